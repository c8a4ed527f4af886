import {
  RackPage
} from "./chunk-VHNWZKWO.js";
import "./chunk-WFYIQHEG.js";
import {
  Activity,
  Elevation,
  Nested,
  outputsOf,
  webAddress
} from "./chunk-S63KSCBX.js";
import {
  useChanges
} from "./chunk-7H6WG5C5.js";
import "./chunk-ABI4FFT4.js";
import "./chunk-BIYEXU7U.js";
import "./chunk-OPWQA3V3.js";
import {
  amount,
  count,
  dateTime
} from "./chunk-C7NMFC3B.js";
import "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  CopyButton,
  Facts,
  Status,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  get,
  t
} from "./chunk-QR2KS636.js";
import "./chunk-LVANTMVN.js";

// src/pages/Rack.tsx
function Rack({ params }) {
  return /* @__PURE__ */ a(RackPage, { id: params.id ?? "", children: (rack) => /* @__PURE__ */ a(Overview, { rack }, rack.id) });
}
function Outputs({ text }) {
  const pairs = outputsOf(text);
  if (pairs.length === 0) return null;
  return /* @__PURE__ */ a("section", { class: "card", children: [
    /* @__PURE__ */ a("h2", { children: t.charts.outputs }),
    /* @__PURE__ */ a("dl", { class: "facts", children: pairs.map(([name, value], index) => {
      const href = webAddress(value);
      return /* @__PURE__ */ a("div", { class: "pair", children: [
        /* @__PURE__ */ a("dt", { children: name }),
        /* @__PURE__ */ a("dd", { children: [
          href ? /* @__PURE__ */ a("a", { href, target: "_blank", rel: "noopener noreferrer", children: value }) : value,
          " ",
          /* @__PURE__ */ a(CopyButton, { text: value, label: t.charts.copyOutput(name || value) })
        ] })
      ] }, index);
    }) })
  ] });
}
function Overview({ rack }) {
  const devices = useRead(
    (stop) => get(`/api/v2/racks/${rack.id}/devices`, void 0, stop),
    [rack.id]
  );
  useChanges((change) => change.rack_id === rack.id, devices.again);
  const template = useRead(
    (stop) => get(`/api/v2/templates/${rack.template_id}`, void 0, stop),
    [rack.template_id]
  );
  const all = devices.value?.items ?? [];
  const taken = new Set(
    all.flatMap(
      ({ location }) => Array.from(
        { length: location.end_u - location.start_u + 1 },
        (_, index) => location.start_u + index
      )
    )
  ).size;
  const rear = all.some(
    ({ location }) => location.facing === "b" && location.u_depth < rack.u_depth
  );
  return /* @__PURE__ */ a("div", { class: "overview", children: [
    /* @__PURE__ */ a("section", { class: "card", children: [
      /* @__PURE__ */ a("h2", { children: t.charts.facts }),
      /* @__PURE__ */ a(
        Facts,
        {
          facts: [
            [t.charts.status, /* @__PURE__ */ a(Status, { status: rack.status }, "status")],
            [
              t.charts.team,
              /* @__PURE__ */ a("a", { href: `/dashboards/teams/${rack.team_id}`, children: rack.team_name }, "t")
            ],
            [t.charts.height, t.charts.units(rack.u_height)],
            [
              t.charts.free,
              devices.value && t.charts.freeUnits(count(rack.u_height - taken), count(rack.u_height))
            ],
            [
              t.charts.devices,
              devices.value && /* @__PURE__ */ a("a", { href: `/racks/${rack.id}/devices`, children: count(all.length) })
            ],
            [t.charts.template, template.value?.name],
            [t.charts.costPeriod, amount(rack.cost)],
            [t.charts.order, rack.order_id],
            [t.charts.created, dateTime(rack.created_at)],
            [t.charts.changed, dateTime(rack.updated_at)]
          ]
        }
      ),
      /* @__PURE__ */ a("p", { class: "see", children: /* @__PURE__ */ a("a", { href: `/racks?q=${encodeURIComponent(rack.name)}`, children: t.charts.inRackView }) })
    ] }),
    all.length > 0 && /* @__PURE__ */ a("section", { class: "card elevations", children: [
      /* @__PURE__ */ a("h2", { children: t.charts.devices }),
      /* @__PURE__ */ a("div", { class: "faces", children: [
        /* @__PURE__ */ a(Elevation, { rack, devices: all }),
        rear && /* @__PURE__ */ a(Elevation, { rack, devices: all, facing: "b" })
      ] })
    ] }),
    /* @__PURE__ */ a(Outputs, { text: rack.creation_output }),
    /* @__PURE__ */ a(Boxed, { title: t.charts.network, of: rack.network_details }),
    /* @__PURE__ */ a(Boxed, { title: t.charts.metadata, of: rack.metadata }),
    /* @__PURE__ */ a(Activity, { rack: rack.id, subject: rack.id })
  ] });
}
function Boxed({ title, of }) {
  if (Object.keys(of ?? {}).length === 0) return null;
  return /* @__PURE__ */ a("section", { class: "card", children: /* @__PURE__ */ a(Nested, { title, of }) });
}
export {
  Rack as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1JhY2sudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnZXQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBEZXZpY2VzT2ZSYWNrLCBSYWNrIGFzIFJhY2tSZWNvcmQsIFRlbXBsYXRlIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGFtb3VudCwgY291bnQsIGRhdGVUaW1lIH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSBcIi4uL3NoZWxsL3JvdXRlc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQ29weUJ1dHRvbiwgRmFjdHMsIFN0YXR1cywgdXNlUmVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgQWN0aXZpdHkgfSBmcm9tIFwiLi9BY3Rpdml0eVwiO1xuaW1wb3J0IHsgRWxldmF0aW9uIH0gZnJvbSBcIi4vRWxldmF0aW9uXCI7XG5pbXBvcnQgeyBvdXRwdXRzT2YsIHdlYkFkZHJlc3MgfSBmcm9tIFwiLi9mYWN0c1wiO1xuaW1wb3J0IHsgdXNlQ2hhbmdlcyB9IGZyb20gXCIuL2xpdmVcIjtcbmltcG9ydCB7IE5lc3RlZCB9IGZyb20gXCIuL05lc3RlZFwiO1xuaW1wb3J0IHsgUmFja1BhZ2UgfSBmcm9tIFwiLi9SYWNrSGVhZFwiO1xuXG4vKiogV2hhdCBpcyBrbm93biBvZiBhIHJhY2suICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBSYWNrKHsgcGFyYW1zIH06IHsgcGFyYW1zOiBQYXJhbXMgfSkge1xuICByZXR1cm4gKFxuICAgIDxSYWNrUGFnZSBpZD17cGFyYW1zLmlkID8/IFwiXCJ9PnsocmFjaykgPT4gPE92ZXJ2aWV3IGtleT17cmFjay5pZH0gcmFjaz17cmFja30gLz59PC9SYWNrUGFnZT5cbiAgKTtcbn1cblxuZnVuY3Rpb24gT3V0cHV0cyh7IHRleHQgfTogeyB0ZXh0OiBzdHJpbmcgfCBudWxsIHwgdW5kZWZpbmVkIH0pIHtcbiAgY29uc3QgcGFpcnMgPSBvdXRwdXRzT2YodGV4dCk7XG4gIGlmIChwYWlycy5sZW5ndGggPT09IDApIHJldHVybiBudWxsO1xuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uIGNsYXNzPVwiY2FyZFwiPlxuICAgICAgPGgyPnt0LmNoYXJ0cy5vdXRwdXRzfTwvaDI+XG4gICAgICA8ZGwgY2xhc3M9XCJmYWN0c1wiPlxuICAgICAgICB7cGFpcnMubWFwKChbbmFtZSwgdmFsdWVdLCBpbmRleCkgPT4ge1xuICAgICAgICAgIGNvbnN0IGhyZWYgPSB3ZWJBZGRyZXNzKHZhbHVlKTtcbiAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgPGRpdiBrZXk9e2luZGV4fSBjbGFzcz1cInBhaXJcIj5cbiAgICAgICAgICAgICAgPGR0PntuYW1lfTwvZHQ+XG4gICAgICAgICAgICAgIDxkZD5cbiAgICAgICAgICAgICAgICB7aHJlZiA/IChcbiAgICAgICAgICAgICAgICAgIDxhIGhyZWY9e2hyZWZ9IHRhcmdldD1cIl9ibGFua1wiIHJlbD1cIm5vb3BlbmVyIG5vcmVmZXJyZXJcIj5cbiAgICAgICAgICAgICAgICAgICAge3ZhbHVlfVxuICAgICAgICAgICAgICAgICAgPC9hPlxuICAgICAgICAgICAgICAgICkgOiAoXG4gICAgICAgICAgICAgICAgICB2YWx1ZVxuICAgICAgICAgICAgICAgICl9e1wiIFwifVxuICAgICAgICAgICAgICAgIDxDb3B5QnV0dG9uIHRleHQ9e3ZhbHVlfSBsYWJlbD17dC5jaGFydHMuY29weU91dHB1dChuYW1lIHx8IHZhbHVlKX0gLz5cbiAgICAgICAgICAgICAgPC9kZD5cbiAgICAgICAgICAgIDwvZGl2PlxuICAgICAgICAgICk7XG4gICAgICAgIH0pfVxuICAgICAgPC9kbD5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG5cbmZ1bmN0aW9uIE92ZXJ2aWV3KHsgcmFjayB9OiB7IHJhY2s6IFJhY2tSZWNvcmQgfSkge1xuICBjb25zdCBkZXZpY2VzID0gdXNlUmVhZChcbiAgICAoc3RvcCkgPT4gZ2V0PERldmljZXNPZlJhY2s+KGAvYXBpL3YyL3JhY2tzLyR7cmFjay5pZH0vZGV2aWNlc2AsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgW3JhY2suaWRdLFxuICApO1xuICB1c2VDaGFuZ2VzKChjaGFuZ2UpID0+IGNoYW5nZS5yYWNrX2lkID09PSByYWNrLmlkLCBkZXZpY2VzLmFnYWluKTtcbiAgY29uc3QgdGVtcGxhdGUgPSB1c2VSZWFkKFxuICAgIChzdG9wKSA9PiBnZXQ8VGVtcGxhdGU+KGAvYXBpL3YyL3RlbXBsYXRlcy8ke3JhY2sudGVtcGxhdGVfaWR9YCwgdW5kZWZpbmVkLCBzdG9wKSxcbiAgICBbcmFjay50ZW1wbGF0ZV9pZF0sXG4gICk7XG4gIGNvbnN0IGFsbCA9IGRldmljZXMudmFsdWU/Lml0ZW1zID8/IFtdO1xuICBjb25zdCB0YWtlbiA9IG5ldyBTZXQoXG4gICAgYWxsLmZsYXRNYXAoKHsgbG9jYXRpb24gfSkgPT5cbiAgICAgIEFycmF5LmZyb20oXG4gICAgICAgIHsgbGVuZ3RoOiBsb2NhdGlvbi5lbmRfdSAtIGxvY2F0aW9uLnN0YXJ0X3UgKyAxIH0sXG4gICAgICAgIChfLCBpbmRleCkgPT4gbG9jYXRpb24uc3RhcnRfdSArIGluZGV4LFxuICAgICAgKSxcbiAgICApLFxuICApLnNpemU7XG4gIGNvbnN0IHJlYXIgPSBhbGwuc29tZShcbiAgICAoeyBsb2NhdGlvbiB9KSA9PiBsb2NhdGlvbi5mYWNpbmcgPT09IFwiYlwiICYmIGxvY2F0aW9uLnVfZGVwdGggPCByYWNrLnVfZGVwdGgsXG4gICk7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cIm92ZXJ2aWV3XCI+XG4gICAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgPGgyPnt0LmNoYXJ0cy5mYWN0c308L2gyPlxuICAgICAgICA8RmFjdHNcbiAgICAgICAgICBmYWN0cz17W1xuICAgICAgICAgICAgW3QuY2hhcnRzLnN0YXR1cywgPFN0YXR1cyBrZXk9XCJzdGF0dXNcIiBzdGF0dXM9e3JhY2suc3RhdHVzfSAvPl0sXG4gICAgICAgICAgICBbXG4gICAgICAgICAgICAgIHQuY2hhcnRzLnRlYW0sXG4gICAgICAgICAgICAgIDxhIGtleT1cInRcIiBocmVmPXtgL2Rhc2hib2FyZHMvdGVhbXMvJHtyYWNrLnRlYW1faWR9YH0+XG4gICAgICAgICAgICAgICAge3JhY2sudGVhbV9uYW1lfVxuICAgICAgICAgICAgICA8L2E+LFxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFt0LmNoYXJ0cy5oZWlnaHQsIHQuY2hhcnRzLnVuaXRzKHJhY2sudV9oZWlnaHQpXSxcbiAgICAgICAgICAgIFtcbiAgICAgICAgICAgICAgdC5jaGFydHMuZnJlZSxcbiAgICAgICAgICAgICAgZGV2aWNlcy52YWx1ZSAmJlxuICAgICAgICAgICAgICAgIHQuY2hhcnRzLmZyZWVVbml0cyhjb3VudChyYWNrLnVfaGVpZ2h0IC0gdGFrZW4pLCBjb3VudChyYWNrLnVfaGVpZ2h0KSksXG4gICAgICAgICAgICBdLFxuICAgICAgICAgICAgW1xuICAgICAgICAgICAgICB0LmNoYXJ0cy5kZXZpY2VzLFxuICAgICAgICAgICAgICBkZXZpY2VzLnZhbHVlICYmIDxhIGhyZWY9e2AvcmFja3MvJHtyYWNrLmlkfS9kZXZpY2VzYH0+e2NvdW50KGFsbC5sZW5ndGgpfTwvYT4sXG4gICAgICAgICAgICBdLFxuICAgICAgICAgICAgW3QuY2hhcnRzLnRlbXBsYXRlLCB0ZW1wbGF0ZS52YWx1ZT8ubmFtZV0sXG4gICAgICAgICAgICBbdC5jaGFydHMuY29zdFBlcmlvZCwgYW1vdW50KHJhY2suY29zdCldLFxuICAgICAgICAgICAgW3QuY2hhcnRzLm9yZGVyLCByYWNrLm9yZGVyX2lkXSxcbiAgICAgICAgICAgIFt0LmNoYXJ0cy5jcmVhdGVkLCBkYXRlVGltZShyYWNrLmNyZWF0ZWRfYXQpXSxcbiAgICAgICAgICAgIFt0LmNoYXJ0cy5jaGFuZ2VkLCBkYXRlVGltZShyYWNrLnVwZGF0ZWRfYXQpXSxcbiAgICAgICAgICBdfVxuICAgICAgICAvPlxuICAgICAgICA8cCBjbGFzcz1cInNlZVwiPlxuICAgICAgICAgIDxhIGhyZWY9e2AvcmFja3M/cT0ke2VuY29kZVVSSUNvbXBvbmVudChyYWNrLm5hbWUpfWB9Pnt0LmNoYXJ0cy5pblJhY2tWaWV3fTwvYT5cbiAgICAgICAgPC9wPlxuICAgICAgPC9zZWN0aW9uPlxuICAgICAge2FsbC5sZW5ndGggPiAwICYmIChcbiAgICAgICAgPHNlY3Rpb24gY2xhc3M9XCJjYXJkIGVsZXZhdGlvbnNcIj5cbiAgICAgICAgICA8aDI+e3QuY2hhcnRzLmRldmljZXN9PC9oMj5cbiAgICAgICAgICA8ZGl2IGNsYXNzPVwiZmFjZXNcIj5cbiAgICAgICAgICAgIDxFbGV2YXRpb24gcmFjaz17cmFja30gZGV2aWNlcz17YWxsfSAvPlxuICAgICAgICAgICAge3JlYXIgJiYgPEVsZXZhdGlvbiByYWNrPXtyYWNrfSBkZXZpY2VzPXthbGx9IGZhY2luZz1cImJcIiAvPn1cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgKX1cbiAgICAgIDxPdXRwdXRzIHRleHQ9e3JhY2suY3JlYXRpb25fb3V0cHV0fSAvPlxuICAgICAgPEJveGVkIHRpdGxlPXt0LmNoYXJ0cy5uZXR3b3JrfSBvZj17cmFjay5uZXR3b3JrX2RldGFpbHN9IC8+XG4gICAgICA8Qm94ZWQgdGl0bGU9e3QuY2hhcnRzLm1ldGFkYXRhfSBvZj17cmFjay5tZXRhZGF0YX0gLz5cbiAgICAgIDxBY3Rpdml0eSByYWNrPXtyYWNrLmlkfSBzdWJqZWN0PXtyYWNrLmlkfSAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG5mdW5jdGlvbiBCb3hlZCh7IHRpdGxlLCBvZiB9OiB7IHRpdGxlOiBzdHJpbmc7IG9mOiB1bmtub3duIH0pIHtcbiAgaWYgKE9iamVjdC5rZXlzKChvZiBhcyBvYmplY3QgfCBudWxsKSA/PyB7fSkubGVuZ3RoID09PSAwKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIChcbiAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmRcIj5cbiAgICAgIDxOZXN0ZWQgdGl0bGU9e3RpdGxlfSBvZj17b2Z9IC8+XG4gICAgPC9zZWN0aW9uPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFjZSxTQUFSLEtBQXNCLEVBQUUsT0FBTyxHQUF1QjtBQUMzRCxTQUNFLGtCQUFDLFlBQVMsSUFBSSxPQUFPLE1BQU0sSUFBSyxXQUFDLFNBQVMsa0JBQUMsWUFBdUIsUUFBVCxLQUFLLEVBQWdCLEdBQUc7QUFFckY7QUFFQSxTQUFTLFFBQVEsRUFBRSxLQUFLLEdBQXdDO0FBQzlELFFBQU0sUUFBUSxVQUFVLElBQUk7QUFDNUIsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQy9CLFNBQ0Usa0JBQUMsYUFBUSxPQUFNLFFBQ2I7QUFBQSxzQkFBQyxRQUFJLFlBQUUsT0FBTyxTQUFRO0FBQUEsSUFDdEIsa0JBQUMsUUFBRyxPQUFNLFNBQ1AsZ0JBQU0sSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLEdBQUcsVUFBVTtBQUNuQyxZQUFNLE9BQU8sV0FBVyxLQUFLO0FBQzdCLGFBQ0Usa0JBQUMsU0FBZ0IsT0FBTSxRQUNyQjtBQUFBLDBCQUFDLFFBQUksZ0JBQUs7QUFBQSxRQUNWLGtCQUFDLFFBQ0U7QUFBQSxpQkFDQyxrQkFBQyxPQUFFLE1BQVksUUFBTyxVQUFTLEtBQUksdUJBQ2hDLGlCQUNILElBRUE7QUFBQSxVQUNDO0FBQUEsVUFDSCxrQkFBQyxjQUFXLE1BQU0sT0FBTyxPQUFPLEVBQUUsT0FBTyxXQUFXLFFBQVEsS0FBSyxHQUFHO0FBQUEsV0FDdEU7QUFBQSxXQVhRLEtBWVY7QUFBQSxJQUVKLENBQUMsR0FDSDtBQUFBLEtBQ0Y7QUFFSjtBQUVBLFNBQVMsU0FBUyxFQUFFLEtBQUssR0FBeUI7QUFDaEQsUUFBTSxVQUFVO0FBQUEsSUFDZCxDQUFDLFNBQVMsSUFBbUIsaUJBQWlCLEtBQUssRUFBRSxZQUFZLFFBQVcsSUFBSTtBQUFBLElBQ2hGLENBQUMsS0FBSyxFQUFFO0FBQUEsRUFDVjtBQUNBLGFBQVcsQ0FBQyxXQUFXLE9BQU8sWUFBWSxLQUFLLElBQUksUUFBUSxLQUFLO0FBQ2hFLFFBQU0sV0FBVztBQUFBLElBQ2YsQ0FBQyxTQUFTLElBQWMscUJBQXFCLEtBQUssV0FBVyxJQUFJLFFBQVcsSUFBSTtBQUFBLElBQ2hGLENBQUMsS0FBSyxXQUFXO0FBQUEsRUFDbkI7QUFDQSxRQUFNLE1BQU0sUUFBUSxPQUFPLFNBQVMsQ0FBQztBQUNyQyxRQUFNLFFBQVEsSUFBSTtBQUFBLElBQ2hCLElBQUk7QUFBQSxNQUFRLENBQUMsRUFBRSxTQUFTLE1BQ3RCLE1BQU07QUFBQSxRQUNKLEVBQUUsUUFBUSxTQUFTLFFBQVEsU0FBUyxVQUFVLEVBQUU7QUFBQSxRQUNoRCxDQUFDLEdBQUcsVUFBVSxTQUFTLFVBQVU7QUFBQSxNQUNuQztBQUFBLElBQ0Y7QUFBQSxFQUNGLEVBQUU7QUFDRixRQUFNLE9BQU8sSUFBSTtBQUFBLElBQ2YsQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLFdBQVcsT0FBTyxTQUFTLFVBQVUsS0FBSztBQUFBLEVBQ3ZFO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sWUFDVDtBQUFBLHNCQUFDLGFBQVEsT0FBTSxRQUNiO0FBQUEsd0JBQUMsUUFBSSxZQUFFLE9BQU8sT0FBTTtBQUFBLE1BQ3BCO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFPO0FBQUEsWUFDTCxDQUFDLEVBQUUsT0FBTyxRQUFRLGtCQUFDLFVBQW9CLFFBQVEsS0FBSyxVQUF0QixRQUE4QixDQUFFO0FBQUEsWUFDOUQ7QUFBQSxjQUNFLEVBQUUsT0FBTztBQUFBLGNBQ1Qsa0JBQUMsT0FBVSxNQUFNLHFCQUFxQixLQUFLLE9BQU8sSUFDL0MsZUFBSyxhQURELEdBRVA7QUFBQSxZQUNGO0FBQUEsWUFDQSxDQUFDLEVBQUUsT0FBTyxRQUFRLEVBQUUsT0FBTyxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQUEsWUFDL0M7QUFBQSxjQUNFLEVBQUUsT0FBTztBQUFBLGNBQ1QsUUFBUSxTQUNOLEVBQUUsT0FBTyxVQUFVLE1BQU0sS0FBSyxXQUFXLEtBQUssR0FBRyxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQUEsWUFDekU7QUFBQSxZQUNBO0FBQUEsY0FDRSxFQUFFLE9BQU87QUFBQSxjQUNULFFBQVEsU0FBUyxrQkFBQyxPQUFFLE1BQU0sVUFBVSxLQUFLLEVBQUUsWUFBYSxnQkFBTSxJQUFJLE1BQU0sR0FBRTtBQUFBLFlBQzVFO0FBQUEsWUFDQSxDQUFDLEVBQUUsT0FBTyxVQUFVLFNBQVMsT0FBTyxJQUFJO0FBQUEsWUFDeEMsQ0FBQyxFQUFFLE9BQU8sWUFBWSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsWUFDdkMsQ0FBQyxFQUFFLE9BQU8sT0FBTyxLQUFLLFFBQVE7QUFBQSxZQUM5QixDQUFDLEVBQUUsT0FBTyxTQUFTLFNBQVMsS0FBSyxVQUFVLENBQUM7QUFBQSxZQUM1QyxDQUFDLEVBQUUsT0FBTyxTQUFTLFNBQVMsS0FBSyxVQUFVLENBQUM7QUFBQSxVQUM5QztBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0Esa0JBQUMsT0FBRSxPQUFNLE9BQ1AsNEJBQUMsT0FBRSxNQUFNLFlBQVksbUJBQW1CLEtBQUssSUFBSSxDQUFDLElBQUssWUFBRSxPQUFPLFlBQVcsR0FDN0U7QUFBQSxPQUNGO0FBQUEsSUFDQyxJQUFJLFNBQVMsS0FDWixrQkFBQyxhQUFRLE9BQU0sbUJBQ2I7QUFBQSx3QkFBQyxRQUFJLFlBQUUsT0FBTyxTQUFRO0FBQUEsTUFDdEIsa0JBQUMsU0FBSSxPQUFNLFNBQ1Q7QUFBQSwwQkFBQyxhQUFVLE1BQVksU0FBUyxLQUFLO0FBQUEsUUFDcEMsUUFBUSxrQkFBQyxhQUFVLE1BQVksU0FBUyxLQUFLLFFBQU8sS0FBSTtBQUFBLFNBQzNEO0FBQUEsT0FDRjtBQUFBLElBRUYsa0JBQUMsV0FBUSxNQUFNLEtBQUssaUJBQWlCO0FBQUEsSUFDckMsa0JBQUMsU0FBTSxPQUFPLEVBQUUsT0FBTyxTQUFTLElBQUksS0FBSyxpQkFBaUI7QUFBQSxJQUMxRCxrQkFBQyxTQUFNLE9BQU8sRUFBRSxPQUFPLFVBQVUsSUFBSSxLQUFLLFVBQVU7QUFBQSxJQUNwRCxrQkFBQyxZQUFTLE1BQU0sS0FBSyxJQUFJLFNBQVMsS0FBSyxJQUFJO0FBQUEsS0FDN0M7QUFFSjtBQUVBLFNBQVMsTUFBTSxFQUFFLE9BQU8sR0FBRyxHQUFtQztBQUM1RCxNQUFJLE9BQU8sS0FBTSxNQUF3QixDQUFDLENBQUMsRUFBRSxXQUFXLEVBQUcsUUFBTztBQUNsRSxTQUNFLGtCQUFDLGFBQVEsT0FBTSxRQUNiLDRCQUFDLFVBQU8sT0FBYyxJQUFRLEdBQ2hDO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
