import {
  TeamTabs
} from "./chunk-LPJ7OPEY.js";
import {
  EditForm
} from "./chunk-GQQT6EEO.js";
import {
  Refused
} from "./chunk-IJWUZTB5.js";
import {
  Field
} from "./chunk-WFYIQHEG.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  getTagged,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  go
} from "./chunk-LVANTMVN.js";

// src/pages/teams/EditTeam.tsx
var OPTIONAL = /* @__PURE__ */ new Set(["project_id", "billing_acct_id"]);
function EditTeam({ params }) {
  const s = t.people.teams;
  const id = params.id ?? "";
  const path = `/api/v2/teams/${encodeURIComponent(id)}`;
  const read = useRead(() => getTagged(path), [path]);
  if (!isRoot()) return /* @__PURE__ */ a(Refused, { title: s.edit, needs: "root", why: s.forbidden });
  const labels = {
    name: t.people.name,
    project_id: s.projectId,
    billing_acct_id: s.billingId,
    cost: s.cost,
    credits: s.credits,
    billing_period_start: s.periodStart,
    billing_period_end: s.periodEnd
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(
      PageHead,
      {
        title: read.value?.value.name ?? s.edit,
        crumbs: [{ label: s.title, href: "/teams" }]
      }
    ),
    /* @__PURE__ */ a(TeamTabs, { team: id }),
    /* @__PURE__ */ a(Reading, { read, children: (tagged) => /* @__PURE__ */ a("section", { class: "card narrow", children: /* @__PURE__ */ a(
      EditForm,
      {
        path,
        read: tagged,
        labels,
        toValues: (team) => ({
          name: team.name,
          project_id: team.project_id ?? "",
          billing_acct_id: team.billing_acct_id ?? "",
          cost: team.cost,
          credits: team.credits,
          billing_period_start: team.billing_period_start ?? "",
          billing_period_end: team.billing_period_end ?? ""
        }),
        toBody: (values, changed) => Object.fromEntries(
          [...changed].map((name) => [
            name,
            OPTIONAL.has(name) ? values[name] || null : values[name]
          ])
        ),
        onSaved: read.again,
        onCancel: () => void go(`/teams/${id}`),
        children: () => /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(
            Field,
            {
              name: "name",
              label: labels.name,
              hint: t.people.rules.teamName,
              maxLength: 56
            }
          ),
          /* @__PURE__ */ a(
            Field,
            {
              name: "project_id",
              label: labels.project_id,
              hint: s.idWarning,
              optional: true,
              maxLength: 255
            }
          ),
          /* @__PURE__ */ a(
            Field,
            {
              name: "billing_acct_id",
              label: labels.billing_acct_id,
              hint: s.idWarning,
              optional: true,
              maxLength: 255
            }
          ),
          /* @__PURE__ */ a("div", { class: "row", children: [
            /* @__PURE__ */ a(
              Field,
              {
                name: "cost",
                label: labels.cost,
                hint: s.costHint,
                inputMode: "decimal",
                maxLength: 30
              }
            ),
            /* @__PURE__ */ a(
              Field,
              {
                name: "credits",
                label: labels.credits,
                hint: s.costHint,
                inputMode: "decimal",
                maxLength: 30
              }
            )
          ] }),
          /* @__PURE__ */ a("div", { class: "row", children: [
            /* @__PURE__ */ a(
              Field,
              {
                name: "billing_period_start",
                label: labels.billing_period_start,
                type: "date",
                optional: true
              }
            ),
            /* @__PURE__ */ a(
              Field,
              {
                name: "billing_period_end",
                label: labels.billing_period_end,
                type: "date",
                optional: true
              }
            )
          ] })
        ] })
      },
      tagged.tag
    ) }) })
  ] });
}
export {
  EditTeam as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlYW1zL0VkaXRUZWFtLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgZ2V0VGFnZ2VkIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgVGVhbSB9IGZyb20gXCIuLi8uLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBpc1Jvb3QgfSBmcm9tIFwiLi4vLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IGdvIH0gZnJvbSBcIi4uLy4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgdHlwZSB7IFBhcmFtcyB9IGZyb20gXCIuLi8uLi9zaGVsbC9yb3V0ZXNcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEVkaXRGb3JtIH0gZnJvbSBcIi4uLy4uL3VpL0VkaXRpbmdcIjtcbmltcG9ydCB7IEZpZWxkIH0gZnJvbSBcIi4uLy4uL3VpL0Zvcm1cIjtcbmltcG9ydCB7IFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBSZWZ1c2VkIH0gZnJvbSBcIi4uLy4uL3VpL1JlZnVzZWRcIjtcbmltcG9ydCB7IFRlYW1UYWJzIH0gZnJvbSBcIi4vVGVhbVRhYnNcIjtcblxuY29uc3QgT1BUSU9OQUw6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFtcInByb2plY3RfaWRcIiwgXCJiaWxsaW5nX2FjY3RfaWRcIl0pO1xuXG4vKiogVGhlIHBhZ2UgYXQgYC90ZWFtcy9JRC9lZGl0YC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIEVkaXRUZWFtKHsgcGFyYW1zIH06IHsgcGFyYW1zOiBQYXJhbXMgfSkge1xuICBjb25zdCBzID0gdC5wZW9wbGUudGVhbXM7XG4gIGNvbnN0IGlkID0gcGFyYW1zLmlkID8/IFwiXCI7XG4gIGNvbnN0IHBhdGggPSBgL2FwaS92Mi90ZWFtcy8ke2VuY29kZVVSSUNvbXBvbmVudChpZCl9YDtcbiAgY29uc3QgcmVhZCA9IHVzZVJlYWQoKCkgPT4gZ2V0VGFnZ2VkPFRlYW0+KHBhdGgpLCBbcGF0aF0pO1xuICBpZiAoIWlzUm9vdCgpKSByZXR1cm4gPFJlZnVzZWQgdGl0bGU9e3MuZWRpdH0gbmVlZHM9XCJyb290XCIgd2h5PXtzLmZvcmJpZGRlbn0gLz47XG4gIGNvbnN0IGxhYmVscyA9IHtcbiAgICBuYW1lOiB0LnBlb3BsZS5uYW1lLFxuICAgIHByb2plY3RfaWQ6IHMucHJvamVjdElkLFxuICAgIGJpbGxpbmdfYWNjdF9pZDogcy5iaWxsaW5nSWQsXG4gICAgY29zdDogcy5jb3N0LFxuICAgIGNyZWRpdHM6IHMuY3JlZGl0cyxcbiAgICBiaWxsaW5nX3BlcmlvZF9zdGFydDogcy5wZXJpb2RTdGFydCxcbiAgICBiaWxsaW5nX3BlcmlvZF9lbmQ6IHMucGVyaW9kRW5kLFxuICB9O1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkXG4gICAgICAgIHRpdGxlPXtyZWFkLnZhbHVlPy52YWx1ZS5uYW1lID8/IHMuZWRpdH1cbiAgICAgICAgY3J1bWJzPXtbeyBsYWJlbDogcy50aXRsZSwgaHJlZjogXCIvdGVhbXNcIiB9XX1cbiAgICAgIC8+XG4gICAgICA8VGVhbVRhYnMgdGVhbT17aWR9IC8+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyh0YWdnZWQpID0+IChcbiAgICAgICAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmQgbmFycm93XCI+XG4gICAgICAgICAgICA8RWRpdEZvcm1cbiAgICAgICAgICAgICAga2V5PXt0YWdnZWQudGFnfVxuICAgICAgICAgICAgICBwYXRoPXtwYXRofVxuICAgICAgICAgICAgICByZWFkPXt0YWdnZWR9XG4gICAgICAgICAgICAgIGxhYmVscz17bGFiZWxzfVxuICAgICAgICAgICAgICB0b1ZhbHVlcz17KHRlYW0pID0+ICh7XG4gICAgICAgICAgICAgICAgbmFtZTogdGVhbS5uYW1lLFxuICAgICAgICAgICAgICAgIHByb2plY3RfaWQ6IHRlYW0ucHJvamVjdF9pZCA/PyBcIlwiLFxuICAgICAgICAgICAgICAgIGJpbGxpbmdfYWNjdF9pZDogdGVhbS5iaWxsaW5nX2FjY3RfaWQgPz8gXCJcIixcbiAgICAgICAgICAgICAgICBjb3N0OiB0ZWFtLmNvc3QsXG4gICAgICAgICAgICAgICAgY3JlZGl0czogdGVhbS5jcmVkaXRzLFxuICAgICAgICAgICAgICAgIGJpbGxpbmdfcGVyaW9kX3N0YXJ0OiB0ZWFtLmJpbGxpbmdfcGVyaW9kX3N0YXJ0ID8/IFwiXCIsXG4gICAgICAgICAgICAgICAgYmlsbGluZ19wZXJpb2RfZW5kOiB0ZWFtLmJpbGxpbmdfcGVyaW9kX2VuZCA/PyBcIlwiLFxuICAgICAgICAgICAgICB9KX1cbiAgICAgICAgICAgICAgdG9Cb2R5PXsodmFsdWVzLCBjaGFuZ2VkKSA9PlxuICAgICAgICAgICAgICAgIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgICAgICAgICAgICAgIFsuLi5jaGFuZ2VkXS5tYXAoKG5hbWUpID0+IFtcbiAgICAgICAgICAgICAgICAgICAgbmFtZSxcbiAgICAgICAgICAgICAgICAgICAgT1BUSU9OQUwuaGFzKG5hbWUpID8gdmFsdWVzW25hbWVdIHx8IG51bGwgOiB2YWx1ZXNbbmFtZV0sXG4gICAgICAgICAgICAgICAgICBdKSxcbiAgICAgICAgICAgICAgICApXG4gICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgb25TYXZlZD17cmVhZC5hZ2Fpbn1cbiAgICAgICAgICAgICAgb25DYW5jZWw9eygpID0+IHZvaWQgZ28oYC90ZWFtcy8ke2lkfWApfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7KCkgPT4gKFxuICAgICAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgICAgICAgICAgbmFtZT1cIm5hbWVcIlxuICAgICAgICAgICAgICAgICAgICBsYWJlbD17bGFiZWxzLm5hbWV9XG4gICAgICAgICAgICAgICAgICAgIGhpbnQ9e3QucGVvcGxlLnJ1bGVzLnRlYW1OYW1lfVxuICAgICAgICAgICAgICAgICAgICBtYXhMZW5ndGg9ezU2fVxuICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgICAgICBuYW1lPVwicHJvamVjdF9pZFwiXG4gICAgICAgICAgICAgICAgICAgIGxhYmVsPXtsYWJlbHMucHJvamVjdF9pZH1cbiAgICAgICAgICAgICAgICAgICAgaGludD17cy5pZFdhcm5pbmd9XG4gICAgICAgICAgICAgICAgICAgIG9wdGlvbmFsXG4gICAgICAgICAgICAgICAgICAgIG1heExlbmd0aD17MjU1fVxuICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgICAgICBuYW1lPVwiYmlsbGluZ19hY2N0X2lkXCJcbiAgICAgICAgICAgICAgICAgICAgbGFiZWw9e2xhYmVscy5iaWxsaW5nX2FjY3RfaWR9XG4gICAgICAgICAgICAgICAgICAgIGhpbnQ9e3MuaWRXYXJuaW5nfVxuICAgICAgICAgICAgICAgICAgICBvcHRpb25hbFxuICAgICAgICAgICAgICAgICAgICBtYXhMZW5ndGg9ezI1NX1cbiAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICA8ZGl2IGNsYXNzPVwicm93XCI+XG4gICAgICAgICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgICAgICAgIG5hbWU9XCJjb3N0XCJcbiAgICAgICAgICAgICAgICAgICAgICBsYWJlbD17bGFiZWxzLmNvc3R9XG4gICAgICAgICAgICAgICAgICAgICAgaGludD17cy5jb3N0SGludH1cbiAgICAgICAgICAgICAgICAgICAgICBpbnB1dE1vZGU9XCJkZWNpbWFsXCJcbiAgICAgICAgICAgICAgICAgICAgICBtYXhMZW5ndGg9ezMwfVxuICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgICAgICAgICAgICBuYW1lPVwiY3JlZGl0c1wiXG4gICAgICAgICAgICAgICAgICAgICAgbGFiZWw9e2xhYmVscy5jcmVkaXRzfVxuICAgICAgICAgICAgICAgICAgICAgIGhpbnQ9e3MuY29zdEhpbnR9XG4gICAgICAgICAgICAgICAgICAgICAgaW5wdXRNb2RlPVwiZGVjaW1hbFwiXG4gICAgICAgICAgICAgICAgICAgICAgbWF4TGVuZ3RoPXszMH1cbiAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgIDwvZGl2PlxuICAgICAgICAgICAgICAgICAgPGRpdiBjbGFzcz1cInJvd1wiPlxuICAgICAgICAgICAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgICAgICAgICAgICBuYW1lPVwiYmlsbGluZ19wZXJpb2Rfc3RhcnRcIlxuICAgICAgICAgICAgICAgICAgICAgIGxhYmVsPXtsYWJlbHMuYmlsbGluZ19wZXJpb2Rfc3RhcnR9XG4gICAgICAgICAgICAgICAgICAgICAgdHlwZT1cImRhdGVcIlxuICAgICAgICAgICAgICAgICAgICAgIG9wdGlvbmFsXG4gICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgICAgICAgIG5hbWU9XCJiaWxsaW5nX3BlcmlvZF9lbmRcIlxuICAgICAgICAgICAgICAgICAgICAgIGxhYmVsPXtsYWJlbHMuYmlsbGluZ19wZXJpb2RfZW5kfVxuICAgICAgICAgICAgICAgICAgICAgIHR5cGU9XCJkYXRlXCJcbiAgICAgICAgICAgICAgICAgICAgICBvcHRpb25hbFxuICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgICAgICAgPC8+XG4gICAgICAgICAgICAgICl9XG4gICAgICAgICAgICA8L0VkaXRGb3JtPlxuICAgICAgICAgIDwvc2VjdGlvbj5cbiAgICAgICAgKX1cbiAgICAgIDwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVlBLElBQU0sV0FBZ0Msb0JBQUksSUFBSSxDQUFDLGNBQWMsaUJBQWlCLENBQUM7QUFHaEUsU0FBUixTQUEwQixFQUFFLE9BQU8sR0FBdUI7QUFDL0QsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3hCLFFBQU0sT0FBTyxpQkFBaUIsbUJBQW1CLEVBQUUsQ0FBQztBQUNwRCxRQUFNLE9BQU8sUUFBUSxNQUFNLFVBQWdCLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQztBQUN4RCxNQUFJLENBQUMsT0FBTyxFQUFHLFFBQU8sa0JBQUMsV0FBUSxPQUFPLEVBQUUsTUFBTSxPQUFNLFFBQU8sS0FBSyxFQUFFLFdBQVc7QUFDN0UsUUFBTSxTQUFTO0FBQUEsSUFDYixNQUFNLEVBQUUsT0FBTztBQUFBLElBQ2YsWUFBWSxFQUFFO0FBQUEsSUFDZCxpQkFBaUIsRUFBRTtBQUFBLElBQ25CLE1BQU0sRUFBRTtBQUFBLElBQ1IsU0FBUyxFQUFFO0FBQUEsSUFDWCxzQkFBc0IsRUFBRTtBQUFBLElBQ3hCLG9CQUFvQixFQUFFO0FBQUEsRUFDeEI7QUFDQSxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFBQSxRQUNuQyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsQ0FBQztBQUFBO0FBQUEsSUFDN0M7QUFBQSxJQUNBLGtCQUFDLFlBQVMsTUFBTSxJQUFJO0FBQUEsSUFDcEIsa0JBQUMsV0FBUSxNQUNOLFdBQUMsV0FDQSxrQkFBQyxhQUFRLE9BQU0sZUFDYjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBRUM7QUFBQSxRQUNBLE1BQU07QUFBQSxRQUNOO0FBQUEsUUFDQSxVQUFVLENBQUMsVUFBVTtBQUFBLFVBQ25CLE1BQU0sS0FBSztBQUFBLFVBQ1gsWUFBWSxLQUFLLGNBQWM7QUFBQSxVQUMvQixpQkFBaUIsS0FBSyxtQkFBbUI7QUFBQSxVQUN6QyxNQUFNLEtBQUs7QUFBQSxVQUNYLFNBQVMsS0FBSztBQUFBLFVBQ2Qsc0JBQXNCLEtBQUssd0JBQXdCO0FBQUEsVUFDbkQsb0JBQW9CLEtBQUssc0JBQXNCO0FBQUEsUUFDakQ7QUFBQSxRQUNBLFFBQVEsQ0FBQyxRQUFRLFlBQ2YsT0FBTztBQUFBLFVBQ0wsQ0FBQyxHQUFHLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUztBQUFBLFlBQ3pCO0FBQUEsWUFDQSxTQUFTLElBQUksSUFBSSxJQUFJLE9BQU8sSUFBSSxLQUFLLE9BQU8sT0FBTyxJQUFJO0FBQUEsVUFDekQsQ0FBQztBQUFBLFFBQ0g7QUFBQSxRQUVGLFNBQVMsS0FBSztBQUFBLFFBQ2QsVUFBVSxNQUFNLEtBQUssR0FBRyxVQUFVLEVBQUUsRUFBRTtBQUFBLFFBRXJDLGdCQUNDLHVCQUNFO0FBQUE7QUFBQSxZQUFDO0FBQUE7QUFBQSxjQUNDLE1BQUs7QUFBQSxjQUNMLE9BQU8sT0FBTztBQUFBLGNBQ2QsTUFBTSxFQUFFLE9BQU8sTUFBTTtBQUFBLGNBQ3JCLFdBQVc7QUFBQTtBQUFBLFVBQ2I7QUFBQSxVQUNBO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxPQUFPLE9BQU87QUFBQSxjQUNkLE1BQU0sRUFBRTtBQUFBLGNBQ1IsVUFBUTtBQUFBLGNBQ1IsV0FBVztBQUFBO0FBQUEsVUFDYjtBQUFBLFVBQ0E7QUFBQSxZQUFDO0FBQUE7QUFBQSxjQUNDLE1BQUs7QUFBQSxjQUNMLE9BQU8sT0FBTztBQUFBLGNBQ2QsTUFBTSxFQUFFO0FBQUEsY0FDUixVQUFRO0FBQUEsY0FDUixXQUFXO0FBQUE7QUFBQSxVQUNiO0FBQUEsVUFDQSxrQkFBQyxTQUFJLE9BQU0sT0FDVDtBQUFBO0FBQUEsY0FBQztBQUFBO0FBQUEsZ0JBQ0MsTUFBSztBQUFBLGdCQUNMLE9BQU8sT0FBTztBQUFBLGdCQUNkLE1BQU0sRUFBRTtBQUFBLGdCQUNSLFdBQVU7QUFBQSxnQkFDVixXQUFXO0FBQUE7QUFBQSxZQUNiO0FBQUEsWUFDQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLE1BQUs7QUFBQSxnQkFDTCxPQUFPLE9BQU87QUFBQSxnQkFDZCxNQUFNLEVBQUU7QUFBQSxnQkFDUixXQUFVO0FBQUEsZ0JBQ1YsV0FBVztBQUFBO0FBQUEsWUFDYjtBQUFBLGFBQ0Y7QUFBQSxVQUNBLGtCQUFDLFNBQUksT0FBTSxPQUNUO0FBQUE7QUFBQSxjQUFDO0FBQUE7QUFBQSxnQkFDQyxNQUFLO0FBQUEsZ0JBQ0wsT0FBTyxPQUFPO0FBQUEsZ0JBQ2QsTUFBSztBQUFBLGdCQUNMLFVBQVE7QUFBQTtBQUFBLFlBQ1Y7QUFBQSxZQUNBO0FBQUEsY0FBQztBQUFBO0FBQUEsZ0JBQ0MsTUFBSztBQUFBLGdCQUNMLE9BQU8sT0FBTztBQUFBLGdCQUNkLE1BQUs7QUFBQSxnQkFDTCxVQUFRO0FBQUE7QUFBQSxZQUNWO0FBQUEsYUFDRjtBQUFBLFdBQ0Y7QUFBQTtBQUFBLE1BNUVHLE9BQU87QUFBQSxJQThFZCxHQUNGLEdBRUo7QUFBQSxLQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
