import {
  $,
  A,
  n,
  path,
  useSignal,
  y
} from "./chunk-VSV4ZCEX.js";

// src/texts/en/api.ts
var api = {
  away: "The server does not answer. What you typed is still here; try again.",
  status: (status) => `The server answers with status ${status}.`
};

// src/texts/en/charts.ts
var charts = {
  addDevice: "Add a device",
  allMetrics: "All metrics",
  csv: "Values as CSV",
  custom: "From\u2013to",
  filterMetrics: "Filter metrics by name",
  follow: "Live",
  from: "From",
  here: "Here",
  keyNames: {
    earlier: "Earlier",
    later: "Later",
    zoomOut: "Zoom out",
    follow: "Follow what comes, or stop"
  },
  last: "Last",
  least: "Min",
  line: "Line",
  local: "Local time",
  log: "Log",
  makeToken: "Make a token for it",
  mean: "Mean",
  most: "Max",
  noMetricFits: (word) => `No metric has \u201C${word}\u201D in its name.`,
  none: "Nothing has been reported yet",
  noneAgents: "On a machine of its own, concertim agent reports it all; Telegraf, Prometheus and collectd can report, too.",
  noneBody: "Send a first value, and its chart appears here:",
  nothing: "No values in this time. Choose a longer range.",
  nothingShort: "no values",
  now: "now",
  others: "Others",
  plot: (title) => `Chart of ${title}`,
  pointHint: "Arrow keys read values",
  range: "Time",
  readAgain: "Read again",
  remove: (what) => `Take ${what} out`,
  short: {
    "1h": "1 h",
    "6h": "6 h",
    "1d": "Day",
    "7d": "Week",
    "30d": "30 d",
    "90d": "Quarter"
  },
  show: "Show",
  spans: {
    "1h": "Past hour",
    "6h": "Past 6 hours",
    "1d": "Past day",
    "7d": "Past week",
    "30d": "Past 30 days",
    "90d": "Past quarter"
  },
  spoken: (least, mean, most) => `least ${least}, mean ${mean}, most ${most}`,
  table: "Values as a table",
  tableCut: (rows, from) => `The newest ${rows} rows. The CSV file has all of them, from ${from}.`,
  texts: "Texts that are reported",
  time: "Time",
  to: "To",
  toggle: (what) => `Show ${what}`,
  tokenMade: (days) => `The token is in the command, and shown only now. It may write this device's metrics for ${days} days.`,
  tokenName: (device) => `Reports of ${device}`,
  utc: "UTC",
  values: (title) => `Values of ${title}`,
  wrongRange: "From must be before to, and before now.",
  zoneHint: "Times in your zone or in UTC",
  pages: {
    Devices: "Devices",
    Device: "Device",
    DeviceMetrics: "Metrics",
    Rack: "Rack",
    RackDevices: "Devices",
    RackMetrics: "Metrics",
    RackInstructions: "Instructions",
    Hosts: "Hosts",
    Host: "Host",
    TeamDashboard: "Team"
  }
};

// src/texts/en/cloud.ts
var cloud = {
  title: "cloud"
};

// src/texts/en/people.ts
var people = {
  title: "people"
};

// src/texts/en/rackview.ts
var rackview = {
  title: "rackview"
};

// src/texts/en/shell.ts
var shell = {
  name: "Concertim",
  skip: "Skip to the content",
  navigation: "Main",
  menu: "Menu",
  account: "Your account",
  signIn: "Sign in",
  signInAgain: "Sign in again",
  signInAgainBody: "Your sign-in has ended. The page and what you typed stay as they are.",
  signOut: "Sign out",
  login: "Login",
  password: "Password",
  remember: "Stay signed in on this device",
  wrong: "Login or password is wrong.",
  oidc: "Sign in with your organisation",
  welcome: "Racks, devices and their metrics, live.",
  theme: { auto: "Colours of the system", light: "Light", dark: "Dark", label: "Colours" },
  nav: {
    racks: "Racks",
    devices: "Devices",
    hosts: "Hosts",
    clusters: "Launch cluster",
    teams: "Teams",
    users: "Users",
    templates: "Templates",
    keyPairs: "Key pairs",
    cloud: "Cloud",
    statistics: "Statistics",
    audit: "Audit log",
    outbox: "Calls to the cloud",
    settings: "Settings",
    more: "More"
  },
  state: {
    live: "Live",
    liveSince: (time) => `Live; last update ${time}`,
    connecting: "Connecting",
    stale: (time) => `Nothing new since ${time}`,
    lost: "Disconnected; trying again",
    paused: "Paused while hidden",
    off: "Not live"
  },
  notFound: "There is nothing here",
  notFoundBody: "The address may be old, or mistyped.",
  home: "To the racks",
  failed: "This page failed",
  failedBody: "A fault of ours. The rest works; reload to try this page again.",
  reload: "Reload",
  forbidden: "You may not see this",
  palette: "Commands",
  paletteHint: "Go to a page, rack, device, team or command",
  paletteNothing: "Nothing has that name.",
  keys: "Keys",
  keysBody: "Everything can be reached with Tab and Enter, too.",
  keyNames: {
    help: "Show these keys",
    palette: "Commands and search",
    search: "Search on this page",
    racks: "Go to racks",
    devices: "Go to devices",
    teams: "Go to teams",
    theme: "Change the colours"
  }
};

// src/texts/en/twin.ts
var twin = {
  title: "twin"
};

// src/texts/en/ui.ts
var ui = {
  actions: "Actions",
  actionsOf: (what) => `Actions for ${what}`,
  cancel: "Cancel",
  close: "Close",
  clear: "Clear",
  copied: "Copied",
  copy: "Copy",
  csv: "Download CSV",
  csvAll: (limit) => `Only the first ${limit} rows are in the file.`,
  discard: "Leave without saving",
  discardBody: "What you typed has not been saved.",
  discardTitle: "Leave this page?",
  dismiss: "Dismiss",
  failed: "That did not work",
  filter: "Filter",
  filters: "Filters",
  loading: "Loading",
  next: "Next",
  noRows: "Nothing fits. Try fewer filters or another word.",
  none: "None",
  all: "All",
  of: (from, to, total) => `${from}\u2013${to} of ${total}`,
  fromTo: (from, to) => `${from}\u2013${to}`,
  optional: "optional",
  previous: "Previous",
  required: "This is needed.",
  retry: "Try again",
  save: "Save",
  saved: "Saved",
  search: "Search",
  selectAll: "Select all rows of this page",
  selectRow: (what) => `Select ${what}`,
  selected: (count2) => `${count2} selected`,
  show: "Show",
  hide: "Hide",
  sortBy: (what) => `Sort by ${what}`,
  stale: "Somebody else has changed this meanwhile. Your words are kept: look at the newest state, then save again.",
  reload: "Read the newest state",
  yes: "Yes",
  no: "No"
};

// src/texts/index.ts
var t = { api, charts, cloud, people, rackview, shell, twin, ui };

// src/api/client.ts
var PATIENCE_MS = 3e4;
var Problem = class extends Error {
  status;
  /** The end of the type's URN: `invalid`, `stale`, `forbidden`, ... */
  kind;
  errors;
  /** Seconds after which it may be tried again. */
  retryAfter;
  constructor(status, kind, message, errors = [], retry) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.kind = kind;
    this.errors = errors;
    this.retryAfter = retry;
  }
};
var me = y(void 0);
var signInWanted = y(false);
var waiting = [];
function signInDone(again) {
  signInWanted.value = false;
  const all = waiting;
  waiting = [];
  for (const go of all) go(again);
}
function waitForSignIn() {
  signInWanted.value = true;
  return new Promise((go) => waiting.push(go));
}
function address(path2, query = {}) {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === void 0 || value === null || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) words.append(name, String(one));
  }
  const text = words.toString();
  return text ? `${path2}?${text}` : path2;
}
async function exchange(method, path2, asking) {
  const headers = { Accept: "application/json" };
  if (asking.body !== void 0) headers["Content-Type"] = "application/json";
  if (asking.ifMatch) headers["If-Match"] = asking.ifMatch;
  if (asking.idempotencyKey) headers["Idempotency-Key"] = asking.idempotencyKey;
  if (method !== "GET" && me.value?.csrf_token) headers["X-CSRF-Token"] = me.value.csrf_token;
  const slow = AbortSignal.timeout(PATIENCE_MS);
  const request = { method, headers, credentials: "same-origin", signal: slow };
  if (asking.body !== void 0) request.body = JSON.stringify(asking.body);
  const stop = new AbortController();
  asking.signal?.addEventListener("abort", () => stop.abort());
  slow.addEventListener("abort", () => stop.abort());
  if (asking.signal?.aborted) stop.abort();
  request.signal = stop.signal;
  try {
    return await fetch(address(path2, asking.query), request);
  } catch (error) {
    if (asking.signal?.aborted) throw error;
    throw new Problem(0, "away", t.api.away);
  }
}
async function refusal(response) {
  const retry = Number(response.headers.get("Retry-After")) || void 0;
  const text = await response.text();
  try {
    const said = JSON.parse(text);
    const kind = String(said.type ?? "").split(":").pop() || "failed";
    const message = said.detail || said.title || said.error || t.api.status(response.status);
    return new Problem(response.status, kind, String(message), said.errors ?? [], retry);
  } catch {
    return new Problem(response.status, "failed", t.api.status(response.status), [], retry);
  }
}
async function ask(method, path2, asking = {}) {
  let response = await exchange(method, path2, asking);
  while (response.status === 401 && !asking.quiet && me.value) {
    if (!await waitForSignIn()) throw await refusal(response);
    response = await exchange(method, path2, asking);
  }
  if (!response.ok) throw await refusal(response);
  return response;
}
async function get(path2, query, stop) {
  const asking = {};
  if (query) asking.query = query;
  if (stop) asking.signal = stop;
  return (await ask("GET", path2, asking)).json();
}
async function send(method, path2, body, asking = {}) {
  const response = await ask(method, path2, body === void 0 ? asking : { ...asking, body });
  const text = await response.text();
  return text ? JSON.parse(text) : void 0;
}

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = /* @__PURE__ */ Symbol.for("pv");
var o = 0;
function a(t2, e, n2, u, a2, i) {
  e || (e = {});
  var c, l, p = e;
  if ("ref" in p && "function" != typeof t2) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
  var s = { type: t2, props: p, key: n2, ref: c, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f, __v: --o, __i: -1, __u: 0 };
  return (a2 || i) && (s.__source = a2, s.__self = i), n.vnode && n.vnode(s), s;
}

// src/ui/Icon.tsx
var PATHS = {
  add: "M8 3v10M3 8h10",
  arrowDown: "M8 3v10m-4-4 4 4 4-4",
  arrowUp: "M8 13V3M4 7l4-4 4 4",
  back: "M10 3 5 8l5 5",
  bell: "M4 11h8l-1-2V7a3 3 0 0 0-6 0v2zM7 13h2",
  camera: "M2 5h3l1-2h4l1 2h3v8H2zM8 11a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
  chart: "M2 13h12M4 10l3-4 2 3 4-6",
  check: "m3 8 3.5 4L13 4",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 5v3l2 2",
  close: "m4 4 8 8M12 4l-8 8",
  cloud: "M5 12h6.5a2.5 2.5 0 0 0 .3-5A4 4 0 0 0 4.2 8 2 2 0 0 0 5 12",
  command: "M6 6h4v4H6zM6 6H4.5A1.5 1.5 0 1 1 6 4.500zM10 6V4.500A1.5 1.5 0 1 1 11.500 6zM10 10h1.500A1.5 1.5 0 1 1 10 11.500zM6 10v1.500A1.500 1.5 0 1 1 4.500 10z",
  copy: "M6 6h7v7H6zM3 10V3h7",
  device: "M2 5h12v6H2zM4.500 8h.01M7 8h.01M10 8h2",
  download: "M8 2v8m-3-3 3 3 3-3M3 13h10",
  edit: "m3 13 1-3 7-7 2 2-7 7z",
  expand: "M6 2H2v4m8-4h4v4M6 14H2v-4m8 4h4v-4",
  eye: "M1.500 8S4 4 8 4s6.500 4 6.500 4S12 12 8 12 1.500 8 1.500 8M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  filter: "M2 4h12M4.500 8h7M7 12h2",
  fit: "M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3M6 6h4v4H6z",
  forward: "m6 3 5 5-5 5",
  help: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M6.500 6.500a1.500 1.500 0 1 1 2 1.500c-.5.3-.5.700-.5 1M8 11.500h.01",
  home: "m2 8 6-5 6 5M4 7v6h8V7",
  key: "M6 10.500a3 3 0 1 1 2.500-4.500H14v2.500h-2v2H9.500l-1-1A3 3 0 0 1 6 10.500M5.500 7.500h.01",
  link: "M7 9.500 9 7M6 6.500 4.500 8a2.600 2.600 0 0 0 3.700 3.700l1-1M10 9.500 11.500 8a2.600 2.600 0 0 0-3.700-3.700l-1 1",
  list: "M5 4h9M5 8h9M5 12h9M2 4h.01M2 8h.01M2 12h.01",
  lock: "M4 7h8v6H4zM5.500 7V5a2.500 2.500 0 0 1 5 0v2",
  map: "M2 3h12v10H2zM8 8h4v3H8z",
  menu: "M2 4h12M2 8h12M2 12h12",
  minus: "M3 8h10",
  money: "M2 4h12v8H2zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  moon: "M13 9.500A5.500 5.500 0 1 1 6.500 3a4.500 4.500 0 0 0 6.500 6.500",
  more: "M3.500 8h.01M8 8h.01M12.500 8h.01",
  move: "M8 2v12M2 8h12M8 2 6.500 3.500M8 2l1.500 1.500M8 14l-1.500-1.500M8 14l1.500-1.500M2 8l1.500-1.500M2 8l1.500 1.500M14 8l-1.500-1.500M14 8l-1.500 1.500",
  pause: "M5.500 3v10M10.500 3v10",
  play: "M4.500 3v10l8-5z",
  power: "M8 2v6M4.500 4.500a5 5 0 1 0 7 0",
  print: "M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z",
  rack: "M3 2h10v12H3zM3 6h10M3 10h10M5 4h.01M5 8h.01M5 12h.01",
  refresh: "M13 8a5 5 0 1 1-1.500-3.500L13 6V2.500M13 6H9.500",
  save: "M3 3h8l2 2v8H3zM5.500 3v3.500h4V3M5.500 13V9.500h5V13",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.500 10.500 14 14",
  settings: "M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4M8 2v2M8 12v2M2 8h2M12 8h2M3.800 3.800l1.400 1.400M10.800 10.800l1.400 1.400M3.800 12.200l1.400-1.400M10.800 5.200l1.400-1.400",
  share: "M12 5.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M4 9.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M12 14.100a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M5.600 7.200l4.800-2.600M5.600 8.800l4.800 2.600",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  table: "M2 3h12v10H2zM2 6.500h12M6 3v10",
  tag: "M2 8V2h6l6 6-6 6zM5 5h.01",
  team: "M6 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M1.500 13.500a4.500 4.500 0 0 1 9 0M10.500 3.300a2.500 2.500 0 0 1 0 4.500M12 9.500a4.500 4.500 0 0 1 2.500 4",
  trash: "M3 4h10M6 4V2.500h4V4M4.500 4l.5 9.500h6l.5-9.500",
  tree: "M3 3h4v3H3zM9 10h4v3H9zM5 6v5.500h4",
  undo: "M3 7h7a3 3 0 0 1 0 6H7M3 7l3-3M3 7l3 3",
  user: "M8 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M3 13.500a5 5 0 0 1 10 0",
  warning: "M8 2.500 14.500 13.500h-13zM8 7v3M8 11.800h.01",
  zoomIn: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.500 10.500 14 14M5 7h4M7 5v4",
  zoomOut: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.500 10.500 14 14M5 7h4"
};
function Icon({ name }) {
  return /* @__PURE__ */ a("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false", children: /* @__PURE__ */ a("path", { d: PATHS[name] }) });
}

// src/ui/Button.tsx
function Button({
  kind,
  icon,
  busy,
  children,
  ...rest
}) {
  return /* @__PURE__ */ a("button", { type: "button", ...rest, class: `button ${kind ?? ""}`, disabled: rest.disabled || busy, children: [
    busy ? /* @__PURE__ */ a("span", { class: "spinner", "aria-hidden": "true" }) : icon && /* @__PURE__ */ a(Icon, { name: icon }),
    children
  ] });
}
function IconButton({ icon, label, ...rest }) {
  return /* @__PURE__ */ a("button", { type: "button", ...rest, class: "icon-button", "aria-label": label, title: label, children: /* @__PURE__ */ a(Icon, { name: icon }) });
}
function ButtonLink({
  href,
  kind,
  icon,
  children
}) {
  return /* @__PURE__ */ a("a", { href, class: `button ${kind ?? ""}`, children: [
    icon && /* @__PURE__ */ a(Icon, { name: icon }),
    children
  ] });
}

// src/ui/Toast.tsx
var notes = y([]);
var count = 0;
var STAY_MS = 6e3;
function toast(text, kind = "good", action) {
  count += 1;
  const note = action ? { id: count, kind, text, action } : { id: count, kind, text };
  notes.value = [...notes.value.slice(-4), note];
}
function toastProblem(problem) {
  if (problem instanceof DOMException && problem.name === "AbortError") return;
  const text = problem instanceof Problem ? problem.message : t.ui.failed;
  toast(text, "bad");
}
function dismiss(id) {
  notes.value = notes.value.filter((note) => note.id !== id);
}
function Shown({ note }) {
  A(() => {
    if (note.kind === "bad") return;
    const timer = setTimeout(() => dismiss(note.id), STAY_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const { action } = note;
  return /* @__PURE__ */ a("div", { class: "toast", "data-kind": note.kind, role: note.kind === "bad" ? "alert" : "status", children: [
    /* @__PURE__ */ a("p", { children: note.text }),
    action && /* @__PURE__ */ a(
      Button,
      {
        kind: "plain",
        onClick: () => {
          dismiss(note.id);
          action.run();
        },
        children: action.label
      }
    ),
    /* @__PURE__ */ a(IconButton, { icon: "close", label: t.ui.dismiss, onClick: () => dismiss(note.id) })
  ] });
}
function Toasts() {
  return /* @__PURE__ */ a("div", { class: "toasts no-print", "aria-live": "polite", children: notes.value.map((note) => /* @__PURE__ */ a(Shown, { note }, note.id)) });
}

// src/ui/parts.tsx
function PageHead({
  title,
  crumbs,
  children
}) {
  A(() => {
    document.title = `${title} \xB7 ${t.shell.name}`;
  }, [title]);
  return /* @__PURE__ */ a("div", { class: "page-head", children: [
    /* @__PURE__ */ a("div", { children: [
      crumbs && /* @__PURE__ */ a("p", { class: "crumbs", children: crumbs.map((crumb) => /* @__PURE__ */ a("span", { children: [
        /* @__PURE__ */ a("a", { href: crumb.href, children: crumb.label }),
        " /",
        " "
      ] }, crumb.href)) }),
      /* @__PURE__ */ a("h1", { tabIndex: -1, children: title })
    ] }),
    /* @__PURE__ */ a("div", { class: "tools no-print", children })
  ] });
}
function Tabs({
  label,
  tabs
}) {
  return /* @__PURE__ */ a("nav", { class: "tabs no-print", "aria-label": label, children: tabs.map((tab) => /* @__PURE__ */ a(
    "a",
    {
      href: tab.href,
      "aria-current": path.value === tab.href ? "page" : void 0,
      children: tab.label
    },
    tab.href
  )) });
}
function Empty({
  icon,
  title,
  children
}) {
  return /* @__PURE__ */ a("div", { class: "empty", children: [
    /* @__PURE__ */ a(Icon, { name: icon }),
    /* @__PURE__ */ a("h2", { children: title }),
    children
  ] });
}
function Loading() {
  const late = useSignal(false);
  A(() => {
    const timer = setTimeout(() => {
      late.value = true;
    }, 250);
    return () => clearTimeout(timer);
  }, []);
  return /* @__PURE__ */ a("div", { class: "empty", role: "status", children: [
    late.value && /* @__PURE__ */ a("span", { class: "spinner", "aria-hidden": "true" }),
    /* @__PURE__ */ a("span", { class: late.value ? "" : "unseen", children: t.ui.loading })
  ] });
}
function Failed({ problem, retry }) {
  const title = problem.status === 403 ? t.shell.forbidden : problem.status === 404 ? t.shell.notFound : t.ui.failed;
  return /* @__PURE__ */ a("div", { role: "alert", children: /* @__PURE__ */ a(Empty, { icon: "warning", title, children: [
    /* @__PURE__ */ a("p", { children: problem.message }),
    retry && problem.status !== 403 && /* @__PURE__ */ a(Button, { onClick: retry, children: t.ui.retry })
  ] }) });
}
function useRead(read, by = []) {
  const value = useSignal(void 0);
  const problem = useSignal(void 0);
  const turn = useSignal(0);
  A(() => {
    const stop = new AbortController();
    read(stop.signal).then(
      (found) => {
        if (stop.signal.aborted) return;
        value.value = found;
        problem.value = void 0;
      },
      (error) => {
        if (stop.signal.aborted) return;
        problem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
      }
    );
    return () => stop.abort();
  }, [...by, turn.value]);
  const again = () => {
    turn.value += 1;
  };
  return { value: value.value, problem: problem.value, again };
}
function Reading({
  read,
  children
}) {
  if (read.value !== void 0) return /* @__PURE__ */ a($, { children: children(read.value) });
  if (read.problem) return /* @__PURE__ */ a(Failed, { problem: read.problem, retry: read.again });
  return /* @__PURE__ */ a(Loading, {});
}
async function copy(text) {
  if (navigator.clipboard && isSecureContext) {
    await navigator.clipboard.writeText(text);
  } else {
    const area = document.createElement("textarea");
    area.value = text;
    const place = document.querySelector("dialog[open]") ?? document.body;
    place.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(t.ui.copied);
}
function CopyButton({ text, label }) {
  return /* @__PURE__ */ a(IconButton, { icon: "copy", label: label ?? t.ui.copy, onClick: () => void copy(text) });
}
function Code({ text }) {
  return /* @__PURE__ */ a("div", { class: "code", children: [
    /* @__PURE__ */ a("pre", { tabIndex: 0, children: text }),
    /* @__PURE__ */ a(CopyButton, { text })
  ] });
}
var KINDS = {
  ACTIVE: "good",
  AVAILABLE: "good",
  IN_PROGRESS: "warn",
  SUSPENDED: "warn",
  FAILED: "bad",
  active: "good",
  "pending deletion": "warn"
};
function Status({ status }) {
  return /* @__PURE__ */ a("span", { class: "badge", "data-kind": KINDS[status] ?? "plain", children: status.replaceAll("_", " ").toLowerCase() });
}
function saveFile(name, content, type = "text/plain") {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

export {
  t,
  Problem,
  me,
  signInWanted,
  signInDone,
  address,
  get,
  send,
  a,
  Icon,
  Button,
  IconButton,
  ButtonLink,
  toastProblem,
  Toasts,
  PageHead,
  Tabs,
  Empty,
  Loading,
  useRead,
  Reading,
  Code,
  Status,
  saveFile
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3RleHRzL2VuL2FwaS50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vY2hhcnRzLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9jbG91ZC50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vcGVvcGxlLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9yYWNrdmlldy50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vc2hlbGwudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3R3aW4udHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3VpLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9pbmRleC50cyIsICIuLi8uLi9zcmMvYXBpL2NsaWVudC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L2pzeC1ydW50aW1lL3NyYy91dGlscy5qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L3NyYy9jb25zdGFudHMuanMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL3ByZWFjdC9qc3gtcnVudGltZS9zcmMvaW5kZXguanMiLCAiLi4vLi4vc3JjL3VpL0ljb24udHN4IiwgIi4uLy4uL3NyYy91aS9CdXR0b24udHN4IiwgIi4uLy4uL3NyYy91aS9Ub2FzdC50c3giLCAiLi4vLi4vc3JjL3VpL3BhcnRzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIFdoYXQgaXMgc2FpZCB3aGVuIGEgcmVxdWVzdCBmYWlscy4gKi9cbmV4cG9ydCBjb25zdCBhcGkgPSB7XG4gIGF3YXk6IFwiVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXIuIFdoYXQgeW91IHR5cGVkIGlzIHN0aWxsIGhlcmU7IHRyeSBhZ2Fpbi5cIixcbiAgc3RhdHVzOiAoc3RhdHVzOiBudW1iZXIpID0+IGBUaGUgc2VydmVyIGFuc3dlcnMgd2l0aCBzdGF0dXMgJHtzdGF0dXN9LmAsXG59O1xuIiwgIi8qKiBUZXh0cyBvZiBkZXZpY2VzLCByYWNrcywgaG9zdHMgYW5kIHRoZWlyIGNoYXJ0cy4gKi9cbmV4cG9ydCBjb25zdCBjaGFydHMgPSB7XG4gIGFkZERldmljZTogXCJBZGQgYSBkZXZpY2VcIixcbiAgYWxsTWV0cmljczogXCJBbGwgbWV0cmljc1wiLFxuICBjc3Y6IFwiVmFsdWVzIGFzIENTVlwiLFxuICBjdXN0b206IFwiRnJvbVx1MjAxM3RvXCIsXG4gIGZpbHRlck1ldHJpY3M6IFwiRmlsdGVyIG1ldHJpY3MgYnkgbmFtZVwiLFxuICBmb2xsb3c6IFwiTGl2ZVwiLFxuICBmcm9tOiBcIkZyb21cIixcbiAgaGVyZTogXCJIZXJlXCIsXG4gIGtleU5hbWVzOiB7XG4gICAgZWFybGllcjogXCJFYXJsaWVyXCIsXG4gICAgbGF0ZXI6IFwiTGF0ZXJcIixcbiAgICB6b29tT3V0OiBcIlpvb20gb3V0XCIsXG4gICAgZm9sbG93OiBcIkZvbGxvdyB3aGF0IGNvbWVzLCBvciBzdG9wXCIsXG4gIH0sXG4gIGxhc3Q6IFwiTGFzdFwiLFxuICBsZWFzdDogXCJNaW5cIixcbiAgbGluZTogXCJMaW5lXCIsXG4gIGxvY2FsOiBcIkxvY2FsIHRpbWVcIixcbiAgbG9nOiBcIkxvZ1wiLFxuICBtYWtlVG9rZW46IFwiTWFrZSBhIHRva2VuIGZvciBpdFwiLFxuICBtZWFuOiBcIk1lYW5cIixcbiAgbW9zdDogXCJNYXhcIixcbiAgbm9NZXRyaWNGaXRzOiAod29yZDogc3RyaW5nKSA9PiBgTm8gbWV0cmljIGhhcyBcdTIwMUMke3dvcmR9XHUyMDFEIGluIGl0cyBuYW1lLmAsXG4gIG5vbmU6IFwiTm90aGluZyBoYXMgYmVlbiByZXBvcnRlZCB5ZXRcIixcbiAgbm9uZUFnZW50czpcbiAgICBcIk9uIGEgbWFjaGluZSBvZiBpdHMgb3duLCBjb25jZXJ0aW0gYWdlbnQgcmVwb3J0cyBpdCBhbGw7IFRlbGVncmFmLCBQcm9tZXRoZXVzIGFuZCBjb2xsZWN0ZCBjYW4gcmVwb3J0LCB0b28uXCIsXG4gIG5vbmVCb2R5OiBcIlNlbmQgYSBmaXJzdCB2YWx1ZSwgYW5kIGl0cyBjaGFydCBhcHBlYXJzIGhlcmU6XCIsXG4gIG5vdGhpbmc6IFwiTm8gdmFsdWVzIGluIHRoaXMgdGltZS4gQ2hvb3NlIGEgbG9uZ2VyIHJhbmdlLlwiLFxuICBub3RoaW5nU2hvcnQ6IFwibm8gdmFsdWVzXCIsXG4gIG5vdzogXCJub3dcIixcbiAgb3RoZXJzOiBcIk90aGVyc1wiLFxuICBwbG90OiAodGl0bGU6IHN0cmluZykgPT4gYENoYXJ0IG9mICR7dGl0bGV9YCxcbiAgcG9pbnRIaW50OiBcIkFycm93IGtleXMgcmVhZCB2YWx1ZXNcIixcbiAgcmFuZ2U6IFwiVGltZVwiLFxuICByZWFkQWdhaW46IFwiUmVhZCBhZ2FpblwiLFxuICByZW1vdmU6ICh3aGF0OiBzdHJpbmcpID0+IGBUYWtlICR7d2hhdH0gb3V0YCxcbiAgc2hvcnQ6IHtcbiAgICBcIjFoXCI6IFwiMSBoXCIsXG4gICAgXCI2aFwiOiBcIjYgaFwiLFxuICAgIFwiMWRcIjogXCJEYXlcIixcbiAgICBcIjdkXCI6IFwiV2Vla1wiLFxuICAgIFwiMzBkXCI6IFwiMzAgZFwiLFxuICAgIFwiOTBkXCI6IFwiUXVhcnRlclwiLFxuICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIHNob3c6IFwiU2hvd1wiLFxuICBzcGFuczoge1xuICAgIFwiMWhcIjogXCJQYXN0IGhvdXJcIixcbiAgICBcIjZoXCI6IFwiUGFzdCA2IGhvdXJzXCIsXG4gICAgXCIxZFwiOiBcIlBhc3QgZGF5XCIsXG4gICAgXCI3ZFwiOiBcIlBhc3Qgd2Vla1wiLFxuICAgIFwiMzBkXCI6IFwiUGFzdCAzMCBkYXlzXCIsXG4gICAgXCI5MGRcIjogXCJQYXN0IHF1YXJ0ZXJcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBzcG9rZW46IChsZWFzdDogc3RyaW5nLCBtZWFuOiBzdHJpbmcsIG1vc3Q6IHN0cmluZykgPT5cbiAgICBgbGVhc3QgJHtsZWFzdH0sIG1lYW4gJHttZWFufSwgbW9zdCAke21vc3R9YCxcbiAgdGFibGU6IFwiVmFsdWVzIGFzIGEgdGFibGVcIixcbiAgdGFibGVDdXQ6IChyb3dzOiBzdHJpbmcsIGZyb206IHN0cmluZykgPT5cbiAgICBgVGhlIG5ld2VzdCAke3Jvd3N9IHJvd3MuIFRoZSBDU1YgZmlsZSBoYXMgYWxsIG9mIHRoZW0sIGZyb20gJHtmcm9tfS5gLFxuICB0ZXh0czogXCJUZXh0cyB0aGF0IGFyZSByZXBvcnRlZFwiLFxuICB0aW1lOiBcIlRpbWVcIixcbiAgdG86IFwiVG9cIixcbiAgdG9nZ2xlOiAod2hhdDogc3RyaW5nKSA9PiBgU2hvdyAke3doYXR9YCxcbiAgdG9rZW5NYWRlOiAoZGF5czogc3RyaW5nKSA9PlxuICAgIGBUaGUgdG9rZW4gaXMgaW4gdGhlIGNvbW1hbmQsIGFuZCBzaG93biBvbmx5IG5vdy4gSXQgbWF5IHdyaXRlIHRoaXMgZGV2aWNlJ3MgbWV0cmljcyBmb3IgJHtkYXlzfSBkYXlzLmAsXG4gIHRva2VuTmFtZTogKGRldmljZTogc3RyaW5nKSA9PiBgUmVwb3J0cyBvZiAke2RldmljZX1gLFxuICB1dGM6IFwiVVRDXCIsXG4gIHZhbHVlczogKHRpdGxlOiBzdHJpbmcpID0+IGBWYWx1ZXMgb2YgJHt0aXRsZX1gLFxuICB3cm9uZ1JhbmdlOiBcIkZyb20gbXVzdCBiZSBiZWZvcmUgdG8sIGFuZCBiZWZvcmUgbm93LlwiLFxuICB6b25lSGludDogXCJUaW1lcyBpbiB5b3VyIHpvbmUgb3IgaW4gVVRDXCIsXG4gIHBhZ2VzOiB7XG4gICAgRGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgRGV2aWNlOiBcIkRldmljZVwiLFxuICAgIERldmljZU1ldHJpY3M6IFwiTWV0cmljc1wiLFxuICAgIFJhY2s6IFwiUmFja1wiLFxuICAgIFJhY2tEZXZpY2VzOiBcIkRldmljZXNcIixcbiAgICBSYWNrTWV0cmljczogXCJNZXRyaWNzXCIsXG4gICAgUmFja0luc3RydWN0aW9uczogXCJJbnN0cnVjdGlvbnNcIixcbiAgICBIb3N0czogXCJIb3N0c1wiLFxuICAgIEhvc3Q6IFwiSG9zdFwiLFxuICAgIFRlYW1EYXNoYm9hcmQ6IFwiVGVhbVwiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhpcyBhcmVhLiAqL1xuZXhwb3J0IGNvbnN0IGNsb3VkID0ge1xuICB0aXRsZTogXCJjbG91ZFwiLFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhpcyBhcmVhLiAqL1xuZXhwb3J0IGNvbnN0IHBlb3BsZSA9IHtcbiAgdGl0bGU6IFwicGVvcGxlXCIsXG59O1xuIiwgIi8qKiBUZXh0cyBvZiB0aGlzIGFyZWEuICovXG5leHBvcnQgY29uc3QgcmFja3ZpZXcgPSB7XG4gIHRpdGxlOiBcInJhY2t2aWV3XCIsXG59O1xuIiwgIi8qKiBUZXh0cyBhcm91bmQgdGhlIHBhZ2VzOiBoZWFkZXIsIG5hdmlnYXRpb24sIHNpZ25pbmcgaW4sIGtleXMsIHBhbGV0dGUuICovXG5leHBvcnQgY29uc3Qgc2hlbGwgPSB7XG4gIG5hbWU6IFwiQ29uY2VydGltXCIsXG4gIHNraXA6IFwiU2tpcCB0byB0aGUgY29udGVudFwiLFxuICBuYXZpZ2F0aW9uOiBcIk1haW5cIixcbiAgbWVudTogXCJNZW51XCIsXG4gIGFjY291bnQ6IFwiWW91ciBhY2NvdW50XCIsXG4gIHNpZ25JbjogXCJTaWduIGluXCIsXG4gIHNpZ25JbkFnYWluOiBcIlNpZ24gaW4gYWdhaW5cIixcbiAgc2lnbkluQWdhaW5Cb2R5OiBcIllvdXIgc2lnbi1pbiBoYXMgZW5kZWQuIFRoZSBwYWdlIGFuZCB3aGF0IHlvdSB0eXBlZCBzdGF5IGFzIHRoZXkgYXJlLlwiLFxuICBzaWduT3V0OiBcIlNpZ24gb3V0XCIsXG4gIGxvZ2luOiBcIkxvZ2luXCIsXG4gIHBhc3N3b3JkOiBcIlBhc3N3b3JkXCIsXG4gIHJlbWVtYmVyOiBcIlN0YXkgc2lnbmVkIGluIG9uIHRoaXMgZGV2aWNlXCIsXG4gIHdyb25nOiBcIkxvZ2luIG9yIHBhc3N3b3JkIGlzIHdyb25nLlwiLFxuICBvaWRjOiBcIlNpZ24gaW4gd2l0aCB5b3VyIG9yZ2FuaXNhdGlvblwiLFxuICB3ZWxjb21lOiBcIlJhY2tzLCBkZXZpY2VzIGFuZCB0aGVpciBtZXRyaWNzLCBsaXZlLlwiLFxuICB0aGVtZTogeyBhdXRvOiBcIkNvbG91cnMgb2YgdGhlIHN5c3RlbVwiLCBsaWdodDogXCJMaWdodFwiLCBkYXJrOiBcIkRhcmtcIiwgbGFiZWw6IFwiQ29sb3Vyc1wiIH0sXG4gIG5hdjoge1xuICAgIHJhY2tzOiBcIlJhY2tzXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgaG9zdHM6IFwiSG9zdHNcIixcbiAgICBjbHVzdGVyczogXCJMYXVuY2ggY2x1c3RlclwiLFxuICAgIHRlYW1zOiBcIlRlYW1zXCIsXG4gICAgdXNlcnM6IFwiVXNlcnNcIixcbiAgICB0ZW1wbGF0ZXM6IFwiVGVtcGxhdGVzXCIsXG4gICAga2V5UGFpcnM6IFwiS2V5IHBhaXJzXCIsXG4gICAgY2xvdWQ6IFwiQ2xvdWRcIixcbiAgICBzdGF0aXN0aWNzOiBcIlN0YXRpc3RpY3NcIixcbiAgICBhdWRpdDogXCJBdWRpdCBsb2dcIixcbiAgICBvdXRib3g6IFwiQ2FsbHMgdG8gdGhlIGNsb3VkXCIsXG4gICAgc2V0dGluZ3M6IFwiU2V0dGluZ3NcIixcbiAgICBtb3JlOiBcIk1vcmVcIixcbiAgfSxcbiAgc3RhdGU6IHtcbiAgICBsaXZlOiBcIkxpdmVcIixcbiAgICBsaXZlU2luY2U6ICh0aW1lOiBzdHJpbmcpID0+IGBMaXZlOyBsYXN0IHVwZGF0ZSAke3RpbWV9YCxcbiAgICBjb25uZWN0aW5nOiBcIkNvbm5lY3RpbmdcIixcbiAgICBzdGFsZTogKHRpbWU6IHN0cmluZykgPT4gYE5vdGhpbmcgbmV3IHNpbmNlICR7dGltZX1gLFxuICAgIGxvc3Q6IFwiRGlzY29ubmVjdGVkOyB0cnlpbmcgYWdhaW5cIixcbiAgICBwYXVzZWQ6IFwiUGF1c2VkIHdoaWxlIGhpZGRlblwiLFxuICAgIG9mZjogXCJOb3QgbGl2ZVwiLFxuICB9LFxuICBub3RGb3VuZDogXCJUaGVyZSBpcyBub3RoaW5nIGhlcmVcIixcbiAgbm90Rm91bmRCb2R5OiBcIlRoZSBhZGRyZXNzIG1heSBiZSBvbGQsIG9yIG1pc3R5cGVkLlwiLFxuICBob21lOiBcIlRvIHRoZSByYWNrc1wiLFxuICBmYWlsZWQ6IFwiVGhpcyBwYWdlIGZhaWxlZFwiLFxuICBmYWlsZWRCb2R5OiBcIkEgZmF1bHQgb2Ygb3Vycy4gVGhlIHJlc3Qgd29ya3M7IHJlbG9hZCB0byB0cnkgdGhpcyBwYWdlIGFnYWluLlwiLFxuICByZWxvYWQ6IFwiUmVsb2FkXCIsXG4gIGZvcmJpZGRlbjogXCJZb3UgbWF5IG5vdCBzZWUgdGhpc1wiLFxuICBwYWxldHRlOiBcIkNvbW1hbmRzXCIsXG4gIHBhbGV0dGVIaW50OiBcIkdvIHRvIGEgcGFnZSwgcmFjaywgZGV2aWNlLCB0ZWFtIG9yIGNvbW1hbmRcIixcbiAgcGFsZXR0ZU5vdGhpbmc6IFwiTm90aGluZyBoYXMgdGhhdCBuYW1lLlwiLFxuICBrZXlzOiBcIktleXNcIixcbiAga2V5c0JvZHk6IFwiRXZlcnl0aGluZyBjYW4gYmUgcmVhY2hlZCB3aXRoIFRhYiBhbmQgRW50ZXIsIHRvby5cIixcbiAga2V5TmFtZXM6IHtcbiAgICBoZWxwOiBcIlNob3cgdGhlc2Uga2V5c1wiLFxuICAgIHBhbGV0dGU6IFwiQ29tbWFuZHMgYW5kIHNlYXJjaFwiLFxuICAgIHNlYXJjaDogXCJTZWFyY2ggb24gdGhpcyBwYWdlXCIsXG4gICAgcmFja3M6IFwiR28gdG8gcmFja3NcIixcbiAgICBkZXZpY2VzOiBcIkdvIHRvIGRldmljZXNcIixcbiAgICB0ZWFtczogXCJHbyB0byB0ZWFtc1wiLFxuICAgIHRoZW1lOiBcIkNoYW5nZSB0aGUgY29sb3Vyc1wiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhpcyBhcmVhLiAqL1xuZXhwb3J0IGNvbnN0IHR3aW4gPSB7XG4gIHRpdGxlOiBcInR3aW5cIixcbn07XG4iLCAiLyoqIFRleHRzIG9mIHRoZSBjb250cm9scyB0aGF0IGV2ZXJ5IHBhZ2Ugc2hhcmVzLiAqL1xuZXhwb3J0IGNvbnN0IHVpID0ge1xuICBhY3Rpb25zOiBcIkFjdGlvbnNcIixcbiAgYWN0aW9uc09mOiAod2hhdDogc3RyaW5nKSA9PiBgQWN0aW9ucyBmb3IgJHt3aGF0fWAsXG4gIGNhbmNlbDogXCJDYW5jZWxcIixcbiAgY2xvc2U6IFwiQ2xvc2VcIixcbiAgY2xlYXI6IFwiQ2xlYXJcIixcbiAgY29waWVkOiBcIkNvcGllZFwiLFxuICBjb3B5OiBcIkNvcHlcIixcbiAgY3N2OiBcIkRvd25sb2FkIENTVlwiLFxuICBjc3ZBbGw6IChsaW1pdDogc3RyaW5nKSA9PiBgT25seSB0aGUgZmlyc3QgJHtsaW1pdH0gcm93cyBhcmUgaW4gdGhlIGZpbGUuYCxcbiAgZGlzY2FyZDogXCJMZWF2ZSB3aXRob3V0IHNhdmluZ1wiLFxuICBkaXNjYXJkQm9keTogXCJXaGF0IHlvdSB0eXBlZCBoYXMgbm90IGJlZW4gc2F2ZWQuXCIsXG4gIGRpc2NhcmRUaXRsZTogXCJMZWF2ZSB0aGlzIHBhZ2U/XCIsXG4gIGRpc21pc3M6IFwiRGlzbWlzc1wiLFxuICBmYWlsZWQ6IFwiVGhhdCBkaWQgbm90IHdvcmtcIixcbiAgZmlsdGVyOiBcIkZpbHRlclwiLFxuICBmaWx0ZXJzOiBcIkZpbHRlcnNcIixcbiAgbG9hZGluZzogXCJMb2FkaW5nXCIsXG4gIG5leHQ6IFwiTmV4dFwiLFxuICBub1Jvd3M6IFwiTm90aGluZyBmaXRzLiBUcnkgZmV3ZXIgZmlsdGVycyBvciBhbm90aGVyIHdvcmQuXCIsXG4gIG5vbmU6IFwiTm9uZVwiLFxuICBhbGw6IFwiQWxsXCIsXG4gIG9mOiAoZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nLCB0b3RhbDogc3RyaW5nKSA9PiBgJHtmcm9tfVx1MjAxMyR7dG99IG9mICR7dG90YWx9YCxcbiAgZnJvbVRvOiAoZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nKSA9PiBgJHtmcm9tfVx1MjAxMyR7dG99YCxcbiAgb3B0aW9uYWw6IFwib3B0aW9uYWxcIixcbiAgcHJldmlvdXM6IFwiUHJldmlvdXNcIixcbiAgcmVxdWlyZWQ6IFwiVGhpcyBpcyBuZWVkZWQuXCIsXG4gIHJldHJ5OiBcIlRyeSBhZ2FpblwiLFxuICBzYXZlOiBcIlNhdmVcIixcbiAgc2F2ZWQ6IFwiU2F2ZWRcIixcbiAgc2VhcmNoOiBcIlNlYXJjaFwiLFxuICBzZWxlY3RBbGw6IFwiU2VsZWN0IGFsbCByb3dzIG9mIHRoaXMgcGFnZVwiLFxuICBzZWxlY3RSb3c6ICh3aGF0OiBzdHJpbmcpID0+IGBTZWxlY3QgJHt3aGF0fWAsXG4gIHNlbGVjdGVkOiAoY291bnQ6IHN0cmluZykgPT4gYCR7Y291bnR9IHNlbGVjdGVkYCxcbiAgc2hvdzogXCJTaG93XCIsXG4gIGhpZGU6IFwiSGlkZVwiLFxuICBzb3J0Qnk6ICh3aGF0OiBzdHJpbmcpID0+IGBTb3J0IGJ5ICR7d2hhdH1gLFxuICBzdGFsZTpcbiAgICBcIlNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgdGhpcyBtZWFud2hpbGUuIFlvdXIgd29yZHMgYXJlIGtlcHQ6IGxvb2sgYXQgdGhlIG5ld2VzdCBzdGF0ZSwgdGhlbiBzYXZlIGFnYWluLlwiLFxuICByZWxvYWQ6IFwiUmVhZCB0aGUgbmV3ZXN0IHN0YXRlXCIsXG4gIHllczogXCJZZXNcIixcbiAgbm86IFwiTm9cIixcbn07XG4iLCAiLy8gRXZlcnkgdGV4dCB0aGF0IGEgcGVyc29uIHJlYWRzLiBBbm90aGVyIGxhbmd1YWdlIGlzIGFub3RoZXIgZm9sZGVyIGxpa2UgYGVuYCB3aXRoIHRoZSBzYW1lIGtleXMuXG5pbXBvcnQgeyBhcGkgfSBmcm9tIFwiLi9lbi9hcGlcIjtcbmltcG9ydCB7IGNoYXJ0cyB9IGZyb20gXCIuL2VuL2NoYXJ0c1wiO1xuaW1wb3J0IHsgY2xvdWQgfSBmcm9tIFwiLi9lbi9jbG91ZFwiO1xuaW1wb3J0IHsgcGVvcGxlIH0gZnJvbSBcIi4vZW4vcGVvcGxlXCI7XG5pbXBvcnQgeyByYWNrdmlldyB9IGZyb20gXCIuL2VuL3JhY2t2aWV3XCI7XG5pbXBvcnQgeyBzaGVsbCB9IGZyb20gXCIuL2VuL3NoZWxsXCI7XG5pbXBvcnQgeyB0d2luIH0gZnJvbSBcIi4vZW4vdHdpblwiO1xuaW1wb3J0IHsgdWkgfSBmcm9tIFwiLi9lbi91aVwiO1xuXG4vKiogVGhlIHRleHRzLCBieSBhcmVhLiAqL1xuZXhwb3J0IGNvbnN0IHQgPSB7IGFwaSwgY2hhcnRzLCBjbG91ZCwgcGVvcGxlLCByYWNrdmlldywgc2hlbGwsIHR3aW4sIHVpIH07XG4iLCAiLy8gT25lIHdheSB0byBhc2sgdGhlIHNlcnZlcjogSlNPTiB0aGVyZSBhbmQgYmFjaywgcmVmdXNhbHMgYXMgYFByb2JsZW1gLCBhbmQgYSBzaWduLWluIHRoYXQgZW5kcyBpc1xuLy8gYXNrZWQgZm9yIGFnYWluIHdpdGhvdXQgbG9zaW5nIHRoZSBwYWdlLlxuaW1wb3J0IHsgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHR5cGUgeyBNZSB9IGZyb20gXCIuL3NjaGVtYVwiO1xuXG4vKiogQSBzZXJ2ZXIgdGhhdCBuZWVkcyBsb25nZXIgdGhhbiB0aGlzIGZvciBhbiBhbnN3ZXIgaXMgYXMgZ29vZCBhcyBhd2F5LiAqL1xuY29uc3QgUEFUSUVOQ0VfTVMgPSAzMF8wMDA7XG5cbi8qKiBBIGJyb2tlbiBydWxlOiB3aGVyZSBpbiB0aGUgYm9keSwgd2hpY2gsIGFuZCBpbiB3b3Jkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnJva2VuIHtcbiAgcG9pbnRlcj86IHN0cmluZztcbiAgcGFyYW1ldGVyPzogc3RyaW5nO1xuICBjb2RlOiBzdHJpbmc7XG4gIG1lc3NhZ2U6IHN0cmluZztcbiAgY291bnQ/OiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgcmVmdXNlZCwgYW5kIHdoeSAoUkZDIDk0NTcpOyBzdGF0dXMgMCB3aGVuIGl0IGRpZCBub3QgYW5zd2VyLiAqL1xuZXhwb3J0IGNsYXNzIFByb2JsZW0gZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IHN0YXR1czogbnVtYmVyO1xuICAvKiogVGhlIGVuZCBvZiB0aGUgdHlwZSdzIFVSTjogYGludmFsaWRgLCBgc3RhbGVgLCBgZm9yYmlkZGVuYCwgLi4uICovXG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZXJyb3JzOiBCcm9rZW5bXTtcbiAgLyoqIFNlY29uZHMgYWZ0ZXIgd2hpY2ggaXQgbWF5IGJlIHRyaWVkIGFnYWluLiAqL1xuICByZWFkb25seSByZXRyeUFmdGVyOiBudW1iZXIgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgc3RhdHVzOiBudW1iZXIsXG4gICAga2luZDogc3RyaW5nLFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICBlcnJvcnM6IEJyb2tlbltdID0gW10sXG4gICAgcmV0cnk/OiBudW1iZXIsXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICAgIHRoaXMubmFtZSA9IFwiUHJvYmxlbVwiO1xuICAgIHRoaXMuc3RhdHVzID0gc3RhdHVzO1xuICAgIHRoaXMua2luZCA9IGtpbmQ7XG4gICAgdGhpcy5lcnJvcnMgPSBlcnJvcnM7XG4gICAgdGhpcy5yZXRyeUFmdGVyID0gcmV0cnk7XG4gIH1cbn1cblxuLyoqIFdoYXQgYSByZXF1ZXN0IG1heSBoYXZlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBc2tpbmcge1xuICBxdWVyeT86IFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IG51bWJlciB8IGJvb2xlYW4gfCBzdHJpbmdbXSB8IG51bGwgfCB1bmRlZmluZWQ+O1xuICBib2R5PzogdW5rbm93bjtcbiAgc2lnbmFsPzogQWJvcnRTaWduYWw7XG4gIC8qKiBUaGUgRVRhZyBvZiB3aGF0IGlzIGNoYW5nZWQ6IHJlZnVzZWQgKDQxMikgaWYgc29tZWJvZHkgZWxzZSBoYXMgY2hhbmdlZCBpdCBzaW5jZS4gKi9cbiAgaWZNYXRjaD86IHN0cmluZztcbiAgLyoqIEEgY3JlYXRpb24gdGhhdCBtYXkgYmUgc2VudCBhZ2FpbiB3aXRob3V0IGhhcm0uICovXG4gIGlkZW1wb3RlbmN5S2V5Pzogc3RyaW5nO1xuICAvKiogRG8gbm90IGFzayBmb3IgYSBzaWduLWluIG9uIDQwMS4gKi9cbiAgcXVpZXQ/OiBib29sZWFuO1xufVxuXG4vKiogV2hvIGhhcyBzaWduZWQgaW47IG51bGwgd2hlbiBub2JvZHkgaGFzLCB1bmRlZmluZWQgYmVmb3JlIHRoYXQgaXMga25vd24uICovXG5leHBvcnQgY29uc3QgbWUgPSBzaWduYWw8TWUgfCBudWxsIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuXG4vKiogV2hldGhlciBhIHJlcXVlc3Qgd2FpdHMgdW50aWwgc29tZWJvZHkgc2lnbnMgaW4gYWdhaW4uICovXG5leHBvcnQgY29uc3Qgc2lnbkluV2FudGVkID0gc2lnbmFsKGZhbHNlKTtcbmxldCB3YWl0aW5nOiBBcnJheTwoYWdhaW46IGJvb2xlYW4pID0+IHZvaWQ+ID0gW107XG5cbi8qKiBTb21lYm9keSBoYXMgc2lnbmVkIGluIChvciBoYXMgZ2l2ZW4gdXApOiByZXF1ZXN0cyB0aGF0IHdhaXQgZ28gb24uICovXG5leHBvcnQgZnVuY3Rpb24gc2lnbkluRG9uZShhZ2FpbjogYm9vbGVhbik6IHZvaWQge1xuICBzaWduSW5XYW50ZWQudmFsdWUgPSBmYWxzZTtcbiAgY29uc3QgYWxsID0gd2FpdGluZztcbiAgd2FpdGluZyA9IFtdO1xuICBmb3IgKGNvbnN0IGdvIG9mIGFsbCkgZ28oYWdhaW4pO1xufVxuXG5mdW5jdGlvbiB3YWl0Rm9yU2lnbkluKCk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICBzaWduSW5XYW50ZWQudmFsdWUgPSB0cnVlO1xuICByZXR1cm4gbmV3IFByb21pc2UoKGdvKSA9PiB3YWl0aW5nLnB1c2goZ28pKTtcbn1cblxuLyoqIFRoZSBhZGRyZXNzIHdpdGggaXRzIHBhcmFtZXRlcnM7IGVtcHR5IG9uZXMgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZHJlc3MocGF0aDogc3RyaW5nLCBxdWVyeTogQXNraW5nW1wicXVlcnlcIl0gPSB7fSk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gbmV3IFVSTFNlYXJjaFBhcmFtcygpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMocXVlcnkpKSB7XG4gICAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQgfHwgdmFsdWUgPT09IG51bGwgfHwgdmFsdWUgPT09IFwiXCIpIGNvbnRpbnVlO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB3b3Jkcy5hcHBlbmQobmFtZSwgU3RyaW5nKG9uZSkpO1xuICB9XG4gIGNvbnN0IHRleHQgPSB3b3Jkcy50b1N0cmluZygpO1xuICByZXR1cm4gdGV4dCA/IGAke3BhdGh9PyR7dGV4dH1gIDogcGF0aDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZXhjaGFuZ2UobWV0aG9kOiBzdHJpbmcsIHBhdGg6IHN0cmluZywgYXNraW5nOiBBc2tpbmcpOiBQcm9taXNlPFJlc3BvbnNlPiB7XG4gIGNvbnN0IGhlYWRlcnM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7IEFjY2VwdDogXCJhcHBsaWNhdGlvbi9qc29uXCIgfTtcbiAgaWYgKGFza2luZy5ib2R5ICE9PSB1bmRlZmluZWQpIGhlYWRlcnNbXCJDb250ZW50LVR5cGVcIl0gPSBcImFwcGxpY2F0aW9uL2pzb25cIjtcbiAgaWYgKGFza2luZy5pZk1hdGNoKSBoZWFkZXJzW1wiSWYtTWF0Y2hcIl0gPSBhc2tpbmcuaWZNYXRjaDtcbiAgaWYgKGFza2luZy5pZGVtcG90ZW5jeUtleSkgaGVhZGVyc1tcIklkZW1wb3RlbmN5LUtleVwiXSA9IGFza2luZy5pZGVtcG90ZW5jeUtleTtcbiAgaWYgKG1ldGhvZCAhPT0gXCJHRVRcIiAmJiBtZS52YWx1ZT8uY3NyZl90b2tlbikgaGVhZGVyc1tcIlgtQ1NSRi1Ub2tlblwiXSA9IG1lLnZhbHVlLmNzcmZfdG9rZW47XG4gIGNvbnN0IHNsb3cgPSBBYm9ydFNpZ25hbC50aW1lb3V0KFBBVElFTkNFX01TKTtcbiAgY29uc3QgcmVxdWVzdDogUmVxdWVzdEluaXQgPSB7IG1ldGhvZCwgaGVhZGVycywgY3JlZGVudGlhbHM6IFwic2FtZS1vcmlnaW5cIiwgc2lnbmFsOiBzbG93IH07XG4gIGlmIChhc2tpbmcuYm9keSAhPT0gdW5kZWZpbmVkKSByZXF1ZXN0LmJvZHkgPSBKU09OLnN0cmluZ2lmeShhc2tpbmcuYm9keSk7XG4gIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGFza2luZy5zaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCAoKSA9PiBzdG9wLmFib3J0KCkpO1xuICBzbG93LmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCAoKSA9PiBzdG9wLmFib3J0KCkpO1xuICBpZiAoYXNraW5nLnNpZ25hbD8uYWJvcnRlZCkgc3RvcC5hYm9ydCgpO1xuICByZXF1ZXN0LnNpZ25hbCA9IHN0b3Auc2lnbmFsO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBmZXRjaChhZGRyZXNzKHBhdGgsIGFza2luZy5xdWVyeSksIHJlcXVlc3QpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChhc2tpbmcuc2lnbmFsPy5hYm9ydGVkKSB0aHJvdyBlcnJvcjtcbiAgICB0aHJvdyBuZXcgUHJvYmxlbSgwLCBcImF3YXlcIiwgdC5hcGkuYXdheSk7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVmdXNhbChyZXNwb25zZTogUmVzcG9uc2UpOiBQcm9taXNlPFByb2JsZW0+IHtcbiAgY29uc3QgcmV0cnkgPSBOdW1iZXIocmVzcG9uc2UuaGVhZGVycy5nZXQoXCJSZXRyeS1BZnRlclwiKSkgfHwgdW5kZWZpbmVkO1xuICBjb25zdCB0ZXh0ID0gYXdhaXQgcmVzcG9uc2UudGV4dCgpO1xuICB0cnkge1xuICAgIGNvbnN0IHNhaWQgPSBKU09OLnBhcnNlKHRleHQpO1xuICAgIGNvbnN0IGtpbmQgPVxuICAgICAgU3RyaW5nKHNhaWQudHlwZSA/PyBcIlwiKVxuICAgICAgICAuc3BsaXQoXCI6XCIpXG4gICAgICAgIC5wb3AoKSB8fCBcImZhaWxlZFwiO1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBzYWlkLmRldGFpbCB8fCBzYWlkLnRpdGxlIHx8IHNhaWQuZXJyb3IgfHwgdC5hcGkuc3RhdHVzKHJlc3BvbnNlLnN0YXR1cyk7XG4gICAgcmV0dXJuIG5ldyBQcm9ibGVtKHJlc3BvbnNlLnN0YXR1cywga2luZCwgU3RyaW5nKG1lc3NhZ2UpLCBzYWlkLmVycm9ycyA/PyBbXSwgcmV0cnkpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gbmV3IFByb2JsZW0ocmVzcG9uc2Uuc3RhdHVzLCBcImZhaWxlZFwiLCB0LmFwaS5zdGF0dXMocmVzcG9uc2Uuc3RhdHVzKSwgW10sIHJldHJ5KTtcbiAgfVxufVxuXG4vKiogT25lIHJlcXVlc3QuIFRocm93cyBhIGBQcm9ibGVtYCB3aGVuIGl0IGlzIHJlZnVzZWQsIGFuZCB0aGUgYWJvcnQgd2hlbiBpdCB3YXMgY2FsbGVkIG9mZi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhc2sobWV0aG9kOiBzdHJpbmcsIHBhdGg6IHN0cmluZywgYXNraW5nOiBBc2tpbmcgPSB7fSk6IFByb21pc2U8UmVzcG9uc2U+IHtcbiAgbGV0IHJlc3BvbnNlID0gYXdhaXQgZXhjaGFuZ2UobWV0aG9kLCBwYXRoLCBhc2tpbmcpO1xuICB3aGlsZSAocmVzcG9uc2Uuc3RhdHVzID09PSA0MDEgJiYgIWFza2luZy5xdWlldCAmJiBtZS52YWx1ZSkge1xuICAgIGlmICghKGF3YWl0IHdhaXRGb3JTaWduSW4oKSkpIHRocm93IGF3YWl0IHJlZnVzYWwocmVzcG9uc2UpO1xuICAgIHJlc3BvbnNlID0gYXdhaXQgZXhjaGFuZ2UobWV0aG9kLCBwYXRoLCBhc2tpbmcpO1xuICB9XG4gIGlmICghcmVzcG9uc2Uub2spIHRocm93IGF3YWl0IHJlZnVzYWwocmVzcG9uc2UpO1xuICByZXR1cm4gcmVzcG9uc2U7XG59XG5cbi8qKiBSZWFkcyBKU09OLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdldDxUPihcbiAgcGF0aDogc3RyaW5nLFxuICBxdWVyeT86IEFza2luZ1tcInF1ZXJ5XCJdLFxuICBzdG9wPzogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgYXNraW5nOiBBc2tpbmcgPSB7fTtcbiAgaWYgKHF1ZXJ5KSBhc2tpbmcucXVlcnkgPSBxdWVyeTtcbiAgaWYgKHN0b3ApIGFza2luZy5zaWduYWwgPSBzdG9wO1xuICByZXR1cm4gKGF3YWl0IGFzayhcIkdFVFwiLCBwYXRoLCBhc2tpbmcpKS5qc29uKCk7XG59XG5cbi8qKiBSZWFkcyBKU09OIHdpdGggdGhlIEVUYWcgdGhhdCBhIGNoYW5nZSBvZiBpdCBuZWVkcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBnZXRUYWdnZWQ8VD4ocGF0aDogc3RyaW5nKTogUHJvbWlzZTx7IHZhbHVlOiBUOyB0YWc6IHN0cmluZyB8IHVuZGVmaW5lZCB9PiB7XG4gIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgYXNrKFwiR0VUXCIsIHBhdGgpO1xuICByZXR1cm4geyB2YWx1ZTogYXdhaXQgcmVzcG9uc2UuanNvbigpLCB0YWc6IHJlc3BvbnNlLmhlYWRlcnMuZ2V0KFwiRVRhZ1wiKSA/PyB1bmRlZmluZWQgfTtcbn1cblxuLyoqIENoYW5nZXMgc29tZXRoaW5nOyB0aGUgYW5zd2VyJ3MgSlNPTiwgdW5kZWZpbmVkIHdoZXJlIHRoZXJlIGlzIG5vbmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2VuZDxUPihcbiAgbWV0aG9kOiBcIlBPU1RcIiB8IFwiUFVUXCIgfCBcIlBBVENIXCIgfCBcIkRFTEVURVwiLFxuICBwYXRoOiBzdHJpbmcsXG4gIGJvZHk/OiB1bmtub3duLFxuICBhc2tpbmc6IEFza2luZyA9IHt9LFxuKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgYXNrKG1ldGhvZCwgcGF0aCwgYm9keSA9PT0gdW5kZWZpbmVkID8gYXNraW5nIDogeyAuLi5hc2tpbmcsIGJvZHkgfSk7XG4gIGNvbnN0IHRleHQgPSBhd2FpdCByZXNwb25zZS50ZXh0KCk7XG4gIHJldHVybiAodGV4dCA/IEpTT04ucGFyc2UodGV4dCkgOiB1bmRlZmluZWQpIGFzIFQ7XG59XG5cbi8qKiBBIHBhZ2Ugb2YgYSBsaXN0IG9mIGAvYXBpL3YyYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFnZTxUPiB7XG4gIGl0ZW1zOiBUW107XG4gIG5leHQ6IHN0cmluZyB8IG51bGw7XG4gIHRvdGFsPzogbnVtYmVyIHwgbnVsbDtcbn1cblxuLyoqIEFsbCBwYWdlcyBvZiBhIGxpc3QsIGEgdGhvdXNhbmQgcm93cyBhdCBhIHRpbWUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYWxsPFQ+KHBhdGg6IHN0cmluZywgcXVlcnk6IEFza2luZ1tcInF1ZXJ5XCJdID0ge30pOiBQcm9taXNlPFRbXT4ge1xuICBjb25zdCByb3dzOiBUW10gPSBbXTtcbiAgbGV0IGN1cnNvcjogc3RyaW5nIHwgbnVsbCA9IG51bGw7XG4gIGRvIHtcbiAgICBjb25zdCBwYWdlOiBQYWdlPFQ+ID0gYXdhaXQgZ2V0KHBhdGgsIHsgLi4ucXVlcnksIGxpbWl0OiAxMDAwLCBjdXJzb3IgfSk7XG4gICAgcm93cy5wdXNoKC4uLnBhZ2UuaXRlbXMpO1xuICAgIGN1cnNvciA9IHBhZ2UubmV4dDtcbiAgfSB3aGlsZSAoY3Vyc29yKTtcbiAgcmV0dXJuIHJvd3M7XG59XG5cbi8qKiBBIGtleSBvZiBhIGNyZWF0aW9uLCBzbyB0aGF0IGl0IGNhbiBiZSBzZW50IGFnYWluOyBnb29kIG9uIHBsYWluIEhUVFAsIHRvby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXdLZXkoKTogc3RyaW5nIHtcbiAgY29uc3QgYnl0ZXMgPSBjcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSk7XG4gIHJldHVybiBbLi4uYnl0ZXNdLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpKS5qb2luKFwiXCIpO1xufVxuIiwgImNvbnN0IEVOQ09ERURfRU5USVRJRVMgPSAvW1wiJjxdLztcblxuLyoqIEBwYXJhbSB7c3RyaW5nfSBzdHIgKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVFbnRpdGllcyhzdHIpIHtcblx0Ly8gU2tpcCBhbGwgd29yayBmb3Igc3RyaW5ncyB3aXRoIG5vIGVudGl0aWVzIG5lZWRpbmcgZW5jb2Rpbmc6XG5cdGlmICghc3RyLmxlbmd0aCB8fCAhRU5DT0RFRF9FTlRJVElFUy50ZXN0KHN0cikpIHJldHVybiBzdHI7XG5cblx0bGV0IGxhc3QgPSAwLFxuXHRcdGkgPSAwLFxuXHRcdG91dCA9ICcnLFxuXHRcdGNoID0gJyc7XG5cblx0Ly8gU2VlayBmb3J3YXJkIGluIHN0ciB1bnRpbCB0aGUgbmV4dCBlbnRpdHkgY2hhcjpcblx0Zm9yICg7IGkgPCBzdHIubGVuZ3RoOyBpKyspIHtcblx0XHRzd2l0Y2ggKHN0ci5jaGFyQ29kZUF0KGkpKSB7XG5cdFx0XHRjYXNlIDM0OlxuXHRcdFx0XHRjaCA9ICcmcXVvdDsnO1xuXHRcdFx0XHRicmVhaztcblx0XHRcdGNhc2UgMzg6XG5cdFx0XHRcdGNoID0gJyZhbXA7Jztcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHRjYXNlIDYwOlxuXHRcdFx0XHRjaCA9ICcmbHQ7Jztcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHRkZWZhdWx0OlxuXHRcdFx0XHRjb250aW51ZTtcblx0XHR9XG5cdFx0Ly8gQXBwZW5kIHNraXBwZWQvYnVmZmVyZWQgY2hhcmFjdGVycyBhbmQgdGhlIGVuY29kZWQgZW50aXR5OlxuXHRcdGlmIChpICE9IGxhc3QpIG91dCArPSBzdHIuc2xpY2UobGFzdCwgaSk7XG5cdFx0b3V0ICs9IGNoO1xuXHRcdC8vIFN0YXJ0IHRoZSBuZXh0IHNlZWsvYnVmZmVyIGFmdGVyIHRoZSBlbnRpdHkncyBvZmZzZXQ6XG5cdFx0bGFzdCA9IGkgKyAxO1xuXHR9XG5cdGlmIChpICE9IGxhc3QpIG91dCArPSBzdHIuc2xpY2UobGFzdCwgaSk7XG5cdHJldHVybiBvdXQ7XG59XG4iLCAiLy8gVm5vZGUuX2ZsYWdzXG4vKiogTm9ybWFsIGh5ZHJhdGlvbiB0aGF0IGF0dGFjaGVzIHRvIGEgRE9NIHRyZWUgYnV0IGRvZXMgbm90IGRpZmYgaXQuICovXG5leHBvcnQgY29uc3QgTU9ERV9IWURSQVRFID0gMSA8PCA1O1xuLyoqIFNpZ25pZmllcyB0aGlzIFZOb2RlIHN1c3BlbmRlZCBvbiB0aGUgcHJldmlvdXMgcmVuZGVyICovXG5leHBvcnQgY29uc3QgTU9ERV9TVVNQRU5ERUQgPSAxIDw8IDc7XG4vKiogSW5kaWNhdGVzIHRoYXQgdGhpcyBub2RlIG5lZWRzIHRvIGJlIGluc2VydGVkIHdoaWxlIHBhdGNoaW5nIGNoaWxkcmVuICovXG5leHBvcnQgY29uc3QgSU5TRVJUX1ZOT0RFID0gMSA8PCAyO1xuLyoqIEluZGljYXRlcyBhIFZOb2RlIGhhcyBiZWVuIG1hdGNoZWQgd2l0aCBhbm90aGVyIFZOb2RlIGluIHRoZSBkaWZmICovXG5leHBvcnQgY29uc3QgTUFUQ0hFRCA9IDEgPDwgMTtcbi8qKiBUaGUgdm5vZGUncyByZWYgd2FzIGRldGFjaGVkIHdoaWxlIGl0cyBzdWJ0cmVlIHdhcyBwYXJrZWQgYnkgU3VzcGVuc2UgKi9cbmV4cG9ydCBjb25zdCBSRUZfREVUQUNIRUQgPSAxIDw8IDM7XG5cbi8vIGNvbXBvbmVudC5fYml0c1xuLyoqIENvbXBvbmVudCBpcyBwcm9jZXNzaW5nIGFuIGV4Y2VwdGlvbiAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9QUk9DRVNTSU5HX0VYQ0VQVElPTiA9IDEgPDwgMDtcbi8qKiBDb21wb25lbnQgaGFzIGEgcGVuZGluZyBlcnJvciAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9QRU5ESU5HX0VSUk9SID0gMSA8PCAxO1xuLyoqIENvbXBvbmVudCBzaG91bGQgZm9yY2UgdXBkYXRlIChza2lwIHNob3VsZENvbXBvbmVudFVwZGF0ZSkgKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfRk9SQ0UgPSAxIDw8IDI7XG4vKiogQ29tcG9uZW50IGlzIHF1ZXVlZCBmb3IgdXBkYXRlICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX0RJUlRZID0gMSA8PCAzO1xuXG4vKiogUmVzZXQgYWxsIG1vZGUgZmxhZ3MgKi9cbmV4cG9ydCBjb25zdCBSRVNFVF9NT0RFID0gfihNT0RFX0hZRFJBVEUgfCBNT0RFX1NVU1BFTkRFRCk7XG5cbmV4cG9ydCBjb25zdCBTVkdfTkFNRVNQQUNFID0gJ2h0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnJztcbmV4cG9ydCBjb25zdCBYSFRNTF9OQU1FU1BBQ0UgPSAnaHR0cDovL3d3dy53My5vcmcvMTk5OS94aHRtbCc7XG5leHBvcnQgY29uc3QgTUFUSF9OQU1FU1BBQ0UgPSAnaHR0cDovL3d3dy53My5vcmcvMTk5OC9NYXRoL01hdGhNTCc7XG5cbmV4cG9ydCBjb25zdCBOVUxMID0gbnVsbDtcbmV4cG9ydCBjb25zdCBVTkRFRklORUQgPSB1bmRlZmluZWQ7XG5leHBvcnQgY29uc3QgVk5PREVfTUFSS0VSID0gU3ltYm9sLmZvcigncHYnKTtcbmV4cG9ydCBjb25zdCBFTVBUWV9PQkogPSAvKiogQHR5cGUge2FueX0gKi8gKHt9KTtcbmV4cG9ydCBjb25zdCBFTVBUWV9BUlIgPSBbXTtcblxuZXhwb3J0IGNvbnN0IE1BVEhNTF9UT0tFTl9FTEVNRU5UUyA9IC9ebShpfG58b3xzfHRleHR8c3BhY2UpJC87XG5cbi8qKiBNYXRjaGVkIG5ldyB2bm9kZSBlbGlnaWJsZSBmb3IgdGhlIGxvbmdlc3QgaW5jcmVhc2luZyBzdWJzZXF1ZW5jZS4gKi9cbmV4cG9ydCBjb25zdCBMSVNfQ0FORElEQVRFID0gMSA8PCA0O1xuIiwgImltcG9ydCB7IG9wdGlvbnMsIEZyYWdtZW50IH0gZnJvbSAncHJlYWN0JztcbmltcG9ydCB7IGVuY29kZUVudGl0aWVzIH0gZnJvbSAnLi91dGlscyc7XG5pbXBvcnQgeyBWTk9ERV9NQVJLRVIgfSBmcm9tICcuLi8uLi9zcmMvY29uc3RhbnRzJztcblxubGV0IHZub2RlSWQgPSAwO1xuXG5jb25zdCBpc0FycmF5ID0gQXJyYXkuaXNBcnJheTtcblxuLyoqXG4gKiBAZmlsZW92ZXJ2aWV3XG4gKiBUaGlzIGZpbGUgZXhwb3J0cyB2YXJpb3VzIG1ldGhvZHMgdGhhdCBpbXBsZW1lbnQgQmFiZWwncyBcImF1dG9tYXRpY1wiIEpTWCBydW50aW1lIEFQSTpcbiAqIC0ganN4KHR5cGUsIHByb3BzLCBrZXkpXG4gKiAtIGpzeHModHlwZSwgcHJvcHMsIGtleSlcbiAqIC0ganN4REVWKHR5cGUsIHByb3BzLCBrZXksIF9fc291cmNlLCBfX3NlbGYpXG4gKlxuICogVGhlIGltcGxlbWVudGF0aW9uIG9mIGNyZWF0ZVZOb2RlIGhlcmUgaXMgb3B0aW1pemVkIGZvciBwZXJmb3JtYW5jZS5cbiAqIEJlbmNobWFya3M6IGh0dHBzOi8vZXNiZW5jaC5jb20vYmVuY2gvNWY2YjU0YTBiNDYzMjEwMGE3ZGNkMmIzXG4gKi9cblxuLyoqXG4gKiBKU1guRWxlbWVudCBmYWN0b3J5IHVzZWQgYnkgQmFiZWwncyB7cnVudGltZTpcImF1dG9tYXRpY1wifSBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi4vLi4vc3JjL2ludGVybmFsJykuVk5vZGVbJ3R5cGUnXX0gdHlwZVxuICogQHBhcmFtIHtpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlWydwcm9wcyddfSBwcm9wc1xuICogQHBhcmFtIHtpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlWydrZXknXX0gW2tleV1cbiAqIEBwYXJhbSB7dW5rbm93bn0gW2lzU3RhdGljQ2hpbGRyZW5dXG4gKiBAcGFyYW0ge3Vua25vd259IFtfX3NvdXJjZV1cbiAqIEBwYXJhbSB7dW5rbm93bn0gW19fc2VsZl1cbiAqL1xuZnVuY3Rpb24gY3JlYXRlVk5vZGUodHlwZSwgcHJvcHMsIGtleSwgaXNTdGF0aWNDaGlsZHJlbiwgX19zb3VyY2UsIF9fc2VsZikge1xuXHRpZiAoIXByb3BzKSBwcm9wcyA9IHt9O1xuXHQvLyBXZSdsbCB3YW50IHRvIHByZXNlcnZlIGByZWZgIGluIHByb3BzIHRvIGdldCByaWQgb2YgdGhlIG5lZWQgZm9yXG5cdC8vIGZvcndhcmRSZWYgY29tcG9uZW50cyBpbiB0aGUgZnV0dXJlLCBidXQgdGhhdCBzaG91bGQgaGFwcGVuIHZpYVxuXHQvLyBhIHNlcGFyYXRlIFBSLlxuXHRsZXQgbm9ybWFsaXplZFByb3BzID0gcHJvcHMsXG5cdFx0cmVmLFxuXHRcdGk7XG5cblx0aWYgKCdyZWYnIGluIG5vcm1hbGl6ZWRQcm9wcyAmJiB0eXBlb2YgdHlwZSAhPSAnZnVuY3Rpb24nKSB7XG5cdFx0bm9ybWFsaXplZFByb3BzID0ge307XG5cdFx0Zm9yIChpIGluIHByb3BzKSB7XG5cdFx0XHRpZiAoaSA9PSAncmVmJykge1xuXHRcdFx0XHRyZWYgPSBwcm9wc1tpXTtcblx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdG5vcm1hbGl6ZWRQcm9wc1tpXSA9IHByb3BzW2ldO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdC8qKiBAdHlwZSB7aW1wb3J0KCcuLi8uLi9zcmMvaW50ZXJuYWwnKS5WTm9kZSAmIHsgX19zb3VyY2U/OiBhbnk7IF9fc2VsZj86IGFueSB9fSAqL1xuXHRjb25zdCB2bm9kZSA9IHtcblx0XHR0eXBlLFxuXHRcdHByb3BzOiBub3JtYWxpemVkUHJvcHMsXG5cdFx0a2V5LFxuXHRcdHJlZixcblx0XHRfY2hpbGRyZW46IG51bGwsXG5cdFx0X3BhcmVudDogbnVsbCxcblx0XHRfZGVwdGg6IDAsXG5cdFx0X2RvbTogbnVsbCxcblx0XHRfY29tcG9uZW50OiBudWxsLFxuXHRcdGNvbnN0cnVjdG9yOiBWTk9ERV9NQVJLRVIsXG5cdFx0X29yaWdpbmFsOiAtLXZub2RlSWQsXG5cdFx0X2luZGV4OiAtMSxcblx0XHRfZmxhZ3M6IDBcblx0fTtcblxuXHRpZiAoX19zb3VyY2UgfHwgX19zZWxmKSB7XG5cdFx0dm5vZGUuX19zb3VyY2UgPSBfX3NvdXJjZTtcblx0XHR2bm9kZS5fX3NlbGYgPSBfX3NlbGY7XG5cdH1cblxuXHRpZiAob3B0aW9ucy52bm9kZSkgb3B0aW9ucy52bm9kZSh2bm9kZSk7XG5cdHJldHVybiB2bm9kZTtcbn1cblxuLyoqXG4gKiBDcmVhdGUgYSB0ZW1wbGF0ZSB2bm9kZS4gVGhpcyBmdW5jdGlvbiBpcyBub3QgZXhwZWN0ZWQgdG8gYmVcbiAqIHVzZWQgZGlyZWN0bHksIGJ1dCByYXRoZXIgdGhyb3VnaCBhIHByZWNvbXBpbGUgSlNYIHRyYW5zZm9ybVxuICogQHBhcmFtIHtzdHJpbmdbXX0gdGVtcGxhdGVzXG4gKiBAcGFyYW0gIHtBcnJheTxzdHJpbmcgfCBudWxsIHwgaW1wb3J0KCdwcmVhY3QnKS5WTm9kZT59IGV4cHJzXG4gKiBAcmV0dXJucyB7aW1wb3J0KCdwcmVhY3QnKS5WTm9kZX1cbiAqL1xuZnVuY3Rpb24ganN4VGVtcGxhdGUodGVtcGxhdGVzLCAuLi5leHBycykge1xuXHRjb25zdCB2bm9kZSA9IGNyZWF0ZVZOb2RlKEZyYWdtZW50LCB7IHRwbDogdGVtcGxhdGVzLCBleHBycyB9KTtcblx0Ly8gQnlwYXNzIHJlbmRlciB0byBzdHJpbmcgdG9wIGxldmVsIEZyYWdtZW50IG9wdGltaXphdGlvblxuXHQvLyBAdHMtaWdub3JlXG5cdHZub2RlLmtleSA9IHZub2RlLl92bm9kZTtcblx0cmV0dXJuIHZub2RlO1xufVxuXG5jb25zdCBKU19UT19DU1MgPSB7fTtcbmNvbnN0IENTU19SRUdFWCA9IC9bQS1aXS9nO1xuXG4vKipcbiAqIFVud3JhcCBwb3RlbnRpYWwgc2lnbmFscy5cbiAqIEBwYXJhbSB7Kn0gdmFsdWVcbiAqIEByZXR1cm5zIHsqfVxuICovXG5mdW5jdGlvbiBub3JtYWxpemVBdHRyVmFsdWUodmFsdWUpIHtcblx0cmV0dXJuIHZhbHVlICE9IG51bGwgJiZcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ29iamVjdCcgJiZcblx0XHR0eXBlb2YgdmFsdWUudmFsdWVPZiA9PSAnZnVuY3Rpb24nXG5cdFx0PyB2YWx1ZS52YWx1ZU9mKClcblx0XHQ6IHZhbHVlO1xufVxuXG4vKipcbiAqIFNlcmlhbGl6ZSBhbiBIVE1MIGF0dHJpYnV0ZSB0byBhIHN0cmluZy4gVGhpcyBmdW5jdGlvbiBpcyBub3RcbiAqIGV4cGVjdGVkIHRvIGJlIHVzZWQgZGlyZWN0bHksIGJ1dCByYXRoZXIgdGhyb3VnaCBhIHByZWNvbXBpbGVcbiAqIEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7c3RyaW5nfSBuYW1lIFRoZSBhdHRyaWJ1dGUgbmFtZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgYXR0cmlidXRlIHZhbHVlXG4gKiBAcmV0dXJucyB7c3RyaW5nfVxuICovXG5mdW5jdGlvbiBqc3hBdHRyKG5hbWUsIHZhbHVlKSB7XG5cdGlmIChvcHRpb25zLmF0dHIpIHtcblx0XHRjb25zdCByZXN1bHQgPSBvcHRpb25zLmF0dHIobmFtZSwgdmFsdWUpO1xuXHRcdGlmICh0eXBlb2YgcmVzdWx0ID09ICdzdHJpbmcnKSByZXR1cm4gcmVzdWx0O1xuXHR9XG5cblx0dmFsdWUgPSBub3JtYWxpemVBdHRyVmFsdWUodmFsdWUpO1xuXG5cdGlmIChuYW1lID09ICdyZWYnIHx8IG5hbWUgPT0gJ2tleScpIHJldHVybiAnJztcblx0aWYgKG5hbWUgPT0gJ3N0eWxlJyAmJiB0eXBlb2YgdmFsdWUgPT0gJ29iamVjdCcpIHtcblx0XHRsZXQgc3RyID0gJyc7XG5cdFx0Zm9yIChsZXQgcHJvcCBpbiB2YWx1ZSkge1xuXHRcdFx0bGV0IHZhbCA9IHZhbHVlW3Byb3BdO1xuXHRcdFx0aWYgKHZhbCAhPSBudWxsICYmIHZhbCAhPT0gJycpIHtcblx0XHRcdFx0Y29uc3QgbmFtZSA9XG5cdFx0XHRcdFx0cHJvcFswXSA9PSAnLSdcblx0XHRcdFx0XHRcdD8gcHJvcFxuXHRcdFx0XHRcdFx0OiBKU19UT19DU1NbcHJvcF0gfHxcblx0XHRcdFx0XHRcdFx0KEpTX1RPX0NTU1twcm9wXSA9IHByb3AucmVwbGFjZShDU1NfUkVHRVgsICctJCYnKS50b0xvd2VyQ2FzZSgpKTtcblxuXHRcdFx0XHRzdHIgPSBzdHIgKyBuYW1lICsgJzonICsgdmFsICsgJzsnO1xuXHRcdFx0fVxuXHRcdH1cblx0XHRyZXR1cm4gbmFtZSArICc9XCInICsgZW5jb2RlRW50aXRpZXMoc3RyKSArICdcIic7XG5cdH1cblxuXHRpZiAoXG5cdFx0dmFsdWUgPT0gbnVsbCB8fFxuXHRcdHZhbHVlID09PSBmYWxzZSB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnZnVuY3Rpb24nIHx8XG5cdFx0dHlwZW9mIHZhbHVlID09ICdvYmplY3QnXG5cdCkge1xuXHRcdHJldHVybiAnJztcblx0fSBlbHNlIGlmICh2YWx1ZSA9PT0gdHJ1ZSkgcmV0dXJuIG5hbWU7XG5cblx0cmV0dXJuIG5hbWUgKyAnPVwiJyArIGVuY29kZUVudGl0aWVzKCcnICsgdmFsdWUpICsgJ1wiJztcbn1cblxuLyoqXG4gKiBFc2NhcGUgYSBkeW5hbWljIGNoaWxkIHBhc3NlZCB0byBganN4VGVtcGxhdGVgLiBUaGlzIGZ1bmN0aW9uXG4gKiBpcyBub3QgZXhwZWN0ZWQgdG8gYmUgdXNlZCBkaXJlY3RseSwgYnV0IHJhdGhlciB0aHJvdWdoIGFcbiAqIHByZWNvbXBpbGUgSlNYIHRyYW5zZm9ybVxuICogQHBhcmFtIHsqfSB2YWx1ZVxuICogQHJldHVybnMge3N0cmluZyB8IG51bGwgfCBpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlIHwgQXJyYXk8c3RyaW5nIHwgbnVsbCB8IGltcG9ydCgncHJlYWN0JykuVk5vZGU+fVxuICovXG5mdW5jdGlvbiBqc3hFc2NhcGUodmFsdWUpIHtcblx0aWYgKFxuXHRcdHZhbHVlID09IG51bGwgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ2Jvb2xlYW4nIHx8XG5cdFx0dHlwZW9mIHZhbHVlID09ICdmdW5jdGlvbidcblx0KSB7XG5cdFx0cmV0dXJuIG51bGw7XG5cdH1cblxuXHRpZiAodHlwZW9mIHZhbHVlID09ICdvYmplY3QnKSB7XG5cdFx0Ly8gQ2hlY2sgZm9yIFZOb2RlXG5cdFx0aWYgKHZhbHVlLmNvbnN0cnVjdG9yID09PSBWTk9ERV9NQVJLRVIpIHJldHVybiB2YWx1ZTtcblxuXHRcdGlmIChpc0FycmF5KHZhbHVlKSkge1xuXHRcdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCB2YWx1ZS5sZW5ndGg7IGkrKykge1xuXHRcdFx0XHR2YWx1ZVtpXSA9IGpzeEVzY2FwZSh2YWx1ZVtpXSk7XG5cdFx0XHR9XG5cdFx0XHRyZXR1cm4gdmFsdWU7XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIGVuY29kZUVudGl0aWVzKCcnICsgdmFsdWUpO1xufVxuXG5leHBvcnQge1xuXHRjcmVhdGVWTm9kZSBhcyBqc3gsXG5cdGNyZWF0ZVZOb2RlIGFzIGpzeHMsXG5cdGNyZWF0ZVZOb2RlIGFzIGpzeERFVixcblx0RnJhZ21lbnQsXG5cdC8vIHByZWNvbXBpbGVkIEpTWCB0cmFuc2Zvcm1cblx0anN4VGVtcGxhdGUsXG5cdGpzeEF0dHIsXG5cdGpzeEVzY2FwZVxufTtcbiIsICIvLyBJY29ucyBkcmF3biBmb3IgdGhpcyBhcHBsaWNhdGlvbjogcGF0aHMgaW4gYSBzcXVhcmUgb2YgMTYuXG5cbmNvbnN0IFBBVEhTID0ge1xuICBhZGQ6IFwiTTggM3YxME0zIDhoMTBcIixcbiAgYXJyb3dEb3duOiBcIk04IDN2MTBtLTQtNCA0IDQgNC00XCIsXG4gIGFycm93VXA6IFwiTTggMTNWM000IDdsNC00IDQgNFwiLFxuICBiYWNrOiBcIk0xMCAzIDUgOGw1IDVcIixcbiAgYmVsbDogXCJNNCAxMWg4bC0xLTJWN2EzIDMgMCAwIDAtNiAwdjJ6TTcgMTNoMlwiLFxuICBjYW1lcmE6IFwiTTIgNWgzbDEtMmg0bDEgMmgzdjhIMnpNOCAxMWEyLjUgMi41IDAgMSAwIDAtNSAyLjUgMi41IDAgMCAwIDAgNVwiLFxuICBjaGFydDogXCJNMiAxM2gxMk00IDEwbDMtNCAyIDMgNC02XCIsXG4gIGNoZWNrOiBcIm0zIDggMy41IDRMMTMgNFwiLFxuICBjbG9jazogXCJNOCAxNEE2IDYgMCAxIDAgOCAyYTYgNiAwIDAgMCAwIDEyTTggNXYzbDIgMlwiLFxuICBjbG9zZTogXCJtNCA0IDggOE0xMiA0bC04IDhcIixcbiAgY2xvdWQ6IFwiTTUgMTJoNi41YTIuNSAyLjUgMCAwIDAgLjMtNUE0IDQgMCAwIDAgNC4yIDggMiAyIDAgMCAwIDUgMTJcIixcbiAgY29tbWFuZDpcbiAgICBcIk02IDZoNHY0SDZ6TTYgNkg0LjVBMS41IDEuNSAwIDEgMSA2IDQuNTAwek0xMCA2VjQuNTAwQTEuNSAxLjUgMCAxIDEgMTEuNTAwIDZ6TTEwIDEwaDEuNTAwQTEuNSAxLjUgMCAxIDEgMTAgMTEuNTAwek02IDEwdjEuNTAwQTEuNTAwIDEuNSAwIDEgMSA0LjUwMCAxMHpcIixcbiAgY29weTogXCJNNiA2aDd2N0g2ek0zIDEwVjNoN1wiLFxuICBkZXZpY2U6IFwiTTIgNWgxMnY2SDJ6TTQuNTAwIDhoLjAxTTcgOGguMDFNMTAgOGgyXCIsXG4gIGRvd25sb2FkOiBcIk04IDJ2OG0tMy0zIDMgMyAzLTNNMyAxM2gxMFwiLFxuICBlZGl0OiBcIm0zIDEzIDEtMyA3LTcgMiAyLTcgN3pcIixcbiAgZXhwYW5kOiBcIk02IDJIMnY0bTgtNGg0djRNNiAxNEgydi00bTggNGg0di00XCIsXG4gIGV5ZTogXCJNMS41MDAgOFM0IDQgOCA0czYuNTAwIDQgNi41MDAgNFMxMiAxMiA4IDEyIDEuNTAwIDggMS41MDAgOE04IDEwYTIgMiAwIDEgMCAwLTQgMiAyIDAgMCAwIDAgNFwiLFxuICBmaWx0ZXI6IFwiTTIgNGgxMk00LjUwMCA4aDdNNyAxMmgyXCIsXG4gIGZpdDogXCJNMyA2VjNoM200IDBoM3YzbTAgNHYzaC0zbS00IDBIM3YtM002IDZoNHY0SDZ6XCIsXG4gIGZvcndhcmQ6IFwibTYgMyA1IDUtNSA1XCIsXG4gIGhlbHA6IFwiTTggMTRBNiA2IDAgMSAwIDggMmE2IDYgMCAwIDAgMCAxMk02LjUwMCA2LjUwMGExLjUwMCAxLjUwMCAwIDEgMSAyIDEuNTAwYy0uNS4zLS41LjcwMC0uNSAxTTggMTEuNTAwaC4wMVwiLFxuICBob21lOiBcIm0yIDggNi01IDYgNU00IDd2Nmg4VjdcIixcbiAga2V5OiBcIk02IDEwLjUwMGEzIDMgMCAxIDEgMi41MDAtNC41MDBIMTR2Mi41MDBoLTJ2Mkg5LjUwMGwtMS0xQTMgMyAwIDAgMSA2IDEwLjUwME01LjUwMCA3LjUwMGguMDFcIixcbiAgbGluazogXCJNNyA5LjUwMCA5IDdNNiA2LjUwMCA0LjUwMCA4YTIuNjAwIDIuNjAwIDAgMCAwIDMuNzAwIDMuNzAwbDEtMU0xMCA5LjUwMCAxMS41MDAgOGEyLjYwMCAyLjYwMCAwIDAgMC0zLjcwMC0zLjcwMGwtMSAxXCIsXG4gIGxpc3Q6IFwiTTUgNGg5TTUgOGg5TTUgMTJoOU0yIDRoLjAxTTIgOGguMDFNMiAxMmguMDFcIixcbiAgbG9jazogXCJNNCA3aDh2Nkg0ek01LjUwMCA3VjVhMi41MDAgMi41MDAgMCAwIDEgNSAwdjJcIixcbiAgbWFwOiBcIk0yIDNoMTJ2MTBIMnpNOCA4aDR2M0g4elwiLFxuICBtZW51OiBcIk0yIDRoMTJNMiA4aDEyTTIgMTJoMTJcIixcbiAgbWludXM6IFwiTTMgOGgxMFwiLFxuICBtb25leTogXCJNMiA0aDEydjhIMnpNOCAxMGEyIDIgMCAxIDAgMC00IDIgMiAwIDAgMCAwIDRcIixcbiAgbW9vbjogXCJNMTMgOS41MDBBNS41MDAgNS41MDAgMCAxIDEgNi41MDAgM2E0LjUwMCA0LjUwMCAwIDAgMCA2LjUwMCA2LjUwMFwiLFxuICBtb3JlOiBcIk0zLjUwMCA4aC4wMU04IDhoLjAxTTEyLjUwMCA4aC4wMVwiLFxuICBtb3ZlOiBcIk04IDJ2MTJNMiA4aDEyTTggMiA2LjUwMCAzLjUwME04IDJsMS41MDAgMS41MDBNOCAxNGwtMS41MDAtMS41MDBNOCAxNGwxLjUwMC0xLjUwME0yIDhsMS41MDAtMS41MDBNMiA4bDEuNTAwIDEuNTAwTTE0IDhsLTEuNTAwLTEuNTAwTTE0IDhsLTEuNTAwIDEuNTAwXCIsXG4gIHBhdXNlOiBcIk01LjUwMCAzdjEwTTEwLjUwMCAzdjEwXCIsXG4gIHBsYXk6IFwiTTQuNTAwIDN2MTBsOC01elwiLFxuICBwb3dlcjogXCJNOCAydjZNNC41MDAgNC41MDBhNSA1IDAgMSAwIDcgMFwiLFxuICBwcmludDogXCJNNCA2VjJoOHY0TTQgMTFIMlY2aDEydjVoLTJNNCA5aDh2NUg0elwiLFxuICByYWNrOiBcIk0zIDJoMTB2MTJIM3pNMyA2aDEwTTMgMTBoMTBNNSA0aC4wMU01IDhoLjAxTTUgMTJoLjAxXCIsXG4gIHJlZnJlc2g6IFwiTTEzIDhhNSA1IDAgMSAxLTEuNTAwLTMuNTAwTDEzIDZWMi41MDBNMTMgNkg5LjUwMFwiLFxuICBzYXZlOiBcIk0zIDNoOGwyIDJ2OEgzek01LjUwMCAzdjMuNTAwaDRWM001LjUwMCAxM1Y5LjUwMGg1VjEzXCIsXG4gIHNlYXJjaDogXCJNNyAxMkE1IDUgMCAxIDAgNyAyYTUgNSAwIDAgMCAwIDEwTTEwLjUwMCAxMC41MDAgMTQgMTRcIixcbiAgc2V0dGluZ3M6XG4gICAgXCJNOCAxMGEyIDIgMCAxIDAgMC00IDIgMiAwIDAgMCAwIDRNOCAydjJNOCAxMnYyTTIgOGgyTTEyIDhoMk0zLjgwMCAzLjgwMGwxLjQwMCAxLjQwME0xMC44MDAgMTAuODAwbDEuNDAwIDEuNDAwTTMuODAwIDEyLjIwMGwxLjQwMC0xLjQwME0xMC44MDAgNS4yMDBsMS40MDAtMS40MDBcIixcbiAgc2hhcmU6XG4gICAgXCJNMTIgNS41MDBhMS44MDAgMS44MDAgMCAxIDAgMC0zLjYwMCAxLjgwMCAxLjgwMCAwIDAgMCAwIDMuNjAwTTQgOS44MDBhMS44MDAgMS44MDAgMCAxIDAgMC0zLjYwMCAxLjgwMCAxLjgwMCAwIDAgMCAwIDMuNjAwTTEyIDE0LjEwMGExLjgwMCAxLjgwMCAwIDEgMCAwLTMuNjAwIDEuODAwIDEuODAwIDAgMCAwIDAgMy42MDBNNS42MDAgNy4yMDBsNC44MDAtMi42MDBNNS42MDAgOC44MDBsNC44MDAgMi42MDBcIixcbiAgc3VuOiBcIk04IDExYTMgMyAwIDEgMCAwLTYgMyAzIDAgMCAwIDAgNk04IDF2MS41MDBNOCAxMy41MDBWMTVNMSA4aDEuNTAwTTEzLjUwMCA4SDE1TTMgM2wxIDFNMTIgMTJsMSAxTTMgMTNsMS0xTTEyIDRsMS0xXCIsXG4gIHRhYmxlOiBcIk0yIDNoMTJ2MTBIMnpNMiA2LjUwMGgxMk02IDN2MTBcIixcbiAgdGFnOiBcIk0yIDhWMmg2bDYgNi02IDZ6TTUgNWguMDFcIixcbiAgdGVhbTogXCJNNiA4YTIuNTAwIDIuNTAwIDAgMSAwIDAtNSAyLjUwMCAyLjUwMCAwIDAgMCAwIDVNMS41MDAgMTMuNTAwYTQuNTAwIDQuNTAwIDAgMCAxIDkgME0xMC41MDAgMy4zMDBhMi41MDAgMi41MDAgMCAwIDEgMCA0LjUwME0xMiA5LjUwMGE0LjUwMCA0LjUwMCAwIDAgMSAyLjUwMCA0XCIsXG4gIHRyYXNoOiBcIk0zIDRoMTBNNiA0VjIuNTAwaDRWNE00LjUwMCA0bC41IDkuNTAwaDZsLjUtOS41MDBcIixcbiAgdHJlZTogXCJNMyAzaDR2M0gzek05IDEwaDR2M0g5ek01IDZ2NS41MDBoNFwiLFxuICB1bmRvOiBcIk0zIDdoN2EzIDMgMCAwIDEgMCA2SDdNMyA3bDMtM00zIDdsMyAzXCIsXG4gIHVzZXI6IFwiTTggOGEyLjUwMCAyLjUwMCAwIDEgMCAwLTUgMi41MDAgMi41MDAgMCAwIDAgMCA1TTMgMTMuNTAwYTUgNSAwIDAgMSAxMCAwXCIsXG4gIHdhcm5pbmc6IFwiTTggMi41MDAgMTQuNTAwIDEzLjUwMGgtMTN6TTggN3YzTTggMTEuODAwaC4wMVwiLFxuICB6b29tSW46IFwiTTcgMTJBNSA1IDAgMSAwIDcgMmE1IDUgMCAwIDAgMCAxME0xMC41MDAgMTAuNTAwIDE0IDE0TTUgN2g0TTcgNXY0XCIsXG4gIHpvb21PdXQ6IFwiTTcgMTJBNSA1IDAgMSAwIDcgMmE1IDUgMCAwIDAgMCAxME0xMC41MDAgMTAuNTAwIDE0IDE0TTUgN2g0XCIsXG59IGFzIGNvbnN0O1xuXG4vKiogVGhlIG5hbWUgb2YgYW4gaWNvbi4gKi9cbmV4cG9ydCB0eXBlIEljb25OYW1lID0ga2V5b2YgdHlwZW9mIFBBVEhTO1xuXG4vKiogQW4gaWNvbiBiZXNpZGUgd29yZHMsIG9yIGluIGEgYnV0dG9uIHRoYXQgaGFzIGEgbGFiZWw6IGl0IGlzIG5ldmVyIHJlYWQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEljb24oeyBuYW1lIH06IHsgbmFtZTogSWNvbk5hbWUgfSkge1xuICByZXR1cm4gKFxuICAgIDxzdmcgY2xhc3M9XCJpY29uXCIgdmlld0JveD1cIjAgMCAxNiAxNlwiIGFyaWEtaGlkZGVuPVwidHJ1ZVwiIGZvY3VzYWJsZT1cImZhbHNlXCI+XG4gICAgICA8cGF0aCBkPXtQQVRIU1tuYW1lXX0gLz5cbiAgICA8L3N2Zz5cbiAgKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuLCBKU1ggfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyBJY29uLCB0eXBlIEljb25OYW1lIH0gZnJvbSBcIi4vSWNvblwiO1xuXG50eXBlIE5hdGl2ZSA9IE9taXQ8SlNYLkludHJpbnNpY0VsZW1lbnRzW1wiYnV0dG9uXCJdLCBcImljb25cIiB8IFwibGFiZWxcIj47XG5cbi8qKiBBIGJ1dHRvbiB3aXRoIHdvcmRzOyBga2luZGAgc2F5cyBob3cgbXVjaCBpdCBtYXR0ZXJzLiBgYnVzeWAga2VlcHMgaXQgZnJvbSBiZWluZyBwcmVzc2VkIHR3aWNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEJ1dHRvbih7XG4gIGtpbmQsXG4gIGljb24sXG4gIGJ1c3ksXG4gIGNoaWxkcmVuLFxuICAuLi5yZXN0XG59OiBOYXRpdmUgJiB7XG4gIGtpbmQ/OiBcInByaW1hcnlcIiB8IFwiZGFuZ2VyXCIgfCBcInBsYWluXCI7XG4gIGljb24/OiBJY29uTmFtZTtcbiAgYnVzeT86IGJvb2xlYW47XG4gIGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgcmV0dXJuIChcbiAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiB7Li4ucmVzdH0gY2xhc3M9e2BidXR0b24gJHtraW5kID8/IFwiXCJ9YH0gZGlzYWJsZWQ9e3Jlc3QuZGlzYWJsZWQgfHwgYnVzeX0+XG4gICAgICB7YnVzeSA/IDxzcGFuIGNsYXNzPVwic3Bpbm5lclwiIGFyaWEtaGlkZGVuPVwidHJ1ZVwiIC8+IDogaWNvbiAmJiA8SWNvbiBuYW1lPXtpY29ufSAvPn1cbiAgICAgIHtjaGlsZHJlbn1cbiAgICA8L2J1dHRvbj5cbiAgKTtcbn1cblxuLyoqIEEgYnV0dG9uIHRoYXQgaXMgYW4gaWNvbjsgYGxhYmVsYCBpcyByZWFkIG91dCBhbmQgc2hvd24gd2hlbiB0aGUgcG9pbnRlciByZXN0cyBvbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBJY29uQnV0dG9uKHsgaWNvbiwgbGFiZWwsIC4uLnJlc3QgfTogTmF0aXZlICYgeyBpY29uOiBJY29uTmFtZTsgbGFiZWw6IHN0cmluZyB9KSB7XG4gIHJldHVybiAoXG4gICAgPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgey4uLnJlc3R9IGNsYXNzPVwiaWNvbi1idXR0b25cIiBhcmlhLWxhYmVsPXtsYWJlbH0gdGl0bGU9e2xhYmVsfT5cbiAgICAgIDxJY29uIG5hbWU9e2ljb259IC8+XG4gICAgPC9idXR0b24+XG4gICk7XG59XG5cbi8qKiBBIGxpbmsgdGhhdCBsb29rcyBsaWtlIGEgYnV0dG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEJ1dHRvbkxpbmsoe1xuICBocmVmLFxuICBraW5kLFxuICBpY29uLFxuICBjaGlsZHJlbixcbn06IHtcbiAgaHJlZjogc3RyaW5nO1xuICBraW5kPzogXCJwcmltYXJ5XCIgfCBcInBsYWluXCI7XG4gIGljb24/OiBJY29uTmFtZTtcbiAgY2hpbGRyZW46IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICByZXR1cm4gKFxuICAgIDxhIGhyZWY9e2hyZWZ9IGNsYXNzPXtgYnV0dG9uICR7a2luZCA/PyBcIlwifWB9PlxuICAgICAge2ljb24gJiYgPEljb24gbmFtZT17aWNvbn0gLz59XG4gICAgICB7Y2hpbGRyZW59XG4gICAgPC9hPlxuICApO1xufVxuIiwgImltcG9ydCB7IHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5cbmludGVyZmFjZSBOb3RlIHtcbiAgaWQ6IG51bWJlcjtcbiAga2luZDogXCJnb29kXCIgfCBcImJhZFwiIHwgXCJwbGFpblwiO1xuICB0ZXh0OiBzdHJpbmc7XG4gIGFjdGlvbj86IHsgbGFiZWw6IHN0cmluZzsgcnVuOiAoKSA9PiB2b2lkIH07XG59XG5cbmNvbnN0IG5vdGVzID0gc2lnbmFsPE5vdGVbXT4oW10pO1xubGV0IGNvdW50ID0gMDtcblxuLyoqIEhvdyBsb25nIGEgbm90ZSBzdGF5czsgZmF1bHRzIHN0YXkgdW50aWwgdGhleSBhcmUgZGlzbWlzc2VkLiAqL1xuY29uc3QgU1RBWV9NUyA9IDYwMDA7XG5cbi8qKiBUZWxscyB3aGF0IGhhcHBlbmVkLCBpbiBhIGNvcm5lci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2FzdCh0ZXh0OiBzdHJpbmcsIGtpbmQ6IE5vdGVbXCJraW5kXCJdID0gXCJnb29kXCIsIGFjdGlvbj86IE5vdGVbXCJhY3Rpb25cIl0pOiB2b2lkIHtcbiAgY291bnQgKz0gMTtcbiAgY29uc3Qgbm90ZTogTm90ZSA9IGFjdGlvbiA/IHsgaWQ6IGNvdW50LCBraW5kLCB0ZXh0LCBhY3Rpb24gfSA6IHsgaWQ6IGNvdW50LCBraW5kLCB0ZXh0IH07XG4gIC8vIEZpdmUgYXQgb25jZTogbW9yZSB0aGFuIGFueWJvZHkgcmVhZHMuXG4gIG5vdGVzLnZhbHVlID0gWy4uLm5vdGVzLnZhbHVlLnNsaWNlKC00KSwgbm90ZV07XG59XG5cbi8qKiBUZWxscyB3aHkgc29tZXRoaW5nIGZhaWxlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2FzdFByb2JsZW0ocHJvYmxlbTogdW5rbm93bik6IHZvaWQge1xuICBpZiAocHJvYmxlbSBpbnN0YW5jZW9mIERPTUV4Y2VwdGlvbiAmJiBwcm9ibGVtLm5hbWUgPT09IFwiQWJvcnRFcnJvclwiKSByZXR1cm47XG4gIGNvbnN0IHRleHQgPSBwcm9ibGVtIGluc3RhbmNlb2YgUHJvYmxlbSA/IHByb2JsZW0ubWVzc2FnZSA6IHQudWkuZmFpbGVkO1xuICB0b2FzdCh0ZXh0LCBcImJhZFwiKTtcbn1cblxuZnVuY3Rpb24gZGlzbWlzcyhpZDogbnVtYmVyKTogdm9pZCB7XG4gIG5vdGVzLnZhbHVlID0gbm90ZXMudmFsdWUuZmlsdGVyKChub3RlKSA9PiBub3RlLmlkICE9PSBpZCk7XG59XG5cbmZ1bmN0aW9uIFNob3duKHsgbm90ZSB9OiB7IG5vdGU6IE5vdGUgfSkge1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGlmIChub3RlLmtpbmQgPT09IFwiYmFkXCIpIHJldHVybjtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZGlzbWlzcyhub3RlLmlkKSwgU1RBWV9NUyk7XG4gICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gIH0sIFtub3RlXSk7XG4gIGNvbnN0IHsgYWN0aW9uIH0gPSBub3RlO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJ0b2FzdFwiIGRhdGEta2luZD17bm90ZS5raW5kfSByb2xlPXtub3RlLmtpbmQgPT09IFwiYmFkXCIgPyBcImFsZXJ0XCIgOiBcInN0YXR1c1wifT5cbiAgICAgIDxwPntub3RlLnRleHR9PC9wPlxuICAgICAge2FjdGlvbiAmJiAoXG4gICAgICAgIDxCdXR0b25cbiAgICAgICAgICBraW5kPVwicGxhaW5cIlxuICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgIGRpc21pc3Mobm90ZS5pZCk7XG4gICAgICAgICAgICBhY3Rpb24ucnVuKCk7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIHthY3Rpb24ubGFiZWx9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgKX1cbiAgICAgIDxJY29uQnV0dG9uIGljb249XCJjbG9zZVwiIGxhYmVsPXt0LnVpLmRpc21pc3N9IG9uQ2xpY2s9eygpID0+IGRpc21pc3Mobm90ZS5pZCl9IC8+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBXaGVyZSBub3RlcyBhcmUgc2hvd247IHRoZXJlIGlzIG9uZSwgaW4gdGhlIHNoZWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFRvYXN0cygpIHtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwidG9hc3RzIG5vLXByaW50XCIgYXJpYS1saXZlPVwicG9saXRlXCI+XG4gICAgICB7bm90ZXMudmFsdWUubWFwKChub3RlKSA9PiAoXG4gICAgICAgIDxTaG93biBrZXk9e25vdGUuaWR9IG5vdGU9e25vdGV9IC8+XG4gICAgICApKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBTbWFsbCBwYXJ0cyB0aGF0IHBhZ2VzIGFyZSBtYWRlIG9mLlxuaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgcGF0aCB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBJY29uLCB0eXBlIEljb25OYW1lIH0gZnJvbSBcIi4vSWNvblwiO1xuaW1wb3J0IHsgdG9hc3QgfSBmcm9tIFwiLi9Ub2FzdFwiO1xuXG4vKiogVGhlIGhlYWQgb2YgYSBwYWdlOiB3aGVyZSBvbmUgaXMsIGl0cyB0aXRsZSwgYW5kIHdoYXQgY2FuIGJlIGRvbmUgd2l0aCBhbGwgb2YgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gUGFnZUhlYWQoe1xuICB0aXRsZSxcbiAgY3J1bWJzLFxuICBjaGlsZHJlbixcbn06IHtcbiAgdGl0bGU6IHN0cmluZztcbiAgY3J1bWJzPzogQXJyYXk8eyBsYWJlbDogc3RyaW5nOyBocmVmOiBzdHJpbmcgfT47XG4gIGNoaWxkcmVuPzogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgZG9jdW1lbnQudGl0bGUgPSBgJHt0aXRsZX0gXHUwMEI3ICR7dC5zaGVsbC5uYW1lfWA7XG4gIH0sIFt0aXRsZV0pO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJwYWdlLWhlYWRcIj5cbiAgICAgIDxkaXY+XG4gICAgICAgIHtjcnVtYnMgJiYgKFxuICAgICAgICAgIDxwIGNsYXNzPVwiY3J1bWJzXCI+XG4gICAgICAgICAgICB7Y3J1bWJzLm1hcCgoY3J1bWIpID0+IChcbiAgICAgICAgICAgICAgPHNwYW4ga2V5PXtjcnVtYi5ocmVmfT5cbiAgICAgICAgICAgICAgICA8YSBocmVmPXtjcnVtYi5ocmVmfT57Y3J1bWIubGFiZWx9PC9hPiAve1wiIFwifVxuICAgICAgICAgICAgICA8L3NwYW4+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L3A+XG4gICAgICAgICl9XG4gICAgICAgIDxoMSB0YWJJbmRleD17LTF9Pnt0aXRsZX08L2gxPlxuICAgICAgPC9kaXY+XG4gICAgICA8ZGl2IGNsYXNzPVwidG9vbHMgbm8tcHJpbnRcIj57Y2hpbGRyZW59PC9kaXY+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBUYWJzIHRoYXQgYXJlIGFkZHJlc3Nlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBUYWJzKHtcbiAgbGFiZWwsXG4gIHRhYnMsXG59OiB7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIHRhYnM6IEFycmF5PHsgaHJlZjogc3RyaW5nOyBsYWJlbDogc3RyaW5nIH0+O1xufSkge1xuICByZXR1cm4gKFxuICAgIDxuYXYgY2xhc3M9XCJ0YWJzIG5vLXByaW50XCIgYXJpYS1sYWJlbD17bGFiZWx9PlxuICAgICAge3RhYnMubWFwKCh0YWIpID0+IChcbiAgICAgICAgPGFcbiAgICAgICAgICBrZXk9e3RhYi5ocmVmfVxuICAgICAgICAgIGhyZWY9e3RhYi5ocmVmfVxuICAgICAgICAgIGFyaWEtY3VycmVudD17cGF0aC52YWx1ZSA9PT0gdGFiLmhyZWYgPyBcInBhZ2VcIiA6IHVuZGVmaW5lZH1cbiAgICAgICAgPlxuICAgICAgICAgIHt0YWIubGFiZWx9XG4gICAgICAgIDwvYT5cbiAgICAgICkpfVxuICAgIDwvbmF2PlxuICApO1xufVxuXG4vKiogV2hhdCBzdGFuZHMgd2hlcmUgdGhlcmUgaXMgbm90aGluZyB5ZXQ6IHdoYXQgaXQgaXMsIGFuZCB3aGF0IHRvIGRvIG5leHQuICovXG5leHBvcnQgZnVuY3Rpb24gRW1wdHkoe1xuICBpY29uLFxuICB0aXRsZSxcbiAgY2hpbGRyZW4sXG59OiB7XG4gIGljb246IEljb25OYW1lO1xuICB0aXRsZTogc3RyaW5nO1xuICBjaGlsZHJlbj86IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJlbXB0eVwiPlxuICAgICAgPEljb24gbmFtZT17aWNvbn0gLz5cbiAgICAgIDxoMj57dGl0bGV9PC9oMj5cbiAgICAgIHtjaGlsZHJlbn1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFdoaWxlIHNvbWV0aGluZyBpcyByZWFkOyBzaG93biBhZnRlciBhIG1vbWVudCwgc28gdGhhdCBxdWljayBhbnN3ZXJzIGRvIG5vdCBmbGlja2VyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIExvYWRpbmcoKSB7XG4gIGNvbnN0IGxhdGUgPSB1c2VTaWduYWwoZmFsc2UpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICBsYXRlLnZhbHVlID0gdHJ1ZTtcbiAgICB9LCAyNTApO1xuICAgIHJldHVybiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9LCBbXSk7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImVtcHR5XCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAge2xhdGUudmFsdWUgJiYgPHNwYW4gY2xhc3M9XCJzcGlubmVyXCIgYXJpYS1oaWRkZW49XCJ0cnVlXCIgLz59XG4gICAgICA8c3BhbiBjbGFzcz17bGF0ZS52YWx1ZSA/IFwiXCIgOiBcInVuc2VlblwifT57dC51aS5sb2FkaW5nfTwvc3Bhbj5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFNvbWV0aGluZyBjb3VsZCBub3QgYmUgcmVhZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBGYWlsZWQoeyBwcm9ibGVtLCByZXRyeSB9OiB7IHByb2JsZW06IFByb2JsZW07IHJldHJ5PzogKCkgPT4gdm9pZCB9KSB7XG4gIGNvbnN0IHRpdGxlID1cbiAgICBwcm9ibGVtLnN0YXR1cyA9PT0gNDAzXG4gICAgICA/IHQuc2hlbGwuZm9yYmlkZGVuXG4gICAgICA6IHByb2JsZW0uc3RhdHVzID09PSA0MDRcbiAgICAgICAgPyB0LnNoZWxsLm5vdEZvdW5kXG4gICAgICAgIDogdC51aS5mYWlsZWQ7XG4gIHJldHVybiAoXG4gICAgPGRpdiByb2xlPVwiYWxlcnRcIj5cbiAgICAgIDxFbXB0eSBpY29uPVwid2FybmluZ1wiIHRpdGxlPXt0aXRsZX0+XG4gICAgICAgIDxwPntwcm9ibGVtLm1lc3NhZ2V9PC9wPlxuICAgICAgICB7cmV0cnkgJiYgcHJvYmxlbS5zdGF0dXMgIT09IDQwMyAmJiA8QnV0dG9uIG9uQ2xpY2s9e3JldHJ5fT57dC51aS5yZXRyeX08L0J1dHRvbj59XG4gICAgICA8L0VtcHR5PlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogU29tZXRoaW5nIHRoYXQgaXMgcmVhZDogd2hlcmUgaXQgc3RhbmRzLCBhbmQgaG93IHRvIHJlYWQgaXQgYWdhaW4uICovXG5leHBvcnQgaW50ZXJmYWNlIFJlYWQ8VD4ge1xuICB2YWx1ZTogVCB8IHVuZGVmaW5lZDtcbiAgcHJvYmxlbTogUHJvYmxlbSB8IHVuZGVmaW5lZDtcbiAgYWdhaW46ICgpID0+IHZvaWQ7XG59XG5cbi8qKiBSZWFkcyBzb21ldGhpbmcgd2hlbiB0aGUgcGFnZSBvcGVucyBhbmQgd2hlbmV2ZXIgYGJ5YCBjaGFuZ2VzOyB3aGF0IHdhcyB0aGVyZSBzdGF5cyBtZWFud2hpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlUmVhZDxUPihyZWFkOiAoc3RvcDogQWJvcnRTaWduYWwpID0+IFByb21pc2U8VD4sIGJ5OiB1bmtub3duW10gPSBbXSk6IFJlYWQ8VD4ge1xuICBjb25zdCB2YWx1ZSA9IHVzZVNpZ25hbDxUIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBwcm9ibGVtID0gdXNlU2lnbmFsPFByb2JsZW0gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IHR1cm4gPSB1c2VTaWduYWwoMCk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICByZWFkKHN0b3Auc2lnbmFsKS50aGVuKFxuICAgICAgKGZvdW5kKSA9PiB7XG4gICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICAgIHZhbHVlLnZhbHVlID0gZm91bmQ7XG4gICAgICAgIHByb2JsZW0udmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICB9LFxuICAgICAgKGVycm9yKSA9PiB7XG4gICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICAgIHByb2JsZW0udmFsdWUgPSBlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gPyBlcnJvciA6IG5ldyBQcm9ibGVtKDAsIFwiZmFpbGVkXCIsIFN0cmluZyhlcnJvcikpO1xuICAgICAgfSxcbiAgICApO1xuICAgIHJldHVybiAoKSA9PiBzdG9wLmFib3J0KCk7XG4gIH0sIFsuLi5ieSwgdHVybi52YWx1ZV0pO1xuICBjb25zdCBhZ2FpbiA9ICgpID0+IHtcbiAgICB0dXJuLnZhbHVlICs9IDE7XG4gIH07XG4gIHJldHVybiB7IHZhbHVlOiB2YWx1ZS52YWx1ZSwgcHJvYmxlbTogcHJvYmxlbS52YWx1ZSwgYWdhaW4gfTtcbn1cblxuLyoqIEEgcGFnZSBvZiBzb21ldGhpbmcgdGhhdCBpcyByZWFkOiBhIHNwaW5uZXIsIGEgZmF1bHQsIG9yIHdoYXQgYGNoaWxkcmVuYCBtYWtlIG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFJlYWRpbmc8VD4oe1xuICByZWFkLFxuICBjaGlsZHJlbixcbn06IHtcbiAgcmVhZDogUmVhZDxUPjtcbiAgY2hpbGRyZW46ICh2YWx1ZTogVCkgPT4gQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIGlmIChyZWFkLnZhbHVlICE9PSB1bmRlZmluZWQpIHJldHVybiA8PntjaGlsZHJlbihyZWFkLnZhbHVlKX08Lz47XG4gIGlmIChyZWFkLnByb2JsZW0pIHJldHVybiA8RmFpbGVkIHByb2JsZW09e3JlYWQucHJvYmxlbX0gcmV0cnk9e3JlYWQuYWdhaW59IC8+O1xuICByZXR1cm4gPExvYWRpbmcgLz47XG59XG5cbi8qKiBDb3BpZXMgdGV4dCwgb24gcGxhaW4gSFRUUCBhcyB3ZWxsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvcHkodGV4dDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGlmIChuYXZpZ2F0b3IuY2xpcGJvYXJkICYmIGlzU2VjdXJlQ29udGV4dCkge1xuICAgIGF3YWl0IG5hdmlnYXRvci5jbGlwYm9hcmQud3JpdGVUZXh0KHRleHQpO1xuICB9IGVsc2Uge1xuICAgIGNvbnN0IGFyZWEgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KFwidGV4dGFyZWFcIik7XG4gICAgYXJlYS52YWx1ZSA9IHRleHQ7XG4gICAgY29uc3QgcGxhY2UgPSBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKFwiZGlhbG9nW29wZW5dXCIpID8/IGRvY3VtZW50LmJvZHk7XG4gICAgcGxhY2UuYXBwZW5kKGFyZWEpO1xuICAgIGFyZWEuc2VsZWN0KCk7XG4gICAgZG9jdW1lbnQuZXhlY0NvbW1hbmQoXCJjb3B5XCIpO1xuICAgIGFyZWEucmVtb3ZlKCk7XG4gIH1cbiAgdG9hc3QodC51aS5jb3BpZWQpO1xufVxuXG4vKiogQSBidXR0b24gdGhhdCBjb3BpZXMuICovXG5leHBvcnQgZnVuY3Rpb24gQ29weUJ1dHRvbih7IHRleHQsIGxhYmVsIH06IHsgdGV4dDogc3RyaW5nOyBsYWJlbD86IHN0cmluZyB9KSB7XG4gIHJldHVybiA8SWNvbkJ1dHRvbiBpY29uPVwiY29weVwiIGxhYmVsPXtsYWJlbCA/PyB0LnVpLmNvcHl9IG9uQ2xpY2s9eygpID0+IHZvaWQgY29weSh0ZXh0KX0gLz47XG59XG5cbi8qKiBBIGNvbW1hbmQgb3Iga2V5IHRvIGJlIGNvcGllZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBDb2RlKHsgdGV4dCB9OiB7IHRleHQ6IHN0cmluZyB9KSB7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImNvZGVcIj5cbiAgICAgIDxwcmUgdGFiSW5kZXg9ezB9Pnt0ZXh0fTwvcHJlPlxuICAgICAgPENvcHlCdXR0b24gdGV4dD17dGV4dH0gLz5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIE5hbWVzIHdpdGggdGhlaXIgdmFsdWVzOyB0aG9zZSB3aXRob3V0IG9uZSBhcmUgbGVmdCBvdXQsIGBmYWxzZWAgYW5kIDAgYXJlIG5vdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBGYWN0cyh7IGZhY3RzIH06IHsgZmFjdHM6IEFycmF5PFtzdHJpbmcsIENvbXBvbmVudENoaWxkcmVuIHwgdW5kZWZpbmVkXT4gfSkge1xuICBjb25zdCBrbm93biA9IGZhY3RzLmZpbHRlcigoWywgdmFsdWVdKSA9PiB2YWx1ZSAhPT0gdW5kZWZpbmVkICYmIHZhbHVlICE9PSBudWxsICYmIHZhbHVlICE9PSBcIlwiKTtcbiAgcmV0dXJuIChcbiAgICA8ZGwgY2xhc3M9XCJmYWN0c1wiPlxuICAgICAge2tub3duLm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gKFxuICAgICAgICA8PlxuICAgICAgICAgIDxkdD57bmFtZX08L2R0PlxuICAgICAgICAgIDxkZD57dmFsdWUgPT09IHRydWUgPyB0LnVpLnllcyA6IHZhbHVlID09PSBmYWxzZSA/IHQudWkubm8gOiB2YWx1ZX08L2RkPlxuICAgICAgICA8Lz5cbiAgICAgICkpfVxuICAgIDwvZGw+XG4gICk7XG59XG5cbmNvbnN0IEtJTkRTOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBBQ1RJVkU6IFwiZ29vZFwiLFxuICBBVkFJTEFCTEU6IFwiZ29vZFwiLFxuICBJTl9QUk9HUkVTUzogXCJ3YXJuXCIsXG4gIFNVU1BFTkRFRDogXCJ3YXJuXCIsXG4gIEZBSUxFRDogXCJiYWRcIixcbiAgYWN0aXZlOiBcImdvb2RcIixcbiAgXCJwZW5kaW5nIGRlbGV0aW9uXCI6IFwid2FyblwiLFxufTtcblxuLyoqIEEgc3RhdHVzLCB0b2xkIGJ5IHNoYXBlIGFuZCB3b3JkIGFzIHdlbGwgYXMgY29sb3VyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFN0YXR1cyh7IHN0YXR1cyB9OiB7IHN0YXR1czogc3RyaW5nIH0pIHtcbiAgcmV0dXJuIChcbiAgICA8c3BhbiBjbGFzcz1cImJhZGdlXCIgZGF0YS1raW5kPXtLSU5EU1tzdGF0dXNdID8/IFwicGxhaW5cIn0+XG4gICAgICB7c3RhdHVzLnJlcGxhY2VBbGwoXCJfXCIsIFwiIFwiKS50b0xvd2VyQ2FzZSgpfVxuICAgIDwvc3Bhbj5cbiAgKTtcbn1cblxuLyoqIFNhdmVzIHRleHQgb3IgYnl0ZXMgYXMgYSBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNhdmVGaWxlKG5hbWU6IHN0cmluZywgY29udGVudDogc3RyaW5nIHwgQmxvYiwgdHlwZSA9IFwidGV4dC9wbGFpblwiKTogdm9pZCB7XG4gIGNvbnN0IGJsb2IgPVxuICAgIHR5cGVvZiBjb250ZW50ID09PSBcInN0cmluZ1wiID8gbmV3IEJsb2IoW2NvbnRlbnRdLCB7IHR5cGU6IGAke3R5cGV9O2NoYXJzZXQ9dXRmLThgIH0pIDogY29udGVudDtcbiAgY29uc3QgbGluayA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoXCJhXCIpO1xuICBsaW5rLmhyZWYgPSBVUkwuY3JlYXRlT2JqZWN0VVJMKGJsb2IpO1xuICBsaW5rLmRvd25sb2FkID0gbmFtZTtcbiAgbGluay5jbGljaygpO1xuICAvLyBMYXRlciwgYXMgdGhlIGRvd25sb2FkIHJlYWRzIGl0IGFmdGVyIHRoZSBjbGljay5cbiAgc2V0VGltZW91dCgoKSA9PiBVUkwucmV2b2tlT2JqZWN0VVJMKGxpbmsuaHJlZiksIDEwXzAwMCk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7O0FBQ08sSUFBTSxNQUFNO0FBQUEsRUFDakIsTUFBTTtBQUFBLEVBQ04sUUFBUSxDQUFDLFdBQW1CLGtDQUFrQyxNQUFNO0FBQ3RFOzs7QUNITyxJQUFNLFNBQVM7QUFBQSxFQUNwQixXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixlQUFlO0FBQUEsRUFDZixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsV0FBVztBQUFBLEVBQ1gsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sY0FBYyxDQUFDLFNBQWlCLHVCQUFrQixJQUFJO0FBQUEsRUFDdEQsTUFBTTtBQUFBLEVBQ04sWUFDRTtBQUFBLEVBQ0YsVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsTUFBTSxDQUFDLFVBQWtCLFlBQVksS0FBSztBQUFBLEVBQzFDLFdBQVc7QUFBQSxFQUNYLE9BQU87QUFBQSxFQUNQLFdBQVc7QUFBQSxFQUNYLFFBQVEsQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxFQUN0QyxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLFFBQVEsQ0FBQyxPQUFlLE1BQWMsU0FDcEMsU0FBUyxLQUFLLFVBQVUsSUFBSSxVQUFVLElBQUk7QUFBQSxFQUM1QyxPQUFPO0FBQUEsRUFDUCxVQUFVLENBQUMsTUFBYyxTQUN2QixjQUFjLElBQUksNkNBQTZDLElBQUk7QUFBQSxFQUNyRSxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixJQUFJO0FBQUEsRUFDSixRQUFRLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDdEMsV0FBVyxDQUFDLFNBQ1YsMkZBQTJGLElBQUk7QUFBQSxFQUNqRyxXQUFXLENBQUMsV0FBbUIsY0FBYyxNQUFNO0FBQUEsRUFDbkQsS0FBSztBQUFBLEVBQ0wsUUFBUSxDQUFDLFVBQWtCLGFBQWEsS0FBSztBQUFBLEVBQzdDLFlBQVk7QUFBQSxFQUNaLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLGVBQWU7QUFBQSxJQUNmLE1BQU07QUFBQSxJQUNOLGFBQWE7QUFBQSxJQUNiLGFBQWE7QUFBQSxJQUNiLGtCQUFrQjtBQUFBLElBQ2xCLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLGVBQWU7QUFBQSxFQUNqQjtBQUNGOzs7QUNsRk8sSUFBTSxRQUFRO0FBQUEsRUFDbkIsT0FBTztBQUNUOzs7QUNGTyxJQUFNLFNBQVM7QUFBQSxFQUNwQixPQUFPO0FBQ1Q7OztBQ0ZPLElBQU0sV0FBVztBQUFBLEVBQ3RCLE9BQU87QUFDVDs7O0FDRk8sSUFBTSxRQUFRO0FBQUEsRUFDbkIsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sWUFBWTtBQUFBLEVBQ1osTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsYUFBYTtBQUFBLEVBQ2IsaUJBQWlCO0FBQUEsRUFDakIsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsVUFBVTtBQUFBLEVBQ1YsVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsT0FBTyxFQUFFLE1BQU0seUJBQXlCLE9BQU8sU0FBUyxNQUFNLFFBQVEsT0FBTyxVQUFVO0FBQUEsRUFDdkYsS0FBSztBQUFBLElBQ0gsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsWUFBWTtBQUFBLElBQ1osT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFdBQVcsQ0FBQyxTQUFpQixxQkFBcUIsSUFBSTtBQUFBLElBQ3RELFlBQVk7QUFBQSxJQUNaLE9BQU8sQ0FBQyxTQUFpQixxQkFBcUIsSUFBSTtBQUFBLElBQ2xELE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxVQUFVO0FBQUEsRUFDVixjQUFjO0FBQUEsRUFDZCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQUEsRUFDVCxhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUMvRE8sSUFBTSxPQUFPO0FBQUEsRUFDbEIsT0FBTztBQUNUOzs7QUNGTyxJQUFNLEtBQUs7QUFBQSxFQUNoQixTQUFTO0FBQUEsRUFDVCxXQUFXLENBQUMsU0FBaUIsZUFBZSxJQUFJO0FBQUEsRUFDaEQsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsUUFBUSxDQUFDLFVBQWtCLGtCQUFrQixLQUFLO0FBQUEsRUFDbEQsU0FBUztBQUFBLEVBQ1QsYUFBYTtBQUFBLEVBQ2IsY0FBYztBQUFBLEVBQ2QsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsSUFBSSxDQUFDLE1BQWMsSUFBWSxVQUFrQixHQUFHLElBQUksU0FBSSxFQUFFLE9BQU8sS0FBSztBQUFBLEVBQzFFLFFBQVEsQ0FBQyxNQUFjLE9BQWUsR0FBRyxJQUFJLFNBQUksRUFBRTtBQUFBLEVBQ25ELFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLFdBQVc7QUFBQSxFQUNYLFdBQVcsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxFQUMzQyxVQUFVLENBQUNBLFdBQWtCLEdBQUdBLE1BQUs7QUFBQSxFQUNyQyxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixRQUFRLENBQUMsU0FBaUIsV0FBVyxJQUFJO0FBQUEsRUFDekMsT0FDRTtBQUFBLEVBQ0YsUUFBUTtBQUFBLEVBQ1IsS0FBSztBQUFBLEVBQ0wsSUFBSTtBQUNOOzs7QUNoQ08sSUFBTSxJQUFJLEVBQUUsS0FBSyxRQUFRLE9BQU8sUUFBUSxVQUFVLE9BQU8sTUFBTSxHQUFHOzs7QUNKekUsSUFBTSxjQUFjO0FBWWIsSUFBTSxVQUFOLGNBQXNCLE1BQU07QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQ0UsUUFDQSxNQUNBLFNBQ0EsU0FBbUIsQ0FBQyxHQUNwQixPQUNBO0FBQ0EsVUFBTSxPQUFPO0FBQ2IsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFDRjtBQWdCTyxJQUFNLEtBQUssRUFBOEIsTUFBUztBQUdsRCxJQUFNLGVBQWUsRUFBTyxLQUFLO0FBQ3hDLElBQUksVUFBMkMsQ0FBQztBQUd6QyxTQUFTLFdBQVcsT0FBc0I7QUFDL0MsZUFBYSxRQUFRO0FBQ3JCLFFBQU0sTUFBTTtBQUNaLFlBQVUsQ0FBQztBQUNYLGFBQVcsTUFBTSxJQUFLLElBQUcsS0FBSztBQUNoQztBQUVBLFNBQVMsZ0JBQWtDO0FBQ3pDLGVBQWEsUUFBUTtBQUNyQixTQUFPLElBQUksUUFBUSxDQUFDLE9BQU8sUUFBUSxLQUFLLEVBQUUsQ0FBQztBQUM3QztBQUdPLFNBQVMsUUFBUUMsT0FBYyxRQUF5QixDQUFDLEdBQVc7QUFDekUsUUFBTSxRQUFRLElBQUksZ0JBQWdCO0FBQ2xDLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ2pELFFBQUksVUFBVSxVQUFhLFVBQVUsUUFBUSxVQUFVLEdBQUk7QUFDM0QsZUFBVyxPQUFPLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssRUFBRyxPQUFNLE9BQU8sTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQzFGO0FBQ0EsUUFBTSxPQUFPLE1BQU0sU0FBUztBQUM1QixTQUFPLE9BQU8sR0FBR0EsS0FBSSxJQUFJLElBQUksS0FBS0E7QUFDcEM7QUFFQSxlQUFlLFNBQVMsUUFBZ0JBLE9BQWMsUUFBbUM7QUFDdkYsUUFBTSxVQUFrQyxFQUFFLFFBQVEsbUJBQW1CO0FBQ3JFLE1BQUksT0FBTyxTQUFTLE9BQVcsU0FBUSxjQUFjLElBQUk7QUFDekQsTUFBSSxPQUFPLFFBQVMsU0FBUSxVQUFVLElBQUksT0FBTztBQUNqRCxNQUFJLE9BQU8sZUFBZ0IsU0FBUSxpQkFBaUIsSUFBSSxPQUFPO0FBQy9ELE1BQUksV0FBVyxTQUFTLEdBQUcsT0FBTyxXQUFZLFNBQVEsY0FBYyxJQUFJLEdBQUcsTUFBTTtBQUNqRixRQUFNLE9BQU8sWUFBWSxRQUFRLFdBQVc7QUFDNUMsUUFBTSxVQUF1QixFQUFFLFFBQVEsU0FBUyxhQUFhLGVBQWUsUUFBUSxLQUFLO0FBQ3pGLE1BQUksT0FBTyxTQUFTLE9BQVcsU0FBUSxPQUFPLEtBQUssVUFBVSxPQUFPLElBQUk7QUFDeEUsUUFBTSxPQUFPLElBQUksZ0JBQWdCO0FBQ2pDLFNBQU8sUUFBUSxpQkFBaUIsU0FBUyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELE9BQUssaUJBQWlCLFNBQVMsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNqRCxNQUFJLE9BQU8sUUFBUSxRQUFTLE1BQUssTUFBTTtBQUN2QyxVQUFRLFNBQVMsS0FBSztBQUN0QixNQUFJO0FBQ0YsV0FBTyxNQUFNLE1BQU0sUUFBUUEsT0FBTSxPQUFPLEtBQUssR0FBRyxPQUFPO0FBQUEsRUFDekQsU0FBUyxPQUFPO0FBQ2QsUUFBSSxPQUFPLFFBQVEsUUFBUyxPQUFNO0FBQ2xDLFVBQU0sSUFBSSxRQUFRLEdBQUcsUUFBUSxFQUFFLElBQUksSUFBSTtBQUFBLEVBQ3pDO0FBQ0Y7QUFFQSxlQUFlLFFBQVEsVUFBc0M7QUFDM0QsUUFBTSxRQUFRLE9BQU8sU0FBUyxRQUFRLElBQUksYUFBYSxDQUFDLEtBQUs7QUFDN0QsUUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLO0FBQ2pDLE1BQUk7QUFDRixVQUFNLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsVUFBTSxPQUNKLE9BQU8sS0FBSyxRQUFRLEVBQUUsRUFDbkIsTUFBTSxHQUFHLEVBQ1QsSUFBSSxLQUFLO0FBQ2QsVUFBTSxVQUFVLEtBQUssVUFBVSxLQUFLLFNBQVMsS0FBSyxTQUFTLEVBQUUsSUFBSSxPQUFPLFNBQVMsTUFBTTtBQUN2RixXQUFPLElBQUksUUFBUSxTQUFTLFFBQVEsTUFBTSxPQUFPLE9BQU8sR0FBRyxLQUFLLFVBQVUsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUNyRixRQUFRO0FBQ04sV0FBTyxJQUFJLFFBQVEsU0FBUyxRQUFRLFVBQVUsRUFBRSxJQUFJLE9BQU8sU0FBUyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUN4RjtBQUNGO0FBR0EsZUFBc0IsSUFBSSxRQUFnQkEsT0FBYyxTQUFpQixDQUFDLEdBQXNCO0FBQzlGLE1BQUksV0FBVyxNQUFNLFNBQVMsUUFBUUEsT0FBTSxNQUFNO0FBQ2xELFNBQU8sU0FBUyxXQUFXLE9BQU8sQ0FBQyxPQUFPLFNBQVMsR0FBRyxPQUFPO0FBQzNELFFBQUksQ0FBRSxNQUFNLGNBQWMsRUFBSSxPQUFNLE1BQU0sUUFBUSxRQUFRO0FBQzFELGVBQVcsTUFBTSxTQUFTLFFBQVFBLE9BQU0sTUFBTTtBQUFBLEVBQ2hEO0FBQ0EsTUFBSSxDQUFDLFNBQVMsR0FBSSxPQUFNLE1BQU0sUUFBUSxRQUFRO0FBQzlDLFNBQU87QUFDVDtBQUdBLGVBQXNCLElBQ3BCQSxPQUNBLE9BQ0EsTUFDWTtBQUNaLFFBQU0sU0FBaUIsQ0FBQztBQUN4QixNQUFJLE1BQU8sUUFBTyxRQUFRO0FBQzFCLE1BQUksS0FBTSxRQUFPLFNBQVM7QUFDMUIsVUFBUSxNQUFNLElBQUksT0FBT0EsT0FBTSxNQUFNLEdBQUcsS0FBSztBQUMvQztBQVNBLGVBQXNCLEtBQ3BCLFFBQ0FDLE9BQ0EsTUFDQSxTQUFpQixDQUFDLEdBQ047QUFDWixRQUFNLFdBQVcsTUFBTSxJQUFJLFFBQVFBLE9BQU0sU0FBUyxTQUFZLFNBQVMsRUFBRSxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQzFGLFFBQU0sT0FBTyxNQUFNLFNBQVMsS0FBSztBQUNqQyxTQUFRLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSTtBQUNwQzs7O0FFcklPLElBQU1DLElBQWVDLHVCQUFPQyxJQUFJLElBQUE7QUFBaEMsSUMzQkhDLElBQVU7QUF3QmQsU0FBU0MsRUFBWUMsSUFBTUMsR0FBT0MsSUFBS0MsR0FBa0JDLElBQVVDLEdBQUFBO0FBQzdESixRQUFPQSxJQUFRLENBQUE7QUFJcEIsTUFDQ0ssR0FDQUMsR0FGR0MsSUFBa0JQO0FBSXRCLE1BQUksU0FBU08sS0FBa0MsY0FBQSxPQUFSUixHQUV0QyxNQUFLTyxLQURMQyxJQUFrQixDQUFBLEdBQ1JQLEVBQ0EsVUFBTE0sSUFDSEQsSUFBTUwsRUFBTU0sQ0FBQUEsSUFFWkMsRUFBZ0JELENBQUFBLElBQUtOLEVBQU1NLENBQUFBO0FBTTlCLE1BQU1FLElBQVEsRUFDYlQsTUFBQUEsSUFDQUMsT0FBT08sR0FDUE4sS0FBQUEsSUFDQUksS0FBQUEsR0FDQUksS0FBVyxNQUNYQyxJQUFTLE1BQ1RDLEtBQVEsR0FDUkMsS0FBTSxNQUNOQyxLQUFZLE1BQ1pDLGFBQWFDLEdBQ2JDLEtBQUFBLEVBQWFDLEdBQ2JDLEtBQUFBLElBQ0FDLEtBQVEsRUFBQTtBQVNULFVBTkloQixNQUFZQyxPQUNmSSxFQUFNTCxXQUFXQSxJQUNqQkssRUFBTUosU0FBU0EsSUFHWmdCLEVBQVFaLFNBQU9ZLEVBQVFaLE1BQU1BLENBQUFBLEdBQzFCQTtBQUNSOzs7QUN0RUEsSUFBTSxRQUFRO0FBQUEsRUFDWixLQUFLO0FBQUEsRUFDTCxXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxTQUNFO0FBQUEsRUFDRixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixLQUFLO0FBQUEsRUFDTCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixVQUNFO0FBQUEsRUFDRixPQUNFO0FBQUEsRUFDRixLQUFLO0FBQUEsRUFDTCxPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQ1g7QUFNTyxTQUFTLEtBQUssRUFBRSxLQUFLLEdBQXVCO0FBQ2pELFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFFBQU8sU0FBUSxhQUFZLGVBQVksUUFBTyxXQUFVLFNBQ2pFLDRCQUFDLFVBQUssR0FBRyxNQUFNLElBQUksR0FBRyxHQUN4QjtBQUVKOzs7QUNuRU8sU0FBUyxPQUFPO0FBQUEsRUFDckI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLEdBQUc7QUFDTCxHQUtHO0FBQ0QsU0FDRSxrQkFBQyxZQUFPLE1BQUssVUFBVSxHQUFHLE1BQU0sT0FBTyxVQUFVLFFBQVEsRUFBRSxJQUFJLFVBQVUsS0FBSyxZQUFZLE1BQ3ZGO0FBQUEsV0FBTyxrQkFBQyxVQUFLLE9BQU0sV0FBVSxlQUFZLFFBQU8sSUFBSyxRQUFRLGtCQUFDLFFBQUssTUFBTSxNQUFNO0FBQUEsSUFDL0U7QUFBQSxLQUNIO0FBRUo7QUFHTyxTQUFTLFdBQVcsRUFBRSxNQUFNLE9BQU8sR0FBRyxLQUFLLEdBQStDO0FBQy9GLFNBQ0Usa0JBQUMsWUFBTyxNQUFLLFVBQVUsR0FBRyxNQUFNLE9BQU0sZUFBYyxjQUFZLE9BQU8sT0FBTyxPQUM1RSw0QkFBQyxRQUFLLE1BQU0sTUFBTSxHQUNwQjtBQUVKO0FBR08sU0FBUyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsU0FDRSxrQkFBQyxPQUFFLE1BQVksT0FBTyxVQUFVLFFBQVEsRUFBRSxJQUN2QztBQUFBLFlBQVEsa0JBQUMsUUFBSyxNQUFNLE1BQU07QUFBQSxJQUMxQjtBQUFBLEtBQ0g7QUFFSjs7O0FDeENBLElBQU0sUUFBUSxFQUFlLENBQUMsQ0FBQztBQUMvQixJQUFJLFFBQVE7QUFHWixJQUFNLFVBQVU7QUFHVCxTQUFTLE1BQU0sTUFBYyxPQUFxQixRQUFRLFFBQStCO0FBQzlGLFdBQVM7QUFDVCxRQUFNLE9BQWEsU0FBUyxFQUFFLElBQUksT0FBTyxNQUFNLE1BQU0sT0FBTyxJQUFJLEVBQUUsSUFBSSxPQUFPLE1BQU0sS0FBSztBQUV4RixRQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sTUFBTSxNQUFNLEVBQUUsR0FBRyxJQUFJO0FBQy9DO0FBR08sU0FBUyxhQUFhLFNBQXdCO0FBQ25ELE1BQUksbUJBQW1CLGdCQUFnQixRQUFRLFNBQVMsYUFBYztBQUN0RSxRQUFNLE9BQU8sbUJBQW1CLFVBQVUsUUFBUSxVQUFVLEVBQUUsR0FBRztBQUNqRSxRQUFNLE1BQU0sS0FBSztBQUNuQjtBQUVBLFNBQVMsUUFBUSxJQUFrQjtBQUNqQyxRQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssT0FBTyxFQUFFO0FBQzNEO0FBRUEsU0FBUyxNQUFNLEVBQUUsS0FBSyxHQUFtQjtBQUN2QyxJQUFVLE1BQU07QUFDZCxRQUFJLEtBQUssU0FBUyxNQUFPO0FBQ3pCLFVBQU0sUUFBUSxXQUFXLE1BQU0sUUFBUSxLQUFLLEVBQUUsR0FBRyxPQUFPO0FBQ3hELFdBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxFQUNqQyxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ1QsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixTQUNFLGtCQUFDLFNBQUksT0FBTSxTQUFRLGFBQVcsS0FBSyxNQUFNLE1BQU0sS0FBSyxTQUFTLFFBQVEsVUFBVSxVQUM3RTtBQUFBLHNCQUFDLE9BQUcsZUFBSyxNQUFLO0FBQUEsSUFDYixVQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxNQUFLO0FBQUEsUUFDTCxTQUFTLE1BQU07QUFDYixrQkFBUSxLQUFLLEVBQUU7QUFDZixpQkFBTyxJQUFJO0FBQUEsUUFDYjtBQUFBLFFBRUMsaUJBQU87QUFBQTtBQUFBLElBQ1Y7QUFBQSxJQUVGLGtCQUFDLGNBQVcsTUFBSyxTQUFRLE9BQU8sRUFBRSxHQUFHLFNBQVMsU0FBUyxNQUFNLFFBQVEsS0FBSyxFQUFFLEdBQUc7QUFBQSxLQUNqRjtBQUVKO0FBR08sU0FBUyxTQUFTO0FBQ3ZCLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLG1CQUFrQixhQUFVLFVBQ3BDLGdCQUFNLE1BQU0sSUFBSSxDQUFDLFNBQ2hCLGtCQUFDLFNBQW9CLFFBQVQsS0FBSyxFQUFnQixDQUNsQyxHQUNIO0FBRUo7OztBQzdETyxTQUFTLFNBQVM7QUFBQSxFQUN2QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELElBQVUsTUFBTTtBQUNkLGFBQVMsUUFBUSxHQUFHLEtBQUssU0FBTSxFQUFFLE1BQU0sSUFBSTtBQUFBLEVBQzdDLEdBQUcsQ0FBQyxLQUFLLENBQUM7QUFDVixTQUNFLGtCQUFDLFNBQUksT0FBTSxhQUNUO0FBQUEsc0JBQUMsU0FDRTtBQUFBLGdCQUNDLGtCQUFDLE9BQUUsT0FBTSxVQUNOLGlCQUFPLElBQUksQ0FBQyxVQUNYLGtCQUFDLFVBQ0M7QUFBQSwwQkFBQyxPQUFFLE1BQU0sTUFBTSxNQUFPLGdCQUFNLE9BQU07QUFBQSxRQUFJO0FBQUEsUUFBRztBQUFBLFdBRGhDLE1BQU0sSUFFakIsQ0FDRCxHQUNIO0FBQUEsTUFFRixrQkFBQyxRQUFHLFVBQVUsSUFBSyxpQkFBTTtBQUFBLE9BQzNCO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sa0JBQWtCLFVBQVM7QUFBQSxLQUN4QztBQUVKO0FBR08sU0FBUyxLQUFLO0FBQUEsRUFDbkI7QUFBQSxFQUNBO0FBQ0YsR0FHRztBQUNELFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGlCQUFnQixjQUFZLE9BQ3BDLGVBQUssSUFBSSxDQUFDLFFBQ1Q7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUVDLE1BQU0sSUFBSTtBQUFBLE1BQ1YsZ0JBQWMsS0FBSyxVQUFVLElBQUksT0FBTyxTQUFTO0FBQUEsTUFFaEQsY0FBSTtBQUFBO0FBQUEsSUFKQSxJQUFJO0FBQUEsRUFLWCxDQUNELEdBQ0g7QUFFSjtBQUdPLFNBQVMsTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUlHO0FBQ0QsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHNCQUFDLFFBQUssTUFBTSxNQUFNO0FBQUEsSUFDbEIsa0JBQUMsUUFBSSxpQkFBTTtBQUFBLElBQ1Y7QUFBQSxLQUNIO0FBRUo7QUFHTyxTQUFTLFVBQVU7QUFDeEIsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixJQUFVLE1BQU07QUFDZCxVQUFNLFFBQVEsV0FBVyxNQUFNO0FBQzdCLFdBQUssUUFBUTtBQUFBLElBQ2YsR0FBRyxHQUFHO0FBQ04sV0FBTyxNQUFNLGFBQWEsS0FBSztBQUFBLEVBQ2pDLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FBUSxNQUFLLFVBQ3JCO0FBQUEsU0FBSyxTQUFTLGtCQUFDLFVBQUssT0FBTSxXQUFVLGVBQVksUUFBTztBQUFBLElBQ3hELGtCQUFDLFVBQUssT0FBTyxLQUFLLFFBQVEsS0FBSyxVQUFXLFlBQUUsR0FBRyxTQUFRO0FBQUEsS0FDekQ7QUFFSjtBQUdPLFNBQVMsT0FBTyxFQUFFLFNBQVMsTUFBTSxHQUE2QztBQUNuRixRQUFNLFFBQ0osUUFBUSxXQUFXLE1BQ2YsRUFBRSxNQUFNLFlBQ1IsUUFBUSxXQUFXLE1BQ2pCLEVBQUUsTUFBTSxXQUNSLEVBQUUsR0FBRztBQUNiLFNBQ0Usa0JBQUMsU0FBSSxNQUFLLFNBQ1IsNEJBQUMsU0FBTSxNQUFLLFdBQVUsT0FDcEI7QUFBQSxzQkFBQyxPQUFHLGtCQUFRLFNBQVE7QUFBQSxJQUNuQixTQUFTLFFBQVEsV0FBVyxPQUFPLGtCQUFDLFVBQU8sU0FBUyxPQUFRLFlBQUUsR0FBRyxPQUFNO0FBQUEsS0FDMUUsR0FDRjtBQUVKO0FBVU8sU0FBUyxRQUFXLE1BQXlDLEtBQWdCLENBQUMsR0FBWTtBQUMvRixRQUFNLFFBQVEsVUFBeUIsTUFBUztBQUNoRCxRQUFNLFVBQVUsVUFBK0IsTUFBUztBQUN4RCxRQUFNLE9BQU8sVUFBVSxDQUFDO0FBQ3hCLElBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxTQUFLLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDaEIsQ0FBQyxVQUFVO0FBQ1QsWUFBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixjQUFNLFFBQVE7QUFDZCxnQkFBUSxRQUFRO0FBQUEsTUFDbEI7QUFBQSxNQUNBLENBQUMsVUFBVTtBQUNULFlBQUksS0FBSyxPQUFPLFFBQVM7QUFDekIsZ0JBQVEsUUFBUSxpQkFBaUIsVUFBVSxRQUFRLElBQUksUUFBUSxHQUFHLFVBQVUsT0FBTyxLQUFLLENBQUM7QUFBQSxNQUMzRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sS0FBSyxNQUFNO0FBQUEsRUFDMUIsR0FBRyxDQUFDLEdBQUcsSUFBSSxLQUFLLEtBQUssQ0FBQztBQUN0QixRQUFNLFFBQVEsTUFBTTtBQUNsQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNBLFNBQU8sRUFBRSxPQUFPLE1BQU0sT0FBTyxTQUFTLFFBQVEsT0FBTyxNQUFNO0FBQzdEO0FBR08sU0FBUyxRQUFXO0FBQUEsRUFDekI7QUFBQSxFQUNBO0FBQ0YsR0FHRztBQUNELE1BQUksS0FBSyxVQUFVLE9BQVcsUUFBTyx1QkFBRyxtQkFBUyxLQUFLLEtBQUssR0FBRTtBQUM3RCxNQUFJLEtBQUssUUFBUyxRQUFPLGtCQUFDLFVBQU8sU0FBUyxLQUFLLFNBQVMsT0FBTyxLQUFLLE9BQU87QUFDM0UsU0FBTyxrQkFBQyxXQUFRO0FBQ2xCO0FBR0EsZUFBc0IsS0FBSyxNQUE2QjtBQUN0RCxNQUFJLFVBQVUsYUFBYSxpQkFBaUI7QUFDMUMsVUFBTSxVQUFVLFVBQVUsVUFBVSxJQUFJO0FBQUEsRUFDMUMsT0FBTztBQUNMLFVBQU0sT0FBTyxTQUFTLGNBQWMsVUFBVTtBQUM5QyxTQUFLLFFBQVE7QUFDYixVQUFNLFFBQVEsU0FBUyxjQUFjLGNBQWMsS0FBSyxTQUFTO0FBQ2pFLFVBQU0sT0FBTyxJQUFJO0FBQ2pCLFNBQUssT0FBTztBQUNaLGFBQVMsWUFBWSxNQUFNO0FBQzNCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDQSxRQUFNLEVBQUUsR0FBRyxNQUFNO0FBQ25CO0FBR08sU0FBUyxXQUFXLEVBQUUsTUFBTSxNQUFNLEdBQXFDO0FBQzVFLFNBQU8sa0JBQUMsY0FBVyxNQUFLLFFBQU8sT0FBTyxTQUFTLEVBQUUsR0FBRyxNQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQzVGO0FBR08sU0FBUyxLQUFLLEVBQUUsS0FBSyxHQUFxQjtBQUMvQyxTQUNFLGtCQUFDLFNBQUksT0FBTSxRQUNUO0FBQUEsc0JBQUMsU0FBSSxVQUFVLEdBQUksZ0JBQUs7QUFBQSxJQUN4QixrQkFBQyxjQUFXLE1BQVk7QUFBQSxLQUMxQjtBQUVKO0FBaUJBLElBQU0sUUFBZ0M7QUFBQSxFQUNwQyxRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxhQUFhO0FBQUEsRUFDYixXQUFXO0FBQUEsRUFDWCxRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixvQkFBb0I7QUFDdEI7QUFHTyxTQUFTLE9BQU8sRUFBRSxPQUFPLEdBQXVCO0FBQ3JELFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFNBQVEsYUFBVyxNQUFNLE1BQU0sS0FBSyxTQUM3QyxpQkFBTyxXQUFXLEtBQUssR0FBRyxFQUFFLFlBQVksR0FDM0M7QUFFSjtBQUdPLFNBQVMsU0FBUyxNQUFjLFNBQXdCLE9BQU8sY0FBb0I7QUFDeEYsUUFBTSxPQUNKLE9BQU8sWUFBWSxXQUFXLElBQUksS0FBSyxDQUFDLE9BQU8sR0FBRyxFQUFFLE1BQU0sR0FBRyxJQUFJLGlCQUFpQixDQUFDLElBQUk7QUFDekYsUUFBTSxPQUFPLFNBQVMsY0FBYyxHQUFHO0FBQ3ZDLE9BQUssT0FBTyxJQUFJLGdCQUFnQixJQUFJO0FBQ3BDLE9BQUssV0FBVztBQUNoQixPQUFLLE1BQU07QUFFWCxhQUFXLE1BQU0sSUFBSSxnQkFBZ0IsS0FBSyxJQUFJLEdBQUcsR0FBTTtBQUN6RDsiLAogICJuYW1lcyI6IFsiY291bnQiLCAicGF0aCIsICJwYXRoIiwgIlZOT0RFX01BUktFUiIsICJTeW1ib2wiLCAiZm9yIiwgInZub2RlSWQiLCAiY3JlYXRlVk5vZGUiLCAidHlwZSIsICJwcm9wcyIsICJrZXkiLCAiaXNTdGF0aWNDaGlsZHJlbiIsICJfX3NvdXJjZSIsICJfX3NlbGYiLCAicmVmIiwgImkiLCAibm9ybWFsaXplZFByb3BzIiwgInZub2RlIiwgIl9fayIsICJfXyIsICJfX2IiLCAiX19lIiwgIl9fYyIsICJjb25zdHJ1Y3RvciIsICJWTk9ERV9NQVJLRVIiLCAiX192IiwgInZub2RlSWQiLCAiX19pIiwgIl9fdSIsICJvcHRpb25zIl0KfQo=
