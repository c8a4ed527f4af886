import {
  objectFault,
  parseObject
} from "./chunk-VCOGIMBM.js";
import {
  leads
} from "./chunk-LPJ7OPEY.js";
import {
  Refused
} from "./chunk-IJWUZTB5.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  may
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  ButtonLink,
  Icon,
  Problem,
  a,
  all,
  newKey,
  send,
  t,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  T,
  query,
  setQuery,
  useSignal
} from "./chunk-LVANTMVN.js";

// src/ui/csvRead.ts
function separatorOf(text) {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  let best = ",";
  let most = 0;
  for (const mark of [",", ";", "	"]) {
    const found = first.split(mark).length - 1;
    if (found > most) [best, most] = [mark, found];
  }
  return best;
}
function readCsv(text, separator = separatorOf(text)) {
  const rows = [];
  let fields = [];
  let field = "";
  let line = 1;
  let began = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  const endRow = () => {
    fields.push(field);
    if (fields.length > 1 || field.trim() !== "") rows.push({ line: began, fields });
    fields = [];
    field = "";
  };
  while (at < text.length) {
    const letter = text[at];
    if (letter === '"' && field === "") {
      const opened = line;
      for (at += 1; ; at += 1) {
        if (at >= text.length) return { rows, open: opened };
        if (text[at] === "\n") line += 1;
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else if (letter === separator) {
      fields.push(field);
      field = "";
      at += 1;
    } else if (letter === "\n" || letter === "\r") {
      endRow();
      at += letter === "\r" && text[at + 1] === "\n" ? 2 : 1;
      line += 1;
      began = line;
    } else {
      field += letter;
      at += 1;
    }
  }
  if (field !== "" || fields.length > 0) endRow();
  return { rows };
}

// src/pages/racks/importing.ts
var COLUMNS = {
  racks: {
    needed: ["team"],
    optional: ["name", "u_height", "status", "order_id", "cost", "metadata"]
  },
  devices: {
    needed: ["rack", "template", "name", "start_u"],
    optional: ["facing", "type", "status", "cost", "description", "metadata"]
  }
};
var ROWS_MAX = 1e3;
function named(all2, word) {
  const byId = all2.filter((one) => one.id === word);
  return byId.length > 0 ? byId : all2.filter((one) => one.name === word);
}
function readImport(kind, text, names2) {
  const s = t.site.import;
  const read = readCsv(text);
  const result = { items: [], lines: [], faults: [] };
  const fault = (line, column, value, message) => result.faults.push({ line, column, value, message });
  if (read.open !== void 0) fault(read.open, "", "", s.openQuote);
  const [head, ...rows] = read.rows;
  if (!head) return result;
  const { needed, optional } = COLUMNS[kind];
  const known = /* @__PURE__ */ new Set([...needed, ...optional]);
  const heads = head.fields.map((name) => name.trim().toLowerCase().replaceAll(" ", "_"));
  heads.forEach((name, at) => {
    if (!known.has(name)) fault(head.line, name, "", s.unknownColumn(name || `${at + 1}`));
    else if (heads.indexOf(name) !== at) fault(head.line, name, "", s.twice(name));
  });
  for (const name of needed) {
    if (!heads.includes(name)) fault(head.line, name, "", s.noColumn(name));
  }
  if (result.faults.length > 0) return result;
  if (rows.length > ROWS_MAX) {
    fault(rows[ROWS_MAX]?.line ?? head.line, "", "", s.tooMany(String(ROWS_MAX)));
    return result;
  }
  for (const row of rows) {
    if (row.fields.length > heads.length) {
      fault(row.line, "", "", s.tooWide(String(heads.length)));
      continue;
    }
    const cells = new Map(heads.map((name, at) => [name, (row.fields[at] ?? "").trim()]));
    const before = result.faults.length;
    const wrong = (column, message) => fault(row.line, column, cells.get(column) ?? "", message);
    for (const name of needed) if (!cells.get(name)) wrong(name, s.required);
    const item = kind === "racks" ? rackOf(cells, names2, wrong) : deviceOf(cells, names2, wrong);
    if (result.faults.length === before) {
      result.items.push(item);
      result.lines.push(row.line);
    }
  }
  return result;
}
function shared(cells, wrong) {
  const item = {};
  for (const name of ["name", "cost", "order_id", "description"]) {
    const text = cells.get(name);
    if (text) item[name] = text;
  }
  const metadata = cells.get("metadata");
  if (metadata) {
    const message = objectFault(metadata);
    const read = parseObject(metadata);
    if (message) wrong("metadata", message);
    else if ("value" in read) item.metadata = read.value;
  }
  item.status = cells.get("status")?.toUpperCase() || "ACTIVE";
  return item;
}
function number(cells, column, wrong) {
  const text = cells.get(column);
  if (!text) return void 0;
  if (!/^-?\d{1,9}$/.test(text)) {
    wrong(column, t.site.import.notNumber);
    return void 0;
  }
  return Number(text);
}
function rackOf(cells, names2, wrong) {
  const item = shared(cells, wrong);
  const team = cells.get("team");
  const [found] = team ? named(names2.teams, team) : [];
  if (team && !found) wrong("team", t.site.import.unknownTeam);
  item.team_id = found?.id;
  const height = number(cells, "u_height", wrong);
  if (height !== void 0) item.u_height = height;
  return item;
}
function typeOf(template) {
  if (template?.tag === "network") return "Network";
  return template?.tag === "volume" ? "Volume" : "Instance";
}
function deviceOf(cells, names2, wrong) {
  const s = t.site.import;
  const item = shared(cells, wrong);
  const rack = cells.get("rack");
  const racks = rack ? named(names2.racks, rack) : [];
  if (rack && racks.length === 0) wrong("rack", s.unknownRack);
  if (racks.length > 1) wrong("rack", s.twoRacks);
  const word = cells.get("template");
  const [template] = word ? named(names2.templates, word) : [];
  if (word && !template) wrong("template", s.unknownTemplate);
  item.template_id = template?.id;
  item.type = cells.get("type") || typeOf(template);
  item.details = {};
  item.location = {
    rack_id: racks[0]?.id,
    start_u: number(cells, "start_u", wrong),
    facing: cells.get("facing")?.toLowerCase() || "f"
  };
  return item;
}
var CAME_FROM = {
  team_id: "team",
  template_id: "template",
  "location/rack_id": "rack",
  "location/start_u": "start_u",
  "location/facing": "facing",
  rack: "rack",
  template: "template",
  team: "team"
};
function faultsByLine(errors, read) {
  return errors.map(({ pointer, message }) => {
    const [, at, field = ""] = /^\/create\/(\d+)\/?(.*)$/.exec(pointer ?? "") ?? [];
    const line = at === void 0 ? void 0 : read.lines[Number(at)];
    const column = CAME_FROM[field] ?? field;
    const told = at === void 0 && pointer ? `${pointer} ${message}` : message;
    return {
      line: line ?? 0,
      column,
      value: valueAt(read.items[Number(at)], field),
      message: told
    };
  });
}
function valueAt(item, field) {
  let here = item;
  for (const part of field.split("/").filter(Boolean)) {
    here = here && typeof here === "object" ? here[part] : void 0;
  }
  return here === void 0 || here === null || typeof here === "object" ? "" : String(here);
}

// src/pages/racks/Import.tsx
var SHOWN_MAX = 50;
async function names() {
  const [teams, racks, templates] = await Promise.all([
    all("/api/v2/teams"),
    all("/api/v2/racks"),
    all("/api/v2/templates", { type: "Device" })
  ]);
  return {
    teams: teams.filter((team) => leads(team.id)),
    racks: racks.filter((rack) => leads(rack.team_id)),
    templates
  };
}
function example(kind, known) {
  if (kind === "racks") {
    const team = known.teams[0]?.name ?? "Team";
    return `team,name,u_height,status,order_id
${team},rack-a1,42,ACTIVE,order-a1
${team},rack-a2,42,ACTIVE,order-a2
`;
  }
  const rack = known.racks[0];
  const template = known.templates.find((one) => !one.tag) ?? known.templates[0];
  const at = (unit) => `${rack?.id ?? "rack-a1"},${template?.name ?? "template"},web-${unit},${unit},f`;
  return `rack,template,name,start_u,facing
${at(1)}
${at(2)}
`;
}
function Import() {
  const s = t.site.import;
  const kind = query.value.get("kind") === "devices" ? "devices" : "racks";
  const read = useRead(names);
  if (!may("create", "rack")) return /* @__PURE__ */ a(Refused, { title: s.title, needs: "admin" });
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title, crumbs: [{ label: t.site.racks.title, href: "/racks" }] }),
    /* @__PURE__ */ a("p", { class: "lead", children: s.body }),
    /* @__PURE__ */ a("fieldset", { class: "choices", children: [
      /* @__PURE__ */ a("legend", { class: "unseen", children: s.what }),
      ["racks", "devices"].map((one) => /* @__PURE__ */ a("label", { class: "choice", children: [
        /* @__PURE__ */ a(
          "input",
          {
            type: "radio",
            name: "kind",
            checked: kind === one,
            onChange: () => setQuery({ kind: one === "racks" ? null : one })
          }
        ),
        s[one]
      ] }, one))
    ] }),
    /* @__PURE__ */ a(Reading, { read, children: (known) => /* @__PURE__ */ a(Pasting, { kind, known, again: read.again }, kind) })
  ] });
}
function Pasting({ kind, known, again }) {
  const s = t.site.import;
  const checked = useSignal(void 0);
  const made = useSignal(0);
  const file = T(null);
  const form = useForm({ rows: "" }, async ({ rows }) => {
    const read = readImport(kind, String(rows), known);
    if (read.items.length === 0 && read.faults.length === 0) {
      const broken = { pointer: "/rows", code: "blank", message: s.empty };
      throw new Problem(422, "invalid", s.empty, [broken]);
    }
    checked.value = read;
    form.changed.value = true;
    if (read.faults.length > 0) return;
    try {
      await send(
        "POST",
        `/api/v2/${kind}/bulk`,
        { create: read.items },
        { idempotencyKey: newKey() }
      );
    } catch (error) {
      if (!(error instanceof Problem) || error.errors.length === 0) throw error;
      checked.value = { ...read, faults: faultsByLine(error.errors, read) };
      return;
    }
    made.value = read.items.length;
    form.reset({ rows: "" });
    checked.value = void 0;
    again();
  });
  const put = (text2) => {
    form.set("rows", text2);
    checked.value = void 0;
  };
  const choose = () => {
    const chosen = file.current?.files?.[0];
    if (chosen) chosen.text().then(put, toastProblem);
  };
  if (made.value > 0) {
    return /* @__PURE__ */ a(Empty, { icon: "check", title: s.done(count(made.value)), children: /* @__PURE__ */ a("p", { class: "form-actions", children: [
      /* @__PURE__ */ a(ButtonLink, { href: "/racks", kind: "primary", icon: "rack", children: s.toRacks }),
      /* @__PURE__ */ a(
        Button,
        {
          onClick: () => {
            made.value = 0;
          },
          children: s.more
        }
      )
    ] }) });
  }
  const text = form.text("rows");
  const ready = text.trim() ? readImport(kind, text, known) : void 0;
  return /* @__PURE__ */ a("div", { class: "columns wide-left", children: [
    /* @__PURE__ */ a("section", { class: "card", children: [
      /* @__PURE__ */ a(
        Form,
        {
          state: form,
          submit: ready && ready.faults.length === 0 ? s.run(count(ready.items.length)) : s.check,
          children: [
            /* @__PURE__ */ a(Field, { name: "rows", label: s.paste, rows: 14 }),
            /* @__PURE__ */ a("div", { class: "form-actions", children: [
              /* @__PURE__ */ a(
                "input",
                {
                  ref: file,
                  class: "unseen",
                  type: "file",
                  accept: ".csv,text/csv,text/plain",
                  "aria-label": s.file,
                  tabIndex: -1,
                  onChange: choose
                }
              ),
              /* @__PURE__ */ a(Button, { icon: "table", onClick: () => file.current?.click(), children: s.file }),
              /* @__PURE__ */ a(Button, { kind: "plain", onClick: () => put(example(kind, known)), children: s.example })
            ] }),
            ready && ready.faults.length === 0 && !checked.value && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "good", role: "status", children: [
              /* @__PURE__ */ a(Icon, { name: "check" }),
              s.ready(count(ready.items.length))
            ] })
          ]
        }
      ),
      checked.value && checked.value.faults.length > 0 && /* @__PURE__ */ a(Faults, { faults: checked.value.faults })
    ] }),
    /* @__PURE__ */ a("section", { children: [
      /* @__PURE__ */ a("h2", { children: s.columns }),
      /* @__PURE__ */ a("dl", { class: "facts", children: [
        ...COLUMNS[kind].needed.map((name) => ({ name, needed: true })),
        ...COLUMNS[kind].optional.map((name) => ({ name, needed: false }))
      ].map(({ name, needed }) => /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("dt", { children: /* @__PURE__ */ a("code", { children: name }) }),
        /* @__PURE__ */ a("dd", { children: [
          s.names[name],
          " ",
          /* @__PURE__ */ a("span", { class: "tag", children: needed ? s.needed : s.may })
        ] })
      ] })) })
    ] })
  ] });
}
function Faults({ faults }) {
  const s = t.site.import;
  const rows = new Set(faults.map((fault) => fault.line)).size;
  return /* @__PURE__ */ a("div", { class: "section", role: "alert", children: [
    /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      s.faults(count(rows)),
      faults.length > SHOWN_MAX && ` ${s.someFaults(count(SHOWN_MAX))}`
    ] }),
    /* @__PURE__ */ a("div", { class: "table-scroll", children: /* @__PURE__ */ a("table", { class: "table", children: [
      /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
        /* @__PURE__ */ a("th", { scope: "col", class: "tight", children: s.where }),
        /* @__PURE__ */ a("th", { scope: "col", children: s.column }),
        /* @__PURE__ */ a("th", { scope: "col", children: s.value }),
        /* @__PURE__ */ a("th", { scope: "col", children: s.fault })
      ] }) }),
      /* @__PURE__ */ a("tbody", { children: faults.slice(0, SHOWN_MAX).map((fault, at) => /* @__PURE__ */ a("tr", { children: [
        /* @__PURE__ */ a("td", { class: "tight", children: fault.line > 0 ? count(fault.line) : "" }),
        /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a("code", { children: fault.column }) }),
        /* @__PURE__ */ a("td", { class: "cut", children: fault.value }),
        /* @__PURE__ */ a("td", { children: fault.message })
      ] }, at)) })
    ] }) })
  ] });
}
export {
  Import as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL2NzdlJlYWQudHMiLCAiLi4vLi4vc3JjL3BhZ2VzL3JhY2tzL2ltcG9ydGluZy50cyIsICIuLi8uLi9zcmMvcGFnZXMvcmFja3MvSW1wb3J0LnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gUmVhZHMgQ1NWIGFzIFJGQyA0MTgwIGhhcyBpdCwgYW5kIHdoYXQgcGVvcGxlIHBhc3RlIG91dCBvZiBzcHJlYWRzaGVldHM6IGZpZWxkcyBiZXR3ZWVuIGNvbW1hcyxcbi8vIHNlbWljb2xvbnMgb3IgdGFicy5cblxuLyoqIEEgcm93LCB3aXRoIHRoZSBsaW5lIG9mIHRoZSB0ZXh0IHRoYXQgaXQgYmVnaW5zIG9uLCBjb3VudGVkIGZyb20gMS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3N2Um93IHtcbiAgbGluZTogbnVtYmVyO1xuICBmaWVsZHM6IHN0cmluZ1tdO1xufVxuXG4vKiogUm93cyBvZiBhIHRleHQ7IGBvcGVuYCBpcyB0aGUgbGluZSBvZiBhIHF1b3RhdGlvbiBtYXJrIHRoYXQgaXMgbm90IGNsb3NlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3N2VGV4dCB7XG4gIHJvd3M6IENzdlJvd1tdO1xuICBvcGVuPzogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBzdGFuZHMgYmV0d2VlbiB0aGUgZmllbGRzOiB0aGF0IG9mIGAsYCwgYDtgIGFuZCB0YWIgd2hpY2ggdGhlIGZpcnN0IGxpbmUgaGFzIG1vc3Qgb2YuICovXG5leHBvcnQgZnVuY3Rpb24gc2VwYXJhdG9yT2YodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgZW5kID0gdGV4dC5zZWFyY2goL1tcXHJcXG5dLyk7XG4gIGNvbnN0IGZpcnN0ID0gZW5kIDwgMCA/IHRleHQgOiB0ZXh0LnNsaWNlKDAsIGVuZCk7XG4gIGxldCBiZXN0ID0gXCIsXCI7XG4gIGxldCBtb3N0ID0gMDtcbiAgZm9yIChjb25zdCBtYXJrIG9mIFtcIixcIiwgXCI7XCIsIFwiXFx0XCJdKSB7XG4gICAgY29uc3QgZm91bmQgPSBmaXJzdC5zcGxpdChtYXJrKS5sZW5ndGggLSAxO1xuICAgIGlmIChmb3VuZCA+IG1vc3QpIFtiZXN0LCBtb3N0XSA9IFttYXJrLCBmb3VuZF07XG4gIH1cbiAgcmV0dXJuIGJlc3Q7XG59XG5cbi8qKiBSZWFkcyB0aGUgcm93cyBvZiBgdGV4dGA7IGxpbmVzIG9mIG5vdGhpbmcgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRDc3YodGV4dDogc3RyaW5nLCBzZXBhcmF0b3IgPSBzZXBhcmF0b3JPZih0ZXh0KSk6IENzdlRleHQge1xuICBjb25zdCByb3dzOiBDc3ZSb3dbXSA9IFtdO1xuICBsZXQgZmllbGRzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZmllbGQgPSBcIlwiO1xuICBsZXQgbGluZSA9IDE7XG4gIGxldCBiZWdhbiA9IDE7XG4gIGxldCBhdCA9IHRleHQuc3RhcnRzV2l0aChcIlxcdWZlZmZcIikgPyAxIDogMDtcbiAgY29uc3QgZW5kUm93ID0gKCkgPT4ge1xuICAgIGZpZWxkcy5wdXNoKGZpZWxkKTtcbiAgICBpZiAoZmllbGRzLmxlbmd0aCA+IDEgfHwgZmllbGQudHJpbSgpICE9PSBcIlwiKSByb3dzLnB1c2goeyBsaW5lOiBiZWdhbiwgZmllbGRzIH0pO1xuICAgIGZpZWxkcyA9IFtdO1xuICAgIGZpZWxkID0gXCJcIjtcbiAgfTtcbiAgd2hpbGUgKGF0IDwgdGV4dC5sZW5ndGgpIHtcbiAgICBjb25zdCBsZXR0ZXIgPSB0ZXh0W2F0XSE7XG4gICAgaWYgKGxldHRlciA9PT0gJ1wiJyAmJiBmaWVsZCA9PT0gXCJcIikge1xuICAgICAgY29uc3Qgb3BlbmVkID0gbGluZTtcbiAgICAgIGZvciAoYXQgKz0gMTsgOyBhdCArPSAxKSB7XG4gICAgICAgIGlmIChhdCA+PSB0ZXh0Lmxlbmd0aCkgcmV0dXJuIHsgcm93cywgb3Blbjogb3BlbmVkIH07XG4gICAgICAgIGlmICh0ZXh0W2F0XSA9PT0gXCJcXG5cIikgbGluZSArPSAxO1xuICAgICAgICBpZiAodGV4dFthdF0gIT09ICdcIicpIGZpZWxkICs9IHRleHRbYXRdO1xuICAgICAgICBlbHNlIGlmICh0ZXh0W2F0ICsgMV0gPT09ICdcIicpIHtcbiAgICAgICAgICBmaWVsZCArPSAnXCInO1xuICAgICAgICAgIGF0ICs9IDE7XG4gICAgICAgIH0gZWxzZSBicmVhaztcbiAgICAgIH1cbiAgICAgIGF0ICs9IDE7XG4gICAgfSBlbHNlIGlmIChsZXR0ZXIgPT09IHNlcGFyYXRvcikge1xuICAgICAgZmllbGRzLnB1c2goZmllbGQpO1xuICAgICAgZmllbGQgPSBcIlwiO1xuICAgICAgYXQgKz0gMTtcbiAgICB9IGVsc2UgaWYgKGxldHRlciA9PT0gXCJcXG5cIiB8fCBsZXR0ZXIgPT09IFwiXFxyXCIpIHtcbiAgICAgIGVuZFJvdygpO1xuICAgICAgYXQgKz0gbGV0dGVyID09PSBcIlxcclwiICYmIHRleHRbYXQgKyAxXSA9PT0gXCJcXG5cIiA/IDIgOiAxO1xuICAgICAgbGluZSArPSAxO1xuICAgICAgYmVnYW4gPSBsaW5lO1xuICAgIH0gZWxzZSB7XG4gICAgICBmaWVsZCArPSBsZXR0ZXI7XG4gICAgICBhdCArPSAxO1xuICAgIH1cbiAgfVxuICBpZiAoZmllbGQgIT09IFwiXCIgfHwgZmllbGRzLmxlbmd0aCA+IDApIGVuZFJvdygpO1xuICByZXR1cm4geyByb3dzIH07XG59XG4iLCAiLy8gRnJvbSByb3dzIG9mIGEgc3ByZWFkc2hlZXQgdG8gcmFja3MgYW5kIGRldmljZXMgdG8gYmUgbWFkZSwgYW5kIGZyb20gcmVmdXNhbHMgYmFjayB0byBsaW5lcy5cbmltcG9ydCB0eXBlIHsgQnJva2VuIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IHR5cGUgQ3N2VGV4dCwgcmVhZENzdiB9IGZyb20gXCIuLi8uLi91aS9jc3ZSZWFkXCI7XG5pbXBvcnQgeyBvYmplY3RGYXVsdCwgcGFyc2VPYmplY3QgfSBmcm9tIFwiLi9qc29uXCI7XG5cbi8qKiBXaGF0IGNhbiBiZSBpbXBvcnRlZC4gKi9cbmV4cG9ydCB0eXBlIEtpbmQgPSBcInJhY2tzXCIgfCBcImRldmljZXNcIjtcblxuLyoqIENvbHVtbnMgYnkga2luZDsgdGhvc2UgdGhhdCBhcmUgbmVlZGVkIGZpcnN0LiAqL1xuZXhwb3J0IGNvbnN0IENPTFVNTlM6IFJlY29yZDxLaW5kLCB7IG5lZWRlZDogc3RyaW5nW107IG9wdGlvbmFsOiBzdHJpbmdbXSB9PiA9IHtcbiAgcmFja3M6IHtcbiAgICBuZWVkZWQ6IFtcInRlYW1cIl0sXG4gICAgb3B0aW9uYWw6IFtcIm5hbWVcIiwgXCJ1X2hlaWdodFwiLCBcInN0YXR1c1wiLCBcIm9yZGVyX2lkXCIsIFwiY29zdFwiLCBcIm1ldGFkYXRhXCJdLFxuICB9LFxuICBkZXZpY2VzOiB7XG4gICAgbmVlZGVkOiBbXCJyYWNrXCIsIFwidGVtcGxhdGVcIiwgXCJuYW1lXCIsIFwic3RhcnRfdVwiXSxcbiAgICBvcHRpb25hbDogW1wiZmFjaW5nXCIsIFwidHlwZVwiLCBcInN0YXR1c1wiLCBcImNvc3RcIiwgXCJkZXNjcmlwdGlvblwiLCBcIm1ldGFkYXRhXCJdLFxuICB9LFxufTtcblxuLyoqIE1vc3Qgcm93cyBhdCBvbmNlOyB0aGUgc2VydmVyIGhhcyB0aGUgc2FtZSBsaW1pdC4gKi9cbmV4cG9ydCBjb25zdCBST1dTX01BWCA9IDEwMDA7XG5cbi8qKiBTb21ldGhpbmcgdGhhdCBhIHJvdyBuYW1lczogYnkgaXRzIGlkLCBvciBieSBhIG5hbWUgdGhhdCBvbmx5IGl0IGhhcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS25vd24ge1xuICBpZDogc3RyaW5nO1xuICBuYW1lOiBzdHJpbmc7XG59XG5cbi8qKiBBIHRlbXBsYXRlLCB3aXRoIHdoYXQgZGV2aWNlcyBvZiBpdCBhcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEtub3duVGVtcGxhdGUgZXh0ZW5kcyBLbm93biB7XG4gIHRhZz86IHN0cmluZyB8IG51bGw7XG59XG5cbi8qKiBXaGF0IHJvd3MgbWF5IG5hbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWVzIHtcbiAgdGVhbXM6IHJlYWRvbmx5IEtub3duW107XG4gIHJhY2tzOiByZWFkb25seSBLbm93bltdO1xuICB0ZW1wbGF0ZXM6IHJlYWRvbmx5IEtub3duVGVtcGxhdGVbXTtcbn1cblxuLyoqIFNvbWV0aGluZyB3cm9uZyB3aXRoIGEgcm93LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3dGYXVsdCB7XG4gIGxpbmU6IG51bWJlcjtcbiAgY29sdW1uOiBzdHJpbmc7XG4gIHZhbHVlOiBzdHJpbmc7XG4gIG1lc3NhZ2U6IHN0cmluZztcbn1cblxuLyoqIFdoYXQgd2FzIHJlYWQ6IHdoYXQgdG8gbWFrZSwgYW5kIHRoZSBsaW5lcyB0aGF0IGl0IHN0YW5kcyBvbjsgb3Igd2hhdCBpcyB3cm9uZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW1wb3J0IHtcbiAgaXRlbXM6IEFycmF5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PjtcbiAgbGluZXM6IG51bWJlcltdO1xuICBmYXVsdHM6IFJvd0ZhdWx0W107XG59XG5cbmZ1bmN0aW9uIG5hbWVkPFQgZXh0ZW5kcyBLbm93bj4oYWxsOiByZWFkb25seSBUW10sIHdvcmQ6IHN0cmluZyk6IFRbXSB7XG4gIGNvbnN0IGJ5SWQgPSBhbGwuZmlsdGVyKChvbmUpID0+IG9uZS5pZCA9PT0gd29yZCk7XG4gIHJldHVybiBieUlkLmxlbmd0aCA+IDAgPyBieUlkIDogYWxsLmZpbHRlcigob25lKSA9PiBvbmUubmFtZSA9PT0gd29yZCk7XG59XG5cbi8qKiBSZWFkcyByb3dzOyBldmVyeSBmYXVsdCBvZiBldmVyeSByb3cgaXMgdG9sZCwgYW5kIG5vdGhpbmcgaXMgdG8gYmUgc2VudCB3aGlsZSB0aGVyZSBpcyBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEltcG9ydChraW5kOiBLaW5kLCB0ZXh0OiBzdHJpbmcsIG5hbWVzOiBOYW1lcyk6IEltcG9ydCB7XG4gIGNvbnN0IHMgPSB0LnNpdGUuaW1wb3J0O1xuICBjb25zdCByZWFkOiBDc3ZUZXh0ID0gcmVhZENzdih0ZXh0KTtcbiAgY29uc3QgcmVzdWx0OiBJbXBvcnQgPSB7IGl0ZW1zOiBbXSwgbGluZXM6IFtdLCBmYXVsdHM6IFtdIH07XG4gIGNvbnN0IGZhdWx0ID0gKGxpbmU6IG51bWJlciwgY29sdW1uOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcsIG1lc3NhZ2U6IHN0cmluZykgPT5cbiAgICByZXN1bHQuZmF1bHRzLnB1c2goeyBsaW5lLCBjb2x1bW4sIHZhbHVlLCBtZXNzYWdlIH0pO1xuICBpZiAocmVhZC5vcGVuICE9PSB1bmRlZmluZWQpIGZhdWx0KHJlYWQub3BlbiwgXCJcIiwgXCJcIiwgcy5vcGVuUXVvdGUpO1xuICBjb25zdCBbaGVhZCwgLi4ucm93c10gPSByZWFkLnJvd3M7XG4gIGlmICghaGVhZCkgcmV0dXJuIHJlc3VsdDtcbiAgY29uc3QgeyBuZWVkZWQsIG9wdGlvbmFsIH0gPSBDT0xVTU5TW2tpbmRdO1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQoWy4uLm5lZWRlZCwgLi4ub3B0aW9uYWxdKTtcbiAgY29uc3QgaGVhZHMgPSBoZWFkLmZpZWxkcy5tYXAoKG5hbWUpID0+IG5hbWUudHJpbSgpLnRvTG93ZXJDYXNlKCkucmVwbGFjZUFsbChcIiBcIiwgXCJfXCIpKTtcbiAgaGVhZHMuZm9yRWFjaCgobmFtZSwgYXQpID0+IHtcbiAgICBpZiAoIWtub3duLmhhcyhuYW1lKSkgZmF1bHQoaGVhZC5saW5lLCBuYW1lLCBcIlwiLCBzLnVua25vd25Db2x1bW4obmFtZSB8fCBgJHthdCArIDF9YCkpO1xuICAgIGVsc2UgaWYgKGhlYWRzLmluZGV4T2YobmFtZSkgIT09IGF0KSBmYXVsdChoZWFkLmxpbmUsIG5hbWUsIFwiXCIsIHMudHdpY2UobmFtZSkpO1xuICB9KTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5lZWRlZCkge1xuICAgIGlmICghaGVhZHMuaW5jbHVkZXMobmFtZSkpIGZhdWx0KGhlYWQubGluZSwgbmFtZSwgXCJcIiwgcy5ub0NvbHVtbihuYW1lKSk7XG4gIH1cbiAgaWYgKHJlc3VsdC5mYXVsdHMubGVuZ3RoID4gMCkgcmV0dXJuIHJlc3VsdDtcbiAgaWYgKHJvd3MubGVuZ3RoID4gUk9XU19NQVgpIHtcbiAgICBmYXVsdChyb3dzW1JPV1NfTUFYXT8ubGluZSA/PyBoZWFkLmxpbmUsIFwiXCIsIFwiXCIsIHMudG9vTWFueShTdHJpbmcoUk9XU19NQVgpKSk7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuICBmb3IgKGNvbnN0IHJvdyBvZiByb3dzKSB7XG4gICAgaWYgKHJvdy5maWVsZHMubGVuZ3RoID4gaGVhZHMubGVuZ3RoKSB7XG4gICAgICBmYXVsdChyb3cubGluZSwgXCJcIiwgXCJcIiwgcy50b29XaWRlKFN0cmluZyhoZWFkcy5sZW5ndGgpKSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgY2VsbHMgPSBuZXcgTWFwKGhlYWRzLm1hcCgobmFtZSwgYXQpID0+IFtuYW1lLCAocm93LmZpZWxkc1thdF0gPz8gXCJcIikudHJpbSgpXSkpO1xuICAgIGNvbnN0IGJlZm9yZSA9IHJlc3VsdC5mYXVsdHMubGVuZ3RoO1xuICAgIGNvbnN0IHdyb25nID0gKGNvbHVtbjogc3RyaW5nLCBtZXNzYWdlOiBzdHJpbmcpID0+XG4gICAgICBmYXVsdChyb3cubGluZSwgY29sdW1uLCBjZWxscy5nZXQoY29sdW1uKSA/PyBcIlwiLCBtZXNzYWdlKTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmVlZGVkKSBpZiAoIWNlbGxzLmdldChuYW1lKSkgd3JvbmcobmFtZSwgcy5yZXF1aXJlZCk7XG4gICAgY29uc3QgaXRlbSA9IGtpbmQgPT09IFwicmFja3NcIiA/IHJhY2tPZihjZWxscywgbmFtZXMsIHdyb25nKSA6IGRldmljZU9mKGNlbGxzLCBuYW1lcywgd3JvbmcpO1xuICAgIGlmIChyZXN1bHQuZmF1bHRzLmxlbmd0aCA9PT0gYmVmb3JlKSB7XG4gICAgICByZXN1bHQuaXRlbXMucHVzaChpdGVtKTtcbiAgICAgIHJlc3VsdC5saW5lcy5wdXNoKHJvdy5saW5lKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxudHlwZSBDZWxscyA9IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPjtcbnR5cGUgV3JvbmcgPSAoY29sdW1uOiBzdHJpbmcsIG1lc3NhZ2U6IHN0cmluZykgPT4gdm9pZDtcblxuLyoqIFRoZSBmaWVsZHMgdGhhdCBib3RoIGtpbmRzIGhhdmUgYXMgdGhleSBzdGFuZCBpbiBhIHJvdy4gKi9cbmZ1bmN0aW9uIHNoYXJlZChjZWxsczogQ2VsbHMsIHdyb25nOiBXcm9uZyk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgY29uc3QgaXRlbTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFtcIm5hbWVcIiwgXCJjb3N0XCIsIFwib3JkZXJfaWRcIiwgXCJkZXNjcmlwdGlvblwiXSkge1xuICAgIGNvbnN0IHRleHQgPSBjZWxscy5nZXQobmFtZSk7XG4gICAgaWYgKHRleHQpIGl0ZW1bbmFtZV0gPSB0ZXh0O1xuICB9XG4gIGNvbnN0IG1ldGFkYXRhID0gY2VsbHMuZ2V0KFwibWV0YWRhdGFcIik7XG4gIGlmIChtZXRhZGF0YSkge1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBvYmplY3RGYXVsdChtZXRhZGF0YSk7XG4gICAgY29uc3QgcmVhZCA9IHBhcnNlT2JqZWN0KG1ldGFkYXRhKTtcbiAgICBpZiAobWVzc2FnZSkgd3JvbmcoXCJtZXRhZGF0YVwiLCBtZXNzYWdlKTtcbiAgICBlbHNlIGlmIChcInZhbHVlXCIgaW4gcmVhZCkgaXRlbS5tZXRhZGF0YSA9IHJlYWQudmFsdWU7XG4gIH1cbiAgaXRlbS5zdGF0dXMgPSBjZWxscy5nZXQoXCJzdGF0dXNcIik/LnRvVXBwZXJDYXNlKCkgfHwgXCJBQ1RJVkVcIjtcbiAgcmV0dXJuIGl0ZW07XG59XG5cbmZ1bmN0aW9uIG51bWJlcihjZWxsczogQ2VsbHMsIGNvbHVtbjogc3RyaW5nLCB3cm9uZzogV3JvbmcpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCB0ZXh0ID0gY2VsbHMuZ2V0KGNvbHVtbik7XG4gIGlmICghdGV4dCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKCEvXi0/XFxkezEsOX0kLy50ZXN0KHRleHQpKSB7XG4gICAgd3JvbmcoY29sdW1uLCB0LnNpdGUuaW1wb3J0Lm5vdE51bWJlcik7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuICByZXR1cm4gTnVtYmVyKHRleHQpO1xufVxuXG5mdW5jdGlvbiByYWNrT2YoY2VsbHM6IENlbGxzLCBuYW1lczogTmFtZXMsIHdyb25nOiBXcm9uZyk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgY29uc3QgaXRlbSA9IHNoYXJlZChjZWxscywgd3JvbmcpO1xuICBjb25zdCB0ZWFtID0gY2VsbHMuZ2V0KFwidGVhbVwiKTtcbiAgY29uc3QgW2ZvdW5kXSA9IHRlYW0gPyBuYW1lZChuYW1lcy50ZWFtcywgdGVhbSkgOiBbXTtcbiAgaWYgKHRlYW0gJiYgIWZvdW5kKSB3cm9uZyhcInRlYW1cIiwgdC5zaXRlLmltcG9ydC51bmtub3duVGVhbSk7XG4gIGl0ZW0udGVhbV9pZCA9IGZvdW5kPy5pZDtcbiAgY29uc3QgaGVpZ2h0ID0gbnVtYmVyKGNlbGxzLCBcInVfaGVpZ2h0XCIsIHdyb25nKTtcbiAgaWYgKGhlaWdodCAhPT0gdW5kZWZpbmVkKSBpdGVtLnVfaGVpZ2h0ID0gaGVpZ2h0O1xuICByZXR1cm4gaXRlbTtcbn1cblxuZnVuY3Rpb24gdHlwZU9mKHRlbXBsYXRlOiBLbm93blRlbXBsYXRlIHwgdW5kZWZpbmVkKTogc3RyaW5nIHtcbiAgaWYgKHRlbXBsYXRlPy50YWcgPT09IFwibmV0d29ya1wiKSByZXR1cm4gXCJOZXR3b3JrXCI7XG4gIHJldHVybiB0ZW1wbGF0ZT8udGFnID09PSBcInZvbHVtZVwiID8gXCJWb2x1bWVcIiA6IFwiSW5zdGFuY2VcIjtcbn1cblxuZnVuY3Rpb24gZGV2aWNlT2YoY2VsbHM6IENlbGxzLCBuYW1lczogTmFtZXMsIHdyb25nOiBXcm9uZyk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgY29uc3QgcyA9IHQuc2l0ZS5pbXBvcnQ7XG4gIGNvbnN0IGl0ZW0gPSBzaGFyZWQoY2VsbHMsIHdyb25nKTtcbiAgY29uc3QgcmFjayA9IGNlbGxzLmdldChcInJhY2tcIik7XG4gIGNvbnN0IHJhY2tzID0gcmFjayA/IG5hbWVkKG5hbWVzLnJhY2tzLCByYWNrKSA6IFtdO1xuICBpZiAocmFjayAmJiByYWNrcy5sZW5ndGggPT09IDApIHdyb25nKFwicmFja1wiLCBzLnVua25vd25SYWNrKTtcbiAgaWYgKHJhY2tzLmxlbmd0aCA+IDEpIHdyb25nKFwicmFja1wiLCBzLnR3b1JhY2tzKTtcbiAgY29uc3Qgd29yZCA9IGNlbGxzLmdldChcInRlbXBsYXRlXCIpO1xuICBjb25zdCBbdGVtcGxhdGVdID0gd29yZCA/IG5hbWVkKG5hbWVzLnRlbXBsYXRlcywgd29yZCkgOiBbXTtcbiAgaWYgKHdvcmQgJiYgIXRlbXBsYXRlKSB3cm9uZyhcInRlbXBsYXRlXCIsIHMudW5rbm93blRlbXBsYXRlKTtcbiAgaXRlbS50ZW1wbGF0ZV9pZCA9IHRlbXBsYXRlPy5pZDtcbiAgaXRlbS50eXBlID0gY2VsbHMuZ2V0KFwidHlwZVwiKSB8fCB0eXBlT2YodGVtcGxhdGUpO1xuICBpdGVtLmRldGFpbHMgPSB7fTtcbiAgaXRlbS5sb2NhdGlvbiA9IHtcbiAgICByYWNrX2lkOiByYWNrc1swXT8uaWQsXG4gICAgc3RhcnRfdTogbnVtYmVyKGNlbGxzLCBcInN0YXJ0X3VcIiwgd3JvbmcpLFxuICAgIGZhY2luZzogY2VsbHMuZ2V0KFwiZmFjaW5nXCIpPy50b0xvd2VyQ2FzZSgpIHx8IFwiZlwiLFxuICB9O1xuICByZXR1cm4gaXRlbTtcbn1cblxuLyoqIFdoaWNoIGNvbHVtbiBhIGZpZWxkIG9mIHdoYXQgaXMgbWFkZSBjYW1lIGZyb20uICovXG5jb25zdCBDQU1FX0ZST006IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIHRlYW1faWQ6IFwidGVhbVwiLFxuICB0ZW1wbGF0ZV9pZDogXCJ0ZW1wbGF0ZVwiLFxuICBcImxvY2F0aW9uL3JhY2tfaWRcIjogXCJyYWNrXCIsXG4gIFwibG9jYXRpb24vc3RhcnRfdVwiOiBcInN0YXJ0X3VcIixcbiAgXCJsb2NhdGlvbi9mYWNpbmdcIjogXCJmYWNpbmdcIixcbiAgcmFjazogXCJyYWNrXCIsXG4gIHRlbXBsYXRlOiBcInRlbXBsYXRlXCIsXG4gIHRlYW06IFwidGVhbVwiLFxufTtcblxuLyoqIFdoYXQgdGhlIHNlcnZlciByZWZ1c2VkLCBieSBsaW5lOiBgL2NyZWF0ZS8zL25hbWVgIGlzIHRoZSBmb3VydGggaXRlbSdzIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gZmF1bHRzQnlMaW5lKGVycm9yczogcmVhZG9ubHkgQnJva2VuW10sIHJlYWQ6IEltcG9ydCk6IFJvd0ZhdWx0W10ge1xuICByZXR1cm4gZXJyb3JzLm1hcCgoeyBwb2ludGVyLCBtZXNzYWdlIH0pID0+IHtcbiAgICBjb25zdCBbLCBhdCwgZmllbGQgPSBcIlwiXSA9IC9eXFwvY3JlYXRlXFwvKFxcZCspXFwvPyguKikkLy5leGVjKHBvaW50ZXIgPz8gXCJcIikgPz8gW107XG4gICAgY29uc3QgbGluZSA9IGF0ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZWFkLmxpbmVzW051bWJlcihhdCldO1xuICAgIGNvbnN0IGNvbHVtbiA9IENBTUVfRlJPTVtmaWVsZF0gPz8gZmllbGQ7XG4gICAgY29uc3QgdG9sZCA9IGF0ID09PSB1bmRlZmluZWQgJiYgcG9pbnRlciA/IGAke3BvaW50ZXJ9ICR7bWVzc2FnZX1gIDogbWVzc2FnZTtcbiAgICByZXR1cm4ge1xuICAgICAgbGluZTogbGluZSA/PyAwLFxuICAgICAgY29sdW1uLFxuICAgICAgdmFsdWU6IHZhbHVlQXQocmVhZC5pdGVtc1tOdW1iZXIoYXQpXSwgZmllbGQpLFxuICAgICAgbWVzc2FnZTogdG9sZCxcbiAgICB9O1xuICB9KTtcbn1cblxuZnVuY3Rpb24gdmFsdWVBdChpdGVtOiB1bmtub3duLCBmaWVsZDogc3RyaW5nKTogc3RyaW5nIHtcbiAgbGV0IGhlcmU6IHVua25vd24gPSBpdGVtO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgZmllbGQuc3BsaXQoXCIvXCIpLmZpbHRlcihCb29sZWFuKSkge1xuICAgIGhlcmUgPSBoZXJlICYmIHR5cGVvZiBoZXJlID09PSBcIm9iamVjdFwiID8gKGhlcmUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4pW3BhcnRdIDogdW5kZWZpbmVkO1xuICB9XG4gIHJldHVybiBoZXJlID09PSB1bmRlZmluZWQgfHwgaGVyZSA9PT0gbnVsbCB8fCB0eXBlb2YgaGVyZSA9PT0gXCJvYmplY3RcIiA/IFwiXCIgOiBTdHJpbmcoaGVyZSk7XG59XG4iLCAiLy8gTWFueSByYWNrcyBvciBkZXZpY2VzIGF0IG9uY2UsIGZyb20gYSBzcHJlYWRzaGVldDogYWxsIHJvd3MgYXJlIG1hZGUsIG9yIG5vbmUuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBhbGwsIG5ld0tleSwgUHJvYmxlbSwgc2VuZCB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFJhY2ssIFRlYW0sIFRlbXBsYXRlIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IG1heSB9IGZyb20gXCIuLi8uLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgcXVlcnksIHNldFF1ZXJ5IH0gZnJvbSBcIi4uLy4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEJ1dHRvbkxpbmsgfSBmcm9tIFwiLi4vLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBGaWVsZCwgRm9ybSwgdXNlRm9ybSB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uLy4uL3VpL0ljb25cIjtcbmltcG9ydCB7IEVtcHR5LCBQYWdlSGVhZCwgUmVhZGluZywgdXNlUmVhZCB9IGZyb20gXCIuLi8uLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgUmVmdXNlZCB9IGZyb20gXCIuLi8uLi91aS9SZWZ1c2VkXCI7XG5pbXBvcnQgeyB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vLi4vdWkvVG9hc3RcIjtcbmltcG9ydCB7IGxlYWRzIH0gZnJvbSBcIi4uL3RlYW1zL1RlYW1UYWJzXCI7XG5pbXBvcnQge1xuICBDT0xVTU5TLFxuICBmYXVsdHNCeUxpbmUsXG4gIHR5cGUgS2luZCxcbiAgdHlwZSBOYW1lcyxcbiAgdHlwZSBJbXBvcnQgYXMgUmVhZCxcbiAgdHlwZSBSb3dGYXVsdCxcbiAgcmVhZEltcG9ydCxcbn0gZnJvbSBcIi4vaW1wb3J0aW5nXCI7XG5cbi8qKiBGYXVsdHMgdGhhdCBhcmUgc2hvd247IHdobyBoYXMgbW9yZSBtZW5kcyB0aGVzZSBmaXJzdC4gKi9cbmNvbnN0IFNIT1dOX01BWCA9IDUwO1xuXG5hc3luYyBmdW5jdGlvbiBuYW1lcygpOiBQcm9taXNlPE5hbWVzPiB7XG4gIGNvbnN0IFt0ZWFtcywgcmFja3MsIHRlbXBsYXRlc10gPSBhd2FpdCBQcm9taXNlLmFsbChbXG4gICAgYWxsPFRlYW0+KFwiL2FwaS92Mi90ZWFtc1wiKSxcbiAgICBhbGw8UmFjaz4oXCIvYXBpL3YyL3JhY2tzXCIpLFxuICAgIGFsbDxUZW1wbGF0ZT4oXCIvYXBpL3YyL3RlbXBsYXRlc1wiLCB7IHR5cGU6IFwiRGV2aWNlXCIgfSksXG4gIF0pO1xuICByZXR1cm4ge1xuICAgIHRlYW1zOiB0ZWFtcy5maWx0ZXIoKHRlYW0pID0+IGxlYWRzKHRlYW0uaWQpKSxcbiAgICByYWNrczogcmFja3MuZmlsdGVyKChyYWNrKSA9PiBsZWFkcyhyYWNrLnRlYW1faWQpKSxcbiAgICB0ZW1wbGF0ZXMsXG4gIH07XG59XG5cbmZ1bmN0aW9uIGV4YW1wbGUoa2luZDogS2luZCwga25vd246IE5hbWVzKTogc3RyaW5nIHtcbiAgaWYgKGtpbmQgPT09IFwicmFja3NcIikge1xuICAgIGNvbnN0IHRlYW0gPSBrbm93bi50ZWFtc1swXT8ubmFtZSA/PyBcIlRlYW1cIjtcbiAgICByZXR1cm4gYHRlYW0sbmFtZSx1X2hlaWdodCxzdGF0dXMsb3JkZXJfaWRcXG4ke3RlYW19LHJhY2stYTEsNDIsQUNUSVZFLG9yZGVyLWExXFxuJHt0ZWFtfSxyYWNrLWEyLDQyLEFDVElWRSxvcmRlci1hMlxcbmA7XG4gIH1cbiAgY29uc3QgcmFjayA9IGtub3duLnJhY2tzWzBdO1xuICBjb25zdCB0ZW1wbGF0ZSA9IGtub3duLnRlbXBsYXRlcy5maW5kKChvbmUpID0+ICFvbmUudGFnKSA/PyBrbm93bi50ZW1wbGF0ZXNbMF07XG4gIGNvbnN0IGF0ID0gKHVuaXQ6IG51bWJlcikgPT5cbiAgICBgJHtyYWNrPy5pZCA/PyBcInJhY2stYTFcIn0sJHt0ZW1wbGF0ZT8ubmFtZSA/PyBcInRlbXBsYXRlXCJ9LHdlYi0ke3VuaXR9LCR7dW5pdH0sZmA7XG4gIHJldHVybiBgcmFjayx0ZW1wbGF0ZSxuYW1lLHN0YXJ0X3UsZmFjaW5nXFxuJHthdCgxKX1cXG4ke2F0KDIpfVxcbmA7XG59XG5cbi8qKiBUaGUgcGFnZSBhdCBgL3JhY2tzL2ltcG9ydGA7IGA/a2luZD1kZXZpY2VzYCBiZWdpbnMgd2l0aCB0aG9zZS4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIEltcG9ydCgpIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS5pbXBvcnQ7XG4gIGNvbnN0IGtpbmQ6IEtpbmQgPSBxdWVyeS52YWx1ZS5nZXQoXCJraW5kXCIpID09PSBcImRldmljZXNcIiA/IFwiZGV2aWNlc1wiIDogXCJyYWNrc1wiO1xuICBjb25zdCByZWFkID0gdXNlUmVhZChuYW1lcyk7XG4gIGlmICghbWF5KFwiY3JlYXRlXCIsIFwicmFja1wiKSkgcmV0dXJuIDxSZWZ1c2VkIHRpdGxlPXtzLnRpdGxlfSBuZWVkcz1cImFkbWluXCIgLz47XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3MudGl0bGV9IGNydW1icz17W3sgbGFiZWw6IHQuc2l0ZS5yYWNrcy50aXRsZSwgaHJlZjogXCIvcmFja3NcIiB9XX0gLz5cbiAgICAgIDxwIGNsYXNzPVwibGVhZFwiPntzLmJvZHl9PC9wPlxuICAgICAgPGZpZWxkc2V0IGNsYXNzPVwiY2hvaWNlc1wiPlxuICAgICAgICA8bGVnZW5kIGNsYXNzPVwidW5zZWVuXCI+e3Mud2hhdH08L2xlZ2VuZD5cbiAgICAgICAgeyhbXCJyYWNrc1wiLCBcImRldmljZXNcIl0gYXMgY29uc3QpLm1hcCgob25lKSA9PiAoXG4gICAgICAgICAgPGxhYmVsIGtleT17b25lfSBjbGFzcz1cImNob2ljZVwiPlxuICAgICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICAgIHR5cGU9XCJyYWRpb1wiXG4gICAgICAgICAgICAgIG5hbWU9XCJraW5kXCJcbiAgICAgICAgICAgICAgY2hlY2tlZD17a2luZCA9PT0gb25lfVxuICAgICAgICAgICAgICBvbkNoYW5nZT17KCkgPT4gc2V0UXVlcnkoeyBraW5kOiBvbmUgPT09IFwicmFja3NcIiA/IG51bGwgOiBvbmUgfSl9XG4gICAgICAgICAgICAvPlxuICAgICAgICAgICAge3Nbb25lXX1cbiAgICAgICAgICA8L2xhYmVsPlxuICAgICAgICApKX1cbiAgICAgIDwvZmllbGRzZXQ+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyhrbm93bikgPT4gPFBhc3Rpbmcga2V5PXtraW5kfSBraW5kPXtraW5kfSBrbm93bj17a25vd259IGFnYWluPXtyZWFkLmFnYWlufSAvPn1cbiAgICAgIDwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG5cbmZ1bmN0aW9uIFBhc3RpbmcoeyBraW5kLCBrbm93biwgYWdhaW4gfTogeyBraW5kOiBLaW5kOyBrbm93bjogTmFtZXM7IGFnYWluOiAoKSA9PiB2b2lkIH0pIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS5pbXBvcnQ7XG4gIGNvbnN0IGNoZWNrZWQgPSB1c2VTaWduYWw8UmVhZCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgbWFkZSA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3QgZmlsZSA9IHVzZVJlZjxIVE1MSW5wdXRFbGVtZW50PihudWxsKTtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0oeyByb3dzOiBcIlwiIH0sIGFzeW5jICh7IHJvd3MgfSkgPT4ge1xuICAgIGNvbnN0IHJlYWQgPSByZWFkSW1wb3J0KGtpbmQsIFN0cmluZyhyb3dzKSwga25vd24pO1xuICAgIGlmIChyZWFkLml0ZW1zLmxlbmd0aCA9PT0gMCAmJiByZWFkLmZhdWx0cy5sZW5ndGggPT09IDApIHtcbiAgICAgIGNvbnN0IGJyb2tlbiA9IHsgcG9pbnRlcjogXCIvcm93c1wiLCBjb2RlOiBcImJsYW5rXCIsIG1lc3NhZ2U6IHMuZW1wdHkgfTtcbiAgICAgIHRocm93IG5ldyBQcm9ibGVtKDQyMiwgXCJpbnZhbGlkXCIsIHMuZW1wdHksIFticm9rZW5dKTtcbiAgICB9XG4gICAgY2hlY2tlZC52YWx1ZSA9IHJlYWQ7XG4gICAgZm9ybS5jaGFuZ2VkLnZhbHVlID0gdHJ1ZTtcbiAgICBpZiAocmVhZC5mYXVsdHMubGVuZ3RoID4gMCkgcmV0dXJuO1xuICAgIHRyeSB7XG4gICAgICBhd2FpdCBzZW5kKFxuICAgICAgICBcIlBPU1RcIixcbiAgICAgICAgYC9hcGkvdjIvJHtraW5kfS9idWxrYCxcbiAgICAgICAgeyBjcmVhdGU6IHJlYWQuaXRlbXMgfSxcbiAgICAgICAgeyBpZGVtcG90ZW5jeUtleTogbmV3S2V5KCkgfSxcbiAgICAgICk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSkgfHwgZXJyb3IuZXJyb3JzLmxlbmd0aCA9PT0gMCkgdGhyb3cgZXJyb3I7XG4gICAgICBjaGVja2VkLnZhbHVlID0geyAuLi5yZWFkLCBmYXVsdHM6IGZhdWx0c0J5TGluZShlcnJvci5lcnJvcnMsIHJlYWQpIH07XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIG1hZGUudmFsdWUgPSByZWFkLml0ZW1zLmxlbmd0aDtcbiAgICBmb3JtLnJlc2V0KHsgcm93czogXCJcIiB9KTtcbiAgICBjaGVja2VkLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgIGFnYWluKCk7XG4gIH0pO1xuICBjb25zdCBwdXQgPSAodGV4dDogc3RyaW5nKSA9PiB7XG4gICAgZm9ybS5zZXQoXCJyb3dzXCIsIHRleHQpO1xuICAgIGNoZWNrZWQudmFsdWUgPSB1bmRlZmluZWQ7XG4gIH07XG4gIGNvbnN0IGNob29zZSA9ICgpID0+IHtcbiAgICBjb25zdCBjaG9zZW4gPSBmaWxlLmN1cnJlbnQ/LmZpbGVzPy5bMF07XG4gICAgaWYgKGNob3NlbikgY2hvc2VuLnRleHQoKS50aGVuKHB1dCwgdG9hc3RQcm9ibGVtKTtcbiAgfTtcbiAgaWYgKG1hZGUudmFsdWUgPiAwKSB7XG4gICAgcmV0dXJuIChcbiAgICAgIDxFbXB0eSBpY29uPVwiY2hlY2tcIiB0aXRsZT17cy5kb25lKGNvdW50KG1hZGUudmFsdWUpKX0+XG4gICAgICAgIDxwIGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9yYWNrc1wiIGtpbmQ9XCJwcmltYXJ5XCIgaWNvbj1cInJhY2tcIj5cbiAgICAgICAgICAgIHtzLnRvUmFja3N9XG4gICAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgICAgIDxCdXR0b25cbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgICAgbWFkZS52YWx1ZSA9IDA7XG4gICAgICAgICAgICB9fVxuICAgICAgICAgID5cbiAgICAgICAgICAgIHtzLm1vcmV9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgIDwvcD5cbiAgICAgIDwvRW1wdHk+XG4gICAgKTtcbiAgfVxuICBjb25zdCB0ZXh0ID0gZm9ybS50ZXh0KFwicm93c1wiKTtcbiAgY29uc3QgcmVhZHkgPSB0ZXh0LnRyaW0oKSA/IHJlYWRJbXBvcnQoa2luZCwgdGV4dCwga25vd24pIDogdW5kZWZpbmVkO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJjb2x1bW5zIHdpZGUtbGVmdFwiPlxuICAgICAgPHNlY3Rpb24gY2xhc3M9XCJjYXJkXCI+XG4gICAgICAgIDxGb3JtXG4gICAgICAgICAgc3RhdGU9e2Zvcm19XG4gICAgICAgICAgc3VibWl0PXtyZWFkeSAmJiByZWFkeS5mYXVsdHMubGVuZ3RoID09PSAwID8gcy5ydW4oY291bnQocmVhZHkuaXRlbXMubGVuZ3RoKSkgOiBzLmNoZWNrfVxuICAgICAgICA+XG4gICAgICAgICAgPEZpZWxkIG5hbWU9XCJyb3dzXCIgbGFiZWw9e3MucGFzdGV9IHJvd3M9ezE0fSAvPlxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJmb3JtLWFjdGlvbnNcIj5cbiAgICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgICByZWY9e2ZpbGV9XG4gICAgICAgICAgICAgIGNsYXNzPVwidW5zZWVuXCJcbiAgICAgICAgICAgICAgdHlwZT1cImZpbGVcIlxuICAgICAgICAgICAgICBhY2NlcHQ9XCIuY3N2LHRleHQvY3N2LHRleHQvcGxhaW5cIlxuICAgICAgICAgICAgICBhcmlhLWxhYmVsPXtzLmZpbGV9XG4gICAgICAgICAgICAgIHRhYkluZGV4PXstMX1cbiAgICAgICAgICAgICAgb25DaGFuZ2U9e2Nob29zZX1cbiAgICAgICAgICAgIC8+XG4gICAgICAgICAgICA8QnV0dG9uIGljb249XCJ0YWJsZVwiIG9uQ2xpY2s9eygpID0+IGZpbGUuY3VycmVudD8uY2xpY2soKX0+XG4gICAgICAgICAgICAgIHtzLmZpbGV9XG4gICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgIDxCdXR0b24ga2luZD1cInBsYWluXCIgb25DbGljaz17KCkgPT4gcHV0KGV4YW1wbGUoa2luZCwga25vd24pKX0+XG4gICAgICAgICAgICAgIHtzLmV4YW1wbGV9XG4gICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICB7cmVhZHkgJiYgcmVhZHkuZmF1bHRzLmxlbmd0aCA9PT0gMCAmJiAhY2hlY2tlZC52YWx1ZSAmJiAoXG4gICAgICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cImdvb2RcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgICAgIDxJY29uIG5hbWU9XCJjaGVja1wiIC8+XG4gICAgICAgICAgICAgIHtzLnJlYWR5KGNvdW50KHJlYWR5Lml0ZW1zLmxlbmd0aCkpfVxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICl9XG4gICAgICAgIDwvRm9ybT5cbiAgICAgICAge2NoZWNrZWQudmFsdWUgJiYgY2hlY2tlZC52YWx1ZS5mYXVsdHMubGVuZ3RoID4gMCAmJiAoXG4gICAgICAgICAgPEZhdWx0cyBmYXVsdHM9e2NoZWNrZWQudmFsdWUuZmF1bHRzfSAvPlxuICAgICAgICApfVxuICAgICAgPC9zZWN0aW9uPlxuICAgICAgPHNlY3Rpb24+XG4gICAgICAgIDxoMj57cy5jb2x1bW5zfTwvaDI+XG4gICAgICAgIDxkbCBjbGFzcz1cImZhY3RzXCI+XG4gICAgICAgICAge1tcbiAgICAgICAgICAgIC4uLkNPTFVNTlNba2luZF0ubmVlZGVkLm1hcCgobmFtZSkgPT4gKHsgbmFtZSwgbmVlZGVkOiB0cnVlIH0pKSxcbiAgICAgICAgICAgIC4uLkNPTFVNTlNba2luZF0ub3B0aW9uYWwubWFwKChuYW1lKSA9PiAoeyBuYW1lLCBuZWVkZWQ6IGZhbHNlIH0pKSxcbiAgICAgICAgICBdLm1hcCgoeyBuYW1lLCBuZWVkZWQgfSkgPT4gKFxuICAgICAgICAgICAgPD5cbiAgICAgICAgICAgICAgPGR0PlxuICAgICAgICAgICAgICAgIDxjb2RlPntuYW1lfTwvY29kZT5cbiAgICAgICAgICAgICAgPC9kdD5cbiAgICAgICAgICAgICAgPGRkPlxuICAgICAgICAgICAgICAgIHtzLm5hbWVzW25hbWVdfSA8c3BhbiBjbGFzcz1cInRhZ1wiPntuZWVkZWQgPyBzLm5lZWRlZCA6IHMubWF5fTwvc3Bhbj5cbiAgICAgICAgICAgICAgPC9kZD5cbiAgICAgICAgICAgIDwvPlxuICAgICAgICAgICkpfVxuICAgICAgICA8L2RsPlxuICAgICAgPC9zZWN0aW9uPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG5mdW5jdGlvbiBGYXVsdHMoeyBmYXVsdHMgfTogeyBmYXVsdHM6IFJvd0ZhdWx0W10gfSkge1xuICBjb25zdCBzID0gdC5zaXRlLmltcG9ydDtcbiAgY29uc3Qgcm93cyA9IG5ldyBTZXQoZmF1bHRzLm1hcCgoZmF1bHQpID0+IGZhdWx0LmxpbmUpKS5zaXplO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJzZWN0aW9uXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cImJhZFwiPlxuICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgIHtzLmZhdWx0cyhjb3VudChyb3dzKSl9XG4gICAgICAgIHtmYXVsdHMubGVuZ3RoID4gU0hPV05fTUFYICYmIGAgJHtzLnNvbWVGYXVsdHMoY291bnQoU0hPV05fTUFYKSl9YH1cbiAgICAgIDwvcD5cbiAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1zY3JvbGxcIj5cbiAgICAgICAgPHRhYmxlIGNsYXNzPVwidGFibGVcIj5cbiAgICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgICA8dHI+XG4gICAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiIGNsYXNzPVwidGlnaHRcIj5cbiAgICAgICAgICAgICAgICB7cy53aGVyZX1cbiAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e3MuY29sdW1ufTwvdGg+XG4gICAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPntzLnZhbHVlfTwvdGg+XG4gICAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPntzLmZhdWx0fTwvdGg+XG4gICAgICAgICAgICA8L3RyPlxuICAgICAgICAgIDwvdGhlYWQ+XG4gICAgICAgICAgPHRib2R5PlxuICAgICAgICAgICAge2ZhdWx0cy5zbGljZSgwLCBTSE9XTl9NQVgpLm1hcCgoZmF1bHQsIGF0KSA9PiAoXG4gICAgICAgICAgICAgIDx0ciBrZXk9e2F0fT5cbiAgICAgICAgICAgICAgICA8dGQgY2xhc3M9XCJ0aWdodFwiPntmYXVsdC5saW5lID4gMCA/IGNvdW50KGZhdWx0LmxpbmUpIDogXCJcIn08L3RkPlxuICAgICAgICAgICAgICAgIDx0ZD5cbiAgICAgICAgICAgICAgICAgIDxjb2RlPntmYXVsdC5jb2x1bW59PC9jb2RlPlxuICAgICAgICAgICAgICAgIDwvdGQ+XG4gICAgICAgICAgICAgICAgPHRkIGNsYXNzPVwiY3V0XCI+e2ZhdWx0LnZhbHVlfTwvdGQ+XG4gICAgICAgICAgICAgICAgPHRkPntmYXVsdC5tZXNzYWdlfTwvdGQ+XG4gICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L3Rib2R5PlxuICAgICAgICA8L3RhYmxlPlxuICAgICAgPC9kaXY+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBZ0JPLFNBQVMsWUFBWSxNQUFzQjtBQUNoRCxRQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVE7QUFDaEMsUUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDaEQsTUFBSSxPQUFPO0FBQ1gsTUFBSSxPQUFPO0FBQ1gsYUFBVyxRQUFRLENBQUMsS0FBSyxLQUFLLEdBQUksR0FBRztBQUNuQyxVQUFNLFFBQVEsTUFBTSxNQUFNLElBQUksRUFBRSxTQUFTO0FBQ3pDLFFBQUksUUFBUSxLQUFNLEVBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUMvQztBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBUSxNQUFjLFlBQVksWUFBWSxJQUFJLEdBQVk7QUFDNUUsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLE1BQUksU0FBbUIsQ0FBQztBQUN4QixNQUFJLFFBQVE7QUFDWixNQUFJLE9BQU87QUFDWCxNQUFJLFFBQVE7QUFDWixNQUFJLEtBQUssS0FBSyxXQUFXLFFBQVEsSUFBSSxJQUFJO0FBQ3pDLFFBQU0sU0FBUyxNQUFNO0FBQ25CLFdBQU8sS0FBSyxLQUFLO0FBQ2pCLFFBQUksT0FBTyxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU0sR0FBSSxNQUFLLEtBQUssRUFBRSxNQUFNLE9BQU8sT0FBTyxDQUFDO0FBQy9FLGFBQVMsQ0FBQztBQUNWLFlBQVE7QUFBQSxFQUNWO0FBQ0EsU0FBTyxLQUFLLEtBQUssUUFBUTtBQUN2QixVQUFNLFNBQVMsS0FBSyxFQUFFO0FBQ3RCLFFBQUksV0FBVyxPQUFPLFVBQVUsSUFBSTtBQUNsQyxZQUFNLFNBQVM7QUFDZixXQUFLLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFDdkIsWUFBSSxNQUFNLEtBQUssT0FBUSxRQUFPLEVBQUUsTUFBTSxNQUFNLE9BQU87QUFDbkQsWUFBSSxLQUFLLEVBQUUsTUFBTSxLQUFNLFNBQVE7QUFDL0IsWUFBSSxLQUFLLEVBQUUsTUFBTSxJQUFLLFVBQVMsS0FBSyxFQUFFO0FBQUEsaUJBQzdCLEtBQUssS0FBSyxDQUFDLE1BQU0sS0FBSztBQUM3QixtQkFBUztBQUNULGdCQUFNO0FBQUEsUUFDUixNQUFPO0FBQUEsTUFDVDtBQUNBLFlBQU07QUFBQSxJQUNSLFdBQVcsV0FBVyxXQUFXO0FBQy9CLGFBQU8sS0FBSyxLQUFLO0FBQ2pCLGNBQVE7QUFDUixZQUFNO0FBQUEsSUFDUixXQUFXLFdBQVcsUUFBUSxXQUFXLE1BQU07QUFDN0MsYUFBTztBQUNQLFlBQU0sV0FBVyxRQUFRLEtBQUssS0FBSyxDQUFDLE1BQU0sT0FBTyxJQUFJO0FBQ3JELGNBQVE7QUFDUixjQUFRO0FBQUEsSUFDVixPQUFPO0FBQ0wsZUFBUztBQUNULFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUNBLE1BQUksVUFBVSxNQUFNLE9BQU8sU0FBUyxFQUFHLFFBQU87QUFDOUMsU0FBTyxFQUFFLEtBQUs7QUFDaEI7OztBQzlETyxJQUFNLFVBQWtFO0FBQUEsRUFDN0UsT0FBTztBQUFBLElBQ0wsUUFBUSxDQUFDLE1BQU07QUFBQSxJQUNmLFVBQVUsQ0FBQyxRQUFRLFlBQVksVUFBVSxZQUFZLFFBQVEsVUFBVTtBQUFBLEVBQ3pFO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxRQUFRLENBQUMsUUFBUSxZQUFZLFFBQVEsU0FBUztBQUFBLElBQzlDLFVBQVUsQ0FBQyxVQUFVLFFBQVEsVUFBVSxRQUFRLGVBQWUsVUFBVTtBQUFBLEVBQzFFO0FBQ0Y7QUFHTyxJQUFNLFdBQVc7QUFtQ3hCLFNBQVMsTUFBdUJBLE1BQW1CLE1BQW1CO0FBQ3BFLFFBQU0sT0FBT0EsS0FBSSxPQUFPLENBQUMsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUNoRCxTQUFPLEtBQUssU0FBUyxJQUFJLE9BQU9BLEtBQUksT0FBTyxDQUFDLFFBQVEsSUFBSSxTQUFTLElBQUk7QUFDdkU7QUFHTyxTQUFTLFdBQVcsTUFBWSxNQUFjQyxRQUFzQjtBQUN6RSxRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFFBQU0sT0FBZ0IsUUFBUSxJQUFJO0FBQ2xDLFFBQU0sU0FBaUIsRUFBRSxPQUFPLENBQUMsR0FBRyxPQUFPLENBQUMsR0FBRyxRQUFRLENBQUMsRUFBRTtBQUMxRCxRQUFNLFFBQVEsQ0FBQyxNQUFjLFFBQWdCLE9BQWUsWUFDMUQsT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLFFBQVEsT0FBTyxRQUFRLENBQUM7QUFDckQsTUFBSSxLQUFLLFNBQVMsT0FBVyxPQUFNLEtBQUssTUFBTSxJQUFJLElBQUksRUFBRSxTQUFTO0FBQ2pFLFFBQU0sQ0FBQyxNQUFNLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDN0IsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixRQUFNLEVBQUUsUUFBUSxTQUFTLElBQUksUUFBUSxJQUFJO0FBQ3pDLFFBQU0sUUFBUSxvQkFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEdBQUcsUUFBUSxDQUFDO0FBQzlDLFFBQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLEVBQUUsWUFBWSxFQUFFLFdBQVcsS0FBSyxHQUFHLENBQUM7QUFDdEYsUUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPO0FBQzFCLFFBQUksQ0FBQyxNQUFNLElBQUksSUFBSSxFQUFHLE9BQU0sS0FBSyxNQUFNLE1BQU0sSUFBSSxFQUFFLGNBQWMsUUFBUSxHQUFHLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFBQSxhQUM1RSxNQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUksT0FBTSxLQUFLLE1BQU0sTUFBTSxJQUFJLEVBQUUsTUFBTSxJQUFJLENBQUM7QUFBQSxFQUMvRSxDQUFDO0FBQ0QsYUFBVyxRQUFRLFFBQVE7QUFDekIsUUFBSSxDQUFDLE1BQU0sU0FBUyxJQUFJLEVBQUcsT0FBTSxLQUFLLE1BQU0sTUFBTSxJQUFJLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFBQSxFQUN4RTtBQUNBLE1BQUksT0FBTyxPQUFPLFNBQVMsRUFBRyxRQUFPO0FBQ3JDLE1BQUksS0FBSyxTQUFTLFVBQVU7QUFDMUIsVUFBTSxLQUFLLFFBQVEsR0FBRyxRQUFRLEtBQUssTUFBTSxJQUFJLElBQUksRUFBRSxRQUFRLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFDNUUsV0FBTztBQUFBLEVBQ1Q7QUFDQSxhQUFXLE9BQU8sTUFBTTtBQUN0QixRQUFJLElBQUksT0FBTyxTQUFTLE1BQU0sUUFBUTtBQUNwQyxZQUFNLElBQUksTUFBTSxJQUFJLElBQUksRUFBRSxRQUFRLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUN2RDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxDQUFDLE9BQU8sSUFBSSxPQUFPLEVBQUUsS0FBSyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDcEYsVUFBTSxTQUFTLE9BQU8sT0FBTztBQUM3QixVQUFNLFFBQVEsQ0FBQyxRQUFnQixZQUM3QixNQUFNLElBQUksTUFBTSxRQUFRLE1BQU0sSUFBSSxNQUFNLEtBQUssSUFBSSxPQUFPO0FBQzFELGVBQVcsUUFBUSxPQUFRLEtBQUksQ0FBQyxNQUFNLElBQUksSUFBSSxFQUFHLE9BQU0sTUFBTSxFQUFFLFFBQVE7QUFDdkUsVUFBTSxPQUFPLFNBQVMsVUFBVSxPQUFPLE9BQU9BLFFBQU8sS0FBSyxJQUFJLFNBQVMsT0FBT0EsUUFBTyxLQUFLO0FBQzFGLFFBQUksT0FBTyxPQUFPLFdBQVcsUUFBUTtBQUNuQyxhQUFPLE1BQU0sS0FBSyxJQUFJO0FBQ3RCLGFBQU8sTUFBTSxLQUFLLElBQUksSUFBSTtBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQU1BLFNBQVMsT0FBTyxPQUFjLE9BQXVDO0FBQ25FLFFBQU0sT0FBZ0MsQ0FBQztBQUN2QyxhQUFXLFFBQVEsQ0FBQyxRQUFRLFFBQVEsWUFBWSxhQUFhLEdBQUc7QUFDOUQsVUFBTSxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQzNCLFFBQUksS0FBTSxNQUFLLElBQUksSUFBSTtBQUFBLEVBQ3pCO0FBQ0EsUUFBTSxXQUFXLE1BQU0sSUFBSSxVQUFVO0FBQ3JDLE1BQUksVUFBVTtBQUNaLFVBQU0sVUFBVSxZQUFZLFFBQVE7QUFDcEMsVUFBTSxPQUFPLFlBQVksUUFBUTtBQUNqQyxRQUFJLFFBQVMsT0FBTSxZQUFZLE9BQU87QUFBQSxhQUM3QixXQUFXLEtBQU0sTUFBSyxXQUFXLEtBQUs7QUFBQSxFQUNqRDtBQUNBLE9BQUssU0FBUyxNQUFNLElBQUksUUFBUSxHQUFHLFlBQVksS0FBSztBQUNwRCxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE9BQU8sT0FBYyxRQUFnQixPQUFrQztBQUM5RSxRQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU07QUFDN0IsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixNQUFJLENBQUMsY0FBYyxLQUFLLElBQUksR0FBRztBQUM3QixVQUFNLFFBQVEsRUFBRSxLQUFLLE9BQU8sU0FBUztBQUNyQyxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU8sT0FBTyxJQUFJO0FBQ3BCO0FBRUEsU0FBUyxPQUFPLE9BQWNBLFFBQWMsT0FBdUM7QUFDakYsUUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQ2hDLFFBQU0sT0FBTyxNQUFNLElBQUksTUFBTTtBQUM3QixRQUFNLENBQUMsS0FBSyxJQUFJLE9BQU8sTUFBTUEsT0FBTSxPQUFPLElBQUksSUFBSSxDQUFDO0FBQ25ELE1BQUksUUFBUSxDQUFDLE1BQU8sT0FBTSxRQUFRLEVBQUUsS0FBSyxPQUFPLFdBQVc7QUFDM0QsT0FBSyxVQUFVLE9BQU87QUFDdEIsUUFBTSxTQUFTLE9BQU8sT0FBTyxZQUFZLEtBQUs7QUFDOUMsTUFBSSxXQUFXLE9BQVcsTUFBSyxXQUFXO0FBQzFDLFNBQU87QUFDVDtBQUVBLFNBQVMsT0FBTyxVQUE2QztBQUMzRCxNQUFJLFVBQVUsUUFBUSxVQUFXLFFBQU87QUFDeEMsU0FBTyxVQUFVLFFBQVEsV0FBVyxXQUFXO0FBQ2pEO0FBRUEsU0FBUyxTQUFTLE9BQWNBLFFBQWMsT0FBdUM7QUFDbkYsUUFBTSxJQUFJLEVBQUUsS0FBSztBQUNqQixRQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFDaEMsUUFBTSxPQUFPLE1BQU0sSUFBSSxNQUFNO0FBQzdCLFFBQU0sUUFBUSxPQUFPLE1BQU1BLE9BQU0sT0FBTyxJQUFJLElBQUksQ0FBQztBQUNqRCxNQUFJLFFBQVEsTUFBTSxXQUFXLEVBQUcsT0FBTSxRQUFRLEVBQUUsV0FBVztBQUMzRCxNQUFJLE1BQU0sU0FBUyxFQUFHLE9BQU0sUUFBUSxFQUFFLFFBQVE7QUFDOUMsUUFBTSxPQUFPLE1BQU0sSUFBSSxVQUFVO0FBQ2pDLFFBQU0sQ0FBQyxRQUFRLElBQUksT0FBTyxNQUFNQSxPQUFNLFdBQVcsSUFBSSxJQUFJLENBQUM7QUFDMUQsTUFBSSxRQUFRLENBQUMsU0FBVSxPQUFNLFlBQVksRUFBRSxlQUFlO0FBQzFELE9BQUssY0FBYyxVQUFVO0FBQzdCLE9BQUssT0FBTyxNQUFNLElBQUksTUFBTSxLQUFLLE9BQU8sUUFBUTtBQUNoRCxPQUFLLFVBQVUsQ0FBQztBQUNoQixPQUFLLFdBQVc7QUFBQSxJQUNkLFNBQVMsTUFBTSxDQUFDLEdBQUc7QUFBQSxJQUNuQixTQUFTLE9BQU8sT0FBTyxXQUFXLEtBQUs7QUFBQSxJQUN2QyxRQUFRLE1BQU0sSUFBSSxRQUFRLEdBQUcsWUFBWSxLQUFLO0FBQUEsRUFDaEQ7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLFlBQW9DO0FBQUEsRUFDeEMsU0FBUztBQUFBLEVBQ1QsYUFBYTtBQUFBLEVBQ2Isb0JBQW9CO0FBQUEsRUFDcEIsb0JBQW9CO0FBQUEsRUFDcEIsbUJBQW1CO0FBQUEsRUFDbkIsTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUNSO0FBR08sU0FBUyxhQUFhLFFBQTJCLE1BQTBCO0FBQ2hGLFNBQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxTQUFTLFFBQVEsTUFBTTtBQUMxQyxVQUFNLENBQUMsRUFBRSxJQUFJLFFBQVEsRUFBRSxJQUFJLDJCQUEyQixLQUFLLFdBQVcsRUFBRSxLQUFLLENBQUM7QUFDOUUsVUFBTSxPQUFPLE9BQU8sU0FBWSxTQUFZLEtBQUssTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUNqRSxVQUFNLFNBQVMsVUFBVSxLQUFLLEtBQUs7QUFDbkMsVUFBTSxPQUFPLE9BQU8sVUFBYSxVQUFVLEdBQUcsT0FBTyxJQUFJLE9BQU8sS0FBSztBQUNyRSxXQUFPO0FBQUEsTUFDTCxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxPQUFPLFFBQVEsS0FBSyxNQUFNLE9BQU8sRUFBRSxDQUFDLEdBQUcsS0FBSztBQUFBLE1BQzVDLFNBQVM7QUFBQSxJQUNYO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFFQSxTQUFTLFFBQVEsTUFBZSxPQUF1QjtBQUNyRCxNQUFJLE9BQWdCO0FBQ3BCLGFBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFFLE9BQU8sT0FBTyxHQUFHO0FBQ25ELFdBQU8sUUFBUSxPQUFPLFNBQVMsV0FBWSxLQUFpQyxJQUFJLElBQUk7QUFBQSxFQUN0RjtBQUNBLFNBQU8sU0FBUyxVQUFhLFNBQVMsUUFBUSxPQUFPLFNBQVMsV0FBVyxLQUFLLE9BQU8sSUFBSTtBQUMzRjs7O0FDckxBLElBQU0sWUFBWTtBQUVsQixlQUFlLFFBQXdCO0FBQ3JDLFFBQU0sQ0FBQyxPQUFPLE9BQU8sU0FBUyxJQUFJLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDbEQsSUFBVSxlQUFlO0FBQUEsSUFDekIsSUFBVSxlQUFlO0FBQUEsSUFDekIsSUFBYyxxQkFBcUIsRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUFBLEVBQ3ZELENBQUM7QUFDRCxTQUFPO0FBQUEsSUFDTCxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQzVDLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQUEsSUFDakQ7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsTUFBWSxPQUFzQjtBQUNqRCxNQUFJLFNBQVMsU0FBUztBQUNwQixVQUFNLE9BQU8sTUFBTSxNQUFNLENBQUMsR0FBRyxRQUFRO0FBQ3JDLFdBQU87QUFBQSxFQUF1QyxJQUFJO0FBQUEsRUFBZ0MsSUFBSTtBQUFBO0FBQUEsRUFDeEY7QUFDQSxRQUFNLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFDMUIsUUFBTSxXQUFXLE1BQU0sVUFBVSxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksR0FBRyxLQUFLLE1BQU0sVUFBVSxDQUFDO0FBQzdFLFFBQU0sS0FBSyxDQUFDLFNBQ1YsR0FBRyxNQUFNLE1BQU0sU0FBUyxJQUFJLFVBQVUsUUFBUSxVQUFVLFFBQVEsSUFBSSxJQUFJLElBQUk7QUFDOUUsU0FBTztBQUFBLEVBQXNDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFBSyxHQUFHLENBQUMsQ0FBQztBQUFBO0FBQzlEO0FBR2UsU0FBUixTQUEwQjtBQUMvQixRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFFBQU0sT0FBYSxNQUFNLE1BQU0sSUFBSSxNQUFNLE1BQU0sWUFBWSxZQUFZO0FBQ3ZFLFFBQU0sT0FBTyxRQUFRLEtBQUs7QUFDMUIsTUFBSSxDQUFDLElBQUksVUFBVSxNQUFNLEVBQUcsUUFBTyxrQkFBQyxXQUFRLE9BQU8sRUFBRSxPQUFPLE9BQU0sU0FBUTtBQUMxRSxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQSxzQkFBQyxZQUFTLE9BQU8sRUFBRSxPQUFPLFFBQVEsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLE1BQU0sT0FBTyxNQUFNLFNBQVMsQ0FBQyxHQUFHO0FBQUEsSUFDbkYsa0JBQUMsT0FBRSxPQUFNLFFBQVEsWUFBRSxNQUFLO0FBQUEsSUFDeEIsa0JBQUMsY0FBUyxPQUFNLFdBQ2Q7QUFBQSx3QkFBQyxZQUFPLE9BQU0sVUFBVSxZQUFFLE1BQUs7QUFBQSxNQUM3QixDQUFDLFNBQVMsU0FBUyxFQUFZLElBQUksQ0FBQyxRQUNwQyxrQkFBQyxXQUFnQixPQUFNLFVBQ3JCO0FBQUE7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLE1BQUs7QUFBQSxZQUNMLFNBQVMsU0FBUztBQUFBLFlBQ2xCLFVBQVUsTUFBTSxTQUFTLEVBQUUsTUFBTSxRQUFRLFVBQVUsT0FBTyxJQUFJLENBQUM7QUFBQTtBQUFBLFFBQ2pFO0FBQUEsUUFDQyxFQUFFLEdBQUc7QUFBQSxXQVBJLEdBUVosQ0FDRDtBQUFBLE9BQ0g7QUFBQSxJQUNBLGtCQUFDLFdBQVEsTUFDTixXQUFDLFVBQVUsa0JBQUMsV0FBbUIsTUFBWSxPQUFjLE9BQU8sS0FBSyxTQUE1QyxJQUFtRCxHQUMvRTtBQUFBLEtBQ0Y7QUFFSjtBQUVBLFNBQVMsUUFBUSxFQUFFLE1BQU0sT0FBTyxNQUFNLEdBQW9EO0FBQ3hGLFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxVQUFVLFVBQTRCLE1BQVM7QUFDckQsUUFBTSxPQUFPLFVBQVUsQ0FBQztBQUN4QixRQUFNLE9BQU8sRUFBeUIsSUFBSTtBQUMxQyxRQUFNLE9BQU8sUUFBUSxFQUFFLE1BQU0sR0FBRyxHQUFHLE9BQU8sRUFBRSxLQUFLLE1BQU07QUFDckQsVUFBTSxPQUFPLFdBQVcsTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLO0FBQ2pELFFBQUksS0FBSyxNQUFNLFdBQVcsS0FBSyxLQUFLLE9BQU8sV0FBVyxHQUFHO0FBQ3ZELFlBQU0sU0FBUyxFQUFFLFNBQVMsU0FBUyxNQUFNLFNBQVMsU0FBUyxFQUFFLE1BQU07QUFDbkUsWUFBTSxJQUFJLFFBQVEsS0FBSyxXQUFXLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQztBQUFBLElBQ3JEO0FBQ0EsWUFBUSxRQUFRO0FBQ2hCLFNBQUssUUFBUSxRQUFRO0FBQ3JCLFFBQUksS0FBSyxPQUFPLFNBQVMsRUFBRztBQUM1QixRQUFJO0FBQ0YsWUFBTTtBQUFBLFFBQ0o7QUFBQSxRQUNBLFdBQVcsSUFBSTtBQUFBLFFBQ2YsRUFBRSxRQUFRLEtBQUssTUFBTTtBQUFBLFFBQ3JCLEVBQUUsZ0JBQWdCLE9BQU8sRUFBRTtBQUFBLE1BQzdCO0FBQUEsSUFDRixTQUFTLE9BQU87QUFDZCxVQUFJLEVBQUUsaUJBQWlCLFlBQVksTUFBTSxPQUFPLFdBQVcsRUFBRyxPQUFNO0FBQ3BFLGNBQVEsUUFBUSxFQUFFLEdBQUcsTUFBTSxRQUFRLGFBQWEsTUFBTSxRQUFRLElBQUksRUFBRTtBQUNwRTtBQUFBLElBQ0Y7QUFDQSxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFNBQUssTUFBTSxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQ3ZCLFlBQVEsUUFBUTtBQUNoQixVQUFNO0FBQUEsRUFDUixDQUFDO0FBQ0QsUUFBTSxNQUFNLENBQUNDLFVBQWlCO0FBQzVCLFNBQUssSUFBSSxRQUFRQSxLQUFJO0FBQ3JCLFlBQVEsUUFBUTtBQUFBLEVBQ2xCO0FBQ0EsUUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxTQUFTLEtBQUssU0FBUyxRQUFRLENBQUM7QUFDdEMsUUFBSSxPQUFRLFFBQU8sS0FBSyxFQUFFLEtBQUssS0FBSyxZQUFZO0FBQUEsRUFDbEQ7QUFDQSxNQUFJLEtBQUssUUFBUSxHQUFHO0FBQ2xCLFdBQ0Usa0JBQUMsU0FBTSxNQUFLLFNBQVEsT0FBTyxFQUFFLEtBQUssTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUNqRCw0QkFBQyxPQUFFLE9BQU0sZ0JBQ1A7QUFBQSx3QkFBQyxjQUFXLE1BQUssVUFBUyxNQUFLLFdBQVUsTUFBSyxRQUMzQyxZQUFFLFNBQ0w7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxTQUFTLE1BQU07QUFDYixpQkFBSyxRQUFRO0FBQUEsVUFDZjtBQUFBLFVBRUMsWUFBRTtBQUFBO0FBQUEsTUFDTDtBQUFBLE9BQ0YsR0FDRjtBQUFBLEVBRUo7QUFDQSxRQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDN0IsUUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJLFdBQVcsTUFBTSxNQUFNLEtBQUssSUFBSTtBQUM1RCxTQUNFLGtCQUFDLFNBQUksT0FBTSxxQkFDVDtBQUFBLHNCQUFDLGFBQVEsT0FBTSxRQUNiO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU87QUFBQSxVQUNQLFFBQVEsU0FBUyxNQUFNLE9BQU8sV0FBVyxJQUFJLEVBQUUsSUFBSSxNQUFNLE1BQU0sTUFBTSxNQUFNLENBQUMsSUFBSSxFQUFFO0FBQUEsVUFFbEY7QUFBQSw4QkFBQyxTQUFNLE1BQUssUUFBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFBQSxZQUM3QyxrQkFBQyxTQUFJLE9BQU0sZ0JBQ1Q7QUFBQTtBQUFBLGdCQUFDO0FBQUE7QUFBQSxrQkFDQyxLQUFLO0FBQUEsa0JBQ0wsT0FBTTtBQUFBLGtCQUNOLE1BQUs7QUFBQSxrQkFDTCxRQUFPO0FBQUEsa0JBQ1AsY0FBWSxFQUFFO0FBQUEsa0JBQ2QsVUFBVTtBQUFBLGtCQUNWLFVBQVU7QUFBQTtBQUFBLGNBQ1o7QUFBQSxjQUNBLGtCQUFDLFVBQU8sTUFBSyxTQUFRLFNBQVMsTUFBTSxLQUFLLFNBQVMsTUFBTSxHQUNyRCxZQUFFLE1BQ0w7QUFBQSxjQUNBLGtCQUFDLFVBQU8sTUFBSyxTQUFRLFNBQVMsTUFBTSxJQUFJLFFBQVEsTUFBTSxLQUFLLENBQUMsR0FDekQsWUFBRSxTQUNMO0FBQUEsZUFDRjtBQUFBLFlBQ0MsU0FBUyxNQUFNLE9BQU8sV0FBVyxLQUFLLENBQUMsUUFBUSxTQUM5QyxrQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLFFBQU8sTUFBSyxVQUN0QztBQUFBLGdDQUFDLFFBQUssTUFBSyxTQUFRO0FBQUEsY0FDbEIsRUFBRSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUFBLGVBQ3BDO0FBQUE7QUFBQTtBQUFBLE1BRUo7QUFBQSxNQUNDLFFBQVEsU0FBUyxRQUFRLE1BQU0sT0FBTyxTQUFTLEtBQzlDLGtCQUFDLFVBQU8sUUFBUSxRQUFRLE1BQU0sUUFBUTtBQUFBLE9BRTFDO0FBQUEsSUFDQSxrQkFBQyxhQUNDO0FBQUEsd0JBQUMsUUFBSSxZQUFFLFNBQVE7QUFBQSxNQUNmLGtCQUFDLFFBQUcsT0FBTSxTQUNQO0FBQUEsUUFDQyxHQUFHLFFBQVEsSUFBSSxFQUFFLE9BQU8sSUFBSSxDQUFDLFVBQVUsRUFBRSxNQUFNLFFBQVEsS0FBSyxFQUFFO0FBQUEsUUFDOUQsR0FBRyxRQUFRLElBQUksRUFBRSxTQUFTLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRTtBQUFBLE1BQ25FLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLE1BQ3BCLHVCQUNFO0FBQUEsMEJBQUMsUUFDQyw0QkFBQyxVQUFNLGdCQUFLLEdBQ2Q7QUFBQSxRQUNBLGtCQUFDLFFBQ0U7QUFBQSxZQUFFLE1BQU0sSUFBSTtBQUFBLFVBQUU7QUFBQSxVQUFDLGtCQUFDLFVBQUssT0FBTSxPQUFPLG1CQUFTLEVBQUUsU0FBUyxFQUFFLEtBQUk7QUFBQSxXQUMvRDtBQUFBLFNBQ0YsQ0FDRCxHQUNIO0FBQUEsT0FDRjtBQUFBLEtBQ0Y7QUFFSjtBQUVBLFNBQVMsT0FBTyxFQUFFLE9BQU8sR0FBMkI7QUFDbEQsUUFBTSxJQUFJLEVBQUUsS0FBSztBQUNqQixRQUFNLE9BQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxJQUFJLENBQUMsRUFBRTtBQUN4RCxTQUNFLGtCQUFDLFNBQUksT0FBTSxXQUFVLE1BQUssU0FDeEI7QUFBQSxzQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLE9BQzFCO0FBQUEsd0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxNQUNwQixFQUFFLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxNQUNwQixPQUFPLFNBQVMsYUFBYSxJQUFJLEVBQUUsV0FBVyxNQUFNLFNBQVMsQ0FBQyxDQUFDO0FBQUEsT0FDbEU7QUFBQSxJQUNBLGtCQUFDLFNBQUksT0FBTSxnQkFDVCw0QkFBQyxXQUFNLE9BQU0sU0FDWDtBQUFBLHdCQUFDLFdBQ0MsNEJBQUMsUUFDQztBQUFBLDBCQUFDLFFBQUcsT0FBTSxPQUFNLE9BQU0sU0FDbkIsWUFBRSxPQUNMO0FBQUEsUUFDQSxrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLFFBQU87QUFBQSxRQUMxQixrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU07QUFBQSxRQUN6QixrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU07QUFBQSxTQUMzQixHQUNGO0FBQUEsTUFDQSxrQkFBQyxXQUNFLGlCQUFPLE1BQU0sR0FBRyxTQUFTLEVBQUUsSUFBSSxDQUFDLE9BQU8sT0FDdEMsa0JBQUMsUUFDQztBQUFBLDBCQUFDLFFBQUcsT0FBTSxTQUFTLGdCQUFNLE9BQU8sSUFBSSxNQUFNLE1BQU0sSUFBSSxJQUFJLElBQUc7QUFBQSxRQUMzRCxrQkFBQyxRQUNDLDRCQUFDLFVBQU0sZ0JBQU0sUUFBTyxHQUN0QjtBQUFBLFFBQ0Esa0JBQUMsUUFBRyxPQUFNLE9BQU8sZ0JBQU0sT0FBTTtBQUFBLFFBQzdCLGtCQUFDLFFBQUksZ0JBQU0sU0FBUTtBQUFBLFdBTlosRUFPVCxDQUNELEdBQ0g7QUFBQSxPQUNGLEdBQ0Y7QUFBQSxLQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbImFsbCIsICJuYW1lcyIsICJ0ZXh0Il0KfQo=
