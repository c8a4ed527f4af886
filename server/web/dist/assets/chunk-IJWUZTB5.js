import {
  Empty,
  PageHead
} from "./chunk-5JB5O2EG.js";
import {
  ButtonLink,
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/ui/Refused.tsx
function Refused({
  title,
  needs,
  why
}) {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title }),
    /* @__PURE__ */ a(Empty, { icon: "lock", title: t.site.refused, children: [
      why && /* @__PURE__ */ a("p", { children: why }),
      /* @__PURE__ */ a("p", { children: t.site.needs[needs] }),
      /* @__PURE__ */ a("p", { children: t.site.needs.ask }),
      /* @__PURE__ */ a(ButtonLink, { href: "/racks", children: t.shell.home })
    ] })
  ] });
}
function Stages({ stages, keeps }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("ol", { class: "stages", children: stages.map((stage) => /* @__PURE__ */ a("li", { children: stage }, stage)) }),
    keeps && /* @__PURE__ */ a("p", { children: keeps })
  ] });
}

export {
  Refused,
  Stages
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL1JlZnVzZWQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBBIHBhZ2UgdGhhdCBvbmUgbWF5IG5vdCBzZWU6IHdoYXQgaXMgbWlzc2luZywgaW5zdGVhZCBvZiBhIGxpc3Qgb2Ygbm90aGluZy5cbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbkxpbmsgfSBmcm9tIFwiLi9CdXR0b25cIjtcbmltcG9ydCB7IEVtcHR5LCBQYWdlSGVhZCB9IGZyb20gXCIuL3BhcnRzXCI7XG5cbi8qKiBTYXlzIHdoYXQgdGhlIHBhZ2UgbmVlZHMsIHdoZXJlIHRoZSBvbmUgd2hvIGhhcyBzaWduZWQgaW4gbWF5IG5vdCBzZWUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gUmVmdXNlZCh7XG4gIHRpdGxlLFxuICBuZWVkcyxcbiAgd2h5LFxufToge1xuICB0aXRsZTogc3RyaW5nO1xuICBuZWVkczogXCJyb290XCIgfCBcImFkbWluXCI7XG4gIHdoeT86IHN0cmluZztcbn0pIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17dGl0bGV9IC8+XG4gICAgICA8RW1wdHkgaWNvbj1cImxvY2tcIiB0aXRsZT17dC5zaXRlLnJlZnVzZWR9PlxuICAgICAgICB7d2h5ICYmIDxwPnt3aHl9PC9wPn1cbiAgICAgICAgPHA+e3Quc2l0ZS5uZWVkc1tuZWVkc119PC9wPlxuICAgICAgICA8cD57dC5zaXRlLm5lZWRzLmFza308L3A+XG4gICAgICAgIDxCdXR0b25MaW5rIGhyZWY9XCIvcmFja3NcIj57dC5zaGVsbC5ob21lfTwvQnV0dG9uTGluaz5cbiAgICAgIDwvRW1wdHk+XG4gICAgPC9tYWluPlxuICApO1xufVxuXG4vKiogVGhlIHN0YWdlcyBpbiB3aGljaCBzb21ldGhpbmcgZ29lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTdGFnZXMoeyBzdGFnZXMsIGtlZXBzIH06IHsgc3RhZ2VzOiBzdHJpbmdbXTsga2VlcHM/OiBzdHJpbmcgfSkge1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8b2wgY2xhc3M9XCJzdGFnZXNcIj5cbiAgICAgICAge3N0YWdlcy5tYXAoKHN0YWdlKSA9PiAoXG4gICAgICAgICAgPGxpIGtleT17c3RhZ2V9PntzdGFnZX08L2xpPlxuICAgICAgICApKX1cbiAgICAgIDwvb2w+XG4gICAgICB7a2VlcHMgJiYgPHA+e2tlZXBzfTwvcD59XG4gICAgPC8+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7OztBQU1PLFNBQVMsUUFBUTtBQUFBLEVBQ3RCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUlHO0FBQ0QsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFjO0FBQUEsSUFDeEIsa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLEtBQUssU0FDOUI7QUFBQSxhQUFPLGtCQUFDLE9BQUcsZUFBSTtBQUFBLE1BQ2hCLGtCQUFDLE9BQUcsWUFBRSxLQUFLLE1BQU0sS0FBSyxHQUFFO0FBQUEsTUFDeEIsa0JBQUMsT0FBRyxZQUFFLEtBQUssTUFBTSxLQUFJO0FBQUEsTUFDckIsa0JBQUMsY0FBVyxNQUFLLFVBQVUsWUFBRSxNQUFNLE1BQUs7QUFBQSxPQUMxQztBQUFBLEtBQ0Y7QUFFSjtBQUdPLFNBQVMsT0FBTyxFQUFFLFFBQVEsTUFBTSxHQUF5QztBQUM5RSxTQUNFLHVCQUNFO0FBQUEsc0JBQUMsUUFBRyxPQUFNLFVBQ1AsaUJBQU8sSUFBSSxDQUFDLFVBQ1gsa0JBQUMsUUFBZ0IsbUJBQVIsS0FBYyxDQUN4QixHQUNIO0FBQUEsSUFDQyxTQUFTLGtCQUFDLE9BQUcsaUJBQU07QUFBQSxLQUN0QjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
