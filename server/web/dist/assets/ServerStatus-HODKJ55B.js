import {
  PageHead,
  a,
  t
} from "./chunk-QN7WOFL3.js";
import "./chunk-VSV4ZCEX.js";

// src/pages/ServerStatus.tsx
function ServerStatus() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.status.title }) });
}
export {
  ServerStatus as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1NlcnZlclN0YXR1cy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBIb3cgdGhlIHNlcnZlciBpcy4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFNlcnZlclN0YXR1cygpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17dC5jbG91ZC5zdGF0dXMudGl0bGV9IC8+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7QUFJZSxTQUFSLGVBQWdDO0FBQ3JDLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxZQUFTLE9BQU8sRUFBRSxNQUFNLE9BQU8sT0FBTyxHQUN6QztBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
