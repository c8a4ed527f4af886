import {
  csv
} from "./chunk-KS33LSEC.js";
import {
  FilterControl,
  Search
} from "./chunk-Y2CQF3FS.js";
import {
  ActionsButton
} from "./chunk-3DXBFGGH.js";
import {
  Failed,
  Loading,
  saveFile
} from "./chunk-OMHY5VP4.js";
import {
  Button,
  Icon,
  IconButton,
  Problem,
  a,
  get,
  t,
  toast,
  toastProblem
} from "./chunk-7OGIZK26.js";
import {
  count
} from "./chunk-SS4WCJBF.js";
import {
  $,
  A,
  P,
  T,
  query,
  setQuery,
  useComputed,
  useSignal
} from "./chunk-JED37L3N.js";

// src/ui/source.ts
function listed(path, fixed = {}) {
  return ({ q, sort, filters, limit, cursor }, stop) => get(path, { ...fixed, ...filters, q, sort, limit, cursor, count: true }, stop);
}
function compare(a2, b) {
  if (typeof a2 === "number" && typeof b === "number") return a2 - b;
  return String(a2 ?? "").localeCompare(String(b ?? ""), void 0, { numeric: true });
}
function local(rows, fields) {
  return async ({ q, sort, filters, limit, cursor }) => {
    const word = q.toLowerCase();
    const all = Object.values(fields);
    let found = rows.filter(
      (row) => all.some(
        (field) => String(field(row) ?? "").toLowerCase().includes(word)
      )
    );
    for (const [name, value] of Object.entries(filters)) {
      const field = fields[name];
      if (field && value) found = found.filter((row) => String(field(row)) === value);
    }
    const by = fields[sort.replace(/^-/, "")];
    if (by) {
      const sign = sort.startsWith("-") ? -1 : 1;
      found = [...found].sort((a2, b) => sign * compare(by(a2), by(b)));
    }
    const start = Number(cursor ?? 0);
    const end = start + limit;
    return {
      items: found.slice(start, end),
      next: end < found.length ? String(end) : null,
      total: found.length
    };
  };
}

// src/ui/Table.tsx
var PAGE = 50;
var CSV_MAX = 1e5;
function Table({
  name = "",
  label,
  columns,
  source,
  by = [],
  id,
  title,
  sort: first = "",
  filters = [],
  actions,
  bulk = [],
  tools,
  empty,
  searchable = true,
  file
}) {
  const key = (word) => name ? `${name}.${word}` : word;
  const q = query.value.get(key("q")) ?? "";
  const sort = query.value.get(key("sort")) ?? first;
  const chosen = {};
  for (const filter of filters) {
    const value = query.value.get(key(filter.key));
    if (value) chosen[filter.key] = value;
  }
  const trail = useSignal([]);
  const cursor = useSignal(null);
  const rows = useSignal(void 0);
  const next = useSignal(null);
  const total = useSignal(void 0);
  const problem = useSignal(void 0);
  const picked = useSignal(/* @__PURE__ */ new Map());
  const everything = useSignal(false);
  const turn = useSignal(0);
  const picture = JSON.stringify([q, sort, chosen, ...by]);
  const shown = T(picture);
  if (shown.current !== picture) {
    shown.current = picture;
    trail.value = [];
    cursor.value = null;
    picked.value = /* @__PURE__ */ new Map();
    everything.value = false;
  }
  const wanted = (limit, from) => ({
    q,
    sort,
    filters: chosen,
    limit,
    cursor: from
  });
  A(() => {
    const stop = new AbortController();
    source(wanted(PAGE, cursor.value), stop.signal).then(
      (page) => {
        if (stop.signal.aborted) return;
        rows.value = page.items;
        next.value = page.next;
        total.value = page.total ?? void 0;
        problem.value = void 0;
      },
      (error) => {
        if (!stop.signal.aborted)
          problem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
      }
    );
    return () => stop.abort();
  }, [picture, cursor.value, turn.value, source]);
  const again = () => {
    turn.value += 1;
  };
  const narrowed = q !== "" || Object.keys(chosen).length > 0;
  const readAll = async () => {
    const found = [];
    let from = null;
    do {
      const page = await source(
        wanted(1e3, from),
        new AbortController().signal
      );
      found.push(...page.items);
      from = page.next;
    } while (from && found.length < CSV_MAX);
    if (from) toast(t.ui.csvAll(count(CSV_MAX)), "plain");
    return found;
  };
  const download = async () => {
    const told = columns.filter((column) => column.csv);
    try {
      const found = everything.value || picked.value.size === 0 ? await readAll() : pickedRows();
      saveFile(
        `${file}.csv`,
        csv(
          told.map((column) => column.label),
          found.map((row) => told.map((column) => column.csv?.(row)))
        ),
        "text/csv"
      );
    } catch (error) {
      toastProblem(error);
    }
  };
  const searching = P();
  const all = rows.value ?? [];
  const some = useComputed(() => everything.value || picked.value.size > 0);
  const pickedRows = () => [...picked.value.values()];
  const pick = (chosen2, on) => {
    const map = new Map(
      everything.value ? all.map((row) => [id(row), row]) : picked.value
    );
    for (const row of chosen2) on ? map.set(id(row), row) : map.delete(id(row));
    everything.value = false;
    picked.value = map;
  };
  const pickNone = () => {
    everything.value = false;
    picked.value = /* @__PURE__ */ new Map();
  };
  const isPicked = (row) => everything.value || picked.value.has(id(row));
  const pageIsPicked = all.length > 0 && all.every(isPicked);
  const busy = useSignal(false);
  const runBulk = async (one) => {
    busy.value = true;
    try {
      const chosen2 = everything.value ? await readAll() : pickedRows();
      if (await one.run(chosen2) === false) return;
      pickNone();
    } catch (error) {
      toastProblem(error);
    } finally {
      busy.value = false;
    }
    again();
  };
  const start = trail.value.length * PAGE + 1;
  return /* @__PURE__ */ a("div", { children: [
    /* @__PURE__ */ a("div", { class: "table-bar no-print", children: [
      searchable && /* @__PURE__ */ a("div", { class: "search", children: [
        /* @__PURE__ */ a(Icon, { name: "search" }),
        /* @__PURE__ */ a("label", { class: "unseen", for: searching, children: t.ui.search }),
        /* @__PURE__ */ a(Search, { id: searching, value: q, onChange: (text) => setQuery({ [key("q")]: text }) })
      ] }),
      filters.map((filter) => /* @__PURE__ */ a(
        FilterControl,
        {
          filter,
          value: chosen[filter.key] ?? "",
          onChange: (value) => setQuery({ [key(filter.key)]: value })
        },
        filter.key
      )),
      narrowed && filters.length > 0 && Object.keys(chosen).length > 0 && /* @__PURE__ */ a(
        Button,
        {
          kind: "plain",
          onClick: () => setQuery(Object.fromEntries(filters.map((filter) => [key(filter.key), null]))),
          children: t.ui.clearFilters
        }
      ),
      /* @__PURE__ */ a("span", { class: "push" }),
      tools,
      /* @__PURE__ */ a(IconButton, { icon: "download", label: t.ui.csv, onClick: () => void download() }),
      /* @__PURE__ */ a(IconButton, { icon: "refresh", label: t.ui.reload, onClick: again })
    ] }),
    some.value && /* @__PURE__ */ a("div", { class: "table-picked no-print", children: [
      /* @__PURE__ */ a("span", { role: "status", children: everything.value ? t.ui.allSelected(count(total.value ?? 0)) : t.ui.selected(count(picked.value.size)) }),
      bulk.map((one) => /* @__PURE__ */ a(
        Button,
        {
          ...one.icon ? { icon: one.icon } : {},
          ...one.danger ? { kind: "danger" } : {},
          busy: busy.value,
          onClick: () => void runBulk(one),
          children: one.label
        },
        one.label
      )),
      !everything.value && pageIsPicked && (total.value ?? 0) > picked.value.size && /* @__PURE__ */ a(
        Button,
        {
          kind: "plain",
          onClick: () => {
            everything.value = true;
          },
          children: t.ui.selectAllPages(count(total.value ?? 0))
        }
      ),
      /* @__PURE__ */ a(Button, { kind: "plain", icon: "close", onClick: pickNone, children: t.ui.clearSelection })
    ] }),
    problem.value && !rows.value ? /* @__PURE__ */ a(Failed, { problem: problem.value, retry: again }) : !rows.value ? /* @__PURE__ */ a(Loading, {}) : all.length === 0 && !narrowed && trail.value.length === 0 ? empty : /* @__PURE__ */ a($, { children: [
      problem.value && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", role: "alert", children: problem.value.message }),
      /* @__PURE__ */ a("div", { class: "table-scroll", tabIndex: 0, role: "region", "aria-label": label, children: /* @__PURE__ */ a("table", { class: "table", children: [
        /* @__PURE__ */ a("caption", { class: "unseen", children: label }),
        /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
          bulk.length > 0 && /* @__PURE__ */ a("th", { class: "tight", scope: "col", children: /* @__PURE__ */ a(
            "input",
            {
              type: "checkbox",
              "aria-label": t.ui.selectAll,
              checked: pageIsPicked,
              onChange: (event) => pick(all, event.currentTarget.checked)
            }
          ) }),
          columns.map((column) => /* @__PURE__ */ a(
            Head,
            {
              column,
              sort,
              onSort: (to) => setQuery({ [key("sort")]: to === first ? null : to })
            },
            column.key
          )),
          actions && /* @__PURE__ */ a("th", { class: "tight", scope: "col", children: /* @__PURE__ */ a("span", { class: "unseen", children: t.ui.actions }) })
        ] }) }),
        /* @__PURE__ */ a("tbody", { children: [
          all.map((row) => /* @__PURE__ */ a("tr", { "data-picked": isPicked(row), children: [
            bulk.length > 0 && /* @__PURE__ */ a("td", { class: "tight", children: /* @__PURE__ */ a(
              "input",
              {
                type: "checkbox",
                "aria-label": t.ui.selectRow(title(row)),
                checked: isPicked(row),
                onChange: (event) => pick([row], event.currentTarget.checked)
              }
            ) }),
            columns.map((column) => /* @__PURE__ */ a("td", { class: column.end ? "end" : "", children: column.cell(row) }, column.key)),
            actions && /* @__PURE__ */ a("td", { class: "tight", children: /* @__PURE__ */ a(ActionsButton, { of: title(row), items: actions(row) }) })
          ] }, id(row))),
          all.length === 0 && /* @__PURE__ */ a("tr", { children: /* @__PURE__ */ a("td", { colSpan: columns.length + 2, children: t.ui.noRows }) })
        ] })
      ] }) }),
      /* @__PURE__ */ a("div", { class: "table-foot", children: [
        /* @__PURE__ */ a("span", { role: "status", children: all.length > 0 && (total.value === void 0 ? t.ui.fromTo(count(start), count(start + all.length - 1)) : t.ui.of(count(start), count(start + all.length - 1), count(total.value))) }),
        (trail.value.length > 0 || next.value) && /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(
            Button,
            {
              kind: "plain",
              icon: "back",
              disabled: trail.value.length === 0,
              onClick: () => {
                cursor.value = trail.value.at(-1) ?? null;
                trail.value = trail.value.slice(0, -1);
              },
              children: t.ui.previous
            }
          ),
          /* @__PURE__ */ a(
            Button,
            {
              kind: "plain",
              icon: "forward",
              disabled: !next.value,
              onClick: () => {
                trail.value = [...trail.value, cursor.value];
                cursor.value = next.value;
              },
              children: t.ui.next
            }
          )
        ] })
      ] })
    ] })
  ] });
}
function Head({
  column,
  sort,
  onSort
}) {
  const rising = column.sort !== void 0 && sort === column.sort;
  const falling = column.sort !== void 0 && sort === `-${column.sort}`;
  const order = rising ? "ascending" : falling ? "descending" : "none";
  if (column.sort === void 0) {
    return /* @__PURE__ */ a("th", { scope: "col", class: column.end ? "end" : "", children: column.label });
  }
  return /* @__PURE__ */ a("th", { scope: "col", class: column.end ? "end" : "", "aria-sort": order, children: /* @__PURE__ */ a(
    "button",
    {
      type: "button",
      title: t.ui.sortBy(column.label),
      onClick: () => onSort(rising ? `-${column.sort}` : `${column.sort}`),
      children: [
        column.label,
        rising && /* @__PURE__ */ a(Icon, { name: "arrowUp" }),
        falling && /* @__PURE__ */ a(Icon, { name: "arrowDown" })
      ]
    }
  ) });
}

export {
  listed,
  local,
  Table
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL3NvdXJjZS50cyIsICIuLi8uLi9zcmMvdWkvVGFibGUudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBXaGVyZSBhIHRhYmxlJ3Mgcm93cyBjb21lIGZyb206IGEgbGlzdCBvZiB0aGUgc2VydmVyLCBwYWdlIGJ5IHBhZ2UsIG9yIHJvd3MgdGhhdCBhcmUgaGVyZSBhbHJlYWR5LlxuaW1wb3J0IHsgZ2V0LCB0eXBlIFBhZ2UgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuXG4vKiogV2hhdCBhIHRhYmxlIGFza3MgZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXYW50ZWQge1xuICBxOiBzdHJpbmc7XG4gIC8qKiBBIGZpZWxkLCB3aXRoIGAtYCBpbiBmcm9udCB3aGVuIGl0IGZhbGxzLiAqL1xuICBzb3J0OiBzdHJpbmc7XG4gIGZpbHRlcnM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz47XG4gIGxpbWl0OiBudW1iZXI7XG4gIC8qKiBXaGVyZSB0aGUgcGFnZSBiZWdpbnM6IG5vbmUgZm9yIHRoZSBmaXJzdC4gKi9cbiAgY3Vyc29yOiBzdHJpbmcgfCBudWxsO1xufVxuXG4vKiogUm93cyBmb3IgYSB0YWJsZS4gKi9cbmV4cG9ydCB0eXBlIFNvdXJjZTxUPiA9ICh3YW50ZWQ6IFdhbnRlZCwgc3RvcDogQWJvcnRTaWduYWwpID0+IFByb21pc2U8UGFnZTxUPj47XG5cbi8qKiBBIGxpc3Qgb2YgYC9hcGkvdjJgIHdpdGggYGZpeGVkYCBwYXJhbWV0ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RlZDxUPihwYXRoOiBzdHJpbmcsIGZpeGVkOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCB1bmRlZmluZWQ+ID0ge30pOiBTb3VyY2U8VD4ge1xuICByZXR1cm4gKHsgcSwgc29ydCwgZmlsdGVycywgbGltaXQsIGN1cnNvciB9LCBzdG9wKSA9PlxuICAgIGdldDxQYWdlPFQ+PihwYXRoLCB7IC4uLmZpeGVkLCAuLi5maWx0ZXJzLCBxLCBzb3J0LCBsaW1pdCwgY3Vyc29yLCBjb3VudDogdHJ1ZSB9LCBzdG9wKTtcbn1cblxudHlwZSBGaWVsZDxUPiA9IChyb3c6IFQpID0+IHN0cmluZyB8IG51bWJlciB8IGJvb2xlYW4gfCBudWxsIHwgdW5kZWZpbmVkO1xuXG5mdW5jdGlvbiBjb21wYXJlKGE6IFJldHVyblR5cGU8RmllbGQ8dW5rbm93bj4+LCBiOiBSZXR1cm5UeXBlPEZpZWxkPHVua25vd24+Pik6IG51bWJlciB7XG4gIGlmICh0eXBlb2YgYSA9PT0gXCJudW1iZXJcIiAmJiB0eXBlb2YgYiA9PT0gXCJudW1iZXJcIikgcmV0dXJuIGEgLSBiO1xuICByZXR1cm4gU3RyaW5nKGEgPz8gXCJcIikubG9jYWxlQ29tcGFyZShTdHJpbmcoYiA/PyBcIlwiKSwgdW5kZWZpbmVkLCB7IG51bWVyaWM6IHRydWUgfSk7XG59XG5cbi8qKiBSb3dzIHRoYXQgYXJlIGhlcmU6IHNlYXJjaGVkIGluIGFsbCBgZmllbGRzYCwgc29ydGVkIGJ5IGFuZCBmaWx0ZXJlZCBvbiB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvY2FsPFQ+KHJvd3M6IHJlYWRvbmx5IFRbXSwgZmllbGRzOiBSZWNvcmQ8c3RyaW5nLCBGaWVsZDxUPj4pOiBTb3VyY2U8VD4ge1xuICByZXR1cm4gYXN5bmMgKHsgcSwgc29ydCwgZmlsdGVycywgbGltaXQsIGN1cnNvciB9KSA9PiB7XG4gICAgY29uc3Qgd29yZCA9IHEudG9Mb3dlckNhc2UoKTtcbiAgICBjb25zdCBhbGwgPSBPYmplY3QudmFsdWVzKGZpZWxkcyk7XG4gICAgbGV0IGZvdW5kID0gcm93cy5maWx0ZXIoKHJvdykgPT5cbiAgICAgIGFsbC5zb21lKChmaWVsZCkgPT5cbiAgICAgICAgU3RyaW5nKGZpZWxkKHJvdykgPz8gXCJcIilcbiAgICAgICAgICAudG9Mb3dlckNhc2UoKVxuICAgICAgICAgIC5pbmNsdWRlcyh3b3JkKSxcbiAgICAgICksXG4gICAgKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMoZmlsdGVycykpIHtcbiAgICAgIGNvbnN0IGZpZWxkID0gZmllbGRzW25hbWVdO1xuICAgICAgaWYgKGZpZWxkICYmIHZhbHVlKSBmb3VuZCA9IGZvdW5kLmZpbHRlcigocm93KSA9PiBTdHJpbmcoZmllbGQocm93KSkgPT09IHZhbHVlKTtcbiAgICB9XG4gICAgY29uc3QgYnkgPSBmaWVsZHNbc29ydC5yZXBsYWNlKC9eLS8sIFwiXCIpXTtcbiAgICBpZiAoYnkpIHtcbiAgICAgIGNvbnN0IHNpZ24gPSBzb3J0LnN0YXJ0c1dpdGgoXCItXCIpID8gLTEgOiAxO1xuICAgICAgZm91bmQgPSBbLi4uZm91bmRdLnNvcnQoKGEsIGIpID0+IHNpZ24gKiBjb21wYXJlKGJ5KGEpLCBieShiKSkpO1xuICAgIH1cbiAgICBjb25zdCBzdGFydCA9IE51bWJlcihjdXJzb3IgPz8gMCk7XG4gICAgY29uc3QgZW5kID0gc3RhcnQgKyBsaW1pdDtcbiAgICByZXR1cm4ge1xuICAgICAgaXRlbXM6IGZvdW5kLnNsaWNlKHN0YXJ0LCBlbmQpLFxuICAgICAgbmV4dDogZW5kIDwgZm91bmQubGVuZ3RoID8gU3RyaW5nKGVuZCkgOiBudWxsLFxuICAgICAgdG90YWw6IGZvdW5kLmxlbmd0aCxcbiAgICB9O1xuICB9O1xufVxuIiwgIi8vIEEgdGFibGUgdGhhdCBpcyBzZWFyY2hlZCwgc29ydGVkLCBmaWx0ZXJlZCBhbmQgcGFnZWQ7IGFsbCBvZiBpdCBzdGFuZHMgaW4gdGhlIGFkZHJlc3MsIHNvIHRoYXQgZ29pbmdcbi8vIGJhY2ssIGEgcmVsb2FkIGFuZCBhIGxpbmsgc2hvdyB0aGUgc2FtZS5cbmltcG9ydCB7IHVzZUNvbXB1dGVkLCB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VJZCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBjb3VudCB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyBxdWVyeSwgc2V0UXVlcnkgfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuL0J1dHRvblwiO1xuaW1wb3J0IHsgY3N2IH0gZnJvbSBcIi4vY3N2XCI7XG5pbXBvcnQgeyB0eXBlIEZpbHRlciwgRmlsdGVyQ29udHJvbCwgU2VhcmNoIH0gZnJvbSBcIi4vRmlsdGVyc1wiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuL0ljb25cIjtcbmltcG9ydCB7IEFjdGlvbnNCdXR0b24sIHR5cGUgSXRlbSB9IGZyb20gXCIuL01lbnVcIjtcbmltcG9ydCB7IEZhaWxlZCwgTG9hZGluZywgc2F2ZUZpbGUgfSBmcm9tIFwiLi9wYXJ0c1wiO1xuaW1wb3J0IHR5cGUgeyBTb3VyY2UsIFdhbnRlZCB9IGZyb20gXCIuL3NvdXJjZVwiO1xuaW1wb3J0IHsgdG9hc3QsIHRvYXN0UHJvYmxlbSB9IGZyb20gXCIuL1RvYXN0XCI7XG5cbi8qKiBBIGNvbHVtbjogd2hhdCBpcyBzaG93biBvZiBhIHJvdywgYW5kIGJ5IHdoaWNoIGZpZWxkIHRoZSBsaXN0IGlzIHNvcnRlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29sdW1uPFQ+IHtcbiAga2V5OiBzdHJpbmc7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGNlbGw6IChyb3c6IFQpID0+IENvbXBvbmVudENoaWxkcmVuO1xuICBzb3J0Pzogc3RyaW5nO1xuICAvKiogV2hhdCBzdGFuZHMgaW4gYSBDU1YgZmlsZTsgYSBjb2x1bW4gd2l0aG91dCBpdCBpcyBsZWZ0IG91dCB0aGVyZS4gKi9cbiAgY3N2PzogKHJvdzogVCkgPT4gc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IG51bGwgfCB1bmRlZmluZWQ7XG4gIGVuZD86IGJvb2xlYW47XG59XG5cbi8qKiBTb21ldGhpbmcgdGhhdCBpcyBkb25lIHRvIG1hbnkgcm93cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnVsazxUPiB7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGljb24/OiBcInRyYXNoXCIgfCBcInBvd2VyXCIgfCBcInBhdXNlXCIgfCBcInBsYXlcIiB8IFwiZG93bmxvYWRcIiB8IFwiY2hhcnRcIiB8IFwiY2hlY2tcIjtcbiAgZGFuZ2VyPzogYm9vbGVhbjtcbiAgLyoqIEZhbHNlIGtlZXBzIHRoZSByb3dzIHNlbGVjdGVkOiBpdCB3YXMgY2FsbGVkIG9mZi4gKi9cbiAgcnVuOiAocm93czogVFtdKSA9PiB1bmtub3duO1xufVxuXG5leHBvcnQgdHlwZSB7IEZpbHRlciB9O1xuXG4vKiogUm93cyBvZiBhIHBhZ2UsIGFuZCBtb3N0IHJvd3Mgb2YgYSBDU1YgZmlsZSAoYSBzcHJlYWRzaGVldCdzIHBhdGllbmNlKS4gKi9cbmNvbnN0IFBBR0UgPSA1MDtcbmNvbnN0IENTVl9NQVggPSAxMDBfMDAwO1xuXG4vKiogQSB0YWJsZS4gYG5hbWVgIHByZWZpeGVzIGl0cyBwYXJhbWV0ZXJzIGluIHRoZSBhZGRyZXNzLCB3aGVyZSBhIHBhZ2UgaGFzIHNldmVyYWwuICovXG5leHBvcnQgZnVuY3Rpb24gVGFibGU8VD4oe1xuICBuYW1lID0gXCJcIixcbiAgbGFiZWwsXG4gIGNvbHVtbnMsXG4gIHNvdXJjZSxcbiAgYnkgPSBbXSxcbiAgaWQsXG4gIHRpdGxlLFxuICBzb3J0OiBmaXJzdCA9IFwiXCIsXG4gIGZpbHRlcnMgPSBbXSxcbiAgYWN0aW9ucyxcbiAgYnVsayA9IFtdLFxuICB0b29scyxcbiAgZW1wdHksXG4gIHNlYXJjaGFibGUgPSB0cnVlLFxuICBmaWxlLFxufToge1xuICBuYW1lPzogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICBjb2x1bW5zOiBBcnJheTxDb2x1bW48VD4+O1xuICBzb3VyY2U6IFNvdXJjZTxUPjtcbiAgLyoqIFRoZSByb3dzIGFyZSByZWFkIGFnYWluIHdoZW4gb25lIG9mIHRoZXNlIGNoYW5nZXMuICovXG4gIGJ5PzogdW5rbm93bltdO1xuICBpZDogKHJvdzogVCkgPT4gc3RyaW5nO1xuICAvKiogV2hhdCBhIHJvdyBpcyBjYWxsZWQsIGZvciB3aG8gaGVhcnMgaXQuICovXG4gIHRpdGxlOiAocm93OiBUKSA9PiBzdHJpbmc7XG4gIHNvcnQ/OiBzdHJpbmc7XG4gIGZpbHRlcnM/OiBGaWx0ZXJbXTtcbiAgYWN0aW9ucz86IChyb3c6IFQpID0+IEFycmF5PEl0ZW0gfCBcImxpbmVcIj47XG4gIGJ1bGs/OiBBcnJheTxCdWxrPFQ+PjtcbiAgdG9vbHM/OiBDb21wb25lbnRDaGlsZHJlbjtcbiAgZW1wdHk6IENvbXBvbmVudENoaWxkcmVuO1xuICBzZWFyY2hhYmxlPzogYm9vbGVhbjtcbiAgLyoqIFRoZSBuYW1lIG9mIHRoZSBDU1YgZmlsZS4gKi9cbiAgZmlsZTogc3RyaW5nO1xufSkge1xuICBjb25zdCBrZXkgPSAod29yZDogc3RyaW5nKSA9PiAobmFtZSA/IGAke25hbWV9LiR7d29yZH1gIDogd29yZCk7XG4gIGNvbnN0IHEgPSBxdWVyeS52YWx1ZS5nZXQoa2V5KFwicVwiKSkgPz8gXCJcIjtcbiAgY29uc3Qgc29ydCA9IHF1ZXJ5LnZhbHVlLmdldChrZXkoXCJzb3J0XCIpKSA/PyBmaXJzdDtcbiAgY29uc3QgY2hvc2VuOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gIGZvciAoY29uc3QgZmlsdGVyIG9mIGZpbHRlcnMpIHtcbiAgICBjb25zdCB2YWx1ZSA9IHF1ZXJ5LnZhbHVlLmdldChrZXkoZmlsdGVyLmtleSkpO1xuICAgIGlmICh2YWx1ZSkgY2hvc2VuW2ZpbHRlci5rZXldID0gdmFsdWU7XG4gIH1cbiAgLy8gQ3Vyc29ycyBvZiB0aGUgcGFnZXMgYmVmb3JlLCBzbyB0aGF0IG9uZSBjYW4gZ28gYmFjay5cbiAgY29uc3QgdHJhaWwgPSB1c2VTaWduYWw8QXJyYXk8c3RyaW5nIHwgbnVsbD4+KFtdKTtcbiAgY29uc3QgY3Vyc29yID0gdXNlU2lnbmFsPHN0cmluZyB8IG51bGw+KG51bGwpO1xuICBjb25zdCByb3dzID0gdXNlU2lnbmFsPFRbXSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgbmV4dCA9IHVzZVNpZ25hbDxzdHJpbmcgfCBudWxsPihudWxsKTtcbiAgY29uc3QgdG90YWwgPSB1c2VTaWduYWw8bnVtYmVyIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBwcm9ibGVtID0gdXNlU2lnbmFsPFByb2JsZW0gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIC8vIFJvd3Mgb2YgYWxsIHBhZ2VzIHRoYXQgd2VyZSBsb29rZWQgYXQ7IG9yIGV2ZXJ5IHJvdyB0aGF0IGZpdHMsIG9uIHBhZ2VzIHRoYXQgbm9ib2R5IGhhcyBzZWVuLlxuICBjb25zdCBwaWNrZWQgPSB1c2VTaWduYWw8UmVhZG9ubHlNYXA8c3RyaW5nLCBUPj4obmV3IE1hcCgpKTtcbiAgY29uc3QgZXZlcnl0aGluZyA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IHR1cm4gPSB1c2VTaWduYWwoMCk7XG4gIGNvbnN0IHBpY3R1cmUgPSBKU09OLnN0cmluZ2lmeShbcSwgc29ydCwgY2hvc2VuLCAuLi5ieV0pO1xuICBjb25zdCBzaG93biA9IHVzZVJlZihwaWN0dXJlKTtcbiAgaWYgKHNob3duLmN1cnJlbnQgIT09IHBpY3R1cmUpIHtcbiAgICBzaG93bi5jdXJyZW50ID0gcGljdHVyZTtcbiAgICB0cmFpbC52YWx1ZSA9IFtdO1xuICAgIGN1cnNvci52YWx1ZSA9IG51bGw7XG4gICAgcGlja2VkLnZhbHVlID0gbmV3IE1hcCgpO1xuICAgIGV2ZXJ5dGhpbmcudmFsdWUgPSBmYWxzZTtcbiAgfVxuICBjb25zdCB3YW50ZWQgPSAobGltaXQ6IG51bWJlciwgZnJvbTogc3RyaW5nIHwgbnVsbCk6IFdhbnRlZCA9PiAoe1xuICAgIHEsXG4gICAgc29ydCxcbiAgICBmaWx0ZXJzOiBjaG9zZW4sXG4gICAgbGltaXQsXG4gICAgY3Vyc29yOiBmcm9tLFxuICB9KTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgIHNvdXJjZSh3YW50ZWQoUEFHRSwgY3Vyc29yLnZhbHVlKSwgc3RvcC5zaWduYWwpLnRoZW4oXG4gICAgICAocGFnZSkgPT4ge1xuICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgICByb3dzLnZhbHVlID0gcGFnZS5pdGVtcztcbiAgICAgICAgbmV4dC52YWx1ZSA9IHBhZ2UubmV4dDtcbiAgICAgICAgdG90YWwudmFsdWUgPSBwYWdlLnRvdGFsID8/IHVuZGVmaW5lZDtcbiAgICAgICAgcHJvYmxlbS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIH0sXG4gICAgICAoZXJyb3IpID0+IHtcbiAgICAgICAgaWYgKCFzdG9wLnNpZ25hbC5hYm9ydGVkKVxuICAgICAgICAgIHByb2JsZW0udmFsdWUgPVxuICAgICAgICAgICAgZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtID8gZXJyb3IgOiBuZXcgUHJvYmxlbSgwLCBcImZhaWxlZFwiLCBTdHJpbmcoZXJyb3IpKTtcbiAgICAgIH0sXG4gICAgKTtcbiAgICByZXR1cm4gKCkgPT4gc3RvcC5hYm9ydCgpO1xuICB9LCBbcGljdHVyZSwgY3Vyc29yLnZhbHVlLCB0dXJuLnZhbHVlLCBzb3VyY2VdKTtcbiAgY29uc3QgYWdhaW4gPSAoKSA9PiB7XG4gICAgdHVybi52YWx1ZSArPSAxO1xuICB9O1xuICBjb25zdCBuYXJyb3dlZCA9IHEgIT09IFwiXCIgfHwgT2JqZWN0LmtleXMoY2hvc2VuKS5sZW5ndGggPiAwO1xuXG4gIGNvbnN0IHJlYWRBbGwgPSBhc3luYyAoKTogUHJvbWlzZTxUW10+ID0+IHtcbiAgICBjb25zdCBmb3VuZDogVFtdID0gW107XG4gICAgbGV0IGZyb206IHN0cmluZyB8IG51bGwgPSBudWxsO1xuICAgIGRvIHtcbiAgICAgIGNvbnN0IHBhZ2U6IHsgaXRlbXM6IFRbXTsgbmV4dDogc3RyaW5nIHwgbnVsbCB9ID0gYXdhaXQgc291cmNlKFxuICAgICAgICB3YW50ZWQoMTAwMCwgZnJvbSksXG4gICAgICAgIG5ldyBBYm9ydENvbnRyb2xsZXIoKS5zaWduYWwsXG4gICAgICApO1xuICAgICAgZm91bmQucHVzaCguLi5wYWdlLml0ZW1zKTtcbiAgICAgIGZyb20gPSBwYWdlLm5leHQ7XG4gICAgfSB3aGlsZSAoZnJvbSAmJiBmb3VuZC5sZW5ndGggPCBDU1ZfTUFYKTtcbiAgICBpZiAoZnJvbSkgdG9hc3QodC51aS5jc3ZBbGwoY291bnQoQ1NWX01BWCkpLCBcInBsYWluXCIpO1xuICAgIHJldHVybiBmb3VuZDtcbiAgfTtcbiAgY29uc3QgZG93bmxvYWQgPSBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgdG9sZCA9IGNvbHVtbnMuZmlsdGVyKChjb2x1bW4pID0+IGNvbHVtbi5jc3YpO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBmb3VuZCA9IGV2ZXJ5dGhpbmcudmFsdWUgfHwgcGlja2VkLnZhbHVlLnNpemUgPT09IDAgPyBhd2FpdCByZWFkQWxsKCkgOiBwaWNrZWRSb3dzKCk7XG4gICAgICBzYXZlRmlsZShcbiAgICAgICAgYCR7ZmlsZX0uY3N2YCxcbiAgICAgICAgY3N2KFxuICAgICAgICAgIHRvbGQubWFwKChjb2x1bW4pID0+IGNvbHVtbi5sYWJlbCksXG4gICAgICAgICAgZm91bmQubWFwKChyb3cpID0+IHRvbGQubWFwKChjb2x1bW4pID0+IGNvbHVtbi5jc3Y/Lihyb3cpKSksXG4gICAgICAgICksXG4gICAgICAgIFwidGV4dC9jc3ZcIixcbiAgICAgICk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRvYXN0UHJvYmxlbShlcnJvcik7XG4gICAgfVxuICB9O1xuXG4gIGNvbnN0IHNlYXJjaGluZyA9IHVzZUlkKCk7XG4gIGNvbnN0IGFsbCA9IHJvd3MudmFsdWUgPz8gW107XG4gIGNvbnN0IHNvbWUgPSB1c2VDb21wdXRlZCgoKSA9PiBldmVyeXRoaW5nLnZhbHVlIHx8IHBpY2tlZC52YWx1ZS5zaXplID4gMCk7XG4gIGNvbnN0IHBpY2tlZFJvd3MgPSAoKSA9PiBbLi4ucGlja2VkLnZhbHVlLnZhbHVlcygpXTtcbiAgY29uc3QgcGljayA9IChjaG9zZW46IFRbXSwgb246IGJvb2xlYW4pID0+IHtcbiAgICBjb25zdCBtYXAgPSBuZXcgTWFwKFxuICAgICAgZXZlcnl0aGluZy52YWx1ZSA/IGFsbC5tYXAoKHJvdykgPT4gW2lkKHJvdyksIHJvd10gYXMgY29uc3QpIDogcGlja2VkLnZhbHVlLFxuICAgICk7XG4gICAgZm9yIChjb25zdCByb3cgb2YgY2hvc2VuKSBvbiA/IG1hcC5zZXQoaWQocm93KSwgcm93KSA6IG1hcC5kZWxldGUoaWQocm93KSk7XG4gICAgZXZlcnl0aGluZy52YWx1ZSA9IGZhbHNlO1xuICAgIHBpY2tlZC52YWx1ZSA9IG1hcDtcbiAgfTtcbiAgY29uc3QgcGlja05vbmUgPSAoKSA9PiB7XG4gICAgZXZlcnl0aGluZy52YWx1ZSA9IGZhbHNlO1xuICAgIHBpY2tlZC52YWx1ZSA9IG5ldyBNYXAoKTtcbiAgfTtcbiAgY29uc3QgaXNQaWNrZWQgPSAocm93OiBUKSA9PiBldmVyeXRoaW5nLnZhbHVlIHx8IHBpY2tlZC52YWx1ZS5oYXMoaWQocm93KSk7XG4gIGNvbnN0IHBhZ2VJc1BpY2tlZCA9IGFsbC5sZW5ndGggPiAwICYmIGFsbC5ldmVyeShpc1BpY2tlZCk7XG4gIGNvbnN0IGJ1c3kgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBydW5CdWxrID0gYXN5bmMgKG9uZTogQnVsazxUPikgPT4ge1xuICAgIGJ1c3kudmFsdWUgPSB0cnVlO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBjaG9zZW4gPSBldmVyeXRoaW5nLnZhbHVlID8gYXdhaXQgcmVhZEFsbCgpIDogcGlja2VkUm93cygpO1xuICAgICAgaWYgKChhd2FpdCBvbmUucnVuKGNob3NlbikpID09PSBmYWxzZSkgcmV0dXJuO1xuICAgICAgcGlja05vbmUoKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdG9hc3RQcm9ibGVtKGVycm9yKTtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgYnVzeS52YWx1ZSA9IGZhbHNlO1xuICAgIH1cbiAgICBhZ2FpbigpO1xuICB9O1xuICBjb25zdCBzdGFydCA9IHRyYWlsLnZhbHVlLmxlbmd0aCAqIFBBR0UgKyAxO1xuXG4gIHJldHVybiAoXG4gICAgPGRpdj5cbiAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1iYXIgbm8tcHJpbnRcIj5cbiAgICAgICAge3NlYXJjaGFibGUgJiYgKFxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJzZWFyY2hcIj5cbiAgICAgICAgICAgIDxJY29uIG5hbWU9XCJzZWFyY2hcIiAvPlxuICAgICAgICAgICAgPGxhYmVsIGNsYXNzPVwidW5zZWVuXCIgZm9yPXtzZWFyY2hpbmd9PlxuICAgICAgICAgICAgICB7dC51aS5zZWFyY2h9XG4gICAgICAgICAgICA8L2xhYmVsPlxuICAgICAgICAgICAgPFNlYXJjaCBpZD17c2VhcmNoaW5nfSB2YWx1ZT17cX0gb25DaGFuZ2U9eyh0ZXh0KSA9PiBzZXRRdWVyeSh7IFtrZXkoXCJxXCIpXTogdGV4dCB9KX0gLz5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgKX1cbiAgICAgICAge2ZpbHRlcnMubWFwKChmaWx0ZXIpID0+IChcbiAgICAgICAgICA8RmlsdGVyQ29udHJvbFxuICAgICAgICAgICAga2V5PXtmaWx0ZXIua2V5fVxuICAgICAgICAgICAgZmlsdGVyPXtmaWx0ZXJ9XG4gICAgICAgICAgICB2YWx1ZT17Y2hvc2VuW2ZpbHRlci5rZXldID8/IFwiXCJ9XG4gICAgICAgICAgICBvbkNoYW5nZT17KHZhbHVlKSA9PiBzZXRRdWVyeSh7IFtrZXkoZmlsdGVyLmtleSldOiB2YWx1ZSB9KX1cbiAgICAgICAgICAvPlxuICAgICAgICApKX1cbiAgICAgICAge25hcnJvd2VkICYmIGZpbHRlcnMubGVuZ3RoID4gMCAmJiBPYmplY3Qua2V5cyhjaG9zZW4pLmxlbmd0aCA+IDAgJiYgKFxuICAgICAgICAgIDxCdXR0b25cbiAgICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgICBvbkNsaWNrPXsoKSA9PlxuICAgICAgICAgICAgICBzZXRRdWVyeShPYmplY3QuZnJvbUVudHJpZXMoZmlsdGVycy5tYXAoKGZpbHRlcikgPT4gW2tleShmaWx0ZXIua2V5KSwgbnVsbF0pKSlcbiAgICAgICAgICAgIH1cbiAgICAgICAgICA+XG4gICAgICAgICAgICB7dC51aS5jbGVhckZpbHRlcnN9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICl9XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicHVzaFwiIC8+XG4gICAgICAgIHt0b29sc31cbiAgICAgICAgPEljb25CdXR0b24gaWNvbj1cImRvd25sb2FkXCIgbGFiZWw9e3QudWkuY3N2fSBvbkNsaWNrPXsoKSA9PiB2b2lkIGRvd25sb2FkKCl9IC8+XG4gICAgICAgIDxJY29uQnV0dG9uIGljb249XCJyZWZyZXNoXCIgbGFiZWw9e3QudWkucmVsb2FkfSBvbkNsaWNrPXthZ2Fpbn0gLz5cbiAgICAgIDwvZGl2PlxuICAgICAge3NvbWUudmFsdWUgJiYgKFxuICAgICAgICA8ZGl2IGNsYXNzPVwidGFibGUtcGlja2VkIG5vLXByaW50XCI+XG4gICAgICAgICAgPHNwYW4gcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgICAge2V2ZXJ5dGhpbmcudmFsdWVcbiAgICAgICAgICAgICAgPyB0LnVpLmFsbFNlbGVjdGVkKGNvdW50KHRvdGFsLnZhbHVlID8/IDApKVxuICAgICAgICAgICAgICA6IHQudWkuc2VsZWN0ZWQoY291bnQocGlja2VkLnZhbHVlLnNpemUpKX1cbiAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAge2J1bGsubWFwKChvbmUpID0+IChcbiAgICAgICAgICAgIDxCdXR0b25cbiAgICAgICAgICAgICAga2V5PXtvbmUubGFiZWx9XG4gICAgICAgICAgICAgIHsuLi4ob25lLmljb24gPyB7IGljb246IG9uZS5pY29uIH0gOiB7fSl9XG4gICAgICAgICAgICAgIHsuLi4ob25lLmRhbmdlciA/IHsga2luZDogXCJkYW5nZXJcIiBhcyBjb25zdCB9IDoge30pfVxuICAgICAgICAgICAgICBidXN5PXtidXN5LnZhbHVlfVxuICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB2b2lkIHJ1bkJ1bGsob25lKX1cbiAgICAgICAgICAgID5cbiAgICAgICAgICAgICAge29uZS5sYWJlbH1cbiAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgICkpfVxuICAgICAgICAgIHshZXZlcnl0aGluZy52YWx1ZSAmJiBwYWdlSXNQaWNrZWQgJiYgKHRvdGFsLnZhbHVlID8/IDApID4gcGlja2VkLnZhbHVlLnNpemUgJiYgKFxuICAgICAgICAgICAgPEJ1dHRvblxuICAgICAgICAgICAgICBraW5kPVwicGxhaW5cIlxuICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICAgICAgZXZlcnl0aGluZy52YWx1ZSA9IHRydWU7XG4gICAgICAgICAgICAgIH19XG4gICAgICAgICAgICA+XG4gICAgICAgICAgICAgIHt0LnVpLnNlbGVjdEFsbFBhZ2VzKGNvdW50KHRvdGFsLnZhbHVlID8/IDApKX1cbiAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgICl9XG4gICAgICAgICAgPEJ1dHRvbiBraW5kPVwicGxhaW5cIiBpY29uPVwiY2xvc2VcIiBvbkNsaWNrPXtwaWNrTm9uZX0+XG4gICAgICAgICAgICB7dC51aS5jbGVhclNlbGVjdGlvbn1cbiAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgPC9kaXY+XG4gICAgICApfVxuICAgICAge3Byb2JsZW0udmFsdWUgJiYgIXJvd3MudmFsdWUgPyAoXG4gICAgICAgIDxGYWlsZWQgcHJvYmxlbT17cHJvYmxlbS52YWx1ZX0gcmV0cnk9e2FnYWlufSAvPlxuICAgICAgKSA6ICFyb3dzLnZhbHVlID8gKFxuICAgICAgICA8TG9hZGluZyAvPlxuICAgICAgKSA6IGFsbC5sZW5ndGggPT09IDAgJiYgIW5hcnJvd2VkICYmIHRyYWlsLnZhbHVlLmxlbmd0aCA9PT0gMCA/IChcbiAgICAgICAgZW1wdHlcbiAgICAgICkgOiAoXG4gICAgICAgIDw+XG4gICAgICAgICAge3Byb2JsZW0udmFsdWUgJiYgKFxuICAgICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICAgICAge3Byb2JsZW0udmFsdWUubWVzc2FnZX1cbiAgICAgICAgICAgIDwvcD5cbiAgICAgICAgICApfVxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1zY3JvbGxcIiB0YWJJbmRleD17MH0gcm9sZT1cInJlZ2lvblwiIGFyaWEtbGFiZWw9e2xhYmVsfT5cbiAgICAgICAgICAgIDx0YWJsZSBjbGFzcz1cInRhYmxlXCI+XG4gICAgICAgICAgICAgIDxjYXB0aW9uIGNsYXNzPVwidW5zZWVuXCI+e2xhYmVsfTwvY2FwdGlvbj5cbiAgICAgICAgICAgICAgPHRoZWFkPlxuICAgICAgICAgICAgICAgIDx0cj5cbiAgICAgICAgICAgICAgICAgIHtidWxrLmxlbmd0aCA+IDAgJiYgKFxuICAgICAgICAgICAgICAgICAgICA8dGggY2xhc3M9XCJ0aWdodFwiIHNjb3BlPVwiY29sXCI+XG4gICAgICAgICAgICAgICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICAgICAgICAgICAgICB0eXBlPVwiY2hlY2tib3hcIlxuICAgICAgICAgICAgICAgICAgICAgICAgYXJpYS1sYWJlbD17dC51aS5zZWxlY3RBbGx9XG4gICAgICAgICAgICAgICAgICAgICAgICBjaGVja2VkPXtwYWdlSXNQaWNrZWR9XG4gICAgICAgICAgICAgICAgICAgICAgICBvbkNoYW5nZT17KGV2ZW50KSA9PiBwaWNrKGFsbCwgZXZlbnQuY3VycmVudFRhcmdldC5jaGVja2VkKX1cbiAgICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgICAgIHtjb2x1bW5zLm1hcCgoY29sdW1uKSA9PiAoXG4gICAgICAgICAgICAgICAgICAgIDxIZWFkXG4gICAgICAgICAgICAgICAgICAgICAga2V5PXtjb2x1bW4ua2V5fVxuICAgICAgICAgICAgICAgICAgICAgIGNvbHVtbj17Y29sdW1ufVxuICAgICAgICAgICAgICAgICAgICAgIHNvcnQ9e3NvcnR9XG4gICAgICAgICAgICAgICAgICAgICAgb25Tb3J0PXsodG8pID0+IHNldFF1ZXJ5KHsgW2tleShcInNvcnRcIildOiB0byA9PT0gZmlyc3QgPyBudWxsIDogdG8gfSl9XG4gICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICApKX1cbiAgICAgICAgICAgICAgICAgIHthY3Rpb25zICYmIChcbiAgICAgICAgICAgICAgICAgICAgPHRoIGNsYXNzPVwidGlnaHRcIiBzY29wZT1cImNvbFwiPlxuICAgICAgICAgICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwidW5zZWVuXCI+e3QudWkuYWN0aW9uc308L3NwYW4+XG4gICAgICAgICAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICAgIDwvdGhlYWQ+XG4gICAgICAgICAgICAgIDx0Ym9keT5cbiAgICAgICAgICAgICAgICB7YWxsLm1hcCgocm93KSA9PiAoXG4gICAgICAgICAgICAgICAgICA8dHIga2V5PXtpZChyb3cpfSBkYXRhLXBpY2tlZD17aXNQaWNrZWQocm93KX0+XG4gICAgICAgICAgICAgICAgICAgIHtidWxrLmxlbmd0aCA+IDAgJiYgKFxuICAgICAgICAgICAgICAgICAgICAgIDx0ZCBjbGFzcz1cInRpZ2h0XCI+XG4gICAgICAgICAgICAgICAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgICAgICAgICAgICAgICAgdHlwZT1cImNoZWNrYm94XCJcbiAgICAgICAgICAgICAgICAgICAgICAgICAgYXJpYS1sYWJlbD17dC51aS5zZWxlY3RSb3codGl0bGUocm93KSl9XG4gICAgICAgICAgICAgICAgICAgICAgICAgIGNoZWNrZWQ9e2lzUGlja2VkKHJvdyl9XG4gICAgICAgICAgICAgICAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IHBpY2soW3Jvd10sIGV2ZW50LmN1cnJlbnRUYXJnZXQuY2hlY2tlZCl9XG4gICAgICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICAgIDwvdGQ+XG4gICAgICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgICAgIHtjb2x1bW5zLm1hcCgoY29sdW1uKSA9PiAoXG4gICAgICAgICAgICAgICAgICAgICAgPHRkIGtleT17Y29sdW1uLmtleX0gY2xhc3M9e2NvbHVtbi5lbmQgPyBcImVuZFwiIDogXCJcIn0+XG4gICAgICAgICAgICAgICAgICAgICAgICB7Y29sdW1uLmNlbGwocm93KX1cbiAgICAgICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICAgICApKX1cbiAgICAgICAgICAgICAgICAgICAge2FjdGlvbnMgJiYgKFxuICAgICAgICAgICAgICAgICAgICAgIDx0ZCBjbGFzcz1cInRpZ2h0XCI+XG4gICAgICAgICAgICAgICAgICAgICAgICA8QWN0aW9uc0J1dHRvbiBvZj17dGl0bGUocm93KX0gaXRlbXM9e2FjdGlvbnMocm93KX0gLz5cbiAgICAgICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICAgICAgICApKX1cbiAgICAgICAgICAgICAgICB7YWxsLmxlbmd0aCA9PT0gMCAmJiAoXG4gICAgICAgICAgICAgICAgICA8dHI+XG4gICAgICAgICAgICAgICAgICAgIDx0ZCBjb2xTcGFuPXtjb2x1bW5zLmxlbmd0aCArIDJ9Pnt0LnVpLm5vUm93c308L3RkPlxuICAgICAgICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICA8L3Rib2R5PlxuICAgICAgICAgICAgPC90YWJsZT5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICA8ZGl2IGNsYXNzPVwidGFibGUtZm9vdFwiPlxuICAgICAgICAgICAgPHNwYW4gcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgICAgICB7YWxsLmxlbmd0aCA+IDAgJiZcbiAgICAgICAgICAgICAgICAodG90YWwudmFsdWUgPT09IHVuZGVmaW5lZFxuICAgICAgICAgICAgICAgICAgPyB0LnVpLmZyb21Ubyhjb3VudChzdGFydCksIGNvdW50KHN0YXJ0ICsgYWxsLmxlbmd0aCAtIDEpKVxuICAgICAgICAgICAgICAgICAgOiB0LnVpLm9mKGNvdW50KHN0YXJ0KSwgY291bnQoc3RhcnQgKyBhbGwubGVuZ3RoIC0gMSksIGNvdW50KHRvdGFsLnZhbHVlKSkpfVxuICAgICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgICAgeyh0cmFpbC52YWx1ZS5sZW5ndGggPiAwIHx8IG5leHQudmFsdWUpICYmIChcbiAgICAgICAgICAgICAgPD5cbiAgICAgICAgICAgICAgICA8QnV0dG9uXG4gICAgICAgICAgICAgICAgICBraW5kPVwicGxhaW5cIlxuICAgICAgICAgICAgICAgICAgaWNvbj1cImJhY2tcIlxuICAgICAgICAgICAgICAgICAgZGlzYWJsZWQ9e3RyYWlsLnZhbHVlLmxlbmd0aCA9PT0gMH1cbiAgICAgICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgY3Vyc29yLnZhbHVlID0gdHJhaWwudmFsdWUuYXQoLTEpID8/IG51bGw7XG4gICAgICAgICAgICAgICAgICAgIHRyYWlsLnZhbHVlID0gdHJhaWwudmFsdWUuc2xpY2UoMCwgLTEpO1xuICAgICAgICAgICAgICAgICAgfX1cbiAgICAgICAgICAgICAgICA+XG4gICAgICAgICAgICAgICAgICB7dC51aS5wcmV2aW91c31cbiAgICAgICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgICAgICA8QnV0dG9uXG4gICAgICAgICAgICAgICAgICBraW5kPVwicGxhaW5cIlxuICAgICAgICAgICAgICAgICAgaWNvbj1cImZvcndhcmRcIlxuICAgICAgICAgICAgICAgICAgZGlzYWJsZWQ9eyFuZXh0LnZhbHVlfVxuICAgICAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgICAgICAgICB0cmFpbC52YWx1ZSA9IFsuLi50cmFpbC52YWx1ZSwgY3Vyc29yLnZhbHVlXTtcbiAgICAgICAgICAgICAgICAgICAgY3Vyc29yLnZhbHVlID0gbmV4dC52YWx1ZTtcbiAgICAgICAgICAgICAgICAgIH19XG4gICAgICAgICAgICAgICAgPlxuICAgICAgICAgICAgICAgICAge3QudWkubmV4dH1cbiAgICAgICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgICAgPC8+XG4gICAgICAgICAgICApfVxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICA8Lz5cbiAgICAgICl9XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbmZ1bmN0aW9uIEhlYWQ8VD4oe1xuICBjb2x1bW4sXG4gIHNvcnQsXG4gIG9uU29ydCxcbn06IHtcbiAgY29sdW1uOiBDb2x1bW48VD47XG4gIHNvcnQ6IHN0cmluZztcbiAgb25Tb3J0OiAodG86IHN0cmluZykgPT4gdm9pZDtcbn0pIHtcbiAgY29uc3QgcmlzaW5nID0gY29sdW1uLnNvcnQgIT09IHVuZGVmaW5lZCAmJiBzb3J0ID09PSBjb2x1bW4uc29ydDtcbiAgY29uc3QgZmFsbGluZyA9IGNvbHVtbi5zb3J0ICE9PSB1bmRlZmluZWQgJiYgc29ydCA9PT0gYC0ke2NvbHVtbi5zb3J0fWA7XG4gIGNvbnN0IG9yZGVyID0gcmlzaW5nID8gXCJhc2NlbmRpbmdcIiA6IGZhbGxpbmcgPyBcImRlc2NlbmRpbmdcIiA6IFwibm9uZVwiO1xuICBpZiAoY29sdW1uLnNvcnQgPT09IHVuZGVmaW5lZCkge1xuICAgIHJldHVybiAoXG4gICAgICA8dGggc2NvcGU9XCJjb2xcIiBjbGFzcz17Y29sdW1uLmVuZCA/IFwiZW5kXCIgOiBcIlwifT5cbiAgICAgICAge2NvbHVtbi5sYWJlbH1cbiAgICAgIDwvdGg+XG4gICAgKTtcbiAgfVxuICByZXR1cm4gKFxuICAgIDx0aCBzY29wZT1cImNvbFwiIGNsYXNzPXtjb2x1bW4uZW5kID8gXCJlbmRcIiA6IFwiXCJ9IGFyaWEtc29ydD17b3JkZXJ9PlxuICAgICAgPGJ1dHRvblxuICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgdGl0bGU9e3QudWkuc29ydEJ5KGNvbHVtbi5sYWJlbCl9XG4gICAgICAgIG9uQ2xpY2s9eygpID0+IG9uU29ydChyaXNpbmcgPyBgLSR7Y29sdW1uLnNvcnR9YCA6IGAke2NvbHVtbi5zb3J0fWApfVxuICAgICAgPlxuICAgICAgICB7Y29sdW1uLmxhYmVsfVxuICAgICAgICB7cmlzaW5nICYmIDxJY29uIG5hbWU9XCJhcnJvd1VwXCIgLz59XG4gICAgICAgIHtmYWxsaW5nICYmIDxJY29uIG5hbWU9XCJhcnJvd0Rvd25cIiAvPn1cbiAgICAgIDwvYnV0dG9uPlxuICAgIDwvdGg+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQWtCTyxTQUFTLE9BQVUsTUFBYyxRQUE0QyxDQUFDLEdBQWM7QUFDakcsU0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLFNBQVMsT0FBTyxPQUFPLEdBQUcsU0FDM0MsSUFBYSxNQUFNLEVBQUUsR0FBRyxPQUFPLEdBQUcsU0FBUyxHQUFHLE1BQU0sT0FBTyxRQUFRLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFDMUY7QUFJQSxTQUFTLFFBQVFBLElBQStCLEdBQXVDO0FBQ3JGLE1BQUksT0FBT0EsT0FBTSxZQUFZLE9BQU8sTUFBTSxTQUFVLFFBQU9BLEtBQUk7QUFDL0QsU0FBTyxPQUFPQSxNQUFLLEVBQUUsRUFBRSxjQUFjLE9BQU8sS0FBSyxFQUFFLEdBQUcsUUFBVyxFQUFFLFNBQVMsS0FBSyxDQUFDO0FBQ3BGO0FBR08sU0FBUyxNQUFTLE1BQW9CLFFBQTZDO0FBQ3hGLFNBQU8sT0FBTyxFQUFFLEdBQUcsTUFBTSxTQUFTLE9BQU8sT0FBTyxNQUFNO0FBQ3BELFVBQU0sT0FBTyxFQUFFLFlBQVk7QUFDM0IsVUFBTSxNQUFNLE9BQU8sT0FBTyxNQUFNO0FBQ2hDLFFBQUksUUFBUSxLQUFLO0FBQUEsTUFBTyxDQUFDLFFBQ3ZCLElBQUk7QUFBQSxRQUFLLENBQUMsVUFDUixPQUFPLE1BQU0sR0FBRyxLQUFLLEVBQUUsRUFDcEIsWUFBWSxFQUNaLFNBQVMsSUFBSTtBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUNBLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsT0FBTyxHQUFHO0FBQ25ELFlBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsVUFBSSxTQUFTLE1BQU8sU0FBUSxNQUFNLE9BQU8sQ0FBQyxRQUFRLE9BQU8sTUFBTSxHQUFHLENBQUMsTUFBTSxLQUFLO0FBQUEsSUFDaEY7QUFDQSxVQUFNLEtBQUssT0FBTyxLQUFLLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDeEMsUUFBSSxJQUFJO0FBQ04sWUFBTSxPQUFPLEtBQUssV0FBVyxHQUFHLElBQUksS0FBSztBQUN6QyxjQUFRLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDQSxJQUFHLE1BQU0sT0FBTyxRQUFRLEdBQUdBLEVBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDaEU7QUFDQSxVQUFNLFFBQVEsT0FBTyxVQUFVLENBQUM7QUFDaEMsVUFBTSxNQUFNLFFBQVE7QUFDcEIsV0FBTztBQUFBLE1BQ0wsT0FBTyxNQUFNLE1BQU0sT0FBTyxHQUFHO0FBQUEsTUFDN0IsTUFBTSxNQUFNLE1BQU0sU0FBUyxPQUFPLEdBQUcsSUFBSTtBQUFBLE1BQ3pDLE9BQU8sTUFBTTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ2xCQSxJQUFNLE9BQU87QUFDYixJQUFNLFVBQVU7QUFHVCxTQUFTLE1BQVM7QUFBQSxFQUN2QixPQUFPO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxLQUFLLENBQUM7QUFBQSxFQUNOO0FBQUEsRUFDQTtBQUFBLEVBQ0EsTUFBTSxRQUFRO0FBQUEsRUFDZCxVQUFVLENBQUM7QUFBQSxFQUNYO0FBQUEsRUFDQSxPQUFPLENBQUM7QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLEVBQ0EsYUFBYTtBQUFBLEVBQ2I7QUFDRixHQW1CRztBQUNELFFBQU0sTUFBTSxDQUFDLFNBQWtCLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLO0FBQzFELFFBQU0sSUFBSSxNQUFNLE1BQU0sSUFBSSxJQUFJLEdBQUcsQ0FBQyxLQUFLO0FBQ3ZDLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxLQUFLO0FBQzdDLFFBQU0sU0FBaUMsQ0FBQztBQUN4QyxhQUFXLFVBQVUsU0FBUztBQUM1QixVQUFNLFFBQVEsTUFBTSxNQUFNLElBQUksSUFBSSxPQUFPLEdBQUcsQ0FBQztBQUM3QyxRQUFJLE1BQU8sUUFBTyxPQUFPLEdBQUcsSUFBSTtBQUFBLEVBQ2xDO0FBRUEsUUFBTSxRQUFRLFVBQWdDLENBQUMsQ0FBQztBQUNoRCxRQUFNLFNBQVMsVUFBeUIsSUFBSTtBQUM1QyxRQUFNLE9BQU8sVUFBMkIsTUFBUztBQUNqRCxRQUFNLE9BQU8sVUFBeUIsSUFBSTtBQUMxQyxRQUFNLFFBQVEsVUFBOEIsTUFBUztBQUNyRCxRQUFNLFVBQVUsVUFBK0IsTUFBUztBQUV4RCxRQUFNLFNBQVMsVUFBa0Msb0JBQUksSUFBSSxDQUFDO0FBQzFELFFBQU0sYUFBYSxVQUFVLEtBQUs7QUFDbEMsUUFBTSxPQUFPLFVBQVUsQ0FBQztBQUN4QixRQUFNLFVBQVUsS0FBSyxVQUFVLENBQUMsR0FBRyxNQUFNLFFBQVEsR0FBRyxFQUFFLENBQUM7QUFDdkQsUUFBTSxRQUFRLEVBQU8sT0FBTztBQUM1QixNQUFJLE1BQU0sWUFBWSxTQUFTO0FBQzdCLFVBQU0sVUFBVTtBQUNoQixVQUFNLFFBQVEsQ0FBQztBQUNmLFdBQU8sUUFBUTtBQUNmLFdBQU8sUUFBUSxvQkFBSSxJQUFJO0FBQ3ZCLGVBQVcsUUFBUTtBQUFBLEVBQ3JCO0FBQ0EsUUFBTSxTQUFTLENBQUMsT0FBZSxVQUFpQztBQUFBLElBQzlEO0FBQUEsSUFDQTtBQUFBLElBQ0EsU0FBUztBQUFBLElBQ1Q7QUFBQSxJQUNBLFFBQVE7QUFBQSxFQUNWO0FBQ0EsSUFBVSxNQUFNO0FBQ2QsVUFBTSxPQUFPLElBQUksZ0JBQWdCO0FBQ2pDLFdBQU8sT0FBTyxNQUFNLE9BQU8sS0FBSyxHQUFHLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDOUMsQ0FBQyxTQUFTO0FBQ1IsWUFBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixhQUFLLFFBQVEsS0FBSztBQUNsQixhQUFLLFFBQVEsS0FBSztBQUNsQixjQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLE1BQ0EsQ0FBQyxVQUFVO0FBQ1QsWUFBSSxDQUFDLEtBQUssT0FBTztBQUNmLGtCQUFRLFFBQ04saUJBQWlCLFVBQVUsUUFBUSxJQUFJLFFBQVEsR0FBRyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDL0U7QUFBQSxJQUNGO0FBQ0EsV0FBTyxNQUFNLEtBQUssTUFBTTtBQUFBLEVBQzFCLEdBQUcsQ0FBQyxTQUFTLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBQzlDLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0EsUUFBTSxXQUFXLE1BQU0sTUFBTSxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVM7QUFFMUQsUUFBTSxVQUFVLFlBQTBCO0FBQ3hDLFVBQU0sUUFBYSxDQUFDO0FBQ3BCLFFBQUksT0FBc0I7QUFDMUIsT0FBRztBQUNELFlBQU0sT0FBNEMsTUFBTTtBQUFBLFFBQ3RELE9BQU8sS0FBTSxJQUFJO0FBQUEsUUFDakIsSUFBSSxnQkFBZ0IsRUFBRTtBQUFBLE1BQ3hCO0FBQ0EsWUFBTSxLQUFLLEdBQUcsS0FBSyxLQUFLO0FBQ3hCLGFBQU8sS0FBSztBQUFBLElBQ2QsU0FBUyxRQUFRLE1BQU0sU0FBUztBQUNoQyxRQUFJLEtBQU0sT0FBTSxFQUFFLEdBQUcsT0FBTyxNQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU87QUFDcEQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLFdBQVcsWUFBWTtBQUMzQixVQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsV0FBVyxPQUFPLEdBQUc7QUFDbEQsUUFBSTtBQUNGLFlBQU0sUUFBUSxXQUFXLFNBQVMsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLFFBQVEsSUFBSSxXQUFXO0FBQ3pGO0FBQUEsUUFDRSxHQUFHLElBQUk7QUFBQSxRQUNQO0FBQUEsVUFDRSxLQUFLLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSztBQUFBLFVBQ2pDLE1BQU0sSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLENBQUMsV0FBVyxPQUFPLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxRQUM1RDtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRixTQUFTLE9BQU87QUFDZCxtQkFBYSxLQUFLO0FBQUEsSUFDcEI7QUFBQSxFQUNGO0FBRUEsUUFBTSxZQUFZLEVBQU07QUFDeEIsUUFBTSxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQzNCLFFBQU0sT0FBTyxZQUFZLE1BQU0sV0FBVyxTQUFTLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFDeEUsUUFBTSxhQUFhLE1BQU0sQ0FBQyxHQUFHLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFDbEQsUUFBTSxPQUFPLENBQUNDLFNBQWEsT0FBZ0I7QUFDekMsVUFBTSxNQUFNLElBQUk7QUFBQSxNQUNkLFdBQVcsUUFBUSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFVLElBQUksT0FBTztBQUFBLElBQ3hFO0FBQ0EsZUFBVyxPQUFPQSxRQUFRLE1BQUssSUFBSSxJQUFJLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLE9BQU8sR0FBRyxHQUFHLENBQUM7QUFDekUsZUFBVyxRQUFRO0FBQ25CLFdBQU8sUUFBUTtBQUFBLEVBQ2pCO0FBQ0EsUUFBTSxXQUFXLE1BQU07QUFDckIsZUFBVyxRQUFRO0FBQ25CLFdBQU8sUUFBUSxvQkFBSSxJQUFJO0FBQUEsRUFDekI7QUFDQSxRQUFNLFdBQVcsQ0FBQyxRQUFXLFdBQVcsU0FBUyxPQUFPLE1BQU0sSUFBSSxHQUFHLEdBQUcsQ0FBQztBQUN6RSxRQUFNLGVBQWUsSUFBSSxTQUFTLEtBQUssSUFBSSxNQUFNLFFBQVE7QUFDekQsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixRQUFNLFVBQVUsT0FBTyxRQUFpQjtBQUN0QyxTQUFLLFFBQVE7QUFDYixRQUFJO0FBQ0YsWUFBTUEsVUFBUyxXQUFXLFFBQVEsTUFBTSxRQUFRLElBQUksV0FBVztBQUMvRCxVQUFLLE1BQU0sSUFBSSxJQUFJQSxPQUFNLE1BQU8sTUFBTztBQUN2QyxlQUFTO0FBQUEsSUFDWCxTQUFTLE9BQU87QUFDZCxtQkFBYSxLQUFLO0FBQUEsSUFDcEIsVUFBRTtBQUNBLFdBQUssUUFBUTtBQUFBLElBQ2Y7QUFDQSxVQUFNO0FBQUEsRUFDUjtBQUNBLFFBQU0sUUFBUSxNQUFNLE1BQU0sU0FBUyxPQUFPO0FBRTFDLFNBQ0Usa0JBQUMsU0FDQztBQUFBLHNCQUFDLFNBQUksT0FBTSxzQkFDUjtBQUFBLG9CQUNDLGtCQUFDLFNBQUksT0FBTSxVQUNUO0FBQUEsMEJBQUMsUUFBSyxNQUFLLFVBQVM7QUFBQSxRQUNwQixrQkFBQyxXQUFNLE9BQU0sVUFBUyxLQUFLLFdBQ3hCLFlBQUUsR0FBRyxRQUNSO0FBQUEsUUFDQSxrQkFBQyxVQUFPLElBQUksV0FBVyxPQUFPLEdBQUcsVUFBVSxDQUFDLFNBQVMsU0FBUyxFQUFFLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsR0FBRztBQUFBLFNBQ3ZGO0FBQUEsTUFFRCxRQUFRLElBQUksQ0FBQyxXQUNaO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFFQztBQUFBLFVBQ0EsT0FBTyxPQUFPLE9BQU8sR0FBRyxLQUFLO0FBQUEsVUFDN0IsVUFBVSxDQUFDLFVBQVUsU0FBUyxFQUFFLENBQUMsSUFBSSxPQUFPLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBO0FBQUEsUUFIckQsT0FBTztBQUFBLE1BSWQsQ0FDRDtBQUFBLE1BQ0EsWUFBWSxRQUFRLFNBQVMsS0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsS0FDOUQ7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLFNBQVMsTUFDUCxTQUFTLE9BQU8sWUFBWSxRQUFRLElBQUksQ0FBQyxXQUFXLENBQUMsSUFBSSxPQUFPLEdBQUcsR0FBRyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQUEsVUFHOUUsWUFBRSxHQUFHO0FBQUE7QUFBQSxNQUNSO0FBQUEsTUFFRixrQkFBQyxVQUFLLE9BQU0sUUFBTztBQUFBLE1BQ2xCO0FBQUEsTUFDRCxrQkFBQyxjQUFXLE1BQUssWUFBVyxPQUFPLEVBQUUsR0FBRyxLQUFLLFNBQVMsTUFBTSxLQUFLLFNBQVMsR0FBRztBQUFBLE1BQzdFLGtCQUFDLGNBQVcsTUFBSyxXQUFVLE9BQU8sRUFBRSxHQUFHLFFBQVEsU0FBUyxPQUFPO0FBQUEsT0FDakU7QUFBQSxJQUNDLEtBQUssU0FDSixrQkFBQyxTQUFJLE9BQU0seUJBQ1Q7QUFBQSx3QkFBQyxVQUFLLE1BQUssVUFDUixxQkFBVyxRQUNSLEVBQUUsR0FBRyxZQUFZLE1BQU0sTUFBTSxTQUFTLENBQUMsQ0FBQyxJQUN4QyxFQUFFLEdBQUcsU0FBUyxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUMsR0FDNUM7QUFBQSxNQUNDLEtBQUssSUFBSSxDQUFDLFFBQ1Q7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUVFLEdBQUksSUFBSSxPQUFPLEVBQUUsTUFBTSxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQUEsVUFDckMsR0FBSSxJQUFJLFNBQVMsRUFBRSxNQUFNLFNBQWtCLElBQUksQ0FBQztBQUFBLFVBQ2pELE1BQU0sS0FBSztBQUFBLFVBQ1gsU0FBUyxNQUFNLEtBQUssUUFBUSxHQUFHO0FBQUEsVUFFOUIsY0FBSTtBQUFBO0FBQUEsUUFOQSxJQUFJO0FBQUEsTUFPWCxDQUNEO0FBQUEsTUFDQSxDQUFDLFdBQVcsU0FBUyxpQkFBaUIsTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLFFBQ3RFO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxTQUFTLE1BQU07QUFDYix1QkFBVyxRQUFRO0FBQUEsVUFDckI7QUFBQSxVQUVDLFlBQUUsR0FBRyxlQUFlLE1BQU0sTUFBTSxTQUFTLENBQUMsQ0FBQztBQUFBO0FBQUEsTUFDOUM7QUFBQSxNQUVGLGtCQUFDLFVBQU8sTUFBSyxTQUFRLE1BQUssU0FBUSxTQUFTLFVBQ3hDLFlBQUUsR0FBRyxnQkFDUjtBQUFBLE9BQ0Y7QUFBQSxJQUVELFFBQVEsU0FBUyxDQUFDLEtBQUssUUFDdEIsa0JBQUMsVUFBTyxTQUFTLFFBQVEsT0FBTyxPQUFPLE9BQU8sSUFDNUMsQ0FBQyxLQUFLLFFBQ1Isa0JBQUMsV0FBUSxJQUNQLElBQUksV0FBVyxLQUFLLENBQUMsWUFBWSxNQUFNLE1BQU0sV0FBVyxJQUMxRCxRQUVBLHVCQUNHO0FBQUEsY0FBUSxTQUNQLGtCQUFDLE9BQUUsT0FBTSxVQUFTLGFBQVUsT0FBTSxNQUFLLFNBQ3BDLGtCQUFRLE1BQU0sU0FDakI7QUFBQSxNQUVGLGtCQUFDLFNBQUksT0FBTSxnQkFBZSxVQUFVLEdBQUcsTUFBSyxVQUFTLGNBQVksT0FDL0QsNEJBQUMsV0FBTSxPQUFNLFNBQ1g7QUFBQSwwQkFBQyxhQUFRLE9BQU0sVUFBVSxpQkFBTTtBQUFBLFFBQy9CLGtCQUFDLFdBQ0MsNEJBQUMsUUFDRTtBQUFBLGVBQUssU0FBUyxLQUNiLGtCQUFDLFFBQUcsT0FBTSxTQUFRLE9BQU0sT0FDdEI7QUFBQSxZQUFDO0FBQUE7QUFBQSxjQUNDLE1BQUs7QUFBQSxjQUNMLGNBQVksRUFBRSxHQUFHO0FBQUEsY0FDakIsU0FBUztBQUFBLGNBQ1QsVUFBVSxDQUFDLFVBQVUsS0FBSyxLQUFLLE1BQU0sY0FBYyxPQUFPO0FBQUE7QUFBQSxVQUM1RCxHQUNGO0FBQUEsVUFFRCxRQUFRLElBQUksQ0FBQyxXQUNaO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FFQztBQUFBLGNBQ0E7QUFBQSxjQUNBLFFBQVEsQ0FBQyxPQUFPLFNBQVMsRUFBRSxDQUFDLElBQUksTUFBTSxDQUFDLEdBQUcsT0FBTyxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUE7QUFBQSxZQUgvRCxPQUFPO0FBQUEsVUFJZCxDQUNEO0FBQUEsVUFDQSxXQUNDLGtCQUFDLFFBQUcsT0FBTSxTQUFRLE9BQU0sT0FDdEIsNEJBQUMsVUFBSyxPQUFNLFVBQVUsWUFBRSxHQUFHLFNBQVEsR0FDckM7QUFBQSxXQUVKLEdBQ0Y7QUFBQSxRQUNBLGtCQUFDLFdBQ0U7QUFBQSxjQUFJLElBQUksQ0FBQyxRQUNSLGtCQUFDLFFBQWlCLGVBQWEsU0FBUyxHQUFHLEdBQ3hDO0FBQUEsaUJBQUssU0FBUyxLQUNiLGtCQUFDLFFBQUcsT0FBTSxTQUNSO0FBQUEsY0FBQztBQUFBO0FBQUEsZ0JBQ0MsTUFBSztBQUFBLGdCQUNMLGNBQVksRUFBRSxHQUFHLFVBQVUsTUFBTSxHQUFHLENBQUM7QUFBQSxnQkFDckMsU0FBUyxTQUFTLEdBQUc7QUFBQSxnQkFDckIsVUFBVSxDQUFDLFVBQVUsS0FBSyxDQUFDLEdBQUcsR0FBRyxNQUFNLGNBQWMsT0FBTztBQUFBO0FBQUEsWUFDOUQsR0FDRjtBQUFBLFlBRUQsUUFBUSxJQUFJLENBQUMsV0FDWixrQkFBQyxRQUFvQixPQUFPLE9BQU8sTUFBTSxRQUFRLElBQzlDLGlCQUFPLEtBQUssR0FBRyxLQURULE9BQU8sR0FFaEIsQ0FDRDtBQUFBLFlBQ0EsV0FDQyxrQkFBQyxRQUFHLE9BQU0sU0FDUiw0QkFBQyxpQkFBYyxJQUFJLE1BQU0sR0FBRyxHQUFHLE9BQU8sUUFBUSxHQUFHLEdBQUcsR0FDdEQ7QUFBQSxlQW5CSyxHQUFHLEdBQUcsQ0FxQmYsQ0FDRDtBQUFBLFVBQ0EsSUFBSSxXQUFXLEtBQ2Qsa0JBQUMsUUFDQyw0QkFBQyxRQUFHLFNBQVMsUUFBUSxTQUFTLEdBQUksWUFBRSxHQUFHLFFBQU8sR0FDaEQ7QUFBQSxXQUVKO0FBQUEsU0FDRixHQUNGO0FBQUEsTUFDQSxrQkFBQyxTQUFJLE9BQU0sY0FDVDtBQUFBLDBCQUFDLFVBQUssTUFBSyxVQUNSLGNBQUksU0FBUyxNQUNYLE1BQU0sVUFBVSxTQUNiLEVBQUUsR0FBRyxPQUFPLE1BQU0sS0FBSyxHQUFHLE1BQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQyxDQUFDLElBQ3ZELEVBQUUsR0FBRyxHQUFHLE1BQU0sS0FBSyxHQUFHLE1BQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUMsSUFDL0U7QUFBQSxTQUNFLE1BQU0sTUFBTSxTQUFTLEtBQUssS0FBSyxVQUMvQix1QkFDRTtBQUFBO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxNQUFLO0FBQUEsY0FDTCxVQUFVLE1BQU0sTUFBTSxXQUFXO0FBQUEsY0FDakMsU0FBUyxNQUFNO0FBQ2IsdUJBQU8sUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFFLEtBQUs7QUFDckMsc0JBQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLEVBQUU7QUFBQSxjQUN2QztBQUFBLGNBRUMsWUFBRSxHQUFHO0FBQUE7QUFBQSxVQUNSO0FBQUEsVUFDQTtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBQ0MsTUFBSztBQUFBLGNBQ0wsTUFBSztBQUFBLGNBQ0wsVUFBVSxDQUFDLEtBQUs7QUFBQSxjQUNoQixTQUFTLE1BQU07QUFDYixzQkFBTSxRQUFRLENBQUMsR0FBRyxNQUFNLE9BQU8sT0FBTyxLQUFLO0FBQzNDLHVCQUFPLFFBQVEsS0FBSztBQUFBLGNBQ3RCO0FBQUEsY0FFQyxZQUFFLEdBQUc7QUFBQTtBQUFBLFVBQ1I7QUFBQSxXQUNGO0FBQUEsU0FFSjtBQUFBLE9BQ0Y7QUFBQSxLQUVKO0FBRUo7QUFFQSxTQUFTLEtBQVE7QUFBQSxFQUNmO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUlHO0FBQ0QsUUFBTSxTQUFTLE9BQU8sU0FBUyxVQUFhLFNBQVMsT0FBTztBQUM1RCxRQUFNLFVBQVUsT0FBTyxTQUFTLFVBQWEsU0FBUyxJQUFJLE9BQU8sSUFBSTtBQUNyRSxRQUFNLFFBQVEsU0FBUyxjQUFjLFVBQVUsZUFBZTtBQUM5RCxNQUFJLE9BQU8sU0FBUyxRQUFXO0FBQzdCLFdBQ0Usa0JBQUMsUUFBRyxPQUFNLE9BQU0sT0FBTyxPQUFPLE1BQU0sUUFBUSxJQUN6QyxpQkFBTyxPQUNWO0FBQUEsRUFFSjtBQUNBLFNBQ0Usa0JBQUMsUUFBRyxPQUFNLE9BQU0sT0FBTyxPQUFPLE1BQU0sUUFBUSxJQUFJLGFBQVcsT0FDekQ7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE1BQUs7QUFBQSxNQUNMLE9BQU8sRUFBRSxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQUEsTUFDL0IsU0FBUyxNQUFNLE9BQU8sU0FBUyxJQUFJLE9BQU8sSUFBSSxLQUFLLEdBQUcsT0FBTyxJQUFJLEVBQUU7QUFBQSxNQUVsRTtBQUFBLGVBQU87QUFBQSxRQUNQLFVBQVUsa0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxRQUMvQixXQUFXLGtCQUFDLFFBQUssTUFBSyxhQUFZO0FBQUE7QUFBQTtBQUFBLEVBQ3JDLEdBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFsiYSIsICJjaG9zZW4iXQp9Cg==
