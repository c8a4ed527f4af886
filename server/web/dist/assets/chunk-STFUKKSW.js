import {
  boundsOf,
  colours,
  faint,
  following,
  momentText,
  range,
  seriesProperty
} from "./chunk-6AKOBJNA.js";
import {
  axis,
  told
} from "./chunk-VG2H352D.js";
import {
  compareNames
} from "./chunk-CSDHEDH3.js";
import {
  isDark
} from "./chunk-G7Q3Y5ZQ.js";
import {
  Search
} from "./chunk-P4YAFRCU.js";
import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  Icon,
  Problem,
  a,
  address,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  A,
  O,
  T,
  query,
  setQuery,
  useSignal,
  useSignalEffect,
  y
} from "./chunk-LVANTMVN.js";

// src/charts/clock.ts
function now() {
  return Math.floor(Date.now() / 1e3);
}
var clock = y(now());
var turn = y(0);
var bounds = O(() => boundsOf(range.value, clock.value));
var rangeKey = O(() => JSON.stringify(range.value));
var crosshair = y(void 0);
function readAgain() {
  clock.value = now();
  turn.value += 1;
}
function pace(span) {
  return Math.min(Math.max(span / 720, 5), 60) * 1e3;
}
function useClock() {
  const key = rangeKey.value;
  const moving = following.value;
  A(() => {
    clock.value = now();
    crosshair.value = void 0;
    const { kind } = range.peek();
    if (!moving || kind !== "last") return;
    const { span } = range.peek();
    const timer = setInterval(() => {
      if (!document.hidden) clock.value = now();
    }, pace(span));
    const back = () => {
      if (!document.hidden) clock.value = now();
    };
    document.addEventListener("visibilitychange", back);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, [key, moving]);
}

// src/charts/rows.ts
function endOf(rows) {
  return rows.start + rows.step * rows.values.length;
}
function since(rows, from) {
  const gone = Math.min(
    Math.max(0, Math.floor((from - rows.start) / rows.step)),
    rows.values.length
  );
  if (gone === 0) return rows;
  return { ...rows, start: rows.start + gone * rows.step, values: rows.values.slice(gone) };
}
function joined(older, newer, settled) {
  const { step } = newer;
  if (older.step !== step || (newer.start - older.start) % step !== 0) return newer;
  if (newer.start < older.start || newer.start > endOf(older)) return newer;
  const at = (newer.start - older.start) / step;
  const values = older.values.slice();
  newer.values.forEach((value, index) => {
    const end = newer.start + (index + 1) * step;
    if (value !== null || end <= settled || at + index >= values.length) values[at + index] = value;
  });
  return { step, start: older.start, values };
}
var Tail = class {
  tally;
  /** The last value that came: runs that do not name the series have it unchanged. */
  held = null;
  /** The rows with the value of the moment `at`; undefined stands for the value before. */
  fold(band, at, value) {
    if (value !== void 0) this.held = value;
    if (this.held === null) return band;
    const { step, start } = band.average;
    const row = Math.ceil((at - start) / step) - 1;
    if (row < 0 || row > band.average.values.length + 240) return band;
    const old = this.tally?.row === row + start / step ? this.tally : void 0;
    const tally = {
      row: row + start / step,
      sum: (old?.sum ?? 0) + this.held,
      count: (old?.count ?? 0) + 1,
      least: Math.min(old?.least ?? this.held, this.held),
      most: Math.max(old?.most ?? this.held, this.held)
    };
    this.tally = tally;
    const put = (rows, number) => {
      const values = rows.values.slice();
      while (values.length < row) values.push(null);
      values[row] = number;
      return { ...rows, values };
    };
    return {
      average: put(band.average, tally.sum / tally.count),
      least: band.least && put(band.least, tally.least),
      most: band.most && put(band.most, tally.most)
    };
  }
};
function columns(all, bounds2) {
  const known = all.filter((rows) => rows !== void 0 && rows.values.length > 0);
  if (known.length === 0) return [[], all.map(() => [])];
  const step = Math.min(...known.map((rows) => rows.step));
  const first = Math.max(
    Math.floor(bounds2.from / step) * step,
    Math.min(...known.map((rows) => rows.start))
  );
  const last = Math.max(...known.map(endOf));
  const length = Math.max(0, Math.round((last - first) / step));
  const times = Array.from({ length }, (_, row) => first + (row + 1) * step);
  const drawn = all.map((rows) => {
    const column = new Array(length).fill(null);
    rows?.values.forEach((value, index) => {
      const row = Math.round((rows.start + (index + 1) * rows.step - first) / step) - 1;
      if (row >= 0 && row < length) column[row] = value;
    });
    return column;
  });
  const end = times.at(-1);
  if (end !== void 0 && end > bounds2.to && end - bounds2.to < step) {
    times[times.length - 1] = Math.max(bounds2.to, times.at(-2) ?? bounds2.to);
    if (times.at(-1) === times.at(-2)) {
      times.pop();
      for (const column of drawn) column.pop();
    }
  }
  return [times, drawn];
}
function least(values) {
  let found = null;
  for (const value of values)
    if (value !== null && (found === null || value < found)) found = value;
  return found;
}
function most(values) {
  let found = null;
  for (const value of values)
    if (value !== null && (found === null || value > found)) found = value;
  return found;
}
function summary(average, low = average, high = average) {
  let sum = 0;
  let count2 = 0;
  let last = null;
  for (const value of average) {
    if (value === null) continue;
    sum += value;
    count2 += 1;
    last = value;
  }
  return {
    last,
    least: least(low),
    mean: count2 > 0 ? sum / count2 : null,
    most: most(high)
  };
}
function each(a2, b, put) {
  const values = a2.values.map((value, index) => put(value, b.values[index] ?? null));
  return { ...a2, values };
}
function merged(a2, b) {
  const known = (pick) => (x, y2) => x === null ? y2 : y2 === null ? x : pick(x, y2);
  const add = known((x, y2) => x + y2);
  return {
    series: a2.series + b.series,
    sum: each(a2.sum, b.sum, add),
    count: each(a2.count, b.count, add),
    least: each(a2.least, b.least, known(Math.min)),
    most: each(a2.most, b.most, known(Math.max))
  };
}
function meanOf(group) {
  return each(group.sum, group.count, (sum, count2) => sum !== null && count2 ? sum / count2 : null);
}

// src/charts/history.ts
var KEPT = [
  { reach: 3600, step: 15 },
  { reach: 86400, step: 300 },
  { reach: Number.POSITIVE_INFINITY, step: 3600 }
];
var STEPS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400];
var LIVE_STEP = 60;
function stepFor({ from, to }, now2, rows) {
  const age = now2 - from;
  const base = KEPT.find(({ reach, step }) => age <= reach + step)?.step ?? 3600;
  const fits = STEPS.find(
    (step) => step >= base && step % base === 0 && (to - from) / step <= rows
  );
  return fits ?? Math.ceil((to - from) / rows / 86400) * 86400;
}
function coarser(step) {
  return KEPT.find((kept2) => kept2.step > step)?.step;
}
var NAMES_MAX = 16;
var DEVICES_MAX = 500;
function exactly(name) {
  return name.replace(/[\\*?]/g, "\\$&");
}
var KEPT_MAX = 60;
var kept = /* @__PURE__ */ new Map();
async function read(query2, step, to, stop) {
  const where = address("/api/v2/history", query2);
  const now2 = Date.now() / 1e3;
  const found = kept.get(where);
  if (found && found.until > now2) return found.answer;
  const answer = await get(where, void 0, stop);
  kept.delete(where);
  kept.set(where, {
    answer,
    until: to + 2 * step < now2 ? Number.POSITIVE_INFINITY : now2 + Math.min(step, 60) / 2
  });
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT_MAX && oldest !== void 0) kept.delete(oldest);
  return answer;
}
async function stepping(step, ask) {
  try {
    return await ask(step);
  } catch (problem) {
    const next = coarser(step);
    if (problem instanceof Problem && problem.status === 400 && next)
      return stepping(Math.max(next, Math.ceil(step / next) * next), ask);
    throw problem;
  }
}
function whole({ from, to }, step) {
  const reach = KEPT.filter((kept2) => kept2.step <= step).at(-1)?.reach ?? Number.POSITIVE_INFINITY;
  const first = Math.floor(from / step) * step;
  const gone = first < Date.now() / 1e3 - reach;
  return { from: gone ? first + step : first, to: Math.ceil(to / step) * step, step };
}
async function lines({ devices, metrics }, cf, bounds2, step, stop) {
  const parts = devices.length > 0 ? chunks(devices, DEVICES_MAX) : [[]];
  const answers = await Promise.all(
    parts.map(
      (device) => stepping(
        step,
        (step2) => read(
          { device, metric: metrics.map(exactly), cf, ...whole(bounds2, step2) },
          step2,
          bounds2.to,
          stop
        )
      )
    )
  );
  return answers.flat().map(({ device, metric, step: step2, start, values }) => ({
    device,
    metric,
    rows: { step: step2, start, values }
  }));
}
async function together({ devices, metrics }, bounds2, step, stop) {
  const found = /* @__PURE__ */ new Map();
  if (devices.length === 0) return found;
  const answers = await Promise.all(
    chunks(devices, DEVICES_MAX).map(
      (device) => stepping(
        step,
        (step2) => read(
          {
            device,
            metric: metrics.map(exactly),
            aggregate: ["sum", "count", "min", "max"],
            by: "metric",
            ...whole(bounds2, step2)
          },
          step2,
          bounds2.to,
          stop
        )
      )
    )
  );
  for (const one of answers.flat()) {
    const rows = (values) => ({
      step: one.step,
      start: one.start,
      values
    });
    const group = {
      series: one.series,
      sum: rows(one.sum),
      count: rows(one.count),
      least: rows(one.min),
      most: rows(one.max)
    };
    const name = one.metric ?? "";
    const before = found.get(name);
    found.set(name, before ? merged(before, group) : group);
  }
  return found;
}
function chunks(all, size) {
  const parts = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}

// src/charts/names.ts
async function metricsOf(device, stop) {
  const [current, before] = await Promise.all([
    get(address("/api/v2/current", { device }), void 0, stop),
    get(
      `/mrd/devices/${encodeURIComponent(device)}/metrics/historic`,
      void 0,
      stop
    )
  ]);
  const numbers = /* @__PURE__ */ new Map();
  const texts = [];
  for (const { id } of before) numbers.set(id, { name: id, units: "", value: void 0 });
  for (const { metric, value, units } of current) {
    if (typeof value === "number") numbers.set(metric, { name: metric, units, value });
    else {
      numbers.delete(metric);
      texts.push({ name: metric, text: String(value) });
    }
  }
  return { numbers: sorted([...numbers.values()]), texts };
}
function sorted(all) {
  return all.sort((a2, b) => compareNames(a2.name, b.name));
}
function firstPart(name) {
  return /^[^.{:/]+/.exec(name)?.[0] ?? name;
}
function grouped(all, word) {
  const words = word.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = /* @__PURE__ */ new Map();
  for (const metric of all) {
    const name = metric.name.toLowerCase();
    if (!words.every((part2) => name.includes(part2))) continue;
    const part = firstPart(metric.name);
    groups.set(part, [...groups.get(part) ?? [], metric]);
  }
  const alone = [...groups.values()].filter((metrics) => metrics.length === 1).flat();
  const several = [...groups].filter(([, metrics]) => metrics.length > 1);
  const found = several.map(([name, metrics]) => ({ name, metrics }));
  return alone.length > 0 ? [...found, { name: "", metrics: alone }] : found;
}

// src/charts/Small.tsx
function useSeen(seen) {
  const box = T(null);
  const tell = T(seen);
  tell.current = seen;
  A(() => {
    const element = box.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (entries) => tell.current(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: "200px" }
    );
    watch.observe(element);
    return () => {
      watch.disconnect();
      tell.current(false);
    };
  }, []);
  return box;
}
function draw(canvas, rows, { from, to }, units) {
  const ratio = devicePixelRatio;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext("2d");
  const known = summary(rows.values);
  if (!pen || known.least === null || known.most === null) return;
  const theme = colours(canvas.parentElement ?? canvas, [seriesProperty(0), "--line"]);
  const [low, high] = axis(known.least, known.most, units);
  const x = (row) => (Math.min(rows.start + (row + 1) * rows.step, to) - from) / (to - from) * width;
  const y2 = (value) => height - 1.5 - (value - low) / (high - low) * (height - 4);
  pen.scale(ratio, ratio);
  pen.fillStyle = theme["--line"];
  pen.fillRect(0, height - 1, width, 1);
  const line = new Path2D();
  const area = new Path2D();
  let first;
  const close = (row) => {
    if (first === void 0) return;
    area.lineTo(x(row), height - 1);
    area.lineTo(x(first), height - 1);
    area.closePath();
    if (first === row) line.arc(x(row), y2(rows.values[row]), 1, 0, 7);
    first = void 0;
  };
  for (const [row, value] of rows.values.entries()) {
    if (value === null || rows.start + (row + 1) * rows.step < from) close(row - 1);
    else if (first === void 0) {
      first = row;
      line.moveTo(x(row), y2(value));
      area.moveTo(x(row), y2(value));
    } else {
      line.lineTo(x(row), y2(value));
      area.lineTo(x(row), y2(value));
    }
  }
  close(rows.values.length - 1);
  const colour = theme[seriesProperty(0)];
  pen.fillStyle = faint(colour, 0.12);
  pen.fill(area);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.3;
  pen.lineJoin = "round";
  pen.stroke(line);
}
function Spark({ rows, bounds: bounds2, units }) {
  const canvas = T(null);
  const width = useSignal(0);
  A(() => {
    const element = canvas.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      width.value = element.clientWidth;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  A(() => {
    if (canvas.current && width.value > 0) draw(canvas.current, rows, bounds2, units);
  }, [rows, bounds2, units, width.value, isDark()]);
  return /* @__PURE__ */ a("span", { class: "spark", "aria-hidden": "true", children: /* @__PURE__ */ a("canvas", { ref: canvas }) });
}
function Small({
  name,
  label,
  units,
  value,
  rows,
  loaded,
  bounds: bounds2,
  chosen,
  href,
  onSeen
}) {
  const box = useSeen(onSeen);
  const line = T(null);
  const pointed = useSignal(void 0);
  const known = rows ? summary(rows.values) : void 0;
  const area = T({ rows, bounds: bounds2 });
  area.current = { rows, bounds: bounds2 };
  useSignalEffect(() => {
    const time = crosshair.value;
    const { rows: rows2, bounds: bounds3 } = area.current;
    const part = time === void 0 ? -1 : (time - bounds3.from) / (bounds3.to - bounds3.from);
    const inside = part >= 0 && part <= 1;
    if (line.current) line.current.style.left = inside ? `${part * 100}%` : "-9px";
    const row = rows2 && time !== void 0 ? Math.ceil((time - rows2.start) / rows2.step) - 1 : -1;
    pointed.value = inside && rows2 ? told(rows2.values[row], units) : void 0;
  });
  const move = (event) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const { from, to } = area.current.bounds;
    crosshair.value = from + (event.clientX - left) / width * (to - from);
  };
  const last = value ?? known?.last;
  return /* @__PURE__ */ a("div", { ref: box, class: "small", children: /* @__PURE__ */ a("a", { href, "aria-current": chosen ? "true" : void 0, title: name, children: [
    /* @__PURE__ */ a("span", { class: "small-head", children: [
      /* @__PURE__ */ a("span", { class: "small-name", children: label }),
      /* @__PURE__ */ a("b", { children: pointed.value ?? told(last, units) })
    ] }),
    /* @__PURE__ */ a(
      "span",
      {
        class: "small-plot",
        onPointerMove: move,
        onPointerLeave: () => {
          crosshair.value = void 0;
        },
        children: [
          rows && known?.last !== null ? /* @__PURE__ */ a(Spark, { rows, bounds: bounds2, units }) : loaded && /* @__PURE__ */ a("span", { class: "small-nothing", children: t.charts.nothingShort }),
          /* @__PURE__ */ a("span", { ref: line, class: "small-line" })
        ]
      }
    ),
    /* @__PURE__ */ a("span", { class: "unseen", children: [
      known && known.last !== null ? t.charts.spoken(
        told(known.least, units),
        told(known.mean, units),
        told(known.most, units)
      ) : "",
      rows ? momentText(bounds2.to, 60) : ""
    ] })
  ] }) });
}

// src/charts/Grid.tsx
var ROWS = 120;
var TOGETHER_MS = 40;
var AGAIN_MS = 15e3;
function metricHref(name) {
  const words = new URLSearchParams(query.value);
  words.set("metric", name);
  return `?${words}`;
}
function useRowsInView(load, subject) {
  const rows = useSignal(/* @__PURE__ */ new Map());
  const asked = T(/* @__PURE__ */ new Set());
  const seen = T(/* @__PURE__ */ new Set());
  const problem = useSignal(void 0);
  const flush = T(() => {
  });
  const latest = T(load);
  latest.current = load;
  const step = stepFor(bounds.value, clock.value, ROWS);
  const moving = following.value;
  A(() => {
    const stop = new AbortController();
    asked.current = /* @__PURE__ */ new Set();
    rows.value = /* @__PURE__ */ new Map();
    let waiting;
    const read2 = async (names, part) => {
      for (const some of chunks(names, NAMES_MAX)) {
        try {
          const found = await latest.current(some, part, step, stop.signal);
          if (stop.signal.aborted) return;
          const next = new Map(rows.peek());
          for (const name of some) {
            const newer = found.get(name) ?? { step, start: part.from, values: [] };
            const older = next.get(name);
            const all = older?.values.length ? joined(older, newer, part.to - 2 * step) : newer;
            next.set(name, since(all, bounds.peek().from));
          }
          rows.value = next;
          problem.value = void 0;
        } catch (error) {
          if (stop.signal.aborted) return;
          for (const name of some) asked.current.delete(name);
          problem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
          return;
        }
      }
    };
    flush.current = () => {
      waiting ??= setTimeout(() => {
        waiting = void 0;
        const names = [...seen.current].filter((name) => !asked.current.has(name));
        for (const name of names) asked.current.add(name);
        if (names.length > 0) void read2(names, bounds.peek());
      }, TOGETHER_MS);
    };
    flush.current();
    const timer = moving ? setInterval(() => {
      const names = [...seen.current].filter((name) => rows.peek().has(name));
      const to = Math.floor(Date.now() / 1e3);
      const from = Math.max(to - 4 * Math.max(step, 15), bounds.peek().from);
      if (!document.hidden && names.length > 0) void read2(names, { from, to });
      flush.current();
    }, AGAIN_MS) : void 0;
    return () => {
      stop.abort();
      clearTimeout(waiting);
      clearInterval(timer);
    };
  }, [rangeKey.value, turn.value, step, moving, subject]);
  const see = (name, now2) => {
    if (!now2) seen.current.delete(name);
    else {
      seen.current.add(name);
      flush.current();
    }
  };
  return { rows: rows.value, problem: problem.value, see };
}
function Grid({
  metrics,
  load,
  subject,
  chosen
}) {
  const word = query.value.get("filter") ?? "";
  const groups = grouped(metrics, word);
  const { rows, problem, see } = useRowsInView(load, subject);
  return /* @__PURE__ */ a("section", { class: "section", "aria-label": t.charts.allMetrics, children: [
    /* @__PURE__ */ a("div", { class: "table-bar no-print", children: [
      /* @__PURE__ */ a("h2", { children: t.charts.allMetrics }),
      /* @__PURE__ */ a("span", { class: "quiet", children: count(metrics.length) }),
      /* @__PURE__ */ a("div", { class: "search push", children: [
        /* @__PURE__ */ a(Icon, { name: "search" }),
        /* @__PURE__ */ a("label", { class: "unseen", for: "metric-filter", children: t.charts.filterMetrics }),
        /* @__PURE__ */ a(
          Search,
          {
            id: "metric-filter",
            value: word,
            onChange: (text) => setQuery({ filter: text || null })
          }
        )
      ] })
    ] }),
    problem && /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", role: "alert", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      problem.message
    ] }),
    groups.length === 0 && /* @__PURE__ */ a("p", { class: "quiet", children: t.charts.noMetricFits(word) }),
    groups.map((group) => /* @__PURE__ */ a("section", { class: "small-group", children: [
      /* @__PURE__ */ a("h3", { children: [
        group.name || t.charts.others,
        " ",
        /* @__PURE__ */ a("small", { children: count(group.metrics.length) })
      ] }),
      /* @__PURE__ */ a("div", { class: "smalls", children: group.metrics.map(({ name, units, value }) => /* @__PURE__ */ a(
        Small,
        {
          name,
          label: group.name ? name.slice(firstPart(name).length).replace(/^\./, "") : name,
          units,
          value: following.value ? value : void 0,
          rows: rows.get(name),
          loaded: rows.has(name),
          bounds: bounds.value,
          chosen: name === chosen,
          href: metricHref(name),
          onSeen: (now2) => see(name, now2)
        },
        name
      )) })
    ] }, group.name))
  ] });
}

export {
  clock,
  turn,
  bounds,
  rangeKey,
  crosshair,
  readAgain,
  useClock,
  since,
  joined,
  Tail,
  columns,
  summary,
  meanOf,
  LIVE_STEP,
  stepFor,
  lines,
  together,
  metricsOf,
  firstPart,
  Spark,
  Small,
  useRowsInView,
  Grid
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9jbG9jay50cyIsICIuLi8uLi9zcmMvY2hhcnRzL3Jvd3MudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9oaXN0b3J5LnRzIiwgIi4uLy4uL3NyYy9jaGFydHMvbmFtZXMudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9TbWFsbC50c3giLCAiLi4vLi4vc3JjL2NoYXJ0cy9HcmlkLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gVGhlIG1vbWVudCB0aGF0IHRoZSBjaGFydHMgb2YgYSBwYWdlIGdvIHVwIHRvLCBhbmQgdGhlIG9uZSB0aGF0IGlzIHBvaW50ZWQgYXQuXG5pbXBvcnQgeyBjb21wdXRlZCwgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0IH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgYm91bmRzT2YsIGZvbGxvd2luZywgcmFuZ2UgfSBmcm9tIFwiLi9yYW5nZVwiO1xuXG5mdW5jdGlvbiBub3coKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGguZmxvb3IoRGF0ZS5ub3coKSAvIDEwMDApO1xufVxuXG4vKiogTm93LCBpbiBzZWNvbmRzIHNpbmNlIDE5NzAsIGFzIGZhciBhcyBjaGFydHMgZ28uICovXG5leHBvcnQgY29uc3QgY2xvY2sgPSBzaWduYWwobm93KCkpO1xuXG4vKiogUmlzZXMgd2hlbiBldmVyeXRoaW5nIGlzIHRvIGJlIHJlYWQgYWdhaW4uICovXG5leHBvcnQgY29uc3QgdHVybiA9IHNpZ25hbCgwKTtcblxuLyoqIEZyb20gYW5kIHRvIG9mIHRoZSBwYWdlLiAqL1xuZXhwb3J0IGNvbnN0IGJvdW5kcyA9IGNvbXB1dGVkKCgpID0+IGJvdW5kc09mKHJhbmdlLnZhbHVlLCBjbG9jay52YWx1ZSkpO1xuXG4vKiogV2hhdCB0aGUgcmFuZ2UgaXMsIGFwYXJ0IGZyb20gdGhlIHRpbWUgdGhhdCBwYXNzZXM7IHdoYXQgaXMgZHJhd24gZm9yIGFub3RoZXIgaXMgZHJhd24gYW5ldy4gKi9cbmV4cG9ydCBjb25zdCByYW5nZUtleSA9IGNvbXB1dGVkKCgpID0+IEpTT04uc3RyaW5naWZ5KHJhbmdlLnZhbHVlKSk7XG5cbi8qKiBUaGUgbW9tZW50IHRoYXQgaXMgcG9pbnRlZCBhdCwgaW4gYWxsIGNoYXJ0cy4gKi9cbmV4cG9ydCBjb25zdCBjcm9zc2hhaXIgPSBzaWduYWw8bnVtYmVyIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuXG4vKiogUmVhZHMgZXZlcnl0aGluZyBhZ2FpbiwgdXAgdG8gbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRBZ2FpbigpOiB2b2lkIHtcbiAgY2xvY2sudmFsdWUgPSBub3coKTtcbiAgdHVybi52YWx1ZSArPSAxO1xufVxuXG4vKiogSG93IG9mdGVuIGEgbW92aW5nIHJhbmdlIG1vdmVzOiBieSBhIHBpeGVsIG9yIHNvLCBiZXR3ZWVuIDUgcyBhbmQgYSBtaW51dGUuICovXG5mdW5jdGlvbiBwYWNlKHNwYW46IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLm1pbihNYXRoLm1heChzcGFuIC8gNzIwLCA1KSwgNjApICogMTAwMDtcbn1cblxuLyoqIEtlZXBzIHRoZSBjbG9jayB3aGlsZSB0aGUgcGFnZSBpcyBzaG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VDbG9jaygpOiB2b2lkIHtcbiAgY29uc3Qga2V5ID0gcmFuZ2VLZXkudmFsdWU7XG4gIGNvbnN0IG1vdmluZyA9IGZvbGxvd2luZy52YWx1ZTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjbG9jay52YWx1ZSA9IG5vdygpO1xuICAgIGNyb3NzaGFpci52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICBjb25zdCB7IGtpbmQgfSA9IHJhbmdlLnBlZWsoKTtcbiAgICBpZiAoIW1vdmluZyB8fCBraW5kICE9PSBcImxhc3RcIikgcmV0dXJuO1xuICAgIGNvbnN0IHsgc3BhbiB9ID0gcmFuZ2UucGVlaygpIGFzIHsgc3BhbjogbnVtYmVyIH07XG4gICAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgICBpZiAoIWRvY3VtZW50LmhpZGRlbikgY2xvY2sudmFsdWUgPSBub3coKTtcbiAgICB9LCBwYWNlKHNwYW4pKTtcbiAgICBjb25zdCBiYWNrID0gKCkgPT4ge1xuICAgICAgaWYgKCFkb2N1bWVudC5oaWRkZW4pIGNsb2NrLnZhbHVlID0gbm93KCk7XG4gICAgfTtcbiAgICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKFwidmlzaWJpbGl0eWNoYW5nZVwiLCBiYWNrKTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgICBkb2N1bWVudC5yZW1vdmVFdmVudExpc3RlbmVyKFwidmlzaWJpbGl0eWNoYW5nZVwiLCBiYWNrKTtcbiAgICB9O1xuICB9LCBba2V5LCBtb3ZpbmddKTtcbn1cbiIsICIvLyBSb3dzIG9mIGEgc2VyaWVzOiBhIG51bWJlciBmb3IgZWFjaCBgc3RlcGAgc2Vjb25kcywgbnVsbCB3aGVyZSBub3RoaW5nIGlzIGtub3duLlxuXG4vKiogUm93czsgdGhlIGZpcnN0IGNvdmVycyB0aGUgYHN0ZXBgIHNlY29uZHMgYWZ0ZXIgYHN0YXJ0YCwgdGhlIG5leHQgdGhvc2UgYWZ0ZXIgdGhhdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm93cyB7XG4gIHN0ZXA6IG51bWJlcjtcbiAgc3RhcnQ6IG51bWJlcjtcbiAgdmFsdWVzOiBBcnJheTxudW1iZXIgfCBudWxsPjtcbn1cblxuLyoqIEFWRVJBR0Ugd2l0aCBNSU4gYW5kIE1BWCBvZiB0aGUgc2FtZSByb3dzLCB3aGVyZSB0aGV5IGRpZmZlciBmcm9tIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYW5kIHtcbiAgYXZlcmFnZTogUm93cztcbiAgbGVhc3Q6IFJvd3MgfCB1bmRlZmluZWQ7XG4gIG1vc3Q6IFJvd3MgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IGlzIHRvbGQgb2YgYSBzZXJpZXMgdW5kZXIgaXRzIGNoYXJ0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdW1tYXJ5IHtcbiAgbGFzdDogbnVtYmVyIHwgbnVsbDtcbiAgbGVhc3Q6IG51bWJlciB8IG51bGw7XG4gIG1lYW46IG51bWJlciB8IG51bGw7XG4gIG1vc3Q6IG51bWJlciB8IG51bGw7XG59XG5cbi8qKiBXaGVuIHRoZSBsYXN0IHJvdyBlbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuZE9mKHJvd3M6IFJvd3MpOiBudW1iZXIge1xuICByZXR1cm4gcm93cy5zdGFydCArIHJvd3Muc3RlcCAqIHJvd3MudmFsdWVzLmxlbmd0aDtcbn1cblxuLyoqIFJvd3Mgd2l0aG91dCB0aG9zZSB0aGF0IGVuZCBhdCBvciBiZWZvcmUgYGZyb21gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpbmNlKHJvd3M6IFJvd3MsIGZyb206IG51bWJlcik6IFJvd3Mge1xuICBjb25zdCBnb25lID0gTWF0aC5taW4oXG4gICAgTWF0aC5tYXgoMCwgTWF0aC5mbG9vcigoZnJvbSAtIHJvd3Muc3RhcnQpIC8gcm93cy5zdGVwKSksXG4gICAgcm93cy52YWx1ZXMubGVuZ3RoLFxuICApO1xuICBpZiAoZ29uZSA9PT0gMCkgcmV0dXJuIHJvd3M7XG4gIHJldHVybiB7IC4uLnJvd3MsIHN0YXJ0OiByb3dzLnN0YXJ0ICsgZ29uZSAqIHJvd3Muc3RlcCwgdmFsdWVzOiByb3dzLnZhbHVlcy5zbGljZShnb25lKSB9O1xufVxuXG4vKipcbiAqIE9sZGVyIHJvd3Mgd2l0aCBuZXdlciBvbmVzIGluIHRoZWlyIHBsYWNlLiBSb3dzIHRoYXQgZW5kIGFmdGVyIGBzZXR0bGVkYCBtYXkgc3RpbGwgYmUgb24gdGhlaXIgd2F5XG4gKiB0byB0aGUgaGlzdG9yeTogd2hlcmUgdGhlIG5ld2VyIG9uZXMga25vdyBub3RoaW5nIHRoZXJlLCB3aGF0IGhhcyBjb21lIGxpdmUgc3RheXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqb2luZWQob2xkZXI6IFJvd3MsIG5ld2VyOiBSb3dzLCBzZXR0bGVkOiBudW1iZXIpOiBSb3dzIHtcbiAgY29uc3QgeyBzdGVwIH0gPSBuZXdlcjtcbiAgaWYgKG9sZGVyLnN0ZXAgIT09IHN0ZXAgfHwgKG5ld2VyLnN0YXJ0IC0gb2xkZXIuc3RhcnQpICUgc3RlcCAhPT0gMCkgcmV0dXJuIG5ld2VyO1xuICBpZiAobmV3ZXIuc3RhcnQgPCBvbGRlci5zdGFydCB8fCBuZXdlci5zdGFydCA+IGVuZE9mKG9sZGVyKSkgcmV0dXJuIG5ld2VyO1xuICBjb25zdCBhdCA9IChuZXdlci5zdGFydCAtIG9sZGVyLnN0YXJ0KSAvIHN0ZXA7XG4gIGNvbnN0IHZhbHVlcyA9IG9sZGVyLnZhbHVlcy5zbGljZSgpO1xuICBuZXdlci52YWx1ZXMuZm9yRWFjaCgodmFsdWUsIGluZGV4KSA9PiB7XG4gICAgY29uc3QgZW5kID0gbmV3ZXIuc3RhcnQgKyAoaW5kZXggKyAxKSAqIHN0ZXA7XG4gICAgaWYgKHZhbHVlICE9PSBudWxsIHx8IGVuZCA8PSBzZXR0bGVkIHx8IGF0ICsgaW5kZXggPj0gdmFsdWVzLmxlbmd0aCkgdmFsdWVzW2F0ICsgaW5kZXhdID0gdmFsdWU7XG4gIH0pO1xuICByZXR1cm4geyBzdGVwLCBzdGFydDogb2xkZXIuc3RhcnQsIHZhbHVlcyB9O1xufVxuXG4vKiogV2hhdCBhIHJvdydzIGxpdmUgdmFsdWVzIGNvbWUgdG8uICovXG5pbnRlcmZhY2UgVGFsbHkge1xuICByb3c6IG51bWJlcjtcbiAgc3VtOiBudW1iZXI7XG4gIGNvdW50OiBudW1iZXI7XG4gIGxlYXN0OiBudW1iZXI7XG4gIG1vc3Q6IG51bWJlcjtcbn1cblxuLyoqIExpdmUgdmFsdWVzIG9uIHRoZWlyIHdheSBpbnRvIHRoZSByb3dzIG9mIGEgc2VyaWVzLiAqL1xuZXhwb3J0IGNsYXNzIFRhaWwge1xuICBwcml2YXRlIHRhbGx5OiBUYWxseSB8IHVuZGVmaW5lZDtcbiAgLyoqIFRoZSBsYXN0IHZhbHVlIHRoYXQgY2FtZTogcnVucyB0aGF0IGRvIG5vdCBuYW1lIHRoZSBzZXJpZXMgaGF2ZSBpdCB1bmNoYW5nZWQuICovXG4gIHByaXZhdGUgaGVsZDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSByb3dzIHdpdGggdGhlIHZhbHVlIG9mIHRoZSBtb21lbnQgYGF0YDsgdW5kZWZpbmVkIHN0YW5kcyBmb3IgdGhlIHZhbHVlIGJlZm9yZS4gKi9cbiAgZm9sZChiYW5kOiBCYW5kLCBhdDogbnVtYmVyLCB2YWx1ZTogbnVtYmVyIHwgbnVsbCB8IHVuZGVmaW5lZCk6IEJhbmQge1xuICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkKSB0aGlzLmhlbGQgPSB2YWx1ZTtcbiAgICBpZiAodGhpcy5oZWxkID09PSBudWxsKSByZXR1cm4gYmFuZDtcbiAgICBjb25zdCB7IHN0ZXAsIHN0YXJ0IH0gPSBiYW5kLmF2ZXJhZ2U7XG4gICAgY29uc3Qgcm93ID0gTWF0aC5jZWlsKChhdCAtIHN0YXJ0KSAvIHN0ZXApIC0gMTtcbiAgICAvLyBBIGp1bXAgb2YgdGhlIGNsb2NrIGlzIG5vIHJlYXNvbiB0byBkcmF3IHJvd3MgZm9yIGFsbCB0aGUgdGltZSBiZXR3ZWVuLlxuICAgIGlmIChyb3cgPCAwIHx8IHJvdyA+IGJhbmQuYXZlcmFnZS52YWx1ZXMubGVuZ3RoICsgMjQwKSByZXR1cm4gYmFuZDtcbiAgICBjb25zdCBvbGQgPSB0aGlzLnRhbGx5Py5yb3cgPT09IHJvdyArIHN0YXJ0IC8gc3RlcCA/IHRoaXMudGFsbHkgOiB1bmRlZmluZWQ7XG4gICAgY29uc3QgdGFsbHk6IFRhbGx5ID0ge1xuICAgICAgcm93OiByb3cgKyBzdGFydCAvIHN0ZXAsXG4gICAgICBzdW06IChvbGQ/LnN1bSA/PyAwKSArIHRoaXMuaGVsZCxcbiAgICAgIGNvdW50OiAob2xkPy5jb3VudCA/PyAwKSArIDEsXG4gICAgICBsZWFzdDogTWF0aC5taW4ob2xkPy5sZWFzdCA/PyB0aGlzLmhlbGQsIHRoaXMuaGVsZCksXG4gICAgICBtb3N0OiBNYXRoLm1heChvbGQ/Lm1vc3QgPz8gdGhpcy5oZWxkLCB0aGlzLmhlbGQpLFxuICAgIH07XG4gICAgdGhpcy50YWxseSA9IHRhbGx5O1xuICAgIGNvbnN0IHB1dCA9IChyb3dzOiBSb3dzLCBudW1iZXI6IG51bWJlcik6IFJvd3MgPT4ge1xuICAgICAgY29uc3QgdmFsdWVzID0gcm93cy52YWx1ZXMuc2xpY2UoKTtcbiAgICAgIHdoaWxlICh2YWx1ZXMubGVuZ3RoIDwgcm93KSB2YWx1ZXMucHVzaChudWxsKTtcbiAgICAgIHZhbHVlc1tyb3ddID0gbnVtYmVyO1xuICAgICAgcmV0dXJuIHsgLi4ucm93cywgdmFsdWVzIH07XG4gICAgfTtcbiAgICByZXR1cm4ge1xuICAgICAgYXZlcmFnZTogcHV0KGJhbmQuYXZlcmFnZSwgdGFsbHkuc3VtIC8gdGFsbHkuY291bnQpLFxuICAgICAgbGVhc3Q6IGJhbmQubGVhc3QgJiYgcHV0KGJhbmQubGVhc3QsIHRhbGx5LmxlYXN0KSxcbiAgICAgIG1vc3Q6IGJhbmQubW9zdCAmJiBwdXQoYmFuZC5tb3N0LCB0YWxseS5tb3N0KSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBDb2x1bW5zIGZvciBhIGRyYXdpbmc6IHRpbWVzLCB0aGVuIG9uZSBjb2x1bW4gZm9yIGVhY2ggb2YgYGFsbGAsIG9uIG9uZSBncmlkIG9mIHJvd3MuICovXG5leHBvcnQgZnVuY3Rpb24gY29sdW1ucyhcbiAgYWxsOiBBcnJheTxSb3dzIHwgdW5kZWZpbmVkPixcbiAgYm91bmRzOiB7IGZyb206IG51bWJlcjsgdG86IG51bWJlciB9LFxuKTogW251bWJlcltdLCBBcnJheTxBcnJheTxudW1iZXIgfCBudWxsPj5dIHtcbiAgY29uc3Qga25vd24gPSBhbGwuZmlsdGVyKChyb3dzKTogcm93cyBpcyBSb3dzID0+IHJvd3MgIT09IHVuZGVmaW5lZCAmJiByb3dzLnZhbHVlcy5sZW5ndGggPiAwKTtcbiAgaWYgKGtub3duLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFtbXSwgYWxsLm1hcCgoKSA9PiBbXSldO1xuICBjb25zdCBzdGVwID0gTWF0aC5taW4oLi4ua25vd24ubWFwKChyb3dzKSA9PiByb3dzLnN0ZXApKTtcbiAgY29uc3QgZmlyc3QgPSBNYXRoLm1heChcbiAgICBNYXRoLmZsb29yKGJvdW5kcy5mcm9tIC8gc3RlcCkgKiBzdGVwLFxuICAgIE1hdGgubWluKC4uLmtub3duLm1hcCgocm93cykgPT4gcm93cy5zdGFydCkpLFxuICApO1xuICBjb25zdCBsYXN0ID0gTWF0aC5tYXgoLi4ua25vd24ubWFwKGVuZE9mKSk7XG4gIGNvbnN0IGxlbmd0aCA9IE1hdGgubWF4KDAsIE1hdGgucm91bmQoKGxhc3QgLSBmaXJzdCkgLyBzdGVwKSk7XG4gIGNvbnN0IHRpbWVzID0gQXJyYXkuZnJvbSh7IGxlbmd0aCB9LCAoXywgcm93KSA9PiBmaXJzdCArIChyb3cgKyAxKSAqIHN0ZXApO1xuICBjb25zdCBkcmF3biA9IGFsbC5tYXAoKHJvd3MpID0+IHtcbiAgICBjb25zdCBjb2x1bW4gPSBuZXcgQXJyYXk8bnVtYmVyIHwgbnVsbD4obGVuZ3RoKS5maWxsKG51bGwpO1xuICAgIHJvd3M/LnZhbHVlcy5mb3JFYWNoKCh2YWx1ZSwgaW5kZXgpID0+IHtcbiAgICAgIGNvbnN0IHJvdyA9IE1hdGgucm91bmQoKHJvd3Muc3RhcnQgKyAoaW5kZXggKyAxKSAqIHJvd3Muc3RlcCAtIGZpcnN0KSAvIHN0ZXApIC0gMTtcbiAgICAgIGlmIChyb3cgPj0gMCAmJiByb3cgPCBsZW5ndGgpIGNvbHVtbltyb3ddID0gdmFsdWU7XG4gICAgfSk7XG4gICAgcmV0dXJuIGNvbHVtbjtcbiAgfSk7XG4gIC8vIFRoZSByb3cgdGhhdCBpcyBub3Qgb3ZlciB5ZXQgc3RhbmRzIHdoZXJlIG9uZSBpczogaXRzIHZhbHVlIGlzIG9mIHVudGlsIG5vdy5cbiAgY29uc3QgZW5kID0gdGltZXMuYXQoLTEpO1xuICBpZiAoZW5kICE9PSB1bmRlZmluZWQgJiYgZW5kID4gYm91bmRzLnRvICYmIGVuZCAtIGJvdW5kcy50byA8IHN0ZXApIHtcbiAgICB0aW1lc1t0aW1lcy5sZW5ndGggLSAxXSA9IE1hdGgubWF4KGJvdW5kcy50bywgdGltZXMuYXQoLTIpID8/IGJvdW5kcy50byk7XG4gICAgaWYgKHRpbWVzLmF0KC0xKSA9PT0gdGltZXMuYXQoLTIpKSB7XG4gICAgICB0aW1lcy5wb3AoKTtcbiAgICAgIGZvciAoY29uc3QgY29sdW1uIG9mIGRyYXduKSBjb2x1bW4ucG9wKCk7XG4gICAgfVxuICB9XG4gIHJldHVybiBbdGltZXMsIGRyYXduXTtcbn1cblxuZnVuY3Rpb24gbGVhc3QodmFsdWVzOiBJdGVyYWJsZTxudW1iZXIgfCBudWxsPik6IG51bWJlciB8IG51bGwge1xuICBsZXQgZm91bmQ6IG51bWJlciB8IG51bGwgPSBudWxsO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcylcbiAgICBpZiAodmFsdWUgIT09IG51bGwgJiYgKGZvdW5kID09PSBudWxsIHx8IHZhbHVlIDwgZm91bmQpKSBmb3VuZCA9IHZhbHVlO1xuICByZXR1cm4gZm91bmQ7XG59XG5cbmZ1bmN0aW9uIG1vc3QodmFsdWVzOiBJdGVyYWJsZTxudW1iZXIgfCBudWxsPik6IG51bWJlciB8IG51bGwge1xuICBsZXQgZm91bmQ6IG51bWJlciB8IG51bGwgPSBudWxsO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcylcbiAgICBpZiAodmFsdWUgIT09IG51bGwgJiYgKGZvdW5kID09PSBudWxsIHx8IHZhbHVlID4gZm91bmQpKSBmb3VuZCA9IHZhbHVlO1xuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBMYXN0LCBsZWFzdCwgbWVhbiBhbmQgbW9zdCBvZiB3aGF0IGlzIGtub3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1bW1hcnkoXG4gIGF2ZXJhZ2U6IFJlYWRvbmx5QXJyYXk8bnVtYmVyIHwgbnVsbD4sXG4gIGxvdzogUmVhZG9ubHlBcnJheTxudW1iZXIgfCBudWxsPiA9IGF2ZXJhZ2UsXG4gIGhpZ2g6IFJlYWRvbmx5QXJyYXk8bnVtYmVyIHwgbnVsbD4gPSBhdmVyYWdlLFxuKTogU3VtbWFyeSB7XG4gIGxldCBzdW0gPSAwO1xuICBsZXQgY291bnQgPSAwO1xuICBsZXQgbGFzdDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgYXZlcmFnZSkge1xuICAgIGlmICh2YWx1ZSA9PT0gbnVsbCkgY29udGludWU7XG4gICAgc3VtICs9IHZhbHVlO1xuICAgIGNvdW50ICs9IDE7XG4gICAgbGFzdCA9IHZhbHVlO1xuICB9XG4gIHJldHVybiB7XG4gICAgbGFzdCxcbiAgICBsZWFzdDogbGVhc3QobG93KSxcbiAgICBtZWFuOiBjb3VudCA+IDAgPyBzdW0gLyBjb3VudCA6IG51bGwsXG4gICAgbW9zdDogbW9zdChoaWdoKSxcbiAgfTtcbn1cblxuLyoqIFJvd3Mgb2Ygc2V2ZXJhbCBncm91cHMgcHV0IHRvZ2V0aGVyLCBvZiB3aGF0IGVhY2ggaGFzIGtub3duOiBzdW1zLCBjb3VudHMsIGxlYXN0IGFuZCBtb3N0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBUb2dldGhlciB7XG4gIHNlcmllczogbnVtYmVyO1xuICBzdW06IFJvd3M7XG4gIGNvdW50OiBSb3dzO1xuICBsZWFzdDogUm93cztcbiAgbW9zdDogUm93cztcbn1cblxuZnVuY3Rpb24gZWFjaChhOiBSb3dzLCBiOiBSb3dzLCBwdXQ6ICh4OiBudW1iZXIgfCBudWxsLCB5OiBudW1iZXIgfCBudWxsKSA9PiBudW1iZXIgfCBudWxsKTogUm93cyB7XG4gIGNvbnN0IHZhbHVlcyA9IGEudmFsdWVzLm1hcCgodmFsdWUsIGluZGV4KSA9PiBwdXQodmFsdWUsIGIudmFsdWVzW2luZGV4XSA/PyBudWxsKSk7XG4gIHJldHVybiB7IC4uLmEsIHZhbHVlcyB9O1xufVxuXG4vKiogVHdvIGdyb3VwcyBhcyBvbmUuIEJvdGggaGF2ZSB0aGUgc2FtZSByb3dzLCBhcyB0aGV5IHdlcmUgYXNrZWQgZm9yIHdpdGggdGhlIHNhbWUgc3RlcCBhbmQgYm91bmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lcmdlZChhOiBUb2dldGhlciwgYjogVG9nZXRoZXIpOiBUb2dldGhlciB7XG4gIGNvbnN0IGtub3duID0gKHBpY2s6ICh4OiBudW1iZXIsIHk6IG51bWJlcikgPT4gbnVtYmVyKSA9PiAoeDogbnVtYmVyIHwgbnVsbCwgeTogbnVtYmVyIHwgbnVsbCkgPT5cbiAgICB4ID09PSBudWxsID8geSA6IHkgPT09IG51bGwgPyB4IDogcGljayh4LCB5KTtcbiAgY29uc3QgYWRkID0ga25vd24oKHgsIHkpID0+IHggKyB5KTtcbiAgcmV0dXJuIHtcbiAgICBzZXJpZXM6IGEuc2VyaWVzICsgYi5zZXJpZXMsXG4gICAgc3VtOiBlYWNoKGEuc3VtLCBiLnN1bSwgYWRkKSxcbiAgICBjb3VudDogZWFjaChhLmNvdW50LCBiLmNvdW50LCBhZGQpLFxuICAgIGxlYXN0OiBlYWNoKGEubGVhc3QsIGIubGVhc3QsIGtub3duKE1hdGgubWluKSksXG4gICAgbW9zdDogZWFjaChhLm1vc3QsIGIubW9zdCwga25vd24oTWF0aC5tYXgpKSxcbiAgfTtcbn1cblxuLyoqIFRoZSBhdmVyYWdlIG9mIGEgZ3JvdXAncyBrbm93biB2YWx1ZXMsIHJvdyBieSByb3cuICovXG5leHBvcnQgZnVuY3Rpb24gbWVhbk9mKGdyb3VwOiBQaWNrPFRvZ2V0aGVyLCBcInN1bVwiIHwgXCJjb3VudFwiPik6IFJvd3Mge1xuICByZXR1cm4gZWFjaChncm91cC5zdW0sIGdyb3VwLmNvdW50LCAoc3VtLCBjb3VudCkgPT4gKHN1bSAhPT0gbnVsbCAmJiBjb3VudCA/IHN1bSAvIGNvdW50IDogbnVsbCkpO1xufVxuIiwgIi8vIFJvd3Mgb2YgdGhlIGhpc3Rvcnk6IGFza2VkIGZvciBpbiBzdGVwcyB0aGF0IGNhbiBiZSBoYWQsIG5vIG1vcmUgb2YgdGhlbSB0aGFuIGEgY2hhcnQgaGFzIHBpeGVscyxcbi8vIGFuZCBrZXB0IHdoaWxlIHRoZXkgY2Fubm90IGNoYW5nZS5cbmltcG9ydCB7IGFkZHJlc3MsIGdldCwgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IEhpc3RvcnkgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHR5cGUgeyBCb3VuZHMgfSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgbWVyZ2VkLCB0eXBlIFJvd3MsIHR5cGUgVG9nZXRoZXIgfSBmcm9tIFwiLi9yb3dzXCI7XG5cbi8qKiBIb3cgZmFyIGJhY2sgcm93cyBvZiBhIGxlbmd0aCBnbywgYW5kIGhvdyBsb25nIHRoZXkgYXJlOiBhbiBob3VyLCBhIGRheSwgYSBxdWFydGVyLiAqL1xuY29uc3QgS0VQVDogUmVhZG9ubHlBcnJheTx7IHJlYWNoOiBudW1iZXI7IHN0ZXA6IG51bWJlciB9PiA9IFtcbiAgeyByZWFjaDogMzYwMCwgc3RlcDogMTUgfSxcbiAgeyByZWFjaDogODZfNDAwLCBzdGVwOiAzMDAgfSxcbiAgeyByZWFjaDogTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZLCBzdGVwOiAzNjAwIH0sXG5dO1xuXG4vKiogU3RlcHMgdGhhdCBmYWxsIG9uIHdob2xlIG1pbnV0ZXMsIGhvdXJzIGFuZCBkYXlzLiAqL1xuY29uc3QgU1RFUFMgPSBbMTUsIDMwLCA2MCwgMTIwLCAzMDAsIDYwMCwgOTAwLCAxODAwLCAzNjAwLCA3MjAwLCAxMF84MDAsIDIxXzYwMCwgNDNfMjAwLCA4Nl80MDBdO1xuXG4vKiogUm93cyB0aGF0IGxpdmUgdmFsdWVzIGNhbiBiZSBwdXQgaW50byBhcyB0aGV5IGNvbWU6IGZpbmVyIHRoYW4gd2hhdCBhIGxvb2sgYXQgdGhlIGhpc3RvcnkgY29zdHMuICovXG5leHBvcnQgY29uc3QgTElWRV9TVEVQID0gNjA7XG5cbi8qKiBUaGUgZmluZXN0IHN0ZXAgdGhhdCBjYW4gYmUgaGFkIGJhY2sgdG8gYGZyb21gLCB3aXRoIGF0IG1vc3QgYHJvd3NgIHJvd3MuICovXG5leHBvcnQgZnVuY3Rpb24gc3RlcEZvcih7IGZyb20sIHRvIH06IEJvdW5kcywgbm93OiBudW1iZXIsIHJvd3M6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGFnZSA9IG5vdyAtIGZyb207XG4gIC8vIEEgcm93IG1vcmUsIGFzIHRoZSByYW5nZSBtb3ZlcyBvbiB3aGlsZSBpdCBpcyBhc2tlZCBmb3IuXG4gIGNvbnN0IGJhc2UgPSBLRVBULmZpbmQoKHsgcmVhY2gsIHN0ZXAgfSkgPT4gYWdlIDw9IHJlYWNoICsgc3RlcCk/LnN0ZXAgPz8gMzYwMDtcbiAgY29uc3QgZml0cyA9IFNURVBTLmZpbmQoXG4gICAgKHN0ZXApID0+IHN0ZXAgPj0gYmFzZSAmJiBzdGVwICUgYmFzZSA9PT0gMCAmJiAodG8gLSBmcm9tKSAvIHN0ZXAgPD0gcm93cyxcbiAgKTtcbiAgcmV0dXJuIGZpdHMgPz8gTWF0aC5jZWlsKCh0byAtIGZyb20pIC8gcm93cyAvIDg2XzQwMCkgKiA4Nl80MDA7XG59XG5cbi8qKiBUaGUgbmV4dCBjb2Fyc2VyIHJvd3MsIGZvciBhIHNlcmllcyB3aG9zZSBmaW5lciBvbmVzIGRvIG5vdCByZWFjaCBiYWNrIHNvIGZhci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2Fyc2VyKHN0ZXA6IG51bWJlcik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBLRVBULmZpbmQoKGtlcHQpID0+IGtlcHQuc3RlcCA+IHN0ZXApPy5zdGVwO1xufVxuXG4vKiogV2hpY2ggc2VyaWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaGljaCB7XG4gIGRldmljZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogRXhhY3QgbmFtZXMuICovXG4gIG1ldHJpY3M6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogTmFtZXMgb2Ygb25lIHJlcXVlc3Q7IHRoZSBzZXJ2ZXIgaGFzIHRoZSBzYW1lIGxpbWl0LiAqL1xuZXhwb3J0IGNvbnN0IE5BTUVTX01BWCA9IDE2O1xuLyoqIERldmljZXMgb2Ygb25lIHJlcXVlc3Q6IHNvbWUgMjIga0Igb2YgYWRkcmVzcywgYSB0aGlyZCBvZiB3aGF0IHRoZSBzZXJ2ZXIgdGFrZXMuICovXG5leHBvcnQgY29uc3QgREVWSUNFU19NQVggPSA1MDA7XG5cbi8qKiBBIG5hbWUgYXMgYSBwYXR0ZXJuIHRoYXQgZml0cyBub3RoaW5nIGVsc2UuICovXG5leHBvcnQgZnVuY3Rpb24gZXhhY3RseShuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gbmFtZS5yZXBsYWNlKC9bXFxcXCo/XS9nLCBcIlxcXFwkJlwiKTtcbn1cblxuLyoqIEFuc3dlcnMgdGhhdCBhcmUga2VwdDogYSBmZXcgcGFnZXMnIHdvcnRoLiAqL1xuY29uc3QgS0VQVF9NQVggPSA2MDtcbmNvbnN0IGtlcHQgPSBuZXcgTWFwPHN0cmluZywgeyBhbnN3ZXI6IHVua25vd247IHVudGlsOiBudW1iZXIgfT4oKTtcblxuLyoqIEFuc3dlcnMgb2Ygcm93cyB0aGF0IGFyZSBvdmVyIHN0YXkgZ29vZDsgb3RoZXJzIHVudGlsIHRoZWlyIG5leHQgcm93LiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZDxUPihcbiAgcXVlcnk6IFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IG51bWJlciB8IHN0cmluZ1tdPixcbiAgc3RlcDogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzdG9wOiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCB3aGVyZSA9IGFkZHJlc3MoXCIvYXBpL3YyL2hpc3RvcnlcIiwgcXVlcnkpO1xuICBjb25zdCBub3cgPSBEYXRlLm5vdygpIC8gMTAwMDtcbiAgY29uc3QgZm91bmQgPSBrZXB0LmdldCh3aGVyZSk7XG4gIGlmIChmb3VuZCAmJiBmb3VuZC51bnRpbCA+IG5vdykgcmV0dXJuIGZvdW5kLmFuc3dlciBhcyBUO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBnZXQ8VD4od2hlcmUsIHVuZGVmaW5lZCwgc3RvcCk7XG4gIGtlcHQuZGVsZXRlKHdoZXJlKTtcbiAga2VwdC5zZXQod2hlcmUsIHtcbiAgICBhbnN3ZXIsXG4gICAgdW50aWw6IHRvICsgMiAqIHN0ZXAgPCBub3cgPyBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFkgOiBub3cgKyBNYXRoLm1pbihzdGVwLCA2MCkgLyAyLFxuICB9KTtcbiAgY29uc3Qgb2xkZXN0ID0ga2VwdC5rZXlzKCkubmV4dCgpLnZhbHVlO1xuICBpZiAoa2VwdC5zaXplID4gS0VQVF9NQVggJiYgb2xkZXN0ICE9PSB1bmRlZmluZWQpIGtlcHQuZGVsZXRlKG9sZGVzdCk7XG4gIHJldHVybiBhbnN3ZXI7XG59XG5cbi8qKiBBc2tzIGluIGBzdGVwYCwgYW5kIGluIGNvYXJzZXIgb25lcyB3aGVyZSB0aGUgc2VydmVyIGhhcyBubyByb3dzIHNvIGZpbmUuICovXG5hc3luYyBmdW5jdGlvbiBzdGVwcGluZzxUPihzdGVwOiBudW1iZXIsIGFzazogKHN0ZXA6IG51bWJlcikgPT4gUHJvbWlzZTxUPik6IFByb21pc2U8VD4ge1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBhc2soc3RlcCk7XG4gIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICBjb25zdCBuZXh0ID0gY29hcnNlcihzdGVwKTtcbiAgICBpZiAocHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gJiYgcHJvYmxlbS5zdGF0dXMgPT09IDQwMCAmJiBuZXh0KVxuICAgICAgcmV0dXJuIHN0ZXBwaW5nKE1hdGgubWF4KG5leHQsIE1hdGguY2VpbChzdGVwIC8gbmV4dCkgKiBuZXh0KSwgYXNrKTtcbiAgICB0aHJvdyBwcm9ibGVtO1xuICB9XG59XG5cbi8qKiBXaG9sZSByb3dzLCBzbyB0aGF0IGNoYXJ0cyB0aGF0IGFyZSBkcmF3biB3aXRoaW4gb25lIHJvdyBhc2sgdGhlIHNhbWU7IG5vbmUgdGhhdCBoYXMganVzdCBnb25lLiAqL1xuZnVuY3Rpb24gd2hvbGUoeyBmcm9tLCB0byB9OiBCb3VuZHMsIHN0ZXA6IG51bWJlcik6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCByZWFjaCA9IEtFUFQuZmlsdGVyKChrZXB0KSA9PiBrZXB0LnN0ZXAgPD0gc3RlcCkuYXQoLTEpPy5yZWFjaCA/PyBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFk7XG4gIGNvbnN0IGZpcnN0ID0gTWF0aC5mbG9vcihmcm9tIC8gc3RlcCkgKiBzdGVwO1xuICBjb25zdCBnb25lID0gZmlyc3QgPCBEYXRlLm5vdygpIC8gMTAwMCAtIHJlYWNoO1xuICByZXR1cm4geyBmcm9tOiBnb25lID8gZmlyc3QgKyBzdGVwIDogZmlyc3QsIHRvOiBNYXRoLmNlaWwodG8gLyBzdGVwKSAqIHN0ZXAsIHN0ZXAgfTtcbn1cblxuLyoqIEEgc2VyaWVzIHdpdGggaXRzIHJvd3MuICovXG5leHBvcnQgaW50ZXJmYWNlIExpbmUge1xuICBkZXZpY2U6IHN0cmluZztcbiAgbWV0cmljOiBzdHJpbmc7XG4gIHJvd3M6IFJvd3M7XG59XG5cbi8qKiBSb3dzIG9mIHNlcmllcywgZWFjaCBieSBpdHNlbGYuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbGluZXMoXG4gIHsgZGV2aWNlcywgbWV0cmljcyB9OiBXaGljaCxcbiAgY2Y6IFwiQVZFUkFHRVwiIHwgXCJNSU5cIiB8IFwiTUFYXCIsXG4gIGJvdW5kczogQm91bmRzLFxuICBzdGVwOiBudW1iZXIsXG4gIHN0b3A6IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTxMaW5lW10+IHtcbiAgY29uc3QgcGFydHMgPSBkZXZpY2VzLmxlbmd0aCA+IDAgPyBjaHVua3MoZGV2aWNlcywgREVWSUNFU19NQVgpIDogW1tdXTtcbiAgY29uc3QgYW5zd2VycyA9IGF3YWl0IFByb21pc2UuYWxsKFxuICAgIHBhcnRzLm1hcCgoZGV2aWNlKSA9PlxuICAgICAgc3RlcHBpbmcoc3RlcCwgKHN0ZXApID0+XG4gICAgICAgIHJlYWQ8SGlzdG9yeT4oXG4gICAgICAgICAgeyBkZXZpY2UsIG1ldHJpYzogbWV0cmljcy5tYXAoZXhhY3RseSksIGNmLCAuLi53aG9sZShib3VuZHMsIHN0ZXApIH0sXG4gICAgICAgICAgc3RlcCxcbiAgICAgICAgICBib3VuZHMudG8sXG4gICAgICAgICAgc3RvcCxcbiAgICAgICAgKSxcbiAgICAgICksXG4gICAgKSxcbiAgKTtcbiAgcmV0dXJuIGFuc3dlcnMuZmxhdCgpLm1hcCgoeyBkZXZpY2UsIG1ldHJpYywgc3RlcCwgc3RhcnQsIHZhbHVlcyB9KSA9PiAoe1xuICAgIGRldmljZSxcbiAgICBtZXRyaWMsXG4gICAgcm93czogeyBzdGVwLCBzdGFydCwgdmFsdWVzIH0sXG4gIH0pKTtcbn1cblxuaW50ZXJmYWNlIEFnZ3JlZ2F0ZWQge1xuICBtZXRyaWM/OiBzdHJpbmc7XG4gIHN0ZXA6IG51bWJlcjtcbiAgc3RhcnQ6IG51bWJlcjtcbiAgc2VyaWVzOiBudW1iZXI7XG4gIHN1bTogQXJyYXk8bnVtYmVyIHwgbnVsbD47XG4gIGNvdW50OiBudW1iZXJbXTtcbiAgbWluOiBBcnJheTxudW1iZXIgfCBudWxsPjtcbiAgbWF4OiBBcnJheTxudW1iZXIgfCBudWxsPjtcbn1cblxuLyoqIFJvd3Mgb2YgbWFueSBkZXZpY2VzIHB1dCB0b2dldGhlciwgYnkgbWV0cmljLiBObyBtZXRyaWNzIHN0YW5kcyBmb3IgYWxsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRvZ2V0aGVyKFxuICB7IGRldmljZXMsIG1ldHJpY3MgfTogV2hpY2gsXG4gIGJvdW5kczogQm91bmRzLFxuICBzdGVwOiBudW1iZXIsXG4gIHN0b3A6IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTxNYXA8c3RyaW5nLCBUb2dldGhlcj4+IHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgVG9nZXRoZXI+KCk7XG4gIGlmIChkZXZpY2VzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGZvdW5kO1xuICBjb25zdCBhbnN3ZXJzID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgY2h1bmtzKGRldmljZXMsIERFVklDRVNfTUFYKS5tYXAoKGRldmljZSkgPT5cbiAgICAgIHN0ZXBwaW5nKHN0ZXAsIChzdGVwKSA9PlxuICAgICAgICByZWFkPEFnZ3JlZ2F0ZWRbXT4oXG4gICAgICAgICAge1xuICAgICAgICAgICAgZGV2aWNlLFxuICAgICAgICAgICAgbWV0cmljOiBtZXRyaWNzLm1hcChleGFjdGx5KSxcbiAgICAgICAgICAgIGFnZ3JlZ2F0ZTogW1wic3VtXCIsIFwiY291bnRcIiwgXCJtaW5cIiwgXCJtYXhcIl0sXG4gICAgICAgICAgICBieTogXCJtZXRyaWNcIixcbiAgICAgICAgICAgIC4uLndob2xlKGJvdW5kcywgc3RlcCksXG4gICAgICAgICAgfSxcbiAgICAgICAgICBzdGVwLFxuICAgICAgICAgIGJvdW5kcy50byxcbiAgICAgICAgICBzdG9wLFxuICAgICAgICApLFxuICAgICAgKSxcbiAgICApLFxuICApO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBhbnN3ZXJzLmZsYXQoKSkge1xuICAgIGNvbnN0IHJvd3MgPSAodmFsdWVzOiBBcnJheTxudW1iZXIgfCBudWxsPik6IFJvd3MgPT4gKHtcbiAgICAgIHN0ZXA6IG9uZS5zdGVwLFxuICAgICAgc3RhcnQ6IG9uZS5zdGFydCxcbiAgICAgIHZhbHVlcyxcbiAgICB9KTtcbiAgICBjb25zdCBncm91cDogVG9nZXRoZXIgPSB7XG4gICAgICBzZXJpZXM6IG9uZS5zZXJpZXMsXG4gICAgICBzdW06IHJvd3Mob25lLnN1bSksXG4gICAgICBjb3VudDogcm93cyhvbmUuY291bnQpLFxuICAgICAgbGVhc3Q6IHJvd3Mob25lLm1pbiksXG4gICAgICBtb3N0OiByb3dzKG9uZS5tYXgpLFxuICAgIH07XG4gICAgY29uc3QgbmFtZSA9IG9uZS5tZXRyaWMgPz8gXCJcIjtcbiAgICBjb25zdCBiZWZvcmUgPSBmb3VuZC5nZXQobmFtZSk7XG4gICAgZm91bmQuc2V0KG5hbWUsIGJlZm9yZSA/IG1lcmdlZChiZWZvcmUsIGdyb3VwKSA6IGdyb3VwKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBQYXJ0cyBvZiBhdCBtb3N0IGBzaXplYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaHVua3M8VD4oYWxsOiByZWFkb25seSBUW10sIHNpemU6IG51bWJlcik6IFRbXVtdIHtcbiAgY29uc3QgcGFydHM6IFRbXVtdID0gW107XG4gIGZvciAobGV0IGZyb20gPSAwOyBmcm9tIDwgYWxsLmxlbmd0aDsgZnJvbSArPSBzaXplKSBwYXJ0cy5wdXNoKGFsbC5zbGljZShmcm9tLCBmcm9tICsgc2l6ZSkpO1xuICByZXR1cm4gcGFydHM7XG59XG4iLCAiLy8gV2hpY2ggbWV0cmljcyB0aGVyZSBhcmUsIGFuZCBob3cgdGhleSBhcmUgZ3JvdXBlZC5cbmltcG9ydCB7IGFkZHJlc3MsIGdldCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IEN1cnJlbnRWYWx1ZXMgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgY29tcGFyZU5hbWVzIH0gZnJvbSBcIi4uL21vZGVsL3NpdGVcIjtcblxuLyoqIEEgbWV0cmljIG9mIGEgZGV2aWNlOiB3aGF0IGl0IGlzIG5vdywgd2hlcmUgaXQgaXMgcmVwb3J0ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIE1ldHJpYyB7XG4gIG5hbWU6IHN0cmluZztcbiAgdW5pdHM6IHN0cmluZztcbiAgLyoqIEl0cyBuZXdlc3QgbnVtYmVyOyB1bmRlZmluZWQgd2hlcmUgaXQgaGFzIG5vbmUgbm93LiAqL1xuICB2YWx1ZTogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogTWV0cmljcyBvZiBhIGRldmljZTogbnVtYmVycywgd2hpY2ggaGF2ZSBjaGFydHMsIGFuZCB0ZXh0cywgd2hpY2ggaGF2ZSBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZXRyaWNzIHtcbiAgbnVtYmVyczogTWV0cmljW107XG4gIHRleHRzOiBBcnJheTx7IG5hbWU6IHN0cmluZzsgdGV4dDogc3RyaW5nIH0+O1xufVxuXG4vKiogVGhlIG1ldHJpY3Mgb2YgYSBkZXZpY2U6IHdoYXQgaXMgcmVwb3J0ZWQgbm93LCBhbmQgd2hhdCBoYXMgYmVlbi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBtZXRyaWNzT2YoZGV2aWNlOiBzdHJpbmcsIHN0b3A/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8TWV0cmljcz4ge1xuICBjb25zdCBbY3VycmVudCwgYmVmb3JlXSA9IGF3YWl0IFByb21pc2UuYWxsKFtcbiAgICBnZXQ8Q3VycmVudFZhbHVlcz4oYWRkcmVzcyhcIi9hcGkvdjIvY3VycmVudFwiLCB7IGRldmljZSB9KSwgdW5kZWZpbmVkLCBzdG9wKSxcbiAgICBnZXQ8QXJyYXk8eyBpZDogc3RyaW5nIH0+PihcbiAgICAgIGAvbXJkL2RldmljZXMvJHtlbmNvZGVVUklDb21wb25lbnQoZGV2aWNlKX0vbWV0cmljcy9oaXN0b3JpY2AsXG4gICAgICB1bmRlZmluZWQsXG4gICAgICBzdG9wLFxuICAgICksXG4gIF0pO1xuICBjb25zdCBudW1iZXJzID0gbmV3IE1hcDxzdHJpbmcsIE1ldHJpYz4oKTtcbiAgY29uc3QgdGV4dHM6IE1ldHJpY3NbXCJ0ZXh0c1wiXSA9IFtdO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBiZWZvcmUpIG51bWJlcnMuc2V0KGlkLCB7IG5hbWU6IGlkLCB1bml0czogXCJcIiwgdmFsdWU6IHVuZGVmaW5lZCB9KTtcbiAgZm9yIChjb25zdCB7IG1ldHJpYywgdmFsdWUsIHVuaXRzIH0gb2YgY3VycmVudCkge1xuICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIpIG51bWJlcnMuc2V0KG1ldHJpYywgeyBuYW1lOiBtZXRyaWMsIHVuaXRzLCB2YWx1ZSB9KTtcbiAgICBlbHNlIHtcbiAgICAgIG51bWJlcnMuZGVsZXRlKG1ldHJpYyk7XG4gICAgICB0ZXh0cy5wdXNoKHsgbmFtZTogbWV0cmljLCB0ZXh0OiBTdHJpbmcodmFsdWUpIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4geyBudW1iZXJzOiBzb3J0ZWQoWy4uLm51bWJlcnMudmFsdWVzKCldKSwgdGV4dHMgfTtcbn1cblxuZnVuY3Rpb24gc29ydGVkKGFsbDogTWV0cmljW10pOiBNZXRyaWNbXSB7XG4gIHJldHVybiBhbGwuc29ydCgoYSwgYikgPT4gY29tcGFyZU5hbWVzKGEubmFtZSwgYi5uYW1lKSk7XG59XG5cbi8qKiBNZXRyaWNzIHdpdGggdGhlIHNhbWUgZmlyc3QgcGFydCBvZiB0aGVpciBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHcm91cCB7XG4gIG5hbWU6IHN0cmluZztcbiAgbWV0cmljczogTWV0cmljW107XG59XG5cbi8qKiBUaGUgZmlyc3QgcGFydCBvZiBhIG5hbWU6IHVwIHRvIGl0cyBmaXJzdCBkb3QsIG9yIHdoYXQgaXMgaW4gYnJhY2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpcnN0UGFydChuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gL15bXi57Oi9dKy8uZXhlYyhuYW1lKT8uWzBdID8/IG5hbWU7XG59XG5cbi8qKiBNZXRyaWNzIGJ5IHRoZSBmaXJzdCBwYXJ0IG9mIHRoZWlyIG5hbWVzOyB0aG9zZSB0aGF0IGFyZSBhbG9uZSB0aGVyZSBjb21lIGxhc3QsIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdyb3VwZWQoYWxsOiByZWFkb25seSBNZXRyaWNbXSwgd29yZDogc3RyaW5nKTogR3JvdXBbXSB7XG4gIGNvbnN0IHdvcmRzID0gd29yZC50b0xvd2VyQ2FzZSgpLnNwbGl0KC9cXHMrLykuZmlsdGVyKEJvb2xlYW4pO1xuICBjb25zdCBncm91cHMgPSBuZXcgTWFwPHN0cmluZywgTWV0cmljW10+KCk7XG4gIGZvciAoY29uc3QgbWV0cmljIG9mIGFsbCkge1xuICAgIGNvbnN0IG5hbWUgPSBtZXRyaWMubmFtZS50b0xvd2VyQ2FzZSgpO1xuICAgIGlmICghd29yZHMuZXZlcnkoKHBhcnQpID0+IG5hbWUuaW5jbHVkZXMocGFydCkpKSBjb250aW51ZTtcbiAgICBjb25zdCBwYXJ0ID0gZmlyc3RQYXJ0KG1ldHJpYy5uYW1lKTtcbiAgICBncm91cHMuc2V0KHBhcnQsIFsuLi4oZ3JvdXBzLmdldChwYXJ0KSA/PyBbXSksIG1ldHJpY10pO1xuICB9XG4gIGNvbnN0IGFsb25lID0gWy4uLmdyb3Vwcy52YWx1ZXMoKV0uZmlsdGVyKChtZXRyaWNzKSA9PiBtZXRyaWNzLmxlbmd0aCA9PT0gMSkuZmxhdCgpO1xuICBjb25zdCBzZXZlcmFsID0gWy4uLmdyb3Vwc10uZmlsdGVyKChbLCBtZXRyaWNzXSkgPT4gbWV0cmljcy5sZW5ndGggPiAxKTtcbiAgY29uc3QgZm91bmQgPSBzZXZlcmFsLm1hcCgoW25hbWUsIG1ldHJpY3NdKSA9PiAoeyBuYW1lLCBtZXRyaWNzIH0pKTtcbiAgcmV0dXJuIGFsb25lLmxlbmd0aCA+IDAgPyBbLi4uZm91bmQsIHsgbmFtZTogXCJcIiwgbWV0cmljczogYWxvbmUgfV0gOiBmb3VuZDtcbn1cbiIsICIvLyBBIGNoYXJ0IGFzIHNtYWxsIGFzIGEgc3RhbXA6IGRyYXduIGJ5IGhhbmQgb24gYSBjYW52YXMsIGFzIGRvemVucyBvZiB0aGVtIHN0YW5kIG9uIGEgcGFnZSwgYW5kIG9ubHlcbi8vIHdoaWxlIHRoZXkgY2FuIGJlIHNlZW4uXG5pbXBvcnQgeyB1c2VTaWduYWwsIHVzZVNpZ25hbEVmZmVjdCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgaXNEYXJrIH0gZnJvbSBcIi4uL3NoZWxsL3RoZW1lXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBjcm9zc2hhaXIgfSBmcm9tIFwiLi9jbG9ja1wiO1xuaW1wb3J0IHsgY29sb3VycywgZmFpbnQsIHNlcmllc1Byb3BlcnR5IH0gZnJvbSBcIi4vY29sb3Vyc1wiO1xuaW1wb3J0IHR5cGUgeyBCb3VuZHMgfSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgdHlwZSBSb3dzLCBzdW1tYXJ5IH0gZnJvbSBcIi4vcm93c1wiO1xuaW1wb3J0IHsgYXhpcywgdG9sZCB9IGZyb20gXCIuL3NjYWxlXCI7XG5pbXBvcnQgeyBtb21lbnRUZXh0IH0gZnJvbSBcIi4vdGltZXNcIjtcblxuLyoqIENhbGxzIGBzZWVuYCB3aGVuIHRoZSBlbGVtZW50IGNvbWVzIG5lYXIgdGhlIHdpbmRvdywgYW5kIHdoZW4gaXQgZ29lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VTZWVuKHNlZW46IChub3c6IGJvb2xlYW4pID0+IHZvaWQpIHtcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxEaXZFbGVtZW50PihudWxsKTtcbiAgY29uc3QgdGVsbCA9IHVzZVJlZihzZWVuKTtcbiAgdGVsbC5jdXJyZW50ID0gc2VlbjtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gYm94LmN1cnJlbnQ7XG4gICAgaWYgKCFlbGVtZW50KSByZXR1cm47XG4gICAgY29uc3Qgd2F0Y2ggPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoXG4gICAgICAoZW50cmllcykgPT4gdGVsbC5jdXJyZW50KGVudHJpZXMuc29tZSgoZW50cnkpID0+IGVudHJ5LmlzSW50ZXJzZWN0aW5nKSksXG4gICAgICB7IHJvb3RNYXJnaW46IFwiMjAwcHhcIiB9LFxuICAgICk7XG4gICAgd2F0Y2gub2JzZXJ2ZShlbGVtZW50KTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgd2F0Y2guZGlzY29ubmVjdCgpO1xuICAgICAgdGVsbC5jdXJyZW50KGZhbHNlKTtcbiAgICB9O1xuICB9LCBbXSk7XG4gIHJldHVybiBib3g7XG59XG5cbmZ1bmN0aW9uIGRyYXcoY2FudmFzOiBIVE1MQ2FudmFzRWxlbWVudCwgcm93czogUm93cywgeyBmcm9tLCB0byB9OiBCb3VuZHMsIHVuaXRzOiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgcmF0aW8gPSBkZXZpY2VQaXhlbFJhdGlvO1xuICBjb25zdCB3aWR0aCA9IGNhbnZhcy5jbGllbnRXaWR0aDtcbiAgY29uc3QgaGVpZ2h0ID0gY2FudmFzLmNsaWVudEhlaWdodDtcbiAgY2FudmFzLndpZHRoID0gTWF0aC5yb3VuZCh3aWR0aCAqIHJhdGlvKTtcbiAgY2FudmFzLmhlaWdodCA9IE1hdGgucm91bmQoaGVpZ2h0ICogcmF0aW8pO1xuICBjb25zdCBwZW4gPSBjYW52YXMuZ2V0Q29udGV4dChcIjJkXCIpO1xuICBjb25zdCBrbm93biA9IHN1bW1hcnkocm93cy52YWx1ZXMpO1xuICBpZiAoIXBlbiB8fCBrbm93bi5sZWFzdCA9PT0gbnVsbCB8fCBrbm93bi5tb3N0ID09PSBudWxsKSByZXR1cm47XG4gIGNvbnN0IHRoZW1lID0gY29sb3VycyhjYW52YXMucGFyZW50RWxlbWVudCA/PyBjYW52YXMsIFtzZXJpZXNQcm9wZXJ0eSgwKSwgXCItLWxpbmVcIl0pO1xuICBjb25zdCBbbG93LCBoaWdoXSA9IGF4aXMoa25vd24ubGVhc3QsIGtub3duLm1vc3QsIHVuaXRzKTtcbiAgY29uc3QgeCA9IChyb3c6IG51bWJlcikgPT5cbiAgICAoKE1hdGgubWluKHJvd3Muc3RhcnQgKyAocm93ICsgMSkgKiByb3dzLnN0ZXAsIHRvKSAtIGZyb20pIC8gKHRvIC0gZnJvbSkpICogd2lkdGg7XG4gIGNvbnN0IHkgPSAodmFsdWU6IG51bWJlcikgPT4gaGVpZ2h0IC0gMS41IC0gKCh2YWx1ZSAtIGxvdykgLyAoaGlnaCAtIGxvdykpICogKGhlaWdodCAtIDQpO1xuICBwZW4uc2NhbGUocmF0aW8sIHJhdGlvKTtcbiAgcGVuLmZpbGxTdHlsZSA9IHRoZW1lW1wiLS1saW5lXCJdITtcbiAgcGVuLmZpbGxSZWN0KDAsIGhlaWdodCAtIDEsIHdpZHRoLCAxKTtcbiAgY29uc3QgbGluZSA9IG5ldyBQYXRoMkQoKTtcbiAgY29uc3QgYXJlYSA9IG5ldyBQYXRoMkQoKTtcbiAgbGV0IGZpcnN0OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IGNsb3NlID0gKHJvdzogbnVtYmVyKSA9PiB7XG4gICAgaWYgKGZpcnN0ID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICBhcmVhLmxpbmVUbyh4KHJvdyksIGhlaWdodCAtIDEpO1xuICAgIGFyZWEubGluZVRvKHgoZmlyc3QpLCBoZWlnaHQgLSAxKTtcbiAgICBhcmVhLmNsb3NlUGF0aCgpO1xuICAgIC8vIEEgcm93IHRoYXQgc3RhbmRzIGFsb25lIGlzIGEgZG90LlxuICAgIGlmIChmaXJzdCA9PT0gcm93KSBsaW5lLmFyYyh4KHJvdyksIHkocm93cy52YWx1ZXNbcm93XSEpLCAxLCAwLCA3KTtcbiAgICBmaXJzdCA9IHVuZGVmaW5lZDtcbiAgfTtcbiAgZm9yIChjb25zdCBbcm93LCB2YWx1ZV0gb2Ygcm93cy52YWx1ZXMuZW50cmllcygpKSB7XG4gICAgaWYgKHZhbHVlID09PSBudWxsIHx8IHJvd3Muc3RhcnQgKyAocm93ICsgMSkgKiByb3dzLnN0ZXAgPCBmcm9tKSBjbG9zZShyb3cgLSAxKTtcbiAgICBlbHNlIGlmIChmaXJzdCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICBmaXJzdCA9IHJvdztcbiAgICAgIGxpbmUubW92ZVRvKHgocm93KSwgeSh2YWx1ZSkpO1xuICAgICAgYXJlYS5tb3ZlVG8oeChyb3cpLCB5KHZhbHVlKSk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGxpbmUubGluZVRvKHgocm93KSwgeSh2YWx1ZSkpO1xuICAgICAgYXJlYS5saW5lVG8oeChyb3cpLCB5KHZhbHVlKSk7XG4gICAgfVxuICB9XG4gIGNsb3NlKHJvd3MudmFsdWVzLmxlbmd0aCAtIDEpO1xuICBjb25zdCBjb2xvdXIgPSB0aGVtZVtzZXJpZXNQcm9wZXJ0eSgwKV0hO1xuICBwZW4uZmlsbFN0eWxlID0gZmFpbnQoY29sb3VyLCAwLjEyKTtcbiAgcGVuLmZpbGwoYXJlYSk7XG4gIHBlbi5zdHJva2VTdHlsZSA9IGNvbG91cjtcbiAgcGVuLmxpbmVXaWR0aCA9IDEuMztcbiAgcGVuLmxpbmVKb2luID0gXCJyb3VuZFwiO1xuICBwZW4uc3Ryb2tlKGxpbmUpO1xufVxuXG4vKiogVGhlIGRyYXdpbmcgYWxvbmUsIGZvciBhIGNlbGwgb2YgYSB0YWJsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTcGFyayh7IHJvd3MsIGJvdW5kcywgdW5pdHMgfTogeyByb3dzOiBSb3dzOyBib3VuZHM6IEJvdW5kczsgdW5pdHM6IHN0cmluZyB9KSB7XG4gIGNvbnN0IGNhbnZhcyA9IHVzZVJlZjxIVE1MQ2FudmFzRWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IHdpZHRoID0gdXNlU2lnbmFsKDApO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBjYW52YXMuY3VycmVudDtcbiAgICBpZiAoIWVsZW1lbnQpIHJldHVybjtcbiAgICBjb25zdCB3YXRjaCA9IG5ldyBSZXNpemVPYnNlcnZlcigoKSA9PiB7XG4gICAgICB3aWR0aC52YWx1ZSA9IGVsZW1lbnQuY2xpZW50V2lkdGg7XG4gICAgfSk7XG4gICAgd2F0Y2gub2JzZXJ2ZShlbGVtZW50KTtcbiAgICByZXR1cm4gKCkgPT4gd2F0Y2guZGlzY29ubmVjdCgpO1xuICB9LCBbXSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKGNhbnZhcy5jdXJyZW50ICYmIHdpZHRoLnZhbHVlID4gMCkgZHJhdyhjYW52YXMuY3VycmVudCwgcm93cywgYm91bmRzLCB1bml0cyk7XG4gIH0sIFtyb3dzLCBib3VuZHMsIHVuaXRzLCB3aWR0aC52YWx1ZSwgaXNEYXJrKCldKTtcbiAgcmV0dXJuIChcbiAgICA8c3BhbiBjbGFzcz1cInNwYXJrXCIgYXJpYS1oaWRkZW49XCJ0cnVlXCI+XG4gICAgICA8Y2FudmFzIHJlZj17Y2FudmFzfSAvPlxuICAgIDwvc3Bhbj5cbiAgKTtcbn1cblxuLyoqIEEgbWV0cmljIGFzIGEgc21hbGwgY2hhcnQgdGhhdCBsZWFkcyB0byB0aGUgbGFyZ2Ugb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFNtYWxsKHtcbiAgbmFtZSxcbiAgbGFiZWwsXG4gIHVuaXRzLFxuICB2YWx1ZSxcbiAgcm93cyxcbiAgbG9hZGVkLFxuICBib3VuZHMsXG4gIGNob3NlbixcbiAgaHJlZixcbiAgb25TZWVuLFxufToge1xuICBuYW1lOiBzdHJpbmc7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIHVuaXRzOiBzdHJpbmc7XG4gIC8qKiBXaGF0IGl0IGlzIG5vdywgd2hlcmUgdGhhdCBpcyBrbm93bi4gKi9cbiAgdmFsdWU6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcm93czogUm93cyB8IHVuZGVmaW5lZDtcbiAgbG9hZGVkOiBib29sZWFuO1xuICBib3VuZHM6IEJvdW5kcztcbiAgY2hvc2VuOiBib29sZWFuO1xuICBocmVmOiBzdHJpbmc7XG4gIG9uU2VlbjogKG5vdzogYm9vbGVhbikgPT4gdm9pZDtcbn0pIHtcbiAgY29uc3QgYm94ID0gdXNlU2VlbihvblNlZW4pO1xuICBjb25zdCBsaW5lID0gdXNlUmVmPEhUTUxTcGFuRWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IHBvaW50ZWQgPSB1c2VTaWduYWw8c3RyaW5nIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBrbm93biA9IHJvd3MgPyBzdW1tYXJ5KHJvd3MudmFsdWVzKSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgYXJlYSA9IHVzZVJlZih7IHJvd3MsIGJvdW5kcyB9KTtcbiAgYXJlYS5jdXJyZW50ID0geyByb3dzLCBib3VuZHMgfTtcbiAgdXNlU2lnbmFsRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0aW1lID0gY3Jvc3NoYWlyLnZhbHVlO1xuICAgIGNvbnN0IHsgcm93cywgYm91bmRzIH0gPSBhcmVhLmN1cnJlbnQ7XG4gICAgY29uc3QgcGFydCA9IHRpbWUgPT09IHVuZGVmaW5lZCA/IC0xIDogKHRpbWUgLSBib3VuZHMuZnJvbSkgLyAoYm91bmRzLnRvIC0gYm91bmRzLmZyb20pO1xuICAgIGNvbnN0IGluc2lkZSA9IHBhcnQgPj0gMCAmJiBwYXJ0IDw9IDE7XG4gICAgaWYgKGxpbmUuY3VycmVudCkgbGluZS5jdXJyZW50LnN0eWxlLmxlZnQgPSBpbnNpZGUgPyBgJHtwYXJ0ICogMTAwfSVgIDogXCItOXB4XCI7XG4gICAgY29uc3Qgcm93ID0gcm93cyAmJiB0aW1lICE9PSB1bmRlZmluZWQgPyBNYXRoLmNlaWwoKHRpbWUgLSByb3dzLnN0YXJ0KSAvIHJvd3Muc3RlcCkgLSAxIDogLTE7XG4gICAgcG9pbnRlZC52YWx1ZSA9IGluc2lkZSAmJiByb3dzID8gdG9sZChyb3dzLnZhbHVlc1tyb3ddLCB1bml0cykgOiB1bmRlZmluZWQ7XG4gIH0pO1xuICBjb25zdCBtb3ZlID0gKGV2ZW50OiBQb2ludGVyRXZlbnQpID0+IHtcbiAgICBjb25zdCB7IGxlZnQsIHdpZHRoIH0gPSAoZXZlbnQuY3VycmVudFRhcmdldCBhcyBIVE1MRWxlbWVudCkuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gICAgY29uc3QgeyBmcm9tLCB0byB9ID0gYXJlYS5jdXJyZW50LmJvdW5kcztcbiAgICBjcm9zc2hhaXIudmFsdWUgPSBmcm9tICsgKChldmVudC5jbGllbnRYIC0gbGVmdCkgLyB3aWR0aCkgKiAodG8gLSBmcm9tKTtcbiAgfTtcbiAgY29uc3QgbGFzdCA9IHZhbHVlID8/IGtub3duPy5sYXN0O1xuICByZXR1cm4gKFxuICAgIDxkaXYgcmVmPXtib3h9IGNsYXNzPVwic21hbGxcIj5cbiAgICAgIDxhIGhyZWY9e2hyZWZ9IGFyaWEtY3VycmVudD17Y2hvc2VuID8gXCJ0cnVlXCIgOiB1bmRlZmluZWR9IHRpdGxlPXtuYW1lfT5cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJzbWFsbC1oZWFkXCI+XG4gICAgICAgICAgPHNwYW4gY2xhc3M9XCJzbWFsbC1uYW1lXCI+e2xhYmVsfTwvc3Bhbj5cbiAgICAgICAgICA8Yj57cG9pbnRlZC52YWx1ZSA/PyB0b2xkKGxhc3QsIHVuaXRzKX08L2I+XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgICAgPHNwYW5cbiAgICAgICAgICBjbGFzcz1cInNtYWxsLXBsb3RcIlxuICAgICAgICAgIG9uUG9pbnRlck1vdmU9e21vdmV9XG4gICAgICAgICAgb25Qb2ludGVyTGVhdmU9eygpID0+IHtcbiAgICAgICAgICAgIGNyb3NzaGFpci52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgICB9fVxuICAgICAgICA+XG4gICAgICAgICAge3Jvd3MgJiYga25vd24/Lmxhc3QgIT09IG51bGwgPyAoXG4gICAgICAgICAgICA8U3Bhcmsgcm93cz17cm93c30gYm91bmRzPXtib3VuZHN9IHVuaXRzPXt1bml0c30gLz5cbiAgICAgICAgICApIDogKFxuICAgICAgICAgICAgbG9hZGVkICYmIDxzcGFuIGNsYXNzPVwic21hbGwtbm90aGluZ1wiPnt0LmNoYXJ0cy5ub3RoaW5nU2hvcnR9PC9zcGFuPlxuICAgICAgICAgICl9XG4gICAgICAgICAgPHNwYW4gcmVmPXtsaW5lfSBjbGFzcz1cInNtYWxsLWxpbmVcIiAvPlxuICAgICAgICA8L3NwYW4+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwidW5zZWVuXCI+XG4gICAgICAgICAge2tub3duICYmIGtub3duLmxhc3QgIT09IG51bGxcbiAgICAgICAgICAgID8gdC5jaGFydHMuc3Bva2VuKFxuICAgICAgICAgICAgICAgIHRvbGQoa25vd24ubGVhc3QsIHVuaXRzKSxcbiAgICAgICAgICAgICAgICB0b2xkKGtub3duLm1lYW4sIHVuaXRzKSxcbiAgICAgICAgICAgICAgICB0b2xkKGtub3duLm1vc3QsIHVuaXRzKSxcbiAgICAgICAgICAgICAgKVxuICAgICAgICAgICAgOiBcIlwifVxuICAgICAgICAgIHtyb3dzID8gbW9tZW50VGV4dChib3VuZHMudG8sIDYwKSA6IFwiXCJ9XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgIDwvYT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBBbGwgbWV0cmljcyBvZiBzb21ldGhpbmcgYXMgc21hbGwgY2hhcnRzLCBieSB0aGUgZmlyc3QgcGFydCBvZiB0aGVpciBuYW1lcy5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBjb3VudCB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyBxdWVyeSwgc2V0UXVlcnkgfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFNlYXJjaCB9IGZyb20gXCIuLi91aS9GaWx0ZXJzXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IGJvdW5kcywgY2xvY2ssIHJhbmdlS2V5LCB0dXJuIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IGNodW5rcywgTkFNRVNfTUFYLCBzdGVwRm9yIH0gZnJvbSBcIi4vaGlzdG9yeVwiO1xuaW1wb3J0IHsgZmlyc3RQYXJ0LCBncm91cGVkLCB0eXBlIE1ldHJpYyB9IGZyb20gXCIuL25hbWVzXCI7XG5pbXBvcnQgeyB0eXBlIEJvdW5kcywgZm9sbG93aW5nIH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IGpvaW5lZCwgdHlwZSBSb3dzLCBzaW5jZSB9IGZyb20gXCIuL3Jvd3NcIjtcbmltcG9ydCB7IFNtYWxsIH0gZnJvbSBcIi4vU21hbGxcIjtcblxuLyoqIFJlYWRzIHJvd3Mgb2Ygc29tZSBtZXRyaWNzOiBhdCBtb3N0IDE2LCBhcyBtYW55IGFzIG9uZSByZXF1ZXN0IG1heSBuYW1lLiAqL1xuZXhwb3J0IHR5cGUgTG9hZFJvd3MgPSAoXG4gIG1ldHJpY3M6IHN0cmluZ1tdLFxuICBib3VuZHM6IEJvdW5kcyxcbiAgc3RlcDogbnVtYmVyLFxuICBzdG9wOiBBYm9ydFNpZ25hbCxcbikgPT4gUHJvbWlzZTxNYXA8c3RyaW5nLCBSb3dzPj47XG5cbi8qKiBSb3dzIG9mIGEgc21hbGwgY2hhcnQ6IHR3byBwaXhlbHMgYW5kIGEgaGFsZiBlYWNoLiAqL1xuY29uc3QgUk9XUyA9IDEyMDtcbi8qKiBUaG9zZSB0aGF0IGNvbWUgaW50byB2aWV3IHRvZ2V0aGVyIGFyZSBhc2tlZCBmb3IgdG9nZXRoZXIuICovXG5jb25zdCBUT0dFVEhFUl9NUyA9IDQwO1xuLyoqIEhvdyBvZnRlbiB0aG9zZSB0aGF0IGNhbiBiZSBzZWVuIGFyZSByZWFkIGFnYWluLiAqL1xuY29uc3QgQUdBSU5fTVMgPSAxNV8wMDA7XG5cbi8qKiBUaGUgYWRkcmVzcyBvZiB0aGlzIHBhZ2Ugd2l0aCBhbm90aGVyIG1ldHJpYy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXRyaWNIcmVmKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhxdWVyeS52YWx1ZSk7XG4gIHdvcmRzLnNldChcIm1ldHJpY1wiLCBuYW1lKTtcbiAgcmV0dXJuIGA/JHt3b3Jkc31gO1xufVxuXG4vKiogUm93cyBvZiB0aGUgbWV0cmljcyBpbiB2aWV3OiBlYWNoIGlzIHJlYWQgb25jZSBmb3IgYSByYW5nZSwgYW5kIGl0cyBuZXdlc3Qgcm93cyBmcm9tIHRpbWUgdG8gdGltZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VSb3dzSW5WaWV3KGxvYWQ6IExvYWRSb3dzLCBzdWJqZWN0OiBzdHJpbmcpIHtcbiAgY29uc3Qgcm93cyA9IHVzZVNpZ25hbDxSZWFkb25seU1hcDxzdHJpbmcsIFJvd3M+PihuZXcgTWFwKCkpO1xuICBjb25zdCBhc2tlZCA9IHVzZVJlZihuZXcgU2V0PHN0cmluZz4oKSk7XG4gIGNvbnN0IHNlZW4gPSB1c2VSZWYobmV3IFNldDxzdHJpbmc+KCkpO1xuICBjb25zdCBwcm9ibGVtID0gdXNlU2lnbmFsPFByb2JsZW0gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGZsdXNoID0gdXNlUmVmPCgpID0+IHZvaWQ+KCgpID0+IHt9KTtcbiAgY29uc3QgbGF0ZXN0ID0gdXNlUmVmKGxvYWQpO1xuICBsYXRlc3QuY3VycmVudCA9IGxvYWQ7XG4gIGNvbnN0IHN0ZXAgPSBzdGVwRm9yKGJvdW5kcy52YWx1ZSwgY2xvY2sudmFsdWUsIFJPV1MpO1xuICBjb25zdCBtb3ZpbmcgPSBmb2xsb3dpbmcudmFsdWU7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICBhc2tlZC5jdXJyZW50ID0gbmV3IFNldCgpO1xuICAgIHJvd3MudmFsdWUgPSBuZXcgTWFwKCk7XG4gICAgbGV0IHdhaXRpbmc6IFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+IHwgdW5kZWZpbmVkO1xuICAgIGNvbnN0IHJlYWQgPSBhc3luYyAobmFtZXM6IHN0cmluZ1tdLCBwYXJ0OiBCb3VuZHMpID0+IHtcbiAgICAgIGZvciAoY29uc3Qgc29tZSBvZiBjaHVua3MobmFtZXMsIE5BTUVTX01BWCkpIHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGxhdGVzdC5jdXJyZW50KHNvbWUsIHBhcnQsIHN0ZXAsIHN0b3Auc2lnbmFsKTtcbiAgICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgICAgIGNvbnN0IG5leHQgPSBuZXcgTWFwKHJvd3MucGVlaygpKTtcbiAgICAgICAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygc29tZSkge1xuICAgICAgICAgICAgY29uc3QgbmV3ZXIgPSBmb3VuZC5nZXQobmFtZSkgPz8geyBzdGVwLCBzdGFydDogcGFydC5mcm9tLCB2YWx1ZXM6IFtdIH07XG4gICAgICAgICAgICBjb25zdCBvbGRlciA9IG5leHQuZ2V0KG5hbWUpO1xuICAgICAgICAgICAgY29uc3QgYWxsID0gb2xkZXI/LnZhbHVlcy5sZW5ndGggPyBqb2luZWQob2xkZXIsIG5ld2VyLCBwYXJ0LnRvIC0gMiAqIHN0ZXApIDogbmV3ZXI7XG4gICAgICAgICAgICBuZXh0LnNldChuYW1lLCBzaW5jZShhbGwsIGJvdW5kcy5wZWVrKCkuZnJvbSkpO1xuICAgICAgICAgIH1cbiAgICAgICAgICByb3dzLnZhbHVlID0gbmV4dDtcbiAgICAgICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICAgICAgZm9yIChjb25zdCBuYW1lIG9mIHNvbWUpIGFza2VkLmN1cnJlbnQuZGVsZXRlKG5hbWUpO1xuICAgICAgICAgIHByb2JsZW0udmFsdWUgPVxuICAgICAgICAgICAgZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtID8gZXJyb3IgOiBuZXcgUHJvYmxlbSgwLCBcImZhaWxlZFwiLCBTdHJpbmcoZXJyb3IpKTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9O1xuICAgIGZsdXNoLmN1cnJlbnQgPSAoKSA9PiB7XG4gICAgICB3YWl0aW5nID8/PSBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgICAgd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3QgbmFtZXMgPSBbLi4uc2Vlbi5jdXJyZW50XS5maWx0ZXIoKG5hbWUpID0+ICFhc2tlZC5jdXJyZW50LmhhcyhuYW1lKSk7XG4gICAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcykgYXNrZWQuY3VycmVudC5hZGQobmFtZSk7XG4gICAgICAgIGlmIChuYW1lcy5sZW5ndGggPiAwKSB2b2lkIHJlYWQobmFtZXMsIGJvdW5kcy5wZWVrKCkpO1xuICAgICAgfSwgVE9HRVRIRVJfTVMpO1xuICAgIH07XG4gICAgZmx1c2guY3VycmVudCgpO1xuICAgIGNvbnN0IHRpbWVyID0gbW92aW5nXG4gICAgICA/IHNldEludGVydmFsKCgpID0+IHtcbiAgICAgICAgICBjb25zdCBuYW1lcyA9IFsuLi5zZWVuLmN1cnJlbnRdLmZpbHRlcigobmFtZSkgPT4gcm93cy5wZWVrKCkuaGFzKG5hbWUpKTtcbiAgICAgICAgICBjb25zdCB0byA9IE1hdGguZmxvb3IoRGF0ZS5ub3coKSAvIDEwMDApO1xuICAgICAgICAgIGNvbnN0IGZyb20gPSBNYXRoLm1heCh0byAtIDQgKiBNYXRoLm1heChzdGVwLCAxNSksIGJvdW5kcy5wZWVrKCkuZnJvbSk7XG4gICAgICAgICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gJiYgbmFtZXMubGVuZ3RoID4gMCkgdm9pZCByZWFkKG5hbWVzLCB7IGZyb20sIHRvIH0pO1xuICAgICAgICAgIGZsdXNoLmN1cnJlbnQoKTtcbiAgICAgICAgfSwgQUdBSU5fTVMpXG4gICAgICA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgc3RvcC5hYm9ydCgpO1xuICAgICAgY2xlYXJUaW1lb3V0KHdhaXRpbmcpO1xuICAgICAgY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgfTtcbiAgfSwgW3JhbmdlS2V5LnZhbHVlLCB0dXJuLnZhbHVlLCBzdGVwLCBtb3ZpbmcsIHN1YmplY3RdKTtcbiAgY29uc3Qgc2VlID0gKG5hbWU6IHN0cmluZywgbm93OiBib29sZWFuKSA9PiB7XG4gICAgaWYgKCFub3cpIHNlZW4uY3VycmVudC5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB7XG4gICAgICBzZWVuLmN1cnJlbnQuYWRkKG5hbWUpO1xuICAgICAgZmx1c2guY3VycmVudCgpO1xuICAgIH1cbiAgfTtcbiAgcmV0dXJuIHsgcm93czogcm93cy52YWx1ZSwgcHJvYmxlbTogcHJvYmxlbS52YWx1ZSwgc2VlIH07XG59XG5cbi8qKiBUaGUgZ3JpZCwgd2l0aCBhIGJveCB0aGF0IGZpbHRlcnMgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gR3JpZCh7XG4gIG1ldHJpY3MsXG4gIGxvYWQsXG4gIHN1YmplY3QsXG4gIGNob3Nlbixcbn06IHtcbiAgbWV0cmljczogcmVhZG9ubHkgTWV0cmljW107XG4gIGxvYWQ6IExvYWRSb3dzO1xuICAvKiogV2hhdCB0aGUgbWV0cmljcyBhcmUgb2Y7IGFub3RoZXIgc3ViamVjdCdzIHJvd3MgYXJlIHJlYWQgYW5ldy4gKi9cbiAgc3ViamVjdDogc3RyaW5nO1xuICBjaG9zZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbn0pIHtcbiAgY29uc3Qgd29yZCA9IHF1ZXJ5LnZhbHVlLmdldChcImZpbHRlclwiKSA/PyBcIlwiO1xuICBjb25zdCBncm91cHMgPSBncm91cGVkKG1ldHJpY3MsIHdvcmQpO1xuICBjb25zdCB7IHJvd3MsIHByb2JsZW0sIHNlZSB9ID0gdXNlUm93c0luVmlldyhsb2FkLCBzdWJqZWN0KTtcbiAgcmV0dXJuIChcbiAgICA8c2VjdGlvbiBjbGFzcz1cInNlY3Rpb25cIiBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5hbGxNZXRyaWNzfT5cbiAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1iYXIgbm8tcHJpbnRcIj5cbiAgICAgICAgPGgyPnt0LmNoYXJ0cy5hbGxNZXRyaWNzfTwvaDI+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicXVpZXRcIj57Y291bnQobWV0cmljcy5sZW5ndGgpfTwvc3Bhbj5cbiAgICAgICAgPGRpdiBjbGFzcz1cInNlYXJjaCBwdXNoXCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cInNlYXJjaFwiIC8+XG4gICAgICAgICAgPGxhYmVsIGNsYXNzPVwidW5zZWVuXCIgZm9yPVwibWV0cmljLWZpbHRlclwiPlxuICAgICAgICAgICAge3QuY2hhcnRzLmZpbHRlck1ldHJpY3N9XG4gICAgICAgICAgPC9sYWJlbD5cbiAgICAgICAgICA8U2VhcmNoXG4gICAgICAgICAgICBpZD1cIm1ldHJpYy1maWx0ZXJcIlxuICAgICAgICAgICAgdmFsdWU9e3dvcmR9XG4gICAgICAgICAgICBvbkNoYW5nZT17KHRleHQpID0+IHNldFF1ZXJ5KHsgZmlsdGVyOiB0ZXh0IHx8IG51bGwgfSl9XG4gICAgICAgICAgLz5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L2Rpdj5cbiAgICAgIHtwcm9ibGVtICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAge3Byb2JsZW0ubWVzc2FnZX1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICAgIHtncm91cHMubGVuZ3RoID09PSAwICYmIDxwIGNsYXNzPVwicXVpZXRcIj57dC5jaGFydHMubm9NZXRyaWNGaXRzKHdvcmQpfTwvcD59XG4gICAgICB7Z3JvdXBzLm1hcCgoZ3JvdXApID0+IChcbiAgICAgICAgPHNlY3Rpb24ga2V5PXtncm91cC5uYW1lfSBjbGFzcz1cInNtYWxsLWdyb3VwXCI+XG4gICAgICAgICAgPGgzPlxuICAgICAgICAgICAge2dyb3VwLm5hbWUgfHwgdC5jaGFydHMub3RoZXJzfSA8c21hbGw+e2NvdW50KGdyb3VwLm1ldHJpY3MubGVuZ3RoKX08L3NtYWxsPlxuICAgICAgICAgIDwvaDM+XG4gICAgICAgICAgPGRpdiBjbGFzcz1cInNtYWxsc1wiPlxuICAgICAgICAgICAge2dyb3VwLm1ldHJpY3MubWFwKCh7IG5hbWUsIHVuaXRzLCB2YWx1ZSB9KSA9PiAoXG4gICAgICAgICAgICAgIDxTbWFsbFxuICAgICAgICAgICAgICAgIGtleT17bmFtZX1cbiAgICAgICAgICAgICAgICBuYW1lPXtuYW1lfVxuICAgICAgICAgICAgICAgIGxhYmVsPXtncm91cC5uYW1lID8gbmFtZS5zbGljZShmaXJzdFBhcnQobmFtZSkubGVuZ3RoKS5yZXBsYWNlKC9eXFwuLywgXCJcIikgOiBuYW1lfVxuICAgICAgICAgICAgICAgIHVuaXRzPXt1bml0c31cbiAgICAgICAgICAgICAgICB2YWx1ZT17Zm9sbG93aW5nLnZhbHVlID8gdmFsdWUgOiB1bmRlZmluZWR9XG4gICAgICAgICAgICAgICAgcm93cz17cm93cy5nZXQobmFtZSl9XG4gICAgICAgICAgICAgICAgbG9hZGVkPXtyb3dzLmhhcyhuYW1lKX1cbiAgICAgICAgICAgICAgICBib3VuZHM9e2JvdW5kcy52YWx1ZX1cbiAgICAgICAgICAgICAgICBjaG9zZW49e25hbWUgPT09IGNob3Nlbn1cbiAgICAgICAgICAgICAgICBocmVmPXttZXRyaWNIcmVmKG5hbWUpfVxuICAgICAgICAgICAgICAgIG9uU2Vlbj17KG5vdykgPT4gc2VlKG5hbWUsIG5vdyl9XG4gICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgKSl9XG4gICAgPC9zZWN0aW9uPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBS0EsU0FBUyxNQUFjO0FBQ3JCLFNBQU8sS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLEdBQUk7QUFDckM7QUFHTyxJQUFNLFFBQVEsRUFBTyxJQUFJLENBQUM7QUFHMUIsSUFBTSxPQUFPLEVBQU8sQ0FBQztBQUdyQixJQUFNLFNBQVMsRUFBUyxNQUFNLFNBQVMsTUFBTSxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBR2hFLElBQU0sV0FBVyxFQUFTLE1BQU0sS0FBSyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBRzNELElBQU0sWUFBWSxFQUEyQixNQUFTO0FBR3RELFNBQVMsWUFBa0I7QUFDaEMsUUFBTSxRQUFRLElBQUk7QUFDbEIsT0FBSyxTQUFTO0FBQ2hCO0FBR0EsU0FBUyxLQUFLLE1BQXNCO0FBQ2xDLFNBQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSTtBQUNqRDtBQUdPLFNBQVMsV0FBaUI7QUFDL0IsUUFBTSxNQUFNLFNBQVM7QUFDckIsUUFBTSxTQUFTLFVBQVU7QUFDekIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxRQUFRLElBQUk7QUFDbEIsY0FBVSxRQUFRO0FBQ2xCLFVBQU0sRUFBRSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQzVCLFFBQUksQ0FBQyxVQUFVLFNBQVMsT0FBUTtBQUNoQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSztBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFVBQUksQ0FBQyxTQUFTLE9BQVEsT0FBTSxRQUFRLElBQUk7QUFBQSxJQUMxQyxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQ2IsVUFBTSxPQUFPLE1BQU07QUFDakIsVUFBSSxDQUFDLFNBQVMsT0FBUSxPQUFNLFFBQVEsSUFBSTtBQUFBLElBQzFDO0FBQ0EsYUFBUyxpQkFBaUIsb0JBQW9CLElBQUk7QUFDbEQsV0FBTyxNQUFNO0FBQ1gsb0JBQWMsS0FBSztBQUNuQixlQUFTLG9CQUFvQixvQkFBb0IsSUFBSTtBQUFBLElBQ3ZEO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxNQUFNLENBQUM7QUFDbEI7OztBQ2hDTyxTQUFTLE1BQU0sTUFBb0I7QUFDeEMsU0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFPLEtBQUssT0FBTztBQUM5QztBQUdPLFNBQVMsTUFBTSxNQUFZLE1BQW9CO0FBQ3BELFFBQU0sT0FBTyxLQUFLO0FBQUEsSUFDaEIsS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLE9BQU8sS0FBSyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDdkQsS0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNBLE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsU0FBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLElBQUksRUFBRTtBQUMxRjtBQU1PLFNBQVMsT0FBTyxPQUFhLE9BQWEsU0FBdUI7QUFDdEUsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixNQUFJLE1BQU0sU0FBUyxTQUFTLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFHLFFBQU87QUFDNUUsTUFBSSxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNLEtBQUssRUFBRyxRQUFPO0FBQ3BFLFFBQU0sTUFBTSxNQUFNLFFBQVEsTUFBTSxTQUFTO0FBQ3pDLFFBQU0sU0FBUyxNQUFNLE9BQU8sTUFBTTtBQUNsQyxRQUFNLE9BQU8sUUFBUSxDQUFDLE9BQU8sVUFBVTtBQUNyQyxVQUFNLE1BQU0sTUFBTSxTQUFTLFFBQVEsS0FBSztBQUN4QyxRQUFJLFVBQVUsUUFBUSxPQUFPLFdBQVcsS0FBSyxTQUFTLE9BQU8sT0FBUSxRQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDNUYsQ0FBQztBQUNELFNBQU8sRUFBRSxNQUFNLE9BQU8sTUFBTSxPQUFPLE9BQU87QUFDNUM7QUFZTyxJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ1I7QUFBQTtBQUFBLEVBRUEsT0FBc0I7QUFBQTtBQUFBLEVBRzlCLEtBQUssTUFBWSxJQUFZLE9BQXdDO0FBQ25FLFFBQUksVUFBVSxPQUFXLE1BQUssT0FBTztBQUNyQyxRQUFJLEtBQUssU0FBUyxLQUFNLFFBQU87QUFDL0IsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDN0IsVUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLFNBQVMsSUFBSSxJQUFJO0FBRTdDLFFBQUksTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLE9BQU8sU0FBUyxJQUFLLFFBQU87QUFDOUQsVUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLE1BQU0sUUFBUSxPQUFPLEtBQUssUUFBUTtBQUNsRSxVQUFNLFFBQWU7QUFBQSxNQUNuQixLQUFLLE1BQU0sUUFBUTtBQUFBLE1BQ25CLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSztBQUFBLE1BQzVCLFFBQVEsS0FBSyxTQUFTLEtBQUs7QUFBQSxNQUMzQixPQUFPLEtBQUssSUFBSSxLQUFLLFNBQVMsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLE1BQ2xELE1BQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLFFBQVE7QUFDYixVQUFNLE1BQU0sQ0FBQyxNQUFZLFdBQXlCO0FBQ2hELFlBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTTtBQUNqQyxhQUFPLE9BQU8sU0FBUyxJQUFLLFFBQU8sS0FBSyxJQUFJO0FBQzVDLGFBQU8sR0FBRyxJQUFJO0FBQ2QsYUFBTyxFQUFFLEdBQUcsTUFBTSxPQUFPO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsTUFDTCxTQUFTLElBQUksS0FBSyxTQUFTLE1BQU0sTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUNsRCxPQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxNQUNoRCxNQUFNLEtBQUssUUFBUSxJQUFJLEtBQUssTUFBTSxNQUFNLElBQUk7QUFBQSxJQUM5QztBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsUUFDZCxLQUNBQSxTQUN5QztBQUN6QyxRQUFNLFFBQVEsSUFBSSxPQUFPLENBQUMsU0FBdUIsU0FBUyxVQUFhLEtBQUssT0FBTyxTQUFTLENBQUM7QUFDN0YsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ3JELFFBQU0sT0FBTyxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQ3ZELFFBQU0sUUFBUSxLQUFLO0FBQUEsSUFDakIsS0FBSyxNQUFNQSxRQUFPLE9BQU8sSUFBSSxJQUFJO0FBQUEsSUFDakMsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQzdDO0FBQ0EsUUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDekMsUUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQzVELFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxPQUFPLEdBQUcsQ0FBQyxHQUFHLFFBQVEsU0FBUyxNQUFNLEtBQUssSUFBSTtBQUN6RSxRQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsU0FBUztBQUM5QixVQUFNLFNBQVMsSUFBSSxNQUFxQixNQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ3pELFVBQU0sT0FBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQ3JDLFlBQU0sTUFBTSxLQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVEsS0FBSyxLQUFLLE9BQU8sU0FBUyxJQUFJLElBQUk7QUFDaEYsVUFBSSxPQUFPLEtBQUssTUFBTSxPQUFRLFFBQU8sR0FBRyxJQUFJO0FBQUEsSUFDOUMsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNULENBQUM7QUFFRCxRQUFNLE1BQU0sTUFBTSxHQUFHLEVBQUU7QUFDdkIsTUFBSSxRQUFRLFVBQWEsTUFBTUEsUUFBTyxNQUFNLE1BQU1BLFFBQU8sS0FBSyxNQUFNO0FBQ2xFLFVBQU0sTUFBTSxTQUFTLENBQUMsSUFBSSxLQUFLLElBQUlBLFFBQU8sSUFBSSxNQUFNLEdBQUcsRUFBRSxLQUFLQSxRQUFPLEVBQUU7QUFDdkUsUUFBSSxNQUFNLEdBQUcsRUFBRSxNQUFNLE1BQU0sR0FBRyxFQUFFLEdBQUc7QUFDakMsWUFBTSxJQUFJO0FBQ1YsaUJBQVcsVUFBVSxNQUFPLFFBQU8sSUFBSTtBQUFBLElBQ3pDO0FBQUEsRUFDRjtBQUNBLFNBQU8sQ0FBQyxPQUFPLEtBQUs7QUFDdEI7QUFFQSxTQUFTLE1BQU0sUUFBZ0Q7QUFDN0QsTUFBSSxRQUF1QjtBQUMzQixhQUFXLFNBQVM7QUFDbEIsUUFBSSxVQUFVLFNBQVMsVUFBVSxRQUFRLFFBQVEsT0FBUSxTQUFRO0FBQ25FLFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxRQUFnRDtBQUM1RCxNQUFJLFFBQXVCO0FBQzNCLGFBQVcsU0FBUztBQUNsQixRQUFJLFVBQVUsU0FBUyxVQUFVLFFBQVEsUUFBUSxPQUFRLFNBQVE7QUFDbkUsU0FBTztBQUNUO0FBR08sU0FBUyxRQUNkLFNBQ0EsTUFBb0MsU0FDcEMsT0FBcUMsU0FDNUI7QUFDVCxNQUFJLE1BQU07QUFDVixNQUFJQyxTQUFRO0FBQ1osTUFBSSxPQUFzQjtBQUMxQixhQUFXLFNBQVMsU0FBUztBQUMzQixRQUFJLFVBQVUsS0FBTTtBQUNwQixXQUFPO0FBQ1AsSUFBQUEsVUFBUztBQUNULFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU8sTUFBTSxHQUFHO0FBQUEsSUFDaEIsTUFBTUEsU0FBUSxJQUFJLE1BQU1BLFNBQVE7QUFBQSxJQUNoQyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBQ0Y7QUFXQSxTQUFTLEtBQUtDLElBQVMsR0FBUyxLQUFrRTtBQUNoRyxRQUFNLFNBQVNBLEdBQUUsT0FBTyxJQUFJLENBQUMsT0FBTyxVQUFVLElBQUksT0FBTyxFQUFFLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUNqRixTQUFPLEVBQUUsR0FBR0EsSUFBRyxPQUFPO0FBQ3hCO0FBR08sU0FBUyxPQUFPQSxJQUFhLEdBQXVCO0FBQ3pELFFBQU0sUUFBUSxDQUFDLFNBQTJDLENBQUMsR0FBa0JDLE9BQzNFLE1BQU0sT0FBT0EsS0FBSUEsT0FBTSxPQUFPLElBQUksS0FBSyxHQUFHQSxFQUFDO0FBQzdDLFFBQU0sTUFBTSxNQUFNLENBQUMsR0FBR0EsT0FBTSxJQUFJQSxFQUFDO0FBQ2pDLFNBQU87QUFBQSxJQUNMLFFBQVFELEdBQUUsU0FBUyxFQUFFO0FBQUEsSUFDckIsS0FBSyxLQUFLQSxHQUFFLEtBQUssRUFBRSxLQUFLLEdBQUc7QUFBQSxJQUMzQixPQUFPLEtBQUtBLEdBQUUsT0FBTyxFQUFFLE9BQU8sR0FBRztBQUFBLElBQ2pDLE9BQU8sS0FBS0EsR0FBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsSUFDN0MsTUFBTSxLQUFLQSxHQUFFLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFBQSxFQUM1QztBQUNGO0FBR08sU0FBUyxPQUFPLE9BQThDO0FBQ25FLFNBQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUMsS0FBS0QsV0FBVyxRQUFRLFFBQVFBLFNBQVEsTUFBTUEsU0FBUSxJQUFLO0FBQ2xHOzs7QUNyTUEsSUFBTSxPQUF1RDtBQUFBLEVBQzNELEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FBRztBQUFBLEVBQ3hCLEVBQUUsT0FBTyxPQUFRLE1BQU0sSUFBSTtBQUFBLEVBQzNCLEVBQUUsT0FBTyxPQUFPLG1CQUFtQixNQUFNLEtBQUs7QUFDaEQ7QUFHQSxJQUFNLFFBQVEsQ0FBQyxJQUFJLElBQUksSUFBSSxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxNQUFNLE9BQVEsT0FBUSxPQUFRLEtBQU07QUFHeEYsSUFBTSxZQUFZO0FBR2xCLFNBQVMsUUFBUSxFQUFFLE1BQU0sR0FBRyxHQUFXRyxNQUFhLE1BQXNCO0FBQy9FLFFBQU0sTUFBTUEsT0FBTTtBQUVsQixRQUFNLE9BQU8sS0FBSyxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLFFBQVEsSUFBSSxHQUFHLFFBQVE7QUFDMUUsUUFBTSxPQUFPLE1BQU07QUFBQSxJQUNqQixDQUFDLFNBQVMsUUFBUSxRQUFRLE9BQU8sU0FBUyxNQUFNLEtBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkU7QUFDQSxTQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQU0sSUFBSTtBQUMxRDtBQUdPLFNBQVMsUUFBUSxNQUFrQztBQUN4RCxTQUFPLEtBQUssS0FBSyxDQUFDQyxVQUFTQSxNQUFLLE9BQU8sSUFBSSxHQUFHO0FBQ2hEO0FBVU8sSUFBTSxZQUFZO0FBRWxCLElBQU0sY0FBYztBQUdwQixTQUFTLFFBQVEsTUFBc0I7QUFDNUMsU0FBTyxLQUFLLFFBQVEsV0FBVyxNQUFNO0FBQ3ZDO0FBR0EsSUFBTSxXQUFXO0FBQ2pCLElBQU0sT0FBTyxvQkFBSSxJQUFnRDtBQUdqRSxlQUFlLEtBQ2JDLFFBQ0EsTUFDQSxJQUNBLE1BQ1k7QUFDWixRQUFNLFFBQVEsUUFBUSxtQkFBbUJBLE1BQUs7QUFDOUMsUUFBTUYsT0FBTSxLQUFLLElBQUksSUFBSTtBQUN6QixRQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDNUIsTUFBSSxTQUFTLE1BQU0sUUFBUUEsS0FBSyxRQUFPLE1BQU07QUFDN0MsUUFBTSxTQUFTLE1BQU0sSUFBTyxPQUFPLFFBQVcsSUFBSTtBQUNsRCxPQUFLLE9BQU8sS0FBSztBQUNqQixPQUFLLElBQUksT0FBTztBQUFBLElBQ2Q7QUFBQSxJQUNBLE9BQU8sS0FBSyxJQUFJLE9BQU9BLE9BQU0sT0FBTyxvQkFBb0JBLE9BQU0sS0FBSyxJQUFJLE1BQU0sRUFBRSxJQUFJO0FBQUEsRUFDckYsQ0FBQztBQUNELFFBQU0sU0FBUyxLQUFLLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFDbEMsTUFBSSxLQUFLLE9BQU8sWUFBWSxXQUFXLE9BQVcsTUFBSyxPQUFPLE1BQU07QUFDcEUsU0FBTztBQUNUO0FBR0EsZUFBZSxTQUFZLE1BQWMsS0FBK0M7QUFDdEYsTUFBSTtBQUNGLFdBQU8sTUFBTSxJQUFJLElBQUk7QUFBQSxFQUN2QixTQUFTLFNBQVM7QUFDaEIsVUFBTSxPQUFPLFFBQVEsSUFBSTtBQUN6QixRQUFJLG1CQUFtQixXQUFXLFFBQVEsV0FBVyxPQUFPO0FBQzFELGFBQU8sU0FBUyxLQUFLLElBQUksTUFBTSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksSUFBSSxHQUFHLEdBQUc7QUFDcEUsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUdBLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBRyxHQUFXLE1BQXNDO0FBQ3pFLFFBQU0sUUFBUSxLQUFLLE9BQU8sQ0FBQ0MsVUFBU0EsTUFBSyxRQUFRLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxTQUFTLE9BQU87QUFDL0UsUUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSTtBQUN4QyxRQUFNLE9BQU8sUUFBUSxLQUFLLElBQUksSUFBSSxNQUFPO0FBQ3pDLFNBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLO0FBQ3BGO0FBVUEsZUFBc0IsTUFDcEIsRUFBRSxTQUFTLFFBQVEsR0FDbkIsSUFDQUUsU0FDQSxNQUNBLE1BQ2lCO0FBQ2pCLFFBQU0sUUFBUSxRQUFRLFNBQVMsSUFBSSxPQUFPLFNBQVMsV0FBVyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3JFLFFBQU0sVUFBVSxNQUFNLFFBQVE7QUFBQSxJQUM1QixNQUFNO0FBQUEsTUFBSSxDQUFDLFdBQ1Q7QUFBQSxRQUFTO0FBQUEsUUFBTSxDQUFDQyxVQUNkO0FBQUEsVUFDRSxFQUFFLFFBQVEsUUFBUSxRQUFRLElBQUksT0FBTyxHQUFHLElBQUksR0FBRyxNQUFNRCxTQUFRQyxLQUFJLEVBQUU7QUFBQSxVQUNuRUE7QUFBQSxVQUNBRCxRQUFPO0FBQUEsVUFDUDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFBQyxPQUFNLE9BQU8sT0FBTyxPQUFPO0FBQUEsSUFDdEU7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLEVBQUUsTUFBQUEsT0FBTSxPQUFPLE9BQU87QUFBQSxFQUM5QixFQUFFO0FBQ0o7QUFjQSxlQUFzQixTQUNwQixFQUFFLFNBQVMsUUFBUSxHQUNuQkQsU0FDQSxNQUNBLE1BQ2dDO0FBQ2hDLFFBQU0sUUFBUSxvQkFBSSxJQUFzQjtBQUN4QyxNQUFJLFFBQVEsV0FBVyxFQUFHLFFBQU87QUFDakMsUUFBTSxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQzVCLE9BQU8sU0FBUyxXQUFXLEVBQUU7QUFBQSxNQUFJLENBQUMsV0FDaEM7QUFBQSxRQUFTO0FBQUEsUUFBTSxDQUFDQyxVQUNkO0FBQUEsVUFDRTtBQUFBLFlBQ0U7QUFBQSxZQUNBLFFBQVEsUUFBUSxJQUFJLE9BQU87QUFBQSxZQUMzQixXQUFXLENBQUMsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLFlBQ3hDLElBQUk7QUFBQSxZQUNKLEdBQUcsTUFBTUQsU0FBUUMsS0FBSTtBQUFBLFVBQ3ZCO0FBQUEsVUFDQUE7QUFBQSxVQUNBRCxRQUFPO0FBQUEsVUFDUDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxhQUFXLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDaEMsVUFBTSxPQUFPLENBQUMsWUFBd0M7QUFBQSxNQUNwRCxNQUFNLElBQUk7QUFBQSxNQUNWLE9BQU8sSUFBSTtBQUFBLE1BQ1g7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFrQjtBQUFBLE1BQ3RCLFFBQVEsSUFBSTtBQUFBLE1BQ1osS0FBSyxLQUFLLElBQUksR0FBRztBQUFBLE1BQ2pCLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFBQSxNQUNyQixPQUFPLEtBQUssSUFBSSxHQUFHO0FBQUEsTUFDbkIsTUFBTSxLQUFLLElBQUksR0FBRztBQUFBLElBQ3BCO0FBQ0EsVUFBTSxPQUFPLElBQUksVUFBVTtBQUMzQixVQUFNLFNBQVMsTUFBTSxJQUFJLElBQUk7QUFDN0IsVUFBTSxJQUFJLE1BQU0sU0FBUyxPQUFPLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFBQSxFQUN4RDtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBVSxLQUFtQixNQUFxQjtBQUNoRSxRQUFNLFFBQWUsQ0FBQztBQUN0QixXQUFTLE9BQU8sR0FBRyxPQUFPLElBQUksUUFBUSxRQUFRLEtBQU0sT0FBTSxLQUFLLElBQUksTUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQzNGLFNBQU87QUFDVDs7O0FDakxBLGVBQXNCLFVBQVUsUUFBZ0IsTUFBc0M7QUFDcEYsUUFBTSxDQUFDLFNBQVMsTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDMUMsSUFBbUIsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFXLElBQUk7QUFBQSxJQUMxRTtBQUFBLE1BQ0UsZ0JBQWdCLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMxQztBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBQ0QsUUFBTSxVQUFVLG9CQUFJLElBQW9CO0FBQ3hDLFFBQU0sUUFBMEIsQ0FBQztBQUNqQyxhQUFXLEVBQUUsR0FBRyxLQUFLLE9BQVEsU0FBUSxJQUFJLElBQUksRUFBRSxNQUFNLElBQUksT0FBTyxJQUFJLE9BQU8sT0FBVSxDQUFDO0FBQ3RGLGFBQVcsRUFBRSxRQUFRLE9BQU8sTUFBTSxLQUFLLFNBQVM7QUFDOUMsUUFBSSxPQUFPLFVBQVUsU0FBVSxTQUFRLElBQUksUUFBUSxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUFBLFNBQzVFO0FBQ0gsY0FBUSxPQUFPLE1BQU07QUFDckIsWUFBTSxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxTQUFTLE9BQU8sQ0FBQyxHQUFHLFFBQVEsT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNO0FBQ3pEO0FBRUEsU0FBUyxPQUFPLEtBQXlCO0FBQ3ZDLFNBQU8sSUFBSSxLQUFLLENBQUNFLElBQUcsTUFBTSxhQUFhQSxHQUFFLE1BQU0sRUFBRSxJQUFJLENBQUM7QUFDeEQ7QUFTTyxTQUFTLFVBQVUsTUFBc0I7QUFDOUMsU0FBTyxZQUFZLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSztBQUN4QztBQUdPLFNBQVMsUUFBUSxLQUF3QixNQUF1QjtBQUNyRSxRQUFNLFFBQVEsS0FBSyxZQUFZLEVBQUUsTUFBTSxLQUFLLEVBQUUsT0FBTyxPQUFPO0FBQzVELFFBQU0sU0FBUyxvQkFBSSxJQUFzQjtBQUN6QyxhQUFXLFVBQVUsS0FBSztBQUN4QixVQUFNLE9BQU8sT0FBTyxLQUFLLFlBQVk7QUFDckMsUUFBSSxDQUFDLE1BQU0sTUFBTSxDQUFDQyxVQUFTLEtBQUssU0FBU0EsS0FBSSxDQUFDLEVBQUc7QUFDakQsVUFBTSxPQUFPLFVBQVUsT0FBTyxJQUFJO0FBQ2xDLFdBQU8sSUFBSSxNQUFNLENBQUMsR0FBSSxPQUFPLElBQUksSUFBSSxLQUFLLENBQUMsR0FBSSxNQUFNLENBQUM7QUFBQSxFQUN4RDtBQUNBLFFBQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFdBQVcsQ0FBQyxFQUFFLEtBQUs7QUFDbEYsUUFBTSxVQUFVLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDdEUsUUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLFFBQVEsRUFBRTtBQUNsRSxTQUFPLE1BQU0sU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsTUFBTSxJQUFJLFNBQVMsTUFBTSxDQUFDLElBQUk7QUFDdkU7OztBQ3pETyxTQUFTLFFBQVEsTUFBOEI7QUFDcEQsUUFBTSxNQUFNLEVBQXVCLElBQUk7QUFDdkMsUUFBTSxPQUFPLEVBQU8sSUFBSTtBQUN4QixPQUFLLFVBQVU7QUFDZixJQUFVLE1BQU07QUFDZCxVQUFNLFVBQVUsSUFBSTtBQUNwQixRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sUUFBUSxJQUFJO0FBQUEsTUFDaEIsQ0FBQyxZQUFZLEtBQUssUUFBUSxRQUFRLEtBQUssQ0FBQyxVQUFVLE1BQU0sY0FBYyxDQUFDO0FBQUEsTUFDdkUsRUFBRSxZQUFZLFFBQVE7QUFBQSxJQUN4QjtBQUNBLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFdBQU8sTUFBTTtBQUNYLFlBQU0sV0FBVztBQUNqQixXQUFLLFFBQVEsS0FBSztBQUFBLElBQ3BCO0FBQUEsRUFDRixHQUFHLENBQUMsQ0FBQztBQUNMLFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxRQUEyQixNQUFZLEVBQUUsTUFBTSxHQUFHLEdBQVcsT0FBcUI7QUFDOUYsUUFBTSxRQUFRO0FBQ2QsUUFBTSxRQUFRLE9BQU87QUFDckIsUUFBTSxTQUFTLE9BQU87QUFDdEIsU0FBTyxRQUFRLEtBQUssTUFBTSxRQUFRLEtBQUs7QUFDdkMsU0FBTyxTQUFTLEtBQUssTUFBTSxTQUFTLEtBQUs7QUFDekMsUUFBTSxNQUFNLE9BQU8sV0FBVyxJQUFJO0FBQ2xDLFFBQU0sUUFBUSxRQUFRLEtBQUssTUFBTTtBQUNqQyxNQUFJLENBQUMsT0FBTyxNQUFNLFVBQVUsUUFBUSxNQUFNLFNBQVMsS0FBTTtBQUN6RCxRQUFNLFFBQVEsUUFBUSxPQUFPLGlCQUFpQixRQUFRLENBQUMsZUFBZSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQ25GLFFBQU0sQ0FBQyxLQUFLLElBQUksSUFBSSxLQUFLLE1BQU0sT0FBTyxNQUFNLE1BQU0sS0FBSztBQUN2RCxRQUFNLElBQUksQ0FBQyxTQUNQLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUssTUFBTSxFQUFFLElBQUksU0FBUyxLQUFLLFFBQVM7QUFDOUUsUUFBTUMsS0FBSSxDQUFDLFVBQWtCLFNBQVMsT0FBUSxRQUFRLFFBQVEsT0FBTyxRQUFTLFNBQVM7QUFDdkYsTUFBSSxNQUFNLE9BQU8sS0FBSztBQUN0QixNQUFJLFlBQVksTUFBTSxRQUFRO0FBQzlCLE1BQUksU0FBUyxHQUFHLFNBQVMsR0FBRyxPQUFPLENBQUM7QUFDcEMsUUFBTSxPQUFPLElBQUksT0FBTztBQUN4QixRQUFNLE9BQU8sSUFBSSxPQUFPO0FBQ3hCLE1BQUk7QUFDSixRQUFNLFFBQVEsQ0FBQyxRQUFnQjtBQUM3QixRQUFJLFVBQVUsT0FBVztBQUN6QixTQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUcsU0FBUyxDQUFDO0FBQzlCLFNBQUssT0FBTyxFQUFFLEtBQUssR0FBRyxTQUFTLENBQUM7QUFDaEMsU0FBSyxVQUFVO0FBRWYsUUFBSSxVQUFVLElBQUssTUFBSyxJQUFJLEVBQUUsR0FBRyxHQUFHQSxHQUFFLEtBQUssT0FBTyxHQUFHLENBQUUsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUNqRSxZQUFRO0FBQUEsRUFDVjtBQUNBLGFBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxHQUFHO0FBQ2hELFFBQUksVUFBVSxRQUFRLEtBQUssU0FBUyxNQUFNLEtBQUssS0FBSyxPQUFPLEtBQU0sT0FBTSxNQUFNLENBQUM7QUFBQSxhQUNyRSxVQUFVLFFBQVc7QUFDNUIsY0FBUTtBQUNSLFdBQUssT0FBTyxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLENBQUM7QUFDNUIsV0FBSyxPQUFPLEVBQUUsR0FBRyxHQUFHQSxHQUFFLEtBQUssQ0FBQztBQUFBLElBQzlCLE9BQU87QUFDTCxXQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUdBLEdBQUUsS0FBSyxDQUFDO0FBQzVCLFdBQUssT0FBTyxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLENBQUM7QUFBQSxJQUM5QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLEtBQUssT0FBTyxTQUFTLENBQUM7QUFDNUIsUUFBTSxTQUFTLE1BQU0sZUFBZSxDQUFDLENBQUM7QUFDdEMsTUFBSSxZQUFZLE1BQU0sUUFBUSxJQUFJO0FBQ2xDLE1BQUksS0FBSyxJQUFJO0FBQ2IsTUFBSSxjQUFjO0FBQ2xCLE1BQUksWUFBWTtBQUNoQixNQUFJLFdBQVc7QUFDZixNQUFJLE9BQU8sSUFBSTtBQUNqQjtBQUdPLFNBQVMsTUFBTSxFQUFFLE1BQU0sUUFBQUMsU0FBUSxNQUFNLEdBQWtEO0FBQzVGLFFBQU0sU0FBUyxFQUEwQixJQUFJO0FBQzdDLFFBQU0sUUFBUSxVQUFVLENBQUM7QUFDekIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxVQUFVLE9BQU87QUFDdkIsUUFBSSxDQUFDLFFBQVM7QUFDZCxVQUFNLFFBQVEsSUFBSSxlQUFlLE1BQU07QUFDckMsWUFBTSxRQUFRLFFBQVE7QUFBQSxJQUN4QixDQUFDO0FBQ0QsVUFBTSxRQUFRLE9BQU87QUFDckIsV0FBTyxNQUFNLE1BQU0sV0FBVztBQUFBLEVBQ2hDLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsSUFBVSxNQUFNO0FBQ2QsUUFBSSxPQUFPLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLFNBQVMsTUFBTUEsU0FBUSxLQUFLO0FBQUEsRUFDakYsR0FBRyxDQUFDLE1BQU1BLFNBQVEsT0FBTyxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDL0MsU0FDRSxrQkFBQyxVQUFLLE9BQU0sU0FBUSxlQUFZLFFBQzlCLDRCQUFDLFlBQU8sS0FBSyxRQUFRLEdBQ3ZCO0FBRUo7QUFHTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxRQUFBQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBWUc7QUFDRCxRQUFNLE1BQU0sUUFBUSxNQUFNO0FBQzFCLFFBQU0sT0FBTyxFQUF3QixJQUFJO0FBQ3pDLFFBQU0sVUFBVSxVQUE4QixNQUFTO0FBQ3ZELFFBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFDNUMsUUFBTSxPQUFPLEVBQU8sRUFBRSxNQUFNLFFBQUFBLFFBQU8sQ0FBQztBQUNwQyxPQUFLLFVBQVUsRUFBRSxNQUFNLFFBQUFBLFFBQU87QUFDOUIsa0JBQWdCLE1BQU07QUFDcEIsVUFBTSxPQUFPLFVBQVU7QUFDdkIsVUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBQUQsUUFBTyxJQUFJLEtBQUs7QUFDOUIsVUFBTSxPQUFPLFNBQVMsU0FBWSxNQUFNLE9BQU9BLFFBQU8sU0FBU0EsUUFBTyxLQUFLQSxRQUFPO0FBQ2xGLFVBQU0sU0FBUyxRQUFRLEtBQUssUUFBUTtBQUNwQyxRQUFJLEtBQUssUUFBUyxNQUFLLFFBQVEsTUFBTSxPQUFPLFNBQVMsR0FBRyxPQUFPLEdBQUcsTUFBTTtBQUN4RSxVQUFNLE1BQU1DLFNBQVEsU0FBUyxTQUFZLEtBQUssTUFBTSxPQUFPQSxNQUFLLFNBQVNBLE1BQUssSUFBSSxJQUFJLElBQUk7QUFDMUYsWUFBUSxRQUFRLFVBQVVBLFFBQU8sS0FBS0EsTUFBSyxPQUFPLEdBQUcsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUNuRSxDQUFDO0FBQ0QsUUFBTSxPQUFPLENBQUMsVUFBd0I7QUFDcEMsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFLLE1BQU0sY0FBOEIsc0JBQXNCO0FBQ25GLFVBQU0sRUFBRSxNQUFNLEdBQUcsSUFBSSxLQUFLLFFBQVE7QUFDbEMsY0FBVSxRQUFRLFFBQVMsTUFBTSxVQUFVLFFBQVEsU0FBVSxLQUFLO0FBQUEsRUFDcEU7QUFDQSxRQUFNLE9BQU8sU0FBUyxPQUFPO0FBQzdCLFNBQ0Usa0JBQUMsU0FBSSxLQUFLLEtBQUssT0FBTSxTQUNuQiw0QkFBQyxPQUFFLE1BQVksZ0JBQWMsU0FBUyxTQUFTLFFBQVcsT0FBTyxNQUMvRDtBQUFBLHNCQUFDLFVBQUssT0FBTSxjQUNWO0FBQUEsd0JBQUMsVUFBSyxPQUFNLGNBQWMsaUJBQU07QUFBQSxNQUNoQyxrQkFBQyxPQUFHLGtCQUFRLFNBQVMsS0FBSyxNQUFNLEtBQUssR0FBRTtBQUFBLE9BQ3pDO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sZUFBZTtBQUFBLFFBQ2YsZ0JBQWdCLE1BQU07QUFDcEIsb0JBQVUsUUFBUTtBQUFBLFFBQ3BCO0FBQUEsUUFFQztBQUFBLGtCQUFRLE9BQU8sU0FBUyxPQUN2QixrQkFBQyxTQUFNLE1BQVksUUFBUUQsU0FBUSxPQUFjLElBRWpELFVBQVUsa0JBQUMsVUFBSyxPQUFNLGlCQUFpQixZQUFFLE9BQU8sY0FBYTtBQUFBLFVBRS9ELGtCQUFDLFVBQUssS0FBSyxNQUFNLE9BQU0sY0FBYTtBQUFBO0FBQUE7QUFBQSxJQUN0QztBQUFBLElBQ0Esa0JBQUMsVUFBSyxPQUFNLFVBQ1Q7QUFBQSxlQUFTLE1BQU0sU0FBUyxPQUNyQixFQUFFLE9BQU87QUFBQSxRQUNQLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFBQSxRQUN2QixLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsUUFDdEIsS0FBSyxNQUFNLE1BQU0sS0FBSztBQUFBLE1BQ3hCLElBQ0E7QUFBQSxNQUNILE9BQU8sV0FBV0EsUUFBTyxJQUFJLEVBQUUsSUFBSTtBQUFBLE9BQ3RDO0FBQUEsS0FDRixHQUNGO0FBRUo7OztBQ2xLQSxJQUFNLE9BQU87QUFFYixJQUFNLGNBQWM7QUFFcEIsSUFBTSxXQUFXO0FBR1YsU0FBUyxXQUFXLE1BQXNCO0FBQy9DLFFBQU0sUUFBUSxJQUFJLGdCQUFnQixNQUFNLEtBQUs7QUFDN0MsUUFBTSxJQUFJLFVBQVUsSUFBSTtBQUN4QixTQUFPLElBQUksS0FBSztBQUNsQjtBQUdPLFNBQVMsY0FBYyxNQUFnQixTQUFpQjtBQUM3RCxRQUFNLE9BQU8sVUFBcUMsb0JBQUksSUFBSSxDQUFDO0FBQzNELFFBQU0sUUFBUSxFQUFPLG9CQUFJLElBQVksQ0FBQztBQUN0QyxRQUFNLE9BQU8sRUFBTyxvQkFBSSxJQUFZLENBQUM7QUFDckMsUUFBTSxVQUFVLFVBQStCLE1BQVM7QUFDeEQsUUFBTSxRQUFRLEVBQW1CLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDekMsUUFBTSxTQUFTLEVBQU8sSUFBSTtBQUMxQixTQUFPLFVBQVU7QUFDakIsUUFBTSxPQUFPLFFBQVEsT0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJO0FBQ3BELFFBQU0sU0FBUyxVQUFVO0FBQ3pCLElBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLFVBQVUsb0JBQUksSUFBSTtBQUN4QixTQUFLLFFBQVEsb0JBQUksSUFBSTtBQUNyQixRQUFJO0FBQ0osVUFBTUUsUUFBTyxPQUFPLE9BQWlCLFNBQWlCO0FBQ3BELGlCQUFXLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMzQyxZQUFJO0FBQ0YsZ0JBQU0sUUFBUSxNQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sTUFBTSxLQUFLLE1BQU07QUFDaEUsY0FBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixnQkFBTSxPQUFPLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNoQyxxQkFBVyxRQUFRLE1BQU07QUFDdkIsa0JBQU0sUUFBUSxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUMsRUFBRTtBQUN0RSxrQkFBTSxRQUFRLEtBQUssSUFBSSxJQUFJO0FBQzNCLGtCQUFNLE1BQU0sT0FBTyxPQUFPLFNBQVMsT0FBTyxPQUFPLE9BQU8sS0FBSyxLQUFLLElBQUksSUFBSSxJQUFJO0FBQzlFLGlCQUFLLElBQUksTUFBTSxNQUFNLEtBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQUEsVUFDL0M7QUFDQSxlQUFLLFFBQVE7QUFDYixrQkFBUSxRQUFRO0FBQUEsUUFDbEIsU0FBUyxPQUFPO0FBQ2QsY0FBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixxQkFBVyxRQUFRLEtBQU0sT0FBTSxRQUFRLE9BQU8sSUFBSTtBQUNsRCxrQkFBUSxRQUNOLGlCQUFpQixVQUFVLFFBQVEsSUFBSSxRQUFRLEdBQUcsVUFBVSxPQUFPLEtBQUssQ0FBQztBQUMzRTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sVUFBVSxNQUFNO0FBQ3BCLGtCQUFZLFdBQVcsTUFBTTtBQUMzQixrQkFBVTtBQUNWLGNBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFDekUsbUJBQVcsUUFBUSxNQUFPLE9BQU0sUUFBUSxJQUFJLElBQUk7QUFDaEQsWUFBSSxNQUFNLFNBQVMsRUFBRyxNQUFLQSxNQUFLLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFBQSxNQUN0RCxHQUFHLFdBQVc7QUFBQSxJQUNoQjtBQUNBLFVBQU0sUUFBUTtBQUNkLFVBQU0sUUFBUSxTQUNWLFlBQVksTUFBTTtBQUNoQixZQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssS0FBSyxFQUFFLElBQUksSUFBSSxDQUFDO0FBQ3RFLFlBQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksR0FBSTtBQUN2QyxZQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksTUFBTSxFQUFFLEdBQUcsT0FBTyxLQUFLLEVBQUUsSUFBSTtBQUNyRSxVQUFJLENBQUMsU0FBUyxVQUFVLE1BQU0sU0FBUyxFQUFHLE1BQUtBLE1BQUssT0FBTyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQ3ZFLFlBQU0sUUFBUTtBQUFBLElBQ2hCLEdBQUcsUUFBUSxJQUNYO0FBQ0osV0FBTyxNQUFNO0FBQ1gsV0FBSyxNQUFNO0FBQ1gsbUJBQWEsT0FBTztBQUNwQixvQkFBYyxLQUFLO0FBQUEsSUFDckI7QUFBQSxFQUNGLEdBQUcsQ0FBQyxTQUFTLE9BQU8sS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUM7QUFDdEQsUUFBTSxNQUFNLENBQUMsTUFBY0MsU0FBaUI7QUFDMUMsUUFBSSxDQUFDQSxLQUFLLE1BQUssUUFBUSxPQUFPLElBQUk7QUFBQSxTQUM3QjtBQUNILFdBQUssUUFBUSxJQUFJLElBQUk7QUFDckIsWUFBTSxRQUFRO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLE1BQU0sS0FBSyxPQUFPLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDekQ7QUFHTyxTQUFTLEtBQUs7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksUUFBUSxLQUFLO0FBQzFDLFFBQU0sU0FBUyxRQUFRLFNBQVMsSUFBSTtBQUNwQyxRQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksSUFBSSxjQUFjLE1BQU0sT0FBTztBQUMxRCxTQUNFLGtCQUFDLGFBQVEsT0FBTSxXQUFVLGNBQVksRUFBRSxPQUFPLFlBQzVDO0FBQUEsc0JBQUMsU0FBSSxPQUFNLHNCQUNUO0FBQUEsd0JBQUMsUUFBSSxZQUFFLE9BQU8sWUFBVztBQUFBLE1BQ3pCLGtCQUFDLFVBQUssT0FBTSxTQUFTLGdCQUFNLFFBQVEsTUFBTSxHQUFFO0FBQUEsTUFDM0Msa0JBQUMsU0FBSSxPQUFNLGVBQ1Q7QUFBQSwwQkFBQyxRQUFLLE1BQUssVUFBUztBQUFBLFFBQ3BCLGtCQUFDLFdBQU0sT0FBTSxVQUFTLEtBQUksaUJBQ3ZCLFlBQUUsT0FBTyxlQUNaO0FBQUEsUUFDQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsSUFBRztBQUFBLFlBQ0gsT0FBTztBQUFBLFlBQ1AsVUFBVSxDQUFDLFNBQVMsU0FBUyxFQUFFLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFBQTtBQUFBLFFBQ3ZEO0FBQUEsU0FDRjtBQUFBLE9BQ0Y7QUFBQSxJQUNDLFdBQ0Msa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxPQUFNLE1BQUssU0FDckM7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQ3BCLFFBQVE7QUFBQSxPQUNYO0FBQUEsSUFFRCxPQUFPLFdBQVcsS0FBSyxrQkFBQyxPQUFFLE9BQU0sU0FBUyxZQUFFLE9BQU8sYUFBYSxJQUFJLEdBQUU7QUFBQSxJQUNyRSxPQUFPLElBQUksQ0FBQyxVQUNYLGtCQUFDLGFBQXlCLE9BQU0sZUFDOUI7QUFBQSx3QkFBQyxRQUNFO0FBQUEsY0FBTSxRQUFRLEVBQUUsT0FBTztBQUFBLFFBQU87QUFBQSxRQUFDLGtCQUFDLFdBQU8sZ0JBQU0sTUFBTSxRQUFRLE1BQU0sR0FBRTtBQUFBLFNBQ3RFO0FBQUEsTUFDQSxrQkFBQyxTQUFJLE9BQU0sVUFDUixnQkFBTSxRQUFRLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxNQUFNLE1BQ3ZDO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFFQztBQUFBLFVBQ0EsT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLFVBQVUsSUFBSSxFQUFFLE1BQU0sRUFBRSxRQUFRLE9BQU8sRUFBRSxJQUFJO0FBQUEsVUFDNUU7QUFBQSxVQUNBLE9BQU8sVUFBVSxRQUFRLFFBQVE7QUFBQSxVQUNqQyxNQUFNLEtBQUssSUFBSSxJQUFJO0FBQUEsVUFDbkIsUUFBUSxLQUFLLElBQUksSUFBSTtBQUFBLFVBQ3JCLFFBQVEsT0FBTztBQUFBLFVBQ2YsUUFBUSxTQUFTO0FBQUEsVUFDakIsTUFBTSxXQUFXLElBQUk7QUFBQSxVQUNyQixRQUFRLENBQUNBLFNBQVEsSUFBSSxNQUFNQSxJQUFHO0FBQUE7QUFBQSxRQVZ6QjtBQUFBLE1BV1AsQ0FDRCxHQUNIO0FBQUEsU0FwQlksTUFBTSxJQXFCcEIsQ0FDRDtBQUFBLEtBQ0g7QUFFSjsiLAogICJuYW1lcyI6IFsiYm91bmRzIiwgImNvdW50IiwgImEiLCAieSIsICJub3ciLCAia2VwdCIsICJxdWVyeSIsICJib3VuZHMiLCAic3RlcCIsICJhIiwgInBhcnQiLCAieSIsICJib3VuZHMiLCAicm93cyIsICJyZWFkIiwgIm5vdyJdCn0K
