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

// src/pages/teams/NewTeam.tsx
function NewTeam() {
  const s = t.people.teams;
  const blank = { name: "", project_id: "", billing_acct_id: "" };
  const form = useForm(blank, async (values) => {
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
    const body = { name: values.name, ...filled };
    const team = await send("POST", "/api/v2/teams", body, { idempotencyKey: newKey() });
    form.reset(blank);
    toast(s.made(team.name));
    await go(`/teams/${team.id}/team_roles`);
  });
  if (!isRoot()) return /* @__PURE__ */ a(Refused, { title: s.new, needs: "root", why: s.forbidden });
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.new, crumbs: [{ label: s.title, href: "/teams" }] }),
    /* @__PURE__ */ a("section", { class: "card narrow", children: /* @__PURE__ */ a(Form, { state: form, submit: s.create, onCancel: () => void go("/teams"), children: [
      /* @__PURE__ */ a(
        Field,
        {
          name: "name",
          label: t.people.name,
          hint: t.people.rules.teamName,
          maxLength: 56,
          autofocus: true
        }
      ),
      /* @__PURE__ */ a(
        Field,
        {
          name: "project_id",
          label: s.projectId,
          hint: s.idHintNew,
          optional: true,
          maxLength: 255
        }
      ),
      /* @__PURE__ */ a(
        Field,
        {
          name: "billing_acct_id",
          label: s.billingId,
          hint: s.idHintNew,
          optional: true,
          maxLength: 255
        }
      )
    ] }) })
  ] });
}
export {
  NewTeam as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlYW1zL05ld1RlYW0udHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBuZXdLZXksIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBUZWFtIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCB9IGZyb20gXCIuLi8uLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgZ28gfSBmcm9tIFwiLi4vLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEZpZWxkLCBGb3JtLCB1c2VGb3JtIH0gZnJvbSBcIi4uLy4uL3VpL0Zvcm1cIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBSZWZ1c2VkIH0gZnJvbSBcIi4uLy4uL3VpL1JlZnVzZWRcIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4uLy4uL3VpL1RvYXN0XCI7XG5cbi8qKiBUaGUgcGFnZSBhdCBgL3RlYW1zL25ld2AuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBOZXdUZWFtKCkge1xuICBjb25zdCBzID0gdC5wZW9wbGUudGVhbXM7XG4gIGNvbnN0IGJsYW5rID0geyBuYW1lOiBcIlwiLCBwcm9qZWN0X2lkOiBcIlwiLCBiaWxsaW5nX2FjY3RfaWQ6IFwiXCIgfTtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0oYmxhbmssIGFzeW5jICh2YWx1ZXMpID0+IHtcbiAgICBjb25zdCBmaWxsZWQgPSBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXModmFsdWVzKS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdmFsdWUgIT09IFwiXCIpKTtcbiAgICBjb25zdCBib2R5ID0geyBuYW1lOiB2YWx1ZXMubmFtZSwgLi4uZmlsbGVkIH07XG4gICAgY29uc3QgdGVhbSA9IGF3YWl0IHNlbmQ8VGVhbT4oXCJQT1NUXCIsIFwiL2FwaS92Mi90ZWFtc1wiLCBib2R5LCB7IGlkZW1wb3RlbmN5S2V5OiBuZXdLZXkoKSB9KTtcbiAgICBmb3JtLnJlc2V0KGJsYW5rKTtcbiAgICB0b2FzdChzLm1hZGUodGVhbS5uYW1lKSk7XG4gICAgYXdhaXQgZ28oYC90ZWFtcy8ke3RlYW0uaWR9L3RlYW1fcm9sZXNgKTtcbiAgfSk7XG4gIGlmICghaXNSb290KCkpIHJldHVybiA8UmVmdXNlZCB0aXRsZT17cy5uZXd9IG5lZWRzPVwicm9vdFwiIHdoeT17cy5mb3JiaWRkZW59IC8+O1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtzLm5ld30gY3J1bWJzPXtbeyBsYWJlbDogcy50aXRsZSwgaHJlZjogXCIvdGVhbXNcIiB9XX0gLz5cbiAgICAgIDxzZWN0aW9uIGNsYXNzPVwiY2FyZCBuYXJyb3dcIj5cbiAgICAgICAgPEZvcm0gc3RhdGU9e2Zvcm19IHN1Ym1pdD17cy5jcmVhdGV9IG9uQ2FuY2VsPXsoKSA9PiB2b2lkIGdvKFwiL3RlYW1zXCIpfT5cbiAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgIG5hbWU9XCJuYW1lXCJcbiAgICAgICAgICAgIGxhYmVsPXt0LnBlb3BsZS5uYW1lfVxuICAgICAgICAgICAgaGludD17dC5wZW9wbGUucnVsZXMudGVhbU5hbWV9XG4gICAgICAgICAgICBtYXhMZW5ndGg9ezU2fVxuICAgICAgICAgICAgYXV0b2ZvY3VzXG4gICAgICAgICAgLz5cbiAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgIG5hbWU9XCJwcm9qZWN0X2lkXCJcbiAgICAgICAgICAgIGxhYmVsPXtzLnByb2plY3RJZH1cbiAgICAgICAgICAgIGhpbnQ9e3MuaWRIaW50TmV3fVxuICAgICAgICAgICAgb3B0aW9uYWxcbiAgICAgICAgICAgIG1heExlbmd0aD17MjU1fVxuICAgICAgICAgIC8+XG4gICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICBuYW1lPVwiYmlsbGluZ19hY2N0X2lkXCJcbiAgICAgICAgICAgIGxhYmVsPXtzLmJpbGxpbmdJZH1cbiAgICAgICAgICAgIGhpbnQ9e3MuaWRIaW50TmV3fVxuICAgICAgICAgICAgb3B0aW9uYWxcbiAgICAgICAgICAgIG1heExlbmd0aD17MjU1fVxuICAgICAgICAgIC8+XG4gICAgICAgIDwvRm9ybT5cbiAgICAgIDwvc2VjdGlvbj5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFXZSxTQUFSLFVBQTJCO0FBQ2hDLFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxRQUFRLEVBQUUsTUFBTSxJQUFJLFlBQVksSUFBSSxpQkFBaUIsR0FBRztBQUM5RCxRQUFNLE9BQU8sUUFBUSxPQUFPLE9BQU8sV0FBVztBQUM1QyxVQUFNLFNBQVMsT0FBTyxZQUFZLE9BQU8sUUFBUSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFDNUYsVUFBTSxPQUFPLEVBQUUsTUFBTSxPQUFPLE1BQU0sR0FBRyxPQUFPO0FBQzVDLFVBQU0sT0FBTyxNQUFNLEtBQVcsUUFBUSxpQkFBaUIsTUFBTSxFQUFFLGdCQUFnQixPQUFPLEVBQUUsQ0FBQztBQUN6RixTQUFLLE1BQU0sS0FBSztBQUNoQixVQUFNLEVBQUUsS0FBSyxLQUFLLElBQUksQ0FBQztBQUN2QixVQUFNLEdBQUcsVUFBVSxLQUFLLEVBQUUsYUFBYTtBQUFBLEVBQ3pDLENBQUM7QUFDRCxNQUFJLENBQUMsT0FBTyxFQUFHLFFBQU8sa0JBQUMsV0FBUSxPQUFPLEVBQUUsS0FBSyxPQUFNLFFBQU8sS0FBSyxFQUFFLFdBQVc7QUFDNUUsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsS0FBSyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsQ0FBQyxHQUFHO0FBQUEsSUFDdEUsa0JBQUMsYUFBUSxPQUFNLGVBQ2IsNEJBQUMsUUFBSyxPQUFPLE1BQU0sUUFBUSxFQUFFLFFBQVEsVUFBVSxNQUFNLEtBQUssR0FBRyxRQUFRLEdBQ25FO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsTUFBTSxFQUFFLE9BQU8sTUFBTTtBQUFBLFVBQ3JCLFdBQVc7QUFBQSxVQUNYLFdBQVM7QUFBQTtBQUFBLE1BQ1g7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFPLEVBQUU7QUFBQSxVQUNULE1BQU0sRUFBRTtBQUFBLFVBQ1IsVUFBUTtBQUFBLFVBQ1IsV0FBVztBQUFBO0FBQUEsTUFDYjtBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sRUFBRTtBQUFBLFVBQ1QsTUFBTSxFQUFFO0FBQUEsVUFDUixVQUFRO0FBQUEsVUFDUixXQUFXO0FBQUE7QUFBQSxNQUNiO0FBQUEsT0FDRixHQUNGO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
