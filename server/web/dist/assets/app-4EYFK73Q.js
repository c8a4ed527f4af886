import {
  door,
  lookAtDoor,
  whyNot
} from "./chunk-FXSDQL7R.js";
import {
  keepDensity
} from "./chunk-2LD7FU2R.js";
import {
  TypedQuestions
} from "./chunk-DVBL3IIW.js";
import {
  findInPalette
} from "./chunk-MAXBTSEP.js";
import {
  commands,
  finders,
  obeyKeys,
  offer,
  overlay
} from "./chunk-KDUDFFD4.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  Many
} from "./chunk-GUTFRWYT.js";
import "./chunk-CSDHEDH3.js";
import {
  keepTheme,
  nextTheme,
  theme
} from "./chunk-G7Q3Y5ZQ.js";
import {
  connection,
  keepStream,
  lastHeard
} from "./chunk-BIYEXU7U.js";
import {
  MenuButton,
  Menus
} from "./chunk-OPWQA3V3.js";
import {
  time
} from "./chunk-C7NMFC3B.js";
import {
  isRoot,
  learn,
  may,
  signIn,
  signOut
} from "./chunk-OIIWUWCQ.js";
import {
  Dialog,
  Questions
} from "./chunk-ZA5J7SKC.js";
import {
  Empty,
  Loading
} from "./chunk-5JB5O2EG.js";
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
} from "./chunk-QR2KS636.js";
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
} from "./chunk-LVANTMVN.js";

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
var account = () => import("./Account-5O64VFCH.js");
var user = () => import("./User-7KPXHYCU.js");
var settings = () => import("./Settings-RXY6FPFW.js");
var routes = [
  ["/racks", () => import("./RackView-ZLMQ2S37.js")],
  ["/devices", () => import("./Devices-ZETBGRK4.js")],
  ["/devices/:id", () => import("./Device-QBNJNP72.js")],
  ["/devices/:id/metrics", () => import("./DeviceMetrics-BNAXVXFL.js")],
  ["/racks/:id", () => import("./Rack-JABNTEU5.js")],
  ["/racks/:id/devices", () => import("./RackDevices-FOYR2XZC.js")],
  ["/racks/:id/metrics", () => import("./RackMetrics-NTM5XZZO.js")],
  ["/racks/:id/instructions", () => import("./RackInstructions-7UDHN67M.js")],
  ["/racks/:id/instructions/:text", () => import("./RackInstructions-7UDHN67M.js")],
  ["/hosts", () => import("./Hosts-AROGOLRF.js")],
  ["/hosts/:id", () => import("./Host-IOLNOPXO.js")],
  ["/dashboards/teams/:id", () => import("./TeamDashboard-MT5M2LFB.js")],
  ["/cloud-env/cluster-types", () => import("./ClusterTypes-N4ANAEYE.js")],
  ["/cloud-env/cluster-types/:id/clusters/new", () => import("./LaunchCluster-DTUI3VDQ.js")],
  ["/cloud-env/config", () => import("./CloudConfiguration-JELHQTCT.js")],
  ["/key_pairs", () => import("./KeyPairs-YEZTVLXO.js")],
  ["/key_pairs/new", () => import("./NewKeyPair-O765IFAN.js")],
  ["/teams/:id/usage_limits", () => import("./UsageLimits-2LXVYS4W.js")],
  ["/teams/:id/invoices", () => import("./Invoices-33GQRJ2V.js")],
  ["/teams/:id/invoices/:iid", () => import("./Invoice-BQB7WQMW.js")],
  ["/teams/:id/credit_deposits/new", () => import("./CreditDeposit-H56B4O7M.js")],
  ["/statistics", () => import("./Statistics-7K7K657W.js")],
  ["/outbox", () => import("./Outbox-2AVMP6MJ.js")],
  ["/status", () => import("./ServerStatus-XDYMXJC3.js")],
  ["/setup", () => import("./SetUp-R6F2NRTA.js")],
  ["/racks/new", () => import("./NewRack-EXN75UEA.js")],
  ["/racks/import", () => import("./Import-RECQPL2P.js")],
  ["/racks/:id/edit", () => import("./EditRack-42B4WLGR.js")],
  ["/templates", () => import("./Templates-DGNRZKNK.js")],
  ["/templates/new", () => import("./NewTemplate-K2XMC5AB.js")],
  ["/templates/:id", () => import("./Template-V5PVOTFE.js")],
  ["/settings", settings],
  ["/settings/edit", settings],
  ["/audit", () => import("./Audit-YFLZOUC6.js")],
  ["/events", () => import("./Events-MVK56DKU.js")],
  ["/accounts/edit", account],
  ["/accounts/edit/:tab", account],
  ["/users", () => import("./Users-S65VEGKU.js")],
  ["/users/new", () => import("./NewUser-U4SLYZE3.js")],
  ["/users/:id", user],
  ["/users/:id/:tab", user],
  ["/teams", () => import("./Teams-NFD3TVGY.js")],
  ["/teams/new", () => import("./NewTeam-A5RNMWTH.js")],
  ["/teams/:id", () => import("./Team-EPW632UC.js")],
  ["/teams/:id/edit", () => import("./EditTeam-INSPXIHW.js")],
  ["/teams/:id/team_roles", () => import("./Members-L62BEBYK.js")]
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
findInPalette();
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3NoZWxsL1BhbGV0dGUudHN4IiwgIi4uLy4uL3NyYy9zaGVsbC9yb3V0ZXMudHMiLCAiLi4vLi4vc3JjL3JvdXRlL3JldHVybmluZy50cyIsICIuLi8uLi9zcmMvc2hlbGwvU2lnbkluLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvQXBwLnRzeCIsICIuLi8uLi9zcmMvbWFpbi50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBEaWFsb2cgfSBmcm9tIFwiLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IHR5cGUgQ29tbWFuZCwgY29tbWFuZHMsIGZpbmRlcnMsIG92ZXJsYXkgfSBmcm9tIFwiLi9jb21tYW5kc1wiO1xuXG4vKiogUm93cyBvZiB0aGUgcGFsZXR0ZTogd2hhdCBmaXRzIHdpdGhvdXQgc2Nyb2xsaW5nIGZhci4gKi9cbmNvbnN0IFNIT1dOX01BWCA9IDUwO1xuXG5mdW5jdGlvbiBmaXRzKGxhYmVsOiBzdHJpbmcsIHdvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCB0ZXh0ID0gbGFiZWwudG9Mb3dlckNhc2UoKTtcbiAgcmV0dXJuIHdvcmRcbiAgICAudG9Mb3dlckNhc2UoKVxuICAgIC5zcGxpdCgvXFxzKy8pXG4gICAgLmV2ZXJ5KChwYXJ0KSA9PiB0ZXh0LmluY2x1ZGVzKHBhcnQpKTtcbn1cblxuLyoqIENvbW1hbmRzLCBwYWdlcywgYW5kIGV2ZXJ5dGhpbmcgdGhhdCB0aGUgZmluZGVycyBrbm93LCBieSBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFBhbGV0dGUoKSB7XG4gIGNvbnN0IHdvcmQgPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IGZvdW5kID0gdXNlU2lnbmFsPENvbW1hbmRbXT4oY29tbWFuZHMoKSk7XG4gIGNvbnN0IGNob3NlbiA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3QgbGlzdCA9IHVzZUlkKCk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgbGV0IGN1cnJlbnQgPSB0cnVlO1xuICAgIGNvbnN0IG93biA9IGNvbW1hbmRzKCkuZmlsdGVyKChjb21tYW5kKSA9PiBmaXRzKGNvbW1hbmQubGFiZWwsIHdvcmQudmFsdWUpKTtcbiAgICBmb3VuZC52YWx1ZSA9IG93bi5zbGljZSgwLCBTSE9XTl9NQVgpO1xuICAgIGNob3Nlbi52YWx1ZSA9IDA7XG4gICAgaWYgKHdvcmQudmFsdWUudHJpbSgpKSB7XG4gICAgICBQcm9taXNlLmFsbChmaW5kZXJzLm1hcChhc3luYyAoZmluZCkgPT4gZmluZCh3b3JkLnZhbHVlLnRyaW0oKSkpKS50aGVuKFxuICAgICAgICAobW9yZSkgPT4ge1xuICAgICAgICAgIGlmIChjdXJyZW50KSBmb3VuZC52YWx1ZSA9IFsuLi5vd24sIC4uLm1vcmUuZmxhdCgpXS5zbGljZSgwLCBTSE9XTl9NQVgpO1xuICAgICAgICB9LFxuICAgICAgICAoKSA9PiB7fSwgLy8gd2hhdCB3YXMgZm91bmQgaGVyZSBzdGF5c1xuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGN1cnJlbnQgPSBmYWxzZTtcbiAgICB9O1xuICB9LCBbd29yZC52YWx1ZV0pO1xuICBjb25zdCBjbG9zZSA9ICgpID0+IHtcbiAgICBvdmVybGF5LnZhbHVlID0gdW5kZWZpbmVkO1xuICB9O1xuICBjb25zdCBydW4gPSAoY29tbWFuZDogQ29tbWFuZCB8IHVuZGVmaW5lZCkgPT4ge1xuICAgIGlmICghY29tbWFuZCkgcmV0dXJuO1xuICAgIGNsb3NlKCk7XG4gICAgY29tbWFuZC5ydW4oKTtcbiAgfTtcbiAgY29uc3Qga2V5ID0gKGV2ZW50OiBLZXlib2FyZEV2ZW50KSA9PiB7XG4gICAgY29uc3QgbGFzdCA9IGZvdW5kLnZhbHVlLmxlbmd0aCAtIDE7XG4gICAgaWYgKGV2ZW50LmtleSA9PT0gXCJBcnJvd0Rvd25cIikgY2hvc2VuLnZhbHVlID0gTWF0aC5taW4oY2hvc2VuLnZhbHVlICsgMSwgbGFzdCk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkFycm93VXBcIikgY2hvc2VuLnZhbHVlID0gTWF0aC5tYXgoY2hvc2VuLnZhbHVlIC0gMSwgMCk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVudGVyXCIpIHJ1bihmb3VuZC52YWx1ZVtjaG9zZW4udmFsdWVdKTtcbiAgICBlbHNlIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGAke2xpc3R9LSR7Y2hvc2VuLnZhbHVlfWApPy5zY3JvbGxJbnRvVmlldyh7IGJsb2NrOiBcIm5lYXJlc3RcIiB9KTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8RGlhbG9nIHRpdGxlPXt0LnNoZWxsLnBhbGV0dGV9IG5hbWU9XCJwYWxldHRlXCIgb25DbG9zZT17Y2xvc2V9PlxuICAgICAgPGlucHV0XG4gICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICByb2xlPVwiY29tYm9ib3hcIlxuICAgICAgICBhcmlhLWxhYmVsPXt0LnNoZWxsLnBhbGV0dGVIaW50fVxuICAgICAgICBwbGFjZWhvbGRlcj17dC5zaGVsbC5wYWxldHRlSGludH1cbiAgICAgICAgYXJpYS1jb250cm9scz17bGlzdH1cbiAgICAgICAgYXJpYS1leHBhbmRlZD1cInRydWVcIlxuICAgICAgICBhcmlhLWFjdGl2ZWRlc2NlbmRhbnQ9e2ZvdW5kLnZhbHVlLmxlbmd0aCA+IDAgPyBgJHtsaXN0fS0ke2Nob3Nlbi52YWx1ZX1gIDogdW5kZWZpbmVkfVxuICAgICAgICBhdXRvY29tcGxldGU9XCJvZmZcIlxuICAgICAgICBzcGVsbGNoZWNrPXtmYWxzZX1cbiAgICAgICAgYXV0b2ZvY3VzXG4gICAgICAgIHZhbHVlPXt3b3JkLnZhbHVlfVxuICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IHtcbiAgICAgICAgICB3b3JkLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgfX1cbiAgICAgICAgb25LZXlEb3duPXtrZXl9XG4gICAgICAvPlxuICAgICAgPGRpdiBpZD17bGlzdH0gcm9sZT1cImxpc3Rib3hcIiBhcmlhLWxhYmVsPXt0LnNoZWxsLnBhbGV0dGV9PlxuICAgICAgICB7Zm91bmQudmFsdWUubWFwKChjb21tYW5kLCBpbmRleCkgPT4gKFxuICAgICAgICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L2ExMXkvdXNlS2V5V2l0aENsaWNrRXZlbnRzOiB0aGUgaW5wdXQgYWJvdmUgdGFrZXMgdGhlIGtleXMuXG4gICAgICAgICAgPGRpdlxuICAgICAgICAgICAga2V5PXtgJHtpbmRleH0gJHtjb21tYW5kLmxhYmVsfWB9XG4gICAgICAgICAgICBpZD17YCR7bGlzdH0tJHtpbmRleH1gfVxuICAgICAgICAgICAgcm9sZT1cIm9wdGlvblwiXG4gICAgICAgICAgICB0YWJJbmRleD17LTF9XG4gICAgICAgICAgICBhcmlhLXNlbGVjdGVkPXtpbmRleCA9PT0gY2hvc2VuLnZhbHVlfVxuICAgICAgICAgICAgb25DbGljaz17KCkgPT4gcnVuKGNvbW1hbmQpfVxuICAgICAgICAgID5cbiAgICAgICAgICAgIHtjb21tYW5kLmljb24gJiYgPEljb24gbmFtZT17Y29tbWFuZC5pY29ufSAvPn1cbiAgICAgICAgICAgIHtjb21tYW5kLmxhYmVsfVxuICAgICAgICAgICAge2NvbW1hbmQua2V5cyA/IChcbiAgICAgICAgICAgICAgPGtiZD57Y29tbWFuZC5rZXlzfTwva2JkPlxuICAgICAgICAgICAgKSA6IChcbiAgICAgICAgICAgICAgY29tbWFuZC5ncm91cCAmJiA8c21hbGw+e2NvbW1hbmQuZ3JvdXB9PC9zbWFsbD5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICkpfVxuICAgICAgICB7Zm91bmQudmFsdWUubGVuZ3RoID09PSAwICYmIChcbiAgICAgICAgICA8ZGl2IHJvbGU9XCJvcHRpb25cIiB0YWJJbmRleD17LTF9IGFyaWEtc2VsZWN0ZWQ9XCJmYWxzZVwiIGFyaWEtZGlzYWJsZWQ9XCJ0cnVlXCI+XG4gICAgICAgICAgICB7dC5zaGVsbC5wYWxldHRlTm90aGluZ31cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgKX1cbiAgICAgIDwvZGl2PlxuICAgIDwvRGlhbG9nPlxuICApO1xufVxuXG4vKiogVGhlIGtleXMgdGhhdCBkbyBzb21ldGhpbmcgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEtleXMoKSB7XG4gIGNvbnN0IGtub3duID0gY29tbWFuZHMoKS5maWx0ZXIoKGNvbW1hbmQpID0+IGNvbW1hbmQua2V5cyk7XG4gIHJldHVybiAoXG4gICAgPERpYWxvZ1xuICAgICAgdGl0bGU9e3Quc2hlbGwua2V5c31cbiAgICAgIG9uQ2xvc2U9eygpID0+IHtcbiAgICAgICAgb3ZlcmxheS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIH19XG4gICAgPlxuICAgICAgPGRsIGNsYXNzPVwia2V5c1wiPlxuICAgICAgICB7a25vd24ubWFwKChjb21tYW5kKSA9PiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIDxkdD5cbiAgICAgICAgICAgICAge2NvbW1hbmQua2V5cz8uc3BsaXQoXCIgXCIpLm1hcCgoa2V5KSA9PiAoXG4gICAgICAgICAgICAgICAgPGtiZCBrZXk9e2tleX0+e2tleX08L2tiZD5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICA8L2R0PlxuICAgICAgICAgICAgPGRkPntjb21tYW5kLmxhYmVsfTwvZGQ+XG4gICAgICAgICAgPC8+XG4gICAgICAgICkpfVxuICAgICAgPC9kbD5cbiAgICAgIDxwPnt0LnNoZWxsLmtleXNCb2R5fTwvcD5cbiAgICA8L0RpYWxvZz5cbiAgKTtcbn1cbiIsICIvLyBXaGljaCBwYWdlIGlzIGF0IHdoaWNoIGFkZHJlc3MuIFBhZ2VzIGJ1dCB0aGUgcmFjayB2aWV3IGFyZSBsb2FkZWQgd2hlbiBzb21lYm9keSBnb2VzIHRoZXJlLlxuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRUeXBlIH0gZnJvbSBcInByZWFjdFwiO1xuXG4vKiogVGhlIHBhcnRzIG9mIHRoZSBhZGRyZXNzIHRoYXQgYSBwYWdlIGlzIGZvci4gKi9cbmV4cG9ydCB0eXBlIFBhcmFtcyA9IFJlY29yZDxzdHJpbmcsIHN0cmluZz47XG5cbi8qKiBBIHBhZ2UuICovXG5leHBvcnQgdHlwZSBQYWdlID0gQ29tcG9uZW50VHlwZTx7IHBhcmFtczogUGFyYW1zIH0+O1xuXG4vKiogTG9hZHMgYSBwYWdlJ3MgY29kZS4gKi9cbnR5cGUgTG9hZCA9ICgpID0+IFByb21pc2U8eyBkZWZhdWx0OiBQYWdlIH0+O1xuXG5jb25zdCBhY2NvdW50OiBMb2FkID0gKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvYWNjb3VudC9BY2NvdW50XCIpO1xuY29uc3QgdXNlcjogTG9hZCA9ICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3VzZXJzL1VzZXJcIik7XG5jb25zdCBzZXR0aW5nczogTG9hZCA9ICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3NpdGUvU2V0dGluZ3NcIik7XG5cbi8qKiBBZGRyZXNzZXM7IHRoZSBmaXJzdCB0aGF0IGZpdHMgY291bnRzLiBUaG9zZSBvZiB0aGUgZXhpc3RpbmcgYXBwbGljYXRpb24gZ28gb24gdG8gd29yay4gKi9cbmV4cG9ydCBjb25zdCByb3V0ZXM6IEFycmF5PFtzdHJpbmcsIExvYWRdPiA9IFtcbiAgW1wiL3JhY2tzXCIsICgpID0+IGltcG9ydChcIi4uL3JhY2t2aWV3L1JhY2tWaWV3XCIpXSxcbiAgW1wiL2RldmljZXNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvRGV2aWNlc1wiKV0sXG4gIFtcIi9kZXZpY2VzLzppZFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9EZXZpY2VcIildLFxuICBbXCIvZGV2aWNlcy86aWQvbWV0cmljc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9EZXZpY2VNZXRyaWNzXCIpXSxcbiAgW1wiL3JhY2tzLzppZFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9SYWNrXCIpXSxcbiAgW1wiL3JhY2tzLzppZC9kZXZpY2VzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1JhY2tEZXZpY2VzXCIpXSxcbiAgW1wiL3JhY2tzLzppZC9tZXRyaWNzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1JhY2tNZXRyaWNzXCIpXSxcbiAgW1wiL3JhY2tzLzppZC9pbnN0cnVjdGlvbnNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvUmFja0luc3RydWN0aW9uc1wiKV0sXG4gIFtcIi9yYWNrcy86aWQvaW5zdHJ1Y3Rpb25zLzp0ZXh0XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1JhY2tJbnN0cnVjdGlvbnNcIildLFxuICBbXCIvaG9zdHNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvSG9zdHNcIildLFxuICBbXCIvaG9zdHMvOmlkXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0hvc3RcIildLFxuICBbXCIvZGFzaGJvYXJkcy90ZWFtcy86aWRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvVGVhbURhc2hib2FyZFwiKV0sXG4gIFtcIi9jbG91ZC1lbnYvY2x1c3Rlci10eXBlc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9DbHVzdGVyVHlwZXNcIildLFxuICBbXCIvY2xvdWQtZW52L2NsdXN0ZXItdHlwZXMvOmlkL2NsdXN0ZXJzL25ld1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9MYXVuY2hDbHVzdGVyXCIpXSxcbiAgW1wiL2Nsb3VkLWVudi9jb25maWdcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvQ2xvdWRDb25maWd1cmF0aW9uXCIpXSxcbiAgW1wiL2tleV9wYWlyc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9LZXlQYWlyc1wiKV0sXG4gIFtcIi9rZXlfcGFpcnMvbmV3XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL05ld0tleVBhaXJcIildLFxuICBbXCIvdGVhbXMvOmlkL3VzYWdlX2xpbWl0c1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9Vc2FnZUxpbWl0c1wiKV0sXG4gIFtcIi90ZWFtcy86aWQvaW52b2ljZXNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvSW52b2ljZXNcIildLFxuICBbXCIvdGVhbXMvOmlkL2ludm9pY2VzLzppaWRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvSW52b2ljZVwiKV0sXG4gIFtcIi90ZWFtcy86aWQvY3JlZGl0X2RlcG9zaXRzL25ld1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9DcmVkaXREZXBvc2l0XCIpXSxcbiAgW1wiL3N0YXRpc3RpY3NcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvU3RhdGlzdGljc1wiKV0sXG4gIFtcIi9vdXRib3hcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvT3V0Ym94XCIpXSxcbiAgW1wiL3N0YXR1c1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9TZXJ2ZXJTdGF0dXNcIildLFxuICBbXCIvc2V0dXBcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvZG9vci9TZXRVcFwiKV0sXG4gIFtcIi9yYWNrcy9uZXdcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvcmFja3MvTmV3UmFja1wiKV0sXG4gIFtcIi9yYWNrcy9pbXBvcnRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvcmFja3MvSW1wb3J0XCIpXSxcbiAgW1wiL3JhY2tzLzppZC9lZGl0XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3JhY2tzL0VkaXRSYWNrXCIpXSxcbiAgW1wiL3RlbXBsYXRlc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy90ZW1wbGF0ZXMvVGVtcGxhdGVzXCIpXSxcbiAgW1wiL3RlbXBsYXRlcy9uZXdcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdGVtcGxhdGVzL05ld1RlbXBsYXRlXCIpXSxcbiAgW1wiL3RlbXBsYXRlcy86aWRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdGVtcGxhdGVzL1RlbXBsYXRlXCIpXSxcbiAgW1wiL3NldHRpbmdzXCIsIHNldHRpbmdzXSxcbiAgW1wiL3NldHRpbmdzL2VkaXRcIiwgc2V0dGluZ3NdLFxuICBbXCIvYXVkaXRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvc2l0ZS9BdWRpdFwiKV0sXG4gIFtcIi9ldmVudHNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvc2l0ZS9FdmVudHNcIildLFxuICBbXCIvYWNjb3VudHMvZWRpdFwiLCBhY2NvdW50XSxcbiAgW1wiL2FjY291bnRzL2VkaXQvOnRhYlwiLCBhY2NvdW50XSxcbiAgW1wiL3VzZXJzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3VzZXJzL1VzZXJzXCIpXSxcbiAgW1wiL3VzZXJzL25ld1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy91c2Vycy9OZXdVc2VyXCIpXSxcbiAgW1wiL3VzZXJzLzppZFwiLCB1c2VyXSxcbiAgW1wiL3VzZXJzLzppZC86dGFiXCIsIHVzZXJdLFxuICBbXCIvdGVhbXNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdGVhbXMvVGVhbXNcIildLFxuICBbXCIvdGVhbXMvbmV3XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3RlYW1zL05ld1RlYW1cIildLFxuICBbXCIvdGVhbXMvOmlkXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL3RlYW1zL1RlYW1cIildLFxuICBbXCIvdGVhbXMvOmlkL2VkaXRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdGVhbXMvRWRpdFRlYW1cIildLFxuICBbXCIvdGVhbXMvOmlkL3RlYW1fcm9sZXNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvdGVhbXMvTWVtYmVyc1wiKV0sXG5dO1xuXG4vKiogQWRkcmVzc2VzIHRoYXQgbGVhZCB0byBhbm90aGVyLiAqL1xuZXhwb3J0IGNvbnN0IG1vdmVkOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBcIi9cIjogXCIvcmFja3NcIixcbiAgXCIvYWNjb3VudHMvc2lnbl9pblwiOiBcIi9yYWNrc1wiLFxuICBcIi9jbG91ZC1lbnYvY29uZmlnL25ld1wiOiBcIi9jbG91ZC1lbnYvY29uZmlnXCIsXG4gIFwiL2Nsb3VkLWVudi9jb25maWcvZWRpdFwiOiBcIi9jbG91ZC1lbnYvY29uZmlnXCIsXG59O1xuIiwgIi8vIFdoZXJlIG9uZSBnb2VzIGFmdGVyIHNpZ25pbmcgaW4uIEFuIGFkZHJlc3MgdGhhdCBzb21lYm9keSBlbHNlIG1hZGUgbXVzdCBub3QgbGVhZCBvZmYgdGhpcyBzaXRlLlxuXG4vKiogTG9uZ2VzdCBhZGRyZXNzIHRoYXQgdGhlIHNpZ24taW4gYXQgYSBwcm92aWRlciBjYXJyaWVzIGFsb25nOyB0aGUgc2VydmVyIGhhcyB0aGUgc2FtZSBsaW1pdC4gKi9cbmNvbnN0IExPTkdFU1QgPSAxMDAwO1xuXG4vKiogVGhlIHBhdGggdGhhdCBgd2FudGVkYCBuYW1lcyBvbiB0aGlzIHNpdGUsIG9yIHVuZGVmaW5lZCB3aGVyZSBpdCBuYW1lcyBub25lIG9yIGxlYWRzIGVsc2V3aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXRoSGVyZSh3YW50ZWQ6IHN0cmluZyB8IG51bGwgfCB1bmRlZmluZWQpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBpZiAoIXdhbnRlZCB8fCB3YW50ZWQubGVuZ3RoID4gTE9OR0VTVCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgLy8gQnJvd3NlcnMgcmVhZCBgLy9ob3N0YCBhbmQgYC9cXGhvc3RgIGFzIGFub3RoZXIgaG9zdCwgYW5kIGRyb3AgdGFicyBhbmQgbGluZSBlbmRzIGJlZm9yZSB0aGV5IGxvb2suXG4gIGlmICghL15cXC8oPyFbL1xcXFxdKVtcXHgyMS1cXHg3ZV0qJC8udGVzdCh3YW50ZWQpIHx8IHdhbnRlZC5pbmNsdWRlcyhcIlxcXFxcIikpIHJldHVybiB1bmRlZmluZWQ7XG4gIGxldCB0YXJnZXQ6IFVSTDtcbiAgdHJ5IHtcbiAgICB0YXJnZXQgPSBuZXcgVVJMKHdhbnRlZCwgXCJodHRwOi8vaGVyZS5pbnZhbGlkXCIpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG4gIGlmICh0YXJnZXQuaG9zdCAhPT0gXCJoZXJlLmludmFsaWRcIiB8fCB0YXJnZXQucGF0aG5hbWUuc3RhcnRzV2l0aChcIi8vXCIpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAvLyBTaWduaW5nIGluIHRvIGNvbWUgYmFjayB0byB0aGUgc2lnbi1pbiwgb3IgdG8gYW4gYW5zd2VyIG9mIHRoZSBpbnRlcmZhY2UsIGhlbHBzIG5vYm9keS5cbiAgaWYgKC9eXFwvKGFjY291bnRzXFwvc2lnbl9pbnxzZXR1cHxhcGkpKFxcL3wkKS8udGVzdCh0YXJnZXQucGF0aG5hbWUpKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gdGFyZ2V0LnBhdGhuYW1lICsgdGFyZ2V0LnNlYXJjaDtcbn1cblxuLyoqIFdoZXJlIHNvbWVib2R5IHdobyBzaWducyBpbiBhdCBgd2hlcmVgIGdvZXMgb246IHRoZXJlLCB3aGF0IGl0cyBgcmV0dXJuX3RvYCBuYW1lcywgb3IgdGhlIHJhY2tzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJldHVyblRvKHdoZXJlOiB7IHBhdGhuYW1lOiBzdHJpbmc7IHNlYXJjaDogc3RyaW5nIH0pOiBzdHJpbmcge1xuICBjb25zdCB3b3JkcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMod2hlcmUuc2VhcmNoKTtcbiAgY29uc3QgbmFtZWQgPSBwYXRoSGVyZSh3b3Jkcy5nZXQoXCJyZXR1cm5fdG9cIikpO1xuICBpZiAobmFtZWQpIHJldHVybiBuYW1lZDtcbiAgd29yZHMuZGVsZXRlKFwicmV0dXJuX3RvXCIpO1xuICB3b3Jkcy5kZWxldGUoXCJlcnJvclwiKTtcbiAgY29uc3QgdGV4dCA9IHdvcmRzLnRvU3RyaW5nKCk7XG4gIGNvbnN0IGhlcmUgPSB3aGVyZS5wYXRobmFtZSArICh0ZXh0ID8gYD8ke3RleHR9YCA6IFwiXCIpO1xuICByZXR1cm4gcGF0aEhlcmUoaGVyZSkgPz8gcGF0aEhlcmUod2hlcmUucGF0aG5hbWUpID8/IFwiL3JhY2tzXCI7XG59XG4iLCAiaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0IH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgbWUsIFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgc2lnbkluIH0gZnJvbSBcIi4uL2FwaS9zZXNzaW9uXCI7XG5pbXBvcnQgeyByZXR1cm5UbyB9IGZyb20gXCIuLi9yb3V0ZS9yZXR1cm5pbmdcIjtcbmltcG9ydCB7IGdvLCBxdWVyeSB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBkb29yLCBsb29rQXREb29yLCB3aHlOb3QgfSBmcm9tIFwiLi9kb29yXCI7XG5cbi8qKiBTZWNvbmRzIHVudGlsIHNvbWVib2R5IHdobyBoYXMgZmFpbGVkIHRvbyBvZnRlbiBtYXkgdHJ5IGFnYWluOyAwIHdoZW4gdGhleSBtYXkuICovXG5mdW5jdGlvbiB1c2VXYWl0KCk6IFtudW1iZXIsIChzZWNvbmRzOiBudW1iZXIpID0+IHZvaWRdIHtcbiAgY29uc3QgdW50aWwgPSB1c2VTaWduYWwoMCk7XG4gIGNvbnN0IGxlZnQgPSB1c2VTaWduYWwoMCk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKHVudGlsLnZhbHVlID09PSAwKSByZXR1cm47XG4gICAgY29uc3QgbG9vayA9ICgpID0+IHtcbiAgICAgIGxlZnQudmFsdWUgPSBNYXRoLm1heCgwLCBNYXRoLmNlaWwoKHVudGlsLnZhbHVlIC0gRGF0ZS5ub3coKSkgLyAxMDAwKSk7XG4gICAgICBpZiAobGVmdC52YWx1ZSA9PT0gMCkgdW50aWwudmFsdWUgPSAwO1xuICAgIH07XG4gICAgbG9vaygpO1xuICAgIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwobG9vaywgMjUwKTtcbiAgICByZXR1cm4gKCkgPT4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gIH0sIFt1bnRpbC52YWx1ZV0pO1xuICBjb25zdCB3YWl0ID0gKHNlY29uZHM6IG51bWJlcikgPT4ge1xuICAgIGxlZnQudmFsdWUgPSBzZWNvbmRzO1xuICAgIHVudGlsLnZhbHVlID0gRGF0ZS5ub3coKSArIHNlY29uZHMgKiAxMDAwO1xuICB9O1xuICByZXR1cm4gW2xlZnQudmFsdWUsIHdhaXRdO1xufVxuXG4vKiogVGhlIGZvcm0gdGhhdCBzaWducyBpbjsgYG9uRG9uZWAgd2hlbiBpdCBoYXMuICovXG5leHBvcnQgZnVuY3Rpb24gU2lnbkluRm9ybSh7IGxvZ2luLCBvbkRvbmUgfTogeyBsb2dpbj86IHN0cmluZzsgb25Eb25lOiAoKSA9PiB2b2lkIH0pIHtcbiAgY29uc3QgW2xlZnQsIHdhaXRdID0gdXNlV2FpdCgpO1xuICBjb25zdCBmb3JtID0gdXNlRm9ybSh7IGxvZ2luOiBsb2dpbiA/PyBcIlwiLCBwYXNzd29yZDogXCJcIiwgcmVtZW1iZXI6IGZhbHNlIH0sIGFzeW5jICh2YWx1ZXMpID0+IHtcbiAgICBjb25zdCBtaXNzaW5nID0gKFtcImxvZ2luXCIsIFwicGFzc3dvcmRcIl0gYXMgY29uc3QpLmZpbHRlcigobmFtZSkgPT4gIXZhbHVlc1tuYW1lXSk7XG4gICAgaWYgKG1pc3NpbmcubGVuZ3RoID4gMCkge1xuICAgICAgY29uc3QgYnJva2VuID0geyBjb2RlOiBcImJsYW5rXCIsIG1lc3NhZ2U6IHQudWkucmVxdWlyZWQgfTtcbiAgICAgIHRocm93IG5ldyBQcm9ibGVtKFxuICAgICAgICA0MjIsXG4gICAgICAgIFwiaW52YWxpZFwiLFxuICAgICAgICB0LnVpLnJlcXVpcmVkLFxuICAgICAgICBtaXNzaW5nLm1hcCgobmFtZSkgPT4gKHsgLi4uYnJva2VuLCBwb2ludGVyOiBgLyR7bmFtZX1gIH0pKSxcbiAgICAgICk7XG4gICAgfVxuICAgIHRyeSB7XG4gICAgICBhd2FpdCBzaWduSW4oU3RyaW5nKHZhbHVlcy5sb2dpbiksIFN0cmluZyh2YWx1ZXMucGFzc3dvcmQpLCB2YWx1ZXMucmVtZW1iZXIgPT09IHRydWUpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0pKSB0aHJvdyBlcnJvcjtcbiAgICAgIGlmIChlcnJvci5zdGF0dXMgPT09IDQwMSkgdGhyb3cgbmV3IFByb2JsZW0oNDAxLCBcInNpZ24taW5cIiwgdC5zaGVsbC53cm9uZyk7XG4gICAgICBpZiAoZXJyb3Iuc3RhdHVzID09PSA0MjkpIHtcbiAgICAgICAgd2FpdChlcnJvci5yZXRyeUFmdGVyID8/IDMwKTtcbiAgICAgICAgdGhyb3cgbmV3IFByb2JsZW0oNDI5LCBlcnJvci5raW5kLCB0LnNoZWxsLnRvb09mdGVuKTtcbiAgICAgIH1cbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgICBvbkRvbmUoKTtcbiAgfSk7XG4gIHJldHVybiAoXG4gICAgPEZvcm1cbiAgICAgIHN0YXRlPXtmb3JtfVxuICAgICAgc3VibWl0PXtsZWZ0ID4gMCA/IHQuc2hlbGwud2FpdEZvcihsZWZ0KSA6IHQuc2hlbGwuc2lnbklufVxuICAgICAgZGlzYWJsZWQ9e2xlZnQgPiAwfVxuICAgID5cbiAgICAgIDxGaWVsZCBuYW1lPVwibG9naW5cIiBsYWJlbD17dC5zaGVsbC5sb2dpbn0gYXV0b2NvbXBsZXRlPVwidXNlcm5hbWVcIiBtYXhMZW5ndGg9ezIwMH0gYXV0b2ZvY3VzIC8+XG4gICAgICA8RmllbGRcbiAgICAgICAgbmFtZT1cInBhc3N3b3JkXCJcbiAgICAgICAgbGFiZWw9e3Quc2hlbGwucGFzc3dvcmR9XG4gICAgICAgIHR5cGU9XCJwYXNzd29yZFwiXG4gICAgICAgIGF1dG9jb21wbGV0ZT1cImN1cnJlbnQtcGFzc3dvcmRcIlxuICAgICAgICBtYXhMZW5ndGg9ezEwMDB9XG4gICAgICAvPlxuICAgICAgPEZpZWxkIG5hbWU9XCJyZW1lbWJlclwiIGxhYmVsPXt0LnNoZWxsLnJlbWVtYmVyfSB0eXBlPVwiY2hlY2tib3hcIiAvPlxuICAgIDwvRm9ybT5cbiAgKTtcbn1cblxuLyoqIFRoZSB3aG9sZSBwYWdlIG9mIHdobyBoYXMgbm90IHNpZ25lZCBpbi4gQWZ0ZXIgaXQgb25lIGlzIHdoZXJlIG9uZSB3YW50ZWQgdG8gZ28uICovXG5leHBvcnQgZnVuY3Rpb24gRG9vcigpIHtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBkb2N1bWVudC50aXRsZSA9IGAke3Quc2hlbGwuc2lnbklufSBcdTAwQjcgJHt0LnNoZWxsLm5hbWV9YDtcbiAgICB2b2lkIGxvb2tBdERvb3IoKTtcbiAgfSwgW10pO1xuICBjb25zdCB3cm9uZyA9IHdoeU5vdChxdWVyeS52YWx1ZS5nZXQoXCJlcnJvclwiKSk7XG4gIGNvbnN0IG9uRG9uZSA9ICgpID0+IHtcbiAgICB2b2lkIGdvKHJldHVyblRvKGxvY2F0aW9uKSwgeyByZXBsYWNlOiB0cnVlIH0pO1xuICAgIGlmIChtZS52YWx1ZSkgcmVxdWVzdEFuaW1hdGlvbkZyYW1lKCgpID0+IGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3I8SFRNTEVsZW1lbnQ+KFwiaDFcIik/LmZvY3VzKCkpO1xuICB9O1xuICBjb25zdCBvZmZlcnMgPSBkb29yLnZhbHVlO1xuICBjb25zdCBwcm92aWRlciA9IGAvYXBpL3YyL29pZGMvc2lnbi1pbj9yZXR1cm5fdG89JHtlbmNvZGVVUklDb21wb25lbnQocmV0dXJuVG8obG9jYXRpb24pKX1gO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwiZG9vclwiIGlkPVwibWFpblwiPlxuICAgICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgPGRpdiBjbGFzcz1cIndlbGNvbWVcIj5cbiAgICAgICAgICA8aW1nIHNyYz1cIi9pY29uLnN2Z1wiIGFsdD1cIlwiIC8+XG4gICAgICAgICAgPGRpdj5cbiAgICAgICAgICAgIDxoMSB0YWJJbmRleD17LTF9Pnt0LnNoZWxsLm5hbWV9PC9oMT5cbiAgICAgICAgICAgIDxwPnt0LnNoZWxsLndlbGNvbWV9PC9wPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAge3dyb25nICYmIChcbiAgICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cImJhZFwiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPlxuICAgICAgICAgICAge3dyb25nfVxuICAgICAgICAgIDwvcD5cbiAgICAgICAgKX1cbiAgICAgICAge29mZmVycz8uc2V0dXAgJiYgKFxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJub3RpY2VcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgICA8SWNvbiBuYW1lPVwia2V5XCIgLz5cbiAgICAgICAgICAgIDxkaXY+XG4gICAgICAgICAgICAgIDxwPlxuICAgICAgICAgICAgICAgIDxzdHJvbmc+e3Quc2hlbGwubm9ib2R5fTwvc3Ryb25nPlxuICAgICAgICAgICAgICA8L3A+XG4gICAgICAgICAgICAgIDxwPnt0LnNoZWxsLm5vYm9keUJvZHl9PC9wPlxuICAgICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICl9XG4gICAgICAgIHtvZmZlcnM/Lm9pZGMgJiYgKFxuICAgICAgICAgIDw+XG4gICAgICAgICAgICA8YSBjbGFzcz1cImJ1dHRvbiB3aWRlXCIgaHJlZj17cHJvdmlkZXJ9PlxuICAgICAgICAgICAgICA8SWNvbiBuYW1lPVwia2V5XCIgLz5cbiAgICAgICAgICAgICAge3Quc2hlbGwub2lkY31cbiAgICAgICAgICAgIDwvYT5cbiAgICAgICAgICAgIDxwIGNsYXNzPVwib3JcIj57dC5zaGVsbC5vcn08L3A+XG4gICAgICAgICAgPC8+XG4gICAgICAgICl9XG4gICAgICAgIDxTaWduSW5Gb3JtIG9uRG9uZT17b25Eb25lfSAvPlxuICAgICAgICA8cCBjbGFzcz1cImhpbnRcIj57dC5zaGVsbC5mb3Jnb3R0ZW59PC9wPlxuICAgICAgPC9kaXY+XG4gICAgPC9tYWluPlxuICApO1xufVxuIiwgImltcG9ydCB7IHVzZUNvbXB1dGVkLCB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyBDb21wb25lbnQsIHR5cGUgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBtZSwgc2lnbkluRG9uZSwgc2lnbkluV2FudGVkIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGlzUm9vdCwgbWF5LCBzaWduT3V0IH0gZnJvbSBcIi4uL2FwaS9zZXNzaW9uXCI7XG5pbXBvcnQgeyB0aW1lIH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IGNvbm5lY3Rpb24sIGxhc3RIZWFyZCB9IGZyb20gXCIuLi9saXZlL3N0cmVhbVwiO1xuaW1wb3J0IHsgZ28sIG1hdGNoLCBwYXRoIH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEJ1dHRvbkxpbmssIEljb25CdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBEaWFsb2csIFF1ZXN0aW9ucyB9IGZyb20gXCIuLi91aS9EaWFsb2dcIjtcbmltcG9ydCB0eXBlIHsgSWNvbk5hbWUgfSBmcm9tIFwiLi4vdWkvSWNvblwiO1xuaW1wb3J0IHsgdHlwZSBJdGVtLCBNZW51QnV0dG9uLCBNZW51cyB9IGZyb20gXCIuLi91aS9NZW51XCI7XG5pbXBvcnQgeyBNYW55IH0gZnJvbSBcIi4uL3VpL21hbnlcIjtcbmltcG9ydCB7IEVtcHR5LCBMb2FkaW5nIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBUb2FzdHMsIHRvYXN0UHJvYmxlbSB9IGZyb20gXCIuLi91aS9Ub2FzdFwiO1xuaW1wb3J0IHsgVHlwZWRRdWVzdGlvbnMgfSBmcm9tIFwiLi4vdWkvVHlwZWRcIjtcbmltcG9ydCB7IHR5cGUgQ29tbWFuZCwgb2ZmZXIsIG92ZXJsYXkgfSBmcm9tIFwiLi9jb21tYW5kc1wiO1xuaW1wb3J0IHsgS2V5cywgUGFsZXR0ZSB9IGZyb20gXCIuL1BhbGV0dGVcIjtcbmltcG9ydCB7IG1vdmVkLCB0eXBlIFBhZ2UsIHR5cGUgUGFyYW1zLCByb3V0ZXMgfSBmcm9tIFwiLi9yb3V0ZXNcIjtcbmltcG9ydCB7IERvb3IsIFNpZ25JbkZvcm0gfSBmcm9tIFwiLi9TaWduSW5cIjtcbmltcG9ydCB7IG5leHRUaGVtZSwgdGhlbWUgfSBmcm9tIFwiLi90aGVtZVwiO1xuXG5pbnRlcmZhY2UgUGxhY2Uge1xuICBocmVmOiBzdHJpbmc7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGljb246IEljb25OYW1lO1xuICBtYWluPzogYm9vbGVhbjtcbn1cblxuLyoqIFdoZXJlIHRoZSBvbmUgd2hvIGhhcyBzaWduZWQgaW4gbWF5IGdvLiAqL1xuZnVuY3Rpb24gcGxhY2VzKCk6IFBsYWNlW10ge1xuICBjb25zdCBuID0gdC5zaGVsbC5uYXY7XG4gIGNvbnN0IHJvb3QgPSBpc1Jvb3QoKTtcbiAgY29uc3QgYWxsOiBBcnJheTxQbGFjZSB8IGZhbHNlPiA9IFtcbiAgICB7IGhyZWY6IFwiL3JhY2tzXCIsIGxhYmVsOiBuLnJhY2tzLCBpY29uOiBcInJhY2tcIiwgbWFpbjogdHJ1ZSB9LFxuICAgIHsgaHJlZjogXCIvZGV2aWNlc1wiLCBsYWJlbDogbi5kZXZpY2VzLCBpY29uOiBcImRldmljZVwiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi9ob3N0c1wiLCBsYWJlbDogbi5ob3N0cywgaWNvbjogXCJjaGFydFwiLCBtYWluOiB0cnVlIH0sXG4gICAgIXJvb3QgJiYgeyBocmVmOiBcIi9jbG91ZC1lbnYvY2x1c3Rlci10eXBlc1wiLCBsYWJlbDogbi5jbHVzdGVycywgaWNvbjogXCJhZGRcIiwgbWFpbjogdHJ1ZSB9LFxuICAgIHsgaHJlZjogXCIvdGVhbXNcIiwgbGFiZWw6IG4udGVhbXMsIGljb246IFwidGVhbVwiLCBtYWluOiB0cnVlIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL3VzZXJzXCIsIGxhYmVsOiBuLnVzZXJzLCBpY29uOiBcInVzZXJcIiwgbWFpbjogdHJ1ZSB9LFxuICAgIHJvb3QgJiYgeyBocmVmOiBcIi9zdGF0aXN0aWNzXCIsIGxhYmVsOiBuLnN0YXRpc3RpY3MsIGljb246IFwiY2hhcnRcIiwgbWFpbjogdHJ1ZSB9LFxuICAgIHsgaHJlZjogXCIvdGVtcGxhdGVzXCIsIGxhYmVsOiBuLnRlbXBsYXRlcywgaWNvbjogXCJ0YWdcIiB9LFxuICAgICFyb290ICYmIHsgaHJlZjogXCIva2V5X3BhaXJzXCIsIGxhYmVsOiBuLmtleVBhaXJzLCBpY29uOiBcImtleVwiIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL2Nsb3VkLWVudi9jb25maWdcIiwgbGFiZWw6IG4uY2xvdWQsIGljb246IFwiY2xvdWRcIiB9LFxuICAgIHJvb3QgJiYgeyBocmVmOiBcIi9vdXRib3hcIiwgbGFiZWw6IG4ub3V0Ym94LCBpY29uOiBcImxpc3RcIiB9LFxuICAgIHsgaHJlZjogXCIvYXVkaXRcIiwgbGFiZWw6IG4uYXVkaXQsIGljb246IFwiY2xvY2tcIiB9LFxuICAgIHJvb3QgJiYgeyBocmVmOiBcIi9zZXR0aW5nc1wiLCBsYWJlbDogbi5zZXR0aW5ncywgaWNvbjogXCJzZXR0aW5nc1wiIH0sXG4gIF07XG4gIHJldHVybiBhbGwuZmlsdGVyKFxuICAgIChwbGFjZSk6IHBsYWNlIGlzIFBsYWNlID0+XG4gICAgICBwbGFjZSAhPT0gZmFsc2UgJiYgKHBsYWNlLmhyZWYgIT09IFwiL3RlbXBsYXRlc1wiIHx8IG1heShcInJlYWRcIiwgXCJ0ZW1wbGF0ZVwiKSB8fCByb290KSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gaXNIZXJlKGhyZWY6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gcGF0aC52YWx1ZSA9PT0gaHJlZiB8fCBwYXRoLnZhbHVlLnN0YXJ0c1dpdGgoYCR7aHJlZn0vYCk7XG59XG5cbmZ1bmN0aW9uIENvbm5lY3Rpb24oKSB7XG4gIGNvbnN0IHRleHQgPSB1c2VDb21wdXRlZCgoKSA9PiB7XG4gICAgY29uc3QgcyA9IHQuc2hlbGwuc3RhdGU7XG4gICAgY29uc3Qgd2hlbiA9IGxhc3RIZWFyZC52YWx1ZSA/IHRpbWUobGFzdEhlYXJkLnZhbHVlIC8gMTAwMCkgOiBcIlwiO1xuICAgIGNvbnN0IHdvcmRzID0ge1xuICAgICAgb2ZmOiBzLm9mZixcbiAgICAgIGNvbm5lY3Rpbmc6IHMuY29ubmVjdGluZyxcbiAgICAgIGxpdmU6IHMubGl2ZSxcbiAgICAgIHN0YWxlOiBzLnN0YWxlKHdoZW4pLFxuICAgICAgbG9zdDogcy5sb3N0LFxuICAgICAgcGF1c2VkOiBzLnBhdXNlZCxcbiAgICB9O1xuICAgIHJldHVybiB3b3Jkc1tjb25uZWN0aW9uLnZhbHVlXTtcbiAgfSk7XG4gIHJldHVybiAoXG4gICAgPHNwYW5cbiAgICAgIGNsYXNzPVwiY29ubmVjdGlvblwiXG4gICAgICBkYXRhLXN0YXRlPXtjb25uZWN0aW9uLnZhbHVlfVxuICAgICAgcm9sZT1cInN0YXR1c1wiXG4gICAgICB0aXRsZT17dC5zaGVsbC5zdGF0ZS5saXZlU2luY2UobGFzdEhlYXJkLnZhbHVlID8gdGltZShsYXN0SGVhcmQudmFsdWUgLyAxMDAwKSA6IFwiXCIpfVxuICAgID5cbiAgICAgIDxzcGFuPnt0ZXh0fTwvc3Bhbj5cbiAgICA8L3NwYW4+XG4gICk7XG59XG5cbmZ1bmN0aW9uIGxlYXZlKCk6IHZvaWQge1xuICBzaWduT3V0KCkuY2F0Y2godG9hc3RQcm9ibGVtKTtcbn1cblxuZnVuY3Rpb24gSGVhZGVyKCkge1xuICBjb25zdCBhbGwgPSBwbGFjZXMoKTtcbiAgY29uc3QgcmVzdCA9IGFsbFxuICAgIC5maWx0ZXIoKHBsYWNlKSA9PiAhcGxhY2UubWFpbilcbiAgICAubWFwKChwbGFjZSk6IEl0ZW0gPT4gKHsgbGFiZWw6IHBsYWNlLmxhYmVsLCBpY29uOiBwbGFjZS5pY29uLCBocmVmOiBwbGFjZS5ocmVmIH0pKTtcbiAgY29uc3QgZXZlcnkgPSBhbGwubWFwKFxuICAgIChwbGFjZSk6IEl0ZW0gPT4gKHsgbGFiZWw6IHBsYWNlLmxhYmVsLCBpY29uOiBwbGFjZS5pY29uLCBocmVmOiBwbGFjZS5ocmVmIH0pLFxuICApO1xuICBjb25zdCB3aG8gPSBtZS52YWx1ZT8udXNlcjtcbiAgY29uc3QgYWNjb3VudDogQXJyYXk8SXRlbSB8IFwibGluZVwiPiA9IFtcbiAgICB7IGxhYmVsOiB0LnNoZWxsLmFjY291bnQsIGljb246IFwidXNlclwiLCBocmVmOiBcIi9hY2NvdW50cy9lZGl0XCIgfSxcbiAgICB7XG4gICAgICBsYWJlbDogdC5zaGVsbC5rZXlzLFxuICAgICAgaWNvbjogXCJoZWxwXCIsXG4gICAgICBydW46ICgpID0+IHtcbiAgICAgICAgb3ZlcmxheS52YWx1ZSA9IFwia2V5c1wiO1xuICAgICAgfSxcbiAgICB9LFxuICAgIFwibGluZVwiLFxuICAgIHsgbGFiZWw6IHQuc2hlbGwuc2lnbk91dCwgaWNvbjogXCJwb3dlclwiLCBydW46IGxlYXZlIH0sXG4gIF07XG4gIHJldHVybiAoXG4gICAgPGhlYWRlciBjbGFzcz1cImhlYWRlciBuby1wcmludFwiPlxuICAgICAgPHNwYW4gY2xhc3M9XCJuYXJyb3ctb25seVwiPlxuICAgICAgICA8TWVudUJ1dHRvbiBsYWJlbD17dC5zaGVsbC5tZW51fSBpY29uPVwibWVudVwiIGl0ZW1zPXtldmVyeX0gLz5cbiAgICAgIDwvc3Bhbj5cbiAgICAgIDxhIGNsYXNzPVwiYnJhbmRcIiBocmVmPVwiL3JhY2tzXCI+XG4gICAgICAgIDxpbWcgc3JjPVwiL2ljb24uc3ZnXCIgYWx0PVwiXCIgLz5cbiAgICAgICAge3Quc2hlbGwubmFtZX1cbiAgICAgIDwvYT5cbiAgICAgIDxuYXYgY2xhc3M9XCJuYXZcIiBhcmlhLWxhYmVsPXt0LnNoZWxsLm5hdmlnYXRpb259PlxuICAgICAgICB7YWxsXG4gICAgICAgICAgLmZpbHRlcigocGxhY2UpID0+IHBsYWNlLm1haW4pXG4gICAgICAgICAgLm1hcCgocGxhY2UpID0+IChcbiAgICAgICAgICAgIDxhXG4gICAgICAgICAgICAgIGtleT17cGxhY2UuaHJlZn1cbiAgICAgICAgICAgICAgaHJlZj17cGxhY2UuaHJlZn1cbiAgICAgICAgICAgICAgYXJpYS1jdXJyZW50PXtpc0hlcmUocGxhY2UuaHJlZikgPyBcInBhZ2VcIiA6IHVuZGVmaW5lZH1cbiAgICAgICAgICAgID5cbiAgICAgICAgICAgICAge3BsYWNlLmxhYmVsfVxuICAgICAgICAgICAgPC9hPlxuICAgICAgICAgICkpfVxuICAgICAgPC9uYXY+XG4gICAgICA8c3BhbiBjbGFzcz1cIndpZGUtb25seVwiPlxuICAgICAgICA8TWVudUJ1dHRvbiBsYWJlbD17dC5zaGVsbC5uYXYubW9yZX0gaWNvbj1cIm1vcmVcIiBpdGVtcz17cmVzdH0gLz5cbiAgICAgIDwvc3Bhbj5cbiAgICAgIDxkaXYgY2xhc3M9XCJwdXNoXCI+XG4gICAgICAgIDxDb25uZWN0aW9uIC8+XG4gICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgaWNvbj1cInNlYXJjaFwiXG4gICAgICAgICAgbGFiZWw9e2Ake3Quc2hlbGwucGFsZXR0ZX0gKEN0cmwgSylgfVxuICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgIG92ZXJsYXkudmFsdWUgPSBcInBhbGV0dGVcIjtcbiAgICAgICAgICB9fVxuICAgICAgICAvPlxuICAgICAgICA8SWNvbkJ1dHRvblxuICAgICAgICAgIGljb249e3RoZW1lLnZhbHVlID09PSBcImRhcmtcIiA/IFwibW9vblwiIDogdGhlbWUudmFsdWUgPT09IFwibGlnaHRcIiA/IFwic3VuXCIgOiBcImV5ZVwifVxuICAgICAgICAgIGxhYmVsPXtgJHt0LnNoZWxsLnRoZW1lLmxhYmVsfTogJHt0LnNoZWxsLnRoZW1lW3RoZW1lLnZhbHVlXX1gfVxuICAgICAgICAgIG9uQ2xpY2s9e25leHRUaGVtZX1cbiAgICAgICAgLz5cbiAgICAgICAgPE1lbnVCdXR0b25cbiAgICAgICAgICBsYWJlbD17d2hvPy5uYW1lIHx8IHdobz8ubG9naW4gfHwgdC5zaGVsbC5hY2NvdW50fVxuICAgICAgICAgIGljb249XCJ1c2VyXCJcbiAgICAgICAgICBpdGVtcz17YWNjb3VudH1cbiAgICAgICAgLz5cbiAgICAgIDwvZGl2PlxuICAgIDwvaGVhZGVyPlxuICApO1xufVxuXG4vKiogQSBwYWdlIHRoYXQgdGhyb3dzIHNheXMgc28sIGFuZCB0aGUgcmVzdCBnb2VzIG9uLiAqL1xuY2xhc3MgRmVuY2UgZXh0ZW5kcyBDb21wb25lbnQ8XG4gIHsgY2hpbGRyZW46IENvbXBvbmVudENoaWxkcmVuOyBhdDogc3RyaW5nIH0sXG4gIHsgZmFpbGVkOiBib29sZWFuOyBhdDogc3RyaW5nIH1cbj4ge1xuICBvdmVycmlkZSBzdGF0ZSA9IHsgZmFpbGVkOiBmYWxzZSwgYXQ6IFwiXCIgfTtcblxuICBzdGF0aWMgb3ZlcnJpZGUgZ2V0RGVyaXZlZFN0YXRlRnJvbUVycm9yKCk6IHsgZmFpbGVkOiBib29sZWFuIH0ge1xuICAgIHJldHVybiB7IGZhaWxlZDogdHJ1ZSB9O1xuICB9XG5cbiAgb3ZlcnJpZGUgY29tcG9uZW50RGlkVXBkYXRlKGJlZm9yZTogeyBhdDogc3RyaW5nIH0pOiB2b2lkIHtcbiAgICBpZiAoYmVmb3JlLmF0ICE9PSB0aGlzLnByb3BzLmF0ICYmIHRoaXMuc3RhdGUuZmFpbGVkKSB0aGlzLnNldFN0YXRlKHsgZmFpbGVkOiBmYWxzZSB9KTtcbiAgfVxuXG4gIG92ZXJyaWRlIHJlbmRlcigpIHtcbiAgICBpZiAoIXRoaXMuc3RhdGUuZmFpbGVkKSByZXR1cm4gdGhpcy5wcm9wcy5jaGlsZHJlbjtcbiAgICByZXR1cm4gKFxuICAgICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICAgIDxkaXYgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgPEVtcHR5IGljb249XCJ3YXJuaW5nXCIgdGl0bGU9e3Quc2hlbGwuZmFpbGVkfT5cbiAgICAgICAgICAgIDxwPnt0LnNoZWxsLmZhaWxlZEJvZHl9PC9wPlxuICAgICAgICAgICAgPEJ1dHRvbiBvbkNsaWNrPXsoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKX0+e3Quc2hlbGwucmVsb2FkfTwvQnV0dG9uPlxuICAgICAgICAgIDwvRW1wdHk+XG4gICAgICAgIDwvZGl2PlxuICAgICAgPC9tYWluPlxuICAgICk7XG4gIH1cbn1cblxuZnVuY3Rpb24gTm90Rm91bmQoKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8RW1wdHkgaWNvbj1cInNlYXJjaFwiIHRpdGxlPXt0LnNoZWxsLm5vdEZvdW5kfT5cbiAgICAgICAgPHA+e3Quc2hlbGwubm90Rm91bmRCb2R5fTwvcD5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9yYWNrc1wiPnt0LnNoZWxsLmhvbWV9PC9CdXR0b25MaW5rPlxuICAgICAgPC9FbXB0eT5cbiAgICA8L21haW4+XG4gICk7XG59XG5cbmNvbnN0IGxvYWRlZCA9IG5ldyBNYXA8dW5rbm93biwgUGFnZT4oKTtcblxuZnVuY3Rpb24gT3V0bGV0KCkge1xuICBjb25zdCBzaG93biA9IHVzZVNpZ25hbDx7IHBhZ2U6IFBhZ2U7IHBhcmFtczogUGFyYW1zIH0gfCBcIm5vdGhpbmdcIiB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgaGVyZSA9IHBhdGgudmFsdWU7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdG8gPSBtb3ZlZFtoZXJlXTtcbiAgICBpZiAodG8pIHtcbiAgICAgIHZvaWQgZ28odG8sIHsgcmVwbGFjZTogdHJ1ZSB9KTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgbGV0IGN1cnJlbnQgPSB0cnVlO1xuICAgIGZvciAoY29uc3QgW3BhdHRlcm4sIGxvYWRdIG9mIHJvdXRlcykge1xuICAgICAgY29uc3QgcGFyYW1zID0gbWF0Y2gocGF0dGVybiwgaGVyZSk7XG4gICAgICBpZiAoIXBhcmFtcykgY29udGludWU7XG4gICAgICBjb25zdCBrbm93biA9IGxvYWRlZC5nZXQobG9hZCk7XG4gICAgICBpZiAoa25vd24pIHNob3duLnZhbHVlID0geyBwYWdlOiBrbm93biwgcGFyYW1zIH07XG4gICAgICBlbHNlIHtcbiAgICAgICAgbG9hZCgpLnRoZW4oXG4gICAgICAgICAgKHsgZGVmYXVsdDogcGFnZSB9KSA9PiB7XG4gICAgICAgICAgICBsb2FkZWQuc2V0KGxvYWQsIHBhZ2UpO1xuICAgICAgICAgICAgaWYgKGN1cnJlbnQpIHNob3duLnZhbHVlID0geyBwYWdlLCBwYXJhbXMgfTtcbiAgICAgICAgICB9LFxuICAgICAgICAgIC8vIEEgbmV3ZXIgdmVyc2lvbiBoYXMgYmVlbiBpbnN0YWxsZWQsIGFuZCB0aGlzIG9uZSdzIGZpbGVzIGFyZSBnb25lLlxuICAgICAgICAgICgpID0+IGN1cnJlbnQgJiYgbG9jYXRpb24ucmVsb2FkKCksXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgICBjdXJyZW50ID0gZmFsc2U7XG4gICAgICB9O1xuICAgIH1cbiAgICBzaG93bi52YWx1ZSA9IFwibm90aGluZ1wiO1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH0sIFtoZXJlXSk7XG4gIGNvbnN0IG5vdyA9IHNob3duLnZhbHVlO1xuICBpZiAobm93ID09PSB1bmRlZmluZWQpIHJldHVybiA8TG9hZGluZyAvPjtcbiAgaWYgKG5vdyA9PT0gXCJub3RoaW5nXCIpIHJldHVybiA8Tm90Rm91bmQgLz47XG4gIHJldHVybiA8bm93LnBhZ2UgcGFyYW1zPXtub3cucGFyYW1zfSAvPjtcbn1cblxuZnVuY3Rpb24gZ2VuZXJhbCgpOiBDb21tYW5kW10ge1xuICBjb25zdCBrID0gdC5zaGVsbC5rZXlOYW1lcztcbiAgY29uc3Qgb3BlbiA9ICh3aGF0OiBcInBhbGV0dGVcIiB8IFwia2V5c1wiKSA9PiAoKSA9PiB7XG4gICAgb3ZlcmxheS52YWx1ZSA9IHdoYXQ7XG4gIH07XG4gIGNvbnN0IHNlYXJjaCA9ICgpID0+IGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3I8SFRNTEVsZW1lbnQ+KFwiW2RhdGEtc2VhcmNoXVwiKT8uZm9jdXMoKTtcbiAgY29uc3Qga2V5czogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHsgXCIvcmFja3NcIjogXCJnIHJcIiwgXCIvZGV2aWNlc1wiOiBcImcgZFwiLCBcIi90ZWFtc1wiOiBcImcgdFwiIH07XG4gIGNvbnN0IHRvID0gcGxhY2VzKCkubWFwKChwbGFjZSk6IENvbW1hbmQgPT4ge1xuICAgIGNvbnN0IGNvbW1hbmQ6IENvbW1hbmQgPSB7XG4gICAgICBsYWJlbDogcGxhY2UubGFiZWwsXG4gICAgICBpY29uOiBwbGFjZS5pY29uLFxuICAgICAgcnVuOiAoKSA9PiB2b2lkIGdvKHBsYWNlLmhyZWYpLFxuICAgIH07XG4gICAgcmV0dXJuIGtleXNbcGxhY2UuaHJlZl0gPyB7IC4uLmNvbW1hbmQsIGtleXM6IGtleXNbcGxhY2UuaHJlZl0hIH0gOiBjb21tYW5kO1xuICB9KTtcbiAgcmV0dXJuIFtcbiAgICB7IGxhYmVsOiBrLmhlbHAsIGtleXM6IFwiP1wiLCBpY29uOiBcImhlbHBcIiwgcnVuOiBvcGVuKFwia2V5c1wiKSB9LFxuICAgIHsgbGFiZWw6IGsuc2VhcmNoLCBrZXlzOiBcIi9cIiwgaWNvbjogXCJzZWFyY2hcIiwgcnVuOiBzZWFyY2ggfSxcbiAgICB7IGxhYmVsOiBrLnRoZW1lLCBpY29uOiBcInN1blwiLCBydW46IG5leHRUaGVtZSB9LFxuICAgIC4uLnRvLFxuICAgIHsgbGFiZWw6IHQuc2hlbGwuc2lnbk91dCwgaWNvbjogXCJwb3dlclwiLCBydW46IGxlYXZlIH0sXG4gIF07XG59XG5cbmZ1bmN0aW9uIEluc2lkZSgpIHtcbiAgdXNlRWZmZWN0KCgpID0+IG9mZmVyKGdlbmVyYWwoKSksIFttZS52YWx1ZV0pO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8YSBjbGFzcz1cImJ1dHRvbiBwcmltYXJ5IHNraXBcIiBocmVmPVwiI21haW5cIj5cbiAgICAgICAge3Quc2hlbGwuc2tpcH1cbiAgICAgIDwvYT5cbiAgICAgIDxIZWFkZXIgLz5cbiAgICAgIDxGZW5jZSBhdD17cGF0aC52YWx1ZX0+XG4gICAgICAgIDxPdXRsZXQgLz5cbiAgICAgIDwvRmVuY2U+XG4gICAgICB7c2lnbkluV2FudGVkLnZhbHVlICYmIChcbiAgICAgICAgPERpYWxvZ1xuICAgICAgICAgIHRpdGxlPXt0LnNoZWxsLnNpZ25JbkFnYWlufVxuICAgICAgICAgIG9uQ2xvc2U9eygpID0+IHtcbiAgICAgICAgICAgIHNpZ25JbkRvbmUoZmFsc2UpO1xuICAgICAgICAgICAgbWUudmFsdWUgPSBudWxsO1xuICAgICAgICAgIH19XG4gICAgICAgID5cbiAgICAgICAgICA8cD57dC5zaGVsbC5zaWduSW5BZ2FpbkJvZHl9PC9wPlxuICAgICAgICAgIDxTaWduSW5Gb3JtIGxvZ2luPXttZS52YWx1ZT8udXNlci5sb2dpbiA/PyBcIlwifSBvbkRvbmU9eygpID0+IHNpZ25JbkRvbmUodHJ1ZSl9IC8+XG4gICAgICAgIDwvRGlhbG9nPlxuICAgICAgKX1cbiAgICAgIHtvdmVybGF5LnZhbHVlID09PSBcInBhbGV0dGVcIiAmJiA8UGFsZXR0ZSAvPn1cbiAgICAgIHtvdmVybGF5LnZhbHVlID09PSBcImtleXNcIiAmJiA8S2V5cyAvPn1cbiAgICA8Lz5cbiAgKTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIHBhZ2UgaXMgdGhlIHNhbWUgZm9yIGV2ZXJ5Ym9keSwgc2lnbmVkIGluIG9yIG5vdC4gKi9cbmZ1bmN0aW9uIGlzT3BlblRvQWxsKCk6IGJvb2xlYW4ge1xuICByZXR1cm4gcGF0aC52YWx1ZSA9PT0gXCIvc2V0dXBcIjtcbn1cblxuLyoqIFRoZSBhcHBsaWNhdGlvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBBcHAoKSB7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIHttZS52YWx1ZSA9PT0gdW5kZWZpbmVkID8gKFxuICAgICAgICA8TG9hZGluZyAvPlxuICAgICAgKSA6IGlzT3BlblRvQWxsKCkgPyAoXG4gICAgICAgIDxGZW5jZSBhdD17cGF0aC52YWx1ZX0+XG4gICAgICAgICAgPE91dGxldCAvPlxuICAgICAgICA8L0ZlbmNlPlxuICAgICAgKSA6IG1lLnZhbHVlID09PSBudWxsID8gKFxuICAgICAgICA8RG9vciAvPlxuICAgICAgKSA6IChcbiAgICAgICAgPEluc2lkZSAvPlxuICAgICAgKX1cbiAgICAgIDxNYW55IC8+XG4gICAgICA8UXVlc3Rpb25zIC8+XG4gICAgICA8VHlwZWRRdWVzdGlvbnMgLz5cbiAgICAgIDxNZW51cyAvPlxuICAgICAgPFRvYXN0cyAvPlxuICAgIDwvPlxuICApO1xufVxuIiwgIi8vIFdoZXJlIGl0IGJlZ2luczogd2hvIG9uZSBpcywgdGhlbiB0aGUgcGFnZSBvZiB0aGUgYWRkcmVzcy5cbmltcG9ydCB7IHJlbmRlciB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IGxlYXJuIH0gZnJvbSBcIi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IGtlZXBTdHJlYW0gfSBmcm9tIFwiLi9saXZlL3N0cmVhbVwiO1xuaW1wb3J0IHsgZmluZEluUGFsZXR0ZSB9IGZyb20gXCIuL3JhY2t2aWV3L2ZpbmRpbmdcIjtcbmltcG9ydCB7IGZvbGxvd0xpbmtzIH0gZnJvbSBcIi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IEFwcCB9IGZyb20gXCIuL3NoZWxsL0FwcFwiO1xuaW1wb3J0IHsgb2JleUtleXMgfSBmcm9tIFwiLi9zaGVsbC9jb21tYW5kc1wiO1xuaW1wb3J0IHsga2VlcERlbnNpdHkgfSBmcm9tIFwiLi9zaGVsbC9kZW5zaXR5XCI7XG5pbXBvcnQgeyBrZWVwVGhlbWUgfSBmcm9tIFwiLi9zaGVsbC90aGVtZVwiO1xuXG5rZWVwVGhlbWUoKTtcbmtlZXBEZW5zaXR5KCk7XG5mb2xsb3dMaW5rcygpO1xub2JleUtleXMoKTtcbmtlZXBTdHJlYW0oKTtcbmZpbmRJblBhbGV0dGUoKTtcbmNvbnN0IHBsYWNlID0gZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoXCJhcHBcIik7XG5pZiAocGxhY2UpIHJlbmRlcig8QXBwIC8+LCBwbGFjZSk7XG5cbi8qKiBBIHNlcnZlciB0aGF0IGlzIG5vdCB0aGVyZSBpcyBhc2tlZCBhZ2FpbiBlYWNoIHNlY29uZC4gKi9cbmFzeW5jIGZ1bmN0aW9uIGJlZ2luKCk6IFByb21pc2U8dm9pZD4ge1xuICB0cnkge1xuICAgIGF3YWl0IGxlYXJuKCk7XG4gIH0gY2F0Y2gge1xuICAgIHNldFRpbWVvdXQoKCkgPT4gdm9pZCBiZWdpbigpLCAxMDAwKTtcbiAgfVxufVxudm9pZCBiZWdpbigpO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFRQSxJQUFNLFlBQVk7QUFFbEIsU0FBUyxLQUFLLE9BQWUsTUFBdUI7QUFDbEQsUUFBTSxPQUFPLE1BQU0sWUFBWTtBQUMvQixTQUFPLEtBQ0osWUFBWSxFQUNaLE1BQU0sS0FBSyxFQUNYLE1BQU0sQ0FBQyxTQUFTLEtBQUssU0FBUyxJQUFJLENBQUM7QUFDeEM7QUFHTyxTQUFTLFVBQVU7QUFDeEIsUUFBTSxPQUFPLFVBQVUsRUFBRTtBQUN6QixRQUFNLFFBQVEsVUFBcUIsU0FBUyxDQUFDO0FBQzdDLFFBQU0sU0FBUyxVQUFVLENBQUM7QUFDMUIsUUFBTSxPQUFPLEVBQU07QUFDbkIsSUFBVSxNQUFNO0FBQ2QsUUFBSSxVQUFVO0FBQ2QsVUFBTSxNQUFNLFNBQVMsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFFBQVEsT0FBTyxLQUFLLEtBQUssQ0FBQztBQUMxRSxVQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUcsU0FBUztBQUNwQyxXQUFPLFFBQVE7QUFDZixRQUFJLEtBQUssTUFBTSxLQUFLLEdBQUc7QUFDckIsY0FBUSxJQUFJLFFBQVEsSUFBSSxPQUFPLFNBQVMsS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsUUFDaEUsQ0FBQyxTQUFTO0FBQ1IsY0FBSSxRQUFTLE9BQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEtBQUssS0FBSyxDQUFDLEVBQUUsTUFBTSxHQUFHLFNBQVM7QUFBQSxRQUN4RTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQUM7QUFBQTtBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsZ0JBQVU7QUFBQSxJQUNaO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxLQUFLLENBQUM7QUFDZixRQUFNLFFBQVEsTUFBTTtBQUNsQixZQUFRLFFBQVE7QUFBQSxFQUNsQjtBQUNBLFFBQU0sTUFBTSxDQUFDLFlBQWlDO0FBQzVDLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTTtBQUNOLFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFDQSxRQUFNLE1BQU0sQ0FBQyxVQUF5QjtBQUNwQyxVQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVM7QUFDbEMsUUFBSSxNQUFNLFFBQVEsWUFBYSxRQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sUUFBUSxHQUFHLElBQUk7QUFBQSxhQUNwRSxNQUFNLFFBQVEsVUFBVyxRQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sUUFBUSxHQUFHLENBQUM7QUFBQSxhQUNwRSxNQUFNLFFBQVEsUUFBUyxLQUFJLE1BQU0sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLFFBQ3hEO0FBQ0wsVUFBTSxlQUFlO0FBQ3JCLGFBQVMsZUFBZSxHQUFHLElBQUksSUFBSSxPQUFPLEtBQUssRUFBRSxHQUFHLGVBQWUsRUFBRSxPQUFPLFVBQVUsQ0FBQztBQUFBLEVBQ3pGO0FBQ0EsU0FDRSxrQkFBQyxVQUFPLE9BQU8sRUFBRSxNQUFNLFNBQVMsTUFBSyxXQUFVLFNBQVMsT0FDdEQ7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sTUFBSztBQUFBLFFBQ0wsY0FBWSxFQUFFLE1BQU07QUFBQSxRQUNwQixhQUFhLEVBQUUsTUFBTTtBQUFBLFFBQ3JCLGlCQUFlO0FBQUEsUUFDZixpQkFBYztBQUFBLFFBQ2QseUJBQXVCLE1BQU0sTUFBTSxTQUFTLElBQUksR0FBRyxJQUFJLElBQUksT0FBTyxLQUFLLEtBQUs7QUFBQSxRQUM1RSxjQUFhO0FBQUEsUUFDYixZQUFZO0FBQUEsUUFDWixXQUFTO0FBQUEsUUFDVCxPQUFPLEtBQUs7QUFBQSxRQUNaLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGVBQUssUUFBUSxNQUFNLGNBQWM7QUFBQSxRQUNuQztBQUFBLFFBQ0EsV0FBVztBQUFBO0FBQUEsSUFDYjtBQUFBLElBQ0Esa0JBQUMsU0FBSSxJQUFJLE1BQU0sTUFBSyxXQUFVLGNBQVksRUFBRSxNQUFNLFNBQy9DO0FBQUEsWUFBTSxNQUFNLElBQUksQ0FBQyxTQUFTO0FBQUE7QUFBQSxRQUV6QjtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBRUMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQUEsWUFDcEIsTUFBSztBQUFBLFlBQ0wsVUFBVTtBQUFBLFlBQ1YsaUJBQWUsVUFBVSxPQUFPO0FBQUEsWUFDaEMsU0FBUyxNQUFNLElBQUksT0FBTztBQUFBLFlBRXpCO0FBQUEsc0JBQVEsUUFBUSxrQkFBQyxRQUFLLE1BQU0sUUFBUSxNQUFNO0FBQUEsY0FDMUMsUUFBUTtBQUFBLGNBQ1IsUUFBUSxPQUNQLGtCQUFDLFNBQUssa0JBQVEsTUFBSyxJQUVuQixRQUFRLFNBQVMsa0JBQUMsV0FBTyxrQkFBUSxPQUFNO0FBQUE7QUFBQTtBQUFBLFVBWnBDLEdBQUcsS0FBSyxJQUFJLFFBQVEsS0FBSztBQUFBLFFBY2hDO0FBQUEsT0FDRDtBQUFBLE1BQ0EsTUFBTSxNQUFNLFdBQVcsS0FDdEIsa0JBQUMsU0FBSSxNQUFLLFVBQVMsVUFBVSxJQUFJLGlCQUFjLFNBQVEsaUJBQWMsUUFDbEUsWUFBRSxNQUFNLGdCQUNYO0FBQUEsT0FFSjtBQUFBLEtBQ0Y7QUFFSjtBQUdPLFNBQVMsT0FBTztBQUNyQixRQUFNLFFBQVEsU0FBUyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsSUFBSTtBQUN6RCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFPLEVBQUUsTUFBTTtBQUFBLE1BQ2YsU0FBUyxNQUFNO0FBQ2IsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQUEsTUFFQTtBQUFBLDBCQUFDLFFBQUcsT0FBTSxRQUNQLGdCQUFNLElBQUksQ0FBQyxZQUNWLHVCQUNFO0FBQUEsNEJBQUMsUUFDRSxrQkFBUSxNQUFNLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQyxRQUM3QixrQkFBQyxTQUFlLGlCQUFOLEdBQVUsQ0FDckIsR0FDSDtBQUFBLFVBQ0Esa0JBQUMsUUFBSSxrQkFBUSxPQUFNO0FBQUEsV0FDckIsQ0FDRCxHQUNIO0FBQUEsUUFDQSxrQkFBQyxPQUFHLFlBQUUsTUFBTSxVQUFTO0FBQUE7QUFBQTtBQUFBLEVBQ3ZCO0FBRUo7OztBQ3hIQSxJQUFNLFVBQWdCLE1BQU0sT0FBTyx1QkFBMEI7QUFDN0QsSUFBTSxPQUFhLE1BQU0sT0FBTyxvQkFBcUI7QUFDckQsSUFBTSxXQUFpQixNQUFNLE9BQU8sd0JBQXdCO0FBR3JELElBQU0sU0FBZ0M7QUFBQSxFQUMzQyxDQUFDLFVBQVUsTUFBTSxPQUFPLHdCQUFzQixDQUFDO0FBQUEsRUFDL0MsQ0FBQyxZQUFZLE1BQU0sT0FBTyx1QkFBa0IsQ0FBQztBQUFBLEVBQzdDLENBQUMsZ0JBQWdCLE1BQU0sT0FBTyxzQkFBaUIsQ0FBQztBQUFBLEVBQ2hELENBQUMsd0JBQXdCLE1BQU0sT0FBTyw2QkFBd0IsQ0FBQztBQUFBLEVBQy9ELENBQUMsY0FBYyxNQUFNLE9BQU8sb0JBQWUsQ0FBQztBQUFBLEVBQzVDLENBQUMsc0JBQXNCLE1BQU0sT0FBTywyQkFBc0IsQ0FBQztBQUFBLEVBQzNELENBQUMsc0JBQXNCLE1BQU0sT0FBTywyQkFBc0IsQ0FBQztBQUFBLEVBQzNELENBQUMsMkJBQTJCLE1BQU0sT0FBTyxnQ0FBMkIsQ0FBQztBQUFBLEVBQ3JFLENBQUMsaUNBQWlDLE1BQU0sT0FBTyxnQ0FBMkIsQ0FBQztBQUFBLEVBQzNFLENBQUMsVUFBVSxNQUFNLE9BQU8scUJBQWdCLENBQUM7QUFBQSxFQUN6QyxDQUFDLGNBQWMsTUFBTSxPQUFPLG9CQUFlLENBQUM7QUFBQSxFQUM1QyxDQUFDLHlCQUF5QixNQUFNLE9BQU8sNkJBQXdCLENBQUM7QUFBQSxFQUNoRSxDQUFDLDRCQUE0QixNQUFNLE9BQU8sNEJBQXVCLENBQUM7QUFBQSxFQUNsRSxDQUFDLDZDQUE2QyxNQUFNLE9BQU8sNkJBQXdCLENBQUM7QUFBQSxFQUNwRixDQUFDLHFCQUFxQixNQUFNLE9BQU8sa0NBQTZCLENBQUM7QUFBQSxFQUNqRSxDQUFDLGNBQWMsTUFBTSxPQUFPLHdCQUFtQixDQUFDO0FBQUEsRUFDaEQsQ0FBQyxrQkFBa0IsTUFBTSxPQUFPLDBCQUFxQixDQUFDO0FBQUEsRUFDdEQsQ0FBQywyQkFBMkIsTUFBTSxPQUFPLDJCQUFzQixDQUFDO0FBQUEsRUFDaEUsQ0FBQyx1QkFBdUIsTUFBTSxPQUFPLHdCQUFtQixDQUFDO0FBQUEsRUFDekQsQ0FBQyw0QkFBNEIsTUFBTSxPQUFPLHVCQUFrQixDQUFDO0FBQUEsRUFDN0QsQ0FBQyxrQ0FBa0MsTUFBTSxPQUFPLDZCQUF3QixDQUFDO0FBQUEsRUFDekUsQ0FBQyxlQUFlLE1BQU0sT0FBTywwQkFBcUIsQ0FBQztBQUFBLEVBQ25ELENBQUMsV0FBVyxNQUFNLE9BQU8sc0JBQWlCLENBQUM7QUFBQSxFQUMzQyxDQUFDLFdBQVcsTUFBTSxPQUFPLDRCQUF1QixDQUFDO0FBQUEsRUFDakQsQ0FBQyxVQUFVLE1BQU0sT0FBTyxxQkFBcUIsQ0FBQztBQUFBLEVBQzlDLENBQUMsY0FBYyxNQUFNLE9BQU8sdUJBQXdCLENBQUM7QUFBQSxFQUNyRCxDQUFDLGlCQUFpQixNQUFNLE9BQU8sc0JBQXVCLENBQUM7QUFBQSxFQUN2RCxDQUFDLG1CQUFtQixNQUFNLE9BQU8sd0JBQXlCLENBQUM7QUFBQSxFQUMzRCxDQUFDLGNBQWMsTUFBTSxPQUFPLHlCQUE4QixDQUFDO0FBQUEsRUFDM0QsQ0FBQyxrQkFBa0IsTUFBTSxPQUFPLDJCQUFnQyxDQUFDO0FBQUEsRUFDakUsQ0FBQyxrQkFBa0IsTUFBTSxPQUFPLHdCQUE2QixDQUFDO0FBQUEsRUFDOUQsQ0FBQyxhQUFhLFFBQVE7QUFBQSxFQUN0QixDQUFDLGtCQUFrQixRQUFRO0FBQUEsRUFDM0IsQ0FBQyxVQUFVLE1BQU0sT0FBTyxxQkFBcUIsQ0FBQztBQUFBLEVBQzlDLENBQUMsV0FBVyxNQUFNLE9BQU8sc0JBQXNCLENBQUM7QUFBQSxFQUNoRCxDQUFDLGtCQUFrQixPQUFPO0FBQUEsRUFDMUIsQ0FBQyx1QkFBdUIsT0FBTztBQUFBLEVBQy9CLENBQUMsVUFBVSxNQUFNLE9BQU8scUJBQXNCLENBQUM7QUFBQSxFQUMvQyxDQUFDLGNBQWMsTUFBTSxPQUFPLHVCQUF3QixDQUFDO0FBQUEsRUFDckQsQ0FBQyxjQUFjLElBQUk7QUFBQSxFQUNuQixDQUFDLG1CQUFtQixJQUFJO0FBQUEsRUFDeEIsQ0FBQyxVQUFVLE1BQU0sT0FBTyxxQkFBc0IsQ0FBQztBQUFBLEVBQy9DLENBQUMsY0FBYyxNQUFNLE9BQU8sdUJBQXdCLENBQUM7QUFBQSxFQUNyRCxDQUFDLGNBQWMsTUFBTSxPQUFPLG9CQUFxQixDQUFDO0FBQUEsRUFDbEQsQ0FBQyxtQkFBbUIsTUFBTSxPQUFPLHdCQUF5QixDQUFDO0FBQUEsRUFDM0QsQ0FBQyx5QkFBeUIsTUFBTSxPQUFPLHVCQUF3QixDQUFDO0FBQ2xFO0FBR08sSUFBTSxRQUFnQztBQUFBLEVBQzNDLEtBQUs7QUFBQSxFQUNMLHFCQUFxQjtBQUFBLEVBQ3JCLHlCQUF5QjtBQUFBLEVBQ3pCLDBCQUEwQjtBQUM1Qjs7O0FDckVBLElBQU0sVUFBVTtBQUdULFNBQVMsU0FBUyxRQUF1RDtBQUM5RSxNQUFJLENBQUMsVUFBVSxPQUFPLFNBQVMsUUFBUyxRQUFPO0FBRS9DLE1BQUksQ0FBQyw0QkFBNEIsS0FBSyxNQUFNLEtBQUssT0FBTyxTQUFTLElBQUksRUFBRyxRQUFPO0FBQy9FLE1BQUk7QUFDSixNQUFJO0FBQ0YsYUFBUyxJQUFJLElBQUksUUFBUSxxQkFBcUI7QUFBQSxFQUNoRCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLE9BQU8sU0FBUyxrQkFBa0IsT0FBTyxTQUFTLFdBQVcsSUFBSSxFQUFHLFFBQU87QUFFL0UsTUFBSSx5Q0FBeUMsS0FBSyxPQUFPLFFBQVEsRUFBRyxRQUFPO0FBQzNFLFNBQU8sT0FBTyxXQUFXLE9BQU87QUFDbEM7QUFHTyxTQUFTLFNBQVMsT0FBcUQ7QUFDNUUsUUFBTSxRQUFRLElBQUksZ0JBQWdCLE1BQU0sTUFBTTtBQUM5QyxRQUFNLFFBQVEsU0FBUyxNQUFNLElBQUksV0FBVyxDQUFDO0FBQzdDLE1BQUksTUFBTyxRQUFPO0FBQ2xCLFFBQU0sT0FBTyxXQUFXO0FBQ3hCLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsUUFBTSxPQUFPLE1BQU0sWUFBWSxPQUFPLElBQUksSUFBSSxLQUFLO0FBQ25ELFNBQU8sU0FBUyxJQUFJLEtBQUssU0FBUyxNQUFNLFFBQVEsS0FBSztBQUN2RDs7O0FDcEJBLFNBQVMsVUFBK0M7QUFDdEQsUUFBTSxRQUFRLFVBQVUsQ0FBQztBQUN6QixRQUFNLE9BQU8sVUFBVSxDQUFDO0FBQ3hCLElBQVUsTUFBTTtBQUNkLFFBQUksTUFBTSxVQUFVLEVBQUc7QUFDdkIsVUFBTSxPQUFPLE1BQU07QUFDakIsV0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssR0FBSSxDQUFDO0FBQ3JFLFVBQUksS0FBSyxVQUFVLEVBQUcsT0FBTSxRQUFRO0FBQUEsSUFDdEM7QUFDQSxTQUFLO0FBQ0wsVUFBTSxRQUFRLFlBQVksTUFBTSxHQUFHO0FBQ25DLFdBQU8sTUFBTSxjQUFjLEtBQUs7QUFBQSxFQUNsQyxHQUFHLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDaEIsUUFBTSxPQUFPLENBQUMsWUFBb0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsVUFBTSxRQUFRLEtBQUssSUFBSSxJQUFJLFVBQVU7QUFBQSxFQUN2QztBQUNBLFNBQU8sQ0FBQyxLQUFLLE9BQU8sSUFBSTtBQUMxQjtBQUdPLFNBQVMsV0FBVyxFQUFFLE9BQU8sT0FBTyxHQUEyQztBQUNwRixRQUFNLENBQUMsTUFBTSxJQUFJLElBQUksUUFBUTtBQUM3QixRQUFNLE9BQU8sUUFBUSxFQUFFLE9BQU8sU0FBUyxJQUFJLFVBQVUsSUFBSSxVQUFVLE1BQU0sR0FBRyxPQUFPLFdBQVc7QUFDNUYsVUFBTSxVQUFXLENBQUMsU0FBUyxVQUFVLEVBQVksT0FBTyxDQUFDLFNBQVMsQ0FBQyxPQUFPLElBQUksQ0FBQztBQUMvRSxRQUFJLFFBQVEsU0FBUyxHQUFHO0FBQ3RCLFlBQU0sU0FBUyxFQUFFLE1BQU0sU0FBUyxTQUFTLEVBQUUsR0FBRyxTQUFTO0FBQ3ZELFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLEdBQUc7QUFBQSxRQUNMLFFBQVEsSUFBSSxDQUFDLFVBQVUsRUFBRSxHQUFHLFFBQVEsU0FBUyxJQUFJLElBQUksR0FBRyxFQUFFO0FBQUEsTUFDNUQ7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFlBQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUFHLE9BQU8sT0FBTyxRQUFRLEdBQUcsT0FBTyxhQUFhLElBQUk7QUFBQSxJQUN0RixTQUFTLE9BQU87QUFDZCxVQUFJLEVBQUUsaUJBQWlCLFNBQVUsT0FBTTtBQUN2QyxVQUFJLE1BQU0sV0FBVyxJQUFLLE9BQU0sSUFBSSxRQUFRLEtBQUssV0FBVyxFQUFFLE1BQU0sS0FBSztBQUN6RSxVQUFJLE1BQU0sV0FBVyxLQUFLO0FBQ3hCLGFBQUssTUFBTSxjQUFjLEVBQUU7QUFDM0IsY0FBTSxJQUFJLFFBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxNQUFNLFFBQVE7QUFBQSxNQUNyRDtBQUNBLFlBQU07QUFBQSxJQUNSO0FBQ0EsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNELFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE9BQU87QUFBQSxNQUNQLFFBQVEsT0FBTyxJQUFJLEVBQUUsTUFBTSxRQUFRLElBQUksSUFBSSxFQUFFLE1BQU07QUFBQSxNQUNuRCxVQUFVLE9BQU87QUFBQSxNQUVqQjtBQUFBLDBCQUFDLFNBQU0sTUFBSyxTQUFRLE9BQU8sRUFBRSxNQUFNLE9BQU8sY0FBYSxZQUFXLFdBQVcsS0FBSyxXQUFTLE1BQUM7QUFBQSxRQUM1RjtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE1BQU07QUFBQSxZQUNmLE1BQUs7QUFBQSxZQUNMLGNBQWE7QUFBQSxZQUNiLFdBQVc7QUFBQTtBQUFBLFFBQ2I7QUFBQSxRQUNBLGtCQUFDLFNBQU0sTUFBSyxZQUFXLE9BQU8sRUFBRSxNQUFNLFVBQVUsTUFBSyxZQUFXO0FBQUE7QUFBQTtBQUFBLEVBQ2xFO0FBRUo7QUFHTyxTQUFTLE9BQU87QUFDckIsSUFBVSxNQUFNO0FBQ2QsYUFBUyxRQUFRLEdBQUcsRUFBRSxNQUFNLE1BQU0sU0FBTSxFQUFFLE1BQU0sSUFBSTtBQUNwRCxTQUFLLFdBQVc7QUFBQSxFQUNsQixHQUFHLENBQUMsQ0FBQztBQUNMLFFBQU0sUUFBUSxPQUFPLE1BQU0sTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUM3QyxRQUFNLFNBQVMsTUFBTTtBQUNuQixTQUFLLEdBQUcsU0FBUyxRQUFRLEdBQUcsRUFBRSxTQUFTLEtBQUssQ0FBQztBQUM3QyxRQUFJLEdBQUcsTUFBTyx1QkFBc0IsTUFBTSxTQUFTLGNBQTJCLElBQUksR0FBRyxNQUFNLENBQUM7QUFBQSxFQUM5RjtBQUNBLFFBQU0sU0FBUyxLQUFLO0FBQ3BCLFFBQU0sV0FBVyxrQ0FBa0MsbUJBQW1CLFNBQVMsUUFBUSxDQUFDLENBQUM7QUFDekYsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFNBQUksT0FBTSxRQUNUO0FBQUEsc0JBQUMsU0FBSSxPQUFNLFdBQ1Q7QUFBQSx3QkFBQyxTQUFJLEtBQUksYUFBWSxLQUFJLElBQUc7QUFBQSxNQUM1QixrQkFBQyxTQUNDO0FBQUEsMEJBQUMsUUFBRyxVQUFVLElBQUssWUFBRSxNQUFNLE1BQUs7QUFBQSxRQUNoQyxrQkFBQyxPQUFHLFlBQUUsTUFBTSxTQUFRO0FBQUEsU0FDdEI7QUFBQSxPQUNGO0FBQUEsSUFDQyxTQUNDLGtCQUFDLE9BQUUsT0FBTSxVQUFTLGFBQVUsT0FBTSxNQUFLLFNBQ3JDO0FBQUEsd0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxNQUNwQjtBQUFBLE9BQ0g7QUFBQSxJQUVELFFBQVEsU0FDUCxrQkFBQyxTQUFJLE9BQU0sVUFBUyxNQUFLLFVBQ3ZCO0FBQUEsd0JBQUMsUUFBSyxNQUFLLE9BQU07QUFBQSxNQUNqQixrQkFBQyxTQUNDO0FBQUEsMEJBQUMsT0FDQyw0QkFBQyxZQUFRLFlBQUUsTUFBTSxRQUFPLEdBQzFCO0FBQUEsUUFDQSxrQkFBQyxPQUFHLFlBQUUsTUFBTSxZQUFXO0FBQUEsU0FDekI7QUFBQSxPQUNGO0FBQUEsSUFFRCxRQUFRLFFBQ1AsdUJBQ0U7QUFBQSx3QkFBQyxPQUFFLE9BQU0sZUFBYyxNQUFNLFVBQzNCO0FBQUEsMEJBQUMsUUFBSyxNQUFLLE9BQU07QUFBQSxRQUNoQixFQUFFLE1BQU07QUFBQSxTQUNYO0FBQUEsTUFDQSxrQkFBQyxPQUFFLE9BQU0sTUFBTSxZQUFFLE1BQU0sSUFBRztBQUFBLE9BQzVCO0FBQUEsSUFFRixrQkFBQyxjQUFXLFFBQWdCO0FBQUEsSUFDNUIsa0JBQUMsT0FBRSxPQUFNLFFBQVEsWUFBRSxNQUFNLFdBQVU7QUFBQSxLQUNyQyxHQUNGO0FBRUo7OztBQ3JHQSxTQUFTLFNBQWtCO0FBQ3pCLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBTSxNQUE0QjtBQUFBLElBQ2hDLEVBQUUsTUFBTSxVQUFVLE9BQU8sRUFBRSxPQUFPLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFBQSxJQUMzRCxFQUFFLE1BQU0sWUFBWSxPQUFPLEVBQUUsU0FBUyxNQUFNLFVBQVUsTUFBTSxLQUFLO0FBQUEsSUFDakUsRUFBRSxNQUFNLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxTQUFTLE1BQU0sS0FBSztBQUFBLElBQzVELENBQUMsUUFBUSxFQUFFLE1BQU0sNEJBQTRCLE9BQU8sRUFBRSxVQUFVLE1BQU0sT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUN4RixFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsSUFDM0QsUUFBUSxFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsSUFDbkUsUUFBUSxFQUFFLE1BQU0sZUFBZSxPQUFPLEVBQUUsWUFBWSxNQUFNLFNBQVMsTUFBTSxLQUFLO0FBQUEsSUFDOUUsRUFBRSxNQUFNLGNBQWMsT0FBTyxFQUFFLFdBQVcsTUFBTSxNQUFNO0FBQUEsSUFDdEQsQ0FBQyxRQUFRLEVBQUUsTUFBTSxjQUFjLE9BQU8sRUFBRSxVQUFVLE1BQU0sTUFBTTtBQUFBLElBQzlELFFBQVEsRUFBRSxNQUFNLHFCQUFxQixPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVE7QUFBQSxJQUNuRSxRQUFRLEVBQUUsTUFBTSxXQUFXLE9BQU8sRUFBRSxRQUFRLE1BQU0sT0FBTztBQUFBLElBQ3pELEVBQUUsTUFBTSxVQUFVLE9BQU8sRUFBRSxPQUFPLE1BQU0sUUFBUTtBQUFBLElBQ2hELFFBQVEsRUFBRSxNQUFNLGFBQWEsT0FBTyxFQUFFLFVBQVUsTUFBTSxXQUFXO0FBQUEsRUFDbkU7QUFDQSxTQUFPLElBQUk7QUFBQSxJQUNULENBQUNBLFdBQ0NBLFdBQVUsVUFBVUEsT0FBTSxTQUFTLGdCQUFnQixJQUFJLFFBQVEsVUFBVSxLQUFLO0FBQUEsRUFDbEY7QUFDRjtBQUVBLFNBQVMsT0FBTyxNQUF1QjtBQUNyQyxTQUFPLEtBQUssVUFBVSxRQUFRLEtBQUssTUFBTSxXQUFXLEdBQUcsSUFBSSxHQUFHO0FBQ2hFO0FBRUEsU0FBUyxhQUFhO0FBQ3BCLFFBQU0sT0FBTyxZQUFZLE1BQU07QUFDN0IsVUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixVQUFNLE9BQU8sVUFBVSxRQUFRLEtBQUssVUFBVSxRQUFRLEdBQUksSUFBSTtBQUM5RCxVQUFNLFFBQVE7QUFBQSxNQUNaLEtBQUssRUFBRTtBQUFBLE1BQ1AsWUFBWSxFQUFFO0FBQUEsTUFDZCxNQUFNLEVBQUU7QUFBQSxNQUNSLE9BQU8sRUFBRSxNQUFNLElBQUk7QUFBQSxNQUNuQixNQUFNLEVBQUU7QUFBQSxNQUNSLFFBQVEsRUFBRTtBQUFBLElBQ1o7QUFDQSxXQUFPLE1BQU0sV0FBVyxLQUFLO0FBQUEsRUFDL0IsQ0FBQztBQUNELFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE9BQU07QUFBQSxNQUNOLGNBQVksV0FBVztBQUFBLE1BQ3ZCLE1BQUs7QUFBQSxNQUNMLE9BQU8sRUFBRSxNQUFNLE1BQU0sVUFBVSxVQUFVLFFBQVEsS0FBSyxVQUFVLFFBQVEsR0FBSSxJQUFJLEVBQUU7QUFBQSxNQUVsRiw0QkFBQyxVQUFNLGdCQUFLO0FBQUE7QUFBQSxFQUNkO0FBRUo7QUFFQSxTQUFTLFFBQWM7QUFDckIsVUFBUSxFQUFFLE1BQU0sWUFBWTtBQUM5QjtBQUVBLFNBQVMsU0FBUztBQUNoQixRQUFNLE1BQU0sT0FBTztBQUNuQixRQUFNLE9BQU8sSUFDVixPQUFPLENBQUNBLFdBQVUsQ0FBQ0EsT0FBTSxJQUFJLEVBQzdCLElBQUksQ0FBQ0EsWUFBaUIsRUFBRSxPQUFPQSxPQUFNLE9BQU8sTUFBTUEsT0FBTSxNQUFNLE1BQU1BLE9BQU0sS0FBSyxFQUFFO0FBQ3BGLFFBQU0sUUFBUSxJQUFJO0FBQUEsSUFDaEIsQ0FBQ0EsWUFBaUIsRUFBRSxPQUFPQSxPQUFNLE9BQU8sTUFBTUEsT0FBTSxNQUFNLE1BQU1BLE9BQU0sS0FBSztBQUFBLEVBQzdFO0FBQ0EsUUFBTSxNQUFNLEdBQUcsT0FBTztBQUN0QixRQUFNQyxXQUFnQztBQUFBLElBQ3BDLEVBQUUsT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLFFBQVEsTUFBTSxpQkFBaUI7QUFBQSxJQUMvRDtBQUFBLE1BQ0UsT0FBTyxFQUFFLE1BQU07QUFBQSxNQUNmLE1BQU07QUFBQSxNQUNOLEtBQUssTUFBTTtBQUNULGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLE9BQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQ3REO0FBQ0EsU0FDRSxrQkFBQyxZQUFPLE9BQU0sbUJBQ1o7QUFBQSxzQkFBQyxVQUFLLE9BQU0sZUFDViw0QkFBQyxjQUFXLE9BQU8sRUFBRSxNQUFNLE1BQU0sTUFBSyxRQUFPLE9BQU8sT0FBTyxHQUM3RDtBQUFBLElBQ0Esa0JBQUMsT0FBRSxPQUFNLFNBQVEsTUFBSyxVQUNwQjtBQUFBLHdCQUFDLFNBQUksS0FBSSxhQUFZLEtBQUksSUFBRztBQUFBLE1BQzNCLEVBQUUsTUFBTTtBQUFBLE9BQ1g7QUFBQSxJQUNBLGtCQUFDLFNBQUksT0FBTSxPQUFNLGNBQVksRUFBRSxNQUFNLFlBQ2xDLGNBQ0UsT0FBTyxDQUFDRCxXQUFVQSxPQUFNLElBQUksRUFDNUIsSUFBSSxDQUFDQSxXQUNKO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFFQyxNQUFNQSxPQUFNO0FBQUEsUUFDWixnQkFBYyxPQUFPQSxPQUFNLElBQUksSUFBSSxTQUFTO0FBQUEsUUFFM0MsVUFBQUEsT0FBTTtBQUFBO0FBQUEsTUFKRkEsT0FBTTtBQUFBLElBS2IsQ0FDRCxHQUNMO0FBQUEsSUFDQSxrQkFBQyxVQUFLLE9BQU0sYUFDViw0QkFBQyxjQUFXLE9BQU8sRUFBRSxNQUFNLElBQUksTUFBTSxNQUFLLFFBQU8sT0FBTyxNQUFNLEdBQ2hFO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLHdCQUFDLGNBQVc7QUFBQSxNQUNaO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFPLEdBQUcsRUFBRSxNQUFNLE9BQU87QUFBQSxVQUN6QixTQUFTLE1BQU07QUFDYixvQkFBUSxRQUFRO0FBQUEsVUFDbEI7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFNLE1BQU0sVUFBVSxTQUFTLFNBQVMsTUFBTSxVQUFVLFVBQVUsUUFBUTtBQUFBLFVBQzFFLE9BQU8sR0FBRyxFQUFFLE1BQU0sTUFBTSxLQUFLLEtBQUssRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxVQUM1RCxTQUFTO0FBQUE7QUFBQSxNQUNYO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTyxLQUFLLFFBQVEsS0FBSyxTQUFTLEVBQUUsTUFBTTtBQUFBLFVBQzFDLE1BQUs7QUFBQSxVQUNMLE9BQU9DO0FBQUE7QUFBQSxNQUNUO0FBQUEsT0FDRjtBQUFBLEtBQ0Y7QUFFSjtBQUdBLElBQU0sUUFBTixjQUFvQixFQUdsQjtBQUFBLEVBQ1MsUUFBUSxFQUFFLFFBQVEsT0FBTyxJQUFJLEdBQUc7QUFBQSxFQUV6QyxPQUFnQiwyQkFBZ0Q7QUFDOUQsV0FBTyxFQUFFLFFBQVEsS0FBSztBQUFBLEVBQ3hCO0FBQUEsRUFFUyxtQkFBbUIsUUFBOEI7QUFDeEQsUUFBSSxPQUFPLE9BQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxNQUFNLE9BQVEsTUFBSyxTQUFTLEVBQUUsUUFBUSxNQUFNLENBQUM7QUFBQSxFQUN2RjtBQUFBLEVBRVMsU0FBUztBQUNoQixRQUFJLENBQUMsS0FBSyxNQUFNLE9BQVEsUUFBTyxLQUFLLE1BQU07QUFDMUMsV0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFNBQUksTUFBSyxTQUNSLDRCQUFDLFNBQU0sTUFBSyxXQUFVLE9BQU8sRUFBRSxNQUFNLFFBQ25DO0FBQUEsd0JBQUMsT0FBRyxZQUFFLE1BQU0sWUFBVztBQUFBLE1BQ3ZCLGtCQUFDLFVBQU8sU0FBUyxNQUFNLFNBQVMsT0FBTyxHQUFJLFlBQUUsTUFBTSxRQUFPO0FBQUEsT0FDNUQsR0FDRixHQUNGO0FBQUEsRUFFSjtBQUNGO0FBRUEsU0FBUyxXQUFXO0FBQ2xCLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxTQUFNLE1BQUssVUFBUyxPQUFPLEVBQUUsTUFBTSxVQUNsQztBQUFBLHNCQUFDLE9BQUcsWUFBRSxNQUFNLGNBQWE7QUFBQSxJQUN6QixrQkFBQyxjQUFXLE1BQUssVUFBVSxZQUFFLE1BQU0sTUFBSztBQUFBLEtBQzFDLEdBQ0Y7QUFFSjtBQUVBLElBQU0sU0FBUyxvQkFBSSxJQUFtQjtBQUV0QyxTQUFTLFNBQVM7QUFDaEIsUUFBTSxRQUFRLFVBQWtFLE1BQVM7QUFDekYsUUFBTSxPQUFPLEtBQUs7QUFDbEIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxLQUFLLE1BQU0sSUFBSTtBQUNyQixRQUFJLElBQUk7QUFDTixXQUFLLEdBQUcsSUFBSSxFQUFFLFNBQVMsS0FBSyxDQUFDO0FBQzdCO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBVTtBQUNkLGVBQVcsQ0FBQyxTQUFTLElBQUksS0FBSyxRQUFRO0FBQ3BDLFlBQU0sU0FBUyxNQUFNLFNBQVMsSUFBSTtBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFlBQU0sUUFBUSxPQUFPLElBQUksSUFBSTtBQUM3QixVQUFJLE1BQU8sT0FBTSxRQUFRLEVBQUUsTUFBTSxPQUFPLE9BQU87QUFBQSxXQUMxQztBQUNILGFBQUssRUFBRTtBQUFBLFVBQ0wsQ0FBQyxFQUFFLFNBQVMsS0FBSyxNQUFNO0FBQ3JCLG1CQUFPLElBQUksTUFBTSxJQUFJO0FBQ3JCLGdCQUFJLFFBQVMsT0FBTSxRQUFRLEVBQUUsTUFBTSxPQUFPO0FBQUEsVUFDNUM7QUFBQTtBQUFBLFVBRUEsTUFBTSxXQUFXLFNBQVMsT0FBTztBQUFBLFFBQ25DO0FBQUEsTUFDRjtBQUNBLGFBQU8sTUFBTTtBQUNYLGtCQUFVO0FBQUEsTUFDWjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVE7QUFDZCxXQUFPO0FBQUEsRUFDVCxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ1QsUUFBTSxNQUFNLE1BQU07QUFDbEIsTUFBSSxRQUFRLE9BQVcsUUFBTyxrQkFBQyxXQUFRO0FBQ3ZDLE1BQUksUUFBUSxVQUFXLFFBQU8sa0JBQUMsWUFBUztBQUN4QyxTQUFPLGtCQUFDLElBQUksTUFBSixFQUFTLFFBQVEsSUFBSSxRQUFRO0FBQ3ZDO0FBRUEsU0FBUyxVQUFxQjtBQUM1QixRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxDQUFDLFNBQTZCLE1BQU07QUFDL0MsWUFBUSxRQUFRO0FBQUEsRUFDbEI7QUFDQSxRQUFNLFNBQVMsTUFBTSxTQUFTLGNBQTJCLGVBQWUsR0FBRyxNQUFNO0FBQ2pGLFFBQU0sT0FBK0IsRUFBRSxVQUFVLE9BQU8sWUFBWSxPQUFPLFVBQVUsTUFBTTtBQUMzRixRQUFNLEtBQUssT0FBTyxFQUFFLElBQUksQ0FBQ0QsV0FBbUI7QUFDMUMsVUFBTSxVQUFtQjtBQUFBLE1BQ3ZCLE9BQU9BLE9BQU07QUFBQSxNQUNiLE1BQU1BLE9BQU07QUFBQSxNQUNaLEtBQUssTUFBTSxLQUFLLEdBQUdBLE9BQU0sSUFBSTtBQUFBLElBQy9CO0FBQ0EsV0FBTyxLQUFLQSxPQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsU0FBUyxNQUFNLEtBQUtBLE9BQU0sSUFBSSxFQUFHLElBQUk7QUFBQSxFQUN0RSxDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsRUFBRSxPQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLEVBQUU7QUFBQSxJQUM1RCxFQUFFLE9BQU8sRUFBRSxRQUFRLE1BQU0sS0FBSyxNQUFNLFVBQVUsS0FBSyxPQUFPO0FBQUEsSUFDMUQsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLE9BQU8sS0FBSyxVQUFVO0FBQUEsSUFDOUMsR0FBRztBQUFBLElBQ0gsRUFBRSxPQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU0sU0FBUyxLQUFLLE1BQU07QUFBQSxFQUN0RDtBQUNGO0FBRUEsU0FBUyxTQUFTO0FBQ2hCLElBQVUsTUFBTSxNQUFNLFFBQVEsQ0FBQyxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDNUMsU0FDRSx1QkFDRTtBQUFBLHNCQUFDLE9BQUUsT0FBTSx1QkFBc0IsTUFBSyxTQUNqQyxZQUFFLE1BQU0sTUFDWDtBQUFBLElBQ0Esa0JBQUMsVUFBTztBQUFBLElBQ1Isa0JBQUMsU0FBTSxJQUFJLEtBQUssT0FDZCw0QkFBQyxVQUFPLEdBQ1Y7QUFBQSxJQUNDLGFBQWEsU0FDWjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxFQUFFLE1BQU07QUFBQSxRQUNmLFNBQVMsTUFBTTtBQUNiLHFCQUFXLEtBQUs7QUFDaEIsYUFBRyxRQUFRO0FBQUEsUUFDYjtBQUFBLFFBRUE7QUFBQSw0QkFBQyxPQUFHLFlBQUUsTUFBTSxpQkFBZ0I7QUFBQSxVQUM1QixrQkFBQyxjQUFXLE9BQU8sR0FBRyxPQUFPLEtBQUssU0FBUyxJQUFJLFFBQVEsTUFBTSxXQUFXLElBQUksR0FBRztBQUFBO0FBQUE7QUFBQSxJQUNqRjtBQUFBLElBRUQsUUFBUSxVQUFVLGFBQWEsa0JBQUMsV0FBUTtBQUFBLElBQ3hDLFFBQVEsVUFBVSxVQUFVLGtCQUFDLFFBQUs7QUFBQSxLQUNyQztBQUVKO0FBR0EsU0FBUyxjQUF1QjtBQUM5QixTQUFPLEtBQUssVUFBVTtBQUN4QjtBQUdPLFNBQVMsTUFBTTtBQUNwQixTQUNFLHVCQUNHO0FBQUEsT0FBRyxVQUFVLFNBQ1osa0JBQUMsV0FBUSxJQUNQLFlBQVksSUFDZCxrQkFBQyxTQUFNLElBQUksS0FBSyxPQUNkLDRCQUFDLFVBQU8sR0FDVixJQUNFLEdBQUcsVUFBVSxPQUNmLGtCQUFDLFFBQUssSUFFTixrQkFBQyxVQUFPO0FBQUEsSUFFVixrQkFBQyxRQUFLO0FBQUEsSUFDTixrQkFBQyxhQUFVO0FBQUEsSUFDWCxrQkFBQyxrQkFBZTtBQUFBLElBQ2hCLGtCQUFDLFNBQU07QUFBQSxJQUNQLGtCQUFDLFVBQU87QUFBQSxLQUNWO0FBRUo7OztBQ3JUQSxVQUFVO0FBQ1YsWUFBWTtBQUNaLFlBQVk7QUFDWixTQUFTO0FBQ1QsV0FBVztBQUNYLGNBQWM7QUFDZCxJQUFNLFFBQVEsU0FBUyxlQUFlLEtBQUs7QUFDM0MsSUFBSSxNQUFPLEdBQU8sa0JBQUMsT0FBSSxHQUFJLEtBQUs7QUFHaEMsZUFBZSxRQUF1QjtBQUNwQyxNQUFJO0FBQ0YsVUFBTSxNQUFNO0FBQUEsRUFDZCxRQUFRO0FBQ04sZUFBVyxNQUFNLEtBQUssTUFBTSxHQUFHLEdBQUk7QUFBQSxFQUNyQztBQUNGO0FBQ0EsS0FBSyxNQUFNOyIsCiAgIm5hbWVzIjogWyJwbGFjZSIsICJhY2NvdW50Il0KfQo=
