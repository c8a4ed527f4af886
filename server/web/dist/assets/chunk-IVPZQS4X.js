import {
  findDevices
} from "./chunk-NFU6PPMW.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  local
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import {
  doMany
} from "./chunk-GUTFRWYT.js";
import {
  Chips,
  Picker
} from "./chunk-P4YAFRCU.js";
import {
  count,
  dateOnly,
  dateTime,
  since
} from "./chunk-C7NMFC3B.js";
import {
  Dialog,
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  Code,
  Empty,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  Problem,
  a,
  get,
  me,
  send,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $,
  P,
  useSignal,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/account/Roles.tsx
async function rolesOf(user, stop) {
  const { items } = await get(`/api/v2/users/${user}/roles`, void 0, stop);
  if (items.length === 0) return [];
  const teams = await get(
    "/api/v2/teams",
    { id: items.map((role) => role.team_id).join(","), limit: 1e3 },
    stop
  );
  const known = new Map(teams.items.map((team) => [team.id, team]));
  return items.map((role) => {
    const team = known.get(role.team_id);
    return { ...role, team: team?.name ?? role.team_id, personal: team?.single_user ?? false };
  });
}
function Roles({ user, root }) {
  const s = t.people.roles;
  const own = me.value?.user.id === user;
  const read = useRead((stop) => rolesOf(user, stop), [user]);
  const items = read.value;
  const source = w(
    () => local(items ?? [], {
      team: (role) => role.team,
      role: (role) => role.role,
      created_at: (role) => role.created_at
    }),
    [items]
  );
  if (root) {
    return /* @__PURE__ */ a(Empty, { icon: "key", title: t.people.root, children: /* @__PURE__ */ a("p", { children: s.rootBody }) });
  }
  return /* @__PURE__ */ a(Reading, { read, children: () => /* @__PURE__ */ a(
    Table,
    {
      name: "roles",
      label: s.label,
      file: "roles",
      source,
      id: (role) => role.id,
      title: (role) => role.team,
      sort: "team",
      columns: [
        {
          key: "team",
          label: s.team,
          sort: "team",
          csv: (role) => role.team,
          cell: (role) => /* @__PURE__ */ a($, { children: [
            /* @__PURE__ */ a("a", { href: `/teams/${role.team_id}`, children: role.team }),
            " ",
            role.personal && /* @__PURE__ */ a("span", { class: "tag", children: t.people.teams.personal })
          ] })
        },
        {
          key: "role",
          label: s.role,
          sort: "role",
          csv: (role) => role.role,
          cell: (role) => /* @__PURE__ */ a($, { children: [
            role.role === "admin" ? s.admin : s.member,
            " ",
            /* @__PURE__ */ a("span", { class: "quiet", children: role.role === "admin" ? s.adminMeans : s.memberMeans })
          ] })
        },
        {
          key: "created_at",
          label: s.since,
          sort: "created_at",
          csv: (role) => role.created_at,
          cell: (role) => dateOnly(role.created_at)
        }
      ],
      empty: /* @__PURE__ */ a(Empty, { icon: "team", title: s.empty, children: /* @__PURE__ */ a("p", { children: own ? s.emptyOwn : s.emptyUser }) })
    }
  ) });
}

// src/pages/account/browser.ts
var BROWSERS = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(HeadlessChrome|Chromium)\//, "Chromium"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"]
];
var SYSTEMS = [
  [/\bAndroid\b/, "Android"],
  [/\b(iPhone|iPad|iPod)\b/, "iOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"]
];
function browserOf(agent) {
  const browser = BROWSERS.find(([pattern]) => pattern.test(agent))?.[1];
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent))?.[1];
  const program = /^([A-Za-z][\w .-]{0,40})\//.exec(agent)?.[1];
  const name = browser ?? (program === "Mozilla" ? void 0 : program);
  return { ...name ? { browser: name } : {}, ...system ? { system } : {} };
}

// src/pages/account/Sessions.tsx
function called(session) {
  const { browser, system } = browserOf(session.user_agent);
  if (browser && system) return t.people.sessions.on(browser, system);
  return browser ?? system ?? t.people.sessions.unknown;
}
function Sessions({ user }) {
  const s = t.people.sessions;
  const read = useRead(
    (stop) => get(`/api/v2/users/${user}/sessions`, void 0, stop),
    [user]
  );
  const items = read.value?.items;
  const source = w(
    () => local(items ?? [], {
      browser: called,
      address: (session) => session.address,
      created_at: (session) => session.created_at,
      expires_at: (session) => session.expires_at
    }),
    [items]
  );
  const end = async (session) => {
    if (session.current && !await confirm(s.endTitle, s.endBody, s.end)) return;
    try {
      await send("DELETE", `/api/v2/sessions/${session.id}`);
      if (session.current) {
        me.value = null;
        return;
      }
      toast(s.ended);
      read.again();
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const others = (items ?? []).filter((session) => !session.current);
  const endOthers = async (rows) => {
    const ended = rows.filter((session) => !session.current);
    if (!await confirm(s.endOthersTitle, s.endOthersBody, s.endOthers)) return false;
    for (const session of ended) await send("DELETE", `/api/v2/sessions/${session.id}`);
    toast(s.endedOthers);
    read.again();
    return true;
  };
  return /* @__PURE__ */ a(Reading, { read, children: () => /* @__PURE__ */ a(
    Table,
    {
      name: "sessions",
      label: s.label,
      file: "sessions",
      source,
      id: (session) => session.id,
      title: called,
      sort: "-created_at",
      columns: [
        {
          key: "browser",
          label: s.browser,
          sort: "browser",
          csv: (session) => session.user_agent,
          cell: (session) => /* @__PURE__ */ a("span", { title: session.user_agent, children: [
            called(session),
            " ",
            session.current && /* @__PURE__ */ a("span", { class: "tag", children: s.current })
          ] })
        },
        {
          key: "address",
          label: s.address,
          sort: "address",
          csv: (session) => session.address,
          cell: (session) => session.address
        },
        {
          key: "created_at",
          label: s.begun,
          sort: "created_at",
          csv: (session) => session.created_at,
          cell: (session) => /* @__PURE__ */ a("time", { title: dateTime(session.created_at), children: since(session.created_at) })
        },
        {
          key: "expires_at",
          label: s.ends,
          sort: "expires_at",
          csv: (session) => session.expires_at,
          cell: (session) => /* @__PURE__ */ a("time", { title: dateTime(session.expires_at), children: since(session.expires_at) })
        }
      ],
      actions: (session) => [
        { label: s.end, icon: "power", danger: true, run: () => void end(session) }
      ],
      tools: others.length > 0 && others.length < (items ?? []).length && /* @__PURE__ */ a(
        Button,
        {
          kind: "danger",
          icon: "power",
          onClick: () => void endOthers(others).catch(toastProblem),
          children: s.endOthers
        }
      ),
      empty: /* @__PURE__ */ a(Empty, { icon: "lock", title: s.empty, children: /* @__PURE__ */ a("p", { children: s.emptyBody }) })
    }
  ) });
}

// src/pages/account/NewToken.tsx
var DAYS = ["1", "7", "30", "90", "365", "731"];
var DEVICES_MAX = 100;
function NewToken({
  wish = {},
  onClose
}) {
  const s = t.people.tokens;
  const made = useSignal(void 0);
  if (made.value) {
    return /* @__PURE__ */ a(Dialog, { title: s.made, wide: true, onClose: () => onClose(true), children: [
      /* @__PURE__ */ a(ShownOnce, { made: made.value }),
      /* @__PURE__ */ a("div", { class: "form-actions", children: /* @__PURE__ */ a(Button, { kind: "primary", onClick: () => onClose(true), children: s.done }) })
    ] });
  }
  return /* @__PURE__ */ a(Dialog, { title: s.new, onClose: () => onClose(false), children: /* @__PURE__ */ a(
    Asking,
    {
      wish,
      onMade: (token) => {
        made.value = token;
      },
      onCancel: () => onClose(false)
    }
  ) });
}
function Asking({
  wish,
  onMade,
  onCancel
}) {
  const s = t.people.tokens;
  const devices = useSignal(wish.devices ?? []);
  const picking = P();
  const scopes2 = wish.scopes ?? ["write"];
  const form = useForm(
    {
      name: wish.name ?? "",
      read: scopes2.includes("read"),
      write: scopes2.includes("write"),
      days: "365",
      scopes: "",
      devices: ""
    },
    async (values) => {
      const chosen = ["read", "write"].filter((scope) => values[scope]);
      if (chosen.length === 0) {
        const broken = { pointer: "/scopes", code: "blank", message: s.noScope };
        throw new Problem(422, "invalid", s.noScope, [broken]);
      }
      const body = {
        name: values.name,
        scopes: chosen,
        days: Number(values.days),
        ...devices.value.length > 0 ? { devices: devices.value.map((one) => one.value) } : {}
      };
      onMade(await send("POST", "/api/v2/tokens", body));
    }
  );
  const wrongScopes = form.faults.value.scopes;
  const wrongDevices = form.faults.value.devices;
  return /* @__PURE__ */ a(Form, { state: form, submit: s.create, onCancel, children: [
    /* @__PURE__ */ a(Field, { name: "name", label: s.name, hint: s.nameHint, maxLength: 80, autofocus: true }),
    /* @__PURE__ */ a("fieldset", { class: "field", "aria-invalid": Boolean(wrongScopes), children: [
      /* @__PURE__ */ a("legend", { class: "label", children: s.scopes }),
      /* @__PURE__ */ a(Field, { name: "write", label: s.scope.write ?? "", type: "checkbox" }),
      /* @__PURE__ */ a(Field, { name: "read", label: s.scope.read ?? "", type: "checkbox" }),
      wrongScopes && /* @__PURE__ */ a("p", { class: "wrong", children: wrongScopes })
    ] }),
    /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("label", { for: picking, children: [
        s.devices,
        " ",
        /* @__PURE__ */ a("span", { class: "optional", children: [
          "(",
          t.ui.optional,
          ")"
        ] })
      ] }),
      /* @__PURE__ */ a(
        Chips,
        {
          chosen: devices.value,
          onDrop: (gone) => {
            devices.value = devices.value.filter((one) => one.value !== gone.value);
          }
        }
      ),
      devices.value.length < DEVICES_MAX && /* @__PURE__ */ a(
        Picker,
        {
          id: picking,
          labelled: true,
          label: s.addDevice,
          placeholder: s.addDevice,
          find: findDevices,
          onPick: (one) => {
            if (!devices.value.some((other) => other.value === one.value))
              devices.value = [...devices.value, one];
          }
        }
      ),
      /* @__PURE__ */ a("p", { class: "hint", children: s.devicesHint }),
      wrongDevices && /* @__PURE__ */ a("p", { class: "wrong", children: wrongDevices })
    ] }),
    /* @__PURE__ */ a(
      Field,
      {
        name: "days",
        label: s.days,
        options: DAYS.map((days) => ({ value: days, label: t.people.days(days) }))
      }
    )
  ] });
}
function ShownOnce({ made }) {
  const s = t.people.tokens;
  const device = made.token.devices?.[0] ?? s.deviceId;
  const bearer = `-H "Authorization: Bearer ${made.secret}"`;
  const here = location.origin;
  const write = `curl -X PUT ${here}/mrd/${device}/metrics \\
    ${bearer} \\
    -d '{"name":"coffee.cups","value":3,"type":"uint16","slope":"both","units":"cups","ttl":3600}'`;
  const read = `curl ${bearer} \\
    '${here}/api/v2/current?metric=coffee.cups'`;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", children: [
      /* @__PURE__ */ a(Icon, { name: "key" }),
      s.madeBody
    ] }),
    /* @__PURE__ */ a(Code, { text: made.secret }),
    made.token.scopes.includes("write") && /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("h3", { children: s.tryWrite }),
      /* @__PURE__ */ a(Code, { text: write })
    ] }),
    made.token.scopes.includes("read") && /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("h3", { children: s.tryRead }),
      /* @__PURE__ */ a(Code, { text: read })
    ] })
  ] });
}

// src/pages/account/Tokens.tsx
function scopes(token) {
  return token.scopes.map((scope) => t.people.tokens.scope[scope] ?? scope).join(", ");
}
function Tokens({ user }) {
  const s = t.people.tokens;
  const making = useSignal(false);
  const own = me.value?.user.id === user;
  const read = useRead(
    (stop) => get(`/api/v2/users/${user}/tokens`, void 0, stop),
    [user]
  );
  const items = read.value?.items;
  const source = w(
    () => local(items ?? [], {
      name: (token) => token.name,
      scopes,
      created_at: (token) => token.created_at,
      expires_at: (token) => token.expires_at
    }),
    [items]
  );
  const end = (token) => send("DELETE", `/api/v2/tokens/${token.id}`);
  const endOne = async (token) => {
    if (!await confirm(s.endTitle(token.name), s.endBody, s.end)) return;
    try {
      await end(token);
      toast(s.ended);
      read.again();
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const create = own && /* @__PURE__ */ a(
    Button,
    {
      kind: "primary",
      icon: "add",
      onClick: () => {
        making.value = true;
      },
      children: s.new
    }
  );
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { class: "lead", children: s.body }),
    /* @__PURE__ */ a(Reading, { read, children: () => /* @__PURE__ */ a(
      Table,
      {
        name: "tokens",
        label: s.label,
        file: "tokens",
        source,
        id: (token) => token.id,
        title: (token) => token.name,
        sort: "-created_at",
        columns: [
          {
            key: "name",
            label: s.name,
            sort: "name",
            csv: (token) => token.name,
            cell: (token) => token.name
          },
          {
            key: "scopes",
            label: s.scopes,
            sort: "scopes",
            csv: (token) => token.scopes.join(" "),
            cell: scopes
          },
          {
            key: "devices",
            label: s.devices,
            csv: (token) => token.devices?.join(" ") ?? "",
            cell: (token) => token.devices ? count(token.devices.length) : s.allDevices
          },
          {
            key: "created_at",
            label: t.people.created,
            sort: "created_at",
            csv: (token) => token.created_at,
            cell: (token) => /* @__PURE__ */ a("time", { title: dateTime(token.created_at), children: since(token.created_at) })
          },
          {
            key: "expires_at",
            label: s.expires,
            sort: "expires_at",
            csv: (token) => token.expires_at,
            cell: (token) => /* @__PURE__ */ a("time", { title: dateTime(token.expires_at), children: since(token.expires_at) })
          }
        ],
        actions: (token) => [
          { label: s.end, icon: "trash", danger: true, run: () => void endOne(token) }
        ],
        bulk: [
          {
            label: s.end,
            icon: "trash",
            danger: true,
            run: async (rows) => {
              const title = s.endTitle(rows.map((token) => token.name).join(", "));
              if (!await confirm(title, s.endBody, s.end)) return false;
              await doMany(s.end, rows, (token) => token.name, end);
              read.again();
              return true;
            }
          }
        ],
        tools: create,
        empty: /* @__PURE__ */ a(Empty, { icon: "key", title: s.empty, children: /* @__PURE__ */ a("p", { children: s.emptyBody }) })
      }
    ) }),
    making.value && /* @__PURE__ */ a(
      NewToken,
      {
        onClose: (made) => {
          making.value = false;
          if (made) read.again();
        }
      }
    )
  ] });
}

export {
  Roles,
  Sessions,
  Tokens
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL2FjY291bnQvUm9sZXMudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9hY2NvdW50L2Jyb3dzZXIudHMiLCAiLi4vLi4vc3JjL3BhZ2VzL2FjY291bnQvU2Vzc2lvbnMudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9hY2NvdW50L05ld1Rva2VuLnRzeCIsICIuLi8uLi9zcmMvcGFnZXMvYWNjb3VudC9Ub2tlbnMudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBBIHVzZXIncyByb2xlcywgYnkgdGVhbS5cbmltcG9ydCB7IHVzZU1lbW8gfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBnZXQsIG1lLCB0eXBlIFBhZ2UgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBSb2xlc09mVXNlciwgVGVhbSwgVGVhbVJvbGUgfSBmcm9tIFwiLi4vLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgZGF0ZU9ubHkgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgRW1wdHksIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGxvY2FsIH0gZnJvbSBcIi4uLy4uL3VpL3NvdXJjZVwiO1xuaW1wb3J0IHsgVGFibGUgfSBmcm9tIFwiLi4vLi4vdWkvVGFibGVcIjtcblxuaW50ZXJmYWNlIE5hbWVkIGV4dGVuZHMgVGVhbVJvbGUge1xuICB0ZWFtOiBzdHJpbmc7XG4gIHBlcnNvbmFsOiBib29sZWFuO1xufVxuXG5hc3luYyBmdW5jdGlvbiByb2xlc09mKHVzZXI6IHN0cmluZywgc3RvcDogQWJvcnRTaWduYWwpOiBQcm9taXNlPE5hbWVkW10+IHtcbiAgY29uc3QgeyBpdGVtcyB9ID0gYXdhaXQgZ2V0PFJvbGVzT2ZVc2VyPihgL2FwaS92Mi91c2Vycy8ke3VzZXJ9L3JvbGVzYCwgdW5kZWZpbmVkLCBzdG9wKTtcbiAgaWYgKGl0ZW1zLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFtdO1xuICBjb25zdCB0ZWFtcyA9IGF3YWl0IGdldDxQYWdlPFRlYW0+PihcbiAgICBcIi9hcGkvdjIvdGVhbXNcIixcbiAgICB7IGlkOiBpdGVtcy5tYXAoKHJvbGUpID0+IHJvbGUudGVhbV9pZCkuam9pbihcIixcIiksIGxpbWl0OiAxMDAwIH0sXG4gICAgc3RvcCxcbiAgKTtcbiAgY29uc3Qga25vd24gPSBuZXcgTWFwKHRlYW1zLml0ZW1zLm1hcCgodGVhbSkgPT4gW3RlYW0uaWQsIHRlYW1dKSk7XG4gIHJldHVybiBpdGVtcy5tYXAoKHJvbGUpID0+IHtcbiAgICBjb25zdCB0ZWFtID0ga25vd24uZ2V0KHJvbGUudGVhbV9pZCk7XG4gICAgcmV0dXJuIHsgLi4ucm9sZSwgdGVhbTogdGVhbT8ubmFtZSA/PyByb2xlLnRlYW1faWQsIHBlcnNvbmFsOiB0ZWFtPy5zaW5nbGVfdXNlciA/PyBmYWxzZSB9O1xuICB9KTtcbn1cblxuLyoqIFRoZSB0YWJsZSBvZiBhIHVzZXIncyByb2xlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBSb2xlcyh7IHVzZXIsIHJvb3QgfTogeyB1c2VyOiBzdHJpbmc7IHJvb3Q6IGJvb2xlYW4gfSkge1xuICBjb25zdCBzID0gdC5wZW9wbGUucm9sZXM7XG4gIGNvbnN0IG93biA9IG1lLnZhbHVlPy51c2VyLmlkID09PSB1c2VyO1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoc3RvcCkgPT4gcm9sZXNPZih1c2VyLCBzdG9wKSwgW3VzZXJdKTtcbiAgY29uc3QgaXRlbXMgPSByZWFkLnZhbHVlO1xuICBjb25zdCBzb3VyY2UgPSB1c2VNZW1vKFxuICAgICgpID0+XG4gICAgICBsb2NhbChpdGVtcyA/PyBbXSwge1xuICAgICAgICB0ZWFtOiAocm9sZSkgPT4gcm9sZS50ZWFtLFxuICAgICAgICByb2xlOiAocm9sZSkgPT4gcm9sZS5yb2xlLFxuICAgICAgICBjcmVhdGVkX2F0OiAocm9sZSkgPT4gcm9sZS5jcmVhdGVkX2F0LFxuICAgICAgfSksXG4gICAgW2l0ZW1zXSxcbiAgKTtcbiAgaWYgKHJvb3QpIHtcbiAgICByZXR1cm4gKFxuICAgICAgPEVtcHR5IGljb249XCJrZXlcIiB0aXRsZT17dC5wZW9wbGUucm9vdH0+XG4gICAgICAgIDxwPntzLnJvb3RCb2R5fTwvcD5cbiAgICAgIDwvRW1wdHk+XG4gICAgKTtcbiAgfVxuICByZXR1cm4gKFxuICAgIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PlxuICAgICAgeygpID0+IChcbiAgICAgICAgPFRhYmxlXG4gICAgICAgICAgbmFtZT1cInJvbGVzXCJcbiAgICAgICAgICBsYWJlbD17cy5sYWJlbH1cbiAgICAgICAgICBmaWxlPVwicm9sZXNcIlxuICAgICAgICAgIHNvdXJjZT17c291cmNlfVxuICAgICAgICAgIGlkPXsocm9sZSkgPT4gcm9sZS5pZH1cbiAgICAgICAgICB0aXRsZT17KHJvbGUpID0+IHJvbGUudGVhbX1cbiAgICAgICAgICBzb3J0PVwidGVhbVwiXG4gICAgICAgICAgY29sdW1ucz17W1xuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBrZXk6IFwidGVhbVwiLFxuICAgICAgICAgICAgICBsYWJlbDogcy50ZWFtLFxuICAgICAgICAgICAgICBzb3J0OiBcInRlYW1cIixcbiAgICAgICAgICAgICAgY3N2OiAocm9sZSkgPT4gcm9sZS50ZWFtLFxuICAgICAgICAgICAgICBjZWxsOiAocm9sZSkgPT4gKFxuICAgICAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgICAgICA8YSBocmVmPXtgL3RlYW1zLyR7cm9sZS50ZWFtX2lkfWB9Pntyb2xlLnRlYW19PC9hPntcIiBcIn1cbiAgICAgICAgICAgICAgICAgIHtyb2xlLnBlcnNvbmFsICYmIDxzcGFuIGNsYXNzPVwidGFnXCI+e3QucGVvcGxlLnRlYW1zLnBlcnNvbmFsfTwvc3Bhbj59XG4gICAgICAgICAgICAgICAgPC8+XG4gICAgICAgICAgICAgICksXG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBrZXk6IFwicm9sZVwiLFxuICAgICAgICAgICAgICBsYWJlbDogcy5yb2xlLFxuICAgICAgICAgICAgICBzb3J0OiBcInJvbGVcIixcbiAgICAgICAgICAgICAgY3N2OiAocm9sZSkgPT4gcm9sZS5yb2xlLFxuICAgICAgICAgICAgICBjZWxsOiAocm9sZSkgPT4gKFxuICAgICAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgICAgICB7cm9sZS5yb2xlID09PSBcImFkbWluXCIgPyBzLmFkbWluIDogcy5tZW1iZXJ9e1wiIFwifVxuICAgICAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJxdWlldFwiPntyb2xlLnJvbGUgPT09IFwiYWRtaW5cIiA/IHMuYWRtaW5NZWFucyA6IHMubWVtYmVyTWVhbnN9PC9zcGFuPlxuICAgICAgICAgICAgICAgIDwvPlxuICAgICAgICAgICAgICApLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAga2V5OiBcImNyZWF0ZWRfYXRcIixcbiAgICAgICAgICAgICAgbGFiZWw6IHMuc2luY2UsXG4gICAgICAgICAgICAgIHNvcnQ6IFwiY3JlYXRlZF9hdFwiLFxuICAgICAgICAgICAgICBjc3Y6IChyb2xlKSA9PiByb2xlLmNyZWF0ZWRfYXQsXG4gICAgICAgICAgICAgIGNlbGw6IChyb2xlKSA9PiBkYXRlT25seShyb2xlLmNyZWF0ZWRfYXQpLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICBdfVxuICAgICAgICAgIGVtcHR5PXtcbiAgICAgICAgICAgIDxFbXB0eSBpY29uPVwidGVhbVwiIHRpdGxlPXtzLmVtcHR5fT5cbiAgICAgICAgICAgICAgPHA+e293biA/IHMuZW1wdHlPd24gOiBzLmVtcHR5VXNlcn08L3A+XG4gICAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICAgIH1cbiAgICAgICAgLz5cbiAgICAgICl9XG4gICAgPC9SZWFkaW5nPlxuICApO1xufVxuIiwgIi8vIFdoYXQgYSBicm93c2VyIGNhbGxzIGl0c2VsZiwgaW4gd29yZHMgdGhhdCBwZW9wbGUga25vdy5cblxuY29uc3QgQlJPV1NFUlM6IEFycmF5PFtSZWdFeHAsIHN0cmluZ10+ID0gW1xuICBbL1xcYkVkZ0E/XFwvLywgXCJFZGdlXCJdLFxuICBbL1xcYk9QUlxcLy8sIFwiT3BlcmFcIl0sXG4gIFsvXFxiKEhlYWRsZXNzQ2hyb21lfENocm9taXVtKVxcLy8sIFwiQ2hyb21pdW1cIl0sXG4gIFsvXFxiKEZpcmVmb3h8RnhpT1MpXFwvLywgXCJGaXJlZm94XCJdLFxuICBbL1xcYihDaHJvbWV8Q3JpT1MpXFwvLywgXCJDaHJvbWVcIl0sXG4gIFsvXFxiVmVyc2lvblxcL1tcXGQuXSsuKlxcYlNhZmFyaVxcLy8sIFwiU2FmYXJpXCJdLFxuXTtcblxuY29uc3QgU1lTVEVNUzogQXJyYXk8W1JlZ0V4cCwgc3RyaW5nXT4gPSBbXG4gIFsvXFxiQW5kcm9pZFxcYi8sIFwiQW5kcm9pZFwiXSxcbiAgWy9cXGIoaVBob25lfGlQYWR8aVBvZClcXGIvLCBcImlPU1wiXSxcbiAgWy9cXGJXaW5kb3dzXFxiLywgXCJXaW5kb3dzXCJdLFxuICBbL1xcYk1hYyBPUyBYXFxiLywgXCJtYWNPU1wiXSxcbiAgWy9cXGJDck9TXFxiLywgXCJDaHJvbWVPU1wiXSxcbiAgWy9cXGJMaW51eFxcYi8sIFwiTGludXhcIl0sXG5dO1xuXG4vKiogVGhlIGJyb3dzZXIgYW5kIHN5c3RlbSBvZiBhIGBVc2VyLUFnZW50YDsgYSBwcm9ncmFtJ3Mgb3duIG5hbWUgKGBjdXJsYCkgd2hlcmUgaXQgaXMgbm8gYnJvd3Nlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBicm93c2VyT2YoYWdlbnQ6IHN0cmluZyk6IHsgYnJvd3Nlcj86IHN0cmluZzsgc3lzdGVtPzogc3RyaW5nIH0ge1xuICBjb25zdCBicm93c2VyID0gQlJPV1NFUlMuZmluZCgoW3BhdHRlcm5dKSA9PiBwYXR0ZXJuLnRlc3QoYWdlbnQpKT8uWzFdO1xuICBjb25zdCBzeXN0ZW0gPSBTWVNURU1TLmZpbmQoKFtwYXR0ZXJuXSkgPT4gcGF0dGVybi50ZXN0KGFnZW50KSk/LlsxXTtcbiAgY29uc3QgcHJvZ3JhbSA9IC9eKFtBLVphLXpdW1xcdyAuLV17MCw0MH0pXFwvLy5leGVjKGFnZW50KT8uWzFdO1xuICBjb25zdCBuYW1lID0gYnJvd3NlciA/PyAocHJvZ3JhbSA9PT0gXCJNb3ppbGxhXCIgPyB1bmRlZmluZWQgOiBwcm9ncmFtKTtcbiAgcmV0dXJuIHsgLi4uKG5hbWUgPyB7IGJyb3dzZXI6IG5hbWUgfSA6IHt9KSwgLi4uKHN5c3RlbSA/IHsgc3lzdGVtIH0gOiB7fSkgfTtcbn1cbiIsICIvLyBTZXNzaW9ucyBvZiBhIHVzZXI6IG9mIG9uZSdzIG93biBhY2NvdW50LCBvciBvZiBhIHVzZXIgdGhhdCBvbmUgbG9va3MgYWZ0ZXIuXG5pbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0LCBtZSwgc2VuZCB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IFNlc3Npb25zIGFzIEFuc3dlciwgU2Vzc2lvbiB9IGZyb20gXCIuLi8uLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBkYXRlVGltZSwgc2luY2UgfSBmcm9tIFwiLi4vLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4uLy4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgY29uZmlybSB9IGZyb20gXCIuLi8uLi91aS9EaWFsb2dcIjtcbmltcG9ydCB7IEVtcHR5LCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBsb2NhbCB9IGZyb20gXCIuLi8uLi91aS9zb3VyY2VcIjtcbmltcG9ydCB7IFRhYmxlIH0gZnJvbSBcIi4uLy4uL3VpL1RhYmxlXCI7XG5pbXBvcnQgeyB0b2FzdCwgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uLy4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyBicm93c2VyT2YgfSBmcm9tIFwiLi9icm93c2VyXCI7XG5cbmZ1bmN0aW9uIGNhbGxlZChzZXNzaW9uOiBTZXNzaW9uKTogc3RyaW5nIHtcbiAgY29uc3QgeyBicm93c2VyLCBzeXN0ZW0gfSA9IGJyb3dzZXJPZihzZXNzaW9uLnVzZXJfYWdlbnQpO1xuICBpZiAoYnJvd3NlciAmJiBzeXN0ZW0pIHJldHVybiB0LnBlb3BsZS5zZXNzaW9ucy5vbihicm93c2VyLCBzeXN0ZW0pO1xuICByZXR1cm4gYnJvd3NlciA/PyBzeXN0ZW0gPz8gdC5wZW9wbGUuc2Vzc2lvbnMudW5rbm93bjtcbn1cblxuLyoqIFRoZSB0YWJsZSBvZiBhIHVzZXIncyBzZXNzaW9ucywgZWFjaCBvZiB3aGljaCBjYW4gYmUgZW5kZWQuICovXG5leHBvcnQgZnVuY3Rpb24gU2Vzc2lvbnMoeyB1c2VyIH06IHsgdXNlcjogc3RyaW5nIH0pIHtcbiAgY29uc3QgcyA9IHQucGVvcGxlLnNlc3Npb25zO1xuICBjb25zdCByZWFkID0gdXNlUmVhZDxBbnN3ZXI+KFxuICAgIChzdG9wKSA9PiBnZXQoYC9hcGkvdjIvdXNlcnMvJHt1c2VyfS9zZXNzaW9uc2AsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgW3VzZXJdLFxuICApO1xuICBjb25zdCBpdGVtcyA9IHJlYWQudmFsdWU/Lml0ZW1zO1xuICBjb25zdCBzb3VyY2UgPSB1c2VNZW1vKFxuICAgICgpID0+XG4gICAgICBsb2NhbChpdGVtcyA/PyBbXSwge1xuICAgICAgICBicm93c2VyOiBjYWxsZWQsXG4gICAgICAgIGFkZHJlc3M6IChzZXNzaW9uKSA9PiBzZXNzaW9uLmFkZHJlc3MsXG4gICAgICAgIGNyZWF0ZWRfYXQ6IChzZXNzaW9uKSA9PiBzZXNzaW9uLmNyZWF0ZWRfYXQsXG4gICAgICAgIGV4cGlyZXNfYXQ6IChzZXNzaW9uKSA9PiBzZXNzaW9uLmV4cGlyZXNfYXQsXG4gICAgICB9KSxcbiAgICBbaXRlbXNdLFxuICApO1xuICBjb25zdCBlbmQgPSBhc3luYyAoc2Vzc2lvbjogU2Vzc2lvbikgPT4ge1xuICAgIGlmIChzZXNzaW9uLmN1cnJlbnQgJiYgIShhd2FpdCBjb25maXJtKHMuZW5kVGl0bGUsIHMuZW5kQm9keSwgcy5lbmQpKSkgcmV0dXJuO1xuICAgIHRyeSB7XG4gICAgICBhd2FpdCBzZW5kKFwiREVMRVRFXCIsIGAvYXBpL3YyL3Nlc3Npb25zLyR7c2Vzc2lvbi5pZH1gKTtcbiAgICAgIGlmIChzZXNzaW9uLmN1cnJlbnQpIHtcbiAgICAgICAgbWUudmFsdWUgPSBudWxsO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICB0b2FzdChzLmVuZGVkKTtcbiAgICAgIHJlYWQuYWdhaW4oKTtcbiAgICB9IGNhdGNoIChwcm9ibGVtKSB7XG4gICAgICB0b2FzdFByb2JsZW0ocHJvYmxlbSk7XG4gICAgfVxuICB9O1xuICBjb25zdCBvdGhlcnMgPSAoaXRlbXMgPz8gW10pLmZpbHRlcigoc2Vzc2lvbikgPT4gIXNlc3Npb24uY3VycmVudCk7XG4gIGNvbnN0IGVuZE90aGVycyA9IGFzeW5jIChyb3dzOiBTZXNzaW9uW10pID0+IHtcbiAgICBjb25zdCBlbmRlZCA9IHJvd3MuZmlsdGVyKChzZXNzaW9uKSA9PiAhc2Vzc2lvbi5jdXJyZW50KTtcbiAgICBpZiAoIShhd2FpdCBjb25maXJtKHMuZW5kT3RoZXJzVGl0bGUsIHMuZW5kT3RoZXJzQm9keSwgcy5lbmRPdGhlcnMpKSkgcmV0dXJuIGZhbHNlO1xuICAgIGZvciAoY29uc3Qgc2Vzc2lvbiBvZiBlbmRlZCkgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBgL2FwaS92Mi9zZXNzaW9ucy8ke3Nlc3Npb24uaWR9YCk7XG4gICAgdG9hc3Qocy5lbmRlZE90aGVycyk7XG4gICAgcmVhZC5hZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PlxuICAgICAgeygpID0+IChcbiAgICAgICAgPFRhYmxlXG4gICAgICAgICAgbmFtZT1cInNlc3Npb25zXCJcbiAgICAgICAgICBsYWJlbD17cy5sYWJlbH1cbiAgICAgICAgICBmaWxlPVwic2Vzc2lvbnNcIlxuICAgICAgICAgIHNvdXJjZT17c291cmNlfVxuICAgICAgICAgIGlkPXsoc2Vzc2lvbikgPT4gc2Vzc2lvbi5pZH1cbiAgICAgICAgICB0aXRsZT17Y2FsbGVkfVxuICAgICAgICAgIHNvcnQ9XCItY3JlYXRlZF9hdFwiXG4gICAgICAgICAgY29sdW1ucz17W1xuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBrZXk6IFwiYnJvd3NlclwiLFxuICAgICAgICAgICAgICBsYWJlbDogcy5icm93c2VyLFxuICAgICAgICAgICAgICBzb3J0OiBcImJyb3dzZXJcIixcbiAgICAgICAgICAgICAgY3N2OiAoc2Vzc2lvbikgPT4gc2Vzc2lvbi51c2VyX2FnZW50LFxuICAgICAgICAgICAgICBjZWxsOiAoc2Vzc2lvbikgPT4gKFxuICAgICAgICAgICAgICAgIDxzcGFuIHRpdGxlPXtzZXNzaW9uLnVzZXJfYWdlbnR9PlxuICAgICAgICAgICAgICAgICAge2NhbGxlZChzZXNzaW9uKX0ge3Nlc3Npb24uY3VycmVudCAmJiA8c3BhbiBjbGFzcz1cInRhZ1wiPntzLmN1cnJlbnR9PC9zcGFuPn1cbiAgICAgICAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAgICAgICksXG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBrZXk6IFwiYWRkcmVzc1wiLFxuICAgICAgICAgICAgICBsYWJlbDogcy5hZGRyZXNzLFxuICAgICAgICAgICAgICBzb3J0OiBcImFkZHJlc3NcIixcbiAgICAgICAgICAgICAgY3N2OiAoc2Vzc2lvbikgPT4gc2Vzc2lvbi5hZGRyZXNzLFxuICAgICAgICAgICAgICBjZWxsOiAoc2Vzc2lvbikgPT4gc2Vzc2lvbi5hZGRyZXNzLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAga2V5OiBcImNyZWF0ZWRfYXRcIixcbiAgICAgICAgICAgICAgbGFiZWw6IHMuYmVndW4sXG4gICAgICAgICAgICAgIHNvcnQ6IFwiY3JlYXRlZF9hdFwiLFxuICAgICAgICAgICAgICBjc3Y6IChzZXNzaW9uKSA9PiBzZXNzaW9uLmNyZWF0ZWRfYXQsXG4gICAgICAgICAgICAgIGNlbGw6IChzZXNzaW9uKSA9PiAoXG4gICAgICAgICAgICAgICAgPHRpbWUgdGl0bGU9e2RhdGVUaW1lKHNlc3Npb24uY3JlYXRlZF9hdCl9PntzaW5jZShzZXNzaW9uLmNyZWF0ZWRfYXQpfTwvdGltZT5cbiAgICAgICAgICAgICAgKSxcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgICB7XG4gICAgICAgICAgICAgIGtleTogXCJleHBpcmVzX2F0XCIsXG4gICAgICAgICAgICAgIGxhYmVsOiBzLmVuZHMsXG4gICAgICAgICAgICAgIHNvcnQ6IFwiZXhwaXJlc19hdFwiLFxuICAgICAgICAgICAgICBjc3Y6IChzZXNzaW9uKSA9PiBzZXNzaW9uLmV4cGlyZXNfYXQsXG4gICAgICAgICAgICAgIGNlbGw6IChzZXNzaW9uKSA9PiAoXG4gICAgICAgICAgICAgICAgPHRpbWUgdGl0bGU9e2RhdGVUaW1lKHNlc3Npb24uZXhwaXJlc19hdCl9PntzaW5jZShzZXNzaW9uLmV4cGlyZXNfYXQpfTwvdGltZT5cbiAgICAgICAgICAgICAgKSxcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgXX1cbiAgICAgICAgICBhY3Rpb25zPXsoc2Vzc2lvbikgPT4gW1xuICAgICAgICAgICAgeyBsYWJlbDogcy5lbmQsIGljb246IFwicG93ZXJcIiwgZGFuZ2VyOiB0cnVlLCBydW46ICgpID0+IHZvaWQgZW5kKHNlc3Npb24pIH0sXG4gICAgICAgICAgXX1cbiAgICAgICAgICB0b29scz17XG4gICAgICAgICAgICBvdGhlcnMubGVuZ3RoID4gMCAmJlxuICAgICAgICAgICAgb3RoZXJzLmxlbmd0aCA8IChpdGVtcyA/PyBbXSkubGVuZ3RoICYmIChcbiAgICAgICAgICAgICAgPEJ1dHRvblxuICAgICAgICAgICAgICAgIGtpbmQ9XCJkYW5nZXJcIlxuICAgICAgICAgICAgICAgIGljb249XCJwb3dlclwiXG4gICAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gdm9pZCBlbmRPdGhlcnMob3RoZXJzKS5jYXRjaCh0b2FzdFByb2JsZW0pfVxuICAgICAgICAgICAgICA+XG4gICAgICAgICAgICAgICAge3MuZW5kT3RoZXJzfVxuICAgICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgIClcbiAgICAgICAgICB9XG4gICAgICAgICAgZW1wdHk9e1xuICAgICAgICAgICAgPEVtcHR5IGljb249XCJsb2NrXCIgdGl0bGU9e3MuZW1wdHl9PlxuICAgICAgICAgICAgICA8cD57cy5lbXB0eUJvZHl9PC9wPlxuICAgICAgICAgICAgPC9FbXB0eT5cbiAgICAgICAgICB9XG4gICAgICAgIC8+XG4gICAgICApfVxuICAgIDwvUmVhZGluZz5cbiAgKTtcbn1cbiIsICIvLyBBIHRva2VuIGZvciBhIHByb2dyYW06IHdoYXQgaXQgaXMgZm9yLCBhbmQgdGhlbiB0aGUgdG9rZW4gaXRzZWxmLCB0aGlzIG9uY2UuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFByb2JsZW0sIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBNYWRlVG9rZW4gfSBmcm9tIFwiLi4vLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgZmluZERldmljZXMgfSBmcm9tIFwiLi4vLi4vbW9kZWwvZmluZGluZ1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4uLy4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgRGlhbG9nIH0gZnJvbSBcIi4uLy4uL3VpL0RpYWxvZ1wiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi8uLi91aS9JY29uXCI7XG5pbXBvcnQgeyBDaGlwcywgdHlwZSBDaG9pY2UsIFBpY2tlciB9IGZyb20gXCIuLi8uLi91aS9QaWNrZXJcIjtcbmltcG9ydCB7IENvZGUgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcblxuLyoqIEZvciBob3cgbG9uZzsgdGhlIHNlcnZlcidzIGxvbmdlc3QgaXMgNzMxIGRheXMuICovXG5jb25zdCBEQVlTID0gW1wiMVwiLCBcIjdcIiwgXCIzMFwiLCBcIjkwXCIsIFwiMzY1XCIsIFwiNzMxXCJdO1xuXG4vKiogTW9zdCBkZXZpY2VzIG9mIGEgdG9rZW46IGFzIG1hbnkgYXMgYSBoZWFkZXIgb2YgOCBLaUIgaG9sZHM7IHRoZSBzZXJ2ZXIgaGFzIHRoZSBsYXN0IHdvcmQuICovXG5jb25zdCBERVZJQ0VTX01BWCA9IDEwMDtcblxuLyoqIFdoYXQgYSBuZXcgdG9rZW4gaXMgdG8gYmUgZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUb2tlbldpc2gge1xuICBuYW1lPzogc3RyaW5nO1xuICBzY29wZXM/OiBBcnJheTxcInJlYWRcIiB8IFwid3JpdGVcIj47XG4gIGRldmljZXM/OiBDaG9pY2VbXTtcbn1cblxuLyoqIFRoZSBkaWFsb2cgdGhhdCBtYWtlcyBhIHRva2VuLiBgb25DbG9zZWAgaXMgdG9sZCB3aGV0aGVyIG9uZSB3YXMgbWFkZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBOZXdUb2tlbih7XG4gIHdpc2ggPSB7fSxcbiAgb25DbG9zZSxcbn06IHtcbiAgd2lzaD86IFRva2VuV2lzaDtcbiAgb25DbG9zZTogKG1hZGU6IGJvb2xlYW4pID0+IHZvaWQ7XG59KSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS50b2tlbnM7XG4gIGNvbnN0IG1hZGUgPSB1c2VTaWduYWw8TWFkZVRva2VuIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBpZiAobWFkZS52YWx1ZSkge1xuICAgIHJldHVybiAoXG4gICAgICA8RGlhbG9nIHRpdGxlPXtzLm1hZGV9IHdpZGUgb25DbG9zZT17KCkgPT4gb25DbG9zZSh0cnVlKX0+XG4gICAgICAgIDxTaG93bk9uY2UgbWFkZT17bWFkZS52YWx1ZX0gLz5cbiAgICAgICAgPGRpdiBjbGFzcz1cImZvcm0tYWN0aW9uc1wiPlxuICAgICAgICAgIDxCdXR0b24ga2luZD1cInByaW1hcnlcIiBvbkNsaWNrPXsoKSA9PiBvbkNsb3NlKHRydWUpfT5cbiAgICAgICAgICAgIHtzLmRvbmV9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgIDwvZGl2PlxuICAgICAgPC9EaWFsb2c+XG4gICAgKTtcbiAgfVxuICByZXR1cm4gKFxuICAgIDxEaWFsb2cgdGl0bGU9e3MubmV3fSBvbkNsb3NlPXsoKSA9PiBvbkNsb3NlKGZhbHNlKX0+XG4gICAgICA8QXNraW5nXG4gICAgICAgIHdpc2g9e3dpc2h9XG4gICAgICAgIG9uTWFkZT17KHRva2VuKSA9PiB7XG4gICAgICAgICAgbWFkZS52YWx1ZSA9IHRva2VuO1xuICAgICAgICB9fVxuICAgICAgICBvbkNhbmNlbD17KCkgPT4gb25DbG9zZShmYWxzZSl9XG4gICAgICAvPlxuICAgIDwvRGlhbG9nPlxuICApO1xufVxuXG5mdW5jdGlvbiBBc2tpbmcoe1xuICB3aXNoLFxuICBvbk1hZGUsXG4gIG9uQ2FuY2VsLFxufToge1xuICB3aXNoOiBUb2tlbldpc2g7XG4gIG9uTWFkZTogKG1hZGU6IE1hZGVUb2tlbikgPT4gdm9pZDtcbiAgb25DYW5jZWw6ICgpID0+IHZvaWQ7XG59KSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS50b2tlbnM7XG4gIGNvbnN0IGRldmljZXMgPSB1c2VTaWduYWw8Q2hvaWNlW10+KHdpc2guZGV2aWNlcyA/PyBbXSk7XG4gIGNvbnN0IHBpY2tpbmcgPSB1c2VJZCgpO1xuICBjb25zdCBzY29wZXMgPSB3aXNoLnNjb3BlcyA/PyBbXCJ3cml0ZVwiXTtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0oXG4gICAge1xuICAgICAgbmFtZTogd2lzaC5uYW1lID8/IFwiXCIsXG4gICAgICByZWFkOiBzY29wZXMuaW5jbHVkZXMoXCJyZWFkXCIpLFxuICAgICAgd3JpdGU6IHNjb3Blcy5pbmNsdWRlcyhcIndyaXRlXCIpLFxuICAgICAgZGF5czogXCIzNjVcIixcbiAgICAgIHNjb3BlczogXCJcIixcbiAgICAgIGRldmljZXM6IFwiXCIsXG4gICAgfSxcbiAgICBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgICBjb25zdCBjaG9zZW4gPSAoW1wicmVhZFwiLCBcIndyaXRlXCJdIGFzIGNvbnN0KS5maWx0ZXIoKHNjb3BlKSA9PiB2YWx1ZXNbc2NvcGVdKTtcbiAgICAgIGlmIChjaG9zZW4ubGVuZ3RoID09PSAwKSB7XG4gICAgICAgIGNvbnN0IGJyb2tlbiA9IHsgcG9pbnRlcjogXCIvc2NvcGVzXCIsIGNvZGU6IFwiYmxhbmtcIiwgbWVzc2FnZTogcy5ub1Njb3BlIH07XG4gICAgICAgIHRocm93IG5ldyBQcm9ibGVtKDQyMiwgXCJpbnZhbGlkXCIsIHMubm9TY29wZSwgW2Jyb2tlbl0pO1xuICAgICAgfVxuICAgICAgY29uc3QgYm9keSA9IHtcbiAgICAgICAgbmFtZTogdmFsdWVzLm5hbWUsXG4gICAgICAgIHNjb3BlczogY2hvc2VuLFxuICAgICAgICBkYXlzOiBOdW1iZXIodmFsdWVzLmRheXMpLFxuICAgICAgICAuLi4oZGV2aWNlcy52YWx1ZS5sZW5ndGggPiAwID8geyBkZXZpY2VzOiBkZXZpY2VzLnZhbHVlLm1hcCgob25lKSA9PiBvbmUudmFsdWUpIH0gOiB7fSksXG4gICAgICB9O1xuICAgICAgb25NYWRlKGF3YWl0IHNlbmQ8TWFkZVRva2VuPihcIlBPU1RcIiwgXCIvYXBpL3YyL3Rva2Vuc1wiLCBib2R5KSk7XG4gICAgfSxcbiAgKTtcbiAgY29uc3Qgd3JvbmdTY29wZXMgPSBmb3JtLmZhdWx0cy52YWx1ZS5zY29wZXM7XG4gIGNvbnN0IHdyb25nRGV2aWNlcyA9IGZvcm0uZmF1bHRzLnZhbHVlLmRldmljZXM7XG4gIHJldHVybiAoXG4gICAgPEZvcm0gc3RhdGU9e2Zvcm19IHN1Ym1pdD17cy5jcmVhdGV9IG9uQ2FuY2VsPXtvbkNhbmNlbH0+XG4gICAgICA8RmllbGQgbmFtZT1cIm5hbWVcIiBsYWJlbD17cy5uYW1lfSBoaW50PXtzLm5hbWVIaW50fSBtYXhMZW5ndGg9ezgwfSBhdXRvZm9jdXMgLz5cbiAgICAgIDxmaWVsZHNldCBjbGFzcz1cImZpZWxkXCIgYXJpYS1pbnZhbGlkPXtCb29sZWFuKHdyb25nU2NvcGVzKX0+XG4gICAgICAgIDxsZWdlbmQgY2xhc3M9XCJsYWJlbFwiPntzLnNjb3Blc308L2xlZ2VuZD5cbiAgICAgICAgPEZpZWxkIG5hbWU9XCJ3cml0ZVwiIGxhYmVsPXtzLnNjb3BlLndyaXRlID8/IFwiXCJ9IHR5cGU9XCJjaGVja2JveFwiIC8+XG4gICAgICAgIDxGaWVsZCBuYW1lPVwicmVhZFwiIGxhYmVsPXtzLnNjb3BlLnJlYWQgPz8gXCJcIn0gdHlwZT1cImNoZWNrYm94XCIgLz5cbiAgICAgICAge3dyb25nU2NvcGVzICYmIDxwIGNsYXNzPVwid3JvbmdcIj57d3JvbmdTY29wZXN9PC9wPn1cbiAgICAgIDwvZmllbGRzZXQ+XG4gICAgICA8ZGl2IGNsYXNzPVwiZmllbGRcIj5cbiAgICAgICAgPGxhYmVsIGZvcj17cGlja2luZ30+XG4gICAgICAgICAge3MuZGV2aWNlc30gPHNwYW4gY2xhc3M9XCJvcHRpb25hbFwiPih7dC51aS5vcHRpb25hbH0pPC9zcGFuPlxuICAgICAgICA8L2xhYmVsPlxuICAgICAgICA8Q2hpcHNcbiAgICAgICAgICBjaG9zZW49e2RldmljZXMudmFsdWV9XG4gICAgICAgICAgb25Ecm9wPXsoZ29uZSkgPT4ge1xuICAgICAgICAgICAgZGV2aWNlcy52YWx1ZSA9IGRldmljZXMudmFsdWUuZmlsdGVyKChvbmUpID0+IG9uZS52YWx1ZSAhPT0gZ29uZS52YWx1ZSk7XG4gICAgICAgICAgfX1cbiAgICAgICAgLz5cbiAgICAgICAge2RldmljZXMudmFsdWUubGVuZ3RoIDwgREVWSUNFU19NQVggJiYgKFxuICAgICAgICAgIDxQaWNrZXJcbiAgICAgICAgICAgIGlkPXtwaWNraW5nfVxuICAgICAgICAgICAgbGFiZWxsZWRcbiAgICAgICAgICAgIGxhYmVsPXtzLmFkZERldmljZX1cbiAgICAgICAgICAgIHBsYWNlaG9sZGVyPXtzLmFkZERldmljZX1cbiAgICAgICAgICAgIGZpbmQ9e2ZpbmREZXZpY2VzfVxuICAgICAgICAgICAgb25QaWNrPXsob25lKSA9PiB7XG4gICAgICAgICAgICAgIGlmICghZGV2aWNlcy52YWx1ZS5zb21lKChvdGhlcikgPT4gb3RoZXIudmFsdWUgPT09IG9uZS52YWx1ZSkpXG4gICAgICAgICAgICAgICAgZGV2aWNlcy52YWx1ZSA9IFsuLi5kZXZpY2VzLnZhbHVlLCBvbmVdO1xuICAgICAgICAgICAgfX1cbiAgICAgICAgICAvPlxuICAgICAgICApfVxuICAgICAgICA8cCBjbGFzcz1cImhpbnRcIj57cy5kZXZpY2VzSGludH08L3A+XG4gICAgICAgIHt3cm9uZ0RldmljZXMgJiYgPHAgY2xhc3M9XCJ3cm9uZ1wiPnt3cm9uZ0RldmljZXN9PC9wPn1cbiAgICAgIDwvZGl2PlxuICAgICAgPEZpZWxkXG4gICAgICAgIG5hbWU9XCJkYXlzXCJcbiAgICAgICAgbGFiZWw9e3MuZGF5c31cbiAgICAgICAgb3B0aW9ucz17REFZUy5tYXAoKGRheXMpID0+ICh7IHZhbHVlOiBkYXlzLCBsYWJlbDogdC5wZW9wbGUuZGF5cyhkYXlzKSB9KSl9XG4gICAgICAvPlxuICAgIDwvRm9ybT5cbiAgKTtcbn1cblxuLyoqIEEgdG9rZW4gdGhhdCB3YXMgbWFkZSwgYW5kIHdoYXQgY2FuIGJlIGRvbmUgd2l0aCBpdCBhdCBvbmNlLiAqL1xuZnVuY3Rpb24gU2hvd25PbmNlKHsgbWFkZSB9OiB7IG1hZGU6IE1hZGVUb2tlbiB9KSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS50b2tlbnM7XG4gIGNvbnN0IGRldmljZSA9IG1hZGUudG9rZW4uZGV2aWNlcz8uWzBdID8/IHMuZGV2aWNlSWQ7XG4gIGNvbnN0IGJlYXJlciA9IGAtSCBcIkF1dGhvcml6YXRpb246IEJlYXJlciAke21hZGUuc2VjcmV0fVwiYDtcbiAgY29uc3QgaGVyZSA9IGxvY2F0aW9uLm9yaWdpbjtcbiAgY29uc3Qgd3JpdGUgPVxuICAgIGBjdXJsIC1YIFBVVCAke2hlcmV9L21yZC8ke2RldmljZX0vbWV0cmljcyBcXFxcXFxuICAgICR7YmVhcmVyfSBcXFxcXFxuYCArXG4gICAgYCAgICAtZCAne1wibmFtZVwiOlwiY29mZmVlLmN1cHNcIixcInZhbHVlXCI6MyxcInR5cGVcIjpcInVpbnQxNlwiLFwic2xvcGVcIjpcImJvdGhcIixcInVuaXRzXCI6XCJjdXBzXCIsXCJ0dGxcIjozNjAwfSdgO1xuICBjb25zdCByZWFkID0gYGN1cmwgJHtiZWFyZXJ9IFxcXFxcXG4gICAgJyR7aGVyZX0vYXBpL3YyL2N1cnJlbnQ/bWV0cmljPWNvZmZlZS5jdXBzJ2A7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxwIGNsYXNzPVwibm90aWNlXCIgZGF0YS1raW5kPVwid2FyblwiPlxuICAgICAgICA8SWNvbiBuYW1lPVwia2V5XCIgLz5cbiAgICAgICAge3MubWFkZUJvZHl9XG4gICAgICA8L3A+XG4gICAgICA8Q29kZSB0ZXh0PXttYWRlLnNlY3JldH0gLz5cbiAgICAgIHttYWRlLnRva2VuLnNjb3Blcy5pbmNsdWRlcyhcIndyaXRlXCIpICYmIChcbiAgICAgICAgPGRpdiBjbGFzcz1cImZpZWxkXCI+XG4gICAgICAgICAgPGgzPntzLnRyeVdyaXRlfTwvaDM+XG4gICAgICAgICAgPENvZGUgdGV4dD17d3JpdGV9IC8+XG4gICAgICAgIDwvZGl2PlxuICAgICAgKX1cbiAgICAgIHttYWRlLnRva2VuLnNjb3Blcy5pbmNsdWRlcyhcInJlYWRcIikgJiYgKFxuICAgICAgICA8ZGl2IGNsYXNzPVwiZmllbGRcIj5cbiAgICAgICAgICA8aDM+e3MudHJ5UmVhZH08L2gzPlxuICAgICAgICAgIDxDb2RlIHRleHQ9e3JlYWR9IC8+XG4gICAgICAgIDwvZGl2PlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbn1cbiIsICIvLyBUb2tlbnMgZm9yIHByb2dyYW1zOiBvZiBvbmUncyBvd24gYWNjb3VudCwgb3Igb2YgYSB1c2VyIHRoYXQgb25lIGxvb2tzIGFmdGVyLlxuaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlTWVtbyB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGdldCwgbWUsIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBUb2tlbnMgYXMgQW5zd2VyLCBUb2tlbiB9IGZyb20gXCIuLi8uLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBjb3VudCwgZGF0ZVRpbWUsIHNpbmNlIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi8uLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IGNvbmZpcm0gfSBmcm9tIFwiLi4vLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyBkb01hbnkgfSBmcm9tIFwiLi4vLi4vdWkvbWFueVwiO1xuaW1wb3J0IHsgRW1wdHksIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGxvY2FsIH0gZnJvbSBcIi4uLy4uL3VpL3NvdXJjZVwiO1xuaW1wb3J0IHsgVGFibGUgfSBmcm9tIFwiLi4vLi4vdWkvVGFibGVcIjtcbmltcG9ydCB7IHRvYXN0LCB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vLi4vdWkvVG9hc3RcIjtcbmltcG9ydCB7IE5ld1Rva2VuIH0gZnJvbSBcIi4vTmV3VG9rZW5cIjtcblxuZnVuY3Rpb24gc2NvcGVzKHRva2VuOiBUb2tlbik6IHN0cmluZyB7XG4gIHJldHVybiB0b2tlbi5zY29wZXMubWFwKChzY29wZSkgPT4gdC5wZW9wbGUudG9rZW5zLnNjb3BlW3Njb3BlXSA/PyBzY29wZSkuam9pbihcIiwgXCIpO1xufVxuXG4vKiogVGhlIHRhYmxlIG9mIGEgdXNlcidzIHRva2VuczsgdGhvc2Ugb2Ygb25lJ3Mgb3duIGNhbiBiZSBtYWRlIGhlcmUsIHRvby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBUb2tlbnMoeyB1c2VyIH06IHsgdXNlcjogc3RyaW5nIH0pIHtcbiAgY29uc3QgcyA9IHQucGVvcGxlLnRva2VucztcbiAgY29uc3QgbWFraW5nID0gdXNlU2lnbmFsKGZhbHNlKTtcbiAgY29uc3Qgb3duID0gbWUudmFsdWU/LnVzZXIuaWQgPT09IHVzZXI7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkPEFuc3dlcj4oXG4gICAgKHN0b3ApID0+IGdldChgL2FwaS92Mi91c2Vycy8ke3VzZXJ9L3Rva2Vuc2AsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgW3VzZXJdLFxuICApO1xuICBjb25zdCBpdGVtcyA9IHJlYWQudmFsdWU/Lml0ZW1zO1xuICBjb25zdCBzb3VyY2UgPSB1c2VNZW1vKFxuICAgICgpID0+XG4gICAgICBsb2NhbChpdGVtcyA/PyBbXSwge1xuICAgICAgICBuYW1lOiAodG9rZW4pID0+IHRva2VuLm5hbWUsXG4gICAgICAgIHNjb3BlcyxcbiAgICAgICAgY3JlYXRlZF9hdDogKHRva2VuKSA9PiB0b2tlbi5jcmVhdGVkX2F0LFxuICAgICAgICBleHBpcmVzX2F0OiAodG9rZW4pID0+IHRva2VuLmV4cGlyZXNfYXQsXG4gICAgICB9KSxcbiAgICBbaXRlbXNdLFxuICApO1xuICBjb25zdCBlbmQgPSAodG9rZW46IFRva2VuKSA9PiBzZW5kKFwiREVMRVRFXCIsIGAvYXBpL3YyL3Rva2Vucy8ke3Rva2VuLmlkfWApO1xuICBjb25zdCBlbmRPbmUgPSBhc3luYyAodG9rZW46IFRva2VuKSA9PiB7XG4gICAgaWYgKCEoYXdhaXQgY29uZmlybShzLmVuZFRpdGxlKHRva2VuLm5hbWUpLCBzLmVuZEJvZHksIHMuZW5kKSkpIHJldHVybjtcbiAgICB0cnkge1xuICAgICAgYXdhaXQgZW5kKHRva2VuKTtcbiAgICAgIHRvYXN0KHMuZW5kZWQpO1xuICAgICAgcmVhZC5hZ2FpbigpO1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIHRvYXN0UHJvYmxlbShwcm9ibGVtKTtcbiAgICB9XG4gIH07XG4gIGNvbnN0IGNyZWF0ZSA9IG93biAmJiAoXG4gICAgPEJ1dHRvblxuICAgICAga2luZD1cInByaW1hcnlcIlxuICAgICAgaWNvbj1cImFkZFwiXG4gICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgIG1ha2luZy52YWx1ZSA9IHRydWU7XG4gICAgICB9fVxuICAgID5cbiAgICAgIHtzLm5ld31cbiAgICA8L0J1dHRvbj5cbiAgKTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPHAgY2xhc3M9XCJsZWFkXCI+e3MuYm9keX08L3A+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeygpID0+IChcbiAgICAgICAgICA8VGFibGVcbiAgICAgICAgICAgIG5hbWU9XCJ0b2tlbnNcIlxuICAgICAgICAgICAgbGFiZWw9e3MubGFiZWx9XG4gICAgICAgICAgICBmaWxlPVwidG9rZW5zXCJcbiAgICAgICAgICAgIHNvdXJjZT17c291cmNlfVxuICAgICAgICAgICAgaWQ9eyh0b2tlbikgPT4gdG9rZW4uaWR9XG4gICAgICAgICAgICB0aXRsZT17KHRva2VuKSA9PiB0b2tlbi5uYW1lfVxuICAgICAgICAgICAgc29ydD1cIi1jcmVhdGVkX2F0XCJcbiAgICAgICAgICAgIGNvbHVtbnM9e1tcbiAgICAgICAgICAgICAge1xuICAgICAgICAgICAgICAgIGtleTogXCJuYW1lXCIsXG4gICAgICAgICAgICAgICAgbGFiZWw6IHMubmFtZSxcbiAgICAgICAgICAgICAgICBzb3J0OiBcIm5hbWVcIixcbiAgICAgICAgICAgICAgICBjc3Y6ICh0b2tlbikgPT4gdG9rZW4ubmFtZSxcbiAgICAgICAgICAgICAgICBjZWxsOiAodG9rZW4pID0+IHRva2VuLm5hbWUsXG4gICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAgICBrZXk6IFwic2NvcGVzXCIsXG4gICAgICAgICAgICAgICAgbGFiZWw6IHMuc2NvcGVzLFxuICAgICAgICAgICAgICAgIHNvcnQ6IFwic2NvcGVzXCIsXG4gICAgICAgICAgICAgICAgY3N2OiAodG9rZW4pID0+IHRva2VuLnNjb3Blcy5qb2luKFwiIFwiKSxcbiAgICAgICAgICAgICAgICBjZWxsOiBzY29wZXMsXG4gICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAgICBrZXk6IFwiZGV2aWNlc1wiLFxuICAgICAgICAgICAgICAgIGxhYmVsOiBzLmRldmljZXMsXG4gICAgICAgICAgICAgICAgY3N2OiAodG9rZW4pID0+IHRva2VuLmRldmljZXM/LmpvaW4oXCIgXCIpID8/IFwiXCIsXG4gICAgICAgICAgICAgICAgY2VsbDogKHRva2VuKSA9PiAodG9rZW4uZGV2aWNlcyA/IGNvdW50KHRva2VuLmRldmljZXMubGVuZ3RoKSA6IHMuYWxsRGV2aWNlcyksXG4gICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAgICBrZXk6IFwiY3JlYXRlZF9hdFwiLFxuICAgICAgICAgICAgICAgIGxhYmVsOiB0LnBlb3BsZS5jcmVhdGVkLFxuICAgICAgICAgICAgICAgIHNvcnQ6IFwiY3JlYXRlZF9hdFwiLFxuICAgICAgICAgICAgICAgIGNzdjogKHRva2VuKSA9PiB0b2tlbi5jcmVhdGVkX2F0LFxuICAgICAgICAgICAgICAgIGNlbGw6ICh0b2tlbikgPT4gKFxuICAgICAgICAgICAgICAgICAgPHRpbWUgdGl0bGU9e2RhdGVUaW1lKHRva2VuLmNyZWF0ZWRfYXQpfT57c2luY2UodG9rZW4uY3JlYXRlZF9hdCl9PC90aW1lPlxuICAgICAgICAgICAgICAgICksXG4gICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAgICBrZXk6IFwiZXhwaXJlc19hdFwiLFxuICAgICAgICAgICAgICAgIGxhYmVsOiBzLmV4cGlyZXMsXG4gICAgICAgICAgICAgICAgc29ydDogXCJleHBpcmVzX2F0XCIsXG4gICAgICAgICAgICAgICAgY3N2OiAodG9rZW4pID0+IHRva2VuLmV4cGlyZXNfYXQsXG4gICAgICAgICAgICAgICAgY2VsbDogKHRva2VuKSA9PiAoXG4gICAgICAgICAgICAgICAgICA8dGltZSB0aXRsZT17ZGF0ZVRpbWUodG9rZW4uZXhwaXJlc19hdCl9PntzaW5jZSh0b2tlbi5leHBpcmVzX2F0KX08L3RpbWU+XG4gICAgICAgICAgICAgICAgKSxcbiAgICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIF19XG4gICAgICAgICAgICBhY3Rpb25zPXsodG9rZW4pID0+IFtcbiAgICAgICAgICAgICAgeyBsYWJlbDogcy5lbmQsIGljb246IFwidHJhc2hcIiwgZGFuZ2VyOiB0cnVlLCBydW46ICgpID0+IHZvaWQgZW5kT25lKHRva2VuKSB9LFxuICAgICAgICAgICAgXX1cbiAgICAgICAgICAgIGJ1bGs9e1tcbiAgICAgICAgICAgICAge1xuICAgICAgICAgICAgICAgIGxhYmVsOiBzLmVuZCxcbiAgICAgICAgICAgICAgICBpY29uOiBcInRyYXNoXCIsXG4gICAgICAgICAgICAgICAgZGFuZ2VyOiB0cnVlLFxuICAgICAgICAgICAgICAgIHJ1bjogYXN5bmMgKHJvd3MpID0+IHtcbiAgICAgICAgICAgICAgICAgIGNvbnN0IHRpdGxlID0gcy5lbmRUaXRsZShyb3dzLm1hcCgodG9rZW4pID0+IHRva2VuLm5hbWUpLmpvaW4oXCIsIFwiKSk7XG4gICAgICAgICAgICAgICAgICBpZiAoIShhd2FpdCBjb25maXJtKHRpdGxlLCBzLmVuZEJvZHksIHMuZW5kKSkpIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgICAgICAgIGF3YWl0IGRvTWFueShzLmVuZCwgcm93cywgKHRva2VuKSA9PiB0b2tlbi5uYW1lLCBlbmQpO1xuICAgICAgICAgICAgICAgICAgcmVhZC5hZ2FpbigpO1xuICAgICAgICAgICAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICAgICAgICAgICAgfSxcbiAgICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIF19XG4gICAgICAgICAgICB0b29scz17Y3JlYXRlfVxuICAgICAgICAgICAgZW1wdHk9e1xuICAgICAgICAgICAgICA8RW1wdHkgaWNvbj1cImtleVwiIHRpdGxlPXtzLmVtcHR5fT5cbiAgICAgICAgICAgICAgICA8cD57cy5lbXB0eUJvZHl9PC9wPlxuICAgICAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICAgICAgfVxuICAgICAgICAgIC8+XG4gICAgICAgICl9XG4gICAgICA8L1JlYWRpbmc+XG4gICAgICB7bWFraW5nLnZhbHVlICYmIChcbiAgICAgICAgPE5ld1Rva2VuXG4gICAgICAgICAgb25DbG9zZT17KG1hZGUpID0+IHtcbiAgICAgICAgICAgIG1ha2luZy52YWx1ZSA9IGZhbHNlO1xuICAgICAgICAgICAgaWYgKG1hZGUpIHJlYWQuYWdhaW4oKTtcbiAgICAgICAgICB9fVxuICAgICAgICAvPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQWVBLGVBQWUsUUFBUSxNQUFjLE1BQXFDO0FBQ3hFLFFBQU0sRUFBRSxNQUFNLElBQUksTUFBTSxJQUFpQixpQkFBaUIsSUFBSSxVQUFVLFFBQVcsSUFBSTtBQUN2RixNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sQ0FBQztBQUNoQyxRQUFNLFFBQVEsTUFBTTtBQUFBLElBQ2xCO0FBQUEsSUFDQSxFQUFFLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLE9BQU8sRUFBRSxLQUFLLEdBQUcsR0FBRyxPQUFPLElBQUs7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUMsQ0FBQztBQUNoRSxTQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFDekIsVUFBTSxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU87QUFDbkMsV0FBTyxFQUFFLEdBQUcsTUFBTSxNQUFNLE1BQU0sUUFBUSxLQUFLLFNBQVMsVUFBVSxNQUFNLGVBQWUsTUFBTTtBQUFBLEVBQzNGLENBQUM7QUFDSDtBQUdPLFNBQVMsTUFBTSxFQUFFLE1BQU0sS0FBSyxHQUFvQztBQUNyRSxRQUFNLElBQUksRUFBRSxPQUFPO0FBQ25CLFFBQU0sTUFBTSxHQUFHLE9BQU8sS0FBSyxPQUFPO0FBQ2xDLFFBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxRQUFRLE1BQU0sSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQzFELFFBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQU0sU0FBUztBQUFBLElBQ2IsTUFDRSxNQUFNLFNBQVMsQ0FBQyxHQUFHO0FBQUEsTUFDakIsTUFBTSxDQUFDLFNBQVMsS0FBSztBQUFBLE1BQ3JCLE1BQU0sQ0FBQyxTQUFTLEtBQUs7QUFBQSxNQUNyQixZQUFZLENBQUMsU0FBUyxLQUFLO0FBQUEsSUFDN0IsQ0FBQztBQUFBLElBQ0gsQ0FBQyxLQUFLO0FBQUEsRUFDUjtBQUNBLE1BQUksTUFBTTtBQUNSLFdBQ0Usa0JBQUMsU0FBTSxNQUFLLE9BQU0sT0FBTyxFQUFFLE9BQU8sTUFDaEMsNEJBQUMsT0FBRyxZQUFFLFVBQVMsR0FDakI7QUFBQSxFQUVKO0FBQ0EsU0FDRSxrQkFBQyxXQUFRLE1BQ04sZ0JBQ0M7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE1BQUs7QUFBQSxNQUNMLE9BQU8sRUFBRTtBQUFBLE1BQ1QsTUFBSztBQUFBLE1BQ0w7QUFBQSxNQUNBLElBQUksQ0FBQyxTQUFTLEtBQUs7QUFBQSxNQUNuQixPQUFPLENBQUMsU0FBUyxLQUFLO0FBQUEsTUFDdEIsTUFBSztBQUFBLE1BQ0wsU0FBUztBQUFBLFFBQ1A7QUFBQSxVQUNFLEtBQUs7QUFBQSxVQUNMLE9BQU8sRUFBRTtBQUFBLFVBQ1QsTUFBTTtBQUFBLFVBQ04sS0FBSyxDQUFDLFNBQVMsS0FBSztBQUFBLFVBQ3BCLE1BQU0sQ0FBQyxTQUNMLHVCQUNFO0FBQUEsOEJBQUMsT0FBRSxNQUFNLFVBQVUsS0FBSyxPQUFPLElBQUssZUFBSyxNQUFLO0FBQUEsWUFBSztBQUFBLFlBQ2xELEtBQUssWUFBWSxrQkFBQyxVQUFLLE9BQU0sT0FBTyxZQUFFLE9BQU8sTUFBTSxVQUFTO0FBQUEsYUFDL0Q7QUFBQSxRQUVKO0FBQUEsUUFDQTtBQUFBLFVBQ0UsS0FBSztBQUFBLFVBQ0wsT0FBTyxFQUFFO0FBQUEsVUFDVCxNQUFNO0FBQUEsVUFDTixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsVUFDcEIsTUFBTSxDQUFDLFNBQ0wsdUJBQ0c7QUFBQSxpQkFBSyxTQUFTLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQSxZQUFRO0FBQUEsWUFDN0Msa0JBQUMsVUFBSyxPQUFNLFNBQVMsZUFBSyxTQUFTLFVBQVUsRUFBRSxhQUFhLEVBQUUsYUFBWTtBQUFBLGFBQzVFO0FBQUEsUUFFSjtBQUFBLFFBQ0E7QUFBQSxVQUNFLEtBQUs7QUFBQSxVQUNMLE9BQU8sRUFBRTtBQUFBLFVBQ1QsTUFBTTtBQUFBLFVBQ04sS0FBSyxDQUFDLFNBQVMsS0FBSztBQUFBLFVBQ3BCLE1BQU0sQ0FBQyxTQUFTLFNBQVMsS0FBSyxVQUFVO0FBQUEsUUFDMUM7QUFBQSxNQUNGO0FBQUEsTUFDQSxPQUNFLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxPQUMxQiw0QkFBQyxPQUFHLGdCQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVUsR0FDckM7QUFBQTtBQUFBLEVBRUosR0FFSjtBQUVKOzs7QUN2R0EsSUFBTSxXQUFvQztBQUFBLEVBQ3hDLENBQUMsYUFBYSxNQUFNO0FBQUEsRUFDcEIsQ0FBQyxXQUFXLE9BQU87QUFBQSxFQUNuQixDQUFDLGlDQUFpQyxVQUFVO0FBQUEsRUFDNUMsQ0FBQyx1QkFBdUIsU0FBUztBQUFBLEVBQ2pDLENBQUMsc0JBQXNCLFFBQVE7QUFBQSxFQUMvQixDQUFDLGlDQUFpQyxRQUFRO0FBQzVDO0FBRUEsSUFBTSxVQUFtQztBQUFBLEVBQ3ZDLENBQUMsZUFBZSxTQUFTO0FBQUEsRUFDekIsQ0FBQywwQkFBMEIsS0FBSztBQUFBLEVBQ2hDLENBQUMsZUFBZSxTQUFTO0FBQUEsRUFDekIsQ0FBQyxnQkFBZ0IsT0FBTztBQUFBLEVBQ3hCLENBQUMsWUFBWSxVQUFVO0FBQUEsRUFDdkIsQ0FBQyxhQUFhLE9BQU87QUFDdkI7QUFHTyxTQUFTLFVBQVUsT0FBc0Q7QUFDOUUsUUFBTSxVQUFVLFNBQVMsS0FBSyxDQUFDLENBQUMsT0FBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQ3JFLFFBQU0sU0FBUyxRQUFRLEtBQUssQ0FBQyxDQUFDLE9BQU8sTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQztBQUNuRSxRQUFNLFVBQVUsNkJBQTZCLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDNUQsUUFBTSxPQUFPLFlBQVksWUFBWSxZQUFZLFNBQVk7QUFDN0QsU0FBTyxFQUFFLEdBQUksT0FBTyxFQUFFLFNBQVMsS0FBSyxJQUFJLENBQUMsR0FBSSxHQUFJLFNBQVMsRUFBRSxPQUFPLElBQUksQ0FBQyxFQUFHO0FBQzdFOzs7QUNiQSxTQUFTLE9BQU8sU0FBMEI7QUFDeEMsUUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJLFVBQVUsUUFBUSxVQUFVO0FBQ3hELE1BQUksV0FBVyxPQUFRLFFBQU8sRUFBRSxPQUFPLFNBQVMsR0FBRyxTQUFTLE1BQU07QUFDbEUsU0FBTyxXQUFXLFVBQVUsRUFBRSxPQUFPLFNBQVM7QUFDaEQ7QUFHTyxTQUFTLFNBQVMsRUFBRSxLQUFLLEdBQXFCO0FBQ25ELFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFNBQVMsSUFBSSxpQkFBaUIsSUFBSSxhQUFhLFFBQVcsSUFBSTtBQUFBLElBQy9ELENBQUMsSUFBSTtBQUFBLEVBQ1A7QUFDQSxRQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFFBQU0sU0FBUztBQUFBLElBQ2IsTUFDRSxNQUFNLFNBQVMsQ0FBQyxHQUFHO0FBQUEsTUFDakIsU0FBUztBQUFBLE1BQ1QsU0FBUyxDQUFDLFlBQVksUUFBUTtBQUFBLE1BQzlCLFlBQVksQ0FBQyxZQUFZLFFBQVE7QUFBQSxNQUNqQyxZQUFZLENBQUMsWUFBWSxRQUFRO0FBQUEsSUFDbkMsQ0FBQztBQUFBLElBQ0gsQ0FBQyxLQUFLO0FBQUEsRUFDUjtBQUNBLFFBQU0sTUFBTSxPQUFPLFlBQXFCO0FBQ3RDLFFBQUksUUFBUSxXQUFXLENBQUUsTUFBTSxRQUFRLEVBQUUsVUFBVSxFQUFFLFNBQVMsRUFBRSxHQUFHLEVBQUk7QUFDdkUsUUFBSTtBQUNGLFlBQU0sS0FBSyxVQUFVLG9CQUFvQixRQUFRLEVBQUUsRUFBRTtBQUNyRCxVQUFJLFFBQVEsU0FBUztBQUNuQixXQUFHLFFBQVE7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLEVBQUUsS0FBSztBQUNiLFdBQUssTUFBTTtBQUFBLElBQ2IsU0FBUyxTQUFTO0FBQ2hCLG1CQUFhLE9BQU87QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFVBQVUsU0FBUyxDQUFDLEdBQUcsT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLE9BQU87QUFDakUsUUFBTSxZQUFZLE9BQU8sU0FBb0I7QUFDM0MsVUFBTSxRQUFRLEtBQUssT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLE9BQU87QUFDdkQsUUFBSSxDQUFFLE1BQU0sUUFBUSxFQUFFLGdCQUFnQixFQUFFLGVBQWUsRUFBRSxTQUFTLEVBQUksUUFBTztBQUM3RSxlQUFXLFdBQVcsTUFBTyxPQUFNLEtBQUssVUFBVSxvQkFBb0IsUUFBUSxFQUFFLEVBQUU7QUFDbEYsVUFBTSxFQUFFLFdBQVc7QUFDbkIsU0FBSyxNQUFNO0FBQ1gsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUNFLGtCQUFDLFdBQVEsTUFDTixnQkFDQztBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsTUFBSztBQUFBLE1BQ0wsT0FBTyxFQUFFO0FBQUEsTUFDVCxNQUFLO0FBQUEsTUFDTDtBQUFBLE1BQ0EsSUFBSSxDQUFDLFlBQVksUUFBUTtBQUFBLE1BQ3pCLE9BQU87QUFBQSxNQUNQLE1BQUs7QUFBQSxNQUNMLFNBQVM7QUFBQSxRQUNQO0FBQUEsVUFDRSxLQUFLO0FBQUEsVUFDTCxPQUFPLEVBQUU7QUFBQSxVQUNULE1BQU07QUFBQSxVQUNOLEtBQUssQ0FBQyxZQUFZLFFBQVE7QUFBQSxVQUMxQixNQUFNLENBQUMsWUFDTCxrQkFBQyxVQUFLLE9BQU8sUUFBUSxZQUNsQjtBQUFBLG1CQUFPLE9BQU87QUFBQSxZQUFFO0FBQUEsWUFBRSxRQUFRLFdBQVcsa0JBQUMsVUFBSyxPQUFNLE9BQU8sWUFBRSxTQUFRO0FBQUEsYUFDckU7QUFBQSxRQUVKO0FBQUEsUUFDQTtBQUFBLFVBQ0UsS0FBSztBQUFBLFVBQ0wsT0FBTyxFQUFFO0FBQUEsVUFDVCxNQUFNO0FBQUEsVUFDTixLQUFLLENBQUMsWUFBWSxRQUFRO0FBQUEsVUFDMUIsTUFBTSxDQUFDLFlBQVksUUFBUTtBQUFBLFFBQzdCO0FBQUEsUUFDQTtBQUFBLFVBQ0UsS0FBSztBQUFBLFVBQ0wsT0FBTyxFQUFFO0FBQUEsVUFDVCxNQUFNO0FBQUEsVUFDTixLQUFLLENBQUMsWUFBWSxRQUFRO0FBQUEsVUFDMUIsTUFBTSxDQUFDLFlBQ0wsa0JBQUMsVUFBSyxPQUFPLFNBQVMsUUFBUSxVQUFVLEdBQUksZ0JBQU0sUUFBUSxVQUFVLEdBQUU7QUFBQSxRQUUxRTtBQUFBLFFBQ0E7QUFBQSxVQUNFLEtBQUs7QUFBQSxVQUNMLE9BQU8sRUFBRTtBQUFBLFVBQ1QsTUFBTTtBQUFBLFVBQ04sS0FBSyxDQUFDLFlBQVksUUFBUTtBQUFBLFVBQzFCLE1BQU0sQ0FBQyxZQUNMLGtCQUFDLFVBQUssT0FBTyxTQUFTLFFBQVEsVUFBVSxHQUFJLGdCQUFNLFFBQVEsVUFBVSxHQUFFO0FBQUEsUUFFMUU7QUFBQSxNQUNGO0FBQUEsTUFDQSxTQUFTLENBQUMsWUFBWTtBQUFBLFFBQ3BCLEVBQUUsT0FBTyxFQUFFLEtBQUssTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sRUFBRTtBQUFBLE1BQzVFO0FBQUEsTUFDQSxPQUNFLE9BQU8sU0FBUyxLQUNoQixPQUFPLFVBQVUsU0FBUyxDQUFDLEdBQUcsVUFDNUI7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE1BQUs7QUFBQSxVQUNMLFNBQVMsTUFBTSxLQUFLLFVBQVUsTUFBTSxFQUFFLE1BQU0sWUFBWTtBQUFBLFVBRXZELFlBQUU7QUFBQTtBQUFBLE1BQ0w7QUFBQSxNQUdKLE9BQ0Usa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE9BQzFCLDRCQUFDLE9BQUcsWUFBRSxXQUFVLEdBQ2xCO0FBQUE7QUFBQSxFQUVKLEdBRUo7QUFFSjs7O0FDdkhBLElBQU0sT0FBTyxDQUFDLEtBQUssS0FBSyxNQUFNLE1BQU0sT0FBTyxLQUFLO0FBR2hELElBQU0sY0FBYztBQVViLFNBQVMsU0FBUztBQUFBLEVBQ3ZCLE9BQU8sQ0FBQztBQUFBLEVBQ1I7QUFDRixHQUdHO0FBQ0QsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLE9BQU8sVUFBaUMsTUFBUztBQUN2RCxNQUFJLEtBQUssT0FBTztBQUNkLFdBQ0Usa0JBQUMsVUFBTyxPQUFPLEVBQUUsTUFBTSxNQUFJLE1BQUMsU0FBUyxNQUFNLFFBQVEsSUFBSSxHQUNyRDtBQUFBLHdCQUFDLGFBQVUsTUFBTSxLQUFLLE9BQU87QUFBQSxNQUM3QixrQkFBQyxTQUFJLE9BQU0sZ0JBQ1QsNEJBQUMsVUFBTyxNQUFLLFdBQVUsU0FBUyxNQUFNLFFBQVEsSUFBSSxHQUMvQyxZQUFFLE1BQ0wsR0FDRjtBQUFBLE9BQ0Y7QUFBQSxFQUVKO0FBQ0EsU0FDRSxrQkFBQyxVQUFPLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxRQUFRLEtBQUssR0FDaEQ7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDO0FBQUEsTUFDQSxRQUFRLENBQUMsVUFBVTtBQUNqQixhQUFLLFFBQVE7QUFBQSxNQUNmO0FBQUEsTUFDQSxVQUFVLE1BQU0sUUFBUSxLQUFLO0FBQUE7QUFBQSxFQUMvQixHQUNGO0FBRUo7QUFFQSxTQUFTLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUlHO0FBQ0QsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLFVBQVUsVUFBb0IsS0FBSyxXQUFXLENBQUMsQ0FBQztBQUN0RCxRQUFNLFVBQVUsRUFBTTtBQUN0QixRQUFNQSxVQUFTLEtBQUssVUFBVSxDQUFDLE9BQU87QUFDdEMsUUFBTSxPQUFPO0FBQUEsSUFDWDtBQUFBLE1BQ0UsTUFBTSxLQUFLLFFBQVE7QUFBQSxNQUNuQixNQUFNQSxRQUFPLFNBQVMsTUFBTTtBQUFBLE1BQzVCLE9BQU9BLFFBQU8sU0FBUyxPQUFPO0FBQUEsTUFDOUIsTUFBTTtBQUFBLE1BQ04sUUFBUTtBQUFBLE1BQ1IsU0FBUztBQUFBLElBQ1g7QUFBQSxJQUNBLE9BQU8sV0FBVztBQUNoQixZQUFNLFNBQVUsQ0FBQyxRQUFRLE9BQU8sRUFBWSxPQUFPLENBQUMsVUFBVSxPQUFPLEtBQUssQ0FBQztBQUMzRSxVQUFJLE9BQU8sV0FBVyxHQUFHO0FBQ3ZCLGNBQU0sU0FBUyxFQUFFLFNBQVMsV0FBVyxNQUFNLFNBQVMsU0FBUyxFQUFFLFFBQVE7QUFDdkUsY0FBTSxJQUFJLFFBQVEsS0FBSyxXQUFXLEVBQUUsU0FBUyxDQUFDLE1BQU0sQ0FBQztBQUFBLE1BQ3ZEO0FBQ0EsWUFBTSxPQUFPO0FBQUEsUUFDWCxNQUFNLE9BQU87QUFBQSxRQUNiLFFBQVE7QUFBQSxRQUNSLE1BQU0sT0FBTyxPQUFPLElBQUk7QUFBQSxRQUN4QixHQUFJLFFBQVEsTUFBTSxTQUFTLElBQUksRUFBRSxTQUFTLFFBQVEsTUFBTSxJQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssRUFBRSxJQUFJLENBQUM7QUFBQSxNQUN2RjtBQUNBLGFBQU8sTUFBTSxLQUFnQixRQUFRLGtCQUFrQixJQUFJLENBQUM7QUFBQSxJQUM5RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLGNBQWMsS0FBSyxPQUFPLE1BQU07QUFDdEMsUUFBTSxlQUFlLEtBQUssT0FBTyxNQUFNO0FBQ3ZDLFNBQ0Usa0JBQUMsUUFBSyxPQUFPLE1BQU0sUUFBUSxFQUFFLFFBQVEsVUFDbkM7QUFBQSxzQkFBQyxTQUFNLE1BQUssUUFBTyxPQUFPLEVBQUUsTUFBTSxNQUFNLEVBQUUsVUFBVSxXQUFXLElBQUksV0FBUyxNQUFDO0FBQUEsSUFDN0Usa0JBQUMsY0FBUyxPQUFNLFNBQVEsZ0JBQWMsUUFBUSxXQUFXLEdBQ3ZEO0FBQUEsd0JBQUMsWUFBTyxPQUFNLFNBQVMsWUFBRSxRQUFPO0FBQUEsTUFDaEMsa0JBQUMsU0FBTSxNQUFLLFNBQVEsT0FBTyxFQUFFLE1BQU0sU0FBUyxJQUFJLE1BQUssWUFBVztBQUFBLE1BQ2hFLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLFFBQVEsSUFBSSxNQUFLLFlBQVc7QUFBQSxNQUM3RCxlQUFlLGtCQUFDLE9BQUUsT0FBTSxTQUFTLHVCQUFZO0FBQUEsT0FDaEQ7QUFBQSxJQUNBLGtCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsd0JBQUMsV0FBTSxLQUFLLFNBQ1Q7QUFBQSxVQUFFO0FBQUEsUUFBUTtBQUFBLFFBQUMsa0JBQUMsVUFBSyxPQUFNLFlBQVc7QUFBQTtBQUFBLFVBQUUsRUFBRSxHQUFHO0FBQUEsVUFBUztBQUFBLFdBQUM7QUFBQSxTQUN0RDtBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLFFBQVEsUUFBUTtBQUFBLFVBQ2hCLFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLG9CQUFRLFFBQVEsUUFBUSxNQUFNLE9BQU8sQ0FBQyxRQUFRLElBQUksVUFBVSxLQUFLLEtBQUs7QUFBQSxVQUN4RTtBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0MsUUFBUSxNQUFNLFNBQVMsZUFDdEI7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLElBQUk7QUFBQSxVQUNKLFVBQVE7QUFBQSxVQUNSLE9BQU8sRUFBRTtBQUFBLFVBQ1QsYUFBYSxFQUFFO0FBQUEsVUFDZixNQUFNO0FBQUEsVUFDTixRQUFRLENBQUMsUUFBUTtBQUNmLGdCQUFJLENBQUMsUUFBUSxNQUFNLEtBQUssQ0FBQyxVQUFVLE1BQU0sVUFBVSxJQUFJLEtBQUs7QUFDMUQsc0JBQVEsUUFBUSxDQUFDLEdBQUcsUUFBUSxPQUFPLEdBQUc7QUFBQSxVQUMxQztBQUFBO0FBQUEsTUFDRjtBQUFBLE1BRUYsa0JBQUMsT0FBRSxPQUFNLFFBQVEsWUFBRSxhQUFZO0FBQUEsTUFDOUIsZ0JBQWdCLGtCQUFDLE9BQUUsT0FBTSxTQUFTLHdCQUFhO0FBQUEsT0FDbEQ7QUFBQSxJQUNBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxNQUFLO0FBQUEsUUFDTCxPQUFPLEVBQUU7QUFBQSxRQUNULFNBQVMsS0FBSyxJQUFJLENBQUMsVUFBVSxFQUFFLE9BQU8sTUFBTSxPQUFPLEVBQUUsT0FBTyxLQUFLLElBQUksRUFBRSxFQUFFO0FBQUE7QUFBQSxJQUMzRTtBQUFBLEtBQ0Y7QUFFSjtBQUdBLFNBQVMsVUFBVSxFQUFFLEtBQUssR0FBd0I7QUFDaEQsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLFNBQVMsS0FBSyxNQUFNLFVBQVUsQ0FBQyxLQUFLLEVBQUU7QUFDNUMsUUFBTSxTQUFTLDZCQUE2QixLQUFLLE1BQU07QUFDdkQsUUFBTSxPQUFPLFNBQVM7QUFDdEIsUUFBTSxRQUNKLGVBQWUsSUFBSSxRQUFRLE1BQU07QUFBQSxNQUFvQixNQUFNO0FBQUE7QUFFN0QsUUFBTSxPQUFPLFFBQVEsTUFBTTtBQUFBLE9BQWEsSUFBSTtBQUM1QyxTQUNFLHVCQUNFO0FBQUEsc0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxRQUMxQjtBQUFBLHdCQUFDLFFBQUssTUFBSyxPQUFNO0FBQUEsTUFDaEIsRUFBRTtBQUFBLE9BQ0w7QUFBQSxJQUNBLGtCQUFDLFFBQUssTUFBTSxLQUFLLFFBQVE7QUFBQSxJQUN4QixLQUFLLE1BQU0sT0FBTyxTQUFTLE9BQU8sS0FDakMsa0JBQUMsU0FBSSxPQUFNLFNBQ1Q7QUFBQSx3QkFBQyxRQUFJLFlBQUUsVUFBUztBQUFBLE1BQ2hCLGtCQUFDLFFBQUssTUFBTSxPQUFPO0FBQUEsT0FDckI7QUFBQSxJQUVELEtBQUssTUFBTSxPQUFPLFNBQVMsTUFBTSxLQUNoQyxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHdCQUFDLFFBQUksWUFBRSxTQUFRO0FBQUEsTUFDZixrQkFBQyxRQUFLLE1BQU0sTUFBTTtBQUFBLE9BQ3BCO0FBQUEsS0FFSjtBQUVKOzs7QUNoS0EsU0FBUyxPQUFPLE9BQXNCO0FBQ3BDLFNBQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxVQUFVLEVBQUUsT0FBTyxPQUFPLE1BQU0sS0FBSyxLQUFLLEtBQUssRUFBRSxLQUFLLElBQUk7QUFDckY7QUFHTyxTQUFTLE9BQU8sRUFBRSxLQUFLLEdBQXFCO0FBQ2pELFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxTQUFTLFVBQVUsS0FBSztBQUM5QixRQUFNLE1BQU0sR0FBRyxPQUFPLEtBQUssT0FBTztBQUNsQyxRQUFNLE9BQU87QUFBQSxJQUNYLENBQUMsU0FBUyxJQUFJLGlCQUFpQixJQUFJLFdBQVcsUUFBVyxJQUFJO0FBQUEsSUFDN0QsQ0FBQyxJQUFJO0FBQUEsRUFDUDtBQUNBLFFBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsUUFBTSxTQUFTO0FBQUEsSUFDYixNQUNFLE1BQU0sU0FBUyxDQUFDLEdBQUc7QUFBQSxNQUNqQixNQUFNLENBQUMsVUFBVSxNQUFNO0FBQUEsTUFDdkI7QUFBQSxNQUNBLFlBQVksQ0FBQyxVQUFVLE1BQU07QUFBQSxNQUM3QixZQUFZLENBQUMsVUFBVSxNQUFNO0FBQUEsSUFDL0IsQ0FBQztBQUFBLElBQ0gsQ0FBQyxLQUFLO0FBQUEsRUFDUjtBQUNBLFFBQU0sTUFBTSxDQUFDLFVBQWlCLEtBQUssVUFBVSxrQkFBa0IsTUFBTSxFQUFFLEVBQUU7QUFDekUsUUFBTSxTQUFTLE9BQU8sVUFBaUI7QUFDckMsUUFBSSxDQUFFLE1BQU0sUUFBUSxFQUFFLFNBQVMsTUFBTSxJQUFJLEdBQUcsRUFBRSxTQUFTLEVBQUUsR0FBRyxFQUFJO0FBQ2hFLFFBQUk7QUFDRixZQUFNLElBQUksS0FBSztBQUNmLFlBQU0sRUFBRSxLQUFLO0FBQ2IsV0FBSyxNQUFNO0FBQUEsSUFDYixTQUFTLFNBQVM7QUFDaEIsbUJBQWEsT0FBTztBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNBLFFBQU0sU0FBUyxPQUNiO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxNQUFLO0FBQUEsTUFDTCxNQUFLO0FBQUEsTUFDTCxTQUFTLE1BQU07QUFDYixlQUFPLFFBQVE7QUFBQSxNQUNqQjtBQUFBLE1BRUMsWUFBRTtBQUFBO0FBQUEsRUFDTDtBQUVGLFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxPQUFFLE9BQU0sUUFBUSxZQUFFLE1BQUs7QUFBQSxJQUN4QixrQkFBQyxXQUFRLE1BQ04sZ0JBQ0M7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE1BQUs7QUFBQSxRQUNMLE9BQU8sRUFBRTtBQUFBLFFBQ1QsTUFBSztBQUFBLFFBQ0w7QUFBQSxRQUNBLElBQUksQ0FBQyxVQUFVLE1BQU07QUFBQSxRQUNyQixPQUFPLENBQUMsVUFBVSxNQUFNO0FBQUEsUUFDeEIsTUFBSztBQUFBLFFBQ0wsU0FBUztBQUFBLFVBQ1A7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsTUFBTTtBQUFBLFlBQ04sS0FBSyxDQUFDLFVBQVUsTUFBTTtBQUFBLFlBQ3RCLE1BQU0sQ0FBQyxVQUFVLE1BQU07QUFBQSxVQUN6QjtBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRTtBQUFBLFlBQ1QsTUFBTTtBQUFBLFlBQ04sS0FBSyxDQUFDLFVBQVUsTUFBTSxPQUFPLEtBQUssR0FBRztBQUFBLFlBQ3JDLE1BQU07QUFBQSxVQUNSO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxLQUFLLENBQUMsVUFBVSxNQUFNLFNBQVMsS0FBSyxHQUFHLEtBQUs7QUFBQSxZQUM1QyxNQUFNLENBQUMsVUFBVyxNQUFNLFVBQVUsTUFBTSxNQUFNLFFBQVEsTUFBTSxJQUFJLEVBQUU7QUFBQSxVQUNwRTtBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsWUFDaEIsTUFBTTtBQUFBLFlBQ04sS0FBSyxDQUFDLFVBQVUsTUFBTTtBQUFBLFlBQ3RCLE1BQU0sQ0FBQyxVQUNMLGtCQUFDLFVBQUssT0FBTyxTQUFTLE1BQU0sVUFBVSxHQUFJLGdCQUFNLE1BQU0sVUFBVSxHQUFFO0FBQUEsVUFFdEU7QUFBQSxVQUNBO0FBQUEsWUFDRSxLQUFLO0FBQUEsWUFDTCxPQUFPLEVBQUU7QUFBQSxZQUNULE1BQU07QUFBQSxZQUNOLEtBQUssQ0FBQyxVQUFVLE1BQU07QUFBQSxZQUN0QixNQUFNLENBQUMsVUFDTCxrQkFBQyxVQUFLLE9BQU8sU0FBUyxNQUFNLFVBQVUsR0FBSSxnQkFBTSxNQUFNLFVBQVUsR0FBRTtBQUFBLFVBRXRFO0FBQUEsUUFDRjtBQUFBLFFBQ0EsU0FBUyxDQUFDLFVBQVU7QUFBQSxVQUNsQixFQUFFLE9BQU8sRUFBRSxLQUFLLE1BQU0sU0FBUyxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLEVBQUU7QUFBQSxRQUM3RTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFVBQ0o7QUFBQSxZQUNFLE9BQU8sRUFBRTtBQUFBLFlBQ1QsTUFBTTtBQUFBLFlBQ04sUUFBUTtBQUFBLFlBQ1IsS0FBSyxPQUFPLFNBQVM7QUFDbkIsb0JBQU0sUUFBUSxFQUFFLFNBQVMsS0FBSyxJQUFJLENBQUMsVUFBVSxNQUFNLElBQUksRUFBRSxLQUFLLElBQUksQ0FBQztBQUNuRSxrQkFBSSxDQUFFLE1BQU0sUUFBUSxPQUFPLEVBQUUsU0FBUyxFQUFFLEdBQUcsRUFBSSxRQUFPO0FBQ3RELG9CQUFNLE9BQU8sRUFBRSxLQUFLLE1BQU0sQ0FBQyxVQUFVLE1BQU0sTUFBTSxHQUFHO0FBQ3BELG1CQUFLLE1BQU07QUFDWCxxQkFBTztBQUFBLFlBQ1Q7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLFFBQ0EsT0FBTztBQUFBLFFBQ1AsT0FDRSxrQkFBQyxTQUFNLE1BQUssT0FBTSxPQUFPLEVBQUUsT0FDekIsNEJBQUMsT0FBRyxZQUFFLFdBQVUsR0FDbEI7QUFBQTtBQUFBLElBRUosR0FFSjtBQUFBLElBQ0MsT0FBTyxTQUNOO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxTQUFTLENBQUMsU0FBUztBQUNqQixpQkFBTyxRQUFRO0FBQ2YsY0FBSSxLQUFNLE1BQUssTUFBTTtBQUFBLFFBQ3ZCO0FBQUE7QUFBQSxJQUNGO0FBQUEsS0FFSjtBQUVKOyIsCiAgIm5hbWVzIjogWyJzY29wZXMiXQp9Cg==
