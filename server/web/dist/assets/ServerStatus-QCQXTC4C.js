import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/ServerStatus.tsx
function ServerStatus() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.status.title }) });
}
export {
  ServerStatus as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1NlcnZlclN0YXR1cy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBIb3cgdGhlIHNlcnZlciBpcy4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFNlcnZlclN0YXR1cygpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17dC5jbG91ZC5zdGF0dXMudGl0bGV9IC8+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7OztBQUllLFNBQVIsZUFBZ0M7QUFDckMsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFlBQVMsT0FBTyxFQUFFLE1BQU0sT0FBTyxPQUFPLEdBQ3pDO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
