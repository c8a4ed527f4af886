import {
  Logo,
  whyNot
} from "./chunk-HZOADWNL.js";
import "./chunk-4YIUAVWE.js";
import "./chunk-VDPDCFYK.js";
import {
  amount
} from "./chunk-C7NMFC3B.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import {
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  a,
  all,
  get,
  me,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  query,
  setQuery,
  useSignal
} from "./chunk-LVANTMVN.js";

// src/pages/ClusterTypes.tsx
async function read(stop) {
  const [types, teams] = await Promise.all([
    get("/api/v2/cluster-types", {}, stop),
    all("/api/v2/teams", { sort: "name" })
  ]);
  return { types, teams };
}
function TeamChoice({
  teams,
  roles,
  needed,
  chosen
}) {
  const c = t.cloud.clusterTypes;
  return /* @__PURE__ */ a("fieldset", { class: "choice", children: [
    /* @__PURE__ */ a("legend", { children: /* @__PURE__ */ a("h2", { children: c.team }) }),
    /* @__PURE__ */ a("p", { class: "quiet", children: c.teamHint }),
    /* @__PURE__ */ a("div", { class: "options", children: teams.map((team) => {
      const why = whyNot(team, roles, needed);
      return /* @__PURE__ */ a("label", { class: "option", "data-off": why ? "" : void 0, children: [
        /* @__PURE__ */ a(
          "input",
          {
            type: "radio",
            name: "team",
            value: team.id,
            checked: team.id === chosen,
            disabled: why !== void 0,
            onChange: () => setQuery({ team: team.id })
          }
        ),
        /* @__PURE__ */ a("span", { children: [
          /* @__PURE__ */ a("strong", { children: team.name }),
          /* @__PURE__ */ a("small", { children: why ?? c.credits(amount(team.credits)) })
        ] })
      ] }, team.id);
    }) })
  ] });
}
function Card({ type, team }) {
  const c = t.cloud.clusterTypes;
  const inside = /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Logo, { url: type.logo_url, name: type.id }),
    /* @__PURE__ */ a("span", { class: "words", children: [
      /* @__PURE__ */ a("strong", { children: type.name }),
      /* @__PURE__ */ a("span", { class: "quiet", children: type.description })
    ] }),
    /* @__PURE__ */ a(Icon, { name: "forward" })
  ] });
  if (!team)
    return /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("span", { class: "card cluster-type", "data-off": "", title: c.chooseTeam, children: inside }) });
  const id = encodeURIComponent(type.id);
  return /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(
    "a",
    {
      class: "card cluster-type",
      href: `/cloud-env/cluster-types/${id}/clusters/new?team=${encodeURIComponent(team)}`,
      children: inside
    }
  ) });
}
function Choice({ types, teams, roles }) {
  const c = t.cloud.clusterTypes;
  const able = teams.filter((team) => !whyNot(team, roles, types.credits_needed));
  const asked = query.value.get("team");
  const chosen = able.find((team) => team.id === asked)?.id ?? (able.length === 1 ? able[0]?.id : void 0);
  if (teams.length === 0)
    return /* @__PURE__ */ a(Empty, { icon: "team", title: c.noTeam, children: /* @__PURE__ */ a("p", { children: c.noTeamBody }) });
  return /* @__PURE__ */ a("div", { class: "stack", children: [
    /* @__PURE__ */ a(TeamChoice, { teams, roles, needed: types.credits_needed, chosen }),
    able.length === 0 && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", role: "status", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      c.noneQualifies
    ] }),
    /* @__PURE__ */ a("section", { class: "stack", children: [
      /* @__PURE__ */ a("h2", { children: c.type }),
      !chosen && able.length > 0 && /* @__PURE__ */ a("p", { class: "quiet", children: c.chooseTeam }),
      types.trouble && types.items.length > 0 && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", role: "status", children: [
        /* @__PURE__ */ a(Icon, { name: "warning" }),
        c.cached(types.trouble)
      ] }),
      types.items.length > 0 ? /* @__PURE__ */ a("ul", { class: "cluster-types", children: types.items.map((type) => /* @__PURE__ */ a(Card, { type, team: chosen }, type.id)) }) : /* @__PURE__ */ a(Empty, { icon: "cloud", title: types.trouble ? c.trouble : c.none, children: /* @__PURE__ */ a("p", { children: types.trouble ?? c.noneBody }) })
    ] })
  ] });
}
function ClusterTypes() {
  const c = t.cloud.clusterTypes;
  const found = useRead(read);
  const newer = useSignal(void 0);
  const busy = useSignal(false);
  const refresh = async () => {
    busy.value = true;
    try {
      newer.value = await get("/api/v2/cluster-types", { refresh: true });
      if (!newer.value.trouble) toast(c.refreshed);
    } catch (problem) {
      toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: c.title, children: !isRoot() && /* @__PURE__ */ a(Button, { icon: "refresh", busy: busy.value, onClick: () => void refresh(), children: c.refresh }) }),
    /* @__PURE__ */ a(Reading, { read: found, children: ({ types, teams }) => /* @__PURE__ */ a(Choice, { types: newer.value ?? types, teams, roles: me.value?.roles ?? [] }) })
  ] });
}
export {
  ClusterTypes as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0NsdXN0ZXJUeXBlcy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IGFsbCwgZ2V0LCBtZSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFRlYW0sIFRlYW1Sb2xlIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCB9IGZyb20gXCIuLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgYW1vdW50IH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHF1ZXJ5LCBzZXRRdWVyeSB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBFbXB0eSwgUGFnZUhlYWQsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IHRvYXN0LCB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vdWkvVG9hc3RcIjtcbmltcG9ydCB0eXBlIHsgQ2x1c3RlclR5cGUgfSBmcm9tIFwiLi9sYXVuY2gvZm9ybVwiO1xuaW1wb3J0IHsgTG9nbyB9IGZyb20gXCIuL2xhdW5jaC9Mb2dvXCI7XG5pbXBvcnQgeyB3aHlOb3QgfSBmcm9tIFwiLi9sYXVuY2gvdGVhbVwiO1xuXG5pbnRlcmZhY2UgVHlwZXMge1xuICBpdGVtczogQ2x1c3RlclR5cGVbXTtcbiAgdHJvdWJsZT86IHN0cmluZyB8IG51bGw7XG4gIGNyZWRpdHNfbmVlZGVkOiBzdHJpbmc7XG59XG5cbmludGVyZmFjZSBSZWFkIHtcbiAgdHlwZXM6IFR5cGVzO1xuICB0ZWFtczogVGVhbVtdO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkKHN0b3A6IEFib3J0U2lnbmFsKTogUHJvbWlzZTxSZWFkPiB7XG4gIGNvbnN0IFt0eXBlcywgdGVhbXNdID0gYXdhaXQgUHJvbWlzZS5hbGwoW1xuICAgIGdldDxUeXBlcz4oXCIvYXBpL3YyL2NsdXN0ZXItdHlwZXNcIiwge30sIHN0b3ApLFxuICAgIGFsbDxUZWFtPihcIi9hcGkvdjIvdGVhbXNcIiwgeyBzb3J0OiBcIm5hbWVcIiB9KSxcbiAgXSk7XG4gIHJldHVybiB7IHR5cGVzLCB0ZWFtcyB9O1xufVxuXG5mdW5jdGlvbiBUZWFtQ2hvaWNlKHtcbiAgdGVhbXMsXG4gIHJvbGVzLFxuICBuZWVkZWQsXG4gIGNob3Nlbixcbn06IHtcbiAgdGVhbXM6IFRlYW1bXTtcbiAgcm9sZXM6IFRlYW1Sb2xlW107XG4gIG5lZWRlZDogc3RyaW5nO1xuICBjaG9zZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbn0pIHtcbiAgY29uc3QgYyA9IHQuY2xvdWQuY2x1c3RlclR5cGVzO1xuICByZXR1cm4gKFxuICAgIDxmaWVsZHNldCBjbGFzcz1cImNob2ljZVwiPlxuICAgICAgPGxlZ2VuZD5cbiAgICAgICAgPGgyPntjLnRlYW19PC9oMj5cbiAgICAgIDwvbGVnZW5kPlxuICAgICAgPHAgY2xhc3M9XCJxdWlldFwiPntjLnRlYW1IaW50fTwvcD5cbiAgICAgIDxkaXYgY2xhc3M9XCJvcHRpb25zXCI+XG4gICAgICAgIHt0ZWFtcy5tYXAoKHRlYW0pID0+IHtcbiAgICAgICAgICBjb25zdCB3aHkgPSB3aHlOb3QodGVhbSwgcm9sZXMsIG5lZWRlZCk7XG4gICAgICAgICAgcmV0dXJuIChcbiAgICAgICAgICAgIDxsYWJlbCBrZXk9e3RlYW0uaWR9IGNsYXNzPVwib3B0aW9uXCIgZGF0YS1vZmY9e3doeSA/IFwiXCIgOiB1bmRlZmluZWR9PlxuICAgICAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgICAgICB0eXBlPVwicmFkaW9cIlxuICAgICAgICAgICAgICAgIG5hbWU9XCJ0ZWFtXCJcbiAgICAgICAgICAgICAgICB2YWx1ZT17dGVhbS5pZH1cbiAgICAgICAgICAgICAgICBjaGVja2VkPXt0ZWFtLmlkID09PSBjaG9zZW59XG4gICAgICAgICAgICAgICAgZGlzYWJsZWQ9e3doeSAhPT0gdW5kZWZpbmVkfVxuICAgICAgICAgICAgICAgIG9uQ2hhbmdlPXsoKSA9PiBzZXRRdWVyeSh7IHRlYW06IHRlYW0uaWQgfSl9XG4gICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgIDxzcGFuPlxuICAgICAgICAgICAgICAgIDxzdHJvbmc+e3RlYW0ubmFtZX08L3N0cm9uZz5cbiAgICAgICAgICAgICAgICA8c21hbGw+e3doeSA/PyBjLmNyZWRpdHMoYW1vdW50KHRlYW0uY3JlZGl0cykpfTwvc21hbGw+XG4gICAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICAgKTtcbiAgICAgICAgfSl9XG4gICAgICA8L2Rpdj5cbiAgICA8L2ZpZWxkc2V0PlxuICApO1xufVxuXG5mdW5jdGlvbiBDYXJkKHsgdHlwZSwgdGVhbSB9OiB7IHR5cGU6IENsdXN0ZXJUeXBlOyB0ZWFtOiBzdHJpbmcgfCB1bmRlZmluZWQgfSkge1xuICBjb25zdCBjID0gdC5jbG91ZC5jbHVzdGVyVHlwZXM7XG4gIGNvbnN0IGluc2lkZSA9IChcbiAgICA8PlxuICAgICAgPExvZ28gdXJsPXt0eXBlLmxvZ29fdXJsfSBuYW1lPXt0eXBlLmlkfSAvPlxuICAgICAgPHNwYW4gY2xhc3M9XCJ3b3Jkc1wiPlxuICAgICAgICA8c3Ryb25nPnt0eXBlLm5hbWV9PC9zdHJvbmc+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicXVpZXRcIj57dHlwZS5kZXNjcmlwdGlvbn08L3NwYW4+XG4gICAgICA8L3NwYW4+XG4gICAgICA8SWNvbiBuYW1lPVwiZm9yd2FyZFwiIC8+XG4gICAgPC8+XG4gICk7XG4gIGlmICghdGVhbSlcbiAgICByZXR1cm4gKFxuICAgICAgPGxpPlxuICAgICAgICA8c3BhbiBjbGFzcz1cImNhcmQgY2x1c3Rlci10eXBlXCIgZGF0YS1vZmY9XCJcIiB0aXRsZT17Yy5jaG9vc2VUZWFtfT5cbiAgICAgICAgICB7aW5zaWRlfVxuICAgICAgICA8L3NwYW4+XG4gICAgICA8L2xpPlxuICAgICk7XG4gIGNvbnN0IGlkID0gZW5jb2RlVVJJQ29tcG9uZW50KHR5cGUuaWQpO1xuICByZXR1cm4gKFxuICAgIDxsaT5cbiAgICAgIDxhXG4gICAgICAgIGNsYXNzPVwiY2FyZCBjbHVzdGVyLXR5cGVcIlxuICAgICAgICBocmVmPXtgL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzLyR7aWR9L2NsdXN0ZXJzL25ldz90ZWFtPSR7ZW5jb2RlVVJJQ29tcG9uZW50KHRlYW0pfWB9XG4gICAgICA+XG4gICAgICAgIHtpbnNpZGV9XG4gICAgICA8L2E+XG4gICAgPC9saT5cbiAgKTtcbn1cblxuZnVuY3Rpb24gQ2hvaWNlKHsgdHlwZXMsIHRlYW1zLCByb2xlcyB9OiBSZWFkICYgeyByb2xlczogVGVhbVJvbGVbXSB9KSB7XG4gIGNvbnN0IGMgPSB0LmNsb3VkLmNsdXN0ZXJUeXBlcztcbiAgY29uc3QgYWJsZSA9IHRlYW1zLmZpbHRlcigodGVhbSkgPT4gIXdoeU5vdCh0ZWFtLCByb2xlcywgdHlwZXMuY3JlZGl0c19uZWVkZWQpKTtcbiAgY29uc3QgYXNrZWQgPSBxdWVyeS52YWx1ZS5nZXQoXCJ0ZWFtXCIpO1xuICAvLyBPbmUgdGhhdCBpcyB0aGUgb25seSBvbmUgbmVlZCBub3QgYmUgY2hvc2VuLlxuICBjb25zdCBjaG9zZW4gPVxuICAgIGFibGUuZmluZCgodGVhbSkgPT4gdGVhbS5pZCA9PT0gYXNrZWQpPy5pZCA/PyAoYWJsZS5sZW5ndGggPT09IDEgPyBhYmxlWzBdPy5pZCA6IHVuZGVmaW5lZCk7XG4gIGlmICh0ZWFtcy5sZW5ndGggPT09IDApXG4gICAgcmV0dXJuIChcbiAgICAgIDxFbXB0eSBpY29uPVwidGVhbVwiIHRpdGxlPXtjLm5vVGVhbX0+XG4gICAgICAgIDxwPntjLm5vVGVhbUJvZHl9PC9wPlxuICAgICAgPC9FbXB0eT5cbiAgICApO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJzdGFja1wiPlxuICAgICAgPFRlYW1DaG9pY2UgdGVhbXM9e3RlYW1zfSByb2xlcz17cm9sZXN9IG5lZWRlZD17dHlwZXMuY3JlZGl0c19uZWVkZWR9IGNob3Nlbj17Y2hvc2VufSAvPlxuICAgICAge2FibGUubGVuZ3RoID09PSAwICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJ3YXJuXCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgIDxJY29uIG5hbWU9XCJ3YXJuaW5nXCIgLz5cbiAgICAgICAgICB7Yy5ub25lUXVhbGlmaWVzfVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgICAgPHNlY3Rpb24gY2xhc3M9XCJzdGFja1wiPlxuICAgICAgICA8aDI+e2MudHlwZX08L2gyPlxuICAgICAgICB7IWNob3NlbiAmJiBhYmxlLmxlbmd0aCA+IDAgJiYgPHAgY2xhc3M9XCJxdWlldFwiPntjLmNob29zZVRlYW19PC9wPn1cbiAgICAgICAge3R5cGVzLnRyb3VibGUgJiYgdHlwZXMuaXRlbXMubGVuZ3RoID4gMCAmJiAoXG4gICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJ3YXJuXCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPlxuICAgICAgICAgICAge2MuY2FjaGVkKHR5cGVzLnRyb3VibGUpfVxuICAgICAgICAgIDwvcD5cbiAgICAgICAgKX1cbiAgICAgICAge3R5cGVzLml0ZW1zLmxlbmd0aCA+IDAgPyAoXG4gICAgICAgICAgPHVsIGNsYXNzPVwiY2x1c3Rlci10eXBlc1wiPlxuICAgICAgICAgICAge3R5cGVzLml0ZW1zLm1hcCgodHlwZSkgPT4gKFxuICAgICAgICAgICAgICA8Q2FyZCBrZXk9e3R5cGUuaWR9IHR5cGU9e3R5cGV9IHRlYW09e2Nob3Nlbn0gLz5cbiAgICAgICAgICAgICkpfVxuICAgICAgICAgIDwvdWw+XG4gICAgICAgICkgOiAoXG4gICAgICAgICAgPEVtcHR5IGljb249XCJjbG91ZFwiIHRpdGxlPXt0eXBlcy50cm91YmxlID8gYy50cm91YmxlIDogYy5ub25lfT5cbiAgICAgICAgICAgIDxwPnt0eXBlcy50cm91YmxlID8/IGMubm9uZUJvZHl9PC9wPlxuICAgICAgICAgIDwvRW1wdHk+XG4gICAgICAgICl9XG4gICAgICA8L3NlY3Rpb24+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBXaGVyZSBvbmUgY2hvb3NlcyB3aGF0IHRvIGxhdW5jaCwgYW5kIGZvciB3aGljaCB0ZWFtLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gQ2x1c3RlclR5cGVzKCkge1xuICBjb25zdCBjID0gdC5jbG91ZC5jbHVzdGVyVHlwZXM7XG4gIGNvbnN0IGZvdW5kID0gdXNlUmVhZChyZWFkKTtcbiAgY29uc3QgbmV3ZXIgPSB1c2VTaWduYWw8VHlwZXMgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGJ1c3kgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCByZWZyZXNoID0gYXN5bmMgKCkgPT4ge1xuICAgIGJ1c3kudmFsdWUgPSB0cnVlO1xuICAgIHRyeSB7XG4gICAgICBuZXdlci52YWx1ZSA9IGF3YWl0IGdldDxUeXBlcz4oXCIvYXBpL3YyL2NsdXN0ZXItdHlwZXNcIiwgeyByZWZyZXNoOiB0cnVlIH0pO1xuICAgICAgaWYgKCFuZXdlci52YWx1ZS50cm91YmxlKSB0b2FzdChjLnJlZnJlc2hlZCk7XG4gICAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgICAgdG9hc3RQcm9ibGVtKHByb2JsZW0pO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBidXN5LnZhbHVlID0gZmFsc2U7XG4gICAgfVxuICB9O1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtjLnRpdGxlfT5cbiAgICAgICAgeyFpc1Jvb3QoKSAmJiAoXG4gICAgICAgICAgPEJ1dHRvbiBpY29uPVwicmVmcmVzaFwiIGJ1c3k9e2J1c3kudmFsdWV9IG9uQ2xpY2s9eygpID0+IHZvaWQgcmVmcmVzaCgpfT5cbiAgICAgICAgICAgIHtjLnJlZnJlc2h9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICl9XG4gICAgICA8L1BhZ2VIZWFkPlxuICAgICAgPFJlYWRpbmcgcmVhZD17Zm91bmR9PlxuICAgICAgICB7KHsgdHlwZXMsIHRlYW1zIH0pID0+IChcbiAgICAgICAgICA8Q2hvaWNlIHR5cGVzPXtuZXdlci52YWx1ZSA/PyB0eXBlc30gdGVhbXM9e3RlYW1zfSByb2xlcz17bWUudmFsdWU/LnJvbGVzID8/IFtdfSAvPlxuICAgICAgICApfVxuICAgICAgPC9SZWFkaW5nPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUEwQkEsZUFBZSxLQUFLLE1BQWtDO0FBQ3BELFFBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxNQUFNLFFBQVEsSUFBSTtBQUFBLElBQ3ZDLElBQVcseUJBQXlCLENBQUMsR0FBRyxJQUFJO0FBQUEsSUFDNUMsSUFBVSxpQkFBaUIsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQzdDLENBQUM7QUFDRCxTQUFPLEVBQUUsT0FBTyxNQUFNO0FBQ3hCO0FBRUEsU0FBUyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixTQUNFLGtCQUFDLGNBQVMsT0FBTSxVQUNkO0FBQUEsc0JBQUMsWUFDQyw0QkFBQyxRQUFJLFlBQUUsTUFBSyxHQUNkO0FBQUEsSUFDQSxrQkFBQyxPQUFFLE9BQU0sU0FBUyxZQUFFLFVBQVM7QUFBQSxJQUM3QixrQkFBQyxTQUFJLE9BQU0sV0FDUixnQkFBTSxJQUFJLENBQUMsU0FBUztBQUNuQixZQUFNLE1BQU0sT0FBTyxNQUFNLE9BQU8sTUFBTTtBQUN0QyxhQUNFLGtCQUFDLFdBQW9CLE9BQU0sVUFBUyxZQUFVLE1BQU0sS0FBSyxRQUN2RDtBQUFBO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFDQyxNQUFLO0FBQUEsWUFDTCxNQUFLO0FBQUEsWUFDTCxPQUFPLEtBQUs7QUFBQSxZQUNaLFNBQVMsS0FBSyxPQUFPO0FBQUEsWUFDckIsVUFBVSxRQUFRO0FBQUEsWUFDbEIsVUFBVSxNQUFNLFNBQVMsRUFBRSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUE7QUFBQSxRQUM1QztBQUFBLFFBQ0Esa0JBQUMsVUFDQztBQUFBLDRCQUFDLFlBQVEsZUFBSyxNQUFLO0FBQUEsVUFDbkIsa0JBQUMsV0FBTyxpQkFBTyxFQUFFLFFBQVEsT0FBTyxLQUFLLE9BQU8sQ0FBQyxHQUFFO0FBQUEsV0FDakQ7QUFBQSxXQVpVLEtBQUssRUFhakI7QUFBQSxJQUVKLENBQUMsR0FDSDtBQUFBLEtBQ0Y7QUFFSjtBQUVBLFNBQVMsS0FBSyxFQUFFLE1BQU0sS0FBSyxHQUFvRDtBQUM3RSxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sU0FDSix1QkFDRTtBQUFBLHNCQUFDLFFBQUssS0FBSyxLQUFLLFVBQVUsTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN6QyxrQkFBQyxVQUFLLE9BQU0sU0FDVjtBQUFBLHdCQUFDLFlBQVEsZUFBSyxNQUFLO0FBQUEsTUFDbkIsa0JBQUMsVUFBSyxPQUFNLFNBQVMsZUFBSyxhQUFZO0FBQUEsT0FDeEM7QUFBQSxJQUNBLGtCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsS0FDdkI7QUFFRixNQUFJLENBQUM7QUFDSCxXQUNFLGtCQUFDLFFBQ0MsNEJBQUMsVUFBSyxPQUFNLHFCQUFvQixZQUFTLElBQUcsT0FBTyxFQUFFLFlBQ2xELGtCQUNILEdBQ0Y7QUFFSixRQUFNLEtBQUssbUJBQW1CLEtBQUssRUFBRTtBQUNyQyxTQUNFLGtCQUFDLFFBQ0M7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE9BQU07QUFBQSxNQUNOLE1BQU0sNEJBQTRCLEVBQUUsc0JBQXNCLG1CQUFtQixJQUFJLENBQUM7QUFBQSxNQUVqRjtBQUFBO0FBQUEsRUFDSCxHQUNGO0FBRUo7QUFFQSxTQUFTLE9BQU8sRUFBRSxPQUFPLE9BQU8sTUFBTSxHQUFpQztBQUNyRSxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUMsT0FBTyxNQUFNLE9BQU8sTUFBTSxjQUFjLENBQUM7QUFDOUUsUUFBTSxRQUFRLE1BQU0sTUFBTSxJQUFJLE1BQU07QUFFcEMsUUFBTSxTQUNKLEtBQUssS0FBSyxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUssV0FBVyxJQUFJLEtBQUssQ0FBQyxHQUFHLEtBQUs7QUFDbkYsTUFBSSxNQUFNLFdBQVc7QUFDbkIsV0FDRSxrQkFBQyxTQUFNLE1BQUssUUFBTyxPQUFPLEVBQUUsUUFDMUIsNEJBQUMsT0FBRyxZQUFFLFlBQVcsR0FDbkI7QUFFSixTQUNFLGtCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsc0JBQUMsY0FBVyxPQUFjLE9BQWMsUUFBUSxNQUFNLGdCQUFnQixRQUFnQjtBQUFBLElBQ3JGLEtBQUssV0FBVyxLQUNmLGtCQUFDLE9BQUUsT0FBTSxVQUFTLGFBQVUsUUFBTyxNQUFLLFVBQ3RDO0FBQUEsd0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxNQUNwQixFQUFFO0FBQUEsT0FDTDtBQUFBLElBRUYsa0JBQUMsYUFBUSxPQUFNLFNBQ2I7QUFBQSx3QkFBQyxRQUFJLFlBQUUsTUFBSztBQUFBLE1BQ1gsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLLGtCQUFDLE9BQUUsT0FBTSxTQUFTLFlBQUUsWUFBVztBQUFBLE1BQzdELE1BQU0sV0FBVyxNQUFNLE1BQU0sU0FBUyxLQUNyQyxrQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLFFBQU8sTUFBSyxVQUN0QztBQUFBLDBCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsUUFDcEIsRUFBRSxPQUFPLE1BQU0sT0FBTztBQUFBLFNBQ3pCO0FBQUEsTUFFRCxNQUFNLE1BQU0sU0FBUyxJQUNwQixrQkFBQyxRQUFHLE9BQU0saUJBQ1AsZ0JBQU0sTUFBTSxJQUFJLENBQUMsU0FDaEIsa0JBQUMsUUFBbUIsTUFBWSxNQUFNLFVBQTNCLEtBQUssRUFBOEIsQ0FDL0MsR0FDSCxJQUVBLGtCQUFDLFNBQU0sTUFBSyxTQUFRLE9BQU8sTUFBTSxVQUFVLEVBQUUsVUFBVSxFQUFFLE1BQ3ZELDRCQUFDLE9BQUcsZ0JBQU0sV0FBVyxFQUFFLFVBQVMsR0FDbEM7QUFBQSxPQUVKO0FBQUEsS0FDRjtBQUVKO0FBR2UsU0FBUixlQUFnQztBQUNyQyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsUUFBTSxRQUFRLFVBQTZCLE1BQVM7QUFDcEQsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixRQUFNLFVBQVUsWUFBWTtBQUMxQixTQUFLLFFBQVE7QUFDYixRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBVyx5QkFBeUIsRUFBRSxTQUFTLEtBQUssQ0FBQztBQUN6RSxVQUFJLENBQUMsTUFBTSxNQUFNLFFBQVMsT0FBTSxFQUFFLFNBQVM7QUFBQSxJQUM3QyxTQUFTLFNBQVM7QUFDaEIsbUJBQWEsT0FBTztBQUFBLElBQ3RCLFVBQUU7QUFDQSxXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQUEsRUFDRjtBQUNBLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQjtBQUFBLHNCQUFDLFlBQVMsT0FBTyxFQUFFLE9BQ2hCLFdBQUMsT0FBTyxLQUNQLGtCQUFDLFVBQU8sTUFBSyxXQUFVLE1BQU0sS0FBSyxPQUFPLFNBQVMsTUFBTSxLQUFLLFFBQVEsR0FDbEUsWUFBRSxTQUNMLEdBRUo7QUFBQSxJQUNBLGtCQUFDLFdBQVEsTUFBTSxPQUNaLFdBQUMsRUFBRSxPQUFPLE1BQU0sTUFDZixrQkFBQyxVQUFPLE9BQU8sTUFBTSxTQUFTLE9BQU8sT0FBYyxPQUFPLEdBQUcsT0FBTyxTQUFTLENBQUMsR0FBRyxHQUVyRjtBQUFBLEtBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
