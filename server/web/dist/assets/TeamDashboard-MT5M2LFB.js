import {
  GroupBoard
} from "./chunk-GVF6J22M.js";
import "./chunk-M6LSXB2R.js";
import "./chunk-KDUDFFD4.js";
import "./chunk-KS33LSEC.js";
import "./chunk-STFUKKSW.js";
import "./chunk-6AKOBJNA.js";
import "./chunk-VG2H352D.js";
import {
  compareNames
} from "./chunk-CSDHEDH3.js";
import "./chunk-G7Q3Y5ZQ.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-BIYEXU7U.js";
import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  ButtonLink,
  a,
  all,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/pages/TeamDashboard.tsx
function TeamDashboard({ params }) {
  const id = params.id ?? "";
  const read = useRead(
    async (stop) => {
      const [team, devices, racks] = await Promise.all([
        get(`/api/v2/teams/${encodeURIComponent(id)}`, void 0, stop),
        all("/api/v2/devices", { team: id, sort: "name" }),
        all("/api/v2/racks", { team: id, sort: "name" })
      ]);
      return { team, devices, racks: racks.sort((a2, b) => compareNames(a2.name, b.name)) };
    },
    [id]
  );
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(Reading, { read, children: ({ team, devices, racks }) => /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(PageHead, { title: team.name, crumbs: [{ label: t.shell.nav.teams, href: "/teams" }], children: [
      /* @__PURE__ */ a("span", { class: "quiet", children: t.charts.teamSize(count(racks.length), count(devices.length)) }),
      /* @__PURE__ */ a(ButtonLink, { href: `/teams/${team.id}`, icon: "team", children: t.charts.toTeam })
    ] }),
    devices.length === 0 ? /* @__PURE__ */ a(Empty, { icon: "rack", title: t.charts.noTeamDevices, children: /* @__PURE__ */ a("p", { children: t.charts.noTeamDevicesBody }) }) : /* @__PURE__ */ a(
      GroupBoard,
      {
        name: team.name,
        devices: devices.map((device) => ({
          id: device.id,
          name: device.name,
          group: device.location.rack_id
        })),
        groups: racks.map((rack) => ({
          id: rack.id,
          name: rack.name,
          href: `/racks/${rack.id}/metrics`
        }))
      }
    )
  ] }) }) });
}
export {
  TeamDashboard as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1RlYW1EYXNoYm9hcmQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBhbGwsIGdldCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IERldmljZSwgUmFjaywgVGVhbSB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBHcm91cEJvYXJkIH0gZnJvbSBcIi4uL2NoYXJ0cy9Hcm91cEJvYXJkXCI7XG5pbXBvcnQgeyBjb3VudCB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyBjb21wYXJlTmFtZXMgfSBmcm9tIFwiLi4vbW9kZWwvc2l0ZVwiO1xuaW1wb3J0IHR5cGUgeyBQYXJhbXMgfSBmcm9tIFwiLi4vc2hlbGwvcm91dGVzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b25MaW5rIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgRW1wdHksIFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5cbi8qKiBXaGF0IHRoZSBkZXZpY2VzIG9mIGEgdGVhbSByZXBvcnQgb3ZlciB0aW1lOiB0b2dldGhlciwgYnkgcmFjaywgYW5kIGJ5IGRldmljZS4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFRlYW1EYXNoYm9hcmQoeyBwYXJhbXMgfTogeyBwYXJhbXM6IFBhcmFtcyB9KSB7XG4gIGNvbnN0IGlkID0gcGFyYW1zLmlkID8/IFwiXCI7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkKFxuICAgIGFzeW5jIChzdG9wKSA9PiB7XG4gICAgICBjb25zdCBbdGVhbSwgZGV2aWNlcywgcmFja3NdID0gYXdhaXQgUHJvbWlzZS5hbGwoW1xuICAgICAgICBnZXQ8VGVhbT4oYC9hcGkvdjIvdGVhbXMvJHtlbmNvZGVVUklDb21wb25lbnQoaWQpfWAsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgICAgIGFsbDxEZXZpY2U+KFwiL2FwaS92Mi9kZXZpY2VzXCIsIHsgdGVhbTogaWQsIHNvcnQ6IFwibmFtZVwiIH0pLFxuICAgICAgICBhbGw8UmFjaz4oXCIvYXBpL3YyL3JhY2tzXCIsIHsgdGVhbTogaWQsIHNvcnQ6IFwibmFtZVwiIH0pLFxuICAgICAgXSk7XG4gICAgICByZXR1cm4geyB0ZWFtLCBkZXZpY2VzLCByYWNrczogcmFja3Muc29ydCgoYSwgYikgPT4gY29tcGFyZU5hbWVzKGEubmFtZSwgYi5uYW1lKSkgfTtcbiAgICB9LFxuICAgIFtpZF0sXG4gICk7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyh7IHRlYW0sIGRldmljZXMsIHJhY2tzIH0pID0+IChcbiAgICAgICAgICA8PlxuICAgICAgICAgICAgPFBhZ2VIZWFkIHRpdGxlPXt0ZWFtLm5hbWV9IGNydW1icz17W3sgbGFiZWw6IHQuc2hlbGwubmF2LnRlYW1zLCBocmVmOiBcIi90ZWFtc1wiIH1dfT5cbiAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJxdWlldFwiPlxuICAgICAgICAgICAgICAgIHt0LmNoYXJ0cy50ZWFtU2l6ZShjb3VudChyYWNrcy5sZW5ndGgpLCBjb3VudChkZXZpY2VzLmxlbmd0aCkpfVxuICAgICAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAgICAgIDxCdXR0b25MaW5rIGhyZWY9e2AvdGVhbXMvJHt0ZWFtLmlkfWB9IGljb249XCJ0ZWFtXCI+XG4gICAgICAgICAgICAgICAge3QuY2hhcnRzLnRvVGVhbX1cbiAgICAgICAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgICAgICAgPC9QYWdlSGVhZD5cbiAgICAgICAgICAgIHtkZXZpY2VzLmxlbmd0aCA9PT0gMCA/IChcbiAgICAgICAgICAgICAgPEVtcHR5IGljb249XCJyYWNrXCIgdGl0bGU9e3QuY2hhcnRzLm5vVGVhbURldmljZXN9PlxuICAgICAgICAgICAgICAgIDxwPnt0LmNoYXJ0cy5ub1RlYW1EZXZpY2VzQm9keX08L3A+XG4gICAgICAgICAgICAgIDwvRW1wdHk+XG4gICAgICAgICAgICApIDogKFxuICAgICAgICAgICAgICA8R3JvdXBCb2FyZFxuICAgICAgICAgICAgICAgIG5hbWU9e3RlYW0ubmFtZX1cbiAgICAgICAgICAgICAgICBkZXZpY2VzPXtkZXZpY2VzLm1hcCgoZGV2aWNlKSA9PiAoe1xuICAgICAgICAgICAgICAgICAgaWQ6IGRldmljZS5pZCxcbiAgICAgICAgICAgICAgICAgIG5hbWU6IGRldmljZS5uYW1lLFxuICAgICAgICAgICAgICAgICAgZ3JvdXA6IGRldmljZS5sb2NhdGlvbi5yYWNrX2lkLFxuICAgICAgICAgICAgICAgIH0pKX1cbiAgICAgICAgICAgICAgICBncm91cHM9e3JhY2tzLm1hcCgocmFjaykgPT4gKHtcbiAgICAgICAgICAgICAgICAgIGlkOiByYWNrLmlkLFxuICAgICAgICAgICAgICAgICAgbmFtZTogcmFjay5uYW1lLFxuICAgICAgICAgICAgICAgICAgaHJlZjogYC9yYWNrcy8ke3JhY2suaWR9L21ldHJpY3NgLFxuICAgICAgICAgICAgICAgIH0pKX1cbiAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC8+XG4gICAgICAgICl9XG4gICAgICA8L1JlYWRpbmc+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBV2UsU0FBUixjQUErQixFQUFFLE9BQU8sR0FBdUI7QUFDcEUsUUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN4QixRQUFNLE9BQU87QUFBQSxJQUNYLE9BQU8sU0FBUztBQUNkLFlBQU0sQ0FBQyxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sUUFBUSxJQUFJO0FBQUEsUUFDL0MsSUFBVSxpQkFBaUIsbUJBQW1CLEVBQUUsQ0FBQyxJQUFJLFFBQVcsSUFBSTtBQUFBLFFBQ3BFLElBQVksbUJBQW1CLEVBQUUsTUFBTSxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQUEsUUFDekQsSUFBVSxpQkFBaUIsRUFBRSxNQUFNLElBQUksTUFBTSxPQUFPLENBQUM7QUFBQSxNQUN2RCxDQUFDO0FBQ0QsYUFBTyxFQUFFLE1BQU0sU0FBUyxPQUFPLE1BQU0sS0FBSyxDQUFDQSxJQUFHLE1BQU0sYUFBYUEsR0FBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUU7QUFBQSxJQUNwRjtBQUFBLElBQ0EsQ0FBQyxFQUFFO0FBQUEsRUFDTDtBQUNBLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxXQUFRLE1BQ04sV0FBQyxFQUFFLE1BQU0sU0FBUyxNQUFNLE1BQ3ZCLHVCQUNFO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsTUFBTSxJQUFJLE9BQU8sTUFBTSxTQUFTLENBQUMsR0FDL0U7QUFBQSx3QkFBQyxVQUFLLE9BQU0sU0FDVCxZQUFFLE9BQU8sU0FBUyxNQUFNLE1BQU0sTUFBTSxHQUFHLE1BQU0sUUFBUSxNQUFNLENBQUMsR0FDL0Q7QUFBQSxNQUNBLGtCQUFDLGNBQVcsTUFBTSxVQUFVLEtBQUssRUFBRSxJQUFJLE1BQUssUUFDekMsWUFBRSxPQUFPLFFBQ1o7QUFBQSxPQUNGO0FBQUEsSUFDQyxRQUFRLFdBQVcsSUFDbEIsa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE9BQU8sZUFDakMsNEJBQUMsT0FBRyxZQUFFLE9BQU8sbUJBQWtCLEdBQ2pDLElBRUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE1BQU0sS0FBSztBQUFBLFFBQ1gsU0FBUyxRQUFRLElBQUksQ0FBQyxZQUFZO0FBQUEsVUFDaEMsSUFBSSxPQUFPO0FBQUEsVUFDWCxNQUFNLE9BQU87QUFBQSxVQUNiLE9BQU8sT0FBTyxTQUFTO0FBQUEsUUFDekIsRUFBRTtBQUFBLFFBQ0YsUUFBUSxNQUFNLElBQUksQ0FBQyxVQUFVO0FBQUEsVUFDM0IsSUFBSSxLQUFLO0FBQUEsVUFDVCxNQUFNLEtBQUs7QUFBQSxVQUNYLE1BQU0sVUFBVSxLQUFLLEVBQUU7QUFBQSxRQUN6QixFQUFFO0FBQUE7QUFBQSxJQUNKO0FBQUEsS0FFSixHQUVKLEdBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFsiYSJdCn0K
