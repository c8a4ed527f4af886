import {
  NewPasswordFields,
  passwordFault
} from "./chunk-N6KSJLPW.js";
import {
  density
} from "./chunk-2LD7FU2R.js";
import {
  confirmTyped
} from "./chunk-DVBL3IIW.js";
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
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import "./chunk-ONGBP52D.js";
import "./chunk-TEDKHEYF.js";
import "./chunk-GUTFRWYT.js";
import "./chunk-KS33LSEC.js";
import {
  theme
} from "./chunk-G7Q3Y5ZQ.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-OPWQA3V3.js";
import {
  amount,
  dateOnly,
  dateTime,
  reading
} from "./chunk-C7NMFC3B.js";
import {
  learn
} from "./chunk-OIIWUWCQ.js";
import {
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  CopyButton,
  Empty,
  Facts,
  PageHead,
  Reading,
  Tabs,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Problem,
  a,
  getTagged,
  me,
  send,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  P
} from "./chunk-LVANTMVN.js";

// src/pages/account/Appearance.tsx
function Choices({
  label,
  value,
  options,
  onChange
}) {
  const name = P();
  return /* @__PURE__ */ a("fieldset", { class: "field", children: [
    /* @__PURE__ */ a("legend", { class: "label", children: label }),
    /* @__PURE__ */ a("div", { class: "choices", children: options.map(([option, text]) => /* @__PURE__ */ a("label", { class: "choice", children: [
      /* @__PURE__ */ a(
        "input",
        {
          type: "radio",
          name,
          value: option,
          checked: value === option,
          onChange: () => onChange(option)
        }
      ),
      text
    ] }, option)) })
  ] });
}
function Appearance() {
  const s = t.people.account;
  const formats = Intl.DateTimeFormat().resolvedOptions();
  return /* @__PURE__ */ a("section", { class: "card narrow stack", children: [
    /* @__PURE__ */ a(
      Choices,
      {
        label: s.theme,
        value: theme.value,
        options: [
          ["auto", t.shell.theme.auto],
          ["light", t.shell.theme.light],
          ["dark", t.shell.theme.dark]
        ],
        onChange: (value) => {
          theme.value = value;
        }
      }
    ),
    /* @__PURE__ */ a(
      Choices,
      {
        label: s.density,
        value: density.value,
        options: [
          ["comfortable", s.densities.comfortable],
          ["compact", s.densities.compact]
        ],
        onChange: (value) => {
          density.value = value;
        }
      }
    ),
    /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("h2", { children: s.formats }),
      /* @__PURE__ */ a("p", { class: "hint", children: s.formatsBody }),
      /* @__PURE__ */ a(
        Facts,
        {
          facts: [
            [s.language, navigator.language],
            [s.zone, formats.timeZone],
            [s.example, `${dateTime(/* @__PURE__ */ new Date())} \xB7 ${reading(12345.678)} \xB7 ${amount("1234.5")}`]
          ]
        }
      )
    ] })
  ] });
}

// src/pages/account/Password.tsx
function Password({ user }) {
  const s = t.people.account;
  const blank = { current_password: "", password: "", repeated: "" };
  const form = useForm(blank, async ({ current_password, password, repeated }) => {
    const fault = passwordFault(String(password), String(repeated));
    if (fault) throw fault;
    await send("PUT", "/api/v2/me/password", { current_password, password });
    form.reset(blank);
    toast(s.changed);
    learn().catch(toastProblem);
  });
  if (!user.has_password) {
    return /* @__PURE__ */ a(Empty, { icon: "lock", title: s.tabs.password, children: /* @__PURE__ */ a("p", { children: s.signedInWithoutPassword }) });
  }
  return /* @__PURE__ */ a("section", { class: "card narrow", children: [
    /* @__PURE__ */ a("p", { class: "lead", children: s.passwordBody }),
    /* @__PURE__ */ a(Form, { state: form, submit: s.change, children: [
      /* @__PURE__ */ a(
        "input",
        {
          class: "unseen",
          type: "text",
          name: "username",
          autocomplete: "username",
          value: user.login,
          readOnly: true,
          tabIndex: -1,
          "aria-hidden": "true"
        }
      ),
      /* @__PURE__ */ a(
        Field,
        {
          name: "current_password",
          label: s.current,
          type: "password",
          autocomplete: "current-password",
          maxLength: 1e3
        }
      ),
      /* @__PURE__ */ a(NewPasswordFields, {})
    ] })
  ] });
}

// src/pages/account/Profile.tsx
function Profile({ user }) {
  const s = t.people.account;
  const path = `/api/v2/users/${user.id}`;
  const read = useRead(() => getTagged(path), [path]);
  return /* @__PURE__ */ a(Reading, { read, children: (tagged) => /* @__PURE__ */ a("div", { class: "columns", children: [
    /* @__PURE__ */ a("section", { class: "card", children: /* @__PURE__ */ a(
      EditForm,
      {
        path,
        read: tagged,
        labels: { name: t.people.fullName, email: t.people.email },
        toValues: ({ name, email }) => ({ name, email }),
        toBody: (values, changed) => Object.fromEntries([...changed].map((name) => [name, values[name]])),
        onSaved: () => {
          read.again();
          learn().catch(toastProblem);
        },
        children: () => /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(
            Field,
            {
              name: "name",
              label: t.people.fullName,
              hint: t.people.rules.name,
              autocomplete: "name",
              maxLength: 56
            }
          ),
          /* @__PURE__ */ a(
            Field,
            {
              name: "email",
              label: t.people.email,
              type: "email",
              autocomplete: "email",
              maxLength: 254
            }
          )
        ] })
      },
      tagged.tag
    ) }),
    /* @__PURE__ */ a("section", { children: [
      /* @__PURE__ */ a("h2", { class: "unseen", children: s.facts }),
      /* @__PURE__ */ a(
        Facts,
        {
          facts: [
            [t.people.login, tagged.value.login],
            [
              t.people.id,
              /* @__PURE__ */ a("span", { class: "with-copy", title: s.idHint, children: [
                /* @__PURE__ */ a("code", { children: tagged.value.id }),
                " ",
                /* @__PURE__ */ a(CopyButton, { text: tagged.value.id })
              ] })
            ],
            [t.people.root, tagged.value.root],
            [t.people.cloudId, tagged.value.cloud_user_id],
            [t.people.created, dateOnly(tagged.value.created_at)]
          ]
        }
      ),
      !tagged.value.root && /* @__PURE__ */ a("p", { class: "hint", children: s.idHint }),
      /* @__PURE__ */ a("div", { class: "section danger-zone", children: [
        /* @__PURE__ */ a("h2", { children: s.remove }),
        /* @__PURE__ */ a("p", { children: tagged.value.root ? s.removeRoot : s.removeBody }),
        !tagged.value.root && /* @__PURE__ */ a(Button, { kind: "danger", icon: "trash", onClick: () => void removeMe(user), children: s.remove })
      ] })
    ] })
  ] }) });
}
async function removeMe(user) {
  const s = t.people.account;
  if (!await confirmTyped(s.remove, /* @__PURE__ */ a("p", { children: s.removeBody }), user.login, s.remove)) return;
  try {
    try {
      await send("DELETE", "/api/v2/me");
    } catch (problem) {
      if (!(problem instanceof Problem && problem.status === 409)) throw problem;
      if (!await confirm(s.remove, /* @__PURE__ */ a("p", { children: problem.message }), s.removeRacks)) return;
      await send("DELETE", "/api/v2/me", void 0, { query: { recurse: true } });
    }
    me.value = null;
    toast(s.removed, "plain");
  } catch (problem) {
    toastProblem(problem);
  }
}

// src/pages/account/Account.tsx
function Account({ params }) {
  const s = t.people.account;
  const user = me.value?.user;
  if (!user) return null;
  const at = (tab) => `/accounts/edit/${tab}`;
  const shown = {
    password: () => /* @__PURE__ */ a(Password, { user }),
    sessions: () => /* @__PURE__ */ a(Sessions, { user: user.id }),
    tokens: () => /* @__PURE__ */ a(Tokens, { user: user.id }),
    roles: () => /* @__PURE__ */ a(Roles, { user: user.id, root: user.root }),
    appearance: () => /* @__PURE__ */ a(Appearance, {})
  }[params.tab ?? ""];
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title }),
    /* @__PURE__ */ a(
      Tabs,
      {
        label: s.title,
        tabs: [
          { href: "/accounts/edit", label: s.tabs.profile },
          { href: at("password"), label: s.tabs.password },
          { href: at("sessions"), label: s.tabs.sessions },
          { href: at("tokens"), label: s.tabs.tokens },
          { href: at("roles"), label: s.tabs.roles },
          { href: at("appearance"), label: s.tabs.appearance }
        ]
      }
    ),
    shown ? shown() : /* @__PURE__ */ a(Profile, { user })
  ] });
}
export {
  Account as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL2FjY291bnQvQXBwZWFyYW5jZS50c3giLCAiLi4vLi4vc3JjL3BhZ2VzL2FjY291bnQvUGFzc3dvcmQudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9hY2NvdW50L1Byb2ZpbGUudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9hY2NvdW50L0FjY291bnQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGFtb3VudCwgZGF0ZVRpbWUsIHJlYWRpbmcgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdHlwZSBEZW5zaXR5LCBkZW5zaXR5IH0gZnJvbSBcIi4uLy4uL3NoZWxsL2RlbnNpdHlcIjtcbmltcG9ydCB7IHR5cGUgVGhlbWUsIHRoZW1lIH0gZnJvbSBcIi4uLy4uL3NoZWxsL3RoZW1lXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBGYWN0cyB9IGZyb20gXCIuLi8uLi91aS9wYXJ0c1wiO1xuXG5mdW5jdGlvbiBDaG9pY2VzPFQgZXh0ZW5kcyBzdHJpbmc+KHtcbiAgbGFiZWwsXG4gIHZhbHVlLFxuICBvcHRpb25zLFxuICBvbkNoYW5nZSxcbn06IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgdmFsdWU6IFQ7XG4gIG9wdGlvbnM6IEFycmF5PFtULCBzdHJpbmddPjtcbiAgb25DaGFuZ2U6ICh2YWx1ZTogVCkgPT4gdm9pZDtcbn0pIHtcbiAgY29uc3QgbmFtZSA9IHVzZUlkKCk7XG4gIHJldHVybiAoXG4gICAgPGZpZWxkc2V0IGNsYXNzPVwiZmllbGRcIj5cbiAgICAgIDxsZWdlbmQgY2xhc3M9XCJsYWJlbFwiPntsYWJlbH08L2xlZ2VuZD5cbiAgICAgIDxkaXYgY2xhc3M9XCJjaG9pY2VzXCI+XG4gICAgICAgIHtvcHRpb25zLm1hcCgoW29wdGlvbiwgdGV4dF0pID0+IChcbiAgICAgICAgICA8bGFiZWwga2V5PXtvcHRpb259IGNsYXNzPVwiY2hvaWNlXCI+XG4gICAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgICAgdHlwZT1cInJhZGlvXCJcbiAgICAgICAgICAgICAgbmFtZT17bmFtZX1cbiAgICAgICAgICAgICAgdmFsdWU9e29wdGlvbn1cbiAgICAgICAgICAgICAgY2hlY2tlZD17dmFsdWUgPT09IG9wdGlvbn1cbiAgICAgICAgICAgICAgb25DaGFuZ2U9eygpID0+IG9uQ2hhbmdlKG9wdGlvbil9XG4gICAgICAgICAgICAvPlxuICAgICAgICAgICAge3RleHR9XG4gICAgICAgICAgPC9sYWJlbD5cbiAgICAgICAgKSl9XG4gICAgICA8L2Rpdj5cbiAgICA8L2ZpZWxkc2V0PlxuICApO1xufVxuXG4vKiogVGhlIHRhYiB0aGF0IHNheXMgaG93IHBhZ2VzIGxvb2sgaW4gdGhpcyBicm93c2VyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEFwcGVhcmFuY2UoKSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS5hY2NvdW50O1xuICBjb25zdCBmb3JtYXRzID0gSW50bC5EYXRlVGltZUZvcm1hdCgpLnJlc29sdmVkT3B0aW9ucygpO1xuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uIGNsYXNzPVwiY2FyZCBuYXJyb3cgc3RhY2tcIj5cbiAgICAgIDxDaG9pY2VzPFRoZW1lPlxuICAgICAgICBsYWJlbD17cy50aGVtZX1cbiAgICAgICAgdmFsdWU9e3RoZW1lLnZhbHVlfVxuICAgICAgICBvcHRpb25zPXtbXG4gICAgICAgICAgW1wiYXV0b1wiLCB0LnNoZWxsLnRoZW1lLmF1dG9dLFxuICAgICAgICAgIFtcImxpZ2h0XCIsIHQuc2hlbGwudGhlbWUubGlnaHRdLFxuICAgICAgICAgIFtcImRhcmtcIiwgdC5zaGVsbC50aGVtZS5kYXJrXSxcbiAgICAgICAgXX1cbiAgICAgICAgb25DaGFuZ2U9eyh2YWx1ZSkgPT4ge1xuICAgICAgICAgIHRoZW1lLnZhbHVlID0gdmFsdWU7XG4gICAgICAgIH19XG4gICAgICAvPlxuICAgICAgPENob2ljZXM8RGVuc2l0eT5cbiAgICAgICAgbGFiZWw9e3MuZGVuc2l0eX1cbiAgICAgICAgdmFsdWU9e2RlbnNpdHkudmFsdWV9XG4gICAgICAgIG9wdGlvbnM9e1tcbiAgICAgICAgICBbXCJjb21mb3J0YWJsZVwiLCBzLmRlbnNpdGllcy5jb21mb3J0YWJsZV0sXG4gICAgICAgICAgW1wiY29tcGFjdFwiLCBzLmRlbnNpdGllcy5jb21wYWN0XSxcbiAgICAgICAgXX1cbiAgICAgICAgb25DaGFuZ2U9eyh2YWx1ZSkgPT4ge1xuICAgICAgICAgIGRlbnNpdHkudmFsdWUgPSB2YWx1ZTtcbiAgICAgICAgfX1cbiAgICAgIC8+XG4gICAgICA8ZGl2IGNsYXNzPVwiZmllbGRcIj5cbiAgICAgICAgPGgyPntzLmZvcm1hdHN9PC9oMj5cbiAgICAgICAgPHAgY2xhc3M9XCJoaW50XCI+e3MuZm9ybWF0c0JvZHl9PC9wPlxuICAgICAgICA8RmFjdHNcbiAgICAgICAgICBmYWN0cz17W1xuICAgICAgICAgICAgW3MubGFuZ3VhZ2UsIG5hdmlnYXRvci5sYW5ndWFnZV0sXG4gICAgICAgICAgICBbcy56b25lLCBmb3JtYXRzLnRpbWVab25lXSxcbiAgICAgICAgICAgIFtzLmV4YW1wbGUsIGAke2RhdGVUaW1lKG5ldyBEYXRlKCkpfSBcdTAwQjcgJHtyZWFkaW5nKDEyMzQ1LjY3OCl9IFx1MDBCNyAke2Ftb3VudChcIjEyMzQuNVwiKX1gXSxcbiAgICAgICAgICBdfVxuICAgICAgICAvPlxuICAgICAgPC9kaXY+XG4gICAgPC9zZWN0aW9uPlxuICApO1xufVxuIiwgImltcG9ydCB7IHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBVc2VyIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGxlYXJuIH0gZnJvbSBcIi4uLy4uL2FwaS9zZXNzaW9uXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBGaWVsZCwgRm9ybSwgdXNlRm9ybSB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBFbXB0eSB9IGZyb20gXCIuLi8uLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgdG9hc3QsIHRvYXN0UHJvYmxlbSB9IGZyb20gXCIuLi8uLi91aS9Ub2FzdFwiO1xuaW1wb3J0IHsgTmV3UGFzc3dvcmRGaWVsZHMsIHBhc3N3b3JkRmF1bHQgfSBmcm9tIFwiLi9wYXNzd29yZHNcIjtcblxuLyoqIFRoZSB0YWIgdGhhdCBjaGFuZ2VzIG9uZSdzIHBhc3N3b3JkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFBhc3N3b3JkKHsgdXNlciB9OiB7IHVzZXI6IFVzZXIgfSkge1xuICBjb25zdCBzID0gdC5wZW9wbGUuYWNjb3VudDtcbiAgY29uc3QgYmxhbmsgPSB7IGN1cnJlbnRfcGFzc3dvcmQ6IFwiXCIsIHBhc3N3b3JkOiBcIlwiLCByZXBlYXRlZDogXCJcIiB9O1xuICBjb25zdCBmb3JtID0gdXNlRm9ybShibGFuaywgYXN5bmMgKHsgY3VycmVudF9wYXNzd29yZCwgcGFzc3dvcmQsIHJlcGVhdGVkIH0pID0+IHtcbiAgICBjb25zdCBmYXVsdCA9IHBhc3N3b3JkRmF1bHQoU3RyaW5nKHBhc3N3b3JkKSwgU3RyaW5nKHJlcGVhdGVkKSk7XG4gICAgaWYgKGZhdWx0KSB0aHJvdyBmYXVsdDtcbiAgICBhd2FpdCBzZW5kKFwiUFVUXCIsIFwiL2FwaS92Mi9tZS9wYXNzd29yZFwiLCB7IGN1cnJlbnRfcGFzc3dvcmQsIHBhc3N3b3JkIH0pO1xuICAgIGZvcm0ucmVzZXQoYmxhbmspO1xuICAgIHRvYXN0KHMuY2hhbmdlZCk7XG4gICAgLy8gVGhlIHNlc3Npb24ncyB3b3JkIGZvciBjaGFuZ2VzIGlzIGFub3RoZXIgbm93LlxuICAgIGxlYXJuKCkuY2F0Y2godG9hc3RQcm9ibGVtKTtcbiAgfSk7XG4gIGlmICghdXNlci5oYXNfcGFzc3dvcmQpIHtcbiAgICByZXR1cm4gKFxuICAgICAgPEVtcHR5IGljb249XCJsb2NrXCIgdGl0bGU9e3MudGFicy5wYXNzd29yZH0+XG4gICAgICAgIDxwPntzLnNpZ25lZEluV2l0aG91dFBhc3N3b3JkfTwvcD5cbiAgICAgIDwvRW1wdHk+XG4gICAgKTtcbiAgfVxuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uIGNsYXNzPVwiY2FyZCBuYXJyb3dcIj5cbiAgICAgIDxwIGNsYXNzPVwibGVhZFwiPntzLnBhc3N3b3JkQm9keX08L3A+XG4gICAgICA8Rm9ybSBzdGF0ZT17Zm9ybX0gc3VibWl0PXtzLmNoYW5nZX0+XG4gICAgICAgIHsvKiBTbyB0aGF0IHBhc3N3b3JkIG1hbmFnZXJzIGtub3cgd2hvc2UgaXQgaXMuICovfVxuICAgICAgICA8aW5wdXRcbiAgICAgICAgICBjbGFzcz1cInVuc2VlblwiXG4gICAgICAgICAgdHlwZT1cInRleHRcIlxuICAgICAgICAgIG5hbWU9XCJ1c2VybmFtZVwiXG4gICAgICAgICAgYXV0b2NvbXBsZXRlPVwidXNlcm5hbWVcIlxuICAgICAgICAgIHZhbHVlPXt1c2VyLmxvZ2lufVxuICAgICAgICAgIHJlYWRPbmx5XG4gICAgICAgICAgdGFiSW5kZXg9ey0xfVxuICAgICAgICAgIGFyaWEtaGlkZGVuPVwidHJ1ZVwiXG4gICAgICAgIC8+XG4gICAgICAgIDxGaWVsZFxuICAgICAgICAgIG5hbWU9XCJjdXJyZW50X3Bhc3N3b3JkXCJcbiAgICAgICAgICBsYWJlbD17cy5jdXJyZW50fVxuICAgICAgICAgIHR5cGU9XCJwYXNzd29yZFwiXG4gICAgICAgICAgYXV0b2NvbXBsZXRlPVwiY3VycmVudC1wYXNzd29yZFwiXG4gICAgICAgICAgbWF4TGVuZ3RoPXsxMDAwfVxuICAgICAgICAvPlxuICAgICAgICA8TmV3UGFzc3dvcmRGaWVsZHMgLz5cbiAgICAgIDwvRm9ybT5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG4iLCAiLy8gV2hvIG9uZSBpczogbmFtZSBhbmQgYWRkcmVzcywgYW5kIGhvdyB0byBsZWF2ZSBmb3IgZ29vZC5cbmltcG9ydCB7IGdldFRhZ2dlZCwgbWUsIFByb2JsZW0sIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBVc2VyIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGxlYXJuIH0gZnJvbSBcIi4uLy4uL2FwaS9zZXNzaW9uXCI7XG5pbXBvcnQgeyBkYXRlT25seSB9IGZyb20gXCIuLi8uLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24gfSBmcm9tIFwiLi4vLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBjb25maXJtIH0gZnJvbSBcIi4uLy4uL3VpL0RpYWxvZ1wiO1xuaW1wb3J0IHsgRWRpdEZvcm0gfSBmcm9tIFwiLi4vLi4vdWkvRWRpdGluZ1wiO1xuaW1wb3J0IHsgRmllbGQgfSBmcm9tIFwiLi4vLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgQ29weUJ1dHRvbiwgRmFjdHMsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IHRvYXN0LCB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vLi4vdWkvVG9hc3RcIjtcbmltcG9ydCB7IGNvbmZpcm1UeXBlZCB9IGZyb20gXCIuLi8uLi91aS9UeXBlZFwiO1xuXG4vKiogVGhlIGZpcnN0IHRhYiBvZiB0aGUgYWNjb3VudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBQcm9maWxlKHsgdXNlciB9OiB7IHVzZXI6IFVzZXIgfSkge1xuICBjb25zdCBzID0gdC5wZW9wbGUuYWNjb3VudDtcbiAgY29uc3QgcGF0aCA9IGAvYXBpL3YyL3VzZXJzLyR7dXNlci5pZH1gO1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoKSA9PiBnZXRUYWdnZWQ8VXNlcj4ocGF0aCksIFtwYXRoXSk7XG4gIHJldHVybiAoXG4gICAgPFJlYWRpbmcgcmVhZD17cmVhZH0+XG4gICAgICB7KHRhZ2dlZCkgPT4gKFxuICAgICAgICA8ZGl2IGNsYXNzPVwiY29sdW1uc1wiPlxuICAgICAgICAgIDxzZWN0aW9uIGNsYXNzPVwiY2FyZFwiPlxuICAgICAgICAgICAgPEVkaXRGb3JtXG4gICAgICAgICAgICAgIGtleT17dGFnZ2VkLnRhZ31cbiAgICAgICAgICAgICAgcGF0aD17cGF0aH1cbiAgICAgICAgICAgICAgcmVhZD17dGFnZ2VkfVxuICAgICAgICAgICAgICBsYWJlbHM9e3sgbmFtZTogdC5wZW9wbGUuZnVsbE5hbWUsIGVtYWlsOiB0LnBlb3BsZS5lbWFpbCB9fVxuICAgICAgICAgICAgICB0b1ZhbHVlcz17KHsgbmFtZSwgZW1haWwgfSkgPT4gKHsgbmFtZSwgZW1haWwgfSl9XG4gICAgICAgICAgICAgIHRvQm9keT17KHZhbHVlcywgY2hhbmdlZCkgPT5cbiAgICAgICAgICAgICAgICBPYmplY3QuZnJvbUVudHJpZXMoWy4uLmNoYW5nZWRdLm1hcCgobmFtZSkgPT4gW25hbWUsIHZhbHVlc1tuYW1lXV0pKVxuICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgIG9uU2F2ZWQ9eygpID0+IHtcbiAgICAgICAgICAgICAgICByZWFkLmFnYWluKCk7XG4gICAgICAgICAgICAgICAgbGVhcm4oKS5jYXRjaCh0b2FzdFByb2JsZW0pO1xuICAgICAgICAgICAgICB9fVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7KCkgPT4gKFxuICAgICAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgICAgICAgICAgbmFtZT1cIm5hbWVcIlxuICAgICAgICAgICAgICAgICAgICBsYWJlbD17dC5wZW9wbGUuZnVsbE5hbWV9XG4gICAgICAgICAgICAgICAgICAgIGhpbnQ9e3QucGVvcGxlLnJ1bGVzLm5hbWV9XG4gICAgICAgICAgICAgICAgICAgIGF1dG9jb21wbGV0ZT1cIm5hbWVcIlxuICAgICAgICAgICAgICAgICAgICBtYXhMZW5ndGg9ezU2fVxuICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgICAgICBuYW1lPVwiZW1haWxcIlxuICAgICAgICAgICAgICAgICAgICBsYWJlbD17dC5wZW9wbGUuZW1haWx9XG4gICAgICAgICAgICAgICAgICAgIHR5cGU9XCJlbWFpbFwiXG4gICAgICAgICAgICAgICAgICAgIGF1dG9jb21wbGV0ZT1cImVtYWlsXCJcbiAgICAgICAgICAgICAgICAgICAgbWF4TGVuZ3RoPXsyNTR9XG4gICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgIDwvPlxuICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgPC9FZGl0Rm9ybT5cbiAgICAgICAgICA8L3NlY3Rpb24+XG4gICAgICAgICAgPHNlY3Rpb24+XG4gICAgICAgICAgICA8aDIgY2xhc3M9XCJ1bnNlZW5cIj57cy5mYWN0c308L2gyPlxuICAgICAgICAgICAgPEZhY3RzXG4gICAgICAgICAgICAgIGZhY3RzPXtbXG4gICAgICAgICAgICAgICAgW3QucGVvcGxlLmxvZ2luLCB0YWdnZWQudmFsdWUubG9naW5dLFxuICAgICAgICAgICAgICAgIFtcbiAgICAgICAgICAgICAgICAgIHQucGVvcGxlLmlkLFxuICAgICAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJ3aXRoLWNvcHlcIiB0aXRsZT17cy5pZEhpbnR9PlxuICAgICAgICAgICAgICAgICAgICA8Y29kZT57dGFnZ2VkLnZhbHVlLmlkfTwvY29kZT4gPENvcHlCdXR0b24gdGV4dD17dGFnZ2VkLnZhbHVlLmlkfSAvPlxuICAgICAgICAgICAgICAgICAgPC9zcGFuPixcbiAgICAgICAgICAgICAgICBdLFxuICAgICAgICAgICAgICAgIFt0LnBlb3BsZS5yb290LCB0YWdnZWQudmFsdWUucm9vdF0sXG4gICAgICAgICAgICAgICAgW3QucGVvcGxlLmNsb3VkSWQsIHRhZ2dlZC52YWx1ZS5jbG91ZF91c2VyX2lkXSxcbiAgICAgICAgICAgICAgICBbdC5wZW9wbGUuY3JlYXRlZCwgZGF0ZU9ubHkodGFnZ2VkLnZhbHVlLmNyZWF0ZWRfYXQpXSxcbiAgICAgICAgICAgICAgXX1cbiAgICAgICAgICAgIC8+XG4gICAgICAgICAgICB7IXRhZ2dlZC52YWx1ZS5yb290ICYmIDxwIGNsYXNzPVwiaGludFwiPntzLmlkSGludH08L3A+fVxuICAgICAgICAgICAgPGRpdiBjbGFzcz1cInNlY3Rpb24gZGFuZ2VyLXpvbmVcIj5cbiAgICAgICAgICAgICAgPGgyPntzLnJlbW92ZX08L2gyPlxuICAgICAgICAgICAgICA8cD57dGFnZ2VkLnZhbHVlLnJvb3QgPyBzLnJlbW92ZVJvb3QgOiBzLnJlbW92ZUJvZHl9PC9wPlxuICAgICAgICAgICAgICB7IXRhZ2dlZC52YWx1ZS5yb290ICYmIChcbiAgICAgICAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJkYW5nZXJcIiBpY29uPVwidHJhc2hcIiBvbkNsaWNrPXsoKSA9PiB2b2lkIHJlbW92ZU1lKHVzZXIpfT5cbiAgICAgICAgICAgICAgICAgIHtzLnJlbW92ZX1cbiAgICAgICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgIDwvZGl2PlxuICAgICAgICAgIDwvc2VjdGlvbj5cbiAgICAgICAgPC9kaXY+XG4gICAgICApfVxuICAgIDwvUmVhZGluZz5cbiAgKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVtb3ZlTWUodXNlcjogVXNlcik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBzID0gdC5wZW9wbGUuYWNjb3VudDtcbiAgaWYgKCEoYXdhaXQgY29uZmlybVR5cGVkKHMucmVtb3ZlLCA8cD57cy5yZW1vdmVCb2R5fTwvcD4sIHVzZXIubG9naW4sIHMucmVtb3ZlKSkpIHJldHVybjtcbiAgdHJ5IHtcbiAgICB0cnkge1xuICAgICAgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBcIi9hcGkvdjIvbWVcIik7XG4gICAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgICAgaWYgKCEocHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gJiYgcHJvYmxlbS5zdGF0dXMgPT09IDQwOSkpIHRocm93IHByb2JsZW07XG4gICAgICBpZiAoIShhd2FpdCBjb25maXJtKHMucmVtb3ZlLCA8cD57cHJvYmxlbS5tZXNzYWdlfTwvcD4sIHMucmVtb3ZlUmFja3MpKSkgcmV0dXJuO1xuICAgICAgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBcIi9hcGkvdjIvbWVcIiwgdW5kZWZpbmVkLCB7IHF1ZXJ5OiB7IHJlY3Vyc2U6IHRydWUgfSB9KTtcbiAgICB9XG4gICAgbWUudmFsdWUgPSBudWxsO1xuICAgIHRvYXN0KHMucmVtb3ZlZCwgXCJwbGFpblwiKTtcbiAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgIHRvYXN0UHJvYmxlbShwcm9ibGVtKTtcbiAgfVxufVxuIiwgIi8vIE9uZSdzIG93biBhY2NvdW50LCBhIHRhYiBmb3IgZWFjaCBwYXJ0IG9mIGl0LlxuaW1wb3J0IHsgbWUgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBQYXJhbXMgfSBmcm9tIFwiLi4vLi4vc2hlbGwvcm91dGVzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCwgVGFicyB9IGZyb20gXCIuLi8uLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgQXBwZWFyYW5jZSB9IGZyb20gXCIuL0FwcGVhcmFuY2VcIjtcbmltcG9ydCB7IFBhc3N3b3JkIH0gZnJvbSBcIi4vUGFzc3dvcmRcIjtcbmltcG9ydCB7IFByb2ZpbGUgfSBmcm9tIFwiLi9Qcm9maWxlXCI7XG5pbXBvcnQgeyBSb2xlcyB9IGZyb20gXCIuL1JvbGVzXCI7XG5pbXBvcnQgeyBTZXNzaW9ucyB9IGZyb20gXCIuL1Nlc3Npb25zXCI7XG5pbXBvcnQgeyBUb2tlbnMgfSBmcm9tIFwiLi9Ub2tlbnNcIjtcblxuLyoqIFRoZSBwYWdlcyB1bmRlciBgL2FjY291bnRzL2VkaXRgLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gQWNjb3VudCh7IHBhcmFtcyB9OiB7IHBhcmFtczogUGFyYW1zIH0pIHtcbiAgY29uc3QgcyA9IHQucGVvcGxlLmFjY291bnQ7XG4gIGNvbnN0IHVzZXIgPSBtZS52YWx1ZT8udXNlcjtcbiAgaWYgKCF1c2VyKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgYXQgPSAodGFiOiBzdHJpbmcpID0+IGAvYWNjb3VudHMvZWRpdC8ke3RhYn1gO1xuICBjb25zdCBzaG93biA9IHtcbiAgICBwYXNzd29yZDogKCkgPT4gPFBhc3N3b3JkIHVzZXI9e3VzZXJ9IC8+LFxuICAgIHNlc3Npb25zOiAoKSA9PiA8U2Vzc2lvbnMgdXNlcj17dXNlci5pZH0gLz4sXG4gICAgdG9rZW5zOiAoKSA9PiA8VG9rZW5zIHVzZXI9e3VzZXIuaWR9IC8+LFxuICAgIHJvbGVzOiAoKSA9PiA8Um9sZXMgdXNlcj17dXNlci5pZH0gcm9vdD17dXNlci5yb290fSAvPixcbiAgICBhcHBlYXJhbmNlOiAoKSA9PiA8QXBwZWFyYW5jZSAvPixcbiAgfVtwYXJhbXMudGFiID8/IFwiXCJdO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtzLnRpdGxlfSAvPlxuICAgICAgPFRhYnNcbiAgICAgICAgbGFiZWw9e3MudGl0bGV9XG4gICAgICAgIHRhYnM9e1tcbiAgICAgICAgICB7IGhyZWY6IFwiL2FjY291bnRzL2VkaXRcIiwgbGFiZWw6IHMudGFicy5wcm9maWxlIH0sXG4gICAgICAgICAgeyBocmVmOiBhdChcInBhc3N3b3JkXCIpLCBsYWJlbDogcy50YWJzLnBhc3N3b3JkIH0sXG4gICAgICAgICAgeyBocmVmOiBhdChcInNlc3Npb25zXCIpLCBsYWJlbDogcy50YWJzLnNlc3Npb25zIH0sXG4gICAgICAgICAgeyBocmVmOiBhdChcInRva2Vuc1wiKSwgbGFiZWw6IHMudGFicy50b2tlbnMgfSxcbiAgICAgICAgICB7IGhyZWY6IGF0KFwicm9sZXNcIiksIGxhYmVsOiBzLnRhYnMucm9sZXMgfSxcbiAgICAgICAgICB7IGhyZWY6IGF0KFwiYXBwZWFyYW5jZVwiKSwgbGFiZWw6IHMudGFicy5hcHBlYXJhbmNlIH0sXG4gICAgICAgIF19XG4gICAgICAvPlxuICAgICAge3Nob3duID8gc2hvd24oKSA6IDxQcm9maWxlIHVzZXI9e3VzZXJ9IC8+fVxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBT0EsU0FBUyxRQUEwQjtBQUFBLEVBQ2pDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FLRztBQUNELFFBQU0sT0FBTyxFQUFNO0FBQ25CLFNBQ0Usa0JBQUMsY0FBUyxPQUFNLFNBQ2Q7QUFBQSxzQkFBQyxZQUFPLE9BQU0sU0FBUyxpQkFBTTtBQUFBLElBQzdCLGtCQUFDLFNBQUksT0FBTSxXQUNSLGtCQUFRLElBQUksQ0FBQyxDQUFDLFFBQVEsSUFBSSxNQUN6QixrQkFBQyxXQUFtQixPQUFNLFVBQ3hCO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMO0FBQUEsVUFDQSxPQUFPO0FBQUEsVUFDUCxTQUFTLFVBQVU7QUFBQSxVQUNuQixVQUFVLE1BQU0sU0FBUyxNQUFNO0FBQUE7QUFBQSxNQUNqQztBQUFBLE1BQ0M7QUFBQSxTQVJTLE1BU1osQ0FDRCxHQUNIO0FBQUEsS0FDRjtBQUVKO0FBR08sU0FBUyxhQUFhO0FBQzNCLFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxVQUFVLEtBQUssZUFBZSxFQUFFLGdCQUFnQjtBQUN0RCxTQUNFLGtCQUFDLGFBQVEsT0FBTSxxQkFDYjtBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFPLEVBQUU7QUFBQSxRQUNULE9BQU8sTUFBTTtBQUFBLFFBQ2IsU0FBUztBQUFBLFVBQ1AsQ0FBQyxRQUFRLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFBQSxVQUMzQixDQUFDLFNBQVMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLFVBQzdCLENBQUMsUUFBUSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQUEsUUFDN0I7QUFBQSxRQUNBLFVBQVUsQ0FBQyxVQUFVO0FBQ25CLGdCQUFNLFFBQVE7QUFBQSxRQUNoQjtBQUFBO0FBQUEsSUFDRjtBQUFBLElBQ0E7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sRUFBRTtBQUFBLFFBQ1QsT0FBTyxRQUFRO0FBQUEsUUFDZixTQUFTO0FBQUEsVUFDUCxDQUFDLGVBQWUsRUFBRSxVQUFVLFdBQVc7QUFBQSxVQUN2QyxDQUFDLFdBQVcsRUFBRSxVQUFVLE9BQU87QUFBQSxRQUNqQztBQUFBLFFBQ0EsVUFBVSxDQUFDLFVBQVU7QUFDbkIsa0JBQVEsUUFBUTtBQUFBLFFBQ2xCO0FBQUE7QUFBQSxJQUNGO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHdCQUFDLFFBQUksWUFBRSxTQUFRO0FBQUEsTUFDZixrQkFBQyxPQUFFLE9BQU0sUUFBUSxZQUFFLGFBQVk7QUFBQSxNQUMvQjtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTztBQUFBLFlBQ0wsQ0FBQyxFQUFFLFVBQVUsVUFBVSxRQUFRO0FBQUEsWUFDL0IsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRO0FBQUEsWUFDekIsQ0FBQyxFQUFFLFNBQVMsR0FBRyxTQUFTLG9CQUFJLEtBQUssQ0FBQyxDQUFDLFNBQU0sUUFBUSxTQUFTLENBQUMsU0FBTSxPQUFPLFFBQVEsQ0FBQyxFQUFFO0FBQUEsVUFDckY7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKOzs7QUN4RU8sU0FBUyxTQUFTLEVBQUUsS0FBSyxHQUFtQjtBQUNqRCxRQUFNLElBQUksRUFBRSxPQUFPO0FBQ25CLFFBQU0sUUFBUSxFQUFFLGtCQUFrQixJQUFJLFVBQVUsSUFBSSxVQUFVLEdBQUc7QUFDakUsUUFBTSxPQUFPLFFBQVEsT0FBTyxPQUFPLEVBQUUsa0JBQWtCLFVBQVUsU0FBUyxNQUFNO0FBQzlFLFVBQU0sUUFBUSxjQUFjLE9BQU8sUUFBUSxHQUFHLE9BQU8sUUFBUSxDQUFDO0FBQzlELFFBQUksTUFBTyxPQUFNO0FBQ2pCLFVBQU0sS0FBSyxPQUFPLHVCQUF1QixFQUFFLGtCQUFrQixTQUFTLENBQUM7QUFDdkUsU0FBSyxNQUFNLEtBQUs7QUFDaEIsVUFBTSxFQUFFLE9BQU87QUFFZixVQUFNLEVBQUUsTUFBTSxZQUFZO0FBQUEsRUFDNUIsQ0FBQztBQUNELE1BQUksQ0FBQyxLQUFLLGNBQWM7QUFDdEIsV0FDRSxrQkFBQyxTQUFNLE1BQUssUUFBTyxPQUFPLEVBQUUsS0FBSyxVQUMvQiw0QkFBQyxPQUFHLFlBQUUseUJBQXdCLEdBQ2hDO0FBQUEsRUFFSjtBQUNBLFNBQ0Usa0JBQUMsYUFBUSxPQUFNLGVBQ2I7QUFBQSxzQkFBQyxPQUFFLE9BQU0sUUFBUSxZQUFFLGNBQWE7QUFBQSxJQUNoQyxrQkFBQyxRQUFLLE9BQU8sTUFBTSxRQUFRLEVBQUUsUUFFM0I7QUFBQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTTtBQUFBLFVBQ04sTUFBSztBQUFBLFVBQ0wsTUFBSztBQUFBLFVBQ0wsY0FBYTtBQUFBLFVBQ2IsT0FBTyxLQUFLO0FBQUEsVUFDWixVQUFRO0FBQUEsVUFDUixVQUFVO0FBQUEsVUFDVixlQUFZO0FBQUE7QUFBQSxNQUNkO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTyxFQUFFO0FBQUEsVUFDVCxNQUFLO0FBQUEsVUFDTCxjQUFhO0FBQUEsVUFDYixXQUFXO0FBQUE7QUFBQSxNQUNiO0FBQUEsTUFDQSxrQkFBQyxxQkFBa0I7QUFBQSxPQUNyQjtBQUFBLEtBQ0Y7QUFFSjs7O0FDeENPLFNBQVMsUUFBUSxFQUFFLEtBQUssR0FBbUI7QUFDaEQsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLE9BQU8saUJBQWlCLEtBQUssRUFBRTtBQUNyQyxRQUFNLE9BQU8sUUFBUSxNQUFNLFVBQWdCLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQztBQUN4RCxTQUNFLGtCQUFDLFdBQVEsTUFDTixXQUFDLFdBQ0Esa0JBQUMsU0FBSSxPQUFNLFdBQ1Q7QUFBQSxzQkFBQyxhQUFRLE9BQU0sUUFDYjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBRUM7QUFBQSxRQUNBLE1BQU07QUFBQSxRQUNOLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxVQUFVLE9BQU8sRUFBRSxPQUFPLE1BQU07QUFBQSxRQUN6RCxVQUFVLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLFFBQzlDLFFBQVEsQ0FBQyxRQUFRLFlBQ2YsT0FBTyxZQUFZLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBRXJFLFNBQVMsTUFBTTtBQUNiLGVBQUssTUFBTTtBQUNYLGdCQUFNLEVBQUUsTUFBTSxZQUFZO0FBQUEsUUFDNUI7QUFBQSxRQUVDLGdCQUNDLHVCQUNFO0FBQUE7QUFBQSxZQUFDO0FBQUE7QUFBQSxjQUNDLE1BQUs7QUFBQSxjQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsY0FDaEIsTUFBTSxFQUFFLE9BQU8sTUFBTTtBQUFBLGNBQ3JCLGNBQWE7QUFBQSxjQUNiLFdBQVc7QUFBQTtBQUFBLFVBQ2I7QUFBQSxVQUNBO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxPQUFPLEVBQUUsT0FBTztBQUFBLGNBQ2hCLE1BQUs7QUFBQSxjQUNMLGNBQWE7QUFBQSxjQUNiLFdBQVc7QUFBQTtBQUFBLFVBQ2I7QUFBQSxXQUNGO0FBQUE7QUFBQSxNQTdCRyxPQUFPO0FBQUEsSUErQmQsR0FDRjtBQUFBLElBQ0Esa0JBQUMsYUFDQztBQUFBLHdCQUFDLFFBQUcsT0FBTSxVQUFVLFlBQUUsT0FBTTtBQUFBLE1BQzVCO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFPO0FBQUEsWUFDTCxDQUFDLEVBQUUsT0FBTyxPQUFPLE9BQU8sTUFBTSxLQUFLO0FBQUEsWUFDbkM7QUFBQSxjQUNFLEVBQUUsT0FBTztBQUFBLGNBQ1Qsa0JBQUMsVUFBSyxPQUFNLGFBQVksT0FBTyxFQUFFLFFBQy9CO0FBQUEsa0NBQUMsVUFBTSxpQkFBTyxNQUFNLElBQUc7QUFBQSxnQkFBTztBQUFBLGdCQUFDLGtCQUFDLGNBQVcsTUFBTSxPQUFPLE1BQU0sSUFBSTtBQUFBLGlCQUNwRTtBQUFBLFlBQ0Y7QUFBQSxZQUNBLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxNQUFNLElBQUk7QUFBQSxZQUNqQyxDQUFDLEVBQUUsT0FBTyxTQUFTLE9BQU8sTUFBTSxhQUFhO0FBQUEsWUFDN0MsQ0FBQyxFQUFFLE9BQU8sU0FBUyxTQUFTLE9BQU8sTUFBTSxVQUFVLENBQUM7QUFBQSxVQUN0RDtBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0MsQ0FBQyxPQUFPLE1BQU0sUUFBUSxrQkFBQyxPQUFFLE9BQU0sUUFBUSxZQUFFLFFBQU87QUFBQSxNQUNqRCxrQkFBQyxTQUFJLE9BQU0sdUJBQ1Q7QUFBQSwwQkFBQyxRQUFJLFlBQUUsUUFBTztBQUFBLFFBQ2Qsa0JBQUMsT0FBRyxpQkFBTyxNQUFNLE9BQU8sRUFBRSxhQUFhLEVBQUUsWUFBVztBQUFBLFFBQ25ELENBQUMsT0FBTyxNQUFNLFFBQ2Isa0JBQUMsVUFBTyxNQUFLLFVBQVMsTUFBSyxTQUFRLFNBQVMsTUFBTSxLQUFLLFNBQVMsSUFBSSxHQUNqRSxZQUFFLFFBQ0w7QUFBQSxTQUVKO0FBQUEsT0FDRjtBQUFBLEtBQ0YsR0FFSjtBQUVKO0FBRUEsZUFBZSxTQUFTLE1BQTJCO0FBQ2pELFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsTUFBSSxDQUFFLE1BQU0sYUFBYSxFQUFFLFFBQVEsa0JBQUMsT0FBRyxZQUFFLFlBQVcsR0FBTSxLQUFLLE9BQU8sRUFBRSxNQUFNLEVBQUk7QUFDbEYsTUFBSTtBQUNGLFFBQUk7QUFDRixZQUFNLEtBQUssVUFBVSxZQUFZO0FBQUEsSUFDbkMsU0FBUyxTQUFTO0FBQ2hCLFVBQUksRUFBRSxtQkFBbUIsV0FBVyxRQUFRLFdBQVcsS0FBTSxPQUFNO0FBQ25FLFVBQUksQ0FBRSxNQUFNLFFBQVEsRUFBRSxRQUFRLGtCQUFDLE9BQUcsa0JBQVEsU0FBUSxHQUFNLEVBQUUsV0FBVyxFQUFJO0FBQ3pFLFlBQU0sS0FBSyxVQUFVLGNBQWMsUUFBVyxFQUFFLE9BQU8sRUFBRSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDNUU7QUFDQSxPQUFHLFFBQVE7QUFDWCxVQUFNLEVBQUUsU0FBUyxPQUFPO0FBQUEsRUFDMUIsU0FBUyxTQUFTO0FBQ2hCLGlCQUFhLE9BQU87QUFBQSxFQUN0QjtBQUNGOzs7QUM5RmUsU0FBUixRQUF5QixFQUFFLE9BQU8sR0FBdUI7QUFDOUQsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLE9BQU8sR0FBRyxPQUFPO0FBQ3ZCLE1BQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsUUFBTSxLQUFLLENBQUMsUUFBZ0Isa0JBQWtCLEdBQUc7QUFDakQsUUFBTSxRQUFRO0FBQUEsSUFDWixVQUFVLE1BQU0sa0JBQUMsWUFBUyxNQUFZO0FBQUEsSUFDdEMsVUFBVSxNQUFNLGtCQUFDLFlBQVMsTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN6QyxRQUFRLE1BQU0sa0JBQUMsVUFBTyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3JDLE9BQU8sTUFBTSxrQkFBQyxTQUFNLE1BQU0sS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQUEsSUFDcEQsWUFBWSxNQUFNLGtCQUFDLGNBQVc7QUFBQSxFQUNoQyxFQUFFLE9BQU8sT0FBTyxFQUFFO0FBQ2xCLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQjtBQUFBLHNCQUFDLFlBQVMsT0FBTyxFQUFFLE9BQU87QUFBQSxJQUMxQjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxFQUFFO0FBQUEsUUFDVCxNQUFNO0FBQUEsVUFDSixFQUFFLE1BQU0sa0JBQWtCLE9BQU8sRUFBRSxLQUFLLFFBQVE7QUFBQSxVQUNoRCxFQUFFLE1BQU0sR0FBRyxVQUFVLEdBQUcsT0FBTyxFQUFFLEtBQUssU0FBUztBQUFBLFVBQy9DLEVBQUUsTUFBTSxHQUFHLFVBQVUsR0FBRyxPQUFPLEVBQUUsS0FBSyxTQUFTO0FBQUEsVUFDL0MsRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLE9BQU8sRUFBRSxLQUFLLE9BQU87QUFBQSxVQUMzQyxFQUFFLE1BQU0sR0FBRyxPQUFPLEdBQUcsT0FBTyxFQUFFLEtBQUssTUFBTTtBQUFBLFVBQ3pDLEVBQUUsTUFBTSxHQUFHLFlBQVksR0FBRyxPQUFPLEVBQUUsS0FBSyxXQUFXO0FBQUEsUUFDckQ7QUFBQTtBQUFBLElBQ0Y7QUFBQSxJQUNDLFFBQVEsTUFBTSxJQUFJLGtCQUFDLFdBQVEsTUFBWTtBQUFBLEtBQzFDO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
