import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/Invoices.tsx
function Invoices() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.invoices.title }) });
}
export {
  Invoices as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0ludm9pY2VzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgUGFnZUhlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcblxuLyoqIEEgdGVhbSdzIGludm9pY2VzLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gSW52b2ljZXMoKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2xvdWQuaW52b2ljZXMudGl0bGV9IC8+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7OztBQUllLFNBQVIsV0FBNEI7QUFDakMsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFlBQVMsT0FBTyxFQUFFLE1BQU0sU0FBUyxPQUFPLEdBQzNDO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
