import {
  PageHead,
  a,
  t
} from "./chunk-QN7WOFL3.js";
import "./chunk-VSV4ZCEX.js";

// src/pages/RackInstructions.tsx
function RackInstructions() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.charts.pages.RackInstructions }) });
}
export {
  RackInstructions as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1JhY2tJbnN0cnVjdGlvbnMudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogVGhpcyBwYWdlLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gUmFja0luc3RydWN0aW9ucygpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17dC5jaGFydHMucGFnZXMuUmFja0luc3RydWN0aW9uc30gLz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7OztBQUllLFNBQVIsbUJBQW9DO0FBQ3pDLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxZQUFTLE9BQU8sRUFBRSxPQUFPLE1BQU0sa0JBQWtCLEdBQ3BEO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
