import {
  Preview
} from "./chunk-JA6LJDHP.js";
import {
  TemplateFields,
  pictures,
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
  isRoot
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  PageHead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  newKey,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  go
} from "./chunk-LVANTMVN.js";

// src/pages/templates/NewTemplate.tsx
var BLANK = {
  name: "",
  tag: "",
  height: "1",
  version: "1",
  description: "",
  vcpus: "",
  ram: "",
  disk: "",
  foreign_id: "",
  "images/front": "",
  "images/rear": "",
  images: ""
};
function NewTemplate() {
  const s = t.site.templates;
  const form = useForm(BLANK, async (values) => {
    const images = pictures(values);
    const body = {
      name: values.name,
      height: whole(values.height),
      version: whole(values.version) ?? 1,
      ...images ? { images } : {}
    };
    for (const name of ["tag", "description", "foreign_id"]) {
      if (values[name]) body[name] = values[name];
    }
    for (const name of ["vcpus", "ram", "disk"]) {
      const number = whole(values[name]);
      if (number !== null) body[name] = number;
    }
    const made = await send("POST", "/api/v2/templates", body, {
      idempotencyKey: newKey()
    });
    form.reset(BLANK);
    toast(s.made(made.name));
    await go("/templates");
  });
  if (!isRoot()) return /* @__PURE__ */ a(Refused, { title: s.new, needs: "root", why: s.forbidden });
  const wrong = form.faults.value.images;
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.new, crumbs: [{ label: s.title, href: "/templates" }] }),
    /* @__PURE__ */ a("div", { class: "columns", children: [
      /* @__PURE__ */ a("section", { class: "card", children: [
        /* @__PURE__ */ a("p", { class: "lead", children: s.newBody }),
        /* @__PURE__ */ a(Form, { state: form, submit: s.create, onCancel: () => void go("/templates"), children: [
          /* @__PURE__ */ a(Field, { name: "name", label: s.name, hint: s.nameHint, maxLength: 255, autofocus: true }),
          /* @__PURE__ */ a(
            Field,
            {
              name: "tag",
              label: s.kind,
              hint: s.kindHint,
              options: [
                { value: "", label: s.kinds.instance },
                { value: "network", label: s.kinds.network },
                { value: "volume", label: s.kinds.volume }
              ]
            }
          ),
          /* @__PURE__ */ a("div", { class: "row", children: [
            /* @__PURE__ */ a(
              Field,
              {
                name: "height",
                label: s.height,
                hint: s.heightHint,
                type: "number",
                min: 1,
                max: 72
              }
            ),
            /* @__PURE__ */ a(Field, { name: "version", label: s.version, type: "number", min: 1 })
          ] }),
          /* @__PURE__ */ a(TemplateFields, {}),
          wrong && /* @__PURE__ */ a("p", { class: "wrong", children: wrong })
        ] })
      ] }),
      /* @__PURE__ */ a("section", { children: [
        /* @__PURE__ */ a("h2", { children: s.preview }),
        /* @__PURE__ */ a(
          Preview,
          {
            name: form.text("name") || s.new,
            height: Number(form.text("height")),
            kind: form.text("tag") || "instance",
            front: form.text("images/front"),
            rear: form.text("images/rear")
          }
        )
      ] })
    ] })
  ] });
}
export {
  NewTemplate as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlbXBsYXRlcy9OZXdUZW1wbGF0ZS50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IG5ld0tleSwgc2VuZCB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFRlbXBsYXRlIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCB9IGZyb20gXCIuLi8uLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgZ28gfSBmcm9tIFwiLi4vLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEZpZWxkLCBGb3JtLCB1c2VGb3JtIH0gZnJvbSBcIi4uLy4uL3VpL0Zvcm1cIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBSZWZ1c2VkIH0gZnJvbSBcIi4uLy4uL3VpL1JlZnVzZWRcIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4uLy4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyBwaWN0dXJlcywgVGVtcGxhdGVGaWVsZHMsIHdob2xlIH0gZnJvbSBcIi4vZmllbGRzXCI7XG5pbXBvcnQgeyBQcmV2aWV3IH0gZnJvbSBcIi4vUHJldmlld1wiO1xuXG5jb25zdCBCTEFOSyA9IHtcbiAgbmFtZTogXCJcIixcbiAgdGFnOiBcIlwiLFxuICBoZWlnaHQ6IFwiMVwiLFxuICB2ZXJzaW9uOiBcIjFcIixcbiAgZGVzY3JpcHRpb246IFwiXCIsXG4gIHZjcHVzOiBcIlwiLFxuICByYW06IFwiXCIsXG4gIGRpc2s6IFwiXCIsXG4gIGZvcmVpZ25faWQ6IFwiXCIsXG4gIFwiaW1hZ2VzL2Zyb250XCI6IFwiXCIsXG4gIFwiaW1hZ2VzL3JlYXJcIjogXCJcIixcbiAgaW1hZ2VzOiBcIlwiLFxufTtcblxuLyoqIFRoZSBwYWdlIGF0IGAvdGVtcGxhdGVzL25ld2AuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBOZXdUZW1wbGF0ZSgpIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS50ZW1wbGF0ZXM7XG4gIGNvbnN0IGZvcm0gPSB1c2VGb3JtKEJMQU5LLCBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgY29uc3QgaW1hZ2VzID0gcGljdHVyZXModmFsdWVzKTtcbiAgICBjb25zdCBib2R5OiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHtcbiAgICAgIG5hbWU6IHZhbHVlcy5uYW1lLFxuICAgICAgaGVpZ2h0OiB3aG9sZSh2YWx1ZXMuaGVpZ2h0KSxcbiAgICAgIHZlcnNpb246IHdob2xlKHZhbHVlcy52ZXJzaW9uKSA/PyAxLFxuICAgICAgLi4uKGltYWdlcyA/IHsgaW1hZ2VzIH0gOiB7fSksXG4gICAgfTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgW1widGFnXCIsIFwiZGVzY3JpcHRpb25cIiwgXCJmb3JlaWduX2lkXCJdKSB7XG4gICAgICBpZiAodmFsdWVzW25hbWVdKSBib2R5W25hbWVdID0gdmFsdWVzW25hbWVdO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgW1widmNwdXNcIiwgXCJyYW1cIiwgXCJkaXNrXCJdIGFzIGNvbnN0KSB7XG4gICAgICBjb25zdCBudW1iZXIgPSB3aG9sZSh2YWx1ZXNbbmFtZV0pO1xuICAgICAgaWYgKG51bWJlciAhPT0gbnVsbCkgYm9keVtuYW1lXSA9IG51bWJlcjtcbiAgICB9XG4gICAgY29uc3QgbWFkZSA9IGF3YWl0IHNlbmQ8VGVtcGxhdGU+KFwiUE9TVFwiLCBcIi9hcGkvdjIvdGVtcGxhdGVzXCIsIGJvZHksIHtcbiAgICAgIGlkZW1wb3RlbmN5S2V5OiBuZXdLZXkoKSxcbiAgICB9KTtcbiAgICBmb3JtLnJlc2V0KEJMQU5LKTtcbiAgICB0b2FzdChzLm1hZGUobWFkZS5uYW1lKSk7XG4gICAgYXdhaXQgZ28oXCIvdGVtcGxhdGVzXCIpO1xuICB9KTtcbiAgaWYgKCFpc1Jvb3QoKSkgcmV0dXJuIDxSZWZ1c2VkIHRpdGxlPXtzLm5ld30gbmVlZHM9XCJyb290XCIgd2h5PXtzLmZvcmJpZGRlbn0gLz47XG4gIGNvbnN0IHdyb25nID0gZm9ybS5mYXVsdHMudmFsdWUuaW1hZ2VzO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtzLm5ld30gY3J1bWJzPXtbeyBsYWJlbDogcy50aXRsZSwgaHJlZjogXCIvdGVtcGxhdGVzXCIgfV19IC8+XG4gICAgICA8ZGl2IGNsYXNzPVwiY29sdW1uc1wiPlxuICAgICAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgICA8cCBjbGFzcz1cImxlYWRcIj57cy5uZXdCb2R5fTwvcD5cbiAgICAgICAgICA8Rm9ybSBzdGF0ZT17Zm9ybX0gc3VibWl0PXtzLmNyZWF0ZX0gb25DYW5jZWw9eygpID0+IHZvaWQgZ28oXCIvdGVtcGxhdGVzXCIpfT5cbiAgICAgICAgICAgIDxGaWVsZCBuYW1lPVwibmFtZVwiIGxhYmVsPXtzLm5hbWV9IGhpbnQ9e3MubmFtZUhpbnR9IG1heExlbmd0aD17MjU1fSBhdXRvZm9jdXMgLz5cbiAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICBuYW1lPVwidGFnXCJcbiAgICAgICAgICAgICAgbGFiZWw9e3Mua2luZH1cbiAgICAgICAgICAgICAgaGludD17cy5raW5kSGludH1cbiAgICAgICAgICAgICAgb3B0aW9ucz17W1xuICAgICAgICAgICAgICAgIHsgdmFsdWU6IFwiXCIsIGxhYmVsOiBzLmtpbmRzLmluc3RhbmNlIH0sXG4gICAgICAgICAgICAgICAgeyB2YWx1ZTogXCJuZXR3b3JrXCIsIGxhYmVsOiBzLmtpbmRzLm5ldHdvcmsgfSxcbiAgICAgICAgICAgICAgICB7IHZhbHVlOiBcInZvbHVtZVwiLCBsYWJlbDogcy5raW5kcy52b2x1bWUgfSxcbiAgICAgICAgICAgICAgXX1cbiAgICAgICAgICAgIC8+XG4gICAgICAgICAgICA8ZGl2IGNsYXNzPVwicm93XCI+XG4gICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgIG5hbWU9XCJoZWlnaHRcIlxuICAgICAgICAgICAgICAgIGxhYmVsPXtzLmhlaWdodH1cbiAgICAgICAgICAgICAgICBoaW50PXtzLmhlaWdodEhpbnR9XG4gICAgICAgICAgICAgICAgdHlwZT1cIm51bWJlclwiXG4gICAgICAgICAgICAgICAgbWluPXsxfVxuICAgICAgICAgICAgICAgIG1heD17NzJ9XG4gICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgIDxGaWVsZCBuYW1lPVwidmVyc2lvblwiIGxhYmVsPXtzLnZlcnNpb259IHR5cGU9XCJudW1iZXJcIiBtaW49ezF9IC8+XG4gICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICAgIDxUZW1wbGF0ZUZpZWxkcyAvPlxuICAgICAgICAgICAge3dyb25nICYmIDxwIGNsYXNzPVwid3JvbmdcIj57d3Jvbmd9PC9wPn1cbiAgICAgICAgICA8L0Zvcm0+XG4gICAgICAgIDwvc2VjdGlvbj5cbiAgICAgICAgPHNlY3Rpb24+XG4gICAgICAgICAgPGgyPntzLnByZXZpZXd9PC9oMj5cbiAgICAgICAgICA8UHJldmlld1xuICAgICAgICAgICAgbmFtZT17Zm9ybS50ZXh0KFwibmFtZVwiKSB8fCBzLm5ld31cbiAgICAgICAgICAgIGhlaWdodD17TnVtYmVyKGZvcm0udGV4dChcImhlaWdodFwiKSl9XG4gICAgICAgICAgICBraW5kPXtmb3JtLnRleHQoXCJ0YWdcIikgfHwgXCJpbnN0YW5jZVwifVxuICAgICAgICAgICAgZnJvbnQ9e2Zvcm0udGV4dChcImltYWdlcy9mcm9udFwiKX1cbiAgICAgICAgICAgIHJlYXI9e2Zvcm0udGV4dChcImltYWdlcy9yZWFyXCIpfVxuICAgICAgICAgIC8+XG4gICAgICAgIDwvc2VjdGlvbj5cbiAgICAgIDwvZGl2PlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBWUEsSUFBTSxRQUFRO0FBQUEsRUFDWixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxhQUFhO0FBQUEsRUFDYixPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixZQUFZO0FBQUEsRUFDWixnQkFBZ0I7QUFBQSxFQUNoQixlQUFlO0FBQUEsRUFDZixRQUFRO0FBQ1Y7QUFHZSxTQUFSLGNBQStCO0FBQ3BDLFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxPQUFPLFFBQVEsT0FBTyxPQUFPLFdBQVc7QUFDNUMsVUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM5QixVQUFNLE9BQWdDO0FBQUEsTUFDcEMsTUFBTSxPQUFPO0FBQUEsTUFDYixRQUFRLE1BQU0sT0FBTyxNQUFNO0FBQUEsTUFDM0IsU0FBUyxNQUFNLE9BQU8sT0FBTyxLQUFLO0FBQUEsTUFDbEMsR0FBSSxTQUFTLEVBQUUsT0FBTyxJQUFJLENBQUM7QUFBQSxJQUM3QjtBQUNBLGVBQVcsUUFBUSxDQUFDLE9BQU8sZUFBZSxZQUFZLEdBQUc7QUFDdkQsVUFBSSxPQUFPLElBQUksRUFBRyxNQUFLLElBQUksSUFBSSxPQUFPLElBQUk7QUFBQSxJQUM1QztBQUNBLGVBQVcsUUFBUSxDQUFDLFNBQVMsT0FBTyxNQUFNLEdBQVk7QUFDcEQsWUFBTSxTQUFTLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDakMsVUFBSSxXQUFXLEtBQU0sTUFBSyxJQUFJLElBQUk7QUFBQSxJQUNwQztBQUNBLFVBQU0sT0FBTyxNQUFNLEtBQWUsUUFBUSxxQkFBcUIsTUFBTTtBQUFBLE1BQ25FLGdCQUFnQixPQUFPO0FBQUEsSUFDekIsQ0FBQztBQUNELFNBQUssTUFBTSxLQUFLO0FBQ2hCLFVBQU0sRUFBRSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQ3ZCLFVBQU0sR0FBRyxZQUFZO0FBQUEsRUFDdkIsQ0FBQztBQUNELE1BQUksQ0FBQyxPQUFPLEVBQUcsUUFBTyxrQkFBQyxXQUFRLE9BQU8sRUFBRSxLQUFLLE9BQU0sUUFBTyxLQUFLLEVBQUUsV0FBVztBQUM1RSxRQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFDaEMsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsS0FBSyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLGFBQWEsQ0FBQyxHQUFHO0FBQUEsSUFDMUUsa0JBQUMsU0FBSSxPQUFNLFdBQ1Q7QUFBQSx3QkFBQyxhQUFRLE9BQU0sUUFDYjtBQUFBLDBCQUFDLE9BQUUsT0FBTSxRQUFRLFlBQUUsU0FBUTtBQUFBLFFBQzNCLGtCQUFDLFFBQUssT0FBTyxNQUFNLFFBQVEsRUFBRSxRQUFRLFVBQVUsTUFBTSxLQUFLLEdBQUcsWUFBWSxHQUN2RTtBQUFBLDRCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sRUFBRSxVQUFVLFdBQVcsS0FBSyxXQUFTLE1BQUM7QUFBQSxVQUM5RTtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBQ0MsTUFBSztBQUFBLGNBQ0wsT0FBTyxFQUFFO0FBQUEsY0FDVCxNQUFNLEVBQUU7QUFBQSxjQUNSLFNBQVM7QUFBQSxnQkFDUCxFQUFFLE9BQU8sSUFBSSxPQUFPLEVBQUUsTUFBTSxTQUFTO0FBQUEsZ0JBQ3JDLEVBQUUsT0FBTyxXQUFXLE9BQU8sRUFBRSxNQUFNLFFBQVE7QUFBQSxnQkFDM0MsRUFBRSxPQUFPLFVBQVUsT0FBTyxFQUFFLE1BQU0sT0FBTztBQUFBLGNBQzNDO0FBQUE7QUFBQSxVQUNGO0FBQUEsVUFDQSxrQkFBQyxTQUFJLE9BQU0sT0FDVDtBQUFBO0FBQUEsY0FBQztBQUFBO0FBQUEsZ0JBQ0MsTUFBSztBQUFBLGdCQUNMLE9BQU8sRUFBRTtBQUFBLGdCQUNULE1BQU0sRUFBRTtBQUFBLGdCQUNSLE1BQUs7QUFBQSxnQkFDTCxLQUFLO0FBQUEsZ0JBQ0wsS0FBSztBQUFBO0FBQUEsWUFDUDtBQUFBLFlBQ0Esa0JBQUMsU0FBTSxNQUFLLFdBQVUsT0FBTyxFQUFFLFNBQVMsTUFBSyxVQUFTLEtBQUssR0FBRztBQUFBLGFBQ2hFO0FBQUEsVUFDQSxrQkFBQyxrQkFBZTtBQUFBLFVBQ2YsU0FBUyxrQkFBQyxPQUFFLE9BQU0sU0FBUyxpQkFBTTtBQUFBLFdBQ3BDO0FBQUEsU0FDRjtBQUFBLE1BQ0Esa0JBQUMsYUFDQztBQUFBLDBCQUFDLFFBQUksWUFBRSxTQUFRO0FBQUEsUUFDZjtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLLEVBQUU7QUFBQSxZQUM3QixRQUFRLE9BQU8sS0FBSyxLQUFLLFFBQVEsQ0FBQztBQUFBLFlBQ2xDLE1BQU0sS0FBSyxLQUFLLEtBQUssS0FBSztBQUFBLFlBQzFCLE9BQU8sS0FBSyxLQUFLLGNBQWM7QUFBQSxZQUMvQixNQUFNLEtBQUssS0FBSyxhQUFhO0FBQUE7QUFBQSxRQUMvQjtBQUFBLFNBQ0Y7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
