import {
  PageHead
} from "./chunk-PYM4Z3RK.js";
import {
  a,
  t
} from "./chunk-VJ6Y6NBY.js";
import "./chunk-LVANTMVN.js";

// src/pages/Rack.tsx
function Rack() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.charts.pages.Rack }) });
}
export {
  Rack as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1JhY2sudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogVGhpcyBwYWdlLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gUmFjaygpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17dC5jaGFydHMucGFnZXMuUmFja30gLz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7O0FBSWUsU0FBUixPQUF3QjtBQUM3QixTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FDeEM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
