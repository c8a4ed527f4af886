import {
  $,
  A,
  Button,
  ButtonLink,
  Empty,
  F,
  Icon,
  IconButton,
  Loading,
  P,
  Problem,
  Q,
  T,
  Toasts,
  U,
  a,
  address,
  followLinks,
  get,
  go,
  guardLeaving,
  j,
  match,
  me,
  path,
  send,
  signInDone,
  signInWanted,
  t,
  toastProblem,
  useComputed,
  useSignal,
  w,
  x,
  x2,
  y
} from "./chunk-GNEIRGDM.js";

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

// src/live/stream.ts
var connection = y("off");
var lastHeard = y(0);
var listeners = /* @__PURE__ */ new Set();
var wantedMetrics = y([]);
var SILENCE_MS = 45e3;
var FIRST_WAIT_MS = 1e3;
var LAST_WAIT_MS = 3e4;
var source;
var opened = [];
var after;
var wait = FIRST_WAIT_MS;
var retry;
var watching;
var turn = y(0);
function wake() {
  turn.value += 1;
}
function heard() {
  lastHeard.value = Date.now();
  if (connection.peek() !== "live") connection.value = "live";
  clearTimeout(watching);
  watching = setTimeout(() => {
    connection.value = "stale";
  }, SILENCE_MS);
}
function close() {
  source?.close();
  source = void 0;
  clearTimeout(retry);
  clearTimeout(watching);
}
function open(metrics) {
  close();
  connection.value = connection.peek() === "lost" ? "lost" : "connecting";
  const stream = new EventSource(
    address("/api/v2/events", { after, metrics: metrics.join(",") || null })
  );
  source = stream;
  opened = metrics;
  const data = (event) => JSON.parse(event.data);
  const note = (event) => {
    const { lastEventId } = event;
    if (/^\d+$/.test(lastEventId)) after = Number(lastEventId);
    heard();
  };
  let first2 = true;
  stream.onopen = () => {
    wait = FIRST_WAIT_MS;
    heard();
  };
  stream.addEventListener("ready", note);
  stream.addEventListener("beat", note);
  stream.addEventListener("change", (event) => {
    note(event);
    const change = data(event);
    for (const listener of listeners) listener.change?.(change);
  });
  stream.addEventListener("values", (event) => {
    heard();
    const values = data(event);
    for (const listener of listeners) listener.values?.(values, first2);
    first2 = false;
  });
  stream.addEventListener("resync", (event) => {
    note(event);
    for (const listener of listeners) listener.resync?.();
  });
  stream.addEventListener("end", () => {
    close();
    connection.value = "lost";
    retry = setTimeout(wake, wait);
  });
  stream.onerror = () => {
    if (source !== stream) return;
    close();
    connection.value = "lost";
    retry = setTimeout(wake, wait);
    wait = Math.min(wait * 2, LAST_WAIT_MS);
  };
}
function keepStream() {
  const hidden = y(document.hidden);
  document.addEventListener("visibilitychange", () => {
    hidden.value = document.hidden;
  });
  addEventListener("online", wake);
  x2(() => {
    turn.value;
    const metrics = wantedMetrics.value;
    if (!me.value || listeners.size === 0 && metrics.length === 0) {
      close();
      connection.value = "off";
    } else if (hidden.value) {
      close();
      connection.value = "paused";
    } else if (!source || opened !== metrics) open(metrics);
  });
}

// src/format/format.ts
var locale = typeof navigator === "undefined" ? "en" : navigator.language;
var significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 });
var compact = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 4 });
var whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
var decimals = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2
});
var fraction = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
var day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
var moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" });
var clock = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });
var ago = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
function date(when) {
  return typeof when === "number" ? new Date(when * 1e3) : new Date(when);
}
function time(when) {
  return clock.format(date(when));
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

// src/ui/Menu.tsx
var open2 = y();
function openMenu(x3, y2, label, items) {
  open2.value = { x: x3, y: y2, label, items };
}
function closeMenu() {
  open2.value = void 0;
}
function Entry({ item }) {
  const inside = /* @__PURE__ */ a($, { children: [
    item.icon && /* @__PURE__ */ a(Icon, { name: item.icon }),
    /* @__PURE__ */ a("span", { children: [
      item.label,
      item.why && /* @__PURE__ */ a("small", { children: item.why })
    ] })
  ] });
  const kind = item.danger ? "danger" : "";
  if (item.href && !item.why) {
    return /* @__PURE__ */ a("a", { role: "menuitem", tabIndex: -1, class: kind, href: item.href, onClick: closeMenu, children: inside });
  }
  const choose = () => {
    if (item.why) return;
    closeMenu();
    item.run?.();
  };
  return /* @__PURE__ */ a(
    "button",
    {
      type: "button",
      role: "menuitem",
      tabIndex: -1,
      class: kind,
      "aria-disabled": Boolean(item.why),
      onClick: choose,
      children: inside
    }
  );
}
function Shown({ menu }) {
  const box = T(null);
  F(() => {
    const element = box.current;
    if (!element) return;
    const before = document.activeElement;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(menu.x, innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, menu.y + height > innerHeight - 8 ? menu.y - height : menu.y)}px`;
    element.querySelector("[role=menuitem]")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [menu]);
  A(() => {
    const away = (event) => {
      if (!box.current?.contains(event.target)) closeMenu();
    };
    addEventListener("pointerdown", away, true);
    addEventListener("resize", closeMenu);
    return () => {
      removeEventListener("pointerdown", away, true);
      removeEventListener("resize", closeMenu);
    };
  }, []);
  const step = (event) => {
    const entries = [...box.current?.querySelectorAll("[role=menuitem]") ?? []];
    const here = entries.indexOf(document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") closeMenu();
    else if (to === void 0) return;
    else entries.at(to % entries.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return /* @__PURE__ */ a(
    "div",
    {
      ref: box,
      class: "menu",
      popover: "manual",
      role: "menu",
      tabIndex: -1,
      "aria-label": menu.label,
      onKeyDown: step,
      children: menu.items.map(
        (item, index) => item === "line" ? /* @__PURE__ */ a("hr", {}, index) : /* @__PURE__ */ a(Entry, { item }, index)
      )
    }
  );
}
function Menus() {
  return open2.value ? /* @__PURE__ */ a(Shown, { menu: open2.value }) : null;
}
function below(event) {
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return [left, bottom + 4];
}
function MenuButton({
  label,
  text,
  icon,
  items
}) {
  const show = (event) => openMenu(...below(event), label, items);
  if (!text)
    return /* @__PURE__ */ a(IconButton, { icon: icon ?? "more", label, "aria-haspopup": "menu", onClick: show });
  return /* @__PURE__ */ a(Button, { ...icon ? { icon } : {}, "aria-haspopup": "menu", onClick: show, children: text });
}

// src/shell/commands.ts
var offered = y(/* @__PURE__ */ new Map());
function offer(commands2) {
  const who = {};
  offered.value = new Map(offered.value).set(who, commands2);
  return () => {
    const rest = new Map(offered.value);
    rest.delete(who);
    offered.value = rest;
  };
}
function commands() {
  return [...offered.value.values()].reverse().flat();
}
var finders = [];
var overlay = y();
function typing(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === "TEXTAREA" || target.tagName === "SELECT")
    return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "range", "button"].includes(target.type);
}
var PAIR_MS = 1200;
var first = "";
var forget;
function obeyKeys() {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      overlay.value = overlay.value === "palette" ? void 0 : "palette";
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    const pair = first ? `${first} ${event.key}` : "";
    clearTimeout(forget);
    first = "";
    const all = commands();
    const found = all.find((command) => pair && command.keys === pair) ?? all.find((command) => command.keys === event.key);
    if (found) {
      event.preventDefault();
      found.run();
    } else if (all.some((command) => command.keys?.startsWith(`${event.key} `))) {
      first = event.key;
      forget = setTimeout(() => {
        first = "";
      }, PAIR_MS);
    }
  });
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
  const close2 = () => {
    overlay.value = void 0;
  };
  const run = (command) => {
    if (!command) return;
    close2();
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
  return /* @__PURE__ */ a(Dialog, { title: t.shell.palette, name: "palette", onClose: close2, children: [
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
var routes = [["/racks", () => import("./RackView-JX6JDRI2.js")]];
var moved = {
  "/": "/racks",
  "/accounts/sign_in": "/racks"
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

// src/shell/theme.ts
var dark = matchMedia("(prefers-color-scheme: dark)");
var theme = y("auto");
var systemDark = y(dark.matches);
function keepTheme() {
  const kept = read();
  if (kept) theme.value = kept;
  dark.addEventListener("change", () => {
    systemDark.value = dark.matches;
  });
  x2(() => {
    if (theme.value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
    try {
      localStorage.setItem("theme", theme.value);
    } catch {
    }
  });
}
function read() {
  try {
    const kept = localStorage.getItem("theme");
    return kept === "light" || kept === "dark" ? kept : void 0;
  } catch {
    return void 0;
  }
}
function nextTheme() {
  theme.value = { auto: "light", light: "dark", dark: "auto" }[theme.value];
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
  const open3 = (what) => () => {
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
    { label: k.help, keys: "?", icon: "help", run: open3("keys") },
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2FwaS9zZXNzaW9uLnRzIiwgIi4uLy4uL3NyYy9saXZlL3N0cmVhbS50cyIsICIuLi8uLi9zcmMvZm9ybWF0L2Zvcm1hdC50cyIsICIuLi8uLi9zcmMvdWkvRGlhbG9nLnRzeCIsICIuLi8uLi9zcmMvdWkvTWVudS50c3giLCAiLi4vLi4vc3JjL3NoZWxsL2NvbW1hbmRzLnRzIiwgIi4uLy4uL3NyYy9zaGVsbC9QYWxldHRlLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvcm91dGVzLnRzIiwgIi4uLy4uL3NyYy91aS9Gb3JtLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvU2lnbkluLnRzeCIsICIuLi8uLi9zcmMvc2hlbGwvdGhlbWUudHMiLCAiLi4vLi4vc3JjL3NoZWxsL0FwcC50c3giLCAiLi4vLi4vc3JjL21haW4udHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBTaWduaW5nIGluIGFuZCBvdXQsIGFuZCB3aG8gb25lIGlzLlxuaW1wb3J0IHsgZ2V0LCBtZSwgUHJvYmxlbSwgc2VuZCB9IGZyb20gXCIuL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBNZSB9IGZyb20gXCIuL3NjaGVtYVwiO1xuXG4vKiogTGVhcm5zIHdobyBoYXMgc2lnbmVkIGluLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxlYXJuKCk6IFByb21pc2U8dm9pZD4ge1xuICB0cnkge1xuICAgIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2goXCIvYXBpL3YyL21lXCIsIHsgaGVhZGVyczogeyBBY2NlcHQ6IFwiYXBwbGljYXRpb24vanNvblwiIH0gfSk7XG4gICAgaWYgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAxKSBtZS52YWx1ZSA9IG51bGw7XG4gICAgZWxzZSBpZiAocmVzcG9uc2Uub2spIG1lLnZhbHVlID0gYXdhaXQgcmVzcG9uc2UuanNvbigpO1xuICAgIGVsc2UgdGhyb3cgbmV3IFByb2JsZW0ocmVzcG9uc2Uuc3RhdHVzLCBcImZhaWxlZFwiLCByZXNwb25zZS5zdGF0dXNUZXh0KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtKSB0aHJvdyBlcnJvcjtcbiAgICB0aHJvdyBuZXcgUHJvYmxlbSgwLCBcImF3YXlcIiwgXCJcIik7XG4gIH1cbn1cblxuLyoqIFNpZ25zIGluIHdpdGggYSBwYXNzd29yZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzaWduSW4obG9naW46IHN0cmluZywgcGFzc3dvcmQ6IHN0cmluZywgcmVtZW1iZXI6IGJvb2xlYW4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgc2VuZChcIlBPU1RcIiwgXCIvYXBpL3YyL3Nlc3Npb25cIiwgeyBsb2dpbiwgcGFzc3dvcmQsIHJlbWVtYmVyIH0sIHsgcXVpZXQ6IHRydWUgfSk7XG4gIG1lLnZhbHVlID0gYXdhaXQgZ2V0PE1lPihcIi9hcGkvdjIvbWVcIik7XG59XG5cbi8qKiBFbmRzIHRoZSBzZXNzaW9uLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNpZ25PdXQoKTogUHJvbWlzZTx2b2lkPiB7XG4gIGF3YWl0IHNlbmQoXCJERUxFVEVcIiwgXCIvYXBpL3YyL3Nlc3Npb25cIiwgdW5kZWZpbmVkLCB7IHF1aWV0OiB0cnVlIH0pLmNhdGNoKChwcm9ibGVtKSA9PiB7XG4gICAgaWYgKCEocHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gJiYgcHJvYmxlbS5zdGF0dXMgPT09IDQwMSkpIHRocm93IHByb2JsZW07XG4gIH0pO1xuICBtZS52YWx1ZSA9IG51bGw7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBvbmUgd2hvIGhhcyBzaWduZWQgaW4gbWF5IGRvIGBhY3Rpb25gIHdpdGggc29tZSBgc3ViamVjdGAgKGBtZS5hYmlsaXRpZXNgKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXkoYWN0aW9uOiBzdHJpbmcsIHN1YmplY3Q6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBhYmlsaXRpZXMgPSBtZS52YWx1ZT8uYWJpbGl0aWVzIGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZ1tdPiB8IHVuZGVmaW5lZDtcbiAgcmV0dXJuIGFiaWxpdGllcz8uW3N1YmplY3RdPy5pbmNsdWRlcyhhY3Rpb24pID8/IGZhbHNlO1xufVxuXG4vKiogV2hldGhlciBpdCBpcyBhIHJvb3QgdXNlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1Jvb3QoKTogYm9vbGVhbiB7XG4gIHJldHVybiBtZS52YWx1ZT8udXNlci5yb290ID8/IGZhbHNlO1xufVxuIiwgIi8vIFdoYXQgaGFwcGVucyBhdCB0aGUgc2l0ZSwgYXMgaXQgaGFwcGVuczogb25lIHN0cmVhbSBvZiBzZXJ2ZXItc2VudCBldmVudHMgZm9yIHRoZSB3aG9sZSBwYWdlLiBCcm93c2Vyc1xuLy8gYWxsb3cgc2l4IGNvbm5lY3Rpb25zIHRvIGEgaG9zdCBvdmVyIGFsbCB3aW5kb3dzIChIVFRQLzEuMSksIHNvIHRoZXJlIGlzIG9uZSwgYW5kIG5vbmUgd2hpbGUgaGlkZGVuLlxuaW1wb3J0IHsgZWZmZWN0LCBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyBhZGRyZXNzLCBtZSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5cbi8qKiBIb3cgdGhlIHN0cmVhbSBpczogYG9mZmAgYmVmb3JlIGFueWJvZHkgYXNrcyBmb3IgaXQuICovXG5leHBvcnQgdHlwZSBDb25uZWN0aW9uID0gXCJvZmZcIiB8IFwiY29ubmVjdGluZ1wiIHwgXCJsaXZlXCIgfCBcInN0YWxlXCIgfCBcImxvc3RcIiB8IFwicGF1c2VkXCI7XG5cbi8qKiBIb3cgdGhlIHN0cmVhbSBpcyBub3cuICovXG5leHBvcnQgY29uc3QgY29ubmVjdGlvbiA9IHNpZ25hbDxDb25uZWN0aW9uPihcIm9mZlwiKTtcblxuLyoqIFdoZW4gc29tZXRoaW5nIGxhc3QgY2FtZSwgaW4gbWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuICovXG5leHBvcnQgY29uc3QgbGFzdEhlYXJkID0gc2lnbmFsKDApO1xuXG4vKiogQSBjaGFuZ2UsIGFzIHRoZSBsb2cgb2YgY2hhbmdlcyBoYXMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIENoYW5nZSB7XG4gIGlkOiBudW1iZXI7XG4gIGF0OiBzdHJpbmc7XG4gIGFjdG9yOiBzdHJpbmcgfCBudWxsO1xuICBhY3Rvcl9pZDogc3RyaW5nIHwgbnVsbDtcbiAgYWN0aW9uOiBzdHJpbmc7XG4gIGtpbmQ6IHN0cmluZztcbiAgc3ViamVjdF9pZDogc3RyaW5nO1xuICBzdWJqZWN0OiBzdHJpbmc7XG4gIHJhY2tfaWQ6IHN0cmluZyB8IG51bGw7XG4gIHRlYW1faWQ6IHN0cmluZyB8IG51bGw7XG4gIHVzZXJfaWQ6IHN0cmluZyB8IG51bGw7XG4gIGRldGFpbDogUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG59XG5cbi8qKiBOZXcgdmFsdWVzIG9mIG1ldHJpY3M6IGJ5IG1ldHJpYyBhbmQgZGV2aWNlLCBudWxsIGZvciBvbmUgdGhhdCBpcyBubyBtb3JlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOZXdWYWx1ZXMge1xuICBhdDogbnVtYmVyO1xuICB2YWx1ZXM6IFJlY29yZDxzdHJpbmcsIFJlY29yZDxzdHJpbmcsIG51bWJlciB8IHN0cmluZyB8IG51bGw+Pjtcbn1cblxuLyoqIFdoYXQgYSBsaXN0ZW5lciBpcyB0b2xkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaXN0ZW5lciB7XG4gIC8qKiBXaGF0IGNoYW5nZWQuICovXG4gIGNoYW5nZT86IChjaGFuZ2U6IENoYW5nZSkgPT4gdm9pZDtcbiAgLyoqIE5ldyB2YWx1ZXM7IGBmaXJzdGAgd2hlbiB0aGV5IGFyZSBhbGwgb2YgdGhlbS4gKi9cbiAgdmFsdWVzPzogKHZhbHVlczogTmV3VmFsdWVzLCBmaXJzdDogYm9vbGVhbikgPT4gdm9pZDtcbiAgLyoqIFJlYWQgZXZlcnl0aGluZyBhZ2FpbjogY2hhbmdlcyB3ZXJlIG1pc3NlZC4gKi9cbiAgcmVzeW5jPzogKCkgPT4gdm9pZDtcbn1cblxuY29uc3QgbGlzdGVuZXJzID0gbmV3IFNldDxMaXN0ZW5lcj4oKTtcblxuLyoqIFRoZSBtZXRyaWNzIHdob3NlIHZhbHVlcyBhcmUgd2FudGVkOiBvZiB3aG9ldmVyIGFza3MsIGF0IG1vc3QgMTYgdG9nZXRoZXIuICovXG5jb25zdCB3YW50ZWRNZXRyaWNzID0gc2lnbmFsPHJlYWRvbmx5IHN0cmluZ1tdPihbXSk7XG5jb25zdCBhc2tlZCA9IG5ldyBNYXA8b2JqZWN0LCByZWFkb25seSBzdHJpbmdbXT4oKTtcblxuLyoqIExpc3RlbnM7IHRoZSBhbnN3ZXIgZW5kcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0ZW4obGlzdGVuZXI6IExpc3RlbmVyKTogKCkgPT4gdm9pZCB7XG4gIGxpc3RlbmVycy5hZGQobGlzdGVuZXIpO1xuICB3YWtlKCk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgbGlzdGVuZXJzLmRlbGV0ZShsaXN0ZW5lcik7XG4gICAgd2FrZSgpO1xuICB9O1xufVxuXG4vKiogTW9zdCBtZXRyaWNzIG9mIGEgc3RyZWFtOyB0aGUgc2VydmVyIGhhcyB0aGUgc2FtZSBsaW1pdC4gKi9cbmV4cG9ydCBjb25zdCBNRVRSSUNTX01BWCA9IDE2O1xuXG4vKiogU2F5cyB3aGljaCBtZXRyaWNzJyB2YWx1ZXMgYHdob2Agd2FudHM7IG5vbmUgdGFrZXMgaXQgYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YW50TWV0cmljcyh3aG86IG9iamVjdCwgbWV0cmljczogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgaWYgKG1ldHJpY3MubGVuZ3RoID09PSAwKSBhc2tlZC5kZWxldGUod2hvKTtcbiAgZWxzZSBhc2tlZC5zZXQod2hvLCBtZXRyaWNzKTtcbiAgY29uc3QgYWxsID0gWy4uLm5ldyBTZXQoWy4uLmFza2VkLnZhbHVlcygpXS5mbGF0KCkpXS5zb3J0KCkuc2xpY2UoMCwgTUVUUklDU19NQVgpO1xuICBpZiAoYWxsLmpvaW4oXCJcXG5cIikgIT09IHdhbnRlZE1ldHJpY3MucGVlaygpLmpvaW4oXCJcXG5cIikpIHdhbnRlZE1ldHJpY3MudmFsdWUgPSBhbGw7XG59XG5cbi8qKiBUaGUgc3RyZWFtIHNheXMgc29tZXRoaW5nIGF0IGxlYXN0IGVhY2ggMTUgczsgYWZ0ZXIgdGhyZWUgc2lsZW5jZXMgaXQgY291bnRzIGFzIHN0YWxlLiAqL1xuY29uc3QgU0lMRU5DRV9NUyA9IDQ1XzAwMDtcbi8qKiBBdHRlbXB0cyB0byBjb21lIGJhY2s6IGFmdGVyIDEgcywgdGhlbiB0d2ljZSBhcyBsb25nIGVhY2gsIHRvIDMwIHMuICovXG5jb25zdCBGSVJTVF9XQUlUX01TID0gMTAwMDtcbmNvbnN0IExBU1RfV0FJVF9NUyA9IDMwXzAwMDtcblxubGV0IHNvdXJjZTogRXZlbnRTb3VyY2UgfCB1bmRlZmluZWQ7XG4vKiogVGhlIG1ldHJpY3MgdGhhdCB0aGUgb3BlbiBzdHJlYW0gaGFzIGJlZW4gYXNrZWQgZm9yLiAqL1xubGV0IG9wZW5lZDogcmVhZG9ubHkgc3RyaW5nW10gPSBbXTtcbmxldCBhZnRlcjogbnVtYmVyIHwgdW5kZWZpbmVkO1xubGV0IHdhaXQgPSBGSVJTVF9XQUlUX01TO1xubGV0IHJldHJ5OiBSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0PiB8IHVuZGVmaW5lZDtcbmxldCB3YXRjaGluZzogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ7XG5jb25zdCB0dXJuID0gc2lnbmFsKDApO1xuXG4vKiogTG9va3MgYWdhaW4gd2hldGhlciB0aGVyZSBpcyB0byBiZSBhIHN0cmVhbS4gKi9cbmZ1bmN0aW9uIHdha2UoKTogdm9pZCB7XG4gIHR1cm4udmFsdWUgKz0gMTtcbn1cblxuLyoqIFRoZSBzdHJlYW0gYmVnaW5zIGFmdGVyIHRoaXMgY2hhbmdlOiB3aGF0IHdhcyByZWFkIGhhcyBhbGwgYmVmb3JlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YXJ0QWZ0ZXIoY2hhbmdlOiBudW1iZXIpOiB2b2lkIHtcbiAgYWZ0ZXIgPSBjaGFuZ2U7XG59XG5cbmZ1bmN0aW9uIGhlYXJkKCk6IHZvaWQge1xuICBsYXN0SGVhcmQudmFsdWUgPSBEYXRlLm5vdygpO1xuICBpZiAoY29ubmVjdGlvbi5wZWVrKCkgIT09IFwibGl2ZVwiKSBjb25uZWN0aW9uLnZhbHVlID0gXCJsaXZlXCI7XG4gIGNsZWFyVGltZW91dCh3YXRjaGluZyk7XG4gIHdhdGNoaW5nID0gc2V0VGltZW91dCgoKSA9PiB7XG4gICAgY29ubmVjdGlvbi52YWx1ZSA9IFwic3RhbGVcIjtcbiAgfSwgU0lMRU5DRV9NUyk7XG59XG5cbmZ1bmN0aW9uIGNsb3NlKCk6IHZvaWQge1xuICBzb3VyY2U/LmNsb3NlKCk7XG4gIHNvdXJjZSA9IHVuZGVmaW5lZDtcbiAgY2xlYXJUaW1lb3V0KHJldHJ5KTtcbiAgY2xlYXJUaW1lb3V0KHdhdGNoaW5nKTtcbn1cblxuZnVuY3Rpb24gb3BlbihtZXRyaWNzOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICBjbG9zZSgpO1xuICBjb25uZWN0aW9uLnZhbHVlID0gY29ubmVjdGlvbi5wZWVrKCkgPT09IFwibG9zdFwiID8gXCJsb3N0XCIgOiBcImNvbm5lY3RpbmdcIjtcbiAgY29uc3Qgc3RyZWFtID0gbmV3IEV2ZW50U291cmNlKFxuICAgIGFkZHJlc3MoXCIvYXBpL3YyL2V2ZW50c1wiLCB7IGFmdGVyLCBtZXRyaWNzOiBtZXRyaWNzLmpvaW4oXCIsXCIpIHx8IG51bGwgfSksXG4gICk7XG4gIHNvdXJjZSA9IHN0cmVhbTtcbiAgb3BlbmVkID0gbWV0cmljcztcbiAgY29uc3QgZGF0YSA9IChldmVudDogRXZlbnQpID0+IEpTT04ucGFyc2UoKGV2ZW50IGFzIE1lc3NhZ2VFdmVudDxzdHJpbmc+KS5kYXRhKTtcbiAgY29uc3Qgbm90ZSA9IChldmVudDogRXZlbnQpID0+IHtcbiAgICBjb25zdCB7IGxhc3RFdmVudElkIH0gPSBldmVudCBhcyBNZXNzYWdlRXZlbnQ7XG4gICAgaWYgKC9eXFxkKyQvLnRlc3QobGFzdEV2ZW50SWQpKSBhZnRlciA9IE51bWJlcihsYXN0RXZlbnRJZCk7XG4gICAgaGVhcmQoKTtcbiAgfTtcbiAgbGV0IGZpcnN0ID0gdHJ1ZTtcbiAgc3RyZWFtLm9ub3BlbiA9ICgpID0+IHtcbiAgICB3YWl0ID0gRklSU1RfV0FJVF9NUztcbiAgICBoZWFyZCgpO1xuICB9O1xuICBzdHJlYW0uYWRkRXZlbnRMaXN0ZW5lcihcInJlYWR5XCIsIG5vdGUpO1xuICBzdHJlYW0uYWRkRXZlbnRMaXN0ZW5lcihcImJlYXRcIiwgbm90ZSk7XG4gIHN0cmVhbS5hZGRFdmVudExpc3RlbmVyKFwiY2hhbmdlXCIsIChldmVudCkgPT4ge1xuICAgIG5vdGUoZXZlbnQpO1xuICAgIGNvbnN0IGNoYW5nZSA9IGRhdGEoZXZlbnQpIGFzIENoYW5nZTtcbiAgICBmb3IgKGNvbnN0IGxpc3RlbmVyIG9mIGxpc3RlbmVycykgbGlzdGVuZXIuY2hhbmdlPy4oY2hhbmdlKTtcbiAgfSk7XG4gIHN0cmVhbS5hZGRFdmVudExpc3RlbmVyKFwidmFsdWVzXCIsIChldmVudCkgPT4ge1xuICAgIGhlYXJkKCk7XG4gICAgY29uc3QgdmFsdWVzID0gZGF0YShldmVudCkgYXMgTmV3VmFsdWVzO1xuICAgIGZvciAoY29uc3QgbGlzdGVuZXIgb2YgbGlzdGVuZXJzKSBsaXN0ZW5lci52YWx1ZXM/Lih2YWx1ZXMsIGZpcnN0KTtcbiAgICBmaXJzdCA9IGZhbHNlO1xuICB9KTtcbiAgc3RyZWFtLmFkZEV2ZW50TGlzdGVuZXIoXCJyZXN5bmNcIiwgKGV2ZW50KSA9PiB7XG4gICAgbm90ZShldmVudCk7XG4gICAgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBsaXN0ZW5lcnMpIGxpc3RlbmVyLnJlc3luYz8uKCk7XG4gIH0pO1xuICBzdHJlYW0uYWRkRXZlbnRMaXN0ZW5lcihcImVuZFwiLCAoKSA9PiB7XG4gICAgY2xvc2UoKTtcbiAgICBjb25uZWN0aW9uLnZhbHVlID0gXCJsb3N0XCI7XG4gICAgcmV0cnkgPSBzZXRUaW1lb3V0KHdha2UsIHdhaXQpO1xuICB9KTtcbiAgc3RyZWFtLm9uZXJyb3IgPSAoKSA9PiB7XG4gICAgaWYgKHNvdXJjZSAhPT0gc3RyZWFtKSByZXR1cm47XG4gICAgY2xvc2UoKTtcbiAgICBjb25uZWN0aW9uLnZhbHVlID0gXCJsb3N0XCI7XG4gICAgcmV0cnkgPSBzZXRUaW1lb3V0KHdha2UsIHdhaXQpO1xuICAgIHdhaXQgPSBNYXRoLm1pbih3YWl0ICogMiwgTEFTVF9XQUlUX01TKTtcbiAgfTtcbn1cblxuLyoqIEtlZXBzIHRoZSBzdHJlYW0gYXMgaXQgc2hvdWxkIGJlIGZyb20gbm93IG9uOyBjYWxsZWQgb25jZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZWVwU3RyZWFtKCk6IHZvaWQge1xuICBjb25zdCBoaWRkZW4gPSBzaWduYWwoZG9jdW1lbnQuaGlkZGVuKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcihcInZpc2liaWxpdHljaGFuZ2VcIiwgKCkgPT4ge1xuICAgIGhpZGRlbi52YWx1ZSA9IGRvY3VtZW50LmhpZGRlbjtcbiAgfSk7XG4gIGFkZEV2ZW50TGlzdGVuZXIoXCJvbmxpbmVcIiwgd2FrZSk7XG4gIGVmZmVjdCgoKSA9PiB7XG4gICAgdHVybi52YWx1ZTtcbiAgICBjb25zdCBtZXRyaWNzID0gd2FudGVkTWV0cmljcy52YWx1ZTtcbiAgICBpZiAoIW1lLnZhbHVlIHx8IChsaXN0ZW5lcnMuc2l6ZSA9PT0gMCAmJiBtZXRyaWNzLmxlbmd0aCA9PT0gMCkpIHtcbiAgICAgIGNsb3NlKCk7XG4gICAgICBjb25uZWN0aW9uLnZhbHVlID0gXCJvZmZcIjtcbiAgICB9IGVsc2UgaWYgKGhpZGRlbi52YWx1ZSkge1xuICAgICAgY2xvc2UoKTtcbiAgICAgIGNvbm5lY3Rpb24udmFsdWUgPSBcInBhdXNlZFwiO1xuICAgIH0gZWxzZSBpZiAoIXNvdXJjZSB8fCBvcGVuZWQgIT09IG1ldHJpY3MpIG9wZW4obWV0cmljcyk7XG4gIH0pO1xufVxuIiwgIi8vIE51bWJlcnMsIHRpbWVzIGFuZCBhbW91bnRzIGFzIHRoZSByZWFkZXIncyBsb2NhbGUgd3JpdGVzIHRoZW0uXG5cbmNvbnN0IGxvY2FsZSA9IHR5cGVvZiBuYXZpZ2F0b3IgPT09IFwidW5kZWZpbmVkXCIgPyBcImVuXCIgOiBuYXZpZ2F0b3IubGFuZ3VhZ2U7XG5jb25zdCBzaWduaWZpY2FudCA9IG5ldyBJbnRsLk51bWJlckZvcm1hdChsb2NhbGUsIHsgbWF4aW11bVNpZ25pZmljYW50RGlnaXRzOiA1IH0pO1xuY29uc3QgY29tcGFjdCA9IG5ldyBJbnRsLk51bWJlckZvcm1hdChsb2NhbGUsIHsgbm90YXRpb246IFwiY29tcGFjdFwiLCBtYXhpbXVtU2lnbmlmaWNhbnREaWdpdHM6IDQgfSk7XG5jb25zdCB3aG9sZSA9IG5ldyBJbnRsLk51bWJlckZvcm1hdChsb2NhbGUsIHsgbWF4aW11bUZyYWN0aW9uRGlnaXRzOiAwIH0pO1xuY29uc3QgZGVjaW1hbHMgPSBuZXcgSW50bC5OdW1iZXJGb3JtYXQobG9jYWxlLCB7XG4gIG1pbmltdW1GcmFjdGlvbkRpZ2l0czogMixcbiAgbWF4aW11bUZyYWN0aW9uRGlnaXRzOiAyLFxufSk7XG5jb25zdCBmcmFjdGlvbiA9IG5ldyBJbnRsLk51bWJlckZvcm1hdChsb2NhbGUsIHsgc3R5bGU6IFwicGVyY2VudFwiLCBtYXhpbXVtRnJhY3Rpb25EaWdpdHM6IDEgfSk7XG5jb25zdCBkYXkgPSBuZXcgSW50bC5EYXRlVGltZUZvcm1hdChsb2NhbGUsIHsgZGF0ZVN0eWxlOiBcIm1lZGl1bVwiIH0pO1xuY29uc3QgbW9tZW50ID0gbmV3IEludGwuRGF0ZVRpbWVGb3JtYXQobG9jYWxlLCB7IGRhdGVTdHlsZTogXCJtZWRpdW1cIiwgdGltZVN0eWxlOiBcIm1lZGl1bVwiIH0pO1xuY29uc3QgY2xvY2sgPSBuZXcgSW50bC5EYXRlVGltZUZvcm1hdChsb2NhbGUsIHsgdGltZVN0eWxlOiBcIm1lZGl1bVwiIH0pO1xuY29uc3QgYWdvID0gbmV3IEludGwuUmVsYXRpdmVUaW1lRm9ybWF0KGxvY2FsZSwgeyBudW1lcmljOiBcImF1dG9cIiB9KTtcblxuLyoqIFdoYXQgc3RhbmRzIHdoZXJlIHRoZXJlIGlzIG5vdGhpbmcuICovXG5leHBvcnQgY29uc3QgTk9USElORyA9IFwiXHUyMDEzXCI7XG5cbi8qKiBBIHJlYWRpbmcsIHRvIGZpdmUgc2lnbmlmaWNhbnQgZmlndXJlczsgbGFyZ2Ugb25lcyBzaG9ydCAoYDEuMjM0TWApLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRpbmcodmFsdWU6IG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQsIHVuaXRzID0gXCJcIik6IHN0cmluZyB7XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IE51bWJlci5pc05hTih2YWx1ZSkpIHJldHVybiBOT1RISU5HO1xuICBjb25zdCBudW1iZXIgPSBNYXRoLmFicyh2YWx1ZSkgPj0gMWU2ID8gY29tcGFjdC5mb3JtYXQodmFsdWUpIDogc2lnbmlmaWNhbnQuZm9ybWF0KHZhbHVlKTtcbiAgcmV0dXJuIHVuaXRzID8gYCR7bnVtYmVyfSAke3VuaXRzfWAgOiBudW1iZXI7XG59XG5cbi8qKiBBIGNvdW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvdW50KHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gd2hvbGUuZm9ybWF0KHZhbHVlKTtcbn1cblxuLyoqIEEgY29zdCBvciBjcmVkaXQsIHdoaWNoIHRoZSBzZXJ2ZXIgZ2l2ZXMgYXMgdGV4dCB3aXRoIHR3byBkZWNpbWFscy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhbW91bnQodGV4dDogc3RyaW5nIHwgbnVsbCB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIGNvbnN0IHZhbHVlID0gTnVtYmVyKHRleHQpO1xuICByZXR1cm4gdGV4dCAmJiBOdW1iZXIuaXNGaW5pdGUodmFsdWUpID8gZGVjaW1hbHMuZm9ybWF0KHZhbHVlKSA6IE5PVEhJTkc7XG59XG5cbi8qKiBBIHBhcnQgb2Ygb25lIGFzIGEgcGVyY2VudGFnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwZXJjZW50KHBhcnQ6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBmcmFjdGlvbi5mb3JtYXQocGFydCk7XG59XG5cbmNvbnN0IFNJWkVTID0gW1wiQlwiLCBcIktpQlwiLCBcIk1pQlwiLCBcIkdpQlwiLCBcIlRpQlwiLCBcIlBpQlwiXTtcblxuLyoqIEJ5dGVzIGluIGJpbmFyeSBtdWx0aXBsZXMuICovXG5leHBvcnQgZnVuY3Rpb24gYnl0ZXModmFsdWU6IG51bWJlcik6IHN0cmluZyB7XG4gIGxldCBzaXplID0gdmFsdWU7XG4gIGxldCBzdGVwID0gMDtcbiAgd2hpbGUgKE1hdGguYWJzKHNpemUpID49IDEwMjQgJiYgc3RlcCA8IFNJWkVTLmxlbmd0aCAtIDEpIHtcbiAgICBzaXplIC89IDEwMjQ7XG4gICAgc3RlcCArPSAxO1xuICB9XG4gIHJldHVybiBgJHtzaWduaWZpY2FudC5mb3JtYXQoTnVtYmVyKHNpemUudG9QcmVjaXNpb24oMykpKX0gJHtTSVpFU1tzdGVwXX1gO1xufVxuXG5mdW5jdGlvbiBkYXRlKHdoZW46IHN0cmluZyB8IG51bWJlciB8IERhdGUpOiBEYXRlIHtcbiAgcmV0dXJuIHR5cGVvZiB3aGVuID09PSBcIm51bWJlclwiID8gbmV3IERhdGUod2hlbiAqIDEwMDApIDogbmV3IERhdGUod2hlbik7XG59XG5cbi8qKiBBIGRheSBhbmQgdGltZTsgbnVtYmVycyBhcmUgc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRhdGVUaW1lKHdoZW46IHN0cmluZyB8IG51bWJlciB8IERhdGUgfCBudWxsIHwgdW5kZWZpbmVkKTogc3RyaW5nIHtcbiAgcmV0dXJuIHdoZW4gPT09IG51bGwgfHwgd2hlbiA9PT0gdW5kZWZpbmVkIHx8IHdoZW4gPT09IFwiXCIgPyBOT1RISU5HIDogbW9tZW50LmZvcm1hdChkYXRlKHdoZW4pKTtcbn1cblxuLyoqIEEgZGF5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRhdGVPbmx5KHdoZW46IHN0cmluZyB8IG51bWJlciB8IERhdGUgfCBudWxsIHwgdW5kZWZpbmVkKTogc3RyaW5nIHtcbiAgcmV0dXJuIHdoZW4gPT09IG51bGwgfHwgd2hlbiA9PT0gdW5kZWZpbmVkIHx8IHdoZW4gPT09IFwiXCIgPyBOT1RISU5HIDogZGF5LmZvcm1hdChkYXRlKHdoZW4pKTtcbn1cblxuLyoqIEEgdGltZSBvZiBkYXkuICovXG5leHBvcnQgZnVuY3Rpb24gdGltZSh3aGVuOiBzdHJpbmcgfCBudW1iZXIgfCBEYXRlKTogc3RyaW5nIHtcbiAgcmV0dXJuIGNsb2NrLmZvcm1hdChkYXRlKHdoZW4pKTtcbn1cblxuY29uc3QgVU5JVFM6IEFycmF5PFtJbnRsLlJlbGF0aXZlVGltZUZvcm1hdFVuaXQsIG51bWJlcl0+ID0gW1xuICBbXCJ5ZWFyXCIsIDMxXzUzNl8wMDBdLFxuICBbXCJtb250aFwiLCAyXzU5Ml8wMDBdLFxuICBbXCJkYXlcIiwgODZfNDAwXSxcbiAgW1wiaG91clwiLCAzNjAwXSxcbiAgW1wibWludXRlXCIsIDYwXSxcbl07XG5cbi8qKiBIb3cgbG9uZyBhZ28gKG9yIGFoZWFkKSBhIG1vbWVudCBpcywgdG8gdGhlIGxhcmdlc3QgdW5pdCB0aGF0IGZpdHMuICovXG5leHBvcnQgZnVuY3Rpb24gc2luY2Uod2hlbjogc3RyaW5nIHwgbnVtYmVyIHwgRGF0ZSwgbm93ID0gRGF0ZS5ub3coKSk6IHN0cmluZyB7XG4gIGNvbnN0IHNlY29uZHMgPSBNYXRoLnJvdW5kKChkYXRlKHdoZW4pLmdldFRpbWUoKSAtIG5vdykgLyAxMDAwKTtcbiAgZm9yIChjb25zdCBbdW5pdCwgbGVuZ3RoXSBvZiBVTklUUykge1xuICAgIGlmIChNYXRoLmFicyhzZWNvbmRzKSA+PSBsZW5ndGgpIHJldHVybiBhZ28uZm9ybWF0KE1hdGgudHJ1bmMoc2Vjb25kcyAvIGxlbmd0aCksIHVuaXQpO1xuICB9XG4gIHJldHVybiBhZ28uZm9ybWF0KHNlY29uZHMsIFwic2Vjb25kXCIpO1xufVxuXG4vKiogQSBzcGFuIG9mIHNlY29uZHM6IGAxNSBzYCwgYDUgbWluYCwgYDIgaGAsIGAzIGRgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwYW4oc2Vjb25kczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgdW5pdHM6IEFycmF5PFtudW1iZXIsIHN0cmluZ10+ID0gW1xuICAgIFs4Nl80MDAsIFwiZFwiXSxcbiAgICBbMzYwMCwgXCJoXCJdLFxuICAgIFs2MCwgXCJtaW5cIl0sXG4gIF07XG4gIGZvciAoY29uc3QgW2xlbmd0aCwgbmFtZV0gb2YgdW5pdHMpIHtcbiAgICBpZiAoc2Vjb25kcyA+PSBsZW5ndGgpXG4gICAgICByZXR1cm4gYCR7c2lnbmlmaWNhbnQuZm9ybWF0KE51bWJlcigoc2Vjb25kcyAvIGxlbmd0aCkudG9QcmVjaXNpb24oMykpKX0gJHtuYW1lfWA7XG4gIH1cbiAgcmV0dXJuIGAke3NpZ25pZmljYW50LmZvcm1hdChzZWNvbmRzKX0gc2A7XG59XG4iLCAiaW1wb3J0IHsgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuL0J1dHRvblwiO1xuXG4vKiogQSBkaWFsb2cgb3ZlciB0aGUgcGFnZTsgRXNjYXBlIGFuZCB0aGUgY3Jvc3MgY2FsbCBgb25DbG9zZWAuIFRoZSBmb2N1cyBnb2VzIGJhY2sgYnkgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIERpYWxvZyh7XG4gIHRpdGxlLFxuICBvbkNsb3NlLFxuICB3aWRlLFxuICBuYW1lLFxuICBjaGlsZHJlbixcbn06IHtcbiAgdGl0bGU6IHN0cmluZztcbiAgb25DbG9zZTogKCkgPT4gdm9pZDtcbiAgd2lkZT86IGJvb2xlYW47XG4gIG5hbWU/OiBzdHJpbmc7XG4gIGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxEaWFsb2dFbGVtZW50PihudWxsKTtcbiAgY29uc3QgbGFiZWwgPSB1c2VJZCgpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGRpYWxvZyA9IGJveC5jdXJyZW50O1xuICAgIGlmIChkaWFsb2cgJiYgIWRpYWxvZy5vcGVuKSBkaWFsb2cuc2hvd01vZGFsKCk7XG4gICAgcmV0dXJuICgpID0+IGRpYWxvZz8uY2xvc2UoKTtcbiAgfSwgW10pO1xuICByZXR1cm4gKFxuICAgIDxkaWFsb2dcbiAgICAgIHJlZj17Ym94fVxuICAgICAgY2xhc3M9e2BkaWFsb2cgJHt3aWRlID8gXCJ3aWRlXCIgOiBcIlwifSAke25hbWUgPz8gXCJcIn1gfVxuICAgICAgYXJpYS1sYWJlbGxlZGJ5PXtsYWJlbH1cbiAgICAgIG9uQ2FuY2VsPXsoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgb25DbG9zZSgpO1xuICAgICAgfX1cbiAgICA+XG4gICAgICA8ZGl2IGNsYXNzPVwiaW5zaWRlXCI+XG4gICAgICAgIDxoZWFkZXI+XG4gICAgICAgICAgPGgyIGlkPXtsYWJlbH0+e3RpdGxlfTwvaDI+XG4gICAgICAgICAgPEljb25CdXR0b24gaWNvbj1cImNsb3NlXCIgbGFiZWw9e3QudWkuY2xvc2V9IG9uQ2xpY2s9e29uQ2xvc2V9IC8+XG4gICAgICAgIDwvaGVhZGVyPlxuICAgICAgICB7Y2hpbGRyZW59XG4gICAgICA8L2Rpdj5cbiAgICA8L2RpYWxvZz5cbiAgKTtcbn1cblxuaW50ZXJmYWNlIFF1ZXN0aW9uIHtcbiAgdGl0bGU6IHN0cmluZztcbiAgYm9keTogQ29tcG9uZW50Q2hpbGRyZW47XG4gIHllczogc3RyaW5nO1xuICBkYW5nZXI6IGJvb2xlYW47XG4gIGFuc3dlcjogKHllczogYm9vbGVhbikgPT4gdm9pZDtcbn1cblxuY29uc3QgcXVlc3Rpb24gPSBzaWduYWw8UXVlc3Rpb24gfCB1bmRlZmluZWQ+KCk7XG5cbi8qKiBBc2tzIGJlZm9yZSBzb21ldGhpbmcgdGhhdCBjYW5ub3QgYmUgdGFrZW4gYmFjazsgcmVzb2x2ZXMgdG8gd2hhdCB3YXMgYW5zd2VyZWQuICovXG5leHBvcnQgZnVuY3Rpb24gY29uZmlybShcbiAgdGl0bGU6IHN0cmluZyxcbiAgYm9keTogQ29tcG9uZW50Q2hpbGRyZW4sXG4gIHllczogc3RyaW5nLFxuICBkYW5nZXIgPSB0cnVlLFxuKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIHF1ZXN0aW9uLnZhbHVlPy5hbnN3ZXIoZmFsc2UpO1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBhbnN3ZXIgPSAodmFsdWU6IGJvb2xlYW4pID0+IHtcbiAgICAgIHF1ZXN0aW9uLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgcmVzb2x2ZSh2YWx1ZSk7XG4gICAgfTtcbiAgICBxdWVzdGlvbi52YWx1ZSA9IHsgdGl0bGUsIGJvZHksIHllcywgZGFuZ2VyLCBhbnN3ZXIgfTtcbiAgfSk7XG59XG5cbi8qKiBXaGVyZSBxdWVzdGlvbnMgYXJlIGFza2VkOyB0aGVyZSBpcyBvbmUsIGluIHRoZSBzaGVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBRdWVzdGlvbnMoKSB7XG4gIGNvbnN0IGFza2VkID0gcXVlc3Rpb24udmFsdWU7XG4gIGlmICghYXNrZWQpIHJldHVybiBudWxsO1xuICByZXR1cm4gKFxuICAgIDxEaWFsb2cgdGl0bGU9e2Fza2VkLnRpdGxlfSBvbkNsb3NlPXsoKSA9PiBhc2tlZC5hbnN3ZXIoZmFsc2UpfT5cbiAgICAgIDxkaXY+e2Fza2VkLmJvZHl9PC9kaXY+XG4gICAgICA8ZGl2IGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgIDxCdXR0b24ga2luZD17YXNrZWQuZGFuZ2VyID8gXCJkYW5nZXJcIiA6IFwicHJpbWFyeVwifSBvbkNsaWNrPXsoKSA9PiBhc2tlZC5hbnN3ZXIodHJ1ZSl9PlxuICAgICAgICAgIHthc2tlZC55ZXN9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwbGFpblwiIG9uQ2xpY2s9eygpID0+IGFza2VkLmFuc3dlcihmYWxzZSl9PlxuICAgICAgICAgIHt0LnVpLmNhbmNlbH1cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICA8L2Rpdj5cbiAgICA8L0RpYWxvZz5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUxheW91dEVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBJY29uLCB0eXBlIEljb25OYW1lIH0gZnJvbSBcIi4vSWNvblwiO1xuXG4vKiogQW4gZW50cnkgb2YgYSBtZW51OyBgd2h5YCBzYXlzIHdoeSBpdCBjYW5ub3QgYmUgY2hvc2VuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJdGVtIHtcbiAgbGFiZWw6IHN0cmluZztcbiAgaWNvbj86IEljb25OYW1lO1xuICBkYW5nZXI/OiBib29sZWFuO1xuICB3aHk/OiBzdHJpbmc7XG4gIHJ1bj86ICgpID0+IHZvaWQ7XG4gIGhyZWY/OiBzdHJpbmc7XG59XG5cbmludGVyZmFjZSBPcGVuIHtcbiAgeDogbnVtYmVyO1xuICB5OiBudW1iZXI7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGl0ZW1zOiBBcnJheTxJdGVtIHwgXCJsaW5lXCI+O1xufVxuXG5jb25zdCBvcGVuID0gc2lnbmFsPE9wZW4gfCB1bmRlZmluZWQ+KCk7XG5cbi8qKiBPcGVucyBhIG1lbnUgYXQgYSBwb2ludCBvZiB0aGUgd2luZG93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZW5NZW51KHg6IG51bWJlciwgeTogbnVtYmVyLCBsYWJlbDogc3RyaW5nLCBpdGVtczogQXJyYXk8SXRlbSB8IFwibGluZVwiPik6IHZvaWQge1xuICBvcGVuLnZhbHVlID0geyB4LCB5LCBsYWJlbCwgaXRlbXMgfTtcbn1cblxuLyoqIENsb3NlcyB0aGUgbWVudSB0aGF0IGlzIG9wZW4uICovXG5leHBvcnQgZnVuY3Rpb24gY2xvc2VNZW51KCk6IHZvaWQge1xuICBvcGVuLnZhbHVlID0gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBFbnRyeSh7IGl0ZW0gfTogeyBpdGVtOiBJdGVtIH0pIHtcbiAgY29uc3QgaW5zaWRlID0gKFxuICAgIDw+XG4gICAgICB7aXRlbS5pY29uICYmIDxJY29uIG5hbWU9e2l0ZW0uaWNvbn0gLz59XG4gICAgICA8c3Bhbj5cbiAgICAgICAge2l0ZW0ubGFiZWx9XG4gICAgICAgIHtpdGVtLndoeSAmJiA8c21hbGw+e2l0ZW0ud2h5fTwvc21hbGw+fVxuICAgICAgPC9zcGFuPlxuICAgIDwvPlxuICApO1xuICBjb25zdCBraW5kID0gaXRlbS5kYW5nZXIgPyBcImRhbmdlclwiIDogXCJcIjtcbiAgaWYgKGl0ZW0uaHJlZiAmJiAhaXRlbS53aHkpIHtcbiAgICByZXR1cm4gKFxuICAgICAgPGEgcm9sZT1cIm1lbnVpdGVtXCIgdGFiSW5kZXg9ey0xfSBjbGFzcz17a2luZH0gaHJlZj17aXRlbS5ocmVmfSBvbkNsaWNrPXtjbG9zZU1lbnV9PlxuICAgICAgICB7aW5zaWRlfVxuICAgICAgPC9hPlxuICAgICk7XG4gIH1cbiAgY29uc3QgY2hvb3NlID0gKCkgPT4ge1xuICAgIGlmIChpdGVtLndoeSkgcmV0dXJuO1xuICAgIGNsb3NlTWVudSgpO1xuICAgIGl0ZW0ucnVuPy4oKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8YnV0dG9uXG4gICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgIHJvbGU9XCJtZW51aXRlbVwiXG4gICAgICB0YWJJbmRleD17LTF9XG4gICAgICBjbGFzcz17a2luZH1cbiAgICAgIGFyaWEtZGlzYWJsZWQ9e0Jvb2xlYW4oaXRlbS53aHkpfVxuICAgICAgb25DbGljaz17Y2hvb3NlfVxuICAgID5cbiAgICAgIHtpbnNpZGV9XG4gICAgPC9idXR0b24+XG4gICk7XG59XG5cbmZ1bmN0aW9uIFNob3duKHsgbWVudSB9OiB7IG1lbnU6IE9wZW4gfSkge1xuICBjb25zdCBib3ggPSB1c2VSZWY8SFRNTERpdkVsZW1lbnQ+KG51bGwpO1xuICB1c2VMYXlvdXRFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBib3guY3VycmVudDtcbiAgICBpZiAoIWVsZW1lbnQpIHJldHVybjtcbiAgICBjb25zdCBiZWZvcmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICAgIGVsZW1lbnQuc2hvd1BvcG92ZXIoKTsgLy8gYWJvdmUgZGlhbG9ncywgdG9vXG4gICAgY29uc3QgeyB3aWR0aCwgaGVpZ2h0IH0gPSBlbGVtZW50LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICAgIGVsZW1lbnQuc3R5bGUubGVmdCA9IGAke01hdGgubWF4KDgsIE1hdGgubWluKG1lbnUueCwgaW5uZXJXaWR0aCAtIHdpZHRoIC0gOCkpfXB4YDtcbiAgICBlbGVtZW50LnN0eWxlLnRvcCA9IGAke01hdGgubWF4KDgsIG1lbnUueSArIGhlaWdodCA+IGlubmVySGVpZ2h0IC0gOCA/IG1lbnUueSAtIGhlaWdodCA6IG1lbnUueSl9cHhgO1xuICAgIGVsZW1lbnQucXVlcnlTZWxlY3RvcjxIVE1MRWxlbWVudD4oXCJbcm9sZT1tZW51aXRlbV1cIik/LmZvY3VzKCk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGlmIChiZWZvcmUgaW5zdGFuY2VvZiBIVE1MRWxlbWVudCAmJiBiZWZvcmUuaXNDb25uZWN0ZWQpIGJlZm9yZS5mb2N1cygpO1xuICAgIH07XG4gIH0sIFttZW51XSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgYXdheSA9IChldmVudDogRXZlbnQpID0+IHtcbiAgICAgIGlmICghYm94LmN1cnJlbnQ/LmNvbnRhaW5zKGV2ZW50LnRhcmdldCBhcyBOb2RlKSkgY2xvc2VNZW51KCk7XG4gICAgfTtcbiAgICBhZGRFdmVudExpc3RlbmVyKFwicG9pbnRlcmRvd25cIiwgYXdheSwgdHJ1ZSk7XG4gICAgYWRkRXZlbnRMaXN0ZW5lcihcInJlc2l6ZVwiLCBjbG9zZU1lbnUpO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICByZW1vdmVFdmVudExpc3RlbmVyKFwicG9pbnRlcmRvd25cIiwgYXdheSwgdHJ1ZSk7XG4gICAgICByZW1vdmVFdmVudExpc3RlbmVyKFwicmVzaXplXCIsIGNsb3NlTWVudSk7XG4gICAgfTtcbiAgfSwgW10pO1xuICBjb25zdCBzdGVwID0gKGV2ZW50OiBLZXlib2FyZEV2ZW50KSA9PiB7XG4gICAgY29uc3QgZW50cmllcyA9IFsuLi4oYm94LmN1cnJlbnQ/LnF1ZXJ5U2VsZWN0b3JBbGw8SFRNTEVsZW1lbnQ+KFwiW3JvbGU9bWVudWl0ZW1dXCIpID8/IFtdKV07XG4gICAgY29uc3QgaGVyZSA9IGVudHJpZXMuaW5kZXhPZihkb2N1bWVudC5hY3RpdmVFbGVtZW50IGFzIEhUTUxFbGVtZW50KTtcbiAgICBjb25zdCB0byA9IHsgQXJyb3dEb3duOiBoZXJlICsgMSwgQXJyb3dVcDogaGVyZSAtIDEsIEhvbWU6IDAsIEVuZDogLTEgfVtldmVudC5rZXldO1xuICAgIGlmIChldmVudC5rZXkgPT09IFwiRXNjYXBlXCIgfHwgZXZlbnQua2V5ID09PSBcIlRhYlwiKSBjbG9zZU1lbnUoKTtcbiAgICBlbHNlIGlmICh0byA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgZWxzZSBlbnRyaWVzLmF0KHRvICUgZW50cmllcy5sZW5ndGgpPy5mb2N1cygpO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPGRpdlxuICAgICAgcmVmPXtib3h9XG4gICAgICBjbGFzcz1cIm1lbnVcIlxuICAgICAgcG9wb3Zlcj1cIm1hbnVhbFwiXG4gICAgICByb2xlPVwibWVudVwiXG4gICAgICB0YWJJbmRleD17LTF9XG4gICAgICBhcmlhLWxhYmVsPXttZW51LmxhYmVsfVxuICAgICAgb25LZXlEb3duPXtzdGVwfVxuICAgID5cbiAgICAgIHttZW51Lml0ZW1zLm1hcCgoaXRlbSwgaW5kZXgpID0+XG4gICAgICAgIGl0ZW0gPT09IFwibGluZVwiID8gPGhyIGtleT17aW5kZXh9IC8+IDogPEVudHJ5IGtleT17aW5kZXh9IGl0ZW09e2l0ZW19IC8+LFxuICAgICAgKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFdoZXJlIG1lbnVzIGFyZSBzaG93bjsgdGhlcmUgaXMgb25lLCBpbiB0aGUgc2hlbGwuICovXG5leHBvcnQgZnVuY3Rpb24gTWVudXMoKSB7XG4gIHJldHVybiBvcGVuLnZhbHVlID8gPFNob3duIG1lbnU9e29wZW4udmFsdWV9IC8+IDogbnVsbDtcbn1cblxuZnVuY3Rpb24gYmVsb3coZXZlbnQ6IEV2ZW50KTogW251bWJlciwgbnVtYmVyXSB7XG4gIGNvbnN0IHsgbGVmdCwgYm90dG9tIH0gPSAoZXZlbnQuY3VycmVudFRhcmdldCBhcyBIVE1MRWxlbWVudCkuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbbGVmdCwgYm90dG9tICsgNF07XG59XG5cbi8qKiBBIGJ1dHRvbiB0aGF0IG9wZW5zIGEgbWVudS4gV2l0aG91dCBgdGV4dGAgaXQgaXMgdGhyZWUgZG90cywgZm9yIGEgcm93IG9mIGEgdGFibGUuICovXG5leHBvcnQgZnVuY3Rpb24gTWVudUJ1dHRvbih7XG4gIGxhYmVsLFxuICB0ZXh0LFxuICBpY29uLFxuICBpdGVtcyxcbn06IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgdGV4dD86IHN0cmluZztcbiAgaWNvbj86IEljb25OYW1lO1xuICBpdGVtczogQXJyYXk8SXRlbSB8IFwibGluZVwiPjtcbn0pIHtcbiAgY29uc3Qgc2hvdyA9IChldmVudDogRXZlbnQpID0+IG9wZW5NZW51KC4uLmJlbG93KGV2ZW50KSwgbGFiZWwsIGl0ZW1zKTtcbiAgaWYgKCF0ZXh0KVxuICAgIHJldHVybiA8SWNvbkJ1dHRvbiBpY29uPXtpY29uID8/IFwibW9yZVwifSBsYWJlbD17bGFiZWx9IGFyaWEtaGFzcG9wdXA9XCJtZW51XCIgb25DbGljaz17c2hvd30gLz47XG4gIHJldHVybiAoXG4gICAgPEJ1dHRvbiB7Li4uKGljb24gPyB7IGljb24gfSA6IHt9KX0gYXJpYS1oYXNwb3B1cD1cIm1lbnVcIiBvbkNsaWNrPXtzaG93fT5cbiAgICAgIHt0ZXh0fVxuICAgIDwvQnV0dG9uPlxuICApO1xufVxuXG4vKiogVGhlIG1lbnUgb2YgYSB0aGluZydzIGFjdGlvbnMuICovXG5leHBvcnQgZnVuY3Rpb24gQWN0aW9uc0J1dHRvbih7IG9mLCBpdGVtcyB9OiB7IG9mOiBzdHJpbmc7IGl0ZW1zOiBBcnJheTxJdGVtIHwgXCJsaW5lXCI+IH0pIHtcbiAgaWYgKGl0ZW1zLmxlbmd0aCA9PT0gMCkgcmV0dXJuIG51bGw7XG4gIHJldHVybiA8TWVudUJ1dHRvbiBsYWJlbD17dC51aS5hY3Rpb25zT2Yob2YpfSBpdGVtcz17aXRlbXN9IC8+O1xufVxuIiwgIi8vIEV2ZXJ5dGhpbmcgdGhhdCBjYW4gYmUgZG9uZSBieSBrZXkgb3IgZnJvbSB0aGUgcGFsZXR0ZS5cbmltcG9ydCB7IHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgSWNvbk5hbWUgfSBmcm9tIFwiLi4vdWkvSWNvblwiO1xuXG4vKiogU29tZXRoaW5nIHRoYXQgY2FuIGJlIGRvbmUgbm93LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb21tYW5kIHtcbiAgbGFiZWw6IHN0cmluZztcbiAgaWNvbj86IEljb25OYW1lO1xuICAvKiogT25lIGtleSwgb3IgdHdvIGluIGEgcm93IChgZyByYCkuICovXG4gIGtleXM/OiBzdHJpbmc7XG4gIC8qKiBJbiB3aGljaCBwYXJ0IG9mIHRoZSBsaXN0IG9mIGtleXMgaXQgc3RhbmRzLiAqL1xuICBncm91cD86IHN0cmluZztcbiAgcnVuOiAoKSA9PiB2b2lkO1xufVxuXG5jb25zdCBvZmZlcmVkID0gc2lnbmFsPFJlYWRvbmx5TWFwPG9iamVjdCwgQ29tbWFuZFtdPj4obmV3IE1hcCgpKTtcblxuLyoqIE9mZmVycyBjb21tYW5kcyB1bnRpbCB0aGUgYW5zd2VyIGlzIGNhbGxlZDsgYSBwYWdlIGRvZXMgc28gd2hpbGUgaXQgaXMgc2hvd24uICovXG5leHBvcnQgZnVuY3Rpb24gb2ZmZXIoY29tbWFuZHM6IENvbW1hbmRbXSk6ICgpID0+IHZvaWQge1xuICBjb25zdCB3aG8gPSB7fTtcbiAgb2ZmZXJlZC52YWx1ZSA9IG5ldyBNYXAob2ZmZXJlZC52YWx1ZSkuc2V0KHdobywgY29tbWFuZHMpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IHJlc3QgPSBuZXcgTWFwKG9mZmVyZWQudmFsdWUpO1xuICAgIHJlc3QuZGVsZXRlKHdobyk7XG4gICAgb2ZmZXJlZC52YWx1ZSA9IHJlc3Q7XG4gIH07XG59XG5cbi8qKiBBbGwgdGhhdCBjYW4gYmUgZG9uZSBub3c7IHdoYXQgY2FtZSBsYXN0IGNvbWVzIGZpcnN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbW1hbmRzKCk6IENvbW1hbmRbXSB7XG4gIHJldHVybiBbLi4ub2ZmZXJlZC52YWx1ZS52YWx1ZXMoKV0ucmV2ZXJzZSgpLmZsYXQoKTtcbn1cblxuLyoqIE1vcmUgdGhhdCB0aGUgcGFsZXR0ZSBmaW5kcyBmb3IgYSB3b3JkOiByYWNrcywgZGV2aWNlcywgdGVhbXMuICovXG5leHBvcnQgdHlwZSBGaW5kZXIgPSAod29yZDogc3RyaW5nKSA9PiBQcm9taXNlPENvbW1hbmRbXT4gfCBDb21tYW5kW107XG5leHBvcnQgY29uc3QgZmluZGVyczogRmluZGVyW10gPSBbXTtcblxuLyoqIFdoYXQgaXMgb3BlbiBvdmVyIHRoZSBwYWdlLiAqL1xuZXhwb3J0IGNvbnN0IG92ZXJsYXkgPSBzaWduYWw8XCJwYWxldHRlXCIgfCBcImtleXNcIiB8IHVuZGVmaW5lZD4oKTtcblxuZnVuY3Rpb24gdHlwaW5nKHRhcmdldDogRXZlbnRUYXJnZXQgfCBudWxsKTogYm9vbGVhbiB7XG4gIGlmICghKHRhcmdldCBpbnN0YW5jZW9mIEhUTUxFbGVtZW50KSkgcmV0dXJuIGZhbHNlO1xuICBpZiAodGFyZ2V0LmlzQ29udGVudEVkaXRhYmxlIHx8IHRhcmdldC50YWdOYW1lID09PSBcIlRFWFRBUkVBXCIgfHwgdGFyZ2V0LnRhZ05hbWUgPT09IFwiU0VMRUNUXCIpXG4gICAgcmV0dXJuIHRydWU7XG4gIHJldHVybiAoXG4gICAgdGFyZ2V0IGluc3RhbmNlb2YgSFRNTElucHV0RWxlbWVudCAmJlxuICAgICFbXCJjaGVja2JveFwiLCBcInJhZGlvXCIsIFwicmFuZ2VcIiwgXCJidXR0b25cIl0uaW5jbHVkZXModGFyZ2V0LnR5cGUpXG4gICk7XG59XG5cbi8qKiBIb3cgbG9uZyBhZnRlciB0aGUgZmlyc3Qga2V5IG9mIHR3byB0aGUgc2Vjb25kIG1heSBjb21lLiAqL1xuY29uc3QgUEFJUl9NUyA9IDEyMDA7XG5sZXQgZmlyc3QgPSBcIlwiO1xubGV0IGZvcmdldDogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ7XG5cbi8qKiBPYmV5cyBrZXlzIGZyb20gbm93IG9uOyBrZXlzIHRoYXQgYXJlIHR5cGVkIGludG8gZmllbGRzIHN0YXkgdGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gb2JleUtleXMoKTogdm9pZCB7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoXCJrZXlkb3duXCIsIChldmVudCkgPT4ge1xuICAgIGlmICgoZXZlbnQuY3RybEtleSB8fCBldmVudC5tZXRhS2V5KSAmJiBldmVudC5rZXkudG9Mb3dlckNhc2UoKSA9PT0gXCJrXCIpIHtcbiAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgICBvdmVybGF5LnZhbHVlID0gb3ZlcmxheS52YWx1ZSA9PT0gXCJwYWxldHRlXCIgPyB1bmRlZmluZWQgOiBcInBhbGV0dGVcIjtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKGV2ZW50LmRlZmF1bHRQcmV2ZW50ZWQgfHwgZXZlbnQuY3RybEtleSB8fCBldmVudC5tZXRhS2V5IHx8IGV2ZW50LmFsdEtleSkgcmV0dXJuO1xuICAgIGlmICh0eXBpbmcoZXZlbnQudGFyZ2V0KSB8fCBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKFwiZGlhbG9nW29wZW5dXCIpKSByZXR1cm47XG4gICAgY29uc3QgcGFpciA9IGZpcnN0ID8gYCR7Zmlyc3R9ICR7ZXZlbnQua2V5fWAgOiBcIlwiO1xuICAgIGNsZWFyVGltZW91dChmb3JnZXQpO1xuICAgIGZpcnN0ID0gXCJcIjtcbiAgICBjb25zdCBhbGwgPSBjb21tYW5kcygpO1xuICAgIGNvbnN0IGZvdW5kID1cbiAgICAgIGFsbC5maW5kKChjb21tYW5kKSA9PiBwYWlyICYmIGNvbW1hbmQua2V5cyA9PT0gcGFpcikgPz9cbiAgICAgIGFsbC5maW5kKChjb21tYW5kKSA9PiBjb21tYW5kLmtleXMgPT09IGV2ZW50LmtleSk7XG4gICAgaWYgKGZvdW5kKSB7XG4gICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgZm91bmQucnVuKCk7XG4gICAgfSBlbHNlIGlmIChhbGwuc29tZSgoY29tbWFuZCkgPT4gY29tbWFuZC5rZXlzPy5zdGFydHNXaXRoKGAke2V2ZW50LmtleX0gYCkpKSB7XG4gICAgICBmaXJzdCA9IGV2ZW50LmtleTtcbiAgICAgIGZvcmdldCA9IHNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgICBmaXJzdCA9IFwiXCI7XG4gICAgICB9LCBQQUlSX01TKTtcbiAgICB9XG4gIH0pO1xufVxuIiwgImltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBEaWFsb2cgfSBmcm9tIFwiLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IHR5cGUgQ29tbWFuZCwgY29tbWFuZHMsIGZpbmRlcnMsIG92ZXJsYXkgfSBmcm9tIFwiLi9jb21tYW5kc1wiO1xuXG4vKiogUm93cyBvZiB0aGUgcGFsZXR0ZTogd2hhdCBmaXRzIHdpdGhvdXQgc2Nyb2xsaW5nIGZhci4gKi9cbmNvbnN0IFNIT1dOX01BWCA9IDUwO1xuXG5mdW5jdGlvbiBmaXRzKGxhYmVsOiBzdHJpbmcsIHdvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCB0ZXh0ID0gbGFiZWwudG9Mb3dlckNhc2UoKTtcbiAgcmV0dXJuIHdvcmRcbiAgICAudG9Mb3dlckNhc2UoKVxuICAgIC5zcGxpdCgvXFxzKy8pXG4gICAgLmV2ZXJ5KChwYXJ0KSA9PiB0ZXh0LmluY2x1ZGVzKHBhcnQpKTtcbn1cblxuLyoqIENvbW1hbmRzLCBwYWdlcywgYW5kIGV2ZXJ5dGhpbmcgdGhhdCB0aGUgZmluZGVycyBrbm93LCBieSBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFBhbGV0dGUoKSB7XG4gIGNvbnN0IHdvcmQgPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IGZvdW5kID0gdXNlU2lnbmFsPENvbW1hbmRbXT4oY29tbWFuZHMoKSk7XG4gIGNvbnN0IGNob3NlbiA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3QgbGlzdCA9IHVzZUlkKCk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgbGV0IGN1cnJlbnQgPSB0cnVlO1xuICAgIGNvbnN0IG93biA9IGNvbW1hbmRzKCkuZmlsdGVyKChjb21tYW5kKSA9PiBmaXRzKGNvbW1hbmQubGFiZWwsIHdvcmQudmFsdWUpKTtcbiAgICBmb3VuZC52YWx1ZSA9IG93bi5zbGljZSgwLCBTSE9XTl9NQVgpO1xuICAgIGNob3Nlbi52YWx1ZSA9IDA7XG4gICAgaWYgKHdvcmQudmFsdWUudHJpbSgpKSB7XG4gICAgICBQcm9taXNlLmFsbChmaW5kZXJzLm1hcChhc3luYyAoZmluZCkgPT4gZmluZCh3b3JkLnZhbHVlLnRyaW0oKSkpKS50aGVuKFxuICAgICAgICAobW9yZSkgPT4ge1xuICAgICAgICAgIGlmIChjdXJyZW50KSBmb3VuZC52YWx1ZSA9IFsuLi5vd24sIC4uLm1vcmUuZmxhdCgpXS5zbGljZSgwLCBTSE9XTl9NQVgpO1xuICAgICAgICB9LFxuICAgICAgICAoKSA9PiB7fSwgLy8gd2hhdCB3YXMgZm91bmQgaGVyZSBzdGF5c1xuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGN1cnJlbnQgPSBmYWxzZTtcbiAgICB9O1xuICB9LCBbd29yZC52YWx1ZV0pO1xuICBjb25zdCBjbG9zZSA9ICgpID0+IHtcbiAgICBvdmVybGF5LnZhbHVlID0gdW5kZWZpbmVkO1xuICB9O1xuICBjb25zdCBydW4gPSAoY29tbWFuZDogQ29tbWFuZCB8IHVuZGVmaW5lZCkgPT4ge1xuICAgIGlmICghY29tbWFuZCkgcmV0dXJuO1xuICAgIGNsb3NlKCk7XG4gICAgY29tbWFuZC5ydW4oKTtcbiAgfTtcbiAgY29uc3Qga2V5ID0gKGV2ZW50OiBLZXlib2FyZEV2ZW50KSA9PiB7XG4gICAgY29uc3QgbGFzdCA9IGZvdW5kLnZhbHVlLmxlbmd0aCAtIDE7XG4gICAgaWYgKGV2ZW50LmtleSA9PT0gXCJBcnJvd0Rvd25cIikgY2hvc2VuLnZhbHVlID0gTWF0aC5taW4oY2hvc2VuLnZhbHVlICsgMSwgbGFzdCk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkFycm93VXBcIikgY2hvc2VuLnZhbHVlID0gTWF0aC5tYXgoY2hvc2VuLnZhbHVlIC0gMSwgMCk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVudGVyXCIpIHJ1bihmb3VuZC52YWx1ZVtjaG9zZW4udmFsdWVdKTtcbiAgICBlbHNlIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGAke2xpc3R9LSR7Y2hvc2VuLnZhbHVlfWApPy5zY3JvbGxJbnRvVmlldyh7IGJsb2NrOiBcIm5lYXJlc3RcIiB9KTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8RGlhbG9nIHRpdGxlPXt0LnNoZWxsLnBhbGV0dGV9IG5hbWU9XCJwYWxldHRlXCIgb25DbG9zZT17Y2xvc2V9PlxuICAgICAgPGlucHV0XG4gICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICByb2xlPVwiY29tYm9ib3hcIlxuICAgICAgICBhcmlhLWxhYmVsPXt0LnNoZWxsLnBhbGV0dGVIaW50fVxuICAgICAgICBwbGFjZWhvbGRlcj17dC5zaGVsbC5wYWxldHRlSGludH1cbiAgICAgICAgYXJpYS1jb250cm9scz17bGlzdH1cbiAgICAgICAgYXJpYS1leHBhbmRlZD1cInRydWVcIlxuICAgICAgICBhcmlhLWFjdGl2ZWRlc2NlbmRhbnQ9e2ZvdW5kLnZhbHVlLmxlbmd0aCA+IDAgPyBgJHtsaXN0fS0ke2Nob3Nlbi52YWx1ZX1gIDogdW5kZWZpbmVkfVxuICAgICAgICBhdXRvY29tcGxldGU9XCJvZmZcIlxuICAgICAgICBzcGVsbGNoZWNrPXtmYWxzZX1cbiAgICAgICAgYXV0b2ZvY3VzXG4gICAgICAgIHZhbHVlPXt3b3JkLnZhbHVlfVxuICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IHtcbiAgICAgICAgICB3b3JkLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgfX1cbiAgICAgICAgb25LZXlEb3duPXtrZXl9XG4gICAgICAvPlxuICAgICAgPGRpdiBpZD17bGlzdH0gcm9sZT1cImxpc3Rib3hcIiBhcmlhLWxhYmVsPXt0LnNoZWxsLnBhbGV0dGV9PlxuICAgICAgICB7Zm91bmQudmFsdWUubWFwKChjb21tYW5kLCBpbmRleCkgPT4gKFxuICAgICAgICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L2ExMXkvdXNlS2V5V2l0aENsaWNrRXZlbnRzOiB0aGUgaW5wdXQgYWJvdmUgdGFrZXMgdGhlIGtleXMuXG4gICAgICAgICAgPGRpdlxuICAgICAgICAgICAga2V5PXtgJHtpbmRleH0gJHtjb21tYW5kLmxhYmVsfWB9XG4gICAgICAgICAgICBpZD17YCR7bGlzdH0tJHtpbmRleH1gfVxuICAgICAgICAgICAgcm9sZT1cIm9wdGlvblwiXG4gICAgICAgICAgICB0YWJJbmRleD17LTF9XG4gICAgICAgICAgICBhcmlhLXNlbGVjdGVkPXtpbmRleCA9PT0gY2hvc2VuLnZhbHVlfVxuICAgICAgICAgICAgb25DbGljaz17KCkgPT4gcnVuKGNvbW1hbmQpfVxuICAgICAgICAgID5cbiAgICAgICAgICAgIHtjb21tYW5kLmljb24gJiYgPEljb24gbmFtZT17Y29tbWFuZC5pY29ufSAvPn1cbiAgICAgICAgICAgIHtjb21tYW5kLmxhYmVsfVxuICAgICAgICAgICAge2NvbW1hbmQua2V5cyA/IChcbiAgICAgICAgICAgICAgPGtiZD57Y29tbWFuZC5rZXlzfTwva2JkPlxuICAgICAgICAgICAgKSA6IChcbiAgICAgICAgICAgICAgY29tbWFuZC5ncm91cCAmJiA8c21hbGw+e2NvbW1hbmQuZ3JvdXB9PC9zbWFsbD5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICkpfVxuICAgICAgICB7Zm91bmQudmFsdWUubGVuZ3RoID09PSAwICYmIChcbiAgICAgICAgICA8ZGl2IHJvbGU9XCJvcHRpb25cIiB0YWJJbmRleD17LTF9IGFyaWEtc2VsZWN0ZWQ9XCJmYWxzZVwiIGFyaWEtZGlzYWJsZWQ9XCJ0cnVlXCI+XG4gICAgICAgICAgICB7dC5zaGVsbC5wYWxldHRlTm90aGluZ31cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgKX1cbiAgICAgIDwvZGl2PlxuICAgIDwvRGlhbG9nPlxuICApO1xufVxuXG4vKiogVGhlIGtleXMgdGhhdCBkbyBzb21ldGhpbmcgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEtleXMoKSB7XG4gIGNvbnN0IGtub3duID0gY29tbWFuZHMoKS5maWx0ZXIoKGNvbW1hbmQpID0+IGNvbW1hbmQua2V5cyk7XG4gIHJldHVybiAoXG4gICAgPERpYWxvZ1xuICAgICAgdGl0bGU9e3Quc2hlbGwua2V5c31cbiAgICAgIG9uQ2xvc2U9eygpID0+IHtcbiAgICAgICAgb3ZlcmxheS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIH19XG4gICAgPlxuICAgICAgPGRsIGNsYXNzPVwia2V5c1wiPlxuICAgICAgICB7a25vd24ubWFwKChjb21tYW5kKSA9PiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIDxkdD5cbiAgICAgICAgICAgICAge2NvbW1hbmQua2V5cz8uc3BsaXQoXCIgXCIpLm1hcCgoa2V5KSA9PiAoXG4gICAgICAgICAgICAgICAgPGtiZCBrZXk9e2tleX0+e2tleX08L2tiZD5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICA8L2R0PlxuICAgICAgICAgICAgPGRkPntjb21tYW5kLmxhYmVsfTwvZGQ+XG4gICAgICAgICAgPC8+XG4gICAgICAgICkpfVxuICAgICAgPC9kbD5cbiAgICAgIDxwPnt0LnNoZWxsLmtleXNCb2R5fTwvcD5cbiAgICA8L0RpYWxvZz5cbiAgKTtcbn1cbiIsICIvLyBXaGljaCBwYWdlIGlzIGF0IHdoaWNoIGFkZHJlc3MuIFBhZ2VzIGJ1dCB0aGUgcmFjayB2aWV3IGFyZSBsb2FkZWQgd2hlbiBzb21lYm9keSBnb2VzIHRoZXJlLlxuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRUeXBlIH0gZnJvbSBcInByZWFjdFwiO1xuXG4vKiogVGhlIHBhcnRzIG9mIHRoZSBhZGRyZXNzIHRoYXQgYSBwYWdlIGlzIGZvci4gKi9cbmV4cG9ydCB0eXBlIFBhcmFtcyA9IFJlY29yZDxzdHJpbmcsIHN0cmluZz47XG5cbi8qKiBBIHBhZ2UuICovXG5leHBvcnQgdHlwZSBQYWdlID0gQ29tcG9uZW50VHlwZTx7IHBhcmFtczogUGFyYW1zIH0+O1xuXG4vKiogTG9hZHMgYSBwYWdlJ3MgY29kZS4gKi9cbnR5cGUgTG9hZCA9ICgpID0+IFByb21pc2U8eyBkZWZhdWx0OiBQYWdlIH0+O1xuXG4vKiogQWRkcmVzc2VzOyB0aGUgZmlyc3QgdGhhdCBmaXRzIGNvdW50cy4gVGhvc2Ugb2YgdGhlIGV4aXN0aW5nIGFwcGxpY2F0aW9uIGdvIG9uIHRvIHdvcmsuICovXG5leHBvcnQgY29uc3Qgcm91dGVzOiBBcnJheTxbc3RyaW5nLCBMb2FkXT4gPSBbW1wiL3JhY2tzXCIsICgpID0+IGltcG9ydChcIi4uL3JhY2t2aWV3L1JhY2tWaWV3XCIpXV07XG5cbi8qKiBBZGRyZXNzZXMgdGhhdCBsZWFkIHRvIGFub3RoZXIuICovXG5leHBvcnQgY29uc3QgbW92ZWQ6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIFwiL1wiOiBcIi9yYWNrc1wiLFxuICBcIi9hY2NvdW50cy9zaWduX2luXCI6IFwiL3JhY2tzXCIsXG59O1xuIiwgIi8vIEZvcm1zOiB3aGF0IGlzIHR5cGVkIGlzIGtlcHQgd2hhdGV2ZXIgaGFwcGVucywgYW5kIHdoYXQgdGhlIHNlcnZlciByZWZ1c2VzIHN0YW5kcyBiZXNpZGUgaXRzIGZpZWxkLlxuaW1wb3J0IHsgdHlwZSBTaWduYWwsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4sIEpTWCB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IGNyZWF0ZUNvbnRleHQgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VDb250ZXh0LCB1c2VFZmZlY3QsIHVzZUlkLCB1c2VNZW1vLCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGd1YXJkTGVhdmluZyB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBjb25maXJtIH0gZnJvbSBcIi4vRGlhbG9nXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4vSWNvblwiO1xuXG4vKiogV2hhdCBzdGFuZHMgaW4gYSBmb3JtJ3MgZmllbGRzLCBieSB0aGUgZmllbGQncyBuYW1lIChgbmFtZWAsIGBsb2NhdGlvbi9zdGFydF91YCkuICovXG5leHBvcnQgdHlwZSBWYWx1ZXMgPSBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBib29sZWFuPjtcblxuLyoqIEEgZm9ybSB0aGF0IGlzIGZpbGxlZCBpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm9ybVN0YXRlIHtcbiAgdmFsdWVzOiBTaWduYWw8VmFsdWVzPjtcbiAgLyoqIFdoYXQgaXMgd3JvbmcsIGJ5IHRoZSBmaWVsZCdzIG5hbWUuICovXG4gIGZhdWx0czogU2lnbmFsPFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xuICAvKiogV2hhdCBpcyB3cm9uZyBhbmQgYmVsb25ncyB0byBubyBmaWVsZC4gKi9cbiAgd3Jvbmc6IFNpZ25hbDxzdHJpbmc+O1xuICBidXN5OiBTaWduYWw8Ym9vbGVhbj47XG4gIGNoYW5nZWQ6IFNpZ25hbDxib29sZWFuPjtcbiAgc2V0KG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyB8IGJvb2xlYW4pOiB2b2lkO1xuICB0ZXh0KG5hbWU6IHN0cmluZyk6IHN0cmluZztcbiAgZmxhZyhuYW1lOiBzdHJpbmcpOiBib29sZWFuO1xuICAvKiogUHV0cyBvdGhlciB2YWx1ZXMgaW4sIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gdHlwZWQuICovXG4gIHJlc2V0KHZhbHVlczogVmFsdWVzKTogdm9pZDtcbiAgc3VibWl0KCk6IFByb21pc2U8dm9pZD47XG59XG5cbmNvbnN0IEZpbGxpbmcgPSBjcmVhdGVDb250ZXh0PEZvcm1TdGF0ZSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcblxuLyoqIFRoZSBmaWVsZHMgdGhhdCBhIHByb2JsZW0gbmFtZXMgYnkgSlNPTiBwb2ludGVyIChgL2xvY2F0aW9uL3N0YXJ0X3VgIGlzIGBsb2NhdGlvbi9zdGFydF91YCkuICovXG5leHBvcnQgZnVuY3Rpb24gZmF1bHRzT2YoXG4gIHByb2JsZW06IFByb2JsZW0sXG4gIGZpZWxkczogUmVhZG9ubHlTZXQ8c3RyaW5nPixcbik6IFtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LCBzdHJpbmddIHtcbiAgY29uc3QgZmF1bHRzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gIGNvbnN0IHJlc3Q6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgYnJva2VuIG9mIHByb2JsZW0uZXJyb3JzKSB7XG4gICAgY29uc3QgbmFtZSA9IGJyb2tlbi5wb2ludGVyPy5yZXBsYWNlKC9eXFwvLywgXCJcIikgPz8gYnJva2VuLnBhcmFtZXRlciA/PyBcIlwiO1xuICAgIGlmIChmaWVsZHMuaGFzKG5hbWUpKSBmYXVsdHNbbmFtZV0gPSBbZmF1bHRzW25hbWVdLCBicm9rZW4ubWVzc2FnZV0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oXCI7IFwiKTtcbiAgICBlbHNlIHJlc3QucHVzaChuYW1lID8gYCR7bmFtZX0gJHticm9rZW4ubWVzc2FnZX1gIDogYnJva2VuLm1lc3NhZ2UpO1xuICB9XG4gIHJldHVybiBbZmF1bHRzLCBwcm9ibGVtLmVycm9ycy5sZW5ndGggPT09IDAgPyBwcm9ibGVtLm1lc3NhZ2UgOiByZXN0LmpvaW4oXCI7IFwiKV07XG59XG5cbi8qKiBBIGZvcm0gd2l0aCBgaW5pdGlhbGAgdmFsdWVzOyBgc2VuZGAgbWF5IHRocm93IGEgUHJvYmxlbSwgd2hvc2UgZmF1bHRzIGdvIGJlc2lkZSB0aGVpciBmaWVsZHMuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlRm9ybShpbml0aWFsOiBWYWx1ZXMsIHNlbmQ6ICh2YWx1ZXM6IFZhbHVlcykgPT4gUHJvbWlzZTx2b2lkPik6IEZvcm1TdGF0ZSB7XG4gIGNvbnN0IHZhbHVlcyA9IHVzZVNpZ25hbDxWYWx1ZXM+KGluaXRpYWwpO1xuICBjb25zdCBmYXVsdHMgPSB1c2VTaWduYWw8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4oe30pO1xuICBjb25zdCB3cm9uZyA9IHVzZVNpZ25hbChcIlwiKTtcbiAgY29uc3QgYnVzeSA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGNoYW5nZWQgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBzZW5kaW5nID0gdXNlUmVmKHNlbmQpO1xuICBzZW5kaW5nLmN1cnJlbnQgPSBzZW5kO1xuICBjb25zdCBzdGF0ZSA9IHVzZU1lbW88Rm9ybVN0YXRlPihcbiAgICAoKSA9PiAoe1xuICAgICAgdmFsdWVzLFxuICAgICAgZmF1bHRzLFxuICAgICAgd3JvbmcsXG4gICAgICBidXN5LFxuICAgICAgY2hhbmdlZCxcbiAgICAgIHNldChuYW1lLCB2YWx1ZSkge1xuICAgICAgICB2YWx1ZXMudmFsdWUgPSB7IC4uLnZhbHVlcy5wZWVrKCksIFtuYW1lXTogdmFsdWUgfTtcbiAgICAgICAgY2hhbmdlZC52YWx1ZSA9IHRydWU7XG4gICAgICAgIGlmIChmYXVsdHMucGVlaygpW25hbWVdKSB7XG4gICAgICAgICAgY29uc3QgeyBbbmFtZV06IF8sIC4uLm90aGVycyB9ID0gZmF1bHRzLnBlZWsoKTtcbiAgICAgICAgICBmYXVsdHMudmFsdWUgPSBvdGhlcnM7XG4gICAgICAgIH1cbiAgICAgIH0sXG4gICAgICB0ZXh0OiAobmFtZSkgPT4gU3RyaW5nKHZhbHVlcy52YWx1ZVtuYW1lXSA/PyBcIlwiKSxcbiAgICAgIGZsYWc6IChuYW1lKSA9PiB2YWx1ZXMudmFsdWVbbmFtZV0gPT09IHRydWUsXG4gICAgICByZXNldChuZXh0KSB7XG4gICAgICAgIHZhbHVlcy52YWx1ZSA9IG5leHQ7XG4gICAgICAgIGNoYW5nZWQudmFsdWUgPSBmYWxzZTtcbiAgICAgICAgZmF1bHRzLnZhbHVlID0ge307XG4gICAgICAgIHdyb25nLnZhbHVlID0gXCJcIjtcbiAgICAgIH0sXG4gICAgICBhc3luYyBzdWJtaXQoKSB7XG4gICAgICAgIGlmIChidXN5LnBlZWsoKSkgcmV0dXJuO1xuICAgICAgICBidXN5LnZhbHVlID0gdHJ1ZTtcbiAgICAgICAgd3JvbmcudmFsdWUgPSBcIlwiO1xuICAgICAgICBmYXVsdHMudmFsdWUgPSB7fTtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBhd2FpdCBzZW5kaW5nLmN1cnJlbnQodmFsdWVzLnBlZWsoKSk7XG4gICAgICAgICAgY2hhbmdlZC52YWx1ZSA9IGZhbHNlO1xuICAgICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSkpIHRocm93IGVycm9yO1xuICAgICAgICAgIGlmIChlcnJvci5raW5kID09PSBcInN0YWxlXCIpIHdyb25nLnZhbHVlID0gdC51aS5zdGFsZTtcbiAgICAgICAgICBlbHNlIFtmYXVsdHMudmFsdWUsIHdyb25nLnZhbHVlXSA9IGZhdWx0c09mKGVycm9yLCBuZXcgU2V0KE9iamVjdC5rZXlzKHZhbHVlcy5wZWVrKCkpKSk7XG4gICAgICAgIH0gZmluYWxseSB7XG4gICAgICAgICAgYnVzeS52YWx1ZSA9IGZhbHNlO1xuICAgICAgICB9XG4gICAgICB9LFxuICAgIH0pLFxuICAgIFtdLFxuICApO1xuICB1c2VFZmZlY3QoXG4gICAgKCkgPT5cbiAgICAgIGd1YXJkTGVhdmluZyhhc3luYyAoKSA9PiB7XG4gICAgICAgIGlmICghY2hhbmdlZC5wZWVrKCkpIHJldHVybiB0cnVlO1xuICAgICAgICByZXR1cm4gY29uZmlybSh0LnVpLmRpc2NhcmRUaXRsZSwgdC51aS5kaXNjYXJkQm9keSwgdC51aS5kaXNjYXJkKTtcbiAgICAgIH0pLFxuICAgIFtdLFxuICApO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHN0YXkgPSAoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB7XG4gICAgICBpZiAoY2hhbmdlZC5wZWVrKCkpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgfTtcbiAgICBhZGRFdmVudExpc3RlbmVyKFwiYmVmb3JldW5sb2FkXCIsIHN0YXkpO1xuICAgIHJldHVybiAoKSA9PiByZW1vdmVFdmVudExpc3RlbmVyKFwiYmVmb3JldW5sb2FkXCIsIHN0YXkpO1xuICB9LCBbXSk7XG4gIHJldHVybiBzdGF0ZTtcbn1cblxuLyoqIFRoZSBmb3JtIGFyb3VuZCBpdHMgZmllbGRzLCB3aXRoIGl0cyBidXR0b24uICovXG5leHBvcnQgZnVuY3Rpb24gRm9ybSh7XG4gIHN0YXRlLFxuICBzdWJtaXQsXG4gIG9uQ2FuY2VsLFxuICBkYW5nZXIsXG4gIGNoaWxkcmVuLFxufToge1xuICBzdGF0ZTogRm9ybVN0YXRlO1xuICBzdWJtaXQ6IHN0cmluZztcbiAgb25DYW5jZWw/OiAoKSA9PiB2b2lkO1xuICBkYW5nZXI/OiBib29sZWFuO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIGNvbnN0IGJveCA9IHVzZVJlZjxIVE1MRm9ybUVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBzZW5kID0gYXN5bmMgKGV2ZW50OiBFdmVudCkgPT4ge1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgYXdhaXQgc3RhdGUuc3VibWl0KCk7XG4gICAgLy8gVGhlIGZpcnN0IGZpZWxkIHRoYXQgaXMgd3JvbmcgdGFrZXMgdGhlIGZvY3VzLCBzbyB0aGF0IGl0IGlzIHJlYWQgb3V0LlxuICAgIGJveC5jdXJyZW50Py5xdWVyeVNlbGVjdG9yPEhUTUxFbGVtZW50PihcIlthcmlhLWludmFsaWQ9dHJ1ZV1cIik/LmZvY3VzKCk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPEZpbGxpbmcuUHJvdmlkZXIgdmFsdWU9e3N0YXRlfT5cbiAgICAgIDxmb3JtIHJlZj17Ym94fSBjbGFzcz1cImZvcm1cIiBvblN1Ym1pdD17c2VuZH0gbm9WYWxpZGF0ZT5cbiAgICAgICAge2NoaWxkcmVufVxuICAgICAgICB7c3RhdGUud3JvbmcudmFsdWUgJiYgKFxuICAgICAgICAgIDxwIGNsYXNzPVwibm90aWNlIHdyb25nXCIgZGF0YS1raW5kPVwiYmFkXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAgICB7c3RhdGUud3JvbmcudmFsdWV9XG4gICAgICAgICAgPC9wPlxuICAgICAgICApfVxuICAgICAgICA8ZGl2IGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgICAgPEJ1dHRvbiB0eXBlPVwic3VibWl0XCIga2luZD17ZGFuZ2VyID8gXCJkYW5nZXJcIiA6IFwicHJpbWFyeVwifSBidXN5PXtzdGF0ZS5idXN5LnZhbHVlfT5cbiAgICAgICAgICAgIHtzdWJtaXR9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAge29uQ2FuY2VsICYmIChcbiAgICAgICAgICAgIDxCdXR0b24ga2luZD1cInBsYWluXCIgb25DbGljaz17b25DYW5jZWx9PlxuICAgICAgICAgICAgICB7dC51aS5jYW5jZWx9XG4gICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICApfVxuICAgICAgICA8L2Rpdj5cbiAgICAgIDwvZm9ybT5cbiAgICA8L0ZpbGxpbmcuUHJvdmlkZXI+XG4gICk7XG59XG5cbnR5cGUgT3B0aW9ucyA9IFJlYWRvbmx5QXJyYXk8eyB2YWx1ZTogc3RyaW5nOyBsYWJlbDogc3RyaW5nOyBkaXNhYmxlZD86IGJvb2xlYW4gfT47XG5cbi8qKiBBIGZpZWxkIG9mIHRoZSBmb3JtIGFyb3VuZCBpdDogYW4gaW5wdXQsIG9yIGEgc2VsZWN0IHdpdGggYG9wdGlvbnNgLCBhIHRleHQgYXJlYSB3aXRoIGByb3dzYCwgYSB0aWNrIGJveC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBGaWVsZCh7XG4gIG5hbWUsXG4gIGxhYmVsLFxuICBoaW50LFxuICB0eXBlID0gXCJ0ZXh0XCIsXG4gIG9wdGlvbnMsXG4gIHJvd3MsXG4gIG9wdGlvbmFsLFxuICAuLi5yZXN0XG59OiB7XG4gIG5hbWU6IHN0cmluZztcbiAgbGFiZWw6IHN0cmluZztcbiAgaGludD86IENvbXBvbmVudENoaWxkcmVuO1xuICB0eXBlPzogXCJ0ZXh0XCIgfCBcInBhc3N3b3JkXCIgfCBcIm51bWJlclwiIHwgXCJlbWFpbFwiIHwgXCJ1cmxcIiB8IFwiZGF0ZVwiIHwgXCJjaGVja2JveFwiIHwgXCJkYXRldGltZS1sb2NhbFwiO1xuICBvcHRpb25zPzogT3B0aW9ucztcbiAgcm93cz86IG51bWJlcjtcbiAgb3B0aW9uYWw/OiBib29sZWFuO1xufSAmIFBpY2s8XG4gIEpTWC5JbnRyaW5zaWNFbGVtZW50c1tcImlucHV0XCJdLFxuICB8IFwiYXV0b2NvbXBsZXRlXCJcbiAgfCBcIm1heExlbmd0aFwiXG4gIHwgXCJtaW5cIlxuICB8IFwibWF4XCJcbiAgfCBcInN0ZXBcIlxuICB8IFwicGxhY2Vob2xkZXJcIlxuICB8IFwiaW5wdXRNb2RlXCJcbiAgfCBcImF1dG9mb2N1c1wiXG4gIHwgXCJyZWFkT25seVwiXG4gIHwgXCJkaXNhYmxlZFwiXG4+KSB7XG4gIGNvbnN0IGZvcm0gPSB1c2VDb250ZXh0KEZpbGxpbmcpO1xuICBjb25zdCBpZCA9IHVzZUlkKCk7XG4gIGlmICghZm9ybSkgdGhyb3cgbmV3IEVycm9yKGBmaWVsZCAke25hbWV9IGhhcyBubyBmb3JtYCk7XG4gIGNvbnN0IHdyb25nID0gZm9ybS5mYXVsdHMudmFsdWVbbmFtZV07XG4gIGNvbnN0IGRlc2NyaWJlZCA9IFtoaW50ID8gYCR7aWR9LWhpbnRgIDogXCJcIiwgd3JvbmcgPyBgJHtpZH0td3JvbmdgIDogXCJcIl1cbiAgICAuZmlsdGVyKEJvb2xlYW4pXG4gICAgLmpvaW4oXCIgXCIpO1xuICBjb25zdCBzaGFyZWQgPSB7XG4gICAgaWQsXG4gICAgbmFtZSxcbiAgICBcImFyaWEtaW52YWxpZFwiOiBCb29sZWFuKHdyb25nKSxcbiAgICAuLi4oZGVzY3JpYmVkID8geyBcImFyaWEtZGVzY3JpYmVkYnlcIjogZGVzY3JpYmVkIH0gOiB7fSksXG4gICAgLi4ucmVzdCxcbiAgfTtcbiAgY29uc3QgdGFrZSA9IChldmVudDogRXZlbnQpID0+IGZvcm0uc2V0KG5hbWUsIChldmVudC5jdXJyZW50VGFyZ2V0IGFzIEhUTUxJbnB1dEVsZW1lbnQpLnZhbHVlKTtcbiAgY29uc3Qgbm90ZXMgPSAoXG4gICAgPD5cbiAgICAgIHtoaW50ICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJoaW50XCIgaWQ9e2Ake2lkfS1oaW50YH0+XG4gICAgICAgICAge2hpbnR9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICB7d3JvbmcgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cIndyb25nXCIgaWQ9e2Ake2lkfS13cm9uZ2B9PlxuICAgICAgICAgIHt3cm9uZ31cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbiAgaWYgKHR5cGUgPT09IFwiY2hlY2tib3hcIikge1xuICAgIGNvbnN0IHRpY2sgPSAoZXZlbnQ6IEV2ZW50KSA9PlxuICAgICAgZm9ybS5zZXQobmFtZSwgKGV2ZW50LmN1cnJlbnRUYXJnZXQgYXMgSFRNTElucHV0RWxlbWVudCkuY2hlY2tlZCk7XG4gICAgcmV0dXJuIChcbiAgICAgIDxkaXYgY2xhc3M9XCJmaWVsZFwiPlxuICAgICAgICA8ZGl2IGNsYXNzPVwiY2hlY2tcIj5cbiAgICAgICAgICA8aW5wdXQgey4uLnNoYXJlZH0gdHlwZT1cImNoZWNrYm94XCIgY2hlY2tlZD17Zm9ybS5mbGFnKG5hbWUpfSBvbkNoYW5nZT17dGlja30gLz5cbiAgICAgICAgICA8bGFiZWwgZm9yPXtpZH0+e2xhYmVsfTwvbGFiZWw+XG4gICAgICAgIDwvZGl2PlxuICAgICAgICB7bm90ZXN9XG4gICAgICA8L2Rpdj5cbiAgICApO1xuICB9XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImZpZWxkXCI+XG4gICAgICA8bGFiZWwgZm9yPXtpZH0+XG4gICAgICAgIHtsYWJlbH0ge29wdGlvbmFsICYmIDxzcGFuIGNsYXNzPVwib3B0aW9uYWxcIj4oe3QudWkub3B0aW9uYWx9KTwvc3Bhbj59XG4gICAgICA8L2xhYmVsPlxuICAgICAge29wdGlvbnMgPyAoXG4gICAgICAgIDxzZWxlY3RcbiAgICAgICAgICBpZD17aWR9XG4gICAgICAgICAgbmFtZT17bmFtZX1cbiAgICAgICAgICBjbGFzcz1cInNlbGVjdFwiXG4gICAgICAgICAgYXJpYS1pbnZhbGlkPXtCb29sZWFuKHdyb25nKX1cbiAgICAgICAgICBkaXNhYmxlZD17cmVzdC5kaXNhYmxlZCA/PyBmYWxzZX1cbiAgICAgICAgICB7Li4uKGRlc2NyaWJlZCA/IHsgXCJhcmlhLWRlc2NyaWJlZGJ5XCI6IGRlc2NyaWJlZCB9IDoge30pfVxuICAgICAgICAgIHZhbHVlPXtmb3JtLnRleHQobmFtZSl9XG4gICAgICAgICAgb25DaGFuZ2U9e3Rha2V9XG4gICAgICAgID5cbiAgICAgICAgICB7b3B0aW9ucy5tYXAoKG9wdGlvbikgPT4gKFxuICAgICAgICAgICAgPG9wdGlvbiBrZXk9e29wdGlvbi52YWx1ZX0gdmFsdWU9e29wdGlvbi52YWx1ZX0gZGlzYWJsZWQ9e29wdGlvbi5kaXNhYmxlZCA/PyBmYWxzZX0+XG4gICAgICAgICAgICAgIHtvcHRpb24ubGFiZWx9XG4gICAgICAgICAgICA8L29wdGlvbj5cbiAgICAgICAgICApKX1cbiAgICAgICAgPC9zZWxlY3Q+XG4gICAgICApIDogcm93cyA/IChcbiAgICAgICAgPHRleHRhcmVhXG4gICAgICAgICAgaWQ9e2lkfVxuICAgICAgICAgIG5hbWU9e25hbWV9XG4gICAgICAgICAgY2xhc3M9XCJ0ZXh0YXJlYVwiXG4gICAgICAgICAgcm93cz17cm93c31cbiAgICAgICAgICBhcmlhLWludmFsaWQ9e0Jvb2xlYW4od3JvbmcpfVxuICAgICAgICAgIHsuLi4oZGVzY3JpYmVkID8geyBcImFyaWEtZGVzY3JpYmVkYnlcIjogZGVzY3JpYmVkIH0gOiB7fSl9XG4gICAgICAgICAgey4uLihyZXN0LnBsYWNlaG9sZGVyID8geyBwbGFjZWhvbGRlcjogcmVzdC5wbGFjZWhvbGRlciB9IDoge30pfVxuICAgICAgICAgIHZhbHVlPXtmb3JtLnRleHQobmFtZSl9XG4gICAgICAgICAgb25JbnB1dD17dGFrZX1cbiAgICAgICAgLz5cbiAgICAgICkgOiAoXG4gICAgICAgIDxpbnB1dFxuICAgICAgICAgIHsuLi5zaGFyZWR9XG4gICAgICAgICAgY2xhc3M9XCJpbnB1dFwiXG4gICAgICAgICAgdHlwZT17dHlwZSBhcyBcInRleHRcIn1cbiAgICAgICAgICB2YWx1ZT17Zm9ybS50ZXh0KG5hbWUpfVxuICAgICAgICAgIG9uSW5wdXQ9e3Rha2V9XG4gICAgICAgICAgc3BlbGxjaGVjaz17ZmFsc2V9XG4gICAgICAgIC8+XG4gICAgICApfVxuICAgICAge25vdGVzfVxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgImltcG9ydCB7IG1lLCBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHNpZ25JbiB9IGZyb20gXCIuLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuXG4vKiogVGhlIGZvcm0gdGhhdCBzaWducyBpbjsgYG9uRG9uZWAgd2hlbiBpdCBoYXMuICovXG5leHBvcnQgZnVuY3Rpb24gU2lnbkluRm9ybSh7IGxvZ2luLCBvbkRvbmUgfTogeyBsb2dpbj86IHN0cmluZzsgb25Eb25lOiAoKSA9PiB2b2lkIH0pIHtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0oeyBsb2dpbjogbG9naW4gPz8gXCJcIiwgcGFzc3dvcmQ6IFwiXCIsIHJlbWVtYmVyOiBmYWxzZSB9LCBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgdHJ5IHtcbiAgICAgIGF3YWl0IHNpZ25JbihTdHJpbmcodmFsdWVzLmxvZ2luKSwgU3RyaW5nKHZhbHVlcy5wYXNzd29yZCksIHZhbHVlcy5yZW1lbWJlciA9PT0gdHJ1ZSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gJiYgZXJyb3Iuc3RhdHVzID09PSA0MDEpIHtcbiAgICAgICAgdGhyb3cgbmV3IFByb2JsZW0oNDAxLCBcInNpZ24taW5cIiwgdC5zaGVsbC53cm9uZyk7XG4gICAgICB9XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gICAgb25Eb25lKCk7XG4gIH0pO1xuICByZXR1cm4gKFxuICAgIDxGb3JtIHN0YXRlPXtmb3JtfSBzdWJtaXQ9e3Quc2hlbGwuc2lnbklufT5cbiAgICAgIDxGaWVsZCBuYW1lPVwibG9naW5cIiBsYWJlbD17dC5zaGVsbC5sb2dpbn0gYXV0b2NvbXBsZXRlPVwidXNlcm5hbWVcIiBtYXhMZW5ndGg9ezIwMH0gYXV0b2ZvY3VzIC8+XG4gICAgICA8RmllbGRcbiAgICAgICAgbmFtZT1cInBhc3N3b3JkXCJcbiAgICAgICAgbGFiZWw9e3Quc2hlbGwucGFzc3dvcmR9XG4gICAgICAgIHR5cGU9XCJwYXNzd29yZFwiXG4gICAgICAgIGF1dG9jb21wbGV0ZT1cImN1cnJlbnQtcGFzc3dvcmRcIlxuICAgICAgICBtYXhMZW5ndGg9ezEwMDB9XG4gICAgICAvPlxuICAgICAgPEZpZWxkIG5hbWU9XCJyZW1lbWJlclwiIGxhYmVsPXt0LnNoZWxsLnJlbWVtYmVyfSB0eXBlPVwiY2hlY2tib3hcIiAvPlxuICAgIDwvRm9ybT5cbiAgKTtcbn1cblxuLyoqIFRoZSB3aG9sZSBwYWdlIG9mIHdobyBoYXMgbm90IHNpZ25lZCBpbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBEb29yKCkge1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwiZG9vclwiIGlkPVwibWFpblwiPlxuICAgICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgPGRpdj5cbiAgICAgICAgICA8aDE+e3Quc2hlbGwubmFtZX08L2gxPlxuICAgICAgICAgIDxwPnt0LnNoZWxsLndlbGNvbWV9PC9wPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAgPFNpZ25JbkZvcm0gb25Eb25lPXsoKSA9PiBtZS52YWx1ZSAmJiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChcIm1haW5cIik/LmZvY3VzKCl9IC8+XG4gICAgICA8L2Rpdj5cbiAgICA8L21haW4+XG4gICk7XG59XG4iLCAiLy8gTGlnaHQsIGRhcmssIG9yIGFzIHRoZSBzeXN0ZW0gaGFzIGl0LlxuaW1wb3J0IHsgZWZmZWN0LCBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5cbi8qKiBXaGF0IHRoZSByZWFkZXIgd2FudHMuICovXG5leHBvcnQgdHlwZSBUaGVtZSA9IFwiYXV0b1wiIHwgXCJsaWdodFwiIHwgXCJkYXJrXCI7XG5cbmNvbnN0IGRhcmsgPSBtYXRjaE1lZGlhKFwiKHByZWZlcnMtY29sb3Itc2NoZW1lOiBkYXJrKVwiKTtcblxuLyoqIFdoYXQgdGhlIHJlYWRlciB3YW50czsga2VwdCBpbiB0aGlzIGJyb3dzZXIuICovXG5leHBvcnQgY29uc3QgdGhlbWUgPSBzaWduYWw8VGhlbWU+KFwiYXV0b1wiKTtcbmNvbnN0IHN5c3RlbURhcmsgPSBzaWduYWwoZGFyay5tYXRjaGVzKTtcblxuLyoqIFdoZXRoZXIgaXQgaXMgZGFyayBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gaXNEYXJrKCk6IGJvb2xlYW4ge1xuICByZXR1cm4gdGhlbWUudmFsdWUgPT09IFwiZGFya1wiIHx8ICh0aGVtZS52YWx1ZSA9PT0gXCJhdXRvXCIgJiYgc3lzdGVtRGFyay52YWx1ZSk7XG59XG5cbi8qKiBGb2xsb3dzIHRoZSByZWFkZXIncyB3aXNoIGFuZCB0aGUgc3lzdGVtJ3MgZnJvbSBub3cgb24uICovXG5leHBvcnQgZnVuY3Rpb24ga2VlcFRoZW1lKCk6IHZvaWQge1xuICBjb25zdCBrZXB0ID0gcmVhZCgpO1xuICBpZiAoa2VwdCkgdGhlbWUudmFsdWUgPSBrZXB0O1xuICBkYXJrLmFkZEV2ZW50TGlzdGVuZXIoXCJjaGFuZ2VcIiwgKCkgPT4ge1xuICAgIHN5c3RlbURhcmsudmFsdWUgPSBkYXJrLm1hdGNoZXM7XG4gIH0pO1xuICBlZmZlY3QoKCkgPT4ge1xuICAgIGlmICh0aGVtZS52YWx1ZSA9PT0gXCJhdXRvXCIpIGRlbGV0ZSBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQuZGF0YXNldC50aGVtZTtcbiAgICBlbHNlIGRvY3VtZW50LmRvY3VtZW50RWxlbWVudC5kYXRhc2V0LnRoZW1lID0gdGhlbWUudmFsdWU7XG4gICAgdHJ5IHtcbiAgICAgIGxvY2FsU3RvcmFnZS5zZXRJdGVtKFwidGhlbWVcIiwgdGhlbWUudmFsdWUpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gV2l0aG91dCBzdG9yYWdlIHRoZSB3aXNoIGxhc3RzIGFzIGxvbmcgYXMgdGhlIHBhZ2UuXG4gICAgfVxuICB9KTtcbn1cblxuZnVuY3Rpb24gcmVhZCgpOiBUaGVtZSB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3Qga2VwdCA9IGxvY2FsU3RvcmFnZS5nZXRJdGVtKFwidGhlbWVcIik7XG4gICAgcmV0dXJuIGtlcHQgPT09IFwibGlnaHRcIiB8fCBrZXB0ID09PSBcImRhcmtcIiA/IGtlcHQgOiB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBuZXh0IG9mIHRoZSB0aHJlZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXh0VGhlbWUoKTogdm9pZCB7XG4gIHRoZW1lLnZhbHVlID0geyBhdXRvOiBcImxpZ2h0XCIsIGxpZ2h0OiBcImRhcmtcIiwgZGFyazogXCJhdXRvXCIgfVt0aGVtZS52YWx1ZV0gYXMgVGhlbWU7XG59XG4iLCAiaW1wb3J0IHsgdXNlQ29tcHV0ZWQsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IENvbXBvbmVudCwgdHlwZSBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IG1lLCBzaWduSW5Eb25lLCBzaWduSW5XYW50ZWQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgaXNSb290LCBtYXksIHNpZ25PdXQgfSBmcm9tIFwiLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IHRpbWUgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgY29ubmVjdGlvbiwgbGFzdEhlYXJkIH0gZnJvbSBcIi4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBnbywgbWF0Y2gsIHBhdGggfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgQnV0dG9uTGluaywgSWNvbkJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IERpYWxvZywgUXVlc3Rpb25zIH0gZnJvbSBcIi4uL3VpL0RpYWxvZ1wiO1xuaW1wb3J0IHR5cGUgeyBJY29uTmFtZSB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyB0eXBlIEl0ZW0sIE1lbnVCdXR0b24sIE1lbnVzIH0gZnJvbSBcIi4uL3VpL01lbnVcIjtcbmltcG9ydCB7IEVtcHR5LCBMb2FkaW5nIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBUb2FzdHMsIHRvYXN0UHJvYmxlbSB9IGZyb20gXCIuLi91aS9Ub2FzdFwiO1xuaW1wb3J0IHsgdHlwZSBDb21tYW5kLCBvZmZlciwgb3ZlcmxheSB9IGZyb20gXCIuL2NvbW1hbmRzXCI7XG5pbXBvcnQgeyBLZXlzLCBQYWxldHRlIH0gZnJvbSBcIi4vUGFsZXR0ZVwiO1xuaW1wb3J0IHsgbW92ZWQsIHR5cGUgUGFnZSwgdHlwZSBQYXJhbXMsIHJvdXRlcyB9IGZyb20gXCIuL3JvdXRlc1wiO1xuaW1wb3J0IHsgRG9vciwgU2lnbkluRm9ybSB9IGZyb20gXCIuL1NpZ25JblwiO1xuaW1wb3J0IHsgbmV4dFRoZW1lLCB0aGVtZSB9IGZyb20gXCIuL3RoZW1lXCI7XG5cbmludGVyZmFjZSBQbGFjZSB7XG4gIGhyZWY6IHN0cmluZztcbiAgbGFiZWw6IHN0cmluZztcbiAgaWNvbjogSWNvbk5hbWU7XG4gIG1haW4/OiBib29sZWFuO1xufVxuXG4vKiogV2hlcmUgdGhlIG9uZSB3aG8gaGFzIHNpZ25lZCBpbiBtYXkgZ28uICovXG5mdW5jdGlvbiBwbGFjZXMoKTogUGxhY2VbXSB7XG4gIGNvbnN0IG4gPSB0LnNoZWxsLm5hdjtcbiAgY29uc3Qgcm9vdCA9IGlzUm9vdCgpO1xuICBjb25zdCBhbGw6IEFycmF5PFBsYWNlIHwgZmFsc2U+ID0gW1xuICAgIHsgaHJlZjogXCIvcmFja3NcIiwgbGFiZWw6IG4ucmFja3MsIGljb246IFwicmFja1wiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi9kZXZpY2VzXCIsIGxhYmVsOiBuLmRldmljZXMsIGljb246IFwiZGV2aWNlXCIsIG1haW46IHRydWUgfSxcbiAgICB7IGhyZWY6IFwiL2hvc3RzXCIsIGxhYmVsOiBuLmhvc3RzLCBpY29uOiBcImNoYXJ0XCIsIG1haW46IHRydWUgfSxcbiAgICAhcm9vdCAmJiB7IGhyZWY6IFwiL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzXCIsIGxhYmVsOiBuLmNsdXN0ZXJzLCBpY29uOiBcImFkZFwiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi90ZWFtc1wiLCBsYWJlbDogbi50ZWFtcywgaWNvbjogXCJ0ZWFtXCIsIG1haW46IHRydWUgfSxcbiAgICByb290ICYmIHsgaHJlZjogXCIvdXNlcnNcIiwgbGFiZWw6IG4udXNlcnMsIGljb246IFwidXNlclwiLCBtYWluOiB0cnVlIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL3N0YXRpc3RpY3NcIiwgbGFiZWw6IG4uc3RhdGlzdGljcywgaWNvbjogXCJjaGFydFwiLCBtYWluOiB0cnVlIH0sXG4gICAgeyBocmVmOiBcIi90ZW1wbGF0ZXNcIiwgbGFiZWw6IG4udGVtcGxhdGVzLCBpY29uOiBcInRhZ1wiIH0sXG4gICAgIXJvb3QgJiYgeyBocmVmOiBcIi9rZXlfcGFpcnNcIiwgbGFiZWw6IG4ua2V5UGFpcnMsIGljb246IFwia2V5XCIgfSxcbiAgICByb290ICYmIHsgaHJlZjogXCIvY2xvdWQtZW52L2NvbmZpZ1wiLCBsYWJlbDogbi5jbG91ZCwgaWNvbjogXCJjbG91ZFwiIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL291dGJveFwiLCBsYWJlbDogbi5vdXRib3gsIGljb246IFwibGlzdFwiIH0sXG4gICAgeyBocmVmOiBcIi9hdWRpdFwiLCBsYWJlbDogbi5hdWRpdCwgaWNvbjogXCJjbG9ja1wiIH0sXG4gICAgcm9vdCAmJiB7IGhyZWY6IFwiL3NldHRpbmdzXCIsIGxhYmVsOiBuLnNldHRpbmdzLCBpY29uOiBcInNldHRpbmdzXCIgfSxcbiAgXTtcbiAgcmV0dXJuIGFsbC5maWx0ZXIoXG4gICAgKHBsYWNlKTogcGxhY2UgaXMgUGxhY2UgPT5cbiAgICAgIHBsYWNlICE9PSBmYWxzZSAmJiAocGxhY2UuaHJlZiAhPT0gXCIvdGVtcGxhdGVzXCIgfHwgbWF5KFwicmVhZFwiLCBcInRlbXBsYXRlXCIpIHx8IHJvb3QpLFxuICApO1xufVxuXG5mdW5jdGlvbiBpc0hlcmUoaHJlZjogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBwYXRoLnZhbHVlID09PSBocmVmIHx8IHBhdGgudmFsdWUuc3RhcnRzV2l0aChgJHtocmVmfS9gKTtcbn1cblxuZnVuY3Rpb24gQ29ubmVjdGlvbigpIHtcbiAgY29uc3QgdGV4dCA9IHVzZUNvbXB1dGVkKCgpID0+IHtcbiAgICBjb25zdCBzID0gdC5zaGVsbC5zdGF0ZTtcbiAgICBjb25zdCB3aGVuID0gbGFzdEhlYXJkLnZhbHVlID8gdGltZShsYXN0SGVhcmQudmFsdWUgLyAxMDAwKSA6IFwiXCI7XG4gICAgY29uc3Qgd29yZHMgPSB7XG4gICAgICBvZmY6IHMub2ZmLFxuICAgICAgY29ubmVjdGluZzogcy5jb25uZWN0aW5nLFxuICAgICAgbGl2ZTogcy5saXZlLFxuICAgICAgc3RhbGU6IHMuc3RhbGUod2hlbiksXG4gICAgICBsb3N0OiBzLmxvc3QsXG4gICAgICBwYXVzZWQ6IHMucGF1c2VkLFxuICAgIH07XG4gICAgcmV0dXJuIHdvcmRzW2Nvbm5lY3Rpb24udmFsdWVdO1xuICB9KTtcbiAgcmV0dXJuIChcbiAgICA8c3BhblxuICAgICAgY2xhc3M9XCJjb25uZWN0aW9uXCJcbiAgICAgIGRhdGEtc3RhdGU9e2Nvbm5lY3Rpb24udmFsdWV9XG4gICAgICByb2xlPVwic3RhdHVzXCJcbiAgICAgIHRpdGxlPXt0LnNoZWxsLnN0YXRlLmxpdmVTaW5jZShsYXN0SGVhcmQudmFsdWUgPyB0aW1lKGxhc3RIZWFyZC52YWx1ZSAvIDEwMDApIDogXCJcIil9XG4gICAgPlxuICAgICAgPHNwYW4+e3RleHR9PC9zcGFuPlxuICAgIDwvc3Bhbj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gbGVhdmUoKTogdm9pZCB7XG4gIHNpZ25PdXQoKS5jYXRjaCh0b2FzdFByb2JsZW0pO1xufVxuXG5mdW5jdGlvbiBIZWFkZXIoKSB7XG4gIGNvbnN0IGFsbCA9IHBsYWNlcygpO1xuICBjb25zdCByZXN0ID0gYWxsXG4gICAgLmZpbHRlcigocGxhY2UpID0+ICFwbGFjZS5tYWluKVxuICAgIC5tYXAoKHBsYWNlKTogSXRlbSA9PiAoeyBsYWJlbDogcGxhY2UubGFiZWwsIGljb246IHBsYWNlLmljb24sIGhyZWY6IHBsYWNlLmhyZWYgfSkpO1xuICBjb25zdCBldmVyeSA9IGFsbC5tYXAoXG4gICAgKHBsYWNlKTogSXRlbSA9PiAoeyBsYWJlbDogcGxhY2UubGFiZWwsIGljb246IHBsYWNlLmljb24sIGhyZWY6IHBsYWNlLmhyZWYgfSksXG4gICk7XG4gIGNvbnN0IHdobyA9IG1lLnZhbHVlPy51c2VyO1xuICBjb25zdCBhY2NvdW50OiBBcnJheTxJdGVtIHwgXCJsaW5lXCI+ID0gW1xuICAgIHsgbGFiZWw6IHQuc2hlbGwuYWNjb3VudCwgaWNvbjogXCJ1c2VyXCIsIGhyZWY6IFwiL2FjY291bnRzL2VkaXRcIiB9LFxuICAgIHtcbiAgICAgIGxhYmVsOiB0LnNoZWxsLmtleXMsXG4gICAgICBpY29uOiBcImhlbHBcIixcbiAgICAgIHJ1bjogKCkgPT4ge1xuICAgICAgICBvdmVybGF5LnZhbHVlID0gXCJrZXlzXCI7XG4gICAgICB9LFxuICAgIH0sXG4gICAgXCJsaW5lXCIsXG4gICAgeyBsYWJlbDogdC5zaGVsbC5zaWduT3V0LCBpY29uOiBcInBvd2VyXCIsIHJ1bjogbGVhdmUgfSxcbiAgXTtcbiAgcmV0dXJuIChcbiAgICA8aGVhZGVyIGNsYXNzPVwiaGVhZGVyIG5vLXByaW50XCI+XG4gICAgICA8c3BhbiBjbGFzcz1cIm5hcnJvdy1vbmx5XCI+XG4gICAgICAgIDxNZW51QnV0dG9uIGxhYmVsPXt0LnNoZWxsLm1lbnV9IGljb249XCJtZW51XCIgaXRlbXM9e2V2ZXJ5fSAvPlxuICAgICAgPC9zcGFuPlxuICAgICAgPGEgY2xhc3M9XCJicmFuZFwiIGhyZWY9XCIvcmFja3NcIj5cbiAgICAgICAgPGltZyBzcmM9XCIvaWNvbi5zdmdcIiBhbHQ9XCJcIiAvPlxuICAgICAgICB7dC5zaGVsbC5uYW1lfVxuICAgICAgPC9hPlxuICAgICAgPG5hdiBjbGFzcz1cIm5hdlwiIGFyaWEtbGFiZWw9e3Quc2hlbGwubmF2aWdhdGlvbn0+XG4gICAgICAgIHthbGxcbiAgICAgICAgICAuZmlsdGVyKChwbGFjZSkgPT4gcGxhY2UubWFpbilcbiAgICAgICAgICAubWFwKChwbGFjZSkgPT4gKFxuICAgICAgICAgICAgPGFcbiAgICAgICAgICAgICAga2V5PXtwbGFjZS5ocmVmfVxuICAgICAgICAgICAgICBocmVmPXtwbGFjZS5ocmVmfVxuICAgICAgICAgICAgICBhcmlhLWN1cnJlbnQ9e2lzSGVyZShwbGFjZS5ocmVmKSA/IFwicGFnZVwiIDogdW5kZWZpbmVkfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7cGxhY2UubGFiZWx9XG4gICAgICAgICAgICA8L2E+XG4gICAgICAgICAgKSl9XG4gICAgICA8L25hdj5cbiAgICAgIDxzcGFuIGNsYXNzPVwid2lkZS1vbmx5XCI+XG4gICAgICAgIDxNZW51QnV0dG9uIGxhYmVsPXt0LnNoZWxsLm5hdi5tb3JlfSBpY29uPVwibW9yZVwiIGl0ZW1zPXtyZXN0fSAvPlxuICAgICAgPC9zcGFuPlxuICAgICAgPGRpdiBjbGFzcz1cInB1c2hcIj5cbiAgICAgICAgPENvbm5lY3Rpb24gLz5cbiAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICBpY29uPVwic2VhcmNoXCJcbiAgICAgICAgICBsYWJlbD17YCR7dC5zaGVsbC5wYWxldHRlfSAoQ3RybCBLKWB9XG4gICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgb3ZlcmxheS52YWx1ZSA9IFwicGFsZXR0ZVwiO1xuICAgICAgICAgIH19XG4gICAgICAgIC8+XG4gICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgaWNvbj17dGhlbWUudmFsdWUgPT09IFwiZGFya1wiID8gXCJtb29uXCIgOiB0aGVtZS52YWx1ZSA9PT0gXCJsaWdodFwiID8gXCJzdW5cIiA6IFwiZXllXCJ9XG4gICAgICAgICAgbGFiZWw9e2Ake3Quc2hlbGwudGhlbWUubGFiZWx9OiAke3Quc2hlbGwudGhlbWVbdGhlbWUudmFsdWVdfWB9XG4gICAgICAgICAgb25DbGljaz17bmV4dFRoZW1lfVxuICAgICAgICAvPlxuICAgICAgICA8TWVudUJ1dHRvblxuICAgICAgICAgIGxhYmVsPXt3aG8/Lm5hbWUgfHwgd2hvPy5sb2dpbiB8fCB0LnNoZWxsLmFjY291bnR9XG4gICAgICAgICAgaWNvbj1cInVzZXJcIlxuICAgICAgICAgIGl0ZW1zPXthY2NvdW50fVxuICAgICAgICAvPlxuICAgICAgPC9kaXY+XG4gICAgPC9oZWFkZXI+XG4gICk7XG59XG5cbi8qKiBBIHBhZ2UgdGhhdCB0aHJvd3Mgc2F5cyBzbywgYW5kIHRoZSByZXN0IGdvZXMgb24uICovXG5jbGFzcyBGZW5jZSBleHRlbmRzIENvbXBvbmVudDxcbiAgeyBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47IGF0OiBzdHJpbmcgfSxcbiAgeyBmYWlsZWQ6IGJvb2xlYW47IGF0OiBzdHJpbmcgfVxuPiB7XG4gIG92ZXJyaWRlIHN0YXRlID0geyBmYWlsZWQ6IGZhbHNlLCBhdDogXCJcIiB9O1xuXG4gIHN0YXRpYyBvdmVycmlkZSBnZXREZXJpdmVkU3RhdGVGcm9tRXJyb3IoKTogeyBmYWlsZWQ6IGJvb2xlYW4gfSB7XG4gICAgcmV0dXJuIHsgZmFpbGVkOiB0cnVlIH07XG4gIH1cblxuICBvdmVycmlkZSBjb21wb25lbnREaWRVcGRhdGUoYmVmb3JlOiB7IGF0OiBzdHJpbmcgfSk6IHZvaWQge1xuICAgIGlmIChiZWZvcmUuYXQgIT09IHRoaXMucHJvcHMuYXQgJiYgdGhpcy5zdGF0ZS5mYWlsZWQpIHRoaXMuc2V0U3RhdGUoeyBmYWlsZWQ6IGZhbHNlIH0pO1xuICB9XG5cbiAgb3ZlcnJpZGUgcmVuZGVyKCkge1xuICAgIGlmICghdGhpcy5zdGF0ZS5mYWlsZWQpIHJldHVybiB0aGlzLnByb3BzLmNoaWxkcmVuO1xuICAgIHJldHVybiAoXG4gICAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgICAgPGRpdiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICA8RW1wdHkgaWNvbj1cIndhcm5pbmdcIiB0aXRsZT17dC5zaGVsbC5mYWlsZWR9PlxuICAgICAgICAgICAgPHA+e3Quc2hlbGwuZmFpbGVkQm9keX08L3A+XG4gICAgICAgICAgICA8QnV0dG9uIG9uQ2xpY2s9eygpID0+IGxvY2F0aW9uLnJlbG9hZCgpfT57dC5zaGVsbC5yZWxvYWR9PC9CdXR0b24+XG4gICAgICAgICAgPC9FbXB0eT5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L21haW4+XG4gICAgKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBOb3RGb3VuZCgpIHtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxFbXB0eSBpY29uPVwic2VhcmNoXCIgdGl0bGU9e3Quc2hlbGwubm90Rm91bmR9PlxuICAgICAgICA8cD57dC5zaGVsbC5ub3RGb3VuZEJvZHl9PC9wPlxuICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL3JhY2tzXCI+e3Quc2hlbGwuaG9tZX08L0J1dHRvbkxpbms+XG4gICAgICA8L0VtcHR5PlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cblxuY29uc3QgbG9hZGVkID0gbmV3IE1hcDx1bmtub3duLCBQYWdlPigpO1xuXG5mdW5jdGlvbiBPdXRsZXQoKSB7XG4gIGNvbnN0IHNob3duID0gdXNlU2lnbmFsPHsgcGFnZTogUGFnZTsgcGFyYW1zOiBQYXJhbXMgfSB8IFwibm90aGluZ1wiIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBoZXJlID0gcGF0aC52YWx1ZTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0byA9IG1vdmVkW2hlcmVdO1xuICAgIGlmICh0bykge1xuICAgICAgdm9pZCBnbyh0bywgeyByZXBsYWNlOiB0cnVlIH0pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBsZXQgY3VycmVudCA9IHRydWU7XG4gICAgZm9yIChjb25zdCBbcGF0dGVybiwgbG9hZF0gb2Ygcm91dGVzKSB7XG4gICAgICBjb25zdCBwYXJhbXMgPSBtYXRjaChwYXR0ZXJuLCBoZXJlKTtcbiAgICAgIGlmICghcGFyYW1zKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGtub3duID0gbG9hZGVkLmdldChsb2FkKTtcbiAgICAgIGlmIChrbm93bikgc2hvd24udmFsdWUgPSB7IHBhZ2U6IGtub3duLCBwYXJhbXMgfTtcbiAgICAgIGVsc2Uge1xuICAgICAgICBsb2FkKCkudGhlbihcbiAgICAgICAgICAoeyBkZWZhdWx0OiBwYWdlIH0pID0+IHtcbiAgICAgICAgICAgIGxvYWRlZC5zZXQobG9hZCwgcGFnZSk7XG4gICAgICAgICAgICBpZiAoY3VycmVudCkgc2hvd24udmFsdWUgPSB7IHBhZ2UsIHBhcmFtcyB9O1xuICAgICAgICAgIH0sXG4gICAgICAgICAgLy8gQSBuZXdlciB2ZXJzaW9uIGhhcyBiZWVuIGluc3RhbGxlZCwgYW5kIHRoaXMgb25lJ3MgZmlsZXMgYXJlIGdvbmUuXG4gICAgICAgICAgKCkgPT4gY3VycmVudCAmJiBsb2NhdGlvbi5yZWxvYWQoKSxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiAoKSA9PiB7XG4gICAgICAgIGN1cnJlbnQgPSBmYWxzZTtcbiAgICAgIH07XG4gICAgfVxuICAgIHNob3duLnZhbHVlID0gXCJub3RoaW5nXCI7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfSwgW2hlcmVdKTtcbiAgY29uc3Qgbm93ID0gc2hvd24udmFsdWU7XG4gIGlmIChub3cgPT09IHVuZGVmaW5lZCkgcmV0dXJuIDxMb2FkaW5nIC8+O1xuICBpZiAobm93ID09PSBcIm5vdGhpbmdcIikgcmV0dXJuIDxOb3RGb3VuZCAvPjtcbiAgcmV0dXJuIDxub3cucGFnZSBwYXJhbXM9e25vdy5wYXJhbXN9IC8+O1xufVxuXG5mdW5jdGlvbiBnZW5lcmFsKCk6IENvbW1hbmRbXSB7XG4gIGNvbnN0IGsgPSB0LnNoZWxsLmtleU5hbWVzO1xuICBjb25zdCBvcGVuID0gKHdoYXQ6IFwicGFsZXR0ZVwiIHwgXCJrZXlzXCIpID0+ICgpID0+IHtcbiAgICBvdmVybGF5LnZhbHVlID0gd2hhdDtcbiAgfTtcbiAgY29uc3Qgc2VhcmNoID0gKCkgPT4gZG9jdW1lbnQucXVlcnlTZWxlY3RvcjxIVE1MRWxlbWVudD4oXCJbZGF0YS1zZWFyY2hdXCIpPy5mb2N1cygpO1xuICBjb25zdCBrZXlzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0geyBcIi9yYWNrc1wiOiBcImcgclwiLCBcIi9kZXZpY2VzXCI6IFwiZyBkXCIsIFwiL3RlYW1zXCI6IFwiZyB0XCIgfTtcbiAgY29uc3QgdG8gPSBwbGFjZXMoKS5tYXAoKHBsYWNlKTogQ29tbWFuZCA9PiB7XG4gICAgY29uc3QgY29tbWFuZDogQ29tbWFuZCA9IHtcbiAgICAgIGxhYmVsOiBwbGFjZS5sYWJlbCxcbiAgICAgIGljb246IHBsYWNlLmljb24sXG4gICAgICBydW46ICgpID0+IHZvaWQgZ28ocGxhY2UuaHJlZiksXG4gICAgfTtcbiAgICByZXR1cm4ga2V5c1twbGFjZS5ocmVmXSA/IHsgLi4uY29tbWFuZCwga2V5czoga2V5c1twbGFjZS5ocmVmXSEgfSA6IGNvbW1hbmQ7XG4gIH0pO1xuICByZXR1cm4gW1xuICAgIHsgbGFiZWw6IGsuaGVscCwga2V5czogXCI/XCIsIGljb246IFwiaGVscFwiLCBydW46IG9wZW4oXCJrZXlzXCIpIH0sXG4gICAgeyBsYWJlbDogay5zZWFyY2gsIGtleXM6IFwiL1wiLCBpY29uOiBcInNlYXJjaFwiLCBydW46IHNlYXJjaCB9LFxuICAgIHsgbGFiZWw6IGsudGhlbWUsIGljb246IFwic3VuXCIsIHJ1bjogbmV4dFRoZW1lIH0sXG4gICAgLi4udG8sXG4gICAgeyBsYWJlbDogdC5zaGVsbC5zaWduT3V0LCBpY29uOiBcInBvd2VyXCIsIHJ1bjogbGVhdmUgfSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gSW5zaWRlKCkge1xuICB1c2VFZmZlY3QoKCkgPT4gb2ZmZXIoZ2VuZXJhbCgpKSwgW21lLnZhbHVlXSk7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxhIGNsYXNzPVwiYnV0dG9uIHByaW1hcnkgc2tpcFwiIGhyZWY9XCIjbWFpblwiPlxuICAgICAgICB7dC5zaGVsbC5za2lwfVxuICAgICAgPC9hPlxuICAgICAgPEhlYWRlciAvPlxuICAgICAgPEZlbmNlIGF0PXtwYXRoLnZhbHVlfT5cbiAgICAgICAgPE91dGxldCAvPlxuICAgICAgPC9GZW5jZT5cbiAgICAgIHtzaWduSW5XYW50ZWQudmFsdWUgJiYgKFxuICAgICAgICA8RGlhbG9nXG4gICAgICAgICAgdGl0bGU9e3Quc2hlbGwuc2lnbkluQWdhaW59XG4gICAgICAgICAgb25DbG9zZT17KCkgPT4ge1xuICAgICAgICAgICAgc2lnbkluRG9uZShmYWxzZSk7XG4gICAgICAgICAgICBtZS52YWx1ZSA9IG51bGw7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIDxwPnt0LnNoZWxsLnNpZ25JbkFnYWluQm9keX08L3A+XG4gICAgICAgICAgPFNpZ25JbkZvcm0gbG9naW49e21lLnZhbHVlPy51c2VyLmxvZ2luID8/IFwiXCJ9IG9uRG9uZT17KCkgPT4gc2lnbkluRG9uZSh0cnVlKX0gLz5cbiAgICAgICAgPC9EaWFsb2c+XG4gICAgICApfVxuICAgICAge292ZXJsYXkudmFsdWUgPT09IFwicGFsZXR0ZVwiICYmIDxQYWxldHRlIC8+fVxuICAgICAge292ZXJsYXkudmFsdWUgPT09IFwia2V5c1wiICYmIDxLZXlzIC8+fVxuICAgIDwvPlxuICApO1xufVxuXG4vKiogVGhlIGFwcGxpY2F0aW9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEFwcCgpIHtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAge21lLnZhbHVlID09PSB1bmRlZmluZWQgPyA8TG9hZGluZyAvPiA6IG1lLnZhbHVlID09PSBudWxsID8gPERvb3IgLz4gOiA8SW5zaWRlIC8+fVxuICAgICAgPFF1ZXN0aW9ucyAvPlxuICAgICAgPE1lbnVzIC8+XG4gICAgICA8VG9hc3RzIC8+XG4gICAgPC8+XG4gICk7XG59XG4iLCAiLy8gV2hlcmUgaXQgYmVnaW5zOiB3aG8gb25lIGlzLCB0aGVuIHRoZSBwYWdlIG9mIHRoZSBhZGRyZXNzLlxuaW1wb3J0IHsgcmVuZGVyIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgbGVhcm4gfSBmcm9tIFwiLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsga2VlcFN0cmVhbSB9IGZyb20gXCIuL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBmb2xsb3dMaW5rcyB9IGZyb20gXCIuL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyBBcHAgfSBmcm9tIFwiLi9zaGVsbC9BcHBcIjtcbmltcG9ydCB7IG9iZXlLZXlzIH0gZnJvbSBcIi4vc2hlbGwvY29tbWFuZHNcIjtcbmltcG9ydCB7IGtlZXBUaGVtZSB9IGZyb20gXCIuL3NoZWxsL3RoZW1lXCI7XG5cbmtlZXBUaGVtZSgpO1xuZm9sbG93TGlua3MoKTtcbm9iZXlLZXlzKCk7XG5rZWVwU3RyZWFtKCk7XG5jb25zdCBwbGFjZSA9IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKFwiYXBwXCIpO1xuaWYgKHBsYWNlKSByZW5kZXIoPEFwcCAvPiwgcGxhY2UpO1xuXG4vKiogQSBzZXJ2ZXIgdGhhdCBpcyBub3QgdGhlcmUgaXMgYXNrZWQgYWdhaW4gZWFjaCBzZWNvbmQuICovXG5hc3luYyBmdW5jdGlvbiBiZWdpbigpOiBQcm9taXNlPHZvaWQ+IHtcbiAgdHJ5IHtcbiAgICBhd2FpdCBsZWFybigpO1xuICB9IGNhdGNoIHtcbiAgICBzZXRUaW1lb3V0KCgpID0+IHZvaWQgYmVnaW4oKSwgMTAwMCk7XG4gIH1cbn1cbnZvaWQgYmVnaW4oKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFLQSxlQUFzQixRQUF1QjtBQUMzQyxNQUFJO0FBQ0YsVUFBTSxXQUFXLE1BQU0sTUFBTSxjQUFjLEVBQUUsU0FBUyxFQUFFLFFBQVEsbUJBQW1CLEVBQUUsQ0FBQztBQUN0RixRQUFJLFNBQVMsV0FBVyxJQUFLLElBQUcsUUFBUTtBQUFBLGFBQy9CLFNBQVMsR0FBSSxJQUFHLFFBQVEsTUFBTSxTQUFTLEtBQUs7QUFBQSxRQUNoRCxPQUFNLElBQUksUUFBUSxTQUFTLFFBQVEsVUFBVSxTQUFTLFVBQVU7QUFBQSxFQUN2RSxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixRQUFTLE9BQU07QUFDcEMsVUFBTSxJQUFJLFFBQVEsR0FBRyxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUNGO0FBR0EsZUFBc0IsT0FBTyxPQUFlLFVBQWtCLFVBQWtDO0FBQzlGLFFBQU0sS0FBSyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sVUFBVSxTQUFTLEdBQUcsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUNwRixLQUFHLFFBQVEsTUFBTSxJQUFRLFlBQVk7QUFDdkM7QUFHQSxlQUFzQixVQUF5QjtBQUM3QyxRQUFNLEtBQUssVUFBVSxtQkFBbUIsUUFBVyxFQUFFLE9BQU8sS0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDLFlBQVk7QUFDckYsUUFBSSxFQUFFLG1CQUFtQixXQUFXLFFBQVEsV0FBVyxLQUFNLE9BQU07QUFBQSxFQUNyRSxDQUFDO0FBQ0QsS0FBRyxRQUFRO0FBQ2I7QUFHTyxTQUFTLElBQUksUUFBZ0IsU0FBMEI7QUFDNUQsUUFBTSxZQUFZLEdBQUcsT0FBTztBQUM1QixTQUFPLFlBQVksT0FBTyxHQUFHLFNBQVMsTUFBTSxLQUFLO0FBQ25EO0FBR08sU0FBUyxTQUFrQjtBQUNoQyxTQUFPLEdBQUcsT0FBTyxLQUFLLFFBQVE7QUFDaEM7OztBQy9CTyxJQUFNLGFBQWEsRUFBbUIsS0FBSztBQUczQyxJQUFNLFlBQVksRUFBTyxDQUFDO0FBa0NqQyxJQUFNLFlBQVksb0JBQUksSUFBYztBQUdwQyxJQUFNLGdCQUFnQixFQUEwQixDQUFDLENBQUM7QUF5QmxELElBQU0sYUFBYTtBQUVuQixJQUFNLGdCQUFnQjtBQUN0QixJQUFNLGVBQWU7QUFFckIsSUFBSTtBQUVKLElBQUksU0FBNEIsQ0FBQztBQUNqQyxJQUFJO0FBQ0osSUFBSSxPQUFPO0FBQ1gsSUFBSTtBQUNKLElBQUk7QUFDSixJQUFNLE9BQU8sRUFBTyxDQUFDO0FBR3JCLFNBQVMsT0FBYTtBQUNwQixPQUFLLFNBQVM7QUFDaEI7QUFPQSxTQUFTLFFBQWM7QUFDckIsWUFBVSxRQUFRLEtBQUssSUFBSTtBQUMzQixNQUFJLFdBQVcsS0FBSyxNQUFNLE9BQVEsWUFBVyxRQUFRO0FBQ3JELGVBQWEsUUFBUTtBQUNyQixhQUFXLFdBQVcsTUFBTTtBQUMxQixlQUFXLFFBQVE7QUFBQSxFQUNyQixHQUFHLFVBQVU7QUFDZjtBQUVBLFNBQVMsUUFBYztBQUNyQixVQUFRLE1BQU07QUFDZCxXQUFTO0FBQ1QsZUFBYSxLQUFLO0FBQ2xCLGVBQWEsUUFBUTtBQUN2QjtBQUVBLFNBQVMsS0FBSyxTQUFrQztBQUM5QyxRQUFNO0FBQ04sYUFBVyxRQUFRLFdBQVcsS0FBSyxNQUFNLFNBQVMsU0FBUztBQUMzRCxRQUFNLFNBQVMsSUFBSTtBQUFBLElBQ2pCLFFBQVEsa0JBQWtCLEVBQUUsT0FBTyxTQUFTLFFBQVEsS0FBSyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDekU7QUFDQSxXQUFTO0FBQ1QsV0FBUztBQUNULFFBQU0sT0FBTyxDQUFDLFVBQWlCLEtBQUssTUFBTyxNQUErQixJQUFJO0FBQzlFLFFBQU0sT0FBTyxDQUFDLFVBQWlCO0FBQzdCLFVBQU0sRUFBRSxZQUFZLElBQUk7QUFDeEIsUUFBSSxRQUFRLEtBQUssV0FBVyxFQUFHLFNBQVEsT0FBTyxXQUFXO0FBQ3pELFVBQU07QUFBQSxFQUNSO0FBQ0EsTUFBSUEsU0FBUTtBQUNaLFNBQU8sU0FBUyxNQUFNO0FBQ3BCLFdBQU87QUFDUCxVQUFNO0FBQUEsRUFDUjtBQUNBLFNBQU8saUJBQWlCLFNBQVMsSUFBSTtBQUNyQyxTQUFPLGlCQUFpQixRQUFRLElBQUk7QUFDcEMsU0FBTyxpQkFBaUIsVUFBVSxDQUFDLFVBQVU7QUFDM0MsU0FBSyxLQUFLO0FBQ1YsVUFBTSxTQUFTLEtBQUssS0FBSztBQUN6QixlQUFXLFlBQVksVUFBVyxVQUFTLFNBQVMsTUFBTTtBQUFBLEVBQzVELENBQUM7QUFDRCxTQUFPLGlCQUFpQixVQUFVLENBQUMsVUFBVTtBQUMzQyxVQUFNO0FBQ04sVUFBTSxTQUFTLEtBQUssS0FBSztBQUN6QixlQUFXLFlBQVksVUFBVyxVQUFTLFNBQVMsUUFBUUEsTUFBSztBQUNqRSxJQUFBQSxTQUFRO0FBQUEsRUFDVixDQUFDO0FBQ0QsU0FBTyxpQkFBaUIsVUFBVSxDQUFDLFVBQVU7QUFDM0MsU0FBSyxLQUFLO0FBQ1YsZUFBVyxZQUFZLFVBQVcsVUFBUyxTQUFTO0FBQUEsRUFDdEQsQ0FBQztBQUNELFNBQU8saUJBQWlCLE9BQU8sTUFBTTtBQUNuQyxVQUFNO0FBQ04sZUFBVyxRQUFRO0FBQ25CLFlBQVEsV0FBVyxNQUFNLElBQUk7QUFBQSxFQUMvQixDQUFDO0FBQ0QsU0FBTyxVQUFVLE1BQU07QUFDckIsUUFBSSxXQUFXLE9BQVE7QUFDdkIsVUFBTTtBQUNOLGVBQVcsUUFBUTtBQUNuQixZQUFRLFdBQVcsTUFBTSxJQUFJO0FBQzdCLFdBQU8sS0FBSyxJQUFJLE9BQU8sR0FBRyxZQUFZO0FBQUEsRUFDeEM7QUFDRjtBQUdPLFNBQVMsYUFBbUI7QUFDakMsUUFBTSxTQUFTLEVBQU8sU0FBUyxNQUFNO0FBQ3JDLFdBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELFdBQU8sUUFBUSxTQUFTO0FBQUEsRUFDMUIsQ0FBQztBQUNELG1CQUFpQixVQUFVLElBQUk7QUFDL0IsRUFBQUMsR0FBTyxNQUFNO0FBQ1gsU0FBSztBQUNMLFVBQU0sVUFBVSxjQUFjO0FBQzlCLFFBQUksQ0FBQyxHQUFHLFNBQVUsVUFBVSxTQUFTLEtBQUssUUFBUSxXQUFXLEdBQUk7QUFDL0QsWUFBTTtBQUNOLGlCQUFXLFFBQVE7QUFBQSxJQUNyQixXQUFXLE9BQU8sT0FBTztBQUN2QixZQUFNO0FBQ04saUJBQVcsUUFBUTtBQUFBLElBQ3JCLFdBQVcsQ0FBQyxVQUFVLFdBQVcsUUFBUyxNQUFLLE9BQU87QUFBQSxFQUN4RCxDQUFDO0FBQ0g7OztBQ3BMQSxJQUFNLFNBQVMsT0FBTyxjQUFjLGNBQWMsT0FBTyxVQUFVO0FBQ25FLElBQU0sY0FBYyxJQUFJLEtBQUssYUFBYSxRQUFRLEVBQUUsMEJBQTBCLEVBQUUsQ0FBQztBQUNqRixJQUFNLFVBQVUsSUFBSSxLQUFLLGFBQWEsUUFBUSxFQUFFLFVBQVUsV0FBVywwQkFBMEIsRUFBRSxDQUFDO0FBQ2xHLElBQU0sUUFBUSxJQUFJLEtBQUssYUFBYSxRQUFRLEVBQUUsdUJBQXVCLEVBQUUsQ0FBQztBQUN4RSxJQUFNLFdBQVcsSUFBSSxLQUFLLGFBQWEsUUFBUTtBQUFBLEVBQzdDLHVCQUF1QjtBQUFBLEVBQ3ZCLHVCQUF1QjtBQUN6QixDQUFDO0FBQ0QsSUFBTSxXQUFXLElBQUksS0FBSyxhQUFhLFFBQVEsRUFBRSxPQUFPLFdBQVcsdUJBQXVCLEVBQUUsQ0FBQztBQUM3RixJQUFNLE1BQU0sSUFBSSxLQUFLLGVBQWUsUUFBUSxFQUFFLFdBQVcsU0FBUyxDQUFDO0FBQ25FLElBQU0sU0FBUyxJQUFJLEtBQUssZUFBZSxRQUFRLEVBQUUsV0FBVyxVQUFVLFdBQVcsU0FBUyxDQUFDO0FBQzNGLElBQU0sUUFBUSxJQUFJLEtBQUssZUFBZSxRQUFRLEVBQUUsV0FBVyxTQUFTLENBQUM7QUFDckUsSUFBTSxNQUFNLElBQUksS0FBSyxtQkFBbUIsUUFBUSxFQUFFLFNBQVMsT0FBTyxDQUFDO0FBeUNuRSxTQUFTLEtBQUssTUFBb0M7QUFDaEQsU0FBTyxPQUFPLFNBQVMsV0FBVyxJQUFJLEtBQUssT0FBTyxHQUFJLElBQUksSUFBSSxLQUFLLElBQUk7QUFDekU7QUFhTyxTQUFTLEtBQUssTUFBc0M7QUFDekQsU0FBTyxNQUFNLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDaEM7OztBQ2pFTyxTQUFTLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQU1HO0FBQ0QsUUFBTSxNQUFNLEVBQTBCLElBQUk7QUFDMUMsUUFBTSxRQUFRLEVBQU07QUFDcEIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxTQUFTLElBQUk7QUFDbkIsUUFBSSxVQUFVLENBQUMsT0FBTyxLQUFNLFFBQU8sVUFBVTtBQUM3QyxXQUFPLE1BQU0sUUFBUSxNQUFNO0FBQUEsRUFDN0IsR0FBRyxDQUFDLENBQUM7QUFDTCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxLQUFLO0FBQUEsTUFDTCxPQUFPLFVBQVUsT0FBTyxTQUFTLEVBQUUsSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUNqRCxtQkFBaUI7QUFBQSxNQUNqQixVQUFVLENBQUMsVUFBVTtBQUNuQixjQUFNLGVBQWU7QUFDckIsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsTUFFQSw0QkFBQyxTQUFJLE9BQU0sVUFDVDtBQUFBLDBCQUFDLFlBQ0M7QUFBQSw0QkFBQyxRQUFHLElBQUksT0FBUSxpQkFBTTtBQUFBLFVBQ3RCLGtCQUFDLGNBQVcsTUFBSyxTQUFRLE9BQU8sRUFBRSxHQUFHLE9BQU8sU0FBUyxTQUFTO0FBQUEsV0FDaEU7QUFBQSxRQUNDO0FBQUEsU0FDSDtBQUFBO0FBQUEsRUFDRjtBQUVKO0FBVUEsSUFBTSxXQUFXLEVBQTZCO0FBR3ZDLFNBQVMsUUFDZCxPQUNBLE1BQ0EsS0FDQSxTQUFTLE1BQ1M7QUFDbEIsV0FBUyxPQUFPLE9BQU8sS0FBSztBQUM1QixTQUFPLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDOUIsVUFBTSxTQUFTLENBQUMsVUFBbUI7QUFDakMsZUFBUyxRQUFRO0FBQ2pCLGNBQVEsS0FBSztBQUFBLElBQ2Y7QUFDQSxhQUFTLFFBQVEsRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU87QUFBQSxFQUN0RCxDQUFDO0FBQ0g7QUFHTyxTQUFTLFlBQVk7QUFDMUIsUUFBTSxRQUFRLFNBQVM7QUFDdkIsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixTQUNFLGtCQUFDLFVBQU8sT0FBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLE1BQU0sT0FBTyxLQUFLLEdBQzNEO0FBQUEsc0JBQUMsU0FBSyxnQkFBTSxNQUFLO0FBQUEsSUFDakIsa0JBQUMsU0FBSSxPQUFNLGdCQUNUO0FBQUEsd0JBQUMsVUFBTyxNQUFNLE1BQU0sU0FBUyxXQUFXLFdBQVcsU0FBUyxNQUFNLE1BQU0sT0FBTyxJQUFJLEdBQ2hGLGdCQUFNLEtBQ1Q7QUFBQSxNQUNBLGtCQUFDLFVBQU8sTUFBSyxTQUFRLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxHQUNuRCxZQUFFLEdBQUcsUUFDUjtBQUFBLE9BQ0Y7QUFBQSxLQUNGO0FBRUo7OztBQ3JFQSxJQUFNQyxRQUFPLEVBQXlCO0FBRy9CLFNBQVMsU0FBU0MsSUFBV0MsSUFBVyxPQUFlLE9BQW1DO0FBQy9GLEVBQUFGLE1BQUssUUFBUSxFQUFFLEdBQUFDLElBQUcsR0FBQUMsSUFBRyxPQUFPLE1BQU07QUFDcEM7QUFHTyxTQUFTLFlBQWtCO0FBQ2hDLEVBQUFGLE1BQUssUUFBUTtBQUNmO0FBRUEsU0FBUyxNQUFNLEVBQUUsS0FBSyxHQUFtQjtBQUN2QyxRQUFNLFNBQ0osdUJBQ0c7QUFBQSxTQUFLLFFBQVEsa0JBQUMsUUFBSyxNQUFNLEtBQUssTUFBTTtBQUFBLElBQ3JDLGtCQUFDLFVBQ0U7QUFBQSxXQUFLO0FBQUEsTUFDTCxLQUFLLE9BQU8sa0JBQUMsV0FBTyxlQUFLLEtBQUk7QUFBQSxPQUNoQztBQUFBLEtBQ0Y7QUFFRixRQUFNLE9BQU8sS0FBSyxTQUFTLFdBQVc7QUFDdEMsTUFBSSxLQUFLLFFBQVEsQ0FBQyxLQUFLLEtBQUs7QUFDMUIsV0FDRSxrQkFBQyxPQUFFLE1BQUssWUFBVyxVQUFVLElBQUksT0FBTyxNQUFNLE1BQU0sS0FBSyxNQUFNLFNBQVMsV0FDckUsa0JBQ0g7QUFBQSxFQUVKO0FBQ0EsUUFBTSxTQUFTLE1BQU07QUFDbkIsUUFBSSxLQUFLLElBQUs7QUFDZCxjQUFVO0FBQ1YsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUNBLFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE1BQUs7QUFBQSxNQUNMLE1BQUs7QUFBQSxNQUNMLFVBQVU7QUFBQSxNQUNWLE9BQU87QUFBQSxNQUNQLGlCQUFlLFFBQVEsS0FBSyxHQUFHO0FBQUEsTUFDL0IsU0FBUztBQUFBLE1BRVI7QUFBQTtBQUFBLEVBQ0g7QUFFSjtBQUVBLFNBQVMsTUFBTSxFQUFFLEtBQUssR0FBbUI7QUFDdkMsUUFBTSxNQUFNLEVBQXVCLElBQUk7QUFDdkMsSUFBZ0IsTUFBTTtBQUNwQixVQUFNLFVBQVUsSUFBSTtBQUNwQixRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFlBQVEsWUFBWTtBQUNwQixVQUFNLEVBQUUsT0FBTyxPQUFPLElBQUksUUFBUSxzQkFBc0I7QUFDeEQsWUFBUSxNQUFNLE9BQU8sR0FBRyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksS0FBSyxHQUFHLGFBQWEsUUFBUSxDQUFDLENBQUMsQ0FBQztBQUM3RSxZQUFRLE1BQU0sTUFBTSxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxTQUFTLGNBQWMsSUFBSSxLQUFLLElBQUksU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNoRyxZQUFRLGNBQTJCLGlCQUFpQixHQUFHLE1BQU07QUFDN0QsV0FBTyxNQUFNO0FBQ1gsVUFBSSxrQkFBa0IsZUFBZSxPQUFPLFlBQWEsUUFBTyxNQUFNO0FBQUEsSUFDeEU7QUFBQSxFQUNGLEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDVCxJQUFVLE1BQU07QUFDZCxVQUFNLE9BQU8sQ0FBQyxVQUFpQjtBQUM3QixVQUFJLENBQUMsSUFBSSxTQUFTLFNBQVMsTUFBTSxNQUFjLEVBQUcsV0FBVTtBQUFBLElBQzlEO0FBQ0EscUJBQWlCLGVBQWUsTUFBTSxJQUFJO0FBQzFDLHFCQUFpQixVQUFVLFNBQVM7QUFDcEMsV0FBTyxNQUFNO0FBQ1gsMEJBQW9CLGVBQWUsTUFBTSxJQUFJO0FBQzdDLDBCQUFvQixVQUFVLFNBQVM7QUFBQSxJQUN6QztBQUFBLEVBQ0YsR0FBRyxDQUFDLENBQUM7QUFDTCxRQUFNLE9BQU8sQ0FBQyxVQUF5QjtBQUNyQyxVQUFNLFVBQVUsQ0FBQyxHQUFJLElBQUksU0FBUyxpQkFBOEIsaUJBQWlCLEtBQUssQ0FBQyxDQUFFO0FBQ3pGLFVBQU0sT0FBTyxRQUFRLFFBQVEsU0FBUyxhQUE0QjtBQUNsRSxVQUFNLEtBQUssRUFBRSxXQUFXLE9BQU8sR0FBRyxTQUFTLE9BQU8sR0FBRyxNQUFNLEdBQUcsS0FBSyxHQUFHLEVBQUUsTUFBTSxHQUFHO0FBQ2pGLFFBQUksTUFBTSxRQUFRLFlBQVksTUFBTSxRQUFRLE1BQU8sV0FBVTtBQUFBLGFBQ3BELE9BQU8sT0FBVztBQUFBLFFBQ3RCLFNBQVEsR0FBRyxLQUFLLFFBQVEsTUFBTSxHQUFHLE1BQU07QUFDNUMsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sZ0JBQWdCO0FBQUEsRUFDeEI7QUFDQSxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxLQUFLO0FBQUEsTUFDTCxPQUFNO0FBQUEsTUFDTixTQUFRO0FBQUEsTUFDUixNQUFLO0FBQUEsTUFDTCxVQUFVO0FBQUEsTUFDVixjQUFZLEtBQUs7QUFBQSxNQUNqQixXQUFXO0FBQUEsTUFFVixlQUFLLE1BQU07QUFBQSxRQUFJLENBQUMsTUFBTSxVQUNyQixTQUFTLFNBQVMsa0JBQUMsVUFBUSxLQUFPLElBQUssa0JBQUMsU0FBa0IsUUFBUCxLQUFtQjtBQUFBLE1BQ3hFO0FBQUE7QUFBQSxFQUNGO0FBRUo7QUFHTyxTQUFTLFFBQVE7QUFDdEIsU0FBT0EsTUFBSyxRQUFRLGtCQUFDLFNBQU0sTUFBTUEsTUFBSyxPQUFPLElBQUs7QUFDcEQ7QUFFQSxTQUFTLE1BQU0sT0FBZ0M7QUFDN0MsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFLLE1BQU0sY0FBOEIsc0JBQXNCO0FBQ3BGLFNBQU8sQ0FBQyxNQUFNLFNBQVMsQ0FBQztBQUMxQjtBQUdPLFNBQVMsV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FLRztBQUNELFFBQU0sT0FBTyxDQUFDLFVBQWlCLFNBQVMsR0FBRyxNQUFNLEtBQUssR0FBRyxPQUFPLEtBQUs7QUFDckUsTUFBSSxDQUFDO0FBQ0gsV0FBTyxrQkFBQyxjQUFXLE1BQU0sUUFBUSxRQUFRLE9BQWMsaUJBQWMsUUFBTyxTQUFTLE1BQU07QUFDN0YsU0FDRSxrQkFBQyxVQUFRLEdBQUksT0FBTyxFQUFFLEtBQUssSUFBSSxDQUFDLEdBQUksaUJBQWMsUUFBTyxTQUFTLE1BQy9ELGdCQUNIO0FBRUo7OztBQzVJQSxJQUFNLFVBQVUsRUFBdUMsb0JBQUksSUFBSSxDQUFDO0FBR3pELFNBQVMsTUFBTUcsV0FBaUM7QUFDckQsUUFBTSxNQUFNLENBQUM7QUFDYixVQUFRLFFBQVEsSUFBSSxJQUFJLFFBQVEsS0FBSyxFQUFFLElBQUksS0FBS0EsU0FBUTtBQUN4RCxTQUFPLE1BQU07QUFDWCxVQUFNLE9BQU8sSUFBSSxJQUFJLFFBQVEsS0FBSztBQUNsQyxTQUFLLE9BQU8sR0FBRztBQUNmLFlBQVEsUUFBUTtBQUFBLEVBQ2xCO0FBQ0Y7QUFHTyxTQUFTLFdBQXNCO0FBQ3BDLFNBQU8sQ0FBQyxHQUFHLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLEVBQUUsS0FBSztBQUNwRDtBQUlPLElBQU0sVUFBb0IsQ0FBQztBQUczQixJQUFNLFVBQVUsRUFBdUM7QUFFOUQsU0FBUyxPQUFPLFFBQXFDO0FBQ25ELE1BQUksRUFBRSxrQkFBa0IsYUFBYyxRQUFPO0FBQzdDLE1BQUksT0FBTyxxQkFBcUIsT0FBTyxZQUFZLGNBQWMsT0FBTyxZQUFZO0FBQ2xGLFdBQU87QUFDVCxTQUNFLGtCQUFrQixvQkFDbEIsQ0FBQyxDQUFDLFlBQVksU0FBUyxTQUFTLFFBQVEsRUFBRSxTQUFTLE9BQU8sSUFBSTtBQUVsRTtBQUdBLElBQU0sVUFBVTtBQUNoQixJQUFJLFFBQVE7QUFDWixJQUFJO0FBR0csU0FBUyxXQUFpQjtBQUMvQixXQUFTLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUM5QyxTQUFLLE1BQU0sV0FBVyxNQUFNLFlBQVksTUFBTSxJQUFJLFlBQVksTUFBTSxLQUFLO0FBQ3ZFLFlBQU0sZUFBZTtBQUNyQixjQUFRLFFBQVEsUUFBUSxVQUFVLFlBQVksU0FBWTtBQUMxRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLE1BQU0sb0JBQW9CLE1BQU0sV0FBVyxNQUFNLFdBQVcsTUFBTSxPQUFRO0FBQzlFLFFBQUksT0FBTyxNQUFNLE1BQU0sS0FBSyxTQUFTLGNBQWMsY0FBYyxFQUFHO0FBQ3BFLFVBQU0sT0FBTyxRQUFRLEdBQUcsS0FBSyxJQUFJLE1BQU0sR0FBRyxLQUFLO0FBQy9DLGlCQUFhLE1BQU07QUFDbkIsWUFBUTtBQUNSLFVBQU0sTUFBTSxTQUFTO0FBQ3JCLFVBQU0sUUFDSixJQUFJLEtBQUssQ0FBQyxZQUFZLFFBQVEsUUFBUSxTQUFTLElBQUksS0FDbkQsSUFBSSxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsTUFBTSxHQUFHO0FBQ2xELFFBQUksT0FBTztBQUNULFlBQU0sZUFBZTtBQUNyQixZQUFNLElBQUk7QUFBQSxJQUNaLFdBQVcsSUFBSSxLQUFLLENBQUMsWUFBWSxRQUFRLE1BQU0sV0FBVyxHQUFHLE1BQU0sR0FBRyxHQUFHLENBQUMsR0FBRztBQUMzRSxjQUFRLE1BQU07QUFDZCxlQUFTLFdBQVcsTUFBTTtBQUN4QixnQkFBUTtBQUFBLE1BQ1YsR0FBRyxPQUFPO0FBQUEsSUFDWjtBQUFBLEVBQ0YsQ0FBQztBQUNIOzs7QUMxRUEsSUFBTSxZQUFZO0FBRWxCLFNBQVMsS0FBSyxPQUFlLE1BQXVCO0FBQ2xELFFBQU0sT0FBTyxNQUFNLFlBQVk7QUFDL0IsU0FBTyxLQUNKLFlBQVksRUFDWixNQUFNLEtBQUssRUFDWCxNQUFNLENBQUMsU0FBUyxLQUFLLFNBQVMsSUFBSSxDQUFDO0FBQ3hDO0FBR08sU0FBUyxVQUFVO0FBQ3hCLFFBQU0sT0FBTyxVQUFVLEVBQUU7QUFDekIsUUFBTSxRQUFRLFVBQXFCLFNBQVMsQ0FBQztBQUM3QyxRQUFNLFNBQVMsVUFBVSxDQUFDO0FBQzFCLFFBQU0sT0FBTyxFQUFNO0FBQ25CLElBQVUsTUFBTTtBQUNkLFFBQUksVUFBVTtBQUNkLFVBQU0sTUFBTSxTQUFTLEVBQUUsT0FBTyxDQUFDLFlBQVksS0FBSyxRQUFRLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFDMUUsVUFBTSxRQUFRLElBQUksTUFBTSxHQUFHLFNBQVM7QUFDcEMsV0FBTyxRQUFRO0FBQ2YsUUFBSSxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQ3JCLGNBQVEsSUFBSSxRQUFRLElBQUksT0FBTyxTQUFTLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLFFBQ2hFLENBQUMsU0FBUztBQUNSLGNBQUksUUFBUyxPQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFFLE1BQU0sR0FBRyxTQUFTO0FBQUEsUUFDeEU7QUFBQSxRQUNBLE1BQU07QUFBQSxRQUFDO0FBQUE7QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFdBQU8sTUFBTTtBQUNYLGdCQUFVO0FBQUEsSUFDWjtBQUFBLEVBQ0YsR0FBRyxDQUFDLEtBQUssS0FBSyxDQUFDO0FBQ2YsUUFBTUMsU0FBUSxNQUFNO0FBQ2xCLFlBQVEsUUFBUTtBQUFBLEVBQ2xCO0FBQ0EsUUFBTSxNQUFNLENBQUMsWUFBaUM7QUFDNUMsUUFBSSxDQUFDLFFBQVM7QUFDZCxJQUFBQSxPQUFNO0FBQ04sWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUNBLFFBQU0sTUFBTSxDQUFDLFVBQXlCO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUztBQUNsQyxRQUFJLE1BQU0sUUFBUSxZQUFhLFFBQU8sUUFBUSxLQUFLLElBQUksT0FBTyxRQUFRLEdBQUcsSUFBSTtBQUFBLGFBQ3BFLE1BQU0sUUFBUSxVQUFXLFFBQU8sUUFBUSxLQUFLLElBQUksT0FBTyxRQUFRLEdBQUcsQ0FBQztBQUFBLGFBQ3BFLE1BQU0sUUFBUSxRQUFTLEtBQUksTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsUUFDeEQ7QUFDTCxVQUFNLGVBQWU7QUFDckIsYUFBUyxlQUFlLEdBQUcsSUFBSSxJQUFJLE9BQU8sS0FBSyxFQUFFLEdBQUcsZUFBZSxFQUFFLE9BQU8sVUFBVSxDQUFDO0FBQUEsRUFDekY7QUFDQSxTQUNFLGtCQUFDLFVBQU8sT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFLLFdBQVUsU0FBU0EsUUFDdEQ7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sTUFBSztBQUFBLFFBQ0wsY0FBWSxFQUFFLE1BQU07QUFBQSxRQUNwQixhQUFhLEVBQUUsTUFBTTtBQUFBLFFBQ3JCLGlCQUFlO0FBQUEsUUFDZixpQkFBYztBQUFBLFFBQ2QseUJBQXVCLE1BQU0sTUFBTSxTQUFTLElBQUksR0FBRyxJQUFJLElBQUksT0FBTyxLQUFLLEtBQUs7QUFBQSxRQUM1RSxjQUFhO0FBQUEsUUFDYixZQUFZO0FBQUEsUUFDWixXQUFTO0FBQUEsUUFDVCxPQUFPLEtBQUs7QUFBQSxRQUNaLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGVBQUssUUFBUSxNQUFNLGNBQWM7QUFBQSxRQUNuQztBQUFBLFFBQ0EsV0FBVztBQUFBO0FBQUEsSUFDYjtBQUFBLElBQ0Esa0JBQUMsU0FBSSxJQUFJLE1BQU0sTUFBSyxXQUFVLGNBQVksRUFBRSxNQUFNLFNBQy9DO0FBQUEsWUFBTSxNQUFNLElBQUksQ0FBQyxTQUFTO0FBQUE7QUFBQSxRQUV6QjtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBRUMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQUEsWUFDcEIsTUFBSztBQUFBLFlBQ0wsVUFBVTtBQUFBLFlBQ1YsaUJBQWUsVUFBVSxPQUFPO0FBQUEsWUFDaEMsU0FBUyxNQUFNLElBQUksT0FBTztBQUFBLFlBRXpCO0FBQUEsc0JBQVEsUUFBUSxrQkFBQyxRQUFLLE1BQU0sUUFBUSxNQUFNO0FBQUEsY0FDMUMsUUFBUTtBQUFBLGNBQ1IsUUFBUSxPQUNQLGtCQUFDLFNBQUssa0JBQVEsTUFBSyxJQUVuQixRQUFRLFNBQVMsa0JBQUMsV0FBTyxrQkFBUSxPQUFNO0FBQUE7QUFBQTtBQUFBLFVBWnBDLEdBQUcsS0FBSyxJQUFJLFFBQVEsS0FBSztBQUFBLFFBY2hDO0FBQUEsT0FDRDtBQUFBLE1BQ0EsTUFBTSxNQUFNLFdBQVcsS0FDdEIsa0JBQUMsU0FBSSxNQUFLLFVBQVMsVUFBVSxJQUFJLGlCQUFjLFNBQVEsaUJBQWMsUUFDbEUsWUFBRSxNQUFNLGdCQUNYO0FBQUEsT0FFSjtBQUFBLEtBQ0Y7QUFFSjtBQUdPLFNBQVMsT0FBTztBQUNyQixRQUFNLFFBQVEsU0FBUyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsSUFBSTtBQUN6RCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFPLEVBQUUsTUFBTTtBQUFBLE1BQ2YsU0FBUyxNQUFNO0FBQ2IsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQUEsTUFFQTtBQUFBLDBCQUFDLFFBQUcsT0FBTSxRQUNQLGdCQUFNLElBQUksQ0FBQyxZQUNWLHVCQUNFO0FBQUEsNEJBQUMsUUFDRSxrQkFBUSxNQUFNLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQyxRQUM3QixrQkFBQyxTQUFlLGlCQUFOLEdBQVUsQ0FDckIsR0FDSDtBQUFBLFVBQ0Esa0JBQUMsUUFBSSxrQkFBUSxPQUFNO0FBQUEsV0FDckIsQ0FDRCxHQUNIO0FBQUEsUUFDQSxrQkFBQyxPQUFHLFlBQUUsTUFBTSxVQUFTO0FBQUE7QUFBQTtBQUFBLEVBQ3ZCO0FBRUo7OztBQ3ZITyxJQUFNLFNBQWdDLENBQUMsQ0FBQyxVQUFVLE1BQU0sT0FBTyx3QkFBc0IsQ0FBQyxDQUFDO0FBR3ZGLElBQU0sUUFBZ0M7QUFBQSxFQUMzQyxLQUFLO0FBQUEsRUFDTCxxQkFBcUI7QUFDdkI7OztBQ2FBLElBQU0sVUFBVSxFQUFxQyxNQUFTO0FBR3ZELFNBQVMsU0FDZCxTQUNBLFFBQ2tDO0FBQ2xDLFFBQU0sU0FBaUMsQ0FBQztBQUN4QyxRQUFNLE9BQWlCLENBQUM7QUFDeEIsYUFBVyxVQUFVLFFBQVEsUUFBUTtBQUNuQyxVQUFNLE9BQU8sT0FBTyxTQUFTLFFBQVEsT0FBTyxFQUFFLEtBQUssT0FBTyxhQUFhO0FBQ3ZFLFFBQUksT0FBTyxJQUFJLElBQUksRUFBRyxRQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sSUFBSSxHQUFHLE9BQU8sT0FBTyxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssSUFBSTtBQUFBLFFBQ3hGLE1BQUssS0FBSyxPQUFPLEdBQUcsSUFBSSxJQUFJLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTztBQUFBLEVBQ3BFO0FBQ0EsU0FBTyxDQUFDLFFBQVEsUUFBUSxPQUFPLFdBQVcsSUFBSSxRQUFRLFVBQVUsS0FBSyxLQUFLLElBQUksQ0FBQztBQUNqRjtBQUdPLFNBQVMsUUFBUSxTQUFpQkMsT0FBb0Q7QUFDM0YsUUFBTSxTQUFTLFVBQWtCLE9BQU87QUFDeEMsUUFBTSxTQUFTLFVBQWtDLENBQUMsQ0FBQztBQUNuRCxRQUFNLFFBQVEsVUFBVSxFQUFFO0FBQzFCLFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxVQUFVLFVBQVUsS0FBSztBQUMvQixRQUFNLFVBQVUsRUFBT0EsS0FBSTtBQUMzQixVQUFRLFVBQVVBO0FBQ2xCLFFBQU0sUUFBUTtBQUFBLElBQ1osT0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxJQUFJLE1BQU0sT0FBTztBQUNmLGVBQU8sUUFBUSxFQUFFLEdBQUcsT0FBTyxLQUFLLEdBQUcsQ0FBQyxJQUFJLEdBQUcsTUFBTTtBQUNqRCxnQkFBUSxRQUFRO0FBQ2hCLFlBQUksT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHO0FBQ3ZCLGdCQUFNLEVBQUUsQ0FBQyxJQUFJLEdBQUcsR0FBRyxHQUFHLE9BQU8sSUFBSSxPQUFPLEtBQUs7QUFDN0MsaUJBQU8sUUFBUTtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLE1BQ0EsTUFBTSxDQUFDLFNBQVMsT0FBTyxPQUFPLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFBQSxNQUMvQyxNQUFNLENBQUMsU0FBUyxPQUFPLE1BQU0sSUFBSSxNQUFNO0FBQUEsTUFDdkMsTUFBTSxNQUFNO0FBQ1YsZUFBTyxRQUFRO0FBQ2YsZ0JBQVEsUUFBUTtBQUNoQixlQUFPLFFBQVEsQ0FBQztBQUNoQixjQUFNLFFBQVE7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsTUFBTSxTQUFTO0FBQ2IsWUFBSSxLQUFLLEtBQUssRUFBRztBQUNqQixhQUFLLFFBQVE7QUFDYixjQUFNLFFBQVE7QUFDZCxlQUFPLFFBQVEsQ0FBQztBQUNoQixZQUFJO0FBQ0YsZ0JBQU0sUUFBUSxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQ25DLGtCQUFRLFFBQVE7QUFBQSxRQUNsQixTQUFTLE9BQU87QUFDZCxjQUFJLEVBQUUsaUJBQWlCLFNBQVUsT0FBTTtBQUN2QyxjQUFJLE1BQU0sU0FBUyxRQUFTLE9BQU0sUUFBUSxFQUFFLEdBQUc7QUFBQSxjQUMxQyxFQUFDLE9BQU8sT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTLE9BQU8sSUFBSSxJQUFJLE9BQU8sS0FBSyxPQUFPLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUN4RixVQUFFO0FBQ0EsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDO0FBQUEsRUFDSDtBQUNBO0FBQUEsSUFDRSxNQUNFLGFBQWEsWUFBWTtBQUN2QixVQUFJLENBQUMsUUFBUSxLQUFLLEVBQUcsUUFBTztBQUM1QixhQUFPLFFBQVEsRUFBRSxHQUFHLGNBQWMsRUFBRSxHQUFHLGFBQWEsRUFBRSxHQUFHLE9BQU87QUFBQSxJQUNsRSxDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUNBLElBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxDQUFDLFVBQTZCO0FBQ3pDLFVBQUksUUFBUSxLQUFLLEVBQUcsT0FBTSxlQUFlO0FBQUEsSUFDM0M7QUFDQSxxQkFBaUIsZ0JBQWdCLElBQUk7QUFDckMsV0FBTyxNQUFNLG9CQUFvQixnQkFBZ0IsSUFBSTtBQUFBLEVBQ3ZELEdBQUcsQ0FBQyxDQUFDO0FBQ0wsU0FBTztBQUNUO0FBR08sU0FBUyxLQUFLO0FBQUEsRUFDbkI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FNRztBQUNELFFBQU0sTUFBTSxFQUF3QixJQUFJO0FBQ3hDLFFBQU1BLFFBQU8sT0FBTyxVQUFpQjtBQUNuQyxVQUFNLGVBQWU7QUFDckIsVUFBTSxNQUFNLE9BQU87QUFFbkIsUUFBSSxTQUFTLGNBQTJCLHFCQUFxQixHQUFHLE1BQU07QUFBQSxFQUN4RTtBQUNBLFNBQ0Usa0JBQUMsUUFBUSxVQUFSLEVBQWlCLE9BQU8sT0FDdkIsNEJBQUMsVUFBSyxLQUFLLEtBQUssT0FBTSxRQUFPLFVBQVVBLE9BQU0sWUFBVSxNQUNwRDtBQUFBO0FBQUEsSUFDQSxNQUFNLE1BQU0sU0FDWCxrQkFBQyxPQUFFLE9BQU0sZ0JBQWUsYUFBVSxPQUFNLE1BQUssU0FDM0M7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQ3BCLE1BQU0sTUFBTTtBQUFBLE9BQ2Y7QUFBQSxJQUVGLGtCQUFDLFNBQUksT0FBTSxnQkFDVDtBQUFBLHdCQUFDLFVBQU8sTUFBSyxVQUFTLE1BQU0sU0FBUyxXQUFXLFdBQVcsTUFBTSxNQUFNLEtBQUssT0FDekUsa0JBQ0g7QUFBQSxNQUNDLFlBQ0Msa0JBQUMsVUFBTyxNQUFLLFNBQVEsU0FBUyxVQUMzQixZQUFFLEdBQUcsUUFDUjtBQUFBLE9BRUo7QUFBQSxLQUNGLEdBQ0Y7QUFFSjtBQUtPLFNBQVMsTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLE9BQU87QUFBQSxFQUNQO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLEdBQUc7QUFDTCxHQW9CRztBQUNELFFBQU0sT0FBTyxFQUFXLE9BQU87QUFDL0IsUUFBTSxLQUFLLEVBQU07QUFDakIsTUFBSSxDQUFDLEtBQU0sT0FBTSxJQUFJLE1BQU0sU0FBUyxJQUFJLGNBQWM7QUFDdEQsUUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDcEMsUUFBTSxZQUFZLENBQUMsT0FBTyxHQUFHLEVBQUUsVUFBVSxJQUFJLFFBQVEsR0FBRyxFQUFFLFdBQVcsRUFBRSxFQUNwRSxPQUFPLE9BQU8sRUFDZCxLQUFLLEdBQUc7QUFDWCxRQUFNLFNBQVM7QUFBQSxJQUNiO0FBQUEsSUFDQTtBQUFBLElBQ0EsZ0JBQWdCLFFBQVEsS0FBSztBQUFBLElBQzdCLEdBQUksWUFBWSxFQUFFLG9CQUFvQixVQUFVLElBQUksQ0FBQztBQUFBLElBQ3JELEdBQUc7QUFBQSxFQUNMO0FBQ0EsUUFBTSxPQUFPLENBQUMsVUFBaUIsS0FBSyxJQUFJLE1BQU8sTUFBTSxjQUFtQyxLQUFLO0FBQzdGLFFBQU0sUUFDSix1QkFDRztBQUFBLFlBQ0Msa0JBQUMsT0FBRSxPQUFNLFFBQU8sSUFBSSxHQUFHLEVBQUUsU0FDdEIsZ0JBQ0g7QUFBQSxJQUVELFNBQ0Msa0JBQUMsT0FBRSxPQUFNLFNBQVEsSUFBSSxHQUFHLEVBQUUsVUFDdkIsaUJBQ0g7QUFBQSxLQUVKO0FBRUYsTUFBSSxTQUFTLFlBQVk7QUFDdkIsVUFBTSxPQUFPLENBQUMsVUFDWixLQUFLLElBQUksTUFBTyxNQUFNLGNBQW1DLE9BQU87QUFDbEUsV0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHdCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsMEJBQUMsV0FBTyxHQUFHLFFBQVEsTUFBSyxZQUFXLFNBQVMsS0FBSyxLQUFLLElBQUksR0FBRyxVQUFVLE1BQU07QUFBQSxRQUM3RSxrQkFBQyxXQUFNLEtBQUssSUFBSyxpQkFBTTtBQUFBLFNBQ3pCO0FBQUEsTUFDQztBQUFBLE9BQ0g7QUFBQSxFQUVKO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHNCQUFDLFdBQU0sS0FBSyxJQUNUO0FBQUE7QUFBQSxNQUFNO0FBQUEsTUFBRSxZQUFZLGtCQUFDLFVBQUssT0FBTSxZQUFXO0FBQUE7QUFBQSxRQUFFLEVBQUUsR0FBRztBQUFBLFFBQVM7QUFBQSxTQUFDO0FBQUEsT0FDL0Q7QUFBQSxJQUNDLFVBQ0M7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDO0FBQUEsUUFDQTtBQUFBLFFBQ0EsT0FBTTtBQUFBLFFBQ04sZ0JBQWMsUUFBUSxLQUFLO0FBQUEsUUFDM0IsVUFBVSxLQUFLLFlBQVk7QUFBQSxRQUMxQixHQUFJLFlBQVksRUFBRSxvQkFBb0IsVUFBVSxJQUFJLENBQUM7QUFBQSxRQUN0RCxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsUUFDckIsVUFBVTtBQUFBLFFBRVQsa0JBQVEsSUFBSSxDQUFDLFdBQ1osa0JBQUMsWUFBMEIsT0FBTyxPQUFPLE9BQU8sVUFBVSxPQUFPLFlBQVksT0FDMUUsaUJBQU8sU0FERyxPQUFPLEtBRXBCLENBQ0Q7QUFBQTtBQUFBLElBQ0gsSUFDRSxPQUNGO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQztBQUFBLFFBQ0E7QUFBQSxRQUNBLE9BQU07QUFBQSxRQUNOO0FBQUEsUUFDQSxnQkFBYyxRQUFRLEtBQUs7QUFBQSxRQUMxQixHQUFJLFlBQVksRUFBRSxvQkFBb0IsVUFBVSxJQUFJLENBQUM7QUFBQSxRQUNyRCxHQUFJLEtBQUssY0FBYyxFQUFFLGFBQWEsS0FBSyxZQUFZLElBQUksQ0FBQztBQUFBLFFBQzdELE9BQU8sS0FBSyxLQUFLLElBQUk7QUFBQSxRQUNyQixTQUFTO0FBQUE7QUFBQSxJQUNYLElBRUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNFLEdBQUc7QUFBQSxRQUNKLE9BQU07QUFBQSxRQUNOO0FBQUEsUUFDQSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsUUFDckIsU0FBUztBQUFBLFFBQ1QsWUFBWTtBQUFBO0FBQUEsSUFDZDtBQUFBLElBRUQ7QUFBQSxLQUNIO0FBRUo7OztBQ3hSTyxTQUFTLFdBQVcsRUFBRSxPQUFPLE9BQU8sR0FBMkM7QUFDcEYsUUFBTSxPQUFPLFFBQVEsRUFBRSxPQUFPLFNBQVMsSUFBSSxVQUFVLElBQUksVUFBVSxNQUFNLEdBQUcsT0FBTyxXQUFXO0FBQzVGLFFBQUk7QUFDRixZQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssR0FBRyxPQUFPLE9BQU8sUUFBUSxHQUFHLE9BQU8sYUFBYSxJQUFJO0FBQUEsSUFDdEYsU0FBUyxPQUFPO0FBQ2QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLFdBQVcsS0FBSztBQUNwRCxjQUFNLElBQUksUUFBUSxLQUFLLFdBQVcsRUFBRSxNQUFNLEtBQUs7QUFBQSxNQUNqRDtBQUNBLFlBQU07QUFBQSxJQUNSO0FBQ0EsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNELFNBQ0Usa0JBQUMsUUFBSyxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sUUFDakM7QUFBQSxzQkFBQyxTQUFNLE1BQUssU0FBUSxPQUFPLEVBQUUsTUFBTSxPQUFPLGNBQWEsWUFBVyxXQUFXLEtBQUssV0FBUyxNQUFDO0FBQUEsSUFDNUY7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE1BQUs7QUFBQSxRQUNMLE9BQU8sRUFBRSxNQUFNO0FBQUEsUUFDZixNQUFLO0FBQUEsUUFDTCxjQUFhO0FBQUEsUUFDYixXQUFXO0FBQUE7QUFBQSxJQUNiO0FBQUEsSUFDQSxrQkFBQyxTQUFNLE1BQUssWUFBVyxPQUFPLEVBQUUsTUFBTSxVQUFVLE1BQUssWUFBVztBQUFBLEtBQ2xFO0FBRUo7QUFHTyxTQUFTLE9BQU87QUFDckIsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFNBQUksT0FBTSxRQUNUO0FBQUEsc0JBQUMsU0FDQztBQUFBLHdCQUFDLFFBQUksWUFBRSxNQUFNLE1BQUs7QUFBQSxNQUNsQixrQkFBQyxPQUFHLFlBQUUsTUFBTSxTQUFRO0FBQUEsT0FDdEI7QUFBQSxJQUNBLGtCQUFDLGNBQVcsUUFBUSxNQUFNLEdBQUcsU0FBUyxTQUFTLGVBQWUsTUFBTSxHQUFHLE1BQU0sR0FBRztBQUFBLEtBQ2xGLEdBQ0Y7QUFFSjs7O0FDeENBLElBQU0sT0FBTyxXQUFXLDhCQUE4QjtBQUcvQyxJQUFNLFFBQVEsRUFBYyxNQUFNO0FBQ3pDLElBQU0sYUFBYSxFQUFPLEtBQUssT0FBTztBQVEvQixTQUFTLFlBQWtCO0FBQ2hDLFFBQU0sT0FBTyxLQUFLO0FBQ2xCLE1BQUksS0FBTSxPQUFNLFFBQVE7QUFDeEIsT0FBSyxpQkFBaUIsVUFBVSxNQUFNO0FBQ3BDLGVBQVcsUUFBUSxLQUFLO0FBQUEsRUFDMUIsQ0FBQztBQUNELEVBQUFDLEdBQU8sTUFBTTtBQUNYLFFBQUksTUFBTSxVQUFVLE9BQVEsUUFBTyxTQUFTLGdCQUFnQixRQUFRO0FBQUEsUUFDL0QsVUFBUyxnQkFBZ0IsUUFBUSxRQUFRLE1BQU07QUFDcEQsUUFBSTtBQUNGLG1CQUFhLFFBQVEsU0FBUyxNQUFNLEtBQUs7QUFBQSxJQUMzQyxRQUFRO0FBQUEsSUFFUjtBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBRUEsU0FBUyxPQUEwQjtBQUNqQyxNQUFJO0FBQ0YsVUFBTSxPQUFPLGFBQWEsUUFBUSxPQUFPO0FBQ3pDLFdBQU8sU0FBUyxXQUFXLFNBQVMsU0FBUyxPQUFPO0FBQUEsRUFDdEQsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFlBQWtCO0FBQ2hDLFFBQU0sUUFBUSxFQUFFLE1BQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxPQUFPLEVBQUUsTUFBTSxLQUFLO0FBQzFFOzs7QUNsQkEsU0FBUyxTQUFrQjtBQUN6QixRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU0sTUFBNEI7QUFBQSxJQUNoQyxFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsSUFDM0QsRUFBRSxNQUFNLFlBQVksT0FBTyxFQUFFLFNBQVMsTUFBTSxVQUFVLE1BQU0sS0FBSztBQUFBLElBQ2pFLEVBQUUsTUFBTSxVQUFVLE9BQU8sRUFBRSxPQUFPLE1BQU0sU0FBUyxNQUFNLEtBQUs7QUFBQSxJQUM1RCxDQUFDLFFBQVEsRUFBRSxNQUFNLDRCQUE0QixPQUFPLEVBQUUsVUFBVSxNQUFNLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDeEYsRUFBRSxNQUFNLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLElBQzNELFFBQVEsRUFBRSxNQUFNLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLElBQ25FLFFBQVEsRUFBRSxNQUFNLGVBQWUsT0FBTyxFQUFFLFlBQVksTUFBTSxTQUFTLE1BQU0sS0FBSztBQUFBLElBQzlFLEVBQUUsTUFBTSxjQUFjLE9BQU8sRUFBRSxXQUFXLE1BQU0sTUFBTTtBQUFBLElBQ3RELENBQUMsUUFBUSxFQUFFLE1BQU0sY0FBYyxPQUFPLEVBQUUsVUFBVSxNQUFNLE1BQU07QUFBQSxJQUM5RCxRQUFRLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRO0FBQUEsSUFDbkUsUUFBUSxFQUFFLE1BQU0sV0FBVyxPQUFPLEVBQUUsUUFBUSxNQUFNLE9BQU87QUFBQSxJQUN6RCxFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVE7QUFBQSxJQUNoRCxRQUFRLEVBQUUsTUFBTSxhQUFhLE9BQU8sRUFBRSxVQUFVLE1BQU0sV0FBVztBQUFBLEVBQ25FO0FBQ0EsU0FBTyxJQUFJO0FBQUEsSUFDVCxDQUFDQyxXQUNDQSxXQUFVLFVBQVVBLE9BQU0sU0FBUyxnQkFBZ0IsSUFBSSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQ2xGO0FBQ0Y7QUFFQSxTQUFTLE9BQU8sTUFBdUI7QUFDckMsU0FBTyxLQUFLLFVBQVUsUUFBUSxLQUFLLE1BQU0sV0FBVyxHQUFHLElBQUksR0FBRztBQUNoRTtBQUVBLFNBQVMsYUFBYTtBQUNwQixRQUFNLE9BQU8sWUFBWSxNQUFNO0FBQzdCLFVBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsVUFBTSxPQUFPLFVBQVUsUUFBUSxLQUFLLFVBQVUsUUFBUSxHQUFJLElBQUk7QUFDOUQsVUFBTSxRQUFRO0FBQUEsTUFDWixLQUFLLEVBQUU7QUFBQSxNQUNQLFlBQVksRUFBRTtBQUFBLE1BQ2QsTUFBTSxFQUFFO0FBQUEsTUFDUixPQUFPLEVBQUUsTUFBTSxJQUFJO0FBQUEsTUFDbkIsTUFBTSxFQUFFO0FBQUEsTUFDUixRQUFRLEVBQUU7QUFBQSxJQUNaO0FBQ0EsV0FBTyxNQUFNLFdBQVcsS0FBSztBQUFBLEVBQy9CLENBQUM7QUFDRCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFNO0FBQUEsTUFDTixjQUFZLFdBQVc7QUFBQSxNQUN2QixNQUFLO0FBQUEsTUFDTCxPQUFPLEVBQUUsTUFBTSxNQUFNLFVBQVUsVUFBVSxRQUFRLEtBQUssVUFBVSxRQUFRLEdBQUksSUFBSSxFQUFFO0FBQUEsTUFFbEYsNEJBQUMsVUFBTSxnQkFBSztBQUFBO0FBQUEsRUFDZDtBQUVKO0FBRUEsU0FBUyxRQUFjO0FBQ3JCLFVBQVEsRUFBRSxNQUFNLFlBQVk7QUFDOUI7QUFFQSxTQUFTLFNBQVM7QUFDaEIsUUFBTSxNQUFNLE9BQU87QUFDbkIsUUFBTSxPQUFPLElBQ1YsT0FBTyxDQUFDQSxXQUFVLENBQUNBLE9BQU0sSUFBSSxFQUM3QixJQUFJLENBQUNBLFlBQWlCLEVBQUUsT0FBT0EsT0FBTSxPQUFPLE1BQU1BLE9BQU0sTUFBTSxNQUFNQSxPQUFNLEtBQUssRUFBRTtBQUNwRixRQUFNLFFBQVEsSUFBSTtBQUFBLElBQ2hCLENBQUNBLFlBQWlCLEVBQUUsT0FBT0EsT0FBTSxPQUFPLE1BQU1BLE9BQU0sTUFBTSxNQUFNQSxPQUFNLEtBQUs7QUFBQSxFQUM3RTtBQUNBLFFBQU0sTUFBTSxHQUFHLE9BQU87QUFDdEIsUUFBTSxVQUFnQztBQUFBLElBQ3BDLEVBQUUsT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLFFBQVEsTUFBTSxpQkFBaUI7QUFBQSxJQUMvRDtBQUFBLE1BQ0UsT0FBTyxFQUFFLE1BQU07QUFBQSxNQUNmLE1BQU07QUFBQSxNQUNOLEtBQUssTUFBTTtBQUNULGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLE9BQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQ3REO0FBQ0EsU0FDRSxrQkFBQyxZQUFPLE9BQU0sbUJBQ1o7QUFBQSxzQkFBQyxVQUFLLE9BQU0sZUFDViw0QkFBQyxjQUFXLE9BQU8sRUFBRSxNQUFNLE1BQU0sTUFBSyxRQUFPLE9BQU8sT0FBTyxHQUM3RDtBQUFBLElBQ0Esa0JBQUMsT0FBRSxPQUFNLFNBQVEsTUFBSyxVQUNwQjtBQUFBLHdCQUFDLFNBQUksS0FBSSxhQUFZLEtBQUksSUFBRztBQUFBLE1BQzNCLEVBQUUsTUFBTTtBQUFBLE9BQ1g7QUFBQSxJQUNBLGtCQUFDLFNBQUksT0FBTSxPQUFNLGNBQVksRUFBRSxNQUFNLFlBQ2xDLGNBQ0UsT0FBTyxDQUFDQSxXQUFVQSxPQUFNLElBQUksRUFDNUIsSUFBSSxDQUFDQSxXQUNKO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFFQyxNQUFNQSxPQUFNO0FBQUEsUUFDWixnQkFBYyxPQUFPQSxPQUFNLElBQUksSUFBSSxTQUFTO0FBQUEsUUFFM0MsVUFBQUEsT0FBTTtBQUFBO0FBQUEsTUFKRkEsT0FBTTtBQUFBLElBS2IsQ0FDRCxHQUNMO0FBQUEsSUFDQSxrQkFBQyxVQUFLLE9BQU0sYUFDViw0QkFBQyxjQUFXLE9BQU8sRUFBRSxNQUFNLElBQUksTUFBTSxNQUFLLFFBQU8sT0FBTyxNQUFNLEdBQ2hFO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLHdCQUFDLGNBQVc7QUFBQSxNQUNaO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFPLEdBQUcsRUFBRSxNQUFNLE9BQU87QUFBQSxVQUN6QixTQUFTLE1BQU07QUFDYixvQkFBUSxRQUFRO0FBQUEsVUFDbEI7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFNLE1BQU0sVUFBVSxTQUFTLFNBQVMsTUFBTSxVQUFVLFVBQVUsUUFBUTtBQUFBLFVBQzFFLE9BQU8sR0FBRyxFQUFFLE1BQU0sTUFBTSxLQUFLLEtBQUssRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxVQUM1RCxTQUFTO0FBQUE7QUFBQSxNQUNYO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTyxLQUFLLFFBQVEsS0FBSyxTQUFTLEVBQUUsTUFBTTtBQUFBLFVBQzFDLE1BQUs7QUFBQSxVQUNMLE9BQU87QUFBQTtBQUFBLE1BQ1Q7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKO0FBR0EsSUFBTSxRQUFOLGNBQW9CLEVBR2xCO0FBQUEsRUFDUyxRQUFRLEVBQUUsUUFBUSxPQUFPLElBQUksR0FBRztBQUFBLEVBRXpDLE9BQWdCLDJCQUFnRDtBQUM5RCxXQUFPLEVBQUUsUUFBUSxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVTLG1CQUFtQixRQUE4QjtBQUN4RCxRQUFJLE9BQU8sT0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sT0FBUSxNQUFLLFNBQVMsRUFBRSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3ZGO0FBQUEsRUFFUyxTQUFTO0FBQ2hCLFFBQUksQ0FBQyxLQUFLLE1BQU0sT0FBUSxRQUFPLEtBQUssTUFBTTtBQUMxQyxXQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsU0FBSSxNQUFLLFNBQ1IsNEJBQUMsU0FBTSxNQUFLLFdBQVUsT0FBTyxFQUFFLE1BQU0sUUFDbkM7QUFBQSx3QkFBQyxPQUFHLFlBQUUsTUFBTSxZQUFXO0FBQUEsTUFDdkIsa0JBQUMsVUFBTyxTQUFTLE1BQU0sU0FBUyxPQUFPLEdBQUksWUFBRSxNQUFNLFFBQU87QUFBQSxPQUM1RCxHQUNGLEdBQ0Y7QUFBQSxFQUVKO0FBQ0Y7QUFFQSxTQUFTLFdBQVc7QUFDbEIsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFNBQU0sTUFBSyxVQUFTLE9BQU8sRUFBRSxNQUFNLFVBQ2xDO0FBQUEsc0JBQUMsT0FBRyxZQUFFLE1BQU0sY0FBYTtBQUFBLElBQ3pCLGtCQUFDLGNBQVcsTUFBSyxVQUFVLFlBQUUsTUFBTSxNQUFLO0FBQUEsS0FDMUMsR0FDRjtBQUVKO0FBRUEsSUFBTSxTQUFTLG9CQUFJLElBQW1CO0FBRXRDLFNBQVMsU0FBUztBQUNoQixRQUFNLFFBQVEsVUFBa0UsTUFBUztBQUN6RixRQUFNLE9BQU8sS0FBSztBQUNsQixJQUFVLE1BQU07QUFDZCxVQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3JCLFFBQUksSUFBSTtBQUNOLFdBQUssR0FBRyxJQUFJLEVBQUUsU0FBUyxLQUFLLENBQUM7QUFDN0I7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFVO0FBQ2QsZUFBVyxDQUFDLFNBQVMsSUFBSSxLQUFLLFFBQVE7QUFDcEMsWUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzdCLFVBQUksTUFBTyxPQUFNLFFBQVEsRUFBRSxNQUFNLE9BQU8sT0FBTztBQUFBLFdBQzFDO0FBQ0gsYUFBSyxFQUFFO0FBQUEsVUFDTCxDQUFDLEVBQUUsU0FBUyxLQUFLLE1BQU07QUFDckIsbUJBQU8sSUFBSSxNQUFNLElBQUk7QUFDckIsZ0JBQUksUUFBUyxPQUFNLFFBQVEsRUFBRSxNQUFNLE9BQU87QUFBQSxVQUM1QztBQUFBO0FBQUEsVUFFQSxNQUFNLFdBQVcsU0FBUyxPQUFPO0FBQUEsUUFDbkM7QUFBQSxNQUNGO0FBQ0EsYUFBTyxNQUFNO0FBQ1gsa0JBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUTtBQUNkLFdBQU87QUFBQSxFQUNULEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDVCxRQUFNLE1BQU0sTUFBTTtBQUNsQixNQUFJLFFBQVEsT0FBVyxRQUFPLGtCQUFDLFdBQVE7QUFDdkMsTUFBSSxRQUFRLFVBQVcsUUFBTyxrQkFBQyxZQUFTO0FBQ3hDLFNBQU8sa0JBQUMsSUFBSSxNQUFKLEVBQVMsUUFBUSxJQUFJLFFBQVE7QUFDdkM7QUFFQSxTQUFTLFVBQXFCO0FBQzVCLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTUMsUUFBTyxDQUFDLFNBQTZCLE1BQU07QUFDL0MsWUFBUSxRQUFRO0FBQUEsRUFDbEI7QUFDQSxRQUFNLFNBQVMsTUFBTSxTQUFTLGNBQTJCLGVBQWUsR0FBRyxNQUFNO0FBQ2pGLFFBQU0sT0FBK0IsRUFBRSxVQUFVLE9BQU8sWUFBWSxPQUFPLFVBQVUsTUFBTTtBQUMzRixRQUFNLEtBQUssT0FBTyxFQUFFLElBQUksQ0FBQ0QsV0FBbUI7QUFDMUMsVUFBTSxVQUFtQjtBQUFBLE1BQ3ZCLE9BQU9BLE9BQU07QUFBQSxNQUNiLE1BQU1BLE9BQU07QUFBQSxNQUNaLEtBQUssTUFBTSxLQUFLLEdBQUdBLE9BQU0sSUFBSTtBQUFBLElBQy9CO0FBQ0EsV0FBTyxLQUFLQSxPQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsU0FBUyxNQUFNLEtBQUtBLE9BQU0sSUFBSSxFQUFHLElBQUk7QUFBQSxFQUN0RSxDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsRUFBRSxPQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBTSxRQUFRLEtBQUtDLE1BQUssTUFBTSxFQUFFO0FBQUEsSUFDNUQsRUFBRSxPQUFPLEVBQUUsUUFBUSxNQUFNLEtBQUssTUFBTSxVQUFVLEtBQUssT0FBTztBQUFBLElBQzFELEVBQUUsT0FBTyxFQUFFLE9BQU8sTUFBTSxPQUFPLEtBQUssVUFBVTtBQUFBLElBQzlDLEdBQUc7QUFBQSxJQUNILEVBQUUsT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLFNBQVMsS0FBSyxNQUFNO0FBQUEsRUFDdEQ7QUFDRjtBQUVBLFNBQVMsU0FBUztBQUNoQixJQUFVLE1BQU0sTUFBTSxRQUFRLENBQUMsR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQzVDLFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxPQUFFLE9BQU0sdUJBQXNCLE1BQUssU0FDakMsWUFBRSxNQUFNLE1BQ1g7QUFBQSxJQUNBLGtCQUFDLFVBQU87QUFBQSxJQUNSLGtCQUFDLFNBQU0sSUFBSSxLQUFLLE9BQ2QsNEJBQUMsVUFBTyxHQUNWO0FBQUEsSUFDQyxhQUFhLFNBQ1o7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sRUFBRSxNQUFNO0FBQUEsUUFDZixTQUFTLE1BQU07QUFDYixxQkFBVyxLQUFLO0FBQ2hCLGFBQUcsUUFBUTtBQUFBLFFBQ2I7QUFBQSxRQUVBO0FBQUEsNEJBQUMsT0FBRyxZQUFFLE1BQU0saUJBQWdCO0FBQUEsVUFDNUIsa0JBQUMsY0FBVyxPQUFPLEdBQUcsT0FBTyxLQUFLLFNBQVMsSUFBSSxRQUFRLE1BQU0sV0FBVyxJQUFJLEdBQUc7QUFBQTtBQUFBO0FBQUEsSUFDakY7QUFBQSxJQUVELFFBQVEsVUFBVSxhQUFhLGtCQUFDLFdBQVE7QUFBQSxJQUN4QyxRQUFRLFVBQVUsVUFBVSxrQkFBQyxRQUFLO0FBQUEsS0FDckM7QUFFSjtBQUdPLFNBQVMsTUFBTTtBQUNwQixTQUNFLHVCQUNHO0FBQUEsT0FBRyxVQUFVLFNBQVksa0JBQUMsV0FBUSxJQUFLLEdBQUcsVUFBVSxPQUFPLGtCQUFDLFFBQUssSUFBSyxrQkFBQyxVQUFPO0FBQUEsSUFDL0Usa0JBQUMsYUFBVTtBQUFBLElBQ1gsa0JBQUMsU0FBTTtBQUFBLElBQ1Asa0JBQUMsVUFBTztBQUFBLEtBQ1Y7QUFFSjs7O0FDcFNBLFVBQVU7QUFDVixZQUFZO0FBQ1osU0FBUztBQUNULFdBQVc7QUFDWCxJQUFNLFFBQVEsU0FBUyxlQUFlLEtBQUs7QUFDM0MsSUFBSSxNQUFPLEdBQU8sa0JBQUMsT0FBSSxHQUFJLEtBQUs7QUFHaEMsZUFBZSxRQUF1QjtBQUNwQyxNQUFJO0FBQ0YsVUFBTSxNQUFNO0FBQUEsRUFDZCxRQUFRO0FBQ04sZUFBVyxNQUFNLEtBQUssTUFBTSxHQUFHLEdBQUk7QUFBQSxFQUNyQztBQUNGO0FBQ0EsS0FBSyxNQUFNOyIsCiAgIm5hbWVzIjogWyJmaXJzdCIsICJ4IiwgIm9wZW4iLCAieCIsICJ5IiwgImNvbW1hbmRzIiwgImNsb3NlIiwgInNlbmQiLCAieCIsICJwbGFjZSIsICJvcGVuIl0KfQo=
