import {
  Logo,
  whyNot
} from "./chunk-HZOADWNL.js";
import {
  compare,
  decimal,
  isMultiple,
  shown
} from "./chunk-4YIUAVWE.js";
import {
  Markdown
} from "./chunk-SVZY52LU.js";
import "./chunk-VDPDCFYK.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import "./chunk-C7NMFC3B.js";
import "./chunk-ZA5J7SKC.js";
import {
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  ButtonLink,
  Icon,
  Problem,
  a,
  get,
  me,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  P,
  go,
  query,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/launch/pattern.ts
var STEPS_MAX = 2e7;
var FOREIGN = /\(\?(?![:=!]|<[=!A-Za-z])|\[\[|\[:|&&|~~|\\[AzZGhHRKQEpPxuUbB<>]|[*+?}]\+/;
function repetitions(pattern) {
  const open = [];
  let inClass = false;
  let repeats = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? "";
    if (char === "\\") {
      at += 1;
      continue;
    }
    if (inClass) {
      inClass = char !== "]";
      continue;
    }
    if (char === "[") {
      inClass = true;
      if (pattern[at + 1] === "^") at += 1;
      if (pattern[at + 1] === "]") at += 1;
    } else if (char === "(") open.push(false);
    else if (char === ")") {
      const doubtful = open.pop() ?? false;
      const next = pattern[at + 1] ?? "";
      if (doubtful && next && "*+{".includes(next)) return Number.POSITIVE_INFINITY;
      const outer = open.length - 1;
      if (doubtful && outer >= 0) open[outer] = true;
    } else if ("*+{|".includes(char)) {
      if (open.length > 0) open[open.length - 1] = true;
      if (char !== "|") repeats += 1;
    }
  }
  return repeats;
}
function fits(pattern, text) {
  if (FOREIGN.test(pattern)) return void 0;
  if ((text.length + 1) ** repetitions(pattern) > STEPS_MAX) return void 0;
  const narrow = /\\[wdsWDS]/.test(pattern) && /[^\x20-\x7e]/.test(text);
  if (narrow) return void 0;
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(text);
  } catch {
    return void 0;
  }
}

// src/pages/launch/rule.ts
function yesOrNo(word) {
  const small = word.toLowerCase();
  if (["t", "true", "on", "y", "yes", "1"].includes(small)) return true;
  if (["f", "false", "off", "n", "no", "0"].includes(small)) return false;
  return void 0;
}
function characters(text) {
  return [...text].length;
}
function items(value) {
  if (Array.isArray(value)) return value.length;
  if (typeof value === "string") return characters(value);
  return value !== null && typeof value === "object" ? Object.keys(value).length : 1;
}
function plain(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function blank(value) {
  if (value === null || value === void 0) return true;
  if (typeof value === "string") return !value.trim();
  return Array.isArray(value) && value.length === 0;
}
function see(kind, value) {
  const r = t.cloud.rules;
  switch (kind) {
    case "string":
      if (typeof value === "string") return { kind: "text", text: value };
      return typeof value === "number" ? { kind: "text", text: String(value) } : r.text;
    case "number": {
      const known = typeof value === "string" || typeof value === "number";
      const number = known ? decimal(String(value)) : void 0;
      return number ? { kind: "number", number } : r.number;
    }
    case "comma_delimited_list":
      if (typeof value === "string")
        return { kind: "list", items: value.split(",").map((item) => item.trim()) };
      return Array.isArray(value) && value.every((item) => typeof item === "string") ? { kind: "list", items: value } : r.list;
    case "json":
      if (typeof value !== "string") return { kind: "json", items: items(value) };
      try {
        return { kind: "json", items: items(JSON.parse(value)) };
      } catch {
        return r.json;
      }
    case "boolean": {
      const known = typeof value === "boolean" || typeof value === "string" && yesOrNo(value) !== void 0;
      return known ? { kind: "boolean" } : r.boolean;
    }
  }
}
function part(rule, name, key) {
  const inner = rule[name];
  if (inner === null || typeof inner !== "object") return void 0;
  const value = inner[key];
  return value === void 0 ? void 0 : decimal(plain(value));
}
function bounds(least, most, unit) {
  const r = t.cloud.rules;
  const with_ = (value) => {
    const number = shown(value);
    return unit ? `${number} ${number === "1" ? unit[0] : unit[1]}` : number;
  };
  if (least && most)
    return compare(least, most) === 0 ? r.just(with_(most)) : r.between(shown(least), with_(most));
  if (least) return r.least(with_(least));
  return most ? r.most(with_(most)) : void 0;
}
function outside(number, least, most) {
  return least !== void 0 && compare(number, least) < 0 || most !== void 0 && compare(number, most) > 0;
}
function isAddress(text) {
  const four = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/;
  const isFour = (part2) => four.test(part2) && part2.split(".").every((byte) => Number(byte) < 256);
  if (isFour(text)) return 4;
  const halves = text.split("::");
  if (halves.length > 2) return void 0;
  let count = 0;
  for (const [which, half] of halves.entries()) {
    if (!half) continue;
    const parts = half.split(":");
    for (const [index, one] of parts.entries()) {
      const last = which === halves.length - 1 && index === parts.length - 1;
      if (/^[0-9a-f]{1,4}$/i.test(one)) count += 1;
      else if (last && isFour(one)) count += 2;
      else return void 0;
    }
  }
  return (halves.length === 2 ? count <= 7 : count === 8 && text !== "") ? 6 : void 0;
}
function isNetwork(text) {
  const cut = text.indexOf("/");
  if (cut < 0) return false;
  const kind = isAddress(text.slice(0, cut));
  const bits = text.slice(cut + 1);
  return kind !== void 0 && /^\d+$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128);
}
function allowed(rule) {
  return Array.isArray(rule.allowed_values) ? rule.allowed_values.map(plain) : void 0;
}
function demand(rule, kind) {
  const r = t.cloud.rules;
  if ("length" in rule) {
    const unit = kind === "string" ? r.characters : r.items;
    const found = bounds(part(rule, "length", "min"), part(rule, "length", "max"), unit);
    return found && r.have(found);
  }
  if ("range" in rule) {
    const found = bounds(part(rule, "range", "min"), part(rule, "range", "max"));
    return found && r.be(found);
  }
  if ("modulo" in rule) {
    const step = part(rule, "modulo", "step");
    if (!step || step.units === 0n) return void 0;
    const offset = part(rule, "modulo", "offset");
    return r.modulo(offset ? shown(offset) : "0", shown(step));
  }
  if ("allowed_pattern" in rule)
    return typeof rule.allowed_pattern === "string" ? r.pattern(rule.allowed_pattern) : void 0;
  if ("allowed_values" in rule) {
    const values = allowed(rule);
    return values && r.values(values.join(", "));
  }
  if (rule.custom_constraint === "ip_addr") return r.address;
  return rule.custom_constraint === "net_cidr" ? r.network : void 0;
}
function kept(rule, seen) {
  if ("length" in rule) {
    const length = seen.kind === "text" ? characters(seen.text) : seen.kind === "list" ? seen.items.length : seen.kind === "json" ? seen.items : void 0;
    if (length === void 0) return true;
    const number = { units: BigInt(length), scale: 0 };
    return !outside(number, part(rule, "length", "min"), part(rule, "length", "max"));
  }
  if ("range" in rule) {
    if (seen.kind !== "number") return true;
    return !outside(seen.number, part(rule, "range", "min"), part(rule, "range", "max"));
  }
  if ("modulo" in rule) {
    const step = part(rule, "modulo", "step");
    if (seen.kind !== "number" || !step || step.units === 0n) return true;
    return isMultiple(seen.number, step, part(rule, "modulo", "offset") ?? { units: 0n, scale: 0 });
  }
  if ("allowed_pattern" in rule) {
    if (seen.kind !== "text" || typeof rule.allowed_pattern !== "string") return true;
    return fits(rule.allowed_pattern, seen.text) !== false;
  }
  if ("allowed_values" in rule) {
    const values = allowed(rule);
    if (!values) return true;
    if (seen.kind === "text") return values.includes(seen.text);
    if (seen.kind === "list") return seen.items.every((item) => values.includes(item));
    if (seen.kind !== "number") return true;
    const { number } = seen;
    return values.some((value) => {
      const one = decimal(value);
      return one !== void 0 && compare(one, number) === 0;
    });
  }
  if (seen.kind !== "text") return true;
  if (rule.custom_constraint === "ip_addr") return isAddress(seen.text) !== void 0;
  return rule.custom_constraint !== "net_cidr" || isNetwork(seen.text);
}
function sentence(rule, kind) {
  const own = rule.description;
  const usual = demand(rule, kind);
  return usual && typeof own === "string" && own.trim() ? own : usual;
}
function broken(field, value, needed) {
  if (blank(value)) {
    const none = field.default === null || field.default === void 0;
    const saidBlank = value !== void 0 && (none || !blank(field.default));
    return needed && (none || saidBlank) ? [t.cloud.rules.blank] : [];
  }
  const seen = see(field.type, value);
  if (typeof seen === "string") return [seen];
  return field.constraints.flatMap((rule) => {
    const says = sentence(rule, field.type);
    return says !== void 0 && !kept(rule, seen) ? [says] : [];
  });
}

// src/pages/launch/form.ts
var NAME_FIELD = "clustername";
function namedByField(type) {
  return type.fields.some((field) => field.id === NAME_FIELD);
}
function fieldName(id) {
  return `parameters/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function groupKey(group) {
  return group.name ?? group.label ?? "";
}
function groupName(group) {
  return `selections/${groupKey(group)}`;
}
function isOptional(group) {
  return group.optional !== null && group.optional !== void 0 && group.optional !== false;
}
function written(field) {
  const value = field.default;
  if (field.type === "boolean")
    return typeof value === "string" ? yesOrNo(value) ?? false : value === true || value === 1;
  if (value === null || value === void 0) return "";
  if (field.type === "comma_delimited_list" && Array.isArray(value))
    return value.map(plain).join(", ");
  if (field.type === "json" && typeof value !== "string") return JSON.stringify(value, null, 2);
  return plain(value);
}
function initial(type, team) {
  const values = { name: "", team_id: team };
  for (const field of type.fields) values[fieldName(field.id)] = written(field);
  for (const group of type.groups) if (isOptional(group)) values[groupName(group)] = false;
  return values;
}
function leftOut(type, field, values) {
  return type.groups.some(
    (group) => isOptional(group) && group.fields.includes(field.id) && values[groupName(group)] !== true
  );
}
function launchOf(type, values) {
  const parameters = {};
  for (const field of type.fields) {
    const value = values[fieldName(field.id)];
    if (value !== void 0 && !leftOut(type, field, values)) parameters[field.id] = value;
  }
  const selections = {};
  for (const group of type.groups)
    if (isOptional(group)) selections[groupKey(group)] = values[groupName(group)] === true;
  const name = namedByField(type) ? values[fieldName(NAME_FIELD)] : values.name;
  return { name: String(name ?? ""), team_id: String(values.team_id), parameters, selections };
}
var NAME_MIN = 6;
var NAME_MAX = 255;
function nameFaults(name) {
  const r = t.cloud.rules;
  const length = [...name].length;
  if (!name.trim()) return [r.blank];
  const faults = [];
  if (length < NAME_MIN) faults.push(r.tooShort(NAME_MIN));
  if (length > NAME_MAX) faults.push(r.tooLong(NAME_MAX));
  if (!/^[a-z][a-z0-9_-]*$/i.test(name)) faults.push(r.name);
  return faults;
}
function nameAt(type) {
  return namedByField(type) ? fieldName(NAME_FIELD) : "name";
}
function check(type, values) {
  const { name, parameters } = launchOf(type, values);
  const faults = nameFaults(name).map((message) => ({
    pointer: `/${nameAt(type)}`,
    code: "rule",
    message
  }));
  for (const field of type.fields) {
    if (field.id === NAME_FIELD && faults.length > 0) continue;
    const out = leftOut(type, field, values);
    for (const message of broken(field, parameters[field.id], !out))
      faults.push({ pointer: `/${fieldName(field.id)}`, code: "rule", message });
  }
  return faults;
}
function placed(type, faults) {
  return faults.map(
    (fault) => fault.pointer === "/name" ? { ...fault, pointer: `/${nameAt(type)}` } : fault
  );
}
var LISTS = {
  "nova.flavor": "flavors",
  "nova.keypair": "keypairs",
  "glance.image": "images",
  "neutron.network": "networks"
};
function choices(field, assets) {
  for (const rule of field.constraints) {
    if (Array.isArray(rule.allowed_values))
      return rule.allowed_values.map((value) => ({ value: plain(value), label: plain(value) }));
    const custom = rule.custom_constraint;
    if (typeof custom !== "string") continue;
    const list = assets[LISTS[custom] ?? custom] ?? assets[`${custom}s`];
    if (list) return list.map(({ id, name }) => ({ value: id, label: name }));
  }
  return void 0;
}
function wantsAsset(field) {
  return field.constraints.some(
    (rule) => typeof rule.custom_constraint === "string" && !["ip_addr", "net_cidr"].includes(rule.custom_constraint)
  );
}
function sections(type) {
  const placed2 = /* @__PURE__ */ new Set();
  const grouped = type.groups.map((group) => {
    const fields = group.fields.flatMap((id) => {
      const field = placed2.has(id) ? void 0 : type.fields.find((one) => one.id === id);
      if (field) placed2.add(id);
      return field ? [field] : [];
    });
    return { group, fields };
  });
  const rest = type.fields.filter((field) => !placed2.has(field.id));
  return [{ fields: rest }, ...grouped].filter((section) => section.fields.length > 0);
}

// src/pages/launch/Fields.tsx
function hintOf(field, chosen) {
  const rules = chosen ? [] : field.constraints.map((rule) => sentence(rule, field.type));
  const words = [
    field.description,
    ...rules,
    field.immutable ? t.cloud.launch.immutable : void 0
  ];
  return words.filter((word) => Boolean(word)).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).map((word) => /[.!?…]$/.test(word) ? word : `${word}.`).join(" ");
}
function Ticks({
  form,
  field,
  options
}) {
  const name = fieldName(field.id);
  const id = P();
  const wrong = form.faults.value[name];
  const chosen = form.text(name).split(",").map((item) => item.trim()).filter(Boolean);
  const pick = (value, on) => {
    const rest = chosen.filter((one) => one !== value);
    form.set(name, (on ? [...rest, value] : rest).join(", "));
  };
  const hint = hintOf(field, true);
  return /* @__PURE__ */ a("fieldset", { class: "field", "aria-describedby": wrong ? id : void 0, children: [
    /* @__PURE__ */ a("legend", { class: "label", children: field.label || field.id }),
    /* @__PURE__ */ a("div", { class: "ticks", children: options.map((option, index) => /* @__PURE__ */ a("label", { class: "check", children: [
      /* @__PURE__ */ a(
        "input",
        {
          type: "checkbox",
          checked: chosen.includes(option.value),
          "aria-invalid": index === 0 && Boolean(wrong),
          onChange: (event) => pick(option.value, event.currentTarget.checked)
        }
      ),
      option.label
    ] }, option.value)) }),
    hint && /* @__PURE__ */ a("p", { class: "hint", children: hint }),
    wrong && /* @__PURE__ */ a("p", { class: "wrong", id, children: wrong })
  ] });
}
function One({ form, field, known }) {
  const l = t.cloud.launch;
  const name = fieldName(field.id);
  const shared = { name, label: field.label || field.id };
  const options = choices(field, typeof known === "string" ? {} : known);
  const value = form.text(name);
  if (!options && known === "reading" && wantsAsset(field))
    return /* @__PURE__ */ a(Field, { ...shared, disabled: true, options: [{ value, label: t.ui.loading }] });
  const hint = hintOf(field, options !== void 0);
  const described = hint ? { hint } : {};
  if (options && field.type === "comma_delimited_list")
    return /* @__PURE__ */ a(Ticks, { form, field, options });
  if (options) {
    const all = [...options];
    if (value && !options.some((one) => one.value === value))
      all.unshift({ value, label: l.notListed(value) });
    if (!value || field.default === null || field.default === void 0)
      all.unshift({ value: "", label: l.choose });
    const none = options.length === 0 ? { hint: [hint, l.noneOf].filter(Boolean).join(" ") } : described;
    return /* @__PURE__ */ a(Field, { ...shared, ...none, options: all });
  }
  switch (field.type) {
    case "boolean":
      return /* @__PURE__ */ a(Field, { ...shared, ...described, type: "checkbox" });
    case "json":
      return /* @__PURE__ */ a(Field, { ...shared, ...described, rows: Math.min(12, value.split("\n").length + 2) });
    case "number":
      return /* @__PURE__ */ a(Field, { ...shared, ...described, inputMode: "decimal", autocomplete: "off" });
    default:
      return field.hidden ? /* @__PURE__ */ a(Field, { ...shared, ...described, type: "password", autocomplete: "new-password" }) : /* @__PURE__ */ a(Field, { ...shared, ...described, autocomplete: "off" });
  }
}
function Section({
  form,
  group,
  fields,
  known
}) {
  const l = t.cloud.launch;
  const id = P();
  const label = group?.label || group?.name || l.general;
  const optional = group !== void 0 && isOptional(group);
  const ticked = optional && form.flag(groupName(group));
  const open = !optional || ticked || fields.some((field) => form.faults.value[fieldName(field.id)]);
  const look = (field) => {
    const name = fieldName(field.id);
    const value = form.values.peek()[name];
    if (value === "" || form.faults.peek()[name]) return;
    const [first] = broken(field, value, open);
    if (first) form.faults.value = { ...form.faults.peek(), [name]: first };
  };
  return /* @__PURE__ */ a("fieldset", { class: "section", children: [
    /* @__PURE__ */ a("legend", { children: /* @__PURE__ */ a("h2", { children: label }) }),
    group?.description && /* @__PURE__ */ a("p", { class: "quiet", children: group.description }),
    optional && /* @__PURE__ */ a("label", { class: "check", children: [
      /* @__PURE__ */ a(
        "input",
        {
          type: "checkbox",
          checked: ticked,
          "aria-expanded": open,
          "aria-controls": id,
          onChange: (event) => form.set(groupName(group), event.currentTarget.checked)
        }
      ),
      l.use(label)
    ] }),
    /* @__PURE__ */ a("div", { class: "fields", id, hidden: !open, children: open && fields.map((field) => /* @__PURE__ */ a("div", { onFocusOut: () => look(field), children: /* @__PURE__ */ a(One, { form, field, known }) }, field.id)) })
  ] });
}

// src/pages/LaunchCluster.tsx
var BEFORE = "launch";
function LaunchForm({ type, team }) {
  const l = t.cloud.launch;
  const asked = type.fields.some(wantsAsset);
  const assets = useRead(
    async (stop) => asked ? get(`/api/v2/teams/${team.id}/cloud-assets`, {}, stop) : {},
    [team.id]
  );
  const known = assets.value ?? (assets.problem ? "failed" : "reading");
  const parts = w(() => sections(type), [type]);
  const form = useForm(initial(type, team.id), async (values) => {
    const faults2 = check(type, values);
    if (faults2.length > 0) throw new Problem(422, "invalid", l.faults(faults2.length), faults2);
    const { name, ...rest } = launchOf(type, values);
    const path = `/api/v2/cluster-types/${encodeURIComponent(type.id)}/clusters`;
    try {
      await send("POST", path, { name, ...rest });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.status === 0) throw new Problem(0, problem.kind, l.doubt);
      const { status, kind, message, errors } = problem;
      throw new Problem(status, kind, message, placed(type, errors));
    }
    form.changed.value = false;
    toast(l.launched(name));
    await go("/racks");
  });
  const lookAtName = () => {
    const name = form.text("name");
    const [first] = name ? nameFaults(name) : [];
    if (first) form.faults.value = { ...form.faults.peek(), name: first };
  };
  const faults = Object.keys(form.faults.value).length;
  const ofTeam = form.faults.value.team_id ?? whyNot(team, me.value?.roles ?? [], void 0);
  const before = type.instructions.filter(
    ({ id, title }) => [id, title].some((name) => name.toLowerCase() === BEFORE)
  );
  const reselect = `/cloud-env/cluster-types?team=${encodeURIComponent(team.id)}`;
  return /* @__PURE__ */ a("div", { class: "launch", children: [
    /* @__PURE__ */ a("div", { class: "stack", children: [
      /* @__PURE__ */ a("div", { class: "card launch-head", children: [
        /* @__PURE__ */ a(Logo, { url: type.logo_url, name: type.id }),
        /* @__PURE__ */ a("div", { class: "words", children: [
          /* @__PURE__ */ a("strong", { children: type.name }),
          /* @__PURE__ */ a("span", { class: "quiet", children: type.description }),
          /* @__PURE__ */ a("span", { children: [
            l.team,
            ": ",
            /* @__PURE__ */ a("strong", { children: team.name })
          ] }),
          /* @__PURE__ */ a("a", { href: reselect, children: l.other })
        ] })
      ] }),
      ofTeam && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", role: "alert", children: [
        /* @__PURE__ */ a(Icon, { name: "warning" }),
        /* @__PURE__ */ a("span", { class: "fault", children: ofTeam })
      ] }),
      assets.problem && known === "failed" && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", role: "alert", children: [
        /* @__PURE__ */ a(Icon, { name: "warning" }),
        /* @__PURE__ */ a("span", { children: [
          l.assets,
          " ",
          assets.problem.message,
          " ",
          /* @__PURE__ */ a("button", { type: "button", class: "link", onClick: assets.again, children: t.ui.retry })
        ] })
      ] }),
      /* @__PURE__ */ a(Form, { state: form, submit: l.submit, children: [
        !namedByField(type) && /* @__PURE__ */ a("div", { onFocusOut: lookAtName, children: /* @__PURE__ */ a(Field, { name: "name", label: l.name, hint: l.nameHint, autocomplete: "off", autofocus: true }) }),
        parts.map(({ group, fields }, index) => /* @__PURE__ */ a(
          Section,
          {
            form,
            fields,
            known,
            ...group ? { group } : {}
          },
          index
        )),
        faults > 0 && /* @__PURE__ */ a("p", { class: "wrong", role: "status", children: l.faults(faults) })
      ] })
    ] }),
    before.length > 0 && /* @__PURE__ */ a("aside", { class: "card stack", "aria-label": l.instructions, children: [
      /* @__PURE__ */ a("h2", { children: l.instructions }),
      before.map(({ id, text }) => /* @__PURE__ */ a(Markdown, { text, top: 3 }, id))
    ] })
  ] });
}
function LaunchCluster({ params }) {
  const l = t.cloud.launch;
  const id = params.id ?? "";
  const team = query.value.get("team") ?? query.value.get("team_id") ?? "";
  const found = useRead(
    async (stop) => {
      const type = await get(
        `/api/v2/cluster-types/${encodeURIComponent(id)}`,
        {},
        stop
      );
      return {
        type,
        team: team ? await get(`/api/v2/teams/${encodeURIComponent(team)}`, {}, stop) : void 0
      };
    },
    [id, team]
  );
  const title = found.value ? l.of(found.value.type.name) : l.title;
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(
      PageHead,
      {
        title,
        crumbs: [{ label: t.cloud.clusterTypes.title, href: "/cloud-env/cluster-types" }],
        children: /* @__PURE__ */ a(ButtonLink, { href: "/key_pairs", icon: "key", children: l.keyPairs })
      }
    ),
    found.problem?.status === 404 ? /* @__PURE__ */ a(Empty, { icon: "cloud", title: l.gone, children: [
      /* @__PURE__ */ a("p", { children: l.goneBody }),
      /* @__PURE__ */ a(ButtonLink, { href: "/cloud-env/cluster-types", children: l.other })
    ] }) : /* @__PURE__ */ a(Reading, { read: found, children: (read) => read.team ? /* @__PURE__ */ a(LaunchForm, { type: read.type, team: read.team }, `${id} ${team}`) : /* @__PURE__ */ a(Empty, { icon: "team", title: t.cloud.clusterTypes.team, children: /* @__PURE__ */ a(ButtonLink, { href: "/cloud-env/cluster-types", children: l.other }) }) })
  ] });
}
export {
  LaunchCluster as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL2xhdW5jaC9wYXR0ZXJuLnRzIiwgIi4uLy4uL3NyYy9wYWdlcy9sYXVuY2gvcnVsZS50cyIsICIuLi8uLi9zcmMvcGFnZXMvbGF1bmNoL2Zvcm0udHMiLCAiLi4vLi4vc3JjL3BhZ2VzL2xhdW5jaC9GaWVsZHMudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9MYXVuY2hDbHVzdGVyLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gUGF0dGVybnMgb2YgY2x1c3RlciB0eXBlcyBhcmUgd3JpdHRlbiBmb3IgdGhlIHNlcnZlcidzIGVuZ2luZSwgd2hpY2ggZ2l2ZXMgdXAgYWZ0ZXIgc29tZSBzdGVwcy4gVGhlXG4vLyBicm93c2VyJ3MgZG9lcyBub3QsIGFuZCByZWFkcyBzb21lIHdvcmRzIGRpZmZlcmVudGx5OiB3aGF0IG1heSB0YWtlIGxvbmcgb3IgbWVhbiBzb21ldGhpbmcgZWxzZSBpcyBsZWZ0XG4vLyB0byB0aGUgc2VydmVyLCB3aGljaCBsb29rcyBpbiBhbnkgY2FzZS5cblxuLyoqIE1vc3Qgc3RlcHMgdGhhdCBhIHZhbHVlIG1heSBuZWVkOiBlYWNoIHJlcGV0aXRpb24gbWF5IHRyeSBlYWNoIHBsYWNlLiBUaGV5IHRha2UgYSB0ZW50aCBvZiBhIHNlY29uZC4gKi9cbmNvbnN0IFNURVBTX01BWCA9IDIwXzAwMF8wMDA7XG5cbi8qKiBXaGF0IG9ubHkgdGhlIHNlcnZlcidzIGVuZ2luZSBrbm93cywgb3IgdGFrZXMgZm9yIHNvbWV0aGluZyBlbHNlLiAqL1xuY29uc3QgRk9SRUlHTiA9IC9cXChcXD8oPyFbOj0hXXw8Wz0hQS1aYS16XSl8XFxbXFxbfFxcWzp8JiZ8fn58XFxcXFtBelpHaEhSS1FFcFB4dVViQjw+XXxbKis/fV1cXCsvO1xuXG4vKipcbiAqIEhvdyBtYW55IHJlcGV0aXRpb25zIHRoZXJlIGFyZTsgaW5maW5pdGVseSBtYW55IHdoZXJlIG9uZSBoYXMgYSBjaG9pY2Ugb3IgYSByZXBldGl0aW9uIGluIGl0LCBhcyBpdCBtYXlcbiAqIHRoZW4gYmUgdHJpZWQgZm9yIGV2ZXIuXG4gKi9cbmZ1bmN0aW9uIHJlcGV0aXRpb25zKHBhdHRlcm46IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IG9wZW46IGJvb2xlYW5bXSA9IFtdO1xuICBsZXQgaW5DbGFzcyA9IGZhbHNlO1xuICBsZXQgcmVwZWF0cyA9IDA7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBwYXR0ZXJuLmxlbmd0aDsgYXQgKz0gMSkge1xuICAgIGNvbnN0IGNoYXIgPSBwYXR0ZXJuW2F0XSA/PyBcIlwiO1xuICAgIGlmIChjaGFyID09PSBcIlxcXFxcIikge1xuICAgICAgYXQgKz0gMTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoaW5DbGFzcykge1xuICAgICAgaW5DbGFzcyA9IGNoYXIgIT09IFwiXVwiO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChjaGFyID09PSBcIltcIikge1xuICAgICAgaW5DbGFzcyA9IHRydWU7XG4gICAgICAvLyBUaGUgZmlyc3Qgb2YgYSBjbGFzcyBpcyBuZXZlciBpdHMgZW5kLlxuICAgICAgaWYgKHBhdHRlcm5bYXQgKyAxXSA9PT0gXCJeXCIpIGF0ICs9IDE7XG4gICAgICBpZiAocGF0dGVyblthdCArIDFdID09PSBcIl1cIikgYXQgKz0gMTtcbiAgICB9IGVsc2UgaWYgKGNoYXIgPT09IFwiKFwiKSBvcGVuLnB1c2goZmFsc2UpO1xuICAgIGVsc2UgaWYgKGNoYXIgPT09IFwiKVwiKSB7XG4gICAgICBjb25zdCBkb3VidGZ1bCA9IG9wZW4ucG9wKCkgPz8gZmFsc2U7XG4gICAgICBjb25zdCBuZXh0ID0gcGF0dGVyblthdCArIDFdID8/IFwiXCI7XG4gICAgICBpZiAoZG91YnRmdWwgJiYgbmV4dCAmJiBcIiore1wiLmluY2x1ZGVzKG5leHQpKSByZXR1cm4gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICAgICAgY29uc3Qgb3V0ZXIgPSBvcGVuLmxlbmd0aCAtIDE7XG4gICAgICBpZiAoZG91YnRmdWwgJiYgb3V0ZXIgPj0gMCkgb3BlbltvdXRlcl0gPSB0cnVlO1xuICAgIH0gZWxzZSBpZiAoXCIqK3t8XCIuaW5jbHVkZXMoY2hhcikpIHtcbiAgICAgIGlmIChvcGVuLmxlbmd0aCA+IDApIG9wZW5bb3Blbi5sZW5ndGggLSAxXSA9IHRydWU7XG4gICAgICBpZiAoY2hhciAhPT0gXCJ8XCIpIHJlcGVhdHMgKz0gMTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHJlcGVhdHM7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSB3aG9sZSBvZiBgdGV4dGAgZml0czsgdW5kZWZpbmVkIHdoZXJlIHRoZSBzZXJ2ZXIgaXMgdG8gc2F5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpdHMocGF0dGVybjogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHwgdW5kZWZpbmVkIHtcbiAgaWYgKEZPUkVJR04udGVzdChwYXR0ZXJuKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKCh0ZXh0Lmxlbmd0aCArIDEpICoqIHJlcGV0aXRpb25zKHBhdHRlcm4pID4gU1RFUFNfTUFYKSByZXR1cm4gdW5kZWZpbmVkO1xuICAvLyBgXFx3YCwgYFxcZGAgYW5kIGBcXHNgIGtub3cgYWxsIGFscGhhYmV0cyB0aGVyZSwgYW5kIG9ubHkgb25lIGhlcmUuXG4gIGNvbnN0IG5hcnJvdyA9IC9cXFxcW3dkc1dEU10vLnRlc3QocGF0dGVybikgJiYgL1teXFx4MjAtXFx4N2VdLy50ZXN0KHRleHQpO1xuICBpZiAobmFycm93KSByZXR1cm4gdW5kZWZpbmVkO1xuICB0cnkge1xuICAgIHJldHVybiBuZXcgUmVnRXhwKGBeKD86JHtwYXR0ZXJufSkkYCwgXCJ1XCIpLnRlc3QodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cbiIsICIvLyBXaGF0IHZhbHVlcyBvZiBhIGZpZWxkIG1heSBiZSwgaW4gdGhlIHdvcmRzIG9mIE9wZW5TdGFjayBIZWF0OyB0aGUgc2FtZSBydWxlcywgaW4gdGhlIHNhbWUgd29yZHMsIGFzIHRoZVxuLy8gc2VydmVyJ3MgKGBzZXJ2ZXIvc3JjL3BlZXJzL2NsdXN0ZXJfdHlwZXNgKSwgc28gdGhhdCBvbmUgbmVlZCBub3Qgd2FpdCBmb3IgaXRzIG5vLlxuXG5pbXBvcnQgeyBjb21wYXJlLCB0eXBlIERlY2ltYWwsIGRlY2ltYWwsIGlzTXVsdGlwbGUsIHNob3duIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdC9kZWNpbWFsXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBmaXRzIH0gZnJvbSBcIi4vcGF0dGVyblwiO1xuXG4vKiogV2hhdCBraW5kIG9mIHZhbHVlIGEgZmllbGQgdGFrZXMuICovXG5leHBvcnQgdHlwZSBLaW5kID0gXCJzdHJpbmdcIiB8IFwibnVtYmVyXCIgfCBcImNvbW1hX2RlbGltaXRlZF9saXN0XCIgfCBcImpzb25cIiB8IFwiYm9vbGVhblwiO1xuXG4vKiogQSBydWxlIGFzIHRoZSBjbHVzdGVyIGJ1aWxkZXIgd3JpdGVzIGl0LiAqL1xuZXhwb3J0IHR5cGUgUnVsZSA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmaWVsZCBvZiBhIGNsdXN0ZXIgdHlwZSdzIGZvcm0uICovXG5leHBvcnQgaW50ZXJmYWNlIEZpZWxkIHtcbiAgaWQ6IHN0cmluZztcbiAgdHlwZTogS2luZDtcbiAgbGFiZWw/OiBzdHJpbmcgfCBudWxsO1xuICBkZXNjcmlwdGlvbj86IHN0cmluZyB8IG51bGw7XG4gIGRlZmF1bHQ/OiB1bmtub3duO1xuICBoaWRkZW46IGJvb2xlYW47XG4gIGltbXV0YWJsZTogYm9vbGVhbjtcbiAgY29uc3RyYWludHM6IFJ1bGVbXTtcbn1cblxuLyoqIEEgdmFsdWUgYXMgdGhlIHJ1bGVzIGxvb2sgYXQgaXQuICovXG50eXBlIFNlZW4gPVxuICB8IHsga2luZDogXCJ0ZXh0XCI7IHRleHQ6IHN0cmluZyB9XG4gIHwgeyBraW5kOiBcIm51bWJlclwiOyBudW1iZXI6IERlY2ltYWwgfVxuICB8IHsga2luZDogXCJsaXN0XCI7IGl0ZW1zOiBzdHJpbmdbXSB9XG4gIHwgeyBraW5kOiBcImpzb25cIjsgaXRlbXM6IG51bWJlciB9XG4gIHwgeyBraW5kOiBcImJvb2xlYW5cIiB9O1xuXG4vKiogQSB3b3JkIGZvciB5ZXMgb3Igbm8sIGFzIEhlYXQgaGFzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24geWVzT3JObyh3b3JkOiBzdHJpbmcpOiBib29sZWFuIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc21hbGwgPSB3b3JkLnRvTG93ZXJDYXNlKCk7XG4gIGlmIChbXCJ0XCIsIFwidHJ1ZVwiLCBcIm9uXCIsIFwieVwiLCBcInllc1wiLCBcIjFcIl0uaW5jbHVkZXMoc21hbGwpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKFtcImZcIiwgXCJmYWxzZVwiLCBcIm9mZlwiLCBcIm5cIiwgXCJub1wiLCBcIjBcIl0uaW5jbHVkZXMoc21hbGwpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIGNoYXJhY3RlcnModGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIFsuLi50ZXh0XS5sZW5ndGg7XG59XG5cbmZ1bmN0aW9uIGl0ZW1zKHZhbHVlOiB1bmtub3duKTogbnVtYmVyIHtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gdmFsdWUubGVuZ3RoO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiKSByZXR1cm4gY2hhcmFjdGVycyh2YWx1ZSk7XG4gIHJldHVybiB2YWx1ZSAhPT0gbnVsbCAmJiB0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgPyBPYmplY3Qua2V5cyh2YWx1ZSkubGVuZ3RoIDogMTtcbn1cblxuLyoqIEEgdmFsdWUgYXMgSGVhdCBjb21wYXJlcyBpdDogYXMgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFpbih2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgPyB2YWx1ZSA6IEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gYmxhbmsodmFsdWU6IHVua25vd24pOiBib29sZWFuIHtcbiAgaWYgKHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiB0cnVlO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiKSByZXR1cm4gIXZhbHVlLnRyaW0oKTtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkodmFsdWUpICYmIHZhbHVlLmxlbmd0aCA9PT0gMDtcbn1cblxuLyoqIFRoZSB2YWx1ZSBhcyB0aGUgcnVsZXMgc2VlIGl0LCBvciB3aGF0IGlzIHdyb25nIHdpdGggaXQuICovXG5mdW5jdGlvbiBzZWUoa2luZDogS2luZCwgdmFsdWU6IHVua25vd24pOiBTZWVuIHwgc3RyaW5nIHtcbiAgY29uc3QgciA9IHQuY2xvdWQucnVsZXM7XG4gIHN3aXRjaCAoa2luZCkge1xuICAgIGNhc2UgXCJzdHJpbmdcIjpcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIpIHJldHVybiB7IGtpbmQ6IFwidGV4dFwiLCB0ZXh0OiB2YWx1ZSB9O1xuICAgICAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiA/IHsga2luZDogXCJ0ZXh0XCIsIHRleHQ6IFN0cmluZyh2YWx1ZSkgfSA6IHIudGV4dDtcbiAgICBjYXNlIFwibnVtYmVyXCI6IHtcbiAgICAgIGNvbnN0IGtub3duID0gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiIHx8IHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIjtcbiAgICAgIGNvbnN0IG51bWJlciA9IGtub3duID8gZGVjaW1hbChTdHJpbmcodmFsdWUpKSA6IHVuZGVmaW5lZDtcbiAgICAgIHJldHVybiBudW1iZXIgPyB7IGtpbmQ6IFwibnVtYmVyXCIsIG51bWJlciB9IDogci5udW1iZXI7XG4gICAgfVxuICAgIGNhc2UgXCJjb21tYV9kZWxpbWl0ZWRfbGlzdFwiOlxuICAgICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIilcbiAgICAgICAgcmV0dXJuIHsga2luZDogXCJsaXN0XCIsIGl0ZW1zOiB2YWx1ZS5zcGxpdChcIixcIikubWFwKChpdGVtKSA9PiBpdGVtLnRyaW0oKSkgfTtcbiAgICAgIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSAmJiB2YWx1ZS5ldmVyeSgoaXRlbSkgPT4gdHlwZW9mIGl0ZW0gPT09IFwic3RyaW5nXCIpXG4gICAgICAgID8geyBraW5kOiBcImxpc3RcIiwgaXRlbXM6IHZhbHVlIH1cbiAgICAgICAgOiByLmxpc3Q7XG4gICAgY2FzZSBcImpzb25cIjpcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHJldHVybiB7IGtpbmQ6IFwianNvblwiLCBpdGVtczogaXRlbXModmFsdWUpIH07XG4gICAgICB0cnkge1xuICAgICAgICByZXR1cm4geyBraW5kOiBcImpzb25cIiwgaXRlbXM6IGl0ZW1zKEpTT04ucGFyc2UodmFsdWUpKSB9O1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIHJldHVybiByLmpzb247XG4gICAgICB9XG4gICAgY2FzZSBcImJvb2xlYW5cIjoge1xuICAgICAgY29uc3Qga25vd24gPVxuICAgICAgICB0eXBlb2YgdmFsdWUgPT09IFwiYm9vbGVhblwiIHx8ICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgJiYgeWVzT3JObyh2YWx1ZSkgIT09IHVuZGVmaW5lZCk7XG4gICAgICByZXR1cm4ga25vd24gPyB7IGtpbmQ6IFwiYm9vbGVhblwiIH0gOiByLmJvb2xlYW47XG4gICAgfVxuICB9XG59XG5cbmZ1bmN0aW9uIHBhcnQocnVsZTogUnVsZSwgbmFtZTogc3RyaW5nLCBrZXk6IHN0cmluZyk6IERlY2ltYWwgfCB1bmRlZmluZWQge1xuICBjb25zdCBpbm5lciA9IHJ1bGVbbmFtZV07XG4gIGlmIChpbm5lciA9PT0gbnVsbCB8fCB0eXBlb2YgaW5uZXIgIT09IFwib2JqZWN0XCIpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHZhbHVlID0gKGlubmVyIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KVtrZXldO1xuICByZXR1cm4gdmFsdWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGRlY2ltYWwocGxhaW4odmFsdWUpKTtcbn1cblxuLyoqIEJvdW5kcyBpbiB3b3JkczogYGZyb20gMiB0byA0IGNoYXJhY3RlcnNgOyB1bmRlZmluZWQgd2hlcmUgdGhlcmUgYXJlIG5vbmUuICovXG5mdW5jdGlvbiBib3VuZHMoXG4gIGxlYXN0OiBEZWNpbWFsIHwgdW5kZWZpbmVkLFxuICBtb3N0OiBEZWNpbWFsIHwgdW5kZWZpbmVkLFxuICB1bml0PzogW3N0cmluZywgc3RyaW5nXSxcbik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHIgPSB0LmNsb3VkLnJ1bGVzO1xuICBjb25zdCB3aXRoXyA9ICh2YWx1ZTogRGVjaW1hbCkgPT4ge1xuICAgIGNvbnN0IG51bWJlciA9IHNob3duKHZhbHVlKTtcbiAgICByZXR1cm4gdW5pdCA/IGAke251bWJlcn0gJHtudW1iZXIgPT09IFwiMVwiID8gdW5pdFswXSA6IHVuaXRbMV19YCA6IG51bWJlcjtcbiAgfTtcbiAgaWYgKGxlYXN0ICYmIG1vc3QpXG4gICAgcmV0dXJuIGNvbXBhcmUobGVhc3QsIG1vc3QpID09PSAwID8gci5qdXN0KHdpdGhfKG1vc3QpKSA6IHIuYmV0d2VlbihzaG93bihsZWFzdCksIHdpdGhfKG1vc3QpKTtcbiAgaWYgKGxlYXN0KSByZXR1cm4gci5sZWFzdCh3aXRoXyhsZWFzdCkpO1xuICByZXR1cm4gbW9zdCA/IHIubW9zdCh3aXRoXyhtb3N0KSkgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIG91dHNpZGUobnVtYmVyOiBEZWNpbWFsLCBsZWFzdDogRGVjaW1hbCB8IHVuZGVmaW5lZCwgbW9zdDogRGVjaW1hbCB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIChsZWFzdCAhPT0gdW5kZWZpbmVkICYmIGNvbXBhcmUobnVtYmVyLCBsZWFzdCkgPCAwKSB8fFxuICAgIChtb3N0ICE9PSB1bmRlZmluZWQgJiYgY29tcGFyZShudW1iZXIsIG1vc3QpID4gMClcbiAgKTtcbn1cblxuLyoqIFdoZXRoZXIgYHRleHRgIGlzIGFuIElQIGFkZHJlc3MsIGFzIHRoZSBzZXJ2ZXIgcmVhZHMgdGhlbTogbm8gem9uZXMsIG5vIG5vdWdodHMgaW4gZnJvbnQuICovXG5leHBvcnQgZnVuY3Rpb24gaXNBZGRyZXNzKHRleHQ6IHN0cmluZyk6IDQgfCA2IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZm91ciA9IC9eKD86KD86MHxbMS05XVxcZHswLDJ9KVxcLil7M30oPzowfFsxLTldXFxkezAsMn0pJC87XG4gIGNvbnN0IGlzRm91ciA9IChwYXJ0OiBzdHJpbmcpID0+XG4gICAgZm91ci50ZXN0KHBhcnQpICYmIHBhcnQuc3BsaXQoXCIuXCIpLmV2ZXJ5KChieXRlKSA9PiBOdW1iZXIoYnl0ZSkgPCAyNTYpO1xuICBpZiAoaXNGb3VyKHRleHQpKSByZXR1cm4gNDtcbiAgY29uc3QgaGFsdmVzID0gdGV4dC5zcGxpdChcIjo6XCIpO1xuICBpZiAoaGFsdmVzLmxlbmd0aCA+IDIpIHJldHVybiB1bmRlZmluZWQ7XG4gIGxldCBjb3VudCA9IDA7XG4gIGZvciAoY29uc3QgW3doaWNoLCBoYWxmXSBvZiBoYWx2ZXMuZW50cmllcygpKSB7XG4gICAgaWYgKCFoYWxmKSBjb250aW51ZTtcbiAgICBjb25zdCBwYXJ0cyA9IGhhbGYuc3BsaXQoXCI6XCIpO1xuICAgIGZvciAoY29uc3QgW2luZGV4LCBvbmVdIG9mIHBhcnRzLmVudHJpZXMoKSkge1xuICAgICAgY29uc3QgbGFzdCA9IHdoaWNoID09PSBoYWx2ZXMubGVuZ3RoIC0gMSAmJiBpbmRleCA9PT0gcGFydHMubGVuZ3RoIC0gMTtcbiAgICAgIGlmICgvXlswLTlhLWZdezEsNH0kL2kudGVzdChvbmUpKSBjb3VudCArPSAxO1xuICAgICAgZWxzZSBpZiAobGFzdCAmJiBpc0ZvdXIob25lKSkgY291bnQgKz0gMjtcbiAgICAgIGVsc2UgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIChoYWx2ZXMubGVuZ3RoID09PSAyID8gY291bnQgPD0gNyA6IGNvdW50ID09PSA4ICYmIHRleHQgIT09IFwiXCIpID8gNiA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gaXNOZXR3b3JrKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBjdXQgPSB0ZXh0LmluZGV4T2YoXCIvXCIpO1xuICBpZiAoY3V0IDwgMCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBraW5kID0gaXNBZGRyZXNzKHRleHQuc2xpY2UoMCwgY3V0KSk7XG4gIGNvbnN0IGJpdHMgPSB0ZXh0LnNsaWNlKGN1dCArIDEpO1xuICByZXR1cm4ga2luZCAhPT0gdW5kZWZpbmVkICYmIC9eXFxkKyQvLnRlc3QoYml0cykgJiYgTnVtYmVyKGJpdHMpIDw9IChraW5kID09PSA0ID8gMzIgOiAxMjgpO1xufVxuXG4vKiogVGhlIHZhbHVlcyBvZiBhIHJ1bGUgdGhhdCBsaXN0cyB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFsbG93ZWQocnVsZTogUnVsZSk6IHN0cmluZ1tdIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkocnVsZS5hbGxvd2VkX3ZhbHVlcykgPyBydWxlLmFsbG93ZWRfdmFsdWVzLm1hcChwbGFpbikgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IHRoZSBydWxlIGRlbWFuZHMsIGluIHdvcmRzOyB1bmRlZmluZWQgd2hlcmUgaXQgaXMgbm9uZSB0aGF0IGlzIGNoZWNrZWQgaGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZW1hbmQocnVsZTogUnVsZSwga2luZDogS2luZCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHIgPSB0LmNsb3VkLnJ1bGVzO1xuICBpZiAoXCJsZW5ndGhcIiBpbiBydWxlKSB7XG4gICAgY29uc3QgdW5pdCA9IGtpbmQgPT09IFwic3RyaW5nXCIgPyByLmNoYXJhY3RlcnMgOiByLml0ZW1zO1xuICAgIGNvbnN0IGZvdW5kID0gYm91bmRzKHBhcnQocnVsZSwgXCJsZW5ndGhcIiwgXCJtaW5cIiksIHBhcnQocnVsZSwgXCJsZW5ndGhcIiwgXCJtYXhcIiksIHVuaXQpO1xuICAgIHJldHVybiBmb3VuZCAmJiByLmhhdmUoZm91bmQpO1xuICB9XG4gIGlmIChcInJhbmdlXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IGZvdW5kID0gYm91bmRzKHBhcnQocnVsZSwgXCJyYW5nZVwiLCBcIm1pblwiKSwgcGFydChydWxlLCBcInJhbmdlXCIsIFwibWF4XCIpKTtcbiAgICByZXR1cm4gZm91bmQgJiYgci5iZShmb3VuZCk7XG4gIH1cbiAgaWYgKFwibW9kdWxvXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IHN0ZXAgPSBwYXJ0KHJ1bGUsIFwibW9kdWxvXCIsIFwic3RlcFwiKTtcbiAgICBpZiAoIXN0ZXAgfHwgc3RlcC51bml0cyA9PT0gMG4pIHJldHVybiB1bmRlZmluZWQ7XG4gICAgY29uc3Qgb2Zmc2V0ID0gcGFydChydWxlLCBcIm1vZHVsb1wiLCBcIm9mZnNldFwiKTtcbiAgICByZXR1cm4gci5tb2R1bG8ob2Zmc2V0ID8gc2hvd24ob2Zmc2V0KSA6IFwiMFwiLCBzaG93bihzdGVwKSk7XG4gIH1cbiAgaWYgKFwiYWxsb3dlZF9wYXR0ZXJuXCIgaW4gcnVsZSlcbiAgICByZXR1cm4gdHlwZW9mIHJ1bGUuYWxsb3dlZF9wYXR0ZXJuID09PSBcInN0cmluZ1wiID8gci5wYXR0ZXJuKHJ1bGUuYWxsb3dlZF9wYXR0ZXJuKSA6IHVuZGVmaW5lZDtcbiAgaWYgKFwiYWxsb3dlZF92YWx1ZXNcIiBpbiBydWxlKSB7XG4gICAgY29uc3QgdmFsdWVzID0gYWxsb3dlZChydWxlKTtcbiAgICByZXR1cm4gdmFsdWVzICYmIHIudmFsdWVzKHZhbHVlcy5qb2luKFwiLCBcIikpO1xuICB9XG4gIGlmIChydWxlLmN1c3RvbV9jb25zdHJhaW50ID09PSBcImlwX2FkZHJcIikgcmV0dXJuIHIuYWRkcmVzcztcbiAgcmV0dXJuIHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQgPT09IFwibmV0X2NpZHJcIiA/IHIubmV0d29yayA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIHZhbHVlIGtlZXBzIHRoZSBydWxlLiAqL1xuZnVuY3Rpb24ga2VwdChydWxlOiBSdWxlLCBzZWVuOiBTZWVuKTogYm9vbGVhbiB7XG4gIGlmIChcImxlbmd0aFwiIGluIHJ1bGUpIHtcbiAgICBjb25zdCBsZW5ndGggPVxuICAgICAgc2Vlbi5raW5kID09PSBcInRleHRcIlxuICAgICAgICA/IGNoYXJhY3RlcnMoc2Vlbi50ZXh0KVxuICAgICAgICA6IHNlZW4ua2luZCA9PT0gXCJsaXN0XCJcbiAgICAgICAgICA/IHNlZW4uaXRlbXMubGVuZ3RoXG4gICAgICAgICAgOiBzZWVuLmtpbmQgPT09IFwianNvblwiXG4gICAgICAgICAgICA/IHNlZW4uaXRlbXNcbiAgICAgICAgICAgIDogdW5kZWZpbmVkO1xuICAgIGlmIChsZW5ndGggPT09IHVuZGVmaW5lZCkgcmV0dXJuIHRydWU7XG4gICAgY29uc3QgbnVtYmVyID0geyB1bml0czogQmlnSW50KGxlbmd0aCksIHNjYWxlOiAwIH07XG4gICAgcmV0dXJuICFvdXRzaWRlKG51bWJlciwgcGFydChydWxlLCBcImxlbmd0aFwiLCBcIm1pblwiKSwgcGFydChydWxlLCBcImxlbmd0aFwiLCBcIm1heFwiKSk7XG4gIH1cbiAgaWYgKFwicmFuZ2VcIiBpbiBydWxlKSB7XG4gICAgaWYgKHNlZW4ua2luZCAhPT0gXCJudW1iZXJcIikgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuICFvdXRzaWRlKHNlZW4ubnVtYmVyLCBwYXJ0KHJ1bGUsIFwicmFuZ2VcIiwgXCJtaW5cIiksIHBhcnQocnVsZSwgXCJyYW5nZVwiLCBcIm1heFwiKSk7XG4gIH1cbiAgaWYgKFwibW9kdWxvXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IHN0ZXAgPSBwYXJ0KHJ1bGUsIFwibW9kdWxvXCIsIFwic3RlcFwiKTtcbiAgICBpZiAoc2Vlbi5raW5kICE9PSBcIm51bWJlclwiIHx8ICFzdGVwIHx8IHN0ZXAudW5pdHMgPT09IDBuKSByZXR1cm4gdHJ1ZTtcbiAgICByZXR1cm4gaXNNdWx0aXBsZShzZWVuLm51bWJlciwgc3RlcCwgcGFydChydWxlLCBcIm1vZHVsb1wiLCBcIm9mZnNldFwiKSA/PyB7IHVuaXRzOiAwbiwgc2NhbGU6IDAgfSk7XG4gIH1cbiAgaWYgKFwiYWxsb3dlZF9wYXR0ZXJuXCIgaW4gcnVsZSkge1xuICAgIGlmIChzZWVuLmtpbmQgIT09IFwidGV4dFwiIHx8IHR5cGVvZiBydWxlLmFsbG93ZWRfcGF0dGVybiAhPT0gXCJzdHJpbmdcIikgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuIGZpdHMocnVsZS5hbGxvd2VkX3BhdHRlcm4sIHNlZW4udGV4dCkgIT09IGZhbHNlO1xuICB9XG4gIGlmIChcImFsbG93ZWRfdmFsdWVzXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IHZhbHVlcyA9IGFsbG93ZWQocnVsZSk7XG4gICAgaWYgKCF2YWx1ZXMpIHJldHVybiB0cnVlO1xuICAgIGlmIChzZWVuLmtpbmQgPT09IFwidGV4dFwiKSByZXR1cm4gdmFsdWVzLmluY2x1ZGVzKHNlZW4udGV4dCk7XG4gICAgaWYgKHNlZW4ua2luZCA9PT0gXCJsaXN0XCIpIHJldHVybiBzZWVuLml0ZW1zLmV2ZXJ5KChpdGVtKSA9PiB2YWx1ZXMuaW5jbHVkZXMoaXRlbSkpO1xuICAgIGlmIChzZWVuLmtpbmQgIT09IFwibnVtYmVyXCIpIHJldHVybiB0cnVlO1xuICAgIGNvbnN0IHsgbnVtYmVyIH0gPSBzZWVuO1xuICAgIHJldHVybiB2YWx1ZXMuc29tZSgodmFsdWUpID0+IHtcbiAgICAgIGNvbnN0IG9uZSA9IGRlY2ltYWwodmFsdWUpO1xuICAgICAgcmV0dXJuIG9uZSAhPT0gdW5kZWZpbmVkICYmIGNvbXBhcmUob25lLCBudW1iZXIpID09PSAwO1xuICAgIH0pO1xuICB9XG4gIGlmIChzZWVuLmtpbmQgIT09IFwidGV4dFwiKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQgPT09IFwiaXBfYWRkclwiKSByZXR1cm4gaXNBZGRyZXNzKHNlZW4udGV4dCkgIT09IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQgIT09IFwibmV0X2NpZHJcIiB8fCBpc05ldHdvcmsoc2Vlbi50ZXh0KTtcbn1cblxuLyoqIFdoYXQgdGhlIHJ1bGUgc2F5cyB3aGVuIGl0IGlzIGJyb2tlbjogaXRzIG93biB3b3JkcywgaWYgaXQgaGFzIHNvbWUuICovXG5leHBvcnQgZnVuY3Rpb24gc2VudGVuY2UocnVsZTogUnVsZSwga2luZDogS2luZCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG93biA9IHJ1bGUuZGVzY3JpcHRpb247XG4gIGNvbnN0IHVzdWFsID0gZGVtYW5kKHJ1bGUsIGtpbmQpO1xuICByZXR1cm4gdXN1YWwgJiYgdHlwZW9mIG93biA9PT0gXCJzdHJpbmdcIiAmJiBvd24udHJpbSgpID8gb3duIDogdXN1YWw7XG59XG5cbi8qKiBXaGF0IGlzIHdyb25nIHdpdGggYHZhbHVlYDsgYSBmaWVsZCB3aXRob3V0IGRlZmF1bHQgbmVlZHMgb25lLCBpZiBpdCBpcyBgbmVlZGVkYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBicm9rZW4oZmllbGQ6IEZpZWxkLCB2YWx1ZTogdW5rbm93biwgbmVlZGVkOiBib29sZWFuKTogc3RyaW5nW10ge1xuICBpZiAoYmxhbmsodmFsdWUpKSB7XG4gICAgY29uc3Qgbm9uZSA9IGZpZWxkLmRlZmF1bHQgPT09IG51bGwgfHwgZmllbGQuZGVmYXVsdCA9PT0gdW5kZWZpbmVkO1xuICAgIGNvbnN0IHNhaWRCbGFuayA9IHZhbHVlICE9PSB1bmRlZmluZWQgJiYgKG5vbmUgfHwgIWJsYW5rKGZpZWxkLmRlZmF1bHQpKTtcbiAgICByZXR1cm4gbmVlZGVkICYmIChub25lIHx8IHNhaWRCbGFuaykgPyBbdC5jbG91ZC5ydWxlcy5ibGFua10gOiBbXTtcbiAgfVxuICBjb25zdCBzZWVuID0gc2VlKGZpZWxkLnR5cGUsIHZhbHVlKTtcbiAgaWYgKHR5cGVvZiBzZWVuID09PSBcInN0cmluZ1wiKSByZXR1cm4gW3NlZW5dO1xuICByZXR1cm4gZmllbGQuY29uc3RyYWludHMuZmxhdE1hcCgocnVsZSkgPT4ge1xuICAgIGNvbnN0IHNheXMgPSBzZW50ZW5jZShydWxlLCBmaWVsZC50eXBlKTtcbiAgICByZXR1cm4gc2F5cyAhPT0gdW5kZWZpbmVkICYmICFrZXB0KHJ1bGUsIHNlZW4pID8gW3NheXNdIDogW107XG4gIH0pO1xufVxuIiwgIi8vIEZyb20gYSBjbHVzdGVyIHR5cGUgdG8gYSBmb3JtLCBhbmQgZnJvbSB0aGUgZm9ybSB0byB3aGF0IGlzIHNlbnQuXG5pbXBvcnQgdHlwZSB7IEJyb2tlbiB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgdHlwZSB7IFZhbHVlcyB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBicm9rZW4sIHR5cGUgRmllbGQsIHBsYWluLCB5ZXNPck5vIH0gZnJvbSBcIi4vcnVsZVwiO1xuXG4vKiogRmllbGRzIHRoYXQgYmVsb25nIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHcm91cCB7XG4gIG5hbWU/OiBzdHJpbmcgfCBudWxsO1xuICBsYWJlbD86IHN0cmluZyB8IG51bGw7XG4gIGRlc2NyaXB0aW9uPzogc3RyaW5nIHwgbnVsbDtcbiAgb3B0aW9uYWw6IHVua25vd247XG4gIGZpZWxkczogc3RyaW5nW107XG59XG5cbi8qKiBBIHRleHQgZm9yIHBlb3BsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW5zdHJ1Y3Rpb24ge1xuICBpZDogc3RyaW5nO1xuICB0aXRsZTogc3RyaW5nO1xuICB0ZXh0OiBzdHJpbmc7XG59XG5cbi8qKiBBIGtpbmQgb2YgY2x1c3Rlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2x1c3RlclR5cGUge1xuICBpZDogc3RyaW5nO1xuICBuYW1lOiBzdHJpbmc7XG4gIGRlc2NyaXB0aW9uOiBzdHJpbmc7XG4gIGxvZ29fdXJsPzogc3RyaW5nIHwgbnVsbDtcbiAgZmllbGRzOiBGaWVsZFtdO1xuICBncm91cHM6IEdyb3VwW107XG4gIGluc3RydWN0aW9uczogSW5zdHJ1Y3Rpb25bXTtcbn1cblxuLyoqIFdoYXQgdGhlIGNsb3VkIGhhcywgYnkga2luZDogYGZsYXZvcnNgLCBgaW1hZ2VzYCwgXHUyMDI2ICovXG5leHBvcnQgdHlwZSBBc3NldHMgPSBSZWNvcmQ8c3RyaW5nLCBBcnJheTx7IGlkOiBzdHJpbmc7IG5hbWU6IHN0cmluZyB9Pj47XG5cbi8qKiBBIGZpZWxkIHRoYXQgdGhlIGJ1aWxkZXIgdGFrZXMgZm9yIHRoZSBjbHVzdGVyJ3MgbmFtZTsgdGhlcmUgaXMgbm8gb3RoZXIgdGhlbi4gKi9cbmNvbnN0IE5BTUVfRklFTEQgPSBcImNsdXN0ZXJuYW1lXCI7XG5cbi8qKiBXaGF0IGlzIGFza2VkIGZvciB3aXRoIGEgZmllbGQgb2YgaXRzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lZEJ5RmllbGQodHlwZTogQ2x1c3RlclR5cGUpOiBib29sZWFuIHtcbiAgcmV0dXJuIHR5cGUuZmllbGRzLnNvbWUoKGZpZWxkKSA9PiBmaWVsZC5pZCA9PT0gTkFNRV9GSUVMRCk7XG59XG5cbi8qKiBUaGUgbmFtZSBvZiBhIGZpZWxkIGluIHRoZSBmb3JtOiBhIHBvaW50ZXIgaW50byB3aGF0IGlzIHNlbnQsIHdpdGhvdXQgdGhlIGZpcnN0IHN0cm9rZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWVsZE5hbWUoaWQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgcGFyYW1ldGVycy8ke2lkLnJlcGxhY2VBbGwoXCJ+XCIsIFwifjBcIikucmVwbGFjZUFsbChcIi9cIiwgXCJ+MVwiKX1gO1xufVxuXG4vKiogV2hhdCBhIGdyb3VwIGlzIGNhbGxlZCBhbW9uZyB0aGUgc2VsZWN0aW9ucy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncm91cEtleShncm91cDogR3JvdXApOiBzdHJpbmcge1xuICByZXR1cm4gZ3JvdXAubmFtZSA/PyBncm91cC5sYWJlbCA/PyBcIlwiO1xufVxuXG4vKiogVGhlIHRpY2sgb2YgYW4gb3B0aW9uYWwgZ3JvdXAgaW4gdGhlIGZvcm0uICovXG5leHBvcnQgZnVuY3Rpb24gZ3JvdXBOYW1lKGdyb3VwOiBHcm91cCk6IHN0cmluZyB7XG4gIHJldHVybiBgc2VsZWN0aW9ucy8ke2dyb3VwS2V5KGdyb3VwKX1gO1xufVxuXG4vKiogV2hldGhlciBhIGdyb3VwIGNvdW50cyBvbmx5IGlmIGl0IGlzIHRpY2tlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc09wdGlvbmFsKGdyb3VwOiBHcm91cCk6IGJvb2xlYW4ge1xuICByZXR1cm4gZ3JvdXAub3B0aW9uYWwgIT09IG51bGwgJiYgZ3JvdXAub3B0aW9uYWwgIT09IHVuZGVmaW5lZCAmJiBncm91cC5vcHRpb25hbCAhPT0gZmFsc2U7XG59XG5cbi8qKiBBIGRlZmF1bHQgYXMgaXQgc3RhbmRzIGluIGl0cyBmaWVsZC4gKi9cbmZ1bmN0aW9uIHdyaXR0ZW4oZmllbGQ6IEZpZWxkKTogc3RyaW5nIHwgYm9vbGVhbiB7XG4gIGNvbnN0IHZhbHVlID0gZmllbGQuZGVmYXVsdDtcbiAgaWYgKGZpZWxkLnR5cGUgPT09IFwiYm9vbGVhblwiKVxuICAgIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgPyAoeWVzT3JObyh2YWx1ZSkgPz8gZmFsc2UpIDogdmFsdWUgPT09IHRydWUgfHwgdmFsdWUgPT09IDE7XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gXCJcIjtcbiAgaWYgKGZpZWxkLnR5cGUgPT09IFwiY29tbWFfZGVsaW1pdGVkX2xpc3RcIiAmJiBBcnJheS5pc0FycmF5KHZhbHVlKSlcbiAgICByZXR1cm4gdmFsdWUubWFwKHBsYWluKS5qb2luKFwiLCBcIik7XG4gIGlmIChmaWVsZC50eXBlID09PSBcImpzb25cIiAmJiB0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHJldHVybiBKU09OLnN0cmluZ2lmeSh2YWx1ZSwgbnVsbCwgMik7XG4gIHJldHVybiBwbGFpbih2YWx1ZSk7XG59XG5cbi8qKiBUaGUgZm9ybSBiZWZvcmUgYW55Ym9keSBoYXMgdHlwZWQuICovXG5leHBvcnQgZnVuY3Rpb24gaW5pdGlhbCh0eXBlOiBDbHVzdGVyVHlwZSwgdGVhbTogc3RyaW5nKTogVmFsdWVzIHtcbiAgY29uc3QgdmFsdWVzOiBWYWx1ZXMgPSB7IG5hbWU6IFwiXCIsIHRlYW1faWQ6IHRlYW0gfTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiB0eXBlLmZpZWxkcykgdmFsdWVzW2ZpZWxkTmFtZShmaWVsZC5pZCldID0gd3JpdHRlbihmaWVsZCk7XG4gIGZvciAoY29uc3QgZ3JvdXAgb2YgdHlwZS5ncm91cHMpIGlmIChpc09wdGlvbmFsKGdyb3VwKSkgdmFsdWVzW2dyb3VwTmFtZShncm91cCldID0gZmFsc2U7XG4gIHJldHVybiB2YWx1ZXM7XG59XG5cbi8qKiBXaGV0aGVyIGEgZmllbGQgaXMgaW4gYSBncm91cCB0aGF0IG5vYm9keSBoYXMgdGlja2VkLiAqL1xuZnVuY3Rpb24gbGVmdE91dCh0eXBlOiBDbHVzdGVyVHlwZSwgZmllbGQ6IEZpZWxkLCB2YWx1ZXM6IFZhbHVlcyk6IGJvb2xlYW4ge1xuICByZXR1cm4gdHlwZS5ncm91cHMuc29tZShcbiAgICAoZ3JvdXApID0+XG4gICAgICBpc09wdGlvbmFsKGdyb3VwKSAmJiBncm91cC5maWVsZHMuaW5jbHVkZXMoZmllbGQuaWQpICYmIHZhbHVlc1tncm91cE5hbWUoZ3JvdXApXSAhPT0gdHJ1ZSxcbiAgKTtcbn1cblxuLyoqIFdoYXQgaXMgc2VudCB0byBsYXVuY2ggYSBjbHVzdGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMYXVuY2gge1xuICBuYW1lOiBzdHJpbmc7XG4gIHRlYW1faWQ6IHN0cmluZztcbiAgcGFyYW1ldGVyczogUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgYm9vbGVhbj47XG4gIHNlbGVjdGlvbnM6IFJlY29yZDxzdHJpbmcsIGJvb2xlYW4+O1xufVxuXG4vKiogV2hhdCBpcyBzZW50IG9mIHRoZSBmb3JtOyBmaWVsZHMgb2YgZ3JvdXBzIHRoYXQgYXJlIG5vdCB0aWNrZWQgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxhdW5jaE9mKHR5cGU6IENsdXN0ZXJUeXBlLCB2YWx1ZXM6IFZhbHVlcyk6IExhdW5jaCB7XG4gIGNvbnN0IHBhcmFtZXRlcnM6IExhdW5jaFtcInBhcmFtZXRlcnNcIl0gPSB7fTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiB0eXBlLmZpZWxkcykge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW2ZpZWxkTmFtZShmaWVsZC5pZCldO1xuICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkICYmICFsZWZ0T3V0KHR5cGUsIGZpZWxkLCB2YWx1ZXMpKSBwYXJhbWV0ZXJzW2ZpZWxkLmlkXSA9IHZhbHVlO1xuICB9XG4gIGNvbnN0IHNlbGVjdGlvbnM6IExhdW5jaFtcInNlbGVjdGlvbnNcIl0gPSB7fTtcbiAgZm9yIChjb25zdCBncm91cCBvZiB0eXBlLmdyb3VwcylcbiAgICBpZiAoaXNPcHRpb25hbChncm91cCkpIHNlbGVjdGlvbnNbZ3JvdXBLZXkoZ3JvdXApXSA9IHZhbHVlc1tncm91cE5hbWUoZ3JvdXApXSA9PT0gdHJ1ZTtcbiAgY29uc3QgbmFtZSA9IG5hbWVkQnlGaWVsZCh0eXBlKSA/IHZhbHVlc1tmaWVsZE5hbWUoTkFNRV9GSUVMRCldIDogdmFsdWVzLm5hbWU7XG4gIHJldHVybiB7IG5hbWU6IFN0cmluZyhuYW1lID8/IFwiXCIpLCB0ZWFtX2lkOiBTdHJpbmcodmFsdWVzLnRlYW1faWQpLCBwYXJhbWV0ZXJzLCBzZWxlY3Rpb25zIH07XG59XG5cbi8qKiBMZW5ndGhzIG9mIGEgY2x1c3RlcidzIG5hbWUsIGFzIHRoZSBzZXJ2ZXIgaGFzIHRoZW0uICovXG5leHBvcnQgY29uc3QgTkFNRV9NSU4gPSA2O1xuZXhwb3J0IGNvbnN0IE5BTUVfTUFYID0gMjU1O1xuXG4vKiogV2hhdCBpcyB3cm9uZyB3aXRoIGEgY2x1c3RlcidzIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZUZhdWx0cyhuYW1lOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHIgPSB0LmNsb3VkLnJ1bGVzO1xuICBjb25zdCBsZW5ndGggPSBbLi4ubmFtZV0ubGVuZ3RoO1xuICBpZiAoIW5hbWUudHJpbSgpKSByZXR1cm4gW3IuYmxhbmtdO1xuICBjb25zdCBmYXVsdHM6IHN0cmluZ1tdID0gW107XG4gIGlmIChsZW5ndGggPCBOQU1FX01JTikgZmF1bHRzLnB1c2goci50b29TaG9ydChOQU1FX01JTikpO1xuICBpZiAobGVuZ3RoID4gTkFNRV9NQVgpIGZhdWx0cy5wdXNoKHIudG9vTG9uZyhOQU1FX01BWCkpO1xuICBpZiAoIS9eW2Etel1bYS16MC05Xy1dKiQvaS50ZXN0KG5hbWUpKSBmYXVsdHMucHVzaChyLm5hbWUpO1xuICByZXR1cm4gZmF1bHRzO1xufVxuXG4vKiogV2hlcmUgYSBmYXVsdCBvZiB0aGUgbmFtZSBzdGFuZHMuICovXG5mdW5jdGlvbiBuYW1lQXQodHlwZTogQ2x1c3RlclR5cGUpOiBzdHJpbmcge1xuICByZXR1cm4gbmFtZWRCeUZpZWxkKHR5cGUpID8gZmllbGROYW1lKE5BTUVfRklFTEQpIDogXCJuYW1lXCI7XG59XG5cbi8qKiBXaGF0IGlzIHdyb25nIHdpdGggdGhlIGZvcm0sIGFzIHRoZSBzZXJ2ZXIgd291bGQgdGVsbCBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVjayh0eXBlOiBDbHVzdGVyVHlwZSwgdmFsdWVzOiBWYWx1ZXMpOiBCcm9rZW5bXSB7XG4gIGNvbnN0IHsgbmFtZSwgcGFyYW1ldGVycyB9ID0gbGF1bmNoT2YodHlwZSwgdmFsdWVzKTtcbiAgY29uc3QgZmF1bHRzID0gbmFtZUZhdWx0cyhuYW1lKS5tYXAoKG1lc3NhZ2UpID0+ICh7XG4gICAgcG9pbnRlcjogYC8ke25hbWVBdCh0eXBlKX1gLFxuICAgIGNvZGU6IFwicnVsZVwiLFxuICAgIG1lc3NhZ2UsXG4gIH0pKTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiB0eXBlLmZpZWxkcykge1xuICAgIC8vIEl0cyBmYXVsdHMgYXJlIHRob3NlIG9mIHRoZSBuYW1lLlxuICAgIGlmIChmaWVsZC5pZCA9PT0gTkFNRV9GSUVMRCAmJiBmYXVsdHMubGVuZ3RoID4gMCkgY29udGludWU7XG4gICAgY29uc3Qgb3V0ID0gbGVmdE91dCh0eXBlLCBmaWVsZCwgdmFsdWVzKTtcbiAgICBmb3IgKGNvbnN0IG1lc3NhZ2Ugb2YgYnJva2VuKGZpZWxkLCBwYXJhbWV0ZXJzW2ZpZWxkLmlkXSwgIW91dCkpXG4gICAgICBmYXVsdHMucHVzaCh7IHBvaW50ZXI6IGAvJHtmaWVsZE5hbWUoZmllbGQuaWQpfWAsIGNvZGU6IFwicnVsZVwiLCBtZXNzYWdlIH0pO1xuICB9XG4gIHJldHVybiBmYXVsdHM7XG59XG5cbi8qKiBUaGUgc2VydmVyJ3MgZmF1bHRzLCB3aXRoIHRob3NlIG9mIHRoZSBuYW1lIHdoZXJlIHRoZSBuYW1lIGlzIHR5cGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlZCh0eXBlOiBDbHVzdGVyVHlwZSwgZmF1bHRzOiBCcm9rZW5bXSk6IEJyb2tlbltdIHtcbiAgcmV0dXJuIGZhdWx0cy5tYXAoKGZhdWx0KSA9PlxuICAgIGZhdWx0LnBvaW50ZXIgPT09IFwiL25hbWVcIiA/IHsgLi4uZmF1bHQsIHBvaW50ZXI6IGAvJHtuYW1lQXQodHlwZSl9YCB9IDogZmF1bHQsXG4gICk7XG59XG5cbi8qKiBMaXN0cyBvZiB0aGUgY2xvdWQncyBhc3NldHMgYnkgdGhlIGNvbnN0cmFpbnRzIHRoYXQgd2FudCBzb21ldGhpbmcgb2YgdGhlbS4gKi9cbmNvbnN0IExJU1RTOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBcIm5vdmEuZmxhdm9yXCI6IFwiZmxhdm9yc1wiLFxuICBcIm5vdmEua2V5cGFpclwiOiBcImtleXBhaXJzXCIsXG4gIFwiZ2xhbmNlLmltYWdlXCI6IFwiaW1hZ2VzXCIsXG4gIFwibmV1dHJvbi5uZXR3b3JrXCI6IFwibmV0d29ya3NcIixcbn07XG5cbi8qKiBXaGF0IGEgZmllbGQgaXMgY2hvc2VuIGZyb207IHVuZGVmaW5lZCB3aGVyZSBpdCBpcyB0eXBlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaG9pY2VzKFxuICBmaWVsZDogRmllbGQsXG4gIGFzc2V0czogQXNzZXRzLFxuKTogQXJyYXk8eyB2YWx1ZTogc3RyaW5nOyBsYWJlbDogc3RyaW5nIH0+IHwgdW5kZWZpbmVkIHtcbiAgZm9yIChjb25zdCBydWxlIG9mIGZpZWxkLmNvbnN0cmFpbnRzKSB7XG4gICAgaWYgKEFycmF5LmlzQXJyYXkocnVsZS5hbGxvd2VkX3ZhbHVlcykpXG4gICAgICByZXR1cm4gcnVsZS5hbGxvd2VkX3ZhbHVlcy5tYXAoKHZhbHVlKSA9PiAoeyB2YWx1ZTogcGxhaW4odmFsdWUpLCBsYWJlbDogcGxhaW4odmFsdWUpIH0pKTtcbiAgICBjb25zdCBjdXN0b20gPSBydWxlLmN1c3RvbV9jb25zdHJhaW50O1xuICAgIGlmICh0eXBlb2YgY3VzdG9tICE9PSBcInN0cmluZ1wiKSBjb250aW51ZTtcbiAgICAvLyBPdGhlcnMgYXJlIGxpc3RlZCBieSB0aGVpciBvd24gbmFtZXMgKGBzYWhhcmEucGx1Z2luYCkuXG4gICAgY29uc3QgbGlzdCA9IGFzc2V0c1tMSVNUU1tjdXN0b21dID8/IGN1c3RvbV0gPz8gYXNzZXRzW2Ake2N1c3RvbX1zYF07XG4gICAgaWYgKGxpc3QpIHJldHVybiBsaXN0Lm1hcCgoeyBpZCwgbmFtZSB9KSA9PiAoeyB2YWx1ZTogaWQsIGxhYmVsOiBuYW1lIH0pKTtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogV2hldGhlciBhIGZpZWxkIG5hbWVzIHNvbWV0aGluZyBvZiB0aGUgY2xvdWQncy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YW50c0Fzc2V0KGZpZWxkOiBGaWVsZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gZmllbGQuY29uc3RyYWludHMuc29tZShcbiAgICAocnVsZSkgPT5cbiAgICAgIHR5cGVvZiBydWxlLmN1c3RvbV9jb25zdHJhaW50ID09PSBcInN0cmluZ1wiICYmXG4gICAgICAhW1wiaXBfYWRkclwiLCBcIm5ldF9jaWRyXCJdLmluY2x1ZGVzKHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQpLFxuICApO1xufVxuXG4vKiogVGhlIGZvcm0gaW4gc2VjdGlvbnM6IGZpZWxkcyBvZiBubyBncm91cCBmaXJzdCwgdGhlbiB0aGUgZ3JvdXBzLCBlYWNoIGZpZWxkIG9uY2UuICovXG5leHBvcnQgZnVuY3Rpb24gc2VjdGlvbnModHlwZTogQ2x1c3RlclR5cGUpOiBBcnJheTx7IGdyb3VwPzogR3JvdXA7IGZpZWxkczogRmllbGRbXSB9PiB7XG4gIGNvbnN0IHBsYWNlZCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjb25zdCBncm91cGVkID0gdHlwZS5ncm91cHMubWFwKChncm91cCkgPT4ge1xuICAgIGNvbnN0IGZpZWxkcyA9IGdyb3VwLmZpZWxkcy5mbGF0TWFwKChpZCkgPT4ge1xuICAgICAgY29uc3QgZmllbGQgPSBwbGFjZWQuaGFzKGlkKSA/IHVuZGVmaW5lZCA6IHR5cGUuZmllbGRzLmZpbmQoKG9uZSkgPT4gb25lLmlkID09PSBpZCk7XG4gICAgICBpZiAoZmllbGQpIHBsYWNlZC5hZGQoaWQpO1xuICAgICAgcmV0dXJuIGZpZWxkID8gW2ZpZWxkXSA6IFtdO1xuICAgIH0pO1xuICAgIHJldHVybiB7IGdyb3VwLCBmaWVsZHMgfTtcbiAgfSk7XG4gIGNvbnN0IHJlc3QgPSB0eXBlLmZpZWxkcy5maWx0ZXIoKGZpZWxkKSA9PiAhcGxhY2VkLmhhcyhmaWVsZC5pZCkpO1xuICByZXR1cm4gW3sgZmllbGRzOiByZXN0IH0sIC4uLmdyb3VwZWRdLmZpbHRlcigoc2VjdGlvbikgPT4gc2VjdGlvbi5maWVsZHMubGVuZ3RoID4gMCk7XG59XG4iLCAiLy8gVGhlIGZpZWxkcyBvZiBhIGNsdXN0ZXIgdHlwZSdzIGZvcm0uXG5pbXBvcnQgeyB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IHR5cGUgRm9ybVN0YXRlLCBGaWVsZCBhcyBJbnB1dCB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQge1xuICB0eXBlIEFzc2V0cyxcbiAgY2hvaWNlcyxcbiAgZmllbGROYW1lLFxuICB0eXBlIEdyb3VwLFxuICBncm91cE5hbWUsXG4gIGlzT3B0aW9uYWwsXG4gIHdhbnRzQXNzZXQsXG59IGZyb20gXCIuL2Zvcm1cIjtcbmltcG9ydCB7IGJyb2tlbiwgdHlwZSBGaWVsZCwgc2VudGVuY2UgfSBmcm9tIFwiLi9ydWxlXCI7XG5cbi8qKiBXaGF0IHRoZSBjbG91ZCBoYXM6IG5vdCBrbm93biB5ZXQsIG9yIG5ldmVyLCBvciB0aGlzLiAqL1xuZXhwb3J0IHR5cGUgS25vd24gPSBBc3NldHMgfCBcInJlYWRpbmdcIiB8IFwiZmFpbGVkXCI7XG5cbi8qKiBXaGF0IGEgZmllbGQgaXMgZm9yIGFuZCB3aGF0IGl0IHRha2VzLCBiZWZvcmUgYW55Ym9keSBicmVha3MgYSBydWxlLiAqL1xuZnVuY3Rpb24gaGludE9mKGZpZWxkOiBGaWVsZCwgY2hvc2VuOiBib29sZWFuKTogc3RyaW5nIHtcbiAgY29uc3QgcnVsZXMgPSBjaG9zZW4gPyBbXSA6IGZpZWxkLmNvbnN0cmFpbnRzLm1hcCgocnVsZSkgPT4gc2VudGVuY2UocnVsZSwgZmllbGQudHlwZSkpO1xuICBjb25zdCB3b3JkcyA9IFtcbiAgICBmaWVsZC5kZXNjcmlwdGlvbixcbiAgICAuLi5ydWxlcyxcbiAgICBmaWVsZC5pbW11dGFibGUgPyB0LmNsb3VkLmxhdW5jaC5pbW11dGFibGUgOiB1bmRlZmluZWQsXG4gIF07XG4gIHJldHVybiB3b3Jkc1xuICAgIC5maWx0ZXIoKHdvcmQpOiB3b3JkIGlzIHN0cmluZyA9PiBCb29sZWFuKHdvcmQpKVxuICAgIC5tYXAoKHdvcmQpID0+IHdvcmQuY2hhckF0KDApLnRvVXBwZXJDYXNlKCkgKyB3b3JkLnNsaWNlKDEpKVxuICAgIC5tYXAoKHdvcmQpID0+ICgvWy4hP1x1MjAyNl0kLy50ZXN0KHdvcmQpID8gd29yZCA6IGAke3dvcmR9LmApKVxuICAgIC5qb2luKFwiIFwiKTtcbn1cblxuLyoqIEEgbGlzdCB3aG9zZSBpdGVtcyBhcmUgY2hvc2VuOiBhIHRpY2sgZm9yIGVhY2guICovXG5mdW5jdGlvbiBUaWNrcyh7XG4gIGZvcm0sXG4gIGZpZWxkLFxuICBvcHRpb25zLFxufToge1xuICBmb3JtOiBGb3JtU3RhdGU7XG4gIGZpZWxkOiBGaWVsZDtcbiAgb3B0aW9uczogQXJyYXk8eyB2YWx1ZTogc3RyaW5nOyBsYWJlbDogc3RyaW5nIH0+O1xufSkge1xuICBjb25zdCBuYW1lID0gZmllbGROYW1lKGZpZWxkLmlkKTtcbiAgY29uc3QgaWQgPSB1c2VJZCgpO1xuICBjb25zdCB3cm9uZyA9IGZvcm0uZmF1bHRzLnZhbHVlW25hbWVdO1xuICBjb25zdCBjaG9zZW4gPSBmb3JtXG4gICAgLnRleHQobmFtZSlcbiAgICAuc3BsaXQoXCIsXCIpXG4gICAgLm1hcCgoaXRlbSkgPT4gaXRlbS50cmltKCkpXG4gICAgLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3QgcGljayA9ICh2YWx1ZTogc3RyaW5nLCBvbjogYm9vbGVhbikgPT4ge1xuICAgIGNvbnN0IHJlc3QgPSBjaG9zZW4uZmlsdGVyKChvbmUpID0+IG9uZSAhPT0gdmFsdWUpO1xuICAgIGZvcm0uc2V0KG5hbWUsIChvbiA/IFsuLi5yZXN0LCB2YWx1ZV0gOiByZXN0KS5qb2luKFwiLCBcIikpO1xuICB9O1xuICBjb25zdCBoaW50ID0gaGludE9mKGZpZWxkLCB0cnVlKTtcbiAgcmV0dXJuIChcbiAgICA8ZmllbGRzZXQgY2xhc3M9XCJmaWVsZFwiIGFyaWEtZGVzY3JpYmVkYnk9e3dyb25nID8gaWQgOiB1bmRlZmluZWR9PlxuICAgICAgPGxlZ2VuZCBjbGFzcz1cImxhYmVsXCI+e2ZpZWxkLmxhYmVsIHx8IGZpZWxkLmlkfTwvbGVnZW5kPlxuICAgICAgPGRpdiBjbGFzcz1cInRpY2tzXCI+XG4gICAgICAgIHtvcHRpb25zLm1hcCgob3B0aW9uLCBpbmRleCkgPT4gKFxuICAgICAgICAgIDxsYWJlbCBrZXk9e29wdGlvbi52YWx1ZX0gY2xhc3M9XCJjaGVja1wiPlxuICAgICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICAgIHR5cGU9XCJjaGVja2JveFwiXG4gICAgICAgICAgICAgIGNoZWNrZWQ9e2Nob3Nlbi5pbmNsdWRlcyhvcHRpb24udmFsdWUpfVxuICAgICAgICAgICAgICBhcmlhLWludmFsaWQ9e2luZGV4ID09PSAwICYmIEJvb2xlYW4od3JvbmcpfVxuICAgICAgICAgICAgICBvbkNoYW5nZT17KGV2ZW50KSA9PiBwaWNrKG9wdGlvbi52YWx1ZSwgZXZlbnQuY3VycmVudFRhcmdldC5jaGVja2VkKX1cbiAgICAgICAgICAgIC8+XG4gICAgICAgICAgICB7b3B0aW9uLmxhYmVsfVxuICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICkpfVxuICAgICAgPC9kaXY+XG4gICAgICB7aGludCAmJiA8cCBjbGFzcz1cImhpbnRcIj57aGludH08L3A+fVxuICAgICAge3dyb25nICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJ3cm9uZ1wiIGlkPXtpZH0+XG4gICAgICAgICAge3dyb25nfVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgIDwvZmllbGRzZXQ+XG4gICk7XG59XG5cbmZ1bmN0aW9uIE9uZSh7IGZvcm0sIGZpZWxkLCBrbm93biB9OiB7IGZvcm06IEZvcm1TdGF0ZTsgZmllbGQ6IEZpZWxkOyBrbm93bjogS25vd24gfSkge1xuICBjb25zdCBsID0gdC5jbG91ZC5sYXVuY2g7XG4gIGNvbnN0IG5hbWUgPSBmaWVsZE5hbWUoZmllbGQuaWQpO1xuICBjb25zdCBzaGFyZWQgPSB7IG5hbWUsIGxhYmVsOiBmaWVsZC5sYWJlbCB8fCBmaWVsZC5pZCB9O1xuICBjb25zdCBvcHRpb25zID0gY2hvaWNlcyhmaWVsZCwgdHlwZW9mIGtub3duID09PSBcInN0cmluZ1wiID8ge30gOiBrbm93bik7XG4gIGNvbnN0IHZhbHVlID0gZm9ybS50ZXh0KG5hbWUpO1xuICBpZiAoIW9wdGlvbnMgJiYga25vd24gPT09IFwicmVhZGluZ1wiICYmIHdhbnRzQXNzZXQoZmllbGQpKVxuICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gZGlzYWJsZWQgb3B0aW9ucz17W3sgdmFsdWUsIGxhYmVsOiB0LnVpLmxvYWRpbmcgfV19IC8+O1xuICBjb25zdCBoaW50ID0gaGludE9mKGZpZWxkLCBvcHRpb25zICE9PSB1bmRlZmluZWQpO1xuICBjb25zdCBkZXNjcmliZWQgPSBoaW50ID8geyBoaW50IH0gOiB7fTtcbiAgaWYgKG9wdGlvbnMgJiYgZmllbGQudHlwZSA9PT0gXCJjb21tYV9kZWxpbWl0ZWRfbGlzdFwiKVxuICAgIHJldHVybiA8VGlja3MgZm9ybT17Zm9ybX0gZmllbGQ9e2ZpZWxkfSBvcHRpb25zPXtvcHRpb25zfSAvPjtcbiAgaWYgKG9wdGlvbnMpIHtcbiAgICBjb25zdCBhbGwgPSBbLi4ub3B0aW9uc107XG4gICAgLy8gQSBkZWZhdWx0IHRoYXQgdGhlIGNsb3VkIGRvZXMgbm90IGxpc3QgaXMgbm90IGxvc3QsIGFuZCBub3RoaW5nIGlzIGNob3NlbiBmb3IgYW55Ym9keS5cbiAgICBpZiAodmFsdWUgJiYgIW9wdGlvbnMuc29tZSgob25lKSA9PiBvbmUudmFsdWUgPT09IHZhbHVlKSlcbiAgICAgIGFsbC51bnNoaWZ0KHsgdmFsdWUsIGxhYmVsOiBsLm5vdExpc3RlZCh2YWx1ZSkgfSk7XG4gICAgaWYgKCF2YWx1ZSB8fCBmaWVsZC5kZWZhdWx0ID09PSBudWxsIHx8IGZpZWxkLmRlZmF1bHQgPT09IHVuZGVmaW5lZClcbiAgICAgIGFsbC51bnNoaWZ0KHsgdmFsdWU6IFwiXCIsIGxhYmVsOiBsLmNob29zZSB9KTtcbiAgICBjb25zdCBub25lID1cbiAgICAgIG9wdGlvbnMubGVuZ3RoID09PSAwID8geyBoaW50OiBbaGludCwgbC5ub25lT2ZdLmZpbHRlcihCb29sZWFuKS5qb2luKFwiIFwiKSB9IDogZGVzY3JpYmVkO1xuICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gey4uLm5vbmV9IG9wdGlvbnM9e2FsbH0gLz47XG4gIH1cbiAgc3dpdGNoIChmaWVsZC50eXBlKSB7XG4gICAgY2FzZSBcImJvb2xlYW5cIjpcbiAgICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gey4uLmRlc2NyaWJlZH0gdHlwZT1cImNoZWNrYm94XCIgLz47XG4gICAgY2FzZSBcImpzb25cIjpcbiAgICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gey4uLmRlc2NyaWJlZH0gcm93cz17TWF0aC5taW4oMTIsIHZhbHVlLnNwbGl0KFwiXFxuXCIpLmxlbmd0aCArIDIpfSAvPjtcbiAgICBjYXNlIFwibnVtYmVyXCI6XG4gICAgICByZXR1cm4gPElucHV0IHsuLi5zaGFyZWR9IHsuLi5kZXNjcmliZWR9IGlucHV0TW9kZT1cImRlY2ltYWxcIiBhdXRvY29tcGxldGU9XCJvZmZcIiAvPjtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIGZpZWxkLmhpZGRlbiA/IChcbiAgICAgICAgPElucHV0IHsuLi5zaGFyZWR9IHsuLi5kZXNjcmliZWR9IHR5cGU9XCJwYXNzd29yZFwiIGF1dG9jb21wbGV0ZT1cIm5ldy1wYXNzd29yZFwiIC8+XG4gICAgICApIDogKFxuICAgICAgICA8SW5wdXQgey4uLnNoYXJlZH0gey4uLmRlc2NyaWJlZH0gYXV0b2NvbXBsZXRlPVwib2ZmXCIgLz5cbiAgICAgICk7XG4gIH1cbn1cblxuLyoqIEEgc2VjdGlvbiBvZiB0aGUgZm9ybTogYSBncm91cCBvZiBmaWVsZHMsIG9yIHRob3NlIG9mIG5vIGdyb3VwLiBPcHRpb25hbCBvbmVzIGFyZSBmb2xkZWQgYXdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTZWN0aW9uKHtcbiAgZm9ybSxcbiAgZ3JvdXAsXG4gIGZpZWxkcyxcbiAga25vd24sXG59OiB7XG4gIGZvcm06IEZvcm1TdGF0ZTtcbiAgZ3JvdXA/OiBHcm91cDtcbiAgZmllbGRzOiBGaWVsZFtdO1xuICBrbm93bjogS25vd247XG59KSB7XG4gIGNvbnN0IGwgPSB0LmNsb3VkLmxhdW5jaDtcbiAgY29uc3QgaWQgPSB1c2VJZCgpO1xuICBjb25zdCBsYWJlbCA9IGdyb3VwPy5sYWJlbCB8fCBncm91cD8ubmFtZSB8fCBsLmdlbmVyYWw7XG4gIGNvbnN0IG9wdGlvbmFsID0gZ3JvdXAgIT09IHVuZGVmaW5lZCAmJiBpc09wdGlvbmFsKGdyb3VwKTtcbiAgY29uc3QgdGlja2VkID0gb3B0aW9uYWwgJiYgZm9ybS5mbGFnKGdyb3VwTmFtZShncm91cCkpO1xuICAvLyBXaGF0IGlzIHdyb25nIGlzIHNob3duLCB3aGVyZXZlciBpdCBpcy5cbiAgY29uc3Qgb3BlbiA9XG4gICAgIW9wdGlvbmFsIHx8IHRpY2tlZCB8fCBmaWVsZHMuc29tZSgoZmllbGQpID0+IGZvcm0uZmF1bHRzLnZhbHVlW2ZpZWxkTmFtZShmaWVsZC5pZCldKTtcbiAgLyoqIFRlbGxzIHdoYXQgaXMgd3Jvbmcgd2l0aCBhIGZpZWxkIHdoZW4gaXQgaXMgbGVmdCwgbm90IHdoaWxlIG9uZSB0eXBlcy4gKi9cbiAgY29uc3QgbG9vayA9IChmaWVsZDogRmllbGQpID0+IHtcbiAgICBjb25zdCBuYW1lID0gZmllbGROYW1lKGZpZWxkLmlkKTtcbiAgICBjb25zdCB2YWx1ZSA9IGZvcm0udmFsdWVzLnBlZWsoKVtuYW1lXTtcbiAgICBpZiAodmFsdWUgPT09IFwiXCIgfHwgZm9ybS5mYXVsdHMucGVlaygpW25hbWVdKSByZXR1cm47XG4gICAgY29uc3QgW2ZpcnN0XSA9IGJyb2tlbihmaWVsZCwgdmFsdWUsIG9wZW4pO1xuICAgIGlmIChmaXJzdCkgZm9ybS5mYXVsdHMudmFsdWUgPSB7IC4uLmZvcm0uZmF1bHRzLnBlZWsoKSwgW25hbWVdOiBmaXJzdCB9O1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxmaWVsZHNldCBjbGFzcz1cInNlY3Rpb25cIj5cbiAgICAgIDxsZWdlbmQ+XG4gICAgICAgIDxoMj57bGFiZWx9PC9oMj5cbiAgICAgIDwvbGVnZW5kPlxuICAgICAge2dyb3VwPy5kZXNjcmlwdGlvbiAmJiA8cCBjbGFzcz1cInF1aWV0XCI+e2dyb3VwLmRlc2NyaXB0aW9ufTwvcD59XG4gICAgICB7b3B0aW9uYWwgJiYgKFxuICAgICAgICA8bGFiZWwgY2xhc3M9XCJjaGVja1wiPlxuICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgdHlwZT1cImNoZWNrYm94XCJcbiAgICAgICAgICAgIGNoZWNrZWQ9e3RpY2tlZH1cbiAgICAgICAgICAgIGFyaWEtZXhwYW5kZWQ9e29wZW59XG4gICAgICAgICAgICBhcmlhLWNvbnRyb2xzPXtpZH1cbiAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IGZvcm0uc2V0KGdyb3VwTmFtZShncm91cCksIGV2ZW50LmN1cnJlbnRUYXJnZXQuY2hlY2tlZCl9XG4gICAgICAgICAgLz5cbiAgICAgICAgICB7bC51c2UobGFiZWwpfVxuICAgICAgICA8L2xhYmVsPlxuICAgICAgKX1cbiAgICAgIDxkaXYgY2xhc3M9XCJmaWVsZHNcIiBpZD17aWR9IGhpZGRlbj17IW9wZW59PlxuICAgICAgICB7b3BlbiAmJlxuICAgICAgICAgIGZpZWxkcy5tYXAoKGZpZWxkKSA9PiAoXG4gICAgICAgICAgICA8ZGl2IGtleT17ZmllbGQuaWR9IG9uRm9jdXNPdXQ9eygpID0+IGxvb2soZmllbGQpfT5cbiAgICAgICAgICAgICAgPE9uZSBmb3JtPXtmb3JtfSBmaWVsZD17ZmllbGR9IGtub3duPXtrbm93bn0gLz5cbiAgICAgICAgICAgIDwvZGl2PlxuICAgICAgICAgICkpfVxuICAgICAgPC9kaXY+XG4gICAgPC9maWVsZHNldD5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0LCBtZSwgUHJvYmxlbSwgc2VuZCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFRlYW0gfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgZ28sIHF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b25MaW5rIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBNYXJrZG93biB9IGZyb20gXCIuLi91aS9NYXJrZG93blwiO1xuaW1wb3J0IHsgRW1wdHksIFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyB0b2FzdCB9IGZyb20gXCIuLi91aS9Ub2FzdFwiO1xuaW1wb3J0IHsgdHlwZSBLbm93biwgU2VjdGlvbiB9IGZyb20gXCIuL2xhdW5jaC9GaWVsZHNcIjtcbmltcG9ydCB7XG4gIHR5cGUgQXNzZXRzLFxuICB0eXBlIENsdXN0ZXJUeXBlLFxuICBjaGVjayxcbiAgaW5pdGlhbCxcbiAgbGF1bmNoT2YsXG4gIG5hbWVkQnlGaWVsZCxcbiAgbmFtZUZhdWx0cyxcbiAgcGxhY2VkLFxuICBzZWN0aW9ucyxcbiAgd2FudHNBc3NldCxcbn0gZnJvbSBcIi4vbGF1bmNoL2Zvcm1cIjtcbmltcG9ydCB7IExvZ28gfSBmcm9tIFwiLi9sYXVuY2gvTG9nb1wiO1xuaW1wb3J0IHsgd2h5Tm90IH0gZnJvbSBcIi4vbGF1bmNoL3RlYW1cIjtcblxuLyoqIEluc3RydWN0aW9ucyBvZiB0aGlzIG5hbWUgYXJlIGZvciBiZWZvcmUgdGhlIGxhdW5jaDsgb3RoZXJzIGFyZSBvbiB0aGUgcGFnZSBvZiB0aGUgcmFjay4gKi9cbmNvbnN0IEJFRk9SRSA9IFwibGF1bmNoXCI7XG5cbmZ1bmN0aW9uIExhdW5jaEZvcm0oeyB0eXBlLCB0ZWFtIH06IHsgdHlwZTogQ2x1c3RlclR5cGU7IHRlYW06IFRlYW0gfSkge1xuICBjb25zdCBsID0gdC5jbG91ZC5sYXVuY2g7XG4gIGNvbnN0IGFza2VkID0gdHlwZS5maWVsZHMuc29tZSh3YW50c0Fzc2V0KTtcbiAgY29uc3QgYXNzZXRzID0gdXNlUmVhZDxBc3NldHM+KFxuICAgIGFzeW5jIChzdG9wKSA9PiAoYXNrZWQgPyBnZXQoYC9hcGkvdjIvdGVhbXMvJHt0ZWFtLmlkfS9jbG91ZC1hc3NldHNgLCB7fSwgc3RvcCkgOiB7fSksXG4gICAgW3RlYW0uaWRdLFxuICApO1xuICBjb25zdCBrbm93bjogS25vd24gPSBhc3NldHMudmFsdWUgPz8gKGFzc2V0cy5wcm9ibGVtID8gXCJmYWlsZWRcIiA6IFwicmVhZGluZ1wiKTtcbiAgY29uc3QgcGFydHMgPSB1c2VNZW1vKCgpID0+IHNlY3Rpb25zKHR5cGUpLCBbdHlwZV0pO1xuICBjb25zdCBmb3JtID0gdXNlRm9ybShpbml0aWFsKHR5cGUsIHRlYW0uaWQpLCBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgY29uc3QgZmF1bHRzID0gY2hlY2sodHlwZSwgdmFsdWVzKTtcbiAgICBpZiAoZmF1bHRzLmxlbmd0aCA+IDApIHRocm93IG5ldyBQcm9ibGVtKDQyMiwgXCJpbnZhbGlkXCIsIGwuZmF1bHRzKGZhdWx0cy5sZW5ndGgpLCBmYXVsdHMpO1xuICAgIGNvbnN0IHsgbmFtZSwgLi4ucmVzdCB9ID0gbGF1bmNoT2YodHlwZSwgdmFsdWVzKTtcbiAgICBjb25zdCBwYXRoID0gYC9hcGkvdjIvY2x1c3Rlci10eXBlcy8ke2VuY29kZVVSSUNvbXBvbmVudCh0eXBlLmlkKX0vY2x1c3RlcnNgO1xuICAgIHRyeSB7XG4gICAgICBhd2FpdCBzZW5kKFwiUE9TVFwiLCBwYXRoLCB7IG5hbWUsIC4uLnJlc3QgfSk7XG4gICAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgICAgaWYgKCEocHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0pKSB0aHJvdyBwcm9ibGVtO1xuICAgICAgLy8gSXQgbWF5IGhhdmUgYmVlbiBsYXVuY2hlZCBhbGwgdGhlIHNhbWU6IG5vYm9keSBpcyB0b2xkIHRvIHNpbXBseSB0cnkgYWdhaW4uXG4gICAgICBpZiAocHJvYmxlbS5zdGF0dXMgPT09IDApIHRocm93IG5ldyBQcm9ibGVtKDAsIHByb2JsZW0ua2luZCwgbC5kb3VidCk7XG4gICAgICBjb25zdCB7IHN0YXR1cywga2luZCwgbWVzc2FnZSwgZXJyb3JzIH0gPSBwcm9ibGVtO1xuICAgICAgdGhyb3cgbmV3IFByb2JsZW0oc3RhdHVzLCBraW5kLCBtZXNzYWdlLCBwbGFjZWQodHlwZSwgZXJyb3JzKSk7XG4gICAgfVxuICAgIGZvcm0uY2hhbmdlZC52YWx1ZSA9IGZhbHNlO1xuICAgIHRvYXN0KGwubGF1bmNoZWQobmFtZSkpO1xuICAgIGF3YWl0IGdvKFwiL3JhY2tzXCIpO1xuICB9KTtcbiAgY29uc3QgbG9va0F0TmFtZSA9ICgpID0+IHtcbiAgICBjb25zdCBuYW1lID0gZm9ybS50ZXh0KFwibmFtZVwiKTtcbiAgICBjb25zdCBbZmlyc3RdID0gbmFtZSA/IG5hbWVGYXVsdHMobmFtZSkgOiBbXTtcbiAgICBpZiAoZmlyc3QpIGZvcm0uZmF1bHRzLnZhbHVlID0geyAuLi5mb3JtLmZhdWx0cy5wZWVrKCksIG5hbWU6IGZpcnN0IH07XG4gIH07XG4gIGNvbnN0IGZhdWx0cyA9IE9iamVjdC5rZXlzKGZvcm0uZmF1bHRzLnZhbHVlKS5sZW5ndGg7XG4gIGNvbnN0IG9mVGVhbSA9IGZvcm0uZmF1bHRzLnZhbHVlLnRlYW1faWQgPz8gd2h5Tm90KHRlYW0sIG1lLnZhbHVlPy5yb2xlcyA/PyBbXSwgdW5kZWZpbmVkKTtcbiAgY29uc3QgYmVmb3JlID0gdHlwZS5pbnN0cnVjdGlvbnMuZmlsdGVyKCh7IGlkLCB0aXRsZSB9KSA9PlxuICAgIFtpZCwgdGl0bGVdLnNvbWUoKG5hbWUpID0+IG5hbWUudG9Mb3dlckNhc2UoKSA9PT0gQkVGT1JFKSxcbiAgKTtcbiAgY29uc3QgcmVzZWxlY3QgPSBgL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzP3RlYW09JHtlbmNvZGVVUklDb21wb25lbnQodGVhbS5pZCl9YDtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwibGF1bmNoXCI+XG4gICAgICA8ZGl2IGNsYXNzPVwic3RhY2tcIj5cbiAgICAgICAgPGRpdiBjbGFzcz1cImNhcmQgbGF1bmNoLWhlYWRcIj5cbiAgICAgICAgICA8TG9nbyB1cmw9e3R5cGUubG9nb191cmx9IG5hbWU9e3R5cGUuaWR9IC8+XG4gICAgICAgICAgPGRpdiBjbGFzcz1cIndvcmRzXCI+XG4gICAgICAgICAgICA8c3Ryb25nPnt0eXBlLm5hbWV9PC9zdHJvbmc+XG4gICAgICAgICAgICA8c3BhbiBjbGFzcz1cInF1aWV0XCI+e3R5cGUuZGVzY3JpcHRpb259PC9zcGFuPlxuICAgICAgICAgICAgPHNwYW4+XG4gICAgICAgICAgICAgIHtsLnRlYW19OiA8c3Ryb25nPnt0ZWFtLm5hbWV9PC9zdHJvbmc+XG4gICAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAgICA8YSBocmVmPXtyZXNlbGVjdH0+e2wub3RoZXJ9PC9hPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAge29mVGVhbSAmJiAoXG4gICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICAgIDxJY29uIG5hbWU9XCJ3YXJuaW5nXCIgLz5cbiAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwiZmF1bHRcIj57b2ZUZWFtfTwvc3Bhbj5cbiAgICAgICAgICA8L3A+XG4gICAgICAgICl9XG4gICAgICAgIHthc3NldHMucHJvYmxlbSAmJiBrbm93biA9PT0gXCJmYWlsZWRcIiAmJiAoXG4gICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJ3YXJuXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAgICA8c3Bhbj5cbiAgICAgICAgICAgICAge2wuYXNzZXRzfSB7YXNzZXRzLnByb2JsZW0ubWVzc2FnZX17XCIgXCJ9XG4gICAgICAgICAgICAgIDxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibGlua1wiIG9uQ2xpY2s9e2Fzc2V0cy5hZ2Fpbn0+XG4gICAgICAgICAgICAgICAge3QudWkucmV0cnl9XG4gICAgICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgIDwvcD5cbiAgICAgICAgKX1cbiAgICAgICAgPEZvcm0gc3RhdGU9e2Zvcm19IHN1Ym1pdD17bC5zdWJtaXR9PlxuICAgICAgICAgIHshbmFtZWRCeUZpZWxkKHR5cGUpICYmIChcbiAgICAgICAgICAgIDxkaXYgb25Gb2N1c091dD17bG9va0F0TmFtZX0+XG4gICAgICAgICAgICAgIDxGaWVsZCBuYW1lPVwibmFtZVwiIGxhYmVsPXtsLm5hbWV9IGhpbnQ9e2wubmFtZUhpbnR9IGF1dG9jb21wbGV0ZT1cIm9mZlwiIGF1dG9mb2N1cyAvPlxuICAgICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgKX1cbiAgICAgICAgICB7cGFydHMubWFwKCh7IGdyb3VwLCBmaWVsZHMgfSwgaW5kZXgpID0+IChcbiAgICAgICAgICAgIDxTZWN0aW9uXG4gICAgICAgICAgICAgIGtleT17aW5kZXh9XG4gICAgICAgICAgICAgIGZvcm09e2Zvcm19XG4gICAgICAgICAgICAgIGZpZWxkcz17ZmllbGRzfVxuICAgICAgICAgICAgICBrbm93bj17a25vd259XG4gICAgICAgICAgICAgIHsuLi4oZ3JvdXAgPyB7IGdyb3VwIH0gOiB7fSl9XG4gICAgICAgICAgICAvPlxuICAgICAgICAgICkpfVxuICAgICAgICAgIHtmYXVsdHMgPiAwICYmIChcbiAgICAgICAgICAgIDxwIGNsYXNzPVwid3JvbmdcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgICAgIHtsLmZhdWx0cyhmYXVsdHMpfVxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICl9XG4gICAgICAgIDwvRm9ybT5cbiAgICAgIDwvZGl2PlxuICAgICAge2JlZm9yZS5sZW5ndGggPiAwICYmIChcbiAgICAgICAgPGFzaWRlIGNsYXNzPVwiY2FyZCBzdGFja1wiIGFyaWEtbGFiZWw9e2wuaW5zdHJ1Y3Rpb25zfT5cbiAgICAgICAgICA8aDI+e2wuaW5zdHJ1Y3Rpb25zfTwvaDI+XG4gICAgICAgICAge2JlZm9yZS5tYXAoKHsgaWQsIHRleHQgfSkgPT4gKFxuICAgICAgICAgICAgPE1hcmtkb3duIGtleT17aWR9IHRleHQ9e3RleHR9IHRvcD17M30gLz5cbiAgICAgICAgICApKX1cbiAgICAgICAgPC9hc2lkZT5cbiAgICAgICl9XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBUaGUgZm9ybSBiZWZvcmUgYSBjbHVzdGVyIGlzIGxhdW5jaGVkLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gTGF1bmNoQ2x1c3Rlcih7IHBhcmFtcyB9OiB7IHBhcmFtczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB9KSB7XG4gIGNvbnN0IGwgPSB0LmNsb3VkLmxhdW5jaDtcbiAgY29uc3QgaWQgPSBwYXJhbXMuaWQgPz8gXCJcIjtcbiAgY29uc3QgdGVhbSA9IHF1ZXJ5LnZhbHVlLmdldChcInRlYW1cIikgPz8gcXVlcnkudmFsdWUuZ2V0KFwidGVhbV9pZFwiKSA/PyBcIlwiO1xuICBjb25zdCBmb3VuZCA9IHVzZVJlYWQoXG4gICAgYXN5bmMgKHN0b3ApID0+IHtcbiAgICAgIGNvbnN0IHR5cGUgPSBhd2FpdCBnZXQ8Q2x1c3RlclR5cGU+KFxuICAgICAgICBgL2FwaS92Mi9jbHVzdGVyLXR5cGVzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGlkKX1gLFxuICAgICAgICB7fSxcbiAgICAgICAgc3RvcCxcbiAgICAgICk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB0eXBlLFxuICAgICAgICB0ZWFtOiB0ZWFtXG4gICAgICAgICAgPyBhd2FpdCBnZXQ8VGVhbT4oYC9hcGkvdjIvdGVhbXMvJHtlbmNvZGVVUklDb21wb25lbnQodGVhbSl9YCwge30sIHN0b3ApXG4gICAgICAgICAgOiB1bmRlZmluZWQsXG4gICAgICB9O1xuICAgIH0sXG4gICAgW2lkLCB0ZWFtXSxcbiAgKTtcbiAgY29uc3QgdGl0bGUgPSBmb3VuZC52YWx1ZSA/IGwub2YoZm91bmQudmFsdWUudHlwZS5uYW1lKSA6IGwudGl0bGU7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWRcbiAgICAgICAgdGl0bGU9e3RpdGxlfVxuICAgICAgICBjcnVtYnM9e1t7IGxhYmVsOiB0LmNsb3VkLmNsdXN0ZXJUeXBlcy50aXRsZSwgaHJlZjogXCIvY2xvdWQtZW52L2NsdXN0ZXItdHlwZXNcIiB9XX1cbiAgICAgID5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9rZXlfcGFpcnNcIiBpY29uPVwia2V5XCI+XG4gICAgICAgICAge2wua2V5UGFpcnN9XG4gICAgICAgIDwvQnV0dG9uTGluaz5cbiAgICAgIDwvUGFnZUhlYWQ+XG4gICAgICB7Zm91bmQucHJvYmxlbT8uc3RhdHVzID09PSA0MDQgPyAoXG4gICAgICAgIDxFbXB0eSBpY29uPVwiY2xvdWRcIiB0aXRsZT17bC5nb25lfT5cbiAgICAgICAgICA8cD57bC5nb25lQm9keX08L3A+XG4gICAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9jbG91ZC1lbnYvY2x1c3Rlci10eXBlc1wiPntsLm90aGVyfTwvQnV0dG9uTGluaz5cbiAgICAgICAgPC9FbXB0eT5cbiAgICAgICkgOiAoXG4gICAgICAgIDxSZWFkaW5nIHJlYWQ9e2ZvdW5kfT5cbiAgICAgICAgICB7KHJlYWQpID0+XG4gICAgICAgICAgICByZWFkLnRlYW0gPyAoXG4gICAgICAgICAgICAgIDxMYXVuY2hGb3JtIGtleT17YCR7aWR9ICR7dGVhbX1gfSB0eXBlPXtyZWFkLnR5cGV9IHRlYW09e3JlYWQudGVhbX0gLz5cbiAgICAgICAgICAgICkgOiAoXG4gICAgICAgICAgICAgIDxFbXB0eSBpY29uPVwidGVhbVwiIHRpdGxlPXt0LmNsb3VkLmNsdXN0ZXJUeXBlcy50ZWFtfT5cbiAgICAgICAgICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzXCI+e2wub3RoZXJ9PC9CdXR0b25MaW5rPlxuICAgICAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICAgICAgKVxuICAgICAgICAgIH1cbiAgICAgICAgPC9SZWFkaW5nPlxuICAgICAgKX1cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBS0EsSUFBTSxZQUFZO0FBR2xCLElBQU0sVUFBVTtBQU1oQixTQUFTLFlBQVksU0FBeUI7QUFDNUMsUUFBTSxPQUFrQixDQUFDO0FBQ3pCLE1BQUksVUFBVTtBQUNkLE1BQUksVUFBVTtBQUNkLFdBQVMsS0FBSyxHQUFHLEtBQUssUUFBUSxRQUFRLE1BQU0sR0FBRztBQUM3QyxVQUFNLE9BQU8sUUFBUSxFQUFFLEtBQUs7QUFDNUIsUUFBSSxTQUFTLE1BQU07QUFDakIsWUFBTTtBQUNOO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUztBQUNYLGdCQUFVLFNBQVM7QUFDbkI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxTQUFTLEtBQUs7QUFDaEIsZ0JBQVU7QUFFVixVQUFJLFFBQVEsS0FBSyxDQUFDLE1BQU0sSUFBSyxPQUFNO0FBQ25DLFVBQUksUUFBUSxLQUFLLENBQUMsTUFBTSxJQUFLLE9BQU07QUFBQSxJQUNyQyxXQUFXLFNBQVMsSUFBSyxNQUFLLEtBQUssS0FBSztBQUFBLGFBQy9CLFNBQVMsS0FBSztBQUNyQixZQUFNLFdBQVcsS0FBSyxJQUFJLEtBQUs7QUFDL0IsWUFBTSxPQUFPLFFBQVEsS0FBSyxDQUFDLEtBQUs7QUFDaEMsVUFBSSxZQUFZLFFBQVEsTUFBTSxTQUFTLElBQUksRUFBRyxRQUFPLE9BQU87QUFDNUQsWUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixVQUFJLFlBQVksU0FBUyxFQUFHLE1BQUssS0FBSyxJQUFJO0FBQUEsSUFDNUMsV0FBVyxPQUFPLFNBQVMsSUFBSSxHQUFHO0FBQ2hDLFVBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJO0FBQzdDLFVBQUksU0FBUyxJQUFLLFlBQVc7QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLEtBQUssU0FBaUIsTUFBbUM7QUFDdkUsTUFBSSxRQUFRLEtBQUssT0FBTyxFQUFHLFFBQU87QUFDbEMsT0FBSyxLQUFLLFNBQVMsTUFBTSxZQUFZLE9BQU8sSUFBSSxVQUFXLFFBQU87QUFFbEUsUUFBTSxTQUFTLGFBQWEsS0FBSyxPQUFPLEtBQUssZUFBZSxLQUFLLElBQUk7QUFDckUsTUFBSSxPQUFRLFFBQU87QUFDbkIsTUFBSTtBQUNGLFdBQU8sSUFBSSxPQUFPLE9BQU8sT0FBTyxNQUFNLEdBQUcsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUN0RCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDMUJPLFNBQVMsUUFBUSxNQUFtQztBQUN6RCxRQUFNLFFBQVEsS0FBSyxZQUFZO0FBQy9CLE1BQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLE9BQU8sR0FBRyxFQUFFLFNBQVMsS0FBSyxFQUFHLFFBQU87QUFDakUsTUFBSSxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsU0FBUyxLQUFLLEVBQUcsUUFBTztBQUNsRSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQVcsTUFBc0I7QUFDeEMsU0FBTyxDQUFDLEdBQUcsSUFBSSxFQUFFO0FBQ25CO0FBRUEsU0FBUyxNQUFNLE9BQXdCO0FBQ3JDLE1BQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLE1BQU07QUFDdkMsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLFdBQVcsS0FBSztBQUN0RCxTQUFPLFVBQVUsUUFBUSxPQUFPLFVBQVUsV0FBVyxPQUFPLEtBQUssS0FBSyxFQUFFLFNBQVM7QUFDbkY7QUFHTyxTQUFTLE1BQU0sT0FBd0I7QUFDNUMsU0FBTyxPQUFPLFVBQVUsV0FBVyxRQUFRLEtBQUssVUFBVSxLQUFLO0FBQ2pFO0FBRUEsU0FBUyxNQUFNLE9BQXlCO0FBQ3RDLE1BQUksVUFBVSxRQUFRLFVBQVUsT0FBVyxRQUFPO0FBQ2xELE1BQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxDQUFDLE1BQU0sS0FBSztBQUNsRCxTQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxXQUFXO0FBQ2xEO0FBR0EsU0FBUyxJQUFJLE1BQVksT0FBK0I7QUFDdEQsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixVQUFRLE1BQU07QUFBQSxJQUNaLEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQ2xFLGFBQU8sT0FBTyxVQUFVLFdBQVcsRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssRUFBRSxJQUFJLEVBQUU7QUFBQSxJQUMvRSxLQUFLLFVBQVU7QUFDYixZQUFNLFFBQVEsT0FBTyxVQUFVLFlBQVksT0FBTyxVQUFVO0FBQzVELFlBQU0sU0FBUyxRQUFRLFFBQVEsT0FBTyxLQUFLLENBQUMsSUFBSTtBQUNoRCxhQUFPLFNBQVMsRUFBRSxNQUFNLFVBQVUsT0FBTyxJQUFJLEVBQUU7QUFBQSxJQUNqRDtBQUFBLElBQ0EsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVO0FBQ25CLGVBQU8sRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFDNUUsYUFBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFDLFNBQVMsT0FBTyxTQUFTLFFBQVEsSUFDekUsRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLElBQzdCLEVBQUU7QUFBQSxJQUNSLEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLEtBQUssRUFBRTtBQUMxRSxVQUFJO0FBQ0YsZUFBTyxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQUEsTUFDekQsUUFBUTtBQUNOLGVBQU8sRUFBRTtBQUFBLE1BQ1g7QUFBQSxJQUNGLEtBQUssV0FBVztBQUNkLFlBQU0sUUFDSixPQUFPLFVBQVUsYUFBYyxPQUFPLFVBQVUsWUFBWSxRQUFRLEtBQUssTUFBTTtBQUNqRixhQUFPLFFBQVEsRUFBRSxNQUFNLFVBQVUsSUFBSSxFQUFFO0FBQUEsSUFDekM7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLEtBQUssTUFBWSxNQUFjLEtBQWtDO0FBQ3hFLFFBQU0sUUFBUSxLQUFLLElBQUk7QUFDdkIsTUFBSSxVQUFVLFFBQVEsT0FBTyxVQUFVLFNBQVUsUUFBTztBQUN4RCxRQUFNLFFBQVMsTUFBa0MsR0FBRztBQUNwRCxTQUFPLFVBQVUsU0FBWSxTQUFZLFFBQVEsTUFBTSxLQUFLLENBQUM7QUFDL0Q7QUFHQSxTQUFTLE9BQ1AsT0FDQSxNQUNBLE1BQ29CO0FBQ3BCLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxRQUFRLENBQUMsVUFBbUI7QUFDaEMsVUFBTSxTQUFTLE1BQU0sS0FBSztBQUMxQixXQUFPLE9BQU8sR0FBRyxNQUFNLElBQUksV0FBVyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNwRTtBQUNBLE1BQUksU0FBUztBQUNYLFdBQU8sUUFBUSxPQUFPLElBQUksTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsUUFBUSxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQztBQUMvRixNQUFJLE1BQU8sUUFBTyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDdEMsU0FBTyxPQUFPLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQyxJQUFJO0FBQ3RDO0FBRUEsU0FBUyxRQUFRLFFBQWlCLE9BQTRCLE1BQW9DO0FBQ2hHLFNBQ0csVUFBVSxVQUFhLFFBQVEsUUFBUSxLQUFLLElBQUksS0FDaEQsU0FBUyxVQUFhLFFBQVEsUUFBUSxJQUFJLElBQUk7QUFFbkQ7QUFHTyxTQUFTLFVBQVUsTUFBaUM7QUFDekQsUUFBTSxPQUFPO0FBQ2IsUUFBTSxTQUFTLENBQUNBLFVBQ2QsS0FBSyxLQUFLQSxLQUFJLEtBQUtBLE1BQUssTUFBTSxHQUFHLEVBQUUsTUFBTSxDQUFDLFNBQVMsT0FBTyxJQUFJLElBQUksR0FBRztBQUN2RSxNQUFJLE9BQU8sSUFBSSxFQUFHLFFBQU87QUFDekIsUUFBTSxTQUFTLEtBQUssTUFBTSxJQUFJO0FBQzlCLE1BQUksT0FBTyxTQUFTLEVBQUcsUUFBTztBQUM5QixNQUFJLFFBQVE7QUFDWixhQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssT0FBTyxRQUFRLEdBQUc7QUFDNUMsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLFFBQVEsS0FBSyxNQUFNLEdBQUc7QUFDNUIsZUFBVyxDQUFDLE9BQU8sR0FBRyxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQzFDLFlBQU0sT0FBTyxVQUFVLE9BQU8sU0FBUyxLQUFLLFVBQVUsTUFBTSxTQUFTO0FBQ3JFLFVBQUksbUJBQW1CLEtBQUssR0FBRyxFQUFHLFVBQVM7QUFBQSxlQUNsQyxRQUFRLE9BQU8sR0FBRyxFQUFHLFVBQVM7QUFBQSxVQUNsQyxRQUFPO0FBQUEsSUFDZDtBQUFBLEVBQ0Y7QUFDQSxVQUFRLE9BQU8sV0FBVyxJQUFJLFNBQVMsSUFBSSxVQUFVLEtBQUssU0FBUyxNQUFNLElBQUk7QUFDL0U7QUFFQSxTQUFTLFVBQVUsTUFBdUI7QUFDeEMsUUFBTSxNQUFNLEtBQUssUUFBUSxHQUFHO0FBQzVCLE1BQUksTUFBTSxFQUFHLFFBQU87QUFDcEIsUUFBTSxPQUFPLFVBQVUsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDO0FBQ3pDLFFBQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQy9CLFNBQU8sU0FBUyxVQUFhLFFBQVEsS0FBSyxJQUFJLEtBQUssT0FBTyxJQUFJLE1BQU0sU0FBUyxJQUFJLEtBQUs7QUFDeEY7QUFHTyxTQUFTLFFBQVEsTUFBa0M7QUFDeEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxjQUFjLElBQUksS0FBSyxlQUFlLElBQUksS0FBSyxJQUFJO0FBQy9FO0FBR08sU0FBUyxPQUFPLE1BQVksTUFBZ0M7QUFDakUsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixNQUFJLFlBQVksTUFBTTtBQUNwQixVQUFNLE9BQU8sU0FBUyxXQUFXLEVBQUUsYUFBYSxFQUFFO0FBQ2xELFVBQU0sUUFBUSxPQUFPLEtBQUssTUFBTSxVQUFVLEtBQUssR0FBRyxLQUFLLE1BQU0sVUFBVSxLQUFLLEdBQUcsSUFBSTtBQUNuRixXQUFPLFNBQVMsRUFBRSxLQUFLLEtBQUs7QUFBQSxFQUM5QjtBQUNBLE1BQUksV0FBVyxNQUFNO0FBQ25CLFVBQU0sUUFBUSxPQUFPLEtBQUssTUFBTSxTQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFDM0UsV0FBTyxTQUFTLEVBQUUsR0FBRyxLQUFLO0FBQUEsRUFDNUI7QUFDQSxNQUFJLFlBQVksTUFBTTtBQUNwQixVQUFNLE9BQU8sS0FBSyxNQUFNLFVBQVUsTUFBTTtBQUN4QyxRQUFJLENBQUMsUUFBUSxLQUFLLFVBQVUsR0FBSSxRQUFPO0FBQ3ZDLFVBQU0sU0FBUyxLQUFLLE1BQU0sVUFBVSxRQUFRO0FBQzVDLFdBQU8sRUFBRSxPQUFPLFNBQVMsTUFBTSxNQUFNLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQzNEO0FBQ0EsTUFBSSxxQkFBcUI7QUFDdkIsV0FBTyxPQUFPLEtBQUssb0JBQW9CLFdBQVcsRUFBRSxRQUFRLEtBQUssZUFBZSxJQUFJO0FBQ3RGLE1BQUksb0JBQW9CLE1BQU07QUFDNUIsVUFBTSxTQUFTLFFBQVEsSUFBSTtBQUMzQixXQUFPLFVBQVUsRUFBRSxPQUFPLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUM3QztBQUNBLE1BQUksS0FBSyxzQkFBc0IsVUFBVyxRQUFPLEVBQUU7QUFDbkQsU0FBTyxLQUFLLHNCQUFzQixhQUFhLEVBQUUsVUFBVTtBQUM3RDtBQUdBLFNBQVMsS0FBSyxNQUFZLE1BQXFCO0FBQzdDLE1BQUksWUFBWSxNQUFNO0FBQ3BCLFVBQU0sU0FDSixLQUFLLFNBQVMsU0FDVixXQUFXLEtBQUssSUFBSSxJQUNwQixLQUFLLFNBQVMsU0FDWixLQUFLLE1BQU0sU0FDWCxLQUFLLFNBQVMsU0FDWixLQUFLLFFBQ0w7QUFDVixRQUFJLFdBQVcsT0FBVyxRQUFPO0FBQ2pDLFVBQU0sU0FBUyxFQUFFLE9BQU8sT0FBTyxNQUFNLEdBQUcsT0FBTyxFQUFFO0FBQ2pELFdBQU8sQ0FBQyxRQUFRLFFBQVEsS0FBSyxNQUFNLFVBQVUsS0FBSyxHQUFHLEtBQUssTUFBTSxVQUFVLEtBQUssQ0FBQztBQUFBLEVBQ2xGO0FBQ0EsTUFBSSxXQUFXLE1BQU07QUFDbkIsUUFBSSxLQUFLLFNBQVMsU0FBVSxRQUFPO0FBQ25DLFdBQU8sQ0FBQyxRQUFRLEtBQUssUUFBUSxLQUFLLE1BQU0sU0FBUyxLQUFLLEdBQUcsS0FBSyxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDckY7QUFDQSxNQUFJLFlBQVksTUFBTTtBQUNwQixVQUFNLE9BQU8sS0FBSyxNQUFNLFVBQVUsTUFBTTtBQUN4QyxRQUFJLEtBQUssU0FBUyxZQUFZLENBQUMsUUFBUSxLQUFLLFVBQVUsR0FBSSxRQUFPO0FBQ2pFLFdBQU8sV0FBVyxLQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLEtBQUssRUFBRSxPQUFPLElBQUksT0FBTyxFQUFFLENBQUM7QUFBQSxFQUNoRztBQUNBLE1BQUkscUJBQXFCLE1BQU07QUFDN0IsUUFBSSxLQUFLLFNBQVMsVUFBVSxPQUFPLEtBQUssb0JBQW9CLFNBQVUsUUFBTztBQUM3RSxXQUFPLEtBQUssS0FBSyxpQkFBaUIsS0FBSyxJQUFJLE1BQU07QUFBQSxFQUNuRDtBQUNBLE1BQUksb0JBQW9CLE1BQU07QUFDNUIsVUFBTSxTQUFTLFFBQVEsSUFBSTtBQUMzQixRQUFJLENBQUMsT0FBUSxRQUFPO0FBQ3BCLFFBQUksS0FBSyxTQUFTLE9BQVEsUUFBTyxPQUFPLFNBQVMsS0FBSyxJQUFJO0FBQzFELFFBQUksS0FBSyxTQUFTLE9BQVEsUUFBTyxLQUFLLE1BQU0sTUFBTSxDQUFDLFNBQVMsT0FBTyxTQUFTLElBQUksQ0FBQztBQUNqRixRQUFJLEtBQUssU0FBUyxTQUFVLFFBQU87QUFDbkMsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixXQUFPLE9BQU8sS0FBSyxDQUFDLFVBQVU7QUFDNUIsWUFBTSxNQUFNLFFBQVEsS0FBSztBQUN6QixhQUFPLFFBQVEsVUFBYSxRQUFRLEtBQUssTUFBTSxNQUFNO0FBQUEsSUFDdkQsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJLEtBQUssU0FBUyxPQUFRLFFBQU87QUFDakMsTUFBSSxLQUFLLHNCQUFzQixVQUFXLFFBQU8sVUFBVSxLQUFLLElBQUksTUFBTTtBQUMxRSxTQUFPLEtBQUssc0JBQXNCLGNBQWMsVUFBVSxLQUFLLElBQUk7QUFDckU7QUFHTyxTQUFTLFNBQVMsTUFBWSxNQUFnQztBQUNuRSxRQUFNLE1BQU0sS0FBSztBQUNqQixRQUFNLFFBQVEsT0FBTyxNQUFNLElBQUk7QUFDL0IsU0FBTyxTQUFTLE9BQU8sUUFBUSxZQUFZLElBQUksS0FBSyxJQUFJLE1BQU07QUFDaEU7QUFHTyxTQUFTLE9BQU8sT0FBYyxPQUFnQixRQUEyQjtBQUM5RSxNQUFJLE1BQU0sS0FBSyxHQUFHO0FBQ2hCLFVBQU0sT0FBTyxNQUFNLFlBQVksUUFBUSxNQUFNLFlBQVk7QUFDekQsVUFBTSxZQUFZLFVBQVUsV0FBYyxRQUFRLENBQUMsTUFBTSxNQUFNLE9BQU87QUFDdEUsV0FBTyxXQUFXLFFBQVEsYUFBYSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDbEU7QUFDQSxRQUFNLE9BQU8sSUFBSSxNQUFNLE1BQU0sS0FBSztBQUNsQyxNQUFJLE9BQU8sU0FBUyxTQUFVLFFBQU8sQ0FBQyxJQUFJO0FBQzFDLFNBQU8sTUFBTSxZQUFZLFFBQVEsQ0FBQyxTQUFTO0FBQ3pDLFVBQU0sT0FBTyxTQUFTLE1BQU0sTUFBTSxJQUFJO0FBQ3RDLFdBQU8sU0FBUyxVQUFhLENBQUMsS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDO0FBQUEsRUFDN0QsQ0FBQztBQUNIOzs7QUN6TkEsSUFBTSxhQUFhO0FBR1osU0FBUyxhQUFhLE1BQTRCO0FBQ3ZELFNBQU8sS0FBSyxPQUFPLEtBQUssQ0FBQyxVQUFVLE1BQU0sT0FBTyxVQUFVO0FBQzVEO0FBR08sU0FBUyxVQUFVLElBQW9CO0FBQzVDLFNBQU8sY0FBYyxHQUFHLFdBQVcsS0FBSyxJQUFJLEVBQUUsV0FBVyxLQUFLLElBQUksQ0FBQztBQUNyRTtBQUdPLFNBQVMsU0FBUyxPQUFzQjtBQUM3QyxTQUFPLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDdEM7QUFHTyxTQUFTLFVBQVUsT0FBc0I7QUFDOUMsU0FBTyxjQUFjLFNBQVMsS0FBSyxDQUFDO0FBQ3RDO0FBR08sU0FBUyxXQUFXLE9BQXVCO0FBQ2hELFNBQU8sTUFBTSxhQUFhLFFBQVEsTUFBTSxhQUFhLFVBQWEsTUFBTSxhQUFhO0FBQ3ZGO0FBR0EsU0FBUyxRQUFRLE9BQWdDO0FBQy9DLFFBQU0sUUFBUSxNQUFNO0FBQ3BCLE1BQUksTUFBTSxTQUFTO0FBQ2pCLFdBQU8sT0FBTyxVQUFVLFdBQVksUUFBUSxLQUFLLEtBQUssUUFBUyxVQUFVLFFBQVEsVUFBVTtBQUM3RixNQUFJLFVBQVUsUUFBUSxVQUFVLE9BQVcsUUFBTztBQUNsRCxNQUFJLE1BQU0sU0FBUywwQkFBMEIsTUFBTSxRQUFRLEtBQUs7QUFDOUQsV0FBTyxNQUFNLElBQUksS0FBSyxFQUFFLEtBQUssSUFBSTtBQUNuQyxNQUFJLE1BQU0sU0FBUyxVQUFVLE9BQU8sVUFBVSxTQUFVLFFBQU8sS0FBSyxVQUFVLE9BQU8sTUFBTSxDQUFDO0FBQzVGLFNBQU8sTUFBTSxLQUFLO0FBQ3BCO0FBR08sU0FBUyxRQUFRLE1BQW1CLE1BQXNCO0FBQy9ELFFBQU0sU0FBaUIsRUFBRSxNQUFNLElBQUksU0FBUyxLQUFLO0FBQ2pELGFBQVcsU0FBUyxLQUFLLE9BQVEsUUFBTyxVQUFVLE1BQU0sRUFBRSxDQUFDLElBQUksUUFBUSxLQUFLO0FBQzVFLGFBQVcsU0FBUyxLQUFLLE9BQVEsS0FBSSxXQUFXLEtBQUssRUFBRyxRQUFPLFVBQVUsS0FBSyxDQUFDLElBQUk7QUFDbkYsU0FBTztBQUNUO0FBR0EsU0FBUyxRQUFRLE1BQW1CLE9BQWMsUUFBeUI7QUFDekUsU0FBTyxLQUFLLE9BQU87QUFBQSxJQUNqQixDQUFDLFVBQ0MsV0FBVyxLQUFLLEtBQUssTUFBTSxPQUFPLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxVQUFVLEtBQUssQ0FBQyxNQUFNO0FBQUEsRUFDekY7QUFDRjtBQVdPLFNBQVMsU0FBUyxNQUFtQixRQUF3QjtBQUNsRSxRQUFNLGFBQW1DLENBQUM7QUFDMUMsYUFBVyxTQUFTLEtBQUssUUFBUTtBQUMvQixVQUFNLFFBQVEsT0FBTyxVQUFVLE1BQU0sRUFBRSxDQUFDO0FBQ3hDLFFBQUksVUFBVSxVQUFhLENBQUMsUUFBUSxNQUFNLE9BQU8sTUFBTSxFQUFHLFlBQVcsTUFBTSxFQUFFLElBQUk7QUFBQSxFQUNuRjtBQUNBLFFBQU0sYUFBbUMsQ0FBQztBQUMxQyxhQUFXLFNBQVMsS0FBSztBQUN2QixRQUFJLFdBQVcsS0FBSyxFQUFHLFlBQVcsU0FBUyxLQUFLLENBQUMsSUFBSSxPQUFPLFVBQVUsS0FBSyxDQUFDLE1BQU07QUFDcEYsUUFBTSxPQUFPLGFBQWEsSUFBSSxJQUFJLE9BQU8sVUFBVSxVQUFVLENBQUMsSUFBSSxPQUFPO0FBQ3pFLFNBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxFQUFFLEdBQUcsU0FBUyxPQUFPLE9BQU8sT0FBTyxHQUFHLFlBQVksV0FBVztBQUM3RjtBQUdPLElBQU0sV0FBVztBQUNqQixJQUFNLFdBQVc7QUFHakIsU0FBUyxXQUFXLE1BQXdCO0FBQ2pELFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUU7QUFDekIsTUFBSSxDQUFDLEtBQUssS0FBSyxFQUFHLFFBQU8sQ0FBQyxFQUFFLEtBQUs7QUFDakMsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksU0FBUyxTQUFVLFFBQU8sS0FBSyxFQUFFLFNBQVMsUUFBUSxDQUFDO0FBQ3ZELE1BQUksU0FBUyxTQUFVLFFBQU8sS0FBSyxFQUFFLFFBQVEsUUFBUSxDQUFDO0FBQ3RELE1BQUksQ0FBQyxzQkFBc0IsS0FBSyxJQUFJLEVBQUcsUUFBTyxLQUFLLEVBQUUsSUFBSTtBQUN6RCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sTUFBMkI7QUFDekMsU0FBTyxhQUFhLElBQUksSUFBSSxVQUFVLFVBQVUsSUFBSTtBQUN0RDtBQUdPLFNBQVMsTUFBTSxNQUFtQixRQUEwQjtBQUNqRSxRQUFNLEVBQUUsTUFBTSxXQUFXLElBQUksU0FBUyxNQUFNLE1BQU07QUFDbEQsUUFBTSxTQUFTLFdBQVcsSUFBSSxFQUFFLElBQUksQ0FBQyxhQUFhO0FBQUEsSUFDaEQsU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDekIsTUFBTTtBQUFBLElBQ047QUFBQSxFQUNGLEVBQUU7QUFDRixhQUFXLFNBQVMsS0FBSyxRQUFRO0FBRS9CLFFBQUksTUFBTSxPQUFPLGNBQWMsT0FBTyxTQUFTLEVBQUc7QUFDbEQsVUFBTSxNQUFNLFFBQVEsTUFBTSxPQUFPLE1BQU07QUFDdkMsZUFBVyxXQUFXLE9BQU8sT0FBTyxXQUFXLE1BQU0sRUFBRSxHQUFHLENBQUMsR0FBRztBQUM1RCxhQUFPLEtBQUssRUFBRSxTQUFTLElBQUksVUFBVSxNQUFNLEVBQUUsQ0FBQyxJQUFJLE1BQU0sUUFBUSxRQUFRLENBQUM7QUFBQSxFQUM3RTtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBTyxNQUFtQixRQUE0QjtBQUNwRSxTQUFPLE9BQU87QUFBQSxJQUFJLENBQUMsVUFDakIsTUFBTSxZQUFZLFVBQVUsRUFBRSxHQUFHLE9BQU8sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQzFFO0FBQ0Y7QUFHQSxJQUFNLFFBQWdDO0FBQUEsRUFDcEMsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQ3JCO0FBR08sU0FBUyxRQUNkLE9BQ0EsUUFDcUQ7QUFDckQsYUFBVyxRQUFRLE1BQU0sYUFBYTtBQUNwQyxRQUFJLE1BQU0sUUFBUSxLQUFLLGNBQWM7QUFDbkMsYUFBTyxLQUFLLGVBQWUsSUFBSSxDQUFDLFdBQVcsRUFBRSxPQUFPLE1BQU0sS0FBSyxHQUFHLE9BQU8sTUFBTSxLQUFLLEVBQUUsRUFBRTtBQUMxRixVQUFNLFNBQVMsS0FBSztBQUNwQixRQUFJLE9BQU8sV0FBVyxTQUFVO0FBRWhDLFVBQU0sT0FBTyxPQUFPLE1BQU0sTUFBTSxLQUFLLE1BQU0sS0FBSyxPQUFPLEdBQUcsTUFBTSxHQUFHO0FBQ25FLFFBQUksS0FBTSxRQUFPLEtBQUssSUFBSSxDQUFDLEVBQUUsSUFBSSxLQUFLLE9BQU8sRUFBRSxPQUFPLElBQUksT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUMxRTtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxPQUF1QjtBQUNoRCxTQUFPLE1BQU0sWUFBWTtBQUFBLElBQ3ZCLENBQUMsU0FDQyxPQUFPLEtBQUssc0JBQXNCLFlBQ2xDLENBQUMsQ0FBQyxXQUFXLFVBQVUsRUFBRSxTQUFTLEtBQUssaUJBQWlCO0FBQUEsRUFDNUQ7QUFDRjtBQUdPLFNBQVMsU0FBUyxNQUE4RDtBQUNyRixRQUFNQyxVQUFTLG9CQUFJLElBQVk7QUFDL0IsUUFBTSxVQUFVLEtBQUssT0FBTyxJQUFJLENBQUMsVUFBVTtBQUN6QyxVQUFNLFNBQVMsTUFBTSxPQUFPLFFBQVEsQ0FBQyxPQUFPO0FBQzFDLFlBQU0sUUFBUUEsUUFBTyxJQUFJLEVBQUUsSUFBSSxTQUFZLEtBQUssT0FBTyxLQUFLLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRTtBQUNsRixVQUFJLE1BQU8sQ0FBQUEsUUFBTyxJQUFJLEVBQUU7QUFDeEIsYUFBTyxRQUFRLENBQUMsS0FBSyxJQUFJLENBQUM7QUFBQSxJQUM1QixDQUFDO0FBQ0QsV0FBTyxFQUFFLE9BQU8sT0FBTztBQUFBLEVBQ3pCLENBQUM7QUFDRCxRQUFNLE9BQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxVQUFVLENBQUNBLFFBQU8sSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUNoRSxTQUFPLENBQUMsRUFBRSxRQUFRLEtBQUssR0FBRyxHQUFHLE9BQU8sRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLE9BQU8sU0FBUyxDQUFDO0FBQ3JGOzs7QUM1TEEsU0FBUyxPQUFPLE9BQWMsUUFBeUI7QUFDckQsUUFBTSxRQUFRLFNBQVMsQ0FBQyxJQUFJLE1BQU0sWUFBWSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDdEYsUUFBTSxRQUFRO0FBQUEsSUFDWixNQUFNO0FBQUEsSUFDTixHQUFHO0FBQUEsSUFDSCxNQUFNLFlBQVksRUFBRSxNQUFNLE9BQU8sWUFBWTtBQUFBLEVBQy9DO0FBQ0EsU0FBTyxNQUNKLE9BQU8sQ0FBQyxTQUF5QixRQUFRLElBQUksQ0FBQyxFQUM5QyxJQUFJLENBQUMsU0FBUyxLQUFLLE9BQU8sQ0FBQyxFQUFFLFlBQVksSUFBSSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEVBQzFELElBQUksQ0FBQyxTQUFVLFVBQVUsS0FBSyxJQUFJLElBQUksT0FBTyxHQUFHLElBQUksR0FBSSxFQUN4RCxLQUFLLEdBQUc7QUFDYjtBQUdBLFNBQVMsTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBSUc7QUFDRCxRQUFNLE9BQU8sVUFBVSxNQUFNLEVBQUU7QUFDL0IsUUFBTSxLQUFLLEVBQU07QUFDakIsUUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDcEMsUUFBTSxTQUFTLEtBQ1osS0FBSyxJQUFJLEVBQ1QsTUFBTSxHQUFHLEVBQ1QsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsRUFDekIsT0FBTyxPQUFPO0FBQ2pCLFFBQU0sT0FBTyxDQUFDLE9BQWUsT0FBZ0I7QUFDM0MsVUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDLFFBQVEsUUFBUSxLQUFLO0FBQ2pELFNBQUssSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxJQUFJLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUMxRDtBQUNBLFFBQU0sT0FBTyxPQUFPLE9BQU8sSUFBSTtBQUMvQixTQUNFLGtCQUFDLGNBQVMsT0FBTSxTQUFRLG9CQUFrQixRQUFRLEtBQUssUUFDckQ7QUFBQSxzQkFBQyxZQUFPLE9BQU0sU0FBUyxnQkFBTSxTQUFTLE1BQU0sSUFBRztBQUFBLElBQy9DLGtCQUFDLFNBQUksT0FBTSxTQUNSLGtCQUFRLElBQUksQ0FBQyxRQUFRLFVBQ3BCLGtCQUFDLFdBQXlCLE9BQU0sU0FDOUI7QUFBQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsU0FBUyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsVUFDckMsZ0JBQWMsVUFBVSxLQUFLLFFBQVEsS0FBSztBQUFBLFVBQzFDLFVBQVUsQ0FBQyxVQUFVLEtBQUssT0FBTyxPQUFPLE1BQU0sY0FBYyxPQUFPO0FBQUE7QUFBQSxNQUNyRTtBQUFBLE1BQ0MsT0FBTztBQUFBLFNBUEUsT0FBTyxLQVFuQixDQUNELEdBQ0g7QUFBQSxJQUNDLFFBQVEsa0JBQUMsT0FBRSxPQUFNLFFBQVEsZ0JBQUs7QUFBQSxJQUM5QixTQUNDLGtCQUFDLE9BQUUsT0FBTSxTQUFRLElBQ2QsaUJBQ0g7QUFBQSxLQUVKO0FBRUo7QUFFQSxTQUFTLElBQUksRUFBRSxNQUFNLE9BQU8sTUFBTSxHQUFvRDtBQUNwRixRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxVQUFVLE1BQU0sRUFBRTtBQUMvQixRQUFNLFNBQVMsRUFBRSxNQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sR0FBRztBQUN0RCxRQUFNLFVBQVUsUUFBUSxPQUFPLE9BQU8sVUFBVSxXQUFXLENBQUMsSUFBSSxLQUFLO0FBQ3JFLFFBQU0sUUFBUSxLQUFLLEtBQUssSUFBSTtBQUM1QixNQUFJLENBQUMsV0FBVyxVQUFVLGFBQWEsV0FBVyxLQUFLO0FBQ3JELFdBQU8sa0JBQUMsU0FBTyxHQUFHLFFBQVEsVUFBUSxNQUFDLFNBQVMsQ0FBQyxFQUFFLE9BQU8sT0FBTyxFQUFFLEdBQUcsUUFBUSxDQUFDLEdBQUc7QUFDaEYsUUFBTSxPQUFPLE9BQU8sT0FBTyxZQUFZLE1BQVM7QUFDaEQsUUFBTSxZQUFZLE9BQU8sRUFBRSxLQUFLLElBQUksQ0FBQztBQUNyQyxNQUFJLFdBQVcsTUFBTSxTQUFTO0FBQzVCLFdBQU8sa0JBQUMsU0FBTSxNQUFZLE9BQWMsU0FBa0I7QUFDNUQsTUFBSSxTQUFTO0FBQ1gsVUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPO0FBRXZCLFFBQUksU0FBUyxDQUFDLFFBQVEsS0FBSyxDQUFDLFFBQVEsSUFBSSxVQUFVLEtBQUs7QUFDckQsVUFBSSxRQUFRLEVBQUUsT0FBTyxPQUFPLEVBQUUsVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUNsRCxRQUFJLENBQUMsU0FBUyxNQUFNLFlBQVksUUFBUSxNQUFNLFlBQVk7QUFDeEQsVUFBSSxRQUFRLEVBQUUsT0FBTyxJQUFJLE9BQU8sRUFBRSxPQUFPLENBQUM7QUFDNUMsVUFBTSxPQUNKLFFBQVEsV0FBVyxJQUFJLEVBQUUsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxHQUFHLEVBQUUsSUFBSTtBQUNoRixXQUFPLGtCQUFDLFNBQU8sR0FBRyxRQUFTLEdBQUcsTUFBTSxTQUFTLEtBQUs7QUFBQSxFQUNwRDtBQUNBLFVBQVEsTUFBTSxNQUFNO0FBQUEsSUFDbEIsS0FBSztBQUNILGFBQU8sa0JBQUMsU0FBTyxHQUFHLFFBQVMsR0FBRyxXQUFXLE1BQUssWUFBVztBQUFBLElBQzNELEtBQUs7QUFDSCxhQUFPLGtCQUFDLFNBQU8sR0FBRyxRQUFTLEdBQUcsV0FBVyxNQUFNLEtBQUssSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLEVBQUUsU0FBUyxDQUFDLEdBQUc7QUFBQSxJQUM3RixLQUFLO0FBQ0gsYUFBTyxrQkFBQyxTQUFPLEdBQUcsUUFBUyxHQUFHLFdBQVcsV0FBVSxXQUFVLGNBQWEsT0FBTTtBQUFBLElBQ2xGO0FBQ0UsYUFBTyxNQUFNLFNBQ1gsa0JBQUMsU0FBTyxHQUFHLFFBQVMsR0FBRyxXQUFXLE1BQUssWUFBVyxjQUFhLGdCQUFlLElBRTlFLGtCQUFDLFNBQU8sR0FBRyxRQUFTLEdBQUcsV0FBVyxjQUFhLE9BQU07QUFBQSxFQUUzRDtBQUNGO0FBR08sU0FBUyxRQUFRO0FBQUEsRUFDdEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLEtBQUssRUFBTTtBQUNqQixRQUFNLFFBQVEsT0FBTyxTQUFTLE9BQU8sUUFBUSxFQUFFO0FBQy9DLFFBQU0sV0FBVyxVQUFVLFVBQWEsV0FBVyxLQUFLO0FBQ3hELFFBQU0sU0FBUyxZQUFZLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUVyRCxRQUFNLE9BQ0osQ0FBQyxZQUFZLFVBQVUsT0FBTyxLQUFLLENBQUMsVUFBVSxLQUFLLE9BQU8sTUFBTSxVQUFVLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFFdEYsUUFBTSxPQUFPLENBQUMsVUFBaUI7QUFDN0IsVUFBTSxPQUFPLFVBQVUsTUFBTSxFQUFFO0FBQy9CLFVBQU0sUUFBUSxLQUFLLE9BQU8sS0FBSyxFQUFFLElBQUk7QUFDckMsUUFBSSxVQUFVLE1BQU0sS0FBSyxPQUFPLEtBQUssRUFBRSxJQUFJLEVBQUc7QUFDOUMsVUFBTSxDQUFDLEtBQUssSUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQ3pDLFFBQUksTUFBTyxNQUFLLE9BQU8sUUFBUSxFQUFFLEdBQUcsS0FBSyxPQUFPLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxNQUFNO0FBQUEsRUFDeEU7QUFDQSxTQUNFLGtCQUFDLGNBQVMsT0FBTSxXQUNkO0FBQUEsc0JBQUMsWUFDQyw0QkFBQyxRQUFJLGlCQUFNLEdBQ2I7QUFBQSxJQUNDLE9BQU8sZUFBZSxrQkFBQyxPQUFFLE9BQU0sU0FBUyxnQkFBTSxhQUFZO0FBQUEsSUFDMUQsWUFDQyxrQkFBQyxXQUFNLE9BQU0sU0FDWDtBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxTQUFTO0FBQUEsVUFDVCxpQkFBZTtBQUFBLFVBQ2YsaUJBQWU7QUFBQSxVQUNmLFVBQVUsQ0FBQyxVQUFVLEtBQUssSUFBSSxVQUFVLEtBQUssR0FBRyxNQUFNLGNBQWMsT0FBTztBQUFBO0FBQUEsTUFDN0U7QUFBQSxNQUNDLEVBQUUsSUFBSSxLQUFLO0FBQUEsT0FDZDtBQUFBLElBRUYsa0JBQUMsU0FBSSxPQUFNLFVBQVMsSUFBUSxRQUFRLENBQUMsTUFDbEMsa0JBQ0MsT0FBTyxJQUFJLENBQUMsVUFDVixrQkFBQyxTQUFtQixZQUFZLE1BQU0sS0FBSyxLQUFLLEdBQzlDLDRCQUFDLE9BQUksTUFBWSxPQUFjLE9BQWMsS0FEckMsTUFBTSxFQUVoQixDQUNELEdBQ0w7QUFBQSxLQUNGO0FBRUo7OztBQ3JKQSxJQUFNLFNBQVM7QUFFZixTQUFTLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBc0M7QUFDckUsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssVUFBVTtBQUN6QyxRQUFNLFNBQVM7QUFBQSxJQUNiLE9BQU8sU0FBVSxRQUFRLElBQUksaUJBQWlCLEtBQUssRUFBRSxpQkFBaUIsQ0FBQyxHQUFHLElBQUksSUFBSSxDQUFDO0FBQUEsSUFDbkYsQ0FBQyxLQUFLLEVBQUU7QUFBQSxFQUNWO0FBQ0EsUUFBTSxRQUFlLE9BQU8sVUFBVSxPQUFPLFVBQVUsV0FBVztBQUNsRSxRQUFNLFFBQVEsRUFBUSxNQUFNLFNBQVMsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ2xELFFBQU0sT0FBTyxRQUFRLFFBQVEsTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFdBQVc7QUFDN0QsVUFBTUMsVUFBUyxNQUFNLE1BQU0sTUFBTTtBQUNqQyxRQUFJQSxRQUFPLFNBQVMsRUFBRyxPQUFNLElBQUksUUFBUSxLQUFLLFdBQVcsRUFBRSxPQUFPQSxRQUFPLE1BQU0sR0FBR0EsT0FBTTtBQUN4RixVQUFNLEVBQUUsTUFBTSxHQUFHLEtBQUssSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUMvQyxVQUFNLE9BQU8seUJBQXlCLG1CQUFtQixLQUFLLEVBQUUsQ0FBQztBQUNqRSxRQUFJO0FBQ0YsWUFBTSxLQUFLLFFBQVEsTUFBTSxFQUFFLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFBQSxJQUM1QyxTQUFTLFNBQVM7QUFDaEIsVUFBSSxFQUFFLG1CQUFtQixTQUFVLE9BQU07QUFFekMsVUFBSSxRQUFRLFdBQVcsRUFBRyxPQUFNLElBQUksUUFBUSxHQUFHLFFBQVEsTUFBTSxFQUFFLEtBQUs7QUFDcEUsWUFBTSxFQUFFLFFBQVEsTUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQyxZQUFNLElBQUksUUFBUSxRQUFRLE1BQU0sU0FBUyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDL0Q7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUNyQixVQUFNLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFDdEIsVUFBTSxHQUFHLFFBQVE7QUFBQSxFQUNuQixDQUFDO0FBQ0QsUUFBTSxhQUFhLE1BQU07QUFDdkIsVUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNO0FBQzdCLFVBQU0sQ0FBQyxLQUFLLElBQUksT0FBTyxXQUFXLElBQUksSUFBSSxDQUFDO0FBQzNDLFFBQUksTUFBTyxNQUFLLE9BQU8sUUFBUSxFQUFFLEdBQUcsS0FBSyxPQUFPLEtBQUssR0FBRyxNQUFNLE1BQU07QUFBQSxFQUN0RTtBQUNBLFFBQU0sU0FBUyxPQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssRUFBRTtBQUM5QyxRQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sV0FBVyxPQUFPLE1BQU0sR0FBRyxPQUFPLFNBQVMsQ0FBQyxHQUFHLE1BQVM7QUFDekYsUUFBTSxTQUFTLEtBQUssYUFBYTtBQUFBLElBQU8sQ0FBQyxFQUFFLElBQUksTUFBTSxNQUNuRCxDQUFDLElBQUksS0FBSyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssWUFBWSxNQUFNLE1BQU07QUFBQSxFQUMxRDtBQUNBLFFBQU0sV0FBVyxpQ0FBaUMsbUJBQW1CLEtBQUssRUFBRSxDQUFDO0FBQzdFLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFVBQ1Q7QUFBQSxzQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHdCQUFDLFNBQUksT0FBTSxvQkFDVDtBQUFBLDBCQUFDLFFBQUssS0FBSyxLQUFLLFVBQVUsTUFBTSxLQUFLLElBQUk7QUFBQSxRQUN6QyxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLDRCQUFDLFlBQVEsZUFBSyxNQUFLO0FBQUEsVUFDbkIsa0JBQUMsVUFBSyxPQUFNLFNBQVMsZUFBSyxhQUFZO0FBQUEsVUFDdEMsa0JBQUMsVUFDRTtBQUFBLGNBQUU7QUFBQSxZQUFLO0FBQUEsWUFBRSxrQkFBQyxZQUFRLGVBQUssTUFBSztBQUFBLGFBQy9CO0FBQUEsVUFDQSxrQkFBQyxPQUFFLE1BQU0sVUFBVyxZQUFFLE9BQU07QUFBQSxXQUM5QjtBQUFBLFNBQ0Y7QUFBQSxNQUNDLFVBQ0Msa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxPQUFNLE1BQUssU0FDckM7QUFBQSwwQkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLFFBQ3JCLGtCQUFDLFVBQUssT0FBTSxTQUFTLGtCQUFPO0FBQUEsU0FDOUI7QUFBQSxNQUVELE9BQU8sV0FBVyxVQUFVLFlBQzNCLGtCQUFDLE9BQUUsT0FBTSxVQUFTLGFBQVUsUUFBTyxNQUFLLFNBQ3RDO0FBQUEsMEJBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxRQUNyQixrQkFBQyxVQUNFO0FBQUEsWUFBRTtBQUFBLFVBQU87QUFBQSxVQUFFLE9BQU8sUUFBUTtBQUFBLFVBQVM7QUFBQSxVQUNwQyxrQkFBQyxZQUFPLE1BQUssVUFBUyxPQUFNLFFBQU8sU0FBUyxPQUFPLE9BQ2hELFlBQUUsR0FBRyxPQUNSO0FBQUEsV0FDRjtBQUFBLFNBQ0Y7QUFBQSxNQUVGLGtCQUFDLFFBQUssT0FBTyxNQUFNLFFBQVEsRUFBRSxRQUMxQjtBQUFBLFNBQUMsYUFBYSxJQUFJLEtBQ2pCLGtCQUFDLFNBQUksWUFBWSxZQUNmLDRCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sRUFBRSxVQUFVLGNBQWEsT0FBTSxXQUFTLE1BQUMsR0FDbkY7QUFBQSxRQUVELE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxPQUFPLEdBQUcsVUFDN0I7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUVDO0FBQUEsWUFDQTtBQUFBLFlBQ0E7QUFBQSxZQUNDLEdBQUksUUFBUSxFQUFFLE1BQU0sSUFBSSxDQUFDO0FBQUE7QUFBQSxVQUpyQjtBQUFBLFFBS1AsQ0FDRDtBQUFBLFFBQ0EsU0FBUyxLQUNSLGtCQUFDLE9BQUUsT0FBTSxTQUFRLE1BQUssVUFDbkIsWUFBRSxPQUFPLE1BQU0sR0FDbEI7QUFBQSxTQUVKO0FBQUEsT0FDRjtBQUFBLElBQ0MsT0FBTyxTQUFTLEtBQ2Ysa0JBQUMsV0FBTSxPQUFNLGNBQWEsY0FBWSxFQUFFLGNBQ3RDO0FBQUEsd0JBQUMsUUFBSSxZQUFFLGNBQWE7QUFBQSxNQUNuQixPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSyxNQUN0QixrQkFBQyxZQUFrQixNQUFZLEtBQUssS0FBckIsRUFBd0IsQ0FDeEM7QUFBQSxPQUNIO0FBQUEsS0FFSjtBQUVKO0FBR2UsU0FBUixjQUErQixFQUFFLE9BQU8sR0FBdUM7QUFDcEYsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3hCLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSSxNQUFNLEtBQUssTUFBTSxNQUFNLElBQUksU0FBUyxLQUFLO0FBQ3RFLFFBQU0sUUFBUTtBQUFBLElBQ1osT0FBTyxTQUFTO0FBQ2QsWUFBTSxPQUFPLE1BQU07QUFBQSxRQUNqQix5QkFBeUIsbUJBQW1CLEVBQUUsQ0FBQztBQUFBLFFBQy9DLENBQUM7QUFBQSxRQUNEO0FBQUEsTUFDRjtBQUNBLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxNQUFNLE9BQ0YsTUFBTSxJQUFVLGlCQUFpQixtQkFBbUIsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksSUFDckU7QUFBQSxNQUNOO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxJQUFJLElBQUk7QUFBQSxFQUNYO0FBQ0EsUUFBTSxRQUFRLE1BQU0sUUFBUSxFQUFFLEdBQUcsTUFBTSxNQUFNLEtBQUssSUFBSSxJQUFJLEVBQUU7QUFDNUQsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDO0FBQUEsUUFDQSxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsTUFBTSxhQUFhLE9BQU8sTUFBTSwyQkFBMkIsQ0FBQztBQUFBLFFBRWhGLDRCQUFDLGNBQVcsTUFBSyxjQUFhLE1BQUssT0FDaEMsWUFBRSxVQUNMO0FBQUE7QUFBQSxJQUNGO0FBQUEsSUFDQyxNQUFNLFNBQVMsV0FBVyxNQUN6QixrQkFBQyxTQUFNLE1BQUssU0FBUSxPQUFPLEVBQUUsTUFDM0I7QUFBQSx3QkFBQyxPQUFHLFlBQUUsVUFBUztBQUFBLE1BQ2Ysa0JBQUMsY0FBVyxNQUFLLDRCQUE0QixZQUFFLE9BQU07QUFBQSxPQUN2RCxJQUVBLGtCQUFDLFdBQVEsTUFBTSxPQUNaLFdBQUMsU0FDQSxLQUFLLE9BQ0gsa0JBQUMsY0FBaUMsTUFBTSxLQUFLLE1BQU0sTUFBTSxLQUFLLFFBQTdDLEdBQUcsRUFBRSxJQUFJLElBQUksRUFBc0MsSUFFcEUsa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE1BQU0sYUFBYSxNQUM3Qyw0QkFBQyxjQUFXLE1BQUssNEJBQTRCLFlBQUUsT0FBTSxHQUN2RCxHQUdOO0FBQUEsS0FFSjtBQUVKOyIsCiAgIm5hbWVzIjogWyJwYXJ0IiwgInBsYWNlZCIsICJmYXVsdHMiXQp9Cg==
