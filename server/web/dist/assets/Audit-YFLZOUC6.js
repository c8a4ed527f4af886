import {
  Action,
  Actor,
  ChangeDialog,
  Details,
  Subject,
  kindName
} from "./chunk-NCTYRRA6.js";
import {
  findRacks,
  findTeams,
  findUsers,
  nameAt
} from "./chunk-NFU6PPMW.js";
import {
  listed
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import "./chunk-KS33LSEC.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-OPWQA3V3.js";
import {
  dateTime
} from "./chunk-C7NMFC3B.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
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
  w
} from "./chunk-LVANTMVN.js";

// src/pages/site/Audit.tsx
function filters(root) {
  const s = t.site.audit;
  const of = (names) => Object.entries(names).map(([value, label]) => ({ value, label }));
  return [
    { key: "kind", label: s.kind, options: of(t.site.kinds) },
    { key: "action", label: s.action, options: of(t.site.actions) },
    ...root ? [
      {
        key: "actor",
        label: s.who,
        find: findUsers,
        nameOf: (id) => nameAt(`/api/v2/users/${encodeURIComponent(id)}`)
      }
    ] : [],
    {
      key: "team",
      label: s.team,
      find: findTeams,
      nameOf: (id) => nameAt(`/api/v2/teams/${encodeURIComponent(id)}`)
    },
    {
      key: "rack",
      label: s.rack,
      find: findRacks,
      nameOf: (id) => nameAt(`/api/v2/racks/${encodeURIComponent(id)}`)
    },
    { key: "since", label: s.since, moment: true },
    { key: "until", label: s.until, moment: true }
  ];
}
function Audit() {
  const s = t.site.audit;
  const root = isRoot();
  const source = w(() => listed("/api/v2/changes"), []);
  const narrow = w(() => filters(root), [root]);
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title, children: /* @__PURE__ */ a(ButtonLink, { href: "/events", icon: "play", children: t.site.events.title }) }),
    /* @__PURE__ */ a(
      Table,
      {
        label: s.label,
        file: "changes",
        source,
        id: (change) => String(change.id),
        title: (change) => `${kindName(change.kind)} ${change.subject}`,
        sort: "-id",
        filters: narrow,
        columns: [
          {
            key: "at",
            label: s.when,
            sort: "id",
            csv: (change) => change.at,
            cell: (change) => /* @__PURE__ */ a("time", { class: "nowrap", children: dateTime(change.at) })
          },
          {
            key: "actor",
            label: s.who,
            csv: (change) => change.actor,
            cell: (change) => /* @__PURE__ */ a(Actor, { change })
          },
          {
            key: "action",
            label: s.action,
            csv: (change) => change.action,
            cell: (change) => /* @__PURE__ */ a(Action, { change })
          },
          {
            key: "kind",
            label: s.kind,
            csv: (change) => change.kind,
            cell: (change) => kindName(change.kind)
          },
          {
            key: "subject",
            label: s.subject,
            csv: (change) => change.subject,
            cell: (change) => /* @__PURE__ */ a(Subject, { change })
          },
          {
            key: "detail",
            label: s.details,
            csv: (change) => JSON.stringify(change.detail),
            cell: (change) => /* @__PURE__ */ a(Details, { change })
          }
        ],
        empty: /* @__PURE__ */ a(Empty, { icon: "clock", title: s.empty, children: /* @__PURE__ */ a("p", { children: s.emptyBody }) })
      }
    ),
    /* @__PURE__ */ a(ChangeDialog, {})
  ] });
}
export {
  Audit as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3NpdGUvQXVkaXQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBXaG8gZGlkIHdoYXQ6IHRoZSBsb2cgb2YgY2hhbmdlcy5cbmltcG9ydCB7IHVzZU1lbW8gfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBpc1Jvb3QgfSBmcm9tIFwiLi4vLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IGRhdGVUaW1lIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlIH0gZnJvbSBcIi4uLy4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBmaW5kUmFja3MsIGZpbmRUZWFtcywgZmluZFVzZXJzLCBuYW1lQXQgfSBmcm9tIFwiLi4vLi4vbW9kZWwvZmluZGluZ1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uTGluayB9IGZyb20gXCIuLi8uLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IEVtcHR5LCBQYWdlSGVhZCB9IGZyb20gXCIuLi8uLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgbGlzdGVkIH0gZnJvbSBcIi4uLy4uL3VpL3NvdXJjZVwiO1xuaW1wb3J0IHsgdHlwZSBGaWx0ZXIsIFRhYmxlIH0gZnJvbSBcIi4uLy4uL3VpL1RhYmxlXCI7XG5pbXBvcnQgeyBBY3Rpb24sIEFjdG9yLCBDaGFuZ2VEaWFsb2csIERldGFpbHMsIFN1YmplY3QgfSBmcm9tIFwiLi9DaGFuZ2VQYXJ0c1wiO1xuaW1wb3J0IHsga2luZE5hbWUgfSBmcm9tIFwiLi90b2xkXCI7XG5cbmZ1bmN0aW9uIGZpbHRlcnMocm9vdDogYm9vbGVhbik6IEZpbHRlcltdIHtcbiAgY29uc3QgcyA9IHQuc2l0ZS5hdWRpdDtcbiAgY29uc3Qgb2YgPSAobmFtZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pID0+XG4gICAgT2JqZWN0LmVudHJpZXMobmFtZXMpLm1hcCgoW3ZhbHVlLCBsYWJlbF0pID0+ICh7IHZhbHVlLCBsYWJlbCB9KSk7XG4gIHJldHVybiBbXG4gICAgeyBrZXk6IFwia2luZFwiLCBsYWJlbDogcy5raW5kLCBvcHRpb25zOiBvZih0LnNpdGUua2luZHMpIH0sXG4gICAgeyBrZXk6IFwiYWN0aW9uXCIsIGxhYmVsOiBzLmFjdGlvbiwgb3B0aW9uczogb2YodC5zaXRlLmFjdGlvbnMpIH0sXG4gICAgLi4uKHJvb3RcbiAgICAgID8gW1xuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJhY3RvclwiLFxuICAgICAgICAgICAgbGFiZWw6IHMud2hvLFxuICAgICAgICAgICAgZmluZDogZmluZFVzZXJzLFxuICAgICAgICAgICAgbmFtZU9mOiAoaWQ6IHN0cmluZykgPT4gbmFtZUF0KGAvYXBpL3YyL3VzZXJzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGlkKX1gKSxcbiAgICAgICAgICB9LFxuICAgICAgICBdXG4gICAgICA6IFtdKSxcbiAgICB7XG4gICAgICBrZXk6IFwidGVhbVwiLFxuICAgICAgbGFiZWw6IHMudGVhbSxcbiAgICAgIGZpbmQ6IGZpbmRUZWFtcyxcbiAgICAgIG5hbWVPZjogKGlkKSA9PiBuYW1lQXQoYC9hcGkvdjIvdGVhbXMvJHtlbmNvZGVVUklDb21wb25lbnQoaWQpfWApLFxuICAgIH0sXG4gICAge1xuICAgICAga2V5OiBcInJhY2tcIixcbiAgICAgIGxhYmVsOiBzLnJhY2ssXG4gICAgICBmaW5kOiBmaW5kUmFja3MsXG4gICAgICBuYW1lT2Y6IChpZCkgPT4gbmFtZUF0KGAvYXBpL3YyL3JhY2tzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGlkKX1gKSxcbiAgICB9LFxuICAgIHsga2V5OiBcInNpbmNlXCIsIGxhYmVsOiBzLnNpbmNlLCBtb21lbnQ6IHRydWUgfSxcbiAgICB7IGtleTogXCJ1bnRpbFwiLCBsYWJlbDogcy51bnRpbCwgbW9tZW50OiB0cnVlIH0sXG4gIF07XG59XG5cbi8qKiBUaGUgcGFnZSBhdCBgL2F1ZGl0YC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIEF1ZGl0KCkge1xuICBjb25zdCBzID0gdC5zaXRlLmF1ZGl0O1xuICBjb25zdCByb290ID0gaXNSb290KCk7XG4gIGNvbnN0IHNvdXJjZSA9IHVzZU1lbW8oKCkgPT4gbGlzdGVkPENoYW5nZT4oXCIvYXBpL3YyL2NoYW5nZXNcIiksIFtdKTtcbiAgY29uc3QgbmFycm93ID0gdXNlTWVtbygoKSA9PiBmaWx0ZXJzKHJvb3QpLCBbcm9vdF0pO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtzLnRpdGxlfT5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9ldmVudHNcIiBpY29uPVwicGxheVwiPlxuICAgICAgICAgIHt0LnNpdGUuZXZlbnRzLnRpdGxlfVxuICAgICAgICA8L0J1dHRvbkxpbms+XG4gICAgICA8L1BhZ2VIZWFkPlxuICAgICAgPFRhYmxlXG4gICAgICAgIGxhYmVsPXtzLmxhYmVsfVxuICAgICAgICBmaWxlPVwiY2hhbmdlc1wiXG4gICAgICAgIHNvdXJjZT17c291cmNlfVxuICAgICAgICBpZD17KGNoYW5nZSkgPT4gU3RyaW5nKGNoYW5nZS5pZCl9XG4gICAgICAgIHRpdGxlPXsoY2hhbmdlKSA9PiBgJHtraW5kTmFtZShjaGFuZ2Uua2luZCl9ICR7Y2hhbmdlLnN1YmplY3R9YH1cbiAgICAgICAgc29ydD1cIi1pZFwiXG4gICAgICAgIGZpbHRlcnM9e25hcnJvd31cbiAgICAgICAgY29sdW1ucz17W1xuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJhdFwiLFxuICAgICAgICAgICAgbGFiZWw6IHMud2hlbixcbiAgICAgICAgICAgIHNvcnQ6IFwiaWRcIixcbiAgICAgICAgICAgIGNzdjogKGNoYW5nZSkgPT4gY2hhbmdlLmF0LFxuICAgICAgICAgICAgY2VsbDogKGNoYW5nZSkgPT4gPHRpbWUgY2xhc3M9XCJub3dyYXBcIj57ZGF0ZVRpbWUoY2hhbmdlLmF0KX08L3RpbWU+LFxuICAgICAgICAgIH0sXG4gICAgICAgICAge1xuICAgICAgICAgICAga2V5OiBcImFjdG9yXCIsXG4gICAgICAgICAgICBsYWJlbDogcy53aG8sXG4gICAgICAgICAgICBjc3Y6IChjaGFuZ2UpID0+IGNoYW5nZS5hY3RvcixcbiAgICAgICAgICAgIGNlbGw6IChjaGFuZ2UpID0+IDxBY3RvciBjaGFuZ2U9e2NoYW5nZX0gLz4sXG4gICAgICAgICAgfSxcbiAgICAgICAgICB7XG4gICAgICAgICAgICBrZXk6IFwiYWN0aW9uXCIsXG4gICAgICAgICAgICBsYWJlbDogcy5hY3Rpb24sXG4gICAgICAgICAgICBjc3Y6IChjaGFuZ2UpID0+IGNoYW5nZS5hY3Rpb24sXG4gICAgICAgICAgICBjZWxsOiAoY2hhbmdlKSA9PiA8QWN0aW9uIGNoYW5nZT17Y2hhbmdlfSAvPixcbiAgICAgICAgICB9LFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJraW5kXCIsXG4gICAgICAgICAgICBsYWJlbDogcy5raW5kLFxuICAgICAgICAgICAgY3N2OiAoY2hhbmdlKSA9PiBjaGFuZ2Uua2luZCxcbiAgICAgICAgICAgIGNlbGw6IChjaGFuZ2UpID0+IGtpbmROYW1lKGNoYW5nZS5raW5kKSxcbiAgICAgICAgICB9LFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJzdWJqZWN0XCIsXG4gICAgICAgICAgICBsYWJlbDogcy5zdWJqZWN0LFxuICAgICAgICAgICAgY3N2OiAoY2hhbmdlKSA9PiBjaGFuZ2Uuc3ViamVjdCxcbiAgICAgICAgICAgIGNlbGw6IChjaGFuZ2UpID0+IDxTdWJqZWN0IGNoYW5nZT17Y2hhbmdlfSAvPixcbiAgICAgICAgICB9LFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJkZXRhaWxcIixcbiAgICAgICAgICAgIGxhYmVsOiBzLmRldGFpbHMsXG4gICAgICAgICAgICBjc3Y6IChjaGFuZ2UpID0+IEpTT04uc3RyaW5naWZ5KGNoYW5nZS5kZXRhaWwpLFxuICAgICAgICAgICAgY2VsbDogKGNoYW5nZSkgPT4gPERldGFpbHMgY2hhbmdlPXtjaGFuZ2V9IC8+LFxuICAgICAgICAgIH0sXG4gICAgICAgIF19XG4gICAgICAgIGVtcHR5PXtcbiAgICAgICAgICA8RW1wdHkgaWNvbj1cImNsb2NrXCIgdGl0bGU9e3MuZW1wdHl9PlxuICAgICAgICAgICAgPHA+e3MuZW1wdHlCb2R5fTwvcD5cbiAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICB9XG4gICAgICAvPlxuICAgICAgPENoYW5nZURpYWxvZyAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBY0EsU0FBUyxRQUFRLE1BQXlCO0FBQ3hDLFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxLQUFLLENBQUMsVUFDVixPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLE9BQU8sS0FBSyxPQUFPLEVBQUUsT0FBTyxNQUFNLEVBQUU7QUFDbEUsU0FBTztBQUFBLElBQ0wsRUFBRSxLQUFLLFFBQVEsT0FBTyxFQUFFLE1BQU0sU0FBUyxHQUFHLEVBQUUsS0FBSyxLQUFLLEVBQUU7QUFBQSxJQUN4RCxFQUFFLEtBQUssVUFBVSxPQUFPLEVBQUUsUUFBUSxTQUFTLEdBQUcsRUFBRSxLQUFLLE9BQU8sRUFBRTtBQUFBLElBQzlELEdBQUksT0FDQTtBQUFBLE1BQ0U7QUFBQSxRQUNFLEtBQUs7QUFBQSxRQUNMLE9BQU8sRUFBRTtBQUFBLFFBQ1QsTUFBTTtBQUFBLFFBQ04sUUFBUSxDQUFDLE9BQWUsT0FBTyxpQkFBaUIsbUJBQW1CLEVBQUUsQ0FBQyxFQUFFO0FBQUEsTUFDMUU7QUFBQSxJQUNGLElBQ0EsQ0FBQztBQUFBLElBQ0w7QUFBQSxNQUNFLEtBQUs7QUFBQSxNQUNMLE9BQU8sRUFBRTtBQUFBLE1BQ1QsTUFBTTtBQUFBLE1BQ04sUUFBUSxDQUFDLE9BQU8sT0FBTyxpQkFBaUIsbUJBQW1CLEVBQUUsQ0FBQyxFQUFFO0FBQUEsSUFDbEU7QUFBQSxJQUNBO0FBQUEsTUFDRSxLQUFLO0FBQUEsTUFDTCxPQUFPLEVBQUU7QUFBQSxNQUNULE1BQU07QUFBQSxNQUNOLFFBQVEsQ0FBQyxPQUFPLE9BQU8saUJBQWlCLG1CQUFtQixFQUFFLENBQUMsRUFBRTtBQUFBLElBQ2xFO0FBQUEsSUFDQSxFQUFFLEtBQUssU0FBUyxPQUFPLEVBQUUsT0FBTyxRQUFRLEtBQUs7QUFBQSxJQUM3QyxFQUFFLEtBQUssU0FBUyxPQUFPLEVBQUUsT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUMvQztBQUNGO0FBR2UsU0FBUixRQUF5QjtBQUM5QixRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU0sU0FBUyxFQUFRLE1BQU0sT0FBZSxpQkFBaUIsR0FBRyxDQUFDLENBQUM7QUFDbEUsUUFBTSxTQUFTLEVBQVEsTUFBTSxRQUFRLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQztBQUNsRCxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQSxzQkFBQyxZQUFTLE9BQU8sRUFBRSxPQUNqQiw0QkFBQyxjQUFXLE1BQUssV0FBVSxNQUFLLFFBQzdCLFlBQUUsS0FBSyxPQUFPLE9BQ2pCLEdBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFPLEVBQUU7QUFBQSxRQUNULE1BQUs7QUFBQSxRQUNMO0FBQUEsUUFDQSxJQUFJLENBQUMsV0FBVyxPQUFPLE9BQU8sRUFBRTtBQUFBLFFBQ2hDLE9BQU8sQ0FBQyxXQUFXLEdBQUcsU0FBUyxPQUFPLElBQUksQ0FBQyxJQUFJLE9BQU8sT0FBTztBQUFBLFFBQzdELE1BQUs7QUFBQSxRQUNMLFNBQVM7QUFBQSxRQUNULFNBQVM7QUFBQSxVQUNQO0FBQUEsWUFDRSxLQUFLO0FBQUEsWUFDTCxPQUFPLEVBQUU7QUFBQSxZQUNULE1BQU07QUFBQSxZQUNOLEtBQUssQ0FBQyxXQUFXLE9BQU87QUFBQSxZQUN4QixNQUFNLENBQUMsV0FBVyxrQkFBQyxVQUFLLE9BQU0sVUFBVSxtQkFBUyxPQUFPLEVBQUUsR0FBRTtBQUFBLFVBQzlEO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxLQUFLLENBQUMsV0FBVyxPQUFPO0FBQUEsWUFDeEIsTUFBTSxDQUFDLFdBQVcsa0JBQUMsU0FBTSxRQUFnQjtBQUFBLFVBQzNDO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxLQUFLLENBQUMsV0FBVyxPQUFPO0FBQUEsWUFDeEIsTUFBTSxDQUFDLFdBQVcsa0JBQUMsVUFBTyxRQUFnQjtBQUFBLFVBQzVDO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxLQUFLLENBQUMsV0FBVyxPQUFPO0FBQUEsWUFDeEIsTUFBTSxDQUFDLFdBQVcsU0FBUyxPQUFPLElBQUk7QUFBQSxVQUN4QztBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsS0FBSyxDQUFDLFdBQVcsT0FBTztBQUFBLFlBQ3hCLE1BQU0sQ0FBQyxXQUFXLGtCQUFDLFdBQVEsUUFBZ0I7QUFBQSxVQUM3QztBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsS0FBSyxDQUFDLFdBQVcsS0FBSyxVQUFVLE9BQU8sTUFBTTtBQUFBLFlBQzdDLE1BQU0sQ0FBQyxXQUFXLGtCQUFDLFdBQVEsUUFBZ0I7QUFBQSxVQUM3QztBQUFBLFFBQ0Y7QUFBQSxRQUNBLE9BQ0Usa0JBQUMsU0FBTSxNQUFLLFNBQVEsT0FBTyxFQUFFLE9BQzNCLDRCQUFDLE9BQUcsWUFBRSxXQUFVLEdBQ2xCO0FBQUE7QUFBQSxJQUVKO0FBQUEsSUFDQSxrQkFBQyxnQkFBYTtBQUFBLEtBQ2hCO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
