import {
  Logo,
  markdown,
  whyNot
} from "./chunk-MPSONC3F.js";
import {
  compare,
  decimal,
  isMultiple,
  shown
} from "./chunk-4U2P5JDS.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-FDUHYUFR.js";
import "./chunk-QYNKAP2Q.js";
import {
  Code,
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-PYM4Z3RK.js";
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
} from "./chunk-VJ6Y6NBY.js";
import "./chunk-LM7V7QRF.js";
import {
  $,
  P,
  go,
  query,
  w
} from "./chunk-LVANTMVN.js";

// src/ui/Markdown.tsx
function Part({ part: part2 }) {
  switch (part2.kind) {
    case "text":
      return part2.text;
    case "code":
      return /* @__PURE__ */ a("code", { children: part2.text });
    case "break":
      return /* @__PURE__ */ a("br", {});
    case "strong":
      return /* @__PURE__ */ a("strong", { children: parts(part2.inside) });
    case "emphasis":
      return /* @__PURE__ */ a("em", { children: parts(part2.inside) });
    case "strike":
      return /* @__PURE__ */ a("s", { children: parts(part2.inside) });
    case "link":
      return part2.href.startsWith("/") ? /* @__PURE__ */ a("a", { href: part2.href, children: parts(part2.inside) }) : /* @__PURE__ */ a("a", { href: part2.href, target: "_blank", rel: "noopener noreferrer", children: parts(part2.inside) });
  }
}
function parts(inside) {
  return inside.map((part2, index) => /* @__PURE__ */ a(Part, { part: part2 }, index));
}
function Heading({ level, children }) {
  const Tag = `h${Math.min(level, 6)}`;
  return /* @__PURE__ */ a(Tag, { children });
}
function Piece({ block, top }) {
  switch (block.kind) {
    case "heading":
      return /* @__PURE__ */ a(Heading, { level: block.level + top - 1, children: parts(block.inside) });
    case "paragraph":
      return /* @__PURE__ */ a("p", { children: parts(block.inside) });
    case "code":
      return /* @__PURE__ */ a(Code, { text: block.text });
    case "quote":
      return /* @__PURE__ */ a("blockquote", { children: /* @__PURE__ */ a(Shown, { blocks: block.blocks, top }) });
    case "rule":
      return /* @__PURE__ */ a("hr", {});
    case "list": {
      const items2 = block.items.map((item, place) => {
        const [only] = item;
        const short = item.length === 1 && only?.kind === "paragraph";
        return /* @__PURE__ */ a("li", { children: short ? parts(only.inside) : /* @__PURE__ */ a(Shown, { blocks: item, top }) }, place);
      });
      return block.ordered ? /* @__PURE__ */ a("ol", { start: block.start, children: items2 }) : /* @__PURE__ */ a("ul", { children: items2 });
    }
    case "table":
      return /* @__PURE__ */ a("div", { class: "table-scroll", children: /* @__PURE__ */ a("table", { class: "table", children: [
        /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: block.head.map((cell, column) => /* @__PURE__ */ a("th", { scope: "col", class: block.align[column] ?? "", children: parts(cell) }, column)) }) }),
        /* @__PURE__ */ a("tbody", { children: block.rows.map((row, place) => /* @__PURE__ */ a("tr", { children: row.map((cell, column) => /* @__PURE__ */ a("td", { class: block.align[column] ?? "", children: parts(cell) }, column)) }, place)) })
      ] }) });
  }
}
function Shown({ blocks, top }) {
  return /* @__PURE__ */ a($, { children: blocks.map((block, index) => /* @__PURE__ */ a(Piece, { block, top }, index)) });
}
function Markdown({ text, top = 2 }) {
  const blocks = w(() => markdown(text), [text]);
  return /* @__PURE__ */ a("div", { class: "markdown", children: /* @__PURE__ */ a(Shown, { blocks, top }) });
}

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
    const parts2 = half.split(":");
    for (const [index, one] of parts2.entries()) {
      const last = which === halves.length - 1 && index === parts2.length - 1;
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
  const parts2 = w(() => sections(type), [type]);
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
        parts2.map(({ group, fields }, index) => /* @__PURE__ */ a(
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL01hcmtkb3duLnRzeCIsICIuLi8uLi9zcmMvcGFnZXMvbGF1bmNoL3BhdHRlcm4udHMiLCAiLi4vLi4vc3JjL3BhZ2VzL2xhdW5jaC9ydWxlLnRzIiwgIi4uLy4uL3NyYy9wYWdlcy9sYXVuY2gvZm9ybS50cyIsICIuLi8uLi9zcmMvcGFnZXMvbGF1bmNoL0ZpZWxkcy50c3giLCAiLi4vLi4vc3JjL3BhZ2VzL0xhdW5jaENsdXN0ZXIudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlTWVtbyB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHR5cGUgQmxvY2ssIHR5cGUgSW5saW5lLCBtYXJrZG93biB9IGZyb20gXCIuL2NvbW1vbm1hcmtcIjtcbmltcG9ydCB7IENvZGUgfSBmcm9tIFwiLi9wYXJ0c1wiO1xuXG5mdW5jdGlvbiBQYXJ0KHsgcGFydCB9OiB7IHBhcnQ6IElubGluZSB9KSB7XG4gIHN3aXRjaCAocGFydC5raW5kKSB7XG4gICAgY2FzZSBcInRleHRcIjpcbiAgICAgIHJldHVybiBwYXJ0LnRleHQ7XG4gICAgY2FzZSBcImNvZGVcIjpcbiAgICAgIHJldHVybiA8Y29kZT57cGFydC50ZXh0fTwvY29kZT47XG4gICAgY2FzZSBcImJyZWFrXCI6XG4gICAgICByZXR1cm4gPGJyIC8+O1xuICAgIGNhc2UgXCJzdHJvbmdcIjpcbiAgICAgIHJldHVybiA8c3Ryb25nPntwYXJ0cyhwYXJ0Lmluc2lkZSl9PC9zdHJvbmc+O1xuICAgIGNhc2UgXCJlbXBoYXNpc1wiOlxuICAgICAgcmV0dXJuIDxlbT57cGFydHMocGFydC5pbnNpZGUpfTwvZW0+O1xuICAgIGNhc2UgXCJzdHJpa2VcIjpcbiAgICAgIHJldHVybiA8cz57cGFydHMocGFydC5pbnNpZGUpfTwvcz47XG4gICAgY2FzZSBcImxpbmtcIjpcbiAgICAgIHJldHVybiBwYXJ0LmhyZWYuc3RhcnRzV2l0aChcIi9cIikgPyAoXG4gICAgICAgIDxhIGhyZWY9e3BhcnQuaHJlZn0+e3BhcnRzKHBhcnQuaW5zaWRlKX08L2E+XG4gICAgICApIDogKFxuICAgICAgICA8YSBocmVmPXtwYXJ0LmhyZWZ9IHRhcmdldD1cIl9ibGFua1wiIHJlbD1cIm5vb3BlbmVyIG5vcmVmZXJyZXJcIj5cbiAgICAgICAgICB7cGFydHMocGFydC5pbnNpZGUpfVxuICAgICAgICA8L2E+XG4gICAgICApO1xuICB9XG59XG5cbmZ1bmN0aW9uIHBhcnRzKGluc2lkZTogSW5saW5lW10pOiBDb21wb25lbnRDaGlsZHJlbiB7XG4gIHJldHVybiBpbnNpZGUubWFwKChwYXJ0LCBpbmRleCkgPT4gPFBhcnQga2V5PXtpbmRleH0gcGFydD17cGFydH0gLz4pO1xufVxuXG4vKiogSGVhZGluZ3Mgb2YgYSB0ZXh0IHN0YW5kIGJlbG93IHRob3NlIG9mIHRoZSBwYWdlLiAqL1xuZnVuY3Rpb24gSGVhZGluZyh7IGxldmVsLCBjaGlsZHJlbiB9OiB7IGxldmVsOiBudW1iZXI7IGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbiB9KSB7XG4gIGNvbnN0IFRhZyA9IGBoJHtNYXRoLm1pbihsZXZlbCwgNil9YCBhcyBcImgyXCI7XG4gIHJldHVybiA8VGFnPntjaGlsZHJlbn08L1RhZz47XG59XG5cbmZ1bmN0aW9uIFBpZWNlKHsgYmxvY2ssIHRvcCB9OiB7IGJsb2NrOiBCbG9jazsgdG9wOiBudW1iZXIgfSkge1xuICBzd2l0Y2ggKGJsb2NrLmtpbmQpIHtcbiAgICBjYXNlIFwiaGVhZGluZ1wiOlxuICAgICAgcmV0dXJuIDxIZWFkaW5nIGxldmVsPXtibG9jay5sZXZlbCArIHRvcCAtIDF9PntwYXJ0cyhibG9jay5pbnNpZGUpfTwvSGVhZGluZz47XG4gICAgY2FzZSBcInBhcmFncmFwaFwiOlxuICAgICAgcmV0dXJuIDxwPntwYXJ0cyhibG9jay5pbnNpZGUpfTwvcD47XG4gICAgY2FzZSBcImNvZGVcIjpcbiAgICAgIHJldHVybiA8Q29kZSB0ZXh0PXtibG9jay50ZXh0fSAvPjtcbiAgICBjYXNlIFwicXVvdGVcIjpcbiAgICAgIHJldHVybiAoXG4gICAgICAgIDxibG9ja3F1b3RlPlxuICAgICAgICAgIDxTaG93biBibG9ja3M9e2Jsb2NrLmJsb2Nrc30gdG9wPXt0b3B9IC8+XG4gICAgICAgIDwvYmxvY2txdW90ZT5cbiAgICAgICk7XG4gICAgY2FzZSBcInJ1bGVcIjpcbiAgICAgIHJldHVybiA8aHIgLz47XG4gICAgY2FzZSBcImxpc3RcIjoge1xuICAgICAgY29uc3QgaXRlbXMgPSBibG9jay5pdGVtcy5tYXAoKGl0ZW0sIHBsYWNlKSA9PiB7XG4gICAgICAgIGNvbnN0IFtvbmx5XSA9IGl0ZW07XG4gICAgICAgIC8vIEFuIGl0ZW0gb2Ygb25lIHBhcmFncmFwaCBuZWVkcyBubyBwYXJhZ3JhcGguXG4gICAgICAgIGNvbnN0IHNob3J0ID0gaXRlbS5sZW5ndGggPT09IDEgJiYgb25seT8ua2luZCA9PT0gXCJwYXJhZ3JhcGhcIjtcbiAgICAgICAgcmV0dXJuIChcbiAgICAgICAgICA8bGkga2V5PXtwbGFjZX0+e3Nob3J0ID8gcGFydHMob25seS5pbnNpZGUpIDogPFNob3duIGJsb2Nrcz17aXRlbX0gdG9wPXt0b3B9IC8+fTwvbGk+XG4gICAgICAgICk7XG4gICAgICB9KTtcbiAgICAgIHJldHVybiBibG9jay5vcmRlcmVkID8gPG9sIHN0YXJ0PXtibG9jay5zdGFydH0+e2l0ZW1zfTwvb2w+IDogPHVsPntpdGVtc308L3VsPjtcbiAgICB9XG4gICAgY2FzZSBcInRhYmxlXCI6XG4gICAgICByZXR1cm4gKFxuICAgICAgICA8ZGl2IGNsYXNzPVwidGFibGUtc2Nyb2xsXCI+XG4gICAgICAgICAgPHRhYmxlIGNsYXNzPVwidGFibGVcIj5cbiAgICAgICAgICAgIDx0aGVhZD5cbiAgICAgICAgICAgICAgPHRyPlxuICAgICAgICAgICAgICAgIHtibG9jay5oZWFkLm1hcCgoY2VsbCwgY29sdW1uKSA9PiAoXG4gICAgICAgICAgICAgICAgICA8dGgga2V5PXtjb2x1bW59IHNjb3BlPVwiY29sXCIgY2xhc3M9e2Jsb2NrLmFsaWduW2NvbHVtbl0gPz8gXCJcIn0+XG4gICAgICAgICAgICAgICAgICAgIHtwYXJ0cyhjZWxsKX1cbiAgICAgICAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICA8L3RoZWFkPlxuICAgICAgICAgICAgPHRib2R5PlxuICAgICAgICAgICAgICB7YmxvY2sucm93cy5tYXAoKHJvdywgcGxhY2UpID0+IChcbiAgICAgICAgICAgICAgICA8dHIga2V5PXtwbGFjZX0+XG4gICAgICAgICAgICAgICAgICB7cm93Lm1hcCgoY2VsbCwgY29sdW1uKSA9PiAoXG4gICAgICAgICAgICAgICAgICAgIDx0ZCBrZXk9e2NvbHVtbn0gY2xhc3M9e2Jsb2NrLmFsaWduW2NvbHVtbl0gPz8gXCJcIn0+XG4gICAgICAgICAgICAgICAgICAgICAge3BhcnRzKGNlbGwpfVxuICAgICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICA8L3Rib2R5PlxuICAgICAgICAgIDwvdGFibGU+XG4gICAgICAgIDwvZGl2PlxuICAgICAgKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBTaG93bih7IGJsb2NrcywgdG9wIH06IHsgYmxvY2tzOiBCbG9ja1tdOyB0b3A6IG51bWJlciB9KSB7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIHtibG9ja3MubWFwKChibG9jaywgaW5kZXgpID0+IChcbiAgICAgICAgPFBpZWNlIGtleT17aW5kZXh9IGJsb2NrPXtibG9ja30gdG9wPXt0b3B9IC8+XG4gICAgICApKX1cbiAgICA8Lz5cbiAgKTtcbn1cblxuLyoqIE1hcmtkb3duIGFzIGVsZW1lbnRzLCBtYWRlIHdpdGhvdXQgYSBzdHJpbmcgb2YgSFRNTC4gYHRvcGAgaXMgdGhlIGxldmVsIG9mIGl0cyBmaXJzdCBoZWFkaW5ncy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBNYXJrZG93bih7IHRleHQsIHRvcCA9IDIgfTogeyB0ZXh0OiBzdHJpbmc7IHRvcD86IG51bWJlciB9KSB7XG4gIGNvbnN0IGJsb2NrcyA9IHVzZU1lbW8oKCkgPT4gbWFya2Rvd24odGV4dCksIFt0ZXh0XSk7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cIm1hcmtkb3duXCI+XG4gICAgICA8U2hvd24gYmxvY2tzPXtibG9ja3N9IHRvcD17dG9wfSAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8vIFBhdHRlcm5zIG9mIGNsdXN0ZXIgdHlwZXMgYXJlIHdyaXR0ZW4gZm9yIHRoZSBzZXJ2ZXIncyBlbmdpbmUsIHdoaWNoIGdpdmVzIHVwIGFmdGVyIHNvbWUgc3RlcHMuIFRoZVxuLy8gYnJvd3NlcidzIGRvZXMgbm90LCBhbmQgcmVhZHMgc29tZSB3b3JkcyBkaWZmZXJlbnRseTogd2hhdCBtYXkgdGFrZSBsb25nIG9yIG1lYW4gc29tZXRoaW5nIGVsc2UgaXMgbGVmdFxuLy8gdG8gdGhlIHNlcnZlciwgd2hpY2ggbG9va3MgaW4gYW55IGNhc2UuXG5cbi8qKiBNb3N0IHN0ZXBzIHRoYXQgYSB2YWx1ZSBtYXkgbmVlZDogZWFjaCByZXBldGl0aW9uIG1heSB0cnkgZWFjaCBwbGFjZS4gVGhleSB0YWtlIGEgdGVudGggb2YgYSBzZWNvbmQuICovXG5jb25zdCBTVEVQU19NQVggPSAyMF8wMDBfMDAwO1xuXG4vKiogV2hhdCBvbmx5IHRoZSBzZXJ2ZXIncyBlbmdpbmUga25vd3MsIG9yIHRha2VzIGZvciBzb21ldGhpbmcgZWxzZS4gKi9cbmNvbnN0IEZPUkVJR04gPSAvXFwoXFw/KD8hWzo9IV18PFs9IUEtWmEtel0pfFxcW1xcW3xcXFs6fCYmfH5+fFxcXFxbQXpaR2hIUktRRXBQeHVVYkI8Pl18WyorP31dXFwrLztcblxuLyoqXG4gKiBIb3cgbWFueSByZXBldGl0aW9ucyB0aGVyZSBhcmU7IGluZmluaXRlbHkgbWFueSB3aGVyZSBvbmUgaGFzIGEgY2hvaWNlIG9yIGEgcmVwZXRpdGlvbiBpbiBpdCwgYXMgaXQgbWF5XG4gKiB0aGVuIGJlIHRyaWVkIGZvciBldmVyLlxuICovXG5mdW5jdGlvbiByZXBldGl0aW9ucyhwYXR0ZXJuOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBvcGVuOiBib29sZWFuW10gPSBbXTtcbiAgbGV0IGluQ2xhc3MgPSBmYWxzZTtcbiAgbGV0IHJlcGVhdHMgPSAwO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgcGF0dGVybi5sZW5ndGg7IGF0ICs9IDEpIHtcbiAgICBjb25zdCBjaGFyID0gcGF0dGVyblthdF0gPz8gXCJcIjtcbiAgICBpZiAoY2hhciA9PT0gXCJcXFxcXCIpIHtcbiAgICAgIGF0ICs9IDE7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGluQ2xhc3MpIHtcbiAgICAgIGluQ2xhc3MgPSBjaGFyICE9PSBcIl1cIjtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoY2hhciA9PT0gXCJbXCIpIHtcbiAgICAgIGluQ2xhc3MgPSB0cnVlO1xuICAgICAgLy8gVGhlIGZpcnN0IG9mIGEgY2xhc3MgaXMgbmV2ZXIgaXRzIGVuZC5cbiAgICAgIGlmIChwYXR0ZXJuW2F0ICsgMV0gPT09IFwiXlwiKSBhdCArPSAxO1xuICAgICAgaWYgKHBhdHRlcm5bYXQgKyAxXSA9PT0gXCJdXCIpIGF0ICs9IDE7XG4gICAgfSBlbHNlIGlmIChjaGFyID09PSBcIihcIikgb3Blbi5wdXNoKGZhbHNlKTtcbiAgICBlbHNlIGlmIChjaGFyID09PSBcIilcIikge1xuICAgICAgY29uc3QgZG91YnRmdWwgPSBvcGVuLnBvcCgpID8/IGZhbHNlO1xuICAgICAgY29uc3QgbmV4dCA9IHBhdHRlcm5bYXQgKyAxXSA/PyBcIlwiO1xuICAgICAgaWYgKGRvdWJ0ZnVsICYmIG5leHQgJiYgXCIqK3tcIi5pbmNsdWRlcyhuZXh0KSkgcmV0dXJuIE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgICAgIGNvbnN0IG91dGVyID0gb3Blbi5sZW5ndGggLSAxO1xuICAgICAgaWYgKGRvdWJ0ZnVsICYmIG91dGVyID49IDApIG9wZW5bb3V0ZXJdID0gdHJ1ZTtcbiAgICB9IGVsc2UgaWYgKFwiKit7fFwiLmluY2x1ZGVzKGNoYXIpKSB7XG4gICAgICBpZiAob3Blbi5sZW5ndGggPiAwKSBvcGVuW29wZW4ubGVuZ3RoIC0gMV0gPSB0cnVlO1xuICAgICAgaWYgKGNoYXIgIT09IFwifFwiKSByZXBlYXRzICs9IDE7XG4gICAgfVxuICB9XG4gIHJldHVybiByZXBlYXRzO1xufVxuXG4vKiogV2hldGhlciB0aGUgd2hvbGUgb2YgYHRleHRgIGZpdHM7IHVuZGVmaW5lZCB3aGVyZSB0aGUgc2VydmVyIGlzIHRvIHNheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXRzKHBhdHRlcm46IHN0cmluZywgdGV4dDogc3RyaW5nKTogYm9vbGVhbiB8IHVuZGVmaW5lZCB7XG4gIGlmIChGT1JFSUdOLnRlc3QocGF0dGVybikpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmICgodGV4dC5sZW5ndGggKyAxKSAqKiByZXBldGl0aW9ucyhwYXR0ZXJuKSA+IFNURVBTX01BWCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgLy8gYFxcd2AsIGBcXGRgIGFuZCBgXFxzYCBrbm93IGFsbCBhbHBoYWJldHMgdGhlcmUsIGFuZCBvbmx5IG9uZSBoZXJlLlxuICBjb25zdCBuYXJyb3cgPSAvXFxcXFt3ZHNXRFNdLy50ZXN0KHBhdHRlcm4pICYmIC9bXlxceDIwLVxceDdlXS8udGVzdCh0ZXh0KTtcbiAgaWYgKG5hcnJvdykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFJlZ0V4cChgXig/OiR7cGF0dGVybn0pJGAsIFwidVwiKS50ZXN0KHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG4iLCAiLy8gV2hhdCB2YWx1ZXMgb2YgYSBmaWVsZCBtYXkgYmUsIGluIHRoZSB3b3JkcyBvZiBPcGVuU3RhY2sgSGVhdDsgdGhlIHNhbWUgcnVsZXMsIGluIHRoZSBzYW1lIHdvcmRzLCBhcyB0aGVcbi8vIHNlcnZlcidzIChgc2VydmVyL3NyYy9wZWVycy9jbHVzdGVyX3R5cGVzYCksIHNvIHRoYXQgb25lIG5lZWQgbm90IHdhaXQgZm9yIGl0cyBuby5cbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IGNvbXBhcmUsIHR5cGUgRGVjaW1hbCwgZGVjaW1hbCwgaXNNdWx0aXBsZSwgc2hvd24gfSBmcm9tIFwiLi9kZWNpbWFsXCI7XG5pbXBvcnQgeyBmaXRzIH0gZnJvbSBcIi4vcGF0dGVyblwiO1xuXG4vKiogV2hhdCBraW5kIG9mIHZhbHVlIGEgZmllbGQgdGFrZXMuICovXG5leHBvcnQgdHlwZSBLaW5kID0gXCJzdHJpbmdcIiB8IFwibnVtYmVyXCIgfCBcImNvbW1hX2RlbGltaXRlZF9saXN0XCIgfCBcImpzb25cIiB8IFwiYm9vbGVhblwiO1xuXG4vKiogQSBydWxlIGFzIHRoZSBjbHVzdGVyIGJ1aWxkZXIgd3JpdGVzIGl0LiAqL1xuZXhwb3J0IHR5cGUgUnVsZSA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmaWVsZCBvZiBhIGNsdXN0ZXIgdHlwZSdzIGZvcm0uICovXG5leHBvcnQgaW50ZXJmYWNlIEZpZWxkIHtcbiAgaWQ6IHN0cmluZztcbiAgdHlwZTogS2luZDtcbiAgbGFiZWw/OiBzdHJpbmcgfCBudWxsO1xuICBkZXNjcmlwdGlvbj86IHN0cmluZyB8IG51bGw7XG4gIGRlZmF1bHQ/OiB1bmtub3duO1xuICBoaWRkZW46IGJvb2xlYW47XG4gIGltbXV0YWJsZTogYm9vbGVhbjtcbiAgY29uc3RyYWludHM6IFJ1bGVbXTtcbn1cblxuLyoqIEEgdmFsdWUgYXMgdGhlIHJ1bGVzIGxvb2sgYXQgaXQuICovXG50eXBlIFNlZW4gPVxuICB8IHsga2luZDogXCJ0ZXh0XCI7IHRleHQ6IHN0cmluZyB9XG4gIHwgeyBraW5kOiBcIm51bWJlclwiOyBudW1iZXI6IERlY2ltYWwgfVxuICB8IHsga2luZDogXCJsaXN0XCI7IGl0ZW1zOiBzdHJpbmdbXSB9XG4gIHwgeyBraW5kOiBcImpzb25cIjsgaXRlbXM6IG51bWJlciB9XG4gIHwgeyBraW5kOiBcImJvb2xlYW5cIiB9O1xuXG4vKiogQSB3b3JkIGZvciB5ZXMgb3Igbm8sIGFzIEhlYXQgaGFzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24geWVzT3JObyh3b3JkOiBzdHJpbmcpOiBib29sZWFuIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc21hbGwgPSB3b3JkLnRvTG93ZXJDYXNlKCk7XG4gIGlmIChbXCJ0XCIsIFwidHJ1ZVwiLCBcIm9uXCIsIFwieVwiLCBcInllc1wiLCBcIjFcIl0uaW5jbHVkZXMoc21hbGwpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKFtcImZcIiwgXCJmYWxzZVwiLCBcIm9mZlwiLCBcIm5cIiwgXCJub1wiLCBcIjBcIl0uaW5jbHVkZXMoc21hbGwpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIGNoYXJhY3RlcnModGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIFsuLi50ZXh0XS5sZW5ndGg7XG59XG5cbmZ1bmN0aW9uIGl0ZW1zKHZhbHVlOiB1bmtub3duKTogbnVtYmVyIHtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gdmFsdWUubGVuZ3RoO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiKSByZXR1cm4gY2hhcmFjdGVycyh2YWx1ZSk7XG4gIHJldHVybiB2YWx1ZSAhPT0gbnVsbCAmJiB0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgPyBPYmplY3Qua2V5cyh2YWx1ZSkubGVuZ3RoIDogMTtcbn1cblxuLyoqIEEgdmFsdWUgYXMgSGVhdCBjb21wYXJlcyBpdDogYXMgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFpbih2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgPyB2YWx1ZSA6IEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gYmxhbmsodmFsdWU6IHVua25vd24pOiBib29sZWFuIHtcbiAgaWYgKHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiB0cnVlO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiKSByZXR1cm4gIXZhbHVlLnRyaW0oKTtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkodmFsdWUpICYmIHZhbHVlLmxlbmd0aCA9PT0gMDtcbn1cblxuLyoqIFRoZSB2YWx1ZSBhcyB0aGUgcnVsZXMgc2VlIGl0LCBvciB3aGF0IGlzIHdyb25nIHdpdGggaXQuICovXG5mdW5jdGlvbiBzZWUoa2luZDogS2luZCwgdmFsdWU6IHVua25vd24pOiBTZWVuIHwgc3RyaW5nIHtcbiAgY29uc3QgciA9IHQuY2xvdWQucnVsZXM7XG4gIHN3aXRjaCAoa2luZCkge1xuICAgIGNhc2UgXCJzdHJpbmdcIjpcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIpIHJldHVybiB7IGtpbmQ6IFwidGV4dFwiLCB0ZXh0OiB2YWx1ZSB9O1xuICAgICAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiA/IHsga2luZDogXCJ0ZXh0XCIsIHRleHQ6IFN0cmluZyh2YWx1ZSkgfSA6IHIudGV4dDtcbiAgICBjYXNlIFwibnVtYmVyXCI6IHtcbiAgICAgIGNvbnN0IGtub3duID0gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiIHx8IHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIjtcbiAgICAgIGNvbnN0IG51bWJlciA9IGtub3duID8gZGVjaW1hbChTdHJpbmcodmFsdWUpKSA6IHVuZGVmaW5lZDtcbiAgICAgIHJldHVybiBudW1iZXIgPyB7IGtpbmQ6IFwibnVtYmVyXCIsIG51bWJlciB9IDogci5udW1iZXI7XG4gICAgfVxuICAgIGNhc2UgXCJjb21tYV9kZWxpbWl0ZWRfbGlzdFwiOlxuICAgICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIilcbiAgICAgICAgcmV0dXJuIHsga2luZDogXCJsaXN0XCIsIGl0ZW1zOiB2YWx1ZS5zcGxpdChcIixcIikubWFwKChpdGVtKSA9PiBpdGVtLnRyaW0oKSkgfTtcbiAgICAgIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSAmJiB2YWx1ZS5ldmVyeSgoaXRlbSkgPT4gdHlwZW9mIGl0ZW0gPT09IFwic3RyaW5nXCIpXG4gICAgICAgID8geyBraW5kOiBcImxpc3RcIiwgaXRlbXM6IHZhbHVlIH1cbiAgICAgICAgOiByLmxpc3Q7XG4gICAgY2FzZSBcImpzb25cIjpcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHJldHVybiB7IGtpbmQ6IFwianNvblwiLCBpdGVtczogaXRlbXModmFsdWUpIH07XG4gICAgICB0cnkge1xuICAgICAgICByZXR1cm4geyBraW5kOiBcImpzb25cIiwgaXRlbXM6IGl0ZW1zKEpTT04ucGFyc2UodmFsdWUpKSB9O1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIHJldHVybiByLmpzb247XG4gICAgICB9XG4gICAgY2FzZSBcImJvb2xlYW5cIjoge1xuICAgICAgY29uc3Qga25vd24gPVxuICAgICAgICB0eXBlb2YgdmFsdWUgPT09IFwiYm9vbGVhblwiIHx8ICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgJiYgeWVzT3JObyh2YWx1ZSkgIT09IHVuZGVmaW5lZCk7XG4gICAgICByZXR1cm4ga25vd24gPyB7IGtpbmQ6IFwiYm9vbGVhblwiIH0gOiByLmJvb2xlYW47XG4gICAgfVxuICB9XG59XG5cbmZ1bmN0aW9uIHBhcnQocnVsZTogUnVsZSwgbmFtZTogc3RyaW5nLCBrZXk6IHN0cmluZyk6IERlY2ltYWwgfCB1bmRlZmluZWQge1xuICBjb25zdCBpbm5lciA9IHJ1bGVbbmFtZV07XG4gIGlmIChpbm5lciA9PT0gbnVsbCB8fCB0eXBlb2YgaW5uZXIgIT09IFwib2JqZWN0XCIpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHZhbHVlID0gKGlubmVyIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KVtrZXldO1xuICByZXR1cm4gdmFsdWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGRlY2ltYWwocGxhaW4odmFsdWUpKTtcbn1cblxuLyoqIEJvdW5kcyBpbiB3b3JkczogYGZyb20gMiB0byA0IGNoYXJhY3RlcnNgOyB1bmRlZmluZWQgd2hlcmUgdGhlcmUgYXJlIG5vbmUuICovXG5mdW5jdGlvbiBib3VuZHMoXG4gIGxlYXN0OiBEZWNpbWFsIHwgdW5kZWZpbmVkLFxuICBtb3N0OiBEZWNpbWFsIHwgdW5kZWZpbmVkLFxuICB1bml0PzogW3N0cmluZywgc3RyaW5nXSxcbik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHIgPSB0LmNsb3VkLnJ1bGVzO1xuICBjb25zdCB3aXRoXyA9ICh2YWx1ZTogRGVjaW1hbCkgPT4ge1xuICAgIGNvbnN0IG51bWJlciA9IHNob3duKHZhbHVlKTtcbiAgICByZXR1cm4gdW5pdCA/IGAke251bWJlcn0gJHtudW1iZXIgPT09IFwiMVwiID8gdW5pdFswXSA6IHVuaXRbMV19YCA6IG51bWJlcjtcbiAgfTtcbiAgaWYgKGxlYXN0ICYmIG1vc3QpXG4gICAgcmV0dXJuIGNvbXBhcmUobGVhc3QsIG1vc3QpID09PSAwID8gci5qdXN0KHdpdGhfKG1vc3QpKSA6IHIuYmV0d2VlbihzaG93bihsZWFzdCksIHdpdGhfKG1vc3QpKTtcbiAgaWYgKGxlYXN0KSByZXR1cm4gci5sZWFzdCh3aXRoXyhsZWFzdCkpO1xuICByZXR1cm4gbW9zdCA/IHIubW9zdCh3aXRoXyhtb3N0KSkgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIG91dHNpZGUobnVtYmVyOiBEZWNpbWFsLCBsZWFzdDogRGVjaW1hbCB8IHVuZGVmaW5lZCwgbW9zdDogRGVjaW1hbCB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIChsZWFzdCAhPT0gdW5kZWZpbmVkICYmIGNvbXBhcmUobnVtYmVyLCBsZWFzdCkgPCAwKSB8fFxuICAgIChtb3N0ICE9PSB1bmRlZmluZWQgJiYgY29tcGFyZShudW1iZXIsIG1vc3QpID4gMClcbiAgKTtcbn1cblxuLyoqIFdoZXRoZXIgYHRleHRgIGlzIGFuIElQIGFkZHJlc3MsIGFzIHRoZSBzZXJ2ZXIgcmVhZHMgdGhlbTogbm8gem9uZXMsIG5vIG5vdWdodHMgaW4gZnJvbnQuICovXG5leHBvcnQgZnVuY3Rpb24gaXNBZGRyZXNzKHRleHQ6IHN0cmluZyk6IDQgfCA2IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZm91ciA9IC9eKD86KD86MHxbMS05XVxcZHswLDJ9KVxcLil7M30oPzowfFsxLTldXFxkezAsMn0pJC87XG4gIGNvbnN0IGlzRm91ciA9IChwYXJ0OiBzdHJpbmcpID0+XG4gICAgZm91ci50ZXN0KHBhcnQpICYmIHBhcnQuc3BsaXQoXCIuXCIpLmV2ZXJ5KChieXRlKSA9PiBOdW1iZXIoYnl0ZSkgPCAyNTYpO1xuICBpZiAoaXNGb3VyKHRleHQpKSByZXR1cm4gNDtcbiAgY29uc3QgaGFsdmVzID0gdGV4dC5zcGxpdChcIjo6XCIpO1xuICBpZiAoaGFsdmVzLmxlbmd0aCA+IDIpIHJldHVybiB1bmRlZmluZWQ7XG4gIGxldCBjb3VudCA9IDA7XG4gIGZvciAoY29uc3QgW3doaWNoLCBoYWxmXSBvZiBoYWx2ZXMuZW50cmllcygpKSB7XG4gICAgaWYgKCFoYWxmKSBjb250aW51ZTtcbiAgICBjb25zdCBwYXJ0cyA9IGhhbGYuc3BsaXQoXCI6XCIpO1xuICAgIGZvciAoY29uc3QgW2luZGV4LCBvbmVdIG9mIHBhcnRzLmVudHJpZXMoKSkge1xuICAgICAgY29uc3QgbGFzdCA9IHdoaWNoID09PSBoYWx2ZXMubGVuZ3RoIC0gMSAmJiBpbmRleCA9PT0gcGFydHMubGVuZ3RoIC0gMTtcbiAgICAgIGlmICgvXlswLTlhLWZdezEsNH0kL2kudGVzdChvbmUpKSBjb3VudCArPSAxO1xuICAgICAgZWxzZSBpZiAobGFzdCAmJiBpc0ZvdXIob25lKSkgY291bnQgKz0gMjtcbiAgICAgIGVsc2UgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIChoYWx2ZXMubGVuZ3RoID09PSAyID8gY291bnQgPD0gNyA6IGNvdW50ID09PSA4ICYmIHRleHQgIT09IFwiXCIpID8gNiA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gaXNOZXR3b3JrKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBjdXQgPSB0ZXh0LmluZGV4T2YoXCIvXCIpO1xuICBpZiAoY3V0IDwgMCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBraW5kID0gaXNBZGRyZXNzKHRleHQuc2xpY2UoMCwgY3V0KSk7XG4gIGNvbnN0IGJpdHMgPSB0ZXh0LnNsaWNlKGN1dCArIDEpO1xuICByZXR1cm4ga2luZCAhPT0gdW5kZWZpbmVkICYmIC9eXFxkKyQvLnRlc3QoYml0cykgJiYgTnVtYmVyKGJpdHMpIDw9IChraW5kID09PSA0ID8gMzIgOiAxMjgpO1xufVxuXG4vKiogVGhlIHZhbHVlcyBvZiBhIHJ1bGUgdGhhdCBsaXN0cyB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFsbG93ZWQocnVsZTogUnVsZSk6IHN0cmluZ1tdIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkocnVsZS5hbGxvd2VkX3ZhbHVlcykgPyBydWxlLmFsbG93ZWRfdmFsdWVzLm1hcChwbGFpbikgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IHRoZSBydWxlIGRlbWFuZHMsIGluIHdvcmRzOyB1bmRlZmluZWQgd2hlcmUgaXQgaXMgbm9uZSB0aGF0IGlzIGNoZWNrZWQgaGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZW1hbmQocnVsZTogUnVsZSwga2luZDogS2luZCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHIgPSB0LmNsb3VkLnJ1bGVzO1xuICBpZiAoXCJsZW5ndGhcIiBpbiBydWxlKSB7XG4gICAgY29uc3QgdW5pdCA9IGtpbmQgPT09IFwic3RyaW5nXCIgPyByLmNoYXJhY3RlcnMgOiByLml0ZW1zO1xuICAgIGNvbnN0IGZvdW5kID0gYm91bmRzKHBhcnQocnVsZSwgXCJsZW5ndGhcIiwgXCJtaW5cIiksIHBhcnQocnVsZSwgXCJsZW5ndGhcIiwgXCJtYXhcIiksIHVuaXQpO1xuICAgIHJldHVybiBmb3VuZCAmJiByLmhhdmUoZm91bmQpO1xuICB9XG4gIGlmIChcInJhbmdlXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IGZvdW5kID0gYm91bmRzKHBhcnQocnVsZSwgXCJyYW5nZVwiLCBcIm1pblwiKSwgcGFydChydWxlLCBcInJhbmdlXCIsIFwibWF4XCIpKTtcbiAgICByZXR1cm4gZm91bmQgJiYgci5iZShmb3VuZCk7XG4gIH1cbiAgaWYgKFwibW9kdWxvXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IHN0ZXAgPSBwYXJ0KHJ1bGUsIFwibW9kdWxvXCIsIFwic3RlcFwiKTtcbiAgICBpZiAoIXN0ZXAgfHwgc3RlcC51bml0cyA9PT0gMG4pIHJldHVybiB1bmRlZmluZWQ7XG4gICAgY29uc3Qgb2Zmc2V0ID0gcGFydChydWxlLCBcIm1vZHVsb1wiLCBcIm9mZnNldFwiKTtcbiAgICByZXR1cm4gci5tb2R1bG8ob2Zmc2V0ID8gc2hvd24ob2Zmc2V0KSA6IFwiMFwiLCBzaG93bihzdGVwKSk7XG4gIH1cbiAgaWYgKFwiYWxsb3dlZF9wYXR0ZXJuXCIgaW4gcnVsZSlcbiAgICByZXR1cm4gdHlwZW9mIHJ1bGUuYWxsb3dlZF9wYXR0ZXJuID09PSBcInN0cmluZ1wiID8gci5wYXR0ZXJuKHJ1bGUuYWxsb3dlZF9wYXR0ZXJuKSA6IHVuZGVmaW5lZDtcbiAgaWYgKFwiYWxsb3dlZF92YWx1ZXNcIiBpbiBydWxlKSB7XG4gICAgY29uc3QgdmFsdWVzID0gYWxsb3dlZChydWxlKTtcbiAgICByZXR1cm4gdmFsdWVzICYmIHIudmFsdWVzKHZhbHVlcy5qb2luKFwiLCBcIikpO1xuICB9XG4gIGlmIChydWxlLmN1c3RvbV9jb25zdHJhaW50ID09PSBcImlwX2FkZHJcIikgcmV0dXJuIHIuYWRkcmVzcztcbiAgcmV0dXJuIHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQgPT09IFwibmV0X2NpZHJcIiA/IHIubmV0d29yayA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIHZhbHVlIGtlZXBzIHRoZSBydWxlLiAqL1xuZnVuY3Rpb24ga2VwdChydWxlOiBSdWxlLCBzZWVuOiBTZWVuKTogYm9vbGVhbiB7XG4gIGlmIChcImxlbmd0aFwiIGluIHJ1bGUpIHtcbiAgICBjb25zdCBsZW5ndGggPVxuICAgICAgc2Vlbi5raW5kID09PSBcInRleHRcIlxuICAgICAgICA/IGNoYXJhY3RlcnMoc2Vlbi50ZXh0KVxuICAgICAgICA6IHNlZW4ua2luZCA9PT0gXCJsaXN0XCJcbiAgICAgICAgICA/IHNlZW4uaXRlbXMubGVuZ3RoXG4gICAgICAgICAgOiBzZWVuLmtpbmQgPT09IFwianNvblwiXG4gICAgICAgICAgICA/IHNlZW4uaXRlbXNcbiAgICAgICAgICAgIDogdW5kZWZpbmVkO1xuICAgIGlmIChsZW5ndGggPT09IHVuZGVmaW5lZCkgcmV0dXJuIHRydWU7XG4gICAgY29uc3QgbnVtYmVyID0geyB1bml0czogQmlnSW50KGxlbmd0aCksIHNjYWxlOiAwIH07XG4gICAgcmV0dXJuICFvdXRzaWRlKG51bWJlciwgcGFydChydWxlLCBcImxlbmd0aFwiLCBcIm1pblwiKSwgcGFydChydWxlLCBcImxlbmd0aFwiLCBcIm1heFwiKSk7XG4gIH1cbiAgaWYgKFwicmFuZ2VcIiBpbiBydWxlKSB7XG4gICAgaWYgKHNlZW4ua2luZCAhPT0gXCJudW1iZXJcIikgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuICFvdXRzaWRlKHNlZW4ubnVtYmVyLCBwYXJ0KHJ1bGUsIFwicmFuZ2VcIiwgXCJtaW5cIiksIHBhcnQocnVsZSwgXCJyYW5nZVwiLCBcIm1heFwiKSk7XG4gIH1cbiAgaWYgKFwibW9kdWxvXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IHN0ZXAgPSBwYXJ0KHJ1bGUsIFwibW9kdWxvXCIsIFwic3RlcFwiKTtcbiAgICBpZiAoc2Vlbi5raW5kICE9PSBcIm51bWJlclwiIHx8ICFzdGVwIHx8IHN0ZXAudW5pdHMgPT09IDBuKSByZXR1cm4gdHJ1ZTtcbiAgICByZXR1cm4gaXNNdWx0aXBsZShzZWVuLm51bWJlciwgc3RlcCwgcGFydChydWxlLCBcIm1vZHVsb1wiLCBcIm9mZnNldFwiKSA/PyB7IHVuaXRzOiAwbiwgc2NhbGU6IDAgfSk7XG4gIH1cbiAgaWYgKFwiYWxsb3dlZF9wYXR0ZXJuXCIgaW4gcnVsZSkge1xuICAgIGlmIChzZWVuLmtpbmQgIT09IFwidGV4dFwiIHx8IHR5cGVvZiBydWxlLmFsbG93ZWRfcGF0dGVybiAhPT0gXCJzdHJpbmdcIikgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuIGZpdHMocnVsZS5hbGxvd2VkX3BhdHRlcm4sIHNlZW4udGV4dCkgIT09IGZhbHNlO1xuICB9XG4gIGlmIChcImFsbG93ZWRfdmFsdWVzXCIgaW4gcnVsZSkge1xuICAgIGNvbnN0IHZhbHVlcyA9IGFsbG93ZWQocnVsZSk7XG4gICAgaWYgKCF2YWx1ZXMpIHJldHVybiB0cnVlO1xuICAgIGlmIChzZWVuLmtpbmQgPT09IFwidGV4dFwiKSByZXR1cm4gdmFsdWVzLmluY2x1ZGVzKHNlZW4udGV4dCk7XG4gICAgaWYgKHNlZW4ua2luZCA9PT0gXCJsaXN0XCIpIHJldHVybiBzZWVuLml0ZW1zLmV2ZXJ5KChpdGVtKSA9PiB2YWx1ZXMuaW5jbHVkZXMoaXRlbSkpO1xuICAgIGlmIChzZWVuLmtpbmQgIT09IFwibnVtYmVyXCIpIHJldHVybiB0cnVlO1xuICAgIGNvbnN0IHsgbnVtYmVyIH0gPSBzZWVuO1xuICAgIHJldHVybiB2YWx1ZXMuc29tZSgodmFsdWUpID0+IHtcbiAgICAgIGNvbnN0IG9uZSA9IGRlY2ltYWwodmFsdWUpO1xuICAgICAgcmV0dXJuIG9uZSAhPT0gdW5kZWZpbmVkICYmIGNvbXBhcmUob25lLCBudW1iZXIpID09PSAwO1xuICAgIH0pO1xuICB9XG4gIGlmIChzZWVuLmtpbmQgIT09IFwidGV4dFwiKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQgPT09IFwiaXBfYWRkclwiKSByZXR1cm4gaXNBZGRyZXNzKHNlZW4udGV4dCkgIT09IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQgIT09IFwibmV0X2NpZHJcIiB8fCBpc05ldHdvcmsoc2Vlbi50ZXh0KTtcbn1cblxuLyoqIFdoYXQgdGhlIHJ1bGUgc2F5cyB3aGVuIGl0IGlzIGJyb2tlbjogaXRzIG93biB3b3JkcywgaWYgaXQgaGFzIHNvbWUuICovXG5leHBvcnQgZnVuY3Rpb24gc2VudGVuY2UocnVsZTogUnVsZSwga2luZDogS2luZCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG93biA9IHJ1bGUuZGVzY3JpcHRpb247XG4gIGNvbnN0IHVzdWFsID0gZGVtYW5kKHJ1bGUsIGtpbmQpO1xuICByZXR1cm4gdXN1YWwgJiYgdHlwZW9mIG93biA9PT0gXCJzdHJpbmdcIiAmJiBvd24udHJpbSgpID8gb3duIDogdXN1YWw7XG59XG5cbi8qKiBXaGF0IGlzIHdyb25nIHdpdGggYHZhbHVlYDsgYSBmaWVsZCB3aXRob3V0IGRlZmF1bHQgbmVlZHMgb25lLCBpZiBpdCBpcyBgbmVlZGVkYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBicm9rZW4oZmllbGQ6IEZpZWxkLCB2YWx1ZTogdW5rbm93biwgbmVlZGVkOiBib29sZWFuKTogc3RyaW5nW10ge1xuICBpZiAoYmxhbmsodmFsdWUpKSB7XG4gICAgY29uc3Qgbm9uZSA9IGZpZWxkLmRlZmF1bHQgPT09IG51bGwgfHwgZmllbGQuZGVmYXVsdCA9PT0gdW5kZWZpbmVkO1xuICAgIGNvbnN0IHNhaWRCbGFuayA9IHZhbHVlICE9PSB1bmRlZmluZWQgJiYgKG5vbmUgfHwgIWJsYW5rKGZpZWxkLmRlZmF1bHQpKTtcbiAgICByZXR1cm4gbmVlZGVkICYmIChub25lIHx8IHNhaWRCbGFuaykgPyBbdC5jbG91ZC5ydWxlcy5ibGFua10gOiBbXTtcbiAgfVxuICBjb25zdCBzZWVuID0gc2VlKGZpZWxkLnR5cGUsIHZhbHVlKTtcbiAgaWYgKHR5cGVvZiBzZWVuID09PSBcInN0cmluZ1wiKSByZXR1cm4gW3NlZW5dO1xuICByZXR1cm4gZmllbGQuY29uc3RyYWludHMuZmxhdE1hcCgocnVsZSkgPT4ge1xuICAgIGNvbnN0IHNheXMgPSBzZW50ZW5jZShydWxlLCBmaWVsZC50eXBlKTtcbiAgICByZXR1cm4gc2F5cyAhPT0gdW5kZWZpbmVkICYmICFrZXB0KHJ1bGUsIHNlZW4pID8gW3NheXNdIDogW107XG4gIH0pO1xufVxuIiwgIi8vIEZyb20gYSBjbHVzdGVyIHR5cGUgdG8gYSBmb3JtLCBhbmQgZnJvbSB0aGUgZm9ybSB0byB3aGF0IGlzIHNlbnQuXG5pbXBvcnQgdHlwZSB7IEJyb2tlbiB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgdHlwZSB7IFZhbHVlcyB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBicm9rZW4sIHR5cGUgRmllbGQsIHBsYWluLCB5ZXNPck5vIH0gZnJvbSBcIi4vcnVsZVwiO1xuXG4vKiogRmllbGRzIHRoYXQgYmVsb25nIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHcm91cCB7XG4gIG5hbWU/OiBzdHJpbmcgfCBudWxsO1xuICBsYWJlbD86IHN0cmluZyB8IG51bGw7XG4gIGRlc2NyaXB0aW9uPzogc3RyaW5nIHwgbnVsbDtcbiAgb3B0aW9uYWw6IHVua25vd247XG4gIGZpZWxkczogc3RyaW5nW107XG59XG5cbi8qKiBBIHRleHQgZm9yIHBlb3BsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW5zdHJ1Y3Rpb24ge1xuICBpZDogc3RyaW5nO1xuICB0aXRsZTogc3RyaW5nO1xuICB0ZXh0OiBzdHJpbmc7XG59XG5cbi8qKiBBIGtpbmQgb2YgY2x1c3Rlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2x1c3RlclR5cGUge1xuICBpZDogc3RyaW5nO1xuICBuYW1lOiBzdHJpbmc7XG4gIGRlc2NyaXB0aW9uOiBzdHJpbmc7XG4gIGxvZ29fdXJsPzogc3RyaW5nIHwgbnVsbDtcbiAgZmllbGRzOiBGaWVsZFtdO1xuICBncm91cHM6IEdyb3VwW107XG4gIGluc3RydWN0aW9uczogSW5zdHJ1Y3Rpb25bXTtcbn1cblxuLyoqIFdoYXQgdGhlIGNsb3VkIGhhcywgYnkga2luZDogYGZsYXZvcnNgLCBgaW1hZ2VzYCwgXHUyMDI2ICovXG5leHBvcnQgdHlwZSBBc3NldHMgPSBSZWNvcmQ8c3RyaW5nLCBBcnJheTx7IGlkOiBzdHJpbmc7IG5hbWU6IHN0cmluZyB9Pj47XG5cbi8qKiBBIGZpZWxkIHRoYXQgdGhlIGJ1aWxkZXIgdGFrZXMgZm9yIHRoZSBjbHVzdGVyJ3MgbmFtZTsgdGhlcmUgaXMgbm8gb3RoZXIgdGhlbi4gKi9cbmNvbnN0IE5BTUVfRklFTEQgPSBcImNsdXN0ZXJuYW1lXCI7XG5cbi8qKiBXaGF0IGlzIGFza2VkIGZvciB3aXRoIGEgZmllbGQgb2YgaXRzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lZEJ5RmllbGQodHlwZTogQ2x1c3RlclR5cGUpOiBib29sZWFuIHtcbiAgcmV0dXJuIHR5cGUuZmllbGRzLnNvbWUoKGZpZWxkKSA9PiBmaWVsZC5pZCA9PT0gTkFNRV9GSUVMRCk7XG59XG5cbi8qKiBUaGUgbmFtZSBvZiBhIGZpZWxkIGluIHRoZSBmb3JtOiBhIHBvaW50ZXIgaW50byB3aGF0IGlzIHNlbnQsIHdpdGhvdXQgdGhlIGZpcnN0IHN0cm9rZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWVsZE5hbWUoaWQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgcGFyYW1ldGVycy8ke2lkLnJlcGxhY2VBbGwoXCJ+XCIsIFwifjBcIikucmVwbGFjZUFsbChcIi9cIiwgXCJ+MVwiKX1gO1xufVxuXG4vKiogV2hhdCBhIGdyb3VwIGlzIGNhbGxlZCBhbW9uZyB0aGUgc2VsZWN0aW9ucy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncm91cEtleShncm91cDogR3JvdXApOiBzdHJpbmcge1xuICByZXR1cm4gZ3JvdXAubmFtZSA/PyBncm91cC5sYWJlbCA/PyBcIlwiO1xufVxuXG4vKiogVGhlIHRpY2sgb2YgYW4gb3B0aW9uYWwgZ3JvdXAgaW4gdGhlIGZvcm0uICovXG5leHBvcnQgZnVuY3Rpb24gZ3JvdXBOYW1lKGdyb3VwOiBHcm91cCk6IHN0cmluZyB7XG4gIHJldHVybiBgc2VsZWN0aW9ucy8ke2dyb3VwS2V5KGdyb3VwKX1gO1xufVxuXG4vKiogV2hldGhlciBhIGdyb3VwIGNvdW50cyBvbmx5IGlmIGl0IGlzIHRpY2tlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc09wdGlvbmFsKGdyb3VwOiBHcm91cCk6IGJvb2xlYW4ge1xuICByZXR1cm4gZ3JvdXAub3B0aW9uYWwgIT09IG51bGwgJiYgZ3JvdXAub3B0aW9uYWwgIT09IHVuZGVmaW5lZCAmJiBncm91cC5vcHRpb25hbCAhPT0gZmFsc2U7XG59XG5cbi8qKiBBIGRlZmF1bHQgYXMgaXQgc3RhbmRzIGluIGl0cyBmaWVsZC4gKi9cbmZ1bmN0aW9uIHdyaXR0ZW4oZmllbGQ6IEZpZWxkKTogc3RyaW5nIHwgYm9vbGVhbiB7XG4gIGNvbnN0IHZhbHVlID0gZmllbGQuZGVmYXVsdDtcbiAgaWYgKGZpZWxkLnR5cGUgPT09IFwiYm9vbGVhblwiKVxuICAgIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgPyAoeWVzT3JObyh2YWx1ZSkgPz8gZmFsc2UpIDogdmFsdWUgPT09IHRydWUgfHwgdmFsdWUgPT09IDE7XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gXCJcIjtcbiAgaWYgKGZpZWxkLnR5cGUgPT09IFwiY29tbWFfZGVsaW1pdGVkX2xpc3RcIiAmJiBBcnJheS5pc0FycmF5KHZhbHVlKSlcbiAgICByZXR1cm4gdmFsdWUubWFwKHBsYWluKS5qb2luKFwiLCBcIik7XG4gIGlmIChmaWVsZC50eXBlID09PSBcImpzb25cIiAmJiB0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHJldHVybiBKU09OLnN0cmluZ2lmeSh2YWx1ZSwgbnVsbCwgMik7XG4gIHJldHVybiBwbGFpbih2YWx1ZSk7XG59XG5cbi8qKiBUaGUgZm9ybSBiZWZvcmUgYW55Ym9keSBoYXMgdHlwZWQuICovXG5leHBvcnQgZnVuY3Rpb24gaW5pdGlhbCh0eXBlOiBDbHVzdGVyVHlwZSwgdGVhbTogc3RyaW5nKTogVmFsdWVzIHtcbiAgY29uc3QgdmFsdWVzOiBWYWx1ZXMgPSB7IG5hbWU6IFwiXCIsIHRlYW1faWQ6IHRlYW0gfTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiB0eXBlLmZpZWxkcykgdmFsdWVzW2ZpZWxkTmFtZShmaWVsZC5pZCldID0gd3JpdHRlbihmaWVsZCk7XG4gIGZvciAoY29uc3QgZ3JvdXAgb2YgdHlwZS5ncm91cHMpIGlmIChpc09wdGlvbmFsKGdyb3VwKSkgdmFsdWVzW2dyb3VwTmFtZShncm91cCldID0gZmFsc2U7XG4gIHJldHVybiB2YWx1ZXM7XG59XG5cbi8qKiBXaGV0aGVyIGEgZmllbGQgaXMgaW4gYSBncm91cCB0aGF0IG5vYm9keSBoYXMgdGlja2VkLiAqL1xuZnVuY3Rpb24gbGVmdE91dCh0eXBlOiBDbHVzdGVyVHlwZSwgZmllbGQ6IEZpZWxkLCB2YWx1ZXM6IFZhbHVlcyk6IGJvb2xlYW4ge1xuICByZXR1cm4gdHlwZS5ncm91cHMuc29tZShcbiAgICAoZ3JvdXApID0+XG4gICAgICBpc09wdGlvbmFsKGdyb3VwKSAmJiBncm91cC5maWVsZHMuaW5jbHVkZXMoZmllbGQuaWQpICYmIHZhbHVlc1tncm91cE5hbWUoZ3JvdXApXSAhPT0gdHJ1ZSxcbiAgKTtcbn1cblxuLyoqIFdoYXQgaXMgc2VudCB0byBsYXVuY2ggYSBjbHVzdGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMYXVuY2gge1xuICBuYW1lOiBzdHJpbmc7XG4gIHRlYW1faWQ6IHN0cmluZztcbiAgcGFyYW1ldGVyczogUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgYm9vbGVhbj47XG4gIHNlbGVjdGlvbnM6IFJlY29yZDxzdHJpbmcsIGJvb2xlYW4+O1xufVxuXG4vKiogV2hhdCBpcyBzZW50IG9mIHRoZSBmb3JtOyBmaWVsZHMgb2YgZ3JvdXBzIHRoYXQgYXJlIG5vdCB0aWNrZWQgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxhdW5jaE9mKHR5cGU6IENsdXN0ZXJUeXBlLCB2YWx1ZXM6IFZhbHVlcyk6IExhdW5jaCB7XG4gIGNvbnN0IHBhcmFtZXRlcnM6IExhdW5jaFtcInBhcmFtZXRlcnNcIl0gPSB7fTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiB0eXBlLmZpZWxkcykge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW2ZpZWxkTmFtZShmaWVsZC5pZCldO1xuICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkICYmICFsZWZ0T3V0KHR5cGUsIGZpZWxkLCB2YWx1ZXMpKSBwYXJhbWV0ZXJzW2ZpZWxkLmlkXSA9IHZhbHVlO1xuICB9XG4gIGNvbnN0IHNlbGVjdGlvbnM6IExhdW5jaFtcInNlbGVjdGlvbnNcIl0gPSB7fTtcbiAgZm9yIChjb25zdCBncm91cCBvZiB0eXBlLmdyb3VwcylcbiAgICBpZiAoaXNPcHRpb25hbChncm91cCkpIHNlbGVjdGlvbnNbZ3JvdXBLZXkoZ3JvdXApXSA9IHZhbHVlc1tncm91cE5hbWUoZ3JvdXApXSA9PT0gdHJ1ZTtcbiAgY29uc3QgbmFtZSA9IG5hbWVkQnlGaWVsZCh0eXBlKSA/IHZhbHVlc1tmaWVsZE5hbWUoTkFNRV9GSUVMRCldIDogdmFsdWVzLm5hbWU7XG4gIHJldHVybiB7IG5hbWU6IFN0cmluZyhuYW1lID8/IFwiXCIpLCB0ZWFtX2lkOiBTdHJpbmcodmFsdWVzLnRlYW1faWQpLCBwYXJhbWV0ZXJzLCBzZWxlY3Rpb25zIH07XG59XG5cbi8qKiBMZW5ndGhzIG9mIGEgY2x1c3RlcidzIG5hbWUsIGFzIHRoZSBzZXJ2ZXIgaGFzIHRoZW0uICovXG5leHBvcnQgY29uc3QgTkFNRV9NSU4gPSA2O1xuZXhwb3J0IGNvbnN0IE5BTUVfTUFYID0gMjU1O1xuXG4vKiogV2hhdCBpcyB3cm9uZyB3aXRoIGEgY2x1c3RlcidzIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZUZhdWx0cyhuYW1lOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHIgPSB0LmNsb3VkLnJ1bGVzO1xuICBjb25zdCBsZW5ndGggPSBbLi4ubmFtZV0ubGVuZ3RoO1xuICBpZiAoIW5hbWUudHJpbSgpKSByZXR1cm4gW3IuYmxhbmtdO1xuICBjb25zdCBmYXVsdHM6IHN0cmluZ1tdID0gW107XG4gIGlmIChsZW5ndGggPCBOQU1FX01JTikgZmF1bHRzLnB1c2goci50b29TaG9ydChOQU1FX01JTikpO1xuICBpZiAobGVuZ3RoID4gTkFNRV9NQVgpIGZhdWx0cy5wdXNoKHIudG9vTG9uZyhOQU1FX01BWCkpO1xuICBpZiAoIS9eW2Etel1bYS16MC05Xy1dKiQvaS50ZXN0KG5hbWUpKSBmYXVsdHMucHVzaChyLm5hbWUpO1xuICByZXR1cm4gZmF1bHRzO1xufVxuXG4vKiogV2hlcmUgYSBmYXVsdCBvZiB0aGUgbmFtZSBzdGFuZHMuICovXG5mdW5jdGlvbiBuYW1lQXQodHlwZTogQ2x1c3RlclR5cGUpOiBzdHJpbmcge1xuICByZXR1cm4gbmFtZWRCeUZpZWxkKHR5cGUpID8gZmllbGROYW1lKE5BTUVfRklFTEQpIDogXCJuYW1lXCI7XG59XG5cbi8qKiBXaGF0IGlzIHdyb25nIHdpdGggdGhlIGZvcm0sIGFzIHRoZSBzZXJ2ZXIgd291bGQgdGVsbCBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVjayh0eXBlOiBDbHVzdGVyVHlwZSwgdmFsdWVzOiBWYWx1ZXMpOiBCcm9rZW5bXSB7XG4gIGNvbnN0IHsgbmFtZSwgcGFyYW1ldGVycyB9ID0gbGF1bmNoT2YodHlwZSwgdmFsdWVzKTtcbiAgY29uc3QgZmF1bHRzID0gbmFtZUZhdWx0cyhuYW1lKS5tYXAoKG1lc3NhZ2UpID0+ICh7XG4gICAgcG9pbnRlcjogYC8ke25hbWVBdCh0eXBlKX1gLFxuICAgIGNvZGU6IFwicnVsZVwiLFxuICAgIG1lc3NhZ2UsXG4gIH0pKTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiB0eXBlLmZpZWxkcykge1xuICAgIC8vIEl0cyBmYXVsdHMgYXJlIHRob3NlIG9mIHRoZSBuYW1lLlxuICAgIGlmIChmaWVsZC5pZCA9PT0gTkFNRV9GSUVMRCAmJiBmYXVsdHMubGVuZ3RoID4gMCkgY29udGludWU7XG4gICAgY29uc3Qgb3V0ID0gbGVmdE91dCh0eXBlLCBmaWVsZCwgdmFsdWVzKTtcbiAgICBmb3IgKGNvbnN0IG1lc3NhZ2Ugb2YgYnJva2VuKGZpZWxkLCBwYXJhbWV0ZXJzW2ZpZWxkLmlkXSwgIW91dCkpXG4gICAgICBmYXVsdHMucHVzaCh7IHBvaW50ZXI6IGAvJHtmaWVsZE5hbWUoZmllbGQuaWQpfWAsIGNvZGU6IFwicnVsZVwiLCBtZXNzYWdlIH0pO1xuICB9XG4gIHJldHVybiBmYXVsdHM7XG59XG5cbi8qKiBUaGUgc2VydmVyJ3MgZmF1bHRzLCB3aXRoIHRob3NlIG9mIHRoZSBuYW1lIHdoZXJlIHRoZSBuYW1lIGlzIHR5cGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlZCh0eXBlOiBDbHVzdGVyVHlwZSwgZmF1bHRzOiBCcm9rZW5bXSk6IEJyb2tlbltdIHtcbiAgcmV0dXJuIGZhdWx0cy5tYXAoKGZhdWx0KSA9PlxuICAgIGZhdWx0LnBvaW50ZXIgPT09IFwiL25hbWVcIiA/IHsgLi4uZmF1bHQsIHBvaW50ZXI6IGAvJHtuYW1lQXQodHlwZSl9YCB9IDogZmF1bHQsXG4gICk7XG59XG5cbi8qKiBMaXN0cyBvZiB0aGUgY2xvdWQncyBhc3NldHMgYnkgdGhlIGNvbnN0cmFpbnRzIHRoYXQgd2FudCBzb21ldGhpbmcgb2YgdGhlbS4gKi9cbmNvbnN0IExJU1RTOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBcIm5vdmEuZmxhdm9yXCI6IFwiZmxhdm9yc1wiLFxuICBcIm5vdmEua2V5cGFpclwiOiBcImtleXBhaXJzXCIsXG4gIFwiZ2xhbmNlLmltYWdlXCI6IFwiaW1hZ2VzXCIsXG4gIFwibmV1dHJvbi5uZXR3b3JrXCI6IFwibmV0d29ya3NcIixcbn07XG5cbi8qKiBXaGF0IGEgZmllbGQgaXMgY2hvc2VuIGZyb207IHVuZGVmaW5lZCB3aGVyZSBpdCBpcyB0eXBlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaG9pY2VzKFxuICBmaWVsZDogRmllbGQsXG4gIGFzc2V0czogQXNzZXRzLFxuKTogQXJyYXk8eyB2YWx1ZTogc3RyaW5nOyBsYWJlbDogc3RyaW5nIH0+IHwgdW5kZWZpbmVkIHtcbiAgZm9yIChjb25zdCBydWxlIG9mIGZpZWxkLmNvbnN0cmFpbnRzKSB7XG4gICAgaWYgKEFycmF5LmlzQXJyYXkocnVsZS5hbGxvd2VkX3ZhbHVlcykpXG4gICAgICByZXR1cm4gcnVsZS5hbGxvd2VkX3ZhbHVlcy5tYXAoKHZhbHVlKSA9PiAoeyB2YWx1ZTogcGxhaW4odmFsdWUpLCBsYWJlbDogcGxhaW4odmFsdWUpIH0pKTtcbiAgICBjb25zdCBjdXN0b20gPSBydWxlLmN1c3RvbV9jb25zdHJhaW50O1xuICAgIGlmICh0eXBlb2YgY3VzdG9tICE9PSBcInN0cmluZ1wiKSBjb250aW51ZTtcbiAgICAvLyBPdGhlcnMgYXJlIGxpc3RlZCBieSB0aGVpciBvd24gbmFtZXMgKGBzYWhhcmEucGx1Z2luYCkuXG4gICAgY29uc3QgbGlzdCA9IGFzc2V0c1tMSVNUU1tjdXN0b21dID8/IGN1c3RvbV0gPz8gYXNzZXRzW2Ake2N1c3RvbX1zYF07XG4gICAgaWYgKGxpc3QpIHJldHVybiBsaXN0Lm1hcCgoeyBpZCwgbmFtZSB9KSA9PiAoeyB2YWx1ZTogaWQsIGxhYmVsOiBuYW1lIH0pKTtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogV2hldGhlciBhIGZpZWxkIG5hbWVzIHNvbWV0aGluZyBvZiB0aGUgY2xvdWQncy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YW50c0Fzc2V0KGZpZWxkOiBGaWVsZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gZmllbGQuY29uc3RyYWludHMuc29tZShcbiAgICAocnVsZSkgPT5cbiAgICAgIHR5cGVvZiBydWxlLmN1c3RvbV9jb25zdHJhaW50ID09PSBcInN0cmluZ1wiICYmXG4gICAgICAhW1wiaXBfYWRkclwiLCBcIm5ldF9jaWRyXCJdLmluY2x1ZGVzKHJ1bGUuY3VzdG9tX2NvbnN0cmFpbnQpLFxuICApO1xufVxuXG4vKiogVGhlIGZvcm0gaW4gc2VjdGlvbnM6IGZpZWxkcyBvZiBubyBncm91cCBmaXJzdCwgdGhlbiB0aGUgZ3JvdXBzLCBlYWNoIGZpZWxkIG9uY2UuICovXG5leHBvcnQgZnVuY3Rpb24gc2VjdGlvbnModHlwZTogQ2x1c3RlclR5cGUpOiBBcnJheTx7IGdyb3VwPzogR3JvdXA7IGZpZWxkczogRmllbGRbXSB9PiB7XG4gIGNvbnN0IHBsYWNlZCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjb25zdCBncm91cGVkID0gdHlwZS5ncm91cHMubWFwKChncm91cCkgPT4ge1xuICAgIGNvbnN0IGZpZWxkcyA9IGdyb3VwLmZpZWxkcy5mbGF0TWFwKChpZCkgPT4ge1xuICAgICAgY29uc3QgZmllbGQgPSBwbGFjZWQuaGFzKGlkKSA/IHVuZGVmaW5lZCA6IHR5cGUuZmllbGRzLmZpbmQoKG9uZSkgPT4gb25lLmlkID09PSBpZCk7XG4gICAgICBpZiAoZmllbGQpIHBsYWNlZC5hZGQoaWQpO1xuICAgICAgcmV0dXJuIGZpZWxkID8gW2ZpZWxkXSA6IFtdO1xuICAgIH0pO1xuICAgIHJldHVybiB7IGdyb3VwLCBmaWVsZHMgfTtcbiAgfSk7XG4gIGNvbnN0IHJlc3QgPSB0eXBlLmZpZWxkcy5maWx0ZXIoKGZpZWxkKSA9PiAhcGxhY2VkLmhhcyhmaWVsZC5pZCkpO1xuICByZXR1cm4gW3sgZmllbGRzOiByZXN0IH0sIC4uLmdyb3VwZWRdLmZpbHRlcigoc2VjdGlvbikgPT4gc2VjdGlvbi5maWVsZHMubGVuZ3RoID4gMCk7XG59XG4iLCAiLy8gVGhlIGZpZWxkcyBvZiBhIGNsdXN0ZXIgdHlwZSdzIGZvcm0uXG5pbXBvcnQgeyB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IHR5cGUgRm9ybVN0YXRlLCBGaWVsZCBhcyBJbnB1dCB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQge1xuICB0eXBlIEFzc2V0cyxcbiAgY2hvaWNlcyxcbiAgZmllbGROYW1lLFxuICB0eXBlIEdyb3VwLFxuICBncm91cE5hbWUsXG4gIGlzT3B0aW9uYWwsXG4gIHdhbnRzQXNzZXQsXG59IGZyb20gXCIuL2Zvcm1cIjtcbmltcG9ydCB7IGJyb2tlbiwgdHlwZSBGaWVsZCwgc2VudGVuY2UgfSBmcm9tIFwiLi9ydWxlXCI7XG5cbi8qKiBXaGF0IHRoZSBjbG91ZCBoYXM6IG5vdCBrbm93biB5ZXQsIG9yIG5ldmVyLCBvciB0aGlzLiAqL1xuZXhwb3J0IHR5cGUgS25vd24gPSBBc3NldHMgfCBcInJlYWRpbmdcIiB8IFwiZmFpbGVkXCI7XG5cbi8qKiBXaGF0IGEgZmllbGQgaXMgZm9yIGFuZCB3aGF0IGl0IHRha2VzLCBiZWZvcmUgYW55Ym9keSBicmVha3MgYSBydWxlLiAqL1xuZnVuY3Rpb24gaGludE9mKGZpZWxkOiBGaWVsZCwgY2hvc2VuOiBib29sZWFuKTogc3RyaW5nIHtcbiAgY29uc3QgcnVsZXMgPSBjaG9zZW4gPyBbXSA6IGZpZWxkLmNvbnN0cmFpbnRzLm1hcCgocnVsZSkgPT4gc2VudGVuY2UocnVsZSwgZmllbGQudHlwZSkpO1xuICBjb25zdCB3b3JkcyA9IFtcbiAgICBmaWVsZC5kZXNjcmlwdGlvbixcbiAgICAuLi5ydWxlcyxcbiAgICBmaWVsZC5pbW11dGFibGUgPyB0LmNsb3VkLmxhdW5jaC5pbW11dGFibGUgOiB1bmRlZmluZWQsXG4gIF07XG4gIHJldHVybiB3b3Jkc1xuICAgIC5maWx0ZXIoKHdvcmQpOiB3b3JkIGlzIHN0cmluZyA9PiBCb29sZWFuKHdvcmQpKVxuICAgIC5tYXAoKHdvcmQpID0+IHdvcmQuY2hhckF0KDApLnRvVXBwZXJDYXNlKCkgKyB3b3JkLnNsaWNlKDEpKVxuICAgIC5tYXAoKHdvcmQpID0+ICgvWy4hP1x1MjAyNl0kLy50ZXN0KHdvcmQpID8gd29yZCA6IGAke3dvcmR9LmApKVxuICAgIC5qb2luKFwiIFwiKTtcbn1cblxuLyoqIEEgbGlzdCB3aG9zZSBpdGVtcyBhcmUgY2hvc2VuOiBhIHRpY2sgZm9yIGVhY2guICovXG5mdW5jdGlvbiBUaWNrcyh7XG4gIGZvcm0sXG4gIGZpZWxkLFxuICBvcHRpb25zLFxufToge1xuICBmb3JtOiBGb3JtU3RhdGU7XG4gIGZpZWxkOiBGaWVsZDtcbiAgb3B0aW9uczogQXJyYXk8eyB2YWx1ZTogc3RyaW5nOyBsYWJlbDogc3RyaW5nIH0+O1xufSkge1xuICBjb25zdCBuYW1lID0gZmllbGROYW1lKGZpZWxkLmlkKTtcbiAgY29uc3QgaWQgPSB1c2VJZCgpO1xuICBjb25zdCB3cm9uZyA9IGZvcm0uZmF1bHRzLnZhbHVlW25hbWVdO1xuICBjb25zdCBjaG9zZW4gPSBmb3JtXG4gICAgLnRleHQobmFtZSlcbiAgICAuc3BsaXQoXCIsXCIpXG4gICAgLm1hcCgoaXRlbSkgPT4gaXRlbS50cmltKCkpXG4gICAgLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3QgcGljayA9ICh2YWx1ZTogc3RyaW5nLCBvbjogYm9vbGVhbikgPT4ge1xuICAgIGNvbnN0IHJlc3QgPSBjaG9zZW4uZmlsdGVyKChvbmUpID0+IG9uZSAhPT0gdmFsdWUpO1xuICAgIGZvcm0uc2V0KG5hbWUsIChvbiA/IFsuLi5yZXN0LCB2YWx1ZV0gOiByZXN0KS5qb2luKFwiLCBcIikpO1xuICB9O1xuICBjb25zdCBoaW50ID0gaGludE9mKGZpZWxkLCB0cnVlKTtcbiAgcmV0dXJuIChcbiAgICA8ZmllbGRzZXQgY2xhc3M9XCJmaWVsZFwiIGFyaWEtZGVzY3JpYmVkYnk9e3dyb25nID8gaWQgOiB1bmRlZmluZWR9PlxuICAgICAgPGxlZ2VuZCBjbGFzcz1cImxhYmVsXCI+e2ZpZWxkLmxhYmVsIHx8IGZpZWxkLmlkfTwvbGVnZW5kPlxuICAgICAgPGRpdiBjbGFzcz1cInRpY2tzXCI+XG4gICAgICAgIHtvcHRpb25zLm1hcCgob3B0aW9uLCBpbmRleCkgPT4gKFxuICAgICAgICAgIDxsYWJlbCBrZXk9e29wdGlvbi52YWx1ZX0gY2xhc3M9XCJjaGVja1wiPlxuICAgICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICAgIHR5cGU9XCJjaGVja2JveFwiXG4gICAgICAgICAgICAgIGNoZWNrZWQ9e2Nob3Nlbi5pbmNsdWRlcyhvcHRpb24udmFsdWUpfVxuICAgICAgICAgICAgICBhcmlhLWludmFsaWQ9e2luZGV4ID09PSAwICYmIEJvb2xlYW4od3JvbmcpfVxuICAgICAgICAgICAgICBvbkNoYW5nZT17KGV2ZW50KSA9PiBwaWNrKG9wdGlvbi52YWx1ZSwgZXZlbnQuY3VycmVudFRhcmdldC5jaGVja2VkKX1cbiAgICAgICAgICAgIC8+XG4gICAgICAgICAgICB7b3B0aW9uLmxhYmVsfVxuICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICkpfVxuICAgICAgPC9kaXY+XG4gICAgICB7aGludCAmJiA8cCBjbGFzcz1cImhpbnRcIj57aGludH08L3A+fVxuICAgICAge3dyb25nICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJ3cm9uZ1wiIGlkPXtpZH0+XG4gICAgICAgICAge3dyb25nfVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgIDwvZmllbGRzZXQ+XG4gICk7XG59XG5cbmZ1bmN0aW9uIE9uZSh7IGZvcm0sIGZpZWxkLCBrbm93biB9OiB7IGZvcm06IEZvcm1TdGF0ZTsgZmllbGQ6IEZpZWxkOyBrbm93bjogS25vd24gfSkge1xuICBjb25zdCBsID0gdC5jbG91ZC5sYXVuY2g7XG4gIGNvbnN0IG5hbWUgPSBmaWVsZE5hbWUoZmllbGQuaWQpO1xuICBjb25zdCBzaGFyZWQgPSB7IG5hbWUsIGxhYmVsOiBmaWVsZC5sYWJlbCB8fCBmaWVsZC5pZCB9O1xuICBjb25zdCBvcHRpb25zID0gY2hvaWNlcyhmaWVsZCwgdHlwZW9mIGtub3duID09PSBcInN0cmluZ1wiID8ge30gOiBrbm93bik7XG4gIGNvbnN0IHZhbHVlID0gZm9ybS50ZXh0KG5hbWUpO1xuICBpZiAoIW9wdGlvbnMgJiYga25vd24gPT09IFwicmVhZGluZ1wiICYmIHdhbnRzQXNzZXQoZmllbGQpKVxuICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gZGlzYWJsZWQgb3B0aW9ucz17W3sgdmFsdWUsIGxhYmVsOiB0LnVpLmxvYWRpbmcgfV19IC8+O1xuICBjb25zdCBoaW50ID0gaGludE9mKGZpZWxkLCBvcHRpb25zICE9PSB1bmRlZmluZWQpO1xuICBjb25zdCBkZXNjcmliZWQgPSBoaW50ID8geyBoaW50IH0gOiB7fTtcbiAgaWYgKG9wdGlvbnMgJiYgZmllbGQudHlwZSA9PT0gXCJjb21tYV9kZWxpbWl0ZWRfbGlzdFwiKVxuICAgIHJldHVybiA8VGlja3MgZm9ybT17Zm9ybX0gZmllbGQ9e2ZpZWxkfSBvcHRpb25zPXtvcHRpb25zfSAvPjtcbiAgaWYgKG9wdGlvbnMpIHtcbiAgICBjb25zdCBhbGwgPSBbLi4ub3B0aW9uc107XG4gICAgLy8gQSBkZWZhdWx0IHRoYXQgdGhlIGNsb3VkIGRvZXMgbm90IGxpc3QgaXMgbm90IGxvc3QsIGFuZCBub3RoaW5nIGlzIGNob3NlbiBmb3IgYW55Ym9keS5cbiAgICBpZiAodmFsdWUgJiYgIW9wdGlvbnMuc29tZSgob25lKSA9PiBvbmUudmFsdWUgPT09IHZhbHVlKSlcbiAgICAgIGFsbC51bnNoaWZ0KHsgdmFsdWUsIGxhYmVsOiBsLm5vdExpc3RlZCh2YWx1ZSkgfSk7XG4gICAgaWYgKCF2YWx1ZSB8fCBmaWVsZC5kZWZhdWx0ID09PSBudWxsIHx8IGZpZWxkLmRlZmF1bHQgPT09IHVuZGVmaW5lZClcbiAgICAgIGFsbC51bnNoaWZ0KHsgdmFsdWU6IFwiXCIsIGxhYmVsOiBsLmNob29zZSB9KTtcbiAgICBjb25zdCBub25lID1cbiAgICAgIG9wdGlvbnMubGVuZ3RoID09PSAwID8geyBoaW50OiBbaGludCwgbC5ub25lT2ZdLmZpbHRlcihCb29sZWFuKS5qb2luKFwiIFwiKSB9IDogZGVzY3JpYmVkO1xuICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gey4uLm5vbmV9IG9wdGlvbnM9e2FsbH0gLz47XG4gIH1cbiAgc3dpdGNoIChmaWVsZC50eXBlKSB7XG4gICAgY2FzZSBcImJvb2xlYW5cIjpcbiAgICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gey4uLmRlc2NyaWJlZH0gdHlwZT1cImNoZWNrYm94XCIgLz47XG4gICAgY2FzZSBcImpzb25cIjpcbiAgICAgIHJldHVybiA8SW5wdXQgey4uLnNoYXJlZH0gey4uLmRlc2NyaWJlZH0gcm93cz17TWF0aC5taW4oMTIsIHZhbHVlLnNwbGl0KFwiXFxuXCIpLmxlbmd0aCArIDIpfSAvPjtcbiAgICBjYXNlIFwibnVtYmVyXCI6XG4gICAgICByZXR1cm4gPElucHV0IHsuLi5zaGFyZWR9IHsuLi5kZXNjcmliZWR9IGlucHV0TW9kZT1cImRlY2ltYWxcIiBhdXRvY29tcGxldGU9XCJvZmZcIiAvPjtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIGZpZWxkLmhpZGRlbiA/IChcbiAgICAgICAgPElucHV0IHsuLi5zaGFyZWR9IHsuLi5kZXNjcmliZWR9IHR5cGU9XCJwYXNzd29yZFwiIGF1dG9jb21wbGV0ZT1cIm5ldy1wYXNzd29yZFwiIC8+XG4gICAgICApIDogKFxuICAgICAgICA8SW5wdXQgey4uLnNoYXJlZH0gey4uLmRlc2NyaWJlZH0gYXV0b2NvbXBsZXRlPVwib2ZmXCIgLz5cbiAgICAgICk7XG4gIH1cbn1cblxuLyoqIEEgc2VjdGlvbiBvZiB0aGUgZm9ybTogYSBncm91cCBvZiBmaWVsZHMsIG9yIHRob3NlIG9mIG5vIGdyb3VwLiBPcHRpb25hbCBvbmVzIGFyZSBmb2xkZWQgYXdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTZWN0aW9uKHtcbiAgZm9ybSxcbiAgZ3JvdXAsXG4gIGZpZWxkcyxcbiAga25vd24sXG59OiB7XG4gIGZvcm06IEZvcm1TdGF0ZTtcbiAgZ3JvdXA/OiBHcm91cDtcbiAgZmllbGRzOiBGaWVsZFtdO1xuICBrbm93bjogS25vd247XG59KSB7XG4gIGNvbnN0IGwgPSB0LmNsb3VkLmxhdW5jaDtcbiAgY29uc3QgaWQgPSB1c2VJZCgpO1xuICBjb25zdCBsYWJlbCA9IGdyb3VwPy5sYWJlbCB8fCBncm91cD8ubmFtZSB8fCBsLmdlbmVyYWw7XG4gIGNvbnN0IG9wdGlvbmFsID0gZ3JvdXAgIT09IHVuZGVmaW5lZCAmJiBpc09wdGlvbmFsKGdyb3VwKTtcbiAgY29uc3QgdGlja2VkID0gb3B0aW9uYWwgJiYgZm9ybS5mbGFnKGdyb3VwTmFtZShncm91cCkpO1xuICAvLyBXaGF0IGlzIHdyb25nIGlzIHNob3duLCB3aGVyZXZlciBpdCBpcy5cbiAgY29uc3Qgb3BlbiA9XG4gICAgIW9wdGlvbmFsIHx8IHRpY2tlZCB8fCBmaWVsZHMuc29tZSgoZmllbGQpID0+IGZvcm0uZmF1bHRzLnZhbHVlW2ZpZWxkTmFtZShmaWVsZC5pZCldKTtcbiAgLyoqIFRlbGxzIHdoYXQgaXMgd3Jvbmcgd2l0aCBhIGZpZWxkIHdoZW4gaXQgaXMgbGVmdCwgbm90IHdoaWxlIG9uZSB0eXBlcy4gKi9cbiAgY29uc3QgbG9vayA9IChmaWVsZDogRmllbGQpID0+IHtcbiAgICBjb25zdCBuYW1lID0gZmllbGROYW1lKGZpZWxkLmlkKTtcbiAgICBjb25zdCB2YWx1ZSA9IGZvcm0udmFsdWVzLnBlZWsoKVtuYW1lXTtcbiAgICBpZiAodmFsdWUgPT09IFwiXCIgfHwgZm9ybS5mYXVsdHMucGVlaygpW25hbWVdKSByZXR1cm47XG4gICAgY29uc3QgW2ZpcnN0XSA9IGJyb2tlbihmaWVsZCwgdmFsdWUsIG9wZW4pO1xuICAgIGlmIChmaXJzdCkgZm9ybS5mYXVsdHMudmFsdWUgPSB7IC4uLmZvcm0uZmF1bHRzLnBlZWsoKSwgW25hbWVdOiBmaXJzdCB9O1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxmaWVsZHNldCBjbGFzcz1cInNlY3Rpb25cIj5cbiAgICAgIDxsZWdlbmQ+XG4gICAgICAgIDxoMj57bGFiZWx9PC9oMj5cbiAgICAgIDwvbGVnZW5kPlxuICAgICAge2dyb3VwPy5kZXNjcmlwdGlvbiAmJiA8cCBjbGFzcz1cInF1aWV0XCI+e2dyb3VwLmRlc2NyaXB0aW9ufTwvcD59XG4gICAgICB7b3B0aW9uYWwgJiYgKFxuICAgICAgICA8bGFiZWwgY2xhc3M9XCJjaGVja1wiPlxuICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgdHlwZT1cImNoZWNrYm94XCJcbiAgICAgICAgICAgIGNoZWNrZWQ9e3RpY2tlZH1cbiAgICAgICAgICAgIGFyaWEtZXhwYW5kZWQ9e29wZW59XG4gICAgICAgICAgICBhcmlhLWNvbnRyb2xzPXtpZH1cbiAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IGZvcm0uc2V0KGdyb3VwTmFtZShncm91cCksIGV2ZW50LmN1cnJlbnRUYXJnZXQuY2hlY2tlZCl9XG4gICAgICAgICAgLz5cbiAgICAgICAgICB7bC51c2UobGFiZWwpfVxuICAgICAgICA8L2xhYmVsPlxuICAgICAgKX1cbiAgICAgIDxkaXYgY2xhc3M9XCJmaWVsZHNcIiBpZD17aWR9IGhpZGRlbj17IW9wZW59PlxuICAgICAgICB7b3BlbiAmJlxuICAgICAgICAgIGZpZWxkcy5tYXAoKGZpZWxkKSA9PiAoXG4gICAgICAgICAgICA8ZGl2IGtleT17ZmllbGQuaWR9IG9uRm9jdXNPdXQ9eygpID0+IGxvb2soZmllbGQpfT5cbiAgICAgICAgICAgICAgPE9uZSBmb3JtPXtmb3JtfSBmaWVsZD17ZmllbGR9IGtub3duPXtrbm93bn0gLz5cbiAgICAgICAgICAgIDwvZGl2PlxuICAgICAgICAgICkpfVxuICAgICAgPC9kaXY+XG4gICAgPC9maWVsZHNldD5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0LCBtZSwgUHJvYmxlbSwgc2VuZCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFRlYW0gfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgZ28sIHF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b25MaW5rIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBNYXJrZG93biB9IGZyb20gXCIuLi91aS9NYXJrZG93blwiO1xuaW1wb3J0IHsgRW1wdHksIFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyB0b2FzdCB9IGZyb20gXCIuLi91aS9Ub2FzdFwiO1xuaW1wb3J0IHsgdHlwZSBLbm93biwgU2VjdGlvbiB9IGZyb20gXCIuL2xhdW5jaC9GaWVsZHNcIjtcbmltcG9ydCB7XG4gIHR5cGUgQXNzZXRzLFxuICB0eXBlIENsdXN0ZXJUeXBlLFxuICBjaGVjayxcbiAgaW5pdGlhbCxcbiAgbGF1bmNoT2YsXG4gIG5hbWVkQnlGaWVsZCxcbiAgbmFtZUZhdWx0cyxcbiAgcGxhY2VkLFxuICBzZWN0aW9ucyxcbiAgd2FudHNBc3NldCxcbn0gZnJvbSBcIi4vbGF1bmNoL2Zvcm1cIjtcbmltcG9ydCB7IExvZ28gfSBmcm9tIFwiLi9sYXVuY2gvTG9nb1wiO1xuaW1wb3J0IHsgd2h5Tm90IH0gZnJvbSBcIi4vbGF1bmNoL3RlYW1cIjtcblxuLyoqIEluc3RydWN0aW9ucyBvZiB0aGlzIG5hbWUgYXJlIGZvciBiZWZvcmUgdGhlIGxhdW5jaDsgb3RoZXJzIGFyZSBvbiB0aGUgcGFnZSBvZiB0aGUgcmFjay4gKi9cbmNvbnN0IEJFRk9SRSA9IFwibGF1bmNoXCI7XG5cbmZ1bmN0aW9uIExhdW5jaEZvcm0oeyB0eXBlLCB0ZWFtIH06IHsgdHlwZTogQ2x1c3RlclR5cGU7IHRlYW06IFRlYW0gfSkge1xuICBjb25zdCBsID0gdC5jbG91ZC5sYXVuY2g7XG4gIGNvbnN0IGFza2VkID0gdHlwZS5maWVsZHMuc29tZSh3YW50c0Fzc2V0KTtcbiAgY29uc3QgYXNzZXRzID0gdXNlUmVhZDxBc3NldHM+KFxuICAgIGFzeW5jIChzdG9wKSA9PiAoYXNrZWQgPyBnZXQoYC9hcGkvdjIvdGVhbXMvJHt0ZWFtLmlkfS9jbG91ZC1hc3NldHNgLCB7fSwgc3RvcCkgOiB7fSksXG4gICAgW3RlYW0uaWRdLFxuICApO1xuICBjb25zdCBrbm93bjogS25vd24gPSBhc3NldHMudmFsdWUgPz8gKGFzc2V0cy5wcm9ibGVtID8gXCJmYWlsZWRcIiA6IFwicmVhZGluZ1wiKTtcbiAgY29uc3QgcGFydHMgPSB1c2VNZW1vKCgpID0+IHNlY3Rpb25zKHR5cGUpLCBbdHlwZV0pO1xuICBjb25zdCBmb3JtID0gdXNlRm9ybShpbml0aWFsKHR5cGUsIHRlYW0uaWQpLCBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgY29uc3QgZmF1bHRzID0gY2hlY2sodHlwZSwgdmFsdWVzKTtcbiAgICBpZiAoZmF1bHRzLmxlbmd0aCA+IDApIHRocm93IG5ldyBQcm9ibGVtKDQyMiwgXCJpbnZhbGlkXCIsIGwuZmF1bHRzKGZhdWx0cy5sZW5ndGgpLCBmYXVsdHMpO1xuICAgIGNvbnN0IHsgbmFtZSwgLi4ucmVzdCB9ID0gbGF1bmNoT2YodHlwZSwgdmFsdWVzKTtcbiAgICBjb25zdCBwYXRoID0gYC9hcGkvdjIvY2x1c3Rlci10eXBlcy8ke2VuY29kZVVSSUNvbXBvbmVudCh0eXBlLmlkKX0vY2x1c3RlcnNgO1xuICAgIHRyeSB7XG4gICAgICBhd2FpdCBzZW5kKFwiUE9TVFwiLCBwYXRoLCB7IG5hbWUsIC4uLnJlc3QgfSk7XG4gICAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgICAgaWYgKCEocHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0pKSB0aHJvdyBwcm9ibGVtO1xuICAgICAgLy8gSXQgbWF5IGhhdmUgYmVlbiBsYXVuY2hlZCBhbGwgdGhlIHNhbWU6IG5vYm9keSBpcyB0b2xkIHRvIHNpbXBseSB0cnkgYWdhaW4uXG4gICAgICBpZiAocHJvYmxlbS5zdGF0dXMgPT09IDApIHRocm93IG5ldyBQcm9ibGVtKDAsIHByb2JsZW0ua2luZCwgbC5kb3VidCk7XG4gICAgICBjb25zdCB7IHN0YXR1cywga2luZCwgbWVzc2FnZSwgZXJyb3JzIH0gPSBwcm9ibGVtO1xuICAgICAgdGhyb3cgbmV3IFByb2JsZW0oc3RhdHVzLCBraW5kLCBtZXNzYWdlLCBwbGFjZWQodHlwZSwgZXJyb3JzKSk7XG4gICAgfVxuICAgIGZvcm0uY2hhbmdlZC52YWx1ZSA9IGZhbHNlO1xuICAgIHRvYXN0KGwubGF1bmNoZWQobmFtZSkpO1xuICAgIGF3YWl0IGdvKFwiL3JhY2tzXCIpO1xuICB9KTtcbiAgY29uc3QgbG9va0F0TmFtZSA9ICgpID0+IHtcbiAgICBjb25zdCBuYW1lID0gZm9ybS50ZXh0KFwibmFtZVwiKTtcbiAgICBjb25zdCBbZmlyc3RdID0gbmFtZSA/IG5hbWVGYXVsdHMobmFtZSkgOiBbXTtcbiAgICBpZiAoZmlyc3QpIGZvcm0uZmF1bHRzLnZhbHVlID0geyAuLi5mb3JtLmZhdWx0cy5wZWVrKCksIG5hbWU6IGZpcnN0IH07XG4gIH07XG4gIGNvbnN0IGZhdWx0cyA9IE9iamVjdC5rZXlzKGZvcm0uZmF1bHRzLnZhbHVlKS5sZW5ndGg7XG4gIGNvbnN0IG9mVGVhbSA9IGZvcm0uZmF1bHRzLnZhbHVlLnRlYW1faWQgPz8gd2h5Tm90KHRlYW0sIG1lLnZhbHVlPy5yb2xlcyA/PyBbXSwgdW5kZWZpbmVkKTtcbiAgY29uc3QgYmVmb3JlID0gdHlwZS5pbnN0cnVjdGlvbnMuZmlsdGVyKCh7IGlkLCB0aXRsZSB9KSA9PlxuICAgIFtpZCwgdGl0bGVdLnNvbWUoKG5hbWUpID0+IG5hbWUudG9Mb3dlckNhc2UoKSA9PT0gQkVGT1JFKSxcbiAgKTtcbiAgY29uc3QgcmVzZWxlY3QgPSBgL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzP3RlYW09JHtlbmNvZGVVUklDb21wb25lbnQodGVhbS5pZCl9YDtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwibGF1bmNoXCI+XG4gICAgICA8ZGl2IGNsYXNzPVwic3RhY2tcIj5cbiAgICAgICAgPGRpdiBjbGFzcz1cImNhcmQgbGF1bmNoLWhlYWRcIj5cbiAgICAgICAgICA8TG9nbyB1cmw9e3R5cGUubG9nb191cmx9IG5hbWU9e3R5cGUuaWR9IC8+XG4gICAgICAgICAgPGRpdiBjbGFzcz1cIndvcmRzXCI+XG4gICAgICAgICAgICA8c3Ryb25nPnt0eXBlLm5hbWV9PC9zdHJvbmc+XG4gICAgICAgICAgICA8c3BhbiBjbGFzcz1cInF1aWV0XCI+e3R5cGUuZGVzY3JpcHRpb259PC9zcGFuPlxuICAgICAgICAgICAgPHNwYW4+XG4gICAgICAgICAgICAgIHtsLnRlYW19OiA8c3Ryb25nPnt0ZWFtLm5hbWV9PC9zdHJvbmc+XG4gICAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAgICA8YSBocmVmPXtyZXNlbGVjdH0+e2wub3RoZXJ9PC9hPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAge29mVGVhbSAmJiAoXG4gICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICAgIDxJY29uIG5hbWU9XCJ3YXJuaW5nXCIgLz5cbiAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwiZmF1bHRcIj57b2ZUZWFtfTwvc3Bhbj5cbiAgICAgICAgICA8L3A+XG4gICAgICAgICl9XG4gICAgICAgIHthc3NldHMucHJvYmxlbSAmJiBrbm93biA9PT0gXCJmYWlsZWRcIiAmJiAoXG4gICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJ3YXJuXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAgICA8c3Bhbj5cbiAgICAgICAgICAgICAge2wuYXNzZXRzfSB7YXNzZXRzLnByb2JsZW0ubWVzc2FnZX17XCIgXCJ9XG4gICAgICAgICAgICAgIDxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibGlua1wiIG9uQ2xpY2s9e2Fzc2V0cy5hZ2Fpbn0+XG4gICAgICAgICAgICAgICAge3QudWkucmV0cnl9XG4gICAgICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgIDwvcD5cbiAgICAgICAgKX1cbiAgICAgICAgPEZvcm0gc3RhdGU9e2Zvcm19IHN1Ym1pdD17bC5zdWJtaXR9PlxuICAgICAgICAgIHshbmFtZWRCeUZpZWxkKHR5cGUpICYmIChcbiAgICAgICAgICAgIDxkaXYgb25Gb2N1c091dD17bG9va0F0TmFtZX0+XG4gICAgICAgICAgICAgIDxGaWVsZCBuYW1lPVwibmFtZVwiIGxhYmVsPXtsLm5hbWV9IGhpbnQ9e2wubmFtZUhpbnR9IGF1dG9jb21wbGV0ZT1cIm9mZlwiIGF1dG9mb2N1cyAvPlxuICAgICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgKX1cbiAgICAgICAgICB7cGFydHMubWFwKCh7IGdyb3VwLCBmaWVsZHMgfSwgaW5kZXgpID0+IChcbiAgICAgICAgICAgIDxTZWN0aW9uXG4gICAgICAgICAgICAgIGtleT17aW5kZXh9XG4gICAgICAgICAgICAgIGZvcm09e2Zvcm19XG4gICAgICAgICAgICAgIGZpZWxkcz17ZmllbGRzfVxuICAgICAgICAgICAgICBrbm93bj17a25vd259XG4gICAgICAgICAgICAgIHsuLi4oZ3JvdXAgPyB7IGdyb3VwIH0gOiB7fSl9XG4gICAgICAgICAgICAvPlxuICAgICAgICAgICkpfVxuICAgICAgICAgIHtmYXVsdHMgPiAwICYmIChcbiAgICAgICAgICAgIDxwIGNsYXNzPVwid3JvbmdcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgICAgIHtsLmZhdWx0cyhmYXVsdHMpfVxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICl9XG4gICAgICAgIDwvRm9ybT5cbiAgICAgIDwvZGl2PlxuICAgICAge2JlZm9yZS5sZW5ndGggPiAwICYmIChcbiAgICAgICAgPGFzaWRlIGNsYXNzPVwiY2FyZCBzdGFja1wiIGFyaWEtbGFiZWw9e2wuaW5zdHJ1Y3Rpb25zfT5cbiAgICAgICAgICA8aDI+e2wuaW5zdHJ1Y3Rpb25zfTwvaDI+XG4gICAgICAgICAge2JlZm9yZS5tYXAoKHsgaWQsIHRleHQgfSkgPT4gKFxuICAgICAgICAgICAgPE1hcmtkb3duIGtleT17aWR9IHRleHQ9e3RleHR9IHRvcD17M30gLz5cbiAgICAgICAgICApKX1cbiAgICAgICAgPC9hc2lkZT5cbiAgICAgICl9XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBUaGUgZm9ybSBiZWZvcmUgYSBjbHVzdGVyIGlzIGxhdW5jaGVkLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gTGF1bmNoQ2x1c3Rlcih7IHBhcmFtcyB9OiB7IHBhcmFtczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB9KSB7XG4gIGNvbnN0IGwgPSB0LmNsb3VkLmxhdW5jaDtcbiAgY29uc3QgaWQgPSBwYXJhbXMuaWQgPz8gXCJcIjtcbiAgY29uc3QgdGVhbSA9IHF1ZXJ5LnZhbHVlLmdldChcInRlYW1cIikgPz8gcXVlcnkudmFsdWUuZ2V0KFwidGVhbV9pZFwiKSA/PyBcIlwiO1xuICBjb25zdCBmb3VuZCA9IHVzZVJlYWQoXG4gICAgYXN5bmMgKHN0b3ApID0+IHtcbiAgICAgIGNvbnN0IHR5cGUgPSBhd2FpdCBnZXQ8Q2x1c3RlclR5cGU+KFxuICAgICAgICBgL2FwaS92Mi9jbHVzdGVyLXR5cGVzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGlkKX1gLFxuICAgICAgICB7fSxcbiAgICAgICAgc3RvcCxcbiAgICAgICk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB0eXBlLFxuICAgICAgICB0ZWFtOiB0ZWFtXG4gICAgICAgICAgPyBhd2FpdCBnZXQ8VGVhbT4oYC9hcGkvdjIvdGVhbXMvJHtlbmNvZGVVUklDb21wb25lbnQodGVhbSl9YCwge30sIHN0b3ApXG4gICAgICAgICAgOiB1bmRlZmluZWQsXG4gICAgICB9O1xuICAgIH0sXG4gICAgW2lkLCB0ZWFtXSxcbiAgKTtcbiAgY29uc3QgdGl0bGUgPSBmb3VuZC52YWx1ZSA/IGwub2YoZm91bmQudmFsdWUudHlwZS5uYW1lKSA6IGwudGl0bGU7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWRcbiAgICAgICAgdGl0bGU9e3RpdGxlfVxuICAgICAgICBjcnVtYnM9e1t7IGxhYmVsOiB0LmNsb3VkLmNsdXN0ZXJUeXBlcy50aXRsZSwgaHJlZjogXCIvY2xvdWQtZW52L2NsdXN0ZXItdHlwZXNcIiB9XX1cbiAgICAgID5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9rZXlfcGFpcnNcIiBpY29uPVwia2V5XCI+XG4gICAgICAgICAge2wua2V5UGFpcnN9XG4gICAgICAgIDwvQnV0dG9uTGluaz5cbiAgICAgIDwvUGFnZUhlYWQ+XG4gICAgICB7Zm91bmQucHJvYmxlbT8uc3RhdHVzID09PSA0MDQgPyAoXG4gICAgICAgIDxFbXB0eSBpY29uPVwiY2xvdWRcIiB0aXRsZT17bC5nb25lfT5cbiAgICAgICAgICA8cD57bC5nb25lQm9keX08L3A+XG4gICAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9jbG91ZC1lbnYvY2x1c3Rlci10eXBlc1wiPntsLm90aGVyfTwvQnV0dG9uTGluaz5cbiAgICAgICAgPC9FbXB0eT5cbiAgICAgICkgOiAoXG4gICAgICAgIDxSZWFkaW5nIHJlYWQ9e2ZvdW5kfT5cbiAgICAgICAgICB7KHJlYWQpID0+XG4gICAgICAgICAgICByZWFkLnRlYW0gPyAoXG4gICAgICAgICAgICAgIDxMYXVuY2hGb3JtIGtleT17YCR7aWR9ICR7dGVhbX1gfSB0eXBlPXtyZWFkLnR5cGV9IHRlYW09e3JlYWQudGVhbX0gLz5cbiAgICAgICAgICAgICkgOiAoXG4gICAgICAgICAgICAgIDxFbXB0eSBpY29uPVwidGVhbVwiIHRpdGxlPXt0LmNsb3VkLmNsdXN0ZXJUeXBlcy50ZWFtfT5cbiAgICAgICAgICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzXCI+e2wub3RoZXJ9PC9CdXR0b25MaW5rPlxuICAgICAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICAgICAgKVxuICAgICAgICAgIH1cbiAgICAgICAgPC9SZWFkaW5nPlxuICAgICAgKX1cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFLQSxTQUFTLEtBQUssRUFBRSxNQUFBQSxNQUFLLEdBQXFCO0FBQ3hDLFVBQVFBLE1BQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPQSxNQUFLO0FBQUEsSUFDZCxLQUFLO0FBQ0gsYUFBTyxrQkFBQyxVQUFNLFVBQUFBLE1BQUssTUFBSztBQUFBLElBQzFCLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUc7QUFBQSxJQUNiLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFlBQVEsZ0JBQU1BLE1BQUssTUFBTSxHQUFFO0FBQUEsSUFDckMsS0FBSztBQUNILGFBQU8sa0JBQUMsUUFBSSxnQkFBTUEsTUFBSyxNQUFNLEdBQUU7QUFBQSxJQUNqQyxLQUFLO0FBQ0gsYUFBTyxrQkFBQyxPQUFHLGdCQUFNQSxNQUFLLE1BQU0sR0FBRTtBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPQSxNQUFLLEtBQUssV0FBVyxHQUFHLElBQzdCLGtCQUFDLE9BQUUsTUFBTUEsTUFBSyxNQUFPLGdCQUFNQSxNQUFLLE1BQU0sR0FBRSxJQUV4QyxrQkFBQyxPQUFFLE1BQU1BLE1BQUssTUFBTSxRQUFPLFVBQVMsS0FBSSx1QkFDckMsZ0JBQU1BLE1BQUssTUFBTSxHQUNwQjtBQUFBLEVBRU47QUFDRjtBQUVBLFNBQVMsTUFBTSxRQUFxQztBQUNsRCxTQUFPLE9BQU8sSUFBSSxDQUFDQSxPQUFNLFVBQVUsa0JBQUMsUUFBaUIsTUFBTUEsU0FBYixLQUFtQixDQUFFO0FBQ3JFO0FBR0EsU0FBUyxRQUFRLEVBQUUsT0FBTyxTQUFTLEdBQW1EO0FBQ3BGLFFBQU0sTUFBTSxJQUFJLEtBQUssSUFBSSxPQUFPLENBQUMsQ0FBQztBQUNsQyxTQUFPLGtCQUFDLE9BQUssVUFBUztBQUN4QjtBQUVBLFNBQVMsTUFBTSxFQUFFLE9BQU8sSUFBSSxHQUFrQztBQUM1RCxVQUFRLE1BQU0sTUFBTTtBQUFBLElBQ2xCLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFdBQVEsT0FBTyxNQUFNLFFBQVEsTUFBTSxHQUFJLGdCQUFNLE1BQU0sTUFBTSxHQUFFO0FBQUEsSUFDckUsS0FBSztBQUNILGFBQU8sa0JBQUMsT0FBRyxnQkFBTSxNQUFNLE1BQU0sR0FBRTtBQUFBLElBQ2pDLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUssTUFBTSxNQUFNLE1BQU07QUFBQSxJQUNqQyxLQUFLO0FBQ0gsYUFDRSxrQkFBQyxnQkFDQyw0QkFBQyxTQUFNLFFBQVEsTUFBTSxRQUFRLEtBQVUsR0FDekM7QUFBQSxJQUVKLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUc7QUFBQSxJQUNiLEtBQUssUUFBUTtBQUNYLFlBQU1DLFNBQVEsTUFBTSxNQUFNLElBQUksQ0FBQyxNQUFNLFVBQVU7QUFDN0MsY0FBTSxDQUFDLElBQUksSUFBSTtBQUVmLGNBQU0sUUFBUSxLQUFLLFdBQVcsS0FBSyxNQUFNLFNBQVM7QUFDbEQsZUFDRSxrQkFBQyxRQUFnQixrQkFBUSxNQUFNLEtBQUssTUFBTSxJQUFJLGtCQUFDLFNBQU0sUUFBUSxNQUFNLEtBQVUsS0FBcEUsS0FBdUU7QUFBQSxNQUVwRixDQUFDO0FBQ0QsYUFBTyxNQUFNLFVBQVUsa0JBQUMsUUFBRyxPQUFPLE1BQU0sT0FBUSxVQUFBQSxRQUFNLElBQVEsa0JBQUMsUUFBSSxVQUFBQSxRQUFNO0FBQUEsSUFDM0U7QUFBQSxJQUNBLEtBQUs7QUFDSCxhQUNFLGtCQUFDLFNBQUksT0FBTSxnQkFDVCw0QkFBQyxXQUFNLE9BQU0sU0FDWDtBQUFBLDBCQUFDLFdBQ0MsNEJBQUMsUUFDRSxnQkFBTSxLQUFLLElBQUksQ0FBQyxNQUFNLFdBQ3JCLGtCQUFDLFFBQWdCLE9BQU0sT0FBTSxPQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUssSUFDeEQsZ0JBQU0sSUFBSSxLQURKLE1BRVQsQ0FDRCxHQUNILEdBQ0Y7QUFBQSxRQUNBLGtCQUFDLFdBQ0UsZ0JBQU0sS0FBSyxJQUFJLENBQUMsS0FBSyxVQUNwQixrQkFBQyxRQUNFLGNBQUksSUFBSSxDQUFDLE1BQU0sV0FDZCxrQkFBQyxRQUFnQixPQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUssSUFDNUMsZ0JBQU0sSUFBSSxLQURKLE1BRVQsQ0FDRCxLQUxNLEtBTVQsQ0FDRCxHQUNIO0FBQUEsU0FDRixHQUNGO0FBQUEsRUFFTjtBQUNGO0FBRUEsU0FBUyxNQUFNLEVBQUUsUUFBUSxJQUFJLEdBQXFDO0FBQ2hFLFNBQ0UsdUJBQ0csaUJBQU8sSUFBSSxDQUFDLE9BQU8sVUFDbEIsa0JBQUMsU0FBa0IsT0FBYyxPQUFyQixLQUErQixDQUM1QyxHQUNIO0FBRUo7QUFHTyxTQUFTLFNBQVMsRUFBRSxNQUFNLE1BQU0sRUFBRSxHQUFtQztBQUMxRSxRQUFNLFNBQVMsRUFBUSxNQUFNLFNBQVMsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ25ELFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFlBQ1QsNEJBQUMsU0FBTSxRQUFnQixLQUFVLEdBQ25DO0FBRUo7OztBQzlHQSxJQUFNLFlBQVk7QUFHbEIsSUFBTSxVQUFVO0FBTWhCLFNBQVMsWUFBWSxTQUF5QjtBQUM1QyxRQUFNLE9BQWtCLENBQUM7QUFDekIsTUFBSSxVQUFVO0FBQ2QsTUFBSSxVQUFVO0FBQ2QsV0FBUyxLQUFLLEdBQUcsS0FBSyxRQUFRLFFBQVEsTUFBTSxHQUFHO0FBQzdDLFVBQU0sT0FBTyxRQUFRLEVBQUUsS0FBSztBQUM1QixRQUFJLFNBQVMsTUFBTTtBQUNqQixZQUFNO0FBQ047QUFBQSxJQUNGO0FBQ0EsUUFBSSxTQUFTO0FBQ1gsZ0JBQVUsU0FBUztBQUNuQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsS0FBSztBQUNoQixnQkFBVTtBQUVWLFVBQUksUUFBUSxLQUFLLENBQUMsTUFBTSxJQUFLLE9BQU07QUFDbkMsVUFBSSxRQUFRLEtBQUssQ0FBQyxNQUFNLElBQUssT0FBTTtBQUFBLElBQ3JDLFdBQVcsU0FBUyxJQUFLLE1BQUssS0FBSyxLQUFLO0FBQUEsYUFDL0IsU0FBUyxLQUFLO0FBQ3JCLFlBQU0sV0FBVyxLQUFLLElBQUksS0FBSztBQUMvQixZQUFNLE9BQU8sUUFBUSxLQUFLLENBQUMsS0FBSztBQUNoQyxVQUFJLFlBQVksUUFBUSxNQUFNLFNBQVMsSUFBSSxFQUFHLFFBQU8sT0FBTztBQUM1RCxZQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLFVBQUksWUFBWSxTQUFTLEVBQUcsTUFBSyxLQUFLLElBQUk7QUFBQSxJQUM1QyxXQUFXLE9BQU8sU0FBUyxJQUFJLEdBQUc7QUFDaEMsVUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLEtBQUssU0FBUyxDQUFDLElBQUk7QUFDN0MsVUFBSSxTQUFTLElBQUssWUFBVztBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsS0FBSyxTQUFpQixNQUFtQztBQUN2RSxNQUFJLFFBQVEsS0FBSyxPQUFPLEVBQUcsUUFBTztBQUNsQyxPQUFLLEtBQUssU0FBUyxNQUFNLFlBQVksT0FBTyxJQUFJLFVBQVcsUUFBTztBQUVsRSxRQUFNLFNBQVMsYUFBYSxLQUFLLE9BQU8sS0FBSyxlQUFlLEtBQUssSUFBSTtBQUNyRSxNQUFJLE9BQVEsUUFBTztBQUNuQixNQUFJO0FBQ0YsV0FBTyxJQUFJLE9BQU8sT0FBTyxPQUFPLE1BQU0sR0FBRyxFQUFFLEtBQUssSUFBSTtBQUFBLEVBQ3RELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUMzQk8sU0FBUyxRQUFRLE1BQW1DO0FBQ3pELFFBQU0sUUFBUSxLQUFLLFlBQVk7QUFDL0IsTUFBSSxDQUFDLEtBQUssUUFBUSxNQUFNLEtBQUssT0FBTyxHQUFHLEVBQUUsU0FBUyxLQUFLLEVBQUcsUUFBTztBQUNqRSxNQUFJLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxTQUFTLEtBQUssRUFBRyxRQUFPO0FBQ2xFLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxNQUFzQjtBQUN4QyxTQUFPLENBQUMsR0FBRyxJQUFJLEVBQUU7QUFDbkI7QUFFQSxTQUFTLE1BQU0sT0FBd0I7QUFDckMsTUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sTUFBTTtBQUN2QyxNQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sV0FBVyxLQUFLO0FBQ3RELFNBQU8sVUFBVSxRQUFRLE9BQU8sVUFBVSxXQUFXLE9BQU8sS0FBSyxLQUFLLEVBQUUsU0FBUztBQUNuRjtBQUdPLFNBQVMsTUFBTSxPQUF3QjtBQUM1QyxTQUFPLE9BQU8sVUFBVSxXQUFXLFFBQVEsS0FBSyxVQUFVLEtBQUs7QUFDakU7QUFFQSxTQUFTLE1BQU0sT0FBeUI7QUFDdEMsTUFBSSxVQUFVLFFBQVEsVUFBVSxPQUFXLFFBQU87QUFDbEQsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLENBQUMsTUFBTSxLQUFLO0FBQ2xELFNBQU8sTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLFdBQVc7QUFDbEQ7QUFHQSxTQUFTLElBQUksTUFBWSxPQUErQjtBQUN0RCxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFVBQVEsTUFBTTtBQUFBLElBQ1osS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU07QUFDbEUsYUFBTyxPQUFPLFVBQVUsV0FBVyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxFQUFFLElBQUksRUFBRTtBQUFBLElBQy9FLEtBQUssVUFBVTtBQUNiLFlBQU0sUUFBUSxPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVU7QUFDNUQsWUFBTSxTQUFTLFFBQVEsUUFBUSxPQUFPLEtBQUssQ0FBQyxJQUFJO0FBQ2hELGFBQU8sU0FBUyxFQUFFLE1BQU0sVUFBVSxPQUFPLElBQUksRUFBRTtBQUFBLElBQ2pEO0FBQUEsSUFDQSxLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVU7QUFDbkIsZUFBTyxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUM1RSxhQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUMsU0FBUyxPQUFPLFNBQVMsUUFBUSxJQUN6RSxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sSUFDN0IsRUFBRTtBQUFBLElBQ1IsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxFQUFFO0FBQzFFLFVBQUk7QUFDRixlQUFPLEVBQUUsTUFBTSxRQUFRLE9BQU8sTUFBTSxLQUFLLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxNQUN6RCxRQUFRO0FBQ04sZUFBTyxFQUFFO0FBQUEsTUFDWDtBQUFBLElBQ0YsS0FBSyxXQUFXO0FBQ2QsWUFBTSxRQUNKLE9BQU8sVUFBVSxhQUFjLE9BQU8sVUFBVSxZQUFZLFFBQVEsS0FBSyxNQUFNO0FBQ2pGLGFBQU8sUUFBUSxFQUFFLE1BQU0sVUFBVSxJQUFJLEVBQUU7QUFBQSxJQUN6QztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsS0FBSyxNQUFZLE1BQWMsS0FBa0M7QUFDeEUsUUFBTSxRQUFRLEtBQUssSUFBSTtBQUN2QixNQUFJLFVBQVUsUUFBUSxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ3hELFFBQU0sUUFBUyxNQUFrQyxHQUFHO0FBQ3BELFNBQU8sVUFBVSxTQUFZLFNBQVksUUFBUSxNQUFNLEtBQUssQ0FBQztBQUMvRDtBQUdBLFNBQVMsT0FDUCxPQUNBLE1BQ0EsTUFDb0I7QUFDcEIsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLFFBQVEsQ0FBQyxVQUFtQjtBQUNoQyxVQUFNLFNBQVMsTUFBTSxLQUFLO0FBQzFCLFdBQU8sT0FBTyxHQUFHLE1BQU0sSUFBSSxXQUFXLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ3BFO0FBQ0EsTUFBSSxTQUFTO0FBQ1gsV0FBTyxRQUFRLE9BQU8sSUFBSSxNQUFNLElBQUksRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxRQUFRLE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQy9GLE1BQUksTUFBTyxRQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUN0QyxTQUFPLE9BQU8sRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDLElBQUk7QUFDdEM7QUFFQSxTQUFTLFFBQVEsUUFBaUIsT0FBNEIsTUFBb0M7QUFDaEcsU0FDRyxVQUFVLFVBQWEsUUFBUSxRQUFRLEtBQUssSUFBSSxLQUNoRCxTQUFTLFVBQWEsUUFBUSxRQUFRLElBQUksSUFBSTtBQUVuRDtBQUdPLFNBQVMsVUFBVSxNQUFpQztBQUN6RCxRQUFNLE9BQU87QUFDYixRQUFNLFNBQVMsQ0FBQ0MsVUFDZCxLQUFLLEtBQUtBLEtBQUksS0FBS0EsTUFBSyxNQUFNLEdBQUcsRUFBRSxNQUFNLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxHQUFHO0FBQ3ZFLE1BQUksT0FBTyxJQUFJLEVBQUcsUUFBTztBQUN6QixRQUFNLFNBQVMsS0FBSyxNQUFNLElBQUk7QUFDOUIsTUFBSSxPQUFPLFNBQVMsRUFBRyxRQUFPO0FBQzlCLE1BQUksUUFBUTtBQUNaLGFBQVcsQ0FBQyxPQUFPLElBQUksS0FBSyxPQUFPLFFBQVEsR0FBRztBQUM1QyxRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU1DLFNBQVEsS0FBSyxNQUFNLEdBQUc7QUFDNUIsZUFBVyxDQUFDLE9BQU8sR0FBRyxLQUFLQSxPQUFNLFFBQVEsR0FBRztBQUMxQyxZQUFNLE9BQU8sVUFBVSxPQUFPLFNBQVMsS0FBSyxVQUFVQSxPQUFNLFNBQVM7QUFDckUsVUFBSSxtQkFBbUIsS0FBSyxHQUFHLEVBQUcsVUFBUztBQUFBLGVBQ2xDLFFBQVEsT0FBTyxHQUFHLEVBQUcsVUFBUztBQUFBLFVBQ2xDLFFBQU87QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUNBLFVBQVEsT0FBTyxXQUFXLElBQUksU0FBUyxJQUFJLFVBQVUsS0FBSyxTQUFTLE1BQU0sSUFBSTtBQUMvRTtBQUVBLFNBQVMsVUFBVSxNQUF1QjtBQUN4QyxRQUFNLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDNUIsTUFBSSxNQUFNLEVBQUcsUUFBTztBQUNwQixRQUFNLE9BQU8sVUFBVSxLQUFLLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFDekMsUUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDL0IsU0FBTyxTQUFTLFVBQWEsUUFBUSxLQUFLLElBQUksS0FBSyxPQUFPLElBQUksTUFBTSxTQUFTLElBQUksS0FBSztBQUN4RjtBQUdPLFNBQVMsUUFBUSxNQUFrQztBQUN4RCxTQUFPLE1BQU0sUUFBUSxLQUFLLGNBQWMsSUFBSSxLQUFLLGVBQWUsSUFBSSxLQUFLLElBQUk7QUFDL0U7QUFHTyxTQUFTLE9BQU8sTUFBWSxNQUFnQztBQUNqRSxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLE1BQUksWUFBWSxNQUFNO0FBQ3BCLFVBQU0sT0FBTyxTQUFTLFdBQVcsRUFBRSxhQUFhLEVBQUU7QUFDbEQsVUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLFVBQVUsS0FBSyxHQUFHLEtBQUssTUFBTSxVQUFVLEtBQUssR0FBRyxJQUFJO0FBQ25GLFdBQU8sU0FBUyxFQUFFLEtBQUssS0FBSztBQUFBLEVBQzlCO0FBQ0EsTUFBSSxXQUFXLE1BQU07QUFDbkIsVUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxTQUFTLEtBQUssQ0FBQztBQUMzRSxXQUFPLFNBQVMsRUFBRSxHQUFHLEtBQUs7QUFBQSxFQUM1QjtBQUNBLE1BQUksWUFBWSxNQUFNO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLE1BQU0sVUFBVSxNQUFNO0FBQ3hDLFFBQUksQ0FBQyxRQUFRLEtBQUssVUFBVSxHQUFJLFFBQU87QUFDdkMsVUFBTSxTQUFTLEtBQUssTUFBTSxVQUFVLFFBQVE7QUFDNUMsV0FBTyxFQUFFLE9BQU8sU0FBUyxNQUFNLE1BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFDM0Q7QUFDQSxNQUFJLHFCQUFxQjtBQUN2QixXQUFPLE9BQU8sS0FBSyxvQkFBb0IsV0FBVyxFQUFFLFFBQVEsS0FBSyxlQUFlLElBQUk7QUFDdEYsTUFBSSxvQkFBb0IsTUFBTTtBQUM1QixVQUFNLFNBQVMsUUFBUSxJQUFJO0FBQzNCLFdBQU8sVUFBVSxFQUFFLE9BQU8sT0FBTyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzdDO0FBQ0EsTUFBSSxLQUFLLHNCQUFzQixVQUFXLFFBQU8sRUFBRTtBQUNuRCxTQUFPLEtBQUssc0JBQXNCLGFBQWEsRUFBRSxVQUFVO0FBQzdEO0FBR0EsU0FBUyxLQUFLLE1BQVksTUFBcUI7QUFDN0MsTUFBSSxZQUFZLE1BQU07QUFDcEIsVUFBTSxTQUNKLEtBQUssU0FBUyxTQUNWLFdBQVcsS0FBSyxJQUFJLElBQ3BCLEtBQUssU0FBUyxTQUNaLEtBQUssTUFBTSxTQUNYLEtBQUssU0FBUyxTQUNaLEtBQUssUUFDTDtBQUNWLFFBQUksV0FBVyxPQUFXLFFBQU87QUFDakMsVUFBTSxTQUFTLEVBQUUsT0FBTyxPQUFPLE1BQU0sR0FBRyxPQUFPLEVBQUU7QUFDakQsV0FBTyxDQUFDLFFBQVEsUUFBUSxLQUFLLE1BQU0sVUFBVSxLQUFLLEdBQUcsS0FBSyxNQUFNLFVBQVUsS0FBSyxDQUFDO0FBQUEsRUFDbEY7QUFDQSxNQUFJLFdBQVcsTUFBTTtBQUNuQixRQUFJLEtBQUssU0FBUyxTQUFVLFFBQU87QUFDbkMsV0FBTyxDQUFDLFFBQVEsS0FBSyxRQUFRLEtBQUssTUFBTSxTQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNyRjtBQUNBLE1BQUksWUFBWSxNQUFNO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLE1BQU0sVUFBVSxNQUFNO0FBQ3hDLFFBQUksS0FBSyxTQUFTLFlBQVksQ0FBQyxRQUFRLEtBQUssVUFBVSxHQUFJLFFBQU87QUFDakUsV0FBTyxXQUFXLEtBQUssUUFBUSxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsS0FBSyxFQUFFLE9BQU8sSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUFBLEVBQ2hHO0FBQ0EsTUFBSSxxQkFBcUIsTUFBTTtBQUM3QixRQUFJLEtBQUssU0FBUyxVQUFVLE9BQU8sS0FBSyxvQkFBb0IsU0FBVSxRQUFPO0FBQzdFLFdBQU8sS0FBSyxLQUFLLGlCQUFpQixLQUFLLElBQUksTUFBTTtBQUFBLEVBQ25EO0FBQ0EsTUFBSSxvQkFBb0IsTUFBTTtBQUM1QixVQUFNLFNBQVMsUUFBUSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsUUFBSSxLQUFLLFNBQVMsT0FBUSxRQUFPLE9BQU8sU0FBUyxLQUFLLElBQUk7QUFDMUQsUUFBSSxLQUFLLFNBQVMsT0FBUSxRQUFPLEtBQUssTUFBTSxNQUFNLENBQUMsU0FBUyxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQ2pGLFFBQUksS0FBSyxTQUFTLFNBQVUsUUFBTztBQUNuQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFdBQU8sT0FBTyxLQUFLLENBQUMsVUFBVTtBQUM1QixZQUFNLE1BQU0sUUFBUSxLQUFLO0FBQ3pCLGFBQU8sUUFBUSxVQUFhLFFBQVEsS0FBSyxNQUFNLE1BQU07QUFBQSxJQUN2RCxDQUFDO0FBQUEsRUFDSDtBQUNBLE1BQUksS0FBSyxTQUFTLE9BQVEsUUFBTztBQUNqQyxNQUFJLEtBQUssc0JBQXNCLFVBQVcsUUFBTyxVQUFVLEtBQUssSUFBSSxNQUFNO0FBQzFFLFNBQU8sS0FBSyxzQkFBc0IsY0FBYyxVQUFVLEtBQUssSUFBSTtBQUNyRTtBQUdPLFNBQVMsU0FBUyxNQUFZLE1BQWdDO0FBQ25FLFFBQU0sTUFBTSxLQUFLO0FBQ2pCLFFBQU0sUUFBUSxPQUFPLE1BQU0sSUFBSTtBQUMvQixTQUFPLFNBQVMsT0FBTyxRQUFRLFlBQVksSUFBSSxLQUFLLElBQUksTUFBTTtBQUNoRTtBQUdPLFNBQVMsT0FBTyxPQUFjLE9BQWdCLFFBQTJCO0FBQzlFLE1BQUksTUFBTSxLQUFLLEdBQUc7QUFDaEIsVUFBTSxPQUFPLE1BQU0sWUFBWSxRQUFRLE1BQU0sWUFBWTtBQUN6RCxVQUFNLFlBQVksVUFBVSxXQUFjLFFBQVEsQ0FBQyxNQUFNLE1BQU0sT0FBTztBQUN0RSxXQUFPLFdBQVcsUUFBUSxhQUFhLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNsRTtBQUNBLFFBQU0sT0FBTyxJQUFJLE1BQU0sTUFBTSxLQUFLO0FBQ2xDLE1BQUksT0FBTyxTQUFTLFNBQVUsUUFBTyxDQUFDLElBQUk7QUFDMUMsU0FBTyxNQUFNLFlBQVksUUFBUSxDQUFDLFNBQVM7QUFDekMsVUFBTSxPQUFPLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDdEMsV0FBTyxTQUFTLFVBQWEsQ0FBQyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLENBQUM7QUFBQSxFQUM3RCxDQUFDO0FBQ0g7OztBQ3hOQSxJQUFNLGFBQWE7QUFHWixTQUFTLGFBQWEsTUFBNEI7QUFDdkQsU0FBTyxLQUFLLE9BQU8sS0FBSyxDQUFDLFVBQVUsTUFBTSxPQUFPLFVBQVU7QUFDNUQ7QUFHTyxTQUFTLFVBQVUsSUFBb0I7QUFDNUMsU0FBTyxjQUFjLEdBQUcsV0FBVyxLQUFLLElBQUksRUFBRSxXQUFXLEtBQUssSUFBSSxDQUFDO0FBQ3JFO0FBR08sU0FBUyxTQUFTLE9BQXNCO0FBQzdDLFNBQU8sTUFBTSxRQUFRLE1BQU0sU0FBUztBQUN0QztBQUdPLFNBQVMsVUFBVSxPQUFzQjtBQUM5QyxTQUFPLGNBQWMsU0FBUyxLQUFLLENBQUM7QUFDdEM7QUFHTyxTQUFTLFdBQVcsT0FBdUI7QUFDaEQsU0FBTyxNQUFNLGFBQWEsUUFBUSxNQUFNLGFBQWEsVUFBYSxNQUFNLGFBQWE7QUFDdkY7QUFHQSxTQUFTLFFBQVEsT0FBZ0M7QUFDL0MsUUFBTSxRQUFRLE1BQU07QUFDcEIsTUFBSSxNQUFNLFNBQVM7QUFDakIsV0FBTyxPQUFPLFVBQVUsV0FBWSxRQUFRLEtBQUssS0FBSyxRQUFTLFVBQVUsUUFBUSxVQUFVO0FBQzdGLE1BQUksVUFBVSxRQUFRLFVBQVUsT0FBVyxRQUFPO0FBQ2xELE1BQUksTUFBTSxTQUFTLDBCQUEwQixNQUFNLFFBQVEsS0FBSztBQUM5RCxXQUFPLE1BQU0sSUFBSSxLQUFLLEVBQUUsS0FBSyxJQUFJO0FBQ25DLE1BQUksTUFBTSxTQUFTLFVBQVUsT0FBTyxVQUFVLFNBQVUsUUFBTyxLQUFLLFVBQVUsT0FBTyxNQUFNLENBQUM7QUFDNUYsU0FBTyxNQUFNLEtBQUs7QUFDcEI7QUFHTyxTQUFTLFFBQVEsTUFBbUIsTUFBc0I7QUFDL0QsUUFBTSxTQUFpQixFQUFFLE1BQU0sSUFBSSxTQUFTLEtBQUs7QUFDakQsYUFBVyxTQUFTLEtBQUssT0FBUSxRQUFPLFVBQVUsTUFBTSxFQUFFLENBQUMsSUFBSSxRQUFRLEtBQUs7QUFDNUUsYUFBVyxTQUFTLEtBQUssT0FBUSxLQUFJLFdBQVcsS0FBSyxFQUFHLFFBQU8sVUFBVSxLQUFLLENBQUMsSUFBSTtBQUNuRixTQUFPO0FBQ1Q7QUFHQSxTQUFTLFFBQVEsTUFBbUIsT0FBYyxRQUF5QjtBQUN6RSxTQUFPLEtBQUssT0FBTztBQUFBLElBQ2pCLENBQUMsVUFDQyxXQUFXLEtBQUssS0FBSyxNQUFNLE9BQU8sU0FBUyxNQUFNLEVBQUUsS0FBSyxPQUFPLFVBQVUsS0FBSyxDQUFDLE1BQU07QUFBQSxFQUN6RjtBQUNGO0FBV08sU0FBUyxTQUFTLE1BQW1CLFFBQXdCO0FBQ2xFLFFBQU0sYUFBbUMsQ0FBQztBQUMxQyxhQUFXLFNBQVMsS0FBSyxRQUFRO0FBQy9CLFVBQU0sUUFBUSxPQUFPLFVBQVUsTUFBTSxFQUFFLENBQUM7QUFDeEMsUUFBSSxVQUFVLFVBQWEsQ0FBQyxRQUFRLE1BQU0sT0FBTyxNQUFNLEVBQUcsWUFBVyxNQUFNLEVBQUUsSUFBSTtBQUFBLEVBQ25GO0FBQ0EsUUFBTSxhQUFtQyxDQUFDO0FBQzFDLGFBQVcsU0FBUyxLQUFLO0FBQ3ZCLFFBQUksV0FBVyxLQUFLLEVBQUcsWUFBVyxTQUFTLEtBQUssQ0FBQyxJQUFJLE9BQU8sVUFBVSxLQUFLLENBQUMsTUFBTTtBQUNwRixRQUFNLE9BQU8sYUFBYSxJQUFJLElBQUksT0FBTyxVQUFVLFVBQVUsQ0FBQyxJQUFJLE9BQU87QUFDekUsU0FBTyxFQUFFLE1BQU0sT0FBTyxRQUFRLEVBQUUsR0FBRyxTQUFTLE9BQU8sT0FBTyxPQUFPLEdBQUcsWUFBWSxXQUFXO0FBQzdGO0FBR08sSUFBTSxXQUFXO0FBQ2pCLElBQU0sV0FBVztBQUdqQixTQUFTLFdBQVcsTUFBd0I7QUFDakQsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLFNBQVMsQ0FBQyxHQUFHLElBQUksRUFBRTtBQUN6QixNQUFJLENBQUMsS0FBSyxLQUFLLEVBQUcsUUFBTyxDQUFDLEVBQUUsS0FBSztBQUNqQyxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxTQUFTLFNBQVUsUUFBTyxLQUFLLEVBQUUsU0FBUyxRQUFRLENBQUM7QUFDdkQsTUFBSSxTQUFTLFNBQVUsUUFBTyxLQUFLLEVBQUUsUUFBUSxRQUFRLENBQUM7QUFDdEQsTUFBSSxDQUFDLHNCQUFzQixLQUFLLElBQUksRUFBRyxRQUFPLEtBQUssRUFBRSxJQUFJO0FBQ3pELFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBTyxNQUEyQjtBQUN6QyxTQUFPLGFBQWEsSUFBSSxJQUFJLFVBQVUsVUFBVSxJQUFJO0FBQ3REO0FBR08sU0FBUyxNQUFNLE1BQW1CLFFBQTBCO0FBQ2pFLFFBQU0sRUFBRSxNQUFNLFdBQVcsSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUNsRCxRQUFNLFNBQVMsV0FBVyxJQUFJLEVBQUUsSUFBSSxDQUFDLGFBQWE7QUFBQSxJQUNoRCxTQUFTLElBQUksT0FBTyxJQUFJLENBQUM7QUFBQSxJQUN6QixNQUFNO0FBQUEsSUFDTjtBQUFBLEVBQ0YsRUFBRTtBQUNGLGFBQVcsU0FBUyxLQUFLLFFBQVE7QUFFL0IsUUFBSSxNQUFNLE9BQU8sY0FBYyxPQUFPLFNBQVMsRUFBRztBQUNsRCxVQUFNLE1BQU0sUUFBUSxNQUFNLE9BQU8sTUFBTTtBQUN2QyxlQUFXLFdBQVcsT0FBTyxPQUFPLFdBQVcsTUFBTSxFQUFFLEdBQUcsQ0FBQyxHQUFHO0FBQzVELGFBQU8sS0FBSyxFQUFFLFNBQVMsSUFBSSxVQUFVLE1BQU0sRUFBRSxDQUFDLElBQUksTUFBTSxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQzdFO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxPQUFPLE1BQW1CLFFBQTRCO0FBQ3BFLFNBQU8sT0FBTztBQUFBLElBQUksQ0FBQyxVQUNqQixNQUFNLFlBQVksVUFBVSxFQUFFLEdBQUcsT0FBTyxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDMUU7QUFDRjtBQUdBLElBQU0sUUFBZ0M7QUFBQSxFQUNwQyxlQUFlO0FBQUEsRUFDZixnQkFBZ0I7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxFQUNoQixtQkFBbUI7QUFDckI7QUFHTyxTQUFTLFFBQ2QsT0FDQSxRQUNxRDtBQUNyRCxhQUFXLFFBQVEsTUFBTSxhQUFhO0FBQ3BDLFFBQUksTUFBTSxRQUFRLEtBQUssY0FBYztBQUNuQyxhQUFPLEtBQUssZUFBZSxJQUFJLENBQUMsV0FBVyxFQUFFLE9BQU8sTUFBTSxLQUFLLEdBQUcsT0FBTyxNQUFNLEtBQUssRUFBRSxFQUFFO0FBQzFGLFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFFBQUksT0FBTyxXQUFXLFNBQVU7QUFFaEMsVUFBTSxPQUFPLE9BQU8sTUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLE9BQU8sR0FBRyxNQUFNLEdBQUc7QUFDbkUsUUFBSSxLQUFNLFFBQU8sS0FBSyxJQUFJLENBQUMsRUFBRSxJQUFJLEtBQUssT0FBTyxFQUFFLE9BQU8sSUFBSSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQzFFO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLE9BQXVCO0FBQ2hELFNBQU8sTUFBTSxZQUFZO0FBQUEsSUFDdkIsQ0FBQyxTQUNDLE9BQU8sS0FBSyxzQkFBc0IsWUFDbEMsQ0FBQyxDQUFDLFdBQVcsVUFBVSxFQUFFLFNBQVMsS0FBSyxpQkFBaUI7QUFBQSxFQUM1RDtBQUNGO0FBR08sU0FBUyxTQUFTLE1BQThEO0FBQ3JGLFFBQU1DLFVBQVMsb0JBQUksSUFBWTtBQUMvQixRQUFNLFVBQVUsS0FBSyxPQUFPLElBQUksQ0FBQyxVQUFVO0FBQ3pDLFVBQU0sU0FBUyxNQUFNLE9BQU8sUUFBUSxDQUFDLE9BQU87QUFDMUMsWUFBTSxRQUFRQSxRQUFPLElBQUksRUFBRSxJQUFJLFNBQVksS0FBSyxPQUFPLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxFQUFFO0FBQ2xGLFVBQUksTUFBTyxDQUFBQSxRQUFPLElBQUksRUFBRTtBQUN4QixhQUFPLFFBQVEsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUFBLElBQzVCLENBQUM7QUFDRCxXQUFPLEVBQUUsT0FBTyxPQUFPO0FBQUEsRUFDekIsQ0FBQztBQUNELFFBQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsQ0FBQ0EsUUFBTyxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQ2hFLFNBQU8sQ0FBQyxFQUFFLFFBQVEsS0FBSyxHQUFHLEdBQUcsT0FBTyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsT0FBTyxTQUFTLENBQUM7QUFDckY7OztBQzVMQSxTQUFTLE9BQU8sT0FBYyxRQUF5QjtBQUNyRCxRQUFNLFFBQVEsU0FBUyxDQUFDLElBQUksTUFBTSxZQUFZLElBQUksQ0FBQyxTQUFTLFNBQVMsTUFBTSxNQUFNLElBQUksQ0FBQztBQUN0RixRQUFNLFFBQVE7QUFBQSxJQUNaLE1BQU07QUFBQSxJQUNOLEdBQUc7QUFBQSxJQUNILE1BQU0sWUFBWSxFQUFFLE1BQU0sT0FBTyxZQUFZO0FBQUEsRUFDL0M7QUFDQSxTQUFPLE1BQ0osT0FBTyxDQUFDLFNBQXlCLFFBQVEsSUFBSSxDQUFDLEVBQzlDLElBQUksQ0FBQyxTQUFTLEtBQUssT0FBTyxDQUFDLEVBQUUsWUFBWSxJQUFJLEtBQUssTUFBTSxDQUFDLENBQUMsRUFDMUQsSUFBSSxDQUFDLFNBQVUsVUFBVSxLQUFLLElBQUksSUFBSSxPQUFPLEdBQUcsSUFBSSxHQUFJLEVBQ3hELEtBQUssR0FBRztBQUNiO0FBR0EsU0FBUyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELFFBQU0sT0FBTyxVQUFVLE1BQU0sRUFBRTtBQUMvQixRQUFNLEtBQUssRUFBTTtBQUNqQixRQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUNwQyxRQUFNLFNBQVMsS0FDWixLQUFLLElBQUksRUFDVCxNQUFNLEdBQUcsRUFDVCxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQyxFQUN6QixPQUFPLE9BQU87QUFDakIsUUFBTSxPQUFPLENBQUMsT0FBZSxPQUFnQjtBQUMzQyxVQUFNLE9BQU8sT0FBTyxPQUFPLENBQUMsUUFBUSxRQUFRLEtBQUs7QUFDakQsU0FBSyxJQUFJLE9BQU8sS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzFEO0FBQ0EsUUFBTSxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQy9CLFNBQ0Usa0JBQUMsY0FBUyxPQUFNLFNBQVEsb0JBQWtCLFFBQVEsS0FBSyxRQUNyRDtBQUFBLHNCQUFDLFlBQU8sT0FBTSxTQUFTLGdCQUFNLFNBQVMsTUFBTSxJQUFHO0FBQUEsSUFDL0Msa0JBQUMsU0FBSSxPQUFNLFNBQ1Isa0JBQVEsSUFBSSxDQUFDLFFBQVEsVUFDcEIsa0JBQUMsV0FBeUIsT0FBTSxTQUM5QjtBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxTQUFTLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxVQUNyQyxnQkFBYyxVQUFVLEtBQUssUUFBUSxLQUFLO0FBQUEsVUFDMUMsVUFBVSxDQUFDLFVBQVUsS0FBSyxPQUFPLE9BQU8sTUFBTSxjQUFjLE9BQU87QUFBQTtBQUFBLE1BQ3JFO0FBQUEsTUFDQyxPQUFPO0FBQUEsU0FQRSxPQUFPLEtBUW5CLENBQ0QsR0FDSDtBQUFBLElBQ0MsUUFBUSxrQkFBQyxPQUFFLE9BQU0sUUFBUSxnQkFBSztBQUFBLElBQzlCLFNBQ0Msa0JBQUMsT0FBRSxPQUFNLFNBQVEsSUFDZCxpQkFDSDtBQUFBLEtBRUo7QUFFSjtBQUVBLFNBQVMsSUFBSSxFQUFFLE1BQU0sT0FBTyxNQUFNLEdBQW9EO0FBQ3BGLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxPQUFPLFVBQVUsTUFBTSxFQUFFO0FBQy9CLFFBQU0sU0FBUyxFQUFFLE1BQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxHQUFHO0FBQ3RELFFBQU0sVUFBVSxRQUFRLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxJQUFJLEtBQUs7QUFDckUsUUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJO0FBQzVCLE1BQUksQ0FBQyxXQUFXLFVBQVUsYUFBYSxXQUFXLEtBQUs7QUFDckQsV0FBTyxrQkFBQyxTQUFPLEdBQUcsUUFBUSxVQUFRLE1BQUMsU0FBUyxDQUFDLEVBQUUsT0FBTyxPQUFPLEVBQUUsR0FBRyxRQUFRLENBQUMsR0FBRztBQUNoRixRQUFNLE9BQU8sT0FBTyxPQUFPLFlBQVksTUFBUztBQUNoRCxRQUFNLFlBQVksT0FBTyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQ3JDLE1BQUksV0FBVyxNQUFNLFNBQVM7QUFDNUIsV0FBTyxrQkFBQyxTQUFNLE1BQVksT0FBYyxTQUFrQjtBQUM1RCxNQUFJLFNBQVM7QUFDWCxVQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU87QUFFdkIsUUFBSSxTQUFTLENBQUMsUUFBUSxLQUFLLENBQUMsUUFBUSxJQUFJLFVBQVUsS0FBSztBQUNyRCxVQUFJLFFBQVEsRUFBRSxPQUFPLE9BQU8sRUFBRSxVQUFVLEtBQUssRUFBRSxDQUFDO0FBQ2xELFFBQUksQ0FBQyxTQUFTLE1BQU0sWUFBWSxRQUFRLE1BQU0sWUFBWTtBQUN4RCxVQUFJLFFBQVEsRUFBRSxPQUFPLElBQUksT0FBTyxFQUFFLE9BQU8sQ0FBQztBQUM1QyxVQUFNLE9BQ0osUUFBUSxXQUFXLElBQUksRUFBRSxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxPQUFPLE9BQU8sRUFBRSxLQUFLLEdBQUcsRUFBRSxJQUFJO0FBQ2hGLFdBQU8sa0JBQUMsU0FBTyxHQUFHLFFBQVMsR0FBRyxNQUFNLFNBQVMsS0FBSztBQUFBLEVBQ3BEO0FBQ0EsVUFBUSxNQUFNLE1BQU07QUFBQSxJQUNsQixLQUFLO0FBQ0gsYUFBTyxrQkFBQyxTQUFPLEdBQUcsUUFBUyxHQUFHLFdBQVcsTUFBSyxZQUFXO0FBQUEsSUFDM0QsS0FBSztBQUNILGFBQU8sa0JBQUMsU0FBTyxHQUFHLFFBQVMsR0FBRyxXQUFXLE1BQU0sS0FBSyxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksRUFBRSxTQUFTLENBQUMsR0FBRztBQUFBLElBQzdGLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFNBQU8sR0FBRyxRQUFTLEdBQUcsV0FBVyxXQUFVLFdBQVUsY0FBYSxPQUFNO0FBQUEsSUFDbEY7QUFDRSxhQUFPLE1BQU0sU0FDWCxrQkFBQyxTQUFPLEdBQUcsUUFBUyxHQUFHLFdBQVcsTUFBSyxZQUFXLGNBQWEsZ0JBQWUsSUFFOUUsa0JBQUMsU0FBTyxHQUFHLFFBQVMsR0FBRyxXQUFXLGNBQWEsT0FBTTtBQUFBLEVBRTNEO0FBQ0Y7QUFHTyxTQUFTLFFBQVE7QUFBQSxFQUN0QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBS0c7QUFDRCxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sS0FBSyxFQUFNO0FBQ2pCLFFBQU0sUUFBUSxPQUFPLFNBQVMsT0FBTyxRQUFRLEVBQUU7QUFDL0MsUUFBTSxXQUFXLFVBQVUsVUFBYSxXQUFXLEtBQUs7QUFDeEQsUUFBTSxTQUFTLFlBQVksS0FBSyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBRXJELFFBQU0sT0FDSixDQUFDLFlBQVksVUFBVSxPQUFPLEtBQUssQ0FBQyxVQUFVLEtBQUssT0FBTyxNQUFNLFVBQVUsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUV0RixRQUFNLE9BQU8sQ0FBQyxVQUFpQjtBQUM3QixVQUFNLE9BQU8sVUFBVSxNQUFNLEVBQUU7QUFDL0IsVUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLEVBQUUsSUFBSTtBQUNyQyxRQUFJLFVBQVUsTUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksRUFBRztBQUM5QyxVQUFNLENBQUMsS0FBSyxJQUFJLE9BQU8sT0FBTyxPQUFPLElBQUk7QUFDekMsUUFBSSxNQUFPLE1BQUssT0FBTyxRQUFRLEVBQUUsR0FBRyxLQUFLLE9BQU8sS0FBSyxHQUFHLENBQUMsSUFBSSxHQUFHLE1BQU07QUFBQSxFQUN4RTtBQUNBLFNBQ0Usa0JBQUMsY0FBUyxPQUFNLFdBQ2Q7QUFBQSxzQkFBQyxZQUNDLDRCQUFDLFFBQUksaUJBQU0sR0FDYjtBQUFBLElBQ0MsT0FBTyxlQUFlLGtCQUFDLE9BQUUsT0FBTSxTQUFTLGdCQUFNLGFBQVk7QUFBQSxJQUMxRCxZQUNDLGtCQUFDLFdBQU0sT0FBTSxTQUNYO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLFNBQVM7QUFBQSxVQUNULGlCQUFlO0FBQUEsVUFDZixpQkFBZTtBQUFBLFVBQ2YsVUFBVSxDQUFDLFVBQVUsS0FBSyxJQUFJLFVBQVUsS0FBSyxHQUFHLE1BQU0sY0FBYyxPQUFPO0FBQUE7QUFBQSxNQUM3RTtBQUFBLE1BQ0MsRUFBRSxJQUFJLEtBQUs7QUFBQSxPQUNkO0FBQUEsSUFFRixrQkFBQyxTQUFJLE9BQU0sVUFBUyxJQUFRLFFBQVEsQ0FBQyxNQUNsQyxrQkFDQyxPQUFPLElBQUksQ0FBQyxVQUNWLGtCQUFDLFNBQW1CLFlBQVksTUFBTSxLQUFLLEtBQUssR0FDOUMsNEJBQUMsT0FBSSxNQUFZLE9BQWMsT0FBYyxLQURyQyxNQUFNLEVBRWhCLENBQ0QsR0FDTDtBQUFBLEtBQ0Y7QUFFSjs7O0FDckpBLElBQU0sU0FBUztBQUVmLFNBQVMsV0FBVyxFQUFFLE1BQU0sS0FBSyxHQUFzQztBQUNyRSxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sUUFBUSxLQUFLLE9BQU8sS0FBSyxVQUFVO0FBQ3pDLFFBQU0sU0FBUztBQUFBLElBQ2IsT0FBTyxTQUFVLFFBQVEsSUFBSSxpQkFBaUIsS0FBSyxFQUFFLGlCQUFpQixDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFBQSxJQUNuRixDQUFDLEtBQUssRUFBRTtBQUFBLEVBQ1Y7QUFDQSxRQUFNLFFBQWUsT0FBTyxVQUFVLE9BQU8sVUFBVSxXQUFXO0FBQ2xFLFFBQU1DLFNBQVEsRUFBUSxNQUFNLFNBQVMsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ2xELFFBQU0sT0FBTyxRQUFRLFFBQVEsTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFdBQVc7QUFDN0QsVUFBTUMsVUFBUyxNQUFNLE1BQU0sTUFBTTtBQUNqQyxRQUFJQSxRQUFPLFNBQVMsRUFBRyxPQUFNLElBQUksUUFBUSxLQUFLLFdBQVcsRUFBRSxPQUFPQSxRQUFPLE1BQU0sR0FBR0EsT0FBTTtBQUN4RixVQUFNLEVBQUUsTUFBTSxHQUFHLEtBQUssSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUMvQyxVQUFNLE9BQU8seUJBQXlCLG1CQUFtQixLQUFLLEVBQUUsQ0FBQztBQUNqRSxRQUFJO0FBQ0YsWUFBTSxLQUFLLFFBQVEsTUFBTSxFQUFFLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFBQSxJQUM1QyxTQUFTLFNBQVM7QUFDaEIsVUFBSSxFQUFFLG1CQUFtQixTQUFVLE9BQU07QUFFekMsVUFBSSxRQUFRLFdBQVcsRUFBRyxPQUFNLElBQUksUUFBUSxHQUFHLFFBQVEsTUFBTSxFQUFFLEtBQUs7QUFDcEUsWUFBTSxFQUFFLFFBQVEsTUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQyxZQUFNLElBQUksUUFBUSxRQUFRLE1BQU0sU0FBUyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDL0Q7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUNyQixVQUFNLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFDdEIsVUFBTSxHQUFHLFFBQVE7QUFBQSxFQUNuQixDQUFDO0FBQ0QsUUFBTSxhQUFhLE1BQU07QUFDdkIsVUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNO0FBQzdCLFVBQU0sQ0FBQyxLQUFLLElBQUksT0FBTyxXQUFXLElBQUksSUFBSSxDQUFDO0FBQzNDLFFBQUksTUFBTyxNQUFLLE9BQU8sUUFBUSxFQUFFLEdBQUcsS0FBSyxPQUFPLEtBQUssR0FBRyxNQUFNLE1BQU07QUFBQSxFQUN0RTtBQUNBLFFBQU0sU0FBUyxPQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssRUFBRTtBQUM5QyxRQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sV0FBVyxPQUFPLE1BQU0sR0FBRyxPQUFPLFNBQVMsQ0FBQyxHQUFHLE1BQVM7QUFDekYsUUFBTSxTQUFTLEtBQUssYUFBYTtBQUFBLElBQU8sQ0FBQyxFQUFFLElBQUksTUFBTSxNQUNuRCxDQUFDLElBQUksS0FBSyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssWUFBWSxNQUFNLE1BQU07QUFBQSxFQUMxRDtBQUNBLFFBQU0sV0FBVyxpQ0FBaUMsbUJBQW1CLEtBQUssRUFBRSxDQUFDO0FBQzdFLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFVBQ1Q7QUFBQSxzQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHdCQUFDLFNBQUksT0FBTSxvQkFDVDtBQUFBLDBCQUFDLFFBQUssS0FBSyxLQUFLLFVBQVUsTUFBTSxLQUFLLElBQUk7QUFBQSxRQUN6QyxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLDRCQUFDLFlBQVEsZUFBSyxNQUFLO0FBQUEsVUFDbkIsa0JBQUMsVUFBSyxPQUFNLFNBQVMsZUFBSyxhQUFZO0FBQUEsVUFDdEMsa0JBQUMsVUFDRTtBQUFBLGNBQUU7QUFBQSxZQUFLO0FBQUEsWUFBRSxrQkFBQyxZQUFRLGVBQUssTUFBSztBQUFBLGFBQy9CO0FBQUEsVUFDQSxrQkFBQyxPQUFFLE1BQU0sVUFBVyxZQUFFLE9BQU07QUFBQSxXQUM5QjtBQUFBLFNBQ0Y7QUFBQSxNQUNDLFVBQ0Msa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxPQUFNLE1BQUssU0FDckM7QUFBQSwwQkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLFFBQ3JCLGtCQUFDLFVBQUssT0FBTSxTQUFTLGtCQUFPO0FBQUEsU0FDOUI7QUFBQSxNQUVELE9BQU8sV0FBVyxVQUFVLFlBQzNCLGtCQUFDLE9BQUUsT0FBTSxVQUFTLGFBQVUsUUFBTyxNQUFLLFNBQ3RDO0FBQUEsMEJBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxRQUNyQixrQkFBQyxVQUNFO0FBQUEsWUFBRTtBQUFBLFVBQU87QUFBQSxVQUFFLE9BQU8sUUFBUTtBQUFBLFVBQVM7QUFBQSxVQUNwQyxrQkFBQyxZQUFPLE1BQUssVUFBUyxPQUFNLFFBQU8sU0FBUyxPQUFPLE9BQ2hELFlBQUUsR0FBRyxPQUNSO0FBQUEsV0FDRjtBQUFBLFNBQ0Y7QUFBQSxNQUVGLGtCQUFDLFFBQUssT0FBTyxNQUFNLFFBQVEsRUFBRSxRQUMxQjtBQUFBLFNBQUMsYUFBYSxJQUFJLEtBQ2pCLGtCQUFDLFNBQUksWUFBWSxZQUNmLDRCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sRUFBRSxVQUFVLGNBQWEsT0FBTSxXQUFTLE1BQUMsR0FDbkY7QUFBQSxRQUVERCxPQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sT0FBTyxHQUFHLFVBQzdCO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFFQztBQUFBLFlBQ0E7QUFBQSxZQUNBO0FBQUEsWUFDQyxHQUFJLFFBQVEsRUFBRSxNQUFNLElBQUksQ0FBQztBQUFBO0FBQUEsVUFKckI7QUFBQSxRQUtQLENBQ0Q7QUFBQSxRQUNBLFNBQVMsS0FDUixrQkFBQyxPQUFFLE9BQU0sU0FBUSxNQUFLLFVBQ25CLFlBQUUsT0FBTyxNQUFNLEdBQ2xCO0FBQUEsU0FFSjtBQUFBLE9BQ0Y7QUFBQSxJQUNDLE9BQU8sU0FBUyxLQUNmLGtCQUFDLFdBQU0sT0FBTSxjQUFhLGNBQVksRUFBRSxjQUN0QztBQUFBLHdCQUFDLFFBQUksWUFBRSxjQUFhO0FBQUEsTUFDbkIsT0FBTyxJQUFJLENBQUMsRUFBRSxJQUFJLEtBQUssTUFDdEIsa0JBQUMsWUFBa0IsTUFBWSxLQUFLLEtBQXJCLEVBQXdCLENBQ3hDO0FBQUEsT0FDSDtBQUFBLEtBRUo7QUFFSjtBQUdlLFNBQVIsY0FBK0IsRUFBRSxPQUFPLEdBQXVDO0FBQ3BGLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN4QixRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksTUFBTSxLQUFLLE1BQU0sTUFBTSxJQUFJLFNBQVMsS0FBSztBQUN0RSxRQUFNLFFBQVE7QUFBQSxJQUNaLE9BQU8sU0FBUztBQUNkLFlBQU0sT0FBTyxNQUFNO0FBQUEsUUFDakIseUJBQXlCLG1CQUFtQixFQUFFLENBQUM7QUFBQSxRQUMvQyxDQUFDO0FBQUEsUUFDRDtBQUFBLE1BQ0Y7QUFDQSxhQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0EsTUFBTSxPQUNGLE1BQU0sSUFBVSxpQkFBaUIsbUJBQW1CLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLElBQ3JFO0FBQUEsTUFDTjtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsSUFBSSxJQUFJO0FBQUEsRUFDWDtBQUNBLFFBQU0sUUFBUSxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQUksSUFBSSxFQUFFO0FBQzVELFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQjtBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQztBQUFBLFFBQ0EsUUFBUSxDQUFDLEVBQUUsT0FBTyxFQUFFLE1BQU0sYUFBYSxPQUFPLE1BQU0sMkJBQTJCLENBQUM7QUFBQSxRQUVoRiw0QkFBQyxjQUFXLE1BQUssY0FBYSxNQUFLLE9BQ2hDLFlBQUUsVUFDTDtBQUFBO0FBQUEsSUFDRjtBQUFBLElBQ0MsTUFBTSxTQUFTLFdBQVcsTUFDekIsa0JBQUMsU0FBTSxNQUFLLFNBQVEsT0FBTyxFQUFFLE1BQzNCO0FBQUEsd0JBQUMsT0FBRyxZQUFFLFVBQVM7QUFBQSxNQUNmLGtCQUFDLGNBQVcsTUFBSyw0QkFBNEIsWUFBRSxPQUFNO0FBQUEsT0FDdkQsSUFFQSxrQkFBQyxXQUFRLE1BQU0sT0FDWixXQUFDLFNBQ0EsS0FBSyxPQUNILGtCQUFDLGNBQWlDLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxRQUE3QyxHQUFHLEVBQUUsSUFBSSxJQUFJLEVBQXNDLElBRXBFLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLGFBQWEsTUFDN0MsNEJBQUMsY0FBVyxNQUFLLDRCQUE0QixZQUFFLE9BQU0sR0FDdkQsR0FHTjtBQUFBLEtBRUo7QUFFSjsiLAogICJuYW1lcyI6IFsicGFydCIsICJpdGVtcyIsICJwYXJ0IiwgInBhcnRzIiwgInBsYWNlZCIsICJwYXJ0cyIsICJmYXVsdHMiXQp9Cg==
