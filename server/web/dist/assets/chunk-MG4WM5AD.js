import {
  compareNames
} from "./chunk-655BP4ZP.js";
import {
  isDark
} from "./chunk-RMG7LNZH.js";
import {
  listen
} from "./chunk-FZAMDKB2.js";
import {
  Search
} from "./chunk-Y2CQF3FS.js";
import {
  Icon,
  Problem,
  a,
  address,
  get,
  t
} from "./chunk-7OGIZK26.js";
import {
  boundsOf,
  colours,
  faint,
  following,
  momentText,
  range,
  seriesProperty
} from "./chunk-X24QIT4C.js";
import {
  axis,
  told
} from "./chunk-2TDMX6CV.js";
import {
  count
} from "./chunk-SS4WCJBF.js";
import {
  A,
  O,
  T,
  query,
  setQuery,
  useSignal,
  useSignalEffect,
  y
} from "./chunk-JED37L3N.js";

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
    const end = listen({});
    return () => {
      end();
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
function draw(canvas, rows, { from, to }, units, ends) {
  const ratio = devicePixelRatio;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext("2d");
  const known = summary(rows.values);
  if (!pen || known.least === null || known.most === null) return;
  const theme = colours(canvas.parentElement ?? canvas, [seriesProperty(0), "--line"]);
  const [low, high] = ends ?? axis(known.least, known.most, units);
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
function Spark({
  rows,
  bounds: bounds2,
  units,
  ends
}) {
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
    if (canvas.current && width.value > 0) draw(canvas.current, rows, bounds2, units, ends);
  }, [rows, bounds2, units, ends?.join(), width.value, isDark()]);
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
      groups.length > 1 && /* @__PURE__ */ a("h3", { children: [
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9jbG9jay50cyIsICIuLi8uLi9zcmMvY2hhcnRzL3Jvd3MudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9oaXN0b3J5LnRzIiwgIi4uLy4uL3NyYy9jaGFydHMvbmFtZXMudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9TbWFsbC50c3giLCAiLi4vLi4vc3JjL2NoYXJ0cy9HcmlkLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gVGhlIG1vbWVudCB0aGF0IHRoZSBjaGFydHMgb2YgYSBwYWdlIGdvIHVwIHRvLCBhbmQgdGhlIG9uZSB0aGF0IGlzIHBvaW50ZWQgYXQuXG5pbXBvcnQgeyBjb21wdXRlZCwgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0IH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgbGlzdGVuIH0gZnJvbSBcIi4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBib3VuZHNPZiwgZm9sbG93aW5nLCByYW5nZSB9IGZyb20gXCIuL3JhbmdlXCI7XG5cbmZ1bmN0aW9uIG5vdygpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5mbG9vcihEYXRlLm5vdygpIC8gMTAwMCk7XG59XG5cbi8qKiBOb3csIGluIHNlY29uZHMgc2luY2UgMTk3MCwgYXMgZmFyIGFzIGNoYXJ0cyBnby4gKi9cbmV4cG9ydCBjb25zdCBjbG9jayA9IHNpZ25hbChub3coKSk7XG5cbi8qKiBSaXNlcyB3aGVuIGV2ZXJ5dGhpbmcgaXMgdG8gYmUgcmVhZCBhZ2Fpbi4gKi9cbmV4cG9ydCBjb25zdCB0dXJuID0gc2lnbmFsKDApO1xuXG4vKiogRnJvbSBhbmQgdG8gb2YgdGhlIHBhZ2UuICovXG5leHBvcnQgY29uc3QgYm91bmRzID0gY29tcHV0ZWQoKCkgPT4gYm91bmRzT2YocmFuZ2UudmFsdWUsIGNsb2NrLnZhbHVlKSk7XG5cbi8qKiBXaGF0IHRoZSByYW5nZSBpcywgYXBhcnQgZnJvbSB0aGUgdGltZSB0aGF0IHBhc3Nlczsgd2hhdCBpcyBkcmF3biBmb3IgYW5vdGhlciBpcyBkcmF3biBhbmV3LiAqL1xuZXhwb3J0IGNvbnN0IHJhbmdlS2V5ID0gY29tcHV0ZWQoKCkgPT4gSlNPTi5zdHJpbmdpZnkocmFuZ2UudmFsdWUpKTtcblxuLyoqIFRoZSBtb21lbnQgdGhhdCBpcyBwb2ludGVkIGF0LCBpbiBhbGwgY2hhcnRzLiAqL1xuZXhwb3J0IGNvbnN0IGNyb3NzaGFpciA9IHNpZ25hbDxudW1iZXIgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBSZWFkcyBldmVyeXRoaW5nIGFnYWluLCB1cCB0byBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEFnYWluKCk6IHZvaWQge1xuICBjbG9jay52YWx1ZSA9IG5vdygpO1xuICB0dXJuLnZhbHVlICs9IDE7XG59XG5cbi8qKiBIb3cgb2Z0ZW4gYSBtb3ZpbmcgcmFuZ2UgbW92ZXM6IGJ5IGEgcGl4ZWwgb3Igc28sIGJldHdlZW4gNSBzIGFuZCBhIG1pbnV0ZS4gKi9cbmZ1bmN0aW9uIHBhY2Uoc3BhbjogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGgubWluKE1hdGgubWF4KHNwYW4gLyA3MjAsIDUpLCA2MCkgKiAxMDAwO1xufVxuXG4vKiogS2VlcHMgdGhlIGNsb2NrIHdoaWxlIHRoZSBwYWdlIGlzIHNob3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZUNsb2NrKCk6IHZvaWQge1xuICBjb25zdCBrZXkgPSByYW5nZUtleS52YWx1ZTtcbiAgY29uc3QgbW92aW5nID0gZm9sbG93aW5nLnZhbHVlO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNsb2NrLnZhbHVlID0gbm93KCk7XG4gICAgY3Jvc3NoYWlyLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgIGNvbnN0IHsga2luZCB9ID0gcmFuZ2UucGVlaygpO1xuICAgIGlmICghbW92aW5nIHx8IGtpbmQgIT09IFwibGFzdFwiKSByZXR1cm47XG4gICAgY29uc3QgeyBzcGFuIH0gPSByYW5nZS5wZWVrKCkgYXMgeyBzcGFuOiBudW1iZXIgfTtcbiAgICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICAgIGlmICghZG9jdW1lbnQuaGlkZGVuKSBjbG9jay52YWx1ZSA9IG5vdygpO1xuICAgIH0sIHBhY2Uoc3BhbikpO1xuICAgIGNvbnN0IGJhY2sgPSAoKSA9PiB7XG4gICAgICBpZiAoIWRvY3VtZW50LmhpZGRlbikgY2xvY2sudmFsdWUgPSBub3coKTtcbiAgICB9O1xuICAgIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoXCJ2aXNpYmlsaXR5Y2hhbmdlXCIsIGJhY2spO1xuICAgIC8vIFRoZSBzdHJlYW0gaXMgb3BlbiB3aGlsZSBjaGFydHMgbW92ZSwgc28gdGhhdCB0aGUgaGVhZGVyIHRlbGxzIHdoZXRoZXIgaXQgaXMuXG4gICAgY29uc3QgZW5kID0gbGlzdGVuKHt9KTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgZW5kKCk7XG4gICAgICBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICAgIGRvY3VtZW50LnJlbW92ZUV2ZW50TGlzdGVuZXIoXCJ2aXNpYmlsaXR5Y2hhbmdlXCIsIGJhY2spO1xuICAgIH07XG4gIH0sIFtrZXksIG1vdmluZ10pO1xufVxuIiwgIi8vIFJvd3Mgb2YgYSBzZXJpZXM6IGEgbnVtYmVyIGZvciBlYWNoIGBzdGVwYCBzZWNvbmRzLCBudWxsIHdoZXJlIG5vdGhpbmcgaXMga25vd24uXG5cbi8qKiBSb3dzOyB0aGUgZmlyc3QgY292ZXJzIHRoZSBgc3RlcGAgc2Vjb25kcyBhZnRlciBgc3RhcnRgLCB0aGUgbmV4dCB0aG9zZSBhZnRlciB0aGF0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3dzIHtcbiAgc3RlcDogbnVtYmVyO1xuICBzdGFydDogbnVtYmVyO1xuICB2YWx1ZXM6IEFycmF5PG51bWJlciB8IG51bGw+O1xufVxuXG4vKiogQVZFUkFHRSB3aXRoIE1JTiBhbmQgTUFYIG9mIHRoZSBzYW1lIHJvd3MsIHdoZXJlIHRoZXkgZGlmZmVyIGZyb20gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJhbmQge1xuICBhdmVyYWdlOiBSb3dzO1xuICBsZWFzdDogUm93cyB8IHVuZGVmaW5lZDtcbiAgbW9zdDogUm93cyB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoYXQgaXMgdG9sZCBvZiBhIHNlcmllcyB1bmRlciBpdHMgY2hhcnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFN1bW1hcnkge1xuICBsYXN0OiBudW1iZXIgfCBudWxsO1xuICBsZWFzdDogbnVtYmVyIHwgbnVsbDtcbiAgbWVhbjogbnVtYmVyIHwgbnVsbDtcbiAgbW9zdDogbnVtYmVyIHwgbnVsbDtcbn1cblxuLyoqIFdoZW4gdGhlIGxhc3Qgcm93IGVuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZW5kT2Yocm93czogUm93cyk6IG51bWJlciB7XG4gIHJldHVybiByb3dzLnN0YXJ0ICsgcm93cy5zdGVwICogcm93cy52YWx1ZXMubGVuZ3RoO1xufVxuXG4vKiogUm93cyB3aXRob3V0IHRob3NlIHRoYXQgZW5kIGF0IG9yIGJlZm9yZSBgZnJvbWAuICovXG5leHBvcnQgZnVuY3Rpb24gc2luY2Uocm93czogUm93cywgZnJvbTogbnVtYmVyKTogUm93cyB7XG4gIGNvbnN0IGdvbmUgPSBNYXRoLm1pbihcbiAgICBNYXRoLm1heCgwLCBNYXRoLmZsb29yKChmcm9tIC0gcm93cy5zdGFydCkgLyByb3dzLnN0ZXApKSxcbiAgICByb3dzLnZhbHVlcy5sZW5ndGgsXG4gICk7XG4gIGlmIChnb25lID09PSAwKSByZXR1cm4gcm93cztcbiAgcmV0dXJuIHsgLi4ucm93cywgc3RhcnQ6IHJvd3Muc3RhcnQgKyBnb25lICogcm93cy5zdGVwLCB2YWx1ZXM6IHJvd3MudmFsdWVzLnNsaWNlKGdvbmUpIH07XG59XG5cbi8qKlxuICogT2xkZXIgcm93cyB3aXRoIG5ld2VyIG9uZXMgaW4gdGhlaXIgcGxhY2UuIFJvd3MgdGhhdCBlbmQgYWZ0ZXIgYHNldHRsZWRgIG1heSBzdGlsbCBiZSBvbiB0aGVpciB3YXlcbiAqIHRvIHRoZSBoaXN0b3J5OiB3aGVyZSB0aGUgbmV3ZXIgb25lcyBrbm93IG5vdGhpbmcgdGhlcmUsIHdoYXQgaGFzIGNvbWUgbGl2ZSBzdGF5cy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGpvaW5lZChvbGRlcjogUm93cywgbmV3ZXI6IFJvd3MsIHNldHRsZWQ6IG51bWJlcik6IFJvd3Mge1xuICBjb25zdCB7IHN0ZXAgfSA9IG5ld2VyO1xuICBpZiAob2xkZXIuc3RlcCAhPT0gc3RlcCB8fCAobmV3ZXIuc3RhcnQgLSBvbGRlci5zdGFydCkgJSBzdGVwICE9PSAwKSByZXR1cm4gbmV3ZXI7XG4gIGlmIChuZXdlci5zdGFydCA8IG9sZGVyLnN0YXJ0IHx8IG5ld2VyLnN0YXJ0ID4gZW5kT2Yob2xkZXIpKSByZXR1cm4gbmV3ZXI7XG4gIGNvbnN0IGF0ID0gKG5ld2VyLnN0YXJ0IC0gb2xkZXIuc3RhcnQpIC8gc3RlcDtcbiAgY29uc3QgdmFsdWVzID0gb2xkZXIudmFsdWVzLnNsaWNlKCk7XG4gIG5ld2VyLnZhbHVlcy5mb3JFYWNoKCh2YWx1ZSwgaW5kZXgpID0+IHtcbiAgICBjb25zdCBlbmQgPSBuZXdlci5zdGFydCArIChpbmRleCArIDEpICogc3RlcDtcbiAgICBpZiAodmFsdWUgIT09IG51bGwgfHwgZW5kIDw9IHNldHRsZWQgfHwgYXQgKyBpbmRleCA+PSB2YWx1ZXMubGVuZ3RoKSB2YWx1ZXNbYXQgKyBpbmRleF0gPSB2YWx1ZTtcbiAgfSk7XG4gIHJldHVybiB7IHN0ZXAsIHN0YXJ0OiBvbGRlci5zdGFydCwgdmFsdWVzIH07XG59XG5cbi8qKiBXaGF0IGEgcm93J3MgbGl2ZSB2YWx1ZXMgY29tZSB0by4gKi9cbmludGVyZmFjZSBUYWxseSB7XG4gIHJvdzogbnVtYmVyO1xuICBzdW06IG51bWJlcjtcbiAgY291bnQ6IG51bWJlcjtcbiAgbGVhc3Q6IG51bWJlcjtcbiAgbW9zdDogbnVtYmVyO1xufVxuXG4vKiogTGl2ZSB2YWx1ZXMgb24gdGhlaXIgd2F5IGludG8gdGhlIHJvd3Mgb2YgYSBzZXJpZXMuICovXG5leHBvcnQgY2xhc3MgVGFpbCB7XG4gIHByaXZhdGUgdGFsbHk6IFRhbGx5IHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIGxhc3QgdmFsdWUgdGhhdCBjYW1lOiBydW5zIHRoYXQgZG8gbm90IG5hbWUgdGhlIHNlcmllcyBoYXZlIGl0IHVuY2hhbmdlZC4gKi9cbiAgcHJpdmF0ZSBoZWxkOiBudW1iZXIgfCBudWxsID0gbnVsbDtcblxuICAvKiogVGhlIHJvd3Mgd2l0aCB0aGUgdmFsdWUgb2YgdGhlIG1vbWVudCBgYXRgOyB1bmRlZmluZWQgc3RhbmRzIGZvciB0aGUgdmFsdWUgYmVmb3JlLiAqL1xuICBmb2xkKGJhbmQ6IEJhbmQsIGF0OiBudW1iZXIsIHZhbHVlOiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkKTogQmFuZCB7XG4gICAgaWYgKHZhbHVlICE9PSB1bmRlZmluZWQpIHRoaXMuaGVsZCA9IHZhbHVlO1xuICAgIGlmICh0aGlzLmhlbGQgPT09IG51bGwpIHJldHVybiBiYW5kO1xuICAgIGNvbnN0IHsgc3RlcCwgc3RhcnQgfSA9IGJhbmQuYXZlcmFnZTtcbiAgICBjb25zdCByb3cgPSBNYXRoLmNlaWwoKGF0IC0gc3RhcnQpIC8gc3RlcCkgLSAxO1xuICAgIC8vIEEganVtcCBvZiB0aGUgY2xvY2sgaXMgbm8gcmVhc29uIHRvIGRyYXcgcm93cyBmb3IgYWxsIHRoZSB0aW1lIGJldHdlZW4uXG4gICAgaWYgKHJvdyA8IDAgfHwgcm93ID4gYmFuZC5hdmVyYWdlLnZhbHVlcy5sZW5ndGggKyAyNDApIHJldHVybiBiYW5kO1xuICAgIGNvbnN0IG9sZCA9IHRoaXMudGFsbHk/LnJvdyA9PT0gcm93ICsgc3RhcnQgLyBzdGVwID8gdGhpcy50YWxseSA6IHVuZGVmaW5lZDtcbiAgICBjb25zdCB0YWxseTogVGFsbHkgPSB7XG4gICAgICByb3c6IHJvdyArIHN0YXJ0IC8gc3RlcCxcbiAgICAgIHN1bTogKG9sZD8uc3VtID8/IDApICsgdGhpcy5oZWxkLFxuICAgICAgY291bnQ6IChvbGQ/LmNvdW50ID8/IDApICsgMSxcbiAgICAgIGxlYXN0OiBNYXRoLm1pbihvbGQ/LmxlYXN0ID8/IHRoaXMuaGVsZCwgdGhpcy5oZWxkKSxcbiAgICAgIG1vc3Q6IE1hdGgubWF4KG9sZD8ubW9zdCA/PyB0aGlzLmhlbGQsIHRoaXMuaGVsZCksXG4gICAgfTtcbiAgICB0aGlzLnRhbGx5ID0gdGFsbHk7XG4gICAgY29uc3QgcHV0ID0gKHJvd3M6IFJvd3MsIG51bWJlcjogbnVtYmVyKTogUm93cyA9PiB7XG4gICAgICBjb25zdCB2YWx1ZXMgPSByb3dzLnZhbHVlcy5zbGljZSgpO1xuICAgICAgd2hpbGUgKHZhbHVlcy5sZW5ndGggPCByb3cpIHZhbHVlcy5wdXNoKG51bGwpO1xuICAgICAgdmFsdWVzW3Jvd10gPSBudW1iZXI7XG4gICAgICByZXR1cm4geyAuLi5yb3dzLCB2YWx1ZXMgfTtcbiAgICB9O1xuICAgIHJldHVybiB7XG4gICAgICBhdmVyYWdlOiBwdXQoYmFuZC5hdmVyYWdlLCB0YWxseS5zdW0gLyB0YWxseS5jb3VudCksXG4gICAgICBsZWFzdDogYmFuZC5sZWFzdCAmJiBwdXQoYmFuZC5sZWFzdCwgdGFsbHkubGVhc3QpLFxuICAgICAgbW9zdDogYmFuZC5tb3N0ICYmIHB1dChiYW5kLm1vc3QsIHRhbGx5Lm1vc3QpLFxuICAgIH07XG4gIH1cbn1cblxuLyoqIENvbHVtbnMgZm9yIGEgZHJhd2luZzogdGltZXMsIHRoZW4gb25lIGNvbHVtbiBmb3IgZWFjaCBvZiBgYWxsYCwgb24gb25lIGdyaWQgb2Ygcm93cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2x1bW5zKFxuICBhbGw6IEFycmF5PFJvd3MgfCB1bmRlZmluZWQ+LFxuICBib3VuZHM6IHsgZnJvbTogbnVtYmVyOyB0bzogbnVtYmVyIH0sXG4pOiBbbnVtYmVyW10sIEFycmF5PEFycmF5PG51bWJlciB8IG51bGw+Pl0ge1xuICBjb25zdCBrbm93biA9IGFsbC5maWx0ZXIoKHJvd3MpOiByb3dzIGlzIFJvd3MgPT4gcm93cyAhPT0gdW5kZWZpbmVkICYmIHJvd3MudmFsdWVzLmxlbmd0aCA+IDApO1xuICBpZiAoa25vd24ubGVuZ3RoID09PSAwKSByZXR1cm4gW1tdLCBhbGwubWFwKCgpID0+IFtdKV07XG4gIGNvbnN0IHN0ZXAgPSBNYXRoLm1pbiguLi5rbm93bi5tYXAoKHJvd3MpID0+IHJvd3Muc3RlcCkpO1xuICBjb25zdCBmaXJzdCA9IE1hdGgubWF4KFxuICAgIE1hdGguZmxvb3IoYm91bmRzLmZyb20gLyBzdGVwKSAqIHN0ZXAsXG4gICAgTWF0aC5taW4oLi4ua25vd24ubWFwKChyb3dzKSA9PiByb3dzLnN0YXJ0KSksXG4gICk7XG4gIGNvbnN0IGxhc3QgPSBNYXRoLm1heCguLi5rbm93bi5tYXAoZW5kT2YpKTtcbiAgY29uc3QgbGVuZ3RoID0gTWF0aC5tYXgoMCwgTWF0aC5yb3VuZCgobGFzdCAtIGZpcnN0KSAvIHN0ZXApKTtcbiAgY29uc3QgdGltZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoIH0sIChfLCByb3cpID0+IGZpcnN0ICsgKHJvdyArIDEpICogc3RlcCk7XG4gIGNvbnN0IGRyYXduID0gYWxsLm1hcCgocm93cykgPT4ge1xuICAgIGNvbnN0IGNvbHVtbiA9IG5ldyBBcnJheTxudW1iZXIgfCBudWxsPihsZW5ndGgpLmZpbGwobnVsbCk7XG4gICAgcm93cz8udmFsdWVzLmZvckVhY2goKHZhbHVlLCBpbmRleCkgPT4ge1xuICAgICAgY29uc3Qgcm93ID0gTWF0aC5yb3VuZCgocm93cy5zdGFydCArIChpbmRleCArIDEpICogcm93cy5zdGVwIC0gZmlyc3QpIC8gc3RlcCkgLSAxO1xuICAgICAgaWYgKHJvdyA+PSAwICYmIHJvdyA8IGxlbmd0aCkgY29sdW1uW3Jvd10gPSB2YWx1ZTtcbiAgICB9KTtcbiAgICByZXR1cm4gY29sdW1uO1xuICB9KTtcbiAgLy8gVGhlIHJvdyB0aGF0IGlzIG5vdCBvdmVyIHlldCBzdGFuZHMgd2hlcmUgb25lIGlzOiBpdHMgdmFsdWUgaXMgb2YgdW50aWwgbm93LlxuICBjb25zdCBlbmQgPSB0aW1lcy5hdCgtMSk7XG4gIGlmIChlbmQgIT09IHVuZGVmaW5lZCAmJiBlbmQgPiBib3VuZHMudG8gJiYgZW5kIC0gYm91bmRzLnRvIDwgc3RlcCkge1xuICAgIHRpbWVzW3RpbWVzLmxlbmd0aCAtIDFdID0gTWF0aC5tYXgoYm91bmRzLnRvLCB0aW1lcy5hdCgtMikgPz8gYm91bmRzLnRvKTtcbiAgICBpZiAodGltZXMuYXQoLTEpID09PSB0aW1lcy5hdCgtMikpIHtcbiAgICAgIHRpbWVzLnBvcCgpO1xuICAgICAgZm9yIChjb25zdCBjb2x1bW4gb2YgZHJhd24pIGNvbHVtbi5wb3AoKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIFt0aW1lcywgZHJhd25dO1xufVxuXG5mdW5jdGlvbiBsZWFzdCh2YWx1ZXM6IEl0ZXJhYmxlPG51bWJlciB8IG51bGw+KTogbnVtYmVyIHwgbnVsbCB7XG4gIGxldCBmb3VuZDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKVxuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCAmJiAoZm91bmQgPT09IG51bGwgfHwgdmFsdWUgPCBmb3VuZCkpIGZvdW5kID0gdmFsdWU7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuZnVuY3Rpb24gbW9zdCh2YWx1ZXM6IEl0ZXJhYmxlPG51bWJlciB8IG51bGw+KTogbnVtYmVyIHwgbnVsbCB7XG4gIGxldCBmb3VuZDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKVxuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCAmJiAoZm91bmQgPT09IG51bGwgfHwgdmFsdWUgPiBmb3VuZCkpIGZvdW5kID0gdmFsdWU7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIExhc3QsIGxlYXN0LCBtZWFuIGFuZCBtb3N0IG9mIHdoYXQgaXMga25vd24uICovXG5leHBvcnQgZnVuY3Rpb24gc3VtbWFyeShcbiAgYXZlcmFnZTogUmVhZG9ubHlBcnJheTxudW1iZXIgfCBudWxsPixcbiAgbG93OiBSZWFkb25seUFycmF5PG51bWJlciB8IG51bGw+ID0gYXZlcmFnZSxcbiAgaGlnaDogUmVhZG9ubHlBcnJheTxudW1iZXIgfCBudWxsPiA9IGF2ZXJhZ2UsXG4pOiBTdW1tYXJ5IHtcbiAgbGV0IHN1bSA9IDA7XG4gIGxldCBjb3VudCA9IDA7XG4gIGxldCBsYXN0OiBudW1iZXIgfCBudWxsID0gbnVsbDtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBhdmVyYWdlKSB7XG4gICAgaWYgKHZhbHVlID09PSBudWxsKSBjb250aW51ZTtcbiAgICBzdW0gKz0gdmFsdWU7XG4gICAgY291bnQgKz0gMTtcbiAgICBsYXN0ID0gdmFsdWU7XG4gIH1cbiAgcmV0dXJuIHtcbiAgICBsYXN0LFxuICAgIGxlYXN0OiBsZWFzdChsb3cpLFxuICAgIG1lYW46IGNvdW50ID4gMCA/IHN1bSAvIGNvdW50IDogbnVsbCxcbiAgICBtb3N0OiBtb3N0KGhpZ2gpLFxuICB9O1xufVxuXG4vKiogUm93cyBvZiBzZXZlcmFsIGdyb3VwcyBwdXQgdG9nZXRoZXIsIG9mIHdoYXQgZWFjaCBoYXMga25vd246IHN1bXMsIGNvdW50cywgbGVhc3QgYW5kIG1vc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFRvZ2V0aGVyIHtcbiAgc2VyaWVzOiBudW1iZXI7XG4gIHN1bTogUm93cztcbiAgY291bnQ6IFJvd3M7XG4gIGxlYXN0OiBSb3dzO1xuICBtb3N0OiBSb3dzO1xufVxuXG5mdW5jdGlvbiBlYWNoKGE6IFJvd3MsIGI6IFJvd3MsIHB1dDogKHg6IG51bWJlciB8IG51bGwsIHk6IG51bWJlciB8IG51bGwpID0+IG51bWJlciB8IG51bGwpOiBSb3dzIHtcbiAgY29uc3QgdmFsdWVzID0gYS52YWx1ZXMubWFwKCh2YWx1ZSwgaW5kZXgpID0+IHB1dCh2YWx1ZSwgYi52YWx1ZXNbaW5kZXhdID8/IG51bGwpKTtcbiAgcmV0dXJuIHsgLi4uYSwgdmFsdWVzIH07XG59XG5cbi8qKiBUd28gZ3JvdXBzIGFzIG9uZS4gQm90aCBoYXZlIHRoZSBzYW1lIHJvd3MsIGFzIHRoZXkgd2VyZSBhc2tlZCBmb3Igd2l0aCB0aGUgc2FtZSBzdGVwIGFuZCBib3VuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gbWVyZ2VkKGE6IFRvZ2V0aGVyLCBiOiBUb2dldGhlcik6IFRvZ2V0aGVyIHtcbiAgY29uc3Qga25vd24gPSAocGljazogKHg6IG51bWJlciwgeTogbnVtYmVyKSA9PiBudW1iZXIpID0+ICh4OiBudW1iZXIgfCBudWxsLCB5OiBudW1iZXIgfCBudWxsKSA9PlxuICAgIHggPT09IG51bGwgPyB5IDogeSA9PT0gbnVsbCA/IHggOiBwaWNrKHgsIHkpO1xuICBjb25zdCBhZGQgPSBrbm93bigoeCwgeSkgPT4geCArIHkpO1xuICByZXR1cm4ge1xuICAgIHNlcmllczogYS5zZXJpZXMgKyBiLnNlcmllcyxcbiAgICBzdW06IGVhY2goYS5zdW0sIGIuc3VtLCBhZGQpLFxuICAgIGNvdW50OiBlYWNoKGEuY291bnQsIGIuY291bnQsIGFkZCksXG4gICAgbGVhc3Q6IGVhY2goYS5sZWFzdCwgYi5sZWFzdCwga25vd24oTWF0aC5taW4pKSxcbiAgICBtb3N0OiBlYWNoKGEubW9zdCwgYi5tb3N0LCBrbm93bihNYXRoLm1heCkpLFxuICB9O1xufVxuXG4vKiogVGhlIGF2ZXJhZ2Ugb2YgYSBncm91cCdzIGtub3duIHZhbHVlcywgcm93IGJ5IHJvdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZWFuT2YoZ3JvdXA6IFBpY2s8VG9nZXRoZXIsIFwic3VtXCIgfCBcImNvdW50XCI+KTogUm93cyB7XG4gIHJldHVybiBlYWNoKGdyb3VwLnN1bSwgZ3JvdXAuY291bnQsIChzdW0sIGNvdW50KSA9PiAoc3VtICE9PSBudWxsICYmIGNvdW50ID8gc3VtIC8gY291bnQgOiBudWxsKSk7XG59XG4iLCAiLy8gUm93cyBvZiB0aGUgaGlzdG9yeTogYXNrZWQgZm9yIGluIHN0ZXBzIHRoYXQgY2FuIGJlIGhhZCwgbm8gbW9yZSBvZiB0aGVtIHRoYW4gYSBjaGFydCBoYXMgcGl4ZWxzLFxuLy8gYW5kIGtlcHQgd2hpbGUgdGhleSBjYW5ub3QgY2hhbmdlLlxuaW1wb3J0IHsgYWRkcmVzcywgZ2V0LCBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgSGlzdG9yeSB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgdHlwZSB7IEJvdW5kcyB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgeyBtZXJnZWQsIHR5cGUgUm93cywgdHlwZSBUb2dldGhlciB9IGZyb20gXCIuL3Jvd3NcIjtcblxuLyoqIEhvdyBmYXIgYmFjayByb3dzIG9mIGEgbGVuZ3RoIGdvLCBhbmQgaG93IGxvbmcgdGhleSBhcmU6IGFuIGhvdXIsIGEgZGF5LCBhIHF1YXJ0ZXIuICovXG5jb25zdCBLRVBUOiBSZWFkb25seUFycmF5PHsgcmVhY2g6IG51bWJlcjsgc3RlcDogbnVtYmVyIH0+ID0gW1xuICB7IHJlYWNoOiAzNjAwLCBzdGVwOiAxNSB9LFxuICB7IHJlYWNoOiA4Nl80MDAsIHN0ZXA6IDMwMCB9LFxuICB7IHJlYWNoOiBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFksIHN0ZXA6IDM2MDAgfSxcbl07XG5cbi8qKiBTdGVwcyB0aGF0IGZhbGwgb24gd2hvbGUgbWludXRlcywgaG91cnMgYW5kIGRheXMuICovXG5jb25zdCBTVEVQUyA9IFsxNSwgMzAsIDYwLCAxMjAsIDMwMCwgNjAwLCA5MDAsIDE4MDAsIDM2MDAsIDcyMDAsIDEwXzgwMCwgMjFfNjAwLCA0M18yMDAsIDg2XzQwMF07XG5cbi8qKiBSb3dzIHRoYXQgbGl2ZSB2YWx1ZXMgY2FuIGJlIHB1dCBpbnRvIGFzIHRoZXkgY29tZTogZmluZXIgdGhhbiB3aGF0IGEgbG9vayBhdCB0aGUgaGlzdG9yeSBjb3N0cy4gKi9cbmV4cG9ydCBjb25zdCBMSVZFX1NURVAgPSA2MDtcblxuLyoqIFRoZSBmaW5lc3Qgc3RlcCB0aGF0IGNhbiBiZSBoYWQgYmFjayB0byBgZnJvbWAsIHdpdGggYXQgbW9zdCBgcm93c2Agcm93cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGVwRm9yKHsgZnJvbSwgdG8gfTogQm91bmRzLCBub3c6IG51bWJlciwgcm93czogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgYWdlID0gbm93IC0gZnJvbTtcbiAgLy8gQSByb3cgbW9yZSwgYXMgdGhlIHJhbmdlIG1vdmVzIG9uIHdoaWxlIGl0IGlzIGFza2VkIGZvci5cbiAgY29uc3QgYmFzZSA9IEtFUFQuZmluZCgoeyByZWFjaCwgc3RlcCB9KSA9PiBhZ2UgPD0gcmVhY2ggKyBzdGVwKT8uc3RlcCA/PyAzNjAwO1xuICBjb25zdCBmaXRzID0gU1RFUFMuZmluZChcbiAgICAoc3RlcCkgPT4gc3RlcCA+PSBiYXNlICYmIHN0ZXAgJSBiYXNlID09PSAwICYmICh0byAtIGZyb20pIC8gc3RlcCA8PSByb3dzLFxuICApO1xuICByZXR1cm4gZml0cyA/PyBNYXRoLmNlaWwoKHRvIC0gZnJvbSkgLyByb3dzIC8gODZfNDAwKSAqIDg2XzQwMDtcbn1cblxuLyoqIFRoZSBuZXh0IGNvYXJzZXIgcm93cywgZm9yIGEgc2VyaWVzIHdob3NlIGZpbmVyIG9uZXMgZG8gbm90IHJlYWNoIGJhY2sgc28gZmFyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvYXJzZXIoc3RlcDogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIEtFUFQuZmluZCgoa2VwdCkgPT4ga2VwdC5zdGVwID4gc3RlcCk/LnN0ZXA7XG59XG5cbi8qKiBXaGljaCBzZXJpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFdoaWNoIHtcbiAgZGV2aWNlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBFeGFjdCBuYW1lcy4gKi9cbiAgbWV0cmljczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKiBOYW1lcyBvZiBvbmUgcmVxdWVzdDsgdGhlIHNlcnZlciBoYXMgdGhlIHNhbWUgbGltaXQuICovXG5leHBvcnQgY29uc3QgTkFNRVNfTUFYID0gMTY7XG4vKiogRGV2aWNlcyBvZiBvbmUgcmVxdWVzdDogc29tZSAyMiBrQiBvZiBhZGRyZXNzLCBhIHRoaXJkIG9mIHdoYXQgdGhlIHNlcnZlciB0YWtlcy4gKi9cbmV4cG9ydCBjb25zdCBERVZJQ0VTX01BWCA9IDUwMDtcblxuLyoqIEEgbmFtZSBhcyBhIHBhdHRlcm4gdGhhdCBmaXRzIG5vdGhpbmcgZWxzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleGFjdGx5KG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lLnJlcGxhY2UoL1tcXFxcKj9dL2csIFwiXFxcXCQmXCIpO1xufVxuXG4vKiogQW5zd2VycyB0aGF0IGFyZSBrZXB0OiBhIGZldyBwYWdlcycgd29ydGguICovXG5jb25zdCBLRVBUX01BWCA9IDYwO1xuY29uc3Qga2VwdCA9IG5ldyBNYXA8c3RyaW5nLCB7IGFuc3dlcjogdW5rbm93bjsgdW50aWw6IG51bWJlciB9PigpO1xuXG4vKiogQW5zd2VycyBvZiByb3dzIHRoYXQgYXJlIG92ZXIgc3RheSBnb29kOyBvdGhlcnMgdW50aWwgdGhlaXIgbmV4dCByb3cuICovXG5hc3luYyBmdW5jdGlvbiByZWFkPFQ+KFxuICBxdWVyeTogUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgc3RyaW5nW10+LFxuICBzdGVwOiBudW1iZXIsXG4gIHRvOiBudW1iZXIsXG4gIHN0b3A6IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IHdoZXJlID0gYWRkcmVzcyhcIi9hcGkvdjIvaGlzdG9yeVwiLCBxdWVyeSk7XG4gIGNvbnN0IG5vdyA9IERhdGUubm93KCkgLyAxMDAwO1xuICBjb25zdCBmb3VuZCA9IGtlcHQuZ2V0KHdoZXJlKTtcbiAgaWYgKGZvdW5kICYmIGZvdW5kLnVudGlsID4gbm93KSByZXR1cm4gZm91bmQuYW5zd2VyIGFzIFQ7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGdldDxUPih3aGVyZSwgdW5kZWZpbmVkLCBzdG9wKTtcbiAga2VwdC5kZWxldGUod2hlcmUpO1xuICBrZXB0LnNldCh3aGVyZSwge1xuICAgIGFuc3dlcixcbiAgICB1bnRpbDogdG8gKyAyICogc3RlcCA8IG5vdyA/IE51bWJlci5QT1NJVElWRV9JTkZJTklUWSA6IG5vdyArIE1hdGgubWluKHN0ZXAsIDYwKSAvIDIsXG4gIH0pO1xuICBjb25zdCBvbGRlc3QgPSBrZXB0LmtleXMoKS5uZXh0KCkudmFsdWU7XG4gIGlmIChrZXB0LnNpemUgPiBLRVBUX01BWCAmJiBvbGRlc3QgIT09IHVuZGVmaW5lZCkga2VwdC5kZWxldGUob2xkZXN0KTtcbiAgcmV0dXJuIGFuc3dlcjtcbn1cblxuLyoqIEFza3MgaW4gYHN0ZXBgLCBhbmQgaW4gY29hcnNlciBvbmVzIHdoZXJlIHRoZSBzZXJ2ZXIgaGFzIG5vIHJvd3Mgc28gZmluZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIHN0ZXBwaW5nPFQ+KHN0ZXA6IG51bWJlciwgYXNrOiAoc3RlcDogbnVtYmVyKSA9PiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGFzayhzdGVwKTtcbiAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgIGNvbnN0IG5leHQgPSBjb2Fyc2VyKHN0ZXApO1xuICAgIGlmIChwcm9ibGVtIGluc3RhbmNlb2YgUHJvYmxlbSAmJiBwcm9ibGVtLnN0YXR1cyA9PT0gNDAwICYmIG5leHQpXG4gICAgICByZXR1cm4gc3RlcHBpbmcoTWF0aC5tYXgobmV4dCwgTWF0aC5jZWlsKHN0ZXAgLyBuZXh0KSAqIG5leHQpLCBhc2spO1xuICAgIHRocm93IHByb2JsZW07XG4gIH1cbn1cblxuLyoqIFdob2xlIHJvd3MsIHNvIHRoYXQgY2hhcnRzIHRoYXQgYXJlIGRyYXduIHdpdGhpbiBvbmUgcm93IGFzayB0aGUgc2FtZTsgbm9uZSB0aGF0IGhhcyBqdXN0IGdvbmUuICovXG5mdW5jdGlvbiB3aG9sZSh7IGZyb20sIHRvIH06IEJvdW5kcywgc3RlcDogbnVtYmVyKTogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB7XG4gIGNvbnN0IHJlYWNoID0gS0VQVC5maWx0ZXIoKGtlcHQpID0+IGtlcHQuc3RlcCA8PSBzdGVwKS5hdCgtMSk/LnJlYWNoID8/IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgY29uc3QgZmlyc3QgPSBNYXRoLmZsb29yKGZyb20gLyBzdGVwKSAqIHN0ZXA7XG4gIGNvbnN0IGdvbmUgPSBmaXJzdCA8IERhdGUubm93KCkgLyAxMDAwIC0gcmVhY2g7XG4gIHJldHVybiB7IGZyb206IGdvbmUgPyBmaXJzdCArIHN0ZXAgOiBmaXJzdCwgdG86IE1hdGguY2VpbCh0byAvIHN0ZXApICogc3RlcCwgc3RlcCB9O1xufVxuXG4vKiogQSBzZXJpZXMgd2l0aCBpdHMgcm93cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZSB7XG4gIGRldmljZTogc3RyaW5nO1xuICBtZXRyaWM6IHN0cmluZztcbiAgcm93czogUm93cztcbn1cblxuLyoqIFJvd3Mgb2Ygc2VyaWVzLCBlYWNoIGJ5IGl0c2VsZi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsaW5lcyhcbiAgeyBkZXZpY2VzLCBtZXRyaWNzIH06IFdoaWNoLFxuICBjZjogXCJBVkVSQUdFXCIgfCBcIk1JTlwiIHwgXCJNQVhcIixcbiAgYm91bmRzOiBCb3VuZHMsXG4gIHN0ZXA6IG51bWJlcixcbiAgc3RvcDogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPExpbmVbXT4ge1xuICBjb25zdCBwYXJ0cyA9IGRldmljZXMubGVuZ3RoID4gMCA/IGNodW5rcyhkZXZpY2VzLCBERVZJQ0VTX01BWCkgOiBbW11dO1xuICBjb25zdCBhbnN3ZXJzID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgcGFydHMubWFwKChkZXZpY2UpID0+XG4gICAgICBzdGVwcGluZyhzdGVwLCAoc3RlcCkgPT5cbiAgICAgICAgcmVhZDxIaXN0b3J5PihcbiAgICAgICAgICB7IGRldmljZSwgbWV0cmljOiBtZXRyaWNzLm1hcChleGFjdGx5KSwgY2YsIC4uLndob2xlKGJvdW5kcywgc3RlcCkgfSxcbiAgICAgICAgICBzdGVwLFxuICAgICAgICAgIGJvdW5kcy50byxcbiAgICAgICAgICBzdG9wLFxuICAgICAgICApLFxuICAgICAgKSxcbiAgICApLFxuICApO1xuICByZXR1cm4gYW5zd2Vycy5mbGF0KCkubWFwKCh7IGRldmljZSwgbWV0cmljLCBzdGVwLCBzdGFydCwgdmFsdWVzIH0pID0+ICh7XG4gICAgZGV2aWNlLFxuICAgIG1ldHJpYyxcbiAgICByb3dzOiB7IHN0ZXAsIHN0YXJ0LCB2YWx1ZXMgfSxcbiAgfSkpO1xufVxuXG5pbnRlcmZhY2UgQWdncmVnYXRlZCB7XG4gIG1ldHJpYz86IHN0cmluZztcbiAgc3RlcDogbnVtYmVyO1xuICBzdGFydDogbnVtYmVyO1xuICBzZXJpZXM6IG51bWJlcjtcbiAgc3VtOiBBcnJheTxudW1iZXIgfCBudWxsPjtcbiAgY291bnQ6IG51bWJlcltdO1xuICBtaW46IEFycmF5PG51bWJlciB8IG51bGw+O1xuICBtYXg6IEFycmF5PG51bWJlciB8IG51bGw+O1xufVxuXG4vKiogUm93cyBvZiBtYW55IGRldmljZXMgcHV0IHRvZ2V0aGVyLCBieSBtZXRyaWMuIE5vIG1ldHJpY3Mgc3RhbmRzIGZvciBhbGwuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gdG9nZXRoZXIoXG4gIHsgZGV2aWNlcywgbWV0cmljcyB9OiBXaGljaCxcbiAgYm91bmRzOiBCb3VuZHMsXG4gIHN0ZXA6IG51bWJlcixcbiAgc3RvcDogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPE1hcDxzdHJpbmcsIFRvZ2V0aGVyPj4ge1xuICBjb25zdCBmb3VuZCA9IG5ldyBNYXA8c3RyaW5nLCBUb2dldGhlcj4oKTtcbiAgaWYgKGRldmljZXMubGVuZ3RoID09PSAwKSByZXR1cm4gZm91bmQ7XG4gIGNvbnN0IGFuc3dlcnMgPSBhd2FpdCBQcm9taXNlLmFsbChcbiAgICBjaHVua3MoZGV2aWNlcywgREVWSUNFU19NQVgpLm1hcCgoZGV2aWNlKSA9PlxuICAgICAgc3RlcHBpbmcoc3RlcCwgKHN0ZXApID0+XG4gICAgICAgIHJlYWQ8QWdncmVnYXRlZFtdPihcbiAgICAgICAgICB7XG4gICAgICAgICAgICBkZXZpY2UsXG4gICAgICAgICAgICBtZXRyaWM6IG1ldHJpY3MubWFwKGV4YWN0bHkpLFxuICAgICAgICAgICAgYWdncmVnYXRlOiBbXCJzdW1cIiwgXCJjb3VudFwiLCBcIm1pblwiLCBcIm1heFwiXSxcbiAgICAgICAgICAgIGJ5OiBcIm1ldHJpY1wiLFxuICAgICAgICAgICAgLi4ud2hvbGUoYm91bmRzLCBzdGVwKSxcbiAgICAgICAgICB9LFxuICAgICAgICAgIHN0ZXAsXG4gICAgICAgICAgYm91bmRzLnRvLFxuICAgICAgICAgIHN0b3AsXG4gICAgICAgICksXG4gICAgICApLFxuICAgICksXG4gICk7XG4gIGZvciAoY29uc3Qgb25lIG9mIGFuc3dlcnMuZmxhdCgpKSB7XG4gICAgY29uc3Qgcm93cyA9ICh2YWx1ZXM6IEFycmF5PG51bWJlciB8IG51bGw+KTogUm93cyA9PiAoe1xuICAgICAgc3RlcDogb25lLnN0ZXAsXG4gICAgICBzdGFydDogb25lLnN0YXJ0LFxuICAgICAgdmFsdWVzLFxuICAgIH0pO1xuICAgIGNvbnN0IGdyb3VwOiBUb2dldGhlciA9IHtcbiAgICAgIHNlcmllczogb25lLnNlcmllcyxcbiAgICAgIHN1bTogcm93cyhvbmUuc3VtKSxcbiAgICAgIGNvdW50OiByb3dzKG9uZS5jb3VudCksXG4gICAgICBsZWFzdDogcm93cyhvbmUubWluKSxcbiAgICAgIG1vc3Q6IHJvd3Mob25lLm1heCksXG4gICAgfTtcbiAgICBjb25zdCBuYW1lID0gb25lLm1ldHJpYyA/PyBcIlwiO1xuICAgIGNvbnN0IGJlZm9yZSA9IGZvdW5kLmdldChuYW1lKTtcbiAgICBmb3VuZC5zZXQobmFtZSwgYmVmb3JlID8gbWVyZ2VkKGJlZm9yZSwgZ3JvdXApIDogZ3JvdXApO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFBhcnRzIG9mIGF0IG1vc3QgYHNpemVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNodW5rczxUPihhbGw6IHJlYWRvbmx5IFRbXSwgc2l6ZTogbnVtYmVyKTogVFtdW10ge1xuICBjb25zdCBwYXJ0czogVFtdW10gPSBbXTtcbiAgZm9yIChsZXQgZnJvbSA9IDA7IGZyb20gPCBhbGwubGVuZ3RoOyBmcm9tICs9IHNpemUpIHBhcnRzLnB1c2goYWxsLnNsaWNlKGZyb20sIGZyb20gKyBzaXplKSk7XG4gIHJldHVybiBwYXJ0cztcbn1cbiIsICIvLyBXaGljaCBtZXRyaWNzIHRoZXJlIGFyZSwgYW5kIGhvdyB0aGV5IGFyZSBncm91cGVkLlxuaW1wb3J0IHsgYWRkcmVzcywgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgQ3VycmVudFZhbHVlcyB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBjb21wYXJlTmFtZXMgfSBmcm9tIFwiLi4vbW9kZWwvc2l0ZVwiO1xuXG4vKiogQSBtZXRyaWMgb2YgYSBkZXZpY2U6IHdoYXQgaXQgaXMgbm93LCB3aGVyZSBpdCBpcyByZXBvcnRlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWV0cmljIHtcbiAgbmFtZTogc3RyaW5nO1xuICB1bml0czogc3RyaW5nO1xuICAvKiogSXRzIG5ld2VzdCBudW1iZXI7IHVuZGVmaW5lZCB3aGVyZSBpdCBoYXMgbm9uZSBub3cuICovXG4gIHZhbHVlOiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBNZXRyaWNzIG9mIGEgZGV2aWNlOiBudW1iZXJzLCB3aGljaCBoYXZlIGNoYXJ0cywgYW5kIHRleHRzLCB3aGljaCBoYXZlIG5vbmUuICovXG5leHBvcnQgaW50ZXJmYWNlIE1ldHJpY3Mge1xuICBudW1iZXJzOiBNZXRyaWNbXTtcbiAgdGV4dHM6IEFycmF5PHsgbmFtZTogc3RyaW5nOyB0ZXh0OiBzdHJpbmcgfT47XG59XG5cbi8qKiBUaGUgbWV0cmljcyBvZiBhIGRldmljZTogd2hhdCBpcyByZXBvcnRlZCBub3csIGFuZCB3aGF0IGhhcyBiZWVuLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG1ldHJpY3NPZihkZXZpY2U6IHN0cmluZywgc3RvcD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxNZXRyaWNzPiB7XG4gIGNvbnN0IFtjdXJyZW50LCBiZWZvcmVdID0gYXdhaXQgUHJvbWlzZS5hbGwoW1xuICAgIGdldDxDdXJyZW50VmFsdWVzPihhZGRyZXNzKFwiL2FwaS92Mi9jdXJyZW50XCIsIHsgZGV2aWNlIH0pLCB1bmRlZmluZWQsIHN0b3ApLFxuICAgIGdldDxBcnJheTx7IGlkOiBzdHJpbmcgfT4+KFxuICAgICAgYC9tcmQvZGV2aWNlcy8ke2VuY29kZVVSSUNvbXBvbmVudChkZXZpY2UpfS9tZXRyaWNzL2hpc3RvcmljYCxcbiAgICAgIHVuZGVmaW5lZCxcbiAgICAgIHN0b3AsXG4gICAgKSxcbiAgXSk7XG4gIGNvbnN0IG51bWJlcnMgPSBuZXcgTWFwPHN0cmluZywgTWV0cmljPigpO1xuICBjb25zdCB0ZXh0czogTWV0cmljc1tcInRleHRzXCJdID0gW107XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGJlZm9yZSkgbnVtYmVycy5zZXQoaWQsIHsgbmFtZTogaWQsIHVuaXRzOiBcIlwiLCB2YWx1ZTogdW5kZWZpbmVkIH0pO1xuICBmb3IgKGNvbnN0IHsgbWV0cmljLCB2YWx1ZSwgdW5pdHMgfSBvZiBjdXJyZW50KSB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIikgbnVtYmVycy5zZXQobWV0cmljLCB7IG5hbWU6IG1ldHJpYywgdW5pdHMsIHZhbHVlIH0pO1xuICAgIGVsc2Uge1xuICAgICAgbnVtYmVycy5kZWxldGUobWV0cmljKTtcbiAgICAgIHRleHRzLnB1c2goeyBuYW1lOiBtZXRyaWMsIHRleHQ6IFN0cmluZyh2YWx1ZSkgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7IG51bWJlcnM6IHNvcnRlZChbLi4ubnVtYmVycy52YWx1ZXMoKV0pLCB0ZXh0cyB9O1xufVxuXG5mdW5jdGlvbiBzb3J0ZWQoYWxsOiBNZXRyaWNbXSk6IE1ldHJpY1tdIHtcbiAgcmV0dXJuIGFsbC5zb3J0KChhLCBiKSA9PiBjb21wYXJlTmFtZXMoYS5uYW1lLCBiLm5hbWUpKTtcbn1cblxuLyoqIE1ldHJpY3Mgd2l0aCB0aGUgc2FtZSBmaXJzdCBwYXJ0IG9mIHRoZWlyIG5hbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIEdyb3VwIHtcbiAgbmFtZTogc3RyaW5nO1xuICBtZXRyaWNzOiBNZXRyaWNbXTtcbn1cblxuLyoqIFRoZSBmaXJzdCBwYXJ0IG9mIGEgbmFtZTogdXAgdG8gaXRzIGZpcnN0IGRvdCwgb3Igd2hhdCBpcyBpbiBicmFjZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZmlyc3RQYXJ0KG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiAvXlteLns6L10rLy5leGVjKG5hbWUpPy5bMF0gPz8gbmFtZTtcbn1cblxuLyoqIE1ldHJpY3MgYnkgdGhlIGZpcnN0IHBhcnQgb2YgdGhlaXIgbmFtZXM7IHRob3NlIHRoYXQgYXJlIGFsb25lIHRoZXJlIGNvbWUgbGFzdCwgdG9nZXRoZXIuICovXG5leHBvcnQgZnVuY3Rpb24gZ3JvdXBlZChhbGw6IHJlYWRvbmx5IE1ldHJpY1tdLCB3b3JkOiBzdHJpbmcpOiBHcm91cFtdIHtcbiAgY29uc3Qgd29yZHMgPSB3b3JkLnRvTG93ZXJDYXNlKCkuc3BsaXQoL1xccysvKS5maWx0ZXIoQm9vbGVhbik7XG4gIGNvbnN0IGdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBNZXRyaWNbXT4oKTtcbiAgZm9yIChjb25zdCBtZXRyaWMgb2YgYWxsKSB7XG4gICAgY29uc3QgbmFtZSA9IG1ldHJpYy5uYW1lLnRvTG93ZXJDYXNlKCk7XG4gICAgaWYgKCF3b3Jkcy5ldmVyeSgocGFydCkgPT4gbmFtZS5pbmNsdWRlcyhwYXJ0KSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBhcnQgPSBmaXJzdFBhcnQobWV0cmljLm5hbWUpO1xuICAgIGdyb3Vwcy5zZXQocGFydCwgWy4uLihncm91cHMuZ2V0KHBhcnQpID8/IFtdKSwgbWV0cmljXSk7XG4gIH1cbiAgY29uc3QgYWxvbmUgPSBbLi4uZ3JvdXBzLnZhbHVlcygpXS5maWx0ZXIoKG1ldHJpY3MpID0+IG1ldHJpY3MubGVuZ3RoID09PSAxKS5mbGF0KCk7XG4gIGNvbnN0IHNldmVyYWwgPSBbLi4uZ3JvdXBzXS5maWx0ZXIoKFssIG1ldHJpY3NdKSA9PiBtZXRyaWNzLmxlbmd0aCA+IDEpO1xuICBjb25zdCBmb3VuZCA9IHNldmVyYWwubWFwKChbbmFtZSwgbWV0cmljc10pID0+ICh7IG5hbWUsIG1ldHJpY3MgfSkpO1xuICByZXR1cm4gYWxvbmUubGVuZ3RoID4gMCA/IFsuLi5mb3VuZCwgeyBuYW1lOiBcIlwiLCBtZXRyaWNzOiBhbG9uZSB9XSA6IGZvdW5kO1xufVxuIiwgIi8vIEEgY2hhcnQgYXMgc21hbGwgYXMgYSBzdGFtcDogZHJhd24gYnkgaGFuZCBvbiBhIGNhbnZhcywgYXMgZG96ZW5zIG9mIHRoZW0gc3RhbmQgb24gYSBwYWdlLCBhbmQgb25seVxuLy8gd2hpbGUgdGhleSBjYW4gYmUgc2Vlbi5cbmltcG9ydCB7IHVzZVNpZ25hbCwgdXNlU2lnbmFsRWZmZWN0IH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBpc0RhcmsgfSBmcm9tIFwiLi4vc2hlbGwvdGhlbWVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IGNyb3NzaGFpciB9IGZyb20gXCIuL2Nsb2NrXCI7XG5pbXBvcnQgeyBjb2xvdXJzLCBmYWludCwgc2VyaWVzUHJvcGVydHkgfSBmcm9tIFwiLi9jb2xvdXJzXCI7XG5pbXBvcnQgdHlwZSB7IEJvdW5kcyB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgeyB0eXBlIFJvd3MsIHN1bW1hcnkgfSBmcm9tIFwiLi9yb3dzXCI7XG5pbXBvcnQgeyBheGlzLCB0b2xkIH0gZnJvbSBcIi4vc2NhbGVcIjtcbmltcG9ydCB7IG1vbWVudFRleHQgfSBmcm9tIFwiLi90aW1lc1wiO1xuXG4vKiogQ2FsbHMgYHNlZW5gIHdoZW4gdGhlIGVsZW1lbnQgY29tZXMgbmVhciB0aGUgd2luZG93LCBhbmQgd2hlbiBpdCBnb2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZVNlZW4oc2VlbjogKG5vdzogYm9vbGVhbikgPT4gdm9pZCkge1xuICBjb25zdCBib3ggPSB1c2VSZWY8SFRNTERpdkVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCB0ZWxsID0gdXNlUmVmKHNlZW4pO1xuICB0ZWxsLmN1cnJlbnQgPSBzZWVuO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBib3guY3VycmVudDtcbiAgICBpZiAoIWVsZW1lbnQpIHJldHVybjtcbiAgICBjb25zdCB3YXRjaCA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcihcbiAgICAgIChlbnRyaWVzKSA9PiB0ZWxsLmN1cnJlbnQoZW50cmllcy5zb21lKChlbnRyeSkgPT4gZW50cnkuaXNJbnRlcnNlY3RpbmcpKSxcbiAgICAgIHsgcm9vdE1hcmdpbjogXCIyMDBweFwiIH0sXG4gICAgKTtcbiAgICB3YXRjaC5vYnNlcnZlKGVsZW1lbnQpO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICB3YXRjaC5kaXNjb25uZWN0KCk7XG4gICAgICB0ZWxsLmN1cnJlbnQoZmFsc2UpO1xuICAgIH07XG4gIH0sIFtdKTtcbiAgcmV0dXJuIGJveDtcbn1cblxuZnVuY3Rpb24gZHJhdyhcbiAgY2FudmFzOiBIVE1MQ2FudmFzRWxlbWVudCxcbiAgcm93czogUm93cyxcbiAgeyBmcm9tLCB0byB9OiBCb3VuZHMsXG4gIHVuaXRzOiBzdHJpbmcsXG4gIGVuZHM6IFtudW1iZXIsIG51bWJlcl0gfCB1bmRlZmluZWQsXG4pOiB2b2lkIHtcbiAgY29uc3QgcmF0aW8gPSBkZXZpY2VQaXhlbFJhdGlvO1xuICBjb25zdCB3aWR0aCA9IGNhbnZhcy5jbGllbnRXaWR0aDtcbiAgY29uc3QgaGVpZ2h0ID0gY2FudmFzLmNsaWVudEhlaWdodDtcbiAgY2FudmFzLndpZHRoID0gTWF0aC5yb3VuZCh3aWR0aCAqIHJhdGlvKTtcbiAgY2FudmFzLmhlaWdodCA9IE1hdGgucm91bmQoaGVpZ2h0ICogcmF0aW8pO1xuICBjb25zdCBwZW4gPSBjYW52YXMuZ2V0Q29udGV4dChcIjJkXCIpO1xuICBjb25zdCBrbm93biA9IHN1bW1hcnkocm93cy52YWx1ZXMpO1xuICBpZiAoIXBlbiB8fCBrbm93bi5sZWFzdCA9PT0gbnVsbCB8fCBrbm93bi5tb3N0ID09PSBudWxsKSByZXR1cm47XG4gIGNvbnN0IHRoZW1lID0gY29sb3VycyhjYW52YXMucGFyZW50RWxlbWVudCA/PyBjYW52YXMsIFtzZXJpZXNQcm9wZXJ0eSgwKSwgXCItLWxpbmVcIl0pO1xuICBjb25zdCBbbG93LCBoaWdoXSA9IGVuZHMgPz8gYXhpcyhrbm93bi5sZWFzdCwga25vd24ubW9zdCwgdW5pdHMpO1xuICBjb25zdCB4ID0gKHJvdzogbnVtYmVyKSA9PlxuICAgICgoTWF0aC5taW4ocm93cy5zdGFydCArIChyb3cgKyAxKSAqIHJvd3Muc3RlcCwgdG8pIC0gZnJvbSkgLyAodG8gLSBmcm9tKSkgKiB3aWR0aDtcbiAgY29uc3QgeSA9ICh2YWx1ZTogbnVtYmVyKSA9PiBoZWlnaHQgLSAxLjUgLSAoKHZhbHVlIC0gbG93KSAvIChoaWdoIC0gbG93KSkgKiAoaGVpZ2h0IC0gNCk7XG4gIHBlbi5zY2FsZShyYXRpbywgcmF0aW8pO1xuICBwZW4uZmlsbFN0eWxlID0gdGhlbWVbXCItLWxpbmVcIl0hO1xuICBwZW4uZmlsbFJlY3QoMCwgaGVpZ2h0IC0gMSwgd2lkdGgsIDEpO1xuICBjb25zdCBsaW5lID0gbmV3IFBhdGgyRCgpO1xuICBjb25zdCBhcmVhID0gbmV3IFBhdGgyRCgpO1xuICBsZXQgZmlyc3Q6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgY29uc3QgY2xvc2UgPSAocm93OiBudW1iZXIpID0+IHtcbiAgICBpZiAoZmlyc3QgPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgIGFyZWEubGluZVRvKHgocm93KSwgaGVpZ2h0IC0gMSk7XG4gICAgYXJlYS5saW5lVG8oeChmaXJzdCksIGhlaWdodCAtIDEpO1xuICAgIGFyZWEuY2xvc2VQYXRoKCk7XG4gICAgLy8gQSByb3cgdGhhdCBzdGFuZHMgYWxvbmUgaXMgYSBkb3QuXG4gICAgaWYgKGZpcnN0ID09PSByb3cpIGxpbmUuYXJjKHgocm93KSwgeShyb3dzLnZhbHVlc1tyb3ddISksIDEsIDAsIDcpO1xuICAgIGZpcnN0ID0gdW5kZWZpbmVkO1xuICB9O1xuICBmb3IgKGNvbnN0IFtyb3csIHZhbHVlXSBvZiByb3dzLnZhbHVlcy5lbnRyaWVzKCkpIHtcbiAgICBpZiAodmFsdWUgPT09IG51bGwgfHwgcm93cy5zdGFydCArIChyb3cgKyAxKSAqIHJvd3Muc3RlcCA8IGZyb20pIGNsb3NlKHJvdyAtIDEpO1xuICAgIGVsc2UgaWYgKGZpcnN0ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGZpcnN0ID0gcm93O1xuICAgICAgbGluZS5tb3ZlVG8oeChyb3cpLCB5KHZhbHVlKSk7XG4gICAgICBhcmVhLm1vdmVUbyh4KHJvdyksIHkodmFsdWUpKTtcbiAgICB9IGVsc2Uge1xuICAgICAgbGluZS5saW5lVG8oeChyb3cpLCB5KHZhbHVlKSk7XG4gICAgICBhcmVhLmxpbmVUbyh4KHJvdyksIHkodmFsdWUpKTtcbiAgICB9XG4gIH1cbiAgY2xvc2Uocm93cy52YWx1ZXMubGVuZ3RoIC0gMSk7XG4gIGNvbnN0IGNvbG91ciA9IHRoZW1lW3Nlcmllc1Byb3BlcnR5KDApXSE7XG4gIHBlbi5maWxsU3R5bGUgPSBmYWludChjb2xvdXIsIDAuMTIpO1xuICBwZW4uZmlsbChhcmVhKTtcbiAgcGVuLnN0cm9rZVN0eWxlID0gY29sb3VyO1xuICBwZW4ubGluZVdpZHRoID0gMS4zO1xuICBwZW4ubGluZUpvaW4gPSBcInJvdW5kXCI7XG4gIHBlbi5zdHJva2UobGluZSk7XG59XG5cbi8qKiBUaGUgZHJhd2luZyBhbG9uZSwgZm9yIGEgY2VsbCBvZiBhIHRhYmxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFNwYXJrKHtcbiAgcm93cyxcbiAgYm91bmRzLFxuICB1bml0cyxcbiAgZW5kcyxcbn06IHtcbiAgcm93czogUm93cztcbiAgYm91bmRzOiBCb3VuZHM7XG4gIHVuaXRzOiBzdHJpbmc7XG4gIC8qKiBUaGUgZW5kcyBvZiB0aGUgYXhpcywgd2hlcmUgc2V2ZXJhbCBkcmF3aW5ncyBzaGFyZSBvbmUuICovXG4gIGVuZHM/OiBbbnVtYmVyLCBudW1iZXJdO1xufSkge1xuICBjb25zdCBjYW52YXMgPSB1c2VSZWY8SFRNTENhbnZhc0VsZW1lbnQ+KG51bGwpO1xuICBjb25zdCB3aWR0aCA9IHVzZVNpZ25hbCgwKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gY2FudmFzLmN1cnJlbnQ7XG4gICAgaWYgKCFlbGVtZW50KSByZXR1cm47XG4gICAgY29uc3Qgd2F0Y2ggPSBuZXcgUmVzaXplT2JzZXJ2ZXIoKCkgPT4ge1xuICAgICAgd2lkdGgudmFsdWUgPSBlbGVtZW50LmNsaWVudFdpZHRoO1xuICAgIH0pO1xuICAgIHdhdGNoLm9ic2VydmUoZWxlbWVudCk7XG4gICAgcmV0dXJuICgpID0+IHdhdGNoLmRpc2Nvbm5lY3QoKTtcbiAgfSwgW10pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGlmIChjYW52YXMuY3VycmVudCAmJiB3aWR0aC52YWx1ZSA+IDApIGRyYXcoY2FudmFzLmN1cnJlbnQsIHJvd3MsIGJvdW5kcywgdW5pdHMsIGVuZHMpO1xuICB9LCBbcm93cywgYm91bmRzLCB1bml0cywgZW5kcz8uam9pbigpLCB3aWR0aC52YWx1ZSwgaXNEYXJrKCldKTtcbiAgcmV0dXJuIChcbiAgICA8c3BhbiBjbGFzcz1cInNwYXJrXCIgYXJpYS1oaWRkZW49XCJ0cnVlXCI+XG4gICAgICA8Y2FudmFzIHJlZj17Y2FudmFzfSAvPlxuICAgIDwvc3Bhbj5cbiAgKTtcbn1cblxuLyoqIEEgbWV0cmljIGFzIGEgc21hbGwgY2hhcnQgdGhhdCBsZWFkcyB0byB0aGUgbGFyZ2Ugb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFNtYWxsKHtcbiAgbmFtZSxcbiAgbGFiZWwsXG4gIHVuaXRzLFxuICB2YWx1ZSxcbiAgcm93cyxcbiAgbG9hZGVkLFxuICBib3VuZHMsXG4gIGNob3NlbixcbiAgaHJlZixcbiAgb25TZWVuLFxufToge1xuICBuYW1lOiBzdHJpbmc7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIHVuaXRzOiBzdHJpbmc7XG4gIC8qKiBXaGF0IGl0IGlzIG5vdywgd2hlcmUgdGhhdCBpcyBrbm93bi4gKi9cbiAgdmFsdWU6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcm93czogUm93cyB8IHVuZGVmaW5lZDtcbiAgbG9hZGVkOiBib29sZWFuO1xuICBib3VuZHM6IEJvdW5kcztcbiAgY2hvc2VuOiBib29sZWFuO1xuICBocmVmOiBzdHJpbmc7XG4gIG9uU2VlbjogKG5vdzogYm9vbGVhbikgPT4gdm9pZDtcbn0pIHtcbiAgY29uc3QgYm94ID0gdXNlU2VlbihvblNlZW4pO1xuICBjb25zdCBsaW5lID0gdXNlUmVmPEhUTUxTcGFuRWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IHBvaW50ZWQgPSB1c2VTaWduYWw8c3RyaW5nIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBrbm93biA9IHJvd3MgPyBzdW1tYXJ5KHJvd3MudmFsdWVzKSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgYXJlYSA9IHVzZVJlZih7IHJvd3MsIGJvdW5kcyB9KTtcbiAgYXJlYS5jdXJyZW50ID0geyByb3dzLCBib3VuZHMgfTtcbiAgdXNlU2lnbmFsRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0aW1lID0gY3Jvc3NoYWlyLnZhbHVlO1xuICAgIGNvbnN0IHsgcm93cywgYm91bmRzIH0gPSBhcmVhLmN1cnJlbnQ7XG4gICAgY29uc3QgcGFydCA9IHRpbWUgPT09IHVuZGVmaW5lZCA/IC0xIDogKHRpbWUgLSBib3VuZHMuZnJvbSkgLyAoYm91bmRzLnRvIC0gYm91bmRzLmZyb20pO1xuICAgIGNvbnN0IGluc2lkZSA9IHBhcnQgPj0gMCAmJiBwYXJ0IDw9IDE7XG4gICAgaWYgKGxpbmUuY3VycmVudCkgbGluZS5jdXJyZW50LnN0eWxlLmxlZnQgPSBpbnNpZGUgPyBgJHtwYXJ0ICogMTAwfSVgIDogXCItOXB4XCI7XG4gICAgY29uc3Qgcm93ID0gcm93cyAmJiB0aW1lICE9PSB1bmRlZmluZWQgPyBNYXRoLmNlaWwoKHRpbWUgLSByb3dzLnN0YXJ0KSAvIHJvd3Muc3RlcCkgLSAxIDogLTE7XG4gICAgcG9pbnRlZC52YWx1ZSA9IGluc2lkZSAmJiByb3dzID8gdG9sZChyb3dzLnZhbHVlc1tyb3ddLCB1bml0cykgOiB1bmRlZmluZWQ7XG4gIH0pO1xuICBjb25zdCBtb3ZlID0gKGV2ZW50OiBQb2ludGVyRXZlbnQpID0+IHtcbiAgICBjb25zdCB7IGxlZnQsIHdpZHRoIH0gPSAoZXZlbnQuY3VycmVudFRhcmdldCBhcyBIVE1MRWxlbWVudCkuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gICAgY29uc3QgeyBmcm9tLCB0byB9ID0gYXJlYS5jdXJyZW50LmJvdW5kcztcbiAgICBjcm9zc2hhaXIudmFsdWUgPSBmcm9tICsgKChldmVudC5jbGllbnRYIC0gbGVmdCkgLyB3aWR0aCkgKiAodG8gLSBmcm9tKTtcbiAgfTtcbiAgY29uc3QgbGFzdCA9IHZhbHVlID8/IGtub3duPy5sYXN0O1xuICByZXR1cm4gKFxuICAgIDxkaXYgcmVmPXtib3h9IGNsYXNzPVwic21hbGxcIj5cbiAgICAgIDxhIGhyZWY9e2hyZWZ9IGFyaWEtY3VycmVudD17Y2hvc2VuID8gXCJ0cnVlXCIgOiB1bmRlZmluZWR9IHRpdGxlPXtuYW1lfT5cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJzbWFsbC1oZWFkXCI+XG4gICAgICAgICAgPHNwYW4gY2xhc3M9XCJzbWFsbC1uYW1lXCI+e2xhYmVsfTwvc3Bhbj5cbiAgICAgICAgICA8Yj57cG9pbnRlZC52YWx1ZSA/PyB0b2xkKGxhc3QsIHVuaXRzKX08L2I+XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgICAgPHNwYW5cbiAgICAgICAgICBjbGFzcz1cInNtYWxsLXBsb3RcIlxuICAgICAgICAgIG9uUG9pbnRlck1vdmU9e21vdmV9XG4gICAgICAgICAgb25Qb2ludGVyTGVhdmU9eygpID0+IHtcbiAgICAgICAgICAgIGNyb3NzaGFpci52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgICB9fVxuICAgICAgICA+XG4gICAgICAgICAge3Jvd3MgJiYga25vd24/Lmxhc3QgIT09IG51bGwgPyAoXG4gICAgICAgICAgICA8U3Bhcmsgcm93cz17cm93c30gYm91bmRzPXtib3VuZHN9IHVuaXRzPXt1bml0c30gLz5cbiAgICAgICAgICApIDogKFxuICAgICAgICAgICAgbG9hZGVkICYmIDxzcGFuIGNsYXNzPVwic21hbGwtbm90aGluZ1wiPnt0LmNoYXJ0cy5ub3RoaW5nU2hvcnR9PC9zcGFuPlxuICAgICAgICAgICl9XG4gICAgICAgICAgPHNwYW4gcmVmPXtsaW5lfSBjbGFzcz1cInNtYWxsLWxpbmVcIiAvPlxuICAgICAgICA8L3NwYW4+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwidW5zZWVuXCI+XG4gICAgICAgICAge2tub3duICYmIGtub3duLmxhc3QgIT09IG51bGxcbiAgICAgICAgICAgID8gdC5jaGFydHMuc3Bva2VuKFxuICAgICAgICAgICAgICAgIHRvbGQoa25vd24ubGVhc3QsIHVuaXRzKSxcbiAgICAgICAgICAgICAgICB0b2xkKGtub3duLm1lYW4sIHVuaXRzKSxcbiAgICAgICAgICAgICAgICB0b2xkKGtub3duLm1vc3QsIHVuaXRzKSxcbiAgICAgICAgICAgICAgKVxuICAgICAgICAgICAgOiBcIlwifVxuICAgICAgICAgIHtyb3dzID8gbW9tZW50VGV4dChib3VuZHMudG8sIDYwKSA6IFwiXCJ9XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgIDwvYT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBBbGwgbWV0cmljcyBvZiBzb21ldGhpbmcgYXMgc21hbGwgY2hhcnRzLCBieSB0aGUgZmlyc3QgcGFydCBvZiB0aGVpciBuYW1lcy5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBjb3VudCB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyBxdWVyeSwgc2V0UXVlcnkgfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFNlYXJjaCB9IGZyb20gXCIuLi91aS9GaWx0ZXJzXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IGJvdW5kcywgY2xvY2ssIHJhbmdlS2V5LCB0dXJuIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IGNodW5rcywgTkFNRVNfTUFYLCBzdGVwRm9yIH0gZnJvbSBcIi4vaGlzdG9yeVwiO1xuaW1wb3J0IHsgZmlyc3RQYXJ0LCBncm91cGVkLCB0eXBlIE1ldHJpYyB9IGZyb20gXCIuL25hbWVzXCI7XG5pbXBvcnQgeyB0eXBlIEJvdW5kcywgZm9sbG93aW5nIH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IGpvaW5lZCwgdHlwZSBSb3dzLCBzaW5jZSB9IGZyb20gXCIuL3Jvd3NcIjtcbmltcG9ydCB7IFNtYWxsIH0gZnJvbSBcIi4vU21hbGxcIjtcblxuLyoqIFJlYWRzIHJvd3Mgb2Ygc29tZSBtZXRyaWNzOiBhdCBtb3N0IDE2LCBhcyBtYW55IGFzIG9uZSByZXF1ZXN0IG1heSBuYW1lLiAqL1xuZXhwb3J0IHR5cGUgTG9hZFJvd3MgPSAoXG4gIG1ldHJpY3M6IHN0cmluZ1tdLFxuICBib3VuZHM6IEJvdW5kcyxcbiAgc3RlcDogbnVtYmVyLFxuICBzdG9wOiBBYm9ydFNpZ25hbCxcbikgPT4gUHJvbWlzZTxNYXA8c3RyaW5nLCBSb3dzPj47XG5cbi8qKiBSb3dzIG9mIGEgc21hbGwgY2hhcnQ6IHR3byBwaXhlbHMgYW5kIGEgaGFsZiBlYWNoLiAqL1xuY29uc3QgUk9XUyA9IDEyMDtcbi8qKiBUaG9zZSB0aGF0IGNvbWUgaW50byB2aWV3IHRvZ2V0aGVyIGFyZSBhc2tlZCBmb3IgdG9nZXRoZXIuICovXG5jb25zdCBUT0dFVEhFUl9NUyA9IDQwO1xuLyoqIEhvdyBvZnRlbiB0aG9zZSB0aGF0IGNhbiBiZSBzZWVuIGFyZSByZWFkIGFnYWluLiAqL1xuY29uc3QgQUdBSU5fTVMgPSAxNV8wMDA7XG5cbi8qKiBUaGUgYWRkcmVzcyBvZiB0aGlzIHBhZ2Ugd2l0aCBhbm90aGVyIG1ldHJpYy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXRyaWNIcmVmKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhxdWVyeS52YWx1ZSk7XG4gIHdvcmRzLnNldChcIm1ldHJpY1wiLCBuYW1lKTtcbiAgcmV0dXJuIGA/JHt3b3Jkc31gO1xufVxuXG4vKiogUm93cyBvZiB0aGUgbWV0cmljcyBpbiB2aWV3OiBlYWNoIGlzIHJlYWQgb25jZSBmb3IgYSByYW5nZSwgYW5kIGl0cyBuZXdlc3Qgcm93cyBmcm9tIHRpbWUgdG8gdGltZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VSb3dzSW5WaWV3KGxvYWQ6IExvYWRSb3dzLCBzdWJqZWN0OiBzdHJpbmcpIHtcbiAgY29uc3Qgcm93cyA9IHVzZVNpZ25hbDxSZWFkb25seU1hcDxzdHJpbmcsIFJvd3M+PihuZXcgTWFwKCkpO1xuICBjb25zdCBhc2tlZCA9IHVzZVJlZihuZXcgU2V0PHN0cmluZz4oKSk7XG4gIGNvbnN0IHNlZW4gPSB1c2VSZWYobmV3IFNldDxzdHJpbmc+KCkpO1xuICBjb25zdCBwcm9ibGVtID0gdXNlU2lnbmFsPFByb2JsZW0gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGZsdXNoID0gdXNlUmVmPCgpID0+IHZvaWQ+KCgpID0+IHt9KTtcbiAgY29uc3QgbGF0ZXN0ID0gdXNlUmVmKGxvYWQpO1xuICBsYXRlc3QuY3VycmVudCA9IGxvYWQ7XG4gIGNvbnN0IHN0ZXAgPSBzdGVwRm9yKGJvdW5kcy52YWx1ZSwgY2xvY2sudmFsdWUsIFJPV1MpO1xuICBjb25zdCBtb3ZpbmcgPSBmb2xsb3dpbmcudmFsdWU7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICBhc2tlZC5jdXJyZW50ID0gbmV3IFNldCgpO1xuICAgIHJvd3MudmFsdWUgPSBuZXcgTWFwKCk7XG4gICAgbGV0IHdhaXRpbmc6IFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+IHwgdW5kZWZpbmVkO1xuICAgIGNvbnN0IHJlYWQgPSBhc3luYyAobmFtZXM6IHN0cmluZ1tdLCBwYXJ0OiBCb3VuZHMpID0+IHtcbiAgICAgIGZvciAoY29uc3Qgc29tZSBvZiBjaHVua3MobmFtZXMsIE5BTUVTX01BWCkpIHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGxhdGVzdC5jdXJyZW50KHNvbWUsIHBhcnQsIHN0ZXAsIHN0b3Auc2lnbmFsKTtcbiAgICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgICAgIGNvbnN0IG5leHQgPSBuZXcgTWFwKHJvd3MucGVlaygpKTtcbiAgICAgICAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygc29tZSkge1xuICAgICAgICAgICAgY29uc3QgbmV3ZXIgPSBmb3VuZC5nZXQobmFtZSkgPz8geyBzdGVwLCBzdGFydDogcGFydC5mcm9tLCB2YWx1ZXM6IFtdIH07XG4gICAgICAgICAgICBjb25zdCBvbGRlciA9IG5leHQuZ2V0KG5hbWUpO1xuICAgICAgICAgICAgY29uc3QgYWxsID0gb2xkZXI/LnZhbHVlcy5sZW5ndGggPyBqb2luZWQob2xkZXIsIG5ld2VyLCBwYXJ0LnRvIC0gMiAqIHN0ZXApIDogbmV3ZXI7XG4gICAgICAgICAgICBuZXh0LnNldChuYW1lLCBzaW5jZShhbGwsIGJvdW5kcy5wZWVrKCkuZnJvbSkpO1xuICAgICAgICAgIH1cbiAgICAgICAgICByb3dzLnZhbHVlID0gbmV4dDtcbiAgICAgICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICAgICAgZm9yIChjb25zdCBuYW1lIG9mIHNvbWUpIGFza2VkLmN1cnJlbnQuZGVsZXRlKG5hbWUpO1xuICAgICAgICAgIHByb2JsZW0udmFsdWUgPVxuICAgICAgICAgICAgZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtID8gZXJyb3IgOiBuZXcgUHJvYmxlbSgwLCBcImZhaWxlZFwiLCBTdHJpbmcoZXJyb3IpKTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9O1xuICAgIGZsdXNoLmN1cnJlbnQgPSAoKSA9PiB7XG4gICAgICB3YWl0aW5nID8/PSBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgICAgd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3QgbmFtZXMgPSBbLi4uc2Vlbi5jdXJyZW50XS5maWx0ZXIoKG5hbWUpID0+ICFhc2tlZC5jdXJyZW50LmhhcyhuYW1lKSk7XG4gICAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcykgYXNrZWQuY3VycmVudC5hZGQobmFtZSk7XG4gICAgICAgIGlmIChuYW1lcy5sZW5ndGggPiAwKSB2b2lkIHJlYWQobmFtZXMsIGJvdW5kcy5wZWVrKCkpO1xuICAgICAgfSwgVE9HRVRIRVJfTVMpO1xuICAgIH07XG4gICAgZmx1c2guY3VycmVudCgpO1xuICAgIGNvbnN0IHRpbWVyID0gbW92aW5nXG4gICAgICA/IHNldEludGVydmFsKCgpID0+IHtcbiAgICAgICAgICBjb25zdCBuYW1lcyA9IFsuLi5zZWVuLmN1cnJlbnRdLmZpbHRlcigobmFtZSkgPT4gcm93cy5wZWVrKCkuaGFzKG5hbWUpKTtcbiAgICAgICAgICBjb25zdCB0byA9IE1hdGguZmxvb3IoRGF0ZS5ub3coKSAvIDEwMDApO1xuICAgICAgICAgIGNvbnN0IGZyb20gPSBNYXRoLm1heCh0byAtIDQgKiBNYXRoLm1heChzdGVwLCAxNSksIGJvdW5kcy5wZWVrKCkuZnJvbSk7XG4gICAgICAgICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gJiYgbmFtZXMubGVuZ3RoID4gMCkgdm9pZCByZWFkKG5hbWVzLCB7IGZyb20sIHRvIH0pO1xuICAgICAgICAgIGZsdXNoLmN1cnJlbnQoKTtcbiAgICAgICAgfSwgQUdBSU5fTVMpXG4gICAgICA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgc3RvcC5hYm9ydCgpO1xuICAgICAgY2xlYXJUaW1lb3V0KHdhaXRpbmcpO1xuICAgICAgY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgfTtcbiAgfSwgW3JhbmdlS2V5LnZhbHVlLCB0dXJuLnZhbHVlLCBzdGVwLCBtb3ZpbmcsIHN1YmplY3RdKTtcbiAgY29uc3Qgc2VlID0gKG5hbWU6IHN0cmluZywgbm93OiBib29sZWFuKSA9PiB7XG4gICAgaWYgKCFub3cpIHNlZW4uY3VycmVudC5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB7XG4gICAgICBzZWVuLmN1cnJlbnQuYWRkKG5hbWUpO1xuICAgICAgZmx1c2guY3VycmVudCgpO1xuICAgIH1cbiAgfTtcbiAgcmV0dXJuIHsgcm93czogcm93cy52YWx1ZSwgcHJvYmxlbTogcHJvYmxlbS52YWx1ZSwgc2VlIH07XG59XG5cbi8qKiBUaGUgZ3JpZCwgd2l0aCBhIGJveCB0aGF0IGZpbHRlcnMgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gR3JpZCh7XG4gIG1ldHJpY3MsXG4gIGxvYWQsXG4gIHN1YmplY3QsXG4gIGNob3Nlbixcbn06IHtcbiAgbWV0cmljczogcmVhZG9ubHkgTWV0cmljW107XG4gIGxvYWQ6IExvYWRSb3dzO1xuICAvKiogV2hhdCB0aGUgbWV0cmljcyBhcmUgb2Y7IGFub3RoZXIgc3ViamVjdCdzIHJvd3MgYXJlIHJlYWQgYW5ldy4gKi9cbiAgc3ViamVjdDogc3RyaW5nO1xuICBjaG9zZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbn0pIHtcbiAgY29uc3Qgd29yZCA9IHF1ZXJ5LnZhbHVlLmdldChcImZpbHRlclwiKSA/PyBcIlwiO1xuICBjb25zdCBncm91cHMgPSBncm91cGVkKG1ldHJpY3MsIHdvcmQpO1xuICBjb25zdCB7IHJvd3MsIHByb2JsZW0sIHNlZSB9ID0gdXNlUm93c0luVmlldyhsb2FkLCBzdWJqZWN0KTtcbiAgcmV0dXJuIChcbiAgICA8c2VjdGlvbiBjbGFzcz1cInNlY3Rpb25cIiBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5hbGxNZXRyaWNzfT5cbiAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1iYXIgbm8tcHJpbnRcIj5cbiAgICAgICAgPGgyPnt0LmNoYXJ0cy5hbGxNZXRyaWNzfTwvaDI+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicXVpZXRcIj57Y291bnQobWV0cmljcy5sZW5ndGgpfTwvc3Bhbj5cbiAgICAgICAgPGRpdiBjbGFzcz1cInNlYXJjaCBwdXNoXCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cInNlYXJjaFwiIC8+XG4gICAgICAgICAgPGxhYmVsIGNsYXNzPVwidW5zZWVuXCIgZm9yPVwibWV0cmljLWZpbHRlclwiPlxuICAgICAgICAgICAge3QuY2hhcnRzLmZpbHRlck1ldHJpY3N9XG4gICAgICAgICAgPC9sYWJlbD5cbiAgICAgICAgICA8U2VhcmNoXG4gICAgICAgICAgICBpZD1cIm1ldHJpYy1maWx0ZXJcIlxuICAgICAgICAgICAgdmFsdWU9e3dvcmR9XG4gICAgICAgICAgICBvbkNoYW5nZT17KHRleHQpID0+IHNldFF1ZXJ5KHsgZmlsdGVyOiB0ZXh0IHx8IG51bGwgfSl9XG4gICAgICAgICAgLz5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L2Rpdj5cbiAgICAgIHtwcm9ibGVtICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAge3Byb2JsZW0ubWVzc2FnZX1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICAgIHtncm91cHMubGVuZ3RoID09PSAwICYmIDxwIGNsYXNzPVwicXVpZXRcIj57dC5jaGFydHMubm9NZXRyaWNGaXRzKHdvcmQpfTwvcD59XG4gICAgICB7Z3JvdXBzLm1hcCgoZ3JvdXApID0+IChcbiAgICAgICAgPHNlY3Rpb24ga2V5PXtncm91cC5uYW1lfSBjbGFzcz1cInNtYWxsLWdyb3VwXCI+XG4gICAgICAgICAge2dyb3Vwcy5sZW5ndGggPiAxICYmIChcbiAgICAgICAgICAgIDxoMz5cbiAgICAgICAgICAgICAge2dyb3VwLm5hbWUgfHwgdC5jaGFydHMub3RoZXJzfSA8c21hbGw+e2NvdW50KGdyb3VwLm1ldHJpY3MubGVuZ3RoKX08L3NtYWxsPlxuICAgICAgICAgICAgPC9oMz5cbiAgICAgICAgICApfVxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJzbWFsbHNcIj5cbiAgICAgICAgICAgIHtncm91cC5tZXRyaWNzLm1hcCgoeyBuYW1lLCB1bml0cywgdmFsdWUgfSkgPT4gKFxuICAgICAgICAgICAgICA8U21hbGxcbiAgICAgICAgICAgICAgICBrZXk9e25hbWV9XG4gICAgICAgICAgICAgICAgbmFtZT17bmFtZX1cbiAgICAgICAgICAgICAgICBsYWJlbD17Z3JvdXAubmFtZSA/IG5hbWUuc2xpY2UoZmlyc3RQYXJ0KG5hbWUpLmxlbmd0aCkucmVwbGFjZSgvXlxcLi8sIFwiXCIpIDogbmFtZX1cbiAgICAgICAgICAgICAgICB1bml0cz17dW5pdHN9XG4gICAgICAgICAgICAgICAgdmFsdWU9e2ZvbGxvd2luZy52YWx1ZSA/IHZhbHVlIDogdW5kZWZpbmVkfVxuICAgICAgICAgICAgICAgIHJvd3M9e3Jvd3MuZ2V0KG5hbWUpfVxuICAgICAgICAgICAgICAgIGxvYWRlZD17cm93cy5oYXMobmFtZSl9XG4gICAgICAgICAgICAgICAgYm91bmRzPXtib3VuZHMudmFsdWV9XG4gICAgICAgICAgICAgICAgY2hvc2VuPXtuYW1lID09PSBjaG9zZW59XG4gICAgICAgICAgICAgICAgaHJlZj17bWV0cmljSHJlZihuYW1lKX1cbiAgICAgICAgICAgICAgICBvblNlZW49eyhub3cpID0+IHNlZShuYW1lLCBub3cpfVxuICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgKSl9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgIDwvc2VjdGlvbj5cbiAgICAgICkpfVxuICAgIDwvc2VjdGlvbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQU1BLFNBQVMsTUFBYztBQUNyQixTQUFPLEtBQUssTUFBTSxLQUFLLElBQUksSUFBSSxHQUFJO0FBQ3JDO0FBR08sSUFBTSxRQUFRLEVBQU8sSUFBSSxDQUFDO0FBRzFCLElBQU0sT0FBTyxFQUFPLENBQUM7QUFHckIsSUFBTSxTQUFTLEVBQVMsTUFBTSxTQUFTLE1BQU0sT0FBTyxNQUFNLEtBQUssQ0FBQztBQUdoRSxJQUFNLFdBQVcsRUFBUyxNQUFNLEtBQUssVUFBVSxNQUFNLEtBQUssQ0FBQztBQUczRCxJQUFNLFlBQVksRUFBMkIsTUFBUztBQUd0RCxTQUFTLFlBQWtCO0FBQ2hDLFFBQU0sUUFBUSxJQUFJO0FBQ2xCLE9BQUssU0FBUztBQUNoQjtBQUdBLFNBQVMsS0FBSyxNQUFzQjtBQUNsQyxTQUFPLEtBQUssSUFBSSxLQUFLLElBQUksT0FBTyxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUk7QUFDakQ7QUFHTyxTQUFTLFdBQWlCO0FBQy9CLFFBQU0sTUFBTSxTQUFTO0FBQ3JCLFFBQU0sU0FBUyxVQUFVO0FBQ3pCLElBQVUsTUFBTTtBQUNkLFVBQU0sUUFBUSxJQUFJO0FBQ2xCLGNBQVUsUUFBUTtBQUNsQixVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSztBQUM1QixRQUFJLENBQUMsVUFBVSxTQUFTLE9BQVE7QUFDaEMsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLEtBQUs7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixVQUFJLENBQUMsU0FBUyxPQUFRLE9BQU0sUUFBUSxJQUFJO0FBQUEsSUFDMUMsR0FBRyxLQUFLLElBQUksQ0FBQztBQUNiLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQUksQ0FBQyxTQUFTLE9BQVEsT0FBTSxRQUFRLElBQUk7QUFBQSxJQUMxQztBQUNBLGFBQVMsaUJBQWlCLG9CQUFvQixJQUFJO0FBRWxELFVBQU0sTUFBTSxPQUFPLENBQUMsQ0FBQztBQUNyQixXQUFPLE1BQU07QUFDWCxVQUFJO0FBQ0osb0JBQWMsS0FBSztBQUNuQixlQUFTLG9CQUFvQixvQkFBb0IsSUFBSTtBQUFBLElBQ3ZEO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxNQUFNLENBQUM7QUFDbEI7OztBQ3BDTyxTQUFTLE1BQU0sTUFBb0I7QUFDeEMsU0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFPLEtBQUssT0FBTztBQUM5QztBQUdPLFNBQVMsTUFBTSxNQUFZLE1BQW9CO0FBQ3BELFFBQU0sT0FBTyxLQUFLO0FBQUEsSUFDaEIsS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLE9BQU8sS0FBSyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDdkQsS0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNBLE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsU0FBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLElBQUksRUFBRTtBQUMxRjtBQU1PLFNBQVMsT0FBTyxPQUFhLE9BQWEsU0FBdUI7QUFDdEUsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixNQUFJLE1BQU0sU0FBUyxTQUFTLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFHLFFBQU87QUFDNUUsTUFBSSxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNLEtBQUssRUFBRyxRQUFPO0FBQ3BFLFFBQU0sTUFBTSxNQUFNLFFBQVEsTUFBTSxTQUFTO0FBQ3pDLFFBQU0sU0FBUyxNQUFNLE9BQU8sTUFBTTtBQUNsQyxRQUFNLE9BQU8sUUFBUSxDQUFDLE9BQU8sVUFBVTtBQUNyQyxVQUFNLE1BQU0sTUFBTSxTQUFTLFFBQVEsS0FBSztBQUN4QyxRQUFJLFVBQVUsUUFBUSxPQUFPLFdBQVcsS0FBSyxTQUFTLE9BQU8sT0FBUSxRQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDNUYsQ0FBQztBQUNELFNBQU8sRUFBRSxNQUFNLE9BQU8sTUFBTSxPQUFPLE9BQU87QUFDNUM7QUFZTyxJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ1I7QUFBQTtBQUFBLEVBRUEsT0FBc0I7QUFBQTtBQUFBLEVBRzlCLEtBQUssTUFBWSxJQUFZLE9BQXdDO0FBQ25FLFFBQUksVUFBVSxPQUFXLE1BQUssT0FBTztBQUNyQyxRQUFJLEtBQUssU0FBUyxLQUFNLFFBQU87QUFDL0IsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDN0IsVUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLFNBQVMsSUFBSSxJQUFJO0FBRTdDLFFBQUksTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLE9BQU8sU0FBUyxJQUFLLFFBQU87QUFDOUQsVUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLE1BQU0sUUFBUSxPQUFPLEtBQUssUUFBUTtBQUNsRSxVQUFNLFFBQWU7QUFBQSxNQUNuQixLQUFLLE1BQU0sUUFBUTtBQUFBLE1BQ25CLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSztBQUFBLE1BQzVCLFFBQVEsS0FBSyxTQUFTLEtBQUs7QUFBQSxNQUMzQixPQUFPLEtBQUssSUFBSSxLQUFLLFNBQVMsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLE1BQ2xELE1BQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLFFBQVE7QUFDYixVQUFNLE1BQU0sQ0FBQyxNQUFZLFdBQXlCO0FBQ2hELFlBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTTtBQUNqQyxhQUFPLE9BQU8sU0FBUyxJQUFLLFFBQU8sS0FBSyxJQUFJO0FBQzVDLGFBQU8sR0FBRyxJQUFJO0FBQ2QsYUFBTyxFQUFFLEdBQUcsTUFBTSxPQUFPO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsTUFDTCxTQUFTLElBQUksS0FBSyxTQUFTLE1BQU0sTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUNsRCxPQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxNQUNoRCxNQUFNLEtBQUssUUFBUSxJQUFJLEtBQUssTUFBTSxNQUFNLElBQUk7QUFBQSxJQUM5QztBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsUUFDZCxLQUNBQSxTQUN5QztBQUN6QyxRQUFNLFFBQVEsSUFBSSxPQUFPLENBQUMsU0FBdUIsU0FBUyxVQUFhLEtBQUssT0FBTyxTQUFTLENBQUM7QUFDN0YsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ3JELFFBQU0sT0FBTyxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQ3ZELFFBQU0sUUFBUSxLQUFLO0FBQUEsSUFDakIsS0FBSyxNQUFNQSxRQUFPLE9BQU8sSUFBSSxJQUFJO0FBQUEsSUFDakMsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQzdDO0FBQ0EsUUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDekMsUUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQzVELFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxPQUFPLEdBQUcsQ0FBQyxHQUFHLFFBQVEsU0FBUyxNQUFNLEtBQUssSUFBSTtBQUN6RSxRQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsU0FBUztBQUM5QixVQUFNLFNBQVMsSUFBSSxNQUFxQixNQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ3pELFVBQU0sT0FBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQ3JDLFlBQU0sTUFBTSxLQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVEsS0FBSyxLQUFLLE9BQU8sU0FBUyxJQUFJLElBQUk7QUFDaEYsVUFBSSxPQUFPLEtBQUssTUFBTSxPQUFRLFFBQU8sR0FBRyxJQUFJO0FBQUEsSUFDOUMsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNULENBQUM7QUFFRCxRQUFNLE1BQU0sTUFBTSxHQUFHLEVBQUU7QUFDdkIsTUFBSSxRQUFRLFVBQWEsTUFBTUEsUUFBTyxNQUFNLE1BQU1BLFFBQU8sS0FBSyxNQUFNO0FBQ2xFLFVBQU0sTUFBTSxTQUFTLENBQUMsSUFBSSxLQUFLLElBQUlBLFFBQU8sSUFBSSxNQUFNLEdBQUcsRUFBRSxLQUFLQSxRQUFPLEVBQUU7QUFDdkUsUUFBSSxNQUFNLEdBQUcsRUFBRSxNQUFNLE1BQU0sR0FBRyxFQUFFLEdBQUc7QUFDakMsWUFBTSxJQUFJO0FBQ1YsaUJBQVcsVUFBVSxNQUFPLFFBQU8sSUFBSTtBQUFBLElBQ3pDO0FBQUEsRUFDRjtBQUNBLFNBQU8sQ0FBQyxPQUFPLEtBQUs7QUFDdEI7QUFFQSxTQUFTLE1BQU0sUUFBZ0Q7QUFDN0QsTUFBSSxRQUF1QjtBQUMzQixhQUFXLFNBQVM7QUFDbEIsUUFBSSxVQUFVLFNBQVMsVUFBVSxRQUFRLFFBQVEsT0FBUSxTQUFRO0FBQ25FLFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxRQUFnRDtBQUM1RCxNQUFJLFFBQXVCO0FBQzNCLGFBQVcsU0FBUztBQUNsQixRQUFJLFVBQVUsU0FBUyxVQUFVLFFBQVEsUUFBUSxPQUFRLFNBQVE7QUFDbkUsU0FBTztBQUNUO0FBR08sU0FBUyxRQUNkLFNBQ0EsTUFBb0MsU0FDcEMsT0FBcUMsU0FDNUI7QUFDVCxNQUFJLE1BQU07QUFDVixNQUFJQyxTQUFRO0FBQ1osTUFBSSxPQUFzQjtBQUMxQixhQUFXLFNBQVMsU0FBUztBQUMzQixRQUFJLFVBQVUsS0FBTTtBQUNwQixXQUFPO0FBQ1AsSUFBQUEsVUFBUztBQUNULFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU8sTUFBTSxHQUFHO0FBQUEsSUFDaEIsTUFBTUEsU0FBUSxJQUFJLE1BQU1BLFNBQVE7QUFBQSxJQUNoQyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBQ0Y7QUFXQSxTQUFTLEtBQUtDLElBQVMsR0FBUyxLQUFrRTtBQUNoRyxRQUFNLFNBQVNBLEdBQUUsT0FBTyxJQUFJLENBQUMsT0FBTyxVQUFVLElBQUksT0FBTyxFQUFFLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUNqRixTQUFPLEVBQUUsR0FBR0EsSUFBRyxPQUFPO0FBQ3hCO0FBR08sU0FBUyxPQUFPQSxJQUFhLEdBQXVCO0FBQ3pELFFBQU0sUUFBUSxDQUFDLFNBQTJDLENBQUMsR0FBa0JDLE9BQzNFLE1BQU0sT0FBT0EsS0FBSUEsT0FBTSxPQUFPLElBQUksS0FBSyxHQUFHQSxFQUFDO0FBQzdDLFFBQU0sTUFBTSxNQUFNLENBQUMsR0FBR0EsT0FBTSxJQUFJQSxFQUFDO0FBQ2pDLFNBQU87QUFBQSxJQUNMLFFBQVFELEdBQUUsU0FBUyxFQUFFO0FBQUEsSUFDckIsS0FBSyxLQUFLQSxHQUFFLEtBQUssRUFBRSxLQUFLLEdBQUc7QUFBQSxJQUMzQixPQUFPLEtBQUtBLEdBQUUsT0FBTyxFQUFFLE9BQU8sR0FBRztBQUFBLElBQ2pDLE9BQU8sS0FBS0EsR0FBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsSUFDN0MsTUFBTSxLQUFLQSxHQUFFLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFBQSxFQUM1QztBQUNGO0FBR08sU0FBUyxPQUFPLE9BQThDO0FBQ25FLFNBQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUMsS0FBS0QsV0FBVyxRQUFRLFFBQVFBLFNBQVEsTUFBTUEsU0FBUSxJQUFLO0FBQ2xHOzs7QUNyTUEsSUFBTSxPQUF1RDtBQUFBLEVBQzNELEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FBRztBQUFBLEVBQ3hCLEVBQUUsT0FBTyxPQUFRLE1BQU0sSUFBSTtBQUFBLEVBQzNCLEVBQUUsT0FBTyxPQUFPLG1CQUFtQixNQUFNLEtBQUs7QUFDaEQ7QUFHQSxJQUFNLFFBQVEsQ0FBQyxJQUFJLElBQUksSUFBSSxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxNQUFNLE9BQVEsT0FBUSxPQUFRLEtBQU07QUFHeEYsSUFBTSxZQUFZO0FBR2xCLFNBQVMsUUFBUSxFQUFFLE1BQU0sR0FBRyxHQUFXRyxNQUFhLE1BQXNCO0FBQy9FLFFBQU0sTUFBTUEsT0FBTTtBQUVsQixRQUFNLE9BQU8sS0FBSyxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLFFBQVEsSUFBSSxHQUFHLFFBQVE7QUFDMUUsUUFBTSxPQUFPLE1BQU07QUFBQSxJQUNqQixDQUFDLFNBQVMsUUFBUSxRQUFRLE9BQU8sU0FBUyxNQUFNLEtBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkU7QUFDQSxTQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQU0sSUFBSTtBQUMxRDtBQUdPLFNBQVMsUUFBUSxNQUFrQztBQUN4RCxTQUFPLEtBQUssS0FBSyxDQUFDQyxVQUFTQSxNQUFLLE9BQU8sSUFBSSxHQUFHO0FBQ2hEO0FBVU8sSUFBTSxZQUFZO0FBRWxCLElBQU0sY0FBYztBQUdwQixTQUFTLFFBQVEsTUFBc0I7QUFDNUMsU0FBTyxLQUFLLFFBQVEsV0FBVyxNQUFNO0FBQ3ZDO0FBR0EsSUFBTSxXQUFXO0FBQ2pCLElBQU0sT0FBTyxvQkFBSSxJQUFnRDtBQUdqRSxlQUFlLEtBQ2JDLFFBQ0EsTUFDQSxJQUNBLE1BQ1k7QUFDWixRQUFNLFFBQVEsUUFBUSxtQkFBbUJBLE1BQUs7QUFDOUMsUUFBTUYsT0FBTSxLQUFLLElBQUksSUFBSTtBQUN6QixRQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDNUIsTUFBSSxTQUFTLE1BQU0sUUFBUUEsS0FBSyxRQUFPLE1BQU07QUFDN0MsUUFBTSxTQUFTLE1BQU0sSUFBTyxPQUFPLFFBQVcsSUFBSTtBQUNsRCxPQUFLLE9BQU8sS0FBSztBQUNqQixPQUFLLElBQUksT0FBTztBQUFBLElBQ2Q7QUFBQSxJQUNBLE9BQU8sS0FBSyxJQUFJLE9BQU9BLE9BQU0sT0FBTyxvQkFBb0JBLE9BQU0sS0FBSyxJQUFJLE1BQU0sRUFBRSxJQUFJO0FBQUEsRUFDckYsQ0FBQztBQUNELFFBQU0sU0FBUyxLQUFLLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFDbEMsTUFBSSxLQUFLLE9BQU8sWUFBWSxXQUFXLE9BQVcsTUFBSyxPQUFPLE1BQU07QUFDcEUsU0FBTztBQUNUO0FBR0EsZUFBZSxTQUFZLE1BQWMsS0FBK0M7QUFDdEYsTUFBSTtBQUNGLFdBQU8sTUFBTSxJQUFJLElBQUk7QUFBQSxFQUN2QixTQUFTLFNBQVM7QUFDaEIsVUFBTSxPQUFPLFFBQVEsSUFBSTtBQUN6QixRQUFJLG1CQUFtQixXQUFXLFFBQVEsV0FBVyxPQUFPO0FBQzFELGFBQU8sU0FBUyxLQUFLLElBQUksTUFBTSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksSUFBSSxHQUFHLEdBQUc7QUFDcEUsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUdBLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBRyxHQUFXLE1BQXNDO0FBQ3pFLFFBQU0sUUFBUSxLQUFLLE9BQU8sQ0FBQ0MsVUFBU0EsTUFBSyxRQUFRLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxTQUFTLE9BQU87QUFDL0UsUUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSTtBQUN4QyxRQUFNLE9BQU8sUUFBUSxLQUFLLElBQUksSUFBSSxNQUFPO0FBQ3pDLFNBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLO0FBQ3BGO0FBVUEsZUFBc0IsTUFDcEIsRUFBRSxTQUFTLFFBQVEsR0FDbkIsSUFDQUUsU0FDQSxNQUNBLE1BQ2lCO0FBQ2pCLFFBQU0sUUFBUSxRQUFRLFNBQVMsSUFBSSxPQUFPLFNBQVMsV0FBVyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3JFLFFBQU0sVUFBVSxNQUFNLFFBQVE7QUFBQSxJQUM1QixNQUFNO0FBQUEsTUFBSSxDQUFDLFdBQ1Q7QUFBQSxRQUFTO0FBQUEsUUFBTSxDQUFDQyxVQUNkO0FBQUEsVUFDRSxFQUFFLFFBQVEsUUFBUSxRQUFRLElBQUksT0FBTyxHQUFHLElBQUksR0FBRyxNQUFNRCxTQUFRQyxLQUFJLEVBQUU7QUFBQSxVQUNuRUE7QUFBQSxVQUNBRCxRQUFPO0FBQUEsVUFDUDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFBQyxPQUFNLE9BQU8sT0FBTyxPQUFPO0FBQUEsSUFDdEU7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLEVBQUUsTUFBQUEsT0FBTSxPQUFPLE9BQU87QUFBQSxFQUM5QixFQUFFO0FBQ0o7QUFjQSxlQUFzQixTQUNwQixFQUFFLFNBQVMsUUFBUSxHQUNuQkQsU0FDQSxNQUNBLE1BQ2dDO0FBQ2hDLFFBQU0sUUFBUSxvQkFBSSxJQUFzQjtBQUN4QyxNQUFJLFFBQVEsV0FBVyxFQUFHLFFBQU87QUFDakMsUUFBTSxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQzVCLE9BQU8sU0FBUyxXQUFXLEVBQUU7QUFBQSxNQUFJLENBQUMsV0FDaEM7QUFBQSxRQUFTO0FBQUEsUUFBTSxDQUFDQyxVQUNkO0FBQUEsVUFDRTtBQUFBLFlBQ0U7QUFBQSxZQUNBLFFBQVEsUUFBUSxJQUFJLE9BQU87QUFBQSxZQUMzQixXQUFXLENBQUMsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLFlBQ3hDLElBQUk7QUFBQSxZQUNKLEdBQUcsTUFBTUQsU0FBUUMsS0FBSTtBQUFBLFVBQ3ZCO0FBQUEsVUFDQUE7QUFBQSxVQUNBRCxRQUFPO0FBQUEsVUFDUDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxhQUFXLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDaEMsVUFBTSxPQUFPLENBQUMsWUFBd0M7QUFBQSxNQUNwRCxNQUFNLElBQUk7QUFBQSxNQUNWLE9BQU8sSUFBSTtBQUFBLE1BQ1g7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFrQjtBQUFBLE1BQ3RCLFFBQVEsSUFBSTtBQUFBLE1BQ1osS0FBSyxLQUFLLElBQUksR0FBRztBQUFBLE1BQ2pCLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFBQSxNQUNyQixPQUFPLEtBQUssSUFBSSxHQUFHO0FBQUEsTUFDbkIsTUFBTSxLQUFLLElBQUksR0FBRztBQUFBLElBQ3BCO0FBQ0EsVUFBTSxPQUFPLElBQUksVUFBVTtBQUMzQixVQUFNLFNBQVMsTUFBTSxJQUFJLElBQUk7QUFDN0IsVUFBTSxJQUFJLE1BQU0sU0FBUyxPQUFPLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFBQSxFQUN4RDtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBVSxLQUFtQixNQUFxQjtBQUNoRSxRQUFNLFFBQWUsQ0FBQztBQUN0QixXQUFTLE9BQU8sR0FBRyxPQUFPLElBQUksUUFBUSxRQUFRLEtBQU0sT0FBTSxLQUFLLElBQUksTUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQzNGLFNBQU87QUFDVDs7O0FDakxBLGVBQXNCLFVBQVUsUUFBZ0IsTUFBc0M7QUFDcEYsUUFBTSxDQUFDLFNBQVMsTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDMUMsSUFBbUIsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFXLElBQUk7QUFBQSxJQUMxRTtBQUFBLE1BQ0UsZ0JBQWdCLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMxQztBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBQ0QsUUFBTSxVQUFVLG9CQUFJLElBQW9CO0FBQ3hDLFFBQU0sUUFBMEIsQ0FBQztBQUNqQyxhQUFXLEVBQUUsR0FBRyxLQUFLLE9BQVEsU0FBUSxJQUFJLElBQUksRUFBRSxNQUFNLElBQUksT0FBTyxJQUFJLE9BQU8sT0FBVSxDQUFDO0FBQ3RGLGFBQVcsRUFBRSxRQUFRLE9BQU8sTUFBTSxLQUFLLFNBQVM7QUFDOUMsUUFBSSxPQUFPLFVBQVUsU0FBVSxTQUFRLElBQUksUUFBUSxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUFBLFNBQzVFO0FBQ0gsY0FBUSxPQUFPLE1BQU07QUFDckIsWUFBTSxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxTQUFTLE9BQU8sQ0FBQyxHQUFHLFFBQVEsT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNO0FBQ3pEO0FBRUEsU0FBUyxPQUFPLEtBQXlCO0FBQ3ZDLFNBQU8sSUFBSSxLQUFLLENBQUNFLElBQUcsTUFBTSxhQUFhQSxHQUFFLE1BQU0sRUFBRSxJQUFJLENBQUM7QUFDeEQ7QUFTTyxTQUFTLFVBQVUsTUFBc0I7QUFDOUMsU0FBTyxZQUFZLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSztBQUN4QztBQUdPLFNBQVMsUUFBUSxLQUF3QixNQUF1QjtBQUNyRSxRQUFNLFFBQVEsS0FBSyxZQUFZLEVBQUUsTUFBTSxLQUFLLEVBQUUsT0FBTyxPQUFPO0FBQzVELFFBQU0sU0FBUyxvQkFBSSxJQUFzQjtBQUN6QyxhQUFXLFVBQVUsS0FBSztBQUN4QixVQUFNLE9BQU8sT0FBTyxLQUFLLFlBQVk7QUFDckMsUUFBSSxDQUFDLE1BQU0sTUFBTSxDQUFDQyxVQUFTLEtBQUssU0FBU0EsS0FBSSxDQUFDLEVBQUc7QUFDakQsVUFBTSxPQUFPLFVBQVUsT0FBTyxJQUFJO0FBQ2xDLFdBQU8sSUFBSSxNQUFNLENBQUMsR0FBSSxPQUFPLElBQUksSUFBSSxLQUFLLENBQUMsR0FBSSxNQUFNLENBQUM7QUFBQSxFQUN4RDtBQUNBLFFBQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFdBQVcsQ0FBQyxFQUFFLEtBQUs7QUFDbEYsUUFBTSxVQUFVLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDdEUsUUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLFFBQVEsRUFBRTtBQUNsRSxTQUFPLE1BQU0sU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsTUFBTSxJQUFJLFNBQVMsTUFBTSxDQUFDLElBQUk7QUFDdkU7OztBQ3pETyxTQUFTLFFBQVEsTUFBOEI7QUFDcEQsUUFBTSxNQUFNLEVBQXVCLElBQUk7QUFDdkMsUUFBTSxPQUFPLEVBQU8sSUFBSTtBQUN4QixPQUFLLFVBQVU7QUFDZixJQUFVLE1BQU07QUFDZCxVQUFNLFVBQVUsSUFBSTtBQUNwQixRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sUUFBUSxJQUFJO0FBQUEsTUFDaEIsQ0FBQyxZQUFZLEtBQUssUUFBUSxRQUFRLEtBQUssQ0FBQyxVQUFVLE1BQU0sY0FBYyxDQUFDO0FBQUEsTUFDdkUsRUFBRSxZQUFZLFFBQVE7QUFBQSxJQUN4QjtBQUNBLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFdBQU8sTUFBTTtBQUNYLFlBQU0sV0FBVztBQUNqQixXQUFLLFFBQVEsS0FBSztBQUFBLElBQ3BCO0FBQUEsRUFDRixHQUFHLENBQUMsQ0FBQztBQUNMLFNBQU87QUFDVDtBQUVBLFNBQVMsS0FDUCxRQUNBLE1BQ0EsRUFBRSxNQUFNLEdBQUcsR0FDWCxPQUNBLE1BQ007QUFDTixRQUFNLFFBQVE7QUFDZCxRQUFNLFFBQVEsT0FBTztBQUNyQixRQUFNLFNBQVMsT0FBTztBQUN0QixTQUFPLFFBQVEsS0FBSyxNQUFNLFFBQVEsS0FBSztBQUN2QyxTQUFPLFNBQVMsS0FBSyxNQUFNLFNBQVMsS0FBSztBQUN6QyxRQUFNLE1BQU0sT0FBTyxXQUFXLElBQUk7QUFDbEMsUUFBTSxRQUFRLFFBQVEsS0FBSyxNQUFNO0FBQ2pDLE1BQUksQ0FBQyxPQUFPLE1BQU0sVUFBVSxRQUFRLE1BQU0sU0FBUyxLQUFNO0FBQ3pELFFBQU0sUUFBUSxRQUFRLE9BQU8saUJBQWlCLFFBQVEsQ0FBQyxlQUFlLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDbkYsUUFBTSxDQUFDLEtBQUssSUFBSSxJQUFJLFFBQVEsS0FBSyxNQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFDL0QsUUFBTSxJQUFJLENBQUMsU0FDUCxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLLE1BQU0sRUFBRSxJQUFJLFNBQVMsS0FBSyxRQUFTO0FBQzlFLFFBQU1DLEtBQUksQ0FBQyxVQUFrQixTQUFTLE9BQVEsUUFBUSxRQUFRLE9BQU8sUUFBUyxTQUFTO0FBQ3ZGLE1BQUksTUFBTSxPQUFPLEtBQUs7QUFDdEIsTUFBSSxZQUFZLE1BQU0sUUFBUTtBQUM5QixNQUFJLFNBQVMsR0FBRyxTQUFTLEdBQUcsT0FBTyxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxJQUFJLE9BQU87QUFDeEIsUUFBTSxPQUFPLElBQUksT0FBTztBQUN4QixNQUFJO0FBQ0osUUFBTSxRQUFRLENBQUMsUUFBZ0I7QUFDN0IsUUFBSSxVQUFVLE9BQVc7QUFDekIsU0FBSyxPQUFPLEVBQUUsR0FBRyxHQUFHLFNBQVMsQ0FBQztBQUM5QixTQUFLLE9BQU8sRUFBRSxLQUFLLEdBQUcsU0FBUyxDQUFDO0FBQ2hDLFNBQUssVUFBVTtBQUVmLFFBQUksVUFBVSxJQUFLLE1BQUssSUFBSSxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLE9BQU8sR0FBRyxDQUFFLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFDakUsWUFBUTtBQUFBLEVBQ1Y7QUFDQSxhQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsR0FBRztBQUNoRCxRQUFJLFVBQVUsUUFBUSxLQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUssT0FBTyxLQUFNLE9BQU0sTUFBTSxDQUFDO0FBQUEsYUFDckUsVUFBVSxRQUFXO0FBQzVCLGNBQVE7QUFDUixXQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUdBLEdBQUUsS0FBSyxDQUFDO0FBQzVCLFdBQUssT0FBTyxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLENBQUM7QUFBQSxJQUM5QixPQUFPO0FBQ0wsV0FBSyxPQUFPLEVBQUUsR0FBRyxHQUFHQSxHQUFFLEtBQUssQ0FBQztBQUM1QixXQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUdBLEdBQUUsS0FBSyxDQUFDO0FBQUEsSUFDOUI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBQzVCLFFBQU0sU0FBUyxNQUFNLGVBQWUsQ0FBQyxDQUFDO0FBQ3RDLE1BQUksWUFBWSxNQUFNLFFBQVEsSUFBSTtBQUNsQyxNQUFJLEtBQUssSUFBSTtBQUNiLE1BQUksY0FBYztBQUNsQixNQUFJLFlBQVk7QUFDaEIsTUFBSSxXQUFXO0FBQ2YsTUFBSSxPQUFPLElBQUk7QUFDakI7QUFHTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0EsUUFBQUM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLFNBQVMsRUFBMEIsSUFBSTtBQUM3QyxRQUFNLFFBQVEsVUFBVSxDQUFDO0FBQ3pCLElBQVUsTUFBTTtBQUNkLFVBQU0sVUFBVSxPQUFPO0FBQ3ZCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTSxRQUFRLElBQUksZUFBZSxNQUFNO0FBQ3JDLFlBQU0sUUFBUSxRQUFRO0FBQUEsSUFDeEIsQ0FBQztBQUNELFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFdBQU8sTUFBTSxNQUFNLFdBQVc7QUFBQSxFQUNoQyxHQUFHLENBQUMsQ0FBQztBQUNMLElBQVUsTUFBTTtBQUNkLFFBQUksT0FBTyxXQUFXLE1BQU0sUUFBUSxFQUFHLE1BQUssT0FBTyxTQUFTLE1BQU1BLFNBQVEsT0FBTyxJQUFJO0FBQUEsRUFDdkYsR0FBRyxDQUFDLE1BQU1BLFNBQVEsT0FBTyxNQUFNLEtBQUssR0FBRyxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDN0QsU0FDRSxrQkFBQyxVQUFLLE9BQU0sU0FBUSxlQUFZLFFBQzlCLDRCQUFDLFlBQU8sS0FBSyxRQUFRLEdBQ3ZCO0FBRUo7QUFHTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxRQUFBQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBWUc7QUFDRCxRQUFNLE1BQU0sUUFBUSxNQUFNO0FBQzFCLFFBQU0sT0FBTyxFQUF3QixJQUFJO0FBQ3pDLFFBQU0sVUFBVSxVQUE4QixNQUFTO0FBQ3ZELFFBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFDNUMsUUFBTSxPQUFPLEVBQU8sRUFBRSxNQUFNLFFBQUFBLFFBQU8sQ0FBQztBQUNwQyxPQUFLLFVBQVUsRUFBRSxNQUFNLFFBQUFBLFFBQU87QUFDOUIsa0JBQWdCLE1BQU07QUFDcEIsVUFBTSxPQUFPLFVBQVU7QUFDdkIsVUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBQUQsUUFBTyxJQUFJLEtBQUs7QUFDOUIsVUFBTSxPQUFPLFNBQVMsU0FBWSxNQUFNLE9BQU9BLFFBQU8sU0FBU0EsUUFBTyxLQUFLQSxRQUFPO0FBQ2xGLFVBQU0sU0FBUyxRQUFRLEtBQUssUUFBUTtBQUNwQyxRQUFJLEtBQUssUUFBUyxNQUFLLFFBQVEsTUFBTSxPQUFPLFNBQVMsR0FBRyxPQUFPLEdBQUcsTUFBTTtBQUN4RSxVQUFNLE1BQU1DLFNBQVEsU0FBUyxTQUFZLEtBQUssTUFBTSxPQUFPQSxNQUFLLFNBQVNBLE1BQUssSUFBSSxJQUFJLElBQUk7QUFDMUYsWUFBUSxRQUFRLFVBQVVBLFFBQU8sS0FBS0EsTUFBSyxPQUFPLEdBQUcsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUNuRSxDQUFDO0FBQ0QsUUFBTSxPQUFPLENBQUMsVUFBd0I7QUFDcEMsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFLLE1BQU0sY0FBOEIsc0JBQXNCO0FBQ25GLFVBQU0sRUFBRSxNQUFNLEdBQUcsSUFBSSxLQUFLLFFBQVE7QUFDbEMsY0FBVSxRQUFRLFFBQVMsTUFBTSxVQUFVLFFBQVEsU0FBVSxLQUFLO0FBQUEsRUFDcEU7QUFDQSxRQUFNLE9BQU8sU0FBUyxPQUFPO0FBQzdCLFNBQ0Usa0JBQUMsU0FBSSxLQUFLLEtBQUssT0FBTSxTQUNuQiw0QkFBQyxPQUFFLE1BQVksZ0JBQWMsU0FBUyxTQUFTLFFBQVcsT0FBTyxNQUMvRDtBQUFBLHNCQUFDLFVBQUssT0FBTSxjQUNWO0FBQUEsd0JBQUMsVUFBSyxPQUFNLGNBQWMsaUJBQU07QUFBQSxNQUNoQyxrQkFBQyxPQUFHLGtCQUFRLFNBQVMsS0FBSyxNQUFNLEtBQUssR0FBRTtBQUFBLE9BQ3pDO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sZUFBZTtBQUFBLFFBQ2YsZ0JBQWdCLE1BQU07QUFDcEIsb0JBQVUsUUFBUTtBQUFBLFFBQ3BCO0FBQUEsUUFFQztBQUFBLGtCQUFRLE9BQU8sU0FBUyxPQUN2QixrQkFBQyxTQUFNLE1BQVksUUFBUUQsU0FBUSxPQUFjLElBRWpELFVBQVUsa0JBQUMsVUFBSyxPQUFNLGlCQUFpQixZQUFFLE9BQU8sY0FBYTtBQUFBLFVBRS9ELGtCQUFDLFVBQUssS0FBSyxNQUFNLE9BQU0sY0FBYTtBQUFBO0FBQUE7QUFBQSxJQUN0QztBQUFBLElBQ0Esa0JBQUMsVUFBSyxPQUFNLFVBQ1Q7QUFBQSxlQUFTLE1BQU0sU0FBUyxPQUNyQixFQUFFLE9BQU87QUFBQSxRQUNQLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFBQSxRQUN2QixLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsUUFDdEIsS0FBSyxNQUFNLE1BQU0sS0FBSztBQUFBLE1BQ3hCLElBQ0E7QUFBQSxNQUNILE9BQU8sV0FBV0EsUUFBTyxJQUFJLEVBQUUsSUFBSTtBQUFBLE9BQ3RDO0FBQUEsS0FDRixHQUNGO0FBRUo7OztBQ25MQSxJQUFNLE9BQU87QUFFYixJQUFNLGNBQWM7QUFFcEIsSUFBTSxXQUFXO0FBR1YsU0FBUyxXQUFXLE1BQXNCO0FBQy9DLFFBQU0sUUFBUSxJQUFJLGdCQUFnQixNQUFNLEtBQUs7QUFDN0MsUUFBTSxJQUFJLFVBQVUsSUFBSTtBQUN4QixTQUFPLElBQUksS0FBSztBQUNsQjtBQUdPLFNBQVMsY0FBYyxNQUFnQixTQUFpQjtBQUM3RCxRQUFNLE9BQU8sVUFBcUMsb0JBQUksSUFBSSxDQUFDO0FBQzNELFFBQU0sUUFBUSxFQUFPLG9CQUFJLElBQVksQ0FBQztBQUN0QyxRQUFNLE9BQU8sRUFBTyxvQkFBSSxJQUFZLENBQUM7QUFDckMsUUFBTSxVQUFVLFVBQStCLE1BQVM7QUFDeEQsUUFBTSxRQUFRLEVBQW1CLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDekMsUUFBTSxTQUFTLEVBQU8sSUFBSTtBQUMxQixTQUFPLFVBQVU7QUFDakIsUUFBTSxPQUFPLFFBQVEsT0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJO0FBQ3BELFFBQU0sU0FBUyxVQUFVO0FBQ3pCLElBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLFVBQVUsb0JBQUksSUFBSTtBQUN4QixTQUFLLFFBQVEsb0JBQUksSUFBSTtBQUNyQixRQUFJO0FBQ0osVUFBTUUsUUFBTyxPQUFPLE9BQWlCLFNBQWlCO0FBQ3BELGlCQUFXLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMzQyxZQUFJO0FBQ0YsZ0JBQU0sUUFBUSxNQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sTUFBTSxLQUFLLE1BQU07QUFDaEUsY0FBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixnQkFBTSxPQUFPLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNoQyxxQkFBVyxRQUFRLE1BQU07QUFDdkIsa0JBQU0sUUFBUSxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUMsRUFBRTtBQUN0RSxrQkFBTSxRQUFRLEtBQUssSUFBSSxJQUFJO0FBQzNCLGtCQUFNLE1BQU0sT0FBTyxPQUFPLFNBQVMsT0FBTyxPQUFPLE9BQU8sS0FBSyxLQUFLLElBQUksSUFBSSxJQUFJO0FBQzlFLGlCQUFLLElBQUksTUFBTSxNQUFNLEtBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQUEsVUFDL0M7QUFDQSxlQUFLLFFBQVE7QUFDYixrQkFBUSxRQUFRO0FBQUEsUUFDbEIsU0FBUyxPQUFPO0FBQ2QsY0FBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixxQkFBVyxRQUFRLEtBQU0sT0FBTSxRQUFRLE9BQU8sSUFBSTtBQUNsRCxrQkFBUSxRQUNOLGlCQUFpQixVQUFVLFFBQVEsSUFBSSxRQUFRLEdBQUcsVUFBVSxPQUFPLEtBQUssQ0FBQztBQUMzRTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sVUFBVSxNQUFNO0FBQ3BCLGtCQUFZLFdBQVcsTUFBTTtBQUMzQixrQkFBVTtBQUNWLGNBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFDekUsbUJBQVcsUUFBUSxNQUFPLE9BQU0sUUFBUSxJQUFJLElBQUk7QUFDaEQsWUFBSSxNQUFNLFNBQVMsRUFBRyxNQUFLQSxNQUFLLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFBQSxNQUN0RCxHQUFHLFdBQVc7QUFBQSxJQUNoQjtBQUNBLFVBQU0sUUFBUTtBQUNkLFVBQU0sUUFBUSxTQUNWLFlBQVksTUFBTTtBQUNoQixZQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssS0FBSyxFQUFFLElBQUksSUFBSSxDQUFDO0FBQ3RFLFlBQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksR0FBSTtBQUN2QyxZQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksTUFBTSxFQUFFLEdBQUcsT0FBTyxLQUFLLEVBQUUsSUFBSTtBQUNyRSxVQUFJLENBQUMsU0FBUyxVQUFVLE1BQU0sU0FBUyxFQUFHLE1BQUtBLE1BQUssT0FBTyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQ3ZFLFlBQU0sUUFBUTtBQUFBLElBQ2hCLEdBQUcsUUFBUSxJQUNYO0FBQ0osV0FBTyxNQUFNO0FBQ1gsV0FBSyxNQUFNO0FBQ1gsbUJBQWEsT0FBTztBQUNwQixvQkFBYyxLQUFLO0FBQUEsSUFDckI7QUFBQSxFQUNGLEdBQUcsQ0FBQyxTQUFTLE9BQU8sS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUM7QUFDdEQsUUFBTSxNQUFNLENBQUMsTUFBY0MsU0FBaUI7QUFDMUMsUUFBSSxDQUFDQSxLQUFLLE1BQUssUUFBUSxPQUFPLElBQUk7QUFBQSxTQUM3QjtBQUNILFdBQUssUUFBUSxJQUFJLElBQUk7QUFDckIsWUFBTSxRQUFRO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLE1BQU0sS0FBSyxPQUFPLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDekQ7QUFHTyxTQUFTLEtBQUs7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksUUFBUSxLQUFLO0FBQzFDLFFBQU0sU0FBUyxRQUFRLFNBQVMsSUFBSTtBQUNwQyxRQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksSUFBSSxjQUFjLE1BQU0sT0FBTztBQUMxRCxTQUNFLGtCQUFDLGFBQVEsT0FBTSxXQUFVLGNBQVksRUFBRSxPQUFPLFlBQzVDO0FBQUEsc0JBQUMsU0FBSSxPQUFNLHNCQUNUO0FBQUEsd0JBQUMsUUFBSSxZQUFFLE9BQU8sWUFBVztBQUFBLE1BQ3pCLGtCQUFDLFVBQUssT0FBTSxTQUFTLGdCQUFNLFFBQVEsTUFBTSxHQUFFO0FBQUEsTUFDM0Msa0JBQUMsU0FBSSxPQUFNLGVBQ1Q7QUFBQSwwQkFBQyxRQUFLLE1BQUssVUFBUztBQUFBLFFBQ3BCLGtCQUFDLFdBQU0sT0FBTSxVQUFTLEtBQUksaUJBQ3ZCLFlBQUUsT0FBTyxlQUNaO0FBQUEsUUFDQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsSUFBRztBQUFBLFlBQ0gsT0FBTztBQUFBLFlBQ1AsVUFBVSxDQUFDLFNBQVMsU0FBUyxFQUFFLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFBQTtBQUFBLFFBQ3ZEO0FBQUEsU0FDRjtBQUFBLE9BQ0Y7QUFBQSxJQUNDLFdBQ0Msa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxPQUFNLE1BQUssU0FDckM7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQ3BCLFFBQVE7QUFBQSxPQUNYO0FBQUEsSUFFRCxPQUFPLFdBQVcsS0FBSyxrQkFBQyxPQUFFLE9BQU0sU0FBUyxZQUFFLE9BQU8sYUFBYSxJQUFJLEdBQUU7QUFBQSxJQUNyRSxPQUFPLElBQUksQ0FBQyxVQUNYLGtCQUFDLGFBQXlCLE9BQU0sZUFDN0I7QUFBQSxhQUFPLFNBQVMsS0FDZixrQkFBQyxRQUNFO0FBQUEsY0FBTSxRQUFRLEVBQUUsT0FBTztBQUFBLFFBQU87QUFBQSxRQUFDLGtCQUFDLFdBQU8sZ0JBQU0sTUFBTSxRQUFRLE1BQU0sR0FBRTtBQUFBLFNBQ3RFO0FBQUEsTUFFRixrQkFBQyxTQUFJLE9BQU0sVUFDUixnQkFBTSxRQUFRLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxNQUFNLE1BQ3ZDO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFFQztBQUFBLFVBQ0EsT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLFVBQVUsSUFBSSxFQUFFLE1BQU0sRUFBRSxRQUFRLE9BQU8sRUFBRSxJQUFJO0FBQUEsVUFDNUU7QUFBQSxVQUNBLE9BQU8sVUFBVSxRQUFRLFFBQVE7QUFBQSxVQUNqQyxNQUFNLEtBQUssSUFBSSxJQUFJO0FBQUEsVUFDbkIsUUFBUSxLQUFLLElBQUksSUFBSTtBQUFBLFVBQ3JCLFFBQVEsT0FBTztBQUFBLFVBQ2YsUUFBUSxTQUFTO0FBQUEsVUFDakIsTUFBTSxXQUFXLElBQUk7QUFBQSxVQUNyQixRQUFRLENBQUNBLFNBQVEsSUFBSSxNQUFNQSxJQUFHO0FBQUE7QUFBQSxRQVZ6QjtBQUFBLE1BV1AsQ0FDRCxHQUNIO0FBQUEsU0F0QlksTUFBTSxJQXVCcEIsQ0FDRDtBQUFBLEtBQ0g7QUFFSjsiLAogICJuYW1lcyI6IFsiYm91bmRzIiwgImNvdW50IiwgImEiLCAieSIsICJub3ciLCAia2VwdCIsICJxdWVyeSIsICJib3VuZHMiLCAic3RlcCIsICJhIiwgInBhcnQiLCAieSIsICJib3VuZHMiLCAicm93cyIsICJyZWFkIiwgIm5vdyJdCn0K
