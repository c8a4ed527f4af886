import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/ClusterTypes.tsx
function ClusterTypes() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.clusterTypes.title }) });
}
export {
  ClusterTypes as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0NsdXN0ZXJUeXBlcy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBXaGVyZSBvbmUgY2hvb3NlcyB3aGF0IHRvIGxhdW5jaCwgYW5kIGZvciB3aGljaCB0ZWFtLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gQ2x1c3RlclR5cGVzKCkge1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXt0LmNsb3VkLmNsdXN0ZXJUeXBlcy50aXRsZX0gLz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7O0FBSWUsU0FBUixlQUFnQztBQUNyQyxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsTUFBTSxhQUFhLE9BQU8sR0FDL0M7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
