import {
  MenuButton,
  Menus,
  commands,
  connection,
  finders,
  keepStream,
  keepTheme,
  lastHeard,
  nextTheme,
  obeyKeys,
  offer,
  overlay,
  theme
} from "./chunk-7QPC4YPH.js";
import {
  time
} from "./chunk-MHJVVLKS.js";
import {
  Button,
  ButtonLink,
  Empty,
  Icon,
  IconButton,
  Loading,
  Problem,
  Toasts,
  a,
  get,
  me,
  send,
  signInDone,
  signInWanted,
  t,
  toastProblem
} from "./chunk-QN7WOFL3.js";
import {
  $,
  A,
  P,
  Q,
  T,
  U,
  followLinks,
  go,
  guardLeaving,
  j,
  match,
  path,
  useComputed,
  useSignal,
  w,
  x,
  y
} from "./chunk-VSV4ZCEX.js";

// src/api/session.ts
async function learn() {
  try {
    const response = await fetch("/api/v2/me", { headers: { Accept: "application/json" } });
    if (response.status === 401) me.value = null;
    else if (response.ok) me.value = await response.json();
    else throw new Problem(response.status, "failed", response.statusText);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(0, "away", "");
  }
}
async function signIn(login, password, remember) {
  await send("POST", "/api/v2/session", { login, password, remember }, { quiet: true });
  me.value = await get("/api/v2/me");
}
async function signOut() {
  await send("DELETE", "/api/v2/session", void 0, { quiet: true }).catch((problem) => {
    if (!(problem instanceof Problem && problem.status === 401)) throw problem;
  });
  me.value = null;
}
function may(action, subject) {
  const abilities = me.value?.abilities;
  return abilities?.[subject]?.includes(action) ?? false;
}
function isRoot() {
  return me.value?.user.root ?? false;
}

// src/ui/Dialog.tsx
function Dialog({
  title,
  onClose,
  wide,
  name,
  children
}) {
  const box = T(null);
  const label = P();
  A(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return /* @__PURE__ */ a(
    "dialog",
    {
      ref: box,
      class: `dialog ${wide ? "wide" : ""} ${name ?? ""}`,
      "aria-labelledby": label,
      onCancel: (event) => {
        event.preventDefault();
        onClose();
      },
      children: /* @__PURE__ */ a("div", { class: "inside", children: [
        /* @__PURE__ */ a("header", { children: [
          /* @__PURE__ */ a("h2", { id: label, children: title }),
          /* @__PURE__ */ a(IconButton, { icon: "close", label: t.ui.close, onClick: onClose })
        ] }),
        children
      ] })
    }
  );
}
var question = y();
function confirm(title, body, yes, danger = true) {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (value) => {
      question.value = void 0;
      resolve(value);
    };
    question.value = { title, body, yes, danger, answer };
  });
}
function Questions() {
  const asked = question.value;
  if (!asked) return null;
  return /* @__PURE__ */ a(Dialog, { title: asked.title, onClose: () => asked.answer(false), children: [
    /* @__PURE__ */ a("div", { children: asked.body }),
    /* @__PURE__ */ a("div", { class: "form-actions", children: [
      /* @__PURE__ */ a(Button, { kind: asked.danger ? "danger" : "primary", onClick: () => asked.answer(true), children: asked.yes }),
      /* @__PURE__ */ a(Button, { kind: "plain", onClick: () => asked.answer(false), children: t.ui.cancel })
    ] })
  ] });
}

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
var routes = [
  ["/racks", () => import("./RackView-JS6QAWJN.js")],
  ["/devices", () => import("./Devices-CPY7T2PK.js")],
  ["/devices/:id", () => import("./Device-AIFDSC6R.js")],
  ["/devices/:id/metrics", () => import("./DeviceMetrics-LZ4KBPSW.js")],
  ["/racks/:id", () => import("./Rack-XRITZBYW.js")],
  ["/racks/:id/devices", () => import("./RackDevices-BZ5L2AGQ.js")],
  ["/racks/:id/metrics", () => import("./RackMetrics-B37MDPRS.js")],
  ["/racks/:id/instructions", () => import("./RackInstructions-L3QM5KBU.js")],
  ["/racks/:id/instructions/:text", () => import("./RackInstructions-L3QM5KBU.js")],
  ["/hosts", () => import("./Hosts-BD4Y5QK2.js")],
  ["/hosts/:id", () => import("./Host-FLHL7XG3.js")],
  ["/dashboards/teams/:id", () => import("./TeamDashboard-7UUT62GU.js")],
  ["/cloud-env/cluster-types", () => import("./ClusterTypes-M6X2IRFJ.js")],
  ["/cloud-env/cluster-types/:id/clusters/new", () => import("./LaunchCluster-M3GG4INY.js")],
  ["/cloud-env/config", () => import("./CloudConfiguration-NYUST3FR.js")],
  ["/key_pairs", () => import("./KeyPairs-S5L2VC76.js")],
  ["/key_pairs/new", () => import("./NewKeyPair-G2GLU2L3.js")],
  ["/teams/:id/usage_limits", () => import("./UsageLimits-JENC6RGR.js")],
  ["/teams/:id/invoices", () => import("./Invoices-C5PEN6KX.js")],
  ["/teams/:id/invoices/:iid", () => import("./Invoice-OJRG4N7S.js")],
  ["/teams/:id/credit_deposits/new", () => import("./CreditDeposit-46QNSHHN.js")],
  ["/statistics", () => import("./Statistics-YGITE5X7.js")],
  ["/outbox", () => import("./Outbox-ZDQ2XV2I.js")],
  ["/status", () => import("./ServerStatus-HODKJ55B.js")]
];
var moved = {
  "/": "/racks",
  "/accounts/sign_in": "/racks",
  "/cloud-env/config/new": "/cloud-env/config",
  "/cloud-env/config/edit": "/cloud-env/config"
};

// src/ui/Form.tsx
var Filling = U(void 0);
function faultsOf(problem, fields) {
  const faults = {};
  const rest = [];
  for (const broken of problem.errors) {
    const name = broken.pointer?.replace(/^\//, "") ?? broken.parameter ?? "";
    if (fields.has(name)) faults[name] = [faults[name], broken.message].filter(Boolean).join("; ");
    else rest.push(name ? `${name} ${broken.message}` : broken.message);
  }
  return [faults, problem.errors.length === 0 ? problem.message : rest.join("; ")];
}
function useForm(initial, send2) {
  const values = useSignal(initial);
  const faults = useSignal({});
  const wrong = useSignal("");
  const busy = useSignal(false);
  const changed = useSignal(false);
  const sending = T(send2);
  sending.current = send2;
  const state = w(
    () => ({
      values,
      faults,
      wrong,
      busy,
      changed,
      set(name, value) {
        values.value = { ...values.peek(), [name]: value };
        changed.value = true;
        if (faults.peek()[name]) {
          const { [name]: _, ...others } = faults.peek();
          faults.value = others;
        }
      },
      text: (name) => String(values.value[name] ?? ""),
      flag: (name) => values.value[name] === true,
      reset(next) {
        values.value = next;
        changed.value = false;
        faults.value = {};
        wrong.value = "";
      },
      async submit() {
        if (busy.peek()) return;
        busy.value = true;
        wrong.value = "";
        faults.value = {};
        try {
          await sending.current(values.peek());
          changed.value = false;
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          if (error.kind === "stale") wrong.value = t.ui.stale;
          else [faults.value, wrong.value] = faultsOf(error, new Set(Object.keys(values.peek())));
        } finally {
          busy.value = false;
        }
      }
    }),
    []
  );
  A(
    () => guardLeaving(async () => {
      if (!changed.peek()) return true;
      return confirm(t.ui.discardTitle, t.ui.discardBody, t.ui.discard);
    }),
    []
  );
  A(() => {
    const stay = (event) => {
      if (changed.peek()) event.preventDefault();
    };
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, []);
  return state;
}
function Form({
  state,
  submit,
  onCancel,
  danger,
  children
}) {
  const box = T(null);
  const send2 = async (event) => {
    event.preventDefault();
    await state.submit();
    box.current?.querySelector("[aria-invalid=true]")?.focus();
  };
  return /* @__PURE__ */ a(Filling.Provider, { value: state, children: /* @__PURE__ */ a("form", { ref: box, class: "form", onSubmit: send2, noValidate: true, children: [
    children,
    state.wrong.value && /* @__PURE__ */ a("p", { class: "notice wrong", "data-kind": "bad", role: "alert", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      state.wrong.value
    ] }),
    /* @__PURE__ */ a("div", { class: "form-actions", children: [
      /* @__PURE__ */ a(Button, { type: "submit", kind: danger ? "danger" : "primary", busy: state.busy.value, children: submit }),
      onCancel && /* @__PURE__ */ a(Button, { kind: "plain", onClick: onCancel, children: t.ui.cancel })
    ] })
  ] }) });
}
function Field({
  name,
  label,
  hint,
  type = "text",
  options,
  rows,
  optional,
  ...rest
}) {
  const form = j(Filling);
  const id = P();
  if (!form) throw new Error(`field ${name} has no form`);
  const wrong = form.faults.value[name];
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-wrong` : ""].filter(Boolean).join(" ");
  const shared = {
    id,
    name,
    "aria-invalid": Boolean(wrong),
    ...described ? { "aria-describedby": described } : {},
    ...rest
  };
  const take = (event) => form.set(name, event.currentTarget.value);
  const notes = /* @__PURE__ */ a($, { children: [
    hint && /* @__PURE__ */ a("p", { class: "hint", id: `${id}-hint`, children: hint }),
    wrong && /* @__PURE__ */ a("p", { class: "wrong", id: `${id}-wrong`, children: wrong })
  ] });
  if (type === "checkbox") {
    const tick = (event) => form.set(name, event.currentTarget.checked);
    return /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("div", { class: "check", children: [
        /* @__PURE__ */ a("input", { ...shared, type: "checkbox", checked: form.flag(name), onChange: tick }),
        /* @__PURE__ */ a("label", { for: id, children: label })
      ] }),
      notes
    ] });
  }
  return /* @__PURE__ */ a("div", { class: "field", children: [
    /* @__PURE__ */ a("label", { for: id, children: [
      label,
      " ",
      optional && /* @__PURE__ */ a("span", { class: "optional", children: [
        "(",
        t.ui.optional,
        ")"
      ] })
    ] }),
    options ? /* @__PURE__ */ a(
      "select",
      {
        id,
        name,
        class: "select",
        "aria-invalid": Boolean(wrong),
        disabled: rest.disabled ?? false,
        ...described ? { "aria-describedby": described } : {},
        value: form.text(name),
        onChange: take,
        children: options.map((option) => /* @__PURE__ */ a("option", { value: option.value, disabled: option.disabled ?? false, children: option.label }, option.value))
      }
    ) : rows ? /* @__PURE__ */ a(
      "textarea",
      {
        id,
        name,
        class: "textarea",
        rows,
        "aria-invalid": Boolean(wrong),
        ...described ? { "aria-describedby": described } : {},
        ...rest.placeholder ? { placeholder: rest.placeholder } : {},
        value: form.text(name),
        onInput: take
      }
    ) : /* @__PURE__ */ a(
      "input",
      {
        ...shared,
        class: "input",
        type,
        value: form.text(name),
        onInput: take,
        spellcheck: false
      }
    ),
    notes
  ] });
}

// src/shell/SignIn.tsx
function SignInForm({ login, onDone }) {
  const form = useForm({ login: login ?? "", password: "", remember: false }, async (values) => {
    try {
      await signIn(String(values.login), String(values.password), values.remember === true);
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        throw new Problem(401, "sign-in", t.shell.wrong);
      }
      throw error;
    }
    onDone();
  });
  return /* @__PURE__ */ a(Form, { state: form, submit: t.shell.signIn, children: [
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
  ] });
}
function Door() {
  return /* @__PURE__ */ a("main", { class: "door", id: "main", children: /* @__PURE__ */ a("div", { class: "card", children: [
    /* @__PURE__ */ a("div", { children: [
      /* @__PURE__ */ a("h1", { children: t.shell.name }),
      /* @__PURE__ */ a("p", { children: t.shell.welcome })
    ] }),
    /* @__PURE__ */ a(SignInForm, { onDone: () => me.value && document.getElementById("main")?.focus() })
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
  const account = [
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
          items: account
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
function App() {
  return /* @__PURE__ */ a($, { children: [
    me.value === void 0 ? /* @__PURE__ */ a(Loading, {}) : me.value === null ? /* @__PURE__ */ a(Door, {}) : /* @__PURE__ */ a(Inside, {}),
    /* @__PURE__ */ a(Questions, {}),
    /* @__PURE__ */ a(Menus, {}),
    /* @__PURE__ */ a(Toasts, {})
  ] });
}

// src/main.tsx
keepTheme();
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2FwaS9zZXNzaW9uLnRzIiwgIi4uLy4uL3NyYy91aS9EaWFsb2cudHN4IiwgIi4uLy4uL3NyYy9zaGVsbC9QYWxldHRlLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvcm91dGVzLnRzIiwgIi4uLy4uL3NyYy91aS9Gb3JtLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvU2lnbkluLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvQXBwLnRzeCIsICIuLi8uLi9zcmMvbWFpbi50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFNpZ25pbmcgaW4gYW5kIG91dCwgYW5kIHdobyBvbmUgaXMuXG5pbXBvcnQgeyBnZXQsIG1lLCBQcm9ibGVtLCBzZW5kIH0gZnJvbSBcIi4vY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IE1lIH0gZnJvbSBcIi4vc2NoZW1hXCI7XG5cbi8qKiBMZWFybnMgd2hvIGhhcyBzaWduZWQgaW4uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbGVhcm4oKTogUHJvbWlzZTx2b2lkPiB7XG4gIHRyeSB7XG4gICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaChcIi9hcGkvdjIvbWVcIiwgeyBoZWFkZXJzOiB7IEFjY2VwdDogXCJhcHBsaWNhdGlvbi9qc29uXCIgfSB9KTtcbiAgICBpZiAocmVzcG9uc2Uuc3RhdHVzID09PSA0MDEpIG1lLnZhbHVlID0gbnVsbDtcbiAgICBlbHNlIGlmIChyZXNwb25zZS5vaykgbWUudmFsdWUgPSBhd2FpdCByZXNwb25zZS5qc29uKCk7XG4gICAgZWxzZSB0aHJvdyBuZXcgUHJvYmxlbShyZXNwb25zZS5zdGF0dXMsIFwiZmFpbGVkXCIsIHJlc3BvbnNlLnN0YXR1c1RleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0pIHRocm93IGVycm9yO1xuICAgIHRocm93IG5ldyBQcm9ibGVtKDAsIFwiYXdheVwiLCBcIlwiKTtcbiAgfVxufVxuXG4vKiogU2lnbnMgaW4gd2l0aCBhIHBhc3N3b3JkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNpZ25Jbihsb2dpbjogc3RyaW5nLCBwYXNzd29yZDogc3RyaW5nLCByZW1lbWJlcjogYm9vbGVhbik6IFByb21pc2U8dm9pZD4ge1xuICBhd2FpdCBzZW5kKFwiUE9TVFwiLCBcIi9hcGkvdjIvc2Vzc2lvblwiLCB7IGxvZ2luLCBwYXNzd29yZCwgcmVtZW1iZXIgfSwgeyBxdWlldDogdHJ1ZSB9KTtcbiAgbWUudmFsdWUgPSBhd2FpdCBnZXQ8TWU+KFwiL2FwaS92Mi9tZVwiKTtcbn1cblxuLyoqIEVuZHMgdGhlIHNlc3Npb24uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2lnbk91dCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBcIi9hcGkvdjIvc2Vzc2lvblwiLCB1bmRlZmluZWQsIHsgcXVpZXQ6IHRydWUgfSkuY2F0Y2goKHByb2JsZW0pID0+IHtcbiAgICBpZiAoIShwcm9ibGVtIGluc3RhbmNlb2YgUHJvYmxlbSAmJiBwcm9ibGVtLnN0YXR1cyA9PT0gNDAxKSkgdGhyb3cgcHJvYmxlbTtcbiAgfSk7XG4gIG1lLnZhbHVlID0gbnVsbDtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIG9uZSB3aG8gaGFzIHNpZ25lZCBpbiBtYXkgZG8gYGFjdGlvbmAgd2l0aCBzb21lIGBzdWJqZWN0YCAoYG1lLmFiaWxpdGllc2ApLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1heShhY3Rpb246IHN0cmluZywgc3ViamVjdDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IGFiaWxpdGllcyA9IG1lLnZhbHVlPy5hYmlsaXRpZXMgYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nW10+IHwgdW5kZWZpbmVkO1xuICByZXR1cm4gYWJpbGl0aWVzPy5bc3ViamVjdF0/LmluY2x1ZGVzKGFjdGlvbikgPz8gZmFsc2U7XG59XG5cbi8qKiBXaGV0aGVyIGl0IGlzIGEgcm9vdCB1c2VyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzUm9vdCgpOiBib29sZWFuIHtcbiAgcmV0dXJuIG1lLnZhbHVlPy51c2VyLnJvb3QgPz8gZmFsc2U7XG59XG4iLCAiaW1wb3J0IHsgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuL0J1dHRvblwiO1xuXG4vKiogQSBkaWFsb2cgb3ZlciB0aGUgcGFnZTsgRXNjYXBlIGFuZCB0aGUgY3Jvc3MgY2FsbCBgb25DbG9zZWAuIFRoZSBmb2N1cyBnb2VzIGJhY2sgYnkgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIERpYWxvZyh7XG4gIHRpdGxlLFxuICBvbkNsb3NlLFxuICB3aWRlLFxuICBuYW1lLFxuICBjaGlsZHJlbixcbn06IHtcbiAgdGl0bGU6IHN0cmluZztcbiAgb25DbG9zZTogKCkgPT4gdm9pZDtcbiAgd2lkZT86IGJvb2xlYW47XG4gIG5hbWU/OiBzdHJpbmc7XG4gIGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxEaWFsb2dFbGVtZW50PihudWxsKTtcbiAgY29uc3QgbGFiZWwgPSB1c2VJZCgpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGRpYWxvZyA9IGJveC5jdXJyZW50O1xuICAgIGlmIChkaWFsb2cgJiYgIWRpYWxvZy5vcGVuKSBkaWFsb2cuc2hvd01vZGFsKCk7XG4gICAgcmV0dXJuICgpID0+IGRpYWxvZz8uY2xvc2UoKTtcbiAgfSwgW10pO1xuICByZXR1cm4gKFxuICAgIDxkaWFsb2dcbiAgICAgIHJlZj17Ym94fVxuICAgICAgY2xhc3M9e2BkaWFsb2cgJHt3aWRlID8gXCJ3aWRlXCIgOiBcIlwifSAke25hbWUgPz8gXCJcIn1gfVxuICAgICAgYXJpYS1sYWJlbGxlZGJ5PXtsYWJlbH1cbiAgICAgIG9uQ2FuY2VsPXsoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgb25DbG9zZSgpO1xuICAgICAgfX1cbiAgICA+XG4gICAgICA8ZGl2IGNsYXNzPVwiaW5zaWRlXCI+XG4gICAgICAgIDxoZWFkZXI+XG4gICAgICAgICAgPGgyIGlkPXtsYWJlbH0+e3RpdGxlfTwvaDI+XG4gICAgICAgICAgPEljb25CdXR0b24gaWNvbj1cImNsb3NlXCIgbGFiZWw9e3QudWkuY2xvc2V9IG9uQ2xpY2s9e29uQ2xvc2V9IC8+XG4gICAgICAgIDwvaGVhZGVyPlxuICAgICAgICB7Y2hpbGRyZW59XG4gICAgICA8L2Rpdj5cbiAgICA8L2RpYWxvZz5cbiAgKTtcbn1cblxuaW50ZXJmYWNlIFF1ZXN0aW9uIHtcbiAgdGl0bGU6IHN0cmluZztcbiAgYm9keTogQ29tcG9uZW50Q2hpbGRyZW47XG4gIHllczogc3RyaW5nO1xuICBkYW5nZXI6IGJvb2xlYW47XG4gIGFuc3dlcjogKHllczogYm9vbGVhbikgPT4gdm9pZDtcbn1cblxuY29uc3QgcXVlc3Rpb24gPSBzaWduYWw8UXVlc3Rpb24gfCB1bmRlZmluZWQ+KCk7XG5cbi8qKiBBc2tzIGJlZm9yZSBzb21ldGhpbmcgdGhhdCBjYW5ub3QgYmUgdGFrZW4gYmFjazsgcmVzb2x2ZXMgdG8gd2hhdCB3YXMgYW5zd2VyZWQuICovXG5leHBvcnQgZnVuY3Rpb24gY29uZmlybShcbiAgdGl0bGU6IHN0cmluZyxcbiAgYm9keTogQ29tcG9uZW50Q2hpbGRyZW4sXG4gIHllczogc3RyaW5nLFxuICBkYW5nZXIgPSB0cnVlLFxuKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIHF1ZXN0aW9uLnZhbHVlPy5hbnN3ZXIoZmFsc2UpO1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBhbnN3ZXIgPSAodmFsdWU6IGJvb2xlYW4pID0+IHtcbiAgICAgIHF1ZXN0aW9uLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgcmVzb2x2ZSh2YWx1ZSk7XG4gICAgfTtcbiAgICBxdWVzdGlvbi52YWx1ZSA9IHsgdGl0bGUsIGJvZHksIHllcywgZGFuZ2VyLCBhbnN3ZXIgfTtcbiAgfSk7XG59XG5cbi8qKiBXaGVyZSBxdWVzdGlvbnMgYXJlIGFza2VkOyB0aGVyZSBpcyBvbmUsIGluIHRoZSBzaGVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBRdWVzdGlvbnMoKSB7XG4gIGNvbnN0IGFza2VkID0gcXVlc3Rpb24udmFsdWU7XG4gIGlmICghYXNrZWQpIHJldHVybiBudWxsO1xuICByZXR1cm4gKFxuICAgIDxEaWFsb2cgdGl0bGU9e2Fza2VkLnRpdGxlfSBvbkNsb3NlPXsoKSA9PiBhc2tlZC5hbnN3ZXIoZmFsc2UpfT5cbiAgICAgIDxkaXY+e2Fza2VkLmJvZHl9PC9kaXY+XG4gICAgICA8ZGl2IGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgIDxCdXR0b24ga2luZD17YXNrZWQuZGFuZ2VyID8gXCJkYW5nZXJcIiA6IFwicHJpbWFyeVwifSBvbkNsaWNrPXsoKSA9PiBhc2tlZC5hbnN3ZXIodHJ1ZSl9PlxuICAgICAgICAgIHthc2tlZC55ZXN9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwbGFpblwiIG9uQ2xpY2s9eygpID0+IGFza2VkLmFuc3dlcihmYWxzZSl9PlxuICAgICAgICAgIHt0LnVpLmNhbmNlbH1cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICA8L2Rpdj5cbiAgICA8L0RpYWxvZz5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgRGlhbG9nIH0gZnJvbSBcIi4uL3VpL0RpYWxvZ1wiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyB0eXBlIENvbW1hbmQsIGNvbW1hbmRzLCBmaW5kZXJzLCBvdmVybGF5IH0gZnJvbSBcIi4vY29tbWFuZHNcIjtcblxuLyoqIFJvd3Mgb2YgdGhlIHBhbGV0dGU6IHdoYXQgZml0cyB3aXRob3V0IHNjcm9sbGluZyBmYXIuICovXG5jb25zdCBTSE9XTl9NQVggPSA1MDtcblxuZnVuY3Rpb24gZml0cyhsYWJlbDogc3RyaW5nLCB3b3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgdGV4dCA9IGxhYmVsLnRvTG93ZXJDYXNlKCk7XG4gIHJldHVybiB3b3JkXG4gICAgLnRvTG93ZXJDYXNlKClcbiAgICAuc3BsaXQoL1xccysvKVxuICAgIC5ldmVyeSgocGFydCkgPT4gdGV4dC5pbmNsdWRlcyhwYXJ0KSk7XG59XG5cbi8qKiBDb21tYW5kcywgcGFnZXMsIGFuZCBldmVyeXRoaW5nIHRoYXQgdGhlIGZpbmRlcnMga25vdywgYnkgbmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBQYWxldHRlKCkge1xuICBjb25zdCB3b3JkID0gdXNlU2lnbmFsKFwiXCIpO1xuICBjb25zdCBmb3VuZCA9IHVzZVNpZ25hbDxDb21tYW5kW10+KGNvbW1hbmRzKCkpO1xuICBjb25zdCBjaG9zZW4gPSB1c2VTaWduYWwoMCk7XG4gIGNvbnN0IGxpc3QgPSB1c2VJZCgpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGxldCBjdXJyZW50ID0gdHJ1ZTtcbiAgICBjb25zdCBvd24gPSBjb21tYW5kcygpLmZpbHRlcigoY29tbWFuZCkgPT4gZml0cyhjb21tYW5kLmxhYmVsLCB3b3JkLnZhbHVlKSk7XG4gICAgZm91bmQudmFsdWUgPSBvd24uc2xpY2UoMCwgU0hPV05fTUFYKTtcbiAgICBjaG9zZW4udmFsdWUgPSAwO1xuICAgIGlmICh3b3JkLnZhbHVlLnRyaW0oKSkge1xuICAgICAgUHJvbWlzZS5hbGwoZmluZGVycy5tYXAoYXN5bmMgKGZpbmQpID0+IGZpbmQod29yZC52YWx1ZS50cmltKCkpKSkudGhlbihcbiAgICAgICAgKG1vcmUpID0+IHtcbiAgICAgICAgICBpZiAoY3VycmVudCkgZm91bmQudmFsdWUgPSBbLi4ub3duLCAuLi5tb3JlLmZsYXQoKV0uc2xpY2UoMCwgU0hPV05fTUFYKTtcbiAgICAgICAgfSxcbiAgICAgICAgKCkgPT4ge30sIC8vIHdoYXQgd2FzIGZvdW5kIGhlcmUgc3RheXNcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBjdXJyZW50ID0gZmFsc2U7XG4gICAgfTtcbiAgfSwgW3dvcmQudmFsdWVdKTtcbiAgY29uc3QgY2xvc2UgPSAoKSA9PiB7XG4gICAgb3ZlcmxheS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgfTtcbiAgY29uc3QgcnVuID0gKGNvbW1hbmQ6IENvbW1hbmQgfCB1bmRlZmluZWQpID0+IHtcbiAgICBpZiAoIWNvbW1hbmQpIHJldHVybjtcbiAgICBjbG9zZSgpO1xuICAgIGNvbW1hbmQucnVuKCk7XG4gIH07XG4gIGNvbnN0IGtleSA9IChldmVudDogS2V5Ym9hcmRFdmVudCkgPT4ge1xuICAgIGNvbnN0IGxhc3QgPSBmb3VuZC52YWx1ZS5sZW5ndGggLSAxO1xuICAgIGlmIChldmVudC5rZXkgPT09IFwiQXJyb3dEb3duXCIpIGNob3Nlbi52YWx1ZSA9IE1hdGgubWluKGNob3Nlbi52YWx1ZSArIDEsIGxhc3QpO1xuICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJBcnJvd1VwXCIpIGNob3Nlbi52YWx1ZSA9IE1hdGgubWF4KGNob3Nlbi52YWx1ZSAtIDEsIDApO1xuICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJFbnRlclwiKSBydW4oZm91bmQudmFsdWVbY2hvc2VuLnZhbHVlXSk7XG4gICAgZWxzZSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChgJHtsaXN0fS0ke2Nob3Nlbi52YWx1ZX1gKT8uc2Nyb2xsSW50b1ZpZXcoeyBibG9jazogXCJuZWFyZXN0XCIgfSk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPERpYWxvZyB0aXRsZT17dC5zaGVsbC5wYWxldHRlfSBuYW1lPVwicGFsZXR0ZVwiIG9uQ2xvc2U9e2Nsb3NlfT5cbiAgICAgIDxpbnB1dFxuICAgICAgICBjbGFzcz1cImlucHV0XCJcbiAgICAgICAgcm9sZT1cImNvbWJvYm94XCJcbiAgICAgICAgYXJpYS1sYWJlbD17dC5zaGVsbC5wYWxldHRlSGludH1cbiAgICAgICAgcGxhY2Vob2xkZXI9e3Quc2hlbGwucGFsZXR0ZUhpbnR9XG4gICAgICAgIGFyaWEtY29udHJvbHM9e2xpc3R9XG4gICAgICAgIGFyaWEtZXhwYW5kZWQ9XCJ0cnVlXCJcbiAgICAgICAgYXJpYS1hY3RpdmVkZXNjZW5kYW50PXtmb3VuZC52YWx1ZS5sZW5ndGggPiAwID8gYCR7bGlzdH0tJHtjaG9zZW4udmFsdWV9YCA6IHVuZGVmaW5lZH1cbiAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgc3BlbGxjaGVjaz17ZmFsc2V9XG4gICAgICAgIGF1dG9mb2N1c1xuICAgICAgICB2YWx1ZT17d29yZC52YWx1ZX1cbiAgICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgd29yZC52YWx1ZSA9IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWU7XG4gICAgICAgIH19XG4gICAgICAgIG9uS2V5RG93bj17a2V5fVxuICAgICAgLz5cbiAgICAgIDxkaXYgaWQ9e2xpc3R9IHJvbGU9XCJsaXN0Ym94XCIgYXJpYS1sYWJlbD17dC5zaGVsbC5wYWxldHRlfT5cbiAgICAgICAge2ZvdW5kLnZhbHVlLm1hcCgoY29tbWFuZCwgaW5kZXgpID0+IChcbiAgICAgICAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9hMTF5L3VzZUtleVdpdGhDbGlja0V2ZW50czogdGhlIGlucHV0IGFib3ZlIHRha2VzIHRoZSBrZXlzLlxuICAgICAgICAgIDxkaXZcbiAgICAgICAgICAgIGtleT17YCR7aW5kZXh9ICR7Y29tbWFuZC5sYWJlbH1gfVxuICAgICAgICAgICAgaWQ9e2Ake2xpc3R9LSR7aW5kZXh9YH1cbiAgICAgICAgICAgIHJvbGU9XCJvcHRpb25cIlxuICAgICAgICAgICAgdGFiSW5kZXg9ey0xfVxuICAgICAgICAgICAgYXJpYS1zZWxlY3RlZD17aW5kZXggPT09IGNob3Nlbi52YWx1ZX1cbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHJ1bihjb21tYW5kKX1cbiAgICAgICAgICA+XG4gICAgICAgICAgICB7Y29tbWFuZC5pY29uICYmIDxJY29uIG5hbWU9e2NvbW1hbmQuaWNvbn0gLz59XG4gICAgICAgICAgICB7Y29tbWFuZC5sYWJlbH1cbiAgICAgICAgICAgIHtjb21tYW5kLmtleXMgPyAoXG4gICAgICAgICAgICAgIDxrYmQ+e2NvbW1hbmQua2V5c308L2tiZD5cbiAgICAgICAgICAgICkgOiAoXG4gICAgICAgICAgICAgIGNvbW1hbmQuZ3JvdXAgJiYgPHNtYWxsPntjb21tYW5kLmdyb3VwfTwvc21hbGw+XG4gICAgICAgICAgICApfVxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICApKX1cbiAgICAgICAge2ZvdW5kLnZhbHVlLmxlbmd0aCA9PT0gMCAmJiAoXG4gICAgICAgICAgPGRpdiByb2xlPVwib3B0aW9uXCIgdGFiSW5kZXg9ey0xfSBhcmlhLXNlbGVjdGVkPVwiZmFsc2VcIiBhcmlhLWRpc2FibGVkPVwidHJ1ZVwiPlxuICAgICAgICAgICAge3Quc2hlbGwucGFsZXR0ZU5vdGhpbmd9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICl9XG4gICAgICA8L2Rpdj5cbiAgICA8L0RpYWxvZz5cbiAgKTtcbn1cblxuLyoqIFRoZSBrZXlzIHRoYXQgZG8gc29tZXRoaW5nIG5vdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBLZXlzKCkge1xuICBjb25zdCBrbm93biA9IGNvbW1hbmRzKCkuZmlsdGVyKChjb21tYW5kKSA9PiBjb21tYW5kLmtleXMpO1xuICByZXR1cm4gKFxuICAgIDxEaWFsb2dcbiAgICAgIHRpdGxlPXt0LnNoZWxsLmtleXN9XG4gICAgICBvbkNsb3NlPXsoKSA9PiB7XG4gICAgICAgIG92ZXJsYXkudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICB9fVxuICAgID5cbiAgICAgIDxkbCBjbGFzcz1cImtleXNcIj5cbiAgICAgICAge2tub3duLm1hcCgoY29tbWFuZCkgPT4gKFxuICAgICAgICAgIDw+XG4gICAgICAgICAgICA8ZHQ+XG4gICAgICAgICAgICAgIHtjb21tYW5kLmtleXM/LnNwbGl0KFwiIFwiKS5tYXAoKGtleSkgPT4gKFxuICAgICAgICAgICAgICAgIDxrYmQga2V5PXtrZXl9PntrZXl9PC9rYmQ+XG4gICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgPC9kdD5cbiAgICAgICAgICAgIDxkZD57Y29tbWFuZC5sYWJlbH08L2RkPlxuICAgICAgICAgIDwvPlxuICAgICAgICApKX1cbiAgICAgIDwvZGw+XG4gICAgICA8cD57dC5zaGVsbC5rZXlzQm9keX08L3A+XG4gICAgPC9EaWFsb2c+XG4gICk7XG59XG4iLCAiLy8gV2hpY2ggcGFnZSBpcyBhdCB3aGljaCBhZGRyZXNzLiBQYWdlcyBidXQgdGhlIHJhY2sgdmlldyBhcmUgbG9hZGVkIHdoZW4gc29tZWJvZHkgZ29lcyB0aGVyZS5cbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50VHlwZSB9IGZyb20gXCJwcmVhY3RcIjtcblxuLyoqIFRoZSBwYXJ0cyBvZiB0aGUgYWRkcmVzcyB0aGF0IGEgcGFnZSBpcyBmb3IuICovXG5leHBvcnQgdHlwZSBQYXJhbXMgPSBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xuXG4vKiogQSBwYWdlLiAqL1xuZXhwb3J0IHR5cGUgUGFnZSA9IENvbXBvbmVudFR5cGU8eyBwYXJhbXM6IFBhcmFtcyB9PjtcblxuLyoqIExvYWRzIGEgcGFnZSdzIGNvZGUuICovXG50eXBlIExvYWQgPSAoKSA9PiBQcm9taXNlPHsgZGVmYXVsdDogUGFnZSB9PjtcblxuLyoqIEFkZHJlc3NlczsgdGhlIGZpcnN0IHRoYXQgZml0cyBjb3VudHMuIFRob3NlIG9mIHRoZSBleGlzdGluZyBhcHBsaWNhdGlvbiBnbyBvbiB0byB3b3JrLiAqL1xuZXhwb3J0IGNvbnN0IHJvdXRlczogQXJyYXk8W3N0cmluZywgTG9hZF0+ID0gW1xuICBbXCIvcmFja3NcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcmFja3ZpZXcvUmFja1ZpZXdcIildLFxuICBbXCIvZGV2aWNlc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9EZXZpY2VzXCIpXSxcbiAgW1wiL2RldmljZXMvOmlkXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0RldmljZVwiKV0sXG4gIFtcIi9kZXZpY2VzLzppZC9tZXRyaWNzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0RldmljZU1ldHJpY3NcIildLFxuICBbXCIvcmFja3MvOmlkXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1JhY2tcIildLFxuICBbXCIvcmFja3MvOmlkL2RldmljZXNcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvUmFja0RldmljZXNcIildLFxuICBbXCIvcmFja3MvOmlkL21ldHJpY3NcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvUmFja01ldHJpY3NcIildLFxuICBbXCIvcmFja3MvOmlkL2luc3RydWN0aW9uc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9SYWNrSW5zdHJ1Y3Rpb25zXCIpXSxcbiAgW1wiL3JhY2tzLzppZC9pbnN0cnVjdGlvbnMvOnRleHRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvUmFja0luc3RydWN0aW9uc1wiKV0sXG4gIFtcIi9ob3N0c1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9Ib3N0c1wiKV0sXG4gIFtcIi9ob3N0cy86aWRcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvSG9zdFwiKV0sXG4gIFtcIi9kYXNoYm9hcmRzL3RlYW1zLzppZFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9UZWFtRGFzaGJvYXJkXCIpXSxcbiAgW1wiL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0NsdXN0ZXJUeXBlc1wiKV0sXG4gIFtcIi9jbG91ZC1lbnYvY2x1c3Rlci10eXBlcy86aWQvY2x1c3RlcnMvbmV3XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0xhdW5jaENsdXN0ZXJcIildLFxuICBbXCIvY2xvdWQtZW52L2NvbmZpZ1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9DbG91ZENvbmZpZ3VyYXRpb25cIildLFxuICBbXCIva2V5X3BhaXJzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0tleVBhaXJzXCIpXSxcbiAgW1wiL2tleV9wYWlycy9uZXdcIiwgKCkgPT4gaW1wb3J0KFwiLi4vcGFnZXMvTmV3S2V5UGFpclwiKV0sXG4gIFtcIi90ZWFtcy86aWQvdXNhZ2VfbGltaXRzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1VzYWdlTGltaXRzXCIpXSxcbiAgW1wiL3RlYW1zLzppZC9pbnZvaWNlc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9JbnZvaWNlc1wiKV0sXG4gIFtcIi90ZWFtcy86aWQvaW52b2ljZXMvOmlpZFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9JbnZvaWNlXCIpXSxcbiAgW1wiL3RlYW1zLzppZC9jcmVkaXRfZGVwb3NpdHMvbmV3XCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL0NyZWRpdERlcG9zaXRcIildLFxuICBbXCIvc3RhdGlzdGljc1wiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9TdGF0aXN0aWNzXCIpXSxcbiAgW1wiL291dGJveFwiLCAoKSA9PiBpbXBvcnQoXCIuLi9wYWdlcy9PdXRib3hcIildLFxuICBbXCIvc3RhdHVzXCIsICgpID0+IGltcG9ydChcIi4uL3BhZ2VzL1NlcnZlclN0YXR1c1wiKV0sXG5dO1xuXG4vKiogQWRkcmVzc2VzIHRoYXQgbGVhZCB0byBhbm90aGVyLiAqL1xuZXhwb3J0IGNvbnN0IG1vdmVkOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBcIi9cIjogXCIvcmFja3NcIixcbiAgXCIvYWNjb3VudHMvc2lnbl9pblwiOiBcIi9yYWNrc1wiLFxuICBcIi9jbG91ZC1lbnYvY29uZmlnL25ld1wiOiBcIi9jbG91ZC1lbnYvY29uZmlnXCIsXG4gIFwiL2Nsb3VkLWVudi9jb25maWcvZWRpdFwiOiBcIi9jbG91ZC1lbnYvY29uZmlnXCIsXG59O1xuIiwgIi8vIEZvcm1zOiB3aGF0IGlzIHR5cGVkIGlzIGtlcHQgd2hhdGV2ZXIgaGFwcGVucywgYW5kIHdoYXQgdGhlIHNlcnZlciByZWZ1c2VzIHN0YW5kcyBiZXNpZGUgaXRzIGZpZWxkLlxuaW1wb3J0IHsgdHlwZSBTaWduYWwsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4sIEpTWCB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IGNyZWF0ZUNvbnRleHQgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VDb250ZXh0LCB1c2VFZmZlY3QsIHVzZUlkLCB1c2VNZW1vLCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGd1YXJkTGVhdmluZyB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBjb25maXJtIH0gZnJvbSBcIi4vRGlhbG9nXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4vSWNvblwiO1xuXG4vKiogV2hhdCBzdGFuZHMgaW4gYSBmb3JtJ3MgZmllbGRzLCBieSB0aGUgZmllbGQncyBuYW1lIChgbmFtZWAsIGBsb2NhdGlvbi9zdGFydF91YCkuICovXG5leHBvcnQgdHlwZSBWYWx1ZXMgPSBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBib29sZWFuPjtcblxuLyoqIEEgZm9ybSB0aGF0IGlzIGZpbGxlZCBpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm9ybVN0YXRlIHtcbiAgdmFsdWVzOiBTaWduYWw8VmFsdWVzPjtcbiAgLyoqIFdoYXQgaXMgd3JvbmcsIGJ5IHRoZSBmaWVsZCdzIG5hbWUuICovXG4gIGZhdWx0czogU2lnbmFsPFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xuICAvKiogV2hhdCBpcyB3cm9uZyBhbmQgYmVsb25ncyB0byBubyBmaWVsZC4gKi9cbiAgd3Jvbmc6IFNpZ25hbDxzdHJpbmc+O1xuICBidXN5OiBTaWduYWw8Ym9vbGVhbj47XG4gIGNoYW5nZWQ6IFNpZ25hbDxib29sZWFuPjtcbiAgc2V0KG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyB8IGJvb2xlYW4pOiB2b2lkO1xuICB0ZXh0KG5hbWU6IHN0cmluZyk6IHN0cmluZztcbiAgZmxhZyhuYW1lOiBzdHJpbmcpOiBib29sZWFuO1xuICAvKiogUHV0cyBvdGhlciB2YWx1ZXMgaW4sIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gdHlwZWQuICovXG4gIHJlc2V0KHZhbHVlczogVmFsdWVzKTogdm9pZDtcbiAgc3VibWl0KCk6IFByb21pc2U8dm9pZD47XG59XG5cbmNvbnN0IEZpbGxpbmcgPSBjcmVhdGVDb250ZXh0PEZvcm1TdGF0ZSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcblxuLyoqIFRoZSBmaWVsZHMgdGhhdCBhIHByb2JsZW0gbmFtZXMgYnkgSlNPTiBwb2ludGVyIChgL2xvY2F0aW9uL3N0YXJ0X3VgIGlzIGBsb2NhdGlvbi9zdGFydF91YCkuICovXG5leHBvcnQgZnVuY3Rpb24gZmF1bHRzT2YoXG4gIHByb2JsZW06IFByb2JsZW0sXG4gIGZpZWxkczogUmVhZG9ubHlTZXQ8c3RyaW5nPixcbik6IFtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LCBzdHJpbmddIHtcbiAgY29uc3QgZmF1bHRzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gIGNvbnN0IHJlc3Q6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgYnJva2VuIG9mIHByb2JsZW0uZXJyb3JzKSB7XG4gICAgY29uc3QgbmFtZSA9IGJyb2tlbi5wb2ludGVyPy5yZXBsYWNlKC9eXFwvLywgXCJcIikgPz8gYnJva2VuLnBhcmFtZXRlciA/PyBcIlwiO1xuICAgIGlmIChmaWVsZHMuaGFzKG5hbWUpKSBmYXVsdHNbbmFtZV0gPSBbZmF1bHRzW25hbWVdLCBicm9rZW4ubWVzc2FnZV0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oXCI7IFwiKTtcbiAgICBlbHNlIHJlc3QucHVzaChuYW1lID8gYCR7bmFtZX0gJHticm9rZW4ubWVzc2FnZX1gIDogYnJva2VuLm1lc3NhZ2UpO1xuICB9XG4gIHJldHVybiBbZmF1bHRzLCBwcm9ibGVtLmVycm9ycy5sZW5ndGggPT09IDAgPyBwcm9ibGVtLm1lc3NhZ2UgOiByZXN0LmpvaW4oXCI7IFwiKV07XG59XG5cbi8qKiBBIGZvcm0gd2l0aCBgaW5pdGlhbGAgdmFsdWVzOyBgc2VuZGAgbWF5IHRocm93IGEgUHJvYmxlbSwgd2hvc2UgZmF1bHRzIGdvIGJlc2lkZSB0aGVpciBmaWVsZHMuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlRm9ybShpbml0aWFsOiBWYWx1ZXMsIHNlbmQ6ICh2YWx1ZXM6IFZhbHVlcykgPT4gUHJvbWlzZTx2b2lkPik6IEZvcm1TdGF0ZSB7XG4gIGNvbnN0IHZhbHVlcyA9IHVzZVNpZ25hbDxWYWx1ZXM+KGluaXRpYWwpO1xuICBjb25zdCBmYXVsdHMgPSB1c2VTaWduYWw8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4oe30pO1xuICBjb25zdCB3cm9uZyA9IHVzZVNpZ25hbChcIlwiKTtcbiAgY29uc3QgYnVzeSA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGNoYW5nZWQgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBzZW5kaW5nID0gdXNlUmVmKHNlbmQpO1xuICBzZW5kaW5nLmN1cnJlbnQgPSBzZW5kO1xuICBjb25zdCBzdGF0ZSA9IHVzZU1lbW88Rm9ybVN0YXRlPihcbiAgICAoKSA9PiAoe1xuICAgICAgdmFsdWVzLFxuICAgICAgZmF1bHRzLFxuICAgICAgd3JvbmcsXG4gICAgICBidXN5LFxuICAgICAgY2hhbmdlZCxcbiAgICAgIHNldChuYW1lLCB2YWx1ZSkge1xuICAgICAgICB2YWx1ZXMudmFsdWUgPSB7IC4uLnZhbHVlcy5wZWVrKCksIFtuYW1lXTogdmFsdWUgfTtcbiAgICAgICAgY2hhbmdlZC52YWx1ZSA9IHRydWU7XG4gICAgICAgIGlmIChmYXVsdHMucGVlaygpW25hbWVdKSB7XG4gICAgICAgICAgY29uc3QgeyBbbmFtZV06IF8sIC4uLm90aGVycyB9ID0gZmF1bHRzLnBlZWsoKTtcbiAgICAgICAgICBmYXVsdHMudmFsdWUgPSBvdGhlcnM7XG4gICAgICAgIH1cbiAgICAgIH0sXG4gICAgICB0ZXh0OiAobmFtZSkgPT4gU3RyaW5nKHZhbHVlcy52YWx1ZVtuYW1lXSA/PyBcIlwiKSxcbiAgICAgIGZsYWc6IChuYW1lKSA9PiB2YWx1ZXMudmFsdWVbbmFtZV0gPT09IHRydWUsXG4gICAgICByZXNldChuZXh0KSB7XG4gICAgICAgIHZhbHVlcy52YWx1ZSA9IG5leHQ7XG4gICAgICAgIGNoYW5nZWQudmFsdWUgPSBmYWxzZTtcbiAgICAgICAgZmF1bHRzLnZhbHVlID0ge307XG4gICAgICAgIHdyb25nLnZhbHVlID0gXCJcIjtcbiAgICAgIH0sXG4gICAgICBhc3luYyBzdWJtaXQoKSB7XG4gICAgICAgIGlmIChidXN5LnBlZWsoKSkgcmV0dXJuO1xuICAgICAgICBidXN5LnZhbHVlID0gdHJ1ZTtcbiAgICAgICAgd3JvbmcudmFsdWUgPSBcIlwiO1xuICAgICAgICBmYXVsdHMudmFsdWUgPSB7fTtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBhd2FpdCBzZW5kaW5nLmN1cnJlbnQodmFsdWVzLnBlZWsoKSk7XG4gICAgICAgICAgY2hhbmdlZC52YWx1ZSA9IGZhbHNlO1xuICAgICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSkpIHRocm93IGVycm9yO1xuICAgICAgICAgIGlmIChlcnJvci5raW5kID09PSBcInN0YWxlXCIpIHdyb25nLnZhbHVlID0gdC51aS5zdGFsZTtcbiAgICAgICAgICBlbHNlIFtmYXVsdHMudmFsdWUsIHdyb25nLnZhbHVlXSA9IGZhdWx0c09mKGVycm9yLCBuZXcgU2V0KE9iamVjdC5rZXlzKHZhbHVlcy5wZWVrKCkpKSk7XG4gICAgICAgIH0gZmluYWxseSB7XG4gICAgICAgICAgYnVzeS52YWx1ZSA9IGZhbHNlO1xuICAgICAgICB9XG4gICAgICB9LFxuICAgIH0pLFxuICAgIFtdLFxuICApO1xuICB1c2VFZmZlY3QoXG4gICAgKCkgPT5cbiAgICAgIGd1YXJkTGVhdmluZyhhc3luYyAoKSA9PiB7XG4gICAgICAgIGlmICghY2hhbmdlZC5wZWVrKCkpIHJldHVybiB0cnVlO1xuICAgICAgICByZXR1cm4gY29uZmlybSh0LnVpLmRpc2NhcmRUaXRsZSwgdC51aS5kaXNjYXJkQm9keSwgdC51aS5kaXNjYXJkKTtcbiAgICAgIH0pLFxuICAgIFtdLFxuICApO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHN0YXkgPSAoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB7XG4gICAgICBpZiAoY2hhbmdlZC5wZWVrKCkpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgfTtcbiAgICBhZGRFdmVudExpc3RlbmVyKFwiYmVmb3JldW5sb2FkXCIsIHN0YXkpO1xuICAgIHJldHVybiAoKSA9PiByZW1vdmVFdmVudExpc3RlbmVyKFwiYmVmb3JldW5sb2FkXCIsIHN0YXkpO1xuICB9LCBbXSk7XG4gIHJldHVybiBzdGF0ZTtcbn1cblxuLyoqIFRoZSBmb3JtIGFyb3VuZCBpdHMgZmllbGRzLCB3aXRoIGl0cyBidXR0b24uICovXG5leHBvcnQgZnVuY3Rpb24gRm9ybSh7XG4gIHN0YXRlLFxuICBzdWJtaXQsXG4gIG9uQ2FuY2VsLFxuICBkYW5nZXIsXG4gIGNoaWxkcmVuLFxufToge1xuICBzdGF0ZTogRm9ybVN0YXRlO1xuICBzdWJtaXQ6IHN0cmluZztcbiAgb25DYW5jZWw/OiAoKSA9PiB2b2lkO1xuICBkYW5nZXI/OiBib29sZWFuO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIGNvbnN0IGJveCA9IHVzZVJlZjxIVE1MRm9ybUVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBzZW5kID0gYXN5bmMgKGV2ZW50OiBFdmVudCkgPT4ge1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgYXdhaXQgc3RhdGUuc3VibWl0KCk7XG4gICAgLy8gVGhlIGZpcnN0IGZpZWxkIHRoYXQgaXMgd3JvbmcgdGFrZXMgdGhlIGZvY3VzLCBzbyB0aGF0IGl0IGlzIHJlYWQgb3V0LlxuICAgIGJveC5jdXJyZW50Py5xdWVyeVNlbGVjdG9yPEhUTUxFbGVtZW50PihcIlthcmlhLWludmFsaWQ9dHJ1ZV1cIik/LmZvY3VzKCk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPEZpbGxpbmcuUHJvdmlkZXIgdmFsdWU9e3N0YXRlfT5cbiAgICAgIDxmb3JtIHJlZj17Ym94fSBjbGFzcz1cImZvcm1cIiBvblN1Ym1pdD17c2VuZH0gbm9WYWxpZGF0ZT5cbiAgICAgICAge2NoaWxkcmVufVxuICAgICAgICB7c3RhdGUud3JvbmcudmFsdWUgJiYgKFxuICAgICAgICAgIDxwIGNsYXNzPVwibm90aWNlIHdyb25nXCIgZGF0YS1raW5kPVwiYmFkXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAgICB7c3RhdGUud3JvbmcudmFsdWV9XG4gICAgICAgICAgPC9wPlxuICAgICAgICApfVxuICAgICAgICA8ZGl2IGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgICAgPEJ1dHRvbiB0eXBlPVwic3VibWl0XCIga2luZD17ZGFuZ2VyID8gXCJkYW5nZXJcIiA6IFwicHJpbWFyeVwifSBidXN5PXtzdGF0ZS5idXN5LnZhbHVlfT5cbiAgICAgICAgICAgIHtzdWJtaXR9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAge29uQ2FuY2VsICYmIChcbiAgICAgICAgICAgIDxCdXR0b24ga2luZD1cInBsYWluXCIgb25DbGljaz17b25DYW5jZWx9PlxuICAgICAgICAgICAgICB7dC51aS5jYW5jZWx9XG4gICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICApfVxuICAgICAgICA8L2Rpdj5cbiAgICAgIDwvZm9ybT5cbiAgICA8L0ZpbGxpbmcuUHJvdmlkZXI+XG4gICk7XG59XG5cbnR5cGUgT3B0aW9ucyA9IFJlYWRvbmx5QXJyYXk8eyB2YWx1ZTogc3RyaW5nOyBsYWJlbDogc3RyaW5nOyBkaXNhYmxlZD86IGJvb2xlYW4gfT47XG5cbi8qKiBBIGZpZWxkIG9mIHRoZSBmb3JtIGFyb3VuZCBpdDogYW4gaW5wdXQsIG9yIGEgc2VsZWN0IHdpdGggYG9wdGlvbnNgLCBhIHRleHQgYXJlYSB3aXRoIGByb3dzYCwgYSB0aWNrIGJveC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBGaWVsZCh7XG4gIG5hbWUsXG4gIGxhYmVsLFxuICBoaW50LFxuICB0eXBlID0gXCJ0ZXh0XCIsXG4gIG9wdGlvbnMsXG4gIHJvd3MsXG4gIG9wdGlvbmFsLFxuICAuLi5yZXN0XG59OiB7XG4gIG5hbWU6IHN0cmluZztcbiAgbGFiZWw6IHN0cmluZztcbiAgaGludD86IENvbXBvbmVudENoaWxkcmVuO1xuICB0eXBlPzogXCJ0ZXh0XCIgfCBcInBhc3N3b3JkXCIgfCBcIm51bWJlclwiIHwgXCJlbWFpbFwiIHwgXCJ1cmxcIiB8IFwiZGF0ZVwiIHwgXCJjaGVja2JveFwiIHwgXCJkYXRldGltZS1sb2NhbFwiO1xuICBvcHRpb25zPzogT3B0aW9ucztcbiAgcm93cz86IG51bWJlcjtcbiAgb3B0aW9uYWw/OiBib29sZWFuO1xufSAmIFBpY2s8XG4gIEpTWC5JbnRyaW5zaWNFbGVtZW50c1tcImlucHV0XCJdLFxuICB8IFwiYXV0b2NvbXBsZXRlXCJcbiAgfCBcIm1heExlbmd0aFwiXG4gIHwgXCJtaW5cIlxuICB8IFwibWF4XCJcbiAgfCBcInN0ZXBcIlxuICB8IFwicGxhY2Vob2xkZXJcIlxuICB8IFwiaW5wdXRNb2RlXCJcbiAgfCBcImF1dG9mb2N1c1wiXG4gIHwgXCJyZWFkT25seVwiXG4gIHwgXCJkaXNhYmxlZFwiXG4+KSB7XG4gIGNvbnN0IGZvcm0gPSB1c2VDb250ZXh0KEZpbGxpbmcpO1xuICBjb25zdCBpZCA9IHVzZUlkKCk7XG4gIGlmICghZm9ybSkgdGhyb3cgbmV3IEVycm9yKGBmaWVsZCAke25hbWV9IGhhcyBubyBmb3JtYCk7XG4gIGNvbnN0IHdyb25nID0gZm9ybS5mYXVsdHMudmFsdWVbbmFtZV07XG4gIGNvbnN0IGRlc2NyaWJlZCA9IFtoaW50ID8gYCR7aWR9LWhpbnRgIDogXCJcIiwgd3JvbmcgPyBgJHtpZH0td3JvbmdgIDogXCJcIl1cbiAgICAuZmlsdGVyKEJvb2xlYW4pXG4gICAgLmpvaW4oXCIgXCIpO1xuICBjb25zdCBzaGFyZWQgPSB7XG4gICAgaWQsXG4gICAgbmFtZSxcbiAgICBcImFyaWEtaW52YWxpZFwiOiBCb29sZWFuKHdyb25nKSxcbiAgICAuLi4oZGVzY3JpYmVkID8geyBcImFyaWEtZGVzY3JpYmVkYnlcIjogZGVzY3JpYmVkIH0gOiB7fSksXG4gICAgLi4ucmVzdCxcbiAgfTtcbiAgY29uc3QgdGFrZSA9IChldmVudDogRXZlbnQpID0+IGZvcm0uc2V0KG5hbWUsIChldmVudC5jdXJyZW50VGFyZ2V0IGFzIEhUTUxJbnB1dEVsZW1lbnQpLnZhbHVlKTtcbiAgY29uc3Qgbm90ZXMgPSAoXG4gICAgPD5cbiAgICAgIHtoaW50ICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJoaW50XCIgaWQ9e2Ake2lkfS1oaW50YH0+XG4gICAgICAgICAge2hpbnR9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICB7d3JvbmcgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cIndyb25nXCIgaWQ9e2Ake2lkfS13cm9uZ2B9PlxuICAgICAgICAgIHt3cm9uZ31cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbiAgaWYgKHR5cGUgPT09IFwiY2hlY2tib3hcIikge1xuICAgIGNvbnN0IHRpY2sgPSAoZXZlbnQ6IEV2ZW50KSA9PlxuICAgICAgZm9ybS5zZXQobmFtZSwgKGV2ZW50LmN1cnJlbnRUYXJnZXQgYXMgSFRNTElucHV0RWxlbWVudCkuY2hlY2tlZCk7XG4gICAgcmV0dXJuIChcbiAgICAgIDxkaXYgY2xhc3M9XCJmaWVsZFwiPlxuICAgICAgICA8ZGl2IGNsYXNzPVwiY2hlY2tcIj5cbiAgICAgICAgICA8aW5wdXQgey4uLnNoYXJlZH0gdHlwZT1cImNoZWNrYm94XCIgY2hlY2tlZD17Zm9ybS5mbGFnKG5hbWUpfSBvbkNoYW5nZT17dGlja30gLz5cbiAgICAgICAgICA8bGFiZWwgZm9yPXtpZH0+e2xhYmVsfTwvbGFiZWw+XG4gICAgICAgIDwvZGl2PlxuICAgICAgICB7bm90ZXN9XG4gICAgICA8L2Rpdj5cbiAgICApO1xuICB9XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImZpZWxkXCI+XG4gICAgICA8bGFiZWwgZm9yPXtpZH0+XG4gICAgICAgIHtsYWJlbH0ge29wdGlvbmFsICYmIDxzcGFuIGNsYXNzPVwib3B0aW9uYWxcIj4oe3QudWkub3B0aW9uYWx9KTwvc3Bhbj59XG4gICAgICA8L2xhYmVsPlxuICAgICAge29wdGlvbnMgPyAoXG4gICAgICAgIDxzZWxlY3RcbiAgICAgICAgICBpZD17aWR9XG4gICAgICAgICAgbmFtZT17bmFtZX1cbiAgICAgICAgICBjbGFzcz1cInNlbGVjdFwiXG4gICAgICAgICAgYXJpYS1pbnZhbGlkPXtCb29sZWFuKHdyb25nKX1cbiAgICAgICAgICBkaXNhYmxlZD17cmVzdC5kaXNhYmxlZCA/PyBmYWxzZX1cbiAgICAgICAgICB7Li4uKGRlc2NyaWJlZCA/IHsgXCJhcmlhLWRlc2NyaWJlZGJ5XCI6IGRlc2NyaWJlZCB9IDoge30pfVxuICAgICAgICAgIHZhbHVlPXtmb3JtLnRleHQobmFtZSl9XG4gICAgICAgICAgb25DaGFuZ2U9e3Rha2V9XG4gICAgICAgID5cbiAgICAgICAgICB7b3B0aW9ucy5tYXAoKG9wdGlvbikgPT4gKFxuICAgICAgICAgICAgPG9wdGlvbiBrZXk9e29wdGlvbi52YWx1ZX0gdmFsdWU9e29wdGlvbi52YWx1ZX0gZGlzYWJsZWQ9e29wdGlvbi5kaXNhYmxlZCA/PyBmYWxzZX0+XG4gICAgICAgICAgICAgIHtvcHRpb24ubGFiZWx9XG4gICAgICAgICAgICA8L29wdGlvbj5cbiAgICAgICAgICApKX1cbiAgICAgICAgPC9zZWxlY3Q+XG4gICAgICApIDogcm93cyA/IChcbiAgICAgICAgPHRleHRhcmVhXG4gICAgICAgICAgaWQ9e2lkfVxuICAgICAgICAgIG5hbWU9e25hbWV9XG4gICAgICAgICAgY2xhc3M9XCJ0ZXh0YXJlYVwiXG4gICAgICAgICAgcm93cz17cm93c31cbiAgICAgICAgICBhcmlhLWludmFsaWQ9e0Jvb2xlYW4od3JvbmcpfVxuICAgICAgICAgIHsuLi4oZGVzY3JpYmVkID8geyBcImFyaWEtZGVzY3JpYmVkYnlcIjogZGVzY3JpYmVkIH0gOiB7fSl9XG4gICAgICAgICAgey4uLihyZXN0LnBsYWNlaG9sZGVyID8geyBwbGFjZWhvbGRlcjogcmVzdC5wbGFjZWhvbGRlciB9IDoge30pfVxuICAgICAgICAgIHZhbHVlPXtmb3JtLnRleHQobmFtZSl9XG4gICAgICAgICAgb25JbnB1dD17dGFrZX1cbiAgICAgICAgLz5cbiAgICAgICkgOiAoXG4gICAgICAgIDxpbnB1dFxuICAgICAgICAgIHsuLi5zaGFyZWR9XG4gICAgICAgICAgY2xhc3M9XCJpbnB1dFwiXG4gICAgICAgICAgdHlwZT17dHlwZSBhcyBcInRleHRcIn1cbiAgICAgICAgICB2YWx1ZT17Zm9ybS50ZXh0KG5hbWUpfVxuICAgICAgICAgIG9uSW5wdXQ9e3Rha2V9XG4gICAgICAgICAgc3BlbGxjaGVjaz17ZmFsc2V9XG4gICAgICAgIC8+XG4gICAgICApfVxuICAgICAge25vdGVzfVxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgImltcG9ydCB7IG1lLCBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHNpZ25JbiB9IGZyb20gXCIuLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuXG4vKiogVGhlIGZvcm0gdGhhdCBzaWducyBpbjsgYG9uRG9uZWAgd2hlbiBpdCBoYXMuICovXG5leHBvcnQgZnVuY3Rpb24gU2lnbkluRm9ybSh7IGxvZ2luLCBvbkRvbmUgfTogeyBsb2dpbj86IHN0cmluZzsgb25Eb25lOiAoKSA9PiB2b2lkIH0pIHtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0oeyBsb2dpbjogbG9naW4gPz8gXCJcIiwgcGFzc3dvcmQ6IFwiXCIsIHJlbWVtYmVyOiBmYWxzZSB9LCBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgdHJ5IHtcbiAgICAgIGF3YWl0IHNpZ25JbihTdHJpbmcodmFsdWVzLmxvZ2luKSwgU3RyaW5nKHZhbHVlcy5wYXNzd29yZCksIHZhbHVlcy5yZW1lbWJlciA9PT0gdHJ1ZSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gJiYgZXJyb3Iuc3RhdHVzID09PSA0MDEpIHtcbiAgICAgICAgdGhyb3cgbmV3IFByb2JsZW0oNDAxLCBcInNpZ24taW5cIiwgdC5zaGVsbC53cm9uZyk7XG4gICAgICB9XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gICAgb25Eb25lKCk7XG4gIH0pO1xuICByZXR1cm4gKFxuICAgIDxGb3JtIHN0YXRlPXtmb3JtfSBzdWJtaXQ9e3Quc2hlbGwuc2lnbklufT5cbiAgICAgIDxGaWVsZCBuYW1lPVwibG9naW5cIiBsYWJlbD17dC5zaGVsbC5sb2dpbn0gYXV0b2NvbXBsZXRlPVwidXNlcm5hbWVcIiBtYXhMZW5ndGg9ezIwMH0gYXV0b2ZvY3VzIC8+XG4gICAgICA8RmllbGRcbiAgICAgICAgbmFtZT1cInBhc3N3b3JkXCJcbiAgICAgICAgbGFiZWw9e3Quc2hlbGwucGFzc3dvcmR9XG4gICAgICAgIHR5cGU9XCJwYXNzd29yZFwiXG4gICAgICAgIGF1dG9jb21wbGV0ZT1cImN1cnJlbnQtcGFzc3dvcmRcIlxuICAgICAgICBtYXhMZW5ndGg9ezEwMDB9XG4gICAgICAvPlxuICAgICAgPEZpZWxkIG5hbWU9XCJyZW1lbWJlclwiIGxhYmVsPXt0LnNoZWxsLnJlbWVtYmVyfSB0eXBlPVwiY2hlY2tib3hcIiAvPlxuICAgIDwvRm9ybT5cbiAgKTtcbn1cblxuLyoqIFRoZSB3aG9sZSBwYWdlIG9mIHdobyBoYXMgbm90IHNpZ25lZCBpbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBEb29yKCkge1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwiZG9vclwiIGlkPVwibWFpblwiPlxuICAgICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgPGRpdj5cbiAgICAgICAgICA8aDE+e3Quc2hlbGwubmFtZX08L2gxPlxuICAgICAgICAgIDxwPnt0LnNoZWxsLndlbGNvbWV9PC9wPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAgPFNpZ25JbkZvcm0gb25Eb25lPXsoKSA9PiBtZS52YWx1ZSAmJiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChcIm1haW5cIik/LmZvY3VzKCl9IC8+XG4gICAgICA8L2Rpdj5cbiAgICA8L21haW4+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgdXNlQ29tcHV0ZWQsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IENvbXBvbmVudCwgdHlwZSBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IG1lLCBzaWduSW5Eb25lLCBzaWduSW5XYW50ZWQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgaXNSb290LCBtYXksIHNpZ25PdXQgfSBmcm9tIFwiLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IHRpbWUgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgY29ubmVjdGlvbiwgbGFzdEhlYXJkIH0gZnJvbSBcIi4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBnbywgbWF0Y2gsIHBhdGggfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgQnV0dG9uTGluaywgSWNvbkJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IERpYWxvZywgUXVlc3Rpb25zIH0gZnJvbSBcIi4uL3VpL0RpYWxvZ1wiO1xuaW1wb3J0IHR5cGUgeyBJY29uTmFtZSB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyB0eXBlIEl0ZW0sIE1lbnVCdXR0b24sIE1lbnVzIH0gZnJvbSBcIi4uL3VpL01lbnVcIjtcbmltcG9ydCB7IEVtcHR5LCBMb2FkaW5nIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBUb2FzdHMsIHRvYXN0UHJvYmxlbSB9IGZyb20gXCIuLi91aS9Ub2FzdFwiO1xuaW1wb3J0IHsgdHlwZSBDb21tYW5kLCBvZmZlciwgb3ZlcmxheSB9IGZyb20gXCIuL2NvbW1hbmRzXCI7XG5pbXBvcnQgeyBLZXlzLCBQYWxldHRlIH0gZnJvbSBcIi4vUGFsZXR0ZVwiO1xuaW1wb3J0IHsgbW92ZWQsIHR5cGUgUGFnZSwgdHlwZSBQYXJhbXMsIHJvdXRlcyB9IGZyb20gXCIuL3JvdXRlc1wiO1xuaW1wb3J0IHsgRG9vciwgU2lnbkluRm9ybSB9IGZyb20gXCIuL1NpZ25JblwiO1xuaW1wb3J0IHsgbmV4dFRoZW1lLCB0aGVtZSB9IGZyb20gXCIuL3RoZW1lXCI7XG5cbmludGVyZmFjZSBQbGFjZSB7XG4gIGhyZWY6IHN0cmluZztcbiAgbGFiZWw6IHN0cmluZztcbiAgaWNvbjogSWNvbk5hbWU7XG4gIG1haW4/OiBib29sZWFuO1xufVxuXG4vKiogV2hlcmUgdGhlIG9uZSB3aG8gaGFzIHNpZ25lZCBpbiBtYXkgZ28uICovXG5mdW5jdGlvbiBwbGFjZXMoKTogUGxhY2VbXSB7XG4gIGNvbnN0IG4gPSB0LnNoZWxsLm5hdjtcbiAgY29uc3Qgcm9vdCA9IGlzUm9vdCgpO1xuICBjb25zdCBhbGw6IEFycmF5PFBsYWNlIHwgZmFsc2U+ID0gW1xuICAgIHsgaHJlZjogXCIvcmFja3NcIiwgbGFiZWw6IG4ucmFja3MsIGljb246IFwicmFja1wiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi9kZXZpY2VzXCIsIGxhYmVsOiBuLmRldmljZXMsIGljb246IFwiZGV2aWNlXCIsIG1haW46IHRydWUgfSxcbiAgICB7IGhyZWY6IFwiL2hvc3RzXCIsIGxhYmVsOiBuLmhvc3RzLCBpY29uOiBcImNoYXJ0XCIsIG1haW46IHRydWUgfSxcbiAgICAhcm9vdCAmJiB7IGhyZWY6IFwiL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzXCIsIGxhYmVsOiBuLmNsdXN0ZXJzLCBpY29uOiBcImFkZFwiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi90ZWFtc1wiLCBsYWJlbDogbi50ZWFtcywgaWNvbjogXCJ0ZWFtXCIsIG1haW46IHRydWUgfSxcbiAgICByb290ICYmIHsgaHJlZjogXCIvdXNlcnNcIiwgbGFiZWw6IG4udXNlcnMsIGljb246IFwidXNlclwiLCBtYWluOiB0cnVlIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL3N0YXRpc3RpY3NcIiwgbGFiZWw6IG4uc3RhdGlzdGljcywgaWNvbjogXCJjaGFydFwiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi90ZW1wbGF0ZXNcIiwgbGFiZWw6IG4udGVtcGxhdGVzLCBpY29uOiBcInRhZ1wiIH0sXG4gICAgIXJvb3QgJiYgeyBocmVmOiBcIi9rZXlfcGFpcnNcIiwgbGFiZWw6IG4ua2V5UGFpcnMsIGljb246IFwia2V5XCIgfSxcbiAgICByb290ICYmIHsgaHJlZjogXCIvY2xvdWQtZW52L2NvbmZpZ1wiLCBsYWJlbDogbi5jbG91ZCwgaWNvbjogXCJjbG91ZFwiIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL291dGJveFwiLCBsYWJlbDogbi5vdXRib3gsIGljb246IFwibGlzdFwiIH0sXG4gICAgeyBocmVmOiBcIi9hdWRpdFwiLCBsYWJlbDogbi5hdWRpdCwgaWNvbjogXCJjbG9ja1wiIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL3NldHRpbmdzXCIsIGxhYmVsOiBuLnNldHRpbmdzLCBpY29uOiBcInNldHRpbmdzXCIgfSxcbiAgXTtcbiAgcmV0dXJuIGFsbC5maWx0ZXIoXG4gICAgKHBsYWNlKTogcGxhY2UgaXMgUGxhY2UgPT5cbiAgICAgIHBsYWNlICE9PSBmYWxzZSAmJiAocGxhY2UuaHJlZiAhPT0gXCIvdGVtcGxhdGVzXCIgfHwgbWF5KFwicmVhZFwiLCBcInRlbXBsYXRlXCIpIHx8IHJvb3QpLFxuICApO1xufVxuXG5mdW5jdGlvbiBpc0hlcmUoaHJlZjogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBwYXRoLnZhbHVlID09PSBocmVmIHx8IHBhdGgudmFsdWUuc3RhcnRzV2l0aChgJHtocmVmfS9gKTtcbn1cblxuZnVuY3Rpb24gQ29ubmVjdGlvbigpIHtcbiAgY29uc3QgdGV4dCA9IHVzZUNvbXB1dGVkKCgpID0+IHtcbiAgICBjb25zdCBzID0gdC5zaGVsbC5zdGF0ZTtcbiAgICBjb25zdCB3aGVuID0gbGFzdEhlYXJkLnZhbHVlID8gdGltZShsYXN0SGVhcmQudmFsdWUgLyAxMDAwKSA6IFwiXCI7XG4gICAgY29uc3Qgd29yZHMgPSB7XG4gICAgICBvZmY6IHMub2ZmLFxuICAgICAgY29ubmVjdGluZzogcy5jb25uZWN0aW5nLFxuICAgICAgbGl2ZTogcy5saXZlLFxuICAgICAgc3RhbGU6IHMuc3RhbGUod2hlbiksXG4gICAgICBsb3N0OiBzLmxvc3QsXG4gICAgICBwYXVzZWQ6IHMucGF1c2VkLFxuICAgIH07XG4gICAgcmV0dXJuIHdvcmRzW2Nvbm5lY3Rpb24udmFsdWVdO1xuICB9KTtcbiAgcmV0dXJuIChcbiAgICA8c3BhblxuICAgICAgY2xhc3M9XCJjb25uZWN0aW9uXCJcbiAgICAgIGRhdGEtc3RhdGU9e2Nvbm5lY3Rpb24udmFsdWV9XG4gICAgICByb2xlPVwic3RhdHVzXCJcbiAgICAgIHRpdGxlPXt0LnNoZWxsLnN0YXRlLmxpdmVTaW5jZShsYXN0SGVhcmQudmFsdWUgPyB0aW1lKGxhc3RIZWFyZC52YWx1ZSAvIDEwMDApIDogXCJcIil9XG4gICAgPlxuICAgICAgPHNwYW4+e3RleHR9PC9zcGFuPlxuICAgIDwvc3Bhbj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gbGVhdmUoKTogdm9pZCB7XG4gIHNpZ25PdXQoKS5jYXRjaCh0b2FzdFByb2JsZW0pO1xufVxuXG5mdW5jdGlvbiBIZWFkZXIoKSB7XG4gIGNvbnN0IGFsbCA9IHBsYWNlcygpO1xuICBjb25zdCByZXN0ID0gYWxsXG4gICAgLmZpbHRlcigocGxhY2UpID0+ICFwbGFjZS5tYWluKVxuICAgIC5tYXAoKHBsYWNlKTogSXRlbSA9PiAoeyBsYWJlbDogcGxhY2UubGFiZWwsIGljb246IHBsYWNlLmljb24sIGhyZWY6IHBsYWNlLmhyZWYgfSkpO1xuICBjb25zdCBldmVyeSA9IGFsbC5tYXAoXG4gICAgKHBsYWNlKTogSXRlbSA9PiAoeyBsYWJlbDogcGxhY2UubGFiZWwsIGljb246IHBsYWNlLmljb24sIGhyZWY6IHBsYWNlLmhyZWYgfSksXG4gICk7XG4gIGNvbnN0IHdobyA9IG1lLnZhbHVlPy51c2VyO1xuICBjb25zdCBhY2NvdW50OiBBcnJheTxJdGVtIHwgXCJsaW5lXCI+ID0gW1xuICAgIHsgbGFiZWw6IHQuc2hlbGwuYWNjb3VudCwgaWNvbjogXCJ1c2VyXCIsIGhyZWY6IFwiL2FjY291bnRzL2VkaXRcIiB9LFxuICAgIHtcbiAgICAgIGxhYmVsOiB0LnNoZWxsLmtleXMsXG4gICAgICBpY29uOiBcImhlbHBcIixcbiAgICAgIHJ1bjogKCkgPT4ge1xuICAgICAgICBvdmVybGF5LnZhbHVlID0gXCJrZXlzXCI7XG4gICAgICB9LFxuICAgIH0sXG4gICAgXCJsaW5lXCIsXG4gICAgeyBsYWJlbDogdC5zaGVsbC5zaWduT3V0LCBpY29uOiBcInBvd2VyXCIsIHJ1bjogbGVhdmUgfSxcbiAgXTtcbiAgcmV0dXJuIChcbiAgICA8aGVhZGVyIGNsYXNzPVwiaGVhZGVyIG5vLXByaW50XCI+XG4gICAgICA8c3BhbiBjbGFzcz1cIm5hcnJvdy1vbmx5XCI+XG4gICAgICAgIDxNZW51QnV0dG9uIGxhYmVsPXt0LnNoZWxsLm1lbnV9IGljb249XCJtZW51XCIgaXRlbXM9e2V2ZXJ5fSAvPlxuICAgICAgPC9zcGFuPlxuICAgICAgPGEgY2xhc3M9XCJicmFuZFwiIGhyZWY9XCIvcmFja3NcIj5cbiAgICAgICAgPGltZyBzcmM9XCIvaWNvbi5zdmdcIiBhbHQ9XCJcIiAvPlxuICAgICAgICB7dC5zaGVsbC5uYW1lfVxuICAgICAgPC9hPlxuICAgICAgPG5hdiBjbGFzcz1cIm5hdlwiIGFyaWEtbGFiZWw9e3Quc2hlbGwubmF2aWdhdGlvbn0+XG4gICAgICAgIHthbGxcbiAgICAgICAgICAuZmlsdGVyKChwbGFjZSkgPT4gcGxhY2UubWFpbilcbiAgICAgICAgICAubWFwKChwbGFjZSkgPT4gKFxuICAgICAgICAgICAgPGFcbiAgICAgICAgICAgICAga2V5PXtwbGFjZS5ocmVmfVxuICAgICAgICAgICAgICBocmVmPXtwbGFjZS5ocmVmfVxuICAgICAgICAgICAgICBhcmlhLWN1cnJlbnQ9e2lzSGVyZShwbGFjZS5ocmVmKSA/IFwicGFnZVwiIDogdW5kZWZpbmVkfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7cGxhY2UubGFiZWx9XG4gICAgICAgICAgICA8L2E+XG4gICAgICAgICAgKSl9XG4gICAgICA8L25hdj5cbiAgICAgIDxzcGFuIGNsYXNzPVwid2lkZS1vbmx5XCI+XG4gICAgICAgIDxNZW51QnV0dG9uIGxhYmVsPXt0LnNoZWxsLm5hdi5tb3JlfSBpY29uPVwibW9yZVwiIGl0ZW1zPXtyZXN0fSAvPlxuICAgICAgPC9zcGFuPlxuICAgICAgPGRpdiBjbGFzcz1cInB1c2hcIj5cbiAgICAgICAgPENvbm5lY3Rpb24gLz5cbiAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICBpY29uPVwic2VhcmNoXCJcbiAgICAgICAgICBsYWJlbD17YCR7dC5zaGVsbC5wYWxldHRlfSAoQ3RybCBLKWB9XG4gICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgb3ZlcmxheS52YWx1ZSA9IFwicGFsZXR0ZVwiO1xuICAgICAgICAgIH19XG4gICAgICAgIC8+XG4gICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgaWNvbj17dGhlbWUudmFsdWUgPT09IFwiZGFya1wiID8gXCJtb29uXCIgOiB0aGVtZS52YWx1ZSA9PT0gXCJsaWdodFwiID8gXCJzdW5cIiA6IFwiZXllXCJ9XG4gICAgICAgICAgbGFiZWw9e2Ake3Quc2hlbGwudGhlbWUubGFiZWx9OiAke3Quc2hlbGwudGhlbWVbdGhlbWUudmFsdWVdfWB9XG4gICAgICAgICAgb25DbGljaz17bmV4dFRoZW1lfVxuICAgICAgICAvPlxuICAgICAgICA8TWVudUJ1dHRvblxuICAgICAgICAgIGxhYmVsPXt3aG8/Lm5hbWUgfHwgd2hvPy5sb2dpbiB8fCB0LnNoZWxsLmFjY291bnR9XG4gICAgICAgICAgaWNvbj1cInVzZXJcIlxuICAgICAgICAgIGl0ZW1zPXthY2NvdW50fVxuICAgICAgICAvPlxuICAgICAgPC9kaXY+XG4gICAgPC9oZWFkZXI+XG4gICk7XG59XG5cbi8qKiBBIHBhZ2UgdGhhdCB0aHJvd3Mgc2F5cyBzbywgYW5kIHRoZSByZXN0IGdvZXMgb24uICovXG5jbGFzcyBGZW5jZSBleHRlbmRzIENvbXBvbmVudDxcbiAgeyBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47IGF0OiBzdHJpbmcgfSxcbiAgeyBmYWlsZWQ6IGJvb2xlYW47IGF0OiBzdHJpbmcgfVxuPiB7XG4gIG92ZXJyaWRlIHN0YXRlID0geyBmYWlsZWQ6IGZhbHNlLCBhdDogXCJcIiB9O1xuXG4gIHN0YXRpYyBvdmVycmlkZSBnZXREZXJpdmVkU3RhdGVGcm9tRXJyb3IoKTogeyBmYWlsZWQ6IGJvb2xlYW4gfSB7XG4gICAgcmV0dXJuIHsgZmFpbGVkOiB0cnVlIH07XG4gIH1cblxuICBvdmVycmlkZSBjb21wb25lbnREaWRVcGRhdGUoYmVmb3JlOiB7IGF0OiBzdHJpbmcgfSk6IHZvaWQge1xuICAgIGlmIChiZWZvcmUuYXQgIT09IHRoaXMucHJvcHMuYXQgJiYgdGhpcy5zdGF0ZS5mYWlsZWQpIHRoaXMuc2V0U3RhdGUoeyBmYWlsZWQ6IGZhbHNlIH0pO1xuICB9XG5cbiAgb3ZlcnJpZGUgcmVuZGVyKCkge1xuICAgIGlmICghdGhpcy5zdGF0ZS5mYWlsZWQpIHJldHVybiB0aGlzLnByb3BzLmNoaWxkcmVuO1xuICAgIHJldHVybiAoXG4gICAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgICAgPGRpdiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICA8RW1wdHkgaWNvbj1cIndhcm5pbmdcIiB0aXRsZT17dC5zaGVsbC5mYWlsZWR9PlxuICAgICAgICAgICAgPHA+e3Quc2hlbGwuZmFpbGVkQm9keX08L3A+XG4gICAgICAgICAgICA8QnV0dG9uIG9uQ2xpY2s9eygpID0+IGxvY2F0aW9uLnJlbG9hZCgpfT57dC5zaGVsbC5yZWxvYWR9PC9CdXR0b24+XG4gICAgICAgICAgPC9FbXB0eT5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L21haW4+XG4gICAgKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBOb3RGb3VuZCgpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxFbXB0eSBpY29uPVwic2VhcmNoXCIgdGl0bGU9e3Quc2hlbGwubm90Rm91bmR9PlxuICAgICAgICA8cD57dC5zaGVsbC5ub3RGb3VuZEJvZHl9PC9wPlxuICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL3JhY2tzXCI+e3Quc2hlbGwuaG9tZX08L0J1dHRvbkxpbms+XG4gICAgICA8L0VtcHR5PlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cblxuY29uc3QgbG9hZGVkID0gbmV3IE1hcDx1bmtub3duLCBQYWdlPigpO1xuXG5mdW5jdGlvbiBPdXRsZXQoKSB7XG4gIGNvbnN0IHNob3duID0gdXNlU2lnbmFsPHsgcGFnZTogUGFnZTsgcGFyYW1zOiBQYXJhbXMgfSB8IFwibm90aGluZ1wiIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBoZXJlID0gcGF0aC52YWx1ZTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0byA9IG1vdmVkW2hlcmVdO1xuICAgIGlmICh0bykge1xuICAgICAgdm9pZCBnbyh0bywgeyByZXBsYWNlOiB0cnVlIH0pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBsZXQgY3VycmVudCA9IHRydWU7XG4gICAgZm9yIChjb25zdCBbcGF0dGVybiwgbG9hZF0gb2Ygcm91dGVzKSB7XG4gICAgICBjb25zdCBwYXJhbXMgPSBtYXRjaChwYXR0ZXJuLCBoZXJlKTtcbiAgICAgIGlmICghcGFyYW1zKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGtub3duID0gbG9hZGVkLmdldChsb2FkKTtcbiAgICAgIGlmIChrbm93bikgc2hvd24udmFsdWUgPSB7IHBhZ2U6IGtub3duLCBwYXJhbXMgfTtcbiAgICAgIGVsc2Uge1xuICAgICAgICBsb2FkKCkudGhlbihcbiAgICAgICAgICAoeyBkZWZhdWx0OiBwYWdlIH0pID0+IHtcbiAgICAgICAgICAgIGxvYWRlZC5zZXQobG9hZCwgcGFnZSk7XG4gICAgICAgICAgICBpZiAoY3VycmVudCkgc2hvd24udmFsdWUgPSB7IHBhZ2UsIHBhcmFtcyB9O1xuICAgICAgICAgIH0sXG4gICAgICAgICAgLy8gQSBuZXdlciB2ZXJzaW9uIGhhcyBiZWVuIGluc3RhbGxlZCwgYW5kIHRoaXMgb25lJ3MgZmlsZXMgYXJlIGdvbmUuXG4gICAgICAgICAgKCkgPT4gY3VycmVudCAmJiBsb2NhdGlvbi5yZWxvYWQoKSxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiAoKSA9PiB7XG4gICAgICAgIGN1cnJlbnQgPSBmYWxzZTtcbiAgICAgIH07XG4gICAgfVxuICAgIHNob3duLnZhbHVlID0gXCJub3RoaW5nXCI7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfSwgW2hlcmVdKTtcbiAgY29uc3Qgbm93ID0gc2hvd24udmFsdWU7XG4gIGlmIChub3cgPT09IHVuZGVmaW5lZCkgcmV0dXJuIDxMb2FkaW5nIC8+O1xuICBpZiAobm93ID09PSBcIm5vdGhpbmdcIikgcmV0dXJuIDxOb3RGb3VuZCAvPjtcbiAgcmV0dXJuIDxub3cucGFnZSBwYXJhbXM9e25vdy5wYXJhbXN9IC8+O1xufVxuXG5mdW5jdGlvbiBnZW5lcmFsKCk6IENvbW1hbmRbXSB7XG4gIGNvbnN0IGsgPSB0LnNoZWxsLmtleU5hbWVzO1xuICBjb25zdCBvcGVuID0gKHdoYXQ6IFwicGFsZXR0ZVwiIHwgXCJrZXlzXCIpID0+ICgpID0+IHtcbiAgICBvdmVybGF5LnZhbHVlID0gd2hhdDtcbiAgfTtcbiAgY29uc3Qgc2VhcmNoID0gKCkgPT4gZG9jdW1lbnQucXVlcnlTZWxlY3RvcjxIVE1MRWxlbWVudD4oXCJbZGF0YS1zZWFyY2hdXCIpPy5mb2N1cygpO1xuICBjb25zdCBrZXlzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0geyBcIi9yYWNrc1wiOiBcImcgclwiLCBcIi9kZXZpY2VzXCI6IFwiZyBkXCIsIFwiL3RlYW1zXCI6IFwiZyB0XCIgfTtcbiAgY29uc3QgdG8gPSBwbGFjZXMoKS5tYXAoKHBsYWNlKTogQ29tbWFuZCA9PiB7XG4gICAgY29uc3QgY29tbWFuZDogQ29tbWFuZCA9IHtcbiAgICAgIGxhYmVsOiBwbGFjZS5sYWJlbCxcbiAgICAgIGljb246IHBsYWNlLmljb24sXG4gICAgICBydW46ICgpID0+IHZvaWQgZ28ocGxhY2UuaHJlZiksXG4gICAgfTtcbiAgICByZXR1cm4ga2V5c1twbGFjZS5ocmVmXSA/IHsgLi4uY29tbWFuZCwga2V5czoga2V5c1twbGFjZS5ocmVmXSEgfSA6IGNvbW1hbmQ7XG4gIH0pO1xuICByZXR1cm4gW1xuICAgIHsgbGFiZWw6IGsuaGVscCwga2V5czogXCI/XCIsIGljb246IFwiaGVscFwiLCBydW46IG9wZW4oXCJrZXlzXCIpIH0sXG4gICAgeyBsYWJlbDogay5zZWFyY2gsIGtleXM6IFwiL1wiLCBpY29uOiBcInNlYXJjaFwiLCBydW46IHNlYXJjaCB9LFxuICAgIHsgbGFiZWw6IGsudGhlbWUsIGljb246IFwic3VuXCIsIHJ1bjogbmV4dFRoZW1lIH0sXG4gICAgLi4udG8sXG4gICAgeyBsYWJlbDogdC5zaGVsbC5zaWduT3V0LCBpY29uOiBcInBvd2VyXCIsIHJ1bjogbGVhdmUgfSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gSW5zaWRlKCkge1xuICB1c2VFZmZlY3QoKCkgPT4gb2ZmZXIoZ2VuZXJhbCgpKSwgW21lLnZhbHVlXSk7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxhIGNsYXNzPVwiYnV0dG9uIHByaW1hcnkgc2tpcFwiIGhyZWY9XCIjbWFpblwiPlxuICAgICAgICB7dC5zaGVsbC5za2lwfVxuICAgICAgPC9hPlxuICAgICAgPEhlYWRlciAvPlxuICAgICAgPEZlbmNlIGF0PXtwYXRoLnZhbHVlfT5cbiAgICAgICAgPE91dGxldCAvPlxuICAgICAgPC9GZW5jZT5cbiAgICAgIHtzaWduSW5XYW50ZWQudmFsdWUgJiYgKFxuICAgICAgICA8RGlhbG9nXG4gICAgICAgICAgdGl0bGU9e3Quc2hlbGwuc2lnbkluQWdhaW59XG4gICAgICAgICAgb25DbG9zZT17KCkgPT4ge1xuICAgICAgICAgICAgc2lnbkluRG9uZShmYWxzZSk7XG4gICAgICAgICAgICBtZS52YWx1ZSA9IG51bGw7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIDxwPnt0LnNoZWxsLnNpZ25JbkFnYWluQm9keX08L3A+XG4gICAgICAgICAgPFNpZ25JbkZvcm0gbG9naW49e21lLnZhbHVlPy51c2VyLmxvZ2luID8/IFwiXCJ9IG9uRG9uZT17KCkgPT4gc2lnbkluRG9uZSh0cnVlKX0gLz5cbiAgICAgICAgPC9EaWFsb2c+XG4gICAgICApfVxuICAgICAge292ZXJsYXkudmFsdWUgPT09IFwicGFsZXR0ZVwiICYmIDxQYWxldHRlIC8+fVxuICAgICAge292ZXJsYXkudmFsdWUgPT09IFwia2V5c1wiICYmIDxLZXlzIC8+fVxuICAgIDwvPlxuICApO1xufVxuXG4vKiogVGhlIGFwcGxpY2F0aW9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEFwcCgpIHtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAge21lLnZhbHVlID09PSB1bmRlZmluZWQgPyA8TG9hZGluZyAvPiA6IG1lLnZhbHVlID09PSBudWxsID8gPERvb3IgLz4gOiA8SW5zaWRlIC8+fVxuICAgICAgPFF1ZXN0aW9ucyAvPlxuICAgICAgPE1lbnVzIC8+XG4gICAgICA8VG9hc3RzIC8+XG4gICAgPC8+XG4gICk7XG59XG4iLCAiLy8gV2hlcmUgaXQgYmVnaW5zOiB3aG8gb25lIGlzLCB0aGVuIHRoZSBwYWdlIG9mIHRoZSBhZGRyZXNzLlxuaW1wb3J0IHsgcmVuZGVyIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgbGVhcm4gfSBmcm9tIFwiLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsga2VlcFN0cmVhbSB9IGZyb20gXCIuL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBmb2xsb3dMaW5rcyB9IGZyb20gXCIuL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyBBcHAgfSBmcm9tIFwiLi9zaGVsbC9BcHBcIjtcbmltcG9ydCB7IG9iZXlLZXlzIH0gZnJvbSBcIi4vc2hlbGwvY29tbWFuZHNcIjtcbmltcG9ydCB7IGtlZXBUaGVtZSB9IGZyb20gXCIuL3NoZWxsL3RoZW1lXCI7XG5cbmtlZXBUaGVtZSgpO1xuZm9sbG93TGlua3MoKTtcbm9iZXlLZXlzKCk7XG5rZWVwU3RyZWFtKCk7XG5jb25zdCBwbGFjZSA9IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKFwiYXBwXCIpO1xuaWYgKHBsYWNlKSByZW5kZXIoPEFwcCAvPiwgcGxhY2UpO1xuXG4vKiogQSBzZXJ2ZXIgdGhhdCBpcyBub3QgdGhlcmUgaXMgYXNrZWQgYWdhaW4gZWFjaCBzZWNvbmQuICovXG5hc3luYyBmdW5jdGlvbiBiZWdpbigpOiBQcm9taXNlPHZvaWQ+IHtcbiAgdHJ5IHtcbiAgICBhd2FpdCBsZWFybigpO1xuICB9IGNhdGNoIHtcbiAgICBzZXRUaW1lb3V0KCgpID0+IHZvaWQgYmVnaW4oKSwgMTAwMCk7XG4gIH1cbn1cbnZvaWQgYmVnaW4oKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUtBLGVBQXNCLFFBQXVCO0FBQzNDLE1BQUk7QUFDRixVQUFNLFdBQVcsTUFBTSxNQUFNLGNBQWMsRUFBRSxTQUFTLEVBQUUsUUFBUSxtQkFBbUIsRUFBRSxDQUFDO0FBQ3RGLFFBQUksU0FBUyxXQUFXLElBQUssSUFBRyxRQUFRO0FBQUEsYUFDL0IsU0FBUyxHQUFJLElBQUcsUUFBUSxNQUFNLFNBQVMsS0FBSztBQUFBLFFBQ2hELE9BQU0sSUFBSSxRQUFRLFNBQVMsUUFBUSxVQUFVLFNBQVMsVUFBVTtBQUFBLEVBQ3ZFLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLFFBQVMsT0FBTTtBQUNwQyxVQUFNLElBQUksUUFBUSxHQUFHLFFBQVEsRUFBRTtBQUFBLEVBQ2pDO0FBQ0Y7QUFHQSxlQUFzQixPQUFPLE9BQWUsVUFBa0IsVUFBa0M7QUFDOUYsUUFBTSxLQUFLLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxVQUFVLFNBQVMsR0FBRyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQ3BGLEtBQUcsUUFBUSxNQUFNLElBQVEsWUFBWTtBQUN2QztBQUdBLGVBQXNCLFVBQXlCO0FBQzdDLFFBQU0sS0FBSyxVQUFVLG1CQUFtQixRQUFXLEVBQUUsT0FBTyxLQUFLLENBQUMsRUFBRSxNQUFNLENBQUMsWUFBWTtBQUNyRixRQUFJLEVBQUUsbUJBQW1CLFdBQVcsUUFBUSxXQUFXLEtBQU0sT0FBTTtBQUFBLEVBQ3JFLENBQUM7QUFDRCxLQUFHLFFBQVE7QUFDYjtBQUdPLFNBQVMsSUFBSSxRQUFnQixTQUEwQjtBQUM1RCxRQUFNLFlBQVksR0FBRyxPQUFPO0FBQzVCLFNBQU8sWUFBWSxPQUFPLEdBQUcsU0FBUyxNQUFNLEtBQUs7QUFDbkQ7QUFHTyxTQUFTLFNBQWtCO0FBQ2hDLFNBQU8sR0FBRyxPQUFPLEtBQUssUUFBUTtBQUNoQzs7O0FDakNPLFNBQVMsT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLE1BQU0sRUFBMEIsSUFBSTtBQUMxQyxRQUFNLFFBQVEsRUFBTTtBQUNwQixJQUFVLE1BQU07QUFDZCxVQUFNLFNBQVMsSUFBSTtBQUNuQixRQUFJLFVBQVUsQ0FBQyxPQUFPLEtBQU0sUUFBTyxVQUFVO0FBQzdDLFdBQU8sTUFBTSxRQUFRLE1BQU07QUFBQSxFQUM3QixHQUFHLENBQUMsQ0FBQztBQUNMLFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLEtBQUs7QUFBQSxNQUNMLE9BQU8sVUFBVSxPQUFPLFNBQVMsRUFBRSxJQUFJLFFBQVEsRUFBRTtBQUFBLE1BQ2pELG1CQUFpQjtBQUFBLE1BQ2pCLFVBQVUsQ0FBQyxVQUFVO0FBQ25CLGNBQU0sZUFBZTtBQUNyQixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxNQUVBLDRCQUFDLFNBQUksT0FBTSxVQUNUO0FBQUEsMEJBQUMsWUFDQztBQUFBLDRCQUFDLFFBQUcsSUFBSSxPQUFRLGlCQUFNO0FBQUEsVUFDdEIsa0JBQUMsY0FBVyxNQUFLLFNBQVEsT0FBTyxFQUFFLEdBQUcsT0FBTyxTQUFTLFNBQVM7QUFBQSxXQUNoRTtBQUFBLFFBQ0M7QUFBQSxTQUNIO0FBQUE7QUFBQSxFQUNGO0FBRUo7QUFVQSxJQUFNLFdBQVcsRUFBNkI7QUFHdkMsU0FBUyxRQUNkLE9BQ0EsTUFDQSxLQUNBLFNBQVMsTUFDUztBQUNsQixXQUFTLE9BQU8sT0FBTyxLQUFLO0FBQzVCLFNBQU8sSUFBSSxRQUFRLENBQUMsWUFBWTtBQUM5QixVQUFNLFNBQVMsQ0FBQyxVQUFtQjtBQUNqQyxlQUFTLFFBQVE7QUFDakIsY0FBUSxLQUFLO0FBQUEsSUFDZjtBQUNBLGFBQVMsUUFBUSxFQUFFLE9BQU8sTUFBTSxLQUFLLFFBQVEsT0FBTztBQUFBLEVBQ3RELENBQUM7QUFDSDtBQUdPLFNBQVMsWUFBWTtBQUMxQixRQUFNLFFBQVEsU0FBUztBQUN2QixNQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFNBQ0Usa0JBQUMsVUFBTyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sTUFBTSxPQUFPLEtBQUssR0FDM0Q7QUFBQSxzQkFBQyxTQUFLLGdCQUFNLE1BQUs7QUFBQSxJQUNqQixrQkFBQyxTQUFJLE9BQU0sZ0JBQ1Q7QUFBQSx3QkFBQyxVQUFPLE1BQU0sTUFBTSxTQUFTLFdBQVcsV0FBVyxTQUFTLE1BQU0sTUFBTSxPQUFPLElBQUksR0FDaEYsZ0JBQU0sS0FDVDtBQUFBLE1BQ0Esa0JBQUMsVUFBTyxNQUFLLFNBQVEsU0FBUyxNQUFNLE1BQU0sT0FBTyxLQUFLLEdBQ25ELFlBQUUsR0FBRyxRQUNSO0FBQUEsT0FDRjtBQUFBLEtBQ0Y7QUFFSjs7O0FDcEZBLElBQU0sWUFBWTtBQUVsQixTQUFTLEtBQUssT0FBZSxNQUF1QjtBQUNsRCxRQUFNLE9BQU8sTUFBTSxZQUFZO0FBQy9CLFNBQU8sS0FDSixZQUFZLEVBQ1osTUFBTSxLQUFLLEVBQ1gsTUFBTSxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUksQ0FBQztBQUN4QztBQUdPLFNBQVMsVUFBVTtBQUN4QixRQUFNLE9BQU8sVUFBVSxFQUFFO0FBQ3pCLFFBQU0sUUFBUSxVQUFxQixTQUFTLENBQUM7QUFDN0MsUUFBTSxTQUFTLFVBQVUsQ0FBQztBQUMxQixRQUFNLE9BQU8sRUFBTTtBQUNuQixJQUFVLE1BQU07QUFDZCxRQUFJLFVBQVU7QUFDZCxVQUFNLE1BQU0sU0FBUyxFQUFFLE9BQU8sQ0FBQyxZQUFZLEtBQUssUUFBUSxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQzFFLFVBQU0sUUFBUSxJQUFJLE1BQU0sR0FBRyxTQUFTO0FBQ3BDLFdBQU8sUUFBUTtBQUNmLFFBQUksS0FBSyxNQUFNLEtBQUssR0FBRztBQUNyQixjQUFRLElBQUksUUFBUSxJQUFJLE9BQU8sU0FBUyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxRQUNoRSxDQUFDLFNBQVM7QUFDUixjQUFJLFFBQVMsT0FBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsS0FBSyxLQUFLLENBQUMsRUFBRSxNQUFNLEdBQUcsU0FBUztBQUFBLFFBQ3hFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFBQztBQUFBO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU07QUFDWCxnQkFBVTtBQUFBLElBQ1o7QUFBQSxFQUNGLEdBQUcsQ0FBQyxLQUFLLEtBQUssQ0FBQztBQUNmLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFlBQVEsUUFBUTtBQUFBLEVBQ2xCO0FBQ0EsUUFBTSxNQUFNLENBQUMsWUFBaUM7QUFDNUMsUUFBSSxDQUFDLFFBQVM7QUFDZCxVQUFNO0FBQ04sWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUNBLFFBQU0sTUFBTSxDQUFDLFVBQXlCO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUztBQUNsQyxRQUFJLE1BQU0sUUFBUSxZQUFhLFFBQU8sUUFBUSxLQUFLLElBQUksT0FBTyxRQUFRLEdBQUcsSUFBSTtBQUFBLGFBQ3BFLE1BQU0sUUFBUSxVQUFXLFFBQU8sUUFBUSxLQUFLLElBQUksT0FBTyxRQUFRLEdBQUcsQ0FBQztBQUFBLGFBQ3BFLE1BQU0sUUFBUSxRQUFTLEtBQUksTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsUUFDeEQ7QUFDTCxVQUFNLGVBQWU7QUFDckIsYUFBUyxlQUFlLEdBQUcsSUFBSSxJQUFJLE9BQU8sS0FBSyxFQUFFLEdBQUcsZUFBZSxFQUFFLE9BQU8sVUFBVSxDQUFDO0FBQUEsRUFDekY7QUFDQSxTQUNFLGtCQUFDLFVBQU8sT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFLLFdBQVUsU0FBUyxPQUN0RDtBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFNO0FBQUEsUUFDTixNQUFLO0FBQUEsUUFDTCxjQUFZLEVBQUUsTUFBTTtBQUFBLFFBQ3BCLGFBQWEsRUFBRSxNQUFNO0FBQUEsUUFDckIsaUJBQWU7QUFBQSxRQUNmLGlCQUFjO0FBQUEsUUFDZCx5QkFBdUIsTUFBTSxNQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxPQUFPLEtBQUssS0FBSztBQUFBLFFBQzVFLGNBQWE7QUFBQSxRQUNiLFlBQVk7QUFBQSxRQUNaLFdBQVM7QUFBQSxRQUNULE9BQU8sS0FBSztBQUFBLFFBQ1osU0FBUyxDQUFDLFVBQVU7QUFDbEIsZUFBSyxRQUFRLE1BQU0sY0FBYztBQUFBLFFBQ25DO0FBQUEsUUFDQSxXQUFXO0FBQUE7QUFBQSxJQUNiO0FBQUEsSUFDQSxrQkFBQyxTQUFJLElBQUksTUFBTSxNQUFLLFdBQVUsY0FBWSxFQUFFLE1BQU0sU0FDL0M7QUFBQSxZQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFBQTtBQUFBLFFBRXpCO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFFQyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFBQSxZQUNwQixNQUFLO0FBQUEsWUFDTCxVQUFVO0FBQUEsWUFDVixpQkFBZSxVQUFVLE9BQU87QUFBQSxZQUNoQyxTQUFTLE1BQU0sSUFBSSxPQUFPO0FBQUEsWUFFekI7QUFBQSxzQkFBUSxRQUFRLGtCQUFDLFFBQUssTUFBTSxRQUFRLE1BQU07QUFBQSxjQUMxQyxRQUFRO0FBQUEsY0FDUixRQUFRLE9BQ1Asa0JBQUMsU0FBSyxrQkFBUSxNQUFLLElBRW5CLFFBQVEsU0FBUyxrQkFBQyxXQUFPLGtCQUFRLE9BQU07QUFBQTtBQUFBO0FBQUEsVUFacEMsR0FBRyxLQUFLLElBQUksUUFBUSxLQUFLO0FBQUEsUUFjaEM7QUFBQSxPQUNEO0FBQUEsTUFDQSxNQUFNLE1BQU0sV0FBVyxLQUN0QixrQkFBQyxTQUFJLE1BQUssVUFBUyxVQUFVLElBQUksaUJBQWMsU0FBUSxpQkFBYyxRQUNsRSxZQUFFLE1BQU0sZ0JBQ1g7QUFBQSxPQUVKO0FBQUEsS0FDRjtBQUVKO0FBR08sU0FBUyxPQUFPO0FBQ3JCLFFBQU0sUUFBUSxTQUFTLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxJQUFJO0FBQ3pELFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE9BQU8sRUFBRSxNQUFNO0FBQUEsTUFDZixTQUFTLE1BQU07QUFDYixnQkFBUSxRQUFRO0FBQUEsTUFDbEI7QUFBQSxNQUVBO0FBQUEsMEJBQUMsUUFBRyxPQUFNLFFBQ1AsZ0JBQU0sSUFBSSxDQUFDLFlBQ1YsdUJBQ0U7QUFBQSw0QkFBQyxRQUNFLGtCQUFRLE1BQU0sTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUFDLFFBQzdCLGtCQUFDLFNBQWUsaUJBQU4sR0FBVSxDQUNyQixHQUNIO0FBQUEsVUFDQSxrQkFBQyxRQUFJLGtCQUFRLE9BQU07QUFBQSxXQUNyQixDQUNELEdBQ0g7QUFBQSxRQUNBLGtCQUFDLE9BQUcsWUFBRSxNQUFNLFVBQVM7QUFBQTtBQUFBO0FBQUEsRUFDdkI7QUFFSjs7O0FDdkhPLElBQU0sU0FBZ0M7QUFBQSxFQUMzQyxDQUFDLFVBQVUsTUFBTSxPQUFPLHdCQUFzQixDQUFDO0FBQUEsRUFDL0MsQ0FBQyxZQUFZLE1BQU0sT0FBTyx1QkFBa0IsQ0FBQztBQUFBLEVBQzdDLENBQUMsZ0JBQWdCLE1BQU0sT0FBTyxzQkFBaUIsQ0FBQztBQUFBLEVBQ2hELENBQUMsd0JBQXdCLE1BQU0sT0FBTyw2QkFBd0IsQ0FBQztBQUFBLEVBQy9ELENBQUMsY0FBYyxNQUFNLE9BQU8sb0JBQWUsQ0FBQztBQUFBLEVBQzVDLENBQUMsc0JBQXNCLE1BQU0sT0FBTywyQkFBc0IsQ0FBQztBQUFBLEVBQzNELENBQUMsc0JBQXNCLE1BQU0sT0FBTywyQkFBc0IsQ0FBQztBQUFBLEVBQzNELENBQUMsMkJBQTJCLE1BQU0sT0FBTyxnQ0FBMkIsQ0FBQztBQUFBLEVBQ3JFLENBQUMsaUNBQWlDLE1BQU0sT0FBTyxnQ0FBMkIsQ0FBQztBQUFBLEVBQzNFLENBQUMsVUFBVSxNQUFNLE9BQU8scUJBQWdCLENBQUM7QUFBQSxFQUN6QyxDQUFDLGNBQWMsTUFBTSxPQUFPLG9CQUFlLENBQUM7QUFBQSxFQUM1QyxDQUFDLHlCQUF5QixNQUFNLE9BQU8sNkJBQXdCLENBQUM7QUFBQSxFQUNoRSxDQUFDLDRCQUE0QixNQUFNLE9BQU8sNEJBQXVCLENBQUM7QUFBQSxFQUNsRSxDQUFDLDZDQUE2QyxNQUFNLE9BQU8sNkJBQXdCLENBQUM7QUFBQSxFQUNwRixDQUFDLHFCQUFxQixNQUFNLE9BQU8sa0NBQTZCLENBQUM7QUFBQSxFQUNqRSxDQUFDLGNBQWMsTUFBTSxPQUFPLHdCQUFtQixDQUFDO0FBQUEsRUFDaEQsQ0FBQyxrQkFBa0IsTUFBTSxPQUFPLDBCQUFxQixDQUFDO0FBQUEsRUFDdEQsQ0FBQywyQkFBMkIsTUFBTSxPQUFPLDJCQUFzQixDQUFDO0FBQUEsRUFDaEUsQ0FBQyx1QkFBdUIsTUFBTSxPQUFPLHdCQUFtQixDQUFDO0FBQUEsRUFDekQsQ0FBQyw0QkFBNEIsTUFBTSxPQUFPLHVCQUFrQixDQUFDO0FBQUEsRUFDN0QsQ0FBQyxrQ0FBa0MsTUFBTSxPQUFPLDZCQUF3QixDQUFDO0FBQUEsRUFDekUsQ0FBQyxlQUFlLE1BQU0sT0FBTywwQkFBcUIsQ0FBQztBQUFBLEVBQ25ELENBQUMsV0FBVyxNQUFNLE9BQU8sc0JBQWlCLENBQUM7QUFBQSxFQUMzQyxDQUFDLFdBQVcsTUFBTSxPQUFPLDRCQUF1QixDQUFDO0FBQ25EO0FBR08sSUFBTSxRQUFnQztBQUFBLEVBQzNDLEtBQUs7QUFBQSxFQUNMLHFCQUFxQjtBQUFBLEVBQ3JCLHlCQUF5QjtBQUFBLEVBQ3pCLDBCQUEwQjtBQUM1Qjs7O0FDZEEsSUFBTSxVQUFVLEVBQXFDLE1BQVM7QUFHdkQsU0FBUyxTQUNkLFNBQ0EsUUFDa0M7QUFDbEMsUUFBTSxTQUFpQyxDQUFDO0FBQ3hDLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixhQUFXLFVBQVUsUUFBUSxRQUFRO0FBQ25DLFVBQU0sT0FBTyxPQUFPLFNBQVMsUUFBUSxPQUFPLEVBQUUsS0FBSyxPQUFPLGFBQWE7QUFDdkUsUUFBSSxPQUFPLElBQUksSUFBSSxFQUFHLFFBQU8sSUFBSSxJQUFJLENBQUMsT0FBTyxJQUFJLEdBQUcsT0FBTyxPQUFPLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxJQUFJO0FBQUEsUUFDeEYsTUFBSyxLQUFLLE9BQU8sR0FBRyxJQUFJLElBQUksT0FBTyxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQUEsRUFDcEU7QUFDQSxTQUFPLENBQUMsUUFBUSxRQUFRLE9BQU8sV0FBVyxJQUFJLFFBQVEsVUFBVSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQ2pGO0FBR08sU0FBUyxRQUFRLFNBQWlCQSxPQUFvRDtBQUMzRixRQUFNLFNBQVMsVUFBa0IsT0FBTztBQUN4QyxRQUFNLFNBQVMsVUFBa0MsQ0FBQyxDQUFDO0FBQ25ELFFBQU0sUUFBUSxVQUFVLEVBQUU7QUFDMUIsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixRQUFNLFVBQVUsVUFBVSxLQUFLO0FBQy9CLFFBQU0sVUFBVSxFQUFPQSxLQUFJO0FBQzNCLFVBQVEsVUFBVUE7QUFDbEIsUUFBTSxRQUFRO0FBQUEsSUFDWixPQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLElBQUksTUFBTSxPQUFPO0FBQ2YsZUFBTyxRQUFRLEVBQUUsR0FBRyxPQUFPLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxNQUFNO0FBQ2pELGdCQUFRLFFBQVE7QUFDaEIsWUFBSSxPQUFPLEtBQUssRUFBRSxJQUFJLEdBQUc7QUFDdkIsZ0JBQU0sRUFBRSxDQUFDLElBQUksR0FBRyxHQUFHLEdBQUcsT0FBTyxJQUFJLE9BQU8sS0FBSztBQUM3QyxpQkFBTyxRQUFRO0FBQUEsUUFDakI7QUFBQSxNQUNGO0FBQUEsTUFDQSxNQUFNLENBQUMsU0FBUyxPQUFPLE9BQU8sTUFBTSxJQUFJLEtBQUssRUFBRTtBQUFBLE1BQy9DLE1BQU0sQ0FBQyxTQUFTLE9BQU8sTUFBTSxJQUFJLE1BQU07QUFBQSxNQUN2QyxNQUFNLE1BQU07QUFDVixlQUFPLFFBQVE7QUFDZixnQkFBUSxRQUFRO0FBQ2hCLGVBQU8sUUFBUSxDQUFDO0FBQ2hCLGNBQU0sUUFBUTtBQUFBLE1BQ2hCO0FBQUEsTUFDQSxNQUFNLFNBQVM7QUFDYixZQUFJLEtBQUssS0FBSyxFQUFHO0FBQ2pCLGFBQUssUUFBUTtBQUNiLGNBQU0sUUFBUTtBQUNkLGVBQU8sUUFBUSxDQUFDO0FBQ2hCLFlBQUk7QUFDRixnQkFBTSxRQUFRLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFDbkMsa0JBQVEsUUFBUTtBQUFBLFFBQ2xCLFNBQVMsT0FBTztBQUNkLGNBQUksRUFBRSxpQkFBaUIsU0FBVSxPQUFNO0FBQ3ZDLGNBQUksTUFBTSxTQUFTLFFBQVMsT0FBTSxRQUFRLEVBQUUsR0FBRztBQUFBLGNBQzFDLEVBQUMsT0FBTyxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVMsT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ3hGLFVBQUU7QUFDQSxlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUM7QUFBQSxFQUNIO0FBQ0E7QUFBQSxJQUNFLE1BQ0UsYUFBYSxZQUFZO0FBQ3ZCLFVBQUksQ0FBQyxRQUFRLEtBQUssRUFBRyxRQUFPO0FBQzVCLGFBQU8sUUFBUSxFQUFFLEdBQUcsY0FBYyxFQUFFLEdBQUcsYUFBYSxFQUFFLEdBQUcsT0FBTztBQUFBLElBQ2xFLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQ0EsSUFBVSxNQUFNO0FBQ2QsVUFBTSxPQUFPLENBQUMsVUFBNkI7QUFDekMsVUFBSSxRQUFRLEtBQUssRUFBRyxPQUFNLGVBQWU7QUFBQSxJQUMzQztBQUNBLHFCQUFpQixnQkFBZ0IsSUFBSTtBQUNyQyxXQUFPLE1BQU0sb0JBQW9CLGdCQUFnQixJQUFJO0FBQUEsRUFDdkQsR0FBRyxDQUFDLENBQUM7QUFDTCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLEtBQUs7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQU1HO0FBQ0QsUUFBTSxNQUFNLEVBQXdCLElBQUk7QUFDeEMsUUFBTUEsUUFBTyxPQUFPLFVBQWlCO0FBQ25DLFVBQU0sZUFBZTtBQUNyQixVQUFNLE1BQU0sT0FBTztBQUVuQixRQUFJLFNBQVMsY0FBMkIscUJBQXFCLEdBQUcsTUFBTTtBQUFBLEVBQ3hFO0FBQ0EsU0FDRSxrQkFBQyxRQUFRLFVBQVIsRUFBaUIsT0FBTyxPQUN2Qiw0QkFBQyxVQUFLLEtBQUssS0FBSyxPQUFNLFFBQU8sVUFBVUEsT0FBTSxZQUFVLE1BQ3BEO0FBQUE7QUFBQSxJQUNBLE1BQU0sTUFBTSxTQUNYLGtCQUFDLE9BQUUsT0FBTSxnQkFBZSxhQUFVLE9BQU0sTUFBSyxTQUMzQztBQUFBLHdCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsTUFDcEIsTUFBTSxNQUFNO0FBQUEsT0FDZjtBQUFBLElBRUYsa0JBQUMsU0FBSSxPQUFNLGdCQUNUO0FBQUEsd0JBQUMsVUFBTyxNQUFLLFVBQVMsTUFBTSxTQUFTLFdBQVcsV0FBVyxNQUFNLE1BQU0sS0FBSyxPQUN6RSxrQkFDSDtBQUFBLE1BQ0MsWUFDQyxrQkFBQyxVQUFPLE1BQUssU0FBUSxTQUFTLFVBQzNCLFlBQUUsR0FBRyxRQUNSO0FBQUEsT0FFSjtBQUFBLEtBQ0YsR0FDRjtBQUVKO0FBS08sU0FBUyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsT0FBTztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsR0FBRztBQUNMLEdBb0JHO0FBQ0QsUUFBTSxPQUFPLEVBQVcsT0FBTztBQUMvQixRQUFNLEtBQUssRUFBTTtBQUNqQixNQUFJLENBQUMsS0FBTSxPQUFNLElBQUksTUFBTSxTQUFTLElBQUksY0FBYztBQUN0RCxRQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUNwQyxRQUFNLFlBQVksQ0FBQyxPQUFPLEdBQUcsRUFBRSxVQUFVLElBQUksUUFBUSxHQUFHLEVBQUUsV0FBVyxFQUFFLEVBQ3BFLE9BQU8sT0FBTyxFQUNkLEtBQUssR0FBRztBQUNYLFFBQU0sU0FBUztBQUFBLElBQ2I7QUFBQSxJQUNBO0FBQUEsSUFDQSxnQkFBZ0IsUUFBUSxLQUFLO0FBQUEsSUFDN0IsR0FBSSxZQUFZLEVBQUUsb0JBQW9CLFVBQVUsSUFBSSxDQUFDO0FBQUEsSUFDckQsR0FBRztBQUFBLEVBQ0w7QUFDQSxRQUFNLE9BQU8sQ0FBQyxVQUFpQixLQUFLLElBQUksTUFBTyxNQUFNLGNBQW1DLEtBQUs7QUFDN0YsUUFBTSxRQUNKLHVCQUNHO0FBQUEsWUFDQyxrQkFBQyxPQUFFLE9BQU0sUUFBTyxJQUFJLEdBQUcsRUFBRSxTQUN0QixnQkFDSDtBQUFBLElBRUQsU0FDQyxrQkFBQyxPQUFFLE9BQU0sU0FBUSxJQUFJLEdBQUcsRUFBRSxVQUN2QixpQkFDSDtBQUFBLEtBRUo7QUFFRixNQUFJLFNBQVMsWUFBWTtBQUN2QixVQUFNLE9BQU8sQ0FBQyxVQUNaLEtBQUssSUFBSSxNQUFPLE1BQU0sY0FBbUMsT0FBTztBQUNsRSxXQUNFLGtCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsd0JBQUMsU0FBSSxPQUFNLFNBQ1Q7QUFBQSwwQkFBQyxXQUFPLEdBQUcsUUFBUSxNQUFLLFlBQVcsU0FBUyxLQUFLLEtBQUssSUFBSSxHQUFHLFVBQVUsTUFBTTtBQUFBLFFBQzdFLGtCQUFDLFdBQU0sS0FBSyxJQUFLLGlCQUFNO0FBQUEsU0FDekI7QUFBQSxNQUNDO0FBQUEsT0FDSDtBQUFBLEVBRUo7QUFDQSxTQUNFLGtCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsc0JBQUMsV0FBTSxLQUFLLElBQ1Q7QUFBQTtBQUFBLE1BQU07QUFBQSxNQUFFLFlBQVksa0JBQUMsVUFBSyxPQUFNLFlBQVc7QUFBQTtBQUFBLFFBQUUsRUFBRSxHQUFHO0FBQUEsUUFBUztBQUFBLFNBQUM7QUFBQSxPQUMvRDtBQUFBLElBQ0MsVUFDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0M7QUFBQSxRQUNBO0FBQUEsUUFDQSxPQUFNO0FBQUEsUUFDTixnQkFBYyxRQUFRLEtBQUs7QUFBQSxRQUMzQixVQUFVLEtBQUssWUFBWTtBQUFBLFFBQzFCLEdBQUksWUFBWSxFQUFFLG9CQUFvQixVQUFVLElBQUksQ0FBQztBQUFBLFFBQ3RELE9BQU8sS0FBSyxLQUFLLElBQUk7QUFBQSxRQUNyQixVQUFVO0FBQUEsUUFFVCxrQkFBUSxJQUFJLENBQUMsV0FDWixrQkFBQyxZQUEwQixPQUFPLE9BQU8sT0FBTyxVQUFVLE9BQU8sWUFBWSxPQUMxRSxpQkFBTyxTQURHLE9BQU8sS0FFcEIsQ0FDRDtBQUFBO0FBQUEsSUFDSCxJQUNFLE9BQ0Y7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDO0FBQUEsUUFDQTtBQUFBLFFBQ0EsT0FBTTtBQUFBLFFBQ047QUFBQSxRQUNBLGdCQUFjLFFBQVEsS0FBSztBQUFBLFFBQzFCLEdBQUksWUFBWSxFQUFFLG9CQUFvQixVQUFVLElBQUksQ0FBQztBQUFBLFFBQ3JELEdBQUksS0FBSyxjQUFjLEVBQUUsYUFBYSxLQUFLLFlBQVksSUFBSSxDQUFDO0FBQUEsUUFDN0QsT0FBTyxLQUFLLEtBQUssSUFBSTtBQUFBLFFBQ3JCLFNBQVM7QUFBQTtBQUFBLElBQ1gsSUFFQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0UsR0FBRztBQUFBLFFBQ0osT0FBTTtBQUFBLFFBQ047QUFBQSxRQUNBLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFBQSxRQUNyQixTQUFTO0FBQUEsUUFDVCxZQUFZO0FBQUE7QUFBQSxJQUNkO0FBQUEsSUFFRDtBQUFBLEtBQ0g7QUFFSjs7O0FDeFJPLFNBQVMsV0FBVyxFQUFFLE9BQU8sT0FBTyxHQUEyQztBQUNwRixRQUFNLE9BQU8sUUFBUSxFQUFFLE9BQU8sU0FBUyxJQUFJLFVBQVUsSUFBSSxVQUFVLE1BQU0sR0FBRyxPQUFPLFdBQVc7QUFDNUYsUUFBSTtBQUNGLFlBQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUFHLE9BQU8sT0FBTyxRQUFRLEdBQUcsT0FBTyxhQUFhLElBQUk7QUFBQSxJQUN0RixTQUFTLE9BQU87QUFDZCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sV0FBVyxLQUFLO0FBQ3BELGNBQU0sSUFBSSxRQUFRLEtBQUssV0FBVyxFQUFFLE1BQU0sS0FBSztBQUFBLE1BQ2pEO0FBQ0EsWUFBTTtBQUFBLElBQ1I7QUFDQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FDRSxrQkFBQyxRQUFLLE9BQU8sTUFBTSxRQUFRLEVBQUUsTUFBTSxRQUNqQztBQUFBLHNCQUFDLFNBQU0sTUFBSyxTQUFRLE9BQU8sRUFBRSxNQUFNLE9BQU8sY0FBYSxZQUFXLFdBQVcsS0FBSyxXQUFTLE1BQUM7QUFBQSxJQUM1RjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsT0FBTyxFQUFFLE1BQU07QUFBQSxRQUNmLE1BQUs7QUFBQSxRQUNMLGNBQWE7QUFBQSxRQUNiLFdBQVc7QUFBQTtBQUFBLElBQ2I7QUFBQSxJQUNBLGtCQUFDLFNBQU0sTUFBSyxZQUFXLE9BQU8sRUFBRSxNQUFNLFVBQVUsTUFBSyxZQUFXO0FBQUEsS0FDbEU7QUFFSjtBQUdPLFNBQVMsT0FBTztBQUNyQixTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsU0FBSSxPQUFNLFFBQ1Q7QUFBQSxzQkFBQyxTQUNDO0FBQUEsd0JBQUMsUUFBSSxZQUFFLE1BQU0sTUFBSztBQUFBLE1BQ2xCLGtCQUFDLE9BQUcsWUFBRSxNQUFNLFNBQVE7QUFBQSxPQUN0QjtBQUFBLElBQ0Esa0JBQUMsY0FBVyxRQUFRLE1BQU0sR0FBRyxTQUFTLFNBQVMsZUFBZSxNQUFNLEdBQUcsTUFBTSxHQUFHO0FBQUEsS0FDbEYsR0FDRjtBQUVKOzs7QUNqQkEsU0FBUyxTQUFrQjtBQUN6QixRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU0sTUFBNEI7QUFBQSxJQUNoQyxFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsSUFDM0QsRUFBRSxNQUFNLFlBQVksT0FBTyxFQUFFLFNBQVMsTUFBTSxVQUFVLE1BQU0sS0FBSztBQUFBLElBQ2pFLEVBQUUsTUFBTSxVQUFVLE9BQU8sRUFBRSxPQUFPLE1BQU0sU0FBUyxNQUFNLEtBQUs7QUFBQSxJQUM1RCxDQUFDLFFBQVEsRUFBRSxNQUFNLDRCQUE0QixPQUFPLEVBQUUsVUFBVSxNQUFNLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDeEYsRUFBRSxNQUFNLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLElBQzNELFFBQVEsRUFBRSxNQUFNLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLElBQ25FLFFBQVEsRUFBRSxNQUFNLGVBQWUsT0FBTyxFQUFFLFlBQVksTUFBTSxTQUFTLE1BQU0sS0FBSztBQUFBLElBQzlFLEVBQUUsTUFBTSxjQUFjLE9BQU8sRUFBRSxXQUFXLE1BQU0sTUFBTTtBQUFBLElBQ3RELENBQUMsUUFBUSxFQUFFLE1BQU0sY0FBYyxPQUFPLEVBQUUsVUFBVSxNQUFNLE1BQU07QUFBQSxJQUM5RCxRQUFRLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRO0FBQUEsSUFDbkUsUUFBUSxFQUFFLE1BQU0sV0FBVyxPQUFPLEVBQUUsUUFBUSxNQUFNLE9BQU87QUFBQSxJQUN6RCxFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVE7QUFBQSxJQUNoRCxRQUFRLEVBQUUsTUFBTSxhQUFhLE9BQU8sRUFBRSxVQUFVLE1BQU0sV0FBVztBQUFBLEVBQ25FO0FBQ0EsU0FBTyxJQUFJO0FBQUEsSUFDVCxDQUFDQyxXQUNDQSxXQUFVLFVBQVVBLE9BQU0sU0FBUyxnQkFBZ0IsSUFBSSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQ2xGO0FBQ0Y7QUFFQSxTQUFTLE9BQU8sTUFBdUI7QUFDckMsU0FBTyxLQUFLLFVBQVUsUUFBUSxLQUFLLE1BQU0sV0FBVyxHQUFHLElBQUksR0FBRztBQUNoRTtBQUVBLFNBQVMsYUFBYTtBQUNwQixRQUFNLE9BQU8sWUFBWSxNQUFNO0FBQzdCLFVBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsVUFBTSxPQUFPLFVBQVUsUUFBUSxLQUFLLFVBQVUsUUFBUSxHQUFJLElBQUk7QUFDOUQsVUFBTSxRQUFRO0FBQUEsTUFDWixLQUFLLEVBQUU7QUFBQSxNQUNQLFlBQVksRUFBRTtBQUFBLE1BQ2QsTUFBTSxFQUFFO0FBQUEsTUFDUixPQUFPLEVBQUUsTUFBTSxJQUFJO0FBQUEsTUFDbkIsTUFBTSxFQUFFO0FBQUEsTUFDUixRQUFRLEVBQUU7QUFBQSxJQUNaO0FBQ0EsV0FBTyxNQUFNLFdBQVcsS0FBSztBQUFBLEVBQy9CLENBQUM7QUFDRCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFNO0FBQUEsTUFDTixjQUFZLFdBQVc7QUFBQSxNQUN2QixNQUFLO0FBQUEsTUFDTCxPQUFPLEVBQUUsTUFBTSxNQUFNLFVBQVUsVUFBVSxRQUFRLEtBQUssVUFBVSxRQUFRLEdBQUksSUFBSSxFQUFFO0FBQUEsTUFFbEYsNEJBQUMsVUFBTSxnQkFBSztBQUFBO0FBQUEsRUFDZDtBQUVKO0FBRUEsU0FBUyxRQUFjO0FBQ3JCLFVBQVEsRUFBRSxNQUFNLFlBQVk7QUFDOUI7QUFFQSxTQUFTLFNBQVM7QUFDaEIsUUFBTSxNQUFNLE9BQU87QUFDbkIsUUFBTSxPQUFPLElBQ1YsT0FBTyxDQUFDQSxXQUFVLENBQUNBLE9BQU0sSUFBSSxFQUM3QixJQUFJLENBQUNBLFlBQWlCLEVBQUUsT0FBT0EsT0FBTSxPQUFPLE1BQU1BLE9BQU0sTUFBTSxNQUFNQSxPQUFNLEtBQUssRUFBRTtBQUNwRixRQUFNLFFBQVEsSUFBSTtBQUFBLElBQ2hCLENBQUNBLFlBQWlCLEVBQUUsT0FBT0EsT0FBTSxPQUFPLE1BQU1BLE9BQU0sTUFBTSxNQUFNQSxPQUFNLEtBQUs7QUFBQSxFQUM3RTtBQUNBLFFBQU0sTUFBTSxHQUFHLE9BQU87QUFDdEIsUUFBTSxVQUFnQztBQUFBLElBQ3BDLEVBQUUsT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLFFBQVEsTUFBTSxpQkFBaUI7QUFBQSxJQUMvRDtBQUFBLE1BQ0UsT0FBTyxFQUFFLE1BQU07QUFBQSxNQUNmLE1BQU07QUFBQSxNQUNOLEtBQUssTUFBTTtBQUNULGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLE9BQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQ3REO0FBQ0EsU0FDRSxrQkFBQyxZQUFPLE9BQU0sbUJBQ1o7QUFBQSxzQkFBQyxVQUFLLE9BQU0sZUFDViw0QkFBQyxjQUFXLE9BQU8sRUFBRSxNQUFNLE1BQU0sTUFBSyxRQUFPLE9BQU8sT0FBTyxHQUM3RDtBQUFBLElBQ0Esa0JBQUMsT0FBRSxPQUFNLFNBQVEsTUFBSyxVQUNwQjtBQUFBLHdCQUFDLFNBQUksS0FBSSxhQUFZLEtBQUksSUFBRztBQUFBLE1BQzNCLEVBQUUsTUFBTTtBQUFBLE9BQ1g7QUFBQSxJQUNBLGtCQUFDLFNBQUksT0FBTSxPQUFNLGNBQVksRUFBRSxNQUFNLFlBQ2xDLGNBQ0UsT0FBTyxDQUFDQSxXQUFVQSxPQUFNLElBQUksRUFDNUIsSUFBSSxDQUFDQSxXQUNKO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFFQyxNQUFNQSxPQUFNO0FBQUEsUUFDWixnQkFBYyxPQUFPQSxPQUFNLElBQUksSUFBSSxTQUFTO0FBQUEsUUFFM0MsVUFBQUEsT0FBTTtBQUFBO0FBQUEsTUFKRkEsT0FBTTtBQUFBLElBS2IsQ0FDRCxHQUNMO0FBQUEsSUFDQSxrQkFBQyxVQUFLLE9BQU0sYUFDViw0QkFBQyxjQUFXLE9BQU8sRUFBRSxNQUFNLElBQUksTUFBTSxNQUFLLFFBQU8sT0FBTyxNQUFNLEdBQ2hFO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLHdCQUFDLGNBQVc7QUFBQSxNQUNaO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFPLEdBQUcsRUFBRSxNQUFNLE9BQU87QUFBQSxVQUN6QixTQUFTLE1BQU07QUFDYixvQkFBUSxRQUFRO0FBQUEsVUFDbEI7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFNLE1BQU0sVUFBVSxTQUFTLFNBQVMsTUFBTSxVQUFVLFVBQVUsUUFBUTtBQUFBLFVBQzFFLE9BQU8sR0FBRyxFQUFFLE1BQU0sTUFBTSxLQUFLLEtBQUssRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxVQUM1RCxTQUFTO0FBQUE7QUFBQSxNQUNYO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTyxLQUFLLFFBQVEsS0FBSyxTQUFTLEVBQUUsTUFBTTtBQUFBLFVBQzFDLE1BQUs7QUFBQSxVQUNMLE9BQU87QUFBQTtBQUFBLE1BQ1Q7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKO0FBR0EsSUFBTSxRQUFOLGNBQW9CLEVBR2xCO0FBQUEsRUFDUyxRQUFRLEVBQUUsUUFBUSxPQUFPLElBQUksR0FBRztBQUFBLEVBRXpDLE9BQWdCLDJCQUFnRDtBQUM5RCxXQUFPLEVBQUUsUUFBUSxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVTLG1CQUFtQixRQUE4QjtBQUN4RCxRQUFJLE9BQU8sT0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sT0FBUSxNQUFLLFNBQVMsRUFBRSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3ZGO0FBQUEsRUFFUyxTQUFTO0FBQ2hCLFFBQUksQ0FBQyxLQUFLLE1BQU0sT0FBUSxRQUFPLEtBQUssTUFBTTtBQUMxQyxXQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsU0FBSSxNQUFLLFNBQ1IsNEJBQUMsU0FBTSxNQUFLLFdBQVUsT0FBTyxFQUFFLE1BQU0sUUFDbkM7QUFBQSx3QkFBQyxPQUFHLFlBQUUsTUFBTSxZQUFXO0FBQUEsTUFDdkIsa0JBQUMsVUFBTyxTQUFTLE1BQU0sU0FBUyxPQUFPLEdBQUksWUFBRSxNQUFNLFFBQU87QUFBQSxPQUM1RCxHQUNGLEdBQ0Y7QUFBQSxFQUVKO0FBQ0Y7QUFFQSxTQUFTLFdBQVc7QUFDbEIsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFNBQU0sTUFBSyxVQUFTLE9BQU8sRUFBRSxNQUFNLFVBQ2xDO0FBQUEsc0JBQUMsT0FBRyxZQUFFLE1BQU0sY0FBYTtBQUFBLElBQ3pCLGtCQUFDLGNBQVcsTUFBSyxVQUFVLFlBQUUsTUFBTSxNQUFLO0FBQUEsS0FDMUMsR0FDRjtBQUVKO0FBRUEsSUFBTSxTQUFTLG9CQUFJLElBQW1CO0FBRXRDLFNBQVMsU0FBUztBQUNoQixRQUFNLFFBQVEsVUFBa0UsTUFBUztBQUN6RixRQUFNLE9BQU8sS0FBSztBQUNsQixJQUFVLE1BQU07QUFDZCxVQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3JCLFFBQUksSUFBSTtBQUNOLFdBQUssR0FBRyxJQUFJLEVBQUUsU0FBUyxLQUFLLENBQUM7QUFDN0I7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFVO0FBQ2QsZUFBVyxDQUFDLFNBQVMsSUFBSSxLQUFLLFFBQVE7QUFDcEMsWUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzdCLFVBQUksTUFBTyxPQUFNLFFBQVEsRUFBRSxNQUFNLE9BQU8sT0FBTztBQUFBLFdBQzFDO0FBQ0gsYUFBSyxFQUFFO0FBQUEsVUFDTCxDQUFDLEVBQUUsU0FBUyxLQUFLLE1BQU07QUFDckIsbUJBQU8sSUFBSSxNQUFNLElBQUk7QUFDckIsZ0JBQUksUUFBUyxPQUFNLFFBQVEsRUFBRSxNQUFNLE9BQU87QUFBQSxVQUM1QztBQUFBO0FBQUEsVUFFQSxNQUFNLFdBQVcsU0FBUyxPQUFPO0FBQUEsUUFDbkM7QUFBQSxNQUNGO0FBQ0EsYUFBTyxNQUFNO0FBQ1gsa0JBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUTtBQUNkLFdBQU87QUFBQSxFQUNULEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDVCxRQUFNLE1BQU0sTUFBTTtBQUNsQixNQUFJLFFBQVEsT0FBVyxRQUFPLGtCQUFDLFdBQVE7QUFDdkMsTUFBSSxRQUFRLFVBQVcsUUFBTyxrQkFBQyxZQUFTO0FBQ3hDLFNBQU8sa0JBQUMsSUFBSSxNQUFKLEVBQVMsUUFBUSxJQUFJLFFBQVE7QUFDdkM7QUFFQSxTQUFTLFVBQXFCO0FBQzVCLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxPQUFPLENBQUMsU0FBNkIsTUFBTTtBQUMvQyxZQUFRLFFBQVE7QUFBQSxFQUNsQjtBQUNBLFFBQU0sU0FBUyxNQUFNLFNBQVMsY0FBMkIsZUFBZSxHQUFHLE1BQU07QUFDakYsUUFBTSxPQUErQixFQUFFLFVBQVUsT0FBTyxZQUFZLE9BQU8sVUFBVSxNQUFNO0FBQzNGLFFBQU0sS0FBSyxPQUFPLEVBQUUsSUFBSSxDQUFDQSxXQUFtQjtBQUMxQyxVQUFNLFVBQW1CO0FBQUEsTUFDdkIsT0FBT0EsT0FBTTtBQUFBLE1BQ2IsTUFBTUEsT0FBTTtBQUFBLE1BQ1osS0FBSyxNQUFNLEtBQUssR0FBR0EsT0FBTSxJQUFJO0FBQUEsSUFDL0I7QUFDQSxXQUFPLEtBQUtBLE9BQU0sSUFBSSxJQUFJLEVBQUUsR0FBRyxTQUFTLE1BQU0sS0FBS0EsT0FBTSxJQUFJLEVBQUcsSUFBSTtBQUFBLEVBQ3RFLENBQUM7QUFDRCxTQUFPO0FBQUEsSUFDTCxFQUFFLE9BQU8sRUFBRSxNQUFNLE1BQU0sS0FBSyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQzVELEVBQUUsT0FBTyxFQUFFLFFBQVEsTUFBTSxLQUFLLE1BQU0sVUFBVSxLQUFLLE9BQU87QUFBQSxJQUMxRCxFQUFFLE9BQU8sRUFBRSxPQUFPLE1BQU0sT0FBTyxLQUFLLFVBQVU7QUFBQSxJQUM5QyxHQUFHO0FBQUEsSUFDSCxFQUFFLE9BQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQ3REO0FBQ0Y7QUFFQSxTQUFTLFNBQVM7QUFDaEIsSUFBVSxNQUFNLE1BQU0sUUFBUSxDQUFDLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUM1QyxTQUNFLHVCQUNFO0FBQUEsc0JBQUMsT0FBRSxPQUFNLHVCQUFzQixNQUFLLFNBQ2pDLFlBQUUsTUFBTSxNQUNYO0FBQUEsSUFDQSxrQkFBQyxVQUFPO0FBQUEsSUFDUixrQkFBQyxTQUFNLElBQUksS0FBSyxPQUNkLDRCQUFDLFVBQU8sR0FDVjtBQUFBLElBQ0MsYUFBYSxTQUNaO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFPLEVBQUUsTUFBTTtBQUFBLFFBQ2YsU0FBUyxNQUFNO0FBQ2IscUJBQVcsS0FBSztBQUNoQixhQUFHLFFBQVE7QUFBQSxRQUNiO0FBQUEsUUFFQTtBQUFBLDRCQUFDLE9BQUcsWUFBRSxNQUFNLGlCQUFnQjtBQUFBLFVBQzVCLGtCQUFDLGNBQVcsT0FBTyxHQUFHLE9BQU8sS0FBSyxTQUFTLElBQUksUUFBUSxNQUFNLFdBQVcsSUFBSSxHQUFHO0FBQUE7QUFBQTtBQUFBLElBQ2pGO0FBQUEsSUFFRCxRQUFRLFVBQVUsYUFBYSxrQkFBQyxXQUFRO0FBQUEsSUFDeEMsUUFBUSxVQUFVLFVBQVUsa0JBQUMsUUFBSztBQUFBLEtBQ3JDO0FBRUo7QUFHTyxTQUFTLE1BQU07QUFDcEIsU0FDRSx1QkFDRztBQUFBLE9BQUcsVUFBVSxTQUFZLGtCQUFDLFdBQVEsSUFBSyxHQUFHLFVBQVUsT0FBTyxrQkFBQyxRQUFLLElBQUssa0JBQUMsVUFBTztBQUFBLElBQy9FLGtCQUFDLGFBQVU7QUFBQSxJQUNYLGtCQUFDLFNBQU07QUFBQSxJQUNQLGtCQUFDLFVBQU87QUFBQSxLQUNWO0FBRUo7OztBQ3BTQSxVQUFVO0FBQ1YsWUFBWTtBQUNaLFNBQVM7QUFDVCxXQUFXO0FBQ1gsSUFBTSxRQUFRLFNBQVMsZUFBZSxLQUFLO0FBQzNDLElBQUksTUFBTyxHQUFPLGtCQUFDLE9BQUksR0FBSSxLQUFLO0FBR2hDLGVBQWUsUUFBdUI7QUFDcEMsTUFBSTtBQUNGLFVBQU0sTUFBTTtBQUFBLEVBQ2QsUUFBUTtBQUNOLGVBQVcsTUFBTSxLQUFLLE1BQU0sR0FBRyxHQUFJO0FBQUEsRUFDckM7QUFDRjtBQUNBLEtBQUssTUFBTTsiLAogICJuYW1lcyI6IFsic2VuZCIsICJwbGFjZSJdCn0K
