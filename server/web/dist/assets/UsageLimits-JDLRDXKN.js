import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/UsageLimits.tsx
function UsageLimits() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.limits.title }) });
}
export {
  UsageLimits as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1VzYWdlTGltaXRzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgUGFnZUhlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcblxuLyoqIFdoYXQgYSB0ZWFtIG1heSB1c2Ugb2YgdGhlIGNsb3VkLCBhbmQgdXNlcy4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFVzYWdlTGltaXRzKCkge1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXt0LmNsb3VkLmxpbWl0cy50aXRsZX0gLz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7O0FBSWUsU0FBUixjQUErQjtBQUNwQyxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsWUFBUyxPQUFPLEVBQUUsTUFBTSxPQUFPLE9BQU8sR0FDekM7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
