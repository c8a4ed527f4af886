import {
  Search
} from "./chunk-QNPQC3WF.js";
import {
  csv
} from "./chunk-KS33LSEC.js";
import {
  METRICS_MAX,
  compareNames,
  listen,
  offer,
  wantMetrics
} from "./chunk-MJZBFV7H.js";
import {
  isDark
} from "./chunk-G7Q3Y5ZQ.js";
import {
  Code,
  Empty,
  PageHead,
  Reading,
  Status,
  Tabs,
  saveFile,
  useRead
} from "./chunk-PYM4Z3RK.js";
import {
  Button,
  Icon,
  IconButton,
  Problem,
  a,
  address,
  get,
  me,
  send,
  t,
  toastProblem
} from "./chunk-VJ6Y6NBY.js";
import {
  LINES_MAX,
  SPANS,
  axis,
  boundsOf,
  colours,
  dashOf,
  faint,
  fixed,
  following,
  fullText,
  inputOf,
  momentOf,
  momentText,
  range,
  rangeWords,
  seriesProperty,
  showRange,
  spanText,
  stepped,
  told,
  utc,
  zoomedOut
} from "./chunk-63XKSUFP.js";
import {
  count
} from "./chunk-LM7V7QRF.js";
import {
  $,
  A,
  O,
  P,
  T,
  query,
  setQuery,
  useSignal,
  useSignalEffect,
  y
} from "./chunk-LVANTMVN.js";

// src/charts/AddDevice.tsx
var OFFERED = 8;
var WAIT_MS = 200;
function AddDevice({
  without,
  onAdd
}) {
  const word = useSignal("");
  const found = useSignal([]);
  const at = useSignal(0);
  const open = useSignal(false);
  const id = P();
  A(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      if (!word.value.trim()) {
        found.value = [];
        return;
      }
      const page = await get(
        "/api/v2/devices",
        { q: word.value.trim(), sort: "name", limit: OFFERED + without.length },
        stop.signal
      ).catch(() => void 0);
      if (stop.signal.aborted || !page) return;
      found.value = page.items.filter((one) => !without.includes(one.id)).slice(0, OFFERED);
      at.value = 0;
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [word.value, without.join()]);
  const add = (index) => {
    const one = found.value[index];
    if (!one) return;
    onAdd(one.id, one.name);
    word.value = "";
    found.value = [];
  };
  const shown = open.value && found.value.length > 0;
  const key = (event) => {
    const last = found.value.length - 1;
    if (event.key === "ArrowDown") at.value = Math.min(at.value + 1, last);
    else if (event.key === "ArrowUp") at.value = Math.max(at.value - 1, 0);
    else if (event.key === "Enter") add(at.value);
    else if (event.key === "Escape") open.value = false;
    else return;
    event.preventDefault();
  };
  return /* @__PURE__ */ a("div", { class: "add-device no-print", children: [
    /* @__PURE__ */ a(Icon, { name: "add" }),
    /* @__PURE__ */ a(
      "input",
      {
        class: "input",
        role: "combobox",
        "aria-label": t.charts.addDevice,
        "aria-autocomplete": "list",
        "aria-controls": id,
        "aria-expanded": shown,
        "aria-activedescendant": shown ? `${id}-${at.value}` : void 0,
        placeholder: t.charts.addDevice,
        autocomplete: "off",
        spellcheck: false,
        maxLength: 200,
        value: word.value,
        onInput: (event) => {
          word.value = event.currentTarget.value;
          open.value = true;
        },
        onBlur: () => {
          open.value = false;
        },
        onKeyDown: key
      }
    ),
    /* @__PURE__ */ a("div", { id, class: "offers", role: "listbox", "aria-label": t.charts.addDevice, hidden: !shown, children: found.value.map((one, index) => /* @__PURE__ */ a(
      "div",
      {
        id: `${id}-${index}`,
        role: "option",
        tabIndex: -1,
        "aria-selected": index === at.value,
        onPointerDown: (event) => {
          event.preventDefault();
          add(index);
        },
        children: one.name
      },
      one.id
    )) })
  ] });
}

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
  const { step: step2 } = newer;
  if (older.step !== step2 || (newer.start - older.start) % step2 !== 0) return newer;
  if (newer.start < older.start || newer.start > endOf(older)) return newer;
  const at = (newer.start - older.start) / step2;
  const values = older.values.slice();
  newer.values.forEach((value, index) => {
    const end = newer.start + (index + 1) * step2;
    if (value !== null || end <= settled || at + index >= values.length) values[at + index] = value;
  });
  return { step: step2, start: older.start, values };
}
var Tail = class {
  tally;
  /** The last value that came: runs that do not name the series have it unchanged. */
  held = null;
  /** The rows with the value of the moment `at`; undefined stands for the value before. */
  fold(band, at, value) {
    if (value !== void 0) this.held = value;
    if (this.held === null) return band;
    const { step: step2, start } = band.average;
    const row = Math.ceil((at - start) / step2) - 1;
    if (row < 0 || row > band.average.values.length + 240) return band;
    const old = this.tally?.row === row + start / step2 ? this.tally : void 0;
    const tally = {
      row: row + start / step2,
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
  const step2 = Math.min(...known.map((rows) => rows.step));
  const first = Math.max(
    Math.floor(bounds2.from / step2) * step2,
    Math.min(...known.map((rows) => rows.start))
  );
  const last = Math.max(...known.map(endOf));
  const length = Math.max(0, Math.round((last - first) / step2));
  const times = Array.from({ length }, (_, row) => first + (row + 1) * step2);
  const drawn = all.map((rows) => {
    const column = new Array(length).fill(null);
    rows?.values.forEach((value, index) => {
      const row = Math.round((rows.start + (index + 1) * rows.step - first) / step2) - 1;
      if (row >= 0 && row < length) column[row] = value;
    });
    return column;
  });
  const end = times.at(-1);
  if (end !== void 0 && end > bounds2.to && end - bounds2.to < step2) {
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

// src/charts/Chart.tsx
var TABLE_MAX = 400;
function zoomTo(from, to) {
  showRange(fixed(from, to, clock.peek()));
}
function zoomOut() {
  showRange(zoomedOut(range.peek(), clock.peek()));
}
function nearest(times, time) {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  const before = times[low - 1];
  return before !== void 0 && time - before < (times[low] ?? time) - time ? low - 1 : low;
}
function Chart({
  title,
  units,
  series,
  bounds: bounds2,
  step: step2,
  loading,
  problem,
  retry,
  log = false,
  thresholds = [],
  file,
  tools,
  low = false,
  nothing
}) {
  const box = T(null);
  const plot = useSignal(void 0);
  const hidden = useSignal(/* @__PURE__ */ new Set());
  const open = useSignal(false);
  const heading = P();
  const banded = series.length === 1 && series[0]?.band?.least !== void 0;
  const [times, drawn] = columns(
    series.flatMap(
      ({ band }) => banded ? [band?.most, band?.least, band?.average] : [band?.average]
    ),
    bounds2
  );
  const columnsOf = (index) => banded ? { high: drawn[0], low: drawn[1], average: drawn[2] } : { high: drawn[index], low: drawn[index], average: drawn[index] };
  const any = drawn.some((column) => column.some((value) => value !== null));
  const state = T({ times, drawn, bounds: bounds2 });
  state.current = { times, drawn, bounds: bounds2 };
  const looks = JSON.stringify([
    series.map(({ key, look }) => [key, look]),
    [...hidden.value],
    banded,
    units,
    log,
    utc.value,
    thresholds,
    isDark()
  ]);
  A(() => {
    const place = box.current;
    if (!any || !place) return;
    let made;
    let gone = false;
    const watch = new ResizeObserver(() => made?.fit());
    void import("./plot-J5OEGYFJ.js").then(({ Plot }) => {
      if (gone) return;
      made = new Plot(
        place,
        {
          lines: series.map(({ key, look }) => ({
            look,
            shown: !hidden.value.has(key),
            band: banded
          })),
          units,
          log,
          utc: utc.value,
          thresholds
        },
        {
          onPoint: (time) => {
            crosshair.value = time;
          },
          onZoom: zoomTo,
          onZoomOut: zoomOut
        }
      );
      plot.value = made;
      watch.observe(place);
    });
    return () => {
      gone = true;
      watch.disconnect();
      plot.value = void 0;
      made?.end();
    };
  }, [looks, any]);
  A(() => {
    const { times: times2, drawn: drawn2, bounds: bounds3 } = state.current;
    const all = log ? drawn2.map((column) => column.map((value) => value !== null && value > 0 ? value : null)) : drawn2;
    plot.value?.show(times2, all, bounds3.from, bounds3.to);
    if (crosshair.peek() !== void 0) plot.value?.point(crosshair.peek());
  });
  useSignalEffect(() => {
    const time = crosshair.value;
    plot.value?.point(time);
  });
  const walk = (event) => {
    const { times: times2 } = state.current;
    if (times2.length === 0) return;
    const here = crosshair.peek() === void 0 ? times2.length : nearest(times2, crosshair.peek());
    const far = event.shiftKey ? 10 : 1;
    const to = {
      ArrowLeft: here - far,
      ArrowRight: here + far,
      Home: 0,
      End: times2.length - 1
    }[event.key];
    if (event.key === "Escape") crosshair.value = void 0;
    else if (to === void 0) return;
    else crosshair.value = times2[Math.min(Math.max(to, 0), times2.length - 1)];
    event.preventDefault();
  };
  const save = () => {
    const header = ["time", ...series.flatMap((one) => namesOf(one.label, banded))];
    const lines2 = times.map((time, row2) => [
      new Date(time * 1e3).toISOString(),
      ...banded ? [drawn[2][row2], drawn[1][row2], drawn[0][row2]] : drawn.map((column) => column[row2])
    ]);
    saveFile(`${file}.csv`, csv(header, lines2), "text/csv");
  };
  const pointed = useSignal(void 0);
  useSignalEffect(() => {
    const time = crosshair.value;
    pointed.value = time === void 0 ? void 0 : nearest(state.current.times, time);
  });
  const row = pointed.value;
  const moment = row === void 0 ? void 0 : times[row];
  const spoken = moment === void 0 ? t.charts.pointHint : [
    momentText(moment, step2),
    ...series.map(
      ({ label }, index) => `${label} ${told(columnsOf(index).average[row ?? 0], units)}`
    )
  ].join(", ");
  return /* @__PURE__ */ a("figure", { class: `chart ${low ? "low" : ""}`, "aria-labelledby": heading, children: [
    /* @__PURE__ */ a("figcaption", { class: "chart-head", children: [
      /* @__PURE__ */ a("h3", { id: heading, children: [
        title,
        " ",
        units && /* @__PURE__ */ a("small", { children: units })
      ] }),
      /* @__PURE__ */ a("span", { class: "chart-moment", children: moment !== void 0 && momentText(moment, step2) }),
      /* @__PURE__ */ a("span", { class: "chart-tools no-print", children: [
        tools,
        /* @__PURE__ */ a(
          IconButton,
          {
            icon: "table",
            label: t.charts.table,
            "aria-pressed": open.value,
            disabled: !any,
            onClick: () => {
              open.value = !open.value;
            }
          }
        ),
        /* @__PURE__ */ a(IconButton, { icon: "download", label: t.charts.csv, disabled: !any, onClick: save })
      ] })
    ] }),
    any ? /* @__PURE__ */ a(
      "div",
      {
        ref: box,
        class: "chart-plot",
        "data-loading": loading,
        role: "slider",
        tabIndex: 0,
        "aria-label": t.charts.plot(title),
        "aria-valuemin": 0,
        "aria-valuemax": Math.max(times.length - 1, 0),
        "aria-valuenow": row ?? Math.max(times.length - 1, 0),
        "aria-valuetext": spoken,
        onKeyDown: walk,
        onBlur: () => {
          crosshair.value = void 0;
        }
      }
    ) : /* @__PURE__ */ a("div", { class: "chart-plot empty-plot", children: problem ? /* @__PURE__ */ a("p", { role: "alert", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      " ",
      problem.message,
      " ",
      /* @__PURE__ */ a(Button, { kind: "plain", onClick: retry, children: t.ui.retry })
    ] }) : loading ? /* @__PURE__ */ a("span", { class: "spinner", role: "status", "aria-label": t.ui.loading }) : /* @__PURE__ */ a("div", { class: "chart-nothing", children: nothing ?? /* @__PURE__ */ a("p", { children: t.charts.nothing }) }) }),
    any && /* @__PURE__ */ a(
      Legend,
      {
        series,
        units,
        hidden,
        of: (index) => {
          const { average, low: low2, high } = columnsOf(index);
          return summary(average, low2, high);
        },
        at: (index) => row === void 0 ? void 0 : columnsOf(index).average[row]
      }
    ),
    any && problem && /* @__PURE__ */ a("p", { class: "chart-note", role: "status", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      " ",
      problem.message
    ] }),
    any && open.value && /* @__PURE__ */ a(Values, { title, times, step: step2, count: times.length, children: [
      /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
        /* @__PURE__ */ a("th", { scope: "col", children: t.charts.time }),
        series.flatMap(({ label }) => namesOf(label, banded)).map((label) => /* @__PURE__ */ a("th", { scope: "col", class: "end", children: label }, label))
      ] }) }),
      /* @__PURE__ */ a("tbody", { children: times.map((time, index) => [time, index]).slice(-TABLE_MAX).reverse().map(([time, index]) => /* @__PURE__ */ a("tr", { children: [
        /* @__PURE__ */ a("th", { scope: "row", children: momentText(time, step2) }),
        (banded ? [drawn[2], drawn[1], drawn[0]] : drawn).map((column, at) => /* @__PURE__ */ a("td", { class: "end", children: told(column[index], units) }, at))
      ] }, time)) })
    ] })
  ] });
}
function namesOf(label, banded) {
  return banded ? [label, t.charts.least, t.charts.most] : [label];
}
function Values({
  title,
  times,
  step: step2,
  count: count2,
  children
}) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(
      "div",
      {
        class: "table-scroll chart-values",
        tabIndex: 0,
        role: "region",
        "aria-label": t.charts.values(title),
        children: /* @__PURE__ */ a("table", { class: "table", children: [
          /* @__PURE__ */ a("caption", { class: "unseen", children: t.charts.values(title) }),
          children
        ] })
      }
    ),
    count2 > TABLE_MAX && /* @__PURE__ */ a("p", { class: "chart-note", children: t.charts.tableCut(String(TABLE_MAX), momentText(times[0] ?? 0, step2)) })
  ] });
}
function Swatch({ look, dashed }) {
  return /* @__PURE__ */ a("svg", { class: "swatch", viewBox: "0 0 26 8", "aria-hidden": "true", children: /* @__PURE__ */ a(
    "line",
    {
      x1: "0",
      y1: "4",
      x2: "26",
      y2: "4",
      style: {
        stroke: `var(${seriesProperty(look)})`,
        strokeDasharray: dashed ? dashOf(look).join(" ") : ""
      }
    }
  ) });
}
function Legend({
  series,
  units,
  hidden,
  of,
  at
}) {
  const several = series.length > 1;
  const toggle = (key) => {
    const next = new Set(hidden.value);
    if (!next.delete(key)) next.add(key);
    hidden.value = next;
  };
  return /* @__PURE__ */ a("div", { class: "chart-legend", children: /* @__PURE__ */ a("table", { children: [
    /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
      /* @__PURE__ */ a("th", { scope: "col", children: /* @__PURE__ */ a("span", { class: "unseen", children: t.charts.line }) }),
      /* @__PURE__ */ a("th", { scope: "col", class: "here", children: t.charts.here }),
      /* @__PURE__ */ a("th", { scope: "col", children: t.charts.last }),
      /* @__PURE__ */ a("th", { scope: "col", children: t.charts.least }),
      /* @__PURE__ */ a("th", { scope: "col", children: t.charts.mean }),
      /* @__PURE__ */ a("th", { scope: "col", children: t.charts.most }),
      several && /* @__PURE__ */ a("th", { scope: "col", children: /* @__PURE__ */ a("span", { class: "unseen", children: t.ui.actions }) })
    ] }) }),
    /* @__PURE__ */ a("tbody", { children: series.map((one, index) => {
      const known = of(index);
      const here = at(index);
      return /* @__PURE__ */ a("tr", { "data-off": hidden.value.has(one.key), children: [
        /* @__PURE__ */ a("th", { scope: "row", children: [
          /* @__PURE__ */ a(Swatch, { look: one.look, dashed: several }),
          one.href ? /* @__PURE__ */ a("a", { href: one.href, children: one.label }) : /* @__PURE__ */ a("span", { children: one.label })
        ] }),
        /* @__PURE__ */ a("td", { class: "here", children: here === void 0 ? "" : told(here, units) }),
        /* @__PURE__ */ a("td", { children: told(known.last, units) }),
        /* @__PURE__ */ a("td", { children: told(known.least, units) }),
        /* @__PURE__ */ a("td", { children: told(known.mean, units) }),
        /* @__PURE__ */ a("td", { children: told(known.most, units) }),
        several && /* @__PURE__ */ a("td", { class: "no-print", children: [
          /* @__PURE__ */ a(
            IconButton,
            {
              icon: "eye",
              label: t.charts.toggle(one.label),
              "aria-pressed": !hidden.value.has(one.key),
              onClick: () => toggle(one.key)
            }
          ),
          one.onRemove && /* @__PURE__ */ a(
            IconButton,
            {
              icon: "close",
              label: t.charts.remove(one.label),
              onClick: one.onRemove
            }
          )
        ] })
      ] }, one.key);
    }) })
  ] }) });
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
  const base = KEPT.find(({ reach, step: step2 }) => age <= reach + step2)?.step ?? 3600;
  const fits = STEPS.find(
    (step2) => step2 >= base && step2 % base === 0 && (to - from) / step2 <= rows
  );
  return fits ?? Math.ceil((to - from) / rows / 86400) * 86400;
}
function coarser(step2) {
  return KEPT.find((kept2) => kept2.step > step2)?.step;
}
var NAMES_MAX = 16;
var DEVICES_MAX = 500;
function exactly(name) {
  return name.replace(/[\\*?]/g, "\\$&");
}
var KEPT_MAX = 60;
var kept = /* @__PURE__ */ new Map();
async function read(query2, step2, to, stop) {
  const where = address("/api/v2/history", query2);
  const now2 = Date.now() / 1e3;
  const found = kept.get(where);
  if (found && found.until > now2) return found.answer;
  const answer = await get(where, void 0, stop);
  kept.delete(where);
  kept.set(where, {
    answer,
    until: to + 2 * step2 < now2 ? Number.POSITIVE_INFINITY : now2 + Math.min(step2, 60) / 2
  });
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT_MAX && oldest !== void 0) kept.delete(oldest);
  return answer;
}
async function stepping(step2, ask) {
  try {
    return await ask(step2);
  } catch (problem) {
    const next = coarser(step2);
    if (problem instanceof Problem && problem.status === 400 && next)
      return stepping(Math.max(next, Math.ceil(step2 / next) * next), ask);
    throw problem;
  }
}
function whole({ from, to }, step2) {
  const reach = KEPT.filter((kept2) => kept2.step <= step2).at(-1)?.reach ?? Number.POSITIVE_INFINITY;
  const first = Math.floor(from / step2) * step2;
  const gone = first < Date.now() / 1e3 - reach;
  return { from: gone ? first + step2 : first, to: Math.ceil(to / step2) * step2, step: step2 };
}
async function lines({ devices, metrics }, cf, bounds2, step2, stop) {
  const parts = devices.length > 0 ? chunks(devices, DEVICES_MAX) : [[]];
  const answers = await Promise.all(
    parts.map(
      (device) => stepping(
        step2,
        (step3) => read(
          { device, metric: metrics.map(exactly), cf, ...whole(bounds2, step3) },
          step3,
          bounds2.to,
          stop
        )
      )
    )
  );
  return answers.flat().map(({ device, metric, step: step3, start, values }) => ({
    device,
    metric,
    rows: { step: step3, start, values }
  }));
}
function chunks(all, size) {
  const parts = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}

// src/charts/follow.ts
function pollMs(step2) {
  return Math.min(Math.max(step2, 15), 60) * 1e3;
}
function settledAt(now2, step2) {
  return now2 - 2 * step2 - 15;
}
function useFollowed(key, rows, how) {
  const value = useSignal(void 0);
  const problem = useSignal(void 0);
  const loading = useSignal(true);
  const latest = T(how);
  latest.current = how;
  const here = bounds.value;
  const step2 = stepFor(here, clock.value, rows);
  const moving = following.value;
  const shown = T("");
  A(() => {
    if (shown.current !== key) value.value = void 0;
    shown.current = key;
    const stop = new AbortController();
    loading.value = true;
    const fail = (error) => {
      if (stop.signal.aborted) return;
      problem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
      loading.value = false;
    };
    latest.current.load(bounds.peek(), step2, stop.signal).then((found) => {
      if (stop.signal.aborted) return;
      value.value = found;
      problem.value = void 0;
      loading.value = false;
    }, fail);
    let timer;
    if (moving) {
      timer = setInterval(() => {
        if (document.hidden || value.peek() === void 0) return;
        const to = Math.floor(Date.now() / 1e3);
        const from = Math.max(to - 4 * Math.max(step2, 15), bounds.peek().from);
        latest.current.load({ from, to }, step2, stop.signal).then((found) => {
          if (stop.signal.aborted || value.value === void 0) return;
          value.value = latest.current.join(
            value.value,
            found,
            settledAt(to, step2),
            bounds.peek().from
          );
          problem.value = void 0;
        }, fail);
      }, pollMs(step2));
    }
    const back = () => {
      if (!document.hidden && moving) turn.value += 1;
    };
    document.addEventListener("visibilitychange", back);
    return () => {
      stop.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, [key, rangeKey.value, turn.value, step2, moving]);
  return {
    value: value.value,
    problem: problem.value,
    loading: loading.value,
    step: step2,
    bounds: here
  };
}
function seriesKey(device, metric) {
  return `${device} ${metric}`;
}
function joinBands(older, newer, settled, from) {
  const all = new Map(older);
  for (const [key, band] of newer) {
    const before = older.get(key);
    const put = (which) => {
      const fresh = band[which];
      const old = before?.[which];
      return fresh && old ? since(joined(old, fresh, settled), from) : fresh;
    };
    all.set(key, { average: put("average"), least: put("least"), most: put("most") });
  }
  return all;
}
function useSeries(which, { band, rows }) {
  const live = useSignal(void 0);
  const key = JSON.stringify([which, band]);
  const followed = useFollowed(key, rows, {
    load: async (bounds2, step2, stop) => {
      const wanted = band && step2 > 15 ? ["AVERAGE", "MIN", "MAX"] : ["AVERAGE"];
      const [average, least2, most2] = await Promise.all(
        wanted.map((cf) => lines(which, cf, bounds2, step2, stop))
      );
      const found = /* @__PURE__ */ new Map();
      for (const { device, metric, rows: rows2 } of average ?? [])
        found.set(seriesKey(device, metric), { average: rows2, least: void 0, most: void 0 });
      for (const { device, metric, rows: rows2 } of least2 ?? []) {
        const one = found.get(seriesKey(device, metric));
        if (one) one.least = rows2;
      }
      for (const { device, metric, rows: rows2 } of most2 ?? []) {
        const one = found.get(seriesKey(device, metric));
        if (one) one.most = rows2;
      }
      return found;
    },
    // What has come live since is in the older ones.
    join: (older, newer, settled, from) => joinBands(live.peek() ?? older, newer, settled, from)
  });
  A(() => {
    live.value = followed.value;
  }, [followed.value]);
  const streams = following.value && followed.step <= LIVE_STEP && which.metrics.length <= METRICS_MAX;
  A(() => {
    if (!streams) return;
    const who = {};
    const tails = /* @__PURE__ */ new Map();
    wantMetrics(who, which.metrics);
    const end = listen({
      values: ({ at, values }) => {
        const before = live.peek();
        if (!before) return;
        const next = new Map(before);
        for (const [key2, band2] of before) {
          const space = key2.indexOf(" ");
          const told2 = values[key2.slice(space + 1)]?.[key2.slice(0, space)];
          const value = typeof told2 === "string" ? null : told2;
          const tail = tails.get(key2) ?? new Tail();
          tails.set(key2, tail);
          next.set(key2, tail.fold(band2, at, value));
        }
        live.value = next;
      }
    });
    return () => {
      end();
      wantMetrics(who, []);
    };
  }, [key, streams, rangeKey.value]);
  return { ...followed, value: live.value ?? followed.value };
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
  const step2 = stepFor(bounds.value, clock.value, ROWS);
  const moving = following.value;
  A(() => {
    const stop = new AbortController();
    asked.current = /* @__PURE__ */ new Set();
    rows.value = /* @__PURE__ */ new Map();
    let waiting;
    const read2 = async (names, part) => {
      for (const some of chunks(names, NAMES_MAX)) {
        try {
          const found = await latest.current(some, part, step2, stop.signal);
          if (stop.signal.aborted) return;
          const next = new Map(rows.peek());
          for (const name of some) {
            const newer = found.get(name) ?? { step: step2, start: part.from, values: [] };
            const older = next.get(name);
            const all = older?.values.length ? joined(older, newer, part.to - 2 * step2) : newer;
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
      const from = Math.max(to - 4 * Math.max(step2, 15), bounds.peek().from);
      if (!document.hidden && names.length > 0) void read2(names, { from, to });
      flush.current();
    }, AGAIN_MS) : void 0;
    return () => {
      stop.abort();
      clearTimeout(waiting);
      clearInterval(timer);
    };
  }, [rangeKey.value, turn.value, step2, moving, subject]);
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

// src/charts/NoMetrics.tsx
var DAYS = 30;
function reportCommand(origin, id, token) {
  const body = JSON.stringify([{ device: id, name: "load", value: 0.5 }]);
  return [
    `curl ${origin}/mrd/metrics`,
    `  -H 'Authorization: Bearer ${token}'`,
    `  -H 'Content-Type: application/json'`,
    `  -d '${body.replaceAll("'", "'\\''")}'`
  ].join(" \\\n");
}
function NoMetrics({ id, name }) {
  const token = useSignal(void 0);
  const busy = useSignal(false);
  const make = async () => {
    busy.value = true;
    try {
      const made = await send("POST", "/api/v2/tokens", {
        name: t.charts.tokenName(name).slice(0, 80),
        scopes: ["write"],
        days: DAYS,
        devices: [id]
      });
      token.value = made.secret;
    } catch (problem) {
      toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  return /* @__PURE__ */ a("div", { class: "card", children: /* @__PURE__ */ a(Empty, { icon: "chart", title: t.charts.none, children: [
    /* @__PURE__ */ a("p", { children: t.charts.noneBody }),
    /* @__PURE__ */ a(Code, { text: reportCommand(location.origin, id, token.value ?? "$TOKEN") }),
    token.value ? /* @__PURE__ */ a("p", { role: "status", children: t.charts.tokenMade(String(DAYS)) }) : me.value && /* @__PURE__ */ a(Button, { kind: "primary", icon: "key", busy: busy.value, onClick: () => void make(), children: t.charts.makeToken }),
    /* @__PURE__ */ a("p", { children: t.charts.noneAgents })
  ] }) });
}

// src/charts/RangeBar.tsx
function step(direction) {
  showRange(stepped(range.peek(), direction, clock.peek()));
}
function follow() {
  const { kind } = range.peek();
  if (kind === "fixed") {
    const { from, to } = bounds.peek();
    const span = SPANS.find((span2) => span2 >= to - from) ?? SPANS[0];
    setQuery({ range: spanText(span), from: null, to: null, refresh: null }, { push: true });
  } else setQuery({ refresh: following.peek() ? "off" : null });
}
function RangeBar() {
  useClock();
  const open = useSignal(false);
  const from = useSignal("");
  const to = useSignal("");
  const wrong = useSignal("");
  const ids = P();
  A(
    () => offer([
      { label: t.charts.keyNames.earlier, keys: "[", icon: "back", run: () => step(-1) },
      { label: t.charts.keyNames.later, keys: "]", icon: "forward", run: () => step(1) },
      { label: t.charts.keyNames.zoomOut, keys: "z", icon: "zoomOut", run: zoomOut },
      { label: t.charts.keyNames.follow, keys: "l", icon: "refresh", run: follow },
      ...SPANS.map((span, index) => ({
        label: t.charts.spans[spanText(span)] ?? spanText(span),
        keys: `r ${index + 1}`,
        icon: "clock",
        run: () => showRange({ kind: "last", span })
      }))
    ]),
    []
  );
  const here = range.value;
  const shown = bounds.value;
  const begin = () => {
    from.value = inputOf(shown.from, utc.value);
    to.value = inputOf(shown.to, utc.value);
    wrong.value = "";
    open.value = !open.value;
  };
  const show = (event) => {
    event.preventDefault();
    const a2 = momentOf(from.value, utc.value);
    const b = momentOf(to.value, utc.value);
    if (a2 === void 0 || b === void 0 || a2 >= b || a2 >= clock.value) {
      wrong.value = t.charts.wrongRange;
      return;
    }
    open.value = false;
    showRange(fixed(a2, Math.min(b, clock.value), clock.value));
  };
  return /* @__PURE__ */ a("div", { class: "range no-print", role: "group", "aria-label": t.charts.range, children: [
    /* @__PURE__ */ a("div", { class: "range-row", children: [
      /* @__PURE__ */ a("div", { class: "segments", role: "group", "aria-label": t.charts.last, children: [
        SPANS.map((span) => {
          const text = spanText(span);
          return /* @__PURE__ */ a(
            "button",
            {
              type: "button",
              "aria-pressed": here.kind === "last" && here.span === span,
              "aria-label": t.charts.spans[text],
              title: t.charts.spans[text],
              onClick: () => showRange({ kind: "last", span }),
              children: t.charts.short[text]
            },
            span
          );
        }),
        /* @__PURE__ */ a(
          "button",
          {
            type: "button",
            "aria-pressed": here.kind === "fixed",
            "aria-expanded": open.value,
            onClick: begin,
            children: t.charts.custom
          }
        )
      ] }),
      /* @__PURE__ */ a("span", { class: "range-steps", children: [
        /* @__PURE__ */ a(IconButton, { icon: "back", label: t.charts.keyNames.earlier, onClick: () => step(-1) }),
        /* @__PURE__ */ a(IconButton, { icon: "zoomOut", label: t.charts.keyNames.zoomOut, onClick: zoomOut }),
        /* @__PURE__ */ a(
          IconButton,
          {
            icon: "forward",
            label: t.charts.keyNames.later,
            disabled: here.kind === "last",
            onClick: () => step(1)
          }
        )
      ] }),
      /* @__PURE__ */ a("span", { class: "range-told", role: "status", children: [
        fullText(shown.from),
        " \u2013 ",
        following.value ? t.charts.now : fullText(shown.to)
      ] }),
      /* @__PURE__ */ a("span", { class: "push" }),
      /* @__PURE__ */ a(
        "button",
        {
          type: "button",
          class: "button plain zone",
          "aria-pressed": utc.value,
          title: t.charts.zoneHint,
          onClick: () => setQuery({ tz: utc.value ? null : "utc" }),
          children: utc.value ? t.charts.utc : t.charts.local
        }
      ),
      /* @__PURE__ */ a(
        Button,
        {
          kind: "plain",
          icon: following.value ? "pause" : "play",
          "aria-pressed": following.value,
          onClick: follow,
          children: t.charts.follow
        }
      ),
      /* @__PURE__ */ a(IconButton, { icon: "refresh", label: t.charts.readAgain, onClick: readAgain })
    ] }),
    open.value && /* @__PURE__ */ a("form", { class: "range-form", onSubmit: show, children: [
      /* @__PURE__ */ a("label", { for: `${ids}-from`, children: t.charts.from }),
      /* @__PURE__ */ a(
        "input",
        {
          id: `${ids}-from`,
          class: "input",
          type: "datetime-local",
          value: from.value,
          onInput: (event) => {
            from.value = event.currentTarget.value;
          }
        }
      ),
      /* @__PURE__ */ a("label", { for: `${ids}-to`, children: t.charts.to }),
      /* @__PURE__ */ a(
        "input",
        {
          id: `${ids}-to`,
          class: "input",
          type: "datetime-local",
          value: to.value,
          onInput: (event) => {
            to.value = event.currentTarget.value;
          }
        }
      ),
      /* @__PURE__ */ a(Button, { type: "submit", kind: "primary", children: t.charts.show }),
      wrong.value && /* @__PURE__ */ a("p", { class: "wrong", role: "alert", children: wrong.value })
    ] })
  ] });
}

// src/charts/DeviceBoard.tsx
var NAMES_MS = 3e4;
function DeviceBoard({
  id,
  name,
  host = false
}) {
  const read2 = useRead((stop) => metricsOf(id, stop), [id, turn.value]);
  A(() => {
    const timer = setInterval(() => {
      if (!document.hidden) read2.again();
    }, NAMES_MS);
    return () => clearInterval(timer);
  }, []);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(RangeBar, {}),
    /* @__PURE__ */ a(Reading, { read: read2, children: (metrics) => metrics.numbers.length + metrics.texts.length === 0 ? /* @__PURE__ */ a(NoMetrics, { id, name }) : /* @__PURE__ */ a(Board, { id, name, host, metrics }) })
  ] });
}
function Board({
  id,
  name,
  host,
  metrics
}) {
  const wanted = query.value.get("metric");
  const metric = metrics.numbers.find((one) => one.name === wanted) ?? (wanted ? { name: wanted, units: "", value: void 0 } : metrics.numbers[0]);
  const load = async (names, bounds2, step2, stop) => {
    const found = await lines({ devices: [id], metrics: names }, "AVERAGE", bounds2, step2, stop);
    return new Map(found.map((line) => [line.metric, line.rows]));
  };
  return /* @__PURE__ */ a($, { children: [
    metric && /* @__PURE__ */ a(Large, { id, name, host, metric: metric.name, units: metric.units }),
    /* @__PURE__ */ a(Grid, { metrics: metrics.numbers, load, subject: id, chosen: metric?.name }),
    metrics.texts.length > 0 && /* @__PURE__ */ a("section", { class: "section", children: [
      /* @__PURE__ */ a("h2", { children: t.charts.texts }),
      /* @__PURE__ */ a("dl", { class: "facts card", children: metrics.texts.map(({ name: name2, text }) => /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("dt", { children: name2 }),
        /* @__PURE__ */ a("dd", { children: text })
      ] })) })
    ] })
  ] });
}
function useNames(ids) {
  const read2 = useRead(
    async (stop) => {
      if (ids.length === 0) return [];
      const page = await get("/api/v2/devices", { id: ids.join(",") }, stop);
      return page.items;
    },
    [ids.join()]
  );
  return new Map((read2.value ?? []).map((device) => [device.id, device.name]));
}
function Large({
  id,
  name,
  host,
  metric,
  units
}) {
  const others = (query.value.get("with") ?? "").split(",").filter((other) => other && other !== id).slice(0, LINES_MAX - 1);
  const log = query.value.get("scale") === "log";
  const names = useNames(others);
  const devices = [id, ...others];
  const followed = useSeries(
    { devices, metrics: [metric] },
    { band: devices.length === 1, rows: 900 }
  );
  const put = (ids) => setQuery({ with: ids.join(",") || null });
  const series = devices.map((device, look) => {
    const one = {
      key: device,
      label: look === 0 ? name : names.get(device) ?? device,
      look,
      band: followed.value?.get(seriesKey(device, metric))
    };
    if (look === 0) return one;
    return {
      ...one,
      href: `/devices/${device}/metrics${rangeWords.value}`,
      onRemove: () => put(others.filter((other) => other !== device))
    };
  });
  return /* @__PURE__ */ a("div", { class: "card", children: /* @__PURE__ */ a(
    Chart,
    {
      title: metric,
      units,
      series,
      bounds: followed.bounds,
      step: followed.step,
      loading: followed.loading,
      problem: followed.problem,
      retry: () => {
        clock.value = Math.floor(Date.now() / 1e3);
        turn.value += 1;
      },
      log,
      file: `${name}-${metric}`,
      tools: /* @__PURE__ */ a($, { children: [
        !host && others.length < LINES_MAX - 1 && /* @__PURE__ */ a(AddDevice, { without: devices, onAdd: (more) => put([...others, more]) }),
        /* @__PURE__ */ a(
          Button,
          {
            kind: "plain",
            "aria-pressed": log,
            onClick: () => setQuery({ scale: log ? null : "log" }),
            children: t.charts.log
          }
        )
      ] })
    }
  ) });
}

// src/pages/DeviceHead.tsx
function DeviceHead({ device }) {
  const base = `/devices/${device.id}`;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(PageHead, { title: device.name, crumbs: [{ label: t.charts.pages.Devices, href: "/devices" }], children: /* @__PURE__ */ a(Status, { status: device.status }) }),
    /* @__PURE__ */ a(
      Tabs,
      {
        label: device.name,
        tabs: [
          { href: base, label: "Overview" },
          { href: `${base}/metrics`, label: "Metrics" }
        ]
      }
    )
  ] });
}

// src/pages/DeviceMetrics.tsx
function DeviceMetrics({ params }) {
  const id = params.id ?? "";
  const read2 = useRead((stop) => get(`/api/v2/devices/${id}`, void 0, stop), [id]);
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(Reading, { read: read2, children: (device) => /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(DeviceHead, { device, again: read2.again }),
    /* @__PURE__ */ a(DeviceBoard, { id, name: device.name }, id)
  ] }) }) });
}
export {
  DeviceMetrics as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9BZGREZXZpY2UudHN4IiwgIi4uLy4uL3NyYy9jaGFydHMvY2xvY2sudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9yb3dzLnRzIiwgIi4uLy4uL3NyYy9jaGFydHMvQ2hhcnQudHN4IiwgIi4uLy4uL3NyYy9jaGFydHMvaGlzdG9yeS50cyIsICIuLi8uLi9zcmMvY2hhcnRzL2ZvbGxvdy50cyIsICIuLi8uLi9zcmMvY2hhcnRzL25hbWVzLnRzIiwgIi4uLy4uL3NyYy9jaGFydHMvU21hbGwudHN4IiwgIi4uLy4uL3NyYy9jaGFydHMvR3JpZC50c3giLCAiLi4vLi4vc3JjL2NoYXJ0cy9Ob01ldHJpY3MudHN4IiwgIi4uLy4uL3NyYy9jaGFydHMvUmFuZ2VCYXIudHN4IiwgIi4uLy4uL3NyYy9jaGFydHMvRGV2aWNlQm9hcmQudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9EZXZpY2VIZWFkLnRzeCIsICIuLi8uLi9zcmMvcGFnZXMvRGV2aWNlTWV0cmljcy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIEEgYm94IHRoYXQgZmluZHMgZGV2aWNlcyBieSBuYW1lIGFuZCBsYXlzIHRoZW0gb3ZlciB0aGUgY2hhcnQuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlUGFnZSB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcblxuLyoqIERldmljZXMgdGhhdCBhcmUgb2ZmZXJlZDogd2hhdCBmaXRzIGJlbG93IHRoZSBib3guICovXG5jb25zdCBPRkZFUkVEID0gODtcbmNvbnN0IFdBSVRfTVMgPSAyMDA7IC8vIGFmdGVyIHRoZSBsYXN0IGtleVxuXG4vKiogVGhlIGJveDsgYHdpdGhvdXRgIGFyZSB0aG9zZSB0aGF0IGFyZSB0aGVyZSBhbHJlYWR5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEFkZERldmljZSh7XG4gIHdpdGhvdXQsXG4gIG9uQWRkLFxufToge1xuICB3aXRob3V0OiByZWFkb25seSBzdHJpbmdbXTtcbiAgb25BZGQ6IChpZDogc3RyaW5nLCBuYW1lOiBzdHJpbmcpID0+IHZvaWQ7XG59KSB7XG4gIGNvbnN0IHdvcmQgPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IGZvdW5kID0gdXNlU2lnbmFsPEFycmF5PHsgaWQ6IHN0cmluZzsgbmFtZTogc3RyaW5nIH0+PihbXSk7XG4gIGNvbnN0IGF0ID0gdXNlU2lnbmFsKDApO1xuICBjb25zdCBvcGVuID0gdXNlU2lnbmFsKGZhbHNlKTtcbiAgY29uc3QgaWQgPSB1c2VJZCgpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KGFzeW5jICgpID0+IHtcbiAgICAgIGlmICghd29yZC52YWx1ZS50cmltKCkpIHtcbiAgICAgICAgZm91bmQudmFsdWUgPSBbXTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgY29uc3QgcGFnZSA9IGF3YWl0IGdldDxEZXZpY2VQYWdlPihcbiAgICAgICAgXCIvYXBpL3YyL2RldmljZXNcIixcbiAgICAgICAgeyBxOiB3b3JkLnZhbHVlLnRyaW0oKSwgc29ydDogXCJuYW1lXCIsIGxpbWl0OiBPRkZFUkVEICsgd2l0aG91dC5sZW5ndGggfSxcbiAgICAgICAgc3RvcC5zaWduYWwsXG4gICAgICApLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCB8fCAhcGFnZSkgcmV0dXJuO1xuICAgICAgZm91bmQudmFsdWUgPSBwYWdlLml0ZW1zLmZpbHRlcigob25lKSA9PiAhd2l0aG91dC5pbmNsdWRlcyhvbmUuaWQpKS5zbGljZSgwLCBPRkZFUkVEKTtcbiAgICAgIGF0LnZhbHVlID0gMDtcbiAgICB9LCBXQUlUX01TKTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgIHN0b3AuYWJvcnQoKTtcbiAgICB9O1xuICB9LCBbd29yZC52YWx1ZSwgd2l0aG91dC5qb2luKCldKTtcbiAgY29uc3QgYWRkID0gKGluZGV4OiBudW1iZXIpID0+IHtcbiAgICBjb25zdCBvbmUgPSBmb3VuZC52YWx1ZVtpbmRleF07XG4gICAgaWYgKCFvbmUpIHJldHVybjtcbiAgICBvbkFkZChvbmUuaWQsIG9uZS5uYW1lKTtcbiAgICB3b3JkLnZhbHVlID0gXCJcIjtcbiAgICBmb3VuZC52YWx1ZSA9IFtdO1xuICB9O1xuICBjb25zdCBzaG93biA9IG9wZW4udmFsdWUgJiYgZm91bmQudmFsdWUubGVuZ3RoID4gMDtcbiAgY29uc3Qga2V5ID0gKGV2ZW50OiBLZXlib2FyZEV2ZW50KSA9PiB7XG4gICAgY29uc3QgbGFzdCA9IGZvdW5kLnZhbHVlLmxlbmd0aCAtIDE7XG4gICAgaWYgKGV2ZW50LmtleSA9PT0gXCJBcnJvd0Rvd25cIikgYXQudmFsdWUgPSBNYXRoLm1pbihhdC52YWx1ZSArIDEsIGxhc3QpO1xuICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gXCJBcnJvd1VwXCIpIGF0LnZhbHVlID0gTWF0aC5tYXgoYXQudmFsdWUgLSAxLCAwKTtcbiAgICBlbHNlIGlmIChldmVudC5rZXkgPT09IFwiRW50ZXJcIikgYWRkKGF0LnZhbHVlKTtcbiAgICBlbHNlIGlmIChldmVudC5rZXkgPT09IFwiRXNjYXBlXCIpIG9wZW4udmFsdWUgPSBmYWxzZTtcbiAgICBlbHNlIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJhZGQtZGV2aWNlIG5vLXByaW50XCI+XG4gICAgICA8SWNvbiBuYW1lPVwiYWRkXCIgLz5cbiAgICAgIDxpbnB1dFxuICAgICAgICBjbGFzcz1cImlucHV0XCJcbiAgICAgICAgcm9sZT1cImNvbWJvYm94XCJcbiAgICAgICAgYXJpYS1sYWJlbD17dC5jaGFydHMuYWRkRGV2aWNlfVxuICAgICAgICBhcmlhLWF1dG9jb21wbGV0ZT1cImxpc3RcIlxuICAgICAgICBhcmlhLWNvbnRyb2xzPXtpZH1cbiAgICAgICAgYXJpYS1leHBhbmRlZD17c2hvd259XG4gICAgICAgIGFyaWEtYWN0aXZlZGVzY2VuZGFudD17c2hvd24gPyBgJHtpZH0tJHthdC52YWx1ZX1gIDogdW5kZWZpbmVkfVxuICAgICAgICBwbGFjZWhvbGRlcj17dC5jaGFydHMuYWRkRGV2aWNlfVxuICAgICAgICBhdXRvY29tcGxldGU9XCJvZmZcIlxuICAgICAgICBzcGVsbGNoZWNrPXtmYWxzZX1cbiAgICAgICAgbWF4TGVuZ3RoPXsyMDB9XG4gICAgICAgIHZhbHVlPXt3b3JkLnZhbHVlfVxuICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IHtcbiAgICAgICAgICB3b3JkLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgICBvcGVuLnZhbHVlID0gdHJ1ZTtcbiAgICAgICAgfX1cbiAgICAgICAgb25CbHVyPXsoKSA9PiB7XG4gICAgICAgICAgb3Blbi52YWx1ZSA9IGZhbHNlO1xuICAgICAgICB9fVxuICAgICAgICBvbktleURvd249e2tleX1cbiAgICAgIC8+XG4gICAgICA8ZGl2IGlkPXtpZH0gY2xhc3M9XCJvZmZlcnNcIiByb2xlPVwibGlzdGJveFwiIGFyaWEtbGFiZWw9e3QuY2hhcnRzLmFkZERldmljZX0gaGlkZGVuPXshc2hvd259PlxuICAgICAgICB7Zm91bmQudmFsdWUubWFwKChvbmUsIGluZGV4KSA9PiAoXG4gICAgICAgICAgPGRpdlxuICAgICAgICAgICAga2V5PXtvbmUuaWR9XG4gICAgICAgICAgICBpZD17YCR7aWR9LSR7aW5kZXh9YH1cbiAgICAgICAgICAgIHJvbGU9XCJvcHRpb25cIlxuICAgICAgICAgICAgdGFiSW5kZXg9ey0xfVxuICAgICAgICAgICAgYXJpYS1zZWxlY3RlZD17aW5kZXggPT09IGF0LnZhbHVlfVxuICAgICAgICAgICAgb25Qb2ludGVyRG93bj17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7IC8vIHRoZSBib3gga2VlcHMgdGhlIGZvY3VzXG4gICAgICAgICAgICAgIGFkZChpbmRleCk7XG4gICAgICAgICAgICB9fVxuICAgICAgICAgID5cbiAgICAgICAgICAgIHtvbmUubmFtZX1cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgKSl9XG4gICAgICA8L2Rpdj5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBUaGUgbW9tZW50IHRoYXQgdGhlIGNoYXJ0cyBvZiBhIHBhZ2UgZ28gdXAgdG8sIGFuZCB0aGUgb25lIHRoYXQgaXMgcG9pbnRlZCBhdC5cbmltcG9ydCB7IGNvbXB1dGVkLCBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBib3VuZHNPZiwgZm9sbG93aW5nLCByYW5nZSB9IGZyb20gXCIuL3JhbmdlXCI7XG5cbmZ1bmN0aW9uIG5vdygpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5mbG9vcihEYXRlLm5vdygpIC8gMTAwMCk7XG59XG5cbi8qKiBOb3csIGluIHNlY29uZHMgc2luY2UgMTk3MCwgYXMgZmFyIGFzIGNoYXJ0cyBnby4gKi9cbmV4cG9ydCBjb25zdCBjbG9jayA9IHNpZ25hbChub3coKSk7XG5cbi8qKiBSaXNlcyB3aGVuIGV2ZXJ5dGhpbmcgaXMgdG8gYmUgcmVhZCBhZ2Fpbi4gKi9cbmV4cG9ydCBjb25zdCB0dXJuID0gc2lnbmFsKDApO1xuXG4vKiogRnJvbSBhbmQgdG8gb2YgdGhlIHBhZ2UuICovXG5leHBvcnQgY29uc3QgYm91bmRzID0gY29tcHV0ZWQoKCkgPT4gYm91bmRzT2YocmFuZ2UudmFsdWUsIGNsb2NrLnZhbHVlKSk7XG5cbi8qKiBXaGF0IHRoZSByYW5nZSBpcywgYXBhcnQgZnJvbSB0aGUgdGltZSB0aGF0IHBhc3Nlczsgd2hhdCBpcyBkcmF3biBmb3IgYW5vdGhlciBpcyBkcmF3biBhbmV3LiAqL1xuZXhwb3J0IGNvbnN0IHJhbmdlS2V5ID0gY29tcHV0ZWQoKCkgPT4gSlNPTi5zdHJpbmdpZnkocmFuZ2UudmFsdWUpKTtcblxuLyoqIFRoZSBtb21lbnQgdGhhdCBpcyBwb2ludGVkIGF0LCBpbiBhbGwgY2hhcnRzLiAqL1xuZXhwb3J0IGNvbnN0IGNyb3NzaGFpciA9IHNpZ25hbDxudW1iZXIgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBSZWFkcyBldmVyeXRoaW5nIGFnYWluLCB1cCB0byBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEFnYWluKCk6IHZvaWQge1xuICBjbG9jay52YWx1ZSA9IG5vdygpO1xuICB0dXJuLnZhbHVlICs9IDE7XG59XG5cbi8qKiBIb3cgb2Z0ZW4gYSBtb3ZpbmcgcmFuZ2UgbW92ZXM6IGJ5IGEgcGl4ZWwgb3Igc28sIGJldHdlZW4gNSBzIGFuZCBhIG1pbnV0ZS4gKi9cbmZ1bmN0aW9uIHBhY2Uoc3BhbjogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGgubWluKE1hdGgubWF4KHNwYW4gLyA3MjAsIDUpLCA2MCkgKiAxMDAwO1xufVxuXG4vKiogS2VlcHMgdGhlIGNsb2NrIHdoaWxlIHRoZSBwYWdlIGlzIHNob3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZUNsb2NrKCk6IHZvaWQge1xuICBjb25zdCBrZXkgPSByYW5nZUtleS52YWx1ZTtcbiAgY29uc3QgbW92aW5nID0gZm9sbG93aW5nLnZhbHVlO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNsb2NrLnZhbHVlID0gbm93KCk7XG4gICAgY3Jvc3NoYWlyLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgIGNvbnN0IHsga2luZCB9ID0gcmFuZ2UucGVlaygpO1xuICAgIGlmICghbW92aW5nIHx8IGtpbmQgIT09IFwibGFzdFwiKSByZXR1cm47XG4gICAgY29uc3QgeyBzcGFuIH0gPSByYW5nZS5wZWVrKCkgYXMgeyBzcGFuOiBudW1iZXIgfTtcbiAgICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICAgIGlmICghZG9jdW1lbnQuaGlkZGVuKSBjbG9jay52YWx1ZSA9IG5vdygpO1xuICAgIH0sIHBhY2Uoc3BhbikpO1xuICAgIGNvbnN0IGJhY2sgPSAoKSA9PiB7XG4gICAgICBpZiAoIWRvY3VtZW50LmhpZGRlbikgY2xvY2sudmFsdWUgPSBub3coKTtcbiAgICB9O1xuICAgIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoXCJ2aXNpYmlsaXR5Y2hhbmdlXCIsIGJhY2spO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICAgIGRvY3VtZW50LnJlbW92ZUV2ZW50TGlzdGVuZXIoXCJ2aXNpYmlsaXR5Y2hhbmdlXCIsIGJhY2spO1xuICAgIH07XG4gIH0sIFtrZXksIG1vdmluZ10pO1xufVxuIiwgIi8vIFJvd3Mgb2YgYSBzZXJpZXM6IGEgbnVtYmVyIGZvciBlYWNoIGBzdGVwYCBzZWNvbmRzLCBudWxsIHdoZXJlIG5vdGhpbmcgaXMga25vd24uXG5cbi8qKiBSb3dzOyB0aGUgZmlyc3QgY292ZXJzIHRoZSBgc3RlcGAgc2Vjb25kcyBhZnRlciBgc3RhcnRgLCB0aGUgbmV4dCB0aG9zZSBhZnRlciB0aGF0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3dzIHtcbiAgc3RlcDogbnVtYmVyO1xuICBzdGFydDogbnVtYmVyO1xuICB2YWx1ZXM6IEFycmF5PG51bWJlciB8IG51bGw+O1xufVxuXG4vKiogQVZFUkFHRSB3aXRoIE1JTiBhbmQgTUFYIG9mIHRoZSBzYW1lIHJvd3MsIHdoZXJlIHRoZXkgZGlmZmVyIGZyb20gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJhbmQge1xuICBhdmVyYWdlOiBSb3dzO1xuICBsZWFzdDogUm93cyB8IHVuZGVmaW5lZDtcbiAgbW9zdDogUm93cyB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoYXQgaXMgdG9sZCBvZiBhIHNlcmllcyB1bmRlciBpdHMgY2hhcnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFN1bW1hcnkge1xuICBsYXN0OiBudW1iZXIgfCBudWxsO1xuICBsZWFzdDogbnVtYmVyIHwgbnVsbDtcbiAgbWVhbjogbnVtYmVyIHwgbnVsbDtcbiAgbW9zdDogbnVtYmVyIHwgbnVsbDtcbn1cblxuLyoqIFdoZW4gdGhlIGxhc3Qgcm93IGVuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZW5kT2Yocm93czogUm93cyk6IG51bWJlciB7XG4gIHJldHVybiByb3dzLnN0YXJ0ICsgcm93cy5zdGVwICogcm93cy52YWx1ZXMubGVuZ3RoO1xufVxuXG4vKiogUm93cyB3aXRob3V0IHRob3NlIHRoYXQgZW5kIGF0IG9yIGJlZm9yZSBgZnJvbWAuICovXG5leHBvcnQgZnVuY3Rpb24gc2luY2Uocm93czogUm93cywgZnJvbTogbnVtYmVyKTogUm93cyB7XG4gIGNvbnN0IGdvbmUgPSBNYXRoLm1pbihcbiAgICBNYXRoLm1heCgwLCBNYXRoLmZsb29yKChmcm9tIC0gcm93cy5zdGFydCkgLyByb3dzLnN0ZXApKSxcbiAgICByb3dzLnZhbHVlcy5sZW5ndGgsXG4gICk7XG4gIGlmIChnb25lID09PSAwKSByZXR1cm4gcm93cztcbiAgcmV0dXJuIHsgLi4ucm93cywgc3RhcnQ6IHJvd3Muc3RhcnQgKyBnb25lICogcm93cy5zdGVwLCB2YWx1ZXM6IHJvd3MudmFsdWVzLnNsaWNlKGdvbmUpIH07XG59XG5cbi8qKlxuICogT2xkZXIgcm93cyB3aXRoIG5ld2VyIG9uZXMgaW4gdGhlaXIgcGxhY2UuIFJvd3MgdGhhdCBlbmQgYWZ0ZXIgYHNldHRsZWRgIG1heSBzdGlsbCBiZSBvbiB0aGVpciB3YXlcbiAqIHRvIHRoZSBoaXN0b3J5OiB3aGVyZSB0aGUgbmV3ZXIgb25lcyBrbm93IG5vdGhpbmcgdGhlcmUsIHdoYXQgaGFzIGNvbWUgbGl2ZSBzdGF5cy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGpvaW5lZChvbGRlcjogUm93cywgbmV3ZXI6IFJvd3MsIHNldHRsZWQ6IG51bWJlcik6IFJvd3Mge1xuICBjb25zdCB7IHN0ZXAgfSA9IG5ld2VyO1xuICBpZiAob2xkZXIuc3RlcCAhPT0gc3RlcCB8fCAobmV3ZXIuc3RhcnQgLSBvbGRlci5zdGFydCkgJSBzdGVwICE9PSAwKSByZXR1cm4gbmV3ZXI7XG4gIGlmIChuZXdlci5zdGFydCA8IG9sZGVyLnN0YXJ0IHx8IG5ld2VyLnN0YXJ0ID4gZW5kT2Yob2xkZXIpKSByZXR1cm4gbmV3ZXI7XG4gIGNvbnN0IGF0ID0gKG5ld2VyLnN0YXJ0IC0gb2xkZXIuc3RhcnQpIC8gc3RlcDtcbiAgY29uc3QgdmFsdWVzID0gb2xkZXIudmFsdWVzLnNsaWNlKCk7XG4gIG5ld2VyLnZhbHVlcy5mb3JFYWNoKCh2YWx1ZSwgaW5kZXgpID0+IHtcbiAgICBjb25zdCBlbmQgPSBuZXdlci5zdGFydCArIChpbmRleCArIDEpICogc3RlcDtcbiAgICBpZiAodmFsdWUgIT09IG51bGwgfHwgZW5kIDw9IHNldHRsZWQgfHwgYXQgKyBpbmRleCA+PSB2YWx1ZXMubGVuZ3RoKSB2YWx1ZXNbYXQgKyBpbmRleF0gPSB2YWx1ZTtcbiAgfSk7XG4gIHJldHVybiB7IHN0ZXAsIHN0YXJ0OiBvbGRlci5zdGFydCwgdmFsdWVzIH07XG59XG5cbi8qKiBXaGF0IGEgcm93J3MgbGl2ZSB2YWx1ZXMgY29tZSB0by4gKi9cbmludGVyZmFjZSBUYWxseSB7XG4gIHJvdzogbnVtYmVyO1xuICBzdW06IG51bWJlcjtcbiAgY291bnQ6IG51bWJlcjtcbiAgbGVhc3Q6IG51bWJlcjtcbiAgbW9zdDogbnVtYmVyO1xufVxuXG4vKiogTGl2ZSB2YWx1ZXMgb24gdGhlaXIgd2F5IGludG8gdGhlIHJvd3Mgb2YgYSBzZXJpZXMuICovXG5leHBvcnQgY2xhc3MgVGFpbCB7XG4gIHByaXZhdGUgdGFsbHk6IFRhbGx5IHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIGxhc3QgdmFsdWUgdGhhdCBjYW1lOiBydW5zIHRoYXQgZG8gbm90IG5hbWUgdGhlIHNlcmllcyBoYXZlIGl0IHVuY2hhbmdlZC4gKi9cbiAgcHJpdmF0ZSBoZWxkOiBudW1iZXIgfCBudWxsID0gbnVsbDtcblxuICAvKiogVGhlIHJvd3Mgd2l0aCB0aGUgdmFsdWUgb2YgdGhlIG1vbWVudCBgYXRgOyB1bmRlZmluZWQgc3RhbmRzIGZvciB0aGUgdmFsdWUgYmVmb3JlLiAqL1xuICBmb2xkKGJhbmQ6IEJhbmQsIGF0OiBudW1iZXIsIHZhbHVlOiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkKTogQmFuZCB7XG4gICAgaWYgKHZhbHVlICE9PSB1bmRlZmluZWQpIHRoaXMuaGVsZCA9IHZhbHVlO1xuICAgIGlmICh0aGlzLmhlbGQgPT09IG51bGwpIHJldHVybiBiYW5kO1xuICAgIGNvbnN0IHsgc3RlcCwgc3RhcnQgfSA9IGJhbmQuYXZlcmFnZTtcbiAgICBjb25zdCByb3cgPSBNYXRoLmNlaWwoKGF0IC0gc3RhcnQpIC8gc3RlcCkgLSAxO1xuICAgIC8vIEEganVtcCBvZiB0aGUgY2xvY2sgaXMgbm8gcmVhc29uIHRvIGRyYXcgcm93cyBmb3IgYWxsIHRoZSB0aW1lIGJldHdlZW4uXG4gICAgaWYgKHJvdyA8IDAgfHwgcm93ID4gYmFuZC5hdmVyYWdlLnZhbHVlcy5sZW5ndGggKyAyNDApIHJldHVybiBiYW5kO1xuICAgIGNvbnN0IG9sZCA9IHRoaXMudGFsbHk/LnJvdyA9PT0gcm93ICsgc3RhcnQgLyBzdGVwID8gdGhpcy50YWxseSA6IHVuZGVmaW5lZDtcbiAgICBjb25zdCB0YWxseTogVGFsbHkgPSB7XG4gICAgICByb3c6IHJvdyArIHN0YXJ0IC8gc3RlcCxcbiAgICAgIHN1bTogKG9sZD8uc3VtID8/IDApICsgdGhpcy5oZWxkLFxuICAgICAgY291bnQ6IChvbGQ/LmNvdW50ID8/IDApICsgMSxcbiAgICAgIGxlYXN0OiBNYXRoLm1pbihvbGQ/LmxlYXN0ID8/IHRoaXMuaGVsZCwgdGhpcy5oZWxkKSxcbiAgICAgIG1vc3Q6IE1hdGgubWF4KG9sZD8ubW9zdCA/PyB0aGlzLmhlbGQsIHRoaXMuaGVsZCksXG4gICAgfTtcbiAgICB0aGlzLnRhbGx5ID0gdGFsbHk7XG4gICAgY29uc3QgcHV0ID0gKHJvd3M6IFJvd3MsIG51bWJlcjogbnVtYmVyKTogUm93cyA9PiB7XG4gICAgICBjb25zdCB2YWx1ZXMgPSByb3dzLnZhbHVlcy5zbGljZSgpO1xuICAgICAgd2hpbGUgKHZhbHVlcy5sZW5ndGggPCByb3cpIHZhbHVlcy5wdXNoKG51bGwpO1xuICAgICAgdmFsdWVzW3Jvd10gPSBudW1iZXI7XG4gICAgICByZXR1cm4geyAuLi5yb3dzLCB2YWx1ZXMgfTtcbiAgICB9O1xuICAgIHJldHVybiB7XG4gICAgICBhdmVyYWdlOiBwdXQoYmFuZC5hdmVyYWdlLCB0YWxseS5zdW0gLyB0YWxseS5jb3VudCksXG4gICAgICBsZWFzdDogYmFuZC5sZWFzdCAmJiBwdXQoYmFuZC5sZWFzdCwgdGFsbHkubGVhc3QpLFxuICAgICAgbW9zdDogYmFuZC5tb3N0ICYmIHB1dChiYW5kLm1vc3QsIHRhbGx5Lm1vc3QpLFxuICAgIH07XG4gIH1cbn1cblxuLyoqIENvbHVtbnMgZm9yIGEgZHJhd2luZzogdGltZXMsIHRoZW4gb25lIGNvbHVtbiBmb3IgZWFjaCBvZiBgYWxsYCwgb24gb25lIGdyaWQgb2Ygcm93cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2x1bW5zKFxuICBhbGw6IEFycmF5PFJvd3MgfCB1bmRlZmluZWQ+LFxuICBib3VuZHM6IHsgZnJvbTogbnVtYmVyOyB0bzogbnVtYmVyIH0sXG4pOiBbbnVtYmVyW10sIEFycmF5PEFycmF5PG51bWJlciB8IG51bGw+Pl0ge1xuICBjb25zdCBrbm93biA9IGFsbC5maWx0ZXIoKHJvd3MpOiByb3dzIGlzIFJvd3MgPT4gcm93cyAhPT0gdW5kZWZpbmVkICYmIHJvd3MudmFsdWVzLmxlbmd0aCA+IDApO1xuICBpZiAoa25vd24ubGVuZ3RoID09PSAwKSByZXR1cm4gW1tdLCBhbGwubWFwKCgpID0+IFtdKV07XG4gIGNvbnN0IHN0ZXAgPSBNYXRoLm1pbiguLi5rbm93bi5tYXAoKHJvd3MpID0+IHJvd3Muc3RlcCkpO1xuICBjb25zdCBmaXJzdCA9IE1hdGgubWF4KFxuICAgIE1hdGguZmxvb3IoYm91bmRzLmZyb20gLyBzdGVwKSAqIHN0ZXAsXG4gICAgTWF0aC5taW4oLi4ua25vd24ubWFwKChyb3dzKSA9PiByb3dzLnN0YXJ0KSksXG4gICk7XG4gIGNvbnN0IGxhc3QgPSBNYXRoLm1heCguLi5rbm93bi5tYXAoZW5kT2YpKTtcbiAgY29uc3QgbGVuZ3RoID0gTWF0aC5tYXgoMCwgTWF0aC5yb3VuZCgobGFzdCAtIGZpcnN0KSAvIHN0ZXApKTtcbiAgY29uc3QgdGltZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoIH0sIChfLCByb3cpID0+IGZpcnN0ICsgKHJvdyArIDEpICogc3RlcCk7XG4gIGNvbnN0IGRyYXduID0gYWxsLm1hcCgocm93cykgPT4ge1xuICAgIGNvbnN0IGNvbHVtbiA9IG5ldyBBcnJheTxudW1iZXIgfCBudWxsPihsZW5ndGgpLmZpbGwobnVsbCk7XG4gICAgcm93cz8udmFsdWVzLmZvckVhY2goKHZhbHVlLCBpbmRleCkgPT4ge1xuICAgICAgY29uc3Qgcm93ID0gTWF0aC5yb3VuZCgocm93cy5zdGFydCArIChpbmRleCArIDEpICogcm93cy5zdGVwIC0gZmlyc3QpIC8gc3RlcCkgLSAxO1xuICAgICAgaWYgKHJvdyA+PSAwICYmIHJvdyA8IGxlbmd0aCkgY29sdW1uW3Jvd10gPSB2YWx1ZTtcbiAgICB9KTtcbiAgICByZXR1cm4gY29sdW1uO1xuICB9KTtcbiAgLy8gVGhlIHJvdyB0aGF0IGlzIG5vdCBvdmVyIHlldCBzdGFuZHMgd2hlcmUgb25lIGlzOiBpdHMgdmFsdWUgaXMgb2YgdW50aWwgbm93LlxuICBjb25zdCBlbmQgPSB0aW1lcy5hdCgtMSk7XG4gIGlmIChlbmQgIT09IHVuZGVmaW5lZCAmJiBlbmQgPiBib3VuZHMudG8gJiYgZW5kIC0gYm91bmRzLnRvIDwgc3RlcCkge1xuICAgIHRpbWVzW3RpbWVzLmxlbmd0aCAtIDFdID0gTWF0aC5tYXgoYm91bmRzLnRvLCB0aW1lcy5hdCgtMikgPz8gYm91bmRzLnRvKTtcbiAgICBpZiAodGltZXMuYXQoLTEpID09PSB0aW1lcy5hdCgtMikpIHtcbiAgICAgIHRpbWVzLnBvcCgpO1xuICAgICAgZm9yIChjb25zdCBjb2x1bW4gb2YgZHJhd24pIGNvbHVtbi5wb3AoKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIFt0aW1lcywgZHJhd25dO1xufVxuXG5mdW5jdGlvbiBsZWFzdCh2YWx1ZXM6IEl0ZXJhYmxlPG51bWJlciB8IG51bGw+KTogbnVtYmVyIHwgbnVsbCB7XG4gIGxldCBmb3VuZDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKVxuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCAmJiAoZm91bmQgPT09IG51bGwgfHwgdmFsdWUgPCBmb3VuZCkpIGZvdW5kID0gdmFsdWU7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuZnVuY3Rpb24gbW9zdCh2YWx1ZXM6IEl0ZXJhYmxlPG51bWJlciB8IG51bGw+KTogbnVtYmVyIHwgbnVsbCB7XG4gIGxldCBmb3VuZDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKVxuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCAmJiAoZm91bmQgPT09IG51bGwgfHwgdmFsdWUgPiBmb3VuZCkpIGZvdW5kID0gdmFsdWU7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIExhc3QsIGxlYXN0LCBtZWFuIGFuZCBtb3N0IG9mIHdoYXQgaXMga25vd24uICovXG5leHBvcnQgZnVuY3Rpb24gc3VtbWFyeShcbiAgYXZlcmFnZTogUmVhZG9ubHlBcnJheTxudW1iZXIgfCBudWxsPixcbiAgbG93OiBSZWFkb25seUFycmF5PG51bWJlciB8IG51bGw+ID0gYXZlcmFnZSxcbiAgaGlnaDogUmVhZG9ubHlBcnJheTxudW1iZXIgfCBudWxsPiA9IGF2ZXJhZ2UsXG4pOiBTdW1tYXJ5IHtcbiAgbGV0IHN1bSA9IDA7XG4gIGxldCBjb3VudCA9IDA7XG4gIGxldCBsYXN0OiBudW1iZXIgfCBudWxsID0gbnVsbDtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBhdmVyYWdlKSB7XG4gICAgaWYgKHZhbHVlID09PSBudWxsKSBjb250aW51ZTtcbiAgICBzdW0gKz0gdmFsdWU7XG4gICAgY291bnQgKz0gMTtcbiAgICBsYXN0ID0gdmFsdWU7XG4gIH1cbiAgcmV0dXJuIHtcbiAgICBsYXN0LFxuICAgIGxlYXN0OiBsZWFzdChsb3cpLFxuICAgIG1lYW46IGNvdW50ID4gMCA/IHN1bSAvIGNvdW50IDogbnVsbCxcbiAgICBtb3N0OiBtb3N0KGhpZ2gpLFxuICB9O1xufVxuXG4vKiogUm93cyBvZiBzZXZlcmFsIGdyb3VwcyBwdXQgdG9nZXRoZXIsIG9mIHdoYXQgZWFjaCBoYXMga25vd246IHN1bXMsIGNvdW50cywgbGVhc3QgYW5kIG1vc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFRvZ2V0aGVyIHtcbiAgc2VyaWVzOiBudW1iZXI7XG4gIHN1bTogUm93cztcbiAgY291bnQ6IFJvd3M7XG4gIGxlYXN0OiBSb3dzO1xuICBtb3N0OiBSb3dzO1xufVxuXG5mdW5jdGlvbiBlYWNoKGE6IFJvd3MsIGI6IFJvd3MsIHB1dDogKHg6IG51bWJlciB8IG51bGwsIHk6IG51bWJlciB8IG51bGwpID0+IG51bWJlciB8IG51bGwpOiBSb3dzIHtcbiAgY29uc3QgdmFsdWVzID0gYS52YWx1ZXMubWFwKCh2YWx1ZSwgaW5kZXgpID0+IHB1dCh2YWx1ZSwgYi52YWx1ZXNbaW5kZXhdID8/IG51bGwpKTtcbiAgcmV0dXJuIHsgLi4uYSwgdmFsdWVzIH07XG59XG5cbi8qKiBUd28gZ3JvdXBzIGFzIG9uZS4gQm90aCBoYXZlIHRoZSBzYW1lIHJvd3MsIGFzIHRoZXkgd2VyZSBhc2tlZCBmb3Igd2l0aCB0aGUgc2FtZSBzdGVwIGFuZCBib3VuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gbWVyZ2VkKGE6IFRvZ2V0aGVyLCBiOiBUb2dldGhlcik6IFRvZ2V0aGVyIHtcbiAgY29uc3Qga25vd24gPSAocGljazogKHg6IG51bWJlciwgeTogbnVtYmVyKSA9PiBudW1iZXIpID0+ICh4OiBudW1iZXIgfCBudWxsLCB5OiBudW1iZXIgfCBudWxsKSA9PlxuICAgIHggPT09IG51bGwgPyB5IDogeSA9PT0gbnVsbCA/IHggOiBwaWNrKHgsIHkpO1xuICBjb25zdCBhZGQgPSBrbm93bigoeCwgeSkgPT4geCArIHkpO1xuICByZXR1cm4ge1xuICAgIHNlcmllczogYS5zZXJpZXMgKyBiLnNlcmllcyxcbiAgICBzdW06IGVhY2goYS5zdW0sIGIuc3VtLCBhZGQpLFxuICAgIGNvdW50OiBlYWNoKGEuY291bnQsIGIuY291bnQsIGFkZCksXG4gICAgbGVhc3Q6IGVhY2goYS5sZWFzdCwgYi5sZWFzdCwga25vd24oTWF0aC5taW4pKSxcbiAgICBtb3N0OiBlYWNoKGEubW9zdCwgYi5tb3N0LCBrbm93bihNYXRoLm1heCkpLFxuICB9O1xufVxuXG4vKiogVGhlIGF2ZXJhZ2Ugb2YgYSBncm91cCdzIGtub3duIHZhbHVlcywgcm93IGJ5IHJvdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZWFuT2YoZ3JvdXA6IFBpY2s8VG9nZXRoZXIsIFwic3VtXCIgfCBcImNvdW50XCI+KTogUm93cyB7XG4gIHJldHVybiBlYWNoKGdyb3VwLnN1bSwgZ3JvdXAuY291bnQsIChzdW0sIGNvdW50KSA9PiAoc3VtICE9PSBudWxsICYmIGNvdW50ID8gc3VtIC8gY291bnQgOiBudWxsKSk7XG59XG4iLCAiLy8gQSBjaGFydDogdGhlIGRyYXdpbmcsIGl0cyBsZWdlbmQsIGFuZCBldmVyeXRoaW5nIG9mIGl0IGluIHdvcmRzIGFuZCBudW1iZXJzLlxuaW1wb3J0IHsgdHlwZSBTaWduYWwsIHVzZVNpZ25hbCwgdXNlU2lnbmFsRWZmZWN0IH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBpc0RhcmsgfSBmcm9tIFwiLi4vc2hlbGwvdGhlbWVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IGNzdiB9IGZyb20gXCIuLi91aS9jc3ZcIjtcbmltcG9ydCB7IEljb24gfSBmcm9tIFwiLi4vdWkvSWNvblwiO1xuaW1wb3J0IHsgc2F2ZUZpbGUgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGNsb2NrLCBjcm9zc2hhaXIgfSBmcm9tIFwiLi9jbG9ja1wiO1xuaW1wb3J0IHsgZGFzaE9mLCBzZXJpZXNQcm9wZXJ0eSB9IGZyb20gXCIuL2NvbG91cnNcIjtcbmltcG9ydCB0eXBlIHsgUGxvdCwgVGhyZXNob2xkIH0gZnJvbSBcIi4vcGxvdFwiO1xuaW1wb3J0IHsgdHlwZSBCb3VuZHMsIGZpeGVkLCByYW5nZSwgc2hvd1JhbmdlLCB1dGMsIHpvb21lZE91dCB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgeyB0eXBlIEJhbmQsIGNvbHVtbnMsIHN1bW1hcnkgfSBmcm9tIFwiLi9yb3dzXCI7XG5pbXBvcnQgeyB0b2xkIH0gZnJvbSBcIi4vc2NhbGVcIjtcbmltcG9ydCB7IG1vbWVudFRleHQgfSBmcm9tIFwiLi90aW1lc1wiO1xuXG4vKiogQSBsaW5lIG9mIGEgY2hhcnQ6IHdoYXQgaXQgaXMgY2FsbGVkIGFuZCBpdHMgcm93cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VyaWVzIHtcbiAga2V5OiBzdHJpbmc7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGhyZWY/OiBzdHJpbmc7XG4gIC8qKiBXaGljaCBjb2xvdXIgYW5kIGRhc2ggaXQgaGFzLiAqL1xuICBsb29rOiBudW1iZXI7XG4gIGJhbmQ6IEJhbmQgfCB1bmRlZmluZWQ7XG4gIC8qKiBUYWtlcyB0aGUgbGluZSBvdXQgb2YgdGhlIGNoYXJ0LiAqL1xuICBvblJlbW92ZT86ICgpID0+IHZvaWQ7XG59XG5cbi8qKiBSb3dzIG9mIHRoZSB0YWJsZSBvZiB2YWx1ZXM7IG1vcmUgb2YgdGhlbSBub2JvZHkgcmVhZHMsIGFuZCB0aGUgQ1NWIGZpbGUgaGFzIGFsbC4gKi9cbmNvbnN0IFRBQkxFX01BWCA9IDQwMDtcblxuLyoqIFNob3dzIGEgZHJhZ2dlZCBzdHJldGNoIGluIGFsbCBjaGFydHMuICovXG5leHBvcnQgZnVuY3Rpb24gem9vbVRvKGZyb206IG51bWJlciwgdG86IG51bWJlcik6IHZvaWQge1xuICBzaG93UmFuZ2UoZml4ZWQoZnJvbSwgdG8sIGNsb2NrLnBlZWsoKSkpO1xufVxuXG4vKiogU2hvd3MgdHdpY2UgYXMgbXVjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB6b29tT3V0KCk6IHZvaWQge1xuICBzaG93UmFuZ2Uoem9vbWVkT3V0KHJhbmdlLnBlZWsoKSwgY2xvY2sucGVlaygpKSk7XG59XG5cbmZ1bmN0aW9uIG5lYXJlc3QodGltZXM6IHJlYWRvbmx5IG51bWJlcltdLCB0aW1lOiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgbG93ID0gMDtcbiAgbGV0IGhpZ2ggPSB0aW1lcy5sZW5ndGggLSAxO1xuICB3aGlsZSAobG93IDwgaGlnaCkge1xuICAgIGNvbnN0IG1pZGRsZSA9IChsb3cgKyBoaWdoKSA+PiAxO1xuICAgIGlmICh0aW1lc1ttaWRkbGVdISA8IHRpbWUpIGxvdyA9IG1pZGRsZSArIDE7XG4gICAgZWxzZSBoaWdoID0gbWlkZGxlO1xuICB9XG4gIGNvbnN0IGJlZm9yZSA9IHRpbWVzW2xvdyAtIDFdO1xuICByZXR1cm4gYmVmb3JlICE9PSB1bmRlZmluZWQgJiYgdGltZSAtIGJlZm9yZSA8ICh0aW1lc1tsb3ddID8/IHRpbWUpIC0gdGltZSA/IGxvdyAtIDEgOiBsb3c7XG59XG5cbi8qKiBBIGNoYXJ0IG9mIHNvbWUgc2VyaWVzIG92ZXIgdGhlIHBhZ2UncyByYW5nZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBDaGFydCh7XG4gIHRpdGxlLFxuICB1bml0cyxcbiAgc2VyaWVzLFxuICBib3VuZHMsXG4gIHN0ZXAsXG4gIGxvYWRpbmcsXG4gIHByb2JsZW0sXG4gIHJldHJ5LFxuICBsb2cgPSBmYWxzZSxcbiAgdGhyZXNob2xkcyA9IFtdLFxuICBmaWxlLFxuICB0b29scyxcbiAgbG93ID0gZmFsc2UsXG4gIG5vdGhpbmcsXG59OiB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIHVuaXRzOiBzdHJpbmc7XG4gIHNlcmllczogU2VyaWVzW107XG4gIGJvdW5kczogQm91bmRzO1xuICAvKiogU2Vjb25kcyBhIHJvdy4gKi9cbiAgc3RlcDogbnVtYmVyO1xuICBsb2FkaW5nOiBib29sZWFuO1xuICBwcm9ibGVtOiBQcm9ibGVtIHwgdW5kZWZpbmVkO1xuICByZXRyeTogKCkgPT4gdm9pZDtcbiAgbG9nPzogYm9vbGVhbjtcbiAgdGhyZXNob2xkcz86IFRocmVzaG9sZFtdO1xuICAvKiogVGhlIG5hbWUgb2YgdGhlIENTViBmaWxlLiAqL1xuICBmaWxlOiBzdHJpbmc7XG4gIHRvb2xzPzogQ29tcG9uZW50Q2hpbGRyZW47XG4gIC8qKiBIYWxmIGFzIGhpZ2guICovXG4gIGxvdz86IGJvb2xlYW47XG4gIC8qKiBXaGF0IGlzIHNhaWQgaW5zdGVhZCBvZiBcIm5vIHZhbHVlc1wiLiAqL1xuICBub3RoaW5nPzogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIGNvbnN0IGJveCA9IHVzZVJlZjxIVE1MRGl2RWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IHBsb3QgPSB1c2VTaWduYWw8UGxvdCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgaGlkZGVuID0gdXNlU2lnbmFsPFJlYWRvbmx5U2V0PHN0cmluZz4+KG5ldyBTZXQoKSk7XG4gIGNvbnN0IG9wZW4gPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBoZWFkaW5nID0gdXNlSWQoKTtcbiAgY29uc3QgYmFuZGVkID0gc2VyaWVzLmxlbmd0aCA9PT0gMSAmJiBzZXJpZXNbMF0/LmJhbmQ/LmxlYXN0ICE9PSB1bmRlZmluZWQ7XG4gIGNvbnN0IFt0aW1lcywgZHJhd25dID0gY29sdW1ucyhcbiAgICBzZXJpZXMuZmxhdE1hcCgoeyBiYW5kIH0pID0+XG4gICAgICBiYW5kZWQgPyBbYmFuZD8ubW9zdCwgYmFuZD8ubGVhc3QsIGJhbmQ/LmF2ZXJhZ2VdIDogW2JhbmQ/LmF2ZXJhZ2VdLFxuICAgICksXG4gICAgYm91bmRzLFxuICApO1xuICBjb25zdCBjb2x1bW5zT2YgPSAoaW5kZXg6IG51bWJlcikgPT5cbiAgICBiYW5kZWRcbiAgICAgID8geyBoaWdoOiBkcmF3blswXSEsIGxvdzogZHJhd25bMV0hLCBhdmVyYWdlOiBkcmF3blsyXSEgfVxuICAgICAgOiB7IGhpZ2g6IGRyYXduW2luZGV4XSEsIGxvdzogZHJhd25baW5kZXhdISwgYXZlcmFnZTogZHJhd25baW5kZXhdISB9O1xuICBjb25zdCBhbnkgPSBkcmF3bi5zb21lKChjb2x1bW4pID0+IGNvbHVtbi5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgIT09IG51bGwpKTtcbiAgY29uc3Qgc3RhdGUgPSB1c2VSZWYoeyB0aW1lcywgZHJhd24sIGJvdW5kcyB9KTtcbiAgc3RhdGUuY3VycmVudCA9IHsgdGltZXMsIGRyYXduLCBib3VuZHMgfTtcbiAgY29uc3QgbG9va3MgPSBKU09OLnN0cmluZ2lmeShbXG4gICAgc2VyaWVzLm1hcCgoeyBrZXksIGxvb2sgfSkgPT4gW2tleSwgbG9va10pLFxuICAgIFsuLi5oaWRkZW4udmFsdWVdLFxuICAgIGJhbmRlZCxcbiAgICB1bml0cyxcbiAgICBsb2csXG4gICAgdXRjLnZhbHVlLFxuICAgIHRocmVzaG9sZHMsXG4gICAgaXNEYXJrKCksXG4gIF0pO1xuICAvLyBBbm90aGVyIGRyYXdpbmcgd2hlcmUgbGluZXMsIGNvbG91cnMgb3IgdGhlIGF4aXMgYXJlIG90aGVyczsgZWxzZSB0aGUgc2FtZSBvbmUgaGFzIG5ldyBkYXRhLlxuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHBsYWNlID0gYm94LmN1cnJlbnQ7XG4gICAgaWYgKCFhbnkgfHwgIXBsYWNlKSByZXR1cm47XG4gICAgbGV0IG1hZGU6IFBsb3QgfCB1bmRlZmluZWQ7XG4gICAgbGV0IGdvbmUgPSBmYWxzZTtcbiAgICBjb25zdCB3YXRjaCA9IG5ldyBSZXNpemVPYnNlcnZlcigoKSA9PiBtYWRlPy5maXQoKSk7XG4gICAgdm9pZCBpbXBvcnQoXCIuL3Bsb3RcIikudGhlbigoeyBQbG90IH0pID0+IHtcbiAgICAgIGlmIChnb25lKSByZXR1cm47XG4gICAgICBtYWRlID0gbmV3IFBsb3QoXG4gICAgICAgIHBsYWNlLFxuICAgICAgICB7XG4gICAgICAgICAgbGluZXM6IHNlcmllcy5tYXAoKHsga2V5LCBsb29rIH0pID0+ICh7XG4gICAgICAgICAgICBsb29rLFxuICAgICAgICAgICAgc2hvd246ICFoaWRkZW4udmFsdWUuaGFzKGtleSksXG4gICAgICAgICAgICBiYW5kOiBiYW5kZWQsXG4gICAgICAgICAgfSkpLFxuICAgICAgICAgIHVuaXRzLFxuICAgICAgICAgIGxvZyxcbiAgICAgICAgICB1dGM6IHV0Yy52YWx1ZSxcbiAgICAgICAgICB0aHJlc2hvbGRzLFxuICAgICAgICB9LFxuICAgICAgICB7XG4gICAgICAgICAgb25Qb2ludDogKHRpbWUpID0+IHtcbiAgICAgICAgICAgIGNyb3NzaGFpci52YWx1ZSA9IHRpbWU7XG4gICAgICAgICAgfSxcbiAgICAgICAgICBvblpvb206IHpvb21UbyxcbiAgICAgICAgICBvblpvb21PdXQ6IHpvb21PdXQsXG4gICAgICAgIH0sXG4gICAgICApO1xuICAgICAgcGxvdC52YWx1ZSA9IG1hZGU7XG4gICAgICB3YXRjaC5vYnNlcnZlKHBsYWNlKTtcbiAgICB9KTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgZ29uZSA9IHRydWU7XG4gICAgICB3YXRjaC5kaXNjb25uZWN0KCk7XG4gICAgICBwbG90LnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgbWFkZT8uZW5kKCk7XG4gICAgfTtcbiAgfSwgW2xvb2tzLCBhbnldKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB7IHRpbWVzLCBkcmF3biwgYm91bmRzIH0gPSBzdGF0ZS5jdXJyZW50O1xuICAgIGNvbnN0IGFsbCA9IGxvZ1xuICAgICAgPyBkcmF3bi5tYXAoKGNvbHVtbikgPT4gY29sdW1uLm1hcCgodmFsdWUpID0+ICh2YWx1ZSAhPT0gbnVsbCAmJiB2YWx1ZSA+IDAgPyB2YWx1ZSA6IG51bGwpKSlcbiAgICAgIDogZHJhd247XG4gICAgcGxvdC52YWx1ZT8uc2hvdyh0aW1lcywgYWxsLCBib3VuZHMuZnJvbSwgYm91bmRzLnRvKTtcbiAgICBpZiAoY3Jvc3NoYWlyLnBlZWsoKSAhPT0gdW5kZWZpbmVkKSBwbG90LnZhbHVlPy5wb2ludChjcm9zc2hhaXIucGVlaygpKTtcbiAgfSk7XG4gIHVzZVNpZ25hbEVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdGltZSA9IGNyb3NzaGFpci52YWx1ZTtcbiAgICBwbG90LnZhbHVlPy5wb2ludCh0aW1lKTtcbiAgfSk7XG4gIGNvbnN0IHdhbGsgPSAoZXZlbnQ6IEtleWJvYXJkRXZlbnQpID0+IHtcbiAgICBjb25zdCB7IHRpbWVzIH0gPSBzdGF0ZS5jdXJyZW50O1xuICAgIGlmICh0aW1lcy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgICBjb25zdCBoZXJlID0gY3Jvc3NoYWlyLnBlZWsoKSA9PT0gdW5kZWZpbmVkID8gdGltZXMubGVuZ3RoIDogbmVhcmVzdCh0aW1lcywgY3Jvc3NoYWlyLnBlZWsoKSEpO1xuICAgIGNvbnN0IGZhciA9IGV2ZW50LnNoaWZ0S2V5ID8gMTAgOiAxO1xuICAgIGNvbnN0IHRvID0ge1xuICAgICAgQXJyb3dMZWZ0OiBoZXJlIC0gZmFyLFxuICAgICAgQXJyb3dSaWdodDogaGVyZSArIGZhcixcbiAgICAgIEhvbWU6IDAsXG4gICAgICBFbmQ6IHRpbWVzLmxlbmd0aCAtIDEsXG4gICAgfVtldmVudC5rZXldO1xuICAgIGlmIChldmVudC5rZXkgPT09IFwiRXNjYXBlXCIpIGNyb3NzaGFpci52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICBlbHNlIGlmICh0byA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgZWxzZSBjcm9zc2hhaXIudmFsdWUgPSB0aW1lc1tNYXRoLm1pbihNYXRoLm1heCh0bywgMCksIHRpbWVzLmxlbmd0aCAtIDEpXTtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9O1xuICBjb25zdCBzYXZlID0gKCkgPT4ge1xuICAgIGNvbnN0IGhlYWRlciA9IFtcInRpbWVcIiwgLi4uc2VyaWVzLmZsYXRNYXAoKG9uZSkgPT4gbmFtZXNPZihvbmUubGFiZWwsIGJhbmRlZCkpXTtcbiAgICBjb25zdCBsaW5lcyA9IHRpbWVzLm1hcCgodGltZSwgcm93KSA9PiBbXG4gICAgICBuZXcgRGF0ZSh0aW1lICogMTAwMCkudG9JU09TdHJpbmcoKSxcbiAgICAgIC4uLihiYW5kZWRcbiAgICAgICAgPyBbZHJhd25bMl0hW3Jvd10sIGRyYXduWzFdIVtyb3ddLCBkcmF3blswXSFbcm93XV1cbiAgICAgICAgOiBkcmF3bi5tYXAoKGNvbHVtbikgPT4gY29sdW1uW3Jvd10pKSxcbiAgICBdKTtcbiAgICBzYXZlRmlsZShgJHtmaWxlfS5jc3ZgLCBjc3YoaGVhZGVyLCBsaW5lcyksIFwidGV4dC9jc3ZcIik7XG4gIH07XG4gIGNvbnN0IHBvaW50ZWQgPSB1c2VTaWduYWw8bnVtYmVyIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICB1c2VTaWduYWxFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHRpbWUgPSBjcm9zc2hhaXIudmFsdWU7XG4gICAgcG9pbnRlZC52YWx1ZSA9IHRpbWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IG5lYXJlc3Qoc3RhdGUuY3VycmVudC50aW1lcywgdGltZSk7XG4gIH0pO1xuICBjb25zdCByb3cgPSBwb2ludGVkLnZhbHVlO1xuICBjb25zdCBtb21lbnQgPSByb3cgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHRpbWVzW3Jvd107XG4gIGNvbnN0IHNwb2tlbiA9XG4gICAgbW9tZW50ID09PSB1bmRlZmluZWRcbiAgICAgID8gdC5jaGFydHMucG9pbnRIaW50XG4gICAgICA6IFtcbiAgICAgICAgICBtb21lbnRUZXh0KG1vbWVudCwgc3RlcCksXG4gICAgICAgICAgLi4uc2VyaWVzLm1hcChcbiAgICAgICAgICAgICh7IGxhYmVsIH0sIGluZGV4KSA9PiBgJHtsYWJlbH0gJHt0b2xkKGNvbHVtbnNPZihpbmRleCkuYXZlcmFnZVtyb3cgPz8gMF0sIHVuaXRzKX1gLFxuICAgICAgICAgICksXG4gICAgICAgIF0uam9pbihcIiwgXCIpO1xuICByZXR1cm4gKFxuICAgIDxmaWd1cmUgY2xhc3M9e2BjaGFydCAke2xvdyA/IFwibG93XCIgOiBcIlwifWB9IGFyaWEtbGFiZWxsZWRieT17aGVhZGluZ30+XG4gICAgICA8ZmlnY2FwdGlvbiBjbGFzcz1cImNoYXJ0LWhlYWRcIj5cbiAgICAgICAgPGgzIGlkPXtoZWFkaW5nfT5cbiAgICAgICAgICB7dGl0bGV9IHt1bml0cyAmJiA8c21hbGw+e3VuaXRzfTwvc21hbGw+fVxuICAgICAgICA8L2gzPlxuICAgICAgICA8c3BhbiBjbGFzcz1cImNoYXJ0LW1vbWVudFwiPnttb21lbnQgIT09IHVuZGVmaW5lZCAmJiBtb21lbnRUZXh0KG1vbWVudCwgc3RlcCl9PC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cImNoYXJ0LXRvb2xzIG5vLXByaW50XCI+XG4gICAgICAgICAge3Rvb2xzfVxuICAgICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgICBpY29uPVwidGFibGVcIlxuICAgICAgICAgICAgbGFiZWw9e3QuY2hhcnRzLnRhYmxlfVxuICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXtvcGVuLnZhbHVlfVxuICAgICAgICAgICAgZGlzYWJsZWQ9eyFhbnl9XG4gICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICAgIG9wZW4udmFsdWUgPSAhb3Blbi52YWx1ZTtcbiAgICAgICAgICAgIH19XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiZG93bmxvYWRcIiBsYWJlbD17dC5jaGFydHMuY3N2fSBkaXNhYmxlZD17IWFueX0gb25DbGljaz17c2F2ZX0gLz5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgPC9maWdjYXB0aW9uPlxuICAgICAge2FueSA/IChcbiAgICAgICAgPGRpdlxuICAgICAgICAgIHJlZj17Ym94fVxuICAgICAgICAgIGNsYXNzPVwiY2hhcnQtcGxvdFwiXG4gICAgICAgICAgZGF0YS1sb2FkaW5nPXtsb2FkaW5nfVxuICAgICAgICAgIHJvbGU9XCJzbGlkZXJcIlxuICAgICAgICAgIHRhYkluZGV4PXswfVxuICAgICAgICAgIGFyaWEtbGFiZWw9e3QuY2hhcnRzLnBsb3QodGl0bGUpfVxuICAgICAgICAgIGFyaWEtdmFsdWVtaW49ezB9XG4gICAgICAgICAgYXJpYS12YWx1ZW1heD17TWF0aC5tYXgodGltZXMubGVuZ3RoIC0gMSwgMCl9XG4gICAgICAgICAgYXJpYS12YWx1ZW5vdz17cm93ID8/IE1hdGgubWF4KHRpbWVzLmxlbmd0aCAtIDEsIDApfVxuICAgICAgICAgIGFyaWEtdmFsdWV0ZXh0PXtzcG9rZW59XG4gICAgICAgICAgb25LZXlEb3duPXt3YWxrfVxuICAgICAgICAgIG9uQmx1cj17KCkgPT4ge1xuICAgICAgICAgICAgY3Jvc3NoYWlyLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgICAgIH19XG4gICAgICAgIC8+XG4gICAgICApIDogKFxuICAgICAgICA8ZGl2IGNsYXNzPVwiY2hhcnQtcGxvdCBlbXB0eS1wbG90XCI+XG4gICAgICAgICAge3Byb2JsZW0gPyAoXG4gICAgICAgICAgICA8cCByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPiB7cHJvYmxlbS5tZXNzYWdlfXtcIiBcIn1cbiAgICAgICAgICAgICAgPEJ1dHRvbiBraW5kPVwicGxhaW5cIiBvbkNsaWNrPXtyZXRyeX0+XG4gICAgICAgICAgICAgICAge3QudWkucmV0cnl9XG4gICAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICkgOiBsb2FkaW5nID8gKFxuICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJzcGlubmVyXCIgcm9sZT1cInN0YXR1c1wiIGFyaWEtbGFiZWw9e3QudWkubG9hZGluZ30gLz5cbiAgICAgICAgICApIDogKFxuICAgICAgICAgICAgPGRpdiBjbGFzcz1cImNoYXJ0LW5vdGhpbmdcIj57bm90aGluZyA/PyA8cD57dC5jaGFydHMubm90aGluZ308L3A+fTwvZGl2PlxuICAgICAgICAgICl9XG4gICAgICAgIDwvZGl2PlxuICAgICAgKX1cbiAgICAgIHthbnkgJiYgKFxuICAgICAgICA8TGVnZW5kXG4gICAgICAgICAgc2VyaWVzPXtzZXJpZXN9XG4gICAgICAgICAgdW5pdHM9e3VuaXRzfVxuICAgICAgICAgIGhpZGRlbj17aGlkZGVufVxuICAgICAgICAgIG9mPXsoaW5kZXgpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IHsgYXZlcmFnZSwgbG93LCBoaWdoIH0gPSBjb2x1bW5zT2YoaW5kZXgpO1xuICAgICAgICAgICAgcmV0dXJuIHN1bW1hcnkoYXZlcmFnZSwgbG93LCBoaWdoKTtcbiAgICAgICAgICB9fVxuICAgICAgICAgIGF0PXsoaW5kZXgpID0+IChyb3cgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGNvbHVtbnNPZihpbmRleCkuYXZlcmFnZVtyb3ddKX1cbiAgICAgICAgLz5cbiAgICAgICl9XG4gICAgICB7YW55ICYmIHByb2JsZW0gJiYgKFxuICAgICAgICA8cCBjbGFzcz1cImNoYXJ0LW5vdGVcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPiB7cHJvYmxlbS5tZXNzYWdlfVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgICAge2FueSAmJiBvcGVuLnZhbHVlICYmIChcbiAgICAgICAgPFZhbHVlcyB0aXRsZT17dGl0bGV9IHRpbWVzPXt0aW1lc30gc3RlcD17c3RlcH0gY291bnQ9e3RpbWVzLmxlbmd0aH0+XG4gICAgICAgICAgPHRoZWFkPlxuICAgICAgICAgICAgPHRyPlxuICAgICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMudGltZX08L3RoPlxuICAgICAgICAgICAgICB7c2VyaWVzXG4gICAgICAgICAgICAgICAgLmZsYXRNYXAoKHsgbGFiZWwgfSkgPT4gbmFtZXNPZihsYWJlbCwgYmFuZGVkKSlcbiAgICAgICAgICAgICAgICAubWFwKChsYWJlbCkgPT4gKFxuICAgICAgICAgICAgICAgICAgPHRoIGtleT17bGFiZWx9IHNjb3BlPVwiY29sXCIgY2xhc3M9XCJlbmRcIj5cbiAgICAgICAgICAgICAgICAgICAge2xhYmVsfVxuICAgICAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICAgICApKX1cbiAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgPC90aGVhZD5cbiAgICAgICAgICA8dGJvZHk+XG4gICAgICAgICAgICB7dGltZXNcbiAgICAgICAgICAgICAgLm1hcCgodGltZSwgaW5kZXgpID0+IFt0aW1lLCBpbmRleF0gYXMgY29uc3QpXG4gICAgICAgICAgICAgIC5zbGljZSgtVEFCTEVfTUFYKVxuICAgICAgICAgICAgICAucmV2ZXJzZSgpXG4gICAgICAgICAgICAgIC5tYXAoKFt0aW1lLCBpbmRleF0pID0+IChcbiAgICAgICAgICAgICAgICA8dHIga2V5PXt0aW1lfT5cbiAgICAgICAgICAgICAgICAgIDx0aCBzY29wZT1cInJvd1wiPnttb21lbnRUZXh0KHRpbWUsIHN0ZXApfTwvdGg+XG4gICAgICAgICAgICAgICAgICB7KGJhbmRlZCA/IFtkcmF3blsyXSEsIGRyYXduWzFdISwgZHJhd25bMF0hXSA6IGRyYXduKS5tYXAoKGNvbHVtbiwgYXQpID0+IChcbiAgICAgICAgICAgICAgICAgICAgPHRkIGtleT17YXR9IGNsYXNzPVwiZW5kXCI+XG4gICAgICAgICAgICAgICAgICAgICAge3RvbGQoY29sdW1uW2luZGV4XSwgdW5pdHMpfVxuICAgICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgPC90Ym9keT5cbiAgICAgICAgPC9WYWx1ZXM+XG4gICAgICApfVxuICAgIDwvZmlndXJlPlxuICApO1xufVxuXG5mdW5jdGlvbiBuYW1lc09mKGxhYmVsOiBzdHJpbmcsIGJhbmRlZDogYm9vbGVhbik6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIGJhbmRlZCA/IFtsYWJlbCwgdC5jaGFydHMubGVhc3QsIHQuY2hhcnRzLm1vc3RdIDogW2xhYmVsXTtcbn1cblxuZnVuY3Rpb24gVmFsdWVzKHtcbiAgdGl0bGUsXG4gIHRpbWVzLFxuICBzdGVwLFxuICBjb3VudCxcbiAgY2hpbGRyZW4sXG59OiB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIHRpbWVzOiBudW1iZXJbXTtcbiAgc3RlcDogbnVtYmVyO1xuICBjb3VudDogbnVtYmVyO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxkaXZcbiAgICAgICAgY2xhc3M9XCJ0YWJsZS1zY3JvbGwgY2hhcnQtdmFsdWVzXCJcbiAgICAgICAgdGFiSW5kZXg9ezB9XG4gICAgICAgIHJvbGU9XCJyZWdpb25cIlxuICAgICAgICBhcmlhLWxhYmVsPXt0LmNoYXJ0cy52YWx1ZXModGl0bGUpfVxuICAgICAgPlxuICAgICAgICA8dGFibGUgY2xhc3M9XCJ0YWJsZVwiPlxuICAgICAgICAgIDxjYXB0aW9uIGNsYXNzPVwidW5zZWVuXCI+e3QuY2hhcnRzLnZhbHVlcyh0aXRsZSl9PC9jYXB0aW9uPlxuICAgICAgICAgIHtjaGlsZHJlbn1cbiAgICAgICAgPC90YWJsZT5cbiAgICAgIDwvZGl2PlxuICAgICAge2NvdW50ID4gVEFCTEVfTUFYICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJjaGFydC1ub3RlXCI+XG4gICAgICAgICAge3QuY2hhcnRzLnRhYmxlQ3V0KFN0cmluZyhUQUJMRV9NQVgpLCBtb21lbnRUZXh0KHRpbWVzWzBdID8/IDAsIHN0ZXApKX1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbn1cblxuLyoqIFdoYXQgYSBsaW5lIGxvb2tzIGxpa2UsIGJlc2lkZSBpdHMgbmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTd2F0Y2goeyBsb29rLCBkYXNoZWQgfTogeyBsb29rOiBudW1iZXI7IGRhc2hlZDogYm9vbGVhbiB9KSB7XG4gIHJldHVybiAoXG4gICAgPHN2ZyBjbGFzcz1cInN3YXRjaFwiIHZpZXdCb3g9XCIwIDAgMjYgOFwiIGFyaWEtaGlkZGVuPVwidHJ1ZVwiPlxuICAgICAgPGxpbmVcbiAgICAgICAgeDE9XCIwXCJcbiAgICAgICAgeTE9XCI0XCJcbiAgICAgICAgeDI9XCIyNlwiXG4gICAgICAgIHkyPVwiNFwiXG4gICAgICAgIHN0eWxlPXt7XG4gICAgICAgICAgc3Ryb2tlOiBgdmFyKCR7c2VyaWVzUHJvcGVydHkobG9vayl9KWAsXG4gICAgICAgICAgc3Ryb2tlRGFzaGFycmF5OiBkYXNoZWQgPyBkYXNoT2YobG9vaykuam9pbihcIiBcIikgOiBcIlwiLFxuICAgICAgICB9fVxuICAgICAgLz5cbiAgICA8L3N2Zz5cbiAgKTtcbn1cblxuZnVuY3Rpb24gTGVnZW5kKHtcbiAgc2VyaWVzLFxuICB1bml0cyxcbiAgaGlkZGVuLFxuICBvZixcbiAgYXQsXG59OiB7XG4gIHNlcmllczogU2VyaWVzW107XG4gIHVuaXRzOiBzdHJpbmc7XG4gIGhpZGRlbjogU2lnbmFsPFJlYWRvbmx5U2V0PHN0cmluZz4+O1xuICBvZjogKGluZGV4OiBudW1iZXIpID0+IFJldHVyblR5cGU8dHlwZW9mIHN1bW1hcnk+O1xuICBhdDogKGluZGV4OiBudW1iZXIpID0+IG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQ7XG59KSB7XG4gIGNvbnN0IHNldmVyYWwgPSBzZXJpZXMubGVuZ3RoID4gMTtcbiAgY29uc3QgdG9nZ2xlID0gKGtleTogc3RyaW5nKSA9PiB7XG4gICAgY29uc3QgbmV4dCA9IG5ldyBTZXQoaGlkZGVuLnZhbHVlKTtcbiAgICBpZiAoIW5leHQuZGVsZXRlKGtleSkpIG5leHQuYWRkKGtleSk7XG4gICAgaGlkZGVuLnZhbHVlID0gbmV4dDtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiY2hhcnQtbGVnZW5kXCI+XG4gICAgICA8dGFibGU+XG4gICAgICAgIDx0aGVhZD5cbiAgICAgICAgICA8dHI+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj5cbiAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJ1bnNlZW5cIj57dC5jaGFydHMubGluZX08L3NwYW4+XG4gICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCIgY2xhc3M9XCJoZXJlXCI+XG4gICAgICAgICAgICAgIHt0LmNoYXJ0cy5oZXJlfVxuICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPnt0LmNoYXJ0cy5sYXN0fTwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMubGVhc3R9PC90aD5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPnt0LmNoYXJ0cy5tZWFufTwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMubW9zdH08L3RoPlxuICAgICAgICAgICAge3NldmVyYWwgJiYgKFxuICAgICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj5cbiAgICAgICAgICAgICAgICA8c3BhbiBjbGFzcz1cInVuc2VlblwiPnt0LnVpLmFjdGlvbnN9PC9zcGFuPlxuICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgKX1cbiAgICAgICAgICA8L3RyPlxuICAgICAgICA8L3RoZWFkPlxuICAgICAgICA8dGJvZHk+XG4gICAgICAgICAge3Nlcmllcy5tYXAoKG9uZSwgaW5kZXgpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IGtub3duID0gb2YoaW5kZXgpO1xuICAgICAgICAgICAgY29uc3QgaGVyZSA9IGF0KGluZGV4KTtcbiAgICAgICAgICAgIHJldHVybiAoXG4gICAgICAgICAgICAgIDx0ciBrZXk9e29uZS5rZXl9IGRhdGEtb2ZmPXtoaWRkZW4udmFsdWUuaGFzKG9uZS5rZXkpfT5cbiAgICAgICAgICAgICAgICA8dGggc2NvcGU9XCJyb3dcIj5cbiAgICAgICAgICAgICAgICAgIDxTd2F0Y2ggbG9vaz17b25lLmxvb2t9IGRhc2hlZD17c2V2ZXJhbH0gLz5cbiAgICAgICAgICAgICAgICAgIHtvbmUuaHJlZiA/IDxhIGhyZWY9e29uZS5ocmVmfT57b25lLmxhYmVsfTwvYT4gOiA8c3Bhbj57b25lLmxhYmVsfTwvc3Bhbj59XG4gICAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICAgICA8dGQgY2xhc3M9XCJoZXJlXCI+e2hlcmUgPT09IHVuZGVmaW5lZCA/IFwiXCIgOiB0b2xkKGhlcmUsIHVuaXRzKX08L3RkPlxuICAgICAgICAgICAgICAgIDx0ZD57dG9sZChrbm93bi5sYXN0LCB1bml0cyl9PC90ZD5cbiAgICAgICAgICAgICAgICA8dGQ+e3RvbGQoa25vd24ubGVhc3QsIHVuaXRzKX08L3RkPlxuICAgICAgICAgICAgICAgIDx0ZD57dG9sZChrbm93bi5tZWFuLCB1bml0cyl9PC90ZD5cbiAgICAgICAgICAgICAgICA8dGQ+e3RvbGQoa25vd24ubW9zdCwgdW5pdHMpfTwvdGQ+XG4gICAgICAgICAgICAgICAge3NldmVyYWwgJiYgKFxuICAgICAgICAgICAgICAgICAgPHRkIGNsYXNzPVwibm8tcHJpbnRcIj5cbiAgICAgICAgICAgICAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICAgICAgICAgICAgICBpY29uPVwiZXllXCJcbiAgICAgICAgICAgICAgICAgICAgICBsYWJlbD17dC5jaGFydHMudG9nZ2xlKG9uZS5sYWJlbCl9XG4gICAgICAgICAgICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXshaGlkZGVuLnZhbHVlLmhhcyhvbmUua2V5KX1cbiAgICAgICAgICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB0b2dnbGUob25lLmtleSl9XG4gICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICAgIHtvbmUub25SZW1vdmUgJiYgKFxuICAgICAgICAgICAgICAgICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgICAgICAgICAgICAgICBpY29uPVwiY2xvc2VcIlxuICAgICAgICAgICAgICAgICAgICAgICAgbGFiZWw9e3QuY2hhcnRzLnJlbW92ZShvbmUubGFiZWwpfVxuICAgICAgICAgICAgICAgICAgICAgICAgb25DbGljaz17b25lLm9uUmVtb3ZlfVxuICAgICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICApO1xuICAgICAgICAgIH0pfVxuICAgICAgICA8L3Rib2R5PlxuICAgICAgPC90YWJsZT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBSb3dzIG9mIHRoZSBoaXN0b3J5OiBhc2tlZCBmb3IgaW4gc3RlcHMgdGhhdCBjYW4gYmUgaGFkLCBubyBtb3JlIG9mIHRoZW0gdGhhbiBhIGNoYXJ0IGhhcyBwaXhlbHMsXG4vLyBhbmQga2VwdCB3aGlsZSB0aGV5IGNhbm5vdCBjaGFuZ2UuXG5pbXBvcnQgeyBhZGRyZXNzLCBnZXQsIFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBIaXN0b3J5IH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB0eXBlIHsgQm91bmRzIH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IG1lcmdlZCwgdHlwZSBSb3dzLCB0eXBlIFRvZ2V0aGVyIH0gZnJvbSBcIi4vcm93c1wiO1xuXG4vKiogSG93IGZhciBiYWNrIHJvd3Mgb2YgYSBsZW5ndGggZ28sIGFuZCBob3cgbG9uZyB0aGV5IGFyZTogYW4gaG91ciwgYSBkYXksIGEgcXVhcnRlci4gKi9cbmNvbnN0IEtFUFQ6IFJlYWRvbmx5QXJyYXk8eyByZWFjaDogbnVtYmVyOyBzdGVwOiBudW1iZXIgfT4gPSBbXG4gIHsgcmVhY2g6IDM2MDAsIHN0ZXA6IDE1IH0sXG4gIHsgcmVhY2g6IDg2XzQwMCwgc3RlcDogMzAwIH0sXG4gIHsgcmVhY2g6IE51bWJlci5QT1NJVElWRV9JTkZJTklUWSwgc3RlcDogMzYwMCB9LFxuXTtcblxuLyoqIFN0ZXBzIHRoYXQgZmFsbCBvbiB3aG9sZSBtaW51dGVzLCBob3VycyBhbmQgZGF5cy4gKi9cbmNvbnN0IFNURVBTID0gWzE1LCAzMCwgNjAsIDEyMCwgMzAwLCA2MDAsIDkwMCwgMTgwMCwgMzYwMCwgNzIwMCwgMTBfODAwLCAyMV82MDAsIDQzXzIwMCwgODZfNDAwXTtcblxuLyoqIFJvd3MgdGhhdCBsaXZlIHZhbHVlcyBjYW4gYmUgcHV0IGludG8gYXMgdGhleSBjb21lOiBmaW5lciB0aGFuIHdoYXQgYSBsb29rIGF0IHRoZSBoaXN0b3J5IGNvc3RzLiAqL1xuZXhwb3J0IGNvbnN0IExJVkVfU1RFUCA9IDYwO1xuXG4vKiogVGhlIGZpbmVzdCBzdGVwIHRoYXQgY2FuIGJlIGhhZCBiYWNrIHRvIGBmcm9tYCwgd2l0aCBhdCBtb3N0IGByb3dzYCByb3dzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0ZXBGb3IoeyBmcm9tLCB0byB9OiBCb3VuZHMsIG5vdzogbnVtYmVyLCByb3dzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBhZ2UgPSBub3cgLSBmcm9tO1xuICAvLyBBIHJvdyBtb3JlLCBhcyB0aGUgcmFuZ2UgbW92ZXMgb24gd2hpbGUgaXQgaXMgYXNrZWQgZm9yLlxuICBjb25zdCBiYXNlID0gS0VQVC5maW5kKCh7IHJlYWNoLCBzdGVwIH0pID0+IGFnZSA8PSByZWFjaCArIHN0ZXApPy5zdGVwID8/IDM2MDA7XG4gIGNvbnN0IGZpdHMgPSBTVEVQUy5maW5kKFxuICAgIChzdGVwKSA9PiBzdGVwID49IGJhc2UgJiYgc3RlcCAlIGJhc2UgPT09IDAgJiYgKHRvIC0gZnJvbSkgLyBzdGVwIDw9IHJvd3MsXG4gICk7XG4gIHJldHVybiBmaXRzID8/IE1hdGguY2VpbCgodG8gLSBmcm9tKSAvIHJvd3MgLyA4Nl80MDApICogODZfNDAwO1xufVxuXG4vKiogVGhlIG5leHQgY29hcnNlciByb3dzLCBmb3IgYSBzZXJpZXMgd2hvc2UgZmluZXIgb25lcyBkbyBub3QgcmVhY2ggYmFjayBzbyBmYXIuICovXG5leHBvcnQgZnVuY3Rpb24gY29hcnNlcihzdGVwOiBudW1iZXIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICByZXR1cm4gS0VQVC5maW5kKChrZXB0KSA9PiBrZXB0LnN0ZXAgPiBzdGVwKT8uc3RlcDtcbn1cblxuLyoqIFdoaWNoIHNlcmllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2hpY2gge1xuICBkZXZpY2VzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIEV4YWN0IG5hbWVzLiAqL1xuICBtZXRyaWNzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqIE5hbWVzIG9mIG9uZSByZXF1ZXN0OyB0aGUgc2VydmVyIGhhcyB0aGUgc2FtZSBsaW1pdC4gKi9cbmV4cG9ydCBjb25zdCBOQU1FU19NQVggPSAxNjtcbi8qKiBEZXZpY2VzIG9mIG9uZSByZXF1ZXN0OiBzb21lIDIyIGtCIG9mIGFkZHJlc3MsIGEgdGhpcmQgb2Ygd2hhdCB0aGUgc2VydmVyIHRha2VzLiAqL1xuZXhwb3J0IGNvbnN0IERFVklDRVNfTUFYID0gNTAwO1xuXG4vKiogQSBuYW1lIGFzIGEgcGF0dGVybiB0aGF0IGZpdHMgbm90aGluZyBlbHNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4YWN0bHkobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIG5hbWUucmVwbGFjZSgvW1xcXFwqP10vZywgXCJcXFxcJCZcIik7XG59XG5cbi8qKiBBbnN3ZXJzIHRoYXQgYXJlIGtlcHQ6IGEgZmV3IHBhZ2VzJyB3b3J0aC4gKi9cbmNvbnN0IEtFUFRfTUFYID0gNjA7XG5jb25zdCBrZXB0ID0gbmV3IE1hcDxzdHJpbmcsIHsgYW5zd2VyOiB1bmtub3duOyB1bnRpbDogbnVtYmVyIH0+KCk7XG5cbi8qKiBBbnN3ZXJzIG9mIHJvd3MgdGhhdCBhcmUgb3ZlciBzdGF5IGdvb2Q7IG90aGVycyB1bnRpbCB0aGVpciBuZXh0IHJvdy4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlYWQ8VD4oXG4gIHF1ZXJ5OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudW1iZXIgfCBzdHJpbmdbXT4sXG4gIHN0ZXA6IG51bWJlcixcbiAgdG86IG51bWJlcixcbiAgc3RvcDogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3Qgd2hlcmUgPSBhZGRyZXNzKFwiL2FwaS92Mi9oaXN0b3J5XCIsIHF1ZXJ5KTtcbiAgY29uc3Qgbm93ID0gRGF0ZS5ub3coKSAvIDEwMDA7XG4gIGNvbnN0IGZvdW5kID0ga2VwdC5nZXQod2hlcmUpO1xuICBpZiAoZm91bmQgJiYgZm91bmQudW50aWwgPiBub3cpIHJldHVybiBmb3VuZC5hbnN3ZXIgYXMgVDtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgZ2V0PFQ+KHdoZXJlLCB1bmRlZmluZWQsIHN0b3ApO1xuICBrZXB0LmRlbGV0ZSh3aGVyZSk7XG4gIGtlcHQuc2V0KHdoZXJlLCB7XG4gICAgYW5zd2VyLFxuICAgIHVudGlsOiB0byArIDIgKiBzdGVwIDwgbm93ID8gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZIDogbm93ICsgTWF0aC5taW4oc3RlcCwgNjApIC8gMixcbiAgfSk7XG4gIGNvbnN0IG9sZGVzdCA9IGtlcHQua2V5cygpLm5leHQoKS52YWx1ZTtcbiAgaWYgKGtlcHQuc2l6ZSA+IEtFUFRfTUFYICYmIG9sZGVzdCAhPT0gdW5kZWZpbmVkKSBrZXB0LmRlbGV0ZShvbGRlc3QpO1xuICByZXR1cm4gYW5zd2VyO1xufVxuXG4vKiogQXNrcyBpbiBgc3RlcGAsIGFuZCBpbiBjb2Fyc2VyIG9uZXMgd2hlcmUgdGhlIHNlcnZlciBoYXMgbm8gcm93cyBzbyBmaW5lLiAqL1xuYXN5bmMgZnVuY3Rpb24gc3RlcHBpbmc8VD4oc3RlcDogbnVtYmVyLCBhc2s6IChzdGVwOiBudW1iZXIpID0+IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgYXNrKHN0ZXApO1xuICB9IGNhdGNoIChwcm9ibGVtKSB7XG4gICAgY29uc3QgbmV4dCA9IGNvYXJzZXIoc3RlcCk7XG4gICAgaWYgKHByb2JsZW0gaW5zdGFuY2VvZiBQcm9ibGVtICYmIHByb2JsZW0uc3RhdHVzID09PSA0MDAgJiYgbmV4dClcbiAgICAgIHJldHVybiBzdGVwcGluZyhNYXRoLm1heChuZXh0LCBNYXRoLmNlaWwoc3RlcCAvIG5leHQpICogbmV4dCksIGFzayk7XG4gICAgdGhyb3cgcHJvYmxlbTtcbiAgfVxufVxuXG4vKiogV2hvbGUgcm93cywgc28gdGhhdCBjaGFydHMgdGhhdCBhcmUgZHJhd24gd2l0aGluIG9uZSByb3cgYXNrIHRoZSBzYW1lOyBub25lIHRoYXQgaGFzIGp1c3QgZ29uZS4gKi9cbmZ1bmN0aW9uIHdob2xlKHsgZnJvbSwgdG8gfTogQm91bmRzLCBzdGVwOiBudW1iZXIpOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IHtcbiAgY29uc3QgcmVhY2ggPSBLRVBULmZpbHRlcigoa2VwdCkgPT4ga2VwdC5zdGVwIDw9IHN0ZXApLmF0KC0xKT8ucmVhY2ggPz8gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICBjb25zdCBmaXJzdCA9IE1hdGguZmxvb3IoZnJvbSAvIHN0ZXApICogc3RlcDtcbiAgY29uc3QgZ29uZSA9IGZpcnN0IDwgRGF0ZS5ub3coKSAvIDEwMDAgLSByZWFjaDtcbiAgcmV0dXJuIHsgZnJvbTogZ29uZSA/IGZpcnN0ICsgc3RlcCA6IGZpcnN0LCB0bzogTWF0aC5jZWlsKHRvIC8gc3RlcCkgKiBzdGVwLCBzdGVwIH07XG59XG5cbi8qKiBBIHNlcmllcyB3aXRoIGl0cyByb3dzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5lIHtcbiAgZGV2aWNlOiBzdHJpbmc7XG4gIG1ldHJpYzogc3RyaW5nO1xuICByb3dzOiBSb3dzO1xufVxuXG4vKiogUm93cyBvZiBzZXJpZXMsIGVhY2ggYnkgaXRzZWxmLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxpbmVzKFxuICB7IGRldmljZXMsIG1ldHJpY3MgfTogV2hpY2gsXG4gIGNmOiBcIkFWRVJBR0VcIiB8IFwiTUlOXCIgfCBcIk1BWFwiLFxuICBib3VuZHM6IEJvdW5kcyxcbiAgc3RlcDogbnVtYmVyLFxuICBzdG9wOiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8TGluZVtdPiB7XG4gIGNvbnN0IHBhcnRzID0gZGV2aWNlcy5sZW5ndGggPiAwID8gY2h1bmtzKGRldmljZXMsIERFVklDRVNfTUFYKSA6IFtbXV07XG4gIGNvbnN0IGFuc3dlcnMgPSBhd2FpdCBQcm9taXNlLmFsbChcbiAgICBwYXJ0cy5tYXAoKGRldmljZSkgPT5cbiAgICAgIHN0ZXBwaW5nKHN0ZXAsIChzdGVwKSA9PlxuICAgICAgICByZWFkPEhpc3Rvcnk+KFxuICAgICAgICAgIHsgZGV2aWNlLCBtZXRyaWM6IG1ldHJpY3MubWFwKGV4YWN0bHkpLCBjZiwgLi4ud2hvbGUoYm91bmRzLCBzdGVwKSB9LFxuICAgICAgICAgIHN0ZXAsXG4gICAgICAgICAgYm91bmRzLnRvLFxuICAgICAgICAgIHN0b3AsXG4gICAgICAgICksXG4gICAgICApLFxuICAgICksXG4gICk7XG4gIHJldHVybiBhbnN3ZXJzLmZsYXQoKS5tYXAoKHsgZGV2aWNlLCBtZXRyaWMsIHN0ZXAsIHN0YXJ0LCB2YWx1ZXMgfSkgPT4gKHtcbiAgICBkZXZpY2UsXG4gICAgbWV0cmljLFxuICAgIHJvd3M6IHsgc3RlcCwgc3RhcnQsIHZhbHVlcyB9LFxuICB9KSk7XG59XG5cbmludGVyZmFjZSBBZ2dyZWdhdGVkIHtcbiAgbWV0cmljPzogc3RyaW5nO1xuICBzdGVwOiBudW1iZXI7XG4gIHN0YXJ0OiBudW1iZXI7XG4gIHNlcmllczogbnVtYmVyO1xuICBzdW06IEFycmF5PG51bWJlciB8IG51bGw+O1xuICBjb3VudDogbnVtYmVyW107XG4gIG1pbjogQXJyYXk8bnVtYmVyIHwgbnVsbD47XG4gIG1heDogQXJyYXk8bnVtYmVyIHwgbnVsbD47XG59XG5cbi8qKiBSb3dzIG9mIG1hbnkgZGV2aWNlcyBwdXQgdG9nZXRoZXIsIGJ5IG1ldHJpYy4gTm8gbWV0cmljcyBzdGFuZHMgZm9yIGFsbC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB0b2dldGhlcihcbiAgeyBkZXZpY2VzLCBtZXRyaWNzIH06IFdoaWNoLFxuICBib3VuZHM6IEJvdW5kcyxcbiAgc3RlcDogbnVtYmVyLFxuICBzdG9wOiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8TWFwPHN0cmluZywgVG9nZXRoZXI+PiB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IE1hcDxzdHJpbmcsIFRvZ2V0aGVyPigpO1xuICBpZiAoZGV2aWNlcy5sZW5ndGggPT09IDApIHJldHVybiBmb3VuZDtcbiAgY29uc3QgYW5zd2VycyA9IGF3YWl0IFByb21pc2UuYWxsKFxuICAgIGNodW5rcyhkZXZpY2VzLCBERVZJQ0VTX01BWCkubWFwKChkZXZpY2UpID0+XG4gICAgICBzdGVwcGluZyhzdGVwLCAoc3RlcCkgPT5cbiAgICAgICAgcmVhZDxBZ2dyZWdhdGVkW10+KFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIGRldmljZSxcbiAgICAgICAgICAgIG1ldHJpYzogbWV0cmljcy5tYXAoZXhhY3RseSksXG4gICAgICAgICAgICBhZ2dyZWdhdGU6IFtcInN1bVwiLCBcImNvdW50XCIsIFwibWluXCIsIFwibWF4XCJdLFxuICAgICAgICAgICAgYnk6IFwibWV0cmljXCIsXG4gICAgICAgICAgICAuLi53aG9sZShib3VuZHMsIHN0ZXApLFxuICAgICAgICAgIH0sXG4gICAgICAgICAgc3RlcCxcbiAgICAgICAgICBib3VuZHMudG8sXG4gICAgICAgICAgc3RvcCxcbiAgICAgICAgKSxcbiAgICAgICksXG4gICAgKSxcbiAgKTtcbiAgZm9yIChjb25zdCBvbmUgb2YgYW5zd2Vycy5mbGF0KCkpIHtcbiAgICBjb25zdCByb3dzID0gKHZhbHVlczogQXJyYXk8bnVtYmVyIHwgbnVsbD4pOiBSb3dzID0+ICh7XG4gICAgICBzdGVwOiBvbmUuc3RlcCxcbiAgICAgIHN0YXJ0OiBvbmUuc3RhcnQsXG4gICAgICB2YWx1ZXMsXG4gICAgfSk7XG4gICAgY29uc3QgZ3JvdXA6IFRvZ2V0aGVyID0ge1xuICAgICAgc2VyaWVzOiBvbmUuc2VyaWVzLFxuICAgICAgc3VtOiByb3dzKG9uZS5zdW0pLFxuICAgICAgY291bnQ6IHJvd3Mob25lLmNvdW50KSxcbiAgICAgIGxlYXN0OiByb3dzKG9uZS5taW4pLFxuICAgICAgbW9zdDogcm93cyhvbmUubWF4KSxcbiAgICB9O1xuICAgIGNvbnN0IG5hbWUgPSBvbmUubWV0cmljID8/IFwiXCI7XG4gICAgY29uc3QgYmVmb3JlID0gZm91bmQuZ2V0KG5hbWUpO1xuICAgIGZvdW5kLnNldChuYW1lLCBiZWZvcmUgPyBtZXJnZWQoYmVmb3JlLCBncm91cCkgOiBncm91cCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuXG4vKiogUGFydHMgb2YgYXQgbW9zdCBgc2l6ZWAuICovXG5leHBvcnQgZnVuY3Rpb24gY2h1bmtzPFQ+KGFsbDogcmVhZG9ubHkgVFtdLCBzaXplOiBudW1iZXIpOiBUW11bXSB7XG4gIGNvbnN0IHBhcnRzOiBUW11bXSA9IFtdO1xuICBmb3IgKGxldCBmcm9tID0gMDsgZnJvbSA8IGFsbC5sZW5ndGg7IGZyb20gKz0gc2l6ZSkgcGFydHMucHVzaChhbGwuc2xpY2UoZnJvbSwgZnJvbSArIHNpemUpKTtcbiAgcmV0dXJuIHBhcnRzO1xufVxuIiwgIi8vIFJvd3MgZm9yIGNoYXJ0czogcmVhZCB3aGVuIHRoZSByYW5nZSBjaGFuZ2VzLCBhbmQga2VwdCB1cCB3aXRoIHdoYXQgY29tZXMuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgbGlzdGVuLCBNRVRSSUNTX01BWCwgd2FudE1ldHJpY3MgfSBmcm9tIFwiLi4vbGl2ZS9zdHJlYW1cIjtcbmltcG9ydCB7IGJvdW5kcywgY2xvY2ssIHJhbmdlS2V5LCB0dXJuIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IExJVkVfU1RFUCwgbGluZXMsIHN0ZXBGb3IsIHRvZ2V0aGVyLCB0eXBlIFdoaWNoIH0gZnJvbSBcIi4vaGlzdG9yeVwiO1xuaW1wb3J0IHsgdHlwZSBCb3VuZHMsIGZvbGxvd2luZyB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgeyB0eXBlIEJhbmQsIGpvaW5lZCwgc2luY2UsIFRhaWwsIHR5cGUgVG9nZXRoZXIgfSBmcm9tIFwiLi9yb3dzXCI7XG5cbi8qKiBXaGF0IGlzIGtub3duIG9mIHJvd3MgdGhhdCBhcmUgZm9sbG93ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEZvbGxvd2VkPFQ+IHtcbiAgdmFsdWU6IFQgfCB1bmRlZmluZWQ7XG4gIHByb2JsZW06IFByb2JsZW0gfCB1bmRlZmluZWQ7XG4gIGxvYWRpbmc6IGJvb2xlYW47XG4gIHN0ZXA6IG51bWJlcjtcbiAgYm91bmRzOiBCb3VuZHM7XG59XG5cbi8qKiBIb3cgcm93cyBhcmUgcmVhZCBhbmQgcHV0IHRvZ2V0aGVyLiAqL1xuaW50ZXJmYWNlIEhvdzxUPiB7XG4gIGxvYWQ6IChib3VuZHM6IEJvdW5kcywgc3RlcDogbnVtYmVyLCBzdG9wOiBBYm9ydFNpZ25hbCkgPT4gUHJvbWlzZTxUPjtcbiAgam9pbjogKG9sZGVyOiBULCBuZXdlcjogVCwgc2V0dGxlZDogbnVtYmVyLCBmcm9tOiBudW1iZXIpID0+IFQ7XG59XG5cbi8qKiBOZXcgcm93cyBhcmUgYXNrZWQgZm9yIG9uY2UgaW4gYSByb3cncyB0aW1lLCBhdCBsZWFzdCBlYWNoIG1pbnV0ZSBhbmQgYXQgbW9zdCBlYWNoIDE1IHMuICovXG5mdW5jdGlvbiBwb2xsTXMoc3RlcDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGgubWluKE1hdGgubWF4KHN0ZXAsIDE1KSwgNjApICogMTAwMDtcbn1cblxuLyoqIFJvd3MgdGhhdCBtYXkgc3RpbGwgY2hhbmdlIHdoZW4gdGhleSBhcmUgYXNrZWQgZm9yOiB0d28sIGFuZCB3aGF0IHRha2VzIGl0cyB0aW1lIHRvIGJlIHdyaXR0ZW4uICovXG5mdW5jdGlvbiBzZXR0bGVkQXQobm93OiBudW1iZXIsIHN0ZXA6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBub3cgLSAyICogc3RlcCAtIDE1O1xufVxuXG4vKiogRm9sbG93cyB3aGF0IGBob3dgIHJlYWRzOyBga2V5YCBuYW1lcyBpdCwgYW5kIGByb3dzYCBpcyBob3cgbWFueSBvZiB0aGVtIHRoZXJlIGlzIHJvb20gZm9yLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZUZvbGxvd2VkPFQ+KGtleTogc3RyaW5nLCByb3dzOiBudW1iZXIsIGhvdzogSG93PFQ+KTogRm9sbG93ZWQ8VD4ge1xuICBjb25zdCB2YWx1ZSA9IHVzZVNpZ25hbDxUIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBwcm9ibGVtID0gdXNlU2lnbmFsPFByb2JsZW0gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGxvYWRpbmcgPSB1c2VTaWduYWwodHJ1ZSk7XG4gIGNvbnN0IGxhdGVzdCA9IHVzZVJlZihob3cpO1xuICBsYXRlc3QuY3VycmVudCA9IGhvdztcbiAgY29uc3QgaGVyZSA9IGJvdW5kcy52YWx1ZTtcbiAgY29uc3Qgc3RlcCA9IHN0ZXBGb3IoaGVyZSwgY2xvY2sudmFsdWUsIHJvd3MpO1xuICBjb25zdCBtb3ZpbmcgPSBmb2xsb3dpbmcudmFsdWU7XG4gIGNvbnN0IHNob3duID0gdXNlUmVmKFwiXCIpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGlmIChzaG93bi5jdXJyZW50ICE9PSBrZXkpIHZhbHVlLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgIHNob3duLmN1cnJlbnQgPSBrZXk7XG4gICAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICBsb2FkaW5nLnZhbHVlID0gdHJ1ZTtcbiAgICBjb25zdCBmYWlsID0gKGVycm9yOiB1bmtub3duKSA9PiB7XG4gICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgcHJvYmxlbS52YWx1ZSA9IGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSA/IGVycm9yIDogbmV3IFByb2JsZW0oMCwgXCJmYWlsZWRcIiwgU3RyaW5nKGVycm9yKSk7XG4gICAgICBsb2FkaW5nLnZhbHVlID0gZmFsc2U7XG4gICAgfTtcbiAgICBsYXRlc3QuY3VycmVudC5sb2FkKGJvdW5kcy5wZWVrKCksIHN0ZXAsIHN0b3Auc2lnbmFsKS50aGVuKChmb3VuZCkgPT4ge1xuICAgICAgaWYgKHN0b3Auc2lnbmFsLmFib3J0ZWQpIHJldHVybjtcbiAgICAgIHZhbHVlLnZhbHVlID0gZm91bmQ7XG4gICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgbG9hZGluZy52YWx1ZSA9IGZhbHNlO1xuICAgIH0sIGZhaWwpO1xuICAgIGxldCB0aW1lcjogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0SW50ZXJ2YWw+IHwgdW5kZWZpbmVkO1xuICAgIGlmIChtb3ZpbmcpIHtcbiAgICAgIHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgICAgICBpZiAoZG9jdW1lbnQuaGlkZGVuIHx8IHZhbHVlLnBlZWsoKSA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgICAgIGNvbnN0IHRvID0gTWF0aC5mbG9vcihEYXRlLm5vdygpIC8gMTAwMCk7XG4gICAgICAgIGNvbnN0IGZyb20gPSBNYXRoLm1heCh0byAtIDQgKiBNYXRoLm1heChzdGVwLCAxNSksIGJvdW5kcy5wZWVrKCkuZnJvbSk7XG4gICAgICAgIGxhdGVzdC5jdXJyZW50LmxvYWQoeyBmcm9tLCB0byB9LCBzdGVwLCBzdG9wLnNpZ25hbCkudGhlbigoZm91bmQpID0+IHtcbiAgICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCB8fCB2YWx1ZS52YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgICAgICAgdmFsdWUudmFsdWUgPSBsYXRlc3QuY3VycmVudC5qb2luKFxuICAgICAgICAgICAgdmFsdWUudmFsdWUsXG4gICAgICAgICAgICBmb3VuZCxcbiAgICAgICAgICAgIHNldHRsZWRBdCh0bywgc3RlcCksXG4gICAgICAgICAgICBib3VuZHMucGVlaygpLmZyb20sXG4gICAgICAgICAgKTtcbiAgICAgICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgICB9LCBmYWlsKTtcbiAgICAgIH0sIHBvbGxNcyhzdGVwKSk7XG4gICAgfVxuICAgIC8vIEFmdGVyIGEgcGF1c2UgdGhlIHJvd3MgYmV0d2VlbiBhcmUgbWlzc2luZzogZXZlcnl0aGluZyBpcyByZWFkIGFnYWluLlxuICAgIGNvbnN0IGJhY2sgPSAoKSA9PiB7XG4gICAgICBpZiAoIWRvY3VtZW50LmhpZGRlbiAmJiBtb3ZpbmcpIHR1cm4udmFsdWUgKz0gMTtcbiAgICB9O1xuICAgIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoXCJ2aXNpYmlsaXR5Y2hhbmdlXCIsIGJhY2spO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBzdG9wLmFib3J0KCk7XG4gICAgICBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICAgIGRvY3VtZW50LnJlbW92ZUV2ZW50TGlzdGVuZXIoXCJ2aXNpYmlsaXR5Y2hhbmdlXCIsIGJhY2spO1xuICAgIH07XG4gIH0sIFtrZXksIHJhbmdlS2V5LnZhbHVlLCB0dXJuLnZhbHVlLCBzdGVwLCBtb3ZpbmddKTtcbiAgcmV0dXJuIHtcbiAgICB2YWx1ZTogdmFsdWUudmFsdWUsXG4gICAgcHJvYmxlbTogcHJvYmxlbS52YWx1ZSxcbiAgICBsb2FkaW5nOiBsb2FkaW5nLnZhbHVlLFxuICAgIHN0ZXAsXG4gICAgYm91bmRzOiBoZXJlLFxuICB9O1xufVxuXG4vKiogVGhlIG5hbWUgb2YgYSBzZXJpZXMgYW1vbmcgb3RoZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlcmllc0tleShkZXZpY2U6IHN0cmluZywgbWV0cmljOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7ZGV2aWNlfSAke21ldHJpY31gO1xufVxuXG5mdW5jdGlvbiBqb2luQmFuZHMoXG4gIG9sZGVyOiBNYXA8c3RyaW5nLCBCYW5kPixcbiAgbmV3ZXI6IE1hcDxzdHJpbmcsIEJhbmQ+LFxuICBzZXR0bGVkOiBudW1iZXIsXG4gIGZyb206IG51bWJlcixcbik6IE1hcDxzdHJpbmcsIEJhbmQ+IHtcbiAgY29uc3QgYWxsID0gbmV3IE1hcChvbGRlcik7XG4gIGZvciAoY29uc3QgW2tleSwgYmFuZF0gb2YgbmV3ZXIpIHtcbiAgICBjb25zdCBiZWZvcmUgPSBvbGRlci5nZXQoa2V5KTtcbiAgICBjb25zdCBwdXQgPSAod2hpY2g6IFwiYXZlcmFnZVwiIHwgXCJsZWFzdFwiIHwgXCJtb3N0XCIpID0+IHtcbiAgICAgIGNvbnN0IGZyZXNoID0gYmFuZFt3aGljaF07XG4gICAgICBjb25zdCBvbGQgPSBiZWZvcmU/Llt3aGljaF07XG4gICAgICByZXR1cm4gZnJlc2ggJiYgb2xkID8gc2luY2Uoam9pbmVkKG9sZCwgZnJlc2gsIHNldHRsZWQpLCBmcm9tKSA6IGZyZXNoO1xuICAgIH07XG4gICAgYWxsLnNldChrZXksIHsgYXZlcmFnZTogcHV0KFwiYXZlcmFnZVwiKSEsIGxlYXN0OiBwdXQoXCJsZWFzdFwiKSwgbW9zdDogcHV0KFwibW9zdFwiKSB9KTtcbiAgfVxuICByZXR1cm4gYWxsO1xufVxuXG4vKipcbiAqIFNlcmllcywgd2l0aCBsZWFzdCBhbmQgbW9zdCB3aGVyZSBgYmFuZGAgc2F5cyBzbyBhbmQgcm93cyBhcmUgbG9uZ2VyIHRoYW4gd2hhdCBpcyByZXBvcnRlZDsgYW5kIGxpdmVcbiAqIHZhbHVlcyBpbiB0aGVtIHdoZXJlIHJvd3MgYXJlIHNob3J0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlU2VyaWVzKFxuICB3aGljaDogV2hpY2gsXG4gIHsgYmFuZCwgcm93cyB9OiB7IGJhbmQ6IGJvb2xlYW47IHJvd3M6IG51bWJlciB9LFxuKTogRm9sbG93ZWQ8TWFwPHN0cmluZywgQmFuZD4+IHtcbiAgY29uc3QgbGl2ZSA9IHVzZVNpZ25hbDxNYXA8c3RyaW5nLCBCYW5kPiB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3Qga2V5ID0gSlNPTi5zdHJpbmdpZnkoW3doaWNoLCBiYW5kXSk7XG4gIGNvbnN0IGZvbGxvd2VkID0gdXNlRm9sbG93ZWQ8TWFwPHN0cmluZywgQmFuZD4+KGtleSwgcm93cywge1xuICAgIGxvYWQ6IGFzeW5jIChib3VuZHMsIHN0ZXAsIHN0b3ApID0+IHtcbiAgICAgIGNvbnN0IHdhbnRlZCA9XG4gICAgICAgIGJhbmQgJiYgc3RlcCA+IDE1ID8gKFtcIkFWRVJBR0VcIiwgXCJNSU5cIiwgXCJNQVhcIl0gYXMgY29uc3QpIDogKFtcIkFWRVJBR0VcIl0gYXMgY29uc3QpO1xuICAgICAgY29uc3QgW2F2ZXJhZ2UsIGxlYXN0LCBtb3N0XSA9IGF3YWl0IFByb21pc2UuYWxsKFxuICAgICAgICB3YW50ZWQubWFwKChjZikgPT4gbGluZXMod2hpY2gsIGNmLCBib3VuZHMsIHN0ZXAsIHN0b3ApKSxcbiAgICAgICk7XG4gICAgICBjb25zdCBmb3VuZCA9IG5ldyBNYXA8c3RyaW5nLCBCYW5kPigpO1xuICAgICAgZm9yIChjb25zdCB7IGRldmljZSwgbWV0cmljLCByb3dzIH0gb2YgYXZlcmFnZSA/PyBbXSlcbiAgICAgICAgZm91bmQuc2V0KHNlcmllc0tleShkZXZpY2UsIG1ldHJpYyksIHsgYXZlcmFnZTogcm93cywgbGVhc3Q6IHVuZGVmaW5lZCwgbW9zdDogdW5kZWZpbmVkIH0pO1xuICAgICAgZm9yIChjb25zdCB7IGRldmljZSwgbWV0cmljLCByb3dzIH0gb2YgbGVhc3QgPz8gW10pIHtcbiAgICAgICAgY29uc3Qgb25lID0gZm91bmQuZ2V0KHNlcmllc0tleShkZXZpY2UsIG1ldHJpYykpO1xuICAgICAgICBpZiAob25lKSBvbmUubGVhc3QgPSByb3dzO1xuICAgICAgfVxuICAgICAgZm9yIChjb25zdCB7IGRldmljZSwgbWV0cmljLCByb3dzIH0gb2YgbW9zdCA/PyBbXSkge1xuICAgICAgICBjb25zdCBvbmUgPSBmb3VuZC5nZXQoc2VyaWVzS2V5KGRldmljZSwgbWV0cmljKSk7XG4gICAgICAgIGlmIChvbmUpIG9uZS5tb3N0ID0gcm93cztcbiAgICAgIH1cbiAgICAgIHJldHVybiBmb3VuZDtcbiAgICB9LFxuICAgIC8vIFdoYXQgaGFzIGNvbWUgbGl2ZSBzaW5jZSBpcyBpbiB0aGUgb2xkZXIgb25lcy5cbiAgICBqb2luOiAob2xkZXIsIG5ld2VyLCBzZXR0bGVkLCBmcm9tKSA9PiBqb2luQmFuZHMobGl2ZS5wZWVrKCkgPz8gb2xkZXIsIG5ld2VyLCBzZXR0bGVkLCBmcm9tKSxcbiAgfSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgbGl2ZS52YWx1ZSA9IGZvbGxvd2VkLnZhbHVlO1xuICB9LCBbZm9sbG93ZWQudmFsdWVdKTtcbiAgY29uc3Qgc3RyZWFtcyA9XG4gICAgZm9sbG93aW5nLnZhbHVlICYmIGZvbGxvd2VkLnN0ZXAgPD0gTElWRV9TVEVQICYmIHdoaWNoLm1ldHJpY3MubGVuZ3RoIDw9IE1FVFJJQ1NfTUFYO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGlmICghc3RyZWFtcykgcmV0dXJuO1xuICAgIGNvbnN0IHdobyA9IHt9O1xuICAgIGNvbnN0IHRhaWxzID0gbmV3IE1hcDxzdHJpbmcsIFRhaWw+KCk7XG4gICAgd2FudE1ldHJpY3Mod2hvLCB3aGljaC5tZXRyaWNzKTtcbiAgICBjb25zdCBlbmQgPSBsaXN0ZW4oe1xuICAgICAgdmFsdWVzOiAoeyBhdCwgdmFsdWVzIH0pID0+IHtcbiAgICAgICAgY29uc3QgYmVmb3JlID0gbGl2ZS5wZWVrKCk7XG4gICAgICAgIGlmICghYmVmb3JlKSByZXR1cm47XG4gICAgICAgIGNvbnN0IG5leHQgPSBuZXcgTWFwKGJlZm9yZSk7XG4gICAgICAgIGZvciAoY29uc3QgW2tleSwgYmFuZF0gb2YgYmVmb3JlKSB7XG4gICAgICAgICAgY29uc3Qgc3BhY2UgPSBrZXkuaW5kZXhPZihcIiBcIik7XG4gICAgICAgICAgY29uc3QgdG9sZCA9IHZhbHVlc1trZXkuc2xpY2Uoc3BhY2UgKyAxKV0/LltrZXkuc2xpY2UoMCwgc3BhY2UpXTtcbiAgICAgICAgICBjb25zdCB2YWx1ZSA9IHR5cGVvZiB0b2xkID09PSBcInN0cmluZ1wiID8gbnVsbCA6IHRvbGQ7XG4gICAgICAgICAgY29uc3QgdGFpbCA9IHRhaWxzLmdldChrZXkpID8/IG5ldyBUYWlsKCk7XG4gICAgICAgICAgdGFpbHMuc2V0KGtleSwgdGFpbCk7XG4gICAgICAgICAgbmV4dC5zZXQoa2V5LCB0YWlsLmZvbGQoYmFuZCwgYXQsIHZhbHVlKSk7XG4gICAgICAgIH1cbiAgICAgICAgbGl2ZS52YWx1ZSA9IG5leHQ7XG4gICAgICB9LFxuICAgIH0pO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBlbmQoKTtcbiAgICAgIHdhbnRNZXRyaWNzKHdobywgW10pO1xuICAgIH07XG4gIH0sIFtrZXksIHN0cmVhbXMsIHJhbmdlS2V5LnZhbHVlXSk7XG4gIHJldHVybiB7IC4uLmZvbGxvd2VkLCB2YWx1ZTogbGl2ZS52YWx1ZSA/PyBmb2xsb3dlZC52YWx1ZSB9O1xufVxuXG4vKiogTWFueSBkZXZpY2VzIHB1dCB0b2dldGhlciwgYnkgbWV0cmljLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZVRvZ2V0aGVyKHdoaWNoOiBXaGljaCwgcm93czogbnVtYmVyKTogRm9sbG93ZWQ8TWFwPHN0cmluZywgVG9nZXRoZXI+PiB7XG4gIHJldHVybiB1c2VGb2xsb3dlZDxNYXA8c3RyaW5nLCBUb2dldGhlcj4+KEpTT04uc3RyaW5naWZ5KHdoaWNoKSwgcm93cywge1xuICAgIGxvYWQ6IChib3VuZHMsIHN0ZXAsIHN0b3ApID0+IHRvZ2V0aGVyKHdoaWNoLCBib3VuZHMsIHN0ZXAsIHN0b3ApLFxuICAgIGpvaW46IChvbGRlciwgbmV3ZXIsIHNldHRsZWQsIGZyb20pID0+IHtcbiAgICAgIGNvbnN0IGFsbCA9IG5ldyBNYXAob2xkZXIpO1xuICAgICAgZm9yIChjb25zdCBbbmFtZSwgZ3JvdXBdIG9mIG5ld2VyKSB7XG4gICAgICAgIGNvbnN0IGJlZm9yZSA9IG9sZGVyLmdldChuYW1lKTtcbiAgICAgICAgaWYgKCFiZWZvcmUpIHtcbiAgICAgICAgICBhbGwuc2V0KG5hbWUsIGdyb3VwKTtcbiAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBwdXQgPSAocm93czogXCJzdW1cIiB8IFwiY291bnRcIiB8IFwibGVhc3RcIiB8IFwibW9zdFwiKSA9PlxuICAgICAgICAgIHNpbmNlKGpvaW5lZChiZWZvcmVbcm93c10sIGdyb3VwW3Jvd3NdLCBzZXR0bGVkKSwgZnJvbSk7XG4gICAgICAgIGFsbC5zZXQobmFtZSwge1xuICAgICAgICAgIHNlcmllczogZ3JvdXAuc2VyaWVzLFxuICAgICAgICAgIHN1bTogcHV0KFwic3VtXCIpLFxuICAgICAgICAgIGNvdW50OiBwdXQoXCJjb3VudFwiKSxcbiAgICAgICAgICBsZWFzdDogcHV0KFwibGVhc3RcIiksXG4gICAgICAgICAgbW9zdDogcHV0KFwibW9zdFwiKSxcbiAgICAgICAgfSk7XG4gICAgICB9XG4gICAgICByZXR1cm4gYWxsO1xuICAgIH0sXG4gIH0pO1xufVxuIiwgIi8vIFdoaWNoIG1ldHJpY3MgdGhlcmUgYXJlLCBhbmQgaG93IHRoZXkgYXJlIGdyb3VwZWQuXG5pbXBvcnQgeyBhZGRyZXNzLCBnZXQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBDdXJyZW50VmFsdWVzIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGNvbXBhcmVOYW1lcyB9IGZyb20gXCIuLi9tb2RlbC9zaXRlXCI7XG5cbi8qKiBBIG1ldHJpYyBvZiBhIGRldmljZTogd2hhdCBpdCBpcyBub3csIHdoZXJlIGl0IGlzIHJlcG9ydGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZXRyaWMge1xuICBuYW1lOiBzdHJpbmc7XG4gIHVuaXRzOiBzdHJpbmc7XG4gIC8qKiBJdHMgbmV3ZXN0IG51bWJlcjsgdW5kZWZpbmVkIHdoZXJlIGl0IGhhcyBub25lIG5vdy4gKi9cbiAgdmFsdWU6IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIE1ldHJpY3Mgb2YgYSBkZXZpY2U6IG51bWJlcnMsIHdoaWNoIGhhdmUgY2hhcnRzLCBhbmQgdGV4dHMsIHdoaWNoIGhhdmUgbm9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWV0cmljcyB7XG4gIG51bWJlcnM6IE1ldHJpY1tdO1xuICB0ZXh0czogQXJyYXk8eyBuYW1lOiBzdHJpbmc7IHRleHQ6IHN0cmluZyB9Pjtcbn1cblxuLyoqIFRoZSBtZXRyaWNzIG9mIGEgZGV2aWNlOiB3aGF0IGlzIHJlcG9ydGVkIG5vdywgYW5kIHdoYXQgaGFzIGJlZW4uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbWV0cmljc09mKGRldmljZTogc3RyaW5nLCBzdG9wPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPE1ldHJpY3M+IHtcbiAgY29uc3QgW2N1cnJlbnQsIGJlZm9yZV0gPSBhd2FpdCBQcm9taXNlLmFsbChbXG4gICAgZ2V0PEN1cnJlbnRWYWx1ZXM+KGFkZHJlc3MoXCIvYXBpL3YyL2N1cnJlbnRcIiwgeyBkZXZpY2UgfSksIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgZ2V0PEFycmF5PHsgaWQ6IHN0cmluZyB9Pj4oXG4gICAgICBgL21yZC9kZXZpY2VzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGRldmljZSl9L21ldHJpY3MvaGlzdG9yaWNgLFxuICAgICAgdW5kZWZpbmVkLFxuICAgICAgc3RvcCxcbiAgICApLFxuICBdKTtcbiAgY29uc3QgbnVtYmVycyA9IG5ldyBNYXA8c3RyaW5nLCBNZXRyaWM+KCk7XG4gIGNvbnN0IHRleHRzOiBNZXRyaWNzW1widGV4dHNcIl0gPSBbXTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgYmVmb3JlKSBudW1iZXJzLnNldChpZCwgeyBuYW1lOiBpZCwgdW5pdHM6IFwiXCIsIHZhbHVlOiB1bmRlZmluZWQgfSk7XG4gIGZvciAoY29uc3QgeyBtZXRyaWMsIHZhbHVlLCB1bml0cyB9IG9mIGN1cnJlbnQpIHtcbiAgICBpZiAodHlwZW9mIHZhbHVlID09PSBcIm51bWJlclwiKSBudW1iZXJzLnNldChtZXRyaWMsIHsgbmFtZTogbWV0cmljLCB1bml0cywgdmFsdWUgfSk7XG4gICAgZWxzZSB7XG4gICAgICBudW1iZXJzLmRlbGV0ZShtZXRyaWMpO1xuICAgICAgdGV4dHMucHVzaCh7IG5hbWU6IG1ldHJpYywgdGV4dDogU3RyaW5nKHZhbHVlKSB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgbnVtYmVyczogc29ydGVkKFsuLi5udW1iZXJzLnZhbHVlcygpXSksIHRleHRzIH07XG59XG5cbmZ1bmN0aW9uIHNvcnRlZChhbGw6IE1ldHJpY1tdKTogTWV0cmljW10ge1xuICByZXR1cm4gYWxsLnNvcnQoKGEsIGIpID0+IGNvbXBhcmVOYW1lcyhhLm5hbWUsIGIubmFtZSkpO1xufVxuXG4vKiogTWV0cmljcyB3aXRoIHRoZSBzYW1lIGZpcnN0IHBhcnQgb2YgdGhlaXIgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgR3JvdXAge1xuICBuYW1lOiBzdHJpbmc7XG4gIG1ldHJpY3M6IE1ldHJpY1tdO1xufVxuXG4vKiogVGhlIGZpcnN0IHBhcnQgb2YgYSBuYW1lOiB1cCB0byBpdHMgZmlyc3QgZG90LCBvciB3aGF0IGlzIGluIGJyYWNlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXJzdFBhcnQobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIC9eW14uezovXSsvLmV4ZWMobmFtZSk/LlswXSA/PyBuYW1lO1xufVxuXG4vKiogTWV0cmljcyBieSB0aGUgZmlyc3QgcGFydCBvZiB0aGVpciBuYW1lczsgdGhvc2UgdGhhdCBhcmUgYWxvbmUgdGhlcmUgY29tZSBsYXN0LCB0b2dldGhlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncm91cGVkKGFsbDogcmVhZG9ubHkgTWV0cmljW10sIHdvcmQ6IHN0cmluZyk6IEdyb3VwW10ge1xuICBjb25zdCB3b3JkcyA9IHdvcmQudG9Mb3dlckNhc2UoKS5zcGxpdCgvXFxzKy8pLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3QgZ3JvdXBzID0gbmV3IE1hcDxzdHJpbmcsIE1ldHJpY1tdPigpO1xuICBmb3IgKGNvbnN0IG1ldHJpYyBvZiBhbGwpIHtcbiAgICBjb25zdCBuYW1lID0gbWV0cmljLm5hbWUudG9Mb3dlckNhc2UoKTtcbiAgICBpZiAoIXdvcmRzLmV2ZXJ5KChwYXJ0KSA9PiBuYW1lLmluY2x1ZGVzKHBhcnQpKSkgY29udGludWU7XG4gICAgY29uc3QgcGFydCA9IGZpcnN0UGFydChtZXRyaWMubmFtZSk7XG4gICAgZ3JvdXBzLnNldChwYXJ0LCBbLi4uKGdyb3Vwcy5nZXQocGFydCkgPz8gW10pLCBtZXRyaWNdKTtcbiAgfVxuICBjb25zdCBhbG9uZSA9IFsuLi5ncm91cHMudmFsdWVzKCldLmZpbHRlcigobWV0cmljcykgPT4gbWV0cmljcy5sZW5ndGggPT09IDEpLmZsYXQoKTtcbiAgY29uc3Qgc2V2ZXJhbCA9IFsuLi5ncm91cHNdLmZpbHRlcigoWywgbWV0cmljc10pID0+IG1ldHJpY3MubGVuZ3RoID4gMSk7XG4gIGNvbnN0IGZvdW5kID0gc2V2ZXJhbC5tYXAoKFtuYW1lLCBtZXRyaWNzXSkgPT4gKHsgbmFtZSwgbWV0cmljcyB9KSk7XG4gIHJldHVybiBhbG9uZS5sZW5ndGggPiAwID8gWy4uLmZvdW5kLCB7IG5hbWU6IFwiXCIsIG1ldHJpY3M6IGFsb25lIH1dIDogZm91bmQ7XG59XG4iLCAiLy8gQSBjaGFydCBhcyBzbWFsbCBhcyBhIHN0YW1wOiBkcmF3biBieSBoYW5kIG9uIGEgY2FudmFzLCBhcyBkb3plbnMgb2YgdGhlbSBzdGFuZCBvbiBhIHBhZ2UsIGFuZCBvbmx5XG4vLyB3aGlsZSB0aGV5IGNhbiBiZSBzZWVuLlxuaW1wb3J0IHsgdXNlU2lnbmFsLCB1c2VTaWduYWxFZmZlY3QgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGlzRGFyayB9IGZyb20gXCIuLi9zaGVsbC90aGVtZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgY3Jvc3NoYWlyIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IGNvbG91cnMsIGZhaW50LCBzZXJpZXNQcm9wZXJ0eSB9IGZyb20gXCIuL2NvbG91cnNcIjtcbmltcG9ydCB0eXBlIHsgQm91bmRzIH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IHR5cGUgUm93cywgc3VtbWFyeSB9IGZyb20gXCIuL3Jvd3NcIjtcbmltcG9ydCB7IGF4aXMsIHRvbGQgfSBmcm9tIFwiLi9zY2FsZVwiO1xuaW1wb3J0IHsgbW9tZW50VGV4dCB9IGZyb20gXCIuL3RpbWVzXCI7XG5cbi8qKiBDYWxscyBgc2VlbmAgd2hlbiB0aGUgZWxlbWVudCBjb21lcyBuZWFyIHRoZSB3aW5kb3csIGFuZCB3aGVuIGl0IGdvZXMuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlU2VlbihzZWVuOiAobm93OiBib29sZWFuKSA9PiB2b2lkKSB7XG4gIGNvbnN0IGJveCA9IHVzZVJlZjxIVE1MRGl2RWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IHRlbGwgPSB1c2VSZWYoc2Vlbik7XG4gIHRlbGwuY3VycmVudCA9IHNlZW47XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgZWxlbWVudCA9IGJveC5jdXJyZW50O1xuICAgIGlmICghZWxlbWVudCkgcmV0dXJuO1xuICAgIGNvbnN0IHdhdGNoID0gbmV3IEludGVyc2VjdGlvbk9ic2VydmVyKFxuICAgICAgKGVudHJpZXMpID0+IHRlbGwuY3VycmVudChlbnRyaWVzLnNvbWUoKGVudHJ5KSA9PiBlbnRyeS5pc0ludGVyc2VjdGluZykpLFxuICAgICAgeyByb290TWFyZ2luOiBcIjIwMHB4XCIgfSxcbiAgICApO1xuICAgIHdhdGNoLm9ic2VydmUoZWxlbWVudCk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIHdhdGNoLmRpc2Nvbm5lY3QoKTtcbiAgICAgIHRlbGwuY3VycmVudChmYWxzZSk7XG4gICAgfTtcbiAgfSwgW10pO1xuICByZXR1cm4gYm94O1xufVxuXG5mdW5jdGlvbiBkcmF3KGNhbnZhczogSFRNTENhbnZhc0VsZW1lbnQsIHJvd3M6IFJvd3MsIHsgZnJvbSwgdG8gfTogQm91bmRzLCB1bml0czogc3RyaW5nKTogdm9pZCB7XG4gIGNvbnN0IHJhdGlvID0gZGV2aWNlUGl4ZWxSYXRpbztcbiAgY29uc3Qgd2lkdGggPSBjYW52YXMuY2xpZW50V2lkdGg7XG4gIGNvbnN0IGhlaWdodCA9IGNhbnZhcy5jbGllbnRIZWlnaHQ7XG4gIGNhbnZhcy53aWR0aCA9IE1hdGgucm91bmQod2lkdGggKiByYXRpbyk7XG4gIGNhbnZhcy5oZWlnaHQgPSBNYXRoLnJvdW5kKGhlaWdodCAqIHJhdGlvKTtcbiAgY29uc3QgcGVuID0gY2FudmFzLmdldENvbnRleHQoXCIyZFwiKTtcbiAgY29uc3Qga25vd24gPSBzdW1tYXJ5KHJvd3MudmFsdWVzKTtcbiAgaWYgKCFwZW4gfHwga25vd24ubGVhc3QgPT09IG51bGwgfHwga25vd24ubW9zdCA9PT0gbnVsbCkgcmV0dXJuO1xuICBjb25zdCB0aGVtZSA9IGNvbG91cnMoY2FudmFzLnBhcmVudEVsZW1lbnQgPz8gY2FudmFzLCBbc2VyaWVzUHJvcGVydHkoMCksIFwiLS1saW5lXCJdKTtcbiAgY29uc3QgW2xvdywgaGlnaF0gPSBheGlzKGtub3duLmxlYXN0LCBrbm93bi5tb3N0LCB1bml0cyk7XG4gIGNvbnN0IHggPSAocm93OiBudW1iZXIpID0+XG4gICAgKChNYXRoLm1pbihyb3dzLnN0YXJ0ICsgKHJvdyArIDEpICogcm93cy5zdGVwLCB0bykgLSBmcm9tKSAvICh0byAtIGZyb20pKSAqIHdpZHRoO1xuICBjb25zdCB5ID0gKHZhbHVlOiBudW1iZXIpID0+IGhlaWdodCAtIDEuNSAtICgodmFsdWUgLSBsb3cpIC8gKGhpZ2ggLSBsb3cpKSAqIChoZWlnaHQgLSA0KTtcbiAgcGVuLnNjYWxlKHJhdGlvLCByYXRpbyk7XG4gIHBlbi5maWxsU3R5bGUgPSB0aGVtZVtcIi0tbGluZVwiXSE7XG4gIHBlbi5maWxsUmVjdCgwLCBoZWlnaHQgLSAxLCB3aWR0aCwgMSk7XG4gIGNvbnN0IGxpbmUgPSBuZXcgUGF0aDJEKCk7XG4gIGNvbnN0IGFyZWEgPSBuZXcgUGF0aDJEKCk7XG4gIGxldCBmaXJzdDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjb25zdCBjbG9zZSA9IChyb3c6IG51bWJlcikgPT4ge1xuICAgIGlmIChmaXJzdCA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgYXJlYS5saW5lVG8oeChyb3cpLCBoZWlnaHQgLSAxKTtcbiAgICBhcmVhLmxpbmVUbyh4KGZpcnN0KSwgaGVpZ2h0IC0gMSk7XG4gICAgYXJlYS5jbG9zZVBhdGgoKTtcbiAgICAvLyBBIHJvdyB0aGF0IHN0YW5kcyBhbG9uZSBpcyBhIGRvdC5cbiAgICBpZiAoZmlyc3QgPT09IHJvdykgbGluZS5hcmMoeChyb3cpLCB5KHJvd3MudmFsdWVzW3Jvd10hKSwgMSwgMCwgNyk7XG4gICAgZmlyc3QgPSB1bmRlZmluZWQ7XG4gIH07XG4gIGZvciAoY29uc3QgW3JvdywgdmFsdWVdIG9mIHJvd3MudmFsdWVzLmVudHJpZXMoKSkge1xuICAgIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCByb3dzLnN0YXJ0ICsgKHJvdyArIDEpICogcm93cy5zdGVwIDwgZnJvbSkgY2xvc2Uocm93IC0gMSk7XG4gICAgZWxzZSBpZiAoZmlyc3QgPT09IHVuZGVmaW5lZCkge1xuICAgICAgZmlyc3QgPSByb3c7XG4gICAgICBsaW5lLm1vdmVUbyh4KHJvdyksIHkodmFsdWUpKTtcbiAgICAgIGFyZWEubW92ZVRvKHgocm93KSwgeSh2YWx1ZSkpO1xuICAgIH0gZWxzZSB7XG4gICAgICBsaW5lLmxpbmVUbyh4KHJvdyksIHkodmFsdWUpKTtcbiAgICAgIGFyZWEubGluZVRvKHgocm93KSwgeSh2YWx1ZSkpO1xuICAgIH1cbiAgfVxuICBjbG9zZShyb3dzLnZhbHVlcy5sZW5ndGggLSAxKTtcbiAgY29uc3QgY29sb3VyID0gdGhlbWVbc2VyaWVzUHJvcGVydHkoMCldITtcbiAgcGVuLmZpbGxTdHlsZSA9IGZhaW50KGNvbG91ciwgMC4xMik7XG4gIHBlbi5maWxsKGFyZWEpO1xuICBwZW4uc3Ryb2tlU3R5bGUgPSBjb2xvdXI7XG4gIHBlbi5saW5lV2lkdGggPSAxLjM7XG4gIHBlbi5saW5lSm9pbiA9IFwicm91bmRcIjtcbiAgcGVuLnN0cm9rZShsaW5lKTtcbn1cblxuLyoqIFRoZSBkcmF3aW5nIGFsb25lLCBmb3IgYSBjZWxsIG9mIGEgdGFibGUuICovXG5leHBvcnQgZnVuY3Rpb24gU3BhcmsoeyByb3dzLCBib3VuZHMsIHVuaXRzIH06IHsgcm93czogUm93czsgYm91bmRzOiBCb3VuZHM7IHVuaXRzOiBzdHJpbmcgfSkge1xuICBjb25zdCBjYW52YXMgPSB1c2VSZWY8SFRNTENhbnZhc0VsZW1lbnQ+KG51bGwpO1xuICBjb25zdCB3aWR0aCA9IHVzZVNpZ25hbCgwKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gY2FudmFzLmN1cnJlbnQ7XG4gICAgaWYgKCFlbGVtZW50KSByZXR1cm47XG4gICAgY29uc3Qgd2F0Y2ggPSBuZXcgUmVzaXplT2JzZXJ2ZXIoKCkgPT4ge1xuICAgICAgd2lkdGgudmFsdWUgPSBlbGVtZW50LmNsaWVudFdpZHRoO1xuICAgIH0pO1xuICAgIHdhdGNoLm9ic2VydmUoZWxlbWVudCk7XG4gICAgcmV0dXJuICgpID0+IHdhdGNoLmRpc2Nvbm5lY3QoKTtcbiAgfSwgW10pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGlmIChjYW52YXMuY3VycmVudCAmJiB3aWR0aC52YWx1ZSA+IDApIGRyYXcoY2FudmFzLmN1cnJlbnQsIHJvd3MsIGJvdW5kcywgdW5pdHMpO1xuICB9LCBbcm93cywgYm91bmRzLCB1bml0cywgd2lkdGgudmFsdWUsIGlzRGFyaygpXSk7XG4gIHJldHVybiAoXG4gICAgPHNwYW4gY2xhc3M9XCJzcGFya1wiIGFyaWEtaGlkZGVuPVwidHJ1ZVwiPlxuICAgICAgPGNhbnZhcyByZWY9e2NhbnZhc30gLz5cbiAgICA8L3NwYW4+XG4gICk7XG59XG5cbi8qKiBBIG1ldHJpYyBhcyBhIHNtYWxsIGNoYXJ0IHRoYXQgbGVhZHMgdG8gdGhlIGxhcmdlIG9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTbWFsbCh7XG4gIG5hbWUsXG4gIGxhYmVsLFxuICB1bml0cyxcbiAgdmFsdWUsXG4gIHJvd3MsXG4gIGxvYWRlZCxcbiAgYm91bmRzLFxuICBjaG9zZW4sXG4gIGhyZWYsXG4gIG9uU2Vlbixcbn06IHtcbiAgbmFtZTogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICB1bml0czogc3RyaW5nO1xuICAvKiogV2hhdCBpdCBpcyBub3csIHdoZXJlIHRoYXQgaXMga25vd24uICovXG4gIHZhbHVlOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJvd3M6IFJvd3MgfCB1bmRlZmluZWQ7XG4gIGxvYWRlZDogYm9vbGVhbjtcbiAgYm91bmRzOiBCb3VuZHM7XG4gIGNob3NlbjogYm9vbGVhbjtcbiAgaHJlZjogc3RyaW5nO1xuICBvblNlZW46IChub3c6IGJvb2xlYW4pID0+IHZvaWQ7XG59KSB7XG4gIGNvbnN0IGJveCA9IHVzZVNlZW4ob25TZWVuKTtcbiAgY29uc3QgbGluZSA9IHVzZVJlZjxIVE1MU3BhbkVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBwb2ludGVkID0gdXNlU2lnbmFsPHN0cmluZyB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3Qga25vd24gPSByb3dzID8gc3VtbWFyeShyb3dzLnZhbHVlcykgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IGFyZWEgPSB1c2VSZWYoeyByb3dzLCBib3VuZHMgfSk7XG4gIGFyZWEuY3VycmVudCA9IHsgcm93cywgYm91bmRzIH07XG4gIHVzZVNpZ25hbEVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdGltZSA9IGNyb3NzaGFpci52YWx1ZTtcbiAgICBjb25zdCB7IHJvd3MsIGJvdW5kcyB9ID0gYXJlYS5jdXJyZW50O1xuICAgIGNvbnN0IHBhcnQgPSB0aW1lID09PSB1bmRlZmluZWQgPyAtMSA6ICh0aW1lIC0gYm91bmRzLmZyb20pIC8gKGJvdW5kcy50byAtIGJvdW5kcy5mcm9tKTtcbiAgICBjb25zdCBpbnNpZGUgPSBwYXJ0ID49IDAgJiYgcGFydCA8PSAxO1xuICAgIGlmIChsaW5lLmN1cnJlbnQpIGxpbmUuY3VycmVudC5zdHlsZS5sZWZ0ID0gaW5zaWRlID8gYCR7cGFydCAqIDEwMH0lYCA6IFwiLTlweFwiO1xuICAgIGNvbnN0IHJvdyA9IHJvd3MgJiYgdGltZSAhPT0gdW5kZWZpbmVkID8gTWF0aC5jZWlsKCh0aW1lIC0gcm93cy5zdGFydCkgLyByb3dzLnN0ZXApIC0gMSA6IC0xO1xuICAgIHBvaW50ZWQudmFsdWUgPSBpbnNpZGUgJiYgcm93cyA/IHRvbGQocm93cy52YWx1ZXNbcm93XSwgdW5pdHMpIDogdW5kZWZpbmVkO1xuICB9KTtcbiAgY29uc3QgbW92ZSA9IChldmVudDogUG9pbnRlckV2ZW50KSA9PiB7XG4gICAgY29uc3QgeyBsZWZ0LCB3aWR0aCB9ID0gKGV2ZW50LmN1cnJlbnRUYXJnZXQgYXMgSFRNTEVsZW1lbnQpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICAgIGNvbnN0IHsgZnJvbSwgdG8gfSA9IGFyZWEuY3VycmVudC5ib3VuZHM7XG4gICAgY3Jvc3NoYWlyLnZhbHVlID0gZnJvbSArICgoZXZlbnQuY2xpZW50WCAtIGxlZnQpIC8gd2lkdGgpICogKHRvIC0gZnJvbSk7XG4gIH07XG4gIGNvbnN0IGxhc3QgPSB2YWx1ZSA/PyBrbm93bj8ubGFzdDtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IHJlZj17Ym94fSBjbGFzcz1cInNtYWxsXCI+XG4gICAgICA8YSBocmVmPXtocmVmfSBhcmlhLWN1cnJlbnQ9e2Nob3NlbiA/IFwidHJ1ZVwiIDogdW5kZWZpbmVkfSB0aXRsZT17bmFtZX0+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwic21hbGwtaGVhZFwiPlxuICAgICAgICAgIDxzcGFuIGNsYXNzPVwic21hbGwtbmFtZVwiPntsYWJlbH08L3NwYW4+XG4gICAgICAgICAgPGI+e3BvaW50ZWQudmFsdWUgPz8gdG9sZChsYXN0LCB1bml0cyl9PC9iPlxuICAgICAgICA8L3NwYW4+XG4gICAgICAgIDxzcGFuXG4gICAgICAgICAgY2xhc3M9XCJzbWFsbC1wbG90XCJcbiAgICAgICAgICBvblBvaW50ZXJNb3ZlPXttb3ZlfVxuICAgICAgICAgIG9uUG9pbnRlckxlYXZlPXsoKSA9PiB7XG4gICAgICAgICAgICBjcm9zc2hhaXIudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIHtyb3dzICYmIGtub3duPy5sYXN0ICE9PSBudWxsID8gKFxuICAgICAgICAgICAgPFNwYXJrIHJvd3M9e3Jvd3N9IGJvdW5kcz17Ym91bmRzfSB1bml0cz17dW5pdHN9IC8+XG4gICAgICAgICAgKSA6IChcbiAgICAgICAgICAgIGxvYWRlZCAmJiA8c3BhbiBjbGFzcz1cInNtYWxsLW5vdGhpbmdcIj57dC5jaGFydHMubm90aGluZ1Nob3J0fTwvc3Bhbj5cbiAgICAgICAgICApfVxuICAgICAgICAgIDxzcGFuIHJlZj17bGluZX0gY2xhc3M9XCJzbWFsbC1saW5lXCIgLz5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInVuc2VlblwiPlxuICAgICAgICAgIHtrbm93biAmJiBrbm93bi5sYXN0ICE9PSBudWxsXG4gICAgICAgICAgICA/IHQuY2hhcnRzLnNwb2tlbihcbiAgICAgICAgICAgICAgICB0b2xkKGtub3duLmxlYXN0LCB1bml0cyksXG4gICAgICAgICAgICAgICAgdG9sZChrbm93bi5tZWFuLCB1bml0cyksXG4gICAgICAgICAgICAgICAgdG9sZChrbm93bi5tb3N0LCB1bml0cyksXG4gICAgICAgICAgICAgIClcbiAgICAgICAgICAgIDogXCJcIn1cbiAgICAgICAgICB7cm93cyA/IG1vbWVudFRleHQoYm91bmRzLnRvLCA2MCkgOiBcIlwifVxuICAgICAgICA8L3NwYW4+XG4gICAgICA8L2E+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiLy8gQWxsIG1ldHJpY3Mgb2Ygc29tZXRoaW5nIGFzIHNtYWxsIGNoYXJ0cywgYnkgdGhlIGZpcnN0IHBhcnQgb2YgdGhlaXIgbmFtZXMuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgcXVlcnksIHNldFF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBTZWFyY2ggfSBmcm9tIFwiLi4vdWkvRmlsdGVyc1wiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBib3VuZHMsIGNsb2NrLCByYW5nZUtleSwgdHVybiB9IGZyb20gXCIuL2Nsb2NrXCI7XG5pbXBvcnQgeyBjaHVua3MsIE5BTUVTX01BWCwgc3RlcEZvciB9IGZyb20gXCIuL2hpc3RvcnlcIjtcbmltcG9ydCB7IGZpcnN0UGFydCwgZ3JvdXBlZCwgdHlwZSBNZXRyaWMgfSBmcm9tIFwiLi9uYW1lc1wiO1xuaW1wb3J0IHsgdHlwZSBCb3VuZHMsIGZvbGxvd2luZyB9IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgeyBqb2luZWQsIHR5cGUgUm93cywgc2luY2UgfSBmcm9tIFwiLi9yb3dzXCI7XG5pbXBvcnQgeyBTbWFsbCB9IGZyb20gXCIuL1NtYWxsXCI7XG5cbi8qKiBSZWFkcyByb3dzIG9mIHNvbWUgbWV0cmljczogYXQgbW9zdCAxNiwgYXMgbWFueSBhcyBvbmUgcmVxdWVzdCBtYXkgbmFtZS4gKi9cbmV4cG9ydCB0eXBlIExvYWRSb3dzID0gKFxuICBtZXRyaWNzOiBzdHJpbmdbXSxcbiAgYm91bmRzOiBCb3VuZHMsXG4gIHN0ZXA6IG51bWJlcixcbiAgc3RvcDogQWJvcnRTaWduYWwsXG4pID0+IFByb21pc2U8TWFwPHN0cmluZywgUm93cz4+O1xuXG4vKiogUm93cyBvZiBhIHNtYWxsIGNoYXJ0OiB0d28gcGl4ZWxzIGFuZCBhIGhhbGYgZWFjaC4gKi9cbmNvbnN0IFJPV1MgPSAxMjA7XG4vKiogVGhvc2UgdGhhdCBjb21lIGludG8gdmlldyB0b2dldGhlciBhcmUgYXNrZWQgZm9yIHRvZ2V0aGVyLiAqL1xuY29uc3QgVE9HRVRIRVJfTVMgPSA0MDtcbi8qKiBIb3cgb2Z0ZW4gdGhvc2UgdGhhdCBjYW4gYmUgc2VlbiBhcmUgcmVhZCBhZ2Fpbi4gKi9cbmNvbnN0IEFHQUlOX01TID0gMTVfMDAwO1xuXG4vKiogVGhlIGFkZHJlc3Mgb2YgdGhpcyBwYWdlIHdpdGggYW5vdGhlciBtZXRyaWMuICovXG5leHBvcnQgZnVuY3Rpb24gbWV0cmljSHJlZihuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCB3b3JkcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMocXVlcnkudmFsdWUpO1xuICB3b3Jkcy5zZXQoXCJtZXRyaWNcIiwgbmFtZSk7XG4gIHJldHVybiBgPyR7d29yZHN9YDtcbn1cblxuLyoqIFJvd3Mgb2YgdGhlIG1ldHJpY3MgaW4gdmlldzogZWFjaCBpcyByZWFkIG9uY2UgZm9yIGEgcmFuZ2UsIGFuZCBpdHMgbmV3ZXN0IHJvd3MgZnJvbSB0aW1lIHRvIHRpbWUuICovXG5mdW5jdGlvbiB1c2VSb3dzSW5WaWV3KGxvYWQ6IExvYWRSb3dzLCBzdWJqZWN0OiBzdHJpbmcpIHtcbiAgY29uc3Qgcm93cyA9IHVzZVNpZ25hbDxSZWFkb25seU1hcDxzdHJpbmcsIFJvd3M+PihuZXcgTWFwKCkpO1xuICBjb25zdCBhc2tlZCA9IHVzZVJlZihuZXcgU2V0PHN0cmluZz4oKSk7XG4gIGNvbnN0IHNlZW4gPSB1c2VSZWYobmV3IFNldDxzdHJpbmc+KCkpO1xuICBjb25zdCBwcm9ibGVtID0gdXNlU2lnbmFsPFByb2JsZW0gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGZsdXNoID0gdXNlUmVmPCgpID0+IHZvaWQ+KCgpID0+IHt9KTtcbiAgY29uc3QgbGF0ZXN0ID0gdXNlUmVmKGxvYWQpO1xuICBsYXRlc3QuY3VycmVudCA9IGxvYWQ7XG4gIGNvbnN0IHN0ZXAgPSBzdGVwRm9yKGJvdW5kcy52YWx1ZSwgY2xvY2sudmFsdWUsIFJPV1MpO1xuICBjb25zdCBtb3ZpbmcgPSBmb2xsb3dpbmcudmFsdWU7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICBhc2tlZC5jdXJyZW50ID0gbmV3IFNldCgpO1xuICAgIHJvd3MudmFsdWUgPSBuZXcgTWFwKCk7XG4gICAgbGV0IHdhaXRpbmc6IFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+IHwgdW5kZWZpbmVkO1xuICAgIGNvbnN0IHJlYWQgPSBhc3luYyAobmFtZXM6IHN0cmluZ1tdLCBwYXJ0OiBCb3VuZHMpID0+IHtcbiAgICAgIGZvciAoY29uc3Qgc29tZSBvZiBjaHVua3MobmFtZXMsIE5BTUVTX01BWCkpIHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGxhdGVzdC5jdXJyZW50KHNvbWUsIHBhcnQsIHN0ZXAsIHN0b3Auc2lnbmFsKTtcbiAgICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgICAgIGNvbnN0IG5leHQgPSBuZXcgTWFwKHJvd3MucGVlaygpKTtcbiAgICAgICAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygc29tZSkge1xuICAgICAgICAgICAgY29uc3QgbmV3ZXIgPSBmb3VuZC5nZXQobmFtZSkgPz8geyBzdGVwLCBzdGFydDogcGFydC5mcm9tLCB2YWx1ZXM6IFtdIH07XG4gICAgICAgICAgICBjb25zdCBvbGRlciA9IG5leHQuZ2V0KG5hbWUpO1xuICAgICAgICAgICAgY29uc3QgYWxsID0gb2xkZXI/LnZhbHVlcy5sZW5ndGggPyBqb2luZWQob2xkZXIsIG5ld2VyLCBwYXJ0LnRvIC0gMiAqIHN0ZXApIDogbmV3ZXI7XG4gICAgICAgICAgICBuZXh0LnNldChuYW1lLCBzaW5jZShhbGwsIGJvdW5kcy5wZWVrKCkuZnJvbSkpO1xuICAgICAgICAgIH1cbiAgICAgICAgICByb3dzLnZhbHVlID0gbmV4dDtcbiAgICAgICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICAgICAgZm9yIChjb25zdCBuYW1lIG9mIHNvbWUpIGFza2VkLmN1cnJlbnQuZGVsZXRlKG5hbWUpO1xuICAgICAgICAgIHByb2JsZW0udmFsdWUgPVxuICAgICAgICAgICAgZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtID8gZXJyb3IgOiBuZXcgUHJvYmxlbSgwLCBcImZhaWxlZFwiLCBTdHJpbmcoZXJyb3IpKTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9O1xuICAgIGZsdXNoLmN1cnJlbnQgPSAoKSA9PiB7XG4gICAgICB3YWl0aW5nID8/PSBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgICAgd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3QgbmFtZXMgPSBbLi4uc2Vlbi5jdXJyZW50XS5maWx0ZXIoKG5hbWUpID0+ICFhc2tlZC5jdXJyZW50LmhhcyhuYW1lKSk7XG4gICAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcykgYXNrZWQuY3VycmVudC5hZGQobmFtZSk7XG4gICAgICAgIGlmIChuYW1lcy5sZW5ndGggPiAwKSB2b2lkIHJlYWQobmFtZXMsIGJvdW5kcy5wZWVrKCkpO1xuICAgICAgfSwgVE9HRVRIRVJfTVMpO1xuICAgIH07XG4gICAgZmx1c2guY3VycmVudCgpO1xuICAgIGNvbnN0IHRpbWVyID0gbW92aW5nXG4gICAgICA/IHNldEludGVydmFsKCgpID0+IHtcbiAgICAgICAgICBjb25zdCBuYW1lcyA9IFsuLi5zZWVuLmN1cnJlbnRdLmZpbHRlcigobmFtZSkgPT4gcm93cy5wZWVrKCkuaGFzKG5hbWUpKTtcbiAgICAgICAgICBjb25zdCB0byA9IE1hdGguZmxvb3IoRGF0ZS5ub3coKSAvIDEwMDApO1xuICAgICAgICAgIGNvbnN0IGZyb20gPSBNYXRoLm1heCh0byAtIDQgKiBNYXRoLm1heChzdGVwLCAxNSksIGJvdW5kcy5wZWVrKCkuZnJvbSk7XG4gICAgICAgICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gJiYgbmFtZXMubGVuZ3RoID4gMCkgdm9pZCByZWFkKG5hbWVzLCB7IGZyb20sIHRvIH0pO1xuICAgICAgICAgIGZsdXNoLmN1cnJlbnQoKTtcbiAgICAgICAgfSwgQUdBSU5fTVMpXG4gICAgICA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgc3RvcC5hYm9ydCgpO1xuICAgICAgY2xlYXJUaW1lb3V0KHdhaXRpbmcpO1xuICAgICAgY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgfTtcbiAgfSwgW3JhbmdlS2V5LnZhbHVlLCB0dXJuLnZhbHVlLCBzdGVwLCBtb3ZpbmcsIHN1YmplY3RdKTtcbiAgY29uc3Qgc2VlID0gKG5hbWU6IHN0cmluZywgbm93OiBib29sZWFuKSA9PiB7XG4gICAgaWYgKCFub3cpIHNlZW4uY3VycmVudC5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB7XG4gICAgICBzZWVuLmN1cnJlbnQuYWRkKG5hbWUpO1xuICAgICAgZmx1c2guY3VycmVudCgpO1xuICAgIH1cbiAgfTtcbiAgcmV0dXJuIHsgcm93czogcm93cy52YWx1ZSwgcHJvYmxlbTogcHJvYmxlbS52YWx1ZSwgc2VlIH07XG59XG5cbi8qKiBUaGUgZ3JpZCwgd2l0aCBhIGJveCB0aGF0IGZpbHRlcnMgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gR3JpZCh7XG4gIG1ldHJpY3MsXG4gIGxvYWQsXG4gIHN1YmplY3QsXG4gIGNob3Nlbixcbn06IHtcbiAgbWV0cmljczogcmVhZG9ubHkgTWV0cmljW107XG4gIGxvYWQ6IExvYWRSb3dzO1xuICAvKiogV2hhdCB0aGUgbWV0cmljcyBhcmUgb2Y7IGFub3RoZXIgc3ViamVjdCdzIHJvd3MgYXJlIHJlYWQgYW5ldy4gKi9cbiAgc3ViamVjdDogc3RyaW5nO1xuICBjaG9zZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbn0pIHtcbiAgY29uc3Qgd29yZCA9IHF1ZXJ5LnZhbHVlLmdldChcImZpbHRlclwiKSA/PyBcIlwiO1xuICBjb25zdCBncm91cHMgPSBncm91cGVkKG1ldHJpY3MsIHdvcmQpO1xuICBjb25zdCB7IHJvd3MsIHByb2JsZW0sIHNlZSB9ID0gdXNlUm93c0luVmlldyhsb2FkLCBzdWJqZWN0KTtcbiAgcmV0dXJuIChcbiAgICA8c2VjdGlvbiBjbGFzcz1cInNlY3Rpb25cIiBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5hbGxNZXRyaWNzfT5cbiAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1iYXIgbm8tcHJpbnRcIj5cbiAgICAgICAgPGgyPnt0LmNoYXJ0cy5hbGxNZXRyaWNzfTwvaDI+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicXVpZXRcIj57Y291bnQobWV0cmljcy5sZW5ndGgpfTwvc3Bhbj5cbiAgICAgICAgPGRpdiBjbGFzcz1cInNlYXJjaCBwdXNoXCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cInNlYXJjaFwiIC8+XG4gICAgICAgICAgPGxhYmVsIGNsYXNzPVwidW5zZWVuXCIgZm9yPVwibWV0cmljLWZpbHRlclwiPlxuICAgICAgICAgICAge3QuY2hhcnRzLmZpbHRlck1ldHJpY3N9XG4gICAgICAgICAgPC9sYWJlbD5cbiAgICAgICAgICA8U2VhcmNoXG4gICAgICAgICAgICBpZD1cIm1ldHJpYy1maWx0ZXJcIlxuICAgICAgICAgICAgdmFsdWU9e3dvcmR9XG4gICAgICAgICAgICBvbkNoYW5nZT17KHRleHQpID0+IHNldFF1ZXJ5KHsgZmlsdGVyOiB0ZXh0IHx8IG51bGwgfSl9XG4gICAgICAgICAgLz5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L2Rpdj5cbiAgICAgIHtwcm9ibGVtICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+XG4gICAgICAgICAge3Byb2JsZW0ubWVzc2FnZX1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICAgIHtncm91cHMubGVuZ3RoID09PSAwICYmIDxwIGNsYXNzPVwicXVpZXRcIj57dC5jaGFydHMubm9NZXRyaWNGaXRzKHdvcmQpfTwvcD59XG4gICAgICB7Z3JvdXBzLm1hcCgoZ3JvdXApID0+IChcbiAgICAgICAgPHNlY3Rpb24ga2V5PXtncm91cC5uYW1lfSBjbGFzcz1cInNtYWxsLWdyb3VwXCI+XG4gICAgICAgICAgPGgzPlxuICAgICAgICAgICAge2dyb3VwLm5hbWUgfHwgdC5jaGFydHMub3RoZXJzfSA8c21hbGw+e2NvdW50KGdyb3VwLm1ldHJpY3MubGVuZ3RoKX08L3NtYWxsPlxuICAgICAgICAgIDwvaDM+XG4gICAgICAgICAgPGRpdiBjbGFzcz1cInNtYWxsc1wiPlxuICAgICAgICAgICAge2dyb3VwLm1ldHJpY3MubWFwKCh7IG5hbWUsIHVuaXRzLCB2YWx1ZSB9KSA9PiAoXG4gICAgICAgICAgICAgIDxTbWFsbFxuICAgICAgICAgICAgICAgIGtleT17bmFtZX1cbiAgICAgICAgICAgICAgICBuYW1lPXtuYW1lfVxuICAgICAgICAgICAgICAgIGxhYmVsPXtncm91cC5uYW1lID8gbmFtZS5zbGljZShmaXJzdFBhcnQobmFtZSkubGVuZ3RoKS5yZXBsYWNlKC9eXFwuLywgXCJcIikgOiBuYW1lfVxuICAgICAgICAgICAgICAgIHVuaXRzPXt1bml0c31cbiAgICAgICAgICAgICAgICB2YWx1ZT17Zm9sbG93aW5nLnZhbHVlID8gdmFsdWUgOiB1bmRlZmluZWR9XG4gICAgICAgICAgICAgICAgcm93cz17cm93cy5nZXQobmFtZSl9XG4gICAgICAgICAgICAgICAgbG9hZGVkPXtyb3dzLmhhcyhuYW1lKX1cbiAgICAgICAgICAgICAgICBib3VuZHM9e2JvdW5kcy52YWx1ZX1cbiAgICAgICAgICAgICAgICBjaG9zZW49e25hbWUgPT09IGNob3Nlbn1cbiAgICAgICAgICAgICAgICBocmVmPXttZXRyaWNIcmVmKG5hbWUpfVxuICAgICAgICAgICAgICAgIG9uU2Vlbj17KG5vdykgPT4gc2VlKG5hbWUsIG5vdyl9XG4gICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgKSl9XG4gICAgPC9zZWN0aW9uPlxuICApO1xufVxuIiwgIi8vIFdoYXQgdG8gZG8gd2hlbiBub3RoaW5nIGhhcyBiZWVuIHJlcG9ydGVkIG9mIGEgZGV2aWNlIHlldC5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IG1lLCBzZW5kIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgTWFkZVRva2VuIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IENvZGUsIEVtcHR5IH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vdWkvVG9hc3RcIjtcblxuLyoqIEhvdyBsb25nIHN1Y2ggYSB0b2tlbiBpcyBnb29kOiB1bnRpbCBzb21lYm9keSBoYXMgc2V0IHVwIHdoYXQgcmVwb3J0cyBmb3IgZ29vZC4gKi9cbmNvbnN0IERBWVMgPSAzMDtcblxuLyoqIFRoZSBjb21tYW5kIHRoYXQgcmVwb3J0cyBhIGZpcnN0IHZhbHVlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlcG9ydENvbW1hbmQob3JpZ2luOiBzdHJpbmcsIGlkOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBib2R5ID0gSlNPTi5zdHJpbmdpZnkoW3sgZGV2aWNlOiBpZCwgbmFtZTogXCJsb2FkXCIsIHZhbHVlOiAwLjUgfV0pO1xuICByZXR1cm4gW1xuICAgIGBjdXJsICR7b3JpZ2lufS9tcmQvbWV0cmljc2AsXG4gICAgYCAgLUggJ0F1dGhvcml6YXRpb246IEJlYXJlciAke3Rva2VufSdgLFxuICAgIGAgIC1IICdDb250ZW50LVR5cGU6IGFwcGxpY2F0aW9uL2pzb24nYCxcbiAgICBgICAtZCAnJHtib2R5LnJlcGxhY2VBbGwoXCInXCIsIFwiJ1xcXFwnJ1wiKX0nYCxcbiAgXS5qb2luKFwiIFxcXFxcXG5cIik7XG59XG5cbi8qKiBUaGUgZW1wdHkgc3RhdGUgb2YgYSBkZXZpY2UncyBtZXRyaWNzOyB0aGUgdG9rZW4gaXMgbWFkZSB3aGVuIGl0IGlzIGFza2VkIGZvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBOb01ldHJpY3MoeyBpZCwgbmFtZSB9OiB7IGlkOiBzdHJpbmc7IG5hbWU6IHN0cmluZyB9KSB7XG4gIGNvbnN0IHRva2VuID0gdXNlU2lnbmFsPHN0cmluZyB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgYnVzeSA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IG1ha2UgPSBhc3luYyAoKSA9PiB7XG4gICAgYnVzeS52YWx1ZSA9IHRydWU7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IG1hZGUgPSBhd2FpdCBzZW5kPE1hZGVUb2tlbj4oXCJQT1NUXCIsIFwiL2FwaS92Mi90b2tlbnNcIiwge1xuICAgICAgICBuYW1lOiB0LmNoYXJ0cy50b2tlbk5hbWUobmFtZSkuc2xpY2UoMCwgODApLFxuICAgICAgICBzY29wZXM6IFtcIndyaXRlXCJdLFxuICAgICAgICBkYXlzOiBEQVlTLFxuICAgICAgICBkZXZpY2VzOiBbaWRdLFxuICAgICAgfSk7XG4gICAgICB0b2tlbi52YWx1ZSA9IG1hZGUuc2VjcmV0O1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIHRvYXN0UHJvYmxlbShwcm9ibGVtKTtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgYnVzeS52YWx1ZSA9IGZhbHNlO1xuICAgIH1cbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiY2FyZFwiPlxuICAgICAgPEVtcHR5IGljb249XCJjaGFydFwiIHRpdGxlPXt0LmNoYXJ0cy5ub25lfT5cbiAgICAgICAgPHA+e3QuY2hhcnRzLm5vbmVCb2R5fTwvcD5cbiAgICAgICAgPENvZGUgdGV4dD17cmVwb3J0Q29tbWFuZChsb2NhdGlvbi5vcmlnaW4sIGlkLCB0b2tlbi52YWx1ZSA/PyBcIiRUT0tFTlwiKX0gLz5cbiAgICAgICAge3Rva2VuLnZhbHVlID8gKFxuICAgICAgICAgIDxwIHJvbGU9XCJzdGF0dXNcIj57dC5jaGFydHMudG9rZW5NYWRlKFN0cmluZyhEQVlTKSl9PC9wPlxuICAgICAgICApIDogKFxuICAgICAgICAgIG1lLnZhbHVlICYmIChcbiAgICAgICAgICAgIDxCdXR0b24ga2luZD1cInByaW1hcnlcIiBpY29uPVwia2V5XCIgYnVzeT17YnVzeS52YWx1ZX0gb25DbGljaz17KCkgPT4gdm9pZCBtYWtlKCl9PlxuICAgICAgICAgICAgICB7dC5jaGFydHMubWFrZVRva2VufVxuICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgKVxuICAgICAgICApfVxuICAgICAgICA8cD57dC5jaGFydHMubm9uZUFnZW50c308L3A+XG4gICAgICA8L0VtcHR5PlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8vIFRoZSB0aW1lIHBpY2tlciBvZiBhIHBhZ2U6IG9uZSBmb3IgYWxsIGl0cyBjaGFydHMuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgc2V0UXVlcnkgfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IG9mZmVyIH0gZnJvbSBcIi4uL3NoZWxsL2NvbW1hbmRzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEljb25CdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyB6b29tT3V0IH0gZnJvbSBcIi4vQ2hhcnRcIjtcbmltcG9ydCB7IGJvdW5kcywgY2xvY2ssIHJlYWRBZ2FpbiwgdXNlQ2xvY2sgfSBmcm9tIFwiLi9jbG9ja1wiO1xuaW1wb3J0IHtcbiAgZml4ZWQsXG4gIGZvbGxvd2luZyxcbiAgaW5wdXRPZixcbiAgbW9tZW50T2YsXG4gIHJhbmdlLFxuICBTUEFOUyxcbiAgc2hvd1JhbmdlLFxuICBzcGFuVGV4dCxcbiAgc3RlcHBlZCxcbiAgdXRjLFxufSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgZnVsbFRleHQgfSBmcm9tIFwiLi90aW1lc1wiO1xuXG5mdW5jdGlvbiBzdGVwKGRpcmVjdGlvbjogLTEgfCAxKTogdm9pZCB7XG4gIHNob3dSYW5nZShzdGVwcGVkKHJhbmdlLnBlZWsoKSwgZGlyZWN0aW9uLCBjbG9jay5wZWVrKCkpKTtcbn1cblxuZnVuY3Rpb24gZm9sbG93KCk6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHJhbmdlLnBlZWsoKTtcbiAgaWYgKGtpbmQgPT09IFwiZml4ZWRcIikge1xuICAgIC8vIEZyb20gYSBtb21lbnQgb2YgdGhlIHBhc3QgYmFjayB0byB3aGF0IGlzIG5vdywgYXMgbXVjaCBvZiBpdC5cbiAgICBjb25zdCB7IGZyb20sIHRvIH0gPSBib3VuZHMucGVlaygpO1xuICAgIGNvbnN0IHNwYW4gPSBTUEFOUy5maW5kKChzcGFuKSA9PiBzcGFuID49IHRvIC0gZnJvbSkgPz8gU1BBTlNbMF07XG4gICAgc2V0UXVlcnkoeyByYW5nZTogc3BhblRleHQoc3BhbiksIGZyb206IG51bGwsIHRvOiBudWxsLCByZWZyZXNoOiBudWxsIH0sIHsgcHVzaDogdHJ1ZSB9KTtcbiAgfSBlbHNlIHNldFF1ZXJ5KHsgcmVmcmVzaDogZm9sbG93aW5nLnBlZWsoKSA/IFwib2ZmXCIgOiBudWxsIH0pO1xufVxuXG4vKiogVGhlIHBpY2tlci4gV2hpbGUgaXQgaXMgdGhlcmUgdGhlIHBhZ2UncyBjbG9jayBnb2VzLCBhbmQgaXRzIGtleXMgZG8gc29tZXRoaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFJhbmdlQmFyKCkge1xuICB1c2VDbG9jaygpO1xuICBjb25zdCBvcGVuID0gdXNlU2lnbmFsKGZhbHNlKTtcbiAgY29uc3QgZnJvbSA9IHVzZVNpZ25hbChcIlwiKTtcbiAgY29uc3QgdG8gPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IHdyb25nID0gdXNlU2lnbmFsKFwiXCIpO1xuICBjb25zdCBpZHMgPSB1c2VJZCgpO1xuICB1c2VFZmZlY3QoXG4gICAgKCkgPT5cbiAgICAgIG9mZmVyKFtcbiAgICAgICAgeyBsYWJlbDogdC5jaGFydHMua2V5TmFtZXMuZWFybGllciwga2V5czogXCJbXCIsIGljb246IFwiYmFja1wiLCBydW46ICgpID0+IHN0ZXAoLTEpIH0sXG4gICAgICAgIHsgbGFiZWw6IHQuY2hhcnRzLmtleU5hbWVzLmxhdGVyLCBrZXlzOiBcIl1cIiwgaWNvbjogXCJmb3J3YXJkXCIsIHJ1bjogKCkgPT4gc3RlcCgxKSB9LFxuICAgICAgICB7IGxhYmVsOiB0LmNoYXJ0cy5rZXlOYW1lcy56b29tT3V0LCBrZXlzOiBcInpcIiwgaWNvbjogXCJ6b29tT3V0XCIsIHJ1bjogem9vbU91dCB9LFxuICAgICAgICB7IGxhYmVsOiB0LmNoYXJ0cy5rZXlOYW1lcy5mb2xsb3csIGtleXM6IFwibFwiLCBpY29uOiBcInJlZnJlc2hcIiwgcnVuOiBmb2xsb3cgfSxcbiAgICAgICAgLi4uU1BBTlMubWFwKChzcGFuLCBpbmRleCkgPT4gKHtcbiAgICAgICAgICBsYWJlbDogdC5jaGFydHMuc3BhbnNbc3BhblRleHQoc3BhbildID8/IHNwYW5UZXh0KHNwYW4pLFxuICAgICAgICAgIGtleXM6IGByICR7aW5kZXggKyAxfWAsXG4gICAgICAgICAgaWNvbjogXCJjbG9ja1wiIGFzIGNvbnN0LFxuICAgICAgICAgIHJ1bjogKCkgPT4gc2hvd1JhbmdlKHsga2luZDogXCJsYXN0XCIsIHNwYW4gfSksXG4gICAgICAgIH0pKSxcbiAgICAgIF0pLFxuICAgIFtdLFxuICApO1xuICBjb25zdCBoZXJlID0gcmFuZ2UudmFsdWU7XG4gIGNvbnN0IHNob3duID0gYm91bmRzLnZhbHVlO1xuICBjb25zdCBiZWdpbiA9ICgpID0+IHtcbiAgICBmcm9tLnZhbHVlID0gaW5wdXRPZihzaG93bi5mcm9tLCB1dGMudmFsdWUpO1xuICAgIHRvLnZhbHVlID0gaW5wdXRPZihzaG93bi50bywgdXRjLnZhbHVlKTtcbiAgICB3cm9uZy52YWx1ZSA9IFwiXCI7XG4gICAgb3Blbi52YWx1ZSA9ICFvcGVuLnZhbHVlO1xuICB9O1xuICBjb25zdCBzaG93ID0gKGV2ZW50OiBFdmVudCkgPT4ge1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgY29uc3QgYSA9IG1vbWVudE9mKGZyb20udmFsdWUsIHV0Yy52YWx1ZSk7XG4gICAgY29uc3QgYiA9IG1vbWVudE9mKHRvLnZhbHVlLCB1dGMudmFsdWUpO1xuICAgIGlmIChhID09PSB1bmRlZmluZWQgfHwgYiA9PT0gdW5kZWZpbmVkIHx8IGEgPj0gYiB8fCBhID49IGNsb2NrLnZhbHVlKSB7XG4gICAgICB3cm9uZy52YWx1ZSA9IHQuY2hhcnRzLndyb25nUmFuZ2U7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIG9wZW4udmFsdWUgPSBmYWxzZTtcbiAgICBzaG93UmFuZ2UoZml4ZWQoYSwgTWF0aC5taW4oYiwgY2xvY2sudmFsdWUpLCBjbG9jay52YWx1ZSkpO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJyYW5nZSBuby1wcmludFwiIHJvbGU9XCJncm91cFwiIGFyaWEtbGFiZWw9e3QuY2hhcnRzLnJhbmdlfT5cbiAgICAgIDxkaXYgY2xhc3M9XCJyYW5nZS1yb3dcIj5cbiAgICAgICAgPGRpdiBjbGFzcz1cInNlZ21lbnRzXCIgcm9sZT1cImdyb3VwXCIgYXJpYS1sYWJlbD17dC5jaGFydHMubGFzdH0+XG4gICAgICAgICAge1NQQU5TLm1hcCgoc3BhbikgPT4ge1xuICAgICAgICAgICAgY29uc3QgdGV4dCA9IHNwYW5UZXh0KHNwYW4pO1xuICAgICAgICAgICAgcmV0dXJuIChcbiAgICAgICAgICAgICAgPGJ1dHRvblxuICAgICAgICAgICAgICAgIGtleT17c3Bhbn1cbiAgICAgICAgICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgICAgICAgICBhcmlhLXByZXNzZWQ9e2hlcmUua2luZCA9PT0gXCJsYXN0XCIgJiYgaGVyZS5zcGFuID09PSBzcGFufVxuICAgICAgICAgICAgICAgIGFyaWEtbGFiZWw9e3QuY2hhcnRzLnNwYW5zW3RleHRdfVxuICAgICAgICAgICAgICAgIHRpdGxlPXt0LmNoYXJ0cy5zcGFuc1t0ZXh0XX1cbiAgICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBzaG93UmFuZ2UoeyBraW5kOiBcImxhc3RcIiwgc3BhbiB9KX1cbiAgICAgICAgICAgICAgPlxuICAgICAgICAgICAgICAgIHt0LmNoYXJ0cy5zaG9ydFt0ZXh0XX1cbiAgICAgICAgICAgICAgPC9idXR0b24+XG4gICAgICAgICAgICApO1xuICAgICAgICAgIH0pfVxuICAgICAgICAgIDxidXR0b25cbiAgICAgICAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXtoZXJlLmtpbmQgPT09IFwiZml4ZWRcIn1cbiAgICAgICAgICAgIGFyaWEtZXhwYW5kZWQ9e29wZW4udmFsdWV9XG4gICAgICAgICAgICBvbkNsaWNrPXtiZWdpbn1cbiAgICAgICAgICA+XG4gICAgICAgICAgICB7dC5jaGFydHMuY3VzdG9tfVxuICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJyYW5nZS1zdGVwc1wiPlxuICAgICAgICAgIDxJY29uQnV0dG9uIGljb249XCJiYWNrXCIgbGFiZWw9e3QuY2hhcnRzLmtleU5hbWVzLmVhcmxpZXJ9IG9uQ2xpY2s9eygpID0+IHN0ZXAoLTEpfSAvPlxuICAgICAgICAgIDxJY29uQnV0dG9uIGljb249XCJ6b29tT3V0XCIgbGFiZWw9e3QuY2hhcnRzLmtleU5hbWVzLnpvb21PdXR9IG9uQ2xpY2s9e3pvb21PdXR9IC8+XG4gICAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICAgIGljb249XCJmb3J3YXJkXCJcbiAgICAgICAgICAgIGxhYmVsPXt0LmNoYXJ0cy5rZXlOYW1lcy5sYXRlcn1cbiAgICAgICAgICAgIGRpc2FibGVkPXtoZXJlLmtpbmQgPT09IFwibGFzdFwifVxuICAgICAgICAgICAgb25DbGljaz17KCkgPT4gc3RlcCgxKX1cbiAgICAgICAgICAvPlxuICAgICAgICA8L3NwYW4+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicmFuZ2UtdG9sZFwiIHJvbGU9XCJzdGF0dXNcIj5cbiAgICAgICAgICB7ZnVsbFRleHQoc2hvd24uZnJvbSl9IFx1MjAxMyB7Zm9sbG93aW5nLnZhbHVlID8gdC5jaGFydHMubm93IDogZnVsbFRleHQoc2hvd24udG8pfVxuICAgICAgICA8L3NwYW4+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicHVzaFwiIC8+XG4gICAgICAgIDxidXR0b25cbiAgICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgICBjbGFzcz1cImJ1dHRvbiBwbGFpbiB6b25lXCJcbiAgICAgICAgICBhcmlhLXByZXNzZWQ9e3V0Yy52YWx1ZX1cbiAgICAgICAgICB0aXRsZT17dC5jaGFydHMuem9uZUhpbnR9XG4gICAgICAgICAgb25DbGljaz17KCkgPT4gc2V0UXVlcnkoeyB0ejogdXRjLnZhbHVlID8gbnVsbCA6IFwidXRjXCIgfSl9XG4gICAgICAgID5cbiAgICAgICAgICB7dXRjLnZhbHVlID8gdC5jaGFydHMudXRjIDogdC5jaGFydHMubG9jYWx9XG4gICAgICAgIDwvYnV0dG9uPlxuICAgICAgICA8QnV0dG9uXG4gICAgICAgICAga2luZD1cInBsYWluXCJcbiAgICAgICAgICBpY29uPXtmb2xsb3dpbmcudmFsdWUgPyBcInBhdXNlXCIgOiBcInBsYXlcIn1cbiAgICAgICAgICBhcmlhLXByZXNzZWQ9e2ZvbGxvd2luZy52YWx1ZX1cbiAgICAgICAgICBvbkNsaWNrPXtmb2xsb3d9XG4gICAgICAgID5cbiAgICAgICAgICB7dC5jaGFydHMuZm9sbG93fVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgPEljb25CdXR0b24gaWNvbj1cInJlZnJlc2hcIiBsYWJlbD17dC5jaGFydHMucmVhZEFnYWlufSBvbkNsaWNrPXtyZWFkQWdhaW59IC8+XG4gICAgICA8L2Rpdj5cbiAgICAgIHtvcGVuLnZhbHVlICYmIChcbiAgICAgICAgPGZvcm0gY2xhc3M9XCJyYW5nZS1mb3JtXCIgb25TdWJtaXQ9e3Nob3d9PlxuICAgICAgICAgIDxsYWJlbCBmb3I9e2Ake2lkc30tZnJvbWB9Pnt0LmNoYXJ0cy5mcm9tfTwvbGFiZWw+XG4gICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICBpZD17YCR7aWRzfS1mcm9tYH1cbiAgICAgICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICAgICAgdHlwZT1cImRhdGV0aW1lLWxvY2FsXCJcbiAgICAgICAgICAgIHZhbHVlPXtmcm9tLnZhbHVlfVxuICAgICAgICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgICAgIGZyb20udmFsdWUgPSBldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlO1xuICAgICAgICAgICAgfX1cbiAgICAgICAgICAvPlxuICAgICAgICAgIDxsYWJlbCBmb3I9e2Ake2lkc30tdG9gfT57dC5jaGFydHMudG99PC9sYWJlbD5cbiAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgIGlkPXtgJHtpZHN9LXRvYH1cbiAgICAgICAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgICAgICAgdHlwZT1cImRhdGV0aW1lLWxvY2FsXCJcbiAgICAgICAgICAgIHZhbHVlPXt0by52YWx1ZX1cbiAgICAgICAgICAgIG9uSW5wdXQ9eyhldmVudCkgPT4ge1xuICAgICAgICAgICAgICB0by52YWx1ZSA9IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWU7XG4gICAgICAgICAgICB9fVxuICAgICAgICAgIC8+XG4gICAgICAgICAgPEJ1dHRvbiB0eXBlPVwic3VibWl0XCIga2luZD1cInByaW1hcnlcIj5cbiAgICAgICAgICAgIHt0LmNoYXJ0cy5zaG93fVxuICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgIHt3cm9uZy52YWx1ZSAmJiAoXG4gICAgICAgICAgICA8cCBjbGFzcz1cIndyb25nXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgICAgIHt3cm9uZy52YWx1ZX1cbiAgICAgICAgICAgIDwvcD5cbiAgICAgICAgICApfVxuICAgICAgICA8L2Zvcm0+XG4gICAgICApfVxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8vIFRoZSBtZXRyaWNzIG9mIG9uZSBkZXZpY2U6IG9uZSBsYXJnZSwgd2l0aCBvdGhlciBkZXZpY2VzIGxhaWQgb3ZlciBpdCwgYW5kIGFsbCBvZiB0aGVtIHNtYWxsLlxuaW1wb3J0IHsgdXNlRWZmZWN0IH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlUGFnZSB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBxdWVyeSwgc2V0UXVlcnkgfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IEFkZERldmljZSB9IGZyb20gXCIuL0FkZERldmljZVwiO1xuaW1wb3J0IHsgQ2hhcnQsIHR5cGUgU2VyaWVzIH0gZnJvbSBcIi4vQ2hhcnRcIjtcbmltcG9ydCB7IGNsb2NrLCB0dXJuIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IExJTkVTX01BWCB9IGZyb20gXCIuL2NvbG91cnNcIjtcbmltcG9ydCB7IHNlcmllc0tleSwgdXNlU2VyaWVzIH0gZnJvbSBcIi4vZm9sbG93XCI7XG5pbXBvcnQgeyBHcmlkLCB0eXBlIExvYWRSb3dzIH0gZnJvbSBcIi4vR3JpZFwiO1xuaW1wb3J0IHsgbGluZXMgfSBmcm9tIFwiLi9oaXN0b3J5XCI7XG5pbXBvcnQgeyBOb01ldHJpY3MgfSBmcm9tIFwiLi9Ob01ldHJpY3NcIjtcbmltcG9ydCB7IHR5cGUgTWV0cmljcywgbWV0cmljc09mIH0gZnJvbSBcIi4vbmFtZXNcIjtcbmltcG9ydCB7IFJhbmdlQmFyIH0gZnJvbSBcIi4vUmFuZ2VCYXJcIjtcbmltcG9ydCB7IHJhbmdlV29yZHMgfSBmcm9tIFwiLi9yYW5nZVwiO1xuXG4vKiogQ3VycmVudCB2YWx1ZXMgYXJlIHJlYWQgYWdhaW4gdGhpcyBvZnRlbiwgZm9yIHdoYXQgdGhleSBhcmUgY2FsbGVkIGFuZCB3aGF0IHRoZXkgYXJlIG5vdy4gKi9cbmNvbnN0IE5BTUVTX01TID0gMzBfMDAwO1xuXG4vKiogVGhlIGRhc2hib2FyZCBvZiBhIGRldmljZSwgb3Igb2YgYSBob3N0IHRoYXQgYW4gYWdlbnQgcmVnaXN0ZXJlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBEZXZpY2VCb2FyZCh7XG4gIGlkLFxuICBuYW1lLFxuICBob3N0ID0gZmFsc2UsXG59OiB7XG4gIGlkOiBzdHJpbmc7XG4gIG5hbWU6IHN0cmluZztcbiAgaG9zdD86IGJvb2xlYW47XG59KSB7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkKChzdG9wKSA9PiBtZXRyaWNzT2YoaWQsIHN0b3ApLCBbaWQsIHR1cm4udmFsdWVdKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICAgIGlmICghZG9jdW1lbnQuaGlkZGVuKSByZWFkLmFnYWluKCk7XG4gICAgfSwgTkFNRVNfTVMpO1xuICAgIHJldHVybiAoKSA9PiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgfSwgW10pO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8UmFuZ2VCYXIgLz5cbiAgICAgIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PlxuICAgICAgICB7KG1ldHJpY3MpID0+XG4gICAgICAgICAgbWV0cmljcy5udW1iZXJzLmxlbmd0aCArIG1ldHJpY3MudGV4dHMubGVuZ3RoID09PSAwID8gKFxuICAgICAgICAgICAgPE5vTWV0cmljcyBpZD17aWR9IG5hbWU9e25hbWV9IC8+XG4gICAgICAgICAgKSA6IChcbiAgICAgICAgICAgIDxCb2FyZCBpZD17aWR9IG5hbWU9e25hbWV9IGhvc3Q9e2hvc3R9IG1ldHJpY3M9e21ldHJpY3N9IC8+XG4gICAgICAgICAgKVxuICAgICAgICB9XG4gICAgICA8L1JlYWRpbmc+XG4gICAgPC8+XG4gICk7XG59XG5cbmZ1bmN0aW9uIEJvYXJkKHtcbiAgaWQsXG4gIG5hbWUsXG4gIGhvc3QsXG4gIG1ldHJpY3MsXG59OiB7XG4gIGlkOiBzdHJpbmc7XG4gIG5hbWU6IHN0cmluZztcbiAgaG9zdDogYm9vbGVhbjtcbiAgbWV0cmljczogTWV0cmljcztcbn0pIHtcbiAgY29uc3Qgd2FudGVkID0gcXVlcnkudmFsdWUuZ2V0KFwibWV0cmljXCIpO1xuICBjb25zdCBtZXRyaWMgPVxuICAgIG1ldHJpY3MubnVtYmVycy5maW5kKChvbmUpID0+IG9uZS5uYW1lID09PSB3YW50ZWQpID8/XG4gICAgKHdhbnRlZCA/IHsgbmFtZTogd2FudGVkLCB1bml0czogXCJcIiwgdmFsdWU6IHVuZGVmaW5lZCB9IDogbWV0cmljcy5udW1iZXJzWzBdKTtcbiAgY29uc3QgbG9hZDogTG9hZFJvd3MgPSBhc3luYyAobmFtZXMsIGJvdW5kcywgc3RlcCwgc3RvcCkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gYXdhaXQgbGluZXMoeyBkZXZpY2VzOiBbaWRdLCBtZXRyaWNzOiBuYW1lcyB9LCBcIkFWRVJBR0VcIiwgYm91bmRzLCBzdGVwLCBzdG9wKTtcbiAgICByZXR1cm4gbmV3IE1hcChmb3VuZC5tYXAoKGxpbmUpID0+IFtsaW5lLm1ldHJpYywgbGluZS5yb3dzXSkpO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICB7bWV0cmljICYmIChcbiAgICAgICAgPExhcmdlIGlkPXtpZH0gbmFtZT17bmFtZX0gaG9zdD17aG9zdH0gbWV0cmljPXttZXRyaWMubmFtZX0gdW5pdHM9e21ldHJpYy51bml0c30gLz5cbiAgICAgICl9XG4gICAgICA8R3JpZCBtZXRyaWNzPXttZXRyaWNzLm51bWJlcnN9IGxvYWQ9e2xvYWR9IHN1YmplY3Q9e2lkfSBjaG9zZW49e21ldHJpYz8ubmFtZX0gLz5cbiAgICAgIHttZXRyaWNzLnRleHRzLmxlbmd0aCA+IDAgJiYgKFxuICAgICAgICA8c2VjdGlvbiBjbGFzcz1cInNlY3Rpb25cIj5cbiAgICAgICAgICA8aDI+e3QuY2hhcnRzLnRleHRzfTwvaDI+XG4gICAgICAgICAgPGRsIGNsYXNzPVwiZmFjdHMgY2FyZFwiPlxuICAgICAgICAgICAge21ldHJpY3MudGV4dHMubWFwKCh7IG5hbWUsIHRleHQgfSkgPT4gKFxuICAgICAgICAgICAgICA8PlxuICAgICAgICAgICAgICAgIDxkdD57bmFtZX08L2R0PlxuICAgICAgICAgICAgICAgIDxkZD57dGV4dH08L2RkPlxuICAgICAgICAgICAgICA8Lz5cbiAgICAgICAgICAgICkpfVxuICAgICAgICAgIDwvZGw+XG4gICAgICAgIDwvc2VjdGlvbj5cbiAgICAgICl9XG4gICAgPC8+XG4gICk7XG59XG5cbi8qKiBOYW1lcyBvZiBkZXZpY2VzIHRoYXQgYXJlIGxhaWQgb3Zlcjsgb25lIHRoYXQgaXMgZ29uZSwgb3IgaGlkZGVuLCBrZWVwcyBpdHMgaWQuICovXG5mdW5jdGlvbiB1c2VOYW1lcyhpZHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogTWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkKFxuICAgIGFzeW5jIChzdG9wKSA9PiB7XG4gICAgICBpZiAoaWRzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFtdO1xuICAgICAgY29uc3QgcGFnZSA9IGF3YWl0IGdldDxEZXZpY2VQYWdlPihcIi9hcGkvdjIvZGV2aWNlc1wiLCB7IGlkOiBpZHMuam9pbihcIixcIikgfSwgc3RvcCk7XG4gICAgICByZXR1cm4gcGFnZS5pdGVtcztcbiAgICB9LFxuICAgIFtpZHMuam9pbigpXSxcbiAgKTtcbiAgcmV0dXJuIG5ldyBNYXAoKHJlYWQudmFsdWUgPz8gW10pLm1hcCgoZGV2aWNlKSA9PiBbZGV2aWNlLmlkLCBkZXZpY2UubmFtZV0pKTtcbn1cblxuZnVuY3Rpb24gTGFyZ2Uoe1xuICBpZCxcbiAgbmFtZSxcbiAgaG9zdCxcbiAgbWV0cmljLFxuICB1bml0cyxcbn06IHtcbiAgaWQ6IHN0cmluZztcbiAgbmFtZTogc3RyaW5nO1xuICBob3N0OiBib29sZWFuO1xuICBtZXRyaWM6IHN0cmluZztcbiAgdW5pdHM6IHN0cmluZztcbn0pIHtcbiAgY29uc3Qgb3RoZXJzID0gKHF1ZXJ5LnZhbHVlLmdldChcIndpdGhcIikgPz8gXCJcIilcbiAgICAuc3BsaXQoXCIsXCIpXG4gICAgLmZpbHRlcigob3RoZXIpID0+IG90aGVyICYmIG90aGVyICE9PSBpZClcbiAgICAuc2xpY2UoMCwgTElORVNfTUFYIC0gMSk7XG4gIGNvbnN0IGxvZyA9IHF1ZXJ5LnZhbHVlLmdldChcInNjYWxlXCIpID09PSBcImxvZ1wiO1xuICBjb25zdCBuYW1lcyA9IHVzZU5hbWVzKG90aGVycyk7XG4gIGNvbnN0IGRldmljZXMgPSBbaWQsIC4uLm90aGVyc107XG4gIGNvbnN0IGZvbGxvd2VkID0gdXNlU2VyaWVzKFxuICAgIHsgZGV2aWNlcywgbWV0cmljczogW21ldHJpY10gfSxcbiAgICB7IGJhbmQ6IGRldmljZXMubGVuZ3RoID09PSAxLCByb3dzOiA5MDAgfSxcbiAgKTtcbiAgY29uc3QgcHV0ID0gKGlkczogc3RyaW5nW10pID0+IHNldFF1ZXJ5KHsgd2l0aDogaWRzLmpvaW4oXCIsXCIpIHx8IG51bGwgfSk7XG4gIGNvbnN0IHNlcmllcyA9IGRldmljZXMubWFwKChkZXZpY2UsIGxvb2spOiBTZXJpZXMgPT4ge1xuICAgIGNvbnN0IG9uZTogU2VyaWVzID0ge1xuICAgICAga2V5OiBkZXZpY2UsXG4gICAgICBsYWJlbDogbG9vayA9PT0gMCA/IG5hbWUgOiAobmFtZXMuZ2V0KGRldmljZSkgPz8gZGV2aWNlKSxcbiAgICAgIGxvb2ssXG4gICAgICBiYW5kOiBmb2xsb3dlZC52YWx1ZT8uZ2V0KHNlcmllc0tleShkZXZpY2UsIG1ldHJpYykpLFxuICAgIH07XG4gICAgaWYgKGxvb2sgPT09IDApIHJldHVybiBvbmU7XG4gICAgcmV0dXJuIHtcbiAgICAgIC4uLm9uZSxcbiAgICAgIGhyZWY6IGAvZGV2aWNlcy8ke2RldmljZX0vbWV0cmljcyR7cmFuZ2VXb3Jkcy52YWx1ZX1gLFxuICAgICAgb25SZW1vdmU6ICgpID0+IHB1dChvdGhlcnMuZmlsdGVyKChvdGhlcikgPT4gb3RoZXIgIT09IGRldmljZSkpLFxuICAgIH07XG4gIH0pO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJjYXJkXCI+XG4gICAgICA8Q2hhcnRcbiAgICAgICAgdGl0bGU9e21ldHJpY31cbiAgICAgICAgdW5pdHM9e3VuaXRzfVxuICAgICAgICBzZXJpZXM9e3Nlcmllc31cbiAgICAgICAgYm91bmRzPXtmb2xsb3dlZC5ib3VuZHN9XG4gICAgICAgIHN0ZXA9e2ZvbGxvd2VkLnN0ZXB9XG4gICAgICAgIGxvYWRpbmc9e2ZvbGxvd2VkLmxvYWRpbmd9XG4gICAgICAgIHByb2JsZW09e2ZvbGxvd2VkLnByb2JsZW19XG4gICAgICAgIHJldHJ5PXsoKSA9PiB7XG4gICAgICAgICAgY2xvY2sudmFsdWUgPSBNYXRoLmZsb29yKERhdGUubm93KCkgLyAxMDAwKTtcbiAgICAgICAgICB0dXJuLnZhbHVlICs9IDE7XG4gICAgICAgIH19XG4gICAgICAgIGxvZz17bG9nfVxuICAgICAgICBmaWxlPXtgJHtuYW1lfS0ke21ldHJpY31gfVxuICAgICAgICB0b29scz17XG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIHshaG9zdCAmJiBvdGhlcnMubGVuZ3RoIDwgTElORVNfTUFYIC0gMSAmJiAoXG4gICAgICAgICAgICAgIDxBZGREZXZpY2Ugd2l0aG91dD17ZGV2aWNlc30gb25BZGQ9eyhtb3JlKSA9PiBwdXQoWy4uLm90aGVycywgbW9yZV0pfSAvPlxuICAgICAgICAgICAgKX1cbiAgICAgICAgICAgIDxCdXR0b25cbiAgICAgICAgICAgICAga2luZD1cInBsYWluXCJcbiAgICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXtsb2d9XG4gICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHNldFF1ZXJ5KHsgc2NhbGU6IGxvZyA/IG51bGwgOiBcImxvZ1wiIH0pfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7dC5jaGFydHMubG9nfVxuICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgPC8+XG4gICAgICAgIH1cbiAgICAgIC8+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBEZXZpY2UgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgUGFnZUhlYWQsIFN0YXR1cywgVGFicyB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogVGhlIGhlYWQgb2YgYSBkZXZpY2UncyBwYWdlczogaXRzIG5hbWUsIHdoYXQgaXQgaXMsIHdoYXQgY2FuIGJlIGRvbmUgd2l0aCBpdCwgYW5kIHRoZSB0YWJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIERldmljZUhlYWQoeyBkZXZpY2UgfTogeyBkZXZpY2U6IERldmljZTsgYWdhaW46ICgpID0+IHZvaWQgfSkge1xuICBjb25zdCBiYXNlID0gYC9kZXZpY2VzLyR7ZGV2aWNlLmlkfWA7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17ZGV2aWNlLm5hbWV9IGNydW1icz17W3sgbGFiZWw6IHQuY2hhcnRzLnBhZ2VzLkRldmljZXMsIGhyZWY6IFwiL2RldmljZXNcIiB9XX0+XG4gICAgICAgIDxTdGF0dXMgc3RhdHVzPXtkZXZpY2Uuc3RhdHVzfSAvPlxuICAgICAgPC9QYWdlSGVhZD5cbiAgICAgIDxUYWJzXG4gICAgICAgIGxhYmVsPXtkZXZpY2UubmFtZX1cbiAgICAgICAgdGFicz17W1xuICAgICAgICAgIHsgaHJlZjogYmFzZSwgbGFiZWw6IFwiT3ZlcnZpZXdcIiB9LFxuICAgICAgICAgIHsgaHJlZjogYCR7YmFzZX0vbWV0cmljc2AsIGxhYmVsOiBcIk1ldHJpY3NcIiB9LFxuICAgICAgICBdfVxuICAgICAgLz5cbiAgICA8Lz5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBnZXQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBEZXZpY2UgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgRGV2aWNlQm9hcmQgfSBmcm9tIFwiLi4vY2hhcnRzL0RldmljZUJvYXJkXCI7XG5pbXBvcnQgeyBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBEZXZpY2VIZWFkIH0gZnJvbSBcIi4vRGV2aWNlSGVhZFwiO1xuXG4vKiogQWxsIG1ldHJpY3Mgb2YgYSBkZXZpY2Ugb3ZlciB0aW1lLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gRGV2aWNlTWV0cmljcyh7IHBhcmFtcyB9OiB7IHBhcmFtczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB9KSB7XG4gIGNvbnN0IGlkID0gcGFyYW1zLmlkID8/IFwiXCI7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkKChzdG9wKSA9PiBnZXQ8RGV2aWNlPihgL2FwaS92Mi9kZXZpY2VzLyR7aWR9YCwgdW5kZWZpbmVkLCBzdG9wKSwgW2lkXSk7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyhkZXZpY2UpID0+IChcbiAgICAgICAgICA8PlxuICAgICAgICAgICAgPERldmljZUhlYWQgZGV2aWNlPXtkZXZpY2V9IGFnYWluPXtyZWFkLmFnYWlufSAvPlxuICAgICAgICAgICAgPERldmljZUJvYXJkIGtleT17aWR9IGlkPXtpZH0gbmFtZT17ZGV2aWNlLm5hbWV9IC8+XG4gICAgICAgICAgPC8+XG4gICAgICAgICl9XG4gICAgICA8L1JlYWRpbmc+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFTQSxJQUFNLFVBQVU7QUFDaEIsSUFBTSxVQUFVO0FBR1QsU0FBUyxVQUFVO0FBQUEsRUFDeEI7QUFBQSxFQUNBO0FBQ0YsR0FHRztBQUNELFFBQU0sT0FBTyxVQUFVLEVBQUU7QUFDekIsUUFBTSxRQUFRLFVBQStDLENBQUMsQ0FBQztBQUMvRCxRQUFNLEtBQUssVUFBVSxDQUFDO0FBQ3RCLFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxLQUFLLEVBQU07QUFDakIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxPQUFPLElBQUksZ0JBQWdCO0FBQ2pDLFVBQU0sUUFBUSxXQUFXLFlBQVk7QUFDbkMsVUFBSSxDQUFDLEtBQUssTUFBTSxLQUFLLEdBQUc7QUFDdEIsY0FBTSxRQUFRLENBQUM7QUFDZjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLE9BQU8sTUFBTTtBQUFBLFFBQ2pCO0FBQUEsUUFDQSxFQUFFLEdBQUcsS0FBSyxNQUFNLEtBQUssR0FBRyxNQUFNLFFBQVEsT0FBTyxVQUFVLFFBQVEsT0FBTztBQUFBLFFBQ3RFLEtBQUs7QUFBQSxNQUNQLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFDdkIsVUFBSSxLQUFLLE9BQU8sV0FBVyxDQUFDLEtBQU07QUFDbEMsWUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLENBQUMsUUFBUSxDQUFDLFFBQVEsU0FBUyxJQUFJLEVBQUUsQ0FBQyxFQUFFLE1BQU0sR0FBRyxPQUFPO0FBQ3BGLFNBQUcsUUFBUTtBQUFBLElBQ2IsR0FBRyxPQUFPO0FBQ1YsV0FBTyxNQUFNO0FBQ1gsbUJBQWEsS0FBSztBQUNsQixXQUFLLE1BQU07QUFBQSxJQUNiO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxPQUFPLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFDL0IsUUFBTSxNQUFNLENBQUMsVUFBa0I7QUFDN0IsVUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQzdCLFFBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBTSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQ3RCLFNBQUssUUFBUTtBQUNiLFVBQU0sUUFBUSxDQUFDO0FBQUEsRUFDakI7QUFDQSxRQUFNLFFBQVEsS0FBSyxTQUFTLE1BQU0sTUFBTSxTQUFTO0FBQ2pELFFBQU0sTUFBTSxDQUFDLFVBQXlCO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUztBQUNsQyxRQUFJLE1BQU0sUUFBUSxZQUFhLElBQUcsUUFBUSxLQUFLLElBQUksR0FBRyxRQUFRLEdBQUcsSUFBSTtBQUFBLGFBQzVELE1BQU0sUUFBUSxVQUFXLElBQUcsUUFBUSxLQUFLLElBQUksR0FBRyxRQUFRLEdBQUcsQ0FBQztBQUFBLGFBQzVELE1BQU0sUUFBUSxRQUFTLEtBQUksR0FBRyxLQUFLO0FBQUEsYUFDbkMsTUFBTSxRQUFRLFNBQVUsTUFBSyxRQUFRO0FBQUEsUUFDekM7QUFDTCxVQUFNLGVBQWU7QUFBQSxFQUN2QjtBQUNBLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLHVCQUNUO0FBQUEsc0JBQUMsUUFBSyxNQUFLLE9BQU07QUFBQSxJQUNqQjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sTUFBSztBQUFBLFFBQ0wsY0FBWSxFQUFFLE9BQU87QUFBQSxRQUNyQixxQkFBa0I7QUFBQSxRQUNsQixpQkFBZTtBQUFBLFFBQ2YsaUJBQWU7QUFBQSxRQUNmLHlCQUF1QixRQUFRLEdBQUcsRUFBRSxJQUFJLEdBQUcsS0FBSyxLQUFLO0FBQUEsUUFDckQsYUFBYSxFQUFFLE9BQU87QUFBQSxRQUN0QixjQUFhO0FBQUEsUUFDYixZQUFZO0FBQUEsUUFDWixXQUFXO0FBQUEsUUFDWCxPQUFPLEtBQUs7QUFBQSxRQUNaLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGVBQUssUUFBUSxNQUFNLGNBQWM7QUFDakMsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsUUFBUSxNQUFNO0FBQ1osZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsV0FBVztBQUFBO0FBQUEsSUFDYjtBQUFBLElBQ0Esa0JBQUMsU0FBSSxJQUFRLE9BQU0sVUFBUyxNQUFLLFdBQVUsY0FBWSxFQUFFLE9BQU8sV0FBVyxRQUFRLENBQUMsT0FDakYsZ0JBQU0sTUFBTSxJQUFJLENBQUMsS0FBSyxVQUNyQjtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBRUMsSUFBSSxHQUFHLEVBQUUsSUFBSSxLQUFLO0FBQUEsUUFDbEIsTUFBSztBQUFBLFFBQ0wsVUFBVTtBQUFBLFFBQ1YsaUJBQWUsVUFBVSxHQUFHO0FBQUEsUUFDNUIsZUFBZSxDQUFDLFVBQVU7QUFDeEIsZ0JBQU0sZUFBZTtBQUNyQixjQUFJLEtBQUs7QUFBQSxRQUNYO0FBQUEsUUFFQyxjQUFJO0FBQUE7QUFBQSxNQVZBLElBQUk7QUFBQSxJQVdYLENBQ0QsR0FDSDtBQUFBLEtBQ0Y7QUFFSjs7O0FDdEdBLFNBQVMsTUFBYztBQUNyQixTQUFPLEtBQUssTUFBTSxLQUFLLElBQUksSUFBSSxHQUFJO0FBQ3JDO0FBR08sSUFBTSxRQUFRLEVBQU8sSUFBSSxDQUFDO0FBRzFCLElBQU0sT0FBTyxFQUFPLENBQUM7QUFHckIsSUFBTSxTQUFTLEVBQVMsTUFBTSxTQUFTLE1BQU0sT0FBTyxNQUFNLEtBQUssQ0FBQztBQUdoRSxJQUFNLFdBQVcsRUFBUyxNQUFNLEtBQUssVUFBVSxNQUFNLEtBQUssQ0FBQztBQUczRCxJQUFNLFlBQVksRUFBMkIsTUFBUztBQUd0RCxTQUFTLFlBQWtCO0FBQ2hDLFFBQU0sUUFBUSxJQUFJO0FBQ2xCLE9BQUssU0FBUztBQUNoQjtBQUdBLFNBQVMsS0FBSyxNQUFzQjtBQUNsQyxTQUFPLEtBQUssSUFBSSxLQUFLLElBQUksT0FBTyxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUk7QUFDakQ7QUFHTyxTQUFTLFdBQWlCO0FBQy9CLFFBQU0sTUFBTSxTQUFTO0FBQ3JCLFFBQU0sU0FBUyxVQUFVO0FBQ3pCLElBQVUsTUFBTTtBQUNkLFVBQU0sUUFBUSxJQUFJO0FBQ2xCLGNBQVUsUUFBUTtBQUNsQixVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSztBQUM1QixRQUFJLENBQUMsVUFBVSxTQUFTLE9BQVE7QUFDaEMsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLEtBQUs7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixVQUFJLENBQUMsU0FBUyxPQUFRLE9BQU0sUUFBUSxJQUFJO0FBQUEsSUFDMUMsR0FBRyxLQUFLLElBQUksQ0FBQztBQUNiLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQUksQ0FBQyxTQUFTLE9BQVEsT0FBTSxRQUFRLElBQUk7QUFBQSxJQUMxQztBQUNBLGFBQVMsaUJBQWlCLG9CQUFvQixJQUFJO0FBQ2xELFdBQU8sTUFBTTtBQUNYLG9CQUFjLEtBQUs7QUFDbkIsZUFBUyxvQkFBb0Isb0JBQW9CLElBQUk7QUFBQSxJQUN2RDtBQUFBLEVBQ0YsR0FBRyxDQUFDLEtBQUssTUFBTSxDQUFDO0FBQ2xCOzs7QUNoQ08sU0FBUyxNQUFNLE1BQW9CO0FBQ3hDLFNBQU8sS0FBSyxRQUFRLEtBQUssT0FBTyxLQUFLLE9BQU87QUFDOUM7QUFHTyxTQUFTLE1BQU0sTUFBWSxNQUFvQjtBQUNwRCxRQUFNLE9BQU8sS0FBSztBQUFBLElBQ2hCLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxPQUFPLEtBQUssU0FBUyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3ZELEtBQUssT0FBTztBQUFBLEVBQ2Q7QUFDQSxNQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLFNBQU8sRUFBRSxHQUFHLE1BQU0sT0FBTyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDMUY7QUFNTyxTQUFTLE9BQU8sT0FBYSxPQUFhLFNBQXVCO0FBQ3RFLFFBQU0sRUFBRSxNQUFBQSxNQUFLLElBQUk7QUFDakIsTUFBSSxNQUFNLFNBQVNBLFVBQVMsTUFBTSxRQUFRLE1BQU0sU0FBU0EsVUFBUyxFQUFHLFFBQU87QUFDNUUsTUFBSSxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNLEtBQUssRUFBRyxRQUFPO0FBQ3BFLFFBQU0sTUFBTSxNQUFNLFFBQVEsTUFBTSxTQUFTQTtBQUN6QyxRQUFNLFNBQVMsTUFBTSxPQUFPLE1BQU07QUFDbEMsUUFBTSxPQUFPLFFBQVEsQ0FBQyxPQUFPLFVBQVU7QUFDckMsVUFBTSxNQUFNLE1BQU0sU0FBUyxRQUFRLEtBQUtBO0FBQ3hDLFFBQUksVUFBVSxRQUFRLE9BQU8sV0FBVyxLQUFLLFNBQVMsT0FBTyxPQUFRLFFBQU8sS0FBSyxLQUFLLElBQUk7QUFBQSxFQUM1RixDQUFDO0FBQ0QsU0FBTyxFQUFFLE1BQUFBLE9BQU0sT0FBTyxNQUFNLE9BQU8sT0FBTztBQUM1QztBQVlPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUjtBQUFBO0FBQUEsRUFFQSxPQUFzQjtBQUFBO0FBQUEsRUFHOUIsS0FBSyxNQUFZLElBQVksT0FBd0M7QUFDbkUsUUFBSSxVQUFVLE9BQVcsTUFBSyxPQUFPO0FBQ3JDLFFBQUksS0FBSyxTQUFTLEtBQU0sUUFBTztBQUMvQixVQUFNLEVBQUUsTUFBQUEsT0FBTSxNQUFNLElBQUksS0FBSztBQUM3QixVQUFNLE1BQU0sS0FBSyxNQUFNLEtBQUssU0FBU0EsS0FBSSxJQUFJO0FBRTdDLFFBQUksTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLE9BQU8sU0FBUyxJQUFLLFFBQU87QUFDOUQsVUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLE1BQU0sUUFBUUEsUUFBTyxLQUFLLFFBQVE7QUFDbEUsVUFBTSxRQUFlO0FBQUEsTUFDbkIsS0FBSyxNQUFNLFFBQVFBO0FBQUEsTUFDbkIsTUFBTSxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQUEsTUFDNUIsUUFBUSxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQzNCLE9BQU8sS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFDbEQsTUFBTSxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUNsRDtBQUNBLFNBQUssUUFBUTtBQUNiLFVBQU0sTUFBTSxDQUFDLE1BQVksV0FBeUI7QUFDaEQsWUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNO0FBQ2pDLGFBQU8sT0FBTyxTQUFTLElBQUssUUFBTyxLQUFLLElBQUk7QUFDNUMsYUFBTyxHQUFHLElBQUk7QUFDZCxhQUFPLEVBQUUsR0FBRyxNQUFNLE9BQU87QUFBQSxJQUMzQjtBQUNBLFdBQU87QUFBQSxNQUNMLFNBQVMsSUFBSSxLQUFLLFNBQVMsTUFBTSxNQUFNLE1BQU0sS0FBSztBQUFBLE1BQ2xELE9BQU8sS0FBSyxTQUFTLElBQUksS0FBSyxPQUFPLE1BQU0sS0FBSztBQUFBLE1BQ2hELE1BQU0sS0FBSyxRQUFRLElBQUksS0FBSyxNQUFNLE1BQU0sSUFBSTtBQUFBLElBQzlDO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxRQUNkLEtBQ0FDLFNBQ3lDO0FBQ3pDLFFBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBQyxTQUF1QixTQUFTLFVBQWEsS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUM3RixNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sQ0FBQyxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDckQsUUFBTUQsUUFBTyxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQ3ZELFFBQU0sUUFBUSxLQUFLO0FBQUEsSUFDakIsS0FBSyxNQUFNQyxRQUFPLE9BQU9ELEtBQUksSUFBSUE7QUFBQSxJQUNqQyxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDN0M7QUFDQSxRQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN6QyxRQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLE9BQU8sU0FBU0EsS0FBSSxDQUFDO0FBQzVELFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxPQUFPLEdBQUcsQ0FBQyxHQUFHLFFBQVEsU0FBUyxNQUFNLEtBQUtBLEtBQUk7QUFDekUsUUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLFNBQVM7QUFDOUIsVUFBTSxTQUFTLElBQUksTUFBcUIsTUFBTSxFQUFFLEtBQUssSUFBSTtBQUN6RCxVQUFNLE9BQU8sUUFBUSxDQUFDLE9BQU8sVUFBVTtBQUNyQyxZQUFNLE1BQU0sS0FBSyxPQUFPLEtBQUssU0FBUyxRQUFRLEtBQUssS0FBSyxPQUFPLFNBQVNBLEtBQUksSUFBSTtBQUNoRixVQUFJLE9BQU8sS0FBSyxNQUFNLE9BQVEsUUFBTyxHQUFHLElBQUk7QUFBQSxJQUM5QyxDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUVELFFBQU0sTUFBTSxNQUFNLEdBQUcsRUFBRTtBQUN2QixNQUFJLFFBQVEsVUFBYSxNQUFNQyxRQUFPLE1BQU0sTUFBTUEsUUFBTyxLQUFLRCxPQUFNO0FBQ2xFLFVBQU0sTUFBTSxTQUFTLENBQUMsSUFBSSxLQUFLLElBQUlDLFFBQU8sSUFBSSxNQUFNLEdBQUcsRUFBRSxLQUFLQSxRQUFPLEVBQUU7QUFDdkUsUUFBSSxNQUFNLEdBQUcsRUFBRSxNQUFNLE1BQU0sR0FBRyxFQUFFLEdBQUc7QUFDakMsWUFBTSxJQUFJO0FBQ1YsaUJBQVcsVUFBVSxNQUFPLFFBQU8sSUFBSTtBQUFBLElBQ3pDO0FBQUEsRUFDRjtBQUNBLFNBQU8sQ0FBQyxPQUFPLEtBQUs7QUFDdEI7QUFFQSxTQUFTLE1BQU0sUUFBZ0Q7QUFDN0QsTUFBSSxRQUF1QjtBQUMzQixhQUFXLFNBQVM7QUFDbEIsUUFBSSxVQUFVLFNBQVMsVUFBVSxRQUFRLFFBQVEsT0FBUSxTQUFRO0FBQ25FLFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxRQUFnRDtBQUM1RCxNQUFJLFFBQXVCO0FBQzNCLGFBQVcsU0FBUztBQUNsQixRQUFJLFVBQVUsU0FBUyxVQUFVLFFBQVEsUUFBUSxPQUFRLFNBQVE7QUFDbkUsU0FBTztBQUNUO0FBR08sU0FBUyxRQUNkLFNBQ0EsTUFBb0MsU0FDcEMsT0FBcUMsU0FDNUI7QUFDVCxNQUFJLE1BQU07QUFDVixNQUFJQyxTQUFRO0FBQ1osTUFBSSxPQUFzQjtBQUMxQixhQUFXLFNBQVMsU0FBUztBQUMzQixRQUFJLFVBQVUsS0FBTTtBQUNwQixXQUFPO0FBQ1AsSUFBQUEsVUFBUztBQUNULFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU8sTUFBTSxHQUFHO0FBQUEsSUFDaEIsTUFBTUEsU0FBUSxJQUFJLE1BQU1BLFNBQVE7QUFBQSxJQUNoQyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBQ0Y7OztBQzVJQSxJQUFNLFlBQVk7QUFHWCxTQUFTLE9BQU8sTUFBYyxJQUFrQjtBQUNyRCxZQUFVLE1BQU0sTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDekM7QUFHTyxTQUFTLFVBQWdCO0FBQzlCLFlBQVUsVUFBVSxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ2pEO0FBRUEsU0FBUyxRQUFRLE9BQTBCLE1BQXNCO0FBQy9ELE1BQUksTUFBTTtBQUNWLE1BQUksT0FBTyxNQUFNLFNBQVM7QUFDMUIsU0FBTyxNQUFNLE1BQU07QUFDakIsVUFBTSxTQUFVLE1BQU0sUUFBUztBQUMvQixRQUFJLE1BQU0sTUFBTSxJQUFLLEtBQU0sT0FBTSxTQUFTO0FBQUEsUUFDckMsUUFBTztBQUFBLEVBQ2Q7QUFDQSxRQUFNLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFDNUIsU0FBTyxXQUFXLFVBQWEsT0FBTyxVQUFVLE1BQU0sR0FBRyxLQUFLLFFBQVEsT0FBTyxNQUFNLElBQUk7QUFDekY7QUFHTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxRQUFBQztBQUFBLEVBQ0EsTUFBQUM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLE1BQU07QUFBQSxFQUNOLGFBQWEsQ0FBQztBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQSxNQUFNO0FBQUEsRUFDTjtBQUNGLEdBbUJHO0FBQ0QsUUFBTSxNQUFNLEVBQXVCLElBQUk7QUFDdkMsUUFBTSxPQUFPLFVBQTRCLE1BQVM7QUFDbEQsUUFBTSxTQUFTLFVBQStCLG9CQUFJLElBQUksQ0FBQztBQUN2RCxRQUFNLE9BQU8sVUFBVSxLQUFLO0FBQzVCLFFBQU0sVUFBVSxFQUFNO0FBQ3RCLFFBQU0sU0FBUyxPQUFPLFdBQVcsS0FBSyxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakUsUUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJO0FBQUEsSUFDckIsT0FBTztBQUFBLE1BQVEsQ0FBQyxFQUFFLEtBQUssTUFDckIsU0FBUyxDQUFDLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxNQUFNLE9BQU87QUFBQSxJQUNwRTtBQUFBLElBQ0FEO0FBQUEsRUFDRjtBQUNBLFFBQU0sWUFBWSxDQUFDLFVBQ2pCLFNBQ0ksRUFBRSxNQUFNLE1BQU0sQ0FBQyxHQUFJLEtBQUssTUFBTSxDQUFDLEdBQUksU0FBUyxNQUFNLENBQUMsRUFBRyxJQUN0RCxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUksS0FBSyxNQUFNLEtBQUssR0FBSSxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3hFLFFBQU0sTUFBTSxNQUFNLEtBQUssQ0FBQyxXQUFXLE9BQU8sS0FBSyxDQUFDLFVBQVUsVUFBVSxJQUFJLENBQUM7QUFDekUsUUFBTSxRQUFRLEVBQU8sRUFBRSxPQUFPLE9BQU8sUUFBQUEsUUFBTyxDQUFDO0FBQzdDLFFBQU0sVUFBVSxFQUFFLE9BQU8sT0FBTyxRQUFBQSxRQUFPO0FBQ3ZDLFFBQU0sUUFBUSxLQUFLLFVBQVU7QUFBQSxJQUMzQixPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssS0FBSyxNQUFNLENBQUMsS0FBSyxJQUFJLENBQUM7QUFBQSxJQUN6QyxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0o7QUFBQSxJQUNBLE9BQU87QUFBQSxFQUNULENBQUM7QUFFRCxJQUFVLE1BQU07QUFDZCxVQUFNLFFBQVEsSUFBSTtBQUNsQixRQUFJLENBQUMsT0FBTyxDQUFDLE1BQU87QUFDcEIsUUFBSTtBQUNKLFFBQUksT0FBTztBQUNYLFVBQU0sUUFBUSxJQUFJLGVBQWUsTUFBTSxNQUFNLElBQUksQ0FBQztBQUNsRCxTQUFLLE9BQU8sb0JBQVEsRUFBRSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU07QUFDdkMsVUFBSSxLQUFNO0FBQ1YsYUFBTyxJQUFJO0FBQUEsUUFDVDtBQUFBLFFBQ0E7QUFBQSxVQUNFLE9BQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLEtBQUssT0FBTztBQUFBLFlBQ3BDO0FBQUEsWUFDQSxPQUFPLENBQUMsT0FBTyxNQUFNLElBQUksR0FBRztBQUFBLFlBQzVCLE1BQU07QUFBQSxVQUNSLEVBQUU7QUFBQSxVQUNGO0FBQUEsVUFDQTtBQUFBLFVBQ0EsS0FBSyxJQUFJO0FBQUEsVUFDVDtBQUFBLFFBQ0Y7QUFBQSxRQUNBO0FBQUEsVUFDRSxTQUFTLENBQUMsU0FBUztBQUNqQixzQkFBVSxRQUFRO0FBQUEsVUFDcEI7QUFBQSxVQUNBLFFBQVE7QUFBQSxVQUNSLFdBQVc7QUFBQSxRQUNiO0FBQUEsTUFDRjtBQUNBLFdBQUssUUFBUTtBQUNiLFlBQU0sUUFBUSxLQUFLO0FBQUEsSUFDckIsQ0FBQztBQUNELFdBQU8sTUFBTTtBQUNYLGFBQU87QUFDUCxZQUFNLFdBQVc7QUFDakIsV0FBSyxRQUFRO0FBQ2IsWUFBTSxJQUFJO0FBQUEsSUFDWjtBQUFBLEVBQ0YsR0FBRyxDQUFDLE9BQU8sR0FBRyxDQUFDO0FBQ2YsSUFBVSxNQUFNO0FBQ2QsVUFBTSxFQUFFLE9BQUFFLFFBQU8sT0FBQUMsUUFBTyxRQUFBSCxRQUFPLElBQUksTUFBTTtBQUN2QyxVQUFNLE1BQU0sTUFDUkcsT0FBTSxJQUFJLENBQUMsV0FBVyxPQUFPLElBQUksQ0FBQyxVQUFXLFVBQVUsUUFBUSxRQUFRLElBQUksUUFBUSxJQUFLLENBQUMsSUFDekZBO0FBQ0osU0FBSyxPQUFPLEtBQUtELFFBQU8sS0FBS0YsUUFBTyxNQUFNQSxRQUFPLEVBQUU7QUFDbkQsUUFBSSxVQUFVLEtBQUssTUFBTSxPQUFXLE1BQUssT0FBTyxNQUFNLFVBQVUsS0FBSyxDQUFDO0FBQUEsRUFDeEUsQ0FBQztBQUNELGtCQUFnQixNQUFNO0FBQ3BCLFVBQU0sT0FBTyxVQUFVO0FBQ3ZCLFNBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxFQUN4QixDQUFDO0FBQ0QsUUFBTSxPQUFPLENBQUMsVUFBeUI7QUFDckMsVUFBTSxFQUFFLE9BQUFFLE9BQU0sSUFBSSxNQUFNO0FBQ3hCLFFBQUlBLE9BQU0sV0FBVyxFQUFHO0FBQ3hCLFVBQU0sT0FBTyxVQUFVLEtBQUssTUFBTSxTQUFZQSxPQUFNLFNBQVMsUUFBUUEsUUFBTyxVQUFVLEtBQUssQ0FBRTtBQUM3RixVQUFNLE1BQU0sTUFBTSxXQUFXLEtBQUs7QUFDbEMsVUFBTSxLQUFLO0FBQUEsTUFDVCxXQUFXLE9BQU87QUFBQSxNQUNsQixZQUFZLE9BQU87QUFBQSxNQUNuQixNQUFNO0FBQUEsTUFDTixLQUFLQSxPQUFNLFNBQVM7QUFBQSxJQUN0QixFQUFFLE1BQU0sR0FBRztBQUNYLFFBQUksTUFBTSxRQUFRLFNBQVUsV0FBVSxRQUFRO0FBQUEsYUFDckMsT0FBTyxPQUFXO0FBQUEsUUFDdEIsV0FBVSxRQUFRQSxPQUFNLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSSxDQUFDLEdBQUdBLE9BQU0sU0FBUyxDQUFDLENBQUM7QUFDeEUsVUFBTSxlQUFlO0FBQUEsRUFDdkI7QUFDQSxRQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFNBQVMsQ0FBQyxRQUFRLEdBQUcsT0FBTyxRQUFRLENBQUMsUUFBUSxRQUFRLElBQUksT0FBTyxNQUFNLENBQUMsQ0FBQztBQUM5RSxVQUFNRSxTQUFRLE1BQU0sSUFBSSxDQUFDLE1BQU1DLFNBQVE7QUFBQSxNQUNyQyxJQUFJLEtBQUssT0FBTyxHQUFJLEVBQUUsWUFBWTtBQUFBLE1BQ2xDLEdBQUksU0FDQSxDQUFDLE1BQU0sQ0FBQyxFQUFHQSxJQUFHLEdBQUcsTUFBTSxDQUFDLEVBQUdBLElBQUcsR0FBRyxNQUFNLENBQUMsRUFBR0EsSUFBRyxDQUFDLElBQy9DLE1BQU0sSUFBSSxDQUFDLFdBQVcsT0FBT0EsSUFBRyxDQUFDO0FBQUEsSUFDdkMsQ0FBQztBQUNELGFBQVMsR0FBRyxJQUFJLFFBQVEsSUFBSSxRQUFRRCxNQUFLLEdBQUcsVUFBVTtBQUFBLEVBQ3hEO0FBQ0EsUUFBTSxVQUFVLFVBQThCLE1BQVM7QUFDdkQsa0JBQWdCLE1BQU07QUFDcEIsVUFBTSxPQUFPLFVBQVU7QUFDdkIsWUFBUSxRQUFRLFNBQVMsU0FBWSxTQUFZLFFBQVEsTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQ3BGLENBQUM7QUFDRCxRQUFNLE1BQU0sUUFBUTtBQUNwQixRQUFNLFNBQVMsUUFBUSxTQUFZLFNBQVksTUFBTSxHQUFHO0FBQ3hELFFBQU0sU0FDSixXQUFXLFNBQ1AsRUFBRSxPQUFPLFlBQ1Q7QUFBQSxJQUNFLFdBQVcsUUFBUUgsS0FBSTtBQUFBLElBQ3ZCLEdBQUcsT0FBTztBQUFBLE1BQ1IsQ0FBQyxFQUFFLE1BQU0sR0FBRyxVQUFVLEdBQUcsS0FBSyxJQUFJLEtBQUssVUFBVSxLQUFLLEVBQUUsUUFBUSxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFBQSxJQUNuRjtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDakIsU0FDRSxrQkFBQyxZQUFPLE9BQU8sU0FBUyxNQUFNLFFBQVEsRUFBRSxJQUFJLG1CQUFpQixTQUMzRDtBQUFBLHNCQUFDLGdCQUFXLE9BQU0sY0FDaEI7QUFBQSx3QkFBQyxRQUFHLElBQUksU0FDTDtBQUFBO0FBQUEsUUFBTTtBQUFBLFFBQUUsU0FBUyxrQkFBQyxXQUFPLGlCQUFNO0FBQUEsU0FDbEM7QUFBQSxNQUNBLGtCQUFDLFVBQUssT0FBTSxnQkFBZ0IscUJBQVcsVUFBYSxXQUFXLFFBQVFBLEtBQUksR0FBRTtBQUFBLE1BQzdFLGtCQUFDLFVBQUssT0FBTSx3QkFDVDtBQUFBO0FBQUEsUUFDRDtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixnQkFBYyxLQUFLO0FBQUEsWUFDbkIsVUFBVSxDQUFDO0FBQUEsWUFDWCxTQUFTLE1BQU07QUFDYixtQkFBSyxRQUFRLENBQUMsS0FBSztBQUFBLFlBQ3JCO0FBQUE7QUFBQSxRQUNGO0FBQUEsUUFDQSxrQkFBQyxjQUFXLE1BQUssWUFBVyxPQUFPLEVBQUUsT0FBTyxLQUFLLFVBQVUsQ0FBQyxLQUFLLFNBQVMsTUFBTTtBQUFBLFNBQ2xGO0FBQUEsT0FDRjtBQUFBLElBQ0MsTUFDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsS0FBSztBQUFBLFFBQ0wsT0FBTTtBQUFBLFFBQ04sZ0JBQWM7QUFBQSxRQUNkLE1BQUs7QUFBQSxRQUNMLFVBQVU7QUFBQSxRQUNWLGNBQVksRUFBRSxPQUFPLEtBQUssS0FBSztBQUFBLFFBQy9CLGlCQUFlO0FBQUEsUUFDZixpQkFBZSxLQUFLLElBQUksTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUFBLFFBQzNDLGlCQUFlLE9BQU8sS0FBSyxJQUFJLE1BQU0sU0FBUyxHQUFHLENBQUM7QUFBQSxRQUNsRCxrQkFBZ0I7QUFBQSxRQUNoQixXQUFXO0FBQUEsUUFDWCxRQUFRLE1BQU07QUFDWixvQkFBVSxRQUFRO0FBQUEsUUFDcEI7QUFBQTtBQUFBLElBQ0YsSUFFQSxrQkFBQyxTQUFJLE9BQU0seUJBQ1Isb0JBQ0Msa0JBQUMsT0FBRSxNQUFLLFNBQ047QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQUU7QUFBQSxNQUFFLFFBQVE7QUFBQSxNQUFTO0FBQUEsTUFDMUMsa0JBQUMsVUFBTyxNQUFLLFNBQVEsU0FBUyxPQUMzQixZQUFFLEdBQUcsT0FDUjtBQUFBLE9BQ0YsSUFDRSxVQUNGLGtCQUFDLFVBQUssT0FBTSxXQUFVLE1BQUssVUFBUyxjQUFZLEVBQUUsR0FBRyxTQUFTLElBRTlELGtCQUFDLFNBQUksT0FBTSxpQkFBaUIscUJBQVcsa0JBQUMsT0FBRyxZQUFFLE9BQU8sU0FBUSxHQUFLLEdBRXJFO0FBQUEsSUFFRCxPQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQztBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxJQUFJLENBQUMsVUFBVTtBQUNiLGdCQUFNLEVBQUUsU0FBUyxLQUFBSyxNQUFLLEtBQUssSUFBSSxVQUFVLEtBQUs7QUFDOUMsaUJBQU8sUUFBUSxTQUFTQSxNQUFLLElBQUk7QUFBQSxRQUNuQztBQUFBLFFBQ0EsSUFBSSxDQUFDLFVBQVcsUUFBUSxTQUFZLFNBQVksVUFBVSxLQUFLLEVBQUUsUUFBUSxHQUFHO0FBQUE7QUFBQSxJQUM5RTtBQUFBLElBRUQsT0FBTyxXQUNOLGtCQUFDLE9BQUUsT0FBTSxjQUFhLE1BQUssVUFDekI7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQUU7QUFBQSxNQUFFLFFBQVE7QUFBQSxPQUNuQztBQUFBLElBRUQsT0FBTyxLQUFLLFNBQ1gsa0JBQUMsVUFBTyxPQUFjLE9BQWMsTUFBTUwsT0FBTSxPQUFPLE1BQU0sUUFDM0Q7QUFBQSx3QkFBQyxXQUNDLDRCQUFDLFFBQ0M7QUFBQSwwQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sTUFBSztBQUFBLFFBQzlCLE9BQ0UsUUFBUSxDQUFDLEVBQUUsTUFBTSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUMsRUFDN0MsSUFBSSxDQUFDLFVBQ0osa0JBQUMsUUFBZSxPQUFNLE9BQU0sT0FBTSxPQUMvQixtQkFETSxLQUVULENBQ0Q7QUFBQSxTQUNMLEdBQ0Y7QUFBQSxNQUNBLGtCQUFDLFdBQ0UsZ0JBQ0UsSUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxDQUFVLEVBQzNDLE1BQU0sQ0FBQyxTQUFTLEVBQ2hCLFFBQVEsRUFDUixJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFDaEIsa0JBQUMsUUFDQztBQUFBLDBCQUFDLFFBQUcsT0FBTSxPQUFPLHFCQUFXLE1BQU1BLEtBQUksR0FBRTtBQUFBLFNBQ3RDLFNBQVMsQ0FBQyxNQUFNLENBQUMsR0FBSSxNQUFNLENBQUMsR0FBSSxNQUFNLENBQUMsQ0FBRSxJQUFJLE9BQU8sSUFBSSxDQUFDLFFBQVEsT0FDakUsa0JBQUMsUUFBWSxPQUFNLE9BQ2hCLGVBQUssT0FBTyxLQUFLLEdBQUcsS0FBSyxLQURuQixFQUVULENBQ0Q7QUFBQSxXQU5NLElBT1QsQ0FDRCxHQUNMO0FBQUEsT0FDRjtBQUFBLEtBRUo7QUFFSjtBQUVBLFNBQVMsUUFBUSxPQUFlLFFBQTJCO0FBQ3pELFNBQU8sU0FBUyxDQUFDLE9BQU8sRUFBRSxPQUFPLE9BQU8sRUFBRSxPQUFPLElBQUksSUFBSSxDQUFDLEtBQUs7QUFDakU7QUFFQSxTQUFTLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0EsTUFBQUE7QUFBQSxFQUNBLE9BQUFNO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxTQUNFLHVCQUNFO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU07QUFBQSxRQUNOLFVBQVU7QUFBQSxRQUNWLE1BQUs7QUFBQSxRQUNMLGNBQVksRUFBRSxPQUFPLE9BQU8sS0FBSztBQUFBLFFBRWpDLDRCQUFDLFdBQU0sT0FBTSxTQUNYO0FBQUEsNEJBQUMsYUFBUSxPQUFNLFVBQVUsWUFBRSxPQUFPLE9BQU8sS0FBSyxHQUFFO0FBQUEsVUFDL0M7QUFBQSxXQUNIO0FBQUE7QUFBQSxJQUNGO0FBQUEsSUFDQ0EsU0FBUSxhQUNQLGtCQUFDLE9BQUUsT0FBTSxjQUNOLFlBQUUsT0FBTyxTQUFTLE9BQU8sU0FBUyxHQUFHLFdBQVcsTUFBTSxDQUFDLEtBQUssR0FBR04sS0FBSSxDQUFDLEdBQ3ZFO0FBQUEsS0FFSjtBQUVKO0FBR08sU0FBUyxPQUFPLEVBQUUsTUFBTSxPQUFPLEdBQXNDO0FBQzFFLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFVBQVMsU0FBUSxZQUFXLGVBQVksUUFDakQ7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLElBQUc7QUFBQSxNQUNILElBQUc7QUFBQSxNQUNILElBQUc7QUFBQSxNQUNILElBQUc7QUFBQSxNQUNILE9BQU87QUFBQSxRQUNMLFFBQVEsT0FBTyxlQUFlLElBQUksQ0FBQztBQUFBLFFBQ25DLGlCQUFpQixTQUFTLE9BQU8sSUFBSSxFQUFFLEtBQUssR0FBRyxJQUFJO0FBQUEsTUFDckQ7QUFBQTtBQUFBLEVBQ0YsR0FDRjtBQUVKO0FBRUEsU0FBUyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQU1HO0FBQ0QsUUFBTSxVQUFVLE9BQU8sU0FBUztBQUNoQyxRQUFNLFNBQVMsQ0FBQyxRQUFnQjtBQUM5QixVQUFNLE9BQU8sSUFBSSxJQUFJLE9BQU8sS0FBSztBQUNqQyxRQUFJLENBQUMsS0FBSyxPQUFPLEdBQUcsRUFBRyxNQUFLLElBQUksR0FBRztBQUNuQyxXQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUNBLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGdCQUNULDRCQUFDLFdBQ0M7QUFBQSxzQkFBQyxXQUNDLDRCQUFDLFFBQ0M7QUFBQSx3QkFBQyxRQUFHLE9BQU0sT0FDUiw0QkFBQyxVQUFLLE9BQU0sVUFBVSxZQUFFLE9BQU8sTUFBSyxHQUN0QztBQUFBLE1BQ0Esa0JBQUMsUUFBRyxPQUFNLE9BQU0sT0FBTSxRQUNuQixZQUFFLE9BQU8sTUFDWjtBQUFBLE1BQ0Esa0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUMvQixrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sT0FBTTtBQUFBLE1BQ2hDLGtCQUFDLFFBQUcsT0FBTSxPQUFPLFlBQUUsT0FBTyxNQUFLO0FBQUEsTUFDL0Isa0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUM5QixXQUNDLGtCQUFDLFFBQUcsT0FBTSxPQUNSLDRCQUFDLFVBQUssT0FBTSxVQUFVLFlBQUUsR0FBRyxTQUFRLEdBQ3JDO0FBQUEsT0FFSixHQUNGO0FBQUEsSUFDQSxrQkFBQyxXQUNFLGlCQUFPLElBQUksQ0FBQyxLQUFLLFVBQVU7QUFDMUIsWUFBTSxRQUFRLEdBQUcsS0FBSztBQUN0QixZQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLGFBQ0Usa0JBQUMsUUFBaUIsWUFBVSxPQUFPLE1BQU0sSUFBSSxJQUFJLEdBQUcsR0FDbEQ7QUFBQSwwQkFBQyxRQUFHLE9BQU0sT0FDUjtBQUFBLDRCQUFDLFVBQU8sTUFBTSxJQUFJLE1BQU0sUUFBUSxTQUFTO0FBQUEsVUFDeEMsSUFBSSxPQUFPLGtCQUFDLE9BQUUsTUFBTSxJQUFJLE1BQU8sY0FBSSxPQUFNLElBQU8sa0JBQUMsVUFBTSxjQUFJLE9BQU07QUFBQSxXQUNwRTtBQUFBLFFBQ0Esa0JBQUMsUUFBRyxPQUFNLFFBQVEsbUJBQVMsU0FBWSxLQUFLLEtBQUssTUFBTSxLQUFLLEdBQUU7QUFBQSxRQUM5RCxrQkFBQyxRQUFJLGVBQUssTUFBTSxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzdCLGtCQUFDLFFBQUksZUFBSyxNQUFNLE9BQU8sS0FBSyxHQUFFO0FBQUEsUUFDOUIsa0JBQUMsUUFBSSxlQUFLLE1BQU0sTUFBTSxLQUFLLEdBQUU7QUFBQSxRQUM3QixrQkFBQyxRQUFJLGVBQUssTUFBTSxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzVCLFdBQ0Msa0JBQUMsUUFBRyxPQUFNLFlBQ1I7QUFBQTtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBQ0MsTUFBSztBQUFBLGNBQ0wsT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFBQSxjQUNoQyxnQkFBYyxDQUFDLE9BQU8sTUFBTSxJQUFJLElBQUksR0FBRztBQUFBLGNBQ3ZDLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBRztBQUFBO0FBQUEsVUFDL0I7QUFBQSxVQUNDLElBQUksWUFDSDtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBQ0MsTUFBSztBQUFBLGNBQ0wsT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFBQSxjQUNoQyxTQUFTLElBQUk7QUFBQTtBQUFBLFVBQ2Y7QUFBQSxXQUVKO0FBQUEsV0F6QkssSUFBSSxHQTJCYjtBQUFBLElBRUosQ0FBQyxHQUNIO0FBQUEsS0FDRixHQUNGO0FBRUo7OztBQ25jQSxJQUFNLE9BQXVEO0FBQUEsRUFDM0QsRUFBRSxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDeEIsRUFBRSxPQUFPLE9BQVEsTUFBTSxJQUFJO0FBQUEsRUFDM0IsRUFBRSxPQUFPLE9BQU8sbUJBQW1CLE1BQU0sS0FBSztBQUNoRDtBQUdBLElBQU0sUUFBUSxDQUFDLElBQUksSUFBSSxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNLE1BQU0sT0FBUSxPQUFRLE9BQVEsS0FBTTtBQUd4RixJQUFNLFlBQVk7QUFHbEIsU0FBUyxRQUFRLEVBQUUsTUFBTSxHQUFHLEdBQVdPLE1BQWEsTUFBc0I7QUFDL0UsUUFBTSxNQUFNQSxPQUFNO0FBRWxCLFFBQU0sT0FBTyxLQUFLLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBQUMsTUFBSyxNQUFNLE9BQU8sUUFBUUEsS0FBSSxHQUFHLFFBQVE7QUFDMUUsUUFBTSxPQUFPLE1BQU07QUFBQSxJQUNqQixDQUFDQSxVQUFTQSxTQUFRLFFBQVFBLFFBQU8sU0FBUyxNQUFNLEtBQUssUUFBUUEsU0FBUTtBQUFBLEVBQ3ZFO0FBQ0EsU0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFNLElBQUk7QUFDMUQ7QUFHTyxTQUFTLFFBQVFBLE9BQWtDO0FBQ3hELFNBQU8sS0FBSyxLQUFLLENBQUNDLFVBQVNBLE1BQUssT0FBT0QsS0FBSSxHQUFHO0FBQ2hEO0FBVU8sSUFBTSxZQUFZO0FBRWxCLElBQU0sY0FBYztBQUdwQixTQUFTLFFBQVEsTUFBc0I7QUFDNUMsU0FBTyxLQUFLLFFBQVEsV0FBVyxNQUFNO0FBQ3ZDO0FBR0EsSUFBTSxXQUFXO0FBQ2pCLElBQU0sT0FBTyxvQkFBSSxJQUFnRDtBQUdqRSxlQUFlLEtBQ2JFLFFBQ0FGLE9BQ0EsSUFDQSxNQUNZO0FBQ1osUUFBTSxRQUFRLFFBQVEsbUJBQW1CRSxNQUFLO0FBQzlDLFFBQU1ILE9BQU0sS0FBSyxJQUFJLElBQUk7QUFDekIsUUFBTSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzVCLE1BQUksU0FBUyxNQUFNLFFBQVFBLEtBQUssUUFBTyxNQUFNO0FBQzdDLFFBQU0sU0FBUyxNQUFNLElBQU8sT0FBTyxRQUFXLElBQUk7QUFDbEQsT0FBSyxPQUFPLEtBQUs7QUFDakIsT0FBSyxJQUFJLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFDQSxPQUFPLEtBQUssSUFBSUMsUUFBT0QsT0FBTSxPQUFPLG9CQUFvQkEsT0FBTSxLQUFLLElBQUlDLE9BQU0sRUFBRSxJQUFJO0FBQUEsRUFDckYsQ0FBQztBQUNELFFBQU0sU0FBUyxLQUFLLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFDbEMsTUFBSSxLQUFLLE9BQU8sWUFBWSxXQUFXLE9BQVcsTUFBSyxPQUFPLE1BQU07QUFDcEUsU0FBTztBQUNUO0FBR0EsZUFBZSxTQUFZQSxPQUFjLEtBQStDO0FBQ3RGLE1BQUk7QUFDRixXQUFPLE1BQU0sSUFBSUEsS0FBSTtBQUFBLEVBQ3ZCLFNBQVMsU0FBUztBQUNoQixVQUFNLE9BQU8sUUFBUUEsS0FBSTtBQUN6QixRQUFJLG1CQUFtQixXQUFXLFFBQVEsV0FBVyxPQUFPO0FBQzFELGFBQU8sU0FBUyxLQUFLLElBQUksTUFBTSxLQUFLLEtBQUtBLFFBQU8sSUFBSSxJQUFJLElBQUksR0FBRyxHQUFHO0FBQ3BFLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFHQSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsR0FBV0EsT0FBc0M7QUFDekUsUUFBTSxRQUFRLEtBQUssT0FBTyxDQUFDQyxVQUFTQSxNQUFLLFFBQVFELEtBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxTQUFTLE9BQU87QUFDL0UsUUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPQSxLQUFJLElBQUlBO0FBQ3hDLFFBQU0sT0FBTyxRQUFRLEtBQUssSUFBSSxJQUFJLE1BQU87QUFDekMsU0FBTyxFQUFFLE1BQU0sT0FBTyxRQUFRQSxRQUFPLE9BQU8sSUFBSSxLQUFLLEtBQUssS0FBS0EsS0FBSSxJQUFJQSxPQUFNLE1BQUFBLE1BQUs7QUFDcEY7QUFVQSxlQUFzQixNQUNwQixFQUFFLFNBQVMsUUFBUSxHQUNuQixJQUNBRyxTQUNBSCxPQUNBLE1BQ2lCO0FBQ2pCLFFBQU0sUUFBUSxRQUFRLFNBQVMsSUFBSSxPQUFPLFNBQVMsV0FBVyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3JFLFFBQU0sVUFBVSxNQUFNLFFBQVE7QUFBQSxJQUM1QixNQUFNO0FBQUEsTUFBSSxDQUFDLFdBQ1Q7QUFBQSxRQUFTQTtBQUFBLFFBQU0sQ0FBQ0EsVUFDZDtBQUFBLFVBQ0UsRUFBRSxRQUFRLFFBQVEsUUFBUSxJQUFJLE9BQU8sR0FBRyxJQUFJLEdBQUcsTUFBTUcsU0FBUUgsS0FBSSxFQUFFO0FBQUEsVUFDbkVBO0FBQUEsVUFDQUcsUUFBTztBQUFBLFVBQ1A7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxRQUFRLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLFFBQVEsTUFBQUgsT0FBTSxPQUFPLE9BQU8sT0FBTztBQUFBLElBQ3RFO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxFQUFFLE1BQUFBLE9BQU0sT0FBTyxPQUFPO0FBQUEsRUFDOUIsRUFBRTtBQUNKO0FBNkRPLFNBQVMsT0FBVSxLQUFtQixNQUFxQjtBQUNoRSxRQUFNLFFBQWUsQ0FBQztBQUN0QixXQUFTLE9BQU8sR0FBRyxPQUFPLElBQUksUUFBUSxRQUFRLEtBQU0sT0FBTSxLQUFLLElBQUksTUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQzNGLFNBQU87QUFDVDs7O0FDM0tBLFNBQVMsT0FBT0ksT0FBc0I7QUFDcEMsU0FBTyxLQUFLLElBQUksS0FBSyxJQUFJQSxPQUFNLEVBQUUsR0FBRyxFQUFFLElBQUk7QUFDNUM7QUFHQSxTQUFTLFVBQVVDLE1BQWFELE9BQXNCO0FBQ3BELFNBQU9DLE9BQU0sSUFBSUQsUUFBTztBQUMxQjtBQUdPLFNBQVMsWUFBZSxLQUFhLE1BQWMsS0FBMEI7QUFDbEYsUUFBTSxRQUFRLFVBQXlCLE1BQVM7QUFDaEQsUUFBTSxVQUFVLFVBQStCLE1BQVM7QUFDeEQsUUFBTSxVQUFVLFVBQVUsSUFBSTtBQUM5QixRQUFNLFNBQVMsRUFBTyxHQUFHO0FBQ3pCLFNBQU8sVUFBVTtBQUNqQixRQUFNLE9BQU8sT0FBTztBQUNwQixRQUFNQSxRQUFPLFFBQVEsTUFBTSxNQUFNLE9BQU8sSUFBSTtBQUM1QyxRQUFNLFNBQVMsVUFBVTtBQUN6QixRQUFNLFFBQVEsRUFBTyxFQUFFO0FBQ3ZCLElBQVUsTUFBTTtBQUNkLFFBQUksTUFBTSxZQUFZLElBQUssT0FBTSxRQUFRO0FBQ3pDLFVBQU0sVUFBVTtBQUNoQixVQUFNLE9BQU8sSUFBSSxnQkFBZ0I7QUFDakMsWUFBUSxRQUFRO0FBQ2hCLFVBQU0sT0FBTyxDQUFDLFVBQW1CO0FBQy9CLFVBQUksS0FBSyxPQUFPLFFBQVM7QUFDekIsY0FBUSxRQUFRLGlCQUFpQixVQUFVLFFBQVEsSUFBSSxRQUFRLEdBQUcsVUFBVSxPQUFPLEtBQUssQ0FBQztBQUN6RixjQUFRLFFBQVE7QUFBQSxJQUNsQjtBQUNBLFdBQU8sUUFBUSxLQUFLLE9BQU8sS0FBSyxHQUFHQSxPQUFNLEtBQUssTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVO0FBQ3BFLFVBQUksS0FBSyxPQUFPLFFBQVM7QUFDekIsWUFBTSxRQUFRO0FBQ2QsY0FBUSxRQUFRO0FBQ2hCLGNBQVEsUUFBUTtBQUFBLElBQ2xCLEdBQUcsSUFBSTtBQUNQLFFBQUk7QUFDSixRQUFJLFFBQVE7QUFDVixjQUFRLFlBQVksTUFBTTtBQUN4QixZQUFJLFNBQVMsVUFBVSxNQUFNLEtBQUssTUFBTSxPQUFXO0FBQ25ELGNBQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksR0FBSTtBQUN2QyxjQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUlBLE9BQU0sRUFBRSxHQUFHLE9BQU8sS0FBSyxFQUFFLElBQUk7QUFDckUsZUFBTyxRQUFRLEtBQUssRUFBRSxNQUFNLEdBQUcsR0FBR0EsT0FBTSxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUMsVUFBVTtBQUNuRSxjQUFJLEtBQUssT0FBTyxXQUFXLE1BQU0sVUFBVSxPQUFXO0FBQ3RELGdCQUFNLFFBQVEsT0FBTyxRQUFRO0FBQUEsWUFDM0IsTUFBTTtBQUFBLFlBQ047QUFBQSxZQUNBLFVBQVUsSUFBSUEsS0FBSTtBQUFBLFlBQ2xCLE9BQU8sS0FBSyxFQUFFO0FBQUEsVUFDaEI7QUFDQSxrQkFBUSxRQUFRO0FBQUEsUUFDbEIsR0FBRyxJQUFJO0FBQUEsTUFDVCxHQUFHLE9BQU9BLEtBQUksQ0FBQztBQUFBLElBQ2pCO0FBRUEsVUFBTSxPQUFPLE1BQU07QUFDakIsVUFBSSxDQUFDLFNBQVMsVUFBVSxPQUFRLE1BQUssU0FBUztBQUFBLElBQ2hEO0FBQ0EsYUFBUyxpQkFBaUIsb0JBQW9CLElBQUk7QUFDbEQsV0FBTyxNQUFNO0FBQ1gsV0FBSyxNQUFNO0FBQ1gsb0JBQWMsS0FBSztBQUNuQixlQUFTLG9CQUFvQixvQkFBb0IsSUFBSTtBQUFBLElBQ3ZEO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxPQUFPQSxPQUFNLE1BQU0sQ0FBQztBQUNsRCxTQUFPO0FBQUEsSUFDTCxPQUFPLE1BQU07QUFBQSxJQUNiLFNBQVMsUUFBUTtBQUFBLElBQ2pCLFNBQVMsUUFBUTtBQUFBLElBQ2pCLE1BQUFBO0FBQUEsSUFDQSxRQUFRO0FBQUEsRUFDVjtBQUNGO0FBR08sU0FBUyxVQUFVLFFBQWdCLFFBQXdCO0FBQ2hFLFNBQU8sR0FBRyxNQUFNLElBQUksTUFBTTtBQUM1QjtBQUVBLFNBQVMsVUFDUCxPQUNBLE9BQ0EsU0FDQSxNQUNtQjtBQUNuQixRQUFNLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFDekIsYUFBVyxDQUFDLEtBQUssSUFBSSxLQUFLLE9BQU87QUFDL0IsVUFBTSxTQUFTLE1BQU0sSUFBSSxHQUFHO0FBQzVCLFVBQU0sTUFBTSxDQUFDLFVBQXdDO0FBQ25ELFlBQU0sUUFBUSxLQUFLLEtBQUs7QUFDeEIsWUFBTSxNQUFNLFNBQVMsS0FBSztBQUMxQixhQUFPLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxPQUFPLE9BQU8sR0FBRyxJQUFJLElBQUk7QUFBQSxJQUNuRTtBQUNBLFFBQUksSUFBSSxLQUFLLEVBQUUsU0FBUyxJQUFJLFNBQVMsR0FBSSxPQUFPLElBQUksT0FBTyxHQUFHLE1BQU0sSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFBLEVBQ25GO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxVQUNkLE9BQ0EsRUFBRSxNQUFNLEtBQUssR0FDZ0I7QUFDN0IsUUFBTSxPQUFPLFVBQXlDLE1BQVM7QUFDL0QsUUFBTSxNQUFNLEtBQUssVUFBVSxDQUFDLE9BQU8sSUFBSSxDQUFDO0FBQ3hDLFFBQU0sV0FBVyxZQUErQixLQUFLLE1BQU07QUFBQSxJQUN6RCxNQUFNLE9BQU9FLFNBQVFGLE9BQU0sU0FBUztBQUNsQyxZQUFNLFNBQ0osUUFBUUEsUUFBTyxLQUFNLENBQUMsV0FBVyxPQUFPLEtBQUssSUFBZSxDQUFDLFNBQVM7QUFDeEUsWUFBTSxDQUFDLFNBQVNHLFFBQU9DLEtBQUksSUFBSSxNQUFNLFFBQVE7QUFBQSxRQUMzQyxPQUFPLElBQUksQ0FBQyxPQUFPLE1BQU0sT0FBTyxJQUFJRixTQUFRRixPQUFNLElBQUksQ0FBQztBQUFBLE1BQ3pEO0FBQ0EsWUFBTSxRQUFRLG9CQUFJLElBQWtCO0FBQ3BDLGlCQUFXLEVBQUUsUUFBUSxRQUFRLE1BQUFLLE1BQUssS0FBSyxXQUFXLENBQUM7QUFDakQsY0FBTSxJQUFJLFVBQVUsUUFBUSxNQUFNLEdBQUcsRUFBRSxTQUFTQSxPQUFNLE9BQU8sUUFBVyxNQUFNLE9BQVUsQ0FBQztBQUMzRixpQkFBVyxFQUFFLFFBQVEsUUFBUSxNQUFBQSxNQUFLLEtBQUtGLFVBQVMsQ0FBQyxHQUFHO0FBQ2xELGNBQU0sTUFBTSxNQUFNLElBQUksVUFBVSxRQUFRLE1BQU0sQ0FBQztBQUMvQyxZQUFJLElBQUssS0FBSSxRQUFRRTtBQUFBLE1BQ3ZCO0FBQ0EsaUJBQVcsRUFBRSxRQUFRLFFBQVEsTUFBQUEsTUFBSyxLQUFLRCxTQUFRLENBQUMsR0FBRztBQUNqRCxjQUFNLE1BQU0sTUFBTSxJQUFJLFVBQVUsUUFBUSxNQUFNLENBQUM7QUFDL0MsWUFBSSxJQUFLLEtBQUksT0FBT0M7QUFBQSxNQUN0QjtBQUNBLGFBQU87QUFBQSxJQUNUO0FBQUE7QUFBQSxJQUVBLE1BQU0sQ0FBQyxPQUFPLE9BQU8sU0FBUyxTQUFTLFVBQVUsS0FBSyxLQUFLLEtBQUssT0FBTyxPQUFPLFNBQVMsSUFBSTtBQUFBLEVBQzdGLENBQUM7QUFDRCxJQUFVLE1BQU07QUFDZCxTQUFLLFFBQVEsU0FBUztBQUFBLEVBQ3hCLEdBQUcsQ0FBQyxTQUFTLEtBQUssQ0FBQztBQUNuQixRQUFNLFVBQ0osVUFBVSxTQUFTLFNBQVMsUUFBUSxhQUFhLE1BQU0sUUFBUSxVQUFVO0FBQzNFLElBQVUsTUFBTTtBQUNkLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTSxNQUFNLENBQUM7QUFDYixVQUFNLFFBQVEsb0JBQUksSUFBa0I7QUFDcEMsZ0JBQVksS0FBSyxNQUFNLE9BQU87QUFDOUIsVUFBTSxNQUFNLE9BQU87QUFBQSxNQUNqQixRQUFRLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUMxQixjQUFNLFNBQVMsS0FBSyxLQUFLO0FBQ3pCLFlBQUksQ0FBQyxPQUFRO0FBQ2IsY0FBTSxPQUFPLElBQUksSUFBSSxNQUFNO0FBQzNCLG1CQUFXLENBQUNDLE1BQUtDLEtBQUksS0FBSyxRQUFRO0FBQ2hDLGdCQUFNLFFBQVFELEtBQUksUUFBUSxHQUFHO0FBQzdCLGdCQUFNRSxRQUFPLE9BQU9GLEtBQUksTUFBTSxRQUFRLENBQUMsQ0FBQyxJQUFJQSxLQUFJLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDL0QsZ0JBQU0sUUFBUSxPQUFPRSxVQUFTLFdBQVcsT0FBT0E7QUFDaEQsZ0JBQU0sT0FBTyxNQUFNLElBQUlGLElBQUcsS0FBSyxJQUFJLEtBQUs7QUFDeEMsZ0JBQU0sSUFBSUEsTUFBSyxJQUFJO0FBQ25CLGVBQUssSUFBSUEsTUFBSyxLQUFLLEtBQUtDLE9BQU0sSUFBSSxLQUFLLENBQUM7QUFBQSxRQUMxQztBQUNBLGFBQUssUUFBUTtBQUFBLE1BQ2Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLE1BQU07QUFDWCxVQUFJO0FBQ0osa0JBQVksS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNyQjtBQUFBLEVBQ0YsR0FBRyxDQUFDLEtBQUssU0FBUyxTQUFTLEtBQUssQ0FBQztBQUNqQyxTQUFPLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxTQUFTLFNBQVMsTUFBTTtBQUM1RDs7O0FDektBLGVBQXNCLFVBQVUsUUFBZ0IsTUFBc0M7QUFDcEYsUUFBTSxDQUFDLFNBQVMsTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDMUMsSUFBbUIsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFXLElBQUk7QUFBQSxJQUMxRTtBQUFBLE1BQ0UsZ0JBQWdCLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMxQztBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBQ0QsUUFBTSxVQUFVLG9CQUFJLElBQW9CO0FBQ3hDLFFBQU0sUUFBMEIsQ0FBQztBQUNqQyxhQUFXLEVBQUUsR0FBRyxLQUFLLE9BQVEsU0FBUSxJQUFJLElBQUksRUFBRSxNQUFNLElBQUksT0FBTyxJQUFJLE9BQU8sT0FBVSxDQUFDO0FBQ3RGLGFBQVcsRUFBRSxRQUFRLE9BQU8sTUFBTSxLQUFLLFNBQVM7QUFDOUMsUUFBSSxPQUFPLFVBQVUsU0FBVSxTQUFRLElBQUksUUFBUSxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUFBLFNBQzVFO0FBQ0gsY0FBUSxPQUFPLE1BQU07QUFDckIsWUFBTSxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxTQUFTLE9BQU8sQ0FBQyxHQUFHLFFBQVEsT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNO0FBQ3pEO0FBRUEsU0FBUyxPQUFPLEtBQXlCO0FBQ3ZDLFNBQU8sSUFBSSxLQUFLLENBQUNFLElBQUcsTUFBTSxhQUFhQSxHQUFFLE1BQU0sRUFBRSxJQUFJLENBQUM7QUFDeEQ7QUFTTyxTQUFTLFVBQVUsTUFBc0I7QUFDOUMsU0FBTyxZQUFZLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSztBQUN4QztBQUdPLFNBQVMsUUFBUSxLQUF3QixNQUF1QjtBQUNyRSxRQUFNLFFBQVEsS0FBSyxZQUFZLEVBQUUsTUFBTSxLQUFLLEVBQUUsT0FBTyxPQUFPO0FBQzVELFFBQU0sU0FBUyxvQkFBSSxJQUFzQjtBQUN6QyxhQUFXLFVBQVUsS0FBSztBQUN4QixVQUFNLE9BQU8sT0FBTyxLQUFLLFlBQVk7QUFDckMsUUFBSSxDQUFDLE1BQU0sTUFBTSxDQUFDQyxVQUFTLEtBQUssU0FBU0EsS0FBSSxDQUFDLEVBQUc7QUFDakQsVUFBTSxPQUFPLFVBQVUsT0FBTyxJQUFJO0FBQ2xDLFdBQU8sSUFBSSxNQUFNLENBQUMsR0FBSSxPQUFPLElBQUksSUFBSSxLQUFLLENBQUMsR0FBSSxNQUFNLENBQUM7QUFBQSxFQUN4RDtBQUNBLFFBQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFdBQVcsQ0FBQyxFQUFFLEtBQUs7QUFDbEYsUUFBTSxVQUFVLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDdEUsUUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLFFBQVEsRUFBRTtBQUNsRSxTQUFPLE1BQU0sU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsTUFBTSxJQUFJLFNBQVMsTUFBTSxDQUFDLElBQUk7QUFDdkU7OztBQ3pETyxTQUFTLFFBQVEsTUFBOEI7QUFDcEQsUUFBTSxNQUFNLEVBQXVCLElBQUk7QUFDdkMsUUFBTSxPQUFPLEVBQU8sSUFBSTtBQUN4QixPQUFLLFVBQVU7QUFDZixJQUFVLE1BQU07QUFDZCxVQUFNLFVBQVUsSUFBSTtBQUNwQixRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sUUFBUSxJQUFJO0FBQUEsTUFDaEIsQ0FBQyxZQUFZLEtBQUssUUFBUSxRQUFRLEtBQUssQ0FBQyxVQUFVLE1BQU0sY0FBYyxDQUFDO0FBQUEsTUFDdkUsRUFBRSxZQUFZLFFBQVE7QUFBQSxJQUN4QjtBQUNBLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFdBQU8sTUFBTTtBQUNYLFlBQU0sV0FBVztBQUNqQixXQUFLLFFBQVEsS0FBSztBQUFBLElBQ3BCO0FBQUEsRUFDRixHQUFHLENBQUMsQ0FBQztBQUNMLFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxRQUEyQixNQUFZLEVBQUUsTUFBTSxHQUFHLEdBQVcsT0FBcUI7QUFDOUYsUUFBTSxRQUFRO0FBQ2QsUUFBTSxRQUFRLE9BQU87QUFDckIsUUFBTSxTQUFTLE9BQU87QUFDdEIsU0FBTyxRQUFRLEtBQUssTUFBTSxRQUFRLEtBQUs7QUFDdkMsU0FBTyxTQUFTLEtBQUssTUFBTSxTQUFTLEtBQUs7QUFDekMsUUFBTSxNQUFNLE9BQU8sV0FBVyxJQUFJO0FBQ2xDLFFBQU0sUUFBUSxRQUFRLEtBQUssTUFBTTtBQUNqQyxNQUFJLENBQUMsT0FBTyxNQUFNLFVBQVUsUUFBUSxNQUFNLFNBQVMsS0FBTTtBQUN6RCxRQUFNLFFBQVEsUUFBUSxPQUFPLGlCQUFpQixRQUFRLENBQUMsZUFBZSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQ25GLFFBQU0sQ0FBQyxLQUFLLElBQUksSUFBSSxLQUFLLE1BQU0sT0FBTyxNQUFNLE1BQU0sS0FBSztBQUN2RCxRQUFNLElBQUksQ0FBQyxTQUNQLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUssTUFBTSxFQUFFLElBQUksU0FBUyxLQUFLLFFBQVM7QUFDOUUsUUFBTUMsS0FBSSxDQUFDLFVBQWtCLFNBQVMsT0FBUSxRQUFRLFFBQVEsT0FBTyxRQUFTLFNBQVM7QUFDdkYsTUFBSSxNQUFNLE9BQU8sS0FBSztBQUN0QixNQUFJLFlBQVksTUFBTSxRQUFRO0FBQzlCLE1BQUksU0FBUyxHQUFHLFNBQVMsR0FBRyxPQUFPLENBQUM7QUFDcEMsUUFBTSxPQUFPLElBQUksT0FBTztBQUN4QixRQUFNLE9BQU8sSUFBSSxPQUFPO0FBQ3hCLE1BQUk7QUFDSixRQUFNLFFBQVEsQ0FBQyxRQUFnQjtBQUM3QixRQUFJLFVBQVUsT0FBVztBQUN6QixTQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUcsU0FBUyxDQUFDO0FBQzlCLFNBQUssT0FBTyxFQUFFLEtBQUssR0FBRyxTQUFTLENBQUM7QUFDaEMsU0FBSyxVQUFVO0FBRWYsUUFBSSxVQUFVLElBQUssTUFBSyxJQUFJLEVBQUUsR0FBRyxHQUFHQSxHQUFFLEtBQUssT0FBTyxHQUFHLENBQUUsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUNqRSxZQUFRO0FBQUEsRUFDVjtBQUNBLGFBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxHQUFHO0FBQ2hELFFBQUksVUFBVSxRQUFRLEtBQUssU0FBUyxNQUFNLEtBQUssS0FBSyxPQUFPLEtBQU0sT0FBTSxNQUFNLENBQUM7QUFBQSxhQUNyRSxVQUFVLFFBQVc7QUFDNUIsY0FBUTtBQUNSLFdBQUssT0FBTyxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLENBQUM7QUFDNUIsV0FBSyxPQUFPLEVBQUUsR0FBRyxHQUFHQSxHQUFFLEtBQUssQ0FBQztBQUFBLElBQzlCLE9BQU87QUFDTCxXQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUdBLEdBQUUsS0FBSyxDQUFDO0FBQzVCLFdBQUssT0FBTyxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLENBQUM7QUFBQSxJQUM5QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLEtBQUssT0FBTyxTQUFTLENBQUM7QUFDNUIsUUFBTSxTQUFTLE1BQU0sZUFBZSxDQUFDLENBQUM7QUFDdEMsTUFBSSxZQUFZLE1BQU0sUUFBUSxJQUFJO0FBQ2xDLE1BQUksS0FBSyxJQUFJO0FBQ2IsTUFBSSxjQUFjO0FBQ2xCLE1BQUksWUFBWTtBQUNoQixNQUFJLFdBQVc7QUFDZixNQUFJLE9BQU8sSUFBSTtBQUNqQjtBQUdPLFNBQVMsTUFBTSxFQUFFLE1BQU0sUUFBQUMsU0FBUSxNQUFNLEdBQWtEO0FBQzVGLFFBQU0sU0FBUyxFQUEwQixJQUFJO0FBQzdDLFFBQU0sUUFBUSxVQUFVLENBQUM7QUFDekIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxVQUFVLE9BQU87QUFDdkIsUUFBSSxDQUFDLFFBQVM7QUFDZCxVQUFNLFFBQVEsSUFBSSxlQUFlLE1BQU07QUFDckMsWUFBTSxRQUFRLFFBQVE7QUFBQSxJQUN4QixDQUFDO0FBQ0QsVUFBTSxRQUFRLE9BQU87QUFDckIsV0FBTyxNQUFNLE1BQU0sV0FBVztBQUFBLEVBQ2hDLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsSUFBVSxNQUFNO0FBQ2QsUUFBSSxPQUFPLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLFNBQVMsTUFBTUEsU0FBUSxLQUFLO0FBQUEsRUFDakYsR0FBRyxDQUFDLE1BQU1BLFNBQVEsT0FBTyxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDL0MsU0FDRSxrQkFBQyxVQUFLLE9BQU0sU0FBUSxlQUFZLFFBQzlCLDRCQUFDLFlBQU8sS0FBSyxRQUFRLEdBQ3ZCO0FBRUo7QUFHTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxRQUFBQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBWUc7QUFDRCxRQUFNLE1BQU0sUUFBUSxNQUFNO0FBQzFCLFFBQU0sT0FBTyxFQUF3QixJQUFJO0FBQ3pDLFFBQU0sVUFBVSxVQUE4QixNQUFTO0FBQ3ZELFFBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFDNUMsUUFBTSxPQUFPLEVBQU8sRUFBRSxNQUFNLFFBQUFBLFFBQU8sQ0FBQztBQUNwQyxPQUFLLFVBQVUsRUFBRSxNQUFNLFFBQUFBLFFBQU87QUFDOUIsa0JBQWdCLE1BQU07QUFDcEIsVUFBTSxPQUFPLFVBQVU7QUFDdkIsVUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBQUQsUUFBTyxJQUFJLEtBQUs7QUFDOUIsVUFBTSxPQUFPLFNBQVMsU0FBWSxNQUFNLE9BQU9BLFFBQU8sU0FBU0EsUUFBTyxLQUFLQSxRQUFPO0FBQ2xGLFVBQU0sU0FBUyxRQUFRLEtBQUssUUFBUTtBQUNwQyxRQUFJLEtBQUssUUFBUyxNQUFLLFFBQVEsTUFBTSxPQUFPLFNBQVMsR0FBRyxPQUFPLEdBQUcsTUFBTTtBQUN4RSxVQUFNLE1BQU1DLFNBQVEsU0FBUyxTQUFZLEtBQUssTUFBTSxPQUFPQSxNQUFLLFNBQVNBLE1BQUssSUFBSSxJQUFJLElBQUk7QUFDMUYsWUFBUSxRQUFRLFVBQVVBLFFBQU8sS0FBS0EsTUFBSyxPQUFPLEdBQUcsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUNuRSxDQUFDO0FBQ0QsUUFBTSxPQUFPLENBQUMsVUFBd0I7QUFDcEMsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFLLE1BQU0sY0FBOEIsc0JBQXNCO0FBQ25GLFVBQU0sRUFBRSxNQUFNLEdBQUcsSUFBSSxLQUFLLFFBQVE7QUFDbEMsY0FBVSxRQUFRLFFBQVMsTUFBTSxVQUFVLFFBQVEsU0FBVSxLQUFLO0FBQUEsRUFDcEU7QUFDQSxRQUFNLE9BQU8sU0FBUyxPQUFPO0FBQzdCLFNBQ0Usa0JBQUMsU0FBSSxLQUFLLEtBQUssT0FBTSxTQUNuQiw0QkFBQyxPQUFFLE1BQVksZ0JBQWMsU0FBUyxTQUFTLFFBQVcsT0FBTyxNQUMvRDtBQUFBLHNCQUFDLFVBQUssT0FBTSxjQUNWO0FBQUEsd0JBQUMsVUFBSyxPQUFNLGNBQWMsaUJBQU07QUFBQSxNQUNoQyxrQkFBQyxPQUFHLGtCQUFRLFNBQVMsS0FBSyxNQUFNLEtBQUssR0FBRTtBQUFBLE9BQ3pDO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sZUFBZTtBQUFBLFFBQ2YsZ0JBQWdCLE1BQU07QUFDcEIsb0JBQVUsUUFBUTtBQUFBLFFBQ3BCO0FBQUEsUUFFQztBQUFBLGtCQUFRLE9BQU8sU0FBUyxPQUN2QixrQkFBQyxTQUFNLE1BQVksUUFBUUQsU0FBUSxPQUFjLElBRWpELFVBQVUsa0JBQUMsVUFBSyxPQUFNLGlCQUFpQixZQUFFLE9BQU8sY0FBYTtBQUFBLFVBRS9ELGtCQUFDLFVBQUssS0FBSyxNQUFNLE9BQU0sY0FBYTtBQUFBO0FBQUE7QUFBQSxJQUN0QztBQUFBLElBQ0Esa0JBQUMsVUFBSyxPQUFNLFVBQ1Q7QUFBQSxlQUFTLE1BQU0sU0FBUyxPQUNyQixFQUFFLE9BQU87QUFBQSxRQUNQLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFBQSxRQUN2QixLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsUUFDdEIsS0FBSyxNQUFNLE1BQU0sS0FBSztBQUFBLE1BQ3hCLElBQ0E7QUFBQSxNQUNILE9BQU8sV0FBV0EsUUFBTyxJQUFJLEVBQUUsSUFBSTtBQUFBLE9BQ3RDO0FBQUEsS0FDRixHQUNGO0FBRUo7OztBQ2xLQSxJQUFNLE9BQU87QUFFYixJQUFNLGNBQWM7QUFFcEIsSUFBTSxXQUFXO0FBR1YsU0FBUyxXQUFXLE1BQXNCO0FBQy9DLFFBQU0sUUFBUSxJQUFJLGdCQUFnQixNQUFNLEtBQUs7QUFDN0MsUUFBTSxJQUFJLFVBQVUsSUFBSTtBQUN4QixTQUFPLElBQUksS0FBSztBQUNsQjtBQUdBLFNBQVMsY0FBYyxNQUFnQixTQUFpQjtBQUN0RCxRQUFNLE9BQU8sVUFBcUMsb0JBQUksSUFBSSxDQUFDO0FBQzNELFFBQU0sUUFBUSxFQUFPLG9CQUFJLElBQVksQ0FBQztBQUN0QyxRQUFNLE9BQU8sRUFBTyxvQkFBSSxJQUFZLENBQUM7QUFDckMsUUFBTSxVQUFVLFVBQStCLE1BQVM7QUFDeEQsUUFBTSxRQUFRLEVBQW1CLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDekMsUUFBTSxTQUFTLEVBQU8sSUFBSTtBQUMxQixTQUFPLFVBQVU7QUFDakIsUUFBTUUsUUFBTyxRQUFRLE9BQU8sT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUNwRCxRQUFNLFNBQVMsVUFBVTtBQUN6QixJQUFVLE1BQU07QUFDZCxVQUFNLE9BQU8sSUFBSSxnQkFBZ0I7QUFDakMsVUFBTSxVQUFVLG9CQUFJLElBQUk7QUFDeEIsU0FBSyxRQUFRLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLFVBQU1DLFFBQU8sT0FBTyxPQUFpQixTQUFpQjtBQUNwRCxpQkFBVyxRQUFRLE9BQU8sT0FBTyxTQUFTLEdBQUc7QUFDM0MsWUFBSTtBQUNGLGdCQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNRCxPQUFNLEtBQUssTUFBTTtBQUNoRSxjQUFJLEtBQUssT0FBTyxRQUFTO0FBQ3pCLGdCQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2hDLHFCQUFXLFFBQVEsTUFBTTtBQUN2QixrQkFBTSxRQUFRLE1BQU0sSUFBSSxJQUFJLEtBQUssRUFBRSxNQUFBQSxPQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQyxFQUFFO0FBQ3RFLGtCQUFNLFFBQVEsS0FBSyxJQUFJLElBQUk7QUFDM0Isa0JBQU0sTUFBTSxPQUFPLE9BQU8sU0FBUyxPQUFPLE9BQU8sT0FBTyxLQUFLLEtBQUssSUFBSUEsS0FBSSxJQUFJO0FBQzlFLGlCQUFLLElBQUksTUFBTSxNQUFNLEtBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQUEsVUFDL0M7QUFDQSxlQUFLLFFBQVE7QUFDYixrQkFBUSxRQUFRO0FBQUEsUUFDbEIsU0FBUyxPQUFPO0FBQ2QsY0FBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixxQkFBVyxRQUFRLEtBQU0sT0FBTSxRQUFRLE9BQU8sSUFBSTtBQUNsRCxrQkFBUSxRQUNOLGlCQUFpQixVQUFVLFFBQVEsSUFBSSxRQUFRLEdBQUcsVUFBVSxPQUFPLEtBQUssQ0FBQztBQUMzRTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sVUFBVSxNQUFNO0FBQ3BCLGtCQUFZLFdBQVcsTUFBTTtBQUMzQixrQkFBVTtBQUNWLGNBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFDekUsbUJBQVcsUUFBUSxNQUFPLE9BQU0sUUFBUSxJQUFJLElBQUk7QUFDaEQsWUFBSSxNQUFNLFNBQVMsRUFBRyxNQUFLQyxNQUFLLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFBQSxNQUN0RCxHQUFHLFdBQVc7QUFBQSxJQUNoQjtBQUNBLFVBQU0sUUFBUTtBQUNkLFVBQU0sUUFBUSxTQUNWLFlBQVksTUFBTTtBQUNoQixZQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssS0FBSyxFQUFFLElBQUksSUFBSSxDQUFDO0FBQ3RFLFlBQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksR0FBSTtBQUN2QyxZQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUlELE9BQU0sRUFBRSxHQUFHLE9BQU8sS0FBSyxFQUFFLElBQUk7QUFDckUsVUFBSSxDQUFDLFNBQVMsVUFBVSxNQUFNLFNBQVMsRUFBRyxNQUFLQyxNQUFLLE9BQU8sRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUN2RSxZQUFNLFFBQVE7QUFBQSxJQUNoQixHQUFHLFFBQVEsSUFDWDtBQUNKLFdBQU8sTUFBTTtBQUNYLFdBQUssTUFBTTtBQUNYLG1CQUFhLE9BQU87QUFDcEIsb0JBQWMsS0FBSztBQUFBLElBQ3JCO0FBQUEsRUFDRixHQUFHLENBQUMsU0FBUyxPQUFPLEtBQUssT0FBT0QsT0FBTSxRQUFRLE9BQU8sQ0FBQztBQUN0RCxRQUFNLE1BQU0sQ0FBQyxNQUFjRSxTQUFpQjtBQUMxQyxRQUFJLENBQUNBLEtBQUssTUFBSyxRQUFRLE9BQU8sSUFBSTtBQUFBLFNBQzdCO0FBQ0gsV0FBSyxRQUFRLElBQUksSUFBSTtBQUNyQixZQUFNLFFBQVE7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsTUFBTSxLQUFLLE9BQU8sU0FBUyxRQUFRLE9BQU8sSUFBSTtBQUN6RDtBQUdPLFNBQVMsS0FBSztBQUFBLEVBQ25CO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FNRztBQUNELFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSSxRQUFRLEtBQUs7QUFDMUMsUUFBTSxTQUFTLFFBQVEsU0FBUyxJQUFJO0FBQ3BDLFFBQU0sRUFBRSxNQUFNLFNBQVMsSUFBSSxJQUFJLGNBQWMsTUFBTSxPQUFPO0FBQzFELFNBQ0Usa0JBQUMsYUFBUSxPQUFNLFdBQVUsY0FBWSxFQUFFLE9BQU8sWUFDNUM7QUFBQSxzQkFBQyxTQUFJLE9BQU0sc0JBQ1Q7QUFBQSx3QkFBQyxRQUFJLFlBQUUsT0FBTyxZQUFXO0FBQUEsTUFDekIsa0JBQUMsVUFBSyxPQUFNLFNBQVMsZ0JBQU0sUUFBUSxNQUFNLEdBQUU7QUFBQSxNQUMzQyxrQkFBQyxTQUFJLE9BQU0sZUFDVDtBQUFBLDBCQUFDLFFBQUssTUFBSyxVQUFTO0FBQUEsUUFDcEIsa0JBQUMsV0FBTSxPQUFNLFVBQVMsS0FBSSxpQkFDdkIsWUFBRSxPQUFPLGVBQ1o7QUFBQSxRQUNBO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFDQyxJQUFHO0FBQUEsWUFDSCxPQUFPO0FBQUEsWUFDUCxVQUFVLENBQUMsU0FBUyxTQUFTLEVBQUUsUUFBUSxRQUFRLEtBQUssQ0FBQztBQUFBO0FBQUEsUUFDdkQ7QUFBQSxTQUNGO0FBQUEsT0FDRjtBQUFBLElBQ0MsV0FDQyxrQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLE9BQU0sTUFBSyxTQUNyQztBQUFBLHdCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsTUFDcEIsUUFBUTtBQUFBLE9BQ1g7QUFBQSxJQUVELE9BQU8sV0FBVyxLQUFLLGtCQUFDLE9BQUUsT0FBTSxTQUFTLFlBQUUsT0FBTyxhQUFhLElBQUksR0FBRTtBQUFBLElBQ3JFLE9BQU8sSUFBSSxDQUFDLFVBQ1gsa0JBQUMsYUFBeUIsT0FBTSxlQUM5QjtBQUFBLHdCQUFDLFFBQ0U7QUFBQSxjQUFNLFFBQVEsRUFBRSxPQUFPO0FBQUEsUUFBTztBQUFBLFFBQUMsa0JBQUMsV0FBTyxnQkFBTSxNQUFNLFFBQVEsTUFBTSxHQUFFO0FBQUEsU0FDdEU7QUFBQSxNQUNBLGtCQUFDLFNBQUksT0FBTSxVQUNSLGdCQUFNLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLE1BQU0sTUFDdkM7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUVDO0FBQUEsVUFDQSxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sVUFBVSxJQUFJLEVBQUUsTUFBTSxFQUFFLFFBQVEsT0FBTyxFQUFFLElBQUk7QUFBQSxVQUM1RTtBQUFBLFVBQ0EsT0FBTyxVQUFVLFFBQVEsUUFBUTtBQUFBLFVBQ2pDLE1BQU0sS0FBSyxJQUFJLElBQUk7QUFBQSxVQUNuQixRQUFRLEtBQUssSUFBSSxJQUFJO0FBQUEsVUFDckIsUUFBUSxPQUFPO0FBQUEsVUFDZixRQUFRLFNBQVM7QUFBQSxVQUNqQixNQUFNLFdBQVcsSUFBSTtBQUFBLFVBQ3JCLFFBQVEsQ0FBQ0EsU0FBUSxJQUFJLE1BQU1BLElBQUc7QUFBQTtBQUFBLFFBVnpCO0FBQUEsTUFXUCxDQUNELEdBQ0g7QUFBQSxTQXBCWSxNQUFNLElBcUJwQixDQUNEO0FBQUEsS0FDSDtBQUVKOzs7QUN2S0EsSUFBTSxPQUFPO0FBR04sU0FBUyxjQUFjLFFBQWdCLElBQVksT0FBdUI7QUFDL0UsUUFBTSxPQUFPLEtBQUssVUFBVSxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQ3RFLFNBQU87QUFBQSxJQUNMLFFBQVEsTUFBTTtBQUFBLElBQ2QsK0JBQStCLEtBQUs7QUFBQSxJQUNwQztBQUFBLElBQ0EsU0FBUyxLQUFLLFdBQVcsS0FBSyxPQUFPLENBQUM7QUFBQSxFQUN4QyxFQUFFLEtBQUssT0FBTztBQUNoQjtBQUdPLFNBQVMsVUFBVSxFQUFFLElBQUksS0FBSyxHQUFpQztBQUNwRSxRQUFNLFFBQVEsVUFBOEIsTUFBUztBQUNyRCxRQUFNLE9BQU8sVUFBVSxLQUFLO0FBQzVCLFFBQU0sT0FBTyxZQUFZO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFFBQUk7QUFDRixZQUFNLE9BQU8sTUFBTSxLQUFnQixRQUFRLGtCQUFrQjtBQUFBLFFBQzNELE1BQU0sRUFBRSxPQUFPLFVBQVUsSUFBSSxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBQUEsUUFDMUMsUUFBUSxDQUFDLE9BQU87QUFBQSxRQUNoQixNQUFNO0FBQUEsUUFDTixTQUFTLENBQUMsRUFBRTtBQUFBLE1BQ2QsQ0FBQztBQUNELFlBQU0sUUFBUSxLQUFLO0FBQUEsSUFDckIsU0FBUyxTQUFTO0FBQ2hCLG1CQUFhLE9BQU87QUFBQSxJQUN0QixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFDQSxTQUNFLGtCQUFDLFNBQUksT0FBTSxRQUNULDRCQUFDLFNBQU0sTUFBSyxTQUFRLE9BQU8sRUFBRSxPQUFPLE1BQ2xDO0FBQUEsc0JBQUMsT0FBRyxZQUFFLE9BQU8sVUFBUztBQUFBLElBQ3RCLGtCQUFDLFFBQUssTUFBTSxjQUFjLFNBQVMsUUFBUSxJQUFJLE1BQU0sU0FBUyxRQUFRLEdBQUc7QUFBQSxJQUN4RSxNQUFNLFFBQ0wsa0JBQUMsT0FBRSxNQUFLLFVBQVUsWUFBRSxPQUFPLFVBQVUsT0FBTyxJQUFJLENBQUMsR0FBRSxJQUVuRCxHQUFHLFNBQ0Qsa0JBQUMsVUFBTyxNQUFLLFdBQVUsTUFBSyxPQUFNLE1BQU0sS0FBSyxPQUFPLFNBQVMsTUFBTSxLQUFLLEtBQUssR0FDMUUsWUFBRSxPQUFPLFdBQ1o7QUFBQSxJQUdKLGtCQUFDLE9BQUcsWUFBRSxPQUFPLFlBQVc7QUFBQSxLQUMxQixHQUNGO0FBRUo7OztBQ3RDQSxTQUFTLEtBQUssV0FBeUI7QUFDckMsWUFBVSxRQUFRLE1BQU0sS0FBSyxHQUFHLFdBQVcsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUMxRDtBQUVBLFNBQVMsU0FBZTtBQUN0QixRQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSztBQUM1QixNQUFJLFNBQVMsU0FBUztBQUVwQixVQUFNLEVBQUUsTUFBTSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQ2pDLFVBQU0sT0FBTyxNQUFNLEtBQUssQ0FBQ0MsVUFBU0EsU0FBUSxLQUFLLElBQUksS0FBSyxNQUFNLENBQUM7QUFDL0QsYUFBUyxFQUFFLE9BQU8sU0FBUyxJQUFJLEdBQUcsTUFBTSxNQUFNLElBQUksTUFBTSxTQUFTLEtBQUssR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDekYsTUFBTyxVQUFTLEVBQUUsU0FBUyxVQUFVLEtBQUssSUFBSSxRQUFRLEtBQUssQ0FBQztBQUM5RDtBQUdPLFNBQVMsV0FBVztBQUN6QixXQUFTO0FBQ1QsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixRQUFNLE9BQU8sVUFBVSxFQUFFO0FBQ3pCLFFBQU0sS0FBSyxVQUFVLEVBQUU7QUFDdkIsUUFBTSxRQUFRLFVBQVUsRUFBRTtBQUMxQixRQUFNLE1BQU0sRUFBTTtBQUNsQjtBQUFBLElBQ0UsTUFDRSxNQUFNO0FBQUEsTUFDSixFQUFFLE9BQU8sRUFBRSxPQUFPLFNBQVMsU0FBUyxNQUFNLEtBQUssTUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLEVBQUUsRUFBRTtBQUFBLE1BQ2pGLEVBQUUsT0FBTyxFQUFFLE9BQU8sU0FBUyxPQUFPLE1BQU0sS0FBSyxNQUFNLFdBQVcsS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQUEsTUFDakYsRUFBRSxPQUFPLEVBQUUsT0FBTyxTQUFTLFNBQVMsTUFBTSxLQUFLLE1BQU0sV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUM3RSxFQUFFLE9BQU8sRUFBRSxPQUFPLFNBQVMsUUFBUSxNQUFNLEtBQUssTUFBTSxXQUFXLEtBQUssT0FBTztBQUFBLE1BQzNFLEdBQUcsTUFBTSxJQUFJLENBQUMsTUFBTSxXQUFXO0FBQUEsUUFDN0IsT0FBTyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSTtBQUFBLFFBQ3RELE1BQU0sS0FBSyxRQUFRLENBQUM7QUFBQSxRQUNwQixNQUFNO0FBQUEsUUFDTixLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxNQUM3QyxFQUFFO0FBQUEsSUFDSixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sT0FBTyxNQUFNO0FBQ25CLFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFNBQUssUUFBUSxRQUFRLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDMUMsT0FBRyxRQUFRLFFBQVEsTUFBTSxJQUFJLElBQUksS0FBSztBQUN0QyxVQUFNLFFBQVE7QUFDZCxTQUFLLFFBQVEsQ0FBQyxLQUFLO0FBQUEsRUFDckI7QUFDQSxRQUFNLE9BQU8sQ0FBQyxVQUFpQjtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTUMsS0FBSSxTQUFTLEtBQUssT0FBTyxJQUFJLEtBQUs7QUFDeEMsVUFBTSxJQUFJLFNBQVMsR0FBRyxPQUFPLElBQUksS0FBSztBQUN0QyxRQUFJQSxPQUFNLFVBQWEsTUFBTSxVQUFhQSxNQUFLLEtBQUtBLE1BQUssTUFBTSxPQUFPO0FBQ3BFLFlBQU0sUUFBUSxFQUFFLE9BQU87QUFDdkI7QUFBQSxJQUNGO0FBQ0EsU0FBSyxRQUFRO0FBQ2IsY0FBVSxNQUFNQSxJQUFHLEtBQUssSUFBSSxHQUFHLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDM0Q7QUFDQSxTQUNFLGtCQUFDLFNBQUksT0FBTSxrQkFBaUIsTUFBSyxTQUFRLGNBQVksRUFBRSxPQUFPLE9BQzVEO0FBQUEsc0JBQUMsU0FBSSxPQUFNLGFBQ1Q7QUFBQSx3QkFBQyxTQUFJLE9BQU0sWUFBVyxNQUFLLFNBQVEsY0FBWSxFQUFFLE9BQU8sTUFDckQ7QUFBQSxjQUFNLElBQUksQ0FBQyxTQUFTO0FBQ25CLGdCQUFNLE9BQU8sU0FBUyxJQUFJO0FBQzFCLGlCQUNFO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FFQyxNQUFLO0FBQUEsY0FDTCxnQkFBYyxLQUFLLFNBQVMsVUFBVSxLQUFLLFNBQVM7QUFBQSxjQUNwRCxjQUFZLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFBQSxjQUMvQixPQUFPLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFBQSxjQUMxQixTQUFTLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxjQUU5QyxZQUFFLE9BQU8sTUFBTSxJQUFJO0FBQUE7QUFBQSxZQVBmO0FBQUEsVUFRUDtBQUFBLFFBRUosQ0FBQztBQUFBLFFBQ0Q7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLGdCQUFjLEtBQUssU0FBUztBQUFBLFlBQzVCLGlCQUFlLEtBQUs7QUFBQSxZQUNwQixTQUFTO0FBQUEsWUFFUixZQUFFLE9BQU87QUFBQTtBQUFBLFFBQ1o7QUFBQSxTQUNGO0FBQUEsTUFDQSxrQkFBQyxVQUFLLE9BQU0sZUFDVjtBQUFBLDBCQUFDLGNBQVcsTUFBSyxRQUFPLE9BQU8sRUFBRSxPQUFPLFNBQVMsU0FBUyxTQUFTLE1BQU0sS0FBSyxFQUFFLEdBQUc7QUFBQSxRQUNuRixrQkFBQyxjQUFXLE1BQUssV0FBVSxPQUFPLEVBQUUsT0FBTyxTQUFTLFNBQVMsU0FBUyxTQUFTO0FBQUEsUUFDL0U7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLE9BQU8sRUFBRSxPQUFPLFNBQVM7QUFBQSxZQUN6QixVQUFVLEtBQUssU0FBUztBQUFBLFlBQ3hCLFNBQVMsTUFBTSxLQUFLLENBQUM7QUFBQTtBQUFBLFFBQ3ZCO0FBQUEsU0FDRjtBQUFBLE1BQ0Esa0JBQUMsVUFBSyxPQUFNLGNBQWEsTUFBSyxVQUMzQjtBQUFBLGlCQUFTLE1BQU0sSUFBSTtBQUFBLFFBQUU7QUFBQSxRQUFJLFVBQVUsUUFBUSxFQUFFLE9BQU8sTUFBTSxTQUFTLE1BQU0sRUFBRTtBQUFBLFNBQzlFO0FBQUEsTUFDQSxrQkFBQyxVQUFLLE9BQU0sUUFBTztBQUFBLE1BQ25CO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFNO0FBQUEsVUFDTixnQkFBYyxJQUFJO0FBQUEsVUFDbEIsT0FBTyxFQUFFLE9BQU87QUFBQSxVQUNoQixTQUFTLE1BQU0sU0FBUyxFQUFFLElBQUksSUFBSSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQUEsVUFFdkQsY0FBSSxRQUFRLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTztBQUFBO0FBQUEsTUFDdkM7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxNQUFNLFVBQVUsUUFBUSxVQUFVO0FBQUEsVUFDbEMsZ0JBQWMsVUFBVTtBQUFBLFVBQ3hCLFNBQVM7QUFBQSxVQUVSLFlBQUUsT0FBTztBQUFBO0FBQUEsTUFDWjtBQUFBLE1BQ0Esa0JBQUMsY0FBVyxNQUFLLFdBQVUsT0FBTyxFQUFFLE9BQU8sV0FBVyxTQUFTLFdBQVc7QUFBQSxPQUM1RTtBQUFBLElBQ0MsS0FBSyxTQUNKLGtCQUFDLFVBQUssT0FBTSxjQUFhLFVBQVUsTUFDakM7QUFBQSx3QkFBQyxXQUFNLEtBQUssR0FBRyxHQUFHLFNBQVUsWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUMxQztBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsSUFBSSxHQUFHLEdBQUc7QUFBQSxVQUNWLE9BQU07QUFBQSxVQUNOLE1BQUs7QUFBQSxVQUNMLE9BQU8sS0FBSztBQUFBLFVBQ1osU0FBUyxDQUFDLFVBQVU7QUFDbEIsaUJBQUssUUFBUSxNQUFNLGNBQWM7QUFBQSxVQUNuQztBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0Esa0JBQUMsV0FBTSxLQUFLLEdBQUcsR0FBRyxPQUFRLFlBQUUsT0FBTyxJQUFHO0FBQUEsTUFDdEM7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLElBQUksR0FBRyxHQUFHO0FBQUEsVUFDVixPQUFNO0FBQUEsVUFDTixNQUFLO0FBQUEsVUFDTCxPQUFPLEdBQUc7QUFBQSxVQUNWLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGVBQUcsUUFBUSxNQUFNLGNBQWM7QUFBQSxVQUNqQztBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0Esa0JBQUMsVUFBTyxNQUFLLFVBQVMsTUFBSyxXQUN4QixZQUFFLE9BQU8sTUFDWjtBQUFBLE1BQ0MsTUFBTSxTQUNMLGtCQUFDLE9BQUUsT0FBTSxTQUFRLE1BQUssU0FDbkIsZ0JBQU0sT0FDVDtBQUFBLE9BRUo7QUFBQSxLQUVKO0FBRUo7OztBQzFKQSxJQUFNLFdBQVc7QUFHVixTQUFTLFlBQVk7QUFBQSxFQUMxQjtBQUFBLEVBQ0E7QUFBQSxFQUNBLE9BQU87QUFDVCxHQUlHO0FBQ0QsUUFBTUMsUUFBTyxRQUFRLENBQUMsU0FBUyxVQUFVLElBQUksSUFBSSxHQUFHLENBQUMsSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNwRSxJQUFVLE1BQU07QUFDZCxVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFVBQUksQ0FBQyxTQUFTLE9BQVEsQ0FBQUEsTUFBSyxNQUFNO0FBQUEsSUFDbkMsR0FBRyxRQUFRO0FBQ1gsV0FBTyxNQUFNLGNBQWMsS0FBSztBQUFBLEVBQ2xDLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsU0FDRSx1QkFDRTtBQUFBLHNCQUFDLFlBQVM7QUFBQSxJQUNWLGtCQUFDLFdBQVEsTUFBTUEsT0FDWixXQUFDLFlBQ0EsUUFBUSxRQUFRLFNBQVMsUUFBUSxNQUFNLFdBQVcsSUFDaEQsa0JBQUMsYUFBVSxJQUFRLE1BQVksSUFFL0Isa0JBQUMsU0FBTSxJQUFRLE1BQVksTUFBWSxTQUFrQixHQUcvRDtBQUFBLEtBQ0Y7QUFFSjtBQUVBLFNBQVMsTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsUUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLFFBQVE7QUFDdkMsUUFBTSxTQUNKLFFBQVEsUUFBUSxLQUFLLENBQUMsUUFBUSxJQUFJLFNBQVMsTUFBTSxNQUNoRCxTQUFTLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxPQUFPLE9BQVUsSUFBSSxRQUFRLFFBQVEsQ0FBQztBQUM3RSxRQUFNLE9BQWlCLE9BQU8sT0FBT0MsU0FBUUMsT0FBTSxTQUFTO0FBQzFELFVBQU0sUUFBUSxNQUFNLE1BQU0sRUFBRSxTQUFTLENBQUMsRUFBRSxHQUFHLFNBQVMsTUFBTSxHQUFHLFdBQVdELFNBQVFDLE9BQU0sSUFBSTtBQUMxRixXQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxRQUFRLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxFQUM5RDtBQUNBLFNBQ0UsdUJBQ0c7QUFBQSxjQUNDLGtCQUFDLFNBQU0sSUFBUSxNQUFZLE1BQVksUUFBUSxPQUFPLE1BQU0sT0FBTyxPQUFPLE9BQU87QUFBQSxJQUVuRixrQkFBQyxRQUFLLFNBQVMsUUFBUSxTQUFTLE1BQVksU0FBUyxJQUFJLFFBQVEsUUFBUSxNQUFNO0FBQUEsSUFDOUUsUUFBUSxNQUFNLFNBQVMsS0FDdEIsa0JBQUMsYUFBUSxPQUFNLFdBQ2I7QUFBQSx3QkFBQyxRQUFJLFlBQUUsT0FBTyxPQUFNO0FBQUEsTUFDcEIsa0JBQUMsUUFBRyxPQUFNLGNBQ1Asa0JBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFBQyxPQUFNLEtBQUssTUFDL0IsdUJBQ0U7QUFBQSwwQkFBQyxRQUFJLFVBQUFBLE9BQUs7QUFBQSxRQUNWLGtCQUFDLFFBQUksZ0JBQUs7QUFBQSxTQUNaLENBQ0QsR0FDSDtBQUFBLE9BQ0Y7QUFBQSxLQUVKO0FBRUo7QUFHQSxTQUFTLFNBQVMsS0FBNkM7QUFDN0QsUUFBTUgsUUFBTztBQUFBLElBQ1gsT0FBTyxTQUFTO0FBQ2QsVUFBSSxJQUFJLFdBQVcsRUFBRyxRQUFPLENBQUM7QUFDOUIsWUFBTSxPQUFPLE1BQU0sSUFBZ0IsbUJBQW1CLEVBQUUsSUFBSSxJQUFJLEtBQUssR0FBRyxFQUFFLEdBQUcsSUFBSTtBQUNqRixhQUFPLEtBQUs7QUFBQSxJQUNkO0FBQUEsSUFDQSxDQUFDLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDYjtBQUNBLFNBQU8sSUFBSSxLQUFLQSxNQUFLLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFDN0U7QUFFQSxTQUFTLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLFVBQVUsTUFBTSxNQUFNLElBQUksTUFBTSxLQUFLLElBQ3hDLE1BQU0sR0FBRyxFQUNULE9BQU8sQ0FBQyxVQUFVLFNBQVMsVUFBVSxFQUFFLEVBQ3ZDLE1BQU0sR0FBRyxZQUFZLENBQUM7QUFDekIsUUFBTSxNQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUN6QyxRQUFNLFFBQVEsU0FBUyxNQUFNO0FBQzdCLFFBQU0sVUFBVSxDQUFDLElBQUksR0FBRyxNQUFNO0FBQzlCLFFBQU0sV0FBVztBQUFBLElBQ2YsRUFBRSxTQUFTLFNBQVMsQ0FBQyxNQUFNLEVBQUU7QUFBQSxJQUM3QixFQUFFLE1BQU0sUUFBUSxXQUFXLEdBQUcsTUFBTSxJQUFJO0FBQUEsRUFDMUM7QUFDQSxRQUFNLE1BQU0sQ0FBQyxRQUFrQixTQUFTLEVBQUUsTUFBTSxJQUFJLEtBQUssR0FBRyxLQUFLLEtBQUssQ0FBQztBQUN2RSxRQUFNLFNBQVMsUUFBUSxJQUFJLENBQUMsUUFBUSxTQUFpQjtBQUNuRCxVQUFNLE1BQWM7QUFBQSxNQUNsQixLQUFLO0FBQUEsTUFDTCxPQUFPLFNBQVMsSUFBSSxPQUFRLE1BQU0sSUFBSSxNQUFNLEtBQUs7QUFBQSxNQUNqRDtBQUFBLE1BQ0EsTUFBTSxTQUFTLE9BQU8sSUFBSSxVQUFVLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDckQ7QUFDQSxRQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLFdBQU87QUFBQSxNQUNMLEdBQUc7QUFBQSxNQUNILE1BQU0sWUFBWSxNQUFNLFdBQVcsV0FBVyxLQUFLO0FBQUEsTUFDbkQsVUFBVSxNQUFNLElBQUksT0FBTyxPQUFPLENBQUMsVUFBVSxVQUFVLE1BQU0sQ0FBQztBQUFBLElBQ2hFO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FDRSxrQkFBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTztBQUFBLE1BQ1A7QUFBQSxNQUNBO0FBQUEsTUFDQSxRQUFRLFNBQVM7QUFBQSxNQUNqQixNQUFNLFNBQVM7QUFBQSxNQUNmLFNBQVMsU0FBUztBQUFBLE1BQ2xCLFNBQVMsU0FBUztBQUFBLE1BQ2xCLE9BQU8sTUFBTTtBQUNYLGNBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksR0FBSTtBQUMxQyxhQUFLLFNBQVM7QUFBQSxNQUNoQjtBQUFBLE1BQ0E7QUFBQSxNQUNBLE1BQU0sR0FBRyxJQUFJLElBQUksTUFBTTtBQUFBLE1BQ3ZCLE9BQ0UsdUJBQ0c7QUFBQSxTQUFDLFFBQVEsT0FBTyxTQUFTLFlBQVksS0FDcEMsa0JBQUMsYUFBVSxTQUFTLFNBQVMsT0FBTyxDQUFDLFNBQVMsSUFBSSxDQUFDLEdBQUcsUUFBUSxJQUFJLENBQUMsR0FBRztBQUFBLFFBRXhFO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFDQyxNQUFLO0FBQUEsWUFDTCxnQkFBYztBQUFBLFlBQ2QsU0FBUyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFBQSxZQUVwRCxZQUFFLE9BQU87QUFBQTtBQUFBLFFBQ1o7QUFBQSxTQUNGO0FBQUE7QUFBQSxFQUVKLEdBQ0Y7QUFFSjs7O0FDbExPLFNBQVMsV0FBVyxFQUFFLE9BQU8sR0FBMEM7QUFDNUUsUUFBTSxPQUFPLFlBQVksT0FBTyxFQUFFO0FBQ2xDLFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxZQUFTLE9BQU8sT0FBTyxNQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sRUFBRSxPQUFPLE1BQU0sU0FBUyxNQUFNLFdBQVcsQ0FBQyxHQUN4Riw0QkFBQyxVQUFPLFFBQVEsT0FBTyxRQUFRLEdBQ2pDO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxPQUFPO0FBQUEsUUFDZCxNQUFNO0FBQUEsVUFDSixFQUFFLE1BQU0sTUFBTSxPQUFPLFdBQVc7QUFBQSxVQUNoQyxFQUFFLE1BQU0sR0FBRyxJQUFJLFlBQVksT0FBTyxVQUFVO0FBQUEsUUFDOUM7QUFBQTtBQUFBLElBQ0Y7QUFBQSxLQUNGO0FBRUo7OztBQ2RlLFNBQVIsY0FBK0IsRUFBRSxPQUFPLEdBQXVDO0FBQ3BGLFFBQU0sS0FBSyxPQUFPLE1BQU07QUFDeEIsUUFBTUksUUFBTyxRQUFRLENBQUMsU0FBUyxJQUFZLG1CQUFtQixFQUFFLElBQUksUUFBVyxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFDMUYsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFdBQVEsTUFBTUEsT0FDWixXQUFDLFdBQ0EsdUJBQ0U7QUFBQSxzQkFBQyxjQUFXLFFBQWdCLE9BQU9BLE1BQUssT0FBTztBQUFBLElBQy9DLGtCQUFDLGVBQXFCLElBQVEsTUFBTSxPQUFPLFFBQXpCLEVBQStCO0FBQUEsS0FDbkQsR0FFSixHQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbInN0ZXAiLCAiYm91bmRzIiwgImNvdW50IiwgImJvdW5kcyIsICJzdGVwIiwgInRpbWVzIiwgImRyYXduIiwgImxpbmVzIiwgInJvdyIsICJsb3ciLCAiY291bnQiLCAibm93IiwgInN0ZXAiLCAia2VwdCIsICJxdWVyeSIsICJib3VuZHMiLCAic3RlcCIsICJub3ciLCAiYm91bmRzIiwgImxlYXN0IiwgIm1vc3QiLCAicm93cyIsICJrZXkiLCAiYmFuZCIsICJ0b2xkIiwgImEiLCAicGFydCIsICJ5IiwgImJvdW5kcyIsICJyb3dzIiwgInN0ZXAiLCAicmVhZCIsICJub3ciLCAic3BhbiIsICJhIiwgInJlYWQiLCAiYm91bmRzIiwgInN0ZXAiLCAibmFtZSIsICJyZWFkIl0KfQo=
