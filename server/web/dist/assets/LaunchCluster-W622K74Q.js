import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/LaunchCluster.tsx
function LaunchCluster() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.launch.title }) });
}
export {
  LaunchCluster as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0xhdW5jaENsdXN0ZXIudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogVGhlIGZvcm0gYmVmb3JlIGEgY2x1c3RlciBpcyBsYXVuY2hlZC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIExhdW5jaENsdXN0ZXIoKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2xvdWQubGF1bmNoLnRpdGxlfSAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7QUFJZSxTQUFSLGdCQUFpQztBQUN0QyxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsTUFBTSxPQUFPLE9BQU8sR0FDekM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
