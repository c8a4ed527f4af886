import {
  PageHead
} from "./chunk-PYM4Z3RK.js";
import {
  a,
  t
} from "./chunk-VJ6Y6NBY.js";
import "./chunk-LVANTMVN.js";

// src/pages/Device.tsx
function Device() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.charts.pages.Device }) });
}
export {
  Device as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0RldmljZS50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBUaGlzIHBhZ2UuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBEZXZpY2UoKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2hhcnRzLnBhZ2VzLkRldmljZX0gLz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7O0FBSWUsU0FBUixTQUEwQjtBQUMvQixTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVEsR0FDMUM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
