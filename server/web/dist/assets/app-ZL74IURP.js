import {
  door,
  lookAtDoor,
  whyNot
} from "./chunk-BW4STPDU.js";
import {
  commands,
  finders,
  obeyKeys,
  offer,
  overlay
} from "./chunk-L5R64DIF.js";
import {
  keepDensity
} from "./chunk-ST4HV5P2.js";
import {
  TypedQuestions
} from "./chunk-WJXCUP5Y.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-IKAKSF4O.js";
import {
  Many
} from "./chunk-JA2G2E7F.js";
import {
  keepTheme,
  nextTheme,
  theme
} from "./chunk-RMG7LNZH.js";
import {
  connection,
  keepStream,
  lastHeard
} from "./chunk-FZAMDKB2.js";
import {
  Dialog,
  Questions,
  isRoot,
  learn,
  may,
  signIn,
  signOut
} from "./chunk-WNWLUFD7.js";
import {
  MenuButton,
  Menus
} from "./chunk-3DXBFGGH.js";
import {
  Empty,
  Loading
} from "./chunk-OMHY5VP4.js";
import {
  Button,
  ButtonLink,
  Icon,
  IconButton,
  Problem,
  Toasts,
  a,
  me,
  signInDone,
  signInWanted,
  t,
  toastProblem
} from "./chunk-7OGIZK26.js";
import {
  time
} from "./chunk-SS4WCJBF.js";
import {
  $,
  A,
  P,
  Q,
  followLinks,
  go,
  match,
  path,
  query,
  useComputed,
  useSignal,
  x
} from "./chunk-JED37L3N.js";

// src/shell/Palette.tsx
var SHOWN_MAX = 50;
function fits(label, word) {
  const text = label.toLowerCase();
  return word.toLowerCase().split(/\s+/).every((part) => text.includes(part));
}
function Palette() {
  const word = useSignal("");
  const found = useSignal(commands());
  const chosen = useSignal(0);
  const list = P();
  A(() => {
    let current = true;
    const own = commands().filter((command) => fits(command.label, word.value));
    found.value = own.slice(0, SHOWN_MAX);
    chosen.value = 0;
    if (word.value.trim()) {
      Promise.all(finders.map(async (find) => find(word.value.trim()))).then(
        (more) => {
          if (current) found.value = [...own, ...more.flat()].slice(0, SHOWN_MAX);
        },
        () => {
        }
        // what was found here stays
      );
    }
    return () => {
      current = false;
    };
  }, [word.value]);
  const close = () => {
    overlay.value = void 0;
  };
  const run = (command) => {
    if (!command) return;
    close();
    command.run();
  };
  const key = (event) => {
    const last = found.value.length - 1;
    if (event.key === "ArrowDown") chosen.value = Math.min(chosen.value + 1, last);
    else if (event.key === "ArrowUp") chosen.value = Math.max(chosen.value - 1, 0);
    else if (event.key === "Enter") run(found.value[chosen.value]);
    else return;
    event.preventDefault();
    document.getElementById(`${list}-${chosen.value}`)?.scrollIntoView({ block: "nearest" });
  };
  return /* @__PURE__ */ a(Dialog, { title: t.shell.palette, name: "palette", onClose: close, children: [
    /* @__PURE__ */ a(
      "input",
      {
        class: "input",
        role: "combobox",
        "aria-label": t.shell.paletteHint,
        placeholder: t.shell.paletteHint,
        "aria-controls": list,
        "aria-expanded": "true",
        "aria-activedescendant": found.value.length > 0 ? `${list}-${chosen.value}` : void 0,
        autocomplete: "off",
        spellcheck: false,
        autofocus: true,
        value: word.value,
        onInput: (event) => {
          word.value = event.currentTarget.value;
        },
        onKeyDown: key
      }
    ),
    /* @__PURE__ */ a("div", { id: list, role: "listbox", "aria-label": t.shell.palette, children: [
      found.value.map((command, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input above takes the keys.
        /* @__PURE__ */ a(
          "div",
          {
            id: `${list}-${index}`,
            role: "option",
            tabIndex: -1,
            "aria-selected": index === chosen.value,
            onClick: () => run(command),
            children: [
              command.icon && /* @__PURE__ */ a(Icon, { name: command.icon }),
              command.label,
              command.keys ? /* @__PURE__ */ a("kbd", { children: command.keys }) : command.group && /* @__PURE__ */ a("small", { children: command.group })
            ]
          },
          `${index} ${command.label}`
        )
      )),
      found.value.length === 0 && /* @__PURE__ */ a("div", { role: "option", tabIndex: -1, "aria-selected": "false", "aria-disabled": "true", children: t.shell.paletteNothing })
    ] })
  ] });
}
function Keys() {
  const known = commands().filter((command) => command.keys);
  return /* @__PURE__ */ a(
    Dialog,
    {
      title: t.shell.keys,
      onClose: () => {
        overlay.value = void 0;
      },
      children: [
        /* @__PURE__ */ a("dl", { class: "keys", children: known.map((command) => /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a("dt", { children: command.keys?.split(" ").map((key) => /* @__PURE__ */ a("kbd", { children: key }, key)) }),
          /* @__PURE__ */ a("dd", { children: command.label })
        ] })) }),
        /* @__PURE__ */ a("p", { children: t.shell.keysBody })
      ]
    }
  );
}

// src/shell/routes.ts
var account = () => import("./Account-HP4VXUN5.js");
var user = () => import("./User-WVFVIC4S.js");
var routes = [
  ["/racks", () => import("./RackView-K4XZ4KLL.js")],
  ["/devices", () => import("./Devices-VWDMAIP6.js")],
  ["/devices/:id", () => import("./Device-S5F4ITD5.js")],
  ["/devices/:id/metrics", () => import("./DeviceMetrics-XPRNH4CB.js")],
  ["/racks/:id", () => import("./Rack-D6SHKJ5K.js")],
  ["/racks/:id/devices", () => import("./RackDevices-LYHBHDA5.js")],
  ["/racks/:id/metrics", () => import("./RackMetrics-UXGDSO74.js")],
  ["/racks/:id/instructions", () => import("./RackInstructions-DZTIHLZ3.js")],
  ["/racks/:id/instructions/:text", () => import("./RackInstructions-DZTIHLZ3.js")],
  ["/hosts", () => import("./Hosts-LPAFCJDY.js")],
  ["/hosts/:id", () => import("./Host-TGHP4YS6.js")],
  ["/dashboards/teams/:id", () => import("./TeamDashboard-SEIZC26D.js")],
  ["/cloud-env/cluster-types", () => import("./ClusterTypes-R2JOA3YZ.js")],
  ["/cloud-env/cluster-types/:id/clusters/new", () => import("./LaunchCluster-W622K74Q.js")],
  ["/cloud-env/config", () => import("./CloudConfiguration-XTTQNOXJ.js")],
  ["/key_pairs", () => import("./KeyPairs-M3DSKQQU.js")],
  ["/key_pairs/new", () => import("./NewKeyPair-VW6ZTNDZ.js")],
  ["/teams/:id/usage_limits", () => import("./UsageLimits-JDLRDXKN.js")],
  ["/teams/:id/invoices", () => import("./Invoices-KEJ7D6F2.js")],
  ["/teams/:id/invoices/:iid", () => import("./Invoice-AKMSZOBV.js")],
  ["/teams/:id/credit_deposits/new", () => import("./CreditDeposit-BKJZL6EP.js")],
  ["/statistics", () => import("./Statistics-M3ZK5ADN.js")],
  ["/outbox", () => import("./Outbox-ZXTXAQMO.js")],
  ["/status", () => import("./ServerStatus-QCQXTC4C.js")],
  ["/setup", () => import("./SetUp-2CPOPVAF.js")],
  ["/accounts/edit", account],
  ["/accounts/edit/:tab", account],
  ["/users", () => import("./Users-5KWWFDGX.js")],
  ["/users/new", () => import("./NewUser-HF3PV4YD.js")],
  ["/users/:id", user],
  ["/users/:id/:tab", user],
  ["/teams", () => import("./Teams-R5FFDCUO.js")],
  ["/teams/new", () => import("./NewTeam-AODNV33W.js")],
  ["/teams/:id", () => import("./Team-JJPIPEFI.js")],
  ["/teams/:id/edit", () => import("./EditTeam-45CXXXYH.js")],
  ["/teams/:id/team_roles", () => import("./Members-VD7KX6ZG.js")]
];
var moved = {
  "/": "/racks",
  "/accounts/sign_in": "/racks",
  "/cloud-env/config/new": "/cloud-env/config",
  "/cloud-env/config/edit": "/cloud-env/config"
};

// src/route/returning.ts
var LONGEST = 1e3;
function pathHere(wanted) {
  if (!wanted || wanted.length > LONGEST) return void 0;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes("\\")) return void 0;
  let target;
  try {
    target = new URL(wanted, "http://here.invalid");
  } catch {
    return void 0;
  }
  if (target.host !== "here.invalid" || target.pathname.startsWith("//")) return void 0;
  if (/^\/(accounts\/sign_in|setup|api)(\/|$)/.test(target.pathname)) return void 0;
  return target.pathname + target.search;
}
function returnTo(where) {
  const words = new URLSearchParams(where.search);
  const named = pathHere(words.get("return_to"));
  if (named) return named;
  words.delete("return_to");
  words.delete("error");
  const text = words.toString();
  const here = where.pathname + (text ? `?${text}` : "");
  return pathHere(here) ?? pathHere(where.pathname) ?? "/racks";
}

// src/shell/SignIn.tsx
function useWait() {
  const until = useSignal(0);
  const left = useSignal(0);
  A(() => {
    if (until.value === 0) return;
    const look = () => {
      left.value = Math.max(0, Math.ceil((until.value - Date.now()) / 1e3));
      if (left.value === 0) until.value = 0;
    };
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [until.value]);
  const wait = (seconds) => {
    left.value = seconds;
    until.value = Date.now() + seconds * 1e3;
  };
  return [left.value, wait];
}
function SignInForm({ login, onDone }) {
  const [left, wait] = useWait();
  const form = useForm({ login: login ?? "", password: "", remember: false }, async (values) => {
    const missing = ["login", "password"].filter((name) => !values[name]);
    if (missing.length > 0) {
      const broken = { code: "blank", message: t.ui.required };
      throw new Problem(
        422,
        "invalid",
        t.ui.required,
        missing.map((name) => ({ ...broken, pointer: `/${name}` }))
      );
    }
    try {
      await signIn(String(values.login), String(values.password), values.remember === true);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 401) throw new Problem(401, "sign-in", t.shell.wrong);
      if (error.status === 429) {
        wait(error.retryAfter ?? 30);
        throw new Problem(429, error.kind, t.shell.tooOften);
      }
      throw error;
    }
    onDone();
  });
  return /* @__PURE__ */ a(
    Form,
    {
      state: form,
      submit: left > 0 ? t.shell.waitFor(left) : t.shell.signIn,
      disabled: left > 0,
      children: [
        /* @__PURE__ */ a(Field, { name: "login", label: t.shell.login, autocomplete: "username", maxLength: 200, autofocus: true }),
        /* @__PURE__ */ a(
          Field,
          {
            name: "password",
            label: t.shell.password,
            type: "password",
            autocomplete: "current-password",
            maxLength: 1e3
          }
        ),
        /* @__PURE__ */ a(Field, { name: "remember", label: t.shell.remember, type: "checkbox" })
      ]
    }
  );
}
function Door() {
  A(() => {
    document.title = `${t.shell.signIn} \xB7 ${t.shell.name}`;
    void lookAtDoor();
  }, []);
  const wrong = whyNot(query.value.get("error"));
  const onDone = () => {
    void go(returnTo(location), { replace: true });
    if (me.value) requestAnimationFrame(() => document.querySelector("h1")?.focus());
  };
  const offers = door.value;
  const provider = `/api/v2/oidc/sign-in?return_to=${encodeURIComponent(returnTo(location))}`;
  return /* @__PURE__ */ a("main", { class: "door", id: "main", children: /* @__PURE__ */ a("div", { class: "card", children: [
    /* @__PURE__ */ a("div", { class: "welcome", children: [
      /* @__PURE__ */ a("img", { src: "/icon.svg", alt: "" }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("h1", { tabIndex: -1, children: t.shell.name }),
        /* @__PURE__ */ a("p", { children: t.shell.welcome })
      ] })
    ] }),
    wrong && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", role: "alert", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      wrong
    ] }),
    offers?.setup && /* @__PURE__ */ a("div", { class: "notice", role: "status", children: [
      /* @__PURE__ */ a(Icon, { name: "key" }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("strong", { children: t.shell.nobody }) }),
        /* @__PURE__ */ a("p", { children: t.shell.nobodyBody })
      ] })
    ] }),
    offers?.oidc && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("a", { class: "button wide", href: provider, children: [
        /* @__PURE__ */ a(Icon, { name: "key" }),
        t.shell.oidc
      ] }),
      /* @__PURE__ */ a("p", { class: "or", children: t.shell.or })
    ] }),
    /* @__PURE__ */ a(SignInForm, { onDone }),
    /* @__PURE__ */ a("p", { class: "hint", children: t.shell.forgotten })
  ] }) });
}

// src/shell/App.tsx
function places() {
  const n = t.shell.nav;
  const root = isRoot();
  const all = [
    { href: "/racks", label: n.racks, icon: "rack", main: true },
    { href: "/devices", label: n.devices, icon: "device", main: true },
    { href: "/hosts", label: n.hosts, icon: "chart", main: true },
    !root && { href: "/cloud-env/cluster-types", label: n.clusters, icon: "add", main: true },
    { href: "/teams", label: n.teams, icon: "team", main: true },
    root && { href: "/users", label: n.users, icon: "user", main: true },
    root && { href: "/statistics", label: n.statistics, icon: "chart", main: true },
    { href: "/templates", label: n.templates, icon: "tag" },
    !root && { href: "/key_pairs", label: n.keyPairs, icon: "key" },
    root && { href: "/cloud-env/config", label: n.cloud, icon: "cloud" },
    root && { href: "/outbox", label: n.outbox, icon: "list" },
    { href: "/audit", label: n.audit, icon: "clock" },
    root && { href: "/settings", label: n.settings, icon: "settings" }
  ];
  return all.filter(
    (place2) => place2 !== false && (place2.href !== "/templates" || may("read", "template") || root)
  );
}
function isHere(href) {
  return path.value === href || path.value.startsWith(`${href}/`);
}
function Connection() {
  const text = useComputed(() => {
    const s = t.shell.state;
    const when = lastHeard.value ? time(lastHeard.value / 1e3) : "";
    const words = {
      off: s.off,
      connecting: s.connecting,
      live: s.live,
      stale: s.stale(when),
      lost: s.lost,
      paused: s.paused
    };
    return words[connection.value];
  });
  return /* @__PURE__ */ a(
    "span",
    {
      class: "connection",
      "data-state": connection.value,
      role: "status",
      title: t.shell.state.liveSince(lastHeard.value ? time(lastHeard.value / 1e3) : ""),
      children: /* @__PURE__ */ a("span", { children: text })
    }
  );
}
function leave() {
  signOut().catch(toastProblem);
}
function Header() {
  const all = places();
  const rest = all.filter((place2) => !place2.main).map((place2) => ({ label: place2.label, icon: place2.icon, href: place2.href }));
  const every = all.map(
    (place2) => ({ label: place2.label, icon: place2.icon, href: place2.href })
  );
  const who = me.value?.user;
  const account2 = [
    { label: t.shell.account, icon: "user", href: "/accounts/edit" },
    {
      label: t.shell.keys,
      icon: "help",
      run: () => {
        overlay.value = "keys";
      }
    },
    "line",
    { label: t.shell.signOut, icon: "power", run: leave }
  ];
  return /* @__PURE__ */ a("header", { class: "header no-print", children: [
    /* @__PURE__ */ a("span", { class: "narrow-only", children: /* @__PURE__ */ a(MenuButton, { label: t.shell.menu, icon: "menu", items: every }) }),
    /* @__PURE__ */ a("a", { class: "brand", href: "/racks", children: [
      /* @__PURE__ */ a("img", { src: "/icon.svg", alt: "" }),
      t.shell.name
    ] }),
    /* @__PURE__ */ a("nav", { class: "nav", "aria-label": t.shell.navigation, children: all.filter((place2) => place2.main).map((place2) => /* @__PURE__ */ a(
      "a",
      {
        href: place2.href,
        "aria-current": isHere(place2.href) ? "page" : void 0,
        children: place2.label
      },
      place2.href
    )) }),
    /* @__PURE__ */ a("span", { class: "wide-only", children: /* @__PURE__ */ a(MenuButton, { label: t.shell.nav.more, icon: "more", items: rest }) }),
    /* @__PURE__ */ a("div", { class: "push", children: [
      /* @__PURE__ */ a(Connection, {}),
      /* @__PURE__ */ a(
        IconButton,
        {
          icon: "search",
          label: `${t.shell.palette} (Ctrl K)`,
          onClick: () => {
            overlay.value = "palette";
          }
        }
      ),
      /* @__PURE__ */ a(
        IconButton,
        {
          icon: theme.value === "dark" ? "moon" : theme.value === "light" ? "sun" : "eye",
          label: `${t.shell.theme.label}: ${t.shell.theme[theme.value]}`,
          onClick: nextTheme
        }
      ),
      /* @__PURE__ */ a(
        MenuButton,
        {
          label: who?.name || who?.login || t.shell.account,
          icon: "user",
          items: account2
        }
      )
    ] })
  ] });
}
var Fence = class extends x {
  state = { failed: false, at: "" };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  componentDidUpdate(before) {
    if (before.at !== this.props.at && this.state.failed) this.setState({ failed: false });
  }
  render() {
    if (!this.state.failed) return this.props.children;
    return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a("div", { role: "alert", children: /* @__PURE__ */ a(Empty, { icon: "warning", title: t.shell.failed, children: [
      /* @__PURE__ */ a("p", { children: t.shell.failedBody }),
      /* @__PURE__ */ a(Button, { onClick: () => location.reload(), children: t.shell.reload })
    ] }) }) });
  }
};
function NotFound() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(Empty, { icon: "search", title: t.shell.notFound, children: [
    /* @__PURE__ */ a("p", { children: t.shell.notFoundBody }),
    /* @__PURE__ */ a(ButtonLink, { href: "/racks", children: t.shell.home })
  ] }) });
}
var loaded = /* @__PURE__ */ new Map();
function Outlet() {
  const shown = useSignal(void 0);
  const here = path.value;
  A(() => {
    const to = moved[here];
    if (to) {
      void go(to, { replace: true });
      return;
    }
    let current = true;
    for (const [pattern, load] of routes) {
      const params = match(pattern, here);
      if (!params) continue;
      const known = loaded.get(load);
      if (known) shown.value = { page: known, params };
      else {
        load().then(
          ({ default: page }) => {
            loaded.set(load, page);
            if (current) shown.value = { page, params };
          },
          // A newer version has been installed, and this one's files are gone.
          () => current && location.reload()
        );
      }
      return () => {
        current = false;
      };
    }
    shown.value = "nothing";
    return void 0;
  }, [here]);
  const now = shown.value;
  if (now === void 0) return /* @__PURE__ */ a(Loading, {});
  if (now === "nothing") return /* @__PURE__ */ a(NotFound, {});
  return /* @__PURE__ */ a(now.page, { params: now.params });
}
function general() {
  const k = t.shell.keyNames;
  const open = (what) => () => {
    overlay.value = what;
  };
  const search = () => document.querySelector("[data-search]")?.focus();
  const keys = { "/racks": "g r", "/devices": "g d", "/teams": "g t" };
  const to = places().map((place2) => {
    const command = {
      label: place2.label,
      icon: place2.icon,
      run: () => void go(place2.href)
    };
    return keys[place2.href] ? { ...command, keys: keys[place2.href] } : command;
  });
  return [
    { label: k.help, keys: "?", icon: "help", run: open("keys") },
    { label: k.search, keys: "/", icon: "search", run: search },
    { label: k.theme, icon: "sun", run: nextTheme },
    ...to,
    { label: t.shell.signOut, icon: "power", run: leave }
  ];
}
function Inside() {
  A(() => offer(general()), [me.value]);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("a", { class: "button primary skip", href: "#main", children: t.shell.skip }),
    /* @__PURE__ */ a(Header, {}),
    /* @__PURE__ */ a(Fence, { at: path.value, children: /* @__PURE__ */ a(Outlet, {}) }),
    signInWanted.value && /* @__PURE__ */ a(
      Dialog,
      {
        title: t.shell.signInAgain,
        onClose: () => {
          signInDone(false);
          me.value = null;
        },
        children: [
          /* @__PURE__ */ a("p", { children: t.shell.signInAgainBody }),
          /* @__PURE__ */ a(SignInForm, { login: me.value?.user.login ?? "", onDone: () => signInDone(true) })
        ]
      }
    ),
    overlay.value === "palette" && /* @__PURE__ */ a(Palette, {}),
    overlay.value === "keys" && /* @__PURE__ */ a(Keys, {})
  ] });
}
function isOpenToAll() {
  return path.value === "/setup";
}
function App() {
  return /* @__PURE__ */ a($, { children: [
    me.value === void 0 ? /* @__PURE__ */ a(Loading, {}) : isOpenToAll() ? /* @__PURE__ */ a(Fence, { at: path.value, children: /* @__PURE__ */ a(Outlet, {}) }) : me.value === null ? /* @__PURE__ */ a(Door, {}) : /* @__PURE__ */ a(Inside, {}),
    /* @__PURE__ */ a(Many, {}),
    /* @__PURE__ */ a(Questions, {}),
    /* @__PURE__ */ a(TypedQuestions, {}),
    /* @__PURE__ */ a(Menus, {}),
    /* @__PURE__ */ a(Toasts, {})
  ] });
}

// src/main.tsx
keepTheme();
keepDensity();
followLinks();
obeyKeys();
keepStream();
var place = document.getElementById("app");
if (place) Q(/* @__PURE__ */ a(App, {}), place);
async function begin() {
  try {
    await learn();
  } catch {
    setTimeout(() => void begin(), 1e3);
  }
}
void begin();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3NoZWxsL1BhbGV0dGUudHN4IiwgIi4uLy4uL3NyYy9zaGVsbC9yb3V0ZXMudHMiLCAiLi4vLi4vc3JjL3JvdXRlL3JldHVybmluZy50cyIsICIuLi8uLi9zcmMvc2hlbGwvU2lnbkluLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvQXBwLnRzeCIsICIuLi8uLi9zcmMvbWFpbi50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBEaWFsb2cgfSBmcm9tIFwiLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IHR5cGUgQ29tbWFuZCwgY29tbWFuZHMsIGZpbmRlcnMsIG92ZXJsYXkgfSBmcm9tIFwiLi9jb21tYW5kc1wiO1xuXG4vKiogUm93cyBvZiB0aGUgcGFsZXR0ZTogd2hhdCBmaXRzIHdpdGhvdXQgc2Nyb2xsaW5nIGZhci4gKi9cbmNvbnN0IFNIT1dOX01BWCA9IDUwO1xuXG5mdW5jdGlvbiBmaXRzKGxhYmVsOiBzdHJpbmcsIHdvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCB0ZXh0ID0gbGFiZWwudG9Mb3dlckNhc2UoKTtcbiAgcmV0dXJuIHdvcmRcbiAgICAudG9Mb3dlckNhc2UoKVxuICAgIC5zcGxpdCgvXFxzKy8pXG4gICAgLmV2ZXJ5KChwYXJ0KSA9PiB0ZXh0LmluY2x1ZGVzKHBhcnQpKTtcbn1cblxuLyoqIENvbW1hbmRzLCBwYWdlcywgYW5kIGV2ZXJ5dGhpbmcgdGhhdCB0aGUgZmluZGVycyBrbm93LCBieSBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFBhbGV0dGUoKSB7XG4gIGNvbnN0IHdvcmQgPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IGZvdW5kID0gdXNlU2lnbmFsPENvbW1hbmRbXT4oY29tbWFuZHMoKSk7XG4gIGNvbnN0IGNob3NlbiA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3QgbGlzdCA9IHVzZUlkKCk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgbGV0IGN1cnJlbnQgPSB0cnVlO1xuICAgIGNvbnN0IG93biA9IGNvbW1hbmRzKCkuZmlsdGVyKChjb21tYW5kKSA9PiBmaXRzKGNvbW1hbmQubGFiZWwsIHdvcmQudmFsdWUpKTtcbiAgICBmb3VuZC52YWx1ZSA9IG93bi5zbGljZSgwLCBTSE9XTl9NQVgpO1xuICAgIGNob3Nlbi52YWx1ZSA9IDA7XG4gICAgaWYgKHdvcmQudmFsdWUudHJpbSgpKSB7XG4gICAgICBQcm9taXNlLmFsbChmaW5kZXJzLm1hcChhc3luYyAoZmluZCkgPT4gZmluZCh3b3JkLnZhbHVlLnRyaW0oKSkpKS50aGVuKFxuICAgICAgICAobW9yZSkgPT4ge1xuICAgICAgICAgIGlmIChjdXJyZW50KSBmb3VuZC52YWx1ZSA9IFsuLi5vd24sIC4uLm1vcmUuZmxhdCgpXS5zbGljZSgwLCBTSE9XTl9NQVgpO1xuICAgICAgICB9LFxuICAgICAgICAoKSA9PiB7fSwgLy8gd2hhdCB3YXMgZm91bmQgaGVyZSBzdGF5c1xuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGN1cnJlbnQgPSBmYWxzZTtcbiAgICB9O1xuICB9LCBbd29yZC52YWx1ZV0pO1xuICBjb25zdCBjbG9zZSA9ICgpID0+IHtcbiAgICBvdmVybGF5LnZhbHVlID0gdW5kZWZpbmVkO1xuICB9O1xuICBjb25zdCBydW4gPSAoY29tbWFuZDogQ29tbWFuZCB8IHVuZGVmaW5lZCkgPT4ge1xuICAgIGlmICghY29tbWFuZCkgcmV0dXJuO1xuICAgIGNsb3NlKCk7XG4gICAgY29tbWFuZC5ydW4oKTtcbiAgfTtcbiAgY29uc3Qga2V5ID0gKGV2ZW50OiBLZXlib2FyZEV2ZW50KSA9PiB7XG4gICAgY29uc3QgbGFzdCA9IGZvdW5kLnZhbHVlLmxlbmd0aCAtIDE7XG4gICAgaWYgKGV2ZW50LmtleSA9PT0gXCJBcnJvd0Rvd25cIikgY2hvc2VuLnZhbHVlID0gTWF0aC5taW4oY2hvc2VuLnZhbHVlICsgMSwgbGFzdCk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkFycm93VXBcIikgY2hvc2VuLnZhbHVlID0gTWF0aC5tYXgoY2hvc2VuLnZhbHVlIC0gMSwgMCk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVudGVyXCIpIHJ1bihmb3VuZC52YWx1ZVtjaG9zZW4udmFsdWVdKTtcbiAgICBlbHNlIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGAke2xpc3R9LSR7Y2hvc2VuLnZhbHVlfWApPy5zY3JvbGxJbnRvVmlldyh7IGJsb2NrOiBcIm5lYXJlc3RcIiB9KTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8RGlhbG9nIHRpdGxlPXt0LnNoZWxsLnBhbGV0dGV9IG5hbWU9XCJwYWxldHRlXCIgb25DbG9zZT17Y2xvc2V9PlxuICAgICAgPGlucHV0XG4gICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICByb2xlPVwiY29tYm9ib3hcIlxuICAgICAgICBhcmlhLWxhYmVsPXt0LnNoZWxsLnBhbGV0dGVIaW50fVxuICAgICAgICBwbGFjZWhvbGRlcj17dC5zaGVsbC5wYWxldHRlSGludH1cbiAgICAgICAgYXJpYS1jb250cm9scz17bGlzdH1cbiAgICAgICAgYXJpYS1leHBhbmRlZD1cInRydWVcIlxuICAgICAgICBhcmlhLWFjdGl2ZWRlc2NlbmRhbnQ9e2ZvdW5kLnZhbHVlLmxlbmd0aCA+IDAgPyBgJHtsaXN0fS0ke2Nob3Nlbi52YWx1ZX1gIDogdW5kZWZpbmVkfVxuICAgICAgICBhdXRvY29tcGxldGU9XCJvZmZcIlxuICAgICAgICBzcGVsbGNoZWNrPXtmYWxzZX1cbiAgICAgICAgYXV0b2ZvY3VzXG4gICAgICAgIHZhbHVlPXt3b3JkLnZhbHVlfVxuICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IHtcbiAgICAgICAgICB3b3JkLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgfX1cbiAgICAgICAgb25LZXlEb3duPXtrZXl9XG4gICAgICAvPlxuICAgICAgPGRpdiBpZD17bGlzdH0gcm9sZT1cImxpc3Rib3hcIiBhcmlhLWxhYmVsPXt0LnNoZWxsLnBhbGV0dGV9PlxuICAgICAgICB7Zm91bmQudmFsdWUubWFwKChjb21tYW5kLCBpbmRleCkgPT4gKFxuICAgICAgICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L2ExMXkvdXNlS2V5V2l0aENsaWNrRXZlbnRzOiB0aGUgaW5wdXQgYWJvdmUgdGFrZXMgdGhlIGtleXMuXG4gICAgICAgICAgPGRpdlxuICAgICAgICAgICAga2V5PXtgJHtpbmRleH0gJHtjb21tYW5kLmxhYmVsfWB9XG4gICAgICAgICAgICBpZD17YCR7bGlzdH0tJHtpbmRleH1gfVxuICAgICAgICAgICAgcm9sZT1cIm9wdGlvblwiXG4gICAgICAgICAgICB0YWJJbmRleD17LTF9XG4gICAgICAgICAgICBhcmlhLXNlbGVjdGVkPXtpbmRleCA9PT0gY2hvc2VuLnZhbHVlfVxuICAgICAgICAgICAgb25DbGljaz17KCkgPT4gcnVuKGNvbW1hbmQpfVxuICAgICAgICAgID5cbiAgICAgICAgICAgIHtjb21tYW5kLmljb24gJiYgPEljb24gbmFtZT17Y29tbWFuZC5pY29ufSAvPn1cbiAgICAgICAgICAgIHtjb21tYW5kLmxhYmVsfVxuICAgICAgICAgICAge2NvbW1hbmQua2V5cyA/IChcbiAgICAgICAgICAgICAgPGtiZD57Y29tbWFuZC5rZXlzfTwva2JkPlxuICAgICAgICAgICAgKSA6IChcbiAgICAgICAgICAgICAgY29tbWFuZC5ncm91cCAmJiA8c21hbGw+e2NvbW1hbmQuZ3JvdXB9PC9zbWFsbD5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICkpfVxuICAgICAgICB7Zm91bmQudmFsdWUubGVuZ3RoID09PSAwICYmIChcbiAgICAgICAgICA8ZGl2IHJvbGU9XCJvcHRpb25cIiB0YWJJbmRleD17LTF9IGFyaWEtc2VsZWN0ZWQ9XCJmYWxzZVwiIGFyaWEtZGlzYWJsZWQ9XCJ0cnVlXCI+XG4gICAgICAgICAgICB7dC5zaGVsbC5wYWxldHRlTm90aGluZ31cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgKX1cbiAgICAgIDwvZGl2PlxuICAgIDwvRGlhbG9nPlxuICApO1xufVxuXG4vKiogVGhlIGtleXMgdGhhdCBkbyBzb21ldGhpbmcgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEtleXMoKSB7XG4gIGNvbnN0IGtub3duID0gY29tbWFuZHMoKS5maWx0ZXIoKGNvbW1hbmQpID0+IGNvbW1hbmQua2V5cyk7XG4gIHJldHVybiAoXG4gICAgPERpYWxvZ1xuICAgICAgdGl0bGU9e3Quc2hlbGwua2V5c31cbiAgICAgIG9uQ2xvc2U9eygpID0+IHtcbiAgICAgICAgb3ZlcmxheS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIH19XG4gICAgPlxuICAgICAgPGRsIGNsYXNzPVwia2V5c1wiPlxuICAgICAgICB7a25vd24ubWFwKChjb21tYW5kKSA9PiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIDxkdD5cbiAgICAgICAgICAgICAge2NvbW1hbmQua2V5cz8uc3BsaXQoXCIgXCIpLm1hcCgoa2V5KSA9PiAoXG4gICAgICAgICAgICAgICAgPGtiZCBrZXk9e2tleX0+e2tleX08L2tiZD5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICA8L2R0PlxuICAgICAgICAgICAgPGRkPntjb21tYW5kLmxhYmVsfTwvZGQ+XG4gICAgICAgICAgPC8+XG4gICAgICAgICkpfVxuICAgICAgPC9kbD5cbiAgICAgIDxwPnt0LnNoZWxsLmtleXNCb2R5fTwvcD5cbiAgICA8L0RpYWxvZz5cbiAgKTtcbn1cbiIsICIvLyBXaGljaCBwYWdlIGlzIGF0IHdoaWNoIGFkZHJlc3MuIFBhZ2VzIGJ1dCB0aGUgcmFjayB2aWV3IGFyZSBsb2FkZWQgd2hlbiBzb21lYm9keSBnb2VzIHRoZXJlLlxuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRUeXBlIH0gZnJvbSBcInByZWFjdFwiO1xuXG4vKiogVGhlIHBhcnRzIG9mIHRoZSBhZGRyZXNzIHRoYXQgYSBwYWdlIGlzIGZvci4gKi9cbmV4cG9ydCB0eXBlIFBhcmFtcyA9IFJlY29yZDxzdHJpbmcsIHN0cmluZz47XG5cbi8qKiBBIHBhZ2UuICovXG5leHBvcnQgdHlwZSBQYWdlID0gQ29tcG9uZW50VHlwZTx7IHBhcmFtczogUGFyYW1zIH0+O1xuXG4vKiogTG9hZHMgYSBwYWdlJ3MgY29kZS4gKi9cbnR5cGUgTG9hZCA9ICgpID0+IFByb21pc2U8eyBkZWZhdWx0OiBQYWdlIH0+O1xuXG5jb25zdCBhY2NvdW50OiBMb2FkID0gKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvYWNjb3VudC9BY2NvdW50XCIpO1xuY29uc3QgdXNlcjogTG9hZCA9ICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3VzZXJzL1VzZXJcIik7XG5cbi8qKiBBZGRyZXNzZXM7IHRoZSBmaXJzdCB0aGF0IGZpdHMgY291bnRzLiBUaG9zZSBvZiB0aGUgZXhpc3RpbmcgYXBwbGljYXRpb24gZ28gb24gdG8gd29yay4gKi9cbmV4cG9ydCBjb25zdCByb3V0ZXM6IEFycmF5PFtzdHJpbmcsIExvYWRdPiA9IFtcbiAgW1wiL3JhY2tzXCIsICgpID0+IGltcG9ydChcIi4uL3JhY2t2aWV3L1JhY2tWaWV3XCIpXSxcbiAgW1wiL2RldmljZXNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvRGV2aWNlc1wiKV0sXG4gIFtcIi9kZXZpY2VzLzppZFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9EZXZpY2VcIildLFxuICBbXCIvZGV2aWNlcy86aWQvbWV0cmljc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9EZXZpY2VNZXRyaWNzXCIpXSxcbiAgW1wiL3JhY2tzLzppZFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9SYWNrXCIpXSxcbiAgW1wiL3JhY2tzLzppZC9kZXZpY2VzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1JhY2tEZXZpY2VzXCIpXSxcbiAgW1wiL3JhY2tzLzppZC9tZXRyaWNzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1JhY2tNZXRyaWNzXCIpXSxcbiAgW1wiL3JhY2tzLzppZC9pbnN0cnVjdGlvbnNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvUmFja0luc3RydWN0aW9uc1wiKV0sXG4gIFtcIi9yYWNrcy86aWQvaW5zdHJ1Y3Rpb25zLzp0ZXh0XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1JhY2tJbnN0cnVjdGlvbnNcIildLFxuICBbXCIvaG9zdHNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvSG9zdHNcIildLFxuICBbXCIvaG9zdHMvOmlkXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0hvc3RcIildLFxuICBbXCIvZGFzaGJvYXJkcy90ZWFtcy86aWRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvVGVhbURhc2hib2FyZFwiKV0sXG4gIFtcIi9jbG91ZC1lbnYvY2x1c3Rlci10eXBlc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9DbHVzdGVyVHlwZXNcIildLFxuICBbXCIvY2xvdWQtZW52L2NsdXN0ZXItdHlwZXMvOmlkL2NsdXN0ZXJzL25ld1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9MYXVuY2hDbHVzdGVyXCIpXSxcbiAgW1wiL2Nsb3VkLWVudi9jb25maWdcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvQ2xvdWRDb25maWd1cmF0aW9uXCIpXSxcbiAgW1wiL2tleV9wYWlyc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9LZXlQYWlyc1wiKV0sXG4gIFtcIi9rZXlfcGFpcnMvbmV3XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL05ld0tleVBhaXJcIildLFxuICBbXCIvdGVhbXMvOmlkL3VzYWdlX2xpbWl0c1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9Vc2FnZUxpbWl0c1wiKV0sXG4gIFtcIi90ZWFtcy86aWQvaW52b2ljZXNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvSW52b2ljZXNcIildLFxuICBbXCIvdGVhbXMvOmlkL2ludm9pY2VzLzppaWRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvSW52b2ljZVwiKV0sXG4gIFtcIi90ZWFtcy86aWQvY3JlZGl0X2RlcG9zaXRzL25ld1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9DcmVkaXREZXBvc2l0XCIpXSxcbiAgW1wiL3N0YXRpc3RpY3NcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvU3RhdGlzdGljc1wiKV0sXG4gIFtcIi9vdXRib3hcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvT3V0Ym94XCIpXSxcbiAgW1wiL3N0YXR1c1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9TZXJ2ZXJTdGF0dXNcIildLFxuICBbXCIvc2V0dXBcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvZG9vci9TZXRVcFwiKV0sXG4gIFtcIi9hY2NvdW50cy9lZGl0XCIsIGFjY291bnRdLFxuICBbXCIvYWNjb3VudHMvZWRpdC86dGFiXCIsIGFjY291bnRdLFxuICBbXCIvdXNlcnNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdXNlcnMvVXNlcnNcIildLFxuICBbXCIvdXNlcnMvbmV3XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3VzZXJzL05ld1VzZXJcIildLFxuICBbXCIvdXNlcnMvOmlkXCIsIHVzZXJdLFxuICBbXCIvdXNlcnMvOmlkLzp0YWJcIiwgdXNlcl0sXG4gIFtcIi90ZWFtc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy90ZWFtcy9UZWFtc1wiKV0sXG4gIFtcIi90ZWFtcy9uZXdcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdGVhbXMvTmV3VGVhbVwiKV0sXG4gIFtcIi90ZWFtcy86aWRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdGVhbXMvVGVhbVwiKV0sXG4gIFtcIi90ZWFtcy86aWQvZWRpdFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy90ZWFtcy9FZGl0VGVhbVwiKV0sXG4gIFtcIi90ZWFtcy86aWQvdGVhbV9yb2xlc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy90ZWFtcy9NZW1iZXJzXCIpXSxcbl07XG5cbi8qKiBBZGRyZXNzZXMgdGhhdCBsZWFkIHRvIGFub3RoZXIuICovXG5leHBvcnQgY29uc3QgbW92ZWQ6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIFwiL1wiOiBcIi9yYWNrc1wiLFxuICBcIi9hY2NvdW50cy9zaWduX2luXCI6IFwiL3JhY2tzXCIsXG4gIFwiL2Nsb3VkLWVudi9jb25maWcvbmV3XCI6IFwiL2Nsb3VkLWVudi9jb25maWdcIixcbiAgXCIvY2xvdWQtZW52L2NvbmZpZy9lZGl0XCI6IFwiL2Nsb3VkLWVudi9jb25maWdcIixcbn07XG4iLCAiLy8gV2hlcmUgb25lIGdvZXMgYWZ0ZXIgc2lnbmluZyBpbi4gQW4gYWRkcmVzcyB0aGF0IHNvbWVib2R5IGVsc2UgbWFkZSBtdXN0IG5vdCBsZWFkIG9mZiB0aGlzIHNpdGUuXG5cbi8qKiBMb25nZXN0IGFkZHJlc3MgdGhhdCB0aGUgc2lnbi1pbiBhdCBhIHByb3ZpZGVyIGNhcnJpZXMgYWxvbmc7IHRoZSBzZXJ2ZXIgaGFzIHRoZSBzYW1lIGxpbWl0LiAqL1xuY29uc3QgTE9OR0VTVCA9IDEwMDA7XG5cbi8qKiBUaGUgcGF0aCB0aGF0IGB3YW50ZWRgIG5hbWVzIG9uIHRoaXMgc2l0ZSwgb3IgdW5kZWZpbmVkIHdoZXJlIGl0IG5hbWVzIG5vbmUgb3IgbGVhZHMgZWxzZXdoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhdGhIZXJlKHdhbnRlZDogc3RyaW5nIHwgbnVsbCB8IHVuZGVmaW5lZCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmICghd2FudGVkIHx8IHdhbnRlZC5sZW5ndGggPiBMT05HRVNUKSByZXR1cm4gdW5kZWZpbmVkO1xuICAvLyBCcm93c2VycyByZWFkIGAvL2hvc3RgIGFuZCBgL1xcaG9zdGAgYXMgYW5vdGhlciBob3N0LCBhbmQgZHJvcCB0YWJzIGFuZCBsaW5lIGVuZHMgYmVmb3JlIHRoZXkgbG9vay5cbiAgaWYgKCEvXlxcLyg/IVsvXFxcXF0pW1xceDIxLVxceDdlXSokLy50ZXN0KHdhbnRlZCkgfHwgd2FudGVkLmluY2x1ZGVzKFwiXFxcXFwiKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgbGV0IHRhcmdldDogVVJMO1xuICB0cnkge1xuICAgIHRhcmdldCA9IG5ldyBVUkwod2FudGVkLCBcImh0dHA6Ly9oZXJlLmludmFsaWRcIik7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbiAgaWYgKHRhcmdldC5ob3N0ICE9PSBcImhlcmUuaW52YWxpZFwiIHx8IHRhcmdldC5wYXRobmFtZS5zdGFydHNXaXRoKFwiLy9cIikpIHJldHVybiB1bmRlZmluZWQ7XG4gIC8vIFNpZ25pbmcgaW4gdG8gY29tZSBiYWNrIHRvIHRoZSBzaWduLWluLCBvciB0byBhbiBhbnN3ZXIgb2YgdGhlIGludGVyZmFjZSwgaGVscHMgbm9ib2R5LlxuICBpZiAoL15cXC8oYWNjb3VudHNcXC9zaWduX2lufHNldHVwfGFwaSkoXFwvfCQpLy50ZXN0KHRhcmdldC5wYXRobmFtZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiB0YXJnZXQucGF0aG5hbWUgKyB0YXJnZXQuc2VhcmNoO1xufVxuXG4vKiogV2hlcmUgc29tZWJvZHkgd2hvIHNpZ25zIGluIGF0IGB3aGVyZWAgZ29lcyBvbjogdGhlcmUsIHdoYXQgaXRzIGByZXR1cm5fdG9gIG5hbWVzLCBvciB0aGUgcmFja3MuICovXG5leHBvcnQgZnVuY3Rpb24gcmV0dXJuVG8od2hlcmU6IHsgcGF0aG5hbWU6IHN0cmluZzsgc2VhcmNoOiBzdHJpbmcgfSk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyh3aGVyZS5zZWFyY2gpO1xuICBjb25zdCBuYW1lZCA9IHBhdGhIZXJlKHdvcmRzLmdldChcInJldHVybl90b1wiKSk7XG4gIGlmIChuYW1lZCkgcmV0dXJuIG5hbWVkO1xuICB3b3Jkcy5kZWxldGUoXCJyZXR1cm5fdG9cIik7XG4gIHdvcmRzLmRlbGV0ZShcImVycm9yXCIpO1xuICBjb25zdCB0ZXh0ID0gd29yZHMudG9TdHJpbmcoKTtcbiAgY29uc3QgaGVyZSA9IHdoZXJlLnBhdGhuYW1lICsgKHRleHQgPyBgPyR7dGV4dH1gIDogXCJcIik7XG4gIHJldHVybiBwYXRoSGVyZShoZXJlKSA/PyBwYXRoSGVyZSh3aGVyZS5wYXRobmFtZSkgPz8gXCIvcmFja3NcIjtcbn1cbiIsICJpbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBtZSwgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBzaWduSW4gfSBmcm9tIFwiLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IHJldHVyblRvIH0gZnJvbSBcIi4uL3JvdXRlL3JldHVybmluZ1wiO1xuaW1wb3J0IHsgZ28sIHF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBGaWVsZCwgRm9ybSwgdXNlRm9ybSB9IGZyb20gXCIuLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IGRvb3IsIGxvb2tBdERvb3IsIHdoeU5vdCB9IGZyb20gXCIuL2Rvb3JcIjtcblxuLyoqIFNlY29uZHMgdW50aWwgc29tZWJvZHkgd2hvIGhhcyBmYWlsZWQgdG9vIG9mdGVuIG1heSB0cnkgYWdhaW47IDAgd2hlbiB0aGV5IG1heS4gKi9cbmZ1bmN0aW9uIHVzZVdhaXQoKTogW251bWJlciwgKHNlY29uZHM6IG51bWJlcikgPT4gdm9pZF0ge1xuICBjb25zdCB1bnRpbCA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3QgbGVmdCA9IHVzZVNpZ25hbCgwKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBpZiAodW50aWwudmFsdWUgPT09IDApIHJldHVybjtcbiAgICBjb25zdCBsb29rID0gKCkgPT4ge1xuICAgICAgbGVmdC52YWx1ZSA9IE1hdGgubWF4KDAsIE1hdGguY2VpbCgodW50aWwudmFsdWUgLSBEYXRlLm5vdygpKSAvIDEwMDApKTtcbiAgICAgIGlmIChsZWZ0LnZhbHVlID09PSAwKSB1bnRpbC52YWx1ZSA9IDA7XG4gICAgfTtcbiAgICBsb29rKCk7XG4gICAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbChsb29rLCAyNTApO1xuICAgIHJldHVybiAoKSA9PiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgfSwgW3VudGlsLnZhbHVlXSk7XG4gIGNvbnN0IHdhaXQgPSAoc2Vjb25kczogbnVtYmVyKSA9PiB7XG4gICAgbGVmdC52YWx1ZSA9IHNlY29uZHM7XG4gICAgdW50aWwudmFsdWUgPSBEYXRlLm5vdygpICsgc2Vjb25kcyAqIDEwMDA7XG4gIH07XG4gIHJldHVybiBbbGVmdC52YWx1ZSwgd2FpdF07XG59XG5cbi8qKiBUaGUgZm9ybSB0aGF0IHNpZ25zIGluOyBgb25Eb25lYCB3aGVuIGl0IGhhcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTaWduSW5Gb3JtKHsgbG9naW4sIG9uRG9uZSB9OiB7IGxvZ2luPzogc3RyaW5nOyBvbkRvbmU6ICgpID0+IHZvaWQgfSkge1xuICBjb25zdCBbbGVmdCwgd2FpdF0gPSB1c2VXYWl0KCk7XG4gIGNvbnN0IGZvcm0gPSB1c2VGb3JtKHsgbG9naW46IGxvZ2luID8/IFwiXCIsIHBhc3N3b3JkOiBcIlwiLCByZW1lbWJlcjogZmFsc2UgfSwgYXN5bmMgKHZhbHVlcykgPT4ge1xuICAgIGNvbnN0IG1pc3NpbmcgPSAoW1wibG9naW5cIiwgXCJwYXNzd29yZFwiXSBhcyBjb25zdCkuZmlsdGVyKChuYW1lKSA9PiAhdmFsdWVzW25hbWVdKTtcbiAgICBpZiAobWlzc2luZy5sZW5ndGggPiAwKSB7XG4gICAgICBjb25zdCBicm9rZW4gPSB7IGNvZGU6IFwiYmxhbmtcIiwgbWVzc2FnZTogdC51aS5yZXF1aXJlZCB9O1xuICAgICAgdGhyb3cgbmV3IFByb2JsZW0oXG4gICAgICAgIDQyMixcbiAgICAgICAgXCJpbnZhbGlkXCIsXG4gICAgICAgIHQudWkucmVxdWlyZWQsXG4gICAgICAgIG1pc3NpbmcubWFwKChuYW1lKSA9PiAoeyAuLi5icm9rZW4sIHBvaW50ZXI6IGAvJHtuYW1lfWAgfSkpLFxuICAgICAgKTtcbiAgICB9XG4gICAgdHJ5IHtcbiAgICAgIGF3YWl0IHNpZ25JbihTdHJpbmcodmFsdWVzLmxvZ2luKSwgU3RyaW5nKHZhbHVlcy5wYXNzd29yZCksIHZhbHVlcy5yZW1lbWJlciA9PT0gdHJ1ZSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSkpIHRocm93IGVycm9yO1xuICAgICAgaWYgKGVycm9yLnN0YXR1cyA9PT0gNDAxKSB0aHJvdyBuZXcgUHJvYmxlbSg0MDEsIFwic2lnbi1pblwiLCB0LnNoZWxsLndyb25nKTtcbiAgICAgIGlmIChlcnJvci5zdGF0dXMgPT09IDQyOSkge1xuICAgICAgICB3YWl0KGVycm9yLnJldHJ5QWZ0ZXIgPz8gMzApO1xuICAgICAgICB0aHJvdyBuZXcgUHJvYmxlbSg0MjksIGVycm9yLmtpbmQsIHQuc2hlbGwudG9vT2Z0ZW4pO1xuICAgICAgfVxuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfVxuICAgIG9uRG9uZSgpO1xuICB9KTtcbiAgcmV0dXJuIChcbiAgICA8Rm9ybVxuICAgICAgc3RhdGU9e2Zvcm19XG4gICAgICBzdWJtaXQ9e2xlZnQgPiAwID8gdC5zaGVsbC53YWl0Rm9yKGxlZnQpIDogdC5zaGVsbC5zaWduSW59XG4gICAgICBkaXNhYmxlZD17bGVmdCA+IDB9XG4gICAgPlxuICAgICAgPEZpZWxkIG5hbWU9XCJsb2dpblwiIGxhYmVsPXt0LnNoZWxsLmxvZ2lufSBhdXRvY29tcGxldGU9XCJ1c2VybmFtZVwiIG1heExlbmd0aD17MjAwfSBhdXRvZm9jdXMgLz5cbiAgICAgIDxGaWVsZFxuICAgICAgICBuYW1lPVwicGFzc3dvcmRcIlxuICAgICAgICBsYWJlbD17dC5zaGVsbC5wYXNzd29yZH1cbiAgICAgICAgdHlwZT1cInBhc3N3b3JkXCJcbiAgICAgICAgYXV0b2NvbXBsZXRlPVwiY3VycmVudC1wYXNzd29yZFwiXG4gICAgICAgIG1heExlbmd0aD17MTAwMH1cbiAgICAgIC8+XG4gICAgICA8RmllbGQgbmFtZT1cInJlbWVtYmVyXCIgbGFiZWw9e3Quc2hlbGwucmVtZW1iZXJ9IHR5cGU9XCJjaGVja2JveFwiIC8+XG4gICAgPC9Gb3JtPlxuICApO1xufVxuXG4vKiogVGhlIHdob2xlIHBhZ2Ugb2Ygd2hvIGhhcyBub3Qgc2lnbmVkIGluLiBBZnRlciBpdCBvbmUgaXMgd2hlcmUgb25lIHdhbnRlZCB0byBnby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBEb29yKCkge1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGRvY3VtZW50LnRpdGxlID0gYCR7dC5zaGVsbC5zaWduSW59IFx1MDBCNyAke3Quc2hlbGwubmFtZX1gO1xuICAgIHZvaWQgbG9va0F0RG9vcigpO1xuICB9LCBbXSk7XG4gIGNvbnN0IHdyb25nID0gd2h5Tm90KHF1ZXJ5LnZhbHVlLmdldChcImVycm9yXCIpKTtcbiAgY29uc3Qgb25Eb25lID0gKCkgPT4ge1xuICAgIHZvaWQgZ28ocmV0dXJuVG8obG9jYXRpb24pLCB7IHJlcGxhY2U6IHRydWUgfSk7XG4gICAgaWYgKG1lLnZhbHVlKSByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoKCkgPT4gZG9jdW1lbnQucXVlcnlTZWxlY3RvcjxIVE1MRWxlbWVudD4oXCJoMVwiKT8uZm9jdXMoKSk7XG4gIH07XG4gIGNvbnN0IG9mZmVycyA9IGRvb3IudmFsdWU7XG4gIGNvbnN0IHByb3ZpZGVyID0gYC9hcGkvdjIvb2lkYy9zaWduLWluP3JldHVybl90bz0ke2VuY29kZVVSSUNvbXBvbmVudChyZXR1cm5Ubyhsb2NhdGlvbikpfWA7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJkb29yXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8ZGl2IGNsYXNzPVwiY2FyZFwiPlxuICAgICAgICA8ZGl2IGNsYXNzPVwid2VsY29tZVwiPlxuICAgICAgICAgIDxpbWcgc3JjPVwiL2ljb24uc3ZnXCIgYWx0PVwiXCIgLz5cbiAgICAgICAgICA8ZGl2PlxuICAgICAgICAgICAgPGgxIHRhYkluZGV4PXstMX0+e3Quc2hlbGwubmFtZX08L2gxPlxuICAgICAgICAgICAgPHA+e3Quc2hlbGwud2VsY29tZX08L3A+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgIDwvZGl2PlxuICAgICAgICB7d3JvbmcgJiYgKFxuICAgICAgICAgIDxwIGNsYXNzPVwibm90aWNlXCIgZGF0YS1raW5kPVwiYmFkXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAgICB7d3Jvbmd9XG4gICAgICAgICAgPC9wPlxuICAgICAgICApfVxuICAgICAgICB7b2ZmZXJzPy5zZXR1cCAmJiAoXG4gICAgICAgICAgPGRpdiBjbGFzcz1cIm5vdGljZVwiIHJvbGU9XCJzdGF0dXNcIj5cbiAgICAgICAgICAgIDxJY29uIG5hbWU9XCJrZXlcIiAvPlxuICAgICAgICAgICAgPGRpdj5cbiAgICAgICAgICAgICAgPHA+XG4gICAgICAgICAgICAgICAgPHN0cm9uZz57dC5zaGVsbC5ub2JvZHl9PC9zdHJvbmc+XG4gICAgICAgICAgICAgIDwvcD5cbiAgICAgICAgICAgICAgPHA+e3Quc2hlbGwubm9ib2R5Qm9keX08L3A+XG4gICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgKX1cbiAgICAgICAge29mZmVycz8ub2lkYyAmJiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIDxhIGNsYXNzPVwiYnV0dG9uIHdpZGVcIiBocmVmPXtwcm92aWRlcn0+XG4gICAgICAgICAgICAgIDxJY29uIG5hbWU9XCJrZXlcIiAvPlxuICAgICAgICAgICAgICB7dC5zaGVsbC5vaWRjfVxuICAgICAgICAgICAgPC9hPlxuICAgICAgICAgICAgPHAgY2xhc3M9XCJvclwiPnt0LnNoZWxsLm9yfTwvcD5cbiAgICAgICAgICA8Lz5cbiAgICAgICAgKX1cbiAgICAgICAgPFNpZ25JbkZvcm0gb25Eb25lPXtvbkRvbmV9IC8+XG4gICAgICAgIDxwIGNsYXNzPVwiaGludFwiPnt0LnNoZWxsLmZvcmdvdHRlbn08L3A+XG4gICAgICA8L2Rpdj5cbiAgICA8L21haW4+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgdXNlQ29tcHV0ZWQsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IENvbXBvbmVudCwgdHlwZSBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IG1lLCBzaWduSW5Eb25lLCBzaWduSW5XYW50ZWQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgaXNSb290LCBtYXksIHNpZ25PdXQgfSBmcm9tIFwiLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IHRpbWUgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgY29ubmVjdGlvbiwgbGFzdEhlYXJkIH0gZnJvbSBcIi4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBnbywgbWF0Y2gsIHBhdGggfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgQnV0dG9uTGluaywgSWNvbkJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IERpYWxvZywgUXVlc3Rpb25zIH0gZnJvbSBcIi4uL3VpL0RpYWxvZ1wiO1xuaW1wb3J0IHR5cGUgeyBJY29uTmFtZSB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyB0eXBlIEl0ZW0sIE1lbnVCdXR0b24sIE1lbnVzIH0gZnJvbSBcIi4uL3VpL01lbnVcIjtcbmltcG9ydCB7IE1hbnkgfSBmcm9tIFwiLi4vdWkvbWFueVwiO1xuaW1wb3J0IHsgRW1wdHksIExvYWRpbmcgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IFRvYXN0cywgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyBUeXBlZFF1ZXN0aW9ucyB9IGZyb20gXCIuLi91aS9UeXBlZFwiO1xuaW1wb3J0IHsgdHlwZSBDb21tYW5kLCBvZmZlciwgb3ZlcmxheSB9IGZyb20gXCIuL2NvbW1hbmRzXCI7XG5pbXBvcnQgeyBLZXlzLCBQYWxldHRlIH0gZnJvbSBcIi4vUGFsZXR0ZVwiO1xuaW1wb3J0IHsgbW92ZWQsIHR5cGUgUGFnZSwgdHlwZSBQYXJhbXMsIHJvdXRlcyB9IGZyb20gXCIuL3JvdXRlc1wiO1xuaW1wb3J0IHsgRG9vciwgU2lnbkluRm9ybSB9IGZyb20gXCIuL1NpZ25JblwiO1xuaW1wb3J0IHsgbmV4dFRoZW1lLCB0aGVtZSB9IGZyb20gXCIuL3RoZW1lXCI7XG5cbmludGVyZmFjZSBQbGFjZSB7XG4gIGhyZWY6IHN0cmluZztcbiAgbGFiZWw6IHN0cmluZztcbiAgaWNvbjogSWNvbk5hbWU7XG4gIG1haW4/OiBib29sZWFuO1xufVxuXG4vKiogV2hlcmUgdGhlIG9uZSB3aG8gaGFzIHNpZ25lZCBpbiBtYXkgZ28uICovXG5mdW5jdGlvbiBwbGFjZXMoKTogUGxhY2VbXSB7XG4gIGNvbnN0IG4gPSB0LnNoZWxsLm5hdjtcbiAgY29uc3Qgcm9vdCA9IGlzUm9vdCgpO1xuICBjb25zdCBhbGw6IEFycmF5PFBsYWNlIHwgZmFsc2U+ID0gW1xuICAgIHsgaHJlZjogXCIvcmFja3NcIiwgbGFiZWw6IG4ucmFja3MsIGljb246IFwicmFja1wiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi9kZXZpY2VzXCIsIGxhYmVsOiBuLmRldmljZXMsIGljb246IFwiZGV2aWNlXCIsIG1haW46IHRydWUgfSxcbiAgICB7IGhyZWY6IFwiL2hvc3RzXCIsIGxhYmVsOiBuLmhvc3RzLCBpY29uOiBcImNoYXJ0XCIsIG1haW46IHRydWUgfSxcbiAgICAhcm9vdCAmJiB7IGhyZWY6IFwiL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzXCIsIGxhYmVsOiBuLmNsdXN0ZXJzLCBpY29uOiBcImFkZFwiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi90ZWFtc1wiLCBsYWJlbDogbi50ZWFtcywgaWNvbjogXCJ0ZWFtXCIsIG1haW46IHRydWUgfSxcbiAgICByb290ICYmIHsgaHJlZjogXCIvdXNlcnNcIiwgbGFiZWw6IG4udXNlcnMsIGljb246IFwidXNlclwiLCBtYWluOiB0cnVlIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL3N0YXRpc3RpY3NcIiwgbGFiZWw6IG4uc3RhdGlzdGljcywgaWNvbjogXCJjaGFydFwiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi90ZW1wbGF0ZXNcIiwgbGFiZWw6IG4udGVtcGxhdGVzLCBpY29uOiBcInRhZ1wiIH0sXG4gICAgIXJvb3QgJiYgeyBocmVmOiBcIi9rZXlfcGFpcnNcIiwgbGFiZWw6IG4ua2V5UGFpcnMsIGljb246IFwia2V5XCIgfSxcbiAgICByb290ICYmIHsgaHJlZjogXCIvY2xvdWQtZW52L2NvbmZpZ1wiLCBsYWJlbDogbi5jbG91ZCwgaWNvbjogXCJjbG91ZFwiIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL291dGJveFwiLCBsYWJlbDogbi5vdXRib3gsIGljb246IFwibGlzdFwiIH0sXG4gICAgeyBocmVmOiBcIi9hdWRpdFwiLCBsYWJlbDogbi5hdWRpdCwgaWNvbjogXCJjbG9ja1wiIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL3NldHRpbmdzXCIsIGxhYmVsOiBuLnNldHRpbmdzLCBpY29uOiBcInNldHRpbmdzXCIgfSxcbiAgXTtcbiAgcmV0dXJuIGFsbC5maWx0ZXIoXG4gICAgKHBsYWNlKTogcGxhY2UgaXMgUGxhY2UgPT5cbiAgICAgIHBsYWNlICE9PSBmYWxzZSAmJiAocGxhY2UuaHJlZiAhPT0gXCIvdGVtcGxhdGVzXCIgfHwgbWF5KFwicmVhZFwiLCBcInRlbXBsYXRlXCIpIHx8IHJvb3QpLFxuICApO1xufVxuXG5mdW5jdGlvbiBpc0hlcmUoaHJlZjogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBwYXRoLnZhbHVlID09PSBocmVmIHx8IHBhdGgudmFsdWUuc3RhcnRzV2l0aChgJHtocmVmfS9gKTtcbn1cblxuZnVuY3Rpb24gQ29ubmVjdGlvbigpIHtcbiAgY29uc3QgdGV4dCA9IHVzZUNvbXB1dGVkKCgpID0+IHtcbiAgICBjb25zdCBzID0gdC5zaGVsbC5zdGF0ZTtcbiAgICBjb25zdCB3aGVuID0gbGFzdEhlYXJkLnZhbHVlID8gdGltZShsYXN0SGVhcmQudmFsdWUgLyAxMDAwKSA6IFwiXCI7XG4gICAgY29uc3Qgd29yZHMgPSB7XG4gICAgICBvZmY6IHMub2ZmLFxuICAgICAgY29ubmVjdGluZzogcy5jb25uZWN0aW5nLFxuICAgICAgbGl2ZTogcy5saXZlLFxuICAgICAgc3RhbGU6IHMuc3RhbGUod2hlbiksXG4gICAgICBsb3N0OiBzLmxvc3QsXG4gICAgICBwYXVzZWQ6IHMucGF1c2VkLFxuICAgIH07XG4gICAgcmV0dXJuIHdvcmRzW2Nvbm5lY3Rpb24udmFsdWVdO1xuICB9KTtcbiAgcmV0dXJuIChcbiAgICA8c3BhblxuICAgICAgY2xhc3M9XCJjb25uZWN0aW9uXCJcbiAgICAgIGRhdGEtc3RhdGU9e2Nvbm5lY3Rpb24udmFsdWV9XG4gICAgICByb2xlPVwic3RhdHVzXCJcbiAgICAgIHRpdGxlPXt0LnNoZWxsLnN0YXRlLmxpdmVTaW5jZShsYXN0SGVhcmQudmFsdWUgPyB0aW1lKGxhc3RIZWFyZC52YWx1ZSAvIDEwMDApIDogXCJcIil9XG4gICAgPlxuICAgICAgPHNwYW4+e3RleHR9PC9zcGFuPlxuICAgIDwvc3Bhbj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gbGVhdmUoKTogdm9pZCB7XG4gIHNpZ25PdXQoKS5jYXRjaCh0b2FzdFByb2JsZW0pO1xufVxuXG5mdW5jdGlvbiBIZWFkZXIoKSB7XG4gIGNvbnN0IGFsbCA9IHBsYWNlcygpO1xuICBjb25zdCByZXN0ID0gYWxsXG4gICAgLmZpbHRlcigocGxhY2UpID0+ICFwbGFjZS5tYWluKVxuICAgIC5tYXAoKHBsYWNlKTogSXRlbSA9PiAoeyBsYWJlbDogcGxhY2UubGFiZWwsIGljb246IHBsYWNlLmljb24sIGhyZWY6IHBsYWNlLmhyZWYgfSkpO1xuICBjb25zdCBldmVyeSA9IGFsbC5tYXAoXG4gICAgKHBsYWNlKTogSXRlbSA9PiAoeyBsYWJlbDogcGxhY2UubGFiZWwsIGljb246IHBsYWNlLmljb24sIGhyZWY6IHBsYWNlLmhyZWYgfSksXG4gICk7XG4gIGNvbnN0IHdobyA9IG1lLnZhbHVlPy51c2VyO1xuICBjb25zdCBhY2NvdW50OiBBcnJheTxJdGVtIHwgXCJsaW5lXCI+ID0gW1xuICAgIHsgbGFiZWw6IHQuc2hlbGwuYWNjb3VudCwgaWNvbjogXCJ1c2VyXCIsIGhyZWY6IFwiL2FjY291bnRzL2VkaXRcIiB9LFxuICAgIHtcbiAgICAgIGxhYmVsOiB0LnNoZWxsLmtleXMsXG4gICAgICBpY29uOiBcImhlbHBcIixcbiAgICAgIHJ1bjogKCkgPT4ge1xuICAgICAgICBvdmVybGF5LnZhbHVlID0gXCJrZXlzXCI7XG4gICAgICB9LFxuICAgIH0sXG4gICAgXCJsaW5lXCIsXG4gICAgeyBsYWJlbDogdC5zaGVsbC5zaWduT3V0LCBpY29uOiBcInBvd2VyXCIsIHJ1bjogbGVhdmUgfSxcbiAgXTtcbiAgcmV0dXJuIChcbiAgICA8aGVhZGVyIGNsYXNzPVwiaGVhZGVyIG5vLXByaW50XCI+XG4gICAgICA8c3BhbiBjbGFzcz1cIm5hcnJvdy1vbmx5XCI+XG4gICAgICAgIDxNZW51QnV0dG9uIGxhYmVsPXt0LnNoZWxsLm1lbnV9IGljb249XCJtZW51XCIgaXRlbXM9e2V2ZXJ5fSAvPlxuICAgICAgPC9zcGFuPlxuICAgICAgPGEgY2xhc3M9XCJicmFuZFwiIGhyZWY9XCIvcmFja3NcIj5cbiAgICAgICAgPGltZyBzcmM9XCIvaWNvbi5zdmdcIiBhbHQ9XCJcIiAvPlxuICAgICAgICB7dC5zaGVsbC5uYW1lfVxuICAgICAgPC9hPlxuICAgICAgPG5hdiBjbGFzcz1cIm5hdlwiIGFyaWEtbGFiZWw9e3Quc2hlbGwubmF2aWdhdGlvbn0+XG4gICAgICAgIHthbGxcbiAgICAgICAgICAuZmlsdGVyKChwbGFjZSkgPT4gcGxhY2UubWFpbilcbiAgICAgICAgICAubWFwKChwbGFjZSkgPT4gKFxuICAgICAgICAgICAgPGFcbiAgICAgICAgICAgICAga2V5PXtwbGFjZS5ocmVmfVxuICAgICAgICAgICAgICBocmVmPXtwbGFjZS5ocmVmfVxuICAgICAgICAgICAgICBhcmlhLWN1cnJlbnQ9e2lzSGVyZShwbGFjZS5ocmVmKSA/IFwicGFnZVwiIDogdW5kZWZpbmVkfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7cGxhY2UubGFiZWx9XG4gICAgICAgICAgICA8L2E+XG4gICAgICAgICAgKSl9XG4gICAgICA8L25hdj5cbiAgICAgIDxzcGFuIGNsYXNzPVwid2lkZS1vbmx5XCI+XG4gICAgICAgIDxNZW51QnV0dG9uIGxhYmVsPXt0LnNoZWxsLm5hdi5tb3JlfSBpY29uPVwibW9yZVwiIGl0ZW1zPXtyZXN0fSAvPlxuICAgICAgPC9zcGFuPlxuICAgICAgPGRpdiBjbGFzcz1cInB1c2hcIj5cbiAgICAgICAgPENvbm5lY3Rpb24gLz5cbiAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICBpY29uPVwic2VhcmNoXCJcbiAgICAgICAgICBsYWJlbD17YCR7dC5zaGVsbC5wYWxldHRlfSAoQ3RybCBLKWB9XG4gICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgb3ZlcmxheS52YWx1ZSA9IFwicGFsZXR0ZVwiO1xuICAgICAgICAgIH19XG4gICAgICAgIC8+XG4gICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgaWNvbj17dGhlbWUudmFsdWUgPT09IFwiZGFya1wiID8gXCJtb29uXCIgOiB0aGVtZS52YWx1ZSA9PT0gXCJsaWdodFwiID8gXCJzdW5cIiA6IFwiZXllXCJ9XG4gICAgICAgICAgbGFiZWw9e2Ake3Quc2hlbGwudGhlbWUubGFiZWx9OiAke3Quc2hlbGwudGhlbWVbdGhlbWUudmFsdWVdfWB9XG4gICAgICAgICAgb25DbGljaz17bmV4dFRoZW1lfVxuICAgICAgICAvPlxuICAgICAgICA8TWVudUJ1dHRvblxuICAgICAgICAgIGxhYmVsPXt3aG8/Lm5hbWUgfHwgd2hvPy5sb2dpbiB8fCB0LnNoZWxsLmFjY291bnR9XG4gICAgICAgICAgaWNvbj1cInVzZXJcIlxuICAgICAgICAgIGl0ZW1zPXthY2NvdW50fVxuICAgICAgICAvPlxuICAgICAgPC9kaXY+XG4gICAgPC9oZWFkZXI+XG4gICk7XG59XG5cbi8qKiBBIHBhZ2UgdGhhdCB0aHJvd3Mgc2F5cyBzbywgYW5kIHRoZSByZXN0IGdvZXMgb24uICovXG5jbGFzcyBGZW5jZSBleHRlbmRzIENvbXBvbmVudDxcbiAgeyBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47IGF0OiBzdHJpbmcgfSxcbiAgeyBmYWlsZWQ6IGJvb2xlYW47IGF0OiBzdHJpbmcgfVxuPiB7XG4gIG92ZXJyaWRlIHN0YXRlID0geyBmYWlsZWQ6IGZhbHNlLCBhdDogXCJcIiB9O1xuXG4gIHN0YXRpYyBvdmVycmlkZSBnZXREZXJpdmVkU3RhdGVGcm9tRXJyb3IoKTogeyBmYWlsZWQ6IGJvb2xlYW4gfSB7XG4gICAgcmV0dXJuIHsgZmFpbGVkOiB0cnVlIH07XG4gIH1cblxuICBvdmVycmlkZSBjb21wb25lbnREaWRVcGRhdGUoYmVmb3JlOiB7IGF0OiBzdHJpbmcgfSk6IHZvaWQge1xuICAgIGlmIChiZWZvcmUuYXQgIT09IHRoaXMucHJvcHMuYXQgJiYgdGhpcy5zdGF0ZS5mYWlsZWQpIHRoaXMuc2V0U3RhdGUoeyBmYWlsZWQ6IGZhbHNlIH0pO1xuICB9XG5cbiAgb3ZlcnJpZGUgcmVuZGVyKCkge1xuICAgIGlmICghdGhpcy5zdGF0ZS5mYWlsZWQpIHJldHVybiB0aGlzLnByb3BzLmNoaWxkcmVuO1xuICAgIHJldHVybiAoXG4gICAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgICAgPGRpdiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICA8RW1wdHkgaWNvbj1cIndhcm5pbmdcIiB0aXRsZT17dC5zaGVsbC5mYWlsZWR9PlxuICAgICAgICAgICAgPHA+e3Quc2hlbGwuZmFpbGVkQm9keX08L3A+XG4gICAgICAgICAgICA8QnV0dG9uIG9uQ2xpY2s9eygpID0+IGxvY2F0aW9uLnJlbG9hZCgpfT57dC5zaGVsbC5yZWxvYWR9PC9CdXR0b24+XG4gICAgICAgICAgPC9FbXB0eT5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L21haW4+XG4gICAgKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBOb3RGb3VuZCgpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxFbXB0eSBpY29uPVwic2VhcmNoXCIgdGl0bGU9e3Quc2hlbGwubm90Rm91bmR9PlxuICAgICAgICA8cD57dC5zaGVsbC5ub3RGb3VuZEJvZHl9PC9wPlxuICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL3JhY2tzXCI+e3Quc2hlbGwuaG9tZX08L0J1dHRvbkxpbms+XG4gICAgICA8L0VtcHR5PlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cblxuY29uc3QgbG9hZGVkID0gbmV3IE1hcDx1bmtub3duLCBQYWdlPigpO1xuXG5mdW5jdGlvbiBPdXRsZXQoKSB7XG4gIGNvbnN0IHNob3duID0gdXNlU2lnbmFsPHsgcGFnZTogUGFnZTsgcGFyYW1zOiBQYXJhbXMgfSB8IFwibm90aGluZ1wiIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBoZXJlID0gcGF0aC52YWx1ZTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0byA9IG1vdmVkW2hlcmVdO1xuICAgIGlmICh0bykge1xuICAgICAgdm9pZCBnbyh0bywgeyByZXBsYWNlOiB0cnVlIH0pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBsZXQgY3VycmVudCA9IHRydWU7XG4gICAgZm9yIChjb25zdCBbcGF0dGVybiwgbG9hZF0gb2Ygcm91dGVzKSB7XG4gICAgICBjb25zdCBwYXJhbXMgPSBtYXRjaChwYXR0ZXJuLCBoZXJlKTtcbiAgICAgIGlmICghcGFyYW1zKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGtub3duID0gbG9hZGVkLmdldChsb2FkKTtcbiAgICAgIGlmIChrbm93bikgc2hvd24udmFsdWUgPSB7IHBhZ2U6IGtub3duLCBwYXJhbXMgfTtcbiAgICAgIGVsc2Uge1xuICAgICAgICBsb2FkKCkudGhlbihcbiAgICAgICAgICAoeyBkZWZhdWx0OiBwYWdlIH0pID0+IHtcbiAgICAgICAgICAgIGxvYWRlZC5zZXQobG9hZCwgcGFnZSk7XG4gICAgICAgICAgICBpZiAoY3VycmVudCkgc2hvd24udmFsdWUgPSB7IHBhZ2UsIHBhcmFtcyB9O1xuICAgICAgICAgIH0sXG4gICAgICAgICAgLy8gQSBuZXdlciB2ZXJzaW9uIGhhcyBiZWVuIGluc3RhbGxlZCwgYW5kIHRoaXMgb25lJ3MgZmlsZXMgYXJlIGdvbmUuXG4gICAgICAgICAgKCkgPT4gY3VycmVudCAmJiBsb2NhdGlvbi5yZWxvYWQoKSxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiAoKSA9PiB7XG4gICAgICAgIGN1cnJlbnQgPSBmYWxzZTtcbiAgICAgIH07XG4gICAgfVxuICAgIHNob3duLnZhbHVlID0gXCJub3RoaW5nXCI7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfSwgW2hlcmVdKTtcbiAgY29uc3Qgbm93ID0gc2hvd24udmFsdWU7XG4gIGlmIChub3cgPT09IHVuZGVmaW5lZCkgcmV0dXJuIDxMb2FkaW5nIC8+O1xuICBpZiAobm93ID09PSBcIm5vdGhpbmdcIikgcmV0dXJuIDxOb3RGb3VuZCAvPjtcbiAgcmV0dXJuIDxub3cucGFnZSBwYXJhbXM9e25vdy5wYXJhbXN9IC8+O1xufVxuXG5mdW5jdGlvbiBnZW5lcmFsKCk6IENvbW1hbmRbXSB7XG4gIGNvbnN0IGsgPSB0LnNoZWxsLmtleU5hbWVzO1xuICBjb25zdCBvcGVuID0gKHdoYXQ6IFwicGFsZXR0ZVwiIHwgXCJrZXlzXCIpID0+ICgpID0+IHtcbiAgICBvdmVybGF5LnZhbHVlID0gd2hhdDtcbiAgfTtcbiAgY29uc3Qgc2VhcmNoID0gKCkgPT4gZG9jdW1lbnQucXVlcnlTZWxlY3RvcjxIVE1MRWxlbWVudD4oXCJbZGF0YS1zZWFyY2hdXCIpPy5mb2N1cygpO1xuICBjb25zdCBrZXlzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0geyBcIi9yYWNrc1wiOiBcImcgclwiLCBcIi9kZXZpY2VzXCI6IFwiZyBkXCIsIFwiL3RlYW1zXCI6IFwiZyB0XCIgfTtcbiAgY29uc3QgdG8gPSBwbGFjZXMoKS5tYXAoKHBsYWNlKTogQ29tbWFuZCA9PiB7XG4gICAgY29uc3QgY29tbWFuZDogQ29tbWFuZCA9IHtcbiAgICAgIGxhYmVsOiBwbGFjZS5sYWJlbCxcbiAgICAgIGljb246IHBsYWNlLmljb24sXG4gICAgICBydW46ICgpID0+IHZvaWQgZ28ocGxhY2UuaHJlZiksXG4gICAgfTtcbiAgICByZXR1cm4ga2V5c1twbGFjZS5ocmVmXSA/IHsgLi4uY29tbWFuZCwga2V5czoga2V5c1twbGFjZS5ocmVmXSEgfSA6IGNvbW1hbmQ7XG4gIH0pO1xuICByZXR1cm4gW1xuICAgIHsgbGFiZWw6IGsuaGVscCwga2V5czogXCI/XCIsIGljb246IFwiaGVscFwiLCBydW46IG9wZW4oXCJrZXlzXCIpIH0sXG4gICAgeyBsYWJlbDogay5zZWFyY2gsIGtleXM6IFwiL1wiLCBpY29uOiBcInNlYXJjaFwiLCBydW46IHNlYXJjaCB9LFxuICAgIHsgbGFiZWw6IGsudGhlbWUsIGljb246IFwic3VuXCIsIHJ1bjogbmV4dFRoZW1lIH0sXG4gICAgLi4udG8sXG4gICAgeyBsYWJlbDogdC5zaGVsbC5zaWduT3V0LCBpY29uOiBcInBvd2VyXCIsIHJ1bjogbGVhdmUgfSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gSW5zaWRlKCkge1xuICB1c2VFZmZlY3QoKCkgPT4gb2ZmZXIoZ2VuZXJhbCgpKSwgW21lLnZhbHVlXSk7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxhIGNsYXNzPVwiYnV0dG9uIHByaW1hcnkgc2tpcFwiIGhyZWY9XCIjbWFpblwiPlxuICAgICAgICB7dC5zaGVsbC5za2lwfVxuICAgICAgPC9hPlxuICAgICAgPEhlYWRlciAvPlxuICAgICAgPEZlbmNlIGF0PXtwYXRoLnZhbHVlfT5cbiAgICAgICAgPE91dGxldCAvPlxuICAgICAgPC9GZW5jZT5cbiAgICAgIHtzaWduSW5XYW50ZWQudmFsdWUgJiYgKFxuICAgICAgICA8RGlhbG9nXG4gICAgICAgICAgdGl0bGU9e3Quc2hlbGwuc2lnbkluQWdhaW59XG4gICAgICAgICAgb25DbG9zZT17KCkgPT4ge1xuICAgICAgICAgICAgc2lnbkluRG9uZShmYWxzZSk7XG4gICAgICAgICAgICBtZS52YWx1ZSA9IG51bGw7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIDxwPnt0LnNoZWxsLnNpZ25JbkFnYWluQm9keX08L3A+XG4gICAgICAgICAgPFNpZ25JbkZvcm0gbG9naW49e21lLnZhbHVlPy51c2VyLmxvZ2luID8/IFwiXCJ9IG9uRG9uZT17KCkgPT4gc2lnbkluRG9uZSh0cnVlKX0gLz5cbiAgICAgICAgPC9EaWFsb2c+XG4gICAgICApfVxuICAgICAge292ZXJsYXkudmFsdWUgPT09IFwicGFsZXR0ZVwiICYmIDxQYWxldHRlIC8+fVxuICAgICAge292ZXJsYXkudmFsdWUgPT09IFwia2V5c1wiICYmIDxLZXlzIC8+fVxuICAgIDwvPlxuICApO1xufVxuXG4vKiogV2hldGhlciB0aGUgcGFnZSBpcyB0aGUgc2FtZSBmb3IgZXZlcnlib2R5LCBzaWduZWQgaW4gb3Igbm90LiAqL1xuZnVuY3Rpb24gaXNPcGVuVG9BbGwoKTogYm9vbGVhbiB7XG4gIHJldHVybiBwYXRoLnZhbHVlID09PSBcIi9zZXR1cFwiO1xufVxuXG4vKiogVGhlIGFwcGxpY2F0aW9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEFwcCgpIHtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAge21lLnZhbHVlID09PSB1bmRlZmluZWQgPyAoXG4gICAgICAgIDxMb2FkaW5nIC8+XG4gICAgICApIDogaXNPcGVuVG9BbGwoKSA/IChcbiAgICAgICAgPEZlbmNlIGF0PXtwYXRoLnZhbHVlfT5cbiAgICAgICAgICA8T3V0bGV0IC8+XG4gICAgICAgIDwvRmVuY2U+XG4gICAgICApIDogbWUudmFsdWUgPT09IG51bGwgPyAoXG4gICAgICAgIDxEb29yIC8+XG4gICAgICApIDogKFxuICAgICAgICA8SW5zaWRlIC8+XG4gICAgICApfVxuICAgICAgPE1hbnkgLz5cbiAgICAgIDxRdWVzdGlvbnMgLz5cbiAgICAgIDxUeXBlZFF1ZXN0aW9ucyAvPlxuICAgICAgPE1lbnVzIC8+XG4gICAgICA8VG9hc3RzIC8+XG4gICAgPC8+XG4gICk7XG59XG4iLCAiLy8gV2hlcmUgaXQgYmVnaW5zOiB3aG8gb25lIGlzLCB0aGVuIHRoZSBwYWdlIG9mIHRoZSBhZGRyZXNzLlxuaW1wb3J0IHsgcmVuZGVyIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgbGVhcm4gfSBmcm9tIFwiLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsga2VlcFN0cmVhbSB9IGZyb20gXCIuL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBmb2xsb3dMaW5rcyB9IGZyb20gXCIuL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyBBcHAgfSBmcm9tIFwiLi9zaGVsbC9BcHBcIjtcbmltcG9ydCB7IG9iZXlLZXlzIH0gZnJvbSBcIi4vc2hlbGwvY29tbWFuZHNcIjtcbmltcG9ydCB7IGtlZXBEZW5zaXR5IH0gZnJvbSBcIi4vc2hlbGwvZGVuc2l0eVwiO1xuaW1wb3J0IHsga2VlcFRoZW1lIH0gZnJvbSBcIi4vc2hlbGwvdGhlbWVcIjtcblxua2VlcFRoZW1lKCk7XG5rZWVwRGVuc2l0eSgpO1xuZm9sbG93TGlua3MoKTtcbm9iZXlLZXlzKCk7XG5rZWVwU3RyZWFtKCk7XG5jb25zdCBwbGFjZSA9IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKFwiYXBwXCIpO1xuaWYgKHBsYWNlKSByZW5kZXIoPEFwcCAvPiwgcGxhY2UpO1xuXG4vKiogQSBzZXJ2ZXIgdGhhdCBpcyBub3QgdGhlcmUgaXMgYXNrZWQgYWdhaW4gZWFjaCBzZWNvbmQuICovXG5hc3luYyBmdW5jdGlvbiBiZWdpbigpOiBQcm9taXNlPHZvaWQ+IHtcbiAgdHJ5IHtcbiAgICBhd2FpdCBsZWFybigpO1xuICB9IGNhdGNoIHtcbiAgICBzZXRUaW1lb3V0KCgpID0+IHZvaWQgYmVnaW4oKSwgMTAwMCk7XG4gIH1cbn1cbnZvaWQgYmVnaW4oKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBUUEsSUFBTSxZQUFZO0FBRWxCLFNBQVMsS0FBSyxPQUFlLE1BQXVCO0FBQ2xELFFBQU0sT0FBTyxNQUFNLFlBQVk7QUFDL0IsU0FBTyxLQUNKLFlBQVksRUFDWixNQUFNLEtBQUssRUFDWCxNQUFNLENBQUMsU0FBUyxLQUFLLFNBQVMsSUFBSSxDQUFDO0FBQ3hDO0FBR08sU0FBUyxVQUFVO0FBQ3hCLFFBQU0sT0FBTyxVQUFVLEVBQUU7QUFDekIsUUFBTSxRQUFRLFVBQXFCLFNBQVMsQ0FBQztBQUM3QyxRQUFNLFNBQVMsVUFBVSxDQUFDO0FBQzFCLFFBQU0sT0FBTyxFQUFNO0FBQ25CLElBQVUsTUFBTTtBQUNkLFFBQUksVUFBVTtBQUNkLFVBQU0sTUFBTSxTQUFTLEVBQUUsT0FBTyxDQUFDLFlBQVksS0FBSyxRQUFRLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFDMUUsVUFBTSxRQUFRLElBQUksTUFBTSxHQUFHLFNBQVM7QUFDcEMsV0FBTyxRQUFRO0FBQ2YsUUFBSSxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQ3JCLGNBQVEsSUFBSSxRQUFRLElBQUksT0FBTyxTQUFTLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLFFBQ2hFLENBQUMsU0FBUztBQUNSLGNBQUksUUFBUyxPQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFFLE1BQU0sR0FBRyxTQUFTO0FBQUEsUUFDeEU7QUFBQSxRQUNBLE1BQU07QUFBQSxRQUFDO0FBQUE7QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFdBQU8sTUFBTTtBQUNYLGdCQUFVO0FBQUEsSUFDWjtBQUFBLEVBQ0YsR0FBRyxDQUFDLEtBQUssS0FBSyxDQUFDO0FBQ2YsUUFBTSxRQUFRLE1BQU07QUFDbEIsWUFBUSxRQUFRO0FBQUEsRUFDbEI7QUFDQSxRQUFNLE1BQU0sQ0FBQyxZQUFpQztBQUM1QyxRQUFJLENBQUMsUUFBUztBQUNkLFVBQU07QUFDTixZQUFRLElBQUk7QUFBQSxFQUNkO0FBQ0EsUUFBTSxNQUFNLENBQUMsVUFBeUI7QUFDcEMsVUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTO0FBQ2xDLFFBQUksTUFBTSxRQUFRLFlBQWEsUUFBTyxRQUFRLEtBQUssSUFBSSxPQUFPLFFBQVEsR0FBRyxJQUFJO0FBQUEsYUFDcEUsTUFBTSxRQUFRLFVBQVcsUUFBTyxRQUFRLEtBQUssSUFBSSxPQUFPLFFBQVEsR0FBRyxDQUFDO0FBQUEsYUFDcEUsTUFBTSxRQUFRLFFBQVMsS0FBSSxNQUFNLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFBQSxRQUN4RDtBQUNMLFVBQU0sZUFBZTtBQUNyQixhQUFTLGVBQWUsR0FBRyxJQUFJLElBQUksT0FBTyxLQUFLLEVBQUUsR0FBRyxlQUFlLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxFQUN6RjtBQUNBLFNBQ0Usa0JBQUMsVUFBTyxPQUFPLEVBQUUsTUFBTSxTQUFTLE1BQUssV0FBVSxTQUFTLE9BQ3REO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU07QUFBQSxRQUNOLE1BQUs7QUFBQSxRQUNMLGNBQVksRUFBRSxNQUFNO0FBQUEsUUFDcEIsYUFBYSxFQUFFLE1BQU07QUFBQSxRQUNyQixpQkFBZTtBQUFBLFFBQ2YsaUJBQWM7QUFBQSxRQUNkLHlCQUF1QixNQUFNLE1BQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLE9BQU8sS0FBSyxLQUFLO0FBQUEsUUFDNUUsY0FBYTtBQUFBLFFBQ2IsWUFBWTtBQUFBLFFBQ1osV0FBUztBQUFBLFFBQ1QsT0FBTyxLQUFLO0FBQUEsUUFDWixTQUFTLENBQUMsVUFBVTtBQUNsQixlQUFLLFFBQVEsTUFBTSxjQUFjO0FBQUEsUUFDbkM7QUFBQSxRQUNBLFdBQVc7QUFBQTtBQUFBLElBQ2I7QUFBQSxJQUNBLGtCQUFDLFNBQUksSUFBSSxNQUFNLE1BQUssV0FBVSxjQUFZLEVBQUUsTUFBTSxTQUMvQztBQUFBLFlBQU0sTUFBTSxJQUFJLENBQUMsU0FBUztBQUFBO0FBQUEsUUFFekI7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUVDLElBQUksR0FBRyxJQUFJLElBQUksS0FBSztBQUFBLFlBQ3BCLE1BQUs7QUFBQSxZQUNMLFVBQVU7QUFBQSxZQUNWLGlCQUFlLFVBQVUsT0FBTztBQUFBLFlBQ2hDLFNBQVMsTUFBTSxJQUFJLE9BQU87QUFBQSxZQUV6QjtBQUFBLHNCQUFRLFFBQVEsa0JBQUMsUUFBSyxNQUFNLFFBQVEsTUFBTTtBQUFBLGNBQzFDLFFBQVE7QUFBQSxjQUNSLFFBQVEsT0FDUCxrQkFBQyxTQUFLLGtCQUFRLE1BQUssSUFFbkIsUUFBUSxTQUFTLGtCQUFDLFdBQU8sa0JBQVEsT0FBTTtBQUFBO0FBQUE7QUFBQSxVQVpwQyxHQUFHLEtBQUssSUFBSSxRQUFRLEtBQUs7QUFBQSxRQWNoQztBQUFBLE9BQ0Q7QUFBQSxNQUNBLE1BQU0sTUFBTSxXQUFXLEtBQ3RCLGtCQUFDLFNBQUksTUFBSyxVQUFTLFVBQVUsSUFBSSxpQkFBYyxTQUFRLGlCQUFjLFFBQ2xFLFlBQUUsTUFBTSxnQkFDWDtBQUFBLE9BRUo7QUFBQSxLQUNGO0FBRUo7QUFHTyxTQUFTLE9BQU87QUFDckIsUUFBTSxRQUFRLFNBQVMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLElBQUk7QUFDekQsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTyxFQUFFLE1BQU07QUFBQSxNQUNmLFNBQVMsTUFBTTtBQUNiLGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLE1BRUE7QUFBQSwwQkFBQyxRQUFHLE9BQU0sUUFDUCxnQkFBTSxJQUFJLENBQUMsWUFDVix1QkFDRTtBQUFBLDRCQUFDLFFBQ0Usa0JBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsUUFDN0Isa0JBQUMsU0FBZSxpQkFBTixHQUFVLENBQ3JCLEdBQ0g7QUFBQSxVQUNBLGtCQUFDLFFBQUksa0JBQVEsT0FBTTtBQUFBLFdBQ3JCLENBQ0QsR0FDSDtBQUFBLFFBQ0Esa0JBQUMsT0FBRyxZQUFFLE1BQU0sVUFBUztBQUFBO0FBQUE7QUFBQSxFQUN2QjtBQUVKOzs7QUN4SEEsSUFBTSxVQUFnQixNQUFNLE9BQU8sdUJBQTBCO0FBQzdELElBQU0sT0FBYSxNQUFNLE9BQU8sb0JBQXFCO0FBRzlDLElBQU0sU0FBZ0M7QUFBQSxFQUMzQyxDQUFDLFVBQVUsTUFBTSxPQUFPLHdCQUFzQixDQUFDO0FBQUEsRUFDL0MsQ0FBQyxZQUFZLE1BQU0sT0FBTyx1QkFBa0IsQ0FBQztBQUFBLEVBQzdDLENBQUMsZ0JBQWdCLE1BQU0sT0FBTyxzQkFBaUIsQ0FBQztBQUFBLEVBQ2hELENBQUMsd0JBQXdCLE1BQU0sT0FBTyw2QkFBd0IsQ0FBQztBQUFBLEVBQy9ELENBQUMsY0FBYyxNQUFNLE9BQU8sb0JBQWUsQ0FBQztBQUFBLEVBQzVDLENBQUMsc0JBQXNCLE1BQU0sT0FBTywyQkFBc0IsQ0FBQztBQUFBLEVBQzNELENBQUMsc0JBQXNCLE1BQU0sT0FBTywyQkFBc0IsQ0FBQztBQUFBLEVBQzNELENBQUMsMkJBQTJCLE1BQU0sT0FBTyxnQ0FBMkIsQ0FBQztBQUFBLEVBQ3JFLENBQUMsaUNBQWlDLE1BQU0sT0FBTyxnQ0FBMkIsQ0FBQztBQUFBLEVBQzNFLENBQUMsVUFBVSxNQUFNLE9BQU8scUJBQWdCLENBQUM7QUFBQSxFQUN6QyxDQUFDLGNBQWMsTUFBTSxPQUFPLG9CQUFlLENBQUM7QUFBQSxFQUM1QyxDQUFDLHlCQUF5QixNQUFNLE9BQU8sNkJBQXdCLENBQUM7QUFBQSxFQUNoRSxDQUFDLDRCQUE0QixNQUFNLE9BQU8sNEJBQXVCLENBQUM7QUFBQSxFQUNsRSxDQUFDLDZDQUE2QyxNQUFNLE9BQU8sNkJBQXdCLENBQUM7QUFBQSxFQUNwRixDQUFDLHFCQUFxQixNQUFNLE9BQU8sa0NBQTZCLENBQUM7QUFBQSxFQUNqRSxDQUFDLGNBQWMsTUFBTSxPQUFPLHdCQUFtQixDQUFDO0FBQUEsRUFDaEQsQ0FBQyxrQkFBa0IsTUFBTSxPQUFPLDBCQUFxQixDQUFDO0FBQUEsRUFDdEQsQ0FBQywyQkFBMkIsTUFBTSxPQUFPLDJCQUFzQixDQUFDO0FBQUEsRUFDaEUsQ0FBQyx1QkFBdUIsTUFBTSxPQUFPLHdCQUFtQixDQUFDO0FBQUEsRUFDekQsQ0FBQyw0QkFBNEIsTUFBTSxPQUFPLHVCQUFrQixDQUFDO0FBQUEsRUFDN0QsQ0FBQyxrQ0FBa0MsTUFBTSxPQUFPLDZCQUF3QixDQUFDO0FBQUEsRUFDekUsQ0FBQyxlQUFlLE1BQU0sT0FBTywwQkFBcUIsQ0FBQztBQUFBLEVBQ25ELENBQUMsV0FBVyxNQUFNLE9BQU8sc0JBQWlCLENBQUM7QUFBQSxFQUMzQyxDQUFDLFdBQVcsTUFBTSxPQUFPLDRCQUF1QixDQUFDO0FBQUEsRUFDakQsQ0FBQyxVQUFVLE1BQU0sT0FBTyxxQkFBcUIsQ0FBQztBQUFBLEVBQzlDLENBQUMsa0JBQWtCLE9BQU87QUFBQSxFQUMxQixDQUFDLHVCQUF1QixPQUFPO0FBQUEsRUFDL0IsQ0FBQyxVQUFVLE1BQU0sT0FBTyxxQkFBc0IsQ0FBQztBQUFBLEVBQy9DLENBQUMsY0FBYyxNQUFNLE9BQU8sdUJBQXdCLENBQUM7QUFBQSxFQUNyRCxDQUFDLGNBQWMsSUFBSTtBQUFBLEVBQ25CLENBQUMsbUJBQW1CLElBQUk7QUFBQSxFQUN4QixDQUFDLFVBQVUsTUFBTSxPQUFPLHFCQUFzQixDQUFDO0FBQUEsRUFDL0MsQ0FBQyxjQUFjLE1BQU0sT0FBTyx1QkFBd0IsQ0FBQztBQUFBLEVBQ3JELENBQUMsY0FBYyxNQUFNLE9BQU8sb0JBQXFCLENBQUM7QUFBQSxFQUNsRCxDQUFDLG1CQUFtQixNQUFNLE9BQU8sd0JBQXlCLENBQUM7QUFBQSxFQUMzRCxDQUFDLHlCQUF5QixNQUFNLE9BQU8sdUJBQXdCLENBQUM7QUFDbEU7QUFHTyxJQUFNLFFBQWdDO0FBQUEsRUFDM0MsS0FBSztBQUFBLEVBQ0wscUJBQXFCO0FBQUEsRUFDckIseUJBQXlCO0FBQUEsRUFDekIsMEJBQTBCO0FBQzVCOzs7QUMxREEsSUFBTSxVQUFVO0FBR1QsU0FBUyxTQUFTLFFBQXVEO0FBQzlFLE1BQUksQ0FBQyxVQUFVLE9BQU8sU0FBUyxRQUFTLFFBQU87QUFFL0MsTUFBSSxDQUFDLDRCQUE0QixLQUFLLE1BQU0sS0FBSyxPQUFPLFNBQVMsSUFBSSxFQUFHLFFBQU87QUFDL0UsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLElBQUksSUFBSSxRQUFRLHFCQUFxQjtBQUFBLEVBQ2hELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxTQUFTLGtCQUFrQixPQUFPLFNBQVMsV0FBVyxJQUFJLEVBQUcsUUFBTztBQUUvRSxNQUFJLHlDQUF5QyxLQUFLLE9BQU8sUUFBUSxFQUFHLFFBQU87QUFDM0UsU0FBTyxPQUFPLFdBQVcsT0FBTztBQUNsQztBQUdPLFNBQVMsU0FBUyxPQUFxRDtBQUM1RSxRQUFNLFFBQVEsSUFBSSxnQkFBZ0IsTUFBTSxNQUFNO0FBQzlDLFFBQU0sUUFBUSxTQUFTLE1BQU0sSUFBSSxXQUFXLENBQUM7QUFDN0MsTUFBSSxNQUFPLFFBQU87QUFDbEIsUUFBTSxPQUFPLFdBQVc7QUFDeEIsUUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBTSxPQUFPLE1BQU0sU0FBUztBQUM1QixRQUFNLE9BQU8sTUFBTSxZQUFZLE9BQU8sSUFBSSxJQUFJLEtBQUs7QUFDbkQsU0FBTyxTQUFTLElBQUksS0FBSyxTQUFTLE1BQU0sUUFBUSxLQUFLO0FBQ3ZEOzs7QUNwQkEsU0FBUyxVQUErQztBQUN0RCxRQUFNLFFBQVEsVUFBVSxDQUFDO0FBQ3pCLFFBQU0sT0FBTyxVQUFVLENBQUM7QUFDeEIsSUFBVSxNQUFNO0FBQ2QsUUFBSSxNQUFNLFVBQVUsRUFBRztBQUN2QixVQUFNLE9BQU8sTUFBTTtBQUNqQixXQUFLLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxLQUFLLElBQUksS0FBSyxHQUFJLENBQUM7QUFDckUsVUFBSSxLQUFLLFVBQVUsRUFBRyxPQUFNLFFBQVE7QUFBQSxJQUN0QztBQUNBLFNBQUs7QUFDTCxVQUFNLFFBQVEsWUFBWSxNQUFNLEdBQUc7QUFDbkMsV0FBTyxNQUFNLGNBQWMsS0FBSztBQUFBLEVBQ2xDLEdBQUcsQ0FBQyxNQUFNLEtBQUssQ0FBQztBQUNoQixRQUFNLE9BQU8sQ0FBQyxZQUFvQjtBQUNoQyxTQUFLLFFBQVE7QUFDYixVQUFNLFFBQVEsS0FBSyxJQUFJLElBQUksVUFBVTtBQUFBLEVBQ3ZDO0FBQ0EsU0FBTyxDQUFDLEtBQUssT0FBTyxJQUFJO0FBQzFCO0FBR08sU0FBUyxXQUFXLEVBQUUsT0FBTyxPQUFPLEdBQTJDO0FBQ3BGLFFBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxRQUFRO0FBQzdCLFFBQU0sT0FBTyxRQUFRLEVBQUUsT0FBTyxTQUFTLElBQUksVUFBVSxJQUFJLFVBQVUsTUFBTSxHQUFHLE9BQU8sV0FBVztBQUM1RixVQUFNLFVBQVcsQ0FBQyxTQUFTLFVBQVUsRUFBWSxPQUFPLENBQUMsU0FBUyxDQUFDLE9BQU8sSUFBSSxDQUFDO0FBQy9FLFFBQUksUUFBUSxTQUFTLEdBQUc7QUFDdEIsWUFBTSxTQUFTLEVBQUUsTUFBTSxTQUFTLFNBQVMsRUFBRSxHQUFHLFNBQVM7QUFDdkQsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEVBQUUsR0FBRztBQUFBLFFBQ0wsUUFBUSxJQUFJLENBQUMsVUFBVSxFQUFFLEdBQUcsUUFBUSxTQUFTLElBQUksSUFBSSxHQUFHLEVBQUU7QUFBQSxNQUM1RDtBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsWUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUcsT0FBTyxPQUFPLFFBQVEsR0FBRyxPQUFPLGFBQWEsSUFBSTtBQUFBLElBQ3RGLFNBQVMsT0FBTztBQUNkLFVBQUksRUFBRSxpQkFBaUIsU0FBVSxPQUFNO0FBQ3ZDLFVBQUksTUFBTSxXQUFXLElBQUssT0FBTSxJQUFJLFFBQVEsS0FBSyxXQUFXLEVBQUUsTUFBTSxLQUFLO0FBQ3pFLFVBQUksTUFBTSxXQUFXLEtBQUs7QUFDeEIsYUFBSyxNQUFNLGNBQWMsRUFBRTtBQUMzQixjQUFNLElBQUksUUFBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLE1BQU0sUUFBUTtBQUFBLE1BQ3JEO0FBQ0EsWUFBTTtBQUFBLElBQ1I7QUFDQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTztBQUFBLE1BQ1AsUUFBUSxPQUFPLElBQUksRUFBRSxNQUFNLFFBQVEsSUFBSSxJQUFJLEVBQUUsTUFBTTtBQUFBLE1BQ25ELFVBQVUsT0FBTztBQUFBLE1BRWpCO0FBQUEsMEJBQUMsU0FBTSxNQUFLLFNBQVEsT0FBTyxFQUFFLE1BQU0sT0FBTyxjQUFhLFlBQVcsV0FBVyxLQUFLLFdBQVMsTUFBQztBQUFBLFFBQzVGO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFDQyxNQUFLO0FBQUEsWUFDTCxPQUFPLEVBQUUsTUFBTTtBQUFBLFlBQ2YsTUFBSztBQUFBLFlBQ0wsY0FBYTtBQUFBLFlBQ2IsV0FBVztBQUFBO0FBQUEsUUFDYjtBQUFBLFFBQ0Esa0JBQUMsU0FBTSxNQUFLLFlBQVcsT0FBTyxFQUFFLE1BQU0sVUFBVSxNQUFLLFlBQVc7QUFBQTtBQUFBO0FBQUEsRUFDbEU7QUFFSjtBQUdPLFNBQVMsT0FBTztBQUNyQixJQUFVLE1BQU07QUFDZCxhQUFTLFFBQVEsR0FBRyxFQUFFLE1BQU0sTUFBTSxTQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ3BELFNBQUssV0FBVztBQUFBLEVBQ2xCLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsUUFBTSxRQUFRLE9BQU8sTUFBTSxNQUFNLElBQUksT0FBTyxDQUFDO0FBQzdDLFFBQU0sU0FBUyxNQUFNO0FBQ25CLFNBQUssR0FBRyxTQUFTLFFBQVEsR0FBRyxFQUFFLFNBQVMsS0FBSyxDQUFDO0FBQzdDLFFBQUksR0FBRyxNQUFPLHVCQUFzQixNQUFNLFNBQVMsY0FBMkIsSUFBSSxHQUFHLE1BQU0sQ0FBQztBQUFBLEVBQzlGO0FBQ0EsUUFBTSxTQUFTLEtBQUs7QUFDcEIsUUFBTSxXQUFXLGtDQUFrQyxtQkFBbUIsU0FBUyxRQUFRLENBQUMsQ0FBQztBQUN6RixTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsU0FBSSxPQUFNLFFBQ1Q7QUFBQSxzQkFBQyxTQUFJLE9BQU0sV0FDVDtBQUFBLHdCQUFDLFNBQUksS0FBSSxhQUFZLEtBQUksSUFBRztBQUFBLE1BQzVCLGtCQUFDLFNBQ0M7QUFBQSwwQkFBQyxRQUFHLFVBQVUsSUFBSyxZQUFFLE1BQU0sTUFBSztBQUFBLFFBQ2hDLGtCQUFDLE9BQUcsWUFBRSxNQUFNLFNBQVE7QUFBQSxTQUN0QjtBQUFBLE9BQ0Y7QUFBQSxJQUNDLFNBQ0Msa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxPQUFNLE1BQUssU0FDckM7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQ3BCO0FBQUEsT0FDSDtBQUFBLElBRUQsUUFBUSxTQUNQLGtCQUFDLFNBQUksT0FBTSxVQUFTLE1BQUssVUFDdkI7QUFBQSx3QkFBQyxRQUFLLE1BQUssT0FBTTtBQUFBLE1BQ2pCLGtCQUFDLFNBQ0M7QUFBQSwwQkFBQyxPQUNDLDRCQUFDLFlBQVEsWUFBRSxNQUFNLFFBQU8sR0FDMUI7QUFBQSxRQUNBLGtCQUFDLE9BQUcsWUFBRSxNQUFNLFlBQVc7QUFBQSxTQUN6QjtBQUFBLE9BQ0Y7QUFBQSxJQUVELFFBQVEsUUFDUCx1QkFDRTtBQUFBLHdCQUFDLE9BQUUsT0FBTSxlQUFjLE1BQU0sVUFDM0I7QUFBQSwwQkFBQyxRQUFLLE1BQUssT0FBTTtBQUFBLFFBQ2hCLEVBQUUsTUFBTTtBQUFBLFNBQ1g7QUFBQSxNQUNBLGtCQUFDLE9BQUUsT0FBTSxNQUFNLFlBQUUsTUFBTSxJQUFHO0FBQUEsT0FDNUI7QUFBQSxJQUVGLGtCQUFDLGNBQVcsUUFBZ0I7QUFBQSxJQUM1QixrQkFBQyxPQUFFLE9BQU0sUUFBUSxZQUFFLE1BQU0sV0FBVTtBQUFBLEtBQ3JDLEdBQ0Y7QUFFSjs7O0FDckdBLFNBQVMsU0FBa0I7QUFDekIsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLE9BQU8sT0FBTztBQUNwQixRQUFNLE1BQTRCO0FBQUEsSUFDaEMsRUFBRSxNQUFNLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLElBQzNELEVBQUUsTUFBTSxZQUFZLE9BQU8sRUFBRSxTQUFTLE1BQU0sVUFBVSxNQUFNLEtBQUs7QUFBQSxJQUNqRSxFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsTUFBTSxLQUFLO0FBQUEsSUFDNUQsQ0FBQyxRQUFRLEVBQUUsTUFBTSw0QkFBNEIsT0FBTyxFQUFFLFVBQVUsTUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ3hGLEVBQUUsTUFBTSxVQUFVLE9BQU8sRUFBRSxPQUFPLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFBQSxJQUMzRCxRQUFRLEVBQUUsTUFBTSxVQUFVLE9BQU8sRUFBRSxPQUFPLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFBQSxJQUNuRSxRQUFRLEVBQUUsTUFBTSxlQUFlLE9BQU8sRUFBRSxZQUFZLE1BQU0sU0FBUyxNQUFNLEtBQUs7QUFBQSxJQUM5RSxFQUFFLE1BQU0sY0FBYyxPQUFPLEVBQUUsV0FBVyxNQUFNLE1BQU07QUFBQSxJQUN0RCxDQUFDLFFBQVEsRUFBRSxNQUFNLGNBQWMsT0FBTyxFQUFFLFVBQVUsTUFBTSxNQUFNO0FBQUEsSUFDOUQsUUFBUSxFQUFFLE1BQU0scUJBQXFCLE9BQU8sRUFBRSxPQUFPLE1BQU0sUUFBUTtBQUFBLElBQ25FLFFBQVEsRUFBRSxNQUFNLFdBQVcsT0FBTyxFQUFFLFFBQVEsTUFBTSxPQUFPO0FBQUEsSUFDekQsRUFBRSxNQUFNLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRO0FBQUEsSUFDaEQsUUFBUSxFQUFFLE1BQU0sYUFBYSxPQUFPLEVBQUUsVUFBVSxNQUFNLFdBQVc7QUFBQSxFQUNuRTtBQUNBLFNBQU8sSUFBSTtBQUFBLElBQ1QsQ0FBQ0EsV0FDQ0EsV0FBVSxVQUFVQSxPQUFNLFNBQVMsZ0JBQWdCLElBQUksUUFBUSxVQUFVLEtBQUs7QUFBQSxFQUNsRjtBQUNGO0FBRUEsU0FBUyxPQUFPLE1BQXVCO0FBQ3JDLFNBQU8sS0FBSyxVQUFVLFFBQVEsS0FBSyxNQUFNLFdBQVcsR0FBRyxJQUFJLEdBQUc7QUFDaEU7QUFFQSxTQUFTLGFBQWE7QUFDcEIsUUFBTSxPQUFPLFlBQVksTUFBTTtBQUM3QixVQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFVBQU0sT0FBTyxVQUFVLFFBQVEsS0FBSyxVQUFVLFFBQVEsR0FBSSxJQUFJO0FBQzlELFVBQU0sUUFBUTtBQUFBLE1BQ1osS0FBSyxFQUFFO0FBQUEsTUFDUCxZQUFZLEVBQUU7QUFBQSxNQUNkLE1BQU0sRUFBRTtBQUFBLE1BQ1IsT0FBTyxFQUFFLE1BQU0sSUFBSTtBQUFBLE1BQ25CLE1BQU0sRUFBRTtBQUFBLE1BQ1IsUUFBUSxFQUFFO0FBQUEsSUFDWjtBQUNBLFdBQU8sTUFBTSxXQUFXLEtBQUs7QUFBQSxFQUMvQixDQUFDO0FBQ0QsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTTtBQUFBLE1BQ04sY0FBWSxXQUFXO0FBQUEsTUFDdkIsTUFBSztBQUFBLE1BQ0wsT0FBTyxFQUFFLE1BQU0sTUFBTSxVQUFVLFVBQVUsUUFBUSxLQUFLLFVBQVUsUUFBUSxHQUFJLElBQUksRUFBRTtBQUFBLE1BRWxGLDRCQUFDLFVBQU0sZ0JBQUs7QUFBQTtBQUFBLEVBQ2Q7QUFFSjtBQUVBLFNBQVMsUUFBYztBQUNyQixVQUFRLEVBQUUsTUFBTSxZQUFZO0FBQzlCO0FBRUEsU0FBUyxTQUFTO0FBQ2hCLFFBQU0sTUFBTSxPQUFPO0FBQ25CLFFBQU0sT0FBTyxJQUNWLE9BQU8sQ0FBQ0EsV0FBVSxDQUFDQSxPQUFNLElBQUksRUFDN0IsSUFBSSxDQUFDQSxZQUFpQixFQUFFLE9BQU9BLE9BQU0sT0FBTyxNQUFNQSxPQUFNLE1BQU0sTUFBTUEsT0FBTSxLQUFLLEVBQUU7QUFDcEYsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQixDQUFDQSxZQUFpQixFQUFFLE9BQU9BLE9BQU0sT0FBTyxNQUFNQSxPQUFNLE1BQU0sTUFBTUEsT0FBTSxLQUFLO0FBQUEsRUFDN0U7QUFDQSxRQUFNLE1BQU0sR0FBRyxPQUFPO0FBQ3RCLFFBQU1DLFdBQWdDO0FBQUEsSUFDcEMsRUFBRSxPQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNLGlCQUFpQjtBQUFBLElBQy9EO0FBQUEsTUFDRSxPQUFPLEVBQUUsTUFBTTtBQUFBLE1BQ2YsTUFBTTtBQUFBLE1BQ04sS0FBSyxNQUFNO0FBQ1QsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLFNBQVMsS0FBSyxNQUFNO0FBQUEsRUFDdEQ7QUFDQSxTQUNFLGtCQUFDLFlBQU8sT0FBTSxtQkFDWjtBQUFBLHNCQUFDLFVBQUssT0FBTSxlQUNWLDRCQUFDLGNBQVcsT0FBTyxFQUFFLE1BQU0sTUFBTSxNQUFLLFFBQU8sT0FBTyxPQUFPLEdBQzdEO0FBQUEsSUFDQSxrQkFBQyxPQUFFLE9BQU0sU0FBUSxNQUFLLFVBQ3BCO0FBQUEsd0JBQUMsU0FBSSxLQUFJLGFBQVksS0FBSSxJQUFHO0FBQUEsTUFDM0IsRUFBRSxNQUFNO0FBQUEsT0FDWDtBQUFBLElBQ0Esa0JBQUMsU0FBSSxPQUFNLE9BQU0sY0FBWSxFQUFFLE1BQU0sWUFDbEMsY0FDRSxPQUFPLENBQUNELFdBQVVBLE9BQU0sSUFBSSxFQUM1QixJQUFJLENBQUNBLFdBQ0o7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUVDLE1BQU1BLE9BQU07QUFBQSxRQUNaLGdCQUFjLE9BQU9BLE9BQU0sSUFBSSxJQUFJLFNBQVM7QUFBQSxRQUUzQyxVQUFBQSxPQUFNO0FBQUE7QUFBQSxNQUpGQSxPQUFNO0FBQUEsSUFLYixDQUNELEdBQ0w7QUFBQSxJQUNBLGtCQUFDLFVBQUssT0FBTSxhQUNWLDRCQUFDLGNBQVcsT0FBTyxFQUFFLE1BQU0sSUFBSSxNQUFNLE1BQUssUUFBTyxPQUFPLE1BQU0sR0FDaEU7QUFBQSxJQUNBLGtCQUFDLFNBQUksT0FBTSxRQUNUO0FBQUEsd0JBQUMsY0FBVztBQUFBLE1BQ1o7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sR0FBRyxFQUFFLE1BQU0sT0FBTztBQUFBLFVBQ3pCLFNBQVMsTUFBTTtBQUNiLG9CQUFRLFFBQVE7QUFBQSxVQUNsQjtBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQU0sTUFBTSxVQUFVLFNBQVMsU0FBUyxNQUFNLFVBQVUsVUFBVSxRQUFRO0FBQUEsVUFDMUUsT0FBTyxHQUFHLEVBQUUsTUFBTSxNQUFNLEtBQUssS0FBSyxFQUFFLE1BQU0sTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLFVBQzVELFNBQVM7QUFBQTtBQUFBLE1BQ1g7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFPLEtBQUssUUFBUSxLQUFLLFNBQVMsRUFBRSxNQUFNO0FBQUEsVUFDMUMsTUFBSztBQUFBLFVBQ0wsT0FBT0M7QUFBQTtBQUFBLE1BQ1Q7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKO0FBR0EsSUFBTSxRQUFOLGNBQW9CLEVBR2xCO0FBQUEsRUFDUyxRQUFRLEVBQUUsUUFBUSxPQUFPLElBQUksR0FBRztBQUFBLEVBRXpDLE9BQWdCLDJCQUFnRDtBQUM5RCxXQUFPLEVBQUUsUUFBUSxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVTLG1CQUFtQixRQUE4QjtBQUN4RCxRQUFJLE9BQU8sT0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sT0FBUSxNQUFLLFNBQVMsRUFBRSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3ZGO0FBQUEsRUFFUyxTQUFTO0FBQ2hCLFFBQUksQ0FBQyxLQUFLLE1BQU0sT0FBUSxRQUFPLEtBQUssTUFBTTtBQUMxQyxXQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsU0FBSSxNQUFLLFNBQ1IsNEJBQUMsU0FBTSxNQUFLLFdBQVUsT0FBTyxFQUFFLE1BQU0sUUFDbkM7QUFBQSx3QkFBQyxPQUFHLFlBQUUsTUFBTSxZQUFXO0FBQUEsTUFDdkIsa0JBQUMsVUFBTyxTQUFTLE1BQU0sU0FBUyxPQUFPLEdBQUksWUFBRSxNQUFNLFFBQU87QUFBQSxPQUM1RCxHQUNGLEdBQ0Y7QUFBQSxFQUVKO0FBQ0Y7QUFFQSxTQUFTLFdBQVc7QUFDbEIsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFNBQU0sTUFBSyxVQUFTLE9BQU8sRUFBRSxNQUFNLFVBQ2xDO0FBQUEsc0JBQUMsT0FBRyxZQUFFLE1BQU0sY0FBYTtBQUFBLElBQ3pCLGtCQUFDLGNBQVcsTUFBSyxVQUFVLFlBQUUsTUFBTSxNQUFLO0FBQUEsS0FDMUMsR0FDRjtBQUVKO0FBRUEsSUFBTSxTQUFTLG9CQUFJLElBQW1CO0FBRXRDLFNBQVMsU0FBUztBQUNoQixRQUFNLFFBQVEsVUFBa0UsTUFBUztBQUN6RixRQUFNLE9BQU8sS0FBSztBQUNsQixJQUFVLE1BQU07QUFDZCxVQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3JCLFFBQUksSUFBSTtBQUNOLFdBQUssR0FBRyxJQUFJLEVBQUUsU0FBUyxLQUFLLENBQUM7QUFDN0I7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFVO0FBQ2QsZUFBVyxDQUFDLFNBQVMsSUFBSSxLQUFLLFFBQVE7QUFDcEMsWUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzdCLFVBQUksTUFBTyxPQUFNLFFBQVEsRUFBRSxNQUFNLE9BQU8sT0FBTztBQUFBLFdBQzFDO0FBQ0gsYUFBSyxFQUFFO0FBQUEsVUFDTCxDQUFDLEVBQUUsU0FBUyxLQUFLLE1BQU07QUFDckIsbUJBQU8sSUFBSSxNQUFNLElBQUk7QUFDckIsZ0JBQUksUUFBUyxPQUFNLFFBQVEsRUFBRSxNQUFNLE9BQU87QUFBQSxVQUM1QztBQUFBO0FBQUEsVUFFQSxNQUFNLFdBQVcsU0FBUyxPQUFPO0FBQUEsUUFDbkM7QUFBQSxNQUNGO0FBQ0EsYUFBTyxNQUFNO0FBQ1gsa0JBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUTtBQUNkLFdBQU87QUFBQSxFQUNULEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDVCxRQUFNLE1BQU0sTUFBTTtBQUNsQixNQUFJLFFBQVEsT0FBVyxRQUFPLGtCQUFDLFdBQVE7QUFDdkMsTUFBSSxRQUFRLFVBQVcsUUFBTyxrQkFBQyxZQUFTO0FBQ3hDLFNBQU8sa0JBQUMsSUFBSSxNQUFKLEVBQVMsUUFBUSxJQUFJLFFBQVE7QUFDdkM7QUFFQSxTQUFTLFVBQXFCO0FBQzVCLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxPQUFPLENBQUMsU0FBNkIsTUFBTTtBQUMvQyxZQUFRLFFBQVE7QUFBQSxFQUNsQjtBQUNBLFFBQU0sU0FBUyxNQUFNLFNBQVMsY0FBMkIsZUFBZSxHQUFHLE1BQU07QUFDakYsUUFBTSxPQUErQixFQUFFLFVBQVUsT0FBTyxZQUFZLE9BQU8sVUFBVSxNQUFNO0FBQzNGLFFBQU0sS0FBSyxPQUFPLEVBQUUsSUFBSSxDQUFDRCxXQUFtQjtBQUMxQyxVQUFNLFVBQW1CO0FBQUEsTUFDdkIsT0FBT0EsT0FBTTtBQUFBLE1BQ2IsTUFBTUEsT0FBTTtBQUFBLE1BQ1osS0FBSyxNQUFNLEtBQUssR0FBR0EsT0FBTSxJQUFJO0FBQUEsSUFDL0I7QUFDQSxXQUFPLEtBQUtBLE9BQU0sSUFBSSxJQUFJLEVBQUUsR0FBRyxTQUFTLE1BQU0sS0FBS0EsT0FBTSxJQUFJLEVBQUcsSUFBSTtBQUFBLEVBQ3RFLENBQUM7QUFDRCxTQUFPO0FBQUEsSUFDTCxFQUFFLE9BQU8sRUFBRSxNQUFNLE1BQU0sS0FBSyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQzVELEVBQUUsT0FBTyxFQUFFLFFBQVEsTUFBTSxLQUFLLE1BQU0sVUFBVSxLQUFLLE9BQU87QUFBQSxJQUMxRCxFQUFFLE9BQU8sRUFBRSxPQUFPLE1BQU0sT0FBTyxLQUFLLFVBQVU7QUFBQSxJQUM5QyxHQUFHO0FBQUEsSUFDSCxFQUFFLE9BQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQ3REO0FBQ0Y7QUFFQSxTQUFTLFNBQVM7QUFDaEIsSUFBVSxNQUFNLE1BQU0sUUFBUSxDQUFDLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUM1QyxTQUNFLHVCQUNFO0FBQUEsc0JBQUMsT0FBRSxPQUFNLHVCQUFzQixNQUFLLFNBQ2pDLFlBQUUsTUFBTSxNQUNYO0FBQUEsSUFDQSxrQkFBQyxVQUFPO0FBQUEsSUFDUixrQkFBQyxTQUFNLElBQUksS0FBSyxPQUNkLDRCQUFDLFVBQU8sR0FDVjtBQUFBLElBQ0MsYUFBYSxTQUNaO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFPLEVBQUUsTUFBTTtBQUFBLFFBQ2YsU0FBUyxNQUFNO0FBQ2IscUJBQVcsS0FBSztBQUNoQixhQUFHLFFBQVE7QUFBQSxRQUNiO0FBQUEsUUFFQTtBQUFBLDRCQUFDLE9BQUcsWUFBRSxNQUFNLGlCQUFnQjtBQUFBLFVBQzVCLGtCQUFDLGNBQVcsT0FBTyxHQUFHLE9BQU8sS0FBSyxTQUFTLElBQUksUUFBUSxNQUFNLFdBQVcsSUFBSSxHQUFHO0FBQUE7QUFBQTtBQUFBLElBQ2pGO0FBQUEsSUFFRCxRQUFRLFVBQVUsYUFBYSxrQkFBQyxXQUFRO0FBQUEsSUFDeEMsUUFBUSxVQUFVLFVBQVUsa0JBQUMsUUFBSztBQUFBLEtBQ3JDO0FBRUo7QUFHQSxTQUFTLGNBQXVCO0FBQzlCLFNBQU8sS0FBSyxVQUFVO0FBQ3hCO0FBR08sU0FBUyxNQUFNO0FBQ3BCLFNBQ0UsdUJBQ0c7QUFBQSxPQUFHLFVBQVUsU0FDWixrQkFBQyxXQUFRLElBQ1AsWUFBWSxJQUNkLGtCQUFDLFNBQU0sSUFBSSxLQUFLLE9BQ2QsNEJBQUMsVUFBTyxHQUNWLElBQ0UsR0FBRyxVQUFVLE9BQ2Ysa0JBQUMsUUFBSyxJQUVOLGtCQUFDLFVBQU87QUFBQSxJQUVWLGtCQUFDLFFBQUs7QUFBQSxJQUNOLGtCQUFDLGFBQVU7QUFBQSxJQUNYLGtCQUFDLGtCQUFlO0FBQUEsSUFDaEIsa0JBQUMsU0FBTTtBQUFBLElBQ1Asa0JBQUMsVUFBTztBQUFBLEtBQ1Y7QUFFSjs7O0FDdFRBLFVBQVU7QUFDVixZQUFZO0FBQ1osWUFBWTtBQUNaLFNBQVM7QUFDVCxXQUFXO0FBQ1gsSUFBTSxRQUFRLFNBQVMsZUFBZSxLQUFLO0FBQzNDLElBQUksTUFBTyxHQUFPLGtCQUFDLE9BQUksR0FBSSxLQUFLO0FBR2hDLGVBQWUsUUFBdUI7QUFDcEMsTUFBSTtBQUNGLFVBQU0sTUFBTTtBQUFBLEVBQ2QsUUFBUTtBQUNOLGVBQVcsTUFBTSxLQUFLLE1BQU0sR0FBRyxHQUFJO0FBQUEsRUFDckM7QUFDRjtBQUNBLEtBQUssTUFBTTsiLAogICJuYW1lcyI6IFsicGxhY2UiLCAiYWNjb3VudCJdCn0K
