import {
  removeTeam
} from "./chunk-UCLNAED4.js";
import {
  TeamTabs,
  leads,
  roleIn
} from "./chunk-LPJ7OPEY.js";
import "./chunk-DVBL3IIW.js";
import "./chunk-IJWUZTB5.js";
import "./chunk-WFYIQHEG.js";
import {
  listed
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import "./chunk-GUTFRWYT.js";
import "./chunk-KS33LSEC.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-OPWQA3V3.js";
import {
  amount,
  dateOnly
} from "./chunk-C7NMFC3B.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  CopyButton,
  Empty,
  Facts,
  PageHead,
  Reading,
  Status,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  ButtonLink,
  Icon,
  a,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  go,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/teams/Team.tsx
function Team({ params }) {
  const s = t.people.teams;
  const id = params.id ?? "";
  const read = useRead(
    (stop) => get(`/api/v2/teams/${encodeURIComponent(id)}`, {}, stop),
    [id]
  );
  const remove = async (team) => {
    if (await removeTeam(team)) await go("/teams");
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: read.value?.name ?? s.title, crumbs: [{ label: s.title, href: "/teams" }], children: [
      leads(id) && read.value?.status === "active" && /* @__PURE__ */ a(ButtonLink, { href: `/racks/new?team=${id}`, icon: "add", children: t.site.racks.newTitle }),
      isRoot() && read.value?.status === "active" && /* @__PURE__ */ a(Button, { kind: "danger", icon: "trash", onClick: () => read.value && void remove(read.value), children: s.remove })
    ] }),
    /* @__PURE__ */ a(TeamTabs, { team: id }),
    /* @__PURE__ */ a(Reading, { read, children: (team) => /* @__PURE__ */ a(Overview, { team }) })
  ] });
}
function Copied({ text }) {
  return /* @__PURE__ */ a("span", { class: "with-copy", children: [
    /* @__PURE__ */ a("code", { children: text }),
    " ",
    /* @__PURE__ */ a(CopyButton, { text })
  ] });
}
function Overview({ team }) {
  const s = t.people.teams;
  const role = roleIn(team.id);
  const period = team.billing_period_start && team.billing_period_end ? s.periodFromTo(dateOnly(team.billing_period_start), dateOnly(team.billing_period_end)) : void 0;
  const source = w(() => listed("/api/v2/racks", { team: team.id }), [team.id]);
  return /* @__PURE__ */ a($, { children: [
    team.status !== "active" && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", children: [
      /* @__PURE__ */ a(Icon, { name: "clock" }),
      s.pending
    ] }),
    /* @__PURE__ */ a("div", { class: "cards", children: [
      /* @__PURE__ */ a("div", { class: "card", children: [
        /* @__PURE__ */ a("p", { class: "quiet", children: s.credits }),
        /* @__PURE__ */ a("p", { class: "number", children: amount(team.credits) })
      ] }),
      /* @__PURE__ */ a("div", { class: "card", children: [
        /* @__PURE__ */ a("p", { class: "quiet", children: s.cost }),
        /* @__PURE__ */ a("p", { class: "number", children: amount(team.cost) })
      ] }),
      /* @__PURE__ */ a("div", { class: "card", children: [
        /* @__PURE__ */ a("p", { class: "quiet", children: s.period }),
        /* @__PURE__ */ a("p", { class: "number small", children: period ?? t.ui.none })
      ] })
    ] }),
    /* @__PURE__ */ a("section", { class: "section", children: [
      /* @__PURE__ */ a("h2", { children: s.facts }),
      /* @__PURE__ */ a(
        Facts,
        {
          facts: [
            [t.people.status, /* @__PURE__ */ a(Status, { status: team.status })],
            [s.kind, team.single_user ? s.personal : void 0],
            [
              t.people.roles.role,
              role === "root" ? t.people.root : role === "admin" ? t.people.roles.admin : t.people.roles.member
            ],
            [s.projectId, team.project_id ? /* @__PURE__ */ a(Copied, { text: team.project_id }) : void 0],
            [
              s.billingId,
              team.billing_acct_id ? /* @__PURE__ */ a(Copied, { text: team.billing_acct_id }) : void 0
            ],
            [t.people.id, /* @__PURE__ */ a(Copied, { text: team.id })],
            [t.people.created, dateOnly(team.created_at)]
          ]
        }
      )
    ] }),
    /* @__PURE__ */ a("section", { class: "section", children: [
      /* @__PURE__ */ a("h2", { children: s.racks }),
      /* @__PURE__ */ a(
        Table,
        {
          name: "racks",
          label: s.racksLabel,
          file: `racks-of-${team.name}`,
          source,
          id: (rack) => rack.id,
          title: (rack) => rack.name,
          sort: "name",
          columns: [
            {
              key: "name",
              label: t.people.name,
              sort: "name",
              csv: (rack) => rack.name,
              cell: (rack) => /* @__PURE__ */ a("a", { href: `/racks/${rack.id}`, children: rack.name })
            },
            {
              key: "status",
              label: t.people.status,
              sort: "status",
              csv: (rack) => rack.status,
              cell: (rack) => /* @__PURE__ */ a(Status, { status: rack.status })
            },
            {
              key: "u_height",
              label: t.site.racks.height,
              sort: "u_height",
              end: true,
              csv: (rack) => rack.u_height,
              cell: (rack) => rack.u_height
            },
            {
              key: "cost",
              label: t.site.racks.cost,
              sort: "cost",
              end: true,
              csv: (rack) => rack.cost,
              cell: (rack) => amount(rack.cost)
            }
          ],
          ...leads(team.id) ? {
            actions: (rack) => [
              {
                label: t.ui.edit,
                icon: "edit",
                href: `/racks/${rack.id}/edit`
              }
            ]
          } : {},
          empty: /* @__PURE__ */ a(Empty, { icon: "rack", title: s.rackEmpty, children: [
            /* @__PURE__ */ a("p", { children: s.rackEmptyBody }),
            leads(team.id) && /* @__PURE__ */ a("p", { class: "form-actions", children: [
              /* @__PURE__ */ a(ButtonLink, { href: `/racks/new?team=${team.id}`, kind: "primary", icon: "add", children: t.site.racks.newTitle }),
              /* @__PURE__ */ a(ButtonLink, { href: "/racks/import", children: t.site.import.title })
            ] })
          ] })
        }
      )
    ] })
  ] });
}
export {
  Team as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlYW1zL1RlYW0udHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBBIHRlYW0gYXQgYSBnbGFuY2U6IHdoYXQgaXQgaXMsIHdoYXQgaXQgY29zdHMsIGFuZCBpdHMgcmFja3MuXG5pbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgUmFjaywgVGVhbSBhcyBUaGluZyB9IGZyb20gXCIuLi8uLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBpc1Jvb3QgfSBmcm9tIFwiLi4vLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IGFtb3VudCwgZGF0ZU9ubHkgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgZ28gfSBmcm9tIFwiLi4vLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSBcIi4uLy4uL3NoZWxsL3JvdXRlc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBCdXR0b25MaW5rIH0gZnJvbSBcIi4uLy4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi8uLi91aS9JY29uXCI7XG5pbXBvcnQgeyBDb3B5QnV0dG9uLCBFbXB0eSwgRmFjdHMsIFBhZ2VIZWFkLCBSZWFkaW5nLCBTdGF0dXMsIHVzZVJlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGxpc3RlZCB9IGZyb20gXCIuLi8uLi91aS9zb3VyY2VcIjtcbmltcG9ydCB7IFRhYmxlIH0gZnJvbSBcIi4uLy4uL3VpL1RhYmxlXCI7XG5pbXBvcnQgeyByZW1vdmVUZWFtIH0gZnJvbSBcIi4vcmVtb3ZpbmdcIjtcbmltcG9ydCB7IGxlYWRzLCByb2xlSW4sIFRlYW1UYWJzIH0gZnJvbSBcIi4vVGVhbVRhYnNcIjtcblxuLyoqIFRoZSBwYWdlIGF0IGAvdGVhbXMvSURgLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gVGVhbSh7IHBhcmFtcyB9OiB7IHBhcmFtczogUGFyYW1zIH0pIHtcbiAgY29uc3QgcyA9IHQucGVvcGxlLnRlYW1zO1xuICBjb25zdCBpZCA9IHBhcmFtcy5pZCA/PyBcIlwiO1xuICBjb25zdCByZWFkID0gdXNlUmVhZDxUaGluZz4oXG4gICAgKHN0b3ApID0+IGdldChgL2FwaS92Mi90ZWFtcy8ke2VuY29kZVVSSUNvbXBvbmVudChpZCl9YCwge30sIHN0b3ApLFxuICAgIFtpZF0sXG4gICk7XG4gIGNvbnN0IHJlbW92ZSA9IGFzeW5jICh0ZWFtOiBUaGluZykgPT4ge1xuICAgIGlmIChhd2FpdCByZW1vdmVUZWFtKHRlYW0pKSBhd2FpdCBnbyhcIi90ZWFtc1wiKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17cmVhZC52YWx1ZT8ubmFtZSA/PyBzLnRpdGxlfSBjcnVtYnM9e1t7IGxhYmVsOiBzLnRpdGxlLCBocmVmOiBcIi90ZWFtc1wiIH1dfT5cbiAgICAgICAge2xlYWRzKGlkKSAmJiByZWFkLnZhbHVlPy5zdGF0dXMgPT09IFwiYWN0aXZlXCIgJiYgKFxuICAgICAgICAgIDxCdXR0b25MaW5rIGhyZWY9e2AvcmFja3MvbmV3P3RlYW09JHtpZH1gfSBpY29uPVwiYWRkXCI+XG4gICAgICAgICAgICB7dC5zaXRlLnJhY2tzLm5ld1RpdGxlfVxuICAgICAgICAgIDwvQnV0dG9uTGluaz5cbiAgICAgICAgKX1cbiAgICAgICAge2lzUm9vdCgpICYmIHJlYWQudmFsdWU/LnN0YXR1cyA9PT0gXCJhY3RpdmVcIiAmJiAoXG4gICAgICAgICAgPEJ1dHRvbiBraW5kPVwiZGFuZ2VyXCIgaWNvbj1cInRyYXNoXCIgb25DbGljaz17KCkgPT4gcmVhZC52YWx1ZSAmJiB2b2lkIHJlbW92ZShyZWFkLnZhbHVlKX0+XG4gICAgICAgICAgICB7cy5yZW1vdmV9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICl9XG4gICAgICA8L1BhZ2VIZWFkPlxuICAgICAgPFRlYW1UYWJzIHRlYW09e2lkfSAvPlxuICAgICAgPFJlYWRpbmcgcmVhZD17cmVhZH0+eyh0ZWFtKSA9PiA8T3ZlcnZpZXcgdGVhbT17dGVhbX0gLz59PC9SZWFkaW5nPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gQ29waWVkKHsgdGV4dCB9OiB7IHRleHQ6IHN0cmluZyB9KSB7XG4gIHJldHVybiAoXG4gICAgPHNwYW4gY2xhc3M9XCJ3aXRoLWNvcHlcIj5cbiAgICAgIDxjb2RlPnt0ZXh0fTwvY29kZT4gPENvcHlCdXR0b24gdGV4dD17dGV4dH0gLz5cbiAgICA8L3NwYW4+XG4gICk7XG59XG5cbmZ1bmN0aW9uIE92ZXJ2aWV3KHsgdGVhbSB9OiB7IHRlYW06IFRoaW5nIH0pIHtcbiAgY29uc3QgcyA9IHQucGVvcGxlLnRlYW1zO1xuICBjb25zdCByb2xlID0gcm9sZUluKHRlYW0uaWQpO1xuICBjb25zdCBwZXJpb2QgPVxuICAgIHRlYW0uYmlsbGluZ19wZXJpb2Rfc3RhcnQgJiYgdGVhbS5iaWxsaW5nX3BlcmlvZF9lbmRcbiAgICAgID8gcy5wZXJpb2RGcm9tVG8oZGF0ZU9ubHkodGVhbS5iaWxsaW5nX3BlcmlvZF9zdGFydCksIGRhdGVPbmx5KHRlYW0uYmlsbGluZ19wZXJpb2RfZW5kKSlcbiAgICAgIDogdW5kZWZpbmVkO1xuICBjb25zdCBzb3VyY2UgPSB1c2VNZW1vKCgpID0+IGxpc3RlZDxSYWNrPihcIi9hcGkvdjIvcmFja3NcIiwgeyB0ZWFtOiB0ZWFtLmlkIH0pLCBbdGVhbS5pZF0pO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICB7dGVhbS5zdGF0dXMgIT09IFwiYWN0aXZlXCIgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cIndhcm5cIj5cbiAgICAgICAgICA8SWNvbiBuYW1lPVwiY2xvY2tcIiAvPlxuICAgICAgICAgIHtzLnBlbmRpbmd9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICA8ZGl2IGNsYXNzPVwiY2FyZHNcIj5cbiAgICAgICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgICA8cCBjbGFzcz1cInF1aWV0XCI+e3MuY3JlZGl0c308L3A+XG4gICAgICAgICAgPHAgY2xhc3M9XCJudW1iZXJcIj57YW1vdW50KHRlYW0uY3JlZGl0cyl9PC9wPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgICA8cCBjbGFzcz1cInF1aWV0XCI+e3MuY29zdH08L3A+XG4gICAgICAgICAgPHAgY2xhc3M9XCJudW1iZXJcIj57YW1vdW50KHRlYW0uY29zdCl9PC9wPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgICA8cCBjbGFzcz1cInF1aWV0XCI+e3MucGVyaW9kfTwvcD5cbiAgICAgICAgICA8cCBjbGFzcz1cIm51bWJlciBzbWFsbFwiPntwZXJpb2QgPz8gdC51aS5ub25lfTwvcD5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L2Rpdj5cbiAgICAgIDxzZWN0aW9uIGNsYXNzPVwic2VjdGlvblwiPlxuICAgICAgICA8aDI+e3MuZmFjdHN9PC9oMj5cbiAgICAgICAgPEZhY3RzXG4gICAgICAgICAgZmFjdHM9e1tcbiAgICAgICAgICAgIFt0LnBlb3BsZS5zdGF0dXMsIDxTdGF0dXMgc3RhdHVzPXt0ZWFtLnN0YXR1c30gLz5dLFxuICAgICAgICAgICAgW3Mua2luZCwgdGVhbS5zaW5nbGVfdXNlciA/IHMucGVyc29uYWwgOiB1bmRlZmluZWRdLFxuICAgICAgICAgICAgW1xuICAgICAgICAgICAgICB0LnBlb3BsZS5yb2xlcy5yb2xlLFxuICAgICAgICAgICAgICByb2xlID09PSBcInJvb3RcIlxuICAgICAgICAgICAgICAgID8gdC5wZW9wbGUucm9vdFxuICAgICAgICAgICAgICAgIDogcm9sZSA9PT0gXCJhZG1pblwiXG4gICAgICAgICAgICAgICAgICA/IHQucGVvcGxlLnJvbGVzLmFkbWluXG4gICAgICAgICAgICAgICAgICA6IHQucGVvcGxlLnJvbGVzLm1lbWJlcixcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBbcy5wcm9qZWN0SWQsIHRlYW0ucHJvamVjdF9pZCA/IDxDb3BpZWQgdGV4dD17dGVhbS5wcm9qZWN0X2lkfSAvPiA6IHVuZGVmaW5lZF0sXG4gICAgICAgICAgICBbXG4gICAgICAgICAgICAgIHMuYmlsbGluZ0lkLFxuICAgICAgICAgICAgICB0ZWFtLmJpbGxpbmdfYWNjdF9pZCA/IDxDb3BpZWQgdGV4dD17dGVhbS5iaWxsaW5nX2FjY3RfaWR9IC8+IDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFt0LnBlb3BsZS5pZCwgPENvcGllZCB0ZXh0PXt0ZWFtLmlkfSAvPl0sXG4gICAgICAgICAgICBbdC5wZW9wbGUuY3JlYXRlZCwgZGF0ZU9ubHkodGVhbS5jcmVhdGVkX2F0KV0sXG4gICAgICAgICAgXX1cbiAgICAgICAgLz5cbiAgICAgIDwvc2VjdGlvbj5cbiAgICAgIDxzZWN0aW9uIGNsYXNzPVwic2VjdGlvblwiPlxuICAgICAgICA8aDI+e3MucmFja3N9PC9oMj5cbiAgICAgICAgPFRhYmxlXG4gICAgICAgICAgbmFtZT1cInJhY2tzXCJcbiAgICAgICAgICBsYWJlbD17cy5yYWNrc0xhYmVsfVxuICAgICAgICAgIGZpbGU9e2ByYWNrcy1vZi0ke3RlYW0ubmFtZX1gfVxuICAgICAgICAgIHNvdXJjZT17c291cmNlfVxuICAgICAgICAgIGlkPXsocmFjaykgPT4gcmFjay5pZH1cbiAgICAgICAgICB0aXRsZT17KHJhY2spID0+IHJhY2submFtZX1cbiAgICAgICAgICBzb3J0PVwibmFtZVwiXG4gICAgICAgICAgY29sdW1ucz17W1xuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBrZXk6IFwibmFtZVwiLFxuICAgICAgICAgICAgICBsYWJlbDogdC5wZW9wbGUubmFtZSxcbiAgICAgICAgICAgICAgc29ydDogXCJuYW1lXCIsXG4gICAgICAgICAgICAgIGNzdjogKHJhY2spID0+IHJhY2submFtZSxcbiAgICAgICAgICAgICAgY2VsbDogKHJhY2spID0+IDxhIGhyZWY9e2AvcmFja3MvJHtyYWNrLmlkfWB9PntyYWNrLm5hbWV9PC9hPixcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgICB7XG4gICAgICAgICAgICAgIGtleTogXCJzdGF0dXNcIixcbiAgICAgICAgICAgICAgbGFiZWw6IHQucGVvcGxlLnN0YXR1cyxcbiAgICAgICAgICAgICAgc29ydDogXCJzdGF0dXNcIixcbiAgICAgICAgICAgICAgY3N2OiAocmFjaykgPT4gcmFjay5zdGF0dXMsXG4gICAgICAgICAgICAgIGNlbGw6IChyYWNrKSA9PiA8U3RhdHVzIHN0YXR1cz17cmFjay5zdGF0dXN9IC8+LFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAga2V5OiBcInVfaGVpZ2h0XCIsXG4gICAgICAgICAgICAgIGxhYmVsOiB0LnNpdGUucmFja3MuaGVpZ2h0LFxuICAgICAgICAgICAgICBzb3J0OiBcInVfaGVpZ2h0XCIsXG4gICAgICAgICAgICAgIGVuZDogdHJ1ZSxcbiAgICAgICAgICAgICAgY3N2OiAocmFjaykgPT4gcmFjay51X2hlaWdodCxcbiAgICAgICAgICAgICAgY2VsbDogKHJhY2spID0+IHJhY2sudV9oZWlnaHQsXG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBrZXk6IFwiY29zdFwiLFxuICAgICAgICAgICAgICBsYWJlbDogdC5zaXRlLnJhY2tzLmNvc3QsXG4gICAgICAgICAgICAgIHNvcnQ6IFwiY29zdFwiLFxuICAgICAgICAgICAgICBlbmQ6IHRydWUsXG4gICAgICAgICAgICAgIGNzdjogKHJhY2spID0+IHJhY2suY29zdCxcbiAgICAgICAgICAgICAgY2VsbDogKHJhY2spID0+IGFtb3VudChyYWNrLmNvc3QpLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICBdfVxuICAgICAgICAgIHsuLi4obGVhZHModGVhbS5pZClcbiAgICAgICAgICAgID8ge1xuICAgICAgICAgICAgICAgIGFjdGlvbnM6IChyYWNrOiBSYWNrKSA9PiBbXG4gICAgICAgICAgICAgICAgICB7XG4gICAgICAgICAgICAgICAgICAgIGxhYmVsOiB0LnVpLmVkaXQsXG4gICAgICAgICAgICAgICAgICAgIGljb246IFwiZWRpdFwiIGFzIGNvbnN0LFxuICAgICAgICAgICAgICAgICAgICBocmVmOiBgL3JhY2tzLyR7cmFjay5pZH0vZWRpdGAsXG4gICAgICAgICAgICAgICAgICB9LFxuICAgICAgICAgICAgICAgIF0sXG4gICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIDoge30pfVxuICAgICAgICAgIGVtcHR5PXtcbiAgICAgICAgICAgIDxFbXB0eSBpY29uPVwicmFja1wiIHRpdGxlPXtzLnJhY2tFbXB0eX0+XG4gICAgICAgICAgICAgIDxwPntzLnJhY2tFbXB0eUJvZHl9PC9wPlxuICAgICAgICAgICAgICB7bGVhZHModGVhbS5pZCkgJiYgKFxuICAgICAgICAgICAgICAgIDxwIGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgICAgICAgICAgICA8QnV0dG9uTGluayBocmVmPXtgL3JhY2tzL25ldz90ZWFtPSR7dGVhbS5pZH1gfSBraW5kPVwicHJpbWFyeVwiIGljb249XCJhZGRcIj5cbiAgICAgICAgICAgICAgICAgICAge3Quc2l0ZS5yYWNrcy5uZXdUaXRsZX1cbiAgICAgICAgICAgICAgICAgIDwvQnV0dG9uTGluaz5cbiAgICAgICAgICAgICAgICAgIDxCdXR0b25MaW5rIGhyZWY9XCIvcmFja3MvaW1wb3J0XCI+e3Quc2l0ZS5pbXBvcnQudGl0bGV9PC9CdXR0b25MaW5rPlxuICAgICAgICAgICAgICAgIDwvcD5cbiAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgIDwvRW1wdHk+XG4gICAgICAgICAgfVxuICAgICAgICAvPlxuICAgICAgPC9zZWN0aW9uPlxuICAgIDwvPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFrQmUsU0FBUixLQUFzQixFQUFFLE9BQU8sR0FBdUI7QUFDM0QsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3hCLFFBQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxTQUFTLElBQUksaUJBQWlCLG1CQUFtQixFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUFBLElBQ2pFLENBQUMsRUFBRTtBQUFBLEVBQ0w7QUFDQSxRQUFNLFNBQVMsT0FBTyxTQUFnQjtBQUNwQyxRQUFJLE1BQU0sV0FBVyxJQUFJLEVBQUcsT0FBTSxHQUFHLFFBQVE7QUFBQSxFQUMvQztBQUNBLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQjtBQUFBLHNCQUFDLFlBQVMsT0FBTyxLQUFLLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDLEVBQUUsT0FBTyxFQUFFLE9BQU8sTUFBTSxTQUFTLENBQUMsR0FDdEY7QUFBQSxZQUFNLEVBQUUsS0FBSyxLQUFLLE9BQU8sV0FBVyxZQUNuQyxrQkFBQyxjQUFXLE1BQU0sbUJBQW1CLEVBQUUsSUFBSSxNQUFLLE9BQzdDLFlBQUUsS0FBSyxNQUFNLFVBQ2hCO0FBQUEsTUFFRCxPQUFPLEtBQUssS0FBSyxPQUFPLFdBQVcsWUFDbEMsa0JBQUMsVUFBTyxNQUFLLFVBQVMsTUFBSyxTQUFRLFNBQVMsTUFBTSxLQUFLLFNBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxHQUNuRixZQUFFLFFBQ0w7QUFBQSxPQUVKO0FBQUEsSUFDQSxrQkFBQyxZQUFTLE1BQU0sSUFBSTtBQUFBLElBQ3BCLGtCQUFDLFdBQVEsTUFBYSxXQUFDLFNBQVMsa0JBQUMsWUFBUyxNQUFZLEdBQUc7QUFBQSxLQUMzRDtBQUVKO0FBRUEsU0FBUyxPQUFPLEVBQUUsS0FBSyxHQUFxQjtBQUMxQyxTQUNFLGtCQUFDLFVBQUssT0FBTSxhQUNWO0FBQUEsc0JBQUMsVUFBTSxnQkFBSztBQUFBLElBQU87QUFBQSxJQUFDLGtCQUFDLGNBQVcsTUFBWTtBQUFBLEtBQzlDO0FBRUo7QUFFQSxTQUFTLFNBQVMsRUFBRSxLQUFLLEdBQW9CO0FBQzNDLFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxPQUFPLE9BQU8sS0FBSyxFQUFFO0FBQzNCLFFBQU0sU0FDSixLQUFLLHdCQUF3QixLQUFLLHFCQUM5QixFQUFFLGFBQWEsU0FBUyxLQUFLLG9CQUFvQixHQUFHLFNBQVMsS0FBSyxrQkFBa0IsQ0FBQyxJQUNyRjtBQUNOLFFBQU0sU0FBUyxFQUFRLE1BQU0sT0FBYSxpQkFBaUIsRUFBRSxNQUFNLEtBQUssR0FBRyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUN4RixTQUNFLHVCQUNHO0FBQUEsU0FBSyxXQUFXLFlBQ2Ysa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxRQUMxQjtBQUFBLHdCQUFDLFFBQUssTUFBSyxTQUFRO0FBQUEsTUFDbEIsRUFBRTtBQUFBLE9BQ0w7QUFBQSxJQUVGLGtCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsd0JBQUMsU0FBSSxPQUFNLFFBQ1Q7QUFBQSwwQkFBQyxPQUFFLE9BQU0sU0FBUyxZQUFFLFNBQVE7QUFBQSxRQUM1QixrQkFBQyxPQUFFLE9BQU0sVUFBVSxpQkFBTyxLQUFLLE9BQU8sR0FBRTtBQUFBLFNBQzFDO0FBQUEsTUFDQSxrQkFBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLDBCQUFDLE9BQUUsT0FBTSxTQUFTLFlBQUUsTUFBSztBQUFBLFFBQ3pCLGtCQUFDLE9BQUUsT0FBTSxVQUFVLGlCQUFPLEtBQUssSUFBSSxHQUFFO0FBQUEsU0FDdkM7QUFBQSxNQUNBLGtCQUFDLFNBQUksT0FBTSxRQUNUO0FBQUEsMEJBQUMsT0FBRSxPQUFNLFNBQVMsWUFBRSxRQUFPO0FBQUEsUUFDM0Isa0JBQUMsT0FBRSxPQUFNLGdCQUFnQixvQkFBVSxFQUFFLEdBQUcsTUFBSztBQUFBLFNBQy9DO0FBQUEsT0FDRjtBQUFBLElBQ0Esa0JBQUMsYUFBUSxPQUFNLFdBQ2I7QUFBQSx3QkFBQyxRQUFJLFlBQUUsT0FBTTtBQUFBLE1BQ2I7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU87QUFBQSxZQUNMLENBQUMsRUFBRSxPQUFPLFFBQVEsa0JBQUMsVUFBTyxRQUFRLEtBQUssUUFBUSxDQUFFO0FBQUEsWUFDakQsQ0FBQyxFQUFFLE1BQU0sS0FBSyxjQUFjLEVBQUUsV0FBVyxNQUFTO0FBQUEsWUFDbEQ7QUFBQSxjQUNFLEVBQUUsT0FBTyxNQUFNO0FBQUEsY0FDZixTQUFTLFNBQ0wsRUFBRSxPQUFPLE9BQ1QsU0FBUyxVQUNQLEVBQUUsT0FBTyxNQUFNLFFBQ2YsRUFBRSxPQUFPLE1BQU07QUFBQSxZQUN2QjtBQUFBLFlBQ0EsQ0FBQyxFQUFFLFdBQVcsS0FBSyxhQUFhLGtCQUFDLFVBQU8sTUFBTSxLQUFLLFlBQVksSUFBSyxNQUFTO0FBQUEsWUFDN0U7QUFBQSxjQUNFLEVBQUU7QUFBQSxjQUNGLEtBQUssa0JBQWtCLGtCQUFDLFVBQU8sTUFBTSxLQUFLLGlCQUFpQixJQUFLO0FBQUEsWUFDbEU7QUFBQSxZQUNBLENBQUMsRUFBRSxPQUFPLElBQUksa0JBQUMsVUFBTyxNQUFNLEtBQUssSUFBSSxDQUFFO0FBQUEsWUFDdkMsQ0FBQyxFQUFFLE9BQU8sU0FBUyxTQUFTLEtBQUssVUFBVSxDQUFDO0FBQUEsVUFDOUM7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxPQUNGO0FBQUEsSUFDQSxrQkFBQyxhQUFRLE9BQU0sV0FDYjtBQUFBLHdCQUFDLFFBQUksWUFBRSxPQUFNO0FBQUEsTUFDYjtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTyxFQUFFO0FBQUEsVUFDVCxNQUFNLFlBQVksS0FBSyxJQUFJO0FBQUEsVUFDM0I7QUFBQSxVQUNBLElBQUksQ0FBQyxTQUFTLEtBQUs7QUFBQSxVQUNuQixPQUFPLENBQUMsU0FBUyxLQUFLO0FBQUEsVUFDdEIsTUFBSztBQUFBLFVBQ0wsU0FBUztBQUFBLFlBQ1A7QUFBQSxjQUNFLEtBQUs7QUFBQSxjQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsY0FDaEIsTUFBTTtBQUFBLGNBQ04sS0FBSyxDQUFDLFNBQVMsS0FBSztBQUFBLGNBQ3BCLE1BQU0sQ0FBQyxTQUFTLGtCQUFDLE9BQUUsTUFBTSxVQUFVLEtBQUssRUFBRSxJQUFLLGVBQUssTUFBSztBQUFBLFlBQzNEO0FBQUEsWUFDQTtBQUFBLGNBQ0UsS0FBSztBQUFBLGNBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxjQUNoQixNQUFNO0FBQUEsY0FDTixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsY0FDcEIsTUFBTSxDQUFDLFNBQVMsa0JBQUMsVUFBTyxRQUFRLEtBQUssUUFBUTtBQUFBLFlBQy9DO0FBQUEsWUFDQTtBQUFBLGNBQ0UsS0FBSztBQUFBLGNBQ0wsT0FBTyxFQUFFLEtBQUssTUFBTTtBQUFBLGNBQ3BCLE1BQU07QUFBQSxjQUNOLEtBQUs7QUFBQSxjQUNMLEtBQUssQ0FBQyxTQUFTLEtBQUs7QUFBQSxjQUNwQixNQUFNLENBQUMsU0FBUyxLQUFLO0FBQUEsWUFDdkI7QUFBQSxZQUNBO0FBQUEsY0FDRSxLQUFLO0FBQUEsY0FDTCxPQUFPLEVBQUUsS0FBSyxNQUFNO0FBQUEsY0FDcEIsTUFBTTtBQUFBLGNBQ04sS0FBSztBQUFBLGNBQ0wsS0FBSyxDQUFDLFNBQVMsS0FBSztBQUFBLGNBQ3BCLE1BQU0sQ0FBQyxTQUFTLE9BQU8sS0FBSyxJQUFJO0FBQUEsWUFDbEM7QUFBQSxVQUNGO0FBQUEsVUFDQyxHQUFJLE1BQU0sS0FBSyxFQUFFLElBQ2Q7QUFBQSxZQUNFLFNBQVMsQ0FBQyxTQUFlO0FBQUEsY0FDdkI7QUFBQSxnQkFDRSxPQUFPLEVBQUUsR0FBRztBQUFBLGdCQUNaLE1BQU07QUFBQSxnQkFDTixNQUFNLFVBQVUsS0FBSyxFQUFFO0FBQUEsY0FDekI7QUFBQSxZQUNGO0FBQUEsVUFDRixJQUNBLENBQUM7QUFBQSxVQUNMLE9BQ0Usa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLFdBQzFCO0FBQUEsOEJBQUMsT0FBRyxZQUFFLGVBQWM7QUFBQSxZQUNuQixNQUFNLEtBQUssRUFBRSxLQUNaLGtCQUFDLE9BQUUsT0FBTSxnQkFDUDtBQUFBLGdDQUFDLGNBQVcsTUFBTSxtQkFBbUIsS0FBSyxFQUFFLElBQUksTUFBSyxXQUFVLE1BQUssT0FDakUsWUFBRSxLQUFLLE1BQU0sVUFDaEI7QUFBQSxjQUNBLGtCQUFDLGNBQVcsTUFBSyxpQkFBaUIsWUFBRSxLQUFLLE9BQU8sT0FBTTtBQUFBLGVBQ3hEO0FBQUEsYUFFSjtBQUFBO0FBQUEsTUFFSjtBQUFBLE9BQ0Y7QUFBQSxLQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
