import {
  followSite,
  readSite,
  site,
  siteProblem
} from "./chunk-Z755QWSX.js";
import {
  EMPTY,
  compareNames,
  connection,
  lastHeard,
  listen,
  offer,
  wantMetrics
} from "./chunk-MJZBFV7H.js";
import {
  isDark
} from "./chunk-G7Q3Y5ZQ.js";
import {
  isRoot
} from "./chunk-XREZDQWY.js";
import {
  Code,
  Empty,
  Failed,
  Loading
} from "./chunk-PYM4Z3RK.js";
import {
  Button,
  ButtonLink,
  Icon,
  IconButton,
  Problem,
  a,
  get,
  send,
  t,
  toastProblem
} from "./chunk-VJ6Y6NBY.js";
import {
  count,
  dateTime,
  reading,
  span,
  time
} from "./chunk-LM7V7QRF.js";
import {
  $,
  A,
  O,
  P,
  T,
  f,
  query,
  r,
  setQuery,
  useComputed,
  useSignal,
  x2 as x,
  y
} from "./chunk-LVANTMVN.js";

// src/rackview/view.ts
var METRICS_ON_SCREEN = 4;
var NO_FILTERS = {
  from: void 0,
  to: void 0,
  status: [],
  type: [],
  team: [],
  kind: [],
  text: ""
};
var FIRST = {
  metrics: [],
  mode: "both",
  sides: "front",
  scaleBars: true,
  map: "viridis",
  inverted: false,
  ranges: [],
  thresholds: [],
  filters: NO_FILTERS,
  order: "team",
  byTeam: true,
  hidden: [],
  chart: true,
  chartOrder: "falling",
  camera: void 0,
  devices: [],
  racks: [],
  moment: void 0,
  span: "hour",
  compare: void 0,
  kiosk: false
};
var view = y(FIRST);
function change(part2) {
  view.value = { ...view.peek(), ...part2 };
}
function filter(part2) {
  change({ filters: { ...view.peek().filters, ...part2 } });
}
var parts = /* @__PURE__ */ new Map();
function part(name) {
  let found = parts.get(name);
  if (!found) {
    found = O(() => view.value[name]);
    parts.set(name, found);
  }
  return found;
}
function rangeOf(ranges2, metric) {
  return ranges2.find((range) => range.metric === metric) ?? { metric, kind: "auto", low: 0, high: 1 };
}
function thresholdOf(thresholds2, metric) {
  return thresholds2.find((threshold) => threshold.metric === metric);
}
var KEPT = 32;
function keep(list, one2) {
  return [...list.filter((other) => other.metric !== one2.metric), one2].slice(-KEPT);
}
function filtering(filters) {
  return filters.from !== void 0 || filters.to !== void 0 || filters.text !== "" || [filters.status, filters.type, filters.team, filters.kind].some((list) => list.length > 0);
}

// src/rackview/colour.ts
var COLOUR_MAPS = [
  "viridis",
  "cividis",
  "ember",
  "traffic",
  "diverging",
  "classic"
];
var SIZE = 256;
var STOPS = {
  viridis: [
    [0, 0.32, 0.14, 312],
    [0.25, 0.45, 0.115, 268],
    [0.5, 0.6, 0.1, 196],
    [0.75, 0.77, 0.165, 148],
    [1, 0.92, 0.18, 106]
  ],
  cividis: [
    [0, 0.32, 0.09, 262],
    [0.4, 0.53, 0.025, 262],
    [0.6, 0.65, 0.045, 96],
    [1, 0.92, 0.15, 98]
  ],
  ember: [
    [0, 0.32, 0.12, 286],
    [0.33, 0.47, 0.19, 330],
    [0.66, 0.66, 0.19, 34],
    [1, 0.92, 0.12, 92]
  ],
  traffic: [
    [0, 0.9, 0.06, 200],
    [0.3, 0.83, 0.13, 108],
    [0.6, 0.69, 0.165, 62],
    [0.85, 0.54, 0.2, 28],
    [1, 0.38, 0.15, 8]
  ],
  diverging: [
    [0, 0.42, 0.14, 258],
    [0.25, 0.62, 0.11, 246],
    [0.5, 0.88, 5e-3, 240],
    [0.75, 0.66, 0.14, 56],
    [1, 0.44, 0.13, 38]
  ]
};
function light(lightness, a2, b) {
  const l = (lightness + 0.3963377774 * a2 + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a2 - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a2 - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  ];
}
function encode(linear) {
  const value = linear <= 31308e-7 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}
function shown(lightness, a2, b) {
  for (let part2 = 1; part2 > 0; part2 -= 0.05) {
    const rgb = light(lightness, a2 * part2, b * part2);
    if (rgb.every((value) => value >= -1e-3 && value <= 1.001)) {
      return [encode(rgb[0]), encode(rgb[1]), encode(rgb[2])];
    }
  }
  const grey = encode(lightness ** 3);
  return [grey, grey, grey];
}
function between(stops, at) {
  const next2 = Math.max(
    1,
    stops.findIndex((stop) => stop[0] >= at)
  );
  const [from, to] = [stops[next2 - 1], stops[next2]];
  const part2 = (at - from[0]) / (to[0] - from[0]);
  const lab = (stop) => {
    const angle = stop[3] * Math.PI / 180;
    return [stop[1], stop[2] * Math.cos(angle), stop[2] * Math.sin(angle)];
  };
  const [one2, other] = [lab(from), lab(to)];
  const mix = (index) => one2[index] + (other[index] - one2[index]) * part2;
  return shown(mix(0), mix(1), mix(2));
}
var CLASSIC = [
  [0, [51, 102, 0]],
  [0.3, [179, 163, 0]],
  [1, [180, 0, 0]]
];
function classic(at) {
  const [low, middle, high] = [CLASSIC[0], CLASSIC[1], CLASSIC[2]];
  const [from, to] = at < middle[0] ? [low, middle] : [middle, high];
  const part2 = (at - from[0]) / (to[0] - from[0]);
  const mix = (index) => Math.round(from[1][index] + (to[1][index] - from[1][index]) * part2);
  return [mix(0), mix(1), mix(2)];
}
var made = /* @__PURE__ */ new Map();
var written = /* @__PURE__ */ new Map();
function colours(map, inverted = false) {
  const key = `${map} ${inverted}`;
  let found = made.get(key);
  if (!found) {
    found = Array.from({ length: SIZE }, (_, index) => {
      const at = (inverted ? SIZE - 1 - index : index) / (SIZE - 1);
      return map === "classic" ? classic(at) : between(STOPS[map], at);
    });
    made.set(key, found);
  }
  return found;
}
function table(map, inverted = false) {
  const key = `${map} ${inverted}`;
  let found = written.get(key);
  if (!found) {
    const hex = (value) => value.toString(16).padStart(2, "0");
    found = colours(map, inverted).map(([r2, g, b]) => `#${hex(r2)}${hex(g)}${hex(b)}`);
    written.set(key, found);
  }
  return found;
}
function gradient(map, inverted = false) {
  const all = table(map, inverted);
  const stops = Array.from({ length: 17 }, (_, step2) => all[Math.min(SIZE - 1, step2 * 16)]);
  return `linear-gradient(to right, ${stops.join(", ")})`;
}

// src/rackview/viewquery.ts
var MODES = ["pictures", "bars", "both", "heat", "status"];
var SIDES = ["front", "rear", "both"];
var ORDERS = ["team", "name", "value"];
var CHART_ORDERS = ["falling", "rising", "position", "name"];
var SPANS = ["hour", "day", "week", "quarter"];
var RANGE_KINDS = ["auto", "declared", "percentile", "fixed"];
var KINDS = ["rack", "server", "switch", "storage"];
var TEXT_MAX = 1e3;
var LIST_MAX = 100;
var MOMENT_MAX = 9999999999;
var AGO_MAX = 90 * 86400;
var WORLD_MAX = 1e7;
var SEPARATOR = "*";
function joined(list) {
  if (list.length === 0) return null;
  return list.slice(0, LIST_MAX).map((one2) => one2.replaceAll("!", "!e").replaceAll(SEPARATOR, "!s")).join(SEPARATOR);
}
function split(text, most = LIST_MAX) {
  if (!text) return [];
  return text.split(SEPARATOR, most).map((one2) => one2.replaceAll("!s", SEPARATOR).replaceAll("!e", "!").slice(0, TEXT_MAX));
}
function one(text, of, otherwise) {
  return of.find((known2) => known2 === text) ?? otherwise;
}
function some(list, of) {
  return of.filter((known2) => list.includes(known2));
}
function number(text) {
  if (!text || text.length > 40) return void 0;
  const value = Number(text);
  return Number.isFinite(value) ? value : void 0;
}
function within(text, limit) {
  const value = number(text);
  return value !== void 0 && Math.abs(value) <= limit ? value : void 0;
}
function named(list) {
  return [...new Set(list.filter((name) => name !== ""))];
}
function flag(isSet, first2) {
  return isSet === first2 ? null : isSet ? "1" : "0";
}
function flagged(text, first2) {
  return text === "1" ? true : text === "0" ? false : first2;
}
function unless(value, first2) {
  return value === first2 ? null : value;
}
function short(value) {
  return value === void 0 ? "" : String(value);
}
var NAMES = [
  ..."m mode side scale map inv range thr from to st type team kind q order group hide".split(" "),
  ..."chart sort cam dev rack at span cmp kiosk".split(" ")
];
function toQuery(view2) {
  const { filters: f2, camera: camera2, compare } = view2;
  return {
    m: joined(view2.metrics),
    mode: unless(view2.mode, FIRST.mode),
    side: unless(view2.sides, FIRST.sides),
    scale: flag(view2.scaleBars, FIRST.scaleBars),
    map: unless(view2.map, FIRST.map),
    inv: flag(view2.inverted, FIRST.inverted),
    range: joined(
      view2.ranges.filter((range) => range.kind !== "auto" && view2.metrics.includes(range.metric)).flatMap((range) => [range.metric, range.kind, short(range.low), short(range.high)])
    ),
    thr: joined(
      view2.thresholds.filter((threshold) => view2.metrics.includes(threshold.metric)).flatMap(({ metric, warning, critical }) => [metric, short(warning), short(critical)])
    ),
    from: short(f2.from) || null,
    to: short(f2.to) || null,
    st: joined(f2.status),
    type: joined(f2.type),
    team: joined(f2.team),
    kind: joined(f2.kind),
    q: f2.text || null,
    order: unless(view2.order, FIRST.order),
    group: flag(view2.byTeam, FIRST.byTeam),
    hide: joined(view2.hidden),
    chart: flag(view2.chart, FIRST.chart),
    sort: unless(view2.chartOrder, FIRST.chartOrder),
    cam: camera2 ? joined([camera2.x.toFixed(0), camera2.y.toFixed(0), String(+camera2.scale.toPrecision(4))]) : null,
    // Half a selection would be another one.
    dev: view2.devices.length > LIST_MAX ? null : joined(view2.devices),
    rack: joined(view2.racks),
    at: view2.moment === void 0 ? null : String(view2.moment),
    span: unless(view2.span, FIRST.span),
    cmp: compare ? joined([String(compare.ago), compare.as]) : null,
    kiosk: flag(view2.kiosk, FIRST.kiosk)
  };
}
function groups(text, size) {
  const list = split(text, KEPT * size);
  const found = [];
  for (let at = 0; at + size <= list.length; at += size) found.push(list.slice(at, at + size));
  return found.filter((group) => group[0] !== "");
}
function ranges(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [metric = "", kind = "", low, high] of groups(text, 4)) {
    const ends2 = [number(low) ?? 0, number(high) ?? 1];
    const known2 = one(kind, RANGE_KINDS, "auto");
    if (known2 === "auto" || known2 === "fixed" && ends2[0] >= ends2[1]) continue;
    found.set(metric, { metric, kind: known2, low: ends2[0], high: ends2[1] });
  }
  return [...found.values()];
}
function thresholds(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [metric = "", warning, critical] of groups(text, 3)) {
    const at = { metric, warning: number(warning), critical: number(critical) };
    if (at.warning !== void 0 || at.critical !== void 0) found.set(metric, at);
  }
  return [...found.values()];
}
function fromQuery(query2) {
  const [x2, y2, scale] = split(query2.get("cam"), 3).map((text) => within(text, WORLD_MAX));
  const looks = x2 !== void 0 && y2 !== void 0 && scale !== void 0 && scale > 0;
  const [ago, as] = split(query2.get("cmp"), 2);
  const back = within(ago, AGO_MAX);
  const at = number(query2.get("at"));
  return {
    metrics: named(split(query2.get("m"))).slice(0, METRICS_ON_SCREEN),
    mode: one(query2.get("mode"), MODES, FIRST.mode),
    sides: one(query2.get("side"), SIDES, FIRST.sides),
    scaleBars: flagged(query2.get("scale"), FIRST.scaleBars),
    map: one(query2.get("map"), COLOUR_MAPS, FIRST.map),
    inverted: flagged(query2.get("inv"), FIRST.inverted),
    ranges: ranges(query2.get("range")),
    thresholds: thresholds(query2.get("thr")),
    filters: {
      from: number(query2.get("from")),
      to: number(query2.get("to")),
      status: named(split(query2.get("st"))),
      type: named(split(query2.get("type"))),
      team: named(split(query2.get("team"))),
      kind: some(split(query2.get("kind")), KINDS),
      text: (query2.get("q") ?? "").slice(0, TEXT_MAX)
    },
    order: one(query2.get("order"), ORDERS, FIRST.order),
    byTeam: flagged(query2.get("group"), FIRST.byTeam),
    hidden: named(split(query2.get("hide"))),
    chart: flagged(query2.get("chart"), FIRST.chart),
    chartOrder: one(query2.get("sort"), CHART_ORDERS, FIRST.chartOrder),
    camera: looks ? { x: x2, y: y2, scale } : void 0,
    devices: named(split(query2.get("dev"))),
    racks: named(split(query2.get("rack"))),
    moment: at !== void 0 && at > 0 && at <= MOMENT_MAX ? Math.floor(at) : void 0,
    span: one(query2.get("span"), SPANS, FIRST.span),
    compare: back !== void 0 && back >= 1 ? { ago: Math.floor(back), as: as === "ratio" ? "ratio" : "difference" } : void 0,
    kiosk: flagged(query2.get("kiosk"), FIRST.kiosk)
  };
}
function queryOf(view2) {
  const words2 = new URLSearchParams();
  for (const [name, value] of Object.entries(toQuery(view2))) {
    if (value !== null) words2.set(name, value);
  }
  return words2.toString();
}

// src/rackview/kept.ts
function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? void 0;
  } catch {
    return void 0;
  }
}
function write(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
  }
}
var LAYOUT = "rackview.layout";
var LAST = "rackview.last";
var METRICS = "rackview.metrics";
var SPLIT_FIRST = 0.26;
var SPLIT_MIN = 0.12;
var SPLIT_MAX = 0.7;
function layoutKept() {
  const kept2 = read(LAYOUT);
  const split3 = typeof kept2?.split === "number" ? kept2.split : SPLIT_FIRST;
  return {
    pane: typeof kept2?.pane === "boolean" ? kept2.pane : void 0,
    split: Math.min(SPLIT_MAX, Math.max(SPLIT_MIN, split3))
  };
}
var NARROW_PX = 900;
var first = layoutKept();
var paneOpen = y(innerWidth < NARROW_PX ? false : first.pane ?? true);
var split2 = y(first.split);
function keepLayout() {
  const wide = innerWidth >= NARROW_PX;
  write(LAYOUT, { pane: wide ? paneOpen.peek() : layoutKept().pane, split: split2.peek() });
}
function keepLast(view2) {
  write(LAST, queryOf({ ...view2, moment: void 0, devices: [], racks: [], kiosk: false }));
}
function lastView() {
  const kept2 = read(LAST);
  return typeof kept2 === "string" ? fromQuery(new URLSearchParams(kept2)) : void 0;
}
function metricsKept() {
  const kept2 = read(METRICS);
  return fromQuery(new URLSearchParams(typeof kept2 === "string" ? kept2 : ""));
}
function keepMetric(range, threshold) {
  const kept2 = metricsKept();
  const { metric } = range;
  const none2 = { metric, warning: void 0, critical: void 0 };
  const ranges2 = keep(kept2.ranges, range).filter((one2) => one2.kind !== "auto");
  const thresholds2 = keep(kept2.thresholds, threshold ?? none2).filter(
    (one2) => one2.warning !== void 0 || one2.critical !== void 0
  );
  const metrics2 = [...new Set([...ranges2, ...thresholds2].map((one2) => one2.metric))];
  write(METRICS, queryOf({ ...kept2, metrics: metrics2, ranges: ranges2, thresholds: thresholds2 }));
}
function withKept(view2, metrics2) {
  const kept2 = metricsKept();
  let { ranges: ranges2, thresholds: thresholds2 } = view2;
  for (const metric of metrics2) {
    const range = kept2.ranges.find((one2) => one2.metric === metric);
    const threshold = kept2.thresholds.find((one2) => one2.metric === metric);
    if (range && !ranges2.some((one2) => one2.metric === metric)) ranges2 = keep(ranges2, range);
    if (threshold && !thresholds2.some((one2) => one2.metric === metric)) {
      thresholds2 = keep(thresholds2, threshold);
    }
  }
  return { ...view2, ranges: ranges2, thresholds: thresholds2 };
}

// src/rackview/metrics.ts
var metrics = y(void 0);
var metricsProblem = y(void 0);
var metricOf = O(
  () => new Map((metrics.value ?? []).map((metric) => [metric.name, metric]))
);
async function readMetrics() {
  try {
    const found = await get("/api/v2/metrics");
    metrics.value = Array.isArray(found) ? found : found.items;
    metricsProblem.value = void 0;
  } catch (error) {
    metricsProblem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
  }
}
var AGAIN_MS = 3e4;
function followMetrics() {
  void readMetrics();
  const timer = setInterval(() => {
    if (!document.hidden) void readMetrics();
  }, AGAIN_MS);
  return () => clearInterval(timer);
}
function suggested(all, typed, most) {
  const word = typed.trim().toLowerCase();
  const starts = [];
  const has = [];
  for (const metric of all) {
    const at = metric.name.toLowerCase().indexOf(word);
    if (at === 0) starts.push(metric);
    else if (at > 0) has.push(metric);
  }
  return [...starts, ...has].slice(0, most);
}

// src/rackview/selection.ts
var NOTHING = { devices: /* @__PURE__ */ new Set(), racks: /* @__PURE__ */ new Set(), anchor: void 0 };
var selection = y(NOTHING);
var focused = y(void 0);
function slotsOf(site2, selected) {
  const slots = /* @__PURE__ */ new Set();
  if (!site2) return slots;
  for (const id of selected.devices) {
    const slot = site2.slotOf.get(id);
    if (slot !== void 0) slots.add(slot);
  }
  for (const rack of racksOf(site2, selected)) {
    for (const slot of site2.racks[rack]?.devices ?? []) slots.add(slot);
  }
  return slots;
}
function racksOf(site2, selected) {
  const found = [];
  for (const id of selected.racks) {
    const rack = site2?.rackOf.get(id);
    if (rack !== void 0) found.push(rack);
  }
  return found.sort((a2, b) => a2 - b);
}
var selectedSlots = O(
  () => slotsOf(site.value, selection.value)
);
var selectedRacks = O(
  () => racksOf(site.value, selection.value)
);
var anySelected = O(
  () => selectedSlots.value.size > 0 || selectedRacks.value.length > 0
);
function between2(site2, from, to, order2) {
  const list = order2 ?? site2.devices.map((device) => device.slot);
  const start = list.indexOf(from);
  const end = list.indexOf(to);
  if (start < 0 || end < 0) return [to];
  return list.slice(Math.min(start, end), Math.max(start, end) + 1);
}
function idsOf(site2, slots) {
  const ids = /* @__PURE__ */ new Set();
  for (const slot of slots) {
    const device = site2.devices[slot];
    if (device) ids.add(device.id);
  }
  return ids;
}
function slotOfThing(site2, thing) {
  if (!thing) return void 0;
  if (thing.kind === "device") return site2.slotOf.get(thing.id);
  return site2.racks[site2.rackOf.get(thing.id) ?? -1]?.devices[0];
}
function picked(before2, site2, thing, how, order2) {
  if (how === "only") {
    return thing.kind === "device" ? { devices: /* @__PURE__ */ new Set([thing.id]), racks: /* @__PURE__ */ new Set(), anchor: thing } : { devices: /* @__PURE__ */ new Set(), racks: /* @__PURE__ */ new Set([thing.id]), anchor: thing };
  }
  if (how === "range") {
    const from = slotOfThing(site2, before2.anchor);
    const to = slotOfThing(site2, thing);
    if (from === void 0 || to === void 0) return picked(before2, site2, thing, "only", order2);
    const slots = between2(site2, from, to, order2);
    return { devices: idsOf(site2, slots), racks: /* @__PURE__ */ new Set(), anchor: before2.anchor };
  }
  const racks = new Set(before2.racks);
  let devices = new Set(before2.devices);
  if (thing.kind === "rack") {
    const inside = idsOf(site2, site2.racks[site2.rackOf.get(thing.id) ?? -1]?.devices ?? []);
    devices = new Set([...devices].filter((id) => !inside.has(id)));
    if (!racks.delete(thing.id)) racks.add(thing.id);
    return { devices, racks, anchor: thing };
  }
  const device = site2.devices[site2.slotOf.get(thing.id) ?? -1];
  const rack = site2.racks[device?.rack ?? -1];
  if (rack && racks.delete(rack.id)) {
    for (const id of idsOf(site2, rack.devices)) devices.add(id);
  }
  if (!devices.delete(thing.id)) devices.add(thing.id);
  return { devices, racks, anchor: thing };
}
function withSlots(before2, site2, slots, add) {
  const devices = idsOf(site2, slots);
  if (!add) return { devices, racks: /* @__PURE__ */ new Set(), anchor: before2.anchor };
  for (const id of before2.devices) devices.add(id);
  return { devices, racks: before2.racks, anchor: before2.anchor };
}
function howOf(event) {
  if (event.shiftKey) return "range";
  return event.ctrlKey || event.metaKey ? "toggle" : "only";
}
function pick(thing, how = "only", order2) {
  const now = site.peek();
  if (now) selection.value = picked(selection.peek(), now, thing, how, order2);
}
function pickSlots(slots, add = false) {
  const now = site.peek();
  if (now) selection.value = withSlots(selection.peek(), now, slots, add);
}

// src/rackview/layout.ts
var UNIT = 34;
var RACK_WIDTH = 463;
var DEVICE_WIDTH = 370;
var DEVICE_X = (RACK_WIDTH - DEVICE_WIDTH) / 2;
var HEAD = 84;
var CAP = 26;
var FOOT = 36;
var GAP = 50;
var PAIR_GAP = 22;
var GROUP_PAD = 40;
var GROUP_GAP = 46;
var MARGIN = 40;
var GROUP_HEAD_MIN = 84;
var GROUP_HEAD_PART = 16 / 1400;
var GROUP_HEAD_MAX = 420;
function placedHeight(units) {
  return HEAD + CAP + units * UNIT + FOOT;
}
function ordered(site2, how) {
  const shown3 = site2.racks.filter((rack) => !how.hidden.has(rack.id));
  const team = (at) => site2.teams[at]?.name ?? "";
  const value = (rack) => {
    const found = how.value?.(rack) ?? Number.NaN;
    return Number.isNaN(found) ? Number.NEGATIVE_INFINITY : found;
  };
  shown3.sort((a2, b) => {
    if (how.byTeam || how.order === "team") {
      const teams = a2.team === b.team ? 0 : compareNames(team(a2.team), team(b.team));
      if (teams !== 0) return teams;
      if (a2.team !== b.team) return a2.team - b.team;
    }
    if (how.order === "value") {
      const [x2, y2] = [value(a2.index), value(b.index)];
      if (x2 !== y2) return y2 > x2 ? 1 : -1;
    }
    return compareNames(a2.name, b.name) || a2.index - b.index;
  });
  return shown3.map((rack) => rack.index);
}
function arrange(site2, how) {
  const faces = how.faces.length > 0 ? how.faces : ["front"];
  const width = faces.length * RACK_WIDTH + (faces.length - 1) * PAIR_GAP;
  const items = ordered(site2, how).map((rack) => ({
    rack,
    team: site2.racks[rack].team,
    width,
    height: placedHeight(site2.racks[rack].height)
  }));
  if (items.length === 0) return { placed: [], groups: [], rows: [], width: 0, height: 0 };
  const aspect2 = how.aspect > 0 && Number.isFinite(how.aspect) ? how.aspect : 1;
  const lowest = Math.min(...items.map((item) => item.height));
  const most = Math.min(
    items.length,
    2 + Math.ceil(2 * Math.sqrt(items.length * (width + GAP) / (lowest * aspect2)))
  );
  let best = [];
  let largest = 0;
  for (let count2 = 1; count2 <= most; count2++) {
    const rows = broken(items, count2, how.byTeam);
    const [wide, high] = extent(rows, how.byTeam);
    const scale = Math.min(aspect2 / wide, 1 / high);
    if (scale > largest * 1.001) {
      largest = scale;
      best = rows;
    }
  }
  return put(site2, best, faces, how.byTeam);
}
function between3(before2, item, byTeam) {
  if (!before2) return byTeam ? GROUP_PAD : 0;
  if (byTeam && before2.team !== item.team) return 2 * GROUP_PAD + GROUP_GAP;
  return GAP;
}
function broken(items, count2, byTeam) {
  let total = 0;
  const middles = items.map((item, at) => {
    const from = total + (at > 0 ? between3(items[at - 1], item, byTeam) : 0);
    total = from + item.width;
    return from + item.width / 2;
  });
  const rows = Array.from({ length: count2 }, () => []);
  items.forEach((item, at) => {
    rows[Math.min(count2 - 1, Math.floor(middles[at] / total * count2))].push(item);
  });
  return rows.filter((row) => row.length > 0);
}
function rowWidth(row, byTeam) {
  let x2 = 0;
  row.forEach((item, at) => {
    x2 += between3(row[at - 1], item, byTeam) + item.width;
  });
  return x2 + (byTeam ? GROUP_PAD : 0);
}
function groupHead(wide, byTeam) {
  if (!byTeam) return 0;
  return Math.min(GROUP_HEAD_MAX, Math.max(GROUP_HEAD_MIN, wide * GROUP_HEAD_PART));
}
function extent(rows, byTeam) {
  const wide = 2 * MARGIN + Math.max(...rows.map((row) => rowWidth(row, byTeam)));
  const head = groupHead(wide, byTeam) + (byTeam ? GROUP_PAD : 0);
  let high = 2 * MARGIN - GROUP_GAP;
  for (const row of rows) high += GROUP_GAP + head + Math.max(...row.map((item) => item.height));
  return [wide, high];
}
function put(site2, rows, faces, byTeam) {
  const [width, height] = extent(rows, byTeam);
  const head = groupHead(width, byTeam);
  const layout2 = { placed: [], groups: [], rows: [], width, height };
  let y2 = MARGIN;
  for (const row of rows) {
    const tallest = Math.max(...row.map((item) => item.height));
    const floor = y2 + head + tallest;
    const high = head + tallest + (byTeam ? GROUP_PAD : 0);
    const first2 = layout2.placed.length;
    let x2 = MARGIN;
    let group;
    row.forEach((item, at) => {
      x2 += between3(row[at - 1], item, byTeam);
      if (byTeam && group?.team !== item.team) {
        group = {
          label: site2.teams[item.team]?.name ?? "",
          team: item.team,
          head,
          x: x2 - GROUP_PAD,
          y: y2,
          width: 0,
          height: high
        };
        layout2.groups.push(group);
      }
      faces.forEach((face, side) => {
        layout2.placed.push({
          rack: item.rack,
          face,
          x: x2 + side * (RACK_WIDTH + PAIR_GAP),
          y: floor - item.height,
          width: RACK_WIDTH,
          height: item.height
        });
      });
      x2 += item.width;
      if (group) group.width = x2 + GROUP_PAD - group.x;
    });
    layout2.rows.push({ y: y2, height: high, first: first2, end: layout2.placed.length });
    y2 += high + GROUP_GAP;
  }
  return layout2;
}
function frameBox(placed) {
  return {
    x: placed.x,
    y: placed.y + HEAD,
    width: placed.width,
    height: placed.height - HEAD
  };
}
function unitsBox(site2, placed, startU, height) {
  const units = site2.racks[placed.rack]?.height ?? 0;
  return {
    x: placed.x + DEVICE_X,
    y: placed.y + HEAD + CAP + (units - startU - height + 1) * UNIT,
    width: DEVICE_WIDTH,
    height: height * UNIT
  };
}
function deviceBox(site2, placed, slot) {
  const device = site2.devices[slot];
  return unitsBox(site2, placed, device.startU, device.height);
}
function unitAt(site2, placed, y2) {
  const units = site2.racks[placed.rack]?.height ?? 0;
  const down = Math.floor((y2 - placed.y - HEAD - CAP) / UNIT);
  return down < 0 || down >= units ? 0 : units - down;
}
function around(boxes) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left < right ? { x: left, y: top, width: right - left, height: bottom - top } : void 0;
}

// src/rackview/matching.ts
function words(text) {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
function misfits(site2, filters, numbers2) {
  const faded2 = new Uint8Array(site2.devices.length);
  const { from, to } = filters;
  const ranged = numbers2 && (from !== void 0 || to !== void 0);
  const low = from ?? Number.NEGATIVE_INFINITY;
  const high = to ?? Number.POSITIVE_INFINITY;
  const asked = words(filters.text);
  const status = new Set(filters.status);
  const type = new Set(filters.type);
  const kind = new Set(filters.kind);
  const team = new Set(filters.team);
  const teamFits = site2.racks.map(
    (rack) => team.size === 0 || team.has(site2.teams[rack.team]?.id ?? "")
  );
  const kindFits = site2.templates.map((template) => kind.size === 0 || kind.has(template.kind));
  const rackText = asked.length > 0 ? site2.racks.map((rack) => rack.name.toLowerCase()) : [];
  site2.devices.forEach((device, slot) => {
    const value = ranged ? numbers2[slot] : 0;
    const fits = (status.size === 0 || status.has(device.status)) && (type.size === 0 || type.has(device.type)) && teamFits[device.rack] && kindFits[device.template] && // An unknown value is in no range.
    (!ranged || value >= low && value <= high) && asked.every(
      (word) => device.name.toLowerCase().includes(word) || rackText[device.rack]?.includes(word) || device.id.startsWith(word)
    );
    if (!fits) faded2[slot] = 1;
  });
  return faded2;
}
function counted(values) {
  const found = /* @__PURE__ */ new Map();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].sort(([a2], [b]) => a2 < b ? -1 : 1);
}

// src/rackview/paint.ts
function levelOf(value, warning, critical) {
  const falling = warning !== void 0 && critical !== void 0 && critical < warning;
  const beyond = (limit) => limit !== void 0 && (falling ? value <= limit : value >= limit);
  if (beyond(critical)) return 2;
  return beyond(warning) ? 1 : 0;
}
function paintOf(what) {
  const { numbers: numbers2, low, high, warning, critical, centred } = what;
  const size = numbers2.length;
  const index = new Uint8Array(size);
  const fraction = new Float32Array(size);
  const level = new Uint8Array(size);
  const width = high - low;
  const limited = warning !== void 0 || critical !== void 0;
  for (let slot = 0; slot < size; slot += 1) {
    const value = numbers2[slot];
    if (Number.isNaN(value)) {
      fraction[slot] = Number.NaN;
      continue;
    }
    const at = width > 0 ? Math.min(1, Math.max(0, (value - low) / width)) : 0.5;
    index[slot] = Math.round(at * 255);
    fraction[slot] = centred ? Math.abs(at - 0.5) * 2 : at;
    if (limited) level[slot] = levelOf(value, warning, critical);
  }
  const { metric, table: table2, text } = what;
  const paint = { metric, table: table2, index, fraction, level, text };
  if (!limited || centred) return paint;
  const limits2 = [];
  const mark = (value, of) => {
    const at = value === void 0 ? Number.NaN : (value - low) / width;
    if (at >= 0 && at <= 1) limits2.push({ at, level: of });
  };
  mark(warning, 1);
  mark(critical, 2);
  return { ...paint, limits: limits2 };
}

// src/rackview/range.ts
function niceStep(width, wanted) {
  const rough = width / Math.max(1, wanted);
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const part2 = rough / power;
  return power * (part2 <= 1 ? 1 : part2 <= 2 ? 2 : part2 <= 5 ? 5 : 10);
}
function multiple(count2, step2) {
  return Number((count2 * step2).toPrecision(12));
}
function nice(low, high) {
  let [from, to] = [low, high];
  if (from === to) {
    const room = from === 0 ? 1 : Math.abs(from) * 0.05;
    from -= room;
    to += room;
  }
  const step2 = niceStep(to - from, 5);
  const ends2 = [
    multiple(Math.floor(from / step2), step2),
    multiple(Math.ceil(to / step2), step2)
  ];
  return ends2[0] < ends2[1] ? ends2 : [from, Math.max(to, from + Math.max(1, Math.abs(from)) * 1e-9)];
}
function ticks(low, high, wanted) {
  const step2 = niceStep(high - low, wanted);
  const found = [];
  const first2 = Math.ceil(low / step2 - 1e-9);
  for (let count2 = first2; found.length < 50; count2 += 1) {
    const value = multiple(count2, step2);
    if (value > high + step2 * 1e-9) break;
    found.push(value);
  }
  return found;
}
function rolling(before2, min, max) {
  if (!Number.isFinite(min) || !Number.isFinite(max)) {
    return before2 ?? { low: 0, high: 1, kind: "auto" };
  }
  if (before2 && min >= before2.low && max <= before2.high) {
    const width = before2.high - before2.low;
    if (max - min >= width * 0.75 || max === min && width <= Math.abs(max) * 0.2) return before2;
  }
  const [low, high] = nice(min, max);
  return { low, high, kind: "auto" };
}
function rangeFor(wish, values, declared, before2) {
  if (wish.kind === "fixed" && wish.low < wish.high) {
    return { low: wish.low, high: wish.high, kind: "fixed" };
  }
  if (wish.kind === "declared") {
    const { min, max } = declared ?? { min: null, max: null };
    if (typeof min === "number" && typeof max === "number" && min < max) {
      return { low: min, high: max, kind: "declared" };
    }
  }
  if (wish.kind === "percentile" && values.count > 0) {
    const { p5, p95 } = values;
    if (p5 < p95) return { low: p5, high: p95, kind: "percentile" };
  }
  return rolling(before2?.kind === "auto" ? before2 : void 0, values.min, values.max);
}
function around2(values, middle, before2) {
  const known2 = values.count > 0;
  const most = known2 ? Math.max(Math.abs(values.min - middle), Math.abs(values.max - middle)) : 1;
  const reach = rolling(
    before2 ? { low: 0, high: before2.high - middle, kind: "auto" } : void 0,
    0,
    most
  ).high;
  return { low: middle - reach, high: middle + reach, kind: "auto" };
}

// src/rackview/statistics.ts
function quantile(sorted2, part2) {
  if (sorted2.length === 0) return Number.NaN;
  const at = part2 * (sorted2.length - 1);
  const low = Math.floor(at);
  const from = sorted2[low];
  const to = sorted2[Math.min(low + 1, sorted2.length - 1)];
  return from + (to - from) * (at - low);
}
function sorted(values, slots) {
  const found = new Float64Array(slots ? slots.length : values.length);
  let count2 = 0;
  for (let at = 0; at < found.length; at += 1) {
    const value = values[slots ? slots[at] : at];
    if (Number.isFinite(value)) {
      found[count2] = value;
      count2 += 1;
    }
  }
  return found.subarray(0, count2).sort();
}
function summary(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return {
    count: values.length,
    min: values.length > 0 ? values[0] : Number.NaN,
    mean: values.length > 0 ? sum / values.length : Number.NaN,
    p5: quantile(values, 0.05),
    p95: quantile(values, 0.95),
    max: values.length > 0 ? values[values.length - 1] : Number.NaN
  };
}
function histogram(values, low, high, bins) {
  const counts = new Uint32Array(bins);
  const width = (high - low) / bins;
  if (!(width > 0)) return counts;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (Number.isNaN(value)) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - low) / width)));
    counts[bin] = counts[bin] + 1;
  }
  return counts;
}

// src/rackview/values.ts
function blank(slots) {
  return { numbers: new Float64Array(slots).fill(Number.NaN), texts: /* @__PURE__ */ new Map(), at: 0 };
}
var WAITING_MAX = 1e5;
function put2(column, slot, value) {
  if (typeof value === "number") {
    column.numbers[slot] = value;
    if (column.texts.size > 0) column.texts.delete(slot);
  } else {
    column.numbers[slot] = Number.NaN;
    if (value === null) column.texts.delete(slot);
    else column.texts.set(slot, value);
  }
}
var Columns = class {
  #site = EMPTY;
  #columns = /* @__PURE__ */ new Map();
  /** By metric: values of devices that the site does not have yet. */
  #waiting = /* @__PURE__ */ new Map();
  /** Moves every value to its device's slot in another site; those of devices that are gone go. */
  place(site2) {
    const before2 = this.#site;
    if (before2 === site2) return;
    this.#site = site2;
    for (const [metric, old] of this.#columns) {
      const column = blank(site2.devices.length);
      column.at = old.at;
      before2.devices.forEach((device, slot) => {
        const to = site2.slotOf.get(device.id);
        if (to === void 0) return;
        column.numbers[to] = old.numbers[slot];
        const text = old.texts.get(slot);
        if (text !== void 0) column.texts.set(to, text);
      });
      this.#columns.set(metric, column);
      this.#settle(metric, column);
    }
  }
  #settle(metric, column) {
    const waiting = this.#waiting.get(metric);
    if (!waiting) return;
    for (const [device, value] of waiting) {
      const slot = this.#site.slotOf.get(device);
      if (slot === void 0) continue;
      put2(column, slot, value);
      waiting.delete(device);
    }
  }
  /** Takes new values; `first` are all that there are. */
  take({ at, values }, first2) {
    for (const metric of Object.keys(values)) {
      let column = this.#columns.get(metric);
      if (!column || first2) {
        column = blank(this.#site.devices.length);
        this.#columns.set(metric, column);
        this.#waiting.delete(metric);
      }
      column.at = at;
      const { slotOf } = this.#site;
      const found = values[metric];
      for (const device in found) {
        const slot = slotOf.get(device);
        if (slot === void 0) this.#wait(metric, device, found[device]);
        else put2(column, slot, found[device]);
      }
    }
  }
  #wait(metric, device, value) {
    let waiting = this.#waiting.get(metric);
    if (!waiting) {
      waiting = /* @__PURE__ */ new Map();
      this.#waiting.set(metric, waiting);
    }
    if (waiting.size < WAITING_MAX) waiting.set(device, value);
  }
  /** Forgets all metrics but these. */
  only(metrics2) {
    for (const metric of [...this.#columns.keys()]) {
      if (metrics2.includes(metric)) continue;
      this.#columns.delete(metric);
      this.#waiting.delete(metric);
    }
  }
  /** A metric's values; undefined before any came. */
  get(metric) {
    return this.#columns.get(metric);
  }
};
var live = new Columns();
var frame = y(0);
var valuesAt = y(0);
var MEASURE = "metric-refresh";
function measured(began, work) {
  let drawing = 0;
  requestAnimationFrame(() => {
    drawing = performance.now();
  });
  work();
  const worked = performance.now() - began;
  requestAnimationFrame(() => {
    const duration = worked + performance.now() - drawing;
    performance.clearMeasures(MEASURE);
    performance.measure(MEASURE, { start: began, duration });
  });
}
function touched() {
  frame.value += 1;
}
function followValues() {
  return listen({
    values: (values, first2, began) => measured(began, () => {
      live.take(values, first2);
      valuesAt.value = values.at;
      touched();
    })
  });
}
var who = {};
function want(metrics2) {
  wantMetrics(who, metrics2);
  live.only(metrics2);
}

// src/rackview/moments.ts
var SPANS2 = {
  hour: { length: 3600, step: 15 },
  day: { length: 86400, step: 300 },
  week: { length: 7 * 86400, step: 3600 },
  quarter: { length: 90 * 86400, step: 21600 }
};
function stepFor(ago) {
  if (ago <= SPANS2.hour.length) return SPANS2.hour.step;
  return ago <= SPANS2.day.length ? SPANS2.day.step : SPANS2.week.step;
}
function snap(time2, step2) {
  return Math.floor(time2 / step2) * step2;
}
var STRETCH_VALUES = 2e5;
var STRETCH_ROWS = 240;
var STRETCHES_MAX = 8;
function stretchRows(devices, metrics2) {
  const most = Math.floor(STRETCH_VALUES / Math.max(1, devices * metrics2));
  return Math.min(STRETCH_ROWS, Math.max(1, most));
}
function rowAt(moments, moment) {
  const row = Math.ceil((moment - moments.start) / moments.step) - 1;
  const rows = Object.values(moments.metrics)[0]?.rows.length ?? 0;
  return row >= 0 && row < rows ? row : void 0;
}
function columnAt(site2, moments, metric, moment) {
  const column = blank(site2.devices.length);
  const row = rowAt(moments, moment);
  const found = Object.hasOwn(moments.metrics, metric) ? moments.metrics[metric] : void 0;
  const values = row === void 0 ? void 0 : found?.rows[row];
  if (!found || !values) return column;
  column.at = moment;
  found.devices.forEach((device, at) => {
    const slot = site2.slotOf.get(device);
    const value = values[at];
    if (slot !== void 0 && typeof value === "number") column.numbers[slot] = value;
  });
  return column;
}
async function fromServer(metrics2, from, to, step2) {
  return get("/api/v2/moments", { metric: [...metrics2], from, to, step: step2 });
}
var Past = class {
  #read;
  #kept = /* @__PURE__ */ new Map();
  constructor(read2 = fromServer) {
    this.#read = read2;
  }
  /** The stretch with a moment, which is a whole step. `newest` is the last moment there is. */
  stretch(metrics2, moment, step2, devices, newest) {
    const length = step2 * stretchRows(devices, metrics2.length);
    const to = Math.ceil(moment / length) * length;
    const end = Math.min(to, snap(newest, step2));
    const key = JSON.stringify([step2, length, end, ...metrics2]);
    let found = this.#kept.get(key);
    if (!found) {
      found = this.#read(metrics2, to - length, end, step2);
      found.catch(() => this.#kept.delete(key));
      if (this.#kept.size >= STRETCHES_MAX) {
        const oldest = this.#kept.keys().next().value;
        if (oldest !== void 0) this.#kept.delete(oldest);
      }
    } else this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }
  /** One moment alone. */
  one(metrics2, moment, step2) {
    return this.#read(metrics2, moment - step2, moment, step2);
  }
};
function problemOf(error) {
  return error instanceof Problem ? error : new Problem(0, "failed", String(error));
}

// src/rackview/travel.ts
var clock = y(Math.floor(Date.now() / 1e3));
var TICK_MS = 5e3;
var looked = y(void 0);
var baseline = y(void 0);
var reading2 = y(false);
var travelProblem = y(void 0);
var playing = y(false);
var SPEEDS = [1, 2, 5, 10];
var speed = y(2);
var past = new Past();
var step = O(() => SPANS2[part("span").value].step);
function look(moment) {
  if (moment === void 0) {
    r(() => {
      playing.value = false;
      change({ moment: void 0 });
    });
    return;
  }
  const newest = snap(clock.peek(), step.peek());
  const { length } = SPANS2[part("span").peek()];
  const at = Math.min(newest, Math.max(newest - length, snap(moment, step.peek())));
  change({ moment: at });
}
function stepBy(steps) {
  const newest = snap(clock.peek(), step.peek());
  const at = (part("moment").peek() ?? newest) + steps * step.peek();
  look(at > newest ? void 0 : at);
}
function columnOf(site2, from, metric) {
  return from && Object.hasOwn(from.moments.metrics, metric) ? columnAt(site2, from.moments, metric, from.moment) : void 0;
}
function followMoments() {
  const names = part("metrics");
  const moment = part("moment");
  const compare = part("compare");
  const devices = O(() => site.value?.devices.length ?? 0);
  const ticking = setInterval(() => {
    if (!document.hidden) clock.value = Math.floor(Date.now() / 1e3);
  }, TICK_MS);
  let asked = 0;
  const stopLooking = x(() => {
    const at = moment.value;
    const metrics2 = names.value;
    const every = step.value;
    const count2 = devices.value;
    asked += 1;
    const mine = asked;
    if (at === void 0 || metrics2.length === 0 || count2 === 0) {
      r(() => {
        looked.value = void 0;
        reading2.value = false;
        travelProblem.value = void 0;
      });
      return;
    }
    const newest = clock.peek();
    reading2.value = true;
    past.stretch(metrics2, at, every, count2, newest).then(
      (moments) => {
        if (mine !== asked) return;
        r(() => {
          looked.value = { moment: at, moments };
          reading2.value = false;
          travelProblem.value = void 0;
        });
      },
      (error) => {
        if (mine !== asked) return;
        r(() => {
          looked.value = void 0;
          reading2.value = false;
          playing.value = false;
          travelProblem.value = problemOf(error);
        });
      }
    );
  });
  const against = O(() => {
    const back = compare.value?.ago;
    if (back === void 0) return void 0;
    const every = stepFor(back + (moment.value === void 0 ? 0 : clock.peek() - moment.value));
    return snap((moment.value ?? clock.value) - back, every);
  });
  let compared = 0;
  const stopComparing = x(() => {
    const at = against.value;
    const metrics2 = names.value;
    compared += 1;
    const mine = compared;
    if (at === void 0 || metrics2.length === 0) {
      baseline.value = void 0;
      return;
    }
    past.one(metrics2, at, stepFor(clock.peek() - at)).then(
      (moments) => {
        if (mine === compared) baseline.value = { moment: at, moments };
      },
      (error) => {
        if (mine !== compared) return;
        baseline.value = void 0;
        travelProblem.value = problemOf(error);
      }
    );
  });
  const stopPlaying = x(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      if (!reading2.peek() && !document.hidden) stepBy(1);
    }, 1e3 / speed.value);
    return () => clearInterval(timer);
  });
  return () => {
    clearInterval(ticking);
    stopLooking();
    stopComparing();
    stopPlaying();
    playing.value = false;
  };
}

// src/rackview/shown.ts
var viewport = y({ width: 0, height: 0 });
var hover = y(void 0);
var drag = y(void 0);
var band = y(void 0);
var camera = y(void 0);
var here = O(() => {
  const now = site.value ?? EMPTY;
  live.place(now);
  return now;
});
function differences(now, before2, ratio) {
  const found = new Float64Array(now.length);
  for (let slot = 0; slot < now.length; slot += 1) {
    const was = before2[slot];
    found[slot] = ratio ? was === 0 ? Number.NaN : now[slot] / was : now[slot] - was;
  }
  return found;
}
var shown2 = O(() => {
  const there = here.value;
  frame.value;
  const past2 = part("moment").value !== void 0;
  const compare = part("compare").value;
  const known2 = metricOf.value;
  return part("metrics").value.map((metric) => {
    const column = past2 ? columnOf(there, looked.value, metric) : live.get(metric);
    const right = column?.numbers.length === there.devices.length ? column : void 0;
    const { numbers: numbers2, texts } = right ?? blank(there.devices.length);
    const units = known2.get(metric)?.units ?? "";
    const old = compare ? columnOf(there, baseline.value, metric)?.numbers : void 0;
    const as = compare?.as;
    return {
      metric,
      units: as === "ratio" ? t.rackview.times : units,
      numbers: compare ? differences(numbers2, old ?? blank(there.devices.length).numbers, as === "ratio") : numbers2,
      texts: compare ? /* @__PURE__ */ new Map() : texts,
      now: numbers2,
      before: old,
      as
    };
  });
});
var inSight = O(() => {
  const hidden = new Set(part("hidden").value);
  const { racks } = here.value;
  return Uint32Array.from(racks.flatMap((rack) => hidden.has(rack.id) ? [] : rack.devices));
});
var faded = O(() => {
  const filters = part("filters").value;
  const ranged = filters.from !== void 0 || filters.to !== void 0;
  return misfits(here.value, filters, ranged ? shown2.value[0]?.numbers : void 0);
});
var counting = O(() => {
  const out = faded.value;
  return filtering(part("filters").value) ? inSight.value.filter((slot) => out[slot] === 0) : inSight.value;
});
var before = /* @__PURE__ */ new Map();
var BEFORE_MAX = 64;
var figures = O(() => {
  const wishes = part("ranges").value;
  const known2 = metricOf.value;
  return shown2.value.map(({ metric, numbers: numbers2, as }) => {
    const values = sorted(numbers2, inSight.value);
    const all = summary(values);
    const key = `${as ?? ""} ${metric}`;
    const wish = rangeOf(wishes, metric);
    const old = before.get(key);
    const range = as ? around2(all, as === "ratio" ? 1 : 0, old) : rangeFor(wish, all, known2.get(metric), old);
    if (all.count > 0) {
      if (before.size >= BEFORE_MAX) before.clear();
      before.set(key, range);
    }
    return { sorted: values, all, range };
  });
});
var colouring = O(() => {
  const compare = part("compare").value;
  return table(compare ? "diverging" : part("map").value, part("inverted").value);
});
function textOf(one2, slot) {
  const text = one2.texts.get(slot);
  if (text !== void 0) return text;
  const value = one2.numbers[slot];
  if (value === void 0 || Number.isNaN(value)) return "";
  if (one2.as === "ratio") return `${reading(value)}${one2.units}`;
  const sign = one2.as === "difference" && value > 0 ? "+" : "";
  return sign + reading(value, one2.units);
}
var paints = O(() => {
  const colours2 = colouring.value;
  const thresholds2 = part("thresholds").value;
  return shown2.value.map((one2, at) => {
    const { range } = figures.value[at];
    const limits2 = one2.as ? void 0 : thresholdOf(thresholds2, one2.metric);
    return paintOf({
      metric: one2.metric,
      numbers: one2.numbers,
      low: range.low,
      high: range.high,
      table: colours2,
      warning: limits2?.warning,
      critical: limits2?.critical,
      text: (slot) => textOf(one2, slot),
      centred: one2.as !== void 0
    });
  });
});
var FACES = {
  front: ["front"],
  rear: ["rear"],
  both: ["front", "rear"]
};
function rackValue(there, numbers2, rack) {
  let [sum, count2] = [0, 0];
  for (const slot of there.racks[rack]?.devices ?? []) {
    const value = numbers2?.[slot] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count2 += 1;
  }
  return count2 > 0 ? sum / count2 : Number.NaN;
}
var valued = O(() => (figures.value[0]?.all.count ?? 0) > 0);
var aspect = O(() => {
  const { width, height } = viewport.value;
  return height > 0 && width > 0 ? Math.max(0.1, Math.round(width / height * 10) / 10) : 1.6;
});
var layout = O(() => {
  const there = here.value;
  const order2 = part("order").value;
  if (order2 === "value") {
    valued.value;
    part("metrics").value;
  }
  const numbers2 = f(() => order2 === "value" ? shown2.value[0]?.numbers : void 0);
  return arrange(there, {
    faces: FACES[part("sides").value],
    order: order2,
    byTeam: part("byTeam").value,
    hidden: new Set(part("hidden").value),
    aspect: aspect.value,
    value: (rack) => rackValue(there, numbers2, rack)
  });
});
var wordsOfScene = {
  face: t.rackview.faces,
  status: (status) => t.rackview.statuses[status] ?? status
};
var scene = O(() => ({
  site: here.value,
  layout: layout.value,
  paints: paints.value,
  mode: part("mode").value,
  scaleBars: part("scaleBars").value,
  faded: faded.value,
  selected: selectedSlots.value,
  hover: hover.value,
  drag: drag.value,
  band: band.value,
  words: wordsOfScene
}));
var hovered = O(
  () => hover.value?.kind === "device" ? hover.value.slot : void 0
);
function point(slot) {
  const there = here.peek();
  const rack = slot === void 0 ? void 0 : there.devices[slot]?.rack;
  const placed = layout.peek().placed.findIndex((one2) => one2.rack === rack);
  hover.value = slot === void 0 || placed < 0 ? void 0 : { kind: "device", slot, placed };
}
var byName = O(() => {
  const { devices } = here.value;
  return Uint32Array.from(devices.keys()).sort(
    (a2, b) => compareNames(devices[a2].name, devices[b].name)
  );
});

// src/rackview/address.ts
var SETTLE_MS = 350;
function ours(of) {
  const words2 = new URLSearchParams();
  for (const name of NAMES) {
    const value = of.get(name);
    if (value !== null) words2.set(name, value);
  }
  return words2.toString();
}
function same(a2, b) {
  return a2.length === b.size && a2.every((one2) => b.has(one2));
}
function show(next2) {
  r(() => {
    view.value = next2;
    camera.value = next2.camera;
    const now = selection.peek();
    if (!same(next2.devices, now.devices) || !same(next2.racks, now.racks)) {
      selection.value = {
        devices: new Set(next2.devices),
        racks: new Set(next2.racks),
        anchor: void 0
      };
    }
  });
}
function addMetric(name) {
  const now = view.peek();
  if (now.metrics.includes(name)) return;
  view.value = withKept({ ...now, metrics: [...now.metrics, name] }, [name]);
}
function setMetrics(names) {
  r(() => {
    if (names[0] !== view.peek().metrics[0]) filter({ from: void 0, to: void 0 });
    change({ metrics: names });
  });
}
function firstMetric() {
  let best;
  for (const metric of metrics.value ?? []) {
    if (metric.nature === "volatile" && metric.devices > (best?.devices ?? 0)) best = metric;
  }
  return best?.name;
}
function followAddress() {
  const given = ours(query.peek());
  const last = given ? void 0 : lastView();
  show(given ? fromQuery(query.peek()) : last ?? FIRST);
  let newcomer = !given && !last;
  let written3 = given;
  let timer;
  const write2 = () => {
    const text = queryOf(view.peek());
    keepLast(view.peek());
    if (text === written3) return;
    written3 = text;
    setQuery(toQuery(view.peek()));
  };
  const stops = [
    x(() => {
      const text = ours(query.value);
      if (text === written3) return;
      written3 = text;
      clearTimeout(timer);
      show(fromQuery(query.peek()));
    }),
    x(() => {
      view.value;
      clearTimeout(timer);
      timer = setTimeout(write2, SETTLE_MS);
    }),
    x(() => {
      const now = camera.value;
      if (now !== view.peek().camera) change({ camera: now });
    }),
    x(() => {
      const { devices, racks } = selection.value;
      const now = view.peek();
      if (same(now.devices, devices) && same(now.racks, racks)) return;
      change({ devices: [...devices], racks: [...racks] });
    }),
    x(() => {
      if (!newcomer) return;
      const name = firstMetric();
      if (!name) return;
      newcomer = false;
      if (view.peek().metrics.length === 0) addMetric(name);
    })
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

// src/rackview/NumberBox.tsx
function written2(value) {
  return value === void 0 || Number.isNaN(value) ? "" : String(Number(value.toPrecision(6)));
}
function NumberBox({
  label: label2,
  value,
  hidden,
  placeholder,
  onChange
}) {
  const id = P();
  const typed = useSignal(void 0);
  const take = () => {
    const text = typed.peek()?.trim();
    typed.value = void 0;
    if (text === void 0 || text === written2(value)) return;
    const number2 = Number(text.replace(",", "."));
    if (text === "") onChange(void 0);
    else if (Number.isFinite(number2)) onChange(number2);
  };
  return /* @__PURE__ */ a("div", { class: "field rv-number", children: [
    /* @__PURE__ */ a("label", { for: id, class: hidden ? "unseen" : "", children: label2 }),
    /* @__PURE__ */ a(
      "input",
      {
        id,
        class: "input",
        inputMode: "decimal",
        autocomplete: "off",
        placeholder,
        value: typed.value ?? written2(value),
        onInput: (event) => {
          typed.value = event.currentTarget.value;
        },
        onBlur: take,
        onKeyDown: (event) => {
          if (event.key === "Enter") take();
          else if (event.key === "Escape") typed.value = void 0;
        }
      }
    )
  ] });
}

// src/rackview/Legend.tsx
var BINS = 64;
var STEPS = 200;
function Distribution({ low, high }) {
  const path = useComputed(() => {
    const counts = histogram(figures.value[0]?.sorted ?? [], low, high, BINS);
    const most = Math.max(1, ...counts);
    let line = `M0 20`;
    counts.forEach((count2, bin) => {
      const y2 = count2 === 0 ? 20 : 19 - 18 * Math.sqrt(count2 / most);
      line += `V${y2.toFixed(1)}H${bin + 1}`;
    });
    return `${line}V20Z`;
  });
  return /* @__PURE__ */ a(
    "svg",
    {
      class: "rv-distribution",
      viewBox: `0 0 ${BINS} 20`,
      preserveAspectRatio: "none",
      role: "img",
      "aria-label": t.rackview.legend.histogram,
      children: /* @__PURE__ */ a("path", { d: path })
    }
  );
}
function Handle({
  end,
  low,
  high,
  units
}) {
  const filters = part("filters").value;
  const rest = end === "from" ? low : high;
  const now = Math.min(high, Math.max(low, filters[end] ?? rest));
  const at = Math.round((now - low) / (high - low) * STEPS);
  const set = (step2) => {
    const value = Number((low + (high - low) * step2 / STEPS).toPrecision(6));
    const atRest = end === "from" ? step2 <= 0 : step2 >= STEPS;
    const other = end === "from" ? filters.to : filters.from;
    if (other !== void 0 && (end === "from" ? value > other : value < other)) return;
    filter({ [end]: atRest ? void 0 : value });
  };
  return /* @__PURE__ */ a(
    "input",
    {
      type: "range",
      class: `rv-handle ${end}`,
      "aria-label": t.rackview.filters[end],
      "aria-valuetext": reading(now, units),
      min: 0,
      max: STEPS,
      value: at,
      onInput: (event) => set(Number(event.currentTarget.value))
    }
  );
}
function place(value, low, high) {
  return `${(Math.min(1, Math.max(0, (value - low) / (high - low))) * 100).toFixed(2)}%`;
}
function Legend() {
  const first2 = shown2.value[0];
  const figure = figures.value[0];
  if (!first2 || !figure) return null;
  const { low, high, kind } = figure.range;
  const { from, to } = part("filters").value;
  const limits2 = first2.as ? void 0 : thresholdOf(part("thresholds").value, first2.metric);
  const colours2 = colouring.value;
  const stops = Array.from({ length: 17 }, (_, at) => colours2[Math.min(SIZE - 1, at * 16)]);
  const t_ = t.rackview;
  const words2 = first2.as ? t_.legend.compared[first2.as] : t_.legend.kind[kind];
  const limit = (value, level) => value !== void 0 && value >= low && value <= high && /* @__PURE__ */ a(
    "span",
    {
      class: "rv-limit",
      "data-level": level,
      style: { left: place(value, low, high) },
      title: t_.thresholds.at(t_.thresholds[level], reading(value, first2.units))
    }
  );
  return /* @__PURE__ */ a("section", { class: "rv-legend", "aria-label": t_.legend.label(first2.metric), children: [
    /* @__PURE__ */ a("div", { class: "rv-legend-name", children: [
      /* @__PURE__ */ a("strong", { class: "rv-name", children: first2.metric }),
      /* @__PURE__ */ a("small", { children: [first2.units, words2].filter(Boolean).join(" \xB7 ") })
    ] }),
    /* @__PURE__ */ a("div", { class: "rv-scale", children: [
      /* @__PURE__ */ a(Distribution, { low, high }),
      /* @__PURE__ */ a(
        "div",
        {
          class: "rv-band",
          style: { background: `linear-gradient(to right, ${stops.join(", ")})` },
          children: [
            from !== void 0 && /* @__PURE__ */ a("span", { class: "rv-out from", style: { width: place(from, low, high) } }),
            to !== void 0 && /* @__PURE__ */ a("span", { class: "rv-out to", style: { left: place(to, low, high) } }),
            limit(limits2?.warning, "warning"),
            limit(limits2?.critical, "critical"),
            /* @__PURE__ */ a(Handle, { end: "from", low, high, units: first2.units }),
            /* @__PURE__ */ a(Handle, { end: "to", low, high, units: first2.units })
          ]
        }
      ),
      /* @__PURE__ */ a("div", { class: "rv-ticks", "aria-hidden": "true", children: ticks(low, high, 6).map((value) => /* @__PURE__ */ a("span", { style: { left: place(value, low, high) }, children: reading(value) }, value)) })
    ] }),
    /* @__PURE__ */ a("div", { class: "rv-between no-print", children: [
      /* @__PURE__ */ a(
        NumberBox,
        {
          hidden: true,
          label: t_.filters.from,
          placeholder: reading(low),
          value: from,
          onChange: (value) => filter({ from: value })
        }
      ),
      /* @__PURE__ */ a("span", { "aria-hidden": "true", children: "\u2013" }),
      /* @__PURE__ */ a(
        NumberBox,
        {
          hidden: true,
          label: t_.filters.to,
          placeholder: reading(high),
          value: to,
          onChange: (value) => filter({ to: value })
        }
      ),
      /* @__PURE__ */ a(
        IconButton,
        {
          icon: "close",
          label: t_.filters.clearRange,
          disabled: from === void 0 && to === void 0,
          onClick: () => filter({ from: void 0, to: void 0 })
        }
      )
    ] })
  ] });
}

// src/rackview/LiveState.tsx
function LiveState() {
  const t_ = t.rackview.state;
  const moment = part("moment").value;
  if (moment !== void 0) {
    return /* @__PURE__ */ a("div", { class: "rv-state", "data-state": "past", role: "status", children: [
      /* @__PURE__ */ a(Icon, { name: "clock" }),
      /* @__PURE__ */ a("span", { children: [
        t.rackview.time.past(dateTime(moment)),
        /* @__PURE__ */ a("small", { children: t.rackview.time.placement })
      ] }),
      /* @__PURE__ */ a(Button, { kind: "primary", onClick: () => look(void 0), children: t.rackview.time.now })
    ] });
  }
  const now = connection.value;
  const heard = lastHeard.value ? time(lastHeard.value / 1e3) : "";
  if (now === "live" || now === "off") {
    if (part("metrics").value.length === 0) return null;
    const known2 = (figures.value[0]?.all.count ?? 0) > 0 && valuesAt.value > 0;
    return /* @__PURE__ */ a("div", { class: "rv-state", "data-state": known2 ? "live" : "waiting", children: known2 ? t_.values(time(valuesAt.value)) : t_.waiting });
  }
  const words2 = {
    connecting: t_.connecting,
    stale: t_.stale(heard),
    lost: heard ? t_.lost(heard) : t_.lostAtOnce,
    paused: t_.paused
  }[now];
  return /* @__PURE__ */ a("div", { class: "rv-state", "data-state": now, role: "status", children: [
    now !== "connecting" && /* @__PURE__ */ a(Icon, { name: "warning" }),
    words2
  ] });
}

// src/rackview/Nothing.tsx
function rackCommand() {
  const team = here.value.teams[0]?.id ?? "TEAM";
  const body = JSON.stringify({ name: "rack-1", team_id: team, status: "ACTIVE" });
  return [
    `curl -X POST ${location.origin}/api/v2/racks \\`,
    "  -H 'Authorization: Bearer TOKEN' -H 'Content-Type: application/json' \\",
    `  -d '${body}'`
  ].join("\n");
}
function NoRacks() {
  const t_ = t.rackview.empty;
  const root = isRoot();
  return /* @__PURE__ */ a(Empty, { icon: "rack", title: t_.noRacks, children: [
    /* @__PURE__ */ a("p", { children: root ? t_.noRacksRoot : t_.noRacksUser }),
    root ? /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Code, { text: rackCommand() }),
      /* @__PURE__ */ a(ButtonLink, { href: "/teams", icon: "team", children: t_.teams })
    ] }) : /* @__PURE__ */ a(ButtonLink, { href: "/cloud-env/cluster-types", kind: "primary", icon: "add", children: t_.launch })
  ] });
}
function reportCommand(origin, device, token) {
  const body = JSON.stringify({
    name: "load.1m",
    value: 0.5,
    units: "",
    type: "double",
    slope: "both",
    ttl: 3600
  });
  return [
    `curl -X PUT ${origin}/mrd/${device}/metrics \\`,
    `  -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`
  ].join("\n");
}
var TOKEN_DAYS = 30;
function NoMetrics() {
  const secret = useSignal("");
  const busy = useSignal(false);
  const t_ = t.rackview.empty;
  const device = here.value.devices[0];
  if (!device) {
    return /* @__PURE__ */ a(Empty, { icon: "device", title: t_.noMetrics, children: /* @__PURE__ */ a("p", { children: t_.noDevices }) });
  }
  const make = async () => {
    busy.value = true;
    try {
      const made2 = await send("POST", "/api/v2/tokens", {
        name: t_.tokenName,
        scopes: ["write"],
        days: TOKEN_DAYS,
        devices: [device.id]
      });
      secret.value = made2.secret;
    } catch (problem) {
      toastProblem(problem);
    }
    busy.value = false;
  };
  return /* @__PURE__ */ a(Empty, { icon: "chart", title: t_.noMetrics, children: [
    /* @__PURE__ */ a("p", { children: t_.noMetricsBody(device.name) }),
    /* @__PURE__ */ a(Code, { text: reportCommand(location.origin, device.id, secret.value || "TOKEN") }),
    secret.value ? /* @__PURE__ */ a("p", { children: t_.tokenMade }) : /* @__PURE__ */ a(Button, { kind: "primary", icon: "key", busy: busy.value, onClick: () => void make(), children: t_.token })
  ] });
}

// src/rackview/ShowSettings.tsx
function Choice({
  label: label2,
  options: options2,
  value,
  onChange
}) {
  const name = P();
  return /* @__PURE__ */ a("fieldset", { class: "rv-choice-of", children: [
    /* @__PURE__ */ a("legend", { children: label2 }),
    /* @__PURE__ */ a("div", { children: options2.map(([option, text]) => /* @__PURE__ */ a("label", { children: [
      /* @__PURE__ */ a(
        "input",
        {
          type: "radio",
          class: "unseen",
          name,
          checked: option === value,
          onChange: () => onChange(option)
        }
      ),
      /* @__PURE__ */ a("span", { children: text })
    ] }, option)) })
  ] });
}
function options(texts) {
  return Object.entries(texts);
}
function Tick({
  label: label2,
  value,
  onChange
}) {
  return /* @__PURE__ */ a("label", { class: "check", children: [
    /* @__PURE__ */ a(
      "input",
      {
        type: "checkbox",
        checked: value,
        onChange: (event) => onChange(event.currentTarget.checked)
      }
    ),
    label2
  ] });
}
function ShowSettings() {
  const id = P();
  const t_ = t.rackview.show;
  const hidden = part("hidden").value;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(
      Choice,
      {
        label: t_.mode,
        options: options(t_.modes),
        value: part("mode").value,
        onChange: (mode) => change({ mode })
      }
    ),
    /* @__PURE__ */ a(
      Choice,
      {
        label: t_.sides,
        options: options(t_.side),
        value: part("sides").value,
        onChange: (sides) => change({ sides })
      }
    ),
    /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("label", { for: id, children: t_.order }),
      /* @__PURE__ */ a(
        "select",
        {
          id,
          class: "select",
          value: part("order").value,
          onChange: (event) => change({ order: event.currentTarget.value }),
          children: options(t_.orders).map(([order2, text]) => /* @__PURE__ */ a("option", { value: order2, children: text }, order2))
        }
      )
    ] }),
    /* @__PURE__ */ a(
      Tick,
      {
        label: t_.byTeam,
        value: part("byTeam").value,
        onChange: (byTeam) => change({ byTeam })
      }
    ),
    /* @__PURE__ */ a(
      Tick,
      {
        label: t_.scale,
        value: part("scaleBars").value,
        onChange: (scaleBars) => change({ scaleBars })
      }
    ),
    /* @__PURE__ */ a(Tick, { label: t_.chart, value: part("chart").value, onChange: (chart) => change({ chart }) }),
    hidden.length > 0 && /* @__PURE__ */ a("p", { class: "rv-fitting", children: [
      t_.hidden(count(hidden.length)),
      /* @__PURE__ */ a(Button, { kind: "plain", icon: "eye", onClick: () => change({ hidden: [] }), children: t_.showAll })
    ] })
  ] });
}

// src/rackview/ColourSettings.tsx
var KINDS2 = ["auto", "declared", "percentile", "fixed"];
function setRange(range) {
  change({ ranges: keep(view.peek().ranges, range) });
  keepMetric(range, thresholdOf(view.peek().thresholds, range.metric));
}
function setThreshold(threshold) {
  const all = keep(view.peek().thresholds, threshold);
  const set = all.filter((one2) => one2.warning !== void 0 || one2.critical !== void 0);
  change({ thresholds: set });
  keepMetric(rangeOf(view.peek().ranges, threshold.metric), threshold);
}
function Maps() {
  const chosen = part("map").value;
  const inverted = part("inverted").value;
  const name = P();
  const t_ = t.rackview.colours;
  return /* @__PURE__ */ a("fieldset", { class: "rv-maps", children: [
    /* @__PURE__ */ a("legend", { class: "unseen", children: t_.map }),
    COLOUR_MAPS.map((map) => /* @__PURE__ */ a("label", { title: map === "classic" ? t_.classicHint : void 0, children: [
      /* @__PURE__ */ a(
        "input",
        {
          type: "radio",
          name,
          class: "unseen",
          checked: map === chosen,
          onChange: () => change({ map })
        }
      ),
      /* @__PURE__ */ a(
        "span",
        {
          class: "rv-gradient",
          style: { background: gradient(map, inverted) },
          "aria-hidden": "true"
        }
      ),
      /* @__PURE__ */ a("span", { children: t_.maps[map] })
    ] }, map))
  ] });
}
function RangeSettings({ metric }) {
  const id = P();
  const wish = rangeOf(part("ranges").value, metric);
  const inForce = figures.value[0]?.range;
  const wrong = useSignal(false);
  const t_ = t.rackview.colours;
  const ends2 = (low2, high2) => {
    wrong.value = low2 >= high2;
    if (low2 < high2) setRange({ metric, kind: "fixed", low: low2, high: high2 });
  };
  const low = wish.kind === "fixed" ? wish.low : inForce?.low;
  const high = wish.kind === "fixed" ? wish.high : inForce?.high;
  const declared = metricOf.value.get(metric);
  const undeclared = wish.kind === "declared" && (declared?.min === null || declared?.max === null);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("label", { for: id, children: t_.range }),
      /* @__PURE__ */ a(
        "select",
        {
          id,
          class: "select",
          value: wish.kind,
          onChange: (event) => {
            const kind = event.currentTarget.value;
            setRange({ metric, kind, low: inForce?.low ?? 0, high: inForce?.high ?? 1 });
          },
          children: KINDS2.map((kind) => /* @__PURE__ */ a("option", { value: kind, children: t_.ranges[kind] }, kind))
        }
      ),
      /* @__PURE__ */ a("span", { class: "hint", children: undeclared ? t_.undeclared : t_.rangeHints[wish.kind] })
    ] }),
    /* @__PURE__ */ a("div", { class: "rv-pair", children: [
      /* @__PURE__ */ a(
        NumberBox,
        {
          label: t_.low,
          value: low,
          onChange: (value) => value !== void 0 && ends2(value, high ?? value + 1)
        }
      ),
      /* @__PURE__ */ a(
        NumberBox,
        {
          label: t_.high,
          value: high,
          onChange: (value) => value !== void 0 && ends2(low ?? value - 1, value)
        }
      )
    ] }),
    wrong.value && /* @__PURE__ */ a("p", { class: "rv-wrong", role: "alert", children: t_.order })
  ] });
}
function ThresholdSettings({ metric }) {
  const now = thresholdOf(part("thresholds").value, metric) ?? {
    metric,
    warning: void 0,
    critical: void 0
  };
  const t_ = t.rackview.thresholds;
  const set = now.warning !== void 0 || now.critical !== void 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h3", { children: t_.title }),
    /* @__PURE__ */ a("div", { class: "rv-pair", children: [
      /* @__PURE__ */ a(
        NumberBox,
        {
          label: t_.warning,
          value: now.warning,
          onChange: (warning) => setThreshold({ ...now, warning })
        }
      ),
      /* @__PURE__ */ a(
        NumberBox,
        {
          label: t_.critical,
          value: now.critical,
          onChange: (critical) => setThreshold({ ...now, critical })
        }
      )
    ] }),
    set ? /* @__PURE__ */ a(
      Button,
      {
        kind: "plain",
        icon: "close",
        onClick: () => setThreshold({ metric, warning: void 0, critical: void 0 }),
        children: t_.clear
      }
    ) : /* @__PURE__ */ a("p", { class: "rv-hint", children: t_.hint })
  ] });
}
function ColourSettings() {
  const metric = part("metrics").value[0];
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Maps, {}),
    /* @__PURE__ */ a(
      Tick,
      {
        label: t.rackview.colours.inverted,
        value: part("inverted").value,
        onChange: (inverted) => change({ inverted })
      }
    ),
    metric !== void 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(RangeSettings, { metric }, `range ${metric}`),
      /* @__PURE__ */ a(ThresholdSettings, { metric }, `threshold ${metric}`)
    ] })
  ] });
}

// src/rackview/FilterSettings.tsx
var choices = O(() => {
  const { devices, racks, teams, templates } = here.value;
  const team = counted(devices.map((device) => teams[racks[device.rack]?.team ?? -1]?.id ?? ""));
  return {
    status: counted(devices.map((device) => device.status)),
    type: counted(devices.map((device) => device.type)),
    kind: counted(devices.map((device) => templates[device.template]?.kind ?? "server")),
    team
  };
});
function labelOf(name, value) {
  if (name === "status") return t.rackview.statuses[value] ?? value;
  if (name === "type") return t.rackview.filters.types[value] ?? value;
  if (name === "kind") return t.rackview.filters.kinds[value];
  return here.value.teams.find((team) => team.id === value)?.name ?? value;
}
function Choices({ name }) {
  const chosen = part("filters").value[name];
  const known2 = choices.value[name];
  const all = [
    ...known2,
    ...chosen.filter((value) => !known2.some(([one2]) => one2 === value)).map((value) => [value, 0])
  ];
  if (all.length < 2 && chosen.length === 0) return null;
  const toggle = (value) => {
    const next2 = chosen.includes(value) ? chosen.filter((one2) => one2 !== value) : [...chosen, value];
    filter({ [name]: next2 });
  };
  return /* @__PURE__ */ a("fieldset", { class: "rv-choices", children: [
    /* @__PURE__ */ a("legend", { children: t.rackview.filters[name] }),
    all.map(([value, devices]) => /* @__PURE__ */ a(
      "button",
      {
        type: "button",
        class: "rv-choice",
        "aria-pressed": chosen.includes(value),
        onClick: () => toggle(value),
        children: [
          labelOf(name, value),
          " ",
          /* @__PURE__ */ a("small", { children: count(devices) })
        ]
      },
      value
    ))
  ] });
}
function FilterSettings() {
  const id = P();
  const filters = part("filters").value;
  const t_ = t.rackview.filters;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("label", { for: id, children: t_.text }),
      /* @__PURE__ */ a(
        "input",
        {
          id,
          class: "input",
          type: "search",
          "data-rackview": "filter",
          autocomplete: "off",
          spellcheck: false,
          value: filters.text,
          onInput: (event) => filter({ text: event.currentTarget.value })
        }
      )
    ] }),
    /* @__PURE__ */ a(Choices, { name: "status" }),
    /* @__PURE__ */ a(Choices, { name: "type" }),
    /* @__PURE__ */ a(Choices, { name: "kind" }),
    /* @__PURE__ */ a(Choices, { name: "team" }),
    filtering(filters) && /* @__PURE__ */ a("p", { class: "rv-fitting", children: [
      t_.fitting(count(counting.value.length), count(here.value.devices.length)),
      /* @__PURE__ */ a(Button, { kind: "plain", icon: "close", onClick: () => filter(NO_FILTERS), children: t_.clear })
    ] })
  ] });
}

// src/rackview/MetricPicker.tsx
var LISTED = 12;
function Combo() {
  const typed = useSignal("");
  const open = useSignal(false);
  const active = useSignal(0);
  const box = T(null);
  const id = P();
  const free = (metrics.value ?? []).filter(
    (metric) => !part("metrics").value.includes(metric.name) && metric.nature !== "string_and_time"
  );
  const all = suggested(free, typed.value, free.length);
  const list = all.slice(0, LISTED);
  const at = Math.min(active.value, list.length - 1);
  const choose = (metric) => {
    if (!metric) return;
    addMetric(metric.name);
    typed.value = "";
    active.value = 0;
    open.value = false;
  };
  const obey = (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      open.value = true;
      const by = event.key === "ArrowDown" ? 1 : -1;
      active.value = (at + by + list.length) % Math.max(1, list.length);
    } else if (event.key === "Enter" && open.peek()) choose(list[at]);
    else if (event.key === "Escape" && open.peek()) open.value = false;
    else return;
    event.preventDefault();
  };
  const t_ = t.rackview.metric;
  return /* @__PURE__ */ a("div", { class: "rv-combo", children: [
    /* @__PURE__ */ a(
      "input",
      {
        ref: box,
        class: "input",
        "data-rackview": "metric",
        role: "combobox",
        "aria-label": t_.add,
        "aria-expanded": open.value,
        "aria-controls": `${id}-list`,
        "aria-autocomplete": "list",
        "aria-activedescendant": open.value && list[at] ? `${id}-${at}` : void 0,
        autocomplete: "off",
        spellcheck: false,
        placeholder: part("metrics").value.length > 0 ? t_.add : t_.choose,
        value: typed.value,
        onFocus: () => {
          open.value = true;
          void readMetrics();
        },
        onBlur: () => {
          open.value = false;
        },
        onClick: () => {
          open.value = true;
        },
        onInput: (event) => {
          typed.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        },
        onKeyDown: obey
      }
    ),
    /* @__PURE__ */ a(
      "div",
      {
        id: `${id}-list`,
        role: "listbox",
        "aria-label": t_.choose,
        class: "rv-options",
        hidden: !open.value,
        children: [
          list.map((metric, index) => /* @__PURE__ */ a(
            "div",
            {
              id: `${id}-${index}`,
              role: "option",
              tabIndex: -1,
              "aria-selected": index === at,
              onPointerDown: (event) => event.preventDefault(),
              onClick: () => choose(metric),
              onKeyDown: obey,
              children: [
                /* @__PURE__ */ a("span", { class: "rv-name", children: metric.name }),
                /* @__PURE__ */ a("small", { children: [
                  [metric.units, count(metric.devices)].filter(Boolean).join(" \xB7 "),
                  /* @__PURE__ */ a("span", { class: "unseen", children: [
                    " ",
                    t_.devices("")
                  ] })
                ] })
              ]
            },
            metric.name
          )),
          list.length === 0 && metrics.value && /* @__PURE__ */ a("p", { class: "rv-hint", children: t_.none }),
          all.length > LISTED && /* @__PURE__ */ a("p", { class: "rv-hint", children: t_.more(count(all.length - LISTED)) })
        ]
      }
    )
  ] });
}
function MetricPicker() {
  const names = part("metrics").value;
  const t_ = t.rackview.metric;
  const swatch = table(part("map").value, part("inverted").value)[200];
  return /* @__PURE__ */ a("div", { class: "rv-metrics", children: [
    /* @__PURE__ */ a("ul", { children: names.map((name, at) => /* @__PURE__ */ a("li", { class: "rv-chosen", children: [
      /* @__PURE__ */ a(
        "button",
        {
          type: "button",
          class: "rv-first",
          "aria-pressed": at === 0,
          title: at === 0 ? t_.isFirst : t_.first(name),
          onClick: () => setMetrics([name, ...names.filter((other) => other !== name)]),
          children: [
            /* @__PURE__ */ a(
              "span",
              {
                class: "rv-swatch",
                style: at === 0 && swatch ? { background: swatch } : {},
                "aria-hidden": "true"
              }
            ),
            /* @__PURE__ */ a("span", { class: "rv-name", children: name }),
            /* @__PURE__ */ a("small", { children: metricOf.value.get(name)?.units })
          ]
        }
      ),
      /* @__PURE__ */ a(
        IconButton,
        {
          icon: "close",
          label: t_.remove(name),
          onClick: () => setMetrics(names.filter((other) => other !== name))
        }
      )
    ] }, name)) }),
    names.length < METRICS_ON_SCREEN ? /* @__PURE__ */ a(Combo, {}) : /* @__PURE__ */ a("p", { class: "rv-hint", children: t_.most })
  ] });
}

// src/rackview/Pane.tsx
function togglePane() {
  paneOpen.value = !paneOpen.peek();
  keepLayout();
}
function Section({ title, children }) {
  return /* @__PURE__ */ a("details", { class: "rv-section", open: true, children: [
    /* @__PURE__ */ a("summary", { children: [
      /* @__PURE__ */ a("h2", { children: title }),
      /* @__PURE__ */ a(Icon, { name: "forward" })
    ] }),
    /* @__PURE__ */ a("div", { class: "rv-section-body", children })
  ] });
}
function Pane({ children }) {
  if (!paneOpen.value) return null;
  return /* @__PURE__ */ a("aside", { class: "rv-pane no-print", id: "rv-pane", "aria-label": t.rackview.pane, children: [
    /* @__PURE__ */ a("div", { class: "rv-pane-close", children: /* @__PURE__ */ a(IconButton, { icon: "close", label: t.rackview.closePane, onClick: togglePane }) }),
    children,
    /* @__PURE__ */ a(Section, { title: t.rackview.metric.title, children: /* @__PURE__ */ a(MetricPicker, {}) }),
    /* @__PURE__ */ a(Section, { title: t.rackview.show.title, children: /* @__PURE__ */ a(ShowSettings, {}) }),
    /* @__PURE__ */ a(Section, { title: t.rackview.colours.title, children: /* @__PURE__ */ a(ColourSettings, {}) }),
    /* @__PURE__ */ a(Section, { title: t.rackview.filters.title, children: /* @__PURE__ */ a(FilterSettings, {}) })
  ] });
}

// src/rackview/camera.ts
var SCALE_MAX = 3;
var BEYOND_WHOLE = 0.7;
var FIT_MARGIN = 12;
function toWorld(camera2, viewport2, point2) {
  return {
    x: (point2.x - viewport2.width / 2) / camera2.scale + camera2.x,
    y: (point2.y - viewport2.height / 2) / camera2.scale + camera2.y
  };
}
function seen(camera2, viewport2) {
  const width = viewport2.width / camera2.scale;
  const height = viewport2.height / camera2.scale;
  return { x: camera2.x - width / 2, y: camera2.y - height / 2, width, height };
}
function fit(box, viewport2, margin = FIT_MARGIN) {
  const width = Math.max(1, viewport2.width - 2 * margin);
  const height = Math.max(1, viewport2.height - 2 * margin);
  const scale = Math.min(
    width / Math.max(1, box.width),
    height / Math.max(1, box.height),
    SCALE_MAX
  );
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, scale };
}
function fitAll(layout2, viewport2) {
  return fit({ x: 0, y: 0, width: layout2.width, height: layout2.height }, viewport2, 0);
}
function fitRow(layout2, viewport2, at) {
  const row = layout2.rows.find((each) => at.y < each.y + each.height) ?? layout2.rows[layout2.rows.length - 1];
  if (!row) return fitAll(layout2, viewport2);
  const camera2 = fit({ x: at.x, y: row.y, width: RACK_WIDTH, height: row.height }, viewport2);
  return clamp({ ...camera2, x: at.x }, layout2, viewport2);
}
function fitRack(placed, viewport2) {
  return fit(placed, viewport2, 2 * FIT_MARGIN);
}
function zoomAt(camera2, viewport2, at, scale) {
  const world = toWorld(camera2, viewport2, at);
  return {
    x: world.x - (at.x - viewport2.width / 2) / scale,
    y: world.y - (at.y - viewport2.height / 2) / scale,
    scale
  };
}
function scaleMin(layout2, viewport2) {
  return fitAll(layout2, viewport2).scale * BEYOND_WHOLE;
}
function clamp(camera2, layout2, viewport2) {
  const least = Math.min(scaleMin(layout2, viewport2), SCALE_MAX);
  const wanted = Number.isFinite(camera2.scale) && camera2.scale > 0 ? camera2.scale : least;
  const scale = Math.min(SCALE_MAX, Math.max(least, wanted));
  const axis2 = (at, world, screen) => {
    const half = screen / scale / 2;
    if (!Number.isFinite(at) || world <= 2 * half) return world / 2;
    const margin = FIT_MARGIN / scale;
    return Math.min(world - half + margin, Math.max(half - margin, at));
  };
  return {
    x: axis2(camera2.x, layout2.width, viewport2.width),
    y: axis2(camera2.y, layout2.height, viewport2.height),
    scale
  };
}
function between4(from, to, part2) {
  if (part2 <= 0) return from;
  if (part2 >= 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** part2;
  const close = Math.abs(Math.log(to.scale / from.scale)) < 1e-3;
  const way = close ? part2 : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return {
    x: from.x + (to.x - from.x) * way,
    y: from.y + (to.y - from.y) * way,
    scale
  };
}
function eased(part2) {
  return part2 < 0.5 ? 4 * part2 ** 3 : 1 - (2 - 2 * part2) ** 3 / 2;
}
function touches(a2, b) {
  return a2.x < b.x + b.width && b.x < a2.x + a2.width && a2.y < b.y + b.height && b.y < a2.y + a2.height;
}
function visible(layout2, camera2, viewport2) {
  const view2 = seen(camera2, viewport2);
  const found = [];
  for (const row of layout2.rows) {
    if (row.y > view2.y + view2.height || row.y + row.height < view2.y) continue;
    for (let at = row.first; at < row.end; at++) {
      if (touches(layout2.placed[at], view2)) found.push(at);
    }
  }
  return found;
}

// src/rackview/art.ts
var FINE_FROM = 13;
var NAME_FROM = 26;
var PARTS_FROM = 190;
var PARTS_TO = 346;
var EAR = 18;
var BETWEEN = 1.5;
var Brush = class {
  constructor(pen, theme, x2, y2, scale) {
    this.pen = pen;
    this.theme = theme;
    this.x = x2;
    this.y = y2;
    this.scale = scale;
    this.fine = scale * UNIT >= FINE_FROM;
  }
  pen;
  theme;
  x;
  y;
  scale;
  fine;
  box(x2, y2, width, height, ink, radius = 0) {
    const k = this.scale;
    this.pen.box(
      this.x + x2 * k,
      this.y + y2 * k,
      width * k,
      height * k,
      this.theme.inks[ink],
      radius * k
    );
  }
  shade(x2, y2, width, height, top, low, radius) {
    const k = this.scale;
    const { inks } = this.theme;
    this.pen.shade(
      this.x + x2 * k,
      this.y + y2 * k,
      width * k,
      height * k,
      inks[top],
      inks[low],
      radius * k
    );
  }
  frame(x2, y2, width, height, ink, radius) {
    const k = this.scale;
    const line = Math.max(0.75, Math.min(1.25, k));
    this.pen.frame(
      this.x + x2 * k,
      this.y + y2 * k,
      width * k,
      height * k,
      this.theme.inks[ink],
      line,
      radius * k
    );
  }
  dot(x2, y2, radius, ink) {
    const k = this.scale;
    this.pen.dot(this.x + x2 * k, this.y + y2 * k, radius * k, this.theme.inks[ink]);
  }
  ring(x2, y2, radius, ink, line) {
    const k = this.scale;
    this.pen.ring(this.x + x2 * k, this.y + y2 * k, radius * k, this.theme.inks[ink], line * k);
  }
  /** Equal boxes in columns and rows. */
  grid(area, columns2, rows, gap, one2) {
    const [x2, y2, width, height] = area;
    const w = (width - gap * (columns2 - 1)) / columns2;
    const h = (height - gap * (rows - 1)) / rows;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns2; column++) {
        one2(x2 + column * (w + gap), y2 + row * (h + gap), w, h);
      }
    }
  }
  /** A plate with holes, or a plain darker one where holes would be too small. */
  mesh(x2, y2, width, height) {
    if (!this.fine) {
      this.box(x2, y2, width, height, "plate", 2);
      return;
    }
    this.box(x2, y2, width, height, "plate", 2);
    const pitch2 = 6;
    const rows = Math.max(1, Math.floor((height - 3) / pitch2));
    const columns2 = Math.max(1, Math.floor((width - 3) / pitch2));
    const left = x2 + (width - (columns2 - 1) * pitch2) / 2;
    const top = y2 + (height - (rows - 1) * pitch2) / 2;
    for (let row = 0; row < rows; row++) {
      const shift = row % 2 === 0 ? 0 : pitch2 / 2;
      for (let column = 0; column < columns2 - row % 2; column++) {
        this.dot(left + column * pitch2 + shift, top + row * pitch2, 1.5, "dark");
      }
    }
  }
  /** Upright slits. */
  slits(x2, y2, width, height) {
    this.box(x2, y2, width, height, "plate", 2);
    if (!this.fine) return;
    const count2 = Math.floor(width / 7);
    this.grid(
      [x2 + 4, y2 + 5, width - 8, height - 10],
      count2,
      1,
      4,
      (left, top, w, h) => this.box(left, top, w, h, "dark", 1)
    );
  }
  /** A carrier with a disk in it. */
  drive(x2, y2, width, height) {
    this.box(x2, y2, width, height, "plate", 1.5);
    if (!this.fine) {
      this.box(x2, y2, 4, height, "metal", 1);
      return;
    }
    this.frame(x2, y2, width, height, "plateLine", 1.5);
    this.box(x2 + 2.5, y2 + 2.5, 3.5, height - 5, "metal", 1);
    this.box(x2 + 9, y2 + height / 2 - 0.6, width - 18, 1.2, "plateLine");
    this.dot(x2 + width - 4.5, y2 + 4.5, 1.2, "dark");
  }
  /** A socket for a cable. */
  port(x2, y2, width, height) {
    this.box(x2, y2, width, height, "socket", 1);
    if (this.fine) this.box(x2 + width * 0.3, y2, width * 0.4, 1.8, "metal");
  }
  /** A power supply with its inlet. */
  supply(x2, y2, width, height) {
    this.box(x2, y2, width, height, "plate", 2);
    if (this.fine) this.frame(x2, y2, width, height, "plateLine", 2);
    const high = Math.min(14, height - 8);
    this.box(x2 + 6, y2 + height / 2 - high / 2, 17, high, "socket", 2);
    if (!this.fine) return;
    this.box(x2 + 10, y2 + height / 2 - 2, 2, 4, "dark");
    this.box(x2 + 17, y2 + height / 2 - 2, 2, 4, "dark");
    this.box(x2 + width - 8, y2 + 5, 3, height - 10, "metal", 1.5);
    this.dot(x2 + width - 15, y2 + height / 2, 1.6, "lit");
  }
  /** A fan behind its grille. */
  fan(x2, y2, radius) {
    this.dot(x2, y2, radius, "plate");
    this.ring(x2, y2, radius * 0.94, "plateLine", 1.2);
    if (!this.fine) {
      this.dot(x2, y2, radius * 0.4, "metal");
      return;
    }
    this.ring(x2, y2, radius * 0.7, "dark", 0.9);
    this.ring(x2, y2, radius * 0.46, "dark", 0.9);
    this.dot(x2, y2, radius * 0.24, "dark");
  }
};
function chassis(b, height) {
  b.shade(0, 0, DEVICE_WIDTH, height, "body", "bodyLow", 2.5);
  b.frame(0, 0, DEVICE_WIDTH, height, "bodyLine", 2.5);
  for (const x2 of [0, DEVICE_WIDTH - EAR]) {
    if (b.fine) {
      b.box(x2 === 0 ? EAR : x2, 1, 0.9, height - 2, "plateLine");
      b.dot(x2 + EAR / 2, 6, 1.7, "metal");
      b.dot(x2 + EAR / 2, height - 6, 1.7, "metal");
    } else b.box(x2 + 1, 1, EAR - 2, height - 2, "plate");
  }
  if (b.fine && height > UNIT) {
    for (const x2 of [4.5, DEVICE_WIDTH - EAR + 4.5])
      b.box(x2, height / 2 - 11 + 6, EAR - 9, Math.min(height / 2 - 14, 40), "metal", 3);
  }
}
function serverFront(b, units, height) {
  const area = [PARTS_FROM, PARTS_TO - PARTS_FROM];
  if (units === 1) {
    b.grid([area[0], 5, area[1], height - 10], 4, 1, 3, (x2, y2, w, h) => b.drive(x2, y2, w, h));
    return;
  }
  b.mesh(area[0], 6, area[1], UNIT - 8);
  const low = (units - 1) * UNIT;
  if (units > 2) b.slits(NAME_FROM, UNIT + 2, PARTS_TO - NAME_FROM, (units - 2) * UNIT - 4);
  b.grid(
    [NAME_FROM, low + 1, PARTS_TO - NAME_FROM, height - low - 6],
    units === 2 ? 8 : 6,
    1,
    3,
    (x2, y2, w, h) => b.drive(x2, y2, w, h)
  );
}
function serverRear(b, units, height) {
  if (units === 1) {
    ports(b, 156, 8);
    b.supply(240, 4, 52, height - 8);
    b.supply(294, 4, 52, height - 8);
    return;
  }
  b.grid([PARTS_FROM, 6, PARTS_TO - PARTS_FROM, UNIT - 10], 2, 2, 3, (x2, y2, w, h) => {
    b.box(x2, y2, w, h, "plate", 1);
    if (b.fine) b.box(x2 + 6, y2 + h / 2 - 1.5, w - 24, 3, "dark", 1.5);
    if (b.fine) b.dot(x2 + w - 6, y2 + h / 2, 1.6, "metal");
  });
  const rows = Math.min(units - 1, 4);
  b.grid([248, UNIT + 2, 98, height - UNIT - 7], 1, rows, 3, (x2, y2, w, h) => {
    b.supply(x2, y2, w, h);
  });
  const room = height - UNIT - 30;
  if (room > UNIT) {
    const radius = Math.min(34, room / 2 - 2);
    for (let at = 0; at < 3; at++) b.fan(62 + at * 72, UNIT + 2 + room / 2, radius);
  } else b.mesh(NAME_FROM, UNIT + 4, 88, height - UNIT - 10);
  ports(b, units === 2 ? 122 : 34, height - 25);
}
function ports(b, x2, y2) {
  b.port(x2, y2 + 3, 14, 13);
  b.port(x2 + 17, y2 + 3, 14, 13);
  b.box(x2 + 35, y2 + 2, 9, 6, "blue", 1);
  b.box(x2 + 35, y2 + 11, 9, 6, "blue", 1);
  b.box(x2 + 48, y2 + 4, 26, 11, "darker", 3);
}
function switchFront(b, units, height) {
  const cards = (x2, y2, width, columns2) => b.grid([x2, y2, width, 22], columns2, 2, 2.4, (left, top2, w, h) => b.port(left, top2, w, h));
  const top = 6;
  cards(138, top, 82, 6);
  cards(226, top, 82, 6);
  b.grid([316, top, 32, 22], 1, 2, 2.4, (x2, y2, w, h) => {
    b.box(x2, y2, w, h, "metal", 1);
    b.box(x2 + 2, y2 + 2, w - 4, h - 4, "socket", 1);
  });
  for (let unit = 1; unit < units; unit++) {
    const y2 = unit * UNIT;
    b.box(NAME_FROM - 4, y2 - 0.5, PARTS_TO - NAME_FROM + 8, 1, "plateLine");
    for (let block = 0; block < 4; block++) cards(NAME_FROM + block * 81, y2 + 5, 76, 6);
  }
  if (b.fine) b.dot(128, height - 8, 1.5, "lit");
}
function switchRear(b, units, height) {
  for (let unit = 0; unit < units; unit++) {
    const y2 = unit * UNIT;
    const middle = y2 + (unit === units - 1 ? height - y2 : UNIT) / 2;
    for (let at = 0; at < 3; at++) b.fan(204 + at * 28, middle, 11.5);
    b.supply(286, y2 + 4, 60, UNIT - 9.5);
    if (unit > 0) b.mesh(NAME_FROM, y2 + 5, 152, UNIT - 11);
  }
}
function storageFront(b, units, height) {
  const columns2 = 4;
  const rows = 2 * units;
  const top = 4;
  const pitchX = (PARTS_TO - NAME_FROM + 4) / columns2;
  const pitchY = (height - 2 * top + 2) / rows;
  for (let row = 0; row < rows; row++) {
    for (let column = row < 2 ? 2 : 0; column < columns2; column++) {
      b.drive(NAME_FROM + column * pitchX, top + row * pitchY, pitchX - 4, pitchY - 2);
    }
  }
}
function storageRear(b, units, height) {
  for (let unit = 0; unit < units; unit++) {
    const y2 = unit * UNIT + 4;
    const h = (unit === units - 1 ? height : (unit + 1) * UNIT) - y2 - 4;
    b.box(PARTS_FROM, y2, PARTS_TO - PARTS_FROM, h, "plate", 2);
    if (b.fine) b.frame(PARTS_FROM, y2, PARTS_TO - PARTS_FROM, h, "plateLine", 2);
    for (let at = 0; at < 3; at++) b.port(PARTS_FROM + 10 + at * 26, y2 + h / 2 - 5, 21, 10);
    if (b.fine) b.dot(PARTS_TO - 58, y2 + h / 2, 1.6, "lit");
    b.box(PARTS_TO - 48, y2 + 5, 40, h - 10, "metal", 3);
    if (unit > 0) {
      b.supply(NAME_FROM, y2, 76, h);
      b.supply(NAME_FROM + 82, y2, 76, h);
    }
  }
}
var DRAWN = {
  server: { front: serverFront, rear: serverRear },
  switch: { front: switchFront, rear: switchRear },
  storage: { front: storageFront, rear: storageRear }
};
function drawArt(pen, theme, key, x2, y2, width) {
  if (key.kind === "empty") {
    emptyUnit(new Brush(pen, theme, x2, y2, width / RACK_WIDTH), key.face);
    return;
  }
  const b = new Brush(pen, theme, x2, y2, width / DEVICE_WIDTH);
  const height = key.units * UNIT - BETWEEN;
  chassis(b, height);
  DRAWN[key.kind === "rack" ? "server" : key.kind][key.face](b, key.units, height);
}
function emptyUnit(b, face) {
  b.box(0, 0, RACK_WIDTH, UNIT, "rail");
  b.box(DEVICE_X, 0, DEVICE_WIDTH, UNIT, "bay");
  b.box(DEVICE_X, UNIT - 1, DEVICE_WIDTH, 1, "bayLine");
  b.box(0, 0, 14, UNIT, "post");
  b.box(RACK_WIDTH - 14, 0, 14, UNIT, "post");
  if (!b.fine) return;
  b.box(0, 0, 1, UNIT, "postLine");
  b.box(RACK_WIDTH - 1, 0, 1, UNIT, "postLine");
  b.box(13.5, 0, 0.8, UNIT, "postLine");
  b.box(RACK_WIDTH - 14.3, 0, 0.8, UNIT, "postLine");
  for (const y2 of [4, 15, 26]) {
    b.box(38.5, y2, 4, 4, "hole", 1);
    b.box(RACK_WIDTH - 42.5, y2, 4, 4, "hole", 1);
  }
  if (face === "rear") {
    b.box(3.5, 0, 7, UNIT, "dark");
    for (const y2 of [5, 20]) b.box(5, y2, 4, 8, "socket", 1);
  }
}
function drawFrame(pen, theme, x2, y2, scale, height) {
  const b = new Brush(pen, theme, x2, y2, scale);
  const low = height - FOOT;
  b.shade(0, 0, RACK_WIDTH, CAP, "postLight", "post", 5);
  b.box(0, CAP / 2, RACK_WIDTH, CAP / 2, "post");
  b.box(0, low, RACK_WIDTH, FOOT - 14, "post");
  b.box(24, height - 14, 44, 14, "postLine", 3);
  b.box(RACK_WIDTH - 68, height - 14, 44, 14, "postLine", 3);
  if (!b.fine) return;
  b.box(0, CAP - 1, RACK_WIDTH, 1, "postLine");
  b.box(0, low, RACK_WIDTH, 1, "postLine");
  b.frame(0, 0, RACK_WIDTH, height - 14, "postLine", 5);
  b.grid(
    [RACK_WIDTH / 2 - 90, 9, 180, 8],
    18,
    1,
    4,
    (left, top, w, h) => b.box(left, top, w, h, "postLine", 2)
  );
}

// src/rackview/canvaspen.ts
var WIDTHS_MAX = 4e4;
var widths = /* @__PURE__ */ new Map();
var CanvasPen = class {
  constructor(ctx, dpr, theme, pictureOf) {
    this.ctx = ctx;
    this.dpr = dpr;
    this.theme = theme;
    this.pictureOf = pictureOf;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalAlpha = 1;
    ctx.textBaseline = "middle";
  }
  ctx;
  dpr;
  theme;
  pictureOf;
  fill = "";
  stroke = "";
  font = "";
  use(fill) {
    if (fill === this.fill) return;
    this.fill = fill;
    this.ctx.fillStyle = fill;
  }
  box(x2, y2, width, height, fill, radius = 0) {
    const { ctx, dpr } = this;
    const left = Math.round(x2 * dpr);
    const top = Math.round(y2 * dpr);
    const w = Math.max(1, Math.round((x2 + width) * dpr) - left);
    const h = Math.max(1, Math.round((y2 + height) * dpr) - top);
    this.use(fill);
    if (radius * dpr < 0.8) {
      ctx.fillRect(left, top, w, h);
      return;
    }
    ctx.beginPath();
    ctx.roundRect(left, top, w, h, Math.min(radius * dpr, w / 2, h / 2));
    ctx.fill();
  }
  shade(x2, y2, width, height, top, bottom, radius) {
    const gradient2 = this.ctx.createLinearGradient(0, y2 * this.dpr, 0, (y2 + height) * this.dpr);
    gradient2.addColorStop(0, top);
    gradient2.addColorStop(1, bottom);
    this.ctx.fillStyle = gradient2;
    this.fill = `${top} to ${bottom}`;
    const wanted = this.fill;
    this.box(x2, y2, width, height, wanted, radius);
    this.fill = "";
  }
  frame(x2, y2, width, height, ink, line, radius = 0) {
    const { ctx, dpr } = this;
    const thick = Math.max(1, Math.round(line * dpr));
    const left = Math.round(x2 * dpr) + thick / 2;
    const top = Math.round(y2 * dpr) + thick / 2;
    const w = Math.max(1, Math.round((x2 + width) * dpr) - left - thick / 2);
    const h = Math.max(1, Math.round((y2 + height) * dpr) - top - thick / 2);
    this.pull(ink, thick);
    if (radius * dpr < 0.8) {
      ctx.strokeRect(left, top, w, h);
      return;
    }
    ctx.beginPath();
    ctx.roundRect(left, top, w, h, Math.min(radius * dpr, w / 2, h / 2));
    ctx.stroke();
  }
  pull(ink, pixels2) {
    if (ink !== this.stroke) {
      this.stroke = ink;
      this.ctx.strokeStyle = ink;
    }
    this.ctx.lineWidth = pixels2;
  }
  dot(x2, y2, radius, fill) {
    const { ctx, dpr } = this;
    this.use(fill);
    ctx.beginPath();
    ctx.arc(x2 * dpr, y2 * dpr, radius * dpr, 0, 2 * Math.PI);
    ctx.fill();
  }
  ring(x2, y2, radius, ink, line, part2 = 1) {
    const { ctx, dpr } = this;
    this.pull(ink, line * dpr);
    ctx.beginPath();
    ctx.arc(x2 * dpr, y2 * dpr, radius * dpr, -Math.PI / 2, -Math.PI / 2 + part2 * 2 * Math.PI);
    ctx.stroke();
  }
  line(x1, y1, x2, y2, ink, line) {
    const { ctx, dpr } = this;
    this.pull(ink, line * dpr);
    ctx.beginPath();
    ctx.moveTo(x1 * dpr, y1 * dpr);
    ctx.lineTo(x2 * dpr, y2 * dpr);
    ctx.stroke();
  }
  poly(points, fill) {
    const { ctx, dpr } = this;
    this.use(fill);
    ctx.beginPath();
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [x2, y2] = [points[at] * dpr, points[at + 1] * dpr];
      if (at === 0) ctx.moveTo(x2, y2);
      else ctx.lineTo(x2, y2);
    }
    ctx.closePath();
    ctx.fill();
  }
  type(size, weight) {
    const font = `${weight} ${Math.round(size * this.dpr * 2) / 2}px ${this.theme.font}`;
    if (font === this.font) return;
    this.font = font;
    this.ctx.font = font;
  }
  text(x2, y2, text, size, ink, align = "left", weight = 400) {
    this.type(size, weight);
    this.use(ink);
    const left = align === "left" ? 0 : this.measure(text, size, weight);
    const from = align === "right" ? x2 - left : x2 - left / 2;
    this.ctx.fillText(text, Math.round(from * this.dpr), Math.round(y2 * this.dpr + 0.5 * this.dpr));
  }
  measure(text, size, weight = 400) {
    const key = `${weight}${text}`;
    let width = widths.get(key);
    if (width === void 0) {
      const { font } = this;
      this.ctx.font = `${weight} 100px ${this.theme.font}`;
      width = this.ctx.measureText(text).width;
      if (font !== "") this.ctx.font = font;
      if (widths.size >= WIDTHS_MAX) widths.clear();
      widths.set(key, width);
    }
    return width * size / 100;
  }
  alpha(value) {
    this.ctx.globalAlpha = value;
  }
  art(key, x2, y2, width, height) {
    const { dpr } = this;
    const w = Math.max(1, Math.round(width * dpr));
    const h = Math.max(1, (key.kind === "empty" ? Math.ceil : Math.floor)(height * dpr));
    const picture2 = this.pictureOf(key, this.theme, w, h);
    if (picture2) this.ctx.drawImage(picture2, Math.round(x2 * dpr), Math.round(y2 * dpr));
    else drawArt(this, this.theme, key, x2, y2, width);
  }
};

// src/rackview/hit.ts
var known = /* @__PURE__ */ new WeakMap();
function occupancy(site2) {
  const before2 = known.get(site2);
  if (before2) return before2;
  const first2 = new Int32Array(site2.racks.length);
  let units = 0;
  site2.racks.forEach((rack, at) => {
    first2[at] = units;
    units += rack.height;
  });
  const front = new Int32Array(units).fill(-1);
  const rear = new Int32Array(units).fill(-1);
  for (const device of site2.devices) {
    const rack = site2.racks[device.rack];
    if (!rack) continue;
    const top = Math.min(rack.height, device.startU + device.height - 1);
    for (let u = Math.max(1, device.startU); u <= top; u++) {
      const at = first2[device.rack] + u - 1;
      if (device.depth === 2 || device.facing === "f") front[at] = device.slot;
      if (device.depth === 2 || device.facing === "b") rear[at] = device.slot;
    }
  }
  const made2 = { first: first2, front, rear };
  known.set(site2, made2);
  return made2;
}
function isBehind(device, face) {
  return device.depth === 1 && device.facing === "f" !== (face === "front");
}
function turned(device, face) {
  return device.facing === "f" === (face === "front") ? "front" : "rear";
}
function deviceAt(site2, rack, face, u) {
  const { first: first2, front, rear } = occupancy(site2);
  const at = first2[rack] + u - 1;
  const [near, far] = face === "front" ? [front, rear] : [rear, front];
  const slot = near[at] ?? -1;
  if (slot >= 0) return slot;
  const behind = far[at] ?? -1;
  return behind >= 0 ? behind : void 0;
}
function placedAt(layout2, x2, y2) {
  let [low, high] = [0, layout2.rows.length];
  while (low < high) {
    const middle = low + high >> 1;
    const row2 = layout2.rows[middle];
    if (y2 >= row2.y + row2.height) low = middle + 1;
    else high = middle;
  }
  const row = layout2.rows[low];
  if (!row || y2 < row.y) return void 0;
  let [from, to] = [row.first, row.end];
  while (from < to) {
    const middle = from + to >> 1;
    const placed2 = layout2.placed[middle];
    if (x2 >= placed2.x + placed2.width) from = middle + 1;
    else to = middle;
  }
  const placed = layout2.placed[from];
  const inside = from < row.end && placed && x2 >= placed.x && y2 >= placed.y;
  return inside && y2 < placed.y + placed.height ? from : void 0;
}
function hit(site2, layout2, x2, y2) {
  const at = placedAt(layout2, x2, y2);
  if (at === void 0) return void 0;
  const placed = layout2.placed[at];
  const across = x2 - placed.x - DEVICE_X;
  const u = unitAt(site2, placed, y2);
  if (u === 0 || across < 0 || across >= DEVICE_WIDTH)
    return { kind: "rack", rack: placed.rack, placed: at };
  const slot = deviceAt(site2, placed.rack, placed.face, u);
  if (slot !== void 0) return { kind: "device", slot, placed: at };
  return { kind: "unit", rack: placed.rack, u, face: placed.face, placed: at };
}
function within2(site2, layout2, box) {
  const found = /* @__PURE__ */ new Set();
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (const placed of layout2.placed) {
    if (placed.x >= right || placed.x + placed.width <= box.x) continue;
    if (placed.y >= bottom || placed.y + placed.height <= box.y) continue;
    const left = placed.x + DEVICE_X;
    if (left >= right || left + DEVICE_WIDTH <= box.x) continue;
    for (const slot of site2.racks[placed.rack].devices) {
      const device = site2.devices[slot];
      const { y: y2, height } = unitsBox(site2, placed, device.startU, device.height);
      if (y2 < bottom && y2 + height > box.y) found.add(slot);
    }
  }
  return [...found].sort((a2, b) => a2 - b);
}

// src/rackview/pen.ts
function fitted(pen, text, size, room, weight) {
  if (text.length * size <= room || pen.measure(text, size, weight) <= room) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    const tried = `${letters.slice(0, middle).join("")}\u2026`;
    if (pen.measure(tried, size, weight) <= room) low = middle;
    else high = middle - 1;
  }
  return low < 2 ? "" : `${letters.slice(0, low).join("")}\u2026`;
}

// src/rackview/marks.ts
function statusInks(status) {
  switch (status) {
    case "ACTIVE":
      return { ink: "good", ground: "goodGround" };
    case "AVAILABLE":
      return { ink: "info", ground: "infoGround" };
    case "FAILED":
      return { ink: "bad", ground: "badGround" };
    case "IN_PROGRESS":
      return { ink: "warn", ground: "warnGround" };
    case "SUSPENDED":
      return { ink: "info", ground: "infoGround" };
    default:
      return { ink: "off", ground: "offGround" };
  }
}
function statusShape(pen, theme, status, x2, y2, radius) {
  const ink = theme.inks[statusInks(status).ink];
  const r2 = radius;
  switch (status) {
    case "ACTIVE":
      pen.poly([x2 - r2 * 0.7, y2 - r2 * 0.9, x2 + r2 * 0.95, y2, x2 - r2 * 0.7, y2 + r2 * 0.9], ink);
      break;
    case "STOPPED":
      pen.box(x2 - r2 * 0.75, y2 - r2 * 0.75, r2 * 1.5, r2 * 1.5, ink, r2 * 0.15);
      break;
    case "SUSPENDED":
      pen.box(x2 - r2 * 0.75, y2 - r2 * 0.8, r2 * 0.5, r2 * 1.6, ink);
      pen.box(x2 + r2 * 0.25, y2 - r2 * 0.8, r2 * 0.5, r2 * 1.6, ink);
      break;
    case "FAILED": {
      const d = r2 * 0.75;
      const line = Math.max(1.2, r2 * 0.4);
      pen.line(x2 - d, y2 - d, x2 + d, y2 + d, ink, line);
      pen.line(x2 - d, y2 + d, x2 + d, y2 - d, ink, line);
      break;
    }
    case "IN_PROGRESS":
      pen.ring(x2, y2, r2 * 0.75, ink, Math.max(1.2, r2 * 0.36), 0.72);
      break;
    case "AVAILABLE":
      pen.ring(x2, y2, r2 * 0.7, ink, Math.max(1.2, r2 * 0.36));
      break;
    default:
      pen.poly([x2, y2 - r2, x2 + r2, y2, x2, y2 + r2, x2 - r2, y2], ink);
  }
}
function levelShape(pen, theme, level, x2, y2, radius) {
  const r2 = radius;
  const edge = r2 + Math.max(1, r2 * 0.3);
  const ground = theme.inks.label;
  if (level === 1) {
    pen.poly([x2, y2 - edge, x2 + edge, y2 + edge * 0.85, x2 - edge, y2 + edge * 0.85], ground);
    pen.poly(
      [x2, y2 - r2 * 0.8, x2 + r2 * 0.85, y2 + r2 * 0.65, x2 - r2 * 0.85, y2 + r2 * 0.65],
      theme.inks.warn
    );
    return;
  }
  pen.poly([x2, y2 - edge, x2 + edge, y2, x2, y2 + edge, x2 - edge, y2], ground);
  pen.poly([x2, y2 - r2, x2 + r2, y2, x2, y2 + r2, x2 - r2, y2], theme.inks.bad);
}
function label(pen, theme, text, x2, y2, size, room, how) {
  const said = fitted(pen, text, size, room - 8, how.weight);
  if (said === "") return 0;
  const width = pen.measure(said, size, how.weight) + 8;
  const left = how.right ? x2 - width : x2;
  if (!how.plain) {
    pen.alpha(how.opacity * 0.86);
    pen.box(left, y2 - size * 0.75, width, size * 1.5, theme.inks.label, 3);
    pen.alpha(how.opacity);
  }
  pen.text(left + 4, y2, said, size, how.ink ?? theme.inks.ink, "left", how.weight);
  return width;
}
var contrasts = /* @__PURE__ */ new WeakMap();
function wantsDark(table2, index) {
  let found = contrasts.get(table2);
  if (!found) {
    found = table2.map((colour) => luminance(colour) > 0.18);
    contrasts.set(table2, found);
  }
  return found[index] ?? true;
}
function luminance(colour) {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  const parts2 = hex ? hex.slice(1).map((part2) => Number.parseInt(part2, 16)) : (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [r2, g, b] = [0, 1, 2].map((at) => {
    const part2 = (parts2[at] ?? 255) / 255;
    return part2 <= 0.04045 ? part2 / 12.92 : ((part2 + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r2 + 0.7152 * g + 0.0722 * b;
}

// src/rackview/pictures.ts
var pictures = /* @__PURE__ */ new Map();
var told = /* @__PURE__ */ new Set();
var PICTURES_MAX = 500;
function onPicture(tell) {
  told.add(tell);
  return () => told.delete(tell);
}
function isOurs(address) {
  return /^\/(?![/\\])/.test(address);
}
function pictureAt(address) {
  const found = pictures.get(address);
  if (found) return typeof found === "string" ? void 0 : found;
  if (!isOurs(address) || pictures.size >= PICTURES_MAX || typeof Image === "undefined")
    return void 0;
  const image = new Image();
  pictures.set(address, "loading");
  image.onload = () => {
    pictures.set(address, image.naturalWidth > 0 ? image : "failed");
    for (const tell of told) tell();
  };
  image.onerror = () => pictures.set(address, "failed");
  image.src = address;
  return void 0;
}

// src/rackview/sprites.ts
var PIXELS_MAX = 4e6;
var ONE_MAX = PIXELS_MAX / 4;
var kept = /* @__PURE__ */ new Map();
var pixels = 0;
var none = () => void 0;
var sprite = (key, theme, width, height) => {
  if (width * height > ONE_MAX || typeof OffscreenCanvas === "undefined") return void 0;
  const own = key.picture ? pictureAt(key.picture) : void 0;
  const from = own ? key.picture : "";
  const name = `${key.kind} ${key.units} ${key.face} ${key.depth} ${width} ${height} ${theme.name} ${from}`;
  const before2 = kept.get(name);
  if (before2) {
    kept.delete(name);
    kept.set(name, before2);
    return before2;
  }
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext("2d");
  if (!ctx) return void 0;
  if (own) {
    ctx.imageSmoothingQuality = "high";
    ctx.drawImage(own, 0, 0, width, height);
  } else drawArt(new CanvasPen(ctx, 1, theme, none), theme, key, 0, 0, width);
  kept.set(name, canvas);
  pixels += width * height;
  for (const [oldest, old] of kept) {
    if (pixels <= PIXELS_MAX) break;
    kept.delete(oldest);
    pixels -= old.width * old.height;
  }
  return canvas;
};

// src/rackview/draw.ts
var MIDDLE_FROM = 4.5;
var NEAR_FROM = 15;
var NAMED_FROM = 13;
var FADED = 0.2;
var BEHIND = 0.32;
var BAR_OVER_PICTURE = 0.62;
var PAINTS_MAX = 4;
function levelAt(scale) {
  const unit = scale * UNIT;
  return unit < MIDDLE_FROM ? "far" : unit < NEAR_FROM ? "middle" : "near";
}
function draw(ctx, scene2, camera2, viewport2, theme, dpr) {
  const pen = new CanvasPen(ctx, dpr, theme, sprite);
  pen.box(0, 0, viewport2.width, viewport2.height, theme.inks.floor);
  picture(pen, scene2, camera2, viewport2, theme);
}
function picture(pen, scene2, camera2, viewport2, theme) {
  new Picture(pen, scene2, camera2, viewport2, theme).all();
}
var Picture = class {
  constructor(pen, scene2, camera2, viewport2, theme) {
    this.pen = pen;
    this.scene = scene2;
    this.viewport = viewport2;
    this.theme = theme;
    this.k = camera2.scale;
    this.level = levelAt(camera2.scale);
    this.left = viewport2.width / 2 - camera2.x * camera2.scale;
    this.top = viewport2.height / 2 - camera2.y * camera2.scale;
    this.paints = scene2.paints.slice(0, PAINTS_MAX);
    const [first2, second] = scene2.layout.placed;
    this.bothFaces = first2?.face === "rear" || second?.face === "rear";
    this.seen = visible(scene2.layout, camera2, viewport2);
  }
  pen;
  scene;
  viewport;
  theme;
  k;
  level;
  left;
  top;
  paints;
  bothFaces;
  opacity = 1;
  seen;
  all() {
    this.groups();
    for (const at of this.seen) this.rack(this.scene.layout.placed[at]);
    if (this.scene.selected.size > 0) this.selection();
  }
  fade(opacity) {
    if (opacity === this.opacity) return;
    this.opacity = opacity;
    this.pen.alpha(opacity);
  }
  groups() {
    const { pen, k } = this;
    const { inks } = this.theme;
    for (const group of this.scene.layout.groups) {
      const x2 = group.x * k + this.left;
      const y2 = group.y * k + this.top;
      const [width, height] = [group.width * k, group.height * k];
      if (x2 > this.viewport.width || y2 > this.viewport.height || x2 + width < 0 || y2 + height < 0)
        continue;
      pen.box(x2, y2, width, height, inks.group, Math.min(10, 24 * k));
      pen.frame(x2, y2, width, height, inks.groupLine, 1, Math.min(10, 24 * k));
      const high = group.head * k;
      const size = Math.min(15, high * 0.62);
      if (size < 7) continue;
      const from = Math.max(x2, 0) + Math.min(14, 40 * k);
      const said = fitted(pen, group.label, size, x2 + width - from - 8, 600);
      if (said) pen.text(from, y2 + Math.min(high, 30) * 0.62, said, size, inks.ink, "left", 600);
    }
  }
  rack(placed) {
    const { pen, k, theme } = this;
    const { inks } = theme;
    const rack = this.scene.site.racks[placed.rack];
    if (!rack) return;
    const x2 = placed.x * k + this.left;
    const y2 = placed.y * k + this.top;
    this.fade(1);
    this.name(rack, placed, x2, y2);
    const frame2 = y2 + HEAD * k;
    const units = frame2 + CAP * k;
    const width = RACK_WIDTH * k;
    if (this.level === "far") {
      pen.box(x2, frame2, width, (placed.height - HEAD - 10) * k, inks.post);
      pen.box(x2 + DEVICE_X * k, units, DEVICE_WIDTH * k, rack.height * UNIT * k, inks.bay);
    } else {
      drawFrame(pen, theme, x2, frame2, k, placed.height - HEAD);
      this.units(rack, placed, x2, units);
    }
    const left = x2 + DEVICE_X * k;
    const { devices } = this.scene.site;
    for (const behind of [true, false]) {
      for (const slot of rack.devices) {
        const device = devices[slot];
        if (isBehind(device, placed.face) !== behind) continue;
        const top = units + (rack.height - device.startU - device.height + 1) * UNIT * k;
        const height = device.height * UNIT * k;
        if (top > this.viewport.height || top + height < 0) continue;
        const opacity = this.scene.faded[slot] ? FADED : 1;
        this.fade(behind ? opacity * BEHIND : opacity);
        this.device(device, placed, left, top, height, behind);
      }
    }
    this.fade(1);
  }
  /** The rack's name, and which of its faces this is. */
  name(rack, placed, x2, y2) {
    const { pen, k, theme, scene: scene2 } = this;
    const high = HEAD * k;
    const size = Math.min(16, Math.max(11, high * 0.4));
    const width = placed.width * k;
    if (high < size * 1.15 || width < 40) return;
    const middle = y2 + high - Math.max(size * 0.72, Math.min(14, high * 0.3));
    let from = x2 + 2;
    let room = width - 4;
    if (this.bothFaces) {
      const word = scene2.words.face[placed.face];
      const wide = pen.measure(word, size * 0.86);
      if (wide < room * 0.45) {
        pen.text(x2 + width - 2, middle, word, size * 0.86, theme.inks.quiet, "right");
        room -= wide + 8;
      }
    }
    if (scene2.mode === "status" || rack.status === "FAILED") {
      statusShape(pen, theme, rack.status, from + size * 0.45, middle, size * 0.42);
      from += size * 1.2;
      room -= size * 1.2;
    }
    const said = fitted(pen, rack.name, size, room, 600);
    if (said) pen.text(from, middle, said, size, theme.inks.ink, "left", 600);
  }
  /** The rails, and what is seen where no device is. */
  units(rack, placed, x2, top) {
    const { pen, k, theme } = this;
    const { inks } = theme;
    const unit = UNIT * k;
    if (this.level === "middle") {
      const height = rack.height * unit;
      pen.box(x2, top, RACK_WIDTH * k, height, inks.post);
      pen.box(x2 + 14 * k, top, (RACK_WIDTH - 28) * k, height, inks.rail);
      pen.box(x2 + DEVICE_X * k, top, DEVICE_WIDTH * k, height, inks.bay);
      return;
    }
    const first2 = Math.max(0, Math.floor(-top / unit));
    const end = Math.min(rack.height, Math.ceil((this.viewport.height - top) / unit));
    const size = Math.min(12, unit * 0.4);
    for (let down = first2; down < end; down++) {
      const y2 = top + down * unit;
      const key = { kind: "empty", units: 1, face: placed.face, depth: 2 };
      pen.art(key, x2, y2, RACK_WIDTH * k, unit);
      const number2 = String(rack.height - down);
      pen.text(x2 + 26.5 * k, y2 + unit / 2, number2, size, inks.unit, "center");
      pen.text(x2 + (RACK_WIDTH - 26.5) * k, y2 + unit / 2, number2, size, inks.unit, "center");
    }
  }
  device(device, placed, x2, y2, high, behind) {
    const { pen, k, theme, scene: scene2, paints: paints2 } = this;
    const { inks } = theme;
    const width = DEVICE_WIDTH * k;
    const height = Math.max(1, high - (high > 3 ? Math.max(BETWEEN * k, 0.6) : 0));
    const near = this.level !== "far";
    const { mode } = scene2;
    const valued2 = paints2.length > 0 && mode !== "pictures" && mode !== "status";
    if (mode === "status") {
      const { ink, ground } = statusInks(device.status);
      pen.box(x2, y2, width, height, inks[device.status === "FAILED" ? ink : ground], near ? 2 : 0);
      if (near && device.status === "FAILED")
        pen.box(x2 + 1, y2 + 1, width - 2, height - 2, inks[ground], 1.5);
    } else if (mode === "heat" && valued2) {
      pen.box(x2, y2, width, height, inks.track, near ? 2 * k : 0);
    } else if (mode === "bars" && valued2) {
      pen.box(x2, y2, width, height, inks.track, near ? 2 * k : 0);
      if (this.level === "near") pen.frame(x2, y2, width, height, inks.plateLine, 1, 2 * k);
    } else if (near) {
      const template = scene2.site.templates[device.template];
      const face = turned(device, placed.face);
      pen.art(
        {
          kind: template?.kind ?? "server",
          units: device.height,
          face,
          depth: device.depth,
          picture: template?.pictures[face]
        },
        x2,
        y2,
        width,
        high - Math.max(BETWEEN * k, 0.6)
      );
    } else {
      const kind = scene2.site.templates[device.template]?.kind ?? "server";
      pen.box(x2, y2, width, height, valued2 ? inks.track : inks[kind === "rack" ? "server" : kind]);
    }
    if (valued2) this.values(device.slot, x2, y2, width, height);
    if (!behind) this.tell(device, x2, y2, width, height, valued2);
  }
  /** Bars or blocks of the device's values, one below the other. */
  values(slot, x2, y2, width, height) {
    const { pen, paints: paints2, scene: scene2 } = this;
    const { inks } = this.theme;
    const heat = scene2.mode === "heat";
    const through = scene2.mode === "both" && this.level !== "far";
    const count2 = paints2.length;
    const part2 = heat ? width / count2 : height / count2;
    const edge = heat || this.level === "far" ? 0 : Math.min(2, height * 0.08);
    for (let at = 0; at < count2; at++) {
      const paint = paints2[at];
      const fraction = paint.fraction[slot];
      if (Number.isNaN(fraction)) continue;
      const colour = paint.table[paint.index[slot]];
      if (heat) {
        pen.box(x2 + at * part2, y2, part2, height, colour, this.level === "far" ? 0 : 2 * this.k);
        continue;
      }
      const long = scene2.scaleBars ? Math.min(1, Math.max(0, fraction)) : 1;
      const top = y2 + at * part2 + edge;
      const room = width - 2 * edge;
      const high = Math.max(1, part2 - (at < count2 - 1 ? edge : 2 * edge));
      if (through) pen.alpha(this.opacity * BAR_OVER_PICTURE);
      pen.box(x2 + edge, top, Math.max(1, room * long), high, colour, Math.min(2, edge));
      if (through) pen.alpha(this.opacity);
      if (through && long < 1 && this.level === "near")
        pen.box(x2 + edge + room * long - 1.5, top, 1.5, high, colour);
      if (this.level === "far" || !scene2.scaleBars) continue;
      for (const limit of paint.limits ?? []) {
        const ink = limit.level === 2 ? inks.bad : inks.warn;
        pen.box(x2 + edge + room * limit.at - 0.5, top, 1, high, ink);
      }
      const before2 = paint.before?.[slot];
      if (before2 === void 0 || Number.isNaN(before2)) continue;
      const from = x2 + edge + room * Math.min(1, Math.max(0, before2));
      const notch = Math.min(5, high * 0.4);
      pen.poly([from - notch, top, from + notch, top, from, top + notch], inks.ink);
      pen.poly(
        [from - notch, top + high, from + notch, top + high, from, top + high - notch],
        inks.ink
      );
    }
  }
  /** Status, limits that are passed, name and values. */
  tell(device, x2, y2, width, height, valued2) {
    const { pen, k, theme, scene: scene2, paints: paints2 } = this;
    const { inks } = theme;
    const { status, slot } = device;
    const ear = Math.max(2, 18 * k);
    const named2 = height >= NAMED_FROM && this.level !== "far";
    let level = 0;
    if (valued2) for (const paint of paints2) level = Math.max(level, paint.level[slot]);
    if (this.level !== "near") {
      if (status === "FAILED" && scene2.mode !== "status") pen.box(x2, y2, ear, height, inks.bad);
      if (level > 0) {
        const part2 = level === 2 ? height : height / 2;
        pen.box(x2 + width - ear, y2 + height - part2, ear, part2, level === 2 ? inks.bad : inks.warn);
      }
    } else if (scene2.mode !== "status") {
      const middle2 = y2 + Math.min(height, UNIT * k) / 2;
      if (status === "ACTIVE") pen.dot(x2 + 9 * k, middle2, 2.6 * k, inks.lit);
      else if (scene2.mode !== "heat" || !valued2)
        statusShape(pen, theme, status, x2 + 9 * k, middle2, Math.max(3.5, 6 * k));
    }
    if (this.level === "near" && level > 0)
      levelShape(
        pen,
        theme,
        level,
        x2 + width - 9 * k,
        y2 + Math.min(height, UNIT * k) / 2,
        Math.max(4, 6.5 * k)
      );
    if (!named2) return;
    const size = Math.min(13, Math.max(9, Math.min(height, UNIT * k * 1.2) * 0.5));
    const middle = y2 + Math.min(height, Math.max(UNIT * k, size * 1.5)) / 2;
    const opacity = this.opacity;
    if (scene2.mode === "status") {
      this.status(device, x2, y2 + height / 2, width, size);
      return;
    }
    const near = this.level === "near";
    const from = x2 + (near ? NAME_FROM - 4 : 20) * k;
    let room = x2 + width - 22 * k - from;
    const onColour = scene2.mode === "heat" && valued2 && paints2.length === 1;
    const coloured = onColour && !Number.isNaN(paints2[0].fraction[slot]);
    const ink = coloured ? wantsDark(paints2[0].table, paints2[0].index[slot]) ? inks.onLight : inks.onDark : inks.ink;
    if (near && valued2) {
      const said = paints2.map((paint) => paint.text(slot)).filter((text) => text !== "").join(" \xB7 ");
      if (said !== "") {
        const how = { right: true, weight: 600, plain: onColour, ink, opacity };
        room -= label(pen, theme, said, from + room, middle, size, room * 0.6, how) + 4;
      }
    }
    const plain = onColour || !valued2 && near && !scene2.site.templates[device.template]?.pictures.front;
    if (plain && !onColour) room = Math.min(room, 164 * k);
    label(pen, theme, device.name, from, middle, size, room, { plain, ink, opacity });
  }
  /** A status by shape and word, beside the device's name. */
  status(device, x2, middle, width, size) {
    const { pen, k, theme } = this;
    const ink = theme.inks[statusInks(device.status).ink];
    const from = x2 + Math.max(10, 18 * k);
    statusShape(pen, theme, device.status, from, middle, size * 0.5);
    const left = from + size * 0.9;
    const room = x2 + width - 8 * k - left;
    const word = this.scene.words.status(device.status);
    const wide = pen.measure(word, size, 600);
    if (wide > room) return;
    pen.text(x2 + width - 10 * k, middle, word, size, ink, "right", 600);
    const said = fitted(pen, device.name, size, room - wide - 10);
    if (said) pen.text(left, middle, said, size, theme.inks.ink);
  }
  selection() {
    const { pen, k, scene: scene2 } = this;
    const { inks } = this.theme;
    const line = this.level === "far" ? 1.5 : 2;
    for (const at of this.seen) {
      const placed = scene2.layout.placed[at];
      const rack = scene2.site.racks[placed.rack];
      const x2 = (placed.x + DEVICE_X) * k + this.left;
      const units = (placed.y + HEAD + CAP) * k + this.top;
      let all = rack.devices.length > 1;
      for (const slot of rack.devices) {
        if (!scene2.selected.has(slot)) {
          all = false;
          continue;
        }
        const device = scene2.site.devices[slot];
        const y2 = units + (rack.height - device.startU - device.height + 1) * UNIT * k;
        const height = device.height * UNIT * k;
        if (y2 > this.viewport.height || y2 + height < 0) continue;
        pen.frame(
          x2 - line,
          y2 - line,
          DEVICE_WIDTH * k + 2 * line,
          height + 2 * line - 1,
          inks.accent,
          line,
          3
        );
      }
      if (!all) continue;
      const frame2 = frameBox(placed);
      pen.frame(
        frame2.x * k + this.left - 3,
        frame2.y * k + this.top - 3,
        frame2.width * k + 6,
        (frame2.height - FOOT / 3) * k + 6,
        inks.accent,
        line,
        6
      );
    }
  }
};

// src/rackview/gestures.ts
var CLICK_PX = 4;
var DRAG_PX = 8;
var LONG_PRESS_MS = 500;
var LINE_PX = 16;
var WHEEL_ZOOM = 16e-4;
var PINCH_ZOOM = 0.01;
function follow(stage) {
  const { element } = stage;
  const fingers = /* @__PURE__ */ new Map();
  let doing = "nothing";
  let start = { x: 0, y: 0 };
  let last = { x: 0, y: 0 };
  let pressed;
  let hovered2;
  let press;
  const local2 = (event) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const world = (at) => toWorld(stage.camera(), stage.viewport(), at);
  const hitAt = (at) => {
    const { site: site2, layout: layout2 } = stage.scene();
    const point2 = world(at);
    return hit(site2, layout2, point2.x, point2.y);
  };
  const pointed = (event) => ({
    world: world(local2(event)),
    client: { x: event.clientX, y: event.clientY }
  });
  const held = (event) => ({
    shift: event.shiftKey,
    control: event.ctrlKey || event.metaKey
  });
  const cursor = () => {
    element.style.cursor = doing === "pan" || doing === "drag" ? "grabbing" : doing === "band" ? "crosshair" : hovered2?.kind === "device" ? "pointer" : "grab";
  };
  const hover2 = (found, at) => {
    if (same2(found, hovered2)) return;
    hovered2 = found;
    cursor();
    stage.told().onHover?.(found, at);
  };
  const calm = () => {
    clearTimeout(press);
    press = void 0;
  };
  const panBy = (from, to) => {
    const camera2 = stage.camera();
    const moved = {
      ...camera2,
      x: camera2.x - (to.x - from.x) / camera2.scale,
      y: camera2.y - (to.y - from.y) / camera2.scale
    };
    stage.go(clamp(moved, stage.scene().layout, stage.viewport()));
  };
  const zoom = (at, factor) => {
    const { layout: layout2 } = stage.scene();
    const viewport2 = stage.viewport();
    const camera2 = stage.camera();
    const { scale } = clamp({ ...camera2, scale: camera2.scale * factor }, layout2, viewport2);
    stage.go(clamp(zoomAt(camera2, viewport2, at, scale), layout2, viewport2));
  };
  const bandOf = (to) => {
    const [a2, b] = [world(start), world(to)];
    return {
      x: Math.min(a2.x, b.x),
      y: Math.min(a2.y, b.y),
      width: Math.abs(a2.x - b.x),
      height: Math.abs(a2.y - b.y)
    };
  };
  const cancel = () => {
    calm();
    if (doing === "drag") stage.told().onDragCancel?.();
    if (doing === "band") stage.band(void 0);
    if (doing !== "nothing") doing = "done";
    cursor();
  };
  const down = (event) => {
    if (event.button !== 0) return;
    element.focus({ preventScroll: true });
    const at = local2(event);
    fingers.set(event.pointerId, at);
    element.setPointerCapture(event.pointerId);
    if (fingers.size === 2) {
      cancel();
      doing = "pinch";
      return;
    }
    if (fingers.size > 2) return;
    doing = "pressed";
    start = at;
    last = at;
    pressed = hitAt(at);
    if (event.pointerType === "touch") {
      const where = pointed(event);
      press = setTimeout(() => {
        doing = "done";
        stage.told().onContext?.(pressed, where);
      }, LONG_PRESS_MS);
    }
  };
  const begin = (event, at) => {
    const far = Math.hypot(at.x - start.x, at.y - start.y);
    if (far < CLICK_PX) return;
    calm();
    const told2 = stage.told();
    if (event.shiftKey && event.pointerType !== "touch") doing = "band";
    else if (pressed?.kind === "device" && event.pointerType !== "touch" && told2.canDrag?.(pressed.slot)) {
      if (far < DRAG_PX) return;
      doing = "drag";
      hover2(void 0, void 0);
      told2.onDragStart?.(pressed.slot, { ...pointed(event), world: world(start) }, pressed.placed);
    } else doing = "pan";
    cursor();
  };
  const move2 = (event) => {
    const at = local2(event);
    if (doing === "nothing") {
      if (event.pointerType !== "touch") hover2(hitAt(at), pointed(event));
      last = at;
      return;
    }
    if (!fingers.has(event.pointerId)) return;
    if (doing === "pinch") {
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      const before2 = fingers.get(event.pointerId);
      fingers.set(event.pointerId, at);
      if (!other) return;
      const was = Math.hypot(before2.x - other.x, before2.y - other.y);
      const is = Math.hypot(at.x - other.x, at.y - other.y);
      const middle = (a2) => ({ x: (a2.x + other.x) / 2, y: (a2.y + other.y) / 2 });
      panBy(middle(before2), middle(at));
      if (was > 0 && is > 0) zoom(middle(at), is / was);
      return;
    }
    fingers.set(event.pointerId, at);
    if (doing === "pressed") begin(event, at);
    if (doing === "pan") panBy(last, at);
    else if (doing === "band") stage.band(bandOf(at));
    else if (doing === "drag") stage.told().onDragMove?.(pointed(event), hitAt(at));
    if (doing !== "pressed") last = at;
  };
  const up = (event) => {
    if (!fingers.delete(event.pointerId)) return;
    calm();
    const at = local2(event);
    const told2 = stage.told();
    const was = doing;
    if (was === "pinch") {
      doing = fingers.size > 0 ? "done" : "nothing";
      return;
    }
    if (fingers.size > 0) return;
    doing = "nothing";
    if (was === "pressed") told2.onSelect?.(pressed, held(event));
    else if (was === "band") {
      const { site: site2, layout: layout2 } = stage.scene();
      const box = bandOf(at);
      stage.band(void 0);
      told2.onBand?.(within2(site2, layout2, box), held(event));
    } else if (was === "drag") told2.onDrop?.(pointed(event), hitAt(at));
    cursor();
  };
  const lost = (event) => {
    if (!fingers.delete(event.pointerId)) return;
    cancel();
    if (fingers.size === 0) doing = "nothing";
  };
  const leave = () => {
    if (doing === "nothing") hover2(void 0, void 0);
  };
  const wheel = (event) => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? element.clientHeight : 1;
    const [x2, y2] = [event.deltaX * unit, event.deltaY * unit];
    const at = local2(event);
    if (event.ctrlKey || event.metaKey)
      zoom(at, Math.exp(-Math.max(-60, Math.min(60, y2)) * PINCH_ZOOM));
    else if (event.shiftKey) panBy({ x: x2 || y2, y: 0 }, { x: 0, y: 0 });
    else if (Math.abs(x2) > Math.abs(y2)) panBy({ x: x2, y: y2 }, { x: 0, y: 0 });
    else zoom(at, Math.exp(-Math.max(-240, Math.min(240, y2)) * WHEEL_ZOOM));
    if (doing === "nothing") hover2(hitAt(at), pointed(event));
  };
  const twice = (event) => {
    const at = local2(event);
    stage.open(hitAt(at), world(at));
  };
  const context = (event) => {
    event.preventDefault();
    if (doing === "done") return;
    cancel();
    stage.told().onContext?.(hitAt(local2(event)), pointed(event));
  };
  const key = (event) => {
    if (event.key === "Escape" && (doing === "drag" || doing === "band")) {
      event.stopPropagation();
      cancel();
    }
  };
  const events = [
    ["pointerdown", down],
    ["pointermove", move2],
    ["pointerup", up],
    ["pointercancel", lost],
    ["lostpointercapture", lost],
    ["pointerleave", leave],
    ["dblclick", twice],
    ["contextmenu", context],
    ["keydown", key]
  ];
  for (const [name, listener] of events)
    element.addEventListener(name, listener);
  element.addEventListener("wheel", wheel, { passive: false });
  cursor();
  return () => {
    calm();
    for (const [name, listener] of events)
      element.removeEventListener(name, listener);
    element.removeEventListener("wheel", wheel);
  };
}
function same2(a2, b) {
  if (!a2 || !b) return a2 === b;
  if (a2.kind !== b.kind || a2.placed !== b.placed) return false;
  if (a2.kind === "device") return a2.slot === b.slot;
  return a2.kind === "rack" || a2.u === b.u;
}

// src/rackview/inks.ts
var LIGHT = {
  // The room.
  floor: "#f5f6f8",
  group: "#ffffff",
  groupLine: "#e1e5eb",
  ink: "#18202b",
  quiet: "#545f6e",
  accent: "#1d5fc4",
  // The rack.
  post: "#cfd5dd",
  postLight: "#dde2e9",
  postLine: "#aab3bf",
  rail: "#e9ecf0",
  hole: "#a9b1bc",
  bay: "#e4e8ed",
  bayLine: "#d6dbe2",
  unit: "#66707d",
  // Devices.
  body: "#fbfcfd",
  bodyLow: "#eef1f4",
  bodyLine: "#b4bdc8",
  plate: "#dfe4ea",
  plateLine: "#c3cad4",
  dark: "#8b96a5",
  darker: "#5d6877",
  socket: "#475261",
  metal: "#c9d0d9",
  shine: "#ffffff",
  lit: "#22a06b",
  blue: "#3b82d6",
  // Blocks that are too small for a picture.
  server: "#b9c3d0",
  switch: "#9db4cf",
  storage: "#bdbbd3",
  // What is told about devices.
  good: "#16754a",
  warn: "#8a5200",
  bad: "#b3261e",
  info: "#1d5fc4",
  off: "#6b7684",
  goodGround: "#d3eddf",
  warnGround: "#fbe6bd",
  badGround: "#f8d5d1",
  infoGround: "#d6e4f8",
  offGround: "#e2e6eb",
  track: "#e6eaef",
  label: "#ffffff",
  onDark: "#ffffff",
  onLight: "#18202b"
};
var DARK = {
  floor: "#0e1217",
  group: "#141920",
  groupLine: "#242c36",
  ink: "#e6eaf0",
  quiet: "#9aa6b6",
  accent: "#6ba6ff",
  post: "#2b333e",
  postLight: "#343d49",
  postLine: "#465160",
  rail: "#1d242d",
  hole: "#4d5867",
  bay: "#0c1015",
  bayLine: "#1a2028",
  unit: "#8793a3",
  body: "#333c48",
  bodyLow: "#29313b",
  bodyLine: "#4d5968",
  plate: "#232a33",
  plateLine: "#434e5c",
  dark: "#57636f",
  darker: "#161b22",
  socket: "#0d1116",
  metal: "#6b7786",
  shine: "#414c5a",
  lit: "#4cc38a",
  blue: "#6ba6ff",
  server: "#46525f",
  switch: "#3c5877",
  storage: "#54507a",
  good: "#4cc38a",
  warn: "#e4b04c",
  bad: "#ff8d83",
  info: "#6ba6ff",
  off: "#94a0af",
  goodGround: "#173d2d",
  warnGround: "#453611",
  badGround: "#522420",
  infoGround: "#1b3558",
  offGround: "#2a323c",
  track: "#222932",
  label: "#161b22",
  onDark: "#ffffff",
  onLight: "#10151c"
};
var FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
var THEMES = {
  light: { name: "light", inks: LIGHT, font: FONT },
  dark: { name: "dark", inks: DARK, font: FONT }
};

// src/rackview/overlay.ts
function drawOverlay(ctx, scene2, camera2, viewport2, theme, dpr) {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, Math.ceil(viewport2.width * dpr), Math.ceil(viewport2.height * dpr));
  const pen = new CanvasPen(ctx, dpr, theme, sprite);
  const { inks } = theme;
  const place2 = (box) => ({
    x: (box.x - camera2.x) * camera2.scale + viewport2.width / 2,
    y: (box.y - camera2.y) * camera2.scale + viewport2.height / 2,
    width: box.width * camera2.scale,
    height: box.height * camera2.scale
  });
  if (scene2.drag) drag2(pen, scene2, scene2.drag, theme, place2);
  else if (scene2.hover) {
    const { hover: hover2 } = scene2;
    const placed = scene2.layout.placed[hover2.placed];
    if (placed && hover2.kind === "device" && scene2.site.devices[hover2.slot]) {
      scene2.layout.placed.forEach((each) => {
        if (each.rack !== placed.rack) return;
        const at = place2(deviceBox(scene2.site, each, hover2.slot));
        pen.alpha(0.16);
        pen.box(at.x, at.y, at.width, at.height, inks.accent, 2);
        pen.alpha(1);
        pen.frame(at.x - 2, at.y - 2, at.width + 4, at.height + 3, inks.label, 1, 4);
        pen.frame(at.x - 1, at.y - 1, at.width + 2, at.height + 1, inks.accent, 2, 3);
      });
    } else if (placed && hover2.kind === "rack") {
      const at = place2(frameBox(placed));
      pen.frame(at.x - 2, at.y - 2, at.width + 4, at.height + 2, inks.accent, 1.5, 6);
    }
  }
  if (scene2.band) {
    const at = place2(scene2.band);
    pen.alpha(0.12);
    pen.box(at.x, at.y, at.width, at.height, inks.accent);
    pen.alpha(1);
    pen.frame(at.x, at.y, at.width, at.height, inks.accent, 1);
  }
}
function drag2(pen, scene2, held, theme, place2) {
  const { inks } = theme;
  const device = scene2.site.devices[held.slot];
  if (!device) return;
  held.targets.forEach((target, at) => {
    const placed = scene2.layout.placed[target.placed];
    if (!placed) return;
    const over2 = at === held.over;
    const box2 = place2(unitsBox(scene2.site, placed, target.u, target.height));
    pen.alpha(over2 ? 0.5 : 0.2);
    pen.box(box2.x, box2.y, box2.width, box2.height, inks.lit, 2);
    pen.alpha(1);
    if (over2) pen.frame(box2.x, box2.y, box2.width, box2.height, inks.good, 2, 3);
    else pen.frame(box2.x, box2.y, box2.width, box2.height, inks.lit, 1, 2);
  });
  const box = place2(held.box);
  const template = scene2.site.templates[device.template];
  const over = held.over === void 0 ? void 0 : held.targets[held.over];
  const face = scene2.layout.placed[over?.placed ?? -1]?.face ?? "front";
  const turn = turned(device, face);
  pen.alpha(0.88);
  pen.art(
    {
      kind: template?.kind ?? "server",
      units: device.height,
      face: turn,
      depth: device.depth,
      picture: template?.pictures[turn]
    },
    box.x,
    box.y,
    box.width,
    box.height - 1
  );
  pen.alpha(1);
  const refused = held.refusal !== void 0 && held.refusal !== "";
  pen.frame(
    box.x - 1,
    box.y - 1,
    box.width + 2,
    box.height + 2,
    refused ? inks.bad : inks.accent,
    2,
    4
  );
  const size = 12;
  if (box.height >= 13)
    label(
      pen,
      theme,
      device.name,
      box.x + 8,
      box.y + Math.min(box.height, 34) / 2,
      size,
      box.width - 16,
      {
        opacity: 1
      }
    );
  if (refused)
    label(pen, theme, held.refusal ?? "", box.x, box.y + box.height + 14, size, 460, {
      opacity: 1.16,
      ink: inks.bad,
      weight: 600
    });
}

// src/rackview/RackCanvas.tsx
var FLY_MS = 420;
var STEP_MS = 160;
var DEVICE_SCALE = 1;
var SELECTION_SCALE_MAX = 1.25;
var PAN_PART = 0.15;
var ZOOM_STEP = 1.3;
var wantsCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
function samePicture(a2, b) {
  return a2.site === b.site && a2.layout === b.layout && a2.paints === b.paints && a2.mode === b.mode && a2.scaleBars === b.scaleBars && a2.faded === b.faded && a2.selected === b.selected && a2.words === b.words;
}
var Screen = class {
  constructor(element, base, over, props) {
    this.element = element;
    this.base = base;
    this.over = over;
    this.props = props;
    this.resize();
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(element);
    this.ends.push(
      () => sizes.disconnect(),
      this.followDensity(),
      onPicture(() => this.wake(true)),
      x(() => {
        const scene2 = props.scene.value;
        void props.camera.value;
        const { drawn } = this;
        const camera2 = this.seenFrom !== props.camera.peek();
        this.wake(!drawn || camera2 || !samePicture(drawn, scene2));
      }),
      follow({
        element,
        scene: () => this.scene(),
        camera: () => this.camera(),
        viewport: () => this.viewport(),
        go: (camera2) => this.jump(camera2),
        open: (hit2, at) => this.open(hit2, at),
        band: (box) => {
          this.band = box;
          this.wake(false);
        },
        told: () => this.props
      })
    );
  }
  element;
  base;
  over;
  props;
  frame = 0;
  baseDirty = true;
  drawn;
  flight;
  band;
  ends = [];
  dpr = 1;
  seenFrom;
  end() {
    cancelAnimationFrame(this.frame);
    for (const end of this.ends) end();
  }
  scene() {
    return this.props.scene.peek();
  }
  viewport() {
    return this.props.viewport.peek();
  }
  camera() {
    return this.props.camera.peek() ?? fitAll(this.scene().layout, this.viewport());
  }
  /** Draws with the next frame. */
  wake(base) {
    this.baseDirty ||= base;
    this.frame ||= requestAnimationFrame((now) => this.paint(now));
  }
  paint(now) {
    this.frame = 0;
    this.fly(now);
    const viewport2 = this.viewport();
    if (viewport2.width < 1 || viewport2.height < 1) return;
    const scene2 = this.scene();
    const camera2 = this.camera();
    const theme = THEMES[this.props.theme];
    if (this.baseDirty) {
      const ctx2 = this.base.getContext("2d", { alpha: false });
      if (ctx2) draw(ctx2, scene2, camera2, viewport2, theme, this.dpr);
      this.baseDirty = false;
      this.drawn = scene2;
      this.seenFrom = this.props.camera.peek();
    }
    const ctx = this.over.getContext("2d");
    const shown3 = this.band ? { ...scene2, band: this.band } : scene2;
    if (ctx) drawOverlay(ctx, shown3, camera2, viewport2, theme, this.dpr);
  }
  /** One step on the way to another camera. */
  fly(now) {
    const { flight } = this;
    if (!flight) return;
    if (flight.begun === 0) flight.begun = now;
    const part2 = Math.min(1, (now - flight.begun) / flight.ms);
    if (part2 >= 1) this.flight = void 0;
    this.props.camera.value = part2 < 1 ? between4(flight.from, flight.to, eased(part2)) : flight.whole ? void 0 : flight.to;
    this.baseDirty = true;
    if (part2 < 1) this.wake(true);
  }
  /** Goes to a camera; `whole` is the one that shows everything, and stays so when the size changes. */
  go(to, ms = FLY_MS, whole = false) {
    if (wantsCalm()) {
      this.flight = void 0;
      this.props.camera.value = whole ? void 0 : to;
      return;
    }
    this.flight = { from: this.camera(), to, begun: 0, ms, whole };
    this.wake(true);
  }
  jump(camera2) {
    this.flight = void 0;
    this.props.camera.value = camera2;
  }
  whole() {
    this.go(fitAll(this.scene().layout, this.viewport()), FLY_MS, true);
  }
  held(camera2) {
    return clamp(camera2, this.scene().layout, this.viewport());
  }
  show(box, largest) {
    const camera2 = fit(box, this.viewport(), 48);
    this.go(this.held({ ...camera2, scale: Math.min(largest, camera2.scale) }));
  }
  /** Nearer to a rack that was clicked twice, then to its device; from there back to everything. */
  open(hit2, at) {
    const viewport2 = this.viewport();
    const placed = hit2 && this.scene().layout.placed[hit2.placed];
    if (!placed) {
      this.whole();
      return;
    }
    const now = this.camera();
    const rack = this.held(fitRack(placed, viewport2));
    if (now.scale < rack.scale * 0.95) {
      this.go(rack);
      return;
    }
    if (now.scale < DEVICE_SCALE * 0.95) {
      this.go(this.held({ x: placed.x + placed.width / 2, y: at.y, scale: DEVICE_SCALE }));
      return;
    }
    this.whole();
  }
  zoom(factor, ms = STEP_MS) {
    const viewport2 = this.viewport();
    const from = this.flight?.to ?? this.camera();
    const { scale } = this.held({ ...from, scale: from.scale * factor });
    const middle = { x: viewport2.width / 2, y: viewport2.height / 2 };
    this.go(this.held(zoomAt(from, viewport2, middle, scale)), ms);
  }
  pan(x2, y2) {
    const { width, height } = this.viewport();
    const from = this.flight?.to ?? this.camera();
    this.go(
      this.held({
        ...from,
        x: from.x + x2 * PAN_PART * width / from.scale,
        y: from.y + y2 * PAN_PART * height / from.scale
      }),
      STEP_MS
    );
  }
  key(event) {
    if (this.props.onKey?.(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case "ArrowLeft":
        this.pan(-1, 0);
        break;
      case "ArrowRight":
        this.pan(1, 0);
        break;
      case "ArrowUp":
        this.pan(0, -1);
        break;
      case "ArrowDown":
        this.pan(0, 1);
        break;
      case "+":
      case "=":
        this.zoom(ZOOM_STEP);
        break;
      case "-":
        this.zoom(1 / ZOOM_STEP);
        break;
      case "0":
        this.whole();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
  resize() {
    const width = this.element.clientWidth;
    const height = this.element.clientHeight;
    const dpr = window.devicePixelRatio || 1;
    const before2 = this.viewport();
    for (const canvas of [this.base, this.over]) {
      const [w, h] = [Math.round(width * dpr), Math.round(height * dpr)];
      if (canvas.width === w && canvas.height === h) continue;
      canvas.width = w;
      canvas.height = h;
    }
    this.dpr = dpr;
    if (before2.width !== width || before2.height !== height)
      this.props.viewport.value = { width, height };
    this.baseDirty = true;
    cancelAnimationFrame(this.frame);
    this.paint(performance.now());
  }
  /** Another screen, or another zoom of the browser, has other pixels. */
  followDensity() {
    let query2;
    const change2 = () => {
      query2?.removeEventListener("change", change2);
      query2 = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
      query2.addEventListener("change", change2);
      if (this.dpr !== window.devicePixelRatio) this.resize();
    };
    change2();
    return () => query2?.removeEventListener("change", change2);
  }
  handle() {
    return {
      fitAll: () => this.whole(),
      fitRow: () => this.go(fitRow(this.scene().layout, this.viewport(), this.camera())),
      flyTo: (box) => this.show(box, SELECTION_SCALE_MAX),
      flyToSlots: (slots) => {
        const { site: site2, layout: layout2 } = this.scene();
        const wanted = new Set(slots);
        const boxes = [];
        for (const placed of layout2.placed) {
          for (const slot of site2.racks[placed.rack].devices)
            if (wanted.has(slot)) boxes.push(deviceBox(site2, placed, slot));
        }
        const box = around(boxes);
        if (box) this.show(box, SELECTION_SCALE_MAX);
      },
      zoomBy: (factor) => this.zoom(factor),
      zoomTo: (scale) => this.zoom(scale / this.camera().scale, FLY_MS),
      jump: (camera2) => this.jump(this.held(camera2)),
      viewport: () => this.viewport(),
      clientBox: (box) => {
        const frame2 = this.element.getBoundingClientRect();
        const camera2 = this.camera();
        const viewport2 = this.viewport();
        return new DOMRect(
          frame2.left + (box.x - camera2.x) * camera2.scale + viewport2.width / 2,
          frame2.top + (box.y - camera2.y) * camera2.scale + viewport2.height / 2,
          box.width * camera2.scale,
          box.height * camera2.scale
        );
      },
      focus: () => this.element.focus()
    };
  }
};
function RackCanvas(props) {
  const element = T(null);
  const base = T(null);
  const over = T(null);
  const screen = T(null);
  const { theme, handle } = props;
  if (screen.current) screen.current.props = props;
  A(() => {
    const made2 = new Screen(element.current, base.current, over.current, props);
    screen.current = made2;
    if (handle) handle.current = made2.handle();
    return () => {
      made2.end();
      screen.current = null;
      if (handle) handle.current = null;
    };
  }, []);
  A(() => screen.current?.wake(true), [theme]);
  return /* @__PURE__ */ a(
    "div",
    {
      ref: element,
      class: "rack-canvas",
      role: "img",
      "aria-label": props.label,
      "aria-describedby": props.describedBy,
      tabIndex: 0,
      onKeyDown: (event) => screen.current?.key(event),
      children: [
        /* @__PURE__ */ a("canvas", { ref: base }),
        /* @__PURE__ */ a("canvas", { ref: over })
      ]
    }
  );
}

// src/rackview/ranked.ts
function ranked(among, numbers2, order2, names) {
  const known2 = among.filter((slot) => Number.isFinite(numbers2[slot]));
  if (order2 === "rising") return known2.sort((a2, b) => numbers2[a2] - numbers2[b] || a2 - b);
  if (order2 === "falling") return known2.sort((a2, b) => numbers2[b] - numbers2[a2] || a2 - b);
  if (order2 === "position") return known2.sort();
  const has = new Set(known2);
  return names().filter((slot) => has.has(slot));
}
function axis(min, max) {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [0, 1];
  const far = min > 0 ? max - min < min / 5 : max < 0 && max - min < -max / 5;
  return far && min < max ? nice(min, max) : nice(Math.min(0, min), Math.max(0, max));
}
var BAR_MAX = 64;
var GAP_FROM = 4;
function pitch(frame2) {
  return Math.min(BAR_MAX, frame2.width / Math.max(1, frame2.count));
}
function heightAt(frame2, value) {
  const part2 = (value - frame2.low) / (frame2.high - frame2.low);
  return frame2.top + frame2.height * (1 - Math.min(1, Math.max(0, part2)));
}
function datumAt(frame2, x2) {
  const at = Math.floor((x2 - frame2.left) / pitch(frame2));
  return at >= 0 && at < frame2.count ? at : void 0;
}
function middleOf(frame2, at) {
  return frame2.left + (at + 0.5) * pitch(frame2);
}
var LABELS = 56;
var TOP = 8;
var BOTTOM = 6;
var RIGHT = 10;
function frameOf(width, height, low, high, count2) {
  return {
    left: LABELS,
    top: TOP,
    width: Math.max(1, width - LABELS - RIGHT),
    height: Math.max(1, height - TOP - BOTTOM),
    low,
    high,
    count: count2
  };
}
function drawRanked(ctx, chart, frame2, theme) {
  const { inks } = theme;
  const right = frame2.left + frame2.width;
  ctx.font = `11px ${theme.font}`;
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  ctx.lineWidth = 1;
  for (const value of ticks(frame2.low, frame2.high, Math.max(2, frame2.height / 34))) {
    const y2 = Math.round(heightAt(frame2, value)) + 0.5;
    ctx.strokeStyle = inks.groupLine;
    ctx.beginPath();
    ctx.moveTo(frame2.left, y2);
    ctx.lineTo(right, y2);
    ctx.stroke();
    ctx.fillStyle = inks.quiet;
    ctx.fillText(chart.label(value), frame2.left - 8, y2);
  }
  const zero = heightAt(frame2, Math.min(frame2.high, Math.max(frame2.low, 0)));
  const wide = pitch(frame2);
  if (wide >= 1) bars(ctx, chart, frame2, zero, wide);
  else columns(ctx, chart, frame2, zero, wide);
  ctx.globalAlpha = 1;
  for (const [value, level] of [
    [chart.warning, 1],
    [chart.critical, 2]
  ]) {
    if (value === void 0 || value < frame2.low || value > frame2.high) continue;
    const y2 = Math.round(heightAt(frame2, value)) + 0.5;
    ctx.strokeStyle = level === 2 ? inks.bad : inks.warn;
    ctx.setLineDash(level === 2 ? [] : [5, 4]);
    ctx.beginPath();
    ctx.moveTo(frame2.left, y2);
    ctx.lineTo(right, y2);
    ctx.stroke();
    ctx.setLineDash([]);
  }
}
var FAINT = 0.3;
function bar(ctx, chart, frame2, zero, slot, x2, width) {
  const y2 = heightAt(frame2, chart.numbers[slot]);
  ctx.globalAlpha = chart.selected.size === 0 || chart.selected.has(slot) ? 1 : FAINT;
  ctx.fillStyle = chart.table[chart.index[slot]];
  ctx.fillRect(x2, Math.min(y2, zero - 1), width, Math.max(1, Math.abs(zero - y2)));
}
function bars(ctx, chart, frame2, zero, wide) {
  const gap = wide >= GAP_FROM ? Math.min(4, wide * 0.2) : 0;
  chart.order.forEach((slot, at) => {
    const x2 = frame2.left + at * wide;
    if (gap > 0) bar(ctx, chart, frame2, zero, slot, x2 + gap / 2, wide - gap);
    else {
      const from = Math.round(x2);
      bar(ctx, chart, frame2, zero, slot, from, Math.max(1, Math.round(x2 + wide) - from));
    }
  });
}
function columns(ctx, chart, frame2, zero, wide) {
  const { order: order2, numbers: numbers2, selected } = chart;
  const pixels2 = Math.ceil(frame2.width);
  for (let pixel = 0; pixel < pixels2; pixel += 1) {
    const first2 = Math.floor(pixel / wide);
    const end = Math.min(order2.length, Math.floor((pixel + 1) / wide));
    let [low, high, mark] = [-1, -1, -1];
    for (let at = first2; at < end; at += 1) {
      const slot = order2[at];
      if (low < 0 || numbers2[slot] < numbers2[low]) low = slot;
      if (high < 0 || numbers2[slot] > numbers2[high]) high = slot;
      if (selected.has(slot)) mark = slot;
    }
    if (high < 0) continue;
    const x2 = frame2.left + pixel;
    bar(ctx, chart, frame2, zero, high, x2, 1);
    if (low !== high) bar(ctx, chart, frame2, zero, low, x2, 1);
    if (mark >= 0) bar(ctx, chart, frame2, zero, mark, x2, 1);
  }
}
function levels(values, warning, critical) {
  let [one2, two] = [0, 0];
  for (const value of values) {
    const level = levelOf(value, warning, critical);
    if (level === 2) two += 1;
    else if (level === 1) one2 += 1;
  }
  return [one2, two];
}

// src/rackview/RankedChart.tsx
var order = O(() => {
  const first2 = shown2.value[0];
  if (!first2 || !part("chart").value) return new Uint32Array();
  return ranked(counting.value, first2.numbers, part("chartOrder").value, () => byName.value);
});
var meant = O(() => {
  const selected = selectedSlots.value;
  const all = order.value;
  if (selected.size === 0) return all;
  const found = all.filter((slot) => selected.has(slot));
  return found.length > 1 ? found : all;
});
var numbers = O(() => {
  const first2 = shown2.value[0];
  const values = sorted(first2?.numbers ?? new Float64Array(), meant.value);
  return { values, all: summary(values) };
});
var ends = O(() => {
  const first2 = shown2.value[0];
  const values = sorted(first2?.numbers ?? new Float64Array(), order.value);
  const { min, max } = summary(values);
  return axis(min, max);
});
var limits = O(() => {
  const first2 = shown2.value[0];
  return first2 && !first2.as ? thresholdOf(part("thresholds").value, first2.metric) : void 0;
});
function Head() {
  const first2 = shown2.value[0];
  const { all, values } = numbers.value;
  const t_ = t.rackview.chart;
  const some2 = meant.value !== order.value;
  const value = (number2) => reading(number2, first2?.units ?? "");
  const limit = limits.value;
  const [warning, critical] = limit ? levels(values, limit.warning, limit.critical) : [0, 0];
  return /* @__PURE__ */ a("div", { class: "rv-chart-head", children: [
    /* @__PURE__ */ a("dl", { children: ["min", "mean", "p95", "max"].map((name) => /* @__PURE__ */ a("div", { children: [
      /* @__PURE__ */ a("dt", { children: t_[name] }),
      /* @__PURE__ */ a("dd", { children: value(all[name]) })
    ] }, name)) }),
    /* @__PURE__ */ a("span", { class: "rv-count", children: some2 ? t_.selected(count(meant.value.length)) : t_.of(count(order.value.length), count(here.value.devices.length)) }),
    limit && /* @__PURE__ */ a(
      "span",
      {
        class: "rv-beyond",
        "data-level": critical > 0 ? "critical" : warning > 0 ? "warning" : "",
        children: t.rackview.thresholds.count(count(warning), count(critical))
      }
    ),
    ends.value[0] > 0 && /* @__PURE__ */ a("small", { children: t_.cut }),
    /* @__PURE__ */ a("label", { class: "rv-inline", children: [
      /* @__PURE__ */ a("span", { class: "unseen", children: t_.order }),
      /* @__PURE__ */ a(
        "select",
        {
          class: "select",
          value: part("chartOrder").value,
          onChange: (event) => change({ chartOrder: event.currentTarget.value }),
          children: options(t_.orders).map(([name, text]) => /* @__PURE__ */ a("option", { value: name, children: text }, name))
        }
      )
    ] })
  ] });
}
function RankedChart() {
  const box = T(null);
  const canvas = T(null);
  const mark = T(null);
  const frame2 = T(frameOf(1, 1, 0, 1, 0));
  const hint = P();
  A(() => {
    const [element, place2] = [canvas.current, box.current];
    const ctx = element?.getContext("2d");
    if (!element || !place2 || !ctx) return;
    let asked = 0;
    const draw2 = () => {
      asked = 0;
      const paint = paints.peek()[0];
      const first3 = shown2.peek()[0];
      const { clientWidth: width, clientHeight: height } = place2;
      if (!paint || !first3 || width === 0 || height === 0) return;
      const dpr = devicePixelRatio;
      if (element.width !== Math.round(width * dpr)) element.width = Math.round(width * dpr);
      if (element.height !== Math.round(height * dpr)) element.height = Math.round(height * dpr);
      const [low, high] = ends.peek();
      frame2.current = frameOf(width, height, low, high, order.peek().length);
      const chart = {
        order: order.peek(),
        numbers: first3.numbers,
        index: paint.index,
        table: paint.table,
        selected: selectedSlots.peek(),
        warning: limits.peek()?.warning,
        critical: limits.peek()?.critical,
        label: (value) => reading(value)
      };
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      ctx.clearRect(0, 0, width, height);
      drawRanked(ctx, chart, frame2.current, THEMES[isDark() ? "dark" : "light"]);
      follow2();
    };
    const soon = () => {
      if (asked === 0) asked = requestAnimationFrame(draw2);
    };
    const follow2 = () => {
      const slot2 = hovered.peek();
      const at2 = slot2 === void 0 ? -1 : order.peek().indexOf(slot2);
      const first3 = shown2.peek()[0];
      const label2 = mark.current;
      if (!label2) return;
      label2.hidden = at2 < 0 || !first3;
      if (at2 < 0 || !first3 || slot2 === void 0) return;
      const x2 = middleOf(frame2.current, at2);
      label2.style.left = `${x2}px`;
      label2.dataset.side = x2 > place2.clientWidth / 2 ? "left" : "right";
      const name = here.peek().devices[slot2]?.name ?? "";
      label2.firstElementChild.textContent = t.rackview.chart.device(name, textOf(first3, slot2));
    };
    const stops = [
      x(() => {
        paints.value;
        order.value;
        ends.value;
        limits.value;
        selectedSlots.value;
        isDark();
        soon();
      }),
      x(() => {
        hovered.value;
        follow2();
      })
    ];
    const watch = new ResizeObserver(soon);
    watch.observe(place2);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(asked);
      for (const stop of stops) stop();
    };
  }, []);
  const slotAt = (event) => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    const at2 = datumAt(frame2.current, event.clientX - left);
    return at2 === void 0 ? void 0 : order.peek()[at2];
  };
  const choose = (slot2, how) => {
    const device = slot2 === void 0 ? void 0 : here.peek().devices[slot2];
    if (device) pick({ kind: "device", id: device.id }, how, [...order.peek()]);
    else if (how === "only") pickSlots([]);
  };
  const step2 = (event) => {
    const all = order.peek();
    const at2 = hovered.peek() === void 0 ? -1 : all.indexOf(hovered.peek());
    const ten = Math.max(1, Math.round(all.length / 20));
    const to = {
      ArrowRight: at2 + 1,
      ArrowLeft: at2 < 0 ? all.length - 1 : at2 - 1,
      PageDown: at2 + ten,
      PageUp: at2 - ten,
      Home: 0,
      End: all.length - 1
    }[event.key];
    if (to !== void 0) point(all[Math.min(all.length - 1, Math.max(0, to))]);
    else if (event.key === "Enter" || event.key === " ") choose(hovered.peek(), howOf(event));
    else if (event.key === "Escape") point(void 0);
    else return;
    event.preventDefault();
  };
  const first2 = shown2.value[0];
  if (!first2) return null;
  const slot = hovered.value;
  const at = slot === void 0 ? -1 : order.value.indexOf(slot);
  const said = at >= 0 && slot !== void 0 ? t.rackview.chart.device(here.value.devices[slot]?.name ?? "", textOf(first2, slot)) : "";
  return /* @__PURE__ */ a("section", { class: "rv-chart", "aria-label": t.rackview.chart.label(first2.metric), children: [
    /* @__PURE__ */ a(Head, {}),
    /* @__PURE__ */ a(
      "div",
      {
        ref: box,
        class: "rv-bars",
        role: "slider",
        tabIndex: 0,
        "aria-label": t.rackview.chart.label(first2.metric),
        "aria-describedby": hint,
        "aria-valuemin": 0,
        "aria-valuemax": Math.max(0, order.value.length - 1),
        "aria-valuenow": Math.max(0, at),
        "aria-valuetext": said,
        onPointerMove: (event) => point(slotAt(event)),
        onPointerLeave: () => point(void 0),
        onClick: (event) => choose(slotAt(event), howOf(event)),
        onKeyDown: step2,
        children: [
          /* @__PURE__ */ a("canvas", { ref: canvas }),
          /* @__PURE__ */ a("div", { ref: mark, class: "rv-mark", hidden: true, "aria-hidden": "true", children: /* @__PURE__ */ a("span", {}) }),
          order.value.length === 0 && /* @__PURE__ */ a("p", { class: "rv-none", children: t.rackview.chart.nothing }),
          /* @__PURE__ */ a("span", { id: hint, class: "unseen", children: t.rackview.chart.keys })
        ]
      }
    )
  ] });
}

// src/rackview/Split.tsx
var STEP = 0.02;
function move(to) {
  split2.value = Math.min(SPLIT_MAX, Math.max(SPLIT_MIN, to));
}
function Split({ inside }) {
  const drag3 = (event) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = inside.current?.getBoundingClientRect();
    if (box) move((box.bottom - event.clientY) / box.height);
  };
  return /* @__PURE__ */ a(
    "div",
    {
      class: "rv-split no-print",
      role: "separator",
      "aria-orientation": "horizontal",
      "aria-label": t.rackview.split,
      "aria-valuemin": Math.round(SPLIT_MIN * 100),
      "aria-valuemax": Math.round(SPLIT_MAX * 100),
      "aria-valuenow": Math.round(split2.value * 100),
      tabIndex: 0,
      onPointerDown: (event) => event.currentTarget.setPointerCapture(event.pointerId),
      onPointerMove: drag3,
      onPointerUp: keepLayout,
      onDblClick: () => {
        move(SPLIT_FIRST);
        keepLayout();
      },
      onKeyDown: (event) => {
        const by = { ArrowUp: STEP, ArrowDown: -STEP, PageUp: 5 * STEP, PageDown: -5 * STEP };
        const step2 = by[event.key];
        if (step2 !== void 0) move(split2.peek() + step2);
        else if (event.key === "Home") move(SPLIT_MIN);
        else if (event.key === "End") move(SPLIT_MAX);
        else return;
        event.preventDefault();
        keepLayout();
      }
    }
  );
}

// src/rackview/TimeBar.tsx
var AGOS = ["0", "300", "3600", "86400", "604800"];
function local(moment) {
  const date = new Date(moment * 1e3);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 6e4);
  return shifted.toISOString().slice(0, 19);
}
function Scrubber() {
  const { length } = SPANS2[part("span").value];
  const every = step.value;
  const newest = snap(clock.value, every);
  const moment = part("moment").value;
  const at = moment ?? newest;
  const steps = length / every;
  const now = Math.max(0, steps - (newest - at) / every);
  return /* @__PURE__ */ a(
    "input",
    {
      type: "range",
      class: "rv-scrubber",
      "aria-label": t.rackview.time.scrubber,
      "aria-valuetext": moment === void 0 ? t.rackview.state.live : dateTime(at),
      min: 0,
      max: steps,
      value: now,
      onInput: (event) => {
        const to = Number(event.currentTarget.value);
        look(to >= steps ? void 0 : newest - (steps - to) * every);
      }
    }
  );
}
function Comparing() {
  const id = P();
  const now = part("compare").value;
  const t_ = t.rackview.time;
  const ago = String(now?.ago ?? 0);
  const known2 = AGOS.includes(ago) ? AGOS : [...AGOS, ago];
  const choose = (text) => {
    const seconds = Number(text);
    change({ compare: seconds > 0 ? { ago: seconds, as: now?.as ?? "difference" } : void 0 });
  };
  return /* @__PURE__ */ a("span", { class: "rv-compare", children: [
    /* @__PURE__ */ a("label", { for: id, children: t_.compare }),
    /* @__PURE__ */ a(
      "select",
      {
        id,
        class: "select",
        value: ago,
        onChange: (event) => choose(event.currentTarget.value),
        children: known2.map((seconds) => /* @__PURE__ */ a("option", { value: seconds, children: t_.compares[seconds] ?? t_.ago(span(Number(seconds))) }, seconds))
      }
    ),
    now && /* @__PURE__ */ a(
      "select",
      {
        class: "select",
        "aria-label": t_.as,
        value: now.as,
        onChange: (event) => change({ compare: { ...now, as: event.currentTarget.value } }),
        children: options(t_.ways).map(([way, text]) => /* @__PURE__ */ a("option", { value: way, children: text }, way))
      }
    ),
    now && baseline.value && Object.keys(baseline.value.moments.metrics).length === 0 && /* @__PURE__ */ a("small", { role: "status", children: t_.noBaseline })
  ] });
}
function TimeBar() {
  const t_ = t.rackview.time;
  const moment = part("moment").value;
  const past2 = moment !== void 0;
  const start = () => {
    if (!past2) look(snap(clock.peek(), step.peek()) - SPANS2[part("span").peek()].length);
    playing.value = true;
  };
  return /* @__PURE__ */ a("section", { class: "rv-time no-print", "aria-label": t_.title, "data-past": past2, children: [
    /* @__PURE__ */ a("span", { class: "rv-steps", children: [
      /* @__PURE__ */ a(IconButton, { icon: "back", label: `${t_.back} (,)`, onClick: () => stepBy(-1) }),
      playing.value ? /* @__PURE__ */ a(
        IconButton,
        {
          icon: "pause",
          label: `${t_.pause} (p)`,
          onClick: () => {
            playing.value = false;
          }
        }
      ) : /* @__PURE__ */ a(IconButton, { icon: "play", label: `${t_.play} (p)`, onClick: start }),
      /* @__PURE__ */ a(
        IconButton,
        {
          icon: "forward",
          label: `${t_.on} (.)`,
          disabled: !past2,
          onClick: () => stepBy(1)
        }
      )
    ] }),
    /* @__PURE__ */ a(
      "select",
      {
        class: "select",
        "aria-label": t_.speed,
        value: speed.value,
        onChange: (event) => {
          speed.value = Number(event.currentTarget.value);
        },
        children: SPEEDS.map((steps) => /* @__PURE__ */ a("option", { value: steps, children: t_.perSecond(String(steps)) }, steps))
      }
    ),
    /* @__PURE__ */ a(Scrubber, {}),
    /* @__PURE__ */ a(
      "select",
      {
        class: "select",
        "aria-label": t_.span,
        value: part("span").value,
        onChange: (event) => change({ span: event.currentTarget.value }),
        children: options(t_.spans).map(([name, text]) => /* @__PURE__ */ a("option", { value: name, children: text }, name))
      }
    ),
    /* @__PURE__ */ a(
      "input",
      {
        class: "input rv-moment",
        type: "datetime-local",
        step: 1,
        "aria-label": t_.pick,
        value: local(moment ?? clock.value),
        onChange: (event) => {
          const seconds = new Date(event.currentTarget.value).getTime() / 1e3;
          if (Number.isFinite(seconds)) goTo(seconds);
        }
      }
    ),
    /* @__PURE__ */ a(Comparing, {}),
    past2 && /* @__PURE__ */ a(Button, { kind: "primary", onClick: () => look(void 0), children: t_.now }),
    reading2.value && /* @__PURE__ */ a("span", { class: "spinner", role: "status", "aria-label": t_.reading }),
    travelProblem.value && /* @__PURE__ */ a("small", { class: "rv-wrong", role: "alert", children: [
      t_.failed,
      ": ",
      travelProblem.value.message
    ] })
  ] });
}
function goTo(moment) {
  const ago = clock.peek() - moment;
  const reach = Object.keys(SPANS2).find((name) => SPANS2[name].length >= ago);
  const now = part("span").peek();
  if (SPANS2[now].length < ago) change({ span: reach ?? "quarter" });
  look(moment > clock.peek() ? void 0 : moment);
}

// src/rackview/Toolbar.tsx
function Toolbar({ children }) {
  return /* @__PURE__ */ a("div", { class: "rv-bar no-print", children: [
    /* @__PURE__ */ a(
      IconButton,
      {
        icon: "settings",
        label: paneOpen.value ? t.rackview.hidePane : t.rackview.showPane,
        "aria-expanded": paneOpen.value,
        "aria-controls": "rv-pane",
        onClick: togglePane
      }
    ),
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t.shell.nav.racks }),
    /* @__PURE__ */ a("ul", { class: "rv-on-screen", children: shown2.value.map((one2) => /* @__PURE__ */ a("li", { class: "rv-name", children: one2.metric }, one2.metric)) }),
    /* @__PURE__ */ a("div", { class: "rv-tools", children })
  ] });
}

// src/rackview/viewcommands.ts
var MODES2 = ["both", "pictures", "bars", "heat", "status"];
var SIDES2 = ["front", "rear", "both"];
function next(all, now) {
  return all[(all.indexOf(now) + 1) % all.length];
}
function focus(name) {
  if (!paneOpen.peek()) togglePane();
  requestAnimationFrame(() => {
    document.querySelector(`[data-rackview="${name}"]`)?.focus();
  });
}
function viewCommands() {
  const k = t.rackview.keys;
  const all = [
    { label: k.metric, keys: "m", icon: "chart", run: () => focus("metric") },
    { label: k.filter, keys: "f", icon: "filter", run: () => focus("filter") },
    { label: k.pane, keys: "s", icon: "settings", run: togglePane },
    {
      label: k.chart,
      keys: "c",
      icon: "chart",
      run: () => change({ chart: !part("chart").peek() })
    },
    {
      label: k.mode,
      keys: "v",
      icon: "eye",
      run: () => change({ mode: next(MODES2, part("mode").peek()) })
    },
    {
      label: k.sides,
      keys: "b",
      icon: "rack",
      run: () => change({ sides: next(SIDES2, part("sides").peek()) })
    },
    { label: k.back, keys: ",", icon: "back", run: () => stepBy(-1) },
    { label: k.on, keys: ".", icon: "forward", run: () => stepBy(1) },
    {
      label: k.play,
      keys: "p",
      icon: "play",
      run: () => {
        playing.value = part("moment").peek() !== void 0 && !playing.peek();
      }
    },
    { label: k.live, keys: "n", icon: "clock", run: () => look(void 0) }
  ];
  return all.map((command) => ({ ...command, group: k.group }));
}

// src/rackview/RackView.tsx
function useView() {
  A(() => {
    document.title = `${t.shell.nav.racks} \xB7 ${t.shell.name}`;
    const stops = [
      followSite(),
      followMetrics(),
      followAddress(),
      followMoments(),
      followValues(),
      part("metrics").subscribe(want),
      offer(viewCommands())
    ];
    return () => {
      for (const stop of stops) stop();
      want([]);
    };
  }, []);
}
function Racks() {
  const handle = T(null);
  const there = site.value;
  if (!there) {
    return siteProblem.value ? /* @__PURE__ */ a(Failed, { problem: siteProblem.value, retry: () => void readSite() }) : /* @__PURE__ */ a(Loading, {});
  }
  if (there.racks.length === 0) return /* @__PURE__ */ a(NoRacks, {});
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(
      RackCanvas,
      {
        scene,
        camera,
        viewport,
        theme: isDark() ? "dark" : "light",
        label: t.rackview.canvas(count(there.racks.length), count(there.devices.length)),
        handle,
        onHover: (hit2) => {
          hover.value = hit2;
        },
        onSelect: (hit2) => {
          const device = hit2?.kind === "device" ? there.devices[hit2.slot] : void 0;
          if (device) pick({ kind: "device", id: device.id });
        }
      }
    ),
    /* @__PURE__ */ a(LiveState, {}),
    layout.value.placed.length === 0 && /* @__PURE__ */ a("p", { class: "rv-none", children: t.rackview.empty.hidden })
  ] });
}
function RackView() {
  const inside = T(null);
  const timeOpen = useSignal(false);
  useView();
  const past2 = useComputed(
    () => part("moment").value !== void 0 || part("compare").value !== void 0
  );
  const charted = part("chart").value && part("metrics").value.length > 0;
  const first2 = metrics.value?.length === 0 && (site.value?.racks.length ?? 0) > 0;
  return /* @__PURE__ */ a("main", { class: "rv", id: "main", "data-kiosk": part("kiosk").value, children: [
    /* @__PURE__ */ a(Toolbar, { children: /* @__PURE__ */ a(
      IconButton,
      {
        icon: "clock",
        label: t.rackview.time.travel,
        "aria-pressed": timeOpen.value || past2.value,
        onClick: () => {
          timeOpen.value = !timeOpen.value;
        }
      }
    ) }),
    /* @__PURE__ */ a("div", { class: "rv-body", children: [
      /* @__PURE__ */ a(Pane, {}),
      /* @__PURE__ */ a("div", { class: "rv-main", ref: inside, children: [
        /* @__PURE__ */ a("div", { class: "rv-racks", children: /* @__PURE__ */ a(Racks, {}) }),
        (timeOpen.value || past2.value) && /* @__PURE__ */ a(TimeBar, {}),
        /* @__PURE__ */ a(Legend, {}),
        first2 && /* @__PURE__ */ a(NoMetrics, {}),
        charted && /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(Split, { inside }),
          /* @__PURE__ */ a("div", { class: "rv-chart-place", style: { flexBasis: `${split2.value * 100}%` }, children: /* @__PURE__ */ a(RankedChart, {}) })
        ] })
      ] })
    ] })
  ] });
}
export {
  RackView as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3JhY2t2aWV3L3ZpZXcudHMiLCAiLi4vLi4vc3JjL3JhY2t2aWV3L2NvbG91ci50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvdmlld3F1ZXJ5LnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9rZXB0LnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9tZXRyaWNzLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9zZWxlY3Rpb24udHMiLCAiLi4vLi4vc3JjL3JhY2t2aWV3L2xheW91dC50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvbWF0Y2hpbmcudHMiLCAiLi4vLi4vc3JjL3JhY2t2aWV3L3BhaW50LnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9yYW5nZS50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvc3RhdGlzdGljcy50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvdmFsdWVzLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9tb21lbnRzLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy90cmF2ZWwudHMiLCAiLi4vLi4vc3JjL3JhY2t2aWV3L3Nob3duLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9hZGRyZXNzLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9OdW1iZXJCb3gudHN4IiwgIi4uLy4uL3NyYy9yYWNrdmlldy9MZWdlbmQudHN4IiwgIi4uLy4uL3NyYy9yYWNrdmlldy9MaXZlU3RhdGUudHN4IiwgIi4uLy4uL3NyYy9yYWNrdmlldy9Ob3RoaW5nLnRzeCIsICIuLi8uLi9zcmMvcmFja3ZpZXcvU2hvd1NldHRpbmdzLnRzeCIsICIuLi8uLi9zcmMvcmFja3ZpZXcvQ29sb3VyU2V0dGluZ3MudHN4IiwgIi4uLy4uL3NyYy9yYWNrdmlldy9GaWx0ZXJTZXR0aW5ncy50c3giLCAiLi4vLi4vc3JjL3JhY2t2aWV3L01ldHJpY1BpY2tlci50c3giLCAiLi4vLi4vc3JjL3JhY2t2aWV3L1BhbmUudHN4IiwgIi4uLy4uL3NyYy9yYWNrdmlldy9jYW1lcmEudHMiLCAiLi4vLi4vc3JjL3JhY2t2aWV3L2FydC50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvY2FudmFzcGVuLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9oaXQudHMiLCAiLi4vLi4vc3JjL3JhY2t2aWV3L3Blbi50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvbWFya3MudHMiLCAiLi4vLi4vc3JjL3JhY2t2aWV3L3BpY3R1cmVzLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9zcHJpdGVzLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9kcmF3LnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9nZXN0dXJlcy50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvaW5rcy50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvb3ZlcmxheS50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvUmFja0NhbnZhcy50c3giLCAiLi4vLi4vc3JjL3JhY2t2aWV3L3JhbmtlZC50cyIsICIuLi8uLi9zcmMvcmFja3ZpZXcvUmFua2VkQ2hhcnQudHN4IiwgIi4uLy4uL3NyYy9yYWNrdmlldy9TcGxpdC50c3giLCAiLi4vLi4vc3JjL3JhY2t2aWV3L1RpbWVCYXIudHN4IiwgIi4uLy4uL3NyYy9yYWNrdmlldy9Ub29sYmFyLnRzeCIsICIuLi8uLi9zcmMvcmFja3ZpZXcvdmlld2NvbW1hbmRzLnRzIiwgIi4uLy4uL3NyYy9yYWNrdmlldy9SYWNrVmlldy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFRoZSB3aG9sZSBzdGF0ZSBvZiB0aGUgcmFjayB2aWV3IGFzIHBsYWluIGRhdGE6IHdoYXQgc3RhbmRzIGluIHRoZSBhZGRyZXNzLCB3aGF0IGEgcHJlc2V0IGtlZXBzLCBhbmRcbi8vIHdoYXQgZXZlcnl0aGluZyBvbiB0aGUgcGFnZSBpcyBjb21wdXRlZCBvZi5cbmltcG9ydCB7IGNvbXB1dGVkLCB0eXBlIFJlYWRvbmx5U2lnbmFsLCBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgdHlwZSB7IEtpbmQgfSBmcm9tIFwiLi4vbW9kZWwvc2l0ZVwiO1xuaW1wb3J0IHR5cGUgeyBDYW1lcmEgfSBmcm9tIFwiLi9jYW1lcmFcIjtcbmltcG9ydCB0eXBlIHsgTWFwTmFtZSB9IGZyb20gXCIuL2NvbG91clwiO1xuaW1wb3J0IHR5cGUgeyBPcmRlciB9IGZyb20gXCIuL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBNb2RlIH0gZnJvbSBcIi4vc2NlbmVcIjtcblxuLyoqIFdoaWNoIHNpZGUgb2YgdGhlIHJhY2tzIGlzIHNob3duLiAqL1xuZXhwb3J0IHR5cGUgU2lkZXMgPSBcImZyb250XCIgfCBcInJlYXJcIiB8IFwiYm90aFwiO1xuXG4vKiogSG93IHRoZSBlbmRzIG9mIGEgbWV0cmljJ3MgY29sb3VycyBhcmUgZm91bmQuICovXG5leHBvcnQgdHlwZSBSYW5nZUtpbmQgPSBcImF1dG9cIiB8IFwiZGVjbGFyZWRcIiB8IFwicGVyY2VudGlsZVwiIHwgXCJmaXhlZFwiO1xuXG4vKiogVGhlIGVuZHMgdGhhdCBhcmUgd2FudGVkIGZvciBhIG1ldHJpYzsgYGxvd2AgYW5kIGBoaWdoYCBjb3VudCB3aGVuIHRoZXkgYXJlIGZpeGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSYW5nZVdpc2gge1xuICBtZXRyaWM6IHN0cmluZztcbiAga2luZDogUmFuZ2VLaW5kO1xuICBsb3c6IG51bWJlcjtcbiAgaGlnaDogbnVtYmVyO1xufVxuXG4vKiogV2hlcmUgYSBtZXRyaWMncyB2YWx1ZXMgYmVnaW4gdG8gbWF0dGVyLiBXaXRoIGBjcml0aWNhbGAgYmVsb3cgYHdhcm5pbmdgIGxvdyB2YWx1ZXMgYXJlIHRoZSBiYWQgb25lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGhyZXNob2xkIHtcbiAgbWV0cmljOiBzdHJpbmc7XG4gIHdhcm5pbmc6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgY3JpdGljYWw6IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoaWNoIGRldmljZXMgY291bnQ7IHRob3NlIHRoYXQgZG8gbm90IGZpdCBhcmUgZmFkZWQuIEVtcHR5IGxpc3RzIGFuZCB0ZXh0cyBsZXQgYWxsIHRocm91Z2guICovXG5leHBvcnQgaW50ZXJmYWNlIEZpbHRlcnMge1xuICAvKiogVmFsdWVzIG9mIHRoZSBmaXJzdCBtZXRyaWMsIGVuZHMgaW5jbHVkZWQuICovXG4gIGZyb206IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgdG86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgc3RhdHVzOiBzdHJpbmdbXTtcbiAgdHlwZTogc3RyaW5nW107XG4gIC8qKiBJZHMgb2YgdGVhbXMuICovXG4gIHRlYW06IHN0cmluZ1tdO1xuICBraW5kOiBLaW5kW107XG4gIHRleHQ6IHN0cmluZztcbn1cblxuLyoqIEhvdyB0aGUgY2hhcnQgdW5kZXIgdGhlIHJhY2tzIGlzIHNvcnRlZC4gKi9cbmV4cG9ydCB0eXBlIENoYXJ0T3JkZXIgPSBcImZhbGxpbmdcIiB8IFwicmlzaW5nXCIgfCBcInBvc2l0aW9uXCIgfCBcIm5hbWVcIjtcblxuLyoqIEhvdyBmYXIgYmFjayB0aGUgc2NydWJiZXIgcmVhY2hlcy4gKi9cbmV4cG9ydCB0eXBlIFNwYW4gPSBcImhvdXJcIiB8IFwiZGF5XCIgfCBcIndlZWtcIiB8IFwicXVhcnRlclwiO1xuXG4vKiogV2hhdCBpcyBzaG93biBpbnN0ZWFkIG9mIHRoZSB2YWx1ZXMgdGhlbXNlbHZlczogaG93IHRoZXkgZGlmZmVyIGZyb20gYSBtb21lbnQgYWdvLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb21wYXJlIHtcbiAgLyoqIFNlY29uZHMgYWdvLiAqL1xuICBhZ286IG51bWJlcjtcbiAgYXM6IFwiZGlmZmVyZW5jZVwiIHwgXCJyYXRpb1wiO1xufVxuXG4vKiogVGhlIHN0YXRlIG9mIHRoZSB2aWV3LiAqL1xuZXhwb3J0IGludGVyZmFjZSBWaWV3IHtcbiAgLyoqIFRoZSBtZXRyaWNzIG9uIHNjcmVlbiwgYXQgbW9zdCBmb3VyOyB0aGUgZmlyc3QgY29sb3VycyBhbmQgaXMgaW4gdGhlIGNoYXJ0LiAqL1xuICBtZXRyaWNzOiBzdHJpbmdbXTtcbiAgbW9kZTogTW9kZTtcbiAgc2lkZXM6IFNpZGVzO1xuICAvKiogQmFycyBhcyBsb25nIGFzIHRoZSB2YWx1ZSBpcyBoaWdoOyBvdGhlcndpc2UgdGhlIHdob2xlIGRldmljZSBoYXMgaXRzIGNvbG91ci4gKi9cbiAgc2NhbGVCYXJzOiBib29sZWFuO1xuICBtYXA6IE1hcE5hbWU7XG4gIGludmVydGVkOiBib29sZWFuO1xuICByYW5nZXM6IFJhbmdlV2lzaFtdO1xuICB0aHJlc2hvbGRzOiBUaHJlc2hvbGRbXTtcbiAgZmlsdGVyczogRmlsdGVycztcbiAgb3JkZXI6IE9yZGVyO1xuICBieVRlYW06IGJvb2xlYW47XG4gIC8qKiBJZHMgb2YgcmFja3MgdGhhdCBhcmUgbm90IHNob3duLiAqL1xuICBoaWRkZW46IHN0cmluZ1tdO1xuICBjaGFydDogYm9vbGVhbjtcbiAgY2hhcnRPcmRlcjogQ2hhcnRPcmRlcjtcbiAgLyoqIFdoZXJlIG9uZSBsb29rczsgdW5kZWZpbmVkIGlzIGFsbCBvZiBpdC4gKi9cbiAgY2FtZXJhOiBDYW1lcmEgfCB1bmRlZmluZWQ7XG4gIC8qKiBJZHMgb2Ygd2hhdCBpcyBzZWxlY3RlZC4gKi9cbiAgZGV2aWNlczogc3RyaW5nW107XG4gIHJhY2tzOiBzdHJpbmdbXTtcbiAgLyoqIFRoZSBtb21lbnQgdGhhdCBpcyBzaG93biwgaW4gc2Vjb25kcyBzaW5jZSAxOTcwOyB1bmRlZmluZWQgaXMgbm93LiAqL1xuICBtb21lbnQ6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgc3BhbjogU3BhbjtcbiAgY29tcGFyZTogQ29tcGFyZSB8IHVuZGVmaW5lZDtcbiAgLyoqIE5vdGhpbmcgYnV0IHRoZSByYWNrcywgZm9yIGEgd2FsbC4gKi9cbiAga2lvc2s6IGJvb2xlYW47XG59XG5cbi8qKiBNb3N0IG1ldHJpY3Mgb24gc2NyZWVuOiB3aXRoIG1vcmUsIGEgZGV2aWNlIG9mIG9uZSB1bml0IGhhcyBubyByb29tIGZvciBpdHMgYmFycy4gKi9cbmV4cG9ydCBjb25zdCBNRVRSSUNTX09OX1NDUkVFTiA9IDQ7XG5cbi8qKiBGaWx0ZXJzIHRoYXQgbGV0IGV2ZXJ5dGhpbmcgdGhyb3VnaC4gKi9cbmV4cG9ydCBjb25zdCBOT19GSUxURVJTOiBGaWx0ZXJzID0ge1xuICBmcm9tOiB1bmRlZmluZWQsXG4gIHRvOiB1bmRlZmluZWQsXG4gIHN0YXR1czogW10sXG4gIHR5cGU6IFtdLFxuICB0ZWFtOiBbXSxcbiAga2luZDogW10sXG4gIHRleHQ6IFwiXCIsXG59O1xuXG4vKiogVGhlIHZpZXcgYXMgaXQgaXMgYXQgZmlyc3QuICovXG5leHBvcnQgY29uc3QgRklSU1Q6IFZpZXcgPSB7XG4gIG1ldHJpY3M6IFtdLFxuICBtb2RlOiBcImJvdGhcIixcbiAgc2lkZXM6IFwiZnJvbnRcIixcbiAgc2NhbGVCYXJzOiB0cnVlLFxuICBtYXA6IFwidmlyaWRpc1wiLFxuICBpbnZlcnRlZDogZmFsc2UsXG4gIHJhbmdlczogW10sXG4gIHRocmVzaG9sZHM6IFtdLFxuICBmaWx0ZXJzOiBOT19GSUxURVJTLFxuICBvcmRlcjogXCJ0ZWFtXCIsXG4gIGJ5VGVhbTogdHJ1ZSxcbiAgaGlkZGVuOiBbXSxcbiAgY2hhcnQ6IHRydWUsXG4gIGNoYXJ0T3JkZXI6IFwiZmFsbGluZ1wiLFxuICBjYW1lcmE6IHVuZGVmaW5lZCxcbiAgZGV2aWNlczogW10sXG4gIHJhY2tzOiBbXSxcbiAgbW9tZW50OiB1bmRlZmluZWQsXG4gIHNwYW46IFwiaG91clwiLFxuICBjb21wYXJlOiB1bmRlZmluZWQsXG4gIGtpb3NrOiBmYWxzZSxcbn07XG5cbi8qKiBUaGUgdmlldyBub3cuICovXG5leHBvcnQgY29uc3QgdmlldyA9IHNpZ25hbDxWaWV3PihGSVJTVCk7XG5cbi8qKiBDaGFuZ2VzIHBhcnRzIG9mIHRoZSB2aWV3LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoYW5nZShwYXJ0OiBQYXJ0aWFsPFZpZXc+KTogdm9pZCB7XG4gIHZpZXcudmFsdWUgPSB7IC4uLnZpZXcucGVlaygpLCAuLi5wYXJ0IH07XG59XG5cbi8qKiBDaGFuZ2VzIHBhcnRzIG9mIHRoZSBmaWx0ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbHRlcihwYXJ0OiBQYXJ0aWFsPEZpbHRlcnM+KTogdm9pZCB7XG4gIGNoYW5nZSh7IGZpbHRlcnM6IHsgLi4udmlldy5wZWVrKCkuZmlsdGVycywgLi4ucGFydCB9IH0pO1xufVxuXG5jb25zdCBwYXJ0cyA9IG5ldyBNYXA8a2V5b2YgVmlldywgUmVhZG9ubHlTaWduYWw8dW5rbm93bj4+KCk7XG5cbi8qKiBPbmUgcGFydCBvZiB0aGUgdmlldywgd2hpY2ggdGVsbHMgb2YgaXRzIG93biBjaGFuZ2VzIG9ubHkuICovXG5leHBvcnQgZnVuY3Rpb24gcGFydDxLIGV4dGVuZHMga2V5b2YgVmlldz4obmFtZTogSyk6IFJlYWRvbmx5U2lnbmFsPFZpZXdbS10+IHtcbiAgbGV0IGZvdW5kID0gcGFydHMuZ2V0KG5hbWUpO1xuICBpZiAoIWZvdW5kKSB7XG4gICAgZm91bmQgPSBjb21wdXRlZCgoKSA9PiB2aWV3LnZhbHVlW25hbWVdKTtcbiAgICBwYXJ0cy5zZXQobmFtZSwgZm91bmQpO1xuICB9XG4gIHJldHVybiBmb3VuZCBhcyBSZWFkb25seVNpZ25hbDxWaWV3W0tdPjtcbn1cblxuLyoqIFRoZSByYW5nZSB0aGF0IGlzIHdhbnRlZCBmb3IgYSBtZXRyaWMuICovXG5leHBvcnQgZnVuY3Rpb24gcmFuZ2VPZihyYW5nZXM6IHJlYWRvbmx5IFJhbmdlV2lzaFtdLCBtZXRyaWM6IHN0cmluZyk6IFJhbmdlV2lzaCB7XG4gIHJldHVybiAoXG4gICAgcmFuZ2VzLmZpbmQoKHJhbmdlKSA9PiByYW5nZS5tZXRyaWMgPT09IG1ldHJpYykgPz8geyBtZXRyaWMsIGtpbmQ6IFwiYXV0b1wiLCBsb3c6IDAsIGhpZ2g6IDEgfVxuICApO1xufVxuXG4vKiogVGhlIHRocmVzaG9sZHMgb2YgYSBtZXRyaWMsIHdoZXJlIGl0IGhhcyBhbnkuICovXG5leHBvcnQgZnVuY3Rpb24gdGhyZXNob2xkT2YoXG4gIHRocmVzaG9sZHM6IHJlYWRvbmx5IFRocmVzaG9sZFtdLFxuICBtZXRyaWM6IHN0cmluZyxcbik6IFRocmVzaG9sZCB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiB0aHJlc2hvbGRzLmZpbmQoKHRocmVzaG9sZCkgPT4gdGhyZXNob2xkLm1ldHJpYyA9PT0gbWV0cmljKTtcbn1cblxuLyoqIE1vc3QgbWV0cmljcyB3aG9zZSByYW5nZXMgYW5kIHRocmVzaG9sZHMgYSB2aWV3IGtlZXBzOyB0aGUgb2xkZXN0IGdvLiAqL1xuZXhwb3J0IGNvbnN0IEtFUFQgPSAzMjtcblxuLyoqIFRoZSBsaXN0IHdpdGggYG9uZWAgaW4gdGhlIHBsYWNlIG9mIHdoYXQgaXQgaGFkIGZvciB0aGF0IG1ldHJpYy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZWVwPFQgZXh0ZW5kcyB7IG1ldHJpYzogc3RyaW5nIH0+KGxpc3Q6IHJlYWRvbmx5IFRbXSwgb25lOiBUKTogVFtdIHtcbiAgcmV0dXJuIFsuLi5saXN0LmZpbHRlcigob3RoZXIpID0+IG90aGVyLm1ldHJpYyAhPT0gb25lLm1ldHJpYyksIG9uZV0uc2xpY2UoLUtFUFQpO1xufVxuXG4vKiogV2hldGhlciBhbnkgZmlsdGVyIGlzIHNldC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWx0ZXJpbmcoZmlsdGVyczogRmlsdGVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIGZpbHRlcnMuZnJvbSAhPT0gdW5kZWZpbmVkIHx8XG4gICAgZmlsdGVycy50byAhPT0gdW5kZWZpbmVkIHx8XG4gICAgZmlsdGVycy50ZXh0ICE9PSBcIlwiIHx8XG4gICAgW2ZpbHRlcnMuc3RhdHVzLCBmaWx0ZXJzLnR5cGUsIGZpbHRlcnMudGVhbSwgZmlsdGVycy5raW5kXS5zb21lKChsaXN0KSA9PiBsaXN0Lmxlbmd0aCA+IDApXG4gICk7XG59XG4iLCAiLy8gQ29sb3VyIG1hcHM6IHRhYmxlcyBvZiAyNTYgY29sb3Vycywgd29ya2VkIG91dCBpbiBPS0xhYiwgd2hlcmUgZXF1YWwgc3RlcHMgbG9vayBlcXVhbC4gTGlnaHRuZXNzIGdvZXMgb25lXG4vLyB3YXkgdGhyb3VnaCBlYWNoIChkaXZlcmdpbmcgb25lczogb25lIHdheSBmcm9tIHRoZSBtaWRkbGUpLCBzbyB0aGF0IHdobyBzZWVzIG5vIGRpZmZlcmVuY2Ugb2YgaHVlIHNlZXNcbi8vIHRoZSBvcmRlciBzdGlsbCwgYW5kIHNvIGRvZXMgd2hvIHByaW50cyBpbiBncmV5LlxuXG4vKiogVGhlIG1hcHMgYnkgbmFtZS4gYGNsYXNzaWNgIGlzIHRoYXQgb2YgdGhlIGV4aXN0aW5nIGFwcGxpY2F0aW9uLCBmb3IgdGhvc2Ugd2hvIGtub3cgaXQuICovXG5leHBvcnQgY29uc3QgQ09MT1VSX01BUFMgPSBbXG4gIFwidmlyaWRpc1wiLFxuICBcImNpdmlkaXNcIixcbiAgXCJlbWJlclwiLFxuICBcInRyYWZmaWNcIixcbiAgXCJkaXZlcmdpbmdcIixcbiAgXCJjbGFzc2ljXCIsXG5dIGFzIGNvbnN0O1xuXG4vKiogVGhlIG5hbWUgb2YgYSBtYXAuICovXG5leHBvcnQgdHlwZSBNYXBOYW1lID0gKHR5cGVvZiBDT0xPVVJfTUFQUylbbnVtYmVyXTtcblxuLyoqIEVudHJpZXMgb2YgYSB0YWJsZTogYW4gaW5kZXggaXMgYSBieXRlLiAqL1xuZXhwb3J0IGNvbnN0IFNJWkUgPSAyNTY7XG5cbi8qKiBBIGNvbG91ciBhcyByZWQsIGdyZWVuIGFuZCBibHVlIGZyb20gMCB0byAyNTUuICovXG5leHBvcnQgdHlwZSBSZ2IgPSByZWFkb25seSBbbnVtYmVyLCBudW1iZXIsIG51bWJlcl07XG5cbi8qKiBBIHBsYWNlIGluIE9LTENIOiB3aGVyZSBpbiB0aGUgbWFwLCBsaWdodG5lc3MsIGNocm9tYSwgaHVlIGluIGRlZ3JlZXMuICovXG50eXBlIFN0b3AgPSByZWFkb25seSBbYXQ6IG51bWJlciwgbGlnaHRuZXNzOiBudW1iZXIsIGNocm9tYTogbnVtYmVyLCBodWU6IG51bWJlcl07XG5cbi8vIExpZ2h0bmVzcyBzdGF5cyBiZXR3ZWVuIDAuMyBhbmQgMC45MzogZGFya2VyIGlzIGxvc3Qgb24gZGFyayBncm91bmQsIGxpZ2h0ZXIgb24gd2hpdGUuXG5jb25zdCBTVE9QUzogUmVjb3JkPEV4Y2x1ZGU8TWFwTmFtZSwgXCJjbGFzc2ljXCI+LCByZWFkb25seSBTdG9wW10+ID0ge1xuICB2aXJpZGlzOiBbXG4gICAgWzAsIDAuMzIsIDAuMTQsIDMxMl0sXG4gICAgWzAuMjUsIDAuNDUsIDAuMTE1LCAyNjhdLFxuICAgIFswLjUsIDAuNiwgMC4xLCAxOTZdLFxuICAgIFswLjc1LCAwLjc3LCAwLjE2NSwgMTQ4XSxcbiAgICBbMSwgMC45MiwgMC4xOCwgMTA2XSxcbiAgXSxcbiAgY2l2aWRpczogW1xuICAgIFswLCAwLjMyLCAwLjA5LCAyNjJdLFxuICAgIFswLjQsIDAuNTMsIDAuMDI1LCAyNjJdLFxuICAgIFswLjYsIDAuNjUsIDAuMDQ1LCA5Nl0sXG4gICAgWzEsIDAuOTIsIDAuMTUsIDk4XSxcbiAgXSxcbiAgZW1iZXI6IFtcbiAgICBbMCwgMC4zMiwgMC4xMiwgMjg2XSxcbiAgICBbMC4zMywgMC40NywgMC4xOSwgMzMwXSxcbiAgICBbMC42NiwgMC42NiwgMC4xOSwgMzRdLFxuICAgIFsxLCAwLjkyLCAwLjEyLCA5Ml0sXG4gIF0sXG4gIHRyYWZmaWM6IFtcbiAgICBbMCwgMC45LCAwLjA2LCAyMDBdLFxuICAgIFswLjMsIDAuODMsIDAuMTMsIDEwOF0sXG4gICAgWzAuNiwgMC42OSwgMC4xNjUsIDYyXSxcbiAgICBbMC44NSwgMC41NCwgMC4yLCAyOF0sXG4gICAgWzEsIDAuMzgsIDAuMTUsIDhdLFxuICBdLFxuICBkaXZlcmdpbmc6IFtcbiAgICBbMCwgMC40MiwgMC4xNCwgMjU4XSxcbiAgICBbMC4yNSwgMC42MiwgMC4xMSwgMjQ2XSxcbiAgICBbMC41LCAwLjg4LCAwLjAwNSwgMjQwXSxcbiAgICBbMC43NSwgMC42NiwgMC4xNCwgNTZdLFxuICAgIFsxLCAwLjQ0LCAwLjEzLCAzOF0sXG4gIF0sXG59O1xuXG4vKiogRnJvbSBPS0xhYiB0byBsaW5lYXIgbGlnaHQ7IHRoZSBtYXRyaWNlcyBhcmUgdGhvc2Ugb2YgdGhlIHNwYWNlJ3MgZGVmaW5pdGlvbi4gKi9cbmZ1bmN0aW9uIGxpZ2h0KGxpZ2h0bmVzczogbnVtYmVyLCBhOiBudW1iZXIsIGI6IG51bWJlcik6IFtudW1iZXIsIG51bWJlciwgbnVtYmVyXSB7XG4gIGNvbnN0IGwgPSAobGlnaHRuZXNzICsgMC4zOTYzMzc3Nzc0ICogYSArIDAuMjE1ODAzNzU3MyAqIGIpICoqIDM7XG4gIGNvbnN0IG0gPSAobGlnaHRuZXNzIC0gMC4xMDU1NjEzNDU4ICogYSAtIDAuMDYzODU0MTcyOCAqIGIpICoqIDM7XG4gIGNvbnN0IHMgPSAobGlnaHRuZXNzIC0gMC4wODk0ODQxNzc1ICogYSAtIDEuMjkxNDg1NTQ4ICogYikgKiogMztcbiAgcmV0dXJuIFtcbiAgICA0LjA3Njc0MTY2MjEgKiBsIC0gMy4zMDc3MTE1OTEzICogbSArIDAuMjMwOTY5OTI5MiAqIHMsXG4gICAgLTEuMjY4NDM4MDA0NiAqIGwgKyAyLjYwOTc1NzQwMTEgKiBtIC0gMC4zNDEzMTkzOTY1ICogcyxcbiAgICAtMC4wMDQxOTYwODYzICogbCAtIDAuNzAzNDE4NjE0NyAqIG0gKyAxLjcwNzYxNDcwMSAqIHMsXG4gIF07XG59XG5cbmZ1bmN0aW9uIGVuY29kZShsaW5lYXI6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHZhbHVlID0gbGluZWFyIDw9IDAuMDAzMTMwOCA/IDEyLjkyICogbGluZWFyIDogMS4wNTUgKiBsaW5lYXIgKiogKDEgLyAyLjQpIC0gMC4wNTU7XG4gIHJldHVybiBNYXRoLnJvdW5kKDI1NSAqIE1hdGgubWluKDEsIE1hdGgubWF4KDAsIHZhbHVlKSkpO1xufVxuXG4vKiogVGhlIGNvbG91ciwgd2l0aCBhcyBtdWNoIGNocm9tYSBhcyBzY3JlZW5zIGNhbiBzaG93LiAqL1xuZnVuY3Rpb24gc2hvd24obGlnaHRuZXNzOiBudW1iZXIsIGE6IG51bWJlciwgYjogbnVtYmVyKTogUmdiIHtcbiAgZm9yIChsZXQgcGFydCA9IDE7IHBhcnQgPiAwOyBwYXJ0IC09IDAuMDUpIHtcbiAgICBjb25zdCByZ2IgPSBsaWdodChsaWdodG5lc3MsIGEgKiBwYXJ0LCBiICogcGFydCk7XG4gICAgaWYgKHJnYi5ldmVyeSgodmFsdWUpID0+IHZhbHVlID49IC0wLjAwMSAmJiB2YWx1ZSA8PSAxLjAwMSkpIHtcbiAgICAgIHJldHVybiBbZW5jb2RlKHJnYlswXSksIGVuY29kZShyZ2JbMV0pLCBlbmNvZGUocmdiWzJdKV07XG4gICAgfVxuICB9XG4gIGNvbnN0IGdyZXkgPSBlbmNvZGUobGlnaHRuZXNzICoqIDMpO1xuICByZXR1cm4gW2dyZXksIGdyZXksIGdyZXldO1xufVxuXG5mdW5jdGlvbiBiZXR3ZWVuKHN0b3BzOiByZWFkb25seSBTdG9wW10sIGF0OiBudW1iZXIpOiBSZ2Ige1xuICBjb25zdCBuZXh0ID0gTWF0aC5tYXgoXG4gICAgMSxcbiAgICBzdG9wcy5maW5kSW5kZXgoKHN0b3ApID0+IHN0b3BbMF0gPj0gYXQpLFxuICApO1xuICBjb25zdCBbZnJvbSwgdG9dID0gW3N0b3BzW25leHQgLSAxXSEsIHN0b3BzW25leHRdIV07XG4gIGNvbnN0IHBhcnQgPSAoYXQgLSBmcm9tWzBdKSAvICh0b1swXSAtIGZyb21bMF0pO1xuICBjb25zdCBsYWIgPSAoc3RvcDogU3RvcCkgPT4ge1xuICAgIGNvbnN0IGFuZ2xlID0gKHN0b3BbM10gKiBNYXRoLlBJKSAvIDE4MDtcbiAgICByZXR1cm4gW3N0b3BbMV0sIHN0b3BbMl0gKiBNYXRoLmNvcyhhbmdsZSksIHN0b3BbMl0gKiBNYXRoLnNpbihhbmdsZSldIGFzIGNvbnN0O1xuICB9O1xuICBjb25zdCBbb25lLCBvdGhlcl0gPSBbbGFiKGZyb20pLCBsYWIodG8pXTtcbiAgY29uc3QgbWl4ID0gKGluZGV4OiAwIHwgMSB8IDIpID0+IG9uZVtpbmRleF0gKyAob3RoZXJbaW5kZXhdIC0gb25lW2luZGV4XSkgKiBwYXJ0O1xuICByZXR1cm4gc2hvd24obWl4KDApLCBtaXgoMSksIG1peCgyKSk7XG59XG5cbi8qKiBHcmVlbiwgeWVsbG93LCByZWQgYXMgaW4gdGhlIGV4aXN0aW5nIGFwcGxpY2F0aW9uOiBibGVuZGVkIGFzIG51bWJlcnMsIG5vdCBhcyBsaWdodC4gKi9cbmNvbnN0IENMQVNTSUM6IFJlYWRvbmx5QXJyYXk8cmVhZG9ubHkgW251bWJlciwgUmdiXT4gPSBbXG4gIFswLCBbMHgzMywgMHg2NiwgMHgwMF1dLFxuICBbMC4zLCBbMHhiMywgMHhhMywgMHgwMF1dLFxuICBbMSwgWzB4YjQsIDB4MDAsIDB4MDBdXSxcbl07XG5cbmZ1bmN0aW9uIGNsYXNzaWMoYXQ6IG51bWJlcik6IFJnYiB7XG4gIGNvbnN0IFtsb3csIG1pZGRsZSwgaGlnaF0gPSBbQ0xBU1NJQ1swXSEsIENMQVNTSUNbMV0hLCBDTEFTU0lDWzJdIV07XG4gIGNvbnN0IFtmcm9tLCB0b10gPSBhdCA8IG1pZGRsZVswXSA/IFtsb3csIG1pZGRsZV0gOiBbbWlkZGxlLCBoaWdoXTtcbiAgY29uc3QgcGFydCA9IChhdCAtIGZyb21bMF0pIC8gKHRvWzBdIC0gZnJvbVswXSk7XG4gIGNvbnN0IG1peCA9IChpbmRleDogMCB8IDEgfCAyKSA9PlxuICAgIE1hdGgucm91bmQoZnJvbVsxXVtpbmRleF0gKyAodG9bMV1baW5kZXhdIC0gZnJvbVsxXVtpbmRleF0pICogcGFydCk7XG4gIHJldHVybiBbbWl4KDApLCBtaXgoMSksIG1peCgyKV07XG59XG5cbmNvbnN0IG1hZGUgPSBuZXcgTWFwPHN0cmluZywgcmVhZG9ubHkgUmdiW10+KCk7XG5jb25zdCB3cml0dGVuID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZ1tdPigpO1xuXG4vKiogVGhlIGNvbG91cnMgb2YgYSBtYXAgYXMgbnVtYmVycywgZnJvbSBsb3cgdG8gaGlnaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2xvdXJzKG1hcDogTWFwTmFtZSwgaW52ZXJ0ZWQgPSBmYWxzZSk6IHJlYWRvbmx5IFJnYltdIHtcbiAgY29uc3Qga2V5ID0gYCR7bWFwfSAke2ludmVydGVkfWA7XG4gIGxldCBmb3VuZCA9IG1hZGUuZ2V0KGtleSk7XG4gIGlmICghZm91bmQpIHtcbiAgICBmb3VuZCA9IEFycmF5LmZyb20oeyBsZW5ndGg6IFNJWkUgfSwgKF8sIGluZGV4KSA9PiB7XG4gICAgICBjb25zdCBhdCA9IChpbnZlcnRlZCA/IFNJWkUgLSAxIC0gaW5kZXggOiBpbmRleCkgLyAoU0laRSAtIDEpO1xuICAgICAgcmV0dXJuIG1hcCA9PT0gXCJjbGFzc2ljXCIgPyBjbGFzc2ljKGF0KSA6IGJldHdlZW4oU1RPUFNbbWFwXSwgYXQpO1xuICAgIH0pO1xuICAgIG1hZGUuc2V0KGtleSwgZm91bmQpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFRoZSBjb2xvdXJzIG9mIGEgbWFwIGFzIENTUyBoYXMgdGhlbTsgdGhlIHNhbWUgYXJyYXkgZm9yIHRoZSBzYW1lIG1hcC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YWJsZShtYXA6IE1hcE5hbWUsIGludmVydGVkID0gZmFsc2UpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGtleSA9IGAke21hcH0gJHtpbnZlcnRlZH1gO1xuICBsZXQgZm91bmQgPSB3cml0dGVuLmdldChrZXkpO1xuICBpZiAoIWZvdW5kKSB7XG4gICAgY29uc3QgaGV4ID0gKHZhbHVlOiBudW1iZXIpID0+IHZhbHVlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCBcIjBcIik7XG4gICAgZm91bmQgPSBjb2xvdXJzKG1hcCwgaW52ZXJ0ZWQpLm1hcCgoW3IsIGcsIGJdKSA9PiBgIyR7aGV4KHIpfSR7aGV4KGcpfSR7aGV4KGIpfWApO1xuICAgIHdyaXR0ZW4uc2V0KGtleSwgZm91bmQpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIEEgQ1NTIGdyYWRpZW50IG9mIHRoZSBtYXAsIGZvciBsZWdlbmRzOiBhIHN0b3AgZWFjaCBzaXh0ZWVudGggaXMgYXMgc21vb3RoIGFzIGV5ZXMgY2FuIHNlZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncmFkaWVudChtYXA6IE1hcE5hbWUsIGludmVydGVkID0gZmFsc2UpOiBzdHJpbmcge1xuICBjb25zdCBhbGwgPSB0YWJsZShtYXAsIGludmVydGVkKTtcbiAgY29uc3Qgc3RvcHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiAxNyB9LCAoXywgc3RlcCkgPT4gYWxsW01hdGgubWluKFNJWkUgLSAxLCBzdGVwICogMTYpXSk7XG4gIHJldHVybiBgbGluZWFyLWdyYWRpZW50KHRvIHJpZ2h0LCAke3N0b3BzLmpvaW4oXCIsIFwiKX0pYDtcbn1cbiIsICIvLyBUaGUgdmlldyBpbiB0aGUgYWRkcmVzczogc2hvcnQgbmFtZXMsIG9ubHkgd2hhdCBpcyBub3QgYXMgYXQgZmlyc3QuIFdoYXRldmVyIHN0YW5kcyB0aGVyZSBpcyB0YWtlbiBmb3Jcbi8vIHdoYXQgaXQgY2FuIGJlOyB0aGUgcmVzdCBpcyBhcyBhdCBmaXJzdC5cbmltcG9ydCB7IENPTE9VUl9NQVBTIH0gZnJvbSBcIi4vY29sb3VyXCI7XG5pbXBvcnQge1xuICB0eXBlIENoYXJ0T3JkZXIsXG4gIEZJUlNULFxuICBLRVBULFxuICBNRVRSSUNTX09OX1NDUkVFTixcbiAgdHlwZSBSYW5nZUtpbmQsXG4gIHR5cGUgUmFuZ2VXaXNoLFxuICB0eXBlIFNwYW4sXG4gIHR5cGUgVGhyZXNob2xkLFxuICB0eXBlIFZpZXcsXG59IGZyb20gXCIuL3ZpZXdcIjtcblxuY29uc3QgTU9ERVMgPSBbXCJwaWN0dXJlc1wiLCBcImJhcnNcIiwgXCJib3RoXCIsIFwiaGVhdFwiLCBcInN0YXR1c1wiXSBhcyBjb25zdDtcbmNvbnN0IFNJREVTID0gW1wiZnJvbnRcIiwgXCJyZWFyXCIsIFwiYm90aFwiXSBhcyBjb25zdDtcbmNvbnN0IE9SREVSUyA9IFtcInRlYW1cIiwgXCJuYW1lXCIsIFwidmFsdWVcIl0gYXMgY29uc3Q7XG5jb25zdCBDSEFSVF9PUkRFUlM6IHJlYWRvbmx5IENoYXJ0T3JkZXJbXSA9IFtcImZhbGxpbmdcIiwgXCJyaXNpbmdcIiwgXCJwb3NpdGlvblwiLCBcIm5hbWVcIl07XG5jb25zdCBTUEFOUzogcmVhZG9ubHkgU3BhbltdID0gW1wiaG91clwiLCBcImRheVwiLCBcIndlZWtcIiwgXCJxdWFydGVyXCJdO1xuY29uc3QgUkFOR0VfS0lORFM6IHJlYWRvbmx5IFJhbmdlS2luZFtdID0gW1wiYXV0b1wiLCBcImRlY2xhcmVkXCIsIFwicGVyY2VudGlsZVwiLCBcImZpeGVkXCJdO1xuY29uc3QgS0lORFMgPSBbXCJyYWNrXCIsIFwic2VydmVyXCIsIFwic3dpdGNoXCIsIFwic3RvcmFnZVwiXSBhcyBjb25zdDtcblxuLyoqIExvbmdlc3QgdGV4dCBvZiBhbiBlbnRyeTogbmFtZXMgb2YgbWV0cmljcyBhcmUgbm8gbG9uZ2VyLiAqL1xuY29uc3QgVEVYVF9NQVggPSAxMDAwO1xuLyoqIE1vc3QgZW50cmllcyBvZiBhIGxpc3Q6IG1vcmUgaWRzIHRoYW4gdGhpcyBtYWtlIG5vIGFkZHJlc3MgdGhhdCBjYW4gYmUgc2VudCB0byBhbnlib2R5LiAqL1xuY29uc3QgTElTVF9NQVggPSAxMDA7XG4vKiogVGhlIG1vbWVudHMgdGhhdCBjYW4gYmUgbG9va2VkIGF0OiB1cCB0byB0aGUgeWVhciAyMjg2LiAqL1xuY29uc3QgTU9NRU5UX01BWCA9IDlfOTk5Xzk5OV85OTk7XG4vKiogRnVydGhlc3QgYmFjayB0aGF0IGEgY29tcGFyaXNvbiBnb2VzOiB0aGUgcXVhcnRlciB0aGF0IGlzIGtlcHQuICovXG5jb25zdCBBR09fTUFYID0gOTAgKiA4Nl80MDA7XG4vKiogVGhlIGNhbWVyYSdzIG51bWJlcnM7IHdvcmxkcyBhcmUgc29tZSB0aG91c2FuZCB1bml0cyB3aWRlLiAqL1xuY29uc3QgV09STERfTUFYID0gMWU3O1xuXG4vKiogQ2hhcmFjdGVycyB0aGF0IGFkZHJlc3NlcyBkbyBub3QgZXNjYXBlIHNlcGFyYXRlIGVudHJpZXM7IHRoZSBlbnRyaWVzJyBvd24gYXJlIHdyaXR0ZW4gb3RoZXJ3aXNlLiAqL1xuY29uc3QgU0VQQVJBVE9SID0gXCIqXCI7XG5cbmZ1bmN0aW9uIGpvaW5lZChsaXN0OiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB8IG51bGwge1xuICBpZiAobGlzdC5sZW5ndGggPT09IDApIHJldHVybiBudWxsO1xuICByZXR1cm4gbGlzdFxuICAgIC5zbGljZSgwLCBMSVNUX01BWClcbiAgICAubWFwKChvbmUpID0+IG9uZS5yZXBsYWNlQWxsKFwiIVwiLCBcIiFlXCIpLnJlcGxhY2VBbGwoU0VQQVJBVE9SLCBcIiFzXCIpKVxuICAgIC5qb2luKFNFUEFSQVRPUik7XG59XG5cbmZ1bmN0aW9uIHNwbGl0KHRleHQ6IHN0cmluZyB8IG51bGwsIG1vc3QgPSBMSVNUX01BWCk6IHN0cmluZ1tdIHtcbiAgaWYgKCF0ZXh0KSByZXR1cm4gW107XG4gIHJldHVybiB0ZXh0XG4gICAgLnNwbGl0KFNFUEFSQVRPUiwgbW9zdClcbiAgICAubWFwKChvbmUpID0+IG9uZS5yZXBsYWNlQWxsKFwiIXNcIiwgU0VQQVJBVE9SKS5yZXBsYWNlQWxsKFwiIWVcIiwgXCIhXCIpLnNsaWNlKDAsIFRFWFRfTUFYKSk7XG59XG5cbmZ1bmN0aW9uIG9uZTxUIGV4dGVuZHMgc3RyaW5nPih0ZXh0OiBzdHJpbmcgfCBudWxsLCBvZjogcmVhZG9ubHkgVFtdLCBvdGhlcndpc2U6IFQpOiBUIHtcbiAgcmV0dXJuIG9mLmZpbmQoKGtub3duKSA9PiBrbm93biA9PT0gdGV4dCkgPz8gb3RoZXJ3aXNlO1xufVxuXG5mdW5jdGlvbiBzb21lPFQgZXh0ZW5kcyBzdHJpbmc+KGxpc3Q6IHJlYWRvbmx5IHN0cmluZ1tdLCBvZjogcmVhZG9ubHkgVFtdKTogVFtdIHtcbiAgcmV0dXJuIG9mLmZpbHRlcigoa25vd24pID0+IGxpc3QuaW5jbHVkZXMoa25vd24pKTtcbn1cblxuLyoqIEEgZmluaXRlIG51bWJlciBvZiBhbiBhZGRyZXNzLCBpZiBpdCBpcyBvbmUuICovXG5mdW5jdGlvbiBudW1iZXIodGV4dDogc3RyaW5nIHwgbnVsbCB8IHVuZGVmaW5lZCk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGlmICghdGV4dCB8fCB0ZXh0Lmxlbmd0aCA+IDQwKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB2YWx1ZSA9IE51bWJlcih0ZXh0KTtcbiAgcmV0dXJuIE51bWJlci5pc0Zpbml0ZSh2YWx1ZSkgPyB2YWx1ZSA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gd2l0aGluKHRleHQ6IHN0cmluZyB8IHVuZGVmaW5lZCwgbGltaXQ6IG51bWJlcik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHZhbHVlID0gbnVtYmVyKHRleHQpO1xuICByZXR1cm4gdmFsdWUgIT09IHVuZGVmaW5lZCAmJiBNYXRoLmFicyh2YWx1ZSkgPD0gbGltaXQgPyB2YWx1ZSA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gbmFtZWQobGlzdDogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmdbXSB7XG4gIHJldHVybiBbLi4ubmV3IFNldChsaXN0LmZpbHRlcigobmFtZSkgPT4gbmFtZSAhPT0gXCJcIikpXTtcbn1cblxuLyoqIFdoYXQgYGlzU2V0YCBpcyBpbiBhbiBhZGRyZXNzOiBub3RoaW5nIHdoZW4gaXQgaXMgYXMgYXQgZmlyc3QuICovXG5mdW5jdGlvbiBmbGFnKGlzU2V0OiBib29sZWFuLCBmaXJzdDogYm9vbGVhbik6IHN0cmluZyB8IG51bGwge1xuICByZXR1cm4gaXNTZXQgPT09IGZpcnN0ID8gbnVsbCA6IGlzU2V0ID8gXCIxXCIgOiBcIjBcIjtcbn1cblxuZnVuY3Rpb24gZmxhZ2dlZCh0ZXh0OiBzdHJpbmcgfCBudWxsLCBmaXJzdDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICByZXR1cm4gdGV4dCA9PT0gXCIxXCIgPyB0cnVlIDogdGV4dCA9PT0gXCIwXCIgPyBmYWxzZSA6IGZpcnN0O1xufVxuXG5mdW5jdGlvbiB1bmxlc3M8VCBleHRlbmRzIHN0cmluZz4odmFsdWU6IFQsIGZpcnN0OiBUKTogc3RyaW5nIHwgbnVsbCB7XG4gIHJldHVybiB2YWx1ZSA9PT0gZmlyc3QgPyBudWxsIDogdmFsdWU7XG59XG5cbi8qKiBBIG51bWJlciBhcyBzaG9ydCBhcyBpdCBjYW4gYmUgd2l0aG91dCBiZWluZyBhbm90aGVyLiAqL1xuZnVuY3Rpb24gc2hvcnQodmFsdWU6IG51bWJlciB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIHJldHVybiB2YWx1ZSA9PT0gdW5kZWZpbmVkID8gXCJcIiA6IFN0cmluZyh2YWx1ZSk7XG59XG5cbi8qKiBUaGUgbmFtZXMgdGhhdCB0aGUgdmlldyBoYXMgaW4gYW4gYWRkcmVzcy4gKi9cbmV4cG9ydCBjb25zdCBOQU1FUyA9IFtcbiAgLi4uXCJtIG1vZGUgc2lkZSBzY2FsZSBtYXAgaW52IHJhbmdlIHRociBmcm9tIHRvIHN0IHR5cGUgdGVhbSBraW5kIHEgb3JkZXIgZ3JvdXAgaGlkZVwiLnNwbGl0KFwiIFwiKSxcbiAgLi4uXCJjaGFydCBzb3J0IGNhbSBkZXYgcmFjayBhdCBzcGFuIGNtcCBraW9za1wiLnNwbGl0KFwiIFwiKSxcbl07XG5cbi8qKiBUaGUgcGFyYW1ldGVycyBvZiB0aGUgYWRkcmVzcyBmb3IgYSB2aWV3OyBudWxsIGlzIG9uZSB0aGF0IG11c3Qgbm90IGJlIHRoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvUXVlcnkodmlldzogVmlldyk6IFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IG51bGw+IHtcbiAgY29uc3QgeyBmaWx0ZXJzOiBmLCBjYW1lcmEsIGNvbXBhcmUgfSA9IHZpZXc7XG4gIHJldHVybiB7XG4gICAgbTogam9pbmVkKHZpZXcubWV0cmljcyksXG4gICAgbW9kZTogdW5sZXNzKHZpZXcubW9kZSwgRklSU1QubW9kZSksXG4gICAgc2lkZTogdW5sZXNzKHZpZXcuc2lkZXMsIEZJUlNULnNpZGVzKSxcbiAgICBzY2FsZTogZmxhZyh2aWV3LnNjYWxlQmFycywgRklSU1Quc2NhbGVCYXJzKSxcbiAgICBtYXA6IHVubGVzcyh2aWV3Lm1hcCwgRklSU1QubWFwKSxcbiAgICBpbnY6IGZsYWcodmlldy5pbnZlcnRlZCwgRklSU1QuaW52ZXJ0ZWQpLFxuICAgIHJhbmdlOiBqb2luZWQoXG4gICAgICB2aWV3LnJhbmdlc1xuICAgICAgICAuZmlsdGVyKChyYW5nZSkgPT4gcmFuZ2Uua2luZCAhPT0gXCJhdXRvXCIgJiYgdmlldy5tZXRyaWNzLmluY2x1ZGVzKHJhbmdlLm1ldHJpYykpXG4gICAgICAgIC5mbGF0TWFwKChyYW5nZSkgPT4gW3JhbmdlLm1ldHJpYywgcmFuZ2Uua2luZCwgc2hvcnQocmFuZ2UubG93KSwgc2hvcnQocmFuZ2UuaGlnaCldKSxcbiAgICApLFxuICAgIHRocjogam9pbmVkKFxuICAgICAgdmlldy50aHJlc2hvbGRzXG4gICAgICAgIC5maWx0ZXIoKHRocmVzaG9sZCkgPT4gdmlldy5tZXRyaWNzLmluY2x1ZGVzKHRocmVzaG9sZC5tZXRyaWMpKVxuICAgICAgICAuZmxhdE1hcCgoeyBtZXRyaWMsIHdhcm5pbmcsIGNyaXRpY2FsIH0pID0+IFttZXRyaWMsIHNob3J0KHdhcm5pbmcpLCBzaG9ydChjcml0aWNhbCldKSxcbiAgICApLFxuICAgIGZyb206IHNob3J0KGYuZnJvbSkgfHwgbnVsbCxcbiAgICB0bzogc2hvcnQoZi50bykgfHwgbnVsbCxcbiAgICBzdDogam9pbmVkKGYuc3RhdHVzKSxcbiAgICB0eXBlOiBqb2luZWQoZi50eXBlKSxcbiAgICB0ZWFtOiBqb2luZWQoZi50ZWFtKSxcbiAgICBraW5kOiBqb2luZWQoZi5raW5kKSxcbiAgICBxOiBmLnRleHQgfHwgbnVsbCxcbiAgICBvcmRlcjogdW5sZXNzKHZpZXcub3JkZXIsIEZJUlNULm9yZGVyKSxcbiAgICBncm91cDogZmxhZyh2aWV3LmJ5VGVhbSwgRklSU1QuYnlUZWFtKSxcbiAgICBoaWRlOiBqb2luZWQodmlldy5oaWRkZW4pLFxuICAgIGNoYXJ0OiBmbGFnKHZpZXcuY2hhcnQsIEZJUlNULmNoYXJ0KSxcbiAgICBzb3J0OiB1bmxlc3Modmlldy5jaGFydE9yZGVyLCBGSVJTVC5jaGFydE9yZGVyKSxcbiAgICBjYW06IGNhbWVyYVxuICAgICAgPyBqb2luZWQoW2NhbWVyYS54LnRvRml4ZWQoMCksIGNhbWVyYS55LnRvRml4ZWQoMCksIFN0cmluZygrY2FtZXJhLnNjYWxlLnRvUHJlY2lzaW9uKDQpKV0pXG4gICAgICA6IG51bGwsXG4gICAgLy8gSGFsZiBhIHNlbGVjdGlvbiB3b3VsZCBiZSBhbm90aGVyIG9uZS5cbiAgICBkZXY6IHZpZXcuZGV2aWNlcy5sZW5ndGggPiBMSVNUX01BWCA/IG51bGwgOiBqb2luZWQodmlldy5kZXZpY2VzKSxcbiAgICByYWNrOiBqb2luZWQodmlldy5yYWNrcyksXG4gICAgYXQ6IHZpZXcubW9tZW50ID09PSB1bmRlZmluZWQgPyBudWxsIDogU3RyaW5nKHZpZXcubW9tZW50KSxcbiAgICBzcGFuOiB1bmxlc3Modmlldy5zcGFuLCBGSVJTVC5zcGFuKSxcbiAgICBjbXA6IGNvbXBhcmUgPyBqb2luZWQoW1N0cmluZyhjb21wYXJlLmFnbyksIGNvbXBhcmUuYXNdKSA6IG51bGwsXG4gICAga2lvc2s6IGZsYWcodmlldy5raW9zaywgRklSU1Qua2lvc2spLFxuICB9O1xufVxuXG5mdW5jdGlvbiBncm91cHModGV4dDogc3RyaW5nIHwgbnVsbCwgc2l6ZTogbnVtYmVyKTogc3RyaW5nW11bXSB7XG4gIGNvbnN0IGxpc3QgPSBzcGxpdCh0ZXh0LCBLRVBUICogc2l6ZSk7XG4gIGNvbnN0IGZvdW5kOiBzdHJpbmdbXVtdID0gW107XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgKyBzaXplIDw9IGxpc3QubGVuZ3RoOyBhdCArPSBzaXplKSBmb3VuZC5wdXNoKGxpc3Quc2xpY2UoYXQsIGF0ICsgc2l6ZSkpO1xuICByZXR1cm4gZm91bmQuZmlsdGVyKChncm91cCkgPT4gZ3JvdXBbMF0gIT09IFwiXCIpO1xufVxuXG5mdW5jdGlvbiByYW5nZXModGV4dDogc3RyaW5nIHwgbnVsbCk6IFJhbmdlV2lzaFtdIHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgUmFuZ2VXaXNoPigpO1xuICBmb3IgKGNvbnN0IFttZXRyaWMgPSBcIlwiLCBraW5kID0gXCJcIiwgbG93LCBoaWdoXSBvZiBncm91cHModGV4dCwgNCkpIHtcbiAgICBjb25zdCBlbmRzID0gW251bWJlcihsb3cpID8/IDAsIG51bWJlcihoaWdoKSA/PyAxXSBhcyBjb25zdDtcbiAgICBjb25zdCBrbm93biA9IG9uZShraW5kLCBSQU5HRV9LSU5EUywgXCJhdXRvXCIpO1xuICAgIGlmIChrbm93biA9PT0gXCJhdXRvXCIgfHwgKGtub3duID09PSBcImZpeGVkXCIgJiYgZW5kc1swXSA+PSBlbmRzWzFdKSkgY29udGludWU7XG4gICAgZm91bmQuc2V0KG1ldHJpYywgeyBtZXRyaWMsIGtpbmQ6IGtub3duLCBsb3c6IGVuZHNbMF0sIGhpZ2g6IGVuZHNbMV0gfSk7XG4gIH1cbiAgcmV0dXJuIFsuLi5mb3VuZC52YWx1ZXMoKV07XG59XG5cbmZ1bmN0aW9uIHRocmVzaG9sZHModGV4dDogc3RyaW5nIHwgbnVsbCk6IFRocmVzaG9sZFtdIHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgVGhyZXNob2xkPigpO1xuICBmb3IgKGNvbnN0IFttZXRyaWMgPSBcIlwiLCB3YXJuaW5nLCBjcml0aWNhbF0gb2YgZ3JvdXBzKHRleHQsIDMpKSB7XG4gICAgY29uc3QgYXQgPSB7IG1ldHJpYywgd2FybmluZzogbnVtYmVyKHdhcm5pbmcpLCBjcml0aWNhbDogbnVtYmVyKGNyaXRpY2FsKSB9O1xuICAgIGlmIChhdC53YXJuaW5nICE9PSB1bmRlZmluZWQgfHwgYXQuY3JpdGljYWwgIT09IHVuZGVmaW5lZCkgZm91bmQuc2V0KG1ldHJpYywgYXQpO1xuICB9XG4gIHJldHVybiBbLi4uZm91bmQudmFsdWVzKCldO1xufVxuXG4vKiogVGhlIHZpZXcgb2YgYW4gYWRkcmVzcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcm9tUXVlcnkocXVlcnk6IFVSTFNlYXJjaFBhcmFtcyk6IFZpZXcge1xuICBjb25zdCBbeCwgeSwgc2NhbGVdID0gc3BsaXQocXVlcnkuZ2V0KFwiY2FtXCIpLCAzKS5tYXAoKHRleHQpID0+IHdpdGhpbih0ZXh0LCBXT1JMRF9NQVgpKTtcbiAgY29uc3QgbG9va3MgPSB4ICE9PSB1bmRlZmluZWQgJiYgeSAhPT0gdW5kZWZpbmVkICYmIHNjYWxlICE9PSB1bmRlZmluZWQgJiYgc2NhbGUgPiAwO1xuICBjb25zdCBbYWdvLCBhc10gPSBzcGxpdChxdWVyeS5nZXQoXCJjbXBcIiksIDIpO1xuICBjb25zdCBiYWNrID0gd2l0aGluKGFnbywgQUdPX01BWCk7XG4gIGNvbnN0IGF0ID0gbnVtYmVyKHF1ZXJ5LmdldChcImF0XCIpKTtcbiAgcmV0dXJuIHtcbiAgICBtZXRyaWNzOiBuYW1lZChzcGxpdChxdWVyeS5nZXQoXCJtXCIpKSkuc2xpY2UoMCwgTUVUUklDU19PTl9TQ1JFRU4pLFxuICAgIG1vZGU6IG9uZShxdWVyeS5nZXQoXCJtb2RlXCIpLCBNT0RFUywgRklSU1QubW9kZSksXG4gICAgc2lkZXM6IG9uZShxdWVyeS5nZXQoXCJzaWRlXCIpLCBTSURFUywgRklSU1Quc2lkZXMpLFxuICAgIHNjYWxlQmFyczogZmxhZ2dlZChxdWVyeS5nZXQoXCJzY2FsZVwiKSwgRklSU1Quc2NhbGVCYXJzKSxcbiAgICBtYXA6IG9uZShxdWVyeS5nZXQoXCJtYXBcIiksIENPTE9VUl9NQVBTLCBGSVJTVC5tYXApLFxuICAgIGludmVydGVkOiBmbGFnZ2VkKHF1ZXJ5LmdldChcImludlwiKSwgRklSU1QuaW52ZXJ0ZWQpLFxuICAgIHJhbmdlczogcmFuZ2VzKHF1ZXJ5LmdldChcInJhbmdlXCIpKSxcbiAgICB0aHJlc2hvbGRzOiB0aHJlc2hvbGRzKHF1ZXJ5LmdldChcInRoclwiKSksXG4gICAgZmlsdGVyczoge1xuICAgICAgZnJvbTogbnVtYmVyKHF1ZXJ5LmdldChcImZyb21cIikpLFxuICAgICAgdG86IG51bWJlcihxdWVyeS5nZXQoXCJ0b1wiKSksXG4gICAgICBzdGF0dXM6IG5hbWVkKHNwbGl0KHF1ZXJ5LmdldChcInN0XCIpKSksXG4gICAgICB0eXBlOiBuYW1lZChzcGxpdChxdWVyeS5nZXQoXCJ0eXBlXCIpKSksXG4gICAgICB0ZWFtOiBuYW1lZChzcGxpdChxdWVyeS5nZXQoXCJ0ZWFtXCIpKSksXG4gICAgICBraW5kOiBzb21lKHNwbGl0KHF1ZXJ5LmdldChcImtpbmRcIikpLCBLSU5EUyksXG4gICAgICB0ZXh0OiAocXVlcnkuZ2V0KFwicVwiKSA/PyBcIlwiKS5zbGljZSgwLCBURVhUX01BWCksXG4gICAgfSxcbiAgICBvcmRlcjogb25lKHF1ZXJ5LmdldChcIm9yZGVyXCIpLCBPUkRFUlMsIEZJUlNULm9yZGVyKSxcbiAgICBieVRlYW06IGZsYWdnZWQocXVlcnkuZ2V0KFwiZ3JvdXBcIiksIEZJUlNULmJ5VGVhbSksXG4gICAgaGlkZGVuOiBuYW1lZChzcGxpdChxdWVyeS5nZXQoXCJoaWRlXCIpKSksXG4gICAgY2hhcnQ6IGZsYWdnZWQocXVlcnkuZ2V0KFwiY2hhcnRcIiksIEZJUlNULmNoYXJ0KSxcbiAgICBjaGFydE9yZGVyOiBvbmUocXVlcnkuZ2V0KFwic29ydFwiKSwgQ0hBUlRfT1JERVJTLCBGSVJTVC5jaGFydE9yZGVyKSxcbiAgICBjYW1lcmE6IGxvb2tzID8geyB4LCB5LCBzY2FsZSB9IDogdW5kZWZpbmVkLFxuICAgIGRldmljZXM6IG5hbWVkKHNwbGl0KHF1ZXJ5LmdldChcImRldlwiKSkpLFxuICAgIHJhY2tzOiBuYW1lZChzcGxpdChxdWVyeS5nZXQoXCJyYWNrXCIpKSksXG4gICAgbW9tZW50OiBhdCAhPT0gdW5kZWZpbmVkICYmIGF0ID4gMCAmJiBhdCA8PSBNT01FTlRfTUFYID8gTWF0aC5mbG9vcihhdCkgOiB1bmRlZmluZWQsXG4gICAgc3Bhbjogb25lKHF1ZXJ5LmdldChcInNwYW5cIiksIFNQQU5TLCBGSVJTVC5zcGFuKSxcbiAgICBjb21wYXJlOlxuICAgICAgYmFjayAhPT0gdW5kZWZpbmVkICYmIGJhY2sgPj0gMVxuICAgICAgICA/IHsgYWdvOiBNYXRoLmZsb29yKGJhY2spLCBhczogYXMgPT09IFwicmF0aW9cIiA/IFwicmF0aW9cIiA6IFwiZGlmZmVyZW5jZVwiIH1cbiAgICAgICAgOiB1bmRlZmluZWQsXG4gICAga2lvc2s6IGZsYWdnZWQocXVlcnkuZ2V0KFwia2lvc2tcIiksIEZJUlNULmtpb3NrKSxcbiAgfTtcbn1cblxuLyoqIFRoZSB2aWV3IGFzIGFuIGFkZHJlc3MgYmVoaW5kIHRoZSBgP2A6IHdoYXQgYSBzaGFyZWQgbGluayBoYXMuICovXG5leHBvcnQgZnVuY3Rpb24gcXVlcnlPZih2aWV3OiBWaWV3KTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyh0b1F1ZXJ5KHZpZXcpKSkge1xuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCkgd29yZHMuc2V0KG5hbWUsIHZhbHVlKTtcbiAgfVxuICByZXR1cm4gd29yZHMudG9TdHJpbmcoKTtcbn1cbiIsICIvLyBXaGF0IHRoaXMgYnJvd3NlciBrZWVwcyBvZiB0aGUgcmFjayB2aWV3OiBpdHMgbGF5b3V0LCB0aGUgbGFzdCB2aWV3LCBhbmQgZWFjaCBtZXRyaWMncyByYW5nZSBhbmRcbi8vIHRocmVzaG9sZHMuXG5pbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyBrZWVwLCB0eXBlIFJhbmdlV2lzaCwgdHlwZSBUaHJlc2hvbGQsIHR5cGUgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7IGZyb21RdWVyeSwgcXVlcnlPZiB9IGZyb20gXCIuL3ZpZXdxdWVyeVwiO1xuXG4vKiogUmVhZHMgc29tZXRoaW5nIHRoYXQgdGhpcyBicm93c2VyIGtlZXBzOyB1bmRlZmluZWQgd2hlcmUgaXQga2VlcHMgbm90aGluZyB0aGF0IGlzIGdvb2QuICovXG5mdW5jdGlvbiByZWFkKG5hbWU6IHN0cmluZyk6IHVua25vd24ge1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKGxvY2FsU3RvcmFnZS5nZXRJdGVtKG5hbWUpID8/IFwibnVsbFwiKSA/PyB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIEtlZXBzIHNvbWV0aGluZyBpbiB0aGlzIGJyb3dzZXIuICovXG5mdW5jdGlvbiB3cml0ZShuYW1lOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duKTogdm9pZCB7XG4gIHRyeSB7XG4gICAgbG9jYWxTdG9yYWdlLnNldEl0ZW0obmFtZSwgSlNPTi5zdHJpbmdpZnkodmFsdWUpKTtcbiAgfSBjYXRjaCB7XG4gICAgLy8gV2l0aG91dCBzdG9yYWdlIGl0IGxhc3RzIGFzIGxvbmcgYXMgdGhlIHBhZ2UuXG4gIH1cbn1cblxuY29uc3QgTEFZT1VUID0gXCJyYWNrdmlldy5sYXlvdXRcIjtcbmNvbnN0IExBU1QgPSBcInJhY2t2aWV3Lmxhc3RcIjtcbmNvbnN0IE1FVFJJQ1MgPSBcInJhY2t2aWV3Lm1ldHJpY3NcIjtcblxuLyoqIFRoZSBwYXJ0IG9mIHRoZSBoZWlnaHQgdGhhdCBpcyB0aGUgY2hhcnQncywgYW5kIHRoZSBsZWFzdCBhbmQgbW9zdCBvZiBpdC4gKi9cbmV4cG9ydCBjb25zdCBTUExJVF9GSVJTVCA9IDAuMjY7XG5leHBvcnQgY29uc3QgU1BMSVRfTUlOID0gMC4xMjtcbmV4cG9ydCBjb25zdCBTUExJVF9NQVggPSAwLjc7XG5cbmZ1bmN0aW9uIGxheW91dEtlcHQoKTogeyBwYW5lOiBib29sZWFuIHwgdW5kZWZpbmVkOyBzcGxpdDogbnVtYmVyIH0ge1xuICBjb25zdCBrZXB0ID0gcmVhZChMQVlPVVQpIGFzIHsgcGFuZT86IHVua25vd247IHNwbGl0PzogdW5rbm93biB9IHwgdW5kZWZpbmVkO1xuICBjb25zdCBzcGxpdCA9IHR5cGVvZiBrZXB0Py5zcGxpdCA9PT0gXCJudW1iZXJcIiA/IGtlcHQuc3BsaXQgOiBTUExJVF9GSVJTVDtcbiAgcmV0dXJuIHtcbiAgICBwYW5lOiB0eXBlb2Yga2VwdD8ucGFuZSA9PT0gXCJib29sZWFuXCIgPyBrZXB0LnBhbmUgOiB1bmRlZmluZWQsXG4gICAgc3BsaXQ6IE1hdGgubWluKFNQTElUX01BWCwgTWF0aC5tYXgoU1BMSVRfTUlOLCBzcGxpdCkpLFxuICB9O1xufVxuXG4vKiogQmVsb3cgdGhpcyB0aGUgcGFuZSBpcyBhIHNoZWV0IG92ZXIgdGhlIHJhY2tzLCBhbmQgY2xvc2VkIGF0IGZpcnN0LiAqL1xuZXhwb3J0IGNvbnN0IE5BUlJPV19QWCA9IDkwMDtcblxuY29uc3QgZmlyc3QgPSBsYXlvdXRLZXB0KCk7XG4vKiogV2hldGhlciB0aGUgc2lkZSBwYW5lIGlzIG9wZW4uICovXG5leHBvcnQgY29uc3QgcGFuZU9wZW4gPSBzaWduYWwoaW5uZXJXaWR0aCA8IE5BUlJPV19QWCA/IGZhbHNlIDogKGZpcnN0LnBhbmUgPz8gdHJ1ZSkpO1xuLyoqIFRoZSBwYXJ0IG9mIHRoZSBoZWlnaHQgdGhhdCBpcyB0aGUgY2hhcnQncy4gKi9cbmV4cG9ydCBjb25zdCBzcGxpdCA9IHNpZ25hbChmaXJzdC5zcGxpdCk7XG5cbi8qKiBLZWVwcyB0aGUgcGFnZSdzIGxheW91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZWVwTGF5b3V0KCk6IHZvaWQge1xuICBjb25zdCB3aWRlID0gaW5uZXJXaWR0aCA+PSBOQVJST1dfUFg7XG4gIHdyaXRlKExBWU9VVCwgeyBwYW5lOiB3aWRlID8gcGFuZU9wZW4ucGVlaygpIDogbGF5b3V0S2VwdCgpLnBhbmUsIHNwbGl0OiBzcGxpdC5wZWVrKCkgfSk7XG59XG5cbi8qKiBLZWVwcyB0aGUgdmlldyBhcyB0aGUgbGFzdCBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24ga2VlcExhc3QodmlldzogVmlldyk6IHZvaWQge1xuICB3cml0ZShMQVNULCBxdWVyeU9mKHsgLi4udmlldywgbW9tZW50OiB1bmRlZmluZWQsIGRldmljZXM6IFtdLCByYWNrczogW10sIGtpb3NrOiBmYWxzZSB9KSk7XG59XG5cbi8qKiBUaGUgbGFzdCB2aWV3IG9mIHRoaXMgYnJvd3NlciwgaWYgaXQgaGFzIG9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYXN0VmlldygpOiBWaWV3IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qga2VwdCA9IHJlYWQoTEFTVCk7XG4gIHJldHVybiB0eXBlb2Yga2VwdCA9PT0gXCJzdHJpbmdcIiA/IGZyb21RdWVyeShuZXcgVVJMU2VhcmNoUGFyYW1zKGtlcHQpKSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoYXQgaXMga2VwdCBvZiB0aGUgbWV0cmljcywgaW4gdGhlIGZvcm0gb2YgYW4gYWRkcmVzcy4gKi9cbmZ1bmN0aW9uIG1ldHJpY3NLZXB0KCk6IFZpZXcge1xuICBjb25zdCBrZXB0ID0gcmVhZChNRVRSSUNTKTtcbiAgcmV0dXJuIGZyb21RdWVyeShuZXcgVVJMU2VhcmNoUGFyYW1zKHR5cGVvZiBrZXB0ID09PSBcInN0cmluZ1wiID8ga2VwdCA6IFwiXCIpKTtcbn1cblxuLyoqIEtlZXBzIGEgbWV0cmljJ3MgcmFuZ2UgYW5kIHRocmVzaG9sZHMsIGFuZCBmb3JnZXRzIHRob3NlIHRoYXQgYXJlIGFzIGF0IGZpcnN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtlZXBNZXRyaWMocmFuZ2U6IFJhbmdlV2lzaCwgdGhyZXNob2xkOiBUaHJlc2hvbGQgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgY29uc3Qga2VwdCA9IG1ldHJpY3NLZXB0KCk7XG4gIGNvbnN0IHsgbWV0cmljIH0gPSByYW5nZTtcbiAgY29uc3Qgbm9uZSA9IHsgbWV0cmljLCB3YXJuaW5nOiB1bmRlZmluZWQsIGNyaXRpY2FsOiB1bmRlZmluZWQgfTtcbiAgY29uc3QgcmFuZ2VzID0ga2VlcChrZXB0LnJhbmdlcywgcmFuZ2UpLmZpbHRlcigob25lKSA9PiBvbmUua2luZCAhPT0gXCJhdXRvXCIpO1xuICBjb25zdCB0aHJlc2hvbGRzID0ga2VlcChrZXB0LnRocmVzaG9sZHMsIHRocmVzaG9sZCA/PyBub25lKS5maWx0ZXIoXG4gICAgKG9uZSkgPT4gb25lLndhcm5pbmcgIT09IHVuZGVmaW5lZCB8fCBvbmUuY3JpdGljYWwgIT09IHVuZGVmaW5lZCxcbiAgKTtcbiAgY29uc3QgbWV0cmljcyA9IFsuLi5uZXcgU2V0KFsuLi5yYW5nZXMsIC4uLnRocmVzaG9sZHNdLm1hcCgob25lKSA9PiBvbmUubWV0cmljKSldO1xuICB3cml0ZShNRVRSSUNTLCBxdWVyeU9mKHsgLi4ua2VwdCwgbWV0cmljcywgcmFuZ2VzLCB0aHJlc2hvbGRzIH0pKTtcbn1cblxuLyoqIFRoZSB2aWV3IHdpdGggd2hhdCB0aGlzIGJyb3dzZXIga2VlcHMgb2YgbWV0cmljcyB0aGF0IGl0IHNheXMgbm90aGluZyBvZi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoS2VwdCh2aWV3OiBWaWV3LCBtZXRyaWNzOiByZWFkb25seSBzdHJpbmdbXSk6IFZpZXcge1xuICBjb25zdCBrZXB0ID0gbWV0cmljc0tlcHQoKTtcbiAgbGV0IHsgcmFuZ2VzLCB0aHJlc2hvbGRzIH0gPSB2aWV3O1xuICBmb3IgKGNvbnN0IG1ldHJpYyBvZiBtZXRyaWNzKSB7XG4gICAgY29uc3QgcmFuZ2UgPSBrZXB0LnJhbmdlcy5maW5kKChvbmUpID0+IG9uZS5tZXRyaWMgPT09IG1ldHJpYyk7XG4gICAgY29uc3QgdGhyZXNob2xkID0ga2VwdC50aHJlc2hvbGRzLmZpbmQoKG9uZSkgPT4gb25lLm1ldHJpYyA9PT0gbWV0cmljKTtcbiAgICBpZiAocmFuZ2UgJiYgIXJhbmdlcy5zb21lKChvbmUpID0+IG9uZS5tZXRyaWMgPT09IG1ldHJpYykpIHJhbmdlcyA9IGtlZXAocmFuZ2VzLCByYW5nZSk7XG4gICAgaWYgKHRocmVzaG9sZCAmJiAhdGhyZXNob2xkcy5zb21lKChvbmUpID0+IG9uZS5tZXRyaWMgPT09IG1ldHJpYykpIHtcbiAgICAgIHRocmVzaG9sZHMgPSBrZWVwKHRocmVzaG9sZHMsIHRocmVzaG9sZCk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7IC4uLnZpZXcsIHJhbmdlcywgdGhyZXNob2xkcyB9O1xufVxuIiwgIi8vIFRoZSBtZXRyaWNzIHRoYXQgdGhlcmUgYXJlIHRvIGNob29zZSBmcm9tLlxuaW1wb3J0IHsgY29tcHV0ZWQsIHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IGdldCwgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5cbi8qKiBBIG1ldHJpYyBvZiB0aGUgc2l0ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWV0cmljIHtcbiAgbmFtZTogc3RyaW5nO1xuICB1bml0czogc3RyaW5nO1xuICBuYXR1cmU6IHN0cmluZztcbiAgbWluOiBudW1iZXIgfCBudWxsO1xuICBtYXg6IG51bWJlciB8IG51bGw7XG4gIC8qKiBIb3cgbWFueSBkZXZpY2VzIHJlcG9ydCBpdC4gKi9cbiAgZGV2aWNlczogbnVtYmVyO1xufVxuXG4vKiogQWxsIG1ldHJpY3MgYnkgbmFtZTsgdW5kZWZpbmVkIGJlZm9yZSB0aGV5IGhhdmUgYmVlbiByZWFkLiAqL1xuZXhwb3J0IGNvbnN0IG1ldHJpY3MgPSBzaWduYWw8cmVhZG9ubHkgTWV0cmljW10gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBXaHkgdGhleSBjb3VsZCBub3QgYmUgcmVhZC4gKi9cbmV4cG9ydCBjb25zdCBtZXRyaWNzUHJvYmxlbSA9IHNpZ25hbDxQcm9ibGVtIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuXG4vKiogQSBtZXRyaWMgYnkgaXRzIG5hbWUuICovXG5leHBvcnQgY29uc3QgbWV0cmljT2YgPSBjb21wdXRlZChcbiAgKCkgPT4gbmV3IE1hcCgobWV0cmljcy52YWx1ZSA/PyBbXSkubWFwKChtZXRyaWMpID0+IFttZXRyaWMubmFtZSwgbWV0cmljXSkpLFxuKTtcblxuLyoqIFJlYWRzIHRoZSBtZXRyaWNzIGFnYWluLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRNZXRyaWNzKCk6IFByb21pc2U8dm9pZD4ge1xuICB0cnkge1xuICAgIGNvbnN0IGZvdW5kID0gYXdhaXQgZ2V0PE1ldHJpY1tdIHwgeyBpdGVtczogTWV0cmljW10gfT4oXCIvYXBpL3YyL21ldHJpY3NcIik7XG4gICAgbWV0cmljcy52YWx1ZSA9IEFycmF5LmlzQXJyYXkoZm91bmQpID8gZm91bmQgOiBmb3VuZC5pdGVtcztcbiAgICBtZXRyaWNzUHJvYmxlbS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBtZXRyaWNzUHJvYmxlbS52YWx1ZSA9XG4gICAgICBlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gPyBlcnJvciA6IG5ldyBQcm9ibGVtKDAsIFwiZmFpbGVkXCIsIFN0cmluZyhlcnJvcikpO1xuICB9XG59XG5cbi8qKiBOZXcgbWV0cmljcyBhcmUgbG9va2VkIGZvciB0aGlzIG9mdGVuIHdoaWxlIHRoZSB2aWV3IGlzIG9wZW4uICovXG5jb25zdCBBR0FJTl9NUyA9IDMwXzAwMDtcblxuLyoqIEtlZXBzIHRoZSBsaXN0IG9mIG1ldHJpY3MgdXAgdW50aWwgdGhlIGFuc3dlciBpcyBjYWxsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sbG93TWV0cmljcygpOiAoKSA9PiB2b2lkIHtcbiAgdm9pZCByZWFkTWV0cmljcygpO1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbikgdm9pZCByZWFkTWV0cmljcygpO1xuICB9LCBBR0FJTl9NUyk7XG4gIHJldHVybiAoKSA9PiBjbGVhckludGVydmFsKHRpbWVyKTtcbn1cblxuLyoqIE1ldHJpY3MgZm9yIHdoYXQgaGFzIGJlZW4gdHlwZWQ6IHRob3NlIHdob3NlIG5hbWUgc3RhcnRzIHdpdGggaXQsIHRoZW4gdGhvc2UgdGhhdCBoYXZlIGl0IGluIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gc3VnZ2VzdGVkKGFsbDogcmVhZG9ubHkgTWV0cmljW10sIHR5cGVkOiBzdHJpbmcsIG1vc3Q6IG51bWJlcik6IE1ldHJpY1tdIHtcbiAgY29uc3Qgd29yZCA9IHR5cGVkLnRyaW0oKS50b0xvd2VyQ2FzZSgpO1xuICBjb25zdCBzdGFydHM6IE1ldHJpY1tdID0gW107XG4gIGNvbnN0IGhhczogTWV0cmljW10gPSBbXTtcbiAgZm9yIChjb25zdCBtZXRyaWMgb2YgYWxsKSB7XG4gICAgY29uc3QgYXQgPSBtZXRyaWMubmFtZS50b0xvd2VyQ2FzZSgpLmluZGV4T2Yod29yZCk7XG4gICAgaWYgKGF0ID09PSAwKSBzdGFydHMucHVzaChtZXRyaWMpO1xuICAgIGVsc2UgaWYgKGF0ID4gMCkgaGFzLnB1c2gobWV0cmljKTtcbiAgfVxuICByZXR1cm4gWy4uLnN0YXJ0cywgLi4uaGFzXS5zbGljZSgwLCBtb3N0KTtcbn1cbiIsICIvLyBXaGF0IGlzIHNlbGVjdGVkOiBvbmUgc2lnbmFsIGZvciB0aGUgY2FudmFzLCB0aGUgdHJlZSwgdGhlIHRhYmxlIGFuZCB0aGUgY2hhcnQuIEl0IGhvbGRzIGlkcywgc28gdGhhdCBpdFxuLy8gb3V0bGl2ZXMgYSBjaGFuZ2Ugb2YgdGhlIHNpdGU7IHdoYXQgaGFzIGdvbmUgaXMgbm90IGluIHdoYXQgaXMgY29tcHV0ZWQgb2YgaXQuXG5pbXBvcnQgeyBjb21wdXRlZCwgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBTaXRlIH0gZnJvbSBcIi4uL21vZGVsL3NpdGVcIjtcbmltcG9ydCB7IHNpdGUgfSBmcm9tIFwiLi4vbW9kZWwvc3RvcmVcIjtcblxuLyoqIFNvbWV0aGluZyB0aGF0IGNhbiBiZSBwb2ludGVkIGF0LiAqL1xuZXhwb3J0IHR5cGUgVGhpbmcgPSB7IGtpbmQ6IFwiZGV2aWNlXCI7IGlkOiBzdHJpbmcgfSB8IHsga2luZDogXCJyYWNrXCI7IGlkOiBzdHJpbmcgfTtcblxuLyoqIERldmljZXMgYW5kIHJhY2tzIGJ5IGlkOyB3aXRoIGEgcmFjayBhbGwgb2YgaXRzIGRldmljZXMgYXJlIG1lYW50LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZWxlY3Rpb24ge1xuICBkZXZpY2VzOiBSZWFkb25seVNldDxzdHJpbmc+O1xuICByYWNrczogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbiAgLyoqIFdoZXJlIGEgcmFuZ2UgYmVnaW5zOiB3aGF0IHdhcyBjaG9zZW4gbGFzdCB3aXRob3V0IHNoaWZ0LiAqL1xuICBhbmNob3I6IFRoaW5nIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogSG93IGEgY2xpY2sgY291bnRzOiBgb25seWAgc2VsZWN0cyBvbmUgdGhpbmcsIGB0b2dnbGVgIGFkZHMgb3IgcmVtb3ZlcywgYHJhbmdlYCBnb2VzIG9uIGZyb20gdGhlIGFuY2hvci4gKi9cbmV4cG9ydCB0eXBlIEhvdyA9IFwib25seVwiIHwgXCJ0b2dnbGVcIiB8IFwicmFuZ2VcIjtcblxuLyoqIE5vdGhpbmcuICovXG5leHBvcnQgY29uc3QgTk9USElORzogU2VsZWN0aW9uID0geyBkZXZpY2VzOiBuZXcgU2V0KCksIHJhY2tzOiBuZXcgU2V0KCksIGFuY2hvcjogdW5kZWZpbmVkIH07XG5cbi8qKiBXaGF0IGlzIHNlbGVjdGVkIG5vdy4gKi9cbmV4cG9ydCBjb25zdCBzZWxlY3Rpb24gPSBzaWduYWw8U2VsZWN0aW9uPihOT1RISU5HKTtcblxuLyoqIFdoYXQgdGhlIGtleWJvYXJkIGlzIGF0OiBpbiB0aGUgdHJlZSwgdGhlIHRhYmxlIGFuZCBvbiB0aGUgY2FudmFzLiAqL1xuZXhwb3J0IGNvbnN0IGZvY3VzZWQgPSBzaWduYWw8VGhpbmcgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBUaGUgc2xvdHMgb2YgdGhlIGRldmljZXMgdGhhdCBhcmUgc2VsZWN0ZWQsIGFsb25lIG9yIHdpdGggdGhlaXIgcmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzbG90c09mKHNpdGU6IFNpdGUgfCB1bmRlZmluZWQsIHNlbGVjdGVkOiBTZWxlY3Rpb24pOiBTZXQ8bnVtYmVyPiB7XG4gIGNvbnN0IHNsb3RzID0gbmV3IFNldDxudW1iZXI+KCk7XG4gIGlmICghc2l0ZSkgcmV0dXJuIHNsb3RzO1xuICBmb3IgKGNvbnN0IGlkIG9mIHNlbGVjdGVkLmRldmljZXMpIHtcbiAgICBjb25zdCBzbG90ID0gc2l0ZS5zbG90T2YuZ2V0KGlkKTtcbiAgICBpZiAoc2xvdCAhPT0gdW5kZWZpbmVkKSBzbG90cy5hZGQoc2xvdCk7XG4gIH1cbiAgZm9yIChjb25zdCByYWNrIG9mIHJhY2tzT2Yoc2l0ZSwgc2VsZWN0ZWQpKSB7XG4gICAgZm9yIChjb25zdCBzbG90IG9mIHNpdGUucmFja3NbcmFja10/LmRldmljZXMgPz8gW10pIHNsb3RzLmFkZChzbG90KTtcbiAgfVxuICByZXR1cm4gc2xvdHM7XG59XG5cbi8qKiBUaGUgaW5kaWNlcyBvZiB0aGUgcmFja3MgdGhhdCBhcmUgc2VsZWN0ZWQgYXMgc3VjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByYWNrc09mKHNpdGU6IFNpdGUgfCB1bmRlZmluZWQsIHNlbGVjdGVkOiBTZWxlY3Rpb24pOiBudW1iZXJbXSB7XG4gIGNvbnN0IGZvdW5kOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGlkIG9mIHNlbGVjdGVkLnJhY2tzKSB7XG4gICAgY29uc3QgcmFjayA9IHNpdGU/LnJhY2tPZi5nZXQoaWQpO1xuICAgIGlmIChyYWNrICE9PSB1bmRlZmluZWQpIGZvdW5kLnB1c2gocmFjayk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kLnNvcnQoKGEsIGIpID0+IGEgLSBiKTtcbn1cblxuLyoqIFRoZSBzbG90cyB0aGF0IGFyZSBzZWxlY3RlZCBub3cuICovXG5leHBvcnQgY29uc3Qgc2VsZWN0ZWRTbG90cyA9IGNvbXB1dGVkPFJlYWRvbmx5U2V0PG51bWJlcj4+KCgpID0+XG4gIHNsb3RzT2Yoc2l0ZS52YWx1ZSwgc2VsZWN0aW9uLnZhbHVlKSxcbik7XG5cbi8qKiBUaGUgcmFja3MgdGhhdCBhcmUgc2VsZWN0ZWQgbm93LiAqL1xuZXhwb3J0IGNvbnN0IHNlbGVjdGVkUmFja3MgPSBjb21wdXRlZDxyZWFkb25seSBudW1iZXJbXT4oKCkgPT5cbiAgcmFja3NPZihzaXRlLnZhbHVlLCBzZWxlY3Rpb24udmFsdWUpLFxuKTtcblxuLyoqIFdoZXRoZXIgYW55dGhpbmcgdGhhdCBleGlzdHMgaXMgc2VsZWN0ZWQuICovXG5leHBvcnQgY29uc3QgYW55U2VsZWN0ZWQgPSBjb21wdXRlZChcbiAgKCkgPT4gc2VsZWN0ZWRTbG90cy52YWx1ZS5zaXplID4gMCB8fCBzZWxlY3RlZFJhY2tzLnZhbHVlLmxlbmd0aCA+IDAsXG4pO1xuXG4vKiogVGhlIHNsb3RzIGZyb20gYGZyb21gIHRvIGB0b2AgYXMgdGhleSBmb2xsb3cgZWFjaCBvdGhlciBpbiBgb3JkZXJgLCB3aGljaCBpcyB0aGF0IG9mIHRoZSBzaXRlIGJ5IGRlZmF1bHQuICovXG5leHBvcnQgZnVuY3Rpb24gYmV0d2VlbihzaXRlOiBTaXRlLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIsIG9yZGVyPzogcmVhZG9ubHkgbnVtYmVyW10pOiBudW1iZXJbXSB7XG4gIGNvbnN0IGxpc3QgPSBvcmRlciA/PyBzaXRlLmRldmljZXMubWFwKChkZXZpY2UpID0+IGRldmljZS5zbG90KTtcbiAgY29uc3Qgc3RhcnQgPSBsaXN0LmluZGV4T2YoZnJvbSk7XG4gIGNvbnN0IGVuZCA9IGxpc3QuaW5kZXhPZih0byk7XG4gIGlmIChzdGFydCA8IDAgfHwgZW5kIDwgMCkgcmV0dXJuIFt0b107XG4gIHJldHVybiBsaXN0LnNsaWNlKE1hdGgubWluKHN0YXJ0LCBlbmQpLCBNYXRoLm1heChzdGFydCwgZW5kKSArIDEpO1xufVxuXG5mdW5jdGlvbiBpZHNPZihzaXRlOiBTaXRlLCBzbG90czogSXRlcmFibGU8bnVtYmVyPik6IFNldDxzdHJpbmc+IHtcbiAgY29uc3QgaWRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGZvciAoY29uc3Qgc2xvdCBvZiBzbG90cykge1xuICAgIGNvbnN0IGRldmljZSA9IHNpdGUuZGV2aWNlc1tzbG90XTtcbiAgICBpZiAoZGV2aWNlKSBpZHMuYWRkKGRldmljZS5pZCk7XG4gIH1cbiAgcmV0dXJuIGlkcztcbn1cblxuLyoqIFRoZSBkZXZpY2UncyBvd24gc2xvdCwgb3IgdGhlIGZpcnN0IG9mIGEgcmFjay4gKi9cbmZ1bmN0aW9uIHNsb3RPZlRoaW5nKHNpdGU6IFNpdGUsIHRoaW5nOiBUaGluZyB8IHVuZGVmaW5lZCk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGlmICghdGhpbmcpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmICh0aGluZy5raW5kID09PSBcImRldmljZVwiKSByZXR1cm4gc2l0ZS5zbG90T2YuZ2V0KHRoaW5nLmlkKTtcbiAgcmV0dXJuIHNpdGUucmFja3Nbc2l0ZS5yYWNrT2YuZ2V0KHRoaW5nLmlkKSA/PyAtMV0/LmRldmljZXNbMF07XG59XG5cbi8qKiBUaGUgc2VsZWN0aW9uIGFmdGVyIGEgY2xpY2sgb24gYHRoaW5nYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwaWNrZWQoXG4gIGJlZm9yZTogU2VsZWN0aW9uLFxuICBzaXRlOiBTaXRlLFxuICB0aGluZzogVGhpbmcsXG4gIGhvdzogSG93LFxuICBvcmRlcj86IHJlYWRvbmx5IG51bWJlcltdLFxuKTogU2VsZWN0aW9uIHtcbiAgaWYgKGhvdyA9PT0gXCJvbmx5XCIpIHtcbiAgICByZXR1cm4gdGhpbmcua2luZCA9PT0gXCJkZXZpY2VcIlxuICAgICAgPyB7IGRldmljZXM6IG5ldyBTZXQoW3RoaW5nLmlkXSksIHJhY2tzOiBuZXcgU2V0KCksIGFuY2hvcjogdGhpbmcgfVxuICAgICAgOiB7IGRldmljZXM6IG5ldyBTZXQoKSwgcmFja3M6IG5ldyBTZXQoW3RoaW5nLmlkXSksIGFuY2hvcjogdGhpbmcgfTtcbiAgfVxuICBpZiAoaG93ID09PSBcInJhbmdlXCIpIHtcbiAgICBjb25zdCBmcm9tID0gc2xvdE9mVGhpbmcoc2l0ZSwgYmVmb3JlLmFuY2hvcik7XG4gICAgY29uc3QgdG8gPSBzbG90T2ZUaGluZyhzaXRlLCB0aGluZyk7XG4gICAgaWYgKGZyb20gPT09IHVuZGVmaW5lZCB8fCB0byA9PT0gdW5kZWZpbmVkKSByZXR1cm4gcGlja2VkKGJlZm9yZSwgc2l0ZSwgdGhpbmcsIFwib25seVwiLCBvcmRlcik7XG4gICAgY29uc3Qgc2xvdHMgPSBiZXR3ZWVuKHNpdGUsIGZyb20sIHRvLCBvcmRlcik7XG4gICAgcmV0dXJuIHsgZGV2aWNlczogaWRzT2Yoc2l0ZSwgc2xvdHMpLCByYWNrczogbmV3IFNldCgpLCBhbmNob3I6IGJlZm9yZS5hbmNob3IgfTtcbiAgfVxuICBjb25zdCByYWNrcyA9IG5ldyBTZXQoYmVmb3JlLnJhY2tzKTtcbiAgbGV0IGRldmljZXMgPSBuZXcgU2V0KGJlZm9yZS5kZXZpY2VzKTtcbiAgaWYgKHRoaW5nLmtpbmQgPT09IFwicmFja1wiKSB7XG4gICAgY29uc3QgaW5zaWRlID0gaWRzT2Yoc2l0ZSwgc2l0ZS5yYWNrc1tzaXRlLnJhY2tPZi5nZXQodGhpbmcuaWQpID8/IC0xXT8uZGV2aWNlcyA/PyBbXSk7XG4gICAgZGV2aWNlcyA9IG5ldyBTZXQoWy4uLmRldmljZXNdLmZpbHRlcigoaWQpID0+ICFpbnNpZGUuaGFzKGlkKSkpO1xuICAgIGlmICghcmFja3MuZGVsZXRlKHRoaW5nLmlkKSkgcmFja3MuYWRkKHRoaW5nLmlkKTtcbiAgICByZXR1cm4geyBkZXZpY2VzLCByYWNrcywgYW5jaG9yOiB0aGluZyB9O1xuICB9XG4gIGNvbnN0IGRldmljZSA9IHNpdGUuZGV2aWNlc1tzaXRlLnNsb3RPZi5nZXQodGhpbmcuaWQpID8/IC0xXTtcbiAgY29uc3QgcmFjayA9IHNpdGUucmFja3NbZGV2aWNlPy5yYWNrID8/IC0xXTtcbiAgaWYgKHJhY2sgJiYgcmFja3MuZGVsZXRlKHJhY2suaWQpKSB7XG4gICAgLy8gT25lIGxlc3MgdGhhbiB0aGUgd2hvbGUgcmFjazogaXRzIG90aGVyIGRldmljZXMsIGVhY2ggb24gaXRzIG93bi5cbiAgICBmb3IgKGNvbnN0IGlkIG9mIGlkc09mKHNpdGUsIHJhY2suZGV2aWNlcykpIGRldmljZXMuYWRkKGlkKTtcbiAgfVxuICBpZiAoIWRldmljZXMuZGVsZXRlKHRoaW5nLmlkKSkgZGV2aWNlcy5hZGQodGhpbmcuaWQpO1xuICByZXR1cm4geyBkZXZpY2VzLCByYWNrcywgYW5jaG9yOiB0aGluZyB9O1xufVxuXG4vKiogVGhlIHNlbGVjdGlvbiB3aXRoIHRoZXNlIHNsb3RzOiBpbnN0ZWFkIG9mIGl0LCBvciBhZGRlZCB0byBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoU2xvdHMoXG4gIGJlZm9yZTogU2VsZWN0aW9uLFxuICBzaXRlOiBTaXRlLFxuICBzbG90czogSXRlcmFibGU8bnVtYmVyPixcbiAgYWRkOiBib29sZWFuLFxuKTogU2VsZWN0aW9uIHtcbiAgY29uc3QgZGV2aWNlcyA9IGlkc09mKHNpdGUsIHNsb3RzKTtcbiAgaWYgKCFhZGQpIHJldHVybiB7IGRldmljZXMsIHJhY2tzOiBuZXcgU2V0KCksIGFuY2hvcjogYmVmb3JlLmFuY2hvciB9O1xuICBmb3IgKGNvbnN0IGlkIG9mIGJlZm9yZS5kZXZpY2VzKSBkZXZpY2VzLmFkZChpZCk7XG4gIHJldHVybiB7IGRldmljZXMsIHJhY2tzOiBiZWZvcmUucmFja3MsIGFuY2hvcjogYmVmb3JlLmFuY2hvciB9O1xufVxuXG4vKiogRXZlcnl0aGluZyBhbW9uZyBgYW1vbmdgIHRoYXQgaXMgbm90IHNlbGVjdGVkOyBhbGwgZGV2aWNlcyBvZiB0aGUgc2l0ZSBieSBkZWZhdWx0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGludmVydGVkKGJlZm9yZTogU2VsZWN0aW9uLCBzaXRlOiBTaXRlLCBhbW9uZz86IEl0ZXJhYmxlPG51bWJlcj4pOiBTZWxlY3Rpb24ge1xuICBjb25zdCBub3cgPSBzbG90c09mKHNpdGUsIGJlZm9yZSk7XG4gIGNvbnN0IGxpc3QgPSBhbW9uZyA/IFsuLi5hbW9uZ10gOiBzaXRlLmRldmljZXMubWFwKChkZXZpY2UpID0+IGRldmljZS5zbG90KTtcbiAgY29uc3QgcmVzdCA9IGxpc3QuZmlsdGVyKChzbG90KSA9PiAhbm93LmhhcyhzbG90KSk7XG4gIHJldHVybiB7IGRldmljZXM6IGlkc09mKHNpdGUsIHJlc3QpLCByYWNrczogbmV3IFNldCgpLCBhbmNob3I6IHVuZGVmaW5lZCB9O1xufVxuXG4vKiogSG93IGEgY2xpY2sgd2l0aCB0aGVzZSBrZXlzIGNvdW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBob3dPZihldmVudDogeyBzaGlmdEtleTogYm9vbGVhbjsgY3RybEtleTogYm9vbGVhbjsgbWV0YUtleTogYm9vbGVhbiB9KTogSG93IHtcbiAgaWYgKGV2ZW50LnNoaWZ0S2V5KSByZXR1cm4gXCJyYW5nZVwiO1xuICByZXR1cm4gZXZlbnQuY3RybEtleSB8fCBldmVudC5tZXRhS2V5ID8gXCJ0b2dnbGVcIiA6IFwib25seVwiO1xufVxuXG4vKiogU2VsZWN0cyBieSBhIGNsaWNrIG9uIGB0aGluZ2AuICovXG5leHBvcnQgZnVuY3Rpb24gcGljayh0aGluZzogVGhpbmcsIGhvdzogSG93ID0gXCJvbmx5XCIsIG9yZGVyPzogcmVhZG9ubHkgbnVtYmVyW10pOiB2b2lkIHtcbiAgY29uc3Qgbm93ID0gc2l0ZS5wZWVrKCk7XG4gIGlmIChub3cpIHNlbGVjdGlvbi52YWx1ZSA9IHBpY2tlZChzZWxlY3Rpb24ucGVlaygpLCBub3csIHRoaW5nLCBob3csIG9yZGVyKTtcbn1cblxuLyoqIFNlbGVjdHMgdGhlc2Ugc2xvdHM6IHRob3NlIG9mIGEgcnViYmVyIGJhbmQsIGEgZmlsdGVyLCBhIHNlYXJjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwaWNrU2xvdHMoc2xvdHM6IEl0ZXJhYmxlPG51bWJlcj4sIGFkZCA9IGZhbHNlKTogdm9pZCB7XG4gIGNvbnN0IG5vdyA9IHNpdGUucGVlaygpO1xuICBpZiAobm93KSBzZWxlY3Rpb24udmFsdWUgPSB3aXRoU2xvdHMoc2VsZWN0aW9uLnBlZWsoKSwgbm93LCBzbG90cywgYWRkKTtcbn1cblxuLyoqIFNlbGVjdHMgd2hhdCBpcyBub3Qgc2VsZWN0ZWQgYW1vbmcgd2hhdCBpcyBzaG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnZlcnQoYW1vbmc/OiBJdGVyYWJsZTxudW1iZXI+KTogdm9pZCB7XG4gIGNvbnN0IG5vdyA9IHNpdGUucGVlaygpO1xuICBpZiAobm93KSBzZWxlY3Rpb24udmFsdWUgPSBpbnZlcnRlZChzZWxlY3Rpb24ucGVlaygpLCBub3csIGFtb25nKTtcbn1cblxuLyoqIFNlbGVjdHMgbm90aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXNlbGVjdCgpOiB2b2lkIHtcbiAgc2VsZWN0aW9uLnZhbHVlID0gTk9USElORztcbn1cbiIsICIvLyBXaGVyZSByYWNrcyBzdGFuZDogcm93cyBvZiB0aGVtLCBjaG9zZW4gc28gdGhhdCB0aGUgd2hvbGUgaXMgYXMgbGFyZ2UgYXMgaXQgY2FuIGJlIGluIGEgd2luZG93IG9mIGFcbi8vIGdpdmVuIHNoYXBlLiBOdW1iZXJzIG9mIHRoZSB3b3JsZCBoYXZlIG5vIHVuaXQgb2YgdGhlaXIgb3duOiBhIHJhY2sgdW5pdCBpcyAzNCBoaWdoLlxuaW1wb3J0IHsgY29tcGFyZU5hbWVzLCB0eXBlIFNpdGUgfSBmcm9tIFwiLi4vbW9kZWwvc2l0ZVwiO1xuXG4vKiogVGhlIHNpZGUgb2YgYSByYWNrIHRoYXQgb25lIGxvb2tzIGF0LiAqL1xuZXhwb3J0IHR5cGUgRmFjZSA9IFwiZnJvbnRcIiB8IFwicmVhclwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBvaW50IHtcbiAgeDogbnVtYmVyO1xuICB5OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQm94IGV4dGVuZHMgUG9pbnQge1xuICB3aWR0aDogbnVtYmVyO1xuICBoZWlnaHQ6IG51bWJlcjtcbn1cblxuLyoqIEEgcmFjaydzIGZhY2UgYXQgaXRzIHBsYWNlOiBpdHMgbmFtZSBhYm92ZSwgdGhlbiB0aGUgZnJhbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlZCBleHRlbmRzIEJveCB7XG4gIC8qKiBJbmRleCBpbnRvIHRoZSBzaXRlJ3MgcmFja3MuICovXG4gIHJhY2s6IG51bWJlcjtcbiAgZmFjZTogRmFjZTtcbn1cblxuLyoqIEEgdGVhbSdzIHJhY2tzIG9mIG9uZSByb3cuICovXG5leHBvcnQgaW50ZXJmYWNlIEdyb3VwIGV4dGVuZHMgQm94IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgLyoqIEluZGV4IGludG8gdGhlIHNpdGUncyB0ZWFtcy4gKi9cbiAgdGVhbTogbnVtYmVyO1xuICAvKiogVGhlIGhlaWdodCBvZiBpdHMgbmFtZSwgYWJvdmUgdGhlIHJhY2tzLiAqL1xuICBoZWFkOiBudW1iZXI7XG59XG5cbi8qKiBSYWNrcyB0aGF0IHN0YW5kIGJlc2lkZSBlYWNoIG90aGVyLCBvbiBvbmUgZmxvb3I6IGBwbGFjZWRbZmlyc3RdYCB0byBiZWZvcmUgYHBsYWNlZFtlbmRdYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm93IHtcbiAgeTogbnVtYmVyO1xuICBoZWlnaHQ6IG51bWJlcjtcbiAgZmlyc3Q6IG51bWJlcjtcbiAgZW5kOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGF5b3V0IHtcbiAgcGxhY2VkOiBQbGFjZWRbXTtcbiAgZ3JvdXBzOiBHcm91cFtdO1xuICByb3dzOiBSb3dbXTtcbiAgd2lkdGg6IG51bWJlcjtcbiAgaGVpZ2h0OiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IHJhY2tzIGFyZSBzb3J0ZWQgYnk7IHdpdGhpbiB0aGVpciB0ZWFtcyB3aGVuIHRoZXkgc3RhbmQgYnkgdGVhbS4gKi9cbmV4cG9ydCB0eXBlIE9yZGVyID0gXCJ0ZWFtXCIgfCBcIm5hbWVcIiB8IFwidmFsdWVcIjtcblxuZXhwb3J0IGludGVyZmFjZSBBcnJhbmdlbWVudCB7XG4gIGZhY2VzOiByZWFkb25seSBGYWNlW107XG4gIG9yZGVyOiBPcmRlcjtcbiAgYnlUZWFtOiBib29sZWFuO1xuICAvKiogSWRzIG9mIHJhY2tzIHRoYXQgYXJlIG5vdCBzaG93bi4gKi9cbiAgaGlkZGVuOiBSZWFkb25seVNldDxzdHJpbmc+O1xuICAvKiogV2lkdGggb3ZlciBoZWlnaHQgb2Ygd2hhdCB0aGV5IGFyZSBzaG93biBpbi4gKi9cbiAgYXNwZWN0OiBudW1iZXI7XG4gIC8qKiBBIHJhY2sncyB2YWx1ZSBmb3IgdGhlIG9yZGVyIGB2YWx1ZWA6IHRoZSBoaWdoZXN0IGZpcnN0LCBOYU4gbGFzdC4gKi9cbiAgdmFsdWU/OiAocmFjazogbnVtYmVyKSA9PiBudW1iZXI7XG59XG5cbi8qKiBUaGUgaGVpZ2h0IG9mIGEgcmFjayB1bml0LiAqL1xuZXhwb3J0IGNvbnN0IFVOSVQgPSAzNDtcbi8qKiBUaGUgd2lkdGggb2YgYSByYWNrJ3MgZnJhbWUuICovXG5leHBvcnQgY29uc3QgUkFDS19XSURUSCA9IDQ2Mztcbi8qKiBUaGUgd2lkdGggb2YgYSBkZXZpY2UsIGVhcnMgYW5kIGFsbC4gKi9cbmV4cG9ydCBjb25zdCBERVZJQ0VfV0lEVEggPSAzNzA7XG4vKiogRnJvbSBhIHJhY2sncyBsZWZ0IGVkZ2UgdG8gaXRzIGRldmljZXMuICovXG5leHBvcnQgY29uc3QgREVWSUNFX1ggPSAoUkFDS19XSURUSCAtIERFVklDRV9XSURUSCkgLyAyO1xuLyoqIEFib3ZlIHRoZSBmcmFtZTogdGhlIHJhY2sncyBuYW1lLiAqL1xuZXhwb3J0IGNvbnN0IEhFQUQgPSA4NDtcbi8qKiBUaGUgdG9wIG9mIHRoZSBmcmFtZSwgYWJvdmUgdGhlIGhpZ2hlc3QgdW5pdC4gKi9cbmV4cG9ydCBjb25zdCBDQVAgPSAyNjtcbi8qKiBUaGUgYm90dG9tIG9mIHRoZSBmcmFtZSwgYmVsb3cgdW5pdCAxLiAqL1xuZXhwb3J0IGNvbnN0IEZPT1QgPSAzNjtcbi8qKiBCZXR3ZWVuIHR3byByYWNrcy4gKi9cbmV4cG9ydCBjb25zdCBHQVAgPSA1MDtcbi8qKiBCZXR3ZWVuIHRoZSBmYWNlcyBvZiBvbmUgcmFjay4gKi9cbmV4cG9ydCBjb25zdCBQQUlSX0dBUCA9IDIyO1xuLyoqIEZyb20gYSBncm91cCdzIGVkZ2UgdG8gaXRzIHJhY2tzLiAqL1xuZXhwb3J0IGNvbnN0IEdST1VQX1BBRCA9IDQwO1xuLyoqIEJldHdlZW4gdHdvIGdyb3VwcywgYW5kIGJldHdlZW4gdHdvIHJvd3MuICovXG5leHBvcnQgY29uc3QgR1JPVVBfR0FQID0gNDY7XG4vKiogQXJvdW5kIGV2ZXJ5dGhpbmcuICovXG5leHBvcnQgY29uc3QgTUFSR0lOID0gNDA7XG4vKiogQSBncm91cCdzIG5hbWUgaGFzIHRoaXMgYXQgbGVhc3QsIGFuZCB0aGlzIHBhcnQgb2YgdGhlIHdob2xlIHdpZHRoLCBzbyB0aGF0IGl0IGNhbiBiZSByZWFkIHdoZW4gdGhlXG4gKiB3aG9sZSBpcyBzZWVuOiAxNiBwaXhlbHMgaW4gYSB3aW5kb3cgMSw0MDAgd2lkZS4gKi9cbmNvbnN0IEdST1VQX0hFQURfTUlOID0gODQ7XG5jb25zdCBHUk9VUF9IRUFEX1BBUlQgPSAxNiAvIDE0MDA7XG5jb25zdCBHUk9VUF9IRUFEX01BWCA9IDQyMDtcblxuaW50ZXJmYWNlIEl0ZW0ge1xuICByYWNrOiBudW1iZXI7XG4gIHRlYW06IG51bWJlcjtcbiAgLyoqIEZyb20gdGhlIHJvdydzIGJlZ2lubmluZyB0byB0aGUgaXRlbSwgb25jZSBpdCBoYXMgb25lLiAqL1xuICB3aWR0aDogbnVtYmVyO1xuICBoZWlnaHQ6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBoZWlnaHQgb2YgYSByYWNrIGF0IGl0cyBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZWRIZWlnaHQodW5pdHM6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBIRUFEICsgQ0FQICsgdW5pdHMgKiBVTklUICsgRk9PVDtcbn1cblxuLyoqIFRoZSBvcmRlciBpbiB3aGljaCByYWNrcyBzdGFuZC4gKi9cbmZ1bmN0aW9uIG9yZGVyZWQoc2l0ZTogU2l0ZSwgaG93OiBBcnJhbmdlbWVudCk6IG51bWJlcltdIHtcbiAgY29uc3Qgc2hvd24gPSBzaXRlLnJhY2tzLmZpbHRlcigocmFjaykgPT4gIWhvdy5oaWRkZW4uaGFzKHJhY2suaWQpKTtcbiAgY29uc3QgdGVhbSA9IChhdDogbnVtYmVyKSA9PiBzaXRlLnRlYW1zW2F0XT8ubmFtZSA/PyBcIlwiO1xuICBjb25zdCB2YWx1ZSA9IChyYWNrOiBudW1iZXIpID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IGhvdy52YWx1ZT8uKHJhY2spID8/IE51bWJlci5OYU47XG4gICAgcmV0dXJuIE51bWJlci5pc05hTihmb3VuZCkgPyBOdW1iZXIuTkVHQVRJVkVfSU5GSU5JVFkgOiBmb3VuZDtcbiAgfTtcbiAgc2hvd24uc29ydCgoYSwgYikgPT4ge1xuICAgIGlmIChob3cuYnlUZWFtIHx8IGhvdy5vcmRlciA9PT0gXCJ0ZWFtXCIpIHtcbiAgICAgIGNvbnN0IHRlYW1zID0gYS50ZWFtID09PSBiLnRlYW0gPyAwIDogY29tcGFyZU5hbWVzKHRlYW0oYS50ZWFtKSwgdGVhbShiLnRlYW0pKTtcbiAgICAgIGlmICh0ZWFtcyAhPT0gMCkgcmV0dXJuIHRlYW1zO1xuICAgICAgLy8gVHdvIHRlYW1zIG1heSBoYXZlIG5hbWVzIHRoYXQgc29ydCBhbGlrZTsgdGhlaXIgcmFja3Mgc3RpbGwgZG8gbm90IG1peC5cbiAgICAgIGlmIChhLnRlYW0gIT09IGIudGVhbSkgcmV0dXJuIGEudGVhbSAtIGIudGVhbTtcbiAgICB9XG4gICAgaWYgKGhvdy5vcmRlciA9PT0gXCJ2YWx1ZVwiKSB7XG4gICAgICBjb25zdCBbeCwgeV0gPSBbdmFsdWUoYS5pbmRleCksIHZhbHVlKGIuaW5kZXgpXTtcbiAgICAgIGlmICh4ICE9PSB5KSByZXR1cm4geSA+IHggPyAxIDogLTE7XG4gICAgfVxuICAgIHJldHVybiBjb21wYXJlTmFtZXMoYS5uYW1lLCBiLm5hbWUpIHx8IGEuaW5kZXggLSBiLmluZGV4O1xuICB9KTtcbiAgcmV0dXJuIHNob3duLm1hcCgocmFjaykgPT4gcmFjay5pbmRleCk7XG59XG5cbi8qKiBQbGFjZXMgdGhlIHJhY2tzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFycmFuZ2Uoc2l0ZTogU2l0ZSwgaG93OiBBcnJhbmdlbWVudCk6IExheW91dCB7XG4gIGNvbnN0IGZhY2VzID0gaG93LmZhY2VzLmxlbmd0aCA+IDAgPyBob3cuZmFjZXMgOiAoW1wiZnJvbnRcIl0gYXMgY29uc3QpO1xuICBjb25zdCB3aWR0aCA9IGZhY2VzLmxlbmd0aCAqIFJBQ0tfV0lEVEggKyAoZmFjZXMubGVuZ3RoIC0gMSkgKiBQQUlSX0dBUDtcbiAgY29uc3QgaXRlbXM6IEl0ZW1bXSA9IG9yZGVyZWQoc2l0ZSwgaG93KS5tYXAoKHJhY2spID0+ICh7XG4gICAgcmFjayxcbiAgICB0ZWFtOiBzaXRlLnJhY2tzW3JhY2tdIS50ZWFtLFxuICAgIHdpZHRoLFxuICAgIGhlaWdodDogcGxhY2VkSGVpZ2h0KHNpdGUucmFja3NbcmFja10hLmhlaWdodCksXG4gIH0pKTtcbiAgaWYgKGl0ZW1zLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHsgcGxhY2VkOiBbXSwgZ3JvdXBzOiBbXSwgcm93czogW10sIHdpZHRoOiAwLCBoZWlnaHQ6IDAgfTtcbiAgY29uc3QgYXNwZWN0ID0gaG93LmFzcGVjdCA+IDAgJiYgTnVtYmVyLmlzRmluaXRlKGhvdy5hc3BlY3QpID8gaG93LmFzcGVjdCA6IDE7XG4gIGNvbnN0IGxvd2VzdCA9IE1hdGgubWluKC4uLml0ZW1zLm1hcCgoaXRlbSkgPT4gaXRlbS5oZWlnaHQpKTtcbiAgLy8gUm93cyBvZiBuIHJhY2tzIGFyZSBhYm91dCBhcyB3aWRlIGFzIHRoZXkgYXJlIGhpZ2ggYXQgdGhlIHNxdWFyZSByb290OyB0d2ljZSB0aGF0IGlzIGZhciBiZXlvbmQuXG4gIGNvbnN0IG1vc3QgPSBNYXRoLm1pbihcbiAgICBpdGVtcy5sZW5ndGgsXG4gICAgMiArIE1hdGguY2VpbCgyICogTWF0aC5zcXJ0KChpdGVtcy5sZW5ndGggKiAod2lkdGggKyBHQVApKSAvIChsb3dlc3QgKiBhc3BlY3QpKSksXG4gICk7XG4gIGxldCBiZXN0OiBJdGVtW11bXSA9IFtdO1xuICBsZXQgbGFyZ2VzdCA9IDA7XG4gIGZvciAobGV0IGNvdW50ID0gMTsgY291bnQgPD0gbW9zdDsgY291bnQrKykge1xuICAgIGNvbnN0IHJvd3MgPSBicm9rZW4oaXRlbXMsIGNvdW50LCBob3cuYnlUZWFtKTtcbiAgICBjb25zdCBbd2lkZSwgaGlnaF0gPSBleHRlbnQocm93cywgaG93LmJ5VGVhbSk7XG4gICAgY29uc3Qgc2NhbGUgPSBNYXRoLm1pbihhc3BlY3QgLyB3aWRlLCAxIC8gaGlnaCk7XG4gICAgaWYgKHNjYWxlID4gbGFyZ2VzdCAqIDEuMDAxKSB7XG4gICAgICBsYXJnZXN0ID0gc2NhbGU7XG4gICAgICBiZXN0ID0gcm93cztcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHB1dChzaXRlLCBiZXN0LCBmYWNlcywgaG93LmJ5VGVhbSk7XG59XG5cbi8qKiBXaGF0IHN0YW5kcyBiZXR3ZWVuIGFuIGl0ZW0gYW5kIHRoZSBvbmUgYmVmb3JlIGl0IGluIGl0cyByb3cuICovXG5mdW5jdGlvbiBiZXR3ZWVuKGJlZm9yZTogSXRlbSB8IHVuZGVmaW5lZCwgaXRlbTogSXRlbSwgYnlUZWFtOiBib29sZWFuKTogbnVtYmVyIHtcbiAgaWYgKCFiZWZvcmUpIHJldHVybiBieVRlYW0gPyBHUk9VUF9QQUQgOiAwO1xuICBpZiAoYnlUZWFtICYmIGJlZm9yZS50ZWFtICE9PSBpdGVtLnRlYW0pIHJldHVybiAyICogR1JPVVBfUEFEICsgR1JPVVBfR0FQO1xuICByZXR1cm4gR0FQO1xufVxuXG4vKiogVGhlIGl0ZW1zIGluIHNvIG1hbnkgcm93cyB0aGF0IGFyZSBhcyBsb25nIGFzIGVhY2ggb3RoZXIuICovXG5mdW5jdGlvbiBicm9rZW4oaXRlbXM6IEl0ZW1bXSwgY291bnQ6IG51bWJlciwgYnlUZWFtOiBib29sZWFuKTogSXRlbVtdW10ge1xuICBsZXQgdG90YWwgPSAwO1xuICBjb25zdCBtaWRkbGVzID0gaXRlbXMubWFwKChpdGVtLCBhdCkgPT4ge1xuICAgIGNvbnN0IGZyb20gPSB0b3RhbCArIChhdCA+IDAgPyBiZXR3ZWVuKGl0ZW1zW2F0IC0gMV0sIGl0ZW0sIGJ5VGVhbSkgOiAwKTtcbiAgICB0b3RhbCA9IGZyb20gKyBpdGVtLndpZHRoO1xuICAgIHJldHVybiBmcm9tICsgaXRlbS53aWR0aCAvIDI7XG4gIH0pO1xuICBjb25zdCByb3dzOiBJdGVtW11bXSA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGNvdW50IH0sICgpID0+IFtdKTtcbiAgaXRlbXMuZm9yRWFjaCgoaXRlbSwgYXQpID0+IHtcbiAgICByb3dzW01hdGgubWluKGNvdW50IC0gMSwgTWF0aC5mbG9vcigobWlkZGxlc1thdF0hIC8gdG90YWwpICogY291bnQpKV0hLnB1c2goaXRlbSk7XG4gIH0pO1xuICByZXR1cm4gcm93cy5maWx0ZXIoKHJvdykgPT4gcm93Lmxlbmd0aCA+IDApO1xufVxuXG5mdW5jdGlvbiByb3dXaWR0aChyb3c6IEl0ZW1bXSwgYnlUZWFtOiBib29sZWFuKTogbnVtYmVyIHtcbiAgbGV0IHggPSAwO1xuICByb3cuZm9yRWFjaCgoaXRlbSwgYXQpID0+IHtcbiAgICB4ICs9IGJldHdlZW4ocm93W2F0IC0gMV0sIGl0ZW0sIGJ5VGVhbSkgKyBpdGVtLndpZHRoO1xuICB9KTtcbiAgcmV0dXJuIHggKyAoYnlUZWFtID8gR1JPVVBfUEFEIDogMCk7XG59XG5cbi8qKiBIb3cgbXVjaCBtb3JlIG9mIGEgZ3JvdXAncyBuYW1lIGlzIHNlZW4gYWJvdmUgaXRzIHJhY2tzLiAqL1xuZnVuY3Rpb24gZ3JvdXBIZWFkKHdpZGU6IG51bWJlciwgYnlUZWFtOiBib29sZWFuKTogbnVtYmVyIHtcbiAgaWYgKCFieVRlYW0pIHJldHVybiAwO1xuICByZXR1cm4gTWF0aC5taW4oR1JPVVBfSEVBRF9NQVgsIE1hdGgubWF4KEdST1VQX0hFQURfTUlOLCB3aWRlICogR1JPVVBfSEVBRF9QQVJUKSk7XG59XG5cbmZ1bmN0aW9uIGV4dGVudChyb3dzOiBJdGVtW11bXSwgYnlUZWFtOiBib29sZWFuKTogW251bWJlciwgbnVtYmVyXSB7XG4gIGNvbnN0IHdpZGUgPSAyICogTUFSR0lOICsgTWF0aC5tYXgoLi4ucm93cy5tYXAoKHJvdykgPT4gcm93V2lkdGgocm93LCBieVRlYW0pKSk7XG4gIGNvbnN0IGhlYWQgPSBncm91cEhlYWQod2lkZSwgYnlUZWFtKSArIChieVRlYW0gPyBHUk9VUF9QQUQgOiAwKTtcbiAgbGV0IGhpZ2ggPSAyICogTUFSR0lOIC0gR1JPVVBfR0FQO1xuICBmb3IgKGNvbnN0IHJvdyBvZiByb3dzKSBoaWdoICs9IEdST1VQX0dBUCArIGhlYWQgKyBNYXRoLm1heCguLi5yb3cubWFwKChpdGVtKSA9PiBpdGVtLmhlaWdodCkpO1xuICByZXR1cm4gW3dpZGUsIGhpZ2hdO1xufVxuXG5mdW5jdGlvbiBwdXQoc2l0ZTogU2l0ZSwgcm93czogSXRlbVtdW10sIGZhY2VzOiByZWFkb25seSBGYWNlW10sIGJ5VGVhbTogYm9vbGVhbik6IExheW91dCB7XG4gIGNvbnN0IFt3aWR0aCwgaGVpZ2h0XSA9IGV4dGVudChyb3dzLCBieVRlYW0pO1xuICBjb25zdCBoZWFkID0gZ3JvdXBIZWFkKHdpZHRoLCBieVRlYW0pO1xuICBjb25zdCBsYXlvdXQ6IExheW91dCA9IHsgcGxhY2VkOiBbXSwgZ3JvdXBzOiBbXSwgcm93czogW10sIHdpZHRoLCBoZWlnaHQgfTtcbiAgbGV0IHkgPSBNQVJHSU47XG4gIGZvciAoY29uc3Qgcm93IG9mIHJvd3MpIHtcbiAgICBjb25zdCB0YWxsZXN0ID0gTWF0aC5tYXgoLi4ucm93Lm1hcCgoaXRlbSkgPT4gaXRlbS5oZWlnaHQpKTtcbiAgICBjb25zdCBmbG9vciA9IHkgKyBoZWFkICsgdGFsbGVzdDtcbiAgICBjb25zdCBoaWdoID0gaGVhZCArIHRhbGxlc3QgKyAoYnlUZWFtID8gR1JPVVBfUEFEIDogMCk7XG4gICAgY29uc3QgZmlyc3QgPSBsYXlvdXQucGxhY2VkLmxlbmd0aDtcbiAgICBsZXQgeCA9IE1BUkdJTjtcbiAgICBsZXQgZ3JvdXA6IEdyb3VwIHwgdW5kZWZpbmVkO1xuICAgIHJvdy5mb3JFYWNoKChpdGVtLCBhdCkgPT4ge1xuICAgICAgeCArPSBiZXR3ZWVuKHJvd1thdCAtIDFdLCBpdGVtLCBieVRlYW0pO1xuICAgICAgaWYgKGJ5VGVhbSAmJiBncm91cD8udGVhbSAhPT0gaXRlbS50ZWFtKSB7XG4gICAgICAgIGdyb3VwID0ge1xuICAgICAgICAgIGxhYmVsOiBzaXRlLnRlYW1zW2l0ZW0udGVhbV0/Lm5hbWUgPz8gXCJcIixcbiAgICAgICAgICB0ZWFtOiBpdGVtLnRlYW0sXG4gICAgICAgICAgaGVhZCxcbiAgICAgICAgICB4OiB4IC0gR1JPVVBfUEFELFxuICAgICAgICAgIHksXG4gICAgICAgICAgd2lkdGg6IDAsXG4gICAgICAgICAgaGVpZ2h0OiBoaWdoLFxuICAgICAgICB9O1xuICAgICAgICBsYXlvdXQuZ3JvdXBzLnB1c2goZ3JvdXApO1xuICAgICAgfVxuICAgICAgZmFjZXMuZm9yRWFjaCgoZmFjZSwgc2lkZSkgPT4ge1xuICAgICAgICBsYXlvdXQucGxhY2VkLnB1c2goe1xuICAgICAgICAgIHJhY2s6IGl0ZW0ucmFjayxcbiAgICAgICAgICBmYWNlLFxuICAgICAgICAgIHg6IHggKyBzaWRlICogKFJBQ0tfV0lEVEggKyBQQUlSX0dBUCksXG4gICAgICAgICAgeTogZmxvb3IgLSBpdGVtLmhlaWdodCxcbiAgICAgICAgICB3aWR0aDogUkFDS19XSURUSCxcbiAgICAgICAgICBoZWlnaHQ6IGl0ZW0uaGVpZ2h0LFxuICAgICAgICB9KTtcbiAgICAgIH0pO1xuICAgICAgeCArPSBpdGVtLndpZHRoO1xuICAgICAgaWYgKGdyb3VwKSBncm91cC53aWR0aCA9IHggKyBHUk9VUF9QQUQgLSBncm91cC54O1xuICAgIH0pO1xuICAgIGxheW91dC5yb3dzLnB1c2goeyB5LCBoZWlnaHQ6IGhpZ2gsIGZpcnN0LCBlbmQ6IGxheW91dC5wbGFjZWQubGVuZ3RoIH0pO1xuICAgIHkgKz0gaGlnaCArIEdST1VQX0dBUDtcbiAgfVxuICByZXR1cm4gbGF5b3V0O1xufVxuXG4vKiogQSByYWNrJ3MgZnJhbWUsIHdpdGhvdXQgdGhlIG5hbWUgYWJvdmUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gZnJhbWVCb3gocGxhY2VkOiBQbGFjZWQpOiBCb3gge1xuICByZXR1cm4ge1xuICAgIHg6IHBsYWNlZC54LFxuICAgIHk6IHBsYWNlZC55ICsgSEVBRCxcbiAgICB3aWR0aDogcGxhY2VkLndpZHRoLFxuICAgIGhlaWdodDogcGxhY2VkLmhlaWdodCAtIEhFQUQsXG4gIH07XG59XG5cbi8qKiBUaGUgYm94IG9mIHNvbWUgdW5pdHMgb2YgYSByYWNrOiBgaGVpZ2h0YCBvZiB0aGVtIGZyb20gYHN0YXJ0VWAgdXAuICovXG5leHBvcnQgZnVuY3Rpb24gdW5pdHNCb3goc2l0ZTogU2l0ZSwgcGxhY2VkOiBQbGFjZWQsIHN0YXJ0VTogbnVtYmVyLCBoZWlnaHQ6IG51bWJlcik6IEJveCB7XG4gIGNvbnN0IHVuaXRzID0gc2l0ZS5yYWNrc1twbGFjZWQucmFja10/LmhlaWdodCA/PyAwO1xuICByZXR1cm4ge1xuICAgIHg6IHBsYWNlZC54ICsgREVWSUNFX1gsXG4gICAgeTogcGxhY2VkLnkgKyBIRUFEICsgQ0FQICsgKHVuaXRzIC0gc3RhcnRVIC0gaGVpZ2h0ICsgMSkgKiBVTklULFxuICAgIHdpZHRoOiBERVZJQ0VfV0lEVEgsXG4gICAgaGVpZ2h0OiBoZWlnaHQgKiBVTklULFxuICB9O1xufVxuXG4vKiogV2hlcmUgYSBkZXZpY2Ugb2YgdGhlIHJhY2sgaXMuICovXG5leHBvcnQgZnVuY3Rpb24gZGV2aWNlQm94KHNpdGU6IFNpdGUsIHBsYWNlZDogUGxhY2VkLCBzbG90OiBudW1iZXIpOiBCb3gge1xuICBjb25zdCBkZXZpY2UgPSBzaXRlLmRldmljZXNbc2xvdF0hO1xuICByZXR1cm4gdW5pdHNCb3goc2l0ZSwgcGxhY2VkLCBkZXZpY2Uuc3RhcnRVLCBkZXZpY2UuaGVpZ2h0KTtcbn1cblxuLyoqIFRoZSB1bml0IGF0IGEgaGVpZ2h0IGluIHRoZSB3b3JsZDsgMCBhYm92ZSBhbmQgYmVsb3cgdGhlIHVuaXRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuaXRBdChzaXRlOiBTaXRlLCBwbGFjZWQ6IFBsYWNlZCwgeTogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgdW5pdHMgPSBzaXRlLnJhY2tzW3BsYWNlZC5yYWNrXT8uaGVpZ2h0ID8/IDA7XG4gIGNvbnN0IGRvd24gPSBNYXRoLmZsb29yKCh5IC0gcGxhY2VkLnkgLSBIRUFEIC0gQ0FQKSAvIFVOSVQpO1xuICByZXR1cm4gZG93biA8IDAgfHwgZG93biA+PSB1bml0cyA/IDAgOiB1bml0cyAtIGRvd247XG59XG5cbi8qKiBUaGUgYm94IGFyb3VuZCBhbGwgb2YgdGhlc2UuICovXG5leHBvcnQgZnVuY3Rpb24gYXJvdW5kKGJveGVzOiBJdGVyYWJsZTxCb3g+KTogQm94IHwgdW5kZWZpbmVkIHtcbiAgbGV0IFtsZWZ0LCB0b3AsIHJpZ2h0LCBib3R0b21dID0gW0luZmluaXR5LCBJbmZpbml0eSwgLUluZmluaXR5LCAtSW5maW5pdHldO1xuICBmb3IgKGNvbnN0IGJveCBvZiBib3hlcykge1xuICAgIGxlZnQgPSBNYXRoLm1pbihsZWZ0LCBib3gueCk7XG4gICAgdG9wID0gTWF0aC5taW4odG9wLCBib3gueSk7XG4gICAgcmlnaHQgPSBNYXRoLm1heChyaWdodCwgYm94LnggKyBib3gud2lkdGgpO1xuICAgIGJvdHRvbSA9IE1hdGgubWF4KGJvdHRvbSwgYm94LnkgKyBib3guaGVpZ2h0KTtcbiAgfVxuICByZXR1cm4gbGVmdCA8IHJpZ2h0ID8geyB4OiBsZWZ0LCB5OiB0b3AsIHdpZHRoOiByaWdodCAtIGxlZnQsIGhlaWdodDogYm90dG9tIC0gdG9wIH0gOiB1bmRlZmluZWQ7XG59XG4iLCAiLy8gV2hpY2ggZGV2aWNlcyB0aGUgZmlsdGVycyBsZXQgdGhyb3VnaC5cbmltcG9ydCB0eXBlIHsgU2l0ZSB9IGZyb20gXCIuLi9tb2RlbC9zaXRlXCI7XG5pbXBvcnQgdHlwZSB7IEZpbHRlcnMgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBUaGUgd29yZHMgb2YgYSBzZWFyY2g6IGVhY2ggbXVzdCBiZSBmb3VuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3b3Jkcyh0ZXh0OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIHJldHVybiB0ZXh0LnRvTG93ZXJDYXNlKCkuc3BsaXQoL1xccysvKS5maWx0ZXIoQm9vbGVhbik7XG59XG5cbi8qKiBCeSBzbG90OiAxIGZvciBkZXZpY2VzIHRoYXQgZG8gbm90IGZpdDsgYG51bWJlcnNgIGFyZSB0aGUgZmlyc3QgbWV0cmljJ3MgdmFsdWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1pc2ZpdHMoXG4gIHNpdGU6IFNpdGUsXG4gIGZpbHRlcnM6IEZpbHRlcnMsXG4gIG51bWJlcnM6IEZsb2F0NjRBcnJheSB8IHVuZGVmaW5lZCxcbik6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBmYWRlZCA9IG5ldyBVaW50OEFycmF5KHNpdGUuZGV2aWNlcy5sZW5ndGgpO1xuICBjb25zdCB7IGZyb20sIHRvIH0gPSBmaWx0ZXJzO1xuICBjb25zdCByYW5nZWQgPSBudW1iZXJzICYmIChmcm9tICE9PSB1bmRlZmluZWQgfHwgdG8gIT09IHVuZGVmaW5lZCk7XG4gIGNvbnN0IGxvdyA9IGZyb20gPz8gTnVtYmVyLk5FR0FUSVZFX0lORklOSVRZO1xuICBjb25zdCBoaWdoID0gdG8gPz8gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICBjb25zdCBhc2tlZCA9IHdvcmRzKGZpbHRlcnMudGV4dCk7XG4gIGNvbnN0IHN0YXR1cyA9IG5ldyBTZXQoZmlsdGVycy5zdGF0dXMpO1xuICBjb25zdCB0eXBlID0gbmV3IFNldChmaWx0ZXJzLnR5cGUpO1xuICBjb25zdCBraW5kID0gbmV3IFNldDxzdHJpbmc+KGZpbHRlcnMua2luZCk7XG4gIGNvbnN0IHRlYW0gPSBuZXcgU2V0KGZpbHRlcnMudGVhbSk7XG4gIC8vIE9mIHJhY2tzIGFuZCB0ZW1wbGF0ZXMgb25jZSBlYWNoLCBub3Qgb25jZSBhIGRldmljZS5cbiAgY29uc3QgdGVhbUZpdHMgPSBzaXRlLnJhY2tzLm1hcChcbiAgICAocmFjaykgPT4gdGVhbS5zaXplID09PSAwIHx8IHRlYW0uaGFzKHNpdGUudGVhbXNbcmFjay50ZWFtXT8uaWQgPz8gXCJcIiksXG4gICk7XG4gIGNvbnN0IGtpbmRGaXRzID0gc2l0ZS50ZW1wbGF0ZXMubWFwKCh0ZW1wbGF0ZSkgPT4ga2luZC5zaXplID09PSAwIHx8IGtpbmQuaGFzKHRlbXBsYXRlLmtpbmQpKTtcbiAgY29uc3QgcmFja1RleHQgPSBhc2tlZC5sZW5ndGggPiAwID8gc2l0ZS5yYWNrcy5tYXAoKHJhY2spID0+IHJhY2submFtZS50b0xvd2VyQ2FzZSgpKSA6IFtdO1xuICBzaXRlLmRldmljZXMuZm9yRWFjaCgoZGV2aWNlLCBzbG90KSA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSByYW5nZWQgPyBudW1iZXJzW3Nsb3RdISA6IDA7XG4gICAgY29uc3QgZml0cyA9XG4gICAgICAoc3RhdHVzLnNpemUgPT09IDAgfHwgc3RhdHVzLmhhcyhkZXZpY2Uuc3RhdHVzKSkgJiZcbiAgICAgICh0eXBlLnNpemUgPT09IDAgfHwgdHlwZS5oYXMoZGV2aWNlLnR5cGUpKSAmJlxuICAgICAgdGVhbUZpdHNbZGV2aWNlLnJhY2tdICYmXG4gICAgICBraW5kRml0c1tkZXZpY2UudGVtcGxhdGVdICYmXG4gICAgICAvLyBBbiB1bmtub3duIHZhbHVlIGlzIGluIG5vIHJhbmdlLlxuICAgICAgKCFyYW5nZWQgfHwgKHZhbHVlID49IGxvdyAmJiB2YWx1ZSA8PSBoaWdoKSkgJiZcbiAgICAgIGFza2VkLmV2ZXJ5KFxuICAgICAgICAod29yZCkgPT5cbiAgICAgICAgICBkZXZpY2UubmFtZS50b0xvd2VyQ2FzZSgpLmluY2x1ZGVzKHdvcmQpIHx8XG4gICAgICAgICAgcmFja1RleHRbZGV2aWNlLnJhY2tdPy5pbmNsdWRlcyh3b3JkKSB8fFxuICAgICAgICAgIGRldmljZS5pZC5zdGFydHNXaXRoKHdvcmQpLFxuICAgICAgKTtcbiAgICBpZiAoIWZpdHMpIGZhZGVkW3Nsb3RdID0gMTtcbiAgfSk7XG4gIHJldHVybiBmYWRlZDtcbn1cblxuLyoqIFdoYXQgdGhlcmUgaXMgdG8gY2hvb3NlIGZyb20sIGVhY2ggd2l0aCBob3cgbWFueSBkZXZpY2VzIGhhdmUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRlZCh2YWx1ZXM6IEl0ZXJhYmxlPHN0cmluZz4pOiBBcnJheTxbc3RyaW5nLCBudW1iZXJdPiB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIGZvdW5kLnNldCh2YWx1ZSwgKGZvdW5kLmdldCh2YWx1ZSkgPz8gMCkgKyAxKTtcbiAgcmV0dXJuIFsuLi5mb3VuZF0uc29ydCgoW2FdLCBbYl0pID0+IChhIDwgYiA/IC0xIDogMSkpO1xufVxuIiwgIi8vIFdoYXQgdmFsdWVzIGxvb2sgbGlrZTogb25lIHBhaW50IGZvciBlYWNoIG1ldHJpYyBvbiB0aGUgc2NyZWVuLCBhbiBlbnRyeSBmb3IgZWFjaCBzbG90LlxuXG4vKiogQSBsaW1pdCdzIHBsYWNlIG9uIGEgYmFyLCBhbmQgaG93IGJhZCBpdCBpcyBiZXlvbmQ6IDEgYSB3YXJuaW5nLCAyIGNyaXRpY2FsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW1pdCB7XG4gIC8qKiAwIHRvIDEuICovXG4gIGF0OiBudW1iZXI7XG4gIGxldmVsOiAxIHwgMjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBQYWludCB7XG4gIG1ldHJpYzogc3RyaW5nO1xuICAvKiogMjU2IGNvbG91cnMgb2YgQ1NTLiAqL1xuICB0YWJsZTogc3RyaW5nW107XG4gIC8qKiBCeSBzbG90OiB3aGljaCBvZiB0aGVtLiAqL1xuICBpbmRleDogVWludDhBcnJheTtcbiAgLyoqIEJ5IHNsb3Q6IHRoZSBsZW5ndGggb2YgaXRzIGJhciwgMCB0byAxOyBOYU4gd2hlcmUgdGhlcmUgaXMgbm8gdmFsdWUuICovXG4gIGZyYWN0aW9uOiBGbG9hdDMyQXJyYXk7XG4gIC8qKiBCeSBzbG90OiAwIGZpbmUsIDEgYSB3YXJuaW5nLCAyIGNyaXRpY2FsLiAqL1xuICBsZXZlbDogVWludDhBcnJheTtcbiAgLyoqIFRoZSB2YWx1ZSBhcyBwZW9wbGUgcmVhZCBpdDsgZW1wdHkgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbiAgdGV4dChzbG90OiBudW1iZXIpOiBzdHJpbmc7XG4gIC8qKiBCeSBzbG90OiB0aGUgbGVuZ3RoIG9mIGl0cyBiYXIgYXQgdGhlIG1vbWVudCB0aGF0IG9uZSBjb21wYXJlcyB3aXRoLiAqL1xuICBiZWZvcmU/OiBGbG9hdDMyQXJyYXk7XG4gIC8qKiBXaGVyZSB0aGUgbGltaXRzIGFyZSBvbiBldmVyeSBiYXIuICovXG4gIGxpbWl0cz86IHJlYWRvbmx5IExpbWl0W107XG59XG5cbi8qKiBXaGF0IGEgcGFpbnQgaXMgbWFkZSBvZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFpbnRpbmcge1xuICBtZXRyaWM6IHN0cmluZztcbiAgLyoqIEJ5IHNsb3Q7IE5hTiB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuICBudW1iZXJzOiBGbG9hdDY0QXJyYXk7XG4gIGxvdzogbnVtYmVyO1xuICBoaWdoOiBudW1iZXI7XG4gIHRhYmxlOiBzdHJpbmdbXTtcbiAgd2FybmluZzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjcml0aWNhbDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICB0ZXh0KHNsb3Q6IG51bWJlcik6IHN0cmluZztcbiAgLyoqIEJhcnMgc2hvdyBob3cgZmFyIHZhbHVlcyBhcmUgZnJvbSB0aGUgbWlkZGxlIG9mIHRoZSByYW5nZSwgd2hpY2ggaXMgdGhhdCBvZiBkaWZmZXJlbmNlcy4gKi9cbiAgY2VudHJlZDogYm9vbGVhbjtcbn1cblxuLyoqIFRoZSBsZXZlbCBvZiBhIHZhbHVlLiBXaXRoIGBjcml0aWNhbGAgYmVsb3cgYHdhcm5pbmdgIGxvdyB2YWx1ZXMgYXJlIHRoZSBiYWQgb25lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsZXZlbE9mKFxuICB2YWx1ZTogbnVtYmVyLFxuICB3YXJuaW5nOiBudW1iZXIgfCB1bmRlZmluZWQsXG4gIGNyaXRpY2FsOiBudW1iZXIgfCB1bmRlZmluZWQsXG4pOiAwIHwgMSB8IDIge1xuICBjb25zdCBmYWxsaW5nID0gd2FybmluZyAhPT0gdW5kZWZpbmVkICYmIGNyaXRpY2FsICE9PSB1bmRlZmluZWQgJiYgY3JpdGljYWwgPCB3YXJuaW5nO1xuICBjb25zdCBiZXlvbmQgPSAobGltaXQ6IG51bWJlciB8IHVuZGVmaW5lZCkgPT5cbiAgICBsaW1pdCAhPT0gdW5kZWZpbmVkICYmIChmYWxsaW5nID8gdmFsdWUgPD0gbGltaXQgOiB2YWx1ZSA+PSBsaW1pdCk7XG4gIGlmIChiZXlvbmQoY3JpdGljYWwpKSByZXR1cm4gMjtcbiAgcmV0dXJuIGJleW9uZCh3YXJuaW5nKSA/IDEgOiAwO1xufVxuXG4vKiogQ29sb3VycywgbGVuZ3RocyBhbmQgbGV2ZWxzIGZvciB2YWx1ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gcGFpbnRPZih3aGF0OiBQYWludGluZyk6IFBhaW50IHtcbiAgY29uc3QgeyBudW1iZXJzLCBsb3csIGhpZ2gsIHdhcm5pbmcsIGNyaXRpY2FsLCBjZW50cmVkIH0gPSB3aGF0O1xuICBjb25zdCBzaXplID0gbnVtYmVycy5sZW5ndGg7XG4gIGNvbnN0IGluZGV4ID0gbmV3IFVpbnQ4QXJyYXkoc2l6ZSk7XG4gIGNvbnN0IGZyYWN0aW9uID0gbmV3IEZsb2F0MzJBcnJheShzaXplKTtcbiAgY29uc3QgbGV2ZWwgPSBuZXcgVWludDhBcnJheShzaXplKTtcbiAgY29uc3Qgd2lkdGggPSBoaWdoIC0gbG93O1xuICBjb25zdCBsaW1pdGVkID0gd2FybmluZyAhPT0gdW5kZWZpbmVkIHx8IGNyaXRpY2FsICE9PSB1bmRlZmluZWQ7XG4gIGZvciAobGV0IHNsb3QgPSAwOyBzbG90IDwgc2l6ZTsgc2xvdCArPSAxKSB7XG4gICAgY29uc3QgdmFsdWUgPSBudW1iZXJzW3Nsb3RdITtcbiAgICBpZiAoTnVtYmVyLmlzTmFOKHZhbHVlKSkge1xuICAgICAgZnJhY3Rpb25bc2xvdF0gPSBOdW1iZXIuTmFOO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGF0ID0gd2lkdGggPiAwID8gTWF0aC5taW4oMSwgTWF0aC5tYXgoMCwgKHZhbHVlIC0gbG93KSAvIHdpZHRoKSkgOiAwLjU7XG4gICAgaW5kZXhbc2xvdF0gPSBNYXRoLnJvdW5kKGF0ICogMjU1KTtcbiAgICBmcmFjdGlvbltzbG90XSA9IGNlbnRyZWQgPyBNYXRoLmFicyhhdCAtIDAuNSkgKiAyIDogYXQ7XG4gICAgaWYgKGxpbWl0ZWQpIGxldmVsW3Nsb3RdID0gbGV2ZWxPZih2YWx1ZSwgd2FybmluZywgY3JpdGljYWwpO1xuICB9XG4gIGNvbnN0IHsgbWV0cmljLCB0YWJsZSwgdGV4dCB9ID0gd2hhdDtcbiAgY29uc3QgcGFpbnQ6IFBhaW50ID0geyBtZXRyaWMsIHRhYmxlLCBpbmRleCwgZnJhY3Rpb24sIGxldmVsLCB0ZXh0IH07XG4gIGlmICghbGltaXRlZCB8fCBjZW50cmVkKSByZXR1cm4gcGFpbnQ7XG4gIGNvbnN0IGxpbWl0czogTGltaXRbXSA9IFtdO1xuICBjb25zdCBtYXJrID0gKHZhbHVlOiBudW1iZXIgfCB1bmRlZmluZWQsIG9mOiAxIHwgMikgPT4ge1xuICAgIGNvbnN0IGF0ID0gdmFsdWUgPT09IHVuZGVmaW5lZCA/IE51bWJlci5OYU4gOiAodmFsdWUgLSBsb3cpIC8gd2lkdGg7XG4gICAgaWYgKGF0ID49IDAgJiYgYXQgPD0gMSkgbGltaXRzLnB1c2goeyBhdCwgbGV2ZWw6IG9mIH0pO1xuICB9O1xuICBtYXJrKHdhcm5pbmcsIDEpO1xuICBtYXJrKGNyaXRpY2FsLCAyKTtcbiAgcmV0dXJuIHsgLi4ucGFpbnQsIGxpbWl0cyB9O1xufVxuIiwgIi8vIEZyb20gd2hpY2ggdmFsdWUgdG8gd2hpY2ggdGhlIGNvbG91cnMgZ28sIGFuZCB3aGVyZSBhbiBheGlzIGhhcyBpdHMgbWFya3MuXG5pbXBvcnQgdHlwZSB7IFN1bW1hcnkgfSBmcm9tIFwiLi9zdGF0aXN0aWNzXCI7XG5pbXBvcnQgdHlwZSB7IFJhbmdlS2luZCwgUmFuZ2VXaXNoIH0gZnJvbSBcIi4vdmlld1wiO1xuXG4vKiogVGhlIGVuZHMgb2YgdGhlIGNvbG91cnMgYW5kIGhvdyB0aGV5IHdlcmUgZm91bmQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJhbmdlIHtcbiAgbG93OiBudW1iZXI7XG4gIGhpZ2g6IG51bWJlcjtcbiAgLyoqIFdoYXQgaXMgaW4gZm9yY2U7IGEgZGVjbGFyZWQgcmFuZ2UgdGhhdCB0aGUgbWV0cmljIGxhY2tzIGlzIGF1dG9tYXRpYy4gKi9cbiAga2luZDogUmFuZ2VLaW5kO1xufVxuXG4vKiogRW5kcyBhcyB0aGUgbWV0cmljIGhhcyBkZWNsYXJlZCB0aGVtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEZWNsYXJlZCB7XG4gIG1pbjogbnVtYmVyIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgbWF4OiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIHN0ZXAgb2YgMSwgMiBvciA1IHRpbWVzIGEgcG93ZXIgb2YgdGVuIHdpdGggd2hpY2ggYWJvdXQgYHdhbnRlZGAgZml0IGludG8gYHdpZHRoYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuaWNlU3RlcCh3aWR0aDogbnVtYmVyLCB3YW50ZWQ6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHJvdWdoID0gd2lkdGggLyBNYXRoLm1heCgxLCB3YW50ZWQpO1xuICBpZiAoIShyb3VnaCA+IDApIHx8ICFOdW1iZXIuaXNGaW5pdGUocm91Z2gpKSByZXR1cm4gMTtcbiAgY29uc3QgcG93ZXIgPSAxMCAqKiBNYXRoLmZsb29yKE1hdGgubG9nMTAocm91Z2gpKTtcbiAgY29uc3QgcGFydCA9IHJvdWdoIC8gcG93ZXI7XG4gIHJldHVybiBwb3dlciAqIChwYXJ0IDw9IDEgPyAxIDogcGFydCA8PSAyID8gMiA6IHBhcnQgPD0gNSA/IDUgOiAxMCk7XG59XG5cbi8qKiBBIG11bHRpcGxlIG9mIHRoZSBzdGVwIHdpdGhvdXQgdGhlIHJvdW5kaW5nIG9mIGl0cyBwcm9kdWN0ICgwLjMwMDAwMDAwMDAwMDAwMDA0KS4gKi9cbmZ1bmN0aW9uIG11bHRpcGxlKGNvdW50OiBudW1iZXIsIHN0ZXA6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBOdW1iZXIoKGNvdW50ICogc3RlcCkudG9QcmVjaXNpb24oMTIpKTtcbn1cblxuLyoqIFJvdW5kIGVuZHMgYXJvdW5kIGxvdyBhbmQgaGlnaDsgZXF1YWwgb25lcyBhcmUgbW92ZWQgYXBhcnQuICovXG5leHBvcnQgZnVuY3Rpb24gbmljZShsb3c6IG51bWJlciwgaGlnaDogbnVtYmVyKTogW251bWJlciwgbnVtYmVyXSB7XG4gIGxldCBbZnJvbSwgdG9dID0gW2xvdywgaGlnaF07XG4gIGlmIChmcm9tID09PSB0bykge1xuICAgIGNvbnN0IHJvb20gPSBmcm9tID09PSAwID8gMSA6IE1hdGguYWJzKGZyb20pICogMC4wNTtcbiAgICBmcm9tIC09IHJvb207XG4gICAgdG8gKz0gcm9vbTtcbiAgfVxuICBjb25zdCBzdGVwID0gbmljZVN0ZXAodG8gLSBmcm9tLCA1KTtcbiAgY29uc3QgZW5kczogW251bWJlciwgbnVtYmVyXSA9IFtcbiAgICBtdWx0aXBsZShNYXRoLmZsb29yKGZyb20gLyBzdGVwKSwgc3RlcCksXG4gICAgbXVsdGlwbGUoTWF0aC5jZWlsKHRvIC8gc3RlcCksIHN0ZXApLFxuICBdO1xuICAvLyBWYWx1ZXMgdGhhdCBhcmUgYWxsIGNsb3NlIHRvIGEgaHVnZSBudW1iZXIgaGF2ZSBubyByb3VuZCBvbmVzIGJldHdlZW4gdGhlbS5cbiAgcmV0dXJuIGVuZHNbMF0gPCBlbmRzWzFdID8gZW5kcyA6IFtmcm9tLCBNYXRoLm1heCh0bywgZnJvbSArIE1hdGgubWF4KDEsIE1hdGguYWJzKGZyb20pKSAqIDFlLTkpXTtcbn1cblxuLyoqIE1hcmtzIG9mIGFuIGF4aXMgZnJvbSBsb3cgdG8gaGlnaCwgYWJvdXQgYHdhbnRlZGAgb2YgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aWNrcyhsb3c6IG51bWJlciwgaGlnaDogbnVtYmVyLCB3YW50ZWQ6IG51bWJlcik6IG51bWJlcltdIHtcbiAgY29uc3Qgc3RlcCA9IG5pY2VTdGVwKGhpZ2ggLSBsb3csIHdhbnRlZCk7XG4gIGNvbnN0IGZvdW5kOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCBmaXJzdCA9IE1hdGguY2VpbChsb3cgLyBzdGVwIC0gMWUtOSk7XG4gIGZvciAobGV0IGNvdW50ID0gZmlyc3Q7IGZvdW5kLmxlbmd0aCA8IDUwOyBjb3VudCArPSAxKSB7XG4gICAgY29uc3QgdmFsdWUgPSBtdWx0aXBsZShjb3VudCwgc3RlcCk7XG4gICAgaWYgKHZhbHVlID4gaGlnaCArIHN0ZXAgKiAxZS05KSBicmVhaztcbiAgICBmb3VuZC5wdXNoKHZhbHVlKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKlxuICogVGhlIHJvbGxpbmcgZW5kcyBvZiB3aGF0IGlzIG9uIHNjcmVlbjogdGhleSBncm93IGF0IG9uY2UsIGFuZCBzaHJpbmsgd2hlbiB0aGUgdmFsdWVzIGhhdmUgbmVlZGVkIGxlc3NcbiAqIHRoYW4gdGhyZWUgcXVhcnRlcnMgb2YgdGhlbSwgc28gdGhhdCBjb2xvdXJzIGRvIG5vdCBmbGlja2VyIHdpdGggZWFjaCBmcmFtZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvbGxpbmcoYmVmb3JlOiBSYW5nZSB8IHVuZGVmaW5lZCwgbWluOiBudW1iZXIsIG1heDogbnVtYmVyKTogUmFuZ2Uge1xuICBpZiAoIU51bWJlci5pc0Zpbml0ZShtaW4pIHx8ICFOdW1iZXIuaXNGaW5pdGUobWF4KSkge1xuICAgIHJldHVybiBiZWZvcmUgPz8geyBsb3c6IDAsIGhpZ2g6IDEsIGtpbmQ6IFwiYXV0b1wiIH07XG4gIH1cbiAgaWYgKGJlZm9yZSAmJiBtaW4gPj0gYmVmb3JlLmxvdyAmJiBtYXggPD0gYmVmb3JlLmhpZ2gpIHtcbiAgICBjb25zdCB3aWR0aCA9IGJlZm9yZS5oaWdoIC0gYmVmb3JlLmxvdztcbiAgICBpZiAobWF4IC0gbWluID49IHdpZHRoICogMC43NSB8fCAobWF4ID09PSBtaW4gJiYgd2lkdGggPD0gTWF0aC5hYnMobWF4KSAqIDAuMikpIHJldHVybiBiZWZvcmU7XG4gIH1cbiAgY29uc3QgW2xvdywgaGlnaF0gPSBuaWNlKG1pbiwgbWF4KTtcbiAgcmV0dXJuIHsgbG93LCBoaWdoLCBraW5kOiBcImF1dG9cIiB9O1xufVxuXG4vKiogVGhlIHJhbmdlIGluIGZvcmNlIGZvciBhIHdpc2guICovXG5leHBvcnQgZnVuY3Rpb24gcmFuZ2VGb3IoXG4gIHdpc2g6IFJhbmdlV2lzaCxcbiAgdmFsdWVzOiBTdW1tYXJ5LFxuICBkZWNsYXJlZDogRGVjbGFyZWQgfCB1bmRlZmluZWQsXG4gIGJlZm9yZTogUmFuZ2UgfCB1bmRlZmluZWQsXG4pOiBSYW5nZSB7XG4gIGlmICh3aXNoLmtpbmQgPT09IFwiZml4ZWRcIiAmJiB3aXNoLmxvdyA8IHdpc2guaGlnaCkge1xuICAgIHJldHVybiB7IGxvdzogd2lzaC5sb3csIGhpZ2g6IHdpc2guaGlnaCwga2luZDogXCJmaXhlZFwiIH07XG4gIH1cbiAgaWYgKHdpc2gua2luZCA9PT0gXCJkZWNsYXJlZFwiKSB7XG4gICAgY29uc3QgeyBtaW4sIG1heCB9ID0gZGVjbGFyZWQgPz8geyBtaW46IG51bGwsIG1heDogbnVsbCB9O1xuICAgIGlmICh0eXBlb2YgbWluID09PSBcIm51bWJlclwiICYmIHR5cGVvZiBtYXggPT09IFwibnVtYmVyXCIgJiYgbWluIDwgbWF4KSB7XG4gICAgICByZXR1cm4geyBsb3c6IG1pbiwgaGlnaDogbWF4LCBraW5kOiBcImRlY2xhcmVkXCIgfTtcbiAgICB9XG4gIH1cbiAgaWYgKHdpc2gua2luZCA9PT0gXCJwZXJjZW50aWxlXCIgJiYgdmFsdWVzLmNvdW50ID4gMCkge1xuICAgIGNvbnN0IHsgcDUsIHA5NSB9ID0gdmFsdWVzO1xuICAgIGlmIChwNSA8IHA5NSkgcmV0dXJuIHsgbG93OiBwNSwgaGlnaDogcDk1LCBraW5kOiBcInBlcmNlbnRpbGVcIiB9O1xuICB9XG4gIHJldHVybiByb2xsaW5nKGJlZm9yZT8ua2luZCA9PT0gXCJhdXRvXCIgPyBiZWZvcmUgOiB1bmRlZmluZWQsIHZhbHVlcy5taW4sIHZhbHVlcy5tYXgpO1xufVxuXG4vKiogVGhlIHJhbmdlIG9mIGRpZmZlcmVuY2VzOiB0aGUgc2FtZSBvbiBib3RoIHNpZGVzIG9mIGBtaWRkbGVgLCBzbyB0aGF0IHRoZSBtaWRkbGUgY29sb3VyIGlzIG5vIGNoYW5nZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhcm91bmQodmFsdWVzOiBTdW1tYXJ5LCBtaWRkbGU6IG51bWJlciwgYmVmb3JlOiBSYW5nZSB8IHVuZGVmaW5lZCk6IFJhbmdlIHtcbiAgY29uc3Qga25vd24gPSB2YWx1ZXMuY291bnQgPiAwO1xuICBjb25zdCBtb3N0ID0ga25vd24gPyBNYXRoLm1heChNYXRoLmFicyh2YWx1ZXMubWluIC0gbWlkZGxlKSwgTWF0aC5hYnModmFsdWVzLm1heCAtIG1pZGRsZSkpIDogMTtcbiAgY29uc3QgcmVhY2ggPSByb2xsaW5nKFxuICAgIGJlZm9yZSA/IHsgbG93OiAwLCBoaWdoOiBiZWZvcmUuaGlnaCAtIG1pZGRsZSwga2luZDogXCJhdXRvXCIgfSA6IHVuZGVmaW5lZCxcbiAgICAwLFxuICAgIG1vc3QsXG4gICkuaGlnaDtcbiAgcmV0dXJuIHsgbG93OiBtaWRkbGUgLSByZWFjaCwgaGlnaDogbWlkZGxlICsgcmVhY2gsIGtpbmQ6IFwiYXV0b1wiIH07XG59XG4iLCAiLy8gV2hhdCBtYW55IHZhbHVlcyBjb21lIHRvLlxuXG4vKiogTnVtYmVycyBvdmVyIHRob3NlIHZhbHVlcyB0aGF0IGFyZSBrbm93bi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3VtbWFyeSB7XG4gIGNvdW50OiBudW1iZXI7XG4gIG1pbjogbnVtYmVyO1xuICBtZWFuOiBudW1iZXI7XG4gIHA1OiBudW1iZXI7XG4gIHA5NTogbnVtYmVyO1xuICBtYXg6IG51bWJlcjtcbn1cblxuLyoqIFRoZSB2YWx1ZSBiZWxvdyB3aGljaCBgcGFydGAgb2YgdGhlIHNvcnRlZCB2YWx1ZXMgbGllLCBiZXR3ZWVuIHR3byBuZWlnaGJvdXJzIGluIHByb3BvcnRpb24uICovXG5leHBvcnQgZnVuY3Rpb24gcXVhbnRpbGUoc29ydGVkOiBBcnJheUxpa2U8bnVtYmVyPiwgcGFydDogbnVtYmVyKTogbnVtYmVyIHtcbiAgaWYgKHNvcnRlZC5sZW5ndGggPT09IDApIHJldHVybiBOdW1iZXIuTmFOO1xuICBjb25zdCBhdCA9IHBhcnQgKiAoc29ydGVkLmxlbmd0aCAtIDEpO1xuICBjb25zdCBsb3cgPSBNYXRoLmZsb29yKGF0KTtcbiAgY29uc3QgZnJvbSA9IHNvcnRlZFtsb3ddITtcbiAgY29uc3QgdG8gPSBzb3J0ZWRbTWF0aC5taW4obG93ICsgMSwgc29ydGVkLmxlbmd0aCAtIDEpXSE7XG4gIHJldHVybiBmcm9tICsgKHRvIC0gZnJvbSkgKiAoYXQgLSBsb3cpO1xufVxuXG4vKiogVGhlIGtub3duIHZhbHVlcyBvZiB0aGVzZSBzbG90cywgc29ydGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNvcnRlZCh2YWx1ZXM6IEZsb2F0NjRBcnJheSwgc2xvdHM/OiBBcnJheUxpa2U8bnVtYmVyPik6IEZsb2F0NjRBcnJheSB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IEZsb2F0NjRBcnJheShzbG90cyA/IHNsb3RzLmxlbmd0aCA6IHZhbHVlcy5sZW5ndGgpO1xuICBsZXQgY291bnQgPSAwO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgZm91bmQubGVuZ3RoOyBhdCArPSAxKSB7XG4gICAgY29uc3QgdmFsdWUgPSB2YWx1ZXNbc2xvdHMgPyBzbG90c1thdF0hIDogYXRdITtcbiAgICAvLyBJbmZpbml0aWVzIGhhdmUgbm8gcGxhY2Ugb24gYW4gYXhpcy5cbiAgICBpZiAoTnVtYmVyLmlzRmluaXRlKHZhbHVlKSkge1xuICAgICAgZm91bmRbY291bnRdID0gdmFsdWU7XG4gICAgICBjb3VudCArPSAxO1xuICAgIH1cbiAgfVxuICByZXR1cm4gZm91bmQuc3ViYXJyYXkoMCwgY291bnQpLnNvcnQoKTtcbn1cblxuLyoqIFdoYXQgc29ydGVkIHZhbHVlcyBjb21lIHRvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1bW1hcnkodmFsdWVzOiBGbG9hdDY0QXJyYXkpOiBTdW1tYXJ5IHtcbiAgbGV0IHN1bSA9IDA7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSBzdW0gKz0gdmFsdWU7XG4gIHJldHVybiB7XG4gICAgY291bnQ6IHZhbHVlcy5sZW5ndGgsXG4gICAgbWluOiB2YWx1ZXMubGVuZ3RoID4gMCA/IHZhbHVlc1swXSEgOiBOdW1iZXIuTmFOLFxuICAgIG1lYW46IHZhbHVlcy5sZW5ndGggPiAwID8gc3VtIC8gdmFsdWVzLmxlbmd0aCA6IE51bWJlci5OYU4sXG4gICAgcDU6IHF1YW50aWxlKHZhbHVlcywgMC4wNSksXG4gICAgcDk1OiBxdWFudGlsZSh2YWx1ZXMsIDAuOTUpLFxuICAgIG1heDogdmFsdWVzLmxlbmd0aCA+IDAgPyB2YWx1ZXNbdmFsdWVzLmxlbmd0aCAtIDFdISA6IE51bWJlci5OYU4sXG4gIH07XG59XG5cbi8qKiBIb3cgbWFueSBvZiB0aGUgdmFsdWVzIGxpZSBpbiBlYWNoIG9mIGBiaW5zYCBlcXVhbCBwYXJ0cyBmcm9tIGxvdyB0byBoaWdoOyB0aG9zZSBvdXRzaWRlIGFyZSBpbiB0aGUgb3V0ZXJtb3N0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhpc3RvZ3JhbShcbiAgdmFsdWVzOiBBcnJheUxpa2U8bnVtYmVyPixcbiAgbG93OiBudW1iZXIsXG4gIGhpZ2g6IG51bWJlcixcbiAgYmluczogbnVtYmVyLFxuKTogVWludDMyQXJyYXkge1xuICBjb25zdCBjb3VudHMgPSBuZXcgVWludDMyQXJyYXkoYmlucyk7XG4gIGNvbnN0IHdpZHRoID0gKGhpZ2ggLSBsb3cpIC8gYmlucztcbiAgaWYgKCEod2lkdGggPiAwKSkgcmV0dXJuIGNvdW50cztcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHZhbHVlcy5sZW5ndGg7IGF0ICs9IDEpIHtcbiAgICBjb25zdCB2YWx1ZSA9IHZhbHVlc1thdF0hO1xuICAgIGlmIChOdW1iZXIuaXNOYU4odmFsdWUpKSBjb250aW51ZTtcbiAgICBjb25zdCBiaW4gPSBNYXRoLm1pbihiaW5zIC0gMSwgTWF0aC5tYXgoMCwgTWF0aC5mbG9vcigodmFsdWUgLSBsb3cpIC8gd2lkdGgpKSk7XG4gICAgY291bnRzW2Jpbl0gPSBjb3VudHNbYmluXSEgKyAxO1xuICB9XG4gIHJldHVybiBjb3VudHM7XG59XG4iLCAiLy8gVmFsdWVzIG9mIG1ldHJpY3MgYXMgdGhleSBhcmUgbm93OiBvbmUgYXJyYXkgYSBtZXRyaWMsIGJ5IHNsb3QsIGZpbGxlZCBieSB0aGUgc3RyZWFtLiBBbiBhcnJheSBpcyB0aGVcbi8vIHNhbWUgZnJvbSBmcmFtZSB0byBmcmFtZTsgd2hvIG5lZWRzIHRvIGtub3cgb2YgbmV3IHZhbHVlcyByZWFkcyBgZnJhbWVgLlxuaW1wb3J0IHsgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgbGlzdGVuLCB0eXBlIE5ld1ZhbHVlcywgd2FudE1ldHJpY3MgfSBmcm9tIFwiLi4vbGl2ZS9zdHJlYW1cIjtcbmltcG9ydCB7IEVNUFRZLCB0eXBlIFNpdGUgfSBmcm9tIFwiLi4vbW9kZWwvc2l0ZVwiO1xuXG4vKiogQSBtZXRyaWMncyB2YWx1ZXMgYXQgb25lIG1vbWVudC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29sdW1uIHtcbiAgLyoqIEJ5IHNsb3Q7IE5hTiB3aGVyZSB0aGVyZSBpcyBub25lLCBvciBhIHRleHQuICovXG4gIG51bWJlcnM6IEZsb2F0NjRBcnJheTtcbiAgLyoqIFRleHRzIGJ5IHNsb3QuICovXG4gIHRleHRzOiBNYXA8bnVtYmVyLCBzdHJpbmc+O1xuICAvKiogV2hlbiB0aGUgbmV3ZXN0IGNhbWUsIGluIHNlY29uZHMgc2luY2UgMTk3MDsgMCBiZWZvcmUgdGhlcmUgaXMgYW55LiAqL1xuICBhdDogbnVtYmVyO1xufVxuXG4vKiogQSBjb2x1bW4gd2l0aG91dCB2YWx1ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gYmxhbmsoc2xvdHM6IG51bWJlcik6IENvbHVtbiB7XG4gIHJldHVybiB7IG51bWJlcnM6IG5ldyBGbG9hdDY0QXJyYXkoc2xvdHMpLmZpbGwoTnVtYmVyLk5hTiksIHRleHRzOiBuZXcgTWFwKCksIGF0OiAwIH07XG59XG5cbi8qKiBWYWx1ZXMgdGhhdCBjYW1lIGJlZm9yZSB0aGVpciBkZXZpY2VzIGRpZCB3YWl0IGhlcmUsIGF0IG1vc3QgdGhpcyBtYW55OiB0aG9zZSBvZiBvbmUgZnVsbCBmcmFtZS4gKi9cbmNvbnN0IFdBSVRJTkdfTUFYID0gMTAwXzAwMDtcblxudHlwZSBWYWx1ZSA9IG51bWJlciB8IHN0cmluZyB8IG51bGw7XG5cbmZ1bmN0aW9uIHB1dChjb2x1bW46IENvbHVtbiwgc2xvdDogbnVtYmVyLCB2YWx1ZTogVmFsdWUpOiB2b2lkIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIikge1xuICAgIGNvbHVtbi5udW1iZXJzW3Nsb3RdID0gdmFsdWU7XG4gICAgaWYgKGNvbHVtbi50ZXh0cy5zaXplID4gMCkgY29sdW1uLnRleHRzLmRlbGV0ZShzbG90KTtcbiAgfSBlbHNlIHtcbiAgICBjb2x1bW4ubnVtYmVyc1tzbG90XSA9IE51bWJlci5OYU47XG4gICAgaWYgKHZhbHVlID09PSBudWxsKSBjb2x1bW4udGV4dHMuZGVsZXRlKHNsb3QpO1xuICAgIGVsc2UgY29sdW1uLnRleHRzLnNldChzbG90LCB2YWx1ZSk7XG4gIH1cbn1cblxuLyoqIFRoZSBjb2x1bW5zIG9mIGFsbCBtZXRyaWNzIHRoYXQgYXJlIHdhbnRlZC4gKi9cbmV4cG9ydCBjbGFzcyBDb2x1bW5zIHtcbiAgI3NpdGU6IFNpdGUgPSBFTVBUWTtcbiAgcmVhZG9ubHkgI2NvbHVtbnMgPSBuZXcgTWFwPHN0cmluZywgQ29sdW1uPigpO1xuICAvKiogQnkgbWV0cmljOiB2YWx1ZXMgb2YgZGV2aWNlcyB0aGF0IHRoZSBzaXRlIGRvZXMgbm90IGhhdmUgeWV0LiAqL1xuICByZWFkb25seSAjd2FpdGluZyA9IG5ldyBNYXA8c3RyaW5nLCBNYXA8c3RyaW5nLCBWYWx1ZT4+KCk7XG5cbiAgLyoqIE1vdmVzIGV2ZXJ5IHZhbHVlIHRvIGl0cyBkZXZpY2UncyBzbG90IGluIGFub3RoZXIgc2l0ZTsgdGhvc2Ugb2YgZGV2aWNlcyB0aGF0IGFyZSBnb25lIGdvLiAqL1xuICBwbGFjZShzaXRlOiBTaXRlKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jc2l0ZTtcbiAgICBpZiAoYmVmb3JlID09PSBzaXRlKSByZXR1cm47XG4gICAgdGhpcy4jc2l0ZSA9IHNpdGU7XG4gICAgZm9yIChjb25zdCBbbWV0cmljLCBvbGRdIG9mIHRoaXMuI2NvbHVtbnMpIHtcbiAgICAgIGNvbnN0IGNvbHVtbiA9IGJsYW5rKHNpdGUuZGV2aWNlcy5sZW5ndGgpO1xuICAgICAgY29sdW1uLmF0ID0gb2xkLmF0O1xuICAgICAgYmVmb3JlLmRldmljZXMuZm9yRWFjaCgoZGV2aWNlLCBzbG90KSA9PiB7XG4gICAgICAgIGNvbnN0IHRvID0gc2l0ZS5zbG90T2YuZ2V0KGRldmljZS5pZCk7XG4gICAgICAgIGlmICh0byA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgICAgIGNvbHVtbi5udW1iZXJzW3RvXSA9IG9sZC5udW1iZXJzW3Nsb3RdITtcbiAgICAgICAgY29uc3QgdGV4dCA9IG9sZC50ZXh0cy5nZXQoc2xvdCk7XG4gICAgICAgIGlmICh0ZXh0ICE9PSB1bmRlZmluZWQpIGNvbHVtbi50ZXh0cy5zZXQodG8sIHRleHQpO1xuICAgICAgfSk7XG4gICAgICB0aGlzLiNjb2x1bW5zLnNldChtZXRyaWMsIGNvbHVtbik7XG4gICAgICB0aGlzLiNzZXR0bGUobWV0cmljLCBjb2x1bW4pO1xuICAgIH1cbiAgfVxuXG4gICNzZXR0bGUobWV0cmljOiBzdHJpbmcsIGNvbHVtbjogQ29sdW1uKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdGluZyA9IHRoaXMuI3dhaXRpbmcuZ2V0KG1ldHJpYyk7XG4gICAgaWYgKCF3YWl0aW5nKSByZXR1cm47XG4gICAgZm9yIChjb25zdCBbZGV2aWNlLCB2YWx1ZV0gb2Ygd2FpdGluZykge1xuICAgICAgY29uc3Qgc2xvdCA9IHRoaXMuI3NpdGUuc2xvdE9mLmdldChkZXZpY2UpO1xuICAgICAgaWYgKHNsb3QgPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgICBwdXQoY29sdW1uLCBzbG90LCB2YWx1ZSk7XG4gICAgICB3YWl0aW5nLmRlbGV0ZShkZXZpY2UpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBUYWtlcyBuZXcgdmFsdWVzOyBgZmlyc3RgIGFyZSBhbGwgdGhhdCB0aGVyZSBhcmUuICovXG4gIHRha2UoeyBhdCwgdmFsdWVzIH06IE5ld1ZhbHVlcywgZmlyc3Q6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IG1ldHJpYyBvZiBPYmplY3Qua2V5cyh2YWx1ZXMpKSB7XG4gICAgICBsZXQgY29sdW1uID0gdGhpcy4jY29sdW1ucy5nZXQobWV0cmljKTtcbiAgICAgIGlmICghY29sdW1uIHx8IGZpcnN0KSB7XG4gICAgICAgIC8vIEFub3RoZXIgYXJyYXkgdGhhbiBiZWZvcmUsIGFzIGEgZnJhbWUgdGhhdCBpcyBzdGlsbCBiZWluZyBkcmF3biBtYXkgaGF2ZSB0aGF0IG9uZS5cbiAgICAgICAgY29sdW1uID0gYmxhbmsodGhpcy4jc2l0ZS5kZXZpY2VzLmxlbmd0aCk7XG4gICAgICAgIHRoaXMuI2NvbHVtbnMuc2V0KG1ldHJpYywgY29sdW1uKTtcbiAgICAgICAgdGhpcy4jd2FpdGluZy5kZWxldGUobWV0cmljKTtcbiAgICAgIH1cbiAgICAgIGNvbHVtbi5hdCA9IGF0O1xuICAgICAgY29uc3QgeyBzbG90T2YgfSA9IHRoaXMuI3NpdGU7XG4gICAgICBjb25zdCBmb3VuZCA9IHZhbHVlc1ttZXRyaWNdITtcbiAgICAgIGZvciAoY29uc3QgZGV2aWNlIGluIGZvdW5kKSB7XG4gICAgICAgIGNvbnN0IHNsb3QgPSBzbG90T2YuZ2V0KGRldmljZSk7XG4gICAgICAgIGlmIChzbG90ID09PSB1bmRlZmluZWQpIHRoaXMuI3dhaXQobWV0cmljLCBkZXZpY2UsIGZvdW5kW2RldmljZV0hKTtcbiAgICAgICAgZWxzZSBwdXQoY29sdW1uLCBzbG90LCBmb3VuZFtkZXZpY2VdISk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgI3dhaXQobWV0cmljOiBzdHJpbmcsIGRldmljZTogc3RyaW5nLCB2YWx1ZTogVmFsdWUpOiB2b2lkIHtcbiAgICBsZXQgd2FpdGluZyA9IHRoaXMuI3dhaXRpbmcuZ2V0KG1ldHJpYyk7XG4gICAgaWYgKCF3YWl0aW5nKSB7XG4gICAgICB3YWl0aW5nID0gbmV3IE1hcCgpO1xuICAgICAgdGhpcy4jd2FpdGluZy5zZXQobWV0cmljLCB3YWl0aW5nKTtcbiAgICB9XG4gICAgaWYgKHdhaXRpbmcuc2l6ZSA8IFdBSVRJTkdfTUFYKSB3YWl0aW5nLnNldChkZXZpY2UsIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBGb3JnZXRzIGFsbCBtZXRyaWNzIGJ1dCB0aGVzZS4gKi9cbiAgb25seShtZXRyaWNzOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgbWV0cmljIG9mIFsuLi50aGlzLiNjb2x1bW5zLmtleXMoKV0pIHtcbiAgICAgIGlmIChtZXRyaWNzLmluY2x1ZGVzKG1ldHJpYykpIGNvbnRpbnVlO1xuICAgICAgdGhpcy4jY29sdW1ucy5kZWxldGUobWV0cmljKTtcbiAgICAgIHRoaXMuI3dhaXRpbmcuZGVsZXRlKG1ldHJpYyk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEEgbWV0cmljJ3MgdmFsdWVzOyB1bmRlZmluZWQgYmVmb3JlIGFueSBjYW1lLiAqL1xuICBnZXQobWV0cmljOiBzdHJpbmcpOiBDb2x1bW4gfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB0aGlzLiNjb2x1bW5zLmdldChtZXRyaWMpO1xuICB9XG59XG5cbi8qKiBXaGF0IHRoZSBzdHJlYW0gaGFzIGJyb3VnaHQuICovXG5leHBvcnQgY29uc3QgbGl2ZSA9IG5ldyBDb2x1bW5zKCk7XG5cbi8qKiBDb3VudHMgdGhlIGNoYW5nZXMgb2YgYGxpdmVgLiAqL1xuZXhwb3J0IGNvbnN0IGZyYW1lID0gc2lnbmFsKDApO1xuXG4vKiogV2hlbiB0aGUgc2VydmVyIG1hZGUgdGhlIG5ld2VzdCB2YWx1ZXMsIGluIHNlY29uZHMgc2luY2UgMTk3MDsgMCBiZWZvcmUgYW55IGNhbWUuICovXG5leHBvcnQgY29uc3QgdmFsdWVzQXQgPSBzaWduYWwoMCk7XG5cbi8qKiBUaGUgbWVhc3VyZSBvZiBhIGZyYW1lJ3Mgd29yazogZnJvbSB0aGUgdmFsdWVzJyBhcnJpdmFsIHVudGlsIGFsbCBvZiBpdCBpcyBkcmF3bi4gKi9cbmV4cG9ydCBjb25zdCBNRUFTVVJFID0gXCJtZXRyaWMtcmVmcmVzaFwiO1xuXG4vKipcbiAqIE1lYXN1cmVzIHdoYXQgYSBmcmFtZSBvZiB2YWx1ZXMgY29zdHM6IGB3b3JrYCBub3csIGFuZCB3aGF0IHRoZSBuZXh0IGZyYW1lIG9mIHRoZSBicm93c2VyIGRyYXdzIG9mIGl0LlxuICogV2hhdCB0aGUgYnJvd3NlciBkb2VzIGluIGJldHdlZW4gaXMgbm9uZSBvZiBpdC5cbiAqL1xuZnVuY3Rpb24gbWVhc3VyZWQoYmVnYW46IG51bWJlciwgd29yazogKCkgPT4gdm9pZCk6IHZvaWQge1xuICAvLyBDYWxsYmFja3Mgb2Ygb25lIGZyYW1lIHJ1biBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhleSB3ZXJlIGFza2VkIGZvcjogdGhlIGRyYXdpbmdzIGFyZSBiZXR3ZWVuIHRoZXNlLlxuICBsZXQgZHJhd2luZyA9IDA7XG4gIHJlcXVlc3RBbmltYXRpb25GcmFtZSgoKSA9PiB7XG4gICAgZHJhd2luZyA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICB9KTtcbiAgd29yaygpO1xuICBjb25zdCB3b3JrZWQgPSBwZXJmb3JtYW5jZS5ub3coKSAtIGJlZ2FuO1xuICByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoKCkgPT4ge1xuICAgIGNvbnN0IGR1cmF0aW9uID0gd29ya2VkICsgcGVyZm9ybWFuY2Uubm93KCkgLSBkcmF3aW5nO1xuICAgIC8vIE9uZSBlbnRyeSBpcyBrZXB0LCBhcyB0aGV5IHdvdWxkIHBpbGUgdXAgb3ZlciBhIGRheS5cbiAgICBwZXJmb3JtYW5jZS5jbGVhck1lYXN1cmVzKE1FQVNVUkUpO1xuICAgIHBlcmZvcm1hbmNlLm1lYXN1cmUoTUVBU1VSRSwgeyBzdGFydDogYmVnYW4sIGR1cmF0aW9uIH0pO1xuICB9KTtcbn1cblxuLyoqIENvdW50cyBhIGNoYW5nZSBvZiB0aGUgdmFsdWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvdWNoZWQoKTogdm9pZCB7XG4gIGZyYW1lLnZhbHVlICs9IDE7XG59XG5cbi8qKiBUYWtlcyB0aGUgdmFsdWVzIG9mIHRoZSBzdHJlYW0gdW50aWwgdGhlIGFuc3dlciBpcyBjYWxsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sbG93VmFsdWVzKCk6ICgpID0+IHZvaWQge1xuICByZXR1cm4gbGlzdGVuKHtcbiAgICB2YWx1ZXM6ICh2YWx1ZXMsIGZpcnN0LCBiZWdhbikgPT5cbiAgICAgIG1lYXN1cmVkKGJlZ2FuLCAoKSA9PiB7XG4gICAgICAgIGxpdmUudGFrZSh2YWx1ZXMsIGZpcnN0KTtcbiAgICAgICAgdmFsdWVzQXQudmFsdWUgPSB2YWx1ZXMuYXQ7XG4gICAgICAgIHRvdWNoZWQoKTtcbiAgICAgIH0pLFxuICB9KTtcbn1cblxuY29uc3Qgd2hvID0ge307XG5cbi8qKiBTYXlzIHdoaWNoIG1ldHJpY3MgYXJlIG9uIHNjcmVlbjsgbm9uZSB0YWtlcyBpdCBiYWNrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhbnQobWV0cmljczogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgd2FudE1ldHJpY3Mod2hvLCBtZXRyaWNzKTtcbiAgbGl2ZS5vbmx5KG1ldHJpY3MpO1xufVxuIiwgIi8vIFZhbHVlcyBvZiBwYXN0IG1vbWVudHM6IHJlYWQgaW4gc3RyZXRjaGVzLCBzbyB0aGF0IHBsYXlpbmcgZG9lcyBub3QgYXNrIGZvciBlYWNoIG1vbWVudCBvbiBpdHMgb3duLlxuaW1wb3J0IHsgZ2V0LCBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgU2l0ZSB9IGZyb20gXCIuLi9tb2RlbC9zaXRlXCI7XG5pbXBvcnQgeyBibGFuaywgdHlwZSBDb2x1bW4gfSBmcm9tIFwiLi92YWx1ZXNcIjtcbmltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gXCIuL3ZpZXdcIjtcblxuLyoqIGBHRVQgL2FwaS92Mi9tb21lbnRzYDogcm93IGBuYCBpcyBvZiB0aGUgYHN0ZXBgIHNlY29uZHMgdGhhdCBlbmQgYXQgYHN0YXJ0ICsgKG4gKyAxKSAqIHN0ZXBgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb21lbnRzIHtcbiAgc3RlcDogbnVtYmVyO1xuICBzdGFydDogbnVtYmVyO1xuICBtZXRyaWNzOiBSZWNvcmQ8c3RyaW5nLCB7IGRldmljZXM6IHN0cmluZ1tdOyByb3dzOiBBcnJheTxBcnJheTxudW1iZXIgfCBudWxsPj4gfT47XG59XG5cbi8qKiBIb3cgZmFyIGJhY2sgYSBzcGFuIHJlYWNoZXMsIGFuZCBob3cgZmFyIGl0cyBzdGVwcyBhcmUgZnJvbSBlYWNoIG90aGVyLCBpbiBzZWNvbmRzLiAqL1xuZXhwb3J0IGNvbnN0IFNQQU5TOiBSZWFkb25seTxSZWNvcmQ8U3BhbiwgeyBsZW5ndGg6IG51bWJlcjsgc3RlcDogbnVtYmVyIH0+PiA9IHtcbiAgaG91cjogeyBsZW5ndGg6IDM2MDAsIHN0ZXA6IDE1IH0sXG4gIGRheTogeyBsZW5ndGg6IDg2XzQwMCwgc3RlcDogMzAwIH0sXG4gIHdlZWs6IHsgbGVuZ3RoOiA3ICogODZfNDAwLCBzdGVwOiAzNjAwIH0sXG4gIHF1YXJ0ZXI6IHsgbGVuZ3RoOiA5MCAqIDg2XzQwMCwgc3RlcDogMjFfNjAwIH0sXG59O1xuXG4vKiogVGhlIHN0ZXAgaW4gd2hpY2ggYSBtb21lbnQgc28gbG9uZyBhZ28gaXMga2VwdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGVwRm9yKGFnbzogbnVtYmVyKTogbnVtYmVyIHtcbiAgaWYgKGFnbyA8PSBTUEFOUy5ob3VyLmxlbmd0aCkgcmV0dXJuIFNQQU5TLmhvdXIuc3RlcDtcbiAgcmV0dXJuIGFnbyA8PSBTUEFOUy5kYXkubGVuZ3RoID8gU1BBTlMuZGF5LnN0ZXAgOiBTUEFOUy53ZWVrLnN0ZXA7XG59XG5cbi8qKiBUaGUgbGFzdCB3aG9sZSBzdGVwIGF0IG9yIGJlZm9yZSBhIHRpbWUuICovXG5leHBvcnQgZnVuY3Rpb24gc25hcCh0aW1lOiBudW1iZXIsIHN0ZXA6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLmZsb29yKHRpbWUgLyBzdGVwKSAqIHN0ZXA7XG59XG5cbi8qKiBWYWx1ZXMgb2YgYSBzdHJldGNoOiBzb21lIDIgTUIgb2YgSlNPTiwgd2hpY2ggYSBicm93c2VyIHJlYWRzIHdpdGhpbiBhIGZldyBmcmFtZXMuICovXG5jb25zdCBTVFJFVENIX1ZBTFVFUyA9IDIwMF8wMDA7XG4vKiogUm93cyBvZiBhIHN0cmV0Y2g6IGFuIGhvdXIgb2YgMTUgcy4gKi9cbmNvbnN0IFNUUkVUQ0hfUk9XUyA9IDI0MDtcbi8qKiBTdHJldGNoZXMgdGhhdCBhcmUga2VwdDogMS42IG1pbGxpb24gdmFsdWVzLCAxMyBNQi4gKi9cbmNvbnN0IFNUUkVUQ0hFU19NQVggPSA4O1xuXG4vKiogSG93IG1hbnkgcm93cyBhcmUgcmVhZCBhdCBvbmNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0cmV0Y2hSb3dzKGRldmljZXM6IG51bWJlciwgbWV0cmljczogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbW9zdCA9IE1hdGguZmxvb3IoU1RSRVRDSF9WQUxVRVMgLyBNYXRoLm1heCgxLCBkZXZpY2VzICogbWV0cmljcykpO1xuICByZXR1cm4gTWF0aC5taW4oU1RSRVRDSF9ST1dTLCBNYXRoLm1heCgxLCBtb3N0KSk7XG59XG5cbi8qKiBXaGljaCByb3cgb2YgdGhlIGFuc3dlciBoYXMgYSBtb21lbnQ7IHVuZGVmaW5lZCB3aGVyZSBpdCBpcyBvdXRzaWRlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvd0F0KG1vbWVudHM6IE1vbWVudHMsIG1vbWVudDogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgcm93ID0gTWF0aC5jZWlsKChtb21lbnQgLSBtb21lbnRzLnN0YXJ0KSAvIG1vbWVudHMuc3RlcCkgLSAxO1xuICBjb25zdCByb3dzID0gT2JqZWN0LnZhbHVlcyhtb21lbnRzLm1ldHJpY3MpWzBdPy5yb3dzLmxlbmd0aCA/PyAwO1xuICByZXR1cm4gcm93ID49IDAgJiYgcm93IDwgcm93cyA/IHJvdyA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIEEgbWV0cmljJ3MgdmFsdWVzIGF0IGEgbW9tZW50LCBieSB0aGUgc2xvdHMgb2YgdGhlIHNpdGUuICovXG5leHBvcnQgZnVuY3Rpb24gY29sdW1uQXQoc2l0ZTogU2l0ZSwgbW9tZW50czogTW9tZW50cywgbWV0cmljOiBzdHJpbmcsIG1vbWVudDogbnVtYmVyKTogQ29sdW1uIHtcbiAgY29uc3QgY29sdW1uID0gYmxhbmsoc2l0ZS5kZXZpY2VzLmxlbmd0aCk7XG4gIGNvbnN0IHJvdyA9IHJvd0F0KG1vbWVudHMsIG1vbWVudCk7XG4gIGNvbnN0IGZvdW5kID0gT2JqZWN0Lmhhc093bihtb21lbnRzLm1ldHJpY3MsIG1ldHJpYykgPyBtb21lbnRzLm1ldHJpY3NbbWV0cmljXSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgdmFsdWVzID0gcm93ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBmb3VuZD8ucm93c1tyb3ddO1xuICBpZiAoIWZvdW5kIHx8ICF2YWx1ZXMpIHJldHVybiBjb2x1bW47XG4gIGNvbHVtbi5hdCA9IG1vbWVudDtcbiAgZm91bmQuZGV2aWNlcy5mb3JFYWNoKChkZXZpY2UsIGF0KSA9PiB7XG4gICAgY29uc3Qgc2xvdCA9IHNpdGUuc2xvdE9mLmdldChkZXZpY2UpO1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW2F0XTtcbiAgICBpZiAoc2xvdCAhPT0gdW5kZWZpbmVkICYmIHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIikgY29sdW1uLm51bWJlcnNbc2xvdF0gPSB2YWx1ZTtcbiAgfSk7XG4gIHJldHVybiBjb2x1bW47XG59XG5cbi8qKiBSZWFkcyBmcm9tIHRoZSBzZXJ2ZXI6IHJvd3MgdGhhdCBlbmQgYWZ0ZXIgYGZyb21gIGFuZCB1cCB0byBgdG9gLiAqL1xuZXhwb3J0IHR5cGUgUmVhZCA9IChcbiAgbWV0cmljczogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGZyb206IG51bWJlcixcbiAgdG86IG51bWJlcixcbiAgc3RlcDogbnVtYmVyLFxuKSA9PiBQcm9taXNlPE1vbWVudHM+O1xuXG5hc3luYyBmdW5jdGlvbiBmcm9tU2VydmVyKFxuICBtZXRyaWNzOiByZWFkb25seSBzdHJpbmdbXSxcbiAgZnJvbTogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzdGVwOiBudW1iZXIsXG4pOiBQcm9taXNlPE1vbWVudHM+IHtcbiAgcmV0dXJuIGdldDxNb21lbnRzPihcIi9hcGkvdjIvbW9tZW50c1wiLCB7IG1ldHJpYzogWy4uLm1ldHJpY3NdLCBmcm9tLCB0bywgc3RlcCB9KTtcbn1cblxuLyoqIFdoYXQgaGFzIGJlZW4gcmVhZCwgdGhlIGxhc3Qgc3RyZXRjaGVzIG9mIGl0LiAqL1xuZXhwb3J0IGNsYXNzIFBhc3Qge1xuICByZWFkb25seSAjcmVhZDogUmVhZDtcbiAgcmVhZG9ubHkgI2tlcHQgPSBuZXcgTWFwPHN0cmluZywgUHJvbWlzZTxNb21lbnRzPj4oKTtcblxuICBjb25zdHJ1Y3RvcihyZWFkOiBSZWFkID0gZnJvbVNlcnZlcikge1xuICAgIHRoaXMuI3JlYWQgPSByZWFkO1xuICB9XG5cbiAgLyoqIFRoZSBzdHJldGNoIHdpdGggYSBtb21lbnQsIHdoaWNoIGlzIGEgd2hvbGUgc3RlcC4gYG5ld2VzdGAgaXMgdGhlIGxhc3QgbW9tZW50IHRoZXJlIGlzLiAqL1xuICBzdHJldGNoKFxuICAgIG1ldHJpY3M6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICAgIG1vbWVudDogbnVtYmVyLFxuICAgIHN0ZXA6IG51bWJlcixcbiAgICBkZXZpY2VzOiBudW1iZXIsXG4gICAgbmV3ZXN0OiBudW1iZXIsXG4gICk6IFByb21pc2U8TW9tZW50cz4ge1xuICAgIGNvbnN0IGxlbmd0aCA9IHN0ZXAgKiBzdHJldGNoUm93cyhkZXZpY2VzLCBtZXRyaWNzLmxlbmd0aCk7XG4gICAgY29uc3QgdG8gPSBNYXRoLmNlaWwobW9tZW50IC8gbGVuZ3RoKSAqIGxlbmd0aDtcbiAgICAvLyBBIHN0cmV0Y2ggdGhhdCBpcyBub3Qgb3ZlciB5ZXQgaXMgYW5vdGhlciBvbmUgd2l0aCBlYWNoIHN0ZXAuXG4gICAgY29uc3QgZW5kID0gTWF0aC5taW4odG8sIHNuYXAobmV3ZXN0LCBzdGVwKSk7XG4gICAgY29uc3Qga2V5ID0gSlNPTi5zdHJpbmdpZnkoW3N0ZXAsIGxlbmd0aCwgZW5kLCAuLi5tZXRyaWNzXSk7XG4gICAgbGV0IGZvdW5kID0gdGhpcy4ja2VwdC5nZXQoa2V5KTtcbiAgICBpZiAoIWZvdW5kKSB7XG4gICAgICBmb3VuZCA9IHRoaXMuI3JlYWQobWV0cmljcywgdG8gLSBsZW5ndGgsIGVuZCwgc3RlcCk7XG4gICAgICBmb3VuZC5jYXRjaCgoKSA9PiB0aGlzLiNrZXB0LmRlbGV0ZShrZXkpKTtcbiAgICAgIGlmICh0aGlzLiNrZXB0LnNpemUgPj0gU1RSRVRDSEVTX01BWCkge1xuICAgICAgICBjb25zdCBvbGRlc3QgPSB0aGlzLiNrZXB0LmtleXMoKS5uZXh0KCkudmFsdWU7XG4gICAgICAgIGlmIChvbGRlc3QgIT09IHVuZGVmaW5lZCkgdGhpcy4ja2VwdC5kZWxldGUob2xkZXN0KTtcbiAgICAgIH1cbiAgICB9IGVsc2UgdGhpcy4ja2VwdC5kZWxldGUoa2V5KTtcbiAgICAvLyBXaGF0IHdhcyBhc2tlZCBmb3IgbGFzdCBpcyB0aGUgbGFzdCB0byBnby5cbiAgICB0aGlzLiNrZXB0LnNldChrZXksIGZvdW5kKTtcbiAgICByZXR1cm4gZm91bmQ7XG4gIH1cblxuICAvKiogT25lIG1vbWVudCBhbG9uZS4gKi9cbiAgb25lKG1ldHJpY3M6IHJlYWRvbmx5IHN0cmluZ1tdLCBtb21lbnQ6IG51bWJlciwgc3RlcDogbnVtYmVyKTogUHJvbWlzZTxNb21lbnRzPiB7XG4gICAgcmV0dXJuIHRoaXMuI3JlYWQobWV0cmljcywgbW9tZW50IC0gc3RlcCwgbW9tZW50LCBzdGVwKTtcbiAgfVxufVxuXG4vKiogV2hhdCB3ZW50IHdyb25nLCBhcyBhIHByb2JsZW0uICovXG5leHBvcnQgZnVuY3Rpb24gcHJvYmxlbU9mKGVycm9yOiB1bmtub3duKTogUHJvYmxlbSB7XG4gIHJldHVybiBlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gPyBlcnJvciA6IG5ldyBQcm9ibGVtKDAsIFwiZmFpbGVkXCIsIFN0cmluZyhlcnJvcikpO1xufVxuIiwgIi8vIFRpbWUgdHJhdmVsOiB0aGUgbW9tZW50IHRoYXQgaXMgc2hvd24sIHdoYXQgaXMgY29tcGFyZWQgd2l0aCBpdCwgYW5kIHBsYXlpbmcuXG5pbXBvcnQgeyBiYXRjaCwgY29tcHV0ZWQsIGVmZmVjdCwgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgU2l0ZSB9IGZyb20gXCIuLi9tb2RlbC9zaXRlXCI7XG5pbXBvcnQgeyBzaXRlIH0gZnJvbSBcIi4uL21vZGVsL3N0b3JlXCI7XG5pbXBvcnQgeyBjb2x1bW5BdCwgdHlwZSBNb21lbnRzLCBQYXN0LCBwcm9ibGVtT2YsIFNQQU5TLCBzbmFwLCBzdGVwRm9yIH0gZnJvbSBcIi4vbW9tZW50c1wiO1xuaW1wb3J0IHR5cGUgeyBDb2x1bW4gfSBmcm9tIFwiLi92YWx1ZXNcIjtcbmltcG9ydCB7IGNoYW5nZSwgcGFydCB9IGZyb20gXCIuL3ZpZXdcIjtcblxuLyoqIE5vdywgaW4gc2Vjb25kcyBzaW5jZSAxOTcwLCB0byBzb21lIHNlY29uZHM6IGFzIGZhciBhcyB0aGUgc2NydWJiZXIgZ29lcy4gKi9cbmV4cG9ydCBjb25zdCBjbG9jayA9IHNpZ25hbChNYXRoLmZsb29yKERhdGUubm93KCkgLyAxMDAwKSk7XG4vKiogVGhlIGNsb2NrJ3Mgc3RlcHMgYXJlIHRob3NlIG9mIHRoZSBmaW5lc3QgaGlzdG9yeS4gKi9cbmNvbnN0IFRJQ0tfTVMgPSA1MDAwO1xuXG4vKiogVmFsdWVzIG9mIGEgbW9tZW50LiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb29rZWQge1xuICBtb21lbnQ6IG51bWJlcjtcbiAgbW9tZW50czogTW9tZW50cztcbn1cblxuLyoqIFdoYXQgaGFzIGJlZW4gcmVhZCBvZiB0aGUgbW9tZW50IHRoYXQgaXMgbG9va2VkIGF0OyB0aGUgb25lIGJlZm9yZSBpdCBzdGF5cyB1bnRpbCB0aGVuLiAqL1xuZXhwb3J0IGNvbnN0IGxvb2tlZCA9IHNpZ25hbDxMb29rZWQgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4vKiogV2hhdCBoYXMgYmVlbiByZWFkIG9mIHRoZSBtb21lbnQgdGhhdCBpcyBjb21wYXJlZCB3aXRoLiAqL1xuZXhwb3J0IGNvbnN0IGJhc2VsaW5lID0gc2lnbmFsPExvb2tlZCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbi8qKiBXaGV0aGVyIGEgbW9tZW50IGlzIGJlaW5nIHJlYWQuICovXG5leHBvcnQgY29uc3QgcmVhZGluZyA9IHNpZ25hbChmYWxzZSk7XG4vKiogV2h5IGEgbW9tZW50IGNvdWxkIG5vdCBiZSByZWFkLiAqL1xuZXhwb3J0IGNvbnN0IHRyYXZlbFByb2JsZW0gPSBzaWduYWw8UHJvYmxlbSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcblxuLyoqIFdoZXRoZXIgdGhlIG1vbWVudHMgZ28gb24gYnkgdGhlbXNlbHZlcy4gKi9cbmV4cG9ydCBjb25zdCBwbGF5aW5nID0gc2lnbmFsKGZhbHNlKTtcbi8qKiBTdGVwcyBhIHNlY29uZC4gKi9cbmV4cG9ydCBjb25zdCBTUEVFRFMgPSBbMSwgMiwgNSwgMTBdIGFzIGNvbnN0O1xuLyoqIEhvdyBtYW55IHN0ZXBzIGEgc2Vjb25kIGl0IHBsYXlzLiAqL1xuZXhwb3J0IGNvbnN0IHNwZWVkID0gc2lnbmFsPG51bWJlcj4oMik7XG5cbmNvbnN0IHBhc3QgPSBuZXcgUGFzdCgpO1xuXG4vKiogVGhlIHN0ZXAgb2YgdGhlIHNjcnViYmVyLiAqL1xuZXhwb3J0IGNvbnN0IHN0ZXAgPSBjb21wdXRlZCgoKSA9PiBTUEFOU1twYXJ0KFwic3BhblwiKS52YWx1ZV0uc3RlcCk7XG5cbi8qKiBTaG93cyBhIG1vbWVudCwgb3Igd2hhdCBpcyBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gbG9vayhtb21lbnQ6IG51bWJlciB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBpZiAobW9tZW50ID09PSB1bmRlZmluZWQpIHtcbiAgICBiYXRjaCgoKSA9PiB7XG4gICAgICBwbGF5aW5nLnZhbHVlID0gZmFsc2U7XG4gICAgICBjaGFuZ2UoeyBtb21lbnQ6IHVuZGVmaW5lZCB9KTtcbiAgICB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgbmV3ZXN0ID0gc25hcChjbG9jay5wZWVrKCksIHN0ZXAucGVlaygpKTtcbiAgY29uc3QgeyBsZW5ndGggfSA9IFNQQU5TW3BhcnQoXCJzcGFuXCIpLnBlZWsoKV07XG4gIGNvbnN0IGF0ID0gTWF0aC5taW4obmV3ZXN0LCBNYXRoLm1heChuZXdlc3QgLSBsZW5ndGgsIHNuYXAobW9tZW50LCBzdGVwLnBlZWsoKSkpKTtcbiAgY2hhbmdlKHsgbW9tZW50OiBhdCB9KTtcbn1cblxuLyoqIEdvZXMgc29tZSBzdGVwcyBvbiwgb3IgYmFjazsgYmV5b25kIHRoZSBuZXdlc3QgaXMgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0ZXBCeShzdGVwczogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IG5ld2VzdCA9IHNuYXAoY2xvY2sucGVlaygpLCBzdGVwLnBlZWsoKSk7XG4gIGNvbnN0IGF0ID0gKHBhcnQoXCJtb21lbnRcIikucGVlaygpID8/IG5ld2VzdCkgKyBzdGVwcyAqIHN0ZXAucGVlaygpO1xuICBsb29rKGF0ID4gbmV3ZXN0ID8gdW5kZWZpbmVkIDogYXQpO1xufVxuXG4vKiogQSBtb21lbnQncyB2YWx1ZXMgb2YgYSBtZXRyaWMsIGluIHRoZSBzbG90cyBvZiB0aGUgc2l0ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2x1bW5PZihzaXRlOiBTaXRlLCBmcm9tOiBMb29rZWQgfCB1bmRlZmluZWQsIG1ldHJpYzogc3RyaW5nKTogQ29sdW1uIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGZyb20gJiYgT2JqZWN0Lmhhc093bihmcm9tLm1vbWVudHMubWV0cmljcywgbWV0cmljKVxuICAgID8gY29sdW1uQXQoc2l0ZSwgZnJvbS5tb21lbnRzLCBtZXRyaWMsIGZyb20ubW9tZW50KVxuICAgIDogdW5kZWZpbmVkO1xufVxuXG4vKiogUmVhZHMgd2hhdGV2ZXIgbW9tZW50IGlzIGxvb2tlZCBhdCwgdW50aWwgdGhlIGFuc3dlciBpcyBjYWxsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sbG93TW9tZW50cygpOiAoKSA9PiB2b2lkIHtcbiAgY29uc3QgbmFtZXMgPSBwYXJ0KFwibWV0cmljc1wiKTtcbiAgY29uc3QgbW9tZW50ID0gcGFydChcIm1vbWVudFwiKTtcbiAgY29uc3QgY29tcGFyZSA9IHBhcnQoXCJjb21wYXJlXCIpO1xuICBjb25zdCBkZXZpY2VzID0gY29tcHV0ZWQoKCkgPT4gc2l0ZS52YWx1ZT8uZGV2aWNlcy5sZW5ndGggPz8gMCk7XG5cbiAgY29uc3QgdGlja2luZyA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbikgY2xvY2sudmFsdWUgPSBNYXRoLmZsb29yKERhdGUubm93KCkgLyAxMDAwKTtcbiAgfSwgVElDS19NUyk7XG5cbiAgLy8gQW4gYW5zd2VyIHRoYXQgY29tZXMgYWZ0ZXIgYW5vdGhlciBxdWVzdGlvbiBoYXMgYmVlbiBhc2tlZCBjb3VudHMgbm8gbW9yZS5cbiAgbGV0IGFza2VkID0gMDtcbiAgY29uc3Qgc3RvcExvb2tpbmcgPSBlZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGF0ID0gbW9tZW50LnZhbHVlO1xuICAgIGNvbnN0IG1ldHJpY3MgPSBuYW1lcy52YWx1ZTtcbiAgICBjb25zdCBldmVyeSA9IHN0ZXAudmFsdWU7XG4gICAgY29uc3QgY291bnQgPSBkZXZpY2VzLnZhbHVlO1xuICAgIGFza2VkICs9IDE7XG4gICAgY29uc3QgbWluZSA9IGFza2VkO1xuICAgIGlmIChhdCA9PT0gdW5kZWZpbmVkIHx8IG1ldHJpY3MubGVuZ3RoID09PSAwIHx8IGNvdW50ID09PSAwKSB7XG4gICAgICBiYXRjaCgoKSA9PiB7XG4gICAgICAgIGxvb2tlZC52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgcmVhZGluZy52YWx1ZSA9IGZhbHNlO1xuICAgICAgICB0cmF2ZWxQcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgfSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IG5ld2VzdCA9IGNsb2NrLnBlZWsoKTtcbiAgICByZWFkaW5nLnZhbHVlID0gdHJ1ZTtcbiAgICBwYXN0LnN0cmV0Y2gobWV0cmljcywgYXQsIGV2ZXJ5LCBjb3VudCwgbmV3ZXN0KS50aGVuKFxuICAgICAgKG1vbWVudHMpID0+IHtcbiAgICAgICAgaWYgKG1pbmUgIT09IGFza2VkKSByZXR1cm47XG4gICAgICAgIGJhdGNoKCgpID0+IHtcbiAgICAgICAgICBsb29rZWQudmFsdWUgPSB7IG1vbWVudDogYXQsIG1vbWVudHMgfTtcbiAgICAgICAgICByZWFkaW5nLnZhbHVlID0gZmFsc2U7XG4gICAgICAgICAgdHJhdmVsUHJvYmxlbS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgfSk7XG4gICAgICB9LFxuICAgICAgKGVycm9yKSA9PiB7XG4gICAgICAgIGlmIChtaW5lICE9PSBhc2tlZCkgcmV0dXJuO1xuICAgICAgICBiYXRjaCgoKSA9PiB7XG4gICAgICAgICAgbG9va2VkLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgICAgIHJlYWRpbmcudmFsdWUgPSBmYWxzZTtcbiAgICAgICAgICBwbGF5aW5nLnZhbHVlID0gZmFsc2U7XG4gICAgICAgICAgdHJhdmVsUHJvYmxlbS52YWx1ZSA9IHByb2JsZW1PZihlcnJvcik7XG4gICAgICAgIH0pO1xuICAgICAgfSxcbiAgICApO1xuICB9KTtcblxuICAvLyBXaGF0IGlzIGNvbXBhcmVkIHdpdGggZ29lcyBvbiB3aXRoIHRoZSBjbG9jaywgYSBzdGVwIGF0IGEgdGltZS5cbiAgY29uc3QgYWdhaW5zdCA9IGNvbXB1dGVkKCgpID0+IHtcbiAgICBjb25zdCBiYWNrID0gY29tcGFyZS52YWx1ZT8uYWdvO1xuICAgIGlmIChiYWNrID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgY29uc3QgZXZlcnkgPSBzdGVwRm9yKGJhY2sgKyAobW9tZW50LnZhbHVlID09PSB1bmRlZmluZWQgPyAwIDogY2xvY2sucGVlaygpIC0gbW9tZW50LnZhbHVlKSk7XG4gICAgcmV0dXJuIHNuYXAoKG1vbWVudC52YWx1ZSA/PyBjbG9jay52YWx1ZSkgLSBiYWNrLCBldmVyeSk7XG4gIH0pO1xuICBsZXQgY29tcGFyZWQgPSAwO1xuICBjb25zdCBzdG9wQ29tcGFyaW5nID0gZWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBhdCA9IGFnYWluc3QudmFsdWU7XG4gICAgY29uc3QgbWV0cmljcyA9IG5hbWVzLnZhbHVlO1xuICAgIGNvbXBhcmVkICs9IDE7XG4gICAgY29uc3QgbWluZSA9IGNvbXBhcmVkO1xuICAgIGlmIChhdCA9PT0gdW5kZWZpbmVkIHx8IG1ldHJpY3MubGVuZ3RoID09PSAwKSB7XG4gICAgICBiYXNlbGluZS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgcGFzdC5vbmUobWV0cmljcywgYXQsIHN0ZXBGb3IoY2xvY2sucGVlaygpIC0gYXQpKS50aGVuKFxuICAgICAgKG1vbWVudHMpID0+IHtcbiAgICAgICAgaWYgKG1pbmUgPT09IGNvbXBhcmVkKSBiYXNlbGluZS52YWx1ZSA9IHsgbW9tZW50OiBhdCwgbW9tZW50cyB9O1xuICAgICAgfSxcbiAgICAgIChlcnJvcikgPT4ge1xuICAgICAgICBpZiAobWluZSAhPT0gY29tcGFyZWQpIHJldHVybjtcbiAgICAgICAgYmFzZWxpbmUudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgIHRyYXZlbFByb2JsZW0udmFsdWUgPSBwcm9ibGVtT2YoZXJyb3IpO1xuICAgICAgfSxcbiAgICApO1xuICB9KTtcblxuICBjb25zdCBzdG9wUGxheWluZyA9IGVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKCFwbGF5aW5nLnZhbHVlKSByZXR1cm47XG4gICAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgICAvLyBUaGUgbmV4dCBtb21lbnQgd2FpdHMgZm9yIHRoZSBvbmUgdGhhdCBpcyBiZWluZyByZWFkLlxuICAgICAgaWYgKCFyZWFkaW5nLnBlZWsoKSAmJiAhZG9jdW1lbnQuaGlkZGVuKSBzdGVwQnkoMSk7XG4gICAgfSwgMTAwMCAvIHNwZWVkLnZhbHVlKTtcbiAgICByZXR1cm4gKCkgPT4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gIH0pO1xuXG4gIHJldHVybiAoKSA9PiB7XG4gICAgY2xlYXJJbnRlcnZhbCh0aWNraW5nKTtcbiAgICBzdG9wTG9va2luZygpO1xuICAgIHN0b3BDb21wYXJpbmcoKTtcbiAgICBzdG9wUGxheWluZygpO1xuICAgIHBsYXlpbmcudmFsdWUgPSBmYWxzZTtcbiAgfTtcbn1cbiIsICIvLyBXaGF0IGlzIG9uIHNjcmVlbiwgd29ya2VkIG91dCBvZiB0aGUgdmlldywgdGhlIHNpdGUgYW5kIHRoZSB2YWx1ZXM6IG9uZSBjaGFpbiBvZiBjb21wdXRlZCBzaWduYWxzIGZyb21cbi8vIHRoZSBudW1iZXJzIHRvIHRoZSBzY2VuZSB0aGF0IHRoZSBjYW52YXMgZHJhd3MuXG5pbXBvcnQgeyBjb21wdXRlZCwgc2lnbmFsLCB1bnRyYWNrZWQgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyByZWFkaW5nIH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IGNvbXBhcmVOYW1lcywgRU1QVFksIHR5cGUgU2l0ZSB9IGZyb20gXCIuLi9tb2RlbC9zaXRlXCI7XG5pbXBvcnQgeyBzaXRlIH0gZnJvbSBcIi4uL21vZGVsL3N0b3JlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbWVyYSwgVmlld3BvcnQgfSBmcm9tIFwiLi9jYW1lcmFcIjtcbmltcG9ydCB7IHRhYmxlIH0gZnJvbSBcIi4vY29sb3VyXCI7XG5pbXBvcnQgdHlwZSB7IEhpdCB9IGZyb20gXCIuL2hpdFwiO1xuaW1wb3J0IHsgYXJyYW5nZSwgdHlwZSBGYWNlLCB0eXBlIExheW91dCB9IGZyb20gXCIuL2xheW91dFwiO1xuaW1wb3J0IHsgbWlzZml0cyB9IGZyb20gXCIuL21hdGNoaW5nXCI7XG5pbXBvcnQgeyBtZXRyaWNPZiB9IGZyb20gXCIuL21ldHJpY3NcIjtcbmltcG9ydCB7IHR5cGUgUGFpbnQsIHBhaW50T2YgfSBmcm9tIFwiLi9wYWludFwiO1xuaW1wb3J0IHsgYXJvdW5kLCB0eXBlIFJhbmdlLCByYW5nZUZvciB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgdHlwZSB7IERyYWcsIFNjZW5lIH0gZnJvbSBcIi4vc2NlbmVcIjtcbmltcG9ydCB7IHNlbGVjdGVkU2xvdHMgfSBmcm9tIFwiLi9zZWxlY3Rpb25cIjtcbmltcG9ydCB7IHR5cGUgU3VtbWFyeSwgc29ydGVkLCBzdW1tYXJ5IH0gZnJvbSBcIi4vc3RhdGlzdGljc1wiO1xuaW1wb3J0IHsgYmFzZWxpbmUsIGNvbHVtbk9mLCBsb29rZWQgfSBmcm9tIFwiLi90cmF2ZWxcIjtcbmltcG9ydCB7IGJsYW5rLCB0eXBlIENvbHVtbiwgZnJhbWUsIGxpdmUgfSBmcm9tIFwiLi92YWx1ZXNcIjtcbmltcG9ydCB7IGZpbHRlcmluZywgcGFydCwgcmFuZ2VPZiwgdGhyZXNob2xkT2YgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBUaGUgc2l6ZSBvZiB0aGUgd2luZG93IHRoYXQgdGhlIHJhY2tzIGFyZSBzZWVuIGluLiAqL1xuZXhwb3J0IGNvbnN0IHZpZXdwb3J0ID0gc2lnbmFsPFZpZXdwb3J0Pih7IHdpZHRoOiAwLCBoZWlnaHQ6IDAgfSk7XG5cbi8qKiBXaGF0IHRoZSBwb2ludGVyIGlzIGF0LCBvbiB0aGUgcmFja3MsIGluIHRoZSBjaGFydCBvciBpbiB0aGUgdHdpbi4gKi9cbmV4cG9ydCBjb25zdCBob3ZlciA9IHNpZ25hbDxIaXQgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBBIGRldmljZSBvbiBpdHMgd2F5LiAqL1xuZXhwb3J0IGNvbnN0IGRyYWcgPSBzaWduYWw8RHJhZyB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcblxuLyoqIFRoZSBib3ggb2YgYSBydWJiZXIgYmFuZC4gKi9cbmV4cG9ydCBjb25zdCBiYW5kID0gc2lnbmFsPFNjZW5lW1wiYmFuZFwiXT4odW5kZWZpbmVkKTtcblxuLyoqIFdoZXJlIHRoZSBjYW52YXMgbG9va3M7IHVuZGVmaW5lZCBpcyBhdCBldmVyeXRoaW5nLiAqL1xuZXhwb3J0IGNvbnN0IGNhbWVyYSA9IHNpZ25hbDxDYW1lcmEgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBUaGUgc2l0ZSwgb3Igb25lIHdpdGhvdXQgYW55dGhpbmc7IHRoZSBsaXZlIHZhbHVlcyBhcmUgaW4gaXRzIHNsb3RzLiAqL1xuZXhwb3J0IGNvbnN0IGhlcmUgPSBjb21wdXRlZDxTaXRlPigoKSA9PiB7XG4gIGNvbnN0IG5vdyA9IHNpdGUudmFsdWUgPz8gRU1QVFk7XG4gIGxpdmUucGxhY2Uobm93KTtcbiAgcmV0dXJuIG5vdztcbn0pO1xuXG4vKiogQSBtZXRyaWMgb24gc2NyZWVuIHdpdGggaXRzIHZhbHVlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hvd24ge1xuICBtZXRyaWM6IHN0cmluZztcbiAgdW5pdHM6IHN0cmluZztcbiAgLyoqIEJ5IHNsb3Q6IHdoYXQgaXMgcGFpbnRlZCwgdGhlIGRpZmZlcmVuY2Ugd2hlcmUgb25lIGNvbXBhcmVzLiAqL1xuICBudW1iZXJzOiBGbG9hdDY0QXJyYXk7XG4gIHRleHRzOiBSZWFkb25seU1hcDxudW1iZXIsIHN0cmluZz47XG4gIC8qKiBCeSBzbG90OiB0aGUgdmFsdWUgYXQgdGhlIG1vbWVudCB0aGF0IGlzIHNob3duLiAqL1xuICBub3c6IEZsb2F0NjRBcnJheTtcbiAgLyoqIFRoZSB2YWx1ZSBhdCB0aGUgbW9tZW50IHRoYXQgb25lIGNvbXBhcmVzIHdpdGguICovXG4gIGJlZm9yZTogRmxvYXQ2NEFycmF5IHwgdW5kZWZpbmVkO1xuICAvKiogSG93IGl0IGlzIGNvbXBhcmVkOyB1bmRlZmluZWQgd2hlbiBpdCBpcyBub3QuICovXG4gIGFzOiBcImRpZmZlcmVuY2VcIiB8IFwicmF0aW9cIiB8IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gZGlmZmVyZW5jZXMobm93OiBGbG9hdDY0QXJyYXksIGJlZm9yZTogRmxvYXQ2NEFycmF5LCByYXRpbzogYm9vbGVhbik6IEZsb2F0NjRBcnJheSB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IEZsb2F0NjRBcnJheShub3cubGVuZ3RoKTtcbiAgZm9yIChsZXQgc2xvdCA9IDA7IHNsb3QgPCBub3cubGVuZ3RoOyBzbG90ICs9IDEpIHtcbiAgICBjb25zdCB3YXMgPSBiZWZvcmVbc2xvdF0hO1xuICAgIC8vIEZyb20gbm90aGluZyB0byBzb21ldGhpbmcgaXMgbm8gbXVsdGlwbGUuXG4gICAgZm91bmRbc2xvdF0gPSByYXRpbyA/ICh3YXMgPT09IDAgPyBOdW1iZXIuTmFOIDogbm93W3Nsb3RdISAvIHdhcykgOiBub3dbc2xvdF0hIC0gd2FzO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFRoZSBtZXRyaWNzIG9uIHNjcmVlbi4gKi9cbmV4cG9ydCBjb25zdCBzaG93biA9IGNvbXB1dGVkPFNob3duW10+KCgpID0+IHtcbiAgY29uc3QgdGhlcmUgPSBoZXJlLnZhbHVlO1xuICBmcmFtZS52YWx1ZTtcbiAgY29uc3QgcGFzdCA9IHBhcnQoXCJtb21lbnRcIikudmFsdWUgIT09IHVuZGVmaW5lZDtcbiAgY29uc3QgY29tcGFyZSA9IHBhcnQoXCJjb21wYXJlXCIpLnZhbHVlO1xuICBjb25zdCBrbm93biA9IG1ldHJpY09mLnZhbHVlO1xuICByZXR1cm4gcGFydChcIm1ldHJpY3NcIikudmFsdWUubWFwKChtZXRyaWMpID0+IHtcbiAgICBjb25zdCBjb2x1bW46IENvbHVtbiB8IHVuZGVmaW5lZCA9IHBhc3RcbiAgICAgID8gY29sdW1uT2YodGhlcmUsIGxvb2tlZC52YWx1ZSwgbWV0cmljKVxuICAgICAgOiBsaXZlLmdldChtZXRyaWMpO1xuICAgIGNvbnN0IHJpZ2h0ID0gY29sdW1uPy5udW1iZXJzLmxlbmd0aCA9PT0gdGhlcmUuZGV2aWNlcy5sZW5ndGggPyBjb2x1bW4gOiB1bmRlZmluZWQ7XG4gICAgY29uc3QgeyBudW1iZXJzLCB0ZXh0cyB9ID0gcmlnaHQgPz8gYmxhbmsodGhlcmUuZGV2aWNlcy5sZW5ndGgpO1xuICAgIGNvbnN0IHVuaXRzID0ga25vd24uZ2V0KG1ldHJpYyk/LnVuaXRzID8/IFwiXCI7XG4gICAgY29uc3Qgb2xkID0gY29tcGFyZSA/IGNvbHVtbk9mKHRoZXJlLCBiYXNlbGluZS52YWx1ZSwgbWV0cmljKT8ubnVtYmVycyA6IHVuZGVmaW5lZDtcbiAgICBjb25zdCBhcyA9IGNvbXBhcmU/LmFzO1xuICAgIHJldHVybiB7XG4gICAgICBtZXRyaWMsXG4gICAgICB1bml0czogYXMgPT09IFwicmF0aW9cIiA/IHQucmFja3ZpZXcudGltZXMgOiB1bml0cyxcbiAgICAgIG51bWJlcnM6IGNvbXBhcmVcbiAgICAgICAgPyBkaWZmZXJlbmNlcyhudW1iZXJzLCBvbGQgPz8gYmxhbmsodGhlcmUuZGV2aWNlcy5sZW5ndGgpLm51bWJlcnMsIGFzID09PSBcInJhdGlvXCIpXG4gICAgICAgIDogbnVtYmVycyxcbiAgICAgIHRleHRzOiBjb21wYXJlID8gbmV3IE1hcCgpIDogdGV4dHMsXG4gICAgICBub3c6IG51bWJlcnMsXG4gICAgICBiZWZvcmU6IG9sZCxcbiAgICAgIGFzLFxuICAgIH07XG4gIH0pO1xufSk7XG5cbi8qKiBCeSBzbG90OiB3aGV0aGVyIGl0cyByYWNrIGlzIHNob3duLiAqL1xuY29uc3QgaW5TaWdodCA9IGNvbXB1dGVkPFVpbnQzMkFycmF5PigoKSA9PiB7XG4gIGNvbnN0IGhpZGRlbiA9IG5ldyBTZXQocGFydChcImhpZGRlblwiKS52YWx1ZSk7XG4gIGNvbnN0IHsgcmFja3MgfSA9IGhlcmUudmFsdWU7XG4gIHJldHVybiBVaW50MzJBcnJheS5mcm9tKHJhY2tzLmZsYXRNYXAoKHJhY2spID0+IChoaWRkZW4uaGFzKHJhY2suaWQpID8gW10gOiByYWNrLmRldmljZXMpKSk7XG59KTtcblxuLyoqIEJ5IHNsb3Q6IDEgZm9yIGRldmljZXMgdGhhdCB0aGUgZmlsdGVycyBkbyBub3QgbGV0IHRocm91Z2guICovXG5leHBvcnQgY29uc3QgZmFkZWQgPSBjb21wdXRlZDxVaW50OEFycmF5PigoKSA9PiB7XG4gIGNvbnN0IGZpbHRlcnMgPSBwYXJ0KFwiZmlsdGVyc1wiKS52YWx1ZTtcbiAgY29uc3QgcmFuZ2VkID0gZmlsdGVycy5mcm9tICE9PSB1bmRlZmluZWQgfHwgZmlsdGVycy50byAhPT0gdW5kZWZpbmVkO1xuICAvLyBWYWx1ZXMgb25seSBtYXR0ZXIgdG8gYSBmaWx0ZXIgb2YgdmFsdWVzOyBvdGhlcnMgbmVlZCBub3QgbG9vayBhdCBlYWNoIGZyYW1lLlxuICByZXR1cm4gbWlzZml0cyhoZXJlLnZhbHVlLCBmaWx0ZXJzLCByYW5nZWQgPyBzaG93bi52YWx1ZVswXT8ubnVtYmVycyA6IHVuZGVmaW5lZCk7XG59KTtcblxuLyoqIFNsb3RzIG9mIHRoZSBkZXZpY2VzIHRoYXQgYXJlIHNob3duIGFuZCBsZXQgdGhyb3VnaC4gKi9cbmV4cG9ydCBjb25zdCBjb3VudGluZyA9IGNvbXB1dGVkPFVpbnQzMkFycmF5PigoKSA9PiB7XG4gIGNvbnN0IG91dCA9IGZhZGVkLnZhbHVlO1xuICByZXR1cm4gZmlsdGVyaW5nKHBhcnQoXCJmaWx0ZXJzXCIpLnZhbHVlKVxuICAgID8gaW5TaWdodC52YWx1ZS5maWx0ZXIoKHNsb3QpID0+IG91dFtzbG90XSA9PT0gMClcbiAgICA6IGluU2lnaHQudmFsdWU7XG59KTtcblxuLyoqIFRoZSBudW1iZXJzIG9mIGEgbWV0cmljIG9uIHNjcmVlbjogb2YgdGhvc2UgaW4gc2lnaHQsIHNvcnRlZCwgYW5kIHdoYXQgdGhleSBjb21lIHRvLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaWd1cmVzIHtcbiAgc29ydGVkOiBGbG9hdDY0QXJyYXk7XG4gIGFsbDogU3VtbWFyeTtcbiAgcmFuZ2U6IFJhbmdlO1xufVxuXG4vKiogVGhlIHJhbmdlcyB0aGF0IHdlcmUgaW4gZm9yY2UgYmVmb3JlLCBieSBtZXRyaWM6IHJvbGxpbmcgb25lcyBnbyBvbiBmcm9tIHRoZXJlLiAqL1xuY29uc3QgYmVmb3JlID0gbmV3IE1hcDxzdHJpbmcsIFJhbmdlPigpO1xuY29uc3QgQkVGT1JFX01BWCA9IDY0O1xuXG4vKiogRmlndXJlcyBvZiB0aGUgbWV0cmljcyBvbiBzY3JlZW4sIGluIHRoZWlyIG9yZGVyLiAqL1xuZXhwb3J0IGNvbnN0IGZpZ3VyZXMgPSBjb21wdXRlZDxGaWd1cmVzW10+KCgpID0+IHtcbiAgY29uc3Qgd2lzaGVzID0gcGFydChcInJhbmdlc1wiKS52YWx1ZTtcbiAgY29uc3Qga25vd24gPSBtZXRyaWNPZi52YWx1ZTtcbiAgcmV0dXJuIHNob3duLnZhbHVlLm1hcCgoeyBtZXRyaWMsIG51bWJlcnMsIGFzIH0pID0+IHtcbiAgICBjb25zdCB2YWx1ZXMgPSBzb3J0ZWQobnVtYmVycywgaW5TaWdodC52YWx1ZSk7XG4gICAgY29uc3QgYWxsID0gc3VtbWFyeSh2YWx1ZXMpO1xuICAgIGNvbnN0IGtleSA9IGAke2FzID8/IFwiXCJ9ICR7bWV0cmljfWA7XG4gICAgY29uc3Qgd2lzaCA9IHJhbmdlT2Yod2lzaGVzLCBtZXRyaWMpO1xuICAgIGNvbnN0IG9sZCA9IGJlZm9yZS5nZXQoa2V5KTtcbiAgICBjb25zdCByYW5nZSA9IGFzXG4gICAgICA/IGFyb3VuZChhbGwsIGFzID09PSBcInJhdGlvXCIgPyAxIDogMCwgb2xkKVxuICAgICAgOiByYW5nZUZvcih3aXNoLCBhbGwsIGtub3duLmdldChtZXRyaWMpLCBvbGQpO1xuICAgIGlmIChhbGwuY291bnQgPiAwKSB7XG4gICAgICBpZiAoYmVmb3JlLnNpemUgPj0gQkVGT1JFX01BWCkgYmVmb3JlLmNsZWFyKCk7XG4gICAgICBiZWZvcmUuc2V0KGtleSwgcmFuZ2UpO1xuICAgIH1cbiAgICByZXR1cm4geyBzb3J0ZWQ6IHZhbHVlcywgYWxsLCByYW5nZSB9O1xuICB9KTtcbn0pO1xuXG4vKiogVGhlIHRhYmxlIG9mIHRoZSBjb2xvdXJzIG9uIHNjcmVlbi4gKi9cbmV4cG9ydCBjb25zdCBjb2xvdXJpbmcgPSBjb21wdXRlZDxzdHJpbmdbXT4oKCkgPT4ge1xuICBjb25zdCBjb21wYXJlID0gcGFydChcImNvbXBhcmVcIikudmFsdWU7XG4gIHJldHVybiB0YWJsZShjb21wYXJlID8gXCJkaXZlcmdpbmdcIiA6IHBhcnQoXCJtYXBcIikudmFsdWUsIHBhcnQoXCJpbnZlcnRlZFwiKS52YWx1ZSk7XG59KTtcblxuLyoqIEEgdmFsdWUgb24gc2NyZWVuIGFzIHBlb3BsZSByZWFkIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRleHRPZihvbmU6IFNob3duLCBzbG90OiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCB0ZXh0ID0gb25lLnRleHRzLmdldChzbG90KTtcbiAgaWYgKHRleHQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHRleHQ7XG4gIGNvbnN0IHZhbHVlID0gb25lLm51bWJlcnNbc2xvdF07XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IE51bWJlci5pc05hTih2YWx1ZSkpIHJldHVybiBcIlwiO1xuICBpZiAob25lLmFzID09PSBcInJhdGlvXCIpIHJldHVybiBgJHtyZWFkaW5nKHZhbHVlKX0ke29uZS51bml0c31gO1xuICBjb25zdCBzaWduID0gb25lLmFzID09PSBcImRpZmZlcmVuY2VcIiAmJiB2YWx1ZSA+IDAgPyBcIitcIiA6IFwiXCI7XG4gIHJldHVybiBzaWduICsgcmVhZGluZyh2YWx1ZSwgb25lLnVuaXRzKTtcbn1cblxuLyoqIFdoYXQgdGhlIHZhbHVlcyBsb29rIGxpa2UuICovXG5leHBvcnQgY29uc3QgcGFpbnRzID0gY29tcHV0ZWQ8UGFpbnRbXT4oKCkgPT4ge1xuICBjb25zdCBjb2xvdXJzID0gY29sb3VyaW5nLnZhbHVlO1xuICBjb25zdCB0aHJlc2hvbGRzID0gcGFydChcInRocmVzaG9sZHNcIikudmFsdWU7XG4gIHJldHVybiBzaG93bi52YWx1ZS5tYXAoKG9uZSwgYXQpID0+IHtcbiAgICBjb25zdCB7IHJhbmdlIH0gPSBmaWd1cmVzLnZhbHVlW2F0XSE7XG4gICAgY29uc3QgbGltaXRzID0gb25lLmFzID8gdW5kZWZpbmVkIDogdGhyZXNob2xkT2YodGhyZXNob2xkcywgb25lLm1ldHJpYyk7XG4gICAgcmV0dXJuIHBhaW50T2Yoe1xuICAgICAgbWV0cmljOiBvbmUubWV0cmljLFxuICAgICAgbnVtYmVyczogb25lLm51bWJlcnMsXG4gICAgICBsb3c6IHJhbmdlLmxvdyxcbiAgICAgIGhpZ2g6IHJhbmdlLmhpZ2gsXG4gICAgICB0YWJsZTogY29sb3VycyxcbiAgICAgIHdhcm5pbmc6IGxpbWl0cz8ud2FybmluZyxcbiAgICAgIGNyaXRpY2FsOiBsaW1pdHM/LmNyaXRpY2FsLFxuICAgICAgdGV4dDogKHNsb3QpID0+IHRleHRPZihvbmUsIHNsb3QpLFxuICAgICAgY2VudHJlZDogb25lLmFzICE9PSB1bmRlZmluZWQsXG4gICAgfSk7XG4gIH0pO1xufSk7XG5cbmNvbnN0IEZBQ0VTOiBSZWNvcmQ8XCJmcm9udFwiIHwgXCJyZWFyXCIgfCBcImJvdGhcIiwgcmVhZG9ubHkgRmFjZVtdPiA9IHtcbiAgZnJvbnQ6IFtcImZyb250XCJdLFxuICByZWFyOiBbXCJyZWFyXCJdLFxuICBib3RoOiBbXCJmcm9udFwiLCBcInJlYXJcIl0sXG59O1xuXG4vKiogQSByYWNrJ3MgbWVhbiB2YWx1ZSBvZiB0aGUgZmlyc3QgbWV0cmljLiAqL1xuZnVuY3Rpb24gcmFja1ZhbHVlKHRoZXJlOiBTaXRlLCBudW1iZXJzOiBGbG9hdDY0QXJyYXkgfCB1bmRlZmluZWQsIHJhY2s6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBbc3VtLCBjb3VudF0gPSBbMCwgMF07XG4gIGZvciAoY29uc3Qgc2xvdCBvZiB0aGVyZS5yYWNrc1tyYWNrXT8uZGV2aWNlcyA/PyBbXSkge1xuICAgIGNvbnN0IHZhbHVlID0gbnVtYmVycz8uW3Nsb3RdID8/IE51bWJlci5OYU47XG4gICAgaWYgKE51bWJlci5pc05hTih2YWx1ZSkpIGNvbnRpbnVlO1xuICAgIHN1bSArPSB2YWx1ZTtcbiAgICBjb3VudCArPSAxO1xuICB9XG4gIHJldHVybiBjb3VudCA+IDAgPyBzdW0gLyBjb3VudCA6IE51bWJlci5OYU47XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBmaXJzdCBtZXRyaWMgaGFzIHZhbHVlcy4gKi9cbmNvbnN0IHZhbHVlZCA9IGNvbXB1dGVkKCgpID0+IChmaWd1cmVzLnZhbHVlWzBdPy5hbGwuY291bnQgPz8gMCkgPiAwKTtcblxuLyoqIFRvIGEgdGVudGg6IHJhY2tzIGFyZSBub3QgdG8gbW92ZSB3aXRoIGVhY2ggcGl4ZWwgb2YgYSB3aW5kb3cncyBlZGdlLiAqL1xuY29uc3QgYXNwZWN0ID0gY29tcHV0ZWQoKCkgPT4ge1xuICBjb25zdCB7IHdpZHRoLCBoZWlnaHQgfSA9IHZpZXdwb3J0LnZhbHVlO1xuICByZXR1cm4gaGVpZ2h0ID4gMCAmJiB3aWR0aCA+IDAgPyBNYXRoLm1heCgwLjEsIE1hdGgucm91bmQoKHdpZHRoIC8gaGVpZ2h0KSAqIDEwKSAvIDEwKSA6IDEuNjtcbn0pO1xuXG4vKiogV2hlcmUgdGhlIHJhY2tzIHN0YW5kLiAqL1xuZXhwb3J0IGNvbnN0IGxheW91dCA9IGNvbXB1dGVkPExheW91dD4oKCkgPT4ge1xuICBjb25zdCB0aGVyZSA9IGhlcmUudmFsdWU7XG4gIGNvbnN0IG9yZGVyID0gcGFydChcIm9yZGVyXCIpLnZhbHVlO1xuICAvLyBPcmRlcmVkIGJ5IHRoZSB2YWx1ZXMgYXMgdGhleSBhcmUgd2hlbiBzb21lYm9keSBhc2tzOiByYWNrcyB0aGF0IGNoYW5nZSBwbGFjZXMgZWFjaCBmcmFtZSBoZWxwIG5vYm9keS5cbiAgaWYgKG9yZGVyID09PSBcInZhbHVlXCIpIHtcbiAgICB2YWx1ZWQudmFsdWU7XG4gICAgcGFydChcIm1ldHJpY3NcIikudmFsdWU7XG4gIH1cbiAgY29uc3QgbnVtYmVycyA9IHVudHJhY2tlZCgoKSA9PiAob3JkZXIgPT09IFwidmFsdWVcIiA/IHNob3duLnZhbHVlWzBdPy5udW1iZXJzIDogdW5kZWZpbmVkKSk7XG4gIHJldHVybiBhcnJhbmdlKHRoZXJlLCB7XG4gICAgZmFjZXM6IEZBQ0VTW3BhcnQoXCJzaWRlc1wiKS52YWx1ZV0sXG4gICAgb3JkZXIsXG4gICAgYnlUZWFtOiBwYXJ0KFwiYnlUZWFtXCIpLnZhbHVlLFxuICAgIGhpZGRlbjogbmV3IFNldChwYXJ0KFwiaGlkZGVuXCIpLnZhbHVlKSxcbiAgICBhc3BlY3Q6IGFzcGVjdC52YWx1ZSxcbiAgICB2YWx1ZTogKHJhY2spID0+IHJhY2tWYWx1ZSh0aGVyZSwgbnVtYmVycywgcmFjayksXG4gIH0pO1xufSk7XG5cbmNvbnN0IHdvcmRzT2ZTY2VuZTogU2NlbmVbXCJ3b3Jkc1wiXSA9IHtcbiAgZmFjZTogdC5yYWNrdmlldy5mYWNlcyxcbiAgc3RhdHVzOiAoc3RhdHVzKSA9PiB0LnJhY2t2aWV3LnN0YXR1c2VzW3N0YXR1c10gPz8gc3RhdHVzLFxufTtcblxuLyoqIFdoYXQgdGhlIGNhbnZhcyBkcmF3cy4gKi9cbmV4cG9ydCBjb25zdCBzY2VuZSA9IGNvbXB1dGVkPFNjZW5lPigoKSA9PiAoe1xuICBzaXRlOiBoZXJlLnZhbHVlLFxuICBsYXlvdXQ6IGxheW91dC52YWx1ZSxcbiAgcGFpbnRzOiBwYWludHMudmFsdWUsXG4gIG1vZGU6IHBhcnQoXCJtb2RlXCIpLnZhbHVlLFxuICBzY2FsZUJhcnM6IHBhcnQoXCJzY2FsZUJhcnNcIikudmFsdWUsXG4gIGZhZGVkOiBmYWRlZC52YWx1ZSxcbiAgc2VsZWN0ZWQ6IHNlbGVjdGVkU2xvdHMudmFsdWUsXG4gIGhvdmVyOiBob3Zlci52YWx1ZSxcbiAgZHJhZzogZHJhZy52YWx1ZSxcbiAgYmFuZDogYmFuZC52YWx1ZSxcbiAgd29yZHM6IHdvcmRzT2ZTY2VuZSxcbn0pKTtcblxuLyoqIFRoZSBzbG90IHRoYXQgdGhlIHBvaW50ZXIgaXMgYXQuICovXG5leHBvcnQgY29uc3QgaG92ZXJlZCA9IGNvbXB1dGVkKCgpID0+XG4gIGhvdmVyLnZhbHVlPy5raW5kID09PSBcImRldmljZVwiID8gaG92ZXIudmFsdWUuc2xvdCA6IHVuZGVmaW5lZCxcbik7XG5cbi8qKiBQb2ludHMgYXQgYSBkZXZpY2UgZnJvbSBlbHNld2hlcmU6IHRoZSBjaGFydCwgYSB0YWJsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwb2ludChzbG90OiBudW1iZXIgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgY29uc3QgdGhlcmUgPSBoZXJlLnBlZWsoKTtcbiAgY29uc3QgcmFjayA9IHNsb3QgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHRoZXJlLmRldmljZXNbc2xvdF0/LnJhY2s7XG4gIGNvbnN0IHBsYWNlZCA9IGxheW91dC5wZWVrKCkucGxhY2VkLmZpbmRJbmRleCgob25lKSA9PiBvbmUucmFjayA9PT0gcmFjayk7XG4gIGhvdmVyLnZhbHVlID0gc2xvdCA9PT0gdW5kZWZpbmVkIHx8IHBsYWNlZCA8IDAgPyB1bmRlZmluZWQgOiB7IGtpbmQ6IFwiZGV2aWNlXCIsIHNsb3QsIHBsYWNlZCB9O1xufVxuXG4vKiogU2xvdHMgaW4gdGhlIG9yZGVyIG9mIHRoZWlyIGRldmljZXMnIG5hbWVzOyB3b3JrZWQgb3V0IG9uY2UgYSBzaXRlLiAqL1xuZXhwb3J0IGNvbnN0IGJ5TmFtZSA9IGNvbXB1dGVkPFVpbnQzMkFycmF5PigoKSA9PiB7XG4gIGNvbnN0IHsgZGV2aWNlcyB9ID0gaGVyZS52YWx1ZTtcbiAgcmV0dXJuIFVpbnQzMkFycmF5LmZyb20oZGV2aWNlcy5rZXlzKCkpLnNvcnQoKGEsIGIpID0+XG4gICAgY29tcGFyZU5hbWVzKGRldmljZXNbYV0hLm5hbWUsIGRldmljZXNbYl0hLm5hbWUpLFxuICApO1xufSk7XG4iLCAiLy8gVGhlIHZpZXcgYW5kIHRoZSBhZGRyZXNzIGZvbGxvdyBlYWNoIG90aGVyOyBzbyBkbyB0aGUgdmlldyBhbmQgd2hhdCB0aGUgY2FudmFzIGFuZCB0aGUgc2VsZWN0aW9uIGhvbGQuXG5pbXBvcnQgeyBiYXRjaCwgZWZmZWN0IH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgcXVlcnksIHNldFF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyBrZWVwTGFzdCwgbGFzdFZpZXcsIHdpdGhLZXB0IH0gZnJvbSBcIi4va2VwdFwiO1xuaW1wb3J0IHsgbWV0cmljcyB9IGZyb20gXCIuL21ldHJpY3NcIjtcbmltcG9ydCB7IHNlbGVjdGlvbiB9IGZyb20gXCIuL3NlbGVjdGlvblwiO1xuaW1wb3J0IHsgY2FtZXJhIH0gZnJvbSBcIi4vc2hvd25cIjtcbmltcG9ydCB7IGNoYW5nZSwgRklSU1QsIGZpbHRlciwgdHlwZSBWaWV3LCB2aWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHsgZnJvbVF1ZXJ5LCBOQU1FUywgcXVlcnlPZiwgdG9RdWVyeSB9IGZyb20gXCIuL3ZpZXdxdWVyeVwiO1xuXG4vKiogVGhlIGFkZHJlc3MgaXMgd3JpdHRlbiB3aGVuIG5vdGhpbmcgaGFzIGNoYW5nZWQgZm9yIHRoaXMgbG9uZzogYnJvd3NlcnMgYWxsb3cgc29tZSAxMDAgaW4gMzAgcy4gKi9cbmNvbnN0IFNFVFRMRV9NUyA9IDM1MDtcblxuZnVuY3Rpb24gb3VycyhvZjogVVJMU2VhcmNoUGFyYW1zKTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKCk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBOQU1FUykge1xuICAgIGNvbnN0IHZhbHVlID0gb2YuZ2V0KG5hbWUpO1xuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCkgd29yZHMuc2V0KG5hbWUsIHZhbHVlKTtcbiAgfVxuICByZXR1cm4gd29yZHMudG9TdHJpbmcoKTtcbn1cblxuZnVuY3Rpb24gc2FtZShhOiByZWFkb25seSBzdHJpbmdbXSwgYjogUmVhZG9ubHlTZXQ8c3RyaW5nPik6IGJvb2xlYW4ge1xuICByZXR1cm4gYS5sZW5ndGggPT09IGIuc2l6ZSAmJiBhLmV2ZXJ5KChvbmUpID0+IGIuaGFzKG9uZSkpO1xufVxuXG4vKiogU2hvd3MgYSB2aWV3OiBvZiBhbiBhZGRyZXNzIG9yIGEgcHJlc2V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3cobmV4dDogVmlldyk6IHZvaWQge1xuICBiYXRjaCgoKSA9PiB7XG4gICAgdmlldy52YWx1ZSA9IG5leHQ7XG4gICAgY2FtZXJhLnZhbHVlID0gbmV4dC5jYW1lcmE7XG4gICAgY29uc3Qgbm93ID0gc2VsZWN0aW9uLnBlZWsoKTtcbiAgICBpZiAoIXNhbWUobmV4dC5kZXZpY2VzLCBub3cuZGV2aWNlcykgfHwgIXNhbWUobmV4dC5yYWNrcywgbm93LnJhY2tzKSkge1xuICAgICAgc2VsZWN0aW9uLnZhbHVlID0ge1xuICAgICAgICBkZXZpY2VzOiBuZXcgU2V0KG5leHQuZGV2aWNlcyksXG4gICAgICAgIHJhY2tzOiBuZXcgU2V0KG5leHQucmFja3MpLFxuICAgICAgICBhbmNob3I6IHVuZGVmaW5lZCxcbiAgICAgIH07XG4gICAgfVxuICB9KTtcbn1cblxuLyoqIFB1dHMgYSBtZXRyaWMgb24gc2NyZWVuLCB3aXRoIHdoYXQgdGhpcyBicm93c2VyIGtlZXBzIG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZE1ldHJpYyhuYW1lOiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3Qgbm93ID0gdmlldy5wZWVrKCk7XG4gIGlmIChub3cubWV0cmljcy5pbmNsdWRlcyhuYW1lKSkgcmV0dXJuO1xuICB2aWV3LnZhbHVlID0gd2l0aEtlcHQoeyAuLi5ub3csIG1ldHJpY3M6IFsuLi5ub3cubWV0cmljcywgbmFtZV0gfSwgW25hbWVdKTtcbn1cblxuLyoqIFB1dHMgdGhlc2UgbWV0cmljcyBvbiBzY3JlZW47IGEgZmlsdGVyIG9mIHZhbHVlcyBnb2VzIHdoZW4gYW5vdGhlciBvbmUgaXMgdGhlIGZpcnN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldE1ldHJpY3MobmFtZXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gIGJhdGNoKCgpID0+IHtcbiAgICBpZiAobmFtZXNbMF0gIT09IHZpZXcucGVlaygpLm1ldHJpY3NbMF0pIGZpbHRlcih7IGZyb206IHVuZGVmaW5lZCwgdG86IHVuZGVmaW5lZCB9KTtcbiAgICBjaGFuZ2UoeyBtZXRyaWNzOiBuYW1lcyB9KTtcbiAgfSk7XG59XG5cbi8qKiBUaGUgbWV0cmljIHRoYXQgbW9zdCBkZXZpY2VzIGhhdmU6IHdoYXQgaXMgc2hvd24gdG8gc29tZWJvZHkgd2hvIGhhcyBub3QgY2hvc2VuIHlldC4gKi9cbmZ1bmN0aW9uIGZpcnN0TWV0cmljKCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGxldCBiZXN0OiB7IG5hbWU6IHN0cmluZzsgZGV2aWNlczogbnVtYmVyIH0gfCB1bmRlZmluZWQ7XG4gIGZvciAoY29uc3QgbWV0cmljIG9mIG1ldHJpY3MudmFsdWUgPz8gW10pIHtcbiAgICBpZiAobWV0cmljLm5hdHVyZSA9PT0gXCJ2b2xhdGlsZVwiICYmIG1ldHJpYy5kZXZpY2VzID4gKGJlc3Q/LmRldmljZXMgPz8gMCkpIGJlc3QgPSBtZXRyaWM7XG4gIH1cbiAgcmV0dXJuIGJlc3Q/Lm5hbWU7XG59XG5cbi8qKiBGb2xsb3dzIHRoZSBhZGRyZXNzLCB0aGUgY2FtZXJhIGFuZCB0aGUgc2VsZWN0aW9uIHVudGlsIHRoZSBhbnN3ZXIgaXMgY2FsbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvbGxvd0FkZHJlc3MoKTogKCkgPT4gdm9pZCB7XG4gIGNvbnN0IGdpdmVuID0gb3VycyhxdWVyeS5wZWVrKCkpO1xuICBjb25zdCBsYXN0ID0gZ2l2ZW4gPyB1bmRlZmluZWQgOiBsYXN0VmlldygpO1xuICBzaG93KGdpdmVuID8gZnJvbVF1ZXJ5KHF1ZXJ5LnBlZWsoKSkgOiAobGFzdCA/PyBGSVJTVCkpO1xuICBsZXQgbmV3Y29tZXIgPSAhZ2l2ZW4gJiYgIWxhc3Q7XG4gIGxldCB3cml0dGVuID0gZ2l2ZW47XG4gIGxldCB0aW1lcjogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ7XG5cbiAgY29uc3Qgd3JpdGUgPSAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IHF1ZXJ5T2Yodmlldy5wZWVrKCkpO1xuICAgIGtlZXBMYXN0KHZpZXcucGVlaygpKTtcbiAgICBpZiAodGV4dCA9PT0gd3JpdHRlbikgcmV0dXJuO1xuICAgIHdyaXR0ZW4gPSB0ZXh0O1xuICAgIHNldFF1ZXJ5KHRvUXVlcnkodmlldy5wZWVrKCkpKTtcbiAgfTtcbiAgY29uc3Qgc3RvcHMgPSBbXG4gICAgZWZmZWN0KCgpID0+IHtcbiAgICAgIGNvbnN0IHRleHQgPSBvdXJzKHF1ZXJ5LnZhbHVlKTtcbiAgICAgIGlmICh0ZXh0ID09PSB3cml0dGVuKSByZXR1cm47XG4gICAgICAvLyBTb21lYm9keSBoYXMgZ29uZSBiYWNrLCBvciBmb2xsb3dlZCBhIGxpbmsgdG8gYW5vdGhlciB2aWV3LlxuICAgICAgd3JpdHRlbiA9IHRleHQ7XG4gICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgc2hvdyhmcm9tUXVlcnkocXVlcnkucGVlaygpKSk7XG4gICAgfSksXG4gICAgZWZmZWN0KCgpID0+IHtcbiAgICAgIHZpZXcudmFsdWU7XG4gICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgdGltZXIgPSBzZXRUaW1lb3V0KHdyaXRlLCBTRVRUTEVfTVMpO1xuICAgIH0pLFxuICAgIGVmZmVjdCgoKSA9PiB7XG4gICAgICBjb25zdCBub3cgPSBjYW1lcmEudmFsdWU7XG4gICAgICBpZiAobm93ICE9PSB2aWV3LnBlZWsoKS5jYW1lcmEpIGNoYW5nZSh7IGNhbWVyYTogbm93IH0pO1xuICAgIH0pLFxuICAgIGVmZmVjdCgoKSA9PiB7XG4gICAgICBjb25zdCB7IGRldmljZXMsIHJhY2tzIH0gPSBzZWxlY3Rpb24udmFsdWU7XG4gICAgICBjb25zdCBub3cgPSB2aWV3LnBlZWsoKTtcbiAgICAgIGlmIChzYW1lKG5vdy5kZXZpY2VzLCBkZXZpY2VzKSAmJiBzYW1lKG5vdy5yYWNrcywgcmFja3MpKSByZXR1cm47XG4gICAgICBjaGFuZ2UoeyBkZXZpY2VzOiBbLi4uZGV2aWNlc10sIHJhY2tzOiBbLi4ucmFja3NdIH0pO1xuICAgIH0pLFxuICAgIGVmZmVjdCgoKSA9PiB7XG4gICAgICBpZiAoIW5ld2NvbWVyKSByZXR1cm47XG4gICAgICBjb25zdCBuYW1lID0gZmlyc3RNZXRyaWMoKTtcbiAgICAgIGlmICghbmFtZSkgcmV0dXJuO1xuICAgICAgbmV3Y29tZXIgPSBmYWxzZTtcbiAgICAgIGlmICh2aWV3LnBlZWsoKS5tZXRyaWNzLmxlbmd0aCA9PT0gMCkgYWRkTWV0cmljKG5hbWUpO1xuICAgIH0pLFxuICBdO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgZm9yIChjb25zdCBzdG9wIG9mIHN0b3BzKSBzdG9wKCk7XG4gIH07XG59XG4iLCAiaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlSWQgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5cbi8qKiBOdW1iZXJzIGFzIHRoZXkgYXJlIHR5cGVkOiBubyBtb3JlIGRpZ2l0cyB0aGFuIHNvbWVib2R5IHdvdWxkIHJlYWQuICovXG5mdW5jdGlvbiB3cml0dGVuKHZhbHVlOiBudW1iZXIgfCB1bmRlZmluZWQpOiBzdHJpbmcge1xuICByZXR1cm4gdmFsdWUgPT09IHVuZGVmaW5lZCB8fCBOdW1iZXIuaXNOYU4odmFsdWUpID8gXCJcIiA6IFN0cmluZyhOdW1iZXIodmFsdWUudG9QcmVjaXNpb24oNikpKTtcbn1cblxuLyoqIEEgbnVtYmVyIHRoYXQgY291bnRzIHdoZW4gRW50ZXIgaXMgcHJlc3NlZCBvciB0aGUgYm94IGlzIGxlZnQ7IGVtcHR5IGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gTnVtYmVyQm94KHtcbiAgbGFiZWwsXG4gIHZhbHVlLFxuICBoaWRkZW4sXG4gIHBsYWNlaG9sZGVyLFxuICBvbkNoYW5nZSxcbn06IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgdmFsdWU6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgLyoqIFRoZSBsYWJlbCBpcyByZWFkIG91dCBvbmx5LiAqL1xuICBoaWRkZW4/OiBib29sZWFuO1xuICBwbGFjZWhvbGRlcj86IHN0cmluZztcbiAgb25DaGFuZ2U6ICh2YWx1ZTogbnVtYmVyIHwgdW5kZWZpbmVkKSA9PiB2b2lkO1xufSkge1xuICBjb25zdCBpZCA9IHVzZUlkKCk7XG4gIC8qKiBXaGF0IGlzIGJlaW5nIHR5cGVkOyB1bmRlZmluZWQgd2hlbiBub2JvZHkgZG9lcy4gKi9cbiAgY29uc3QgdHlwZWQgPSB1c2VTaWduYWw8c3RyaW5nIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCB0YWtlID0gKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSB0eXBlZC5wZWVrKCk/LnRyaW0oKTtcbiAgICB0eXBlZC52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICBpZiAodGV4dCA9PT0gdW5kZWZpbmVkIHx8IHRleHQgPT09IHdyaXR0ZW4odmFsdWUpKSByZXR1cm47XG4gICAgY29uc3QgbnVtYmVyID0gTnVtYmVyKHRleHQucmVwbGFjZShcIixcIiwgXCIuXCIpKTtcbiAgICBpZiAodGV4dCA9PT0gXCJcIikgb25DaGFuZ2UodW5kZWZpbmVkKTtcbiAgICBlbHNlIGlmIChOdW1iZXIuaXNGaW5pdGUobnVtYmVyKSkgb25DaGFuZ2UobnVtYmVyKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiZmllbGQgcnYtbnVtYmVyXCI+XG4gICAgICA8bGFiZWwgZm9yPXtpZH0gY2xhc3M9e2hpZGRlbiA/IFwidW5zZWVuXCIgOiBcIlwifT5cbiAgICAgICAge2xhYmVsfVxuICAgICAgPC9sYWJlbD5cbiAgICAgIDxpbnB1dFxuICAgICAgICBpZD17aWR9XG4gICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICBpbnB1dE1vZGU9XCJkZWNpbWFsXCJcbiAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgcGxhY2Vob2xkZXI9e3BsYWNlaG9sZGVyfVxuICAgICAgICB2YWx1ZT17dHlwZWQudmFsdWUgPz8gd3JpdHRlbih2YWx1ZSl9XG4gICAgICAgIG9uSW5wdXQ9eyhldmVudCkgPT4ge1xuICAgICAgICAgIHR5cGVkLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgfX1cbiAgICAgICAgb25CbHVyPXt0YWtlfVxuICAgICAgICBvbktleURvd249eyhldmVudCkgPT4ge1xuICAgICAgICAgIGlmIChldmVudC5rZXkgPT09IFwiRW50ZXJcIikgdGFrZSgpO1xuICAgICAgICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJFc2NhcGVcIikgdHlwZWQudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgIH19XG4gICAgICAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgImltcG9ydCB7IHVzZUNvbXB1dGVkIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgcmVhZGluZyB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBJY29uQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgU0laRSB9IGZyb20gXCIuL2NvbG91clwiO1xuaW1wb3J0IHsgTnVtYmVyQm94IH0gZnJvbSBcIi4vTnVtYmVyQm94XCI7XG5pbXBvcnQgeyB0aWNrcyB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgeyBjb2xvdXJpbmcsIGZpZ3VyZXMsIHNob3duIH0gZnJvbSBcIi4vc2hvd25cIjtcbmltcG9ydCB7IGhpc3RvZ3JhbSB9IGZyb20gXCIuL3N0YXRpc3RpY3NcIjtcbmltcG9ydCB7IGZpbHRlciwgcGFydCwgdGhyZXNob2xkT2YgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBCYXJzIG9mIHRoZSBkaXN0cmlidXRpb24uICovXG5jb25zdCBCSU5TID0gNjQ7XG4vKiogU3RlcHMgb2YgYSBoYW5kbGUgZnJvbSBvbmUgZW5kIHRvIHRoZSBvdGhlci4gKi9cbmNvbnN0IFNURVBTID0gMjAwO1xuXG4vKiogSG93IHRoZSB2YWx1ZXMgYXJlIGRpc3RyaWJ1dGVkLCBhcyBhIHNpbGhvdWV0dGUgYWJvdmUgdGhlIGNvbG91cnM7IGhlaWdodHMgYnkgdGhlIHNxdWFyZSByb290LiAqL1xuZnVuY3Rpb24gRGlzdHJpYnV0aW9uKHsgbG93LCBoaWdoIH06IHsgbG93OiBudW1iZXI7IGhpZ2g6IG51bWJlciB9KSB7XG4gIGNvbnN0IHBhdGggPSB1c2VDb21wdXRlZCgoKSA9PiB7XG4gICAgY29uc3QgY291bnRzID0gaGlzdG9ncmFtKGZpZ3VyZXMudmFsdWVbMF0/LnNvcnRlZCA/PyBbXSwgbG93LCBoaWdoLCBCSU5TKTtcbiAgICBjb25zdCBtb3N0ID0gTWF0aC5tYXgoMSwgLi4uY291bnRzKTtcbiAgICBsZXQgbGluZSA9IGBNMCAyMGA7XG4gICAgY291bnRzLmZvckVhY2goKGNvdW50LCBiaW4pID0+IHtcbiAgICAgIC8vIEEgc2luZ2xlIGRldmljZSBpcyBzZWVuIGJlc2lkZSBhIHRob3VzYW5kLCBhcyBpdCBpcyB0aGUgb2RkIG9uZSB0aGF0IGlzIGxvb2tlZCBmb3IuXG4gICAgICBjb25zdCB5ID0gY291bnQgPT09IDAgPyAyMCA6IDE5IC0gMTggKiBNYXRoLnNxcnQoY291bnQgLyBtb3N0KTtcbiAgICAgIGxpbmUgKz0gYFYke3kudG9GaXhlZCgxKX1IJHtiaW4gKyAxfWA7XG4gICAgfSk7XG4gICAgcmV0dXJuIGAke2xpbmV9VjIwWmA7XG4gIH0pO1xuICByZXR1cm4gKFxuICAgIDxzdmdcbiAgICAgIGNsYXNzPVwicnYtZGlzdHJpYnV0aW9uXCJcbiAgICAgIHZpZXdCb3g9e2AwIDAgJHtCSU5TfSAyMGB9XG4gICAgICBwcmVzZXJ2ZUFzcGVjdFJhdGlvPVwibm9uZVwiXG4gICAgICByb2xlPVwiaW1nXCJcbiAgICAgIGFyaWEtbGFiZWw9e3QucmFja3ZpZXcubGVnZW5kLmhpc3RvZ3JhbX1cbiAgICA+XG4gICAgICA8cGF0aCBkPXtwYXRofSAvPlxuICAgIDwvc3ZnPlxuICApO1xufVxuXG4vKiogT25lIGVuZCBvZiB0aGUgcmFuZ2UgdGhhdCBpcyBsZXQgdGhyb3VnaCwgYXMgYSBoYW5kbGUgdGhhdCBpcyBkcmFnZ2VkIG9yIG1vdmVkIGJ5IGtleXMuICovXG5mdW5jdGlvbiBIYW5kbGUoe1xuICBlbmQsXG4gIGxvdyxcbiAgaGlnaCxcbiAgdW5pdHMsXG59OiB7XG4gIGVuZDogXCJmcm9tXCIgfCBcInRvXCI7XG4gIGxvdzogbnVtYmVyO1xuICBoaWdoOiBudW1iZXI7XG4gIHVuaXRzOiBzdHJpbmc7XG59KSB7XG4gIGNvbnN0IGZpbHRlcnMgPSBwYXJ0KFwiZmlsdGVyc1wiKS52YWx1ZTtcbiAgY29uc3QgcmVzdCA9IGVuZCA9PT0gXCJmcm9tXCIgPyBsb3cgOiBoaWdoO1xuICBjb25zdCBub3cgPSBNYXRoLm1pbihoaWdoLCBNYXRoLm1heChsb3csIGZpbHRlcnNbZW5kXSA/PyByZXN0KSk7XG4gIGNvbnN0IGF0ID0gTWF0aC5yb3VuZCgoKG5vdyAtIGxvdykgLyAoaGlnaCAtIGxvdykpICogU1RFUFMpO1xuICBjb25zdCBzZXQgPSAoc3RlcDogbnVtYmVyKSA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSBOdW1iZXIoKGxvdyArICgoaGlnaCAtIGxvdykgKiBzdGVwKSAvIFNURVBTKS50b1ByZWNpc2lvbig2KSk7XG4gICAgY29uc3QgYXRSZXN0ID0gZW5kID09PSBcImZyb21cIiA/IHN0ZXAgPD0gMCA6IHN0ZXAgPj0gU1RFUFM7XG4gICAgY29uc3Qgb3RoZXIgPSBlbmQgPT09IFwiZnJvbVwiID8gZmlsdGVycy50byA6IGZpbHRlcnMuZnJvbTtcbiAgICBpZiAob3RoZXIgIT09IHVuZGVmaW5lZCAmJiAoZW5kID09PSBcImZyb21cIiA/IHZhbHVlID4gb3RoZXIgOiB2YWx1ZSA8IG90aGVyKSkgcmV0dXJuO1xuICAgIGZpbHRlcih7IFtlbmRdOiBhdFJlc3QgPyB1bmRlZmluZWQgOiB2YWx1ZSB9KTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8aW5wdXRcbiAgICAgIHR5cGU9XCJyYW5nZVwiXG4gICAgICBjbGFzcz17YHJ2LWhhbmRsZSAke2VuZH1gfVxuICAgICAgYXJpYS1sYWJlbD17dC5yYWNrdmlldy5maWx0ZXJzW2VuZF19XG4gICAgICBhcmlhLXZhbHVldGV4dD17cmVhZGluZyhub3csIHVuaXRzKX1cbiAgICAgIG1pbj17MH1cbiAgICAgIG1heD17U1RFUFN9XG4gICAgICB2YWx1ZT17YXR9XG4gICAgICBvbklucHV0PXsoZXZlbnQpID0+IHNldChOdW1iZXIoZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZSkpfVxuICAgIC8+XG4gICk7XG59XG5cbmZ1bmN0aW9uIHBsYWNlKHZhbHVlOiBudW1iZXIsIGxvdzogbnVtYmVyLCBoaWdoOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7KE1hdGgubWluKDEsIE1hdGgubWF4KDAsICh2YWx1ZSAtIGxvdykgLyAoaGlnaCAtIGxvdykpKSAqIDEwMCkudG9GaXhlZCgyKX0lYDtcbn1cblxuLyoqIFRoZSBjb2xvdXJzIHdpdGggdGhlaXIgdmFsdWVzLCBob3cgbWFueSBkZXZpY2VzIGhhdmUgd2hpY2gsIGFuZCBoYW5kbGVzIHRoYXQgbGV0IGEgcmFuZ2UgdGhyb3VnaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBMZWdlbmQoKSB7XG4gIGNvbnN0IGZpcnN0ID0gc2hvd24udmFsdWVbMF07XG4gIGNvbnN0IGZpZ3VyZSA9IGZpZ3VyZXMudmFsdWVbMF07XG4gIGlmICghZmlyc3QgfHwgIWZpZ3VyZSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHsgbG93LCBoaWdoLCBraW5kIH0gPSBmaWd1cmUucmFuZ2U7XG4gIGNvbnN0IHsgZnJvbSwgdG8gfSA9IHBhcnQoXCJmaWx0ZXJzXCIpLnZhbHVlO1xuICBjb25zdCBsaW1pdHMgPSBmaXJzdC5hcyA/IHVuZGVmaW5lZCA6IHRocmVzaG9sZE9mKHBhcnQoXCJ0aHJlc2hvbGRzXCIpLnZhbHVlLCBmaXJzdC5tZXRyaWMpO1xuICBjb25zdCBjb2xvdXJzID0gY29sb3VyaW5nLnZhbHVlO1xuICBjb25zdCBzdG9wcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDE3IH0sIChfLCBhdCkgPT4gY29sb3Vyc1tNYXRoLm1pbihTSVpFIC0gMSwgYXQgKiAxNildKTtcbiAgY29uc3QgdF8gPSB0LnJhY2t2aWV3O1xuICBjb25zdCB3b3JkcyA9IGZpcnN0LmFzID8gdF8ubGVnZW5kLmNvbXBhcmVkW2ZpcnN0LmFzXSA6IHRfLmxlZ2VuZC5raW5kW2tpbmRdO1xuICBjb25zdCBsaW1pdCA9ICh2YWx1ZTogbnVtYmVyIHwgdW5kZWZpbmVkLCBsZXZlbDogXCJ3YXJuaW5nXCIgfCBcImNyaXRpY2FsXCIpID0+XG4gICAgdmFsdWUgIT09IHVuZGVmaW5lZCAmJlxuICAgIHZhbHVlID49IGxvdyAmJlxuICAgIHZhbHVlIDw9IGhpZ2ggJiYgKFxuICAgICAgPHNwYW5cbiAgICAgICAgY2xhc3M9XCJydi1saW1pdFwiXG4gICAgICAgIGRhdGEtbGV2ZWw9e2xldmVsfVxuICAgICAgICBzdHlsZT17eyBsZWZ0OiBwbGFjZSh2YWx1ZSwgbG93LCBoaWdoKSB9fVxuICAgICAgICB0aXRsZT17dF8udGhyZXNob2xkcy5hdCh0Xy50aHJlc2hvbGRzW2xldmVsXSwgcmVhZGluZyh2YWx1ZSwgZmlyc3QudW5pdHMpKX1cbiAgICAgIC8+XG4gICAgKTtcbiAgcmV0dXJuIChcbiAgICA8c2VjdGlvbiBjbGFzcz1cInJ2LWxlZ2VuZFwiIGFyaWEtbGFiZWw9e3RfLmxlZ2VuZC5sYWJlbChmaXJzdC5tZXRyaWMpfT5cbiAgICAgIDxkaXYgY2xhc3M9XCJydi1sZWdlbmQtbmFtZVwiPlxuICAgICAgICA8c3Ryb25nIGNsYXNzPVwicnYtbmFtZVwiPntmaXJzdC5tZXRyaWN9PC9zdHJvbmc+XG4gICAgICAgIDxzbWFsbD57W2ZpcnN0LnVuaXRzLCB3b3Jkc10uZmlsdGVyKEJvb2xlYW4pLmpvaW4oXCIgXHUwMEI3IFwiKX08L3NtYWxsPlxuICAgICAgPC9kaXY+XG4gICAgICA8ZGl2IGNsYXNzPVwicnYtc2NhbGVcIj5cbiAgICAgICAgPERpc3RyaWJ1dGlvbiBsb3c9e2xvd30gaGlnaD17aGlnaH0gLz5cbiAgICAgICAgPGRpdlxuICAgICAgICAgIGNsYXNzPVwicnYtYmFuZFwiXG4gICAgICAgICAgc3R5bGU9e3sgYmFja2dyb3VuZDogYGxpbmVhci1ncmFkaWVudCh0byByaWdodCwgJHtzdG9wcy5qb2luKFwiLCBcIil9KWAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIHtmcm9tICE9PSB1bmRlZmluZWQgJiYgKFxuICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJydi1vdXQgZnJvbVwiIHN0eWxlPXt7IHdpZHRoOiBwbGFjZShmcm9tLCBsb3csIGhpZ2gpIH19IC8+XG4gICAgICAgICAgKX1cbiAgICAgICAgICB7dG8gIT09IHVuZGVmaW5lZCAmJiA8c3BhbiBjbGFzcz1cInJ2LW91dCB0b1wiIHN0eWxlPXt7IGxlZnQ6IHBsYWNlKHRvLCBsb3csIGhpZ2gpIH19IC8+fVxuICAgICAgICAgIHtsaW1pdChsaW1pdHM/Lndhcm5pbmcsIFwid2FybmluZ1wiKX1cbiAgICAgICAgICB7bGltaXQobGltaXRzPy5jcml0aWNhbCwgXCJjcml0aWNhbFwiKX1cbiAgICAgICAgICA8SGFuZGxlIGVuZD1cImZyb21cIiBsb3c9e2xvd30gaGlnaD17aGlnaH0gdW5pdHM9e2ZpcnN0LnVuaXRzfSAvPlxuICAgICAgICAgIDxIYW5kbGUgZW5kPVwidG9cIiBsb3c9e2xvd30gaGlnaD17aGlnaH0gdW5pdHM9e2ZpcnN0LnVuaXRzfSAvPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAgPGRpdiBjbGFzcz1cInJ2LXRpY2tzXCIgYXJpYS1oaWRkZW49XCJ0cnVlXCI+XG4gICAgICAgICAge3RpY2tzKGxvdywgaGlnaCwgNikubWFwKCh2YWx1ZSkgPT4gKFxuICAgICAgICAgICAgPHNwYW4ga2V5PXt2YWx1ZX0gc3R5bGU9e3sgbGVmdDogcGxhY2UodmFsdWUsIGxvdywgaGlnaCkgfX0+XG4gICAgICAgICAgICAgIHtyZWFkaW5nKHZhbHVlKX1cbiAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICApKX1cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L2Rpdj5cbiAgICAgIDxkaXYgY2xhc3M9XCJydi1iZXR3ZWVuIG5vLXByaW50XCI+XG4gICAgICAgIDxOdW1iZXJCb3hcbiAgICAgICAgICBoaWRkZW5cbiAgICAgICAgICBsYWJlbD17dF8uZmlsdGVycy5mcm9tfVxuICAgICAgICAgIHBsYWNlaG9sZGVyPXtyZWFkaW5nKGxvdyl9XG4gICAgICAgICAgdmFsdWU9e2Zyb219XG4gICAgICAgICAgb25DaGFuZ2U9eyh2YWx1ZSkgPT4gZmlsdGVyKHsgZnJvbTogdmFsdWUgfSl9XG4gICAgICAgIC8+XG4gICAgICAgIDxzcGFuIGFyaWEtaGlkZGVuPVwidHJ1ZVwiPlx1MjAxMzwvc3Bhbj5cbiAgICAgICAgPE51bWJlckJveFxuICAgICAgICAgIGhpZGRlblxuICAgICAgICAgIGxhYmVsPXt0Xy5maWx0ZXJzLnRvfVxuICAgICAgICAgIHBsYWNlaG9sZGVyPXtyZWFkaW5nKGhpZ2gpfVxuICAgICAgICAgIHZhbHVlPXt0b31cbiAgICAgICAgICBvbkNoYW5nZT17KHZhbHVlKSA9PiBmaWx0ZXIoeyB0bzogdmFsdWUgfSl9XG4gICAgICAgIC8+XG4gICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgaWNvbj1cImNsb3NlXCJcbiAgICAgICAgICBsYWJlbD17dF8uZmlsdGVycy5jbGVhclJhbmdlfVxuICAgICAgICAgIGRpc2FibGVkPXtmcm9tID09PSB1bmRlZmluZWQgJiYgdG8gPT09IHVuZGVmaW5lZH1cbiAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBmaWx0ZXIoeyBmcm9tOiB1bmRlZmluZWQsIHRvOiB1bmRlZmluZWQgfSl9XG4gICAgICAgIC8+XG4gICAgICA8L2Rpdj5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgZGF0ZVRpbWUsIHRpbWUgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgY29ubmVjdGlvbiwgbGFzdEhlYXJkIH0gZnJvbSBcIi4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IGZpZ3VyZXMgfSBmcm9tIFwiLi9zaG93blwiO1xuaW1wb3J0IHsgbG9vayB9IGZyb20gXCIuL3RyYXZlbFwiO1xuaW1wb3J0IHsgdmFsdWVzQXQgfSBmcm9tIFwiLi92YWx1ZXNcIjtcbmltcG9ydCB7IHBhcnQgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBXaGV0aGVyIHRoZSB2YWx1ZXMgYXJlIHRob3NlIG9mIG5vdywgc2FpZCBvdmVyIHRoZSByYWNrcyB0aGVtc2VsdmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIExpdmVTdGF0ZSgpIHtcbiAgY29uc3QgdF8gPSB0LnJhY2t2aWV3LnN0YXRlO1xuICBjb25zdCBtb21lbnQgPSBwYXJ0KFwibW9tZW50XCIpLnZhbHVlO1xuICBpZiAobW9tZW50ICE9PSB1bmRlZmluZWQpIHtcbiAgICByZXR1cm4gKFxuICAgICAgPGRpdiBjbGFzcz1cInJ2LXN0YXRlXCIgZGF0YS1zdGF0ZT1cInBhc3RcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgIDxJY29uIG5hbWU9XCJjbG9ja1wiIC8+XG4gICAgICAgIDxzcGFuPlxuICAgICAgICAgIHt0LnJhY2t2aWV3LnRpbWUucGFzdChkYXRlVGltZShtb21lbnQpKX1cbiAgICAgICAgICA8c21hbGw+e3QucmFja3ZpZXcudGltZS5wbGFjZW1lbnR9PC9zbWFsbD5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwcmltYXJ5XCIgb25DbGljaz17KCkgPT4gbG9vayh1bmRlZmluZWQpfT5cbiAgICAgICAgICB7dC5yYWNrdmlldy50aW1lLm5vd31cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICA8L2Rpdj5cbiAgICApO1xuICB9XG4gIGNvbnN0IG5vdyA9IGNvbm5lY3Rpb24udmFsdWU7XG4gIGNvbnN0IGhlYXJkID0gbGFzdEhlYXJkLnZhbHVlID8gdGltZShsYXN0SGVhcmQudmFsdWUgLyAxMDAwKSA6IFwiXCI7XG4gIGlmIChub3cgPT09IFwibGl2ZVwiIHx8IG5vdyA9PT0gXCJvZmZcIikge1xuICAgIGlmIChwYXJ0KFwibWV0cmljc1wiKS52YWx1ZS5sZW5ndGggPT09IDApIHJldHVybiBudWxsO1xuICAgIGNvbnN0IGtub3duID0gKGZpZ3VyZXMudmFsdWVbMF0/LmFsbC5jb3VudCA/PyAwKSA+IDAgJiYgdmFsdWVzQXQudmFsdWUgPiAwO1xuICAgIHJldHVybiAoXG4gICAgICA8ZGl2IGNsYXNzPVwicnYtc3RhdGVcIiBkYXRhLXN0YXRlPXtrbm93biA/IFwibGl2ZVwiIDogXCJ3YWl0aW5nXCJ9PlxuICAgICAgICB7a25vd24gPyB0Xy52YWx1ZXModGltZSh2YWx1ZXNBdC52YWx1ZSkpIDogdF8ud2FpdGluZ31cbiAgICAgIDwvZGl2PlxuICAgICk7XG4gIH1cbiAgY29uc3Qgd29yZHMgPSB7XG4gICAgY29ubmVjdGluZzogdF8uY29ubmVjdGluZyxcbiAgICBzdGFsZTogdF8uc3RhbGUoaGVhcmQpLFxuICAgIGxvc3Q6IGhlYXJkID8gdF8ubG9zdChoZWFyZCkgOiB0Xy5sb3N0QXRPbmNlLFxuICAgIHBhdXNlZDogdF8ucGF1c2VkLFxuICB9W25vd107XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInJ2LXN0YXRlXCIgZGF0YS1zdGF0ZT17bm93fSByb2xlPVwic3RhdHVzXCI+XG4gICAgICB7bm93ICE9PSBcImNvbm5lY3RpbmdcIiAmJiA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+fVxuICAgICAge3dvcmRzfVxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgImltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHNlbmQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBNYWRlVG9rZW4gfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgaXNSb290IH0gZnJvbSBcIi4uL2FwaS9zZXNzaW9uXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEJ1dHRvbkxpbmsgfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBDb2RlLCBFbXB0eSB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyBoZXJlIH0gZnJvbSBcIi4vc2hvd25cIjtcblxuLyoqIEEgcmFjayBtYWRlIGJ5IHRoZSBBUEksIHdoaWNoIHRha2VzIHdoYXQgdGhlIGNvbW1hbmQgaGFzLiAqL1xuZnVuY3Rpb24gcmFja0NvbW1hbmQoKTogc3RyaW5nIHtcbiAgY29uc3QgdGVhbSA9IGhlcmUudmFsdWUudGVhbXNbMF0/LmlkID8/IFwiVEVBTVwiO1xuICBjb25zdCBib2R5ID0gSlNPTi5zdHJpbmdpZnkoeyBuYW1lOiBcInJhY2stMVwiLCB0ZWFtX2lkOiB0ZWFtLCBzdGF0dXM6IFwiQUNUSVZFXCIgfSk7XG4gIHJldHVybiBbXG4gICAgYGN1cmwgLVggUE9TVCAke2xvY2F0aW9uLm9yaWdpbn0vYXBpL3YyL3JhY2tzIFxcXFxgLFxuICAgIFwiICAtSCAnQXV0aG9yaXphdGlvbjogQmVhcmVyIFRPS0VOJyAtSCAnQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9qc29uJyBcXFxcXCIsXG4gICAgYCAgLWQgJyR7Ym9keX0nYCxcbiAgXS5qb2luKFwiXFxuXCIpO1xufVxuXG4vKiogVGhlcmUgYXJlIG5vIHJhY2tzOiBob3cgdGhleSBjb21lIHRvIGJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIE5vUmFja3MoKSB7XG4gIGNvbnN0IHRfID0gdC5yYWNrdmlldy5lbXB0eTtcbiAgY29uc3Qgcm9vdCA9IGlzUm9vdCgpO1xuICByZXR1cm4gKFxuICAgIDxFbXB0eSBpY29uPVwicmFja1wiIHRpdGxlPXt0Xy5ub1JhY2tzfT5cbiAgICAgIDxwPntyb290ID8gdF8ubm9SYWNrc1Jvb3QgOiB0Xy5ub1JhY2tzVXNlcn08L3A+XG4gICAgICB7cm9vdCA/IChcbiAgICAgICAgPD5cbiAgICAgICAgICA8Q29kZSB0ZXh0PXtyYWNrQ29tbWFuZCgpfSAvPlxuICAgICAgICAgIDxCdXR0b25MaW5rIGhyZWY9XCIvdGVhbXNcIiBpY29uPVwidGVhbVwiPlxuICAgICAgICAgICAge3RfLnRlYW1zfVxuICAgICAgICAgIDwvQnV0dG9uTGluaz5cbiAgICAgICAgPC8+XG4gICAgICApIDogKFxuICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL2Nsb3VkLWVudi9jbHVzdGVyLXR5cGVzXCIga2luZD1cInByaW1hcnlcIiBpY29uPVwiYWRkXCI+XG4gICAgICAgICAge3RfLmxhdW5jaH1cbiAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgKX1cbiAgICA8L0VtcHR5PlxuICApO1xufVxuXG4vKiogVGhlIGNvbW1hbmQgdGhhdCByZXBvcnRzIGEgZmlyc3QgdmFsdWUgb2YgYSBkZXZpY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVwb3J0Q29tbWFuZChvcmlnaW46IHN0cmluZywgZGV2aWNlOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBib2R5ID0gSlNPTi5zdHJpbmdpZnkoe1xuICAgIG5hbWU6IFwibG9hZC4xbVwiLFxuICAgIHZhbHVlOiAwLjUsXG4gICAgdW5pdHM6IFwiXCIsXG4gICAgdHlwZTogXCJkb3VibGVcIixcbiAgICBzbG9wZTogXCJib3RoXCIsXG4gICAgdHRsOiAzNjAwLFxuICB9KTtcbiAgcmV0dXJuIFtcbiAgICBgY3VybCAtWCBQVVQgJHtvcmlnaW59L21yZC8ke2RldmljZX0vbWV0cmljcyBcXFxcYCxcbiAgICBgICAtSCAnQXV0aG9yaXphdGlvbjogQmVhcmVyICR7dG9rZW59JyAtSCAnQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9qc29uJyBcXFxcYCxcbiAgICBgICAtZCAnJHtib2R5fSdgLFxuICBdLmpvaW4oXCJcXG5cIik7XG59XG5cbmNvbnN0IFRPS0VOX0RBWVMgPSAzMDtcblxuLyoqIFRoZXJlIGFyZSBubyBtZXRyaWNzOiB0aGUgY29tbWFuZCB0aGF0IHJlcG9ydHMgb25lLCB3aXRoIGEgdG9rZW4gbWFkZSBmb3IgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gTm9NZXRyaWNzKCkge1xuICBjb25zdCBzZWNyZXQgPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IGJ1c3kgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCB0XyA9IHQucmFja3ZpZXcuZW1wdHk7XG4gIGNvbnN0IGRldmljZSA9IGhlcmUudmFsdWUuZGV2aWNlc1swXTtcbiAgaWYgKCFkZXZpY2UpIHtcbiAgICByZXR1cm4gKFxuICAgICAgPEVtcHR5IGljb249XCJkZXZpY2VcIiB0aXRsZT17dF8ubm9NZXRyaWNzfT5cbiAgICAgICAgPHA+e3RfLm5vRGV2aWNlc308L3A+XG4gICAgICA8L0VtcHR5PlxuICAgICk7XG4gIH1cbiAgY29uc3QgbWFrZSA9IGFzeW5jICgpID0+IHtcbiAgICBidXN5LnZhbHVlID0gdHJ1ZTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgbWFkZSA9IGF3YWl0IHNlbmQ8TWFkZVRva2VuPihcIlBPU1RcIiwgXCIvYXBpL3YyL3Rva2Vuc1wiLCB7XG4gICAgICAgIG5hbWU6IHRfLnRva2VuTmFtZSxcbiAgICAgICAgc2NvcGVzOiBbXCJ3cml0ZVwiXSxcbiAgICAgICAgZGF5czogVE9LRU5fREFZUyxcbiAgICAgICAgZGV2aWNlczogW2RldmljZS5pZF0sXG4gICAgICB9KTtcbiAgICAgIHNlY3JldC52YWx1ZSA9IG1hZGUuc2VjcmV0O1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIHRvYXN0UHJvYmxlbShwcm9ibGVtKTtcbiAgICB9XG4gICAgYnVzeS52YWx1ZSA9IGZhbHNlO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxFbXB0eSBpY29uPVwiY2hhcnRcIiB0aXRsZT17dF8ubm9NZXRyaWNzfT5cbiAgICAgIDxwPnt0Xy5ub01ldHJpY3NCb2R5KGRldmljZS5uYW1lKX08L3A+XG4gICAgICA8Q29kZSB0ZXh0PXtyZXBvcnRDb21tYW5kKGxvY2F0aW9uLm9yaWdpbiwgZGV2aWNlLmlkLCBzZWNyZXQudmFsdWUgfHwgXCJUT0tFTlwiKX0gLz5cbiAgICAgIHtzZWNyZXQudmFsdWUgPyAoXG4gICAgICAgIDxwPnt0Xy50b2tlbk1hZGV9PC9wPlxuICAgICAgKSA6IChcbiAgICAgICAgPEJ1dHRvbiBraW5kPVwicHJpbWFyeVwiIGljb249XCJrZXlcIiBidXN5PXtidXN5LnZhbHVlfSBvbkNsaWNrPXsoKSA9PiB2b2lkIG1ha2UoKX0+XG4gICAgICAgICAge3RfLnRva2VufVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgICl9XG4gICAgPC9FbXB0eT5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGNvdW50IH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB0eXBlIHsgT3JkZXIgfSBmcm9tIFwiLi9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgTW9kZSB9IGZyb20gXCIuL3NjZW5lXCI7XG5pbXBvcnQgeyBjaGFuZ2UsIHBhcnQsIHR5cGUgU2lkZXMgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBTb21lIGNob2ljZXMgc2lkZSBieSBzaWRlLCBvbmUgb2Ygd2hpY2ggaG9sZHMuICovXG5leHBvcnQgZnVuY3Rpb24gQ2hvaWNlPFQgZXh0ZW5kcyBzdHJpbmc+KHtcbiAgbGFiZWwsXG4gIG9wdGlvbnMsXG4gIHZhbHVlLFxuICBvbkNoYW5nZSxcbn06IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgb3B0aW9uczogQXJyYXk8W1QsIHN0cmluZ10+O1xuICB2YWx1ZTogVDtcbiAgb25DaGFuZ2U6ICh2YWx1ZTogVCkgPT4gdm9pZDtcbn0pIHtcbiAgY29uc3QgbmFtZSA9IHVzZUlkKCk7XG4gIHJldHVybiAoXG4gICAgPGZpZWxkc2V0IGNsYXNzPVwicnYtY2hvaWNlLW9mXCI+XG4gICAgICA8bGVnZW5kPntsYWJlbH08L2xlZ2VuZD5cbiAgICAgIDxkaXY+XG4gICAgICAgIHtvcHRpb25zLm1hcCgoW29wdGlvbiwgdGV4dF0pID0+IChcbiAgICAgICAgICA8bGFiZWwga2V5PXtvcHRpb259PlxuICAgICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICAgIHR5cGU9XCJyYWRpb1wiXG4gICAgICAgICAgICAgIGNsYXNzPVwidW5zZWVuXCJcbiAgICAgICAgICAgICAgbmFtZT17bmFtZX1cbiAgICAgICAgICAgICAgY2hlY2tlZD17b3B0aW9uID09PSB2YWx1ZX1cbiAgICAgICAgICAgICAgb25DaGFuZ2U9eygpID0+IG9uQ2hhbmdlKG9wdGlvbil9XG4gICAgICAgICAgICAvPlxuICAgICAgICAgICAgPHNwYW4+e3RleHR9PC9zcGFuPlxuICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICkpfVxuICAgICAgPC9kaXY+XG4gICAgPC9maWVsZHNldD5cbiAgKTtcbn1cblxuLyoqIFdoYXQgY2FuIGJlIGNob3NlbiwgaW4gdGhlIG9yZGVyIG9mIGl0cyB0ZXh0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcHRpb25zPFQgZXh0ZW5kcyBzdHJpbmc+KHRleHRzOiBSZWNvcmQ8VCwgc3RyaW5nPik6IEFycmF5PFtULCBzdHJpbmddPiB7XG4gIHJldHVybiBPYmplY3QuZW50cmllcyh0ZXh0cykgYXMgQXJyYXk8W1QsIHN0cmluZ10+O1xufVxuXG4vKiogQSB0aWNrIGJveC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBUaWNrKHtcbiAgbGFiZWwsXG4gIHZhbHVlLFxuICBvbkNoYW5nZSxcbn06IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgdmFsdWU6IGJvb2xlYW47XG4gIG9uQ2hhbmdlOiAodmFsdWU6IGJvb2xlYW4pID0+IHZvaWQ7XG59KSB7XG4gIHJldHVybiAoXG4gICAgPGxhYmVsIGNsYXNzPVwiY2hlY2tcIj5cbiAgICAgIDxpbnB1dFxuICAgICAgICB0eXBlPVwiY2hlY2tib3hcIlxuICAgICAgICBjaGVja2VkPXt2YWx1ZX1cbiAgICAgICAgb25DaGFuZ2U9eyhldmVudCkgPT4gb25DaGFuZ2UoZXZlbnQuY3VycmVudFRhcmdldC5jaGVja2VkKX1cbiAgICAgIC8+XG4gICAgICB7bGFiZWx9XG4gICAgPC9sYWJlbD5cbiAgKTtcbn1cblxuLyoqIEhvdyByYWNrcyBhbmQgZGV2aWNlcyBhcmUgc2hvd24uICovXG5leHBvcnQgZnVuY3Rpb24gU2hvd1NldHRpbmdzKCkge1xuICBjb25zdCBpZCA9IHVzZUlkKCk7XG4gIGNvbnN0IHRfID0gdC5yYWNrdmlldy5zaG93O1xuICBjb25zdCBoaWRkZW4gPSBwYXJ0KFwiaGlkZGVuXCIpLnZhbHVlO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8Q2hvaWNlPE1vZGU+XG4gICAgICAgIGxhYmVsPXt0Xy5tb2RlfVxuICAgICAgICBvcHRpb25zPXtvcHRpb25zKHRfLm1vZGVzKX1cbiAgICAgICAgdmFsdWU9e3BhcnQoXCJtb2RlXCIpLnZhbHVlfVxuICAgICAgICBvbkNoYW5nZT17KG1vZGUpID0+IGNoYW5nZSh7IG1vZGUgfSl9XG4gICAgICAvPlxuICAgICAgPENob2ljZTxTaWRlcz5cbiAgICAgICAgbGFiZWw9e3RfLnNpZGVzfVxuICAgICAgICBvcHRpb25zPXtvcHRpb25zKHRfLnNpZGUpfVxuICAgICAgICB2YWx1ZT17cGFydChcInNpZGVzXCIpLnZhbHVlfVxuICAgICAgICBvbkNoYW5nZT17KHNpZGVzKSA9PiBjaGFuZ2UoeyBzaWRlcyB9KX1cbiAgICAgIC8+XG4gICAgICA8ZGl2IGNsYXNzPVwiZmllbGRcIj5cbiAgICAgICAgPGxhYmVsIGZvcj17aWR9Pnt0Xy5vcmRlcn08L2xhYmVsPlxuICAgICAgICA8c2VsZWN0XG4gICAgICAgICAgaWQ9e2lkfVxuICAgICAgICAgIGNsYXNzPVwic2VsZWN0XCJcbiAgICAgICAgICB2YWx1ZT17cGFydChcIm9yZGVyXCIpLnZhbHVlfVxuICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IGNoYW5nZSh7IG9yZGVyOiBldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlIGFzIE9yZGVyIH0pfVxuICAgICAgICA+XG4gICAgICAgICAge29wdGlvbnM8T3JkZXI+KHRfLm9yZGVycykubWFwKChbb3JkZXIsIHRleHRdKSA9PiAoXG4gICAgICAgICAgICA8b3B0aW9uIGtleT17b3JkZXJ9IHZhbHVlPXtvcmRlcn0+XG4gICAgICAgICAgICAgIHt0ZXh0fVxuICAgICAgICAgICAgPC9vcHRpb24+XG4gICAgICAgICAgKSl9XG4gICAgICAgIDwvc2VsZWN0PlxuICAgICAgPC9kaXY+XG4gICAgICA8VGlja1xuICAgICAgICBsYWJlbD17dF8uYnlUZWFtfVxuICAgICAgICB2YWx1ZT17cGFydChcImJ5VGVhbVwiKS52YWx1ZX1cbiAgICAgICAgb25DaGFuZ2U9eyhieVRlYW0pID0+IGNoYW5nZSh7IGJ5VGVhbSB9KX1cbiAgICAgIC8+XG4gICAgICA8VGlja1xuICAgICAgICBsYWJlbD17dF8uc2NhbGV9XG4gICAgICAgIHZhbHVlPXtwYXJ0KFwic2NhbGVCYXJzXCIpLnZhbHVlfVxuICAgICAgICBvbkNoYW5nZT17KHNjYWxlQmFycykgPT4gY2hhbmdlKHsgc2NhbGVCYXJzIH0pfVxuICAgICAgLz5cbiAgICAgIDxUaWNrIGxhYmVsPXt0Xy5jaGFydH0gdmFsdWU9e3BhcnQoXCJjaGFydFwiKS52YWx1ZX0gb25DaGFuZ2U9eyhjaGFydCkgPT4gY2hhbmdlKHsgY2hhcnQgfSl9IC8+XG4gICAgICB7aGlkZGVuLmxlbmd0aCA+IDAgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cInJ2LWZpdHRpbmdcIj5cbiAgICAgICAgICB7dF8uaGlkZGVuKGNvdW50KGhpZGRlbi5sZW5ndGgpKX1cbiAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwbGFpblwiIGljb249XCJleWVcIiBvbkNsaWNrPXsoKSA9PiBjaGFuZ2UoeyBoaWRkZW46IFtdIH0pfT5cbiAgICAgICAgICAgIHt0Xy5zaG93QWxsfVxuICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgIDwvPlxuICApO1xufVxuIiwgImltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUlkIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgQ09MT1VSX01BUFMsIGdyYWRpZW50IH0gZnJvbSBcIi4vY29sb3VyXCI7XG5pbXBvcnQgeyBrZWVwTWV0cmljIH0gZnJvbSBcIi4va2VwdFwiO1xuaW1wb3J0IHsgbWV0cmljT2YgfSBmcm9tIFwiLi9tZXRyaWNzXCI7XG5pbXBvcnQgeyBOdW1iZXJCb3ggfSBmcm9tIFwiLi9OdW1iZXJCb3hcIjtcbmltcG9ydCB7IFRpY2sgfSBmcm9tIFwiLi9TaG93U2V0dGluZ3NcIjtcbmltcG9ydCB7IGZpZ3VyZXMgfSBmcm9tIFwiLi9zaG93blwiO1xuaW1wb3J0IHtcbiAgY2hhbmdlLFxuICBrZWVwLFxuICBwYXJ0LFxuICB0eXBlIFJhbmdlS2luZCxcbiAgdHlwZSBSYW5nZVdpc2gsXG4gIHJhbmdlT2YsXG4gIHR5cGUgVGhyZXNob2xkLFxuICB0aHJlc2hvbGRPZixcbiAgdmlldyxcbn0gZnJvbSBcIi4vdmlld1wiO1xuXG5jb25zdCBLSU5EUzogcmVhZG9ubHkgUmFuZ2VLaW5kW10gPSBbXCJhdXRvXCIsIFwiZGVjbGFyZWRcIiwgXCJwZXJjZW50aWxlXCIsIFwiZml4ZWRcIl07XG5cbmZ1bmN0aW9uIHNldFJhbmdlKHJhbmdlOiBSYW5nZVdpc2gpOiB2b2lkIHtcbiAgY2hhbmdlKHsgcmFuZ2VzOiBrZWVwKHZpZXcucGVlaygpLnJhbmdlcywgcmFuZ2UpIH0pO1xuICBrZWVwTWV0cmljKHJhbmdlLCB0aHJlc2hvbGRPZih2aWV3LnBlZWsoKS50aHJlc2hvbGRzLCByYW5nZS5tZXRyaWMpKTtcbn1cblxuZnVuY3Rpb24gc2V0VGhyZXNob2xkKHRocmVzaG9sZDogVGhyZXNob2xkKTogdm9pZCB7XG4gIGNvbnN0IGFsbCA9IGtlZXAodmlldy5wZWVrKCkudGhyZXNob2xkcywgdGhyZXNob2xkKTtcbiAgY29uc3Qgc2V0ID0gYWxsLmZpbHRlcigob25lKSA9PiBvbmUud2FybmluZyAhPT0gdW5kZWZpbmVkIHx8IG9uZS5jcml0aWNhbCAhPT0gdW5kZWZpbmVkKTtcbiAgY2hhbmdlKHsgdGhyZXNob2xkczogc2V0IH0pO1xuICBrZWVwTWV0cmljKHJhbmdlT2Yodmlldy5wZWVrKCkucmFuZ2VzLCB0aHJlc2hvbGQubWV0cmljKSwgdGhyZXNob2xkKTtcbn1cblxuLyoqIFRoZSBjb2xvdXIgbWFwcywgZWFjaCBhcyBpdCBsb29rcy4gKi9cbmZ1bmN0aW9uIE1hcHMoKSB7XG4gIGNvbnN0IGNob3NlbiA9IHBhcnQoXCJtYXBcIikudmFsdWU7XG4gIGNvbnN0IGludmVydGVkID0gcGFydChcImludmVydGVkXCIpLnZhbHVlO1xuICBjb25zdCBuYW1lID0gdXNlSWQoKTtcbiAgY29uc3QgdF8gPSB0LnJhY2t2aWV3LmNvbG91cnM7XG4gIHJldHVybiAoXG4gICAgPGZpZWxkc2V0IGNsYXNzPVwicnYtbWFwc1wiPlxuICAgICAgPGxlZ2VuZCBjbGFzcz1cInVuc2VlblwiPnt0Xy5tYXB9PC9sZWdlbmQ+XG4gICAgICB7Q09MT1VSX01BUFMubWFwKChtYXApID0+IChcbiAgICAgICAgPGxhYmVsIGtleT17bWFwfSB0aXRsZT17bWFwID09PSBcImNsYXNzaWNcIiA/IHRfLmNsYXNzaWNIaW50IDogdW5kZWZpbmVkfT5cbiAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgIHR5cGU9XCJyYWRpb1wiXG4gICAgICAgICAgICBuYW1lPXtuYW1lfVxuICAgICAgICAgICAgY2xhc3M9XCJ1bnNlZW5cIlxuICAgICAgICAgICAgY2hlY2tlZD17bWFwID09PSBjaG9zZW59XG4gICAgICAgICAgICBvbkNoYW5nZT17KCkgPT4gY2hhbmdlKHsgbWFwIH0pfVxuICAgICAgICAgIC8+XG4gICAgICAgICAgPHNwYW5cbiAgICAgICAgICAgIGNsYXNzPVwicnYtZ3JhZGllbnRcIlxuICAgICAgICAgICAgc3R5bGU9e3sgYmFja2dyb3VuZDogZ3JhZGllbnQobWFwLCBpbnZlcnRlZCkgfX1cbiAgICAgICAgICAgIGFyaWEtaGlkZGVuPVwidHJ1ZVwiXG4gICAgICAgICAgLz5cbiAgICAgICAgICA8c3Bhbj57dF8ubWFwc1ttYXBdfTwvc3Bhbj5cbiAgICAgICAgPC9sYWJlbD5cbiAgICAgICkpfVxuICAgIDwvZmllbGRzZXQ+XG4gICk7XG59XG5cbmZ1bmN0aW9uIFJhbmdlU2V0dGluZ3MoeyBtZXRyaWMgfTogeyBtZXRyaWM6IHN0cmluZyB9KSB7XG4gIGNvbnN0IGlkID0gdXNlSWQoKTtcbiAgY29uc3Qgd2lzaCA9IHJhbmdlT2YocGFydChcInJhbmdlc1wiKS52YWx1ZSwgbWV0cmljKTtcbiAgY29uc3QgaW5Gb3JjZSA9IGZpZ3VyZXMudmFsdWVbMF0/LnJhbmdlO1xuICBjb25zdCB3cm9uZyA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IHRfID0gdC5yYWNrdmlldy5jb2xvdXJzO1xuICBjb25zdCBlbmRzID0gKGxvdzogbnVtYmVyLCBoaWdoOiBudW1iZXIpID0+IHtcbiAgICB3cm9uZy52YWx1ZSA9IGxvdyA+PSBoaWdoO1xuICAgIGlmIChsb3cgPCBoaWdoKSBzZXRSYW5nZSh7IG1ldHJpYywga2luZDogXCJmaXhlZFwiLCBsb3csIGhpZ2ggfSk7XG4gIH07XG4gIGNvbnN0IGxvdyA9IHdpc2gua2luZCA9PT0gXCJmaXhlZFwiID8gd2lzaC5sb3cgOiBpbkZvcmNlPy5sb3c7XG4gIGNvbnN0IGhpZ2ggPSB3aXNoLmtpbmQgPT09IFwiZml4ZWRcIiA/IHdpc2guaGlnaCA6IGluRm9yY2U/LmhpZ2g7XG4gIGNvbnN0IGRlY2xhcmVkID0gbWV0cmljT2YudmFsdWUuZ2V0KG1ldHJpYyk7XG4gIGNvbnN0IHVuZGVjbGFyZWQgPSB3aXNoLmtpbmQgPT09IFwiZGVjbGFyZWRcIiAmJiAoZGVjbGFyZWQ/Lm1pbiA9PT0gbnVsbCB8fCBkZWNsYXJlZD8ubWF4ID09PSBudWxsKTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPGRpdiBjbGFzcz1cImZpZWxkXCI+XG4gICAgICAgIDxsYWJlbCBmb3I9e2lkfT57dF8ucmFuZ2V9PC9sYWJlbD5cbiAgICAgICAgPHNlbGVjdFxuICAgICAgICAgIGlkPXtpZH1cbiAgICAgICAgICBjbGFzcz1cInNlbGVjdFwiXG4gICAgICAgICAgdmFsdWU9e3dpc2gua2luZH1cbiAgICAgICAgICBvbkNoYW5nZT17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgICBjb25zdCBraW5kID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZSBhcyBSYW5nZUtpbmQ7XG4gICAgICAgICAgICBzZXRSYW5nZSh7IG1ldHJpYywga2luZCwgbG93OiBpbkZvcmNlPy5sb3cgPz8gMCwgaGlnaDogaW5Gb3JjZT8uaGlnaCA/PyAxIH0pO1xuICAgICAgICAgIH19XG4gICAgICAgID5cbiAgICAgICAgICB7S0lORFMubWFwKChraW5kKSA9PiAoXG4gICAgICAgICAgICA8b3B0aW9uIGtleT17a2luZH0gdmFsdWU9e2tpbmR9PlxuICAgICAgICAgICAgICB7dF8ucmFuZ2VzW2tpbmRdfVxuICAgICAgICAgICAgPC9vcHRpb24+XG4gICAgICAgICAgKSl9XG4gICAgICAgIDwvc2VsZWN0PlxuICAgICAgICA8c3BhbiBjbGFzcz1cImhpbnRcIj57dW5kZWNsYXJlZCA/IHRfLnVuZGVjbGFyZWQgOiB0Xy5yYW5nZUhpbnRzW3dpc2gua2luZF19PC9zcGFuPlxuICAgICAgPC9kaXY+XG4gICAgICA8ZGl2IGNsYXNzPVwicnYtcGFpclwiPlxuICAgICAgICA8TnVtYmVyQm94XG4gICAgICAgICAgbGFiZWw9e3RfLmxvd31cbiAgICAgICAgICB2YWx1ZT17bG93fVxuICAgICAgICAgIG9uQ2hhbmdlPXsodmFsdWUpID0+IHZhbHVlICE9PSB1bmRlZmluZWQgJiYgZW5kcyh2YWx1ZSwgaGlnaCA/PyB2YWx1ZSArIDEpfVxuICAgICAgICAvPlxuICAgICAgICA8TnVtYmVyQm94XG4gICAgICAgICAgbGFiZWw9e3RfLmhpZ2h9XG4gICAgICAgICAgdmFsdWU9e2hpZ2h9XG4gICAgICAgICAgb25DaGFuZ2U9eyh2YWx1ZSkgPT4gdmFsdWUgIT09IHVuZGVmaW5lZCAmJiBlbmRzKGxvdyA/PyB2YWx1ZSAtIDEsIHZhbHVlKX1cbiAgICAgICAgLz5cbiAgICAgIDwvZGl2PlxuICAgICAge3dyb25nLnZhbHVlICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJydi13cm9uZ1wiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgIHt0Xy5vcmRlcn1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbn1cblxuZnVuY3Rpb24gVGhyZXNob2xkU2V0dGluZ3MoeyBtZXRyaWMgfTogeyBtZXRyaWM6IHN0cmluZyB9KSB7XG4gIGNvbnN0IG5vdyA9IHRocmVzaG9sZE9mKHBhcnQoXCJ0aHJlc2hvbGRzXCIpLnZhbHVlLCBtZXRyaWMpID8/IHtcbiAgICBtZXRyaWMsXG4gICAgd2FybmluZzogdW5kZWZpbmVkLFxuICAgIGNyaXRpY2FsOiB1bmRlZmluZWQsXG4gIH07XG4gIGNvbnN0IHRfID0gdC5yYWNrdmlldy50aHJlc2hvbGRzO1xuICBjb25zdCBzZXQgPSBub3cud2FybmluZyAhPT0gdW5kZWZpbmVkIHx8IG5vdy5jcml0aWNhbCAhPT0gdW5kZWZpbmVkO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8aDM+e3RfLnRpdGxlfTwvaDM+XG4gICAgICA8ZGl2IGNsYXNzPVwicnYtcGFpclwiPlxuICAgICAgICA8TnVtYmVyQm94XG4gICAgICAgICAgbGFiZWw9e3RfLndhcm5pbmd9XG4gICAgICAgICAgdmFsdWU9e25vdy53YXJuaW5nfVxuICAgICAgICAgIG9uQ2hhbmdlPXsod2FybmluZykgPT4gc2V0VGhyZXNob2xkKHsgLi4ubm93LCB3YXJuaW5nIH0pfVxuICAgICAgICAvPlxuICAgICAgICA8TnVtYmVyQm94XG4gICAgICAgICAgbGFiZWw9e3RfLmNyaXRpY2FsfVxuICAgICAgICAgIHZhbHVlPXtub3cuY3JpdGljYWx9XG4gICAgICAgICAgb25DaGFuZ2U9eyhjcml0aWNhbCkgPT4gc2V0VGhyZXNob2xkKHsgLi4ubm93LCBjcml0aWNhbCB9KX1cbiAgICAgICAgLz5cbiAgICAgIDwvZGl2PlxuICAgICAge3NldCA/IChcbiAgICAgICAgPEJ1dHRvblxuICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgaWNvbj1cImNsb3NlXCJcbiAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBzZXRUaHJlc2hvbGQoeyBtZXRyaWMsIHdhcm5pbmc6IHVuZGVmaW5lZCwgY3JpdGljYWw6IHVuZGVmaW5lZCB9KX1cbiAgICAgICAgPlxuICAgICAgICAgIHt0Xy5jbGVhcn1cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICApIDogKFxuICAgICAgICA8cCBjbGFzcz1cInJ2LWhpbnRcIj57dF8uaGludH08L3A+XG4gICAgICApfVxuICAgIDwvPlxuICApO1xufVxuXG4vKiogQ29sb3VycyBvZiB0aGUgdmFsdWVzLCB0aGVpciByYW5nZSwgYW5kIHRocmVzaG9sZHMgb2YgdGhlIGZpcnN0IG1ldHJpYy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBDb2xvdXJTZXR0aW5ncygpIHtcbiAgY29uc3QgbWV0cmljID0gcGFydChcIm1ldHJpY3NcIikudmFsdWVbMF07XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxNYXBzIC8+XG4gICAgICA8VGlja1xuICAgICAgICBsYWJlbD17dC5yYWNrdmlldy5jb2xvdXJzLmludmVydGVkfVxuICAgICAgICB2YWx1ZT17cGFydChcImludmVydGVkXCIpLnZhbHVlfVxuICAgICAgICBvbkNoYW5nZT17KGludmVydGVkKSA9PiBjaGFuZ2UoeyBpbnZlcnRlZCB9KX1cbiAgICAgIC8+XG4gICAgICB7bWV0cmljICE9PSB1bmRlZmluZWQgJiYgKFxuICAgICAgICA8PlxuICAgICAgICAgIDxSYW5nZVNldHRpbmdzIGtleT17YHJhbmdlICR7bWV0cmljfWB9IG1ldHJpYz17bWV0cmljfSAvPlxuICAgICAgICAgIDxUaHJlc2hvbGRTZXR0aW5ncyBrZXk9e2B0aHJlc2hvbGQgJHttZXRyaWN9YH0gbWV0cmljPXttZXRyaWN9IC8+XG4gICAgICAgIDwvPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBjb21wdXRlZCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUlkIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHR5cGUgeyBLaW5kIH0gZnJvbSBcIi4uL21vZGVsL3NpdGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IGNvdW50ZWQgfSBmcm9tIFwiLi9tYXRjaGluZ1wiO1xuaW1wb3J0IHsgY291bnRpbmcsIGhlcmUgfSBmcm9tIFwiLi9zaG93blwiO1xuaW1wb3J0IHsgdHlwZSBGaWx0ZXJzLCBmaWx0ZXIsIGZpbHRlcmluZywgTk9fRklMVEVSUywgcGFydCB9IGZyb20gXCIuL3ZpZXdcIjtcblxudHlwZSBOYW1lID0gXCJzdGF0dXNcIiB8IFwidHlwZVwiIHwgXCJ0ZWFtXCIgfCBcImtpbmRcIjtcblxuLyoqIFdoYXQgdGhlcmUgaXMgb2YgZWFjaCwgd2l0aCBob3cgbWFueSBkZXZpY2VzOiB3b3JrZWQgb3V0IG9uY2UgYSBzaXRlLiAqL1xuY29uc3QgY2hvaWNlcyA9IGNvbXB1dGVkKCgpID0+IHtcbiAgY29uc3QgeyBkZXZpY2VzLCByYWNrcywgdGVhbXMsIHRlbXBsYXRlcyB9ID0gaGVyZS52YWx1ZTtcbiAgY29uc3QgdGVhbSA9IGNvdW50ZWQoZGV2aWNlcy5tYXAoKGRldmljZSkgPT4gdGVhbXNbcmFja3NbZGV2aWNlLnJhY2tdPy50ZWFtID8/IC0xXT8uaWQgPz8gXCJcIikpO1xuICByZXR1cm4ge1xuICAgIHN0YXR1czogY291bnRlZChkZXZpY2VzLm1hcCgoZGV2aWNlKSA9PiBkZXZpY2Uuc3RhdHVzKSksXG4gICAgdHlwZTogY291bnRlZChkZXZpY2VzLm1hcCgoZGV2aWNlKSA9PiBkZXZpY2UudHlwZSkpLFxuICAgIGtpbmQ6IGNvdW50ZWQoZGV2aWNlcy5tYXAoKGRldmljZSkgPT4gdGVtcGxhdGVzW2RldmljZS50ZW1wbGF0ZV0/LmtpbmQgPz8gXCJzZXJ2ZXJcIikpLFxuICAgIHRlYW0sXG4gIH07XG59KTtcblxuZnVuY3Rpb24gbGFiZWxPZihuYW1lOiBOYW1lLCB2YWx1ZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKG5hbWUgPT09IFwic3RhdHVzXCIpIHJldHVybiB0LnJhY2t2aWV3LnN0YXR1c2VzW3ZhbHVlXSA/PyB2YWx1ZTtcbiAgaWYgKG5hbWUgPT09IFwidHlwZVwiKSByZXR1cm4gdC5yYWNrdmlldy5maWx0ZXJzLnR5cGVzW3ZhbHVlXSA/PyB2YWx1ZTtcbiAgaWYgKG5hbWUgPT09IFwia2luZFwiKSByZXR1cm4gdC5yYWNrdmlldy5maWx0ZXJzLmtpbmRzW3ZhbHVlIGFzIEtpbmRdO1xuICByZXR1cm4gaGVyZS52YWx1ZS50ZWFtcy5maW5kKCh0ZWFtKSA9PiB0ZWFtLmlkID09PSB2YWx1ZSk/Lm5hbWUgPz8gdmFsdWU7XG59XG5cbi8qKiBWYWx1ZXMgb2Ygd2hpY2ggYW55IG51bWJlciBjYW4gYmUgdGlja2VkOyBub25lIHRpY2tlZCBsZXRzIGFsbCB0aHJvdWdoLiAqL1xuZnVuY3Rpb24gQ2hvaWNlcyh7IG5hbWUgfTogeyBuYW1lOiBOYW1lIH0pIHtcbiAgY29uc3QgY2hvc2VuOiByZWFkb25seSBzdHJpbmdbXSA9IHBhcnQoXCJmaWx0ZXJzXCIpLnZhbHVlW25hbWVdO1xuICBjb25zdCBrbm93biA9IGNob2ljZXMudmFsdWVbbmFtZV07XG4gIC8vIFdoYXQgaGFzIGJlZW4gYXNrZWQgZm9yIHN0YXlzIHRvIGJlIHRha2VuIGJhY2ssIGV2ZW4gd2hlbiBubyBkZXZpY2UgaGFzIGl0IGFueSBtb3JlLlxuICBjb25zdCBhbGwgPSBbXG4gICAgLi4ua25vd24sXG4gICAgLi4uY2hvc2VuXG4gICAgICAuZmlsdGVyKCh2YWx1ZSkgPT4gIWtub3duLnNvbWUoKFtvbmVdKSA9PiBvbmUgPT09IHZhbHVlKSlcbiAgICAgIC5tYXAoKHZhbHVlKTogW3N0cmluZywgbnVtYmVyXSA9PiBbdmFsdWUsIDBdKSxcbiAgXTtcbiAgaWYgKGFsbC5sZW5ndGggPCAyICYmIGNob3Nlbi5sZW5ndGggPT09IDApIHJldHVybiBudWxsO1xuICBjb25zdCB0b2dnbGUgPSAodmFsdWU6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IG5leHQgPSBjaG9zZW4uaW5jbHVkZXModmFsdWUpXG4gICAgICA/IGNob3Nlbi5maWx0ZXIoKG9uZSkgPT4gb25lICE9PSB2YWx1ZSlcbiAgICAgIDogWy4uLmNob3NlbiwgdmFsdWVdO1xuICAgIGZpbHRlcih7IFtuYW1lXTogbmV4dCB9IGFzIFBhcnRpYWw8RmlsdGVycz4pO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxmaWVsZHNldCBjbGFzcz1cInJ2LWNob2ljZXNcIj5cbiAgICAgIDxsZWdlbmQ+e3QucmFja3ZpZXcuZmlsdGVyc1tuYW1lXX08L2xlZ2VuZD5cbiAgICAgIHthbGwubWFwKChbdmFsdWUsIGRldmljZXNdKSA9PiAoXG4gICAgICAgIDxidXR0b25cbiAgICAgICAgICBrZXk9e3ZhbHVlfVxuICAgICAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgICAgIGNsYXNzPVwicnYtY2hvaWNlXCJcbiAgICAgICAgICBhcmlhLXByZXNzZWQ9e2Nob3Nlbi5pbmNsdWRlcyh2YWx1ZSl9XG4gICAgICAgICAgb25DbGljaz17KCkgPT4gdG9nZ2xlKHZhbHVlKX1cbiAgICAgICAgPlxuICAgICAgICAgIHtsYWJlbE9mKG5hbWUsIHZhbHVlKX0gPHNtYWxsPntjb3VudChkZXZpY2VzKX08L3NtYWxsPlxuICAgICAgICA8L2J1dHRvbj5cbiAgICAgICkpfVxuICAgIDwvZmllbGRzZXQ+XG4gICk7XG59XG5cbi8qKiBXaGljaCBkZXZpY2VzIGNvdW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEZpbHRlclNldHRpbmdzKCkge1xuICBjb25zdCBpZCA9IHVzZUlkKCk7XG4gIGNvbnN0IGZpbHRlcnMgPSBwYXJ0KFwiZmlsdGVyc1wiKS52YWx1ZTtcbiAgY29uc3QgdF8gPSB0LnJhY2t2aWV3LmZpbHRlcnM7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxkaXYgY2xhc3M9XCJmaWVsZFwiPlxuICAgICAgICA8bGFiZWwgZm9yPXtpZH0+e3RfLnRleHR9PC9sYWJlbD5cbiAgICAgICAgPGlucHV0XG4gICAgICAgICAgaWQ9e2lkfVxuICAgICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICAgIHR5cGU9XCJzZWFyY2hcIlxuICAgICAgICAgIGRhdGEtcmFja3ZpZXc9XCJmaWx0ZXJcIlxuICAgICAgICAgIGF1dG9jb21wbGV0ZT1cIm9mZlwiXG4gICAgICAgICAgc3BlbGxjaGVjaz17ZmFsc2V9XG4gICAgICAgICAgdmFsdWU9e2ZpbHRlcnMudGV4dH1cbiAgICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IGZpbHRlcih7IHRleHQ6IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWUgfSl9XG4gICAgICAgIC8+XG4gICAgICA8L2Rpdj5cbiAgICAgIDxDaG9pY2VzIG5hbWU9XCJzdGF0dXNcIiAvPlxuICAgICAgPENob2ljZXMgbmFtZT1cInR5cGVcIiAvPlxuICAgICAgPENob2ljZXMgbmFtZT1cImtpbmRcIiAvPlxuICAgICAgPENob2ljZXMgbmFtZT1cInRlYW1cIiAvPlxuICAgICAge2ZpbHRlcmluZyhmaWx0ZXJzKSAmJiAoXG4gICAgICAgIDxwIGNsYXNzPVwicnYtZml0dGluZ1wiPlxuICAgICAgICAgIHt0Xy5maXR0aW5nKGNvdW50KGNvdW50aW5nLnZhbHVlLmxlbmd0aCksIGNvdW50KGhlcmUudmFsdWUuZGV2aWNlcy5sZW5ndGgpKX1cbiAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwbGFpblwiIGljb249XCJjbG9zZVwiIG9uQ2xpY2s9eygpID0+IGZpbHRlcihOT19GSUxURVJTKX0+XG4gICAgICAgICAgICB7dF8uY2xlYXJ9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgPC8+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlSWQsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGNvdW50IH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEljb25CdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBhZGRNZXRyaWMsIHNldE1ldHJpY3MgfSBmcm9tIFwiLi9hZGRyZXNzXCI7XG5pbXBvcnQgeyB0YWJsZSB9IGZyb20gXCIuL2NvbG91clwiO1xuaW1wb3J0IHsgdHlwZSBNZXRyaWMsIG1ldHJpY09mLCBtZXRyaWNzLCByZWFkTWV0cmljcywgc3VnZ2VzdGVkIH0gZnJvbSBcIi4vbWV0cmljc1wiO1xuaW1wb3J0IHsgTUVUUklDU19PTl9TQ1JFRU4sIHBhcnQgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBFbnRyaWVzIG9mIHRoZSBsaXN0OiBtb3JlIGFyZSBmb3VuZCBieSB0eXBpbmcuICovXG5jb25zdCBMSVNURUQgPSAxMjtcblxuLyoqIEEgYm94IGluIHdoaWNoIG9uZSB0eXBlcyBhIG1ldHJpYydzIG5hbWUgYW5kIGNob29zZXMgaXQgZnJvbSB0aG9zZSB0aGF0IGZpdC4gKi9cbmZ1bmN0aW9uIENvbWJvKCkge1xuICBjb25zdCB0eXBlZCA9IHVzZVNpZ25hbChcIlwiKTtcbiAgY29uc3Qgb3BlbiA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGFjdGl2ZSA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxJbnB1dEVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBpZCA9IHVzZUlkKCk7XG4gIGNvbnN0IGZyZWUgPSAobWV0cmljcy52YWx1ZSA/PyBbXSkuZmlsdGVyKFxuICAgIChtZXRyaWMpID0+ICFwYXJ0KFwibWV0cmljc1wiKS52YWx1ZS5pbmNsdWRlcyhtZXRyaWMubmFtZSkgJiYgbWV0cmljLm5hdHVyZSAhPT0gXCJzdHJpbmdfYW5kX3RpbWVcIixcbiAgKTtcbiAgY29uc3QgYWxsID0gc3VnZ2VzdGVkKGZyZWUsIHR5cGVkLnZhbHVlLCBmcmVlLmxlbmd0aCk7XG4gIGNvbnN0IGxpc3QgPSBhbGwuc2xpY2UoMCwgTElTVEVEKTtcbiAgY29uc3QgYXQgPSBNYXRoLm1pbihhY3RpdmUudmFsdWUsIGxpc3QubGVuZ3RoIC0gMSk7XG4gIGNvbnN0IGNob29zZSA9IChtZXRyaWM6IE1ldHJpYyB8IHVuZGVmaW5lZCkgPT4ge1xuICAgIGlmICghbWV0cmljKSByZXR1cm47XG4gICAgYWRkTWV0cmljKG1ldHJpYy5uYW1lKTtcbiAgICB0eXBlZC52YWx1ZSA9IFwiXCI7XG4gICAgYWN0aXZlLnZhbHVlID0gMDtcbiAgICBvcGVuLnZhbHVlID0gZmFsc2U7XG4gIH07XG4gIGNvbnN0IG9iZXkgPSAoZXZlbnQ6IEtleWJvYXJkRXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ID09PSBcIkFycm93RG93blwiIHx8IGV2ZW50LmtleSA9PT0gXCJBcnJvd1VwXCIpIHtcbiAgICAgIG9wZW4udmFsdWUgPSB0cnVlO1xuICAgICAgY29uc3QgYnkgPSBldmVudC5rZXkgPT09IFwiQXJyb3dEb3duXCIgPyAxIDogLTE7XG4gICAgICBhY3RpdmUudmFsdWUgPSAoYXQgKyBieSArIGxpc3QubGVuZ3RoKSAlIE1hdGgubWF4KDEsIGxpc3QubGVuZ3RoKTtcbiAgICB9IGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJFbnRlclwiICYmIG9wZW4ucGVlaygpKSBjaG9vc2UobGlzdFthdF0pO1xuICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJFc2NhcGVcIiAmJiBvcGVuLnBlZWsoKSkgb3Blbi52YWx1ZSA9IGZhbHNlO1xuICAgIGVsc2UgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIH07XG4gIGNvbnN0IHRfID0gdC5yYWNrdmlldy5tZXRyaWM7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInJ2LWNvbWJvXCI+XG4gICAgICA8aW5wdXRcbiAgICAgICAgcmVmPXtib3h9XG4gICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICBkYXRhLXJhY2t2aWV3PVwibWV0cmljXCJcbiAgICAgICAgcm9sZT1cImNvbWJvYm94XCJcbiAgICAgICAgYXJpYS1sYWJlbD17dF8uYWRkfVxuICAgICAgICBhcmlhLWV4cGFuZGVkPXtvcGVuLnZhbHVlfVxuICAgICAgICBhcmlhLWNvbnRyb2xzPXtgJHtpZH0tbGlzdGB9XG4gICAgICAgIGFyaWEtYXV0b2NvbXBsZXRlPVwibGlzdFwiXG4gICAgICAgIGFyaWEtYWN0aXZlZGVzY2VuZGFudD17b3Blbi52YWx1ZSAmJiBsaXN0W2F0XSA/IGAke2lkfS0ke2F0fWAgOiB1bmRlZmluZWR9XG4gICAgICAgIGF1dG9jb21wbGV0ZT1cIm9mZlwiXG4gICAgICAgIHNwZWxsY2hlY2s9e2ZhbHNlfVxuICAgICAgICBwbGFjZWhvbGRlcj17cGFydChcIm1ldHJpY3NcIikudmFsdWUubGVuZ3RoID4gMCA/IHRfLmFkZCA6IHRfLmNob29zZX1cbiAgICAgICAgdmFsdWU9e3R5cGVkLnZhbHVlfVxuICAgICAgICBvbkZvY3VzPXsoKSA9PiB7XG4gICAgICAgICAgb3Blbi52YWx1ZSA9IHRydWU7XG4gICAgICAgICAgdm9pZCByZWFkTWV0cmljcygpO1xuICAgICAgICB9fVxuICAgICAgICBvbkJsdXI9eygpID0+IHtcbiAgICAgICAgICBvcGVuLnZhbHVlID0gZmFsc2U7XG4gICAgICAgIH19XG4gICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICBvcGVuLnZhbHVlID0gdHJ1ZTtcbiAgICAgICAgfX1cbiAgICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgdHlwZWQudmFsdWUgPSBldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlO1xuICAgICAgICAgIGFjdGl2ZS52YWx1ZSA9IDA7XG4gICAgICAgICAgb3Blbi52YWx1ZSA9IHRydWU7XG4gICAgICAgIH19XG4gICAgICAgIG9uS2V5RG93bj17b2JleX1cbiAgICAgIC8+XG4gICAgICA8ZGl2XG4gICAgICAgIGlkPXtgJHtpZH0tbGlzdGB9XG4gICAgICAgIHJvbGU9XCJsaXN0Ym94XCJcbiAgICAgICAgYXJpYS1sYWJlbD17dF8uY2hvb3NlfVxuICAgICAgICBjbGFzcz1cInJ2LW9wdGlvbnNcIlxuICAgICAgICBoaWRkZW49eyFvcGVuLnZhbHVlfVxuICAgICAgPlxuICAgICAgICB7bGlzdC5tYXAoKG1ldHJpYywgaW5kZXgpID0+IChcbiAgICAgICAgICA8ZGl2XG4gICAgICAgICAgICBrZXk9e21ldHJpYy5uYW1lfVxuICAgICAgICAgICAgaWQ9e2Ake2lkfS0ke2luZGV4fWB9XG4gICAgICAgICAgICByb2xlPVwib3B0aW9uXCJcbiAgICAgICAgICAgIHRhYkluZGV4PXstMX1cbiAgICAgICAgICAgIGFyaWEtc2VsZWN0ZWQ9e2luZGV4ID09PSBhdH1cbiAgICAgICAgICAgIC8vIFRoZSBib3gga2VlcHMgdGhlIGZvY3VzLCBhbmQgd2l0aCBpdCB0aGUgbGlzdCBzdGF5cyBvcGVuIHVudGlsIHRoZSBjbGljayBoYXMgY29tZS5cbiAgICAgICAgICAgIG9uUG9pbnRlckRvd249eyhldmVudCkgPT4gZXZlbnQucHJldmVudERlZmF1bHQoKX1cbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IGNob29zZShtZXRyaWMpfVxuICAgICAgICAgICAgb25LZXlEb3duPXtvYmV5fVxuICAgICAgICAgID5cbiAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwicnYtbmFtZVwiPnttZXRyaWMubmFtZX08L3NwYW4+XG4gICAgICAgICAgICA8c21hbGw+XG4gICAgICAgICAgICAgIHtbbWV0cmljLnVuaXRzLCBjb3VudChtZXRyaWMuZGV2aWNlcyldLmZpbHRlcihCb29sZWFuKS5qb2luKFwiIFx1MDBCNyBcIil9XG4gICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwidW5zZWVuXCI+IHt0Xy5kZXZpY2VzKFwiXCIpfTwvc3Bhbj5cbiAgICAgICAgICAgIDwvc21hbGw+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICkpfVxuICAgICAgICB7bGlzdC5sZW5ndGggPT09IDAgJiYgbWV0cmljcy52YWx1ZSAmJiA8cCBjbGFzcz1cInJ2LWhpbnRcIj57dF8ubm9uZX08L3A+fVxuICAgICAgICB7YWxsLmxlbmd0aCA+IExJU1RFRCAmJiA8cCBjbGFzcz1cInJ2LWhpbnRcIj57dF8ubW9yZShjb3VudChhbGwubGVuZ3RoIC0gTElTVEVEKSl9PC9wPn1cbiAgICAgIDwvZGl2PlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogVGhlIG1ldHJpY3Mgb24gc2NyZWVuLCBhbmQgYSBib3ggZm9yIG1vcmUuICovXG5leHBvcnQgZnVuY3Rpb24gTWV0cmljUGlja2VyKCkge1xuICBjb25zdCBuYW1lcyA9IHBhcnQoXCJtZXRyaWNzXCIpLnZhbHVlO1xuICBjb25zdCB0XyA9IHQucmFja3ZpZXcubWV0cmljO1xuICBjb25zdCBzd2F0Y2ggPSB0YWJsZShwYXJ0KFwibWFwXCIpLnZhbHVlLCBwYXJ0KFwiaW52ZXJ0ZWRcIikudmFsdWUpWzIwMF07XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInJ2LW1ldHJpY3NcIj5cbiAgICAgIDx1bD5cbiAgICAgICAge25hbWVzLm1hcCgobmFtZSwgYXQpID0+IChcbiAgICAgICAgICA8bGkga2V5PXtuYW1lfSBjbGFzcz1cInJ2LWNob3NlblwiPlxuICAgICAgICAgICAgPGJ1dHRvblxuICAgICAgICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgICAgICAgY2xhc3M9XCJydi1maXJzdFwiXG4gICAgICAgICAgICAgIGFyaWEtcHJlc3NlZD17YXQgPT09IDB9XG4gICAgICAgICAgICAgIHRpdGxlPXthdCA9PT0gMCA/IHRfLmlzRmlyc3QgOiB0Xy5maXJzdChuYW1lKX1cbiAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gc2V0TWV0cmljcyhbbmFtZSwgLi4ubmFtZXMuZmlsdGVyKChvdGhlcikgPT4gb3RoZXIgIT09IG5hbWUpXSl9XG4gICAgICAgICAgICA+XG4gICAgICAgICAgICAgIDxzcGFuXG4gICAgICAgICAgICAgICAgY2xhc3M9XCJydi1zd2F0Y2hcIlxuICAgICAgICAgICAgICAgIHN0eWxlPXthdCA9PT0gMCAmJiBzd2F0Y2ggPyB7IGJhY2tncm91bmQ6IHN3YXRjaCB9IDoge319XG4gICAgICAgICAgICAgICAgYXJpYS1oaWRkZW49XCJ0cnVlXCJcbiAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJydi1uYW1lXCI+e25hbWV9PC9zcGFuPlxuICAgICAgICAgICAgICA8c21hbGw+e21ldHJpY09mLnZhbHVlLmdldChuYW1lKT8udW5pdHN9PC9zbWFsbD5cbiAgICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICAgICAgaWNvbj1cImNsb3NlXCJcbiAgICAgICAgICAgICAgbGFiZWw9e3RfLnJlbW92ZShuYW1lKX1cbiAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gc2V0TWV0cmljcyhuYW1lcy5maWx0ZXIoKG90aGVyKSA9PiBvdGhlciAhPT0gbmFtZSkpfVxuICAgICAgICAgICAgLz5cbiAgICAgICAgICA8L2xpPlxuICAgICAgICApKX1cbiAgICAgIDwvdWw+XG4gICAgICB7bmFtZXMubGVuZ3RoIDwgTUVUUklDU19PTl9TQ1JFRU4gPyA8Q29tYm8gLz4gOiA8cCBjbGFzcz1cInJ2LWhpbnRcIj57dF8ubW9zdH08L3A+fVxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBJY29uQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBDb2xvdXJTZXR0aW5ncyB9IGZyb20gXCIuL0NvbG91clNldHRpbmdzXCI7XG5pbXBvcnQgeyBGaWx0ZXJTZXR0aW5ncyB9IGZyb20gXCIuL0ZpbHRlclNldHRpbmdzXCI7XG5pbXBvcnQgeyBrZWVwTGF5b3V0LCBwYW5lT3BlbiB9IGZyb20gXCIuL2tlcHRcIjtcbmltcG9ydCB7IE1ldHJpY1BpY2tlciB9IGZyb20gXCIuL01ldHJpY1BpY2tlclwiO1xuaW1wb3J0IHsgU2hvd1NldHRpbmdzIH0gZnJvbSBcIi4vU2hvd1NldHRpbmdzXCI7XG5cbi8qKiBPcGVucyBvciBjbG9zZXMgdGhlIHBhbmUuICovXG5leHBvcnQgZnVuY3Rpb24gdG9nZ2xlUGFuZSgpOiB2b2lkIHtcbiAgcGFuZU9wZW4udmFsdWUgPSAhcGFuZU9wZW4ucGVlaygpO1xuICBrZWVwTGF5b3V0KCk7XG59XG5cbi8qKiBBIHBhcnQgb2YgdGhlIHBhbmUgdGhhdCBjYW4gYmUgZm9sZGVkIGF3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gU2VjdGlvbih7IHRpdGxlLCBjaGlsZHJlbiB9OiB7IHRpdGxlOiBzdHJpbmc7IGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbiB9KSB7XG4gIHJldHVybiAoXG4gICAgPGRldGFpbHMgY2xhc3M9XCJydi1zZWN0aW9uXCIgb3Blbj5cbiAgICAgIDxzdW1tYXJ5PlxuICAgICAgICA8aDI+e3RpdGxlfTwvaDI+XG4gICAgICAgIDxJY29uIG5hbWU9XCJmb3J3YXJkXCIgLz5cbiAgICAgIDwvc3VtbWFyeT5cbiAgICAgIDxkaXYgY2xhc3M9XCJydi1zZWN0aW9uLWJvZHlcIj57Y2hpbGRyZW59PC9kaXY+XG4gICAgPC9kZXRhaWxzPlxuICApO1xufVxuXG4vKiogVGhlIHNpZGUgcGFuZTogZXZlcnl0aGluZyB0aGF0IGNhbiBiZSBzZXQgb2YgdGhlIHZpZXcuIE9uIGEgbmFycm93IHNjcmVlbiBpdCBpcyBhIHNoZWV0IG92ZXIgdGhlIHJhY2tzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFBhbmUoeyBjaGlsZHJlbiB9OiB7IGNoaWxkcmVuPzogQ29tcG9uZW50Q2hpbGRyZW4gfSkge1xuICBpZiAoIXBhbmVPcGVuLnZhbHVlKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIChcbiAgICA8YXNpZGUgY2xhc3M9XCJydi1wYW5lIG5vLXByaW50XCIgaWQ9XCJydi1wYW5lXCIgYXJpYS1sYWJlbD17dC5yYWNrdmlldy5wYW5lfT5cbiAgICAgIDxkaXYgY2xhc3M9XCJydi1wYW5lLWNsb3NlXCI+XG4gICAgICAgIDxJY29uQnV0dG9uIGljb249XCJjbG9zZVwiIGxhYmVsPXt0LnJhY2t2aWV3LmNsb3NlUGFuZX0gb25DbGljaz17dG9nZ2xlUGFuZX0gLz5cbiAgICAgIDwvZGl2PlxuICAgICAge2NoaWxkcmVufVxuICAgICAgPFNlY3Rpb24gdGl0bGU9e3QucmFja3ZpZXcubWV0cmljLnRpdGxlfT5cbiAgICAgICAgPE1ldHJpY1BpY2tlciAvPlxuICAgICAgPC9TZWN0aW9uPlxuICAgICAgPFNlY3Rpb24gdGl0bGU9e3QucmFja3ZpZXcuc2hvdy50aXRsZX0+XG4gICAgICAgIDxTaG93U2V0dGluZ3MgLz5cbiAgICAgIDwvU2VjdGlvbj5cbiAgICAgIDxTZWN0aW9uIHRpdGxlPXt0LnJhY2t2aWV3LmNvbG91cnMudGl0bGV9PlxuICAgICAgICA8Q29sb3VyU2V0dGluZ3MgLz5cbiAgICAgIDwvU2VjdGlvbj5cbiAgICAgIDxTZWN0aW9uIHRpdGxlPXt0LnJhY2t2aWV3LmZpbHRlcnMudGl0bGV9PlxuICAgICAgICA8RmlsdGVyU2V0dGluZ3MgLz5cbiAgICAgIDwvU2VjdGlvbj5cbiAgICA8L2FzaWRlPlxuICApO1xufVxuIiwgIi8vIFdoYXQgcGFydCBvZiB0aGUgd29ybGQgaXMgc2VlbiwgYW5kIGhvdyBsYXJnZTogcHVyZSBmdW5jdGlvbnMgb2YgYSBjYW1lcmEgYW5kIGEgdmlld3BvcnQuXG5pbXBvcnQgeyB0eXBlIEJveCwgdHlwZSBMYXlvdXQsIHR5cGUgUGxhY2VkLCB0eXBlIFBvaW50LCBSQUNLX1dJRFRIIH0gZnJvbSBcIi4vbGF5b3V0XCI7XG5cbi8qKiBUaGUgcG9pbnQgb2YgdGhlIHdvcmxkIGluIHRoZSBtaWRkbGUgb2YgdGhlIHZpZXdwb3J0LCBhbmQgcGl4ZWxzIGZvciBlYWNoIG51bWJlciBvZiB0aGUgd29ybGQuICovXG5leHBvcnQgaW50ZXJmYWNlIENhbWVyYSB7XG4gIHg6IG51bWJlcjtcbiAgeTogbnVtYmVyO1xuICBzY2FsZTogbnVtYmVyO1xufVxuXG4vKiogVGhlIHNpemUgb2Ygd2hhdCB0aGUgd29ybGQgaXMgc2VlbiBpbiwgaW4gQ1NTIHBpeGVscy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVmlld3BvcnQge1xuICB3aWR0aDogbnVtYmVyO1xuICBoZWlnaHQ6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBsYXJnZXN0OiBhIHVuaXQgaXMgMTAyIHBpeGVscyBoaWdoLiBBdCAxIGl0IGlzIDM0LCB3aGljaCBpcyBjYWxsZWQgMTAwICUuICovXG5leHBvcnQgY29uc3QgU0NBTEVfTUFYID0gMztcbi8qKiBPbmUgbWF5IGdvIHNvIG11Y2ggZnVydGhlciBhd2F5IHRoYW4gd2hlcmUgdGhlIHdob2xlIGlzIHNlZW4uICovXG5jb25zdCBCRVlPTkRfV0hPTEUgPSAwLjc7XG4vKiogS2VwdCBmcmVlIGFyb3VuZCB3aGF0IGlzIGZpdHRlZCwgaW4gcGl4ZWxzLiAqL1xuZXhwb3J0IGNvbnN0IEZJVF9NQVJHSU4gPSAxMjtcblxuLyoqIEEgcG9pbnQgb2YgdGhlIHdvcmxkIG9uIHRoZSBzY3JlZW4uICovXG5leHBvcnQgZnVuY3Rpb24gdG9TY3JlZW4oY2FtZXJhOiBDYW1lcmEsIHZpZXdwb3J0OiBWaWV3cG9ydCwgcG9pbnQ6IFBvaW50KTogUG9pbnQge1xuICByZXR1cm4ge1xuICAgIHg6IChwb2ludC54IC0gY2FtZXJhLngpICogY2FtZXJhLnNjYWxlICsgdmlld3BvcnQud2lkdGggLyAyLFxuICAgIHk6IChwb2ludC55IC0gY2FtZXJhLnkpICogY2FtZXJhLnNjYWxlICsgdmlld3BvcnQuaGVpZ2h0IC8gMixcbiAgfTtcbn1cblxuLyoqIEEgcG9pbnQgb2YgdGhlIHNjcmVlbiBpbiB0aGUgd29ybGQuICovXG5leHBvcnQgZnVuY3Rpb24gdG9Xb3JsZChjYW1lcmE6IENhbWVyYSwgdmlld3BvcnQ6IFZpZXdwb3J0LCBwb2ludDogUG9pbnQpOiBQb2ludCB7XG4gIHJldHVybiB7XG4gICAgeDogKHBvaW50LnggLSB2aWV3cG9ydC53aWR0aCAvIDIpIC8gY2FtZXJhLnNjYWxlICsgY2FtZXJhLngsXG4gICAgeTogKHBvaW50LnkgLSB2aWV3cG9ydC5oZWlnaHQgLyAyKSAvIGNhbWVyYS5zY2FsZSArIGNhbWVyYS55LFxuICB9O1xufVxuXG4vKiogVGhlIHBhcnQgb2YgdGhlIHdvcmxkIHRoYXQgaXMgc2Vlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWVuKGNhbWVyYTogQ2FtZXJhLCB2aWV3cG9ydDogVmlld3BvcnQpOiBCb3gge1xuICBjb25zdCB3aWR0aCA9IHZpZXdwb3J0LndpZHRoIC8gY2FtZXJhLnNjYWxlO1xuICBjb25zdCBoZWlnaHQgPSB2aWV3cG9ydC5oZWlnaHQgLyBjYW1lcmEuc2NhbGU7XG4gIHJldHVybiB7IHg6IGNhbWVyYS54IC0gd2lkdGggLyAyLCB5OiBjYW1lcmEueSAtIGhlaWdodCAvIDIsIHdpZHRoLCBoZWlnaHQgfTtcbn1cblxuLyoqIFRoZSBjYW1lcmEgdGhhdCBzaG93cyBhIGJveCBhcyBsYXJnZSBhcyBpdCBjYW4gYmUuICovXG5leHBvcnQgZnVuY3Rpb24gZml0KGJveDogQm94LCB2aWV3cG9ydDogVmlld3BvcnQsIG1hcmdpbiA9IEZJVF9NQVJHSU4pOiBDYW1lcmEge1xuICBjb25zdCB3aWR0aCA9IE1hdGgubWF4KDEsIHZpZXdwb3J0LndpZHRoIC0gMiAqIG1hcmdpbik7XG4gIGNvbnN0IGhlaWdodCA9IE1hdGgubWF4KDEsIHZpZXdwb3J0LmhlaWdodCAtIDIgKiBtYXJnaW4pO1xuICBjb25zdCBzY2FsZSA9IE1hdGgubWluKFxuICAgIHdpZHRoIC8gTWF0aC5tYXgoMSwgYm94LndpZHRoKSxcbiAgICBoZWlnaHQgLyBNYXRoLm1heCgxLCBib3guaGVpZ2h0KSxcbiAgICBTQ0FMRV9NQVgsXG4gICk7XG4gIHJldHVybiB7IHg6IGJveC54ICsgYm94LndpZHRoIC8gMiwgeTogYm94LnkgKyBib3guaGVpZ2h0IC8gMiwgc2NhbGUgfTtcbn1cblxuLyoqIFRoZSBjYW1lcmEgdGhhdCBzaG93cyBldmVyeXRoaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpdEFsbChsYXlvdXQ6IExheW91dCwgdmlld3BvcnQ6IFZpZXdwb3J0KTogQ2FtZXJhIHtcbiAgcmV0dXJuIGZpdCh7IHg6IDAsIHk6IDAsIHdpZHRoOiBsYXlvdXQud2lkdGgsIGhlaWdodDogbGF5b3V0LmhlaWdodCB9LCB2aWV3cG9ydCwgMCk7XG59XG5cbi8qKiBUaGUgY2FtZXJhIHRoYXQgc2hvd3MgdGhlIHJvdyBhdCBhIHBvaW50IGluIGl0cyBmdWxsIGhlaWdodC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXRSb3cobGF5b3V0OiBMYXlvdXQsIHZpZXdwb3J0OiBWaWV3cG9ydCwgYXQ6IFBvaW50KTogQ2FtZXJhIHtcbiAgY29uc3Qgcm93ID1cbiAgICBsYXlvdXQucm93cy5maW5kKChlYWNoKSA9PiBhdC55IDwgZWFjaC55ICsgZWFjaC5oZWlnaHQpID8/IGxheW91dC5yb3dzW2xheW91dC5yb3dzLmxlbmd0aCAtIDFdO1xuICBpZiAoIXJvdykgcmV0dXJuIGZpdEFsbChsYXlvdXQsIHZpZXdwb3J0KTtcbiAgY29uc3QgY2FtZXJhID0gZml0KHsgeDogYXQueCwgeTogcm93LnksIHdpZHRoOiBSQUNLX1dJRFRILCBoZWlnaHQ6IHJvdy5oZWlnaHQgfSwgdmlld3BvcnQpO1xuICByZXR1cm4gY2xhbXAoeyAuLi5jYW1lcmEsIHg6IGF0LnggfSwgbGF5b3V0LCB2aWV3cG9ydCk7XG59XG5cbi8qKiBUaGUgY2FtZXJhIGZvciBvbmUgcmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXRSYWNrKHBsYWNlZDogUGxhY2VkLCB2aWV3cG9ydDogVmlld3BvcnQpOiBDYW1lcmEge1xuICByZXR1cm4gZml0KHBsYWNlZCwgdmlld3BvcnQsIDIgKiBGSVRfTUFSR0lOKTtcbn1cblxuLyoqIFRoZSBjYW1lcmEgd2l0aCBhbm90aGVyIHNjYWxlLCBhbmQgdGhlIHNhbWUgcG9pbnQgb2YgdGhlIHdvcmxkIGJlbG93IGBhdGAgb2YgdGhlIHNjcmVlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB6b29tQXQoY2FtZXJhOiBDYW1lcmEsIHZpZXdwb3J0OiBWaWV3cG9ydCwgYXQ6IFBvaW50LCBzY2FsZTogbnVtYmVyKTogQ2FtZXJhIHtcbiAgY29uc3Qgd29ybGQgPSB0b1dvcmxkKGNhbWVyYSwgdmlld3BvcnQsIGF0KTtcbiAgcmV0dXJuIHtcbiAgICB4OiB3b3JsZC54IC0gKGF0LnggLSB2aWV3cG9ydC53aWR0aCAvIDIpIC8gc2NhbGUsXG4gICAgeTogd29ybGQueSAtIChhdC55IC0gdmlld3BvcnQuaGVpZ2h0IC8gMikgLyBzY2FsZSxcbiAgICBzY2FsZSxcbiAgfTtcbn1cblxuLyoqIFRoZSBzbWFsbGVzdCBzY2FsZSB0aGF0IG9uZSBtYXkgY2hvb3NlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNjYWxlTWluKGxheW91dDogTGF5b3V0LCB2aWV3cG9ydDogVmlld3BvcnQpOiBudW1iZXIge1xuICByZXR1cm4gZml0QWxsKGxheW91dCwgdmlld3BvcnQpLnNjYWxlICogQkVZT05EX1dIT0xFO1xufVxuXG4vKiogVGhlIG5lYXJlc3QgY2FtZXJhIHRoYXQgaGFzIHNvbWV0aGluZyB0byBzaG93OiB3aGF0IGZpdHMgc3RhbmRzIGluIHRoZSBtaWRkbGUsIHdoYXQgaXMgbGFyZ2VyIGZpbGxzXG4gKiB0aGUgdmlld3BvcnQgYnV0IGZvciBhIG1hcmdpbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjbGFtcChjYW1lcmE6IENhbWVyYSwgbGF5b3V0OiBMYXlvdXQsIHZpZXdwb3J0OiBWaWV3cG9ydCk6IENhbWVyYSB7XG4gIGNvbnN0IGxlYXN0ID0gTWF0aC5taW4oc2NhbGVNaW4obGF5b3V0LCB2aWV3cG9ydCksIFNDQUxFX01BWCk7XG4gIGNvbnN0IHdhbnRlZCA9IE51bWJlci5pc0Zpbml0ZShjYW1lcmEuc2NhbGUpICYmIGNhbWVyYS5zY2FsZSA+IDAgPyBjYW1lcmEuc2NhbGUgOiBsZWFzdDtcbiAgY29uc3Qgc2NhbGUgPSBNYXRoLm1pbihTQ0FMRV9NQVgsIE1hdGgubWF4KGxlYXN0LCB3YW50ZWQpKTtcbiAgY29uc3QgYXhpcyA9IChhdDogbnVtYmVyLCB3b3JsZDogbnVtYmVyLCBzY3JlZW46IG51bWJlcikgPT4ge1xuICAgIGNvbnN0IGhhbGYgPSBzY3JlZW4gLyBzY2FsZSAvIDI7XG4gICAgaWYgKCFOdW1iZXIuaXNGaW5pdGUoYXQpIHx8IHdvcmxkIDw9IDIgKiBoYWxmKSByZXR1cm4gd29ybGQgLyAyO1xuICAgIGNvbnN0IG1hcmdpbiA9IEZJVF9NQVJHSU4gLyBzY2FsZTtcbiAgICByZXR1cm4gTWF0aC5taW4od29ybGQgLSBoYWxmICsgbWFyZ2luLCBNYXRoLm1heChoYWxmIC0gbWFyZ2luLCBhdCkpO1xuICB9O1xuICByZXR1cm4ge1xuICAgIHg6IGF4aXMoY2FtZXJhLngsIGxheW91dC53aWR0aCwgdmlld3BvcnQud2lkdGgpLFxuICAgIHk6IGF4aXMoY2FtZXJhLnksIGxheW91dC5oZWlnaHQsIHZpZXdwb3J0LmhlaWdodCksXG4gICAgc2NhbGUsXG4gIH07XG59XG5cbi8qKiBUaGUgd2F5IGZyb20gb25lIGNhbWVyYSB0byBhbm90aGVyOiAwIGlzIGBmcm9tYCwgMSBpcyBgdG9gLiBUaGUgc2NhbGUgY2hhbmdlcyBldmVubHkgdG8gdGhlIGV5ZSwgYW5kXG4gKiB0aGUgcG9pbnQgdGhhdCBib3RoIGhhdmUgYXQgdGhlIHNhbWUgcGxhY2Ugb2YgdGhlIHNjcmVlbiBzdGF5cyB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGZyb206IENhbWVyYSwgdG86IENhbWVyYSwgcGFydDogbnVtYmVyKTogQ2FtZXJhIHtcbiAgaWYgKHBhcnQgPD0gMCkgcmV0dXJuIGZyb207XG4gIGlmIChwYXJ0ID49IDEpIHJldHVybiB0bztcbiAgY29uc3Qgc2NhbGUgPSBmcm9tLnNjYWxlICogKHRvLnNjYWxlIC8gZnJvbS5zY2FsZSkgKiogcGFydDtcbiAgY29uc3QgY2xvc2UgPSBNYXRoLmFicyhNYXRoLmxvZyh0by5zY2FsZSAvIGZyb20uc2NhbGUpKSA8IDFlLTM7XG4gIGNvbnN0IHdheSA9IGNsb3NlID8gcGFydCA6ICgxIC8gZnJvbS5zY2FsZSAtIDEgLyBzY2FsZSkgLyAoMSAvIGZyb20uc2NhbGUgLSAxIC8gdG8uc2NhbGUpO1xuICByZXR1cm4ge1xuICAgIHg6IGZyb20ueCArICh0by54IC0gZnJvbS54KSAqIHdheSxcbiAgICB5OiBmcm9tLnkgKyAodG8ueSAtIGZyb20ueSkgKiB3YXksXG4gICAgc2NhbGUsXG4gIH07XG59XG5cbi8qKiBTbG93IGF0IGJvdGggZW5kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlYXNlZChwYXJ0OiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcGFydCA8IDAuNSA/IDQgKiBwYXJ0ICoqIDMgOiAxIC0gKDIgLSAyICogcGFydCkgKiogMyAvIDI7XG59XG5cbi8qKiBXaGV0aGVyIHR3byBib3hlcyBzaGFyZSBhIHBvaW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvdWNoZXMoYTogQm94LCBiOiBCb3gpOiBib29sZWFuIHtcbiAgcmV0dXJuIGEueCA8IGIueCArIGIud2lkdGggJiYgYi54IDwgYS54ICsgYS53aWR0aCAmJiBhLnkgPCBiLnkgKyBiLmhlaWdodCAmJiBiLnkgPCBhLnkgKyBhLmhlaWdodDtcbn1cblxuLyoqIEluZGljZXMgb2YgdGhlIHBsYWNlZCByYWNrcyB0aGF0IGFyZSBzZWVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZpc2libGUobGF5b3V0OiBMYXlvdXQsIGNhbWVyYTogQ2FtZXJhLCB2aWV3cG9ydDogVmlld3BvcnQpOiBudW1iZXJbXSB7XG4gIGNvbnN0IHZpZXcgPSBzZWVuKGNhbWVyYSwgdmlld3BvcnQpO1xuICBjb25zdCBmb3VuZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChjb25zdCByb3cgb2YgbGF5b3V0LnJvd3MpIHtcbiAgICBpZiAocm93LnkgPiB2aWV3LnkgKyB2aWV3LmhlaWdodCB8fCByb3cueSArIHJvdy5oZWlnaHQgPCB2aWV3LnkpIGNvbnRpbnVlO1xuICAgIGZvciAobGV0IGF0ID0gcm93LmZpcnN0OyBhdCA8IHJvdy5lbmQ7IGF0KyspIHtcbiAgICAgIGlmICh0b3VjaGVzKGxheW91dC5wbGFjZWRbYXRdISwgdmlldykpIGZvdW5kLnB1c2goYXQpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG4iLCAiLy8gV2hhdCByYWNrcyBhbmQgZGV2aWNlcyBsb29rIGxpa2U6IGRyYXduIGJ5IG91cnNlbHZlcyBmcm9tIGEga2luZCwgYSBudW1iZXIgb2YgdW5pdHMgYW5kIGEgZmFjZS4gQWxsXG4vLyBudW1iZXJzIGFyZSB0aG9zZSBvZiB0aGUgd29ybGQ6IGEgZGV2aWNlIGlzIDM3MCB3aWRlLCBhIHVuaXQgMzQgaGlnaCwgMCBhdCBpdHMgdG9wIGxlZnQuXG5pbXBvcnQgdHlwZSB7IEluaywgVGhlbWUgfSBmcm9tIFwiLi9pbmtzXCI7XG5pbXBvcnQgeyBDQVAsIERFVklDRV9XSURUSCwgREVWSUNFX1gsIEZPT1QsIFJBQ0tfV0lEVEgsIFVOSVQgfSBmcm9tIFwiLi9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgQXJ0S2V5LCBQZW4gfSBmcm9tIFwiLi9wZW5cIjtcblxuLyoqIEFydCBoYXMgaXRzIHNtYWxsIHBhcnRzIGZyb20gdGhlc2UgbWFueSBwaXhlbHMgYSB1bml0IG9uLiAqL1xuY29uc3QgRklORV9GUk9NID0gMTM7XG5cbi8qKiBMZWZ0IG9mIHRoaXMgaW4gdGhlIGhpZ2hlc3QgdW5pdCBub3RoaW5nIGlzIGRyYXduOiB0aGVyZSBpcyB0aGUgbmFtZS4gKi9cbmV4cG9ydCBjb25zdCBOQU1FX0ZST00gPSAyNjtcbmV4cG9ydCBjb25zdCBOQU1FX1RPID0gMTg0O1xuLyoqIFJpZ2h0IG9mIHRoZSBuYW1lLCB1cCB0byB0aGUgZWFyLiAqL1xuY29uc3QgUEFSVFNfRlJPTSA9IDE5MDtcbmNvbnN0IFBBUlRTX1RPID0gMzQ2O1xuY29uc3QgRUFSID0gMTg7XG4vKiogQmV0d2VlbiBhIGRldmljZSBhbmQgdGhlIG9uZSBiZWxvdy4gKi9cbmV4cG9ydCBjb25zdCBCRVRXRUVOID0gMS41O1xuXG4vKiogQSBwZW4gdGhhdCBkcmF3cyB0aGUgd29ybGQncyBudW1iZXJzIGF0IGEgcGxhY2UsIGFuZCB3aXRoIHRoZSB0aGVtZSdzIGlua3MuICovXG5jbGFzcyBCcnVzaCB7XG4gIHJlYWRvbmx5IGZpbmU6IGJvb2xlYW47XG4gIGNvbnN0cnVjdG9yKFxuICAgIHByaXZhdGUgcmVhZG9ubHkgcGVuOiBQZW4sXG4gICAgcHJpdmF0ZSByZWFkb25seSB0aGVtZTogVGhlbWUsXG4gICAgcHJpdmF0ZSByZWFkb25seSB4OiBudW1iZXIsXG4gICAgcHJpdmF0ZSByZWFkb25seSB5OiBudW1iZXIsXG4gICAgcmVhZG9ubHkgc2NhbGU6IG51bWJlcixcbiAgKSB7XG4gICAgdGhpcy5maW5lID0gc2NhbGUgKiBVTklUID49IEZJTkVfRlJPTTtcbiAgfVxuXG4gIGJveCh4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIsIGluazogSW5rLCByYWRpdXMgPSAwKTogdm9pZCB7XG4gICAgY29uc3QgayA9IHRoaXMuc2NhbGU7XG4gICAgdGhpcy5wZW4uYm94KFxuICAgICAgdGhpcy54ICsgeCAqIGssXG4gICAgICB0aGlzLnkgKyB5ICogayxcbiAgICAgIHdpZHRoICogayxcbiAgICAgIGhlaWdodCAqIGssXG4gICAgICB0aGlzLnRoZW1lLmlua3NbaW5rXSxcbiAgICAgIHJhZGl1cyAqIGssXG4gICAgKTtcbiAgfVxuXG4gIHNoYWRlKFxuICAgIHg6IG51bWJlcixcbiAgICB5OiBudW1iZXIsXG4gICAgd2lkdGg6IG51bWJlcixcbiAgICBoZWlnaHQ6IG51bWJlcixcbiAgICB0b3A6IEluayxcbiAgICBsb3c6IEluayxcbiAgICByYWRpdXM6IG51bWJlcixcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgayA9IHRoaXMuc2NhbGU7XG4gICAgY29uc3QgeyBpbmtzIH0gPSB0aGlzLnRoZW1lO1xuICAgIHRoaXMucGVuLnNoYWRlKFxuICAgICAgdGhpcy54ICsgeCAqIGssXG4gICAgICB0aGlzLnkgKyB5ICogayxcbiAgICAgIHdpZHRoICogayxcbiAgICAgIGhlaWdodCAqIGssXG4gICAgICBpbmtzW3RvcF0sXG4gICAgICBpbmtzW2xvd10sXG4gICAgICByYWRpdXMgKiBrLFxuICAgICk7XG4gIH1cblxuICBmcmFtZSh4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIsIGluazogSW5rLCByYWRpdXM6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IGsgPSB0aGlzLnNjYWxlO1xuICAgIGNvbnN0IGxpbmUgPSBNYXRoLm1heCgwLjc1LCBNYXRoLm1pbigxLjI1LCBrKSk7XG4gICAgdGhpcy5wZW4uZnJhbWUoXG4gICAgICB0aGlzLnggKyB4ICogayxcbiAgICAgIHRoaXMueSArIHkgKiBrLFxuICAgICAgd2lkdGggKiBrLFxuICAgICAgaGVpZ2h0ICogayxcbiAgICAgIHRoaXMudGhlbWUuaW5rc1tpbmtdLFxuICAgICAgbGluZSxcbiAgICAgIHJhZGl1cyAqIGssXG4gICAgKTtcbiAgfVxuXG4gIGRvdCh4OiBudW1iZXIsIHk6IG51bWJlciwgcmFkaXVzOiBudW1iZXIsIGluazogSW5rKTogdm9pZCB7XG4gICAgY29uc3QgayA9IHRoaXMuc2NhbGU7XG4gICAgdGhpcy5wZW4uZG90KHRoaXMueCArIHggKiBrLCB0aGlzLnkgKyB5ICogaywgcmFkaXVzICogaywgdGhpcy50aGVtZS5pbmtzW2lua10pO1xuICB9XG5cbiAgcmluZyh4OiBudW1iZXIsIHk6IG51bWJlciwgcmFkaXVzOiBudW1iZXIsIGluazogSW5rLCBsaW5lOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBrID0gdGhpcy5zY2FsZTtcbiAgICB0aGlzLnBlbi5yaW5nKHRoaXMueCArIHggKiBrLCB0aGlzLnkgKyB5ICogaywgcmFkaXVzICogaywgdGhpcy50aGVtZS5pbmtzW2lua10sIGxpbmUgKiBrKTtcbiAgfVxuXG4gIC8qKiBFcXVhbCBib3hlcyBpbiBjb2x1bW5zIGFuZCByb3dzLiAqL1xuICBncmlkKFxuICAgIGFyZWE6IFt4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXJdLFxuICAgIGNvbHVtbnM6IG51bWJlcixcbiAgICByb3dzOiBudW1iZXIsXG4gICAgZ2FwOiBudW1iZXIsXG4gICAgb25lOiAoeDogbnVtYmVyLCB5OiBudW1iZXIsIHdpZHRoOiBudW1iZXIsIGhlaWdodDogbnVtYmVyKSA9PiB2b2lkLFxuICApOiB2b2lkIHtcbiAgICBjb25zdCBbeCwgeSwgd2lkdGgsIGhlaWdodF0gPSBhcmVhO1xuICAgIGNvbnN0IHcgPSAod2lkdGggLSBnYXAgKiAoY29sdW1ucyAtIDEpKSAvIGNvbHVtbnM7XG4gICAgY29uc3QgaCA9IChoZWlnaHQgLSBnYXAgKiAocm93cyAtIDEpKSAvIHJvd3M7XG4gICAgZm9yIChsZXQgcm93ID0gMDsgcm93IDwgcm93czsgcm93KyspIHtcbiAgICAgIGZvciAobGV0IGNvbHVtbiA9IDA7IGNvbHVtbiA8IGNvbHVtbnM7IGNvbHVtbisrKSB7XG4gICAgICAgIG9uZSh4ICsgY29sdW1uICogKHcgKyBnYXApLCB5ICsgcm93ICogKGggKyBnYXApLCB3LCBoKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogQSBwbGF0ZSB3aXRoIGhvbGVzLCBvciBhIHBsYWluIGRhcmtlciBvbmUgd2hlcmUgaG9sZXMgd291bGQgYmUgdG9vIHNtYWxsLiAqL1xuICBtZXNoKHg6IG51bWJlciwgeTogbnVtYmVyLCB3aWR0aDogbnVtYmVyLCBoZWlnaHQ6IG51bWJlcik6IHZvaWQge1xuICAgIGlmICghdGhpcy5maW5lKSB7XG4gICAgICB0aGlzLmJveCh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBcInBsYXRlXCIsIDIpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0aGlzLmJveCh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBcInBsYXRlXCIsIDIpO1xuICAgIGNvbnN0IHBpdGNoID0gNjtcbiAgICBjb25zdCByb3dzID0gTWF0aC5tYXgoMSwgTWF0aC5mbG9vcigoaGVpZ2h0IC0gMykgLyBwaXRjaCkpO1xuICAgIGNvbnN0IGNvbHVtbnMgPSBNYXRoLm1heCgxLCBNYXRoLmZsb29yKCh3aWR0aCAtIDMpIC8gcGl0Y2gpKTtcbiAgICBjb25zdCBsZWZ0ID0geCArICh3aWR0aCAtIChjb2x1bW5zIC0gMSkgKiBwaXRjaCkgLyAyO1xuICAgIGNvbnN0IHRvcCA9IHkgKyAoaGVpZ2h0IC0gKHJvd3MgLSAxKSAqIHBpdGNoKSAvIDI7XG4gICAgZm9yIChsZXQgcm93ID0gMDsgcm93IDwgcm93czsgcm93KyspIHtcbiAgICAgIGNvbnN0IHNoaWZ0ID0gcm93ICUgMiA9PT0gMCA/IDAgOiBwaXRjaCAvIDI7XG4gICAgICBmb3IgKGxldCBjb2x1bW4gPSAwOyBjb2x1bW4gPCBjb2x1bW5zIC0gKHJvdyAlIDIpOyBjb2x1bW4rKykge1xuICAgICAgICB0aGlzLmRvdChsZWZ0ICsgY29sdW1uICogcGl0Y2ggKyBzaGlmdCwgdG9wICsgcm93ICogcGl0Y2gsIDEuNSwgXCJkYXJrXCIpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBVcHJpZ2h0IHNsaXRzLiAqL1xuICBzbGl0cyh4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmJveCh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBcInBsYXRlXCIsIDIpO1xuICAgIGlmICghdGhpcy5maW5lKSByZXR1cm47XG4gICAgY29uc3QgY291bnQgPSBNYXRoLmZsb29yKHdpZHRoIC8gNyk7XG4gICAgdGhpcy5ncmlkKFt4ICsgNCwgeSArIDUsIHdpZHRoIC0gOCwgaGVpZ2h0IC0gMTBdLCBjb3VudCwgMSwgNCwgKGxlZnQsIHRvcCwgdywgaCkgPT5cbiAgICAgIHRoaXMuYm94KGxlZnQsIHRvcCwgdywgaCwgXCJkYXJrXCIsIDEpLFxuICAgICk7XG4gIH1cblxuICAvKiogQSBjYXJyaWVyIHdpdGggYSBkaXNrIGluIGl0LiAqL1xuICBkcml2ZSh4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmJveCh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBcInBsYXRlXCIsIDEuNSk7XG4gICAgaWYgKCF0aGlzLmZpbmUpIHtcbiAgICAgIHRoaXMuYm94KHgsIHksIDQsIGhlaWdodCwgXCJtZXRhbFwiLCAxKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgdGhpcy5mcmFtZSh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBcInBsYXRlTGluZVwiLCAxLjUpO1xuICAgIHRoaXMuYm94KHggKyAyLjUsIHkgKyAyLjUsIDMuNSwgaGVpZ2h0IC0gNSwgXCJtZXRhbFwiLCAxKTtcbiAgICB0aGlzLmJveCh4ICsgOSwgeSArIGhlaWdodCAvIDIgLSAwLjYsIHdpZHRoIC0gMTgsIDEuMiwgXCJwbGF0ZUxpbmVcIik7XG4gICAgdGhpcy5kb3QoeCArIHdpZHRoIC0gNC41LCB5ICsgNC41LCAxLjIsIFwiZGFya1wiKTtcbiAgfVxuXG4gIC8qKiBBIHNvY2tldCBmb3IgYSBjYWJsZS4gKi9cbiAgcG9ydCh4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmJveCh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBcInNvY2tldFwiLCAxKTtcbiAgICBpZiAodGhpcy5maW5lKSB0aGlzLmJveCh4ICsgd2lkdGggKiAwLjMsIHksIHdpZHRoICogMC40LCAxLjgsIFwibWV0YWxcIik7XG4gIH1cblxuICAvKiogQSBwb3dlciBzdXBwbHkgd2l0aCBpdHMgaW5sZXQuICovXG4gIHN1cHBseSh4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmJveCh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBcInBsYXRlXCIsIDIpO1xuICAgIGlmICh0aGlzLmZpbmUpIHRoaXMuZnJhbWUoeCwgeSwgd2lkdGgsIGhlaWdodCwgXCJwbGF0ZUxpbmVcIiwgMik7XG4gICAgY29uc3QgaGlnaCA9IE1hdGgubWluKDE0LCBoZWlnaHQgLSA4KTtcbiAgICB0aGlzLmJveCh4ICsgNiwgeSArIGhlaWdodCAvIDIgLSBoaWdoIC8gMiwgMTcsIGhpZ2gsIFwic29ja2V0XCIsIDIpO1xuICAgIGlmICghdGhpcy5maW5lKSByZXR1cm47XG4gICAgdGhpcy5ib3goeCArIDEwLCB5ICsgaGVpZ2h0IC8gMiAtIDIsIDIsIDQsIFwiZGFya1wiKTtcbiAgICB0aGlzLmJveCh4ICsgMTcsIHkgKyBoZWlnaHQgLyAyIC0gMiwgMiwgNCwgXCJkYXJrXCIpO1xuICAgIHRoaXMuYm94KHggKyB3aWR0aCAtIDgsIHkgKyA1LCAzLCBoZWlnaHQgLSAxMCwgXCJtZXRhbFwiLCAxLjUpO1xuICAgIHRoaXMuZG90KHggKyB3aWR0aCAtIDE1LCB5ICsgaGVpZ2h0IC8gMiwgMS42LCBcImxpdFwiKTtcbiAgfVxuXG4gIC8qKiBBIGZhbiBiZWhpbmQgaXRzIGdyaWxsZS4gKi9cbiAgZmFuKHg6IG51bWJlciwgeTogbnVtYmVyLCByYWRpdXM6IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuZG90KHgsIHksIHJhZGl1cywgXCJwbGF0ZVwiKTtcbiAgICB0aGlzLnJpbmcoeCwgeSwgcmFkaXVzICogMC45NCwgXCJwbGF0ZUxpbmVcIiwgMS4yKTtcbiAgICBpZiAoIXRoaXMuZmluZSkge1xuICAgICAgdGhpcy5kb3QoeCwgeSwgcmFkaXVzICogMC40LCBcIm1ldGFsXCIpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0aGlzLnJpbmcoeCwgeSwgcmFkaXVzICogMC43LCBcImRhcmtcIiwgMC45KTtcbiAgICB0aGlzLnJpbmcoeCwgeSwgcmFkaXVzICogMC40NiwgXCJkYXJrXCIsIDAuOSk7XG4gICAgdGhpcy5kb3QoeCwgeSwgcmFkaXVzICogMC4yNCwgXCJkYXJrXCIpO1xuICB9XG59XG5cbi8qKiBUaGUgY2FzZSB0aGF0IGV2ZXJ5IGRldmljZSBoYXM6IGJvZHksIGVhcnMsIHNjcmV3cy4gKi9cbmZ1bmN0aW9uIGNoYXNzaXMoYjogQnJ1c2gsIGhlaWdodDogbnVtYmVyKTogdm9pZCB7XG4gIGIuc2hhZGUoMCwgMCwgREVWSUNFX1dJRFRILCBoZWlnaHQsIFwiYm9keVwiLCBcImJvZHlMb3dcIiwgMi41KTtcbiAgYi5mcmFtZSgwLCAwLCBERVZJQ0VfV0lEVEgsIGhlaWdodCwgXCJib2R5TGluZVwiLCAyLjUpO1xuICBmb3IgKGNvbnN0IHggb2YgWzAsIERFVklDRV9XSURUSCAtIEVBUl0pIHtcbiAgICBpZiAoYi5maW5lKSB7XG4gICAgICBiLmJveCh4ID09PSAwID8gRUFSIDogeCwgMSwgMC45LCBoZWlnaHQgLSAyLCBcInBsYXRlTGluZVwiKTtcbiAgICAgIGIuZG90KHggKyBFQVIgLyAyLCA2LCAxLjcsIFwibWV0YWxcIik7XG4gICAgICBiLmRvdCh4ICsgRUFSIC8gMiwgaGVpZ2h0IC0gNiwgMS43LCBcIm1ldGFsXCIpO1xuICAgIH0gZWxzZSBiLmJveCh4ICsgMSwgMSwgRUFSIC0gMiwgaGVpZ2h0IC0gMiwgXCJwbGF0ZVwiKTtcbiAgfVxuICBpZiAoYi5maW5lICYmIGhlaWdodCA+IFVOSVQpIHtcbiAgICBmb3IgKGNvbnN0IHggb2YgWzQuNSwgREVWSUNFX1dJRFRIIC0gRUFSICsgNC41XSlcbiAgICAgIGIuYm94KHgsIGhlaWdodCAvIDIgLSAxMSArIDYsIEVBUiAtIDksIE1hdGgubWluKGhlaWdodCAvIDIgLSAxNCwgNDApLCBcIm1ldGFsXCIsIDMpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHNlcnZlckZyb250KGI6IEJydXNoLCB1bml0czogbnVtYmVyLCBoZWlnaHQ6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBhcmVhOiBbbnVtYmVyLCBudW1iZXJdID0gW1BBUlRTX0ZST00sIFBBUlRTX1RPIC0gUEFSVFNfRlJPTV07XG4gIGlmICh1bml0cyA9PT0gMSkge1xuICAgIGIuZ3JpZChbYXJlYVswXSwgNSwgYXJlYVsxXSwgaGVpZ2h0IC0gMTBdLCA0LCAxLCAzLCAoeCwgeSwgdywgaCkgPT4gYi5kcml2ZSh4LCB5LCB3LCBoKSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGIubWVzaChhcmVhWzBdLCA2LCBhcmVhWzFdLCBVTklUIC0gOCk7XG4gIGNvbnN0IGxvdyA9ICh1bml0cyAtIDEpICogVU5JVDtcbiAgaWYgKHVuaXRzID4gMikgYi5zbGl0cyhOQU1FX0ZST00sIFVOSVQgKyAyLCBQQVJUU19UTyAtIE5BTUVfRlJPTSwgKHVuaXRzIC0gMikgKiBVTklUIC0gNCk7XG4gIGIuZ3JpZChcbiAgICBbTkFNRV9GUk9NLCBsb3cgKyAxLCBQQVJUU19UTyAtIE5BTUVfRlJPTSwgaGVpZ2h0IC0gbG93IC0gNl0sXG4gICAgdW5pdHMgPT09IDIgPyA4IDogNixcbiAgICAxLFxuICAgIDMsXG4gICAgKHgsIHksIHcsIGgpID0+IGIuZHJpdmUoeCwgeSwgdywgaCksXG4gICk7XG59XG5cbmZ1bmN0aW9uIHNlcnZlclJlYXIoYjogQnJ1c2gsIHVuaXRzOiBudW1iZXIsIGhlaWdodDogbnVtYmVyKTogdm9pZCB7XG4gIGlmICh1bml0cyA9PT0gMSkge1xuICAgIHBvcnRzKGIsIDE1NiwgOCk7XG4gICAgYi5zdXBwbHkoMjQwLCA0LCA1MiwgaGVpZ2h0IC0gOCk7XG4gICAgYi5zdXBwbHkoMjk0LCA0LCA1MiwgaGVpZ2h0IC0gOCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIFBsYXRlcyBmb3IgY2FyZHMsIHRoZW4gZmFucyBhbmQgcG93ZXIgc3VwcGxpZXMuXG4gIGIuZ3JpZChbUEFSVFNfRlJPTSwgNiwgUEFSVFNfVE8gLSBQQVJUU19GUk9NLCBVTklUIC0gMTBdLCAyLCAyLCAzLCAoeCwgeSwgdywgaCkgPT4ge1xuICAgIGIuYm94KHgsIHksIHcsIGgsIFwicGxhdGVcIiwgMSk7XG4gICAgaWYgKGIuZmluZSkgYi5ib3goeCArIDYsIHkgKyBoIC8gMiAtIDEuNSwgdyAtIDI0LCAzLCBcImRhcmtcIiwgMS41KTtcbiAgICBpZiAoYi5maW5lKSBiLmRvdCh4ICsgdyAtIDYsIHkgKyBoIC8gMiwgMS42LCBcIm1ldGFsXCIpO1xuICB9KTtcbiAgY29uc3Qgcm93cyA9IE1hdGgubWluKHVuaXRzIC0gMSwgNCk7XG4gIGIuZ3JpZChbMjQ4LCBVTklUICsgMiwgOTgsIGhlaWdodCAtIFVOSVQgLSA3XSwgMSwgcm93cywgMywgKHgsIHksIHcsIGgpID0+IHtcbiAgICBiLnN1cHBseSh4LCB5LCB3LCBoKTtcbiAgfSk7XG4gIGNvbnN0IHJvb20gPSBoZWlnaHQgLSBVTklUIC0gMzA7XG4gIGlmIChyb29tID4gVU5JVCkge1xuICAgIGNvbnN0IHJhZGl1cyA9IE1hdGgubWluKDM0LCByb29tIC8gMiAtIDIpO1xuICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCAzOyBhdCsrKSBiLmZhbig2MiArIGF0ICogNzIsIFVOSVQgKyAyICsgcm9vbSAvIDIsIHJhZGl1cyk7XG4gIH0gZWxzZSBiLm1lc2goTkFNRV9GUk9NLCBVTklUICsgNCwgODgsIGhlaWdodCAtIFVOSVQgLSAxMCk7XG4gIHBvcnRzKGIsIHVuaXRzID09PSAyID8gMTIyIDogMzQsIGhlaWdodCAtIDI1KTtcbn1cblxuLyoqIE5ldHdvcmssIHNlcmlhbCBhbmQgc2NyZWVuOiB0aGUgcm93IG9mIHNvY2tldHMgYXQgYSBzZXJ2ZXIncyBiYWNrLiAqL1xuZnVuY3Rpb24gcG9ydHMoYjogQnJ1c2gsIHg6IG51bWJlciwgeTogbnVtYmVyKTogdm9pZCB7XG4gIGIucG9ydCh4LCB5ICsgMywgMTQsIDEzKTtcbiAgYi5wb3J0KHggKyAxNywgeSArIDMsIDE0LCAxMyk7XG4gIGIuYm94KHggKyAzNSwgeSArIDIsIDksIDYsIFwiYmx1ZVwiLCAxKTtcbiAgYi5ib3goeCArIDM1LCB5ICsgMTEsIDksIDYsIFwiYmx1ZVwiLCAxKTtcbiAgYi5ib3goeCArIDQ4LCB5ICsgNCwgMjYsIDExLCBcImRhcmtlclwiLCAzKTtcbn1cblxuZnVuY3Rpb24gc3dpdGNoRnJvbnQoYjogQnJ1c2gsIHVuaXRzOiBudW1iZXIsIGhlaWdodDogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IGNhcmRzID0gKHg6IG51bWJlciwgeTogbnVtYmVyLCB3aWR0aDogbnVtYmVyLCBjb2x1bW5zOiBudW1iZXIpID0+XG4gICAgYi5ncmlkKFt4LCB5LCB3aWR0aCwgMjJdLCBjb2x1bW5zLCAyLCAyLjQsIChsZWZ0LCB0b3AsIHcsIGgpID0+IGIucG9ydChsZWZ0LCB0b3AsIHcsIGgpKTtcbiAgY29uc3QgdG9wID0gNjtcbiAgY2FyZHMoMTM4LCB0b3AsIDgyLCA2KTtcbiAgY2FyZHMoMjI2LCB0b3AsIDgyLCA2KTtcbiAgYi5ncmlkKFszMTYsIHRvcCwgMzIsIDIyXSwgMSwgMiwgMi40LCAoeCwgeSwgdywgaCkgPT4ge1xuICAgIGIuYm94KHgsIHksIHcsIGgsIFwibWV0YWxcIiwgMSk7XG4gICAgYi5ib3goeCArIDIsIHkgKyAyLCB3IC0gNCwgaCAtIDQsIFwic29ja2V0XCIsIDEpO1xuICB9KTtcbiAgZm9yIChsZXQgdW5pdCA9IDE7IHVuaXQgPCB1bml0czsgdW5pdCsrKSB7XG4gICAgY29uc3QgeSA9IHVuaXQgKiBVTklUO1xuICAgIGIuYm94KE5BTUVfRlJPTSAtIDQsIHkgLSAwLjUsIFBBUlRTX1RPIC0gTkFNRV9GUk9NICsgOCwgMSwgXCJwbGF0ZUxpbmVcIik7XG4gICAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IDQ7IGJsb2NrKyspIGNhcmRzKE5BTUVfRlJPTSArIGJsb2NrICogODEsIHkgKyA1LCA3NiwgNik7XG4gIH1cbiAgaWYgKGIuZmluZSkgYi5kb3QoMTI4LCBoZWlnaHQgLSA4LCAxLjUsIFwibGl0XCIpO1xufVxuXG5mdW5jdGlvbiBzd2l0Y2hSZWFyKGI6IEJydXNoLCB1bml0czogbnVtYmVyLCBoZWlnaHQ6IG51bWJlcik6IHZvaWQge1xuICBmb3IgKGxldCB1bml0ID0gMDsgdW5pdCA8IHVuaXRzOyB1bml0KyspIHtcbiAgICBjb25zdCB5ID0gdW5pdCAqIFVOSVQ7XG4gICAgY29uc3QgbWlkZGxlID0geSArICh1bml0ID09PSB1bml0cyAtIDEgPyBoZWlnaHQgLSB5IDogVU5JVCkgLyAyO1xuICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCAzOyBhdCsrKSBiLmZhbigyMDQgKyBhdCAqIDI4LCBtaWRkbGUsIDExLjUpO1xuICAgIGIuc3VwcGx5KDI4NiwgeSArIDQsIDYwLCBVTklUIC0gOS41KTtcbiAgICBpZiAodW5pdCA+IDApIGIubWVzaChOQU1FX0ZST00sIHkgKyA1LCAxNTIsIFVOSVQgLSAxMSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gc3RvcmFnZUZyb250KGI6IEJydXNoLCB1bml0czogbnVtYmVyLCBoZWlnaHQ6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBjb2x1bW5zID0gNDtcbiAgY29uc3Qgcm93cyA9IDIgKiB1bml0cztcbiAgY29uc3QgdG9wID0gNDtcbiAgY29uc3QgcGl0Y2hYID0gKFBBUlRTX1RPIC0gTkFNRV9GUk9NICsgNCkgLyBjb2x1bW5zO1xuICBjb25zdCBwaXRjaFkgPSAoaGVpZ2h0IC0gMiAqIHRvcCArIDIpIC8gcm93cztcbiAgZm9yIChsZXQgcm93ID0gMDsgcm93IDwgcm93czsgcm93KyspIHtcbiAgICBmb3IgKGxldCBjb2x1bW4gPSByb3cgPCAyID8gMiA6IDA7IGNvbHVtbiA8IGNvbHVtbnM7IGNvbHVtbisrKSB7XG4gICAgICBiLmRyaXZlKE5BTUVfRlJPTSArIGNvbHVtbiAqIHBpdGNoWCwgdG9wICsgcm93ICogcGl0Y2hZLCBwaXRjaFggLSA0LCBwaXRjaFkgLSAyKTtcbiAgICB9XG4gIH1cbn1cblxuZnVuY3Rpb24gc3RvcmFnZVJlYXIoYjogQnJ1c2gsIHVuaXRzOiBudW1iZXIsIGhlaWdodDogbnVtYmVyKTogdm9pZCB7XG4gIGZvciAobGV0IHVuaXQgPSAwOyB1bml0IDwgdW5pdHM7IHVuaXQrKykge1xuICAgIGNvbnN0IHkgPSB1bml0ICogVU5JVCArIDQ7XG4gICAgY29uc3QgaCA9ICh1bml0ID09PSB1bml0cyAtIDEgPyBoZWlnaHQgOiAodW5pdCArIDEpICogVU5JVCkgLSB5IC0gNDtcbiAgICBiLmJveChQQVJUU19GUk9NLCB5LCBQQVJUU19UTyAtIFBBUlRTX0ZST00sIGgsIFwicGxhdGVcIiwgMik7XG4gICAgaWYgKGIuZmluZSkgYi5mcmFtZShQQVJUU19GUk9NLCB5LCBQQVJUU19UTyAtIFBBUlRTX0ZST00sIGgsIFwicGxhdGVMaW5lXCIsIDIpO1xuICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCAzOyBhdCsrKSBiLnBvcnQoUEFSVFNfRlJPTSArIDEwICsgYXQgKiAyNiwgeSArIGggLyAyIC0gNSwgMjEsIDEwKTtcbiAgICBpZiAoYi5maW5lKSBiLmRvdChQQVJUU19UTyAtIDU4LCB5ICsgaCAvIDIsIDEuNiwgXCJsaXRcIik7XG4gICAgYi5ib3goUEFSVFNfVE8gLSA0OCwgeSArIDUsIDQwLCBoIC0gMTAsIFwibWV0YWxcIiwgMyk7XG4gICAgaWYgKHVuaXQgPiAwKSB7XG4gICAgICBiLnN1cHBseShOQU1FX0ZST00sIHksIDc2LCBoKTtcbiAgICAgIGIuc3VwcGx5KE5BTUVfRlJPTSArIDgyLCB5LCA3NiwgaCk7XG4gICAgfVxuICB9XG59XG5cbmNvbnN0IERSQVdOOiBSZWNvcmQ8XG4gIFwic2VydmVyXCIgfCBcInN3aXRjaFwiIHwgXCJzdG9yYWdlXCIsXG4gIFJlY29yZDxcImZyb250XCIgfCBcInJlYXJcIiwgdHlwZW9mIHNlcnZlckZyb250PlxuPiA9IHtcbiAgc2VydmVyOiB7IGZyb250OiBzZXJ2ZXJGcm9udCwgcmVhcjogc2VydmVyUmVhciB9LFxuICBzd2l0Y2g6IHsgZnJvbnQ6IHN3aXRjaEZyb250LCByZWFyOiBzd2l0Y2hSZWFyIH0sXG4gIHN0b3JhZ2U6IHsgZnJvbnQ6IHN0b3JhZ2VGcm9udCwgcmVhcjogc3RvcmFnZVJlYXIgfSxcbn07XG5cbi8qKiBEcmF3cyBhIGRldmljZSwgb3IgYSB1bml0J3MgcGxhY2UgZm9yIG9uZSwgYHdpZHRoYCB3aWRlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRyYXdBcnQocGVuOiBQZW4sIHRoZW1lOiBUaGVtZSwga2V5OiBBcnRLZXksIHg6IG51bWJlciwgeTogbnVtYmVyLCB3aWR0aDogbnVtYmVyKSB7XG4gIGlmIChrZXkua2luZCA9PT0gXCJlbXB0eVwiKSB7XG4gICAgZW1wdHlVbml0KG5ldyBCcnVzaChwZW4sIHRoZW1lLCB4LCB5LCB3aWR0aCAvIFJBQ0tfV0lEVEgpLCBrZXkuZmFjZSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IGIgPSBuZXcgQnJ1c2gocGVuLCB0aGVtZSwgeCwgeSwgd2lkdGggLyBERVZJQ0VfV0lEVEgpO1xuICBjb25zdCBoZWlnaHQgPSBrZXkudW5pdHMgKiBVTklUIC0gQkVUV0VFTjtcbiAgY2hhc3NpcyhiLCBoZWlnaHQpO1xuICBEUkFXTltrZXkua2luZCA9PT0gXCJyYWNrXCIgPyBcInNlcnZlclwiIDoga2V5LmtpbmRdW2tleS5mYWNlXShiLCBrZXkudW5pdHMsIGhlaWdodCk7XG59XG5cbi8qKiBPbmUgdW5pdCBvZiBhIHJhY2sgd2l0aG91dCBhIGRldmljZTogcG9zdHMsIHJhaWxzIHdpdGggdGhlaXIgaG9sZXMsIGF0IHRoZSBiYWNrIHRoZSBzb2NrZXRzLiAqL1xuZnVuY3Rpb24gZW1wdHlVbml0KGI6IEJydXNoLCBmYWNlOiBcImZyb250XCIgfCBcInJlYXJcIik6IHZvaWQge1xuICBiLmJveCgwLCAwLCBSQUNLX1dJRFRILCBVTklULCBcInJhaWxcIik7XG4gIGIuYm94KERFVklDRV9YLCAwLCBERVZJQ0VfV0lEVEgsIFVOSVQsIFwiYmF5XCIpO1xuICBiLmJveChERVZJQ0VfWCwgVU5JVCAtIDEsIERFVklDRV9XSURUSCwgMSwgXCJiYXlMaW5lXCIpO1xuICBiLmJveCgwLCAwLCAxNCwgVU5JVCwgXCJwb3N0XCIpO1xuICBiLmJveChSQUNLX1dJRFRIIC0gMTQsIDAsIDE0LCBVTklULCBcInBvc3RcIik7XG4gIGlmICghYi5maW5lKSByZXR1cm47XG4gIGIuYm94KDAsIDAsIDEsIFVOSVQsIFwicG9zdExpbmVcIik7XG4gIGIuYm94KFJBQ0tfV0lEVEggLSAxLCAwLCAxLCBVTklULCBcInBvc3RMaW5lXCIpO1xuICBiLmJveCgxMy41LCAwLCAwLjgsIFVOSVQsIFwicG9zdExpbmVcIik7XG4gIGIuYm94KFJBQ0tfV0lEVEggLSAxNC4zLCAwLCAwLjgsIFVOSVQsIFwicG9zdExpbmVcIik7XG4gIGZvciAoY29uc3QgeSBvZiBbNCwgMTUsIDI2XSkge1xuICAgIGIuYm94KDM4LjUsIHksIDQsIDQsIFwiaG9sZVwiLCAxKTtcbiAgICBiLmJveChSQUNLX1dJRFRIIC0gNDIuNSwgeSwgNCwgNCwgXCJob2xlXCIsIDEpO1xuICB9XG4gIGlmIChmYWNlID09PSBcInJlYXJcIikge1xuICAgIGIuYm94KDMuNSwgMCwgNywgVU5JVCwgXCJkYXJrXCIpO1xuICAgIGZvciAoY29uc3QgeSBvZiBbNSwgMjBdKSBiLmJveCg1LCB5LCA0LCA4LCBcInNvY2tldFwiLCAxKTtcbiAgfVxufVxuXG4vKiogVGhlIGZyYW1lIG9mIGEgcmFjayB3aXRob3V0IGl0cyB1bml0czogYGhlaWdodGAgaXMgdGhlIGZyYW1lJ3MsIGNhcCBhbmQgZm9vdCBpbmNsdWRlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkcmF3RnJhbWUoXG4gIHBlbjogUGVuLFxuICB0aGVtZTogVGhlbWUsXG4gIHg6IG51bWJlcixcbiAgeTogbnVtYmVyLFxuICBzY2FsZTogbnVtYmVyLFxuICBoZWlnaHQ6IG51bWJlcixcbik6IHZvaWQge1xuICBjb25zdCBiID0gbmV3IEJydXNoKHBlbiwgdGhlbWUsIHgsIHksIHNjYWxlKTtcbiAgY29uc3QgbG93ID0gaGVpZ2h0IC0gRk9PVDtcbiAgYi5zaGFkZSgwLCAwLCBSQUNLX1dJRFRILCBDQVAsIFwicG9zdExpZ2h0XCIsIFwicG9zdFwiLCA1KTtcbiAgYi5ib3goMCwgQ0FQIC8gMiwgUkFDS19XSURUSCwgQ0FQIC8gMiwgXCJwb3N0XCIpO1xuICBiLmJveCgwLCBsb3csIFJBQ0tfV0lEVEgsIEZPT1QgLSAxNCwgXCJwb3N0XCIpO1xuICBiLmJveCgyNCwgaGVpZ2h0IC0gMTQsIDQ0LCAxNCwgXCJwb3N0TGluZVwiLCAzKTtcbiAgYi5ib3goUkFDS19XSURUSCAtIDY4LCBoZWlnaHQgLSAxNCwgNDQsIDE0LCBcInBvc3RMaW5lXCIsIDMpO1xuICBpZiAoIWIuZmluZSkgcmV0dXJuO1xuICBiLmJveCgwLCBDQVAgLSAxLCBSQUNLX1dJRFRILCAxLCBcInBvc3RMaW5lXCIpO1xuICBiLmJveCgwLCBsb3csIFJBQ0tfV0lEVEgsIDEsIFwicG9zdExpbmVcIik7XG4gIGIuZnJhbWUoMCwgMCwgUkFDS19XSURUSCwgaGVpZ2h0IC0gMTQsIFwicG9zdExpbmVcIiwgNSk7XG4gIGIuZ3JpZChbUkFDS19XSURUSCAvIDIgLSA5MCwgOSwgMTgwLCA4XSwgMTgsIDEsIDQsIChsZWZ0LCB0b3AsIHcsIGgpID0+XG4gICAgYi5ib3gobGVmdCwgdG9wLCB3LCBoLCBcInBvc3RMaW5lXCIsIDIpLFxuICApO1xufVxuIiwgIi8vIFRoZSBwZW4gdGhhdCB3cml0ZXMgb24gYSBjYW52YXM6IGVkZ2VzIG9uIHdob2xlIHBpeGVscyBvZiB0aGUgZGV2aWNlLCBjb2xvdXJzIGFuZCBmb250cyBzZXQgb25seSB3aGVuXG4vLyB0aGV5IGNoYW5nZSwgd2lkdGhzIG9mIHRleHRzIGtlcHQuXG5pbXBvcnQgeyBkcmF3QXJ0IH0gZnJvbSBcIi4vYXJ0XCI7XG5pbXBvcnQgdHlwZSB7IFRoZW1lIH0gZnJvbSBcIi4vaW5rc1wiO1xuaW1wb3J0IHR5cGUgeyBBbGlnbiwgQXJ0S2V5LCBQZW4gfSBmcm9tIFwiLi9wZW5cIjtcblxuLyoqIFdoYXQgaXMgZHJhd24gb24uICovXG5leHBvcnQgdHlwZSBDb250ZXh0ID0gQ2FudmFzUmVuZGVyaW5nQ29udGV4dDJEIHwgT2Zmc2NyZWVuQ2FudmFzUmVuZGVyaW5nQ29udGV4dDJEO1xuXG4vKiogRmluZHMgdGhlIHBpY3R1cmUgb2YgYSBwaWVjZSBvZiBhcnQsIHNvIG1hbnkgcGl4ZWxzIG9mIHRoZSBkZXZpY2Ugd2lkZSBhbmQgaGlnaDsgd2l0aG91dCBvbmUgaXQgaXNcbiAqIGRyYXduIGJ5IHRoZSBwZW4uICovXG5leHBvcnQgdHlwZSBQaWN0dXJlT2YgPSAoXG4gIGtleTogQXJ0S2V5LFxuICB0aGVtZTogVGhlbWUsXG4gIHdpZHRoOiBudW1iZXIsXG4gIGhlaWdodDogbnVtYmVyLFxuKSA9PiBDYW52YXNJbWFnZVNvdXJjZSB8IHVuZGVmaW5lZDtcblxuLyoqIFdpZHRocyBvZiB0ZXh0cyBhdCBzaXplIDEwMCwgYnkgd2VpZ2h0IGFuZCB0ZXh0LiBUaGUgbmFtZXMgb2YgYSBsYXJnZSBzaXRlLCB0d2ljZSBvdmVyLiAqL1xuY29uc3QgV0lEVEhTX01BWCA9IDQwXzAwMDtcbmNvbnN0IHdpZHRocyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG5cbmV4cG9ydCBjbGFzcyBDYW52YXNQZW4gaW1wbGVtZW50cyBQZW4ge1xuICBwcml2YXRlIGZpbGwgPSBcIlwiO1xuICBwcml2YXRlIHN0cm9rZSA9IFwiXCI7XG4gIHByaXZhdGUgZm9udCA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSBjdHg6IENvbnRleHQsXG4gICAgcHJpdmF0ZSByZWFkb25seSBkcHI6IG51bWJlcixcbiAgICBwcml2YXRlIHJlYWRvbmx5IHRoZW1lOiBUaGVtZSxcbiAgICBwcml2YXRlIHJlYWRvbmx5IHBpY3R1cmVPZjogUGljdHVyZU9mLFxuICApIHtcbiAgICBjdHguc2V0VHJhbnNmb3JtKDEsIDAsIDAsIDEsIDAsIDApO1xuICAgIGN0eC5nbG9iYWxBbHBoYSA9IDE7XG4gICAgY3R4LnRleHRCYXNlbGluZSA9IFwibWlkZGxlXCI7XG4gIH1cblxuICBwcml2YXRlIHVzZShmaWxsOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAoZmlsbCA9PT0gdGhpcy5maWxsKSByZXR1cm47XG4gICAgdGhpcy5maWxsID0gZmlsbDtcbiAgICB0aGlzLmN0eC5maWxsU3R5bGUgPSBmaWxsO1xuICB9XG5cbiAgYm94KHg6IG51bWJlciwgeTogbnVtYmVyLCB3aWR0aDogbnVtYmVyLCBoZWlnaHQ6IG51bWJlciwgZmlsbDogc3RyaW5nLCByYWRpdXMgPSAwKTogdm9pZCB7XG4gICAgY29uc3QgeyBjdHgsIGRwciB9ID0gdGhpcztcbiAgICBjb25zdCBsZWZ0ID0gTWF0aC5yb3VuZCh4ICogZHByKTtcbiAgICBjb25zdCB0b3AgPSBNYXRoLnJvdW5kKHkgKiBkcHIpO1xuICAgIGNvbnN0IHcgPSBNYXRoLm1heCgxLCBNYXRoLnJvdW5kKCh4ICsgd2lkdGgpICogZHByKSAtIGxlZnQpO1xuICAgIGNvbnN0IGggPSBNYXRoLm1heCgxLCBNYXRoLnJvdW5kKCh5ICsgaGVpZ2h0KSAqIGRwcikgLSB0b3ApO1xuICAgIHRoaXMudXNlKGZpbGwpO1xuICAgIGlmIChyYWRpdXMgKiBkcHIgPCAwLjgpIHtcbiAgICAgIGN0eC5maWxsUmVjdChsZWZ0LCB0b3AsIHcsIGgpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjdHguYmVnaW5QYXRoKCk7XG4gICAgY3R4LnJvdW5kUmVjdChsZWZ0LCB0b3AsIHcsIGgsIE1hdGgubWluKHJhZGl1cyAqIGRwciwgdyAvIDIsIGggLyAyKSk7XG4gICAgY3R4LmZpbGwoKTtcbiAgfVxuXG4gIHNoYWRlKFxuICAgIHg6IG51bWJlcixcbiAgICB5OiBudW1iZXIsXG4gICAgd2lkdGg6IG51bWJlcixcbiAgICBoZWlnaHQ6IG51bWJlcixcbiAgICB0b3A6IHN0cmluZyxcbiAgICBib3R0b206IHN0cmluZyxcbiAgICByYWRpdXM6IG51bWJlcixcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgZ3JhZGllbnQgPSB0aGlzLmN0eC5jcmVhdGVMaW5lYXJHcmFkaWVudCgwLCB5ICogdGhpcy5kcHIsIDAsICh5ICsgaGVpZ2h0KSAqIHRoaXMuZHByKTtcbiAgICBncmFkaWVudC5hZGRDb2xvclN0b3AoMCwgdG9wKTtcbiAgICBncmFkaWVudC5hZGRDb2xvclN0b3AoMSwgYm90dG9tKTtcbiAgICB0aGlzLmN0eC5maWxsU3R5bGUgPSBncmFkaWVudDtcbiAgICB0aGlzLmZpbGwgPSBgJHt0b3B9IHRvICR7Ym90dG9tfWA7XG4gICAgY29uc3Qgd2FudGVkID0gdGhpcy5maWxsO1xuICAgIHRoaXMuYm94KHgsIHksIHdpZHRoLCBoZWlnaHQsIHdhbnRlZCwgcmFkaXVzKTtcbiAgICB0aGlzLmZpbGwgPSBcIlwiO1xuICB9XG5cbiAgZnJhbWUoXG4gICAgeDogbnVtYmVyLFxuICAgIHk6IG51bWJlcixcbiAgICB3aWR0aDogbnVtYmVyLFxuICAgIGhlaWdodDogbnVtYmVyLFxuICAgIGluazogc3RyaW5nLFxuICAgIGxpbmU6IG51bWJlcixcbiAgICByYWRpdXMgPSAwLFxuICApOiB2b2lkIHtcbiAgICBjb25zdCB7IGN0eCwgZHByIH0gPSB0aGlzO1xuICAgIGNvbnN0IHRoaWNrID0gTWF0aC5tYXgoMSwgTWF0aC5yb3VuZChsaW5lICogZHByKSk7XG4gICAgY29uc3QgbGVmdCA9IE1hdGgucm91bmQoeCAqIGRwcikgKyB0aGljayAvIDI7XG4gICAgY29uc3QgdG9wID0gTWF0aC5yb3VuZCh5ICogZHByKSArIHRoaWNrIC8gMjtcbiAgICBjb25zdCB3ID0gTWF0aC5tYXgoMSwgTWF0aC5yb3VuZCgoeCArIHdpZHRoKSAqIGRwcikgLSBsZWZ0IC0gdGhpY2sgLyAyKTtcbiAgICBjb25zdCBoID0gTWF0aC5tYXgoMSwgTWF0aC5yb3VuZCgoeSArIGhlaWdodCkgKiBkcHIpIC0gdG9wIC0gdGhpY2sgLyAyKTtcbiAgICB0aGlzLnB1bGwoaW5rLCB0aGljayk7XG4gICAgaWYgKHJhZGl1cyAqIGRwciA8IDAuOCkge1xuICAgICAgY3R4LnN0cm9rZVJlY3QobGVmdCwgdG9wLCB3LCBoKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY3R4LmJlZ2luUGF0aCgpO1xuICAgIGN0eC5yb3VuZFJlY3QobGVmdCwgdG9wLCB3LCBoLCBNYXRoLm1pbihyYWRpdXMgKiBkcHIsIHcgLyAyLCBoIC8gMikpO1xuICAgIGN0eC5zdHJva2UoKTtcbiAgfVxuXG4gIHByaXZhdGUgcHVsbChpbms6IHN0cmluZywgcGl4ZWxzOiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAoaW5rICE9PSB0aGlzLnN0cm9rZSkge1xuICAgICAgdGhpcy5zdHJva2UgPSBpbms7XG4gICAgICB0aGlzLmN0eC5zdHJva2VTdHlsZSA9IGluaztcbiAgICB9XG4gICAgdGhpcy5jdHgubGluZVdpZHRoID0gcGl4ZWxzO1xuICB9XG5cbiAgZG90KHg6IG51bWJlciwgeTogbnVtYmVyLCByYWRpdXM6IG51bWJlciwgZmlsbDogc3RyaW5nKTogdm9pZCB7XG4gICAgY29uc3QgeyBjdHgsIGRwciB9ID0gdGhpcztcbiAgICB0aGlzLnVzZShmaWxsKTtcbiAgICBjdHguYmVnaW5QYXRoKCk7XG4gICAgY3R4LmFyYyh4ICogZHByLCB5ICogZHByLCByYWRpdXMgKiBkcHIsIDAsIDIgKiBNYXRoLlBJKTtcbiAgICBjdHguZmlsbCgpO1xuICB9XG5cbiAgcmluZyh4OiBudW1iZXIsIHk6IG51bWJlciwgcmFkaXVzOiBudW1iZXIsIGluazogc3RyaW5nLCBsaW5lOiBudW1iZXIsIHBhcnQgPSAxKTogdm9pZCB7XG4gICAgY29uc3QgeyBjdHgsIGRwciB9ID0gdGhpcztcbiAgICB0aGlzLnB1bGwoaW5rLCBsaW5lICogZHByKTtcbiAgICBjdHguYmVnaW5QYXRoKCk7XG4gICAgY3R4LmFyYyh4ICogZHByLCB5ICogZHByLCByYWRpdXMgKiBkcHIsIC1NYXRoLlBJIC8gMiwgLU1hdGguUEkgLyAyICsgcGFydCAqIDIgKiBNYXRoLlBJKTtcbiAgICBjdHguc3Ryb2tlKCk7XG4gIH1cblxuICBsaW5lKHgxOiBudW1iZXIsIHkxOiBudW1iZXIsIHgyOiBudW1iZXIsIHkyOiBudW1iZXIsIGluazogc3RyaW5nLCBsaW5lOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IGN0eCwgZHByIH0gPSB0aGlzO1xuICAgIHRoaXMucHVsbChpbmssIGxpbmUgKiBkcHIpO1xuICAgIGN0eC5iZWdpblBhdGgoKTtcbiAgICBjdHgubW92ZVRvKHgxICogZHByLCB5MSAqIGRwcik7XG4gICAgY3R4LmxpbmVUbyh4MiAqIGRwciwgeTIgKiBkcHIpO1xuICAgIGN0eC5zdHJva2UoKTtcbiAgfVxuXG4gIHBvbHkocG9pbnRzOiByZWFkb25seSBudW1iZXJbXSwgZmlsbDogc3RyaW5nKTogdm9pZCB7XG4gICAgY29uc3QgeyBjdHgsIGRwciB9ID0gdGhpcztcbiAgICB0aGlzLnVzZShmaWxsKTtcbiAgICBjdHguYmVnaW5QYXRoKCk7XG4gICAgZm9yIChsZXQgYXQgPSAwOyBhdCArIDEgPCBwb2ludHMubGVuZ3RoOyBhdCArPSAyKSB7XG4gICAgICBjb25zdCBbeCwgeV0gPSBbcG9pbnRzW2F0XSEgKiBkcHIsIHBvaW50c1thdCArIDFdISAqIGRwcl07XG4gICAgICBpZiAoYXQgPT09IDApIGN0eC5tb3ZlVG8oeCwgeSk7XG4gICAgICBlbHNlIGN0eC5saW5lVG8oeCwgeSk7XG4gICAgfVxuICAgIGN0eC5jbG9zZVBhdGgoKTtcbiAgICBjdHguZmlsbCgpO1xuICB9XG5cbiAgcHJpdmF0ZSB0eXBlKHNpemU6IG51bWJlciwgd2VpZ2h0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBmb250ID0gYCR7d2VpZ2h0fSAke01hdGgucm91bmQoc2l6ZSAqIHRoaXMuZHByICogMikgLyAyfXB4ICR7dGhpcy50aGVtZS5mb250fWA7XG4gICAgaWYgKGZvbnQgPT09IHRoaXMuZm9udCkgcmV0dXJuO1xuICAgIHRoaXMuZm9udCA9IGZvbnQ7XG4gICAgdGhpcy5jdHguZm9udCA9IGZvbnQ7XG4gIH1cblxuICB0ZXh0KFxuICAgIHg6IG51bWJlcixcbiAgICB5OiBudW1iZXIsXG4gICAgdGV4dDogc3RyaW5nLFxuICAgIHNpemU6IG51bWJlcixcbiAgICBpbms6IHN0cmluZyxcbiAgICBhbGlnbjogQWxpZ24gPSBcImxlZnRcIixcbiAgICB3ZWlnaHQgPSA0MDAsXG4gICk6IHZvaWQge1xuICAgIHRoaXMudHlwZShzaXplLCB3ZWlnaHQpO1xuICAgIHRoaXMudXNlKGluayk7XG4gICAgY29uc3QgbGVmdCA9IGFsaWduID09PSBcImxlZnRcIiA/IDAgOiB0aGlzLm1lYXN1cmUodGV4dCwgc2l6ZSwgd2VpZ2h0KTtcbiAgICBjb25zdCBmcm9tID0gYWxpZ24gPT09IFwicmlnaHRcIiA/IHggLSBsZWZ0IDogeCAtIGxlZnQgLyAyO1xuICAgIHRoaXMuY3R4LmZpbGxUZXh0KHRleHQsIE1hdGgucm91bmQoZnJvbSAqIHRoaXMuZHByKSwgTWF0aC5yb3VuZCh5ICogdGhpcy5kcHIgKyAwLjUgKiB0aGlzLmRwcikpO1xuICB9XG5cbiAgbWVhc3VyZSh0ZXh0OiBzdHJpbmcsIHNpemU6IG51bWJlciwgd2VpZ2h0ID0gNDAwKTogbnVtYmVyIHtcbiAgICBjb25zdCBrZXkgPSBgJHt3ZWlnaHR9JHt0ZXh0fWA7XG4gICAgbGV0IHdpZHRoID0gd2lkdGhzLmdldChrZXkpO1xuICAgIGlmICh3aWR0aCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCB7IGZvbnQgfSA9IHRoaXM7XG4gICAgICB0aGlzLmN0eC5mb250ID0gYCR7d2VpZ2h0fSAxMDBweCAke3RoaXMudGhlbWUuZm9udH1gO1xuICAgICAgd2lkdGggPSB0aGlzLmN0eC5tZWFzdXJlVGV4dCh0ZXh0KS53aWR0aDtcbiAgICAgIGlmIChmb250ICE9PSBcIlwiKSB0aGlzLmN0eC5mb250ID0gZm9udDtcbiAgICAgIGlmICh3aWR0aHMuc2l6ZSA+PSBXSURUSFNfTUFYKSB3aWR0aHMuY2xlYXIoKTtcbiAgICAgIHdpZHRocy5zZXQoa2V5LCB3aWR0aCk7XG4gICAgfVxuICAgIHJldHVybiAod2lkdGggKiBzaXplKSAvIDEwMDtcbiAgfVxuXG4gIGFscGhhKHZhbHVlOiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmN0eC5nbG9iYWxBbHBoYSA9IHZhbHVlO1xuICB9XG5cbiAgYXJ0KGtleTogQXJ0S2V5LCB4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IGRwciB9ID0gdGhpcztcbiAgICBjb25zdCB3ID0gTWF0aC5tYXgoMSwgTWF0aC5yb3VuZCh3aWR0aCAqIGRwcikpO1xuICAgIC8vIFVuaXRzIG9mIGEgcmFjayBzdGFuZCBvbiBlYWNoIG90aGVyLCBkZXZpY2VzIGhhdmUgYSBsaW5lIGJldHdlZW4gdGhlbTogb25lIG1heSBiZSBhIHBpeGVsIHRvb1xuICAgIC8vIGhpZ2gsIHRoZSBvdGhlciBhIHBpeGVsIHRvbyBsb3csIGFuZCBuZWl0aGVyIGlzIHN0cmV0Y2hlZC5cbiAgICBjb25zdCBoID0gTWF0aC5tYXgoMSwgKGtleS5raW5kID09PSBcImVtcHR5XCIgPyBNYXRoLmNlaWwgOiBNYXRoLmZsb29yKShoZWlnaHQgKiBkcHIpKTtcbiAgICBjb25zdCBwaWN0dXJlID0gdGhpcy5waWN0dXJlT2Yoa2V5LCB0aGlzLnRoZW1lLCB3LCBoKTtcbiAgICBpZiAocGljdHVyZSkgdGhpcy5jdHguZHJhd0ltYWdlKHBpY3R1cmUsIE1hdGgucm91bmQoeCAqIGRwciksIE1hdGgucm91bmQoeSAqIGRwcikpO1xuICAgIGVsc2UgZHJhd0FydCh0aGlzLCB0aGlzLnRoZW1lLCBrZXksIHgsIHksIHdpZHRoKTtcbiAgfVxufVxuIiwgIi8vIFdoYXQgaXMgYXQgYSBwb2ludCBvZiB0aGUgd29ybGQsIGJ5IGFyaXRobWV0aWM6IHRoZSByb3csIHRoZSByYWNrIGluIGl0LCB0aGUgdW5pdCBpbiB0aGF0LlxuaW1wb3J0IHR5cGUgeyBEZXZpY2UsIFNpdGUgfSBmcm9tIFwiLi4vbW9kZWwvc2l0ZVwiO1xuaW1wb3J0IHtcbiAgdHlwZSBCb3gsXG4gIERFVklDRV9XSURUSCxcbiAgREVWSUNFX1gsXG4gIHR5cGUgRmFjZSxcbiAgdHlwZSBMYXlvdXQsXG4gIHR5cGUgUGxhY2VkLFxuICB1bml0QXQsXG4gIHVuaXRzQm94LFxufSBmcm9tIFwiLi9sYXlvdXRcIjtcblxuLyoqIFdoYXQgaXMgYXQgYSBwb2ludDsgYHBsYWNlZGAgaXMgYW4gaW5kZXggaW50byB0aGUgbGF5b3V0J3MuICovXG5leHBvcnQgdHlwZSBIaXQgPVxuICB8IHsga2luZDogXCJkZXZpY2VcIjsgc2xvdDogbnVtYmVyOyBwbGFjZWQ6IG51bWJlciB9XG4gIHwgeyBraW5kOiBcInJhY2tcIjsgcmFjazogbnVtYmVyOyBwbGFjZWQ6IG51bWJlciB9XG4gIHwgeyBraW5kOiBcInVuaXRcIjsgcmFjazogbnVtYmVyOyB1OiBudW1iZXI7IGZhY2U6IEZhY2U7IHBsYWNlZDogbnVtYmVyIH07XG5cbi8qKiBXaGljaCBkZXZpY2UgdGFrZXMgd2hpY2ggaGFsZiBvZiB3aGljaCB1bml0LiAqL1xuaW50ZXJmYWNlIE9jY3VwYW5jeSB7XG4gIC8qKiBXaGVyZSBhIHJhY2sncyB1bml0cyBiZWdpbi4gKi9cbiAgZmlyc3Q6IEludDMyQXJyYXk7XG4gIC8qKiBTbG90cyBieSB1bml0LCAtMSBmb3Igbm9uZS4gKi9cbiAgZnJvbnQ6IEludDMyQXJyYXk7XG4gIHJlYXI6IEludDMyQXJyYXk7XG59XG5cbmNvbnN0IGtub3duID0gbmV3IFdlYWtNYXA8U2l0ZSwgT2NjdXBhbmN5PigpO1xuXG5mdW5jdGlvbiBvY2N1cGFuY3koc2l0ZTogU2l0ZSk6IE9jY3VwYW5jeSB7XG4gIGNvbnN0IGJlZm9yZSA9IGtub3duLmdldChzaXRlKTtcbiAgaWYgKGJlZm9yZSkgcmV0dXJuIGJlZm9yZTtcbiAgY29uc3QgZmlyc3QgPSBuZXcgSW50MzJBcnJheShzaXRlLnJhY2tzLmxlbmd0aCk7XG4gIGxldCB1bml0cyA9IDA7XG4gIHNpdGUucmFja3MuZm9yRWFjaCgocmFjaywgYXQpID0+IHtcbiAgICBmaXJzdFthdF0gPSB1bml0cztcbiAgICB1bml0cyArPSByYWNrLmhlaWdodDtcbiAgfSk7XG4gIGNvbnN0IGZyb250ID0gbmV3IEludDMyQXJyYXkodW5pdHMpLmZpbGwoLTEpO1xuICBjb25zdCByZWFyID0gbmV3IEludDMyQXJyYXkodW5pdHMpLmZpbGwoLTEpO1xuICBmb3IgKGNvbnN0IGRldmljZSBvZiBzaXRlLmRldmljZXMpIHtcbiAgICBjb25zdCByYWNrID0gc2l0ZS5yYWNrc1tkZXZpY2UucmFja107XG4gICAgaWYgKCFyYWNrKSBjb250aW51ZTtcbiAgICBjb25zdCB0b3AgPSBNYXRoLm1pbihyYWNrLmhlaWdodCwgZGV2aWNlLnN0YXJ0VSArIGRldmljZS5oZWlnaHQgLSAxKTtcbiAgICBmb3IgKGxldCB1ID0gTWF0aC5tYXgoMSwgZGV2aWNlLnN0YXJ0VSk7IHUgPD0gdG9wOyB1KyspIHtcbiAgICAgIGNvbnN0IGF0ID0gZmlyc3RbZGV2aWNlLnJhY2tdISArIHUgLSAxO1xuICAgICAgaWYgKGRldmljZS5kZXB0aCA9PT0gMiB8fCBkZXZpY2UuZmFjaW5nID09PSBcImZcIikgZnJvbnRbYXRdID0gZGV2aWNlLnNsb3Q7XG4gICAgICBpZiAoZGV2aWNlLmRlcHRoID09PSAyIHx8IGRldmljZS5mYWNpbmcgPT09IFwiYlwiKSByZWFyW2F0XSA9IGRldmljZS5zbG90O1xuICAgIH1cbiAgfVxuICBjb25zdCBtYWRlID0geyBmaXJzdCwgZnJvbnQsIHJlYXIgfTtcbiAga25vd24uc2V0KHNpdGUsIG1hZGUpO1xuICByZXR1cm4gbWFkZTtcbn1cblxuLyoqIFdoZXRoZXIgb25lIGxvb2tzIGF0IHRoZSBiYWNrIG9mIHRoZSBmcmVlIGhhbGYgb2YgYSBkZXZpY2UgdGhhdCBoYXMgaGFsZiB0aGUgZGVwdGguICovXG5leHBvcnQgZnVuY3Rpb24gaXNCZWhpbmQoZGV2aWNlOiBEZXZpY2UsIGZhY2U6IEZhY2UpOiBib29sZWFuIHtcbiAgcmV0dXJuIGRldmljZS5kZXB0aCA9PT0gMSAmJiAoZGV2aWNlLmZhY2luZyA9PT0gXCJmXCIpICE9PSAoZmFjZSA9PT0gXCJmcm9udFwiKTtcbn1cblxuLyoqIFRoZSBmYWNlIHRoYXQgYSBkZXZpY2UgdHVybnMgdG8gd2hvIGxvb2tzIGF0IHRoaXMgZmFjZSBvZiBpdHMgcmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0dXJuZWQoZGV2aWNlOiBEZXZpY2UsIGZhY2U6IEZhY2UpOiBGYWNlIHtcbiAgcmV0dXJuIChkZXZpY2UuZmFjaW5nID09PSBcImZcIikgPT09IChmYWNlID09PSBcImZyb250XCIpID8gXCJmcm9udFwiIDogXCJyZWFyXCI7XG59XG5cbi8qKiBUaGUgZGV2aWNlIHRoYXQgaXMgc2VlbiBhdCBhIHVuaXQ7IHVuZGVmaW5lZCB3aGVyZSBpdCBpcyBmcmVlIHRocm91Z2ggdGhlIHdob2xlIGRlcHRoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRldmljZUF0KHNpdGU6IFNpdGUsIHJhY2s6IG51bWJlciwgZmFjZTogRmFjZSwgdTogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyBmaXJzdCwgZnJvbnQsIHJlYXIgfSA9IG9jY3VwYW5jeShzaXRlKTtcbiAgY29uc3QgYXQgPSBmaXJzdFtyYWNrXSEgKyB1IC0gMTtcbiAgY29uc3QgW25lYXIsIGZhcl0gPSBmYWNlID09PSBcImZyb250XCIgPyBbZnJvbnQsIHJlYXJdIDogW3JlYXIsIGZyb250XTtcbiAgY29uc3Qgc2xvdCA9IG5lYXJbYXRdID8/IC0xO1xuICBpZiAoc2xvdCA+PSAwKSByZXR1cm4gc2xvdDtcbiAgY29uc3QgYmVoaW5kID0gZmFyW2F0XSA/PyAtMTtcbiAgcmV0dXJuIGJlaGluZCA+PSAwID8gYmVoaW5kIDogdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIGluZGV4IG9mIHRoZSBwbGFjZWQgcmFjayBhdCBhIHBvaW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlZEF0KGxheW91dDogTGF5b3V0LCB4OiBudW1iZXIsIHk6IG51bWJlcik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGxldCBbbG93LCBoaWdoXSA9IFswLCBsYXlvdXQucm93cy5sZW5ndGhdO1xuICB3aGlsZSAobG93IDwgaGlnaCkge1xuICAgIGNvbnN0IG1pZGRsZSA9IChsb3cgKyBoaWdoKSA+PiAxO1xuICAgIGNvbnN0IHJvdyA9IGxheW91dC5yb3dzW21pZGRsZV0hO1xuICAgIGlmICh5ID49IHJvdy55ICsgcm93LmhlaWdodCkgbG93ID0gbWlkZGxlICsgMTtcbiAgICBlbHNlIGhpZ2ggPSBtaWRkbGU7XG4gIH1cbiAgY29uc3Qgcm93ID0gbGF5b3V0LnJvd3NbbG93XTtcbiAgaWYgKCFyb3cgfHwgeSA8IHJvdy55KSByZXR1cm4gdW5kZWZpbmVkO1xuICBsZXQgW2Zyb20sIHRvXSA9IFtyb3cuZmlyc3QsIHJvdy5lbmRdO1xuICB3aGlsZSAoZnJvbSA8IHRvKSB7XG4gICAgY29uc3QgbWlkZGxlID0gKGZyb20gKyB0bykgPj4gMTtcbiAgICBjb25zdCBwbGFjZWQgPSBsYXlvdXQucGxhY2VkW21pZGRsZV0hO1xuICAgIGlmICh4ID49IHBsYWNlZC54ICsgcGxhY2VkLndpZHRoKSBmcm9tID0gbWlkZGxlICsgMTtcbiAgICBlbHNlIHRvID0gbWlkZGxlO1xuICB9XG4gIGNvbnN0IHBsYWNlZCA9IGxheW91dC5wbGFjZWRbZnJvbV07XG4gIGNvbnN0IGluc2lkZSA9IGZyb20gPCByb3cuZW5kICYmIHBsYWNlZCAmJiB4ID49IHBsYWNlZC54ICYmIHkgPj0gcGxhY2VkLnk7XG4gIHJldHVybiBpbnNpZGUgJiYgeSA8IHBsYWNlZC55ICsgcGxhY2VkLmhlaWdodCA/IGZyb20gOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IGlzIGF0IGEgcG9pbnQgb2YgdGhlIHdvcmxkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhpdChzaXRlOiBTaXRlLCBsYXlvdXQ6IExheW91dCwgeDogbnVtYmVyLCB5OiBudW1iZXIpOiBIaXQgfCB1bmRlZmluZWQge1xuICBjb25zdCBhdCA9IHBsYWNlZEF0KGxheW91dCwgeCwgeSk7XG4gIGlmIChhdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBwbGFjZWQgPSBsYXlvdXQucGxhY2VkW2F0XSE7XG4gIGNvbnN0IGFjcm9zcyA9IHggLSBwbGFjZWQueCAtIERFVklDRV9YO1xuICBjb25zdCB1ID0gdW5pdEF0KHNpdGUsIHBsYWNlZCwgeSk7XG4gIGlmICh1ID09PSAwIHx8IGFjcm9zcyA8IDAgfHwgYWNyb3NzID49IERFVklDRV9XSURUSClcbiAgICByZXR1cm4geyBraW5kOiBcInJhY2tcIiwgcmFjazogcGxhY2VkLnJhY2ssIHBsYWNlZDogYXQgfTtcbiAgY29uc3Qgc2xvdCA9IGRldmljZUF0KHNpdGUsIHBsYWNlZC5yYWNrLCBwbGFjZWQuZmFjZSwgdSk7XG4gIGlmIChzbG90ICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGtpbmQ6IFwiZGV2aWNlXCIsIHNsb3QsIHBsYWNlZDogYXQgfTtcbiAgcmV0dXJuIHsga2luZDogXCJ1bml0XCIsIHJhY2s6IHBsYWNlZC5yYWNrLCB1LCBmYWNlOiBwbGFjZWQuZmFjZSwgcGxhY2VkOiBhdCB9O1xufVxuXG4vKiogU2xvdHMgb2YgdGhlIGRldmljZXMgdGhhdCBhIGJveCBvZiB0aGUgd29ybGQgdG91Y2hlcywgZWFjaCBvbmNlLCBpbiB0aGVpciBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoaW4oc2l0ZTogU2l0ZSwgbGF5b3V0OiBMYXlvdXQsIGJveDogQm94KTogbnVtYmVyW10ge1xuICBjb25zdCBmb3VuZCA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICBjb25zdCBbcmlnaHQsIGJvdHRvbV0gPSBbYm94LnggKyBib3gud2lkdGgsIGJveC55ICsgYm94LmhlaWdodF07XG4gIGZvciAoY29uc3QgcGxhY2VkIG9mIGxheW91dC5wbGFjZWQpIHtcbiAgICBpZiAocGxhY2VkLnggPj0gcmlnaHQgfHwgcGxhY2VkLnggKyBwbGFjZWQud2lkdGggPD0gYm94LngpIGNvbnRpbnVlO1xuICAgIGlmIChwbGFjZWQueSA+PSBib3R0b20gfHwgcGxhY2VkLnkgKyBwbGFjZWQuaGVpZ2h0IDw9IGJveC55KSBjb250aW51ZTtcbiAgICBjb25zdCBsZWZ0ID0gcGxhY2VkLnggKyBERVZJQ0VfWDtcbiAgICBpZiAobGVmdCA+PSByaWdodCB8fCBsZWZ0ICsgREVWSUNFX1dJRFRIIDw9IGJveC54KSBjb250aW51ZTtcbiAgICBmb3IgKGNvbnN0IHNsb3Qgb2Ygc2l0ZS5yYWNrc1twbGFjZWQucmFja10hLmRldmljZXMpIHtcbiAgICAgIGNvbnN0IGRldmljZSA9IHNpdGUuZGV2aWNlc1tzbG90XSE7XG4gICAgICBjb25zdCB7IHksIGhlaWdodCB9ID0gdW5pdHNCb3goc2l0ZSwgcGxhY2VkLCBkZXZpY2Uuc3RhcnRVLCBkZXZpY2UuaGVpZ2h0KTtcbiAgICAgIGlmICh5IDwgYm90dG9tICYmIHkgKyBoZWlnaHQgPiBib3gueSkgZm91bmQuYWRkKHNsb3QpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gWy4uLmZvdW5kXS5zb3J0KChhLCBiKSA9PiBhIC0gYik7XG59XG5cbi8qKiBBIHBsYWNlIHRoYXQgYSBkZXZpY2UgY2FuIGJlIG1vdmVkIHRvOiBpdHMgbG93ZXN0IHVuaXQgdGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFRhcmdldCB7XG4gIC8qKiBJbmRleCBpbnRvIHRoZSBsYXlvdXQncyBwbGFjZWQgcmFja3MuICovXG4gIHBsYWNlZDogbnVtYmVyO1xuICB1OiBudW1iZXI7XG4gIGhlaWdodDogbnVtYmVyO1xufVxuXG4vKiogV2hldGhlciBhIGRldmljZSBjYW4gc3RhbmQgaW4gaXRzIHJhY2sgd2l0aCBgdWAgYXMgaXRzIGxvd2VzdCB1bml0LCBsb29raW5nIGF0IGBmYWNlYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYW5TdGFuZChzaXRlOiBTaXRlLCBzbG90OiBudW1iZXIsIGZhY2U6IEZhY2UsIHU6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBkZXZpY2UgPSBzaXRlLmRldmljZXNbc2xvdF0hO1xuICBjb25zdCByYWNrID0gc2l0ZS5yYWNrc1tkZXZpY2UucmFja107XG4gIGlmICghcmFjayB8fCB1IDwgMSB8fCB1ICsgZGV2aWNlLmhlaWdodCAtIDEgPiByYWNrLmhlaWdodCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IGZpcnN0LCBmcm9udCwgcmVhciB9ID0gb2NjdXBhbmN5KHNpdGUpO1xuICBmb3IgKGxldCB1bml0ID0gdTsgdW5pdCA8IHUgKyBkZXZpY2UuaGVpZ2h0OyB1bml0KyspIHtcbiAgICBjb25zdCBhdCA9IGZpcnN0W2RldmljZS5yYWNrXSEgKyB1bml0IC0gMTtcbiAgICBmb3IgKGNvbnN0IFtzaWRlLCBzbG90c10gb2YgW1xuICAgICAgW1wiZnJvbnRcIiwgZnJvbnRdLFxuICAgICAgW1wicmVhclwiLCByZWFyXSxcbiAgICBdIGFzIGNvbnN0KSB7XG4gICAgICBpZiAoZGV2aWNlLmRlcHRoID09PSAxICYmIHNpZGUgIT09IGZhY2UpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgdGhlcmUgPSBzbG90c1thdF0gPz8gLTE7XG4gICAgICBpZiAodGhlcmUgPj0gMCAmJiB0aGVyZSAhPT0gc2xvdCkgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn1cblxuLyoqIFdoZXJlIGEgZGV2aWNlIGNhbiBiZSBtb3ZlZCB0byB3aXRoaW4gaXRzIHJhY2ssIG9uIHRoZSBmYWNlcyB0aGF0IGFyZSBzaG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YXJnZXRzT2Yoc2l0ZTogU2l0ZSwgbGF5b3V0OiBMYXlvdXQsIHNsb3Q6IG51bWJlcik6IFRhcmdldFtdIHtcbiAgY29uc3QgZGV2aWNlID0gc2l0ZS5kZXZpY2VzW3Nsb3RdO1xuICBpZiAoIWRldmljZSkgcmV0dXJuIFtdO1xuICBjb25zdCBmb3VuZDogVGFyZ2V0W10gPSBbXTtcbiAgbGF5b3V0LnBsYWNlZC5mb3JFYWNoKChwbGFjZWQ6IFBsYWNlZCwgYXQpID0+IHtcbiAgICBpZiAocGxhY2VkLnJhY2sgIT09IGRldmljZS5yYWNrKSByZXR1cm47XG4gICAgY29uc3QgdW5pdHMgPSBzaXRlLnJhY2tzW3BsYWNlZC5yYWNrXSEuaGVpZ2h0O1xuICAgIGZvciAobGV0IHUgPSAxOyB1IDw9IHVuaXRzIC0gZGV2aWNlLmhlaWdodCArIDE7IHUrKykge1xuICAgICAgaWYgKGNhblN0YW5kKHNpdGUsIHNsb3QsIHBsYWNlZC5mYWNlLCB1KSlcbiAgICAgICAgZm91bmQucHVzaCh7IHBsYWNlZDogYXQsIHUsIGhlaWdodDogZGV2aWNlLmhlaWdodCB9KTtcbiAgICB9XG4gIH0pO1xuICByZXR1cm4gZm91bmQ7XG59XG4iLCAiLy8gV2hhdCBldmVyeXRoaW5nIGlzIGRyYXduIHdpdGg6IGEgZmV3IGtpbmRzIG9mIG1hcmtzLCBpbiBwaXhlbHMgb2YgdGhlIHNjcmVlbi4gT25lIHBlbiB3cml0ZXMgb24gYVxuLy8gY2FudmFzLCBhbm90aGVyIHdyaXRlcyBTVkc7IHdoYXQgaXMgZHJhd24gaXMgc2FpZCBvbmNlLlxuaW1wb3J0IHR5cGUgeyBLaW5kIH0gZnJvbSBcIi4uL21vZGVsL3NpdGVcIjtcbmltcG9ydCB0eXBlIHsgRmFjZSB9IGZyb20gXCIuL2xheW91dFwiO1xuXG5leHBvcnQgdHlwZSBBbGlnbiA9IFwibGVmdFwiIHwgXCJjZW50ZXJcIiB8IFwicmlnaHRcIjtcblxuLyoqIFdoYXQgYXJ0IHRoZXJlIGlzOiBvZiBhIGRldmljZSwgb3Igb2YgdGhlIHBsYWNlIGZvciBvbmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEFydEtleSB7XG4gIGtpbmQ6IEtpbmQgfCBcImVtcHR5XCI7XG4gIC8qKiBSYWNrIHVuaXRzLiAqL1xuICB1bml0czogbnVtYmVyO1xuICBmYWNlOiBGYWNlO1xuICBkZXB0aDogMSB8IDI7XG4gIC8qKiBBZGRyZXNzIG9mIHRoZSBzaXRlJ3Mgb3duIHBpY3R1cmUuICovXG4gIHBpY3R1cmU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGVuIHtcbiAgLyoqIEEgZmlsbGVkIGJveC4gKi9cbiAgYm94KHg6IG51bWJlciwgeTogbnVtYmVyLCB3aWR0aDogbnVtYmVyLCBoZWlnaHQ6IG51bWJlciwgZmlsbDogc3RyaW5nLCByYWRpdXM/OiBudW1iZXIpOiB2b2lkO1xuICAvKiogQSBib3ggZmlsbGVkIGZyb20gb25lIGNvbG91ciBhdCBpdHMgdG9wIHRvIGFub3RoZXIgYXQgaXRzIGJvdHRvbS4gKi9cbiAgc2hhZGUoXG4gICAgeDogbnVtYmVyLFxuICAgIHk6IG51bWJlcixcbiAgICB3aWR0aDogbnVtYmVyLFxuICAgIGhlaWdodDogbnVtYmVyLFxuICAgIHRvcDogc3RyaW5nLFxuICAgIGJvdHRvbTogc3RyaW5nLFxuICAgIHJhZGl1czogbnVtYmVyLFxuICApOiB2b2lkO1xuICAvKiogVGhlIGxpbmUgYXJvdW5kIGEgYm94LCBpbnNpZGUgaXQuICovXG4gIGZyYW1lKFxuICAgIHg6IG51bWJlcixcbiAgICB5OiBudW1iZXIsXG4gICAgd2lkdGg6IG51bWJlcixcbiAgICBoZWlnaHQ6IG51bWJlcixcbiAgICBpbms6IHN0cmluZyxcbiAgICBsaW5lOiBudW1iZXIsXG4gICAgcmFkaXVzPzogbnVtYmVyLFxuICApOiB2b2lkO1xuICAvKiogQSBmaWxsZWQgZGlzYy4gKi9cbiAgZG90KHg6IG51bWJlciwgeTogbnVtYmVyLCByYWRpdXM6IG51bWJlciwgZmlsbDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIEEgY2lyY2xlJ3MgbGluZSwgb3IgYW4gYXJjIG9mIGl0OiAwIGlzIGF0IHRoZSB0b3AsIDEgaGFzIGdvbmUgb25jZSBhcm91bmQuICovXG4gIHJpbmcoeDogbnVtYmVyLCB5OiBudW1iZXIsIHJhZGl1czogbnVtYmVyLCBpbms6IHN0cmluZywgbGluZTogbnVtYmVyLCBwYXJ0PzogbnVtYmVyKTogdm9pZDtcbiAgbGluZSh4MTogbnVtYmVyLCB5MTogbnVtYmVyLCB4MjogbnVtYmVyLCB5MjogbnVtYmVyLCBpbms6IHN0cmluZywgbGluZTogbnVtYmVyKTogdm9pZDtcbiAgLyoqIEEgZmlsbGVkIHBvbHlnb246IHgsIHksIHgsIHkuLi4gKi9cbiAgcG9seShwb2ludHM6IHJlYWRvbmx5IG51bWJlcltdLCBmaWxsOiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGV4dCB3aG9zZSBtaWRkbGUgaXMgYXQgYHlgLiAqL1xuICB0ZXh0KFxuICAgIHg6IG51bWJlcixcbiAgICB5OiBudW1iZXIsXG4gICAgdGV4dDogc3RyaW5nLFxuICAgIHNpemU6IG51bWJlcixcbiAgICBpbms6IHN0cmluZyxcbiAgICBhbGlnbj86IEFsaWduLFxuICAgIHdlaWdodD86IG51bWJlcixcbiAgKTogdm9pZDtcbiAgLyoqIEhvdyB3aWRlIGEgdGV4dCB3b3VsZCBiZS4gKi9cbiAgbWVhc3VyZSh0ZXh0OiBzdHJpbmcsIHNpemU6IG51bWJlciwgd2VpZ2h0PzogbnVtYmVyKTogbnVtYmVyO1xuICAvKiogSG93IG9wYXF1ZSBhbGwgdGhhdCBmb2xsb3dzIGlzLiAqL1xuICBhbHBoYSh2YWx1ZTogbnVtYmVyKTogdm9pZDtcbiAgLyoqIEEgcGllY2Ugb2YgYXJ0LiAqL1xuICBhcnQoa2V5OiBBcnRLZXksIHg6IG51bWJlciwgeTogbnVtYmVyLCB3aWR0aDogbnVtYmVyLCBoZWlnaHQ6IG51bWJlcik6IHZvaWQ7XG59XG5cbi8qKiBBcyBtdWNoIG9mIGEgdGV4dCBhcyB0aGVyZSBpcyByb29tIGZvcjsgYW4gZWxsaXBzaXMgc2F5cyB0aGF0IHRoZXJlIGlzIG1vcmUuIE5vdGhpbmcgd2hlcmUgbm90IGV2ZW5cbiAqIHR3byBsZXR0ZXJzIGZpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXR0ZWQoXG4gIHBlbjogUGVuLFxuICB0ZXh0OiBzdHJpbmcsXG4gIHNpemU6IG51bWJlcixcbiAgcm9vbTogbnVtYmVyLFxuICB3ZWlnaHQ/OiBudW1iZXIsXG4pOiBzdHJpbmcge1xuICAvLyBObyBsZXR0ZXIgaXMgd2lkZXIgdGhhbiB0aGUgc2l6ZTogc2hvcnQgdGV4dHMgbmVlZCBubyBtZWFzdXJpbmcuXG4gIGlmICh0ZXh0Lmxlbmd0aCAqIHNpemUgPD0gcm9vbSB8fCBwZW4ubWVhc3VyZSh0ZXh0LCBzaXplLCB3ZWlnaHQpIDw9IHJvb20pIHJldHVybiB0ZXh0O1xuICBjb25zdCBsZXR0ZXJzID0gWy4uLnRleHRdO1xuICBsZXQgW2xvdywgaGlnaF0gPSBbMCwgbGV0dGVycy5sZW5ndGggLSAxXTtcbiAgd2hpbGUgKGxvdyA8IGhpZ2gpIHtcbiAgICBjb25zdCBtaWRkbGUgPSAobG93ICsgaGlnaCArIDEpID4+IDE7XG4gICAgY29uc3QgdHJpZWQgPSBgJHtsZXR0ZXJzLnNsaWNlKDAsIG1pZGRsZSkuam9pbihcIlwiKX1cdTIwMjZgO1xuICAgIGlmIChwZW4ubWVhc3VyZSh0cmllZCwgc2l6ZSwgd2VpZ2h0KSA8PSByb29tKSBsb3cgPSBtaWRkbGU7XG4gICAgZWxzZSBoaWdoID0gbWlkZGxlIC0gMTtcbiAgfVxuICByZXR1cm4gbG93IDwgMiA/IFwiXCIgOiBgJHtsZXR0ZXJzLnNsaWNlKDAsIGxvdykuam9pbihcIlwiKX1cdTIwMjZgO1xufVxuIiwgIi8vIFdoYXQgaXMgdG9sZCBhYm91dCBhIGRldmljZSBvbiB0b3Agb2YgaXRzIHBpY3R1cmU6IHN0YXR1cywgbGltaXRzLCBsYWJlbHMuXG5pbXBvcnQgdHlwZSB7IEluaywgVGhlbWUgfSBmcm9tIFwiLi9pbmtzXCI7XG5pbXBvcnQgeyBmaXR0ZWQsIHR5cGUgUGVuIH0gZnJvbSBcIi4vcGVuXCI7XG5cbi8qKiBUaGUgY29sb3VycyBvZiBhIHN0YXR1czogb2YgaXRzIHNoYXBlIGFuZCB3b3JkLCBhbmQgb2YgdGhlIGdyb3VuZCBiZWxvdyB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YXR1c0lua3Moc3RhdHVzOiBzdHJpbmcpOiB7IGluazogSW5rOyBncm91bmQ6IEluayB9IHtcbiAgc3dpdGNoIChzdGF0dXMpIHtcbiAgICBjYXNlIFwiQUNUSVZFXCI6XG4gICAgICByZXR1cm4geyBpbms6IFwiZ29vZFwiLCBncm91bmQ6IFwiZ29vZEdyb3VuZFwiIH07XG4gICAgY2FzZSBcIkFWQUlMQUJMRVwiOlxuICAgICAgcmV0dXJuIHsgaW5rOiBcImluZm9cIiwgZ3JvdW5kOiBcImluZm9Hcm91bmRcIiB9O1xuICAgIGNhc2UgXCJGQUlMRURcIjpcbiAgICAgIHJldHVybiB7IGluazogXCJiYWRcIiwgZ3JvdW5kOiBcImJhZEdyb3VuZFwiIH07XG4gICAgY2FzZSBcIklOX1BST0dSRVNTXCI6XG4gICAgICByZXR1cm4geyBpbms6IFwid2FyblwiLCBncm91bmQ6IFwid2Fybkdyb3VuZFwiIH07XG4gICAgY2FzZSBcIlNVU1BFTkRFRFwiOlxuICAgICAgcmV0dXJuIHsgaW5rOiBcImluZm9cIiwgZ3JvdW5kOiBcImluZm9Hcm91bmRcIiB9O1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4geyBpbms6IFwib2ZmXCIsIGdyb3VuZDogXCJvZmZHcm91bmRcIiB9O1xuICB9XG59XG5cbi8qKiBUaGUgc2hhcGUgb2YgYSBzdGF0dXMsIGFib3V0IGByYWRpdXNgIGluIGVhY2ggZGlyZWN0aW9uOiBhIHRyaWFuZ2xlIHJ1bnMsIGEgc3F1YXJlIGhhcyBzdG9wcGVkLCB0d29cbiAqIGJhcnMgd2FpdCwgYSBjcm9zcyBoYXMgZmFpbGVkLCBhbiBvcGVuIGNpcmNsZSBpcyB1bmRlciB3YXksIGEgY2xvc2VkIG9uZSBpcyB0aGVyZSB0byBiZSB1c2VkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YXR1c1NoYXBlKFxuICBwZW46IFBlbixcbiAgdGhlbWU6IFRoZW1lLFxuICBzdGF0dXM6IHN0cmluZyxcbiAgeDogbnVtYmVyLFxuICB5OiBudW1iZXIsXG4gIHJhZGl1czogbnVtYmVyLFxuKTogdm9pZCB7XG4gIGNvbnN0IGluayA9IHRoZW1lLmlua3Nbc3RhdHVzSW5rcyhzdGF0dXMpLmlua107XG4gIGNvbnN0IHIgPSByYWRpdXM7XG4gIHN3aXRjaCAoc3RhdHVzKSB7XG4gICAgY2FzZSBcIkFDVElWRVwiOlxuICAgICAgcGVuLnBvbHkoW3ggLSByICogMC43LCB5IC0gciAqIDAuOSwgeCArIHIgKiAwLjk1LCB5LCB4IC0gciAqIDAuNywgeSArIHIgKiAwLjldLCBpbmspO1xuICAgICAgYnJlYWs7XG4gICAgY2FzZSBcIlNUT1BQRURcIjpcbiAgICAgIHBlbi5ib3goeCAtIHIgKiAwLjc1LCB5IC0gciAqIDAuNzUsIHIgKiAxLjUsIHIgKiAxLjUsIGluaywgciAqIDAuMTUpO1xuICAgICAgYnJlYWs7XG4gICAgY2FzZSBcIlNVU1BFTkRFRFwiOlxuICAgICAgcGVuLmJveCh4IC0gciAqIDAuNzUsIHkgLSByICogMC44LCByICogMC41LCByICogMS42LCBpbmspO1xuICAgICAgcGVuLmJveCh4ICsgciAqIDAuMjUsIHkgLSByICogMC44LCByICogMC41LCByICogMS42LCBpbmspO1xuICAgICAgYnJlYWs7XG4gICAgY2FzZSBcIkZBSUxFRFwiOiB7XG4gICAgICBjb25zdCBkID0gciAqIDAuNzU7XG4gICAgICBjb25zdCBsaW5lID0gTWF0aC5tYXgoMS4yLCByICogMC40KTtcbiAgICAgIHBlbi5saW5lKHggLSBkLCB5IC0gZCwgeCArIGQsIHkgKyBkLCBpbmssIGxpbmUpO1xuICAgICAgcGVuLmxpbmUoeCAtIGQsIHkgKyBkLCB4ICsgZCwgeSAtIGQsIGluaywgbGluZSk7XG4gICAgICBicmVhaztcbiAgICB9XG4gICAgY2FzZSBcIklOX1BST0dSRVNTXCI6XG4gICAgICBwZW4ucmluZyh4LCB5LCByICogMC43NSwgaW5rLCBNYXRoLm1heCgxLjIsIHIgKiAwLjM2KSwgMC43Mik7XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwiQVZBSUxBQkxFXCI6XG4gICAgICBwZW4ucmluZyh4LCB5LCByICogMC43LCBpbmssIE1hdGgubWF4KDEuMiwgciAqIDAuMzYpKTtcbiAgICAgIGJyZWFrO1xuICAgIGRlZmF1bHQ6XG4gICAgICBwZW4ucG9seShbeCwgeSAtIHIsIHggKyByLCB5LCB4LCB5ICsgciwgeCAtIHIsIHldLCBpbmspO1xuICB9XG59XG5cbi8qKiBUaGUgbWFyayBvZiBhIHZhbHVlIGJleW9uZCBhIGxpbWl0OiBhIHRyaWFuZ2xlIHdhcm5zLCBhIGRpYW1vbmQgaXMgY3JpdGljYWwuICovXG5leHBvcnQgZnVuY3Rpb24gbGV2ZWxTaGFwZShcbiAgcGVuOiBQZW4sXG4gIHRoZW1lOiBUaGVtZSxcbiAgbGV2ZWw6IG51bWJlcixcbiAgeDogbnVtYmVyLFxuICB5OiBudW1iZXIsXG4gIHJhZGl1czogbnVtYmVyLFxuKTogdm9pZCB7XG4gIGNvbnN0IHIgPSByYWRpdXM7XG4gIGNvbnN0IGVkZ2UgPSByICsgTWF0aC5tYXgoMSwgciAqIDAuMyk7XG4gIGNvbnN0IGdyb3VuZCA9IHRoZW1lLmlua3MubGFiZWw7XG4gIGlmIChsZXZlbCA9PT0gMSkge1xuICAgIHBlbi5wb2x5KFt4LCB5IC0gZWRnZSwgeCArIGVkZ2UsIHkgKyBlZGdlICogMC44NSwgeCAtIGVkZ2UsIHkgKyBlZGdlICogMC44NV0sIGdyb3VuZCk7XG4gICAgcGVuLnBvbHkoXG4gICAgICBbeCwgeSAtIHIgKiAwLjgsIHggKyByICogMC44NSwgeSArIHIgKiAwLjY1LCB4IC0gciAqIDAuODUsIHkgKyByICogMC42NV0sXG4gICAgICB0aGVtZS5pbmtzLndhcm4sXG4gICAgKTtcbiAgICByZXR1cm47XG4gIH1cbiAgcGVuLnBvbHkoW3gsIHkgLSBlZGdlLCB4ICsgZWRnZSwgeSwgeCwgeSArIGVkZ2UsIHggLSBlZGdlLCB5XSwgZ3JvdW5kKTtcbiAgcGVuLnBvbHkoW3gsIHkgLSByLCB4ICsgciwgeSwgeCwgeSArIHIsIHggLSByLCB5XSwgdGhlbWUuaW5rcy5iYWQpO1xufVxuXG4vKiogQSB0ZXh0IG9uIGEgbGFiZWwgb2YgaXRzIG93bjsgdGhlIGFuc3dlciBpcyBob3cgd2lkZSB0aGUgbGFiZWwgaXMuIGBvcGFjaXR5YCBpcyB0aGF0IG9mIHRoZSBkZXZpY2UuICovXG5leHBvcnQgZnVuY3Rpb24gbGFiZWwoXG4gIHBlbjogUGVuLFxuICB0aGVtZTogVGhlbWUsXG4gIHRleHQ6IHN0cmluZyxcbiAgeDogbnVtYmVyLFxuICB5OiBudW1iZXIsXG4gIHNpemU6IG51bWJlcixcbiAgcm9vbTogbnVtYmVyLFxuICBob3c6IHsgcmlnaHQ/OiBib29sZWFuOyB3ZWlnaHQ/OiBudW1iZXI7IHBsYWluPzogYm9vbGVhbjsgaW5rPzogc3RyaW5nOyBvcGFjaXR5OiBudW1iZXIgfSxcbik6IG51bWJlciB7XG4gIGNvbnN0IHNhaWQgPSBmaXR0ZWQocGVuLCB0ZXh0LCBzaXplLCByb29tIC0gOCwgaG93LndlaWdodCk7XG4gIGlmIChzYWlkID09PSBcIlwiKSByZXR1cm4gMDtcbiAgY29uc3Qgd2lkdGggPSBwZW4ubWVhc3VyZShzYWlkLCBzaXplLCBob3cud2VpZ2h0KSArIDg7XG4gIGNvbnN0IGxlZnQgPSBob3cucmlnaHQgPyB4IC0gd2lkdGggOiB4O1xuICBpZiAoIWhvdy5wbGFpbikge1xuICAgIHBlbi5hbHBoYShob3cub3BhY2l0eSAqIDAuODYpO1xuICAgIHBlbi5ib3gobGVmdCwgeSAtIHNpemUgKiAwLjc1LCB3aWR0aCwgc2l6ZSAqIDEuNSwgdGhlbWUuaW5rcy5sYWJlbCwgMyk7XG4gICAgcGVuLmFscGhhKGhvdy5vcGFjaXR5KTtcbiAgfVxuICBwZW4udGV4dChsZWZ0ICsgNCwgeSwgc2FpZCwgc2l6ZSwgaG93LmluayA/PyB0aGVtZS5pbmtzLmluaywgXCJsZWZ0XCIsIGhvdy53ZWlnaHQpO1xuICByZXR1cm4gd2lkdGg7XG59XG5cbi8qKiBGb3IgZWFjaCBvZiAyNTYgY29sb3Vycywgd2hldGhlciBkYXJrIHRleHQgaXMgcmVhZCBiZXR0ZXIgb24gaXQuICovXG5jb25zdCBjb250cmFzdHMgPSBuZXcgV2Vha01hcDxyZWFkb25seSBzdHJpbmdbXSwgYm9vbGVhbltdPigpO1xuXG4vKiogV2hldGhlciBkYXJrIHRleHQgaXMgcmVhZCBiZXR0ZXIgb24gYSBjb2xvdXIgb2YgdGhpcyB0YWJsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YW50c0RhcmsodGFibGU6IHJlYWRvbmx5IHN0cmluZ1tdLCBpbmRleDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGxldCBmb3VuZCA9IGNvbnRyYXN0cy5nZXQodGFibGUpO1xuICBpZiAoIWZvdW5kKSB7XG4gICAgZm91bmQgPSB0YWJsZS5tYXAoKGNvbG91cikgPT4gbHVtaW5hbmNlKGNvbG91cikgPiAwLjE4KTtcbiAgICBjb250cmFzdHMuc2V0KHRhYmxlLCBmb3VuZCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kW2luZGV4XSA/PyB0cnVlO1xufVxuXG4vKiogSG93IGxpZ2h0IGEgY29sb3VyIGlzLCAwIHRvIDEsIGFzIFdDQUcgMiBjb3VudHMgaXQ6IGAjcnJnZ2JiYCBvciBgcmdiKHIsIGcsIGIpYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsdW1pbmFuY2UoY29sb3VyOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBoZXggPSAvXiMoWzAtOWEtZl17Mn0pKFswLTlhLWZdezJ9KShbMC05YS1mXXsyfSkvaS5leGVjKGNvbG91cik7XG4gIGNvbnN0IHBhcnRzID0gaGV4XG4gICAgPyBoZXguc2xpY2UoMSkubWFwKChwYXJ0KSA9PiBOdW1iZXIucGFyc2VJbnQocGFydCwgMTYpKVxuICAgIDogKGNvbG91ci5tYXRjaCgvW1xcZC5dKy9nKSA/PyBbXSkubWFwKE51bWJlcik7XG4gIGNvbnN0IFtyLCBnLCBiXSA9IFswLCAxLCAyXS5tYXAoKGF0KSA9PiB7XG4gICAgY29uc3QgcGFydCA9IChwYXJ0c1thdF0gPz8gMjU1KSAvIDI1NTtcbiAgICByZXR1cm4gcGFydCA8PSAwLjA0MDQ1ID8gcGFydCAvIDEyLjkyIDogKChwYXJ0ICsgMC4wNTUpIC8gMS4wNTUpICoqIDIuNDtcbiAgfSk7XG4gIHJldHVybiAwLjIxMjYgKiByISArIDAuNzE1MiAqIGchICsgMC4wNzIyICogYiE7XG59XG4iLCAiLy8gUGljdHVyZXMgdGhhdCBhIHNpdGUgaGFzIGdpdmVuIGl0cyB0ZW1wbGF0ZXMuIFRoZXkgY29tZSBmcm9tIHRoaXMgc2VydmVyIG9yIG5vdCBhdCBhbGwuXG5cbnR5cGUgTG9hZGVkID0gSFRNTEltYWdlRWxlbWVudCB8IFwiZmFpbGVkXCIgfCBcImxvYWRpbmdcIjtcblxuY29uc3QgcGljdHVyZXMgPSBuZXcgTWFwPHN0cmluZywgTG9hZGVkPigpO1xuY29uc3QgdG9sZCA9IG5ldyBTZXQ8KCkgPT4gdm9pZD4oKTtcbi8qKiBBIHNpdGUgaGFzIGFzIG1hbnkgYXMgaXQgaGFzIHRlbXBsYXRlczsgd2hvZXZlciBoYXMgbW9yZSBzZWVzIG91ciBhcnQgZm9yIHRoZSByZXN0LiAqL1xuY29uc3QgUElDVFVSRVNfTUFYID0gNTAwO1xuXG4vKiogSXMgdG9sZCB3aGVuIGEgcGljdHVyZSBoYXMgY29tZTsgdGhlIGFuc3dlciBlbmRzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9uUGljdHVyZSh0ZWxsOiAoKSA9PiB2b2lkKTogKCkgPT4gdm9pZCB7XG4gIHRvbGQuYWRkKHRlbGwpO1xuICByZXR1cm4gKCkgPT4gdG9sZC5kZWxldGUodGVsbCk7XG59XG5cbi8qKiBXaGV0aGVyIGFuIGFkZHJlc3MgaXMgYSBwYXRoIG9mIHRoaXMgc2VydmVyLiBOYW1lcyB3aXRob3V0IGEgcGF0aCBhcmUgdGhvc2Ugb2YgcGljdHVyZXMgdGhhdCBvdGhlclxuICogYXBwbGljYXRpb25zIGhhdmUuICovXG5leHBvcnQgZnVuY3Rpb24gaXNPdXJzKGFkZHJlc3M6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gL15cXC8oPyFbL1xcXFxdKS8udGVzdChhZGRyZXNzKTtcbn1cblxuLyoqIFRoZSBwaWN0dXJlIGF0IGFuIGFkZHJlc3Mgb25jZSBpdCBpcyBoZXJlOyBvbmUgdGhhdCBkb2VzIG5vdCBsb2FkIGlzIG5ldmVyIGFza2VkIGZvciBhZ2Fpbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwaWN0dXJlQXQoYWRkcmVzczogc3RyaW5nKTogSFRNTEltYWdlRWxlbWVudCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGZvdW5kID0gcGljdHVyZXMuZ2V0KGFkZHJlc3MpO1xuICBpZiAoZm91bmQpIHJldHVybiB0eXBlb2YgZm91bmQgPT09IFwic3RyaW5nXCIgPyB1bmRlZmluZWQgOiBmb3VuZDtcbiAgaWYgKCFpc091cnMoYWRkcmVzcykgfHwgcGljdHVyZXMuc2l6ZSA+PSBQSUNUVVJFU19NQVggfHwgdHlwZW9mIEltYWdlID09PSBcInVuZGVmaW5lZFwiKVxuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGltYWdlID0gbmV3IEltYWdlKCk7XG4gIHBpY3R1cmVzLnNldChhZGRyZXNzLCBcImxvYWRpbmdcIik7XG4gIGltYWdlLm9ubG9hZCA9ICgpID0+IHtcbiAgICBwaWN0dXJlcy5zZXQoYWRkcmVzcywgaW1hZ2UubmF0dXJhbFdpZHRoID4gMCA/IGltYWdlIDogXCJmYWlsZWRcIik7XG4gICAgZm9yIChjb25zdCB0ZWxsIG9mIHRvbGQpIHRlbGwoKTtcbiAgfTtcbiAgaW1hZ2Uub25lcnJvciA9ICgpID0+IHBpY3R1cmVzLnNldChhZGRyZXNzLCBcImZhaWxlZFwiKTtcbiAgaW1hZ2Uuc3JjID0gYWRkcmVzcztcbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cbiIsICIvLyBBcnQgdGhhdCBoYXMgYmVlbiBkcmF3biBvbmNlIGlzIGtlcHQgYXMgaXQgaXMgb24gdGhlIHNjcmVlbjogYnkgd2hhdCBpdCBzaG93cywgaXRzIHNpemUgaW4gcGl4ZWxzIGFuZFxuLy8gdGhlIHRoZW1lLiBXaGF0IHdhcyBub3Qgd2FudGVkIGZvciBsb25nZXN0IGdvZXMgZmlyc3QuXG5pbXBvcnQgeyBkcmF3QXJ0IH0gZnJvbSBcIi4vYXJ0XCI7XG5pbXBvcnQgeyBDYW52YXNQZW4sIHR5cGUgUGljdHVyZU9mIH0gZnJvbSBcIi4vY2FudmFzcGVuXCI7XG5pbXBvcnQgeyBwaWN0dXJlQXQgfSBmcm9tIFwiLi9waWN0dXJlc1wiO1xuXG4vKiogNCwwMDAsMDAwIHBpeGVscyBhcmUgMTYgTUI6IGEgc2NyZWVuIGZ1bGwgb2YgZGlmZmVyZW50IGRldmljZXMsIGF0IGV2ZXJ5IHNpemUgaXQgd2FzIHNlZW4gaW5cbiAqIHdoaWxlIHpvb21pbmcgaW4uICovXG5jb25zdCBQSVhFTFNfTUFYID0gNF8wMDBfMDAwO1xuLyoqIEEgbGFyZ2VyIHBpZWNlIGlzIGRyYXduIGFuZXcgZWFjaCB0aW1lOiB0aGVyZSBhcmUgZmV3IG9uIGEgc2NyZWVuLiAqL1xuY29uc3QgT05FX01BWCA9IFBJWEVMU19NQVggLyA0O1xuXG5jb25zdCBrZXB0ID0gbmV3IE1hcDxzdHJpbmcsIE9mZnNjcmVlbkNhbnZhcz4oKTtcbmxldCBwaXhlbHMgPSAwO1xuXG5jb25zdCBub25lOiBQaWN0dXJlT2YgPSAoKSA9PiB1bmRlZmluZWQ7XG5cbi8qKiBUaGUgcGljdHVyZSBvZiBhIHBpZWNlIG9mIGFydDsgdW5kZWZpbmVkIHdoZXJlIHBpY3R1cmVzIGNhbm5vdCBiZSBrZXB0LiAqL1xuZXhwb3J0IGNvbnN0IHNwcml0ZTogUGljdHVyZU9mID0gKGtleSwgdGhlbWUsIHdpZHRoLCBoZWlnaHQpID0+IHtcbiAgaWYgKHdpZHRoICogaGVpZ2h0ID4gT05FX01BWCB8fCB0eXBlb2YgT2Zmc2NyZWVuQ2FudmFzID09PSBcInVuZGVmaW5lZFwiKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBvd24gPSBrZXkucGljdHVyZSA/IHBpY3R1cmVBdChrZXkucGljdHVyZSkgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IGZyb20gPSBvd24gPyBrZXkucGljdHVyZSA6IFwiXCI7XG4gIGNvbnN0IG5hbWUgPSBgJHtrZXkua2luZH0gJHtrZXkudW5pdHN9ICR7a2V5LmZhY2V9ICR7a2V5LmRlcHRofSAke3dpZHRofSAke2hlaWdodH0gJHt0aGVtZS5uYW1lfSAke2Zyb219YDtcbiAgY29uc3QgYmVmb3JlID0ga2VwdC5nZXQobmFtZSk7XG4gIGlmIChiZWZvcmUpIHtcbiAgICAvLyBUaGUgbGFzdCBvbmUgaW4gdGhlIG1hcCBpcyB0aGUgbGFzdCBvbmUgd2FudGVkLlxuICAgIGtlcHQuZGVsZXRlKG5hbWUpO1xuICAgIGtlcHQuc2V0KG5hbWUsIGJlZm9yZSk7XG4gICAgcmV0dXJuIGJlZm9yZTtcbiAgfVxuICBjb25zdCBjYW52YXMgPSBuZXcgT2Zmc2NyZWVuQ2FudmFzKHdpZHRoLCBoZWlnaHQpO1xuICBjb25zdCBjdHggPSBjYW52YXMuZ2V0Q29udGV4dChcIjJkXCIpO1xuICBpZiAoIWN0eCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKG93bikge1xuICAgIGN0eC5pbWFnZVNtb290aGluZ1F1YWxpdHkgPSBcImhpZ2hcIjtcbiAgICBjdHguZHJhd0ltYWdlKG93biwgMCwgMCwgd2lkdGgsIGhlaWdodCk7XG4gIH0gZWxzZSBkcmF3QXJ0KG5ldyBDYW52YXNQZW4oY3R4LCAxLCB0aGVtZSwgbm9uZSksIHRoZW1lLCBrZXksIDAsIDAsIHdpZHRoKTtcbiAga2VwdC5zZXQobmFtZSwgY2FudmFzKTtcbiAgcGl4ZWxzICs9IHdpZHRoICogaGVpZ2h0O1xuICBmb3IgKGNvbnN0IFtvbGRlc3QsIG9sZF0gb2Yga2VwdCkge1xuICAgIGlmIChwaXhlbHMgPD0gUElYRUxTX01BWCkgYnJlYWs7XG4gICAga2VwdC5kZWxldGUob2xkZXN0KTtcbiAgICBwaXhlbHMgLT0gb2xkLndpZHRoICogb2xkLmhlaWdodDtcbiAgfVxuICByZXR1cm4gY2FudmFzO1xufTtcblxuLyoqIEhvdyBtYW55IHBpeGVscyBhcmUga2VwdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZXB0UGl4ZWxzKCk6IG51bWJlciB7XG4gIHJldHVybiBwaXhlbHM7XG59XG4iLCAiLy8gVGhlIHBpY3R1cmUgb2YgdGhlIHJhY2tzLiBXaGF0IGlzIGRyYXduIGRlcGVuZHMgb24gbm90aGluZyBidXQgdGhlIGFyZ3VtZW50czsgZWFjaCBwZW4gbWFrZXMgdGhlIHNhbWUuXG5pbXBvcnQgdHlwZSB7IERldmljZSwgUmFjayB9IGZyb20gXCIuLi9tb2RlbC9zaXRlXCI7XG5pbXBvcnQgeyBCRVRXRUVOLCBkcmF3RnJhbWUsIE5BTUVfRlJPTSB9IGZyb20gXCIuL2FydFwiO1xuaW1wb3J0IHsgdHlwZSBDYW1lcmEsIHR5cGUgVmlld3BvcnQsIHZpc2libGUgfSBmcm9tIFwiLi9jYW1lcmFcIjtcbmltcG9ydCB7IENhbnZhc1BlbiwgdHlwZSBDb250ZXh0IH0gZnJvbSBcIi4vY2FudmFzcGVuXCI7XG5pbXBvcnQgeyBpc0JlaGluZCwgdHVybmVkIH0gZnJvbSBcIi4vaGl0XCI7XG5pbXBvcnQgdHlwZSB7IFRoZW1lIH0gZnJvbSBcIi4vaW5rc1wiO1xuaW1wb3J0IHtcbiAgQ0FQLFxuICBERVZJQ0VfV0lEVEgsXG4gIERFVklDRV9YLFxuICBGT09ULFxuICBmcmFtZUJveCxcbiAgSEVBRCxcbiAgdHlwZSBQbGFjZWQsXG4gIFJBQ0tfV0lEVEgsXG4gIFVOSVQsXG59IGZyb20gXCIuL2xheW91dFwiO1xuaW1wb3J0IHsgbGFiZWwsIGxldmVsU2hhcGUsIHN0YXR1c0lua3MsIHN0YXR1c1NoYXBlLCB3YW50c0RhcmsgfSBmcm9tIFwiLi9tYXJrc1wiO1xuaW1wb3J0IHsgZml0dGVkLCB0eXBlIFBlbiB9IGZyb20gXCIuL3BlblwiO1xuaW1wb3J0IHR5cGUgeyBTY2VuZSB9IGZyb20gXCIuL3NjZW5lXCI7XG5pbXBvcnQgeyBzcHJpdGUgfSBmcm9tIFwiLi9zcHJpdGVzXCI7XG5cbmV4cG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gXCIuL2NhbnZhc3BlblwiO1xuXG4vKiogSG93IG11Y2ggaXMgZHJhd24gb2YgYSBkZXZpY2U6IGEgYmxvY2ssIGl0cyBwaWN0dXJlLCBpdHMgcGljdHVyZSB3aXRoIGFsbCB0aGF0IGlzIHRvbGQgYWJvdXQgaXQuICovXG5leHBvcnQgdHlwZSBMZXZlbCA9IFwiZmFyXCIgfCBcIm1pZGRsZVwiIHwgXCJuZWFyXCI7XG5cbi8qKiBGcm9tIHRoZXNlIG1hbnkgcGl4ZWxzIGEgdW5pdCBvbi4gKi9cbmV4cG9ydCBjb25zdCBNSURETEVfRlJPTSA9IDQuNTtcbmV4cG9ydCBjb25zdCBORUFSX0ZST00gPSAxNTtcbi8qKiBBIGRldmljZSBoYXMgaXRzIG5hbWUgZnJvbSBzbyBtYW55IHBpeGVscyBvZiBoZWlnaHQgb24uICovXG5jb25zdCBOQU1FRF9GUk9NID0gMTM7XG4vKiogRGV2aWNlcyB0aGF0IGFyZSBub3QgbWVhbnQsIGFuZCB0aG9zZSB0aGF0IGFyZSBzZWVuIGZyb20gYmVoaW5kIHRocm91Z2ggdGhlIGZyZWUgaGFsZiBvZiBhIHJhY2suICovXG5jb25zdCBGQURFRCA9IDAuMjtcbmNvbnN0IEJFSElORCA9IDAuMzI7XG4vKiogSG93IG11Y2ggb2YgYSBwaWN0dXJlIGEgYmFyIGxldHMgdGhyb3VnaC4gKi9cbmNvbnN0IEJBUl9PVkVSX1BJQ1RVUkUgPSAwLjYyO1xuLyoqIE1vcmUgbWV0cmljcyB0aGFuIHRoZXNlIGNhbm5vdCBiZSB0b2xkIGFwYXJ0IGluIG9uZSBkZXZpY2UuICovXG5jb25zdCBQQUlOVFNfTUFYID0gNDtcblxuLyoqIEhvdyBtdWNoIGlzIGRyYXduIGF0IGEgc2NhbGUuICovXG5leHBvcnQgZnVuY3Rpb24gbGV2ZWxBdChzY2FsZTogbnVtYmVyKTogTGV2ZWwge1xuICBjb25zdCB1bml0ID0gc2NhbGUgKiBVTklUO1xuICByZXR1cm4gdW5pdCA8IE1JRERMRV9GUk9NID8gXCJmYXJcIiA6IHVuaXQgPCBORUFSX0ZST00gPyBcIm1pZGRsZVwiIDogXCJuZWFyXCI7XG59XG5cbi8qKiBEcmF3cyBldmVyeXRoaW5nIGJ1dCB3aGF0IGNoYW5nZXMgd2l0aCB0aGUgcG9pbnRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkcmF3KFxuICBjdHg6IENvbnRleHQsXG4gIHNjZW5lOiBTY2VuZSxcbiAgY2FtZXJhOiBDYW1lcmEsXG4gIHZpZXdwb3J0OiBWaWV3cG9ydCxcbiAgdGhlbWU6IFRoZW1lLFxuICBkcHI6IG51bWJlcixcbik6IHZvaWQge1xuICBjb25zdCBwZW4gPSBuZXcgQ2FudmFzUGVuKGN0eCwgZHByLCB0aGVtZSwgc3ByaXRlKTtcbiAgcGVuLmJveCgwLCAwLCB2aWV3cG9ydC53aWR0aCwgdmlld3BvcnQuaGVpZ2h0LCB0aGVtZS5pbmtzLmZsb29yKTtcbiAgcGljdHVyZShwZW4sIHNjZW5lLCBjYW1lcmEsIHZpZXdwb3J0LCB0aGVtZSk7XG59XG5cbi8qKiBEcmF3cyB0aGUgcmFja3MgdGhhdCBhcmUgc2Vlbiwgd2l0aCBhbnkgcGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBpY3R1cmUoXG4gIHBlbjogUGVuLFxuICBzY2VuZTogU2NlbmUsXG4gIGNhbWVyYTogQ2FtZXJhLFxuICB2aWV3cG9ydDogVmlld3BvcnQsXG4gIHRoZW1lOiBUaGVtZSxcbik6IHZvaWQge1xuICBuZXcgUGljdHVyZShwZW4sIHNjZW5lLCBjYW1lcmEsIHZpZXdwb3J0LCB0aGVtZSkuYWxsKCk7XG59XG5cbmNsYXNzIFBpY3R1cmUge1xuICBwcml2YXRlIHJlYWRvbmx5IGs6IG51bWJlcjtcbiAgcHJpdmF0ZSByZWFkb25seSBsZXZlbDogTGV2ZWw7XG4gIHByaXZhdGUgcmVhZG9ubHkgbGVmdDogbnVtYmVyO1xuICBwcml2YXRlIHJlYWRvbmx5IHRvcDogbnVtYmVyO1xuICBwcml2YXRlIHJlYWRvbmx5IHBhaW50czogU2NlbmVbXCJwYWludHNcIl07XG4gIHByaXZhdGUgcmVhZG9ubHkgYm90aEZhY2VzOiBib29sZWFuO1xuICBwcml2YXRlIG9wYWNpdHkgPSAxO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHByaXZhdGUgcmVhZG9ubHkgcGVuOiBQZW4sXG4gICAgcHJpdmF0ZSByZWFkb25seSBzY2VuZTogU2NlbmUsXG4gICAgY2FtZXJhOiBDYW1lcmEsXG4gICAgcHJpdmF0ZSByZWFkb25seSB2aWV3cG9ydDogVmlld3BvcnQsXG4gICAgcHJpdmF0ZSByZWFkb25seSB0aGVtZTogVGhlbWUsXG4gICkge1xuICAgIHRoaXMuayA9IGNhbWVyYS5zY2FsZTtcbiAgICB0aGlzLmxldmVsID0gbGV2ZWxBdChjYW1lcmEuc2NhbGUpO1xuICAgIHRoaXMubGVmdCA9IHZpZXdwb3J0LndpZHRoIC8gMiAtIGNhbWVyYS54ICogY2FtZXJhLnNjYWxlO1xuICAgIHRoaXMudG9wID0gdmlld3BvcnQuaGVpZ2h0IC8gMiAtIGNhbWVyYS55ICogY2FtZXJhLnNjYWxlO1xuICAgIHRoaXMucGFpbnRzID0gc2NlbmUucGFpbnRzLnNsaWNlKDAsIFBBSU5UU19NQVgpO1xuICAgIGNvbnN0IFtmaXJzdCwgc2Vjb25kXSA9IHNjZW5lLmxheW91dC5wbGFjZWQ7XG4gICAgdGhpcy5ib3RoRmFjZXMgPSBmaXJzdD8uZmFjZSA9PT0gXCJyZWFyXCIgfHwgc2Vjb25kPy5mYWNlID09PSBcInJlYXJcIjtcbiAgICB0aGlzLnNlZW4gPSB2aXNpYmxlKHNjZW5lLmxheW91dCwgY2FtZXJhLCB2aWV3cG9ydCk7XG4gIH1cblxuICBwcml2YXRlIHJlYWRvbmx5IHNlZW46IG51bWJlcltdO1xuXG4gIGFsbCgpOiB2b2lkIHtcbiAgICB0aGlzLmdyb3VwcygpO1xuICAgIGZvciAoY29uc3QgYXQgb2YgdGhpcy5zZWVuKSB0aGlzLnJhY2sodGhpcy5zY2VuZS5sYXlvdXQucGxhY2VkW2F0XSEpO1xuICAgIGlmICh0aGlzLnNjZW5lLnNlbGVjdGVkLnNpemUgPiAwKSB0aGlzLnNlbGVjdGlvbigpO1xuICB9XG5cbiAgcHJpdmF0ZSBmYWRlKG9wYWNpdHk6IG51bWJlcik6IHZvaWQge1xuICAgIGlmIChvcGFjaXR5ID09PSB0aGlzLm9wYWNpdHkpIHJldHVybjtcbiAgICB0aGlzLm9wYWNpdHkgPSBvcGFjaXR5O1xuICAgIHRoaXMucGVuLmFscGhhKG9wYWNpdHkpO1xuICB9XG5cbiAgcHJpdmF0ZSBncm91cHMoKTogdm9pZCB7XG4gICAgY29uc3QgeyBwZW4sIGsgfSA9IHRoaXM7XG4gICAgY29uc3QgeyBpbmtzIH0gPSB0aGlzLnRoZW1lO1xuICAgIGZvciAoY29uc3QgZ3JvdXAgb2YgdGhpcy5zY2VuZS5sYXlvdXQuZ3JvdXBzKSB7XG4gICAgICBjb25zdCB4ID0gZ3JvdXAueCAqIGsgKyB0aGlzLmxlZnQ7XG4gICAgICBjb25zdCB5ID0gZ3JvdXAueSAqIGsgKyB0aGlzLnRvcDtcbiAgICAgIGNvbnN0IFt3aWR0aCwgaGVpZ2h0XSA9IFtncm91cC53aWR0aCAqIGssIGdyb3VwLmhlaWdodCAqIGtdO1xuICAgICAgaWYgKHggPiB0aGlzLnZpZXdwb3J0LndpZHRoIHx8IHkgPiB0aGlzLnZpZXdwb3J0LmhlaWdodCB8fCB4ICsgd2lkdGggPCAwIHx8IHkgKyBoZWlnaHQgPCAwKVxuICAgICAgICBjb250aW51ZTtcbiAgICAgIHBlbi5ib3goeCwgeSwgd2lkdGgsIGhlaWdodCwgaW5rcy5ncm91cCwgTWF0aC5taW4oMTAsIDI0ICogaykpO1xuICAgICAgcGVuLmZyYW1lKHgsIHksIHdpZHRoLCBoZWlnaHQsIGlua3MuZ3JvdXBMaW5lLCAxLCBNYXRoLm1pbigxMCwgMjQgKiBrKSk7XG4gICAgICBjb25zdCBoaWdoID0gZ3JvdXAuaGVhZCAqIGs7XG4gICAgICBjb25zdCBzaXplID0gTWF0aC5taW4oMTUsIGhpZ2ggKiAwLjYyKTtcbiAgICAgIGlmIChzaXplIDwgNykgY29udGludWU7XG4gICAgICAvLyBBIGdyb3VwIHRoYXQgYmVnaW5zIGxlZnQgb2YgdGhlIHdpbmRvdyBoYXMgaXRzIG5hbWUgd2hlcmUgaXQgaXMgc2Vlbi5cbiAgICAgIGNvbnN0IGZyb20gPSBNYXRoLm1heCh4LCAwKSArIE1hdGgubWluKDE0LCA0MCAqIGspO1xuICAgICAgY29uc3Qgc2FpZCA9IGZpdHRlZChwZW4sIGdyb3VwLmxhYmVsLCBzaXplLCB4ICsgd2lkdGggLSBmcm9tIC0gOCwgNjAwKTtcbiAgICAgIGlmIChzYWlkKSBwZW4udGV4dChmcm9tLCB5ICsgTWF0aC5taW4oaGlnaCwgMzApICogMC42Miwgc2FpZCwgc2l6ZSwgaW5rcy5pbmssIFwibGVmdFwiLCA2MDApO1xuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgcmFjayhwbGFjZWQ6IFBsYWNlZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgcGVuLCBrLCB0aGVtZSB9ID0gdGhpcztcbiAgICBjb25zdCB7IGlua3MgfSA9IHRoZW1lO1xuICAgIGNvbnN0IHJhY2sgPSB0aGlzLnNjZW5lLnNpdGUucmFja3NbcGxhY2VkLnJhY2tdO1xuICAgIGlmICghcmFjaykgcmV0dXJuO1xuICAgIGNvbnN0IHggPSBwbGFjZWQueCAqIGsgKyB0aGlzLmxlZnQ7XG4gICAgY29uc3QgeSA9IHBsYWNlZC55ICogayArIHRoaXMudG9wO1xuICAgIHRoaXMuZmFkZSgxKTtcbiAgICB0aGlzLm5hbWUocmFjaywgcGxhY2VkLCB4LCB5KTtcbiAgICBjb25zdCBmcmFtZSA9IHkgKyBIRUFEICogaztcbiAgICBjb25zdCB1bml0cyA9IGZyYW1lICsgQ0FQICogaztcbiAgICBjb25zdCB3aWR0aCA9IFJBQ0tfV0lEVEggKiBrO1xuICAgIGlmICh0aGlzLmxldmVsID09PSBcImZhclwiKSB7XG4gICAgICBwZW4uYm94KHgsIGZyYW1lLCB3aWR0aCwgKHBsYWNlZC5oZWlnaHQgLSBIRUFEIC0gMTApICogaywgaW5rcy5wb3N0KTtcbiAgICAgIHBlbi5ib3goeCArIERFVklDRV9YICogaywgdW5pdHMsIERFVklDRV9XSURUSCAqIGssIHJhY2suaGVpZ2h0ICogVU5JVCAqIGssIGlua3MuYmF5KTtcbiAgICB9IGVsc2Uge1xuICAgICAgZHJhd0ZyYW1lKHBlbiwgdGhlbWUsIHgsIGZyYW1lLCBrLCBwbGFjZWQuaGVpZ2h0IC0gSEVBRCk7XG4gICAgICB0aGlzLnVuaXRzKHJhY2ssIHBsYWNlZCwgeCwgdW5pdHMpO1xuICAgIH1cbiAgICBjb25zdCBsZWZ0ID0geCArIERFVklDRV9YICogaztcbiAgICBjb25zdCB7IGRldmljZXMgfSA9IHRoaXMuc2NlbmUuc2l0ZTtcbiAgICBmb3IgKGNvbnN0IGJlaGluZCBvZiBbdHJ1ZSwgZmFsc2VdKSB7XG4gICAgICBmb3IgKGNvbnN0IHNsb3Qgb2YgcmFjay5kZXZpY2VzKSB7XG4gICAgICAgIGNvbnN0IGRldmljZSA9IGRldmljZXNbc2xvdF0hO1xuICAgICAgICBpZiAoaXNCZWhpbmQoZGV2aWNlLCBwbGFjZWQuZmFjZSkgIT09IGJlaGluZCkgY29udGludWU7XG4gICAgICAgIGNvbnN0IHRvcCA9IHVuaXRzICsgKHJhY2suaGVpZ2h0IC0gZGV2aWNlLnN0YXJ0VSAtIGRldmljZS5oZWlnaHQgKyAxKSAqIFVOSVQgKiBrO1xuICAgICAgICBjb25zdCBoZWlnaHQgPSBkZXZpY2UuaGVpZ2h0ICogVU5JVCAqIGs7XG4gICAgICAgIGlmICh0b3AgPiB0aGlzLnZpZXdwb3J0LmhlaWdodCB8fCB0b3AgKyBoZWlnaHQgPCAwKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3BhY2l0eSA9IHRoaXMuc2NlbmUuZmFkZWRbc2xvdF0gPyBGQURFRCA6IDE7XG4gICAgICAgIHRoaXMuZmFkZShiZWhpbmQgPyBvcGFjaXR5ICogQkVISU5EIDogb3BhY2l0eSk7XG4gICAgICAgIHRoaXMuZGV2aWNlKGRldmljZSwgcGxhY2VkLCBsZWZ0LCB0b3AsIGhlaWdodCwgYmVoaW5kKTtcbiAgICAgIH1cbiAgICB9XG4gICAgdGhpcy5mYWRlKDEpO1xuICB9XG5cbiAgLyoqIFRoZSByYWNrJ3MgbmFtZSwgYW5kIHdoaWNoIG9mIGl0cyBmYWNlcyB0aGlzIGlzLiAqL1xuICBwcml2YXRlIG5hbWUocmFjazogUmFjaywgcGxhY2VkOiBQbGFjZWQsIHg6IG51bWJlciwgeTogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBwZW4sIGssIHRoZW1lLCBzY2VuZSB9ID0gdGhpcztcbiAgICBjb25zdCBoaWdoID0gSEVBRCAqIGs7XG4gICAgY29uc3Qgc2l6ZSA9IE1hdGgubWluKDE2LCBNYXRoLm1heCgxMSwgaGlnaCAqIDAuNCkpO1xuICAgIGNvbnN0IHdpZHRoID0gcGxhY2VkLndpZHRoICogaztcbiAgICBpZiAoaGlnaCA8IHNpemUgKiAxLjE1IHx8IHdpZHRoIDwgNDApIHJldHVybjtcbiAgICBjb25zdCBtaWRkbGUgPSB5ICsgaGlnaCAtIE1hdGgubWF4KHNpemUgKiAwLjcyLCBNYXRoLm1pbigxNCwgaGlnaCAqIDAuMykpO1xuICAgIGxldCBmcm9tID0geCArIDI7XG4gICAgbGV0IHJvb20gPSB3aWR0aCAtIDQ7XG4gICAgaWYgKHRoaXMuYm90aEZhY2VzKSB7XG4gICAgICBjb25zdCB3b3JkID0gc2NlbmUud29yZHMuZmFjZVtwbGFjZWQuZmFjZV07XG4gICAgICBjb25zdCB3aWRlID0gcGVuLm1lYXN1cmUod29yZCwgc2l6ZSAqIDAuODYpO1xuICAgICAgaWYgKHdpZGUgPCByb29tICogMC40NSkge1xuICAgICAgICBwZW4udGV4dCh4ICsgd2lkdGggLSAyLCBtaWRkbGUsIHdvcmQsIHNpemUgKiAwLjg2LCB0aGVtZS5pbmtzLnF1aWV0LCBcInJpZ2h0XCIpO1xuICAgICAgICByb29tIC09IHdpZGUgKyA4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAoc2NlbmUubW9kZSA9PT0gXCJzdGF0dXNcIiB8fCByYWNrLnN0YXR1cyA9PT0gXCJGQUlMRURcIikge1xuICAgICAgc3RhdHVzU2hhcGUocGVuLCB0aGVtZSwgcmFjay5zdGF0dXMsIGZyb20gKyBzaXplICogMC40NSwgbWlkZGxlLCBzaXplICogMC40Mik7XG4gICAgICBmcm9tICs9IHNpemUgKiAxLjI7XG4gICAgICByb29tIC09IHNpemUgKiAxLjI7XG4gICAgfVxuICAgIGNvbnN0IHNhaWQgPSBmaXR0ZWQocGVuLCByYWNrLm5hbWUsIHNpemUsIHJvb20sIDYwMCk7XG4gICAgaWYgKHNhaWQpIHBlbi50ZXh0KGZyb20sIG1pZGRsZSwgc2FpZCwgc2l6ZSwgdGhlbWUuaW5rcy5pbmssIFwibGVmdFwiLCA2MDApO1xuICB9XG5cbiAgLyoqIFRoZSByYWlscywgYW5kIHdoYXQgaXMgc2VlbiB3aGVyZSBubyBkZXZpY2UgaXMuICovXG4gIHByaXZhdGUgdW5pdHMocmFjazogUmFjaywgcGxhY2VkOiBQbGFjZWQsIHg6IG51bWJlciwgdG9wOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IHBlbiwgaywgdGhlbWUgfSA9IHRoaXM7XG4gICAgY29uc3QgeyBpbmtzIH0gPSB0aGVtZTtcbiAgICBjb25zdCB1bml0ID0gVU5JVCAqIGs7XG4gICAgaWYgKHRoaXMubGV2ZWwgPT09IFwibWlkZGxlXCIpIHtcbiAgICAgIGNvbnN0IGhlaWdodCA9IHJhY2suaGVpZ2h0ICogdW5pdDtcbiAgICAgIHBlbi5ib3goeCwgdG9wLCBSQUNLX1dJRFRIICogaywgaGVpZ2h0LCBpbmtzLnBvc3QpO1xuICAgICAgcGVuLmJveCh4ICsgMTQgKiBrLCB0b3AsIChSQUNLX1dJRFRIIC0gMjgpICogaywgaGVpZ2h0LCBpbmtzLnJhaWwpO1xuICAgICAgcGVuLmJveCh4ICsgREVWSUNFX1ggKiBrLCB0b3AsIERFVklDRV9XSURUSCAqIGssIGhlaWdodCwgaW5rcy5iYXkpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBmaXJzdCA9IE1hdGgubWF4KDAsIE1hdGguZmxvb3IoLXRvcCAvIHVuaXQpKTtcbiAgICBjb25zdCBlbmQgPSBNYXRoLm1pbihyYWNrLmhlaWdodCwgTWF0aC5jZWlsKCh0aGlzLnZpZXdwb3J0LmhlaWdodCAtIHRvcCkgLyB1bml0KSk7XG4gICAgY29uc3Qgc2l6ZSA9IE1hdGgubWluKDEyLCB1bml0ICogMC40KTtcbiAgICBmb3IgKGxldCBkb3duID0gZmlyc3Q7IGRvd24gPCBlbmQ7IGRvd24rKykge1xuICAgICAgY29uc3QgeSA9IHRvcCArIGRvd24gKiB1bml0O1xuICAgICAgY29uc3Qga2V5ID0geyBraW5kOiBcImVtcHR5XCIsIHVuaXRzOiAxLCBmYWNlOiBwbGFjZWQuZmFjZSwgZGVwdGg6IDIgfSBhcyBjb25zdDtcbiAgICAgIHBlbi5hcnQoa2V5LCB4LCB5LCBSQUNLX1dJRFRIICogaywgdW5pdCk7XG4gICAgICBjb25zdCBudW1iZXIgPSBTdHJpbmcocmFjay5oZWlnaHQgLSBkb3duKTtcbiAgICAgIHBlbi50ZXh0KHggKyAyNi41ICogaywgeSArIHVuaXQgLyAyLCBudW1iZXIsIHNpemUsIGlua3MudW5pdCwgXCJjZW50ZXJcIik7XG4gICAgICBwZW4udGV4dCh4ICsgKFJBQ0tfV0lEVEggLSAyNi41KSAqIGssIHkgKyB1bml0IC8gMiwgbnVtYmVyLCBzaXplLCBpbmtzLnVuaXQsIFwiY2VudGVyXCIpO1xuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgZGV2aWNlKFxuICAgIGRldmljZTogRGV2aWNlLFxuICAgIHBsYWNlZDogUGxhY2VkLFxuICAgIHg6IG51bWJlcixcbiAgICB5OiBudW1iZXIsXG4gICAgaGlnaDogbnVtYmVyLFxuICAgIGJlaGluZDogYm9vbGVhbixcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgeyBwZW4sIGssIHRoZW1lLCBzY2VuZSwgcGFpbnRzIH0gPSB0aGlzO1xuICAgIGNvbnN0IHsgaW5rcyB9ID0gdGhlbWU7XG4gICAgY29uc3Qgd2lkdGggPSBERVZJQ0VfV0lEVEggKiBrO1xuICAgIGNvbnN0IGhlaWdodCA9IE1hdGgubWF4KDEsIGhpZ2ggLSAoaGlnaCA+IDMgPyBNYXRoLm1heChCRVRXRUVOICogaywgMC42KSA6IDApKTtcbiAgICBjb25zdCBuZWFyID0gdGhpcy5sZXZlbCAhPT0gXCJmYXJcIjtcbiAgICBjb25zdCB7IG1vZGUgfSA9IHNjZW5lO1xuICAgIGNvbnN0IHZhbHVlZCA9IHBhaW50cy5sZW5ndGggPiAwICYmIG1vZGUgIT09IFwicGljdHVyZXNcIiAmJiBtb2RlICE9PSBcInN0YXR1c1wiO1xuICAgIGlmIChtb2RlID09PSBcInN0YXR1c1wiKSB7XG4gICAgICBjb25zdCB7IGluaywgZ3JvdW5kIH0gPSBzdGF0dXNJbmtzKGRldmljZS5zdGF0dXMpO1xuICAgICAgcGVuLmJveCh4LCB5LCB3aWR0aCwgaGVpZ2h0LCBpbmtzW2RldmljZS5zdGF0dXMgPT09IFwiRkFJTEVEXCIgPyBpbmsgOiBncm91bmRdLCBuZWFyID8gMiA6IDApO1xuICAgICAgaWYgKG5lYXIgJiYgZGV2aWNlLnN0YXR1cyA9PT0gXCJGQUlMRURcIilcbiAgICAgICAgcGVuLmJveCh4ICsgMSwgeSArIDEsIHdpZHRoIC0gMiwgaGVpZ2h0IC0gMiwgaW5rc1tncm91bmRdLCAxLjUpO1xuICAgIH0gZWxzZSBpZiAobW9kZSA9PT0gXCJoZWF0XCIgJiYgdmFsdWVkKSB7XG4gICAgICBwZW4uYm94KHgsIHksIHdpZHRoLCBoZWlnaHQsIGlua3MudHJhY2ssIG5lYXIgPyAyICogayA6IDApO1xuICAgIH0gZWxzZSBpZiAobW9kZSA9PT0gXCJiYXJzXCIgJiYgdmFsdWVkKSB7XG4gICAgICBwZW4uYm94KHgsIHksIHdpZHRoLCBoZWlnaHQsIGlua3MudHJhY2ssIG5lYXIgPyAyICogayA6IDApO1xuICAgICAgaWYgKHRoaXMubGV2ZWwgPT09IFwibmVhclwiKSBwZW4uZnJhbWUoeCwgeSwgd2lkdGgsIGhlaWdodCwgaW5rcy5wbGF0ZUxpbmUsIDEsIDIgKiBrKTtcbiAgICB9IGVsc2UgaWYgKG5lYXIpIHtcbiAgICAgIGNvbnN0IHRlbXBsYXRlID0gc2NlbmUuc2l0ZS50ZW1wbGF0ZXNbZGV2aWNlLnRlbXBsYXRlXTtcbiAgICAgIGNvbnN0IGZhY2UgPSB0dXJuZWQoZGV2aWNlLCBwbGFjZWQuZmFjZSk7XG4gICAgICBwZW4uYXJ0KFxuICAgICAgICB7XG4gICAgICAgICAga2luZDogdGVtcGxhdGU/LmtpbmQgPz8gXCJzZXJ2ZXJcIixcbiAgICAgICAgICB1bml0czogZGV2aWNlLmhlaWdodCxcbiAgICAgICAgICBmYWNlLFxuICAgICAgICAgIGRlcHRoOiBkZXZpY2UuZGVwdGgsXG4gICAgICAgICAgcGljdHVyZTogdGVtcGxhdGU/LnBpY3R1cmVzW2ZhY2VdLFxuICAgICAgICB9LFxuICAgICAgICB4LFxuICAgICAgICB5LFxuICAgICAgICB3aWR0aCxcbiAgICAgICAgaGlnaCAtIE1hdGgubWF4KEJFVFdFRU4gKiBrLCAwLjYpLFxuICAgICAgKTtcbiAgICB9IGVsc2Uge1xuICAgICAgY29uc3Qga2luZCA9IHNjZW5lLnNpdGUudGVtcGxhdGVzW2RldmljZS50ZW1wbGF0ZV0/LmtpbmQgPz8gXCJzZXJ2ZXJcIjtcbiAgICAgIHBlbi5ib3goeCwgeSwgd2lkdGgsIGhlaWdodCwgdmFsdWVkID8gaW5rcy50cmFjayA6IGlua3Nba2luZCA9PT0gXCJyYWNrXCIgPyBcInNlcnZlclwiIDoga2luZF0pO1xuICAgIH1cbiAgICBpZiAodmFsdWVkKSB0aGlzLnZhbHVlcyhkZXZpY2Uuc2xvdCwgeCwgeSwgd2lkdGgsIGhlaWdodCk7XG4gICAgaWYgKCFiZWhpbmQpIHRoaXMudGVsbChkZXZpY2UsIHgsIHksIHdpZHRoLCBoZWlnaHQsIHZhbHVlZCk7XG4gIH1cblxuICAvKiogQmFycyBvciBibG9ja3Mgb2YgdGhlIGRldmljZSdzIHZhbHVlcywgb25lIGJlbG93IHRoZSBvdGhlci4gKi9cbiAgcHJpdmF0ZSB2YWx1ZXMoc2xvdDogbnVtYmVyLCB4OiBudW1iZXIsIHk6IG51bWJlciwgd2lkdGg6IG51bWJlciwgaGVpZ2h0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IHBlbiwgcGFpbnRzLCBzY2VuZSB9ID0gdGhpcztcbiAgICBjb25zdCB7IGlua3MgfSA9IHRoaXMudGhlbWU7XG4gICAgY29uc3QgaGVhdCA9IHNjZW5lLm1vZGUgPT09IFwiaGVhdFwiO1xuICAgIGNvbnN0IHRocm91Z2ggPSBzY2VuZS5tb2RlID09PSBcImJvdGhcIiAmJiB0aGlzLmxldmVsICE9PSBcImZhclwiO1xuICAgIGNvbnN0IGNvdW50ID0gcGFpbnRzLmxlbmd0aDtcbiAgICBjb25zdCBwYXJ0ID0gaGVhdCA/IHdpZHRoIC8gY291bnQgOiBoZWlnaHQgLyBjb3VudDtcbiAgICBjb25zdCBlZGdlID0gaGVhdCB8fCB0aGlzLmxldmVsID09PSBcImZhclwiID8gMCA6IE1hdGgubWluKDIsIGhlaWdodCAqIDAuMDgpO1xuICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCBjb3VudDsgYXQrKykge1xuICAgICAgY29uc3QgcGFpbnQgPSBwYWludHNbYXRdITtcbiAgICAgIGNvbnN0IGZyYWN0aW9uID0gcGFpbnQuZnJhY3Rpb25bc2xvdF0hO1xuICAgICAgaWYgKE51bWJlci5pc05hTihmcmFjdGlvbikpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgY29sb3VyID0gcGFpbnQudGFibGVbcGFpbnQuaW5kZXhbc2xvdF0hXSE7XG4gICAgICBpZiAoaGVhdCkge1xuICAgICAgICBwZW4uYm94KHggKyBhdCAqIHBhcnQsIHksIHBhcnQsIGhlaWdodCwgY29sb3VyLCB0aGlzLmxldmVsID09PSBcImZhclwiID8gMCA6IDIgKiB0aGlzLmspO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGxvbmcgPSBzY2VuZS5zY2FsZUJhcnMgPyBNYXRoLm1pbigxLCBNYXRoLm1heCgwLCBmcmFjdGlvbikpIDogMTtcbiAgICAgIGNvbnN0IHRvcCA9IHkgKyBhdCAqIHBhcnQgKyBlZGdlO1xuICAgICAgY29uc3Qgcm9vbSA9IHdpZHRoIC0gMiAqIGVkZ2U7XG4gICAgICBjb25zdCBoaWdoID0gTWF0aC5tYXgoMSwgcGFydCAtIChhdCA8IGNvdW50IC0gMSA/IGVkZ2UgOiAyICogZWRnZSkpO1xuICAgICAgaWYgKHRocm91Z2gpIHBlbi5hbHBoYSh0aGlzLm9wYWNpdHkgKiBCQVJfT1ZFUl9QSUNUVVJFKTtcbiAgICAgIHBlbi5ib3goeCArIGVkZ2UsIHRvcCwgTWF0aC5tYXgoMSwgcm9vbSAqIGxvbmcpLCBoaWdoLCBjb2xvdXIsIE1hdGgubWluKDIsIGVkZ2UpKTtcbiAgICAgIGlmICh0aHJvdWdoKSBwZW4uYWxwaGEodGhpcy5vcGFjaXR5KTtcbiAgICAgIGlmICh0aHJvdWdoICYmIGxvbmcgPCAxICYmIHRoaXMubGV2ZWwgPT09IFwibmVhclwiKVxuICAgICAgICBwZW4uYm94KHggKyBlZGdlICsgcm9vbSAqIGxvbmcgLSAxLjUsIHRvcCwgMS41LCBoaWdoLCBjb2xvdXIpO1xuICAgICAgaWYgKHRoaXMubGV2ZWwgPT09IFwiZmFyXCIgfHwgIXNjZW5lLnNjYWxlQmFycykgY29udGludWU7XG4gICAgICBmb3IgKGNvbnN0IGxpbWl0IG9mIHBhaW50LmxpbWl0cyA/PyBbXSkge1xuICAgICAgICBjb25zdCBpbmsgPSBsaW1pdC5sZXZlbCA9PT0gMiA/IGlua3MuYmFkIDogaW5rcy53YXJuO1xuICAgICAgICBwZW4uYm94KHggKyBlZGdlICsgcm9vbSAqIGxpbWl0LmF0IC0gMC41LCB0b3AsIDEsIGhpZ2gsIGluayk7XG4gICAgICB9XG4gICAgICBjb25zdCBiZWZvcmUgPSBwYWludC5iZWZvcmU/LltzbG90XTtcbiAgICAgIGlmIChiZWZvcmUgPT09IHVuZGVmaW5lZCB8fCBOdW1iZXIuaXNOYU4oYmVmb3JlKSkgY29udGludWU7XG4gICAgICAvLyBXaGVyZSBpdCB3YXM6IGEgbm90Y2ggZnJvbSBhYm92ZSBhbmQgZnJvbSBiZWxvdy5cbiAgICAgIGNvbnN0IGZyb20gPSB4ICsgZWRnZSArIHJvb20gKiBNYXRoLm1pbigxLCBNYXRoLm1heCgwLCBiZWZvcmUpKTtcbiAgICAgIGNvbnN0IG5vdGNoID0gTWF0aC5taW4oNSwgaGlnaCAqIDAuNCk7XG4gICAgICBwZW4ucG9seShbZnJvbSAtIG5vdGNoLCB0b3AsIGZyb20gKyBub3RjaCwgdG9wLCBmcm9tLCB0b3AgKyBub3RjaF0sIGlua3MuaW5rKTtcbiAgICAgIHBlbi5wb2x5KFxuICAgICAgICBbZnJvbSAtIG5vdGNoLCB0b3AgKyBoaWdoLCBmcm9tICsgbm90Y2gsIHRvcCArIGhpZ2gsIGZyb20sIHRvcCArIGhpZ2ggLSBub3RjaF0sXG4gICAgICAgIGlua3MuaW5rLFxuICAgICAgKTtcbiAgICB9XG4gIH1cblxuICAvKiogU3RhdHVzLCBsaW1pdHMgdGhhdCBhcmUgcGFzc2VkLCBuYW1lIGFuZCB2YWx1ZXMuICovXG4gIHByaXZhdGUgdGVsbChcbiAgICBkZXZpY2U6IERldmljZSxcbiAgICB4OiBudW1iZXIsXG4gICAgeTogbnVtYmVyLFxuICAgIHdpZHRoOiBudW1iZXIsXG4gICAgaGVpZ2h0OiBudW1iZXIsXG4gICAgdmFsdWVkOiBib29sZWFuLFxuICApOiB2b2lkIHtcbiAgICBjb25zdCB7IHBlbiwgaywgdGhlbWUsIHNjZW5lLCBwYWludHMgfSA9IHRoaXM7XG4gICAgY29uc3QgeyBpbmtzIH0gPSB0aGVtZTtcbiAgICBjb25zdCB7IHN0YXR1cywgc2xvdCB9ID0gZGV2aWNlO1xuICAgIGNvbnN0IGVhciA9IE1hdGgubWF4KDIsIDE4ICogayk7XG4gICAgY29uc3QgbmFtZWQgPSBoZWlnaHQgPj0gTkFNRURfRlJPTSAmJiB0aGlzLmxldmVsICE9PSBcImZhclwiO1xuICAgIGxldCBsZXZlbCA9IDA7XG4gICAgaWYgKHZhbHVlZCkgZm9yIChjb25zdCBwYWludCBvZiBwYWludHMpIGxldmVsID0gTWF0aC5tYXgobGV2ZWwsIHBhaW50LmxldmVsW3Nsb3RdISk7XG4gICAgaWYgKHRoaXMubGV2ZWwgIT09IFwibmVhclwiKSB7XG4gICAgICBpZiAoc3RhdHVzID09PSBcIkZBSUxFRFwiICYmIHNjZW5lLm1vZGUgIT09IFwic3RhdHVzXCIpIHBlbi5ib3goeCwgeSwgZWFyLCBoZWlnaHQsIGlua3MuYmFkKTtcbiAgICAgIGlmIChsZXZlbCA+IDApIHtcbiAgICAgICAgY29uc3QgcGFydCA9IGxldmVsID09PSAyID8gaGVpZ2h0IDogaGVpZ2h0IC8gMjtcbiAgICAgICAgcGVuLmJveCh4ICsgd2lkdGggLSBlYXIsIHkgKyBoZWlnaHQgLSBwYXJ0LCBlYXIsIHBhcnQsIGxldmVsID09PSAyID8gaW5rcy5iYWQgOiBpbmtzLndhcm4pO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAoc2NlbmUubW9kZSAhPT0gXCJzdGF0dXNcIikge1xuICAgICAgY29uc3QgbWlkZGxlID0geSArIE1hdGgubWluKGhlaWdodCwgVU5JVCAqIGspIC8gMjtcbiAgICAgIGlmIChzdGF0dXMgPT09IFwiQUNUSVZFXCIpIHBlbi5kb3QoeCArIDkgKiBrLCBtaWRkbGUsIDIuNiAqIGssIGlua3MubGl0KTtcbiAgICAgIGVsc2UgaWYgKHNjZW5lLm1vZGUgIT09IFwiaGVhdFwiIHx8ICF2YWx1ZWQpXG4gICAgICAgIHN0YXR1c1NoYXBlKHBlbiwgdGhlbWUsIHN0YXR1cywgeCArIDkgKiBrLCBtaWRkbGUsIE1hdGgubWF4KDMuNSwgNiAqIGspKTtcbiAgICB9XG4gICAgaWYgKHRoaXMubGV2ZWwgPT09IFwibmVhclwiICYmIGxldmVsID4gMClcbiAgICAgIGxldmVsU2hhcGUoXG4gICAgICAgIHBlbixcbiAgICAgICAgdGhlbWUsXG4gICAgICAgIGxldmVsLFxuICAgICAgICB4ICsgd2lkdGggLSA5ICogayxcbiAgICAgICAgeSArIE1hdGgubWluKGhlaWdodCwgVU5JVCAqIGspIC8gMixcbiAgICAgICAgTWF0aC5tYXgoNCwgNi41ICogayksXG4gICAgICApO1xuICAgIGlmICghbmFtZWQpIHJldHVybjtcbiAgICBjb25zdCBzaXplID0gTWF0aC5taW4oMTMsIE1hdGgubWF4KDksIE1hdGgubWluKGhlaWdodCwgVU5JVCAqIGsgKiAxLjIpICogMC41KSk7XG4gICAgY29uc3QgbWlkZGxlID0geSArIE1hdGgubWluKGhlaWdodCwgTWF0aC5tYXgoVU5JVCAqIGssIHNpemUgKiAxLjUpKSAvIDI7XG4gICAgY29uc3Qgb3BhY2l0eSA9IHRoaXMub3BhY2l0eTtcbiAgICBpZiAoc2NlbmUubW9kZSA9PT0gXCJzdGF0dXNcIikge1xuICAgICAgdGhpcy5zdGF0dXMoZGV2aWNlLCB4LCB5ICsgaGVpZ2h0IC8gMiwgd2lkdGgsIHNpemUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBuZWFyID0gdGhpcy5sZXZlbCA9PT0gXCJuZWFyXCI7XG4gICAgY29uc3QgZnJvbSA9IHggKyAobmVhciA/IE5BTUVfRlJPTSAtIDQgOiAyMCkgKiBrO1xuICAgIGxldCByb29tID0geCArIHdpZHRoIC0gMjIgKiBrIC0gZnJvbTtcbiAgICBjb25zdCBvbkNvbG91ciA9IHNjZW5lLm1vZGUgPT09IFwiaGVhdFwiICYmIHZhbHVlZCAmJiBwYWludHMubGVuZ3RoID09PSAxO1xuICAgIGNvbnN0IGNvbG91cmVkID0gb25Db2xvdXIgJiYgIU51bWJlci5pc05hTihwYWludHNbMF0hLmZyYWN0aW9uW3Nsb3RdISk7XG4gICAgY29uc3QgaW5rID0gY29sb3VyZWRcbiAgICAgID8gd2FudHNEYXJrKHBhaW50c1swXSEudGFibGUsIHBhaW50c1swXSEuaW5kZXhbc2xvdF0hKVxuICAgICAgICA/IGlua3Mub25MaWdodFxuICAgICAgICA6IGlua3Mub25EYXJrXG4gICAgICA6IGlua3MuaW5rO1xuICAgIGlmIChuZWFyICYmIHZhbHVlZCkge1xuICAgICAgY29uc3Qgc2FpZCA9IHBhaW50c1xuICAgICAgICAubWFwKChwYWludCkgPT4gcGFpbnQudGV4dChzbG90KSlcbiAgICAgICAgLmZpbHRlcigodGV4dCkgPT4gdGV4dCAhPT0gXCJcIilcbiAgICAgICAgLmpvaW4oXCIgXHUwMEI3IFwiKTtcbiAgICAgIGlmIChzYWlkICE9PSBcIlwiKSB7XG4gICAgICAgIGNvbnN0IGhvdyA9IHsgcmlnaHQ6IHRydWUsIHdlaWdodDogNjAwLCBwbGFpbjogb25Db2xvdXIsIGluaywgb3BhY2l0eSB9O1xuICAgICAgICByb29tIC09IGxhYmVsKHBlbiwgdGhlbWUsIHNhaWQsIGZyb20gKyByb29tLCBtaWRkbGUsIHNpemUsIHJvb20gKiAwLjYsIGhvdykgKyA0O1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBwbGFpbiA9XG4gICAgICBvbkNvbG91ciB8fCAoIXZhbHVlZCAmJiBuZWFyICYmICFzY2VuZS5zaXRlLnRlbXBsYXRlc1tkZXZpY2UudGVtcGxhdGVdPy5waWN0dXJlcy5mcm9udCk7XG4gICAgLy8gV2l0aG91dCBhIGxhYmVsIHRoZSBuYW1lIHN0YXlzIHdpdGhpbiB0aGUgcGFydCBvZiB0aGUgcGljdHVyZSB0aGF0IGlzIGtlcHQgZnJlZSBmb3IgaXQuXG4gICAgaWYgKHBsYWluICYmICFvbkNvbG91cikgcm9vbSA9IE1hdGgubWluKHJvb20sIDE2NCAqIGspO1xuICAgIGxhYmVsKHBlbiwgdGhlbWUsIGRldmljZS5uYW1lLCBmcm9tLCBtaWRkbGUsIHNpemUsIHJvb20sIHsgcGxhaW4sIGluaywgb3BhY2l0eSB9KTtcbiAgfVxuXG4gIC8qKiBBIHN0YXR1cyBieSBzaGFwZSBhbmQgd29yZCwgYmVzaWRlIHRoZSBkZXZpY2UncyBuYW1lLiAqL1xuICBwcml2YXRlIHN0YXR1cyhkZXZpY2U6IERldmljZSwgeDogbnVtYmVyLCBtaWRkbGU6IG51bWJlciwgd2lkdGg6IG51bWJlciwgc2l6ZTogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBwZW4sIGssIHRoZW1lIH0gPSB0aGlzO1xuICAgIGNvbnN0IGluayA9IHRoZW1lLmlua3Nbc3RhdHVzSW5rcyhkZXZpY2Uuc3RhdHVzKS5pbmtdO1xuICAgIGNvbnN0IGZyb20gPSB4ICsgTWF0aC5tYXgoMTAsIDE4ICogayk7XG4gICAgc3RhdHVzU2hhcGUocGVuLCB0aGVtZSwgZGV2aWNlLnN0YXR1cywgZnJvbSwgbWlkZGxlLCBzaXplICogMC41KTtcbiAgICBjb25zdCBsZWZ0ID0gZnJvbSArIHNpemUgKiAwLjk7XG4gICAgY29uc3Qgcm9vbSA9IHggKyB3aWR0aCAtIDggKiBrIC0gbGVmdDtcbiAgICBjb25zdCB3b3JkID0gdGhpcy5zY2VuZS53b3Jkcy5zdGF0dXMoZGV2aWNlLnN0YXR1cyk7XG4gICAgY29uc3Qgd2lkZSA9IHBlbi5tZWFzdXJlKHdvcmQsIHNpemUsIDYwMCk7XG4gICAgaWYgKHdpZGUgPiByb29tKSByZXR1cm47XG4gICAgcGVuLnRleHQoeCArIHdpZHRoIC0gMTAgKiBrLCBtaWRkbGUsIHdvcmQsIHNpemUsIGluaywgXCJyaWdodFwiLCA2MDApO1xuICAgIGNvbnN0IHNhaWQgPSBmaXR0ZWQocGVuLCBkZXZpY2UubmFtZSwgc2l6ZSwgcm9vbSAtIHdpZGUgLSAxMCk7XG4gICAgaWYgKHNhaWQpIHBlbi50ZXh0KGxlZnQsIG1pZGRsZSwgc2FpZCwgc2l6ZSwgdGhlbWUuaW5rcy5pbmspO1xuICB9XG5cbiAgcHJpdmF0ZSBzZWxlY3Rpb24oKTogdm9pZCB7XG4gICAgY29uc3QgeyBwZW4sIGssIHNjZW5lIH0gPSB0aGlzO1xuICAgIGNvbnN0IHsgaW5rcyB9ID0gdGhpcy50aGVtZTtcbiAgICBjb25zdCBsaW5lID0gdGhpcy5sZXZlbCA9PT0gXCJmYXJcIiA/IDEuNSA6IDI7XG4gICAgZm9yIChjb25zdCBhdCBvZiB0aGlzLnNlZW4pIHtcbiAgICAgIGNvbnN0IHBsYWNlZCA9IHNjZW5lLmxheW91dC5wbGFjZWRbYXRdITtcbiAgICAgIGNvbnN0IHJhY2sgPSBzY2VuZS5zaXRlLnJhY2tzW3BsYWNlZC5yYWNrXSE7XG4gICAgICBjb25zdCB4ID0gKHBsYWNlZC54ICsgREVWSUNFX1gpICogayArIHRoaXMubGVmdDtcbiAgICAgIGNvbnN0IHVuaXRzID0gKHBsYWNlZC55ICsgSEVBRCArIENBUCkgKiBrICsgdGhpcy50b3A7XG4gICAgICBsZXQgYWxsID0gcmFjay5kZXZpY2VzLmxlbmd0aCA+IDE7XG4gICAgICBmb3IgKGNvbnN0IHNsb3Qgb2YgcmFjay5kZXZpY2VzKSB7XG4gICAgICAgIGlmICghc2NlbmUuc2VsZWN0ZWQuaGFzKHNsb3QpKSB7XG4gICAgICAgICAgYWxsID0gZmFsc2U7XG4gICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgZGV2aWNlID0gc2NlbmUuc2l0ZS5kZXZpY2VzW3Nsb3RdITtcbiAgICAgICAgY29uc3QgeSA9IHVuaXRzICsgKHJhY2suaGVpZ2h0IC0gZGV2aWNlLnN0YXJ0VSAtIGRldmljZS5oZWlnaHQgKyAxKSAqIFVOSVQgKiBrO1xuICAgICAgICBjb25zdCBoZWlnaHQgPSBkZXZpY2UuaGVpZ2h0ICogVU5JVCAqIGs7XG4gICAgICAgIGlmICh5ID4gdGhpcy52aWV3cG9ydC5oZWlnaHQgfHwgeSArIGhlaWdodCA8IDApIGNvbnRpbnVlO1xuICAgICAgICBwZW4uZnJhbWUoXG4gICAgICAgICAgeCAtIGxpbmUsXG4gICAgICAgICAgeSAtIGxpbmUsXG4gICAgICAgICAgREVWSUNFX1dJRFRIICogayArIDIgKiBsaW5lLFxuICAgICAgICAgIGhlaWdodCArIDIgKiBsaW5lIC0gMSxcbiAgICAgICAgICBpbmtzLmFjY2VudCxcbiAgICAgICAgICBsaW5lLFxuICAgICAgICAgIDMsXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBpZiAoIWFsbCkgY29udGludWU7XG4gICAgICBjb25zdCBmcmFtZSA9IGZyYW1lQm94KHBsYWNlZCk7XG4gICAgICBwZW4uZnJhbWUoXG4gICAgICAgIGZyYW1lLnggKiBrICsgdGhpcy5sZWZ0IC0gMyxcbiAgICAgICAgZnJhbWUueSAqIGsgKyB0aGlzLnRvcCAtIDMsXG4gICAgICAgIGZyYW1lLndpZHRoICogayArIDYsXG4gICAgICAgIChmcmFtZS5oZWlnaHQgLSBGT09UIC8gMykgKiBrICsgNixcbiAgICAgICAgaW5rcy5hY2NlbnQsXG4gICAgICAgIGxpbmUsXG4gICAgICAgIDYsXG4gICAgICApO1xuICAgIH1cbiAgfVxufVxuIiwgIi8vIFdoYXQgZmluZ2VycywgYSBtb3VzZSBvciBhIHdoZWVsIGRvIHRvIHRoZSByYWNrcy4gVGhlIGJyb3dzZXIncyBldmVudHMgY29tZSBpbjsgd2hhdCBpcyBtZWFudCBnb2VzIG91dC5cbmltcG9ydCB0eXBlIHsgQ2FtZXJhLCBWaWV3cG9ydCB9IGZyb20gXCIuL2NhbWVyYVwiO1xuaW1wb3J0IHsgY2xhbXAsIHRvV29ybGQsIHpvb21BdCB9IGZyb20gXCIuL2NhbWVyYVwiO1xuaW1wb3J0IHsgdHlwZSBIaXQsIGhpdCwgd2l0aGluIH0gZnJvbSBcIi4vaGl0XCI7XG5pbXBvcnQgdHlwZSB7IEJveCwgUG9pbnQgfSBmcm9tIFwiLi9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgU2NlbmUgfSBmcm9tIFwiLi9zY2VuZVwiO1xuXG4vKiogS2V5cyB0aGF0IHdlcmUgaGVsZCBkb3duLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWxkIHtcbiAgc2hpZnQ6IGJvb2xlYW47XG4gIC8qKiBDb250cm9sLCBvciBDb21tYW5kIHdoZXJlIHRoYXQgaXMgd2hhdCBvbmUgaG9sZHMuICovXG4gIGNvbnRyb2w6IGJvb2xlYW47XG59XG5cbi8qKiBXaGVyZSB0aGUgcG9pbnRlciBpcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUG9pbnRlZCB7XG4gIC8qKiBJbiB0aGUgd29ybGQuICovXG4gIHdvcmxkOiBQb2ludDtcbiAgLyoqIEluIHRoZSB3aW5kb3csIGZvciBtZW51cyBhbmQgY2FyZHMuICovXG4gIGNsaWVudDogUG9pbnQ7XG59XG5cbi8qKiBXaGF0IGlzIHRvbGQgdG8gd2hvZXZlciBzaG93cyB0aGUgcmFja3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFRvbGQge1xuICAvKiogV2hhdCBpcyBiZWxvdyB0aGUgcG9pbnRlciBoYXMgY2hhbmdlZC4gKi9cbiAgb25Ib3Zlcj8oaGl0OiBIaXQgfCB1bmRlZmluZWQsIGF0OiBQb2ludGVkIHwgdW5kZWZpbmVkKTogdm9pZDtcbiAgLyoqIEEgY2xpY2sgb3IgYSB0YXAuICovXG4gIG9uU2VsZWN0PyhoaXQ6IEhpdCB8IHVuZGVmaW5lZCwgaGVsZDogSGVsZCk6IHZvaWQ7XG4gIC8qKiBBIHJ1YmJlciBiYW5kOiBzbG90cyBvZiB0aGUgZGV2aWNlcyBpbiBpdC4gKi9cbiAgb25CYW5kPyhzbG90czogbnVtYmVyW10sIGhlbGQ6IEhlbGQpOiB2b2lkO1xuICAvKiogQSByaWdodCBjbGljaywgYSBsb25nIHByZXNzIG9yIHRoZSBtZW51IGtleS4gKi9cbiAgb25Db250ZXh0PyhoaXQ6IEhpdCB8IHVuZGVmaW5lZCwgYXQ6IFBvaW50ZWQpOiB2b2lkO1xuICAvKiogV2hldGhlciB0aGUgZGV2aWNlIGNhbiBiZSBkcmFnZ2VkOyBgb25EcmFnU3RhcnRgLCBgb25EcmFnTW92ZWAgYW5kIG9uZSBvZiB0aGUgbGFzdCB0d28gZm9sbG93LiAqL1xuICBjYW5EcmFnPyhzbG90OiBudW1iZXIpOiBib29sZWFuO1xuICBvbkRyYWdTdGFydD8oc2xvdDogbnVtYmVyLCBhdDogUG9pbnRlZCwgcGxhY2VkOiBudW1iZXIpOiB2b2lkO1xuICBvbkRyYWdNb3ZlPyhhdDogUG9pbnRlZCwgaGl0OiBIaXQgfCB1bmRlZmluZWQpOiB2b2lkO1xuICBvbkRyb3A/KGF0OiBQb2ludGVkLCBoaXQ6IEhpdCB8IHVuZGVmaW5lZCk6IHZvaWQ7XG4gIG9uRHJhZ0NhbmNlbD8oKTogdm9pZDtcbn1cblxuLyoqIFdoYXQgdGhlIGdlc3R1cmVzIG1vdmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0YWdlIHtcbiAgZWxlbWVudDogSFRNTEVsZW1lbnQ7XG4gIHNjZW5lKCk6IFNjZW5lO1xuICBjYW1lcmEoKTogQ2FtZXJhO1xuICB2aWV3cG9ydCgpOiBWaWV3cG9ydDtcbiAgLyoqIEdvZXMgdG8gYSBjYW1lcmEgYXQgb25jZS4gKi9cbiAgZ28oY2FtZXJhOiBDYW1lcmEpOiB2b2lkO1xuICAvKiogU2hvd3Mgd2hhdCB3YXMgY2xpY2tlZCB0d2ljZS4gKi9cbiAgb3BlbihoaXQ6IEhpdCB8IHVuZGVmaW5lZCwgYXQ6IFBvaW50KTogdm9pZDtcbiAgYmFuZChib3g6IEJveCB8IHVuZGVmaW5lZCk6IHZvaWQ7XG4gIHRvbGQoKTogVG9sZDtcbn1cblxuLyoqIEEgcHJlc3MgdGhhdCBtb3ZlcyBubyBmdXJ0aGVyIHRoYW4gdGhpcyBpcyBhIGNsaWNrLiAqL1xuY29uc3QgQ0xJQ0tfUFggPSA0O1xuLyoqIEEgZGV2aWNlIGlzIGRyYWdnZWQgZnJvbSBoZXJlIG9uOyBhIGhhbmQgdGhhdCBzaGFrZXMgZG9lcyBub3QgbW92ZSBzZXJ2ZXJzLiAqL1xuY29uc3QgRFJBR19QWCA9IDg7XG5jb25zdCBMT05HX1BSRVNTX01TID0gNTAwO1xuLyoqIFBpeGVscyB0aGF0IGEgbGluZSBvZiBhIHdoZWVsIGlzIHdvcnRoLiAqL1xuY29uc3QgTElORV9QWCA9IDE2O1xuLyoqIEhvdyBtdWNoIGEgcGl4ZWwgb2YgdGhlIHdoZWVsLCBhbmQgb2YgYSB0cmFja3BhZCdzIHBpbmNoLCBtYWtlcyBsYXJnZXIuICovXG5jb25zdCBXSEVFTF9aT09NID0gMC4wMDE2O1xuY29uc3QgUElOQ0hfWk9PTSA9IDAuMDE7XG5cbnR5cGUgRG9pbmcgPSBcIm5vdGhpbmdcIiB8IFwicHJlc3NlZFwiIHwgXCJwYW5cIiB8IFwiYmFuZFwiIHwgXCJkcmFnXCIgfCBcInBpbmNoXCIgfCBcImRvbmVcIjtcblxuLyoqIE9iZXlzIHRoZSBwb2ludGVyIHVudGlsIHRoZSBhbnN3ZXIgaXMgY2FsbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvbGxvdyhzdGFnZTogU3RhZ2UpOiAoKSA9PiB2b2lkIHtcbiAgY29uc3QgeyBlbGVtZW50IH0gPSBzdGFnZTtcbiAgY29uc3QgZmluZ2VycyA9IG5ldyBNYXA8bnVtYmVyLCBQb2ludD4oKTtcbiAgbGV0IGRvaW5nOiBEb2luZyA9IFwibm90aGluZ1wiO1xuICBsZXQgc3RhcnQ6IFBvaW50ID0geyB4OiAwLCB5OiAwIH07XG4gIGxldCBsYXN0OiBQb2ludCA9IHsgeDogMCwgeTogMCB9O1xuICBsZXQgcHJlc3NlZDogSGl0IHwgdW5kZWZpbmVkO1xuICBsZXQgaG92ZXJlZDogSGl0IHwgdW5kZWZpbmVkO1xuICBsZXQgcHJlc3M6IFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+IHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0IGxvY2FsID0gKGV2ZW50OiB7IGNsaWVudFg6IG51bWJlcjsgY2xpZW50WTogbnVtYmVyIH0pOiBQb2ludCA9PiB7XG4gICAgY29uc3QgYm94ID0gZWxlbWVudC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgICByZXR1cm4geyB4OiBldmVudC5jbGllbnRYIC0gYm94LmxlZnQsIHk6IGV2ZW50LmNsaWVudFkgLSBib3gudG9wIH07XG4gIH07XG4gIGNvbnN0IHdvcmxkID0gKGF0OiBQb2ludCkgPT4gdG9Xb3JsZChzdGFnZS5jYW1lcmEoKSwgc3RhZ2Uudmlld3BvcnQoKSwgYXQpO1xuICBjb25zdCBoaXRBdCA9IChhdDogUG9pbnQpOiBIaXQgfCB1bmRlZmluZWQgPT4ge1xuICAgIGNvbnN0IHsgc2l0ZSwgbGF5b3V0IH0gPSBzdGFnZS5zY2VuZSgpO1xuICAgIGNvbnN0IHBvaW50ID0gd29ybGQoYXQpO1xuICAgIHJldHVybiBoaXQoc2l0ZSwgbGF5b3V0LCBwb2ludC54LCBwb2ludC55KTtcbiAgfTtcbiAgY29uc3QgcG9pbnRlZCA9IChldmVudDogeyBjbGllbnRYOiBudW1iZXI7IGNsaWVudFk6IG51bWJlciB9KTogUG9pbnRlZCA9PiAoe1xuICAgIHdvcmxkOiB3b3JsZChsb2NhbChldmVudCkpLFxuICAgIGNsaWVudDogeyB4OiBldmVudC5jbGllbnRYLCB5OiBldmVudC5jbGllbnRZIH0sXG4gIH0pO1xuICBjb25zdCBoZWxkID0gKGV2ZW50OiBNb3VzZUV2ZW50KTogSGVsZCA9PiAoe1xuICAgIHNoaWZ0OiBldmVudC5zaGlmdEtleSxcbiAgICBjb250cm9sOiBldmVudC5jdHJsS2V5IHx8IGV2ZW50Lm1ldGFLZXksXG4gIH0pO1xuICBjb25zdCBjdXJzb3IgPSAoKSA9PiB7XG4gICAgZWxlbWVudC5zdHlsZS5jdXJzb3IgPVxuICAgICAgZG9pbmcgPT09IFwicGFuXCIgfHwgZG9pbmcgPT09IFwiZHJhZ1wiXG4gICAgICAgID8gXCJncmFiYmluZ1wiXG4gICAgICAgIDogZG9pbmcgPT09IFwiYmFuZFwiXG4gICAgICAgICAgPyBcImNyb3NzaGFpclwiXG4gICAgICAgICAgOiBob3ZlcmVkPy5raW5kID09PSBcImRldmljZVwiXG4gICAgICAgICAgICA/IFwicG9pbnRlclwiXG4gICAgICAgICAgICA6IFwiZ3JhYlwiO1xuICB9O1xuICBjb25zdCBob3ZlciA9IChmb3VuZDogSGl0IHwgdW5kZWZpbmVkLCBhdDogUG9pbnRlZCB8IHVuZGVmaW5lZCkgPT4ge1xuICAgIGlmIChzYW1lKGZvdW5kLCBob3ZlcmVkKSkgcmV0dXJuO1xuICAgIGhvdmVyZWQgPSBmb3VuZDtcbiAgICBjdXJzb3IoKTtcbiAgICBzdGFnZS50b2xkKCkub25Ib3Zlcj8uKGZvdW5kLCBhdCk7XG4gIH07XG4gIGNvbnN0IGNhbG0gPSAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KHByZXNzKTtcbiAgICBwcmVzcyA9IHVuZGVmaW5lZDtcbiAgfTtcbiAgY29uc3QgcGFuQnkgPSAoZnJvbTogUG9pbnQsIHRvOiBQb2ludCkgPT4ge1xuICAgIGNvbnN0IGNhbWVyYSA9IHN0YWdlLmNhbWVyYSgpO1xuICAgIGNvbnN0IG1vdmVkID0ge1xuICAgICAgLi4uY2FtZXJhLFxuICAgICAgeDogY2FtZXJhLnggLSAodG8ueCAtIGZyb20ueCkgLyBjYW1lcmEuc2NhbGUsXG4gICAgICB5OiBjYW1lcmEueSAtICh0by55IC0gZnJvbS55KSAvIGNhbWVyYS5zY2FsZSxcbiAgICB9O1xuICAgIHN0YWdlLmdvKGNsYW1wKG1vdmVkLCBzdGFnZS5zY2VuZSgpLmxheW91dCwgc3RhZ2Uudmlld3BvcnQoKSkpO1xuICB9O1xuICBjb25zdCB6b29tID0gKGF0OiBQb2ludCwgZmFjdG9yOiBudW1iZXIpID0+IHtcbiAgICBjb25zdCB7IGxheW91dCB9ID0gc3RhZ2Uuc2NlbmUoKTtcbiAgICBjb25zdCB2aWV3cG9ydCA9IHN0YWdlLnZpZXdwb3J0KCk7XG4gICAgY29uc3QgY2FtZXJhID0gc3RhZ2UuY2FtZXJhKCk7XG4gICAgLy8gVGhlIHNjYWxlIGlzIGhlbGQgZmlyc3QsIHNvIHRoYXQgdGhlIHBvaW50IGJlbG93IHRoZSBwb2ludGVyIHN0YXlzIGF0IHRoZSBsaW1pdHMgdG9vLlxuICAgIGNvbnN0IHsgc2NhbGUgfSA9IGNsYW1wKHsgLi4uY2FtZXJhLCBzY2FsZTogY2FtZXJhLnNjYWxlICogZmFjdG9yIH0sIGxheW91dCwgdmlld3BvcnQpO1xuICAgIHN0YWdlLmdvKGNsYW1wKHpvb21BdChjYW1lcmEsIHZpZXdwb3J0LCBhdCwgc2NhbGUpLCBsYXlvdXQsIHZpZXdwb3J0KSk7XG4gIH07XG4gIGNvbnN0IGJhbmRPZiA9ICh0bzogUG9pbnQpOiBCb3ggPT4ge1xuICAgIGNvbnN0IFthLCBiXSA9IFt3b3JsZChzdGFydCksIHdvcmxkKHRvKV07XG4gICAgcmV0dXJuIHtcbiAgICAgIHg6IE1hdGgubWluKGEueCwgYi54KSxcbiAgICAgIHk6IE1hdGgubWluKGEueSwgYi55KSxcbiAgICAgIHdpZHRoOiBNYXRoLmFicyhhLnggLSBiLngpLFxuICAgICAgaGVpZ2h0OiBNYXRoLmFicyhhLnkgLSBiLnkpLFxuICAgIH07XG4gIH07XG4gIGNvbnN0IGNhbmNlbCA9ICgpID0+IHtcbiAgICBjYWxtKCk7XG4gICAgaWYgKGRvaW5nID09PSBcImRyYWdcIikgc3RhZ2UudG9sZCgpLm9uRHJhZ0NhbmNlbD8uKCk7XG4gICAgaWYgKGRvaW5nID09PSBcImJhbmRcIikgc3RhZ2UuYmFuZCh1bmRlZmluZWQpO1xuICAgIGlmIChkb2luZyAhPT0gXCJub3RoaW5nXCIpIGRvaW5nID0gXCJkb25lXCI7XG4gICAgY3Vyc29yKCk7XG4gIH07XG5cbiAgY29uc3QgZG93biA9IChldmVudDogUG9pbnRlckV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmJ1dHRvbiAhPT0gMCkgcmV0dXJuO1xuICAgIGVsZW1lbnQuZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiB0cnVlIH0pO1xuICAgIGNvbnN0IGF0ID0gbG9jYWwoZXZlbnQpO1xuICAgIGZpbmdlcnMuc2V0KGV2ZW50LnBvaW50ZXJJZCwgYXQpO1xuICAgIGVsZW1lbnQuc2V0UG9pbnRlckNhcHR1cmUoZXZlbnQucG9pbnRlcklkKTtcbiAgICBpZiAoZmluZ2Vycy5zaXplID09PSAyKSB7XG4gICAgICBjYW5jZWwoKTtcbiAgICAgIGRvaW5nID0gXCJwaW5jaFwiO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoZmluZ2Vycy5zaXplID4gMikgcmV0dXJuO1xuICAgIGRvaW5nID0gXCJwcmVzc2VkXCI7XG4gICAgc3RhcnQgPSBhdDtcbiAgICBsYXN0ID0gYXQ7XG4gICAgcHJlc3NlZCA9IGhpdEF0KGF0KTtcbiAgICBpZiAoZXZlbnQucG9pbnRlclR5cGUgPT09IFwidG91Y2hcIikge1xuICAgICAgY29uc3Qgd2hlcmUgPSBwb2ludGVkKGV2ZW50KTtcbiAgICAgIHByZXNzID0gc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICAgIGRvaW5nID0gXCJkb25lXCI7XG4gICAgICAgIHN0YWdlLnRvbGQoKS5vbkNvbnRleHQ/LihwcmVzc2VkLCB3aGVyZSk7XG4gICAgICB9LCBMT05HX1BSRVNTX01TKTtcbiAgICB9XG4gIH07XG5cbiAgY29uc3QgYmVnaW4gPSAoZXZlbnQ6IFBvaW50ZXJFdmVudCwgYXQ6IFBvaW50KSA9PiB7XG4gICAgY29uc3QgZmFyID0gTWF0aC5oeXBvdChhdC54IC0gc3RhcnQueCwgYXQueSAtIHN0YXJ0LnkpO1xuICAgIGlmIChmYXIgPCBDTElDS19QWCkgcmV0dXJuO1xuICAgIGNhbG0oKTtcbiAgICBjb25zdCB0b2xkID0gc3RhZ2UudG9sZCgpO1xuICAgIGlmIChldmVudC5zaGlmdEtleSAmJiBldmVudC5wb2ludGVyVHlwZSAhPT0gXCJ0b3VjaFwiKSBkb2luZyA9IFwiYmFuZFwiO1xuICAgIGVsc2UgaWYgKFxuICAgICAgcHJlc3NlZD8ua2luZCA9PT0gXCJkZXZpY2VcIiAmJlxuICAgICAgZXZlbnQucG9pbnRlclR5cGUgIT09IFwidG91Y2hcIiAmJlxuICAgICAgdG9sZC5jYW5EcmFnPy4ocHJlc3NlZC5zbG90KVxuICAgICkge1xuICAgICAgaWYgKGZhciA8IERSQUdfUFgpIHJldHVybjtcbiAgICAgIGRvaW5nID0gXCJkcmFnXCI7XG4gICAgICBob3Zlcih1bmRlZmluZWQsIHVuZGVmaW5lZCk7XG4gICAgICB0b2xkLm9uRHJhZ1N0YXJ0Py4ocHJlc3NlZC5zbG90LCB7IC4uLnBvaW50ZWQoZXZlbnQpLCB3b3JsZDogd29ybGQoc3RhcnQpIH0sIHByZXNzZWQucGxhY2VkKTtcbiAgICB9IGVsc2UgZG9pbmcgPSBcInBhblwiO1xuICAgIGN1cnNvcigpO1xuICB9O1xuXG4gIGNvbnN0IG1vdmUgPSAoZXZlbnQ6IFBvaW50ZXJFdmVudCkgPT4ge1xuICAgIGNvbnN0IGF0ID0gbG9jYWwoZXZlbnQpO1xuICAgIGlmIChkb2luZyA9PT0gXCJub3RoaW5nXCIpIHtcbiAgICAgIGlmIChldmVudC5wb2ludGVyVHlwZSAhPT0gXCJ0b3VjaFwiKSBob3ZlcihoaXRBdChhdCksIHBvaW50ZWQoZXZlbnQpKTtcbiAgICAgIGxhc3QgPSBhdDtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCFmaW5nZXJzLmhhcyhldmVudC5wb2ludGVySWQpKSByZXR1cm47XG4gICAgaWYgKGRvaW5nID09PSBcInBpbmNoXCIpIHtcbiAgICAgIGNvbnN0IG90aGVyID0gWy4uLmZpbmdlcnNdLmZpbmQoKFtpZF0pID0+IGlkICE9PSBldmVudC5wb2ludGVySWQpPy5bMV07XG4gICAgICBjb25zdCBiZWZvcmUgPSBmaW5nZXJzLmdldChldmVudC5wb2ludGVySWQpITtcbiAgICAgIGZpbmdlcnMuc2V0KGV2ZW50LnBvaW50ZXJJZCwgYXQpO1xuICAgICAgaWYgKCFvdGhlcikgcmV0dXJuO1xuICAgICAgY29uc3Qgd2FzID0gTWF0aC5oeXBvdChiZWZvcmUueCAtIG90aGVyLngsIGJlZm9yZS55IC0gb3RoZXIueSk7XG4gICAgICBjb25zdCBpcyA9IE1hdGguaHlwb3QoYXQueCAtIG90aGVyLngsIGF0LnkgLSBvdGhlci55KTtcbiAgICAgIGNvbnN0IG1pZGRsZSA9IChhOiBQb2ludCk6IFBvaW50ID0+ICh7IHg6IChhLnggKyBvdGhlci54KSAvIDIsIHk6IChhLnkgKyBvdGhlci55KSAvIDIgfSk7XG4gICAgICBwYW5CeShtaWRkbGUoYmVmb3JlKSwgbWlkZGxlKGF0KSk7XG4gICAgICBpZiAod2FzID4gMCAmJiBpcyA+IDApIHpvb20obWlkZGxlKGF0KSwgaXMgLyB3YXMpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBmaW5nZXJzLnNldChldmVudC5wb2ludGVySWQsIGF0KTtcbiAgICBpZiAoZG9pbmcgPT09IFwicHJlc3NlZFwiKSBiZWdpbihldmVudCwgYXQpO1xuICAgIGlmIChkb2luZyA9PT0gXCJwYW5cIikgcGFuQnkobGFzdCwgYXQpO1xuICAgIGVsc2UgaWYgKGRvaW5nID09PSBcImJhbmRcIikgc3RhZ2UuYmFuZChiYW5kT2YoYXQpKTtcbiAgICBlbHNlIGlmIChkb2luZyA9PT0gXCJkcmFnXCIpIHN0YWdlLnRvbGQoKS5vbkRyYWdNb3ZlPy4ocG9pbnRlZChldmVudCksIGhpdEF0KGF0KSk7XG4gICAgaWYgKGRvaW5nICE9PSBcInByZXNzZWRcIikgbGFzdCA9IGF0O1xuICB9O1xuXG4gIGNvbnN0IHVwID0gKGV2ZW50OiBQb2ludGVyRXZlbnQpID0+IHtcbiAgICBpZiAoIWZpbmdlcnMuZGVsZXRlKGV2ZW50LnBvaW50ZXJJZCkpIHJldHVybjtcbiAgICBjYWxtKCk7XG4gICAgY29uc3QgYXQgPSBsb2NhbChldmVudCk7XG4gICAgY29uc3QgdG9sZCA9IHN0YWdlLnRvbGQoKTtcbiAgICBjb25zdCB3YXMgPSBkb2luZztcbiAgICBpZiAod2FzID09PSBcInBpbmNoXCIpIHtcbiAgICAgIC8vIFRoZSBmaW5nZXIgdGhhdCBpcyBsZWZ0IGRvZXMgbm90IHBhbiBmcm9tIHdoZXJlIHRoZSBvdGhlciBvbmUgd2FzLlxuICAgICAgZG9pbmcgPSBmaW5nZXJzLnNpemUgPiAwID8gXCJkb25lXCIgOiBcIm5vdGhpbmdcIjtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKGZpbmdlcnMuc2l6ZSA+IDApIHJldHVybjtcbiAgICBkb2luZyA9IFwibm90aGluZ1wiO1xuICAgIGlmICh3YXMgPT09IFwicHJlc3NlZFwiKSB0b2xkLm9uU2VsZWN0Py4ocHJlc3NlZCwgaGVsZChldmVudCkpO1xuICAgIGVsc2UgaWYgKHdhcyA9PT0gXCJiYW5kXCIpIHtcbiAgICAgIGNvbnN0IHsgc2l0ZSwgbGF5b3V0IH0gPSBzdGFnZS5zY2VuZSgpO1xuICAgICAgY29uc3QgYm94ID0gYmFuZE9mKGF0KTtcbiAgICAgIHN0YWdlLmJhbmQodW5kZWZpbmVkKTtcbiAgICAgIHRvbGQub25CYW5kPy4od2l0aGluKHNpdGUsIGxheW91dCwgYm94KSwgaGVsZChldmVudCkpO1xuICAgIH0gZWxzZSBpZiAod2FzID09PSBcImRyYWdcIikgdG9sZC5vbkRyb3A/Lihwb2ludGVkKGV2ZW50KSwgaGl0QXQoYXQpKTtcbiAgICBjdXJzb3IoKTtcbiAgfTtcblxuICBjb25zdCBsb3N0ID0gKGV2ZW50OiBQb2ludGVyRXZlbnQpID0+IHtcbiAgICBpZiAoIWZpbmdlcnMuZGVsZXRlKGV2ZW50LnBvaW50ZXJJZCkpIHJldHVybjtcbiAgICBjYW5jZWwoKTtcbiAgICBpZiAoZmluZ2Vycy5zaXplID09PSAwKSBkb2luZyA9IFwibm90aGluZ1wiO1xuICB9O1xuXG4gIGNvbnN0IGxlYXZlID0gKCkgPT4ge1xuICAgIGlmIChkb2luZyA9PT0gXCJub3RoaW5nXCIpIGhvdmVyKHVuZGVmaW5lZCwgdW5kZWZpbmVkKTtcbiAgfTtcblxuICBjb25zdCB3aGVlbCA9IChldmVudDogV2hlZWxFdmVudCkgPT4ge1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgY29uc3QgdW5pdCA9IGV2ZW50LmRlbHRhTW9kZSA9PT0gMSA/IExJTkVfUFggOiBldmVudC5kZWx0YU1vZGUgPT09IDIgPyBlbGVtZW50LmNsaWVudEhlaWdodCA6IDE7XG4gICAgY29uc3QgW3gsIHldID0gW2V2ZW50LmRlbHRhWCAqIHVuaXQsIGV2ZW50LmRlbHRhWSAqIHVuaXRdO1xuICAgIGNvbnN0IGF0ID0gbG9jYWwoZXZlbnQpO1xuICAgIGlmIChldmVudC5jdHJsS2V5IHx8IGV2ZW50Lm1ldGFLZXkpXG4gICAgICB6b29tKGF0LCBNYXRoLmV4cCgtTWF0aC5tYXgoLTYwLCBNYXRoLm1pbig2MCwgeSkpICogUElOQ0hfWk9PTSkpO1xuICAgIGVsc2UgaWYgKGV2ZW50LnNoaWZ0S2V5KSBwYW5CeSh7IHg6IHggfHwgeSwgeTogMCB9LCB7IHg6IDAsIHk6IDAgfSk7XG4gICAgZWxzZSBpZiAoTWF0aC5hYnMoeCkgPiBNYXRoLmFicyh5KSkgcGFuQnkoeyB4LCB5IH0sIHsgeDogMCwgeTogMCB9KTtcbiAgICBlbHNlIHpvb20oYXQsIE1hdGguZXhwKC1NYXRoLm1heCgtMjQwLCBNYXRoLm1pbigyNDAsIHkpKSAqIFdIRUVMX1pPT00pKTtcbiAgICBpZiAoZG9pbmcgPT09IFwibm90aGluZ1wiKSBob3ZlcihoaXRBdChhdCksIHBvaW50ZWQoZXZlbnQpKTtcbiAgfTtcblxuICBjb25zdCB0d2ljZSA9IChldmVudDogTW91c2VFdmVudCkgPT4ge1xuICAgIGNvbnN0IGF0ID0gbG9jYWwoZXZlbnQpO1xuICAgIHN0YWdlLm9wZW4oaGl0QXQoYXQpLCB3b3JsZChhdCkpO1xuICB9O1xuXG4gIGNvbnN0IGNvbnRleHQgPSAoZXZlbnQ6IE1vdXNlRXZlbnQpID0+IHtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGlmIChkb2luZyA9PT0gXCJkb25lXCIpIHJldHVybjtcbiAgICBjYW5jZWwoKTtcbiAgICBzdGFnZS50b2xkKCkub25Db250ZXh0Py4oaGl0QXQobG9jYWwoZXZlbnQpKSwgcG9pbnRlZChldmVudCkpO1xuICB9O1xuXG4gIGNvbnN0IGtleSA9IChldmVudDogS2V5Ym9hcmRFdmVudCkgPT4ge1xuICAgIGlmIChldmVudC5rZXkgPT09IFwiRXNjYXBlXCIgJiYgKGRvaW5nID09PSBcImRyYWdcIiB8fCBkb2luZyA9PT0gXCJiYW5kXCIpKSB7XG4gICAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICAgIGNhbmNlbCgpO1xuICAgIH1cbiAgfTtcblxuICBjb25zdCBldmVudHM6IEFycmF5PFtzdHJpbmcsIChldmVudDogbmV2ZXIpID0+IHZvaWRdPiA9IFtcbiAgICBbXCJwb2ludGVyZG93blwiLCBkb3duXSxcbiAgICBbXCJwb2ludGVybW92ZVwiLCBtb3ZlXSxcbiAgICBbXCJwb2ludGVydXBcIiwgdXBdLFxuICAgIFtcInBvaW50ZXJjYW5jZWxcIiwgbG9zdF0sXG4gICAgW1wibG9zdHBvaW50ZXJjYXB0dXJlXCIsIGxvc3RdLFxuICAgIFtcInBvaW50ZXJsZWF2ZVwiLCBsZWF2ZV0sXG4gICAgW1wiZGJsY2xpY2tcIiwgdHdpY2VdLFxuICAgIFtcImNvbnRleHRtZW51XCIsIGNvbnRleHRdLFxuICAgIFtcImtleWRvd25cIiwga2V5XSxcbiAgXTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGV2ZW50cylcbiAgICBlbGVtZW50LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIgYXMgdW5rbm93biBhcyBFdmVudExpc3RlbmVyKTtcbiAgZWxlbWVudC5hZGRFdmVudExpc3RlbmVyKFwid2hlZWxcIiwgd2hlZWwsIHsgcGFzc2l2ZTogZmFsc2UgfSk7XG4gIGN1cnNvcigpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNhbG0oKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgZXZlbnRzKVxuICAgICAgZWxlbWVudC5yZW1vdmVFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyIGFzIHVua25vd24gYXMgRXZlbnRMaXN0ZW5lcik7XG4gICAgZWxlbWVudC5yZW1vdmVFdmVudExpc3RlbmVyKFwid2hlZWxcIiwgd2hlZWwpO1xuICB9O1xufVxuXG4vKiogV2hldGhlciB0d28gaGl0cyBhcmUgb2YgdGhlIHNhbWUgdGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gc2FtZShhOiBIaXQgfCB1bmRlZmluZWQsIGI6IEhpdCB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICBpZiAoIWEgfHwgIWIpIHJldHVybiBhID09PSBiO1xuICBpZiAoYS5raW5kICE9PSBiLmtpbmQgfHwgYS5wbGFjZWQgIT09IGIucGxhY2VkKSByZXR1cm4gZmFsc2U7XG4gIGlmIChhLmtpbmQgPT09IFwiZGV2aWNlXCIpIHJldHVybiBhLnNsb3QgPT09IChiIGFzIHR5cGVvZiBhKS5zbG90O1xuICByZXR1cm4gYS5raW5kID09PSBcInJhY2tcIiB8fCBhLnUgPT09IChiIGFzIHR5cGVvZiBhKS51O1xufVxuIiwgIi8vIFRoZSBjb2xvdXJzIG9mIHRoZSBkcmF3aW5nLCBsaWdodCBhbmQgZGFyay4gVGhleSBhcmUgaGVyZSBhbmQgbm90IGluIHRoZSBzdHlsZSBzaGVldCBiZWNhdXNlIGEgcGljdHVyZVxuLy8gdGhhdCBpcyBzYXZlZCwgcHJpbnRlZCBvciBtYWRlIGJ5IHRoZSBzZXJ2ZXIgaGFzIHRoZW0gdG9vLlxuXG4vKiogVGhlIG5hbWVzIG9mIGNvbG91cnMuICovXG5leHBvcnQgdHlwZSBJbmsgPSBrZXlvZiB0eXBlb2YgTElHSFQ7XG5cbi8qKiBIb3cgZXZlcnl0aGluZyBpcyBkcmF3bi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGhlbWUge1xuICBuYW1lOiBcImxpZ2h0XCIgfCBcImRhcmtcIjtcbiAgaW5rczogUmVhZG9ubHk8UmVjb3JkPEluaywgc3RyaW5nPj47XG4gIC8qKiBGYW1pbGllcyBvZiB0eXBlLCBhcyBDU1MgaGFzIHRoZW0uICovXG4gIGZvbnQ6IHN0cmluZztcbn1cblxuY29uc3QgTElHSFQgPSB7XG4gIC8vIFRoZSByb29tLlxuICBmbG9vcjogXCIjZjVmNmY4XCIsXG4gIGdyb3VwOiBcIiNmZmZmZmZcIixcbiAgZ3JvdXBMaW5lOiBcIiNlMWU1ZWJcIixcbiAgaW5rOiBcIiMxODIwMmJcIixcbiAgcXVpZXQ6IFwiIzU0NWY2ZVwiLFxuICBhY2NlbnQ6IFwiIzFkNWZjNFwiLFxuICAvLyBUaGUgcmFjay5cbiAgcG9zdDogXCIjY2ZkNWRkXCIsXG4gIHBvc3RMaWdodDogXCIjZGRlMmU5XCIsXG4gIHBvc3RMaW5lOiBcIiNhYWIzYmZcIixcbiAgcmFpbDogXCIjZTllY2YwXCIsXG4gIGhvbGU6IFwiI2E5YjFiY1wiLFxuICBiYXk6IFwiI2U0ZThlZFwiLFxuICBiYXlMaW5lOiBcIiNkNmRiZTJcIixcbiAgdW5pdDogXCIjNjY3MDdkXCIsXG4gIC8vIERldmljZXMuXG4gIGJvZHk6IFwiI2ZiZmNmZFwiLFxuICBib2R5TG93OiBcIiNlZWYxZjRcIixcbiAgYm9keUxpbmU6IFwiI2I0YmRjOFwiLFxuICBwbGF0ZTogXCIjZGZlNGVhXCIsXG4gIHBsYXRlTGluZTogXCIjYzNjYWQ0XCIsXG4gIGRhcms6IFwiIzhiOTZhNVwiLFxuICBkYXJrZXI6IFwiIzVkNjg3N1wiLFxuICBzb2NrZXQ6IFwiIzQ3NTI2MVwiLFxuICBtZXRhbDogXCIjYzlkMGQ5XCIsXG4gIHNoaW5lOiBcIiNmZmZmZmZcIixcbiAgbGl0OiBcIiMyMmEwNmJcIixcbiAgYmx1ZTogXCIjM2I4MmQ2XCIsXG4gIC8vIEJsb2NrcyB0aGF0IGFyZSB0b28gc21hbGwgZm9yIGEgcGljdHVyZS5cbiAgc2VydmVyOiBcIiNiOWMzZDBcIixcbiAgc3dpdGNoOiBcIiM5ZGI0Y2ZcIixcbiAgc3RvcmFnZTogXCIjYmRiYmQzXCIsXG4gIC8vIFdoYXQgaXMgdG9sZCBhYm91dCBkZXZpY2VzLlxuICBnb29kOiBcIiMxNjc1NGFcIixcbiAgd2FybjogXCIjOGE1MjAwXCIsXG4gIGJhZDogXCIjYjMyNjFlXCIsXG4gIGluZm86IFwiIzFkNWZjNFwiLFxuICBvZmY6IFwiIzZiNzY4NFwiLFxuICBnb29kR3JvdW5kOiBcIiNkM2VkZGZcIixcbiAgd2Fybkdyb3VuZDogXCIjZmJlNmJkXCIsXG4gIGJhZEdyb3VuZDogXCIjZjhkNWQxXCIsXG4gIGluZm9Hcm91bmQ6IFwiI2Q2ZTRmOFwiLFxuICBvZmZHcm91bmQ6IFwiI2UyZTZlYlwiLFxuICB0cmFjazogXCIjZTZlYWVmXCIsXG4gIGxhYmVsOiBcIiNmZmZmZmZcIixcbiAgb25EYXJrOiBcIiNmZmZmZmZcIixcbiAgb25MaWdodDogXCIjMTgyMDJiXCIsXG59IGFzIGNvbnN0O1xuXG5jb25zdCBEQVJLOiBSZWNvcmQ8a2V5b2YgdHlwZW9mIExJR0hULCBzdHJpbmc+ID0ge1xuICBmbG9vcjogXCIjMGUxMjE3XCIsXG4gIGdyb3VwOiBcIiMxNDE5MjBcIixcbiAgZ3JvdXBMaW5lOiBcIiMyNDJjMzZcIixcbiAgaW5rOiBcIiNlNmVhZjBcIixcbiAgcXVpZXQ6IFwiIzlhYTZiNlwiLFxuICBhY2NlbnQ6IFwiIzZiYTZmZlwiLFxuICBwb3N0OiBcIiMyYjMzM2VcIixcbiAgcG9zdExpZ2h0OiBcIiMzNDNkNDlcIixcbiAgcG9zdExpbmU6IFwiIzQ2NTE2MFwiLFxuICByYWlsOiBcIiMxZDI0MmRcIixcbiAgaG9sZTogXCIjNGQ1ODY3XCIsXG4gIGJheTogXCIjMGMxMDE1XCIsXG4gIGJheUxpbmU6IFwiIzFhMjAyOFwiLFxuICB1bml0OiBcIiM4NzkzYTNcIixcbiAgYm9keTogXCIjMzMzYzQ4XCIsXG4gIGJvZHlMb3c6IFwiIzI5MzEzYlwiLFxuICBib2R5TGluZTogXCIjNGQ1OTY4XCIsXG4gIHBsYXRlOiBcIiMyMzJhMzNcIixcbiAgcGxhdGVMaW5lOiBcIiM0MzRlNWNcIixcbiAgZGFyazogXCIjNTc2MzZmXCIsXG4gIGRhcmtlcjogXCIjMTYxYjIyXCIsXG4gIHNvY2tldDogXCIjMGQxMTE2XCIsXG4gIG1ldGFsOiBcIiM2Yjc3ODZcIixcbiAgc2hpbmU6IFwiIzQxNGM1YVwiLFxuICBsaXQ6IFwiIzRjYzM4YVwiLFxuICBibHVlOiBcIiM2YmE2ZmZcIixcbiAgc2VydmVyOiBcIiM0NjUyNWZcIixcbiAgc3dpdGNoOiBcIiMzYzU4NzdcIixcbiAgc3RvcmFnZTogXCIjNTQ1MDdhXCIsXG4gIGdvb2Q6IFwiIzRjYzM4YVwiLFxuICB3YXJuOiBcIiNlNGIwNGNcIixcbiAgYmFkOiBcIiNmZjhkODNcIixcbiAgaW5mbzogXCIjNmJhNmZmXCIsXG4gIG9mZjogXCIjOTRhMGFmXCIsXG4gIGdvb2RHcm91bmQ6IFwiIzE3M2QyZFwiLFxuICB3YXJuR3JvdW5kOiBcIiM0NTM2MTFcIixcbiAgYmFkR3JvdW5kOiBcIiM1MjI0MjBcIixcbiAgaW5mb0dyb3VuZDogXCIjMWIzNTU4XCIsXG4gIG9mZkdyb3VuZDogXCIjMmEzMjNjXCIsXG4gIHRyYWNrOiBcIiMyMjI5MzJcIixcbiAgbGFiZWw6IFwiIzE2MWIyMlwiLFxuICBvbkRhcms6IFwiI2ZmZmZmZlwiLFxuICBvbkxpZ2h0OiBcIiMxMDE1MWNcIixcbn07XG5cbmNvbnN0IEZPTlQgPSAnc3lzdGVtLXVpLCAtYXBwbGUtc3lzdGVtLCBcIlNlZ29lIFVJXCIsIFJvYm90bywgXCJOb3RvIFNhbnNcIiwgc2Fucy1zZXJpZic7XG5cbi8qKiBMaWdodCBhbmQgZGFyay4gKi9cbmV4cG9ydCBjb25zdCBUSEVNRVM6IFJlYWRvbmx5PFJlY29yZDxUaGVtZVtcIm5hbWVcIl0sIFRoZW1lPj4gPSB7XG4gIGxpZ2h0OiB7IG5hbWU6IFwibGlnaHRcIiwgaW5rczogTElHSFQsIGZvbnQ6IEZPTlQgfSxcbiAgZGFyazogeyBuYW1lOiBcImRhcmtcIiwgaW5rczogREFSSywgZm9udDogRk9OVCB9LFxufTtcbiIsICIvLyBXaGF0IGZvbGxvd3MgdGhlIHBvaW50ZXIsIG9uIGEgY2FudmFzIG9mIGl0cyBvd246IGhvdmVyLCBkcmFnLCBydWJiZXIgYmFuZC4gVGhlIHJhY2tzIGJlbG93IGFyZSBub3Rcbi8vIGRyYXduIGFnYWluIGZvciBpdC5cbmltcG9ydCB0eXBlIHsgQ2FtZXJhLCBWaWV3cG9ydCB9IGZyb20gXCIuL2NhbWVyYVwiO1xuaW1wb3J0IHsgQ2FudmFzUGVuLCB0eXBlIENvbnRleHQgfSBmcm9tIFwiLi9jYW52YXNwZW5cIjtcbmltcG9ydCB7IHR1cm5lZCB9IGZyb20gXCIuL2hpdFwiO1xuaW1wb3J0IHR5cGUgeyBUaGVtZSB9IGZyb20gXCIuL2lua3NcIjtcbmltcG9ydCB7IHR5cGUgQm94LCBkZXZpY2VCb3gsIGZyYW1lQm94LCB1bml0c0JveCB9IGZyb20gXCIuL2xheW91dFwiO1xuaW1wb3J0IHsgbGFiZWwgfSBmcm9tIFwiLi9tYXJrc1wiO1xuaW1wb3J0IHR5cGUgeyBEcmFnLCBTY2VuZSB9IGZyb20gXCIuL3NjZW5lXCI7XG5pbXBvcnQgeyBzcHJpdGUgfSBmcm9tIFwiLi9zcHJpdGVzXCI7XG5cbi8qKiBEcmF3cyB3aGF0IGNoYW5nZXMgd2l0aCB0aGUgcG9pbnRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkcmF3T3ZlcmxheShcbiAgY3R4OiBDb250ZXh0LFxuICBzY2VuZTogU2NlbmUsXG4gIGNhbWVyYTogQ2FtZXJhLFxuICB2aWV3cG9ydDogVmlld3BvcnQsXG4gIHRoZW1lOiBUaGVtZSxcbiAgZHByOiBudW1iZXIsXG4pOiB2b2lkIHtcbiAgY3R4LnNldFRyYW5zZm9ybSgxLCAwLCAwLCAxLCAwLCAwKTtcbiAgY3R4LmNsZWFyUmVjdCgwLCAwLCBNYXRoLmNlaWwodmlld3BvcnQud2lkdGggKiBkcHIpLCBNYXRoLmNlaWwodmlld3BvcnQuaGVpZ2h0ICogZHByKSk7XG4gIGNvbnN0IHBlbiA9IG5ldyBDYW52YXNQZW4oY3R4LCBkcHIsIHRoZW1lLCBzcHJpdGUpO1xuICBjb25zdCB7IGlua3MgfSA9IHRoZW1lO1xuICBjb25zdCBwbGFjZSA9IChib3g6IEJveCk6IEJveCA9PiAoe1xuICAgIHg6IChib3gueCAtIGNhbWVyYS54KSAqIGNhbWVyYS5zY2FsZSArIHZpZXdwb3J0LndpZHRoIC8gMixcbiAgICB5OiAoYm94LnkgLSBjYW1lcmEueSkgKiBjYW1lcmEuc2NhbGUgKyB2aWV3cG9ydC5oZWlnaHQgLyAyLFxuICAgIHdpZHRoOiBib3gud2lkdGggKiBjYW1lcmEuc2NhbGUsXG4gICAgaGVpZ2h0OiBib3guaGVpZ2h0ICogY2FtZXJhLnNjYWxlLFxuICB9KTtcbiAgaWYgKHNjZW5lLmRyYWcpIGRyYWcocGVuLCBzY2VuZSwgc2NlbmUuZHJhZywgdGhlbWUsIHBsYWNlKTtcbiAgZWxzZSBpZiAoc2NlbmUuaG92ZXIpIHtcbiAgICBjb25zdCB7IGhvdmVyIH0gPSBzY2VuZTtcbiAgICBjb25zdCBwbGFjZWQgPSBzY2VuZS5sYXlvdXQucGxhY2VkW2hvdmVyLnBsYWNlZF07XG4gICAgaWYgKHBsYWNlZCAmJiBob3Zlci5raW5kID09PSBcImRldmljZVwiICYmIHNjZW5lLnNpdGUuZGV2aWNlc1tob3Zlci5zbG90XSkge1xuICAgICAgLy8gT24gZXZlcnkgZmFjZSBvZiB0aGUgcmFjayB0aGF0IGlzIHNob3duLlxuICAgICAgc2NlbmUubGF5b3V0LnBsYWNlZC5mb3JFYWNoKChlYWNoKSA9PiB7XG4gICAgICAgIGlmIChlYWNoLnJhY2sgIT09IHBsYWNlZC5yYWNrKSByZXR1cm47XG4gICAgICAgIGNvbnN0IGF0ID0gcGxhY2UoZGV2aWNlQm94KHNjZW5lLnNpdGUsIGVhY2gsIGhvdmVyLnNsb3QpKTtcbiAgICAgICAgcGVuLmFscGhhKDAuMTYpO1xuICAgICAgICBwZW4uYm94KGF0LngsIGF0LnksIGF0LndpZHRoLCBhdC5oZWlnaHQsIGlua3MuYWNjZW50LCAyKTtcbiAgICAgICAgcGVuLmFscGhhKDEpO1xuICAgICAgICBwZW4uZnJhbWUoYXQueCAtIDIsIGF0LnkgLSAyLCBhdC53aWR0aCArIDQsIGF0LmhlaWdodCArIDMsIGlua3MubGFiZWwsIDEsIDQpO1xuICAgICAgICBwZW4uZnJhbWUoYXQueCAtIDEsIGF0LnkgLSAxLCBhdC53aWR0aCArIDIsIGF0LmhlaWdodCArIDEsIGlua3MuYWNjZW50LCAyLCAzKTtcbiAgICAgIH0pO1xuICAgIH0gZWxzZSBpZiAocGxhY2VkICYmIGhvdmVyLmtpbmQgPT09IFwicmFja1wiKSB7XG4gICAgICBjb25zdCBhdCA9IHBsYWNlKGZyYW1lQm94KHBsYWNlZCkpO1xuICAgICAgcGVuLmZyYW1lKGF0LnggLSAyLCBhdC55IC0gMiwgYXQud2lkdGggKyA0LCBhdC5oZWlnaHQgKyAyLCBpbmtzLmFjY2VudCwgMS41LCA2KTtcbiAgICB9XG4gIH1cbiAgaWYgKHNjZW5lLmJhbmQpIHtcbiAgICBjb25zdCBhdCA9IHBsYWNlKHNjZW5lLmJhbmQpO1xuICAgIHBlbi5hbHBoYSgwLjEyKTtcbiAgICBwZW4uYm94KGF0LngsIGF0LnksIGF0LndpZHRoLCBhdC5oZWlnaHQsIGlua3MuYWNjZW50KTtcbiAgICBwZW4uYWxwaGEoMSk7XG4gICAgcGVuLmZyYW1lKGF0LngsIGF0LnksIGF0LndpZHRoLCBhdC5oZWlnaHQsIGlua3MuYWNjZW50LCAxKTtcbiAgfVxufVxuXG4vKiogQSBkZXZpY2UgdGhhdCBpcyBoZWxkOiB3aGVyZSBpdCBjYW4gZ28sIGFuZCB3aHkgbm90IHdoZXJlIGl0IGlzLiAqL1xuZnVuY3Rpb24gZHJhZyhcbiAgcGVuOiBDYW52YXNQZW4sXG4gIHNjZW5lOiBTY2VuZSxcbiAgaGVsZDogRHJhZyxcbiAgdGhlbWU6IFRoZW1lLFxuICBwbGFjZTogKGJveDogQm94KSA9PiBCb3gsXG4pOiB2b2lkIHtcbiAgY29uc3QgeyBpbmtzIH0gPSB0aGVtZTtcbiAgY29uc3QgZGV2aWNlID0gc2NlbmUuc2l0ZS5kZXZpY2VzW2hlbGQuc2xvdF07XG4gIGlmICghZGV2aWNlKSByZXR1cm47XG4gIGhlbGQudGFyZ2V0cy5mb3JFYWNoKCh0YXJnZXQsIGF0KSA9PiB7XG4gICAgY29uc3QgcGxhY2VkID0gc2NlbmUubGF5b3V0LnBsYWNlZFt0YXJnZXQucGxhY2VkXTtcbiAgICBpZiAoIXBsYWNlZCkgcmV0dXJuO1xuICAgIGNvbnN0IG92ZXIgPSBhdCA9PT0gaGVsZC5vdmVyO1xuICAgIGNvbnN0IGJveCA9IHBsYWNlKHVuaXRzQm94KHNjZW5lLnNpdGUsIHBsYWNlZCwgdGFyZ2V0LnUsIHRhcmdldC5oZWlnaHQpKTtcbiAgICBwZW4uYWxwaGEob3ZlciA/IDAuNSA6IDAuMik7XG4gICAgcGVuLmJveChib3gueCwgYm94LnksIGJveC53aWR0aCwgYm94LmhlaWdodCwgaW5rcy5saXQsIDIpO1xuICAgIHBlbi5hbHBoYSgxKTtcbiAgICBpZiAob3ZlcikgcGVuLmZyYW1lKGJveC54LCBib3gueSwgYm94LndpZHRoLCBib3guaGVpZ2h0LCBpbmtzLmdvb2QsIDIsIDMpO1xuICAgIGVsc2UgcGVuLmZyYW1lKGJveC54LCBib3gueSwgYm94LndpZHRoLCBib3guaGVpZ2h0LCBpbmtzLmxpdCwgMSwgMik7XG4gIH0pO1xuICBjb25zdCBib3ggPSBwbGFjZShoZWxkLmJveCk7XG4gIGNvbnN0IHRlbXBsYXRlID0gc2NlbmUuc2l0ZS50ZW1wbGF0ZXNbZGV2aWNlLnRlbXBsYXRlXTtcbiAgY29uc3Qgb3ZlciA9IGhlbGQub3ZlciA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogaGVsZC50YXJnZXRzW2hlbGQub3Zlcl07XG4gIGNvbnN0IGZhY2UgPSBzY2VuZS5sYXlvdXQucGxhY2VkW292ZXI/LnBsYWNlZCA/PyAtMV0/LmZhY2UgPz8gXCJmcm9udFwiO1xuICBjb25zdCB0dXJuID0gdHVybmVkKGRldmljZSwgZmFjZSk7XG4gIHBlbi5hbHBoYSgwLjg4KTtcbiAgcGVuLmFydChcbiAgICB7XG4gICAgICBraW5kOiB0ZW1wbGF0ZT8ua2luZCA/PyBcInNlcnZlclwiLFxuICAgICAgdW5pdHM6IGRldmljZS5oZWlnaHQsXG4gICAgICBmYWNlOiB0dXJuLFxuICAgICAgZGVwdGg6IGRldmljZS5kZXB0aCxcbiAgICAgIHBpY3R1cmU6IHRlbXBsYXRlPy5waWN0dXJlc1t0dXJuXSxcbiAgICB9LFxuICAgIGJveC54LFxuICAgIGJveC55LFxuICAgIGJveC53aWR0aCxcbiAgICBib3guaGVpZ2h0IC0gMSxcbiAgKTtcbiAgcGVuLmFscGhhKDEpO1xuICBjb25zdCByZWZ1c2VkID0gaGVsZC5yZWZ1c2FsICE9PSB1bmRlZmluZWQgJiYgaGVsZC5yZWZ1c2FsICE9PSBcIlwiO1xuICBwZW4uZnJhbWUoXG4gICAgYm94LnggLSAxLFxuICAgIGJveC55IC0gMSxcbiAgICBib3gud2lkdGggKyAyLFxuICAgIGJveC5oZWlnaHQgKyAyLFxuICAgIHJlZnVzZWQgPyBpbmtzLmJhZCA6IGlua3MuYWNjZW50LFxuICAgIDIsXG4gICAgNCxcbiAgKTtcbiAgY29uc3Qgc2l6ZSA9IDEyO1xuICBpZiAoYm94LmhlaWdodCA+PSAxMylcbiAgICBsYWJlbChcbiAgICAgIHBlbixcbiAgICAgIHRoZW1lLFxuICAgICAgZGV2aWNlLm5hbWUsXG4gICAgICBib3gueCArIDgsXG4gICAgICBib3gueSArIE1hdGgubWluKGJveC5oZWlnaHQsIDM0KSAvIDIsXG4gICAgICBzaXplLFxuICAgICAgYm94LndpZHRoIC0gMTYsXG4gICAgICB7XG4gICAgICAgIG9wYWNpdHk6IDEsXG4gICAgICB9LFxuICAgICk7XG4gIGlmIChyZWZ1c2VkKVxuICAgIGxhYmVsKHBlbiwgdGhlbWUsIGhlbGQucmVmdXNhbCA/PyBcIlwiLCBib3gueCwgYm94LnkgKyBib3guaGVpZ2h0ICsgMTQsIHNpemUsIDQ2MCwge1xuICAgICAgb3BhY2l0eTogMS4xNixcbiAgICAgIGluazogaW5rcy5iYWQsXG4gICAgICB3ZWlnaHQ6IDYwMCxcbiAgICB9KTtcbn1cbiIsICIvLyBUaGUgcmFja3Mgb24gdGhlIHNjcmVlbjogdHdvIGNhbnZhc2VzIG9mIHRoZSB3aW5kb3cncyBzaXplLCBvbmUgZm9yIHRoZSBwaWN0dXJlIGFuZCBvbmUgZm9yIHdoYXRcbi8vIGZvbGxvd3MgdGhlIHBvaW50ZXIuIFRoZXkgYXJlIGRyYXduIHdoZW4gc29tZXRoaW5nIGhhcyBjaGFuZ2VkLCBhdCBtb3N0IG9uY2UgYSBmcmFtZSwgYW5kIG5ldmVyIGVsc2UuXG5pbXBvcnQgeyBlZmZlY3QsIHR5cGUgUmVhZG9ubHlTaWduYWwsIHR5cGUgU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQge1xuICBiZXR3ZWVuLFxuICB0eXBlIENhbWVyYSxcbiAgY2xhbXAsXG4gIGVhc2VkLFxuICBmaXQsXG4gIGZpdEFsbCxcbiAgZml0UmFjayxcbiAgZml0Um93LFxuICB0eXBlIFZpZXdwb3J0LFxuICB6b29tQXQsXG59IGZyb20gXCIuL2NhbWVyYVwiO1xuaW1wb3J0IHsgZHJhdyB9IGZyb20gXCIuL2RyYXdcIjtcbmltcG9ydCB7IGZvbGxvdywgdHlwZSBUb2xkIH0gZnJvbSBcIi4vZ2VzdHVyZXNcIjtcbmltcG9ydCB0eXBlIHsgSGl0IH0gZnJvbSBcIi4vaGl0XCI7XG5pbXBvcnQgeyBUSEVNRVMsIHR5cGUgVGhlbWUgfSBmcm9tIFwiLi9pbmtzXCI7XG5pbXBvcnQgeyBhcm91bmQsIHR5cGUgQm94LCBkZXZpY2VCb3gsIHR5cGUgUG9pbnQgfSBmcm9tIFwiLi9sYXlvdXRcIjtcbmltcG9ydCB7IGRyYXdPdmVybGF5IH0gZnJvbSBcIi4vb3ZlcmxheVwiO1xuaW1wb3J0IHsgb25QaWN0dXJlIH0gZnJvbSBcIi4vcGljdHVyZXNcIjtcbmltcG9ydCB0eXBlIHsgU2NlbmUgfSBmcm9tIFwiLi9zY2VuZVwiO1xuXG5leHBvcnQgdHlwZSB7IEhlbGQsIFBvaW50ZWQgfSBmcm9tIFwiLi9nZXN0dXJlc1wiO1xuXG4vKiogV2hhdCBjYW4gYmUgYXNrZWQgb2YgdGhlIGNhbnZhcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmFja0NhbnZhc0hhbmRsZSB7XG4gIC8qKiBTaG93cyBldmVyeXRoaW5nLiAqL1xuICBmaXRBbGwoKTogdm9pZDtcbiAgLyoqIFNob3dzIHRoZSByb3cgaW4gdGhlIG1pZGRsZSBpbiBpdHMgZnVsbCBoZWlnaHQuICovXG4gIGZpdFJvdygpOiB2b2lkO1xuICAvKiogU2hvd3MgYSBib3ggb2YgdGhlIHdvcmxkLiAqL1xuICBmbHlUbyhib3g6IEJveCk6IHZvaWQ7XG4gIC8qKiBTaG93cyB0aGVzZSBkZXZpY2VzLiAqL1xuICBmbHlUb1Nsb3RzKHNsb3RzOiBJdGVyYWJsZTxudW1iZXI+KTogdm9pZDtcbiAgLyoqIExhcmdlciBvciBzbWFsbGVyIGJ5IGEgZmFjdG9yLCBhdCB0aGUgbWlkZGxlLiAqL1xuICB6b29tQnkoZmFjdG9yOiBudW1iZXIpOiB2b2lkO1xuICAvKiogR29lcyB0byBhIHNjYWxlLCBhdCB0aGUgbWlkZGxlOiAxIGlzIDEwMCAlLiAqL1xuICB6b29tVG8oc2NhbGU6IG51bWJlcik6IHZvaWQ7XG4gIC8qKiBHb2VzIHRvIGEgY2FtZXJhIGF0IG9uY2UuICovXG4gIGp1bXAoY2FtZXJhOiBDYW1lcmEpOiB2b2lkO1xuICB2aWV3cG9ydCgpOiBWaWV3cG9ydDtcbiAgLyoqIEEgYm94IG9mIHRoZSB3b3JsZCBpbiB0aGUgd2luZG93LCBmb3IgY2FyZHMgYW5kIG1lbnVzLiAqL1xuICBjbGllbnRCb3goYm94OiBCb3gpOiBET01SZWN0O1xuICBmb2N1cygpOiB2b2lkO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJhY2tDYW52YXNQcm9wcyBleHRlbmRzIFRvbGQge1xuICAvKiogQSBuZXcgb2JqZWN0IGZvciBlYWNoIGNoYW5nZTsgbmV3IHZhbHVlcyBhcmUgbmV3IGBwYWludHNgLiAqL1xuICBzY2VuZTogUmVhZG9ubHlTaWduYWw8U2NlbmU+O1xuICAvKiogV3JpdHRlbiBieSB0aGUgY2FudmFzLCBhbmQgYnkgd2hvZXZlciB3YW50cyB0byBiZSBlbHNld2hlcmU7IHVuZGVmaW5lZCBzaG93cyBldmVyeXRoaW5nLiAqL1xuICBjYW1lcmE6IFNpZ25hbDxDYW1lcmEgfCB1bmRlZmluZWQ+O1xuICAvKiogV3JpdHRlbiBieSB0aGUgY2FudmFzOiBpdHMgc2l6ZSBpbiBDU1MgcGl4ZWxzLCBmb3IgdGhlIGxheW91dCdzIGFzcGVjdCBhbmQgZm9yIHRoZSBtaW5pbWFwLiAqL1xuICB2aWV3cG9ydDogU2lnbmFsPFZpZXdwb3J0PjtcbiAgdGhlbWU6IFRoZW1lW1wibmFtZVwiXTtcbiAgLyoqIFdoYXQgdGhlIHBpY3R1cmUgaXMsIGluIHdvcmRzLiAqL1xuICBsYWJlbDogc3RyaW5nO1xuICAvKiogSWQgb2YgdGhlIGFjY2Vzc2libGUgdHdpbi4gKi9cbiAgZGVzY3JpYmVkQnk/OiBzdHJpbmc7XG4gIGhhbmRsZT86IHsgY3VycmVudDogUmFja0NhbnZhc0hhbmRsZSB8IG51bGwgfTtcbiAgLyoqIEEga2V5IHRoYXQgd2FzIHByZXNzZWQgaGVyZSwgYmVmb3JlIGl0IG1vdmVzIHRoZSBjYW1lcmE7IHRydWUgd2hlcmUgaXQgd2FzIG1lYW50IGZvciBzb21ldGhpbmcgZWxzZS4gKi9cbiAgb25LZXk/KGV2ZW50OiBLZXlib2FyZEV2ZW50KTogYm9vbGVhbjtcbn1cblxuLyoqIEhvdyBsb25nIHRoZSB3YXkgdG8gYW5vdGhlciBwbGFjZSB0YWtlcy4gKi9cbmNvbnN0IEZMWV9NUyA9IDQyMDtcbmNvbnN0IFNURVBfTVMgPSAxNjA7XG4vKiogQSBkZXZpY2UgdGhhdCB3YXMgY2xpY2tlZCB0d2ljZSBpcyB0aGlzIGxhcmdlOiAxMDAgJS4gKi9cbmNvbnN0IERFVklDRV9TQ0FMRSA9IDE7XG4vKiogQSBzZWxlY3Rpb24gaXMgbmV2ZXIgc2hvd24gbGFyZ2VyIHRoYW4gdGhpcy4gKi9cbmNvbnN0IFNFTEVDVElPTl9TQ0FMRV9NQVggPSAxLjI1O1xuLyoqIEEgcHJlc3Mgb2YgYW4gYXJyb3cgbW92ZXMgYnkgdGhpcyBwYXJ0IG9mIHRoZSB3aW5kb3cuICovXG5jb25zdCBQQU5fUEFSVCA9IDAuMTU7XG5jb25zdCBaT09NX1NURVAgPSAxLjM7XG5cbmNvbnN0IHdhbnRzQ2FsbSA9ICgpID0+IG1hdGNoTWVkaWEoXCIocHJlZmVycy1yZWR1Y2VkLW1vdGlvbjogcmVkdWNlKVwiKS5tYXRjaGVzO1xuXG4vKiogV2hldGhlciB0aGUgcGljdHVyZSBiZWxvdyB3aGF0IGZvbGxvd3MgdGhlIHBvaW50ZXIgaXMgdGhlIHNhbWUuICovXG5mdW5jdGlvbiBzYW1lUGljdHVyZShhOiBTY2VuZSwgYjogU2NlbmUpOiBib29sZWFuIHtcbiAgcmV0dXJuIChcbiAgICBhLnNpdGUgPT09IGIuc2l0ZSAmJlxuICAgIGEubGF5b3V0ID09PSBiLmxheW91dCAmJlxuICAgIGEucGFpbnRzID09PSBiLnBhaW50cyAmJlxuICAgIGEubW9kZSA9PT0gYi5tb2RlICYmXG4gICAgYS5zY2FsZUJhcnMgPT09IGIuc2NhbGVCYXJzICYmXG4gICAgYS5mYWRlZCA9PT0gYi5mYWRlZCAmJlxuICAgIGEuc2VsZWN0ZWQgPT09IGIuc2VsZWN0ZWQgJiZcbiAgICBhLndvcmRzID09PSBiLndvcmRzXG4gICk7XG59XG5cbi8qKiBUaGUgbGlmZSBvZiB0aGUgdHdvIGNhbnZhc2VzIGJldHdlZW4gbW91bnRpbmcgYW5kIGdvaW5nIGF3YXkuICovXG5jbGFzcyBTY3JlZW4ge1xuICBwcml2YXRlIGZyYW1lID0gMDtcbiAgcHJpdmF0ZSBiYXNlRGlydHkgPSB0cnVlO1xuICBwcml2YXRlIGRyYXduOiBTY2VuZSB8IHVuZGVmaW5lZDtcbiAgcHJpdmF0ZSBmbGlnaHQ6XG4gICAgfCB7IGZyb206IENhbWVyYTsgdG86IENhbWVyYTsgYmVndW46IG51bWJlcjsgbXM6IG51bWJlcjsgd2hvbGU6IGJvb2xlYW4gfVxuICAgIHwgdW5kZWZpbmVkO1xuICBwcml2YXRlIGJhbmQ6IEJveCB8IHVuZGVmaW5lZDtcbiAgcHJpdmF0ZSByZWFkb25seSBlbmRzOiBBcnJheTwoKSA9PiB2b2lkPiA9IFtdO1xuICBwcml2YXRlIGRwciA9IDE7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSBlbGVtZW50OiBIVE1MRWxlbWVudCxcbiAgICBwcml2YXRlIHJlYWRvbmx5IGJhc2U6IEhUTUxDYW52YXNFbGVtZW50LFxuICAgIHByaXZhdGUgcmVhZG9ubHkgb3ZlcjogSFRNTENhbnZhc0VsZW1lbnQsXG4gICAgcHVibGljIHByb3BzOiBSYWNrQ2FudmFzUHJvcHMsXG4gICkge1xuICAgIHRoaXMucmVzaXplKCk7XG4gICAgY29uc3Qgc2l6ZXMgPSBuZXcgUmVzaXplT2JzZXJ2ZXIoKCkgPT4gdGhpcy5yZXNpemUoKSk7XG4gICAgc2l6ZXMub2JzZXJ2ZShlbGVtZW50KTtcbiAgICB0aGlzLmVuZHMucHVzaChcbiAgICAgICgpID0+IHNpemVzLmRpc2Nvbm5lY3QoKSxcbiAgICAgIHRoaXMuZm9sbG93RGVuc2l0eSgpLFxuICAgICAgb25QaWN0dXJlKCgpID0+IHRoaXMud2FrZSh0cnVlKSksXG4gICAgICBlZmZlY3QoKCkgPT4ge1xuICAgICAgICBjb25zdCBzY2VuZSA9IHByb3BzLnNjZW5lLnZhbHVlO1xuICAgICAgICB2b2lkIHByb3BzLmNhbWVyYS52YWx1ZTtcbiAgICAgICAgY29uc3QgeyBkcmF3biB9ID0gdGhpcztcbiAgICAgICAgY29uc3QgY2FtZXJhID0gdGhpcy5zZWVuRnJvbSAhPT0gcHJvcHMuY2FtZXJhLnBlZWsoKTtcbiAgICAgICAgdGhpcy53YWtlKCFkcmF3biB8fCBjYW1lcmEgfHwgIXNhbWVQaWN0dXJlKGRyYXduLCBzY2VuZSkpO1xuICAgICAgfSksXG4gICAgICBmb2xsb3coe1xuICAgICAgICBlbGVtZW50LFxuICAgICAgICBzY2VuZTogKCkgPT4gdGhpcy5zY2VuZSgpLFxuICAgICAgICBjYW1lcmE6ICgpID0+IHRoaXMuY2FtZXJhKCksXG4gICAgICAgIHZpZXdwb3J0OiAoKSA9PiB0aGlzLnZpZXdwb3J0KCksXG4gICAgICAgIGdvOiAoY2FtZXJhKSA9PiB0aGlzLmp1bXAoY2FtZXJhKSxcbiAgICAgICAgb3BlbjogKGhpdCwgYXQpID0+IHRoaXMub3BlbihoaXQsIGF0KSxcbiAgICAgICAgYmFuZDogKGJveCkgPT4ge1xuICAgICAgICAgIHRoaXMuYmFuZCA9IGJveDtcbiAgICAgICAgICB0aGlzLndha2UoZmFsc2UpO1xuICAgICAgICB9LFxuICAgICAgICB0b2xkOiAoKSA9PiB0aGlzLnByb3BzLFxuICAgICAgfSksXG4gICAgKTtcbiAgfVxuXG4gIHByaXZhdGUgc2VlbkZyb206IENhbWVyYSB8IHVuZGVmaW5lZDtcblxuICBlbmQoKTogdm9pZCB7XG4gICAgY2FuY2VsQW5pbWF0aW9uRnJhbWUodGhpcy5mcmFtZSk7XG4gICAgZm9yIChjb25zdCBlbmQgb2YgdGhpcy5lbmRzKSBlbmQoKTtcbiAgfVxuXG4gIHNjZW5lKCk6IFNjZW5lIHtcbiAgICByZXR1cm4gdGhpcy5wcm9wcy5zY2VuZS5wZWVrKCk7XG4gIH1cblxuICB2aWV3cG9ydCgpOiBWaWV3cG9ydCB7XG4gICAgcmV0dXJuIHRoaXMucHJvcHMudmlld3BvcnQucGVlaygpO1xuICB9XG5cbiAgY2FtZXJhKCk6IENhbWVyYSB7XG4gICAgcmV0dXJuIHRoaXMucHJvcHMuY2FtZXJhLnBlZWsoKSA/PyBmaXRBbGwodGhpcy5zY2VuZSgpLmxheW91dCwgdGhpcy52aWV3cG9ydCgpKTtcbiAgfVxuXG4gIC8qKiBEcmF3cyB3aXRoIHRoZSBuZXh0IGZyYW1lLiAqL1xuICB3YWtlKGJhc2U6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLmJhc2VEaXJ0eSB8fD0gYmFzZTtcbiAgICB0aGlzLmZyYW1lIHx8PSByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoKG5vdykgPT4gdGhpcy5wYWludChub3cpKTtcbiAgfVxuXG4gIHByaXZhdGUgcGFpbnQobm93OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmZyYW1lID0gMDtcbiAgICB0aGlzLmZseShub3cpO1xuICAgIGNvbnN0IHZpZXdwb3J0ID0gdGhpcy52aWV3cG9ydCgpO1xuICAgIGlmICh2aWV3cG9ydC53aWR0aCA8IDEgfHwgdmlld3BvcnQuaGVpZ2h0IDwgMSkgcmV0dXJuO1xuICAgIGNvbnN0IHNjZW5lID0gdGhpcy5zY2VuZSgpO1xuICAgIGNvbnN0IGNhbWVyYSA9IHRoaXMuY2FtZXJhKCk7XG4gICAgY29uc3QgdGhlbWUgPSBUSEVNRVNbdGhpcy5wcm9wcy50aGVtZV07XG4gICAgaWYgKHRoaXMuYmFzZURpcnR5KSB7XG4gICAgICBjb25zdCBjdHggPSB0aGlzLmJhc2UuZ2V0Q29udGV4dChcIjJkXCIsIHsgYWxwaGE6IGZhbHNlIH0pO1xuICAgICAgaWYgKGN0eCkgZHJhdyhjdHgsIHNjZW5lLCBjYW1lcmEsIHZpZXdwb3J0LCB0aGVtZSwgdGhpcy5kcHIpO1xuICAgICAgdGhpcy5iYXNlRGlydHkgPSBmYWxzZTtcbiAgICAgIHRoaXMuZHJhd24gPSBzY2VuZTtcbiAgICAgIHRoaXMuc2VlbkZyb20gPSB0aGlzLnByb3BzLmNhbWVyYS5wZWVrKCk7XG4gICAgfVxuICAgIGNvbnN0IGN0eCA9IHRoaXMub3Zlci5nZXRDb250ZXh0KFwiMmRcIik7XG4gICAgY29uc3Qgc2hvd24gPSB0aGlzLmJhbmQgPyB7IC4uLnNjZW5lLCBiYW5kOiB0aGlzLmJhbmQgfSA6IHNjZW5lO1xuICAgIGlmIChjdHgpIGRyYXdPdmVybGF5KGN0eCwgc2hvd24sIGNhbWVyYSwgdmlld3BvcnQsIHRoZW1lLCB0aGlzLmRwcik7XG4gIH1cblxuICAvKiogT25lIHN0ZXAgb24gdGhlIHdheSB0byBhbm90aGVyIGNhbWVyYS4gKi9cbiAgcHJpdmF0ZSBmbHkobm93OiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IGZsaWdodCB9ID0gdGhpcztcbiAgICBpZiAoIWZsaWdodCkgcmV0dXJuO1xuICAgIGlmIChmbGlnaHQuYmVndW4gPT09IDApIGZsaWdodC5iZWd1biA9IG5vdztcbiAgICBjb25zdCBwYXJ0ID0gTWF0aC5taW4oMSwgKG5vdyAtIGZsaWdodC5iZWd1bikgLyBmbGlnaHQubXMpO1xuICAgIGlmIChwYXJ0ID49IDEpIHRoaXMuZmxpZ2h0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMucHJvcHMuY2FtZXJhLnZhbHVlID1cbiAgICAgIHBhcnQgPCAxXG4gICAgICAgID8gYmV0d2VlbihmbGlnaHQuZnJvbSwgZmxpZ2h0LnRvLCBlYXNlZChwYXJ0KSlcbiAgICAgICAgOiBmbGlnaHQud2hvbGVcbiAgICAgICAgICA/IHVuZGVmaW5lZFxuICAgICAgICAgIDogZmxpZ2h0LnRvO1xuICAgIHRoaXMuYmFzZURpcnR5ID0gdHJ1ZTtcbiAgICBpZiAocGFydCA8IDEpIHRoaXMud2FrZSh0cnVlKTtcbiAgfVxuXG4gIC8qKiBHb2VzIHRvIGEgY2FtZXJhOyBgd2hvbGVgIGlzIHRoZSBvbmUgdGhhdCBzaG93cyBldmVyeXRoaW5nLCBhbmQgc3RheXMgc28gd2hlbiB0aGUgc2l6ZSBjaGFuZ2VzLiAqL1xuICBnbyh0bzogQ2FtZXJhLCBtcyA9IEZMWV9NUywgd2hvbGUgPSBmYWxzZSk6IHZvaWQge1xuICAgIGlmICh3YW50c0NhbG0oKSkge1xuICAgICAgdGhpcy5mbGlnaHQgPSB1bmRlZmluZWQ7XG4gICAgICB0aGlzLnByb3BzLmNhbWVyYS52YWx1ZSA9IHdob2xlID8gdW5kZWZpbmVkIDogdG87XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRoaXMuZmxpZ2h0ID0geyBmcm9tOiB0aGlzLmNhbWVyYSgpLCB0bywgYmVndW46IDAsIG1zLCB3aG9sZSB9O1xuICAgIHRoaXMud2FrZSh0cnVlKTtcbiAgfVxuXG4gIGp1bXAoY2FtZXJhOiBDYW1lcmEpOiB2b2lkIHtcbiAgICB0aGlzLmZsaWdodCA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLnByb3BzLmNhbWVyYS52YWx1ZSA9IGNhbWVyYTtcbiAgfVxuXG4gIHdob2xlKCk6IHZvaWQge1xuICAgIHRoaXMuZ28oZml0QWxsKHRoaXMuc2NlbmUoKS5sYXlvdXQsIHRoaXMudmlld3BvcnQoKSksIEZMWV9NUywgdHJ1ZSk7XG4gIH1cblxuICBoZWxkKGNhbWVyYTogQ2FtZXJhKTogQ2FtZXJhIHtcbiAgICByZXR1cm4gY2xhbXAoY2FtZXJhLCB0aGlzLnNjZW5lKCkubGF5b3V0LCB0aGlzLnZpZXdwb3J0KCkpO1xuICB9XG5cbiAgc2hvdyhib3g6IEJveCwgbGFyZ2VzdDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgY2FtZXJhID0gZml0KGJveCwgdGhpcy52aWV3cG9ydCgpLCA0OCk7XG4gICAgdGhpcy5nbyh0aGlzLmhlbGQoeyAuLi5jYW1lcmEsIHNjYWxlOiBNYXRoLm1pbihsYXJnZXN0LCBjYW1lcmEuc2NhbGUpIH0pKTtcbiAgfVxuXG4gIC8qKiBOZWFyZXIgdG8gYSByYWNrIHRoYXQgd2FzIGNsaWNrZWQgdHdpY2UsIHRoZW4gdG8gaXRzIGRldmljZTsgZnJvbSB0aGVyZSBiYWNrIHRvIGV2ZXJ5dGhpbmcuICovXG4gIHByaXZhdGUgb3BlbihoaXQ6IEhpdCB8IHVuZGVmaW5lZCwgYXQ6IFBvaW50KTogdm9pZCB7XG4gICAgY29uc3Qgdmlld3BvcnQgPSB0aGlzLnZpZXdwb3J0KCk7XG4gICAgY29uc3QgcGxhY2VkID0gaGl0ICYmIHRoaXMuc2NlbmUoKS5sYXlvdXQucGxhY2VkW2hpdC5wbGFjZWRdO1xuICAgIGlmICghcGxhY2VkKSB7XG4gICAgICB0aGlzLndob2xlKCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IG5vdyA9IHRoaXMuY2FtZXJhKCk7XG4gICAgY29uc3QgcmFjayA9IHRoaXMuaGVsZChmaXRSYWNrKHBsYWNlZCwgdmlld3BvcnQpKTtcbiAgICBpZiAobm93LnNjYWxlIDwgcmFjay5zY2FsZSAqIDAuOTUpIHtcbiAgICAgIHRoaXMuZ28ocmFjayk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmIChub3cuc2NhbGUgPCBERVZJQ0VfU0NBTEUgKiAwLjk1KSB7XG4gICAgICB0aGlzLmdvKHRoaXMuaGVsZCh7IHg6IHBsYWNlZC54ICsgcGxhY2VkLndpZHRoIC8gMiwgeTogYXQueSwgc2NhbGU6IERFVklDRV9TQ0FMRSB9KSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRoaXMud2hvbGUoKTtcbiAgfVxuXG4gIHpvb20oZmFjdG9yOiBudW1iZXIsIG1zID0gU1RFUF9NUyk6IHZvaWQge1xuICAgIGNvbnN0IHZpZXdwb3J0ID0gdGhpcy52aWV3cG9ydCgpO1xuICAgIGNvbnN0IGZyb20gPSB0aGlzLmZsaWdodD8udG8gPz8gdGhpcy5jYW1lcmEoKTtcbiAgICBjb25zdCB7IHNjYWxlIH0gPSB0aGlzLmhlbGQoeyAuLi5mcm9tLCBzY2FsZTogZnJvbS5zY2FsZSAqIGZhY3RvciB9KTtcbiAgICBjb25zdCBtaWRkbGUgPSB7IHg6IHZpZXdwb3J0LndpZHRoIC8gMiwgeTogdmlld3BvcnQuaGVpZ2h0IC8gMiB9O1xuICAgIHRoaXMuZ28odGhpcy5oZWxkKHpvb21BdChmcm9tLCB2aWV3cG9ydCwgbWlkZGxlLCBzY2FsZSkpLCBtcyk7XG4gIH1cblxuICBwYW4oeDogbnVtYmVyLCB5OiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IHdpZHRoLCBoZWlnaHQgfSA9IHRoaXMudmlld3BvcnQoKTtcbiAgICBjb25zdCBmcm9tID0gdGhpcy5mbGlnaHQ/LnRvID8/IHRoaXMuY2FtZXJhKCk7XG4gICAgdGhpcy5nbyhcbiAgICAgIHRoaXMuaGVsZCh7XG4gICAgICAgIC4uLmZyb20sXG4gICAgICAgIHg6IGZyb20ueCArICh4ICogUEFOX1BBUlQgKiB3aWR0aCkgLyBmcm9tLnNjYWxlLFxuICAgICAgICB5OiBmcm9tLnkgKyAoeSAqIFBBTl9QQVJUICogaGVpZ2h0KSAvIGZyb20uc2NhbGUsXG4gICAgICB9KSxcbiAgICAgIFNURVBfTVMsXG4gICAgKTtcbiAgfVxuXG4gIGtleShldmVudDogS2V5Ym9hcmRFdmVudCk6IHZvaWQge1xuICAgIGlmICh0aGlzLnByb3BzLm9uS2V5Py4oZXZlbnQpKSByZXR1cm47XG4gICAgaWYgKGV2ZW50LmN0cmxLZXkgfHwgZXZlbnQubWV0YUtleSB8fCBldmVudC5hbHRLZXkpIHJldHVybjtcbiAgICBzd2l0Y2ggKGV2ZW50LmtleSkge1xuICAgICAgY2FzZSBcIkFycm93TGVmdFwiOlxuICAgICAgICB0aGlzLnBhbigtMSwgMCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcIkFycm93UmlnaHRcIjpcbiAgICAgICAgdGhpcy5wYW4oMSwgMCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcIkFycm93VXBcIjpcbiAgICAgICAgdGhpcy5wYW4oMCwgLTEpO1xuICAgICAgICBicmVhaztcbiAgICAgIGNhc2UgXCJBcnJvd0Rvd25cIjpcbiAgICAgICAgdGhpcy5wYW4oMCwgMSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcIitcIjpcbiAgICAgIGNhc2UgXCI9XCI6XG4gICAgICAgIHRoaXMuem9vbShaT09NX1NURVApO1xuICAgICAgICBicmVhaztcbiAgICAgIGNhc2UgXCItXCI6XG4gICAgICAgIHRoaXMuem9vbSgxIC8gWk9PTV9TVEVQKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwiMFwiOlxuICAgICAgICB0aGlzLndob2xlKCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICB9XG5cbiAgcHJpdmF0ZSByZXNpemUoKTogdm9pZCB7XG4gICAgY29uc3Qgd2lkdGggPSB0aGlzLmVsZW1lbnQuY2xpZW50V2lkdGg7XG4gICAgY29uc3QgaGVpZ2h0ID0gdGhpcy5lbGVtZW50LmNsaWVudEhlaWdodDtcbiAgICBjb25zdCBkcHIgPSB3aW5kb3cuZGV2aWNlUGl4ZWxSYXRpbyB8fCAxO1xuICAgIGNvbnN0IGJlZm9yZSA9IHRoaXMudmlld3BvcnQoKTtcbiAgICBmb3IgKGNvbnN0IGNhbnZhcyBvZiBbdGhpcy5iYXNlLCB0aGlzLm92ZXJdKSB7XG4gICAgICBjb25zdCBbdywgaF0gPSBbTWF0aC5yb3VuZCh3aWR0aCAqIGRwciksIE1hdGgucm91bmQoaGVpZ2h0ICogZHByKV07XG4gICAgICBpZiAoY2FudmFzLndpZHRoID09PSB3ICYmIGNhbnZhcy5oZWlnaHQgPT09IGgpIGNvbnRpbnVlO1xuICAgICAgY2FudmFzLndpZHRoID0gdztcbiAgICAgIGNhbnZhcy5oZWlnaHQgPSBoO1xuICAgIH1cbiAgICB0aGlzLmRwciA9IGRwcjtcbiAgICBpZiAoYmVmb3JlLndpZHRoICE9PSB3aWR0aCB8fCBiZWZvcmUuaGVpZ2h0ICE9PSBoZWlnaHQpXG4gICAgICB0aGlzLnByb3BzLnZpZXdwb3J0LnZhbHVlID0geyB3aWR0aCwgaGVpZ2h0IH07XG4gICAgLy8gQSBjYW52YXMgb2YgYW5vdGhlciBzaXplIGlzIGVtcHR5OiBpdCBpcyBkcmF3biBiZWZvcmUgYW55Ym9keSBjYW4gc2VlIHRoYXQuXG4gICAgdGhpcy5iYXNlRGlydHkgPSB0cnVlO1xuICAgIGNhbmNlbEFuaW1hdGlvbkZyYW1lKHRoaXMuZnJhbWUpO1xuICAgIHRoaXMucGFpbnQocGVyZm9ybWFuY2Uubm93KCkpO1xuICB9XG5cbiAgLyoqIEFub3RoZXIgc2NyZWVuLCBvciBhbm90aGVyIHpvb20gb2YgdGhlIGJyb3dzZXIsIGhhcyBvdGhlciBwaXhlbHMuICovXG4gIHByaXZhdGUgZm9sbG93RGVuc2l0eSgpOiAoKSA9PiB2b2lkIHtcbiAgICBsZXQgcXVlcnk6IE1lZGlhUXVlcnlMaXN0IHwgdW5kZWZpbmVkO1xuICAgIGNvbnN0IGNoYW5nZSA9ICgpID0+IHtcbiAgICAgIHF1ZXJ5Py5yZW1vdmVFdmVudExpc3RlbmVyKFwiY2hhbmdlXCIsIGNoYW5nZSk7XG4gICAgICBxdWVyeSA9IG1hdGNoTWVkaWEoYChyZXNvbHV0aW9uOiAke3dpbmRvdy5kZXZpY2VQaXhlbFJhdGlvfWRwcHgpYCk7XG4gICAgICBxdWVyeS5hZGRFdmVudExpc3RlbmVyKFwiY2hhbmdlXCIsIGNoYW5nZSk7XG4gICAgICBpZiAodGhpcy5kcHIgIT09IHdpbmRvdy5kZXZpY2VQaXhlbFJhdGlvKSB0aGlzLnJlc2l6ZSgpO1xuICAgIH07XG4gICAgY2hhbmdlKCk7XG4gICAgcmV0dXJuICgpID0+IHF1ZXJ5Py5yZW1vdmVFdmVudExpc3RlbmVyKFwiY2hhbmdlXCIsIGNoYW5nZSk7XG4gIH1cblxuICBoYW5kbGUoKTogUmFja0NhbnZhc0hhbmRsZSB7XG4gICAgcmV0dXJuIHtcbiAgICAgIGZpdEFsbDogKCkgPT4gdGhpcy53aG9sZSgpLFxuICAgICAgZml0Um93OiAoKSA9PiB0aGlzLmdvKGZpdFJvdyh0aGlzLnNjZW5lKCkubGF5b3V0LCB0aGlzLnZpZXdwb3J0KCksIHRoaXMuY2FtZXJhKCkpKSxcbiAgICAgIGZseVRvOiAoYm94KSA9PiB0aGlzLnNob3coYm94LCBTRUxFQ1RJT05fU0NBTEVfTUFYKSxcbiAgICAgIGZseVRvU2xvdHM6IChzbG90cykgPT4ge1xuICAgICAgICBjb25zdCB7IHNpdGUsIGxheW91dCB9ID0gdGhpcy5zY2VuZSgpO1xuICAgICAgICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KHNsb3RzKTtcbiAgICAgICAgY29uc3QgYm94ZXM6IEJveFtdID0gW107XG4gICAgICAgIGZvciAoY29uc3QgcGxhY2VkIG9mIGxheW91dC5wbGFjZWQpIHtcbiAgICAgICAgICBmb3IgKGNvbnN0IHNsb3Qgb2Ygc2l0ZS5yYWNrc1twbGFjZWQucmFja10hLmRldmljZXMpXG4gICAgICAgICAgICBpZiAod2FudGVkLmhhcyhzbG90KSkgYm94ZXMucHVzaChkZXZpY2VCb3goc2l0ZSwgcGxhY2VkLCBzbG90KSk7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgYm94ID0gYXJvdW5kKGJveGVzKTtcbiAgICAgICAgaWYgKGJveCkgdGhpcy5zaG93KGJveCwgU0VMRUNUSU9OX1NDQUxFX01BWCk7XG4gICAgICB9LFxuICAgICAgem9vbUJ5OiAoZmFjdG9yKSA9PiB0aGlzLnpvb20oZmFjdG9yKSxcbiAgICAgIHpvb21UbzogKHNjYWxlKSA9PiB0aGlzLnpvb20oc2NhbGUgLyB0aGlzLmNhbWVyYSgpLnNjYWxlLCBGTFlfTVMpLFxuICAgICAganVtcDogKGNhbWVyYSkgPT4gdGhpcy5qdW1wKHRoaXMuaGVsZChjYW1lcmEpKSxcbiAgICAgIHZpZXdwb3J0OiAoKSA9PiB0aGlzLnZpZXdwb3J0KCksXG4gICAgICBjbGllbnRCb3g6IChib3gpID0+IHtcbiAgICAgICAgY29uc3QgZnJhbWUgPSB0aGlzLmVsZW1lbnQuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gICAgICAgIGNvbnN0IGNhbWVyYSA9IHRoaXMuY2FtZXJhKCk7XG4gICAgICAgIGNvbnN0IHZpZXdwb3J0ID0gdGhpcy52aWV3cG9ydCgpO1xuICAgICAgICByZXR1cm4gbmV3IERPTVJlY3QoXG4gICAgICAgICAgZnJhbWUubGVmdCArIChib3gueCAtIGNhbWVyYS54KSAqIGNhbWVyYS5zY2FsZSArIHZpZXdwb3J0LndpZHRoIC8gMixcbiAgICAgICAgICBmcmFtZS50b3AgKyAoYm94LnkgLSBjYW1lcmEueSkgKiBjYW1lcmEuc2NhbGUgKyB2aWV3cG9ydC5oZWlnaHQgLyAyLFxuICAgICAgICAgIGJveC53aWR0aCAqIGNhbWVyYS5zY2FsZSxcbiAgICAgICAgICBib3guaGVpZ2h0ICogY2FtZXJhLnNjYWxlLFxuICAgICAgICApO1xuICAgICAgfSxcbiAgICAgIGZvY3VzOiAoKSA9PiB0aGlzLmVsZW1lbnQuZm9jdXMoKSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBUaGUgcmFja3MuIFdoYXQgYmVsb25ncyB0byBvbmUgbGlmZSBvZiBpdCAoYHNjZW5lYCwgYGNhbWVyYWAsIGB2aWV3cG9ydGApIGRvZXMgbm90IGNoYW5nZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBSYWNrQ2FudmFzKHByb3BzOiBSYWNrQ2FudmFzUHJvcHMpIHtcbiAgY29uc3QgZWxlbWVudCA9IHVzZVJlZjxIVE1MRGl2RWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IGJhc2UgPSB1c2VSZWY8SFRNTENhbnZhc0VsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBvdmVyID0gdXNlUmVmPEhUTUxDYW52YXNFbGVtZW50PihudWxsKTtcbiAgY29uc3Qgc2NyZWVuID0gdXNlUmVmPFNjcmVlbiB8IG51bGw+KG51bGwpO1xuICBjb25zdCB7IHRoZW1lLCBoYW5kbGUgfSA9IHByb3BzO1xuICBpZiAoc2NyZWVuLmN1cnJlbnQpIHNjcmVlbi5jdXJyZW50LnByb3BzID0gcHJvcHM7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgbWFkZSA9IG5ldyBTY3JlZW4oZWxlbWVudC5jdXJyZW50ISwgYmFzZS5jdXJyZW50ISwgb3Zlci5jdXJyZW50ISwgcHJvcHMpO1xuICAgIHNjcmVlbi5jdXJyZW50ID0gbWFkZTtcbiAgICBpZiAoaGFuZGxlKSBoYW5kbGUuY3VycmVudCA9IG1hZGUuaGFuZGxlKCk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIG1hZGUuZW5kKCk7XG4gICAgICBzY3JlZW4uY3VycmVudCA9IG51bGw7XG4gICAgICBpZiAoaGFuZGxlKSBoYW5kbGUuY3VycmVudCA9IG51bGw7XG4gICAgfTtcbiAgfSwgW10pO1xuICB1c2VFZmZlY3QoKCkgPT4gc2NyZWVuLmN1cnJlbnQ/Lndha2UodHJ1ZSksIFt0aGVtZV0pO1xuICByZXR1cm4gKFxuICAgIDxkaXZcbiAgICAgIHJlZj17ZWxlbWVudH1cbiAgICAgIGNsYXNzPVwicmFjay1jYW52YXNcIlxuICAgICAgcm9sZT1cImltZ1wiXG4gICAgICBhcmlhLWxhYmVsPXtwcm9wcy5sYWJlbH1cbiAgICAgIGFyaWEtZGVzY3JpYmVkYnk9e3Byb3BzLmRlc2NyaWJlZEJ5fVxuICAgICAgdGFiSW5kZXg9ezB9XG4gICAgICBvbktleURvd249eyhldmVudCkgPT4gc2NyZWVuLmN1cnJlbnQ/LmtleShldmVudCl9XG4gICAgPlxuICAgICAgPGNhbnZhcyByZWY9e2Jhc2V9IC8+XG4gICAgICA8Y2FudmFzIHJlZj17b3Zlcn0gLz5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBUaGUgY2hhcnQgdW5kZXIgdGhlIHJhY2tzOiBhIGRhdHVtIGZvciBlYWNoIGRldmljZSwgaW4gb3JkZXIuIFdoYXQgaXMgd2hlcmUsIGFuZCBob3cgaXQgaXMgZHJhd24uXG5pbXBvcnQgdHlwZSB7IFRoZW1lIH0gZnJvbSBcIi4vaW5rc1wiO1xuaW1wb3J0IHsgbGV2ZWxPZiB9IGZyb20gXCIuL3BhaW50XCI7XG5pbXBvcnQgeyBuaWNlLCB0aWNrcyB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgdHlwZSB7IENoYXJ0T3JkZXIgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBTbG90cyBvZiBgYW1vbmdgIHRoYXQgaGF2ZSBhIHZhbHVlLCBpbiBvcmRlci4gYG5hbWVzYCBoYXMgYWxsIHNsb3RzIGJ5IG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gcmFua2VkKFxuICBhbW9uZzogVWludDMyQXJyYXksXG4gIG51bWJlcnM6IEZsb2F0NjRBcnJheSxcbiAgb3JkZXI6IENoYXJ0T3JkZXIsXG4gIG5hbWVzOiAoKSA9PiBVaW50MzJBcnJheSxcbik6IFVpbnQzMkFycmF5IHtcbiAgY29uc3Qga25vd24gPSBhbW9uZy5maWx0ZXIoKHNsb3QpID0+IE51bWJlci5pc0Zpbml0ZShudW1iZXJzW3Nsb3RdKSk7XG4gIGlmIChvcmRlciA9PT0gXCJyaXNpbmdcIikgcmV0dXJuIGtub3duLnNvcnQoKGEsIGIpID0+IG51bWJlcnNbYV0hIC0gbnVtYmVyc1tiXSEgfHwgYSAtIGIpO1xuICBpZiAob3JkZXIgPT09IFwiZmFsbGluZ1wiKSByZXR1cm4ga25vd24uc29ydCgoYSwgYikgPT4gbnVtYmVyc1tiXSEgLSBudW1iZXJzW2FdISB8fCBhIC0gYik7XG4gIC8vIFNsb3RzIGFyZSBieSBwb3NpdGlvbiBhbHJlYWR5LlxuICBpZiAob3JkZXIgPT09IFwicG9zaXRpb25cIikgcmV0dXJuIGtub3duLnNvcnQoKTtcbiAgY29uc3QgaGFzID0gbmV3IFNldChrbm93bik7XG4gIHJldHVybiBuYW1lcygpLmZpbHRlcigoc2xvdCkgPT4gaGFzLmhhcyhzbG90KSk7XG59XG5cbi8qKiBUaGUgZW5kcyBvZiBhbiBheGlzOiBmcm9tIHplcm8sIHVubGVzcyBhbGwgdmFsdWVzIGFyZSBmYXIgZnJvbSBpdCBhbmQgY2xvc2UgdG8gZWFjaCBvdGhlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBheGlzKG1pbjogbnVtYmVyLCBtYXg6IG51bWJlcik6IFtudW1iZXIsIG51bWJlcl0ge1xuICBpZiAoIU51bWJlci5pc0Zpbml0ZShtaW4pIHx8ICFOdW1iZXIuaXNGaW5pdGUobWF4KSkgcmV0dXJuIFswLCAxXTtcbiAgY29uc3QgZmFyID0gbWluID4gMCA/IG1heCAtIG1pbiA8IG1pbiAvIDUgOiBtYXggPCAwICYmIG1heCAtIG1pbiA8IC1tYXggLyA1O1xuICAvLyBPbmUgdmFsdWUgYWxvbmUgaGFzIG5vIG5laWdoYm91cnMgdG8gYmUgY29tcGFyZWQgd2l0aC5cbiAgcmV0dXJuIGZhciAmJiBtaW4gPCBtYXggPyBuaWNlKG1pbiwgbWF4KSA6IG5pY2UoTWF0aC5taW4oMCwgbWluKSwgTWF0aC5tYXgoMCwgbWF4KSk7XG59XG5cbi8qKiBUaGUgaW5zaWRlIG9mIHRoZSBjaGFydDogd2hlcmUgZGF0YSBhcmUgZHJhd24uICovXG5leHBvcnQgaW50ZXJmYWNlIEZyYW1lIHtcbiAgbGVmdDogbnVtYmVyO1xuICB0b3A6IG51bWJlcjtcbiAgd2lkdGg6IG51bWJlcjtcbiAgaGVpZ2h0OiBudW1iZXI7XG4gIGxvdzogbnVtYmVyO1xuICBoaWdoOiBudW1iZXI7XG4gIGNvdW50OiBudW1iZXI7XG59XG5cbi8qKiBUaGUgd2lkZXN0IGJhciwgYW5kIHRoZSBnYXAgYmV0d2VlbiBiYXJzIHRoYXQgYXJlIHRoaXMgd2lkZSBhdCBsZWFzdC4gKi9cbmNvbnN0IEJBUl9NQVggPSA2NDtcbmNvbnN0IEdBUF9GUk9NID0gNDtcblxuLyoqIFRoZSB3aWR0aCBvZiBvbmUgZGF0dW0uICovXG5leHBvcnQgZnVuY3Rpb24gcGl0Y2goZnJhbWU6IEZyYW1lKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGgubWluKEJBUl9NQVgsIGZyYW1lLndpZHRoIC8gTWF0aC5tYXgoMSwgZnJhbWUuY291bnQpKTtcbn1cblxuLyoqIFRoZSBoZWlnaHQgb2YgYSB2YWx1ZSBpbiB0aGUgZnJhbWUuICovXG5leHBvcnQgZnVuY3Rpb24gaGVpZ2h0QXQoZnJhbWU6IEZyYW1lLCB2YWx1ZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgcGFydCA9ICh2YWx1ZSAtIGZyYW1lLmxvdykgLyAoZnJhbWUuaGlnaCAtIGZyYW1lLmxvdyk7XG4gIHJldHVybiBmcmFtZS50b3AgKyBmcmFtZS5oZWlnaHQgKiAoMSAtIE1hdGgubWluKDEsIE1hdGgubWF4KDAsIHBhcnQpKSk7XG59XG5cbi8qKiBXaGljaCBkYXR1bSBpcyBhdCBhIHBsYWNlIGFjcm9zcywgY291bnRlZCBmcm9tIDAuICovXG5leHBvcnQgZnVuY3Rpb24gZGF0dW1BdChmcmFtZTogRnJhbWUsIHg6IG51bWJlcik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGF0ID0gTWF0aC5mbG9vcigoeCAtIGZyYW1lLmxlZnQpIC8gcGl0Y2goZnJhbWUpKTtcbiAgcmV0dXJuIGF0ID49IDAgJiYgYXQgPCBmcmFtZS5jb3VudCA/IGF0IDogdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIG1pZGRsZSBvZiBhIGRhdHVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1pZGRsZU9mKGZyYW1lOiBGcmFtZSwgYXQ6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBmcmFtZS5sZWZ0ICsgKGF0ICsgMC41KSAqIHBpdGNoKGZyYW1lKTtcbn1cblxuLyoqIFdoYXQgdGhlIGNoYXJ0IHNob3dzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFydCB7XG4gIG9yZGVyOiBVaW50MzJBcnJheTtcbiAgbnVtYmVyczogRmxvYXQ2NEFycmF5O1xuICAvKiogQ29sb3VycyBieSBzbG90LiAqL1xuICBpbmRleDogVWludDhBcnJheTtcbiAgdGFibGU6IHN0cmluZ1tdO1xuICAvKiogVGhvc2UgdGhhdCBhcmUgZHJhd24gZnVsbHk7IHRoZSBvdGhlcnMgYXJlIGZhaW50LiBOb25lIHNheXMgYWxsLiAqL1xuICBzZWxlY3RlZDogUmVhZG9ubHlTZXQ8bnVtYmVyPjtcbiAgd2FybmluZzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjcml0aWNhbDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBsYWJlbCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nO1xufVxuXG4vKiogUm9vbSBmb3IgdGhlIGxhYmVscyBvZiB0aGUgYXhpcywgYW5kIGFyb3VuZC4gKi9cbmNvbnN0IExBQkVMUyA9IDU2O1xuY29uc3QgVE9QID0gODtcbmNvbnN0IEJPVFRPTSA9IDY7XG5jb25zdCBSSUdIVCA9IDEwO1xuXG4vKiogVGhlIGZyYW1lIGluIGEgY2FudmFzIG9mIHRoaXMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcmFtZU9mKFxuICB3aWR0aDogbnVtYmVyLFxuICBoZWlnaHQ6IG51bWJlcixcbiAgbG93OiBudW1iZXIsXG4gIGhpZ2g6IG51bWJlcixcbiAgY291bnQ6IG51bWJlcixcbik6IEZyYW1lIHtcbiAgcmV0dXJuIHtcbiAgICBsZWZ0OiBMQUJFTFMsXG4gICAgdG9wOiBUT1AsXG4gICAgd2lkdGg6IE1hdGgubWF4KDEsIHdpZHRoIC0gTEFCRUxTIC0gUklHSFQpLFxuICAgIGhlaWdodDogTWF0aC5tYXgoMSwgaGVpZ2h0IC0gVE9QIC0gQk9UVE9NKSxcbiAgICBsb3csXG4gICAgaGlnaCxcbiAgICBjb3VudCxcbiAgfTtcbn1cblxuLyoqIERyYXdzIHRoZSBjaGFydDsgb2YgZGV2aWNlcyB0aGF0IHNoYXJlIGEgY29sdW1uIG9mIHBpeGVscyB0aGUgaGlnaGVzdCBhbmQgdGhlIGxvd2VzdCBhcmUgc2Vlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkcmF3UmFua2VkKFxuICBjdHg6IENhbnZhc1JlbmRlcmluZ0NvbnRleHQyRCxcbiAgY2hhcnQ6IENoYXJ0LFxuICBmcmFtZTogRnJhbWUsXG4gIHRoZW1lOiBUaGVtZSxcbik6IHZvaWQge1xuICBjb25zdCB7IGlua3MgfSA9IHRoZW1lO1xuICBjb25zdCByaWdodCA9IGZyYW1lLmxlZnQgKyBmcmFtZS53aWR0aDtcbiAgY3R4LmZvbnQgPSBgMTFweCAke3RoZW1lLmZvbnR9YDtcbiAgY3R4LnRleHRBbGlnbiA9IFwicmlnaHRcIjtcbiAgY3R4LnRleHRCYXNlbGluZSA9IFwibWlkZGxlXCI7XG4gIGN0eC5saW5lV2lkdGggPSAxO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHRpY2tzKGZyYW1lLmxvdywgZnJhbWUuaGlnaCwgTWF0aC5tYXgoMiwgZnJhbWUuaGVpZ2h0IC8gMzQpKSkge1xuICAgIGNvbnN0IHkgPSBNYXRoLnJvdW5kKGhlaWdodEF0KGZyYW1lLCB2YWx1ZSkpICsgMC41O1xuICAgIGN0eC5zdHJva2VTdHlsZSA9IGlua3MuZ3JvdXBMaW5lO1xuICAgIGN0eC5iZWdpblBhdGgoKTtcbiAgICBjdHgubW92ZVRvKGZyYW1lLmxlZnQsIHkpO1xuICAgIGN0eC5saW5lVG8ocmlnaHQsIHkpO1xuICAgIGN0eC5zdHJva2UoKTtcbiAgICBjdHguZmlsbFN0eWxlID0gaW5rcy5xdWlldDtcbiAgICBjdHguZmlsbFRleHQoY2hhcnQubGFiZWwodmFsdWUpLCBmcmFtZS5sZWZ0IC0gOCwgeSk7XG4gIH1cbiAgY29uc3QgemVybyA9IGhlaWdodEF0KGZyYW1lLCBNYXRoLm1pbihmcmFtZS5oaWdoLCBNYXRoLm1heChmcmFtZS5sb3csIDApKSk7XG4gIGNvbnN0IHdpZGUgPSBwaXRjaChmcmFtZSk7XG4gIGlmICh3aWRlID49IDEpIGJhcnMoY3R4LCBjaGFydCwgZnJhbWUsIHplcm8sIHdpZGUpO1xuICBlbHNlIGNvbHVtbnMoY3R4LCBjaGFydCwgZnJhbWUsIHplcm8sIHdpZGUpO1xuICBjdHguZ2xvYmFsQWxwaGEgPSAxO1xuICBmb3IgKGNvbnN0IFt2YWx1ZSwgbGV2ZWxdIG9mIFtcbiAgICBbY2hhcnQud2FybmluZywgMV0sXG4gICAgW2NoYXJ0LmNyaXRpY2FsLCAyXSxcbiAgXSBhcyBjb25zdCkge1xuICAgIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IHZhbHVlIDwgZnJhbWUubG93IHx8IHZhbHVlID4gZnJhbWUuaGlnaCkgY29udGludWU7XG4gICAgY29uc3QgeSA9IE1hdGgucm91bmQoaGVpZ2h0QXQoZnJhbWUsIHZhbHVlKSkgKyAwLjU7XG4gICAgY3R4LnN0cm9rZVN0eWxlID0gbGV2ZWwgPT09IDIgPyBpbmtzLmJhZCA6IGlua3Mud2FybjtcbiAgICBjdHguc2V0TGluZURhc2gobGV2ZWwgPT09IDIgPyBbXSA6IFs1LCA0XSk7XG4gICAgY3R4LmJlZ2luUGF0aCgpO1xuICAgIGN0eC5tb3ZlVG8oZnJhbWUubGVmdCwgeSk7XG4gICAgY3R4LmxpbmVUbyhyaWdodCwgeSk7XG4gICAgY3R4LnN0cm9rZSgpO1xuICAgIGN0eC5zZXRMaW5lRGFzaChbXSk7XG4gIH1cbn1cblxuY29uc3QgRkFJTlQgPSAwLjM7XG5cbmZ1bmN0aW9uIGJhcihcbiAgY3R4OiBDYW52YXNSZW5kZXJpbmdDb250ZXh0MkQsXG4gIGNoYXJ0OiBDaGFydCxcbiAgZnJhbWU6IEZyYW1lLFxuICB6ZXJvOiBudW1iZXIsXG4gIHNsb3Q6IG51bWJlcixcbiAgeDogbnVtYmVyLFxuICB3aWR0aDogbnVtYmVyLFxuKTogdm9pZCB7XG4gIGNvbnN0IHkgPSBoZWlnaHRBdChmcmFtZSwgY2hhcnQubnVtYmVyc1tzbG90XSEpO1xuICBjdHguZ2xvYmFsQWxwaGEgPSBjaGFydC5zZWxlY3RlZC5zaXplID09PSAwIHx8IGNoYXJ0LnNlbGVjdGVkLmhhcyhzbG90KSA/IDEgOiBGQUlOVDtcbiAgY3R4LmZpbGxTdHlsZSA9IGNoYXJ0LnRhYmxlW2NoYXJ0LmluZGV4W3Nsb3RdIV0hO1xuICAvLyBBIHBpeGVsIGF0IGxlYXN0OiBhIHZhbHVlIG9mIHplcm8gaXMgYSB2YWx1ZS5cbiAgY3R4LmZpbGxSZWN0KHgsIE1hdGgubWluKHksIHplcm8gLSAxKSwgd2lkdGgsIE1hdGgubWF4KDEsIE1hdGguYWJzKHplcm8gLSB5KSkpO1xufVxuXG5mdW5jdGlvbiBiYXJzKFxuICBjdHg6IENhbnZhc1JlbmRlcmluZ0NvbnRleHQyRCxcbiAgY2hhcnQ6IENoYXJ0LFxuICBmcmFtZTogRnJhbWUsXG4gIHplcm86IG51bWJlcixcbiAgd2lkZTogbnVtYmVyLFxuKTogdm9pZCB7XG4gIGNvbnN0IGdhcCA9IHdpZGUgPj0gR0FQX0ZST00gPyBNYXRoLm1pbig0LCB3aWRlICogMC4yKSA6IDA7XG4gIGNoYXJ0Lm9yZGVyLmZvckVhY2goKHNsb3QsIGF0KSA9PiB7XG4gICAgY29uc3QgeCA9IGZyYW1lLmxlZnQgKyBhdCAqIHdpZGU7XG4gICAgaWYgKGdhcCA+IDApIGJhcihjdHgsIGNoYXJ0LCBmcmFtZSwgemVybywgc2xvdCwgeCArIGdhcCAvIDIsIHdpZGUgLSBnYXApO1xuICAgIGVsc2Uge1xuICAgICAgLy8gV2hvbGUgcGl4ZWxzLCBvciB0aGUgc2VhbXMgYmV0d2VlbiBiYXJzIHdvdWxkIHNob3cgdGhlIGdyb3VuZC5cbiAgICAgIGNvbnN0IGZyb20gPSBNYXRoLnJvdW5kKHgpO1xuICAgICAgYmFyKGN0eCwgY2hhcnQsIGZyYW1lLCB6ZXJvLCBzbG90LCBmcm9tLCBNYXRoLm1heCgxLCBNYXRoLnJvdW5kKHggKyB3aWRlKSAtIGZyb20pKTtcbiAgICB9XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBjb2x1bW5zKFxuICBjdHg6IENhbnZhc1JlbmRlcmluZ0NvbnRleHQyRCxcbiAgY2hhcnQ6IENoYXJ0LFxuICBmcmFtZTogRnJhbWUsXG4gIHplcm86IG51bWJlcixcbiAgd2lkZTogbnVtYmVyLFxuKTogdm9pZCB7XG4gIGNvbnN0IHsgb3JkZXIsIG51bWJlcnMsIHNlbGVjdGVkIH0gPSBjaGFydDtcbiAgY29uc3QgcGl4ZWxzID0gTWF0aC5jZWlsKGZyYW1lLndpZHRoKTtcbiAgZm9yIChsZXQgcGl4ZWwgPSAwOyBwaXhlbCA8IHBpeGVsczsgcGl4ZWwgKz0gMSkge1xuICAgIGNvbnN0IGZpcnN0ID0gTWF0aC5mbG9vcihwaXhlbCAvIHdpZGUpO1xuICAgIGNvbnN0IGVuZCA9IE1hdGgubWluKG9yZGVyLmxlbmd0aCwgTWF0aC5mbG9vcigocGl4ZWwgKyAxKSAvIHdpZGUpKTtcbiAgICBsZXQgW2xvdywgaGlnaCwgbWFya10gPSBbLTEsIC0xLCAtMV07XG4gICAgZm9yIChsZXQgYXQgPSBmaXJzdDsgYXQgPCBlbmQ7IGF0ICs9IDEpIHtcbiAgICAgIGNvbnN0IHNsb3QgPSBvcmRlclthdF0hO1xuICAgICAgaWYgKGxvdyA8IDAgfHwgbnVtYmVyc1tzbG90XSEgPCBudW1iZXJzW2xvd10hKSBsb3cgPSBzbG90O1xuICAgICAgaWYgKGhpZ2ggPCAwIHx8IG51bWJlcnNbc2xvdF0hID4gbnVtYmVyc1toaWdoXSEpIGhpZ2ggPSBzbG90O1xuICAgICAgaWYgKHNlbGVjdGVkLmhhcyhzbG90KSkgbWFyayA9IHNsb3Q7XG4gICAgfVxuICAgIGlmIChoaWdoIDwgMCkgY29udGludWU7XG4gICAgY29uc3QgeCA9IGZyYW1lLmxlZnQgKyBwaXhlbDtcbiAgICBiYXIoY3R4LCBjaGFydCwgZnJhbWUsIHplcm8sIGhpZ2gsIHgsIDEpO1xuICAgIGlmIChsb3cgIT09IGhpZ2gpIGJhcihjdHgsIGNoYXJ0LCBmcmFtZSwgemVybywgbG93LCB4LCAxKTtcbiAgICBpZiAobWFyayA+PSAwKSBiYXIoY3R4LCBjaGFydCwgZnJhbWUsIHplcm8sIG1hcmssIHgsIDEpO1xuICB9XG59XG5cbi8qKiBIb3cgbWFueSBvZiB0aGUgdmFsdWVzIGFyZSBiZXlvbmQgdGhlIHRocmVzaG9sZHM6IHdhcm5pbmdzLCBjcml0aWNhbCBvbmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxldmVscyhcbiAgdmFsdWVzOiBGbG9hdDY0QXJyYXksXG4gIHdhcm5pbmc6IG51bWJlciB8IHVuZGVmaW5lZCxcbiAgY3JpdGljYWw6IG51bWJlciB8IHVuZGVmaW5lZCxcbik6IFtudW1iZXIsIG51bWJlcl0ge1xuICBsZXQgW29uZSwgdHdvXSA9IFswLCAwXTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICBjb25zdCBsZXZlbCA9IGxldmVsT2YodmFsdWUsIHdhcm5pbmcsIGNyaXRpY2FsKTtcbiAgICBpZiAobGV2ZWwgPT09IDIpIHR3byArPSAxO1xuICAgIGVsc2UgaWYgKGxldmVsID09PSAxKSBvbmUgKz0gMTtcbiAgfVxuICByZXR1cm4gW29uZSwgdHdvXTtcbn1cbiIsICJpbXBvcnQgeyBjb21wdXRlZCwgZWZmZWN0IH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VJZCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgY291bnQsIHJlYWRpbmcgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgaXNEYXJrIH0gZnJvbSBcIi4uL3NoZWxsL3RoZW1lXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBUSEVNRVMgfSBmcm9tIFwiLi9pbmtzXCI7XG5pbXBvcnQge1xuICBheGlzLFxuICB0eXBlIENoYXJ0LFxuICBkYXR1bUF0LFxuICBkcmF3UmFua2VkLFxuICB0eXBlIEZyYW1lLFxuICBmcmFtZU9mLFxuICBsZXZlbHMsXG4gIG1pZGRsZU9mLFxuICByYW5rZWQsXG59IGZyb20gXCIuL3JhbmtlZFwiO1xuaW1wb3J0IHsgb3B0aW9ucyB9IGZyb20gXCIuL1Nob3dTZXR0aW5nc1wiO1xuaW1wb3J0IHsgaG93T2YsIHBpY2ssIHBpY2tTbG90cywgc2VsZWN0ZWRTbG90cyB9IGZyb20gXCIuL3NlbGVjdGlvblwiO1xuaW1wb3J0IHsgYnlOYW1lLCBjb3VudGluZywgaGVyZSwgaG92ZXJlZCwgcGFpbnRzLCBwb2ludCwgc2hvd24sIHRleHRPZiB9IGZyb20gXCIuL3Nob3duXCI7XG5pbXBvcnQgeyBzb3J0ZWQsIHN1bW1hcnkgfSBmcm9tIFwiLi9zdGF0aXN0aWNzXCI7XG5pbXBvcnQgeyB0eXBlIENoYXJ0T3JkZXIsIGNoYW5nZSwgcGFydCwgdGhyZXNob2xkT2YgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBXaGF0IHRoZSBjaGFydCBzaG93cywgaW4gb3JkZXIuICovXG5jb25zdCBvcmRlciA9IGNvbXB1dGVkPFVpbnQzMkFycmF5PigoKSA9PiB7XG4gIGNvbnN0IGZpcnN0ID0gc2hvd24udmFsdWVbMF07XG4gIGlmICghZmlyc3QgfHwgIXBhcnQoXCJjaGFydFwiKS52YWx1ZSkgcmV0dXJuIG5ldyBVaW50MzJBcnJheSgpO1xuICByZXR1cm4gcmFua2VkKGNvdW50aW5nLnZhbHVlLCBmaXJzdC5udW1iZXJzLCBwYXJ0KFwiY2hhcnRPcmRlclwiKS52YWx1ZSwgKCkgPT4gYnlOYW1lLnZhbHVlKTtcbn0pO1xuXG4vKiogV2hldGhlciBzb21lIG9mIHdoYXQgdGhlIGNoYXJ0IHNob3dzIGlzIHNlbGVjdGVkOiB0aGUgbnVtYmVycyBhcmUgb2YgdGhvc2UsIHRoZW4uICovXG5jb25zdCBtZWFudCA9IGNvbXB1dGVkPFVpbnQzMkFycmF5PigoKSA9PiB7XG4gIGNvbnN0IHNlbGVjdGVkID0gc2VsZWN0ZWRTbG90cy52YWx1ZTtcbiAgY29uc3QgYWxsID0gb3JkZXIudmFsdWU7XG4gIGlmIChzZWxlY3RlZC5zaXplID09PSAwKSByZXR1cm4gYWxsO1xuICBjb25zdCBmb3VuZCA9IGFsbC5maWx0ZXIoKHNsb3QpID0+IHNlbGVjdGVkLmhhcyhzbG90KSk7XG4gIHJldHVybiBmb3VuZC5sZW5ndGggPiAxID8gZm91bmQgOiBhbGw7XG59KTtcblxuLyoqIFRoZSBudW1iZXJzIG9mIHdoYXQgaXMgbWVhbnQuICovXG5jb25zdCBudW1iZXJzID0gY29tcHV0ZWQoKCkgPT4ge1xuICBjb25zdCBmaXJzdCA9IHNob3duLnZhbHVlWzBdO1xuICBjb25zdCB2YWx1ZXMgPSBzb3J0ZWQoZmlyc3Q/Lm51bWJlcnMgPz8gbmV3IEZsb2F0NjRBcnJheSgpLCBtZWFudC52YWx1ZSk7XG4gIHJldHVybiB7IHZhbHVlcywgYWxsOiBzdW1tYXJ5KHZhbHVlcykgfTtcbn0pO1xuXG5jb25zdCBlbmRzID0gY29tcHV0ZWQoKCkgPT4ge1xuICBjb25zdCBmaXJzdCA9IHNob3duLnZhbHVlWzBdO1xuICBjb25zdCB2YWx1ZXMgPSBzb3J0ZWQoZmlyc3Q/Lm51bWJlcnMgPz8gbmV3IEZsb2F0NjRBcnJheSgpLCBvcmRlci52YWx1ZSk7XG4gIGNvbnN0IHsgbWluLCBtYXggfSA9IHN1bW1hcnkodmFsdWVzKTtcbiAgcmV0dXJuIGF4aXMobWluLCBtYXgpO1xufSk7XG5cbmNvbnN0IGxpbWl0cyA9IGNvbXB1dGVkKCgpID0+IHtcbiAgY29uc3QgZmlyc3QgPSBzaG93bi52YWx1ZVswXTtcbiAgcmV0dXJuIGZpcnN0ICYmICFmaXJzdC5hcyA/IHRocmVzaG9sZE9mKHBhcnQoXCJ0aHJlc2hvbGRzXCIpLnZhbHVlLCBmaXJzdC5tZXRyaWMpIDogdW5kZWZpbmVkO1xufSk7XG5cbi8qKiBTdGF0aXN0aWNzIG9mIHdoYXQgaXMgc2hvd24sIGFuZCBob3cgaXQgaXMgc29ydGVkLiAqL1xuZnVuY3Rpb24gSGVhZCgpIHtcbiAgY29uc3QgZmlyc3QgPSBzaG93bi52YWx1ZVswXTtcbiAgY29uc3QgeyBhbGwsIHZhbHVlcyB9ID0gbnVtYmVycy52YWx1ZTtcbiAgY29uc3QgdF8gPSB0LnJhY2t2aWV3LmNoYXJ0O1xuICBjb25zdCBzb21lID0gbWVhbnQudmFsdWUgIT09IG9yZGVyLnZhbHVlO1xuICBjb25zdCB2YWx1ZSA9IChudW1iZXI6IG51bWJlcikgPT4gcmVhZGluZyhudW1iZXIsIGZpcnN0Py51bml0cyA/PyBcIlwiKTtcbiAgY29uc3QgbGltaXQgPSBsaW1pdHMudmFsdWU7XG4gIGNvbnN0IFt3YXJuaW5nLCBjcml0aWNhbF0gPSBsaW1pdFxuICAgID8gbGV2ZWxzKHZhbHVlcywgbGltaXQud2FybmluZywgbGltaXQuY3JpdGljYWwpXG4gICAgOiAoWzAsIDBdIGFzIGNvbnN0KTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwicnYtY2hhcnQtaGVhZFwiPlxuICAgICAgPGRsPlxuICAgICAgICB7KFtcIm1pblwiLCBcIm1lYW5cIiwgXCJwOTVcIiwgXCJtYXhcIl0gYXMgY29uc3QpLm1hcCgobmFtZSkgPT4gKFxuICAgICAgICAgIDxkaXYga2V5PXtuYW1lfT5cbiAgICAgICAgICAgIDxkdD57dF9bbmFtZV19PC9kdD5cbiAgICAgICAgICAgIDxkZD57dmFsdWUoYWxsW25hbWVdKX08L2RkPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICApKX1cbiAgICAgIDwvZGw+XG4gICAgICA8c3BhbiBjbGFzcz1cInJ2LWNvdW50XCI+XG4gICAgICAgIHtzb21lXG4gICAgICAgICAgPyB0Xy5zZWxlY3RlZChjb3VudChtZWFudC52YWx1ZS5sZW5ndGgpKVxuICAgICAgICAgIDogdF8ub2YoY291bnQob3JkZXIudmFsdWUubGVuZ3RoKSwgY291bnQoaGVyZS52YWx1ZS5kZXZpY2VzLmxlbmd0aCkpfVxuICAgICAgPC9zcGFuPlxuICAgICAge2xpbWl0ICYmIChcbiAgICAgICAgPHNwYW5cbiAgICAgICAgICBjbGFzcz1cInJ2LWJleW9uZFwiXG4gICAgICAgICAgZGF0YS1sZXZlbD17Y3JpdGljYWwgPiAwID8gXCJjcml0aWNhbFwiIDogd2FybmluZyA+IDAgPyBcIndhcm5pbmdcIiA6IFwiXCJ9XG4gICAgICAgID5cbiAgICAgICAgICB7dC5yYWNrdmlldy50aHJlc2hvbGRzLmNvdW50KGNvdW50KHdhcm5pbmcpLCBjb3VudChjcml0aWNhbCkpfVxuICAgICAgICA8L3NwYW4+XG4gICAgICApfVxuICAgICAge2VuZHMudmFsdWVbMF0gPiAwICYmIDxzbWFsbD57dF8uY3V0fTwvc21hbGw+fVxuICAgICAgPGxhYmVsIGNsYXNzPVwicnYtaW5saW5lXCI+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwidW5zZWVuXCI+e3RfLm9yZGVyfTwvc3Bhbj5cbiAgICAgICAgPHNlbGVjdFxuICAgICAgICAgIGNsYXNzPVwic2VsZWN0XCJcbiAgICAgICAgICB2YWx1ZT17cGFydChcImNoYXJ0T3JkZXJcIikudmFsdWV9XG4gICAgICAgICAgb25DaGFuZ2U9eyhldmVudCkgPT4gY2hhbmdlKHsgY2hhcnRPcmRlcjogZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZSBhcyBDaGFydE9yZGVyIH0pfVxuICAgICAgICA+XG4gICAgICAgICAge29wdGlvbnM8Q2hhcnRPcmRlcj4odF8ub3JkZXJzKS5tYXAoKFtuYW1lLCB0ZXh0XSkgPT4gKFxuICAgICAgICAgICAgPG9wdGlvbiBrZXk9e25hbWV9IHZhbHVlPXtuYW1lfT5cbiAgICAgICAgICAgICAge3RleHR9XG4gICAgICAgICAgICA8L29wdGlvbj5cbiAgICAgICAgICApKX1cbiAgICAgICAgPC9zZWxlY3Q+XG4gICAgICA8L2xhYmVsPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogRGV2aWNlcyBieSB0aGUgZmlyc3QgbWV0cmljJ3MgdmFsdWUsIHVuZGVyIHRoZSByYWNrczogd2hhdCBpcyBwb2ludGVkIGF0IGhlcmUgaXMgdGhlcmUsIHRvby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBSYW5rZWRDaGFydCgpIHtcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxEaXZFbGVtZW50PihudWxsKTtcbiAgY29uc3QgY2FudmFzID0gdXNlUmVmPEhUTUxDYW52YXNFbGVtZW50PihudWxsKTtcbiAgY29uc3QgbWFyayA9IHVzZVJlZjxIVE1MRGl2RWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IGZyYW1lID0gdXNlUmVmPEZyYW1lPihmcmFtZU9mKDEsIDEsIDAsIDEsIDApKTtcbiAgY29uc3QgaGludCA9IHVzZUlkKCk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgW2VsZW1lbnQsIHBsYWNlXSA9IFtjYW52YXMuY3VycmVudCwgYm94LmN1cnJlbnRdO1xuICAgIGNvbnN0IGN0eCA9IGVsZW1lbnQ/LmdldENvbnRleHQoXCIyZFwiKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgIXBsYWNlIHx8ICFjdHgpIHJldHVybjtcbiAgICBsZXQgYXNrZWQgPSAwO1xuICAgIGNvbnN0IGRyYXcgPSAoKSA9PiB7XG4gICAgICBhc2tlZCA9IDA7XG4gICAgICBjb25zdCBwYWludCA9IHBhaW50cy5wZWVrKClbMF07XG4gICAgICBjb25zdCBmaXJzdCA9IHNob3duLnBlZWsoKVswXTtcbiAgICAgIGNvbnN0IHsgY2xpZW50V2lkdGg6IHdpZHRoLCBjbGllbnRIZWlnaHQ6IGhlaWdodCB9ID0gcGxhY2U7XG4gICAgICBpZiAoIXBhaW50IHx8ICFmaXJzdCB8fCB3aWR0aCA9PT0gMCB8fCBoZWlnaHQgPT09IDApIHJldHVybjtcbiAgICAgIGNvbnN0IGRwciA9IGRldmljZVBpeGVsUmF0aW87XG4gICAgICBpZiAoZWxlbWVudC53aWR0aCAhPT0gTWF0aC5yb3VuZCh3aWR0aCAqIGRwcikpIGVsZW1lbnQud2lkdGggPSBNYXRoLnJvdW5kKHdpZHRoICogZHByKTtcbiAgICAgIGlmIChlbGVtZW50LmhlaWdodCAhPT0gTWF0aC5yb3VuZChoZWlnaHQgKiBkcHIpKSBlbGVtZW50LmhlaWdodCA9IE1hdGgucm91bmQoaGVpZ2h0ICogZHByKTtcbiAgICAgIGNvbnN0IFtsb3csIGhpZ2hdID0gZW5kcy5wZWVrKCk7XG4gICAgICBmcmFtZS5jdXJyZW50ID0gZnJhbWVPZih3aWR0aCwgaGVpZ2h0LCBsb3csIGhpZ2gsIG9yZGVyLnBlZWsoKS5sZW5ndGgpO1xuICAgICAgY29uc3QgY2hhcnQ6IENoYXJ0ID0ge1xuICAgICAgICBvcmRlcjogb3JkZXIucGVlaygpLFxuICAgICAgICBudW1iZXJzOiBmaXJzdC5udW1iZXJzLFxuICAgICAgICBpbmRleDogcGFpbnQuaW5kZXgsXG4gICAgICAgIHRhYmxlOiBwYWludC50YWJsZSxcbiAgICAgICAgc2VsZWN0ZWQ6IHNlbGVjdGVkU2xvdHMucGVlaygpLFxuICAgICAgICB3YXJuaW5nOiBsaW1pdHMucGVlaygpPy53YXJuaW5nLFxuICAgICAgICBjcml0aWNhbDogbGltaXRzLnBlZWsoKT8uY3JpdGljYWwsXG4gICAgICAgIGxhYmVsOiAodmFsdWUpID0+IHJlYWRpbmcodmFsdWUpLFxuICAgICAgfTtcbiAgICAgIGN0eC5zZXRUcmFuc2Zvcm0oZHByLCAwLCAwLCBkcHIsIDAsIDApO1xuICAgICAgY3R4LmNsZWFyUmVjdCgwLCAwLCB3aWR0aCwgaGVpZ2h0KTtcbiAgICAgIGRyYXdSYW5rZWQoY3R4LCBjaGFydCwgZnJhbWUuY3VycmVudCwgVEhFTUVTW2lzRGFyaygpID8gXCJkYXJrXCIgOiBcImxpZ2h0XCJdKTtcbiAgICAgIGZvbGxvdygpO1xuICAgIH07XG4gICAgY29uc3Qgc29vbiA9ICgpID0+IHtcbiAgICAgIGlmIChhc2tlZCA9PT0gMCkgYXNrZWQgPSByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoZHJhdyk7XG4gICAgfTtcbiAgICAvKiogVGhlIG1hcmsgYXQgdGhlIGRldmljZSB0aGF0IGlzIHBvaW50ZWQgYXQuICovXG4gICAgY29uc3QgZm9sbG93ID0gKCkgPT4ge1xuICAgICAgY29uc3Qgc2xvdCA9IGhvdmVyZWQucGVlaygpO1xuICAgICAgY29uc3QgYXQgPSBzbG90ID09PSB1bmRlZmluZWQgPyAtMSA6IG9yZGVyLnBlZWsoKS5pbmRleE9mKHNsb3QpO1xuICAgICAgY29uc3QgZmlyc3QgPSBzaG93bi5wZWVrKClbMF07XG4gICAgICBjb25zdCBsYWJlbCA9IG1hcmsuY3VycmVudDtcbiAgICAgIGlmICghbGFiZWwpIHJldHVybjtcbiAgICAgIGxhYmVsLmhpZGRlbiA9IGF0IDwgMCB8fCAhZmlyc3Q7XG4gICAgICBpZiAoYXQgPCAwIHx8ICFmaXJzdCB8fCBzbG90ID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICAgIGNvbnN0IHggPSBtaWRkbGVPZihmcmFtZS5jdXJyZW50LCBhdCk7XG4gICAgICBsYWJlbC5zdHlsZS5sZWZ0ID0gYCR7eH1weGA7XG4gICAgICBsYWJlbC5kYXRhc2V0LnNpZGUgPSB4ID4gcGxhY2UuY2xpZW50V2lkdGggLyAyID8gXCJsZWZ0XCIgOiBcInJpZ2h0XCI7XG4gICAgICBjb25zdCBuYW1lID0gaGVyZS5wZWVrKCkuZGV2aWNlc1tzbG90XT8ubmFtZSA/PyBcIlwiO1xuICAgICAgbGFiZWwuZmlyc3RFbGVtZW50Q2hpbGQhLnRleHRDb250ZW50ID0gdC5yYWNrdmlldy5jaGFydC5kZXZpY2UobmFtZSwgdGV4dE9mKGZpcnN0LCBzbG90KSk7XG4gICAgfTtcbiAgICBjb25zdCBzdG9wcyA9IFtcbiAgICAgIGVmZmVjdCgoKSA9PiB7XG4gICAgICAgIHBhaW50cy52YWx1ZTtcbiAgICAgICAgb3JkZXIudmFsdWU7XG4gICAgICAgIGVuZHMudmFsdWU7XG4gICAgICAgIGxpbWl0cy52YWx1ZTtcbiAgICAgICAgc2VsZWN0ZWRTbG90cy52YWx1ZTtcbiAgICAgICAgaXNEYXJrKCk7XG4gICAgICAgIHNvb24oKTtcbiAgICAgIH0pLFxuICAgICAgZWZmZWN0KCgpID0+IHtcbiAgICAgICAgaG92ZXJlZC52YWx1ZTtcbiAgICAgICAgZm9sbG93KCk7XG4gICAgICB9KSxcbiAgICBdO1xuICAgIGNvbnN0IHdhdGNoID0gbmV3IFJlc2l6ZU9ic2VydmVyKHNvb24pO1xuICAgIHdhdGNoLm9ic2VydmUocGxhY2UpO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICB3YXRjaC5kaXNjb25uZWN0KCk7XG4gICAgICBjYW5jZWxBbmltYXRpb25GcmFtZShhc2tlZCk7XG4gICAgICBmb3IgKGNvbnN0IHN0b3Agb2Ygc3RvcHMpIHN0b3AoKTtcbiAgICB9O1xuICB9LCBbXSk7XG5cbiAgY29uc3Qgc2xvdEF0ID0gKGV2ZW50OiBNb3VzZUV2ZW50KTogbnVtYmVyIHwgdW5kZWZpbmVkID0+IHtcbiAgICBjb25zdCBsZWZ0ID0gYm94LmN1cnJlbnQ/LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpLmxlZnQgPz8gMDtcbiAgICBjb25zdCBhdCA9IGRhdHVtQXQoZnJhbWUuY3VycmVudCwgZXZlbnQuY2xpZW50WCAtIGxlZnQpO1xuICAgIHJldHVybiBhdCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogb3JkZXIucGVlaygpW2F0XTtcbiAgfTtcbiAgY29uc3QgY2hvb3NlID0gKHNsb3Q6IG51bWJlciB8IHVuZGVmaW5lZCwgaG93OiBSZXR1cm5UeXBlPHR5cGVvZiBob3dPZj4pID0+IHtcbiAgICBjb25zdCBkZXZpY2UgPSBzbG90ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBoZXJlLnBlZWsoKS5kZXZpY2VzW3Nsb3RdO1xuICAgIGlmIChkZXZpY2UpIHBpY2soeyBraW5kOiBcImRldmljZVwiLCBpZDogZGV2aWNlLmlkIH0sIGhvdywgWy4uLm9yZGVyLnBlZWsoKV0pO1xuICAgIGVsc2UgaWYgKGhvdyA9PT0gXCJvbmx5XCIpIHBpY2tTbG90cyhbXSk7XG4gIH07XG4gIGNvbnN0IHN0ZXAgPSAoZXZlbnQ6IEtleWJvYXJkRXZlbnQpID0+IHtcbiAgICBjb25zdCBhbGwgPSBvcmRlci5wZWVrKCk7XG4gICAgY29uc3QgYXQgPSBob3ZlcmVkLnBlZWsoKSA9PT0gdW5kZWZpbmVkID8gLTEgOiBhbGwuaW5kZXhPZihob3ZlcmVkLnBlZWsoKSEpO1xuICAgIGNvbnN0IHRlbiA9IE1hdGgubWF4KDEsIE1hdGgucm91bmQoYWxsLmxlbmd0aCAvIDIwKSk7XG4gICAgY29uc3QgdG8gPSB7XG4gICAgICBBcnJvd1JpZ2h0OiBhdCArIDEsXG4gICAgICBBcnJvd0xlZnQ6IGF0IDwgMCA/IGFsbC5sZW5ndGggLSAxIDogYXQgLSAxLFxuICAgICAgUGFnZURvd246IGF0ICsgdGVuLFxuICAgICAgUGFnZVVwOiBhdCAtIHRlbixcbiAgICAgIEhvbWU6IDAsXG4gICAgICBFbmQ6IGFsbC5sZW5ndGggLSAxLFxuICAgIH1bZXZlbnQua2V5XTtcbiAgICBpZiAodG8gIT09IHVuZGVmaW5lZCkgcG9pbnQoYWxsW01hdGgubWluKGFsbC5sZW5ndGggLSAxLCBNYXRoLm1heCgwLCB0bykpXSk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVudGVyXCIgfHwgZXZlbnQua2V5ID09PSBcIiBcIikgY2hvb3NlKGhvdmVyZWQucGVlaygpLCBob3dPZihldmVudCkpO1xuICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJFc2NhcGVcIikgcG9pbnQodW5kZWZpbmVkKTtcbiAgICBlbHNlIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9O1xuXG4gIGNvbnN0IGZpcnN0ID0gc2hvd24udmFsdWVbMF07XG4gIGlmICghZmlyc3QpIHJldHVybiBudWxsO1xuICBjb25zdCBzbG90ID0gaG92ZXJlZC52YWx1ZTtcbiAgY29uc3QgYXQgPSBzbG90ID09PSB1bmRlZmluZWQgPyAtMSA6IG9yZGVyLnZhbHVlLmluZGV4T2Yoc2xvdCk7XG4gIGNvbnN0IHNhaWQgPVxuICAgIGF0ID49IDAgJiYgc2xvdCAhPT0gdW5kZWZpbmVkXG4gICAgICA/IHQucmFja3ZpZXcuY2hhcnQuZGV2aWNlKGhlcmUudmFsdWUuZGV2aWNlc1tzbG90XT8ubmFtZSA/PyBcIlwiLCB0ZXh0T2YoZmlyc3QsIHNsb3QpKVxuICAgICAgOiBcIlwiO1xuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uIGNsYXNzPVwicnYtY2hhcnRcIiBhcmlhLWxhYmVsPXt0LnJhY2t2aWV3LmNoYXJ0LmxhYmVsKGZpcnN0Lm1ldHJpYyl9PlxuICAgICAgPEhlYWQgLz5cbiAgICAgIDxkaXZcbiAgICAgICAgcmVmPXtib3h9XG4gICAgICAgIGNsYXNzPVwicnYtYmFyc1wiXG4gICAgICAgIHJvbGU9XCJzbGlkZXJcIlxuICAgICAgICB0YWJJbmRleD17MH1cbiAgICAgICAgYXJpYS1sYWJlbD17dC5yYWNrdmlldy5jaGFydC5sYWJlbChmaXJzdC5tZXRyaWMpfVxuICAgICAgICBhcmlhLWRlc2NyaWJlZGJ5PXtoaW50fVxuICAgICAgICBhcmlhLXZhbHVlbWluPXswfVxuICAgICAgICBhcmlhLXZhbHVlbWF4PXtNYXRoLm1heCgwLCBvcmRlci52YWx1ZS5sZW5ndGggLSAxKX1cbiAgICAgICAgYXJpYS12YWx1ZW5vdz17TWF0aC5tYXgoMCwgYXQpfVxuICAgICAgICBhcmlhLXZhbHVldGV4dD17c2FpZH1cbiAgICAgICAgb25Qb2ludGVyTW92ZT17KGV2ZW50KSA9PiBwb2ludChzbG90QXQoZXZlbnQpKX1cbiAgICAgICAgb25Qb2ludGVyTGVhdmU9eygpID0+IHBvaW50KHVuZGVmaW5lZCl9XG4gICAgICAgIG9uQ2xpY2s9eyhldmVudCkgPT4gY2hvb3NlKHNsb3RBdChldmVudCksIGhvd09mKGV2ZW50KSl9XG4gICAgICAgIG9uS2V5RG93bj17c3RlcH1cbiAgICAgID5cbiAgICAgICAgPGNhbnZhcyByZWY9e2NhbnZhc30gLz5cbiAgICAgICAgPGRpdiByZWY9e21hcmt9IGNsYXNzPVwicnYtbWFya1wiIGhpZGRlbiBhcmlhLWhpZGRlbj1cInRydWVcIj5cbiAgICAgICAgICA8c3BhbiAvPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAge29yZGVyLnZhbHVlLmxlbmd0aCA9PT0gMCAmJiA8cCBjbGFzcz1cInJ2LW5vbmVcIj57dC5yYWNrdmlldy5jaGFydC5ub3RoaW5nfTwvcD59XG4gICAgICAgIDxzcGFuIGlkPXtoaW50fSBjbGFzcz1cInVuc2VlblwiPlxuICAgICAgICAgIHt0LnJhY2t2aWV3LmNoYXJ0LmtleXN9XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgIDwvZGl2PlxuICAgIDwvc2VjdGlvbj5cbiAgKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFJlZk9iamVjdCB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IGtlZXBMYXlvdXQsIFNQTElUX0ZJUlNULCBTUExJVF9NQVgsIFNQTElUX01JTiwgc3BsaXQgfSBmcm9tIFwiLi9rZXB0XCI7XG5cbi8qKiBBIGtleSBtb3ZlcyB0aGUgc3BsaXQgYnkgdGhpcyBwYXJ0IG9mIHRoZSBoZWlnaHQuICovXG5jb25zdCBTVEVQID0gMC4wMjtcblxuZnVuY3Rpb24gbW92ZSh0bzogbnVtYmVyKTogdm9pZCB7XG4gIHNwbGl0LnZhbHVlID0gTWF0aC5taW4oU1BMSVRfTUFYLCBNYXRoLm1heChTUExJVF9NSU4sIHRvKSk7XG59XG5cbi8qKiBXaGF0IHBhcnRzIHJhY2tzIGFuZCBjaGFydDogZHJhZ2dlZCwgb3IgbW92ZWQgYnkga2V5cy4gYGluc2lkZWAgaXMgd2hhdCBpcyBwYXJ0ZWQuICovXG5leHBvcnQgZnVuY3Rpb24gU3BsaXQoeyBpbnNpZGUgfTogeyBpbnNpZGU6IFJlZk9iamVjdDxIVE1MRWxlbWVudCB8IG51bGw+IH0pIHtcbiAgY29uc3QgZHJhZyA9IChldmVudDogUG9pbnRlckV2ZW50KSA9PiB7XG4gICAgaWYgKCEoZXZlbnQuY3VycmVudFRhcmdldCBhcyBIVE1MRWxlbWVudCkuaGFzUG9pbnRlckNhcHR1cmUoZXZlbnQucG9pbnRlcklkKSkgcmV0dXJuO1xuICAgIGNvbnN0IGJveCA9IGluc2lkZS5jdXJyZW50Py5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgICBpZiAoYm94KSBtb3ZlKChib3guYm90dG9tIC0gZXZlbnQuY2xpZW50WSkgLyBib3guaGVpZ2h0KTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2XG4gICAgICBjbGFzcz1cInJ2LXNwbGl0IG5vLXByaW50XCJcbiAgICAgIHJvbGU9XCJzZXBhcmF0b3JcIlxuICAgICAgYXJpYS1vcmllbnRhdGlvbj1cImhvcml6b250YWxcIlxuICAgICAgYXJpYS1sYWJlbD17dC5yYWNrdmlldy5zcGxpdH1cbiAgICAgIGFyaWEtdmFsdWVtaW49e01hdGgucm91bmQoU1BMSVRfTUlOICogMTAwKX1cbiAgICAgIGFyaWEtdmFsdWVtYXg9e01hdGgucm91bmQoU1BMSVRfTUFYICogMTAwKX1cbiAgICAgIGFyaWEtdmFsdWVub3c9e01hdGgucm91bmQoc3BsaXQudmFsdWUgKiAxMDApfVxuICAgICAgdGFiSW5kZXg9ezB9XG4gICAgICBvblBvaW50ZXJEb3duPXsoZXZlbnQpID0+IGV2ZW50LmN1cnJlbnRUYXJnZXQuc2V0UG9pbnRlckNhcHR1cmUoZXZlbnQucG9pbnRlcklkKX1cbiAgICAgIG9uUG9pbnRlck1vdmU9e2RyYWd9XG4gICAgICBvblBvaW50ZXJVcD17a2VlcExheW91dH1cbiAgICAgIG9uRGJsQ2xpY2s9eygpID0+IHtcbiAgICAgICAgbW92ZShTUExJVF9GSVJTVCk7XG4gICAgICAgIGtlZXBMYXlvdXQoKTtcbiAgICAgIH19XG4gICAgICBvbktleURvd249eyhldmVudCkgPT4ge1xuICAgICAgICBjb25zdCBieSA9IHsgQXJyb3dVcDogU1RFUCwgQXJyb3dEb3duOiAtU1RFUCwgUGFnZVVwOiA1ICogU1RFUCwgUGFnZURvd246IC01ICogU1RFUCB9O1xuICAgICAgICBjb25zdCBzdGVwID0gYnlbZXZlbnQua2V5IGFzIGtleW9mIHR5cGVvZiBieV07XG4gICAgICAgIGlmIChzdGVwICE9PSB1bmRlZmluZWQpIG1vdmUoc3BsaXQucGVlaygpICsgc3RlcCk7XG4gICAgICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJIb21lXCIpIG1vdmUoU1BMSVRfTUlOKTtcbiAgICAgICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVuZFwiKSBtb3ZlKFNQTElUX01BWCk7XG4gICAgICAgIGVsc2UgcmV0dXJuO1xuICAgICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgICBrZWVwTGF5b3V0KCk7XG4gICAgICB9fVxuICAgIC8+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgdXNlSWQgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBkYXRlVGltZSwgc3BhbiBhcyBzcGFuT2YgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgU1BBTlMsIHNuYXAgfSBmcm9tIFwiLi9tb21lbnRzXCI7XG5pbXBvcnQgeyBvcHRpb25zIH0gZnJvbSBcIi4vU2hvd1NldHRpbmdzXCI7XG5pbXBvcnQge1xuICBiYXNlbGluZSxcbiAgY2xvY2ssXG4gIGxvb2ssXG4gIHBsYXlpbmcsXG4gIHJlYWRpbmcsXG4gIFNQRUVEUyxcbiAgc3BlZWQsXG4gIHN0ZXAsXG4gIHN0ZXBCeSxcbiAgdHJhdmVsUHJvYmxlbSxcbn0gZnJvbSBcIi4vdHJhdmVsXCI7XG5pbXBvcnQgeyBjaGFuZ2UsIHBhcnQsIHR5cGUgU3BhbiB9IGZyb20gXCIuL3ZpZXdcIjtcblxuLyoqIEhvdyBmYXIgYmFjayBvbmUgY2FuIGNvbXBhcmUsIGluIHNlY29uZHM7IDAgaXMgbm90IGF0IGFsbC4gKi9cbmNvbnN0IEFHT1MgPSBbXCIwXCIsIFwiMzAwXCIsIFwiMzYwMFwiLCBcIjg2NDAwXCIsIFwiNjA0ODAwXCJdO1xuXG4vKiogQSBtb21lbnQgaW4gdGhlIGZvcm0gb2YgYSBmaWVsZCBmb3IgZGF0ZSBhbmQgdGltZSwgd2hpY2ggaXMgdGhlIHJlYWRlcidzIG93bi4gKi9cbmZ1bmN0aW9uIGxvY2FsKG1vbWVudDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgZGF0ZSA9IG5ldyBEYXRlKG1vbWVudCAqIDEwMDApO1xuICBjb25zdCBzaGlmdGVkID0gbmV3IERhdGUoZGF0ZS5nZXRUaW1lKCkgLSBkYXRlLmdldFRpbWV6b25lT2Zmc2V0KCkgKiA2MF8wMDApO1xuICByZXR1cm4gc2hpZnRlZC50b0lTT1N0cmluZygpLnNsaWNlKDAsIDE5KTtcbn1cblxuZnVuY3Rpb24gU2NydWJiZXIoKSB7XG4gIGNvbnN0IHsgbGVuZ3RoIH0gPSBTUEFOU1twYXJ0KFwic3BhblwiKS52YWx1ZV07XG4gIGNvbnN0IGV2ZXJ5ID0gc3RlcC52YWx1ZTtcbiAgY29uc3QgbmV3ZXN0ID0gc25hcChjbG9jay52YWx1ZSwgZXZlcnkpO1xuICBjb25zdCBtb21lbnQgPSBwYXJ0KFwibW9tZW50XCIpLnZhbHVlO1xuICBjb25zdCBhdCA9IG1vbWVudCA/PyBuZXdlc3Q7XG4gIGNvbnN0IHN0ZXBzID0gbGVuZ3RoIC8gZXZlcnk7XG4gIGNvbnN0IG5vdyA9IE1hdGgubWF4KDAsIHN0ZXBzIC0gKG5ld2VzdCAtIGF0KSAvIGV2ZXJ5KTtcbiAgcmV0dXJuIChcbiAgICA8aW5wdXRcbiAgICAgIHR5cGU9XCJyYW5nZVwiXG4gICAgICBjbGFzcz1cInJ2LXNjcnViYmVyXCJcbiAgICAgIGFyaWEtbGFiZWw9e3QucmFja3ZpZXcudGltZS5zY3J1YmJlcn1cbiAgICAgIGFyaWEtdmFsdWV0ZXh0PXttb21lbnQgPT09IHVuZGVmaW5lZCA/IHQucmFja3ZpZXcuc3RhdGUubGl2ZSA6IGRhdGVUaW1lKGF0KX1cbiAgICAgIG1pbj17MH1cbiAgICAgIG1heD17c3RlcHN9XG4gICAgICB2YWx1ZT17bm93fVxuICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiB7XG4gICAgICAgIGNvbnN0IHRvID0gTnVtYmVyKGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWUpO1xuICAgICAgICBsb29rKHRvID49IHN0ZXBzID8gdW5kZWZpbmVkIDogbmV3ZXN0IC0gKHN0ZXBzIC0gdG8pICogZXZlcnkpO1xuICAgICAgfX1cbiAgICAvPlxuICApO1xufVxuXG4vKiogV2hhdCBpcyBzaG93biBpcyBjb21wYXJlZCB3aXRoIGEgbW9tZW50IGFnby4gKi9cbmZ1bmN0aW9uIENvbXBhcmluZygpIHtcbiAgY29uc3QgaWQgPSB1c2VJZCgpO1xuICBjb25zdCBub3cgPSBwYXJ0KFwiY29tcGFyZVwiKS52YWx1ZTtcbiAgY29uc3QgdF8gPSB0LnJhY2t2aWV3LnRpbWU7XG4gIGNvbnN0IGFnbyA9IFN0cmluZyhub3c/LmFnbyA/PyAwKTtcbiAgY29uc3Qga25vd24gPSBBR09TLmluY2x1ZGVzKGFnbykgPyBBR09TIDogWy4uLkFHT1MsIGFnb107XG4gIGNvbnN0IGNob29zZSA9ICh0ZXh0OiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBzZWNvbmRzID0gTnVtYmVyKHRleHQpO1xuICAgIGNoYW5nZSh7IGNvbXBhcmU6IHNlY29uZHMgPiAwID8geyBhZ286IHNlY29uZHMsIGFzOiBub3c/LmFzID8/IFwiZGlmZmVyZW5jZVwiIH0gOiB1bmRlZmluZWQgfSk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPHNwYW4gY2xhc3M9XCJydi1jb21wYXJlXCI+XG4gICAgICA8bGFiZWwgZm9yPXtpZH0+e3RfLmNvbXBhcmV9PC9sYWJlbD5cbiAgICAgIDxzZWxlY3RcbiAgICAgICAgaWQ9e2lkfVxuICAgICAgICBjbGFzcz1cInNlbGVjdFwiXG4gICAgICAgIHZhbHVlPXthZ299XG4gICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IGNob29zZShldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlKX1cbiAgICAgID5cbiAgICAgICAge2tub3duLm1hcCgoc2Vjb25kcykgPT4gKFxuICAgICAgICAgIDxvcHRpb24ga2V5PXtzZWNvbmRzfSB2YWx1ZT17c2Vjb25kc30+XG4gICAgICAgICAgICB7dF8uY29tcGFyZXNbc2Vjb25kc10gPz8gdF8uYWdvKHNwYW5PZihOdW1iZXIoc2Vjb25kcykpKX1cbiAgICAgICAgICA8L29wdGlvbj5cbiAgICAgICAgKSl9XG4gICAgICA8L3NlbGVjdD5cbiAgICAgIHtub3cgJiYgKFxuICAgICAgICA8c2VsZWN0XG4gICAgICAgICAgY2xhc3M9XCJzZWxlY3RcIlxuICAgICAgICAgIGFyaWEtbGFiZWw9e3RfLmFzfVxuICAgICAgICAgIHZhbHVlPXtub3cuYXN9XG4gICAgICAgICAgb25DaGFuZ2U9eyhldmVudCkgPT5cbiAgICAgICAgICAgIGNoYW5nZSh7IGNvbXBhcmU6IHsgLi4ubm93LCBhczogZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZSBhcyB0eXBlb2Ygbm93LmFzIH0gfSlcbiAgICAgICAgICB9XG4gICAgICAgID5cbiAgICAgICAgICB7b3B0aW9uczxcImRpZmZlcmVuY2VcIiB8IFwicmF0aW9cIj4odF8ud2F5cykubWFwKChbd2F5LCB0ZXh0XSkgPT4gKFxuICAgICAgICAgICAgPG9wdGlvbiBrZXk9e3dheX0gdmFsdWU9e3dheX0+XG4gICAgICAgICAgICAgIHt0ZXh0fVxuICAgICAgICAgICAgPC9vcHRpb24+XG4gICAgICAgICAgKSl9XG4gICAgICAgIDwvc2VsZWN0PlxuICAgICAgKX1cbiAgICAgIHtub3cgJiYgYmFzZWxpbmUudmFsdWUgJiYgT2JqZWN0LmtleXMoYmFzZWxpbmUudmFsdWUubW9tZW50cy5tZXRyaWNzKS5sZW5ndGggPT09IDAgJiYgKFxuICAgICAgICA8c21hbGwgcm9sZT1cInN0YXR1c1wiPnt0Xy5ub0Jhc2VsaW5lfTwvc21hbGw+XG4gICAgICApfVxuICAgIDwvc3Bhbj5cbiAgKTtcbn1cblxuLyoqIFRoZSB3YXkgdGhyb3VnaCB0aGUga2VwdCBoaXN0b3J5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFRpbWVCYXIoKSB7XG4gIGNvbnN0IHRfID0gdC5yYWNrdmlldy50aW1lO1xuICBjb25zdCBtb21lbnQgPSBwYXJ0KFwibW9tZW50XCIpLnZhbHVlO1xuICBjb25zdCBwYXN0ID0gbW9tZW50ICE9PSB1bmRlZmluZWQ7XG4gIGNvbnN0IHN0YXJ0ID0gKCkgPT4ge1xuICAgIC8vIEZyb20gdGhlIGJlZ2lubmluZyBvZiB3aGF0IGNhbiBiZSBzZWVuLCB3aGVuIG9uZSBoYXMgYmVlbiBhdCBpdHMgZW5kLlxuICAgIGlmICghcGFzdCkgbG9vayhzbmFwKGNsb2NrLnBlZWsoKSwgc3RlcC5wZWVrKCkpIC0gU1BBTlNbcGFydChcInNwYW5cIikucGVlaygpXS5sZW5ndGgpO1xuICAgIHBsYXlpbmcudmFsdWUgPSB0cnVlO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uIGNsYXNzPVwicnYtdGltZSBuby1wcmludFwiIGFyaWEtbGFiZWw9e3RfLnRpdGxlfSBkYXRhLXBhc3Q9e3Bhc3R9PlxuICAgICAgPHNwYW4gY2xhc3M9XCJydi1zdGVwc1wiPlxuICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiYmFja1wiIGxhYmVsPXtgJHt0Xy5iYWNrfSAoLClgfSBvbkNsaWNrPXsoKSA9PiBzdGVwQnkoLTEpfSAvPlxuICAgICAgICB7cGxheWluZy52YWx1ZSA/IChcbiAgICAgICAgICA8SWNvbkJ1dHRvblxuICAgICAgICAgICAgaWNvbj1cInBhdXNlXCJcbiAgICAgICAgICAgIGxhYmVsPXtgJHt0Xy5wYXVzZX0gKHApYH1cbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgICAgcGxheWluZy52YWx1ZSA9IGZhbHNlO1xuICAgICAgICAgICAgfX1cbiAgICAgICAgICAvPlxuICAgICAgICApIDogKFxuICAgICAgICAgIDxJY29uQnV0dG9uIGljb249XCJwbGF5XCIgbGFiZWw9e2Ake3RfLnBsYXl9IChwKWB9IG9uQ2xpY2s9e3N0YXJ0fSAvPlxuICAgICAgICApfVxuICAgICAgICA8SWNvbkJ1dHRvblxuICAgICAgICAgIGljb249XCJmb3J3YXJkXCJcbiAgICAgICAgICBsYWJlbD17YCR7dF8ub259ICguKWB9XG4gICAgICAgICAgZGlzYWJsZWQ9eyFwYXN0fVxuICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHN0ZXBCeSgxKX1cbiAgICAgICAgLz5cbiAgICAgIDwvc3Bhbj5cbiAgICAgIDxzZWxlY3RcbiAgICAgICAgY2xhc3M9XCJzZWxlY3RcIlxuICAgICAgICBhcmlhLWxhYmVsPXt0Xy5zcGVlZH1cbiAgICAgICAgdmFsdWU9e3NwZWVkLnZhbHVlfVxuICAgICAgICBvbkNoYW5nZT17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgc3BlZWQudmFsdWUgPSBOdW1iZXIoZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZSk7XG4gICAgICAgIH19XG4gICAgICA+XG4gICAgICAgIHtTUEVFRFMubWFwKChzdGVwcykgPT4gKFxuICAgICAgICAgIDxvcHRpb24ga2V5PXtzdGVwc30gdmFsdWU9e3N0ZXBzfT5cbiAgICAgICAgICAgIHt0Xy5wZXJTZWNvbmQoU3RyaW5nKHN0ZXBzKSl9XG4gICAgICAgICAgPC9vcHRpb24+XG4gICAgICAgICkpfVxuICAgICAgPC9zZWxlY3Q+XG4gICAgICA8U2NydWJiZXIgLz5cbiAgICAgIDxzZWxlY3RcbiAgICAgICAgY2xhc3M9XCJzZWxlY3RcIlxuICAgICAgICBhcmlhLWxhYmVsPXt0Xy5zcGFufVxuICAgICAgICB2YWx1ZT17cGFydChcInNwYW5cIikudmFsdWV9XG4gICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IGNoYW5nZSh7IHNwYW46IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWUgYXMgU3BhbiB9KX1cbiAgICAgID5cbiAgICAgICAge29wdGlvbnM8U3Bhbj4odF8uc3BhbnMpLm1hcCgoW25hbWUsIHRleHRdKSA9PiAoXG4gICAgICAgICAgPG9wdGlvbiBrZXk9e25hbWV9IHZhbHVlPXtuYW1lfT5cbiAgICAgICAgICAgIHt0ZXh0fVxuICAgICAgICAgIDwvb3B0aW9uPlxuICAgICAgICApKX1cbiAgICAgIDwvc2VsZWN0PlxuICAgICAgPGlucHV0XG4gICAgICAgIGNsYXNzPVwiaW5wdXQgcnYtbW9tZW50XCJcbiAgICAgICAgdHlwZT1cImRhdGV0aW1lLWxvY2FsXCJcbiAgICAgICAgc3RlcD17MX1cbiAgICAgICAgYXJpYS1sYWJlbD17dF8ucGlja31cbiAgICAgICAgdmFsdWU9e2xvY2FsKG1vbWVudCA/PyBjbG9jay52YWx1ZSl9XG4gICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IHtcbiAgICAgICAgICBjb25zdCBzZWNvbmRzID0gbmV3IERhdGUoZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZSkuZ2V0VGltZSgpIC8gMTAwMDtcbiAgICAgICAgICBpZiAoTnVtYmVyLmlzRmluaXRlKHNlY29uZHMpKSBnb1RvKHNlY29uZHMpO1xuICAgICAgICB9fVxuICAgICAgLz5cbiAgICAgIDxDb21wYXJpbmcgLz5cbiAgICAgIHtwYXN0ICYmIChcbiAgICAgICAgPEJ1dHRvbiBraW5kPVwicHJpbWFyeVwiIG9uQ2xpY2s9eygpID0+IGxvb2sodW5kZWZpbmVkKX0+XG4gICAgICAgICAge3RfLm5vd31cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICApfVxuICAgICAge3JlYWRpbmcudmFsdWUgJiYgPHNwYW4gY2xhc3M9XCJzcGlubmVyXCIgcm9sZT1cInN0YXR1c1wiIGFyaWEtbGFiZWw9e3RfLnJlYWRpbmd9IC8+fVxuICAgICAge3RyYXZlbFByb2JsZW0udmFsdWUgJiYgKFxuICAgICAgICA8c21hbGwgY2xhc3M9XCJydi13cm9uZ1wiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgIHt0Xy5mYWlsZWR9OiB7dHJhdmVsUHJvYmxlbS52YWx1ZS5tZXNzYWdlfVxuICAgICAgICA8L3NtYWxsPlxuICAgICAgKX1cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG5cbi8qKiBTaG93cyBhbnkgbW9tZW50IG9mIHRoZSBoaXN0b3J5LCB3aXRoIGEgc3BhbiB0aGF0IHJlYWNoZXMgc28gZmFyLiAqL1xuZnVuY3Rpb24gZ29Ubyhtb21lbnQ6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBhZ28gPSBjbG9jay5wZWVrKCkgLSBtb21lbnQ7XG4gIGNvbnN0IHJlYWNoID0gKE9iamVjdC5rZXlzKFNQQU5TKSBhcyBTcGFuW10pLmZpbmQoKG5hbWUpID0+IFNQQU5TW25hbWVdLmxlbmd0aCA+PSBhZ28pO1xuICBjb25zdCBub3cgPSBwYXJ0KFwic3BhblwiKS5wZWVrKCk7XG4gIGlmIChTUEFOU1tub3ddLmxlbmd0aCA8IGFnbykgY2hhbmdlKHsgc3BhbjogcmVhY2ggPz8gXCJxdWFydGVyXCIgfSk7XG4gIGxvb2sobW9tZW50ID4gY2xvY2sucGVlaygpID8gdW5kZWZpbmVkIDogbW9tZW50KTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgSWNvbkJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IHBhbmVPcGVuIH0gZnJvbSBcIi4va2VwdFwiO1xuaW1wb3J0IHsgdG9nZ2xlUGFuZSB9IGZyb20gXCIuL1BhbmVcIjtcbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4vc2hvd25cIjtcblxuLyoqIFdoYXQgc3RhbmRzIGFib3ZlIHRoZSByYWNrczogdGhlIHBhZ2UncyB0aXRsZSwgdGhlIG1ldHJpY3Mgb24gc2NyZWVuLCBhbmQgdG9vbHMuICovXG5leHBvcnQgZnVuY3Rpb24gVG9vbGJhcih7IGNoaWxkcmVuIH06IHsgY2hpbGRyZW4/OiBDb21wb25lbnRDaGlsZHJlbiB9KSB7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInJ2LWJhciBuby1wcmludFwiPlxuICAgICAgPEljb25CdXR0b25cbiAgICAgICAgaWNvbj1cInNldHRpbmdzXCJcbiAgICAgICAgbGFiZWw9e3BhbmVPcGVuLnZhbHVlID8gdC5yYWNrdmlldy5oaWRlUGFuZSA6IHQucmFja3ZpZXcuc2hvd1BhbmV9XG4gICAgICAgIGFyaWEtZXhwYW5kZWQ9e3BhbmVPcGVuLnZhbHVlfVxuICAgICAgICBhcmlhLWNvbnRyb2xzPVwicnYtcGFuZVwiXG4gICAgICAgIG9uQ2xpY2s9e3RvZ2dsZVBhbmV9XG4gICAgICAvPlxuICAgICAgPGgxIHRhYkluZGV4PXstMX0+e3Quc2hlbGwubmF2LnJhY2tzfTwvaDE+XG4gICAgICA8dWwgY2xhc3M9XCJydi1vbi1zY3JlZW5cIj5cbiAgICAgICAge3Nob3duLnZhbHVlLm1hcCgob25lKSA9PiAoXG4gICAgICAgICAgPGxpIGtleT17b25lLm1ldHJpY30gY2xhc3M9XCJydi1uYW1lXCI+XG4gICAgICAgICAgICB7b25lLm1ldHJpY31cbiAgICAgICAgICA8L2xpPlxuICAgICAgICApKX1cbiAgICAgIDwvdWw+XG4gICAgICA8ZGl2IGNsYXNzPVwicnYtdG9vbHNcIj57Y2hpbGRyZW59PC9kaXY+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiLy8gV2hhdCBjYW4gYmUgZG9uZSB3aXRoIHRoZSB2aWV3IGJ5IGtleSBvciBmcm9tIHRoZSBwYWxldHRlLlxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcIi4uL3NoZWxsL2NvbW1hbmRzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBwYW5lT3BlbiB9IGZyb20gXCIuL2tlcHRcIjtcbmltcG9ydCB7IHRvZ2dsZVBhbmUgfSBmcm9tIFwiLi9QYW5lXCI7XG5pbXBvcnQgeyBsb29rLCBwbGF5aW5nLCBzdGVwQnkgfSBmcm9tIFwiLi90cmF2ZWxcIjtcbmltcG9ydCB7IGNoYW5nZSwgcGFydCB9IGZyb20gXCIuL3ZpZXdcIjtcblxuY29uc3QgTU9ERVMgPSBbXCJib3RoXCIsIFwicGljdHVyZXNcIiwgXCJiYXJzXCIsIFwiaGVhdFwiLCBcInN0YXR1c1wiXSBhcyBjb25zdDtcbmNvbnN0IFNJREVTID0gW1wiZnJvbnRcIiwgXCJyZWFyXCIsIFwiYm90aFwiXSBhcyBjb25zdDtcblxuZnVuY3Rpb24gbmV4dDxUPihhbGw6IHJlYWRvbmx5IFRbXSwgbm93OiBUKTogVCB7XG4gIHJldHVybiBhbGxbKGFsbC5pbmRleE9mKG5vdykgKyAxKSAlIGFsbC5sZW5ndGhdITtcbn1cblxuLyoqIEdvZXMgdG8gYSBmaWVsZCBvZiB0aGUgcGFuZSwgd2hpY2ggaXMgb3BlbmVkIGZvciBpdC4gKi9cbmZ1bmN0aW9uIGZvY3VzKG5hbWU6IHN0cmluZyk6IHZvaWQge1xuICBpZiAoIXBhbmVPcGVuLnBlZWsoKSkgdG9nZ2xlUGFuZSgpO1xuICByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoKCkgPT4ge1xuICAgIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3I8SFRNTEVsZW1lbnQ+KGBbZGF0YS1yYWNrdmlldz1cIiR7bmFtZX1cIl1gKT8uZm9jdXMoKTtcbiAgfSk7XG59XG5cbi8qKiBUaGUgY29tbWFuZHMgb2YgdGhlIHZpZXcuICovXG5leHBvcnQgZnVuY3Rpb24gdmlld0NvbW1hbmRzKCk6IENvbW1hbmRbXSB7XG4gIGNvbnN0IGsgPSB0LnJhY2t2aWV3LmtleXM7XG4gIGNvbnN0IGFsbDogQ29tbWFuZFtdID0gW1xuICAgIHsgbGFiZWw6IGsubWV0cmljLCBrZXlzOiBcIm1cIiwgaWNvbjogXCJjaGFydFwiLCBydW46ICgpID0+IGZvY3VzKFwibWV0cmljXCIpIH0sXG4gICAgeyBsYWJlbDogay5maWx0ZXIsIGtleXM6IFwiZlwiLCBpY29uOiBcImZpbHRlclwiLCBydW46ICgpID0+IGZvY3VzKFwiZmlsdGVyXCIpIH0sXG4gICAgeyBsYWJlbDogay5wYW5lLCBrZXlzOiBcInNcIiwgaWNvbjogXCJzZXR0aW5nc1wiLCBydW46IHRvZ2dsZVBhbmUgfSxcbiAgICB7XG4gICAgICBsYWJlbDogay5jaGFydCxcbiAgICAgIGtleXM6IFwiY1wiLFxuICAgICAgaWNvbjogXCJjaGFydFwiLFxuICAgICAgcnVuOiAoKSA9PiBjaGFuZ2UoeyBjaGFydDogIXBhcnQoXCJjaGFydFwiKS5wZWVrKCkgfSksXG4gICAgfSxcbiAgICB7XG4gICAgICBsYWJlbDogay5tb2RlLFxuICAgICAga2V5czogXCJ2XCIsXG4gICAgICBpY29uOiBcImV5ZVwiLFxuICAgICAgcnVuOiAoKSA9PiBjaGFuZ2UoeyBtb2RlOiBuZXh0KE1PREVTLCBwYXJ0KFwibW9kZVwiKS5wZWVrKCkpIH0pLFxuICAgIH0sXG4gICAge1xuICAgICAgbGFiZWw6IGsuc2lkZXMsXG4gICAgICBrZXlzOiBcImJcIixcbiAgICAgIGljb246IFwicmFja1wiLFxuICAgICAgcnVuOiAoKSA9PiBjaGFuZ2UoeyBzaWRlczogbmV4dChTSURFUywgcGFydChcInNpZGVzXCIpLnBlZWsoKSkgfSksXG4gICAgfSxcbiAgICB7IGxhYmVsOiBrLmJhY2ssIGtleXM6IFwiLFwiLCBpY29uOiBcImJhY2tcIiwgcnVuOiAoKSA9PiBzdGVwQnkoLTEpIH0sXG4gICAgeyBsYWJlbDogay5vbiwga2V5czogXCIuXCIsIGljb246IFwiZm9yd2FyZFwiLCBydW46ICgpID0+IHN0ZXBCeSgxKSB9LFxuICAgIHtcbiAgICAgIGxhYmVsOiBrLnBsYXksXG4gICAgICBrZXlzOiBcInBcIixcbiAgICAgIGljb246IFwicGxheVwiLFxuICAgICAgcnVuOiAoKSA9PiB7XG4gICAgICAgIHBsYXlpbmcudmFsdWUgPSBwYXJ0KFwibW9tZW50XCIpLnBlZWsoKSAhPT0gdW5kZWZpbmVkICYmICFwbGF5aW5nLnBlZWsoKTtcbiAgICAgIH0sXG4gICAgfSxcbiAgICB7IGxhYmVsOiBrLmxpdmUsIGtleXM6IFwiblwiLCBpY29uOiBcImNsb2NrXCIsIHJ1bjogKCkgPT4gbG9vayh1bmRlZmluZWQpIH0sXG4gIF07XG4gIHJldHVybiBhbGwubWFwKChjb21tYW5kKSA9PiAoeyAuLi5jb21tYW5kLCBncm91cDogay5ncm91cCB9KSk7XG59XG4iLCAiaW1wb3J0IHsgdXNlQ29tcHV0ZWQsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgZm9sbG93U2l0ZSwgcmVhZFNpdGUsIHNpdGUsIHNpdGVQcm9ibGVtIH0gZnJvbSBcIi4uL21vZGVsL3N0b3JlXCI7XG5pbXBvcnQgeyBvZmZlciB9IGZyb20gXCIuLi9zaGVsbC9jb21tYW5kc1wiO1xuaW1wb3J0IHsgaXNEYXJrIH0gZnJvbSBcIi4uL3NoZWxsL3RoZW1lXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBJY29uQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgRmFpbGVkLCBMb2FkaW5nIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBmb2xsb3dBZGRyZXNzIH0gZnJvbSBcIi4vYWRkcmVzc1wiO1xuaW1wb3J0IHsgc3BsaXQgfSBmcm9tIFwiLi9rZXB0XCI7XG5pbXBvcnQgeyBMZWdlbmQgfSBmcm9tIFwiLi9MZWdlbmRcIjtcbmltcG9ydCB7IExpdmVTdGF0ZSB9IGZyb20gXCIuL0xpdmVTdGF0ZVwiO1xuaW1wb3J0IHsgZm9sbG93TWV0cmljcywgbWV0cmljcyB9IGZyb20gXCIuL21ldHJpY3NcIjtcbmltcG9ydCB7IE5vTWV0cmljcywgTm9SYWNrcyB9IGZyb20gXCIuL05vdGhpbmdcIjtcbmltcG9ydCB7IFBhbmUgfSBmcm9tIFwiLi9QYW5lXCI7XG5pbXBvcnQgeyBSYWNrQ2FudmFzLCB0eXBlIFJhY2tDYW52YXNIYW5kbGUgfSBmcm9tIFwiLi9SYWNrQ2FudmFzXCI7XG5pbXBvcnQgeyBSYW5rZWRDaGFydCB9IGZyb20gXCIuL1JhbmtlZENoYXJ0XCI7XG5pbXBvcnQgeyBTcGxpdCB9IGZyb20gXCIuL1NwbGl0XCI7XG5pbXBvcnQgeyBwaWNrIH0gZnJvbSBcIi4vc2VsZWN0aW9uXCI7XG5pbXBvcnQgeyBjYW1lcmEsIGhvdmVyLCBsYXlvdXQsIHNjZW5lLCB2aWV3cG9ydCB9IGZyb20gXCIuL3Nob3duXCI7XG5pbXBvcnQgeyBUaW1lQmFyIH0gZnJvbSBcIi4vVGltZUJhclwiO1xuaW1wb3J0IHsgVG9vbGJhciB9IGZyb20gXCIuL1Rvb2xiYXJcIjtcbmltcG9ydCB7IGZvbGxvd01vbWVudHMgfSBmcm9tIFwiLi90cmF2ZWxcIjtcbmltcG9ydCB7IGZvbGxvd1ZhbHVlcywgd2FudCB9IGZyb20gXCIuL3ZhbHVlc1wiO1xuaW1wb3J0IHsgcGFydCB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7IHZpZXdDb21tYW5kcyB9IGZyb20gXCIuL3ZpZXdjb21tYW5kc1wiO1xuXG4vKiogS2VlcHMgZXZlcnl0aGluZyB0aGF0IHRoZSB2aWV3IHNob3dzIHVwLCB3aGlsZSBpdCBpcyBzaG93bi4gKi9cbmZ1bmN0aW9uIHVzZVZpZXcoKTogdm9pZCB7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgZG9jdW1lbnQudGl0bGUgPSBgJHt0LnNoZWxsLm5hdi5yYWNrc30gXHUwMEI3ICR7dC5zaGVsbC5uYW1lfWA7XG4gICAgY29uc3Qgc3RvcHMgPSBbXG4gICAgICBmb2xsb3dTaXRlKCksXG4gICAgICBmb2xsb3dNZXRyaWNzKCksXG4gICAgICBmb2xsb3dBZGRyZXNzKCksXG4gICAgICBmb2xsb3dNb21lbnRzKCksXG4gICAgICBmb2xsb3dWYWx1ZXMoKSxcbiAgICAgIHBhcnQoXCJtZXRyaWNzXCIpLnN1YnNjcmliZSh3YW50KSxcbiAgICAgIG9mZmVyKHZpZXdDb21tYW5kcygpKSxcbiAgICBdO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IHN0b3Agb2Ygc3RvcHMpIHN0b3AoKTtcbiAgICAgIHdhbnQoW10pO1xuICAgIH07XG4gIH0sIFtdKTtcbn1cblxuLyoqIFRoZSByYWNrcywgYW5kIHdoYXQgaXMgc2FpZCBvdmVyIHRoZW0uICovXG5mdW5jdGlvbiBSYWNrcygpIHtcbiAgY29uc3QgaGFuZGxlID0gdXNlUmVmPFJhY2tDYW52YXNIYW5kbGUgfCBudWxsPihudWxsKTtcbiAgY29uc3QgdGhlcmUgPSBzaXRlLnZhbHVlO1xuICBpZiAoIXRoZXJlKSB7XG4gICAgcmV0dXJuIHNpdGVQcm9ibGVtLnZhbHVlID8gKFxuICAgICAgPEZhaWxlZCBwcm9ibGVtPXtzaXRlUHJvYmxlbS52YWx1ZX0gcmV0cnk9eygpID0+IHZvaWQgcmVhZFNpdGUoKX0gLz5cbiAgICApIDogKFxuICAgICAgPExvYWRpbmcgLz5cbiAgICApO1xuICB9XG4gIGlmICh0aGVyZS5yYWNrcy5sZW5ndGggPT09IDApIHJldHVybiA8Tm9SYWNrcyAvPjtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPFJhY2tDYW52YXNcbiAgICAgICAgc2NlbmU9e3NjZW5lfVxuICAgICAgICBjYW1lcmE9e2NhbWVyYX1cbiAgICAgICAgdmlld3BvcnQ9e3ZpZXdwb3J0fVxuICAgICAgICB0aGVtZT17aXNEYXJrKCkgPyBcImRhcmtcIiA6IFwibGlnaHRcIn1cbiAgICAgICAgbGFiZWw9e3QucmFja3ZpZXcuY2FudmFzKGNvdW50KHRoZXJlLnJhY2tzLmxlbmd0aCksIGNvdW50KHRoZXJlLmRldmljZXMubGVuZ3RoKSl9XG4gICAgICAgIGhhbmRsZT17aGFuZGxlfVxuICAgICAgICBvbkhvdmVyPXsoaGl0KSA9PiB7XG4gICAgICAgICAgaG92ZXIudmFsdWUgPSBoaXQ7XG4gICAgICAgIH19XG4gICAgICAgIG9uU2VsZWN0PXsoaGl0KSA9PiB7XG4gICAgICAgICAgY29uc3QgZGV2aWNlID0gaGl0Py5raW5kID09PSBcImRldmljZVwiID8gdGhlcmUuZGV2aWNlc1toaXQuc2xvdF0gOiB1bmRlZmluZWQ7XG4gICAgICAgICAgaWYgKGRldmljZSkgcGljayh7IGtpbmQ6IFwiZGV2aWNlXCIsIGlkOiBkZXZpY2UuaWQgfSk7XG4gICAgICAgIH19XG4gICAgICAvPlxuICAgICAgPExpdmVTdGF0ZSAvPlxuICAgICAge2xheW91dC52YWx1ZS5wbGFjZWQubGVuZ3RoID09PSAwICYmIDxwIGNsYXNzPVwicnYtbm9uZVwiPnt0LnJhY2t2aWV3LmVtcHR5LmhpZGRlbn08L3A+fVxuICAgIDwvPlxuICApO1xufVxuXG4vKiogVGhlIHJhY2sgdmlldy4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFJhY2tWaWV3KCkge1xuICBjb25zdCBpbnNpZGUgPSB1c2VSZWY8SFRNTERpdkVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCB0aW1lT3BlbiA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIHVzZVZpZXcoKTtcbiAgY29uc3QgcGFzdCA9IHVzZUNvbXB1dGVkKFxuICAgICgpID0+IHBhcnQoXCJtb21lbnRcIikudmFsdWUgIT09IHVuZGVmaW5lZCB8fCBwYXJ0KFwiY29tcGFyZVwiKS52YWx1ZSAhPT0gdW5kZWZpbmVkLFxuICApO1xuICBjb25zdCBjaGFydGVkID0gcGFydChcImNoYXJ0XCIpLnZhbHVlICYmIHBhcnQoXCJtZXRyaWNzXCIpLnZhbHVlLmxlbmd0aCA+IDA7XG4gIGNvbnN0IGZpcnN0ID0gbWV0cmljcy52YWx1ZT8ubGVuZ3RoID09PSAwICYmIChzaXRlLnZhbHVlPy5yYWNrcy5sZW5ndGggPz8gMCkgPiAwO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicnZcIiBpZD1cIm1haW5cIiBkYXRhLWtpb3NrPXtwYXJ0KFwia2lvc2tcIikudmFsdWV9PlxuICAgICAgPFRvb2xiYXI+XG4gICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgaWNvbj1cImNsb2NrXCJcbiAgICAgICAgICBsYWJlbD17dC5yYWNrdmlldy50aW1lLnRyYXZlbH1cbiAgICAgICAgICBhcmlhLXByZXNzZWQ9e3RpbWVPcGVuLnZhbHVlIHx8IHBhc3QudmFsdWV9XG4gICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgdGltZU9wZW4udmFsdWUgPSAhdGltZU9wZW4udmFsdWU7XG4gICAgICAgICAgfX1cbiAgICAgICAgLz5cbiAgICAgIDwvVG9vbGJhcj5cbiAgICAgIDxkaXYgY2xhc3M9XCJydi1ib2R5XCI+XG4gICAgICAgIDxQYW5lIC8+XG4gICAgICAgIDxkaXYgY2xhc3M9XCJydi1tYWluXCIgcmVmPXtpbnNpZGV9PlxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJydi1yYWNrc1wiPlxuICAgICAgICAgICAgPFJhY2tzIC8+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgeyh0aW1lT3Blbi52YWx1ZSB8fCBwYXN0LnZhbHVlKSAmJiA8VGltZUJhciAvPn1cbiAgICAgICAgICA8TGVnZW5kIC8+XG4gICAgICAgICAge2ZpcnN0ICYmIDxOb01ldHJpY3MgLz59XG4gICAgICAgICAge2NoYXJ0ZWQgJiYgKFxuICAgICAgICAgICAgPD5cbiAgICAgICAgICAgICAgPFNwbGl0IGluc2lkZT17aW5zaWRlfSAvPlxuICAgICAgICAgICAgICA8ZGl2IGNsYXNzPVwicnYtY2hhcnQtcGxhY2VcIiBzdHlsZT17eyBmbGV4QmFzaXM6IGAke3NwbGl0LnZhbHVlICogMTAwfSVgIH19PlxuICAgICAgICAgICAgICAgIDxSYW5rZWRDaGFydCAvPlxuICAgICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICAgIDwvPlxuICAgICAgICAgICl9XG4gICAgICAgIDwvZGl2PlxuICAgICAgPC9kaXY+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBeUZPLElBQU0sb0JBQW9CO0FBRzFCLElBQU0sYUFBc0I7QUFBQSxFQUNqQyxNQUFNO0FBQUEsRUFDTixJQUFJO0FBQUEsRUFDSixRQUFRLENBQUM7QUFBQSxFQUNULE1BQU0sQ0FBQztBQUFBLEVBQ1AsTUFBTSxDQUFDO0FBQUEsRUFDUCxNQUFNLENBQUM7QUFBQSxFQUNQLE1BQU07QUFDUjtBQUdPLElBQU0sUUFBYztBQUFBLEVBQ3pCLFNBQVMsQ0FBQztBQUFBLEVBQ1YsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsV0FBVztBQUFBLEVBQ1gsS0FBSztBQUFBLEVBQ0wsVUFBVTtBQUFBLEVBQ1YsUUFBUSxDQUFDO0FBQUEsRUFDVCxZQUFZLENBQUM7QUFBQSxFQUNiLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLFFBQVEsQ0FBQztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsWUFBWTtBQUFBLEVBQ1osUUFBUTtBQUFBLEVBQ1IsU0FBUyxDQUFDO0FBQUEsRUFDVixPQUFPLENBQUM7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULE9BQU87QUFDVDtBQUdPLElBQU0sT0FBTyxFQUFhLEtBQUs7QUFHL0IsU0FBUyxPQUFPQSxPQUEyQjtBQUNoRCxPQUFLLFFBQVEsRUFBRSxHQUFHLEtBQUssS0FBSyxHQUFHLEdBQUdBLE1BQUs7QUFDekM7QUFHTyxTQUFTLE9BQU9BLE9BQThCO0FBQ25ELFNBQU8sRUFBRSxTQUFTLEVBQUUsR0FBRyxLQUFLLEtBQUssRUFBRSxTQUFTLEdBQUdBLE1BQUssRUFBRSxDQUFDO0FBQ3pEO0FBRUEsSUFBTSxRQUFRLG9CQUFJLElBQXlDO0FBR3BELFNBQVMsS0FBMkIsTUFBa0M7QUFDM0UsTUFBSSxRQUFRLE1BQU0sSUFBSSxJQUFJO0FBQzFCLE1BQUksQ0FBQyxPQUFPO0FBQ1YsWUFBUSxFQUFTLE1BQU0sS0FBSyxNQUFNLElBQUksQ0FBQztBQUN2QyxVQUFNLElBQUksTUFBTSxLQUFLO0FBQUEsRUFDdkI7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFFBQVFDLFNBQThCLFFBQTJCO0FBQy9FLFNBQ0VBLFFBQU8sS0FBSyxDQUFDLFVBQVUsTUFBTSxXQUFXLE1BQU0sS0FBSyxFQUFFLFFBQVEsTUFBTSxRQUFRLEtBQUssR0FBRyxNQUFNLEVBQUU7QUFFL0Y7QUFHTyxTQUFTLFlBQ2RDLGFBQ0EsUUFDdUI7QUFDdkIsU0FBT0EsWUFBVyxLQUFLLENBQUMsY0FBYyxVQUFVLFdBQVcsTUFBTTtBQUNuRTtBQUdPLElBQU0sT0FBTztBQUdiLFNBQVMsS0FBbUMsTUFBb0JDLE1BQWE7QUFDbEYsU0FBTyxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsVUFBVSxNQUFNLFdBQVdBLEtBQUksTUFBTSxHQUFHQSxJQUFHLEVBQUUsTUFBTSxDQUFDLElBQUk7QUFDbEY7QUFHTyxTQUFTLFVBQVUsU0FBMkI7QUFDbkQsU0FDRSxRQUFRLFNBQVMsVUFDakIsUUFBUSxPQUFPLFVBQ2YsUUFBUSxTQUFTLE1BQ2pCLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxRQUFRLE1BQU0sUUFBUSxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFFN0Y7OztBQ2xMTyxJQUFNLGNBQWM7QUFBQSxFQUN6QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFNTyxJQUFNLE9BQU87QUFTcEIsSUFBTSxRQUE4RDtBQUFBLEVBQ2xFLFNBQVM7QUFBQSxJQUNQLENBQUMsR0FBRyxNQUFNLE1BQU0sR0FBRztBQUFBLElBQ25CLENBQUMsTUFBTSxNQUFNLE9BQU8sR0FBRztBQUFBLElBQ3ZCLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBRztBQUFBLElBQ25CLENBQUMsTUFBTSxNQUFNLE9BQU8sR0FBRztBQUFBLElBQ3ZCLENBQUMsR0FBRyxNQUFNLE1BQU0sR0FBRztBQUFBLEVBQ3JCO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxDQUFDLEdBQUcsTUFBTSxNQUFNLEdBQUc7QUFBQSxJQUNuQixDQUFDLEtBQUssTUFBTSxPQUFPLEdBQUc7QUFBQSxJQUN0QixDQUFDLEtBQUssTUFBTSxPQUFPLEVBQUU7QUFBQSxJQUNyQixDQUFDLEdBQUcsTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUNwQjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsQ0FBQyxHQUFHLE1BQU0sTUFBTSxHQUFHO0FBQUEsSUFDbkIsQ0FBQyxNQUFNLE1BQU0sTUFBTSxHQUFHO0FBQUEsSUFDdEIsQ0FBQyxNQUFNLE1BQU0sTUFBTSxFQUFFO0FBQUEsSUFDckIsQ0FBQyxHQUFHLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDcEI7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRztBQUFBLElBQ2xCLENBQUMsS0FBSyxNQUFNLE1BQU0sR0FBRztBQUFBLElBQ3JCLENBQUMsS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUFBLElBQ3JCLENBQUMsTUFBTSxNQUFNLEtBQUssRUFBRTtBQUFBLElBQ3BCLENBQUMsR0FBRyxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ25CO0FBQUEsRUFDQSxXQUFXO0FBQUEsSUFDVCxDQUFDLEdBQUcsTUFBTSxNQUFNLEdBQUc7QUFBQSxJQUNuQixDQUFDLE1BQU0sTUFBTSxNQUFNLEdBQUc7QUFBQSxJQUN0QixDQUFDLEtBQUssTUFBTSxNQUFPLEdBQUc7QUFBQSxJQUN0QixDQUFDLE1BQU0sTUFBTSxNQUFNLEVBQUU7QUFBQSxJQUNyQixDQUFDLEdBQUcsTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUNwQjtBQUNGO0FBR0EsU0FBUyxNQUFNLFdBQW1CQyxJQUFXLEdBQXFDO0FBQ2hGLFFBQU0sS0FBSyxZQUFZLGVBQWVBLEtBQUksZUFBZSxNQUFNO0FBQy9ELFFBQU0sS0FBSyxZQUFZLGVBQWVBLEtBQUksZUFBZSxNQUFNO0FBQy9ELFFBQU0sS0FBSyxZQUFZLGVBQWVBLEtBQUksY0FBYyxNQUFNO0FBQzlELFNBQU87QUFBQSxJQUNMLGVBQWUsSUFBSSxlQUFlLElBQUksZUFBZTtBQUFBLElBQ3JELGdCQUFnQixJQUFJLGVBQWUsSUFBSSxlQUFlO0FBQUEsSUFDdEQsZ0JBQWdCLElBQUksZUFBZSxJQUFJLGNBQWM7QUFBQSxFQUN2RDtBQUNGO0FBRUEsU0FBUyxPQUFPLFFBQXdCO0FBQ3RDLFFBQU0sUUFBUSxVQUFVLFdBQVksUUFBUSxTQUFTLFFBQVEsV0FBVyxJQUFJLE9BQU87QUFDbkYsU0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBQztBQUN6RDtBQUdBLFNBQVMsTUFBTSxXQUFtQkEsSUFBVyxHQUFnQjtBQUMzRCxXQUFTQyxRQUFPLEdBQUdBLFFBQU8sR0FBR0EsU0FBUSxNQUFNO0FBQ3pDLFVBQU0sTUFBTSxNQUFNLFdBQVdELEtBQUlDLE9BQU0sSUFBSUEsS0FBSTtBQUMvQyxRQUFJLElBQUksTUFBTSxDQUFDLFVBQVUsU0FBUyxTQUFVLFNBQVMsS0FBSyxHQUFHO0FBQzNELGFBQU8sQ0FBQyxPQUFPLElBQUksQ0FBQyxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLElBQ3hEO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxPQUFPLGFBQWEsQ0FBQztBQUNsQyxTQUFPLENBQUMsTUFBTSxNQUFNLElBQUk7QUFDMUI7QUFFQSxTQUFTLFFBQVEsT0FBd0IsSUFBaUI7QUFDeEQsUUFBTUMsUUFBTyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxJQUNBLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxDQUFDLEtBQUssRUFBRTtBQUFBLEVBQ3pDO0FBQ0EsUUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsTUFBTUEsUUFBTyxDQUFDLEdBQUksTUFBTUEsS0FBSSxDQUFFO0FBQ2xELFFBQU1ELFNBQVEsS0FBSyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxLQUFLLENBQUM7QUFDN0MsUUFBTSxNQUFNLENBQUMsU0FBZTtBQUMxQixVQUFNLFFBQVMsS0FBSyxDQUFDLElBQUksS0FBSyxLQUFNO0FBQ3BDLFdBQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxLQUFLLElBQUksS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLEtBQUssSUFBSSxLQUFLLENBQUM7QUFBQSxFQUN2RTtBQUNBLFFBQU0sQ0FBQ0UsTUFBSyxLQUFLLElBQUksQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLEVBQUUsQ0FBQztBQUN4QyxRQUFNLE1BQU0sQ0FBQyxVQUFxQkEsS0FBSSxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUlBLEtBQUksS0FBSyxLQUFLRjtBQUM3RSxTQUFPLE1BQU0sSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDckM7QUFHQSxJQUFNLFVBQWlEO0FBQUEsRUFDckQsQ0FBQyxHQUFHLENBQUMsSUFBTSxLQUFNLENBQUksQ0FBQztBQUFBLEVBQ3RCLENBQUMsS0FBSyxDQUFDLEtBQU0sS0FBTSxDQUFJLENBQUM7QUFBQSxFQUN4QixDQUFDLEdBQUcsQ0FBQyxLQUFNLEdBQU0sQ0FBSSxDQUFDO0FBQ3hCO0FBRUEsU0FBUyxRQUFRLElBQWlCO0FBQ2hDLFFBQU0sQ0FBQyxLQUFLLFFBQVEsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUksUUFBUSxDQUFDLEdBQUksUUFBUSxDQUFDLENBQUU7QUFDbEUsUUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLEtBQUssT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxDQUFDLFFBQVEsSUFBSTtBQUNqRSxRQUFNQSxTQUFRLEtBQUssS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksS0FBSyxDQUFDO0FBQzdDLFFBQU0sTUFBTSxDQUFDLFVBQ1gsS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxLQUFLQSxLQUFJO0FBQ3BFLFNBQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQztBQUNoQztBQUVBLElBQU0sT0FBTyxvQkFBSSxJQUE0QjtBQUM3QyxJQUFNLFVBQVUsb0JBQUksSUFBc0I7QUFHbkMsU0FBUyxRQUFRLEtBQWMsV0FBVyxPQUF1QjtBQUN0RSxRQUFNLE1BQU0sR0FBRyxHQUFHLElBQUksUUFBUTtBQUM5QixNQUFJLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDeEIsTUFBSSxDQUFDLE9BQU87QUFDVixZQUFRLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxHQUFHLENBQUMsR0FBRyxVQUFVO0FBQ2pELFlBQU0sTUFBTSxXQUFXLE9BQU8sSUFBSSxRQUFRLFVBQVUsT0FBTztBQUMzRCxhQUFPLFFBQVEsWUFBWSxRQUFRLEVBQUUsSUFBSSxRQUFRLE1BQU0sR0FBRyxHQUFHLEVBQUU7QUFBQSxJQUNqRSxDQUFDO0FBQ0QsU0FBSyxJQUFJLEtBQUssS0FBSztBQUFBLEVBQ3JCO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxNQUFNLEtBQWMsV0FBVyxPQUFpQjtBQUM5RCxRQUFNLE1BQU0sR0FBRyxHQUFHLElBQUksUUFBUTtBQUM5QixNQUFJLFFBQVEsUUFBUSxJQUFJLEdBQUc7QUFDM0IsTUFBSSxDQUFDLE9BQU87QUFDVixVQUFNLE1BQU0sQ0FBQyxVQUFrQixNQUFNLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHO0FBQ2pFLFlBQVEsUUFBUSxLQUFLLFFBQVEsRUFBRSxJQUFJLENBQUMsQ0FBQ0csSUFBRyxHQUFHLENBQUMsTUFBTSxJQUFJLElBQUlBLEVBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUMsRUFBRTtBQUNoRixZQUFRLElBQUksS0FBSyxLQUFLO0FBQUEsRUFDeEI7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQVMsS0FBYyxXQUFXLE9BQWU7QUFDL0QsUUFBTSxNQUFNLE1BQU0sS0FBSyxRQUFRO0FBQy9CLFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxDQUFDLEdBQUdDLFVBQVMsSUFBSSxLQUFLLElBQUksT0FBTyxHQUFHQSxRQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3hGLFNBQU8sNkJBQTZCLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDdEQ7OztBQy9JQSxJQUFNLFFBQVEsQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLFFBQVE7QUFDM0QsSUFBTSxRQUFRLENBQUMsU0FBUyxRQUFRLE1BQU07QUFDdEMsSUFBTSxTQUFTLENBQUMsUUFBUSxRQUFRLE9BQU87QUFDdkMsSUFBTSxlQUFzQyxDQUFDLFdBQVcsVUFBVSxZQUFZLE1BQU07QUFDcEYsSUFBTSxRQUF5QixDQUFDLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFDaEUsSUFBTSxjQUFvQyxDQUFDLFFBQVEsWUFBWSxjQUFjLE9BQU87QUFDcEYsSUFBTSxRQUFRLENBQUMsUUFBUSxVQUFVLFVBQVUsU0FBUztBQUdwRCxJQUFNLFdBQVc7QUFFakIsSUFBTSxXQUFXO0FBRWpCLElBQU0sYUFBYTtBQUVuQixJQUFNLFVBQVUsS0FBSztBQUVyQixJQUFNLFlBQVk7QUFHbEIsSUFBTSxZQUFZO0FBRWxCLFNBQVMsT0FBTyxNQUF3QztBQUN0RCxNQUFJLEtBQUssV0FBVyxFQUFHLFFBQU87QUFDOUIsU0FBTyxLQUNKLE1BQU0sR0FBRyxRQUFRLEVBQ2pCLElBQUksQ0FBQ0MsU0FBUUEsS0FBSSxXQUFXLEtBQUssSUFBSSxFQUFFLFdBQVcsV0FBVyxJQUFJLENBQUMsRUFDbEUsS0FBSyxTQUFTO0FBQ25CO0FBRUEsU0FBUyxNQUFNLE1BQXFCLE9BQU8sVUFBb0I7QUFDN0QsTUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDO0FBQ25CLFNBQU8sS0FDSixNQUFNLFdBQVcsSUFBSSxFQUNyQixJQUFJLENBQUNBLFNBQVFBLEtBQUksV0FBVyxNQUFNLFNBQVMsRUFBRSxXQUFXLE1BQU0sR0FBRyxFQUFFLE1BQU0sR0FBRyxRQUFRLENBQUM7QUFDMUY7QUFFQSxTQUFTLElBQXNCLE1BQXFCLElBQWtCLFdBQWlCO0FBQ3JGLFNBQU8sR0FBRyxLQUFLLENBQUNDLFdBQVVBLFdBQVUsSUFBSSxLQUFLO0FBQy9DO0FBRUEsU0FBUyxLQUF1QixNQUF5QixJQUF1QjtBQUM5RSxTQUFPLEdBQUcsT0FBTyxDQUFDQSxXQUFVLEtBQUssU0FBU0EsTUFBSyxDQUFDO0FBQ2xEO0FBR0EsU0FBUyxPQUFPLE1BQXFEO0FBQ25FLE1BQUksQ0FBQyxRQUFRLEtBQUssU0FBUyxHQUFJLFFBQU87QUFDdEMsUUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixTQUFPLE9BQU8sU0FBUyxLQUFLLElBQUksUUFBUTtBQUMxQztBQUVBLFNBQVMsT0FBTyxNQUEwQixPQUFtQztBQUMzRSxRQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLFNBQU8sVUFBVSxVQUFhLEtBQUssSUFBSSxLQUFLLEtBQUssUUFBUSxRQUFRO0FBQ25FO0FBRUEsU0FBUyxNQUFNLE1BQW1DO0FBQ2hELFNBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLE9BQU8sQ0FBQyxTQUFTLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFDeEQ7QUFHQSxTQUFTLEtBQUssT0FBZ0JDLFFBQStCO0FBQzNELFNBQU8sVUFBVUEsU0FBUSxPQUFPLFFBQVEsTUFBTTtBQUNoRDtBQUVBLFNBQVMsUUFBUSxNQUFxQkEsUUFBeUI7QUFDN0QsU0FBTyxTQUFTLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUUE7QUFDdEQ7QUFFQSxTQUFTLE9BQXlCLE9BQVVBLFFBQXlCO0FBQ25FLFNBQU8sVUFBVUEsU0FBUSxPQUFPO0FBQ2xDO0FBR0EsU0FBUyxNQUFNLE9BQW1DO0FBQ2hELFNBQU8sVUFBVSxTQUFZLEtBQUssT0FBTyxLQUFLO0FBQ2hEO0FBR08sSUFBTSxRQUFRO0FBQUEsRUFDbkIsR0FBRyxtRkFBbUYsTUFBTSxHQUFHO0FBQUEsRUFDL0YsR0FBRyw0Q0FBNEMsTUFBTSxHQUFHO0FBQzFEO0FBR08sU0FBUyxRQUFRQyxPQUEyQztBQUNqRSxRQUFNLEVBQUUsU0FBU0MsSUFBRyxRQUFBQyxTQUFRLFFBQVEsSUFBSUY7QUFDeEMsU0FBTztBQUFBLElBQ0wsR0FBRyxPQUFPQSxNQUFLLE9BQU87QUFBQSxJQUN0QixNQUFNLE9BQU9BLE1BQUssTUFBTSxNQUFNLElBQUk7QUFBQSxJQUNsQyxNQUFNLE9BQU9BLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNwQyxPQUFPLEtBQUtBLE1BQUssV0FBVyxNQUFNLFNBQVM7QUFBQSxJQUMzQyxLQUFLLE9BQU9BLE1BQUssS0FBSyxNQUFNLEdBQUc7QUFBQSxJQUMvQixLQUFLLEtBQUtBLE1BQUssVUFBVSxNQUFNLFFBQVE7QUFBQSxJQUN2QyxPQUFPO0FBQUEsTUFDTEEsTUFBSyxPQUNGLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxVQUFVQSxNQUFLLFFBQVEsU0FBUyxNQUFNLE1BQU0sQ0FBQyxFQUM5RSxRQUFRLENBQUMsVUFBVSxDQUFDLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxNQUFNLEdBQUcsR0FBRyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxJQUN2RjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0hBLE1BQUssV0FDRixPQUFPLENBQUMsY0FBY0EsTUFBSyxRQUFRLFNBQVMsVUFBVSxNQUFNLENBQUMsRUFDN0QsUUFBUSxDQUFDLEVBQUUsUUFBUSxTQUFTLFNBQVMsTUFBTSxDQUFDLFFBQVEsTUFBTSxPQUFPLEdBQUcsTUFBTSxRQUFRLENBQUMsQ0FBQztBQUFBLElBQ3pGO0FBQUEsSUFDQSxNQUFNLE1BQU1DLEdBQUUsSUFBSSxLQUFLO0FBQUEsSUFDdkIsSUFBSSxNQUFNQSxHQUFFLEVBQUUsS0FBSztBQUFBLElBQ25CLElBQUksT0FBT0EsR0FBRSxNQUFNO0FBQUEsSUFDbkIsTUFBTSxPQUFPQSxHQUFFLElBQUk7QUFBQSxJQUNuQixNQUFNLE9BQU9BLEdBQUUsSUFBSTtBQUFBLElBQ25CLE1BQU0sT0FBT0EsR0FBRSxJQUFJO0FBQUEsSUFDbkIsR0FBR0EsR0FBRSxRQUFRO0FBQUEsSUFDYixPQUFPLE9BQU9ELE1BQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNyQyxPQUFPLEtBQUtBLE1BQUssUUFBUSxNQUFNLE1BQU07QUFBQSxJQUNyQyxNQUFNLE9BQU9BLE1BQUssTUFBTTtBQUFBLElBQ3hCLE9BQU8sS0FBS0EsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ25DLE1BQU0sT0FBT0EsTUFBSyxZQUFZLE1BQU0sVUFBVTtBQUFBLElBQzlDLEtBQUtFLFVBQ0QsT0FBTyxDQUFDQSxRQUFPLEVBQUUsUUFBUSxDQUFDLEdBQUdBLFFBQU8sRUFBRSxRQUFRLENBQUMsR0FBRyxPQUFPLENBQUNBLFFBQU8sTUFBTSxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFDdkY7QUFBQTtBQUFBLElBRUosS0FBS0YsTUFBSyxRQUFRLFNBQVMsV0FBVyxPQUFPLE9BQU9BLE1BQUssT0FBTztBQUFBLElBQ2hFLE1BQU0sT0FBT0EsTUFBSyxLQUFLO0FBQUEsSUFDdkIsSUFBSUEsTUFBSyxXQUFXLFNBQVksT0FBTyxPQUFPQSxNQUFLLE1BQU07QUFBQSxJQUN6RCxNQUFNLE9BQU9BLE1BQUssTUFBTSxNQUFNLElBQUk7QUFBQSxJQUNsQyxLQUFLLFVBQVUsT0FBTyxDQUFDLE9BQU8sUUFBUSxHQUFHLEdBQUcsUUFBUSxFQUFFLENBQUMsSUFBSTtBQUFBLElBQzNELE9BQU8sS0FBS0EsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQ3JDO0FBQ0Y7QUFFQSxTQUFTLE9BQU8sTUFBcUIsTUFBMEI7QUFDN0QsUUFBTSxPQUFPLE1BQU0sTUFBTSxPQUFPLElBQUk7QUFDcEMsUUFBTSxRQUFvQixDQUFDO0FBQzNCLFdBQVMsS0FBSyxHQUFHLEtBQUssUUFBUSxLQUFLLFFBQVEsTUFBTSxLQUFNLE9BQU0sS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQztBQUMzRixTQUFPLE1BQU0sT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sRUFBRTtBQUNoRDtBQUVBLFNBQVMsT0FBTyxNQUFrQztBQUNoRCxRQUFNLFFBQVEsb0JBQUksSUFBdUI7QUFDekMsYUFBVyxDQUFDLFNBQVMsSUFBSSxPQUFPLElBQUksS0FBSyxJQUFJLEtBQUssT0FBTyxNQUFNLENBQUMsR0FBRztBQUNqRSxVQUFNRyxRQUFPLENBQUMsT0FBTyxHQUFHLEtBQUssR0FBRyxPQUFPLElBQUksS0FBSyxDQUFDO0FBQ2pELFVBQU1MLFNBQVEsSUFBSSxNQUFNLGFBQWEsTUFBTTtBQUMzQyxRQUFJQSxXQUFVLFVBQVdBLFdBQVUsV0FBV0ssTUFBSyxDQUFDLEtBQUtBLE1BQUssQ0FBQyxFQUFJO0FBQ25FLFVBQU0sSUFBSSxRQUFRLEVBQUUsUUFBUSxNQUFNTCxRQUFPLEtBQUtLLE1BQUssQ0FBQyxHQUFHLE1BQU1BLE1BQUssQ0FBQyxFQUFFLENBQUM7QUFBQSxFQUN4RTtBQUNBLFNBQU8sQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDO0FBQzNCO0FBRUEsU0FBUyxXQUFXLE1BQWtDO0FBQ3BELFFBQU0sUUFBUSxvQkFBSSxJQUF1QjtBQUN6QyxhQUFXLENBQUMsU0FBUyxJQUFJLFNBQVMsUUFBUSxLQUFLLE9BQU8sTUFBTSxDQUFDLEdBQUc7QUFDOUQsVUFBTSxLQUFLLEVBQUUsUUFBUSxTQUFTLE9BQU8sT0FBTyxHQUFHLFVBQVUsT0FBTyxRQUFRLEVBQUU7QUFDMUUsUUFBSSxHQUFHLFlBQVksVUFBYSxHQUFHLGFBQWEsT0FBVyxPQUFNLElBQUksUUFBUSxFQUFFO0FBQUEsRUFDakY7QUFDQSxTQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQztBQUMzQjtBQUdPLFNBQVMsVUFBVUMsUUFBOEI7QUFDdEQsUUFBTSxDQUFDQyxJQUFHQyxJQUFHLEtBQUssSUFBSSxNQUFNRixPQUFNLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxPQUFPLE1BQU0sU0FBUyxDQUFDO0FBQ3RGLFFBQU0sUUFBUUMsT0FBTSxVQUFhQyxPQUFNLFVBQWEsVUFBVSxVQUFhLFFBQVE7QUFDbkYsUUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLE1BQU1GLE9BQU0sSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUMzQyxRQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU87QUFDaEMsUUFBTSxLQUFLLE9BQU9BLE9BQU0sSUFBSSxJQUFJLENBQUM7QUFDakMsU0FBTztBQUFBLElBQ0wsU0FBUyxNQUFNLE1BQU1BLE9BQU0sSUFBSSxHQUFHLENBQUMsQ0FBQyxFQUFFLE1BQU0sR0FBRyxpQkFBaUI7QUFBQSxJQUNoRSxNQUFNLElBQUlBLE9BQU0sSUFBSSxNQUFNLEdBQUcsT0FBTyxNQUFNLElBQUk7QUFBQSxJQUM5QyxPQUFPLElBQUlBLE9BQU0sSUFBSSxNQUFNLEdBQUcsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNoRCxXQUFXLFFBQVFBLE9BQU0sSUFBSSxPQUFPLEdBQUcsTUFBTSxTQUFTO0FBQUEsSUFDdEQsS0FBSyxJQUFJQSxPQUFNLElBQUksS0FBSyxHQUFHLGFBQWEsTUFBTSxHQUFHO0FBQUEsSUFDakQsVUFBVSxRQUFRQSxPQUFNLElBQUksS0FBSyxHQUFHLE1BQU0sUUFBUTtBQUFBLElBQ2xELFFBQVEsT0FBT0EsT0FBTSxJQUFJLE9BQU8sQ0FBQztBQUFBLElBQ2pDLFlBQVksV0FBV0EsT0FBTSxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ3ZDLFNBQVM7QUFBQSxNQUNQLE1BQU0sT0FBT0EsT0FBTSxJQUFJLE1BQU0sQ0FBQztBQUFBLE1BQzlCLElBQUksT0FBT0EsT0FBTSxJQUFJLElBQUksQ0FBQztBQUFBLE1BQzFCLFFBQVEsTUFBTSxNQUFNQSxPQUFNLElBQUksSUFBSSxDQUFDLENBQUM7QUFBQSxNQUNwQyxNQUFNLE1BQU0sTUFBTUEsT0FBTSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsTUFDcEMsTUFBTSxNQUFNLE1BQU1BLE9BQU0sSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQ3BDLE1BQU0sS0FBSyxNQUFNQSxPQUFNLElBQUksTUFBTSxDQUFDLEdBQUcsS0FBSztBQUFBLE1BQzFDLE9BQU9BLE9BQU0sSUFBSSxHQUFHLEtBQUssSUFBSSxNQUFNLEdBQUcsUUFBUTtBQUFBLElBQ2hEO0FBQUEsSUFDQSxPQUFPLElBQUlBLE9BQU0sSUFBSSxPQUFPLEdBQUcsUUFBUSxNQUFNLEtBQUs7QUFBQSxJQUNsRCxRQUFRLFFBQVFBLE9BQU0sSUFBSSxPQUFPLEdBQUcsTUFBTSxNQUFNO0FBQUEsSUFDaEQsUUFBUSxNQUFNLE1BQU1BLE9BQU0sSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3RDLE9BQU8sUUFBUUEsT0FBTSxJQUFJLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFBQSxJQUM5QyxZQUFZLElBQUlBLE9BQU0sSUFBSSxNQUFNLEdBQUcsY0FBYyxNQUFNLFVBQVU7QUFBQSxJQUNqRSxRQUFRLFFBQVEsRUFBRSxHQUFBQyxJQUFHLEdBQUFDLElBQUcsTUFBTSxJQUFJO0FBQUEsSUFDbEMsU0FBUyxNQUFNLE1BQU1GLE9BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3RDLE9BQU8sTUFBTSxNQUFNQSxPQUFNLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNyQyxRQUFRLE9BQU8sVUFBYSxLQUFLLEtBQUssTUFBTSxhQUFhLEtBQUssTUFBTSxFQUFFLElBQUk7QUFBQSxJQUMxRSxNQUFNLElBQUlBLE9BQU0sSUFBSSxNQUFNLEdBQUcsT0FBTyxNQUFNLElBQUk7QUFBQSxJQUM5QyxTQUNFLFNBQVMsVUFBYSxRQUFRLElBQzFCLEVBQUUsS0FBSyxLQUFLLE1BQU0sSUFBSSxHQUFHLElBQUksT0FBTyxVQUFVLFVBQVUsYUFBYSxJQUNyRTtBQUFBLElBQ04sT0FBTyxRQUFRQSxPQUFNLElBQUksT0FBTyxHQUFHLE1BQU0sS0FBSztBQUFBLEVBQ2hEO0FBQ0Y7QUFHTyxTQUFTLFFBQVFKLE9BQW9CO0FBQzFDLFFBQU1PLFNBQVEsSUFBSSxnQkFBZ0I7QUFDbEMsYUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxRQUFRUCxLQUFJLENBQUMsR0FBRztBQUN6RCxRQUFJLFVBQVUsS0FBTSxDQUFBTyxPQUFNLElBQUksTUFBTSxLQUFLO0FBQUEsRUFDM0M7QUFDQSxTQUFPQSxPQUFNLFNBQVM7QUFDeEI7OztBQ3ZOQSxTQUFTLEtBQUssTUFBdUI7QUFDbkMsTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLGFBQWEsUUFBUSxJQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDN0QsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHQSxTQUFTLE1BQU0sTUFBYyxPQUFzQjtBQUNqRCxNQUFJO0FBQ0YsaUJBQWEsUUFBUSxNQUFNLEtBQUssVUFBVSxLQUFLLENBQUM7QUFBQSxFQUNsRCxRQUFRO0FBQUEsRUFFUjtBQUNGO0FBRUEsSUFBTSxTQUFTO0FBQ2YsSUFBTSxPQUFPO0FBQ2IsSUFBTSxVQUFVO0FBR1QsSUFBTSxjQUFjO0FBQ3BCLElBQU0sWUFBWTtBQUNsQixJQUFNLFlBQVk7QUFFekIsU0FBUyxhQUEyRDtBQUNsRSxRQUFNQyxRQUFPLEtBQUssTUFBTTtBQUN4QixRQUFNQyxTQUFRLE9BQU9ELE9BQU0sVUFBVSxXQUFXQSxNQUFLLFFBQVE7QUFDN0QsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPQSxPQUFNLFNBQVMsWUFBWUEsTUFBSyxPQUFPO0FBQUEsSUFDcEQsT0FBTyxLQUFLLElBQUksV0FBVyxLQUFLLElBQUksV0FBV0MsTUFBSyxDQUFDO0FBQUEsRUFDdkQ7QUFDRjtBQUdPLElBQU0sWUFBWTtBQUV6QixJQUFNLFFBQVEsV0FBVztBQUVsQixJQUFNLFdBQVcsRUFBTyxhQUFhLFlBQVksUUFBUyxNQUFNLFFBQVEsSUFBSztBQUU3RSxJQUFNQSxTQUFRLEVBQU8sTUFBTSxLQUFLO0FBR2hDLFNBQVMsYUFBbUI7QUFDakMsUUFBTSxPQUFPLGNBQWM7QUFDM0IsUUFBTSxRQUFRLEVBQUUsTUFBTSxPQUFPLFNBQVMsS0FBSyxJQUFJLFdBQVcsRUFBRSxNQUFNLE9BQU9BLE9BQU0sS0FBSyxFQUFFLENBQUM7QUFDekY7QUFHTyxTQUFTLFNBQVNDLE9BQWtCO0FBQ3pDLFFBQU0sTUFBTSxRQUFRLEVBQUUsR0FBR0EsT0FBTSxRQUFRLFFBQVcsU0FBUyxDQUFDLEdBQUcsT0FBTyxDQUFDLEdBQUcsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUMzRjtBQUdPLFNBQVMsV0FBNkI7QUFDM0MsUUFBTUYsUUFBTyxLQUFLLElBQUk7QUFDdEIsU0FBTyxPQUFPQSxVQUFTLFdBQVcsVUFBVSxJQUFJLGdCQUFnQkEsS0FBSSxDQUFDLElBQUk7QUFDM0U7QUFHQSxTQUFTLGNBQW9CO0FBQzNCLFFBQU1BLFFBQU8sS0FBSyxPQUFPO0FBQ3pCLFNBQU8sVUFBVSxJQUFJLGdCQUFnQixPQUFPQSxVQUFTLFdBQVdBLFFBQU8sRUFBRSxDQUFDO0FBQzVFO0FBR08sU0FBUyxXQUFXLE9BQWtCLFdBQXdDO0FBQ25GLFFBQU1BLFFBQU8sWUFBWTtBQUN6QixRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFFBQU1HLFFBQU8sRUFBRSxRQUFRLFNBQVMsUUFBVyxVQUFVLE9BQVU7QUFDL0QsUUFBTUMsVUFBUyxLQUFLSixNQUFLLFFBQVEsS0FBSyxFQUFFLE9BQU8sQ0FBQ0ssU0FBUUEsS0FBSSxTQUFTLE1BQU07QUFDM0UsUUFBTUMsY0FBYSxLQUFLTixNQUFLLFlBQVksYUFBYUcsS0FBSSxFQUFFO0FBQUEsSUFDMUQsQ0FBQ0UsU0FBUUEsS0FBSSxZQUFZLFVBQWFBLEtBQUksYUFBYTtBQUFBLEVBQ3pEO0FBQ0EsUUFBTUUsV0FBVSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsR0FBR0gsU0FBUSxHQUFHRSxXQUFVLEVBQUUsSUFBSSxDQUFDRCxTQUFRQSxLQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ2hGLFFBQU0sU0FBUyxRQUFRLEVBQUUsR0FBR0wsT0FBTSxTQUFBTyxVQUFTLFFBQUFILFNBQVEsWUFBQUUsWUFBVyxDQUFDLENBQUM7QUFDbEU7QUFHTyxTQUFTLFNBQVNKLE9BQVlLLFVBQWtDO0FBQ3JFLFFBQU1QLFFBQU8sWUFBWTtBQUN6QixNQUFJLEVBQUUsUUFBQUksU0FBUSxZQUFBRSxZQUFXLElBQUlKO0FBQzdCLGFBQVcsVUFBVUssVUFBUztBQUM1QixVQUFNLFFBQVFQLE1BQUssT0FBTyxLQUFLLENBQUNLLFNBQVFBLEtBQUksV0FBVyxNQUFNO0FBQzdELFVBQU0sWUFBWUwsTUFBSyxXQUFXLEtBQUssQ0FBQ0ssU0FBUUEsS0FBSSxXQUFXLE1BQU07QUFDckUsUUFBSSxTQUFTLENBQUNELFFBQU8sS0FBSyxDQUFDQyxTQUFRQSxLQUFJLFdBQVcsTUFBTSxFQUFHLENBQUFELFVBQVMsS0FBS0EsU0FBUSxLQUFLO0FBQ3RGLFFBQUksYUFBYSxDQUFDRSxZQUFXLEtBQUssQ0FBQ0QsU0FBUUEsS0FBSSxXQUFXLE1BQU0sR0FBRztBQUNqRSxNQUFBQyxjQUFhLEtBQUtBLGFBQVksU0FBUztBQUFBLElBQ3pDO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxHQUFHSixPQUFNLFFBQUFFLFNBQVEsWUFBQUUsWUFBVztBQUN2Qzs7O0FDcEZPLElBQU0sVUFBVSxFQUFzQyxNQUFTO0FBRy9ELElBQU0saUJBQWlCLEVBQTRCLE1BQVM7QUFHNUQsSUFBTSxXQUFXO0FBQUEsRUFDdEIsTUFBTSxJQUFJLEtBQUssUUFBUSxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUM1RTtBQUdBLGVBQXNCLGNBQTZCO0FBQ2pELE1BQUk7QUFDRixVQUFNLFFBQVEsTUFBTSxJQUFvQyxpQkFBaUI7QUFDekUsWUFBUSxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxNQUFNO0FBQ3JELG1CQUFlLFFBQVE7QUFBQSxFQUN6QixTQUFTLE9BQU87QUFDZCxtQkFBZSxRQUNiLGlCQUFpQixVQUFVLFFBQVEsSUFBSSxRQUFRLEdBQUcsVUFBVSxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzdFO0FBQ0Y7QUFHQSxJQUFNLFdBQVc7QUFHVixTQUFTLGdCQUE0QjtBQUMxQyxPQUFLLFlBQVk7QUFDakIsUUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixRQUFJLENBQUMsU0FBUyxPQUFRLE1BQUssWUFBWTtBQUFBLEVBQ3pDLEdBQUcsUUFBUTtBQUNYLFNBQU8sTUFBTSxjQUFjLEtBQUs7QUFDbEM7QUFHTyxTQUFTLFVBQVUsS0FBd0IsT0FBZSxNQUF3QjtBQUN2RixRQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsWUFBWTtBQUN0QyxRQUFNLFNBQW1CLENBQUM7QUFDMUIsUUFBTSxNQUFnQixDQUFDO0FBQ3ZCLGFBQVcsVUFBVSxLQUFLO0FBQ3hCLFVBQU0sS0FBSyxPQUFPLEtBQUssWUFBWSxFQUFFLFFBQVEsSUFBSTtBQUNqRCxRQUFJLE9BQU8sRUFBRyxRQUFPLEtBQUssTUFBTTtBQUFBLGFBQ3ZCLEtBQUssRUFBRyxLQUFJLEtBQUssTUFBTTtBQUFBLEVBQ2xDO0FBQ0EsU0FBTyxDQUFDLEdBQUcsUUFBUSxHQUFHLEdBQUcsRUFBRSxNQUFNLEdBQUcsSUFBSTtBQUMxQzs7O0FDeENPLElBQU0sVUFBcUIsRUFBRSxTQUFTLG9CQUFJLElBQUksR0FBRyxPQUFPLG9CQUFJLElBQUksR0FBRyxRQUFRLE9BQVU7QUFHckYsSUFBTSxZQUFZLEVBQWtCLE9BQU87QUFHM0MsSUFBTSxVQUFVLEVBQTBCLE1BQVM7QUFHbkQsU0FBUyxRQUFRRSxPQUF3QixVQUFrQztBQUNoRixRQUFNLFFBQVEsb0JBQUksSUFBWTtBQUM5QixNQUFJLENBQUNBLE1BQU0sUUFBTztBQUNsQixhQUFXLE1BQU0sU0FBUyxTQUFTO0FBQ2pDLFVBQU0sT0FBT0EsTUFBSyxPQUFPLElBQUksRUFBRTtBQUMvQixRQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksSUFBSTtBQUFBLEVBQ3hDO0FBQ0EsYUFBVyxRQUFRLFFBQVFBLE9BQU0sUUFBUSxHQUFHO0FBQzFDLGVBQVcsUUFBUUEsTUFBSyxNQUFNLElBQUksR0FBRyxXQUFXLENBQUMsRUFBRyxPQUFNLElBQUksSUFBSTtBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxRQUFRQSxPQUF3QixVQUErQjtBQUM3RSxRQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBVyxNQUFNLFNBQVMsT0FBTztBQUMvQixVQUFNLE9BQU9BLE9BQU0sT0FBTyxJQUFJLEVBQUU7QUFDaEMsUUFBSSxTQUFTLE9BQVcsT0FBTSxLQUFLLElBQUk7QUFBQSxFQUN6QztBQUNBLFNBQU8sTUFBTSxLQUFLLENBQUNDLElBQUcsTUFBTUEsS0FBSSxDQUFDO0FBQ25DO0FBR08sSUFBTSxnQkFBZ0I7QUFBQSxFQUE4QixNQUN6RCxRQUFRLEtBQUssT0FBTyxVQUFVLEtBQUs7QUFDckM7QUFHTyxJQUFNLGdCQUFnQjtBQUFBLEVBQTRCLE1BQ3ZELFFBQVEsS0FBSyxPQUFPLFVBQVUsS0FBSztBQUNyQztBQUdPLElBQU0sY0FBYztBQUFBLEVBQ3pCLE1BQU0sY0FBYyxNQUFNLE9BQU8sS0FBSyxjQUFjLE1BQU0sU0FBUztBQUNyRTtBQUdPLFNBQVNDLFNBQVFGLE9BQVksTUFBYyxJQUFZRyxRQUFxQztBQUNqRyxRQUFNLE9BQU9BLFVBQVNILE1BQUssUUFBUSxJQUFJLENBQUMsV0FBVyxPQUFPLElBQUk7QUFDOUQsUUFBTSxRQUFRLEtBQUssUUFBUSxJQUFJO0FBQy9CLFFBQU0sTUFBTSxLQUFLLFFBQVEsRUFBRTtBQUMzQixNQUFJLFFBQVEsS0FBSyxNQUFNLEVBQUcsUUFBTyxDQUFDLEVBQUU7QUFDcEMsU0FBTyxLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sR0FBRyxHQUFHLEtBQUssSUFBSSxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ2xFO0FBRUEsU0FBUyxNQUFNQSxPQUFZLE9BQXNDO0FBQy9ELFFBQU0sTUFBTSxvQkFBSSxJQUFZO0FBQzVCLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQU0sU0FBU0EsTUFBSyxRQUFRLElBQUk7QUFDaEMsUUFBSSxPQUFRLEtBQUksSUFBSSxPQUFPLEVBQUU7QUFBQSxFQUMvQjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsWUFBWUEsT0FBWSxPQUE4QztBQUM3RSxNQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLE1BQUksTUFBTSxTQUFTLFNBQVUsUUFBT0EsTUFBSyxPQUFPLElBQUksTUFBTSxFQUFFO0FBQzVELFNBQU9BLE1BQUssTUFBTUEsTUFBSyxPQUFPLElBQUksTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLFFBQVEsQ0FBQztBQUMvRDtBQUdPLFNBQVMsT0FDZEksU0FDQUosT0FDQSxPQUNBLEtBQ0FHLFFBQ1c7QUFDWCxNQUFJLFFBQVEsUUFBUTtBQUNsQixXQUFPLE1BQU0sU0FBUyxXQUNsQixFQUFFLFNBQVMsb0JBQUksSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsT0FBTyxvQkFBSSxJQUFJLEdBQUcsUUFBUSxNQUFNLElBQ2hFLEVBQUUsU0FBUyxvQkFBSSxJQUFJLEdBQUcsT0FBTyxvQkFBSSxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxRQUFRLE1BQU07QUFBQSxFQUN0RTtBQUNBLE1BQUksUUFBUSxTQUFTO0FBQ25CLFVBQU0sT0FBTyxZQUFZSCxPQUFNSSxRQUFPLE1BQU07QUFDNUMsVUFBTSxLQUFLLFlBQVlKLE9BQU0sS0FBSztBQUNsQyxRQUFJLFNBQVMsVUFBYSxPQUFPLE9BQVcsUUFBTyxPQUFPSSxTQUFRSixPQUFNLE9BQU8sUUFBUUcsTUFBSztBQUM1RixVQUFNLFFBQVFELFNBQVFGLE9BQU0sTUFBTSxJQUFJRyxNQUFLO0FBQzNDLFdBQU8sRUFBRSxTQUFTLE1BQU1ILE9BQU0sS0FBSyxHQUFHLE9BQU8sb0JBQUksSUFBSSxHQUFHLFFBQVFJLFFBQU8sT0FBTztBQUFBLEVBQ2hGO0FBQ0EsUUFBTSxRQUFRLElBQUksSUFBSUEsUUFBTyxLQUFLO0FBQ2xDLE1BQUksVUFBVSxJQUFJLElBQUlBLFFBQU8sT0FBTztBQUNwQyxNQUFJLE1BQU0sU0FBUyxRQUFRO0FBQ3pCLFVBQU0sU0FBUyxNQUFNSixPQUFNQSxNQUFLLE1BQU1BLE1BQUssT0FBTyxJQUFJLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxXQUFXLENBQUMsQ0FBQztBQUNyRixjQUFVLElBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsT0FBTyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzlELFFBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxFQUFFLEVBQUcsT0FBTSxJQUFJLE1BQU0sRUFBRTtBQUMvQyxXQUFPLEVBQUUsU0FBUyxPQUFPLFFBQVEsTUFBTTtBQUFBLEVBQ3pDO0FBQ0EsUUFBTSxTQUFTQSxNQUFLLFFBQVFBLE1BQUssT0FBTyxJQUFJLE1BQU0sRUFBRSxLQUFLLEVBQUU7QUFDM0QsUUFBTSxPQUFPQSxNQUFLLE1BQU0sUUFBUSxRQUFRLEVBQUU7QUFDMUMsTUFBSSxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUUsR0FBRztBQUVqQyxlQUFXLE1BQU0sTUFBTUEsT0FBTSxLQUFLLE9BQU8sRUFBRyxTQUFRLElBQUksRUFBRTtBQUFBLEVBQzVEO0FBQ0EsTUFBSSxDQUFDLFFBQVEsT0FBTyxNQUFNLEVBQUUsRUFBRyxTQUFRLElBQUksTUFBTSxFQUFFO0FBQ25ELFNBQU8sRUFBRSxTQUFTLE9BQU8sUUFBUSxNQUFNO0FBQ3pDO0FBR08sU0FBUyxVQUNkSSxTQUNBSixPQUNBLE9BQ0EsS0FDVztBQUNYLFFBQU0sVUFBVSxNQUFNQSxPQUFNLEtBQUs7QUFDakMsTUFBSSxDQUFDLElBQUssUUFBTyxFQUFFLFNBQVMsT0FBTyxvQkFBSSxJQUFJLEdBQUcsUUFBUUksUUFBTyxPQUFPO0FBQ3BFLGFBQVcsTUFBTUEsUUFBTyxRQUFTLFNBQVEsSUFBSSxFQUFFO0FBQy9DLFNBQU8sRUFBRSxTQUFTLE9BQU9BLFFBQU8sT0FBTyxRQUFRQSxRQUFPLE9BQU87QUFDL0Q7QUFXTyxTQUFTLE1BQU0sT0FBdUU7QUFDM0YsTUFBSSxNQUFNLFNBQVUsUUFBTztBQUMzQixTQUFPLE1BQU0sV0FBVyxNQUFNLFVBQVUsV0FBVztBQUNyRDtBQUdPLFNBQVMsS0FBSyxPQUFjLE1BQVcsUUFBUUMsUUFBaUM7QUFDckYsUUFBTSxNQUFNLEtBQUssS0FBSztBQUN0QixNQUFJLElBQUssV0FBVSxRQUFRLE9BQU8sVUFBVSxLQUFLLEdBQUcsS0FBSyxPQUFPLEtBQUtBLE1BQUs7QUFDNUU7QUFHTyxTQUFTLFVBQVUsT0FBeUIsTUFBTSxPQUFhO0FBQ3BFLFFBQU0sTUFBTSxLQUFLLEtBQUs7QUFDdEIsTUFBSSxJQUFLLFdBQVUsUUFBUSxVQUFVLFVBQVUsS0FBSyxHQUFHLEtBQUssT0FBTyxHQUFHO0FBQ3hFOzs7QUN2R08sSUFBTSxPQUFPO0FBRWIsSUFBTSxhQUFhO0FBRW5CLElBQU0sZUFBZTtBQUVyQixJQUFNLFlBQVksYUFBYSxnQkFBZ0I7QUFFL0MsSUFBTSxPQUFPO0FBRWIsSUFBTSxNQUFNO0FBRVosSUFBTSxPQUFPO0FBRWIsSUFBTSxNQUFNO0FBRVosSUFBTSxXQUFXO0FBRWpCLElBQU0sWUFBWTtBQUVsQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxTQUFTO0FBR3RCLElBQU0saUJBQWlCO0FBQ3ZCLElBQU0sa0JBQWtCLEtBQUs7QUFDN0IsSUFBTSxpQkFBaUI7QUFXaEIsU0FBUyxhQUFhLE9BQXVCO0FBQ2xELFNBQU8sT0FBTyxNQUFNLFFBQVEsT0FBTztBQUNyQztBQUdBLFNBQVMsUUFBUUMsT0FBWSxLQUE0QjtBQUN2RCxRQUFNQyxTQUFRRCxNQUFLLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxJQUFJLE9BQU8sSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUNsRSxRQUFNLE9BQU8sQ0FBQyxPQUFlQSxNQUFLLE1BQU0sRUFBRSxHQUFHLFFBQVE7QUFDckQsUUFBTSxRQUFRLENBQUMsU0FBaUI7QUFDOUIsVUFBTSxRQUFRLElBQUksUUFBUSxJQUFJLEtBQUssT0FBTztBQUMxQyxXQUFPLE9BQU8sTUFBTSxLQUFLLElBQUksT0FBTyxvQkFBb0I7QUFBQSxFQUMxRDtBQUNBLEVBQUFDLE9BQU0sS0FBSyxDQUFDQyxJQUFHLE1BQU07QUFDbkIsUUFBSSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVE7QUFDdEMsWUFBTSxRQUFRQSxHQUFFLFNBQVMsRUFBRSxPQUFPLElBQUksYUFBYSxLQUFLQSxHQUFFLElBQUksR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQzdFLFVBQUksVUFBVSxFQUFHLFFBQU87QUFFeEIsVUFBSUEsR0FBRSxTQUFTLEVBQUUsS0FBTSxRQUFPQSxHQUFFLE9BQU8sRUFBRTtBQUFBLElBQzNDO0FBQ0EsUUFBSSxJQUFJLFVBQVUsU0FBUztBQUN6QixZQUFNLENBQUNDLElBQUdDLEVBQUMsSUFBSSxDQUFDLE1BQU1GLEdBQUUsS0FBSyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDOUMsVUFBSUMsT0FBTUMsR0FBRyxRQUFPQSxLQUFJRCxLQUFJLElBQUk7QUFBQSxJQUNsQztBQUNBLFdBQU8sYUFBYUQsR0FBRSxNQUFNLEVBQUUsSUFBSSxLQUFLQSxHQUFFLFFBQVEsRUFBRTtBQUFBLEVBQ3JELENBQUM7QUFDRCxTQUFPRCxPQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSztBQUN2QztBQUdPLFNBQVMsUUFBUUQsT0FBWSxLQUEwQjtBQUM1RCxRQUFNLFFBQVEsSUFBSSxNQUFNLFNBQVMsSUFBSSxJQUFJLFFBQVMsQ0FBQyxPQUFPO0FBQzFELFFBQU0sUUFBUSxNQUFNLFNBQVMsY0FBYyxNQUFNLFNBQVMsS0FBSztBQUMvRCxRQUFNLFFBQWdCLFFBQVFBLE9BQU0sR0FBRyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQUEsSUFDdEQ7QUFBQSxJQUNBLE1BQU1BLE1BQUssTUFBTSxJQUFJLEVBQUc7QUFBQSxJQUN4QjtBQUFBLElBQ0EsUUFBUSxhQUFhQSxNQUFLLE1BQU0sSUFBSSxFQUFHLE1BQU07QUFBQSxFQUMvQyxFQUFFO0FBQ0YsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsT0FBTyxHQUFHLFFBQVEsRUFBRTtBQUN2RixRQUFNSyxVQUFTLElBQUksU0FBUyxLQUFLLE9BQU8sU0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLFNBQVM7QUFDNUUsUUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLENBQUM7QUFFM0QsUUFBTSxPQUFPLEtBQUs7QUFBQSxJQUNoQixNQUFNO0FBQUEsSUFDTixJQUFJLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBTSxNQUFNLFVBQVUsUUFBUSxRQUFTLFNBQVNBLFFBQU8sQ0FBQztBQUFBLEVBQ2pGO0FBQ0EsTUFBSSxPQUFpQixDQUFDO0FBQ3RCLE1BQUksVUFBVTtBQUNkLFdBQVNDLFNBQVEsR0FBR0EsVUFBUyxNQUFNQSxVQUFTO0FBQzFDLFVBQU0sT0FBTyxPQUFPLE9BQU9BLFFBQU8sSUFBSSxNQUFNO0FBQzVDLFVBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxPQUFPLE1BQU0sSUFBSSxNQUFNO0FBQzVDLFVBQU0sUUFBUSxLQUFLLElBQUlELFVBQVMsTUFBTSxJQUFJLElBQUk7QUFDOUMsUUFBSSxRQUFRLFVBQVUsT0FBTztBQUMzQixnQkFBVTtBQUNWLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNBLFNBQU8sSUFBSUwsT0FBTSxNQUFNLE9BQU8sSUFBSSxNQUFNO0FBQzFDO0FBR0EsU0FBU08sU0FBUUMsU0FBMEIsTUFBWSxRQUF5QjtBQUM5RSxNQUFJLENBQUNBLFFBQVEsUUFBTyxTQUFTLFlBQVk7QUFDekMsTUFBSSxVQUFVQSxRQUFPLFNBQVMsS0FBSyxLQUFNLFFBQU8sSUFBSSxZQUFZO0FBQ2hFLFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBTyxPQUFlRixRQUFlLFFBQTJCO0FBQ3ZFLE1BQUksUUFBUTtBQUNaLFFBQU0sVUFBVSxNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU87QUFDdEMsVUFBTSxPQUFPLFNBQVMsS0FBSyxJQUFJQyxTQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxNQUFNLElBQUk7QUFDdEUsWUFBUSxPQUFPLEtBQUs7QUFDcEIsV0FBTyxPQUFPLEtBQUssUUFBUTtBQUFBLEVBQzdCLENBQUM7QUFDRCxRQUFNLE9BQWlCLE1BQU0sS0FBSyxFQUFFLFFBQVFELE9BQU0sR0FBRyxNQUFNLENBQUMsQ0FBQztBQUM3RCxRQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU87QUFDMUIsU0FBSyxLQUFLLElBQUlBLFNBQVEsR0FBRyxLQUFLLE1BQU8sUUFBUSxFQUFFLElBQUssUUFBU0EsTUFBSyxDQUFDLENBQUMsRUFBRyxLQUFLLElBQUk7QUFBQSxFQUNsRixDQUFDO0FBQ0QsU0FBTyxLQUFLLE9BQU8sQ0FBQyxRQUFRLElBQUksU0FBUyxDQUFDO0FBQzVDO0FBRUEsU0FBUyxTQUFTLEtBQWEsUUFBeUI7QUFDdEQsTUFBSUgsS0FBSTtBQUNSLE1BQUksUUFBUSxDQUFDLE1BQU0sT0FBTztBQUN4QixJQUFBQSxNQUFLSSxTQUFRLElBQUksS0FBSyxDQUFDLEdBQUcsTUFBTSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ2pELENBQUM7QUFDRCxTQUFPSixNQUFLLFNBQVMsWUFBWTtBQUNuQztBQUdBLFNBQVMsVUFBVSxNQUFjLFFBQXlCO0FBQ3hELE1BQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsU0FBTyxLQUFLLElBQUksZ0JBQWdCLEtBQUssSUFBSSxnQkFBZ0IsT0FBTyxlQUFlLENBQUM7QUFDbEY7QUFFQSxTQUFTLE9BQU8sTUFBZ0IsUUFBbUM7QUFDakUsUUFBTSxPQUFPLElBQUksU0FBUyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQyxRQUFRLFNBQVMsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUM5RSxRQUFNLE9BQU8sVUFBVSxNQUFNLE1BQU0sS0FBSyxTQUFTLFlBQVk7QUFDN0QsTUFBSSxPQUFPLElBQUksU0FBUztBQUN4QixhQUFXLE9BQU8sS0FBTSxTQUFRLFlBQVksT0FBTyxLQUFLLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxDQUFDO0FBQzdGLFNBQU8sQ0FBQyxNQUFNLElBQUk7QUFDcEI7QUFFQSxTQUFTLElBQUlILE9BQVksTUFBZ0IsT0FBd0IsUUFBeUI7QUFDeEYsUUFBTSxDQUFDLE9BQU8sTUFBTSxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzNDLFFBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFNUyxVQUFpQixFQUFFLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE9BQU8sT0FBTztBQUN6RSxNQUFJTCxLQUFJO0FBQ1IsYUFBVyxPQUFPLE1BQU07QUFDdEIsVUFBTSxVQUFVLEtBQUssSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLENBQUM7QUFDMUQsVUFBTSxRQUFRQSxLQUFJLE9BQU87QUFDekIsVUFBTSxPQUFPLE9BQU8sV0FBVyxTQUFTLFlBQVk7QUFDcEQsVUFBTU0sU0FBUUQsUUFBTyxPQUFPO0FBQzVCLFFBQUlOLEtBQUk7QUFDUixRQUFJO0FBQ0osUUFBSSxRQUFRLENBQUMsTUFBTSxPQUFPO0FBQ3hCLE1BQUFBLE1BQUtJLFNBQVEsSUFBSSxLQUFLLENBQUMsR0FBRyxNQUFNLE1BQU07QUFDdEMsVUFBSSxVQUFVLE9BQU8sU0FBUyxLQUFLLE1BQU07QUFDdkMsZ0JBQVE7QUFBQSxVQUNOLE9BQU9QLE1BQUssTUFBTSxLQUFLLElBQUksR0FBRyxRQUFRO0FBQUEsVUFDdEMsTUFBTSxLQUFLO0FBQUEsVUFDWDtBQUFBLFVBQ0EsR0FBR0csS0FBSTtBQUFBLFVBQ1AsR0FBQUM7QUFBQSxVQUNBLE9BQU87QUFBQSxVQUNQLFFBQVE7QUFBQSxRQUNWO0FBQ0EsUUFBQUssUUFBTyxPQUFPLEtBQUssS0FBSztBQUFBLE1BQzFCO0FBQ0EsWUFBTSxRQUFRLENBQUMsTUFBTSxTQUFTO0FBQzVCLFFBQUFBLFFBQU8sT0FBTyxLQUFLO0FBQUEsVUFDakIsTUFBTSxLQUFLO0FBQUEsVUFDWDtBQUFBLFVBQ0EsR0FBR04sS0FBSSxRQUFRLGFBQWE7QUFBQSxVQUM1QixHQUFHLFFBQVEsS0FBSztBQUFBLFVBQ2hCLE9BQU87QUFBQSxVQUNQLFFBQVEsS0FBSztBQUFBLFFBQ2YsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUNELE1BQUFBLE1BQUssS0FBSztBQUNWLFVBQUksTUFBTyxPQUFNLFFBQVFBLEtBQUksWUFBWSxNQUFNO0FBQUEsSUFDakQsQ0FBQztBQUNELElBQUFNLFFBQU8sS0FBSyxLQUFLLEVBQUUsR0FBQUwsSUFBRyxRQUFRLE1BQU0sT0FBQU0sUUFBTyxLQUFLRCxRQUFPLE9BQU8sT0FBTyxDQUFDO0FBQ3RFLElBQUFMLE1BQUssT0FBTztBQUFBLEVBQ2Q7QUFDQSxTQUFPSztBQUNUO0FBR08sU0FBUyxTQUFTLFFBQXFCO0FBQzVDLFNBQU87QUFBQSxJQUNMLEdBQUcsT0FBTztBQUFBLElBQ1YsR0FBRyxPQUFPLElBQUk7QUFBQSxJQUNkLE9BQU8sT0FBTztBQUFBLElBQ2QsUUFBUSxPQUFPLFNBQVM7QUFBQSxFQUMxQjtBQUNGO0FBR08sU0FBUyxTQUFTVCxPQUFZLFFBQWdCLFFBQWdCLFFBQXFCO0FBQ3hGLFFBQU0sUUFBUUEsTUFBSyxNQUFNLE9BQU8sSUFBSSxHQUFHLFVBQVU7QUFDakQsU0FBTztBQUFBLElBQ0wsR0FBRyxPQUFPLElBQUk7QUFBQSxJQUNkLEdBQUcsT0FBTyxJQUFJLE9BQU8sT0FBTyxRQUFRLFNBQVMsU0FBUyxLQUFLO0FBQUEsSUFDM0QsT0FBTztBQUFBLElBQ1AsUUFBUSxTQUFTO0FBQUEsRUFDbkI7QUFDRjtBQUdPLFNBQVMsVUFBVUEsT0FBWSxRQUFnQixNQUFtQjtBQUN2RSxRQUFNLFNBQVNBLE1BQUssUUFBUSxJQUFJO0FBQ2hDLFNBQU8sU0FBU0EsT0FBTSxRQUFRLE9BQU8sUUFBUSxPQUFPLE1BQU07QUFDNUQ7QUFHTyxTQUFTLE9BQU9BLE9BQVksUUFBZ0JJLElBQW1CO0FBQ3BFLFFBQU0sUUFBUUosTUFBSyxNQUFNLE9BQU8sSUFBSSxHQUFHLFVBQVU7QUFDakQsUUFBTSxPQUFPLEtBQUssT0FBT0ksS0FBSSxPQUFPLElBQUksT0FBTyxPQUFPLElBQUk7QUFDMUQsU0FBTyxPQUFPLEtBQUssUUFBUSxRQUFRLElBQUksUUFBUTtBQUNqRDtBQUdPLFNBQVMsT0FBTyxPQUF1QztBQUM1RCxNQUFJLENBQUMsTUFBTSxLQUFLLE9BQU8sTUFBTSxJQUFJLENBQUMsVUFBVSxVQUFVLFdBQVcsU0FBUztBQUMxRSxhQUFXLE9BQU8sT0FBTztBQUN2QixXQUFPLEtBQUssSUFBSSxNQUFNLElBQUksQ0FBQztBQUMzQixVQUFNLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQztBQUN6QixZQUFRLEtBQUssSUFBSSxPQUFPLElBQUksSUFBSSxJQUFJLEtBQUs7QUFDekMsYUFBUyxLQUFLLElBQUksUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNO0FBQUEsRUFDOUM7QUFDQSxTQUFPLE9BQU8sUUFBUSxFQUFFLEdBQUcsTUFBTSxHQUFHLEtBQUssT0FBTyxRQUFRLE1BQU0sUUFBUSxTQUFTLElBQUksSUFBSTtBQUN6Rjs7O0FDblNPLFNBQVMsTUFBTSxNQUF3QjtBQUM1QyxTQUFPLEtBQUssWUFBWSxFQUFFLE1BQU0sS0FBSyxFQUFFLE9BQU8sT0FBTztBQUN2RDtBQUdPLFNBQVMsUUFDZE8sT0FDQSxTQUNBQyxVQUNZO0FBQ1osUUFBTUMsU0FBUSxJQUFJLFdBQVdGLE1BQUssUUFBUSxNQUFNO0FBQ2hELFFBQU0sRUFBRSxNQUFNLEdBQUcsSUFBSTtBQUNyQixRQUFNLFNBQVNDLGFBQVksU0FBUyxVQUFhLE9BQU87QUFDeEQsUUFBTSxNQUFNLFFBQVEsT0FBTztBQUMzQixRQUFNLE9BQU8sTUFBTSxPQUFPO0FBQzFCLFFBQU0sUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUNoQyxRQUFNLFNBQVMsSUFBSSxJQUFJLFFBQVEsTUFBTTtBQUNyQyxRQUFNLE9BQU8sSUFBSSxJQUFJLFFBQVEsSUFBSTtBQUNqQyxRQUFNLE9BQU8sSUFBSSxJQUFZLFFBQVEsSUFBSTtBQUN6QyxRQUFNLE9BQU8sSUFBSSxJQUFJLFFBQVEsSUFBSTtBQUVqQyxRQUFNLFdBQVdELE1BQUssTUFBTTtBQUFBLElBQzFCLENBQUMsU0FBUyxLQUFLLFNBQVMsS0FBSyxLQUFLLElBQUlBLE1BQUssTUFBTSxLQUFLLElBQUksR0FBRyxNQUFNLEVBQUU7QUFBQSxFQUN2RTtBQUNBLFFBQU0sV0FBV0EsTUFBSyxVQUFVLElBQUksQ0FBQyxhQUFhLEtBQUssU0FBUyxLQUFLLEtBQUssSUFBSSxTQUFTLElBQUksQ0FBQztBQUM1RixRQUFNLFdBQVcsTUFBTSxTQUFTLElBQUlBLE1BQUssTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssWUFBWSxDQUFDLElBQUksQ0FBQztBQUN6RixFQUFBQSxNQUFLLFFBQVEsUUFBUSxDQUFDLFFBQVEsU0FBUztBQUNyQyxVQUFNLFFBQVEsU0FBU0MsU0FBUSxJQUFJLElBQUs7QUFDeEMsVUFBTSxRQUNILE9BQU8sU0FBUyxLQUFLLE9BQU8sSUFBSSxPQUFPLE1BQU0sT0FDN0MsS0FBSyxTQUFTLEtBQUssS0FBSyxJQUFJLE9BQU8sSUFBSSxNQUN4QyxTQUFTLE9BQU8sSUFBSSxLQUNwQixTQUFTLE9BQU8sUUFBUTtBQUFBLEtBRXZCLENBQUMsVUFBVyxTQUFTLE9BQU8sU0FBUyxTQUN0QyxNQUFNO0FBQUEsTUFDSixDQUFDLFNBQ0MsT0FBTyxLQUFLLFlBQVksRUFBRSxTQUFTLElBQUksS0FDdkMsU0FBUyxPQUFPLElBQUksR0FBRyxTQUFTLElBQUksS0FDcEMsT0FBTyxHQUFHLFdBQVcsSUFBSTtBQUFBLElBQzdCO0FBQ0YsUUFBSSxDQUFDLEtBQU0sQ0FBQUMsT0FBTSxJQUFJLElBQUk7QUFBQSxFQUMzQixDQUFDO0FBQ0QsU0FBT0E7QUFDVDtBQUdPLFNBQVMsUUFBUSxRQUFtRDtBQUN6RSxRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsYUFBVyxTQUFTLE9BQVEsT0FBTSxJQUFJLFFBQVEsTUFBTSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDeEUsU0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDQyxFQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU9BLEtBQUksSUFBSSxLQUFLLENBQUU7QUFDdkQ7OztBQ2JPLFNBQVMsUUFDZCxPQUNBLFNBQ0EsVUFDVztBQUNYLFFBQU0sVUFBVSxZQUFZLFVBQWEsYUFBYSxVQUFhLFdBQVc7QUFDOUUsUUFBTSxTQUFTLENBQUMsVUFDZCxVQUFVLFdBQWMsVUFBVSxTQUFTLFFBQVEsU0FBUztBQUM5RCxNQUFJLE9BQU8sUUFBUSxFQUFHLFFBQU87QUFDN0IsU0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBQy9CO0FBR08sU0FBUyxRQUFRLE1BQXVCO0FBQzdDLFFBQU0sRUFBRSxTQUFBQyxVQUFTLEtBQUssTUFBTSxTQUFTLFVBQVUsUUFBUSxJQUFJO0FBQzNELFFBQU0sT0FBT0EsU0FBUTtBQUNyQixRQUFNLFFBQVEsSUFBSSxXQUFXLElBQUk7QUFDakMsUUFBTSxXQUFXLElBQUksYUFBYSxJQUFJO0FBQ3RDLFFBQU0sUUFBUSxJQUFJLFdBQVcsSUFBSTtBQUNqQyxRQUFNLFFBQVEsT0FBTztBQUNyQixRQUFNLFVBQVUsWUFBWSxVQUFhLGFBQWE7QUFDdEQsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLFFBQVEsR0FBRztBQUN6QyxVQUFNLFFBQVFBLFNBQVEsSUFBSTtBQUMxQixRQUFJLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFDdkIsZUFBUyxJQUFJLElBQUksT0FBTztBQUN4QjtBQUFBLElBQ0Y7QUFDQSxVQUFNLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxJQUFJLFFBQVEsT0FBTyxLQUFLLENBQUMsSUFBSTtBQUN6RSxVQUFNLElBQUksSUFBSSxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQ2pDLGFBQVMsSUFBSSxJQUFJLFVBQVUsS0FBSyxJQUFJLEtBQUssR0FBRyxJQUFJLElBQUk7QUFDcEQsUUFBSSxRQUFTLE9BQU0sSUFBSSxJQUFJLFFBQVEsT0FBTyxTQUFTLFFBQVE7QUFBQSxFQUM3RDtBQUNBLFFBQU0sRUFBRSxRQUFRLE9BQUFDLFFBQU8sS0FBSyxJQUFJO0FBQ2hDLFFBQU0sUUFBZSxFQUFFLFFBQVEsT0FBQUEsUUFBTyxPQUFPLFVBQVUsT0FBTyxLQUFLO0FBQ25FLE1BQUksQ0FBQyxXQUFXLFFBQVMsUUFBTztBQUNoQyxRQUFNQyxVQUFrQixDQUFDO0FBQ3pCLFFBQU0sT0FBTyxDQUFDLE9BQTJCLE9BQWM7QUFDckQsVUFBTSxLQUFLLFVBQVUsU0FBWSxPQUFPLE9BQU8sUUFBUSxPQUFPO0FBQzlELFFBQUksTUFBTSxLQUFLLE1BQU0sRUFBRyxDQUFBQSxRQUFPLEtBQUssRUFBRSxJQUFJLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDdkQ7QUFDQSxPQUFLLFNBQVMsQ0FBQztBQUNmLE9BQUssVUFBVSxDQUFDO0FBQ2hCLFNBQU8sRUFBRSxHQUFHLE9BQU8sUUFBQUEsUUFBTztBQUM1Qjs7O0FDbkVPLFNBQVMsU0FBUyxPQUFlLFFBQXdCO0FBQzlELFFBQU0sUUFBUSxRQUFRLEtBQUssSUFBSSxHQUFHLE1BQU07QUFDeEMsTUFBSSxFQUFFLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxLQUFLLEVBQUcsUUFBTztBQUNwRCxRQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssQ0FBQztBQUNoRCxRQUFNQyxRQUFPLFFBQVE7QUFDckIsU0FBTyxTQUFTQSxTQUFRLElBQUksSUFBSUEsU0FBUSxJQUFJLElBQUlBLFNBQVEsSUFBSSxJQUFJO0FBQ2xFO0FBR0EsU0FBUyxTQUFTQyxRQUFlQyxPQUFzQjtBQUNyRCxTQUFPLFFBQVFELFNBQVFDLE9BQU0sWUFBWSxFQUFFLENBQUM7QUFDOUM7QUFHTyxTQUFTLEtBQUssS0FBYSxNQUFnQztBQUNoRSxNQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLElBQUk7QUFDM0IsTUFBSSxTQUFTLElBQUk7QUFDZixVQUFNLE9BQU8sU0FBUyxJQUFJLElBQUksS0FBSyxJQUFJLElBQUksSUFBSTtBQUMvQyxZQUFRO0FBQ1IsVUFBTTtBQUFBLEVBQ1I7QUFDQSxRQUFNQSxRQUFPLFNBQVMsS0FBSyxNQUFNLENBQUM7QUFDbEMsUUFBTUMsUUFBeUI7QUFBQSxJQUM3QixTQUFTLEtBQUssTUFBTSxPQUFPRCxLQUFJLEdBQUdBLEtBQUk7QUFBQSxJQUN0QyxTQUFTLEtBQUssS0FBSyxLQUFLQSxLQUFJLEdBQUdBLEtBQUk7QUFBQSxFQUNyQztBQUVBLFNBQU9DLE1BQUssQ0FBQyxJQUFJQSxNQUFLLENBQUMsSUFBSUEsUUFBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLElBQUksT0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDO0FBQ2xHO0FBR08sU0FBUyxNQUFNLEtBQWEsTUFBYyxRQUEwQjtBQUN6RSxRQUFNRCxRQUFPLFNBQVMsT0FBTyxLQUFLLE1BQU07QUFDeEMsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFFBQU1FLFNBQVEsS0FBSyxLQUFLLE1BQU1GLFFBQU8sSUFBSTtBQUN6QyxXQUFTRCxTQUFRRyxRQUFPLE1BQU0sU0FBUyxJQUFJSCxVQUFTLEdBQUc7QUFDckQsVUFBTSxRQUFRLFNBQVNBLFFBQU9DLEtBQUk7QUFDbEMsUUFBSSxRQUFRLE9BQU9BLFFBQU8sS0FBTTtBQUNoQyxVQUFNLEtBQUssS0FBSztBQUFBLEVBQ2xCO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxRQUFRRyxTQUEyQixLQUFhLEtBQW9CO0FBQ2xGLE1BQUksQ0FBQyxPQUFPLFNBQVMsR0FBRyxLQUFLLENBQUMsT0FBTyxTQUFTLEdBQUcsR0FBRztBQUNsRCxXQUFPQSxXQUFVLEVBQUUsS0FBSyxHQUFHLE1BQU0sR0FBRyxNQUFNLE9BQU87QUFBQSxFQUNuRDtBQUNBLE1BQUlBLFdBQVUsT0FBT0EsUUFBTyxPQUFPLE9BQU9BLFFBQU8sTUFBTTtBQUNyRCxVQUFNLFFBQVFBLFFBQU8sT0FBT0EsUUFBTztBQUNuQyxRQUFJLE1BQU0sT0FBTyxRQUFRLFFBQVMsUUFBUSxPQUFPLFNBQVMsS0FBSyxJQUFJLEdBQUcsSUFBSSxJQUFNLFFBQU9BO0FBQUEsRUFDekY7QUFDQSxRQUFNLENBQUMsS0FBSyxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUc7QUFDakMsU0FBTyxFQUFFLEtBQUssTUFBTSxNQUFNLE9BQU87QUFDbkM7QUFHTyxTQUFTLFNBQ2QsTUFDQSxRQUNBLFVBQ0FBLFNBQ087QUFDUCxNQUFJLEtBQUssU0FBUyxXQUFXLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDakQsV0FBTyxFQUFFLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLE1BQU0sUUFBUTtBQUFBLEVBQ3pEO0FBQ0EsTUFBSSxLQUFLLFNBQVMsWUFBWTtBQUM1QixVQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksWUFBWSxFQUFFLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDeEQsUUFBSSxPQUFPLFFBQVEsWUFBWSxPQUFPLFFBQVEsWUFBWSxNQUFNLEtBQUs7QUFDbkUsYUFBTyxFQUFFLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxXQUFXO0FBQUEsSUFDakQ7QUFBQSxFQUNGO0FBQ0EsTUFBSSxLQUFLLFNBQVMsZ0JBQWdCLE9BQU8sUUFBUSxHQUFHO0FBQ2xELFVBQU0sRUFBRSxJQUFJLElBQUksSUFBSTtBQUNwQixRQUFJLEtBQUssSUFBSyxRQUFPLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNLGFBQWE7QUFBQSxFQUNoRTtBQUNBLFNBQU8sUUFBUUEsU0FBUSxTQUFTLFNBQVNBLFVBQVMsUUFBVyxPQUFPLEtBQUssT0FBTyxHQUFHO0FBQ3JGO0FBR08sU0FBU0MsUUFBTyxRQUFpQixRQUFnQkQsU0FBa0M7QUFDeEYsUUFBTUUsU0FBUSxPQUFPLFFBQVE7QUFDN0IsUUFBTSxPQUFPQSxTQUFRLEtBQUssSUFBSSxLQUFLLElBQUksT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLLElBQUksT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJO0FBQzlGLFFBQU0sUUFBUTtBQUFBLElBQ1pGLFVBQVMsRUFBRSxLQUFLLEdBQUcsTUFBTUEsUUFBTyxPQUFPLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFBQSxJQUNoRTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQUU7QUFDRixTQUFPLEVBQUUsS0FBSyxTQUFTLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPO0FBQ25FOzs7QUNsR08sU0FBUyxTQUFTRyxTQUEyQkMsT0FBc0I7QUFDeEUsTUFBSUQsUUFBTyxXQUFXLEVBQUcsUUFBTyxPQUFPO0FBQ3ZDLFFBQU0sS0FBS0MsU0FBUUQsUUFBTyxTQUFTO0FBQ25DLFFBQU0sTUFBTSxLQUFLLE1BQU0sRUFBRTtBQUN6QixRQUFNLE9BQU9BLFFBQU8sR0FBRztBQUN2QixRQUFNLEtBQUtBLFFBQU8sS0FBSyxJQUFJLE1BQU0sR0FBR0EsUUFBTyxTQUFTLENBQUMsQ0FBQztBQUN0RCxTQUFPLFFBQVEsS0FBSyxTQUFTLEtBQUs7QUFDcEM7QUFHTyxTQUFTLE9BQU8sUUFBc0IsT0FBeUM7QUFDcEYsUUFBTSxRQUFRLElBQUksYUFBYSxRQUFRLE1BQU0sU0FBUyxPQUFPLE1BQU07QUFDbkUsTUFBSUUsU0FBUTtBQUNaLFdBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLE1BQU0sR0FBRztBQUMzQyxVQUFNLFFBQVEsT0FBTyxRQUFRLE1BQU0sRUFBRSxJQUFLLEVBQUU7QUFFNUMsUUFBSSxPQUFPLFNBQVMsS0FBSyxHQUFHO0FBQzFCLFlBQU1BLE1BQUssSUFBSTtBQUNmLE1BQUFBLFVBQVM7QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUNBLFNBQU8sTUFBTSxTQUFTLEdBQUdBLE1BQUssRUFBRSxLQUFLO0FBQ3ZDO0FBR08sU0FBUyxRQUFRLFFBQStCO0FBQ3JELE1BQUksTUFBTTtBQUNWLGFBQVcsU0FBUyxPQUFRLFFBQU87QUFDbkMsU0FBTztBQUFBLElBQ0wsT0FBTyxPQUFPO0FBQUEsSUFDZCxLQUFLLE9BQU8sU0FBUyxJQUFJLE9BQU8sQ0FBQyxJQUFLLE9BQU87QUFBQSxJQUM3QyxNQUFNLE9BQU8sU0FBUyxJQUFJLE1BQU0sT0FBTyxTQUFTLE9BQU87QUFBQSxJQUN2RCxJQUFJLFNBQVMsUUFBUSxJQUFJO0FBQUEsSUFDekIsS0FBSyxTQUFTLFFBQVEsSUFBSTtBQUFBLElBQzFCLEtBQUssT0FBTyxTQUFTLElBQUksT0FBTyxPQUFPLFNBQVMsQ0FBQyxJQUFLLE9BQU87QUFBQSxFQUMvRDtBQUNGO0FBR08sU0FBUyxVQUNkLFFBQ0EsS0FDQSxNQUNBLE1BQ2E7QUFDYixRQUFNLFNBQVMsSUFBSSxZQUFZLElBQUk7QUFDbkMsUUFBTSxTQUFTLE9BQU8sT0FBTztBQUM3QixNQUFJLEVBQUUsUUFBUSxHQUFJLFFBQU87QUFDekIsV0FBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLFFBQVEsTUFBTSxHQUFHO0FBQzVDLFVBQU0sUUFBUSxPQUFPLEVBQUU7QUFDdkIsUUFBSSxPQUFPLE1BQU0sS0FBSyxFQUFHO0FBQ3pCLFVBQU0sTUFBTSxLQUFLLElBQUksT0FBTyxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxRQUFRLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDN0UsV0FBTyxHQUFHLElBQUksT0FBTyxHQUFHLElBQUs7QUFBQSxFQUMvQjtBQUNBLFNBQU87QUFDVDs7O0FDbkRPLFNBQVMsTUFBTSxPQUF1QjtBQUMzQyxTQUFPLEVBQUUsU0FBUyxJQUFJLGFBQWEsS0FBSyxFQUFFLEtBQUssT0FBTyxHQUFHLEdBQUcsT0FBTyxvQkFBSSxJQUFJLEdBQUcsSUFBSSxFQUFFO0FBQ3RGO0FBR0EsSUFBTSxjQUFjO0FBSXBCLFNBQVNDLEtBQUksUUFBZ0IsTUFBYyxPQUFvQjtBQUM3RCxNQUFJLE9BQU8sVUFBVSxVQUFVO0FBQzdCLFdBQU8sUUFBUSxJQUFJLElBQUk7QUFDdkIsUUFBSSxPQUFPLE1BQU0sT0FBTyxFQUFHLFFBQU8sTUFBTSxPQUFPLElBQUk7QUFBQSxFQUNyRCxPQUFPO0FBQ0wsV0FBTyxRQUFRLElBQUksSUFBSSxPQUFPO0FBQzlCLFFBQUksVUFBVSxLQUFNLFFBQU8sTUFBTSxPQUFPLElBQUk7QUFBQSxRQUN2QyxRQUFPLE1BQU0sSUFBSSxNQUFNLEtBQUs7QUFBQSxFQUNuQztBQUNGO0FBR08sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNuQixRQUFjO0FBQUEsRUFDTCxXQUFXLG9CQUFJLElBQW9CO0FBQUE7QUFBQSxFQUVuQyxXQUFXLG9CQUFJLElBQWdDO0FBQUE7QUFBQSxFQUd4RCxNQUFNQyxPQUFrQjtBQUN0QixVQUFNQyxVQUFTLEtBQUs7QUFDcEIsUUFBSUEsWUFBV0QsTUFBTTtBQUNyQixTQUFLLFFBQVFBO0FBQ2IsZUFBVyxDQUFDLFFBQVEsR0FBRyxLQUFLLEtBQUssVUFBVTtBQUN6QyxZQUFNLFNBQVMsTUFBTUEsTUFBSyxRQUFRLE1BQU07QUFDeEMsYUFBTyxLQUFLLElBQUk7QUFDaEIsTUFBQUMsUUFBTyxRQUFRLFFBQVEsQ0FBQyxRQUFRLFNBQVM7QUFDdkMsY0FBTSxLQUFLRCxNQUFLLE9BQU8sSUFBSSxPQUFPLEVBQUU7QUFDcEMsWUFBSSxPQUFPLE9BQVc7QUFDdEIsZUFBTyxRQUFRLEVBQUUsSUFBSSxJQUFJLFFBQVEsSUFBSTtBQUNyQyxjQUFNLE9BQU8sSUFBSSxNQUFNLElBQUksSUFBSTtBQUMvQixZQUFJLFNBQVMsT0FBVyxRQUFPLE1BQU0sSUFBSSxJQUFJLElBQUk7QUFBQSxNQUNuRCxDQUFDO0FBQ0QsV0FBSyxTQUFTLElBQUksUUFBUSxNQUFNO0FBQ2hDLFdBQUssUUFBUSxRQUFRLE1BQU07QUFBQSxJQUM3QjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsUUFBZ0IsUUFBc0I7QUFDNUMsVUFBTSxVQUFVLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDeEMsUUFBSSxDQUFDLFFBQVM7QUFDZCxlQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssU0FBUztBQUNyQyxZQUFNLE9BQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxNQUFNO0FBQ3pDLFVBQUksU0FBUyxPQUFXO0FBQ3hCLE1BQUFELEtBQUksUUFBUSxNQUFNLEtBQUs7QUFDdkIsY0FBUSxPQUFPLE1BQU07QUFBQSxJQUN2QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxFQUFFLElBQUksT0FBTyxHQUFjRyxRQUFzQjtBQUNwRCxlQUFXLFVBQVUsT0FBTyxLQUFLLE1BQU0sR0FBRztBQUN4QyxVQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksTUFBTTtBQUNyQyxVQUFJLENBQUMsVUFBVUEsUUFBTztBQUVwQixpQkFBUyxNQUFNLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDeEMsYUFBSyxTQUFTLElBQUksUUFBUSxNQUFNO0FBQ2hDLGFBQUssU0FBUyxPQUFPLE1BQU07QUFBQSxNQUM3QjtBQUNBLGFBQU8sS0FBSztBQUNaLFlBQU0sRUFBRSxPQUFPLElBQUksS0FBSztBQUN4QixZQUFNLFFBQVEsT0FBTyxNQUFNO0FBQzNCLGlCQUFXLFVBQVUsT0FBTztBQUMxQixjQUFNLE9BQU8sT0FBTyxJQUFJLE1BQU07QUFDOUIsWUFBSSxTQUFTLE9BQVcsTUFBSyxNQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU0sQ0FBRTtBQUFBLFlBQzVELENBQUFILEtBQUksUUFBUSxNQUFNLE1BQU0sTUFBTSxDQUFFO0FBQUEsTUFDdkM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxRQUFnQixRQUFnQixPQUFvQjtBQUN4RCxRQUFJLFVBQVUsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxRQUFJLENBQUMsU0FBUztBQUNaLGdCQUFVLG9CQUFJLElBQUk7QUFDbEIsV0FBSyxTQUFTLElBQUksUUFBUSxPQUFPO0FBQUEsSUFDbkM7QUFDQSxRQUFJLFFBQVEsT0FBTyxZQUFhLFNBQVEsSUFBSSxRQUFRLEtBQUs7QUFBQSxFQUMzRDtBQUFBO0FBQUEsRUFHQSxLQUFLSSxVQUFrQztBQUNyQyxlQUFXLFVBQVUsQ0FBQyxHQUFHLEtBQUssU0FBUyxLQUFLLENBQUMsR0FBRztBQUM5QyxVQUFJQSxTQUFRLFNBQVMsTUFBTSxFQUFHO0FBQzlCLFdBQUssU0FBUyxPQUFPLE1BQU07QUFDM0IsV0FBSyxTQUFTLE9BQU8sTUFBTTtBQUFBLElBQzdCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQW9DO0FBQ3RDLFdBQU8sS0FBSyxTQUFTLElBQUksTUFBTTtBQUFBLEVBQ2pDO0FBQ0Y7QUFHTyxJQUFNLE9BQU8sSUFBSSxRQUFRO0FBR3pCLElBQU0sUUFBUSxFQUFPLENBQUM7QUFHdEIsSUFBTSxXQUFXLEVBQU8sQ0FBQztBQUd6QixJQUFNLFVBQVU7QUFNdkIsU0FBUyxTQUFTLE9BQWUsTUFBd0I7QUFFdkQsTUFBSSxVQUFVO0FBQ2Qsd0JBQXNCLE1BQU07QUFDMUIsY0FBVSxZQUFZLElBQUk7QUFBQSxFQUM1QixDQUFDO0FBQ0QsT0FBSztBQUNMLFFBQU0sU0FBUyxZQUFZLElBQUksSUFBSTtBQUNuQyx3QkFBc0IsTUFBTTtBQUMxQixVQUFNLFdBQVcsU0FBUyxZQUFZLElBQUksSUFBSTtBQUU5QyxnQkFBWSxjQUFjLE9BQU87QUFDakMsZ0JBQVksUUFBUSxTQUFTLEVBQUUsT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUFBLEVBQ3pELENBQUM7QUFDSDtBQUdPLFNBQVMsVUFBZ0I7QUFDOUIsUUFBTSxTQUFTO0FBQ2pCO0FBR08sU0FBUyxlQUEyQjtBQUN6QyxTQUFPLE9BQU87QUFBQSxJQUNaLFFBQVEsQ0FBQyxRQUFRRCxRQUFPLFVBQ3RCLFNBQVMsT0FBTyxNQUFNO0FBQ3BCLFdBQUssS0FBSyxRQUFRQSxNQUFLO0FBQ3ZCLGVBQVMsUUFBUSxPQUFPO0FBQ3hCLGNBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNMLENBQUM7QUFDSDtBQUVBLElBQU0sTUFBTSxDQUFDO0FBR04sU0FBUyxLQUFLQyxVQUFrQztBQUNyRCxjQUFZLEtBQUtBLFFBQU87QUFDeEIsT0FBSyxLQUFLQSxRQUFPO0FBQ25COzs7QUNqS08sSUFBTUMsU0FBa0U7QUFBQSxFQUM3RSxNQUFNLEVBQUUsUUFBUSxNQUFNLE1BQU0sR0FBRztBQUFBLEVBQy9CLEtBQUssRUFBRSxRQUFRLE9BQVEsTUFBTSxJQUFJO0FBQUEsRUFDakMsTUFBTSxFQUFFLFFBQVEsSUFBSSxPQUFRLE1BQU0sS0FBSztBQUFBLEVBQ3ZDLFNBQVMsRUFBRSxRQUFRLEtBQUssT0FBUSxNQUFNLE1BQU87QUFDL0M7QUFHTyxTQUFTLFFBQVEsS0FBcUI7QUFDM0MsTUFBSSxPQUFPQSxPQUFNLEtBQUssT0FBUSxRQUFPQSxPQUFNLEtBQUs7QUFDaEQsU0FBTyxPQUFPQSxPQUFNLElBQUksU0FBU0EsT0FBTSxJQUFJLE9BQU9BLE9BQU0sS0FBSztBQUMvRDtBQUdPLFNBQVMsS0FBS0MsT0FBY0MsT0FBc0I7QUFDdkQsU0FBTyxLQUFLLE1BQU1ELFFBQU9DLEtBQUksSUFBSUE7QUFDbkM7QUFHQSxJQUFNLGlCQUFpQjtBQUV2QixJQUFNLGVBQWU7QUFFckIsSUFBTSxnQkFBZ0I7QUFHZixTQUFTLFlBQVksU0FBaUJDLFVBQXlCO0FBQ3BFLFFBQU0sT0FBTyxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSSxHQUFHLFVBQVVBLFFBQU8sQ0FBQztBQUN2RSxTQUFPLEtBQUssSUFBSSxjQUFjLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUNqRDtBQUdPLFNBQVMsTUFBTSxTQUFrQixRQUFvQztBQUMxRSxRQUFNLE1BQU0sS0FBSyxNQUFNLFNBQVMsUUFBUSxTQUFTLFFBQVEsSUFBSSxJQUFJO0FBQ2pFLFFBQU0sT0FBTyxPQUFPLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxHQUFHLEtBQUssVUFBVTtBQUMvRCxTQUFPLE9BQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUN4QztBQUdPLFNBQVMsU0FBU0MsT0FBWSxTQUFrQixRQUFnQixRQUF3QjtBQUM3RixRQUFNLFNBQVMsTUFBTUEsTUFBSyxRQUFRLE1BQU07QUFDeEMsUUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQ2pDLFFBQU0sUUFBUSxPQUFPLE9BQU8sUUFBUSxTQUFTLE1BQU0sSUFBSSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2pGLFFBQU0sU0FBUyxRQUFRLFNBQVksU0FBWSxPQUFPLEtBQUssR0FBRztBQUM5RCxNQUFJLENBQUMsU0FBUyxDQUFDLE9BQVEsUUFBTztBQUM5QixTQUFPLEtBQUs7QUFDWixRQUFNLFFBQVEsUUFBUSxDQUFDLFFBQVEsT0FBTztBQUNwQyxVQUFNLE9BQU9BLE1BQUssT0FBTyxJQUFJLE1BQU07QUFDbkMsVUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QixRQUFJLFNBQVMsVUFBYSxPQUFPLFVBQVUsU0FBVSxRQUFPLFFBQVEsSUFBSSxJQUFJO0FBQUEsRUFDOUUsQ0FBQztBQUNELFNBQU87QUFDVDtBQVVBLGVBQWUsV0FDYkQsVUFDQSxNQUNBLElBQ0FELE9BQ2tCO0FBQ2xCLFNBQU8sSUFBYSxtQkFBbUIsRUFBRSxRQUFRLENBQUMsR0FBR0MsUUFBTyxHQUFHLE1BQU0sSUFBSSxNQUFBRCxNQUFLLENBQUM7QUFDakY7QUFHTyxJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ1A7QUFBQSxFQUNBLFFBQVEsb0JBQUksSUFBOEI7QUFBQSxFQUVuRCxZQUFZRyxRQUFhLFlBQVk7QUFDbkMsU0FBSyxRQUFRQTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR0EsUUFDRUYsVUFDQSxRQUNBRCxPQUNBLFNBQ0EsUUFDa0I7QUFDbEIsVUFBTSxTQUFTQSxRQUFPLFlBQVksU0FBU0MsU0FBUSxNQUFNO0FBQ3pELFVBQU0sS0FBSyxLQUFLLEtBQUssU0FBUyxNQUFNLElBQUk7QUFFeEMsVUFBTSxNQUFNLEtBQUssSUFBSSxJQUFJLEtBQUssUUFBUUQsS0FBSSxDQUFDO0FBQzNDLFVBQU0sTUFBTSxLQUFLLFVBQVUsQ0FBQ0EsT0FBTSxRQUFRLEtBQUssR0FBR0MsUUFBTyxDQUFDO0FBQzFELFFBQUksUUFBUSxLQUFLLE1BQU0sSUFBSSxHQUFHO0FBQzlCLFFBQUksQ0FBQyxPQUFPO0FBQ1YsY0FBUSxLQUFLLE1BQU1BLFVBQVMsS0FBSyxRQUFRLEtBQUtELEtBQUk7QUFDbEQsWUFBTSxNQUFNLE1BQU0sS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQ3hDLFVBQUksS0FBSyxNQUFNLFFBQVEsZUFBZTtBQUNwQyxjQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFDeEMsWUFBSSxXQUFXLE9BQVcsTUFBSyxNQUFNLE9BQU8sTUFBTTtBQUFBLE1BQ3BEO0FBQUEsSUFDRixNQUFPLE1BQUssTUFBTSxPQUFPLEdBQUc7QUFFNUIsU0FBSyxNQUFNLElBQUksS0FBSyxLQUFLO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLElBQUlDLFVBQTRCLFFBQWdCRCxPQUFnQztBQUM5RSxXQUFPLEtBQUssTUFBTUMsVUFBUyxTQUFTRCxPQUFNLFFBQVFBLEtBQUk7QUFBQSxFQUN4RDtBQUNGO0FBR08sU0FBUyxVQUFVLE9BQXlCO0FBQ2pELFNBQU8saUJBQWlCLFVBQVUsUUFBUSxJQUFJLFFBQVEsR0FBRyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQ2xGOzs7QUN4SE8sSUFBTSxRQUFRLEVBQU8sS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLEdBQUksQ0FBQztBQUV6RCxJQUFNLFVBQVU7QUFTVCxJQUFNLFNBQVMsRUFBMkIsTUFBUztBQUVuRCxJQUFNLFdBQVcsRUFBMkIsTUFBUztBQUVyRCxJQUFNSSxXQUFVLEVBQU8sS0FBSztBQUU1QixJQUFNLGdCQUFnQixFQUE0QixNQUFTO0FBRzNELElBQU0sVUFBVSxFQUFPLEtBQUs7QUFFNUIsSUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEdBQUcsRUFBRTtBQUUzQixJQUFNLFFBQVEsRUFBZSxDQUFDO0FBRXJDLElBQU0sT0FBTyxJQUFJLEtBQUs7QUFHZixJQUFNLE9BQU8sRUFBUyxNQUFNQyxPQUFNLEtBQUssTUFBTSxFQUFFLEtBQUssRUFBRSxJQUFJO0FBRzFELFNBQVMsS0FBSyxRQUFrQztBQUNyRCxNQUFJLFdBQVcsUUFBVztBQUN4QixNQUFNLE1BQU07QUFDVixjQUFRLFFBQVE7QUFDaEIsYUFBTyxFQUFFLFFBQVEsT0FBVSxDQUFDO0FBQUEsSUFDOUIsQ0FBQztBQUNEO0FBQUEsRUFDRjtBQUNBLFFBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzdDLFFBQU0sRUFBRSxPQUFPLElBQUlBLE9BQU0sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQzVDLFFBQU0sS0FBSyxLQUFLLElBQUksUUFBUSxLQUFLLElBQUksU0FBUyxRQUFRLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDaEYsU0FBTyxFQUFFLFFBQVEsR0FBRyxDQUFDO0FBQ3ZCO0FBR08sU0FBUyxPQUFPLE9BQXFCO0FBQzFDLFFBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzdDLFFBQU0sTUFBTSxLQUFLLFFBQVEsRUFBRSxLQUFLLEtBQUssVUFBVSxRQUFRLEtBQUssS0FBSztBQUNqRSxPQUFLLEtBQUssU0FBUyxTQUFZLEVBQUU7QUFDbkM7QUFHTyxTQUFTLFNBQVNDLE9BQVksTUFBMEIsUUFBb0M7QUFDakcsU0FBTyxRQUFRLE9BQU8sT0FBTyxLQUFLLFFBQVEsU0FBUyxNQUFNLElBQ3JELFNBQVNBLE9BQU0sS0FBSyxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQ2hEO0FBQ047QUFHTyxTQUFTLGdCQUE0QjtBQUMxQyxRQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLFFBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsUUFBTSxVQUFVLEtBQUssU0FBUztBQUM5QixRQUFNLFVBQVUsRUFBUyxNQUFNLEtBQUssT0FBTyxRQUFRLFVBQVUsQ0FBQztBQUU5RCxRQUFNLFVBQVUsWUFBWSxNQUFNO0FBQ2hDLFFBQUksQ0FBQyxTQUFTLE9BQVEsT0FBTSxRQUFRLEtBQUssTUFBTSxLQUFLLElBQUksSUFBSSxHQUFJO0FBQUEsRUFDbEUsR0FBRyxPQUFPO0FBR1YsTUFBSSxRQUFRO0FBQ1osUUFBTSxjQUFjLEVBQU8sTUFBTTtBQUMvQixVQUFNLEtBQUssT0FBTztBQUNsQixVQUFNQyxXQUFVLE1BQU07QUFDdEIsVUFBTSxRQUFRLEtBQUs7QUFDbkIsVUFBTUMsU0FBUSxRQUFRO0FBQ3RCLGFBQVM7QUFDVCxVQUFNLE9BQU87QUFDYixRQUFJLE9BQU8sVUFBYUQsU0FBUSxXQUFXLEtBQUtDLFdBQVUsR0FBRztBQUMzRCxRQUFNLE1BQU07QUFDVixlQUFPLFFBQVE7QUFDZixRQUFBSixTQUFRLFFBQVE7QUFDaEIsc0JBQWMsUUFBUTtBQUFBLE1BQ3hCLENBQUM7QUFDRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFNBQVMsTUFBTSxLQUFLO0FBQzFCLElBQUFBLFNBQVEsUUFBUTtBQUNoQixTQUFLLFFBQVFHLFVBQVMsSUFBSSxPQUFPQyxRQUFPLE1BQU0sRUFBRTtBQUFBLE1BQzlDLENBQUMsWUFBWTtBQUNYLFlBQUksU0FBUyxNQUFPO0FBQ3BCLFVBQU0sTUFBTTtBQUNWLGlCQUFPLFFBQVEsRUFBRSxRQUFRLElBQUksUUFBUTtBQUNyQyxVQUFBSixTQUFRLFFBQVE7QUFDaEIsd0JBQWMsUUFBUTtBQUFBLFFBQ3hCLENBQUM7QUFBQSxNQUNIO0FBQUEsTUFDQSxDQUFDLFVBQVU7QUFDVCxZQUFJLFNBQVMsTUFBTztBQUNwQixVQUFNLE1BQU07QUFDVixpQkFBTyxRQUFRO0FBQ2YsVUFBQUEsU0FBUSxRQUFRO0FBQ2hCLGtCQUFRLFFBQVE7QUFDaEIsd0JBQWMsUUFBUSxVQUFVLEtBQUs7QUFBQSxRQUN2QyxDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFHRCxRQUFNLFVBQVUsRUFBUyxNQUFNO0FBQzdCLFVBQU0sT0FBTyxRQUFRLE9BQU87QUFDNUIsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixVQUFNLFFBQVEsUUFBUSxRQUFRLE9BQU8sVUFBVSxTQUFZLElBQUksTUFBTSxLQUFLLElBQUksT0FBTyxNQUFNO0FBQzNGLFdBQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxTQUFTLE1BQU0sS0FBSztBQUFBLEVBQ3pELENBQUM7QUFDRCxNQUFJLFdBQVc7QUFDZixRQUFNLGdCQUFnQixFQUFPLE1BQU07QUFDakMsVUFBTSxLQUFLLFFBQVE7QUFDbkIsVUFBTUcsV0FBVSxNQUFNO0FBQ3RCLGdCQUFZO0FBQ1osVUFBTSxPQUFPO0FBQ2IsUUFBSSxPQUFPLFVBQWFBLFNBQVEsV0FBVyxHQUFHO0FBQzVDLGVBQVMsUUFBUTtBQUNqQjtBQUFBLElBQ0Y7QUFDQSxTQUFLLElBQUlBLFVBQVMsSUFBSSxRQUFRLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQyxFQUFFO0FBQUEsTUFDaEQsQ0FBQyxZQUFZO0FBQ1gsWUFBSSxTQUFTLFNBQVUsVUFBUyxRQUFRLEVBQUUsUUFBUSxJQUFJLFFBQVE7QUFBQSxNQUNoRTtBQUFBLE1BQ0EsQ0FBQyxVQUFVO0FBQ1QsWUFBSSxTQUFTLFNBQVU7QUFDdkIsaUJBQVMsUUFBUTtBQUNqQixzQkFBYyxRQUFRLFVBQVUsS0FBSztBQUFBLE1BQ3ZDO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUVELFFBQU0sY0FBYyxFQUFPLE1BQU07QUFDL0IsUUFBSSxDQUFDLFFBQVEsTUFBTztBQUNwQixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBRTlCLFVBQUksQ0FBQ0gsU0FBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLE9BQVEsUUFBTyxDQUFDO0FBQUEsSUFDbkQsR0FBRyxNQUFPLE1BQU0sS0FBSztBQUNyQixXQUFPLE1BQU0sY0FBYyxLQUFLO0FBQUEsRUFDbEMsQ0FBQztBQUVELFNBQU8sTUFBTTtBQUNYLGtCQUFjLE9BQU87QUFDckIsZ0JBQVk7QUFDWixrQkFBYztBQUNkLGdCQUFZO0FBQ1osWUFBUSxRQUFRO0FBQUEsRUFDbEI7QUFDRjs7O0FDL0lPLElBQU0sV0FBVyxFQUFpQixFQUFFLE9BQU8sR0FBRyxRQUFRLEVBQUUsQ0FBQztBQUd6RCxJQUFNLFFBQVEsRUFBd0IsTUFBUztBQUcvQyxJQUFNLE9BQU8sRUFBeUIsTUFBUztBQUcvQyxJQUFNLE9BQU8sRUFBc0IsTUFBUztBQUc1QyxJQUFNLFNBQVMsRUFBMkIsTUFBUztBQUduRCxJQUFNLE9BQU8sRUFBZSxNQUFNO0FBQ3ZDLFFBQU0sTUFBTSxLQUFLLFNBQVM7QUFDMUIsT0FBSyxNQUFNLEdBQUc7QUFDZCxTQUFPO0FBQ1QsQ0FBQztBQWlCRCxTQUFTLFlBQVksS0FBbUJLLFNBQXNCLE9BQThCO0FBQzFGLFFBQU0sUUFBUSxJQUFJLGFBQWEsSUFBSSxNQUFNO0FBQ3pDLFdBQVMsT0FBTyxHQUFHLE9BQU8sSUFBSSxRQUFRLFFBQVEsR0FBRztBQUMvQyxVQUFNLE1BQU1BLFFBQU8sSUFBSTtBQUV2QixVQUFNLElBQUksSUFBSSxRQUFTLFFBQVEsSUFBSSxPQUFPLE1BQU0sSUFBSSxJQUFJLElBQUssTUFBTyxJQUFJLElBQUksSUFBSztBQUFBLEVBQ25GO0FBQ0EsU0FBTztBQUNUO0FBR08sSUFBTUMsU0FBUSxFQUFrQixNQUFNO0FBQzNDLFFBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQU07QUFDTixRQUFNQyxRQUFPLEtBQUssUUFBUSxFQUFFLFVBQVU7QUFDdEMsUUFBTSxVQUFVLEtBQUssU0FBUyxFQUFFO0FBQ2hDLFFBQU1DLFNBQVEsU0FBUztBQUN2QixTQUFPLEtBQUssU0FBUyxFQUFFLE1BQU0sSUFBSSxDQUFDLFdBQVc7QUFDM0MsVUFBTSxTQUE2QkQsUUFDL0IsU0FBUyxPQUFPLE9BQU8sT0FBTyxNQUFNLElBQ3BDLEtBQUssSUFBSSxNQUFNO0FBQ25CLFVBQU0sUUFBUSxRQUFRLFFBQVEsV0FBVyxNQUFNLFFBQVEsU0FBUyxTQUFTO0FBQ3pFLFVBQU0sRUFBRSxTQUFBRSxVQUFTLE1BQU0sSUFBSSxTQUFTLE1BQU0sTUFBTSxRQUFRLE1BQU07QUFDOUQsVUFBTSxRQUFRRCxPQUFNLElBQUksTUFBTSxHQUFHLFNBQVM7QUFDMUMsVUFBTSxNQUFNLFVBQVUsU0FBUyxPQUFPLFNBQVMsT0FBTyxNQUFNLEdBQUcsVUFBVTtBQUN6RSxVQUFNLEtBQUssU0FBUztBQUNwQixXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsT0FBTyxPQUFPLFVBQVUsRUFBRSxTQUFTLFFBQVE7QUFBQSxNQUMzQyxTQUFTLFVBQ0wsWUFBWUMsVUFBUyxPQUFPLE1BQU0sTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sT0FBTyxJQUMvRUE7QUFBQSxNQUNKLE9BQU8sVUFBVSxvQkFBSSxJQUFJLElBQUk7QUFBQSxNQUM3QixLQUFLQTtBQUFBLE1BQ0wsUUFBUTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBQ0gsQ0FBQztBQUdELElBQU0sVUFBVSxFQUFzQixNQUFNO0FBQzFDLFFBQU0sU0FBUyxJQUFJLElBQUksS0FBSyxRQUFRLEVBQUUsS0FBSztBQUMzQyxRQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFDdkIsU0FBTyxZQUFZLEtBQUssTUFBTSxRQUFRLENBQUMsU0FBVSxPQUFPLElBQUksS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLEtBQUssT0FBUSxDQUFDO0FBQzVGLENBQUM7QUFHTSxJQUFNLFFBQVEsRUFBcUIsTUFBTTtBQUM5QyxRQUFNLFVBQVUsS0FBSyxTQUFTLEVBQUU7QUFDaEMsUUFBTSxTQUFTLFFBQVEsU0FBUyxVQUFhLFFBQVEsT0FBTztBQUU1RCxTQUFPLFFBQVEsS0FBSyxPQUFPLFNBQVMsU0FBU0gsT0FBTSxNQUFNLENBQUMsR0FBRyxVQUFVLE1BQVM7QUFDbEYsQ0FBQztBQUdNLElBQU0sV0FBVyxFQUFzQixNQUFNO0FBQ2xELFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFNBQU8sVUFBVSxLQUFLLFNBQVMsRUFBRSxLQUFLLElBQ2xDLFFBQVEsTUFBTSxPQUFPLENBQUMsU0FBUyxJQUFJLElBQUksTUFBTSxDQUFDLElBQzlDLFFBQVE7QUFDZCxDQUFDO0FBVUQsSUFBTSxTQUFTLG9CQUFJLElBQW1CO0FBQ3RDLElBQU0sYUFBYTtBQUdaLElBQU0sVUFBVSxFQUFvQixNQUFNO0FBQy9DLFFBQU0sU0FBUyxLQUFLLFFBQVEsRUFBRTtBQUM5QixRQUFNRSxTQUFRLFNBQVM7QUFDdkIsU0FBT0YsT0FBTSxNQUFNLElBQUksQ0FBQyxFQUFFLFFBQVEsU0FBQUcsVUFBUyxHQUFHLE1BQU07QUFDbEQsVUFBTSxTQUFTLE9BQU9BLFVBQVMsUUFBUSxLQUFLO0FBQzVDLFVBQU0sTUFBTSxRQUFRLE1BQU07QUFDMUIsVUFBTSxNQUFNLEdBQUcsTUFBTSxFQUFFLElBQUksTUFBTTtBQUNqQyxVQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU07QUFDbkMsVUFBTSxNQUFNLE9BQU8sSUFBSSxHQUFHO0FBQzFCLFVBQU0sUUFBUSxLQUNWQyxRQUFPLEtBQUssT0FBTyxVQUFVLElBQUksR0FBRyxHQUFHLElBQ3ZDLFNBQVMsTUFBTSxLQUFLRixPQUFNLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDOUMsUUFBSSxJQUFJLFFBQVEsR0FBRztBQUNqQixVQUFJLE9BQU8sUUFBUSxXQUFZLFFBQU8sTUFBTTtBQUM1QyxhQUFPLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDdkI7QUFDQSxXQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssTUFBTTtBQUFBLEVBQ3RDLENBQUM7QUFDSCxDQUFDO0FBR00sSUFBTSxZQUFZLEVBQW1CLE1BQU07QUFDaEQsUUFBTSxVQUFVLEtBQUssU0FBUyxFQUFFO0FBQ2hDLFNBQU8sTUFBTSxVQUFVLGNBQWMsS0FBSyxLQUFLLEVBQUUsT0FBTyxLQUFLLFVBQVUsRUFBRSxLQUFLO0FBQ2hGLENBQUM7QUFHTSxTQUFTLE9BQU9HLE1BQVksTUFBc0I7QUFDdkQsUUFBTSxPQUFPQSxLQUFJLE1BQU0sSUFBSSxJQUFJO0FBQy9CLE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsUUFBTSxRQUFRQSxLQUFJLFFBQVEsSUFBSTtBQUM5QixNQUFJLFVBQVUsVUFBYSxPQUFPLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFDdkQsTUFBSUEsS0FBSSxPQUFPLFFBQVMsUUFBTyxHQUFHLFFBQVEsS0FBSyxDQUFDLEdBQUdBLEtBQUksS0FBSztBQUM1RCxRQUFNLE9BQU9BLEtBQUksT0FBTyxnQkFBZ0IsUUFBUSxJQUFJLE1BQU07QUFDMUQsU0FBTyxPQUFPLFFBQVEsT0FBT0EsS0FBSSxLQUFLO0FBQ3hDO0FBR08sSUFBTSxTQUFTLEVBQWtCLE1BQU07QUFDNUMsUUFBTUMsV0FBVSxVQUFVO0FBQzFCLFFBQU1DLGNBQWEsS0FBSyxZQUFZLEVBQUU7QUFDdEMsU0FBT1AsT0FBTSxNQUFNLElBQUksQ0FBQ0ssTUFBSyxPQUFPO0FBQ2xDLFVBQU0sRUFBRSxNQUFNLElBQUksUUFBUSxNQUFNLEVBQUU7QUFDbEMsVUFBTUcsVUFBU0gsS0FBSSxLQUFLLFNBQVksWUFBWUUsYUFBWUYsS0FBSSxNQUFNO0FBQ3RFLFdBQU8sUUFBUTtBQUFBLE1BQ2IsUUFBUUEsS0FBSTtBQUFBLE1BQ1osU0FBU0EsS0FBSTtBQUFBLE1BQ2IsS0FBSyxNQUFNO0FBQUEsTUFDWCxNQUFNLE1BQU07QUFBQSxNQUNaLE9BQU9DO0FBQUEsTUFDUCxTQUFTRSxTQUFRO0FBQUEsTUFDakIsVUFBVUEsU0FBUTtBQUFBLE1BQ2xCLE1BQU0sQ0FBQyxTQUFTLE9BQU9ILE1BQUssSUFBSTtBQUFBLE1BQ2hDLFNBQVNBLEtBQUksT0FBTztBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNILENBQUM7QUFDSCxDQUFDO0FBRUQsSUFBTSxRQUE0RDtBQUFBLEVBQ2hFLE9BQU8sQ0FBQyxPQUFPO0FBQUEsRUFDZixNQUFNLENBQUMsTUFBTTtBQUFBLEVBQ2IsTUFBTSxDQUFDLFNBQVMsTUFBTTtBQUN4QjtBQUdBLFNBQVMsVUFBVSxPQUFhRixVQUFtQyxNQUFzQjtBQUN2RixNQUFJLENBQUMsS0FBS00sTUFBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQ3hCLGFBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxHQUFHLFdBQVcsQ0FBQyxHQUFHO0FBQ25ELFVBQU0sUUFBUU4sV0FBVSxJQUFJLEtBQUssT0FBTztBQUN4QyxRQUFJLE9BQU8sTUFBTSxLQUFLLEVBQUc7QUFDekIsV0FBTztBQUNQLElBQUFNLFVBQVM7QUFBQSxFQUNYO0FBQ0EsU0FBT0EsU0FBUSxJQUFJLE1BQU1BLFNBQVEsT0FBTztBQUMxQztBQUdBLElBQU0sU0FBUyxFQUFTLE9BQU8sUUFBUSxNQUFNLENBQUMsR0FBRyxJQUFJLFNBQVMsS0FBSyxDQUFDO0FBR3BFLElBQU0sU0FBUyxFQUFTLE1BQU07QUFDNUIsUUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDbkMsU0FBTyxTQUFTLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTyxRQUFRLFNBQVUsRUFBRSxJQUFJLEVBQUUsSUFBSTtBQUMzRixDQUFDO0FBR00sSUFBTSxTQUFTLEVBQWlCLE1BQU07QUFDM0MsUUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBTUMsU0FBUSxLQUFLLE9BQU8sRUFBRTtBQUU1QixNQUFJQSxXQUFVLFNBQVM7QUFDckIsV0FBTztBQUNQLFNBQUssU0FBUyxFQUFFO0FBQUEsRUFDbEI7QUFDQSxRQUFNUCxXQUFVLEVBQVUsTUFBT08sV0FBVSxVQUFVVixPQUFNLE1BQU0sQ0FBQyxHQUFHLFVBQVUsTUFBVTtBQUN6RixTQUFPLFFBQVEsT0FBTztBQUFBLElBQ3BCLE9BQU8sTUFBTSxLQUFLLE9BQU8sRUFBRSxLQUFLO0FBQUEsSUFDaEMsT0FBQVU7QUFBQSxJQUNBLFFBQVEsS0FBSyxRQUFRLEVBQUU7QUFBQSxJQUN2QixRQUFRLElBQUksSUFBSSxLQUFLLFFBQVEsRUFBRSxLQUFLO0FBQUEsSUFDcEMsUUFBUSxPQUFPO0FBQUEsSUFDZixPQUFPLENBQUMsU0FBUyxVQUFVLE9BQU9QLFVBQVMsSUFBSTtBQUFBLEVBQ2pELENBQUM7QUFDSCxDQUFDO0FBRUQsSUFBTSxlQUErQjtBQUFBLEVBQ25DLE1BQU0sRUFBRSxTQUFTO0FBQUEsRUFDakIsUUFBUSxDQUFDLFdBQVcsRUFBRSxTQUFTLFNBQVMsTUFBTSxLQUFLO0FBQ3JEO0FBR08sSUFBTSxRQUFRLEVBQWdCLE9BQU87QUFBQSxFQUMxQyxNQUFNLEtBQUs7QUFBQSxFQUNYLFFBQVEsT0FBTztBQUFBLEVBQ2YsUUFBUSxPQUFPO0FBQUEsRUFDZixNQUFNLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFDbkIsV0FBVyxLQUFLLFdBQVcsRUFBRTtBQUFBLEVBQzdCLE9BQU8sTUFBTTtBQUFBLEVBQ2IsVUFBVSxjQUFjO0FBQUEsRUFDeEIsT0FBTyxNQUFNO0FBQUEsRUFDYixNQUFNLEtBQUs7QUFBQSxFQUNYLE1BQU0sS0FBSztBQUFBLEVBQ1gsT0FBTztBQUNULEVBQUU7QUFHSyxJQUFNLFVBQVU7QUFBQSxFQUFTLE1BQzlCLE1BQU0sT0FBTyxTQUFTLFdBQVcsTUFBTSxNQUFNLE9BQU87QUFDdEQ7QUFHTyxTQUFTLE1BQU0sTUFBZ0M7QUFDcEQsUUFBTSxRQUFRLEtBQUssS0FBSztBQUN4QixRQUFNLE9BQU8sU0FBUyxTQUFZLFNBQVksTUFBTSxRQUFRLElBQUksR0FBRztBQUNuRSxRQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUUsT0FBTyxVQUFVLENBQUNFLFNBQVFBLEtBQUksU0FBUyxJQUFJO0FBQ3hFLFFBQU0sUUFBUSxTQUFTLFVBQWEsU0FBUyxJQUFJLFNBQVksRUFBRSxNQUFNLFVBQVUsTUFBTSxPQUFPO0FBQzlGO0FBR08sSUFBTSxTQUFTLEVBQXNCLE1BQU07QUFDaEQsUUFBTSxFQUFFLFFBQVEsSUFBSSxLQUFLO0FBQ3pCLFNBQU8sWUFBWSxLQUFLLFFBQVEsS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUFLLENBQUNNLElBQUcsTUFDL0MsYUFBYSxRQUFRQSxFQUFDLEVBQUcsTUFBTSxRQUFRLENBQUMsRUFBRyxJQUFJO0FBQUEsRUFDakQ7QUFDRixDQUFDOzs7QUMzUUQsSUFBTSxZQUFZO0FBRWxCLFNBQVMsS0FBSyxJQUE2QjtBQUN6QyxRQUFNQyxTQUFRLElBQUksZ0JBQWdCO0FBQ2xDLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQU0sUUFBUSxHQUFHLElBQUksSUFBSTtBQUN6QixRQUFJLFVBQVUsS0FBTSxDQUFBQSxPQUFNLElBQUksTUFBTSxLQUFLO0FBQUEsRUFDM0M7QUFDQSxTQUFPQSxPQUFNLFNBQVM7QUFDeEI7QUFFQSxTQUFTLEtBQUtDLElBQXNCLEdBQWlDO0FBQ25FLFNBQU9BLEdBQUUsV0FBVyxFQUFFLFFBQVFBLEdBQUUsTUFBTSxDQUFDQyxTQUFRLEVBQUUsSUFBSUEsSUFBRyxDQUFDO0FBQzNEO0FBR08sU0FBUyxLQUFLQyxPQUFrQjtBQUNyQyxJQUFNLE1BQU07QUFDVixTQUFLLFFBQVFBO0FBQ2IsV0FBTyxRQUFRQSxNQUFLO0FBQ3BCLFVBQU0sTUFBTSxVQUFVLEtBQUs7QUFDM0IsUUFBSSxDQUFDLEtBQUtBLE1BQUssU0FBUyxJQUFJLE9BQU8sS0FBSyxDQUFDLEtBQUtBLE1BQUssT0FBTyxJQUFJLEtBQUssR0FBRztBQUNwRSxnQkFBVSxRQUFRO0FBQUEsUUFDaEIsU0FBUyxJQUFJLElBQUlBLE1BQUssT0FBTztBQUFBLFFBQzdCLE9BQU8sSUFBSSxJQUFJQSxNQUFLLEtBQUs7QUFBQSxRQUN6QixRQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUdPLFNBQVMsVUFBVSxNQUFvQjtBQUM1QyxRQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3RCLE1BQUksSUFBSSxRQUFRLFNBQVMsSUFBSSxFQUFHO0FBQ2hDLE9BQUssUUFBUSxTQUFTLEVBQUUsR0FBRyxLQUFLLFNBQVMsQ0FBQyxHQUFHLElBQUksU0FBUyxJQUFJLEVBQUUsR0FBRyxDQUFDLElBQUksQ0FBQztBQUMzRTtBQUdPLFNBQVMsV0FBVyxPQUF1QjtBQUNoRCxJQUFNLE1BQU07QUFDVixRQUFJLE1BQU0sQ0FBQyxNQUFNLEtBQUssS0FBSyxFQUFFLFFBQVEsQ0FBQyxFQUFHLFFBQU8sRUFBRSxNQUFNLFFBQVcsSUFBSSxPQUFVLENBQUM7QUFDbEYsV0FBTyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDM0IsQ0FBQztBQUNIO0FBR0EsU0FBUyxjQUFrQztBQUN6QyxNQUFJO0FBQ0osYUFBVyxVQUFVLFFBQVEsU0FBUyxDQUFDLEdBQUc7QUFDeEMsUUFBSSxPQUFPLFdBQVcsY0FBYyxPQUFPLFdBQVcsTUFBTSxXQUFXLEdBQUksUUFBTztBQUFBLEVBQ3BGO0FBQ0EsU0FBTyxNQUFNO0FBQ2Y7QUFHTyxTQUFTLGdCQUE0QjtBQUMxQyxRQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUMvQixRQUFNLE9BQU8sUUFBUSxTQUFZLFNBQVM7QUFDMUMsT0FBSyxRQUFRLFVBQVUsTUFBTSxLQUFLLENBQUMsSUFBSyxRQUFRLEtBQU07QUFDdEQsTUFBSSxXQUFXLENBQUMsU0FBUyxDQUFDO0FBQzFCLE1BQUlDLFdBQVU7QUFDZCxNQUFJO0FBRUosUUFBTUMsU0FBUSxNQUFNO0FBQ2xCLFVBQU0sT0FBTyxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ2hDLGFBQVMsS0FBSyxLQUFLLENBQUM7QUFDcEIsUUFBSSxTQUFTRCxTQUFTO0FBQ3RCLElBQUFBLFdBQVU7QUFDVixhQUFTLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQy9CO0FBQ0EsUUFBTSxRQUFRO0FBQUEsSUFDWixFQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDN0IsVUFBSSxTQUFTQSxTQUFTO0FBRXRCLE1BQUFBLFdBQVU7QUFDVixtQkFBYSxLQUFLO0FBQ2xCLFdBQUssVUFBVSxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDOUIsQ0FBQztBQUFBLElBQ0QsRUFBTyxNQUFNO0FBQ1gsV0FBSztBQUNMLG1CQUFhLEtBQUs7QUFDbEIsY0FBUSxXQUFXQyxRQUFPLFNBQVM7QUFBQSxJQUNyQyxDQUFDO0FBQUEsSUFDRCxFQUFPLE1BQU07QUFDWCxZQUFNLE1BQU0sT0FBTztBQUNuQixVQUFJLFFBQVEsS0FBSyxLQUFLLEVBQUUsT0FBUSxRQUFPLEVBQUUsUUFBUSxJQUFJLENBQUM7QUFBQSxJQUN4RCxDQUFDO0FBQUEsSUFDRCxFQUFPLE1BQU07QUFDWCxZQUFNLEVBQUUsU0FBUyxNQUFNLElBQUksVUFBVTtBQUNyQyxZQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3RCLFVBQUksS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLLEtBQUssSUFBSSxPQUFPLEtBQUssRUFBRztBQUMxRCxhQUFPLEVBQUUsU0FBUyxDQUFDLEdBQUcsT0FBTyxHQUFHLE9BQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDckQsQ0FBQztBQUFBLElBQ0QsRUFBTyxNQUFNO0FBQ1gsVUFBSSxDQUFDLFNBQVU7QUFDZixZQUFNLE9BQU8sWUFBWTtBQUN6QixVQUFJLENBQUMsS0FBTTtBQUNYLGlCQUFXO0FBQ1gsVUFBSSxLQUFLLEtBQUssRUFBRSxRQUFRLFdBQVcsRUFBRyxXQUFVLElBQUk7QUFBQSxJQUN0RCxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU8sTUFBTTtBQUNYLGlCQUFhLEtBQUs7QUFDbEIsZUFBVyxRQUFRLE1BQU8sTUFBSztBQUFBLEVBQ2pDO0FBQ0Y7OztBQ2xIQSxTQUFTQyxTQUFRLE9BQW1DO0FBQ2xELFNBQU8sVUFBVSxVQUFhLE9BQU8sTUFBTSxLQUFLLElBQUksS0FBSyxPQUFPLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQyxDQUFDO0FBQzlGO0FBR08sU0FBUyxVQUFVO0FBQUEsRUFDeEIsT0FBQUM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FPRztBQUNELFFBQU0sS0FBSyxFQUFNO0FBRWpCLFFBQU0sUUFBUSxVQUE4QixNQUFTO0FBQ3JELFFBQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sT0FBTyxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQ2hDLFVBQU0sUUFBUTtBQUNkLFFBQUksU0FBUyxVQUFhLFNBQVNELFNBQVEsS0FBSyxFQUFHO0FBQ25ELFVBQU1FLFVBQVMsT0FBTyxLQUFLLFFBQVEsS0FBSyxHQUFHLENBQUM7QUFDNUMsUUFBSSxTQUFTLEdBQUksVUFBUyxNQUFTO0FBQUEsYUFDMUIsT0FBTyxTQUFTQSxPQUFNLEVBQUcsVUFBU0EsT0FBTTtBQUFBLEVBQ25EO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sbUJBQ1Q7QUFBQSxzQkFBQyxXQUFNLEtBQUssSUFBSSxPQUFPLFNBQVMsV0FBVyxJQUN4QyxVQUFBRCxRQUNIO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0M7QUFBQSxRQUNBLE9BQU07QUFBQSxRQUNOLFdBQVU7QUFBQSxRQUNWLGNBQWE7QUFBQSxRQUNiO0FBQUEsUUFDQSxPQUFPLE1BQU0sU0FBU0QsU0FBUSxLQUFLO0FBQUEsUUFDbkMsU0FBUyxDQUFDLFVBQVU7QUFDbEIsZ0JBQU0sUUFBUSxNQUFNLGNBQWM7QUFBQSxRQUNwQztBQUFBLFFBQ0EsUUFBUTtBQUFBLFFBQ1IsV0FBVyxDQUFDLFVBQVU7QUFDcEIsY0FBSSxNQUFNLFFBQVEsUUFBUyxNQUFLO0FBQUEsbUJBQ3ZCLE1BQU0sUUFBUSxTQUFVLE9BQU0sUUFBUTtBQUFBLFFBQ2pEO0FBQUE7QUFBQSxJQUNGO0FBQUEsS0FDRjtBQUVKOzs7QUM3Q0EsSUFBTSxPQUFPO0FBRWIsSUFBTSxRQUFRO0FBR2QsU0FBUyxhQUFhLEVBQUUsS0FBSyxLQUFLLEdBQWtDO0FBQ2xFLFFBQU0sT0FBTyxZQUFZLE1BQU07QUFDN0IsVUFBTSxTQUFTLFVBQVUsUUFBUSxNQUFNLENBQUMsR0FBRyxVQUFVLENBQUMsR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUN4RSxVQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFNO0FBQ2xDLFFBQUksT0FBTztBQUNYLFdBQU8sUUFBUSxDQUFDRyxRQUFPLFFBQVE7QUFFN0IsWUFBTUMsS0FBSUQsV0FBVSxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBS0EsU0FBUSxJQUFJO0FBQzdELGNBQVEsSUFBSUMsR0FBRSxRQUFRLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQztBQUFBLElBQ3JDLENBQUM7QUFDRCxXQUFPLEdBQUcsSUFBSTtBQUFBLEVBQ2hCLENBQUM7QUFDRCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFNO0FBQUEsTUFDTixTQUFTLE9BQU8sSUFBSTtBQUFBLE1BQ3BCLHFCQUFvQjtBQUFBLE1BQ3BCLE1BQUs7QUFBQSxNQUNMLGNBQVksRUFBRSxTQUFTLE9BQU87QUFBQSxNQUU5Qiw0QkFBQyxVQUFLLEdBQUcsTUFBTTtBQUFBO0FBQUEsRUFDakI7QUFFSjtBQUdBLFNBQVMsT0FBTztBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsUUFBTSxVQUFVLEtBQUssU0FBUyxFQUFFO0FBQ2hDLFFBQU0sT0FBTyxRQUFRLFNBQVMsTUFBTTtBQUNwQyxRQUFNLE1BQU0sS0FBSyxJQUFJLE1BQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQzlELFFBQU0sS0FBSyxLQUFLLE9BQVEsTUFBTSxRQUFRLE9BQU8sT0FBUSxLQUFLO0FBQzFELFFBQU0sTUFBTSxDQUFDQyxVQUFpQjtBQUM1QixVQUFNLFFBQVEsUUFBUSxPQUFRLE9BQU8sT0FBT0EsUUFBUSxPQUFPLFlBQVksQ0FBQyxDQUFDO0FBQ3pFLFVBQU0sU0FBUyxRQUFRLFNBQVNBLFNBQVEsSUFBSUEsU0FBUTtBQUNwRCxVQUFNLFFBQVEsUUFBUSxTQUFTLFFBQVEsS0FBSyxRQUFRO0FBQ3BELFFBQUksVUFBVSxXQUFjLFFBQVEsU0FBUyxRQUFRLFFBQVEsUUFBUSxPQUFRO0FBQzdFLFdBQU8sRUFBRSxDQUFDLEdBQUcsR0FBRyxTQUFTLFNBQVksTUFBTSxDQUFDO0FBQUEsRUFDOUM7QUFDQSxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxNQUFLO0FBQUEsTUFDTCxPQUFPLGFBQWEsR0FBRztBQUFBLE1BQ3ZCLGNBQVksRUFBRSxTQUFTLFFBQVEsR0FBRztBQUFBLE1BQ2xDLGtCQUFnQixRQUFRLEtBQUssS0FBSztBQUFBLE1BQ2xDLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFBQSxNQUNMLE9BQU87QUFBQSxNQUNQLFNBQVMsQ0FBQyxVQUFVLElBQUksT0FBTyxNQUFNLGNBQWMsS0FBSyxDQUFDO0FBQUE7QUFBQSxFQUMzRDtBQUVKO0FBRUEsU0FBUyxNQUFNLE9BQWUsS0FBYSxNQUFzQjtBQUMvRCxTQUFPLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksUUFBUSxRQUFRLE9BQU8sSUFBSSxDQUFDLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQztBQUNyRjtBQUdPLFNBQVMsU0FBUztBQUN2QixRQUFNQyxTQUFRQyxPQUFNLE1BQU0sQ0FBQztBQUMzQixRQUFNLFNBQVMsUUFBUSxNQUFNLENBQUM7QUFDOUIsTUFBSSxDQUFDRCxVQUFTLENBQUMsT0FBUSxRQUFPO0FBQzlCLFFBQU0sRUFBRSxLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU87QUFDbkMsUUFBTSxFQUFFLE1BQU0sR0FBRyxJQUFJLEtBQUssU0FBUyxFQUFFO0FBQ3JDLFFBQU1FLFVBQVNGLE9BQU0sS0FBSyxTQUFZLFlBQVksS0FBSyxZQUFZLEVBQUUsT0FBT0EsT0FBTSxNQUFNO0FBQ3hGLFFBQU1HLFdBQVUsVUFBVTtBQUMxQixRQUFNLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsQ0FBQyxHQUFHLE9BQU9BLFNBQVEsS0FBSyxJQUFJLE9BQU8sR0FBRyxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQ3hGLFFBQU0sS0FBSyxFQUFFO0FBQ2IsUUFBTUMsU0FBUUosT0FBTSxLQUFLLEdBQUcsT0FBTyxTQUFTQSxPQUFNLEVBQUUsSUFBSSxHQUFHLE9BQU8sS0FBSyxJQUFJO0FBQzNFLFFBQU0sUUFBUSxDQUFDLE9BQTJCLFVBQ3hDLFVBQVUsVUFDVixTQUFTLE9BQ1QsU0FBUyxRQUNQO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFNO0FBQUEsTUFDTixjQUFZO0FBQUEsTUFDWixPQUFPLEVBQUUsTUFBTSxNQUFNLE9BQU8sS0FBSyxJQUFJLEVBQUU7QUFBQSxNQUN2QyxPQUFPLEdBQUcsV0FBVyxHQUFHLEdBQUcsV0FBVyxLQUFLLEdBQUcsUUFBUSxPQUFPQSxPQUFNLEtBQUssQ0FBQztBQUFBO0FBQUEsRUFDM0U7QUFFSixTQUNFLGtCQUFDLGFBQVEsT0FBTSxhQUFZLGNBQVksR0FBRyxPQUFPLE1BQU1BLE9BQU0sTUFBTSxHQUNqRTtBQUFBLHNCQUFDLFNBQUksT0FBTSxrQkFDVDtBQUFBLHdCQUFDLFlBQU8sT0FBTSxXQUFXLFVBQUFBLE9BQU0sUUFBTztBQUFBLE1BQ3RDLGtCQUFDLFdBQU8sV0FBQ0EsT0FBTSxPQUFPSSxNQUFLLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxRQUFLLEdBQUU7QUFBQSxPQUMzRDtBQUFBLElBQ0Esa0JBQUMsU0FBSSxPQUFNLFlBQ1Q7QUFBQSx3QkFBQyxnQkFBYSxLQUFVLE1BQVk7QUFBQSxNQUNwQztBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTTtBQUFBLFVBQ04sT0FBTyxFQUFFLFlBQVksNkJBQTZCLE1BQU0sS0FBSyxJQUFJLENBQUMsSUFBSTtBQUFBLFVBRXJFO0FBQUEscUJBQVMsVUFDUixrQkFBQyxVQUFLLE9BQU0sZUFBYyxPQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sS0FBSyxJQUFJLEVBQUUsR0FBRztBQUFBLFlBRXJFLE9BQU8sVUFBYSxrQkFBQyxVQUFLLE9BQU0sYUFBWSxPQUFPLEVBQUUsTUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLEVBQUUsR0FBRztBQUFBLFlBQ25GLE1BQU1GLFNBQVEsU0FBUyxTQUFTO0FBQUEsWUFDaEMsTUFBTUEsU0FBUSxVQUFVLFVBQVU7QUFBQSxZQUNuQyxrQkFBQyxVQUFPLEtBQUksUUFBTyxLQUFVLE1BQVksT0FBT0YsT0FBTSxPQUFPO0FBQUEsWUFDN0Qsa0JBQUMsVUFBTyxLQUFJLE1BQUssS0FBVSxNQUFZLE9BQU9BLE9BQU0sT0FBTztBQUFBO0FBQUE7QUFBQSxNQUM3RDtBQUFBLE1BQ0Esa0JBQUMsU0FBSSxPQUFNLFlBQVcsZUFBWSxRQUMvQixnQkFBTSxLQUFLLE1BQU0sQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUN4QixrQkFBQyxVQUFpQixPQUFPLEVBQUUsTUFBTSxNQUFNLE9BQU8sS0FBSyxJQUFJLEVBQUUsR0FDdEQsa0JBQVEsS0FBSyxLQURMLEtBRVgsQ0FDRCxHQUNIO0FBQUEsT0FDRjtBQUFBLElBQ0Esa0JBQUMsU0FBSSxPQUFNLHVCQUNUO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLFFBQU07QUFBQSxVQUNOLE9BQU8sR0FBRyxRQUFRO0FBQUEsVUFDbEIsYUFBYSxRQUFRLEdBQUc7QUFBQSxVQUN4QixPQUFPO0FBQUEsVUFDUCxVQUFVLENBQUMsVUFBVSxPQUFPLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFBQTtBQUFBLE1BQzdDO0FBQUEsTUFDQSxrQkFBQyxVQUFLLGVBQVksUUFBTyxvQkFBQztBQUFBLE1BQzFCO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxRQUFNO0FBQUEsVUFDTixPQUFPLEdBQUcsUUFBUTtBQUFBLFVBQ2xCLGFBQWEsUUFBUSxJQUFJO0FBQUEsVUFDekIsT0FBTztBQUFBLFVBQ1AsVUFBVSxDQUFDLFVBQVUsT0FBTyxFQUFFLElBQUksTUFBTSxDQUFDO0FBQUE7QUFBQSxNQUMzQztBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sR0FBRyxRQUFRO0FBQUEsVUFDbEIsVUFBVSxTQUFTLFVBQWEsT0FBTztBQUFBLFVBQ3ZDLFNBQVMsTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFXLElBQUksT0FBVSxDQUFDO0FBQUE7QUFBQSxNQUMxRDtBQUFBLE9BQ0Y7QUFBQSxLQUNGO0FBRUo7OztBQ3JKTyxTQUFTLFlBQVk7QUFDMUIsUUFBTSxLQUFLLEVBQUUsU0FBUztBQUN0QixRQUFNLFNBQVMsS0FBSyxRQUFRLEVBQUU7QUFDOUIsTUFBSSxXQUFXLFFBQVc7QUFDeEIsV0FDRSxrQkFBQyxTQUFJLE9BQU0sWUFBVyxjQUFXLFFBQU8sTUFBSyxVQUMzQztBQUFBLHdCQUFDLFFBQUssTUFBSyxTQUFRO0FBQUEsTUFDbkIsa0JBQUMsVUFDRTtBQUFBLFVBQUUsU0FBUyxLQUFLLEtBQUssU0FBUyxNQUFNLENBQUM7QUFBQSxRQUN0QyxrQkFBQyxXQUFPLFlBQUUsU0FBUyxLQUFLLFdBQVU7QUFBQSxTQUNwQztBQUFBLE1BQ0Esa0JBQUMsVUFBTyxNQUFLLFdBQVUsU0FBUyxNQUFNLEtBQUssTUFBUyxHQUNqRCxZQUFFLFNBQVMsS0FBSyxLQUNuQjtBQUFBLE9BQ0Y7QUFBQSxFQUVKO0FBQ0EsUUFBTSxNQUFNLFdBQVc7QUFDdkIsUUFBTSxRQUFRLFVBQVUsUUFBUSxLQUFLLFVBQVUsUUFBUSxHQUFJLElBQUk7QUFDL0QsTUFBSSxRQUFRLFVBQVUsUUFBUSxPQUFPO0FBQ25DLFFBQUksS0FBSyxTQUFTLEVBQUUsTUFBTSxXQUFXLEVBQUcsUUFBTztBQUMvQyxVQUFNSyxVQUFTLFFBQVEsTUFBTSxDQUFDLEdBQUcsSUFBSSxTQUFTLEtBQUssS0FBSyxTQUFTLFFBQVE7QUFDekUsV0FDRSxrQkFBQyxTQUFJLE9BQU0sWUFBVyxjQUFZQSxTQUFRLFNBQVMsV0FDaEQsVUFBQUEsU0FBUSxHQUFHLE9BQU8sS0FBSyxTQUFTLEtBQUssQ0FBQyxJQUFJLEdBQUcsU0FDaEQ7QUFBQSxFQUVKO0FBQ0EsUUFBTUMsU0FBUTtBQUFBLElBQ1osWUFBWSxHQUFHO0FBQUEsSUFDZixPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQUEsSUFDckIsTUFBTSxRQUFRLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRztBQUFBLElBQ2xDLFFBQVEsR0FBRztBQUFBLEVBQ2IsRUFBRSxHQUFHO0FBQ0wsU0FDRSxrQkFBQyxTQUFJLE9BQU0sWUFBVyxjQUFZLEtBQUssTUFBSyxVQUN6QztBQUFBLFlBQVEsZ0JBQWdCLGtCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsSUFDN0NBO0FBQUEsS0FDSDtBQUVKOzs7QUN4Q0EsU0FBUyxjQUFzQjtBQUM3QixRQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU07QUFDeEMsUUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQU0sVUFBVSxTQUFTLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDL0UsU0FBTztBQUFBLElBQ0wsZ0JBQWdCLFNBQVMsTUFBTTtBQUFBLElBQy9CO0FBQUEsSUFDQSxTQUFTLElBQUk7QUFBQSxFQUNmLEVBQUUsS0FBSyxJQUFJO0FBQ2I7QUFHTyxTQUFTLFVBQVU7QUFDeEIsUUFBTSxLQUFLLEVBQUUsU0FBUztBQUN0QixRQUFNLE9BQU8sT0FBTztBQUNwQixTQUNFLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sR0FBRyxTQUMzQjtBQUFBLHNCQUFDLE9BQUcsaUJBQU8sR0FBRyxjQUFjLEdBQUcsYUFBWTtBQUFBLElBQzFDLE9BQ0MsdUJBQ0U7QUFBQSx3QkFBQyxRQUFLLE1BQU0sWUFBWSxHQUFHO0FBQUEsTUFDM0Isa0JBQUMsY0FBVyxNQUFLLFVBQVMsTUFBSyxRQUM1QixhQUFHLE9BQ047QUFBQSxPQUNGLElBRUEsa0JBQUMsY0FBVyxNQUFLLDRCQUEyQixNQUFLLFdBQVUsTUFBSyxPQUM3RCxhQUFHLFFBQ047QUFBQSxLQUVKO0FBRUo7QUFHTyxTQUFTLGNBQWMsUUFBZ0IsUUFBZ0IsT0FBdUI7QUFDbkYsUUFBTSxPQUFPLEtBQUssVUFBVTtBQUFBLElBQzFCLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxFQUNQLENBQUM7QUFDRCxTQUFPO0FBQUEsSUFDTCxlQUFlLE1BQU0sUUFBUSxNQUFNO0FBQUEsSUFDbkMsK0JBQStCLEtBQUs7QUFBQSxJQUNwQyxTQUFTLElBQUk7QUFBQSxFQUNmLEVBQUUsS0FBSyxJQUFJO0FBQ2I7QUFFQSxJQUFNLGFBQWE7QUFHWixTQUFTLFlBQVk7QUFDMUIsUUFBTSxTQUFTLFVBQVUsRUFBRTtBQUMzQixRQUFNLE9BQU8sVUFBVSxLQUFLO0FBQzVCLFFBQU0sS0FBSyxFQUFFLFNBQVM7QUFDdEIsUUFBTSxTQUFTLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDbkMsTUFBSSxDQUFDLFFBQVE7QUFDWCxXQUNFLGtCQUFDLFNBQU0sTUFBSyxVQUFTLE9BQU8sR0FBRyxXQUM3Qiw0QkFBQyxPQUFHLGFBQUcsV0FBVSxHQUNuQjtBQUFBLEVBRUo7QUFDQSxRQUFNLE9BQU8sWUFBWTtBQUN2QixTQUFLLFFBQVE7QUFDYixRQUFJO0FBQ0YsWUFBTUMsUUFBTyxNQUFNLEtBQWdCLFFBQVEsa0JBQWtCO0FBQUEsUUFDM0QsTUFBTSxHQUFHO0FBQUEsUUFDVCxRQUFRLENBQUMsT0FBTztBQUFBLFFBQ2hCLE1BQU07QUFBQSxRQUNOLFNBQVMsQ0FBQyxPQUFPLEVBQUU7QUFBQSxNQUNyQixDQUFDO0FBQ0QsYUFBTyxRQUFRQSxNQUFLO0FBQUEsSUFDdEIsU0FBUyxTQUFTO0FBQ2hCLG1CQUFhLE9BQU87QUFBQSxJQUN0QjtBQUNBLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDQSxTQUNFLGtCQUFDLFNBQU0sTUFBSyxTQUFRLE9BQU8sR0FBRyxXQUM1QjtBQUFBLHNCQUFDLE9BQUcsYUFBRyxjQUFjLE9BQU8sSUFBSSxHQUFFO0FBQUEsSUFDbEMsa0JBQUMsUUFBSyxNQUFNLGNBQWMsU0FBUyxRQUFRLE9BQU8sSUFBSSxPQUFPLFNBQVMsT0FBTyxHQUFHO0FBQUEsSUFDL0UsT0FBTyxRQUNOLGtCQUFDLE9BQUcsYUFBRyxXQUFVLElBRWpCLGtCQUFDLFVBQU8sTUFBSyxXQUFVLE1BQUssT0FBTSxNQUFNLEtBQUssT0FBTyxTQUFTLE1BQU0sS0FBSyxLQUFLLEdBQzFFLGFBQUcsT0FDTjtBQUFBLEtBRUo7QUFFSjs7O0FDL0ZPLFNBQVMsT0FBeUI7QUFBQSxFQUN2QyxPQUFBQztBQUFBLEVBQ0EsU0FBQUM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBS0c7QUFDRCxRQUFNLE9BQU8sRUFBTTtBQUNuQixTQUNFLGtCQUFDLGNBQVMsT0FBTSxnQkFDZDtBQUFBLHNCQUFDLFlBQVEsVUFBQUQsUUFBTTtBQUFBLElBQ2Ysa0JBQUMsU0FDRSxVQUFBQyxTQUFRLElBQUksQ0FBQyxDQUFDLFFBQVEsSUFBSSxNQUN6QixrQkFBQyxXQUNDO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU07QUFBQSxVQUNOO0FBQUEsVUFDQSxTQUFTLFdBQVc7QUFBQSxVQUNwQixVQUFVLE1BQU0sU0FBUyxNQUFNO0FBQUE7QUFBQSxNQUNqQztBQUFBLE1BQ0Esa0JBQUMsVUFBTSxnQkFBSztBQUFBLFNBUkYsTUFTWixDQUNELEdBQ0g7QUFBQSxLQUNGO0FBRUo7QUFHTyxTQUFTLFFBQTBCLE9BQThDO0FBQ3RGLFNBQU8sT0FBTyxRQUFRLEtBQUs7QUFDN0I7QUFHTyxTQUFTLEtBQUs7QUFBQSxFQUNuQixPQUFBRDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELFNBQ0Usa0JBQUMsV0FBTSxPQUFNLFNBQ1g7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsU0FBUztBQUFBLFFBQ1QsVUFBVSxDQUFDLFVBQVUsU0FBUyxNQUFNLGNBQWMsT0FBTztBQUFBO0FBQUEsSUFDM0Q7QUFBQSxJQUNDQTtBQUFBLEtBQ0g7QUFFSjtBQUdPLFNBQVMsZUFBZTtBQUM3QixRQUFNLEtBQUssRUFBTTtBQUNqQixRQUFNLEtBQUssRUFBRSxTQUFTO0FBQ3RCLFFBQU0sU0FBUyxLQUFLLFFBQVEsRUFBRTtBQUM5QixTQUNFLHVCQUNFO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sR0FBRztBQUFBLFFBQ1YsU0FBUyxRQUFRLEdBQUcsS0FBSztBQUFBLFFBQ3pCLE9BQU8sS0FBSyxNQUFNLEVBQUU7QUFBQSxRQUNwQixVQUFVLENBQUMsU0FBUyxPQUFPLEVBQUUsS0FBSyxDQUFDO0FBQUE7QUFBQSxJQUNyQztBQUFBLElBQ0E7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sR0FBRztBQUFBLFFBQ1YsU0FBUyxRQUFRLEdBQUcsSUFBSTtBQUFBLFFBQ3hCLE9BQU8sS0FBSyxPQUFPLEVBQUU7QUFBQSxRQUNyQixVQUFVLENBQUMsVUFBVSxPQUFPLEVBQUUsTUFBTSxDQUFDO0FBQUE7QUFBQSxJQUN2QztBQUFBLElBQ0Esa0JBQUMsU0FBSSxPQUFNLFNBQ1Q7QUFBQSx3QkFBQyxXQUFNLEtBQUssSUFBSyxhQUFHLE9BQU07QUFBQSxNQUMxQjtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0M7QUFBQSxVQUNBLE9BQU07QUFBQSxVQUNOLE9BQU8sS0FBSyxPQUFPLEVBQUU7QUFBQSxVQUNyQixVQUFVLENBQUMsVUFBVSxPQUFPLEVBQUUsT0FBTyxNQUFNLGNBQWMsTUFBZSxDQUFDO0FBQUEsVUFFeEUsa0JBQWUsR0FBRyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUNFLFFBQU8sSUFBSSxNQUMxQyxrQkFBQyxZQUFtQixPQUFPQSxRQUN4QixrQkFEVUEsTUFFYixDQUNEO0FBQUE7QUFBQSxNQUNIO0FBQUEsT0FDRjtBQUFBLElBQ0E7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sR0FBRztBQUFBLFFBQ1YsT0FBTyxLQUFLLFFBQVEsRUFBRTtBQUFBLFFBQ3RCLFVBQVUsQ0FBQyxXQUFXLE9BQU8sRUFBRSxPQUFPLENBQUM7QUFBQTtBQUFBLElBQ3pDO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxHQUFHO0FBQUEsUUFDVixPQUFPLEtBQUssV0FBVyxFQUFFO0FBQUEsUUFDekIsVUFBVSxDQUFDLGNBQWMsT0FBTyxFQUFFLFVBQVUsQ0FBQztBQUFBO0FBQUEsSUFDL0M7QUFBQSxJQUNBLGtCQUFDLFFBQUssT0FBTyxHQUFHLE9BQU8sT0FBTyxLQUFLLE9BQU8sRUFBRSxPQUFPLFVBQVUsQ0FBQyxVQUFVLE9BQU8sRUFBRSxNQUFNLENBQUMsR0FBRztBQUFBLElBQzFGLE9BQU8sU0FBUyxLQUNmLGtCQUFDLE9BQUUsT0FBTSxjQUNOO0FBQUEsU0FBRyxPQUFPLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFBQSxNQUMvQixrQkFBQyxVQUFPLE1BQUssU0FBUSxNQUFLLE9BQU0sU0FBUyxNQUFNLE9BQU8sRUFBRSxRQUFRLENBQUMsRUFBRSxDQUFDLEdBQ2pFLGFBQUcsU0FDTjtBQUFBLE9BQ0Y7QUFBQSxLQUVKO0FBRUo7OztBQ3RHQSxJQUFNQyxTQUE4QixDQUFDLFFBQVEsWUFBWSxjQUFjLE9BQU87QUFFOUUsU0FBUyxTQUFTLE9BQXdCO0FBQ3hDLFNBQU8sRUFBRSxRQUFRLEtBQUssS0FBSyxLQUFLLEVBQUUsUUFBUSxLQUFLLEVBQUUsQ0FBQztBQUNsRCxhQUFXLE9BQU8sWUFBWSxLQUFLLEtBQUssRUFBRSxZQUFZLE1BQU0sTUFBTSxDQUFDO0FBQ3JFO0FBRUEsU0FBUyxhQUFhLFdBQTRCO0FBQ2hELFFBQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxFQUFFLFlBQVksU0FBUztBQUNsRCxRQUFNLE1BQU0sSUFBSSxPQUFPLENBQUNDLFNBQVFBLEtBQUksWUFBWSxVQUFhQSxLQUFJLGFBQWEsTUFBUztBQUN2RixTQUFPLEVBQUUsWUFBWSxJQUFJLENBQUM7QUFDMUIsYUFBVyxRQUFRLEtBQUssS0FBSyxFQUFFLFFBQVEsVUFBVSxNQUFNLEdBQUcsU0FBUztBQUNyRTtBQUdBLFNBQVMsT0FBTztBQUNkLFFBQU0sU0FBUyxLQUFLLEtBQUssRUFBRTtBQUMzQixRQUFNLFdBQVcsS0FBSyxVQUFVLEVBQUU7QUFDbEMsUUFBTSxPQUFPLEVBQU07QUFDbkIsUUFBTSxLQUFLLEVBQUUsU0FBUztBQUN0QixTQUNFLGtCQUFDLGNBQVMsT0FBTSxXQUNkO0FBQUEsc0JBQUMsWUFBTyxPQUFNLFVBQVUsYUFBRyxLQUFJO0FBQUEsSUFDOUIsWUFBWSxJQUFJLENBQUMsUUFDaEIsa0JBQUMsV0FBZ0IsT0FBTyxRQUFRLFlBQVksR0FBRyxjQUFjLFFBQzNEO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMO0FBQUEsVUFDQSxPQUFNO0FBQUEsVUFDTixTQUFTLFFBQVE7QUFBQSxVQUNqQixVQUFVLE1BQU0sT0FBTyxFQUFFLElBQUksQ0FBQztBQUFBO0FBQUEsTUFDaEM7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFNO0FBQUEsVUFDTixPQUFPLEVBQUUsWUFBWSxTQUFTLEtBQUssUUFBUSxFQUFFO0FBQUEsVUFDN0MsZUFBWTtBQUFBO0FBQUEsTUFDZDtBQUFBLE1BQ0Esa0JBQUMsVUFBTSxhQUFHLEtBQUssR0FBRyxHQUFFO0FBQUEsU0FiVixHQWNaLENBQ0Q7QUFBQSxLQUNIO0FBRUo7QUFFQSxTQUFTLGNBQWMsRUFBRSxPQUFPLEdBQXVCO0FBQ3JELFFBQU0sS0FBSyxFQUFNO0FBQ2pCLFFBQU0sT0FBTyxRQUFRLEtBQUssUUFBUSxFQUFFLE9BQU8sTUFBTTtBQUNqRCxRQUFNLFVBQVUsUUFBUSxNQUFNLENBQUMsR0FBRztBQUNsQyxRQUFNLFFBQVEsVUFBVSxLQUFLO0FBQzdCLFFBQU0sS0FBSyxFQUFFLFNBQVM7QUFDdEIsUUFBTUMsUUFBTyxDQUFDQyxNQUFhQyxVQUFpQjtBQUMxQyxVQUFNLFFBQVFELFFBQU9DO0FBQ3JCLFFBQUlELE9BQU1DLE1BQU0sVUFBUyxFQUFFLFFBQVEsTUFBTSxTQUFTLEtBQUFELE1BQUssTUFBQUMsTUFBSyxDQUFDO0FBQUEsRUFDL0Q7QUFDQSxRQUFNLE1BQU0sS0FBSyxTQUFTLFVBQVUsS0FBSyxNQUFNLFNBQVM7QUFDeEQsUUFBTSxPQUFPLEtBQUssU0FBUyxVQUFVLEtBQUssT0FBTyxTQUFTO0FBQzFELFFBQU0sV0FBVyxTQUFTLE1BQU0sSUFBSSxNQUFNO0FBQzFDLFFBQU0sYUFBYSxLQUFLLFNBQVMsZUFBZSxVQUFVLFFBQVEsUUFBUSxVQUFVLFFBQVE7QUFDNUYsU0FDRSx1QkFDRTtBQUFBLHNCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsd0JBQUMsV0FBTSxLQUFLLElBQUssYUFBRyxPQUFNO0FBQUEsTUFDMUI7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDO0FBQUEsVUFDQSxPQUFNO0FBQUEsVUFDTixPQUFPLEtBQUs7QUFBQSxVQUNaLFVBQVUsQ0FBQyxVQUFVO0FBQ25CLGtCQUFNLE9BQU8sTUFBTSxjQUFjO0FBQ2pDLHFCQUFTLEVBQUUsUUFBUSxNQUFNLEtBQUssU0FBUyxPQUFPLEdBQUcsTUFBTSxTQUFTLFFBQVEsRUFBRSxDQUFDO0FBQUEsVUFDN0U7QUFBQSxVQUVDLFVBQUFKLE9BQU0sSUFBSSxDQUFDLFNBQ1Ysa0JBQUMsWUFBa0IsT0FBTyxNQUN2QixhQUFHLE9BQU8sSUFBSSxLQURKLElBRWIsQ0FDRDtBQUFBO0FBQUEsTUFDSDtBQUFBLE1BQ0Esa0JBQUMsVUFBSyxPQUFNLFFBQVEsdUJBQWEsR0FBRyxhQUFhLEdBQUcsV0FBVyxLQUFLLElBQUksR0FBRTtBQUFBLE9BQzVFO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sV0FDVDtBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxPQUFPLEdBQUc7QUFBQSxVQUNWLE9BQU87QUFBQSxVQUNQLFVBQVUsQ0FBQyxVQUFVLFVBQVUsVUFBYUUsTUFBSyxPQUFPLFFBQVEsUUFBUSxDQUFDO0FBQUE7QUFBQSxNQUMzRTtBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU8sR0FBRztBQUFBLFVBQ1YsT0FBTztBQUFBLFVBQ1AsVUFBVSxDQUFDLFVBQVUsVUFBVSxVQUFhQSxNQUFLLE9BQU8sUUFBUSxHQUFHLEtBQUs7QUFBQTtBQUFBLE1BQzFFO0FBQUEsT0FDRjtBQUFBLElBQ0MsTUFBTSxTQUNMLGtCQUFDLE9BQUUsT0FBTSxZQUFXLE1BQUssU0FDdEIsYUFBRyxPQUNOO0FBQUEsS0FFSjtBQUVKO0FBRUEsU0FBUyxrQkFBa0IsRUFBRSxPQUFPLEdBQXVCO0FBQ3pELFFBQU0sTUFBTSxZQUFZLEtBQUssWUFBWSxFQUFFLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDM0Q7QUFBQSxJQUNBLFNBQVM7QUFBQSxJQUNULFVBQVU7QUFBQSxFQUNaO0FBQ0EsUUFBTSxLQUFLLEVBQUUsU0FBUztBQUN0QixRQUFNLE1BQU0sSUFBSSxZQUFZLFVBQWEsSUFBSSxhQUFhO0FBQzFELFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxRQUFJLGFBQUcsT0FBTTtBQUFBLElBQ2Qsa0JBQUMsU0FBSSxPQUFNLFdBQ1Q7QUFBQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTyxHQUFHO0FBQUEsVUFDVixPQUFPLElBQUk7QUFBQSxVQUNYLFVBQVUsQ0FBQyxZQUFZLGFBQWEsRUFBRSxHQUFHLEtBQUssUUFBUSxDQUFDO0FBQUE7QUFBQSxNQUN6RDtBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU8sR0FBRztBQUFBLFVBQ1YsT0FBTyxJQUFJO0FBQUEsVUFDWCxVQUFVLENBQUMsYUFBYSxhQUFhLEVBQUUsR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUFBO0FBQUEsTUFDM0Q7QUFBQSxPQUNGO0FBQUEsSUFDQyxNQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxNQUFLO0FBQUEsUUFDTCxNQUFLO0FBQUEsUUFDTCxTQUFTLE1BQU0sYUFBYSxFQUFFLFFBQVEsU0FBUyxRQUFXLFVBQVUsT0FBVSxDQUFDO0FBQUEsUUFFOUUsYUFBRztBQUFBO0FBQUEsSUFDTixJQUVBLGtCQUFDLE9BQUUsT0FBTSxXQUFXLGFBQUcsTUFBSztBQUFBLEtBRWhDO0FBRUo7QUFHTyxTQUFTLGlCQUFpQjtBQUMvQixRQUFNLFNBQVMsS0FBSyxTQUFTLEVBQUUsTUFBTSxDQUFDO0FBQ3RDLFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxRQUFLO0FBQUEsSUFDTjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxFQUFFLFNBQVMsUUFBUTtBQUFBLFFBQzFCLE9BQU8sS0FBSyxVQUFVLEVBQUU7QUFBQSxRQUN4QixVQUFVLENBQUMsYUFBYSxPQUFPLEVBQUUsU0FBUyxDQUFDO0FBQUE7QUFBQSxJQUM3QztBQUFBLElBQ0MsV0FBVyxVQUNWLHVCQUNFO0FBQUEsd0JBQUMsaUJBQXNDLFVBQW5CLFNBQVMsTUFBTSxFQUFvQjtBQUFBLE1BQ3ZELGtCQUFDLHFCQUE4QyxVQUF2QixhQUFhLE1BQU0sRUFBb0I7QUFBQSxPQUNqRTtBQUFBLEtBRUo7QUFFSjs7O0FDdEtBLElBQU0sVUFBVSxFQUFTLE1BQU07QUFDN0IsUUFBTSxFQUFFLFNBQVMsT0FBTyxPQUFPLFVBQVUsSUFBSSxLQUFLO0FBQ2xELFFBQU0sT0FBTyxRQUFRLFFBQVEsSUFBSSxDQUFDLFdBQVcsTUFBTSxNQUFNLE9BQU8sSUFBSSxHQUFHLFFBQVEsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQzdGLFNBQU87QUFBQSxJQUNMLFFBQVEsUUFBUSxRQUFRLElBQUksQ0FBQyxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDdEQsTUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLFdBQVcsT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNsRCxNQUFNLFFBQVEsUUFBUSxJQUFJLENBQUMsV0FBVyxVQUFVLE9BQU8sUUFBUSxHQUFHLFFBQVEsUUFBUSxDQUFDO0FBQUEsSUFDbkY7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELFNBQVMsUUFBUSxNQUFZLE9BQXVCO0FBQ2xELE1BQUksU0FBUyxTQUFVLFFBQU8sRUFBRSxTQUFTLFNBQVMsS0FBSyxLQUFLO0FBQzVELE1BQUksU0FBUyxPQUFRLFFBQU8sRUFBRSxTQUFTLFFBQVEsTUFBTSxLQUFLLEtBQUs7QUFDL0QsTUFBSSxTQUFTLE9BQVEsUUFBTyxFQUFFLFNBQVMsUUFBUSxNQUFNLEtBQWE7QUFDbEUsU0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLE9BQU8sS0FBSyxHQUFHLFFBQVE7QUFDckU7QUFHQSxTQUFTLFFBQVEsRUFBRSxLQUFLLEdBQW1CO0FBQ3pDLFFBQU0sU0FBNEIsS0FBSyxTQUFTLEVBQUUsTUFBTSxJQUFJO0FBQzVELFFBQU1HLFNBQVEsUUFBUSxNQUFNLElBQUk7QUFFaEMsUUFBTSxNQUFNO0FBQUEsSUFDVixHQUFHQTtBQUFBLElBQ0gsR0FBRyxPQUNBLE9BQU8sQ0FBQyxVQUFVLENBQUNBLE9BQU0sS0FBSyxDQUFDLENBQUNDLElBQUcsTUFBTUEsU0FBUSxLQUFLLENBQUMsRUFDdkQsSUFBSSxDQUFDLFVBQTRCLENBQUMsT0FBTyxDQUFDLENBQUM7QUFBQSxFQUNoRDtBQUNBLE1BQUksSUFBSSxTQUFTLEtBQUssT0FBTyxXQUFXLEVBQUcsUUFBTztBQUNsRCxRQUFNLFNBQVMsQ0FBQyxVQUFrQjtBQUNoQyxVQUFNQyxRQUFPLE9BQU8sU0FBUyxLQUFLLElBQzlCLE9BQU8sT0FBTyxDQUFDRCxTQUFRQSxTQUFRLEtBQUssSUFDcEMsQ0FBQyxHQUFHLFFBQVEsS0FBSztBQUNyQixXQUFPLEVBQUUsQ0FBQyxJQUFJLEdBQUdDLE1BQUssQ0FBcUI7QUFBQSxFQUM3QztBQUNBLFNBQ0Usa0JBQUMsY0FBUyxPQUFNLGNBQ2Q7QUFBQSxzQkFBQyxZQUFRLFlBQUUsU0FBUyxRQUFRLElBQUksR0FBRTtBQUFBLElBQ2pDLElBQUksSUFBSSxDQUFDLENBQUMsT0FBTyxPQUFPLE1BQ3ZCO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFFQyxNQUFLO0FBQUEsUUFDTCxPQUFNO0FBQUEsUUFDTixnQkFBYyxPQUFPLFNBQVMsS0FBSztBQUFBLFFBQ25DLFNBQVMsTUFBTSxPQUFPLEtBQUs7QUFBQSxRQUUxQjtBQUFBLGtCQUFRLE1BQU0sS0FBSztBQUFBLFVBQUU7QUFBQSxVQUFDLGtCQUFDLFdBQU8sZ0JBQU0sT0FBTyxHQUFFO0FBQUE7QUFBQTtBQUFBLE1BTnpDO0FBQUEsSUFPUCxDQUNEO0FBQUEsS0FDSDtBQUVKO0FBR08sU0FBUyxpQkFBaUI7QUFDL0IsUUFBTSxLQUFLLEVBQU07QUFDakIsUUFBTSxVQUFVLEtBQUssU0FBUyxFQUFFO0FBQ2hDLFFBQU0sS0FBSyxFQUFFLFNBQVM7QUFDdEIsU0FDRSx1QkFDRTtBQUFBLHNCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsd0JBQUMsV0FBTSxLQUFLLElBQUssYUFBRyxNQUFLO0FBQUEsTUFDekI7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDO0FBQUEsVUFDQSxPQUFNO0FBQUEsVUFDTixNQUFLO0FBQUEsVUFDTCxpQkFBYztBQUFBLFVBQ2QsY0FBYTtBQUFBLFVBQ2IsWUFBWTtBQUFBLFVBQ1osT0FBTyxRQUFRO0FBQUEsVUFDZixTQUFTLENBQUMsVUFBVSxPQUFPLEVBQUUsTUFBTSxNQUFNLGNBQWMsTUFBTSxDQUFDO0FBQUE7QUFBQSxNQUNoRTtBQUFBLE9BQ0Y7QUFBQSxJQUNBLGtCQUFDLFdBQVEsTUFBSyxVQUFTO0FBQUEsSUFDdkIsa0JBQUMsV0FBUSxNQUFLLFFBQU87QUFBQSxJQUNyQixrQkFBQyxXQUFRLE1BQUssUUFBTztBQUFBLElBQ3JCLGtCQUFDLFdBQVEsTUFBSyxRQUFPO0FBQUEsSUFDcEIsVUFBVSxPQUFPLEtBQ2hCLGtCQUFDLE9BQUUsT0FBTSxjQUNOO0FBQUEsU0FBRyxRQUFRLE1BQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxNQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQzFFLGtCQUFDLFVBQU8sTUFBSyxTQUFRLE1BQUssU0FBUSxTQUFTLE1BQU0sT0FBTyxVQUFVLEdBQy9ELGFBQUcsT0FDTjtBQUFBLE9BQ0Y7QUFBQSxLQUVKO0FBRUo7OztBQzFGQSxJQUFNLFNBQVM7QUFHZixTQUFTLFFBQVE7QUFDZixRQUFNLFFBQVEsVUFBVSxFQUFFO0FBQzFCLFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxTQUFTLFVBQVUsQ0FBQztBQUMxQixRQUFNLE1BQU0sRUFBeUIsSUFBSTtBQUN6QyxRQUFNLEtBQUssRUFBTTtBQUNqQixRQUFNLFFBQVEsUUFBUSxTQUFTLENBQUMsR0FBRztBQUFBLElBQ2pDLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxFQUFFLE1BQU0sU0FBUyxPQUFPLElBQUksS0FBSyxPQUFPLFdBQVc7QUFBQSxFQUNoRjtBQUNBLFFBQU0sTUFBTSxVQUFVLE1BQU0sTUFBTSxPQUFPLEtBQUssTUFBTTtBQUNwRCxRQUFNLE9BQU8sSUFBSSxNQUFNLEdBQUcsTUFBTTtBQUNoQyxRQUFNLEtBQUssS0FBSyxJQUFJLE9BQU8sT0FBTyxLQUFLLFNBQVMsQ0FBQztBQUNqRCxRQUFNLFNBQVMsQ0FBQyxXQUErQjtBQUM3QyxRQUFJLENBQUMsT0FBUTtBQUNiLGNBQVUsT0FBTyxJQUFJO0FBQ3JCLFVBQU0sUUFBUTtBQUNkLFdBQU8sUUFBUTtBQUNmLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDQSxRQUFNLE9BQU8sQ0FBQyxVQUF5QjtBQUNyQyxRQUFJLE1BQU0sUUFBUSxlQUFlLE1BQU0sUUFBUSxXQUFXO0FBQ3hELFdBQUssUUFBUTtBQUNiLFlBQU0sS0FBSyxNQUFNLFFBQVEsY0FBYyxJQUFJO0FBQzNDLGFBQU8sU0FBUyxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTTtBQUFBLElBQ2xFLFdBQVcsTUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLEVBQUcsUUFBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLGFBQ3ZELE1BQU0sUUFBUSxZQUFZLEtBQUssS0FBSyxFQUFHLE1BQUssUUFBUTtBQUFBLFFBQ3hEO0FBQ0wsVUFBTSxlQUFlO0FBQUEsRUFDdkI7QUFDQSxRQUFNLEtBQUssRUFBRSxTQUFTO0FBQ3RCLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFlBQ1Q7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsS0FBSztBQUFBLFFBQ0wsT0FBTTtBQUFBLFFBQ04saUJBQWM7QUFBQSxRQUNkLE1BQUs7QUFBQSxRQUNMLGNBQVksR0FBRztBQUFBLFFBQ2YsaUJBQWUsS0FBSztBQUFBLFFBQ3BCLGlCQUFlLEdBQUcsRUFBRTtBQUFBLFFBQ3BCLHFCQUFrQjtBQUFBLFFBQ2xCLHlCQUF1QixLQUFLLFNBQVMsS0FBSyxFQUFFLElBQUksR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLO0FBQUEsUUFDaEUsY0FBYTtBQUFBLFFBQ2IsWUFBWTtBQUFBLFFBQ1osYUFBYSxLQUFLLFNBQVMsRUFBRSxNQUFNLFNBQVMsSUFBSSxHQUFHLE1BQU0sR0FBRztBQUFBLFFBQzVELE9BQU8sTUFBTTtBQUFBLFFBQ2IsU0FBUyxNQUFNO0FBQ2IsZUFBSyxRQUFRO0FBQ2IsZUFBSyxZQUFZO0FBQUEsUUFDbkI7QUFBQSxRQUNBLFFBQVEsTUFBTTtBQUNaLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFNBQVMsTUFBTTtBQUNiLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGdCQUFNLFFBQVEsTUFBTSxjQUFjO0FBQ2xDLGlCQUFPLFFBQVE7QUFDZixlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxXQUFXO0FBQUE7QUFBQSxJQUNiO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsSUFBSSxHQUFHLEVBQUU7QUFBQSxRQUNULE1BQUs7QUFBQSxRQUNMLGNBQVksR0FBRztBQUFBLFFBQ2YsT0FBTTtBQUFBLFFBQ04sUUFBUSxDQUFDLEtBQUs7QUFBQSxRQUViO0FBQUEsZUFBSyxJQUFJLENBQUMsUUFBUSxVQUNqQjtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBRUMsSUFBSSxHQUFHLEVBQUUsSUFBSSxLQUFLO0FBQUEsY0FDbEIsTUFBSztBQUFBLGNBQ0wsVUFBVTtBQUFBLGNBQ1YsaUJBQWUsVUFBVTtBQUFBLGNBRXpCLGVBQWUsQ0FBQyxVQUFVLE1BQU0sZUFBZTtBQUFBLGNBQy9DLFNBQVMsTUFBTSxPQUFPLE1BQU07QUFBQSxjQUM1QixXQUFXO0FBQUEsY0FFWDtBQUFBLGtDQUFDLFVBQUssT0FBTSxXQUFXLGlCQUFPLE1BQUs7QUFBQSxnQkFDbkMsa0JBQUMsV0FDRTtBQUFBLG1CQUFDLE9BQU8sT0FBTyxNQUFNLE9BQU8sT0FBTyxDQUFDLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxRQUFLO0FBQUEsa0JBQ2pFLGtCQUFDLFVBQUssT0FBTSxVQUFTO0FBQUE7QUFBQSxvQkFBRSxHQUFHLFFBQVEsRUFBRTtBQUFBLHFCQUFFO0FBQUEsbUJBQ3hDO0FBQUE7QUFBQTtBQUFBLFlBZEssT0FBTztBQUFBLFVBZWQsQ0FDRDtBQUFBLFVBQ0EsS0FBSyxXQUFXLEtBQUssUUFBUSxTQUFTLGtCQUFDLE9BQUUsT0FBTSxXQUFXLGFBQUcsTUFBSztBQUFBLFVBQ2xFLElBQUksU0FBUyxVQUFVLGtCQUFDLE9BQUUsT0FBTSxXQUFXLGFBQUcsS0FBSyxNQUFNLElBQUksU0FBUyxNQUFNLENBQUMsR0FBRTtBQUFBO0FBQUE7QUFBQSxJQUNsRjtBQUFBLEtBQ0Y7QUFFSjtBQUdPLFNBQVMsZUFBZTtBQUM3QixRQUFNLFFBQVEsS0FBSyxTQUFTLEVBQUU7QUFDOUIsUUFBTSxLQUFLLEVBQUUsU0FBUztBQUN0QixRQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssRUFBRSxPQUFPLEtBQUssVUFBVSxFQUFFLEtBQUssRUFBRSxHQUFHO0FBQ25FLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGNBQ1Q7QUFBQSxzQkFBQyxRQUNFLGdCQUFNLElBQUksQ0FBQyxNQUFNLE9BQ2hCLGtCQUFDLFFBQWMsT0FBTSxhQUNuQjtBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFNO0FBQUEsVUFDTixnQkFBYyxPQUFPO0FBQUEsVUFDckIsT0FBTyxPQUFPLElBQUksR0FBRyxVQUFVLEdBQUcsTUFBTSxJQUFJO0FBQUEsVUFDNUMsU0FBUyxNQUFNLFdBQVcsQ0FBQyxNQUFNLEdBQUcsTUFBTSxPQUFPLENBQUMsVUFBVSxVQUFVLElBQUksQ0FBQyxDQUFDO0FBQUEsVUFFNUU7QUFBQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLE9BQU07QUFBQSxnQkFDTixPQUFPLE9BQU8sS0FBSyxTQUFTLEVBQUUsWUFBWSxPQUFPLElBQUksQ0FBQztBQUFBLGdCQUN0RCxlQUFZO0FBQUE7QUFBQSxZQUNkO0FBQUEsWUFDQSxrQkFBQyxVQUFLLE9BQU0sV0FBVyxnQkFBSztBQUFBLFlBQzVCLGtCQUFDLFdBQU8sbUJBQVMsTUFBTSxJQUFJLElBQUksR0FBRyxPQUFNO0FBQUE7QUFBQTtBQUFBLE1BQzFDO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTyxHQUFHLE9BQU8sSUFBSTtBQUFBLFVBQ3JCLFNBQVMsTUFBTSxXQUFXLE1BQU0sT0FBTyxDQUFDLFVBQVUsVUFBVSxJQUFJLENBQUM7QUFBQTtBQUFBLE1BQ25FO0FBQUEsU0FwQk8sSUFxQlQsQ0FDRCxHQUNIO0FBQUEsSUFDQyxNQUFNLFNBQVMsb0JBQW9CLGtCQUFDLFNBQU0sSUFBSyxrQkFBQyxPQUFFLE9BQU0sV0FBVyxhQUFHLE1BQUs7QUFBQSxLQUM5RTtBQUVKOzs7QUN2SU8sU0FBUyxhQUFtQjtBQUNqQyxXQUFTLFFBQVEsQ0FBQyxTQUFTLEtBQUs7QUFDaEMsYUFBVztBQUNiO0FBR08sU0FBUyxRQUFRLEVBQUUsT0FBTyxTQUFTLEdBQW1EO0FBQzNGLFNBQ0Usa0JBQUMsYUFBUSxPQUFNLGNBQWEsTUFBSSxNQUM5QjtBQUFBLHNCQUFDLGFBQ0M7QUFBQSx3QkFBQyxRQUFJLGlCQUFNO0FBQUEsTUFDWCxrQkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE9BQ3ZCO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sbUJBQW1CLFVBQVM7QUFBQSxLQUN6QztBQUVKO0FBR08sU0FBUyxLQUFLLEVBQUUsU0FBUyxHQUFxQztBQUNuRSxNQUFJLENBQUMsU0FBUyxNQUFPLFFBQU87QUFDNUIsU0FDRSxrQkFBQyxXQUFNLE9BQU0sb0JBQW1CLElBQUcsV0FBVSxjQUFZLEVBQUUsU0FBUyxNQUNsRTtBQUFBLHNCQUFDLFNBQUksT0FBTSxpQkFDVCw0QkFBQyxjQUFXLE1BQUssU0FBUSxPQUFPLEVBQUUsU0FBUyxXQUFXLFNBQVMsWUFBWSxHQUM3RTtBQUFBLElBQ0M7QUFBQSxJQUNELGtCQUFDLFdBQVEsT0FBTyxFQUFFLFNBQVMsT0FBTyxPQUNoQyw0QkFBQyxnQkFBYSxHQUNoQjtBQUFBLElBQ0Esa0JBQUMsV0FBUSxPQUFPLEVBQUUsU0FBUyxLQUFLLE9BQzlCLDRCQUFDLGdCQUFhLEdBQ2hCO0FBQUEsSUFDQSxrQkFBQyxXQUFRLE9BQU8sRUFBRSxTQUFTLFFBQVEsT0FDakMsNEJBQUMsa0JBQWUsR0FDbEI7QUFBQSxJQUNBLGtCQUFDLFdBQVEsT0FBTyxFQUFFLFNBQVMsUUFBUSxPQUNqQyw0QkFBQyxrQkFBZSxHQUNsQjtBQUFBLEtBQ0Y7QUFFSjs7O0FDbkNPLElBQU0sWUFBWTtBQUV6QixJQUFNLGVBQWU7QUFFZCxJQUFNLGFBQWE7QUFXbkIsU0FBUyxRQUFRQyxTQUFnQkMsV0FBb0JDLFFBQXFCO0FBQy9FLFNBQU87QUFBQSxJQUNMLElBQUlBLE9BQU0sSUFBSUQsVUFBUyxRQUFRLEtBQUtELFFBQU8sUUFBUUEsUUFBTztBQUFBLElBQzFELElBQUlFLE9BQU0sSUFBSUQsVUFBUyxTQUFTLEtBQUtELFFBQU8sUUFBUUEsUUFBTztBQUFBLEVBQzdEO0FBQ0Y7QUFHTyxTQUFTLEtBQUtBLFNBQWdCQyxXQUF5QjtBQUM1RCxRQUFNLFFBQVFBLFVBQVMsUUFBUUQsUUFBTztBQUN0QyxRQUFNLFNBQVNDLFVBQVMsU0FBU0QsUUFBTztBQUN4QyxTQUFPLEVBQUUsR0FBR0EsUUFBTyxJQUFJLFFBQVEsR0FBRyxHQUFHQSxRQUFPLElBQUksU0FBUyxHQUFHLE9BQU8sT0FBTztBQUM1RTtBQUdPLFNBQVMsSUFBSSxLQUFVQyxXQUFvQixTQUFTLFlBQW9CO0FBQzdFLFFBQU0sUUFBUSxLQUFLLElBQUksR0FBR0EsVUFBUyxRQUFRLElBQUksTUFBTTtBQUNyRCxRQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUdBLFVBQVMsU0FBUyxJQUFJLE1BQU07QUFDdkQsUUFBTSxRQUFRLEtBQUs7QUFBQSxJQUNqQixRQUFRLEtBQUssSUFBSSxHQUFHLElBQUksS0FBSztBQUFBLElBQzdCLFNBQVMsS0FBSyxJQUFJLEdBQUcsSUFBSSxNQUFNO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLEdBQUcsSUFBSSxJQUFJLElBQUksUUFBUSxHQUFHLEdBQUcsSUFBSSxJQUFJLElBQUksU0FBUyxHQUFHLE1BQU07QUFDdEU7QUFHTyxTQUFTLE9BQU9FLFNBQWdCRixXQUE0QjtBQUNqRSxTQUFPLElBQUksRUFBRSxHQUFHLEdBQUcsR0FBRyxHQUFHLE9BQU9FLFFBQU8sT0FBTyxRQUFRQSxRQUFPLE9BQU8sR0FBR0YsV0FBVSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxPQUFPRSxTQUFnQkYsV0FBb0IsSUFBbUI7QUFDNUUsUUFBTSxNQUNKRSxRQUFPLEtBQUssS0FBSyxDQUFDLFNBQVMsR0FBRyxJQUFJLEtBQUssSUFBSSxLQUFLLE1BQU0sS0FBS0EsUUFBTyxLQUFLQSxRQUFPLEtBQUssU0FBUyxDQUFDO0FBQy9GLE1BQUksQ0FBQyxJQUFLLFFBQU8sT0FBT0EsU0FBUUYsU0FBUTtBQUN4QyxRQUFNRCxVQUFTLElBQUksRUFBRSxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxPQUFPLFlBQVksUUFBUSxJQUFJLE9BQU8sR0FBR0MsU0FBUTtBQUN6RixTQUFPLE1BQU0sRUFBRSxHQUFHRCxTQUFRLEdBQUcsR0FBRyxFQUFFLEdBQUdHLFNBQVFGLFNBQVE7QUFDdkQ7QUFHTyxTQUFTLFFBQVEsUUFBZ0JBLFdBQTRCO0FBQ2xFLFNBQU8sSUFBSSxRQUFRQSxXQUFVLElBQUksVUFBVTtBQUM3QztBQUdPLFNBQVMsT0FBT0QsU0FBZ0JDLFdBQW9CLElBQVcsT0FBdUI7QUFDM0YsUUFBTSxRQUFRLFFBQVFELFNBQVFDLFdBQVUsRUFBRTtBQUMxQyxTQUFPO0FBQUEsSUFDTCxHQUFHLE1BQU0sS0FBSyxHQUFHLElBQUlBLFVBQVMsUUFBUSxLQUFLO0FBQUEsSUFDM0MsR0FBRyxNQUFNLEtBQUssR0FBRyxJQUFJQSxVQUFTLFNBQVMsS0FBSztBQUFBLElBQzVDO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxTQUFTRSxTQUFnQkYsV0FBNEI7QUFDbkUsU0FBTyxPQUFPRSxTQUFRRixTQUFRLEVBQUUsUUFBUTtBQUMxQztBQUlPLFNBQVMsTUFBTUQsU0FBZ0JHLFNBQWdCRixXQUE0QjtBQUNoRixRQUFNLFFBQVEsS0FBSyxJQUFJLFNBQVNFLFNBQVFGLFNBQVEsR0FBRyxTQUFTO0FBQzVELFFBQU0sU0FBUyxPQUFPLFNBQVNELFFBQU8sS0FBSyxLQUFLQSxRQUFPLFFBQVEsSUFBSUEsUUFBTyxRQUFRO0FBQ2xGLFFBQU0sUUFBUSxLQUFLLElBQUksV0FBVyxLQUFLLElBQUksT0FBTyxNQUFNLENBQUM7QUFDekQsUUFBTUksUUFBTyxDQUFDLElBQVksT0FBZSxXQUFtQjtBQUMxRCxVQUFNLE9BQU8sU0FBUyxRQUFRO0FBQzlCLFFBQUksQ0FBQyxPQUFPLFNBQVMsRUFBRSxLQUFLLFNBQVMsSUFBSSxLQUFNLFFBQU8sUUFBUTtBQUM5RCxVQUFNLFNBQVMsYUFBYTtBQUM1QixXQUFPLEtBQUssSUFBSSxRQUFRLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQztBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUFBLElBQ0wsR0FBR0EsTUFBS0osUUFBTyxHQUFHRyxRQUFPLE9BQU9GLFVBQVMsS0FBSztBQUFBLElBQzlDLEdBQUdHLE1BQUtKLFFBQU8sR0FBR0csUUFBTyxRQUFRRixVQUFTLE1BQU07QUFBQSxJQUNoRDtBQUFBLEVBQ0Y7QUFDRjtBQUlPLFNBQVNJLFNBQVEsTUFBYyxJQUFZQyxPQUFzQjtBQUN0RSxNQUFJQSxTQUFRLEVBQUcsUUFBTztBQUN0QixNQUFJQSxTQUFRLEVBQUcsUUFBTztBQUN0QixRQUFNLFFBQVEsS0FBSyxTQUFTLEdBQUcsUUFBUSxLQUFLLFVBQVVBO0FBQ3RELFFBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxJQUFJLEdBQUcsUUFBUSxLQUFLLEtBQUssQ0FBQyxJQUFJO0FBQzFELFFBQU0sTUFBTSxRQUFRQSxTQUFRLElBQUksS0FBSyxRQUFRLElBQUksVUFBVSxJQUFJLEtBQUssUUFBUSxJQUFJLEdBQUc7QUFDbkYsU0FBTztBQUFBLElBQ0wsR0FBRyxLQUFLLEtBQUssR0FBRyxJQUFJLEtBQUssS0FBSztBQUFBLElBQzlCLEdBQUcsS0FBSyxLQUFLLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFBQSxJQUM5QjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsTUFBTUEsT0FBc0I7QUFDMUMsU0FBT0EsUUFBTyxNQUFNLElBQUlBLFNBQVEsSUFBSSxLQUFLLElBQUksSUFBSUEsVUFBUyxJQUFJO0FBQ2hFO0FBR08sU0FBUyxRQUFRQyxJQUFRLEdBQWlCO0FBQy9DLFNBQU9BLEdBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsSUFBSUEsR0FBRSxJQUFJQSxHQUFFLFNBQVNBLEdBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSUEsR0FBRSxJQUFJQSxHQUFFO0FBQzdGO0FBR08sU0FBUyxRQUFRSixTQUFnQkgsU0FBZ0JDLFdBQThCO0FBQ3BGLFFBQU1PLFFBQU8sS0FBS1IsU0FBUUMsU0FBUTtBQUNsQyxRQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBVyxPQUFPRSxRQUFPLE1BQU07QUFDN0IsUUFBSSxJQUFJLElBQUlLLE1BQUssSUFBSUEsTUFBSyxVQUFVLElBQUksSUFBSSxJQUFJLFNBQVNBLE1BQUssRUFBRztBQUNqRSxhQUFTLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDM0MsVUFBSSxRQUFRTCxRQUFPLE9BQU8sRUFBRSxHQUFJSyxLQUFJLEVBQUcsT0FBTSxLQUFLLEVBQUU7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7OztBQzVJQSxJQUFNLFlBQVk7QUFHWCxJQUFNLFlBQVk7QUFHekIsSUFBTSxhQUFhO0FBQ25CLElBQU0sV0FBVztBQUNqQixJQUFNLE1BQU07QUFFTCxJQUFNLFVBQVU7QUFHdkIsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUVWLFlBQ21CLEtBQ0EsT0FDQUMsSUFDQUMsSUFDUixPQUNUO0FBTGlCO0FBQ0E7QUFDQSxhQUFBRDtBQUNBLGFBQUFDO0FBQ1I7QUFFVCxTQUFLLE9BQU8sUUFBUSxRQUFRO0FBQUEsRUFDOUI7QUFBQSxFQVBtQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1I7QUFBQSxFQU5GO0FBQUEsRUFXVCxJQUFJRCxJQUFXQyxJQUFXLE9BQWUsUUFBZ0IsS0FBVSxTQUFTLEdBQVM7QUFDbkYsVUFBTSxJQUFJLEtBQUs7QUFDZixTQUFLLElBQUk7QUFBQSxNQUNQLEtBQUssSUFBSUQsS0FBSTtBQUFBLE1BQ2IsS0FBSyxJQUFJQyxLQUFJO0FBQUEsTUFDYixRQUFRO0FBQUEsTUFDUixTQUFTO0FBQUEsTUFDVCxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQUEsTUFDbkIsU0FBUztBQUFBLElBQ1g7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUNFRCxJQUNBQyxJQUNBLE9BQ0EsUUFDQSxLQUNBLEtBQ0EsUUFDTTtBQUNOLFVBQU0sSUFBSSxLQUFLO0FBQ2YsVUFBTSxFQUFFLEtBQUssSUFBSSxLQUFLO0FBQ3RCLFNBQUssSUFBSTtBQUFBLE1BQ1AsS0FBSyxJQUFJRCxLQUFJO0FBQUEsTUFDYixLQUFLLElBQUlDLEtBQUk7QUFBQSxNQUNiLFFBQVE7QUFBQSxNQUNSLFNBQVM7QUFBQSxNQUNULEtBQUssR0FBRztBQUFBLE1BQ1IsS0FBSyxHQUFHO0FBQUEsTUFDUixTQUFTO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU1ELElBQVdDLElBQVcsT0FBZSxRQUFnQixLQUFVLFFBQXNCO0FBQ3pGLFVBQU0sSUFBSSxLQUFLO0FBQ2YsVUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQztBQUM3QyxTQUFLLElBQUk7QUFBQSxNQUNQLEtBQUssSUFBSUQsS0FBSTtBQUFBLE1BQ2IsS0FBSyxJQUFJQyxLQUFJO0FBQUEsTUFDYixRQUFRO0FBQUEsTUFDUixTQUFTO0FBQUEsTUFDVCxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQUEsTUFDbkI7QUFBQSxNQUNBLFNBQVM7QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBSUQsSUFBV0MsSUFBVyxRQUFnQixLQUFnQjtBQUN4RCxVQUFNLElBQUksS0FBSztBQUNmLFNBQUssSUFBSSxJQUFJLEtBQUssSUFBSUQsS0FBSSxHQUFHLEtBQUssSUFBSUMsS0FBSSxHQUFHLFNBQVMsR0FBRyxLQUFLLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFBQSxFQUMvRTtBQUFBLEVBRUEsS0FBS0QsSUFBV0MsSUFBVyxRQUFnQixLQUFVLE1BQW9CO0FBQ3ZFLFVBQU0sSUFBSSxLQUFLO0FBQ2YsU0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJRCxLQUFJLEdBQUcsS0FBSyxJQUFJQyxLQUFJLEdBQUcsU0FBUyxHQUFHLEtBQUssTUFBTSxLQUFLLEdBQUcsR0FBRyxPQUFPLENBQUM7QUFBQSxFQUMxRjtBQUFBO0FBQUEsRUFHQSxLQUNFLE1BQ0FDLFVBQ0EsTUFDQSxLQUNBQyxNQUNNO0FBQ04sVUFBTSxDQUFDSCxJQUFHQyxJQUFHLE9BQU8sTUFBTSxJQUFJO0FBQzlCLFVBQU0sS0FBSyxRQUFRLE9BQU9DLFdBQVUsTUFBTUE7QUFDMUMsVUFBTSxLQUFLLFNBQVMsT0FBTyxPQUFPLE1BQU07QUFDeEMsYUFBUyxNQUFNLEdBQUcsTUFBTSxNQUFNLE9BQU87QUFDbkMsZUFBUyxTQUFTLEdBQUcsU0FBU0EsVUFBUyxVQUFVO0FBQy9DLFFBQUFDLEtBQUlILEtBQUksVUFBVSxJQUFJLE1BQU1DLEtBQUksT0FBTyxJQUFJLE1BQU0sR0FBRyxDQUFDO0FBQUEsTUFDdkQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxLQUFLRCxJQUFXQyxJQUFXLE9BQWUsUUFBc0I7QUFDOUQsUUFBSSxDQUFDLEtBQUssTUFBTTtBQUNkLFdBQUssSUFBSUQsSUFBR0MsSUFBRyxPQUFPLFFBQVEsU0FBUyxDQUFDO0FBQ3hDO0FBQUEsSUFDRjtBQUNBLFNBQUssSUFBSUQsSUFBR0MsSUFBRyxPQUFPLFFBQVEsU0FBUyxDQUFDO0FBQ3hDLFVBQU1HLFNBQVE7QUFDZCxVQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLFNBQVMsS0FBS0EsTUFBSyxDQUFDO0FBQ3pELFVBQU1GLFdBQVUsS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLFFBQVEsS0FBS0UsTUFBSyxDQUFDO0FBQzNELFVBQU0sT0FBT0osTUFBSyxTQUFTRSxXQUFVLEtBQUtFLFVBQVM7QUFDbkQsVUFBTSxNQUFNSCxNQUFLLFVBQVUsT0FBTyxLQUFLRyxVQUFTO0FBQ2hELGFBQVMsTUFBTSxHQUFHLE1BQU0sTUFBTSxPQUFPO0FBQ25DLFlBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxJQUFJQSxTQUFRO0FBQzFDLGVBQVMsU0FBUyxHQUFHLFNBQVNGLFdBQVcsTUFBTSxHQUFJLFVBQVU7QUFDM0QsYUFBSyxJQUFJLE9BQU8sU0FBU0UsU0FBUSxPQUFPLE1BQU0sTUFBTUEsUUFBTyxLQUFLLE1BQU07QUFBQSxNQUN4RTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU1KLElBQVdDLElBQVcsT0FBZSxRQUFzQjtBQUMvRCxTQUFLLElBQUlELElBQUdDLElBQUcsT0FBTyxRQUFRLFNBQVMsQ0FBQztBQUN4QyxRQUFJLENBQUMsS0FBSyxLQUFNO0FBQ2hCLFVBQU1JLFNBQVEsS0FBSyxNQUFNLFFBQVEsQ0FBQztBQUNsQyxTQUFLO0FBQUEsTUFBSyxDQUFDTCxLQUFJLEdBQUdDLEtBQUksR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFO0FBQUEsTUFBR0k7QUFBQSxNQUFPO0FBQUEsTUFBRztBQUFBLE1BQUcsQ0FBQyxNQUFNLEtBQUssR0FBRyxNQUM1RSxLQUFLLElBQUksTUFBTSxLQUFLLEdBQUcsR0FBRyxRQUFRLENBQUM7QUFBQSxJQUNyQztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTUwsSUFBV0MsSUFBVyxPQUFlLFFBQXNCO0FBQy9ELFNBQUssSUFBSUQsSUFBR0MsSUFBRyxPQUFPLFFBQVEsU0FBUyxHQUFHO0FBQzFDLFFBQUksQ0FBQyxLQUFLLE1BQU07QUFDZCxXQUFLLElBQUlELElBQUdDLElBQUcsR0FBRyxRQUFRLFNBQVMsQ0FBQztBQUNwQztBQUFBLElBQ0Y7QUFDQSxTQUFLLE1BQU1ELElBQUdDLElBQUcsT0FBTyxRQUFRLGFBQWEsR0FBRztBQUNoRCxTQUFLLElBQUlELEtBQUksS0FBS0MsS0FBSSxLQUFLLEtBQUssU0FBUyxHQUFHLFNBQVMsQ0FBQztBQUN0RCxTQUFLLElBQUlELEtBQUksR0FBR0MsS0FBSSxTQUFTLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxXQUFXO0FBQ2xFLFNBQUssSUFBSUQsS0FBSSxRQUFRLEtBQUtDLEtBQUksS0FBSyxLQUFLLE1BQU07QUFBQSxFQUNoRDtBQUFBO0FBQUEsRUFHQSxLQUFLRCxJQUFXQyxJQUFXLE9BQWUsUUFBc0I7QUFDOUQsU0FBSyxJQUFJRCxJQUFHQyxJQUFHLE9BQU8sUUFBUSxVQUFVLENBQUM7QUFDekMsUUFBSSxLQUFLLEtBQU0sTUFBSyxJQUFJRCxLQUFJLFFBQVEsS0FBS0MsSUFBRyxRQUFRLEtBQUssS0FBSyxPQUFPO0FBQUEsRUFDdkU7QUFBQTtBQUFBLEVBR0EsT0FBT0QsSUFBV0MsSUFBVyxPQUFlLFFBQXNCO0FBQ2hFLFNBQUssSUFBSUQsSUFBR0MsSUFBRyxPQUFPLFFBQVEsU0FBUyxDQUFDO0FBQ3hDLFFBQUksS0FBSyxLQUFNLE1BQUssTUFBTUQsSUFBR0MsSUFBRyxPQUFPLFFBQVEsYUFBYSxDQUFDO0FBQzdELFVBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxTQUFTLENBQUM7QUFDcEMsU0FBSyxJQUFJRCxLQUFJLEdBQUdDLEtBQUksU0FBUyxJQUFJLE9BQU8sR0FBRyxJQUFJLE1BQU0sVUFBVSxDQUFDO0FBQ2hFLFFBQUksQ0FBQyxLQUFLLEtBQU07QUFDaEIsU0FBSyxJQUFJRCxLQUFJLElBQUlDLEtBQUksU0FBUyxJQUFJLEdBQUcsR0FBRyxHQUFHLE1BQU07QUFDakQsU0FBSyxJQUFJRCxLQUFJLElBQUlDLEtBQUksU0FBUyxJQUFJLEdBQUcsR0FBRyxHQUFHLE1BQU07QUFDakQsU0FBSyxJQUFJRCxLQUFJLFFBQVEsR0FBR0MsS0FBSSxHQUFHLEdBQUcsU0FBUyxJQUFJLFNBQVMsR0FBRztBQUMzRCxTQUFLLElBQUlELEtBQUksUUFBUSxJQUFJQyxLQUFJLFNBQVMsR0FBRyxLQUFLLEtBQUs7QUFBQSxFQUNyRDtBQUFBO0FBQUEsRUFHQSxJQUFJRCxJQUFXQyxJQUFXLFFBQXNCO0FBQzlDLFNBQUssSUFBSUQsSUFBR0MsSUFBRyxRQUFRLE9BQU87QUFDOUIsU0FBSyxLQUFLRCxJQUFHQyxJQUFHLFNBQVMsTUFBTSxhQUFhLEdBQUc7QUFDL0MsUUFBSSxDQUFDLEtBQUssTUFBTTtBQUNkLFdBQUssSUFBSUQsSUFBR0MsSUFBRyxTQUFTLEtBQUssT0FBTztBQUNwQztBQUFBLElBQ0Y7QUFDQSxTQUFLLEtBQUtELElBQUdDLElBQUcsU0FBUyxLQUFLLFFBQVEsR0FBRztBQUN6QyxTQUFLLEtBQUtELElBQUdDLElBQUcsU0FBUyxNQUFNLFFBQVEsR0FBRztBQUMxQyxTQUFLLElBQUlELElBQUdDLElBQUcsU0FBUyxNQUFNLE1BQU07QUFBQSxFQUN0QztBQUNGO0FBR0EsU0FBUyxRQUFRLEdBQVUsUUFBc0I7QUFDL0MsSUFBRSxNQUFNLEdBQUcsR0FBRyxjQUFjLFFBQVEsUUFBUSxXQUFXLEdBQUc7QUFDMUQsSUFBRSxNQUFNLEdBQUcsR0FBRyxjQUFjLFFBQVEsWUFBWSxHQUFHO0FBQ25ELGFBQVdELE1BQUssQ0FBQyxHQUFHLGVBQWUsR0FBRyxHQUFHO0FBQ3ZDLFFBQUksRUFBRSxNQUFNO0FBQ1YsUUFBRSxJQUFJQSxPQUFNLElBQUksTUFBTUEsSUFBRyxHQUFHLEtBQUssU0FBUyxHQUFHLFdBQVc7QUFDeEQsUUFBRSxJQUFJQSxLQUFJLE1BQU0sR0FBRyxHQUFHLEtBQUssT0FBTztBQUNsQyxRQUFFLElBQUlBLEtBQUksTUFBTSxHQUFHLFNBQVMsR0FBRyxLQUFLLE9BQU87QUFBQSxJQUM3QyxNQUFPLEdBQUUsSUFBSUEsS0FBSSxHQUFHLEdBQUcsTUFBTSxHQUFHLFNBQVMsR0FBRyxPQUFPO0FBQUEsRUFDckQ7QUFDQSxNQUFJLEVBQUUsUUFBUSxTQUFTLE1BQU07QUFDM0IsZUFBV0EsTUFBSyxDQUFDLEtBQUssZUFBZSxNQUFNLEdBQUc7QUFDNUMsUUFBRSxJQUFJQSxJQUFHLFNBQVMsSUFBSSxLQUFLLEdBQUcsTUFBTSxHQUFHLEtBQUssSUFBSSxTQUFTLElBQUksSUFBSSxFQUFFLEdBQUcsU0FBUyxDQUFDO0FBQUEsRUFDcEY7QUFDRjtBQUVBLFNBQVMsWUFBWSxHQUFVLE9BQWUsUUFBc0I7QUFDbEUsUUFBTSxPQUF5QixDQUFDLFlBQVksV0FBVyxVQUFVO0FBQ2pFLE1BQUksVUFBVSxHQUFHO0FBQ2YsTUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxTQUFTLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDQSxJQUFHQyxJQUFHLEdBQUcsTUFBTSxFQUFFLE1BQU1ELElBQUdDLElBQUcsR0FBRyxDQUFDLENBQUM7QUFDdkY7QUFBQSxFQUNGO0FBQ0EsSUFBRSxLQUFLLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxRQUFRLEtBQUs7QUFDMUIsTUFBSSxRQUFRLEVBQUcsR0FBRSxNQUFNLFdBQVcsT0FBTyxHQUFHLFdBQVcsWUFBWSxRQUFRLEtBQUssT0FBTyxDQUFDO0FBQ3hGLElBQUU7QUFBQSxJQUNBLENBQUMsV0FBVyxNQUFNLEdBQUcsV0FBVyxXQUFXLFNBQVMsTUFBTSxDQUFDO0FBQUEsSUFDM0QsVUFBVSxJQUFJLElBQUk7QUFBQSxJQUNsQjtBQUFBLElBQ0E7QUFBQSxJQUNBLENBQUNELElBQUdDLElBQUcsR0FBRyxNQUFNLEVBQUUsTUFBTUQsSUFBR0MsSUFBRyxHQUFHLENBQUM7QUFBQSxFQUNwQztBQUNGO0FBRUEsU0FBUyxXQUFXLEdBQVUsT0FBZSxRQUFzQjtBQUNqRSxNQUFJLFVBQVUsR0FBRztBQUNmLFVBQU0sR0FBRyxLQUFLLENBQUM7QUFDZixNQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksU0FBUyxDQUFDO0FBQy9CLE1BQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDL0I7QUFBQSxFQUNGO0FBRUEsSUFBRSxLQUFLLENBQUMsWUFBWSxHQUFHLFdBQVcsWUFBWSxPQUFPLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDRCxJQUFHQyxJQUFHLEdBQUcsTUFBTTtBQUNqRixNQUFFLElBQUlELElBQUdDLElBQUcsR0FBRyxHQUFHLFNBQVMsQ0FBQztBQUM1QixRQUFJLEVBQUUsS0FBTSxHQUFFLElBQUlELEtBQUksR0FBR0MsS0FBSSxJQUFJLElBQUksS0FBSyxJQUFJLElBQUksR0FBRyxRQUFRLEdBQUc7QUFDaEUsUUFBSSxFQUFFLEtBQU0sR0FBRSxJQUFJRCxLQUFJLElBQUksR0FBR0MsS0FBSSxJQUFJLEdBQUcsS0FBSyxPQUFPO0FBQUEsRUFDdEQsQ0FBQztBQUNELFFBQU0sT0FBTyxLQUFLLElBQUksUUFBUSxHQUFHLENBQUM7QUFDbEMsSUFBRSxLQUFLLENBQUMsS0FBSyxPQUFPLEdBQUcsSUFBSSxTQUFTLE9BQU8sQ0FBQyxHQUFHLEdBQUcsTUFBTSxHQUFHLENBQUNELElBQUdDLElBQUcsR0FBRyxNQUFNO0FBQ3pFLE1BQUUsT0FBT0QsSUFBR0MsSUFBRyxHQUFHLENBQUM7QUFBQSxFQUNyQixDQUFDO0FBQ0QsUUFBTSxPQUFPLFNBQVMsT0FBTztBQUM3QixNQUFJLE9BQU8sTUFBTTtBQUNmLFVBQU0sU0FBUyxLQUFLLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQztBQUN4QyxhQUFTLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBTSxHQUFFLElBQUksS0FBSyxLQUFLLElBQUksT0FBTyxJQUFJLE9BQU8sR0FBRyxNQUFNO0FBQUEsRUFDaEYsTUFBTyxHQUFFLEtBQUssV0FBVyxPQUFPLEdBQUcsSUFBSSxTQUFTLE9BQU8sRUFBRTtBQUN6RCxRQUFNLEdBQUcsVUFBVSxJQUFJLE1BQU0sSUFBSSxTQUFTLEVBQUU7QUFDOUM7QUFHQSxTQUFTLE1BQU0sR0FBVUQsSUFBV0MsSUFBaUI7QUFDbkQsSUFBRSxLQUFLRCxJQUFHQyxLQUFJLEdBQUcsSUFBSSxFQUFFO0FBQ3ZCLElBQUUsS0FBS0QsS0FBSSxJQUFJQyxLQUFJLEdBQUcsSUFBSSxFQUFFO0FBQzVCLElBQUUsSUFBSUQsS0FBSSxJQUFJQyxLQUFJLEdBQUcsR0FBRyxHQUFHLFFBQVEsQ0FBQztBQUNwQyxJQUFFLElBQUlELEtBQUksSUFBSUMsS0FBSSxJQUFJLEdBQUcsR0FBRyxRQUFRLENBQUM7QUFDckMsSUFBRSxJQUFJRCxLQUFJLElBQUlDLEtBQUksR0FBRyxJQUFJLElBQUksVUFBVSxDQUFDO0FBQzFDO0FBRUEsU0FBUyxZQUFZLEdBQVUsT0FBZSxRQUFzQjtBQUNsRSxRQUFNLFFBQVEsQ0FBQ0QsSUFBV0MsSUFBVyxPQUFlQyxhQUNsRCxFQUFFLEtBQUssQ0FBQ0YsSUFBR0MsSUFBRyxPQUFPLEVBQUUsR0FBR0MsVUFBUyxHQUFHLEtBQUssQ0FBQyxNQUFNSSxNQUFLLEdBQUcsTUFBTSxFQUFFLEtBQUssTUFBTUEsTUFBSyxHQUFHLENBQUMsQ0FBQztBQUN6RixRQUFNLE1BQU07QUFDWixRQUFNLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDckIsUUFBTSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQ3JCLElBQUUsS0FBSyxDQUFDLEtBQUssS0FBSyxJQUFJLEVBQUUsR0FBRyxHQUFHLEdBQUcsS0FBSyxDQUFDTixJQUFHQyxJQUFHLEdBQUcsTUFBTTtBQUNwRCxNQUFFLElBQUlELElBQUdDLElBQUcsR0FBRyxHQUFHLFNBQVMsQ0FBQztBQUM1QixNQUFFLElBQUlELEtBQUksR0FBR0MsS0FBSSxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsVUFBVSxDQUFDO0FBQUEsRUFDL0MsQ0FBQztBQUNELFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFVBQU1BLEtBQUksT0FBTztBQUNqQixNQUFFLElBQUksWUFBWSxHQUFHQSxLQUFJLEtBQUssV0FBVyxZQUFZLEdBQUcsR0FBRyxXQUFXO0FBQ3RFLGFBQVMsUUFBUSxHQUFHLFFBQVEsR0FBRyxRQUFTLE9BQU0sWUFBWSxRQUFRLElBQUlBLEtBQUksR0FBRyxJQUFJLENBQUM7QUFBQSxFQUNwRjtBQUNBLE1BQUksRUFBRSxLQUFNLEdBQUUsSUFBSSxLQUFLLFNBQVMsR0FBRyxLQUFLLEtBQUs7QUFDL0M7QUFFQSxTQUFTLFdBQVcsR0FBVSxPQUFlLFFBQXNCO0FBQ2pFLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFVBQU1BLEtBQUksT0FBTztBQUNqQixVQUFNLFNBQVNBLE1BQUssU0FBUyxRQUFRLElBQUksU0FBU0EsS0FBSSxRQUFRO0FBQzlELGFBQVMsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFNLEdBQUUsSUFBSSxNQUFNLEtBQUssSUFBSSxRQUFRLElBQUk7QUFDaEUsTUFBRSxPQUFPLEtBQUtBLEtBQUksR0FBRyxJQUFJLE9BQU8sR0FBRztBQUNuQyxRQUFJLE9BQU8sRUFBRyxHQUFFLEtBQUssV0FBV0EsS0FBSSxHQUFHLEtBQUssT0FBTyxFQUFFO0FBQUEsRUFDdkQ7QUFDRjtBQUVBLFNBQVMsYUFBYSxHQUFVLE9BQWUsUUFBc0I7QUFDbkUsUUFBTUMsV0FBVTtBQUNoQixRQUFNLE9BQU8sSUFBSTtBQUNqQixRQUFNLE1BQU07QUFDWixRQUFNLFVBQVUsV0FBVyxZQUFZLEtBQUtBO0FBQzVDLFFBQU0sVUFBVSxTQUFTLElBQUksTUFBTSxLQUFLO0FBQ3hDLFdBQVMsTUFBTSxHQUFHLE1BQU0sTUFBTSxPQUFPO0FBQ25DLGFBQVMsU0FBUyxNQUFNLElBQUksSUFBSSxHQUFHLFNBQVNBLFVBQVMsVUFBVTtBQUM3RCxRQUFFLE1BQU0sWUFBWSxTQUFTLFFBQVEsTUFBTSxNQUFNLFFBQVEsU0FBUyxHQUFHLFNBQVMsQ0FBQztBQUFBLElBQ2pGO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxZQUFZLEdBQVUsT0FBZSxRQUFzQjtBQUNsRSxXQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sUUFBUTtBQUN2QyxVQUFNRCxLQUFJLE9BQU8sT0FBTztBQUN4QixVQUFNLEtBQUssU0FBUyxRQUFRLElBQUksVUFBVSxPQUFPLEtBQUssUUFBUUEsS0FBSTtBQUNsRSxNQUFFLElBQUksWUFBWUEsSUFBRyxXQUFXLFlBQVksR0FBRyxTQUFTLENBQUM7QUFDekQsUUFBSSxFQUFFLEtBQU0sR0FBRSxNQUFNLFlBQVlBLElBQUcsV0FBVyxZQUFZLEdBQUcsYUFBYSxDQUFDO0FBQzNFLGFBQVMsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFNLEdBQUUsS0FBSyxhQUFhLEtBQUssS0FBSyxJQUFJQSxLQUFJLElBQUksSUFBSSxHQUFHLElBQUksRUFBRTtBQUN0RixRQUFJLEVBQUUsS0FBTSxHQUFFLElBQUksV0FBVyxJQUFJQSxLQUFJLElBQUksR0FBRyxLQUFLLEtBQUs7QUFDdEQsTUFBRSxJQUFJLFdBQVcsSUFBSUEsS0FBSSxHQUFHLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQztBQUNsRCxRQUFJLE9BQU8sR0FBRztBQUNaLFFBQUUsT0FBTyxXQUFXQSxJQUFHLElBQUksQ0FBQztBQUM1QixRQUFFLE9BQU8sWUFBWSxJQUFJQSxJQUFHLElBQUksQ0FBQztBQUFBLElBQ25DO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxRQUdGO0FBQUEsRUFDRixRQUFRLEVBQUUsT0FBTyxhQUFhLE1BQU0sV0FBVztBQUFBLEVBQy9DLFFBQVEsRUFBRSxPQUFPLGFBQWEsTUFBTSxXQUFXO0FBQUEsRUFDL0MsU0FBUyxFQUFFLE9BQU8sY0FBYyxNQUFNLFlBQVk7QUFDcEQ7QUFHTyxTQUFTLFFBQVEsS0FBVSxPQUFjLEtBQWFELElBQVdDLElBQVcsT0FBZTtBQUNoRyxNQUFJLElBQUksU0FBUyxTQUFTO0FBQ3hCLGNBQVUsSUFBSSxNQUFNLEtBQUssT0FBT0QsSUFBR0MsSUFBRyxRQUFRLFVBQVUsR0FBRyxJQUFJLElBQUk7QUFDbkU7QUFBQSxFQUNGO0FBQ0EsUUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLE9BQU9ELElBQUdDLElBQUcsUUFBUSxZQUFZO0FBQzFELFFBQU0sU0FBUyxJQUFJLFFBQVEsT0FBTztBQUNsQyxVQUFRLEdBQUcsTUFBTTtBQUNqQixRQUFNLElBQUksU0FBUyxTQUFTLFdBQVcsSUFBSSxJQUFJLEVBQUUsSUFBSSxJQUFJLEVBQUUsR0FBRyxJQUFJLE9BQU8sTUFBTTtBQUNqRjtBQUdBLFNBQVMsVUFBVSxHQUFVLE1BQThCO0FBQ3pELElBQUUsSUFBSSxHQUFHLEdBQUcsWUFBWSxNQUFNLE1BQU07QUFDcEMsSUFBRSxJQUFJLFVBQVUsR0FBRyxjQUFjLE1BQU0sS0FBSztBQUM1QyxJQUFFLElBQUksVUFBVSxPQUFPLEdBQUcsY0FBYyxHQUFHLFNBQVM7QUFDcEQsSUFBRSxJQUFJLEdBQUcsR0FBRyxJQUFJLE1BQU0sTUFBTTtBQUM1QixJQUFFLElBQUksYUFBYSxJQUFJLEdBQUcsSUFBSSxNQUFNLE1BQU07QUFDMUMsTUFBSSxDQUFDLEVBQUUsS0FBTTtBQUNiLElBQUUsSUFBSSxHQUFHLEdBQUcsR0FBRyxNQUFNLFVBQVU7QUFDL0IsSUFBRSxJQUFJLGFBQWEsR0FBRyxHQUFHLEdBQUcsTUFBTSxVQUFVO0FBQzVDLElBQUUsSUFBSSxNQUFNLEdBQUcsS0FBSyxNQUFNLFVBQVU7QUFDcEMsSUFBRSxJQUFJLGFBQWEsTUFBTSxHQUFHLEtBQUssTUFBTSxVQUFVO0FBQ2pELGFBQVdBLE1BQUssQ0FBQyxHQUFHLElBQUksRUFBRSxHQUFHO0FBQzNCLE1BQUUsSUFBSSxNQUFNQSxJQUFHLEdBQUcsR0FBRyxRQUFRLENBQUM7QUFDOUIsTUFBRSxJQUFJLGFBQWEsTUFBTUEsSUFBRyxHQUFHLEdBQUcsUUFBUSxDQUFDO0FBQUEsRUFDN0M7QUFDQSxNQUFJLFNBQVMsUUFBUTtBQUNuQixNQUFFLElBQUksS0FBSyxHQUFHLEdBQUcsTUFBTSxNQUFNO0FBQzdCLGVBQVdBLE1BQUssQ0FBQyxHQUFHLEVBQUUsRUFBRyxHQUFFLElBQUksR0FBR0EsSUFBRyxHQUFHLEdBQUcsVUFBVSxDQUFDO0FBQUEsRUFDeEQ7QUFDRjtBQUdPLFNBQVMsVUFDZCxLQUNBLE9BQ0FELElBQ0FDLElBQ0EsT0FDQSxRQUNNO0FBQ04sUUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLE9BQU9ELElBQUdDLElBQUcsS0FBSztBQUMzQyxRQUFNLE1BQU0sU0FBUztBQUNyQixJQUFFLE1BQU0sR0FBRyxHQUFHLFlBQVksS0FBSyxhQUFhLFFBQVEsQ0FBQztBQUNyRCxJQUFFLElBQUksR0FBRyxNQUFNLEdBQUcsWUFBWSxNQUFNLEdBQUcsTUFBTTtBQUM3QyxJQUFFLElBQUksR0FBRyxLQUFLLFlBQVksT0FBTyxJQUFJLE1BQU07QUFDM0MsSUFBRSxJQUFJLElBQUksU0FBUyxJQUFJLElBQUksSUFBSSxZQUFZLENBQUM7QUFDNUMsSUFBRSxJQUFJLGFBQWEsSUFBSSxTQUFTLElBQUksSUFBSSxJQUFJLFlBQVksQ0FBQztBQUN6RCxNQUFJLENBQUMsRUFBRSxLQUFNO0FBQ2IsSUFBRSxJQUFJLEdBQUcsTUFBTSxHQUFHLFlBQVksR0FBRyxVQUFVO0FBQzNDLElBQUUsSUFBSSxHQUFHLEtBQUssWUFBWSxHQUFHLFVBQVU7QUFDdkMsSUFBRSxNQUFNLEdBQUcsR0FBRyxZQUFZLFNBQVMsSUFBSSxZQUFZLENBQUM7QUFDcEQsSUFBRTtBQUFBLElBQUssQ0FBQyxhQUFhLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQztBQUFBLElBQUc7QUFBQSxJQUFJO0FBQUEsSUFBRztBQUFBLElBQUcsQ0FBQyxNQUFNLEtBQUssR0FBRyxNQUNoRSxFQUFFLElBQUksTUFBTSxLQUFLLEdBQUcsR0FBRyxZQUFZLENBQUM7QUFBQSxFQUN0QztBQUNGOzs7QUNyV0EsSUFBTSxhQUFhO0FBQ25CLElBQU0sU0FBUyxvQkFBSSxJQUFvQjtBQUVoQyxJQUFNLFlBQU4sTUFBK0I7QUFBQSxFQUtwQyxZQUNtQixLQUNBLEtBQ0EsT0FDQSxXQUNqQjtBQUppQjtBQUNBO0FBQ0E7QUFDQTtBQUVqQixRQUFJLGFBQWEsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFDakMsUUFBSSxjQUFjO0FBQ2xCLFFBQUksZUFBZTtBQUFBLEVBQ3JCO0FBQUEsRUFSbUI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQVJYLE9BQU87QUFBQSxFQUNQLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQWFQLElBQUksTUFBb0I7QUFDOUIsUUFBSSxTQUFTLEtBQUssS0FBTTtBQUN4QixTQUFLLE9BQU87QUFDWixTQUFLLElBQUksWUFBWTtBQUFBLEVBQ3ZCO0FBQUEsRUFFQSxJQUFJTSxJQUFXQyxJQUFXLE9BQWUsUUFBZ0IsTUFBYyxTQUFTLEdBQVM7QUFDdkYsVUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJO0FBQ3JCLFVBQU0sT0FBTyxLQUFLLE1BQU1ELEtBQUksR0FBRztBQUMvQixVQUFNLE1BQU0sS0FBSyxNQUFNQyxLQUFJLEdBQUc7QUFDOUIsVUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBT0QsS0FBSSxTQUFTLEdBQUcsSUFBSSxJQUFJO0FBQzFELFVBQU0sSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU9DLEtBQUksVUFBVSxHQUFHLElBQUksR0FBRztBQUMxRCxTQUFLLElBQUksSUFBSTtBQUNiLFFBQUksU0FBUyxNQUFNLEtBQUs7QUFDdEIsVUFBSSxTQUFTLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDNUI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFVO0FBQ2QsUUFBSSxVQUFVLE1BQU0sS0FBSyxHQUFHLEdBQUcsS0FBSyxJQUFJLFNBQVMsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDbkUsUUFBSSxLQUFLO0FBQUEsRUFDWDtBQUFBLEVBRUEsTUFDRUQsSUFDQUMsSUFDQSxPQUNBLFFBQ0EsS0FDQSxRQUNBLFFBQ007QUFDTixVQUFNQyxZQUFXLEtBQUssSUFBSSxxQkFBcUIsR0FBR0QsS0FBSSxLQUFLLEtBQUssSUFBSUEsS0FBSSxVQUFVLEtBQUssR0FBRztBQUMxRixJQUFBQyxVQUFTLGFBQWEsR0FBRyxHQUFHO0FBQzVCLElBQUFBLFVBQVMsYUFBYSxHQUFHLE1BQU07QUFDL0IsU0FBSyxJQUFJLFlBQVlBO0FBQ3JCLFNBQUssT0FBTyxHQUFHLEdBQUcsT0FBTyxNQUFNO0FBQy9CLFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFNBQUssSUFBSUYsSUFBR0MsSUFBRyxPQUFPLFFBQVEsUUFBUSxNQUFNO0FBQzVDLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQSxFQUVBLE1BQ0VELElBQ0FDLElBQ0EsT0FDQSxRQUNBLEtBQ0EsTUFDQSxTQUFTLEdBQ0g7QUFDTixVQUFNLEVBQUUsS0FBSyxJQUFJLElBQUk7QUFDckIsVUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUNoRCxVQUFNLE9BQU8sS0FBSyxNQUFNRCxLQUFJLEdBQUcsSUFBSSxRQUFRO0FBQzNDLFVBQU0sTUFBTSxLQUFLLE1BQU1DLEtBQUksR0FBRyxJQUFJLFFBQVE7QUFDMUMsVUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBT0QsS0FBSSxTQUFTLEdBQUcsSUFBSSxPQUFPLFFBQVEsQ0FBQztBQUN0RSxVQUFNLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPQyxLQUFJLFVBQVUsR0FBRyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQ3RFLFNBQUssS0FBSyxLQUFLLEtBQUs7QUFDcEIsUUFBSSxTQUFTLE1BQU0sS0FBSztBQUN0QixVQUFJLFdBQVcsTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUM5QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFVBQVU7QUFDZCxRQUFJLFVBQVUsTUFBTSxLQUFLLEdBQUcsR0FBRyxLQUFLLElBQUksU0FBUyxLQUFLLElBQUksR0FBRyxJQUFJLENBQUMsQ0FBQztBQUNuRSxRQUFJLE9BQU87QUFBQSxFQUNiO0FBQUEsRUFFUSxLQUFLLEtBQWFFLFNBQXNCO0FBQzlDLFFBQUksUUFBUSxLQUFLLFFBQVE7QUFDdkIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxJQUFJLGNBQWM7QUFBQSxJQUN6QjtBQUNBLFNBQUssSUFBSSxZQUFZQTtBQUFBLEVBQ3ZCO0FBQUEsRUFFQSxJQUFJSCxJQUFXQyxJQUFXLFFBQWdCLE1BQW9CO0FBQzVELFVBQU0sRUFBRSxLQUFLLElBQUksSUFBSTtBQUNyQixTQUFLLElBQUksSUFBSTtBQUNiLFFBQUksVUFBVTtBQUNkLFFBQUksSUFBSUQsS0FBSSxLQUFLQyxLQUFJLEtBQUssU0FBUyxLQUFLLEdBQUcsSUFBSSxLQUFLLEVBQUU7QUFDdEQsUUFBSSxLQUFLO0FBQUEsRUFDWDtBQUFBLEVBRUEsS0FBS0QsSUFBV0MsSUFBVyxRQUFnQixLQUFhLE1BQWNHLFFBQU8sR0FBUztBQUNwRixVQUFNLEVBQUUsS0FBSyxJQUFJLElBQUk7QUFDckIsU0FBSyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ3pCLFFBQUksVUFBVTtBQUNkLFFBQUksSUFBSUosS0FBSSxLQUFLQyxLQUFJLEtBQUssU0FBUyxLQUFLLENBQUMsS0FBSyxLQUFLLEdBQUcsQ0FBQyxLQUFLLEtBQUssSUFBSUcsUUFBTyxJQUFJLEtBQUssRUFBRTtBQUN2RixRQUFJLE9BQU87QUFBQSxFQUNiO0FBQUEsRUFFQSxLQUFLLElBQVksSUFBWSxJQUFZLElBQVksS0FBYSxNQUFvQjtBQUNwRixVQUFNLEVBQUUsS0FBSyxJQUFJLElBQUk7QUFDckIsU0FBSyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ3pCLFFBQUksVUFBVTtBQUNkLFFBQUksT0FBTyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQzdCLFFBQUksT0FBTyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQzdCLFFBQUksT0FBTztBQUFBLEVBQ2I7QUFBQSxFQUVBLEtBQUssUUFBMkIsTUFBb0I7QUFDbEQsVUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJO0FBQ3JCLFNBQUssSUFBSSxJQUFJO0FBQ2IsUUFBSSxVQUFVO0FBQ2QsYUFBUyxLQUFLLEdBQUcsS0FBSyxJQUFJLE9BQU8sUUFBUSxNQUFNLEdBQUc7QUFDaEQsWUFBTSxDQUFDSixJQUFHQyxFQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLElBQUssR0FBRztBQUN4RCxVQUFJLE9BQU8sRUFBRyxLQUFJLE9BQU9ELElBQUdDLEVBQUM7QUFBQSxVQUN4QixLQUFJLE9BQU9ELElBQUdDLEVBQUM7QUFBQSxJQUN0QjtBQUNBLFFBQUksVUFBVTtBQUNkLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQSxFQUVRLEtBQUssTUFBYyxRQUFzQjtBQUMvQyxVQUFNLE9BQU8sR0FBRyxNQUFNLElBQUksS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLElBQUk7QUFDbEYsUUFBSSxTQUFTLEtBQUssS0FBTTtBQUN4QixTQUFLLE9BQU87QUFDWixTQUFLLElBQUksT0FBTztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxLQUNFRCxJQUNBQyxJQUNBLE1BQ0EsTUFDQSxLQUNBLFFBQWUsUUFDZixTQUFTLEtBQ0g7QUFDTixTQUFLLEtBQUssTUFBTSxNQUFNO0FBQ3RCLFNBQUssSUFBSSxHQUFHO0FBQ1osVUFBTSxPQUFPLFVBQVUsU0FBUyxJQUFJLEtBQUssUUFBUSxNQUFNLE1BQU0sTUFBTTtBQUNuRSxVQUFNLE9BQU8sVUFBVSxVQUFVRCxLQUFJLE9BQU9BLEtBQUksT0FBTztBQUN2RCxTQUFLLElBQUksU0FBUyxNQUFNLEtBQUssTUFBTSxPQUFPLEtBQUssR0FBRyxHQUFHLEtBQUssTUFBTUMsS0FBSSxLQUFLLE1BQU0sTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUFBLEVBQ2hHO0FBQUEsRUFFQSxRQUFRLE1BQWMsTUFBYyxTQUFTLEtBQWE7QUFDeEQsVUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUk7QUFDNUIsUUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHO0FBQzFCLFFBQUksVUFBVSxRQUFXO0FBQ3ZCLFlBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsV0FBSyxJQUFJLE9BQU8sR0FBRyxNQUFNLFVBQVUsS0FBSyxNQUFNLElBQUk7QUFDbEQsY0FBUSxLQUFLLElBQUksWUFBWSxJQUFJLEVBQUU7QUFDbkMsVUFBSSxTQUFTLEdBQUksTUFBSyxJQUFJLE9BQU87QUFDakMsVUFBSSxPQUFPLFFBQVEsV0FBWSxRQUFPLE1BQU07QUFDNUMsYUFBTyxJQUFJLEtBQUssS0FBSztBQUFBLElBQ3ZCO0FBQ0EsV0FBUSxRQUFRLE9BQVE7QUFBQSxFQUMxQjtBQUFBLEVBRUEsTUFBTSxPQUFxQjtBQUN6QixTQUFLLElBQUksY0FBYztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxJQUFJLEtBQWFELElBQVdDLElBQVcsT0FBZSxRQUFzQjtBQUMxRSxVQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFVBQU0sSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sUUFBUSxHQUFHLENBQUM7QUFHN0MsVUFBTSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksU0FBUyxVQUFVLEtBQUssT0FBTyxLQUFLLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDbkYsVUFBTUksV0FBVSxLQUFLLFVBQVUsS0FBSyxLQUFLLE9BQU8sR0FBRyxDQUFDO0FBQ3BELFFBQUlBLFNBQVMsTUFBSyxJQUFJLFVBQVVBLFVBQVMsS0FBSyxNQUFNTCxLQUFJLEdBQUcsR0FBRyxLQUFLLE1BQU1DLEtBQUksR0FBRyxDQUFDO0FBQUEsUUFDNUUsU0FBUSxNQUFNLEtBQUssT0FBTyxLQUFLRCxJQUFHQyxJQUFHLEtBQUs7QUFBQSxFQUNqRDtBQUNGOzs7QUM3S0EsSUFBTSxRQUFRLG9CQUFJLFFBQXlCO0FBRTNDLFNBQVMsVUFBVUssT0FBdUI7QUFDeEMsUUFBTUMsVUFBUyxNQUFNLElBQUlELEtBQUk7QUFDN0IsTUFBSUMsUUFBUSxRQUFPQTtBQUNuQixRQUFNQyxTQUFRLElBQUksV0FBV0YsTUFBSyxNQUFNLE1BQU07QUFDOUMsTUFBSSxRQUFRO0FBQ1osRUFBQUEsTUFBSyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU87QUFDL0IsSUFBQUUsT0FBTSxFQUFFLElBQUk7QUFDWixhQUFTLEtBQUs7QUFBQSxFQUNoQixDQUFDO0FBQ0QsUUFBTSxRQUFRLElBQUksV0FBVyxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQzNDLFFBQU0sT0FBTyxJQUFJLFdBQVcsS0FBSyxFQUFFLEtBQUssRUFBRTtBQUMxQyxhQUFXLFVBQVVGLE1BQUssU0FBUztBQUNqQyxVQUFNLE9BQU9BLE1BQUssTUFBTSxPQUFPLElBQUk7QUFDbkMsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLFNBQVMsT0FBTyxTQUFTLENBQUM7QUFDbkUsYUFBUyxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sTUFBTSxHQUFHLEtBQUssS0FBSyxLQUFLO0FBQ3RELFlBQU0sS0FBS0UsT0FBTSxPQUFPLElBQUksSUFBSyxJQUFJO0FBQ3JDLFVBQUksT0FBTyxVQUFVLEtBQUssT0FBTyxXQUFXLElBQUssT0FBTSxFQUFFLElBQUksT0FBTztBQUNwRSxVQUFJLE9BQU8sVUFBVSxLQUFLLE9BQU8sV0FBVyxJQUFLLE1BQUssRUFBRSxJQUFJLE9BQU87QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDQSxRQUFNQyxRQUFPLEVBQUUsT0FBQUQsUUFBTyxPQUFPLEtBQUs7QUFDbEMsUUFBTSxJQUFJRixPQUFNRyxLQUFJO0FBQ3BCLFNBQU9BO0FBQ1Q7QUFHTyxTQUFTLFNBQVMsUUFBZ0IsTUFBcUI7QUFDNUQsU0FBTyxPQUFPLFVBQVUsS0FBTSxPQUFPLFdBQVcsU0FBVSxTQUFTO0FBQ3JFO0FBR08sU0FBUyxPQUFPLFFBQWdCLE1BQWtCO0FBQ3ZELFNBQVEsT0FBTyxXQUFXLFNBQVUsU0FBUyxXQUFXLFVBQVU7QUFDcEU7QUFHTyxTQUFTLFNBQVNILE9BQVksTUFBYyxNQUFZLEdBQStCO0FBQzVGLFFBQU0sRUFBRSxPQUFBRSxRQUFPLE9BQU8sS0FBSyxJQUFJLFVBQVVGLEtBQUk7QUFDN0MsUUFBTSxLQUFLRSxPQUFNLElBQUksSUFBSyxJQUFJO0FBQzlCLFFBQU0sQ0FBQyxNQUFNLEdBQUcsSUFBSSxTQUFTLFVBQVUsQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSztBQUNuRSxRQUFNLE9BQU8sS0FBSyxFQUFFLEtBQUs7QUFDekIsTUFBSSxRQUFRLEVBQUcsUUFBTztBQUN0QixRQUFNLFNBQVMsSUFBSSxFQUFFLEtBQUs7QUFDMUIsU0FBTyxVQUFVLElBQUksU0FBUztBQUNoQztBQUdPLFNBQVMsU0FBU0UsU0FBZ0JDLElBQVdDLElBQStCO0FBQ2pGLE1BQUksQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLEdBQUdGLFFBQU8sS0FBSyxNQUFNO0FBQ3hDLFNBQU8sTUFBTSxNQUFNO0FBQ2pCLFVBQU0sU0FBVSxNQUFNLFFBQVM7QUFDL0IsVUFBTUcsT0FBTUgsUUFBTyxLQUFLLE1BQU07QUFDOUIsUUFBSUUsTUFBS0MsS0FBSSxJQUFJQSxLQUFJLE9BQVEsT0FBTSxTQUFTO0FBQUEsUUFDdkMsUUFBTztBQUFBLEVBQ2Q7QUFDQSxRQUFNLE1BQU1ILFFBQU8sS0FBSyxHQUFHO0FBQzNCLE1BQUksQ0FBQyxPQUFPRSxLQUFJLElBQUksRUFBRyxRQUFPO0FBQzlCLE1BQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksT0FBTyxJQUFJLEdBQUc7QUFDcEMsU0FBTyxPQUFPLElBQUk7QUFDaEIsVUFBTSxTQUFVLE9BQU8sTUFBTztBQUM5QixVQUFNRSxVQUFTSixRQUFPLE9BQU8sTUFBTTtBQUNuQyxRQUFJQyxNQUFLRyxRQUFPLElBQUlBLFFBQU8sTUFBTyxRQUFPLFNBQVM7QUFBQSxRQUM3QyxNQUFLO0FBQUEsRUFDWjtBQUNBLFFBQU0sU0FBU0osUUFBTyxPQUFPLElBQUk7QUFDakMsUUFBTSxTQUFTLE9BQU8sSUFBSSxPQUFPLFVBQVVDLE1BQUssT0FBTyxLQUFLQyxNQUFLLE9BQU87QUFDeEUsU0FBTyxVQUFVQSxLQUFJLE9BQU8sSUFBSSxPQUFPLFNBQVMsT0FBTztBQUN6RDtBQUdPLFNBQVMsSUFBSU4sT0FBWUksU0FBZ0JDLElBQVdDLElBQTRCO0FBQ3JGLFFBQU0sS0FBSyxTQUFTRixTQUFRQyxJQUFHQyxFQUFDO0FBQ2hDLE1BQUksT0FBTyxPQUFXLFFBQU87QUFDN0IsUUFBTSxTQUFTRixRQUFPLE9BQU8sRUFBRTtBQUMvQixRQUFNLFNBQVNDLEtBQUksT0FBTyxJQUFJO0FBQzlCLFFBQU0sSUFBSSxPQUFPTCxPQUFNLFFBQVFNLEVBQUM7QUFDaEMsTUFBSSxNQUFNLEtBQUssU0FBUyxLQUFLLFVBQVU7QUFDckMsV0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEdBQUc7QUFDdkQsUUFBTSxPQUFPLFNBQVNOLE9BQU0sT0FBTyxNQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ3ZELE1BQUksU0FBUyxPQUFXLFFBQU8sRUFBRSxNQUFNLFVBQVUsTUFBTSxRQUFRLEdBQUc7QUFDbEUsU0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sTUFBTSxHQUFHLE1BQU0sT0FBTyxNQUFNLFFBQVEsR0FBRztBQUM3RTtBQUdPLFNBQVNTLFFBQU9ULE9BQVlJLFNBQWdCLEtBQW9CO0FBQ3JFLFFBQU0sUUFBUSxvQkFBSSxJQUFZO0FBQzlCLFFBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJLElBQUksTUFBTTtBQUM5RCxhQUFXLFVBQVVBLFFBQU8sUUFBUTtBQUNsQyxRQUFJLE9BQU8sS0FBSyxTQUFTLE9BQU8sSUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFHO0FBQzNELFFBQUksT0FBTyxLQUFLLFVBQVUsT0FBTyxJQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUc7QUFDN0QsVUFBTSxPQUFPLE9BQU8sSUFBSTtBQUN4QixRQUFJLFFBQVEsU0FBUyxPQUFPLGdCQUFnQixJQUFJLEVBQUc7QUFDbkQsZUFBVyxRQUFRSixNQUFLLE1BQU0sT0FBTyxJQUFJLEVBQUcsU0FBUztBQUNuRCxZQUFNLFNBQVNBLE1BQUssUUFBUSxJQUFJO0FBQ2hDLFlBQU0sRUFBRSxHQUFBTSxJQUFHLE9BQU8sSUFBSSxTQUFTTixPQUFNLFFBQVEsT0FBTyxRQUFRLE9BQU8sTUFBTTtBQUN6RSxVQUFJTSxLQUFJLFVBQVVBLEtBQUksU0FBUyxJQUFJLEVBQUcsT0FBTSxJQUFJLElBQUk7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFDQSxTQUFPLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDSSxJQUFHLE1BQU1BLEtBQUksQ0FBQztBQUN4Qzs7O0FDOURPLFNBQVMsT0FDZCxLQUNBLE1BQ0EsTUFDQSxNQUNBLFFBQ1E7QUFFUixNQUFJLEtBQUssU0FBUyxRQUFRLFFBQVEsSUFBSSxRQUFRLE1BQU0sTUFBTSxNQUFNLEtBQUssS0FBTSxRQUFPO0FBQ2xGLFFBQU0sVUFBVSxDQUFDLEdBQUcsSUFBSTtBQUN4QixNQUFJLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLFFBQVEsU0FBUyxDQUFDO0FBQ3hDLFNBQU8sTUFBTSxNQUFNO0FBQ2pCLFVBQU0sU0FBVSxNQUFNLE9BQU8sS0FBTTtBQUNuQyxVQUFNLFFBQVEsR0FBRyxRQUFRLE1BQU0sR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUM7QUFDbEQsUUFBSSxJQUFJLFFBQVEsT0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFNLE9BQU07QUFBQSxRQUMvQyxRQUFPLFNBQVM7QUFBQSxFQUN2QjtBQUNBLFNBQU8sTUFBTSxJQUFJLEtBQUssR0FBRyxRQUFRLE1BQU0sR0FBRyxHQUFHLEVBQUUsS0FBSyxFQUFFLENBQUM7QUFDekQ7OztBQ2pGTyxTQUFTLFdBQVcsUUFBMkM7QUFDcEUsVUFBUSxRQUFRO0FBQUEsSUFDZCxLQUFLO0FBQ0gsYUFBTyxFQUFFLEtBQUssUUFBUSxRQUFRLGFBQWE7QUFBQSxJQUM3QyxLQUFLO0FBQ0gsYUFBTyxFQUFFLEtBQUssUUFBUSxRQUFRLGFBQWE7QUFBQSxJQUM3QyxLQUFLO0FBQ0gsYUFBTyxFQUFFLEtBQUssT0FBTyxRQUFRLFlBQVk7QUFBQSxJQUMzQyxLQUFLO0FBQ0gsYUFBTyxFQUFFLEtBQUssUUFBUSxRQUFRLGFBQWE7QUFBQSxJQUM3QyxLQUFLO0FBQ0gsYUFBTyxFQUFFLEtBQUssUUFBUSxRQUFRLGFBQWE7QUFBQSxJQUM3QztBQUNFLGFBQU8sRUFBRSxLQUFLLE9BQU8sUUFBUSxZQUFZO0FBQUEsRUFDN0M7QUFDRjtBQUlPLFNBQVMsWUFDZCxLQUNBLE9BQ0EsUUFDQUMsSUFDQUMsSUFDQSxRQUNNO0FBQ04sUUFBTSxNQUFNLE1BQU0sS0FBSyxXQUFXLE1BQU0sRUFBRSxHQUFHO0FBQzdDLFFBQU1DLEtBQUk7QUFDVixVQUFRLFFBQVE7QUFBQSxJQUNkLEtBQUs7QUFDSCxVQUFJLEtBQUssQ0FBQ0YsS0FBSUUsS0FBSSxLQUFLRCxLQUFJQyxLQUFJLEtBQUtGLEtBQUlFLEtBQUksTUFBTUQsSUFBR0QsS0FBSUUsS0FBSSxLQUFLRCxLQUFJQyxLQUFJLEdBQUcsR0FBRyxHQUFHO0FBQ25GO0FBQUEsSUFDRixLQUFLO0FBQ0gsVUFBSSxJQUFJRixLQUFJRSxLQUFJLE1BQU1ELEtBQUlDLEtBQUksTUFBTUEsS0FBSSxLQUFLQSxLQUFJLEtBQUssS0FBS0EsS0FBSSxJQUFJO0FBQ25FO0FBQUEsSUFDRixLQUFLO0FBQ0gsVUFBSSxJQUFJRixLQUFJRSxLQUFJLE1BQU1ELEtBQUlDLEtBQUksS0FBS0EsS0FBSSxLQUFLQSxLQUFJLEtBQUssR0FBRztBQUN4RCxVQUFJLElBQUlGLEtBQUlFLEtBQUksTUFBTUQsS0FBSUMsS0FBSSxLQUFLQSxLQUFJLEtBQUtBLEtBQUksS0FBSyxHQUFHO0FBQ3hEO0FBQUEsSUFDRixLQUFLLFVBQVU7QUFDYixZQUFNLElBQUlBLEtBQUk7QUFDZCxZQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUtBLEtBQUksR0FBRztBQUNsQyxVQUFJLEtBQUtGLEtBQUksR0FBR0MsS0FBSSxHQUFHRCxLQUFJLEdBQUdDLEtBQUksR0FBRyxLQUFLLElBQUk7QUFDOUMsVUFBSSxLQUFLRCxLQUFJLEdBQUdDLEtBQUksR0FBR0QsS0FBSSxHQUFHQyxLQUFJLEdBQUcsS0FBSyxJQUFJO0FBQzlDO0FBQUEsSUFDRjtBQUFBLElBQ0EsS0FBSztBQUNILFVBQUksS0FBS0QsSUFBR0MsSUFBR0MsS0FBSSxNQUFNLEtBQUssS0FBSyxJQUFJLEtBQUtBLEtBQUksSUFBSSxHQUFHLElBQUk7QUFDM0Q7QUFBQSxJQUNGLEtBQUs7QUFDSCxVQUFJLEtBQUtGLElBQUdDLElBQUdDLEtBQUksS0FBSyxLQUFLLEtBQUssSUFBSSxLQUFLQSxLQUFJLElBQUksQ0FBQztBQUNwRDtBQUFBLElBQ0Y7QUFDRSxVQUFJLEtBQUssQ0FBQ0YsSUFBR0MsS0FBSUMsSUFBR0YsS0FBSUUsSUFBR0QsSUFBR0QsSUFBR0MsS0FBSUMsSUFBR0YsS0FBSUUsSUFBR0QsRUFBQyxHQUFHLEdBQUc7QUFBQSxFQUMxRDtBQUNGO0FBR08sU0FBUyxXQUNkLEtBQ0EsT0FDQSxPQUNBRCxJQUNBQyxJQUNBLFFBQ007QUFDTixRQUFNQyxLQUFJO0FBQ1YsUUFBTSxPQUFPQSxLQUFJLEtBQUssSUFBSSxHQUFHQSxLQUFJLEdBQUc7QUFDcEMsUUFBTSxTQUFTLE1BQU0sS0FBSztBQUMxQixNQUFJLFVBQVUsR0FBRztBQUNmLFFBQUksS0FBSyxDQUFDRixJQUFHQyxLQUFJLE1BQU1ELEtBQUksTUFBTUMsS0FBSSxPQUFPLE1BQU1ELEtBQUksTUFBTUMsS0FBSSxPQUFPLElBQUksR0FBRyxNQUFNO0FBQ3BGLFFBQUk7QUFBQSxNQUNGLENBQUNELElBQUdDLEtBQUlDLEtBQUksS0FBS0YsS0FBSUUsS0FBSSxNQUFNRCxLQUFJQyxLQUFJLE1BQU1GLEtBQUlFLEtBQUksTUFBTUQsS0FBSUMsS0FBSSxJQUFJO0FBQUEsTUFDdkUsTUFBTSxLQUFLO0FBQUEsSUFDYjtBQUNBO0FBQUEsRUFDRjtBQUNBLE1BQUksS0FBSyxDQUFDRixJQUFHQyxLQUFJLE1BQU1ELEtBQUksTUFBTUMsSUFBR0QsSUFBR0MsS0FBSSxNQUFNRCxLQUFJLE1BQU1DLEVBQUMsR0FBRyxNQUFNO0FBQ3JFLE1BQUksS0FBSyxDQUFDRCxJQUFHQyxLQUFJQyxJQUFHRixLQUFJRSxJQUFHRCxJQUFHRCxJQUFHQyxLQUFJQyxJQUFHRixLQUFJRSxJQUFHRCxFQUFDLEdBQUcsTUFBTSxLQUFLLEdBQUc7QUFDbkU7QUFHTyxTQUFTLE1BQ2QsS0FDQSxPQUNBLE1BQ0FELElBQ0FDLElBQ0EsTUFDQSxNQUNBLEtBQ1E7QUFDUixRQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU0sTUFBTSxPQUFPLEdBQUcsSUFBSSxNQUFNO0FBQ3pELE1BQUksU0FBUyxHQUFJLFFBQU87QUFDeEIsUUFBTSxRQUFRLElBQUksUUFBUSxNQUFNLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFDcEQsUUFBTSxPQUFPLElBQUksUUFBUUQsS0FBSSxRQUFRQTtBQUNyQyxNQUFJLENBQUMsSUFBSSxPQUFPO0FBQ2QsUUFBSSxNQUFNLElBQUksVUFBVSxJQUFJO0FBQzVCLFFBQUksSUFBSSxNQUFNQyxLQUFJLE9BQU8sTUFBTSxPQUFPLE9BQU8sS0FBSyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ3JFLFFBQUksTUFBTSxJQUFJLE9BQU87QUFBQSxFQUN2QjtBQUNBLE1BQUksS0FBSyxPQUFPLEdBQUdBLElBQUcsTUFBTSxNQUFNLElBQUksT0FBTyxNQUFNLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTTtBQUMvRSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLFlBQVksb0JBQUksUUFBc0M7QUFHckQsU0FBUyxVQUFVRSxRQUEwQixPQUF3QjtBQUMxRSxNQUFJLFFBQVEsVUFBVSxJQUFJQSxNQUFLO0FBQy9CLE1BQUksQ0FBQyxPQUFPO0FBQ1YsWUFBUUEsT0FBTSxJQUFJLENBQUMsV0FBVyxVQUFVLE1BQU0sSUFBSSxJQUFJO0FBQ3RELGNBQVUsSUFBSUEsUUFBTyxLQUFLO0FBQUEsRUFDNUI7QUFDQSxTQUFPLE1BQU0sS0FBSyxLQUFLO0FBQ3pCO0FBR08sU0FBUyxVQUFVLFFBQXdCO0FBQ2hELFFBQU0sTUFBTSw2Q0FBNkMsS0FBSyxNQUFNO0FBQ3BFLFFBQU1DLFNBQVEsTUFDVixJQUFJLE1BQU0sQ0FBQyxFQUFFLElBQUksQ0FBQ0MsVUFBUyxPQUFPLFNBQVNBLE9BQU0sRUFBRSxDQUFDLEtBQ25ELE9BQU8sTUFBTSxTQUFTLEtBQUssQ0FBQyxHQUFHLElBQUksTUFBTTtBQUM5QyxRQUFNLENBQUNILElBQUcsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPO0FBQ3RDLFVBQU1HLFNBQVFELE9BQU0sRUFBRSxLQUFLLE9BQU87QUFDbEMsV0FBT0MsU0FBUSxVQUFVQSxRQUFPLFVBQVVBLFFBQU8sU0FBUyxVQUFVO0FBQUEsRUFDdEUsQ0FBQztBQUNELFNBQU8sU0FBU0gsS0FBSyxTQUFTLElBQUssU0FBUztBQUM5Qzs7O0FDbklBLElBQU0sV0FBVyxvQkFBSSxJQUFvQjtBQUN6QyxJQUFNLE9BQU8sb0JBQUksSUFBZ0I7QUFFakMsSUFBTSxlQUFlO0FBR2QsU0FBUyxVQUFVLE1BQThCO0FBQ3RELE9BQUssSUFBSSxJQUFJO0FBQ2IsU0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJO0FBQy9CO0FBSU8sU0FBUyxPQUFPLFNBQTBCO0FBQy9DLFNBQU8sZUFBZSxLQUFLLE9BQU87QUFDcEM7QUFHTyxTQUFTLFVBQVUsU0FBK0M7QUFDdkUsUUFBTSxRQUFRLFNBQVMsSUFBSSxPQUFPO0FBQ2xDLE1BQUksTUFBTyxRQUFPLE9BQU8sVUFBVSxXQUFXLFNBQVk7QUFDMUQsTUFBSSxDQUFDLE9BQU8sT0FBTyxLQUFLLFNBQVMsUUFBUSxnQkFBZ0IsT0FBTyxVQUFVO0FBQ3hFLFdBQU87QUFDVCxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFdBQVMsSUFBSSxTQUFTLFNBQVM7QUFDL0IsUUFBTSxTQUFTLE1BQU07QUFDbkIsYUFBUyxJQUFJLFNBQVMsTUFBTSxlQUFlLElBQUksUUFBUSxRQUFRO0FBQy9ELGVBQVcsUUFBUSxLQUFNLE1BQUs7QUFBQSxFQUNoQztBQUNBLFFBQU0sVUFBVSxNQUFNLFNBQVMsSUFBSSxTQUFTLFFBQVE7QUFDcEQsUUFBTSxNQUFNO0FBQ1osU0FBTztBQUNUOzs7QUM1QkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sVUFBVSxhQUFhO0FBRTdCLElBQU0sT0FBTyxvQkFBSSxJQUE2QjtBQUM5QyxJQUFJLFNBQVM7QUFFYixJQUFNLE9BQWtCLE1BQU07QUFHdkIsSUFBTSxTQUFvQixDQUFDLEtBQUssT0FBTyxPQUFPLFdBQVc7QUFDOUQsTUFBSSxRQUFRLFNBQVMsV0FBVyxPQUFPLG9CQUFvQixZQUFhLFFBQU87QUFDL0UsUUFBTSxNQUFNLElBQUksVUFBVSxVQUFVLElBQUksT0FBTyxJQUFJO0FBQ25ELFFBQU0sT0FBTyxNQUFNLElBQUksVUFBVTtBQUNqQyxRQUFNLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksTUFBTSxJQUFJLE1BQU0sSUFBSSxJQUFJLElBQUk7QUFDdkcsUUFBTUksVUFBUyxLQUFLLElBQUksSUFBSTtBQUM1QixNQUFJQSxTQUFRO0FBRVYsU0FBSyxPQUFPLElBQUk7QUFDaEIsU0FBSyxJQUFJLE1BQU1BLE9BQU07QUFDckIsV0FBT0E7QUFBQSxFQUNUO0FBQ0EsUUFBTSxTQUFTLElBQUksZ0JBQWdCLE9BQU8sTUFBTTtBQUNoRCxRQUFNLE1BQU0sT0FBTyxXQUFXLElBQUk7QUFDbEMsTUFBSSxDQUFDLElBQUssUUFBTztBQUNqQixNQUFJLEtBQUs7QUFDUCxRQUFJLHdCQUF3QjtBQUM1QixRQUFJLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxNQUFNO0FBQUEsRUFDeEMsTUFBTyxTQUFRLElBQUksVUFBVSxLQUFLLEdBQUcsT0FBTyxJQUFJLEdBQUcsT0FBTyxLQUFLLEdBQUcsR0FBRyxLQUFLO0FBQzFFLE9BQUssSUFBSSxNQUFNLE1BQU07QUFDckIsWUFBVSxRQUFRO0FBQ2xCLGFBQVcsQ0FBQyxRQUFRLEdBQUcsS0FBSyxNQUFNO0FBQ2hDLFFBQUksVUFBVSxXQUFZO0FBQzFCLFNBQUssT0FBTyxNQUFNO0FBQ2xCLGNBQVUsSUFBSSxRQUFRLElBQUk7QUFBQSxFQUM1QjtBQUNBLFNBQU87QUFDVDs7O0FDaEJPLElBQU0sY0FBYztBQUNwQixJQUFNLFlBQVk7QUFFekIsSUFBTSxhQUFhO0FBRW5CLElBQU0sUUFBUTtBQUNkLElBQU0sU0FBUztBQUVmLElBQU0sbUJBQW1CO0FBRXpCLElBQU0sYUFBYTtBQUdaLFNBQVMsUUFBUSxPQUFzQjtBQUM1QyxRQUFNLE9BQU8sUUFBUTtBQUNyQixTQUFPLE9BQU8sY0FBYyxRQUFRLE9BQU8sWUFBWSxXQUFXO0FBQ3BFO0FBR08sU0FBUyxLQUNkLEtBQ0FDLFFBQ0FDLFNBQ0FDLFdBQ0EsT0FDQSxLQUNNO0FBQ04sUUFBTSxNQUFNLElBQUksVUFBVSxLQUFLLEtBQUssT0FBTyxNQUFNO0FBQ2pELE1BQUksSUFBSSxHQUFHLEdBQUdBLFVBQVMsT0FBT0EsVUFBUyxRQUFRLE1BQU0sS0FBSyxLQUFLO0FBQy9ELFVBQVEsS0FBS0YsUUFBT0MsU0FBUUMsV0FBVSxLQUFLO0FBQzdDO0FBR08sU0FBUyxRQUNkLEtBQ0FGLFFBQ0FDLFNBQ0FDLFdBQ0EsT0FDTTtBQUNOLE1BQUksUUFBUSxLQUFLRixRQUFPQyxTQUFRQyxXQUFVLEtBQUssRUFBRSxJQUFJO0FBQ3ZEO0FBRUEsSUFBTSxVQUFOLE1BQWM7QUFBQSxFQVNaLFlBQ21CLEtBQ0FGLFFBQ2pCQyxTQUNpQkMsV0FDQSxPQUNqQjtBQUxpQjtBQUNBLGlCQUFBRjtBQUVBLG9CQUFBRTtBQUNBO0FBRWpCLFNBQUssSUFBSUQsUUFBTztBQUNoQixTQUFLLFFBQVEsUUFBUUEsUUFBTyxLQUFLO0FBQ2pDLFNBQUssT0FBT0MsVUFBUyxRQUFRLElBQUlELFFBQU8sSUFBSUEsUUFBTztBQUNuRCxTQUFLLE1BQU1DLFVBQVMsU0FBUyxJQUFJRCxRQUFPLElBQUlBLFFBQU87QUFDbkQsU0FBSyxTQUFTRCxPQUFNLE9BQU8sTUFBTSxHQUFHLFVBQVU7QUFDOUMsVUFBTSxDQUFDRyxRQUFPLE1BQU0sSUFBSUgsT0FBTSxPQUFPO0FBQ3JDLFNBQUssWUFBWUcsUUFBTyxTQUFTLFVBQVUsUUFBUSxTQUFTO0FBQzVELFNBQUssT0FBTyxRQUFRSCxPQUFNLFFBQVFDLFNBQVFDLFNBQVE7QUFBQSxFQUNwRDtBQUFBLEVBZG1CO0FBQUEsRUFDQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFiRjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFVO0FBQUEsRUFtQkQ7QUFBQSxFQUVqQixNQUFZO0FBQ1YsU0FBSyxPQUFPO0FBQ1osZUFBVyxNQUFNLEtBQUssS0FBTSxNQUFLLEtBQUssS0FBSyxNQUFNLE9BQU8sT0FBTyxFQUFFLENBQUU7QUFDbkUsUUFBSSxLQUFLLE1BQU0sU0FBUyxPQUFPLEVBQUcsTUFBSyxVQUFVO0FBQUEsRUFDbkQ7QUFBQSxFQUVRLEtBQUssU0FBdUI7QUFDbEMsUUFBSSxZQUFZLEtBQUssUUFBUztBQUM5QixTQUFLLFVBQVU7QUFDZixTQUFLLElBQUksTUFBTSxPQUFPO0FBQUEsRUFDeEI7QUFBQSxFQUVRLFNBQWU7QUFDckIsVUFBTSxFQUFFLEtBQUssRUFBRSxJQUFJO0FBQ25CLFVBQU0sRUFBRSxLQUFLLElBQUksS0FBSztBQUN0QixlQUFXLFNBQVMsS0FBSyxNQUFNLE9BQU8sUUFBUTtBQUM1QyxZQUFNRSxLQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFDN0IsWUFBTUMsS0FBSSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQzdCLFlBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sU0FBUyxDQUFDO0FBQzFELFVBQUlELEtBQUksS0FBSyxTQUFTLFNBQVNDLEtBQUksS0FBSyxTQUFTLFVBQVVELEtBQUksUUFBUSxLQUFLQyxLQUFJLFNBQVM7QUFDdkY7QUFDRixVQUFJLElBQUlELElBQUdDLElBQUcsT0FBTyxRQUFRLEtBQUssT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQztBQUM3RCxVQUFJLE1BQU1ELElBQUdDLElBQUcsT0FBTyxRQUFRLEtBQUssV0FBVyxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ3RFLFlBQU0sT0FBTyxNQUFNLE9BQU87QUFDMUIsWUFBTSxPQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSTtBQUNyQyxVQUFJLE9BQU8sRUFBRztBQUVkLFlBQU0sT0FBTyxLQUFLLElBQUlELElBQUcsQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQztBQUNqRCxZQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU0sT0FBTyxNQUFNQSxLQUFJLFFBQVEsT0FBTyxHQUFHLEdBQUc7QUFDckUsVUFBSSxLQUFNLEtBQUksS0FBSyxNQUFNQyxLQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsSUFBSSxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQUEsSUFDM0Y7QUFBQSxFQUNGO0FBQUEsRUFFUSxLQUFLLFFBQXNCO0FBQ2pDLFVBQU0sRUFBRSxLQUFLLEdBQUcsTUFBTSxJQUFJO0FBQzFCLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsVUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sT0FBTyxJQUFJO0FBQzlDLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTUQsS0FBSSxPQUFPLElBQUksSUFBSSxLQUFLO0FBQzlCLFVBQU1DLEtBQUksT0FBTyxJQUFJLElBQUksS0FBSztBQUM5QixTQUFLLEtBQUssQ0FBQztBQUNYLFNBQUssS0FBSyxNQUFNLFFBQVFELElBQUdDLEVBQUM7QUFDNUIsVUFBTUMsU0FBUUQsS0FBSSxPQUFPO0FBQ3pCLFVBQU0sUUFBUUMsU0FBUSxNQUFNO0FBQzVCLFVBQU0sUUFBUSxhQUFhO0FBQzNCLFFBQUksS0FBSyxVQUFVLE9BQU87QUFDeEIsVUFBSSxJQUFJRixJQUFHRSxRQUFPLFFBQVEsT0FBTyxTQUFTLE9BQU8sTUFBTSxHQUFHLEtBQUssSUFBSTtBQUNuRSxVQUFJLElBQUlGLEtBQUksV0FBVyxHQUFHLE9BQU8sZUFBZSxHQUFHLEtBQUssU0FBUyxPQUFPLEdBQUcsS0FBSyxHQUFHO0FBQUEsSUFDckYsT0FBTztBQUNMLGdCQUFVLEtBQUssT0FBT0EsSUFBR0UsUUFBTyxHQUFHLE9BQU8sU0FBUyxJQUFJO0FBQ3ZELFdBQUssTUFBTSxNQUFNLFFBQVFGLElBQUcsS0FBSztBQUFBLElBQ25DO0FBQ0EsVUFBTSxPQUFPQSxLQUFJLFdBQVc7QUFDNUIsVUFBTSxFQUFFLFFBQVEsSUFBSSxLQUFLLE1BQU07QUFDL0IsZUFBVyxVQUFVLENBQUMsTUFBTSxLQUFLLEdBQUc7QUFDbEMsaUJBQVcsUUFBUSxLQUFLLFNBQVM7QUFDL0IsY0FBTSxTQUFTLFFBQVEsSUFBSTtBQUMzQixZQUFJLFNBQVMsUUFBUSxPQUFPLElBQUksTUFBTSxPQUFRO0FBQzlDLGNBQU0sTUFBTSxTQUFTLEtBQUssU0FBUyxPQUFPLFNBQVMsT0FBTyxTQUFTLEtBQUssT0FBTztBQUMvRSxjQUFNLFNBQVMsT0FBTyxTQUFTLE9BQU87QUFDdEMsWUFBSSxNQUFNLEtBQUssU0FBUyxVQUFVLE1BQU0sU0FBUyxFQUFHO0FBQ3BELGNBQU0sVUFBVSxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksUUFBUTtBQUNqRCxhQUFLLEtBQUssU0FBUyxVQUFVLFNBQVMsT0FBTztBQUM3QyxhQUFLLE9BQU8sUUFBUSxRQUFRLE1BQU0sS0FBSyxRQUFRLE1BQU07QUFBQSxNQUN2RDtBQUFBLElBQ0Y7QUFDQSxTQUFLLEtBQUssQ0FBQztBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBR1EsS0FBSyxNQUFZLFFBQWdCQSxJQUFXQyxJQUFpQjtBQUNuRSxVQUFNLEVBQUUsS0FBSyxHQUFHLE9BQU8sT0FBQUwsT0FBTSxJQUFJO0FBQ2pDLFVBQU0sT0FBTyxPQUFPO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxPQUFPLEdBQUcsQ0FBQztBQUNsRCxVQUFNLFFBQVEsT0FBTyxRQUFRO0FBQzdCLFFBQUksT0FBTyxPQUFPLFFBQVEsUUFBUSxHQUFJO0FBQ3RDLFVBQU0sU0FBU0ssS0FBSSxPQUFPLEtBQUssSUFBSSxPQUFPLE1BQU0sS0FBSyxJQUFJLElBQUksT0FBTyxHQUFHLENBQUM7QUFDeEUsUUFBSSxPQUFPRCxLQUFJO0FBQ2YsUUFBSSxPQUFPLFFBQVE7QUFDbkIsUUFBSSxLQUFLLFdBQVc7QUFDbEIsWUFBTSxPQUFPSixPQUFNLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFDekMsWUFBTSxPQUFPLElBQUksUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUMxQyxVQUFJLE9BQU8sT0FBTyxNQUFNO0FBQ3RCLFlBQUksS0FBS0ksS0FBSSxRQUFRLEdBQUcsUUFBUSxNQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPO0FBQzVFLGdCQUFRLE9BQU87QUFBQSxNQUNqQjtBQUFBLElBQ0Y7QUFDQSxRQUFJSixPQUFNLFNBQVMsWUFBWSxLQUFLLFdBQVcsVUFBVTtBQUN2RCxrQkFBWSxLQUFLLE9BQU8sS0FBSyxRQUFRLE9BQU8sT0FBTyxNQUFNLFFBQVEsT0FBTyxJQUFJO0FBQzVFLGNBQVEsT0FBTztBQUNmLGNBQVEsT0FBTztBQUFBLElBQ2pCO0FBQ0EsVUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLE1BQU0sTUFBTSxNQUFNLEdBQUc7QUFDbkQsUUFBSSxLQUFNLEtBQUksS0FBSyxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLLFFBQVEsR0FBRztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdRLE1BQU0sTUFBWSxRQUFnQkksSUFBVyxLQUFtQjtBQUN0RSxVQUFNLEVBQUUsS0FBSyxHQUFHLE1BQU0sSUFBSTtBQUMxQixVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFVBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQUksS0FBSyxVQUFVLFVBQVU7QUFDM0IsWUFBTSxTQUFTLEtBQUssU0FBUztBQUM3QixVQUFJLElBQUlBLElBQUcsS0FBSyxhQUFhLEdBQUcsUUFBUSxLQUFLLElBQUk7QUFDakQsVUFBSSxJQUFJQSxLQUFJLEtBQUssR0FBRyxNQUFNLGFBQWEsTUFBTSxHQUFHLFFBQVEsS0FBSyxJQUFJO0FBQ2pFLFVBQUksSUFBSUEsS0FBSSxXQUFXLEdBQUcsS0FBSyxlQUFlLEdBQUcsUUFBUSxLQUFLLEdBQUc7QUFDakU7QUFBQSxJQUNGO0FBQ0EsVUFBTUQsU0FBUSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sQ0FBQyxNQUFNLElBQUksQ0FBQztBQUNqRCxVQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxTQUFTLFNBQVMsT0FBTyxJQUFJLENBQUM7QUFDaEYsVUFBTSxPQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sR0FBRztBQUNwQyxhQUFTLE9BQU9BLFFBQU8sT0FBTyxLQUFLLFFBQVE7QUFDekMsWUFBTUUsS0FBSSxNQUFNLE9BQU87QUFDdkIsWUFBTSxNQUFNLEVBQUUsTUFBTSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sTUFBTSxPQUFPLEVBQUU7QUFDbkUsVUFBSSxJQUFJLEtBQUtELElBQUdDLElBQUcsYUFBYSxHQUFHLElBQUk7QUFDdkMsWUFBTUUsVUFBUyxPQUFPLEtBQUssU0FBUyxJQUFJO0FBQ3hDLFVBQUksS0FBS0gsS0FBSSxPQUFPLEdBQUdDLEtBQUksT0FBTyxHQUFHRSxTQUFRLE1BQU0sS0FBSyxNQUFNLFFBQVE7QUFDdEUsVUFBSSxLQUFLSCxNQUFLLGFBQWEsUUFBUSxHQUFHQyxLQUFJLE9BQU8sR0FBR0UsU0FBUSxNQUFNLEtBQUssTUFBTSxRQUFRO0FBQUEsSUFDdkY7QUFBQSxFQUNGO0FBQUEsRUFFUSxPQUNOLFFBQ0EsUUFDQUgsSUFDQUMsSUFDQSxNQUNBLFFBQ007QUFDTixVQUFNLEVBQUUsS0FBSyxHQUFHLE9BQU8sT0FBQUwsUUFBTyxRQUFBUSxRQUFPLElBQUk7QUFDekMsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixVQUFNLFFBQVEsZUFBZTtBQUM3QixVQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUcsUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJLFVBQVUsR0FBRyxHQUFHLElBQUksRUFBRTtBQUM3RSxVQUFNLE9BQU8sS0FBSyxVQUFVO0FBQzVCLFVBQU0sRUFBRSxLQUFLLElBQUlSO0FBQ2pCLFVBQU1TLFVBQVNELFFBQU8sU0FBUyxLQUFLLFNBQVMsY0FBYyxTQUFTO0FBQ3BFLFFBQUksU0FBUyxVQUFVO0FBQ3JCLFlBQU0sRUFBRSxLQUFLLE9BQU8sSUFBSSxXQUFXLE9BQU8sTUFBTTtBQUNoRCxVQUFJLElBQUlKLElBQUdDLElBQUcsT0FBTyxRQUFRLEtBQUssT0FBTyxXQUFXLFdBQVcsTUFBTSxNQUFNLEdBQUcsT0FBTyxJQUFJLENBQUM7QUFDMUYsVUFBSSxRQUFRLE9BQU8sV0FBVztBQUM1QixZQUFJLElBQUlELEtBQUksR0FBR0MsS0FBSSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsS0FBSyxNQUFNLEdBQUcsR0FBRztBQUFBLElBQ2xFLFdBQVcsU0FBUyxVQUFVSSxTQUFRO0FBQ3BDLFVBQUksSUFBSUwsSUFBR0MsSUFBRyxPQUFPLFFBQVEsS0FBSyxPQUFPLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFBQSxJQUMzRCxXQUFXLFNBQVMsVUFBVUksU0FBUTtBQUNwQyxVQUFJLElBQUlMLElBQUdDLElBQUcsT0FBTyxRQUFRLEtBQUssT0FBTyxPQUFPLElBQUksSUFBSSxDQUFDO0FBQ3pELFVBQUksS0FBSyxVQUFVLE9BQVEsS0FBSSxNQUFNRCxJQUFHQyxJQUFHLE9BQU8sUUFBUSxLQUFLLFdBQVcsR0FBRyxJQUFJLENBQUM7QUFBQSxJQUNwRixXQUFXLE1BQU07QUFDZixZQUFNLFdBQVdMLE9BQU0sS0FBSyxVQUFVLE9BQU8sUUFBUTtBQUNyRCxZQUFNLE9BQU8sT0FBTyxRQUFRLE9BQU8sSUFBSTtBQUN2QyxVQUFJO0FBQUEsUUFDRjtBQUFBLFVBQ0UsTUFBTSxVQUFVLFFBQVE7QUFBQSxVQUN4QixPQUFPLE9BQU87QUFBQSxVQUNkO0FBQUEsVUFDQSxPQUFPLE9BQU87QUFBQSxVQUNkLFNBQVMsVUFBVSxTQUFTLElBQUk7QUFBQSxRQUNsQztBQUFBLFFBQ0FJO0FBQUEsUUFDQUM7QUFBQSxRQUNBO0FBQUEsUUFDQSxPQUFPLEtBQUssSUFBSSxVQUFVLEdBQUcsR0FBRztBQUFBLE1BQ2xDO0FBQUEsSUFDRixPQUFPO0FBQ0wsWUFBTSxPQUFPTCxPQUFNLEtBQUssVUFBVSxPQUFPLFFBQVEsR0FBRyxRQUFRO0FBQzVELFVBQUksSUFBSUksSUFBR0MsSUFBRyxPQUFPLFFBQVFJLFVBQVMsS0FBSyxRQUFRLEtBQUssU0FBUyxTQUFTLFdBQVcsSUFBSSxDQUFDO0FBQUEsSUFDNUY7QUFDQSxRQUFJQSxRQUFRLE1BQUssT0FBTyxPQUFPLE1BQU1MLElBQUdDLElBQUcsT0FBTyxNQUFNO0FBQ3hELFFBQUksQ0FBQyxPQUFRLE1BQUssS0FBSyxRQUFRRCxJQUFHQyxJQUFHLE9BQU8sUUFBUUksT0FBTTtBQUFBLEVBQzVEO0FBQUE7QUFBQSxFQUdRLE9BQU8sTUFBY0wsSUFBV0MsSUFBVyxPQUFlLFFBQXNCO0FBQ3RGLFVBQU0sRUFBRSxLQUFLLFFBQUFHLFNBQVEsT0FBQVIsT0FBTSxJQUFJO0FBQy9CLFVBQU0sRUFBRSxLQUFLLElBQUksS0FBSztBQUN0QixVQUFNLE9BQU9BLE9BQU0sU0FBUztBQUM1QixVQUFNLFVBQVVBLE9BQU0sU0FBUyxVQUFVLEtBQUssVUFBVTtBQUN4RCxVQUFNVSxTQUFRRixRQUFPO0FBQ3JCLFVBQU1HLFFBQU8sT0FBTyxRQUFRRCxTQUFRLFNBQVNBO0FBQzdDLFVBQU0sT0FBTyxRQUFRLEtBQUssVUFBVSxRQUFRLElBQUksS0FBSyxJQUFJLEdBQUcsU0FBUyxJQUFJO0FBQ3pFLGFBQVMsS0FBSyxHQUFHLEtBQUtBLFFBQU8sTUFBTTtBQUNqQyxZQUFNLFFBQVFGLFFBQU8sRUFBRTtBQUN2QixZQUFNLFdBQVcsTUFBTSxTQUFTLElBQUk7QUFDcEMsVUFBSSxPQUFPLE1BQU0sUUFBUSxFQUFHO0FBQzVCLFlBQU0sU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNLElBQUksQ0FBRTtBQUM3QyxVQUFJLE1BQU07QUFDUixZQUFJLElBQUlKLEtBQUksS0FBS08sT0FBTU4sSUFBR00sT0FBTSxRQUFRLFFBQVEsS0FBSyxVQUFVLFFBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQztBQUNyRjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLE9BQU9YLE9BQU0sWUFBWSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksR0FBRyxRQUFRLENBQUMsSUFBSTtBQUNwRSxZQUFNLE1BQU1LLEtBQUksS0FBS00sUUFBTztBQUM1QixZQUFNLE9BQU8sUUFBUSxJQUFJO0FBQ3pCLFlBQU0sT0FBTyxLQUFLLElBQUksR0FBR0EsU0FBUSxLQUFLRCxTQUFRLElBQUksT0FBTyxJQUFJLEtBQUs7QUFDbEUsVUFBSSxRQUFTLEtBQUksTUFBTSxLQUFLLFVBQVUsZ0JBQWdCO0FBQ3RELFVBQUksSUFBSU4sS0FBSSxNQUFNLEtBQUssS0FBSyxJQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUcsTUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUNoRixVQUFJLFFBQVMsS0FBSSxNQUFNLEtBQUssT0FBTztBQUNuQyxVQUFJLFdBQVcsT0FBTyxLQUFLLEtBQUssVUFBVTtBQUN4QyxZQUFJLElBQUlBLEtBQUksT0FBTyxPQUFPLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNO0FBQzlELFVBQUksS0FBSyxVQUFVLFNBQVMsQ0FBQ0osT0FBTSxVQUFXO0FBQzlDLGlCQUFXLFNBQVMsTUFBTSxVQUFVLENBQUMsR0FBRztBQUN0QyxjQUFNLE1BQU0sTUFBTSxVQUFVLElBQUksS0FBSyxNQUFNLEtBQUs7QUFDaEQsWUFBSSxJQUFJSSxLQUFJLE9BQU8sT0FBTyxNQUFNLEtBQUssS0FBSyxLQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsTUFDN0Q7QUFDQSxZQUFNUSxVQUFTLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLFVBQUlBLFlBQVcsVUFBYSxPQUFPLE1BQU1BLE9BQU0sRUFBRztBQUVsRCxZQUFNLE9BQU9SLEtBQUksT0FBTyxPQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHUSxPQUFNLENBQUM7QUFDOUQsWUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLE9BQU8sR0FBRztBQUNwQyxVQUFJLEtBQUssQ0FBQyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxHQUFHLEtBQUssR0FBRztBQUM1RSxVQUFJO0FBQUEsUUFDRixDQUFDLE9BQU8sT0FBTyxNQUFNLE1BQU0sT0FBTyxPQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLO0FBQUEsUUFDN0UsS0FBSztBQUFBLE1BQ1A7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHUSxLQUNOLFFBQ0FSLElBQ0FDLElBQ0EsT0FDQSxRQUNBSSxTQUNNO0FBQ04sVUFBTSxFQUFFLEtBQUssR0FBRyxPQUFPLE9BQUFULFFBQU8sUUFBQVEsUUFBTyxJQUFJO0FBQ3pDLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsVUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJO0FBQ3pCLFVBQU0sTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLENBQUM7QUFDOUIsVUFBTUssU0FBUSxVQUFVLGNBQWMsS0FBSyxVQUFVO0FBQ3JELFFBQUksUUFBUTtBQUNaLFFBQUlKLFFBQVEsWUFBVyxTQUFTRCxRQUFRLFNBQVEsS0FBSyxJQUFJLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBRTtBQUNsRixRQUFJLEtBQUssVUFBVSxRQUFRO0FBQ3pCLFVBQUksV0FBVyxZQUFZUixPQUFNLFNBQVMsU0FBVSxLQUFJLElBQUlJLElBQUdDLElBQUcsS0FBSyxRQUFRLEtBQUssR0FBRztBQUN2RixVQUFJLFFBQVEsR0FBRztBQUNiLGNBQU1NLFFBQU8sVUFBVSxJQUFJLFNBQVMsU0FBUztBQUM3QyxZQUFJLElBQUlQLEtBQUksUUFBUSxLQUFLQyxLQUFJLFNBQVNNLE9BQU0sS0FBS0EsT0FBTSxVQUFVLElBQUksS0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLE1BQzNGO0FBQUEsSUFDRixXQUFXWCxPQUFNLFNBQVMsVUFBVTtBQUNsQyxZQUFNYyxVQUFTVCxLQUFJLEtBQUssSUFBSSxRQUFRLE9BQU8sQ0FBQyxJQUFJO0FBQ2hELFVBQUksV0FBVyxTQUFVLEtBQUksSUFBSUQsS0FBSSxJQUFJLEdBQUdVLFNBQVEsTUFBTSxHQUFHLEtBQUssR0FBRztBQUFBLGVBQzVEZCxPQUFNLFNBQVMsVUFBVSxDQUFDUztBQUNqQyxvQkFBWSxLQUFLLE9BQU8sUUFBUUwsS0FBSSxJQUFJLEdBQUdVLFNBQVEsS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxJQUMzRTtBQUNBLFFBQUksS0FBSyxVQUFVLFVBQVUsUUFBUTtBQUNuQztBQUFBLFFBQ0U7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0FWLEtBQUksUUFBUSxJQUFJO0FBQUEsUUFDaEJDLEtBQUksS0FBSyxJQUFJLFFBQVEsT0FBTyxDQUFDLElBQUk7QUFBQSxRQUNqQyxLQUFLLElBQUksR0FBRyxNQUFNLENBQUM7QUFBQSxNQUNyQjtBQUNGLFFBQUksQ0FBQ1EsT0FBTztBQUNaLFVBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksUUFBUSxPQUFPLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUM3RSxVQUFNLFNBQVNSLEtBQUksS0FBSyxJQUFJLFFBQVEsS0FBSyxJQUFJLE9BQU8sR0FBRyxPQUFPLEdBQUcsQ0FBQyxJQUFJO0FBQ3RFLFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFFBQUlMLE9BQU0sU0FBUyxVQUFVO0FBQzNCLFdBQUssT0FBTyxRQUFRSSxJQUFHQyxLQUFJLFNBQVMsR0FBRyxPQUFPLElBQUk7QUFDbEQ7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEtBQUssVUFBVTtBQUM1QixVQUFNLE9BQU9ELE1BQUssT0FBTyxZQUFZLElBQUksTUFBTTtBQUMvQyxRQUFJLE9BQU9BLEtBQUksUUFBUSxLQUFLLElBQUk7QUFDaEMsVUFBTSxXQUFXSixPQUFNLFNBQVMsVUFBVVMsV0FBVUQsUUFBTyxXQUFXO0FBQ3RFLFVBQU0sV0FBVyxZQUFZLENBQUMsT0FBTyxNQUFNQSxRQUFPLENBQUMsRUFBRyxTQUFTLElBQUksQ0FBRTtBQUNyRSxVQUFNLE1BQU0sV0FDUixVQUFVQSxRQUFPLENBQUMsRUFBRyxPQUFPQSxRQUFPLENBQUMsRUFBRyxNQUFNLElBQUksQ0FBRSxJQUNqRCxLQUFLLFVBQ0wsS0FBSyxTQUNQLEtBQUs7QUFDVCxRQUFJLFFBQVFDLFNBQVE7QUFDbEIsWUFBTSxPQUFPRCxRQUNWLElBQUksQ0FBQyxVQUFVLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFDL0IsT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFLEVBQzVCLEtBQUssUUFBSztBQUNiLFVBQUksU0FBUyxJQUFJO0FBQ2YsY0FBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLFFBQVEsS0FBSyxPQUFPLFVBQVUsS0FBSyxRQUFRO0FBQ3RFLGdCQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU0sT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQUEsTUFDaEY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUNKLFlBQWEsQ0FBQ0MsV0FBVSxRQUFRLENBQUNULE9BQU0sS0FBSyxVQUFVLE9BQU8sUUFBUSxHQUFHLFNBQVM7QUFFbkYsUUFBSSxTQUFTLENBQUMsU0FBVSxRQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNyRCxVQUFNLEtBQUssT0FBTyxPQUFPLE1BQU0sTUFBTSxRQUFRLE1BQU0sTUFBTSxFQUFFLE9BQU8sS0FBSyxRQUFRLENBQUM7QUFBQSxFQUNsRjtBQUFBO0FBQUEsRUFHUSxPQUFPLFFBQWdCSSxJQUFXLFFBQWdCLE9BQWUsTUFBb0I7QUFDM0YsVUFBTSxFQUFFLEtBQUssR0FBRyxNQUFNLElBQUk7QUFDMUIsVUFBTSxNQUFNLE1BQU0sS0FBSyxXQUFXLE9BQU8sTUFBTSxFQUFFLEdBQUc7QUFDcEQsVUFBTSxPQUFPQSxLQUFJLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQztBQUNwQyxnQkFBWSxLQUFLLE9BQU8sT0FBTyxRQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDL0QsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLE9BQU9BLEtBQUksUUFBUSxJQUFJLElBQUk7QUFDakMsVUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLE9BQU8sT0FBTyxNQUFNO0FBQ2xELFVBQU0sT0FBTyxJQUFJLFFBQVEsTUFBTSxNQUFNLEdBQUc7QUFDeEMsUUFBSSxPQUFPLEtBQU07QUFDakIsUUFBSSxLQUFLQSxLQUFJLFFBQVEsS0FBSyxHQUFHLFFBQVEsTUFBTSxNQUFNLEtBQUssU0FBUyxHQUFHO0FBQ2xFLFVBQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLE1BQU0sT0FBTyxPQUFPLEVBQUU7QUFDNUQsUUFBSSxLQUFNLEtBQUksS0FBSyxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQUEsRUFDN0Q7QUFBQSxFQUVRLFlBQWtCO0FBQ3hCLFVBQU0sRUFBRSxLQUFLLEdBQUcsT0FBQUosT0FBTSxJQUFJO0FBQzFCLFVBQU0sRUFBRSxLQUFLLElBQUksS0FBSztBQUN0QixVQUFNLE9BQU8sS0FBSyxVQUFVLFFBQVEsTUFBTTtBQUMxQyxlQUFXLE1BQU0sS0FBSyxNQUFNO0FBQzFCLFlBQU0sU0FBU0EsT0FBTSxPQUFPLE9BQU8sRUFBRTtBQUNyQyxZQUFNLE9BQU9BLE9BQU0sS0FBSyxNQUFNLE9BQU8sSUFBSTtBQUN6QyxZQUFNSSxNQUFLLE9BQU8sSUFBSSxZQUFZLElBQUksS0FBSztBQUMzQyxZQUFNLFNBQVMsT0FBTyxJQUFJLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFDakQsVUFBSSxNQUFNLEtBQUssUUFBUSxTQUFTO0FBQ2hDLGlCQUFXLFFBQVEsS0FBSyxTQUFTO0FBQy9CLFlBQUksQ0FBQ0osT0FBTSxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzdCLGdCQUFNO0FBQ047QUFBQSxRQUNGO0FBQ0EsY0FBTSxTQUFTQSxPQUFNLEtBQUssUUFBUSxJQUFJO0FBQ3RDLGNBQU1LLEtBQUksU0FBUyxLQUFLLFNBQVMsT0FBTyxTQUFTLE9BQU8sU0FBUyxLQUFLLE9BQU87QUFDN0UsY0FBTSxTQUFTLE9BQU8sU0FBUyxPQUFPO0FBQ3RDLFlBQUlBLEtBQUksS0FBSyxTQUFTLFVBQVVBLEtBQUksU0FBUyxFQUFHO0FBQ2hELFlBQUk7QUFBQSxVQUNGRCxLQUFJO0FBQUEsVUFDSkMsS0FBSTtBQUFBLFVBQ0osZUFBZSxJQUFJLElBQUk7QUFBQSxVQUN2QixTQUFTLElBQUksT0FBTztBQUFBLFVBQ3BCLEtBQUs7QUFBQSxVQUNMO0FBQUEsVUFDQTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0EsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNQyxTQUFRLFNBQVMsTUFBTTtBQUM3QixVQUFJO0FBQUEsUUFDRkEsT0FBTSxJQUFJLElBQUksS0FBSyxPQUFPO0FBQUEsUUFDMUJBLE9BQU0sSUFBSSxJQUFJLEtBQUssTUFBTTtBQUFBLFFBQ3pCQSxPQUFNLFFBQVEsSUFBSTtBQUFBLFNBQ2pCQSxPQUFNLFNBQVMsT0FBTyxLQUFLLElBQUk7QUFBQSxRQUNoQyxLQUFLO0FBQUEsUUFDTDtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDdFlBLElBQU0sV0FBVztBQUVqQixJQUFNLFVBQVU7QUFDaEIsSUFBTSxnQkFBZ0I7QUFFdEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFLWixTQUFTLE9BQU8sT0FBMEI7QUFDL0MsUUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFNLFVBQVUsb0JBQUksSUFBbUI7QUFDdkMsTUFBSSxRQUFlO0FBQ25CLE1BQUksUUFBZSxFQUFFLEdBQUcsR0FBRyxHQUFHLEVBQUU7QUFDaEMsTUFBSSxPQUFjLEVBQUUsR0FBRyxHQUFHLEdBQUcsRUFBRTtBQUMvQixNQUFJO0FBQ0osTUFBSVM7QUFDSixNQUFJO0FBRUosUUFBTUMsU0FBUSxDQUFDLFVBQXVEO0FBQ3BFLFVBQU0sTUFBTSxRQUFRLHNCQUFzQjtBQUMxQyxXQUFPLEVBQUUsR0FBRyxNQUFNLFVBQVUsSUFBSSxNQUFNLEdBQUcsTUFBTSxVQUFVLElBQUksSUFBSTtBQUFBLEVBQ25FO0FBQ0EsUUFBTSxRQUFRLENBQUMsT0FBYyxRQUFRLE1BQU0sT0FBTyxHQUFHLE1BQU0sU0FBUyxHQUFHLEVBQUU7QUFDekUsUUFBTSxRQUFRLENBQUMsT0FBK0I7QUFDNUMsVUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBQUMsUUFBTyxJQUFJLE1BQU0sTUFBTTtBQUNyQyxVQUFNQyxTQUFRLE1BQU0sRUFBRTtBQUN0QixXQUFPLElBQUlGLE9BQU1DLFNBQVFDLE9BQU0sR0FBR0EsT0FBTSxDQUFDO0FBQUEsRUFDM0M7QUFDQSxRQUFNLFVBQVUsQ0FBQyxXQUEwRDtBQUFBLElBQ3pFLE9BQU8sTUFBTUgsT0FBTSxLQUFLLENBQUM7QUFBQSxJQUN6QixRQUFRLEVBQUUsR0FBRyxNQUFNLFNBQVMsR0FBRyxNQUFNLFFBQVE7QUFBQSxFQUMvQztBQUNBLFFBQU0sT0FBTyxDQUFDLFdBQTZCO0FBQUEsSUFDekMsT0FBTyxNQUFNO0FBQUEsSUFDYixTQUFTLE1BQU0sV0FBVyxNQUFNO0FBQUEsRUFDbEM7QUFDQSxRQUFNLFNBQVMsTUFBTTtBQUNuQixZQUFRLE1BQU0sU0FDWixVQUFVLFNBQVMsVUFBVSxTQUN6QixhQUNBLFVBQVUsU0FDUixjQUNBRCxVQUFTLFNBQVMsV0FDaEIsWUFDQTtBQUFBLEVBQ1o7QUFDQSxRQUFNSyxTQUFRLENBQUMsT0FBd0IsT0FBNEI7QUFDakUsUUFBSUMsTUFBSyxPQUFPTixRQUFPLEVBQUc7QUFDMUIsSUFBQUEsV0FBVTtBQUNWLFdBQU87QUFDUCxVQUFNLEtBQUssRUFBRSxVQUFVLE9BQU8sRUFBRTtBQUFBLEVBQ2xDO0FBQ0EsUUFBTSxPQUFPLE1BQU07QUFDakIsaUJBQWEsS0FBSztBQUNsQixZQUFRO0FBQUEsRUFDVjtBQUNBLFFBQU0sUUFBUSxDQUFDLE1BQWEsT0FBYztBQUN4QyxVQUFNTyxVQUFTLE1BQU0sT0FBTztBQUM1QixVQUFNLFFBQVE7QUFBQSxNQUNaLEdBQUdBO0FBQUEsTUFDSCxHQUFHQSxRQUFPLEtBQUssR0FBRyxJQUFJLEtBQUssS0FBS0EsUUFBTztBQUFBLE1BQ3ZDLEdBQUdBLFFBQU8sS0FBSyxHQUFHLElBQUksS0FBSyxLQUFLQSxRQUFPO0FBQUEsSUFDekM7QUFDQSxVQUFNLEdBQUcsTUFBTSxPQUFPLE1BQU0sTUFBTSxFQUFFLFFBQVEsTUFBTSxTQUFTLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQ0EsUUFBTSxPQUFPLENBQUMsSUFBVyxXQUFtQjtBQUMxQyxVQUFNLEVBQUUsUUFBQUosUUFBTyxJQUFJLE1BQU0sTUFBTTtBQUMvQixVQUFNSyxZQUFXLE1BQU0sU0FBUztBQUNoQyxVQUFNRCxVQUFTLE1BQU0sT0FBTztBQUU1QixVQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sRUFBRSxHQUFHQSxTQUFRLE9BQU9BLFFBQU8sUUFBUSxPQUFPLEdBQUdKLFNBQVFLLFNBQVE7QUFDckYsVUFBTSxHQUFHLE1BQU0sT0FBT0QsU0FBUUMsV0FBVSxJQUFJLEtBQUssR0FBR0wsU0FBUUssU0FBUSxDQUFDO0FBQUEsRUFDdkU7QUFDQSxRQUFNLFNBQVMsQ0FBQyxPQUFtQjtBQUNqQyxVQUFNLENBQUNDLElBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxLQUFLLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDdkMsV0FBTztBQUFBLE1BQ0wsR0FBRyxLQUFLLElBQUlBLEdBQUUsR0FBRyxFQUFFLENBQUM7QUFBQSxNQUNwQixHQUFHLEtBQUssSUFBSUEsR0FBRSxHQUFHLEVBQUUsQ0FBQztBQUFBLE1BQ3BCLE9BQU8sS0FBSyxJQUFJQSxHQUFFLElBQUksRUFBRSxDQUFDO0FBQUEsTUFDekIsUUFBUSxLQUFLLElBQUlBLEdBQUUsSUFBSSxFQUFFLENBQUM7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFNBQVMsTUFBTTtBQUNuQixTQUFLO0FBQ0wsUUFBSSxVQUFVLE9BQVEsT0FBTSxLQUFLLEVBQUUsZUFBZTtBQUNsRCxRQUFJLFVBQVUsT0FBUSxPQUFNLEtBQUssTUFBUztBQUMxQyxRQUFJLFVBQVUsVUFBVyxTQUFRO0FBQ2pDLFdBQU87QUFBQSxFQUNUO0FBRUEsUUFBTSxPQUFPLENBQUMsVUFBd0I7QUFDcEMsUUFBSSxNQUFNLFdBQVcsRUFBRztBQUN4QixZQUFRLE1BQU0sRUFBRSxlQUFlLEtBQUssQ0FBQztBQUNyQyxVQUFNLEtBQUtSLE9BQU0sS0FBSztBQUN0QixZQUFRLElBQUksTUFBTSxXQUFXLEVBQUU7QUFDL0IsWUFBUSxrQkFBa0IsTUFBTSxTQUFTO0FBQ3pDLFFBQUksUUFBUSxTQUFTLEdBQUc7QUFDdEIsYUFBTztBQUNQLGNBQVE7QUFDUjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsT0FBTyxFQUFHO0FBQ3RCLFlBQVE7QUFDUixZQUFRO0FBQ1IsV0FBTztBQUNQLGNBQVUsTUFBTSxFQUFFO0FBQ2xCLFFBQUksTUFBTSxnQkFBZ0IsU0FBUztBQUNqQyxZQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLGNBQVEsV0FBVyxNQUFNO0FBQ3ZCLGdCQUFRO0FBQ1IsY0FBTSxLQUFLLEVBQUUsWUFBWSxTQUFTLEtBQUs7QUFBQSxNQUN6QyxHQUFHLGFBQWE7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFFQSxRQUFNLFFBQVEsQ0FBQyxPQUFxQixPQUFjO0FBQ2hELFVBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxJQUFJLE1BQU0sR0FBRyxHQUFHLElBQUksTUFBTSxDQUFDO0FBQ3JELFFBQUksTUFBTSxTQUFVO0FBQ3BCLFNBQUs7QUFDTCxVQUFNUyxRQUFPLE1BQU0sS0FBSztBQUN4QixRQUFJLE1BQU0sWUFBWSxNQUFNLGdCQUFnQixRQUFTLFNBQVE7QUFBQSxhQUUzRCxTQUFTLFNBQVMsWUFDbEIsTUFBTSxnQkFBZ0IsV0FDdEJBLE1BQUssVUFBVSxRQUFRLElBQUksR0FDM0I7QUFDQSxVQUFJLE1BQU0sUUFBUztBQUNuQixjQUFRO0FBQ1IsTUFBQUwsT0FBTSxRQUFXLE1BQVM7QUFDMUIsTUFBQUssTUFBSyxjQUFjLFFBQVEsTUFBTSxFQUFFLEdBQUcsUUFBUSxLQUFLLEdBQUcsT0FBTyxNQUFNLEtBQUssRUFBRSxHQUFHLFFBQVEsTUFBTTtBQUFBLElBQzdGLE1BQU8sU0FBUTtBQUNmLFdBQU87QUFBQSxFQUNUO0FBRUEsUUFBTUMsUUFBTyxDQUFDLFVBQXdCO0FBQ3BDLFVBQU0sS0FBS1YsT0FBTSxLQUFLO0FBQ3RCLFFBQUksVUFBVSxXQUFXO0FBQ3ZCLFVBQUksTUFBTSxnQkFBZ0IsUUFBUyxDQUFBSSxPQUFNLE1BQU0sRUFBRSxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQ2xFLGFBQU87QUFDUDtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsUUFBUSxJQUFJLE1BQU0sU0FBUyxFQUFHO0FBQ25DLFFBQUksVUFBVSxTQUFTO0FBQ3JCLFlBQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxPQUFPLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDckUsWUFBTU8sVUFBUyxRQUFRLElBQUksTUFBTSxTQUFTO0FBQzFDLGNBQVEsSUFBSSxNQUFNLFdBQVcsRUFBRTtBQUMvQixVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sTUFBTSxLQUFLLE1BQU1BLFFBQU8sSUFBSSxNQUFNLEdBQUdBLFFBQU8sSUFBSSxNQUFNLENBQUM7QUFDN0QsWUFBTSxLQUFLLEtBQUssTUFBTSxHQUFHLElBQUksTUFBTSxHQUFHLEdBQUcsSUFBSSxNQUFNLENBQUM7QUFDcEQsWUFBTSxTQUFTLENBQUNILFFBQXFCLEVBQUUsSUFBSUEsR0FBRSxJQUFJLE1BQU0sS0FBSyxHQUFHLElBQUlBLEdBQUUsSUFBSSxNQUFNLEtBQUssRUFBRTtBQUN0RixZQUFNLE9BQU9HLE9BQU0sR0FBRyxPQUFPLEVBQUUsQ0FBQztBQUNoQyxVQUFJLE1BQU0sS0FBSyxLQUFLLEVBQUcsTUFBSyxPQUFPLEVBQUUsR0FBRyxLQUFLLEdBQUc7QUFDaEQ7QUFBQSxJQUNGO0FBQ0EsWUFBUSxJQUFJLE1BQU0sV0FBVyxFQUFFO0FBQy9CLFFBQUksVUFBVSxVQUFXLE9BQU0sT0FBTyxFQUFFO0FBQ3hDLFFBQUksVUFBVSxNQUFPLE9BQU0sTUFBTSxFQUFFO0FBQUEsYUFDMUIsVUFBVSxPQUFRLE9BQU0sS0FBSyxPQUFPLEVBQUUsQ0FBQztBQUFBLGFBQ3ZDLFVBQVUsT0FBUSxPQUFNLEtBQUssRUFBRSxhQUFhLFFBQVEsS0FBSyxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQzlFLFFBQUksVUFBVSxVQUFXLFFBQU87QUFBQSxFQUNsQztBQUVBLFFBQU0sS0FBSyxDQUFDLFVBQXdCO0FBQ2xDLFFBQUksQ0FBQyxRQUFRLE9BQU8sTUFBTSxTQUFTLEVBQUc7QUFDdEMsU0FBSztBQUNMLFVBQU0sS0FBS1gsT0FBTSxLQUFLO0FBQ3RCLFVBQU1TLFFBQU8sTUFBTSxLQUFLO0FBQ3hCLFVBQU0sTUFBTTtBQUNaLFFBQUksUUFBUSxTQUFTO0FBRW5CLGNBQVEsUUFBUSxPQUFPLElBQUksU0FBUztBQUNwQztBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsT0FBTyxFQUFHO0FBQ3RCLFlBQVE7QUFDUixRQUFJLFFBQVEsVUFBVyxDQUFBQSxNQUFLLFdBQVcsU0FBUyxLQUFLLEtBQUssQ0FBQztBQUFBLGFBQ2xELFFBQVEsUUFBUTtBQUN2QixZQUFNLEVBQUUsTUFBQVIsT0FBTSxRQUFBQyxRQUFPLElBQUksTUFBTSxNQUFNO0FBQ3JDLFlBQU0sTUFBTSxPQUFPLEVBQUU7QUFDckIsWUFBTSxLQUFLLE1BQVM7QUFDcEIsTUFBQU8sTUFBSyxTQUFTRyxRQUFPWCxPQUFNQyxTQUFRLEdBQUcsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUFBLElBQ3RELFdBQVcsUUFBUSxPQUFRLENBQUFPLE1BQUssU0FBUyxRQUFRLEtBQUssR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUNsRSxXQUFPO0FBQUEsRUFDVDtBQUVBLFFBQU0sT0FBTyxDQUFDLFVBQXdCO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLE9BQU8sTUFBTSxTQUFTLEVBQUc7QUFDdEMsV0FBTztBQUNQLFFBQUksUUFBUSxTQUFTLEVBQUcsU0FBUTtBQUFBLEVBQ2xDO0FBRUEsUUFBTSxRQUFRLE1BQU07QUFDbEIsUUFBSSxVQUFVLFVBQVcsQ0FBQUwsT0FBTSxRQUFXLE1BQVM7QUFBQSxFQUNyRDtBQUVBLFFBQU0sUUFBUSxDQUFDLFVBQXNCO0FBQ25DLFVBQU0sZUFBZTtBQUNyQixVQUFNLE9BQU8sTUFBTSxjQUFjLElBQUksVUFBVSxNQUFNLGNBQWMsSUFBSSxRQUFRLGVBQWU7QUFDOUYsVUFBTSxDQUFDUyxJQUFHQyxFQUFDLElBQUksQ0FBQyxNQUFNLFNBQVMsTUFBTSxNQUFNLFNBQVMsSUFBSTtBQUN4RCxVQUFNLEtBQUtkLE9BQU0sS0FBSztBQUN0QixRQUFJLE1BQU0sV0FBVyxNQUFNO0FBQ3pCLFdBQUssSUFBSSxLQUFLLElBQUksQ0FBQyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksSUFBSWMsRUFBQyxDQUFDLElBQUksVUFBVSxDQUFDO0FBQUEsYUFDeEQsTUFBTSxTQUFVLE9BQU0sRUFBRSxHQUFHRCxNQUFLQyxJQUFHLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxHQUFHLEdBQUcsRUFBRSxDQUFDO0FBQUEsYUFDekQsS0FBSyxJQUFJRCxFQUFDLElBQUksS0FBSyxJQUFJQyxFQUFDLEVBQUcsT0FBTSxFQUFFLEdBQUFELElBQUcsR0FBQUMsR0FBRSxHQUFHLEVBQUUsR0FBRyxHQUFHLEdBQUcsRUFBRSxDQUFDO0FBQUEsUUFDN0QsTUFBSyxJQUFJLEtBQUssSUFBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEtBQUssSUFBSSxLQUFLQSxFQUFDLENBQUMsSUFBSSxVQUFVLENBQUM7QUFDdEUsUUFBSSxVQUFVLFVBQVcsQ0FBQVYsT0FBTSxNQUFNLEVBQUUsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzFEO0FBRUEsUUFBTSxRQUFRLENBQUMsVUFBc0I7QUFDbkMsVUFBTSxLQUFLSixPQUFNLEtBQUs7QUFDdEIsVUFBTSxLQUFLLE1BQU0sRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDakM7QUFFQSxRQUFNLFVBQVUsQ0FBQyxVQUFzQjtBQUNyQyxVQUFNLGVBQWU7QUFDckIsUUFBSSxVQUFVLE9BQVE7QUFDdEIsV0FBTztBQUNQLFVBQU0sS0FBSyxFQUFFLFlBQVksTUFBTUEsT0FBTSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzlEO0FBRUEsUUFBTSxNQUFNLENBQUMsVUFBeUI7QUFDcEMsUUFBSSxNQUFNLFFBQVEsYUFBYSxVQUFVLFVBQVUsVUFBVSxTQUFTO0FBQ3BFLFlBQU0sZ0JBQWdCO0FBQ3RCLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUVBLFFBQU0sU0FBa0Q7QUFBQSxJQUN0RCxDQUFDLGVBQWUsSUFBSTtBQUFBLElBQ3BCLENBQUMsZUFBZVUsS0FBSTtBQUFBLElBQ3BCLENBQUMsYUFBYSxFQUFFO0FBQUEsSUFDaEIsQ0FBQyxpQkFBaUIsSUFBSTtBQUFBLElBQ3RCLENBQUMsc0JBQXNCLElBQUk7QUFBQSxJQUMzQixDQUFDLGdCQUFnQixLQUFLO0FBQUEsSUFDdEIsQ0FBQyxZQUFZLEtBQUs7QUFBQSxJQUNsQixDQUFDLGVBQWUsT0FBTztBQUFBLElBQ3ZCLENBQUMsV0FBVyxHQUFHO0FBQUEsRUFDakI7QUFDQSxhQUFXLENBQUMsTUFBTSxRQUFRLEtBQUs7QUFDN0IsWUFBUSxpQkFBaUIsTUFBTSxRQUFvQztBQUNyRSxVQUFRLGlCQUFpQixTQUFTLE9BQU8sRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUMzRCxTQUFPO0FBQ1AsU0FBTyxNQUFNO0FBQ1gsU0FBSztBQUNMLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSztBQUM3QixjQUFRLG9CQUFvQixNQUFNLFFBQW9DO0FBQ3hFLFlBQVEsb0JBQW9CLFNBQVMsS0FBSztBQUFBLEVBQzVDO0FBQ0Y7QUFHTyxTQUFTTCxNQUFLRyxJQUFvQixHQUE2QjtBQUNwRSxNQUFJLENBQUNBLE1BQUssQ0FBQyxFQUFHLFFBQU9BLE9BQU07QUFDM0IsTUFBSUEsR0FBRSxTQUFTLEVBQUUsUUFBUUEsR0FBRSxXQUFXLEVBQUUsT0FBUSxRQUFPO0FBQ3ZELE1BQUlBLEdBQUUsU0FBUyxTQUFVLFFBQU9BLEdBQUUsU0FBVSxFQUFlO0FBQzNELFNBQU9BLEdBQUUsU0FBUyxVQUFVQSxHQUFFLE1BQU8sRUFBZTtBQUN0RDs7O0FDOVNBLElBQU0sUUFBUTtBQUFBO0FBQUEsRUFFWixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxXQUFXO0FBQUEsRUFDWCxLQUFLO0FBQUEsRUFDTCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUE7QUFBQSxFQUVSLE1BQU07QUFBQSxFQUNOLFdBQVc7QUFBQSxFQUNYLFVBQVU7QUFBQSxFQUNWLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQTtBQUFBLEVBRU4sTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLEVBQ1AsV0FBVztBQUFBLEVBQ1gsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBO0FBQUEsRUFFTixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUE7QUFBQSxFQUVULE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLFlBQVk7QUFBQSxFQUNaLFlBQVk7QUFBQSxFQUNaLFdBQVc7QUFBQSxFQUNYLFlBQVk7QUFBQSxFQUNaLFdBQVc7QUFBQSxFQUNYLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFDWDtBQUVBLElBQU0sT0FBMkM7QUFBQSxFQUMvQyxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxXQUFXO0FBQUEsRUFDWCxLQUFLO0FBQUEsRUFDTCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixXQUFXO0FBQUEsRUFDWCxVQUFVO0FBQUEsRUFDVixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxXQUFXO0FBQUEsRUFDWCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQ1g7QUFFQSxJQUFNLE9BQU87QUFHTixJQUFNLFNBQWlEO0FBQUEsRUFDNUQsT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDaEQsTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQy9DOzs7QUN6R08sU0FBUyxZQUNkLEtBQ0FPLFFBQ0FDLFNBQ0FDLFdBQ0EsT0FDQSxLQUNNO0FBQ04sTUFBSSxhQUFhLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQ2pDLE1BQUksVUFBVSxHQUFHLEdBQUcsS0FBSyxLQUFLQSxVQUFTLFFBQVEsR0FBRyxHQUFHLEtBQUssS0FBS0EsVUFBUyxTQUFTLEdBQUcsQ0FBQztBQUNyRixRQUFNLE1BQU0sSUFBSSxVQUFVLEtBQUssS0FBSyxPQUFPLE1BQU07QUFDakQsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNQyxTQUFRLENBQUMsU0FBbUI7QUFBQSxJQUNoQyxJQUFJLElBQUksSUFBSUYsUUFBTyxLQUFLQSxRQUFPLFFBQVFDLFVBQVMsUUFBUTtBQUFBLElBQ3hELElBQUksSUFBSSxJQUFJRCxRQUFPLEtBQUtBLFFBQU8sUUFBUUMsVUFBUyxTQUFTO0FBQUEsSUFDekQsT0FBTyxJQUFJLFFBQVFELFFBQU87QUFBQSxJQUMxQixRQUFRLElBQUksU0FBU0EsUUFBTztBQUFBLEVBQzlCO0FBQ0EsTUFBSUQsT0FBTSxLQUFNLENBQUFJLE1BQUssS0FBS0osUUFBT0EsT0FBTSxNQUFNLE9BQU9HLE1BQUs7QUFBQSxXQUNoREgsT0FBTSxPQUFPO0FBQ3BCLFVBQU0sRUFBRSxPQUFBSyxPQUFNLElBQUlMO0FBQ2xCLFVBQU0sU0FBU0EsT0FBTSxPQUFPLE9BQU9LLE9BQU0sTUFBTTtBQUMvQyxRQUFJLFVBQVVBLE9BQU0sU0FBUyxZQUFZTCxPQUFNLEtBQUssUUFBUUssT0FBTSxJQUFJLEdBQUc7QUFFdkUsTUFBQUwsT0FBTSxPQUFPLE9BQU8sUUFBUSxDQUFDLFNBQVM7QUFDcEMsWUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFNO0FBQy9CLGNBQU0sS0FBS0csT0FBTSxVQUFVSCxPQUFNLE1BQU0sTUFBTUssT0FBTSxJQUFJLENBQUM7QUFDeEQsWUFBSSxNQUFNLElBQUk7QUFDZCxZQUFJLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQ3ZELFlBQUksTUFBTSxDQUFDO0FBQ1gsWUFBSSxNQUFNLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsUUFBUSxHQUFHLEdBQUcsU0FBUyxHQUFHLEtBQUssT0FBTyxHQUFHLENBQUM7QUFDM0UsWUFBSSxNQUFNLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsUUFBUSxHQUFHLEdBQUcsU0FBUyxHQUFHLEtBQUssUUFBUSxHQUFHLENBQUM7QUFBQSxNQUM5RSxDQUFDO0FBQUEsSUFDSCxXQUFXLFVBQVVBLE9BQU0sU0FBUyxRQUFRO0FBQzFDLFlBQU0sS0FBS0YsT0FBTSxTQUFTLE1BQU0sQ0FBQztBQUNqQyxVQUFJLE1BQU0sR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJLEdBQUcsR0FBRyxRQUFRLEdBQUcsR0FBRyxTQUFTLEdBQUcsS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLElBQ2hGO0FBQUEsRUFDRjtBQUNBLE1BQUlILE9BQU0sTUFBTTtBQUNkLFVBQU0sS0FBS0csT0FBTUgsT0FBTSxJQUFJO0FBQzNCLFFBQUksTUFBTSxJQUFJO0FBQ2QsUUFBSSxJQUFJLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsUUFBUSxLQUFLLE1BQU07QUFDcEQsUUFBSSxNQUFNLENBQUM7QUFDWCxRQUFJLE1BQU0sR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDM0Q7QUFDRjtBQUdBLFNBQVNJLE1BQ1AsS0FDQUosUUFDQSxNQUNBLE9BQ0FHLFFBQ007QUFDTixRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sU0FBU0gsT0FBTSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQzNDLE1BQUksQ0FBQyxPQUFRO0FBQ2IsT0FBSyxRQUFRLFFBQVEsQ0FBQyxRQUFRLE9BQU87QUFDbkMsVUFBTSxTQUFTQSxPQUFNLE9BQU8sT0FBTyxPQUFPLE1BQU07QUFDaEQsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNTSxRQUFPLE9BQU8sS0FBSztBQUN6QixVQUFNQyxPQUFNSixPQUFNLFNBQVNILE9BQU0sTUFBTSxRQUFRLE9BQU8sR0FBRyxPQUFPLE1BQU0sQ0FBQztBQUN2RSxRQUFJLE1BQU1NLFFBQU8sTUFBTSxHQUFHO0FBQzFCLFFBQUksSUFBSUMsS0FBSSxHQUFHQSxLQUFJLEdBQUdBLEtBQUksT0FBT0EsS0FBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3hELFFBQUksTUFBTSxDQUFDO0FBQ1gsUUFBSUQsTUFBTSxLQUFJLE1BQU1DLEtBQUksR0FBR0EsS0FBSSxHQUFHQSxLQUFJLE9BQU9BLEtBQUksUUFBUSxLQUFLLE1BQU0sR0FBRyxDQUFDO0FBQUEsUUFDbkUsS0FBSSxNQUFNQSxLQUFJLEdBQUdBLEtBQUksR0FBR0EsS0FBSSxPQUFPQSxLQUFJLFFBQVEsS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFBLEVBQ3BFLENBQUM7QUFDRCxRQUFNLE1BQU1KLE9BQU0sS0FBSyxHQUFHO0FBQzFCLFFBQU0sV0FBV0gsT0FBTSxLQUFLLFVBQVUsT0FBTyxRQUFRO0FBQ3JELFFBQU0sT0FBTyxLQUFLLFNBQVMsU0FBWSxTQUFZLEtBQUssUUFBUSxLQUFLLElBQUk7QUFDekUsUUFBTSxPQUFPQSxPQUFNLE9BQU8sT0FBTyxNQUFNLFVBQVUsRUFBRSxHQUFHLFFBQVE7QUFDOUQsUUFBTSxPQUFPLE9BQU8sUUFBUSxJQUFJO0FBQ2hDLE1BQUksTUFBTSxJQUFJO0FBQ2QsTUFBSTtBQUFBLElBQ0Y7QUFBQSxNQUNFLE1BQU0sVUFBVSxRQUFRO0FBQUEsTUFDeEIsT0FBTyxPQUFPO0FBQUEsTUFDZCxNQUFNO0FBQUEsTUFDTixPQUFPLE9BQU87QUFBQSxNQUNkLFNBQVMsVUFBVSxTQUFTLElBQUk7QUFBQSxJQUNsQztBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSSxTQUFTO0FBQUEsRUFDZjtBQUNBLE1BQUksTUFBTSxDQUFDO0FBQ1gsUUFBTSxVQUFVLEtBQUssWUFBWSxVQUFhLEtBQUssWUFBWTtBQUMvRCxNQUFJO0FBQUEsSUFDRixJQUFJLElBQUk7QUFBQSxJQUNSLElBQUksSUFBSTtBQUFBLElBQ1IsSUFBSSxRQUFRO0FBQUEsSUFDWixJQUFJLFNBQVM7QUFBQSxJQUNiLFVBQVUsS0FBSyxNQUFNLEtBQUs7QUFBQSxJQUMxQjtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPO0FBQ2IsTUFBSSxJQUFJLFVBQVU7QUFDaEI7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsT0FBTztBQUFBLE1BQ1AsSUFBSSxJQUFJO0FBQUEsTUFDUixJQUFJLElBQUksS0FBSyxJQUFJLElBQUksUUFBUSxFQUFFLElBQUk7QUFBQSxNQUNuQztBQUFBLE1BQ0EsSUFBSSxRQUFRO0FBQUEsTUFDWjtBQUFBLFFBQ0UsU0FBUztBQUFBLE1BQ1g7QUFBQSxJQUNGO0FBQ0YsTUFBSTtBQUNGLFVBQU0sS0FBSyxPQUFPLEtBQUssV0FBVyxJQUFJLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxTQUFTLElBQUksTUFBTSxLQUFLO0FBQUEsTUFDL0UsU0FBUztBQUFBLE1BQ1QsS0FBSyxLQUFLO0FBQUEsTUFDVixRQUFRO0FBQUEsSUFDVixDQUFDO0FBQ0w7OztBQ2hFQSxJQUFNLFNBQVM7QUFDZixJQUFNLFVBQVU7QUFFaEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sc0JBQXNCO0FBRTVCLElBQU0sV0FBVztBQUNqQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxZQUFZLE1BQU0sV0FBVyxrQ0FBa0MsRUFBRTtBQUd2RSxTQUFTLFlBQVlRLElBQVUsR0FBbUI7QUFDaEQsU0FDRUEsR0FBRSxTQUFTLEVBQUUsUUFDYkEsR0FBRSxXQUFXLEVBQUUsVUFDZkEsR0FBRSxXQUFXLEVBQUUsVUFDZkEsR0FBRSxTQUFTLEVBQUUsUUFDYkEsR0FBRSxjQUFjLEVBQUUsYUFDbEJBLEdBQUUsVUFBVSxFQUFFLFNBQ2RBLEdBQUUsYUFBYSxFQUFFLFlBQ2pCQSxHQUFFLFVBQVUsRUFBRTtBQUVsQjtBQUdBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFXWCxZQUNtQixTQUNBLE1BQ0EsTUFDVixPQUNQO0FBSmlCO0FBQ0E7QUFDQTtBQUNWO0FBRVAsU0FBSyxPQUFPO0FBQ1osVUFBTSxRQUFRLElBQUksZUFBZSxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ3BELFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFNBQUssS0FBSztBQUFBLE1BQ1IsTUFBTSxNQUFNLFdBQVc7QUFBQSxNQUN2QixLQUFLLGNBQWM7QUFBQSxNQUNuQixVQUFVLE1BQU0sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLE1BQy9CLEVBQU8sTUFBTTtBQUNYLGNBQU1DLFNBQVEsTUFBTSxNQUFNO0FBQzFCLGFBQUssTUFBTSxPQUFPO0FBQ2xCLGNBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsY0FBTUMsVUFBUyxLQUFLLGFBQWEsTUFBTSxPQUFPLEtBQUs7QUFDbkQsYUFBSyxLQUFLLENBQUMsU0FBU0EsV0FBVSxDQUFDLFlBQVksT0FBT0QsTUFBSyxDQUFDO0FBQUEsTUFDMUQsQ0FBQztBQUFBLE1BQ0QsT0FBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLE9BQU8sTUFBTSxLQUFLLE1BQU07QUFBQSxRQUN4QixRQUFRLE1BQU0sS0FBSyxPQUFPO0FBQUEsUUFDMUIsVUFBVSxNQUFNLEtBQUssU0FBUztBQUFBLFFBQzlCLElBQUksQ0FBQ0MsWUFBVyxLQUFLLEtBQUtBLE9BQU07QUFBQSxRQUNoQyxNQUFNLENBQUNDLE1BQUssT0FBTyxLQUFLLEtBQUtBLE1BQUssRUFBRTtBQUFBLFFBQ3BDLE1BQU0sQ0FBQyxRQUFRO0FBQ2IsZUFBSyxPQUFPO0FBQ1osZUFBSyxLQUFLLEtBQUs7QUFBQSxRQUNqQjtBQUFBLFFBQ0EsTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUNuQixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQSxFQWpDbUI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1Y7QUFBQSxFQWRELFFBQVE7QUFBQSxFQUNSLFlBQVk7QUFBQSxFQUNaO0FBQUEsRUFDQTtBQUFBLEVBR0E7QUFBQSxFQUNTLE9BQTBCLENBQUM7QUFBQSxFQUNwQyxNQUFNO0FBQUEsRUFzQ047QUFBQSxFQUVSLE1BQVk7QUFDVix5QkFBcUIsS0FBSyxLQUFLO0FBQy9CLGVBQVcsT0FBTyxLQUFLLEtBQU0sS0FBSTtBQUFBLEVBQ25DO0FBQUEsRUFFQSxRQUFlO0FBQ2IsV0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDL0I7QUFBQSxFQUVBLFdBQXFCO0FBQ25CLFdBQU8sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUFBLEVBQ2xDO0FBQUEsRUFFQSxTQUFpQjtBQUNmLFdBQU8sS0FBSyxNQUFNLE9BQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUUsUUFBUSxLQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ2hGO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBcUI7QUFDeEIsU0FBSyxjQUFjO0FBQ25CLFNBQUssVUFBVSxzQkFBc0IsQ0FBQyxRQUFRLEtBQUssTUFBTSxHQUFHLENBQUM7QUFBQSxFQUMvRDtBQUFBLEVBRVEsTUFBTSxLQUFtQjtBQUMvQixTQUFLLFFBQVE7QUFDYixTQUFLLElBQUksR0FBRztBQUNaLFVBQU1DLFlBQVcsS0FBSyxTQUFTO0FBQy9CLFFBQUlBLFVBQVMsUUFBUSxLQUFLQSxVQUFTLFNBQVMsRUFBRztBQUMvQyxVQUFNSCxTQUFRLEtBQUssTUFBTTtBQUN6QixVQUFNQyxVQUFTLEtBQUssT0FBTztBQUMzQixVQUFNLFFBQVEsT0FBTyxLQUFLLE1BQU0sS0FBSztBQUNyQyxRQUFJLEtBQUssV0FBVztBQUNsQixZQUFNRyxPQUFNLEtBQUssS0FBSyxXQUFXLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUN2RCxVQUFJQSxLQUFLLE1BQUtBLE1BQUtKLFFBQU9DLFNBQVFFLFdBQVUsT0FBTyxLQUFLLEdBQUc7QUFDM0QsV0FBSyxZQUFZO0FBQ2pCLFdBQUssUUFBUUg7QUFDYixXQUFLLFdBQVcsS0FBSyxNQUFNLE9BQU8sS0FBSztBQUFBLElBQ3pDO0FBQ0EsVUFBTSxNQUFNLEtBQUssS0FBSyxXQUFXLElBQUk7QUFDckMsVUFBTUssU0FBUSxLQUFLLE9BQU8sRUFBRSxHQUFHTCxRQUFPLE1BQU0sS0FBSyxLQUFLLElBQUlBO0FBQzFELFFBQUksSUFBSyxhQUFZLEtBQUtLLFFBQU9KLFNBQVFFLFdBQVUsT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUNwRTtBQUFBO0FBQUEsRUFHUSxJQUFJLEtBQW1CO0FBQzdCLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsUUFBSSxDQUFDLE9BQVE7QUFDYixRQUFJLE9BQU8sVUFBVSxFQUFHLFFBQU8sUUFBUTtBQUN2QyxVQUFNRyxRQUFPLEtBQUssSUFBSSxJQUFJLE1BQU0sT0FBTyxTQUFTLE9BQU8sRUFBRTtBQUN6RCxRQUFJQSxTQUFRLEVBQUcsTUFBSyxTQUFTO0FBQzdCLFNBQUssTUFBTSxPQUFPLFFBQ2hCQSxRQUFPLElBQ0hDLFNBQVEsT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUFNRCxLQUFJLENBQUMsSUFDM0MsT0FBTyxRQUNMLFNBQ0EsT0FBTztBQUNmLFNBQUssWUFBWTtBQUNqQixRQUFJQSxRQUFPLEVBQUcsTUFBSyxLQUFLLElBQUk7QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFHQSxHQUFHLElBQVksS0FBSyxRQUFRLFFBQVEsT0FBYTtBQUMvQyxRQUFJLFVBQVUsR0FBRztBQUNmLFdBQUssU0FBUztBQUNkLFdBQUssTUFBTSxPQUFPLFFBQVEsUUFBUSxTQUFZO0FBQzlDO0FBQUEsSUFDRjtBQUNBLFNBQUssU0FBUyxFQUFFLE1BQU0sS0FBSyxPQUFPLEdBQUcsSUFBSSxPQUFPLEdBQUcsSUFBSSxNQUFNO0FBQzdELFNBQUssS0FBSyxJQUFJO0FBQUEsRUFDaEI7QUFBQSxFQUVBLEtBQUtMLFNBQXNCO0FBQ3pCLFNBQUssU0FBUztBQUNkLFNBQUssTUFBTSxPQUFPLFFBQVFBO0FBQUEsRUFDNUI7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLEdBQUcsT0FBTyxLQUFLLE1BQU0sRUFBRSxRQUFRLEtBQUssU0FBUyxDQUFDLEdBQUcsUUFBUSxJQUFJO0FBQUEsRUFDcEU7QUFBQSxFQUVBLEtBQUtBLFNBQXdCO0FBQzNCLFdBQU8sTUFBTUEsU0FBUSxLQUFLLE1BQU0sRUFBRSxRQUFRLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDM0Q7QUFBQSxFQUVBLEtBQUssS0FBVSxTQUF1QjtBQUNwQyxVQUFNQSxVQUFTLElBQUksS0FBSyxLQUFLLFNBQVMsR0FBRyxFQUFFO0FBQzNDLFNBQUssR0FBRyxLQUFLLEtBQUssRUFBRSxHQUFHQSxTQUFRLE9BQU8sS0FBSyxJQUFJLFNBQVNBLFFBQU8sS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdRLEtBQUtDLE1BQXNCLElBQWlCO0FBQ2xELFVBQU1DLFlBQVcsS0FBSyxTQUFTO0FBQy9CLFVBQU0sU0FBU0QsUUFBTyxLQUFLLE1BQU0sRUFBRSxPQUFPLE9BQU9BLEtBQUksTUFBTTtBQUMzRCxRQUFJLENBQUMsUUFBUTtBQUNYLFdBQUssTUFBTTtBQUNYO0FBQUEsSUFDRjtBQUNBLFVBQU0sTUFBTSxLQUFLLE9BQU87QUFDeEIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLFFBQVFDLFNBQVEsQ0FBQztBQUNoRCxRQUFJLElBQUksUUFBUSxLQUFLLFFBQVEsTUFBTTtBQUNqQyxXQUFLLEdBQUcsSUFBSTtBQUNaO0FBQUEsSUFDRjtBQUNBLFFBQUksSUFBSSxRQUFRLGVBQWUsTUFBTTtBQUNuQyxXQUFLLEdBQUcsS0FBSyxLQUFLLEVBQUUsR0FBRyxPQUFPLElBQUksT0FBTyxRQUFRLEdBQUcsR0FBRyxHQUFHLEdBQUcsT0FBTyxhQUFhLENBQUMsQ0FBQztBQUNuRjtBQUFBLElBQ0Y7QUFDQSxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxLQUFLLFFBQWdCLEtBQUssU0FBZTtBQUN2QyxVQUFNQSxZQUFXLEtBQUssU0FBUztBQUMvQixVQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sS0FBSyxPQUFPO0FBQzVDLFVBQU0sRUFBRSxNQUFNLElBQUksS0FBSyxLQUFLLEVBQUUsR0FBRyxNQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU8sQ0FBQztBQUNuRSxVQUFNLFNBQVMsRUFBRSxHQUFHQSxVQUFTLFFBQVEsR0FBRyxHQUFHQSxVQUFTLFNBQVMsRUFBRTtBQUMvRCxTQUFLLEdBQUcsS0FBSyxLQUFLLE9BQU8sTUFBTUEsV0FBVSxRQUFRLEtBQUssQ0FBQyxHQUFHLEVBQUU7QUFBQSxFQUM5RDtBQUFBLEVBRUEsSUFBSUssSUFBV0MsSUFBaUI7QUFDOUIsVUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLEtBQUssU0FBUztBQUN4QyxVQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sS0FBSyxPQUFPO0FBQzVDLFNBQUs7QUFBQSxNQUNILEtBQUssS0FBSztBQUFBLFFBQ1IsR0FBRztBQUFBLFFBQ0gsR0FBRyxLQUFLLElBQUtELEtBQUksV0FBVyxRQUFTLEtBQUs7QUFBQSxRQUMxQyxHQUFHLEtBQUssSUFBS0MsS0FBSSxXQUFXLFNBQVUsS0FBSztBQUFBLE1BQzdDLENBQUM7QUFBQSxNQUNEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLElBQUksT0FBNEI7QUFDOUIsUUFBSSxLQUFLLE1BQU0sUUFBUSxLQUFLLEVBQUc7QUFDL0IsUUFBSSxNQUFNLFdBQVcsTUFBTSxXQUFXLE1BQU0sT0FBUTtBQUNwRCxZQUFRLE1BQU0sS0FBSztBQUFBLE1BQ2pCLEtBQUs7QUFDSCxhQUFLLElBQUksSUFBSSxDQUFDO0FBQ2Q7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLElBQUksR0FBRyxDQUFDO0FBQ2I7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLElBQUksR0FBRyxFQUFFO0FBQ2Q7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLElBQUksR0FBRyxDQUFDO0FBQ2I7QUFBQSxNQUNGLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxhQUFLLEtBQUssU0FBUztBQUNuQjtBQUFBLE1BQ0YsS0FBSztBQUNILGFBQUssS0FBSyxJQUFJLFNBQVM7QUFDdkI7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLE1BQU07QUFDWDtBQUFBLE1BQ0Y7QUFDRTtBQUFBLElBQ0o7QUFDQSxVQUFNLGVBQWU7QUFDckIsVUFBTSxnQkFBZ0I7QUFBQSxFQUN4QjtBQUFBLEVBRVEsU0FBZTtBQUNyQixVQUFNLFFBQVEsS0FBSyxRQUFRO0FBQzNCLFVBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsVUFBTSxNQUFNLE9BQU8sb0JBQW9CO0FBQ3ZDLFVBQU1DLFVBQVMsS0FBSyxTQUFTO0FBQzdCLGVBQVcsVUFBVSxDQUFDLEtBQUssTUFBTSxLQUFLLElBQUksR0FBRztBQUMzQyxZQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxLQUFLLE1BQU0sUUFBUSxHQUFHLEdBQUcsS0FBSyxNQUFNLFNBQVMsR0FBRyxDQUFDO0FBQ2pFLFVBQUksT0FBTyxVQUFVLEtBQUssT0FBTyxXQUFXLEVBQUc7QUFDL0MsYUFBTyxRQUFRO0FBQ2YsYUFBTyxTQUFTO0FBQUEsSUFDbEI7QUFDQSxTQUFLLE1BQU07QUFDWCxRQUFJQSxRQUFPLFVBQVUsU0FBU0EsUUFBTyxXQUFXO0FBQzlDLFdBQUssTUFBTSxTQUFTLFFBQVEsRUFBRSxPQUFPLE9BQU87QUFFOUMsU0FBSyxZQUFZO0FBQ2pCLHlCQUFxQixLQUFLLEtBQUs7QUFDL0IsU0FBSyxNQUFNLFlBQVksSUFBSSxDQUFDO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR1EsZ0JBQTRCO0FBQ2xDLFFBQUlDO0FBQ0osVUFBTUMsVUFBUyxNQUFNO0FBQ25CLE1BQUFELFFBQU8sb0JBQW9CLFVBQVVDLE9BQU07QUFDM0MsTUFBQUQsU0FBUSxXQUFXLGdCQUFnQixPQUFPLGdCQUFnQixPQUFPO0FBQ2pFLE1BQUFBLE9BQU0saUJBQWlCLFVBQVVDLE9BQU07QUFDdkMsVUFBSSxLQUFLLFFBQVEsT0FBTyxpQkFBa0IsTUFBSyxPQUFPO0FBQUEsSUFDeEQ7QUFDQSxJQUFBQSxRQUFPO0FBQ1AsV0FBTyxNQUFNRCxRQUFPLG9CQUFvQixVQUFVQyxPQUFNO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLFNBQTJCO0FBQ3pCLFdBQU87QUFBQSxNQUNMLFFBQVEsTUFBTSxLQUFLLE1BQU07QUFBQSxNQUN6QixRQUFRLE1BQU0sS0FBSyxHQUFHLE9BQU8sS0FBSyxNQUFNLEVBQUUsUUFBUSxLQUFLLFNBQVMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxDQUFDO0FBQUEsTUFDakYsT0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLLEtBQUssbUJBQW1CO0FBQUEsTUFDbEQsWUFBWSxDQUFDLFVBQVU7QUFDckIsY0FBTSxFQUFFLE1BQUFDLE9BQU0sUUFBQUMsUUFBTyxJQUFJLEtBQUssTUFBTTtBQUNwQyxjQUFNLFNBQVMsSUFBSSxJQUFJLEtBQUs7QUFDNUIsY0FBTSxRQUFlLENBQUM7QUFDdEIsbUJBQVcsVUFBVUEsUUFBTyxRQUFRO0FBQ2xDLHFCQUFXLFFBQVFELE1BQUssTUFBTSxPQUFPLElBQUksRUFBRztBQUMxQyxnQkFBSSxPQUFPLElBQUksSUFBSSxFQUFHLE9BQU0sS0FBSyxVQUFVQSxPQUFNLFFBQVEsSUFBSSxDQUFDO0FBQUEsUUFDbEU7QUFDQSxjQUFNLE1BQU0sT0FBTyxLQUFLO0FBQ3hCLFlBQUksSUFBSyxNQUFLLEtBQUssS0FBSyxtQkFBbUI7QUFBQSxNQUM3QztBQUFBLE1BQ0EsUUFBUSxDQUFDLFdBQVcsS0FBSyxLQUFLLE1BQU07QUFBQSxNQUNwQyxRQUFRLENBQUMsVUFBVSxLQUFLLEtBQUssUUFBUSxLQUFLLE9BQU8sRUFBRSxPQUFPLE1BQU07QUFBQSxNQUNoRSxNQUFNLENBQUNaLFlBQVcsS0FBSyxLQUFLLEtBQUssS0FBS0EsT0FBTSxDQUFDO0FBQUEsTUFDN0MsVUFBVSxNQUFNLEtBQUssU0FBUztBQUFBLE1BQzlCLFdBQVcsQ0FBQyxRQUFRO0FBQ2xCLGNBQU1jLFNBQVEsS0FBSyxRQUFRLHNCQUFzQjtBQUNqRCxjQUFNZCxVQUFTLEtBQUssT0FBTztBQUMzQixjQUFNRSxZQUFXLEtBQUssU0FBUztBQUMvQixlQUFPLElBQUk7QUFBQSxVQUNUWSxPQUFNLFFBQVEsSUFBSSxJQUFJZCxRQUFPLEtBQUtBLFFBQU8sUUFBUUUsVUFBUyxRQUFRO0FBQUEsVUFDbEVZLE9BQU0sT0FBTyxJQUFJLElBQUlkLFFBQU8sS0FBS0EsUUFBTyxRQUFRRSxVQUFTLFNBQVM7QUFBQSxVQUNsRSxJQUFJLFFBQVFGLFFBQU87QUFBQSxVQUNuQixJQUFJLFNBQVNBLFFBQU87QUFBQSxRQUN0QjtBQUFBLE1BQ0Y7QUFBQSxNQUNBLE9BQU8sTUFBTSxLQUFLLFFBQVEsTUFBTTtBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxXQUFXLE9BQXdCO0FBQ2pELFFBQU0sVUFBVSxFQUF1QixJQUFJO0FBQzNDLFFBQU0sT0FBTyxFQUEwQixJQUFJO0FBQzNDLFFBQU0sT0FBTyxFQUEwQixJQUFJO0FBQzNDLFFBQU0sU0FBUyxFQUFzQixJQUFJO0FBQ3pDLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSTtBQUMxQixNQUFJLE9BQU8sUUFBUyxRQUFPLFFBQVEsUUFBUTtBQUMzQyxJQUFVLE1BQU07QUFDZCxVQUFNZSxRQUFPLElBQUksT0FBTyxRQUFRLFNBQVUsS0FBSyxTQUFVLEtBQUssU0FBVSxLQUFLO0FBQzdFLFdBQU8sVUFBVUE7QUFDakIsUUFBSSxPQUFRLFFBQU8sVUFBVUEsTUFBSyxPQUFPO0FBQ3pDLFdBQU8sTUFBTTtBQUNYLE1BQUFBLE1BQUssSUFBSTtBQUNULGFBQU8sVUFBVTtBQUNqQixVQUFJLE9BQVEsUUFBTyxVQUFVO0FBQUEsSUFDL0I7QUFBQSxFQUNGLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsSUFBVSxNQUFNLE9BQU8sU0FBUyxLQUFLLElBQUksR0FBRyxDQUFDLEtBQUssQ0FBQztBQUNuRCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxLQUFLO0FBQUEsTUFDTCxPQUFNO0FBQUEsTUFDTixNQUFLO0FBQUEsTUFDTCxjQUFZLE1BQU07QUFBQSxNQUNsQixvQkFBa0IsTUFBTTtBQUFBLE1BQ3hCLFVBQVU7QUFBQSxNQUNWLFdBQVcsQ0FBQyxVQUFVLE9BQU8sU0FBUyxJQUFJLEtBQUs7QUFBQSxNQUUvQztBQUFBLDBCQUFDLFlBQU8sS0FBSyxNQUFNO0FBQUEsUUFDbkIsa0JBQUMsWUFBTyxLQUFLLE1BQU07QUFBQTtBQUFBO0FBQUEsRUFDckI7QUFFSjs7O0FDbFpPLFNBQVMsT0FDZCxPQUNBQyxVQUNBQyxRQUNBLE9BQ2E7QUFDYixRQUFNQyxTQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxTQUFTRixTQUFRLElBQUksQ0FBQyxDQUFDO0FBQ25FLE1BQUlDLFdBQVUsU0FBVSxRQUFPQyxPQUFNLEtBQUssQ0FBQ0MsSUFBRyxNQUFNSCxTQUFRRyxFQUFDLElBQUtILFNBQVEsQ0FBQyxLQUFNRyxLQUFJLENBQUM7QUFDdEYsTUFBSUYsV0FBVSxVQUFXLFFBQU9DLE9BQU0sS0FBSyxDQUFDQyxJQUFHLE1BQU1ILFNBQVEsQ0FBQyxJQUFLQSxTQUFRRyxFQUFDLEtBQU1BLEtBQUksQ0FBQztBQUV2RixNQUFJRixXQUFVLFdBQVksUUFBT0MsT0FBTSxLQUFLO0FBQzVDLFFBQU0sTUFBTSxJQUFJLElBQUlBLE1BQUs7QUFDekIsU0FBTyxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsSUFBSSxJQUFJLElBQUksQ0FBQztBQUMvQztBQUdPLFNBQVMsS0FBSyxLQUFhLEtBQStCO0FBQy9ELE1BQUksQ0FBQyxPQUFPLFNBQVMsR0FBRyxLQUFLLENBQUMsT0FBTyxTQUFTLEdBQUcsRUFBRyxRQUFPLENBQUMsR0FBRyxDQUFDO0FBQ2hFLFFBQU0sTUFBTSxNQUFNLElBQUksTUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNLEtBQUssTUFBTSxNQUFNLENBQUMsTUFBTTtBQUUxRSxTQUFPLE9BQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxHQUFHLElBQUksS0FBSyxLQUFLLElBQUksR0FBRyxHQUFHLEdBQUcsS0FBSyxJQUFJLEdBQUcsR0FBRyxDQUFDO0FBQ3BGO0FBY0EsSUFBTSxVQUFVO0FBQ2hCLElBQU0sV0FBVztBQUdWLFNBQVMsTUFBTUUsUUFBc0I7QUFDMUMsU0FBTyxLQUFLLElBQUksU0FBU0EsT0FBTSxRQUFRLEtBQUssSUFBSSxHQUFHQSxPQUFNLEtBQUssQ0FBQztBQUNqRTtBQUdPLFNBQVMsU0FBU0EsUUFBYyxPQUF1QjtBQUM1RCxRQUFNQyxTQUFRLFFBQVFELE9BQU0sUUFBUUEsT0FBTSxPQUFPQSxPQUFNO0FBQ3ZELFNBQU9BLE9BQU0sTUFBTUEsT0FBTSxVQUFVLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUdDLEtBQUksQ0FBQztBQUN0RTtBQUdPLFNBQVMsUUFBUUQsUUFBY0UsSUFBK0I7QUFDbkUsUUFBTSxLQUFLLEtBQUssT0FBT0EsS0FBSUYsT0FBTSxRQUFRLE1BQU1BLE1BQUssQ0FBQztBQUNyRCxTQUFPLE1BQU0sS0FBSyxLQUFLQSxPQUFNLFFBQVEsS0FBSztBQUM1QztBQUdPLFNBQVMsU0FBU0EsUUFBYyxJQUFvQjtBQUN6RCxTQUFPQSxPQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU1BLE1BQUs7QUFDOUM7QUFpQkEsSUFBTSxTQUFTO0FBQ2YsSUFBTSxNQUFNO0FBQ1osSUFBTSxTQUFTO0FBQ2YsSUFBTSxRQUFRO0FBR1AsU0FBUyxRQUNkLE9BQ0EsUUFDQSxLQUNBLE1BQ0FHLFFBQ087QUFDUCxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixLQUFLO0FBQUEsSUFDTCxPQUFPLEtBQUssSUFBSSxHQUFHLFFBQVEsU0FBUyxLQUFLO0FBQUEsSUFDekMsUUFBUSxLQUFLLElBQUksR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUFBLElBQ3pDO0FBQUEsSUFDQTtBQUFBLElBQ0EsT0FBQUE7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFdBQ2QsS0FDQSxPQUNBSCxRQUNBLE9BQ007QUFDTixRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sUUFBUUEsT0FBTSxPQUFPQSxPQUFNO0FBQ2pDLE1BQUksT0FBTyxRQUFRLE1BQU0sSUFBSTtBQUM3QixNQUFJLFlBQVk7QUFDaEIsTUFBSSxlQUFlO0FBQ25CLE1BQUksWUFBWTtBQUNoQixhQUFXLFNBQVMsTUFBTUEsT0FBTSxLQUFLQSxPQUFNLE1BQU0sS0FBSyxJQUFJLEdBQUdBLE9BQU0sU0FBUyxFQUFFLENBQUMsR0FBRztBQUNoRixVQUFNSSxLQUFJLEtBQUssTUFBTSxTQUFTSixRQUFPLEtBQUssQ0FBQyxJQUFJO0FBQy9DLFFBQUksY0FBYyxLQUFLO0FBQ3ZCLFFBQUksVUFBVTtBQUNkLFFBQUksT0FBT0EsT0FBTSxNQUFNSSxFQUFDO0FBQ3hCLFFBQUksT0FBTyxPQUFPQSxFQUFDO0FBQ25CLFFBQUksT0FBTztBQUNYLFFBQUksWUFBWSxLQUFLO0FBQ3JCLFFBQUksU0FBUyxNQUFNLE1BQU0sS0FBSyxHQUFHSixPQUFNLE9BQU8sR0FBR0ksRUFBQztBQUFBLEVBQ3BEO0FBQ0EsUUFBTSxPQUFPLFNBQVNKLFFBQU8sS0FBSyxJQUFJQSxPQUFNLE1BQU0sS0FBSyxJQUFJQSxPQUFNLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDekUsUUFBTSxPQUFPLE1BQU1BLE1BQUs7QUFDeEIsTUFBSSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU9BLFFBQU8sTUFBTSxJQUFJO0FBQUEsTUFDNUMsU0FBUSxLQUFLLE9BQU9BLFFBQU8sTUFBTSxJQUFJO0FBQzFDLE1BQUksY0FBYztBQUNsQixhQUFXLENBQUMsT0FBTyxLQUFLLEtBQUs7QUFBQSxJQUMzQixDQUFDLE1BQU0sU0FBUyxDQUFDO0FBQUEsSUFDakIsQ0FBQyxNQUFNLFVBQVUsQ0FBQztBQUFBLEVBQ3BCLEdBQVk7QUFDVixRQUFJLFVBQVUsVUFBYSxRQUFRQSxPQUFNLE9BQU8sUUFBUUEsT0FBTSxLQUFNO0FBQ3BFLFVBQU1JLEtBQUksS0FBSyxNQUFNLFNBQVNKLFFBQU8sS0FBSyxDQUFDLElBQUk7QUFDL0MsUUFBSSxjQUFjLFVBQVUsSUFBSSxLQUFLLE1BQU0sS0FBSztBQUNoRCxRQUFJLFlBQVksVUFBVSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3pDLFFBQUksVUFBVTtBQUNkLFFBQUksT0FBT0EsT0FBTSxNQUFNSSxFQUFDO0FBQ3hCLFFBQUksT0FBTyxPQUFPQSxFQUFDO0FBQ25CLFFBQUksT0FBTztBQUNYLFFBQUksWUFBWSxDQUFDLENBQUM7QUFBQSxFQUNwQjtBQUNGO0FBRUEsSUFBTSxRQUFRO0FBRWQsU0FBUyxJQUNQLEtBQ0EsT0FDQUosUUFDQSxNQUNBLE1BQ0FFLElBQ0EsT0FDTTtBQUNOLFFBQU1FLEtBQUksU0FBU0osUUFBTyxNQUFNLFFBQVEsSUFBSSxDQUFFO0FBQzlDLE1BQUksY0FBYyxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sU0FBUyxJQUFJLElBQUksSUFBSSxJQUFJO0FBQzlFLE1BQUksWUFBWSxNQUFNLE1BQU0sTUFBTSxNQUFNLElBQUksQ0FBRTtBQUU5QyxNQUFJLFNBQVNFLElBQUcsS0FBSyxJQUFJRSxJQUFHLE9BQU8sQ0FBQyxHQUFHLE9BQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLE9BQU9BLEVBQUMsQ0FBQyxDQUFDO0FBQy9FO0FBRUEsU0FBUyxLQUNQLEtBQ0EsT0FDQUosUUFDQSxNQUNBLE1BQ007QUFDTixRQUFNLE1BQU0sUUFBUSxXQUFXLEtBQUssSUFBSSxHQUFHLE9BQU8sR0FBRyxJQUFJO0FBQ3pELFFBQU0sTUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPO0FBQ2hDLFVBQU1FLEtBQUlGLE9BQU0sT0FBTyxLQUFLO0FBQzVCLFFBQUksTUFBTSxFQUFHLEtBQUksS0FBSyxPQUFPQSxRQUFPLE1BQU0sTUFBTUUsS0FBSSxNQUFNLEdBQUcsT0FBTyxHQUFHO0FBQUEsU0FDbEU7QUFFSCxZQUFNLE9BQU8sS0FBSyxNQUFNQSxFQUFDO0FBQ3pCLFVBQUksS0FBSyxPQUFPRixRQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTUUsS0FBSSxJQUFJLElBQUksSUFBSSxDQUFDO0FBQUEsSUFDbkY7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUVBLFNBQVMsUUFDUCxLQUNBLE9BQ0FGLFFBQ0EsTUFDQSxNQUNNO0FBQ04sUUFBTSxFQUFFLE9BQUFILFFBQU8sU0FBQUQsVUFBUyxTQUFTLElBQUk7QUFDckMsUUFBTVMsVUFBUyxLQUFLLEtBQUtMLE9BQU0sS0FBSztBQUNwQyxXQUFTLFFBQVEsR0FBRyxRQUFRSyxTQUFRLFNBQVMsR0FBRztBQUM5QyxVQUFNQyxTQUFRLEtBQUssTUFBTSxRQUFRLElBQUk7QUFDckMsVUFBTSxNQUFNLEtBQUssSUFBSVQsT0FBTSxRQUFRLEtBQUssT0FBTyxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQ2pFLFFBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLEVBQUU7QUFDbkMsYUFBUyxLQUFLUyxRQUFPLEtBQUssS0FBSyxNQUFNLEdBQUc7QUFDdEMsWUFBTSxPQUFPVCxPQUFNLEVBQUU7QUFDckIsVUFBSSxNQUFNLEtBQUtELFNBQVEsSUFBSSxJQUFLQSxTQUFRLEdBQUcsRUFBSSxPQUFNO0FBQ3JELFVBQUksT0FBTyxLQUFLQSxTQUFRLElBQUksSUFBS0EsU0FBUSxJQUFJLEVBQUksUUFBTztBQUN4RCxVQUFJLFNBQVMsSUFBSSxJQUFJLEVBQUcsUUFBTztBQUFBLElBQ2pDO0FBQ0EsUUFBSSxPQUFPLEVBQUc7QUFDZCxVQUFNTSxLQUFJRixPQUFNLE9BQU87QUFDdkIsUUFBSSxLQUFLLE9BQU9BLFFBQU8sTUFBTSxNQUFNRSxJQUFHLENBQUM7QUFDdkMsUUFBSSxRQUFRLEtBQU0sS0FBSSxLQUFLLE9BQU9GLFFBQU8sTUFBTSxLQUFLRSxJQUFHLENBQUM7QUFDeEQsUUFBSSxRQUFRLEVBQUcsS0FBSSxLQUFLLE9BQU9GLFFBQU8sTUFBTSxNQUFNRSxJQUFHLENBQUM7QUFBQSxFQUN4RDtBQUNGO0FBR08sU0FBUyxPQUNkLFFBQ0EsU0FDQSxVQUNrQjtBQUNsQixNQUFJLENBQUNLLE1BQUssR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQ3RCLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sUUFBUSxRQUFRLE9BQU8sU0FBUyxRQUFRO0FBQzlDLFFBQUksVUFBVSxFQUFHLFFBQU87QUFBQSxhQUNmLFVBQVUsRUFBRyxDQUFBQSxRQUFPO0FBQUEsRUFDL0I7QUFDQSxTQUFPLENBQUNBLE1BQUssR0FBRztBQUNsQjs7O0FDM01BLElBQU0sUUFBUSxFQUFzQixNQUFNO0FBQ3hDLFFBQU1DLFNBQVFDLE9BQU0sTUFBTSxDQUFDO0FBQzNCLE1BQUksQ0FBQ0QsVUFBUyxDQUFDLEtBQUssT0FBTyxFQUFFLE1BQU8sUUFBTyxJQUFJLFlBQVk7QUFDM0QsU0FBTyxPQUFPLFNBQVMsT0FBT0EsT0FBTSxTQUFTLEtBQUssWUFBWSxFQUFFLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDM0YsQ0FBQztBQUdELElBQU0sUUFBUSxFQUFzQixNQUFNO0FBQ3hDLFFBQU0sV0FBVyxjQUFjO0FBQy9CLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLE1BQUksU0FBUyxTQUFTLEVBQUcsUUFBTztBQUNoQyxRQUFNLFFBQVEsSUFBSSxPQUFPLENBQUMsU0FBUyxTQUFTLElBQUksSUFBSSxDQUFDO0FBQ3JELFNBQU8sTUFBTSxTQUFTLElBQUksUUFBUTtBQUNwQyxDQUFDO0FBR0QsSUFBTSxVQUFVLEVBQVMsTUFBTTtBQUM3QixRQUFNQSxTQUFRQyxPQUFNLE1BQU0sQ0FBQztBQUMzQixRQUFNLFNBQVMsT0FBT0QsUUFBTyxXQUFXLElBQUksYUFBYSxHQUFHLE1BQU0sS0FBSztBQUN2RSxTQUFPLEVBQUUsUUFBUSxLQUFLLFFBQVEsTUFBTSxFQUFFO0FBQ3hDLENBQUM7QUFFRCxJQUFNLE9BQU8sRUFBUyxNQUFNO0FBQzFCLFFBQU1BLFNBQVFDLE9BQU0sTUFBTSxDQUFDO0FBQzNCLFFBQU0sU0FBUyxPQUFPRCxRQUFPLFdBQVcsSUFBSSxhQUFhLEdBQUcsTUFBTSxLQUFLO0FBQ3ZFLFFBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxRQUFRLE1BQU07QUFDbkMsU0FBTyxLQUFLLEtBQUssR0FBRztBQUN0QixDQUFDO0FBRUQsSUFBTSxTQUFTLEVBQVMsTUFBTTtBQUM1QixRQUFNQSxTQUFRQyxPQUFNLE1BQU0sQ0FBQztBQUMzQixTQUFPRCxVQUFTLENBQUNBLE9BQU0sS0FBSyxZQUFZLEtBQUssWUFBWSxFQUFFLE9BQU9BLE9BQU0sTUFBTSxJQUFJO0FBQ3BGLENBQUM7QUFHRCxTQUFTLE9BQU87QUFDZCxRQUFNQSxTQUFRQyxPQUFNLE1BQU0sQ0FBQztBQUMzQixRQUFNLEVBQUUsS0FBSyxPQUFPLElBQUksUUFBUTtBQUNoQyxRQUFNLEtBQUssRUFBRSxTQUFTO0FBQ3RCLFFBQU1DLFFBQU8sTUFBTSxVQUFVLE1BQU07QUFDbkMsUUFBTSxRQUFRLENBQUNDLFlBQW1CLFFBQVFBLFNBQVFILFFBQU8sU0FBUyxFQUFFO0FBQ3BFLFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQU0sQ0FBQyxTQUFTLFFBQVEsSUFBSSxRQUN4QixPQUFPLFFBQVEsTUFBTSxTQUFTLE1BQU0sUUFBUSxJQUMzQyxDQUFDLEdBQUcsQ0FBQztBQUNWLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGlCQUNUO0FBQUEsc0JBQUMsUUFDRyxXQUFDLE9BQU8sUUFBUSxPQUFPLEtBQUssRUFBWSxJQUFJLENBQUMsU0FDN0Msa0JBQUMsU0FDQztBQUFBLHdCQUFDLFFBQUksYUFBRyxJQUFJLEdBQUU7QUFBQSxNQUNkLGtCQUFDLFFBQUksZ0JBQU0sSUFBSSxJQUFJLENBQUMsR0FBRTtBQUFBLFNBRmQsSUFHVixDQUNELEdBQ0g7QUFBQSxJQUNBLGtCQUFDLFVBQUssT0FBTSxZQUNULFVBQUFFLFFBQ0csR0FBRyxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQyxJQUNyQyxHQUFHLEdBQUcsTUFBTSxNQUFNLE1BQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDLEdBQ3ZFO0FBQUEsSUFDQyxTQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFNO0FBQUEsUUFDTixjQUFZLFdBQVcsSUFBSSxhQUFhLFVBQVUsSUFBSSxZQUFZO0FBQUEsUUFFakUsWUFBRSxTQUFTLFdBQVcsTUFBTSxNQUFNLE9BQU8sR0FBRyxNQUFNLFFBQVEsQ0FBQztBQUFBO0FBQUEsSUFDOUQ7QUFBQSxJQUVELEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxrQkFBQyxXQUFPLGFBQUcsS0FBSTtBQUFBLElBQ3JDLGtCQUFDLFdBQU0sT0FBTSxhQUNYO0FBQUEsd0JBQUMsVUFBSyxPQUFNLFVBQVUsYUFBRyxPQUFNO0FBQUEsTUFDL0I7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU07QUFBQSxVQUNOLE9BQU8sS0FBSyxZQUFZLEVBQUU7QUFBQSxVQUMxQixVQUFVLENBQUMsVUFBVSxPQUFPLEVBQUUsWUFBWSxNQUFNLGNBQWMsTUFBb0IsQ0FBQztBQUFBLFVBRWxGLGtCQUFvQixHQUFHLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLElBQUksTUFDOUMsa0JBQUMsWUFBa0IsT0FBTyxNQUN2QixrQkFEVSxJQUViLENBQ0Q7QUFBQTtBQUFBLE1BQ0g7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKO0FBR08sU0FBUyxjQUFjO0FBQzVCLFFBQU0sTUFBTSxFQUF1QixJQUFJO0FBQ3ZDLFFBQU0sU0FBUyxFQUEwQixJQUFJO0FBQzdDLFFBQU0sT0FBTyxFQUF1QixJQUFJO0FBQ3hDLFFBQU1FLFNBQVEsRUFBYyxRQUFRLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQ2xELFFBQU0sT0FBTyxFQUFNO0FBQ25CLElBQVUsTUFBTTtBQUNkLFVBQU0sQ0FBQyxTQUFTQyxNQUFLLElBQUksQ0FBQyxPQUFPLFNBQVMsSUFBSSxPQUFPO0FBQ3JELFVBQU0sTUFBTSxTQUFTLFdBQVcsSUFBSTtBQUNwQyxRQUFJLENBQUMsV0FBVyxDQUFDQSxVQUFTLENBQUMsSUFBSztBQUNoQyxRQUFJLFFBQVE7QUFDWixVQUFNQyxRQUFPLE1BQU07QUFDakIsY0FBUTtBQUNSLFlBQU0sUUFBUSxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQzdCLFlBQU1OLFNBQVFDLE9BQU0sS0FBSyxFQUFFLENBQUM7QUFDNUIsWUFBTSxFQUFFLGFBQWEsT0FBTyxjQUFjLE9BQU8sSUFBSUk7QUFDckQsVUFBSSxDQUFDLFNBQVMsQ0FBQ0wsVUFBUyxVQUFVLEtBQUssV0FBVyxFQUFHO0FBQ3JELFlBQU0sTUFBTTtBQUNaLFVBQUksUUFBUSxVQUFVLEtBQUssTUFBTSxRQUFRLEdBQUcsRUFBRyxTQUFRLFFBQVEsS0FBSyxNQUFNLFFBQVEsR0FBRztBQUNyRixVQUFJLFFBQVEsV0FBVyxLQUFLLE1BQU0sU0FBUyxHQUFHLEVBQUcsU0FBUSxTQUFTLEtBQUssTUFBTSxTQUFTLEdBQUc7QUFDekYsWUFBTSxDQUFDLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSztBQUM5QixNQUFBSSxPQUFNLFVBQVUsUUFBUSxPQUFPLFFBQVEsS0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQU07QUFDckUsWUFBTSxRQUFlO0FBQUEsUUFDbkIsT0FBTyxNQUFNLEtBQUs7QUFBQSxRQUNsQixTQUFTSixPQUFNO0FBQUEsUUFDZixPQUFPLE1BQU07QUFBQSxRQUNiLE9BQU8sTUFBTTtBQUFBLFFBQ2IsVUFBVSxjQUFjLEtBQUs7QUFBQSxRQUM3QixTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQUEsUUFDeEIsVUFBVSxPQUFPLEtBQUssR0FBRztBQUFBLFFBQ3pCLE9BQU8sQ0FBQyxVQUFVLFFBQVEsS0FBSztBQUFBLE1BQ2pDO0FBQ0EsVUFBSSxhQUFhLEtBQUssR0FBRyxHQUFHLEtBQUssR0FBRyxDQUFDO0FBQ3JDLFVBQUksVUFBVSxHQUFHLEdBQUcsT0FBTyxNQUFNO0FBQ2pDLGlCQUFXLEtBQUssT0FBT0ksT0FBTSxTQUFTLE9BQU8sT0FBTyxJQUFJLFNBQVMsT0FBTyxDQUFDO0FBQ3pFLE1BQUFHLFFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxPQUFPLE1BQU07QUFDakIsVUFBSSxVQUFVLEVBQUcsU0FBUSxzQkFBc0JELEtBQUk7QUFBQSxJQUNyRDtBQUVBLFVBQU1DLFVBQVMsTUFBTTtBQUNuQixZQUFNQyxRQUFPLFFBQVEsS0FBSztBQUMxQixZQUFNQyxNQUFLRCxVQUFTLFNBQVksS0FBSyxNQUFNLEtBQUssRUFBRSxRQUFRQSxLQUFJO0FBQzlELFlBQU1SLFNBQVFDLE9BQU0sS0FBSyxFQUFFLENBQUM7QUFDNUIsWUFBTVMsU0FBUSxLQUFLO0FBQ25CLFVBQUksQ0FBQ0EsT0FBTztBQUNaLE1BQUFBLE9BQU0sU0FBU0QsTUFBSyxLQUFLLENBQUNUO0FBQzFCLFVBQUlTLE1BQUssS0FBSyxDQUFDVCxVQUFTUSxVQUFTLE9BQVc7QUFDNUMsWUFBTUcsS0FBSSxTQUFTUCxPQUFNLFNBQVNLLEdBQUU7QUFDcEMsTUFBQUMsT0FBTSxNQUFNLE9BQU8sR0FBR0MsRUFBQztBQUN2QixNQUFBRCxPQUFNLFFBQVEsT0FBT0MsS0FBSU4sT0FBTSxjQUFjLElBQUksU0FBUztBQUMxRCxZQUFNLE9BQU8sS0FBSyxLQUFLLEVBQUUsUUFBUUcsS0FBSSxHQUFHLFFBQVE7QUFDaEQsTUFBQUUsT0FBTSxrQkFBbUIsY0FBYyxFQUFFLFNBQVMsTUFBTSxPQUFPLE1BQU0sT0FBT1YsUUFBT1EsS0FBSSxDQUFDO0FBQUEsSUFDMUY7QUFDQSxVQUFNLFFBQVE7QUFBQSxNQUNaLEVBQU8sTUFBTTtBQUNYLGVBQU87QUFDUCxjQUFNO0FBQ04sYUFBSztBQUNMLGVBQU87QUFDUCxzQkFBYztBQUNkLGVBQU87QUFDUCxhQUFLO0FBQUEsTUFDUCxDQUFDO0FBQUEsTUFDRCxFQUFPLE1BQU07QUFDWCxnQkFBUTtBQUNSLFFBQUFELFFBQU87QUFBQSxNQUNULENBQUM7QUFBQSxJQUNIO0FBQ0EsVUFBTSxRQUFRLElBQUksZUFBZSxJQUFJO0FBQ3JDLFVBQU0sUUFBUUYsTUFBSztBQUNuQixXQUFPLE1BQU07QUFDWCxZQUFNLFdBQVc7QUFDakIsMkJBQXFCLEtBQUs7QUFDMUIsaUJBQVcsUUFBUSxNQUFPLE1BQUs7QUFBQSxJQUNqQztBQUFBLEVBQ0YsR0FBRyxDQUFDLENBQUM7QUFFTCxRQUFNLFNBQVMsQ0FBQyxVQUEwQztBQUN4RCxVQUFNLE9BQU8sSUFBSSxTQUFTLHNCQUFzQixFQUFFLFFBQVE7QUFDMUQsVUFBTUksTUFBSyxRQUFRTCxPQUFNLFNBQVMsTUFBTSxVQUFVLElBQUk7QUFDdEQsV0FBT0ssUUFBTyxTQUFZLFNBQVksTUFBTSxLQUFLLEVBQUVBLEdBQUU7QUFBQSxFQUN2RDtBQUNBLFFBQU0sU0FBUyxDQUFDRCxPQUEwQixRQUFrQztBQUMxRSxVQUFNLFNBQVNBLFVBQVMsU0FBWSxTQUFZLEtBQUssS0FBSyxFQUFFLFFBQVFBLEtBQUk7QUFDeEUsUUFBSSxPQUFRLE1BQUssRUFBRSxNQUFNLFVBQVUsSUFBSSxPQUFPLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQUEsYUFDakUsUUFBUSxPQUFRLFdBQVUsQ0FBQyxDQUFDO0FBQUEsRUFDdkM7QUFDQSxRQUFNSSxRQUFPLENBQUMsVUFBeUI7QUFDckMsVUFBTSxNQUFNLE1BQU0sS0FBSztBQUN2QixVQUFNSCxNQUFLLFFBQVEsS0FBSyxNQUFNLFNBQVksS0FBSyxJQUFJLFFBQVEsUUFBUSxLQUFLLENBQUU7QUFDMUUsVUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ25ELFVBQU0sS0FBSztBQUFBLE1BQ1QsWUFBWUEsTUFBSztBQUFBLE1BQ2pCLFdBQVdBLE1BQUssSUFBSSxJQUFJLFNBQVMsSUFBSUEsTUFBSztBQUFBLE1BQzFDLFVBQVVBLE1BQUs7QUFBQSxNQUNmLFFBQVFBLE1BQUs7QUFBQSxNQUNiLE1BQU07QUFBQSxNQUNOLEtBQUssSUFBSSxTQUFTO0FBQUEsSUFDcEIsRUFBRSxNQUFNLEdBQUc7QUFDWCxRQUFJLE9BQU8sT0FBVyxPQUFNLElBQUksS0FBSyxJQUFJLElBQUksU0FBUyxHQUFHLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFBQSxhQUNqRSxNQUFNLFFBQVEsV0FBVyxNQUFNLFFBQVEsSUFBSyxRQUFPLFFBQVEsS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQUEsYUFDL0UsTUFBTSxRQUFRLFNBQVUsT0FBTSxNQUFTO0FBQUEsUUFDM0M7QUFDTCxVQUFNLGVBQWU7QUFBQSxFQUN2QjtBQUVBLFFBQU1ULFNBQVFDLE9BQU0sTUFBTSxDQUFDO0FBQzNCLE1BQUksQ0FBQ0QsT0FBTyxRQUFPO0FBQ25CLFFBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQU0sS0FBSyxTQUFTLFNBQVksS0FBSyxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQzdELFFBQU0sT0FDSixNQUFNLEtBQUssU0FBUyxTQUNoQixFQUFFLFNBQVMsTUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLElBQUksR0FBRyxRQUFRLElBQUksT0FBT0EsUUFBTyxJQUFJLENBQUMsSUFDakY7QUFDTixTQUNFLGtCQUFDLGFBQVEsT0FBTSxZQUFXLGNBQVksRUFBRSxTQUFTLE1BQU0sTUFBTUEsT0FBTSxNQUFNLEdBQ3ZFO0FBQUEsc0JBQUMsUUFBSztBQUFBLElBQ047QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLEtBQUs7QUFBQSxRQUNMLE9BQU07QUFBQSxRQUNOLE1BQUs7QUFBQSxRQUNMLFVBQVU7QUFBQSxRQUNWLGNBQVksRUFBRSxTQUFTLE1BQU0sTUFBTUEsT0FBTSxNQUFNO0FBQUEsUUFDL0Msb0JBQWtCO0FBQUEsUUFDbEIsaUJBQWU7QUFBQSxRQUNmLGlCQUFlLEtBQUssSUFBSSxHQUFHLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFBQSxRQUNqRCxpQkFBZSxLQUFLLElBQUksR0FBRyxFQUFFO0FBQUEsUUFDN0Isa0JBQWdCO0FBQUEsUUFDaEIsZUFBZSxDQUFDLFVBQVUsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLFFBQzdDLGdCQUFnQixNQUFNLE1BQU0sTUFBUztBQUFBLFFBQ3JDLFNBQVMsQ0FBQyxVQUFVLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUM7QUFBQSxRQUN0RCxXQUFXWTtBQUFBLFFBRVg7QUFBQSw0QkFBQyxZQUFPLEtBQUssUUFBUTtBQUFBLFVBQ3JCLGtCQUFDLFNBQUksS0FBSyxNQUFNLE9BQU0sV0FBVSxRQUFNLE1BQUMsZUFBWSxRQUNqRCw0QkFBQyxVQUFLLEdBQ1I7QUFBQSxVQUNDLE1BQU0sTUFBTSxXQUFXLEtBQUssa0JBQUMsT0FBRSxPQUFNLFdBQVcsWUFBRSxTQUFTLE1BQU0sU0FBUTtBQUFBLFVBQzFFLGtCQUFDLFVBQUssSUFBSSxNQUFNLE9BQU0sVUFDbkIsWUFBRSxTQUFTLE1BQU0sTUFDcEI7QUFBQTtBQUFBO0FBQUEsSUFDRjtBQUFBLEtBQ0Y7QUFFSjs7O0FDN1BBLElBQU0sT0FBTztBQUViLFNBQVMsS0FBSyxJQUFrQjtBQUM5QixFQUFBQyxPQUFNLFFBQVEsS0FBSyxJQUFJLFdBQVcsS0FBSyxJQUFJLFdBQVcsRUFBRSxDQUFDO0FBQzNEO0FBR08sU0FBUyxNQUFNLEVBQUUsT0FBTyxHQUE4QztBQUMzRSxRQUFNQyxRQUFPLENBQUMsVUFBd0I7QUFDcEMsUUFBSSxDQUFFLE1BQU0sY0FBOEIsa0JBQWtCLE1BQU0sU0FBUyxFQUFHO0FBQzlFLFVBQU0sTUFBTSxPQUFPLFNBQVMsc0JBQXNCO0FBQ2xELFFBQUksSUFBSyxPQUFNLElBQUksU0FBUyxNQUFNLFdBQVcsSUFBSSxNQUFNO0FBQUEsRUFDekQ7QUFDQSxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFNO0FBQUEsTUFDTixNQUFLO0FBQUEsTUFDTCxvQkFBaUI7QUFBQSxNQUNqQixjQUFZLEVBQUUsU0FBUztBQUFBLE1BQ3ZCLGlCQUFlLEtBQUssTUFBTSxZQUFZLEdBQUc7QUFBQSxNQUN6QyxpQkFBZSxLQUFLLE1BQU0sWUFBWSxHQUFHO0FBQUEsTUFDekMsaUJBQWUsS0FBSyxNQUFNRCxPQUFNLFFBQVEsR0FBRztBQUFBLE1BQzNDLFVBQVU7QUFBQSxNQUNWLGVBQWUsQ0FBQyxVQUFVLE1BQU0sY0FBYyxrQkFBa0IsTUFBTSxTQUFTO0FBQUEsTUFDL0UsZUFBZUM7QUFBQSxNQUNmLGFBQWE7QUFBQSxNQUNiLFlBQVksTUFBTTtBQUNoQixhQUFLLFdBQVc7QUFDaEIsbUJBQVc7QUFBQSxNQUNiO0FBQUEsTUFDQSxXQUFXLENBQUMsVUFBVTtBQUNwQixjQUFNLEtBQUssRUFBRSxTQUFTLE1BQU0sV0FBVyxDQUFDLE1BQU0sUUFBUSxJQUFJLE1BQU0sVUFBVSxLQUFLLEtBQUs7QUFDcEYsY0FBTUMsUUFBTyxHQUFHLE1BQU0sR0FBc0I7QUFDNUMsWUFBSUEsVUFBUyxPQUFXLE1BQUtGLE9BQU0sS0FBSyxJQUFJRSxLQUFJO0FBQUEsaUJBQ3ZDLE1BQU0sUUFBUSxPQUFRLE1BQUssU0FBUztBQUFBLGlCQUNwQyxNQUFNLFFBQVEsTUFBTyxNQUFLLFNBQVM7QUFBQSxZQUN2QztBQUNMLGNBQU0sZUFBZTtBQUNyQixtQkFBVztBQUFBLE1BQ2I7QUFBQTtBQUFBLEVBQ0Y7QUFFSjs7O0FDMUJBLElBQU0sT0FBTyxDQUFDLEtBQUssT0FBTyxRQUFRLFNBQVMsUUFBUTtBQUduRCxTQUFTLE1BQU0sUUFBd0I7QUFDckMsUUFBTSxPQUFPLElBQUksS0FBSyxTQUFTLEdBQUk7QUFDbkMsUUFBTSxVQUFVLElBQUksS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLGtCQUFrQixJQUFJLEdBQU07QUFDM0UsU0FBTyxRQUFRLFlBQVksRUFBRSxNQUFNLEdBQUcsRUFBRTtBQUMxQztBQUVBLFNBQVMsV0FBVztBQUNsQixRQUFNLEVBQUUsT0FBTyxJQUFJQyxPQUFNLEtBQUssTUFBTSxFQUFFLEtBQUs7QUFDM0MsUUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBTSxTQUFTLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFDdEMsUUFBTSxTQUFTLEtBQUssUUFBUSxFQUFFO0FBQzlCLFFBQU0sS0FBSyxVQUFVO0FBQ3JCLFFBQU0sUUFBUSxTQUFTO0FBQ3ZCLFFBQU0sTUFBTSxLQUFLLElBQUksR0FBRyxTQUFTLFNBQVMsTUFBTSxLQUFLO0FBQ3JELFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE1BQUs7QUFBQSxNQUNMLE9BQU07QUFBQSxNQUNOLGNBQVksRUFBRSxTQUFTLEtBQUs7QUFBQSxNQUM1QixrQkFBZ0IsV0FBVyxTQUFZLEVBQUUsU0FBUyxNQUFNLE9BQU8sU0FBUyxFQUFFO0FBQUEsTUFDMUUsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsT0FBTztBQUFBLE1BQ1AsU0FBUyxDQUFDLFVBQVU7QUFDbEIsY0FBTSxLQUFLLE9BQU8sTUFBTSxjQUFjLEtBQUs7QUFDM0MsYUFBSyxNQUFNLFFBQVEsU0FBWSxVQUFVLFFBQVEsTUFBTSxLQUFLO0FBQUEsTUFDOUQ7QUFBQTtBQUFBLEVBQ0Y7QUFFSjtBQUdBLFNBQVMsWUFBWTtBQUNuQixRQUFNLEtBQUssRUFBTTtBQUNqQixRQUFNLE1BQU0sS0FBSyxTQUFTLEVBQUU7QUFDNUIsUUFBTSxLQUFLLEVBQUUsU0FBUztBQUN0QixRQUFNLE1BQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUNoQyxRQUFNQyxTQUFRLEtBQUssU0FBUyxHQUFHLElBQUksT0FBTyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQ3ZELFFBQU0sU0FBUyxDQUFDLFNBQWlCO0FBQy9CLFVBQU0sVUFBVSxPQUFPLElBQUk7QUFDM0IsV0FBTyxFQUFFLFNBQVMsVUFBVSxJQUFJLEVBQUUsS0FBSyxTQUFTLElBQUksS0FBSyxNQUFNLGFBQWEsSUFBSSxPQUFVLENBQUM7QUFBQSxFQUM3RjtBQUNBLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLGNBQ1Y7QUFBQSxzQkFBQyxXQUFNLEtBQUssSUFBSyxhQUFHLFNBQVE7QUFBQSxJQUM1QjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0M7QUFBQSxRQUNBLE9BQU07QUFBQSxRQUNOLE9BQU87QUFBQSxRQUNQLFVBQVUsQ0FBQyxVQUFVLE9BQU8sTUFBTSxjQUFjLEtBQUs7QUFBQSxRQUVwRCxVQUFBQSxPQUFNLElBQUksQ0FBQyxZQUNWLGtCQUFDLFlBQXFCLE9BQU8sU0FDMUIsYUFBRyxTQUFTLE9BQU8sS0FBSyxHQUFHLElBQUksS0FBTyxPQUFPLE9BQU8sQ0FBQyxDQUFDLEtBRDVDLE9BRWIsQ0FDRDtBQUFBO0FBQUEsSUFDSDtBQUFBLElBQ0MsT0FDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sY0FBWSxHQUFHO0FBQUEsUUFDZixPQUFPLElBQUk7QUFBQSxRQUNYLFVBQVUsQ0FBQyxVQUNULE9BQU8sRUFBRSxTQUFTLEVBQUUsR0FBRyxLQUFLLElBQUksTUFBTSxjQUFjLE1BQXVCLEVBQUUsQ0FBQztBQUFBLFFBRy9FLGtCQUFnQyxHQUFHLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLElBQUksTUFDdkQsa0JBQUMsWUFBaUIsT0FBTyxLQUN0QixrQkFEVSxHQUViLENBQ0Q7QUFBQTtBQUFBLElBQ0g7QUFBQSxJQUVELE9BQU8sU0FBUyxTQUFTLE9BQU8sS0FBSyxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUUsV0FBVyxLQUMvRSxrQkFBQyxXQUFNLE1BQUssVUFBVSxhQUFHLFlBQVc7QUFBQSxLQUV4QztBQUVKO0FBR08sU0FBUyxVQUFVO0FBQ3hCLFFBQU0sS0FBSyxFQUFFLFNBQVM7QUFDdEIsUUFBTSxTQUFTLEtBQUssUUFBUSxFQUFFO0FBQzlCLFFBQU1DLFFBQU8sV0FBVztBQUN4QixRQUFNLFFBQVEsTUFBTTtBQUVsQixRQUFJLENBQUNBLE1BQU0sTUFBSyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUssS0FBSyxDQUFDLElBQUlGLE9BQU0sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDLEVBQUUsTUFBTTtBQUNuRixZQUFRLFFBQVE7QUFBQSxFQUNsQjtBQUNBLFNBQ0Usa0JBQUMsYUFBUSxPQUFNLG9CQUFtQixjQUFZLEdBQUcsT0FBTyxhQUFXRSxPQUNqRTtBQUFBLHNCQUFDLFVBQUssT0FBTSxZQUNWO0FBQUEsd0JBQUMsY0FBVyxNQUFLLFFBQU8sT0FBTyxHQUFHLEdBQUcsSUFBSSxRQUFRLFNBQVMsTUFBTSxPQUFPLEVBQUUsR0FBRztBQUFBLE1BQzNFLFFBQVEsUUFDUDtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTyxHQUFHLEdBQUcsS0FBSztBQUFBLFVBQ2xCLFNBQVMsTUFBTTtBQUNiLG9CQUFRLFFBQVE7QUFBQSxVQUNsQjtBQUFBO0FBQUEsTUFDRixJQUVBLGtCQUFDLGNBQVcsTUFBSyxRQUFPLE9BQU8sR0FBRyxHQUFHLElBQUksUUFBUSxTQUFTLE9BQU87QUFBQSxNQUVuRTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTyxHQUFHLEdBQUcsRUFBRTtBQUFBLFVBQ2YsVUFBVSxDQUFDQTtBQUFBLFVBQ1gsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUFBO0FBQUEsTUFDekI7QUFBQSxPQUNGO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sY0FBWSxHQUFHO0FBQUEsUUFDZixPQUFPLE1BQU07QUFBQSxRQUNiLFVBQVUsQ0FBQyxVQUFVO0FBQ25CLGdCQUFNLFFBQVEsT0FBTyxNQUFNLGNBQWMsS0FBSztBQUFBLFFBQ2hEO0FBQUEsUUFFQyxpQkFBTyxJQUFJLENBQUMsVUFDWCxrQkFBQyxZQUFtQixPQUFPLE9BQ3hCLGFBQUcsVUFBVSxPQUFPLEtBQUssQ0FBQyxLQURoQixLQUViLENBQ0Q7QUFBQTtBQUFBLElBQ0g7QUFBQSxJQUNBLGtCQUFDLFlBQVM7QUFBQSxJQUNWO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFNO0FBQUEsUUFDTixjQUFZLEdBQUc7QUFBQSxRQUNmLE9BQU8sS0FBSyxNQUFNLEVBQUU7QUFBQSxRQUNwQixVQUFVLENBQUMsVUFBVSxPQUFPLEVBQUUsTUFBTSxNQUFNLGNBQWMsTUFBYyxDQUFDO0FBQUEsUUFFdEUsa0JBQWMsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQ3ZDLGtCQUFDLFlBQWtCLE9BQU8sTUFDdkIsa0JBRFUsSUFFYixDQUNEO0FBQUE7QUFBQSxJQUNIO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sTUFBSztBQUFBLFFBQ0wsTUFBTTtBQUFBLFFBQ04sY0FBWSxHQUFHO0FBQUEsUUFDZixPQUFPLE1BQU0sVUFBVSxNQUFNLEtBQUs7QUFBQSxRQUNsQyxVQUFVLENBQUMsVUFBVTtBQUNuQixnQkFBTSxVQUFVLElBQUksS0FBSyxNQUFNLGNBQWMsS0FBSyxFQUFFLFFBQVEsSUFBSTtBQUNoRSxjQUFJLE9BQU8sU0FBUyxPQUFPLEVBQUcsTUFBSyxPQUFPO0FBQUEsUUFDNUM7QUFBQTtBQUFBLElBQ0Y7QUFBQSxJQUNBLGtCQUFDLGFBQVU7QUFBQSxJQUNWQSxTQUNDLGtCQUFDLFVBQU8sTUFBSyxXQUFVLFNBQVMsTUFBTSxLQUFLLE1BQVMsR0FDakQsYUFBRyxLQUNOO0FBQUEsSUFFREMsU0FBUSxTQUFTLGtCQUFDLFVBQUssT0FBTSxXQUFVLE1BQUssVUFBUyxjQUFZLEdBQUcsU0FBUztBQUFBLElBQzdFLGNBQWMsU0FDYixrQkFBQyxXQUFNLE9BQU0sWUFBVyxNQUFLLFNBQzFCO0FBQUEsU0FBRztBQUFBLE1BQU87QUFBQSxNQUFHLGNBQWMsTUFBTTtBQUFBLE9BQ3BDO0FBQUEsS0FFSjtBQUVKO0FBR0EsU0FBUyxLQUFLLFFBQXNCO0FBQ2xDLFFBQU0sTUFBTSxNQUFNLEtBQUssSUFBSTtBQUMzQixRQUFNLFFBQVMsT0FBTyxLQUFLSCxNQUFLLEVBQWEsS0FBSyxDQUFDLFNBQVNBLE9BQU0sSUFBSSxFQUFFLFVBQVUsR0FBRztBQUNyRixRQUFNLE1BQU0sS0FBSyxNQUFNLEVBQUUsS0FBSztBQUM5QixNQUFJQSxPQUFNLEdBQUcsRUFBRSxTQUFTLElBQUssUUFBTyxFQUFFLE1BQU0sU0FBUyxVQUFVLENBQUM7QUFDaEUsT0FBSyxTQUFTLE1BQU0sS0FBSyxJQUFJLFNBQVksTUFBTTtBQUNqRDs7O0FDN0xPLFNBQVMsUUFBUSxFQUFFLFNBQVMsR0FBcUM7QUFDdEUsU0FDRSxrQkFBQyxTQUFJLE9BQU0sbUJBQ1Q7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsT0FBTyxTQUFTLFFBQVEsRUFBRSxTQUFTLFdBQVcsRUFBRSxTQUFTO0FBQUEsUUFDekQsaUJBQWUsU0FBUztBQUFBLFFBQ3hCLGlCQUFjO0FBQUEsUUFDZCxTQUFTO0FBQUE7QUFBQSxJQUNYO0FBQUEsSUFDQSxrQkFBQyxRQUFHLFVBQVUsSUFBSyxZQUFFLE1BQU0sSUFBSSxPQUFNO0FBQUEsSUFDckMsa0JBQUMsUUFBRyxPQUFNLGdCQUNQLFVBQUFJLE9BQU0sTUFBTSxJQUFJLENBQUNDLFNBQ2hCLGtCQUFDLFFBQW9CLE9BQU0sV0FDeEIsVUFBQUEsS0FBSSxVQURFQSxLQUFJLE1BRWIsQ0FDRCxHQUNIO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sWUFBWSxVQUFTO0FBQUEsS0FDbEM7QUFFSjs7O0FDckJBLElBQU1DLFNBQVEsQ0FBQyxRQUFRLFlBQVksUUFBUSxRQUFRLFFBQVE7QUFDM0QsSUFBTUMsU0FBUSxDQUFDLFNBQVMsUUFBUSxNQUFNO0FBRXRDLFNBQVMsS0FBUSxLQUFtQixLQUFXO0FBQzdDLFNBQU8sS0FBSyxJQUFJLFFBQVEsR0FBRyxJQUFJLEtBQUssSUFBSSxNQUFNO0FBQ2hEO0FBR0EsU0FBUyxNQUFNLE1BQW9CO0FBQ2pDLE1BQUksQ0FBQyxTQUFTLEtBQUssRUFBRyxZQUFXO0FBQ2pDLHdCQUFzQixNQUFNO0FBQzFCLGFBQVMsY0FBMkIsbUJBQW1CLElBQUksSUFBSSxHQUFHLE1BQU07QUFBQSxFQUMxRSxDQUFDO0FBQ0g7QUFHTyxTQUFTLGVBQTBCO0FBQ3hDLFFBQU0sSUFBSSxFQUFFLFNBQVM7QUFDckIsUUFBTSxNQUFpQjtBQUFBLElBQ3JCLEVBQUUsT0FBTyxFQUFFLFFBQVEsTUFBTSxLQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sTUFBTSxRQUFRLEVBQUU7QUFBQSxJQUN4RSxFQUFFLE9BQU8sRUFBRSxRQUFRLE1BQU0sS0FBSyxNQUFNLFVBQVUsS0FBSyxNQUFNLE1BQU0sUUFBUSxFQUFFO0FBQUEsSUFDekUsRUFBRSxPQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBTSxZQUFZLEtBQUssV0FBVztBQUFBLElBQzlEO0FBQUEsTUFDRSxPQUFPLEVBQUU7QUFBQSxNQUNULE1BQU07QUFBQSxNQUNOLE1BQU07QUFBQSxNQUNOLEtBQUssTUFBTSxPQUFPLEVBQUUsT0FBTyxDQUFDLEtBQUssT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDcEQ7QUFBQSxJQUNBO0FBQUEsTUFDRSxPQUFPLEVBQUU7QUFBQSxNQUNULE1BQU07QUFBQSxNQUNOLE1BQU07QUFBQSxNQUNOLEtBQUssTUFBTSxPQUFPLEVBQUUsTUFBTSxLQUFLRCxRQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFBQSxJQUM5RDtBQUFBLElBQ0E7QUFBQSxNQUNFLE9BQU8sRUFBRTtBQUFBLE1BQ1QsTUFBTTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQ04sS0FBSyxNQUFNLE9BQU8sRUFBRSxPQUFPLEtBQUtDLFFBQU8sS0FBSyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUFBLElBQ2hFO0FBQUEsSUFDQSxFQUFFLE9BQU8sRUFBRSxNQUFNLE1BQU0sS0FBSyxNQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sRUFBRSxFQUFFO0FBQUEsSUFDaEUsRUFBRSxPQUFPLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTSxXQUFXLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRTtBQUFBLElBQ2hFO0FBQUEsTUFDRSxPQUFPLEVBQUU7QUFBQSxNQUNULE1BQU07QUFBQSxNQUNOLE1BQU07QUFBQSxNQUNOLEtBQUssTUFBTTtBQUNULGdCQUFRLFFBQVEsS0FBSyxRQUFRLEVBQUUsS0FBSyxNQUFNLFVBQWEsQ0FBQyxRQUFRLEtBQUs7QUFBQSxNQUN2RTtBQUFBLElBQ0Y7QUFBQSxJQUNBLEVBQUUsT0FBTyxFQUFFLE1BQU0sTUFBTSxLQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxNQUFTLEVBQUU7QUFBQSxFQUN4RTtBQUNBLFNBQU8sSUFBSSxJQUFJLENBQUMsYUFBYSxFQUFFLEdBQUcsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFO0FBQzlEOzs7QUNoQ0EsU0FBUyxVQUFnQjtBQUN2QixJQUFVLE1BQU07QUFDZCxhQUFTLFFBQVEsR0FBRyxFQUFFLE1BQU0sSUFBSSxLQUFLLFNBQU0sRUFBRSxNQUFNLElBQUk7QUFDdkQsVUFBTSxRQUFRO0FBQUEsTUFDWixXQUFXO0FBQUEsTUFDWCxjQUFjO0FBQUEsTUFDZCxjQUFjO0FBQUEsTUFDZCxjQUFjO0FBQUEsTUFDZCxhQUFhO0FBQUEsTUFDYixLQUFLLFNBQVMsRUFBRSxVQUFVLElBQUk7QUFBQSxNQUM5QixNQUFNLGFBQWEsQ0FBQztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsaUJBQVcsUUFBUSxNQUFPLE1BQUs7QUFDL0IsV0FBSyxDQUFDLENBQUM7QUFBQSxJQUNUO0FBQUEsRUFDRixHQUFHLENBQUMsQ0FBQztBQUNQO0FBR0EsU0FBUyxRQUFRO0FBQ2YsUUFBTSxTQUFTLEVBQWdDLElBQUk7QUFDbkQsUUFBTSxRQUFRLEtBQUs7QUFDbkIsTUFBSSxDQUFDLE9BQU87QUFDVixXQUFPLFlBQVksUUFDakIsa0JBQUMsVUFBTyxTQUFTLFlBQVksT0FBTyxPQUFPLE1BQU0sS0FBSyxTQUFTLEdBQUcsSUFFbEUsa0JBQUMsV0FBUTtBQUFBLEVBRWI7QUFDQSxNQUFJLE1BQU0sTUFBTSxXQUFXLEVBQUcsUUFBTyxrQkFBQyxXQUFRO0FBQzlDLFNBQ0UsdUJBQ0U7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0M7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsT0FBTyxPQUFPLElBQUksU0FBUztBQUFBLFFBQzNCLE9BQU8sRUFBRSxTQUFTLE9BQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxHQUFHLE1BQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLFFBQy9FO0FBQUEsUUFDQSxTQUFTLENBQUNDLFNBQVE7QUFDaEIsZ0JBQU0sUUFBUUE7QUFBQSxRQUNoQjtBQUFBLFFBQ0EsVUFBVSxDQUFDQSxTQUFRO0FBQ2pCLGdCQUFNLFNBQVNBLE1BQUssU0FBUyxXQUFXLE1BQU0sUUFBUUEsS0FBSSxJQUFJLElBQUk7QUFDbEUsY0FBSSxPQUFRLE1BQUssRUFBRSxNQUFNLFVBQVUsSUFBSSxPQUFPLEdBQUcsQ0FBQztBQUFBLFFBQ3BEO0FBQUE7QUFBQSxJQUNGO0FBQUEsSUFDQSxrQkFBQyxhQUFVO0FBQUEsSUFDVixPQUFPLE1BQU0sT0FBTyxXQUFXLEtBQUssa0JBQUMsT0FBRSxPQUFNLFdBQVcsWUFBRSxTQUFTLE1BQU0sUUFBTztBQUFBLEtBQ25GO0FBRUo7QUFHZSxTQUFSLFdBQTRCO0FBQ2pDLFFBQU0sU0FBUyxFQUF1QixJQUFJO0FBQzFDLFFBQU0sV0FBVyxVQUFVLEtBQUs7QUFDaEMsVUFBUTtBQUNSLFFBQU1DLFFBQU87QUFBQSxJQUNYLE1BQU0sS0FBSyxRQUFRLEVBQUUsVUFBVSxVQUFhLEtBQUssU0FBUyxFQUFFLFVBQVU7QUFBQSxFQUN4RTtBQUNBLFFBQU0sVUFBVSxLQUFLLE9BQU8sRUFBRSxTQUFTLEtBQUssU0FBUyxFQUFFLE1BQU0sU0FBUztBQUN0RSxRQUFNQyxTQUFRLFFBQVEsT0FBTyxXQUFXLE1BQU0sS0FBSyxPQUFPLE1BQU0sVUFBVSxLQUFLO0FBQy9FLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLE1BQUssSUFBRyxRQUFPLGNBQVksS0FBSyxPQUFPLEVBQUUsT0FDbkQ7QUFBQSxzQkFBQyxXQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxNQUFLO0FBQUEsUUFDTCxPQUFPLEVBQUUsU0FBUyxLQUFLO0FBQUEsUUFDdkIsZ0JBQWMsU0FBUyxTQUFTRCxNQUFLO0FBQUEsUUFDckMsU0FBUyxNQUFNO0FBQ2IsbUJBQVMsUUFBUSxDQUFDLFNBQVM7QUFBQSxRQUM3QjtBQUFBO0FBQUEsSUFDRixHQUNGO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sV0FDVDtBQUFBLHdCQUFDLFFBQUs7QUFBQSxNQUNOLGtCQUFDLFNBQUksT0FBTSxXQUFVLEtBQUssUUFDeEI7QUFBQSwwQkFBQyxTQUFJLE9BQU0sWUFDVCw0QkFBQyxTQUFNLEdBQ1Q7QUFBQSxTQUNFLFNBQVMsU0FBU0EsTUFBSyxVQUFVLGtCQUFDLFdBQVE7QUFBQSxRQUM1QyxrQkFBQyxVQUFPO0FBQUEsUUFDUEMsVUFBUyxrQkFBQyxhQUFVO0FBQUEsUUFDcEIsV0FDQyx1QkFDRTtBQUFBLDRCQUFDLFNBQU0sUUFBZ0I7QUFBQSxVQUN2QixrQkFBQyxTQUFJLE9BQU0sa0JBQWlCLE9BQU8sRUFBRSxXQUFXLEdBQUdDLE9BQU0sUUFBUSxHQUFHLElBQUksR0FDdEUsNEJBQUMsZUFBWSxHQUNmO0FBQUEsV0FDRjtBQUFBLFNBRUo7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogWyJwYXJ0IiwgInJhbmdlcyIsICJ0aHJlc2hvbGRzIiwgIm9uZSIsICJhIiwgInBhcnQiLCAibmV4dCIsICJvbmUiLCAiciIsICJzdGVwIiwgIm9uZSIsICJrbm93biIsICJmaXJzdCIsICJ2aWV3IiwgImYiLCAiY2FtZXJhIiwgImVuZHMiLCAicXVlcnkiLCAieCIsICJ5IiwgIndvcmRzIiwgImtlcHQiLCAic3BsaXQiLCAidmlldyIsICJub25lIiwgInJhbmdlcyIsICJvbmUiLCAidGhyZXNob2xkcyIsICJtZXRyaWNzIiwgInNpdGUiLCAiYSIsICJiZXR3ZWVuIiwgIm9yZGVyIiwgImJlZm9yZSIsICJvcmRlciIsICJzaXRlIiwgInNob3duIiwgImEiLCAieCIsICJ5IiwgImFzcGVjdCIsICJjb3VudCIsICJiZXR3ZWVuIiwgImJlZm9yZSIsICJsYXlvdXQiLCAiZmlyc3QiLCAic2l0ZSIsICJudW1iZXJzIiwgImZhZGVkIiwgImEiLCAibnVtYmVycyIsICJ0YWJsZSIsICJsaW1pdHMiLCAicGFydCIsICJjb3VudCIsICJzdGVwIiwgImVuZHMiLCAiZmlyc3QiLCAiYmVmb3JlIiwgImFyb3VuZCIsICJrbm93biIsICJzb3J0ZWQiLCAicGFydCIsICJjb3VudCIsICJwdXQiLCAic2l0ZSIsICJiZWZvcmUiLCAiZmlyc3QiLCAibWV0cmljcyIsICJTUEFOUyIsICJ0aW1lIiwgInN0ZXAiLCAibWV0cmljcyIsICJzaXRlIiwgInJlYWQiLCAicmVhZGluZyIsICJTUEFOUyIsICJzaXRlIiwgIm1ldHJpY3MiLCAiY291bnQiLCAiYmVmb3JlIiwgInNob3duIiwgInBhc3QiLCAia25vd24iLCAibnVtYmVycyIsICJhcm91bmQiLCAib25lIiwgImNvbG91cnMiLCAidGhyZXNob2xkcyIsICJsaW1pdHMiLCAiY291bnQiLCAib3JkZXIiLCAiYSIsICJ3b3JkcyIsICJhIiwgIm9uZSIsICJuZXh0IiwgIndyaXR0ZW4iLCAid3JpdGUiLCAid3JpdHRlbiIsICJsYWJlbCIsICJudW1iZXIiLCAiY291bnQiLCAieSIsICJzdGVwIiwgImZpcnN0IiwgInNob3duIiwgImxpbWl0cyIsICJjb2xvdXJzIiwgIndvcmRzIiwgImtub3duIiwgIndvcmRzIiwgIm1hZGUiLCAibGFiZWwiLCAib3B0aW9ucyIsICJvcmRlciIsICJLSU5EUyIsICJvbmUiLCAiZW5kcyIsICJsb3ciLCAiaGlnaCIsICJrbm93biIsICJvbmUiLCAibmV4dCIsICJjYW1lcmEiLCAidmlld3BvcnQiLCAicG9pbnQiLCAibGF5b3V0IiwgImF4aXMiLCAiYmV0d2VlbiIsICJwYXJ0IiwgImEiLCAidmlldyIsICJ4IiwgInkiLCAiY29sdW1ucyIsICJvbmUiLCAicGl0Y2giLCAiY291bnQiLCAidG9wIiwgIngiLCAieSIsICJncmFkaWVudCIsICJwaXhlbHMiLCAicGFydCIsICJwaWN0dXJlIiwgInNpdGUiLCAiYmVmb3JlIiwgImZpcnN0IiwgIm1hZGUiLCAibGF5b3V0IiwgIngiLCAieSIsICJyb3ciLCAicGxhY2VkIiwgIndpdGhpbiIsICJhIiwgIngiLCAieSIsICJyIiwgInRhYmxlIiwgInBhcnRzIiwgInBhcnQiLCAiYmVmb3JlIiwgInNjZW5lIiwgImNhbWVyYSIsICJ2aWV3cG9ydCIsICJmaXJzdCIsICJ4IiwgInkiLCAiZnJhbWUiLCAibnVtYmVyIiwgInBhaW50cyIsICJ2YWx1ZWQiLCAiY291bnQiLCAicGFydCIsICJiZWZvcmUiLCAibmFtZWQiLCAibWlkZGxlIiwgImhvdmVyZWQiLCAibG9jYWwiLCAic2l0ZSIsICJsYXlvdXQiLCAicG9pbnQiLCAiaG92ZXIiLCAic2FtZSIsICJjYW1lcmEiLCAidmlld3BvcnQiLCAiYSIsICJ0b2xkIiwgIm1vdmUiLCAiYmVmb3JlIiwgIndpdGhpbiIsICJ4IiwgInkiLCAic2NlbmUiLCAiY2FtZXJhIiwgInZpZXdwb3J0IiwgInBsYWNlIiwgImRyYWciLCAiaG92ZXIiLCAib3ZlciIsICJib3giLCAiYSIsICJzY2VuZSIsICJjYW1lcmEiLCAiaGl0IiwgInZpZXdwb3J0IiwgImN0eCIsICJzaG93biIsICJwYXJ0IiwgImJldHdlZW4iLCAieCIsICJ5IiwgImJlZm9yZSIsICJxdWVyeSIsICJjaGFuZ2UiLCAic2l0ZSIsICJsYXlvdXQiLCAiZnJhbWUiLCAibWFkZSIsICJudW1iZXJzIiwgIm9yZGVyIiwgImtub3duIiwgImEiLCAiZnJhbWUiLCAicGFydCIsICJ4IiwgImNvdW50IiwgInkiLCAicGl4ZWxzIiwgImZpcnN0IiwgIm9uZSIsICJmaXJzdCIsICJzaG93biIsICJzb21lIiwgIm51bWJlciIsICJmcmFtZSIsICJwbGFjZSIsICJkcmF3IiwgImZvbGxvdyIsICJzbG90IiwgImF0IiwgImxhYmVsIiwgIngiLCAic3RlcCIsICJzcGxpdCIsICJkcmFnIiwgInN0ZXAiLCAiU1BBTlMiLCAia25vd24iLCAicGFzdCIsICJyZWFkaW5nIiwgInNob3duIiwgIm9uZSIsICJNT0RFUyIsICJTSURFUyIsICJoaXQiLCAicGFzdCIsICJmaXJzdCIsICJzcGxpdCJdCn0K
