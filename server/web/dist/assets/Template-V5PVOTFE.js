import {
  devicesOf,
  removeTemplate
} from "./chunk-44ALADIM.js";
import {
  Preview,
  kindOf
} from "./chunk-JA6LJDHP.js";
import "./chunk-DVBL3IIW.js";
import {
  EditForm
} from "./chunk-GQQT6EEO.js";
import {
  LABELS,
  TemplateFields,
  pictures,
  whole
} from "./chunk-GBQ3DOZ7.js";
import {
  Field
} from "./chunk-WFYIQHEG.js";
import {
  count,
  dateTime
} from "./chunk-C7NMFC3B.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  CopyButton,
  Facts,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Problem,
  a,
  getTagged,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  go
} from "./chunk-LVANTMVN.js";

// src/pages/templates/Template.tsx
function toValues(template) {
  const images = template.images;
  return {
    name: template.name,
    description: template.description ?? "",
    vcpus: template.vcpus?.toString() ?? "",
    ram: template.ram?.toString() ?? "",
    disk: template.disk?.toString() ?? "",
    foreign_id: template.foreign_id ?? "",
    "images/front": images.front ?? "",
    "images/rear": images.rear ?? ""
  };
}
function toBody(values, changed) {
  const s = t.site.templates;
  const body = {};
  for (const name of changed) {
    if (name.startsWith("images/")) {
      const images = pictures(values);
      if (!images) {
        const broken = { pointer: `/${name}`, code: "blank", message: s.onePicture };
        throw new Problem(422, "invalid", s.onePicture, [broken]);
      }
      body.images = images;
    } else if (name === "vcpus" || name === "ram" || name === "disk") {
      body[name] = whole(values[name]);
    } else body[name] = name === "name" ? values[name] : values[name] || null;
  }
  return body;
}
function Template({ params }) {
  const s = t.site.templates;
  const path = `/api/v2/templates/${encodeURIComponent(params.id ?? "")}`;
  const read = useRead(() => getTagged(path), [path]);
  const used = useRead(() => devicesOf(params.id ?? ""), [path]);
  const template = read.value?.value;
  const remove = async () => {
    if (template && await removeTemplate(template)) await go("/templates");
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: template?.name ?? s.title, crumbs: [{ label: s.title, href: "/templates" }], children: isRoot() && template && kindOf(template) !== "rack" && /* @__PURE__ */ a(Button, { kind: "danger", icon: "trash", onClick: () => void remove(), children: s.remove }) }),
    /* @__PURE__ */ a(Reading, { read, children: (tagged) => /* @__PURE__ */ a("div", { class: "columns", children: [
      /* @__PURE__ */ a("section", { class: isRoot() ? "card" : "", children: isRoot() ? /* @__PURE__ */ a(
        EditForm,
        {
          path,
          read: tagged,
          labels: LABELS,
          toValues,
          toBody,
          onSaved: read.again,
          children: () => /* @__PURE__ */ a($, { children: [
            /* @__PURE__ */ a(Field, { name: "name", label: s.name, hint: s.nameHint, maxLength: 255 }),
            /* @__PURE__ */ a(TemplateFields, {})
          ] })
        },
        tagged.tag
      ) : /* @__PURE__ */ a(Details, { tagged }) }),
      /* @__PURE__ */ a("section", { class: "stack", children: [
        /* @__PURE__ */ a("h2", { children: s.preview }),
        /* @__PURE__ */ a(
          Preview,
          {
            name: tagged.value.name,
            height: tagged.value.height,
            kind: kindOf(tagged.value),
            front: tagged.value.images.front,
            rear: tagged.value.images.rear
          }
        ),
        /* @__PURE__ */ a(Fixed, { template: tagged.value, devices: used.value })
      ] })
    ] }) })
  ] });
}
function Details({ tagged }) {
  const s = t.site.templates;
  const template = tagged.value;
  return /* @__PURE__ */ a(
    Facts,
    {
      facts: [
        [s.name, template.name],
        [s.description, template.description],
        [s.vcpus, template.vcpus],
        [`${s.ram} (${s.ramHint})`, template.ram],
        [`${s.disk} (${s.diskHint})`, template.disk],
        [s.foreignId, template.foreign_id]
      ]
    }
  );
}
function Fixed({ template, devices }) {
  const s = t.site.templates;
  return /* @__PURE__ */ a(
    Facts,
    {
      facts: [
        [s.kind, s.kinds[kindOf(template)]],
        [s.height, s.units(count(template.height))],
        [s.depth, s.depths[template.depth] ?? template.depth],
        [s.version, template.version],
        [
          s.devices,
          devices === void 0 || kindOf(template) === "rack" ? void 0 : /* @__PURE__ */ a("a", { href: `/devices?template=${template.id}`, children: count(devices) })
        ],
        [
          t.people.id,
          /* @__PURE__ */ a("span", { class: "with-copy", children: [
            /* @__PURE__ */ a("code", { children: template.id }),
            " ",
            /* @__PURE__ */ a(CopyButton, { text: template.id })
          ] })
        ],
        [t.people.created, dateTime(template.created_at)],
        [t.people.updated, dateTime(template.updated_at)]
      ]
    }
  );
}
export {
  Template as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlbXBsYXRlcy9UZW1wbGF0ZS50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IGdldFRhZ2dlZCwgUHJvYmxlbSB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFRlbXBsYXRlIGFzIFRoaW5nIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCB9IGZyb20gXCIuLi8uLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgY291bnQsIGRhdGVUaW1lIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IGdvIH0gZnJvbSBcIi4uLy4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgdHlwZSB7IFBhcmFtcyB9IGZyb20gXCIuLi8uLi9zaGVsbC9yb3V0ZXNcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi8uLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IEVkaXRGb3JtLCB0eXBlIFRhZ2dlZCB9IGZyb20gXCIuLi8uLi91aS9FZGl0aW5nXCI7XG5pbXBvcnQgeyBGaWVsZCwgdHlwZSBWYWx1ZXMgfSBmcm9tIFwiLi4vLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgQ29weUJ1dHRvbiwgRmFjdHMsIFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBMQUJFTFMsIHBpY3R1cmVzLCBUZW1wbGF0ZUZpZWxkcywgd2hvbGUgfSBmcm9tIFwiLi9maWVsZHNcIjtcbmltcG9ydCB7IGtpbmRPZiwgUHJldmlldyB9IGZyb20gXCIuL1ByZXZpZXdcIjtcbmltcG9ydCB7IGRldmljZXNPZiwgcmVtb3ZlVGVtcGxhdGUgfSBmcm9tIFwiLi9yZW1vdmluZ1wiO1xuXG5mdW5jdGlvbiB0b1ZhbHVlcyh0ZW1wbGF0ZTogVGhpbmcpOiBWYWx1ZXMge1xuICBjb25zdCBpbWFnZXMgPSB0ZW1wbGF0ZS5pbWFnZXMgYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiB0ZW1wbGF0ZS5uYW1lLFxuICAgIGRlc2NyaXB0aW9uOiB0ZW1wbGF0ZS5kZXNjcmlwdGlvbiA/PyBcIlwiLFxuICAgIHZjcHVzOiB0ZW1wbGF0ZS52Y3B1cz8udG9TdHJpbmcoKSA/PyBcIlwiLFxuICAgIHJhbTogdGVtcGxhdGUucmFtPy50b1N0cmluZygpID8/IFwiXCIsXG4gICAgZGlzazogdGVtcGxhdGUuZGlzaz8udG9TdHJpbmcoKSA/PyBcIlwiLFxuICAgIGZvcmVpZ25faWQ6IHRlbXBsYXRlLmZvcmVpZ25faWQgPz8gXCJcIixcbiAgICBcImltYWdlcy9mcm9udFwiOiBpbWFnZXMuZnJvbnQgPz8gXCJcIixcbiAgICBcImltYWdlcy9yZWFyXCI6IGltYWdlcy5yZWFyID8/IFwiXCIsXG4gIH07XG59XG5cbmZ1bmN0aW9uIHRvQm9keSh2YWx1ZXM6IFZhbHVlcywgY2hhbmdlZDogUmVhZG9ubHlTZXQ8c3RyaW5nPik6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgY29uc3QgcyA9IHQuc2l0ZS50ZW1wbGF0ZXM7XG4gIGNvbnN0IGJvZHk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge307XG4gIGZvciAoY29uc3QgbmFtZSBvZiBjaGFuZ2VkKSB7XG4gICAgaWYgKG5hbWUuc3RhcnRzV2l0aChcImltYWdlcy9cIikpIHtcbiAgICAgIGNvbnN0IGltYWdlcyA9IHBpY3R1cmVzKHZhbHVlcyk7XG4gICAgICBpZiAoIWltYWdlcykge1xuICAgICAgICBjb25zdCBicm9rZW4gPSB7IHBvaW50ZXI6IGAvJHtuYW1lfWAsIGNvZGU6IFwiYmxhbmtcIiwgbWVzc2FnZTogcy5vbmVQaWN0dXJlIH07XG4gICAgICAgIHRocm93IG5ldyBQcm9ibGVtKDQyMiwgXCJpbnZhbGlkXCIsIHMub25lUGljdHVyZSwgW2Jyb2tlbl0pO1xuICAgICAgfVxuICAgICAgYm9keS5pbWFnZXMgPSBpbWFnZXM7XG4gICAgfSBlbHNlIGlmIChuYW1lID09PSBcInZjcHVzXCIgfHwgbmFtZSA9PT0gXCJyYW1cIiB8fCBuYW1lID09PSBcImRpc2tcIikge1xuICAgICAgYm9keVtuYW1lXSA9IHdob2xlKHZhbHVlc1tuYW1lXSk7XG4gICAgfSBlbHNlIGJvZHlbbmFtZV0gPSBuYW1lID09PSBcIm5hbWVcIiA/IHZhbHVlc1tuYW1lXSA6IHZhbHVlc1tuYW1lXSB8fCBudWxsO1xuICB9XG4gIHJldHVybiBib2R5O1xufVxuXG4vKiogVGhlIHBhZ2UgYXQgYC90ZW1wbGF0ZXMvSURgLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gVGVtcGxhdGUoeyBwYXJhbXMgfTogeyBwYXJhbXM6IFBhcmFtcyB9KSB7XG4gIGNvbnN0IHMgPSB0LnNpdGUudGVtcGxhdGVzO1xuICBjb25zdCBwYXRoID0gYC9hcGkvdjIvdGVtcGxhdGVzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KHBhcmFtcy5pZCA/PyBcIlwiKX1gO1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoKSA9PiBnZXRUYWdnZWQ8VGhpbmc+KHBhdGgpLCBbcGF0aF0pO1xuICBjb25zdCB1c2VkID0gdXNlUmVhZCgoKSA9PiBkZXZpY2VzT2YocGFyYW1zLmlkID8/IFwiXCIpLCBbcGF0aF0pO1xuICBjb25zdCB0ZW1wbGF0ZSA9IHJlYWQudmFsdWU/LnZhbHVlO1xuICBjb25zdCByZW1vdmUgPSBhc3luYyAoKSA9PiB7XG4gICAgaWYgKHRlbXBsYXRlICYmIChhd2FpdCByZW1vdmVUZW1wbGF0ZSh0ZW1wbGF0ZSkpKSBhd2FpdCBnbyhcIi90ZW1wbGF0ZXNcIik7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3RlbXBsYXRlPy5uYW1lID8/IHMudGl0bGV9IGNydW1icz17W3sgbGFiZWw6IHMudGl0bGUsIGhyZWY6IFwiL3RlbXBsYXRlc1wiIH1dfT5cbiAgICAgICAge2lzUm9vdCgpICYmIHRlbXBsYXRlICYmIGtpbmRPZih0ZW1wbGF0ZSkgIT09IFwicmFja1wiICYmIChcbiAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJkYW5nZXJcIiBpY29uPVwidHJhc2hcIiBvbkNsaWNrPXsoKSA9PiB2b2lkIHJlbW92ZSgpfT5cbiAgICAgICAgICAgIHtzLnJlbW92ZX1cbiAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgKX1cbiAgICAgIDwvUGFnZUhlYWQ+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyh0YWdnZWQpID0+IChcbiAgICAgICAgICA8ZGl2IGNsYXNzPVwiY29sdW1uc1wiPlxuICAgICAgICAgICAgPHNlY3Rpb24gY2xhc3M9e2lzUm9vdCgpID8gXCJjYXJkXCIgOiBcIlwifT5cbiAgICAgICAgICAgICAge2lzUm9vdCgpID8gKFxuICAgICAgICAgICAgICAgIDxFZGl0Rm9ybVxuICAgICAgICAgICAgICAgICAga2V5PXt0YWdnZWQudGFnfVxuICAgICAgICAgICAgICAgICAgcGF0aD17cGF0aH1cbiAgICAgICAgICAgICAgICAgIHJlYWQ9e3RhZ2dlZH1cbiAgICAgICAgICAgICAgICAgIGxhYmVscz17TEFCRUxTfVxuICAgICAgICAgICAgICAgICAgdG9WYWx1ZXM9e3RvVmFsdWVzfVxuICAgICAgICAgICAgICAgICAgdG9Cb2R5PXt0b0JvZHl9XG4gICAgICAgICAgICAgICAgICBvblNhdmVkPXtyZWFkLmFnYWlufVxuICAgICAgICAgICAgICAgID5cbiAgICAgICAgICAgICAgICAgIHsoKSA9PiAoXG4gICAgICAgICAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgICAgICAgICAgPEZpZWxkIG5hbWU9XCJuYW1lXCIgbGFiZWw9e3MubmFtZX0gaGludD17cy5uYW1lSGludH0gbWF4TGVuZ3RoPXsyNTV9IC8+XG4gICAgICAgICAgICAgICAgICAgICAgPFRlbXBsYXRlRmllbGRzIC8+XG4gICAgICAgICAgICAgICAgICAgIDwvPlxuICAgICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgICA8L0VkaXRGb3JtPlxuICAgICAgICAgICAgICApIDogKFxuICAgICAgICAgICAgICAgIDxEZXRhaWxzIHRhZ2dlZD17dGFnZ2VkfSAvPlxuICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgICAgICAgPHNlY3Rpb24gY2xhc3M9XCJzdGFja1wiPlxuICAgICAgICAgICAgICA8aDI+e3MucHJldmlld308L2gyPlxuICAgICAgICAgICAgICA8UHJldmlld1xuICAgICAgICAgICAgICAgIG5hbWU9e3RhZ2dlZC52YWx1ZS5uYW1lfVxuICAgICAgICAgICAgICAgIGhlaWdodD17dGFnZ2VkLnZhbHVlLmhlaWdodH1cbiAgICAgICAgICAgICAgICBraW5kPXtraW5kT2YodGFnZ2VkLnZhbHVlKX1cbiAgICAgICAgICAgICAgICBmcm9udD17dGFnZ2VkLnZhbHVlLmltYWdlcy5mcm9udCBhcyBzdHJpbmcgfCB1bmRlZmluZWR9XG4gICAgICAgICAgICAgICAgcmVhcj17dGFnZ2VkLnZhbHVlLmltYWdlcy5yZWFyIGFzIHN0cmluZyB8IHVuZGVmaW5lZH1cbiAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgPEZpeGVkIHRlbXBsYXRlPXt0YWdnZWQudmFsdWV9IGRldmljZXM9e3VzZWQudmFsdWV9IC8+XG4gICAgICAgICAgICA8L3NlY3Rpb24+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICl9XG4gICAgICA8L1JlYWRpbmc+XG4gICAgPC9tYWluPlxuICApO1xufVxuXG5mdW5jdGlvbiBEZXRhaWxzKHsgdGFnZ2VkIH06IHsgdGFnZ2VkOiBUYWdnZWQ8VGhpbmc+IH0pIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS50ZW1wbGF0ZXM7XG4gIGNvbnN0IHRlbXBsYXRlID0gdGFnZ2VkLnZhbHVlO1xuICByZXR1cm4gKFxuICAgIDxGYWN0c1xuICAgICAgZmFjdHM9e1tcbiAgICAgICAgW3MubmFtZSwgdGVtcGxhdGUubmFtZV0sXG4gICAgICAgIFtzLmRlc2NyaXB0aW9uLCB0ZW1wbGF0ZS5kZXNjcmlwdGlvbl0sXG4gICAgICAgIFtzLnZjcHVzLCB0ZW1wbGF0ZS52Y3B1c10sXG4gICAgICAgIFtgJHtzLnJhbX0gKCR7cy5yYW1IaW50fSlgLCB0ZW1wbGF0ZS5yYW1dLFxuICAgICAgICBbYCR7cy5kaXNrfSAoJHtzLmRpc2tIaW50fSlgLCB0ZW1wbGF0ZS5kaXNrXSxcbiAgICAgICAgW3MuZm9yZWlnbklkLCB0ZW1wbGF0ZS5mb3JlaWduX2lkXSxcbiAgICAgIF19XG4gICAgLz5cbiAgKTtcbn1cblxuZnVuY3Rpb24gRml4ZWQoeyB0ZW1wbGF0ZSwgZGV2aWNlcyB9OiB7IHRlbXBsYXRlOiBUaGluZzsgZGV2aWNlczogbnVtYmVyIHwgdW5kZWZpbmVkIH0pIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS50ZW1wbGF0ZXM7XG4gIHJldHVybiAoXG4gICAgPEZhY3RzXG4gICAgICBmYWN0cz17W1xuICAgICAgICBbcy5raW5kLCBzLmtpbmRzW2tpbmRPZih0ZW1wbGF0ZSldXSxcbiAgICAgICAgW3MuaGVpZ2h0LCBzLnVuaXRzKGNvdW50KHRlbXBsYXRlLmhlaWdodCkpXSxcbiAgICAgICAgW3MuZGVwdGgsIHMuZGVwdGhzW3RlbXBsYXRlLmRlcHRoXSA/PyB0ZW1wbGF0ZS5kZXB0aF0sXG4gICAgICAgIFtzLnZlcnNpb24sIHRlbXBsYXRlLnZlcnNpb25dLFxuICAgICAgICBbXG4gICAgICAgICAgcy5kZXZpY2VzLFxuICAgICAgICAgIGRldmljZXMgPT09IHVuZGVmaW5lZCB8fCBraW5kT2YodGVtcGxhdGUpID09PSBcInJhY2tcIiA/IHVuZGVmaW5lZCA6IChcbiAgICAgICAgICAgIDxhIGhyZWY9e2AvZGV2aWNlcz90ZW1wbGF0ZT0ke3RlbXBsYXRlLmlkfWB9Pntjb3VudChkZXZpY2VzKX08L2E+XG4gICAgICAgICAgKSxcbiAgICAgICAgXSxcbiAgICAgICAgW1xuICAgICAgICAgIHQucGVvcGxlLmlkLFxuICAgICAgICAgIDxzcGFuIGNsYXNzPVwid2l0aC1jb3B5XCI+XG4gICAgICAgICAgICA8Y29kZT57dGVtcGxhdGUuaWR9PC9jb2RlPiA8Q29weUJ1dHRvbiB0ZXh0PXt0ZW1wbGF0ZS5pZH0gLz5cbiAgICAgICAgICA8L3NwYW4+LFxuICAgICAgICBdLFxuICAgICAgICBbdC5wZW9wbGUuY3JlYXRlZCwgZGF0ZVRpbWUodGVtcGxhdGUuY3JlYXRlZF9hdCldLFxuICAgICAgICBbdC5wZW9wbGUudXBkYXRlZCwgZGF0ZVRpbWUodGVtcGxhdGUudXBkYXRlZF9hdCldLFxuICAgICAgXX1cbiAgICAvPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQWVBLFNBQVMsU0FBUyxVQUF5QjtBQUN6QyxRQUFNLFNBQVMsU0FBUztBQUN4QixTQUFPO0FBQUEsSUFDTCxNQUFNLFNBQVM7QUFBQSxJQUNmLGFBQWEsU0FBUyxlQUFlO0FBQUEsSUFDckMsT0FBTyxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQUEsSUFDckMsS0FBSyxTQUFTLEtBQUssU0FBUyxLQUFLO0FBQUEsSUFDakMsTUFBTSxTQUFTLE1BQU0sU0FBUyxLQUFLO0FBQUEsSUFDbkMsWUFBWSxTQUFTLGNBQWM7QUFBQSxJQUNuQyxnQkFBZ0IsT0FBTyxTQUFTO0FBQUEsSUFDaEMsZUFBZSxPQUFPLFFBQVE7QUFBQSxFQUNoQztBQUNGO0FBRUEsU0FBUyxPQUFPLFFBQWdCLFNBQXVEO0FBQ3JGLFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxPQUFnQyxDQUFDO0FBQ3ZDLGFBQVcsUUFBUSxTQUFTO0FBQzFCLFFBQUksS0FBSyxXQUFXLFNBQVMsR0FBRztBQUM5QixZQUFNLFNBQVMsU0FBUyxNQUFNO0FBQzlCLFVBQUksQ0FBQyxRQUFRO0FBQ1gsY0FBTSxTQUFTLEVBQUUsU0FBUyxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsU0FBUyxFQUFFLFdBQVc7QUFDM0UsY0FBTSxJQUFJLFFBQVEsS0FBSyxXQUFXLEVBQUUsWUFBWSxDQUFDLE1BQU0sQ0FBQztBQUFBLE1BQzFEO0FBQ0EsV0FBSyxTQUFTO0FBQUEsSUFDaEIsV0FBVyxTQUFTLFdBQVcsU0FBUyxTQUFTLFNBQVMsUUFBUTtBQUNoRSxXQUFLLElBQUksSUFBSSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDakMsTUFBTyxNQUFLLElBQUksSUFBSSxTQUFTLFNBQVMsT0FBTyxJQUFJLElBQUksT0FBTyxJQUFJLEtBQUs7QUFBQSxFQUN2RTtBQUNBLFNBQU87QUFDVDtBQUdlLFNBQVIsU0FBMEIsRUFBRSxPQUFPLEdBQXVCO0FBQy9ELFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxPQUFPLHFCQUFxQixtQkFBbUIsT0FBTyxNQUFNLEVBQUUsQ0FBQztBQUNyRSxRQUFNLE9BQU8sUUFBUSxNQUFNLFVBQWlCLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQztBQUN6RCxRQUFNLE9BQU8sUUFBUSxNQUFNLFVBQVUsT0FBTyxNQUFNLEVBQUUsR0FBRyxDQUFDLElBQUksQ0FBQztBQUM3RCxRQUFNLFdBQVcsS0FBSyxPQUFPO0FBQzdCLFFBQU0sU0FBUyxZQUFZO0FBQ3pCLFFBQUksWUFBYSxNQUFNLGVBQWUsUUFBUSxFQUFJLE9BQU0sR0FBRyxZQUFZO0FBQUEsRUFDekU7QUFDQSxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQSxzQkFBQyxZQUFTLE9BQU8sVUFBVSxRQUFRLEVBQUUsT0FBTyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLGFBQWEsQ0FBQyxHQUN4RixpQkFBTyxLQUFLLFlBQVksT0FBTyxRQUFRLE1BQU0sVUFDNUMsa0JBQUMsVUFBTyxNQUFLLFVBQVMsTUFBSyxTQUFRLFNBQVMsTUFBTSxLQUFLLE9BQU8sR0FDM0QsWUFBRSxRQUNMLEdBRUo7QUFBQSxJQUNBLGtCQUFDLFdBQVEsTUFDTixXQUFDLFdBQ0Esa0JBQUMsU0FBSSxPQUFNLFdBQ1Q7QUFBQSx3QkFBQyxhQUFRLE9BQU8sT0FBTyxJQUFJLFNBQVMsSUFDakMsaUJBQU8sSUFDTjtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBRUM7QUFBQSxVQUNBLE1BQU07QUFBQSxVQUNOLFFBQVE7QUFBQSxVQUNSO0FBQUEsVUFDQTtBQUFBLFVBQ0EsU0FBUyxLQUFLO0FBQUEsVUFFYixnQkFDQyx1QkFDRTtBQUFBLDhCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sRUFBRSxVQUFVLFdBQVcsS0FBSztBQUFBLFlBQ3BFLGtCQUFDLGtCQUFlO0FBQUEsYUFDbEI7QUFBQTtBQUFBLFFBWkcsT0FBTztBQUFBLE1BY2QsSUFFQSxrQkFBQyxXQUFRLFFBQWdCLEdBRTdCO0FBQUEsTUFDQSxrQkFBQyxhQUFRLE9BQU0sU0FDYjtBQUFBLDBCQUFDLFFBQUksWUFBRSxTQUFRO0FBQUEsUUFDZjtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBTSxPQUFPLE1BQU07QUFBQSxZQUNuQixRQUFRLE9BQU8sTUFBTTtBQUFBLFlBQ3JCLE1BQU0sT0FBTyxPQUFPLEtBQUs7QUFBQSxZQUN6QixPQUFPLE9BQU8sTUFBTSxPQUFPO0FBQUEsWUFDM0IsTUFBTSxPQUFPLE1BQU0sT0FBTztBQUFBO0FBQUEsUUFDNUI7QUFBQSxRQUNBLGtCQUFDLFNBQU0sVUFBVSxPQUFPLE9BQU8sU0FBUyxLQUFLLE9BQU87QUFBQSxTQUN0RDtBQUFBLE9BQ0YsR0FFSjtBQUFBLEtBQ0Y7QUFFSjtBQUVBLFNBQVMsUUFBUSxFQUFFLE9BQU8sR0FBOEI7QUFDdEQsUUFBTSxJQUFJLEVBQUUsS0FBSztBQUNqQixRQUFNLFdBQVcsT0FBTztBQUN4QixTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFPO0FBQUEsUUFDTCxDQUFDLEVBQUUsTUFBTSxTQUFTLElBQUk7QUFBQSxRQUN0QixDQUFDLEVBQUUsYUFBYSxTQUFTLFdBQVc7QUFBQSxRQUNwQyxDQUFDLEVBQUUsT0FBTyxTQUFTLEtBQUs7QUFBQSxRQUN4QixDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUssRUFBRSxPQUFPLEtBQUssU0FBUyxHQUFHO0FBQUEsUUFDeEMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxLQUFLLEVBQUUsUUFBUSxLQUFLLFNBQVMsSUFBSTtBQUFBLFFBQzNDLENBQUMsRUFBRSxXQUFXLFNBQVMsVUFBVTtBQUFBLE1BQ25DO0FBQUE7QUFBQSxFQUNGO0FBRUo7QUFFQSxTQUFTLE1BQU0sRUFBRSxVQUFVLFFBQVEsR0FBcUQ7QUFDdEYsUUFBTSxJQUFJLEVBQUUsS0FBSztBQUNqQixTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFPO0FBQUEsUUFDTCxDQUFDLEVBQUUsTUFBTSxFQUFFLE1BQU0sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLFFBQ2xDLENBQUMsRUFBRSxRQUFRLEVBQUUsTUFBTSxNQUFNLFNBQVMsTUFBTSxDQUFDLENBQUM7QUFBQSxRQUMxQyxDQUFDLEVBQUUsT0FBTyxFQUFFLE9BQU8sU0FBUyxLQUFLLEtBQUssU0FBUyxLQUFLO0FBQUEsUUFDcEQsQ0FBQyxFQUFFLFNBQVMsU0FBUyxPQUFPO0FBQUEsUUFDNUI7QUFBQSxVQUNFLEVBQUU7QUFBQSxVQUNGLFlBQVksVUFBYSxPQUFPLFFBQVEsTUFBTSxTQUFTLFNBQ3JELGtCQUFDLE9BQUUsTUFBTSxxQkFBcUIsU0FBUyxFQUFFLElBQUssZ0JBQU0sT0FBTyxHQUFFO0FBQUEsUUFFakU7QUFBQSxRQUNBO0FBQUEsVUFDRSxFQUFFLE9BQU87QUFBQSxVQUNULGtCQUFDLFVBQUssT0FBTSxhQUNWO0FBQUEsOEJBQUMsVUFBTSxtQkFBUyxJQUFHO0FBQUEsWUFBTztBQUFBLFlBQUMsa0JBQUMsY0FBVyxNQUFNLFNBQVMsSUFBSTtBQUFBLGFBQzVEO0FBQUEsUUFDRjtBQUFBLFFBQ0EsQ0FBQyxFQUFFLE9BQU8sU0FBUyxTQUFTLFNBQVMsVUFBVSxDQUFDO0FBQUEsUUFDaEQsQ0FBQyxFQUFFLE9BQU8sU0FBUyxTQUFTLFNBQVMsVUFBVSxDQUFDO0FBQUEsTUFDbEQ7QUFBQTtBQUFBLEVBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
