import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/CreditDeposit.tsx
function CreditDeposit() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.deposit.title }) });
}
export {
  CreditDeposit as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0NyZWRpdERlcG9zaXQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogR2l2aW5nIGEgdGVhbSBjcmVkaXRzLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gQ3JlZGl0RGVwb3NpdCgpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17dC5jbG91ZC5kZXBvc2l0LnRpdGxlfSAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7QUFJZSxTQUFSLGdCQUFpQztBQUN0QyxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsTUFBTSxRQUFRLE9BQU8sR0FDMUM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
