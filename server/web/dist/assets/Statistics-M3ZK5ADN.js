import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/Statistics.tsx
function Statistics() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.statistics.title }) });
}
export {
  Statistics as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1N0YXRpc3RpY3MudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogSG93IG11Y2ggb2YgZXZlcnl0aGluZyB0aGVyZSBpcywgYW5kIGhvdyB0aGF0IGNhbWUgYWJvdXQuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBTdGF0aXN0aWNzKCkge1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXt0LmNsb3VkLnN0YXRpc3RpY3MudGl0bGV9IC8+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7OztBQUllLFNBQVIsYUFBOEI7QUFDbkMsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFlBQVMsT0FBTyxFQUFFLE1BQU0sV0FBVyxPQUFPLEdBQzdDO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
