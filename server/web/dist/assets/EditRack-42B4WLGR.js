import {
  ObjectField,
  STATUSES,
  objectsOf
} from "./chunk-UBZ37EUZ.js";
import {
  tidy
} from "./chunk-VCOGIMBM.js";
import {
  leads
} from "./chunk-LPJ7OPEY.js";
import {
  confirmTyped
} from "./chunk-DVBL3IIW.js";
import {
  EditForm
} from "./chunk-GQQT6EEO.js";
import {
  whole
} from "./chunk-GBQ3DOZ7.js";
import {
  Refused
} from "./chunk-IJWUZTB5.js";
import {
  Field
} from "./chunk-WFYIQHEG.js";
import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import {
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  Facts,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  a,
  get,
  getTagged,
  send,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  go
} from "./chunk-LVANTMVN.js";

// src/pages/racks/removing.tsx
async function removeRack(rack) {
  const s = t.site.racks;
  const title = s.removeTitle(rack.name);
  const path = `/api/v2/racks/${rack.id}`;
  try {
    const { items } = await get(`${path}/devices`);
    if (items.length === 0) {
      if (!await confirm(title, /* @__PURE__ */ a("p", { children: s.removeEmpty }), s.remove)) return false;
      await send("DELETE", path);
    } else {
      const body = /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", children: s.removeFull(count(items.length)) });
      if (!await confirmTyped(title, body, rack.name, s.remove)) return false;
      await send("DELETE", path, void 0, { query: { recurse: true } });
    }
    toast(s.removed(rack.name));
    return true;
  } catch (problem) {
    toastProblem(problem);
    return false;
  }
}

// src/pages/racks/EditRack.tsx
var OBJECTS = ["metadata", "network_details"];
function toValues(rack) {
  return {
    name: rack.name,
    u_height: String(rack.u_height),
    status: rack.status,
    order_id: rack.order_id,
    cost: rack.cost,
    metadata: tidy(rack.metadata),
    network_details: tidy(rack.network_details),
    creation_output: rack.creation_output ?? ""
  };
}
function toBody(values, changed) {
  const body = objectsOf(
    values,
    OBJECTS.filter((name) => changed.has(name))
  );
  for (const name of changed) {
    if (name === "u_height") body[name] = whole(values[name]);
    else if (name === "creation_output") body[name] = values[name] || null;
    else if (!(name in body)) body[name] = values[name];
  }
  return body;
}
function EditRack({ params }) {
  const s = t.site.racks;
  const id = params.id ?? "";
  const path = `/api/v2/racks/${encodeURIComponent(id)}`;
  const read = useRead(() => getTagged(path), [path]);
  const rack = read.value?.value;
  if (rack && !leads(rack.team_id)) {
    return /* @__PURE__ */ a(Refused, { title: s.editTitle(rack.name), needs: "admin", why: s.forbidden });
  }
  const labels = {
    name: s.name,
    u_height: s.height,
    status: s.status,
    order_id: s.orderId,
    cost: s.cost,
    metadata: s.metadata,
    network_details: s.network,
    creation_output: s.output
  };
  const back = () => void go(`/racks/${id}`);
  const remove = async () => {
    if (rack && await removeRack(rack)) await go("/racks");
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(
      PageHead,
      {
        title: rack ? s.editTitle(rack.name) : s.title,
        crumbs: [
          { label: s.title, href: "/racks" },
          ...rack ? [{ label: rack.name, href: `/racks/${id}` }] : []
        ],
        children: rack && /* @__PURE__ */ a(Button, { kind: "danger", icon: "trash", onClick: () => void remove(), children: s.remove })
      }
    ),
    /* @__PURE__ */ a(Reading, { read, children: (tagged) => /* @__PURE__ */ a("div", { class: "columns", children: [
      /* @__PURE__ */ a("section", { class: "card", children: /* @__PURE__ */ a(
        EditForm,
        {
          path,
          read: tagged,
          labels,
          toValues,
          toBody,
          onSaved: back,
          onCancel: back,
          children: (form) => /* @__PURE__ */ a($, { children: [
            /* @__PURE__ */ a(Field, { name: "name", label: s.name, hint: s.nameHintEdit, maxLength: 255 }),
            /* @__PURE__ */ a("div", { class: "row", children: [
              /* @__PURE__ */ a(
                Field,
                {
                  name: "u_height",
                  label: s.height,
                  hint: s.heightHintEdit,
                  type: "number",
                  min: 1,
                  max: 72
                }
              ),
              /* @__PURE__ */ a(
                Field,
                {
                  name: "status",
                  label: s.status,
                  options: STATUSES.map((status) => ({ value: status, label: status }))
                }
              )
            ] }),
            /* @__PURE__ */ a("div", { class: "row", children: [
              /* @__PURE__ */ a(
                Field,
                {
                  name: "order_id",
                  label: s.orderId,
                  hint: s.orderIdHint,
                  readOnly: !isRoot(),
                  maxLength: 255
                }
              ),
              /* @__PURE__ */ a(Field, { name: "cost", label: s.cost, inputMode: "decimal", maxLength: 30 })
            ] }),
            /* @__PURE__ */ a(
              ObjectField,
              {
                form,
                name: "metadata",
                label: s.metadata,
                hint: s.metadataHint
              }
            ),
            /* @__PURE__ */ a(
              ObjectField,
              {
                form,
                name: "network_details",
                label: s.network,
                hint: s.networkHint
              }
            ),
            /* @__PURE__ */ a(
              Field,
              {
                name: "creation_output",
                label: s.output,
                hint: s.outputHint,
                optional: true,
                maxLength: 1e4
              }
            )
          ] })
        },
        tagged.tag
      ) }),
      /* @__PURE__ */ a("section", { children: /* @__PURE__ */ a(
        Facts,
        {
          facts: [
            [s.team, /* @__PURE__ */ a("a", { href: `/teams/${tagged.value.team_id}`, children: tagged.value.team_name })],
            [
              s.template,
              /* @__PURE__ */ a("a", { href: `/templates/${tagged.value.template_id}`, children: t.site.templates.kinds.rack })
            ]
          ]
        }
      ) })
    ] }) })
  ] });
}
export {
  EditRack as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3JhY2tzL3JlbW92aW5nLnRzeCIsICIuLi8uLi9zcmMvcGFnZXMvcmFja3MvRWRpdFJhY2sudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnZXQsIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBEZXZpY2VzT2ZSYWNrLCBSYWNrIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGNvdW50IH0gZnJvbSBcIi4uLy4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IGNvbmZpcm0gfSBmcm9tIFwiLi4vLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyB0b2FzdCwgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uLy4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyBjb25maXJtVHlwZWQgfSBmcm9tIFwiLi4vLi4vdWkvVHlwZWRcIjtcblxuLyoqIFJlbW92ZXMgYSByYWNrLCBhZnRlciBhIHF1ZXN0aW9uOyBvbmUgd2l0aCBkZXZpY2VzIGFmdGVyIGl0cyBuYW1lIGhhcyBiZWVuIHR5cGVkLiBUcnVlIHdoZW4gaXQgaXMgZ29uZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZW1vdmVSYWNrKHJhY2s6IFBpY2s8UmFjaywgXCJpZFwiIHwgXCJuYW1lXCI+KTogUHJvbWlzZTxib29sZWFuPiB7XG4gIGNvbnN0IHMgPSB0LnNpdGUucmFja3M7XG4gIGNvbnN0IHRpdGxlID0gcy5yZW1vdmVUaXRsZShyYWNrLm5hbWUpO1xuICBjb25zdCBwYXRoID0gYC9hcGkvdjIvcmFja3MvJHtyYWNrLmlkfWA7XG4gIHRyeSB7XG4gICAgY29uc3QgeyBpdGVtcyB9ID0gYXdhaXQgZ2V0PERldmljZXNPZlJhY2s+KGAke3BhdGh9L2RldmljZXNgKTtcbiAgICBpZiAoaXRlbXMubGVuZ3RoID09PSAwKSB7XG4gICAgICBpZiAoIShhd2FpdCBjb25maXJtKHRpdGxlLCA8cD57cy5yZW1vdmVFbXB0eX08L3A+LCBzLnJlbW92ZSkpKSByZXR1cm4gZmFsc2U7XG4gICAgICBhd2FpdCBzZW5kKFwiREVMRVRFXCIsIHBhdGgpO1xuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCBib2R5ID0gKFxuICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cImJhZFwiPlxuICAgICAgICAgIHtzLnJlbW92ZUZ1bGwoY291bnQoaXRlbXMubGVuZ3RoKSl9XG4gICAgICAgIDwvcD5cbiAgICAgICk7XG4gICAgICBpZiAoIShhd2FpdCBjb25maXJtVHlwZWQodGl0bGUsIGJvZHksIHJhY2submFtZSwgcy5yZW1vdmUpKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBwYXRoLCB1bmRlZmluZWQsIHsgcXVlcnk6IHsgcmVjdXJzZTogdHJ1ZSB9IH0pO1xuICAgIH1cbiAgICB0b2FzdChzLnJlbW92ZWQocmFjay5uYW1lKSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICB0b2FzdFByb2JsZW0ocHJvYmxlbSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgZ2V0VGFnZ2VkIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgUmFjayB9IGZyb20gXCIuLi8uLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBpc1Jvb3QgfSBmcm9tIFwiLi4vLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IGdvIH0gZnJvbSBcIi4uLy4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgdHlwZSB7IFBhcmFtcyB9IGZyb20gXCIuLi8uLi9zaGVsbC9yb3V0ZXNcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi8uLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IEVkaXRGb3JtIH0gZnJvbSBcIi4uLy4uL3VpL0VkaXRpbmdcIjtcbmltcG9ydCB7IEZpZWxkLCB0eXBlIFZhbHVlcyB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBGYWN0cywgUGFnZUhlYWQsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4vdWkvUmVmdXNlZFwiO1xuaW1wb3J0IHsgbGVhZHMgfSBmcm9tIFwiLi4vdGVhbXMvVGVhbVRhYnNcIjtcbmltcG9ydCB7IHdob2xlIH0gZnJvbSBcIi4uL3RlbXBsYXRlcy9maWVsZHNcIjtcbmltcG9ydCB7IHRpZHkgfSBmcm9tIFwiLi9qc29uXCI7XG5pbXBvcnQgeyBPYmplY3RGaWVsZCwgb2JqZWN0c09mIH0gZnJvbSBcIi4vb2JqZWN0c1wiO1xuaW1wb3J0IHsgcmVtb3ZlUmFjayB9IGZyb20gXCIuL3JlbW92aW5nXCI7XG5pbXBvcnQgeyBTVEFUVVNFUyB9IGZyb20gXCIuL3N0YXR1c2VzXCI7XG5cbmNvbnN0IE9CSkVDVFMgPSBbXCJtZXRhZGF0YVwiLCBcIm5ldHdvcmtfZGV0YWlsc1wiXSBhcyBjb25zdDtcblxuZnVuY3Rpb24gdG9WYWx1ZXMocmFjazogUmFjayk6IFZhbHVlcyB7XG4gIHJldHVybiB7XG4gICAgbmFtZTogcmFjay5uYW1lLFxuICAgIHVfaGVpZ2h0OiBTdHJpbmcocmFjay51X2hlaWdodCksXG4gICAgc3RhdHVzOiByYWNrLnN0YXR1cyxcbiAgICBvcmRlcl9pZDogcmFjay5vcmRlcl9pZCxcbiAgICBjb3N0OiByYWNrLmNvc3QsXG4gICAgbWV0YWRhdGE6IHRpZHkocmFjay5tZXRhZGF0YSksXG4gICAgbmV0d29ya19kZXRhaWxzOiB0aWR5KHJhY2submV0d29ya19kZXRhaWxzKSxcbiAgICBjcmVhdGlvbl9vdXRwdXQ6IHJhY2suY3JlYXRpb25fb3V0cHV0ID8/IFwiXCIsXG4gIH07XG59XG5cbmZ1bmN0aW9uIHRvQm9keSh2YWx1ZXM6IFZhbHVlcywgY2hhbmdlZDogUmVhZG9ubHlTZXQ8c3RyaW5nPik6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgY29uc3QgYm9keTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSBvYmplY3RzT2YoXG4gICAgdmFsdWVzLFxuICAgIE9CSkVDVFMuZmlsdGVyKChuYW1lKSA9PiBjaGFuZ2VkLmhhcyhuYW1lKSksXG4gICk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBjaGFuZ2VkKSB7XG4gICAgaWYgKG5hbWUgPT09IFwidV9oZWlnaHRcIikgYm9keVtuYW1lXSA9IHdob2xlKHZhbHVlc1tuYW1lXSk7XG4gICAgZWxzZSBpZiAobmFtZSA9PT0gXCJjcmVhdGlvbl9vdXRwdXRcIikgYm9keVtuYW1lXSA9IHZhbHVlc1tuYW1lXSB8fCBudWxsO1xuICAgIGVsc2UgaWYgKCEobmFtZSBpbiBib2R5KSkgYm9keVtuYW1lXSA9IHZhbHVlc1tuYW1lXTtcbiAgfVxuICByZXR1cm4gYm9keTtcbn1cblxuLyoqIFRoZSBwYWdlIGF0IGAvcmFja3MvSUQvZWRpdGAuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBFZGl0UmFjayh7IHBhcmFtcyB9OiB7IHBhcmFtczogUGFyYW1zIH0pIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS5yYWNrcztcbiAgY29uc3QgaWQgPSBwYXJhbXMuaWQgPz8gXCJcIjtcbiAgY29uc3QgcGF0aCA9IGAvYXBpL3YyL3JhY2tzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGlkKX1gO1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoKSA9PiBnZXRUYWdnZWQ8UmFjaz4ocGF0aCksIFtwYXRoXSk7XG4gIGNvbnN0IHJhY2sgPSByZWFkLnZhbHVlPy52YWx1ZTtcbiAgaWYgKHJhY2sgJiYgIWxlYWRzKHJhY2sudGVhbV9pZCkpIHtcbiAgICByZXR1cm4gPFJlZnVzZWQgdGl0bGU9e3MuZWRpdFRpdGxlKHJhY2submFtZSl9IG5lZWRzPVwiYWRtaW5cIiB3aHk9e3MuZm9yYmlkZGVufSAvPjtcbiAgfVxuICBjb25zdCBsYWJlbHMgPSB7XG4gICAgbmFtZTogcy5uYW1lLFxuICAgIHVfaGVpZ2h0OiBzLmhlaWdodCxcbiAgICBzdGF0dXM6IHMuc3RhdHVzLFxuICAgIG9yZGVyX2lkOiBzLm9yZGVySWQsXG4gICAgY29zdDogcy5jb3N0LFxuICAgIG1ldGFkYXRhOiBzLm1ldGFkYXRhLFxuICAgIG5ldHdvcmtfZGV0YWlsczogcy5uZXR3b3JrLFxuICAgIGNyZWF0aW9uX291dHB1dDogcy5vdXRwdXQsXG4gIH07XG4gIGNvbnN0IGJhY2sgPSAoKSA9PiB2b2lkIGdvKGAvcmFja3MvJHtpZH1gKTtcbiAgY29uc3QgcmVtb3ZlID0gYXN5bmMgKCkgPT4ge1xuICAgIGlmIChyYWNrICYmIChhd2FpdCByZW1vdmVSYWNrKHJhY2spKSkgYXdhaXQgZ28oXCIvcmFja3NcIik7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWRcbiAgICAgICAgdGl0bGU9e3JhY2sgPyBzLmVkaXRUaXRsZShyYWNrLm5hbWUpIDogcy50aXRsZX1cbiAgICAgICAgY3J1bWJzPXtbXG4gICAgICAgICAgeyBsYWJlbDogcy50aXRsZSwgaHJlZjogXCIvcmFja3NcIiB9LFxuICAgICAgICAgIC4uLihyYWNrID8gW3sgbGFiZWw6IHJhY2submFtZSwgaHJlZjogYC9yYWNrcy8ke2lkfWAgfV0gOiBbXSksXG4gICAgICAgIF19XG4gICAgICA+XG4gICAgICAgIHtyYWNrICYmIChcbiAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJkYW5nZXJcIiBpY29uPVwidHJhc2hcIiBvbkNsaWNrPXsoKSA9PiB2b2lkIHJlbW92ZSgpfT5cbiAgICAgICAgICAgIHtzLnJlbW92ZX1cbiAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgKX1cbiAgICAgIDwvUGFnZUhlYWQ+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyh0YWdnZWQpID0+IChcbiAgICAgICAgICA8ZGl2IGNsYXNzPVwiY29sdW1uc1wiPlxuICAgICAgICAgICAgPHNlY3Rpb24gY2xhc3M9XCJjYXJkXCI+XG4gICAgICAgICAgICAgIDxFZGl0Rm9ybVxuICAgICAgICAgICAgICAgIGtleT17dGFnZ2VkLnRhZ31cbiAgICAgICAgICAgICAgICBwYXRoPXtwYXRofVxuICAgICAgICAgICAgICAgIHJlYWQ9e3RhZ2dlZH1cbiAgICAgICAgICAgICAgICBsYWJlbHM9e2xhYmVsc31cbiAgICAgICAgICAgICAgICB0b1ZhbHVlcz17dG9WYWx1ZXN9XG4gICAgICAgICAgICAgICAgdG9Cb2R5PXt0b0JvZHl9XG4gICAgICAgICAgICAgICAgb25TYXZlZD17YmFja31cbiAgICAgICAgICAgICAgICBvbkNhbmNlbD17YmFja31cbiAgICAgICAgICAgICAgPlxuICAgICAgICAgICAgICAgIHsoZm9ybSkgPT4gKFxuICAgICAgICAgICAgICAgICAgPD5cbiAgICAgICAgICAgICAgICAgICAgPEZpZWxkIG5hbWU9XCJuYW1lXCIgbGFiZWw9e3MubmFtZX0gaGludD17cy5uYW1lSGludEVkaXR9IG1heExlbmd0aD17MjU1fSAvPlxuICAgICAgICAgICAgICAgICAgICA8ZGl2IGNsYXNzPVwicm93XCI+XG4gICAgICAgICAgICAgICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICAgICAgICAgICAgICBuYW1lPVwidV9oZWlnaHRcIlxuICAgICAgICAgICAgICAgICAgICAgICAgbGFiZWw9e3MuaGVpZ2h0fVxuICAgICAgICAgICAgICAgICAgICAgICAgaGludD17cy5oZWlnaHRIaW50RWRpdH1cbiAgICAgICAgICAgICAgICAgICAgICAgIHR5cGU9XCJudW1iZXJcIlxuICAgICAgICAgICAgICAgICAgICAgICAgbWluPXsxfVxuICAgICAgICAgICAgICAgICAgICAgICAgbWF4PXs3Mn1cbiAgICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgICAgICAgICAgbmFtZT1cInN0YXR1c1wiXG4gICAgICAgICAgICAgICAgICAgICAgICBsYWJlbD17cy5zdGF0dXN9XG4gICAgICAgICAgICAgICAgICAgICAgICBvcHRpb25zPXtTVEFUVVNFUy5tYXAoKHN0YXR1cykgPT4gKHsgdmFsdWU6IHN0YXR1cywgbGFiZWw6IHN0YXR1cyB9KSl9XG4gICAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgICAgICAgICAgIDxkaXYgY2xhc3M9XCJyb3dcIj5cbiAgICAgICAgICAgICAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgICAgICAgICAgICAgIG5hbWU9XCJvcmRlcl9pZFwiXG4gICAgICAgICAgICAgICAgICAgICAgICBsYWJlbD17cy5vcmRlcklkfVxuICAgICAgICAgICAgICAgICAgICAgICAgaGludD17cy5vcmRlcklkSGludH1cbiAgICAgICAgICAgICAgICAgICAgICAgIHJlYWRPbmx5PXshaXNSb290KCl9XG4gICAgICAgICAgICAgICAgICAgICAgICBtYXhMZW5ndGg9ezI1NX1cbiAgICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICAgIDxGaWVsZCBuYW1lPVwiY29zdFwiIGxhYmVsPXtzLmNvc3R9IGlucHV0TW9kZT1cImRlY2ltYWxcIiBtYXhMZW5ndGg9ezMwfSAvPlxuICAgICAgICAgICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICAgICAgICAgICAgPE9iamVjdEZpZWxkXG4gICAgICAgICAgICAgICAgICAgICAgZm9ybT17Zm9ybX1cbiAgICAgICAgICAgICAgICAgICAgICBuYW1lPVwibWV0YWRhdGFcIlxuICAgICAgICAgICAgICAgICAgICAgIGxhYmVsPXtzLm1ldGFkYXRhfVxuICAgICAgICAgICAgICAgICAgICAgIGhpbnQ9e3MubWV0YWRhdGFIaW50fVxuICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICA8T2JqZWN0RmllbGRcbiAgICAgICAgICAgICAgICAgICAgICBmb3JtPXtmb3JtfVxuICAgICAgICAgICAgICAgICAgICAgIG5hbWU9XCJuZXR3b3JrX2RldGFpbHNcIlxuICAgICAgICAgICAgICAgICAgICAgIGxhYmVsPXtzLm5ldHdvcmt9XG4gICAgICAgICAgICAgICAgICAgICAgaGludD17cy5uZXR3b3JrSGludH1cbiAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICAgICAgICAgICAgbmFtZT1cImNyZWF0aW9uX291dHB1dFwiXG4gICAgICAgICAgICAgICAgICAgICAgbGFiZWw9e3Mub3V0cHV0fVxuICAgICAgICAgICAgICAgICAgICAgIGhpbnQ9e3Mub3V0cHV0SGludH1cbiAgICAgICAgICAgICAgICAgICAgICBvcHRpb25hbFxuICAgICAgICAgICAgICAgICAgICAgIG1heExlbmd0aD17MTBfMDAwfVxuICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgPC8+XG4gICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgPC9FZGl0Rm9ybT5cbiAgICAgICAgICAgIDwvc2VjdGlvbj5cbiAgICAgICAgICAgIDxzZWN0aW9uPlxuICAgICAgICAgICAgICA8RmFjdHNcbiAgICAgICAgICAgICAgICBmYWN0cz17W1xuICAgICAgICAgICAgICAgICAgW3MudGVhbSwgPGEgaHJlZj17YC90ZWFtcy8ke3RhZ2dlZC52YWx1ZS50ZWFtX2lkfWB9Pnt0YWdnZWQudmFsdWUudGVhbV9uYW1lfTwvYT5dLFxuICAgICAgICAgICAgICAgICAgW1xuICAgICAgICAgICAgICAgICAgICBzLnRlbXBsYXRlLFxuICAgICAgICAgICAgICAgICAgICA8YSBocmVmPXtgL3RlbXBsYXRlcy8ke3RhZ2dlZC52YWx1ZS50ZW1wbGF0ZV9pZH1gfT5cbiAgICAgICAgICAgICAgICAgICAgICB7dC5zaXRlLnRlbXBsYXRlcy5raW5kcy5yYWNrfVxuICAgICAgICAgICAgICAgICAgICA8L2E+LFxuICAgICAgICAgICAgICAgICAgXSxcbiAgICAgICAgICAgICAgICBdfVxuICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICApfVxuICAgICAgPC9SZWFkaW5nPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVNBLGVBQXNCLFdBQVcsTUFBbUQ7QUFDbEYsUUFBTSxJQUFJLEVBQUUsS0FBSztBQUNqQixRQUFNLFFBQVEsRUFBRSxZQUFZLEtBQUssSUFBSTtBQUNyQyxRQUFNLE9BQU8saUJBQWlCLEtBQUssRUFBRTtBQUNyQyxNQUFJO0FBQ0YsVUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLElBQW1CLEdBQUcsSUFBSSxVQUFVO0FBQzVELFFBQUksTUFBTSxXQUFXLEdBQUc7QUFDdEIsVUFBSSxDQUFFLE1BQU0sUUFBUSxPQUFPLGtCQUFDLE9BQUcsWUFBRSxhQUFZLEdBQU0sRUFBRSxNQUFNLEVBQUksUUFBTztBQUN0RSxZQUFNLEtBQUssVUFBVSxJQUFJO0FBQUEsSUFDM0IsT0FBTztBQUNMLFlBQU0sT0FDSixrQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLE9BQ3pCLFlBQUUsV0FBVyxNQUFNLE1BQU0sTUFBTSxDQUFDLEdBQ25DO0FBRUYsVUFBSSxDQUFFLE1BQU0sYUFBYSxPQUFPLE1BQU0sS0FBSyxNQUFNLEVBQUUsTUFBTSxFQUFJLFFBQU87QUFDcEUsWUFBTSxLQUFLLFVBQVUsTUFBTSxRQUFXLEVBQUUsT0FBTyxFQUFFLFNBQVMsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUNwRTtBQUNBLFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQzFCLFdBQU87QUFBQSxFQUNULFNBQVMsU0FBUztBQUNoQixpQkFBYSxPQUFPO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ2ZBLElBQU0sVUFBVSxDQUFDLFlBQVksaUJBQWlCO0FBRTlDLFNBQVMsU0FBUyxNQUFvQjtBQUNwQyxTQUFPO0FBQUEsSUFDTCxNQUFNLEtBQUs7QUFBQSxJQUNYLFVBQVUsT0FBTyxLQUFLLFFBQVE7QUFBQSxJQUM5QixRQUFRLEtBQUs7QUFBQSxJQUNiLFVBQVUsS0FBSztBQUFBLElBQ2YsTUFBTSxLQUFLO0FBQUEsSUFDWCxVQUFVLEtBQUssS0FBSyxRQUFRO0FBQUEsSUFDNUIsaUJBQWlCLEtBQUssS0FBSyxlQUFlO0FBQUEsSUFDMUMsaUJBQWlCLEtBQUssbUJBQW1CO0FBQUEsRUFDM0M7QUFDRjtBQUVBLFNBQVMsT0FBTyxRQUFnQixTQUF1RDtBQUNyRixRQUFNLE9BQWdDO0FBQUEsSUFDcEM7QUFBQSxJQUNBLFFBQVEsT0FBTyxDQUFDLFNBQVMsUUFBUSxJQUFJLElBQUksQ0FBQztBQUFBLEVBQzVDO0FBQ0EsYUFBVyxRQUFRLFNBQVM7QUFDMUIsUUFBSSxTQUFTLFdBQVksTUFBSyxJQUFJLElBQUksTUFBTSxPQUFPLElBQUksQ0FBQztBQUFBLGFBQy9DLFNBQVMsa0JBQW1CLE1BQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxLQUFLO0FBQUEsYUFDekQsRUFBRSxRQUFRLE1BQU8sTUFBSyxJQUFJLElBQUksT0FBTyxJQUFJO0FBQUEsRUFDcEQ7QUFDQSxTQUFPO0FBQ1Q7QUFHZSxTQUFSLFNBQTBCLEVBQUUsT0FBTyxHQUF1QjtBQUMvRCxRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFFBQU0sS0FBSyxPQUFPLE1BQU07QUFDeEIsUUFBTSxPQUFPLGlCQUFpQixtQkFBbUIsRUFBRSxDQUFDO0FBQ3BELFFBQU0sT0FBTyxRQUFRLE1BQU0sVUFBZ0IsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ3hELFFBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsTUFBSSxRQUFRLENBQUMsTUFBTSxLQUFLLE9BQU8sR0FBRztBQUNoQyxXQUFPLGtCQUFDLFdBQVEsT0FBTyxFQUFFLFVBQVUsS0FBSyxJQUFJLEdBQUcsT0FBTSxTQUFRLEtBQUssRUFBRSxXQUFXO0FBQUEsRUFDakY7QUFDQSxRQUFNLFNBQVM7QUFBQSxJQUNiLE1BQU0sRUFBRTtBQUFBLElBQ1IsVUFBVSxFQUFFO0FBQUEsSUFDWixRQUFRLEVBQUU7QUFBQSxJQUNWLFVBQVUsRUFBRTtBQUFBLElBQ1osTUFBTSxFQUFFO0FBQUEsSUFDUixVQUFVLEVBQUU7QUFBQSxJQUNaLGlCQUFpQixFQUFFO0FBQUEsSUFDbkIsaUJBQWlCLEVBQUU7QUFBQSxFQUNyQjtBQUNBLFFBQU0sT0FBTyxNQUFNLEtBQUssR0FBRyxVQUFVLEVBQUUsRUFBRTtBQUN6QyxRQUFNLFNBQVMsWUFBWTtBQUN6QixRQUFJLFFBQVMsTUFBTSxXQUFXLElBQUksRUFBSSxPQUFNLEdBQUcsUUFBUTtBQUFBLEVBQ3pEO0FBQ0EsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sT0FBTyxFQUFFLFVBQVUsS0FBSyxJQUFJLElBQUksRUFBRTtBQUFBLFFBQ3pDLFFBQVE7QUFBQSxVQUNOLEVBQUUsT0FBTyxFQUFFLE9BQU8sTUFBTSxTQUFTO0FBQUEsVUFDakMsR0FBSSxPQUFPLENBQUMsRUFBRSxPQUFPLEtBQUssTUFBTSxNQUFNLFVBQVUsRUFBRSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQUEsUUFDN0Q7QUFBQSxRQUVDLGtCQUNDLGtCQUFDLFVBQU8sTUFBSyxVQUFTLE1BQUssU0FBUSxTQUFTLE1BQU0sS0FBSyxPQUFPLEdBQzNELFlBQUUsUUFDTDtBQUFBO0FBQUEsSUFFSjtBQUFBLElBQ0Esa0JBQUMsV0FBUSxNQUNOLFdBQUMsV0FDQSxrQkFBQyxTQUFJLE9BQU0sV0FDVDtBQUFBLHdCQUFDLGFBQVEsT0FBTSxRQUNiO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFFQztBQUFBLFVBQ0EsTUFBTTtBQUFBLFVBQ047QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0EsU0FBUztBQUFBLFVBQ1QsVUFBVTtBQUFBLFVBRVQsV0FBQyxTQUNBLHVCQUNFO0FBQUEsOEJBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE1BQU0sTUFBTSxFQUFFLGNBQWMsV0FBVyxLQUFLO0FBQUEsWUFDeEUsa0JBQUMsU0FBSSxPQUFNLE9BQ1Q7QUFBQTtBQUFBLGdCQUFDO0FBQUE7QUFBQSxrQkFDQyxNQUFLO0FBQUEsa0JBQ0wsT0FBTyxFQUFFO0FBQUEsa0JBQ1QsTUFBTSxFQUFFO0FBQUEsa0JBQ1IsTUFBSztBQUFBLGtCQUNMLEtBQUs7QUFBQSxrQkFDTCxLQUFLO0FBQUE7QUFBQSxjQUNQO0FBQUEsY0FDQTtBQUFBLGdCQUFDO0FBQUE7QUFBQSxrQkFDQyxNQUFLO0FBQUEsa0JBQ0wsT0FBTyxFQUFFO0FBQUEsa0JBQ1QsU0FBUyxTQUFTLElBQUksQ0FBQyxZQUFZLEVBQUUsT0FBTyxRQUFRLE9BQU8sT0FBTyxFQUFFO0FBQUE7QUFBQSxjQUN0RTtBQUFBLGVBQ0Y7QUFBQSxZQUNBLGtCQUFDLFNBQUksT0FBTSxPQUNUO0FBQUE7QUFBQSxnQkFBQztBQUFBO0FBQUEsa0JBQ0MsTUFBSztBQUFBLGtCQUNMLE9BQU8sRUFBRTtBQUFBLGtCQUNULE1BQU0sRUFBRTtBQUFBLGtCQUNSLFVBQVUsQ0FBQyxPQUFPO0FBQUEsa0JBQ2xCLFdBQVc7QUFBQTtBQUFBLGNBQ2I7QUFBQSxjQUNBLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLFdBQVUsV0FBVSxXQUFXLElBQUk7QUFBQSxlQUN2RTtBQUFBLFlBQ0E7QUFBQSxjQUFDO0FBQUE7QUFBQSxnQkFDQztBQUFBLGdCQUNBLE1BQUs7QUFBQSxnQkFDTCxPQUFPLEVBQUU7QUFBQSxnQkFDVCxNQUFNLEVBQUU7QUFBQTtBQUFBLFlBQ1Y7QUFBQSxZQUNBO0FBQUEsY0FBQztBQUFBO0FBQUEsZ0JBQ0M7QUFBQSxnQkFDQSxNQUFLO0FBQUEsZ0JBQ0wsT0FBTyxFQUFFO0FBQUEsZ0JBQ1QsTUFBTSxFQUFFO0FBQUE7QUFBQSxZQUNWO0FBQUEsWUFDQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLE1BQUs7QUFBQSxnQkFDTCxPQUFPLEVBQUU7QUFBQSxnQkFDVCxNQUFNLEVBQUU7QUFBQSxnQkFDUixVQUFRO0FBQUEsZ0JBQ1IsV0FBVztBQUFBO0FBQUEsWUFDYjtBQUFBLGFBQ0Y7QUFBQTtBQUFBLFFBeERHLE9BQU87QUFBQSxNQTBEZCxHQUNGO0FBQUEsTUFDQSxrQkFBQyxhQUNDO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFPO0FBQUEsWUFDTCxDQUFDLEVBQUUsTUFBTSxrQkFBQyxPQUFFLE1BQU0sVUFBVSxPQUFPLE1BQU0sT0FBTyxJQUFLLGlCQUFPLE1BQU0sV0FBVSxDQUFJO0FBQUEsWUFDaEY7QUFBQSxjQUNFLEVBQUU7QUFBQSxjQUNGLGtCQUFDLE9BQUUsTUFBTSxjQUFjLE9BQU8sTUFBTSxXQUFXLElBQzVDLFlBQUUsS0FBSyxVQUFVLE1BQU0sTUFDMUI7QUFBQSxZQUNGO0FBQUEsVUFDRjtBQUFBO0FBQUEsTUFDRixHQUNGO0FBQUEsT0FDRixHQUVKO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
