import {
  whole
} from "./chunk-GBQ3DOZ7.js";
import {
  Refused
} from "./chunk-IJWUZTB5.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  isRoot,
  may
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  get,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
import "./chunk-LVANTMVN.js";

// src/pages/site/Settings.tsx
function Settings() {
  const s = t.site.settings;
  const read = useRead((stop) => get("/api/v2/settings", void 0, stop));
  if (!may("read", "setting")) return /* @__PURE__ */ a(Refused, { title: s.title, needs: "root", why: s.forbidden });
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title }),
    /* @__PURE__ */ a(Reading, { read, children: (values) => /* @__PURE__ */ a(Change, { values }) })
  ] });
}
function Change({ values }) {
  const s = t.site.settings;
  const now = { metric_refresh_interval: String(values.metric_refresh_interval) };
  const form = useForm(now, async (typed) => {
    const body = { metric_refresh_interval: whole(typed.metric_refresh_interval) };
    await send("PATCH", "/api/v2/settings", body);
    form.reset(typed);
    toast(t.ui.saved);
  });
  return /* @__PURE__ */ a("section", { class: "card narrow", children: [
    /* @__PURE__ */ a("h2", { children: s.site }),
    /* @__PURE__ */ a(Form, { state: form, submit: t.ui.save, children: /* @__PURE__ */ a(
      Field,
      {
        name: "metric_refresh_interval",
        label: s.interval,
        hint: s.intervalHint,
        type: "number",
        min: 15,
        max: 86400,
        readOnly: !isRoot()
      }
    ) })
  ] });
}
export {
  Settings as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3NpdGUvU2V0dGluZ3MudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnZXQsIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBTZXR0aW5ncyBhcyBWYWx1ZXMgfSBmcm9tIFwiLi4vLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgaXNSb290LCBtYXkgfSBmcm9tIFwiLi4vLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEZpZWxkLCBGb3JtLCB1c2VGb3JtIH0gZnJvbSBcIi4uLy4uL3VpL0Zvcm1cIjtcbmltcG9ydCB7IFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBSZWZ1c2VkIH0gZnJvbSBcIi4uLy4uL3VpL1JlZnVzZWRcIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4uLy4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyB3aG9sZSB9IGZyb20gXCIuLi90ZW1wbGF0ZXMvZmllbGRzXCI7XG5cbi8qKiBUaGUgcGFnZSBhdCBgL3NldHRpbmdzYCBhbmQgYC9zZXR0aW5ncy9lZGl0YC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFNldHRpbmdzKCkge1xuICBjb25zdCBzID0gdC5zaXRlLnNldHRpbmdzO1xuICBjb25zdCByZWFkID0gdXNlUmVhZDxWYWx1ZXM+KChzdG9wKSA9PiBnZXQoXCIvYXBpL3YyL3NldHRpbmdzXCIsIHVuZGVmaW5lZCwgc3RvcCkpO1xuICBpZiAoIW1heShcInJlYWRcIiwgXCJzZXR0aW5nXCIpKSByZXR1cm4gPFJlZnVzZWQgdGl0bGU9e3MudGl0bGV9IG5lZWRzPVwicm9vdFwiIHdoeT17cy5mb3JiaWRkZW59IC8+O1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtzLnRpdGxlfSAvPlxuICAgICAgPFJlYWRpbmcgcmVhZD17cmVhZH0+eyh2YWx1ZXMpID0+IDxDaGFuZ2UgdmFsdWVzPXt2YWx1ZXN9IC8+fTwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG5cbmZ1bmN0aW9uIENoYW5nZSh7IHZhbHVlcyB9OiB7IHZhbHVlczogVmFsdWVzIH0pIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS5zZXR0aW5ncztcbiAgY29uc3Qgbm93ID0geyBtZXRyaWNfcmVmcmVzaF9pbnRlcnZhbDogU3RyaW5nKHZhbHVlcy5tZXRyaWNfcmVmcmVzaF9pbnRlcnZhbCkgfTtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0obm93LCBhc3luYyAodHlwZWQpID0+IHtcbiAgICBjb25zdCBib2R5ID0geyBtZXRyaWNfcmVmcmVzaF9pbnRlcnZhbDogd2hvbGUodHlwZWQubWV0cmljX3JlZnJlc2hfaW50ZXJ2YWwpIH07XG4gICAgYXdhaXQgc2VuZChcIlBBVENIXCIsIFwiL2FwaS92Mi9zZXR0aW5nc1wiLCBib2R5KTtcbiAgICBmb3JtLnJlc2V0KHR5cGVkKTtcbiAgICB0b2FzdCh0LnVpLnNhdmVkKTtcbiAgfSk7XG4gIHJldHVybiAoXG4gICAgPHNlY3Rpb24gY2xhc3M9XCJjYXJkIG5hcnJvd1wiPlxuICAgICAgPGgyPntzLnNpdGV9PC9oMj5cbiAgICAgIDxGb3JtIHN0YXRlPXtmb3JtfSBzdWJtaXQ9e3QudWkuc2F2ZX0+XG4gICAgICAgIDxGaWVsZFxuICAgICAgICAgIG5hbWU9XCJtZXRyaWNfcmVmcmVzaF9pbnRlcnZhbFwiXG4gICAgICAgICAgbGFiZWw9e3MuaW50ZXJ2YWx9XG4gICAgICAgICAgaGludD17cy5pbnRlcnZhbEhpbnR9XG4gICAgICAgICAgdHlwZT1cIm51bWJlclwiXG4gICAgICAgICAgbWluPXsxNX1cbiAgICAgICAgICBtYXg9ezg2XzQwMH1cbiAgICAgICAgICByZWFkT25seT17IWlzUm9vdCgpfVxuICAgICAgICAvPlxuICAgICAgPC9Gb3JtPlxuICAgIDwvc2VjdGlvbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFXZSxTQUFSLFdBQTRCO0FBQ2pDLFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxPQUFPLFFBQWdCLENBQUMsU0FBUyxJQUFJLG9CQUFvQixRQUFXLElBQUksQ0FBQztBQUMvRSxNQUFJLENBQUMsSUFBSSxRQUFRLFNBQVMsRUFBRyxRQUFPLGtCQUFDLFdBQVEsT0FBTyxFQUFFLE9BQU8sT0FBTSxRQUFPLEtBQUssRUFBRSxXQUFXO0FBQzVGLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQjtBQUFBLHNCQUFDLFlBQVMsT0FBTyxFQUFFLE9BQU87QUFBQSxJQUMxQixrQkFBQyxXQUFRLE1BQWEsV0FBQyxXQUFXLGtCQUFDLFVBQU8sUUFBZ0IsR0FBRztBQUFBLEtBQy9EO0FBRUo7QUFFQSxTQUFTLE9BQU8sRUFBRSxPQUFPLEdBQXVCO0FBQzlDLFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxNQUFNLEVBQUUseUJBQXlCLE9BQU8sT0FBTyx1QkFBdUIsRUFBRTtBQUM5RSxRQUFNLE9BQU8sUUFBUSxLQUFLLE9BQU8sVUFBVTtBQUN6QyxVQUFNLE9BQU8sRUFBRSx5QkFBeUIsTUFBTSxNQUFNLHVCQUF1QixFQUFFO0FBQzdFLFVBQU0sS0FBSyxTQUFTLG9CQUFvQixJQUFJO0FBQzVDLFNBQUssTUFBTSxLQUFLO0FBQ2hCLFVBQU0sRUFBRSxHQUFHLEtBQUs7QUFBQSxFQUNsQixDQUFDO0FBQ0QsU0FDRSxrQkFBQyxhQUFRLE9BQU0sZUFDYjtBQUFBLHNCQUFDLFFBQUksWUFBRSxNQUFLO0FBQUEsSUFDWixrQkFBQyxRQUFLLE9BQU8sTUFBTSxRQUFRLEVBQUUsR0FBRyxNQUM5QjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsT0FBTyxFQUFFO0FBQUEsUUFDVCxNQUFNLEVBQUU7QUFBQSxRQUNSLE1BQUs7QUFBQSxRQUNMLEtBQUs7QUFBQSxRQUNMLEtBQUs7QUFBQSxRQUNMLFVBQVUsQ0FBQyxPQUFPO0FBQUE7QUFBQSxJQUNwQixHQUNGO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
