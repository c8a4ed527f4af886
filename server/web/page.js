// The page: devices, their current values, a chart per metric. It asks again every step, and says
// so when the values shown are old. All names come from the network and are only ever set as text.
/* global uPlot */

const RANGES = { hour: 3600, day: 86400, quarter: 90 * 86400 };
const WAIT_MS = 10_000; // a server that needs longer is as good as away
const LOADS_MAX = 4; // charts loaded at once: leaves the browser's other connections to values
const NEW_MS = 120_000; // for so long, a chart without values is asked for more often:
const NEW_ASK_MS = 3000; // a new machine has its first row soon, and somebody waits for it
const CARDS_MAX = 500; // more make the page slow, and nobody reads them without the filter

const $ = (id) => document.getElementById(id);
const state = {
  device: null, range: "hour", filter: "", // what the address says
  devices: [], metrics: new Map(), // what the server said last
  stepMs: 15_000, // until a chart shows how far its rows are apart
  skewMs: 0, // the server's clock less ours
  firstKnown: Infinity, // the earliest value of the charts shown, in seconds
  goodAt: null, // when the values shown were current
  chosenAt: Date.now(), // when the device and range were chosen
  timer: 0, generation: 0, running: false, again: false,
};
const cards = new Map();
const groups = new Map();

// ---- words and numbers --------------------------------------------------------------------

const formats = Array.from({ length: 4 }, (_, digits) =>
  new Intl.NumberFormat(undefined, { maximumFractionDigits: digits }));
const byName = new Intl.Collator("en", { numeric: true }).compare;
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "medium", hour12: false });
const dayAndClock = new Intl.DateTimeFormat(undefined,
  { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false });
const TICKS = {
  hour: new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hour12: false }),
  day: new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hour12: false }),
  quarter: new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" }),
};

function plain(value) {
  const size = Math.abs(value);
  if (size !== 0 && size < 0.001) return value.toExponential(1);
  return formats[size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3].format(value);
}

function scaled(value, base, units) {
  let step = 0;
  while (Math.abs(value) >= base && step < units.length - 1) {
    value /= base;
    step += 1;
  }
  return [plain(value), units[step]];
}

function duration(seconds) {
  const minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days > 0) return `${formats[0].format(days)} d ${hours % 24} h`;
  if (hours > 0) return `${hours} h ${minutes % 60} min`;
  return minutes > 1 ? `${minutes} min` : `${plain(seconds)} s`;
}

/** A value as [number, unit]. */
function shown(value, units) {
  if (value === null || value === undefined) return ["\u2013", ""];
  if (typeof value !== "number") return [String(value), units];
  switch (units) {
    case "B": return scaled(value, 1024, ["B", "KiB", "MiB", "GiB", "TiB", "PiB"]);
    case "B/s": return scaled(value, 1024, ["B/s", "KiB/s", "MiB/s", "GiB/s", "TiB/s"]);
    case "s": return Math.abs(value) < 120 ? [plain(value), "s"] : [duration(value), ""];
    case "%": case "\u00b0C": return [formats[1].format(value), units];
    case "1/s": return scaled(value, 1000, ["/s", "k/s", "M/s", "G/s"]);
    case "": return Math.abs(value) < 100_000 ? [plain(value), ""]
      : scaled(value, 1000, ["", "k", "M", "G", "T"]);
    default: return [plain(value), units];
  }
}

/** A value where the unit is known and room is short. */
function onAxis(value, units) {
  if (units === "B" || units === "B/s") return inWords(value, "B").replace("iB", "i");
  if (units === "s") return inWords(value, units);
  if (units === "%" || units === "\u00b0C") return `${plain(value)}\u00a0${units}`;
  return inWords(value, "");
}

const inWords = (value, units) => shown(value, units).filter(Boolean).join("\u00a0");

function ago(seconds) {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s ago`;
  return `${duration(seconds)} ago`;
}

const serverNow = () => (Date.now() + state.skewMs) / 1000;

function seconds(time) {
  if (typeof time === "number") return time;
  const parsed = typeof time === "string" ? Date.parse(time) / 1000 : NaN;
  return Number.isFinite(parsed) ? parsed : null;
}

// ---- the server ---------------------------------------------------------------------------

class Refused extends Error {
  constructor(status) {
    super(`answer ${status}`);
    this.status = status;
  }
}

async function get(path) {
  const response = await fetch(path, {
    headers: { Accept: "application/json" }, cache: "no-store",
    signal: AbortSignal.timeout(WAIT_MS),
  });
  const date = Date.parse(response.headers.get("Date") ?? "");
  // The header has whole seconds; less than two is no skew worth a jump.
  if (Math.abs(date - Date.now()) > 2000) state.skewMs = date - Date.now();
  if (!response.ok) throw new Refused(response.status);
  return response.json();
}

const metricsPath = (device) => `mrd/devices/${encodeURIComponent(device)}/metrics`;

/** An answer, or `other` when the server says 404 to it. */
const orWhenUnknown = (promise, other) => promise.catch((error) => {
  if (error.status === 404) return other;
  throw error;
});

// ---- what is shown at the top -------------------------------------------------------------

function say(name, text, notice = "") {
  const old = $("state").dataset.state;
  $("state").dataset.state = name;
  if ($("state-text").textContent !== text) $("state-text").textContent = text;
  $("state-time").textContent = name === "live" ? clock.format(state.goodAt) : "";
  if ($("notice-text").textContent !== notice) $("notice-text").textContent = notice;
  $("notice").hidden = !notice;
  if (old !== name) document.body.classList.toggle("lost", name === "lost");
}

function sayLost(error) {
  const since = state.goodAt ? `, showing values of ${clock.format(state.goodAt)}` : "";
  const why = error.status ? `The server answers ${error.status}` : "Connection lost";
  say("lost", error.status ? "Server in trouble" : "Connection lost", `${why}${since}.`);
}

function stateOf(device) {
  const seen = seconds(device.last_seen);
  if (seen === null) return ["never", "never seen"];
  const age = serverNow() - seen;
  const stale = age > Math.max(60, (4 * state.stepMs) / 1000);
  return stale ? ["stale", `stale, last seen ${ago(age)}`] : ["live", `seen ${ago(age)}`];
}

function place(device) {
  const parts = [];
  if (device.rack) parts.push(String(device.rack));
  if (device.position !== null && device.position !== undefined && device.position !== "")
    parts.push(`position ${device.position}`);
  return parts.join(", ");
}

function element(tag, className, text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Brings a parent's children into this order, moving only what is not there already. */
function arrange(parent, children) {
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
  while (parent.children.length > children.length) parent.lastElementChild.remove();
}

const deviceRows = new Map();

function showDevices() {
  const rows = state.devices.map((device) => {
    const id = String(device.id);
    let row = deviceRows.get(id);
    if (!row) {
      row = element("li");
      const link = element("a");
      const mark = element("span", "mark");
      mark.setAttribute("aria-hidden", "true");
      link.append(mark, element("span", "name"), element("small", "place"),
        element("small", "seen"));
      row.append(link);
      deviceRows.set(id, row);
    }
    const link = row.firstElementChild;
    const [name, words] = stateOf(device);
    link.href = address({ device: id });
    link.dataset.state = name;
    if (id === state.device) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    setText(link.querySelector(".name"), String(device.name));
    setText(link.querySelector(".place"), place(device));
    setText(link.querySelector(".seen"), words);
    return row;
  });
  for (const [id] of deviceRows)
    if (!state.devices.some((device) => String(device.id) === id)) deviceRows.delete(id);
  arrange($("devices"), rows);

  const device = state.devices.find((device) => String(device.id) === state.device);
  const [name, words] = device ? stateOf(device) : ["never", ""];
  setText($("device-name"), device ? String(device.name) : "No device yet");
  setText($("device-place"), device ? [place(device), words].filter(Boolean).join(" \u00b7 ")
    : "A device appears here once it is registered.");
  $("device-place").dataset.state = name;
  document.title = device ? `${device.name} \u2013 Concertim` : "Concertim";
}

// ---- cards --------------------------------------------------------------------------------

function makeCard(name) {
  const dot = name.indexOf(".");
  const group = dot > 0 ? name.slice(0, dot) : name;
  const card = {
    name, group, node: element("article", "card"), chart: element("div", "chart"),
    value: element("span", "value"), foot: element("p", "foot"),
    metric: null, data: null, loadedAt: 0, loading: false, inView: false, plot: null,
  };
  const title = element("h4", "", dot > 0 ? name.slice(dot + 1) : name);
  title.title = name;
  const wider = element("button", "wider", "\u2922");
  wider.type = "button";
  wider.setAttribute("aria-expanded", "false");
  wider.setAttribute("aria-label", `Enlarge ${name}`);
  wider.addEventListener("click", () => {
    const wide = card.node.classList.toggle("wide");
    wider.setAttribute("aria-expanded", String(wide));
    resize(card);
  });
  const header = element("header");
  header.append(title, card.value, wider);
  card.node.append(header, card.chart, card.foot);
  card.chart.tabIndex = 0;
  card.chart.setAttribute("role", "img");
  card.chart.addEventListener("keydown", (event) => walk(card, event));
  inView.observe(card.node);
  resized.observe(card.chart);
  card.node.card = card;
  card.chart.card = card;
  return card;
}

function dropCard(card) {
  inView.unobserve(card.node);
  resized.unobserve(card.chart);
  card.plot?.destroy();
  card.node.remove();
  cards.delete(card.name);
}

function dropCards() {
  for (const card of [...cards.values()]) dropCard(card);
  groups.clear();
  $("groups").replaceChildren();
  state.firstKnown = Infinity;
}

function showValue(card) {
  const { metric } = card;
  const text = metric && typeof metric.value === "string";
  const [number, unit] = metric ? shown(metric.value, metric.units ?? "") : ["no current value", ""];
  card.node.classList.toggle("past", !metric);
  card.value.classList.toggle("words", Boolean(text));
  if (card.value.dataset.shown === `${number} ${unit}`) return;
  card.value.dataset.shown = `${number} ${unit}`;
  card.value.replaceChildren(number, ...(unit ? [element("span", "unit", unit)] : []));
  card.chart.hidden = Boolean(text);
}

function matches(name) {
  const words = state.filter.toLowerCase().split(/\s+/).filter(Boolean);
  const lower = name.toLowerCase();
  return words.every((word) => lower.includes(word));
}

/** Makes the cards be what the metrics, the filter and the limit say. */
function showCards() {
  const names = [...state.metrics.keys()].sort(byName);
  const wanted = names.filter(matches);
  const kept = new Set(wanted.slice(0, CARDS_MAX));
  for (const card of [...cards.values()]) if (!kept.has(card.name)) dropCard(card);
  const inGroups = new Map();
  for (const name of kept) {
    let card = cards.get(name);
    if (!card) cards.set(name, card = makeCard(name));
    card.metric = state.metrics.get(name);
    showValue(card);
    if (!inGroups.has(card.group)) inGroups.set(card.group, []);
    inGroups.get(card.group).push(card.node);
  }
  const nodes = [...inGroups].map(([name, children]) => {
    let group = groups.get(name);
    if (!group) {
      group = element("details", "group");
      group.open = true;
      const summary = element("summary");
      summary.append(element("h3", "", name), element("span"));
      group.append(summary, element("div", "cards"));
      groups.set(name, group);
    }
    setText(group.querySelector("summary span"), String(children.length));
    arrange(group.lastElementChild, children);
    return group;
  });
  arrange($("groups"), nodes);
  let hint = "";
  if (wanted.length > CARDS_MAX)
    hint = `Showing ${CARDS_MAX} of ${wanted.length} metrics; a filter shows the others.`;
  else if (state.filter) hint = `${wanted.length} of ${names.length} metrics`;
  else if (state.device && names.length === 0 && state.goodAt) hint = "This device has reported nothing yet.";
  setText($("hint"), hint);
}

// ---- charts -------------------------------------------------------------------------------

const inView = new IntersectionObserver((entries) => {
  for (const entry of entries) if (entry.target.card) entry.target.card.inView = entry.isIntersecting;
  loadCharts();
}, { rootMargin: "200px" });

const resized = new ResizeObserver((entries) => {
  for (const entry of entries) if (entry.target.card) resize(entry.target.card);
});

function resize(card) {
  const { clientWidth: width, clientHeight: height } = card.chart;
  if (card.plot && width && height && (card.plot.width !== width || card.plot.height !== height))
    card.plot.setSize({ width, height });
}

/** Whether a chart waits for its first row, which may be there any moment. */
const isNew = (card) => card.inView && card.loadedAt > 0 && !card.plot && !card.chart.hidden &&
  Date.now() - state.chosenAt < NEW_MS;

/** How old a chart may get: its rows are no closer together than this. */
function ageMax(card) {
  if (isNew(card)) return NEW_ASK_MS * 0.9;
  return { hour: state.stepMs * 0.9, day: 60_000, quarter: 600_000 }[state.range];
}

function due(card) {
  return card.inView && !card.loading && !card.chart.hidden &&
    Date.now() - card.loadedAt >= ageMax(card);
}

let loads = 0;

/** Loads what is in view and old, a few at a time. */
function loadCharts() {
  if (document.hidden || $("state").dataset.state === "lost" || !$("sign-in").hidden) return;
  for (const card of cards.values()) {
    if (loads >= LOADS_MAX) return;
    if (due(card)) loadChart(card);
  }
}

async function loadChart(card) {
  const { generation, range } = state;
  card.loading = true;
  loads += 1;
  try {
    const path = `${metricsPath(state.device)}/${encodeURIComponent(card.name)}`;
    const rows = await orWhenUnknown(get(`${path}/historic/last/${range}`), []);
    if (generation !== state.generation || cards.get(card.name) !== card) return;
    card.loadedAt = Date.now();
    show(card, rows);
  } catch (error) {
    if (generation === state.generation) failed(error);
  } finally {
    loads -= 1;
    card.loading = false;
    loadCharts();
  }
}

function show(card, rows) {
  const times = [], values = [];
  for (const row of rows) {
    times.push(row.timestamp);
    values.push(typeof row.value === "number" ? row.value : null);
  }
  if (state.range === "hour" && times.length > 1)
    state.stepMs = Math.min(60_000, Math.max(1000, (times[1] - times[0]) * 1000));
  const known = values.filter((value) => value !== null);
  card.data = [times, values];
  card.words = "";
  if (known.length > 0) {
    const units = card.metric?.units ?? card.units ?? "";
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const low = known.reduce((a, b) => Math.min(a, b)), high = known.reduce((a, b) => Math.max(a, b));
    card.units = units;
    card.words = `min ${inWords(low, units)}  \u00b7  mean ${inWords(mean, units)}` +
      `  \u00b7  max ${inWords(high, units)}`;
    const first = times[values.findIndex((value) => value !== null)];
    if (first < state.firstKnown) {
      state.firstKnown = first;
      for (const other of cards.values()) other.plot?.setScale("x", span(other.data[0]));
    }
  }
  const label = `${card.name}, last ${state.range}: ${card.words || "no values yet"}`;
  card.chart.setAttribute("aria-label", label);
  draw(card, known.length > 0);
  foot(card);
}

/** The time that all charts show: the range, or what there is of it when that is little. */
function span(times) {
  const length = RANGES[state.range];
  const end = times[times.length - 1] ?? serverNow();
  const start = Math.min(state.firstKnown, end - length / 12);
  return { min: Math.max(start, end - length), max: end };
}

function draw(card, any) {
  if (!any) {
    card.plot?.destroy();
    card.plot = null;
    card.chart.classList.add("words");
    card.chart.textContent = `no values in this ${state.range}`;
    return;
  }
  if (card.plot && card.plot.range === state.range) {
    card.plot.setData(card.data);
    return;
  }
  card.plot?.destroy();
  card.chart.classList.remove("words");
  card.chart.textContent = "";
  card.plot = new uPlot(looks(card), card.data, card.chart);
  card.plot.range = state.range;
}

/** The uPlot options of a card: colours are the ones that the style sheet gives the chart. */
function looks(card) {
  const style = getComputedStyle(card.chart);
  const [accent, line, quiet] = [style.color, style.borderTopColor, style.caretColor];
  const font = `11px ${style.fontFamily}`;
  const bytes = card.units === "B" || card.units === "B/s";
  const axis = { stroke: quiet, font, ticks: { show: false } };
  return {
    width: card.chart.clientWidth, height: card.chart.clientHeight,
    padding: [6, 8, 0, 0],
    legend: { show: false },
    cursor: {
      y: false, drag: { x: false, y: false }, sync: { key: "charts" },
      points: { size: 7 },
    },
    scales: {
      x: { range: (plot) => { const { min, max } = span(plot.data[0]); return [min, max]; } },
      y: { range: (_, low, high) => limits(low, high, card.units) },
    },
    series: [{}, {
      stroke: accent, width: 1.5, fill: faint(accent), spanGaps: false,
      // A value without neighbours has no line; a dot shows it.
      points: { show: true, size: 4, fill: accent, filter: (plot) => alone(plot.data[1]) },
    }],
    axes: [
      { ...axis, size: 20, gap: 4, space: 56, grid: { show: false },
        values: (plot, ticks) => ticks.map((tick) => timeOnAxis(plot, tick)) },
      { ...axis, size: 48, gap: 4, space: 24, grid: { stroke: line, width: 1 },
        ...(bytes ? { incrs: Array.from({ length: 60 }, (_, power) => 2 ** power) } : {}),
        values: (_, ticks) => ticks.map((tick) => onAxis(tick, card.units)) },
    ],
    hooks: { setCursor: [() => foot(card)] },
  };
}

/** A time below a chart; none so near an end that it would be cut or touch the other axis. */
function timeOnAxis(plot, tick) {
  const at = plot.valToPos(tick, "x"), width = plot.over.clientWidth;
  return at < 18 || at > width - 18 ? "" : TICKS[state.range].format(tick * 1000);
}

function faint(colour) {
  const parts = colour.match(/[\d.]+/g) ?? [];
  return parts.length >= 3 ? `rgba(${parts.slice(0, 3).join(",")},.13)` : "transparent";
}

/** The ends of the value axis: from zero, so that heights compare, but for temperatures. */
function limits(low, high, units) {
  if (low === null || high === null) return [0, 1];
  if (units === "\u00b0C") {
    const air = Math.max(1, (high - low) * 0.15);
    return [low - air, high + air];
  }
  const top = Math.max(high, 0), bottom = Math.min(low, 0);
  if (top === bottom) return [0, 1];
  if (units === "%" && bottom === 0) return [0, Math.min(102, Math.max(top * 1.1, 0.1))];
  return [bottom * 1.05, top * 1.05];
}

function alone(values) {
  const known = (index) => values[index] !== null && values[index] !== undefined;
  const found = [];
  for (let i = 0; i < values.length; i += 1)
    if (known(i) && !known(i - 1) && !known(i + 1)) found.push(i);
  return found;
}

/** The line below a chart: the value under the cursor, else the values' summary. */
function foot(card) {
  const index = card.plot?.cursor.idx;
  const time = index === null || index === undefined ? undefined : card.data[0][index];
  card.foot.classList.toggle("at", time !== undefined);
  if (time === undefined) return setText(card.foot, card.words ?? "");
  const when = (state.range === "hour" ? clock : dayAndClock).format(time * 1000);
  const value = card.data[1][index];
  setText(card.foot, `${when}  \u00b7  ${value === null ? "unknown" : inWords(value, card.units)}`);
}

/** Moves the cursor of all charts with the arrow keys. */
function walk(card, event) {
  const { plot } = card;
  if (!plot) return;
  const times = card.data[0], { min, max } = plot.scales.x;
  const inside = times.map((_, i) => i).filter((i) => times[i] >= min && times[i] <= max);
  const first = inside[0], last = inside[inside.length - 1];
  const at = plot.cursor.idx ?? last + 1;
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: first, End: last }[event.key];
  if (event.key === "Escape") plot.setCursor({ left: -10, top: -10 });
  else if (to === undefined) return;
  else {
    const index = Math.min(last, Math.max(first, to));
    plot.setCursor({ left: plot.valToPos(times[index], "x"), top: 10 });
  }
  event.preventDefault();
}

function redrawAll() {
  for (const card of cards.values()) {
    if (!card.plot) continue;
    card.plot.destroy();
    card.plot = null;
    draw(card, true);
  }
}

// ---- asking again -------------------------------------------------------------------------

async function refresh() {
  clearTimeout(state.timer);
  if (state.running) {
    state.again = true;
    return;
  }
  state.running = true;
  let waitMs = state.stepMs;
  try {
    waitMs = await ask();
  } catch (error) {
    failed(error);
    waitMs = Math.min(state.stepMs, 5000);
  }
  state.running = false;
  const again = state.again;
  state.again = false;
  if (again) refresh();
  else if (!document.hidden && $("sign-in").hidden) state.timer = setTimeout(refresh, waitMs);
}

/** Everything the page shows, but for the charts' rows; gives the time until the next. */
async function ask() {
  state.devices = (await get("api/v2/hosts")).sort((a, b) => byName(a.name, b.name));
  if (state.device === null && state.devices.length > 0) {
    const lastSeen = (device) => seconds(device.last_seen) ?? 0;
    const liveliest = state.devices.reduce((a, b) => (lastSeen(b) > lastSeen(a) ? b : a));
    state.device = String(liveliest.id);
  }
  showDevices();
  if (state.device === null) {
    state.goodAt = Date.now();
    say("live", "Live");
    return Math.min(state.stepMs, 5000);
  }
  const { generation, device } = state;
  const path = metricsPath(device);
  const [current, past] = await Promise.all([
    orWhenUnknown(get(`${path}/current`), []).catch((error) => {
      if (error.status === 503) return null;
      throw error;
    }),
    orWhenUnknown(get(`${path}/historic`), []),
  ]);
  if (generation !== state.generation) return 0;
  state.metrics = new Map(past.map(({ name }) => [String(name), null]));
  for (const metric of current ?? []) state.metrics.set(String(metric.name), metric);
  if (current !== null) state.goodAt = Date.now();
  showCards();
  if (current === null) {
    say("waiting", "Waiting for the first values");
    return 2000;
  }
  say("live", "Live");
  loadCharts();
  return [...cards.values()].some(isNew) ? Math.min(state.stepMs, NEW_ASK_MS) : state.stepMs;
}

function failed(error) {
  if (error.status === 401) askToSignIn();
  else sayLost(error);
}

// ---- signing in ---------------------------------------------------------------------------

function askToSignIn() {
  if (!$("sign-in").hidden) return;
  $("main").hidden = true;
  $("sign-in").hidden = false;
  say("paused", "Not signed in");
  $("sign-in").elements.login.focus();
}

$("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.currentTarget, { login, password } = form.elements;
  const button = form.querySelector("button");
  button.disabled = true;
  setText($("sign-in-wrong"), "");
  try {
    const response = await fetch("users/sign_in.json", {
      method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ user: { login: login.value, password: password.value } }),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (!response.ok) throw new Refused(response.status);
    password.value = "";
    rememberSignedIn(true);
    form.hidden = true;
    $("main").hidden = false;
    $("device-name").focus();
    refresh();
  } catch (error) {
    const wrong = error.status >= 400 && error.status < 500 && error.status !== 429;
    setText($("sign-in-wrong"), wrong ? "Login or password is wrong."
      : error.status ? `The server answers ${error.status}; try again.` : "The server does not answer.");
    if (wrong) password.select();
  } finally {
    button.disabled = false;
  }
});

/** The cookie is out of this script's reach: a mark beside it tells whether there is one to end. */
function rememberSignedIn(signedIn) {
  $("sign-out").hidden = !signedIn;
  try {
    if (signedIn) localStorage.setItem("signed-in", "yes");
    else localStorage.removeItem("signed-in");
  } catch { /* Without storage the button is gone after a reload. */ }
}

try {
  $("sign-out").hidden = localStorage.getItem("signed-in") === null;
} catch { /* as above */ }

$("sign-out").addEventListener("click", async () => {
  try {
    const response = await fetch("users/sign_out.json", {
      method: "POST", signal: AbortSignal.timeout(WAIT_MS),
    });
    if (!response.ok) throw new Refused(response.status);
    rememberSignedIn(false);
    refresh();
  } catch (error) {
    sayLost(error);
  }
});

// ---- what people set ----------------------------------------------------------------------

function address(change = {}) {
  const { device, range, filter } = { ...state, ...change };
  const parts = new URLSearchParams();
  if (device !== null) parts.set("device", device);
  if (range !== "hour") parts.set("range", range);
  if (filter) parts.set("filter", filter);
  return `#${parts}`;
}

function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const range = parts.get("range") ?? "hour";
  const wanted = {
    device: parts.get("device") ?? state.device,
    range: Object.hasOwn(RANGES, range) ? range : "hour",
    filter: (parts.get("filter") ?? "").slice(0, 200),
  };
  const other = wanted.device !== state.device, otherRange = wanted.range !== state.range;
  Object.assign(state, wanted);
  if ($("filter").value !== state.filter) $("filter").value = state.filter;
  for (const input of document.getElementsByName("range")) input.checked = input.value === state.range;
  if (other || otherRange) {
    state.generation += 1;
    state.chosenAt = Date.now();
    state.firstKnown = Infinity;
    for (const card of cards.values()) card.loadedAt = 0;
  }
  if (other) {
    state.metrics = new Map();
    dropCards();
    showDevices();
    refresh();
  } else {
    showCards();
    loadCharts();
  }
}

function goTo(change) {
  history.replaceState(null, "", address(change));
  readAddress();
}

addEventListener("hashchange", readAddress);
for (const input of document.getElementsByName("range"))
  input.addEventListener("change", () => goTo({ range: input.value }));
$("filter").addEventListener("input", () => goTo({ filter: $("filter").value }));
$("retry").addEventListener("click", refresh);
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  $("filter").focus();
});
addEventListener("online", refresh);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) refresh();
  else {
    clearTimeout(state.timer);
    if ($("state").dataset.state === "live") say("paused", "Paused");
  }
});

const THEMES = { "": "Theme: auto", light: "Theme: light", dark: "Theme: dark" };

function setTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  setText($("theme"), THEMES[theme]);
  redrawAll();
}

/** The browser's own store, which it may refuse to open. */
function stored(...theme) {
  try {
    if (theme.length > 0) localStorage.setItem("theme", theme[0]);
    const found = localStorage.getItem("theme") ?? "";
    return Object.hasOwn(THEMES, found) ? found : "";
  } catch {
    return theme[0] ?? "";
  }
}

$("theme").addEventListener("click", () => {
  const names = Object.keys(THEMES);
  const now = document.documentElement.dataset.theme ?? "";
  setTheme(stored(names[(names.indexOf(now) + 1) % names.length]));
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redrawAll);
setTheme(stored());
readAddress();
if (state.device === null) refresh();
