import {
  GroupBoard
} from "./chunk-GVF6J22M.js";
import {
  RackPage
} from "./chunk-VHNWZKWO.js";
import "./chunk-M6LSXB2R.js";
import "./chunk-KDUDFFD4.js";
import "./chunk-WFYIQHEG.js";
import "./chunk-KS33LSEC.js";
import {
  useChanges
} from "./chunk-7H6WG5C5.js";
import "./chunk-STFUKKSW.js";
import "./chunk-6AKOBJNA.js";
import "./chunk-VG2H352D.js";
import "./chunk-CSDHEDH3.js";
import "./chunk-G7Q3Y5ZQ.js";
import "./chunk-ABI4FFT4.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-BIYEXU7U.js";
import "./chunk-OPWQA3V3.js";
import "./chunk-C7NMFC3B.js";
import "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  get
} from "./chunk-QR2KS636.js";
import "./chunk-LVANTMVN.js";

// src/pages/RackMetrics.tsx
function RackMetrics({ params }) {
  return /* @__PURE__ */ a(RackPage, { id: params.id ?? "", children: (rack) => /* @__PURE__ */ a(Metrics, { rack }, rack.id) });
}
function Metrics({ rack }) {
  const read = useRead(
    (stop) => get(`/api/v2/racks/${rack.id}/devices`, void 0, stop),
    [rack.id]
  );
  useChanges((change) => change.kind === "device" && change.rack_id === rack.id, read.again);
  return /* @__PURE__ */ a(Reading, { read, children: ({ items }) => /* @__PURE__ */ a(
    GroupBoard,
    {
      name: rack.name,
      devices: items.map(({ id, name }) => ({ id, name, group: rack.id })),
      groups: []
    }
  ) });
}
export {
  RackMetrics as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1JhY2tNZXRyaWNzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlc09mUmFjaywgUmFjayB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBHcm91cEJvYXJkIH0gZnJvbSBcIi4uL2NoYXJ0cy9Hcm91cEJvYXJkXCI7XG5pbXBvcnQgdHlwZSB7IFBhcmFtcyB9IGZyb20gXCIuLi9zaGVsbC9yb3V0ZXNcIjtcbmltcG9ydCB7IFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IHVzZUNoYW5nZXMgfSBmcm9tIFwiLi9saXZlXCI7XG5pbXBvcnQgeyBSYWNrUGFnZSB9IGZyb20gXCIuL1JhY2tIZWFkXCI7XG5cbi8qKiBXaGF0IGEgcmFjaydzIGRldmljZXMgcmVwb3J0IG92ZXIgdGltZSwgdG9nZXRoZXIgYW5kIGJ5IGRldmljZS4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFJhY2tNZXRyaWNzKHsgcGFyYW1zIH06IHsgcGFyYW1zOiBQYXJhbXMgfSkge1xuICByZXR1cm4gKFxuICAgIDxSYWNrUGFnZSBpZD17cGFyYW1zLmlkID8/IFwiXCJ9PnsocmFjaykgPT4gPE1ldHJpY3Mga2V5PXtyYWNrLmlkfSByYWNrPXtyYWNrfSAvPn08L1JhY2tQYWdlPlxuICApO1xufVxuXG5mdW5jdGlvbiBNZXRyaWNzKHsgcmFjayB9OiB7IHJhY2s6IFJhY2sgfSkge1xuICBjb25zdCByZWFkID0gdXNlUmVhZChcbiAgICAoc3RvcCkgPT4gZ2V0PERldmljZXNPZlJhY2s+KGAvYXBpL3YyL3JhY2tzLyR7cmFjay5pZH0vZGV2aWNlc2AsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgW3JhY2suaWRdLFxuICApO1xuICB1c2VDaGFuZ2VzKChjaGFuZ2UpID0+IGNoYW5nZS5raW5kID09PSBcImRldmljZVwiICYmIGNoYW5nZS5yYWNrX2lkID09PSByYWNrLmlkLCByZWFkLmFnYWluKTtcbiAgcmV0dXJuIChcbiAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgIHsoeyBpdGVtcyB9KSA9PiAoXG4gICAgICAgIDxHcm91cEJvYXJkXG4gICAgICAgICAgbmFtZT17cmFjay5uYW1lfVxuICAgICAgICAgIGRldmljZXM9e2l0ZW1zLm1hcCgoeyBpZCwgbmFtZSB9KSA9PiAoeyBpZCwgbmFtZSwgZ3JvdXA6IHJhY2suaWQgfSkpfVxuICAgICAgICAgIGdyb3Vwcz17W119XG4gICAgICAgIC8+XG4gICAgICApfVxuICAgIDwvUmVhZGluZz5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVNlLFNBQVIsWUFBNkIsRUFBRSxPQUFPLEdBQXVCO0FBQ2xFLFNBQ0Usa0JBQUMsWUFBUyxJQUFJLE9BQU8sTUFBTSxJQUFLLFdBQUMsU0FBUyxrQkFBQyxXQUFzQixRQUFULEtBQUssRUFBZ0IsR0FBRztBQUVwRjtBQUVBLFNBQVMsUUFBUSxFQUFFLEtBQUssR0FBbUI7QUFDekMsUUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFNBQVMsSUFBbUIsaUJBQWlCLEtBQUssRUFBRSxZQUFZLFFBQVcsSUFBSTtBQUFBLElBQ2hGLENBQUMsS0FBSyxFQUFFO0FBQUEsRUFDVjtBQUNBLGFBQVcsQ0FBQyxXQUFXLE9BQU8sU0FBUyxZQUFZLE9BQU8sWUFBWSxLQUFLLElBQUksS0FBSyxLQUFLO0FBQ3pGLFNBQ0Usa0JBQUMsV0FBUSxNQUNOLFdBQUMsRUFBRSxNQUFNLE1BQ1I7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBUyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSyxPQUFPLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLEVBQUU7QUFBQSxNQUNuRSxRQUFRLENBQUM7QUFBQTtBQUFBLEVBQ1gsR0FFSjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
