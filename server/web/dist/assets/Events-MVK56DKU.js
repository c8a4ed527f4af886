import {
  Action,
  Actor,
  ChangeDialog,
  Details,
  Subject,
  kindName
} from "./chunk-NCTYRRA6.js";
import {
  offer
} from "./chunk-KDUDFFD4.js";
import {
  listen
} from "./chunk-BIYEXU7U.js";
import {
  count,
  dateTime,
  time
} from "./chunk-C7NMFC3B.js";
import "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Empty,
  PageHead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  ButtonLink,
  a,
  get,
  t,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  query,
  setQuery,
  useSignal
} from "./chunk-LVANTMVN.js";

// src/pages/site/recent.ts
var KEPT_MAX = 500;
function withNewer(list, more, most = KEPT_MAX) {
  const known = /* @__PURE__ */ new Set();
  const all = [];
  for (const change of [...more, ...list]) {
    if (known.has(change.id)) continue;
    known.add(change.id);
    all.push(change);
  }
  return all.sort((a2, b) => b.id - a2.id).slice(0, most);
}

// src/pages/site/Events.tsx
var FIRST = 50;
function Events() {
  const s = t.site.events;
  const shown = useSignal([]);
  const waiting = useSignal([]);
  const paused = useSignal(false);
  const missed = useSignal(false);
  const kinds = new Set((query.value.get("kind") ?? "").split(",").filter(Boolean));
  A(() => {
    const stop = new AbortController();
    get("/api/v2/changes", { limit: FIRST }, stop.signal).then((page) => {
      shown.value = withNewer(shown.value, page.items);
    }, toastProblem);
    const end = listen({
      change: (change) => {
        const list = paused.peek() ? waiting : shown;
        list.value = withNewer(list.peek(), [change]);
      },
      resync: () => {
        missed.value = true;
      }
    });
    return () => {
      stop.abort();
      end();
    };
  }, []);
  const turn = () => {
    paused.value = !paused.value;
    if (paused.value) return;
    shown.value = withNewer(shown.value, waiting.value);
    waiting.value = [];
  };
  A(() => offer([{ label: s.pause, keys: "p", icon: "pause", run: turn }]), []);
  const known = [.../* @__PURE__ */ new Set([...Object.keys(t.site.kinds), ...kinds])];
  const rows = shown.value.filter((change) => kinds.size === 0 || kinds.has(change.kind));
  const choose = (kind) => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setQuery({ kind: [...next].join(",") || null });
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title, children: [
      paused.value && waiting.value.length > 0 && /* @__PURE__ */ a("span", { class: "quiet", role: "status", children: s.waiting(count(waiting.value.length)) }),
      /* @__PURE__ */ a(Button, { icon: paused.value ? "play" : "pause", "aria-pressed": paused.value, onClick: turn, children: paused.value ? s.go : s.pause }),
      /* @__PURE__ */ a(
        Button,
        {
          onClick: () => {
            shown.value = [];
            missed.value = false;
          },
          children: s.clear
        }
      ),
      /* @__PURE__ */ a(ButtonLink, { href: "/audit", icon: "clock", children: s.log })
    ] }),
    /* @__PURE__ */ a("p", { class: "lead", children: s.body }),
    /* @__PURE__ */ a("fieldset", { class: "choices", children: [
      /* @__PURE__ */ a("legend", { class: "unseen", children: s.kinds }),
      known.map((kind) => /* @__PURE__ */ a("label", { class: "choice", children: [
        /* @__PURE__ */ a("input", { type: "checkbox", checked: kinds.has(kind), onChange: () => choose(kind) }),
        kindName(kind)
      ] }, kind))
    ] }),
    missed.value && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", role: "status", children: s.missed }),
    rows.length === 0 ? /* @__PURE__ */ a(Empty, { icon: "bell", title: s.empty, children: /* @__PURE__ */ a("p", { children: s.emptyBody }) }) : /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("ol", { class: "events", "aria-label": s.label, children: rows.map((change) => /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("time", { title: dateTime(change.at), children: time(change.at) }),
        /* @__PURE__ */ a("span", { class: "actor", children: /* @__PURE__ */ a(Actor, { change }) }),
        /* @__PURE__ */ a(Action, { change }),
        /* @__PURE__ */ a("span", { class: "subject", children: [
          /* @__PURE__ */ a("span", { class: "quiet", children: kindName(change.kind) }),
          " ",
          /* @__PURE__ */ a(Subject, { change })
        ] }),
        /* @__PURE__ */ a(Details, { change })
      ] }, change.id)) }),
      /* @__PURE__ */ a("p", { class: "table-foot", children: s.showing(count(rows.length), count(KEPT_MAX)) })
    ] }),
    /* @__PURE__ */ a(ChangeDialog, {})
  ] });
}
export {
  Events as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3NpdGUvcmVjZW50LnRzIiwgIi4uLy4uL3NyYy9wYWdlcy9zaXRlL0V2ZW50cy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFRoZSBjaGFuZ2VzIHRoYXQgY2FtZSBsYXN0OiB0aGUgbmV3ZXN0IGZpcnN0LCBlYWNoIG9uY2UsIGFuZCBubyBtb3JlIHRoYW4gYXJlIGtlcHQuXG5cbi8qKiBDaGFuZ2VzIHRoYXQgYXJlIGtlcHQ7IGEgcGFnZSB0aGF0IGlzIG9wZW4gZm9yIHdlZWtzIG11c3Qgbm90IGdyb3cuICovXG5leHBvcnQgY29uc3QgS0VQVF9NQVggPSA1MDA7XG5cbi8qKiBgbGlzdGAgd2l0aCBgbW9yZWAgaW4gZnJvbnQgb2YgaXQsIGJ5IGZhbGxpbmcgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhOZXdlcjxUIGV4dGVuZHMgeyBpZDogbnVtYmVyIH0+KFxuICBsaXN0OiByZWFkb25seSBUW10sXG4gIG1vcmU6IHJlYWRvbmx5IFRbXSxcbiAgbW9zdCA9IEtFUFRfTUFYLFxuKTogVFtdIHtcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgY29uc3QgYWxsOiBUW10gPSBbXTtcbiAgZm9yIChjb25zdCBjaGFuZ2Ugb2YgWy4uLm1vcmUsIC4uLmxpc3RdKSB7XG4gICAgaWYgKGtub3duLmhhcyhjaGFuZ2UuaWQpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQoY2hhbmdlLmlkKTtcbiAgICBhbGwucHVzaChjaGFuZ2UpO1xuICB9XG4gIHJldHVybiBhbGwuc29ydCgoYSwgYikgPT4gYi5pZCAtIGEuaWQpLnNsaWNlKDAsIG1vc3QpO1xufVxuIiwgIi8vIFdoYXQgaGFwcGVucyBhdCB0aGUgc2l0ZSwgYXMgaXQgaGFwcGVucy5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGdldCwgdHlwZSBQYWdlIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGNvdW50LCBkYXRlVGltZSwgdGltZSB9IGZyb20gXCIuLi8uLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyB0eXBlIENoYW5nZSwgbGlzdGVuIH0gZnJvbSBcIi4uLy4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBxdWVyeSwgc2V0UXVlcnkgfSBmcm9tIFwiLi4vLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IG9mZmVyIH0gZnJvbSBcIi4uLy4uL3NoZWxsL2NvbW1hbmRzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEJ1dHRvbkxpbmsgfSBmcm9tIFwiLi4vLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBFbXB0eSwgUGFnZUhlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IHRvYXN0UHJvYmxlbSB9IGZyb20gXCIuLi8uLi91aS9Ub2FzdFwiO1xuaW1wb3J0IHsgQWN0aW9uLCBBY3RvciwgQ2hhbmdlRGlhbG9nLCBEZXRhaWxzLCBTdWJqZWN0IH0gZnJvbSBcIi4vQ2hhbmdlUGFydHNcIjtcbmltcG9ydCB7IEtFUFRfTUFYLCB3aXRoTmV3ZXIgfSBmcm9tIFwiLi9yZWNlbnRcIjtcbmltcG9ydCB7IGtpbmROYW1lIH0gZnJvbSBcIi4vdG9sZFwiO1xuXG4vKiogQ2hhbmdlcyBmcm9tIGJlZm9yZSB0aGUgcGFnZSB3YXMgb3BlbmVkLCBzbyB0aGF0IGl0IGRvZXMgbm90IGJlZ2luIHdpdGggbm90aGluZy4gKi9cbmNvbnN0IEZJUlNUID0gNTA7XG5cbi8qKiBUaGUgcGFnZSBhdCBgL2V2ZW50c2AuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBFdmVudHMoKSB7XG4gIGNvbnN0IHMgPSB0LnNpdGUuZXZlbnRzO1xuICBjb25zdCBzaG93biA9IHVzZVNpZ25hbDxDaGFuZ2VbXT4oW10pO1xuICBjb25zdCB3YWl0aW5nID0gdXNlU2lnbmFsPENoYW5nZVtdPihbXSk7XG4gIGNvbnN0IHBhdXNlZCA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IG1pc3NlZCA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGtpbmRzID0gbmV3IFNldCgocXVlcnkudmFsdWUuZ2V0KFwia2luZFwiKSA/PyBcIlwiKS5zcGxpdChcIixcIikuZmlsdGVyKEJvb2xlYW4pKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgIGdldDxQYWdlPENoYW5nZT4+KFwiL2FwaS92Mi9jaGFuZ2VzXCIsIHsgbGltaXQ6IEZJUlNUIH0sIHN0b3Auc2lnbmFsKS50aGVuKChwYWdlKSA9PiB7XG4gICAgICBzaG93bi52YWx1ZSA9IHdpdGhOZXdlcihzaG93bi52YWx1ZSwgcGFnZS5pdGVtcyk7XG4gICAgfSwgdG9hc3RQcm9ibGVtKTtcbiAgICBjb25zdCBlbmQgPSBsaXN0ZW4oe1xuICAgICAgY2hhbmdlOiAoY2hhbmdlKSA9PiB7XG4gICAgICAgIGNvbnN0IGxpc3QgPSBwYXVzZWQucGVlaygpID8gd2FpdGluZyA6IHNob3duO1xuICAgICAgICBsaXN0LnZhbHVlID0gd2l0aE5ld2VyKGxpc3QucGVlaygpLCBbY2hhbmdlXSk7XG4gICAgICB9LFxuICAgICAgcmVzeW5jOiAoKSA9PiB7XG4gICAgICAgIG1pc3NlZC52YWx1ZSA9IHRydWU7XG4gICAgICB9LFxuICAgIH0pO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBzdG9wLmFib3J0KCk7XG4gICAgICBlbmQoKTtcbiAgICB9O1xuICB9LCBbXSk7XG4gIGNvbnN0IHR1cm4gPSAoKSA9PiB7XG4gICAgcGF1c2VkLnZhbHVlID0gIXBhdXNlZC52YWx1ZTtcbiAgICBpZiAocGF1c2VkLnZhbHVlKSByZXR1cm47XG4gICAgc2hvd24udmFsdWUgPSB3aXRoTmV3ZXIoc2hvd24udmFsdWUsIHdhaXRpbmcudmFsdWUpO1xuICAgIHdhaXRpbmcudmFsdWUgPSBbXTtcbiAgfTtcbiAgdXNlRWZmZWN0KCgpID0+IG9mZmVyKFt7IGxhYmVsOiBzLnBhdXNlLCBrZXlzOiBcInBcIiwgaWNvbjogXCJwYXVzZVwiLCBydW46IHR1cm4gfV0pLCBbXSk7XG4gIGNvbnN0IGtub3duID0gWy4uLm5ldyBTZXQoWy4uLk9iamVjdC5rZXlzKHQuc2l0ZS5raW5kcyksIC4uLmtpbmRzXSldO1xuICBjb25zdCByb3dzID0gc2hvd24udmFsdWUuZmlsdGVyKChjaGFuZ2UpID0+IGtpbmRzLnNpemUgPT09IDAgfHwga2luZHMuaGFzKGNoYW5nZS5raW5kKSk7XG4gIGNvbnN0IGNob29zZSA9IChraW5kOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBuZXh0ID0gbmV3IFNldChraW5kcyk7XG4gICAgaWYgKCFuZXh0LmRlbGV0ZShraW5kKSkgbmV4dC5hZGQoa2luZCk7XG4gICAgc2V0UXVlcnkoeyBraW5kOiBbLi4ubmV4dF0uam9pbihcIixcIikgfHwgbnVsbCB9KTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17cy50aXRsZX0+XG4gICAgICAgIHtwYXVzZWQudmFsdWUgJiYgd2FpdGluZy52YWx1ZS5sZW5ndGggPiAwICYmIChcbiAgICAgICAgICA8c3BhbiBjbGFzcz1cInF1aWV0XCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgICAge3Mud2FpdGluZyhjb3VudCh3YWl0aW5nLnZhbHVlLmxlbmd0aCkpfVxuICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgKX1cbiAgICAgICAgPEJ1dHRvbiBpY29uPXtwYXVzZWQudmFsdWUgPyBcInBsYXlcIiA6IFwicGF1c2VcIn0gYXJpYS1wcmVzc2VkPXtwYXVzZWQudmFsdWV9IG9uQ2xpY2s9e3R1cm59PlxuICAgICAgICAgIHtwYXVzZWQudmFsdWUgPyBzLmdvIDogcy5wYXVzZX1cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICAgIDxCdXR0b25cbiAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICBzaG93bi52YWx1ZSA9IFtdO1xuICAgICAgICAgICAgbWlzc2VkLnZhbHVlID0gZmFsc2U7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIHtzLmNsZWFyfVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9hdWRpdFwiIGljb249XCJjbG9ja1wiPlxuICAgICAgICAgIHtzLmxvZ31cbiAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgPC9QYWdlSGVhZD5cbiAgICAgIDxwIGNsYXNzPVwibGVhZFwiPntzLmJvZHl9PC9wPlxuICAgICAgPGZpZWxkc2V0IGNsYXNzPVwiY2hvaWNlc1wiPlxuICAgICAgICA8bGVnZW5kIGNsYXNzPVwidW5zZWVuXCI+e3Mua2luZHN9PC9sZWdlbmQ+XG4gICAgICAgIHtrbm93bi5tYXAoKGtpbmQpID0+IChcbiAgICAgICAgICA8bGFiZWwga2V5PXtraW5kfSBjbGFzcz1cImNob2ljZVwiPlxuICAgICAgICAgICAgPGlucHV0IHR5cGU9XCJjaGVja2JveFwiIGNoZWNrZWQ9e2tpbmRzLmhhcyhraW5kKX0gb25DaGFuZ2U9eygpID0+IGNob29zZShraW5kKX0gLz5cbiAgICAgICAgICAgIHtraW5kTmFtZShraW5kKX1cbiAgICAgICAgICA8L2xhYmVsPlxuICAgICAgICApKX1cbiAgICAgIDwvZmllbGRzZXQ+XG4gICAgICB7bWlzc2VkLnZhbHVlICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJ3YXJuXCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgIHtzLm1pc3NlZH1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICAgIHtyb3dzLmxlbmd0aCA9PT0gMCA/IChcbiAgICAgICAgPEVtcHR5IGljb249XCJiZWxsXCIgdGl0bGU9e3MuZW1wdHl9PlxuICAgICAgICAgIDxwPntzLmVtcHR5Qm9keX08L3A+XG4gICAgICAgIDwvRW1wdHk+XG4gICAgICApIDogKFxuICAgICAgICA8PlxuICAgICAgICAgIDxvbCBjbGFzcz1cImV2ZW50c1wiIGFyaWEtbGFiZWw9e3MubGFiZWx9PlxuICAgICAgICAgICAge3Jvd3MubWFwKChjaGFuZ2UpID0+IChcbiAgICAgICAgICAgICAgPGxpIGtleT17Y2hhbmdlLmlkfT5cbiAgICAgICAgICAgICAgICA8dGltZSB0aXRsZT17ZGF0ZVRpbWUoY2hhbmdlLmF0KX0+e3RpbWUoY2hhbmdlLmF0KX08L3RpbWU+XG4gICAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJhY3RvclwiPlxuICAgICAgICAgICAgICAgICAgPEFjdG9yIGNoYW5nZT17Y2hhbmdlfSAvPlxuICAgICAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICAgICAgICA8QWN0aW9uIGNoYW5nZT17Y2hhbmdlfSAvPlxuICAgICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwic3ViamVjdFwiPlxuICAgICAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJxdWlldFwiPntraW5kTmFtZShjaGFuZ2Uua2luZCl9PC9zcGFuPiA8U3ViamVjdCBjaGFuZ2U9e2NoYW5nZX0gLz5cbiAgICAgICAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAgICAgICAgPERldGFpbHMgY2hhbmdlPXtjaGFuZ2V9IC8+XG4gICAgICAgICAgICAgIDwvbGk+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L29sPlxuICAgICAgICAgIDxwIGNsYXNzPVwidGFibGUtZm9vdFwiPntzLnNob3dpbmcoY291bnQocm93cy5sZW5ndGgpLCBjb3VudChLRVBUX01BWCkpfTwvcD5cbiAgICAgICAgPC8+XG4gICAgICApfVxuICAgICAgPENoYW5nZURpYWxvZyAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUdPLElBQU0sV0FBVztBQUdqQixTQUFTLFVBQ2QsTUFDQSxNQUNBLE9BQU8sVUFDRjtBQUNMLFFBQU0sUUFBUSxvQkFBSSxJQUFZO0FBQzlCLFFBQU0sTUFBVyxDQUFDO0FBQ2xCLGFBQVcsVUFBVSxDQUFDLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRztBQUN2QyxRQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUUsRUFBRztBQUMxQixVQUFNLElBQUksT0FBTyxFQUFFO0FBQ25CLFFBQUksS0FBSyxNQUFNO0FBQUEsRUFDakI7QUFDQSxTQUFPLElBQUksS0FBSyxDQUFDQSxJQUFHLE1BQU0sRUFBRSxLQUFLQSxHQUFFLEVBQUUsRUFBRSxNQUFNLEdBQUcsSUFBSTtBQUN0RDs7O0FDRkEsSUFBTSxRQUFRO0FBR0MsU0FBUixTQUEwQjtBQUMvQixRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFFBQU0sUUFBUSxVQUFvQixDQUFDLENBQUM7QUFDcEMsUUFBTSxVQUFVLFVBQW9CLENBQUMsQ0FBQztBQUN0QyxRQUFNLFNBQVMsVUFBVSxLQUFLO0FBQzlCLFFBQU0sU0FBUyxVQUFVLEtBQUs7QUFDOUIsUUFBTSxRQUFRLElBQUksS0FBSyxNQUFNLE1BQU0sSUFBSSxNQUFNLEtBQUssSUFBSSxNQUFNLEdBQUcsRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNoRixJQUFVLE1BQU07QUFDZCxVQUFNLE9BQU8sSUFBSSxnQkFBZ0I7QUFDakMsUUFBa0IsbUJBQW1CLEVBQUUsT0FBTyxNQUFNLEdBQUcsS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDLFNBQVM7QUFDakYsWUFBTSxRQUFRLFVBQVUsTUFBTSxPQUFPLEtBQUssS0FBSztBQUFBLElBQ2pELEdBQUcsWUFBWTtBQUNmLFVBQU0sTUFBTSxPQUFPO0FBQUEsTUFDakIsUUFBUSxDQUFDLFdBQVc7QUFDbEIsY0FBTSxPQUFPLE9BQU8sS0FBSyxJQUFJLFVBQVU7QUFDdkMsYUFBSyxRQUFRLFVBQVUsS0FBSyxLQUFLLEdBQUcsQ0FBQyxNQUFNLENBQUM7QUFBQSxNQUM5QztBQUFBLE1BQ0EsUUFBUSxNQUFNO0FBQ1osZUFBTyxRQUFRO0FBQUEsTUFDakI7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLE1BQU07QUFDWCxXQUFLLE1BQU07QUFDWCxVQUFJO0FBQUEsSUFDTjtBQUFBLEVBQ0YsR0FBRyxDQUFDLENBQUM7QUFDTCxRQUFNLE9BQU8sTUFBTTtBQUNqQixXQUFPLFFBQVEsQ0FBQyxPQUFPO0FBQ3ZCLFFBQUksT0FBTyxNQUFPO0FBQ2xCLFVBQU0sUUFBUSxVQUFVLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDbEQsWUFBUSxRQUFRLENBQUM7QUFBQSxFQUNuQjtBQUNBLElBQVUsTUFBTSxNQUFNLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDcEYsUUFBTSxRQUFRLENBQUMsR0FBRyxvQkFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUssRUFBRSxLQUFLLEtBQUssR0FBRyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ25FLFFBQU0sT0FBTyxNQUFNLE1BQU0sT0FBTyxDQUFDLFdBQVcsTUFBTSxTQUFTLEtBQUssTUFBTSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ3RGLFFBQU0sU0FBUyxDQUFDLFNBQWlCO0FBQy9CLFVBQU0sT0FBTyxJQUFJLElBQUksS0FBSztBQUMxQixRQUFJLENBQUMsS0FBSyxPQUFPLElBQUksRUFBRyxNQUFLLElBQUksSUFBSTtBQUNyQyxhQUFTLEVBQUUsTUFBTSxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssR0FBRyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQ2hEO0FBQ0EsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsT0FDaEI7QUFBQSxhQUFPLFNBQVMsUUFBUSxNQUFNLFNBQVMsS0FDdEMsa0JBQUMsVUFBSyxPQUFNLFNBQVEsTUFBSyxVQUN0QixZQUFFLFFBQVEsTUFBTSxRQUFRLE1BQU0sTUFBTSxDQUFDLEdBQ3hDO0FBQUEsTUFFRixrQkFBQyxVQUFPLE1BQU0sT0FBTyxRQUFRLFNBQVMsU0FBUyxnQkFBYyxPQUFPLE9BQU8sU0FBUyxNQUNqRixpQkFBTyxRQUFRLEVBQUUsS0FBSyxFQUFFLE9BQzNCO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsU0FBUyxNQUFNO0FBQ2Isa0JBQU0sUUFBUSxDQUFDO0FBQ2YsbUJBQU8sUUFBUTtBQUFBLFVBQ2pCO0FBQUEsVUFFQyxZQUFFO0FBQUE7QUFBQSxNQUNMO0FBQUEsTUFDQSxrQkFBQyxjQUFXLE1BQUssVUFBUyxNQUFLLFNBQzVCLFlBQUUsS0FDTDtBQUFBLE9BQ0Y7QUFBQSxJQUNBLGtCQUFDLE9BQUUsT0FBTSxRQUFRLFlBQUUsTUFBSztBQUFBLElBQ3hCLGtCQUFDLGNBQVMsT0FBTSxXQUNkO0FBQUEsd0JBQUMsWUFBTyxPQUFNLFVBQVUsWUFBRSxPQUFNO0FBQUEsTUFDL0IsTUFBTSxJQUFJLENBQUMsU0FDVixrQkFBQyxXQUFpQixPQUFNLFVBQ3RCO0FBQUEsMEJBQUMsV0FBTSxNQUFLLFlBQVcsU0FBUyxNQUFNLElBQUksSUFBSSxHQUFHLFVBQVUsTUFBTSxPQUFPLElBQUksR0FBRztBQUFBLFFBQzlFLFNBQVMsSUFBSTtBQUFBLFdBRkosSUFHWixDQUNEO0FBQUEsT0FDSDtBQUFBLElBQ0MsT0FBTyxTQUNOLGtCQUFDLE9BQUUsT0FBTSxVQUFTLGFBQVUsUUFBTyxNQUFLLFVBQ3JDLFlBQUUsUUFDTDtBQUFBLElBRUQsS0FBSyxXQUFXLElBQ2Ysa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE9BQzFCLDRCQUFDLE9BQUcsWUFBRSxXQUFVLEdBQ2xCLElBRUEsdUJBQ0U7QUFBQSx3QkFBQyxRQUFHLE9BQU0sVUFBUyxjQUFZLEVBQUUsT0FDOUIsZUFBSyxJQUFJLENBQUMsV0FDVCxrQkFBQyxRQUNDO0FBQUEsMEJBQUMsVUFBSyxPQUFPLFNBQVMsT0FBTyxFQUFFLEdBQUksZUFBSyxPQUFPLEVBQUUsR0FBRTtBQUFBLFFBQ25ELGtCQUFDLFVBQUssT0FBTSxTQUNWLDRCQUFDLFNBQU0sUUFBZ0IsR0FDekI7QUFBQSxRQUNBLGtCQUFDLFVBQU8sUUFBZ0I7QUFBQSxRQUN4QixrQkFBQyxVQUFLLE9BQU0sV0FDVjtBQUFBLDRCQUFDLFVBQUssT0FBTSxTQUFTLG1CQUFTLE9BQU8sSUFBSSxHQUFFO0FBQUEsVUFBTztBQUFBLFVBQUMsa0JBQUMsV0FBUSxRQUFnQjtBQUFBLFdBQzlFO0FBQUEsUUFDQSxrQkFBQyxXQUFRLFFBQWdCO0FBQUEsV0FUbEIsT0FBTyxFQVVoQixDQUNELEdBQ0g7QUFBQSxNQUNBLGtCQUFDLE9BQUUsT0FBTSxjQUFjLFlBQUUsUUFBUSxNQUFNLEtBQUssTUFBTSxHQUFHLE1BQU0sUUFBUSxDQUFDLEdBQUU7QUFBQSxPQUN4RTtBQUFBLElBRUYsa0JBQUMsZ0JBQWE7QUFBQSxLQUNoQjtBQUVKOyIsCiAgIm5hbWVzIjogWyJhIl0KfQo=
