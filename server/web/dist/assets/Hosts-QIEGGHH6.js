import {
  PageHead
} from "./chunk-PYM4Z3RK.js";
import {
  a,
  t
} from "./chunk-VJ6Y6NBY.js";
import "./chunk-LVANTMVN.js";

// src/pages/Hosts.tsx
function Hosts() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.charts.pages.Hosts }) });
}
export {
  Hosts as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0hvc3RzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgUGFnZUhlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcblxuLyoqIFRoaXMgcGFnZS4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIEhvc3RzKCkge1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXt0LmNoYXJ0cy5wYWdlcy5Ib3N0c30gLz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7O0FBSWUsU0FBUixRQUF5QjtBQUM5QixTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsT0FBTyxNQUFNLE9BQU8sR0FDekM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
