import {
  removeTemplate
} from "./chunk-44ALADIM.js";
import {
  kindOf
} from "./chunk-JA6LJDHP.js";
import "./chunk-DVBL3IIW.js";
import "./chunk-WFYIQHEG.js";
import {
  listed
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import {
  doMany
} from "./chunk-GUTFRWYT.js";
import "./chunk-KS33LSEC.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-OPWQA3V3.js";
import {
  NOTHING,
  count
} from "./chunk-C7NMFC3B.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import {
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  Empty,
  PageHead
} from "./chunk-5JB5O2EG.js";
import {
  ButtonLink,
  a,
  send,
  t
} from "./chunk-QR2KS636.js";
import {
  useSignal,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/templates/Templates.tsx
var number = (value) => value === null || value === void 0 ? NOTHING : count(value);
function Templates() {
  const s = t.site.templates;
  const turn = useSignal(0);
  const source = w(() => listed("/api/v2/templates"), []);
  const root = isRoot();
  const remove = async (template) => {
    if (await removeTemplate(template)) turn.value += 1;
  };
  const removeMany = async (templates) => {
    const names = templates.map((template) => template.name).join(", ");
    if (!await confirm(s.removeTitle(names), /* @__PURE__ */ a("p", { children: s.removeBody }), s.remove)) return false;
    return doMany(
      s.remove,
      templates,
      (template) => template.name,
      (template) => send("DELETE", `/api/v2/templates/${template.id}`)
    );
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title, children: root && /* @__PURE__ */ a(ButtonLink, { href: "/templates/new", kind: "primary", icon: "add", children: s.new }) }),
    /* @__PURE__ */ a("p", { class: "lead", children: s.body }),
    /* @__PURE__ */ a(
      Table,
      {
        label: s.label,
        file: "templates",
        source,
        by: [turn.value],
        id: (template) => template.id,
        title: (template) => template.name,
        sort: "name",
        filters: [
          {
            key: "type",
            label: s.kind,
            options: [
              { value: "Device", label: s.devices },
              { value: "HwRack", label: s.kinds.rack }
            ]
          }
        ],
        columns: [
          {
            key: "name",
            label: s.name,
            sort: "name",
            csv: (template) => template.name,
            cell: (template) => /* @__PURE__ */ a("a", { href: `/templates/${template.id}`, children: template.name })
          },
          {
            key: "kind",
            label: s.kind,
            csv: kindOf,
            cell: (template) => s.kinds[kindOf(template)]
          },
          {
            key: "height",
            label: s.height,
            sort: "height",
            end: true,
            csv: (template) => template.height,
            cell: (template) => s.units(count(template.height))
          },
          {
            key: "vcpus",
            label: s.vcpus,
            end: true,
            csv: (template) => template.vcpus,
            cell: (template) => number(template.vcpus)
          },
          {
            key: "ram",
            label: `${s.ram} (${s.ramHint})`,
            end: true,
            csv: (template) => template.ram,
            cell: (template) => number(template.ram)
          },
          {
            key: "disk",
            label: `${s.disk} (${s.diskHint})`,
            end: true,
            csv: (template) => template.disk,
            cell: (template) => number(template.disk)
          },
          {
            key: "description",
            label: s.description,
            csv: (template) => template.description,
            cell: (template) => template.description ?? NOTHING
          }
        ],
        ...root ? {
          actions: (template) => [
            { label: s.edit, icon: "edit", href: `/templates/${template.id}` },
            "line",
            {
              label: s.remove,
              icon: "trash",
              danger: true,
              run: () => void remove(template),
              ...kindOf(template) === "rack" ? { why: s.rackFixed } : {}
            }
          ],
          bulk: [{ label: s.remove, icon: "trash", danger: true, run: removeMany }]
        } : {},
        empty: /* @__PURE__ */ a(Empty, { icon: "tag", title: s.empty, children: [
          /* @__PURE__ */ a("p", { children: s.emptyBody }),
          root && /* @__PURE__ */ a(ButtonLink, { href: "/templates/new", kind: "primary", icon: "add", children: s.new })
        ] })
      }
    )
  ] });
}
export {
  Templates as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlbXBsYXRlcy9UZW1wbGF0ZXMudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgc2VuZCB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFRlbXBsYXRlIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCB9IGZyb20gXCIuLi8uLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgY291bnQsIE5PVEhJTkcgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uTGluayB9IGZyb20gXCIuLi8uLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IGNvbmZpcm0gfSBmcm9tIFwiLi4vLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyBkb01hbnkgfSBmcm9tIFwiLi4vLi4vdWkvbWFueVwiO1xuaW1wb3J0IHsgRW1wdHksIFBhZ2VIZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBsaXN0ZWQgfSBmcm9tIFwiLi4vLi4vdWkvc291cmNlXCI7XG5pbXBvcnQgeyBUYWJsZSB9IGZyb20gXCIuLi8uLi91aS9UYWJsZVwiO1xuaW1wb3J0IHsga2luZE9mIH0gZnJvbSBcIi4vUHJldmlld1wiO1xuaW1wb3J0IHsgcmVtb3ZlVGVtcGxhdGUgfSBmcm9tIFwiLi9yZW1vdmluZ1wiO1xuXG5jb25zdCBudW1iZXIgPSAodmFsdWU6IG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQpID0+XG4gIHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSB1bmRlZmluZWQgPyBOT1RISU5HIDogY291bnQodmFsdWUpO1xuXG4vKiogVGhlIHBhZ2UgYXQgYC90ZW1wbGF0ZXNgLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gVGVtcGxhdGVzKCkge1xuICBjb25zdCBzID0gdC5zaXRlLnRlbXBsYXRlcztcbiAgY29uc3QgdHVybiA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3Qgc291cmNlID0gdXNlTWVtbygoKSA9PiBsaXN0ZWQ8VGVtcGxhdGU+KFwiL2FwaS92Mi90ZW1wbGF0ZXNcIiksIFtdKTtcbiAgY29uc3Qgcm9vdCA9IGlzUm9vdCgpO1xuICBjb25zdCByZW1vdmUgPSBhc3luYyAodGVtcGxhdGU6IFRlbXBsYXRlKSA9PiB7XG4gICAgaWYgKGF3YWl0IHJlbW92ZVRlbXBsYXRlKHRlbXBsYXRlKSkgdHVybi52YWx1ZSArPSAxO1xuICB9O1xuICBjb25zdCByZW1vdmVNYW55ID0gYXN5bmMgKHRlbXBsYXRlczogVGVtcGxhdGVbXSkgPT4ge1xuICAgIGNvbnN0IG5hbWVzID0gdGVtcGxhdGVzLm1hcCgodGVtcGxhdGUpID0+IHRlbXBsYXRlLm5hbWUpLmpvaW4oXCIsIFwiKTtcbiAgICBpZiAoIShhd2FpdCBjb25maXJtKHMucmVtb3ZlVGl0bGUobmFtZXMpLCA8cD57cy5yZW1vdmVCb2R5fTwvcD4sIHMucmVtb3ZlKSkpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gZG9NYW55KFxuICAgICAgcy5yZW1vdmUsXG4gICAgICB0ZW1wbGF0ZXMsXG4gICAgICAodGVtcGxhdGUpID0+IHRlbXBsYXRlLm5hbWUsXG4gICAgICAodGVtcGxhdGUpID0+IHNlbmQoXCJERUxFVEVcIiwgYC9hcGkvdjIvdGVtcGxhdGVzLyR7dGVtcGxhdGUuaWR9YCksXG4gICAgKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17cy50aXRsZX0+XG4gICAgICAgIHtyb290ICYmIChcbiAgICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL3RlbXBsYXRlcy9uZXdcIiBraW5kPVwicHJpbWFyeVwiIGljb249XCJhZGRcIj5cbiAgICAgICAgICAgIHtzLm5ld31cbiAgICAgICAgICA8L0J1dHRvbkxpbms+XG4gICAgICAgICl9XG4gICAgICA8L1BhZ2VIZWFkPlxuICAgICAgPHAgY2xhc3M9XCJsZWFkXCI+e3MuYm9keX08L3A+XG4gICAgICA8VGFibGVcbiAgICAgICAgbGFiZWw9e3MubGFiZWx9XG4gICAgICAgIGZpbGU9XCJ0ZW1wbGF0ZXNcIlxuICAgICAgICBzb3VyY2U9e3NvdXJjZX1cbiAgICAgICAgYnk9e1t0dXJuLnZhbHVlXX1cbiAgICAgICAgaWQ9eyh0ZW1wbGF0ZSkgPT4gdGVtcGxhdGUuaWR9XG4gICAgICAgIHRpdGxlPXsodGVtcGxhdGUpID0+IHRlbXBsYXRlLm5hbWV9XG4gICAgICAgIHNvcnQ9XCJuYW1lXCJcbiAgICAgICAgZmlsdGVycz17W1xuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJ0eXBlXCIsXG4gICAgICAgICAgICBsYWJlbDogcy5raW5kLFxuICAgICAgICAgICAgb3B0aW9uczogW1xuICAgICAgICAgICAgICB7IHZhbHVlOiBcIkRldmljZVwiLCBsYWJlbDogcy5kZXZpY2VzIH0sXG4gICAgICAgICAgICAgIHsgdmFsdWU6IFwiSHdSYWNrXCIsIGxhYmVsOiBzLmtpbmRzLnJhY2sgfSxcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgfSxcbiAgICAgICAgXX1cbiAgICAgICAgY29sdW1ucz17W1xuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJuYW1lXCIsXG4gICAgICAgICAgICBsYWJlbDogcy5uYW1lLFxuICAgICAgICAgICAgc29ydDogXCJuYW1lXCIsXG4gICAgICAgICAgICBjc3Y6ICh0ZW1wbGF0ZSkgPT4gdGVtcGxhdGUubmFtZSxcbiAgICAgICAgICAgIGNlbGw6ICh0ZW1wbGF0ZSkgPT4gPGEgaHJlZj17YC90ZW1wbGF0ZXMvJHt0ZW1wbGF0ZS5pZH1gfT57dGVtcGxhdGUubmFtZX08L2E+LFxuICAgICAgICAgIH0sXG4gICAgICAgICAge1xuICAgICAgICAgICAga2V5OiBcImtpbmRcIixcbiAgICAgICAgICAgIGxhYmVsOiBzLmtpbmQsXG4gICAgICAgICAgICBjc3Y6IGtpbmRPZixcbiAgICAgICAgICAgIGNlbGw6ICh0ZW1wbGF0ZSkgPT4gcy5raW5kc1traW5kT2YodGVtcGxhdGUpXSxcbiAgICAgICAgICB9LFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJoZWlnaHRcIixcbiAgICAgICAgICAgIGxhYmVsOiBzLmhlaWdodCxcbiAgICAgICAgICAgIHNvcnQ6IFwiaGVpZ2h0XCIsXG4gICAgICAgICAgICBlbmQ6IHRydWUsXG4gICAgICAgICAgICBjc3Y6ICh0ZW1wbGF0ZSkgPT4gdGVtcGxhdGUuaGVpZ2h0LFxuICAgICAgICAgICAgY2VsbDogKHRlbXBsYXRlKSA9PiBzLnVuaXRzKGNvdW50KHRlbXBsYXRlLmhlaWdodCkpLFxuICAgICAgICAgIH0sXG4gICAgICAgICAge1xuICAgICAgICAgICAga2V5OiBcInZjcHVzXCIsXG4gICAgICAgICAgICBsYWJlbDogcy52Y3B1cyxcbiAgICAgICAgICAgIGVuZDogdHJ1ZSxcbiAgICAgICAgICAgIGNzdjogKHRlbXBsYXRlKSA9PiB0ZW1wbGF0ZS52Y3B1cyxcbiAgICAgICAgICAgIGNlbGw6ICh0ZW1wbGF0ZSkgPT4gbnVtYmVyKHRlbXBsYXRlLnZjcHVzKSxcbiAgICAgICAgICB9LFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJyYW1cIixcbiAgICAgICAgICAgIGxhYmVsOiBgJHtzLnJhbX0gKCR7cy5yYW1IaW50fSlgLFxuICAgICAgICAgICAgZW5kOiB0cnVlLFxuICAgICAgICAgICAgY3N2OiAodGVtcGxhdGUpID0+IHRlbXBsYXRlLnJhbSxcbiAgICAgICAgICAgIGNlbGw6ICh0ZW1wbGF0ZSkgPT4gbnVtYmVyKHRlbXBsYXRlLnJhbSksXG4gICAgICAgICAgfSxcbiAgICAgICAgICB7XG4gICAgICAgICAgICBrZXk6IFwiZGlza1wiLFxuICAgICAgICAgICAgbGFiZWw6IGAke3MuZGlza30gKCR7cy5kaXNrSGludH0pYCxcbiAgICAgICAgICAgIGVuZDogdHJ1ZSxcbiAgICAgICAgICAgIGNzdjogKHRlbXBsYXRlKSA9PiB0ZW1wbGF0ZS5kaXNrLFxuICAgICAgICAgICAgY2VsbDogKHRlbXBsYXRlKSA9PiBudW1iZXIodGVtcGxhdGUuZGlzayksXG4gICAgICAgICAgfSxcbiAgICAgICAgICB7XG4gICAgICAgICAgICBrZXk6IFwiZGVzY3JpcHRpb25cIixcbiAgICAgICAgICAgIGxhYmVsOiBzLmRlc2NyaXB0aW9uLFxuICAgICAgICAgICAgY3N2OiAodGVtcGxhdGUpID0+IHRlbXBsYXRlLmRlc2NyaXB0aW9uLFxuICAgICAgICAgICAgY2VsbDogKHRlbXBsYXRlKSA9PiB0ZW1wbGF0ZS5kZXNjcmlwdGlvbiA/PyBOT1RISU5HLFxuICAgICAgICAgIH0sXG4gICAgICAgIF19XG4gICAgICAgIHsuLi4ocm9vdFxuICAgICAgICAgID8ge1xuICAgICAgICAgICAgICBhY3Rpb25zOiAodGVtcGxhdGU6IFRlbXBsYXRlKSA9PiBbXG4gICAgICAgICAgICAgICAgeyBsYWJlbDogcy5lZGl0LCBpY29uOiBcImVkaXRcIiBhcyBjb25zdCwgaHJlZjogYC90ZW1wbGF0ZXMvJHt0ZW1wbGF0ZS5pZH1gIH0sXG4gICAgICAgICAgICAgICAgXCJsaW5lXCIgYXMgY29uc3QsXG4gICAgICAgICAgICAgICAge1xuICAgICAgICAgICAgICAgICAgbGFiZWw6IHMucmVtb3ZlLFxuICAgICAgICAgICAgICAgICAgaWNvbjogXCJ0cmFzaFwiIGFzIGNvbnN0LFxuICAgICAgICAgICAgICAgICAgZGFuZ2VyOiB0cnVlLFxuICAgICAgICAgICAgICAgICAgcnVuOiAoKSA9PiB2b2lkIHJlbW92ZSh0ZW1wbGF0ZSksXG4gICAgICAgICAgICAgICAgICAuLi4oa2luZE9mKHRlbXBsYXRlKSA9PT0gXCJyYWNrXCIgPyB7IHdoeTogcy5yYWNrRml4ZWQgfSA6IHt9KSxcbiAgICAgICAgICAgICAgICB9LFxuICAgICAgICAgICAgICBdLFxuICAgICAgICAgICAgICBidWxrOiBbeyBsYWJlbDogcy5yZW1vdmUsIGljb246IFwidHJhc2hcIiBhcyBjb25zdCwgZGFuZ2VyOiB0cnVlLCBydW46IHJlbW92ZU1hbnkgfV0sXG4gICAgICAgICAgICB9XG4gICAgICAgICAgOiB7fSl9XG4gICAgICAgIGVtcHR5PXtcbiAgICAgICAgICA8RW1wdHkgaWNvbj1cInRhZ1wiIHRpdGxlPXtzLmVtcHR5fT5cbiAgICAgICAgICAgIDxwPntzLmVtcHR5Qm9keX08L3A+XG4gICAgICAgICAgICB7cm9vdCAmJiAoXG4gICAgICAgICAgICAgIDxCdXR0b25MaW5rIGhyZWY9XCIvdGVtcGxhdGVzL25ld1wiIGtpbmQ9XCJwcmltYXJ5XCIgaWNvbj1cImFkZFwiPlxuICAgICAgICAgICAgICAgIHtzLm5ld31cbiAgICAgICAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgICAgICAgKX1cbiAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICB9XG4gICAgICAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFnQkEsSUFBTSxTQUFTLENBQUMsVUFDZCxVQUFVLFFBQVEsVUFBVSxTQUFZLFVBQVUsTUFBTSxLQUFLO0FBR2hELFNBQVIsWUFBNkI7QUFDbEMsUUFBTSxJQUFJLEVBQUUsS0FBSztBQUNqQixRQUFNLE9BQU8sVUFBVSxDQUFDO0FBQ3hCLFFBQU0sU0FBUyxFQUFRLE1BQU0sT0FBaUIsbUJBQW1CLEdBQUcsQ0FBQyxDQUFDO0FBQ3RFLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU0sU0FBUyxPQUFPLGFBQXVCO0FBQzNDLFFBQUksTUFBTSxlQUFlLFFBQVEsRUFBRyxNQUFLLFNBQVM7QUFBQSxFQUNwRDtBQUNBLFFBQU0sYUFBYSxPQUFPLGNBQTBCO0FBQ2xELFVBQU0sUUFBUSxVQUFVLElBQUksQ0FBQyxhQUFhLFNBQVMsSUFBSSxFQUFFLEtBQUssSUFBSTtBQUNsRSxRQUFJLENBQUUsTUFBTSxRQUFRLEVBQUUsWUFBWSxLQUFLLEdBQUcsa0JBQUMsT0FBRyxZQUFFLFlBQVcsR0FBTSxFQUFFLE1BQU0sRUFBSSxRQUFPO0FBQ3BGLFdBQU87QUFBQSxNQUNMLEVBQUU7QUFBQSxNQUNGO0FBQUEsTUFDQSxDQUFDLGFBQWEsU0FBUztBQUFBLE1BQ3ZCLENBQUMsYUFBYSxLQUFLLFVBQVUscUJBQXFCLFNBQVMsRUFBRSxFQUFFO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBQ0EsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsT0FDaEIsa0JBQ0Msa0JBQUMsY0FBVyxNQUFLLGtCQUFpQixNQUFLLFdBQVUsTUFBSyxPQUNuRCxZQUFFLEtBQ0wsR0FFSjtBQUFBLElBQ0Esa0JBQUMsT0FBRSxPQUFNLFFBQVEsWUFBRSxNQUFLO0FBQUEsSUFDeEI7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sRUFBRTtBQUFBLFFBQ1QsTUFBSztBQUFBLFFBQ0w7QUFBQSxRQUNBLElBQUksQ0FBQyxLQUFLLEtBQUs7QUFBQSxRQUNmLElBQUksQ0FBQyxhQUFhLFNBQVM7QUFBQSxRQUMzQixPQUFPLENBQUMsYUFBYSxTQUFTO0FBQUEsUUFDOUIsTUFBSztBQUFBLFFBQ0wsU0FBUztBQUFBLFVBQ1A7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsU0FBUztBQUFBLGNBQ1AsRUFBRSxPQUFPLFVBQVUsT0FBTyxFQUFFLFFBQVE7QUFBQSxjQUNwQyxFQUFFLE9BQU8sVUFBVSxPQUFPLEVBQUUsTUFBTSxLQUFLO0FBQUEsWUFDekM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLFFBQ0EsU0FBUztBQUFBLFVBQ1A7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsTUFBTTtBQUFBLFlBQ04sS0FBSyxDQUFDLGFBQWEsU0FBUztBQUFBLFlBQzVCLE1BQU0sQ0FBQyxhQUFhLGtCQUFDLE9BQUUsTUFBTSxjQUFjLFNBQVMsRUFBRSxJQUFLLG1CQUFTLE1BQUs7QUFBQSxVQUMzRTtBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsS0FBSztBQUFBLFlBQ0wsTUFBTSxDQUFDLGFBQWEsRUFBRSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQUEsVUFDOUM7QUFBQSxVQUNBO0FBQUEsWUFDRSxLQUFLO0FBQUEsWUFDTCxPQUFPLEVBQUU7QUFBQSxZQUNULE1BQU07QUFBQSxZQUNOLEtBQUs7QUFBQSxZQUNMLEtBQUssQ0FBQyxhQUFhLFNBQVM7QUFBQSxZQUM1QixNQUFNLENBQUMsYUFBYSxFQUFFLE1BQU0sTUFBTSxTQUFTLE1BQU0sQ0FBQztBQUFBLFVBQ3BEO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxLQUFLO0FBQUEsWUFDTCxLQUFLLENBQUMsYUFBYSxTQUFTO0FBQUEsWUFDNUIsTUFBTSxDQUFDLGFBQWEsT0FBTyxTQUFTLEtBQUs7QUFBQSxVQUMzQztBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sR0FBRyxFQUFFLEdBQUcsS0FBSyxFQUFFLE9BQU87QUFBQSxZQUM3QixLQUFLO0FBQUEsWUFDTCxLQUFLLENBQUMsYUFBYSxTQUFTO0FBQUEsWUFDNUIsTUFBTSxDQUFDLGFBQWEsT0FBTyxTQUFTLEdBQUc7QUFBQSxVQUN6QztBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sR0FBRyxFQUFFLElBQUksS0FBSyxFQUFFLFFBQVE7QUFBQSxZQUMvQixLQUFLO0FBQUEsWUFDTCxLQUFLLENBQUMsYUFBYSxTQUFTO0FBQUEsWUFDNUIsTUFBTSxDQUFDLGFBQWEsT0FBTyxTQUFTLElBQUk7QUFBQSxVQUMxQztBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsS0FBSyxDQUFDLGFBQWEsU0FBUztBQUFBLFlBQzVCLE1BQU0sQ0FBQyxhQUFhLFNBQVMsZUFBZTtBQUFBLFVBQzlDO0FBQUEsUUFDRjtBQUFBLFFBQ0MsR0FBSSxPQUNEO0FBQUEsVUFDRSxTQUFTLENBQUMsYUFBdUI7QUFBQSxZQUMvQixFQUFFLE9BQU8sRUFBRSxNQUFNLE1BQU0sUUFBaUIsTUFBTSxjQUFjLFNBQVMsRUFBRSxHQUFHO0FBQUEsWUFDMUU7QUFBQSxZQUNBO0FBQUEsY0FDRSxPQUFPLEVBQUU7QUFBQSxjQUNULE1BQU07QUFBQSxjQUNOLFFBQVE7QUFBQSxjQUNSLEtBQUssTUFBTSxLQUFLLE9BQU8sUUFBUTtBQUFBLGNBQy9CLEdBQUksT0FBTyxRQUFRLE1BQU0sU0FBUyxFQUFFLEtBQUssRUFBRSxVQUFVLElBQUksQ0FBQztBQUFBLFlBQzVEO0FBQUEsVUFDRjtBQUFBLFVBQ0EsTUFBTSxDQUFDLEVBQUUsT0FBTyxFQUFFLFFBQVEsTUFBTSxTQUFrQixRQUFRLE1BQU0sS0FBSyxXQUFXLENBQUM7QUFBQSxRQUNuRixJQUNBLENBQUM7QUFBQSxRQUNMLE9BQ0Usa0JBQUMsU0FBTSxNQUFLLE9BQU0sT0FBTyxFQUFFLE9BQ3pCO0FBQUEsNEJBQUMsT0FBRyxZQUFFLFdBQVU7QUFBQSxVQUNmLFFBQ0Msa0JBQUMsY0FBVyxNQUFLLGtCQUFpQixNQUFLLFdBQVUsTUFBSyxPQUNuRCxZQUFFLEtBQ0w7QUFBQSxXQUVKO0FBQUE7QUFBQSxJQUVKO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
