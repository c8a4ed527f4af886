import {
  local
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import "./chunk-KS33LSEC.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-OPWQA3V3.js";
import {
  dateTime,
  since
} from "./chunk-C7NMFC3B.js";
import {
  Code,
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  a,
  get,
  send,
  t,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  useSignal,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/Hosts.tsx
var AGAIN_MS = 15e3;
var SILENT_S = 60;
var DAYS = 365;
function Hosts() {
  const read = useRead((stop) => get("/api/v2/hosts", void 0, stop), []);
  A(() => {
    const timer = setInterval(() => {
      if (!document.hidden) read.again();
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: t.charts.hosts }),
    /* @__PURE__ */ a("p", { class: "lead", children: t.charts.hostsBody }),
    /* @__PURE__ */ a(Reading, { read, children: (hosts) => /* @__PURE__ */ a(List, { hosts }) }),
    /* @__PURE__ */ a(Register, {})
  ] });
}
function Seen({ host }) {
  const { last_seen } = host;
  if (last_seen === null || last_seen === void 0) return /* @__PURE__ */ a($, { children: t.charts.neverSeen });
  const silent = Date.now() / 1e3 - last_seen > SILENT_S;
  return /* @__PURE__ */ a(
    "time",
    {
      class: "badge",
      "data-kind": silent ? "warn" : "good",
      dateTime: new Date(last_seen * 1e3).toISOString(),
      title: dateTime(last_seen),
      children: since(last_seen)
    }
  );
}
function List({ hosts }) {
  const source = w(
    () => local(hosts, {
      name: (host) => host.name,
      cluster: (host) => host.cluster,
      rack: (host) => host.rack,
      seen: (host) => host.last_seen ?? 0
    }),
    [hosts]
  );
  return /* @__PURE__ */ a(
    Table,
    {
      label: t.charts.hosts,
      file: "hosts",
      source,
      sort: "name",
      id: (host) => host.id,
      title: (host) => host.name,
      columns: [
        {
          key: "name",
          label: t.charts.name,
          sort: "name",
          csv: (host) => host.name,
          cell: (host) => /* @__PURE__ */ a("a", { href: `/hosts/${host.id}`, children: host.name })
        },
        {
          key: "rack",
          label: t.charts.placeLabel,
          sort: "rack",
          csv: (host) => host.rack,
          cell: (host) => t.charts.hostPlace(host.rack, host.position)
        },
        {
          key: "cluster",
          label: t.charts.cluster,
          sort: "cluster",
          csv: (host) => host.cluster,
          cell: (host) => host.cluster
        },
        {
          key: "seen",
          label: t.charts.seen,
          sort: "seen",
          csv: (host) => host.last_seen ? new Date(host.last_seen * 1e3).toISOString() : "",
          cell: (host) => /* @__PURE__ */ a(Seen, { host })
        }
      ],
      empty: /* @__PURE__ */ a(Empty, { icon: "chart", title: t.charts.noHosts, children: /* @__PURE__ */ a("p", { children: t.charts.noHostsBody }) })
    }
  );
}
function Register() {
  const token = useSignal(void 0);
  const busy = useSignal(false);
  const make = async () => {
    busy.value = true;
    try {
      const body = { name: t.charts.agentToken, scopes: ["write"], days: DAYS };
      token.value = (await send("POST", "/api/v2/tokens", body)).secret;
    } catch (problem) {
      toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  const command = [
    `echo '${token.value ?? "TOKEN"}' > token`,
    `concertim agent --to ${location.origin} --token-file token`
  ].join("\n");
  return /* @__PURE__ */ a("section", { class: "section card register", children: [
    /* @__PURE__ */ a("h2", { children: t.charts.register }),
    /* @__PURE__ */ a("p", { children: t.charts.registerBody }),
    /* @__PURE__ */ a(Code, { text: command }),
    token.value ? /* @__PURE__ */ a("p", { role: "status", children: t.charts.agentTokenMade(String(DAYS)) }) : /* @__PURE__ */ a(Button, { icon: "key", busy: busy.value, onClick: () => void make(), children: t.charts.makeAgentToken }),
    /* @__PURE__ */ a("p", { class: "quiet", children: t.charts.registerOthers })
  ] });
}
export {
  Hosts as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0hvc3RzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0LCBzZW5kIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgSG9zdCwgSG9zdHMgYXMgSG9zdExpc3QsIE1hZGVUb2tlbiB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBkYXRlVGltZSwgc2luY2UgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgQ29kZSwgRW1wdHksIFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBsb2NhbCB9IGZyb20gXCIuLi91aS9zb3VyY2VcIjtcbmltcG9ydCB7IFRhYmxlIH0gZnJvbSBcIi4uL3VpL1RhYmxlXCI7XG5pbXBvcnQgeyB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vdWkvVG9hc3RcIjtcblxuLyoqIFdoZW4gZWFjaCB3YXMgaGVhcmQgb2YgbGFzdCBpcyByZWFkIGFnYWluIHRoaXMgb2Z0ZW4uICovXG5jb25zdCBBR0FJTl9NUyA9IDE1XzAwMDtcbi8qKiBGb3VyIG9mIGFuIGFnZW50J3Mgc3RlcHMgd2l0aG91dCBhIHJlcG9ydDogaXRzIHZhbHVlcyBhcmUgbm8gbG9uZ2VyIGN1cnJlbnQuICovXG5jb25zdCBTSUxFTlRfUyA9IDYwO1xuLyoqIEhvdyBsb25nIGEgdG9rZW4gZm9yIGFnZW50cyBpcyBnb29kLiAqL1xuY29uc3QgREFZUyA9IDM2NTtcblxuLyoqIE1hY2hpbmVzIHRoYXQgYWdlbnRzIGhhdmUgcmVnaXN0ZXJlZC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIEhvc3RzKCkge1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoc3RvcCkgPT4gZ2V0PEhvc3RMaXN0PihcIi9hcGkvdjIvaG9zdHNcIiwgdW5kZWZpbmVkLCBzdG9wKSwgW10pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgICAgaWYgKCFkb2N1bWVudC5oaWRkZW4pIHJlYWQuYWdhaW4oKTtcbiAgICB9LCBBR0FJTl9NUyk7XG4gICAgcmV0dXJuICgpID0+IGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICB9LCBbXSk7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2hhcnRzLmhvc3RzfSAvPlxuICAgICAgPHAgY2xhc3M9XCJsZWFkXCI+e3QuY2hhcnRzLmhvc3RzQm9keX08L3A+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT57KGhvc3RzKSA9PiA8TGlzdCBob3N0cz17aG9zdHN9IC8+fTwvUmVhZGluZz5cbiAgICAgIDxSZWdpc3RlciAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gU2Vlbih7IGhvc3QgfTogeyBob3N0OiBIb3N0IH0pIHtcbiAgY29uc3QgeyBsYXN0X3NlZW4gfSA9IGhvc3Q7XG4gIGlmIChsYXN0X3NlZW4gPT09IG51bGwgfHwgbGFzdF9zZWVuID09PSB1bmRlZmluZWQpIHJldHVybiA8Pnt0LmNoYXJ0cy5uZXZlclNlZW59PC8+O1xuICBjb25zdCBzaWxlbnQgPSBEYXRlLm5vdygpIC8gMTAwMCAtIGxhc3Rfc2VlbiA+IFNJTEVOVF9TO1xuICByZXR1cm4gKFxuICAgIDx0aW1lXG4gICAgICBjbGFzcz1cImJhZGdlXCJcbiAgICAgIGRhdGEta2luZD17c2lsZW50ID8gXCJ3YXJuXCIgOiBcImdvb2RcIn1cbiAgICAgIGRhdGVUaW1lPXtuZXcgRGF0ZShsYXN0X3NlZW4gKiAxMDAwKS50b0lTT1N0cmluZygpfVxuICAgICAgdGl0bGU9e2RhdGVUaW1lKGxhc3Rfc2Vlbil9XG4gICAgPlxuICAgICAge3NpbmNlKGxhc3Rfc2Vlbil9XG4gICAgPC90aW1lPlxuICApO1xufVxuXG5mdW5jdGlvbiBMaXN0KHsgaG9zdHMgfTogeyBob3N0czogcmVhZG9ubHkgSG9zdFtdIH0pIHtcbiAgY29uc3Qgc291cmNlID0gdXNlTWVtbyhcbiAgICAoKSA9PlxuICAgICAgbG9jYWwoaG9zdHMsIHtcbiAgICAgICAgbmFtZTogKGhvc3QpID0+IGhvc3QubmFtZSxcbiAgICAgICAgY2x1c3RlcjogKGhvc3QpID0+IGhvc3QuY2x1c3RlcixcbiAgICAgICAgcmFjazogKGhvc3QpID0+IGhvc3QucmFjayxcbiAgICAgICAgc2VlbjogKGhvc3QpID0+IGhvc3QubGFzdF9zZWVuID8/IDAsXG4gICAgICB9KSxcbiAgICBbaG9zdHNdLFxuICApO1xuICByZXR1cm4gKFxuICAgIDxUYWJsZVxuICAgICAgbGFiZWw9e3QuY2hhcnRzLmhvc3RzfVxuICAgICAgZmlsZT1cImhvc3RzXCJcbiAgICAgIHNvdXJjZT17c291cmNlfVxuICAgICAgc29ydD1cIm5hbWVcIlxuICAgICAgaWQ9eyhob3N0KSA9PiBob3N0LmlkfVxuICAgICAgdGl0bGU9eyhob3N0KSA9PiBob3N0Lm5hbWV9XG4gICAgICBjb2x1bW5zPXtbXG4gICAgICAgIHtcbiAgICAgICAgICBrZXk6IFwibmFtZVwiLFxuICAgICAgICAgIGxhYmVsOiB0LmNoYXJ0cy5uYW1lLFxuICAgICAgICAgIHNvcnQ6IFwibmFtZVwiLFxuICAgICAgICAgIGNzdjogKGhvc3QpID0+IGhvc3QubmFtZSxcbiAgICAgICAgICBjZWxsOiAoaG9zdCkgPT4gPGEgaHJlZj17YC9ob3N0cy8ke2hvc3QuaWR9YH0+e2hvc3QubmFtZX08L2E+LFxuICAgICAgICB9LFxuICAgICAgICB7XG4gICAgICAgICAga2V5OiBcInJhY2tcIixcbiAgICAgICAgICBsYWJlbDogdC5jaGFydHMucGxhY2VMYWJlbCxcbiAgICAgICAgICBzb3J0OiBcInJhY2tcIixcbiAgICAgICAgICBjc3Y6IChob3N0KSA9PiBob3N0LnJhY2ssXG4gICAgICAgICAgY2VsbDogKGhvc3QpID0+IHQuY2hhcnRzLmhvc3RQbGFjZShob3N0LnJhY2ssIGhvc3QucG9zaXRpb24pLFxuICAgICAgICB9LFxuICAgICAgICB7XG4gICAgICAgICAga2V5OiBcImNsdXN0ZXJcIixcbiAgICAgICAgICBsYWJlbDogdC5jaGFydHMuY2x1c3RlcixcbiAgICAgICAgICBzb3J0OiBcImNsdXN0ZXJcIixcbiAgICAgICAgICBjc3Y6IChob3N0KSA9PiBob3N0LmNsdXN0ZXIsXG4gICAgICAgICAgY2VsbDogKGhvc3QpID0+IGhvc3QuY2x1c3RlcixcbiAgICAgICAgfSxcbiAgICAgICAge1xuICAgICAgICAgIGtleTogXCJzZWVuXCIsXG4gICAgICAgICAgbGFiZWw6IHQuY2hhcnRzLnNlZW4sXG4gICAgICAgICAgc29ydDogXCJzZWVuXCIsXG4gICAgICAgICAgY3N2OiAoaG9zdCkgPT4gKGhvc3QubGFzdF9zZWVuID8gbmV3IERhdGUoaG9zdC5sYXN0X3NlZW4gKiAxMDAwKS50b0lTT1N0cmluZygpIDogXCJcIiksXG4gICAgICAgICAgY2VsbDogKGhvc3QpID0+IDxTZWVuIGhvc3Q9e2hvc3R9IC8+LFxuICAgICAgICB9LFxuICAgICAgXX1cbiAgICAgIGVtcHR5PXtcbiAgICAgICAgPEVtcHR5IGljb249XCJjaGFydFwiIHRpdGxlPXt0LmNoYXJ0cy5ub0hvc3RzfT5cbiAgICAgICAgICA8cD57dC5jaGFydHMubm9Ib3N0c0JvZHl9PC9wPlxuICAgICAgICA8L0VtcHR5PlxuICAgICAgfVxuICAgIC8+XG4gICk7XG59XG5cbmZ1bmN0aW9uIFJlZ2lzdGVyKCkge1xuICBjb25zdCB0b2tlbiA9IHVzZVNpZ25hbDxzdHJpbmcgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGJ1c3kgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBtYWtlID0gYXN5bmMgKCkgPT4ge1xuICAgIGJ1c3kudmFsdWUgPSB0cnVlO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBib2R5ID0geyBuYW1lOiB0LmNoYXJ0cy5hZ2VudFRva2VuLCBzY29wZXM6IFtcIndyaXRlXCJdLCBkYXlzOiBEQVlTIH07XG4gICAgICB0b2tlbi52YWx1ZSA9IChhd2FpdCBzZW5kPE1hZGVUb2tlbj4oXCJQT1NUXCIsIFwiL2FwaS92Mi90b2tlbnNcIiwgYm9keSkpLnNlY3JldDtcbiAgICB9IGNhdGNoIChwcm9ibGVtKSB7XG4gICAgICB0b2FzdFByb2JsZW0ocHJvYmxlbSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGJ1c3kudmFsdWUgPSBmYWxzZTtcbiAgICB9XG4gIH07XG4gIGNvbnN0IGNvbW1hbmQgPSBbXG4gICAgYGVjaG8gJyR7dG9rZW4udmFsdWUgPz8gXCJUT0tFTlwifScgPiB0b2tlbmAsXG4gICAgYGNvbmNlcnRpbSBhZ2VudCAtLXRvICR7bG9jYXRpb24ub3JpZ2lufSAtLXRva2VuLWZpbGUgdG9rZW5gLFxuICBdLmpvaW4oXCJcXG5cIik7XG4gIHJldHVybiAoXG4gICAgPHNlY3Rpb24gY2xhc3M9XCJzZWN0aW9uIGNhcmQgcmVnaXN0ZXJcIj5cbiAgICAgIDxoMj57dC5jaGFydHMucmVnaXN0ZXJ9PC9oMj5cbiAgICAgIDxwPnt0LmNoYXJ0cy5yZWdpc3RlckJvZHl9PC9wPlxuICAgICAgPENvZGUgdGV4dD17Y29tbWFuZH0gLz5cbiAgICAgIHt0b2tlbi52YWx1ZSA/IChcbiAgICAgICAgPHAgcm9sZT1cInN0YXR1c1wiPnt0LmNoYXJ0cy5hZ2VudFRva2VuTWFkZShTdHJpbmcoREFZUykpfTwvcD5cbiAgICAgICkgOiAoXG4gICAgICAgIDxCdXR0b24gaWNvbj1cImtleVwiIGJ1c3k9e2J1c3kudmFsdWV9IG9uQ2xpY2s9eygpID0+IHZvaWQgbWFrZSgpfT5cbiAgICAgICAgICB7dC5jaGFydHMubWFrZUFnZW50VG9rZW59XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgKX1cbiAgICAgIDxwIGNsYXNzPVwicXVpZXRcIj57dC5jaGFydHMucmVnaXN0ZXJPdGhlcnN9PC9wPlxuICAgIDwvc2VjdGlvbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQWFBLElBQU0sV0FBVztBQUVqQixJQUFNLFdBQVc7QUFFakIsSUFBTSxPQUFPO0FBR0UsU0FBUixRQUF5QjtBQUM5QixRQUFNLE9BQU8sUUFBUSxDQUFDLFNBQVMsSUFBYyxpQkFBaUIsUUFBVyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQ2xGLElBQVUsTUFBTTtBQUNkLFVBQU0sUUFBUSxZQUFZLE1BQU07QUFDOUIsVUFBSSxDQUFDLFNBQVMsT0FBUSxNQUFLLE1BQU07QUFBQSxJQUNuQyxHQUFHLFFBQVE7QUFDWCxXQUFPLE1BQU0sY0FBYyxLQUFLO0FBQUEsRUFDbEMsR0FBRyxDQUFDLENBQUM7QUFDTCxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQSxzQkFBQyxZQUFTLE9BQU8sRUFBRSxPQUFPLE9BQU87QUFBQSxJQUNqQyxrQkFBQyxPQUFFLE9BQU0sUUFBUSxZQUFFLE9BQU8sV0FBVTtBQUFBLElBQ3BDLGtCQUFDLFdBQVEsTUFBYSxXQUFDLFVBQVUsa0JBQUMsUUFBSyxPQUFjLEdBQUc7QUFBQSxJQUN4RCxrQkFBQyxZQUFTO0FBQUEsS0FDWjtBQUVKO0FBRUEsU0FBUyxLQUFLLEVBQUUsS0FBSyxHQUFtQjtBQUN0QyxRQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3RCLE1BQUksY0FBYyxRQUFRLGNBQWMsT0FBVyxRQUFPLHVCQUFHLFlBQUUsT0FBTyxXQUFVO0FBQ2hGLFFBQU0sU0FBUyxLQUFLLElBQUksSUFBSSxNQUFPLFlBQVk7QUFDL0MsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTTtBQUFBLE1BQ04sYUFBVyxTQUFTLFNBQVM7QUFBQSxNQUM3QixVQUFVLElBQUksS0FBSyxZQUFZLEdBQUksRUFBRSxZQUFZO0FBQUEsTUFDakQsT0FBTyxTQUFTLFNBQVM7QUFBQSxNQUV4QixnQkFBTSxTQUFTO0FBQUE7QUFBQSxFQUNsQjtBQUVKO0FBRUEsU0FBUyxLQUFLLEVBQUUsTUFBTSxHQUErQjtBQUNuRCxRQUFNLFNBQVM7QUFBQSxJQUNiLE1BQ0UsTUFBTSxPQUFPO0FBQUEsTUFDWCxNQUFNLENBQUMsU0FBUyxLQUFLO0FBQUEsTUFDckIsU0FBUyxDQUFDLFNBQVMsS0FBSztBQUFBLE1BQ3hCLE1BQU0sQ0FBQyxTQUFTLEtBQUs7QUFBQSxNQUNyQixNQUFNLENBQUMsU0FBUyxLQUFLLGFBQWE7QUFBQSxJQUNwQyxDQUFDO0FBQUEsSUFDSCxDQUFDLEtBQUs7QUFBQSxFQUNSO0FBQ0EsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTyxFQUFFLE9BQU87QUFBQSxNQUNoQixNQUFLO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBSztBQUFBLE1BQ0wsSUFBSSxDQUFDLFNBQVMsS0FBSztBQUFBLE1BQ25CLE9BQU8sQ0FBQyxTQUFTLEtBQUs7QUFBQSxNQUN0QixTQUFTO0FBQUEsUUFDUDtBQUFBLFVBQ0UsS0FBSztBQUFBLFVBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxVQUNoQixNQUFNO0FBQUEsVUFDTixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsVUFDcEIsTUFBTSxDQUFDLFNBQVMsa0JBQUMsT0FBRSxNQUFNLFVBQVUsS0FBSyxFQUFFLElBQUssZUFBSyxNQUFLO0FBQUEsUUFDM0Q7QUFBQSxRQUNBO0FBQUEsVUFDRSxLQUFLO0FBQUEsVUFDTCxPQUFPLEVBQUUsT0FBTztBQUFBLFVBQ2hCLE1BQU07QUFBQSxVQUNOLEtBQUssQ0FBQyxTQUFTLEtBQUs7QUFBQSxVQUNwQixNQUFNLENBQUMsU0FBUyxFQUFFLE9BQU8sVUFBVSxLQUFLLE1BQU0sS0FBSyxRQUFRO0FBQUEsUUFDN0Q7QUFBQSxRQUNBO0FBQUEsVUFDRSxLQUFLO0FBQUEsVUFDTCxPQUFPLEVBQUUsT0FBTztBQUFBLFVBQ2hCLE1BQU07QUFBQSxVQUNOLEtBQUssQ0FBQyxTQUFTLEtBQUs7QUFBQSxVQUNwQixNQUFNLENBQUMsU0FBUyxLQUFLO0FBQUEsUUFDdkI7QUFBQSxRQUNBO0FBQUEsVUFDRSxLQUFLO0FBQUEsVUFDTCxPQUFPLEVBQUUsT0FBTztBQUFBLFVBQ2hCLE1BQU07QUFBQSxVQUNOLEtBQUssQ0FBQyxTQUFVLEtBQUssWUFBWSxJQUFJLEtBQUssS0FBSyxZQUFZLEdBQUksRUFBRSxZQUFZLElBQUk7QUFBQSxVQUNqRixNQUFNLENBQUMsU0FBUyxrQkFBQyxRQUFLLE1BQVk7QUFBQSxRQUNwQztBQUFBLE1BQ0Y7QUFBQSxNQUNBLE9BQ0Usa0JBQUMsU0FBTSxNQUFLLFNBQVEsT0FBTyxFQUFFLE9BQU8sU0FDbEMsNEJBQUMsT0FBRyxZQUFFLE9BQU8sYUFBWSxHQUMzQjtBQUFBO0FBQUEsRUFFSjtBQUVKO0FBRUEsU0FBUyxXQUFXO0FBQ2xCLFFBQU0sUUFBUSxVQUE4QixNQUFTO0FBQ3JELFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxPQUFPLFlBQVk7QUFDdkIsU0FBSyxRQUFRO0FBQ2IsUUFBSTtBQUNGLFlBQU0sT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLFlBQVksUUFBUSxDQUFDLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDeEUsWUFBTSxTQUFTLE1BQU0sS0FBZ0IsUUFBUSxrQkFBa0IsSUFBSSxHQUFHO0FBQUEsSUFDeEUsU0FBUyxTQUFTO0FBQ2hCLG1CQUFhLE9BQU87QUFBQSxJQUN0QixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFVBQVU7QUFBQSxJQUNkLFNBQVMsTUFBTSxTQUFTLE9BQU87QUFBQSxJQUMvQix3QkFBd0IsU0FBUyxNQUFNO0FBQUEsRUFDekMsRUFBRSxLQUFLLElBQUk7QUFDWCxTQUNFLGtCQUFDLGFBQVEsT0FBTSx5QkFDYjtBQUFBLHNCQUFDLFFBQUksWUFBRSxPQUFPLFVBQVM7QUFBQSxJQUN2QixrQkFBQyxPQUFHLFlBQUUsT0FBTyxjQUFhO0FBQUEsSUFDMUIsa0JBQUMsUUFBSyxNQUFNLFNBQVM7QUFBQSxJQUNwQixNQUFNLFFBQ0wsa0JBQUMsT0FBRSxNQUFLLFVBQVUsWUFBRSxPQUFPLGVBQWUsT0FBTyxJQUFJLENBQUMsR0FBRSxJQUV4RCxrQkFBQyxVQUFPLE1BQUssT0FBTSxNQUFNLEtBQUssT0FBTyxTQUFTLE1BQU0sS0FBSyxLQUFLLEdBQzNELFlBQUUsT0FBTyxnQkFDWjtBQUFBLElBRUYsa0JBQUMsT0FBRSxPQUFNLFNBQVMsWUFBRSxPQUFPLGdCQUFlO0FBQUEsS0FDNUM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
