import {
  RackPage
} from "./chunk-T5QGEZCF.js";
import {
  GroupBoard
} from "./chunk-2GBEBXH5.js";
import "./chunk-IJCXL6JU.js";
import "./chunk-L5R64DIF.js";
import "./chunk-IKAKSF4O.js";
import "./chunk-KS33LSEC.js";
import {
  useChanges
} from "./chunk-25PXLNTJ.js";
import "./chunk-MG4WM5AD.js";
import "./chunk-655BP4ZP.js";
import "./chunk-RMG7LNZH.js";
import "./chunk-IKNHAO6C.js";
import "./chunk-FZAMDKB2.js";
import "./chunk-Y2CQF3FS.js";
import "./chunk-WNWLUFD7.js";
import "./chunk-3DXBFGGH.js";
import {
  Reading,
  useRead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  get
} from "./chunk-7OGIZK26.js";
import "./chunk-X24QIT4C.js";
import "./chunk-2TDMX6CV.js";
import "./chunk-SS4WCJBF.js";
import "./chunk-JED37L3N.js";

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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1JhY2tNZXRyaWNzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlc09mUmFjaywgUmFjayB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBHcm91cEJvYXJkIH0gZnJvbSBcIi4uL2NoYXJ0cy9Hcm91cEJvYXJkXCI7XG5pbXBvcnQgdHlwZSB7IFBhcmFtcyB9IGZyb20gXCIuLi9zaGVsbC9yb3V0ZXNcIjtcbmltcG9ydCB7IFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IHVzZUNoYW5nZXMgfSBmcm9tIFwiLi9saXZlXCI7XG5pbXBvcnQgeyBSYWNrUGFnZSB9IGZyb20gXCIuL1JhY2tIZWFkXCI7XG5cbi8qKiBXaGF0IGEgcmFjaydzIGRldmljZXMgcmVwb3J0IG92ZXIgdGltZSwgdG9nZXRoZXIgYW5kIGJ5IGRldmljZS4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFJhY2tNZXRyaWNzKHsgcGFyYW1zIH06IHsgcGFyYW1zOiBQYXJhbXMgfSkge1xuICByZXR1cm4gKFxuICAgIDxSYWNrUGFnZSBpZD17cGFyYW1zLmlkID8/IFwiXCJ9PnsocmFjaykgPT4gPE1ldHJpY3Mga2V5PXtyYWNrLmlkfSByYWNrPXtyYWNrfSAvPn08L1JhY2tQYWdlPlxuICApO1xufVxuXG5mdW5jdGlvbiBNZXRyaWNzKHsgcmFjayB9OiB7IHJhY2s6IFJhY2sgfSkge1xuICBjb25zdCByZWFkID0gdXNlUmVhZChcbiAgICAoc3RvcCkgPT4gZ2V0PERldmljZXNPZlJhY2s+KGAvYXBpL3YyL3JhY2tzLyR7cmFjay5pZH0vZGV2aWNlc2AsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgW3JhY2suaWRdLFxuICApO1xuICB1c2VDaGFuZ2VzKChjaGFuZ2UpID0+IGNoYW5nZS5raW5kID09PSBcImRldmljZVwiICYmIGNoYW5nZS5yYWNrX2lkID09PSByYWNrLmlkLCByZWFkLmFnYWluKTtcbiAgcmV0dXJuIChcbiAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgIHsoeyBpdGVtcyB9KSA9PiAoXG4gICAgICAgIDxHcm91cEJvYXJkXG4gICAgICAgICAgbmFtZT17cmFjay5uYW1lfVxuICAgICAgICAgIGRldmljZXM9e2l0ZW1zLm1hcCgoeyBpZCwgbmFtZSB9KSA9PiAoeyBpZCwgbmFtZSwgZ3JvdXA6IHJhY2suaWQgfSkpfVxuICAgICAgICAgIGdyb3Vwcz17W119XG4gICAgICAgIC8+XG4gICAgICApfVxuICAgIDwvUmVhZGluZz5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBU2UsU0FBUixZQUE2QixFQUFFLE9BQU8sR0FBdUI7QUFDbEUsU0FDRSxrQkFBQyxZQUFTLElBQUksT0FBTyxNQUFNLElBQUssV0FBQyxTQUFTLGtCQUFDLFdBQXNCLFFBQVQsS0FBSyxFQUFnQixHQUFHO0FBRXBGO0FBRUEsU0FBUyxRQUFRLEVBQUUsS0FBSyxHQUFtQjtBQUN6QyxRQUFNLE9BQU87QUFBQSxJQUNYLENBQUMsU0FBUyxJQUFtQixpQkFBaUIsS0FBSyxFQUFFLFlBQVksUUFBVyxJQUFJO0FBQUEsSUFDaEYsQ0FBQyxLQUFLLEVBQUU7QUFBQSxFQUNWO0FBQ0EsYUFBVyxDQUFDLFdBQVcsT0FBTyxTQUFTLFlBQVksT0FBTyxZQUFZLEtBQUssSUFBSSxLQUFLLEtBQUs7QUFDekYsU0FDRSxrQkFBQyxXQUFRLE1BQ04sV0FBQyxFQUFFLE1BQU0sTUFDUjtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxLQUFLLE9BQU8sRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsRUFBRTtBQUFBLE1BQ25FLFFBQVEsQ0FBQztBQUFBO0FBQUEsRUFDWCxHQUVKO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
