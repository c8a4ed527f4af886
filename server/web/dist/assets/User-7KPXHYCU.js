import {
  removeUser,
  whyKept
} from "./chunk-DCOD3HMM.js";
import {
  Invitation,
  invite
} from "./chunk-KCL6TJ7E.js";
import {
  Roles,
  Sessions,
  Tokens
} from "./chunk-IVPZQS4X.js";
import {
  EditForm
} from "./chunk-GQQT6EEO.js";
import "./chunk-NFU6PPMW.js";
import {
  Refused,
  Stages
} from "./chunk-IJWUZTB5.js";
import {
  Field
} from "./chunk-WFYIQHEG.js";
import "./chunk-ONGBP52D.js";
import "./chunk-TEDKHEYF.js";
import "./chunk-GUTFRWYT.js";
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
  CopyButton,
  Facts,
  PageHead,
  Reading,
  Status,
  Tabs,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  a,
  getTagged,
  me,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  go
} from "./chunk-LVANTMVN.js";

// src/pages/users/User.tsx
function User({ params }) {
  const s = t.people.users;
  const id = params.id ?? "";
  const path = `/api/v2/users/${encodeURIComponent(id)}`;
  const read = useRead(() => getTagged(path), [path]);
  if (!isRoot() && me.value?.user.id !== id)
    return /* @__PURE__ */ a(Refused, { title: s.title, needs: "root", why: s.forbidden });
  const at = (tab) => `/users/${id}/${tab}`;
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(
      PageHead,
      {
        title: read.value?.value.login ?? s.title,
        crumbs: [{ label: s.title, href: "/users" }],
        children: read.value?.value.status === "active" && /* @__PURE__ */ a(Button, { icon: "key", onClick: () => read.value && void invite(read.value.value), children: s.inviteAgain })
      }
    ),
    /* @__PURE__ */ a(
      Tabs,
      {
        label: s.label,
        tabs: [
          { href: `/users/${id}`, label: s.tabs.overview },
          { href: at("roles"), label: s.tabs.roles },
          { href: at("sessions"), label: s.tabs.sessions },
          { href: at("tokens"), label: s.tabs.tokens }
        ]
      }
    ),
    /* @__PURE__ */ a(Reading, { read, children: (tagged) => {
      const user = tagged.value;
      if (params.tab === "roles") return /* @__PURE__ */ a(Roles, { user: user.id, root: user.root });
      if (params.tab === "sessions") return /* @__PURE__ */ a(Sessions, { user: user.id });
      if (params.tab === "tokens") return /* @__PURE__ */ a(Tokens, { user: user.id });
      return /* @__PURE__ */ a(Overview, { path, tagged, again: read.again });
    } }),
    /* @__PURE__ */ a(Invitation, {})
  ] });
}
function Overview({
  path,
  tagged,
  again
}) {
  const s = t.people.users;
  const user = tagged.value;
  const why = whyKept(user);
  const labels = {
    name: t.people.fullName,
    email: t.people.email,
    cloud_user_id: t.people.cloudId
  };
  const remove = async () => {
    if (await removeUser(user)) await go("/users");
  };
  return /* @__PURE__ */ a($, { children: [
    user.status !== "active" && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", children: [
      /* @__PURE__ */ a(Icon, { name: "clock" }),
      s.pending
    ] }),
    /* @__PURE__ */ a("div", { class: "columns", children: [
      /* @__PURE__ */ a("section", { class: "card", children: /* @__PURE__ */ a(
        EditForm,
        {
          path,
          read: tagged,
          labels,
          toValues: ({ name, email, cloud_user_id }) => ({
            name,
            email,
            cloud_user_id: cloud_user_id ?? ""
          }),
          toBody: (values, changed) => Object.fromEntries(
            [...changed].map((name) => [
              name,
              name === "cloud_user_id" ? values[name] || null : values[name]
            ])
          ),
          onSaved: again,
          children: () => /* @__PURE__ */ a($, { children: [
            /* @__PURE__ */ a(
              Field,
              {
                name: "name",
                label: labels.name,
                hint: t.people.rules.name,
                autocomplete: "off",
                maxLength: 56
              }
            ),
            /* @__PURE__ */ a(
              Field,
              {
                name: "email",
                label: labels.email,
                type: "email",
                autocomplete: "off",
                maxLength: 254
              }
            ),
            /* @__PURE__ */ a(
              Field,
              {
                name: "cloud_user_id",
                label: labels.cloud_user_id,
                hint: t.people.cloudIdWarning,
                optional: true,
                maxLength: 255
              }
            )
          ] })
        },
        tagged.tag
      ) }),
      /* @__PURE__ */ a("section", { children: [
        /* @__PURE__ */ a("h2", { class: "unseen", children: t.people.account.facts }),
        /* @__PURE__ */ a(
          Facts,
          {
            facts: [
              [t.people.login, user.login],
              [t.people.status, /* @__PURE__ */ a(Status, { status: user.status })],
              [s.rights, user.root ? t.people.root : s.plainOnly],
              [s.canSignIn, user.has_password ? s.hasPassword : s.noPassword],
              [
                t.people.id,
                /* @__PURE__ */ a("span", { class: "with-copy", children: [
                  /* @__PURE__ */ a("code", { children: user.id }),
                  " ",
                  /* @__PURE__ */ a(CopyButton, { text: user.id })
                ] })
              ],
              [t.people.created, dateTime(user.created_at)],
              [t.people.updated, dateTime(user.updated_at)]
            ]
          }
        ),
        /* @__PURE__ */ a("div", { class: "section danger-zone", children: [
          /* @__PURE__ */ a("h2", { children: s.remove }),
          why ? /* @__PURE__ */ a("p", { children: [
            why,
            "."
          ] }) : /* @__PURE__ */ a(Stages, { stages: s.removeStages, keeps: s.removeKeeps }),
          !why && /* @__PURE__ */ a(Button, { kind: "danger", icon: "trash", onClick: () => void remove(), children: s.remove })
        ] })
      ] })
    ] })
  ] });
}
export {
  User as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3VzZXJzL1VzZXIudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBBIHVzZXIsIGZvciByb290IHVzZXJzOiB3aG8gaXQgaXMsIGl0cyByb2xlcywgc2Vzc2lvbnMgYW5kIHRva2Vucy5cbmltcG9ydCB7IGdldFRhZ2dlZCwgbWUgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBVc2VyIGFzIFRoaW5nIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCB9IGZyb20gXCIuLi8uLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgZGF0ZVRpbWUgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgZ28gfSBmcm9tIFwiLi4vLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSBcIi4uLy4uL3NoZWxsL3JvdXRlc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4uLy4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgRWRpdEZvcm0sIHR5cGUgVGFnZ2VkIH0gZnJvbSBcIi4uLy4uL3VpL0VkaXRpbmdcIjtcbmltcG9ydCB7IEZpZWxkIH0gZnJvbSBcIi4uLy4uL3VpL0Zvcm1cIjtcbmltcG9ydCB7IEljb24gfSBmcm9tIFwiLi4vLi4vdWkvSWNvblwiO1xuaW1wb3J0IHsgQ29weUJ1dHRvbiwgRmFjdHMsIFBhZ2VIZWFkLCBSZWFkaW5nLCBTdGF0dXMsIFRhYnMsIHVzZVJlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IFJlZnVzZWQsIFN0YWdlcyB9IGZyb20gXCIuLi8uLi91aS9SZWZ1c2VkXCI7XG5pbXBvcnQgeyBSb2xlcyB9IGZyb20gXCIuLi9hY2NvdW50L1JvbGVzXCI7XG5pbXBvcnQgeyBTZXNzaW9ucyB9IGZyb20gXCIuLi9hY2NvdW50L1Nlc3Npb25zXCI7XG5pbXBvcnQgeyBUb2tlbnMgfSBmcm9tIFwiLi4vYWNjb3VudC9Ub2tlbnNcIjtcbmltcG9ydCB7IEludml0YXRpb24sIGludml0ZSB9IGZyb20gXCIuL0ludml0YXRpb25cIjtcbmltcG9ydCB7IHJlbW92ZVVzZXIsIHdoeUtlcHQgfSBmcm9tIFwiLi9yZW1vdmluZ1wiO1xuXG4vKiogVGhlIHBhZ2VzIHVuZGVyIGAvdXNlcnMvSURgLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gVXNlcih7IHBhcmFtcyB9OiB7IHBhcmFtczogUGFyYW1zIH0pIHtcbiAgY29uc3QgcyA9IHQucGVvcGxlLnVzZXJzO1xuICBjb25zdCBpZCA9IHBhcmFtcy5pZCA/PyBcIlwiO1xuICBjb25zdCBwYXRoID0gYC9hcGkvdjIvdXNlcnMvJHtlbmNvZGVVUklDb21wb25lbnQoaWQpfWA7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkKCgpID0+IGdldFRhZ2dlZDxUaGluZz4ocGF0aCksIFtwYXRoXSk7XG4gIGlmICghaXNSb290KCkgJiYgbWUudmFsdWU/LnVzZXIuaWQgIT09IGlkKVxuICAgIHJldHVybiA8UmVmdXNlZCB0aXRsZT17cy50aXRsZX0gbmVlZHM9XCJyb290XCIgd2h5PXtzLmZvcmJpZGRlbn0gLz47XG4gIGNvbnN0IGF0ID0gKHRhYjogc3RyaW5nKSA9PiBgL3VzZXJzLyR7aWR9LyR7dGFifWA7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWRcbiAgICAgICAgdGl0bGU9e3JlYWQudmFsdWU/LnZhbHVlLmxvZ2luID8/IHMudGl0bGV9XG4gICAgICAgIGNydW1icz17W3sgbGFiZWw6IHMudGl0bGUsIGhyZWY6IFwiL3VzZXJzXCIgfV19XG4gICAgICA+XG4gICAgICAgIHtyZWFkLnZhbHVlPy52YWx1ZS5zdGF0dXMgPT09IFwiYWN0aXZlXCIgJiYgKFxuICAgICAgICAgIDxCdXR0b24gaWNvbj1cImtleVwiIG9uQ2xpY2s9eygpID0+IHJlYWQudmFsdWUgJiYgdm9pZCBpbnZpdGUocmVhZC52YWx1ZS52YWx1ZSl9PlxuICAgICAgICAgICAge3MuaW52aXRlQWdhaW59XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICl9XG4gICAgICA8L1BhZ2VIZWFkPlxuICAgICAgPFRhYnNcbiAgICAgICAgbGFiZWw9e3MubGFiZWx9XG4gICAgICAgIHRhYnM9e1tcbiAgICAgICAgICB7IGhyZWY6IGAvdXNlcnMvJHtpZH1gLCBsYWJlbDogcy50YWJzLm92ZXJ2aWV3IH0sXG4gICAgICAgICAgeyBocmVmOiBhdChcInJvbGVzXCIpLCBsYWJlbDogcy50YWJzLnJvbGVzIH0sXG4gICAgICAgICAgeyBocmVmOiBhdChcInNlc3Npb25zXCIpLCBsYWJlbDogcy50YWJzLnNlc3Npb25zIH0sXG4gICAgICAgICAgeyBocmVmOiBhdChcInRva2Vuc1wiKSwgbGFiZWw6IHMudGFicy50b2tlbnMgfSxcbiAgICAgICAgXX1cbiAgICAgIC8+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyh0YWdnZWQpID0+IHtcbiAgICAgICAgICBjb25zdCB1c2VyID0gdGFnZ2VkLnZhbHVlO1xuICAgICAgICAgIGlmIChwYXJhbXMudGFiID09PSBcInJvbGVzXCIpIHJldHVybiA8Um9sZXMgdXNlcj17dXNlci5pZH0gcm9vdD17dXNlci5yb290fSAvPjtcbiAgICAgICAgICBpZiAocGFyYW1zLnRhYiA9PT0gXCJzZXNzaW9uc1wiKSByZXR1cm4gPFNlc3Npb25zIHVzZXI9e3VzZXIuaWR9IC8+O1xuICAgICAgICAgIGlmIChwYXJhbXMudGFiID09PSBcInRva2Vuc1wiKSByZXR1cm4gPFRva2VucyB1c2VyPXt1c2VyLmlkfSAvPjtcbiAgICAgICAgICByZXR1cm4gPE92ZXJ2aWV3IHBhdGg9e3BhdGh9IHRhZ2dlZD17dGFnZ2VkfSBhZ2Fpbj17cmVhZC5hZ2Fpbn0gLz47XG4gICAgICAgIH19XG4gICAgICA8L1JlYWRpbmc+XG4gICAgICA8SW52aXRhdGlvbiAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gT3ZlcnZpZXcoe1xuICBwYXRoLFxuICB0YWdnZWQsXG4gIGFnYWluLFxufToge1xuICBwYXRoOiBzdHJpbmc7XG4gIHRhZ2dlZDogVGFnZ2VkPFRoaW5nPjtcbiAgYWdhaW46ICgpID0+IHZvaWQ7XG59KSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS51c2VycztcbiAgY29uc3QgdXNlciA9IHRhZ2dlZC52YWx1ZTtcbiAgY29uc3Qgd2h5ID0gd2h5S2VwdCh1c2VyKTtcbiAgY29uc3QgbGFiZWxzID0ge1xuICAgIG5hbWU6IHQucGVvcGxlLmZ1bGxOYW1lLFxuICAgIGVtYWlsOiB0LnBlb3BsZS5lbWFpbCxcbiAgICBjbG91ZF91c2VyX2lkOiB0LnBlb3BsZS5jbG91ZElkLFxuICB9O1xuICBjb25zdCByZW1vdmUgPSBhc3luYyAoKSA9PiB7XG4gICAgaWYgKGF3YWl0IHJlbW92ZVVzZXIodXNlcikpIGF3YWl0IGdvKFwiL3VzZXJzXCIpO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICB7dXNlci5zdGF0dXMgIT09IFwiYWN0aXZlXCIgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cIndhcm5cIj5cbiAgICAgICAgICA8SWNvbiBuYW1lPVwiY2xvY2tcIiAvPlxuICAgICAgICAgIHtzLnBlbmRpbmd9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICA8ZGl2IGNsYXNzPVwiY29sdW1uc1wiPlxuICAgICAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgICA8RWRpdEZvcm1cbiAgICAgICAgICAgIGtleT17dGFnZ2VkLnRhZ31cbiAgICAgICAgICAgIHBhdGg9e3BhdGh9XG4gICAgICAgICAgICByZWFkPXt0YWdnZWR9XG4gICAgICAgICAgICBsYWJlbHM9e2xhYmVsc31cbiAgICAgICAgICAgIHRvVmFsdWVzPXsoeyBuYW1lLCBlbWFpbCwgY2xvdWRfdXNlcl9pZCB9KSA9PiAoe1xuICAgICAgICAgICAgICBuYW1lLFxuICAgICAgICAgICAgICBlbWFpbCxcbiAgICAgICAgICAgICAgY2xvdWRfdXNlcl9pZDogY2xvdWRfdXNlcl9pZCA/PyBcIlwiLFxuICAgICAgICAgICAgfSl9XG4gICAgICAgICAgICB0b0JvZHk9eyh2YWx1ZXMsIGNoYW5nZWQpID0+XG4gICAgICAgICAgICAgIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgICAgICAgICAgICBbLi4uY2hhbmdlZF0ubWFwKChuYW1lKSA9PiBbXG4gICAgICAgICAgICAgICAgICBuYW1lLFxuICAgICAgICAgICAgICAgICAgbmFtZSA9PT0gXCJjbG91ZF91c2VyX2lkXCIgPyB2YWx1ZXNbbmFtZV0gfHwgbnVsbCA6IHZhbHVlc1tuYW1lXSxcbiAgICAgICAgICAgICAgICBdKSxcbiAgICAgICAgICAgICAgKVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgb25TYXZlZD17YWdhaW59XG4gICAgICAgICAgPlxuICAgICAgICAgICAgeygpID0+IChcbiAgICAgICAgICAgICAgPD5cbiAgICAgICAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgICAgICAgIG5hbWU9XCJuYW1lXCJcbiAgICAgICAgICAgICAgICAgIGxhYmVsPXtsYWJlbHMubmFtZX1cbiAgICAgICAgICAgICAgICAgIGhpbnQ9e3QucGVvcGxlLnJ1bGVzLm5hbWV9XG4gICAgICAgICAgICAgICAgICBhdXRvY29tcGxldGU9XCJvZmZcIlxuICAgICAgICAgICAgICAgICAgbWF4TGVuZ3RoPXs1Nn1cbiAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgICAgbmFtZT1cImVtYWlsXCJcbiAgICAgICAgICAgICAgICAgIGxhYmVsPXtsYWJlbHMuZW1haWx9XG4gICAgICAgICAgICAgICAgICB0eXBlPVwiZW1haWxcIlxuICAgICAgICAgICAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgICAgICAgICAgIG1heExlbmd0aD17MjU0fVxuICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICAgICAgICBuYW1lPVwiY2xvdWRfdXNlcl9pZFwiXG4gICAgICAgICAgICAgICAgICBsYWJlbD17bGFiZWxzLmNsb3VkX3VzZXJfaWR9XG4gICAgICAgICAgICAgICAgICBoaW50PXt0LnBlb3BsZS5jbG91ZElkV2FybmluZ31cbiAgICAgICAgICAgICAgICAgIG9wdGlvbmFsXG4gICAgICAgICAgICAgICAgICBtYXhMZW5ndGg9ezI1NX1cbiAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICA8Lz5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC9FZGl0Rm9ybT5cbiAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgICA8c2VjdGlvbj5cbiAgICAgICAgICA8aDIgY2xhc3M9XCJ1bnNlZW5cIj57dC5wZW9wbGUuYWNjb3VudC5mYWN0c308L2gyPlxuICAgICAgICAgIDxGYWN0c1xuICAgICAgICAgICAgZmFjdHM9e1tcbiAgICAgICAgICAgICAgW3QucGVvcGxlLmxvZ2luLCB1c2VyLmxvZ2luXSxcbiAgICAgICAgICAgICAgW3QucGVvcGxlLnN0YXR1cywgPFN0YXR1cyBzdGF0dXM9e3VzZXIuc3RhdHVzfSAvPl0sXG4gICAgICAgICAgICAgIFtzLnJpZ2h0cywgdXNlci5yb290ID8gdC5wZW9wbGUucm9vdCA6IHMucGxhaW5Pbmx5XSxcbiAgICAgICAgICAgICAgW3MuY2FuU2lnbkluLCB1c2VyLmhhc19wYXNzd29yZCA/IHMuaGFzUGFzc3dvcmQgOiBzLm5vUGFzc3dvcmRdLFxuICAgICAgICAgICAgICBbXG4gICAgICAgICAgICAgICAgdC5wZW9wbGUuaWQsXG4gICAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJ3aXRoLWNvcHlcIj5cbiAgICAgICAgICAgICAgICAgIDxjb2RlPnt1c2VyLmlkfTwvY29kZT4gPENvcHlCdXR0b24gdGV4dD17dXNlci5pZH0gLz5cbiAgICAgICAgICAgICAgICA8L3NwYW4+LFxuICAgICAgICAgICAgICBdLFxuICAgICAgICAgICAgICBbdC5wZW9wbGUuY3JlYXRlZCwgZGF0ZVRpbWUodXNlci5jcmVhdGVkX2F0KV0sXG4gICAgICAgICAgICAgIFt0LnBlb3BsZS51cGRhdGVkLCBkYXRlVGltZSh1c2VyLnVwZGF0ZWRfYXQpXSxcbiAgICAgICAgICAgIF19XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8ZGl2IGNsYXNzPVwic2VjdGlvbiBkYW5nZXItem9uZVwiPlxuICAgICAgICAgICAgPGgyPntzLnJlbW92ZX08L2gyPlxuICAgICAgICAgICAge3doeSA/IDxwPnt3aHl9LjwvcD4gOiA8U3RhZ2VzIHN0YWdlcz17cy5yZW1vdmVTdGFnZXN9IGtlZXBzPXtzLnJlbW92ZUtlZXBzfSAvPn1cbiAgICAgICAgICAgIHshd2h5ICYmIChcbiAgICAgICAgICAgICAgPEJ1dHRvbiBraW5kPVwiZGFuZ2VyXCIgaWNvbj1cInRyYXNoXCIgb25DbGljaz17KCkgPT4gdm9pZCByZW1vdmUoKX0+XG4gICAgICAgICAgICAgICAge3MucmVtb3ZlfVxuICAgICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgIDwvc2VjdGlvbj5cbiAgICAgIDwvZGl2PlxuICAgIDwvPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBcUJlLFNBQVIsS0FBc0IsRUFBRSxPQUFPLEdBQXVCO0FBQzNELFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN4QixRQUFNLE9BQU8saUJBQWlCLG1CQUFtQixFQUFFLENBQUM7QUFDcEQsUUFBTSxPQUFPLFFBQVEsTUFBTSxVQUFpQixJQUFJLEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDekQsTUFBSSxDQUFDLE9BQU8sS0FBSyxHQUFHLE9BQU8sS0FBSyxPQUFPO0FBQ3JDLFdBQU8sa0JBQUMsV0FBUSxPQUFPLEVBQUUsT0FBTyxPQUFNLFFBQU8sS0FBSyxFQUFFLFdBQVc7QUFDakUsUUFBTSxLQUFLLENBQUMsUUFBZ0IsVUFBVSxFQUFFLElBQUksR0FBRztBQUMvQyxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxLQUFLLE9BQU8sTUFBTSxTQUFTLEVBQUU7QUFBQSxRQUNwQyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsQ0FBQztBQUFBLFFBRTFDLGVBQUssT0FBTyxNQUFNLFdBQVcsWUFDNUIsa0JBQUMsVUFBTyxNQUFLLE9BQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FDekUsWUFBRSxhQUNMO0FBQUE7QUFBQSxJQUVKO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxFQUFFO0FBQUEsUUFDVCxNQUFNO0FBQUEsVUFDSixFQUFFLE1BQU0sVUFBVSxFQUFFLElBQUksT0FBTyxFQUFFLEtBQUssU0FBUztBQUFBLFVBQy9DLEVBQUUsTUFBTSxHQUFHLE9BQU8sR0FBRyxPQUFPLEVBQUUsS0FBSyxNQUFNO0FBQUEsVUFDekMsRUFBRSxNQUFNLEdBQUcsVUFBVSxHQUFHLE9BQU8sRUFBRSxLQUFLLFNBQVM7QUFBQSxVQUMvQyxFQUFFLE1BQU0sR0FBRyxRQUFRLEdBQUcsT0FBTyxFQUFFLEtBQUssT0FBTztBQUFBLFFBQzdDO0FBQUE7QUFBQSxJQUNGO0FBQUEsSUFDQSxrQkFBQyxXQUFRLE1BQ04sV0FBQyxXQUFXO0FBQ1gsWUFBTSxPQUFPLE9BQU87QUFDcEIsVUFBSSxPQUFPLFFBQVEsUUFBUyxRQUFPLGtCQUFDLFNBQU0sTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLLE1BQU07QUFDMUUsVUFBSSxPQUFPLFFBQVEsV0FBWSxRQUFPLGtCQUFDLFlBQVMsTUFBTSxLQUFLLElBQUk7QUFDL0QsVUFBSSxPQUFPLFFBQVEsU0FBVSxRQUFPLGtCQUFDLFVBQU8sTUFBTSxLQUFLLElBQUk7QUFDM0QsYUFBTyxrQkFBQyxZQUFTLE1BQVksUUFBZ0IsT0FBTyxLQUFLLE9BQU87QUFBQSxJQUNsRSxHQUNGO0FBQUEsSUFDQSxrQkFBQyxjQUFXO0FBQUEsS0FDZDtBQUVKO0FBRUEsU0FBUyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBSUc7QUFDRCxRQUFNLElBQUksRUFBRSxPQUFPO0FBQ25CLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsUUFBTSxTQUFTO0FBQUEsSUFDYixNQUFNLEVBQUUsT0FBTztBQUFBLElBQ2YsT0FBTyxFQUFFLE9BQU87QUFBQSxJQUNoQixlQUFlLEVBQUUsT0FBTztBQUFBLEVBQzFCO0FBQ0EsUUFBTSxTQUFTLFlBQVk7QUFDekIsUUFBSSxNQUFNLFdBQVcsSUFBSSxFQUFHLE9BQU0sR0FBRyxRQUFRO0FBQUEsRUFDL0M7QUFDQSxTQUNFLHVCQUNHO0FBQUEsU0FBSyxXQUFXLFlBQ2Ysa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxRQUMxQjtBQUFBLHdCQUFDLFFBQUssTUFBSyxTQUFRO0FBQUEsTUFDbEIsRUFBRTtBQUFBLE9BQ0w7QUFBQSxJQUVGLGtCQUFDLFNBQUksT0FBTSxXQUNUO0FBQUEsd0JBQUMsYUFBUSxPQUFNLFFBQ2I7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUVDO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTjtBQUFBLFVBQ0EsVUFBVSxDQUFDLEVBQUUsTUFBTSxPQUFPLGNBQWMsT0FBTztBQUFBLFlBQzdDO0FBQUEsWUFDQTtBQUFBLFlBQ0EsZUFBZSxpQkFBaUI7QUFBQSxVQUNsQztBQUFBLFVBQ0EsUUFBUSxDQUFDLFFBQVEsWUFDZixPQUFPO0FBQUEsWUFDTCxDQUFDLEdBQUcsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTO0FBQUEsY0FDekI7QUFBQSxjQUNBLFNBQVMsa0JBQWtCLE9BQU8sSUFBSSxLQUFLLE9BQU8sT0FBTyxJQUFJO0FBQUEsWUFDL0QsQ0FBQztBQUFBLFVBQ0g7QUFBQSxVQUVGLFNBQVM7QUFBQSxVQUVSLGdCQUNDLHVCQUNFO0FBQUE7QUFBQSxjQUFDO0FBQUE7QUFBQSxnQkFDQyxNQUFLO0FBQUEsZ0JBQ0wsT0FBTyxPQUFPO0FBQUEsZ0JBQ2QsTUFBTSxFQUFFLE9BQU8sTUFBTTtBQUFBLGdCQUNyQixjQUFhO0FBQUEsZ0JBQ2IsV0FBVztBQUFBO0FBQUEsWUFDYjtBQUFBLFlBQ0E7QUFBQSxjQUFDO0FBQUE7QUFBQSxnQkFDQyxNQUFLO0FBQUEsZ0JBQ0wsT0FBTyxPQUFPO0FBQUEsZ0JBQ2QsTUFBSztBQUFBLGdCQUNMLGNBQWE7QUFBQSxnQkFDYixXQUFXO0FBQUE7QUFBQSxZQUNiO0FBQUEsWUFDQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLE1BQUs7QUFBQSxnQkFDTCxPQUFPLE9BQU87QUFBQSxnQkFDZCxNQUFNLEVBQUUsT0FBTztBQUFBLGdCQUNmLFVBQVE7QUFBQSxnQkFDUixXQUFXO0FBQUE7QUFBQSxZQUNiO0FBQUEsYUFDRjtBQUFBO0FBQUEsUUExQ0csT0FBTztBQUFBLE1BNENkLEdBQ0Y7QUFBQSxNQUNBLGtCQUFDLGFBQ0M7QUFBQSwwQkFBQyxRQUFHLE9BQU0sVUFBVSxZQUFFLE9BQU8sUUFBUSxPQUFNO0FBQUEsUUFDM0M7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE9BQU87QUFBQSxjQUNMLENBQUMsRUFBRSxPQUFPLE9BQU8sS0FBSyxLQUFLO0FBQUEsY0FDM0IsQ0FBQyxFQUFFLE9BQU8sUUFBUSxrQkFBQyxVQUFPLFFBQVEsS0FBSyxRQUFRLENBQUU7QUFBQSxjQUNqRCxDQUFDLEVBQUUsUUFBUSxLQUFLLE9BQU8sRUFBRSxPQUFPLE9BQU8sRUFBRSxTQUFTO0FBQUEsY0FDbEQsQ0FBQyxFQUFFLFdBQVcsS0FBSyxlQUFlLEVBQUUsY0FBYyxFQUFFLFVBQVU7QUFBQSxjQUM5RDtBQUFBLGdCQUNFLEVBQUUsT0FBTztBQUFBLGdCQUNULGtCQUFDLFVBQUssT0FBTSxhQUNWO0FBQUEsb0NBQUMsVUFBTSxlQUFLLElBQUc7QUFBQSxrQkFBTztBQUFBLGtCQUFDLGtCQUFDLGNBQVcsTUFBTSxLQUFLLElBQUk7QUFBQSxtQkFDcEQ7QUFBQSxjQUNGO0FBQUEsY0FDQSxDQUFDLEVBQUUsT0FBTyxTQUFTLFNBQVMsS0FBSyxVQUFVLENBQUM7QUFBQSxjQUM1QyxDQUFDLEVBQUUsT0FBTyxTQUFTLFNBQVMsS0FBSyxVQUFVLENBQUM7QUFBQSxZQUM5QztBQUFBO0FBQUEsUUFDRjtBQUFBLFFBQ0Esa0JBQUMsU0FBSSxPQUFNLHVCQUNUO0FBQUEsNEJBQUMsUUFBSSxZQUFFLFFBQU87QUFBQSxVQUNiLE1BQU0sa0JBQUMsT0FBRztBQUFBO0FBQUEsWUFBSTtBQUFBLGFBQUMsSUFBTyxrQkFBQyxVQUFPLFFBQVEsRUFBRSxjQUFjLE9BQU8sRUFBRSxhQUFhO0FBQUEsVUFDNUUsQ0FBQyxPQUNBLGtCQUFDLFVBQU8sTUFBSyxVQUFTLE1BQUssU0FBUSxTQUFTLE1BQU0sS0FBSyxPQUFPLEdBQzNELFlBQUUsUUFDTDtBQUFBLFdBRUo7QUFBQSxTQUNGO0FBQUEsT0FDRjtBQUFBLEtBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
