import {
  decimal,
  shown,
  sum
} from "./chunk-4U2P5JDS.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-FDUHYUFR.js";
import "./chunk-QYNKAP2Q.js";
import {
  Facts,
  PageHead,
  Reading,
  useRead
} from "./chunk-PYM4Z3RK.js";
import {
  Icon,
  Problem,
  a,
  get,
  send,
  t,
  toast
} from "./chunk-VJ6Y6NBY.js";
import {
  amount
} from "./chunk-LM7V7QRF.js";
import {
  go
} from "./chunk-LVANTMVN.js";

// src/pages/CreditDeposit.tsx
function credits(text) {
  const value = decimal(text.replace(/_/g, "?"));
  return value && value.units > 0n && value.scale <= 2 ? value : void 0;
}
function Deposit({ team }) {
  const d = t.cloud.deposit;
  const form = useForm({ amount: "" }, async (values) => {
    const value2 = credits(String(values.amount));
    if (!value2)
      throw new Problem(422, "invalid", d.wrong, [
        { pointer: "/amount", code: "rule", message: d.wrong }
      ]);
    const text = shown(value2);
    try {
      await send("POST", `/api/v2/teams/${team.id}/credit-deposits`, { amount: text });
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 0)
        throw new Problem(0, problem.kind, d.doubt);
      throw problem;
    }
    form.changed.value = false;
    toast(d.done(amount(text), team.name));
    await go("/teams");
  });
  const value = credits(form.text("amount"));
  const now = decimal(team.credits);
  const ready = Boolean(team.project_id && team.billing_acct_id);
  return /* @__PURE__ */ a("div", { class: "stack", children: [
    !ready && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", role: "status", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      d.missing
    ] }),
    /* @__PURE__ */ a(Form, { state: form, submit: d.submit, onCancel: () => void go("/teams"), children: [
      /* @__PURE__ */ a(
        Facts,
        {
          facts: [
            [d.balance, amount(team.credits)],
            [d.after, value && now ? /* @__PURE__ */ a("strong", { children: amount(shown(sum(now, value))) }) : void 0]
          ]
        }
      ),
      /* @__PURE__ */ a(
        Field,
        {
          name: "amount",
          label: d.amount,
          hint: d.amountHint,
          inputMode: "decimal",
          autocomplete: "off",
          autofocus: true
        }
      )
    ] })
  ] });
}
function CreditDeposit({ params }) {
  const d = t.cloud.deposit;
  const path = `/api/v2/teams/${encodeURIComponent(params.id ?? "")}`;
  const found = useRead((stop) => get(path, {}, stop), [path]);
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(
      PageHead,
      {
        title: found.value ? d.of(found.value.name) : d.title,
        crumbs: [{ label: t.shell.nav.teams, href: "/teams" }]
      }
    ),
    /* @__PURE__ */ a(Reading, { read: found, children: (team) => /* @__PURE__ */ a(Deposit, { team }) })
  ] });
}
export {
  CreditDeposit as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0NyZWRpdERlcG9zaXQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnZXQsIFByb2JsZW0sIHNlbmQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBUZWFtIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGFtb3VudCB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyBnbyB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBGYWN0cywgUGFnZUhlYWQsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyBkZWNpbWFsLCBzaG93biwgc3VtIH0gZnJvbSBcIi4vbGF1bmNoL2RlY2ltYWxcIjtcblxuLyoqIENyZWRpdHMgYXMgdGhleSBhcmUgdHlwZWQ6IGFib3ZlIG5vdWdodCwgd2l0aCB0d28gZGVjaW1hbHMgYXQgbW9zdDsgdW5kZWZpbmVkIHdoZXJlIHRoZXkgYXJlIG5vdC4gKi9cbmZ1bmN0aW9uIGNyZWRpdHModGV4dDogc3RyaW5nKSB7XG4gIGNvbnN0IHZhbHVlID0gZGVjaW1hbCh0ZXh0LnJlcGxhY2UoL18vZywgXCI/XCIpKTtcbiAgcmV0dXJuIHZhbHVlICYmIHZhbHVlLnVuaXRzID4gMG4gJiYgdmFsdWUuc2NhbGUgPD0gMiA/IHZhbHVlIDogdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBEZXBvc2l0KHsgdGVhbSB9OiB7IHRlYW06IFRlYW0gfSkge1xuICBjb25zdCBkID0gdC5jbG91ZC5kZXBvc2l0O1xuICBjb25zdCBmb3JtID0gdXNlRm9ybSh7IGFtb3VudDogXCJcIiB9LCBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSBjcmVkaXRzKFN0cmluZyh2YWx1ZXMuYW1vdW50KSk7XG4gICAgaWYgKCF2YWx1ZSlcbiAgICAgIHRocm93IG5ldyBQcm9ibGVtKDQyMiwgXCJpbnZhbGlkXCIsIGQud3JvbmcsIFtcbiAgICAgICAgeyBwb2ludGVyOiBcIi9hbW91bnRcIiwgY29kZTogXCJydWxlXCIsIG1lc3NhZ2U6IGQud3JvbmcgfSxcbiAgICAgIF0pO1xuICAgIGNvbnN0IHRleHQgPSBzaG93bih2YWx1ZSk7XG4gICAgdHJ5IHtcbiAgICAgIGF3YWl0IHNlbmQoXCJQT1NUXCIsIGAvYXBpL3YyL3RlYW1zLyR7dGVhbS5pZH0vY3JlZGl0LWRlcG9zaXRzYCwgeyBhbW91bnQ6IHRleHQgfSk7XG4gICAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgICAgaWYgKHByb2JsZW0gaW5zdGFuY2VvZiBQcm9ibGVtICYmIHByb2JsZW0uc3RhdHVzID09PSAwKVxuICAgICAgICB0aHJvdyBuZXcgUHJvYmxlbSgwLCBwcm9ibGVtLmtpbmQsIGQuZG91YnQpO1xuICAgICAgdGhyb3cgcHJvYmxlbTtcbiAgICB9XG4gICAgZm9ybS5jaGFuZ2VkLnZhbHVlID0gZmFsc2U7XG4gICAgdG9hc3QoZC5kb25lKGFtb3VudCh0ZXh0KSwgdGVhbS5uYW1lKSk7XG4gICAgYXdhaXQgZ28oXCIvdGVhbXNcIik7XG4gIH0pO1xuICBjb25zdCB2YWx1ZSA9IGNyZWRpdHMoZm9ybS50ZXh0KFwiYW1vdW50XCIpKTtcbiAgY29uc3Qgbm93ID0gZGVjaW1hbCh0ZWFtLmNyZWRpdHMpO1xuICBjb25zdCByZWFkeSA9IEJvb2xlYW4odGVhbS5wcm9qZWN0X2lkICYmIHRlYW0uYmlsbGluZ19hY2N0X2lkKTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwic3RhY2tcIj5cbiAgICAgIHshcmVhZHkgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cIndhcm5cIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPlxuICAgICAgICAgIHtkLm1pc3Npbmd9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICA8Rm9ybSBzdGF0ZT17Zm9ybX0gc3VibWl0PXtkLnN1Ym1pdH0gb25DYW5jZWw9eygpID0+IHZvaWQgZ28oXCIvdGVhbXNcIil9PlxuICAgICAgICA8RmFjdHNcbiAgICAgICAgICBmYWN0cz17W1xuICAgICAgICAgICAgW2QuYmFsYW5jZSwgYW1vdW50KHRlYW0uY3JlZGl0cyldLFxuICAgICAgICAgICAgW2QuYWZ0ZXIsIHZhbHVlICYmIG5vdyA/IDxzdHJvbmc+e2Ftb3VudChzaG93bihzdW0obm93LCB2YWx1ZSkpKX08L3N0cm9uZz4gOiB1bmRlZmluZWRdLFxuICAgICAgICAgIF19XG4gICAgICAgIC8+XG4gICAgICAgIDxGaWVsZFxuICAgICAgICAgIG5hbWU9XCJhbW91bnRcIlxuICAgICAgICAgIGxhYmVsPXtkLmFtb3VudH1cbiAgICAgICAgICBoaW50PXtkLmFtb3VudEhpbnR9XG4gICAgICAgICAgaW5wdXRNb2RlPVwiZGVjaW1hbFwiXG4gICAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgICBhdXRvZm9jdXNcbiAgICAgICAgLz5cbiAgICAgIDwvRm9ybT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIEdpdmluZyBhIHRlYW0gY3JlZGl0cy4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIENyZWRpdERlcG9zaXQoeyBwYXJhbXMgfTogeyBwYXJhbXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gfSkge1xuICBjb25zdCBkID0gdC5jbG91ZC5kZXBvc2l0O1xuICBjb25zdCBwYXRoID0gYC9hcGkvdjIvdGVhbXMvJHtlbmNvZGVVUklDb21wb25lbnQocGFyYW1zLmlkID8/IFwiXCIpfWA7XG4gIGNvbnN0IGZvdW5kID0gdXNlUmVhZCgoc3RvcCkgPT4gZ2V0PFRlYW0+KHBhdGgsIHt9LCBzdG9wKSwgW3BhdGhdKTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZFxuICAgICAgICB0aXRsZT17Zm91bmQudmFsdWUgPyBkLm9mKGZvdW5kLnZhbHVlLm5hbWUpIDogZC50aXRsZX1cbiAgICAgICAgY3J1bWJzPXtbeyBsYWJlbDogdC5zaGVsbC5uYXYudGVhbXMsIGhyZWY6IFwiL3RlYW1zXCIgfV19XG4gICAgICAvPlxuICAgICAgPFJlYWRpbmcgcmVhZD17Zm91bmR9PnsodGVhbSkgPT4gPERlcG9zaXQgdGVhbT17dGVhbX0gLz59PC9SZWFkaW5nPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFZQSxTQUFTLFFBQVEsTUFBYztBQUM3QixRQUFNLFFBQVEsUUFBUSxLQUFLLFFBQVEsTUFBTSxHQUFHLENBQUM7QUFDN0MsU0FBTyxTQUFTLE1BQU0sUUFBUSxNQUFNLE1BQU0sU0FBUyxJQUFJLFFBQVE7QUFDakU7QUFFQSxTQUFTLFFBQVEsRUFBRSxLQUFLLEdBQW1CO0FBQ3pDLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxPQUFPLFFBQVEsRUFBRSxRQUFRLEdBQUcsR0FBRyxPQUFPLFdBQVc7QUFDckQsVUFBTUEsU0FBUSxRQUFRLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDM0MsUUFBSSxDQUFDQTtBQUNILFlBQU0sSUFBSSxRQUFRLEtBQUssV0FBVyxFQUFFLE9BQU87QUFBQSxRQUN6QyxFQUFFLFNBQVMsV0FBVyxNQUFNLFFBQVEsU0FBUyxFQUFFLE1BQU07QUFBQSxNQUN2RCxDQUFDO0FBQ0gsVUFBTSxPQUFPLE1BQU1BLE1BQUs7QUFDeEIsUUFBSTtBQUNGLFlBQU0sS0FBSyxRQUFRLGlCQUFpQixLQUFLLEVBQUUsb0JBQW9CLEVBQUUsUUFBUSxLQUFLLENBQUM7QUFBQSxJQUNqRixTQUFTLFNBQVM7QUFDaEIsVUFBSSxtQkFBbUIsV0FBVyxRQUFRLFdBQVc7QUFDbkQsY0FBTSxJQUFJLFFBQVEsR0FBRyxRQUFRLE1BQU0sRUFBRSxLQUFLO0FBQzVDLFlBQU07QUFBQSxJQUNSO0FBQ0EsU0FBSyxRQUFRLFFBQVE7QUFDckIsVUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDckMsVUFBTSxHQUFHLFFBQVE7QUFBQSxFQUNuQixDQUFDO0FBQ0QsUUFBTSxRQUFRLFFBQVEsS0FBSyxLQUFLLFFBQVEsQ0FBQztBQUN6QyxRQUFNLE1BQU0sUUFBUSxLQUFLLE9BQU87QUFDaEMsUUFBTSxRQUFRLFFBQVEsS0FBSyxjQUFjLEtBQUssZUFBZTtBQUM3RCxTQUNFLGtCQUFDLFNBQUksT0FBTSxTQUNSO0FBQUEsS0FBQyxTQUNBLGtCQUFDLE9BQUUsT0FBTSxVQUFTLGFBQVUsUUFBTyxNQUFLLFVBQ3RDO0FBQUEsd0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxNQUNwQixFQUFFO0FBQUEsT0FDTDtBQUFBLElBRUYsa0JBQUMsUUFBSyxPQUFPLE1BQU0sUUFBUSxFQUFFLFFBQVEsVUFBVSxNQUFNLEtBQUssR0FBRyxRQUFRLEdBQ25FO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU87QUFBQSxZQUNMLENBQUMsRUFBRSxTQUFTLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFBQSxZQUNoQyxDQUFDLEVBQUUsT0FBTyxTQUFTLE1BQU0sa0JBQUMsWUFBUSxpQkFBTyxNQUFNLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBQyxHQUFFLElBQVksTUFBUztBQUFBLFVBQ3hGO0FBQUE7QUFBQSxNQUNGO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTyxFQUFFO0FBQUEsVUFDVCxNQUFNLEVBQUU7QUFBQSxVQUNSLFdBQVU7QUFBQSxVQUNWLGNBQWE7QUFBQSxVQUNiLFdBQVM7QUFBQTtBQUFBLE1BQ1g7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKO0FBR2UsU0FBUixjQUErQixFQUFFLE9BQU8sR0FBdUM7QUFDcEYsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLE9BQU8saUJBQWlCLG1CQUFtQixPQUFPLE1BQU0sRUFBRSxDQUFDO0FBQ2pFLFFBQU0sUUFBUSxRQUFRLENBQUMsU0FBUyxJQUFVLE1BQU0sQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQztBQUNqRSxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sTUFBTSxJQUFJLElBQUksRUFBRTtBQUFBLFFBQ2hELFFBQVEsQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUFNLElBQUksT0FBTyxNQUFNLFNBQVMsQ0FBQztBQUFBO0FBQUEsSUFDdkQ7QUFBQSxJQUNBLGtCQUFDLFdBQVEsTUFBTSxPQUFRLFdBQUMsU0FBUyxrQkFBQyxXQUFRLE1BQVksR0FBRztBQUFBLEtBQzNEO0FBRUo7IiwKICAibmFtZXMiOiBbInZhbHVlIl0KfQo=
