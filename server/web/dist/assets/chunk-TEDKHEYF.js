import {
  csv
} from "./chunk-KS33LSEC.js";
import {
  FilterControl,
  Search
} from "./chunk-P4YAFRCU.js";
import {
  ActionsButton
} from "./chunk-OPWQA3V3.js";
import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  Failed,
  Loading,
  saveFile
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  IconButton,
  Problem,
  a,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  P,
  T,
  query,
  setQuery,
  useComputed,
  useSignal
} from "./chunk-LVANTMVN.js";

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
  Table
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL1RhYmxlLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gQSB0YWJsZSB0aGF0IGlzIHNlYXJjaGVkLCBzb3J0ZWQsIGZpbHRlcmVkIGFuZCBwYWdlZDsgYWxsIG9mIGl0IHN0YW5kcyBpbiB0aGUgYWRkcmVzcywgc28gdGhhdCBnb2luZ1xuLy8gYmFjaywgYSByZWxvYWQgYW5kIGEgbGluayBzaG93IHRoZSBzYW1lLlxuaW1wb3J0IHsgdXNlQ29tcHV0ZWQsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkLCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGNvdW50IH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHF1ZXJ5LCBzZXRRdWVyeSB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBjc3YgfSBmcm9tIFwiLi9jc3ZcIjtcbmltcG9ydCB7IHR5cGUgRmlsdGVyLCBGaWx0ZXJDb250cm9sLCBTZWFyY2ggfSBmcm9tIFwiLi9GaWx0ZXJzXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4vSWNvblwiO1xuaW1wb3J0IHsgQWN0aW9uc0J1dHRvbiwgdHlwZSBJdGVtIH0gZnJvbSBcIi4vTWVudVwiO1xuaW1wb3J0IHsgRmFpbGVkLCBMb2FkaW5nLCBzYXZlRmlsZSB9IGZyb20gXCIuL3BhcnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNvdXJjZSwgV2FudGVkIH0gZnJvbSBcIi4vc291cmNlXCI7XG5pbXBvcnQgeyB0b2FzdCwgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4vVG9hc3RcIjtcblxuLyoqIEEgY29sdW1uOiB3aGF0IGlzIHNob3duIG9mIGEgcm93LCBhbmQgYnkgd2hpY2ggZmllbGQgdGhlIGxpc3QgaXMgc29ydGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb2x1bW48VD4ge1xuICBrZXk6IHN0cmluZztcbiAgbGFiZWw6IHN0cmluZztcbiAgY2VsbDogKHJvdzogVCkgPT4gQ29tcG9uZW50Q2hpbGRyZW47XG4gIHNvcnQ/OiBzdHJpbmc7XG4gIC8qKiBXaGF0IHN0YW5kcyBpbiBhIENTViBmaWxlOyBhIGNvbHVtbiB3aXRob3V0IGl0IGlzIGxlZnQgb3V0IHRoZXJlLiAqL1xuICBjc3Y/OiAocm93OiBUKSA9PiBzdHJpbmcgfCBudW1iZXIgfCBib29sZWFuIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgZW5kPzogYm9vbGVhbjtcbn1cblxuLyoqIFNvbWV0aGluZyB0aGF0IGlzIGRvbmUgdG8gbWFueSByb3dzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCdWxrPFQ+IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgaWNvbj86IFwidHJhc2hcIiB8IFwicG93ZXJcIiB8IFwicGF1c2VcIiB8IFwicGxheVwiIHwgXCJkb3dubG9hZFwiIHwgXCJjaGFydFwiIHwgXCJjaGVja1wiO1xuICBkYW5nZXI/OiBib29sZWFuO1xuICAvKiogRmFsc2Uga2VlcHMgdGhlIHJvd3Mgc2VsZWN0ZWQ6IGl0IHdhcyBjYWxsZWQgb2ZmLiAqL1xuICBydW46IChyb3dzOiBUW10pID0+IHVua25vd247XG59XG5cbmV4cG9ydCB0eXBlIHsgRmlsdGVyIH07XG5cbi8qKiBSb3dzIG9mIGEgcGFnZSwgYW5kIG1vc3Qgcm93cyBvZiBhIENTViBmaWxlIChhIHNwcmVhZHNoZWV0J3MgcGF0aWVuY2UpLiAqL1xuY29uc3QgUEFHRSA9IDUwO1xuY29uc3QgQ1NWX01BWCA9IDEwMF8wMDA7XG5cbi8qKiBBIHRhYmxlLiBgbmFtZWAgcHJlZml4ZXMgaXRzIHBhcmFtZXRlcnMgaW4gdGhlIGFkZHJlc3MsIHdoZXJlIGEgcGFnZSBoYXMgc2V2ZXJhbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBUYWJsZTxUPih7XG4gIG5hbWUgPSBcIlwiLFxuICBsYWJlbCxcbiAgY29sdW1ucyxcbiAgc291cmNlLFxuICBieSA9IFtdLFxuICBpZCxcbiAgdGl0bGUsXG4gIHNvcnQ6IGZpcnN0ID0gXCJcIixcbiAgZmlsdGVycyA9IFtdLFxuICBhY3Rpb25zLFxuICBidWxrID0gW10sXG4gIHRvb2xzLFxuICBlbXB0eSxcbiAgc2VhcmNoYWJsZSA9IHRydWUsXG4gIGZpbGUsXG59OiB7XG4gIG5hbWU/OiBzdHJpbmc7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGNvbHVtbnM6IEFycmF5PENvbHVtbjxUPj47XG4gIHNvdXJjZTogU291cmNlPFQ+O1xuICAvKiogVGhlIHJvd3MgYXJlIHJlYWQgYWdhaW4gd2hlbiBvbmUgb2YgdGhlc2UgY2hhbmdlcy4gKi9cbiAgYnk/OiB1bmtub3duW107XG4gIGlkOiAocm93OiBUKSA9PiBzdHJpbmc7XG4gIC8qKiBXaGF0IGEgcm93IGlzIGNhbGxlZCwgZm9yIHdobyBoZWFycyBpdC4gKi9cbiAgdGl0bGU6IChyb3c6IFQpID0+IHN0cmluZztcbiAgc29ydD86IHN0cmluZztcbiAgZmlsdGVycz86IEZpbHRlcltdO1xuICBhY3Rpb25zPzogKHJvdzogVCkgPT4gQXJyYXk8SXRlbSB8IFwibGluZVwiPjtcbiAgYnVsaz86IEFycmF5PEJ1bGs8VD4+O1xuICB0b29scz86IENvbXBvbmVudENoaWxkcmVuO1xuICBlbXB0eTogQ29tcG9uZW50Q2hpbGRyZW47XG4gIHNlYXJjaGFibGU/OiBib29sZWFuO1xuICAvKiogVGhlIG5hbWUgb2YgdGhlIENTViBmaWxlLiAqL1xuICBmaWxlOiBzdHJpbmc7XG59KSB7XG4gIGNvbnN0IGtleSA9ICh3b3JkOiBzdHJpbmcpID0+IChuYW1lID8gYCR7bmFtZX0uJHt3b3JkfWAgOiB3b3JkKTtcbiAgY29uc3QgcSA9IHF1ZXJ5LnZhbHVlLmdldChrZXkoXCJxXCIpKSA/PyBcIlwiO1xuICBjb25zdCBzb3J0ID0gcXVlcnkudmFsdWUuZ2V0KGtleShcInNvcnRcIikpID8/IGZpcnN0O1xuICBjb25zdCBjaG9zZW46IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7fTtcbiAgZm9yIChjb25zdCBmaWx0ZXIgb2YgZmlsdGVycykge1xuICAgIGNvbnN0IHZhbHVlID0gcXVlcnkudmFsdWUuZ2V0KGtleShmaWx0ZXIua2V5KSk7XG4gICAgaWYgKHZhbHVlKSBjaG9zZW5bZmlsdGVyLmtleV0gPSB2YWx1ZTtcbiAgfVxuICAvLyBDdXJzb3JzIG9mIHRoZSBwYWdlcyBiZWZvcmUsIHNvIHRoYXQgb25lIGNhbiBnbyBiYWNrLlxuICBjb25zdCB0cmFpbCA9IHVzZVNpZ25hbDxBcnJheTxzdHJpbmcgfCBudWxsPj4oW10pO1xuICBjb25zdCBjdXJzb3IgPSB1c2VTaWduYWw8c3RyaW5nIHwgbnVsbD4obnVsbCk7XG4gIGNvbnN0IHJvd3MgPSB1c2VTaWduYWw8VFtdIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBuZXh0ID0gdXNlU2lnbmFsPHN0cmluZyB8IG51bGw+KG51bGwpO1xuICBjb25zdCB0b3RhbCA9IHVzZVNpZ25hbDxudW1iZXIgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IHByb2JsZW0gPSB1c2VTaWduYWw8UHJvYmxlbSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgLy8gUm93cyBvZiBhbGwgcGFnZXMgdGhhdCB3ZXJlIGxvb2tlZCBhdDsgb3IgZXZlcnkgcm93IHRoYXQgZml0cywgb24gcGFnZXMgdGhhdCBub2JvZHkgaGFzIHNlZW4uXG4gIGNvbnN0IHBpY2tlZCA9IHVzZVNpZ25hbDxSZWFkb25seU1hcDxzdHJpbmcsIFQ+PihuZXcgTWFwKCkpO1xuICBjb25zdCBldmVyeXRoaW5nID0gdXNlU2lnbmFsKGZhbHNlKTtcbiAgY29uc3QgdHVybiA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3QgcGljdHVyZSA9IEpTT04uc3RyaW5naWZ5KFtxLCBzb3J0LCBjaG9zZW4sIC4uLmJ5XSk7XG4gIGNvbnN0IHNob3duID0gdXNlUmVmKHBpY3R1cmUpO1xuICBpZiAoc2hvd24uY3VycmVudCAhPT0gcGljdHVyZSkge1xuICAgIHNob3duLmN1cnJlbnQgPSBwaWN0dXJlO1xuICAgIHRyYWlsLnZhbHVlID0gW107XG4gICAgY3Vyc29yLnZhbHVlID0gbnVsbDtcbiAgICBwaWNrZWQudmFsdWUgPSBuZXcgTWFwKCk7XG4gICAgZXZlcnl0aGluZy52YWx1ZSA9IGZhbHNlO1xuICB9XG4gIGNvbnN0IHdhbnRlZCA9IChsaW1pdDogbnVtYmVyLCBmcm9tOiBzdHJpbmcgfCBudWxsKTogV2FudGVkID0+ICh7XG4gICAgcSxcbiAgICBzb3J0LFxuICAgIGZpbHRlcnM6IGNob3NlbixcbiAgICBsaW1pdCxcbiAgICBjdXJzb3I6IGZyb20sXG4gIH0pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgc291cmNlKHdhbnRlZChQQUdFLCBjdXJzb3IudmFsdWUpLCBzdG9wLnNpZ25hbCkudGhlbihcbiAgICAgIChwYWdlKSA9PiB7XG4gICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICAgIHJvd3MudmFsdWUgPSBwYWdlLml0ZW1zO1xuICAgICAgICBuZXh0LnZhbHVlID0gcGFnZS5uZXh0O1xuICAgICAgICB0b3RhbC52YWx1ZSA9IHBhZ2UudG90YWwgPz8gdW5kZWZpbmVkO1xuICAgICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgfSxcbiAgICAgIChlcnJvcikgPT4ge1xuICAgICAgICBpZiAoIXN0b3Auc2lnbmFsLmFib3J0ZWQpXG4gICAgICAgICAgcHJvYmxlbS52YWx1ZSA9XG4gICAgICAgICAgICBlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gPyBlcnJvciA6IG5ldyBQcm9ibGVtKDAsIFwiZmFpbGVkXCIsIFN0cmluZyhlcnJvcikpO1xuICAgICAgfSxcbiAgICApO1xuICAgIHJldHVybiAoKSA9PiBzdG9wLmFib3J0KCk7XG4gIH0sIFtwaWN0dXJlLCBjdXJzb3IudmFsdWUsIHR1cm4udmFsdWUsIHNvdXJjZV0pO1xuICBjb25zdCBhZ2FpbiA9ICgpID0+IHtcbiAgICB0dXJuLnZhbHVlICs9IDE7XG4gIH07XG4gIGNvbnN0IG5hcnJvd2VkID0gcSAhPT0gXCJcIiB8fCBPYmplY3Qua2V5cyhjaG9zZW4pLmxlbmd0aCA+IDA7XG5cbiAgY29uc3QgcmVhZEFsbCA9IGFzeW5jICgpOiBQcm9taXNlPFRbXT4gPT4ge1xuICAgIGNvbnN0IGZvdW5kOiBUW10gPSBbXTtcbiAgICBsZXQgZnJvbTogc3RyaW5nIHwgbnVsbCA9IG51bGw7XG4gICAgZG8ge1xuICAgICAgY29uc3QgcGFnZTogeyBpdGVtczogVFtdOyBuZXh0OiBzdHJpbmcgfCBudWxsIH0gPSBhd2FpdCBzb3VyY2UoXG4gICAgICAgIHdhbnRlZCgxMDAwLCBmcm9tKSxcbiAgICAgICAgbmV3IEFib3J0Q29udHJvbGxlcigpLnNpZ25hbCxcbiAgICAgICk7XG4gICAgICBmb3VuZC5wdXNoKC4uLnBhZ2UuaXRlbXMpO1xuICAgICAgZnJvbSA9IHBhZ2UubmV4dDtcbiAgICB9IHdoaWxlIChmcm9tICYmIGZvdW5kLmxlbmd0aCA8IENTVl9NQVgpO1xuICAgIGlmIChmcm9tKSB0b2FzdCh0LnVpLmNzdkFsbChjb3VudChDU1ZfTUFYKSksIFwicGxhaW5cIik7XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9O1xuICBjb25zdCBkb3dubG9hZCA9IGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB0b2xkID0gY29sdW1ucy5maWx0ZXIoKGNvbHVtbikgPT4gY29sdW1uLmNzdik7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGZvdW5kID0gZXZlcnl0aGluZy52YWx1ZSB8fCBwaWNrZWQudmFsdWUuc2l6ZSA9PT0gMCA/IGF3YWl0IHJlYWRBbGwoKSA6IHBpY2tlZFJvd3MoKTtcbiAgICAgIHNhdmVGaWxlKFxuICAgICAgICBgJHtmaWxlfS5jc3ZgLFxuICAgICAgICBjc3YoXG4gICAgICAgICAgdG9sZC5tYXAoKGNvbHVtbikgPT4gY29sdW1uLmxhYmVsKSxcbiAgICAgICAgICBmb3VuZC5tYXAoKHJvdykgPT4gdG9sZC5tYXAoKGNvbHVtbikgPT4gY29sdW1uLmNzdj8uKHJvdykpKSxcbiAgICAgICAgKSxcbiAgICAgICAgXCJ0ZXh0L2NzdlwiLFxuICAgICAgKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdG9hc3RQcm9ibGVtKGVycm9yKTtcbiAgICB9XG4gIH07XG5cbiAgY29uc3Qgc2VhcmNoaW5nID0gdXNlSWQoKTtcbiAgY29uc3QgYWxsID0gcm93cy52YWx1ZSA/PyBbXTtcbiAgY29uc3Qgc29tZSA9IHVzZUNvbXB1dGVkKCgpID0+IGV2ZXJ5dGhpbmcudmFsdWUgfHwgcGlja2VkLnZhbHVlLnNpemUgPiAwKTtcbiAgY29uc3QgcGlja2VkUm93cyA9ICgpID0+IFsuLi5waWNrZWQudmFsdWUudmFsdWVzKCldO1xuICBjb25zdCBwaWNrID0gKGNob3NlbjogVFtdLCBvbjogYm9vbGVhbikgPT4ge1xuICAgIGNvbnN0IG1hcCA9IG5ldyBNYXAoXG4gICAgICBldmVyeXRoaW5nLnZhbHVlID8gYWxsLm1hcCgocm93KSA9PiBbaWQocm93KSwgcm93XSBhcyBjb25zdCkgOiBwaWNrZWQudmFsdWUsXG4gICAgKTtcbiAgICBmb3IgKGNvbnN0IHJvdyBvZiBjaG9zZW4pIG9uID8gbWFwLnNldChpZChyb3cpLCByb3cpIDogbWFwLmRlbGV0ZShpZChyb3cpKTtcbiAgICBldmVyeXRoaW5nLnZhbHVlID0gZmFsc2U7XG4gICAgcGlja2VkLnZhbHVlID0gbWFwO1xuICB9O1xuICBjb25zdCBwaWNrTm9uZSA9ICgpID0+IHtcbiAgICBldmVyeXRoaW5nLnZhbHVlID0gZmFsc2U7XG4gICAgcGlja2VkLnZhbHVlID0gbmV3IE1hcCgpO1xuICB9O1xuICBjb25zdCBpc1BpY2tlZCA9IChyb3c6IFQpID0+IGV2ZXJ5dGhpbmcudmFsdWUgfHwgcGlja2VkLnZhbHVlLmhhcyhpZChyb3cpKTtcbiAgY29uc3QgcGFnZUlzUGlja2VkID0gYWxsLmxlbmd0aCA+IDAgJiYgYWxsLmV2ZXJ5KGlzUGlja2VkKTtcbiAgY29uc3QgYnVzeSA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IHJ1bkJ1bGsgPSBhc3luYyAob25lOiBCdWxrPFQ+KSA9PiB7XG4gICAgYnVzeS52YWx1ZSA9IHRydWU7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGNob3NlbiA9IGV2ZXJ5dGhpbmcudmFsdWUgPyBhd2FpdCByZWFkQWxsKCkgOiBwaWNrZWRSb3dzKCk7XG4gICAgICBpZiAoKGF3YWl0IG9uZS5ydW4oY2hvc2VuKSkgPT09IGZhbHNlKSByZXR1cm47XG4gICAgICBwaWNrTm9uZSgpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0b2FzdFByb2JsZW0oZXJyb3IpO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBidXN5LnZhbHVlID0gZmFsc2U7XG4gICAgfVxuICAgIGFnYWluKCk7XG4gIH07XG4gIGNvbnN0IHN0YXJ0ID0gdHJhaWwudmFsdWUubGVuZ3RoICogUEFHRSArIDE7XG5cbiAgcmV0dXJuIChcbiAgICA8ZGl2PlxuICAgICAgPGRpdiBjbGFzcz1cInRhYmxlLWJhciBuby1wcmludFwiPlxuICAgICAgICB7c2VhcmNoYWJsZSAmJiAoXG4gICAgICAgICAgPGRpdiBjbGFzcz1cInNlYXJjaFwiPlxuICAgICAgICAgICAgPEljb24gbmFtZT1cInNlYXJjaFwiIC8+XG4gICAgICAgICAgICA8bGFiZWwgY2xhc3M9XCJ1bnNlZW5cIiBmb3I9e3NlYXJjaGluZ30+XG4gICAgICAgICAgICAgIHt0LnVpLnNlYXJjaH1cbiAgICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICAgICA8U2VhcmNoIGlkPXtzZWFyY2hpbmd9IHZhbHVlPXtxfSBvbkNoYW5nZT17KHRleHQpID0+IHNldFF1ZXJ5KHsgW2tleShcInFcIildOiB0ZXh0IH0pfSAvPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICApfVxuICAgICAgICB7ZmlsdGVycy5tYXAoKGZpbHRlcikgPT4gKFxuICAgICAgICAgIDxGaWx0ZXJDb250cm9sXG4gICAgICAgICAgICBrZXk9e2ZpbHRlci5rZXl9XG4gICAgICAgICAgICBmaWx0ZXI9e2ZpbHRlcn1cbiAgICAgICAgICAgIHZhbHVlPXtjaG9zZW5bZmlsdGVyLmtleV0gPz8gXCJcIn1cbiAgICAgICAgICAgIG9uQ2hhbmdlPXsodmFsdWUpID0+IHNldFF1ZXJ5KHsgW2tleShmaWx0ZXIua2V5KV06IHZhbHVlIH0pfVxuICAgICAgICAgIC8+XG4gICAgICAgICkpfVxuICAgICAgICB7bmFycm93ZWQgJiYgZmlsdGVycy5sZW5ndGggPiAwICYmIE9iamVjdC5rZXlzKGNob3NlbikubGVuZ3RoID4gMCAmJiAoXG4gICAgICAgICAgPEJ1dHRvblxuICAgICAgICAgICAga2luZD1cInBsYWluXCJcbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+XG4gICAgICAgICAgICAgIHNldFF1ZXJ5KE9iamVjdC5mcm9tRW50cmllcyhmaWx0ZXJzLm1hcCgoZmlsdGVyKSA9PiBba2V5KGZpbHRlci5rZXkpLCBudWxsXSkpKVxuICAgICAgICAgICAgfVxuICAgICAgICAgID5cbiAgICAgICAgICAgIHt0LnVpLmNsZWFyRmlsdGVyc31cbiAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgKX1cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJwdXNoXCIgLz5cbiAgICAgICAge3Rvb2xzfVxuICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiZG93bmxvYWRcIiBsYWJlbD17dC51aS5jc3Z9IG9uQ2xpY2s9eygpID0+IHZvaWQgZG93bmxvYWQoKX0gLz5cbiAgICAgICAgPEljb25CdXR0b24gaWNvbj1cInJlZnJlc2hcIiBsYWJlbD17dC51aS5yZWxvYWR9IG9uQ2xpY2s9e2FnYWlufSAvPlxuICAgICAgPC9kaXY+XG4gICAgICB7c29tZS52YWx1ZSAmJiAoXG4gICAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1waWNrZWQgbm8tcHJpbnRcIj5cbiAgICAgICAgICA8c3BhbiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgICB7ZXZlcnl0aGluZy52YWx1ZVxuICAgICAgICAgICAgICA/IHQudWkuYWxsU2VsZWN0ZWQoY291bnQodG90YWwudmFsdWUgPz8gMCkpXG4gICAgICAgICAgICAgIDogdC51aS5zZWxlY3RlZChjb3VudChwaWNrZWQudmFsdWUuc2l6ZSkpfVxuICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICB7YnVsay5tYXAoKG9uZSkgPT4gKFxuICAgICAgICAgICAgPEJ1dHRvblxuICAgICAgICAgICAgICBrZXk9e29uZS5sYWJlbH1cbiAgICAgICAgICAgICAgey4uLihvbmUuaWNvbiA/IHsgaWNvbjogb25lLmljb24gfSA6IHt9KX1cbiAgICAgICAgICAgICAgey4uLihvbmUuZGFuZ2VyID8geyBraW5kOiBcImRhbmdlclwiIGFzIGNvbnN0IH0gOiB7fSl9XG4gICAgICAgICAgICAgIGJ1c3k9e2J1c3kudmFsdWV9XG4gICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHZvaWQgcnVuQnVsayhvbmUpfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7b25lLmxhYmVsfVxuICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgKSl9XG4gICAgICAgICAgeyFldmVyeXRoaW5nLnZhbHVlICYmIHBhZ2VJc1BpY2tlZCAmJiAodG90YWwudmFsdWUgPz8gMCkgPiBwaWNrZWQudmFsdWUuc2l6ZSAmJiAoXG4gICAgICAgICAgICA8QnV0dG9uXG4gICAgICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgICAgICBldmVyeXRoaW5nLnZhbHVlID0gdHJ1ZTtcbiAgICAgICAgICAgICAgfX1cbiAgICAgICAgICAgID5cbiAgICAgICAgICAgICAge3QudWkuc2VsZWN0QWxsUGFnZXMoY291bnQodG90YWwudmFsdWUgPz8gMCkpfVxuICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgKX1cbiAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwbGFpblwiIGljb249XCJjbG9zZVwiIG9uQ2xpY2s9e3BpY2tOb25lfT5cbiAgICAgICAgICAgIHt0LnVpLmNsZWFyU2VsZWN0aW9ufVxuICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICl9XG4gICAgICB7cHJvYmxlbS52YWx1ZSAmJiAhcm93cy52YWx1ZSA/IChcbiAgICAgICAgPEZhaWxlZCBwcm9ibGVtPXtwcm9ibGVtLnZhbHVlfSByZXRyeT17YWdhaW59IC8+XG4gICAgICApIDogIXJvd3MudmFsdWUgPyAoXG4gICAgICAgIDxMb2FkaW5nIC8+XG4gICAgICApIDogYWxsLmxlbmd0aCA9PT0gMCAmJiAhbmFycm93ZWQgJiYgdHJhaWwudmFsdWUubGVuZ3RoID09PSAwID8gKFxuICAgICAgICBlbXB0eVxuICAgICAgKSA6IChcbiAgICAgICAgPD5cbiAgICAgICAgICB7cHJvYmxlbS52YWx1ZSAmJiAoXG4gICAgICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cImJhZFwiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgICAgICB7cHJvYmxlbS52YWx1ZS5tZXNzYWdlfVxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICl9XG4gICAgICAgICAgPGRpdiBjbGFzcz1cInRhYmxlLXNjcm9sbFwiIHRhYkluZGV4PXswfSByb2xlPVwicmVnaW9uXCIgYXJpYS1sYWJlbD17bGFiZWx9PlxuICAgICAgICAgICAgPHRhYmxlIGNsYXNzPVwidGFibGVcIj5cbiAgICAgICAgICAgICAgPGNhcHRpb24gY2xhc3M9XCJ1bnNlZW5cIj57bGFiZWx9PC9jYXB0aW9uPlxuICAgICAgICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgICAgICAgPHRyPlxuICAgICAgICAgICAgICAgICAge2J1bGsubGVuZ3RoID4gMCAmJiAoXG4gICAgICAgICAgICAgICAgICAgIDx0aCBjbGFzcz1cInRpZ2h0XCIgc2NvcGU9XCJjb2xcIj5cbiAgICAgICAgICAgICAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgICAgICAgICAgICAgIHR5cGU9XCJjaGVja2JveFwiXG4gICAgICAgICAgICAgICAgICAgICAgICBhcmlhLWxhYmVsPXt0LnVpLnNlbGVjdEFsbH1cbiAgICAgICAgICAgICAgICAgICAgICAgIGNoZWNrZWQ9e3BhZ2VJc1BpY2tlZH1cbiAgICAgICAgICAgICAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IHBpY2soYWxsLCBldmVudC5jdXJyZW50VGFyZ2V0LmNoZWNrZWQpfVxuICAgICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICAgICAge2NvbHVtbnMubWFwKChjb2x1bW4pID0+IChcbiAgICAgICAgICAgICAgICAgICAgPEhlYWRcbiAgICAgICAgICAgICAgICAgICAgICBrZXk9e2NvbHVtbi5rZXl9XG4gICAgICAgICAgICAgICAgICAgICAgY29sdW1uPXtjb2x1bW59XG4gICAgICAgICAgICAgICAgICAgICAgc29ydD17c29ydH1cbiAgICAgICAgICAgICAgICAgICAgICBvblNvcnQ9eyh0bykgPT4gc2V0UXVlcnkoeyBba2V5KFwic29ydFwiKV06IHRvID09PSBmaXJzdCA/IG51bGwgOiB0byB9KX1cbiAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICAgICAge2FjdGlvbnMgJiYgKFxuICAgICAgICAgICAgICAgICAgICA8dGggY2xhc3M9XCJ0aWdodFwiIHNjb3BlPVwiY29sXCI+XG4gICAgICAgICAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJ1bnNlZW5cIj57dC51aS5hY3Rpb25zfTwvc3Bhbj5cbiAgICAgICAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICAgICAgPC90aGVhZD5cbiAgICAgICAgICAgICAgPHRib2R5PlxuICAgICAgICAgICAgICAgIHthbGwubWFwKChyb3cpID0+IChcbiAgICAgICAgICAgICAgICAgIDx0ciBrZXk9e2lkKHJvdyl9IGRhdGEtcGlja2VkPXtpc1BpY2tlZChyb3cpfT5cbiAgICAgICAgICAgICAgICAgICAge2J1bGsubGVuZ3RoID4gMCAmJiAoXG4gICAgICAgICAgICAgICAgICAgICAgPHRkIGNsYXNzPVwidGlnaHRcIj5cbiAgICAgICAgICAgICAgICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgICAgICAgICAgICAgICB0eXBlPVwiY2hlY2tib3hcIlxuICAgICAgICAgICAgICAgICAgICAgICAgICBhcmlhLWxhYmVsPXt0LnVpLnNlbGVjdFJvdyh0aXRsZShyb3cpKX1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgY2hlY2tlZD17aXNQaWNrZWQocm93KX1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgb25DaGFuZ2U9eyhldmVudCkgPT4gcGljayhbcm93XSwgZXZlbnQuY3VycmVudFRhcmdldC5jaGVja2VkKX1cbiAgICAgICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICAgICAgPC90ZD5cbiAgICAgICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgICAgICAge2NvbHVtbnMubWFwKChjb2x1bW4pID0+IChcbiAgICAgICAgICAgICAgICAgICAgICA8dGQga2V5PXtjb2x1bW4ua2V5fSBjbGFzcz17Y29sdW1uLmVuZCA/IFwiZW5kXCIgOiBcIlwifT5cbiAgICAgICAgICAgICAgICAgICAgICAgIHtjb2x1bW4uY2VsbChyb3cpfVxuICAgICAgICAgICAgICAgICAgICAgIDwvdGQ+XG4gICAgICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICAgICAgICB7YWN0aW9ucyAmJiAoXG4gICAgICAgICAgICAgICAgICAgICAgPHRkIGNsYXNzPVwidGlnaHRcIj5cbiAgICAgICAgICAgICAgICAgICAgICAgIDxBY3Rpb25zQnV0dG9uIG9mPXt0aXRsZShyb3cpfSBpdGVtcz17YWN0aW9ucyhyb3cpfSAvPlxuICAgICAgICAgICAgICAgICAgICAgIDwvdGQ+XG4gICAgICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgICA8L3RyPlxuICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICAgIHthbGwubGVuZ3RoID09PSAwICYmIChcbiAgICAgICAgICAgICAgICAgIDx0cj5cbiAgICAgICAgICAgICAgICAgICAgPHRkIGNvbFNwYW49e2NvbHVtbnMubGVuZ3RoICsgMn0+e3QudWkubm9Sb3dzfTwvdGQ+XG4gICAgICAgICAgICAgICAgICA8L3RyPlxuICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgIDwvdGJvZHk+XG4gICAgICAgICAgICA8L3RhYmxlPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1mb290XCI+XG4gICAgICAgICAgICA8c3BhbiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgICAgIHthbGwubGVuZ3RoID4gMCAmJlxuICAgICAgICAgICAgICAgICh0b3RhbC52YWx1ZSA9PT0gdW5kZWZpbmVkXG4gICAgICAgICAgICAgICAgICA/IHQudWkuZnJvbVRvKGNvdW50KHN0YXJ0KSwgY291bnQoc3RhcnQgKyBhbGwubGVuZ3RoIC0gMSkpXG4gICAgICAgICAgICAgICAgICA6IHQudWkub2YoY291bnQoc3RhcnQpLCBjb3VudChzdGFydCArIGFsbC5sZW5ndGggLSAxKSwgY291bnQodG90YWwudmFsdWUpKSl9XG4gICAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAgICB7KHRyYWlsLnZhbHVlLmxlbmd0aCA+IDAgfHwgbmV4dC52YWx1ZSkgJiYgKFxuICAgICAgICAgICAgICA8PlxuICAgICAgICAgICAgICAgIDxCdXR0b25cbiAgICAgICAgICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgICAgICAgICBpY29uPVwiYmFja1wiXG4gICAgICAgICAgICAgICAgICBkaXNhYmxlZD17dHJhaWwudmFsdWUubGVuZ3RoID09PSAwfVxuICAgICAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgICAgICAgICBjdXJzb3IudmFsdWUgPSB0cmFpbC52YWx1ZS5hdCgtMSkgPz8gbnVsbDtcbiAgICAgICAgICAgICAgICAgICAgdHJhaWwudmFsdWUgPSB0cmFpbC52YWx1ZS5zbGljZSgwLCAtMSk7XG4gICAgICAgICAgICAgICAgICB9fVxuICAgICAgICAgICAgICAgID5cbiAgICAgICAgICAgICAgICAgIHt0LnVpLnByZXZpb3VzfVxuICAgICAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgICAgICAgIDxCdXR0b25cbiAgICAgICAgICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgICAgICAgICBpY29uPVwiZm9yd2FyZFwiXG4gICAgICAgICAgICAgICAgICBkaXNhYmxlZD17IW5leHQudmFsdWV9XG4gICAgICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICAgICAgICAgIHRyYWlsLnZhbHVlID0gWy4uLnRyYWlsLnZhbHVlLCBjdXJzb3IudmFsdWVdO1xuICAgICAgICAgICAgICAgICAgICBjdXJzb3IudmFsdWUgPSBuZXh0LnZhbHVlO1xuICAgICAgICAgICAgICAgICAgfX1cbiAgICAgICAgICAgICAgICA+XG4gICAgICAgICAgICAgICAgICB7dC51aS5uZXh0fVxuICAgICAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgICAgICA8Lz5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgIDwvPlxuICAgICAgKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gSGVhZDxUPih7XG4gIGNvbHVtbixcbiAgc29ydCxcbiAgb25Tb3J0LFxufToge1xuICBjb2x1bW46IENvbHVtbjxUPjtcbiAgc29ydDogc3RyaW5nO1xuICBvblNvcnQ6ICh0bzogc3RyaW5nKSA9PiB2b2lkO1xufSkge1xuICBjb25zdCByaXNpbmcgPSBjb2x1bW4uc29ydCAhPT0gdW5kZWZpbmVkICYmIHNvcnQgPT09IGNvbHVtbi5zb3J0O1xuICBjb25zdCBmYWxsaW5nID0gY29sdW1uLnNvcnQgIT09IHVuZGVmaW5lZCAmJiBzb3J0ID09PSBgLSR7Y29sdW1uLnNvcnR9YDtcbiAgY29uc3Qgb3JkZXIgPSByaXNpbmcgPyBcImFzY2VuZGluZ1wiIDogZmFsbGluZyA/IFwiZGVzY2VuZGluZ1wiIDogXCJub25lXCI7XG4gIGlmIChjb2x1bW4uc29ydCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgcmV0dXJuIChcbiAgICAgIDx0aCBzY29wZT1cImNvbFwiIGNsYXNzPXtjb2x1bW4uZW5kID8gXCJlbmRcIiA6IFwiXCJ9PlxuICAgICAgICB7Y29sdW1uLmxhYmVsfVxuICAgICAgPC90aD5cbiAgICApO1xuICB9XG4gIHJldHVybiAoXG4gICAgPHRoIHNjb3BlPVwiY29sXCIgY2xhc3M9e2NvbHVtbi5lbmQgPyBcImVuZFwiIDogXCJcIn0gYXJpYS1zb3J0PXtvcmRlcn0+XG4gICAgICA8YnV0dG9uXG4gICAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgICB0aXRsZT17dC51aS5zb3J0QnkoY29sdW1uLmxhYmVsKX1cbiAgICAgICAgb25DbGljaz17KCkgPT4gb25Tb3J0KHJpc2luZyA/IGAtJHtjb2x1bW4uc29ydH1gIDogYCR7Y29sdW1uLnNvcnR9YCl9XG4gICAgICA+XG4gICAgICAgIHtjb2x1bW4ubGFiZWx9XG4gICAgICAgIHtyaXNpbmcgJiYgPEljb24gbmFtZT1cImFycm93VXBcIiAvPn1cbiAgICAgICAge2ZhbGxpbmcgJiYgPEljb24gbmFtZT1cImFycm93RG93blwiIC8+fVxuICAgICAgPC9idXR0b24+XG4gICAgPC90aD5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUF5Q0EsSUFBTSxPQUFPO0FBQ2IsSUFBTSxVQUFVO0FBR1QsU0FBUyxNQUFTO0FBQUEsRUFDdkIsT0FBTztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsS0FBSyxDQUFDO0FBQUEsRUFDTjtBQUFBLEVBQ0E7QUFBQSxFQUNBLE1BQU0sUUFBUTtBQUFBLEVBQ2QsVUFBVSxDQUFDO0FBQUEsRUFDWDtBQUFBLEVBQ0EsT0FBTyxDQUFDO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxFQUNBLGFBQWE7QUFBQSxFQUNiO0FBQ0YsR0FtQkc7QUFDRCxRQUFNLE1BQU0sQ0FBQyxTQUFrQixPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSztBQUMxRCxRQUFNLElBQUksTUFBTSxNQUFNLElBQUksSUFBSSxHQUFHLENBQUMsS0FBSztBQUN2QyxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksSUFBSSxNQUFNLENBQUMsS0FBSztBQUM3QyxRQUFNLFNBQWlDLENBQUM7QUFDeEMsYUFBVyxVQUFVLFNBQVM7QUFDNUIsVUFBTSxRQUFRLE1BQU0sTUFBTSxJQUFJLElBQUksT0FBTyxHQUFHLENBQUM7QUFDN0MsUUFBSSxNQUFPLFFBQU8sT0FBTyxHQUFHLElBQUk7QUFBQSxFQUNsQztBQUVBLFFBQU0sUUFBUSxVQUFnQyxDQUFDLENBQUM7QUFDaEQsUUFBTSxTQUFTLFVBQXlCLElBQUk7QUFDNUMsUUFBTSxPQUFPLFVBQTJCLE1BQVM7QUFDakQsUUFBTSxPQUFPLFVBQXlCLElBQUk7QUFDMUMsUUFBTSxRQUFRLFVBQThCLE1BQVM7QUFDckQsUUFBTSxVQUFVLFVBQStCLE1BQVM7QUFFeEQsUUFBTSxTQUFTLFVBQWtDLG9CQUFJLElBQUksQ0FBQztBQUMxRCxRQUFNLGFBQWEsVUFBVSxLQUFLO0FBQ2xDLFFBQU0sT0FBTyxVQUFVLENBQUM7QUFDeEIsUUFBTSxVQUFVLEtBQUssVUFBVSxDQUFDLEdBQUcsTUFBTSxRQUFRLEdBQUcsRUFBRSxDQUFDO0FBQ3ZELFFBQU0sUUFBUSxFQUFPLE9BQU87QUFDNUIsTUFBSSxNQUFNLFlBQVksU0FBUztBQUM3QixVQUFNLFVBQVU7QUFDaEIsVUFBTSxRQUFRLENBQUM7QUFDZixXQUFPLFFBQVE7QUFDZixXQUFPLFFBQVEsb0JBQUksSUFBSTtBQUN2QixlQUFXLFFBQVE7QUFBQSxFQUNyQjtBQUNBLFFBQU0sU0FBUyxDQUFDLE9BQWUsVUFBaUM7QUFBQSxJQUM5RDtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVM7QUFBQSxJQUNUO0FBQUEsSUFDQSxRQUFRO0FBQUEsRUFDVjtBQUNBLElBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxXQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUssR0FBRyxLQUFLLE1BQU0sRUFBRTtBQUFBLE1BQzlDLENBQUMsU0FBUztBQUNSLFlBQUksS0FBSyxPQUFPLFFBQVM7QUFDekIsYUFBSyxRQUFRLEtBQUs7QUFDbEIsYUFBSyxRQUFRLEtBQUs7QUFDbEIsY0FBTSxRQUFRLEtBQUssU0FBUztBQUM1QixnQkFBUSxRQUFRO0FBQUEsTUFDbEI7QUFBQSxNQUNBLENBQUMsVUFBVTtBQUNULFlBQUksQ0FBQyxLQUFLLE9BQU87QUFDZixrQkFBUSxRQUNOLGlCQUFpQixVQUFVLFFBQVEsSUFBSSxRQUFRLEdBQUcsVUFBVSxPQUFPLEtBQUssQ0FBQztBQUFBLE1BQy9FO0FBQUEsSUFDRjtBQUNBLFdBQU8sTUFBTSxLQUFLLE1BQU07QUFBQSxFQUMxQixHQUFHLENBQUMsU0FBUyxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUM5QyxRQUFNLFFBQVEsTUFBTTtBQUNsQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNBLFFBQU0sV0FBVyxNQUFNLE1BQU0sT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTO0FBRTFELFFBQU0sVUFBVSxZQUEwQjtBQUN4QyxVQUFNLFFBQWEsQ0FBQztBQUNwQixRQUFJLE9BQXNCO0FBQzFCLE9BQUc7QUFDRCxZQUFNLE9BQTRDLE1BQU07QUFBQSxRQUN0RCxPQUFPLEtBQU0sSUFBSTtBQUFBLFFBQ2pCLElBQUksZ0JBQWdCLEVBQUU7QUFBQSxNQUN4QjtBQUNBLFlBQU0sS0FBSyxHQUFHLEtBQUssS0FBSztBQUN4QixhQUFPLEtBQUs7QUFBQSxJQUNkLFNBQVMsUUFBUSxNQUFNLFNBQVM7QUFDaEMsUUFBSSxLQUFNLE9BQU0sRUFBRSxHQUFHLE9BQU8sTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPO0FBQ3BELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxXQUFXLFlBQVk7QUFDM0IsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLFdBQVcsT0FBTyxHQUFHO0FBQ2xELFFBQUk7QUFDRixZQUFNLFFBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxRQUFRLElBQUksV0FBVztBQUN6RjtBQUFBLFFBQ0UsR0FBRyxJQUFJO0FBQUEsUUFDUDtBQUFBLFVBQ0UsS0FBSyxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFBQSxVQUNqQyxNQUFNLElBQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFDLFdBQVcsT0FBTyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsUUFDNUQ7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0YsU0FBUyxPQUFPO0FBQ2QsbUJBQWEsS0FBSztBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUVBLFFBQU0sWUFBWSxFQUFNO0FBQ3hCLFFBQU0sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUMzQixRQUFNLE9BQU8sWUFBWSxNQUFNLFdBQVcsU0FBUyxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQ3hFLFFBQU0sYUFBYSxNQUFNLENBQUMsR0FBRyxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQ2xELFFBQU0sT0FBTyxDQUFDQSxTQUFhLE9BQWdCO0FBQ3pDLFVBQU0sTUFBTSxJQUFJO0FBQUEsTUFDZCxXQUFXLFFBQVEsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBVSxJQUFJLE9BQU87QUFBQSxJQUN4RTtBQUNBLGVBQVcsT0FBT0EsUUFBUSxNQUFLLElBQUksSUFBSSxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQ3pFLGVBQVcsUUFBUTtBQUNuQixXQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUNBLFFBQU0sV0FBVyxNQUFNO0FBQ3JCLGVBQVcsUUFBUTtBQUNuQixXQUFPLFFBQVEsb0JBQUksSUFBSTtBQUFBLEVBQ3pCO0FBQ0EsUUFBTSxXQUFXLENBQUMsUUFBVyxXQUFXLFNBQVMsT0FBTyxNQUFNLElBQUksR0FBRyxHQUFHLENBQUM7QUFDekUsUUFBTSxlQUFlLElBQUksU0FBUyxLQUFLLElBQUksTUFBTSxRQUFRO0FBQ3pELFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxVQUFVLE9BQU8sUUFBaUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsUUFBSTtBQUNGLFlBQU1BLFVBQVMsV0FBVyxRQUFRLE1BQU0sUUFBUSxJQUFJLFdBQVc7QUFDL0QsVUFBSyxNQUFNLElBQUksSUFBSUEsT0FBTSxNQUFPLE1BQU87QUFDdkMsZUFBUztBQUFBLElBQ1gsU0FBUyxPQUFPO0FBQ2QsbUJBQWEsS0FBSztBQUFBLElBQ3BCLFVBQUU7QUFDQSxXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQ0EsVUFBTTtBQUFBLEVBQ1I7QUFDQSxRQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVMsT0FBTztBQUUxQyxTQUNFLGtCQUFDLFNBQ0M7QUFBQSxzQkFBQyxTQUFJLE9BQU0sc0JBQ1I7QUFBQSxvQkFDQyxrQkFBQyxTQUFJLE9BQU0sVUFDVDtBQUFBLDBCQUFDLFFBQUssTUFBSyxVQUFTO0FBQUEsUUFDcEIsa0JBQUMsV0FBTSxPQUFNLFVBQVMsS0FBSyxXQUN4QixZQUFFLEdBQUcsUUFDUjtBQUFBLFFBQ0Esa0JBQUMsVUFBTyxJQUFJLFdBQVcsT0FBTyxHQUFHLFVBQVUsQ0FBQyxTQUFTLFNBQVMsRUFBRSxDQUFDLElBQUksR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDLEdBQUc7QUFBQSxTQUN2RjtBQUFBLE1BRUQsUUFBUSxJQUFJLENBQUMsV0FDWjtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBRUM7QUFBQSxVQUNBLE9BQU8sT0FBTyxPQUFPLEdBQUcsS0FBSztBQUFBLFVBQzdCLFVBQVUsQ0FBQyxVQUFVLFNBQVMsRUFBRSxDQUFDLElBQUksT0FBTyxHQUFHLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQTtBQUFBLFFBSHJELE9BQU87QUFBQSxNQUlkLENBQ0Q7QUFBQSxNQUNBLFlBQVksUUFBUSxTQUFTLEtBQUssT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLEtBQzlEO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxTQUFTLE1BQ1AsU0FBUyxPQUFPLFlBQVksUUFBUSxJQUFJLENBQUMsV0FBVyxDQUFDLElBQUksT0FBTyxHQUFHLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLFVBRzlFLFlBQUUsR0FBRztBQUFBO0FBQUEsTUFDUjtBQUFBLE1BRUYsa0JBQUMsVUFBSyxPQUFNLFFBQU87QUFBQSxNQUNsQjtBQUFBLE1BQ0Qsa0JBQUMsY0FBVyxNQUFLLFlBQVcsT0FBTyxFQUFFLEdBQUcsS0FBSyxTQUFTLE1BQU0sS0FBSyxTQUFTLEdBQUc7QUFBQSxNQUM3RSxrQkFBQyxjQUFXLE1BQUssV0FBVSxPQUFPLEVBQUUsR0FBRyxRQUFRLFNBQVMsT0FBTztBQUFBLE9BQ2pFO0FBQUEsSUFDQyxLQUFLLFNBQ0osa0JBQUMsU0FBSSxPQUFNLHlCQUNUO0FBQUEsd0JBQUMsVUFBSyxNQUFLLFVBQ1IscUJBQVcsUUFDUixFQUFFLEdBQUcsWUFBWSxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUMsSUFDeEMsRUFBRSxHQUFHLFNBQVMsTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDLEdBQzVDO0FBQUEsTUFDQyxLQUFLLElBQUksQ0FBQyxRQUNUO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFFRSxHQUFJLElBQUksT0FBTyxFQUFFLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQztBQUFBLFVBQ3JDLEdBQUksSUFBSSxTQUFTLEVBQUUsTUFBTSxTQUFrQixJQUFJLENBQUM7QUFBQSxVQUNqRCxNQUFNLEtBQUs7QUFBQSxVQUNYLFNBQVMsTUFBTSxLQUFLLFFBQVEsR0FBRztBQUFBLFVBRTlCLGNBQUk7QUFBQTtBQUFBLFFBTkEsSUFBSTtBQUFBLE1BT1gsQ0FDRDtBQUFBLE1BQ0EsQ0FBQyxXQUFXLFNBQVMsaUJBQWlCLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxRQUN0RTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsU0FBUyxNQUFNO0FBQ2IsdUJBQVcsUUFBUTtBQUFBLFVBQ3JCO0FBQUEsVUFFQyxZQUFFLEdBQUcsZUFBZSxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFBQTtBQUFBLE1BQzlDO0FBQUEsTUFFRixrQkFBQyxVQUFPLE1BQUssU0FBUSxNQUFLLFNBQVEsU0FBUyxVQUN4QyxZQUFFLEdBQUcsZ0JBQ1I7QUFBQSxPQUNGO0FBQUEsSUFFRCxRQUFRLFNBQVMsQ0FBQyxLQUFLLFFBQ3RCLGtCQUFDLFVBQU8sU0FBUyxRQUFRLE9BQU8sT0FBTyxPQUFPLElBQzVDLENBQUMsS0FBSyxRQUNSLGtCQUFDLFdBQVEsSUFDUCxJQUFJLFdBQVcsS0FBSyxDQUFDLFlBQVksTUFBTSxNQUFNLFdBQVcsSUFDMUQsUUFFQSx1QkFDRztBQUFBLGNBQVEsU0FDUCxrQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLE9BQU0sTUFBSyxTQUNwQyxrQkFBUSxNQUFNLFNBQ2pCO0FBQUEsTUFFRixrQkFBQyxTQUFJLE9BQU0sZ0JBQWUsVUFBVSxHQUFHLE1BQUssVUFBUyxjQUFZLE9BQy9ELDRCQUFDLFdBQU0sT0FBTSxTQUNYO0FBQUEsMEJBQUMsYUFBUSxPQUFNLFVBQVUsaUJBQU07QUFBQSxRQUMvQixrQkFBQyxXQUNDLDRCQUFDLFFBQ0U7QUFBQSxlQUFLLFNBQVMsS0FDYixrQkFBQyxRQUFHLE9BQU0sU0FBUSxPQUFNLE9BQ3RCO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxjQUFZLEVBQUUsR0FBRztBQUFBLGNBQ2pCLFNBQVM7QUFBQSxjQUNULFVBQVUsQ0FBQyxVQUFVLEtBQUssS0FBSyxNQUFNLGNBQWMsT0FBTztBQUFBO0FBQUEsVUFDNUQsR0FDRjtBQUFBLFVBRUQsUUFBUSxJQUFJLENBQUMsV0FDWjtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBRUM7QUFBQSxjQUNBO0FBQUEsY0FDQSxRQUFRLENBQUMsT0FBTyxTQUFTLEVBQUUsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxHQUFHLE9BQU8sUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBO0FBQUEsWUFIL0QsT0FBTztBQUFBLFVBSWQsQ0FDRDtBQUFBLFVBQ0EsV0FDQyxrQkFBQyxRQUFHLE9BQU0sU0FBUSxPQUFNLE9BQ3RCLDRCQUFDLFVBQUssT0FBTSxVQUFVLFlBQUUsR0FBRyxTQUFRLEdBQ3JDO0FBQUEsV0FFSixHQUNGO0FBQUEsUUFDQSxrQkFBQyxXQUNFO0FBQUEsY0FBSSxJQUFJLENBQUMsUUFDUixrQkFBQyxRQUFpQixlQUFhLFNBQVMsR0FBRyxHQUN4QztBQUFBLGlCQUFLLFNBQVMsS0FDYixrQkFBQyxRQUFHLE9BQU0sU0FDUjtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLE1BQUs7QUFBQSxnQkFDTCxjQUFZLEVBQUUsR0FBRyxVQUFVLE1BQU0sR0FBRyxDQUFDO0FBQUEsZ0JBQ3JDLFNBQVMsU0FBUyxHQUFHO0FBQUEsZ0JBQ3JCLFVBQVUsQ0FBQyxVQUFVLEtBQUssQ0FBQyxHQUFHLEdBQUcsTUFBTSxjQUFjLE9BQU87QUFBQTtBQUFBLFlBQzlELEdBQ0Y7QUFBQSxZQUVELFFBQVEsSUFBSSxDQUFDLFdBQ1osa0JBQUMsUUFBb0IsT0FBTyxPQUFPLE1BQU0sUUFBUSxJQUM5QyxpQkFBTyxLQUFLLEdBQUcsS0FEVCxPQUFPLEdBRWhCLENBQ0Q7QUFBQSxZQUNBLFdBQ0Msa0JBQUMsUUFBRyxPQUFNLFNBQ1IsNEJBQUMsaUJBQWMsSUFBSSxNQUFNLEdBQUcsR0FBRyxPQUFPLFFBQVEsR0FBRyxHQUFHLEdBQ3REO0FBQUEsZUFuQkssR0FBRyxHQUFHLENBcUJmLENBQ0Q7QUFBQSxVQUNBLElBQUksV0FBVyxLQUNkLGtCQUFDLFFBQ0MsNEJBQUMsUUFBRyxTQUFTLFFBQVEsU0FBUyxHQUFJLFlBQUUsR0FBRyxRQUFPLEdBQ2hEO0FBQUEsV0FFSjtBQUFBLFNBQ0YsR0FDRjtBQUFBLE1BQ0Esa0JBQUMsU0FBSSxPQUFNLGNBQ1Q7QUFBQSwwQkFBQyxVQUFLLE1BQUssVUFDUixjQUFJLFNBQVMsTUFDWCxNQUFNLFVBQVUsU0FDYixFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssR0FBRyxNQUFNLFFBQVEsSUFBSSxTQUFTLENBQUMsQ0FBQyxJQUN2RCxFQUFFLEdBQUcsR0FBRyxNQUFNLEtBQUssR0FBRyxNQUFNLFFBQVEsSUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNLE1BQU0sS0FBSyxDQUFDLElBQy9FO0FBQUEsU0FDRSxNQUFNLE1BQU0sU0FBUyxLQUFLLEtBQUssVUFDL0IsdUJBQ0U7QUFBQTtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBQ0MsTUFBSztBQUFBLGNBQ0wsTUFBSztBQUFBLGNBQ0wsVUFBVSxNQUFNLE1BQU0sV0FBVztBQUFBLGNBQ2pDLFNBQVMsTUFBTTtBQUNiLHVCQUFPLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxLQUFLO0FBQ3JDLHNCQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxFQUFFO0FBQUEsY0FDdkM7QUFBQSxjQUVDLFlBQUUsR0FBRztBQUFBO0FBQUEsVUFDUjtBQUFBLFVBQ0E7QUFBQSxZQUFDO0FBQUE7QUFBQSxjQUNDLE1BQUs7QUFBQSxjQUNMLE1BQUs7QUFBQSxjQUNMLFVBQVUsQ0FBQyxLQUFLO0FBQUEsY0FDaEIsU0FBUyxNQUFNO0FBQ2Isc0JBQU0sUUFBUSxDQUFDLEdBQUcsTUFBTSxPQUFPLE9BQU8sS0FBSztBQUMzQyx1QkFBTyxRQUFRLEtBQUs7QUFBQSxjQUN0QjtBQUFBLGNBRUMsWUFBRSxHQUFHO0FBQUE7QUFBQSxVQUNSO0FBQUEsV0FDRjtBQUFBLFNBRUo7QUFBQSxPQUNGO0FBQUEsS0FFSjtBQUVKO0FBRUEsU0FBUyxLQUFRO0FBQUEsRUFDZjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELFFBQU0sU0FBUyxPQUFPLFNBQVMsVUFBYSxTQUFTLE9BQU87QUFDNUQsUUFBTSxVQUFVLE9BQU8sU0FBUyxVQUFhLFNBQVMsSUFBSSxPQUFPLElBQUk7QUFDckUsUUFBTSxRQUFRLFNBQVMsY0FBYyxVQUFVLGVBQWU7QUFDOUQsTUFBSSxPQUFPLFNBQVMsUUFBVztBQUM3QixXQUNFLGtCQUFDLFFBQUcsT0FBTSxPQUFNLE9BQU8sT0FBTyxNQUFNLFFBQVEsSUFDekMsaUJBQU8sT0FDVjtBQUFBLEVBRUo7QUFDQSxTQUNFLGtCQUFDLFFBQUcsT0FBTSxPQUFNLE9BQU8sT0FBTyxNQUFNLFFBQVEsSUFBSSxhQUFXLE9BQ3pEO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxNQUFLO0FBQUEsTUFDTCxPQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU8sS0FBSztBQUFBLE1BQy9CLFNBQVMsTUFBTSxPQUFPLFNBQVMsSUFBSSxPQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sSUFBSSxFQUFFO0FBQUEsTUFFbEU7QUFBQSxlQUFPO0FBQUEsUUFDUCxVQUFVLGtCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsUUFDL0IsV0FBVyxrQkFBQyxRQUFLLE1BQUssYUFBWTtBQUFBO0FBQUE7QUFBQSxFQUNyQyxHQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbImNob3NlbiJdCn0K
