import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/rackview/RackView.tsx
function RackView() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.shell.nav.racks }) });
}
export {
  RackView as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3JhY2t2aWV3L1JhY2tWaWV3LnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgUGFnZUhlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcblxuLyoqIFRoZSByYWNrIHZpZXcuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBSYWNrVmlldygpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17dC5zaGVsbC5uYXYucmFja3N9IC8+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7OztBQUllLFNBQVIsV0FBNEI7QUFDakMsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFlBQVMsT0FBTyxFQUFFLE1BQU0sSUFBSSxPQUFPLEdBQ3RDO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
