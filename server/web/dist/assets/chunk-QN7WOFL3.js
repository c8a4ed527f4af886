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
  clusterTypes: { title: "Launch a cluster" },
  launch: { title: "New cluster" },
  keyPairs: { title: "Key pairs", new: "New key pair" },
  limits: { title: "Usage limits" },
  invoices: { title: "Invoices", one: "Invoice" },
  deposit: { title: "Add credits" },
  config: { title: "Cloud configuration" },
  statistics: { title: "Statistics" },
  outbox: { title: "Calls to the cloud" },
  status: { title: "Server status" }
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3RleHRzL2VuL2FwaS50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vY2hhcnRzLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9jbG91ZC50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vcGVvcGxlLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9yYWNrdmlldy50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vc2hlbGwudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3R3aW4udHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3VpLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9pbmRleC50cyIsICIuLi8uLi9zcmMvYXBpL2NsaWVudC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L2pzeC1ydW50aW1lL3NyYy91dGlscy5qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L3NyYy9jb25zdGFudHMuanMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL3ByZWFjdC9qc3gtcnVudGltZS9zcmMvaW5kZXguanMiLCAiLi4vLi4vc3JjL3VpL0ljb24udHN4IiwgIi4uLy4uL3NyYy91aS9CdXR0b24udHN4IiwgIi4uLy4uL3NyYy91aS9Ub2FzdC50c3giLCAiLi4vLi4vc3JjL3VpL3BhcnRzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIFdoYXQgaXMgc2FpZCB3aGVuIGEgcmVxdWVzdCBmYWlscy4gKi9cbmV4cG9ydCBjb25zdCBhcGkgPSB7XG4gIGF3YXk6IFwiVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXIuIFdoYXQgeW91IHR5cGVkIGlzIHN0aWxsIGhlcmU7IHRyeSBhZ2Fpbi5cIixcbiAgc3RhdHVzOiAoc3RhdHVzOiBudW1iZXIpID0+IGBUaGUgc2VydmVyIGFuc3dlcnMgd2l0aCBzdGF0dXMgJHtzdGF0dXN9LmAsXG59O1xuIiwgIi8qKiBUZXh0cyBvZiBkZXZpY2VzLCByYWNrcywgaG9zdHMgYW5kIHRoZWlyIGNoYXJ0cy4gKi9cbmV4cG9ydCBjb25zdCBjaGFydHMgPSB7XG4gIGFkZERldmljZTogXCJBZGQgYSBkZXZpY2VcIixcbiAgYWxsTWV0cmljczogXCJBbGwgbWV0cmljc1wiLFxuICBjc3Y6IFwiVmFsdWVzIGFzIENTVlwiLFxuICBjdXN0b206IFwiRnJvbVx1MjAxM3RvXCIsXG4gIGZpbHRlck1ldHJpY3M6IFwiRmlsdGVyIG1ldHJpY3MgYnkgbmFtZVwiLFxuICBmb2xsb3c6IFwiTGl2ZVwiLFxuICBmcm9tOiBcIkZyb21cIixcbiAgaGVyZTogXCJIZXJlXCIsXG4gIGtleU5hbWVzOiB7XG4gICAgZWFybGllcjogXCJFYXJsaWVyXCIsXG4gICAgbGF0ZXI6IFwiTGF0ZXJcIixcbiAgICB6b29tT3V0OiBcIlpvb20gb3V0XCIsXG4gICAgZm9sbG93OiBcIkZvbGxvdyB3aGF0IGNvbWVzLCBvciBzdG9wXCIsXG4gIH0sXG4gIGxhc3Q6IFwiTGFzdFwiLFxuICBsZWFzdDogXCJNaW5cIixcbiAgbGluZTogXCJMaW5lXCIsXG4gIGxvY2FsOiBcIkxvY2FsIHRpbWVcIixcbiAgbG9nOiBcIkxvZ1wiLFxuICBtYWtlVG9rZW46IFwiTWFrZSBhIHRva2VuIGZvciBpdFwiLFxuICBtZWFuOiBcIk1lYW5cIixcbiAgbW9zdDogXCJNYXhcIixcbiAgbm9NZXRyaWNGaXRzOiAod29yZDogc3RyaW5nKSA9PiBgTm8gbWV0cmljIGhhcyBcdTIwMUMke3dvcmR9XHUyMDFEIGluIGl0cyBuYW1lLmAsXG4gIG5vbmU6IFwiTm90aGluZyBoYXMgYmVlbiByZXBvcnRlZCB5ZXRcIixcbiAgbm9uZUFnZW50czpcbiAgICBcIk9uIGEgbWFjaGluZSBvZiBpdHMgb3duLCBjb25jZXJ0aW0gYWdlbnQgcmVwb3J0cyBpdCBhbGw7IFRlbGVncmFmLCBQcm9tZXRoZXVzIGFuZCBjb2xsZWN0ZCBjYW4gcmVwb3J0LCB0b28uXCIsXG4gIG5vbmVCb2R5OiBcIlNlbmQgYSBmaXJzdCB2YWx1ZSwgYW5kIGl0cyBjaGFydCBhcHBlYXJzIGhlcmU6XCIsXG4gIG5vdGhpbmc6IFwiTm8gdmFsdWVzIGluIHRoaXMgdGltZS4gQ2hvb3NlIGEgbG9uZ2VyIHJhbmdlLlwiLFxuICBub3RoaW5nU2hvcnQ6IFwibm8gdmFsdWVzXCIsXG4gIG5vdzogXCJub3dcIixcbiAgb3RoZXJzOiBcIk90aGVyc1wiLFxuICBwbG90OiAodGl0bGU6IHN0cmluZykgPT4gYENoYXJ0IG9mICR7dGl0bGV9YCxcbiAgcG9pbnRIaW50OiBcIkFycm93IGtleXMgcmVhZCB2YWx1ZXNcIixcbiAgcmFuZ2U6IFwiVGltZVwiLFxuICByZWFkQWdhaW46IFwiUmVhZCBhZ2FpblwiLFxuICByZW1vdmU6ICh3aGF0OiBzdHJpbmcpID0+IGBUYWtlICR7d2hhdH0gb3V0YCxcbiAgc2hvcnQ6IHtcbiAgICBcIjFoXCI6IFwiMSBoXCIsXG4gICAgXCI2aFwiOiBcIjYgaFwiLFxuICAgIFwiMWRcIjogXCJEYXlcIixcbiAgICBcIjdkXCI6IFwiV2Vla1wiLFxuICAgIFwiMzBkXCI6IFwiMzAgZFwiLFxuICAgIFwiOTBkXCI6IFwiUXVhcnRlclwiLFxuICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIHNob3c6IFwiU2hvd1wiLFxuICBzcGFuczoge1xuICAgIFwiMWhcIjogXCJQYXN0IGhvdXJcIixcbiAgICBcIjZoXCI6IFwiUGFzdCA2IGhvdXJzXCIsXG4gICAgXCIxZFwiOiBcIlBhc3QgZGF5XCIsXG4gICAgXCI3ZFwiOiBcIlBhc3Qgd2Vla1wiLFxuICAgIFwiMzBkXCI6IFwiUGFzdCAzMCBkYXlzXCIsXG4gICAgXCI5MGRcIjogXCJQYXN0IHF1YXJ0ZXJcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBzcG9rZW46IChsZWFzdDogc3RyaW5nLCBtZWFuOiBzdHJpbmcsIG1vc3Q6IHN0cmluZykgPT5cbiAgICBgbGVhc3QgJHtsZWFzdH0sIG1lYW4gJHttZWFufSwgbW9zdCAke21vc3R9YCxcbiAgdGFibGU6IFwiVmFsdWVzIGFzIGEgdGFibGVcIixcbiAgdGFibGVDdXQ6IChyb3dzOiBzdHJpbmcsIGZyb206IHN0cmluZykgPT5cbiAgICBgVGhlIG5ld2VzdCAke3Jvd3N9IHJvd3MuIFRoZSBDU1YgZmlsZSBoYXMgYWxsIG9mIHRoZW0sIGZyb20gJHtmcm9tfS5gLFxuICB0ZXh0czogXCJUZXh0cyB0aGF0IGFyZSByZXBvcnRlZFwiLFxuICB0aW1lOiBcIlRpbWVcIixcbiAgdG86IFwiVG9cIixcbiAgdG9nZ2xlOiAod2hhdDogc3RyaW5nKSA9PiBgU2hvdyAke3doYXR9YCxcbiAgdG9rZW5NYWRlOiAoZGF5czogc3RyaW5nKSA9PlxuICAgIGBUaGUgdG9rZW4gaXMgaW4gdGhlIGNvbW1hbmQsIGFuZCBzaG93biBvbmx5IG5vdy4gSXQgbWF5IHdyaXRlIHRoaXMgZGV2aWNlJ3MgbWV0cmljcyBmb3IgJHtkYXlzfSBkYXlzLmAsXG4gIHRva2VuTmFtZTogKGRldmljZTogc3RyaW5nKSA9PiBgUmVwb3J0cyBvZiAke2RldmljZX1gLFxuICB1dGM6IFwiVVRDXCIsXG4gIHZhbHVlczogKHRpdGxlOiBzdHJpbmcpID0+IGBWYWx1ZXMgb2YgJHt0aXRsZX1gLFxuICB3cm9uZ1JhbmdlOiBcIkZyb20gbXVzdCBiZSBiZWZvcmUgdG8sIGFuZCBiZWZvcmUgbm93LlwiLFxuICB6b25lSGludDogXCJUaW1lcyBpbiB5b3VyIHpvbmUgb3IgaW4gVVRDXCIsXG4gIHBhZ2VzOiB7XG4gICAgRGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgRGV2aWNlOiBcIkRldmljZVwiLFxuICAgIERldmljZU1ldHJpY3M6IFwiTWV0cmljc1wiLFxuICAgIFJhY2s6IFwiUmFja1wiLFxuICAgIFJhY2tEZXZpY2VzOiBcIkRldmljZXNcIixcbiAgICBSYWNrTWV0cmljczogXCJNZXRyaWNzXCIsXG4gICAgUmFja0luc3RydWN0aW9uczogXCJJbnN0cnVjdGlvbnNcIixcbiAgICBIb3N0czogXCJIb3N0c1wiLFxuICAgIEhvc3Q6IFwiSG9zdFwiLFxuICAgIFRlYW1EYXNoYm9hcmQ6IFwiVGVhbVwiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIGNsb3VkOiBjbHVzdGVycywga2V5IHBhaXJzLCBtb25leSwgbGltaXRzLCBhbmQgaG93IHRoZSBzaXRlIGFuZCBpdHMgc2VydmVyIGFyZS4gKi9cbmV4cG9ydCBjb25zdCBjbG91ZCA9IHtcbiAgY2x1c3RlclR5cGVzOiB7IHRpdGxlOiBcIkxhdW5jaCBhIGNsdXN0ZXJcIiB9LFxuICBsYXVuY2g6IHsgdGl0bGU6IFwiTmV3IGNsdXN0ZXJcIiB9LFxuICBrZXlQYWlyczogeyB0aXRsZTogXCJLZXkgcGFpcnNcIiwgbmV3OiBcIk5ldyBrZXkgcGFpclwiIH0sXG4gIGxpbWl0czogeyB0aXRsZTogXCJVc2FnZSBsaW1pdHNcIiB9LFxuICBpbnZvaWNlczogeyB0aXRsZTogXCJJbnZvaWNlc1wiLCBvbmU6IFwiSW52b2ljZVwiIH0sXG4gIGRlcG9zaXQ6IHsgdGl0bGU6IFwiQWRkIGNyZWRpdHNcIiB9LFxuICBjb25maWc6IHsgdGl0bGU6IFwiQ2xvdWQgY29uZmlndXJhdGlvblwiIH0sXG4gIHN0YXRpc3RpY3M6IHsgdGl0bGU6IFwiU3RhdGlzdGljc1wiIH0sXG4gIG91dGJveDogeyB0aXRsZTogXCJDYWxscyB0byB0aGUgY2xvdWRcIiB9LFxuICBzdGF0dXM6IHsgdGl0bGU6IFwiU2VydmVyIHN0YXR1c1wiIH0sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiB0aGlzIGFyZWEuICovXG5leHBvcnQgY29uc3QgcGVvcGxlID0ge1xuICB0aXRsZTogXCJwZW9wbGVcIixcbn07XG4iLCAiLyoqIFRleHRzIG9mIHRoaXMgYXJlYS4gKi9cbmV4cG9ydCBjb25zdCByYWNrdmlldyA9IHtcbiAgdGl0bGU6IFwicmFja3ZpZXdcIixcbn07XG4iLCAiLyoqIFRleHRzIGFyb3VuZCB0aGUgcGFnZXM6IGhlYWRlciwgbmF2aWdhdGlvbiwgc2lnbmluZyBpbiwga2V5cywgcGFsZXR0ZS4gKi9cbmV4cG9ydCBjb25zdCBzaGVsbCA9IHtcbiAgbmFtZTogXCJDb25jZXJ0aW1cIixcbiAgc2tpcDogXCJTa2lwIHRvIHRoZSBjb250ZW50XCIsXG4gIG5hdmlnYXRpb246IFwiTWFpblwiLFxuICBtZW51OiBcIk1lbnVcIixcbiAgYWNjb3VudDogXCJZb3VyIGFjY291bnRcIixcbiAgc2lnbkluOiBcIlNpZ24gaW5cIixcbiAgc2lnbkluQWdhaW46IFwiU2lnbiBpbiBhZ2FpblwiLFxuICBzaWduSW5BZ2FpbkJvZHk6IFwiWW91ciBzaWduLWluIGhhcyBlbmRlZC4gVGhlIHBhZ2UgYW5kIHdoYXQgeW91IHR5cGVkIHN0YXkgYXMgdGhleSBhcmUuXCIsXG4gIHNpZ25PdXQ6IFwiU2lnbiBvdXRcIixcbiAgbG9naW46IFwiTG9naW5cIixcbiAgcGFzc3dvcmQ6IFwiUGFzc3dvcmRcIixcbiAgcmVtZW1iZXI6IFwiU3RheSBzaWduZWQgaW4gb24gdGhpcyBkZXZpY2VcIixcbiAgd3Jvbmc6IFwiTG9naW4gb3IgcGFzc3dvcmQgaXMgd3JvbmcuXCIsXG4gIG9pZGM6IFwiU2lnbiBpbiB3aXRoIHlvdXIgb3JnYW5pc2F0aW9uXCIsXG4gIHdlbGNvbWU6IFwiUmFja3MsIGRldmljZXMgYW5kIHRoZWlyIG1ldHJpY3MsIGxpdmUuXCIsXG4gIHRoZW1lOiB7IGF1dG86IFwiQ29sb3VycyBvZiB0aGUgc3lzdGVtXCIsIGxpZ2h0OiBcIkxpZ2h0XCIsIGRhcms6IFwiRGFya1wiLCBsYWJlbDogXCJDb2xvdXJzXCIgfSxcbiAgbmF2OiB7XG4gICAgcmFja3M6IFwiUmFja3NcIixcbiAgICBkZXZpY2VzOiBcIkRldmljZXNcIixcbiAgICBob3N0czogXCJIb3N0c1wiLFxuICAgIGNsdXN0ZXJzOiBcIkxhdW5jaCBjbHVzdGVyXCIsXG4gICAgdGVhbXM6IFwiVGVhbXNcIixcbiAgICB1c2VyczogXCJVc2Vyc1wiLFxuICAgIHRlbXBsYXRlczogXCJUZW1wbGF0ZXNcIixcbiAgICBrZXlQYWlyczogXCJLZXkgcGFpcnNcIixcbiAgICBjbG91ZDogXCJDbG91ZFwiLFxuICAgIHN0YXRpc3RpY3M6IFwiU3RhdGlzdGljc1wiLFxuICAgIGF1ZGl0OiBcIkF1ZGl0IGxvZ1wiLFxuICAgIG91dGJveDogXCJDYWxscyB0byB0aGUgY2xvdWRcIixcbiAgICBzZXR0aW5nczogXCJTZXR0aW5nc1wiLFxuICAgIG1vcmU6IFwiTW9yZVwiLFxuICB9LFxuICBzdGF0ZToge1xuICAgIGxpdmU6IFwiTGl2ZVwiLFxuICAgIGxpdmVTaW5jZTogKHRpbWU6IHN0cmluZykgPT4gYExpdmU7IGxhc3QgdXBkYXRlICR7dGltZX1gLFxuICAgIGNvbm5lY3Rpbmc6IFwiQ29ubmVjdGluZ1wiLFxuICAgIHN0YWxlOiAodGltZTogc3RyaW5nKSA9PiBgTm90aGluZyBuZXcgc2luY2UgJHt0aW1lfWAsXG4gICAgbG9zdDogXCJEaXNjb25uZWN0ZWQ7IHRyeWluZyBhZ2FpblwiLFxuICAgIHBhdXNlZDogXCJQYXVzZWQgd2hpbGUgaGlkZGVuXCIsXG4gICAgb2ZmOiBcIk5vdCBsaXZlXCIsXG4gIH0sXG4gIG5vdEZvdW5kOiBcIlRoZXJlIGlzIG5vdGhpbmcgaGVyZVwiLFxuICBub3RGb3VuZEJvZHk6IFwiVGhlIGFkZHJlc3MgbWF5IGJlIG9sZCwgb3IgbWlzdHlwZWQuXCIsXG4gIGhvbWU6IFwiVG8gdGhlIHJhY2tzXCIsXG4gIGZhaWxlZDogXCJUaGlzIHBhZ2UgZmFpbGVkXCIsXG4gIGZhaWxlZEJvZHk6IFwiQSBmYXVsdCBvZiBvdXJzLiBUaGUgcmVzdCB3b3JrczsgcmVsb2FkIHRvIHRyeSB0aGlzIHBhZ2UgYWdhaW4uXCIsXG4gIHJlbG9hZDogXCJSZWxvYWRcIixcbiAgZm9yYmlkZGVuOiBcIllvdSBtYXkgbm90IHNlZSB0aGlzXCIsXG4gIHBhbGV0dGU6IFwiQ29tbWFuZHNcIixcbiAgcGFsZXR0ZUhpbnQ6IFwiR28gdG8gYSBwYWdlLCByYWNrLCBkZXZpY2UsIHRlYW0gb3IgY29tbWFuZFwiLFxuICBwYWxldHRlTm90aGluZzogXCJOb3RoaW5nIGhhcyB0aGF0IG5hbWUuXCIsXG4gIGtleXM6IFwiS2V5c1wiLFxuICBrZXlzQm9keTogXCJFdmVyeXRoaW5nIGNhbiBiZSByZWFjaGVkIHdpdGggVGFiIGFuZCBFbnRlciwgdG9vLlwiLFxuICBrZXlOYW1lczoge1xuICAgIGhlbHA6IFwiU2hvdyB0aGVzZSBrZXlzXCIsXG4gICAgcGFsZXR0ZTogXCJDb21tYW5kcyBhbmQgc2VhcmNoXCIsXG4gICAgc2VhcmNoOiBcIlNlYXJjaCBvbiB0aGlzIHBhZ2VcIixcbiAgICByYWNrczogXCJHbyB0byByYWNrc1wiLFxuICAgIGRldmljZXM6IFwiR28gdG8gZGV2aWNlc1wiLFxuICAgIHRlYW1zOiBcIkdvIHRvIHRlYW1zXCIsXG4gICAgdGhlbWU6IFwiQ2hhbmdlIHRoZSBjb2xvdXJzXCIsXG4gIH0sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiB0aGlzIGFyZWEuICovXG5leHBvcnQgY29uc3QgdHdpbiA9IHtcbiAgdGl0bGU6IFwidHdpblwiLFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIGNvbnRyb2xzIHRoYXQgZXZlcnkgcGFnZSBzaGFyZXMuICovXG5leHBvcnQgY29uc3QgdWkgPSB7XG4gIGFjdGlvbnM6IFwiQWN0aW9uc1wiLFxuICBhY3Rpb25zT2Y6ICh3aGF0OiBzdHJpbmcpID0+IGBBY3Rpb25zIGZvciAke3doYXR9YCxcbiAgY2FuY2VsOiBcIkNhbmNlbFwiLFxuICBjbG9zZTogXCJDbG9zZVwiLFxuICBjbGVhcjogXCJDbGVhclwiLFxuICBjb3BpZWQ6IFwiQ29waWVkXCIsXG4gIGNvcHk6IFwiQ29weVwiLFxuICBjc3Y6IFwiRG93bmxvYWQgQ1NWXCIsXG4gIGNzdkFsbDogKGxpbWl0OiBzdHJpbmcpID0+IGBPbmx5IHRoZSBmaXJzdCAke2xpbWl0fSByb3dzIGFyZSBpbiB0aGUgZmlsZS5gLFxuICBkaXNjYXJkOiBcIkxlYXZlIHdpdGhvdXQgc2F2aW5nXCIsXG4gIGRpc2NhcmRCb2R5OiBcIldoYXQgeW91IHR5cGVkIGhhcyBub3QgYmVlbiBzYXZlZC5cIixcbiAgZGlzY2FyZFRpdGxlOiBcIkxlYXZlIHRoaXMgcGFnZT9cIixcbiAgZGlzbWlzczogXCJEaXNtaXNzXCIsXG4gIGZhaWxlZDogXCJUaGF0IGRpZCBub3Qgd29ya1wiLFxuICBmaWx0ZXI6IFwiRmlsdGVyXCIsXG4gIGZpbHRlcnM6IFwiRmlsdGVyc1wiLFxuICBsb2FkaW5nOiBcIkxvYWRpbmdcIixcbiAgbmV4dDogXCJOZXh0XCIsXG4gIG5vUm93czogXCJOb3RoaW5nIGZpdHMuIFRyeSBmZXdlciBmaWx0ZXJzIG9yIGFub3RoZXIgd29yZC5cIixcbiAgbm9uZTogXCJOb25lXCIsXG4gIGFsbDogXCJBbGxcIixcbiAgb2Y6IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcsIHRvdGFsOiBzdHJpbmcpID0+IGAke2Zyb219XHUyMDEzJHt0b30gb2YgJHt0b3RhbH1gLFxuICBmcm9tVG86IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpID0+IGAke2Zyb219XHUyMDEzJHt0b31gLFxuICBvcHRpb25hbDogXCJvcHRpb25hbFwiLFxuICBwcmV2aW91czogXCJQcmV2aW91c1wiLFxuICByZXF1aXJlZDogXCJUaGlzIGlzIG5lZWRlZC5cIixcbiAgcmV0cnk6IFwiVHJ5IGFnYWluXCIsXG4gIHNhdmU6IFwiU2F2ZVwiLFxuICBzYXZlZDogXCJTYXZlZFwiLFxuICBzZWFyY2g6IFwiU2VhcmNoXCIsXG4gIHNlbGVjdEFsbDogXCJTZWxlY3QgYWxsIHJvd3Mgb2YgdGhpcyBwYWdlXCIsXG4gIHNlbGVjdFJvdzogKHdoYXQ6IHN0cmluZykgPT4gYFNlbGVjdCAke3doYXR9YCxcbiAgc2VsZWN0ZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gc2VsZWN0ZWRgLFxuICBzaG93OiBcIlNob3dcIixcbiAgaGlkZTogXCJIaWRlXCIsXG4gIHNvcnRCeTogKHdoYXQ6IHN0cmluZykgPT4gYFNvcnQgYnkgJHt3aGF0fWAsXG4gIHN0YWxlOlxuICAgIFwiU29tZWJvZHkgZWxzZSBoYXMgY2hhbmdlZCB0aGlzIG1lYW53aGlsZS4gWW91ciB3b3JkcyBhcmUga2VwdDogbG9vayBhdCB0aGUgbmV3ZXN0IHN0YXRlLCB0aGVuIHNhdmUgYWdhaW4uXCIsXG4gIHJlbG9hZDogXCJSZWFkIHRoZSBuZXdlc3Qgc3RhdGVcIixcbiAgeWVzOiBcIlllc1wiLFxuICBubzogXCJOb1wiLFxufTtcbiIsICIvLyBFdmVyeSB0ZXh0IHRoYXQgYSBwZXJzb24gcmVhZHMuIEFub3RoZXIgbGFuZ3VhZ2UgaXMgYW5vdGhlciBmb2xkZXIgbGlrZSBgZW5gIHdpdGggdGhlIHNhbWUga2V5cy5cbmltcG9ydCB7IGFwaSB9IGZyb20gXCIuL2VuL2FwaVwiO1xuaW1wb3J0IHsgY2hhcnRzIH0gZnJvbSBcIi4vZW4vY2hhcnRzXCI7XG5pbXBvcnQgeyBjbG91ZCB9IGZyb20gXCIuL2VuL2Nsb3VkXCI7XG5pbXBvcnQgeyBwZW9wbGUgfSBmcm9tIFwiLi9lbi9wZW9wbGVcIjtcbmltcG9ydCB7IHJhY2t2aWV3IH0gZnJvbSBcIi4vZW4vcmFja3ZpZXdcIjtcbmltcG9ydCB7IHNoZWxsIH0gZnJvbSBcIi4vZW4vc2hlbGxcIjtcbmltcG9ydCB7IHR3aW4gfSBmcm9tIFwiLi9lbi90d2luXCI7XG5pbXBvcnQgeyB1aSB9IGZyb20gXCIuL2VuL3VpXCI7XG5cbi8qKiBUaGUgdGV4dHMsIGJ5IGFyZWEuICovXG5leHBvcnQgY29uc3QgdCA9IHsgYXBpLCBjaGFydHMsIGNsb3VkLCBwZW9wbGUsIHJhY2t2aWV3LCBzaGVsbCwgdHdpbiwgdWkgfTtcbiIsICIvLyBPbmUgd2F5IHRvIGFzayB0aGUgc2VydmVyOiBKU09OIHRoZXJlIGFuZCBiYWNrLCByZWZ1c2FscyBhcyBgUHJvYmxlbWAsIGFuZCBhIHNpZ24taW4gdGhhdCBlbmRzIGlzXG4vLyBhc2tlZCBmb3IgYWdhaW4gd2l0aG91dCBsb3NpbmcgdGhlIHBhZ2UuXG5pbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lIH0gZnJvbSBcIi4vc2NoZW1hXCI7XG5cbi8qKiBBIHNlcnZlciB0aGF0IG5lZWRzIGxvbmdlciB0aGFuIHRoaXMgZm9yIGFuIGFuc3dlciBpcyBhcyBnb29kIGFzIGF3YXkuICovXG5jb25zdCBQQVRJRU5DRV9NUyA9IDMwXzAwMDtcblxuLyoqIEEgYnJva2VuIHJ1bGU6IHdoZXJlIGluIHRoZSBib2R5LCB3aGljaCwgYW5kIGluIHdvcmRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCcm9rZW4ge1xuICBwb2ludGVyPzogc3RyaW5nO1xuICBwYXJhbWV0ZXI/OiBzdHJpbmc7XG4gIGNvZGU6IHN0cmluZztcbiAgbWVzc2FnZTogc3RyaW5nO1xuICBjb3VudD86IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgdGhlIHNlcnZlciByZWZ1c2VkLCBhbmQgd2h5IChSRkMgOTQ1Nyk7IHN0YXR1cyAwIHdoZW4gaXQgZGlkIG5vdCBhbnN3ZXIuICovXG5leHBvcnQgY2xhc3MgUHJvYmxlbSBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgc3RhdHVzOiBudW1iZXI7XG4gIC8qKiBUaGUgZW5kIG9mIHRoZSB0eXBlJ3MgVVJOOiBgaW52YWxpZGAsIGBzdGFsZWAsIGBmb3JiaWRkZW5gLCAuLi4gKi9cbiAgcmVhZG9ubHkga2luZDogc3RyaW5nO1xuICByZWFkb25seSBlcnJvcnM6IEJyb2tlbltdO1xuICAvKiogU2Vjb25kcyBhZnRlciB3aGljaCBpdCBtYXkgYmUgdHJpZWQgYWdhaW4uICovXG4gIHJlYWRvbmx5IHJldHJ5QWZ0ZXI6IG51bWJlciB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBzdGF0dXM6IG51bWJlcixcbiAgICBraW5kOiBzdHJpbmcsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIGVycm9yczogQnJva2VuW10gPSBbXSxcbiAgICByZXRyeT86IG51bWJlcixcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gICAgdGhpcy5uYW1lID0gXCJQcm9ibGVtXCI7XG4gICAgdGhpcy5zdGF0dXMgPSBzdGF0dXM7XG4gICAgdGhpcy5raW5kID0ga2luZDtcbiAgICB0aGlzLmVycm9ycyA9IGVycm9ycztcbiAgICB0aGlzLnJldHJ5QWZ0ZXIgPSByZXRyeTtcbiAgfVxufVxuXG4vKiogV2hhdCBhIHJlcXVlc3QgbWF5IGhhdmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZyB7XG4gIHF1ZXJ5PzogUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IHN0cmluZ1tdIHwgbnVsbCB8IHVuZGVmaW5lZD47XG4gIGJvZHk/OiB1bmtub3duO1xuICBzaWduYWw/OiBBYm9ydFNpZ25hbDtcbiAgLyoqIFRoZSBFVGFnIG9mIHdoYXQgaXMgY2hhbmdlZDogcmVmdXNlZCAoNDEyKSBpZiBzb21lYm9keSBlbHNlIGhhcyBjaGFuZ2VkIGl0IHNpbmNlLiAqL1xuICBpZk1hdGNoPzogc3RyaW5nO1xuICAvKiogQSBjcmVhdGlvbiB0aGF0IG1heSBiZSBzZW50IGFnYWluIHdpdGhvdXQgaGFybS4gKi9cbiAgaWRlbXBvdGVuY3lLZXk/OiBzdHJpbmc7XG4gIC8qKiBEbyBub3QgYXNrIGZvciBhIHNpZ24taW4gb24gNDAxLiAqL1xuICBxdWlldD86IGJvb2xlYW47XG59XG5cbi8qKiBXaG8gaGFzIHNpZ25lZCBpbjsgbnVsbCB3aGVuIG5vYm9keSBoYXMsIHVuZGVmaW5lZCBiZWZvcmUgdGhhdCBpcyBrbm93bi4gKi9cbmV4cG9ydCBjb25zdCBtZSA9IHNpZ25hbDxNZSB8IG51bGwgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBXaGV0aGVyIGEgcmVxdWVzdCB3YWl0cyB1bnRpbCBzb21lYm9keSBzaWducyBpbiBhZ2Fpbi4gKi9cbmV4cG9ydCBjb25zdCBzaWduSW5XYW50ZWQgPSBzaWduYWwoZmFsc2UpO1xubGV0IHdhaXRpbmc6IEFycmF5PChhZ2FpbjogYm9vbGVhbikgPT4gdm9pZD4gPSBbXTtcblxuLyoqIFNvbWVib2R5IGhhcyBzaWduZWQgaW4gKG9yIGhhcyBnaXZlbiB1cCk6IHJlcXVlc3RzIHRoYXQgd2FpdCBnbyBvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaWduSW5Eb25lKGFnYWluOiBib29sZWFuKTogdm9pZCB7XG4gIHNpZ25JbldhbnRlZC52YWx1ZSA9IGZhbHNlO1xuICBjb25zdCBhbGwgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGZvciAoY29uc3QgZ28gb2YgYWxsKSBnbyhhZ2Fpbik7XG59XG5cbmZ1bmN0aW9uIHdhaXRGb3JTaWduSW4oKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIHNpZ25JbldhbnRlZC52YWx1ZSA9IHRydWU7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgoZ28pID0+IHdhaXRpbmcucHVzaChnbykpO1xufVxuXG4vKiogVGhlIGFkZHJlc3Mgd2l0aCBpdHMgcGFyYW1ldGVyczsgZW1wdHkgb25lcyBhcmUgbGVmdCBvdXQuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkcmVzcyhwYXRoOiBzdHJpbmcsIHF1ZXJ5OiBBc2tpbmdbXCJxdWVyeVwiXSA9IHt9KTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhxdWVyeSkpIHtcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCB8fCB2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gXCJcIikgY29udGludWU7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZSA6IFt2YWx1ZV0pIHdvcmRzLmFwcGVuZChuYW1lLCBTdHJpbmcob25lKSk7XG4gIH1cbiAgY29uc3QgdGV4dCA9IHdvcmRzLnRvU3RyaW5nKCk7XG4gIHJldHVybiB0ZXh0ID8gYCR7cGF0aH0/JHt0ZXh0fWAgOiBwYXRoO1xufVxuXG5hc3luYyBmdW5jdGlvbiBleGNoYW5nZShtZXRob2Q6IHN0cmluZywgcGF0aDogc3RyaW5nLCBhc2tpbmc6IEFza2luZyk6IFByb21pc2U8UmVzcG9uc2U+IHtcbiAgY29uc3QgaGVhZGVyczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHsgQWNjZXB0OiBcImFwcGxpY2F0aW9uL2pzb25cIiB9O1xuICBpZiAoYXNraW5nLmJvZHkgIT09IHVuZGVmaW5lZCkgaGVhZGVyc1tcIkNvbnRlbnQtVHlwZVwiXSA9IFwiYXBwbGljYXRpb24vanNvblwiO1xuICBpZiAoYXNraW5nLmlmTWF0Y2gpIGhlYWRlcnNbXCJJZi1NYXRjaFwiXSA9IGFza2luZy5pZk1hdGNoO1xuICBpZiAoYXNraW5nLmlkZW1wb3RlbmN5S2V5KSBoZWFkZXJzW1wiSWRlbXBvdGVuY3ktS2V5XCJdID0gYXNraW5nLmlkZW1wb3RlbmN5S2V5O1xuICBpZiAobWV0aG9kICE9PSBcIkdFVFwiICYmIG1lLnZhbHVlPy5jc3JmX3Rva2VuKSBoZWFkZXJzW1wiWC1DU1JGLVRva2VuXCJdID0gbWUudmFsdWUuY3NyZl90b2tlbjtcbiAgY29uc3Qgc2xvdyA9IEFib3J0U2lnbmFsLnRpbWVvdXQoUEFUSUVOQ0VfTVMpO1xuICBjb25zdCByZXF1ZXN0OiBSZXF1ZXN0SW5pdCA9IHsgbWV0aG9kLCBoZWFkZXJzLCBjcmVkZW50aWFsczogXCJzYW1lLW9yaWdpblwiLCBzaWduYWw6IHNsb3cgfTtcbiAgaWYgKGFza2luZy5ib2R5ICE9PSB1bmRlZmluZWQpIHJlcXVlc3QuYm9keSA9IEpTT04uc3RyaW5naWZ5KGFza2luZy5ib2R5KTtcbiAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgYXNraW5nLnNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsICgpID0+IHN0b3AuYWJvcnQoKSk7XG4gIHNsb3cuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsICgpID0+IHN0b3AuYWJvcnQoKSk7XG4gIGlmIChhc2tpbmcuc2lnbmFsPy5hYm9ydGVkKSBzdG9wLmFib3J0KCk7XG4gIHJlcXVlc3Quc2lnbmFsID0gc3RvcC5zaWduYWw7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGZldGNoKGFkZHJlc3MocGF0aCwgYXNraW5nLnF1ZXJ5KSwgcmVxdWVzdCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGFza2luZy5zaWduYWw/LmFib3J0ZWQpIHRocm93IGVycm9yO1xuICAgIHRocm93IG5ldyBQcm9ibGVtKDAsIFwiYXdheVwiLCB0LmFwaS5hd2F5KTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiByZWZ1c2FsKHJlc3BvbnNlOiBSZXNwb25zZSk6IFByb21pc2U8UHJvYmxlbT4ge1xuICBjb25zdCByZXRyeSA9IE51bWJlcihyZXNwb25zZS5oZWFkZXJzLmdldChcIlJldHJ5LUFmdGVyXCIpKSB8fCB1bmRlZmluZWQ7XG4gIGNvbnN0IHRleHQgPSBhd2FpdCByZXNwb25zZS50ZXh0KCk7XG4gIHRyeSB7XG4gICAgY29uc3Qgc2FpZCA9IEpTT04ucGFyc2UodGV4dCk7XG4gICAgY29uc3Qga2luZCA9XG4gICAgICBTdHJpbmcoc2FpZC50eXBlID8/IFwiXCIpXG4gICAgICAgIC5zcGxpdChcIjpcIilcbiAgICAgICAgLnBvcCgpIHx8IFwiZmFpbGVkXCI7XG4gICAgY29uc3QgbWVzc2FnZSA9IHNhaWQuZGV0YWlsIHx8IHNhaWQudGl0bGUgfHwgc2FpZC5lcnJvciB8fCB0LmFwaS5zdGF0dXMocmVzcG9uc2Uuc3RhdHVzKTtcbiAgICByZXR1cm4gbmV3IFByb2JsZW0ocmVzcG9uc2Uuc3RhdHVzLCBraW5kLCBTdHJpbmcobWVzc2FnZSksIHNhaWQuZXJyb3JzID8/IFtdLCByZXRyeSk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBuZXcgUHJvYmxlbShyZXNwb25zZS5zdGF0dXMsIFwiZmFpbGVkXCIsIHQuYXBpLnN0YXR1cyhyZXNwb25zZS5zdGF0dXMpLCBbXSwgcmV0cnkpO1xuICB9XG59XG5cbi8qKiBPbmUgcmVxdWVzdC4gVGhyb3dzIGEgYFByb2JsZW1gIHdoZW4gaXQgaXMgcmVmdXNlZCwgYW5kIHRoZSBhYm9ydCB3aGVuIGl0IHdhcyBjYWxsZWQgb2ZmLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFzayhtZXRob2Q6IHN0cmluZywgcGF0aDogc3RyaW5nLCBhc2tpbmc6IEFza2luZyA9IHt9KTogUHJvbWlzZTxSZXNwb25zZT4ge1xuICBsZXQgcmVzcG9uc2UgPSBhd2FpdCBleGNoYW5nZShtZXRob2QsIHBhdGgsIGFza2luZyk7XG4gIHdoaWxlIChyZXNwb25zZS5zdGF0dXMgPT09IDQwMSAmJiAhYXNraW5nLnF1aWV0ICYmIG1lLnZhbHVlKSB7XG4gICAgaWYgKCEoYXdhaXQgd2FpdEZvclNpZ25JbigpKSkgdGhyb3cgYXdhaXQgcmVmdXNhbChyZXNwb25zZSk7XG4gICAgcmVzcG9uc2UgPSBhd2FpdCBleGNoYW5nZShtZXRob2QsIHBhdGgsIGFza2luZyk7XG4gIH1cbiAgaWYgKCFyZXNwb25zZS5vaykgdGhyb3cgYXdhaXQgcmVmdXNhbChyZXNwb25zZSk7XG4gIHJldHVybiByZXNwb25zZTtcbn1cblxuLyoqIFJlYWRzIEpTT04uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZ2V0PFQ+KFxuICBwYXRoOiBzdHJpbmcsXG4gIHF1ZXJ5PzogQXNraW5nW1wicXVlcnlcIl0sXG4gIHN0b3A/OiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCBhc2tpbmc6IEFza2luZyA9IHt9O1xuICBpZiAocXVlcnkpIGFza2luZy5xdWVyeSA9IHF1ZXJ5O1xuICBpZiAoc3RvcCkgYXNraW5nLnNpZ25hbCA9IHN0b3A7XG4gIHJldHVybiAoYXdhaXQgYXNrKFwiR0VUXCIsIHBhdGgsIGFza2luZykpLmpzb24oKTtcbn1cblxuLyoqIFJlYWRzIEpTT04gd2l0aCB0aGUgRVRhZyB0aGF0IGEgY2hhbmdlIG9mIGl0IG5lZWRzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdldFRhZ2dlZDxUPihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPHsgdmFsdWU6IFQ7IHRhZzogc3RyaW5nIHwgdW5kZWZpbmVkIH0+IHtcbiAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBhc2soXCJHRVRcIiwgcGF0aCk7XG4gIHJldHVybiB7IHZhbHVlOiBhd2FpdCByZXNwb25zZS5qc29uKCksIHRhZzogcmVzcG9uc2UuaGVhZGVycy5nZXQoXCJFVGFnXCIpID8/IHVuZGVmaW5lZCB9O1xufVxuXG4vKiogQ2hhbmdlcyBzb21ldGhpbmc7IHRoZSBhbnN3ZXIncyBKU09OLCB1bmRlZmluZWQgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzZW5kPFQ+KFxuICBtZXRob2Q6IFwiUE9TVFwiIHwgXCJQVVRcIiB8IFwiUEFUQ0hcIiB8IFwiREVMRVRFXCIsXG4gIHBhdGg6IHN0cmluZyxcbiAgYm9keT86IHVua25vd24sXG4gIGFza2luZzogQXNraW5nID0ge30sXG4pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBhc2sobWV0aG9kLCBwYXRoLCBib2R5ID09PSB1bmRlZmluZWQgPyBhc2tpbmcgOiB7IC4uLmFza2luZywgYm9keSB9KTtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IHJlc3BvbnNlLnRleHQoKTtcbiAgcmV0dXJuICh0ZXh0ID8gSlNPTi5wYXJzZSh0ZXh0KSA6IHVuZGVmaW5lZCkgYXMgVDtcbn1cblxuLyoqIEEgcGFnZSBvZiBhIGxpc3Qgb2YgYC9hcGkvdjJgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYWdlPFQ+IHtcbiAgaXRlbXM6IFRbXTtcbiAgbmV4dDogc3RyaW5nIHwgbnVsbDtcbiAgdG90YWw/OiBudW1iZXIgfCBudWxsO1xufVxuXG4vKiogQWxsIHBhZ2VzIG9mIGEgbGlzdCwgYSB0aG91c2FuZCByb3dzIGF0IGEgdGltZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhbGw8VD4ocGF0aDogc3RyaW5nLCBxdWVyeTogQXNraW5nW1wicXVlcnlcIl0gPSB7fSk6IFByb21pc2U8VFtdPiB7XG4gIGNvbnN0IHJvd3M6IFRbXSA9IFtdO1xuICBsZXQgY3Vyc29yOiBzdHJpbmcgfCBudWxsID0gbnVsbDtcbiAgZG8ge1xuICAgIGNvbnN0IHBhZ2U6IFBhZ2U8VD4gPSBhd2FpdCBnZXQocGF0aCwgeyAuLi5xdWVyeSwgbGltaXQ6IDEwMDAsIGN1cnNvciB9KTtcbiAgICByb3dzLnB1c2goLi4ucGFnZS5pdGVtcyk7XG4gICAgY3Vyc29yID0gcGFnZS5uZXh0O1xuICB9IHdoaWxlIChjdXJzb3IpO1xuICByZXR1cm4gcm93cztcbn1cblxuLyoqIEEga2V5IG9mIGEgY3JlYXRpb24sIHNvIHRoYXQgaXQgY2FuIGJlIHNlbnQgYWdhaW47IGdvb2Qgb24gcGxhaW4gSFRUUCwgdG9vLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5ld0tleSgpOiBzdHJpbmcge1xuICBjb25zdCBieXRlcyA9IGNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKTtcbiAgcmV0dXJuIFsuLi5ieXRlc10ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCBcIjBcIikpLmpvaW4oXCJcIik7XG59XG4iLCAiY29uc3QgRU5DT0RFRF9FTlRJVElFUyA9IC9bXCImPF0vO1xuXG4vKiogQHBhcmFtIHtzdHJpbmd9IHN0ciAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZUVudGl0aWVzKHN0cikge1xuXHQvLyBTa2lwIGFsbCB3b3JrIGZvciBzdHJpbmdzIHdpdGggbm8gZW50aXRpZXMgbmVlZGluZyBlbmNvZGluZzpcblx0aWYgKCFzdHIubGVuZ3RoIHx8ICFFTkNPREVEX0VOVElUSUVTLnRlc3Qoc3RyKSkgcmV0dXJuIHN0cjtcblxuXHRsZXQgbGFzdCA9IDAsXG5cdFx0aSA9IDAsXG5cdFx0b3V0ID0gJycsXG5cdFx0Y2ggPSAnJztcblxuXHQvLyBTZWVrIGZvcndhcmQgaW4gc3RyIHVudGlsIHRoZSBuZXh0IGVudGl0eSBjaGFyOlxuXHRmb3IgKDsgaSA8IHN0ci5sZW5ndGg7IGkrKykge1xuXHRcdHN3aXRjaCAoc3RyLmNoYXJDb2RlQXQoaSkpIHtcblx0XHRcdGNhc2UgMzQ6XG5cdFx0XHRcdGNoID0gJyZxdW90Oyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0Y2FzZSAzODpcblx0XHRcdFx0Y2ggPSAnJmFtcDsnO1xuXHRcdFx0XHRicmVhaztcblx0XHRcdGNhc2UgNjA6XG5cdFx0XHRcdGNoID0gJyZsdDsnO1xuXHRcdFx0XHRicmVhaztcblx0XHRcdGRlZmF1bHQ6XG5cdFx0XHRcdGNvbnRpbnVlO1xuXHRcdH1cblx0XHQvLyBBcHBlbmQgc2tpcHBlZC9idWZmZXJlZCBjaGFyYWN0ZXJzIGFuZCB0aGUgZW5jb2RlZCBlbnRpdHk6XG5cdFx0aWYgKGkgIT0gbGFzdCkgb3V0ICs9IHN0ci5zbGljZShsYXN0LCBpKTtcblx0XHRvdXQgKz0gY2g7XG5cdFx0Ly8gU3RhcnQgdGhlIG5leHQgc2Vlay9idWZmZXIgYWZ0ZXIgdGhlIGVudGl0eSdzIG9mZnNldDpcblx0XHRsYXN0ID0gaSArIDE7XG5cdH1cblx0aWYgKGkgIT0gbGFzdCkgb3V0ICs9IHN0ci5zbGljZShsYXN0LCBpKTtcblx0cmV0dXJuIG91dDtcbn1cbiIsICIvLyBWbm9kZS5fZmxhZ3Ncbi8qKiBOb3JtYWwgaHlkcmF0aW9uIHRoYXQgYXR0YWNoZXMgdG8gYSBET00gdHJlZSBidXQgZG9lcyBub3QgZGlmZiBpdC4gKi9cbmV4cG9ydCBjb25zdCBNT0RFX0hZRFJBVEUgPSAxIDw8IDU7XG4vKiogU2lnbmlmaWVzIHRoaXMgVk5vZGUgc3VzcGVuZGVkIG9uIHRoZSBwcmV2aW91cyByZW5kZXIgKi9cbmV4cG9ydCBjb25zdCBNT0RFX1NVU1BFTkRFRCA9IDEgPDwgNztcbi8qKiBJbmRpY2F0ZXMgdGhhdCB0aGlzIG5vZGUgbmVlZHMgdG8gYmUgaW5zZXJ0ZWQgd2hpbGUgcGF0Y2hpbmcgY2hpbGRyZW4gKi9cbmV4cG9ydCBjb25zdCBJTlNFUlRfVk5PREUgPSAxIDw8IDI7XG4vKiogSW5kaWNhdGVzIGEgVk5vZGUgaGFzIGJlZW4gbWF0Y2hlZCB3aXRoIGFub3RoZXIgVk5vZGUgaW4gdGhlIGRpZmYgKi9cbmV4cG9ydCBjb25zdCBNQVRDSEVEID0gMSA8PCAxO1xuLyoqIFRoZSB2bm9kZSdzIHJlZiB3YXMgZGV0YWNoZWQgd2hpbGUgaXRzIHN1YnRyZWUgd2FzIHBhcmtlZCBieSBTdXNwZW5zZSAqL1xuZXhwb3J0IGNvbnN0IFJFRl9ERVRBQ0hFRCA9IDEgPDwgMztcblxuLy8gY29tcG9uZW50Ll9iaXRzXG4vKiogQ29tcG9uZW50IGlzIHByb2Nlc3NpbmcgYW4gZXhjZXB0aW9uICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX1BST0NFU1NJTkdfRVhDRVBUSU9OID0gMSA8PCAwO1xuLyoqIENvbXBvbmVudCBoYXMgYSBwZW5kaW5nIGVycm9yICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX1BFTkRJTkdfRVJST1IgPSAxIDw8IDE7XG4vKiogQ29tcG9uZW50IHNob3VsZCBmb3JjZSB1cGRhdGUgKHNraXAgc2hvdWxkQ29tcG9uZW50VXBkYXRlKSAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9GT1JDRSA9IDEgPDwgMjtcbi8qKiBDb21wb25lbnQgaXMgcXVldWVkIGZvciB1cGRhdGUgKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfRElSVFkgPSAxIDw8IDM7XG5cbi8qKiBSZXNldCBhbGwgbW9kZSBmbGFncyAqL1xuZXhwb3J0IGNvbnN0IFJFU0VUX01PREUgPSB+KE1PREVfSFlEUkFURSB8IE1PREVfU1VTUEVOREVEKTtcblxuZXhwb3J0IGNvbnN0IFNWR19OQU1FU1BBQ0UgPSAnaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnO1xuZXhwb3J0IGNvbnN0IFhIVE1MX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8xOTk5L3hodG1sJztcbmV4cG9ydCBjb25zdCBNQVRIX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8xOTk4L01hdGgvTWF0aE1MJztcblxuZXhwb3J0IGNvbnN0IE5VTEwgPSBudWxsO1xuZXhwb3J0IGNvbnN0IFVOREVGSU5FRCA9IHVuZGVmaW5lZDtcbmV4cG9ydCBjb25zdCBWTk9ERV9NQVJLRVIgPSBTeW1ib2wuZm9yKCdwdicpO1xuZXhwb3J0IGNvbnN0IEVNUFRZX09CSiA9IC8qKiBAdHlwZSB7YW55fSAqLyAoe30pO1xuZXhwb3J0IGNvbnN0IEVNUFRZX0FSUiA9IFtdO1xuXG5leHBvcnQgY29uc3QgTUFUSE1MX1RPS0VOX0VMRU1FTlRTID0gL15tKGl8bnxvfHN8dGV4dHxzcGFjZSkkLztcblxuLyoqIE1hdGNoZWQgbmV3IHZub2RlIGVsaWdpYmxlIGZvciB0aGUgbG9uZ2VzdCBpbmNyZWFzaW5nIHN1YnNlcXVlbmNlLiAqL1xuZXhwb3J0IGNvbnN0IExJU19DQU5ESURBVEUgPSAxIDw8IDQ7XG4iLCAiaW1wb3J0IHsgb3B0aW9ucywgRnJhZ21lbnQgfSBmcm9tICdwcmVhY3QnO1xuaW1wb3J0IHsgZW5jb2RlRW50aXRpZXMgfSBmcm9tICcuL3V0aWxzJztcbmltcG9ydCB7IFZOT0RFX01BUktFUiB9IGZyb20gJy4uLy4uL3NyYy9jb25zdGFudHMnO1xuXG5sZXQgdm5vZGVJZCA9IDA7XG5cbmNvbnN0IGlzQXJyYXkgPSBBcnJheS5pc0FycmF5O1xuXG4vKipcbiAqIEBmaWxlb3ZlcnZpZXdcbiAqIFRoaXMgZmlsZSBleHBvcnRzIHZhcmlvdXMgbWV0aG9kcyB0aGF0IGltcGxlbWVudCBCYWJlbCdzIFwiYXV0b21hdGljXCIgSlNYIHJ1bnRpbWUgQVBJOlxuICogLSBqc3godHlwZSwgcHJvcHMsIGtleSlcbiAqIC0ganN4cyh0eXBlLCBwcm9wcywga2V5KVxuICogLSBqc3hERVYodHlwZSwgcHJvcHMsIGtleSwgX19zb3VyY2UsIF9fc2VsZilcbiAqXG4gKiBUaGUgaW1wbGVtZW50YXRpb24gb2YgY3JlYXRlVk5vZGUgaGVyZSBpcyBvcHRpbWl6ZWQgZm9yIHBlcmZvcm1hbmNlLlxuICogQmVuY2htYXJrczogaHR0cHM6Ly9lc2JlbmNoLmNvbS9iZW5jaC81ZjZiNTRhMGI0NjMyMTAwYTdkY2QyYjNcbiAqL1xuXG4vKipcbiAqIEpTWC5FbGVtZW50IGZhY3RvcnkgdXNlZCBieSBCYWJlbCdzIHtydW50aW1lOlwiYXV0b21hdGljXCJ9IEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7aW1wb3J0KCcuLi8uLi9zcmMvaW50ZXJuYWwnKS5WTm9kZVsndHlwZSddfSB0eXBlXG4gKiBAcGFyYW0ge2ltcG9ydCgncHJlYWN0JykuVk5vZGVbJ3Byb3BzJ119IHByb3BzXG4gKiBAcGFyYW0ge2ltcG9ydCgncHJlYWN0JykuVk5vZGVbJ2tleSddfSBba2V5XVxuICogQHBhcmFtIHt1bmtub3dufSBbaXNTdGF0aWNDaGlsZHJlbl1cbiAqIEBwYXJhbSB7dW5rbm93bn0gW19fc291cmNlXVxuICogQHBhcmFtIHt1bmtub3dufSBbX19zZWxmXVxuICovXG5mdW5jdGlvbiBjcmVhdGVWTm9kZSh0eXBlLCBwcm9wcywga2V5LCBpc1N0YXRpY0NoaWxkcmVuLCBfX3NvdXJjZSwgX19zZWxmKSB7XG5cdGlmICghcHJvcHMpIHByb3BzID0ge307XG5cdC8vIFdlJ2xsIHdhbnQgdG8gcHJlc2VydmUgYHJlZmAgaW4gcHJvcHMgdG8gZ2V0IHJpZCBvZiB0aGUgbmVlZCBmb3Jcblx0Ly8gZm9yd2FyZFJlZiBjb21wb25lbnRzIGluIHRoZSBmdXR1cmUsIGJ1dCB0aGF0IHNob3VsZCBoYXBwZW4gdmlhXG5cdC8vIGEgc2VwYXJhdGUgUFIuXG5cdGxldCBub3JtYWxpemVkUHJvcHMgPSBwcm9wcyxcblx0XHRyZWYsXG5cdFx0aTtcblxuXHRpZiAoJ3JlZicgaW4gbm9ybWFsaXplZFByb3BzICYmIHR5cGVvZiB0eXBlICE9ICdmdW5jdGlvbicpIHtcblx0XHRub3JtYWxpemVkUHJvcHMgPSB7fTtcblx0XHRmb3IgKGkgaW4gcHJvcHMpIHtcblx0XHRcdGlmIChpID09ICdyZWYnKSB7XG5cdFx0XHRcdHJlZiA9IHByb3BzW2ldO1xuXHRcdFx0fSBlbHNlIHtcblx0XHRcdFx0bm9ybWFsaXplZFByb3BzW2ldID0gcHJvcHNbaV07XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0LyoqIEB0eXBlIHtpbXBvcnQoJy4uLy4uL3NyYy9pbnRlcm5hbCcpLlZOb2RlICYgeyBfX3NvdXJjZT86IGFueTsgX19zZWxmPzogYW55IH19ICovXG5cdGNvbnN0IHZub2RlID0ge1xuXHRcdHR5cGUsXG5cdFx0cHJvcHM6IG5vcm1hbGl6ZWRQcm9wcyxcblx0XHRrZXksXG5cdFx0cmVmLFxuXHRcdF9jaGlsZHJlbjogbnVsbCxcblx0XHRfcGFyZW50OiBudWxsLFxuXHRcdF9kZXB0aDogMCxcblx0XHRfZG9tOiBudWxsLFxuXHRcdF9jb21wb25lbnQ6IG51bGwsXG5cdFx0Y29uc3RydWN0b3I6IFZOT0RFX01BUktFUixcblx0XHRfb3JpZ2luYWw6IC0tdm5vZGVJZCxcblx0XHRfaW5kZXg6IC0xLFxuXHRcdF9mbGFnczogMFxuXHR9O1xuXG5cdGlmIChfX3NvdXJjZSB8fCBfX3NlbGYpIHtcblx0XHR2bm9kZS5fX3NvdXJjZSA9IF9fc291cmNlO1xuXHRcdHZub2RlLl9fc2VsZiA9IF9fc2VsZjtcblx0fVxuXG5cdGlmIChvcHRpb25zLnZub2RlKSBvcHRpb25zLnZub2RlKHZub2RlKTtcblx0cmV0dXJuIHZub2RlO1xufVxuXG4vKipcbiAqIENyZWF0ZSBhIHRlbXBsYXRlIHZub2RlLiBUaGlzIGZ1bmN0aW9uIGlzIG5vdCBleHBlY3RlZCB0byBiZVxuICogdXNlZCBkaXJlY3RseSwgYnV0IHJhdGhlciB0aHJvdWdoIGEgcHJlY29tcGlsZSBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0ge3N0cmluZ1tdfSB0ZW1wbGF0ZXNcbiAqIEBwYXJhbSAge0FycmF5PHN0cmluZyB8IG51bGwgfCBpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlPn0gZXhwcnNcbiAqIEByZXR1cm5zIHtpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlfVxuICovXG5mdW5jdGlvbiBqc3hUZW1wbGF0ZSh0ZW1wbGF0ZXMsIC4uLmV4cHJzKSB7XG5cdGNvbnN0IHZub2RlID0gY3JlYXRlVk5vZGUoRnJhZ21lbnQsIHsgdHBsOiB0ZW1wbGF0ZXMsIGV4cHJzIH0pO1xuXHQvLyBCeXBhc3MgcmVuZGVyIHRvIHN0cmluZyB0b3AgbGV2ZWwgRnJhZ21lbnQgb3B0aW1pemF0aW9uXG5cdC8vIEB0cy1pZ25vcmVcblx0dm5vZGUua2V5ID0gdm5vZGUuX3Zub2RlO1xuXHRyZXR1cm4gdm5vZGU7XG59XG5cbmNvbnN0IEpTX1RPX0NTUyA9IHt9O1xuY29uc3QgQ1NTX1JFR0VYID0gL1tBLVpdL2c7XG5cbi8qKlxuICogVW53cmFwIHBvdGVudGlhbCBzaWduYWxzLlxuICogQHBhcmFtIHsqfSB2YWx1ZVxuICogQHJldHVybnMgeyp9XG4gKi9cbmZ1bmN0aW9uIG5vcm1hbGl6ZUF0dHJWYWx1ZSh2YWx1ZSkge1xuXHRyZXR1cm4gdmFsdWUgIT0gbnVsbCAmJlxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0JyAmJlxuXHRcdHR5cGVvZiB2YWx1ZS52YWx1ZU9mID09ICdmdW5jdGlvbidcblx0XHQ/IHZhbHVlLnZhbHVlT2YoKVxuXHRcdDogdmFsdWU7XG59XG5cbi8qKlxuICogU2VyaWFsaXplIGFuIEhUTUwgYXR0cmlidXRlIHRvIGEgc3RyaW5nLiBUaGlzIGZ1bmN0aW9uIGlzIG5vdFxuICogZXhwZWN0ZWQgdG8gYmUgdXNlZCBkaXJlY3RseSwgYnV0IHJhdGhlciB0aHJvdWdoIGEgcHJlY29tcGlsZVxuICogSlNYIHRyYW5zZm9ybVxuICogQHBhcmFtIHtzdHJpbmd9IG5hbWUgVGhlIGF0dHJpYnV0ZSBuYW1lXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSBhdHRyaWJ1dGUgdmFsdWVcbiAqIEByZXR1cm5zIHtzdHJpbmd9XG4gKi9cbmZ1bmN0aW9uIGpzeEF0dHIobmFtZSwgdmFsdWUpIHtcblx0aWYgKG9wdGlvbnMuYXR0cikge1xuXHRcdGNvbnN0IHJlc3VsdCA9IG9wdGlvbnMuYXR0cihuYW1lLCB2YWx1ZSk7XG5cdFx0aWYgKHR5cGVvZiByZXN1bHQgPT0gJ3N0cmluZycpIHJldHVybiByZXN1bHQ7XG5cdH1cblxuXHR2YWx1ZSA9IG5vcm1hbGl6ZUF0dHJWYWx1ZSh2YWx1ZSk7XG5cblx0aWYgKG5hbWUgPT0gJ3JlZicgfHwgbmFtZSA9PSAna2V5JykgcmV0dXJuICcnO1xuXHRpZiAobmFtZSA9PSAnc3R5bGUnICYmIHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0Jykge1xuXHRcdGxldCBzdHIgPSAnJztcblx0XHRmb3IgKGxldCBwcm9wIGluIHZhbHVlKSB7XG5cdFx0XHRsZXQgdmFsID0gdmFsdWVbcHJvcF07XG5cdFx0XHRpZiAodmFsICE9IG51bGwgJiYgdmFsICE9PSAnJykge1xuXHRcdFx0XHRjb25zdCBuYW1lID1cblx0XHRcdFx0XHRwcm9wWzBdID09ICctJ1xuXHRcdFx0XHRcdFx0PyBwcm9wXG5cdFx0XHRcdFx0XHQ6IEpTX1RPX0NTU1twcm9wXSB8fFxuXHRcdFx0XHRcdFx0XHQoSlNfVE9fQ1NTW3Byb3BdID0gcHJvcC5yZXBsYWNlKENTU19SRUdFWCwgJy0kJicpLnRvTG93ZXJDYXNlKCkpO1xuXG5cdFx0XHRcdHN0ciA9IHN0ciArIG5hbWUgKyAnOicgKyB2YWwgKyAnOyc7XG5cdFx0XHR9XG5cdFx0fVxuXHRcdHJldHVybiBuYW1lICsgJz1cIicgKyBlbmNvZGVFbnRpdGllcyhzdHIpICsgJ1wiJztcblx0fVxuXG5cdGlmIChcblx0XHR2YWx1ZSA9PSBudWxsIHx8XG5cdFx0dmFsdWUgPT09IGZhbHNlIHx8XG5cdFx0dHlwZW9mIHZhbHVlID09ICdmdW5jdGlvbicgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ29iamVjdCdcblx0KSB7XG5cdFx0cmV0dXJuICcnO1xuXHR9IGVsc2UgaWYgKHZhbHVlID09PSB0cnVlKSByZXR1cm4gbmFtZTtcblxuXHRyZXR1cm4gbmFtZSArICc9XCInICsgZW5jb2RlRW50aXRpZXMoJycgKyB2YWx1ZSkgKyAnXCInO1xufVxuXG4vKipcbiAqIEVzY2FwZSBhIGR5bmFtaWMgY2hpbGQgcGFzc2VkIHRvIGBqc3hUZW1wbGF0ZWAuIFRoaXMgZnVuY3Rpb25cbiAqIGlzIG5vdCBleHBlY3RlZCB0byBiZSB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYVxuICogcHJlY29tcGlsZSBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0geyp9IHZhbHVlXG4gKiBAcmV0dXJucyB7c3RyaW5nIHwgbnVsbCB8IGltcG9ydCgncHJlYWN0JykuVk5vZGUgfCBBcnJheTxzdHJpbmcgfCBudWxsIHwgaW1wb3J0KCdwcmVhY3QnKS5WTm9kZT59XG4gKi9cbmZ1bmN0aW9uIGpzeEVzY2FwZSh2YWx1ZSkge1xuXHRpZiAoXG5cdFx0dmFsdWUgPT0gbnVsbCB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnYm9vbGVhbicgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ2Z1bmN0aW9uJ1xuXHQpIHtcblx0XHRyZXR1cm4gbnVsbDtcblx0fVxuXG5cdGlmICh0eXBlb2YgdmFsdWUgPT0gJ29iamVjdCcpIHtcblx0XHQvLyBDaGVjayBmb3IgVk5vZGVcblx0XHRpZiAodmFsdWUuY29uc3RydWN0b3IgPT09IFZOT0RFX01BUktFUikgcmV0dXJuIHZhbHVlO1xuXG5cdFx0aWYgKGlzQXJyYXkodmFsdWUpKSB7XG5cdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IHZhbHVlLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRcdHZhbHVlW2ldID0ganN4RXNjYXBlKHZhbHVlW2ldKTtcblx0XHRcdH1cblx0XHRcdHJldHVybiB2YWx1ZTtcblx0XHR9XG5cdH1cblxuXHRyZXR1cm4gZW5jb2RlRW50aXRpZXMoJycgKyB2YWx1ZSk7XG59XG5cbmV4cG9ydCB7XG5cdGNyZWF0ZVZOb2RlIGFzIGpzeCxcblx0Y3JlYXRlVk5vZGUgYXMganN4cyxcblx0Y3JlYXRlVk5vZGUgYXMganN4REVWLFxuXHRGcmFnbWVudCxcblx0Ly8gcHJlY29tcGlsZWQgSlNYIHRyYW5zZm9ybVxuXHRqc3hUZW1wbGF0ZSxcblx0anN4QXR0cixcblx0anN4RXNjYXBlXG59O1xuIiwgIi8vIEljb25zIGRyYXduIGZvciB0aGlzIGFwcGxpY2F0aW9uOiBwYXRocyBpbiBhIHNxdWFyZSBvZiAxNi5cblxuY29uc3QgUEFUSFMgPSB7XG4gIGFkZDogXCJNOCAzdjEwTTMgOGgxMFwiLFxuICBhcnJvd0Rvd246IFwiTTggM3YxMG0tNC00IDQgNCA0LTRcIixcbiAgYXJyb3dVcDogXCJNOCAxM1YzTTQgN2w0LTQgNCA0XCIsXG4gIGJhY2s6IFwiTTEwIDMgNSA4bDUgNVwiLFxuICBiZWxsOiBcIk00IDExaDhsLTEtMlY3YTMgMyAwIDAgMC02IDB2MnpNNyAxM2gyXCIsXG4gIGNhbWVyYTogXCJNMiA1aDNsMS0yaDRsMSAyaDN2OEgyek04IDExYTIuNSAyLjUgMCAxIDAgMC01IDIuNSAyLjUgMCAwIDAgMCA1XCIsXG4gIGNoYXJ0OiBcIk0yIDEzaDEyTTQgMTBsMy00IDIgMyA0LTZcIixcbiAgY2hlY2s6IFwibTMgOCAzLjUgNEwxMyA0XCIsXG4gIGNsb2NrOiBcIk04IDE0QTYgNiAwIDEgMCA4IDJhNiA2IDAgMCAwIDAgMTJNOCA1djNsMiAyXCIsXG4gIGNsb3NlOiBcIm00IDQgOCA4TTEyIDRsLTggOFwiLFxuICBjbG91ZDogXCJNNSAxMmg2LjVhMi41IDIuNSAwIDAgMCAuMy01QTQgNCAwIDAgMCA0LjIgOCAyIDIgMCAwIDAgNSAxMlwiLFxuICBjb21tYW5kOlxuICAgIFwiTTYgNmg0djRINnpNNiA2SDQuNUExLjUgMS41IDAgMSAxIDYgNC41MDB6TTEwIDZWNC41MDBBMS41IDEuNSAwIDEgMSAxMS41MDAgNnpNMTAgMTBoMS41MDBBMS41IDEuNSAwIDEgMSAxMCAxMS41MDB6TTYgMTB2MS41MDBBMS41MDAgMS41IDAgMSAxIDQuNTAwIDEwelwiLFxuICBjb3B5OiBcIk02IDZoN3Y3SDZ6TTMgMTBWM2g3XCIsXG4gIGRldmljZTogXCJNMiA1aDEydjZIMnpNNC41MDAgOGguMDFNNyA4aC4wMU0xMCA4aDJcIixcbiAgZG93bmxvYWQ6IFwiTTggMnY4bS0zLTMgMyAzIDMtM00zIDEzaDEwXCIsXG4gIGVkaXQ6IFwibTMgMTMgMS0zIDctNyAyIDItNyA3elwiLFxuICBleHBhbmQ6IFwiTTYgMkgydjRtOC00aDR2NE02IDE0SDJ2LTRtOCA0aDR2LTRcIixcbiAgZXllOiBcIk0xLjUwMCA4UzQgNCA4IDRzNi41MDAgNCA2LjUwMCA0UzEyIDEyIDggMTIgMS41MDAgOCAxLjUwMCA4TTggMTBhMiAyIDAgMSAwIDAtNCAyIDIgMCAwIDAgMCA0XCIsXG4gIGZpbHRlcjogXCJNMiA0aDEyTTQuNTAwIDhoN003IDEyaDJcIixcbiAgZml0OiBcIk0zIDZWM2gzbTQgMGgzdjNtMCA0djNoLTNtLTQgMEgzdi0zTTYgNmg0djRINnpcIixcbiAgZm9yd2FyZDogXCJtNiAzIDUgNS01IDVcIixcbiAgaGVscDogXCJNOCAxNEE2IDYgMCAxIDAgOCAyYTYgNiAwIDAgMCAwIDEyTTYuNTAwIDYuNTAwYTEuNTAwIDEuNTAwIDAgMSAxIDIgMS41MDBjLS41LjMtLjUuNzAwLS41IDFNOCAxMS41MDBoLjAxXCIsXG4gIGhvbWU6IFwibTIgOCA2LTUgNiA1TTQgN3Y2aDhWN1wiLFxuICBrZXk6IFwiTTYgMTAuNTAwYTMgMyAwIDEgMSAyLjUwMC00LjUwMEgxNHYyLjUwMGgtMnYySDkuNTAwbC0xLTFBMyAzIDAgMCAxIDYgMTAuNTAwTTUuNTAwIDcuNTAwaC4wMVwiLFxuICBsaW5rOiBcIk03IDkuNTAwIDkgN002IDYuNTAwIDQuNTAwIDhhMi42MDAgMi42MDAgMCAwIDAgMy43MDAgMy43MDBsMS0xTTEwIDkuNTAwIDExLjUwMCA4YTIuNjAwIDIuNjAwIDAgMCAwLTMuNzAwLTMuNzAwbC0xIDFcIixcbiAgbGlzdDogXCJNNSA0aDlNNSA4aDlNNSAxMmg5TTIgNGguMDFNMiA4aC4wMU0yIDEyaC4wMVwiLFxuICBsb2NrOiBcIk00IDdoOHY2SDR6TTUuNTAwIDdWNWEyLjUwMCAyLjUwMCAwIDAgMSA1IDB2MlwiLFxuICBtYXA6IFwiTTIgM2gxMnYxMEgyek04IDhoNHYzSDh6XCIsXG4gIG1lbnU6IFwiTTIgNGgxMk0yIDhoMTJNMiAxMmgxMlwiLFxuICBtaW51czogXCJNMyA4aDEwXCIsXG4gIG1vbmV5OiBcIk0yIDRoMTJ2OEgyek04IDEwYTIgMiAwIDEgMCAwLTQgMiAyIDAgMCAwIDAgNFwiLFxuICBtb29uOiBcIk0xMyA5LjUwMEE1LjUwMCA1LjUwMCAwIDEgMSA2LjUwMCAzYTQuNTAwIDQuNTAwIDAgMCAwIDYuNTAwIDYuNTAwXCIsXG4gIG1vcmU6IFwiTTMuNTAwIDhoLjAxTTggOGguMDFNMTIuNTAwIDhoLjAxXCIsXG4gIG1vdmU6IFwiTTggMnYxMk0yIDhoMTJNOCAyIDYuNTAwIDMuNTAwTTggMmwxLjUwMCAxLjUwME04IDE0bC0xLjUwMC0xLjUwME04IDE0bDEuNTAwLTEuNTAwTTIgOGwxLjUwMC0xLjUwME0yIDhsMS41MDAgMS41MDBNMTQgOGwtMS41MDAtMS41MDBNMTQgOGwtMS41MDAgMS41MDBcIixcbiAgcGF1c2U6IFwiTTUuNTAwIDN2MTBNMTAuNTAwIDN2MTBcIixcbiAgcGxheTogXCJNNC41MDAgM3YxMGw4LTV6XCIsXG4gIHBvd2VyOiBcIk04IDJ2Nk00LjUwMCA0LjUwMGE1IDUgMCAxIDAgNyAwXCIsXG4gIHByaW50OiBcIk00IDZWMmg4djRNNCAxMUgyVjZoMTJ2NWgtMk00IDloOHY1SDR6XCIsXG4gIHJhY2s6IFwiTTMgMmgxMHYxMkgzek0zIDZoMTBNMyAxMGgxME01IDRoLjAxTTUgOGguMDFNNSAxMmguMDFcIixcbiAgcmVmcmVzaDogXCJNMTMgOGE1IDUgMCAxIDEtMS41MDAtMy41MDBMMTMgNlYyLjUwME0xMyA2SDkuNTAwXCIsXG4gIHNhdmU6IFwiTTMgM2g4bDIgMnY4SDN6TTUuNTAwIDN2My41MDBoNFYzTTUuNTAwIDEzVjkuNTAwaDVWMTNcIixcbiAgc2VhcmNoOiBcIk03IDEyQTUgNSAwIDEgMCA3IDJhNSA1IDAgMCAwIDAgMTBNMTAuNTAwIDEwLjUwMCAxNCAxNFwiLFxuICBzZXR0aW5nczpcbiAgICBcIk04IDEwYTIgMiAwIDEgMCAwLTQgMiAyIDAgMCAwIDAgNE04IDJ2Mk04IDEydjJNMiA4aDJNMTIgOGgyTTMuODAwIDMuODAwbDEuNDAwIDEuNDAwTTEwLjgwMCAxMC44MDBsMS40MDAgMS40MDBNMy44MDAgMTIuMjAwbDEuNDAwLTEuNDAwTTEwLjgwMCA1LjIwMGwxLjQwMC0xLjQwMFwiLFxuICBzaGFyZTpcbiAgICBcIk0xMiA1LjUwMGExLjgwMCAxLjgwMCAwIDEgMCAwLTMuNjAwIDEuODAwIDEuODAwIDAgMCAwIDAgMy42MDBNNCA5LjgwMGExLjgwMCAxLjgwMCAwIDEgMCAwLTMuNjAwIDEuODAwIDEuODAwIDAgMCAwIDAgMy42MDBNMTIgMTQuMTAwYTEuODAwIDEuODAwIDAgMSAwIDAtMy42MDAgMS44MDAgMS44MDAgMCAwIDAgMCAzLjYwME01LjYwMCA3LjIwMGw0LjgwMC0yLjYwME01LjYwMCA4LjgwMGw0LjgwMCAyLjYwMFwiLFxuICBzdW46IFwiTTggMTFhMyAzIDAgMSAwIDAtNiAzIDMgMCAwIDAgMCA2TTggMXYxLjUwME04IDEzLjUwMFYxNU0xIDhoMS41MDBNMTMuNTAwIDhIMTVNMyAzbDEgMU0xMiAxMmwxIDFNMyAxM2wxLTFNMTIgNGwxLTFcIixcbiAgdGFibGU6IFwiTTIgM2gxMnYxMEgyek0yIDYuNTAwaDEyTTYgM3YxMFwiLFxuICB0YWc6IFwiTTIgOFYyaDZsNiA2LTYgNnpNNSA1aC4wMVwiLFxuICB0ZWFtOiBcIk02IDhhMi41MDAgMi41MDAgMCAxIDAgMC01IDIuNTAwIDIuNTAwIDAgMCAwIDAgNU0xLjUwMCAxMy41MDBhNC41MDAgNC41MDAgMCAwIDEgOSAwTTEwLjUwMCAzLjMwMGEyLjUwMCAyLjUwMCAwIDAgMSAwIDQuNTAwTTEyIDkuNTAwYTQuNTAwIDQuNTAwIDAgMCAxIDIuNTAwIDRcIixcbiAgdHJhc2g6IFwiTTMgNGgxME02IDRWMi41MDBoNFY0TTQuNTAwIDRsLjUgOS41MDBoNmwuNS05LjUwMFwiLFxuICB0cmVlOiBcIk0zIDNoNHYzSDN6TTkgMTBoNHYzSDl6TTUgNnY1LjUwMGg0XCIsXG4gIHVuZG86IFwiTTMgN2g3YTMgMyAwIDAgMSAwIDZIN00zIDdsMy0zTTMgN2wzIDNcIixcbiAgdXNlcjogXCJNOCA4YTIuNTAwIDIuNTAwIDAgMSAwIDAtNSAyLjUwMCAyLjUwMCAwIDAgMCAwIDVNMyAxMy41MDBhNSA1IDAgMCAxIDEwIDBcIixcbiAgd2FybmluZzogXCJNOCAyLjUwMCAxNC41MDAgMTMuNTAwaC0xM3pNOCA3djNNOCAxMS44MDBoLjAxXCIsXG4gIHpvb21JbjogXCJNNyAxMkE1IDUgMCAxIDAgNyAyYTUgNSAwIDAgMCAwIDEwTTEwLjUwMCAxMC41MDAgMTQgMTRNNSA3aDRNNyA1djRcIixcbiAgem9vbU91dDogXCJNNyAxMkE1IDUgMCAxIDAgNyAyYTUgNSAwIDAgMCAwIDEwTTEwLjUwMCAxMC41MDAgMTQgMTRNNSA3aDRcIixcbn0gYXMgY29uc3Q7XG5cbi8qKiBUaGUgbmFtZSBvZiBhbiBpY29uLiAqL1xuZXhwb3J0IHR5cGUgSWNvbk5hbWUgPSBrZXlvZiB0eXBlb2YgUEFUSFM7XG5cbi8qKiBBbiBpY29uIGJlc2lkZSB3b3Jkcywgb3IgaW4gYSBidXR0b24gdGhhdCBoYXMgYSBsYWJlbDogaXQgaXMgbmV2ZXIgcmVhZCBvdXQuICovXG5leHBvcnQgZnVuY3Rpb24gSWNvbih7IG5hbWUgfTogeyBuYW1lOiBJY29uTmFtZSB9KSB7XG4gIHJldHVybiAoXG4gICAgPHN2ZyBjbGFzcz1cImljb25cIiB2aWV3Qm94PVwiMCAwIDE2IDE2XCIgYXJpYS1oaWRkZW49XCJ0cnVlXCIgZm9jdXNhYmxlPVwiZmFsc2VcIj5cbiAgICAgIDxwYXRoIGQ9e1BBVEhTW25hbWVdfSAvPlxuICAgIDwvc3ZnPlxuICApO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4sIEpTWCB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IEljb24sIHR5cGUgSWNvbk5hbWUgfSBmcm9tIFwiLi9JY29uXCI7XG5cbnR5cGUgTmF0aXZlID0gT21pdDxKU1guSW50cmluc2ljRWxlbWVudHNbXCJidXR0b25cIl0sIFwiaWNvblwiIHwgXCJsYWJlbFwiPjtcblxuLyoqIEEgYnV0dG9uIHdpdGggd29yZHM7IGBraW5kYCBzYXlzIGhvdyBtdWNoIGl0IG1hdHRlcnMuIGBidXN5YCBrZWVwcyBpdCBmcm9tIGJlaW5nIHByZXNzZWQgdHdpY2UuICovXG5leHBvcnQgZnVuY3Rpb24gQnV0dG9uKHtcbiAga2luZCxcbiAgaWNvbixcbiAgYnVzeSxcbiAgY2hpbGRyZW4sXG4gIC4uLnJlc3Rcbn06IE5hdGl2ZSAmIHtcbiAga2luZD86IFwicHJpbWFyeVwiIHwgXCJkYW5nZXJcIiB8IFwicGxhaW5cIjtcbiAgaWNvbj86IEljb25OYW1lO1xuICBidXN5PzogYm9vbGVhbjtcbiAgY2hpbGRyZW46IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICByZXR1cm4gKFxuICAgIDxidXR0b24gdHlwZT1cImJ1dHRvblwiIHsuLi5yZXN0fSBjbGFzcz17YGJ1dHRvbiAke2tpbmQgPz8gXCJcIn1gfSBkaXNhYmxlZD17cmVzdC5kaXNhYmxlZCB8fCBidXN5fT5cbiAgICAgIHtidXN5ID8gPHNwYW4gY2xhc3M9XCJzcGlubmVyXCIgYXJpYS1oaWRkZW49XCJ0cnVlXCIgLz4gOiBpY29uICYmIDxJY29uIG5hbWU9e2ljb259IC8+fVxuICAgICAge2NoaWxkcmVufVxuICAgIDwvYnV0dG9uPlxuICApO1xufVxuXG4vKiogQSBidXR0b24gdGhhdCBpcyBhbiBpY29uOyBgbGFiZWxgIGlzIHJlYWQgb3V0IGFuZCBzaG93biB3aGVuIHRoZSBwb2ludGVyIHJlc3RzIG9uIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEljb25CdXR0b24oeyBpY29uLCBsYWJlbCwgLi4ucmVzdCB9OiBOYXRpdmUgJiB7IGljb246IEljb25OYW1lOyBsYWJlbDogc3RyaW5nIH0pIHtcbiAgcmV0dXJuIChcbiAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiB7Li4ucmVzdH0gY2xhc3M9XCJpY29uLWJ1dHRvblwiIGFyaWEtbGFiZWw9e2xhYmVsfSB0aXRsZT17bGFiZWx9PlxuICAgICAgPEljb24gbmFtZT17aWNvbn0gLz5cbiAgICA8L2J1dHRvbj5cbiAgKTtcbn1cblxuLyoqIEEgbGluayB0aGF0IGxvb2tzIGxpa2UgYSBidXR0b24uICovXG5leHBvcnQgZnVuY3Rpb24gQnV0dG9uTGluayh7XG4gIGhyZWYsXG4gIGtpbmQsXG4gIGljb24sXG4gIGNoaWxkcmVuLFxufToge1xuICBocmVmOiBzdHJpbmc7XG4gIGtpbmQ/OiBcInByaW1hcnlcIiB8IFwicGxhaW5cIjtcbiAgaWNvbj86IEljb25OYW1lO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPGEgaHJlZj17aHJlZn0gY2xhc3M9e2BidXR0b24gJHtraW5kID8/IFwiXCJ9YH0+XG4gICAgICB7aWNvbiAmJiA8SWNvbiBuYW1lPXtpY29ufSAvPn1cbiAgICAgIHtjaGlsZHJlbn1cbiAgICA8L2E+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0IH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEljb25CdXR0b24gfSBmcm9tIFwiLi9CdXR0b25cIjtcblxuaW50ZXJmYWNlIE5vdGUge1xuICBpZDogbnVtYmVyO1xuICBraW5kOiBcImdvb2RcIiB8IFwiYmFkXCIgfCBcInBsYWluXCI7XG4gIHRleHQ6IHN0cmluZztcbiAgYWN0aW9uPzogeyBsYWJlbDogc3RyaW5nOyBydW46ICgpID0+IHZvaWQgfTtcbn1cblxuY29uc3Qgbm90ZXMgPSBzaWduYWw8Tm90ZVtdPihbXSk7XG5sZXQgY291bnQgPSAwO1xuXG4vKiogSG93IGxvbmcgYSBub3RlIHN0YXlzOyBmYXVsdHMgc3RheSB1bnRpbCB0aGV5IGFyZSBkaXNtaXNzZWQuICovXG5jb25zdCBTVEFZX01TID0gNjAwMDtcblxuLyoqIFRlbGxzIHdoYXQgaGFwcGVuZWQsIGluIGEgY29ybmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvYXN0KHRleHQ6IHN0cmluZywga2luZDogTm90ZVtcImtpbmRcIl0gPSBcImdvb2RcIiwgYWN0aW9uPzogTm90ZVtcImFjdGlvblwiXSk6IHZvaWQge1xuICBjb3VudCArPSAxO1xuICBjb25zdCBub3RlOiBOb3RlID0gYWN0aW9uID8geyBpZDogY291bnQsIGtpbmQsIHRleHQsIGFjdGlvbiB9IDogeyBpZDogY291bnQsIGtpbmQsIHRleHQgfTtcbiAgLy8gRml2ZSBhdCBvbmNlOiBtb3JlIHRoYW4gYW55Ym9keSByZWFkcy5cbiAgbm90ZXMudmFsdWUgPSBbLi4ubm90ZXMudmFsdWUuc2xpY2UoLTQpLCBub3RlXTtcbn1cblxuLyoqIFRlbGxzIHdoeSBzb21ldGhpbmcgZmFpbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvYXN0UHJvYmxlbShwcm9ibGVtOiB1bmtub3duKTogdm9pZCB7XG4gIGlmIChwcm9ibGVtIGluc3RhbmNlb2YgRE9NRXhjZXB0aW9uICYmIHByb2JsZW0ubmFtZSA9PT0gXCJBYm9ydEVycm9yXCIpIHJldHVybjtcbiAgY29uc3QgdGV4dCA9IHByb2JsZW0gaW5zdGFuY2VvZiBQcm9ibGVtID8gcHJvYmxlbS5tZXNzYWdlIDogdC51aS5mYWlsZWQ7XG4gIHRvYXN0KHRleHQsIFwiYmFkXCIpO1xufVxuXG5mdW5jdGlvbiBkaXNtaXNzKGlkOiBudW1iZXIpOiB2b2lkIHtcbiAgbm90ZXMudmFsdWUgPSBub3Rlcy52YWx1ZS5maWx0ZXIoKG5vdGUpID0+IG5vdGUuaWQgIT09IGlkKTtcbn1cblxuZnVuY3Rpb24gU2hvd24oeyBub3RlIH06IHsgbm90ZTogTm90ZSB9KSB7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKG5vdGUua2luZCA9PT0gXCJiYWRcIikgcmV0dXJuO1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBkaXNtaXNzKG5vdGUuaWQpLCBTVEFZX01TKTtcbiAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfSwgW25vdGVdKTtcbiAgY29uc3QgeyBhY3Rpb24gfSA9IG5vdGU7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInRvYXN0XCIgZGF0YS1raW5kPXtub3RlLmtpbmR9IHJvbGU9e25vdGUua2luZCA9PT0gXCJiYWRcIiA/IFwiYWxlcnRcIiA6IFwic3RhdHVzXCJ9PlxuICAgICAgPHA+e25vdGUudGV4dH08L3A+XG4gICAgICB7YWN0aW9uICYmIChcbiAgICAgICAgPEJ1dHRvblxuICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgZGlzbWlzcyhub3RlLmlkKTtcbiAgICAgICAgICAgIGFjdGlvbi5ydW4oKTtcbiAgICAgICAgICB9fVxuICAgICAgICA+XG4gICAgICAgICAge2FjdGlvbi5sYWJlbH1cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICApfVxuICAgICAgPEljb25CdXR0b24gaWNvbj1cImNsb3NlXCIgbGFiZWw9e3QudWkuZGlzbWlzc30gb25DbGljaz17KCkgPT4gZGlzbWlzcyhub3RlLmlkKX0gLz5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFdoZXJlIG5vdGVzIGFyZSBzaG93bjsgdGhlcmUgaXMgb25lLCBpbiB0aGUgc2hlbGwuICovXG5leHBvcnQgZnVuY3Rpb24gVG9hc3RzKCkge1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJ0b2FzdHMgbm8tcHJpbnRcIiBhcmlhLWxpdmU9XCJwb2xpdGVcIj5cbiAgICAgIHtub3Rlcy52YWx1ZS5tYXAoKG5vdGUpID0+IChcbiAgICAgICAgPFNob3duIGtleT17bm90ZS5pZH0gbm90ZT17bm90ZX0gLz5cbiAgICAgICkpfVxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8vIFNtYWxsIHBhcnRzIHRoYXQgcGFnZXMgYXJlIG1hZGUgb2YuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlRWZmZWN0IH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBwYXRoIH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEljb25CdXR0b24gfSBmcm9tIFwiLi9CdXR0b25cIjtcbmltcG9ydCB7IEljb24sIHR5cGUgSWNvbk5hbWUgfSBmcm9tIFwiLi9JY29uXCI7XG5pbXBvcnQgeyB0b2FzdCB9IGZyb20gXCIuL1RvYXN0XCI7XG5cbi8qKiBUaGUgaGVhZCBvZiBhIHBhZ2U6IHdoZXJlIG9uZSBpcywgaXRzIHRpdGxlLCBhbmQgd2hhdCBjYW4gYmUgZG9uZSB3aXRoIGFsbCBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBQYWdlSGVhZCh7XG4gIHRpdGxlLFxuICBjcnVtYnMsXG4gIGNoaWxkcmVuLFxufToge1xuICB0aXRsZTogc3RyaW5nO1xuICBjcnVtYnM/OiBBcnJheTx7IGxhYmVsOiBzdHJpbmc7IGhyZWY6IHN0cmluZyB9PjtcbiAgY2hpbGRyZW4/OiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBkb2N1bWVudC50aXRsZSA9IGAke3RpdGxlfSBcdTAwQjcgJHt0LnNoZWxsLm5hbWV9YDtcbiAgfSwgW3RpdGxlXSk7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInBhZ2UtaGVhZFwiPlxuICAgICAgPGRpdj5cbiAgICAgICAge2NydW1icyAmJiAoXG4gICAgICAgICAgPHAgY2xhc3M9XCJjcnVtYnNcIj5cbiAgICAgICAgICAgIHtjcnVtYnMubWFwKChjcnVtYikgPT4gKFxuICAgICAgICAgICAgICA8c3BhbiBrZXk9e2NydW1iLmhyZWZ9PlxuICAgICAgICAgICAgICAgIDxhIGhyZWY9e2NydW1iLmhyZWZ9PntjcnVtYi5sYWJlbH08L2E+IC97XCIgXCJ9XG4gICAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICAgICkpfVxuICAgICAgICAgIDwvcD5cbiAgICAgICAgKX1cbiAgICAgICAgPGgxIHRhYkluZGV4PXstMX0+e3RpdGxlfTwvaDE+XG4gICAgICA8L2Rpdj5cbiAgICAgIDxkaXYgY2xhc3M9XCJ0b29scyBuby1wcmludFwiPntjaGlsZHJlbn08L2Rpdj5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFRhYnMgdGhhdCBhcmUgYWRkcmVzc2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFRhYnMoe1xuICBsYWJlbCxcbiAgdGFicyxcbn06IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgdGFiczogQXJyYXk8eyBocmVmOiBzdHJpbmc7IGxhYmVsOiBzdHJpbmcgfT47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPG5hdiBjbGFzcz1cInRhYnMgbm8tcHJpbnRcIiBhcmlhLWxhYmVsPXtsYWJlbH0+XG4gICAgICB7dGFicy5tYXAoKHRhYikgPT4gKFxuICAgICAgICA8YVxuICAgICAgICAgIGtleT17dGFiLmhyZWZ9XG4gICAgICAgICAgaHJlZj17dGFiLmhyZWZ9XG4gICAgICAgICAgYXJpYS1jdXJyZW50PXtwYXRoLnZhbHVlID09PSB0YWIuaHJlZiA/IFwicGFnZVwiIDogdW5kZWZpbmVkfVxuICAgICAgICA+XG4gICAgICAgICAge3RhYi5sYWJlbH1cbiAgICAgICAgPC9hPlxuICAgICAgKSl9XG4gICAgPC9uYXY+XG4gICk7XG59XG5cbi8qKiBXaGF0IHN0YW5kcyB3aGVyZSB0aGVyZSBpcyBub3RoaW5nIHlldDogd2hhdCBpdCBpcywgYW5kIHdoYXQgdG8gZG8gbmV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBFbXB0eSh7XG4gIGljb24sXG4gIHRpdGxlLFxuICBjaGlsZHJlbixcbn06IHtcbiAgaWNvbjogSWNvbk5hbWU7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIGNoaWxkcmVuPzogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImVtcHR5XCI+XG4gICAgICA8SWNvbiBuYW1lPXtpY29ufSAvPlxuICAgICAgPGgyPnt0aXRsZX08L2gyPlxuICAgICAge2NoaWxkcmVufVxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogV2hpbGUgc29tZXRoaW5nIGlzIHJlYWQ7IHNob3duIGFmdGVyIGEgbW9tZW50LCBzbyB0aGF0IHF1aWNrIGFuc3dlcnMgZG8gbm90IGZsaWNrZXIuICovXG5leHBvcnQgZnVuY3Rpb24gTG9hZGluZygpIHtcbiAgY29uc3QgbGF0ZSA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGxhdGUudmFsdWUgPSB0cnVlO1xuICAgIH0sIDI1MCk7XG4gICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gIH0sIFtdKTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiZW1wdHlcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICB7bGF0ZS52YWx1ZSAmJiA8c3BhbiBjbGFzcz1cInNwaW5uZXJcIiBhcmlhLWhpZGRlbj1cInRydWVcIiAvPn1cbiAgICAgIDxzcGFuIGNsYXNzPXtsYXRlLnZhbHVlID8gXCJcIiA6IFwidW5zZWVuXCJ9Pnt0LnVpLmxvYWRpbmd9PC9zcGFuPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogU29tZXRoaW5nIGNvdWxkIG5vdCBiZSByZWFkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEZhaWxlZCh7IHByb2JsZW0sIHJldHJ5IH06IHsgcHJvYmxlbTogUHJvYmxlbTsgcmV0cnk/OiAoKSA9PiB2b2lkIH0pIHtcbiAgY29uc3QgdGl0bGUgPVxuICAgIHByb2JsZW0uc3RhdHVzID09PSA0MDNcbiAgICAgID8gdC5zaGVsbC5mb3JiaWRkZW5cbiAgICAgIDogcHJvYmxlbS5zdGF0dXMgPT09IDQwNFxuICAgICAgICA/IHQuc2hlbGwubm90Rm91bmRcbiAgICAgICAgOiB0LnVpLmZhaWxlZDtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IHJvbGU9XCJhbGVydFwiPlxuICAgICAgPEVtcHR5IGljb249XCJ3YXJuaW5nXCIgdGl0bGU9e3RpdGxlfT5cbiAgICAgICAgPHA+e3Byb2JsZW0ubWVzc2FnZX08L3A+XG4gICAgICAgIHtyZXRyeSAmJiBwcm9ibGVtLnN0YXR1cyAhPT0gNDAzICYmIDxCdXR0b24gb25DbGljaz17cmV0cnl9Pnt0LnVpLnJldHJ5fTwvQnV0dG9uPn1cbiAgICAgIDwvRW1wdHk+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBTb21ldGhpbmcgdGhhdCBpcyByZWFkOiB3aGVyZSBpdCBzdGFuZHMsIGFuZCBob3cgdG8gcmVhZCBpdCBhZ2Fpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVhZDxUPiB7XG4gIHZhbHVlOiBUIHwgdW5kZWZpbmVkO1xuICBwcm9ibGVtOiBQcm9ibGVtIHwgdW5kZWZpbmVkO1xuICBhZ2FpbjogKCkgPT4gdm9pZDtcbn1cblxuLyoqIFJlYWRzIHNvbWV0aGluZyB3aGVuIHRoZSBwYWdlIG9wZW5zIGFuZCB3aGVuZXZlciBgYnlgIGNoYW5nZXM7IHdoYXQgd2FzIHRoZXJlIHN0YXlzIG1lYW53aGlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VSZWFkPFQ+KHJlYWQ6IChzdG9wOiBBYm9ydFNpZ25hbCkgPT4gUHJvbWlzZTxUPiwgYnk6IHVua25vd25bXSA9IFtdKTogUmVhZDxUPiB7XG4gIGNvbnN0IHZhbHVlID0gdXNlU2lnbmFsPFQgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IHByb2JsZW0gPSB1c2VTaWduYWw8UHJvYmxlbSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgdHVybiA9IHVzZVNpZ25hbCgwKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgIHJlYWQoc3RvcC5zaWduYWwpLnRoZW4oXG4gICAgICAoZm91bmQpID0+IHtcbiAgICAgICAgaWYgKHN0b3Auc2lnbmFsLmFib3J0ZWQpIHJldHVybjtcbiAgICAgICAgdmFsdWUudmFsdWUgPSBmb3VuZDtcbiAgICAgICAgcHJvYmxlbS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIH0sXG4gICAgICAoZXJyb3IpID0+IHtcbiAgICAgICAgaWYgKHN0b3Auc2lnbmFsLmFib3J0ZWQpIHJldHVybjtcbiAgICAgICAgcHJvYmxlbS52YWx1ZSA9IGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSA/IGVycm9yIDogbmV3IFByb2JsZW0oMCwgXCJmYWlsZWRcIiwgU3RyaW5nKGVycm9yKSk7XG4gICAgICB9LFxuICAgICk7XG4gICAgcmV0dXJuICgpID0+IHN0b3AuYWJvcnQoKTtcbiAgfSwgWy4uLmJ5LCB0dXJuLnZhbHVlXSk7XG4gIGNvbnN0IGFnYWluID0gKCkgPT4ge1xuICAgIHR1cm4udmFsdWUgKz0gMTtcbiAgfTtcbiAgcmV0dXJuIHsgdmFsdWU6IHZhbHVlLnZhbHVlLCBwcm9ibGVtOiBwcm9ibGVtLnZhbHVlLCBhZ2FpbiB9O1xufVxuXG4vKiogQSBwYWdlIG9mIHNvbWV0aGluZyB0aGF0IGlzIHJlYWQ6IGEgc3Bpbm5lciwgYSBmYXVsdCwgb3Igd2hhdCBgY2hpbGRyZW5gIG1ha2Ugb2YgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gUmVhZGluZzxUPih7XG4gIHJlYWQsXG4gIGNoaWxkcmVuLFxufToge1xuICByZWFkOiBSZWFkPFQ+O1xuICBjaGlsZHJlbjogKHZhbHVlOiBUKSA9PiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgaWYgKHJlYWQudmFsdWUgIT09IHVuZGVmaW5lZCkgcmV0dXJuIDw+e2NoaWxkcmVuKHJlYWQudmFsdWUpfTwvPjtcbiAgaWYgKHJlYWQucHJvYmxlbSkgcmV0dXJuIDxGYWlsZWQgcHJvYmxlbT17cmVhZC5wcm9ibGVtfSByZXRyeT17cmVhZC5hZ2Fpbn0gLz47XG4gIHJldHVybiA8TG9hZGluZyAvPjtcbn1cblxuLyoqIENvcGllcyB0ZXh0LCBvbiBwbGFpbiBIVFRQIGFzIHdlbGwuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY29weSh0ZXh0OiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgaWYgKG5hdmlnYXRvci5jbGlwYm9hcmQgJiYgaXNTZWN1cmVDb250ZXh0KSB7XG4gICAgYXdhaXQgbmF2aWdhdG9yLmNsaXBib2FyZC53cml0ZVRleHQodGV4dCk7XG4gIH0gZWxzZSB7XG4gICAgY29uc3QgYXJlYSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoXCJ0ZXh0YXJlYVwiKTtcbiAgICBhcmVhLnZhbHVlID0gdGV4dDtcbiAgICBjb25zdCBwbGFjZSA9IGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoXCJkaWFsb2dbb3Blbl1cIikgPz8gZG9jdW1lbnQuYm9keTtcbiAgICBwbGFjZS5hcHBlbmQoYXJlYSk7XG4gICAgYXJlYS5zZWxlY3QoKTtcbiAgICBkb2N1bWVudC5leGVjQ29tbWFuZChcImNvcHlcIik7XG4gICAgYXJlYS5yZW1vdmUoKTtcbiAgfVxuICB0b2FzdCh0LnVpLmNvcGllZCk7XG59XG5cbi8qKiBBIGJ1dHRvbiB0aGF0IGNvcGllcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBDb3B5QnV0dG9uKHsgdGV4dCwgbGFiZWwgfTogeyB0ZXh0OiBzdHJpbmc7IGxhYmVsPzogc3RyaW5nIH0pIHtcbiAgcmV0dXJuIDxJY29uQnV0dG9uIGljb249XCJjb3B5XCIgbGFiZWw9e2xhYmVsID8/IHQudWkuY29weX0gb25DbGljaz17KCkgPT4gdm9pZCBjb3B5KHRleHQpfSAvPjtcbn1cblxuLyoqIEEgY29tbWFuZCBvciBrZXkgdG8gYmUgY29waWVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIENvZGUoeyB0ZXh0IH06IHsgdGV4dDogc3RyaW5nIH0pIHtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiY29kZVwiPlxuICAgICAgPHByZSB0YWJJbmRleD17MH0+e3RleHR9PC9wcmU+XG4gICAgICA8Q29weUJ1dHRvbiB0ZXh0PXt0ZXh0fSAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogTmFtZXMgd2l0aCB0aGVpciB2YWx1ZXM7IHRob3NlIHdpdGhvdXQgb25lIGFyZSBsZWZ0IG91dCwgYGZhbHNlYCBhbmQgMCBhcmUgbm90LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEZhY3RzKHsgZmFjdHMgfTogeyBmYWN0czogQXJyYXk8W3N0cmluZywgQ29tcG9uZW50Q2hpbGRyZW4gfCB1bmRlZmluZWRdPiB9KSB7XG4gIGNvbnN0IGtub3duID0gZmFjdHMuZmlsdGVyKChbLCB2YWx1ZV0pID0+IHZhbHVlICE9PSB1bmRlZmluZWQgJiYgdmFsdWUgIT09IG51bGwgJiYgdmFsdWUgIT09IFwiXCIpO1xuICByZXR1cm4gKFxuICAgIDxkbCBjbGFzcz1cImZhY3RzXCI+XG4gICAgICB7a25vd24ubWFwKChbbmFtZSwgdmFsdWVdKSA9PiAoXG4gICAgICAgIDw+XG4gICAgICAgICAgPGR0PntuYW1lfTwvZHQ+XG4gICAgICAgICAgPGRkPnt2YWx1ZSA9PT0gdHJ1ZSA/IHQudWkueWVzIDogdmFsdWUgPT09IGZhbHNlID8gdC51aS5ubyA6IHZhbHVlfTwvZGQ+XG4gICAgICAgIDwvPlxuICAgICAgKSl9XG4gICAgPC9kbD5cbiAgKTtcbn1cblxuY29uc3QgS0lORFM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIEFDVElWRTogXCJnb29kXCIsXG4gIEFWQUlMQUJMRTogXCJnb29kXCIsXG4gIElOX1BST0dSRVNTOiBcIndhcm5cIixcbiAgU1VTUEVOREVEOiBcIndhcm5cIixcbiAgRkFJTEVEOiBcImJhZFwiLFxuICBhY3RpdmU6IFwiZ29vZFwiLFxuICBcInBlbmRpbmcgZGVsZXRpb25cIjogXCJ3YXJuXCIsXG59O1xuXG4vKiogQSBzdGF0dXMsIHRvbGQgYnkgc2hhcGUgYW5kIHdvcmQgYXMgd2VsbCBhcyBjb2xvdXIuICovXG5leHBvcnQgZnVuY3Rpb24gU3RhdHVzKHsgc3RhdHVzIH06IHsgc3RhdHVzOiBzdHJpbmcgfSkge1xuICByZXR1cm4gKFxuICAgIDxzcGFuIGNsYXNzPVwiYmFkZ2VcIiBkYXRhLWtpbmQ9e0tJTkRTW3N0YXR1c10gPz8gXCJwbGFpblwifT5cbiAgICAgIHtzdGF0dXMucmVwbGFjZUFsbChcIl9cIiwgXCIgXCIpLnRvTG93ZXJDYXNlKCl9XG4gICAgPC9zcGFuPlxuICApO1xufVxuXG4vKiogU2F2ZXMgdGV4dCBvciBieXRlcyBhcyBhIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gc2F2ZUZpbGUobmFtZTogc3RyaW5nLCBjb250ZW50OiBzdHJpbmcgfCBCbG9iLCB0eXBlID0gXCJ0ZXh0L3BsYWluXCIpOiB2b2lkIHtcbiAgY29uc3QgYmxvYiA9XG4gICAgdHlwZW9mIGNvbnRlbnQgPT09IFwic3RyaW5nXCIgPyBuZXcgQmxvYihbY29udGVudF0sIHsgdHlwZTogYCR7dHlwZX07Y2hhcnNldD11dGYtOGAgfSkgOiBjb250ZW50O1xuICBjb25zdCBsaW5rID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudChcImFcIik7XG4gIGxpbmsuaHJlZiA9IFVSTC5jcmVhdGVPYmplY3RVUkwoYmxvYik7XG4gIGxpbmsuZG93bmxvYWQgPSBuYW1lO1xuICBsaW5rLmNsaWNrKCk7XG4gIC8vIExhdGVyLCBhcyB0aGUgZG93bmxvYWQgcmVhZHMgaXQgYWZ0ZXIgdGhlIGNsaWNrLlxuICBzZXRUaW1lb3V0KCgpID0+IFVSTC5yZXZva2VPYmplY3RVUkwobGluay5ocmVmKSwgMTBfMDAwKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7QUFDTyxJQUFNLE1BQU07QUFBQSxFQUNqQixNQUFNO0FBQUEsRUFDTixRQUFRLENBQUMsV0FBbUIsa0NBQWtDLE1BQU07QUFDdEU7OztBQ0hPLElBQU0sU0FBUztBQUFBLEVBQ3BCLFdBQVc7QUFBQSxFQUNYLFlBQVk7QUFBQSxFQUNaLEtBQUs7QUFBQSxFQUNMLFFBQVE7QUFBQSxFQUNSLGVBQWU7QUFBQSxFQUNmLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxXQUFXO0FBQUEsRUFDWCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixjQUFjLENBQUMsU0FBaUIsdUJBQWtCLElBQUk7QUFBQSxFQUN0RCxNQUFNO0FBQUEsRUFDTixZQUNFO0FBQUEsRUFDRixVQUFVO0FBQUEsRUFDVixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixNQUFNLENBQUMsVUFBa0IsWUFBWSxLQUFLO0FBQUEsRUFDMUMsV0FBVztBQUFBLEVBQ1gsT0FBTztBQUFBLEVBQ1AsV0FBVztBQUFBLEVBQ1gsUUFBUSxDQUFDLFNBQWlCLFFBQVEsSUFBSTtBQUFBLEVBQ3RDLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsUUFBUSxDQUFDLE9BQWUsTUFBYyxTQUNwQyxTQUFTLEtBQUssVUFBVSxJQUFJLFVBQVUsSUFBSTtBQUFBLEVBQzVDLE9BQU87QUFBQSxFQUNQLFVBQVUsQ0FBQyxNQUFjLFNBQ3ZCLGNBQWMsSUFBSSw2Q0FBNkMsSUFBSTtBQUFBLEVBQ3JFLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLElBQUk7QUFBQSxFQUNKLFFBQVEsQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxFQUN0QyxXQUFXLENBQUMsU0FDViwyRkFBMkYsSUFBSTtBQUFBLEVBQ2pHLFdBQVcsQ0FBQyxXQUFtQixjQUFjLE1BQU07QUFBQSxFQUNuRCxLQUFLO0FBQUEsRUFDTCxRQUFRLENBQUMsVUFBa0IsYUFBYSxLQUFLO0FBQUEsRUFDN0MsWUFBWTtBQUFBLEVBQ1osVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsZUFBZTtBQUFBLElBQ2YsTUFBTTtBQUFBLElBQ04sYUFBYTtBQUFBLElBQ2IsYUFBYTtBQUFBLElBQ2Isa0JBQWtCO0FBQUEsSUFDbEIsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sZUFBZTtBQUFBLEVBQ2pCO0FBQ0Y7OztBQ2xGTyxJQUFNLFFBQVE7QUFBQSxFQUNuQixjQUFjLEVBQUUsT0FBTyxtQkFBbUI7QUFBQSxFQUMxQyxRQUFRLEVBQUUsT0FBTyxjQUFjO0FBQUEsRUFDL0IsVUFBVSxFQUFFLE9BQU8sYUFBYSxLQUFLLGVBQWU7QUFBQSxFQUNwRCxRQUFRLEVBQUUsT0FBTyxlQUFlO0FBQUEsRUFDaEMsVUFBVSxFQUFFLE9BQU8sWUFBWSxLQUFLLFVBQVU7QUFBQSxFQUM5QyxTQUFTLEVBQUUsT0FBTyxjQUFjO0FBQUEsRUFDaEMsUUFBUSxFQUFFLE9BQU8sc0JBQXNCO0FBQUEsRUFDdkMsWUFBWSxFQUFFLE9BQU8sYUFBYTtBQUFBLEVBQ2xDLFFBQVEsRUFBRSxPQUFPLHFCQUFxQjtBQUFBLEVBQ3RDLFFBQVEsRUFBRSxPQUFPLGdCQUFnQjtBQUNuQzs7O0FDWE8sSUFBTSxTQUFTO0FBQUEsRUFDcEIsT0FBTztBQUNUOzs7QUNGTyxJQUFNLFdBQVc7QUFBQSxFQUN0QixPQUFPO0FBQ1Q7OztBQ0ZPLElBQU0sUUFBUTtBQUFBLEVBQ25CLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFlBQVk7QUFBQSxFQUNaLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLGFBQWE7QUFBQSxFQUNiLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULE9BQU8sRUFBRSxNQUFNLHlCQUF5QixPQUFPLFNBQVMsTUFBTSxRQUFRLE9BQU8sVUFBVTtBQUFBLEVBQ3ZGLEtBQUs7QUFBQSxJQUNILE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFVBQVU7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLFlBQVk7QUFBQSxJQUNaLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxFQUNSO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixXQUFXLENBQUMsU0FBaUIscUJBQXFCLElBQUk7QUFBQSxJQUN0RCxZQUFZO0FBQUEsSUFDWixPQUFPLENBQUMsU0FBaUIscUJBQXFCLElBQUk7QUFBQSxJQUNsRCxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0EsVUFBVTtBQUFBLEVBQ1YsY0FBYztBQUFBLEVBQ2QsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsWUFBWTtBQUFBLEVBQ1osUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsYUFBYTtBQUFBLEVBQ2IsZ0JBQWdCO0FBQUEsRUFDaEIsTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1YsVUFBVTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDL0RPLElBQU0sT0FBTztBQUFBLEVBQ2xCLE9BQU87QUFDVDs7O0FDRk8sSUFBTSxLQUFLO0FBQUEsRUFDaEIsU0FBUztBQUFBLEVBQ1QsV0FBVyxDQUFDLFNBQWlCLGVBQWUsSUFBSTtBQUFBLEVBQ2hELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLFFBQVEsQ0FBQyxVQUFrQixrQkFBa0IsS0FBSztBQUFBLEVBQ2xELFNBQVM7QUFBQSxFQUNULGFBQWE7QUFBQSxFQUNiLGNBQWM7QUFBQSxFQUNkLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLElBQUksQ0FBQyxNQUFjLElBQVksVUFBa0IsR0FBRyxJQUFJLFNBQUksRUFBRSxPQUFPLEtBQUs7QUFBQSxFQUMxRSxRQUFRLENBQUMsTUFBYyxPQUFlLEdBQUcsSUFBSSxTQUFJLEVBQUU7QUFBQSxFQUNuRCxVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxXQUFXLENBQUMsU0FBaUIsVUFBVSxJQUFJO0FBQUEsRUFDM0MsVUFBVSxDQUFDQSxXQUFrQixHQUFHQSxNQUFLO0FBQUEsRUFDckMsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUSxDQUFDLFNBQWlCLFdBQVcsSUFBSTtBQUFBLEVBQ3pDLE9BQ0U7QUFBQSxFQUNGLFFBQVE7QUFBQSxFQUNSLEtBQUs7QUFBQSxFQUNMLElBQUk7QUFDTjs7O0FDaENPLElBQU0sSUFBSSxFQUFFLEtBQUssUUFBUSxPQUFPLFFBQVEsVUFBVSxPQUFPLE1BQU0sR0FBRzs7O0FDSnpFLElBQU0sY0FBYztBQVliLElBQU0sVUFBTixjQUFzQixNQUFNO0FBQUEsRUFDeEI7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUNFLFFBQ0EsTUFDQSxTQUNBLFNBQW1CLENBQUMsR0FDcEIsT0FDQTtBQUNBLFVBQU0sT0FBTztBQUNiLFNBQUssT0FBTztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssT0FBTztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssYUFBYTtBQUFBLEVBQ3BCO0FBQ0Y7QUFnQk8sSUFBTSxLQUFLLEVBQThCLE1BQVM7QUFHbEQsSUFBTSxlQUFlLEVBQU8sS0FBSztBQUN4QyxJQUFJLFVBQTJDLENBQUM7QUFHekMsU0FBUyxXQUFXLE9BQXNCO0FBQy9DLGVBQWEsUUFBUTtBQUNyQixRQUFNLE1BQU07QUFDWixZQUFVLENBQUM7QUFDWCxhQUFXLE1BQU0sSUFBSyxJQUFHLEtBQUs7QUFDaEM7QUFFQSxTQUFTLGdCQUFrQztBQUN6QyxlQUFhLFFBQVE7QUFDckIsU0FBTyxJQUFJLFFBQVEsQ0FBQyxPQUFPLFFBQVEsS0FBSyxFQUFFLENBQUM7QUFDN0M7QUFHTyxTQUFTLFFBQVFDLE9BQWMsUUFBeUIsQ0FBQyxHQUFXO0FBQ3pFLFFBQU0sUUFBUSxJQUFJLGdCQUFnQjtBQUNsQyxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNqRCxRQUFJLFVBQVUsVUFBYSxVQUFVLFFBQVEsVUFBVSxHQUFJO0FBQzNELGVBQVcsT0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLEVBQUcsT0FBTSxPQUFPLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxFQUMxRjtBQUNBLFFBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsU0FBTyxPQUFPLEdBQUdBLEtBQUksSUFBSSxJQUFJLEtBQUtBO0FBQ3BDO0FBRUEsZUFBZSxTQUFTLFFBQWdCQSxPQUFjLFFBQW1DO0FBQ3ZGLFFBQU0sVUFBa0MsRUFBRSxRQUFRLG1CQUFtQjtBQUNyRSxNQUFJLE9BQU8sU0FBUyxPQUFXLFNBQVEsY0FBYyxJQUFJO0FBQ3pELE1BQUksT0FBTyxRQUFTLFNBQVEsVUFBVSxJQUFJLE9BQU87QUFDakQsTUFBSSxPQUFPLGVBQWdCLFNBQVEsaUJBQWlCLElBQUksT0FBTztBQUMvRCxNQUFJLFdBQVcsU0FBUyxHQUFHLE9BQU8sV0FBWSxTQUFRLGNBQWMsSUFBSSxHQUFHLE1BQU07QUFDakYsUUFBTSxPQUFPLFlBQVksUUFBUSxXQUFXO0FBQzVDLFFBQU0sVUFBdUIsRUFBRSxRQUFRLFNBQVMsYUFBYSxlQUFlLFFBQVEsS0FBSztBQUN6RixNQUFJLE9BQU8sU0FBUyxPQUFXLFNBQVEsT0FBTyxLQUFLLFVBQVUsT0FBTyxJQUFJO0FBQ3hFLFFBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxTQUFPLFFBQVEsaUJBQWlCLFNBQVMsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUMzRCxPQUFLLGlCQUFpQixTQUFTLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDakQsTUFBSSxPQUFPLFFBQVEsUUFBUyxNQUFLLE1BQU07QUFDdkMsVUFBUSxTQUFTLEtBQUs7QUFDdEIsTUFBSTtBQUNGLFdBQU8sTUFBTSxNQUFNLFFBQVFBLE9BQU0sT0FBTyxLQUFLLEdBQUcsT0FBTztBQUFBLEVBQ3pELFNBQVMsT0FBTztBQUNkLFFBQUksT0FBTyxRQUFRLFFBQVMsT0FBTTtBQUNsQyxVQUFNLElBQUksUUFBUSxHQUFHLFFBQVEsRUFBRSxJQUFJLElBQUk7QUFBQSxFQUN6QztBQUNGO0FBRUEsZUFBZSxRQUFRLFVBQXNDO0FBQzNELFFBQU0sUUFBUSxPQUFPLFNBQVMsUUFBUSxJQUFJLGFBQWEsQ0FBQyxLQUFLO0FBQzdELFFBQU0sT0FBTyxNQUFNLFNBQVMsS0FBSztBQUNqQyxNQUFJO0FBQ0YsVUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQzVCLFVBQU0sT0FDSixPQUFPLEtBQUssUUFBUSxFQUFFLEVBQ25CLE1BQU0sR0FBRyxFQUNULElBQUksS0FBSztBQUNkLFVBQU0sVUFBVSxLQUFLLFVBQVUsS0FBSyxTQUFTLEtBQUssU0FBUyxFQUFFLElBQUksT0FBTyxTQUFTLE1BQU07QUFDdkYsV0FBTyxJQUFJLFFBQVEsU0FBUyxRQUFRLE1BQU0sT0FBTyxPQUFPLEdBQUcsS0FBSyxVQUFVLENBQUMsR0FBRyxLQUFLO0FBQUEsRUFDckYsUUFBUTtBQUNOLFdBQU8sSUFBSSxRQUFRLFNBQVMsUUFBUSxVQUFVLEVBQUUsSUFBSSxPQUFPLFNBQVMsTUFBTSxHQUFHLENBQUMsR0FBRyxLQUFLO0FBQUEsRUFDeEY7QUFDRjtBQUdBLGVBQXNCLElBQUksUUFBZ0JBLE9BQWMsU0FBaUIsQ0FBQyxHQUFzQjtBQUM5RixNQUFJLFdBQVcsTUFBTSxTQUFTLFFBQVFBLE9BQU0sTUFBTTtBQUNsRCxTQUFPLFNBQVMsV0FBVyxPQUFPLENBQUMsT0FBTyxTQUFTLEdBQUcsT0FBTztBQUMzRCxRQUFJLENBQUUsTUFBTSxjQUFjLEVBQUksT0FBTSxNQUFNLFFBQVEsUUFBUTtBQUMxRCxlQUFXLE1BQU0sU0FBUyxRQUFRQSxPQUFNLE1BQU07QUFBQSxFQUNoRDtBQUNBLE1BQUksQ0FBQyxTQUFTLEdBQUksT0FBTSxNQUFNLFFBQVEsUUFBUTtBQUM5QyxTQUFPO0FBQ1Q7QUFHQSxlQUFzQixJQUNwQkEsT0FDQSxPQUNBLE1BQ1k7QUFDWixRQUFNLFNBQWlCLENBQUM7QUFDeEIsTUFBSSxNQUFPLFFBQU8sUUFBUTtBQUMxQixNQUFJLEtBQU0sUUFBTyxTQUFTO0FBQzFCLFVBQVEsTUFBTSxJQUFJLE9BQU9BLE9BQU0sTUFBTSxHQUFHLEtBQUs7QUFDL0M7QUFTQSxlQUFzQixLQUNwQixRQUNBQyxPQUNBLE1BQ0EsU0FBaUIsQ0FBQyxHQUNOO0FBQ1osUUFBTSxXQUFXLE1BQU0sSUFBSSxRQUFRQSxPQUFNLFNBQVMsU0FBWSxTQUFTLEVBQUUsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUMxRixRQUFNLE9BQU8sTUFBTSxTQUFTLEtBQUs7QUFDakMsU0FBUSxPQUFPLEtBQUssTUFBTSxJQUFJLElBQUk7QUFDcEM7OztBRXJJTyxJQUFNQyxJQUFlQyx1QkFBT0MsSUFBSSxJQUFBO0FBQWhDLElDM0JIQyxJQUFVO0FBd0JkLFNBQVNDLEVBQVlDLElBQU1DLEdBQU9DLElBQUtDLEdBQWtCQyxJQUFVQyxHQUFBQTtBQUM3REosUUFBT0EsSUFBUSxDQUFBO0FBSXBCLE1BQ0NLLEdBQ0FDLEdBRkdDLElBQWtCUDtBQUl0QixNQUFJLFNBQVNPLEtBQWtDLGNBQUEsT0FBUlIsR0FFdEMsTUFBS08sS0FETEMsSUFBa0IsQ0FBQSxHQUNSUCxFQUNBLFVBQUxNLElBQ0hELElBQU1MLEVBQU1NLENBQUFBLElBRVpDLEVBQWdCRCxDQUFBQSxJQUFLTixFQUFNTSxDQUFBQTtBQU05QixNQUFNRSxJQUFRLEVBQ2JULE1BQUFBLElBQ0FDLE9BQU9PLEdBQ1BOLEtBQUFBLElBQ0FJLEtBQUFBLEdBQ0FJLEtBQVcsTUFDWEMsSUFBUyxNQUNUQyxLQUFRLEdBQ1JDLEtBQU0sTUFDTkMsS0FBWSxNQUNaQyxhQUFhQyxHQUNiQyxLQUFBQSxFQUFhQyxHQUNiQyxLQUFBQSxJQUNBQyxLQUFRLEVBQUE7QUFTVCxVQU5JaEIsTUFBWUMsT0FDZkksRUFBTUwsV0FBV0EsSUFDakJLLEVBQU1KLFNBQVNBLElBR1pnQixFQUFRWixTQUFPWSxFQUFRWixNQUFNQSxDQUFBQSxHQUMxQkE7QUFDUjs7O0FDdEVBLElBQU0sUUFBUTtBQUFBLEVBQ1osS0FBSztBQUFBLEVBQ0wsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsU0FDRTtBQUFBLEVBQ0YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsS0FBSztBQUFBLEVBQ0wsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsVUFDRTtBQUFBLEVBQ0YsT0FDRTtBQUFBLEVBQ0YsS0FBSztBQUFBLEVBQ0wsT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUNYO0FBTU8sU0FBUyxLQUFLLEVBQUUsS0FBSyxHQUF1QjtBQUNqRCxTQUNFLGtCQUFDLFNBQUksT0FBTSxRQUFPLFNBQVEsYUFBWSxlQUFZLFFBQU8sV0FBVSxTQUNqRSw0QkFBQyxVQUFLLEdBQUcsTUFBTSxJQUFJLEdBQUcsR0FDeEI7QUFFSjs7O0FDbkVPLFNBQVMsT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxHQUFHO0FBQ0wsR0FLRztBQUNELFNBQ0Usa0JBQUMsWUFBTyxNQUFLLFVBQVUsR0FBRyxNQUFNLE9BQU8sVUFBVSxRQUFRLEVBQUUsSUFBSSxVQUFVLEtBQUssWUFBWSxNQUN2RjtBQUFBLFdBQU8sa0JBQUMsVUFBSyxPQUFNLFdBQVUsZUFBWSxRQUFPLElBQUssUUFBUSxrQkFBQyxRQUFLLE1BQU0sTUFBTTtBQUFBLElBQy9FO0FBQUEsS0FDSDtBQUVKO0FBR08sU0FBUyxXQUFXLEVBQUUsTUFBTSxPQUFPLEdBQUcsS0FBSyxHQUErQztBQUMvRixTQUNFLGtCQUFDLFlBQU8sTUFBSyxVQUFVLEdBQUcsTUFBTSxPQUFNLGVBQWMsY0FBWSxPQUFPLE9BQU8sT0FDNUUsNEJBQUMsUUFBSyxNQUFNLE1BQU0sR0FDcEI7QUFFSjtBQUdPLFNBQVMsV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FLRztBQUNELFNBQ0Usa0JBQUMsT0FBRSxNQUFZLE9BQU8sVUFBVSxRQUFRLEVBQUUsSUFDdkM7QUFBQSxZQUFRLGtCQUFDLFFBQUssTUFBTSxNQUFNO0FBQUEsSUFDMUI7QUFBQSxLQUNIO0FBRUo7OztBQ3hDQSxJQUFNLFFBQVEsRUFBZSxDQUFDLENBQUM7QUFDL0IsSUFBSSxRQUFRO0FBR1osSUFBTSxVQUFVO0FBR1QsU0FBUyxNQUFNLE1BQWMsT0FBcUIsUUFBUSxRQUErQjtBQUM5RixXQUFTO0FBQ1QsUUFBTSxPQUFhLFNBQVMsRUFBRSxJQUFJLE9BQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxFQUFFLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFeEYsUUFBTSxRQUFRLENBQUMsR0FBRyxNQUFNLE1BQU0sTUFBTSxFQUFFLEdBQUcsSUFBSTtBQUMvQztBQUdPLFNBQVMsYUFBYSxTQUF3QjtBQUNuRCxNQUFJLG1CQUFtQixnQkFBZ0IsUUFBUSxTQUFTLGFBQWM7QUFDdEUsUUFBTSxPQUFPLG1CQUFtQixVQUFVLFFBQVEsVUFBVSxFQUFFLEdBQUc7QUFDakUsUUFBTSxNQUFNLEtBQUs7QUFDbkI7QUFFQSxTQUFTLFFBQVEsSUFBa0I7QUFDakMsUUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sRUFBRTtBQUMzRDtBQUVBLFNBQVMsTUFBTSxFQUFFLEtBQUssR0FBbUI7QUFDdkMsSUFBVSxNQUFNO0FBQ2QsUUFBSSxLQUFLLFNBQVMsTUFBTztBQUN6QixVQUFNLFFBQVEsV0FBVyxNQUFNLFFBQVEsS0FBSyxFQUFFLEdBQUcsT0FBTztBQUN4RCxXQUFPLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDakMsR0FBRyxDQUFDLElBQUksQ0FBQztBQUNULFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FBUSxhQUFXLEtBQUssTUFBTSxNQUFNLEtBQUssU0FBUyxRQUFRLFVBQVUsVUFDN0U7QUFBQSxzQkFBQyxPQUFHLGVBQUssTUFBSztBQUFBLElBQ2IsVUFDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsU0FBUyxNQUFNO0FBQ2Isa0JBQVEsS0FBSyxFQUFFO0FBQ2YsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUVDLGlCQUFPO0FBQUE7QUFBQSxJQUNWO0FBQUEsSUFFRixrQkFBQyxjQUFXLE1BQUssU0FBUSxPQUFPLEVBQUUsR0FBRyxTQUFTLFNBQVMsTUFBTSxRQUFRLEtBQUssRUFBRSxHQUFHO0FBQUEsS0FDakY7QUFFSjtBQUdPLFNBQVMsU0FBUztBQUN2QixTQUNFLGtCQUFDLFNBQUksT0FBTSxtQkFBa0IsYUFBVSxVQUNwQyxnQkFBTSxNQUFNLElBQUksQ0FBQyxTQUNoQixrQkFBQyxTQUFvQixRQUFULEtBQUssRUFBZ0IsQ0FDbEMsR0FDSDtBQUVKOzs7QUM3RE8sU0FBUyxTQUFTO0FBQUEsRUFDdkI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBSUc7QUFDRCxJQUFVLE1BQU07QUFDZCxhQUFTLFFBQVEsR0FBRyxLQUFLLFNBQU0sRUFBRSxNQUFNLElBQUk7QUFBQSxFQUM3QyxHQUFHLENBQUMsS0FBSyxDQUFDO0FBQ1YsU0FDRSxrQkFBQyxTQUFJLE9BQU0sYUFDVDtBQUFBLHNCQUFDLFNBQ0U7QUFBQSxnQkFDQyxrQkFBQyxPQUFFLE9BQU0sVUFDTixpQkFBTyxJQUFJLENBQUMsVUFDWCxrQkFBQyxVQUNDO0FBQUEsMEJBQUMsT0FBRSxNQUFNLE1BQU0sTUFBTyxnQkFBTSxPQUFNO0FBQUEsUUFBSTtBQUFBLFFBQUc7QUFBQSxXQURoQyxNQUFNLElBRWpCLENBQ0QsR0FDSDtBQUFBLE1BRUYsa0JBQUMsUUFBRyxVQUFVLElBQUssaUJBQU07QUFBQSxPQUMzQjtBQUFBLElBQ0Esa0JBQUMsU0FBSSxPQUFNLGtCQUFrQixVQUFTO0FBQUEsS0FDeEM7QUFFSjtBQUdPLFNBQVMsS0FBSztBQUFBLEVBQ25CO0FBQUEsRUFDQTtBQUNGLEdBR0c7QUFDRCxTQUNFLGtCQUFDLFNBQUksT0FBTSxpQkFBZ0IsY0FBWSxPQUNwQyxlQUFLLElBQUksQ0FBQyxRQUNUO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFFQyxNQUFNLElBQUk7QUFBQSxNQUNWLGdCQUFjLEtBQUssVUFBVSxJQUFJLE9BQU8sU0FBUztBQUFBLE1BRWhELGNBQUk7QUFBQTtBQUFBLElBSkEsSUFBSTtBQUFBLEVBS1gsQ0FDRCxHQUNIO0FBRUo7QUFHTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFNBQ1Q7QUFBQSxzQkFBQyxRQUFLLE1BQU0sTUFBTTtBQUFBLElBQ2xCLGtCQUFDLFFBQUksaUJBQU07QUFBQSxJQUNWO0FBQUEsS0FDSDtBQUVKO0FBR08sU0FBUyxVQUFVO0FBQ3hCLFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxRQUFRLFdBQVcsTUFBTTtBQUM3QixXQUFLLFFBQVE7QUFBQSxJQUNmLEdBQUcsR0FBRztBQUNOLFdBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxFQUNqQyxHQUFHLENBQUMsQ0FBQztBQUNMLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFNBQVEsTUFBSyxVQUNyQjtBQUFBLFNBQUssU0FBUyxrQkFBQyxVQUFLLE9BQU0sV0FBVSxlQUFZLFFBQU87QUFBQSxJQUN4RCxrQkFBQyxVQUFLLE9BQU8sS0FBSyxRQUFRLEtBQUssVUFBVyxZQUFFLEdBQUcsU0FBUTtBQUFBLEtBQ3pEO0FBRUo7QUFHTyxTQUFTLE9BQU8sRUFBRSxTQUFTLE1BQU0sR0FBNkM7QUFDbkYsUUFBTSxRQUNKLFFBQVEsV0FBVyxNQUNmLEVBQUUsTUFBTSxZQUNSLFFBQVEsV0FBVyxNQUNqQixFQUFFLE1BQU0sV0FDUixFQUFFLEdBQUc7QUFDYixTQUNFLGtCQUFDLFNBQUksTUFBSyxTQUNSLDRCQUFDLFNBQU0sTUFBSyxXQUFVLE9BQ3BCO0FBQUEsc0JBQUMsT0FBRyxrQkFBUSxTQUFRO0FBQUEsSUFDbkIsU0FBUyxRQUFRLFdBQVcsT0FBTyxrQkFBQyxVQUFPLFNBQVMsT0FBUSxZQUFFLEdBQUcsT0FBTTtBQUFBLEtBQzFFLEdBQ0Y7QUFFSjtBQVVPLFNBQVMsUUFBVyxNQUF5QyxLQUFnQixDQUFDLEdBQVk7QUFDL0YsUUFBTSxRQUFRLFVBQXlCLE1BQVM7QUFDaEQsUUFBTSxVQUFVLFVBQStCLE1BQVM7QUFDeEQsUUFBTSxPQUFPLFVBQVUsQ0FBQztBQUN4QixJQUFVLE1BQU07QUFDZCxVQUFNLE9BQU8sSUFBSSxnQkFBZ0I7QUFDakMsU0FBSyxLQUFLLE1BQU0sRUFBRTtBQUFBLE1BQ2hCLENBQUMsVUFBVTtBQUNULFlBQUksS0FBSyxPQUFPLFFBQVM7QUFDekIsY0FBTSxRQUFRO0FBQ2QsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQUEsTUFDQSxDQUFDLFVBQVU7QUFDVCxZQUFJLEtBQUssT0FBTyxRQUFTO0FBQ3pCLGdCQUFRLFFBQVEsaUJBQWlCLFVBQVUsUUFBUSxJQUFJLFFBQVEsR0FBRyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDM0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTyxNQUFNLEtBQUssTUFBTTtBQUFBLEVBQzFCLEdBQUcsQ0FBQyxHQUFHLElBQUksS0FBSyxLQUFLLENBQUM7QUFDdEIsUUFBTSxRQUFRLE1BQU07QUFDbEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFDQSxTQUFPLEVBQUUsT0FBTyxNQUFNLE9BQU8sU0FBUyxRQUFRLE9BQU8sTUFBTTtBQUM3RDtBQUdPLFNBQVMsUUFBVztBQUFBLEVBQ3pCO0FBQUEsRUFDQTtBQUNGLEdBR0c7QUFDRCxNQUFJLEtBQUssVUFBVSxPQUFXLFFBQU8sdUJBQUcsbUJBQVMsS0FBSyxLQUFLLEdBQUU7QUFDN0QsTUFBSSxLQUFLLFFBQVMsUUFBTyxrQkFBQyxVQUFPLFNBQVMsS0FBSyxTQUFTLE9BQU8sS0FBSyxPQUFPO0FBQzNFLFNBQU8sa0JBQUMsV0FBUTtBQUNsQjtBQUdBLGVBQXNCLEtBQUssTUFBNkI7QUFDdEQsTUFBSSxVQUFVLGFBQWEsaUJBQWlCO0FBQzFDLFVBQU0sVUFBVSxVQUFVLFVBQVUsSUFBSTtBQUFBLEVBQzFDLE9BQU87QUFDTCxVQUFNLE9BQU8sU0FBUyxjQUFjLFVBQVU7QUFDOUMsU0FBSyxRQUFRO0FBQ2IsVUFBTSxRQUFRLFNBQVMsY0FBYyxjQUFjLEtBQUssU0FBUztBQUNqRSxVQUFNLE9BQU8sSUFBSTtBQUNqQixTQUFLLE9BQU87QUFDWixhQUFTLFlBQVksTUFBTTtBQUMzQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQ0EsUUFBTSxFQUFFLEdBQUcsTUFBTTtBQUNuQjtBQUdPLFNBQVMsV0FBVyxFQUFFLE1BQU0sTUFBTSxHQUFxQztBQUM1RSxTQUFPLGtCQUFDLGNBQVcsTUFBSyxRQUFPLE9BQU8sU0FBUyxFQUFFLEdBQUcsTUFBTSxTQUFTLE1BQU0sS0FBSyxLQUFLLElBQUksR0FBRztBQUM1RjtBQUdPLFNBQVMsS0FBSyxFQUFFLEtBQUssR0FBcUI7QUFDL0MsU0FDRSxrQkFBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLHNCQUFDLFNBQUksVUFBVSxHQUFJLGdCQUFLO0FBQUEsSUFDeEIsa0JBQUMsY0FBVyxNQUFZO0FBQUEsS0FDMUI7QUFFSjtBQWlCQSxJQUFNLFFBQWdDO0FBQUEsRUFDcEMsUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsYUFBYTtBQUFBLEVBQ2IsV0FBVztBQUFBLEVBQ1gsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1Isb0JBQW9CO0FBQ3RCO0FBR08sU0FBUyxPQUFPLEVBQUUsT0FBTyxHQUF1QjtBQUNyRCxTQUNFLGtCQUFDLFVBQUssT0FBTSxTQUFRLGFBQVcsTUFBTSxNQUFNLEtBQUssU0FDN0MsaUJBQU8sV0FBVyxLQUFLLEdBQUcsRUFBRSxZQUFZLEdBQzNDO0FBRUo7QUFHTyxTQUFTLFNBQVMsTUFBYyxTQUF3QixPQUFPLGNBQW9CO0FBQ3hGLFFBQU0sT0FDSixPQUFPLFlBQVksV0FBVyxJQUFJLEtBQUssQ0FBQyxPQUFPLEdBQUcsRUFBRSxNQUFNLEdBQUcsSUFBSSxpQkFBaUIsQ0FBQyxJQUFJO0FBQ3pGLFFBQU0sT0FBTyxTQUFTLGNBQWMsR0FBRztBQUN2QyxPQUFLLE9BQU8sSUFBSSxnQkFBZ0IsSUFBSTtBQUNwQyxPQUFLLFdBQVc7QUFDaEIsT0FBSyxNQUFNO0FBRVgsYUFBVyxNQUFNLElBQUksZ0JBQWdCLEtBQUssSUFBSSxHQUFHLEdBQU07QUFDekQ7IiwKICAibmFtZXMiOiBbImNvdW50IiwgInBhdGgiLCAicGF0aCIsICJWTk9ERV9NQVJLRVIiLCAiU3ltYm9sIiwgImZvciIsICJ2bm9kZUlkIiwgImNyZWF0ZVZOb2RlIiwgInR5cGUiLCAicHJvcHMiLCAia2V5IiwgImlzU3RhdGljQ2hpbGRyZW4iLCAiX19zb3VyY2UiLCAiX19zZWxmIiwgInJlZiIsICJpIiwgIm5vcm1hbGl6ZWRQcm9wcyIsICJ2bm9kZSIsICJfX2siLCAiX18iLCAiX19iIiwgIl9fZSIsICJfX2MiLCAiY29uc3RydWN0b3IiLCAiVk5PREVfTUFSS0VSIiwgIl9fdiIsICJ2bm9kZUlkIiwgIl9faSIsICJfX3UiLCAib3B0aW9ucyJdCn0K
