import {
  confirmTyped
} from "./chunk-DVBL3IIW.js";
import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  a,
  get,
  send,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/pages/templates/removing.tsx
async function devicesOf(template) {
  const page = await get("/api/v2/devices", { template, limit: 1, count: true });
  return page.total ?? page.items.length;
}
async function removeTemplate(template) {
  const s = t.site.templates;
  const title = s.removeTitle(template.name);
  const path = `/api/v2/templates/${template.id}`;
  try {
    const used = await devicesOf(template.id);
    if (used === 0) {
      if (!await confirm(title, /* @__PURE__ */ a("p", { children: s.removeBody }), s.remove)) return false;
      await send("DELETE", path);
    } else {
      const body = /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", children: s.removeUsed(count(used)) }),
        /* @__PURE__ */ a("p", { children: s.removeBody })
      ] });
      if (!await confirmTyped(title, body, template.name, s.removeRecurse)) return false;
      await send("DELETE", path, void 0, { query: { recurse: true } });
    }
    toast(s.removed);
    return true;
  } catch (problem) {
    toastProblem(problem);
    return false;
  }
}

export {
  devicesOf,
  removeTemplate
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlbXBsYXRlcy9yZW1vdmluZy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFJlbW92aW5nIGEgdGVtcGxhdGU6IHdpdGggaXRzIGRldmljZXMgd2hlcmUgdGhlcmUgYXJlIHNvbWUuXG5pbXBvcnQgeyBnZXQsIHR5cGUgUGFnZSwgc2VuZCB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IERldmljZSwgVGVtcGxhdGUgfSBmcm9tIFwiLi4vLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgY29uZmlybSB9IGZyb20gXCIuLi8uLi91aS9EaWFsb2dcIjtcbmltcG9ydCB7IHRvYXN0LCB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vLi4vdWkvVG9hc3RcIjtcbmltcG9ydCB7IGNvbmZpcm1UeXBlZCB9IGZyb20gXCIuLi8uLi91aS9UeXBlZFwiO1xuXG4vKiogSG93IG1hbnkgZGV2aWNlcyBhcmUgbWFkZSBmcm9tIGEgdGVtcGxhdGUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZGV2aWNlc09mKHRlbXBsYXRlOiBzdHJpbmcpOiBQcm9taXNlPG51bWJlcj4ge1xuICBjb25zdCBwYWdlID0gYXdhaXQgZ2V0PFBhZ2U8RGV2aWNlPj4oXCIvYXBpL3YyL2RldmljZXNcIiwgeyB0ZW1wbGF0ZSwgbGltaXQ6IDEsIGNvdW50OiB0cnVlIH0pO1xuICByZXR1cm4gcGFnZS50b3RhbCA/PyBwYWdlLml0ZW1zLmxlbmd0aDtcbn1cblxuLyoqIFJlbW92ZXMgYSB0ZW1wbGF0ZSwgYWZ0ZXIgYSBxdWVzdGlvbjsgb25lIGluIHVzZSBhZnRlciBpdHMgbmFtZSBoYXMgYmVlbiB0eXBlZC4gVHJ1ZSB3aGVuIGl0IGlzIGdvbmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVtb3ZlVGVtcGxhdGUodGVtcGxhdGU6IFRlbXBsYXRlKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIGNvbnN0IHMgPSB0LnNpdGUudGVtcGxhdGVzO1xuICBjb25zdCB0aXRsZSA9IHMucmVtb3ZlVGl0bGUodGVtcGxhdGUubmFtZSk7XG4gIGNvbnN0IHBhdGggPSBgL2FwaS92Mi90ZW1wbGF0ZXMvJHt0ZW1wbGF0ZS5pZH1gO1xuICB0cnkge1xuICAgIGNvbnN0IHVzZWQgPSBhd2FpdCBkZXZpY2VzT2YodGVtcGxhdGUuaWQpO1xuICAgIGlmICh1c2VkID09PSAwKSB7XG4gICAgICBpZiAoIShhd2FpdCBjb25maXJtKHRpdGxlLCA8cD57cy5yZW1vdmVCb2R5fTwvcD4sIHMucmVtb3ZlKSkpIHJldHVybiBmYWxzZTtcbiAgICAgIGF3YWl0IHNlbmQoXCJERUxFVEVcIiwgcGF0aCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGNvbnN0IGJvZHkgPSAoXG4gICAgICAgIDw+XG4gICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIj5cbiAgICAgICAgICAgIHtzLnJlbW92ZVVzZWQoY291bnQodXNlZCkpfVxuICAgICAgICAgIDwvcD5cbiAgICAgICAgICA8cD57cy5yZW1vdmVCb2R5fTwvcD5cbiAgICAgICAgPC8+XG4gICAgICApO1xuICAgICAgaWYgKCEoYXdhaXQgY29uZmlybVR5cGVkKHRpdGxlLCBib2R5LCB0ZW1wbGF0ZS5uYW1lLCBzLnJlbW92ZVJlY3Vyc2UpKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBwYXRoLCB1bmRlZmluZWQsIHsgcXVlcnk6IHsgcmVjdXJzZTogdHJ1ZSB9IH0pO1xuICAgIH1cbiAgICB0b2FzdChzLnJlbW92ZWQpO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChwcm9ibGVtKSB7XG4gICAgdG9hc3RQcm9ibGVtKHByb2JsZW0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVVBLGVBQXNCLFVBQVUsVUFBbUM7QUFDakUsUUFBTSxPQUFPLE1BQU0sSUFBa0IsbUJBQW1CLEVBQUUsVUFBVSxPQUFPLEdBQUcsT0FBTyxLQUFLLENBQUM7QUFDM0YsU0FBTyxLQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ2xDO0FBR0EsZUFBc0IsZUFBZSxVQUFzQztBQUN6RSxRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFFBQU0sUUFBUSxFQUFFLFlBQVksU0FBUyxJQUFJO0FBQ3pDLFFBQU0sT0FBTyxxQkFBcUIsU0FBUyxFQUFFO0FBQzdDLE1BQUk7QUFDRixVQUFNLE9BQU8sTUFBTSxVQUFVLFNBQVMsRUFBRTtBQUN4QyxRQUFJLFNBQVMsR0FBRztBQUNkLFVBQUksQ0FBRSxNQUFNLFFBQVEsT0FBTyxrQkFBQyxPQUFHLFlBQUUsWUFBVyxHQUFNLEVBQUUsTUFBTSxFQUFJLFFBQU87QUFDckUsWUFBTSxLQUFLLFVBQVUsSUFBSTtBQUFBLElBQzNCLE9BQU87QUFDTCxZQUFNLE9BQ0osdUJBQ0U7QUFBQSwwQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLE9BQ3pCLFlBQUUsV0FBVyxNQUFNLElBQUksQ0FBQyxHQUMzQjtBQUFBLFFBQ0Esa0JBQUMsT0FBRyxZQUFFLFlBQVc7QUFBQSxTQUNuQjtBQUVGLFVBQUksQ0FBRSxNQUFNLGFBQWEsT0FBTyxNQUFNLFNBQVMsTUFBTSxFQUFFLGFBQWEsRUFBSSxRQUFPO0FBQy9FLFlBQU0sS0FBSyxVQUFVLE1BQU0sUUFBVyxFQUFFLE9BQU8sRUFBRSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDcEU7QUFDQSxVQUFNLEVBQUUsT0FBTztBQUNmLFdBQU87QUFBQSxFQUNULFNBQVMsU0FBUztBQUNoQixpQkFBYSxPQUFPO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7IiwKICAibmFtZXMiOiBbXQp9Cg==
