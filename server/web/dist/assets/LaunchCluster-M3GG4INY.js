import {
  PageHead,
  a,
  t
} from "./chunk-QN7WOFL3.js";
import "./chunk-VSV4ZCEX.js";

// src/pages/LaunchCluster.tsx
function LaunchCluster() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.launch.title }) });
}
export {
  LaunchCluster as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0xhdW5jaENsdXN0ZXIudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogVGhlIGZvcm0gYmVmb3JlIGEgY2x1c3RlciBpcyBsYXVuY2hlZC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIExhdW5jaENsdXN0ZXIoKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2xvdWQubGF1bmNoLnRpdGxlfSAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7O0FBSWUsU0FBUixnQkFBaUM7QUFDdEMsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFlBQVMsT0FBTyxFQUFFLE1BQU0sT0FBTyxPQUFPLEdBQ3pDO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
