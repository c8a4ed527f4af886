import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/Outbox.tsx
function Outbox() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.outbox.title }) });
}
export {
  Outbox as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL091dGJveC50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBDYWxscyB0byB0aGUgY2xvdWQgdGhhdCBhcmUgbm90IGRvbmUuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBPdXRib3goKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2xvdWQub3V0Ym94LnRpdGxlfSAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7QUFJZSxTQUFSLFNBQTBCO0FBQy9CLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxZQUFTLE9BQU8sRUFBRSxNQUFNLE9BQU8sT0FBTyxHQUN6QztBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
