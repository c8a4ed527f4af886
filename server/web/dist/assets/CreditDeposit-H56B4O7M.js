import {
  decimal,
  shown,
  sum
} from "./chunk-4YIUAVWE.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  amount
} from "./chunk-C7NMFC3B.js";
import "./chunk-ZA5J7SKC.js";
import {
  Facts,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Icon,
  Problem,
  a,
  get,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0NyZWRpdERlcG9zaXQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnZXQsIFByb2JsZW0sIHNlbmQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBUZWFtIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGRlY2ltYWwsIHNob3duLCBzdW0gfSBmcm9tIFwiLi4vZm9ybWF0L2RlY2ltYWxcIjtcbmltcG9ydCB7IGFtb3VudCB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyBnbyB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBGYWN0cywgUGFnZUhlYWQsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4uL3VpL1RvYXN0XCI7XG5cbi8qKiBDcmVkaXRzIGFzIHRoZXkgYXJlIHR5cGVkOiBhYm92ZSBub3VnaHQsIHdpdGggdHdvIGRlY2ltYWxzIGF0IG1vc3Q7IHVuZGVmaW5lZCB3aGVyZSB0aGV5IGFyZSBub3QuICovXG5mdW5jdGlvbiBjcmVkaXRzKHRleHQ6IHN0cmluZykge1xuICBjb25zdCB2YWx1ZSA9IGRlY2ltYWwodGV4dC5yZXBsYWNlKC9fL2csIFwiP1wiKSk7XG4gIHJldHVybiB2YWx1ZSAmJiB2YWx1ZS51bml0cyA+IDBuICYmIHZhbHVlLnNjYWxlIDw9IDIgPyB2YWx1ZSA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gRGVwb3NpdCh7IHRlYW0gfTogeyB0ZWFtOiBUZWFtIH0pIHtcbiAgY29uc3QgZCA9IHQuY2xvdWQuZGVwb3NpdDtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0oeyBhbW91bnQ6IFwiXCIgfSwgYXN5bmMgKHZhbHVlcykgPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gY3JlZGl0cyhTdHJpbmcodmFsdWVzLmFtb3VudCkpO1xuICAgIGlmICghdmFsdWUpXG4gICAgICB0aHJvdyBuZXcgUHJvYmxlbSg0MjIsIFwiaW52YWxpZFwiLCBkLndyb25nLCBbXG4gICAgICAgIHsgcG9pbnRlcjogXCIvYW1vdW50XCIsIGNvZGU6IFwicnVsZVwiLCBtZXNzYWdlOiBkLndyb25nIH0sXG4gICAgICBdKTtcbiAgICBjb25zdCB0ZXh0ID0gc2hvd24odmFsdWUpO1xuICAgIHRyeSB7XG4gICAgICBhd2FpdCBzZW5kKFwiUE9TVFwiLCBgL2FwaS92Mi90ZWFtcy8ke3RlYW0uaWR9L2NyZWRpdC1kZXBvc2l0c2AsIHsgYW1vdW50OiB0ZXh0IH0pO1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIGlmIChwcm9ibGVtIGluc3RhbmNlb2YgUHJvYmxlbSAmJiBwcm9ibGVtLnN0YXR1cyA9PT0gMClcbiAgICAgICAgdGhyb3cgbmV3IFByb2JsZW0oMCwgcHJvYmxlbS5raW5kLCBkLmRvdWJ0KTtcbiAgICAgIHRocm93IHByb2JsZW07XG4gICAgfVxuICAgIGZvcm0uY2hhbmdlZC52YWx1ZSA9IGZhbHNlO1xuICAgIHRvYXN0KGQuZG9uZShhbW91bnQodGV4dCksIHRlYW0ubmFtZSkpO1xuICAgIGF3YWl0IGdvKFwiL3RlYW1zXCIpO1xuICB9KTtcbiAgY29uc3QgdmFsdWUgPSBjcmVkaXRzKGZvcm0udGV4dChcImFtb3VudFwiKSk7XG4gIGNvbnN0IG5vdyA9IGRlY2ltYWwodGVhbS5jcmVkaXRzKTtcbiAgY29uc3QgcmVhZHkgPSBCb29sZWFuKHRlYW0ucHJvamVjdF9pZCAmJiB0ZWFtLmJpbGxpbmdfYWNjdF9pZCk7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInN0YWNrXCI+XG4gICAgICB7IXJlYWR5ICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJ3YXJuXCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgIDxJY29uIG5hbWU9XCJ3YXJuaW5nXCIgLz5cbiAgICAgICAgICB7ZC5taXNzaW5nfVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgICAgPEZvcm0gc3RhdGU9e2Zvcm19IHN1Ym1pdD17ZC5zdWJtaXR9IG9uQ2FuY2VsPXsoKSA9PiB2b2lkIGdvKFwiL3RlYW1zXCIpfT5cbiAgICAgICAgPEZhY3RzXG4gICAgICAgICAgZmFjdHM9e1tcbiAgICAgICAgICAgIFtkLmJhbGFuY2UsIGFtb3VudCh0ZWFtLmNyZWRpdHMpXSxcbiAgICAgICAgICAgIFtkLmFmdGVyLCB2YWx1ZSAmJiBub3cgPyA8c3Ryb25nPnthbW91bnQoc2hvd24oc3VtKG5vdywgdmFsdWUpKSl9PC9zdHJvbmc+IDogdW5kZWZpbmVkXSxcbiAgICAgICAgICBdfVxuICAgICAgICAvPlxuICAgICAgICA8RmllbGRcbiAgICAgICAgICBuYW1lPVwiYW1vdW50XCJcbiAgICAgICAgICBsYWJlbD17ZC5hbW91bnR9XG4gICAgICAgICAgaGludD17ZC5hbW91bnRIaW50fVxuICAgICAgICAgIGlucHV0TW9kZT1cImRlY2ltYWxcIlxuICAgICAgICAgIGF1dG9jb21wbGV0ZT1cIm9mZlwiXG4gICAgICAgICAgYXV0b2ZvY3VzXG4gICAgICAgIC8+XG4gICAgICA8L0Zvcm0+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBHaXZpbmcgYSB0ZWFtIGNyZWRpdHMuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBDcmVkaXREZXBvc2l0KHsgcGFyYW1zIH06IHsgcGFyYW1zOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IH0pIHtcbiAgY29uc3QgZCA9IHQuY2xvdWQuZGVwb3NpdDtcbiAgY29uc3QgcGF0aCA9IGAvYXBpL3YyL3RlYW1zLyR7ZW5jb2RlVVJJQ29tcG9uZW50KHBhcmFtcy5pZCA/PyBcIlwiKX1gO1xuICBjb25zdCBmb3VuZCA9IHVzZVJlYWQoKHN0b3ApID0+IGdldDxUZWFtPihwYXRoLCB7fSwgc3RvcCksIFtwYXRoXSk7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWRcbiAgICAgICAgdGl0bGU9e2ZvdW5kLnZhbHVlID8gZC5vZihmb3VuZC52YWx1ZS5uYW1lKSA6IGQudGl0bGV9XG4gICAgICAgIGNydW1icz17W3sgbGFiZWw6IHQuc2hlbGwubmF2LnRlYW1zLCBocmVmOiBcIi90ZWFtc1wiIH1dfVxuICAgICAgLz5cbiAgICAgIDxSZWFkaW5nIHJlYWQ9e2ZvdW5kfT57KHRlYW0pID0+IDxEZXBvc2l0IHRlYW09e3RlYW19IC8+fTwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBWUEsU0FBUyxRQUFRLE1BQWM7QUFDN0IsUUFBTSxRQUFRLFFBQVEsS0FBSyxRQUFRLE1BQU0sR0FBRyxDQUFDO0FBQzdDLFNBQU8sU0FBUyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRO0FBQ2pFO0FBRUEsU0FBUyxRQUFRLEVBQUUsS0FBSyxHQUFtQjtBQUN6QyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxRQUFRLEVBQUUsUUFBUSxHQUFHLEdBQUcsT0FBTyxXQUFXO0FBQ3JELFVBQU1BLFNBQVEsUUFBUSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQzNDLFFBQUksQ0FBQ0E7QUFDSCxZQUFNLElBQUksUUFBUSxLQUFLLFdBQVcsRUFBRSxPQUFPO0FBQUEsUUFDekMsRUFBRSxTQUFTLFdBQVcsTUFBTSxRQUFRLFNBQVMsRUFBRSxNQUFNO0FBQUEsTUFDdkQsQ0FBQztBQUNILFVBQU0sT0FBTyxNQUFNQSxNQUFLO0FBQ3hCLFFBQUk7QUFDRixZQUFNLEtBQUssUUFBUSxpQkFBaUIsS0FBSyxFQUFFLG9CQUFvQixFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFDakYsU0FBUyxTQUFTO0FBQ2hCLFVBQUksbUJBQW1CLFdBQVcsUUFBUSxXQUFXO0FBQ25ELGNBQU0sSUFBSSxRQUFRLEdBQUcsUUFBUSxNQUFNLEVBQUUsS0FBSztBQUM1QyxZQUFNO0FBQUEsSUFDUjtBQUNBLFNBQUssUUFBUSxRQUFRO0FBQ3JCLFVBQU0sRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQ3JDLFVBQU0sR0FBRyxRQUFRO0FBQUEsRUFDbkIsQ0FBQztBQUNELFFBQU0sUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLENBQUM7QUFDekMsUUFBTSxNQUFNLFFBQVEsS0FBSyxPQUFPO0FBQ2hDLFFBQU0sUUFBUSxRQUFRLEtBQUssY0FBYyxLQUFLLGVBQWU7QUFDN0QsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FDUjtBQUFBLEtBQUMsU0FDQSxrQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLFFBQU8sTUFBSyxVQUN0QztBQUFBLHdCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsTUFDcEIsRUFBRTtBQUFBLE9BQ0w7QUFBQSxJQUVGLGtCQUFDLFFBQUssT0FBTyxNQUFNLFFBQVEsRUFBRSxRQUFRLFVBQVUsTUFBTSxLQUFLLEdBQUcsUUFBUSxHQUNuRTtBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFPO0FBQUEsWUFDTCxDQUFDLEVBQUUsU0FBUyxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQUEsWUFDaEMsQ0FBQyxFQUFFLE9BQU8sU0FBUyxNQUFNLGtCQUFDLFlBQVEsaUJBQU8sTUFBTSxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUMsR0FBRSxJQUFZLE1BQVM7QUFBQSxVQUN4RjtBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sRUFBRTtBQUFBLFVBQ1QsTUFBTSxFQUFFO0FBQUEsVUFDUixXQUFVO0FBQUEsVUFDVixjQUFhO0FBQUEsVUFDYixXQUFTO0FBQUE7QUFBQSxNQUNYO0FBQUEsT0FDRjtBQUFBLEtBQ0Y7QUFFSjtBQUdlLFNBQVIsY0FBK0IsRUFBRSxPQUFPLEdBQXVDO0FBQ3BGLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxPQUFPLGlCQUFpQixtQkFBbUIsT0FBTyxNQUFNLEVBQUUsQ0FBQztBQUNqRSxRQUFNLFFBQVEsUUFBUSxDQUFDLFNBQVMsSUFBVSxNQUFNLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDakUsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sTUFBTSxRQUFRLEVBQUUsR0FBRyxNQUFNLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFBQSxRQUNoRCxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsTUFBTSxJQUFJLE9BQU8sTUFBTSxTQUFTLENBQUM7QUFBQTtBQUFBLElBQ3ZEO0FBQUEsSUFDQSxrQkFBQyxXQUFRLE1BQU0sT0FBUSxXQUFDLFNBQVMsa0JBQUMsV0FBUSxNQUFZLEdBQUc7QUFBQSxLQUMzRDtBQUVKOyIsCiAgIm5hbWVzIjogWyJ2YWx1ZSJdCn0K
