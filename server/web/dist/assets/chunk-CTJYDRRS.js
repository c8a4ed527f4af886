import {
  Code,
  Empty
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  a,
  me,
  send,
  t,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  useSignal
} from "./chunk-LVANTMVN.js";

// src/charts/NoMetrics.tsx
var DAYS = 30;
function reportCommand(origin, id, token) {
  const body = JSON.stringify([{ device: id, name: "load", value: 0.5 }]);
  return [
    `curl ${origin}/mrd/metrics`,
    `  -H 'Authorization: Bearer ${token}'`,
    `  -H 'Content-Type: application/json'`,
    `  -d '${body.replaceAll("'", "'\\''")}'`
  ].join(" \\\n");
}
function NoMetrics({ id, name }) {
  const token = useSignal(void 0);
  const busy = useSignal(false);
  const make = async () => {
    busy.value = true;
    try {
      const made = await send("POST", "/api/v2/tokens", {
        name: t.charts.tokenName(name).slice(0, 80),
        scopes: ["write"],
        days: DAYS,
        devices: [id]
      });
      token.value = made.secret;
    } catch (problem) {
      toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  return /* @__PURE__ */ a("div", { class: "card", children: /* @__PURE__ */ a(Empty, { icon: "chart", title: t.charts.none, children: [
    /* @__PURE__ */ a("p", { children: t.charts.noneBody }),
    /* @__PURE__ */ a(Code, { text: reportCommand(location.origin, id, token.value ?? "$TOKEN") }),
    token.value ? /* @__PURE__ */ a("p", { role: "status", children: t.charts.tokenMade(String(DAYS)) }) : me.value && /* @__PURE__ */ a(Button, { kind: "primary", icon: "key", busy: busy.value, onClick: () => void make(), children: t.charts.makeToken }),
    /* @__PURE__ */ a("p", { children: t.charts.noneAgents })
  ] }) });
}

export {
  NoMetrics
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9Ob01ldHJpY3MudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBXaGF0IHRvIGRvIHdoZW4gbm90aGluZyBoYXMgYmVlbiByZXBvcnRlZCBvZiBhIGRldmljZSB5ZXQuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyBtZSwgc2VuZCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IE1hZGVUb2tlbiB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBDb2RlLCBFbXB0eSB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uL3VpL1RvYXN0XCI7XG5cbi8qKiBIb3cgbG9uZyBzdWNoIGEgdG9rZW4gaXMgZ29vZDogdW50aWwgc29tZWJvZHkgaGFzIHNldCB1cCB3aGF0IHJlcG9ydHMgZm9yIGdvb2QuICovXG5jb25zdCBEQVlTID0gMzA7XG5cbi8qKiBUaGUgY29tbWFuZCB0aGF0IHJlcG9ydHMgYSBmaXJzdCB2YWx1ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXBvcnRDb21tYW5kKG9yaWdpbjogc3RyaW5nLCBpZDogc3RyaW5nLCB0b2tlbjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgYm9keSA9IEpTT04uc3RyaW5naWZ5KFt7IGRldmljZTogaWQsIG5hbWU6IFwibG9hZFwiLCB2YWx1ZTogMC41IH1dKTtcbiAgcmV0dXJuIFtcbiAgICBgY3VybCAke29yaWdpbn0vbXJkL21ldHJpY3NgLFxuICAgIGAgIC1IICdBdXRob3JpemF0aW9uOiBCZWFyZXIgJHt0b2tlbn0nYCxcbiAgICBgICAtSCAnQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9qc29uJ2AsXG4gICAgYCAgLWQgJyR7Ym9keS5yZXBsYWNlQWxsKFwiJ1wiLCBcIidcXFxcJydcIil9J2AsXG4gIF0uam9pbihcIiBcXFxcXFxuXCIpO1xufVxuXG4vKiogVGhlIGVtcHR5IHN0YXRlIG9mIGEgZGV2aWNlJ3MgbWV0cmljczsgdGhlIHRva2VuIGlzIG1hZGUgd2hlbiBpdCBpcyBhc2tlZCBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gTm9NZXRyaWNzKHsgaWQsIG5hbWUgfTogeyBpZDogc3RyaW5nOyBuYW1lOiBzdHJpbmcgfSkge1xuICBjb25zdCB0b2tlbiA9IHVzZVNpZ25hbDxzdHJpbmcgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGJ1c3kgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBtYWtlID0gYXN5bmMgKCkgPT4ge1xuICAgIGJ1c3kudmFsdWUgPSB0cnVlO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBtYWRlID0gYXdhaXQgc2VuZDxNYWRlVG9rZW4+KFwiUE9TVFwiLCBcIi9hcGkvdjIvdG9rZW5zXCIsIHtcbiAgICAgICAgbmFtZTogdC5jaGFydHMudG9rZW5OYW1lKG5hbWUpLnNsaWNlKDAsIDgwKSxcbiAgICAgICAgc2NvcGVzOiBbXCJ3cml0ZVwiXSxcbiAgICAgICAgZGF5czogREFZUyxcbiAgICAgICAgZGV2aWNlczogW2lkXSxcbiAgICAgIH0pO1xuICAgICAgdG9rZW4udmFsdWUgPSBtYWRlLnNlY3JldDtcbiAgICB9IGNhdGNoIChwcm9ibGVtKSB7XG4gICAgICB0b2FzdFByb2JsZW0ocHJvYmxlbSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGJ1c3kudmFsdWUgPSBmYWxzZTtcbiAgICB9XG4gIH07XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgIDxFbXB0eSBpY29uPVwiY2hhcnRcIiB0aXRsZT17dC5jaGFydHMubm9uZX0+XG4gICAgICAgIDxwPnt0LmNoYXJ0cy5ub25lQm9keX08L3A+XG4gICAgICAgIDxDb2RlIHRleHQ9e3JlcG9ydENvbW1hbmQobG9jYXRpb24ub3JpZ2luLCBpZCwgdG9rZW4udmFsdWUgPz8gXCIkVE9LRU5cIil9IC8+XG4gICAgICAgIHt0b2tlbi52YWx1ZSA/IChcbiAgICAgICAgICA8cCByb2xlPVwic3RhdHVzXCI+e3QuY2hhcnRzLnRva2VuTWFkZShTdHJpbmcoREFZUykpfTwvcD5cbiAgICAgICAgKSA6IChcbiAgICAgICAgICBtZS52YWx1ZSAmJiAoXG4gICAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwcmltYXJ5XCIgaWNvbj1cImtleVwiIGJ1c3k9e2J1c3kudmFsdWV9IG9uQ2xpY2s9eygpID0+IHZvaWQgbWFrZSgpfT5cbiAgICAgICAgICAgICAge3QuY2hhcnRzLm1ha2VUb2tlbn1cbiAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgIClcbiAgICAgICAgKX1cbiAgICAgICAgPHA+e3QuY2hhcnRzLm5vbmVBZ2VudHN9PC9wPlxuICAgICAgPC9FbXB0eT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBVUEsSUFBTSxPQUFPO0FBR04sU0FBUyxjQUFjLFFBQWdCLElBQVksT0FBdUI7QUFDL0UsUUFBTSxPQUFPLEtBQUssVUFBVSxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQ3RFLFNBQU87QUFBQSxJQUNMLFFBQVEsTUFBTTtBQUFBLElBQ2QsK0JBQStCLEtBQUs7QUFBQSxJQUNwQztBQUFBLElBQ0EsU0FBUyxLQUFLLFdBQVcsS0FBSyxPQUFPLENBQUM7QUFBQSxFQUN4QyxFQUFFLEtBQUssT0FBTztBQUNoQjtBQUdPLFNBQVMsVUFBVSxFQUFFLElBQUksS0FBSyxHQUFpQztBQUNwRSxRQUFNLFFBQVEsVUFBOEIsTUFBUztBQUNyRCxRQUFNLE9BQU8sVUFBVSxLQUFLO0FBQzVCLFFBQU0sT0FBTyxZQUFZO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFFBQUk7QUFDRixZQUFNLE9BQU8sTUFBTSxLQUFnQixRQUFRLGtCQUFrQjtBQUFBLFFBQzNELE1BQU0sRUFBRSxPQUFPLFVBQVUsSUFBSSxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBQUEsUUFDMUMsUUFBUSxDQUFDLE9BQU87QUFBQSxRQUNoQixNQUFNO0FBQUEsUUFDTixTQUFTLENBQUMsRUFBRTtBQUFBLE1BQ2QsQ0FBQztBQUNELFlBQU0sUUFBUSxLQUFLO0FBQUEsSUFDckIsU0FBUyxTQUFTO0FBQ2hCLG1CQUFhLE9BQU87QUFBQSxJQUN0QixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFDQSxTQUNFLGtCQUFDLFNBQUksT0FBTSxRQUNULDRCQUFDLFNBQU0sTUFBSyxTQUFRLE9BQU8sRUFBRSxPQUFPLE1BQ2xDO0FBQUEsc0JBQUMsT0FBRyxZQUFFLE9BQU8sVUFBUztBQUFBLElBQ3RCLGtCQUFDLFFBQUssTUFBTSxjQUFjLFNBQVMsUUFBUSxJQUFJLE1BQU0sU0FBUyxRQUFRLEdBQUc7QUFBQSxJQUN4RSxNQUFNLFFBQ0wsa0JBQUMsT0FBRSxNQUFLLFVBQVUsWUFBRSxPQUFPLFVBQVUsT0FBTyxJQUFJLENBQUMsR0FBRSxJQUVuRCxHQUFHLFNBQ0Qsa0JBQUMsVUFBTyxNQUFLLFdBQVUsTUFBSyxPQUFNLE1BQU0sS0FBSyxPQUFPLFNBQVMsTUFBTSxLQUFLLEtBQUssR0FDMUUsWUFBRSxPQUFPLFdBQ1o7QUFBQSxJQUdKLGtCQUFDLE9BQUcsWUFBRSxPQUFPLFlBQVc7QUFBQSxLQUMxQixHQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
