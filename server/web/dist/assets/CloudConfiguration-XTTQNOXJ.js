import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/CloudConfiguration.tsx
function CloudConfiguration() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.config.title }) });
}
export {
  CloudConfiguration as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0Nsb3VkQ29uZmlndXJhdGlvbi50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBIb3cgdGhlIGNsb3VkIGlzIHJlYWNoZWQuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBDbG91ZENvbmZpZ3VyYXRpb24oKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2xvdWQuY29uZmlnLnRpdGxlfSAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7QUFJZSxTQUFSLHFCQUFzQztBQUMzQyxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsTUFBTSxPQUFPLE9BQU8sR0FDekM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
