import {
  csv
} from "./chunk-KS33LSEC.js";
import {
  dateOnly,
  money
} from "./chunk-C7NMFC3B.js";
import {
  Empty,
  Facts,
  PageHead,
  Reading,
  saveFile,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  a,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/pages/Invoice.tsx
function what(item) {
  const i = t.cloud.invoices;
  if (item.type === "credits") return i.credit;
  return item.stack_name || item.stack_id || i.unnamed;
}
function Period({ item }) {
  if (!item.start_date && !item.end_date) return null;
  return /* @__PURE__ */ a($, { children: [
    dateOnly(item.start_date),
    " \u2013 ",
    dateOnly(item.end_date)
  ] });
}
function Items({ bill }) {
  const i = t.cloud.invoices;
  if (bill.items.length === 0) return /* @__PURE__ */ a("p", { class: "quiet", children: i.noItems });
  const order = [...bill.items].sort(
    (a2, b) => Number(a2.type === "credits") - Number(b.type === "credits") || Number(b.amount ?? 0) - Number(a2.amount ?? 0)
  );
  return /* @__PURE__ */ a("div", { class: "table-scroll", children: /* @__PURE__ */ a("table", { class: "table", children: [
    /* @__PURE__ */ a("caption", { class: "unseen", children: i.items }),
    /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
      /* @__PURE__ */ a("th", { scope: "col", children: i.what }),
      /* @__PURE__ */ a("th", { scope: "col", children: i.period }),
      /* @__PURE__ */ a("th", { scope: "col", class: "end", children: i.amount })
    ] }) }),
    /* @__PURE__ */ a("tbody", { children: order.map((item, index) => /* @__PURE__ */ a("tr", { children: [
      /* @__PURE__ */ a("td", { children: [
        what(item),
        item.stack_name && item.stack_id && /* @__PURE__ */ a("small", { class: "quiet under", children: item.stack_id })
      ] }),
      /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a(Period, { item }) }),
      /* @__PURE__ */ a("td", { class: "end", children: money(item.amount, item.currency ?? bill.currency) })
    ] }, index)) }),
    /* @__PURE__ */ a("tfoot", { children: /* @__PURE__ */ a("tr", { children: [
      /* @__PURE__ */ a("th", { scope: "row", colSpan: 2, children: i.total }),
      /* @__PURE__ */ a("td", { class: "end", children: /* @__PURE__ */ a("strong", { children: money(bill.amount, bill.currency) }) })
    ] }) })
  ] }) });
}
function download(bill, name) {
  const i = t.cloud.invoices;
  const header = [i.what, i.stack, i.from, i.until, i.amount, i.currency];
  const rows = bill.items.map((item) => [
    what(item),
    item.stack_id,
    item.start_date,
    item.end_date,
    // A number stays one, so that a spreadsheet adds it up.
    item.amount === null || item.amount === void 0 ? null : Number(item.amount),
    item.currency ?? bill.currency
  ]);
  saveFile(`${name}.csv`, csv(header, rows), "text/csv");
}
function Sheet({ bill, team, draft }) {
  const i = t.cloud.invoices;
  const period = team?.billing_period_start && team.billing_period_end ? `${dateOnly(team.billing_period_start)} \u2013 ${dateOnly(team.billing_period_end)}` : void 0;
  return /* @__PURE__ */ a("article", { class: "card sheet", children: [
    /* @__PURE__ */ a("div", { class: "sheet-head", children: [
      /* @__PURE__ */ a(
        Facts,
        {
          facts: [
            [i.team, team?.name],
            [i.number, bill.number],
            [i.date, bill.date && dateOnly(bill.date)],
            [i.period, draft ? period : void 0],
            [i.status, draft ? i.preview_ : bill.status?.toLowerCase()],
            [i.account, bill.account_id && /* @__PURE__ */ a("code", { children: bill.account_id })]
          ]
        }
      ),
      /* @__PURE__ */ a("dl", { class: "sums", children: [
        /* @__PURE__ */ a("div", { children: [
          /* @__PURE__ */ a("dt", { children: i.amount }),
          /* @__PURE__ */ a("dd", { class: "number", children: money(bill.amount, bill.currency) })
        ] }),
        bill.credits && /* @__PURE__ */ a("div", { children: [
          /* @__PURE__ */ a("dt", { children: i.credits }),
          /* @__PURE__ */ a("dd", { children: money(bill.credits, bill.currency) })
        ] }),
        bill.refunds && /* @__PURE__ */ a("div", { children: [
          /* @__PURE__ */ a("dt", { children: i.refunds }),
          /* @__PURE__ */ a("dd", { children: money(bill.refunds, bill.currency) })
        ] }),
        /* @__PURE__ */ a("div", { children: [
          /* @__PURE__ */ a("dt", { children: i.balance }),
          /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("strong", { children: money(bill.balance, bill.currency) }) })
        ] })
      ] })
    ] }),
    /* @__PURE__ */ a(Items, { bill })
  ] });
}
function Invoice({ params }) {
  const i = t.cloud.invoices;
  const id = params.id ?? "";
  const draft = params.iid === "draft";
  const path = `/api/v2/teams/${encodeURIComponent(id)}`;
  const here = `/teams/${encodeURIComponent(id)}/invoices`;
  const team = useRead((stop) => get(path, {}, stop), [path]);
  const found = useRead(
    async (stop) => {
      if (!draft) return get(`${path}/invoices/${encodeURIComponent(params.iid ?? "")}`, {}, stop);
      return (await get(`${path}/invoices/draft`, {}, stop)).draft;
    },
    [path, params.iid]
  );
  const name = team.value?.name ?? "";
  const bill = found.value;
  const title = draft ? i.draftOf(name) : bill ? i.invoice(bill.number || bill.id || "") : i.one;
  const file = draft ? `invoice-preview-${name}` : `invoice-${bill?.number ?? params.iid}`;
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(
      PageHead,
      {
        title,
        crumbs: [
          { label: t.shell.nav.teams, href: "/teams" },
          { label: name ? i.of(name) : i.title, href: here }
        ],
        children: bill && /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(Button, { icon: "print", onClick: () => print(), children: i.print }),
          /* @__PURE__ */ a(Button, { icon: "download", onClick: () => download(bill, file), children: t.ui.csv })
        ] })
      }
    ),
    draft && bill && /* @__PURE__ */ a("p", { class: "notice spaced", role: "status", children: [
      /* @__PURE__ */ a(Icon, { name: "clock" }),
      i.draftBody
    ] }),
    /* @__PURE__ */ a(Reading, { read: found, children: (one) => one ? /* @__PURE__ */ a(Sheet, { bill: one, team: team.value, draft }) : /* @__PURE__ */ a(Empty, { icon: "money", title: i.nothing, children: /* @__PURE__ */ a("p", { children: i.nothingBody }) }) })
  ] });
}
export {
  Invoice as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0ludm9pY2UudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnZXQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBJbnZvaWNlIGFzIEJpbGwsIEludm9pY2VJdGVtLCBUZWFtIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGRhdGVPbmx5LCBtb25leSB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBjc3YgfSBmcm9tIFwiLi4vdWkvY3N2XCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IEVtcHR5LCBGYWN0cywgUGFnZUhlYWQsIFJlYWRpbmcsIHNhdmVGaWxlLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBXaGF0IGFuIGl0ZW0gaXMgZm9yLiAqL1xuZnVuY3Rpb24gd2hhdChpdGVtOiBJbnZvaWNlSXRlbSk6IHN0cmluZyB7XG4gIGNvbnN0IGkgPSB0LmNsb3VkLmludm9pY2VzO1xuICBpZiAoaXRlbS50eXBlID09PSBcImNyZWRpdHNcIikgcmV0dXJuIGkuY3JlZGl0O1xuICByZXR1cm4gaXRlbS5zdGFja19uYW1lIHx8IGl0ZW0uc3RhY2tfaWQgfHwgaS51bm5hbWVkO1xufVxuXG4vKiogRnJvbSB3aGVuIHVudGlsIHdoZW46IG9uZSBjb2x1bW4sIGFzIGJvdGggYXJlIGRheXMgb2YgdGhlIHNhbWUgcGVyaW9kIG1vc3RseS4gKi9cbmZ1bmN0aW9uIFBlcmlvZCh7IGl0ZW0gfTogeyBpdGVtOiBJbnZvaWNlSXRlbSB9KSB7XG4gIGlmICghaXRlbS5zdGFydF9kYXRlICYmICFpdGVtLmVuZF9kYXRlKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAge2RhdGVPbmx5KGl0ZW0uc3RhcnRfZGF0ZSl9IFx1MjAxMyB7ZGF0ZU9ubHkoaXRlbS5lbmRfZGF0ZSl9XG4gICAgPC8+XG4gICk7XG59XG5cbmZ1bmN0aW9uIEl0ZW1zKHsgYmlsbCB9OiB7IGJpbGw6IEJpbGwgfSkge1xuICBjb25zdCBpID0gdC5jbG91ZC5pbnZvaWNlcztcbiAgaWYgKGJpbGwuaXRlbXMubGVuZ3RoID09PSAwKSByZXR1cm4gPHAgY2xhc3M9XCJxdWlldFwiPntpLm5vSXRlbXN9PC9wPjtcbiAgLy8gQ29zdHMgZmlyc3QsIHRoZSBsYXJnZXN0IG9uIHRvcDsgdGhlbiB3aGF0IHdhcyBjb3VudGVkIGFnYWluc3QgdGhlbS5cbiAgY29uc3Qgb3JkZXIgPSBbLi4uYmlsbC5pdGVtc10uc29ydChcbiAgICAoYSwgYikgPT5cbiAgICAgIE51bWJlcihhLnR5cGUgPT09IFwiY3JlZGl0c1wiKSAtIE51bWJlcihiLnR5cGUgPT09IFwiY3JlZGl0c1wiKSB8fFxuICAgICAgTnVtYmVyKGIuYW1vdW50ID8/IDApIC0gTnVtYmVyKGEuYW1vdW50ID8/IDApLFxuICApO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1zY3JvbGxcIj5cbiAgICAgIDx0YWJsZSBjbGFzcz1cInRhYmxlXCI+XG4gICAgICAgIDxjYXB0aW9uIGNsYXNzPVwidW5zZWVuXCI+e2kuaXRlbXN9PC9jYXB0aW9uPlxuICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgPHRyPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e2kud2hhdH08L3RoPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e2kucGVyaW9kfTwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIiBjbGFzcz1cImVuZFwiPlxuICAgICAgICAgICAgICB7aS5hbW91bnR9XG4gICAgICAgICAgICA8L3RoPlxuICAgICAgICAgIDwvdHI+XG4gICAgICAgIDwvdGhlYWQ+XG4gICAgICAgIDx0Ym9keT5cbiAgICAgICAgICB7b3JkZXIubWFwKChpdGVtLCBpbmRleCkgPT4gKFxuICAgICAgICAgICAgPHRyIGtleT17aW5kZXh9PlxuICAgICAgICAgICAgICA8dGQ+XG4gICAgICAgICAgICAgICAge3doYXQoaXRlbSl9XG4gICAgICAgICAgICAgICAge2l0ZW0uc3RhY2tfbmFtZSAmJiBpdGVtLnN0YWNrX2lkICYmIChcbiAgICAgICAgICAgICAgICAgIDxzbWFsbCBjbGFzcz1cInF1aWV0IHVuZGVyXCI+e2l0ZW0uc3RhY2tfaWR9PC9zbWFsbD5cbiAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICA8dGQ+XG4gICAgICAgICAgICAgICAgPFBlcmlvZCBpdGVtPXtpdGVtfSAvPlxuICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICA8dGQgY2xhc3M9XCJlbmRcIj57bW9uZXkoaXRlbS5hbW91bnQsIGl0ZW0uY3VycmVuY3kgPz8gYmlsbC5jdXJyZW5jeSl9PC90ZD5cbiAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgKSl9XG4gICAgICAgIDwvdGJvZHk+XG4gICAgICAgIDx0Zm9vdD5cbiAgICAgICAgICA8dHI+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJyb3dcIiBjb2xTcGFuPXsyfT5cbiAgICAgICAgICAgICAge2kudG90YWx9XG4gICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgPHRkIGNsYXNzPVwiZW5kXCI+XG4gICAgICAgICAgICAgIDxzdHJvbmc+e21vbmV5KGJpbGwuYW1vdW50LCBiaWxsLmN1cnJlbmN5KX08L3N0cm9uZz5cbiAgICAgICAgICAgIDwvdGQ+XG4gICAgICAgICAgPC90cj5cbiAgICAgICAgPC90Zm9vdD5cbiAgICAgIDwvdGFibGU+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbmZ1bmN0aW9uIGRvd25sb2FkKGJpbGw6IEJpbGwsIG5hbWU6IHN0cmluZyk6IHZvaWQge1xuICBjb25zdCBpID0gdC5jbG91ZC5pbnZvaWNlcztcbiAgY29uc3QgaGVhZGVyID0gW2kud2hhdCwgaS5zdGFjaywgaS5mcm9tLCBpLnVudGlsLCBpLmFtb3VudCwgaS5jdXJyZW5jeV07XG4gIGNvbnN0IHJvd3MgPSBiaWxsLml0ZW1zLm1hcCgoaXRlbSkgPT4gW1xuICAgIHdoYXQoaXRlbSksXG4gICAgaXRlbS5zdGFja19pZCxcbiAgICBpdGVtLnN0YXJ0X2RhdGUsXG4gICAgaXRlbS5lbmRfZGF0ZSxcbiAgICAvLyBBIG51bWJlciBzdGF5cyBvbmUsIHNvIHRoYXQgYSBzcHJlYWRzaGVldCBhZGRzIGl0IHVwLlxuICAgIGl0ZW0uYW1vdW50ID09PSBudWxsIHx8IGl0ZW0uYW1vdW50ID09PSB1bmRlZmluZWQgPyBudWxsIDogTnVtYmVyKGl0ZW0uYW1vdW50KSxcbiAgICBpdGVtLmN1cnJlbmN5ID8/IGJpbGwuY3VycmVuY3ksXG4gIF0pO1xuICBzYXZlRmlsZShgJHtuYW1lfS5jc3ZgLCBjc3YoaGVhZGVyLCByb3dzKSwgXCJ0ZXh0L2NzdlwiKTtcbn1cblxuZnVuY3Rpb24gU2hlZXQoeyBiaWxsLCB0ZWFtLCBkcmFmdCB9OiB7IGJpbGw6IEJpbGw7IHRlYW06IFRlYW0gfCB1bmRlZmluZWQ7IGRyYWZ0OiBib29sZWFuIH0pIHtcbiAgY29uc3QgaSA9IHQuY2xvdWQuaW52b2ljZXM7XG4gIGNvbnN0IHBlcmlvZCA9XG4gICAgdGVhbT8uYmlsbGluZ19wZXJpb2Rfc3RhcnQgJiYgdGVhbS5iaWxsaW5nX3BlcmlvZF9lbmRcbiAgICAgID8gYCR7ZGF0ZU9ubHkodGVhbS5iaWxsaW5nX3BlcmlvZF9zdGFydCl9IFx1MjAxMyAke2RhdGVPbmx5KHRlYW0uYmlsbGluZ19wZXJpb2RfZW5kKX1gXG4gICAgICA6IHVuZGVmaW5lZDtcbiAgcmV0dXJuIChcbiAgICA8YXJ0aWNsZSBjbGFzcz1cImNhcmQgc2hlZXRcIj5cbiAgICAgIDxkaXYgY2xhc3M9XCJzaGVldC1oZWFkXCI+XG4gICAgICAgIDxGYWN0c1xuICAgICAgICAgIGZhY3RzPXtbXG4gICAgICAgICAgICBbaS50ZWFtLCB0ZWFtPy5uYW1lXSxcbiAgICAgICAgICAgIFtpLm51bWJlciwgYmlsbC5udW1iZXJdLFxuICAgICAgICAgICAgW2kuZGF0ZSwgYmlsbC5kYXRlICYmIGRhdGVPbmx5KGJpbGwuZGF0ZSldLFxuICAgICAgICAgICAgW2kucGVyaW9kLCBkcmFmdCA/IHBlcmlvZCA6IHVuZGVmaW5lZF0sXG4gICAgICAgICAgICBbaS5zdGF0dXMsIGRyYWZ0ID8gaS5wcmV2aWV3XyA6IGJpbGwuc3RhdHVzPy50b0xvd2VyQ2FzZSgpXSxcbiAgICAgICAgICAgIFtpLmFjY291bnQsIGJpbGwuYWNjb3VudF9pZCAmJiA8Y29kZT57YmlsbC5hY2NvdW50X2lkfTwvY29kZT5dLFxuICAgICAgICAgIF19XG4gICAgICAgIC8+XG4gICAgICAgIDxkbCBjbGFzcz1cInN1bXNcIj5cbiAgICAgICAgICA8ZGl2PlxuICAgICAgICAgICAgPGR0PntpLmFtb3VudH08L2R0PlxuICAgICAgICAgICAgPGRkIGNsYXNzPVwibnVtYmVyXCI+e21vbmV5KGJpbGwuYW1vdW50LCBiaWxsLmN1cnJlbmN5KX08L2RkPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICAgIHtiaWxsLmNyZWRpdHMgJiYgKFxuICAgICAgICAgICAgPGRpdj5cbiAgICAgICAgICAgICAgPGR0PntpLmNyZWRpdHN9PC9kdD5cbiAgICAgICAgICAgICAgPGRkPnttb25leShiaWxsLmNyZWRpdHMsIGJpbGwuY3VycmVuY3kpfTwvZGQ+XG4gICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICApfVxuICAgICAgICAgIHtiaWxsLnJlZnVuZHMgJiYgKFxuICAgICAgICAgICAgPGRpdj5cbiAgICAgICAgICAgICAgPGR0PntpLnJlZnVuZHN9PC9kdD5cbiAgICAgICAgICAgICAgPGRkPnttb25leShiaWxsLnJlZnVuZHMsIGJpbGwuY3VycmVuY3kpfTwvZGQ+XG4gICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICApfVxuICAgICAgICAgIDxkaXY+XG4gICAgICAgICAgICA8ZHQ+e2kuYmFsYW5jZX08L2R0PlxuICAgICAgICAgICAgPGRkPlxuICAgICAgICAgICAgICA8c3Ryb25nPnttb25leShiaWxsLmJhbGFuY2UsIGJpbGwuY3VycmVuY3kpfTwvc3Ryb25nPlxuICAgICAgICAgICAgPC9kZD5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgPC9kbD5cbiAgICAgIDwvZGl2PlxuICAgICAgPEl0ZW1zIGJpbGw9e2JpbGx9IC8+XG4gICAgPC9hcnRpY2xlPlxuICApO1xufVxuXG4vKiogQW4gaW52b2ljZSwgb3Igd2hhdCB0aGUgbmV4dCBvbmUgd291bGQgYmUuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBJbnZvaWNlKHsgcGFyYW1zIH06IHsgcGFyYW1zOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IH0pIHtcbiAgY29uc3QgaSA9IHQuY2xvdWQuaW52b2ljZXM7XG4gIGNvbnN0IGlkID0gcGFyYW1zLmlkID8/IFwiXCI7XG4gIGNvbnN0IGRyYWZ0ID0gcGFyYW1zLmlpZCA9PT0gXCJkcmFmdFwiO1xuICBjb25zdCBwYXRoID0gYC9hcGkvdjIvdGVhbXMvJHtlbmNvZGVVUklDb21wb25lbnQoaWQpfWA7XG4gIGNvbnN0IGhlcmUgPSBgL3RlYW1zLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGlkKX0vaW52b2ljZXNgO1xuICBjb25zdCB0ZWFtID0gdXNlUmVhZCgoc3RvcCkgPT4gZ2V0PFRlYW0+KHBhdGgsIHt9LCBzdG9wKSwgW3BhdGhdKTtcbiAgY29uc3QgZm91bmQgPSB1c2VSZWFkKFxuICAgIGFzeW5jIChzdG9wKTogUHJvbWlzZTxCaWxsIHwgbnVsbD4gPT4ge1xuICAgICAgaWYgKCFkcmFmdCkgcmV0dXJuIGdldChgJHtwYXRofS9pbnZvaWNlcy8ke2VuY29kZVVSSUNvbXBvbmVudChwYXJhbXMuaWlkID8/IFwiXCIpfWAsIHt9LCBzdG9wKTtcbiAgICAgIHJldHVybiAoYXdhaXQgZ2V0PHsgZHJhZnQ6IEJpbGwgfCBudWxsIH0+KGAke3BhdGh9L2ludm9pY2VzL2RyYWZ0YCwge30sIHN0b3ApKS5kcmFmdDtcbiAgICB9LFxuICAgIFtwYXRoLCBwYXJhbXMuaWlkXSxcbiAgKTtcbiAgY29uc3QgbmFtZSA9IHRlYW0udmFsdWU/Lm5hbWUgPz8gXCJcIjtcbiAgY29uc3QgYmlsbCA9IGZvdW5kLnZhbHVlO1xuICBjb25zdCB0aXRsZSA9IGRyYWZ0ID8gaS5kcmFmdE9mKG5hbWUpIDogYmlsbCA/IGkuaW52b2ljZShiaWxsLm51bWJlciB8fCBiaWxsLmlkIHx8IFwiXCIpIDogaS5vbmU7XG4gIGNvbnN0IGZpbGUgPSBkcmFmdCA/IGBpbnZvaWNlLXByZXZpZXctJHtuYW1lfWAgOiBgaW52b2ljZS0ke2JpbGw/Lm51bWJlciA/PyBwYXJhbXMuaWlkfWA7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWRcbiAgICAgICAgdGl0bGU9e3RpdGxlfVxuICAgICAgICBjcnVtYnM9e1tcbiAgICAgICAgICB7IGxhYmVsOiB0LnNoZWxsLm5hdi50ZWFtcywgaHJlZjogXCIvdGVhbXNcIiB9LFxuICAgICAgICAgIHsgbGFiZWw6IG5hbWUgPyBpLm9mKG5hbWUpIDogaS50aXRsZSwgaHJlZjogaGVyZSB9LFxuICAgICAgICBdfVxuICAgICAgPlxuICAgICAgICB7YmlsbCAmJiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIDxCdXR0b24gaWNvbj1cInByaW50XCIgb25DbGljaz17KCkgPT4gcHJpbnQoKX0+XG4gICAgICAgICAgICAgIHtpLnByaW50fVxuICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgICA8QnV0dG9uIGljb249XCJkb3dubG9hZFwiIG9uQ2xpY2s9eygpID0+IGRvd25sb2FkKGJpbGwsIGZpbGUpfT5cbiAgICAgICAgICAgICAge3QudWkuY3N2fVxuICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgPC8+XG4gICAgICAgICl9XG4gICAgICA8L1BhZ2VIZWFkPlxuICAgICAge2RyYWZ0ICYmIGJpbGwgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cIm5vdGljZSBzcGFjZWRcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cImNsb2NrXCIgLz5cbiAgICAgICAgICB7aS5kcmFmdEJvZHl9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICA8UmVhZGluZyByZWFkPXtmb3VuZH0+XG4gICAgICAgIHsob25lKSA9PlxuICAgICAgICAgIG9uZSA/IChcbiAgICAgICAgICAgIDxTaGVldCBiaWxsPXtvbmV9IHRlYW09e3RlYW0udmFsdWV9IGRyYWZ0PXtkcmFmdH0gLz5cbiAgICAgICAgICApIDogKFxuICAgICAgICAgICAgPEVtcHR5IGljb249XCJtb25leVwiIHRpdGxlPXtpLm5vdGhpbmd9PlxuICAgICAgICAgICAgICA8cD57aS5ub3RoaW5nQm9keX08L3A+XG4gICAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICAgIClcbiAgICAgICAgfVxuICAgICAgPC9SZWFkaW5nPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVVBLFNBQVMsS0FBSyxNQUEyQjtBQUN2QyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLE1BQUksS0FBSyxTQUFTLFVBQVcsUUFBTyxFQUFFO0FBQ3RDLFNBQU8sS0FBSyxjQUFjLEtBQUssWUFBWSxFQUFFO0FBQy9DO0FBR0EsU0FBUyxPQUFPLEVBQUUsS0FBSyxHQUEwQjtBQUMvQyxNQUFJLENBQUMsS0FBSyxjQUFjLENBQUMsS0FBSyxTQUFVLFFBQU87QUFDL0MsU0FDRSx1QkFDRztBQUFBLGFBQVMsS0FBSyxVQUFVO0FBQUEsSUFBRTtBQUFBLElBQUksU0FBUyxLQUFLLFFBQVE7QUFBQSxLQUN2RDtBQUVKO0FBRUEsU0FBUyxNQUFNLEVBQUUsS0FBSyxHQUFtQjtBQUN2QyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLE1BQUksS0FBSyxNQUFNLFdBQVcsRUFBRyxRQUFPLGtCQUFDLE9BQUUsT0FBTSxTQUFTLFlBQUUsU0FBUTtBQUVoRSxRQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssS0FBSyxFQUFFO0FBQUEsSUFDNUIsQ0FBQ0EsSUFBRyxNQUNGLE9BQU9BLEdBQUUsU0FBUyxTQUFTLElBQUksT0FBTyxFQUFFLFNBQVMsU0FBUyxLQUMxRCxPQUFPLEVBQUUsVUFBVSxDQUFDLElBQUksT0FBT0EsR0FBRSxVQUFVLENBQUM7QUFBQSxFQUNoRDtBQUNBLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGdCQUNULDRCQUFDLFdBQU0sT0FBTSxTQUNYO0FBQUEsc0JBQUMsYUFBUSxPQUFNLFVBQVUsWUFBRSxPQUFNO0FBQUEsSUFDakMsa0JBQUMsV0FDQyw0QkFBQyxRQUNDO0FBQUEsd0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxNQUFLO0FBQUEsTUFDeEIsa0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxRQUFPO0FBQUEsTUFDMUIsa0JBQUMsUUFBRyxPQUFNLE9BQU0sT0FBTSxPQUNuQixZQUFFLFFBQ0w7QUFBQSxPQUNGLEdBQ0Y7QUFBQSxJQUNBLGtCQUFDLFdBQ0UsZ0JBQU0sSUFBSSxDQUFDLE1BQU0sVUFDaEIsa0JBQUMsUUFDQztBQUFBLHdCQUFDLFFBQ0U7QUFBQSxhQUFLLElBQUk7QUFBQSxRQUNULEtBQUssY0FBYyxLQUFLLFlBQ3ZCLGtCQUFDLFdBQU0sT0FBTSxlQUFlLGVBQUssVUFBUztBQUFBLFNBRTlDO0FBQUEsTUFDQSxrQkFBQyxRQUNDLDRCQUFDLFVBQU8sTUFBWSxHQUN0QjtBQUFBLE1BQ0Esa0JBQUMsUUFBRyxPQUFNLE9BQU8sZ0JBQU0sS0FBSyxRQUFRLEtBQUssWUFBWSxLQUFLLFFBQVEsR0FBRTtBQUFBLFNBVjdELEtBV1QsQ0FDRCxHQUNIO0FBQUEsSUFDQSxrQkFBQyxXQUNDLDRCQUFDLFFBQ0M7QUFBQSx3QkFBQyxRQUFHLE9BQU0sT0FBTSxTQUFTLEdBQ3RCLFlBQUUsT0FDTDtBQUFBLE1BQ0Esa0JBQUMsUUFBRyxPQUFNLE9BQ1IsNEJBQUMsWUFBUSxnQkFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRLEdBQUUsR0FDN0M7QUFBQSxPQUNGLEdBQ0Y7QUFBQSxLQUNGLEdBQ0Y7QUFFSjtBQUVBLFNBQVMsU0FBUyxNQUFZLE1BQW9CO0FBQ2hELFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLFFBQVE7QUFDdEUsUUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJLENBQUMsU0FBUztBQUFBLElBQ3BDLEtBQUssSUFBSTtBQUFBLElBQ1QsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBO0FBQUEsSUFFTCxLQUFLLFdBQVcsUUFBUSxLQUFLLFdBQVcsU0FBWSxPQUFPLE9BQU8sS0FBSyxNQUFNO0FBQUEsSUFDN0UsS0FBSyxZQUFZLEtBQUs7QUFBQSxFQUN4QixDQUFDO0FBQ0QsV0FBUyxHQUFHLElBQUksUUFBUSxJQUFJLFFBQVEsSUFBSSxHQUFHLFVBQVU7QUFDdkQ7QUFFQSxTQUFTLE1BQU0sRUFBRSxNQUFNLE1BQU0sTUFBTSxHQUEyRDtBQUM1RixRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sU0FDSixNQUFNLHdCQUF3QixLQUFLLHFCQUMvQixHQUFHLFNBQVMsS0FBSyxvQkFBb0IsQ0FBQyxXQUFNLFNBQVMsS0FBSyxrQkFBa0IsQ0FBQyxLQUM3RTtBQUNOLFNBQ0Usa0JBQUMsYUFBUSxPQUFNLGNBQ2I7QUFBQSxzQkFBQyxTQUFJLE9BQU0sY0FDVDtBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFPO0FBQUEsWUFDTCxDQUFDLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFBQSxZQUNuQixDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU07QUFBQSxZQUN0QixDQUFDLEVBQUUsTUFBTSxLQUFLLFFBQVEsU0FBUyxLQUFLLElBQUksQ0FBQztBQUFBLFlBQ3pDLENBQUMsRUFBRSxRQUFRLFFBQVEsU0FBUyxNQUFTO0FBQUEsWUFDckMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxFQUFFLFdBQVcsS0FBSyxRQUFRLFlBQVksQ0FBQztBQUFBLFlBQzFELENBQUMsRUFBRSxTQUFTLEtBQUssY0FBYyxrQkFBQyxVQUFNLGVBQUssWUFBVyxDQUFPO0FBQUEsVUFDL0Q7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBLGtCQUFDLFFBQUcsT0FBTSxRQUNSO0FBQUEsMEJBQUMsU0FDQztBQUFBLDRCQUFDLFFBQUksWUFBRSxRQUFPO0FBQUEsVUFDZCxrQkFBQyxRQUFHLE9BQU0sVUFBVSxnQkFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRLEdBQUU7QUFBQSxXQUN4RDtBQUFBLFFBQ0MsS0FBSyxXQUNKLGtCQUFDLFNBQ0M7QUFBQSw0QkFBQyxRQUFJLFlBQUUsU0FBUTtBQUFBLFVBQ2Ysa0JBQUMsUUFBSSxnQkFBTSxLQUFLLFNBQVMsS0FBSyxRQUFRLEdBQUU7QUFBQSxXQUMxQztBQUFBLFFBRUQsS0FBSyxXQUNKLGtCQUFDLFNBQ0M7QUFBQSw0QkFBQyxRQUFJLFlBQUUsU0FBUTtBQUFBLFVBQ2Ysa0JBQUMsUUFBSSxnQkFBTSxLQUFLLFNBQVMsS0FBSyxRQUFRLEdBQUU7QUFBQSxXQUMxQztBQUFBLFFBRUYsa0JBQUMsU0FDQztBQUFBLDRCQUFDLFFBQUksWUFBRSxTQUFRO0FBQUEsVUFDZixrQkFBQyxRQUNDLDRCQUFDLFlBQVEsZ0JBQU0sS0FBSyxTQUFTLEtBQUssUUFBUSxHQUFFLEdBQzlDO0FBQUEsV0FDRjtBQUFBLFNBQ0Y7QUFBQSxPQUNGO0FBQUEsSUFDQSxrQkFBQyxTQUFNLE1BQVk7QUFBQSxLQUNyQjtBQUVKO0FBR2UsU0FBUixRQUF5QixFQUFFLE9BQU8sR0FBdUM7QUFDOUUsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3hCLFFBQU0sUUFBUSxPQUFPLFFBQVE7QUFDN0IsUUFBTSxPQUFPLGlCQUFpQixtQkFBbUIsRUFBRSxDQUFDO0FBQ3BELFFBQU0sT0FBTyxVQUFVLG1CQUFtQixFQUFFLENBQUM7QUFDN0MsUUFBTSxPQUFPLFFBQVEsQ0FBQyxTQUFTLElBQVUsTUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ2hFLFFBQU0sUUFBUTtBQUFBLElBQ1osT0FBTyxTQUErQjtBQUNwQyxVQUFJLENBQUMsTUFBTyxRQUFPLElBQUksR0FBRyxJQUFJLGFBQWEsbUJBQW1CLE9BQU8sT0FBTyxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUMzRixjQUFRLE1BQU0sSUFBNEIsR0FBRyxJQUFJLG1CQUFtQixDQUFDLEdBQUcsSUFBSSxHQUFHO0FBQUEsSUFDakY7QUFBQSxJQUNBLENBQUMsTUFBTSxPQUFPLEdBQUc7QUFBQSxFQUNuQjtBQUNBLFFBQU0sT0FBTyxLQUFLLE9BQU8sUUFBUTtBQUNqQyxRQUFNLE9BQU8sTUFBTTtBQUNuQixRQUFNLFFBQVEsUUFBUSxFQUFFLFFBQVEsSUFBSSxJQUFJLE9BQU8sRUFBRSxRQUFRLEtBQUssVUFBVSxLQUFLLE1BQU0sRUFBRSxJQUFJLEVBQUU7QUFDM0YsUUFBTSxPQUFPLFFBQVEsbUJBQW1CLElBQUksS0FBSyxXQUFXLE1BQU0sVUFBVSxPQUFPLEdBQUc7QUFDdEYsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDO0FBQUEsUUFDQSxRQUFRO0FBQUEsVUFDTixFQUFFLE9BQU8sRUFBRSxNQUFNLElBQUksT0FBTyxNQUFNLFNBQVM7QUFBQSxVQUMzQyxFQUFFLE9BQU8sT0FBTyxFQUFFLEdBQUcsSUFBSSxJQUFJLEVBQUUsT0FBTyxNQUFNLEtBQUs7QUFBQSxRQUNuRDtBQUFBLFFBRUMsa0JBQ0MsdUJBQ0U7QUFBQSw0QkFBQyxVQUFPLE1BQUssU0FBUSxTQUFTLE1BQU0sTUFBTSxHQUN2QyxZQUFFLE9BQ0w7QUFBQSxVQUNBLGtCQUFDLFVBQU8sTUFBSyxZQUFXLFNBQVMsTUFBTSxTQUFTLE1BQU0sSUFBSSxHQUN2RCxZQUFFLEdBQUcsS0FDUjtBQUFBLFdBQ0Y7QUFBQTtBQUFBLElBRUo7QUFBQSxJQUNDLFNBQVMsUUFDUixrQkFBQyxPQUFFLE9BQU0saUJBQWdCLE1BQUssVUFDNUI7QUFBQSx3QkFBQyxRQUFLLE1BQUssU0FBUTtBQUFBLE1BQ2xCLEVBQUU7QUFBQSxPQUNMO0FBQUEsSUFFRixrQkFBQyxXQUFRLE1BQU0sT0FDWixXQUFDLFFBQ0EsTUFDRSxrQkFBQyxTQUFNLE1BQU0sS0FBSyxNQUFNLEtBQUssT0FBTyxPQUFjLElBRWxELGtCQUFDLFNBQU0sTUFBSyxTQUFRLE9BQU8sRUFBRSxTQUMzQiw0QkFBQyxPQUFHLFlBQUUsYUFBWSxHQUNwQixHQUdOO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogWyJhIl0KfQo=
