import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/Invoice.tsx
function Invoice() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.invoices.one }) });
}
export {
  Invoice as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0ludm9pY2UudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogQW4gaW52b2ljZSwgb3Igd2hhdCB0aGUgbmV4dCBvbmUgd291bGQgYmUuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBJbnZvaWNlKCkge1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXt0LmNsb3VkLmludm9pY2VzLm9uZX0gLz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7O0FBSWUsU0FBUixVQUEyQjtBQUNoQyxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsTUFBTSxTQUFTLEtBQUssR0FDekM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
