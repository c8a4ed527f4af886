import {
  METRICS_MAX,
  isDark,
  listen,
  offer,
  wantMetrics
} from "./chunk-7QPC4YPH.js";
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
} from "./chunk-TLOSLGAR.js";
import {
  count
} from "./chunk-MHJVVLKS.js";
import {
  Button,
  Code,
  Empty,
  Icon,
  IconButton,
  PageHead,
  Problem,
  Reading,
  Status,
  Tabs,
  a,
  address,
  get,
  me,
  saveFile,
  send,
  t,
  toastProblem,
  useRead
} from "./chunk-QN7WOFL3.js";
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
} from "./chunk-VSV4ZCEX.js";

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

// src/ui/csv.ts
function field(value) {
  if (value === null || value === void 0) return "";
  if (typeof value === "number") return String(value);
  let text = String(value);
  if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function csv(header, rows) {
  return [header, ...rows].map((row) => `${row.map(field).join(",")}\r
`).join("");
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
    void import("./plot-QKURN3CI.js").then(({ Plot }) => {
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

// src/ui/Table.tsx
var WAIT_MS2 = 250;
function Search({
  id,
  value,
  onChange
}) {
  const timer = T(void 0);
  A(() => () => clearTimeout(timer.current), []);
  return /* @__PURE__ */ a(
    "input",
    {
      id,
      class: "input",
      type: "search",
      "data-search": true,
      defaultValue: value,
      autocomplete: "off",
      spellcheck: false,
      maxLength: 200,
      placeholder: t.ui.search,
      onInput: (event) => {
        const text = event.currentTarget.value;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onChange(text), WAIT_MS2);
      }
    }
  );
}

// src/model/site.ts
var byName = new Intl.Collator(void 0, { numeric: true, sensitivity: "base" });
function compareNames(a2, b) {
  return byName.compare(a2, b);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9BZGREZXZpY2UudHN4IiwgIi4uLy4uL3NyYy91aS9jc3YudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9jbG9jay50cyIsICIuLi8uLi9zcmMvY2hhcnRzL3Jvd3MudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9DaGFydC50c3giLCAiLi4vLi4vc3JjL2NoYXJ0cy9oaXN0b3J5LnRzIiwgIi4uLy4uL3NyYy9jaGFydHMvZm9sbG93LnRzIiwgIi4uLy4uL3NyYy91aS9UYWJsZS50c3giLCAiLi4vLi4vc3JjL21vZGVsL3NpdGUudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9uYW1lcy50cyIsICIuLi8uLi9zcmMvY2hhcnRzL1NtYWxsLnRzeCIsICIuLi8uLi9zcmMvY2hhcnRzL0dyaWQudHN4IiwgIi4uLy4uL3NyYy9jaGFydHMvTm9NZXRyaWNzLnRzeCIsICIuLi8uLi9zcmMvY2hhcnRzL1JhbmdlQmFyLnRzeCIsICIuLi8uLi9zcmMvY2hhcnRzL0RldmljZUJvYXJkLnRzeCIsICIuLi8uLi9zcmMvcGFnZXMvRGV2aWNlSGVhZC50c3giLCAiLi4vLi4vc3JjL3BhZ2VzL0RldmljZU1ldHJpY3MudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBBIGJveCB0aGF0IGZpbmRzIGRldmljZXMgYnkgbmFtZSBhbmQgbGF5cyB0aGVtIG92ZXIgdGhlIGNoYXJ0LlxuaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGdldCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IERldmljZVBhZ2UgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5cbi8qKiBEZXZpY2VzIHRoYXQgYXJlIG9mZmVyZWQ6IHdoYXQgZml0cyBiZWxvdyB0aGUgYm94LiAqL1xuY29uc3QgT0ZGRVJFRCA9IDg7XG5jb25zdCBXQUlUX01TID0gMjAwOyAvLyBhZnRlciB0aGUgbGFzdCBrZXlcblxuLyoqIFRoZSBib3g7IGB3aXRob3V0YCBhcmUgdGhvc2UgdGhhdCBhcmUgdGhlcmUgYWxyZWFkeS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBBZGREZXZpY2Uoe1xuICB3aXRob3V0LFxuICBvbkFkZCxcbn06IHtcbiAgd2l0aG91dDogcmVhZG9ubHkgc3RyaW5nW107XG4gIG9uQWRkOiAoaWQ6IHN0cmluZywgbmFtZTogc3RyaW5nKSA9PiB2b2lkO1xufSkge1xuICBjb25zdCB3b3JkID0gdXNlU2lnbmFsKFwiXCIpO1xuICBjb25zdCBmb3VuZCA9IHVzZVNpZ25hbDxBcnJheTx7IGlkOiBzdHJpbmc7IG5hbWU6IHN0cmluZyB9Pj4oW10pO1xuICBjb25zdCBhdCA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3Qgb3BlbiA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGlkID0gdXNlSWQoKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChhc3luYyAoKSA9PiB7XG4gICAgICBpZiAoIXdvcmQudmFsdWUudHJpbSgpKSB7XG4gICAgICAgIGZvdW5kLnZhbHVlID0gW107XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHBhZ2UgPSBhd2FpdCBnZXQ8RGV2aWNlUGFnZT4oXG4gICAgICAgIFwiL2FwaS92Mi9kZXZpY2VzXCIsXG4gICAgICAgIHsgcTogd29yZC52YWx1ZS50cmltKCksIHNvcnQ6IFwibmFtZVwiLCBsaW1pdDogT0ZGRVJFRCArIHdpdGhvdXQubGVuZ3RoIH0sXG4gICAgICAgIHN0b3Auc2lnbmFsLFxuICAgICAgKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICAgICAgaWYgKHN0b3Auc2lnbmFsLmFib3J0ZWQgfHwgIXBhZ2UpIHJldHVybjtcbiAgICAgIGZvdW5kLnZhbHVlID0gcGFnZS5pdGVtcy5maWx0ZXIoKG9uZSkgPT4gIXdpdGhvdXQuaW5jbHVkZXMob25lLmlkKSkuc2xpY2UoMCwgT0ZGRVJFRCk7XG4gICAgICBhdC52YWx1ZSA9IDA7XG4gICAgfSwgV0FJVF9NUyk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgICBzdG9wLmFib3J0KCk7XG4gICAgfTtcbiAgfSwgW3dvcmQudmFsdWUsIHdpdGhvdXQuam9pbigpXSk7XG4gIGNvbnN0IGFkZCA9IChpbmRleDogbnVtYmVyKSA9PiB7XG4gICAgY29uc3Qgb25lID0gZm91bmQudmFsdWVbaW5kZXhdO1xuICAgIGlmICghb25lKSByZXR1cm47XG4gICAgb25BZGQob25lLmlkLCBvbmUubmFtZSk7XG4gICAgd29yZC52YWx1ZSA9IFwiXCI7XG4gICAgZm91bmQudmFsdWUgPSBbXTtcbiAgfTtcbiAgY29uc3Qgc2hvd24gPSBvcGVuLnZhbHVlICYmIGZvdW5kLnZhbHVlLmxlbmd0aCA+IDA7XG4gIGNvbnN0IGtleSA9IChldmVudDogS2V5Ym9hcmRFdmVudCkgPT4ge1xuICAgIGNvbnN0IGxhc3QgPSBmb3VuZC52YWx1ZS5sZW5ndGggLSAxO1xuICAgIGlmIChldmVudC5rZXkgPT09IFwiQXJyb3dEb3duXCIpIGF0LnZhbHVlID0gTWF0aC5taW4oYXQudmFsdWUgKyAxLCBsYXN0KTtcbiAgICBlbHNlIGlmIChldmVudC5rZXkgPT09IFwiQXJyb3dVcFwiKSBhdC52YWx1ZSA9IE1hdGgubWF4KGF0LnZhbHVlIC0gMSwgMCk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVudGVyXCIpIGFkZChhdC52YWx1ZSk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVzY2FwZVwiKSBvcGVuLnZhbHVlID0gZmFsc2U7XG4gICAgZWxzZSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiYWRkLWRldmljZSBuby1wcmludFwiPlxuICAgICAgPEljb24gbmFtZT1cImFkZFwiIC8+XG4gICAgICA8aW5wdXRcbiAgICAgICAgY2xhc3M9XCJpbnB1dFwiXG4gICAgICAgIHJvbGU9XCJjb21ib2JveFwiXG4gICAgICAgIGFyaWEtbGFiZWw9e3QuY2hhcnRzLmFkZERldmljZX1cbiAgICAgICAgYXJpYS1hdXRvY29tcGxldGU9XCJsaXN0XCJcbiAgICAgICAgYXJpYS1jb250cm9scz17aWR9XG4gICAgICAgIGFyaWEtZXhwYW5kZWQ9e3Nob3dufVxuICAgICAgICBhcmlhLWFjdGl2ZWRlc2NlbmRhbnQ9e3Nob3duID8gYCR7aWR9LSR7YXQudmFsdWV9YCA6IHVuZGVmaW5lZH1cbiAgICAgICAgcGxhY2Vob2xkZXI9e3QuY2hhcnRzLmFkZERldmljZX1cbiAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgc3BlbGxjaGVjaz17ZmFsc2V9XG4gICAgICAgIG1heExlbmd0aD17MjAwfVxuICAgICAgICB2YWx1ZT17d29yZC52YWx1ZX1cbiAgICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgd29yZC52YWx1ZSA9IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWU7XG4gICAgICAgICAgb3Blbi52YWx1ZSA9IHRydWU7XG4gICAgICAgIH19XG4gICAgICAgIG9uQmx1cj17KCkgPT4ge1xuICAgICAgICAgIG9wZW4udmFsdWUgPSBmYWxzZTtcbiAgICAgICAgfX1cbiAgICAgICAgb25LZXlEb3duPXtrZXl9XG4gICAgICAvPlxuICAgICAgPGRpdiBpZD17aWR9IGNsYXNzPVwib2ZmZXJzXCIgcm9sZT1cImxpc3Rib3hcIiBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5hZGREZXZpY2V9IGhpZGRlbj17IXNob3dufT5cbiAgICAgICAge2ZvdW5kLnZhbHVlLm1hcCgob25lLCBpbmRleCkgPT4gKFxuICAgICAgICAgIDxkaXZcbiAgICAgICAgICAgIGtleT17b25lLmlkfVxuICAgICAgICAgICAgaWQ9e2Ake2lkfS0ke2luZGV4fWB9XG4gICAgICAgICAgICByb2xlPVwib3B0aW9uXCJcbiAgICAgICAgICAgIHRhYkluZGV4PXstMX1cbiAgICAgICAgICAgIGFyaWEtc2VsZWN0ZWQ9e2luZGV4ID09PSBhdC52YWx1ZX1cbiAgICAgICAgICAgIG9uUG9pbnRlckRvd249eyhldmVudCkgPT4ge1xuICAgICAgICAgICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpOyAvLyB0aGUgYm94IGtlZXBzIHRoZSBmb2N1c1xuICAgICAgICAgICAgICBhZGQoaW5kZXgpO1xuICAgICAgICAgICAgfX1cbiAgICAgICAgICA+XG4gICAgICAgICAgICB7b25lLm5hbWV9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICkpfVxuICAgICAgPC9kaXY+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiLy8gQ1NWIGFzIFJGQyA0MTgwIHNheXM7IHdoYXQgYSBzcHJlYWRzaGVldCB3b3VsZCB0YWtlIGZvciBhIGZvcm11bGEgaXMgbWFkZSBwbGFpbiB0ZXh0LlxuXG5mdW5jdGlvbiBmaWVsZCh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gXCJcIjtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIikgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gIGxldCB0ZXh0ID0gU3RyaW5nKHZhbHVlKTtcbiAgaWYgKC9eWz0rXFwtQFxcdFxccl0vLnRlc3QodGV4dCkpIHRleHQgPSBgJyR7dGV4dH1gO1xuICByZXR1cm4gL1tcIixcXHJcXG5dLy50ZXN0KHRleHQpID8gYFwiJHt0ZXh0LnJlcGxhY2VBbGwoJ1wiJywgJ1wiXCInKX1cImAgOiB0ZXh0O1xufVxuXG4vKiogUm93cyB3aXRoIGEgaGVhZGVyLCBsaW5lcyBlbmRpbmcgYXMgQ1NWJ3MgZG8uICovXG5leHBvcnQgZnVuY3Rpb24gY3N2KGhlYWRlcjogc3RyaW5nW10sIHJvd3M6IHVua25vd25bXVtdKTogc3RyaW5nIHtcbiAgcmV0dXJuIFtoZWFkZXIsIC4uLnJvd3NdLm1hcCgocm93KSA9PiBgJHtyb3cubWFwKGZpZWxkKS5qb2luKFwiLFwiKX1cXHJcXG5gKS5qb2luKFwiXCIpO1xufVxuIiwgIi8vIFRoZSBtb21lbnQgdGhhdCB0aGUgY2hhcnRzIG9mIGEgcGFnZSBnbyB1cCB0bywgYW5kIHRoZSBvbmUgdGhhdCBpcyBwb2ludGVkIGF0LlxuaW1wb3J0IHsgY29tcHV0ZWQsIHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGJvdW5kc09mLCBmb2xsb3dpbmcsIHJhbmdlIH0gZnJvbSBcIi4vcmFuZ2VcIjtcblxuZnVuY3Rpb24gbm93KCk6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLmZsb29yKERhdGUubm93KCkgLyAxMDAwKTtcbn1cblxuLyoqIE5vdywgaW4gc2Vjb25kcyBzaW5jZSAxOTcwLCBhcyBmYXIgYXMgY2hhcnRzIGdvLiAqL1xuZXhwb3J0IGNvbnN0IGNsb2NrID0gc2lnbmFsKG5vdygpKTtcblxuLyoqIFJpc2VzIHdoZW4gZXZlcnl0aGluZyBpcyB0byBiZSByZWFkIGFnYWluLiAqL1xuZXhwb3J0IGNvbnN0IHR1cm4gPSBzaWduYWwoMCk7XG5cbi8qKiBGcm9tIGFuZCB0byBvZiB0aGUgcGFnZS4gKi9cbmV4cG9ydCBjb25zdCBib3VuZHMgPSBjb21wdXRlZCgoKSA9PiBib3VuZHNPZihyYW5nZS52YWx1ZSwgY2xvY2sudmFsdWUpKTtcblxuLyoqIFdoYXQgdGhlIHJhbmdlIGlzLCBhcGFydCBmcm9tIHRoZSB0aW1lIHRoYXQgcGFzc2VzOyB3aGF0IGlzIGRyYXduIGZvciBhbm90aGVyIGlzIGRyYXduIGFuZXcuICovXG5leHBvcnQgY29uc3QgcmFuZ2VLZXkgPSBjb21wdXRlZCgoKSA9PiBKU09OLnN0cmluZ2lmeShyYW5nZS52YWx1ZSkpO1xuXG4vKiogVGhlIG1vbWVudCB0aGF0IGlzIHBvaW50ZWQgYXQsIGluIGFsbCBjaGFydHMuICovXG5leHBvcnQgY29uc3QgY3Jvc3NoYWlyID0gc2lnbmFsPG51bWJlciB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcblxuLyoqIFJlYWRzIGV2ZXJ5dGhpbmcgYWdhaW4sIHVwIHRvIG5vdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQWdhaW4oKTogdm9pZCB7XG4gIGNsb2NrLnZhbHVlID0gbm93KCk7XG4gIHR1cm4udmFsdWUgKz0gMTtcbn1cblxuLyoqIEhvdyBvZnRlbiBhIG1vdmluZyByYW5nZSBtb3ZlczogYnkgYSBwaXhlbCBvciBzbywgYmV0d2VlbiA1IHMgYW5kIGEgbWludXRlLiAqL1xuZnVuY3Rpb24gcGFjZShzcGFuOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5taW4oTWF0aC5tYXgoc3BhbiAvIDcyMCwgNSksIDYwKSAqIDEwMDA7XG59XG5cbi8qKiBLZWVwcyB0aGUgY2xvY2sgd2hpbGUgdGhlIHBhZ2UgaXMgc2hvd24uICovXG5leHBvcnQgZnVuY3Rpb24gdXNlQ2xvY2soKTogdm9pZCB7XG4gIGNvbnN0IGtleSA9IHJhbmdlS2V5LnZhbHVlO1xuICBjb25zdCBtb3ZpbmcgPSBmb2xsb3dpbmcudmFsdWU7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY2xvY2sudmFsdWUgPSBub3coKTtcbiAgICBjcm9zc2hhaXIudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgY29uc3QgeyBraW5kIH0gPSByYW5nZS5wZWVrKCk7XG4gICAgaWYgKCFtb3ZpbmcgfHwga2luZCAhPT0gXCJsYXN0XCIpIHJldHVybjtcbiAgICBjb25zdCB7IHNwYW4gfSA9IHJhbmdlLnBlZWsoKSBhcyB7IHNwYW46IG51bWJlciB9O1xuICAgIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgICAgaWYgKCFkb2N1bWVudC5oaWRkZW4pIGNsb2NrLnZhbHVlID0gbm93KCk7XG4gICAgfSwgcGFjZShzcGFuKSk7XG4gICAgY29uc3QgYmFjayA9ICgpID0+IHtcbiAgICAgIGlmICghZG9jdW1lbnQuaGlkZGVuKSBjbG9jay52YWx1ZSA9IG5vdygpO1xuICAgIH07XG4gICAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcihcInZpc2liaWxpdHljaGFuZ2VcIiwgYmFjayk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgICAgZG9jdW1lbnQucmVtb3ZlRXZlbnRMaXN0ZW5lcihcInZpc2liaWxpdHljaGFuZ2VcIiwgYmFjayk7XG4gICAgfTtcbiAgfSwgW2tleSwgbW92aW5nXSk7XG59XG4iLCAiLy8gUm93cyBvZiBhIHNlcmllczogYSBudW1iZXIgZm9yIGVhY2ggYHN0ZXBgIHNlY29uZHMsIG51bGwgd2hlcmUgbm90aGluZyBpcyBrbm93bi5cblxuLyoqIFJvd3M7IHRoZSBmaXJzdCBjb3ZlcnMgdGhlIGBzdGVwYCBzZWNvbmRzIGFmdGVyIGBzdGFydGAsIHRoZSBuZXh0IHRob3NlIGFmdGVyIHRoYXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd3Mge1xuICBzdGVwOiBudW1iZXI7XG4gIHN0YXJ0OiBudW1iZXI7XG4gIHZhbHVlczogQXJyYXk8bnVtYmVyIHwgbnVsbD47XG59XG5cbi8qKiBBVkVSQUdFIHdpdGggTUlOIGFuZCBNQVggb2YgdGhlIHNhbWUgcm93cywgd2hlcmUgdGhleSBkaWZmZXIgZnJvbSBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmFuZCB7XG4gIGF2ZXJhZ2U6IFJvd3M7XG4gIGxlYXN0OiBSb3dzIHwgdW5kZWZpbmVkO1xuICBtb3N0OiBSb3dzIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogV2hhdCBpcyB0b2xkIG9mIGEgc2VyaWVzIHVuZGVyIGl0cyBjaGFydC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3VtbWFyeSB7XG4gIGxhc3Q6IG51bWJlciB8IG51bGw7XG4gIGxlYXN0OiBudW1iZXIgfCBudWxsO1xuICBtZWFuOiBudW1iZXIgfCBudWxsO1xuICBtb3N0OiBudW1iZXIgfCBudWxsO1xufVxuXG4vKiogV2hlbiB0aGUgbGFzdCByb3cgZW5kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmRPZihyb3dzOiBSb3dzKTogbnVtYmVyIHtcbiAgcmV0dXJuIHJvd3Muc3RhcnQgKyByb3dzLnN0ZXAgKiByb3dzLnZhbHVlcy5sZW5ndGg7XG59XG5cbi8qKiBSb3dzIHdpdGhvdXQgdGhvc2UgdGhhdCBlbmQgYXQgb3IgYmVmb3JlIGBmcm9tYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaW5jZShyb3dzOiBSb3dzLCBmcm9tOiBudW1iZXIpOiBSb3dzIHtcbiAgY29uc3QgZ29uZSA9IE1hdGgubWluKFxuICAgIE1hdGgubWF4KDAsIE1hdGguZmxvb3IoKGZyb20gLSByb3dzLnN0YXJ0KSAvIHJvd3Muc3RlcCkpLFxuICAgIHJvd3MudmFsdWVzLmxlbmd0aCxcbiAgKTtcbiAgaWYgKGdvbmUgPT09IDApIHJldHVybiByb3dzO1xuICByZXR1cm4geyAuLi5yb3dzLCBzdGFydDogcm93cy5zdGFydCArIGdvbmUgKiByb3dzLnN0ZXAsIHZhbHVlczogcm93cy52YWx1ZXMuc2xpY2UoZ29uZSkgfTtcbn1cblxuLyoqXG4gKiBPbGRlciByb3dzIHdpdGggbmV3ZXIgb25lcyBpbiB0aGVpciBwbGFjZS4gUm93cyB0aGF0IGVuZCBhZnRlciBgc2V0dGxlZGAgbWF5IHN0aWxsIGJlIG9uIHRoZWlyIHdheVxuICogdG8gdGhlIGhpc3Rvcnk6IHdoZXJlIHRoZSBuZXdlciBvbmVzIGtub3cgbm90aGluZyB0aGVyZSwgd2hhdCBoYXMgY29tZSBsaXZlIHN0YXlzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gam9pbmVkKG9sZGVyOiBSb3dzLCBuZXdlcjogUm93cywgc2V0dGxlZDogbnVtYmVyKTogUm93cyB7XG4gIGNvbnN0IHsgc3RlcCB9ID0gbmV3ZXI7XG4gIGlmIChvbGRlci5zdGVwICE9PSBzdGVwIHx8IChuZXdlci5zdGFydCAtIG9sZGVyLnN0YXJ0KSAlIHN0ZXAgIT09IDApIHJldHVybiBuZXdlcjtcbiAgaWYgKG5ld2VyLnN0YXJ0IDwgb2xkZXIuc3RhcnQgfHwgbmV3ZXIuc3RhcnQgPiBlbmRPZihvbGRlcikpIHJldHVybiBuZXdlcjtcbiAgY29uc3QgYXQgPSAobmV3ZXIuc3RhcnQgLSBvbGRlci5zdGFydCkgLyBzdGVwO1xuICBjb25zdCB2YWx1ZXMgPSBvbGRlci52YWx1ZXMuc2xpY2UoKTtcbiAgbmV3ZXIudmFsdWVzLmZvckVhY2goKHZhbHVlLCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IGVuZCA9IG5ld2VyLnN0YXJ0ICsgKGluZGV4ICsgMSkgKiBzdGVwO1xuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCB8fCBlbmQgPD0gc2V0dGxlZCB8fCBhdCArIGluZGV4ID49IHZhbHVlcy5sZW5ndGgpIHZhbHVlc1thdCArIGluZGV4XSA9IHZhbHVlO1xuICB9KTtcbiAgcmV0dXJuIHsgc3RlcCwgc3RhcnQ6IG9sZGVyLnN0YXJ0LCB2YWx1ZXMgfTtcbn1cblxuLyoqIFdoYXQgYSByb3cncyBsaXZlIHZhbHVlcyBjb21lIHRvLiAqL1xuaW50ZXJmYWNlIFRhbGx5IHtcbiAgcm93OiBudW1iZXI7XG4gIHN1bTogbnVtYmVyO1xuICBjb3VudDogbnVtYmVyO1xuICBsZWFzdDogbnVtYmVyO1xuICBtb3N0OiBudW1iZXI7XG59XG5cbi8qKiBMaXZlIHZhbHVlcyBvbiB0aGVpciB3YXkgaW50byB0aGUgcm93cyBvZiBhIHNlcmllcy4gKi9cbmV4cG9ydCBjbGFzcyBUYWlsIHtcbiAgcHJpdmF0ZSB0YWxseTogVGFsbHkgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgbGFzdCB2YWx1ZSB0aGF0IGNhbWU6IHJ1bnMgdGhhdCBkbyBub3QgbmFtZSB0aGUgc2VyaWVzIGhhdmUgaXQgdW5jaGFuZ2VkLiAqL1xuICBwcml2YXRlIGhlbGQ6IG51bWJlciB8IG51bGwgPSBudWxsO1xuXG4gIC8qKiBUaGUgcm93cyB3aXRoIHRoZSB2YWx1ZSBvZiB0aGUgbW9tZW50IGBhdGA7IHVuZGVmaW5lZCBzdGFuZHMgZm9yIHRoZSB2YWx1ZSBiZWZvcmUuICovXG4gIGZvbGQoYmFuZDogQmFuZCwgYXQ6IG51bWJlciwgdmFsdWU6IG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQpOiBCYW5kIHtcbiAgICBpZiAodmFsdWUgIT09IHVuZGVmaW5lZCkgdGhpcy5oZWxkID0gdmFsdWU7XG4gICAgaWYgKHRoaXMuaGVsZCA9PT0gbnVsbCkgcmV0dXJuIGJhbmQ7XG4gICAgY29uc3QgeyBzdGVwLCBzdGFydCB9ID0gYmFuZC5hdmVyYWdlO1xuICAgIGNvbnN0IHJvdyA9IE1hdGguY2VpbCgoYXQgLSBzdGFydCkgLyBzdGVwKSAtIDE7XG4gICAgLy8gQSBqdW1wIG9mIHRoZSBjbG9jayBpcyBubyByZWFzb24gdG8gZHJhdyByb3dzIGZvciBhbGwgdGhlIHRpbWUgYmV0d2Vlbi5cbiAgICBpZiAocm93IDwgMCB8fCByb3cgPiBiYW5kLmF2ZXJhZ2UudmFsdWVzLmxlbmd0aCArIDI0MCkgcmV0dXJuIGJhbmQ7XG4gICAgY29uc3Qgb2xkID0gdGhpcy50YWxseT8ucm93ID09PSByb3cgKyBzdGFydCAvIHN0ZXAgPyB0aGlzLnRhbGx5IDogdW5kZWZpbmVkO1xuICAgIGNvbnN0IHRhbGx5OiBUYWxseSA9IHtcbiAgICAgIHJvdzogcm93ICsgc3RhcnQgLyBzdGVwLFxuICAgICAgc3VtOiAob2xkPy5zdW0gPz8gMCkgKyB0aGlzLmhlbGQsXG4gICAgICBjb3VudDogKG9sZD8uY291bnQgPz8gMCkgKyAxLFxuICAgICAgbGVhc3Q6IE1hdGgubWluKG9sZD8ubGVhc3QgPz8gdGhpcy5oZWxkLCB0aGlzLmhlbGQpLFxuICAgICAgbW9zdDogTWF0aC5tYXgob2xkPy5tb3N0ID8/IHRoaXMuaGVsZCwgdGhpcy5oZWxkKSxcbiAgICB9O1xuICAgIHRoaXMudGFsbHkgPSB0YWxseTtcbiAgICBjb25zdCBwdXQgPSAocm93czogUm93cywgbnVtYmVyOiBudW1iZXIpOiBSb3dzID0+IHtcbiAgICAgIGNvbnN0IHZhbHVlcyA9IHJvd3MudmFsdWVzLnNsaWNlKCk7XG4gICAgICB3aGlsZSAodmFsdWVzLmxlbmd0aCA8IHJvdykgdmFsdWVzLnB1c2gobnVsbCk7XG4gICAgICB2YWx1ZXNbcm93XSA9IG51bWJlcjtcbiAgICAgIHJldHVybiB7IC4uLnJvd3MsIHZhbHVlcyB9O1xuICAgIH07XG4gICAgcmV0dXJuIHtcbiAgICAgIGF2ZXJhZ2U6IHB1dChiYW5kLmF2ZXJhZ2UsIHRhbGx5LnN1bSAvIHRhbGx5LmNvdW50KSxcbiAgICAgIGxlYXN0OiBiYW5kLmxlYXN0ICYmIHB1dChiYW5kLmxlYXN0LCB0YWxseS5sZWFzdCksXG4gICAgICBtb3N0OiBiYW5kLm1vc3QgJiYgcHV0KGJhbmQubW9zdCwgdGFsbHkubW9zdCksXG4gICAgfTtcbiAgfVxufVxuXG4vKiogQ29sdW1ucyBmb3IgYSBkcmF3aW5nOiB0aW1lcywgdGhlbiBvbmUgY29sdW1uIGZvciBlYWNoIG9mIGBhbGxgLCBvbiBvbmUgZ3JpZCBvZiByb3dzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbHVtbnMoXG4gIGFsbDogQXJyYXk8Um93cyB8IHVuZGVmaW5lZD4sXG4gIGJvdW5kczogeyBmcm9tOiBudW1iZXI7IHRvOiBudW1iZXIgfSxcbik6IFtudW1iZXJbXSwgQXJyYXk8QXJyYXk8bnVtYmVyIHwgbnVsbD4+XSB7XG4gIGNvbnN0IGtub3duID0gYWxsLmZpbHRlcigocm93cyk6IHJvd3MgaXMgUm93cyA9PiByb3dzICE9PSB1bmRlZmluZWQgJiYgcm93cy52YWx1ZXMubGVuZ3RoID4gMCk7XG4gIGlmIChrbm93bi5sZW5ndGggPT09IDApIHJldHVybiBbW10sIGFsbC5tYXAoKCkgPT4gW10pXTtcbiAgY29uc3Qgc3RlcCA9IE1hdGgubWluKC4uLmtub3duLm1hcCgocm93cykgPT4gcm93cy5zdGVwKSk7XG4gIGNvbnN0IGZpcnN0ID0gTWF0aC5tYXgoXG4gICAgTWF0aC5mbG9vcihib3VuZHMuZnJvbSAvIHN0ZXApICogc3RlcCxcbiAgICBNYXRoLm1pbiguLi5rbm93bi5tYXAoKHJvd3MpID0+IHJvd3Muc3RhcnQpKSxcbiAgKTtcbiAgY29uc3QgbGFzdCA9IE1hdGgubWF4KC4uLmtub3duLm1hcChlbmRPZikpO1xuICBjb25zdCBsZW5ndGggPSBNYXRoLm1heCgwLCBNYXRoLnJvdW5kKChsYXN0IC0gZmlyc3QpIC8gc3RlcCkpO1xuICBjb25zdCB0aW1lcyA9IEFycmF5LmZyb20oeyBsZW5ndGggfSwgKF8sIHJvdykgPT4gZmlyc3QgKyAocm93ICsgMSkgKiBzdGVwKTtcbiAgY29uc3QgZHJhd24gPSBhbGwubWFwKChyb3dzKSA9PiB7XG4gICAgY29uc3QgY29sdW1uID0gbmV3IEFycmF5PG51bWJlciB8IG51bGw+KGxlbmd0aCkuZmlsbChudWxsKTtcbiAgICByb3dzPy52YWx1ZXMuZm9yRWFjaCgodmFsdWUsIGluZGV4KSA9PiB7XG4gICAgICBjb25zdCByb3cgPSBNYXRoLnJvdW5kKChyb3dzLnN0YXJ0ICsgKGluZGV4ICsgMSkgKiByb3dzLnN0ZXAgLSBmaXJzdCkgLyBzdGVwKSAtIDE7XG4gICAgICBpZiAocm93ID49IDAgJiYgcm93IDwgbGVuZ3RoKSBjb2x1bW5bcm93XSA9IHZhbHVlO1xuICAgIH0pO1xuICAgIHJldHVybiBjb2x1bW47XG4gIH0pO1xuICAvLyBUaGUgcm93IHRoYXQgaXMgbm90IG92ZXIgeWV0IHN0YW5kcyB3aGVyZSBvbmUgaXM6IGl0cyB2YWx1ZSBpcyBvZiB1bnRpbCBub3cuXG4gIGNvbnN0IGVuZCA9IHRpbWVzLmF0KC0xKTtcbiAgaWYgKGVuZCAhPT0gdW5kZWZpbmVkICYmIGVuZCA+IGJvdW5kcy50byAmJiBlbmQgLSBib3VuZHMudG8gPCBzdGVwKSB7XG4gICAgdGltZXNbdGltZXMubGVuZ3RoIC0gMV0gPSBNYXRoLm1heChib3VuZHMudG8sIHRpbWVzLmF0KC0yKSA/PyBib3VuZHMudG8pO1xuICAgIGlmICh0aW1lcy5hdCgtMSkgPT09IHRpbWVzLmF0KC0yKSkge1xuICAgICAgdGltZXMucG9wKCk7XG4gICAgICBmb3IgKGNvbnN0IGNvbHVtbiBvZiBkcmF3bikgY29sdW1uLnBvcCgpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gW3RpbWVzLCBkcmF3bl07XG59XG5cbmZ1bmN0aW9uIGxlYXN0KHZhbHVlczogSXRlcmFibGU8bnVtYmVyIHwgbnVsbD4pOiBudW1iZXIgfCBudWxsIHtcbiAgbGV0IGZvdW5kOiBudW1iZXIgfCBudWxsID0gbnVsbDtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpXG4gICAgaWYgKHZhbHVlICE9PSBudWxsICYmIChmb3VuZCA9PT0gbnVsbCB8fCB2YWx1ZSA8IGZvdW5kKSkgZm91bmQgPSB2YWx1ZTtcbiAgcmV0dXJuIGZvdW5kO1xufVxuXG5mdW5jdGlvbiBtb3N0KHZhbHVlczogSXRlcmFibGU8bnVtYmVyIHwgbnVsbD4pOiBudW1iZXIgfCBudWxsIHtcbiAgbGV0IGZvdW5kOiBudW1iZXIgfCBudWxsID0gbnVsbDtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpXG4gICAgaWYgKHZhbHVlICE9PSBudWxsICYmIChmb3VuZCA9PT0gbnVsbCB8fCB2YWx1ZSA+IGZvdW5kKSkgZm91bmQgPSB2YWx1ZTtcbiAgcmV0dXJuIGZvdW5kO1xufVxuXG4vKiogTGFzdCwgbGVhc3QsIG1lYW4gYW5kIG1vc3Qgb2Ygd2hhdCBpcyBrbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdW1tYXJ5KFxuICBhdmVyYWdlOiBSZWFkb25seUFycmF5PG51bWJlciB8IG51bGw+LFxuICBsb3c6IFJlYWRvbmx5QXJyYXk8bnVtYmVyIHwgbnVsbD4gPSBhdmVyYWdlLFxuICBoaWdoOiBSZWFkb25seUFycmF5PG51bWJlciB8IG51bGw+ID0gYXZlcmFnZSxcbik6IFN1bW1hcnkge1xuICBsZXQgc3VtID0gMDtcbiAgbGV0IGNvdW50ID0gMDtcbiAgbGV0IGxhc3Q6IG51bWJlciB8IG51bGwgPSBudWxsO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIGF2ZXJhZ2UpIHtcbiAgICBpZiAodmFsdWUgPT09IG51bGwpIGNvbnRpbnVlO1xuICAgIHN1bSArPSB2YWx1ZTtcbiAgICBjb3VudCArPSAxO1xuICAgIGxhc3QgPSB2YWx1ZTtcbiAgfVxuICByZXR1cm4ge1xuICAgIGxhc3QsXG4gICAgbGVhc3Q6IGxlYXN0KGxvdyksXG4gICAgbWVhbjogY291bnQgPiAwID8gc3VtIC8gY291bnQgOiBudWxsLFxuICAgIG1vc3Q6IG1vc3QoaGlnaCksXG4gIH07XG59XG5cbi8qKiBSb3dzIG9mIHNldmVyYWwgZ3JvdXBzIHB1dCB0b2dldGhlciwgb2Ygd2hhdCBlYWNoIGhhcyBrbm93bjogc3VtcywgY291bnRzLCBsZWFzdCBhbmQgbW9zdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVG9nZXRoZXIge1xuICBzZXJpZXM6IG51bWJlcjtcbiAgc3VtOiBSb3dzO1xuICBjb3VudDogUm93cztcbiAgbGVhc3Q6IFJvd3M7XG4gIG1vc3Q6IFJvd3M7XG59XG5cbmZ1bmN0aW9uIGVhY2goYTogUm93cywgYjogUm93cywgcHV0OiAoeDogbnVtYmVyIHwgbnVsbCwgeTogbnVtYmVyIHwgbnVsbCkgPT4gbnVtYmVyIHwgbnVsbCk6IFJvd3Mge1xuICBjb25zdCB2YWx1ZXMgPSBhLnZhbHVlcy5tYXAoKHZhbHVlLCBpbmRleCkgPT4gcHV0KHZhbHVlLCBiLnZhbHVlc1tpbmRleF0gPz8gbnVsbCkpO1xuICByZXR1cm4geyAuLi5hLCB2YWx1ZXMgfTtcbn1cblxuLyoqIFR3byBncm91cHMgYXMgb25lLiBCb3RoIGhhdmUgdGhlIHNhbWUgcm93cywgYXMgdGhleSB3ZXJlIGFza2VkIGZvciB3aXRoIHRoZSBzYW1lIHN0ZXAgYW5kIGJvdW5kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXJnZWQoYTogVG9nZXRoZXIsIGI6IFRvZ2V0aGVyKTogVG9nZXRoZXIge1xuICBjb25zdCBrbm93biA9IChwaWNrOiAoeDogbnVtYmVyLCB5OiBudW1iZXIpID0+IG51bWJlcikgPT4gKHg6IG51bWJlciB8IG51bGwsIHk6IG51bWJlciB8IG51bGwpID0+XG4gICAgeCA9PT0gbnVsbCA/IHkgOiB5ID09PSBudWxsID8geCA6IHBpY2soeCwgeSk7XG4gIGNvbnN0IGFkZCA9IGtub3duKCh4LCB5KSA9PiB4ICsgeSk7XG4gIHJldHVybiB7XG4gICAgc2VyaWVzOiBhLnNlcmllcyArIGIuc2VyaWVzLFxuICAgIHN1bTogZWFjaChhLnN1bSwgYi5zdW0sIGFkZCksXG4gICAgY291bnQ6IGVhY2goYS5jb3VudCwgYi5jb3VudCwgYWRkKSxcbiAgICBsZWFzdDogZWFjaChhLmxlYXN0LCBiLmxlYXN0LCBrbm93bihNYXRoLm1pbikpLFxuICAgIG1vc3Q6IGVhY2goYS5tb3N0LCBiLm1vc3QsIGtub3duKE1hdGgubWF4KSksXG4gIH07XG59XG5cbi8qKiBUaGUgYXZlcmFnZSBvZiBhIGdyb3VwJ3Mga25vd24gdmFsdWVzLCByb3cgYnkgcm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lYW5PZihncm91cDogUGljazxUb2dldGhlciwgXCJzdW1cIiB8IFwiY291bnRcIj4pOiBSb3dzIHtcbiAgcmV0dXJuIGVhY2goZ3JvdXAuc3VtLCBncm91cC5jb3VudCwgKHN1bSwgY291bnQpID0+IChzdW0gIT09IG51bGwgJiYgY291bnQgPyBzdW0gLyBjb3VudCA6IG51bGwpKTtcbn1cbiIsICIvLyBBIGNoYXJ0OiB0aGUgZHJhd2luZywgaXRzIGxlZ2VuZCwgYW5kIGV2ZXJ5dGhpbmcgb2YgaXQgaW4gd29yZHMgYW5kIG51bWJlcnMuXG5pbXBvcnQgeyB0eXBlIFNpZ25hbCwgdXNlU2lnbmFsLCB1c2VTaWduYWxFZmZlY3QgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VJZCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHR5cGUgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGlzRGFyayB9IGZyb20gXCIuLi9zaGVsbC90aGVtZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgY3N2IH0gZnJvbSBcIi4uL3VpL2NzdlwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBzYXZlRmlsZSB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgY2xvY2ssIGNyb3NzaGFpciB9IGZyb20gXCIuL2Nsb2NrXCI7XG5pbXBvcnQgeyBkYXNoT2YsIHNlcmllc1Byb3BlcnR5IH0gZnJvbSBcIi4vY29sb3Vyc1wiO1xuaW1wb3J0IHR5cGUgeyBQbG90LCBUaHJlc2hvbGQgfSBmcm9tIFwiLi9wbG90XCI7XG5pbXBvcnQgeyB0eXBlIEJvdW5kcywgZml4ZWQsIHJhbmdlLCBzaG93UmFuZ2UsIHV0Yywgem9vbWVkT3V0IH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IHR5cGUgQmFuZCwgY29sdW1ucywgc3VtbWFyeSB9IGZyb20gXCIuL3Jvd3NcIjtcbmltcG9ydCB7IHRvbGQgfSBmcm9tIFwiLi9zY2FsZVwiO1xuaW1wb3J0IHsgbW9tZW50VGV4dCB9IGZyb20gXCIuL3RpbWVzXCI7XG5cbi8qKiBBIGxpbmUgb2YgYSBjaGFydDogd2hhdCBpdCBpcyBjYWxsZWQgYW5kIGl0cyByb3dzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXJpZXMge1xuICBrZXk6IHN0cmluZztcbiAgbGFiZWw6IHN0cmluZztcbiAgaHJlZj86IHN0cmluZztcbiAgLyoqIFdoaWNoIGNvbG91ciBhbmQgZGFzaCBpdCBoYXMuICovXG4gIGxvb2s6IG51bWJlcjtcbiAgYmFuZDogQmFuZCB8IHVuZGVmaW5lZDtcbiAgLyoqIFRha2VzIHRoZSBsaW5lIG91dCBvZiB0aGUgY2hhcnQuICovXG4gIG9uUmVtb3ZlPzogKCkgPT4gdm9pZDtcbn1cblxuLyoqIFJvd3Mgb2YgdGhlIHRhYmxlIG9mIHZhbHVlczsgbW9yZSBvZiB0aGVtIG5vYm9keSByZWFkcywgYW5kIHRoZSBDU1YgZmlsZSBoYXMgYWxsLiAqL1xuY29uc3QgVEFCTEVfTUFYID0gNDAwO1xuXG4vKiogU2hvd3MgYSBkcmFnZ2VkIHN0cmV0Y2ggaW4gYWxsIGNoYXJ0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB6b29tVG8oZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogdm9pZCB7XG4gIHNob3dSYW5nZShmaXhlZChmcm9tLCB0bywgY2xvY2sucGVlaygpKSk7XG59XG5cbi8qKiBTaG93cyB0d2ljZSBhcyBtdWNoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHpvb21PdXQoKTogdm9pZCB7XG4gIHNob3dSYW5nZSh6b29tZWRPdXQocmFuZ2UucGVlaygpLCBjbG9jay5wZWVrKCkpKTtcbn1cblxuZnVuY3Rpb24gbmVhcmVzdCh0aW1lczogcmVhZG9ubHkgbnVtYmVyW10sIHRpbWU6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBsb3cgPSAwO1xuICBsZXQgaGlnaCA9IHRpbWVzLmxlbmd0aCAtIDE7XG4gIHdoaWxlIChsb3cgPCBoaWdoKSB7XG4gICAgY29uc3QgbWlkZGxlID0gKGxvdyArIGhpZ2gpID4+IDE7XG4gICAgaWYgKHRpbWVzW21pZGRsZV0hIDwgdGltZSkgbG93ID0gbWlkZGxlICsgMTtcbiAgICBlbHNlIGhpZ2ggPSBtaWRkbGU7XG4gIH1cbiAgY29uc3QgYmVmb3JlID0gdGltZXNbbG93IC0gMV07XG4gIHJldHVybiBiZWZvcmUgIT09IHVuZGVmaW5lZCAmJiB0aW1lIC0gYmVmb3JlIDwgKHRpbWVzW2xvd10gPz8gdGltZSkgLSB0aW1lID8gbG93IC0gMSA6IGxvdztcbn1cblxuLyoqIEEgY2hhcnQgb2Ygc29tZSBzZXJpZXMgb3ZlciB0aGUgcGFnZSdzIHJhbmdlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIENoYXJ0KHtcbiAgdGl0bGUsXG4gIHVuaXRzLFxuICBzZXJpZXMsXG4gIGJvdW5kcyxcbiAgc3RlcCxcbiAgbG9hZGluZyxcbiAgcHJvYmxlbSxcbiAgcmV0cnksXG4gIGxvZyA9IGZhbHNlLFxuICB0aHJlc2hvbGRzID0gW10sXG4gIGZpbGUsXG4gIHRvb2xzLFxuICBsb3cgPSBmYWxzZSxcbiAgbm90aGluZyxcbn06IHtcbiAgdGl0bGU6IHN0cmluZztcbiAgdW5pdHM6IHN0cmluZztcbiAgc2VyaWVzOiBTZXJpZXNbXTtcbiAgYm91bmRzOiBCb3VuZHM7XG4gIC8qKiBTZWNvbmRzIGEgcm93LiAqL1xuICBzdGVwOiBudW1iZXI7XG4gIGxvYWRpbmc6IGJvb2xlYW47XG4gIHByb2JsZW06IFByb2JsZW0gfCB1bmRlZmluZWQ7XG4gIHJldHJ5OiAoKSA9PiB2b2lkO1xuICBsb2c/OiBib29sZWFuO1xuICB0aHJlc2hvbGRzPzogVGhyZXNob2xkW107XG4gIC8qKiBUaGUgbmFtZSBvZiB0aGUgQ1NWIGZpbGUuICovXG4gIGZpbGU6IHN0cmluZztcbiAgdG9vbHM/OiBDb21wb25lbnRDaGlsZHJlbjtcbiAgLyoqIEhhbGYgYXMgaGlnaC4gKi9cbiAgbG93PzogYm9vbGVhbjtcbiAgLyoqIFdoYXQgaXMgc2FpZCBpbnN0ZWFkIG9mIFwibm8gdmFsdWVzXCIuICovXG4gIG5vdGhpbmc/OiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxEaXZFbGVtZW50PihudWxsKTtcbiAgY29uc3QgcGxvdCA9IHVzZVNpZ25hbDxQbG90IHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBoaWRkZW4gPSB1c2VTaWduYWw8UmVhZG9ubHlTZXQ8c3RyaW5nPj4obmV3IFNldCgpKTtcbiAgY29uc3Qgb3BlbiA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGhlYWRpbmcgPSB1c2VJZCgpO1xuICBjb25zdCBiYW5kZWQgPSBzZXJpZXMubGVuZ3RoID09PSAxICYmIHNlcmllc1swXT8uYmFuZD8ubGVhc3QgIT09IHVuZGVmaW5lZDtcbiAgY29uc3QgW3RpbWVzLCBkcmF3bl0gPSBjb2x1bW5zKFxuICAgIHNlcmllcy5mbGF0TWFwKCh7IGJhbmQgfSkgPT5cbiAgICAgIGJhbmRlZCA/IFtiYW5kPy5tb3N0LCBiYW5kPy5sZWFzdCwgYmFuZD8uYXZlcmFnZV0gOiBbYmFuZD8uYXZlcmFnZV0sXG4gICAgKSxcbiAgICBib3VuZHMsXG4gICk7XG4gIGNvbnN0IGNvbHVtbnNPZiA9IChpbmRleDogbnVtYmVyKSA9PlxuICAgIGJhbmRlZFxuICAgICAgPyB7IGhpZ2g6IGRyYXduWzBdISwgbG93OiBkcmF3blsxXSEsIGF2ZXJhZ2U6IGRyYXduWzJdISB9XG4gICAgICA6IHsgaGlnaDogZHJhd25baW5kZXhdISwgbG93OiBkcmF3bltpbmRleF0hLCBhdmVyYWdlOiBkcmF3bltpbmRleF0hIH07XG4gIGNvbnN0IGFueSA9IGRyYXduLnNvbWUoKGNvbHVtbikgPT4gY29sdW1uLnNvbWUoKHZhbHVlKSA9PiB2YWx1ZSAhPT0gbnVsbCkpO1xuICBjb25zdCBzdGF0ZSA9IHVzZVJlZih7IHRpbWVzLCBkcmF3biwgYm91bmRzIH0pO1xuICBzdGF0ZS5jdXJyZW50ID0geyB0aW1lcywgZHJhd24sIGJvdW5kcyB9O1xuICBjb25zdCBsb29rcyA9IEpTT04uc3RyaW5naWZ5KFtcbiAgICBzZXJpZXMubWFwKCh7IGtleSwgbG9vayB9KSA9PiBba2V5LCBsb29rXSksXG4gICAgWy4uLmhpZGRlbi52YWx1ZV0sXG4gICAgYmFuZGVkLFxuICAgIHVuaXRzLFxuICAgIGxvZyxcbiAgICB1dGMudmFsdWUsXG4gICAgdGhyZXNob2xkcyxcbiAgICBpc0RhcmsoKSxcbiAgXSk7XG4gIC8vIEFub3RoZXIgZHJhd2luZyB3aGVyZSBsaW5lcywgY29sb3VycyBvciB0aGUgYXhpcyBhcmUgb3RoZXJzOyBlbHNlIHRoZSBzYW1lIG9uZSBoYXMgbmV3IGRhdGEuXG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgcGxhY2UgPSBib3guY3VycmVudDtcbiAgICBpZiAoIWFueSB8fCAhcGxhY2UpIHJldHVybjtcbiAgICBsZXQgbWFkZTogUGxvdCB8IHVuZGVmaW5lZDtcbiAgICBsZXQgZ29uZSA9IGZhbHNlO1xuICAgIGNvbnN0IHdhdGNoID0gbmV3IFJlc2l6ZU9ic2VydmVyKCgpID0+IG1hZGU/LmZpdCgpKTtcbiAgICB2b2lkIGltcG9ydChcIi4vcGxvdFwiKS50aGVuKCh7IFBsb3QgfSkgPT4ge1xuICAgICAgaWYgKGdvbmUpIHJldHVybjtcbiAgICAgIG1hZGUgPSBuZXcgUGxvdChcbiAgICAgICAgcGxhY2UsXG4gICAgICAgIHtcbiAgICAgICAgICBsaW5lczogc2VyaWVzLm1hcCgoeyBrZXksIGxvb2sgfSkgPT4gKHtcbiAgICAgICAgICAgIGxvb2ssXG4gICAgICAgICAgICBzaG93bjogIWhpZGRlbi52YWx1ZS5oYXMoa2V5KSxcbiAgICAgICAgICAgIGJhbmQ6IGJhbmRlZCxcbiAgICAgICAgICB9KSksXG4gICAgICAgICAgdW5pdHMsXG4gICAgICAgICAgbG9nLFxuICAgICAgICAgIHV0YzogdXRjLnZhbHVlLFxuICAgICAgICAgIHRocmVzaG9sZHMsXG4gICAgICAgIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBvblBvaW50OiAodGltZSkgPT4ge1xuICAgICAgICAgICAgY3Jvc3NoYWlyLnZhbHVlID0gdGltZTtcbiAgICAgICAgICB9LFxuICAgICAgICAgIG9uWm9vbTogem9vbVRvLFxuICAgICAgICAgIG9uWm9vbU91dDogem9vbU91dCxcbiAgICAgICAgfSxcbiAgICAgICk7XG4gICAgICBwbG90LnZhbHVlID0gbWFkZTtcbiAgICAgIHdhdGNoLm9ic2VydmUocGxhY2UpO1xuICAgIH0pO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBnb25lID0gdHJ1ZTtcbiAgICAgIHdhdGNoLmRpc2Nvbm5lY3QoKTtcbiAgICAgIHBsb3QudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICBtYWRlPy5lbmQoKTtcbiAgICB9O1xuICB9LCBbbG9va3MsIGFueV0pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHsgdGltZXMsIGRyYXduLCBib3VuZHMgfSA9IHN0YXRlLmN1cnJlbnQ7XG4gICAgY29uc3QgYWxsID0gbG9nXG4gICAgICA/IGRyYXduLm1hcCgoY29sdW1uKSA9PiBjb2x1bW4ubWFwKCh2YWx1ZSkgPT4gKHZhbHVlICE9PSBudWxsICYmIHZhbHVlID4gMCA/IHZhbHVlIDogbnVsbCkpKVxuICAgICAgOiBkcmF3bjtcbiAgICBwbG90LnZhbHVlPy5zaG93KHRpbWVzLCBhbGwsIGJvdW5kcy5mcm9tLCBib3VuZHMudG8pO1xuICAgIGlmIChjcm9zc2hhaXIucGVlaygpICE9PSB1bmRlZmluZWQpIHBsb3QudmFsdWU/LnBvaW50KGNyb3NzaGFpci5wZWVrKCkpO1xuICB9KTtcbiAgdXNlU2lnbmFsRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0aW1lID0gY3Jvc3NoYWlyLnZhbHVlO1xuICAgIHBsb3QudmFsdWU/LnBvaW50KHRpbWUpO1xuICB9KTtcbiAgY29uc3Qgd2FsayA9IChldmVudDogS2V5Ym9hcmRFdmVudCkgPT4ge1xuICAgIGNvbnN0IHsgdGltZXMgfSA9IHN0YXRlLmN1cnJlbnQ7XG4gICAgaWYgKHRpbWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICAgIGNvbnN0IGhlcmUgPSBjcm9zc2hhaXIucGVlaygpID09PSB1bmRlZmluZWQgPyB0aW1lcy5sZW5ndGggOiBuZWFyZXN0KHRpbWVzLCBjcm9zc2hhaXIucGVlaygpISk7XG4gICAgY29uc3QgZmFyID0gZXZlbnQuc2hpZnRLZXkgPyAxMCA6IDE7XG4gICAgY29uc3QgdG8gPSB7XG4gICAgICBBcnJvd0xlZnQ6IGhlcmUgLSBmYXIsXG4gICAgICBBcnJvd1JpZ2h0OiBoZXJlICsgZmFyLFxuICAgICAgSG9tZTogMCxcbiAgICAgIEVuZDogdGltZXMubGVuZ3RoIC0gMSxcbiAgICB9W2V2ZW50LmtleV07XG4gICAgaWYgKGV2ZW50LmtleSA9PT0gXCJFc2NhcGVcIikgY3Jvc3NoYWlyLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgIGVsc2UgaWYgKHRvID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICBlbHNlIGNyb3NzaGFpci52YWx1ZSA9IHRpbWVzW01hdGgubWluKE1hdGgubWF4KHRvLCAwKSwgdGltZXMubGVuZ3RoIC0gMSldO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIH07XG4gIGNvbnN0IHNhdmUgPSAoKSA9PiB7XG4gICAgY29uc3QgaGVhZGVyID0gW1widGltZVwiLCAuLi5zZXJpZXMuZmxhdE1hcCgob25lKSA9PiBuYW1lc09mKG9uZS5sYWJlbCwgYmFuZGVkKSldO1xuICAgIGNvbnN0IGxpbmVzID0gdGltZXMubWFwKCh0aW1lLCByb3cpID0+IFtcbiAgICAgIG5ldyBEYXRlKHRpbWUgKiAxMDAwKS50b0lTT1N0cmluZygpLFxuICAgICAgLi4uKGJhbmRlZFxuICAgICAgICA/IFtkcmF3blsyXSFbcm93XSwgZHJhd25bMV0hW3Jvd10sIGRyYXduWzBdIVtyb3ddXVxuICAgICAgICA6IGRyYXduLm1hcCgoY29sdW1uKSA9PiBjb2x1bW5bcm93XSkpLFxuICAgIF0pO1xuICAgIHNhdmVGaWxlKGAke2ZpbGV9LmNzdmAsIGNzdihoZWFkZXIsIGxpbmVzKSwgXCJ0ZXh0L2NzdlwiKTtcbiAgfTtcbiAgY29uc3QgcG9pbnRlZCA9IHVzZVNpZ25hbDxudW1iZXIgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIHVzZVNpZ25hbEVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdGltZSA9IGNyb3NzaGFpci52YWx1ZTtcbiAgICBwb2ludGVkLnZhbHVlID0gdGltZSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogbmVhcmVzdChzdGF0ZS5jdXJyZW50LnRpbWVzLCB0aW1lKTtcbiAgfSk7XG4gIGNvbnN0IHJvdyA9IHBvaW50ZWQudmFsdWU7XG4gIGNvbnN0IG1vbWVudCA9IHJvdyA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogdGltZXNbcm93XTtcbiAgY29uc3Qgc3Bva2VuID1cbiAgICBtb21lbnQgPT09IHVuZGVmaW5lZFxuICAgICAgPyB0LmNoYXJ0cy5wb2ludEhpbnRcbiAgICAgIDogW1xuICAgICAgICAgIG1vbWVudFRleHQobW9tZW50LCBzdGVwKSxcbiAgICAgICAgICAuLi5zZXJpZXMubWFwKFxuICAgICAgICAgICAgKHsgbGFiZWwgfSwgaW5kZXgpID0+IGAke2xhYmVsfSAke3RvbGQoY29sdW1uc09mKGluZGV4KS5hdmVyYWdlW3JvdyA/PyAwXSwgdW5pdHMpfWAsXG4gICAgICAgICAgKSxcbiAgICAgICAgXS5qb2luKFwiLCBcIik7XG4gIHJldHVybiAoXG4gICAgPGZpZ3VyZSBjbGFzcz17YGNoYXJ0ICR7bG93ID8gXCJsb3dcIiA6IFwiXCJ9YH0gYXJpYS1sYWJlbGxlZGJ5PXtoZWFkaW5nfT5cbiAgICAgIDxmaWdjYXB0aW9uIGNsYXNzPVwiY2hhcnQtaGVhZFwiPlxuICAgICAgICA8aDMgaWQ9e2hlYWRpbmd9PlxuICAgICAgICAgIHt0aXRsZX0ge3VuaXRzICYmIDxzbWFsbD57dW5pdHN9PC9zbWFsbD59XG4gICAgICAgIDwvaDM+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwiY2hhcnQtbW9tZW50XCI+e21vbWVudCAhPT0gdW5kZWZpbmVkICYmIG1vbWVudFRleHQobW9tZW50LCBzdGVwKX08L3NwYW4+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwiY2hhcnQtdG9vbHMgbm8tcHJpbnRcIj5cbiAgICAgICAgICB7dG9vbHN9XG4gICAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICAgIGljb249XCJ0YWJsZVwiXG4gICAgICAgICAgICBsYWJlbD17dC5jaGFydHMudGFibGV9XG4gICAgICAgICAgICBhcmlhLXByZXNzZWQ9e29wZW4udmFsdWV9XG4gICAgICAgICAgICBkaXNhYmxlZD17IWFueX1cbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgICAgb3Blbi52YWx1ZSA9ICFvcGVuLnZhbHVlO1xuICAgICAgICAgICAgfX1cbiAgICAgICAgICAvPlxuICAgICAgICAgIDxJY29uQnV0dG9uIGljb249XCJkb3dubG9hZFwiIGxhYmVsPXt0LmNoYXJ0cy5jc3Z9IGRpc2FibGVkPXshYW55fSBvbkNsaWNrPXtzYXZlfSAvPlxuICAgICAgICA8L3NwYW4+XG4gICAgICA8L2ZpZ2NhcHRpb24+XG4gICAgICB7YW55ID8gKFxuICAgICAgICA8ZGl2XG4gICAgICAgICAgcmVmPXtib3h9XG4gICAgICAgICAgY2xhc3M9XCJjaGFydC1wbG90XCJcbiAgICAgICAgICBkYXRhLWxvYWRpbmc9e2xvYWRpbmd9XG4gICAgICAgICAgcm9sZT1cInNsaWRlclwiXG4gICAgICAgICAgdGFiSW5kZXg9ezB9XG4gICAgICAgICAgYXJpYS1sYWJlbD17dC5jaGFydHMucGxvdCh0aXRsZSl9XG4gICAgICAgICAgYXJpYS12YWx1ZW1pbj17MH1cbiAgICAgICAgICBhcmlhLXZhbHVlbWF4PXtNYXRoLm1heCh0aW1lcy5sZW5ndGggLSAxLCAwKX1cbiAgICAgICAgICBhcmlhLXZhbHVlbm93PXtyb3cgPz8gTWF0aC5tYXgodGltZXMubGVuZ3RoIC0gMSwgMCl9XG4gICAgICAgICAgYXJpYS12YWx1ZXRleHQ9e3Nwb2tlbn1cbiAgICAgICAgICBvbktleURvd249e3dhbGt9XG4gICAgICAgICAgb25CbHVyPXsoKSA9PiB7XG4gICAgICAgICAgICBjcm9zc2hhaXIudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgfX1cbiAgICAgICAgLz5cbiAgICAgICkgOiAoXG4gICAgICAgIDxkaXYgY2xhc3M9XCJjaGFydC1wbG90IGVtcHR5LXBsb3RcIj5cbiAgICAgICAgICB7cHJvYmxlbSA/IChcbiAgICAgICAgICAgIDxwIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+IHtwcm9ibGVtLm1lc3NhZ2V9e1wiIFwifVxuICAgICAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwbGFpblwiIG9uQ2xpY2s9e3JldHJ5fT5cbiAgICAgICAgICAgICAgICB7dC51aS5yZXRyeX1cbiAgICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgICA8L3A+XG4gICAgICAgICAgKSA6IGxvYWRpbmcgPyAoXG4gICAgICAgICAgICA8c3BhbiBjbGFzcz1cInNwaW5uZXJcIiByb2xlPVwic3RhdHVzXCIgYXJpYS1sYWJlbD17dC51aS5sb2FkaW5nfSAvPlxuICAgICAgICAgICkgOiAoXG4gICAgICAgICAgICA8ZGl2IGNsYXNzPVwiY2hhcnQtbm90aGluZ1wiPntub3RoaW5nID8/IDxwPnt0LmNoYXJ0cy5ub3RoaW5nfTwvcD59PC9kaXY+XG4gICAgICAgICAgKX1cbiAgICAgICAgPC9kaXY+XG4gICAgICApfVxuICAgICAge2FueSAmJiAoXG4gICAgICAgIDxMZWdlbmRcbiAgICAgICAgICBzZXJpZXM9e3Nlcmllc31cbiAgICAgICAgICB1bml0cz17dW5pdHN9XG4gICAgICAgICAgaGlkZGVuPXtoaWRkZW59XG4gICAgICAgICAgb2Y9eyhpbmRleCkgPT4ge1xuICAgICAgICAgICAgY29uc3QgeyBhdmVyYWdlLCBsb3csIGhpZ2ggfSA9IGNvbHVtbnNPZihpbmRleCk7XG4gICAgICAgICAgICByZXR1cm4gc3VtbWFyeShhdmVyYWdlLCBsb3csIGhpZ2gpO1xuICAgICAgICAgIH19XG4gICAgICAgICAgYXQ9eyhpbmRleCkgPT4gKHJvdyA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogY29sdW1uc09mKGluZGV4KS5hdmVyYWdlW3Jvd10pfVxuICAgICAgICAvPlxuICAgICAgKX1cbiAgICAgIHthbnkgJiYgcHJvYmxlbSAmJiAoXG4gICAgICAgIDxwIGNsYXNzPVwiY2hhcnQtbm90ZVwiIHJvbGU9XCJzdGF0dXNcIj5cbiAgICAgICAgICA8SWNvbiBuYW1lPVwid2FybmluZ1wiIC8+IHtwcm9ibGVtLm1lc3NhZ2V9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICB7YW55ICYmIG9wZW4udmFsdWUgJiYgKFxuICAgICAgICA8VmFsdWVzIHRpdGxlPXt0aXRsZX0gdGltZXM9e3RpbWVzfSBzdGVwPXtzdGVwfSBjb3VudD17dGltZXMubGVuZ3RofT5cbiAgICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgICA8dHI+XG4gICAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPnt0LmNoYXJ0cy50aW1lfTwvdGg+XG4gICAgICAgICAgICAgIHtzZXJpZXNcbiAgICAgICAgICAgICAgICAuZmxhdE1hcCgoeyBsYWJlbCB9KSA9PiBuYW1lc09mKGxhYmVsLCBiYW5kZWQpKVxuICAgICAgICAgICAgICAgIC5tYXAoKGxhYmVsKSA9PiAoXG4gICAgICAgICAgICAgICAgICA8dGgga2V5PXtsYWJlbH0gc2NvcGU9XCJjb2xcIiBjbGFzcz1cImVuZFwiPlxuICAgICAgICAgICAgICAgICAgICB7bGFiZWx9XG4gICAgICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICA8L3RoZWFkPlxuICAgICAgICAgIDx0Ym9keT5cbiAgICAgICAgICAgIHt0aW1lc1xuICAgICAgICAgICAgICAubWFwKCh0aW1lLCBpbmRleCkgPT4gW3RpbWUsIGluZGV4XSBhcyBjb25zdClcbiAgICAgICAgICAgICAgLnNsaWNlKC1UQUJMRV9NQVgpXG4gICAgICAgICAgICAgIC5yZXZlcnNlKClcbiAgICAgICAgICAgICAgLm1hcCgoW3RpbWUsIGluZGV4XSkgPT4gKFxuICAgICAgICAgICAgICAgIDx0ciBrZXk9e3RpbWV9PlxuICAgICAgICAgICAgICAgICAgPHRoIHNjb3BlPVwicm93XCI+e21vbWVudFRleHQodGltZSwgc3RlcCl9PC90aD5cbiAgICAgICAgICAgICAgICAgIHsoYmFuZGVkID8gW2RyYXduWzJdISwgZHJhd25bMV0hLCBkcmF3blswXSFdIDogZHJhd24pLm1hcCgoY29sdW1uLCBhdCkgPT4gKFxuICAgICAgICAgICAgICAgICAgICA8dGQga2V5PXthdH0gY2xhc3M9XCJlbmRcIj5cbiAgICAgICAgICAgICAgICAgICAgICB7dG9sZChjb2x1bW5baW5kZXhdLCB1bml0cyl9XG4gICAgICAgICAgICAgICAgICAgIDwvdGQ+XG4gICAgICAgICAgICAgICAgICApKX1cbiAgICAgICAgICAgICAgICA8L3RyPlxuICAgICAgICAgICAgICApKX1cbiAgICAgICAgICA8L3Rib2R5PlxuICAgICAgICA8L1ZhbHVlcz5cbiAgICAgICl9XG4gICAgPC9maWd1cmU+XG4gICk7XG59XG5cbmZ1bmN0aW9uIG5hbWVzT2YobGFiZWw6IHN0cmluZywgYmFuZGVkOiBib29sZWFuKTogc3RyaW5nW10ge1xuICByZXR1cm4gYmFuZGVkID8gW2xhYmVsLCB0LmNoYXJ0cy5sZWFzdCwgdC5jaGFydHMubW9zdF0gOiBbbGFiZWxdO1xufVxuXG5mdW5jdGlvbiBWYWx1ZXMoe1xuICB0aXRsZSxcbiAgdGltZXMsXG4gIHN0ZXAsXG4gIGNvdW50LFxuICBjaGlsZHJlbixcbn06IHtcbiAgdGl0bGU6IHN0cmluZztcbiAgdGltZXM6IG51bWJlcltdO1xuICBzdGVwOiBudW1iZXI7XG4gIGNvdW50OiBudW1iZXI7XG4gIGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPGRpdlxuICAgICAgICBjbGFzcz1cInRhYmxlLXNjcm9sbCBjaGFydC12YWx1ZXNcIlxuICAgICAgICB0YWJJbmRleD17MH1cbiAgICAgICAgcm9sZT1cInJlZ2lvblwiXG4gICAgICAgIGFyaWEtbGFiZWw9e3QuY2hhcnRzLnZhbHVlcyh0aXRsZSl9XG4gICAgICA+XG4gICAgICAgIDx0YWJsZSBjbGFzcz1cInRhYmxlXCI+XG4gICAgICAgICAgPGNhcHRpb24gY2xhc3M9XCJ1bnNlZW5cIj57dC5jaGFydHMudmFsdWVzKHRpdGxlKX08L2NhcHRpb24+XG4gICAgICAgICAge2NoaWxkcmVufVxuICAgICAgICA8L3RhYmxlPlxuICAgICAgPC9kaXY+XG4gICAgICB7Y291bnQgPiBUQUJMRV9NQVggJiYgKFxuICAgICAgICA8cCBjbGFzcz1cImNoYXJ0LW5vdGVcIj5cbiAgICAgICAgICB7dC5jaGFydHMudGFibGVDdXQoU3RyaW5nKFRBQkxFX01BWCksIG1vbWVudFRleHQodGltZXNbMF0gPz8gMCwgc3RlcCkpfVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgIDwvPlxuICApO1xufVxuXG4vKiogV2hhdCBhIGxpbmUgbG9va3MgbGlrZSwgYmVzaWRlIGl0cyBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFN3YXRjaCh7IGxvb2ssIGRhc2hlZCB9OiB7IGxvb2s6IG51bWJlcjsgZGFzaGVkOiBib29sZWFuIH0pIHtcbiAgcmV0dXJuIChcbiAgICA8c3ZnIGNsYXNzPVwic3dhdGNoXCIgdmlld0JveD1cIjAgMCAyNiA4XCIgYXJpYS1oaWRkZW49XCJ0cnVlXCI+XG4gICAgICA8bGluZVxuICAgICAgICB4MT1cIjBcIlxuICAgICAgICB5MT1cIjRcIlxuICAgICAgICB4Mj1cIjI2XCJcbiAgICAgICAgeTI9XCI0XCJcbiAgICAgICAgc3R5bGU9e3tcbiAgICAgICAgICBzdHJva2U6IGB2YXIoJHtzZXJpZXNQcm9wZXJ0eShsb29rKX0pYCxcbiAgICAgICAgICBzdHJva2VEYXNoYXJyYXk6IGRhc2hlZCA/IGRhc2hPZihsb29rKS5qb2luKFwiIFwiKSA6IFwiXCIsXG4gICAgICAgIH19XG4gICAgICAvPlxuICAgIDwvc3ZnPlxuICApO1xufVxuXG5mdW5jdGlvbiBMZWdlbmQoe1xuICBzZXJpZXMsXG4gIHVuaXRzLFxuICBoaWRkZW4sXG4gIG9mLFxuICBhdCxcbn06IHtcbiAgc2VyaWVzOiBTZXJpZXNbXTtcbiAgdW5pdHM6IHN0cmluZztcbiAgaGlkZGVuOiBTaWduYWw8UmVhZG9ubHlTZXQ8c3RyaW5nPj47XG4gIG9mOiAoaW5kZXg6IG51bWJlcikgPT4gUmV0dXJuVHlwZTx0eXBlb2Ygc3VtbWFyeT47XG4gIGF0OiAoaW5kZXg6IG51bWJlcikgPT4gbnVtYmVyIHwgbnVsbCB8IHVuZGVmaW5lZDtcbn0pIHtcbiAgY29uc3Qgc2V2ZXJhbCA9IHNlcmllcy5sZW5ndGggPiAxO1xuICBjb25zdCB0b2dnbGUgPSAoa2V5OiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBuZXh0ID0gbmV3IFNldChoaWRkZW4udmFsdWUpO1xuICAgIGlmICghbmV4dC5kZWxldGUoa2V5KSkgbmV4dC5hZGQoa2V5KTtcbiAgICBoaWRkZW4udmFsdWUgPSBuZXh0O1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJjaGFydC1sZWdlbmRcIj5cbiAgICAgIDx0YWJsZT5cbiAgICAgICAgPHRoZWFkPlxuICAgICAgICAgIDx0cj5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPlxuICAgICAgICAgICAgICA8c3BhbiBjbGFzcz1cInVuc2VlblwiPnt0LmNoYXJ0cy5saW5lfTwvc3Bhbj5cbiAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIiBjbGFzcz1cImhlcmVcIj5cbiAgICAgICAgICAgICAge3QuY2hhcnRzLmhlcmV9XG4gICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e3QuY2hhcnRzLmxhc3R9PC90aD5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPnt0LmNoYXJ0cy5sZWFzdH08L3RoPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e3QuY2hhcnRzLm1lYW59PC90aD5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPnt0LmNoYXJ0cy5tb3N0fTwvdGg+XG4gICAgICAgICAgICB7c2V2ZXJhbCAmJiAoXG4gICAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPlxuICAgICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwidW5zZWVuXCI+e3QudWkuYWN0aW9uc308L3NwYW4+XG4gICAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICApfVxuICAgICAgICAgIDwvdHI+XG4gICAgICAgIDwvdGhlYWQ+XG4gICAgICAgIDx0Ym9keT5cbiAgICAgICAgICB7c2VyaWVzLm1hcCgob25lLCBpbmRleCkgPT4ge1xuICAgICAgICAgICAgY29uc3Qga25vd24gPSBvZihpbmRleCk7XG4gICAgICAgICAgICBjb25zdCBoZXJlID0gYXQoaW5kZXgpO1xuICAgICAgICAgICAgcmV0dXJuIChcbiAgICAgICAgICAgICAgPHRyIGtleT17b25lLmtleX0gZGF0YS1vZmY9e2hpZGRlbi52YWx1ZS5oYXMob25lLmtleSl9PlxuICAgICAgICAgICAgICAgIDx0aCBzY29wZT1cInJvd1wiPlxuICAgICAgICAgICAgICAgICAgPFN3YXRjaCBsb29rPXtvbmUubG9va30gZGFzaGVkPXtzZXZlcmFsfSAvPlxuICAgICAgICAgICAgICAgICAge29uZS5ocmVmID8gPGEgaHJlZj17b25lLmhyZWZ9PntvbmUubGFiZWx9PC9hPiA6IDxzcGFuPntvbmUubGFiZWx9PC9zcGFuPn1cbiAgICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgICAgIDx0ZCBjbGFzcz1cImhlcmVcIj57aGVyZSA9PT0gdW5kZWZpbmVkID8gXCJcIiA6IHRvbGQoaGVyZSwgdW5pdHMpfTwvdGQ+XG4gICAgICAgICAgICAgICAgPHRkPnt0b2xkKGtub3duLmxhc3QsIHVuaXRzKX08L3RkPlxuICAgICAgICAgICAgICAgIDx0ZD57dG9sZChrbm93bi5sZWFzdCwgdW5pdHMpfTwvdGQ+XG4gICAgICAgICAgICAgICAgPHRkPnt0b2xkKGtub3duLm1lYW4sIHVuaXRzKX08L3RkPlxuICAgICAgICAgICAgICAgIDx0ZD57dG9sZChrbm93bi5tb3N0LCB1bml0cyl9PC90ZD5cbiAgICAgICAgICAgICAgICB7c2V2ZXJhbCAmJiAoXG4gICAgICAgICAgICAgICAgICA8dGQgY2xhc3M9XCJuby1wcmludFwiPlxuICAgICAgICAgICAgICAgICAgICA8SWNvbkJ1dHRvblxuICAgICAgICAgICAgICAgICAgICAgIGljb249XCJleWVcIlxuICAgICAgICAgICAgICAgICAgICAgIGxhYmVsPXt0LmNoYXJ0cy50b2dnbGUob25lLmxhYmVsKX1cbiAgICAgICAgICAgICAgICAgICAgICBhcmlhLXByZXNzZWQ9eyFoaWRkZW4udmFsdWUuaGFzKG9uZS5rZXkpfVxuICAgICAgICAgICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHRvZ2dsZShvbmUua2V5KX1cbiAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgICAge29uZS5vblJlbW92ZSAmJiAoXG4gICAgICAgICAgICAgICAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICAgICAgICAgICAgICAgIGljb249XCJjbG9zZVwiXG4gICAgICAgICAgICAgICAgICAgICAgICBsYWJlbD17dC5jaGFydHMucmVtb3ZlKG9uZS5sYWJlbCl9XG4gICAgICAgICAgICAgICAgICAgICAgICBvbkNsaWNrPXtvbmUub25SZW1vdmV9XG4gICAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgICAgIDwvdGQ+XG4gICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICAgICk7XG4gICAgICAgICAgfSl9XG4gICAgICAgIDwvdGJvZHk+XG4gICAgICA8L3RhYmxlPlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8vIFJvd3Mgb2YgdGhlIGhpc3Rvcnk6IGFza2VkIGZvciBpbiBzdGVwcyB0aGF0IGNhbiBiZSBoYWQsIG5vIG1vcmUgb2YgdGhlbSB0aGFuIGEgY2hhcnQgaGFzIHBpeGVscyxcbi8vIGFuZCBrZXB0IHdoaWxlIHRoZXkgY2Fubm90IGNoYW5nZS5cbmltcG9ydCB7IGFkZHJlc3MsIGdldCwgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IEhpc3RvcnkgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHR5cGUgeyBCb3VuZHMgfSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgbWVyZ2VkLCB0eXBlIFJvd3MsIHR5cGUgVG9nZXRoZXIgfSBmcm9tIFwiLi9yb3dzXCI7XG5cbi8qKiBIb3cgZmFyIGJhY2sgcm93cyBvZiBhIGxlbmd0aCBnbywgYW5kIGhvdyBsb25nIHRoZXkgYXJlOiBhbiBob3VyLCBhIGRheSwgYSBxdWFydGVyLiAqL1xuY29uc3QgS0VQVDogUmVhZG9ubHlBcnJheTx7IHJlYWNoOiBudW1iZXI7IHN0ZXA6IG51bWJlciB9PiA9IFtcbiAgeyByZWFjaDogMzYwMCwgc3RlcDogMTUgfSxcbiAgeyByZWFjaDogODZfNDAwLCBzdGVwOiAzMDAgfSxcbiAgeyByZWFjaDogTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZLCBzdGVwOiAzNjAwIH0sXG5dO1xuXG4vKiogU3RlcHMgdGhhdCBmYWxsIG9uIHdob2xlIG1pbnV0ZXMsIGhvdXJzIGFuZCBkYXlzLiAqL1xuY29uc3QgU1RFUFMgPSBbMTUsIDMwLCA2MCwgMTIwLCAzMDAsIDYwMCwgOTAwLCAxODAwLCAzNjAwLCA3MjAwLCAxMF84MDAsIDIxXzYwMCwgNDNfMjAwLCA4Nl80MDBdO1xuXG4vKiogUm93cyB0aGF0IGxpdmUgdmFsdWVzIGNhbiBiZSBwdXQgaW50byBhcyB0aGV5IGNvbWU6IGZpbmVyIHRoYW4gd2hhdCBhIGxvb2sgYXQgdGhlIGhpc3RvcnkgY29zdHMuICovXG5leHBvcnQgY29uc3QgTElWRV9TVEVQID0gNjA7XG5cbi8qKiBUaGUgZmluZXN0IHN0ZXAgdGhhdCBjYW4gYmUgaGFkIGJhY2sgdG8gYGZyb21gLCB3aXRoIGF0IG1vc3QgYHJvd3NgIHJvd3MuICovXG5leHBvcnQgZnVuY3Rpb24gc3RlcEZvcih7IGZyb20sIHRvIH06IEJvdW5kcywgbm93OiBudW1iZXIsIHJvd3M6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGFnZSA9IG5vdyAtIGZyb207XG4gIC8vIEEgcm93IG1vcmUsIGFzIHRoZSByYW5nZSBtb3ZlcyBvbiB3aGlsZSBpdCBpcyBhc2tlZCBmb3IuXG4gIGNvbnN0IGJhc2UgPSBLRVBULmZpbmQoKHsgcmVhY2gsIHN0ZXAgfSkgPT4gYWdlIDw9IHJlYWNoICsgc3RlcCk/LnN0ZXAgPz8gMzYwMDtcbiAgY29uc3QgZml0cyA9IFNURVBTLmZpbmQoXG4gICAgKHN0ZXApID0+IHN0ZXAgPj0gYmFzZSAmJiBzdGVwICUgYmFzZSA9PT0gMCAmJiAodG8gLSBmcm9tKSAvIHN0ZXAgPD0gcm93cyxcbiAgKTtcbiAgcmV0dXJuIGZpdHMgPz8gTWF0aC5jZWlsKCh0byAtIGZyb20pIC8gcm93cyAvIDg2XzQwMCkgKiA4Nl80MDA7XG59XG5cbi8qKiBUaGUgbmV4dCBjb2Fyc2VyIHJvd3MsIGZvciBhIHNlcmllcyB3aG9zZSBmaW5lciBvbmVzIGRvIG5vdCByZWFjaCBiYWNrIHNvIGZhci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2Fyc2VyKHN0ZXA6IG51bWJlcik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBLRVBULmZpbmQoKGtlcHQpID0+IGtlcHQuc3RlcCA+IHN0ZXApPy5zdGVwO1xufVxuXG4vKiogV2hpY2ggc2VyaWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaGljaCB7XG4gIGRldmljZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogRXhhY3QgbmFtZXMuICovXG4gIG1ldHJpY3M6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogTmFtZXMgb2Ygb25lIHJlcXVlc3Q7IHRoZSBzZXJ2ZXIgaGFzIHRoZSBzYW1lIGxpbWl0LiAqL1xuZXhwb3J0IGNvbnN0IE5BTUVTX01BWCA9IDE2O1xuLyoqIERldmljZXMgb2Ygb25lIHJlcXVlc3Q6IHNvbWUgMjIga0Igb2YgYWRkcmVzcywgYSB0aGlyZCBvZiB3aGF0IHRoZSBzZXJ2ZXIgdGFrZXMuICovXG5leHBvcnQgY29uc3QgREVWSUNFU19NQVggPSA1MDA7XG5cbi8qKiBBIG5hbWUgYXMgYSBwYXR0ZXJuIHRoYXQgZml0cyBub3RoaW5nIGVsc2UuICovXG5leHBvcnQgZnVuY3Rpb24gZXhhY3RseShuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gbmFtZS5yZXBsYWNlKC9bXFxcXCo/XS9nLCBcIlxcXFwkJlwiKTtcbn1cblxuLyoqIEFuc3dlcnMgdGhhdCBhcmUga2VwdDogYSBmZXcgcGFnZXMnIHdvcnRoLiAqL1xuY29uc3QgS0VQVF9NQVggPSA2MDtcbmNvbnN0IGtlcHQgPSBuZXcgTWFwPHN0cmluZywgeyBhbnN3ZXI6IHVua25vd247IHVudGlsOiBudW1iZXIgfT4oKTtcblxuLyoqIEFuc3dlcnMgb2Ygcm93cyB0aGF0IGFyZSBvdmVyIHN0YXkgZ29vZDsgb3RoZXJzIHVudGlsIHRoZWlyIG5leHQgcm93LiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZDxUPihcbiAgcXVlcnk6IFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IG51bWJlciB8IHN0cmluZ1tdPixcbiAgc3RlcDogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzdG9wOiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCB3aGVyZSA9IGFkZHJlc3MoXCIvYXBpL3YyL2hpc3RvcnlcIiwgcXVlcnkpO1xuICBjb25zdCBub3cgPSBEYXRlLm5vdygpIC8gMTAwMDtcbiAgY29uc3QgZm91bmQgPSBrZXB0LmdldCh3aGVyZSk7XG4gIGlmIChmb3VuZCAmJiBmb3VuZC51bnRpbCA+IG5vdykgcmV0dXJuIGZvdW5kLmFuc3dlciBhcyBUO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBnZXQ8VD4od2hlcmUsIHVuZGVmaW5lZCwgc3RvcCk7XG4gIGtlcHQuZGVsZXRlKHdoZXJlKTtcbiAga2VwdC5zZXQod2hlcmUsIHtcbiAgICBhbnN3ZXIsXG4gICAgdW50aWw6IHRvICsgMiAqIHN0ZXAgPCBub3cgPyBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFkgOiBub3cgKyBNYXRoLm1pbihzdGVwLCA2MCkgLyAyLFxuICB9KTtcbiAgY29uc3Qgb2xkZXN0ID0ga2VwdC5rZXlzKCkubmV4dCgpLnZhbHVlO1xuICBpZiAoa2VwdC5zaXplID4gS0VQVF9NQVggJiYgb2xkZXN0ICE9PSB1bmRlZmluZWQpIGtlcHQuZGVsZXRlKG9sZGVzdCk7XG4gIHJldHVybiBhbnN3ZXI7XG59XG5cbi8qKiBBc2tzIGluIGBzdGVwYCwgYW5kIGluIGNvYXJzZXIgb25lcyB3aGVyZSB0aGUgc2VydmVyIGhhcyBubyByb3dzIHNvIGZpbmUuICovXG5hc3luYyBmdW5jdGlvbiBzdGVwcGluZzxUPihzdGVwOiBudW1iZXIsIGFzazogKHN0ZXA6IG51bWJlcikgPT4gUHJvbWlzZTxUPik6IFByb21pc2U8VD4ge1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBhc2soc3RlcCk7XG4gIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICBjb25zdCBuZXh0ID0gY29hcnNlcihzdGVwKTtcbiAgICBpZiAocHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gJiYgcHJvYmxlbS5zdGF0dXMgPT09IDQwMCAmJiBuZXh0KVxuICAgICAgcmV0dXJuIHN0ZXBwaW5nKE1hdGgubWF4KG5leHQsIE1hdGguY2VpbChzdGVwIC8gbmV4dCkgKiBuZXh0KSwgYXNrKTtcbiAgICB0aHJvdyBwcm9ibGVtO1xuICB9XG59XG5cbi8qKiBXaG9sZSByb3dzLCBzbyB0aGF0IGNoYXJ0cyB0aGF0IGFyZSBkcmF3biB3aXRoaW4gb25lIHJvdyBhc2sgdGhlIHNhbWU7IG5vbmUgdGhhdCBoYXMganVzdCBnb25lLiAqL1xuZnVuY3Rpb24gd2hvbGUoeyBmcm9tLCB0byB9OiBCb3VuZHMsIHN0ZXA6IG51bWJlcik6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCByZWFjaCA9IEtFUFQuZmlsdGVyKChrZXB0KSA9PiBrZXB0LnN0ZXAgPD0gc3RlcCkuYXQoLTEpPy5yZWFjaCA/PyBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFk7XG4gIGNvbnN0IGZpcnN0ID0gTWF0aC5mbG9vcihmcm9tIC8gc3RlcCkgKiBzdGVwO1xuICBjb25zdCBnb25lID0gZmlyc3QgPCBEYXRlLm5vdygpIC8gMTAwMCAtIHJlYWNoO1xuICByZXR1cm4geyBmcm9tOiBnb25lID8gZmlyc3QgKyBzdGVwIDogZmlyc3QsIHRvOiBNYXRoLmNlaWwodG8gLyBzdGVwKSAqIHN0ZXAsIHN0ZXAgfTtcbn1cblxuLyoqIEEgc2VyaWVzIHdpdGggaXRzIHJvd3MuICovXG5leHBvcnQgaW50ZXJmYWNlIExpbmUge1xuICBkZXZpY2U6IHN0cmluZztcbiAgbWV0cmljOiBzdHJpbmc7XG4gIHJvd3M6IFJvd3M7XG59XG5cbi8qKiBSb3dzIG9mIHNlcmllcywgZWFjaCBieSBpdHNlbGYuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbGluZXMoXG4gIHsgZGV2aWNlcywgbWV0cmljcyB9OiBXaGljaCxcbiAgY2Y6IFwiQVZFUkFHRVwiIHwgXCJNSU5cIiB8IFwiTUFYXCIsXG4gIGJvdW5kczogQm91bmRzLFxuICBzdGVwOiBudW1iZXIsXG4gIHN0b3A6IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTxMaW5lW10+IHtcbiAgY29uc3QgcGFydHMgPSBkZXZpY2VzLmxlbmd0aCA+IDAgPyBjaHVua3MoZGV2aWNlcywgREVWSUNFU19NQVgpIDogW1tdXTtcbiAgY29uc3QgYW5zd2VycyA9IGF3YWl0IFByb21pc2UuYWxsKFxuICAgIHBhcnRzLm1hcCgoZGV2aWNlKSA9PlxuICAgICAgc3RlcHBpbmcoc3RlcCwgKHN0ZXApID0+XG4gICAgICAgIHJlYWQ8SGlzdG9yeT4oXG4gICAgICAgICAgeyBkZXZpY2UsIG1ldHJpYzogbWV0cmljcy5tYXAoZXhhY3RseSksIGNmLCAuLi53aG9sZShib3VuZHMsIHN0ZXApIH0sXG4gICAgICAgICAgc3RlcCxcbiAgICAgICAgICBib3VuZHMudG8sXG4gICAgICAgICAgc3RvcCxcbiAgICAgICAgKSxcbiAgICAgICksXG4gICAgKSxcbiAgKTtcbiAgcmV0dXJuIGFuc3dlcnMuZmxhdCgpLm1hcCgoeyBkZXZpY2UsIG1ldHJpYywgc3RlcCwgc3RhcnQsIHZhbHVlcyB9KSA9PiAoe1xuICAgIGRldmljZSxcbiAgICBtZXRyaWMsXG4gICAgcm93czogeyBzdGVwLCBzdGFydCwgdmFsdWVzIH0sXG4gIH0pKTtcbn1cblxuaW50ZXJmYWNlIEFnZ3JlZ2F0ZWQge1xuICBtZXRyaWM/OiBzdHJpbmc7XG4gIHN0ZXA6IG51bWJlcjtcbiAgc3RhcnQ6IG51bWJlcjtcbiAgc2VyaWVzOiBudW1iZXI7XG4gIHN1bTogQXJyYXk8bnVtYmVyIHwgbnVsbD47XG4gIGNvdW50OiBudW1iZXJbXTtcbiAgbWluOiBBcnJheTxudW1iZXIgfCBudWxsPjtcbiAgbWF4OiBBcnJheTxudW1iZXIgfCBudWxsPjtcbn1cblxuLyoqIFJvd3Mgb2YgbWFueSBkZXZpY2VzIHB1dCB0b2dldGhlciwgYnkgbWV0cmljLiBObyBtZXRyaWNzIHN0YW5kcyBmb3IgYWxsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRvZ2V0aGVyKFxuICB7IGRldmljZXMsIG1ldHJpY3MgfTogV2hpY2gsXG4gIGJvdW5kczogQm91bmRzLFxuICBzdGVwOiBudW1iZXIsXG4gIHN0b3A6IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTxNYXA8c3RyaW5nLCBUb2dldGhlcj4+IHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgVG9nZXRoZXI+KCk7XG4gIGlmIChkZXZpY2VzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGZvdW5kO1xuICBjb25zdCBhbnN3ZXJzID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgY2h1bmtzKGRldmljZXMsIERFVklDRVNfTUFYKS5tYXAoKGRldmljZSkgPT5cbiAgICAgIHN0ZXBwaW5nKHN0ZXAsIChzdGVwKSA9PlxuICAgICAgICByZWFkPEFnZ3JlZ2F0ZWRbXT4oXG4gICAgICAgICAge1xuICAgICAgICAgICAgZGV2aWNlLFxuICAgICAgICAgICAgbWV0cmljOiBtZXRyaWNzLm1hcChleGFjdGx5KSxcbiAgICAgICAgICAgIGFnZ3JlZ2F0ZTogW1wic3VtXCIsIFwiY291bnRcIiwgXCJtaW5cIiwgXCJtYXhcIl0sXG4gICAgICAgICAgICBieTogXCJtZXRyaWNcIixcbiAgICAgICAgICAgIC4uLndob2xlKGJvdW5kcywgc3RlcCksXG4gICAgICAgICAgfSxcbiAgICAgICAgICBzdGVwLFxuICAgICAgICAgIGJvdW5kcy50byxcbiAgICAgICAgICBzdG9wLFxuICAgICAgICApLFxuICAgICAgKSxcbiAgICApLFxuICApO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBhbnN3ZXJzLmZsYXQoKSkge1xuICAgIGNvbnN0IHJvd3MgPSAodmFsdWVzOiBBcnJheTxudW1iZXIgfCBudWxsPik6IFJvd3MgPT4gKHtcbiAgICAgIHN0ZXA6IG9uZS5zdGVwLFxuICAgICAgc3RhcnQ6IG9uZS5zdGFydCxcbiAgICAgIHZhbHVlcyxcbiAgICB9KTtcbiAgICBjb25zdCBncm91cDogVG9nZXRoZXIgPSB7XG4gICAgICBzZXJpZXM6IG9uZS5zZXJpZXMsXG4gICAgICBzdW06IHJvd3Mob25lLnN1bSksXG4gICAgICBjb3VudDogcm93cyhvbmUuY291bnQpLFxuICAgICAgbGVhc3Q6IHJvd3Mob25lLm1pbiksXG4gICAgICBtb3N0OiByb3dzKG9uZS5tYXgpLFxuICAgIH07XG4gICAgY29uc3QgbmFtZSA9IG9uZS5tZXRyaWMgPz8gXCJcIjtcbiAgICBjb25zdCBiZWZvcmUgPSBmb3VuZC5nZXQobmFtZSk7XG4gICAgZm91bmQuc2V0KG5hbWUsIGJlZm9yZSA/IG1lcmdlZChiZWZvcmUsIGdyb3VwKSA6IGdyb3VwKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBQYXJ0cyBvZiBhdCBtb3N0IGBzaXplYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaHVua3M8VD4oYWxsOiByZWFkb25seSBUW10sIHNpemU6IG51bWJlcik6IFRbXVtdIHtcbiAgY29uc3QgcGFydHM6IFRbXVtdID0gW107XG4gIGZvciAobGV0IGZyb20gPSAwOyBmcm9tIDwgYWxsLmxlbmd0aDsgZnJvbSArPSBzaXplKSBwYXJ0cy5wdXNoKGFsbC5zbGljZShmcm9tLCBmcm9tICsgc2l6ZSkpO1xuICByZXR1cm4gcGFydHM7XG59XG4iLCAiLy8gUm93cyBmb3IgY2hhcnRzOiByZWFkIHdoZW4gdGhlIHJhbmdlIGNoYW5nZXMsIGFuZCBrZXB0IHVwIHdpdGggd2hhdCBjb21lcy5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBsaXN0ZW4sIE1FVFJJQ1NfTUFYLCB3YW50TWV0cmljcyB9IGZyb20gXCIuLi9saXZlL3N0cmVhbVwiO1xuaW1wb3J0IHsgYm91bmRzLCBjbG9jaywgcmFuZ2VLZXksIHR1cm4gfSBmcm9tIFwiLi9jbG9ja1wiO1xuaW1wb3J0IHsgTElWRV9TVEVQLCBsaW5lcywgc3RlcEZvciwgdG9nZXRoZXIsIHR5cGUgV2hpY2ggfSBmcm9tIFwiLi9oaXN0b3J5XCI7XG5pbXBvcnQgeyB0eXBlIEJvdW5kcywgZm9sbG93aW5nIH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IHR5cGUgQmFuZCwgam9pbmVkLCBzaW5jZSwgVGFpbCwgdHlwZSBUb2dldGhlciB9IGZyb20gXCIuL3Jvd3NcIjtcblxuLyoqIFdoYXQgaXMga25vd24gb2Ygcm93cyB0aGF0IGFyZSBmb2xsb3dlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm9sbG93ZWQ8VD4ge1xuICB2YWx1ZTogVCB8IHVuZGVmaW5lZDtcbiAgcHJvYmxlbTogUHJvYmxlbSB8IHVuZGVmaW5lZDtcbiAgbG9hZGluZzogYm9vbGVhbjtcbiAgc3RlcDogbnVtYmVyO1xuICBib3VuZHM6IEJvdW5kcztcbn1cblxuLyoqIEhvdyByb3dzIGFyZSByZWFkIGFuZCBwdXQgdG9nZXRoZXIuICovXG5pbnRlcmZhY2UgSG93PFQ+IHtcbiAgbG9hZDogKGJvdW5kczogQm91bmRzLCBzdGVwOiBudW1iZXIsIHN0b3A6IEFib3J0U2lnbmFsKSA9PiBQcm9taXNlPFQ+O1xuICBqb2luOiAob2xkZXI6IFQsIG5ld2VyOiBULCBzZXR0bGVkOiBudW1iZXIsIGZyb206IG51bWJlcikgPT4gVDtcbn1cblxuLyoqIE5ldyByb3dzIGFyZSBhc2tlZCBmb3Igb25jZSBpbiBhIHJvdydzIHRpbWUsIGF0IGxlYXN0IGVhY2ggbWludXRlIGFuZCBhdCBtb3N0IGVhY2ggMTUgcy4gKi9cbmZ1bmN0aW9uIHBvbGxNcyhzdGVwOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5taW4oTWF0aC5tYXgoc3RlcCwgMTUpLCA2MCkgKiAxMDAwO1xufVxuXG4vKiogUm93cyB0aGF0IG1heSBzdGlsbCBjaGFuZ2Ugd2hlbiB0aGV5IGFyZSBhc2tlZCBmb3I6IHR3bywgYW5kIHdoYXQgdGFrZXMgaXRzIHRpbWUgdG8gYmUgd3JpdHRlbi4gKi9cbmZ1bmN0aW9uIHNldHRsZWRBdChub3c6IG51bWJlciwgc3RlcDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIG5vdyAtIDIgKiBzdGVwIC0gMTU7XG59XG5cbi8qKiBGb2xsb3dzIHdoYXQgYGhvd2AgcmVhZHM7IGBrZXlgIG5hbWVzIGl0LCBhbmQgYHJvd3NgIGlzIGhvdyBtYW55IG9mIHRoZW0gdGhlcmUgaXMgcm9vbSBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlRm9sbG93ZWQ8VD4oa2V5OiBzdHJpbmcsIHJvd3M6IG51bWJlciwgaG93OiBIb3c8VD4pOiBGb2xsb3dlZDxUPiB7XG4gIGNvbnN0IHZhbHVlID0gdXNlU2lnbmFsPFQgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IHByb2JsZW0gPSB1c2VTaWduYWw8UHJvYmxlbSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgbG9hZGluZyA9IHVzZVNpZ25hbCh0cnVlKTtcbiAgY29uc3QgbGF0ZXN0ID0gdXNlUmVmKGhvdyk7XG4gIGxhdGVzdC5jdXJyZW50ID0gaG93O1xuICBjb25zdCBoZXJlID0gYm91bmRzLnZhbHVlO1xuICBjb25zdCBzdGVwID0gc3RlcEZvcihoZXJlLCBjbG9jay52YWx1ZSwgcm93cyk7XG4gIGNvbnN0IG1vdmluZyA9IGZvbGxvd2luZy52YWx1ZTtcbiAgY29uc3Qgc2hvd24gPSB1c2VSZWYoXCJcIik7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKHNob3duLmN1cnJlbnQgIT09IGtleSkgdmFsdWUudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgc2hvd24uY3VycmVudCA9IGtleTtcbiAgICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgIGxvYWRpbmcudmFsdWUgPSB0cnVlO1xuICAgIGNvbnN0IGZhaWwgPSAoZXJyb3I6IHVua25vd24pID0+IHtcbiAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICBwcm9ibGVtLnZhbHVlID0gZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtID8gZXJyb3IgOiBuZXcgUHJvYmxlbSgwLCBcImZhaWxlZFwiLCBTdHJpbmcoZXJyb3IpKTtcbiAgICAgIGxvYWRpbmcudmFsdWUgPSBmYWxzZTtcbiAgICB9O1xuICAgIGxhdGVzdC5jdXJyZW50LmxvYWQoYm91bmRzLnBlZWsoKSwgc3RlcCwgc3RvcC5zaWduYWwpLnRoZW4oKGZvdW5kKSA9PiB7XG4gICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgdmFsdWUudmFsdWUgPSBmb3VuZDtcbiAgICAgIHByb2JsZW0udmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICBsb2FkaW5nLnZhbHVlID0gZmFsc2U7XG4gICAgfSwgZmFpbCk7XG4gICAgbGV0IHRpbWVyOiBSZXR1cm5UeXBlPHR5cGVvZiBzZXRJbnRlcnZhbD4gfCB1bmRlZmluZWQ7XG4gICAgaWYgKG1vdmluZykge1xuICAgICAgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgdmFsdWUucGVlaygpID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICAgICAgY29uc3QgdG8gPSBNYXRoLmZsb29yKERhdGUubm93KCkgLyAxMDAwKTtcbiAgICAgICAgY29uc3QgZnJvbSA9IE1hdGgubWF4KHRvIC0gNCAqIE1hdGgubWF4KHN0ZXAsIDE1KSwgYm91bmRzLnBlZWsoKS5mcm9tKTtcbiAgICAgICAgbGF0ZXN0LmN1cnJlbnQubG9hZCh7IGZyb20sIHRvIH0sIHN0ZXAsIHN0b3Auc2lnbmFsKS50aGVuKChmb3VuZCkgPT4ge1xuICAgICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkIHx8IHZhbHVlLnZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICAgICAgICB2YWx1ZS52YWx1ZSA9IGxhdGVzdC5jdXJyZW50LmpvaW4oXG4gICAgICAgICAgICB2YWx1ZS52YWx1ZSxcbiAgICAgICAgICAgIGZvdW5kLFxuICAgICAgICAgICAgc2V0dGxlZEF0KHRvLCBzdGVwKSxcbiAgICAgICAgICAgIGJvdW5kcy5wZWVrKCkuZnJvbSxcbiAgICAgICAgICApO1xuICAgICAgICAgIHByb2JsZW0udmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgIH0sIGZhaWwpO1xuICAgICAgfSwgcG9sbE1zKHN0ZXApKTtcbiAgICB9XG4gICAgLy8gQWZ0ZXIgYSBwYXVzZSB0aGUgcm93cyBiZXR3ZWVuIGFyZSBtaXNzaW5nOiBldmVyeXRoaW5nIGlzIHJlYWQgYWdhaW4uXG4gICAgY29uc3QgYmFjayA9ICgpID0+IHtcbiAgICAgIGlmICghZG9jdW1lbnQuaGlkZGVuICYmIG1vdmluZykgdHVybi52YWx1ZSArPSAxO1xuICAgIH07XG4gICAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcihcInZpc2liaWxpdHljaGFuZ2VcIiwgYmFjayk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIHN0b3AuYWJvcnQoKTtcbiAgICAgIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgICAgZG9jdW1lbnQucmVtb3ZlRXZlbnRMaXN0ZW5lcihcInZpc2liaWxpdHljaGFuZ2VcIiwgYmFjayk7XG4gICAgfTtcbiAgfSwgW2tleSwgcmFuZ2VLZXkudmFsdWUsIHR1cm4udmFsdWUsIHN0ZXAsIG1vdmluZ10pO1xuICByZXR1cm4ge1xuICAgIHZhbHVlOiB2YWx1ZS52YWx1ZSxcbiAgICBwcm9ibGVtOiBwcm9ibGVtLnZhbHVlLFxuICAgIGxvYWRpbmc6IGxvYWRpbmcudmFsdWUsXG4gICAgc3RlcCxcbiAgICBib3VuZHM6IGhlcmUsXG4gIH07XG59XG5cbi8qKiBUaGUgbmFtZSBvZiBhIHNlcmllcyBhbW9uZyBvdGhlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gc2VyaWVzS2V5KGRldmljZTogc3RyaW5nLCBtZXRyaWM6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgJHtkZXZpY2V9ICR7bWV0cmljfWA7XG59XG5cbmZ1bmN0aW9uIGpvaW5CYW5kcyhcbiAgb2xkZXI6IE1hcDxzdHJpbmcsIEJhbmQ+LFxuICBuZXdlcjogTWFwPHN0cmluZywgQmFuZD4sXG4gIHNldHRsZWQ6IG51bWJlcixcbiAgZnJvbTogbnVtYmVyLFxuKTogTWFwPHN0cmluZywgQmFuZD4ge1xuICBjb25zdCBhbGwgPSBuZXcgTWFwKG9sZGVyKTtcbiAgZm9yIChjb25zdCBba2V5LCBiYW5kXSBvZiBuZXdlcikge1xuICAgIGNvbnN0IGJlZm9yZSA9IG9sZGVyLmdldChrZXkpO1xuICAgIGNvbnN0IHB1dCA9ICh3aGljaDogXCJhdmVyYWdlXCIgfCBcImxlYXN0XCIgfCBcIm1vc3RcIikgPT4ge1xuICAgICAgY29uc3QgZnJlc2ggPSBiYW5kW3doaWNoXTtcbiAgICAgIGNvbnN0IG9sZCA9IGJlZm9yZT8uW3doaWNoXTtcbiAgICAgIHJldHVybiBmcmVzaCAmJiBvbGQgPyBzaW5jZShqb2luZWQob2xkLCBmcmVzaCwgc2V0dGxlZCksIGZyb20pIDogZnJlc2g7XG4gICAgfTtcbiAgICBhbGwuc2V0KGtleSwgeyBhdmVyYWdlOiBwdXQoXCJhdmVyYWdlXCIpISwgbGVhc3Q6IHB1dChcImxlYXN0XCIpLCBtb3N0OiBwdXQoXCJtb3N0XCIpIH0pO1xuICB9XG4gIHJldHVybiBhbGw7XG59XG5cbi8qKlxuICogU2VyaWVzLCB3aXRoIGxlYXN0IGFuZCBtb3N0IHdoZXJlIGBiYW5kYCBzYXlzIHNvIGFuZCByb3dzIGFyZSBsb25nZXIgdGhhbiB3aGF0IGlzIHJlcG9ydGVkOyBhbmQgbGl2ZVxuICogdmFsdWVzIGluIHRoZW0gd2hlcmUgcm93cyBhcmUgc2hvcnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VTZXJpZXMoXG4gIHdoaWNoOiBXaGljaCxcbiAgeyBiYW5kLCByb3dzIH06IHsgYmFuZDogYm9vbGVhbjsgcm93czogbnVtYmVyIH0sXG4pOiBGb2xsb3dlZDxNYXA8c3RyaW5nLCBCYW5kPj4ge1xuICBjb25zdCBsaXZlID0gdXNlU2lnbmFsPE1hcDxzdHJpbmcsIEJhbmQ+IHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBrZXkgPSBKU09OLnN0cmluZ2lmeShbd2hpY2gsIGJhbmRdKTtcbiAgY29uc3QgZm9sbG93ZWQgPSB1c2VGb2xsb3dlZDxNYXA8c3RyaW5nLCBCYW5kPj4oa2V5LCByb3dzLCB7XG4gICAgbG9hZDogYXN5bmMgKGJvdW5kcywgc3RlcCwgc3RvcCkgPT4ge1xuICAgICAgY29uc3Qgd2FudGVkID1cbiAgICAgICAgYmFuZCAmJiBzdGVwID4gMTUgPyAoW1wiQVZFUkFHRVwiLCBcIk1JTlwiLCBcIk1BWFwiXSBhcyBjb25zdCkgOiAoW1wiQVZFUkFHRVwiXSBhcyBjb25zdCk7XG4gICAgICBjb25zdCBbYXZlcmFnZSwgbGVhc3QsIG1vc3RdID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgICAgIHdhbnRlZC5tYXAoKGNmKSA9PiBsaW5lcyh3aGljaCwgY2YsIGJvdW5kcywgc3RlcCwgc3RvcCkpLFxuICAgICAgKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gbmV3IE1hcDxzdHJpbmcsIEJhbmQ+KCk7XG4gICAgICBmb3IgKGNvbnN0IHsgZGV2aWNlLCBtZXRyaWMsIHJvd3MgfSBvZiBhdmVyYWdlID8/IFtdKVxuICAgICAgICBmb3VuZC5zZXQoc2VyaWVzS2V5KGRldmljZSwgbWV0cmljKSwgeyBhdmVyYWdlOiByb3dzLCBsZWFzdDogdW5kZWZpbmVkLCBtb3N0OiB1bmRlZmluZWQgfSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZGV2aWNlLCBtZXRyaWMsIHJvd3MgfSBvZiBsZWFzdCA/PyBbXSkge1xuICAgICAgICBjb25zdCBvbmUgPSBmb3VuZC5nZXQoc2VyaWVzS2V5KGRldmljZSwgbWV0cmljKSk7XG4gICAgICAgIGlmIChvbmUpIG9uZS5sZWFzdCA9IHJvd3M7XG4gICAgICB9XG4gICAgICBmb3IgKGNvbnN0IHsgZGV2aWNlLCBtZXRyaWMsIHJvd3MgfSBvZiBtb3N0ID8/IFtdKSB7XG4gICAgICAgIGNvbnN0IG9uZSA9IGZvdW5kLmdldChzZXJpZXNLZXkoZGV2aWNlLCBtZXRyaWMpKTtcbiAgICAgICAgaWYgKG9uZSkgb25lLm1vc3QgPSByb3dzO1xuICAgICAgfVxuICAgICAgcmV0dXJuIGZvdW5kO1xuICAgIH0sXG4gICAgLy8gV2hhdCBoYXMgY29tZSBsaXZlIHNpbmNlIGlzIGluIHRoZSBvbGRlciBvbmVzLlxuICAgIGpvaW46IChvbGRlciwgbmV3ZXIsIHNldHRsZWQsIGZyb20pID0+IGpvaW5CYW5kcyhsaXZlLnBlZWsoKSA/PyBvbGRlciwgbmV3ZXIsIHNldHRsZWQsIGZyb20pLFxuICB9KTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBsaXZlLnZhbHVlID0gZm9sbG93ZWQudmFsdWU7XG4gIH0sIFtmb2xsb3dlZC52YWx1ZV0pO1xuICBjb25zdCBzdHJlYW1zID1cbiAgICBmb2xsb3dpbmcudmFsdWUgJiYgZm9sbG93ZWQuc3RlcCA8PSBMSVZFX1NURVAgJiYgd2hpY2gubWV0cmljcy5sZW5ndGggPD0gTUVUUklDU19NQVg7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKCFzdHJlYW1zKSByZXR1cm47XG4gICAgY29uc3Qgd2hvID0ge307XG4gICAgY29uc3QgdGFpbHMgPSBuZXcgTWFwPHN0cmluZywgVGFpbD4oKTtcbiAgICB3YW50TWV0cmljcyh3aG8sIHdoaWNoLm1ldHJpY3MpO1xuICAgIGNvbnN0IGVuZCA9IGxpc3Rlbih7XG4gICAgICB2YWx1ZXM6ICh7IGF0LCB2YWx1ZXMgfSkgPT4ge1xuICAgICAgICBjb25zdCBiZWZvcmUgPSBsaXZlLnBlZWsoKTtcbiAgICAgICAgaWYgKCFiZWZvcmUpIHJldHVybjtcbiAgICAgICAgY29uc3QgbmV4dCA9IG5ldyBNYXAoYmVmb3JlKTtcbiAgICAgICAgZm9yIChjb25zdCBba2V5LCBiYW5kXSBvZiBiZWZvcmUpIHtcbiAgICAgICAgICBjb25zdCBzcGFjZSA9IGtleS5pbmRleE9mKFwiIFwiKTtcbiAgICAgICAgICBjb25zdCB0b2xkID0gdmFsdWVzW2tleS5zbGljZShzcGFjZSArIDEpXT8uW2tleS5zbGljZSgwLCBzcGFjZSldO1xuICAgICAgICAgIGNvbnN0IHZhbHVlID0gdHlwZW9mIHRvbGQgPT09IFwic3RyaW5nXCIgPyBudWxsIDogdG9sZDtcbiAgICAgICAgICBjb25zdCB0YWlsID0gdGFpbHMuZ2V0KGtleSkgPz8gbmV3IFRhaWwoKTtcbiAgICAgICAgICB0YWlscy5zZXQoa2V5LCB0YWlsKTtcbiAgICAgICAgICBuZXh0LnNldChrZXksIHRhaWwuZm9sZChiYW5kLCBhdCwgdmFsdWUpKTtcbiAgICAgICAgfVxuICAgICAgICBsaXZlLnZhbHVlID0gbmV4dDtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGVuZCgpO1xuICAgICAgd2FudE1ldHJpY3Mod2hvLCBbXSk7XG4gICAgfTtcbiAgfSwgW2tleSwgc3RyZWFtcywgcmFuZ2VLZXkudmFsdWVdKTtcbiAgcmV0dXJuIHsgLi4uZm9sbG93ZWQsIHZhbHVlOiBsaXZlLnZhbHVlID8/IGZvbGxvd2VkLnZhbHVlIH07XG59XG5cbi8qKiBNYW55IGRldmljZXMgcHV0IHRvZ2V0aGVyLCBieSBtZXRyaWMuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlVG9nZXRoZXIod2hpY2g6IFdoaWNoLCByb3dzOiBudW1iZXIpOiBGb2xsb3dlZDxNYXA8c3RyaW5nLCBUb2dldGhlcj4+IHtcbiAgcmV0dXJuIHVzZUZvbGxvd2VkPE1hcDxzdHJpbmcsIFRvZ2V0aGVyPj4oSlNPTi5zdHJpbmdpZnkod2hpY2gpLCByb3dzLCB7XG4gICAgbG9hZDogKGJvdW5kcywgc3RlcCwgc3RvcCkgPT4gdG9nZXRoZXIod2hpY2gsIGJvdW5kcywgc3RlcCwgc3RvcCksXG4gICAgam9pbjogKG9sZGVyLCBuZXdlciwgc2V0dGxlZCwgZnJvbSkgPT4ge1xuICAgICAgY29uc3QgYWxsID0gbmV3IE1hcChvbGRlcik7XG4gICAgICBmb3IgKGNvbnN0IFtuYW1lLCBncm91cF0gb2YgbmV3ZXIpIHtcbiAgICAgICAgY29uc3QgYmVmb3JlID0gb2xkZXIuZ2V0KG5hbWUpO1xuICAgICAgICBpZiAoIWJlZm9yZSkge1xuICAgICAgICAgIGFsbC5zZXQobmFtZSwgZ3JvdXApO1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHB1dCA9IChyb3dzOiBcInN1bVwiIHwgXCJjb3VudFwiIHwgXCJsZWFzdFwiIHwgXCJtb3N0XCIpID0+XG4gICAgICAgICAgc2luY2Uoam9pbmVkKGJlZm9yZVtyb3dzXSwgZ3JvdXBbcm93c10sIHNldHRsZWQpLCBmcm9tKTtcbiAgICAgICAgYWxsLnNldChuYW1lLCB7XG4gICAgICAgICAgc2VyaWVzOiBncm91cC5zZXJpZXMsXG4gICAgICAgICAgc3VtOiBwdXQoXCJzdW1cIiksXG4gICAgICAgICAgY291bnQ6IHB1dChcImNvdW50XCIpLFxuICAgICAgICAgIGxlYXN0OiBwdXQoXCJsZWFzdFwiKSxcbiAgICAgICAgICBtb3N0OiBwdXQoXCJtb3N0XCIpLFxuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBhbGw7XG4gICAgfSxcbiAgfSk7XG59XG4iLCAiLy8gQSB0YWJsZSB0aGF0IGlzIHNlYXJjaGVkLCBzb3J0ZWQsIGZpbHRlcmVkIGFuZCBwYWdlZDsgYWxsIG9mIGl0IHN0YW5kcyBpbiB0aGUgYWRkcmVzcywgc28gdGhhdCBnb2luZ1xuLy8gYmFjaywgYSByZWxvYWQgYW5kIGEgbGluayBzaG93IHRoZSBzYW1lLlxuaW1wb3J0IHsgdXNlQ29tcHV0ZWQsIHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkLCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGNvdW50IH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHF1ZXJ5LCBzZXRRdWVyeSB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBjc3YgfSBmcm9tIFwiLi9jc3ZcIjtcbmltcG9ydCB7IEljb24gfSBmcm9tIFwiLi9JY29uXCI7XG5pbXBvcnQgeyBBY3Rpb25zQnV0dG9uLCB0eXBlIEl0ZW0gfSBmcm9tIFwiLi9NZW51XCI7XG5pbXBvcnQgeyBGYWlsZWQsIExvYWRpbmcsIHNhdmVGaWxlIH0gZnJvbSBcIi4vcGFydHNcIjtcbmltcG9ydCB0eXBlIHsgU291cmNlLCBXYW50ZWQgfSBmcm9tIFwiLi9zb3VyY2VcIjtcbmltcG9ydCB7IHRvYXN0LCB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi9Ub2FzdFwiO1xuXG4vKiogQSBjb2x1bW46IHdoYXQgaXMgc2hvd24gb2YgYSByb3csIGFuZCBieSB3aGljaCBmaWVsZCB0aGUgbGlzdCBpcyBzb3J0ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbHVtbjxUPiB7XG4gIGtleTogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICBjZWxsOiAocm93OiBUKSA9PiBDb21wb25lbnRDaGlsZHJlbjtcbiAgc29ydD86IHN0cmluZztcbiAgLyoqIFdoYXQgc3RhbmRzIGluIGEgQ1NWIGZpbGU7IGEgY29sdW1uIHdpdGhvdXQgaXQgaXMgbGVmdCBvdXQgdGhlcmUuICovXG4gIGNzdj86IChyb3c6IFQpID0+IHN0cmluZyB8IG51bWJlciB8IGJvb2xlYW4gfCBudWxsIHwgdW5kZWZpbmVkO1xuICBlbmQ/OiBib29sZWFuO1xufVxuXG4vKiogQSBjaG9pY2UgYW1vbmcgcm93czogYnkgb25lIHZhbHVlIG9mIGEgZmllbGQuICovXG5leHBvcnQgaW50ZXJmYWNlIEZpbHRlciB7XG4gIGtleTogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICBvcHRpb25zOiBBcnJheTx7IHZhbHVlOiBzdHJpbmc7IGxhYmVsOiBzdHJpbmcgfT47XG59XG5cbi8qKiBTb21ldGhpbmcgdGhhdCBpcyBkb25lIHRvIG1hbnkgcm93cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnVsazxUPiB7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGljb24/OiBcInRyYXNoXCIgfCBcInBvd2VyXCIgfCBcInBhdXNlXCIgfCBcInBsYXlcIiB8IFwiZG93bmxvYWRcIiB8IFwiY2hhcnRcIiB8IFwiY2hlY2tcIjtcbiAgZGFuZ2VyPzogYm9vbGVhbjtcbiAgcnVuOiAocm93czogVFtdKSA9PiBQcm9taXNlPHZvaWQ+IHwgdm9pZDtcbn1cblxuLyoqIFJvd3Mgb2YgYSBwYWdlLCBhbmQgbW9zdCByb3dzIG9mIGEgQ1NWIGZpbGUgKGEgc3ByZWFkc2hlZXQncyBwYXRpZW5jZSkuICovXG5jb25zdCBQQUdFID0gNTA7XG5jb25zdCBDU1ZfTUFYID0gMTAwXzAwMDtcblxuY29uc3QgV0FJVF9NUyA9IDI1MDsgLy8gYWZ0ZXIgdGhlIGxhc3Qga2V5IG9mIGEgc2VhcmNoXG5cbi8qKiBBIHRhYmxlLiBgbmFtZWAgcHJlZml4ZXMgaXRzIHBhcmFtZXRlcnMgaW4gdGhlIGFkZHJlc3MsIHdoZXJlIGEgcGFnZSBoYXMgc2V2ZXJhbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBUYWJsZTxUPih7XG4gIG5hbWUgPSBcIlwiLFxuICBsYWJlbCxcbiAgY29sdW1ucyxcbiAgc291cmNlLFxuICBieSA9IFtdLFxuICBpZCxcbiAgdGl0bGUsXG4gIHNvcnQ6IGZpcnN0ID0gXCJcIixcbiAgZmlsdGVycyA9IFtdLFxuICBhY3Rpb25zLFxuICBidWxrID0gW10sXG4gIHRvb2xzLFxuICBlbXB0eSxcbiAgc2VhcmNoYWJsZSA9IHRydWUsXG4gIGZpbGUsXG59OiB7XG4gIG5hbWU/OiBzdHJpbmc7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGNvbHVtbnM6IEFycmF5PENvbHVtbjxUPj47XG4gIHNvdXJjZTogU291cmNlPFQ+O1xuICAvKiogVGhlIHJvd3MgYXJlIHJlYWQgYWdhaW4gd2hlbiBvbmUgb2YgdGhlc2UgY2hhbmdlcy4gKi9cbiAgYnk/OiB1bmtub3duW107XG4gIGlkOiAocm93OiBUKSA9PiBzdHJpbmc7XG4gIC8qKiBXaGF0IGEgcm93IGlzIGNhbGxlZCwgZm9yIHdobyBoZWFycyBpdC4gKi9cbiAgdGl0bGU6IChyb3c6IFQpID0+IHN0cmluZztcbiAgc29ydD86IHN0cmluZztcbiAgZmlsdGVycz86IEZpbHRlcltdO1xuICBhY3Rpb25zPzogKHJvdzogVCkgPT4gQXJyYXk8SXRlbSB8IFwibGluZVwiPjtcbiAgYnVsaz86IEFycmF5PEJ1bGs8VD4+O1xuICB0b29scz86IENvbXBvbmVudENoaWxkcmVuO1xuICBlbXB0eTogQ29tcG9uZW50Q2hpbGRyZW47XG4gIHNlYXJjaGFibGU/OiBib29sZWFuO1xuICAvKiogVGhlIG5hbWUgb2YgdGhlIENTViBmaWxlLiAqL1xuICBmaWxlOiBzdHJpbmc7XG59KSB7XG4gIGNvbnN0IGtleSA9ICh3b3JkOiBzdHJpbmcpID0+IChuYW1lID8gYCR7bmFtZX0uJHt3b3JkfWAgOiB3b3JkKTtcbiAgY29uc3QgcSA9IHF1ZXJ5LnZhbHVlLmdldChrZXkoXCJxXCIpKSA/PyBcIlwiO1xuICBjb25zdCBzb3J0ID0gcXVlcnkudmFsdWUuZ2V0KGtleShcInNvcnRcIikpID8/IGZpcnN0O1xuICBjb25zdCBjaG9zZW46IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7fTtcbiAgZm9yIChjb25zdCBmaWx0ZXIgb2YgZmlsdGVycykge1xuICAgIGNvbnN0IHZhbHVlID0gcXVlcnkudmFsdWUuZ2V0KGtleShmaWx0ZXIua2V5KSk7XG4gICAgaWYgKHZhbHVlKSBjaG9zZW5bZmlsdGVyLmtleV0gPSB2YWx1ZTtcbiAgfVxuICAvLyBDdXJzb3JzIG9mIHRoZSBwYWdlcyBiZWZvcmUsIHNvIHRoYXQgb25lIGNhbiBnbyBiYWNrLlxuICBjb25zdCB0cmFpbCA9IHVzZVNpZ25hbDxBcnJheTxzdHJpbmcgfCBudWxsPj4oW10pO1xuICBjb25zdCBjdXJzb3IgPSB1c2VTaWduYWw8c3RyaW5nIHwgbnVsbD4obnVsbCk7XG4gIGNvbnN0IHJvd3MgPSB1c2VTaWduYWw8VFtdIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBuZXh0ID0gdXNlU2lnbmFsPHN0cmluZyB8IG51bGw+KG51bGwpO1xuICBjb25zdCB0b3RhbCA9IHVzZVNpZ25hbDxudW1iZXIgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IHByb2JsZW0gPSB1c2VTaWduYWw8UHJvYmxlbSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgcGlja2VkID0gdXNlU2lnbmFsPFJlYWRvbmx5U2V0PHN0cmluZz4+KG5ldyBTZXQoKSk7XG4gIGNvbnN0IHR1cm4gPSB1c2VTaWduYWwoMCk7XG4gIGNvbnN0IHBpY3R1cmUgPSBKU09OLnN0cmluZ2lmeShbcSwgc29ydCwgY2hvc2VuLCAuLi5ieV0pO1xuICBjb25zdCBzaG93biA9IHVzZVJlZihwaWN0dXJlKTtcbiAgaWYgKHNob3duLmN1cnJlbnQgIT09IHBpY3R1cmUpIHtcbiAgICBzaG93bi5jdXJyZW50ID0gcGljdHVyZTtcbiAgICB0cmFpbC52YWx1ZSA9IFtdO1xuICAgIGN1cnNvci52YWx1ZSA9IG51bGw7XG4gICAgcGlja2VkLnZhbHVlID0gbmV3IFNldCgpO1xuICB9XG4gIGNvbnN0IHdhbnRlZCA9IChsaW1pdDogbnVtYmVyLCBmcm9tOiBzdHJpbmcgfCBudWxsKTogV2FudGVkID0+ICh7XG4gICAgcSxcbiAgICBzb3J0LFxuICAgIGZpbHRlcnM6IGNob3NlbixcbiAgICBsaW1pdCxcbiAgICBjdXJzb3I6IGZyb20sXG4gIH0pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgc291cmNlKHdhbnRlZChQQUdFLCBjdXJzb3IudmFsdWUpLCBzdG9wLnNpZ25hbCkudGhlbihcbiAgICAgIChwYWdlKSA9PiB7XG4gICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICAgIHJvd3MudmFsdWUgPSBwYWdlLml0ZW1zO1xuICAgICAgICBuZXh0LnZhbHVlID0gcGFnZS5uZXh0O1xuICAgICAgICB0b3RhbC52YWx1ZSA9IHBhZ2UudG90YWwgPz8gdW5kZWZpbmVkO1xuICAgICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgfSxcbiAgICAgIChlcnJvcikgPT4ge1xuICAgICAgICBpZiAoIXN0b3Auc2lnbmFsLmFib3J0ZWQpXG4gICAgICAgICAgcHJvYmxlbS52YWx1ZSA9XG4gICAgICAgICAgICBlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gPyBlcnJvciA6IG5ldyBQcm9ibGVtKDAsIFwiZmFpbGVkXCIsIFN0cmluZyhlcnJvcikpO1xuICAgICAgfSxcbiAgICApO1xuICAgIHJldHVybiAoKSA9PiBzdG9wLmFib3J0KCk7XG4gIH0sIFtwaWN0dXJlLCBjdXJzb3IudmFsdWUsIHR1cm4udmFsdWUsIHNvdXJjZV0pO1xuICBjb25zdCBhZ2FpbiA9ICgpID0+IHtcbiAgICB0dXJuLnZhbHVlICs9IDE7XG4gIH07XG4gIGNvbnN0IG5hcnJvd2VkID0gcSAhPT0gXCJcIiB8fCBPYmplY3Qua2V5cyhjaG9zZW4pLmxlbmd0aCA+IDA7XG5cbiAgY29uc3QgZG93bmxvYWQgPSBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgdG9sZCA9IGNvbHVtbnMuZmlsdGVyKChjb2x1bW4pID0+IGNvbHVtbi5jc3YpO1xuICAgIGNvbnN0IGxpbmVzOiB1bmtub3duW11bXSA9IFtdO1xuICAgIGxldCBmcm9tOiBzdHJpbmcgfCBudWxsID0gbnVsbDtcbiAgICB0cnkge1xuICAgICAgZG8ge1xuICAgICAgICBjb25zdCBwYWdlOiB7IGl0ZW1zOiBUW107IG5leHQ6IHN0cmluZyB8IG51bGwgfSA9IGF3YWl0IHNvdXJjZShcbiAgICAgICAgICB3YW50ZWQoMTAwMCwgZnJvbSksXG4gICAgICAgICAgbmV3IEFib3J0Q29udHJvbGxlcigpLnNpZ25hbCxcbiAgICAgICAgKTtcbiAgICAgICAgZm9yIChjb25zdCByb3cgb2YgcGFnZS5pdGVtcykgbGluZXMucHVzaCh0b2xkLm1hcCgoY29sdW1uKSA9PiBjb2x1bW4uY3N2Py4ocm93KSkpO1xuICAgICAgICBmcm9tID0gcGFnZS5uZXh0O1xuICAgICAgfSB3aGlsZSAoZnJvbSAmJiBsaW5lcy5sZW5ndGggPCBDU1ZfTUFYKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgcmV0dXJuIHRvYXN0UHJvYmxlbShlcnJvcik7XG4gICAgfVxuICAgIGlmIChmcm9tKSB0b2FzdCh0LnVpLmNzdkFsbChjb3VudChDU1ZfTUFYKSksIFwicGxhaW5cIik7XG4gICAgc2F2ZUZpbGUoXG4gICAgICBgJHtmaWxlfS5jc3ZgLFxuICAgICAgY3N2KFxuICAgICAgICB0b2xkLm1hcCgoY29sdW1uKSA9PiBjb2x1bW4ubGFiZWwpLFxuICAgICAgICBsaW5lcyxcbiAgICAgICksXG4gICAgICBcInRleHQvY3N2XCIsXG4gICAgKTtcbiAgfTtcblxuICBjb25zdCBzZWFyY2hpbmcgPSB1c2VJZCgpO1xuICBjb25zdCBhbGwgPSByb3dzLnZhbHVlID8/IFtdO1xuICBjb25zdCBzb21lID0gdXNlQ29tcHV0ZWQoKCkgPT4gcGlja2VkLnZhbHVlLnNpemUgPiAwKTtcbiAgY29uc3QgcGlja2VkUm93cyA9ICgpID0+IGFsbC5maWx0ZXIoKHJvdykgPT4gcGlja2VkLnZhbHVlLmhhcyhpZChyb3cpKSk7XG4gIGNvbnN0IHBpY2sgPSAoaWRzOiBzdHJpbmdbXSwgb246IGJvb2xlYW4pID0+IHtcbiAgICBjb25zdCBzZXQgPSBuZXcgU2V0KHBpY2tlZC52YWx1ZSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaWRzKSBvbiA/IHNldC5hZGQob25lKSA6IHNldC5kZWxldGUob25lKTtcbiAgICBwaWNrZWQudmFsdWUgPSBzZXQ7XG4gIH07XG4gIGNvbnN0IHN0YXJ0ID0gdHJhaWwudmFsdWUubGVuZ3RoICogUEFHRSArIDE7XG5cbiAgcmV0dXJuIChcbiAgICA8ZGl2PlxuICAgICAgPGRpdiBjbGFzcz1cInRhYmxlLWJhciBuby1wcmludFwiPlxuICAgICAgICB7c2VhcmNoYWJsZSAmJiAoXG4gICAgICAgICAgPGRpdiBjbGFzcz1cInNlYXJjaFwiPlxuICAgICAgICAgICAgPEljb24gbmFtZT1cInNlYXJjaFwiIC8+XG4gICAgICAgICAgICA8bGFiZWwgY2xhc3M9XCJ1bnNlZW5cIiBmb3I9e3NlYXJjaGluZ30+XG4gICAgICAgICAgICAgIHt0LnVpLnNlYXJjaH1cbiAgICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICAgICA8U2VhcmNoIGlkPXtzZWFyY2hpbmd9IHZhbHVlPXtxfSBvbkNoYW5nZT17KHRleHQpID0+IHNldFF1ZXJ5KHsgW2tleShcInFcIildOiB0ZXh0IH0pfSAvPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICApfVxuICAgICAgICB7ZmlsdGVycy5tYXAoKGZpbHRlcikgPT4gKFxuICAgICAgICAgIDxzZWxlY3RcbiAgICAgICAgICAgIGtleT17ZmlsdGVyLmtleX1cbiAgICAgICAgICAgIGNsYXNzPVwic2VsZWN0XCJcbiAgICAgICAgICAgIGFyaWEtbGFiZWw9e2ZpbHRlci5sYWJlbH1cbiAgICAgICAgICAgIHZhbHVlPXtjaG9zZW5bZmlsdGVyLmtleV0gPz8gXCJcIn1cbiAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IHNldFF1ZXJ5KHsgW2tleShmaWx0ZXIua2V5KV06IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWUgfSl9XG4gICAgICAgICAgPlxuICAgICAgICAgICAgPG9wdGlvbiB2YWx1ZT1cIlwiPntgJHtmaWx0ZXIubGFiZWx9OiAke3QudWkuYWxsfWB9PC9vcHRpb24+XG4gICAgICAgICAgICB7ZmlsdGVyLm9wdGlvbnMubWFwKChvcHRpb24pID0+IChcbiAgICAgICAgICAgICAgPG9wdGlvbiBrZXk9e29wdGlvbi52YWx1ZX0gdmFsdWU9e29wdGlvbi52YWx1ZX0+XG4gICAgICAgICAgICAgICAge29wdGlvbi5sYWJlbH1cbiAgICAgICAgICAgICAgPC9vcHRpb24+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L3NlbGVjdD5cbiAgICAgICAgKSl9XG4gICAgICAgIHtzb21lLnZhbHVlICYmIDxzcGFuIHJvbGU9XCJzdGF0dXNcIj57dC51aS5zZWxlY3RlZChjb3VudChwaWNrZWQudmFsdWUuc2l6ZSkpfTwvc3Bhbj59XG4gICAgICAgIHtzb21lLnZhbHVlICYmXG4gICAgICAgICAgYnVsay5tYXAoKG9uZSkgPT4gKFxuICAgICAgICAgICAgPEJ1dHRvblxuICAgICAgICAgICAgICBrZXk9e29uZS5sYWJlbH1cbiAgICAgICAgICAgICAgey4uLihvbmUuaWNvbiA/IHsgaWNvbjogb25lLmljb24gfSA6IHt9KX1cbiAgICAgICAgICAgICAgey4uLihvbmUuZGFuZ2VyID8geyBraW5kOiBcImRhbmdlclwiIGFzIGNvbnN0IH0gOiB7fSl9XG4gICAgICAgICAgICAgIG9uQ2xpY2s9e2FzeW5jICgpID0+IHtcbiAgICAgICAgICAgICAgICBhd2FpdCBvbmUucnVuKHBpY2tlZFJvd3MoKSk7XG4gICAgICAgICAgICAgICAgcGlja2VkLnZhbHVlID0gbmV3IFNldCgpO1xuICAgICAgICAgICAgICAgIGFnYWluKCk7XG4gICAgICAgICAgICAgIH19XG4gICAgICAgICAgICA+XG4gICAgICAgICAgICAgIHtvbmUubGFiZWx9XG4gICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICApKX1cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJwdXNoXCIgLz5cbiAgICAgICAge3Rvb2xzfVxuICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiZG93bmxvYWRcIiBsYWJlbD17dC51aS5jc3Z9IG9uQ2xpY2s9eygpID0+IHZvaWQgZG93bmxvYWQoKX0gLz5cbiAgICAgICAgPEljb25CdXR0b24gaWNvbj1cInJlZnJlc2hcIiBsYWJlbD17dC51aS5yZWxvYWR9IG9uQ2xpY2s9e2FnYWlufSAvPlxuICAgICAgPC9kaXY+XG4gICAgICB7cHJvYmxlbS52YWx1ZSAmJiAhcm93cy52YWx1ZSA/IChcbiAgICAgICAgPEZhaWxlZCBwcm9ibGVtPXtwcm9ibGVtLnZhbHVlfSByZXRyeT17YWdhaW59IC8+XG4gICAgICApIDogIXJvd3MudmFsdWUgPyAoXG4gICAgICAgIDxMb2FkaW5nIC8+XG4gICAgICApIDogYWxsLmxlbmd0aCA9PT0gMCAmJiAhbmFycm93ZWQgJiYgdHJhaWwudmFsdWUubGVuZ3RoID09PSAwID8gKFxuICAgICAgICBlbXB0eVxuICAgICAgKSA6IChcbiAgICAgICAgPD5cbiAgICAgICAgICB7cHJvYmxlbS52YWx1ZSAmJiAoXG4gICAgICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cImJhZFwiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgICAgICB7cHJvYmxlbS52YWx1ZS5tZXNzYWdlfVxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICl9XG4gICAgICAgICAgPGRpdiBjbGFzcz1cInRhYmxlLXNjcm9sbFwiIHRhYkluZGV4PXswfSByb2xlPVwicmVnaW9uXCIgYXJpYS1sYWJlbD17bGFiZWx9PlxuICAgICAgICAgICAgPHRhYmxlIGNsYXNzPVwidGFibGVcIj5cbiAgICAgICAgICAgICAgPGNhcHRpb24gY2xhc3M9XCJ1bnNlZW5cIj57bGFiZWx9PC9jYXB0aW9uPlxuICAgICAgICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgICAgICAgPHRyPlxuICAgICAgICAgICAgICAgICAge2J1bGsubGVuZ3RoID4gMCAmJiAoXG4gICAgICAgICAgICAgICAgICAgIDx0aCBjbGFzcz1cInRpZ2h0XCIgc2NvcGU9XCJjb2xcIj5cbiAgICAgICAgICAgICAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgICAgICAgICAgICAgIHR5cGU9XCJjaGVja2JveFwiXG4gICAgICAgICAgICAgICAgICAgICAgICBhcmlhLWxhYmVsPXt0LnVpLnNlbGVjdEFsbH1cbiAgICAgICAgICAgICAgICAgICAgICAgIGNoZWNrZWQ9e2FsbC5sZW5ndGggPiAwICYmIGFsbC5ldmVyeSgocm93KSA9PiBwaWNrZWQudmFsdWUuaGFzKGlkKHJvdykpKX1cbiAgICAgICAgICAgICAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IHBpY2soYWxsLm1hcChpZCksIGV2ZW50LmN1cnJlbnRUYXJnZXQuY2hlY2tlZCl9XG4gICAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgICB7Y29sdW1ucy5tYXAoKGNvbHVtbikgPT4gKFxuICAgICAgICAgICAgICAgICAgICA8SGVhZFxuICAgICAgICAgICAgICAgICAgICAgIGtleT17Y29sdW1uLmtleX1cbiAgICAgICAgICAgICAgICAgICAgICBjb2x1bW49e2NvbHVtbn1cbiAgICAgICAgICAgICAgICAgICAgICBzb3J0PXtzb3J0fVxuICAgICAgICAgICAgICAgICAgICAgIG9uU29ydD17KHRvKSA9PiBzZXRRdWVyeSh7IFtrZXkoXCJzb3J0XCIpXTogdG8gPT09IGZpcnN0ID8gbnVsbCA6IHRvIH0pfVxuICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgICAgICB7YWN0aW9ucyAmJiAoXG4gICAgICAgICAgICAgICAgICAgIDx0aCBjbGFzcz1cInRpZ2h0XCIgc2NvcGU9XCJjb2xcIj5cbiAgICAgICAgICAgICAgICAgICAgICA8c3BhbiBjbGFzcz1cInVuc2VlblwiPnt0LnVpLmFjdGlvbnN9PC9zcGFuPlxuICAgICAgICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgICA8L3RyPlxuICAgICAgICAgICAgICA8L3RoZWFkPlxuICAgICAgICAgICAgICA8dGJvZHk+XG4gICAgICAgICAgICAgICAge2FsbC5tYXAoKHJvdykgPT4gKFxuICAgICAgICAgICAgICAgICAgPHRyIGtleT17aWQocm93KX0+XG4gICAgICAgICAgICAgICAgICAgIHtidWxrLmxlbmd0aCA+IDAgJiYgKFxuICAgICAgICAgICAgICAgICAgICAgIDx0ZCBjbGFzcz1cInRpZ2h0XCI+XG4gICAgICAgICAgICAgICAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgICAgICAgICAgICAgICAgdHlwZT1cImNoZWNrYm94XCJcbiAgICAgICAgICAgICAgICAgICAgICAgICAgYXJpYS1sYWJlbD17dC51aS5zZWxlY3RSb3codGl0bGUocm93KSl9XG4gICAgICAgICAgICAgICAgICAgICAgICAgIGNoZWNrZWQ9e3BpY2tlZC52YWx1ZS5oYXMoaWQocm93KSl9XG4gICAgICAgICAgICAgICAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IHBpY2soW2lkKHJvdyldLCBldmVudC5jdXJyZW50VGFyZ2V0LmNoZWNrZWQpfVxuICAgICAgICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICAgICAgICB7Y29sdW1ucy5tYXAoKGNvbHVtbikgPT4gKFxuICAgICAgICAgICAgICAgICAgICAgIDx0ZCBrZXk9e2NvbHVtbi5rZXl9IGNsYXNzPXtjb2x1bW4uZW5kID8gXCJlbmRcIiA6IFwiXCJ9PlxuICAgICAgICAgICAgICAgICAgICAgICAge2NvbHVtbi5jZWxsKHJvdyl9XG4gICAgICAgICAgICAgICAgICAgICAgPC90ZD5cbiAgICAgICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgICAgICAgIHthY3Rpb25zICYmIChcbiAgICAgICAgICAgICAgICAgICAgICA8dGQgY2xhc3M9XCJ0aWdodFwiPlxuICAgICAgICAgICAgICAgICAgICAgICAgPEFjdGlvbnNCdXR0b24gb2Y9e3RpdGxlKHJvdyl9IGl0ZW1zPXthY3Rpb25zKHJvdyl9IC8+XG4gICAgICAgICAgICAgICAgICAgICAgPC90ZD5cbiAgICAgICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgICAge2FsbC5sZW5ndGggPT09IDAgJiYgKFxuICAgICAgICAgICAgICAgICAgPHRyPlxuICAgICAgICAgICAgICAgICAgICA8dGQgY29sU3Bhbj17Y29sdW1ucy5sZW5ndGggKyAyfT57dC51aS5ub1Jvd3N9PC90ZD5cbiAgICAgICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICAgICAgKX1cbiAgICAgICAgICAgICAgPC90Ym9keT5cbiAgICAgICAgICAgIDwvdGFibGU+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgPGRpdiBjbGFzcz1cInRhYmxlLWZvb3RcIj5cbiAgICAgICAgICAgIDxzcGFuIHJvbGU9XCJzdGF0dXNcIj5cbiAgICAgICAgICAgICAge2FsbC5sZW5ndGggPiAwICYmXG4gICAgICAgICAgICAgICAgKHRvdGFsLnZhbHVlID09PSB1bmRlZmluZWRcbiAgICAgICAgICAgICAgICAgID8gdC51aS5mcm9tVG8oY291bnQoc3RhcnQpLCBjb3VudChzdGFydCArIGFsbC5sZW5ndGggLSAxKSlcbiAgICAgICAgICAgICAgICAgIDogdC51aS5vZihjb3VudChzdGFydCksIGNvdW50KHN0YXJ0ICsgYWxsLmxlbmd0aCAtIDEpLCBjb3VudCh0b3RhbC52YWx1ZSkpKX1cbiAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICAgIHsodHJhaWwudmFsdWUubGVuZ3RoID4gMCB8fCBuZXh0LnZhbHVlKSAmJiAoXG4gICAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgICAgPEJ1dHRvblxuICAgICAgICAgICAgICAgICAga2luZD1cInBsYWluXCJcbiAgICAgICAgICAgICAgICAgIGljb249XCJiYWNrXCJcbiAgICAgICAgICAgICAgICAgIGRpc2FibGVkPXt0cmFpbC52YWx1ZS5sZW5ndGggPT09IDB9XG4gICAgICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICAgICAgICAgIGN1cnNvci52YWx1ZSA9IHRyYWlsLnZhbHVlLmF0KC0xKSA/PyBudWxsO1xuICAgICAgICAgICAgICAgICAgICB0cmFpbC52YWx1ZSA9IHRyYWlsLnZhbHVlLnNsaWNlKDAsIC0xKTtcbiAgICAgICAgICAgICAgICAgIH19XG4gICAgICAgICAgICAgICAgPlxuICAgICAgICAgICAgICAgICAge3QudWkucHJldmlvdXN9XG4gICAgICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgICAgICAgPEJ1dHRvblxuICAgICAgICAgICAgICAgICAga2luZD1cInBsYWluXCJcbiAgICAgICAgICAgICAgICAgIGljb249XCJmb3J3YXJkXCJcbiAgICAgICAgICAgICAgICAgIGRpc2FibGVkPXshbmV4dC52YWx1ZX1cbiAgICAgICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgdHJhaWwudmFsdWUgPSBbLi4udHJhaWwudmFsdWUsIGN1cnNvci52YWx1ZV07XG4gICAgICAgICAgICAgICAgICAgIGN1cnNvci52YWx1ZSA9IG5leHQudmFsdWU7XG4gICAgICAgICAgICAgICAgICB9fVxuICAgICAgICAgICAgICAgID5cbiAgICAgICAgICAgICAgICAgIHt0LnVpLm5leHR9XG4gICAgICAgICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgICAgIDwvPlxuICAgICAgICAgICAgKX1cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgPC8+XG4gICAgICApfVxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogQSBzZWFyY2ggYm94IHRoYXQgd2FpdHMgdW50aWwgb25lIGhhcyBzdG9wcGVkIHR5cGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTZWFyY2goe1xuICBpZCxcbiAgdmFsdWUsXG4gIG9uQ2hhbmdlLFxufToge1xuICBpZDogc3RyaW5nO1xuICB2YWx1ZTogc3RyaW5nO1xuICBvbkNoYW5nZTogKHRleHQ6IHN0cmluZykgPT4gdm9pZDtcbn0pIHtcbiAgY29uc3QgdGltZXIgPSB1c2VSZWY8UmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIHVzZUVmZmVjdCgoKSA9PiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIuY3VycmVudCksIFtdKTtcbiAgcmV0dXJuIChcbiAgICA8aW5wdXRcbiAgICAgIGlkPXtpZH1cbiAgICAgIGNsYXNzPVwiaW5wdXRcIlxuICAgICAgdHlwZT1cInNlYXJjaFwiXG4gICAgICBkYXRhLXNlYXJjaFxuICAgICAgZGVmYXVsdFZhbHVlPXt2YWx1ZX1cbiAgICAgIGF1dG9jb21wbGV0ZT1cIm9mZlwiXG4gICAgICBzcGVsbGNoZWNrPXtmYWxzZX1cbiAgICAgIG1heExlbmd0aD17MjAwfVxuICAgICAgcGxhY2Vob2xkZXI9e3QudWkuc2VhcmNofVxuICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiB7XG4gICAgICAgIGNvbnN0IHRleHQgPSBldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlO1xuICAgICAgICBjbGVhclRpbWVvdXQodGltZXIuY3VycmVudCk7XG4gICAgICAgIHRpbWVyLmN1cnJlbnQgPSBzZXRUaW1lb3V0KCgpID0+IG9uQ2hhbmdlKHRleHQpLCBXQUlUX01TKTtcbiAgICAgIH19XG4gICAgLz5cbiAgKTtcbn1cblxuZnVuY3Rpb24gSGVhZDxUPih7XG4gIGNvbHVtbixcbiAgc29ydCxcbiAgb25Tb3J0LFxufToge1xuICBjb2x1bW46IENvbHVtbjxUPjtcbiAgc29ydDogc3RyaW5nO1xuICBvblNvcnQ6ICh0bzogc3RyaW5nKSA9PiB2b2lkO1xufSkge1xuICBjb25zdCByaXNpbmcgPSBjb2x1bW4uc29ydCAhPT0gdW5kZWZpbmVkICYmIHNvcnQgPT09IGNvbHVtbi5zb3J0O1xuICBjb25zdCBmYWxsaW5nID0gY29sdW1uLnNvcnQgIT09IHVuZGVmaW5lZCAmJiBzb3J0ID09PSBgLSR7Y29sdW1uLnNvcnR9YDtcbiAgY29uc3Qgb3JkZXIgPSByaXNpbmcgPyBcImFzY2VuZGluZ1wiIDogZmFsbGluZyA/IFwiZGVzY2VuZGluZ1wiIDogXCJub25lXCI7XG4gIGlmIChjb2x1bW4uc29ydCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgcmV0dXJuIChcbiAgICAgIDx0aCBzY29wZT1cImNvbFwiIGNsYXNzPXtjb2x1bW4uZW5kID8gXCJlbmRcIiA6IFwiXCJ9PlxuICAgICAgICB7Y29sdW1uLmxhYmVsfVxuICAgICAgPC90aD5cbiAgICApO1xuICB9XG4gIHJldHVybiAoXG4gICAgPHRoIHNjb3BlPVwiY29sXCIgY2xhc3M9e2NvbHVtbi5lbmQgPyBcImVuZFwiIDogXCJcIn0gYXJpYS1zb3J0PXtvcmRlcn0+XG4gICAgICA8YnV0dG9uXG4gICAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgICB0aXRsZT17dC51aS5zb3J0QnkoY29sdW1uLmxhYmVsKX1cbiAgICAgICAgb25DbGljaz17KCkgPT4gb25Tb3J0KHJpc2luZyA/IGAtJHtjb2x1bW4uc29ydH1gIDogYCR7Y29sdW1uLnNvcnR9YCl9XG4gICAgICA+XG4gICAgICAgIHtjb2x1bW4ubGFiZWx9XG4gICAgICAgIHtyaXNpbmcgJiYgPEljb24gbmFtZT1cImFycm93VXBcIiAvPn1cbiAgICAgICAge2ZhbGxpbmcgJiYgPEljb24gbmFtZT1cImFycm93RG93blwiIC8+fVxuICAgICAgPC9idXR0b24+XG4gICAgPC90aD5cbiAgKTtcbn1cbiIsICIvLyBSYWNrcywgZGV2aWNlcywgdGVhbXMgYW5kIHRlbXBsYXRlcyBhcyBvbmUgcGljdHVyZSBvZiB0aGUgc2l0ZSBhdCBhIG1vbWVudC4gSXQgaXMgbmV2ZXIgY2hhbmdlZDogYVxuLy8gY2hhbmdlIG9mIHRoZSBzaXRlIG1ha2VzIGFub3RoZXIgcGljdHVyZS5cbmltcG9ydCB0eXBlIHsgTWUgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuXG4vKiogV2hvIGJlbG9uZ3MgdG9nZXRoZXI7IGByb2xlYCBpcyB0aGUgcmVhZGVyJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFRlYW0ge1xuICBpZDogc3RyaW5nO1xuICBuYW1lOiBzdHJpbmc7XG4gIHJvbGU6IFwicm9vdFwiIHwgXCJhZG1pblwiIHwgXCJtZW1iZXJcIjtcbn1cblxuLyoqIFdoYXQgYSB0ZW1wbGF0ZSdzIGRldmljZXMgbG9vayBsaWtlLiAqL1xuZXhwb3J0IHR5cGUgS2luZCA9IFwicmFja1wiIHwgXCJzZXJ2ZXJcIiB8IFwic3dpdGNoXCIgfCBcInN0b3JhZ2VcIjtcblxuZXhwb3J0IGludGVyZmFjZSBUZW1wbGF0ZSB7XG4gIGlkOiBzdHJpbmc7XG4gIG5hbWU6IHN0cmluZztcbiAga2luZDogS2luZDtcbiAgLyoqIFJhY2sgdW5pdHMuICovXG4gIGhlaWdodDogbnVtYmVyO1xuICAvKiogSGFsZiB0aGUgcmFjaydzIGRlcHRoLCBvciBhbGwgb2YgaXQuICovXG4gIGRlcHRoOiAxIHwgMjtcbiAgLyoqIEFkZHJlc3NlcyBvZiBwaWN0dXJlcyB0aGF0IHRoZSBzaXRlIGhhcyBnaXZlbiBpdC4gKi9cbiAgcGljdHVyZXM6IHsgZnJvbnQ/OiBzdHJpbmc7IHJlYXI/OiBzdHJpbmcgfTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSYWNrIHtcbiAgaW5kZXg6IG51bWJlcjtcbiAgaWQ6IHN0cmluZztcbiAgbmFtZTogc3RyaW5nO1xuICAvKiogSW5kZXggaW50byB0aGUgc2l0ZSdzIHRlYW1zLCBhbmQgaW50byBpdHMgdGVtcGxhdGVzLiAqL1xuICB0ZWFtOiBudW1iZXI7XG4gIHRlbXBsYXRlOiBudW1iZXI7XG4gIGhlaWdodDogbnVtYmVyO1xuICBzdGF0dXM6IHN0cmluZztcbiAgY29zdDogc3RyaW5nO1xuICAvKiogU2xvdHMgb2YgaXRzIGRldmljZXMsIGZyb20gdGhlIHRvcCBkb3duLiAqL1xuICBkZXZpY2VzOiBudW1iZXJbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEZXZpY2Uge1xuICAvKiogSXRzIHBsYWNlIGluIGBkZXZpY2VzYCBhbmQgaW4gZXZlcnkgYXJyYXkgb2YgdmFsdWVzLiAqL1xuICBzbG90OiBudW1iZXI7XG4gIGlkOiBzdHJpbmc7XG4gIG5hbWU6IHN0cmluZztcbiAgcmFjazogbnVtYmVyO1xuICB0ZW1wbGF0ZTogbnVtYmVyO1xuICB0eXBlOiBcIkluc3RhbmNlXCIgfCBcIlZvbHVtZVwiIHwgXCJOZXR3b3JrXCI7XG4gIC8qKiBUaGUgbG93ZXN0IHVuaXQgdGhhdCBpdCB0YWtlcywgY291bnRlZCBmcm9tIDEgYXQgdGhlIGJvdHRvbS4gKi9cbiAgc3RhcnRVOiBudW1iZXI7XG4gIGhlaWdodDogbnVtYmVyO1xuICBkZXB0aDogMSB8IDI7XG4gIGZhY2luZzogXCJmXCIgfCBcImJcIjtcbiAgc3RhdHVzOiBzdHJpbmc7XG4gIGNvc3Q6IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTaXRlIHtcbiAgLyoqIFRoZSBudW1iZXIgb2YgdGhlIGxhc3QgY2hhbmdlIHRoYXQgaXMgaW4gaGVyZS4gKi9cbiAgY2hhbmdlOiBudW1iZXI7XG4gIHRlYW1zOiBUZWFtW107XG4gIHRlbXBsYXRlczogVGVtcGxhdGVbXTtcbiAgcmFja3M6IFJhY2tbXTtcbiAgZGV2aWNlczogRGV2aWNlW107XG4gIHNsb3RPZjogUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+O1xuICByYWNrT2Y6IFJlYWRvbmx5TWFwPHN0cmluZywgbnVtYmVyPjtcbn1cblxuLyoqIGBHRVQgL2FwaS92Mi92aWV3YDogY29sdW1ucywgaW5kaWNlcyBpbnRvIHRoZSBsaXN0cyBvZiB0aGUgc2FtZSBhbnN3ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFNuYXBzaG90IHtcbiAgY2hhbmdlOiBudW1iZXI7XG4gIHRlYW1zOiBBcnJheTx7IGlkOiBzdHJpbmc7IG5hbWU6IHN0cmluZzsgcm9sZTogc3RyaW5nIH0+O1xuICB0ZW1wbGF0ZXM6IEFycmF5PHtcbiAgICBpZDogc3RyaW5nO1xuICAgIG5hbWU6IHN0cmluZztcbiAgICB0ZW1wbGF0ZV90eXBlOiBzdHJpbmc7XG4gICAgdGFnOiBzdHJpbmcgfCBudWxsO1xuICAgIGhlaWdodDogbnVtYmVyO1xuICAgIGRlcHRoOiBudW1iZXI7XG4gICAgaW1hZ2VzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xuICB9PjtcbiAgcmFja3M6IHtcbiAgICBpZDogc3RyaW5nW107XG4gICAgbmFtZTogc3RyaW5nW107XG4gICAgdGVhbTogbnVtYmVyW107XG4gICAgdGVtcGxhdGU6IG51bWJlcltdO1xuICAgIGhlaWdodDogbnVtYmVyW107XG4gICAgc3RhdHVzOiBzdHJpbmdbXTtcbiAgICBjb3N0OiBzdHJpbmdbXTtcbiAgfTtcbiAgZGV2aWNlczoge1xuICAgIGlkOiBzdHJpbmdbXTtcbiAgICBuYW1lOiBzdHJpbmdbXTtcbiAgICByYWNrOiBudW1iZXJbXTtcbiAgICB0ZW1wbGF0ZTogbnVtYmVyW107XG4gICAgdHlwZTogc3RyaW5nW107XG4gICAgc3RhcnRfdTogbnVtYmVyW107XG4gICAgZmFjaW5nOiBzdHJpbmdbXTtcbiAgICBzdGF0dXM6IHN0cmluZ1tdO1xuICAgIGNvc3Q6IHN0cmluZ1tdO1xuICB9O1xufVxuXG4vKiogQSBzaXRlIHdpdGhvdXQgYW55dGhpbmcuICovXG5leHBvcnQgY29uc3QgRU1QVFk6IFNpdGUgPSB7XG4gIGNoYW5nZTogMCxcbiAgdGVhbXM6IFtdLFxuICB0ZW1wbGF0ZXM6IFtdLFxuICByYWNrczogW10sXG4gIGRldmljZXM6IFtdLFxuICBzbG90T2Y6IG5ldyBNYXAoKSxcbiAgcmFja09mOiBuZXcgTWFwKCksXG59O1xuXG5mdW5jdGlvbiBraW5kT2YodGVtcGxhdGU6IFNuYXBzaG90W1widGVtcGxhdGVzXCJdW251bWJlcl0pOiBLaW5kIHtcbiAgaWYgKHRlbXBsYXRlLnRlbXBsYXRlX3R5cGUgPT09IFwiSHdSYWNrXCIpIHJldHVybiBcInJhY2tcIjtcbiAgaWYgKHRlbXBsYXRlLnRhZyA9PT0gXCJuZXR3b3JrXCIpIHJldHVybiBcInN3aXRjaFwiO1xuICByZXR1cm4gdGVtcGxhdGUudGFnID09PSBcInZvbHVtZVwiID8gXCJzdG9yYWdlXCIgOiBcInNlcnZlclwiO1xufVxuXG4vKiogQSBudW1iZXIgYXQgdGhlIGVuZCBjb3VudHMgYXMgb25lOiBgcmFjay0yYCBiZWZvcmUgYHJhY2stMTBgLiAqL1xuY29uc3QgYnlOYW1lID0gbmV3IEludGwuQ29sbGF0b3IodW5kZWZpbmVkLCB7IG51bWVyaWM6IHRydWUsIHNlbnNpdGl2aXR5OiBcImJhc2VcIiB9KTtcblxuLyoqIE9yZGVycyBuYW1lcyBhcyBwZW9wbGUgZG8uICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGFyZU5hbWVzKGE6IHN0cmluZywgYjogc3RyaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIGJ5TmFtZS5jb21wYXJlKGEsIGIpO1xufVxuXG4vKiogVGhlIHNpdGUgb2YgYSBzbmFwc2hvdDogcmFja3MgYnkgdGVhbSBhbmQgbmFtZSwgZGV2aWNlcyBvZiBhIHJhY2sgZnJvbSB0aGUgdG9wIGRvd24uICovXG5leHBvcnQgZnVuY3Rpb24gc2l0ZU9mKHNuYXBzaG90OiBTbmFwc2hvdCk6IFNpdGUge1xuICBjb25zdCB0ZWFtcyA9IHNuYXBzaG90LnRlYW1zLm1hcCgodGVhbSkgPT4gKHsgLi4udGVhbSwgcm9sZTogdGVhbS5yb2xlIGFzIFRlYW1bXCJyb2xlXCJdIH0pKTtcbiAgY29uc3QgdGVtcGxhdGVzID0gc25hcHNob3QudGVtcGxhdGVzLm1hcCgodGVtcGxhdGUpID0+ICh7XG4gICAgaWQ6IHRlbXBsYXRlLmlkLFxuICAgIG5hbWU6IHRlbXBsYXRlLm5hbWUsXG4gICAga2luZDoga2luZE9mKHRlbXBsYXRlKSxcbiAgICBoZWlnaHQ6IHRlbXBsYXRlLmhlaWdodCxcbiAgICBkZXB0aDogKHRlbXBsYXRlLmRlcHRoID09PSAxID8gMSA6IDIpIGFzIDEgfCAyLFxuICAgIHBpY3R1cmVzOiBwaWN0dXJlcyh0ZW1wbGF0ZS5pbWFnZXMpLFxuICB9KSk7XG4gIGNvbnN0IHsgcmFja3M6IHIsIGRldmljZXM6IGQgfSA9IHNuYXBzaG90O1xuICBjb25zdCBvcmRlciA9IHIuaWQubWFwKChfLCBpbmRleCkgPT4gaW5kZXgpO1xuICBjb25zdCB0ZWFtTmFtZSA9IChpbmRleDogbnVtYmVyKSA9PiB0ZWFtc1tyLnRlYW1baW5kZXhdID8/IDBdPy5uYW1lID8/IFwiXCI7XG4gIG9yZGVyLnNvcnQoXG4gICAgKGEsIGIpID0+XG4gICAgICBjb21wYXJlTmFtZXModGVhbU5hbWUoYSksIHRlYW1OYW1lKGIpKSB8fCBjb21wYXJlTmFtZXMoci5uYW1lW2FdID8/IFwiXCIsIHIubmFtZVtiXSA/PyBcIlwiKSxcbiAgKTtcbiAgY29uc3QgcGxhY2UgPSBuZXcgTWFwKG9yZGVyLm1hcCgob2xkLCBpbmRleCkgPT4gW29sZCwgaW5kZXhdKSk7XG4gIGNvbnN0IHJhY2tzOiBSYWNrW10gPSBvcmRlci5tYXAoKG9sZCwgaW5kZXgpID0+ICh7XG4gICAgaW5kZXgsXG4gICAgaWQ6IHIuaWRbb2xkXSEsXG4gICAgbmFtZTogci5uYW1lW29sZF0hLFxuICAgIHRlYW06IHIudGVhbVtvbGRdISxcbiAgICB0ZW1wbGF0ZTogci50ZW1wbGF0ZVtvbGRdISxcbiAgICBoZWlnaHQ6IHIuaGVpZ2h0W29sZF0hLFxuICAgIHN0YXR1czogci5zdGF0dXNbb2xkXSEsXG4gICAgY29zdDogci5jb3N0W29sZF0hLFxuICAgIGRldmljZXM6IFtdLFxuICB9KSk7XG4gIGNvbnN0IGlkcyA9IGQuaWQubWFwKChfLCBpbmRleCkgPT4gaW5kZXgpLmZpbHRlcigoaW5kZXgpID0+IHBsYWNlLmhhcyhkLnJhY2tbaW5kZXhdISkpO1xuICBpZHMuc29ydChcbiAgICAoYSwgYikgPT4gcGxhY2UuZ2V0KGQucmFja1thXSEpISAtIHBsYWNlLmdldChkLnJhY2tbYl0hKSEgfHwgZC5zdGFydF91W2JdISAtIGQuc3RhcnRfdVthXSEsXG4gICk7XG4gIGNvbnN0IGRldmljZXM6IERldmljZVtdID0gaWRzLm1hcCgob2xkLCBzbG90KSA9PiB7XG4gICAgY29uc3QgdGVtcGxhdGUgPSB0ZW1wbGF0ZXNbZC50ZW1wbGF0ZVtvbGRdIV07XG4gICAgY29uc3QgcmFjayA9IHBsYWNlLmdldChkLnJhY2tbb2xkXSEpITtcbiAgICByYWNrc1tyYWNrXSEuZGV2aWNlcy5wdXNoKHNsb3QpO1xuICAgIHJldHVybiB7XG4gICAgICBzbG90LFxuICAgICAgaWQ6IGQuaWRbb2xkXSEsXG4gICAgICBuYW1lOiBkLm5hbWVbb2xkXSEsXG4gICAgICByYWNrLFxuICAgICAgdGVtcGxhdGU6IGQudGVtcGxhdGVbb2xkXSEsXG4gICAgICB0eXBlOiBkLnR5cGVbb2xkXSBhcyBEZXZpY2VbXCJ0eXBlXCJdLFxuICAgICAgc3RhcnRVOiBkLnN0YXJ0X3Vbb2xkXSEsXG4gICAgICBoZWlnaHQ6IHRlbXBsYXRlPy5oZWlnaHQgPz8gMSxcbiAgICAgIGRlcHRoOiB0ZW1wbGF0ZT8uZGVwdGggPz8gMixcbiAgICAgIGZhY2luZzogZC5mYWNpbmdbb2xkXSA9PT0gXCJiXCIgPyBcImJcIiA6IFwiZlwiLFxuICAgICAgc3RhdHVzOiBkLnN0YXR1c1tvbGRdISxcbiAgICAgIGNvc3Q6IGQuY29zdFtvbGRdISxcbiAgICB9O1xuICB9KTtcbiAgcmV0dXJuIHtcbiAgICBjaGFuZ2U6IHNuYXBzaG90LmNoYW5nZSxcbiAgICB0ZWFtcyxcbiAgICB0ZW1wbGF0ZXMsXG4gICAgcmFja3MsXG4gICAgZGV2aWNlcyxcbiAgICBzbG90T2Y6IG5ldyBNYXAoZGV2aWNlcy5tYXAoKGRldmljZSkgPT4gW2RldmljZS5pZCwgZGV2aWNlLnNsb3RdKSksXG4gICAgcmFja09mOiBuZXcgTWFwKHJhY2tzLm1hcCgocmFjaykgPT4gW3JhY2suaWQsIHJhY2suaW5kZXhdKSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHBpY3R1cmVzKGltYWdlczogUmVjb3JkPHN0cmluZywgc3RyaW5nPik6IFRlbXBsYXRlW1wicGljdHVyZXNcIl0ge1xuICBjb25zdCBmb3VuZDogVGVtcGxhdGVbXCJwaWN0dXJlc1wiXSA9IHt9O1xuICBpZiAoaW1hZ2VzLmZyb250KSBmb3VuZC5mcm9udCA9IGltYWdlcy5mcm9udDtcbiAgaWYgKGltYWdlcy5yZWFyKSBmb3VuZC5yZWFyID0gaW1hZ2VzLnJlYXI7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFRoZSBzbmFwc2hvdCB0aGF0IGEgc2l0ZSB3YXMgbWFkZSBvZiwgZm9yIHB1dHRpbmcgbmV3ZXIgcmFja3MgaW4uICovXG5leHBvcnQgZnVuY3Rpb24gc25hcHNob3RPZihzaXRlOiBTaXRlKTogU25hcHNob3Qge1xuICBjb25zdCB7IHJhY2tzLCBkZXZpY2VzIH0gPSBzaXRlO1xuICByZXR1cm4ge1xuICAgIGNoYW5nZTogc2l0ZS5jaGFuZ2UsXG4gICAgdGVhbXM6IHNpdGUudGVhbXMsXG4gICAgdGVtcGxhdGVzOiBzaXRlLnRlbXBsYXRlcy5tYXAoKHRlbXBsYXRlKSA9PiAoe1xuICAgICAgaWQ6IHRlbXBsYXRlLmlkLFxuICAgICAgbmFtZTogdGVtcGxhdGUubmFtZSxcbiAgICAgIHRlbXBsYXRlX3R5cGU6IHRlbXBsYXRlLmtpbmQgPT09IFwicmFja1wiID8gXCJId1JhY2tcIiA6IFwiRGV2aWNlXCIsXG4gICAgICB0YWc6IHRlbXBsYXRlLmtpbmQgPT09IFwic3dpdGNoXCIgPyBcIm5ldHdvcmtcIiA6IHRlbXBsYXRlLmtpbmQgPT09IFwic3RvcmFnZVwiID8gXCJ2b2x1bWVcIiA6IG51bGwsXG4gICAgICBoZWlnaHQ6IHRlbXBsYXRlLmhlaWdodCxcbiAgICAgIGRlcHRoOiB0ZW1wbGF0ZS5kZXB0aCxcbiAgICAgIGltYWdlczogeyAuLi50ZW1wbGF0ZS5waWN0dXJlcyB9LFxuICAgIH0pKSxcbiAgICByYWNrczoge1xuICAgICAgaWQ6IHJhY2tzLm1hcCgocmFjaykgPT4gcmFjay5pZCksXG4gICAgICBuYW1lOiByYWNrcy5tYXAoKHJhY2spID0+IHJhY2submFtZSksXG4gICAgICB0ZWFtOiByYWNrcy5tYXAoKHJhY2spID0+IHJhY2sudGVhbSksXG4gICAgICB0ZW1wbGF0ZTogcmFja3MubWFwKChyYWNrKSA9PiByYWNrLnRlbXBsYXRlKSxcbiAgICAgIGhlaWdodDogcmFja3MubWFwKChyYWNrKSA9PiByYWNrLmhlaWdodCksXG4gICAgICBzdGF0dXM6IHJhY2tzLm1hcCgocmFjaykgPT4gcmFjay5zdGF0dXMpLFxuICAgICAgY29zdDogcmFja3MubWFwKChyYWNrKSA9PiByYWNrLmNvc3QpLFxuICAgIH0sXG4gICAgZGV2aWNlczoge1xuICAgICAgaWQ6IGRldmljZXMubWFwKChkZXZpY2UpID0+IGRldmljZS5pZCksXG4gICAgICBuYW1lOiBkZXZpY2VzLm1hcCgoZGV2aWNlKSA9PiBkZXZpY2UubmFtZSksXG4gICAgICByYWNrOiBkZXZpY2VzLm1hcCgoZGV2aWNlKSA9PiBkZXZpY2UucmFjayksXG4gICAgICB0ZW1wbGF0ZTogZGV2aWNlcy5tYXAoKGRldmljZSkgPT4gZGV2aWNlLnRlbXBsYXRlKSxcbiAgICAgIHR5cGU6IGRldmljZXMubWFwKChkZXZpY2UpID0+IGRldmljZS50eXBlKSxcbiAgICAgIHN0YXJ0X3U6IGRldmljZXMubWFwKChkZXZpY2UpID0+IGRldmljZS5zdGFydFUpLFxuICAgICAgZmFjaW5nOiBkZXZpY2VzLm1hcCgoZGV2aWNlKSA9PiBkZXZpY2UuZmFjaW5nKSxcbiAgICAgIHN0YXR1czogZGV2aWNlcy5tYXAoKGRldmljZSkgPT4gZGV2aWNlLnN0YXR1cyksXG4gICAgICBjb3N0OiBkZXZpY2VzLm1hcCgoZGV2aWNlKSA9PiBkZXZpY2UuY29zdCksXG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIFdoYXQgbWF5IGJlIGFza2VkIG9mIGEgZGV2aWNlIG5vdywgYnkgaXRzIHR5cGUgYW5kIHN0YXR1czsgdGhlIHNlcnZlciBoYXMgdGhlIGxhc3Qgd29yZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhY3Rpb25zT2YoXG4gIGRldmljZTogUGljazxEZXZpY2UsIFwidHlwZVwiIHwgXCJzdGF0dXNcIj4sXG4pOiBBcnJheTxcIm9uXCIgfCBcIm9mZlwiIHwgXCJzdXNwZW5kXCIgfCBcInJlc3VtZVwiIHwgXCJkZXN0cm95XCI+IHtcbiAgY29uc3QgeyB0eXBlLCBzdGF0dXMgfSA9IGRldmljZTtcbiAgaWYgKHR5cGUgPT09IFwiVm9sdW1lXCIpIHJldHVybiBzdGF0dXMgPT09IFwiQVZBSUxBQkxFXCIgfHwgc3RhdHVzID09PSBcIkZBSUxFRFwiID8gW1wiZGVzdHJveVwiXSA6IFtdO1xuICBpZiAodHlwZSA9PT0gXCJOZXR3b3JrXCIpXG4gICAgcmV0dXJuIFtcIkFDVElWRVwiLCBcIkZBSUxFRFwiLCBcIlNUT1BQRURcIl0uaW5jbHVkZXMoc3RhdHVzKSA/IFtcImRlc3Ryb3lcIl0gOiBbXTtcbiAgaWYgKHN0YXR1cyA9PT0gXCJJTl9QUk9HUkVTU1wiKSByZXR1cm4gW107XG4gIGlmIChzdGF0dXMgPT09IFwiQUNUSVZFXCIpIHJldHVybiBbXCJvZmZcIiwgXCJzdXNwZW5kXCIsIFwiZGVzdHJveVwiXTtcbiAgaWYgKHN0YXR1cyA9PT0gXCJTVE9QUEVEXCIpIHJldHVybiBbXCJvblwiLCBcImRlc3Ryb3lcIl07XG4gIHJldHVybiBzdGF0dXMgPT09IFwiU1VTUEVOREVEXCIgPyBbXCJyZXN1bWVcIiwgXCJkZXN0cm95XCJdIDogW1wiZGVzdHJveVwiXTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIHJlYWRlciBtYXkgY2hhbmdlIHdoYXQgYmVsb25ncyB0byB0aGlzIHRlYW06IGl0cyBhZG1pbnMgYW5kIHJvb3QgdXNlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gbWFuYWdlcyh0ZWFtOiBUZWFtIHwgdW5kZWZpbmVkLCB3aG86IE1lIHwgbnVsbCB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gQm9vbGVhbih3aG8/LnVzZXIucm9vdCB8fCB0ZWFtPy5yb2xlID09PSBcImFkbWluXCIgfHwgdGVhbT8ucm9sZSA9PT0gXCJyb290XCIpO1xufVxuIiwgIi8vIFdoaWNoIG1ldHJpY3MgdGhlcmUgYXJlLCBhbmQgaG93IHRoZXkgYXJlIGdyb3VwZWQuXG5pbXBvcnQgeyBhZGRyZXNzLCBnZXQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBDdXJyZW50VmFsdWVzIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGNvbXBhcmVOYW1lcyB9IGZyb20gXCIuLi9tb2RlbC9zaXRlXCI7XG5cbi8qKiBBIG1ldHJpYyBvZiBhIGRldmljZTogd2hhdCBpdCBpcyBub3csIHdoZXJlIGl0IGlzIHJlcG9ydGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZXRyaWMge1xuICBuYW1lOiBzdHJpbmc7XG4gIHVuaXRzOiBzdHJpbmc7XG4gIC8qKiBJdHMgbmV3ZXN0IG51bWJlcjsgdW5kZWZpbmVkIHdoZXJlIGl0IGhhcyBub25lIG5vdy4gKi9cbiAgdmFsdWU6IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIE1ldHJpY3Mgb2YgYSBkZXZpY2U6IG51bWJlcnMsIHdoaWNoIGhhdmUgY2hhcnRzLCBhbmQgdGV4dHMsIHdoaWNoIGhhdmUgbm9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWV0cmljcyB7XG4gIG51bWJlcnM6IE1ldHJpY1tdO1xuICB0ZXh0czogQXJyYXk8eyBuYW1lOiBzdHJpbmc7IHRleHQ6IHN0cmluZyB9Pjtcbn1cblxuLyoqIFRoZSBtZXRyaWNzIG9mIGEgZGV2aWNlOiB3aGF0IGlzIHJlcG9ydGVkIG5vdywgYW5kIHdoYXQgaGFzIGJlZW4uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbWV0cmljc09mKGRldmljZTogc3RyaW5nLCBzdG9wPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPE1ldHJpY3M+IHtcbiAgY29uc3QgW2N1cnJlbnQsIGJlZm9yZV0gPSBhd2FpdCBQcm9taXNlLmFsbChbXG4gICAgZ2V0PEN1cnJlbnRWYWx1ZXM+KGFkZHJlc3MoXCIvYXBpL3YyL2N1cnJlbnRcIiwgeyBkZXZpY2UgfSksIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgZ2V0PEFycmF5PHsgaWQ6IHN0cmluZyB9Pj4oXG4gICAgICBgL21yZC9kZXZpY2VzLyR7ZW5jb2RlVVJJQ29tcG9uZW50KGRldmljZSl9L21ldHJpY3MvaGlzdG9yaWNgLFxuICAgICAgdW5kZWZpbmVkLFxuICAgICAgc3RvcCxcbiAgICApLFxuICBdKTtcbiAgY29uc3QgbnVtYmVycyA9IG5ldyBNYXA8c3RyaW5nLCBNZXRyaWM+KCk7XG4gIGNvbnN0IHRleHRzOiBNZXRyaWNzW1widGV4dHNcIl0gPSBbXTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgYmVmb3JlKSBudW1iZXJzLnNldChpZCwgeyBuYW1lOiBpZCwgdW5pdHM6IFwiXCIsIHZhbHVlOiB1bmRlZmluZWQgfSk7XG4gIGZvciAoY29uc3QgeyBtZXRyaWMsIHZhbHVlLCB1bml0cyB9IG9mIGN1cnJlbnQpIHtcbiAgICBpZiAodHlwZW9mIHZhbHVlID09PSBcIm51bWJlclwiKSBudW1iZXJzLnNldChtZXRyaWMsIHsgbmFtZTogbWV0cmljLCB1bml0cywgdmFsdWUgfSk7XG4gICAgZWxzZSB7XG4gICAgICBudW1iZXJzLmRlbGV0ZShtZXRyaWMpO1xuICAgICAgdGV4dHMucHVzaCh7IG5hbWU6IG1ldHJpYywgdGV4dDogU3RyaW5nKHZhbHVlKSB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgbnVtYmVyczogc29ydGVkKFsuLi5udW1iZXJzLnZhbHVlcygpXSksIHRleHRzIH07XG59XG5cbmZ1bmN0aW9uIHNvcnRlZChhbGw6IE1ldHJpY1tdKTogTWV0cmljW10ge1xuICByZXR1cm4gYWxsLnNvcnQoKGEsIGIpID0+IGNvbXBhcmVOYW1lcyhhLm5hbWUsIGIubmFtZSkpO1xufVxuXG4vKiogTWV0cmljcyB3aXRoIHRoZSBzYW1lIGZpcnN0IHBhcnQgb2YgdGhlaXIgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgR3JvdXAge1xuICBuYW1lOiBzdHJpbmc7XG4gIG1ldHJpY3M6IE1ldHJpY1tdO1xufVxuXG4vKiogVGhlIGZpcnN0IHBhcnQgb2YgYSBuYW1lOiB1cCB0byBpdHMgZmlyc3QgZG90LCBvciB3aGF0IGlzIGluIGJyYWNlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXJzdFBhcnQobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIC9eW14uezovXSsvLmV4ZWMobmFtZSk/LlswXSA/PyBuYW1lO1xufVxuXG4vKiogTWV0cmljcyBieSB0aGUgZmlyc3QgcGFydCBvZiB0aGVpciBuYW1lczsgdGhvc2UgdGhhdCBhcmUgYWxvbmUgdGhlcmUgY29tZSBsYXN0LCB0b2dldGhlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncm91cGVkKGFsbDogcmVhZG9ubHkgTWV0cmljW10sIHdvcmQ6IHN0cmluZyk6IEdyb3VwW10ge1xuICBjb25zdCB3b3JkcyA9IHdvcmQudG9Mb3dlckNhc2UoKS5zcGxpdCgvXFxzKy8pLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3QgZ3JvdXBzID0gbmV3IE1hcDxzdHJpbmcsIE1ldHJpY1tdPigpO1xuICBmb3IgKGNvbnN0IG1ldHJpYyBvZiBhbGwpIHtcbiAgICBjb25zdCBuYW1lID0gbWV0cmljLm5hbWUudG9Mb3dlckNhc2UoKTtcbiAgICBpZiAoIXdvcmRzLmV2ZXJ5KChwYXJ0KSA9PiBuYW1lLmluY2x1ZGVzKHBhcnQpKSkgY29udGludWU7XG4gICAgY29uc3QgcGFydCA9IGZpcnN0UGFydChtZXRyaWMubmFtZSk7XG4gICAgZ3JvdXBzLnNldChwYXJ0LCBbLi4uKGdyb3Vwcy5nZXQocGFydCkgPz8gW10pLCBtZXRyaWNdKTtcbiAgfVxuICBjb25zdCBhbG9uZSA9IFsuLi5ncm91cHMudmFsdWVzKCldLmZpbHRlcigobWV0cmljcykgPT4gbWV0cmljcy5sZW5ndGggPT09IDEpLmZsYXQoKTtcbiAgY29uc3Qgc2V2ZXJhbCA9IFsuLi5ncm91cHNdLmZpbHRlcigoWywgbWV0cmljc10pID0+IG1ldHJpY3MubGVuZ3RoID4gMSk7XG4gIGNvbnN0IGZvdW5kID0gc2V2ZXJhbC5tYXAoKFtuYW1lLCBtZXRyaWNzXSkgPT4gKHsgbmFtZSwgbWV0cmljcyB9KSk7XG4gIHJldHVybiBhbG9uZS5sZW5ndGggPiAwID8gWy4uLmZvdW5kLCB7IG5hbWU6IFwiXCIsIG1ldHJpY3M6IGFsb25lIH1dIDogZm91bmQ7XG59XG4iLCAiLy8gQSBjaGFydCBhcyBzbWFsbCBhcyBhIHN0YW1wOiBkcmF3biBieSBoYW5kIG9uIGEgY2FudmFzLCBhcyBkb3plbnMgb2YgdGhlbSBzdGFuZCBvbiBhIHBhZ2UsIGFuZCBvbmx5XG4vLyB3aGlsZSB0aGV5IGNhbiBiZSBzZWVuLlxuaW1wb3J0IHsgdXNlU2lnbmFsLCB1c2VTaWduYWxFZmZlY3QgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGlzRGFyayB9IGZyb20gXCIuLi9zaGVsbC90aGVtZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgY3Jvc3NoYWlyIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IGNvbG91cnMsIGZhaW50LCBzZXJpZXNQcm9wZXJ0eSB9IGZyb20gXCIuL2NvbG91cnNcIjtcbmltcG9ydCB0eXBlIHsgQm91bmRzIH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IHR5cGUgUm93cywgc3VtbWFyeSB9IGZyb20gXCIuL3Jvd3NcIjtcbmltcG9ydCB7IGF4aXMsIHRvbGQgfSBmcm9tIFwiLi9zY2FsZVwiO1xuaW1wb3J0IHsgbW9tZW50VGV4dCB9IGZyb20gXCIuL3RpbWVzXCI7XG5cbi8qKiBDYWxscyBgc2VlbmAgd2hlbiB0aGUgZWxlbWVudCBjb21lcyBuZWFyIHRoZSB3aW5kb3csIGFuZCB3aGVuIGl0IGdvZXMuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlU2VlbihzZWVuOiAobm93OiBib29sZWFuKSA9PiB2b2lkKSB7XG4gIGNvbnN0IGJveCA9IHVzZVJlZjxIVE1MRGl2RWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IHRlbGwgPSB1c2VSZWYoc2Vlbik7XG4gIHRlbGwuY3VycmVudCA9IHNlZW47XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgZWxlbWVudCA9IGJveC5jdXJyZW50O1xuICAgIGlmICghZWxlbWVudCkgcmV0dXJuO1xuICAgIGNvbnN0IHdhdGNoID0gbmV3IEludGVyc2VjdGlvbk9ic2VydmVyKFxuICAgICAgKGVudHJpZXMpID0+IHRlbGwuY3VycmVudChlbnRyaWVzLnNvbWUoKGVudHJ5KSA9PiBlbnRyeS5pc0ludGVyc2VjdGluZykpLFxuICAgICAgeyByb290TWFyZ2luOiBcIjIwMHB4XCIgfSxcbiAgICApO1xuICAgIHdhdGNoLm9ic2VydmUoZWxlbWVudCk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIHdhdGNoLmRpc2Nvbm5lY3QoKTtcbiAgICAgIHRlbGwuY3VycmVudChmYWxzZSk7XG4gICAgfTtcbiAgfSwgW10pO1xuICByZXR1cm4gYm94O1xufVxuXG5mdW5jdGlvbiBkcmF3KGNhbnZhczogSFRNTENhbnZhc0VsZW1lbnQsIHJvd3M6IFJvd3MsIHsgZnJvbSwgdG8gfTogQm91bmRzLCB1bml0czogc3RyaW5nKTogdm9pZCB7XG4gIGNvbnN0IHJhdGlvID0gZGV2aWNlUGl4ZWxSYXRpbztcbiAgY29uc3Qgd2lkdGggPSBjYW52YXMuY2xpZW50V2lkdGg7XG4gIGNvbnN0IGhlaWdodCA9IGNhbnZhcy5jbGllbnRIZWlnaHQ7XG4gIGNhbnZhcy53aWR0aCA9IE1hdGgucm91bmQod2lkdGggKiByYXRpbyk7XG4gIGNhbnZhcy5oZWlnaHQgPSBNYXRoLnJvdW5kKGhlaWdodCAqIHJhdGlvKTtcbiAgY29uc3QgcGVuID0gY2FudmFzLmdldENvbnRleHQoXCIyZFwiKTtcbiAgY29uc3Qga25vd24gPSBzdW1tYXJ5KHJvd3MudmFsdWVzKTtcbiAgaWYgKCFwZW4gfHwga25vd24ubGVhc3QgPT09IG51bGwgfHwga25vd24ubW9zdCA9PT0gbnVsbCkgcmV0dXJuO1xuICBjb25zdCB0aGVtZSA9IGNvbG91cnMoY2FudmFzLnBhcmVudEVsZW1lbnQgPz8gY2FudmFzLCBbc2VyaWVzUHJvcGVydHkoMCksIFwiLS1saW5lXCJdKTtcbiAgY29uc3QgW2xvdywgaGlnaF0gPSBheGlzKGtub3duLmxlYXN0LCBrbm93bi5tb3N0LCB1bml0cyk7XG4gIGNvbnN0IHggPSAocm93OiBudW1iZXIpID0+XG4gICAgKChNYXRoLm1pbihyb3dzLnN0YXJ0ICsgKHJvdyArIDEpICogcm93cy5zdGVwLCB0bykgLSBmcm9tKSAvICh0byAtIGZyb20pKSAqIHdpZHRoO1xuICBjb25zdCB5ID0gKHZhbHVlOiBudW1iZXIpID0+IGhlaWdodCAtIDEuNSAtICgodmFsdWUgLSBsb3cpIC8gKGhpZ2ggLSBsb3cpKSAqIChoZWlnaHQgLSA0KTtcbiAgcGVuLnNjYWxlKHJhdGlvLCByYXRpbyk7XG4gIHBlbi5maWxsU3R5bGUgPSB0aGVtZVtcIi0tbGluZVwiXSE7XG4gIHBlbi5maWxsUmVjdCgwLCBoZWlnaHQgLSAxLCB3aWR0aCwgMSk7XG4gIGNvbnN0IGxpbmUgPSBuZXcgUGF0aDJEKCk7XG4gIGNvbnN0IGFyZWEgPSBuZXcgUGF0aDJEKCk7XG4gIGxldCBmaXJzdDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjb25zdCBjbG9zZSA9IChyb3c6IG51bWJlcikgPT4ge1xuICAgIGlmIChmaXJzdCA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgYXJlYS5saW5lVG8oeChyb3cpLCBoZWlnaHQgLSAxKTtcbiAgICBhcmVhLmxpbmVUbyh4KGZpcnN0KSwgaGVpZ2h0IC0gMSk7XG4gICAgYXJlYS5jbG9zZVBhdGgoKTtcbiAgICAvLyBBIHJvdyB0aGF0IHN0YW5kcyBhbG9uZSBpcyBhIGRvdC5cbiAgICBpZiAoZmlyc3QgPT09IHJvdykgbGluZS5hcmMoeChyb3cpLCB5KHJvd3MudmFsdWVzW3Jvd10hKSwgMSwgMCwgNyk7XG4gICAgZmlyc3QgPSB1bmRlZmluZWQ7XG4gIH07XG4gIGZvciAoY29uc3QgW3JvdywgdmFsdWVdIG9mIHJvd3MudmFsdWVzLmVudHJpZXMoKSkge1xuICAgIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCByb3dzLnN0YXJ0ICsgKHJvdyArIDEpICogcm93cy5zdGVwIDwgZnJvbSkgY2xvc2Uocm93IC0gMSk7XG4gICAgZWxzZSBpZiAoZmlyc3QgPT09IHVuZGVmaW5lZCkge1xuICAgICAgZmlyc3QgPSByb3c7XG4gICAgICBsaW5lLm1vdmVUbyh4KHJvdyksIHkodmFsdWUpKTtcbiAgICAgIGFyZWEubW92ZVRvKHgocm93KSwgeSh2YWx1ZSkpO1xuICAgIH0gZWxzZSB7XG4gICAgICBsaW5lLmxpbmVUbyh4KHJvdyksIHkodmFsdWUpKTtcbiAgICAgIGFyZWEubGluZVRvKHgocm93KSwgeSh2YWx1ZSkpO1xuICAgIH1cbiAgfVxuICBjbG9zZShyb3dzLnZhbHVlcy5sZW5ndGggLSAxKTtcbiAgY29uc3QgY29sb3VyID0gdGhlbWVbc2VyaWVzUHJvcGVydHkoMCldITtcbiAgcGVuLmZpbGxTdHlsZSA9IGZhaW50KGNvbG91ciwgMC4xMik7XG4gIHBlbi5maWxsKGFyZWEpO1xuICBwZW4uc3Ryb2tlU3R5bGUgPSBjb2xvdXI7XG4gIHBlbi5saW5lV2lkdGggPSAxLjM7XG4gIHBlbi5saW5lSm9pbiA9IFwicm91bmRcIjtcbiAgcGVuLnN0cm9rZShsaW5lKTtcbn1cblxuLyoqIFRoZSBkcmF3aW5nIGFsb25lLCBmb3IgYSBjZWxsIG9mIGEgdGFibGUuICovXG5leHBvcnQgZnVuY3Rpb24gU3BhcmsoeyByb3dzLCBib3VuZHMsIHVuaXRzIH06IHsgcm93czogUm93czsgYm91bmRzOiBCb3VuZHM7IHVuaXRzOiBzdHJpbmcgfSkge1xuICBjb25zdCBjYW52YXMgPSB1c2VSZWY8SFRNTENhbnZhc0VsZW1lbnQ+KG51bGwpO1xuICBjb25zdCB3aWR0aCA9IHVzZVNpZ25hbCgwKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gY2FudmFzLmN1cnJlbnQ7XG4gICAgaWYgKCFlbGVtZW50KSByZXR1cm47XG4gICAgY29uc3Qgd2F0Y2ggPSBuZXcgUmVzaXplT2JzZXJ2ZXIoKCkgPT4ge1xuICAgICAgd2lkdGgudmFsdWUgPSBlbGVtZW50LmNsaWVudFdpZHRoO1xuICAgIH0pO1xuICAgIHdhdGNoLm9ic2VydmUoZWxlbWVudCk7XG4gICAgcmV0dXJuICgpID0+IHdhdGNoLmRpc2Nvbm5lY3QoKTtcbiAgfSwgW10pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGlmIChjYW52YXMuY3VycmVudCAmJiB3aWR0aC52YWx1ZSA+IDApIGRyYXcoY2FudmFzLmN1cnJlbnQsIHJvd3MsIGJvdW5kcywgdW5pdHMpO1xuICB9LCBbcm93cywgYm91bmRzLCB1bml0cywgd2lkdGgudmFsdWUsIGlzRGFyaygpXSk7XG4gIHJldHVybiAoXG4gICAgPHNwYW4gY2xhc3M9XCJzcGFya1wiIGFyaWEtaGlkZGVuPVwidHJ1ZVwiPlxuICAgICAgPGNhbnZhcyByZWY9e2NhbnZhc30gLz5cbiAgICA8L3NwYW4+XG4gICk7XG59XG5cbi8qKiBBIG1ldHJpYyBhcyBhIHNtYWxsIGNoYXJ0IHRoYXQgbGVhZHMgdG8gdGhlIGxhcmdlIG9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTbWFsbCh7XG4gIG5hbWUsXG4gIGxhYmVsLFxuICB1bml0cyxcbiAgdmFsdWUsXG4gIHJvd3MsXG4gIGxvYWRlZCxcbiAgYm91bmRzLFxuICBjaG9zZW4sXG4gIGhyZWYsXG4gIG9uU2Vlbixcbn06IHtcbiAgbmFtZTogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICB1bml0czogc3RyaW5nO1xuICAvKiogV2hhdCBpdCBpcyBub3csIHdoZXJlIHRoYXQgaXMga25vd24uICovXG4gIHZhbHVlOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJvd3M6IFJvd3MgfCB1bmRlZmluZWQ7XG4gIGxvYWRlZDogYm9vbGVhbjtcbiAgYm91bmRzOiBCb3VuZHM7XG4gIGNob3NlbjogYm9vbGVhbjtcbiAgaHJlZjogc3RyaW5nO1xuICBvblNlZW46IChub3c6IGJvb2xlYW4pID0+IHZvaWQ7XG59KSB7XG4gIGNvbnN0IGJveCA9IHVzZVNlZW4ob25TZWVuKTtcbiAgY29uc3QgbGluZSA9IHVzZVJlZjxIVE1MU3BhbkVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBwb2ludGVkID0gdXNlU2lnbmFsPHN0cmluZyB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3Qga25vd24gPSByb3dzID8gc3VtbWFyeShyb3dzLnZhbHVlcykgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IGFyZWEgPSB1c2VSZWYoeyByb3dzLCBib3VuZHMgfSk7XG4gIGFyZWEuY3VycmVudCA9IHsgcm93cywgYm91bmRzIH07XG4gIHVzZVNpZ25hbEVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdGltZSA9IGNyb3NzaGFpci52YWx1ZTtcbiAgICBjb25zdCB7IHJvd3MsIGJvdW5kcyB9ID0gYXJlYS5jdXJyZW50O1xuICAgIGNvbnN0IHBhcnQgPSB0aW1lID09PSB1bmRlZmluZWQgPyAtMSA6ICh0aW1lIC0gYm91bmRzLmZyb20pIC8gKGJvdW5kcy50byAtIGJvdW5kcy5mcm9tKTtcbiAgICBjb25zdCBpbnNpZGUgPSBwYXJ0ID49IDAgJiYgcGFydCA8PSAxO1xuICAgIGlmIChsaW5lLmN1cnJlbnQpIGxpbmUuY3VycmVudC5zdHlsZS5sZWZ0ID0gaW5zaWRlID8gYCR7cGFydCAqIDEwMH0lYCA6IFwiLTlweFwiO1xuICAgIGNvbnN0IHJvdyA9IHJvd3MgJiYgdGltZSAhPT0gdW5kZWZpbmVkID8gTWF0aC5jZWlsKCh0aW1lIC0gcm93cy5zdGFydCkgLyByb3dzLnN0ZXApIC0gMSA6IC0xO1xuICAgIHBvaW50ZWQudmFsdWUgPSBpbnNpZGUgJiYgcm93cyA/IHRvbGQocm93cy52YWx1ZXNbcm93XSwgdW5pdHMpIDogdW5kZWZpbmVkO1xuICB9KTtcbiAgY29uc3QgbW92ZSA9IChldmVudDogUG9pbnRlckV2ZW50KSA9PiB7XG4gICAgY29uc3QgeyBsZWZ0LCB3aWR0aCB9ID0gKGV2ZW50LmN1cnJlbnRUYXJnZXQgYXMgSFRNTEVsZW1lbnQpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICAgIGNvbnN0IHsgZnJvbSwgdG8gfSA9IGFyZWEuY3VycmVudC5ib3VuZHM7XG4gICAgY3Jvc3NoYWlyLnZhbHVlID0gZnJvbSArICgoZXZlbnQuY2xpZW50WCAtIGxlZnQpIC8gd2lkdGgpICogKHRvIC0gZnJvbSk7XG4gIH07XG4gIGNvbnN0IGxhc3QgPSB2YWx1ZSA/PyBrbm93bj8ubGFzdDtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IHJlZj17Ym94fSBjbGFzcz1cInNtYWxsXCI+XG4gICAgICA8YSBocmVmPXtocmVmfSBhcmlhLWN1cnJlbnQ9e2Nob3NlbiA/IFwidHJ1ZVwiIDogdW5kZWZpbmVkfSB0aXRsZT17bmFtZX0+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwic21hbGwtaGVhZFwiPlxuICAgICAgICAgIDxzcGFuIGNsYXNzPVwic21hbGwtbmFtZVwiPntsYWJlbH08L3NwYW4+XG4gICAgICAgICAgPGI+e3BvaW50ZWQudmFsdWUgPz8gdG9sZChsYXN0LCB1bml0cyl9PC9iPlxuICAgICAgICA8L3NwYW4+XG4gICAgICAgIDxzcGFuXG4gICAgICAgICAgY2xhc3M9XCJzbWFsbC1wbG90XCJcbiAgICAgICAgICBvblBvaW50ZXJNb3ZlPXttb3ZlfVxuICAgICAgICAgIG9uUG9pbnRlckxlYXZlPXsoKSA9PiB7XG4gICAgICAgICAgICBjcm9zc2hhaXIudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIHtyb3dzICYmIGtub3duPy5sYXN0ICE9PSBudWxsID8gKFxuICAgICAgICAgICAgPFNwYXJrIHJvd3M9e3Jvd3N9IGJvdW5kcz17Ym91bmRzfSB1bml0cz17dW5pdHN9IC8+XG4gICAgICAgICAgKSA6IChcbiAgICAgICAgICAgIGxvYWRlZCAmJiA8c3BhbiBjbGFzcz1cInNtYWxsLW5vdGhpbmdcIj57dC5jaGFydHMubm90aGluZ1Nob3J0fTwvc3Bhbj5cbiAgICAgICAgICApfVxuICAgICAgICAgIDxzcGFuIHJlZj17bGluZX0gY2xhc3M9XCJzbWFsbC1saW5lXCIgLz5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInVuc2VlblwiPlxuICAgICAgICAgIHtrbm93biAmJiBrbm93bi5sYXN0ICE9PSBudWxsXG4gICAgICAgICAgICA/IHQuY2hhcnRzLnNwb2tlbihcbiAgICAgICAgICAgICAgICB0b2xkKGtub3duLmxlYXN0LCB1bml0cyksXG4gICAgICAgICAgICAgICAgdG9sZChrbm93bi5tZWFuLCB1bml0cyksXG4gICAgICAgICAgICAgICAgdG9sZChrbm93bi5tb3N0LCB1bml0cyksXG4gICAgICAgICAgICAgIClcbiAgICAgICAgICAgIDogXCJcIn1cbiAgICAgICAgICB7cm93cyA/IG1vbWVudFRleHQoYm91bmRzLnRvLCA2MCkgOiBcIlwifVxuICAgICAgICA8L3NwYW4+XG4gICAgICA8L2E+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiLy8gQWxsIG1ldHJpY3Mgb2Ygc29tZXRoaW5nIGFzIHNtYWxsIGNoYXJ0cywgYnkgdGhlIGZpcnN0IHBhcnQgb2YgdGhlaXIgbmFtZXMuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgcXVlcnksIHNldFF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IFNlYXJjaCB9IGZyb20gXCIuLi91aS9UYWJsZVwiO1xuaW1wb3J0IHsgYm91bmRzLCBjbG9jaywgcmFuZ2VLZXksIHR1cm4gfSBmcm9tIFwiLi9jbG9ja1wiO1xuaW1wb3J0IHsgY2h1bmtzLCBOQU1FU19NQVgsIHN0ZXBGb3IgfSBmcm9tIFwiLi9oaXN0b3J5XCI7XG5pbXBvcnQgeyBmaXJzdFBhcnQsIGdyb3VwZWQsIHR5cGUgTWV0cmljIH0gZnJvbSBcIi4vbmFtZXNcIjtcbmltcG9ydCB7IHR5cGUgQm91bmRzLCBmb2xsb3dpbmcgfSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgam9pbmVkLCB0eXBlIFJvd3MsIHNpbmNlIH0gZnJvbSBcIi4vcm93c1wiO1xuaW1wb3J0IHsgU21hbGwgfSBmcm9tIFwiLi9TbWFsbFwiO1xuXG4vKiogUmVhZHMgcm93cyBvZiBzb21lIG1ldHJpY3M6IGF0IG1vc3QgMTYsIGFzIG1hbnkgYXMgb25lIHJlcXVlc3QgbWF5IG5hbWUuICovXG5leHBvcnQgdHlwZSBMb2FkUm93cyA9IChcbiAgbWV0cmljczogc3RyaW5nW10sXG4gIGJvdW5kczogQm91bmRzLFxuICBzdGVwOiBudW1iZXIsXG4gIHN0b3A6IEFib3J0U2lnbmFsLFxuKSA9PiBQcm9taXNlPE1hcDxzdHJpbmcsIFJvd3M+PjtcblxuLyoqIFJvd3Mgb2YgYSBzbWFsbCBjaGFydDogdHdvIHBpeGVscyBhbmQgYSBoYWxmIGVhY2guICovXG5jb25zdCBST1dTID0gMTIwO1xuLyoqIFRob3NlIHRoYXQgY29tZSBpbnRvIHZpZXcgdG9nZXRoZXIgYXJlIGFza2VkIGZvciB0b2dldGhlci4gKi9cbmNvbnN0IFRPR0VUSEVSX01TID0gNDA7XG4vKiogSG93IG9mdGVuIHRob3NlIHRoYXQgY2FuIGJlIHNlZW4gYXJlIHJlYWQgYWdhaW4uICovXG5jb25zdCBBR0FJTl9NUyA9IDE1XzAwMDtcblxuLyoqIFRoZSBhZGRyZXNzIG9mIHRoaXMgcGFnZSB3aXRoIGFub3RoZXIgbWV0cmljLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1ldHJpY0hyZWYobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKHF1ZXJ5LnZhbHVlKTtcbiAgd29yZHMuc2V0KFwibWV0cmljXCIsIG5hbWUpO1xuICByZXR1cm4gYD8ke3dvcmRzfWA7XG59XG5cbi8qKiBSb3dzIG9mIHRoZSBtZXRyaWNzIGluIHZpZXc6IGVhY2ggaXMgcmVhZCBvbmNlIGZvciBhIHJhbmdlLCBhbmQgaXRzIG5ld2VzdCByb3dzIGZyb20gdGltZSB0byB0aW1lLiAqL1xuZnVuY3Rpb24gdXNlUm93c0luVmlldyhsb2FkOiBMb2FkUm93cywgc3ViamVjdDogc3RyaW5nKSB7XG4gIGNvbnN0IHJvd3MgPSB1c2VTaWduYWw8UmVhZG9ubHlNYXA8c3RyaW5nLCBSb3dzPj4obmV3IE1hcCgpKTtcbiAgY29uc3QgYXNrZWQgPSB1c2VSZWYobmV3IFNldDxzdHJpbmc+KCkpO1xuICBjb25zdCBzZWVuID0gdXNlUmVmKG5ldyBTZXQ8c3RyaW5nPigpKTtcbiAgY29uc3QgcHJvYmxlbSA9IHVzZVNpZ25hbDxQcm9ibGVtIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBmbHVzaCA9IHVzZVJlZjwoKSA9PiB2b2lkPigoKSA9PiB7fSk7XG4gIGNvbnN0IGxhdGVzdCA9IHVzZVJlZihsb2FkKTtcbiAgbGF0ZXN0LmN1cnJlbnQgPSBsb2FkO1xuICBjb25zdCBzdGVwID0gc3RlcEZvcihib3VuZHMudmFsdWUsIGNsb2NrLnZhbHVlLCBST1dTKTtcbiAgY29uc3QgbW92aW5nID0gZm9sbG93aW5nLnZhbHVlO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgYXNrZWQuY3VycmVudCA9IG5ldyBTZXQoKTtcbiAgICByb3dzLnZhbHVlID0gbmV3IE1hcCgpO1xuICAgIGxldCB3YWl0aW5nOiBSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0PiB8IHVuZGVmaW5lZDtcbiAgICBjb25zdCByZWFkID0gYXN5bmMgKG5hbWVzOiBzdHJpbmdbXSwgcGFydDogQm91bmRzKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IHNvbWUgb2YgY2h1bmtzKG5hbWVzLCBOQU1FU19NQVgpKSB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgY29uc3QgZm91bmQgPSBhd2FpdCBsYXRlc3QuY3VycmVudChzb21lLCBwYXJ0LCBzdGVwLCBzdG9wLnNpZ25hbCk7XG4gICAgICAgICAgaWYgKHN0b3Auc2lnbmFsLmFib3J0ZWQpIHJldHVybjtcbiAgICAgICAgICBjb25zdCBuZXh0ID0gbmV3IE1hcChyb3dzLnBlZWsoKSk7XG4gICAgICAgICAgZm9yIChjb25zdCBuYW1lIG9mIHNvbWUpIHtcbiAgICAgICAgICAgIGNvbnN0IG5ld2VyID0gZm91bmQuZ2V0KG5hbWUpID8/IHsgc3RlcCwgc3RhcnQ6IHBhcnQuZnJvbSwgdmFsdWVzOiBbXSB9O1xuICAgICAgICAgICAgY29uc3Qgb2xkZXIgPSBuZXh0LmdldChuYW1lKTtcbiAgICAgICAgICAgIGNvbnN0IGFsbCA9IG9sZGVyPy52YWx1ZXMubGVuZ3RoID8gam9pbmVkKG9sZGVyLCBuZXdlciwgcGFydC50byAtIDIgKiBzdGVwKSA6IG5ld2VyO1xuICAgICAgICAgICAgbmV4dC5zZXQobmFtZSwgc2luY2UoYWxsLCBib3VuZHMucGVlaygpLmZyb20pKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgcm93cy52YWx1ZSA9IG5leHQ7XG4gICAgICAgICAgcHJvYmxlbS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBzb21lKSBhc2tlZC5jdXJyZW50LmRlbGV0ZShuYW1lKTtcbiAgICAgICAgICBwcm9ibGVtLnZhbHVlID1cbiAgICAgICAgICAgIGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSA/IGVycm9yIDogbmV3IFByb2JsZW0oMCwgXCJmYWlsZWRcIiwgU3RyaW5nKGVycm9yKSk7XG4gICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfTtcbiAgICBmbHVzaC5jdXJyZW50ID0gKCkgPT4ge1xuICAgICAgd2FpdGluZyA/Pz0gc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICAgIHdhaXRpbmcgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNvbnN0IG5hbWVzID0gWy4uLnNlZW4uY3VycmVudF0uZmlsdGVyKChuYW1lKSA9PiAhYXNrZWQuY3VycmVudC5oYXMobmFtZSkpO1xuICAgICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMpIGFza2VkLmN1cnJlbnQuYWRkKG5hbWUpO1xuICAgICAgICBpZiAobmFtZXMubGVuZ3RoID4gMCkgdm9pZCByZWFkKG5hbWVzLCBib3VuZHMucGVlaygpKTtcbiAgICAgIH0sIFRPR0VUSEVSX01TKTtcbiAgICB9O1xuICAgIGZsdXNoLmN1cnJlbnQoKTtcbiAgICBjb25zdCB0aW1lciA9IG1vdmluZ1xuICAgICAgPyBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgICAgICAgY29uc3QgbmFtZXMgPSBbLi4uc2Vlbi5jdXJyZW50XS5maWx0ZXIoKG5hbWUpID0+IHJvd3MucGVlaygpLmhhcyhuYW1lKSk7XG4gICAgICAgICAgY29uc3QgdG8gPSBNYXRoLmZsb29yKERhdGUubm93KCkgLyAxMDAwKTtcbiAgICAgICAgICBjb25zdCBmcm9tID0gTWF0aC5tYXgodG8gLSA0ICogTWF0aC5tYXgoc3RlcCwgMTUpLCBib3VuZHMucGVlaygpLmZyb20pO1xuICAgICAgICAgIGlmICghZG9jdW1lbnQuaGlkZGVuICYmIG5hbWVzLmxlbmd0aCA+IDApIHZvaWQgcmVhZChuYW1lcywgeyBmcm9tLCB0byB9KTtcbiAgICAgICAgICBmbHVzaC5jdXJyZW50KCk7XG4gICAgICAgIH0sIEFHQUlOX01TKVxuICAgICAgOiB1bmRlZmluZWQ7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIHN0b3AuYWJvcnQoKTtcbiAgICAgIGNsZWFyVGltZW91dCh3YWl0aW5nKTtcbiAgICAgIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgIH07XG4gIH0sIFtyYW5nZUtleS52YWx1ZSwgdHVybi52YWx1ZSwgc3RlcCwgbW92aW5nLCBzdWJqZWN0XSk7XG4gIGNvbnN0IHNlZSA9IChuYW1lOiBzdHJpbmcsIG5vdzogYm9vbGVhbikgPT4ge1xuICAgIGlmICghbm93KSBzZWVuLmN1cnJlbnQuZGVsZXRlKG5hbWUpO1xuICAgIGVsc2Uge1xuICAgICAgc2Vlbi5jdXJyZW50LmFkZChuYW1lKTtcbiAgICAgIGZsdXNoLmN1cnJlbnQoKTtcbiAgICB9XG4gIH07XG4gIHJldHVybiB7IHJvd3M6IHJvd3MudmFsdWUsIHByb2JsZW06IHByb2JsZW0udmFsdWUsIHNlZSB9O1xufVxuXG4vKiogVGhlIGdyaWQsIHdpdGggYSBib3ggdGhhdCBmaWx0ZXJzIG5hbWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEdyaWQoe1xuICBtZXRyaWNzLFxuICBsb2FkLFxuICBzdWJqZWN0LFxuICBjaG9zZW4sXG59OiB7XG4gIG1ldHJpY3M6IHJlYWRvbmx5IE1ldHJpY1tdO1xuICBsb2FkOiBMb2FkUm93cztcbiAgLyoqIFdoYXQgdGhlIG1ldHJpY3MgYXJlIG9mOyBhbm90aGVyIHN1YmplY3QncyByb3dzIGFyZSByZWFkIGFuZXcuICovXG4gIHN1YmplY3Q6IHN0cmluZztcbiAgY2hvc2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59KSB7XG4gIGNvbnN0IHdvcmQgPSBxdWVyeS52YWx1ZS5nZXQoXCJmaWx0ZXJcIikgPz8gXCJcIjtcbiAgY29uc3QgZ3JvdXBzID0gZ3JvdXBlZChtZXRyaWNzLCB3b3JkKTtcbiAgY29uc3QgeyByb3dzLCBwcm9ibGVtLCBzZWUgfSA9IHVzZVJvd3NJblZpZXcobG9hZCwgc3ViamVjdCk7XG4gIHJldHVybiAoXG4gICAgPHNlY3Rpb24gY2xhc3M9XCJzZWN0aW9uXCIgYXJpYS1sYWJlbD17dC5jaGFydHMuYWxsTWV0cmljc30+XG4gICAgICA8ZGl2IGNsYXNzPVwidGFibGUtYmFyIG5vLXByaW50XCI+XG4gICAgICAgIDxoMj57dC5jaGFydHMuYWxsTWV0cmljc308L2gyPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInF1aWV0XCI+e2NvdW50KG1ldHJpY3MubGVuZ3RoKX08L3NwYW4+XG4gICAgICAgIDxkaXYgY2xhc3M9XCJzZWFyY2ggcHVzaFwiPlxuICAgICAgICAgIDxJY29uIG5hbWU9XCJzZWFyY2hcIiAvPlxuICAgICAgICAgIDxsYWJlbCBjbGFzcz1cInVuc2VlblwiIGZvcj1cIm1ldHJpYy1maWx0ZXJcIj5cbiAgICAgICAgICAgIHt0LmNoYXJ0cy5maWx0ZXJNZXRyaWNzfVxuICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICAgPFNlYXJjaFxuICAgICAgICAgICAgaWQ9XCJtZXRyaWMtZmlsdGVyXCJcbiAgICAgICAgICAgIHZhbHVlPXt3b3JkfVxuICAgICAgICAgICAgb25DaGFuZ2U9eyh0ZXh0KSA9PiBzZXRRdWVyeSh7IGZpbHRlcjogdGV4dCB8fCBudWxsIH0pfVxuICAgICAgICAgIC8+XG4gICAgICAgIDwvZGl2PlxuICAgICAgPC9kaXY+XG4gICAgICB7cHJvYmxlbSAmJiAoXG4gICAgICAgIDxwIGNsYXNzPVwibm90aWNlXCIgZGF0YS1raW5kPVwiYmFkXCIgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPlxuICAgICAgICAgIHtwcm9ibGVtLm1lc3NhZ2V9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICB7Z3JvdXBzLmxlbmd0aCA9PT0gMCAmJiA8cCBjbGFzcz1cInF1aWV0XCI+e3QuY2hhcnRzLm5vTWV0cmljRml0cyh3b3JkKX08L3A+fVxuICAgICAge2dyb3Vwcy5tYXAoKGdyb3VwKSA9PiAoXG4gICAgICAgIDxzZWN0aW9uIGtleT17Z3JvdXAubmFtZX0gY2xhc3M9XCJzbWFsbC1ncm91cFwiPlxuICAgICAgICAgIDxoMz5cbiAgICAgICAgICAgIHtncm91cC5uYW1lIHx8IHQuY2hhcnRzLm90aGVyc30gPHNtYWxsPntjb3VudChncm91cC5tZXRyaWNzLmxlbmd0aCl9PC9zbWFsbD5cbiAgICAgICAgICA8L2gzPlxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJzbWFsbHNcIj5cbiAgICAgICAgICAgIHtncm91cC5tZXRyaWNzLm1hcCgoeyBuYW1lLCB1bml0cywgdmFsdWUgfSkgPT4gKFxuICAgICAgICAgICAgICA8U21hbGxcbiAgICAgICAgICAgICAgICBrZXk9e25hbWV9XG4gICAgICAgICAgICAgICAgbmFtZT17bmFtZX1cbiAgICAgICAgICAgICAgICBsYWJlbD17Z3JvdXAubmFtZSA/IG5hbWUuc2xpY2UoZmlyc3RQYXJ0KG5hbWUpLmxlbmd0aCkucmVwbGFjZSgvXlxcLi8sIFwiXCIpIDogbmFtZX1cbiAgICAgICAgICAgICAgICB1bml0cz17dW5pdHN9XG4gICAgICAgICAgICAgICAgdmFsdWU9e2ZvbGxvd2luZy52YWx1ZSA/IHZhbHVlIDogdW5kZWZpbmVkfVxuICAgICAgICAgICAgICAgIHJvd3M9e3Jvd3MuZ2V0KG5hbWUpfVxuICAgICAgICAgICAgICAgIGxvYWRlZD17cm93cy5oYXMobmFtZSl9XG4gICAgICAgICAgICAgICAgYm91bmRzPXtib3VuZHMudmFsdWV9XG4gICAgICAgICAgICAgICAgY2hvc2VuPXtuYW1lID09PSBjaG9zZW59XG4gICAgICAgICAgICAgICAgaHJlZj17bWV0cmljSHJlZihuYW1lKX1cbiAgICAgICAgICAgICAgICBvblNlZW49eyhub3cpID0+IHNlZShuYW1lLCBub3cpfVxuICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgKSl9XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgIDwvc2VjdGlvbj5cbiAgICAgICkpfVxuICAgIDwvc2VjdGlvbj5cbiAgKTtcbn1cbiIsICIvLyBXaGF0IHRvIGRvIHdoZW4gbm90aGluZyBoYXMgYmVlbiByZXBvcnRlZCBvZiBhIGRldmljZSB5ZXQuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyBtZSwgc2VuZCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IE1hZGVUb2tlbiB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBDb2RlLCBFbXB0eSB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uL3VpL1RvYXN0XCI7XG5cbi8qKiBIb3cgbG9uZyBzdWNoIGEgdG9rZW4gaXMgZ29vZDogdW50aWwgc29tZWJvZHkgaGFzIHNldCB1cCB3aGF0IHJlcG9ydHMgZm9yIGdvb2QuICovXG5jb25zdCBEQVlTID0gMzA7XG5cbi8qKiBUaGUgY29tbWFuZCB0aGF0IHJlcG9ydHMgYSBmaXJzdCB2YWx1ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXBvcnRDb21tYW5kKG9yaWdpbjogc3RyaW5nLCBpZDogc3RyaW5nLCB0b2tlbjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgYm9keSA9IEpTT04uc3RyaW5naWZ5KFt7IGRldmljZTogaWQsIG5hbWU6IFwibG9hZFwiLCB2YWx1ZTogMC41IH1dKTtcbiAgcmV0dXJuIFtcbiAgICBgY3VybCAke29yaWdpbn0vbXJkL21ldHJpY3NgLFxuICAgIGAgIC1IICdBdXRob3JpemF0aW9uOiBCZWFyZXIgJHt0b2tlbn0nYCxcbiAgICBgICAtSCAnQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9qc29uJ2AsXG4gICAgYCAgLWQgJyR7Ym9keS5yZXBsYWNlQWxsKFwiJ1wiLCBcIidcXFxcJydcIil9J2AsXG4gIF0uam9pbihcIiBcXFxcXFxuXCIpO1xufVxuXG4vKiogVGhlIGVtcHR5IHN0YXRlIG9mIGEgZGV2aWNlJ3MgbWV0cmljczsgdGhlIHRva2VuIGlzIG1hZGUgd2hlbiBpdCBpcyBhc2tlZCBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gTm9NZXRyaWNzKHsgaWQsIG5hbWUgfTogeyBpZDogc3RyaW5nOyBuYW1lOiBzdHJpbmcgfSkge1xuICBjb25zdCB0b2tlbiA9IHVzZVNpZ25hbDxzdHJpbmcgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGJ1c3kgPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBtYWtlID0gYXN5bmMgKCkgPT4ge1xuICAgIGJ1c3kudmFsdWUgPSB0cnVlO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBtYWRlID0gYXdhaXQgc2VuZDxNYWRlVG9rZW4+KFwiUE9TVFwiLCBcIi9hcGkvdjIvdG9rZW5zXCIsIHtcbiAgICAgICAgbmFtZTogdC5jaGFydHMudG9rZW5OYW1lKG5hbWUpLnNsaWNlKDAsIDgwKSxcbiAgICAgICAgc2NvcGVzOiBbXCJ3cml0ZVwiXSxcbiAgICAgICAgZGF5czogREFZUyxcbiAgICAgICAgZGV2aWNlczogW2lkXSxcbiAgICAgIH0pO1xuICAgICAgdG9rZW4udmFsdWUgPSBtYWRlLnNlY3JldDtcbiAgICB9IGNhdGNoIChwcm9ibGVtKSB7XG4gICAgICB0b2FzdFByb2JsZW0ocHJvYmxlbSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGJ1c3kudmFsdWUgPSBmYWxzZTtcbiAgICB9XG4gIH07XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImNhcmRcIj5cbiAgICAgIDxFbXB0eSBpY29uPVwiY2hhcnRcIiB0aXRsZT17dC5jaGFydHMubm9uZX0+XG4gICAgICAgIDxwPnt0LmNoYXJ0cy5ub25lQm9keX08L3A+XG4gICAgICAgIDxDb2RlIHRleHQ9e3JlcG9ydENvbW1hbmQobG9jYXRpb24ub3JpZ2luLCBpZCwgdG9rZW4udmFsdWUgPz8gXCIkVE9LRU5cIil9IC8+XG4gICAgICAgIHt0b2tlbi52YWx1ZSA/IChcbiAgICAgICAgICA8cCByb2xlPVwic3RhdHVzXCI+e3QuY2hhcnRzLnRva2VuTWFkZShTdHJpbmcoREFZUykpfTwvcD5cbiAgICAgICAgKSA6IChcbiAgICAgICAgICBtZS52YWx1ZSAmJiAoXG4gICAgICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwcmltYXJ5XCIgaWNvbj1cImtleVwiIGJ1c3k9e2J1c3kudmFsdWV9IG9uQ2xpY2s9eygpID0+IHZvaWQgbWFrZSgpfT5cbiAgICAgICAgICAgICAge3QuY2hhcnRzLm1ha2VUb2tlbn1cbiAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgIClcbiAgICAgICAgKX1cbiAgICAgICAgPHA+e3QuY2hhcnRzLm5vbmVBZ2VudHN9PC9wPlxuICAgICAgPC9FbXB0eT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBUaGUgdGltZSBwaWNrZXIgb2YgYSBwYWdlOiBvbmUgZm9yIGFsbCBpdHMgY2hhcnRzLlxuaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHNldFF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyBvZmZlciB9IGZyb20gXCIuLi9zaGVsbC9jb21tYW5kc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgem9vbU91dCB9IGZyb20gXCIuL0NoYXJ0XCI7XG5pbXBvcnQgeyBib3VuZHMsIGNsb2NrLCByZWFkQWdhaW4sIHVzZUNsb2NrIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7XG4gIGZpeGVkLFxuICBmb2xsb3dpbmcsXG4gIGlucHV0T2YsXG4gIG1vbWVudE9mLFxuICByYW5nZSxcbiAgU1BBTlMsXG4gIHNob3dSYW5nZSxcbiAgc3BhblRleHQsXG4gIHN0ZXBwZWQsXG4gIHV0Yyxcbn0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IGZ1bGxUZXh0IH0gZnJvbSBcIi4vdGltZXNcIjtcblxuZnVuY3Rpb24gc3RlcChkaXJlY3Rpb246IC0xIHwgMSk6IHZvaWQge1xuICBzaG93UmFuZ2Uoc3RlcHBlZChyYW5nZS5wZWVrKCksIGRpcmVjdGlvbiwgY2xvY2sucGVlaygpKSk7XG59XG5cbmZ1bmN0aW9uIGZvbGxvdygpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSByYW5nZS5wZWVrKCk7XG4gIGlmIChraW5kID09PSBcImZpeGVkXCIpIHtcbiAgICAvLyBGcm9tIGEgbW9tZW50IG9mIHRoZSBwYXN0IGJhY2sgdG8gd2hhdCBpcyBub3csIGFzIG11Y2ggb2YgaXQuXG4gICAgY29uc3QgeyBmcm9tLCB0byB9ID0gYm91bmRzLnBlZWsoKTtcbiAgICBjb25zdCBzcGFuID0gU1BBTlMuZmluZCgoc3BhbikgPT4gc3BhbiA+PSB0byAtIGZyb20pID8/IFNQQU5TWzBdO1xuICAgIHNldFF1ZXJ5KHsgcmFuZ2U6IHNwYW5UZXh0KHNwYW4pLCBmcm9tOiBudWxsLCB0bzogbnVsbCwgcmVmcmVzaDogbnVsbCB9LCB7IHB1c2g6IHRydWUgfSk7XG4gIH0gZWxzZSBzZXRRdWVyeSh7IHJlZnJlc2g6IGZvbGxvd2luZy5wZWVrKCkgPyBcIm9mZlwiIDogbnVsbCB9KTtcbn1cblxuLyoqIFRoZSBwaWNrZXIuIFdoaWxlIGl0IGlzIHRoZXJlIHRoZSBwYWdlJ3MgY2xvY2sgZ29lcywgYW5kIGl0cyBrZXlzIGRvIHNvbWV0aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBSYW5nZUJhcigpIHtcbiAgdXNlQ2xvY2soKTtcbiAgY29uc3Qgb3BlbiA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGZyb20gPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IHRvID0gdXNlU2lnbmFsKFwiXCIpO1xuICBjb25zdCB3cm9uZyA9IHVzZVNpZ25hbChcIlwiKTtcbiAgY29uc3QgaWRzID0gdXNlSWQoKTtcbiAgdXNlRWZmZWN0KFxuICAgICgpID0+XG4gICAgICBvZmZlcihbXG4gICAgICAgIHsgbGFiZWw6IHQuY2hhcnRzLmtleU5hbWVzLmVhcmxpZXIsIGtleXM6IFwiW1wiLCBpY29uOiBcImJhY2tcIiwgcnVuOiAoKSA9PiBzdGVwKC0xKSB9LFxuICAgICAgICB7IGxhYmVsOiB0LmNoYXJ0cy5rZXlOYW1lcy5sYXRlciwga2V5czogXCJdXCIsIGljb246IFwiZm9yd2FyZFwiLCBydW46ICgpID0+IHN0ZXAoMSkgfSxcbiAgICAgICAgeyBsYWJlbDogdC5jaGFydHMua2V5TmFtZXMuem9vbU91dCwga2V5czogXCJ6XCIsIGljb246IFwiem9vbU91dFwiLCBydW46IHpvb21PdXQgfSxcbiAgICAgICAgeyBsYWJlbDogdC5jaGFydHMua2V5TmFtZXMuZm9sbG93LCBrZXlzOiBcImxcIiwgaWNvbjogXCJyZWZyZXNoXCIsIHJ1bjogZm9sbG93IH0sXG4gICAgICAgIC4uLlNQQU5TLm1hcCgoc3BhbiwgaW5kZXgpID0+ICh7XG4gICAgICAgICAgbGFiZWw6IHQuY2hhcnRzLnNwYW5zW3NwYW5UZXh0KHNwYW4pXSA/PyBzcGFuVGV4dChzcGFuKSxcbiAgICAgICAgICBrZXlzOiBgciAke2luZGV4ICsgMX1gLFxuICAgICAgICAgIGljb246IFwiY2xvY2tcIiBhcyBjb25zdCxcbiAgICAgICAgICBydW46ICgpID0+IHNob3dSYW5nZSh7IGtpbmQ6IFwibGFzdFwiLCBzcGFuIH0pLFxuICAgICAgICB9KSksXG4gICAgICBdKSxcbiAgICBbXSxcbiAgKTtcbiAgY29uc3QgaGVyZSA9IHJhbmdlLnZhbHVlO1xuICBjb25zdCBzaG93biA9IGJvdW5kcy52YWx1ZTtcbiAgY29uc3QgYmVnaW4gPSAoKSA9PiB7XG4gICAgZnJvbS52YWx1ZSA9IGlucHV0T2Yoc2hvd24uZnJvbSwgdXRjLnZhbHVlKTtcbiAgICB0by52YWx1ZSA9IGlucHV0T2Yoc2hvd24udG8sIHV0Yy52YWx1ZSk7XG4gICAgd3JvbmcudmFsdWUgPSBcIlwiO1xuICAgIG9wZW4udmFsdWUgPSAhb3Blbi52YWx1ZTtcbiAgfTtcbiAgY29uc3Qgc2hvdyA9IChldmVudDogRXZlbnQpID0+IHtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGNvbnN0IGEgPSBtb21lbnRPZihmcm9tLnZhbHVlLCB1dGMudmFsdWUpO1xuICAgIGNvbnN0IGIgPSBtb21lbnRPZih0by52YWx1ZSwgdXRjLnZhbHVlKTtcbiAgICBpZiAoYSA9PT0gdW5kZWZpbmVkIHx8IGIgPT09IHVuZGVmaW5lZCB8fCBhID49IGIgfHwgYSA+PSBjbG9jay52YWx1ZSkge1xuICAgICAgd3JvbmcudmFsdWUgPSB0LmNoYXJ0cy53cm9uZ1JhbmdlO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcGVuLnZhbHVlID0gZmFsc2U7XG4gICAgc2hvd1JhbmdlKGZpeGVkKGEsIE1hdGgubWluKGIsIGNsb2NrLnZhbHVlKSwgY2xvY2sudmFsdWUpKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwicmFuZ2Ugbm8tcHJpbnRcIiByb2xlPVwiZ3JvdXBcIiBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5yYW5nZX0+XG4gICAgICA8ZGl2IGNsYXNzPVwicmFuZ2Utcm93XCI+XG4gICAgICAgIDxkaXYgY2xhc3M9XCJzZWdtZW50c1wiIHJvbGU9XCJncm91cFwiIGFyaWEtbGFiZWw9e3QuY2hhcnRzLmxhc3R9PlxuICAgICAgICAgIHtTUEFOUy5tYXAoKHNwYW4pID0+IHtcbiAgICAgICAgICAgIGNvbnN0IHRleHQgPSBzcGFuVGV4dChzcGFuKTtcbiAgICAgICAgICAgIHJldHVybiAoXG4gICAgICAgICAgICAgIDxidXR0b25cbiAgICAgICAgICAgICAgICBrZXk9e3NwYW59XG4gICAgICAgICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXtoZXJlLmtpbmQgPT09IFwibGFzdFwiICYmIGhlcmUuc3BhbiA9PT0gc3Bhbn1cbiAgICAgICAgICAgICAgICBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5zcGFuc1t0ZXh0XX1cbiAgICAgICAgICAgICAgICB0aXRsZT17dC5jaGFydHMuc3BhbnNbdGV4dF19XG4gICAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gc2hvd1JhbmdlKHsga2luZDogXCJsYXN0XCIsIHNwYW4gfSl9XG4gICAgICAgICAgICAgID5cbiAgICAgICAgICAgICAgICB7dC5jaGFydHMuc2hvcnRbdGV4dF19XG4gICAgICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICAgICAgKTtcbiAgICAgICAgICB9KX1cbiAgICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgICAgIGFyaWEtcHJlc3NlZD17aGVyZS5raW5kID09PSBcImZpeGVkXCJ9XG4gICAgICAgICAgICBhcmlhLWV4cGFuZGVkPXtvcGVuLnZhbHVlfVxuICAgICAgICAgICAgb25DbGljaz17YmVnaW59XG4gICAgICAgICAgPlxuICAgICAgICAgICAge3QuY2hhcnRzLmN1c3RvbX1cbiAgICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgPC9kaXY+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicmFuZ2Utc3RlcHNcIj5cbiAgICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiYmFja1wiIGxhYmVsPXt0LmNoYXJ0cy5rZXlOYW1lcy5lYXJsaWVyfSBvbkNsaWNrPXsoKSA9PiBzdGVwKC0xKX0gLz5cbiAgICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiem9vbU91dFwiIGxhYmVsPXt0LmNoYXJ0cy5rZXlOYW1lcy56b29tT3V0fSBvbkNsaWNrPXt6b29tT3V0fSAvPlxuICAgICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgICBpY29uPVwiZm9yd2FyZFwiXG4gICAgICAgICAgICBsYWJlbD17dC5jaGFydHMua2V5TmFtZXMubGF0ZXJ9XG4gICAgICAgICAgICBkaXNhYmxlZD17aGVyZS5raW5kID09PSBcImxhc3RcIn1cbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHN0ZXAoMSl9XG4gICAgICAgICAgLz5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInJhbmdlLXRvbGRcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAge2Z1bGxUZXh0KHNob3duLmZyb20pfSBcdTIwMTMge2ZvbGxvd2luZy52YWx1ZSA/IHQuY2hhcnRzLm5vdyA6IGZ1bGxUZXh0KHNob3duLnRvKX1cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInB1c2hcIiAvPlxuICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgY2xhc3M9XCJidXR0b24gcGxhaW4gem9uZVwiXG4gICAgICAgICAgYXJpYS1wcmVzc2VkPXt1dGMudmFsdWV9XG4gICAgICAgICAgdGl0bGU9e3QuY2hhcnRzLnpvbmVIaW50fVxuICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHNldFF1ZXJ5KHsgdHo6IHV0Yy52YWx1ZSA/IG51bGwgOiBcInV0Y1wiIH0pfVxuICAgICAgICA+XG4gICAgICAgICAge3V0Yy52YWx1ZSA/IHQuY2hhcnRzLnV0YyA6IHQuY2hhcnRzLmxvY2FsfVxuICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgPEJ1dHRvblxuICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgaWNvbj17Zm9sbG93aW5nLnZhbHVlID8gXCJwYXVzZVwiIDogXCJwbGF5XCJ9XG4gICAgICAgICAgYXJpYS1wcmVzc2VkPXtmb2xsb3dpbmcudmFsdWV9XG4gICAgICAgICAgb25DbGljaz17Zm9sbG93fVxuICAgICAgICA+XG4gICAgICAgICAge3QuY2hhcnRzLmZvbGxvd31cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICAgIDxJY29uQnV0dG9uIGljb249XCJyZWZyZXNoXCIgbGFiZWw9e3QuY2hhcnRzLnJlYWRBZ2Fpbn0gb25DbGljaz17cmVhZEFnYWlufSAvPlxuICAgICAgPC9kaXY+XG4gICAgICB7b3Blbi52YWx1ZSAmJiAoXG4gICAgICAgIDxmb3JtIGNsYXNzPVwicmFuZ2UtZm9ybVwiIG9uU3VibWl0PXtzaG93fT5cbiAgICAgICAgICA8bGFiZWwgZm9yPXtgJHtpZHN9LWZyb21gfT57dC5jaGFydHMuZnJvbX08L2xhYmVsPlxuICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgaWQ9e2Ake2lkc30tZnJvbWB9XG4gICAgICAgICAgICBjbGFzcz1cImlucHV0XCJcbiAgICAgICAgICAgIHR5cGU9XCJkYXRldGltZS1sb2NhbFwiXG4gICAgICAgICAgICB2YWx1ZT17ZnJvbS52YWx1ZX1cbiAgICAgICAgICAgIG9uSW5wdXQ9eyhldmVudCkgPT4ge1xuICAgICAgICAgICAgICBmcm9tLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgICAgIH19XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8bGFiZWwgZm9yPXtgJHtpZHN9LXRvYH0+e3QuY2hhcnRzLnRvfTwvbGFiZWw+XG4gICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICBpZD17YCR7aWRzfS10b2B9XG4gICAgICAgICAgICBjbGFzcz1cImlucHV0XCJcbiAgICAgICAgICAgIHR5cGU9XCJkYXRldGltZS1sb2NhbFwiXG4gICAgICAgICAgICB2YWx1ZT17dG8udmFsdWV9XG4gICAgICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IHtcbiAgICAgICAgICAgICAgdG8udmFsdWUgPSBldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlO1xuICAgICAgICAgICAgfX1cbiAgICAgICAgICAvPlxuICAgICAgICAgIDxCdXR0b24gdHlwZT1cInN1Ym1pdFwiIGtpbmQ9XCJwcmltYXJ5XCI+XG4gICAgICAgICAgICB7dC5jaGFydHMuc2hvd31cbiAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICB7d3JvbmcudmFsdWUgJiYgKFxuICAgICAgICAgICAgPHAgY2xhc3M9XCJ3cm9uZ1wiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgICAgICB7d3JvbmcudmFsdWV9XG4gICAgICAgICAgICA8L3A+XG4gICAgICAgICAgKX1cbiAgICAgICAgPC9mb3JtPlxuICAgICAgKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBUaGUgbWV0cmljcyBvZiBvbmUgZGV2aWNlOiBvbmUgbGFyZ2UsIHdpdGggb3RoZXIgZGV2aWNlcyBsYWlkIG92ZXIgaXQsIGFuZCBhbGwgb2YgdGhlbSBzbWFsbC5cbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGdldCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IERldmljZVBhZ2UgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgcXVlcnksIHNldFF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBBZGREZXZpY2UgfSBmcm9tIFwiLi9BZGREZXZpY2VcIjtcbmltcG9ydCB7IENoYXJ0LCB0eXBlIFNlcmllcyB9IGZyb20gXCIuL0NoYXJ0XCI7XG5pbXBvcnQgeyBjbG9jaywgdHVybiB9IGZyb20gXCIuL2Nsb2NrXCI7XG5pbXBvcnQgeyBMSU5FU19NQVggfSBmcm9tIFwiLi9jb2xvdXJzXCI7XG5pbXBvcnQgeyBzZXJpZXNLZXksIHVzZVNlcmllcyB9IGZyb20gXCIuL2ZvbGxvd1wiO1xuaW1wb3J0IHsgR3JpZCwgdHlwZSBMb2FkUm93cyB9IGZyb20gXCIuL0dyaWRcIjtcbmltcG9ydCB7IGxpbmVzIH0gZnJvbSBcIi4vaGlzdG9yeVwiO1xuaW1wb3J0IHsgTm9NZXRyaWNzIH0gZnJvbSBcIi4vTm9NZXRyaWNzXCI7XG5pbXBvcnQgeyB0eXBlIE1ldHJpY3MsIG1ldHJpY3NPZiB9IGZyb20gXCIuL25hbWVzXCI7XG5pbXBvcnQgeyBSYW5nZUJhciB9IGZyb20gXCIuL1JhbmdlQmFyXCI7XG5pbXBvcnQgeyByYW5nZVdvcmRzIH0gZnJvbSBcIi4vcmFuZ2VcIjtcblxuLyoqIEN1cnJlbnQgdmFsdWVzIGFyZSByZWFkIGFnYWluIHRoaXMgb2Z0ZW4sIGZvciB3aGF0IHRoZXkgYXJlIGNhbGxlZCBhbmQgd2hhdCB0aGV5IGFyZSBub3cuICovXG5jb25zdCBOQU1FU19NUyA9IDMwXzAwMDtcblxuLyoqIFRoZSBkYXNoYm9hcmQgb2YgYSBkZXZpY2UsIG9yIG9mIGEgaG9zdCB0aGF0IGFuIGFnZW50IHJlZ2lzdGVyZWQuICovXG5leHBvcnQgZnVuY3Rpb24gRGV2aWNlQm9hcmQoe1xuICBpZCxcbiAgbmFtZSxcbiAgaG9zdCA9IGZhbHNlLFxufToge1xuICBpZDogc3RyaW5nO1xuICBuYW1lOiBzdHJpbmc7XG4gIGhvc3Q/OiBib29sZWFuO1xufSkge1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoc3RvcCkgPT4gbWV0cmljc09mKGlkLCBzdG9wKSwgW2lkLCB0dXJuLnZhbHVlXSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgICBpZiAoIWRvY3VtZW50LmhpZGRlbikgcmVhZC5hZ2FpbigpO1xuICAgIH0sIE5BTUVTX01TKTtcbiAgICByZXR1cm4gKCkgPT4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gIH0sIFtdKTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPFJhbmdlQmFyIC8+XG4gICAgICA8UmVhZGluZyByZWFkPXtyZWFkfT5cbiAgICAgICAgeyhtZXRyaWNzKSA9PlxuICAgICAgICAgIG1ldHJpY3MubnVtYmVycy5sZW5ndGggKyBtZXRyaWNzLnRleHRzLmxlbmd0aCA9PT0gMCA/IChcbiAgICAgICAgICAgIDxOb01ldHJpY3MgaWQ9e2lkfSBuYW1lPXtuYW1lfSAvPlxuICAgICAgICAgICkgOiAoXG4gICAgICAgICAgICA8Qm9hcmQgaWQ9e2lkfSBuYW1lPXtuYW1lfSBob3N0PXtob3N0fSBtZXRyaWNzPXttZXRyaWNzfSAvPlxuICAgICAgICAgIClcbiAgICAgICAgfVxuICAgICAgPC9SZWFkaW5nPlxuICAgIDwvPlxuICApO1xufVxuXG5mdW5jdGlvbiBCb2FyZCh7XG4gIGlkLFxuICBuYW1lLFxuICBob3N0LFxuICBtZXRyaWNzLFxufToge1xuICBpZDogc3RyaW5nO1xuICBuYW1lOiBzdHJpbmc7XG4gIGhvc3Q6IGJvb2xlYW47XG4gIG1ldHJpY3M6IE1ldHJpY3M7XG59KSB7XG4gIGNvbnN0IHdhbnRlZCA9IHF1ZXJ5LnZhbHVlLmdldChcIm1ldHJpY1wiKTtcbiAgY29uc3QgbWV0cmljID1cbiAgICBtZXRyaWNzLm51bWJlcnMuZmluZCgob25lKSA9PiBvbmUubmFtZSA9PT0gd2FudGVkKSA/P1xuICAgICh3YW50ZWQgPyB7IG5hbWU6IHdhbnRlZCwgdW5pdHM6IFwiXCIsIHZhbHVlOiB1bmRlZmluZWQgfSA6IG1ldHJpY3MubnVtYmVyc1swXSk7XG4gIGNvbnN0IGxvYWQ6IExvYWRSb3dzID0gYXN5bmMgKG5hbWVzLCBib3VuZHMsIHN0ZXAsIHN0b3ApID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGxpbmVzKHsgZGV2aWNlczogW2lkXSwgbWV0cmljczogbmFtZXMgfSwgXCJBVkVSQUdFXCIsIGJvdW5kcywgc3RlcCwgc3RvcCk7XG4gICAgcmV0dXJuIG5ldyBNYXAoZm91bmQubWFwKChsaW5lKSA9PiBbbGluZS5tZXRyaWMsIGxpbmUucm93c10pKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAge21ldHJpYyAmJiAoXG4gICAgICAgIDxMYXJnZSBpZD17aWR9IG5hbWU9e25hbWV9IGhvc3Q9e2hvc3R9IG1ldHJpYz17bWV0cmljLm5hbWV9IHVuaXRzPXttZXRyaWMudW5pdHN9IC8+XG4gICAgICApfVxuICAgICAgPEdyaWQgbWV0cmljcz17bWV0cmljcy5udW1iZXJzfSBsb2FkPXtsb2FkfSBzdWJqZWN0PXtpZH0gY2hvc2VuPXttZXRyaWM/Lm5hbWV9IC8+XG4gICAgICB7bWV0cmljcy50ZXh0cy5sZW5ndGggPiAwICYmIChcbiAgICAgICAgPHNlY3Rpb24gY2xhc3M9XCJzZWN0aW9uXCI+XG4gICAgICAgICAgPGgyPnt0LmNoYXJ0cy50ZXh0c308L2gyPlxuICAgICAgICAgIDxkbCBjbGFzcz1cImZhY3RzIGNhcmRcIj5cbiAgICAgICAgICAgIHttZXRyaWNzLnRleHRzLm1hcCgoeyBuYW1lLCB0ZXh0IH0pID0+IChcbiAgICAgICAgICAgICAgPD5cbiAgICAgICAgICAgICAgICA8ZHQ+e25hbWV9PC9kdD5cbiAgICAgICAgICAgICAgICA8ZGQ+e3RleHR9PC9kZD5cbiAgICAgICAgICAgICAgPC8+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L2RsPlxuICAgICAgICA8L3NlY3Rpb24+XG4gICAgICApfVxuICAgIDwvPlxuICApO1xufVxuXG4vKiogTmFtZXMgb2YgZGV2aWNlcyB0aGF0IGFyZSBsYWlkIG92ZXI7IG9uZSB0aGF0IGlzIGdvbmUsIG9yIGhpZGRlbiwga2VlcHMgaXRzIGlkLiAqL1xuZnVuY3Rpb24gdXNlTmFtZXMoaWRzOiByZWFkb25seSBzdHJpbmdbXSk6IE1hcDxzdHJpbmcsIHN0cmluZz4ge1xuICBjb25zdCByZWFkID0gdXNlUmVhZChcbiAgICBhc3luYyAoc3RvcCkgPT4ge1xuICAgICAgaWYgKGlkcy5sZW5ndGggPT09IDApIHJldHVybiBbXTtcbiAgICAgIGNvbnN0IHBhZ2UgPSBhd2FpdCBnZXQ8RGV2aWNlUGFnZT4oXCIvYXBpL3YyL2RldmljZXNcIiwgeyBpZDogaWRzLmpvaW4oXCIsXCIpIH0sIHN0b3ApO1xuICAgICAgcmV0dXJuIHBhZ2UuaXRlbXM7XG4gICAgfSxcbiAgICBbaWRzLmpvaW4oKV0sXG4gICk7XG4gIHJldHVybiBuZXcgTWFwKChyZWFkLnZhbHVlID8/IFtdKS5tYXAoKGRldmljZSkgPT4gW2RldmljZS5pZCwgZGV2aWNlLm5hbWVdKSk7XG59XG5cbmZ1bmN0aW9uIExhcmdlKHtcbiAgaWQsXG4gIG5hbWUsXG4gIGhvc3QsXG4gIG1ldHJpYyxcbiAgdW5pdHMsXG59OiB7XG4gIGlkOiBzdHJpbmc7XG4gIG5hbWU6IHN0cmluZztcbiAgaG9zdDogYm9vbGVhbjtcbiAgbWV0cmljOiBzdHJpbmc7XG4gIHVuaXRzOiBzdHJpbmc7XG59KSB7XG4gIGNvbnN0IG90aGVycyA9IChxdWVyeS52YWx1ZS5nZXQoXCJ3aXRoXCIpID8/IFwiXCIpXG4gICAgLnNwbGl0KFwiLFwiKVxuICAgIC5maWx0ZXIoKG90aGVyKSA9PiBvdGhlciAmJiBvdGhlciAhPT0gaWQpXG4gICAgLnNsaWNlKDAsIExJTkVTX01BWCAtIDEpO1xuICBjb25zdCBsb2cgPSBxdWVyeS52YWx1ZS5nZXQoXCJzY2FsZVwiKSA9PT0gXCJsb2dcIjtcbiAgY29uc3QgbmFtZXMgPSB1c2VOYW1lcyhvdGhlcnMpO1xuICBjb25zdCBkZXZpY2VzID0gW2lkLCAuLi5vdGhlcnNdO1xuICBjb25zdCBmb2xsb3dlZCA9IHVzZVNlcmllcyhcbiAgICB7IGRldmljZXMsIG1ldHJpY3M6IFttZXRyaWNdIH0sXG4gICAgeyBiYW5kOiBkZXZpY2VzLmxlbmd0aCA9PT0gMSwgcm93czogOTAwIH0sXG4gICk7XG4gIGNvbnN0IHB1dCA9IChpZHM6IHN0cmluZ1tdKSA9PiBzZXRRdWVyeSh7IHdpdGg6IGlkcy5qb2luKFwiLFwiKSB8fCBudWxsIH0pO1xuICBjb25zdCBzZXJpZXMgPSBkZXZpY2VzLm1hcCgoZGV2aWNlLCBsb29rKTogU2VyaWVzID0+IHtcbiAgICBjb25zdCBvbmU6IFNlcmllcyA9IHtcbiAgICAgIGtleTogZGV2aWNlLFxuICAgICAgbGFiZWw6IGxvb2sgPT09IDAgPyBuYW1lIDogKG5hbWVzLmdldChkZXZpY2UpID8/IGRldmljZSksXG4gICAgICBsb29rLFxuICAgICAgYmFuZDogZm9sbG93ZWQudmFsdWU/LmdldChzZXJpZXNLZXkoZGV2aWNlLCBtZXRyaWMpKSxcbiAgICB9O1xuICAgIGlmIChsb29rID09PSAwKSByZXR1cm4gb25lO1xuICAgIHJldHVybiB7XG4gICAgICAuLi5vbmUsXG4gICAgICBocmVmOiBgL2RldmljZXMvJHtkZXZpY2V9L21ldHJpY3Mke3JhbmdlV29yZHMudmFsdWV9YCxcbiAgICAgIG9uUmVtb3ZlOiAoKSA9PiBwdXQob3RoZXJzLmZpbHRlcigob3RoZXIpID0+IG90aGVyICE9PSBkZXZpY2UpKSxcbiAgICB9O1xuICB9KTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiY2FyZFwiPlxuICAgICAgPENoYXJ0XG4gICAgICAgIHRpdGxlPXttZXRyaWN9XG4gICAgICAgIHVuaXRzPXt1bml0c31cbiAgICAgICAgc2VyaWVzPXtzZXJpZXN9XG4gICAgICAgIGJvdW5kcz17Zm9sbG93ZWQuYm91bmRzfVxuICAgICAgICBzdGVwPXtmb2xsb3dlZC5zdGVwfVxuICAgICAgICBsb2FkaW5nPXtmb2xsb3dlZC5sb2FkaW5nfVxuICAgICAgICBwcm9ibGVtPXtmb2xsb3dlZC5wcm9ibGVtfVxuICAgICAgICByZXRyeT17KCkgPT4ge1xuICAgICAgICAgIGNsb2NrLnZhbHVlID0gTWF0aC5mbG9vcihEYXRlLm5vdygpIC8gMTAwMCk7XG4gICAgICAgICAgdHVybi52YWx1ZSArPSAxO1xuICAgICAgICB9fVxuICAgICAgICBsb2c9e2xvZ31cbiAgICAgICAgZmlsZT17YCR7bmFtZX0tJHttZXRyaWN9YH1cbiAgICAgICAgdG9vbHM9e1xuICAgICAgICAgIDw+XG4gICAgICAgICAgICB7IWhvc3QgJiYgb3RoZXJzLmxlbmd0aCA8IExJTkVTX01BWCAtIDEgJiYgKFxuICAgICAgICAgICAgICA8QWRkRGV2aWNlIHdpdGhvdXQ9e2RldmljZXN9IG9uQWRkPXsobW9yZSkgPT4gcHV0KFsuLi5vdGhlcnMsIG1vcmVdKX0gLz5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgICA8QnV0dG9uXG4gICAgICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgICAgIGFyaWEtcHJlc3NlZD17bG9nfVxuICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBzZXRRdWVyeSh7IHNjYWxlOiBsb2cgPyBudWxsIDogXCJsb2dcIiB9KX1cbiAgICAgICAgICAgID5cbiAgICAgICAgICAgICAge3QuY2hhcnRzLmxvZ31cbiAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgIDwvPlxuICAgICAgICB9XG4gICAgICAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgImltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IFBhZ2VIZWFkLCBTdGF0dXMsIFRhYnMgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcblxuLyoqIFRoZSBoZWFkIG9mIGEgZGV2aWNlJ3MgcGFnZXM6IGl0cyBuYW1lLCB3aGF0IGl0IGlzLCB3aGF0IGNhbiBiZSBkb25lIHdpdGggaXQsIGFuZCB0aGUgdGFicy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBEZXZpY2VIZWFkKHsgZGV2aWNlIH06IHsgZGV2aWNlOiBEZXZpY2U7IGFnYWluOiAoKSA9PiB2b2lkIH0pIHtcbiAgY29uc3QgYmFzZSA9IGAvZGV2aWNlcy8ke2RldmljZS5pZH1gO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e2RldmljZS5uYW1lfSBjcnVtYnM9e1t7IGxhYmVsOiB0LmNoYXJ0cy5wYWdlcy5EZXZpY2VzLCBocmVmOiBcIi9kZXZpY2VzXCIgfV19PlxuICAgICAgICA8U3RhdHVzIHN0YXR1cz17ZGV2aWNlLnN0YXR1c30gLz5cbiAgICAgIDwvUGFnZUhlYWQ+XG4gICAgICA8VGFic1xuICAgICAgICBsYWJlbD17ZGV2aWNlLm5hbWV9XG4gICAgICAgIHRhYnM9e1tcbiAgICAgICAgICB7IGhyZWY6IGJhc2UsIGxhYmVsOiBcIk92ZXJ2aWV3XCIgfSxcbiAgICAgICAgICB7IGhyZWY6IGAke2Jhc2V9L21ldHJpY3NgLCBsYWJlbDogXCJNZXRyaWNzXCIgfSxcbiAgICAgICAgXX1cbiAgICAgIC8+XG4gICAgPC8+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IERldmljZUJvYXJkIH0gZnJvbSBcIi4uL2NoYXJ0cy9EZXZpY2VCb2FyZFwiO1xuaW1wb3J0IHsgUmVhZGluZywgdXNlUmVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgRGV2aWNlSGVhZCB9IGZyb20gXCIuL0RldmljZUhlYWRcIjtcblxuLyoqIEFsbCBtZXRyaWNzIG9mIGEgZGV2aWNlIG92ZXIgdGltZS4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIERldmljZU1ldHJpY3MoeyBwYXJhbXMgfTogeyBwYXJhbXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gfSkge1xuICBjb25zdCBpZCA9IHBhcmFtcy5pZCA/PyBcIlwiO1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoc3RvcCkgPT4gZ2V0PERldmljZT4oYC9hcGkvdjIvZGV2aWNlcy8ke2lkfWAsIHVuZGVmaW5lZCwgc3RvcCksIFtpZF0pO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFJlYWRpbmcgcmVhZD17cmVhZH0+XG4gICAgICAgIHsoZGV2aWNlKSA9PiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIDxEZXZpY2VIZWFkIGRldmljZT17ZGV2aWNlfSBhZ2Fpbj17cmVhZC5hZ2Fpbn0gLz5cbiAgICAgICAgICAgIDxEZXZpY2VCb2FyZCBrZXk9e2lkfSBpZD17aWR9IG5hbWU9e2RldmljZS5uYW1lfSAvPlxuICAgICAgICAgIDwvPlxuICAgICAgICApfVxuICAgICAgPC9SZWFkaW5nPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVNBLElBQU0sVUFBVTtBQUNoQixJQUFNLFVBQVU7QUFHVCxTQUFTLFVBQVU7QUFBQSxFQUN4QjtBQUFBLEVBQ0E7QUFDRixHQUdHO0FBQ0QsUUFBTSxPQUFPLFVBQVUsRUFBRTtBQUN6QixRQUFNLFFBQVEsVUFBK0MsQ0FBQyxDQUFDO0FBQy9ELFFBQU0sS0FBSyxVQUFVLENBQUM7QUFDdEIsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixRQUFNLEtBQUssRUFBTTtBQUNqQixJQUFVLE1BQU07QUFDZCxVQUFNLE9BQU8sSUFBSSxnQkFBZ0I7QUFDakMsVUFBTSxRQUFRLFdBQVcsWUFBWTtBQUNuQyxVQUFJLENBQUMsS0FBSyxNQUFNLEtBQUssR0FBRztBQUN0QixjQUFNLFFBQVEsQ0FBQztBQUNmO0FBQUEsTUFDRjtBQUNBLFlBQU0sT0FBTyxNQUFNO0FBQUEsUUFDakI7QUFBQSxRQUNBLEVBQUUsR0FBRyxLQUFLLE1BQU0sS0FBSyxHQUFHLE1BQU0sUUFBUSxPQUFPLFVBQVUsUUFBUSxPQUFPO0FBQUEsUUFDdEUsS0FBSztBQUFBLE1BQ1AsRUFBRSxNQUFNLE1BQU0sTUFBUztBQUN2QixVQUFJLEtBQUssT0FBTyxXQUFXLENBQUMsS0FBTTtBQUNsQyxZQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sQ0FBQyxRQUFRLENBQUMsUUFBUSxTQUFTLElBQUksRUFBRSxDQUFDLEVBQUUsTUFBTSxHQUFHLE9BQU87QUFDcEYsU0FBRyxRQUFRO0FBQUEsSUFDYixHQUFHLE9BQU87QUFDVixXQUFPLE1BQU07QUFDWCxtQkFBYSxLQUFLO0FBQ2xCLFdBQUssTUFBTTtBQUFBLElBQ2I7QUFBQSxFQUNGLEdBQUcsQ0FBQyxLQUFLLE9BQU8sUUFBUSxLQUFLLENBQUMsQ0FBQztBQUMvQixRQUFNLE1BQU0sQ0FBQyxVQUFrQjtBQUM3QixVQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUs7QUFDN0IsUUFBSSxDQUFDLElBQUs7QUFDVixVQUFNLElBQUksSUFBSSxJQUFJLElBQUk7QUFDdEIsU0FBSyxRQUFRO0FBQ2IsVUFBTSxRQUFRLENBQUM7QUFBQSxFQUNqQjtBQUNBLFFBQU0sUUFBUSxLQUFLLFNBQVMsTUFBTSxNQUFNLFNBQVM7QUFDakQsUUFBTSxNQUFNLENBQUMsVUFBeUI7QUFDcEMsVUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTO0FBQ2xDLFFBQUksTUFBTSxRQUFRLFlBQWEsSUFBRyxRQUFRLEtBQUssSUFBSSxHQUFHLFFBQVEsR0FBRyxJQUFJO0FBQUEsYUFDNUQsTUFBTSxRQUFRLFVBQVcsSUFBRyxRQUFRLEtBQUssSUFBSSxHQUFHLFFBQVEsR0FBRyxDQUFDO0FBQUEsYUFDNUQsTUFBTSxRQUFRLFFBQVMsS0FBSSxHQUFHLEtBQUs7QUFBQSxhQUNuQyxNQUFNLFFBQVEsU0FBVSxNQUFLLFFBQVE7QUFBQSxRQUN6QztBQUNMLFVBQU0sZUFBZTtBQUFBLEVBQ3ZCO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sdUJBQ1Q7QUFBQSxzQkFBQyxRQUFLLE1BQUssT0FBTTtBQUFBLElBQ2pCO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFNO0FBQUEsUUFDTixNQUFLO0FBQUEsUUFDTCxjQUFZLEVBQUUsT0FBTztBQUFBLFFBQ3JCLHFCQUFrQjtBQUFBLFFBQ2xCLGlCQUFlO0FBQUEsUUFDZixpQkFBZTtBQUFBLFFBQ2YseUJBQXVCLFFBQVEsR0FBRyxFQUFFLElBQUksR0FBRyxLQUFLLEtBQUs7QUFBQSxRQUNyRCxhQUFhLEVBQUUsT0FBTztBQUFBLFFBQ3RCLGNBQWE7QUFBQSxRQUNiLFlBQVk7QUFBQSxRQUNaLFdBQVc7QUFBQSxRQUNYLE9BQU8sS0FBSztBQUFBLFFBQ1osU0FBUyxDQUFDLFVBQVU7QUFDbEIsZUFBSyxRQUFRLE1BQU0sY0FBYztBQUNqQyxlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxRQUFRLE1BQU07QUFDWixlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxXQUFXO0FBQUE7QUFBQSxJQUNiO0FBQUEsSUFDQSxrQkFBQyxTQUFJLElBQVEsT0FBTSxVQUFTLE1BQUssV0FBVSxjQUFZLEVBQUUsT0FBTyxXQUFXLFFBQVEsQ0FBQyxPQUNqRixnQkFBTSxNQUFNLElBQUksQ0FBQyxLQUFLLFVBQ3JCO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFFQyxJQUFJLEdBQUcsRUFBRSxJQUFJLEtBQUs7QUFBQSxRQUNsQixNQUFLO0FBQUEsUUFDTCxVQUFVO0FBQUEsUUFDVixpQkFBZSxVQUFVLEdBQUc7QUFBQSxRQUM1QixlQUFlLENBQUMsVUFBVTtBQUN4QixnQkFBTSxlQUFlO0FBQ3JCLGNBQUksS0FBSztBQUFBLFFBQ1g7QUFBQSxRQUVDLGNBQUk7QUFBQTtBQUFBLE1BVkEsSUFBSTtBQUFBLElBV1gsQ0FDRCxHQUNIO0FBQUEsS0FDRjtBQUVKOzs7QUN6R0EsU0FBUyxNQUFNLE9BQXdCO0FBQ3JDLE1BQUksVUFBVSxRQUFRLFVBQVUsT0FBVyxRQUFPO0FBQ2xELE1BQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxPQUFPLEtBQUs7QUFDbEQsTUFBSSxPQUFPLE9BQU8sS0FBSztBQUN2QixNQUFJLGVBQWUsS0FBSyxJQUFJLEVBQUcsUUFBTyxJQUFJLElBQUk7QUFDOUMsU0FBTyxXQUFXLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSyxXQUFXLEtBQUssSUFBSSxDQUFDLE1BQU07QUFDckU7QUFHTyxTQUFTLElBQUksUUFBa0IsTUFBMkI7QUFDL0QsU0FBTyxDQUFDLFFBQVEsR0FBRyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJLElBQUksS0FBSyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQUEsQ0FBTSxFQUFFLEtBQUssRUFBRTtBQUNsRjs7O0FDUkEsU0FBUyxNQUFjO0FBQ3JCLFNBQU8sS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLEdBQUk7QUFDckM7QUFHTyxJQUFNLFFBQVEsRUFBTyxJQUFJLENBQUM7QUFHMUIsSUFBTSxPQUFPLEVBQU8sQ0FBQztBQUdyQixJQUFNLFNBQVMsRUFBUyxNQUFNLFNBQVMsTUFBTSxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBR2hFLElBQU0sV0FBVyxFQUFTLE1BQU0sS0FBSyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBRzNELElBQU0sWUFBWSxFQUEyQixNQUFTO0FBR3RELFNBQVMsWUFBa0I7QUFDaEMsUUFBTSxRQUFRLElBQUk7QUFDbEIsT0FBSyxTQUFTO0FBQ2hCO0FBR0EsU0FBUyxLQUFLLE1BQXNCO0FBQ2xDLFNBQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSTtBQUNqRDtBQUdPLFNBQVMsV0FBaUI7QUFDL0IsUUFBTSxNQUFNLFNBQVM7QUFDckIsUUFBTSxTQUFTLFVBQVU7QUFDekIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxRQUFRLElBQUk7QUFDbEIsY0FBVSxRQUFRO0FBQ2xCLFVBQU0sRUFBRSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQzVCLFFBQUksQ0FBQyxVQUFVLFNBQVMsT0FBUTtBQUNoQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSztBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFVBQUksQ0FBQyxTQUFTLE9BQVEsT0FBTSxRQUFRLElBQUk7QUFBQSxJQUMxQyxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQ2IsVUFBTSxPQUFPLE1BQU07QUFDakIsVUFBSSxDQUFDLFNBQVMsT0FBUSxPQUFNLFFBQVEsSUFBSTtBQUFBLElBQzFDO0FBQ0EsYUFBUyxpQkFBaUIsb0JBQW9CLElBQUk7QUFDbEQsV0FBTyxNQUFNO0FBQ1gsb0JBQWMsS0FBSztBQUNuQixlQUFTLG9CQUFvQixvQkFBb0IsSUFBSTtBQUFBLElBQ3ZEO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxNQUFNLENBQUM7QUFDbEI7OztBQ2hDTyxTQUFTLE1BQU0sTUFBb0I7QUFDeEMsU0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFPLEtBQUssT0FBTztBQUM5QztBQUdPLFNBQVMsTUFBTSxNQUFZLE1BQW9CO0FBQ3BELFFBQU0sT0FBTyxLQUFLO0FBQUEsSUFDaEIsS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLE9BQU8sS0FBSyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDdkQsS0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNBLE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsU0FBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLElBQUksRUFBRTtBQUMxRjtBQU1PLFNBQVMsT0FBTyxPQUFhLE9BQWEsU0FBdUI7QUFDdEUsUUFBTSxFQUFFLE1BQUFBLE1BQUssSUFBSTtBQUNqQixNQUFJLE1BQU0sU0FBU0EsVUFBUyxNQUFNLFFBQVEsTUFBTSxTQUFTQSxVQUFTLEVBQUcsUUFBTztBQUM1RSxNQUFJLE1BQU0sUUFBUSxNQUFNLFNBQVMsTUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFDcEUsUUFBTSxNQUFNLE1BQU0sUUFBUSxNQUFNLFNBQVNBO0FBQ3pDLFFBQU0sU0FBUyxNQUFNLE9BQU8sTUFBTTtBQUNsQyxRQUFNLE9BQU8sUUFBUSxDQUFDLE9BQU8sVUFBVTtBQUNyQyxVQUFNLE1BQU0sTUFBTSxTQUFTLFFBQVEsS0FBS0E7QUFDeEMsUUFBSSxVQUFVLFFBQVEsT0FBTyxXQUFXLEtBQUssU0FBUyxPQUFPLE9BQVEsUUFBTyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQzVGLENBQUM7QUFDRCxTQUFPLEVBQUUsTUFBQUEsT0FBTSxPQUFPLE1BQU0sT0FBTyxPQUFPO0FBQzVDO0FBWU8sSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNSO0FBQUE7QUFBQSxFQUVBLE9BQXNCO0FBQUE7QUFBQSxFQUc5QixLQUFLLE1BQVksSUFBWSxPQUF3QztBQUNuRSxRQUFJLFVBQVUsT0FBVyxNQUFLLE9BQU87QUFDckMsUUFBSSxLQUFLLFNBQVMsS0FBTSxRQUFPO0FBQy9CLFVBQU0sRUFBRSxNQUFBQSxPQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzdCLFVBQU0sTUFBTSxLQUFLLE1BQU0sS0FBSyxTQUFTQSxLQUFJLElBQUk7QUFFN0MsUUFBSSxNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsT0FBTyxTQUFTLElBQUssUUFBTztBQUM5RCxVQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsTUFBTSxRQUFRQSxRQUFPLEtBQUssUUFBUTtBQUNsRSxVQUFNLFFBQWU7QUFBQSxNQUNuQixLQUFLLE1BQU0sUUFBUUE7QUFBQSxNQUNuQixNQUFNLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFBQSxNQUM1QixRQUFRLEtBQUssU0FBUyxLQUFLO0FBQUEsTUFDM0IsT0FBTyxLQUFLLElBQUksS0FBSyxTQUFTLEtBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxNQUNsRCxNQUFNLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ2xEO0FBQ0EsU0FBSyxRQUFRO0FBQ2IsVUFBTSxNQUFNLENBQUMsTUFBWSxXQUF5QjtBQUNoRCxZQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU07QUFDakMsYUFBTyxPQUFPLFNBQVMsSUFBSyxRQUFPLEtBQUssSUFBSTtBQUM1QyxhQUFPLEdBQUcsSUFBSTtBQUNkLGFBQU8sRUFBRSxHQUFHLE1BQU0sT0FBTztBQUFBLElBQzNCO0FBQ0EsV0FBTztBQUFBLE1BQ0wsU0FBUyxJQUFJLEtBQUssU0FBUyxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQUEsTUFDbEQsT0FBTyxLQUFLLFNBQVMsSUFBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsTUFDaEQsTUFBTSxLQUFLLFFBQVEsSUFBSSxLQUFLLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDOUM7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFFBQ2QsS0FDQUMsU0FDeUM7QUFDekMsUUFBTSxRQUFRLElBQUksT0FBTyxDQUFDLFNBQXVCLFNBQVMsVUFBYSxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBQzdGLE1BQUksTUFBTSxXQUFXLEVBQUcsUUFBTyxDQUFDLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxDQUFDLENBQUMsQ0FBQztBQUNyRCxRQUFNRCxRQUFPLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUM7QUFDdkQsUUFBTSxRQUFRLEtBQUs7QUFBQSxJQUNqQixLQUFLLE1BQU1DLFFBQU8sT0FBT0QsS0FBSSxJQUFJQTtBQUFBLElBQ2pDLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFBQSxFQUM3QztBQUNBLFFBQU0sT0FBTyxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3pDLFFBQU0sU0FBUyxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU8sT0FBTyxTQUFTQSxLQUFJLENBQUM7QUFDNUQsUUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFFLE9BQU8sR0FBRyxDQUFDLEdBQUcsUUFBUSxTQUFTLE1BQU0sS0FBS0EsS0FBSTtBQUN6RSxRQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsU0FBUztBQUM5QixVQUFNLFNBQVMsSUFBSSxNQUFxQixNQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ3pELFVBQU0sT0FBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQ3JDLFlBQU0sTUFBTSxLQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVEsS0FBSyxLQUFLLE9BQU8sU0FBU0EsS0FBSSxJQUFJO0FBQ2hGLFVBQUksT0FBTyxLQUFLLE1BQU0sT0FBUSxRQUFPLEdBQUcsSUFBSTtBQUFBLElBQzlDLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBRUQsUUFBTSxNQUFNLE1BQU0sR0FBRyxFQUFFO0FBQ3ZCLE1BQUksUUFBUSxVQUFhLE1BQU1DLFFBQU8sTUFBTSxNQUFNQSxRQUFPLEtBQUtELE9BQU07QUFDbEUsVUFBTSxNQUFNLFNBQVMsQ0FBQyxJQUFJLEtBQUssSUFBSUMsUUFBTyxJQUFJLE1BQU0sR0FBRyxFQUFFLEtBQUtBLFFBQU8sRUFBRTtBQUN2RSxRQUFJLE1BQU0sR0FBRyxFQUFFLE1BQU0sTUFBTSxHQUFHLEVBQUUsR0FBRztBQUNqQyxZQUFNLElBQUk7QUFDVixpQkFBVyxVQUFVLE1BQU8sUUFBTyxJQUFJO0FBQUEsSUFDekM7QUFBQSxFQUNGO0FBQ0EsU0FBTyxDQUFDLE9BQU8sS0FBSztBQUN0QjtBQUVBLFNBQVMsTUFBTSxRQUFnRDtBQUM3RCxNQUFJLFFBQXVCO0FBQzNCLGFBQVcsU0FBUztBQUNsQixRQUFJLFVBQVUsU0FBUyxVQUFVLFFBQVEsUUFBUSxPQUFRLFNBQVE7QUFDbkUsU0FBTztBQUNUO0FBRUEsU0FBUyxLQUFLLFFBQWdEO0FBQzVELE1BQUksUUFBdUI7QUFDM0IsYUFBVyxTQUFTO0FBQ2xCLFFBQUksVUFBVSxTQUFTLFVBQVUsUUFBUSxRQUFRLE9BQVEsU0FBUTtBQUNuRSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFFBQ2QsU0FDQSxNQUFvQyxTQUNwQyxPQUFxQyxTQUM1QjtBQUNULE1BQUksTUFBTTtBQUNWLE1BQUlDLFNBQVE7QUFDWixNQUFJLE9BQXNCO0FBQzFCLGFBQVcsU0FBUyxTQUFTO0FBQzNCLFFBQUksVUFBVSxLQUFNO0FBQ3BCLFdBQU87QUFDUCxJQUFBQSxVQUFTO0FBQ1QsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsT0FBTyxNQUFNLEdBQUc7QUFBQSxJQUNoQixNQUFNQSxTQUFRLElBQUksTUFBTUEsU0FBUTtBQUFBLElBQ2hDLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDakI7QUFDRjs7O0FDNUlBLElBQU0sWUFBWTtBQUdYLFNBQVMsT0FBTyxNQUFjLElBQWtCO0FBQ3JELFlBQVUsTUFBTSxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN6QztBQUdPLFNBQVMsVUFBZ0I7QUFDOUIsWUFBVSxVQUFVLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDakQ7QUFFQSxTQUFTLFFBQVEsT0FBMEIsTUFBc0I7QUFDL0QsTUFBSSxNQUFNO0FBQ1YsTUFBSSxPQUFPLE1BQU0sU0FBUztBQUMxQixTQUFPLE1BQU0sTUFBTTtBQUNqQixVQUFNLFNBQVUsTUFBTSxRQUFTO0FBQy9CLFFBQUksTUFBTSxNQUFNLElBQUssS0FBTSxPQUFNLFNBQVM7QUFBQSxRQUNyQyxRQUFPO0FBQUEsRUFDZDtBQUNBLFFBQU0sU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUM1QixTQUFPLFdBQVcsVUFBYSxPQUFPLFVBQVUsTUFBTSxHQUFHLEtBQUssUUFBUSxPQUFPLE1BQU0sSUFBSTtBQUN6RjtBQUdPLFNBQVMsTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFFBQUFDO0FBQUEsRUFDQSxNQUFBQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sYUFBYSxDQUFDO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBLE1BQU07QUFBQSxFQUNOO0FBQ0YsR0FtQkc7QUFDRCxRQUFNLE1BQU0sRUFBdUIsSUFBSTtBQUN2QyxRQUFNLE9BQU8sVUFBNEIsTUFBUztBQUNsRCxRQUFNLFNBQVMsVUFBK0Isb0JBQUksSUFBSSxDQUFDO0FBQ3ZELFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxVQUFVLEVBQU07QUFDdEIsUUFBTSxTQUFTLE9BQU8sV0FBVyxLQUFLLE9BQU8sQ0FBQyxHQUFHLE1BQU0sVUFBVTtBQUNqRSxRQUFNLENBQUMsT0FBTyxLQUFLLElBQUk7QUFBQSxJQUNyQixPQUFPO0FBQUEsTUFBUSxDQUFDLEVBQUUsS0FBSyxNQUNyQixTQUFTLENBQUMsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxDQUFDLE1BQU0sT0FBTztBQUFBLElBQ3BFO0FBQUEsSUFDQUQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxZQUFZLENBQUMsVUFDakIsU0FDSSxFQUFFLE1BQU0sTUFBTSxDQUFDLEdBQUksS0FBSyxNQUFNLENBQUMsR0FBSSxTQUFTLE1BQU0sQ0FBQyxFQUFHLElBQ3RELEVBQUUsTUFBTSxNQUFNLEtBQUssR0FBSSxLQUFLLE1BQU0sS0FBSyxHQUFJLFNBQVMsTUFBTSxLQUFLLEVBQUc7QUFDeEUsUUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLFdBQVcsT0FBTyxLQUFLLENBQUMsVUFBVSxVQUFVLElBQUksQ0FBQztBQUN6RSxRQUFNLFFBQVEsRUFBTyxFQUFFLE9BQU8sT0FBTyxRQUFBQSxRQUFPLENBQUM7QUFDN0MsUUFBTSxVQUFVLEVBQUUsT0FBTyxPQUFPLFFBQUFBLFFBQU87QUFDdkMsUUFBTSxRQUFRLEtBQUssVUFBVTtBQUFBLElBQzNCLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxLQUFLLE1BQU0sQ0FBQyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3pDLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxJQUFJO0FBQUEsSUFDSjtBQUFBLElBQ0EsT0FBTztBQUFBLEVBQ1QsQ0FBQztBQUVELElBQVUsTUFBTTtBQUNkLFVBQU0sUUFBUSxJQUFJO0FBQ2xCLFFBQUksQ0FBQyxPQUFPLENBQUMsTUFBTztBQUNwQixRQUFJO0FBQ0osUUFBSSxPQUFPO0FBQ1gsVUFBTSxRQUFRLElBQUksZUFBZSxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQ2xELFNBQUssT0FBTyxvQkFBUSxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUN2QyxVQUFJLEtBQU07QUFDVixhQUFPLElBQUk7QUFBQSxRQUNUO0FBQUEsUUFDQTtBQUFBLFVBQ0UsT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssS0FBSyxPQUFPO0FBQUEsWUFDcEM7QUFBQSxZQUNBLE9BQU8sQ0FBQyxPQUFPLE1BQU0sSUFBSSxHQUFHO0FBQUEsWUFDNUIsTUFBTTtBQUFBLFVBQ1IsRUFBRTtBQUFBLFVBQ0Y7QUFBQSxVQUNBO0FBQUEsVUFDQSxLQUFLLElBQUk7QUFBQSxVQUNUO0FBQUEsUUFDRjtBQUFBLFFBQ0E7QUFBQSxVQUNFLFNBQVMsQ0FBQyxTQUFTO0FBQ2pCLHNCQUFVLFFBQVE7QUFBQSxVQUNwQjtBQUFBLFVBQ0EsUUFBUTtBQUFBLFVBQ1IsV0FBVztBQUFBLFFBQ2I7QUFBQSxNQUNGO0FBQ0EsV0FBSyxRQUFRO0FBQ2IsWUFBTSxRQUFRLEtBQUs7QUFBQSxJQUNyQixDQUFDO0FBQ0QsV0FBTyxNQUFNO0FBQ1gsYUFBTztBQUNQLFlBQU0sV0FBVztBQUNqQixXQUFLLFFBQVE7QUFDYixZQUFNLElBQUk7QUFBQSxJQUNaO0FBQUEsRUFDRixHQUFHLENBQUMsT0FBTyxHQUFHLENBQUM7QUFDZixJQUFVLE1BQU07QUFDZCxVQUFNLEVBQUUsT0FBQUUsUUFBTyxPQUFBQyxRQUFPLFFBQUFILFFBQU8sSUFBSSxNQUFNO0FBQ3ZDLFVBQU0sTUFBTSxNQUNSRyxPQUFNLElBQUksQ0FBQyxXQUFXLE9BQU8sSUFBSSxDQUFDLFVBQVcsVUFBVSxRQUFRLFFBQVEsSUFBSSxRQUFRLElBQUssQ0FBQyxJQUN6RkE7QUFDSixTQUFLLE9BQU8sS0FBS0QsUUFBTyxLQUFLRixRQUFPLE1BQU1BLFFBQU8sRUFBRTtBQUNuRCxRQUFJLFVBQVUsS0FBSyxNQUFNLE9BQVcsTUFBSyxPQUFPLE1BQU0sVUFBVSxLQUFLLENBQUM7QUFBQSxFQUN4RSxDQUFDO0FBQ0Qsa0JBQWdCLE1BQU07QUFDcEIsVUFBTSxPQUFPLFVBQVU7QUFDdkIsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLENBQUM7QUFDRCxRQUFNLE9BQU8sQ0FBQyxVQUF5QjtBQUNyQyxVQUFNLEVBQUUsT0FBQUUsT0FBTSxJQUFJLE1BQU07QUFDeEIsUUFBSUEsT0FBTSxXQUFXLEVBQUc7QUFDeEIsVUFBTSxPQUFPLFVBQVUsS0FBSyxNQUFNLFNBQVlBLE9BQU0sU0FBUyxRQUFRQSxRQUFPLFVBQVUsS0FBSyxDQUFFO0FBQzdGLFVBQU0sTUFBTSxNQUFNLFdBQVcsS0FBSztBQUNsQyxVQUFNLEtBQUs7QUFBQSxNQUNULFdBQVcsT0FBTztBQUFBLE1BQ2xCLFlBQVksT0FBTztBQUFBLE1BQ25CLE1BQU07QUFBQSxNQUNOLEtBQUtBLE9BQU0sU0FBUztBQUFBLElBQ3RCLEVBQUUsTUFBTSxHQUFHO0FBQ1gsUUFBSSxNQUFNLFFBQVEsU0FBVSxXQUFVLFFBQVE7QUFBQSxhQUNyQyxPQUFPLE9BQVc7QUFBQSxRQUN0QixXQUFVLFFBQVFBLE9BQU0sS0FBSyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsR0FBR0EsT0FBTSxTQUFTLENBQUMsQ0FBQztBQUN4RSxVQUFNLGVBQWU7QUFBQSxFQUN2QjtBQUNBLFFBQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sU0FBUyxDQUFDLFFBQVEsR0FBRyxPQUFPLFFBQVEsQ0FBQyxRQUFRLFFBQVEsSUFBSSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQzlFLFVBQU1FLFNBQVEsTUFBTSxJQUFJLENBQUMsTUFBTUMsU0FBUTtBQUFBLE1BQ3JDLElBQUksS0FBSyxPQUFPLEdBQUksRUFBRSxZQUFZO0FBQUEsTUFDbEMsR0FBSSxTQUNBLENBQUMsTUFBTSxDQUFDLEVBQUdBLElBQUcsR0FBRyxNQUFNLENBQUMsRUFBR0EsSUFBRyxHQUFHLE1BQU0sQ0FBQyxFQUFHQSxJQUFHLENBQUMsSUFDL0MsTUFBTSxJQUFJLENBQUMsV0FBVyxPQUFPQSxJQUFHLENBQUM7QUFBQSxJQUN2QyxDQUFDO0FBQ0QsYUFBUyxHQUFHLElBQUksUUFBUSxJQUFJLFFBQVFELE1BQUssR0FBRyxVQUFVO0FBQUEsRUFDeEQ7QUFDQSxRQUFNLFVBQVUsVUFBOEIsTUFBUztBQUN2RCxrQkFBZ0IsTUFBTTtBQUNwQixVQUFNLE9BQU8sVUFBVTtBQUN2QixZQUFRLFFBQVEsU0FBUyxTQUFZLFNBQVksUUFBUSxNQUFNLFFBQVEsT0FBTyxJQUFJO0FBQUEsRUFDcEYsQ0FBQztBQUNELFFBQU0sTUFBTSxRQUFRO0FBQ3BCLFFBQU0sU0FBUyxRQUFRLFNBQVksU0FBWSxNQUFNLEdBQUc7QUFDeEQsUUFBTSxTQUNKLFdBQVcsU0FDUCxFQUFFLE9BQU8sWUFDVDtBQUFBLElBQ0UsV0FBVyxRQUFRSCxLQUFJO0FBQUEsSUFDdkIsR0FBRyxPQUFPO0FBQUEsTUFDUixDQUFDLEVBQUUsTUFBTSxHQUFHLFVBQVUsR0FBRyxLQUFLLElBQUksS0FBSyxVQUFVLEtBQUssRUFBRSxRQUFRLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUFBLElBQ25GO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNqQixTQUNFLGtCQUFDLFlBQU8sT0FBTyxTQUFTLE1BQU0sUUFBUSxFQUFFLElBQUksbUJBQWlCLFNBQzNEO0FBQUEsc0JBQUMsZ0JBQVcsT0FBTSxjQUNoQjtBQUFBLHdCQUFDLFFBQUcsSUFBSSxTQUNMO0FBQUE7QUFBQSxRQUFNO0FBQUEsUUFBRSxTQUFTLGtCQUFDLFdBQU8saUJBQU07QUFBQSxTQUNsQztBQUFBLE1BQ0Esa0JBQUMsVUFBSyxPQUFNLGdCQUFnQixxQkFBVyxVQUFhLFdBQVcsUUFBUUEsS0FBSSxHQUFFO0FBQUEsTUFDN0Usa0JBQUMsVUFBSyxPQUFNLHdCQUNUO0FBQUE7QUFBQSxRQUNEO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFDQyxNQUFLO0FBQUEsWUFDTCxPQUFPLEVBQUUsT0FBTztBQUFBLFlBQ2hCLGdCQUFjLEtBQUs7QUFBQSxZQUNuQixVQUFVLENBQUM7QUFBQSxZQUNYLFNBQVMsTUFBTTtBQUNiLG1CQUFLLFFBQVEsQ0FBQyxLQUFLO0FBQUEsWUFDckI7QUFBQTtBQUFBLFFBQ0Y7QUFBQSxRQUNBLGtCQUFDLGNBQVcsTUFBSyxZQUFXLE9BQU8sRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDLEtBQUssU0FBUyxNQUFNO0FBQUEsU0FDbEY7QUFBQSxPQUNGO0FBQUEsSUFDQyxNQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxLQUFLO0FBQUEsUUFDTCxPQUFNO0FBQUEsUUFDTixnQkFBYztBQUFBLFFBQ2QsTUFBSztBQUFBLFFBQ0wsVUFBVTtBQUFBLFFBQ1YsY0FBWSxFQUFFLE9BQU8sS0FBSyxLQUFLO0FBQUEsUUFDL0IsaUJBQWU7QUFBQSxRQUNmLGlCQUFlLEtBQUssSUFBSSxNQUFNLFNBQVMsR0FBRyxDQUFDO0FBQUEsUUFDM0MsaUJBQWUsT0FBTyxLQUFLLElBQUksTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUFBLFFBQ2xELGtCQUFnQjtBQUFBLFFBQ2hCLFdBQVc7QUFBQSxRQUNYLFFBQVEsTUFBTTtBQUNaLG9CQUFVLFFBQVE7QUFBQSxRQUNwQjtBQUFBO0FBQUEsSUFDRixJQUVBLGtCQUFDLFNBQUksT0FBTSx5QkFDUixvQkFDQyxrQkFBQyxPQUFFLE1BQUssU0FDTjtBQUFBLHdCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsTUFBRTtBQUFBLE1BQUUsUUFBUTtBQUFBLE1BQVM7QUFBQSxNQUMxQyxrQkFBQyxVQUFPLE1BQUssU0FBUSxTQUFTLE9BQzNCLFlBQUUsR0FBRyxPQUNSO0FBQUEsT0FDRixJQUNFLFVBQ0Ysa0JBQUMsVUFBSyxPQUFNLFdBQVUsTUFBSyxVQUFTLGNBQVksRUFBRSxHQUFHLFNBQVMsSUFFOUQsa0JBQUMsU0FBSSxPQUFNLGlCQUFpQixxQkFBVyxrQkFBQyxPQUFHLFlBQUUsT0FBTyxTQUFRLEdBQUssR0FFckU7QUFBQSxJQUVELE9BQ0M7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLElBQUksQ0FBQyxVQUFVO0FBQ2IsZ0JBQU0sRUFBRSxTQUFTLEtBQUFLLE1BQUssS0FBSyxJQUFJLFVBQVUsS0FBSztBQUM5QyxpQkFBTyxRQUFRLFNBQVNBLE1BQUssSUFBSTtBQUFBLFFBQ25DO0FBQUEsUUFDQSxJQUFJLENBQUMsVUFBVyxRQUFRLFNBQVksU0FBWSxVQUFVLEtBQUssRUFBRSxRQUFRLEdBQUc7QUFBQTtBQUFBLElBQzlFO0FBQUEsSUFFRCxPQUFPLFdBQ04sa0JBQUMsT0FBRSxPQUFNLGNBQWEsTUFBSyxVQUN6QjtBQUFBLHdCQUFDLFFBQUssTUFBSyxXQUFVO0FBQUEsTUFBRTtBQUFBLE1BQUUsUUFBUTtBQUFBLE9BQ25DO0FBQUEsSUFFRCxPQUFPLEtBQUssU0FDWCxrQkFBQyxVQUFPLE9BQWMsT0FBYyxNQUFNTCxPQUFNLE9BQU8sTUFBTSxRQUMzRDtBQUFBLHdCQUFDLFdBQ0MsNEJBQUMsUUFDQztBQUFBLDBCQUFDLFFBQUcsT0FBTSxPQUFPLFlBQUUsT0FBTyxNQUFLO0FBQUEsUUFDOUIsT0FDRSxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQyxFQUM3QyxJQUFJLENBQUMsVUFDSixrQkFBQyxRQUFlLE9BQU0sT0FBTSxPQUFNLE9BQy9CLG1CQURNLEtBRVQsQ0FDRDtBQUFBLFNBQ0wsR0FDRjtBQUFBLE1BQ0Esa0JBQUMsV0FDRSxnQkFDRSxJQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLENBQVUsRUFDM0MsTUFBTSxDQUFDLFNBQVMsRUFDaEIsUUFBUSxFQUNSLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUNoQixrQkFBQyxRQUNDO0FBQUEsMEJBQUMsUUFBRyxPQUFNLE9BQU8scUJBQVcsTUFBTUEsS0FBSSxHQUFFO0FBQUEsU0FDdEMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxHQUFJLE1BQU0sQ0FBQyxHQUFJLE1BQU0sQ0FBQyxDQUFFLElBQUksT0FBTyxJQUFJLENBQUMsUUFBUSxPQUNqRSxrQkFBQyxRQUFZLE9BQU0sT0FDaEIsZUFBSyxPQUFPLEtBQUssR0FBRyxLQUFLLEtBRG5CLEVBRVQsQ0FDRDtBQUFBLFdBTk0sSUFPVCxDQUNELEdBQ0w7QUFBQSxPQUNGO0FBQUEsS0FFSjtBQUVKO0FBRUEsU0FBUyxRQUFRLE9BQWUsUUFBMkI7QUFDekQsU0FBTyxTQUFTLENBQUMsT0FBTyxFQUFFLE9BQU8sT0FBTyxFQUFFLE9BQU8sSUFBSSxJQUFJLENBQUMsS0FBSztBQUNqRTtBQUVBLFNBQVMsT0FBTztBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQSxNQUFBQTtBQUFBLEVBQ0EsT0FBQU07QUFBQSxFQUNBO0FBQ0YsR0FNRztBQUNELFNBQ0UsdUJBQ0U7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sVUFBVTtBQUFBLFFBQ1YsTUFBSztBQUFBLFFBQ0wsY0FBWSxFQUFFLE9BQU8sT0FBTyxLQUFLO0FBQUEsUUFFakMsNEJBQUMsV0FBTSxPQUFNLFNBQ1g7QUFBQSw0QkFBQyxhQUFRLE9BQU0sVUFBVSxZQUFFLE9BQU8sT0FBTyxLQUFLLEdBQUU7QUFBQSxVQUMvQztBQUFBLFdBQ0g7QUFBQTtBQUFBLElBQ0Y7QUFBQSxJQUNDQSxTQUFRLGFBQ1Asa0JBQUMsT0FBRSxPQUFNLGNBQ04sWUFBRSxPQUFPLFNBQVMsT0FBTyxTQUFTLEdBQUcsV0FBVyxNQUFNLENBQUMsS0FBSyxHQUFHTixLQUFJLENBQUMsR0FDdkU7QUFBQSxLQUVKO0FBRUo7QUFHTyxTQUFTLE9BQU8sRUFBRSxNQUFNLE9BQU8sR0FBc0M7QUFDMUUsU0FDRSxrQkFBQyxTQUFJLE9BQU0sVUFBUyxTQUFRLFlBQVcsZUFBWSxRQUNqRDtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsSUFBRztBQUFBLE1BQ0gsSUFBRztBQUFBLE1BQ0gsSUFBRztBQUFBLE1BQ0gsSUFBRztBQUFBLE1BQ0gsT0FBTztBQUFBLFFBQ0wsUUFBUSxPQUFPLGVBQWUsSUFBSSxDQUFDO0FBQUEsUUFDbkMsaUJBQWlCLFNBQVMsT0FBTyxJQUFJLEVBQUUsS0FBSyxHQUFHLElBQUk7QUFBQSxNQUNyRDtBQUFBO0FBQUEsRUFDRixHQUNGO0FBRUo7QUFFQSxTQUFTLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLFVBQVUsT0FBTyxTQUFTO0FBQ2hDLFFBQU0sU0FBUyxDQUFDLFFBQWdCO0FBQzlCLFVBQU0sT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLO0FBQ2pDLFFBQUksQ0FBQyxLQUFLLE9BQU8sR0FBRyxFQUFHLE1BQUssSUFBSSxHQUFHO0FBQ25DLFdBQU8sUUFBUTtBQUFBLEVBQ2pCO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sZ0JBQ1QsNEJBQUMsV0FDQztBQUFBLHNCQUFDLFdBQ0MsNEJBQUMsUUFDQztBQUFBLHdCQUFDLFFBQUcsT0FBTSxPQUNSLDRCQUFDLFVBQUssT0FBTSxVQUFVLFlBQUUsT0FBTyxNQUFLLEdBQ3RDO0FBQUEsTUFDQSxrQkFBQyxRQUFHLE9BQU0sT0FBTSxPQUFNLFFBQ25CLFlBQUUsT0FBTyxNQUNaO0FBQUEsTUFDQSxrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sTUFBSztBQUFBLE1BQy9CLGtCQUFDLFFBQUcsT0FBTSxPQUFPLFlBQUUsT0FBTyxPQUFNO0FBQUEsTUFDaEMsa0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUMvQixrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sTUFBSztBQUFBLE1BQzlCLFdBQ0Msa0JBQUMsUUFBRyxPQUFNLE9BQ1IsNEJBQUMsVUFBSyxPQUFNLFVBQVUsWUFBRSxHQUFHLFNBQVEsR0FDckM7QUFBQSxPQUVKLEdBQ0Y7QUFBQSxJQUNBLGtCQUFDLFdBQ0UsaUJBQU8sSUFBSSxDQUFDLEtBQUssVUFBVTtBQUMxQixZQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ3RCLFlBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsYUFDRSxrQkFBQyxRQUFpQixZQUFVLE9BQU8sTUFBTSxJQUFJLElBQUksR0FBRyxHQUNsRDtBQUFBLDBCQUFDLFFBQUcsT0FBTSxPQUNSO0FBQUEsNEJBQUMsVUFBTyxNQUFNLElBQUksTUFBTSxRQUFRLFNBQVM7QUFBQSxVQUN4QyxJQUFJLE9BQU8sa0JBQUMsT0FBRSxNQUFNLElBQUksTUFBTyxjQUFJLE9BQU0sSUFBTyxrQkFBQyxVQUFNLGNBQUksT0FBTTtBQUFBLFdBQ3BFO0FBQUEsUUFDQSxrQkFBQyxRQUFHLE9BQU0sUUFBUSxtQkFBUyxTQUFZLEtBQUssS0FBSyxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzlELGtCQUFDLFFBQUksZUFBSyxNQUFNLE1BQU0sS0FBSyxHQUFFO0FBQUEsUUFDN0Isa0JBQUMsUUFBSSxlQUFLLE1BQU0sT0FBTyxLQUFLLEdBQUU7QUFBQSxRQUM5QixrQkFBQyxRQUFJLGVBQUssTUFBTSxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzdCLGtCQUFDLFFBQUksZUFBSyxNQUFNLE1BQU0sS0FBSyxHQUFFO0FBQUEsUUFDNUIsV0FDQyxrQkFBQyxRQUFHLE9BQU0sWUFDUjtBQUFBO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksS0FBSztBQUFBLGNBQ2hDLGdCQUFjLENBQUMsT0FBTyxNQUFNLElBQUksSUFBSSxHQUFHO0FBQUEsY0FDdkMsU0FBUyxNQUFNLE9BQU8sSUFBSSxHQUFHO0FBQUE7QUFBQSxVQUMvQjtBQUFBLFVBQ0MsSUFBSSxZQUNIO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksS0FBSztBQUFBLGNBQ2hDLFNBQVMsSUFBSTtBQUFBO0FBQUEsVUFDZjtBQUFBLFdBRUo7QUFBQSxXQXpCSyxJQUFJLEdBMkJiO0FBQUEsSUFFSixDQUFDLEdBQ0g7QUFBQSxLQUNGLEdBQ0Y7QUFFSjs7O0FDbmNBLElBQU0sT0FBdUQ7QUFBQSxFQUMzRCxFQUFFLE9BQU8sTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUN4QixFQUFFLE9BQU8sT0FBUSxNQUFNLElBQUk7QUFBQSxFQUMzQixFQUFFLE9BQU8sT0FBTyxtQkFBbUIsTUFBTSxLQUFLO0FBQ2hEO0FBR0EsSUFBTSxRQUFRLENBQUMsSUFBSSxJQUFJLElBQUksS0FBSyxLQUFLLEtBQUssS0FBSyxNQUFNLE1BQU0sTUFBTSxPQUFRLE9BQVEsT0FBUSxLQUFNO0FBR3hGLElBQU0sWUFBWTtBQUdsQixTQUFTLFFBQVEsRUFBRSxNQUFNLEdBQUcsR0FBV08sTUFBYSxNQUFzQjtBQUMvRSxRQUFNLE1BQU1BLE9BQU07QUFFbEIsUUFBTSxPQUFPLEtBQUssS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFBQyxNQUFLLE1BQU0sT0FBTyxRQUFRQSxLQUFJLEdBQUcsUUFBUTtBQUMxRSxRQUFNLE9BQU8sTUFBTTtBQUFBLElBQ2pCLENBQUNBLFVBQVNBLFNBQVEsUUFBUUEsUUFBTyxTQUFTLE1BQU0sS0FBSyxRQUFRQSxTQUFRO0FBQUEsRUFDdkU7QUFDQSxTQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQU0sSUFBSTtBQUMxRDtBQUdPLFNBQVMsUUFBUUEsT0FBa0M7QUFDeEQsU0FBTyxLQUFLLEtBQUssQ0FBQ0MsVUFBU0EsTUFBSyxPQUFPRCxLQUFJLEdBQUc7QUFDaEQ7QUFVTyxJQUFNLFlBQVk7QUFFbEIsSUFBTSxjQUFjO0FBR3BCLFNBQVMsUUFBUSxNQUFzQjtBQUM1QyxTQUFPLEtBQUssUUFBUSxXQUFXLE1BQU07QUFDdkM7QUFHQSxJQUFNLFdBQVc7QUFDakIsSUFBTSxPQUFPLG9CQUFJLElBQWdEO0FBR2pFLGVBQWUsS0FDYkUsUUFDQUYsT0FDQSxJQUNBLE1BQ1k7QUFDWixRQUFNLFFBQVEsUUFBUSxtQkFBbUJFLE1BQUs7QUFDOUMsUUFBTUgsT0FBTSxLQUFLLElBQUksSUFBSTtBQUN6QixRQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDNUIsTUFBSSxTQUFTLE1BQU0sUUFBUUEsS0FBSyxRQUFPLE1BQU07QUFDN0MsUUFBTSxTQUFTLE1BQU0sSUFBTyxPQUFPLFFBQVcsSUFBSTtBQUNsRCxPQUFLLE9BQU8sS0FBSztBQUNqQixPQUFLLElBQUksT0FBTztBQUFBLElBQ2Q7QUFBQSxJQUNBLE9BQU8sS0FBSyxJQUFJQyxRQUFPRCxPQUFNLE9BQU8sb0JBQW9CQSxPQUFNLEtBQUssSUFBSUMsT0FBTSxFQUFFLElBQUk7QUFBQSxFQUNyRixDQUFDO0FBQ0QsUUFBTSxTQUFTLEtBQUssS0FBSyxFQUFFLEtBQUssRUFBRTtBQUNsQyxNQUFJLEtBQUssT0FBTyxZQUFZLFdBQVcsT0FBVyxNQUFLLE9BQU8sTUFBTTtBQUNwRSxTQUFPO0FBQ1Q7QUFHQSxlQUFlLFNBQVlBLE9BQWMsS0FBK0M7QUFDdEYsTUFBSTtBQUNGLFdBQU8sTUFBTSxJQUFJQSxLQUFJO0FBQUEsRUFDdkIsU0FBUyxTQUFTO0FBQ2hCLFVBQU0sT0FBTyxRQUFRQSxLQUFJO0FBQ3pCLFFBQUksbUJBQW1CLFdBQVcsUUFBUSxXQUFXLE9BQU87QUFDMUQsYUFBTyxTQUFTLEtBQUssSUFBSSxNQUFNLEtBQUssS0FBS0EsUUFBTyxJQUFJLElBQUksSUFBSSxHQUFHLEdBQUc7QUFDcEUsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUdBLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBRyxHQUFXQSxPQUFzQztBQUN6RSxRQUFNLFFBQVEsS0FBSyxPQUFPLENBQUNDLFVBQVNBLE1BQUssUUFBUUQsS0FBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLFNBQVMsT0FBTztBQUMvRSxRQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU9BLEtBQUksSUFBSUE7QUFDeEMsUUFBTSxPQUFPLFFBQVEsS0FBSyxJQUFJLElBQUksTUFBTztBQUN6QyxTQUFPLEVBQUUsTUFBTSxPQUFPLFFBQVFBLFFBQU8sT0FBTyxJQUFJLEtBQUssS0FBSyxLQUFLQSxLQUFJLElBQUlBLE9BQU0sTUFBQUEsTUFBSztBQUNwRjtBQVVBLGVBQXNCLE1BQ3BCLEVBQUUsU0FBUyxRQUFRLEdBQ25CLElBQ0FHLFNBQ0FILE9BQ0EsTUFDaUI7QUFDakIsUUFBTSxRQUFRLFFBQVEsU0FBUyxJQUFJLE9BQU8sU0FBUyxXQUFXLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDckUsUUFBTSxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQzVCLE1BQU07QUFBQSxNQUFJLENBQUMsV0FDVDtBQUFBLFFBQVNBO0FBQUEsUUFBTSxDQUFDQSxVQUNkO0FBQUEsVUFDRSxFQUFFLFFBQVEsUUFBUSxRQUFRLElBQUksT0FBTyxHQUFHLElBQUksR0FBRyxNQUFNRyxTQUFRSCxLQUFJLEVBQUU7QUFBQSxVQUNuRUE7QUFBQSxVQUNBRyxRQUFPO0FBQUEsVUFDUDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFBSCxPQUFNLE9BQU8sT0FBTyxPQUFPO0FBQUEsSUFDdEU7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLEVBQUUsTUFBQUEsT0FBTSxPQUFPLE9BQU87QUFBQSxFQUM5QixFQUFFO0FBQ0o7QUE2RE8sU0FBUyxPQUFVLEtBQW1CLE1BQXFCO0FBQ2hFLFFBQU0sUUFBZSxDQUFDO0FBQ3RCLFdBQVMsT0FBTyxHQUFHLE9BQU8sSUFBSSxRQUFRLFFBQVEsS0FBTSxPQUFNLEtBQUssSUFBSSxNQUFNLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDM0YsU0FBTztBQUNUOzs7QUMzS0EsU0FBUyxPQUFPSSxPQUFzQjtBQUNwQyxTQUFPLEtBQUssSUFBSSxLQUFLLElBQUlBLE9BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSTtBQUM1QztBQUdBLFNBQVMsVUFBVUMsTUFBYUQsT0FBc0I7QUFDcEQsU0FBT0MsT0FBTSxJQUFJRCxRQUFPO0FBQzFCO0FBR08sU0FBUyxZQUFlLEtBQWEsTUFBYyxLQUEwQjtBQUNsRixRQUFNLFFBQVEsVUFBeUIsTUFBUztBQUNoRCxRQUFNLFVBQVUsVUFBK0IsTUFBUztBQUN4RCxRQUFNLFVBQVUsVUFBVSxJQUFJO0FBQzlCLFFBQU0sU0FBUyxFQUFPLEdBQUc7QUFDekIsU0FBTyxVQUFVO0FBQ2pCLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU1BLFFBQU8sUUFBUSxNQUFNLE1BQU0sT0FBTyxJQUFJO0FBQzVDLFFBQU0sU0FBUyxVQUFVO0FBQ3pCLFFBQU0sUUFBUSxFQUFPLEVBQUU7QUFDdkIsSUFBVSxNQUFNO0FBQ2QsUUFBSSxNQUFNLFlBQVksSUFBSyxPQUFNLFFBQVE7QUFDekMsVUFBTSxVQUFVO0FBQ2hCLFVBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxZQUFRLFFBQVE7QUFDaEIsVUFBTSxPQUFPLENBQUMsVUFBbUI7QUFDL0IsVUFBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixjQUFRLFFBQVEsaUJBQWlCLFVBQVUsUUFBUSxJQUFJLFFBQVEsR0FBRyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQ3pGLGNBQVEsUUFBUTtBQUFBLElBQ2xCO0FBQ0EsV0FBTyxRQUFRLEtBQUssT0FBTyxLQUFLLEdBQUdBLE9BQU0sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVU7QUFDcEUsVUFBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixZQUFNLFFBQVE7QUFDZCxjQUFRLFFBQVE7QUFDaEIsY0FBUSxRQUFRO0FBQUEsSUFDbEIsR0FBRyxJQUFJO0FBQ1AsUUFBSTtBQUNKLFFBQUksUUFBUTtBQUNWLGNBQVEsWUFBWSxNQUFNO0FBQ3hCLFlBQUksU0FBUyxVQUFVLE1BQU0sS0FBSyxNQUFNLE9BQVc7QUFDbkQsY0FBTSxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUksSUFBSSxHQUFJO0FBQ3ZDLGNBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssSUFBSUEsT0FBTSxFQUFFLEdBQUcsT0FBTyxLQUFLLEVBQUUsSUFBSTtBQUNyRSxlQUFPLFFBQVEsS0FBSyxFQUFFLE1BQU0sR0FBRyxHQUFHQSxPQUFNLEtBQUssTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVO0FBQ25FLGNBQUksS0FBSyxPQUFPLFdBQVcsTUFBTSxVQUFVLE9BQVc7QUFDdEQsZ0JBQU0sUUFBUSxPQUFPLFFBQVE7QUFBQSxZQUMzQixNQUFNO0FBQUEsWUFDTjtBQUFBLFlBQ0EsVUFBVSxJQUFJQSxLQUFJO0FBQUEsWUFDbEIsT0FBTyxLQUFLLEVBQUU7QUFBQSxVQUNoQjtBQUNBLGtCQUFRLFFBQVE7QUFBQSxRQUNsQixHQUFHLElBQUk7QUFBQSxNQUNULEdBQUcsT0FBT0EsS0FBSSxDQUFDO0FBQUEsSUFDakI7QUFFQSxVQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFJLENBQUMsU0FBUyxVQUFVLE9BQVEsTUFBSyxTQUFTO0FBQUEsSUFDaEQ7QUFDQSxhQUFTLGlCQUFpQixvQkFBb0IsSUFBSTtBQUNsRCxXQUFPLE1BQU07QUFDWCxXQUFLLE1BQU07QUFDWCxvQkFBYyxLQUFLO0FBQ25CLGVBQVMsb0JBQW9CLG9CQUFvQixJQUFJO0FBQUEsSUFDdkQ7QUFBQSxFQUNGLEdBQUcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLE9BQU9BLE9BQU0sTUFBTSxDQUFDO0FBQ2xELFNBQU87QUFBQSxJQUNMLE9BQU8sTUFBTTtBQUFBLElBQ2IsU0FBUyxRQUFRO0FBQUEsSUFDakIsU0FBUyxRQUFRO0FBQUEsSUFDakIsTUFBQUE7QUFBQSxJQUNBLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7QUFHTyxTQUFTLFVBQVUsUUFBZ0IsUUFBd0I7QUFDaEUsU0FBTyxHQUFHLE1BQU0sSUFBSSxNQUFNO0FBQzVCO0FBRUEsU0FBUyxVQUNQLE9BQ0EsT0FDQSxTQUNBLE1BQ21CO0FBQ25CLFFBQU0sTUFBTSxJQUFJLElBQUksS0FBSztBQUN6QixhQUFXLENBQUMsS0FBSyxJQUFJLEtBQUssT0FBTztBQUMvQixVQUFNLFNBQVMsTUFBTSxJQUFJLEdBQUc7QUFDNUIsVUFBTSxNQUFNLENBQUMsVUFBd0M7QUFDbkQsWUFBTSxRQUFRLEtBQUssS0FBSztBQUN4QixZQUFNLE1BQU0sU0FBUyxLQUFLO0FBQzFCLGFBQU8sU0FBUyxNQUFNLE1BQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxHQUFHLElBQUksSUFBSTtBQUFBLElBQ25FO0FBQ0EsUUFBSSxJQUFJLEtBQUssRUFBRSxTQUFTLElBQUksU0FBUyxHQUFJLE9BQU8sSUFBSSxPQUFPLEdBQUcsTUFBTSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDbkY7QUFDQSxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFVBQ2QsT0FDQSxFQUFFLE1BQU0sS0FBSyxHQUNnQjtBQUM3QixRQUFNLE9BQU8sVUFBeUMsTUFBUztBQUMvRCxRQUFNLE1BQU0sS0FBSyxVQUFVLENBQUMsT0FBTyxJQUFJLENBQUM7QUFDeEMsUUFBTSxXQUFXLFlBQStCLEtBQUssTUFBTTtBQUFBLElBQ3pELE1BQU0sT0FBT0UsU0FBUUYsT0FBTSxTQUFTO0FBQ2xDLFlBQU0sU0FDSixRQUFRQSxRQUFPLEtBQU0sQ0FBQyxXQUFXLE9BQU8sS0FBSyxJQUFlLENBQUMsU0FBUztBQUN4RSxZQUFNLENBQUMsU0FBU0csUUFBT0MsS0FBSSxJQUFJLE1BQU0sUUFBUTtBQUFBLFFBQzNDLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPLElBQUlGLFNBQVFGLE9BQU0sSUFBSSxDQUFDO0FBQUEsTUFDekQ7QUFDQSxZQUFNLFFBQVEsb0JBQUksSUFBa0I7QUFDcEMsaUJBQVcsRUFBRSxRQUFRLFFBQVEsTUFBQUssTUFBSyxLQUFLLFdBQVcsQ0FBQztBQUNqRCxjQUFNLElBQUksVUFBVSxRQUFRLE1BQU0sR0FBRyxFQUFFLFNBQVNBLE9BQU0sT0FBTyxRQUFXLE1BQU0sT0FBVSxDQUFDO0FBQzNGLGlCQUFXLEVBQUUsUUFBUSxRQUFRLE1BQUFBLE1BQUssS0FBS0YsVUFBUyxDQUFDLEdBQUc7QUFDbEQsY0FBTSxNQUFNLE1BQU0sSUFBSSxVQUFVLFFBQVEsTUFBTSxDQUFDO0FBQy9DLFlBQUksSUFBSyxLQUFJLFFBQVFFO0FBQUEsTUFDdkI7QUFDQSxpQkFBVyxFQUFFLFFBQVEsUUFBUSxNQUFBQSxNQUFLLEtBQUtELFNBQVEsQ0FBQyxHQUFHO0FBQ2pELGNBQU0sTUFBTSxNQUFNLElBQUksVUFBVSxRQUFRLE1BQU0sQ0FBQztBQUMvQyxZQUFJLElBQUssS0FBSSxPQUFPQztBQUFBLE1BQ3RCO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFBQTtBQUFBLElBRUEsTUFBTSxDQUFDLE9BQU8sT0FBTyxTQUFTLFNBQVMsVUFBVSxLQUFLLEtBQUssS0FBSyxPQUFPLE9BQU8sU0FBUyxJQUFJO0FBQUEsRUFDN0YsQ0FBQztBQUNELElBQVUsTUFBTTtBQUNkLFNBQUssUUFBUSxTQUFTO0FBQUEsRUFDeEIsR0FBRyxDQUFDLFNBQVMsS0FBSyxDQUFDO0FBQ25CLFFBQU0sVUFDSixVQUFVLFNBQVMsU0FBUyxRQUFRLGFBQWEsTUFBTSxRQUFRLFVBQVU7QUFDM0UsSUFBVSxNQUFNO0FBQ2QsUUFBSSxDQUFDLFFBQVM7QUFDZCxVQUFNLE1BQU0sQ0FBQztBQUNiLFVBQU0sUUFBUSxvQkFBSSxJQUFrQjtBQUNwQyxnQkFBWSxLQUFLLE1BQU0sT0FBTztBQUM5QixVQUFNLE1BQU0sT0FBTztBQUFBLE1BQ2pCLFFBQVEsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQzFCLGNBQU0sU0FBUyxLQUFLLEtBQUs7QUFDekIsWUFBSSxDQUFDLE9BQVE7QUFDYixjQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU07QUFDM0IsbUJBQVcsQ0FBQ0MsTUFBS0MsS0FBSSxLQUFLLFFBQVE7QUFDaEMsZ0JBQU0sUUFBUUQsS0FBSSxRQUFRLEdBQUc7QUFDN0IsZ0JBQU1FLFFBQU8sT0FBT0YsS0FBSSxNQUFNLFFBQVEsQ0FBQyxDQUFDLElBQUlBLEtBQUksTUFBTSxHQUFHLEtBQUssQ0FBQztBQUMvRCxnQkFBTSxRQUFRLE9BQU9FLFVBQVMsV0FBVyxPQUFPQTtBQUNoRCxnQkFBTSxPQUFPLE1BQU0sSUFBSUYsSUFBRyxLQUFLLElBQUksS0FBSztBQUN4QyxnQkFBTSxJQUFJQSxNQUFLLElBQUk7QUFDbkIsZUFBSyxJQUFJQSxNQUFLLEtBQUssS0FBS0MsT0FBTSxJQUFJLEtBQUssQ0FBQztBQUFBLFFBQzFDO0FBQ0EsYUFBSyxRQUFRO0FBQUEsTUFDZjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sTUFBTTtBQUNYLFVBQUk7QUFDSixrQkFBWSxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3JCO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxTQUFTLFNBQVMsS0FBSyxDQUFDO0FBQ2pDLFNBQU8sRUFBRSxHQUFHLFVBQVUsT0FBTyxLQUFLLFNBQVMsU0FBUyxNQUFNO0FBQzVEOzs7QUM5SUEsSUFBTUUsV0FBVTtBQTBTVCxTQUFTLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELFFBQU0sUUFBUSxFQUFrRCxNQUFTO0FBQ3pFLElBQVUsTUFBTSxNQUFNLGFBQWEsTUFBTSxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ3JELFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDO0FBQUEsTUFDQSxPQUFNO0FBQUEsTUFDTixNQUFLO0FBQUEsTUFDTCxlQUFXO0FBQUEsTUFDWCxjQUFjO0FBQUEsTUFDZCxjQUFhO0FBQUEsTUFDYixZQUFZO0FBQUEsTUFDWixXQUFXO0FBQUEsTUFDWCxhQUFhLEVBQUUsR0FBRztBQUFBLE1BQ2xCLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGNBQU0sT0FBTyxNQUFNLGNBQWM7QUFDakMscUJBQWEsTUFBTSxPQUFPO0FBQzFCLGNBQU0sVUFBVSxXQUFXLE1BQU0sU0FBUyxJQUFJLEdBQUdDLFFBQU87QUFBQSxNQUMxRDtBQUFBO0FBQUEsRUFDRjtBQUVKOzs7QUM3UEEsSUFBTSxTQUFTLElBQUksS0FBSyxTQUFTLFFBQVcsRUFBRSxTQUFTLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFHM0UsU0FBUyxhQUFhQyxJQUFXLEdBQW1CO0FBQ3pELFNBQU8sT0FBTyxRQUFRQSxJQUFHLENBQUM7QUFDNUI7OztBQzFHQSxlQUFzQixVQUFVLFFBQWdCLE1BQXNDO0FBQ3BGLFFBQU0sQ0FBQyxTQUFTLE1BQU0sSUFBSSxNQUFNLFFBQVEsSUFBSTtBQUFBLElBQzFDLElBQW1CLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxDQUFDLEdBQUcsUUFBVyxJQUFJO0FBQUEsSUFDMUU7QUFBQSxNQUNFLGdCQUFnQixtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDMUM7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sVUFBVSxvQkFBSSxJQUFvQjtBQUN4QyxRQUFNLFFBQTBCLENBQUM7QUFDakMsYUFBVyxFQUFFLEdBQUcsS0FBSyxPQUFRLFNBQVEsSUFBSSxJQUFJLEVBQUUsTUFBTSxJQUFJLE9BQU8sSUFBSSxPQUFPLE9BQVUsQ0FBQztBQUN0RixhQUFXLEVBQUUsUUFBUSxPQUFPLE1BQU0sS0FBSyxTQUFTO0FBQzlDLFFBQUksT0FBTyxVQUFVLFNBQVUsU0FBUSxJQUFJLFFBQVEsRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFBQSxTQUM1RTtBQUNILGNBQVEsT0FBTyxNQUFNO0FBQ3JCLFlBQU0sS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsU0FBUyxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTTtBQUN6RDtBQUVBLFNBQVMsT0FBTyxLQUF5QjtBQUN2QyxTQUFPLElBQUksS0FBSyxDQUFDQyxJQUFHLE1BQU0sYUFBYUEsR0FBRSxNQUFNLEVBQUUsSUFBSSxDQUFDO0FBQ3hEO0FBU08sU0FBUyxVQUFVLE1BQXNCO0FBQzlDLFNBQU8sWUFBWSxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUs7QUFDeEM7QUFHTyxTQUFTLFFBQVEsS0FBd0IsTUFBdUI7QUFDckUsUUFBTSxRQUFRLEtBQUssWUFBWSxFQUFFLE1BQU0sS0FBSyxFQUFFLE9BQU8sT0FBTztBQUM1RCxRQUFNLFNBQVMsb0JBQUksSUFBc0I7QUFDekMsYUFBVyxVQUFVLEtBQUs7QUFDeEIsVUFBTSxPQUFPLE9BQU8sS0FBSyxZQUFZO0FBQ3JDLFFBQUksQ0FBQyxNQUFNLE1BQU0sQ0FBQ0MsVUFBUyxLQUFLLFNBQVNBLEtBQUksQ0FBQyxFQUFHO0FBQ2pELFVBQU0sT0FBTyxVQUFVLE9BQU8sSUFBSTtBQUNsQyxXQUFPLElBQUksTUFBTSxDQUFDLEdBQUksT0FBTyxJQUFJLElBQUksS0FBSyxDQUFDLEdBQUksTUFBTSxDQUFDO0FBQUEsRUFDeEQ7QUFDQSxRQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxXQUFXLENBQUMsRUFBRSxLQUFLO0FBQ2xGLFFBQU0sVUFBVSxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3RFLFFBQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxDQUFDLE1BQU0sT0FBTyxPQUFPLEVBQUUsTUFBTSxRQUFRLEVBQUU7QUFDbEUsU0FBTyxNQUFNLFNBQVMsSUFBSSxDQUFDLEdBQUcsT0FBTyxFQUFFLE1BQU0sSUFBSSxTQUFTLE1BQU0sQ0FBQyxJQUFJO0FBQ3ZFOzs7QUN6RE8sU0FBUyxRQUFRLE1BQThCO0FBQ3BELFFBQU0sTUFBTSxFQUF1QixJQUFJO0FBQ3ZDLFFBQU0sT0FBTyxFQUFPLElBQUk7QUFDeEIsT0FBSyxVQUFVO0FBQ2YsSUFBVSxNQUFNO0FBQ2QsVUFBTSxVQUFVLElBQUk7QUFDcEIsUUFBSSxDQUFDLFFBQVM7QUFDZCxVQUFNLFFBQVEsSUFBSTtBQUFBLE1BQ2hCLENBQUMsWUFBWSxLQUFLLFFBQVEsUUFBUSxLQUFLLENBQUMsVUFBVSxNQUFNLGNBQWMsQ0FBQztBQUFBLE1BQ3ZFLEVBQUUsWUFBWSxRQUFRO0FBQUEsSUFDeEI7QUFDQSxVQUFNLFFBQVEsT0FBTztBQUNyQixXQUFPLE1BQU07QUFDWCxZQUFNLFdBQVc7QUFDakIsV0FBSyxRQUFRLEtBQUs7QUFBQSxJQUNwQjtBQUFBLEVBQ0YsR0FBRyxDQUFDLENBQUM7QUFDTCxTQUFPO0FBQ1Q7QUFFQSxTQUFTLEtBQUssUUFBMkIsTUFBWSxFQUFFLE1BQU0sR0FBRyxHQUFXLE9BQXFCO0FBQzlGLFFBQU0sUUFBUTtBQUNkLFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQU0sU0FBUyxPQUFPO0FBQ3RCLFNBQU8sUUFBUSxLQUFLLE1BQU0sUUFBUSxLQUFLO0FBQ3ZDLFNBQU8sU0FBUyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3pDLFFBQU0sTUFBTSxPQUFPLFdBQVcsSUFBSTtBQUNsQyxRQUFNLFFBQVEsUUFBUSxLQUFLLE1BQU07QUFDakMsTUFBSSxDQUFDLE9BQU8sTUFBTSxVQUFVLFFBQVEsTUFBTSxTQUFTLEtBQU07QUFDekQsUUFBTSxRQUFRLFFBQVEsT0FBTyxpQkFBaUIsUUFBUSxDQUFDLGVBQWUsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUNuRixRQUFNLENBQUMsS0FBSyxJQUFJLElBQUksS0FBSyxNQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFDdkQsUUFBTSxJQUFJLENBQUMsU0FDUCxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLLE1BQU0sRUFBRSxJQUFJLFNBQVMsS0FBSyxRQUFTO0FBQzlFLFFBQU1DLEtBQUksQ0FBQyxVQUFrQixTQUFTLE9BQVEsUUFBUSxRQUFRLE9BQU8sUUFBUyxTQUFTO0FBQ3ZGLE1BQUksTUFBTSxPQUFPLEtBQUs7QUFDdEIsTUFBSSxZQUFZLE1BQU0sUUFBUTtBQUM5QixNQUFJLFNBQVMsR0FBRyxTQUFTLEdBQUcsT0FBTyxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxJQUFJLE9BQU87QUFDeEIsUUFBTSxPQUFPLElBQUksT0FBTztBQUN4QixNQUFJO0FBQ0osUUFBTSxRQUFRLENBQUMsUUFBZ0I7QUFDN0IsUUFBSSxVQUFVLE9BQVc7QUFDekIsU0FBSyxPQUFPLEVBQUUsR0FBRyxHQUFHLFNBQVMsQ0FBQztBQUM5QixTQUFLLE9BQU8sRUFBRSxLQUFLLEdBQUcsU0FBUyxDQUFDO0FBQ2hDLFNBQUssVUFBVTtBQUVmLFFBQUksVUFBVSxJQUFLLE1BQUssSUFBSSxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLE9BQU8sR0FBRyxDQUFFLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFDakUsWUFBUTtBQUFBLEVBQ1Y7QUFDQSxhQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsR0FBRztBQUNoRCxRQUFJLFVBQVUsUUFBUSxLQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUssT0FBTyxLQUFNLE9BQU0sTUFBTSxDQUFDO0FBQUEsYUFDckUsVUFBVSxRQUFXO0FBQzVCLGNBQVE7QUFDUixXQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUdBLEdBQUUsS0FBSyxDQUFDO0FBQzVCLFdBQUssT0FBTyxFQUFFLEdBQUcsR0FBR0EsR0FBRSxLQUFLLENBQUM7QUFBQSxJQUM5QixPQUFPO0FBQ0wsV0FBSyxPQUFPLEVBQUUsR0FBRyxHQUFHQSxHQUFFLEtBQUssQ0FBQztBQUM1QixXQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUdBLEdBQUUsS0FBSyxDQUFDO0FBQUEsSUFDOUI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBQzVCLFFBQU0sU0FBUyxNQUFNLGVBQWUsQ0FBQyxDQUFDO0FBQ3RDLE1BQUksWUFBWSxNQUFNLFFBQVEsSUFBSTtBQUNsQyxNQUFJLEtBQUssSUFBSTtBQUNiLE1BQUksY0FBYztBQUNsQixNQUFJLFlBQVk7QUFDaEIsTUFBSSxXQUFXO0FBQ2YsTUFBSSxPQUFPLElBQUk7QUFDakI7QUFHTyxTQUFTLE1BQU0sRUFBRSxNQUFNLFFBQUFDLFNBQVEsTUFBTSxHQUFrRDtBQUM1RixRQUFNLFNBQVMsRUFBMEIsSUFBSTtBQUM3QyxRQUFNLFFBQVEsVUFBVSxDQUFDO0FBQ3pCLElBQVUsTUFBTTtBQUNkLFVBQU0sVUFBVSxPQUFPO0FBQ3ZCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTSxRQUFRLElBQUksZUFBZSxNQUFNO0FBQ3JDLFlBQU0sUUFBUSxRQUFRO0FBQUEsSUFDeEIsQ0FBQztBQUNELFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFdBQU8sTUFBTSxNQUFNLFdBQVc7QUFBQSxFQUNoQyxHQUFHLENBQUMsQ0FBQztBQUNMLElBQVUsTUFBTTtBQUNkLFFBQUksT0FBTyxXQUFXLE1BQU0sUUFBUSxFQUFHLE1BQUssT0FBTyxTQUFTLE1BQU1BLFNBQVEsS0FBSztBQUFBLEVBQ2pGLEdBQUcsQ0FBQyxNQUFNQSxTQUFRLE9BQU8sTUFBTSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQy9DLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFNBQVEsZUFBWSxRQUM5Qiw0QkFBQyxZQUFPLEtBQUssUUFBUSxHQUN2QjtBQUVKO0FBR08sU0FBUyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsUUFBQUE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQVlHO0FBQ0QsUUFBTSxNQUFNLFFBQVEsTUFBTTtBQUMxQixRQUFNLE9BQU8sRUFBd0IsSUFBSTtBQUN6QyxRQUFNLFVBQVUsVUFBOEIsTUFBUztBQUN2RCxRQUFNLFFBQVEsT0FBTyxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQzVDLFFBQU0sT0FBTyxFQUFPLEVBQUUsTUFBTSxRQUFBQSxRQUFPLENBQUM7QUFDcEMsT0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFBQSxRQUFPO0FBQzlCLGtCQUFnQixNQUFNO0FBQ3BCLFVBQU0sT0FBTyxVQUFVO0FBQ3ZCLFVBQU0sRUFBRSxNQUFBQyxPQUFNLFFBQUFELFFBQU8sSUFBSSxLQUFLO0FBQzlCLFVBQU0sT0FBTyxTQUFTLFNBQVksTUFBTSxPQUFPQSxRQUFPLFNBQVNBLFFBQU8sS0FBS0EsUUFBTztBQUNsRixVQUFNLFNBQVMsUUFBUSxLQUFLLFFBQVE7QUFDcEMsUUFBSSxLQUFLLFFBQVMsTUFBSyxRQUFRLE1BQU0sT0FBTyxTQUFTLEdBQUcsT0FBTyxHQUFHLE1BQU07QUFDeEUsVUFBTSxNQUFNQyxTQUFRLFNBQVMsU0FBWSxLQUFLLE1BQU0sT0FBT0EsTUFBSyxTQUFTQSxNQUFLLElBQUksSUFBSSxJQUFJO0FBQzFGLFlBQVEsUUFBUSxVQUFVQSxRQUFPLEtBQUtBLE1BQUssT0FBTyxHQUFHLEdBQUcsS0FBSyxJQUFJO0FBQUEsRUFDbkUsQ0FBQztBQUNELFFBQU0sT0FBTyxDQUFDLFVBQXdCO0FBQ3BDLFVBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSyxNQUFNLGNBQThCLHNCQUFzQjtBQUNuRixVQUFNLEVBQUUsTUFBTSxHQUFHLElBQUksS0FBSyxRQUFRO0FBQ2xDLGNBQVUsUUFBUSxRQUFTLE1BQU0sVUFBVSxRQUFRLFNBQVUsS0FBSztBQUFBLEVBQ3BFO0FBQ0EsUUFBTSxPQUFPLFNBQVMsT0FBTztBQUM3QixTQUNFLGtCQUFDLFNBQUksS0FBSyxLQUFLLE9BQU0sU0FDbkIsNEJBQUMsT0FBRSxNQUFZLGdCQUFjLFNBQVMsU0FBUyxRQUFXLE9BQU8sTUFDL0Q7QUFBQSxzQkFBQyxVQUFLLE9BQU0sY0FDVjtBQUFBLHdCQUFDLFVBQUssT0FBTSxjQUFjLGlCQUFNO0FBQUEsTUFDaEMsa0JBQUMsT0FBRyxrQkFBUSxTQUFTLEtBQUssTUFBTSxLQUFLLEdBQUU7QUFBQSxPQUN6QztBQUFBLElBQ0E7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU07QUFBQSxRQUNOLGVBQWU7QUFBQSxRQUNmLGdCQUFnQixNQUFNO0FBQ3BCLG9CQUFVLFFBQVE7QUFBQSxRQUNwQjtBQUFBLFFBRUM7QUFBQSxrQkFBUSxPQUFPLFNBQVMsT0FDdkIsa0JBQUMsU0FBTSxNQUFZLFFBQVFELFNBQVEsT0FBYyxJQUVqRCxVQUFVLGtCQUFDLFVBQUssT0FBTSxpQkFBaUIsWUFBRSxPQUFPLGNBQWE7QUFBQSxVQUUvRCxrQkFBQyxVQUFLLEtBQUssTUFBTSxPQUFNLGNBQWE7QUFBQTtBQUFBO0FBQUEsSUFDdEM7QUFBQSxJQUNBLGtCQUFDLFVBQUssT0FBTSxVQUNUO0FBQUEsZUFBUyxNQUFNLFNBQVMsT0FDckIsRUFBRSxPQUFPO0FBQUEsUUFDUCxLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQUEsUUFDdkIsS0FBSyxNQUFNLE1BQU0sS0FBSztBQUFBLFFBQ3RCLEtBQUssTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUN4QixJQUNBO0FBQUEsTUFDSCxPQUFPLFdBQVdBLFFBQU8sSUFBSSxFQUFFLElBQUk7QUFBQSxPQUN0QztBQUFBLEtBQ0YsR0FDRjtBQUVKOzs7QUNsS0EsSUFBTSxPQUFPO0FBRWIsSUFBTSxjQUFjO0FBRXBCLElBQU0sV0FBVztBQUdWLFNBQVMsV0FBVyxNQUFzQjtBQUMvQyxRQUFNLFFBQVEsSUFBSSxnQkFBZ0IsTUFBTSxLQUFLO0FBQzdDLFFBQU0sSUFBSSxVQUFVLElBQUk7QUFDeEIsU0FBTyxJQUFJLEtBQUs7QUFDbEI7QUFHQSxTQUFTLGNBQWMsTUFBZ0IsU0FBaUI7QUFDdEQsUUFBTSxPQUFPLFVBQXFDLG9CQUFJLElBQUksQ0FBQztBQUMzRCxRQUFNLFFBQVEsRUFBTyxvQkFBSSxJQUFZLENBQUM7QUFDdEMsUUFBTSxPQUFPLEVBQU8sb0JBQUksSUFBWSxDQUFDO0FBQ3JDLFFBQU0sVUFBVSxVQUErQixNQUFTO0FBQ3hELFFBQU0sUUFBUSxFQUFtQixNQUFNO0FBQUEsRUFBQyxDQUFDO0FBQ3pDLFFBQU0sU0FBUyxFQUFPLElBQUk7QUFDMUIsU0FBTyxVQUFVO0FBQ2pCLFFBQU1FLFFBQU8sUUFBUSxPQUFPLE9BQU8sTUFBTSxPQUFPLElBQUk7QUFDcEQsUUFBTSxTQUFTLFVBQVU7QUFDekIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxPQUFPLElBQUksZ0JBQWdCO0FBQ2pDLFVBQU0sVUFBVSxvQkFBSSxJQUFJO0FBQ3hCLFNBQUssUUFBUSxvQkFBSSxJQUFJO0FBQ3JCLFFBQUk7QUFDSixVQUFNQyxRQUFPLE9BQU8sT0FBaUIsU0FBaUI7QUFDcEQsaUJBQVcsUUFBUSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQzNDLFlBQUk7QUFDRixnQkFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTUQsT0FBTSxLQUFLLE1BQU07QUFDaEUsY0FBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixnQkFBTSxPQUFPLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNoQyxxQkFBVyxRQUFRLE1BQU07QUFDdkIsa0JBQU0sUUFBUSxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsTUFBQUEsT0FBTSxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUMsRUFBRTtBQUN0RSxrQkFBTSxRQUFRLEtBQUssSUFBSSxJQUFJO0FBQzNCLGtCQUFNLE1BQU0sT0FBTyxPQUFPLFNBQVMsT0FBTyxPQUFPLE9BQU8sS0FBSyxLQUFLLElBQUlBLEtBQUksSUFBSTtBQUM5RSxpQkFBSyxJQUFJLE1BQU0sTUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksQ0FBQztBQUFBLFVBQy9DO0FBQ0EsZUFBSyxRQUFRO0FBQ2Isa0JBQVEsUUFBUTtBQUFBLFFBQ2xCLFNBQVMsT0FBTztBQUNkLGNBQUksS0FBSyxPQUFPLFFBQVM7QUFDekIscUJBQVcsUUFBUSxLQUFNLE9BQU0sUUFBUSxPQUFPLElBQUk7QUFDbEQsa0JBQVEsUUFDTixpQkFBaUIsVUFBVSxRQUFRLElBQUksUUFBUSxHQUFHLFVBQVUsT0FBTyxLQUFLLENBQUM7QUFDM0U7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFVBQVUsTUFBTTtBQUNwQixrQkFBWSxXQUFXLE1BQU07QUFDM0Isa0JBQVU7QUFDVixjQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDO0FBQ3pFLG1CQUFXLFFBQVEsTUFBTyxPQUFNLFFBQVEsSUFBSSxJQUFJO0FBQ2hELFlBQUksTUFBTSxTQUFTLEVBQUcsTUFBS0MsTUFBSyxPQUFPLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDdEQsR0FBRyxXQUFXO0FBQUEsSUFDaEI7QUFDQSxVQUFNLFFBQVE7QUFDZCxVQUFNLFFBQVEsU0FDVixZQUFZLE1BQU07QUFDaEIsWUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLEtBQUssRUFBRSxJQUFJLElBQUksQ0FBQztBQUN0RSxZQUFNLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLEdBQUk7QUFDdkMsWUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJRCxPQUFNLEVBQUUsR0FBRyxPQUFPLEtBQUssRUFBRSxJQUFJO0FBQ3JFLFVBQUksQ0FBQyxTQUFTLFVBQVUsTUFBTSxTQUFTLEVBQUcsTUFBS0MsTUFBSyxPQUFPLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDdkUsWUFBTSxRQUFRO0FBQUEsSUFDaEIsR0FBRyxRQUFRLElBQ1g7QUFDSixXQUFPLE1BQU07QUFDWCxXQUFLLE1BQU07QUFDWCxtQkFBYSxPQUFPO0FBQ3BCLG9CQUFjLEtBQUs7QUFBQSxJQUNyQjtBQUFBLEVBQ0YsR0FBRyxDQUFDLFNBQVMsT0FBTyxLQUFLLE9BQU9ELE9BQU0sUUFBUSxPQUFPLENBQUM7QUFDdEQsUUFBTSxNQUFNLENBQUMsTUFBY0UsU0FBaUI7QUFDMUMsUUFBSSxDQUFDQSxLQUFLLE1BQUssUUFBUSxPQUFPLElBQUk7QUFBQSxTQUM3QjtBQUNILFdBQUssUUFBUSxJQUFJLElBQUk7QUFDckIsWUFBTSxRQUFRO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLE1BQU0sS0FBSyxPQUFPLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDekQ7QUFHTyxTQUFTLEtBQUs7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksUUFBUSxLQUFLO0FBQzFDLFFBQU0sU0FBUyxRQUFRLFNBQVMsSUFBSTtBQUNwQyxRQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksSUFBSSxjQUFjLE1BQU0sT0FBTztBQUMxRCxTQUNFLGtCQUFDLGFBQVEsT0FBTSxXQUFVLGNBQVksRUFBRSxPQUFPLFlBQzVDO0FBQUEsc0JBQUMsU0FBSSxPQUFNLHNCQUNUO0FBQUEsd0JBQUMsUUFBSSxZQUFFLE9BQU8sWUFBVztBQUFBLE1BQ3pCLGtCQUFDLFVBQUssT0FBTSxTQUFTLGdCQUFNLFFBQVEsTUFBTSxHQUFFO0FBQUEsTUFDM0Msa0JBQUMsU0FBSSxPQUFNLGVBQ1Q7QUFBQSwwQkFBQyxRQUFLLE1BQUssVUFBUztBQUFBLFFBQ3BCLGtCQUFDLFdBQU0sT0FBTSxVQUFTLEtBQUksaUJBQ3ZCLFlBQUUsT0FBTyxlQUNaO0FBQUEsUUFDQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsSUFBRztBQUFBLFlBQ0gsT0FBTztBQUFBLFlBQ1AsVUFBVSxDQUFDLFNBQVMsU0FBUyxFQUFFLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFBQTtBQUFBLFFBQ3ZEO0FBQUEsU0FDRjtBQUFBLE9BQ0Y7QUFBQSxJQUNDLFdBQ0Msa0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxPQUFNLE1BQUssU0FDckM7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQ3BCLFFBQVE7QUFBQSxPQUNYO0FBQUEsSUFFRCxPQUFPLFdBQVcsS0FBSyxrQkFBQyxPQUFFLE9BQU0sU0FBUyxZQUFFLE9BQU8sYUFBYSxJQUFJLEdBQUU7QUFBQSxJQUNyRSxPQUFPLElBQUksQ0FBQyxVQUNYLGtCQUFDLGFBQXlCLE9BQU0sZUFDOUI7QUFBQSx3QkFBQyxRQUNFO0FBQUEsY0FBTSxRQUFRLEVBQUUsT0FBTztBQUFBLFFBQU87QUFBQSxRQUFDLGtCQUFDLFdBQU8sZ0JBQU0sTUFBTSxRQUFRLE1BQU0sR0FBRTtBQUFBLFNBQ3RFO0FBQUEsTUFDQSxrQkFBQyxTQUFJLE9BQU0sVUFDUixnQkFBTSxRQUFRLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxNQUFNLE1BQ3ZDO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFFQztBQUFBLFVBQ0EsT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLFVBQVUsSUFBSSxFQUFFLE1BQU0sRUFBRSxRQUFRLE9BQU8sRUFBRSxJQUFJO0FBQUEsVUFDNUU7QUFBQSxVQUNBLE9BQU8sVUFBVSxRQUFRLFFBQVE7QUFBQSxVQUNqQyxNQUFNLEtBQUssSUFBSSxJQUFJO0FBQUEsVUFDbkIsUUFBUSxLQUFLLElBQUksSUFBSTtBQUFBLFVBQ3JCLFFBQVEsT0FBTztBQUFBLFVBQ2YsUUFBUSxTQUFTO0FBQUEsVUFDakIsTUFBTSxXQUFXLElBQUk7QUFBQSxVQUNyQixRQUFRLENBQUNBLFNBQVEsSUFBSSxNQUFNQSxJQUFHO0FBQUE7QUFBQSxRQVZ6QjtBQUFBLE1BV1AsQ0FDRCxHQUNIO0FBQUEsU0FwQlksTUFBTSxJQXFCcEIsQ0FDRDtBQUFBLEtBQ0g7QUFFSjs7O0FDdktBLElBQU0sT0FBTztBQUdOLFNBQVMsY0FBYyxRQUFnQixJQUFZLE9BQXVCO0FBQy9FLFFBQU0sT0FBTyxLQUFLLFVBQVUsQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQztBQUN0RSxTQUFPO0FBQUEsSUFDTCxRQUFRLE1BQU07QUFBQSxJQUNkLCtCQUErQixLQUFLO0FBQUEsSUFDcEM7QUFBQSxJQUNBLFNBQVMsS0FBSyxXQUFXLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDeEMsRUFBRSxLQUFLLE9BQU87QUFDaEI7QUFHTyxTQUFTLFVBQVUsRUFBRSxJQUFJLEtBQUssR0FBaUM7QUFDcEUsUUFBTSxRQUFRLFVBQThCLE1BQVM7QUFDckQsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixRQUFNLE9BQU8sWUFBWTtBQUN2QixTQUFLLFFBQVE7QUFDYixRQUFJO0FBQ0YsWUFBTSxPQUFPLE1BQU0sS0FBZ0IsUUFBUSxrQkFBa0I7QUFBQSxRQUMzRCxNQUFNLEVBQUUsT0FBTyxVQUFVLElBQUksRUFBRSxNQUFNLEdBQUcsRUFBRTtBQUFBLFFBQzFDLFFBQVEsQ0FBQyxPQUFPO0FBQUEsUUFDaEIsTUFBTTtBQUFBLFFBQ04sU0FBUyxDQUFDLEVBQUU7QUFBQSxNQUNkLENBQUM7QUFDRCxZQUFNLFFBQVEsS0FBSztBQUFBLElBQ3JCLFNBQVMsU0FBUztBQUNoQixtQkFBYSxPQUFPO0FBQUEsSUFDdEIsVUFBRTtBQUNBLFdBQUssUUFBUTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sUUFDVCw0QkFBQyxTQUFNLE1BQUssU0FBUSxPQUFPLEVBQUUsT0FBTyxNQUNsQztBQUFBLHNCQUFDLE9BQUcsWUFBRSxPQUFPLFVBQVM7QUFBQSxJQUN0QixrQkFBQyxRQUFLLE1BQU0sY0FBYyxTQUFTLFFBQVEsSUFBSSxNQUFNLFNBQVMsUUFBUSxHQUFHO0FBQUEsSUFDeEUsTUFBTSxRQUNMLGtCQUFDLE9BQUUsTUFBSyxVQUFVLFlBQUUsT0FBTyxVQUFVLE9BQU8sSUFBSSxDQUFDLEdBQUUsSUFFbkQsR0FBRyxTQUNELGtCQUFDLFVBQU8sTUFBSyxXQUFVLE1BQUssT0FBTSxNQUFNLEtBQUssT0FBTyxTQUFTLE1BQU0sS0FBSyxLQUFLLEdBQzFFLFlBQUUsT0FBTyxXQUNaO0FBQUEsSUFHSixrQkFBQyxPQUFHLFlBQUUsT0FBTyxZQUFXO0FBQUEsS0FDMUIsR0FDRjtBQUVKOzs7QUN0Q0EsU0FBUyxLQUFLLFdBQXlCO0FBQ3JDLFlBQVUsUUFBUSxNQUFNLEtBQUssR0FBRyxXQUFXLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDMUQ7QUFFQSxTQUFTLFNBQWU7QUFDdEIsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLEtBQUs7QUFDNUIsTUFBSSxTQUFTLFNBQVM7QUFFcEIsVUFBTSxFQUFFLE1BQU0sR0FBRyxJQUFJLE9BQU8sS0FBSztBQUNqQyxVQUFNLE9BQU8sTUFBTSxLQUFLLENBQUNDLFVBQVNBLFNBQVEsS0FBSyxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQy9ELGFBQVMsRUFBRSxPQUFPLFNBQVMsSUFBSSxHQUFHLE1BQU0sTUFBTSxJQUFJLE1BQU0sU0FBUyxLQUFLLEdBQUcsRUFBRSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ3pGLE1BQU8sVUFBUyxFQUFFLFNBQVMsVUFBVSxLQUFLLElBQUksUUFBUSxLQUFLLENBQUM7QUFDOUQ7QUFHTyxTQUFTLFdBQVc7QUFDekIsV0FBUztBQUNULFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxPQUFPLFVBQVUsRUFBRTtBQUN6QixRQUFNLEtBQUssVUFBVSxFQUFFO0FBQ3ZCLFFBQU0sUUFBUSxVQUFVLEVBQUU7QUFDMUIsUUFBTSxNQUFNLEVBQU07QUFDbEI7QUFBQSxJQUNFLE1BQ0UsTUFBTTtBQUFBLE1BQ0osRUFBRSxPQUFPLEVBQUUsT0FBTyxTQUFTLFNBQVMsTUFBTSxLQUFLLE1BQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxFQUFFLEVBQUU7QUFBQSxNQUNqRixFQUFFLE9BQU8sRUFBRSxPQUFPLFNBQVMsT0FBTyxNQUFNLEtBQUssTUFBTSxXQUFXLEtBQUssTUFBTSxLQUFLLENBQUMsRUFBRTtBQUFBLE1BQ2pGLEVBQUUsT0FBTyxFQUFFLE9BQU8sU0FBUyxTQUFTLE1BQU0sS0FBSyxNQUFNLFdBQVcsS0FBSyxRQUFRO0FBQUEsTUFDN0UsRUFBRSxPQUFPLEVBQUUsT0FBTyxTQUFTLFFBQVEsTUFBTSxLQUFLLE1BQU0sV0FBVyxLQUFLLE9BQU87QUFBQSxNQUMzRSxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sV0FBVztBQUFBLFFBQzdCLE9BQU8sRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLENBQUMsS0FBSyxTQUFTLElBQUk7QUFBQSxRQUN0RCxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQUEsUUFDcEIsTUFBTTtBQUFBLFFBQ04sS0FBSyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQUEsTUFDN0MsRUFBRTtBQUFBLElBQ0osQ0FBQztBQUFBLElBQ0gsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNLE9BQU8sTUFBTTtBQUNuQixRQUFNLFFBQVEsT0FBTztBQUNyQixRQUFNLFFBQVEsTUFBTTtBQUNsQixTQUFLLFFBQVEsUUFBUSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzFDLE9BQUcsUUFBUSxRQUFRLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFDdEMsVUFBTSxRQUFRO0FBQ2QsU0FBSyxRQUFRLENBQUMsS0FBSztBQUFBLEVBQ3JCO0FBQ0EsUUFBTSxPQUFPLENBQUMsVUFBaUI7QUFDN0IsVUFBTSxlQUFlO0FBQ3JCLFVBQU1DLEtBQUksU0FBUyxLQUFLLE9BQU8sSUFBSSxLQUFLO0FBQ3hDLFVBQU0sSUFBSSxTQUFTLEdBQUcsT0FBTyxJQUFJLEtBQUs7QUFDdEMsUUFBSUEsT0FBTSxVQUFhLE1BQU0sVUFBYUEsTUFBSyxLQUFLQSxNQUFLLE1BQU0sT0FBTztBQUNwRSxZQUFNLFFBQVEsRUFBRSxPQUFPO0FBQ3ZCO0FBQUEsSUFDRjtBQUNBLFNBQUssUUFBUTtBQUNiLGNBQVUsTUFBTUEsSUFBRyxLQUFLLElBQUksR0FBRyxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzNEO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sa0JBQWlCLE1BQUssU0FBUSxjQUFZLEVBQUUsT0FBTyxPQUM1RDtBQUFBLHNCQUFDLFNBQUksT0FBTSxhQUNUO0FBQUEsd0JBQUMsU0FBSSxPQUFNLFlBQVcsTUFBSyxTQUFRLGNBQVksRUFBRSxPQUFPLE1BQ3JEO0FBQUEsY0FBTSxJQUFJLENBQUMsU0FBUztBQUNuQixnQkFBTSxPQUFPLFNBQVMsSUFBSTtBQUMxQixpQkFDRTtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBRUMsTUFBSztBQUFBLGNBQ0wsZ0JBQWMsS0FBSyxTQUFTLFVBQVUsS0FBSyxTQUFTO0FBQUEsY0FDcEQsY0FBWSxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQUEsY0FDL0IsT0FBTyxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQUEsY0FDMUIsU0FBUyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQUEsY0FFOUMsWUFBRSxPQUFPLE1BQU0sSUFBSTtBQUFBO0FBQUEsWUFQZjtBQUFBLFVBUVA7QUFBQSxRQUVKLENBQUM7QUFBQSxRQUNEO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFDQyxNQUFLO0FBQUEsWUFDTCxnQkFBYyxLQUFLLFNBQVM7QUFBQSxZQUM1QixpQkFBZSxLQUFLO0FBQUEsWUFDcEIsU0FBUztBQUFBLFlBRVIsWUFBRSxPQUFPO0FBQUE7QUFBQSxRQUNaO0FBQUEsU0FDRjtBQUFBLE1BQ0Esa0JBQUMsVUFBSyxPQUFNLGVBQ1Y7QUFBQSwwQkFBQyxjQUFXLE1BQUssUUFBTyxPQUFPLEVBQUUsT0FBTyxTQUFTLFNBQVMsU0FBUyxNQUFNLEtBQUssRUFBRSxHQUFHO0FBQUEsUUFDbkYsa0JBQUMsY0FBVyxNQUFLLFdBQVUsT0FBTyxFQUFFLE9BQU8sU0FBUyxTQUFTLFNBQVMsU0FBUztBQUFBLFFBQy9FO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFDQyxNQUFLO0FBQUEsWUFDTCxPQUFPLEVBQUUsT0FBTyxTQUFTO0FBQUEsWUFDekIsVUFBVSxLQUFLLFNBQVM7QUFBQSxZQUN4QixTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQUE7QUFBQSxRQUN2QjtBQUFBLFNBQ0Y7QUFBQSxNQUNBLGtCQUFDLFVBQUssT0FBTSxjQUFhLE1BQUssVUFDM0I7QUFBQSxpQkFBUyxNQUFNLElBQUk7QUFBQSxRQUFFO0FBQUEsUUFBSSxVQUFVLFFBQVEsRUFBRSxPQUFPLE1BQU0sU0FBUyxNQUFNLEVBQUU7QUFBQSxTQUM5RTtBQUFBLE1BQ0Esa0JBQUMsVUFBSyxPQUFNLFFBQU87QUFBQSxNQUNuQjtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTTtBQUFBLFVBQ04sZ0JBQWMsSUFBSTtBQUFBLFVBQ2xCLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsU0FBUyxNQUFNLFNBQVMsRUFBRSxJQUFJLElBQUksUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUFBLFVBRXZELGNBQUksUUFBUSxFQUFFLE9BQU8sTUFBTSxFQUFFLE9BQU87QUFBQTtBQUFBLE1BQ3ZDO0FBQUEsTUFDQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsTUFBTSxVQUFVLFFBQVEsVUFBVTtBQUFBLFVBQ2xDLGdCQUFjLFVBQVU7QUFBQSxVQUN4QixTQUFTO0FBQUEsVUFFUixZQUFFLE9BQU87QUFBQTtBQUFBLE1BQ1o7QUFBQSxNQUNBLGtCQUFDLGNBQVcsTUFBSyxXQUFVLE9BQU8sRUFBRSxPQUFPLFdBQVcsU0FBUyxXQUFXO0FBQUEsT0FDNUU7QUFBQSxJQUNDLEtBQUssU0FDSixrQkFBQyxVQUFLLE9BQU0sY0FBYSxVQUFVLE1BQ2pDO0FBQUEsd0JBQUMsV0FBTSxLQUFLLEdBQUcsR0FBRyxTQUFVLFlBQUUsT0FBTyxNQUFLO0FBQUEsTUFDMUM7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLElBQUksR0FBRyxHQUFHO0FBQUEsVUFDVixPQUFNO0FBQUEsVUFDTixNQUFLO0FBQUEsVUFDTCxPQUFPLEtBQUs7QUFBQSxVQUNaLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGlCQUFLLFFBQVEsTUFBTSxjQUFjO0FBQUEsVUFDbkM7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBLGtCQUFDLFdBQU0sS0FBSyxHQUFHLEdBQUcsT0FBUSxZQUFFLE9BQU8sSUFBRztBQUFBLE1BQ3RDO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxJQUFJLEdBQUcsR0FBRztBQUFBLFVBQ1YsT0FBTTtBQUFBLFVBQ04sTUFBSztBQUFBLFVBQ0wsT0FBTyxHQUFHO0FBQUEsVUFDVixTQUFTLENBQUMsVUFBVTtBQUNsQixlQUFHLFFBQVEsTUFBTSxjQUFjO0FBQUEsVUFDakM7QUFBQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBLGtCQUFDLFVBQU8sTUFBSyxVQUFTLE1BQUssV0FDeEIsWUFBRSxPQUFPLE1BQ1o7QUFBQSxNQUNDLE1BQU0sU0FDTCxrQkFBQyxPQUFFLE9BQU0sU0FBUSxNQUFLLFNBQ25CLGdCQUFNLE9BQ1Q7QUFBQSxPQUVKO0FBQUEsS0FFSjtBQUVKOzs7QUMxSkEsSUFBTSxXQUFXO0FBR1YsU0FBUyxZQUFZO0FBQUEsRUFDMUI7QUFBQSxFQUNBO0FBQUEsRUFDQSxPQUFPO0FBQ1QsR0FJRztBQUNELFFBQU1DLFFBQU8sUUFBUSxDQUFDLFNBQVMsVUFBVSxJQUFJLElBQUksR0FBRyxDQUFDLElBQUksS0FBSyxLQUFLLENBQUM7QUFDcEUsSUFBVSxNQUFNO0FBQ2QsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixVQUFJLENBQUMsU0FBUyxPQUFRLENBQUFBLE1BQUssTUFBTTtBQUFBLElBQ25DLEdBQUcsUUFBUTtBQUNYLFdBQU8sTUFBTSxjQUFjLEtBQUs7QUFBQSxFQUNsQyxHQUFHLENBQUMsQ0FBQztBQUNMLFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxZQUFTO0FBQUEsSUFDVixrQkFBQyxXQUFRLE1BQU1BLE9BQ1osV0FBQyxZQUNBLFFBQVEsUUFBUSxTQUFTLFFBQVEsTUFBTSxXQUFXLElBQ2hELGtCQUFDLGFBQVUsSUFBUSxNQUFZLElBRS9CLGtCQUFDLFNBQU0sSUFBUSxNQUFZLE1BQVksU0FBa0IsR0FHL0Q7QUFBQSxLQUNGO0FBRUo7QUFFQSxTQUFTLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FLRztBQUNELFFBQU0sU0FBUyxNQUFNLE1BQU0sSUFBSSxRQUFRO0FBQ3ZDLFFBQU0sU0FDSixRQUFRLFFBQVEsS0FBSyxDQUFDLFFBQVEsSUFBSSxTQUFTLE1BQU0sTUFDaEQsU0FBUyxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksT0FBTyxPQUFVLElBQUksUUFBUSxRQUFRLENBQUM7QUFDN0UsUUFBTSxPQUFpQixPQUFPLE9BQU9DLFNBQVFDLE9BQU0sU0FBUztBQUMxRCxVQUFNLFFBQVEsTUFBTSxNQUFNLEVBQUUsU0FBUyxDQUFDLEVBQUUsR0FBRyxTQUFTLE1BQU0sR0FBRyxXQUFXRCxTQUFRQyxPQUFNLElBQUk7QUFDMUYsV0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssUUFBUSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDOUQ7QUFDQSxTQUNFLHVCQUNHO0FBQUEsY0FDQyxrQkFBQyxTQUFNLElBQVEsTUFBWSxNQUFZLFFBQVEsT0FBTyxNQUFNLE9BQU8sT0FBTyxPQUFPO0FBQUEsSUFFbkYsa0JBQUMsUUFBSyxTQUFTLFFBQVEsU0FBUyxNQUFZLFNBQVMsSUFBSSxRQUFRLFFBQVEsTUFBTTtBQUFBLElBQzlFLFFBQVEsTUFBTSxTQUFTLEtBQ3RCLGtCQUFDLGFBQVEsT0FBTSxXQUNiO0FBQUEsd0JBQUMsUUFBSSxZQUFFLE9BQU8sT0FBTTtBQUFBLE1BQ3BCLGtCQUFDLFFBQUcsT0FBTSxjQUNQLGtCQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBQUMsT0FBTSxLQUFLLE1BQy9CLHVCQUNFO0FBQUEsMEJBQUMsUUFBSSxVQUFBQSxPQUFLO0FBQUEsUUFDVixrQkFBQyxRQUFJLGdCQUFLO0FBQUEsU0FDWixDQUNELEdBQ0g7QUFBQSxPQUNGO0FBQUEsS0FFSjtBQUVKO0FBR0EsU0FBUyxTQUFTLEtBQTZDO0FBQzdELFFBQU1ILFFBQU87QUFBQSxJQUNYLE9BQU8sU0FBUztBQUNkLFVBQUksSUFBSSxXQUFXLEVBQUcsUUFBTyxDQUFDO0FBQzlCLFlBQU0sT0FBTyxNQUFNLElBQWdCLG1CQUFtQixFQUFFLElBQUksSUFBSSxLQUFLLEdBQUcsRUFBRSxHQUFHLElBQUk7QUFDakYsYUFBTyxLQUFLO0FBQUEsSUFDZDtBQUFBLElBQ0EsQ0FBQyxJQUFJLEtBQUssQ0FBQztBQUFBLEVBQ2I7QUFDQSxTQUFPLElBQUksS0FBS0EsTUFBSyxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQzdFO0FBRUEsU0FBUyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQU1HO0FBQ0QsUUFBTSxVQUFVLE1BQU0sTUFBTSxJQUFJLE1BQU0sS0FBSyxJQUN4QyxNQUFNLEdBQUcsRUFDVCxPQUFPLENBQUMsVUFBVSxTQUFTLFVBQVUsRUFBRSxFQUN2QyxNQUFNLEdBQUcsWUFBWSxDQUFDO0FBQ3pCLFFBQU0sTUFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFDekMsUUFBTSxRQUFRLFNBQVMsTUFBTTtBQUM3QixRQUFNLFVBQVUsQ0FBQyxJQUFJLEdBQUcsTUFBTTtBQUM5QixRQUFNLFdBQVc7QUFBQSxJQUNmLEVBQUUsU0FBUyxTQUFTLENBQUMsTUFBTSxFQUFFO0FBQUEsSUFDN0IsRUFBRSxNQUFNLFFBQVEsV0FBVyxHQUFHLE1BQU0sSUFBSTtBQUFBLEVBQzFDO0FBQ0EsUUFBTSxNQUFNLENBQUMsUUFBa0IsU0FBUyxFQUFFLE1BQU0sSUFBSSxLQUFLLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDdkUsUUFBTSxTQUFTLFFBQVEsSUFBSSxDQUFDLFFBQVEsU0FBaUI7QUFDbkQsVUFBTSxNQUFjO0FBQUEsTUFDbEIsS0FBSztBQUFBLE1BQ0wsT0FBTyxTQUFTLElBQUksT0FBUSxNQUFNLElBQUksTUFBTSxLQUFLO0FBQUEsTUFDakQ7QUFBQSxNQUNBLE1BQU0sU0FBUyxPQUFPLElBQUksVUFBVSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQ3JEO0FBQ0EsUUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixXQUFPO0FBQUEsTUFDTCxHQUFHO0FBQUEsTUFDSCxNQUFNLFlBQVksTUFBTSxXQUFXLFdBQVcsS0FBSztBQUFBLE1BQ25ELFVBQVUsTUFBTSxJQUFJLE9BQU8sT0FBTyxDQUFDLFVBQVUsVUFBVSxNQUFNLENBQUM7QUFBQSxJQUNoRTtBQUFBLEVBQ0YsQ0FBQztBQUNELFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFFBQ1Q7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE9BQU87QUFBQSxNQUNQO0FBQUEsTUFDQTtBQUFBLE1BQ0EsUUFBUSxTQUFTO0FBQUEsTUFDakIsTUFBTSxTQUFTO0FBQUEsTUFDZixTQUFTLFNBQVM7QUFBQSxNQUNsQixTQUFTLFNBQVM7QUFBQSxNQUNsQixPQUFPLE1BQU07QUFDWCxjQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLEdBQUk7QUFDMUMsYUFBSyxTQUFTO0FBQUEsTUFDaEI7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNLEdBQUcsSUFBSSxJQUFJLE1BQU07QUFBQSxNQUN2QixPQUNFLHVCQUNHO0FBQUEsU0FBQyxRQUFRLE9BQU8sU0FBUyxZQUFZLEtBQ3BDLGtCQUFDLGFBQVUsU0FBUyxTQUFTLE9BQU8sQ0FBQyxTQUFTLElBQUksQ0FBQyxHQUFHLFFBQVEsSUFBSSxDQUFDLEdBQUc7QUFBQSxRQUV4RTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsZ0JBQWM7QUFBQSxZQUNkLFNBQVMsTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLE9BQU8sTUFBTSxDQUFDO0FBQUEsWUFFcEQsWUFBRSxPQUFPO0FBQUE7QUFBQSxRQUNaO0FBQUEsU0FDRjtBQUFBO0FBQUEsRUFFSixHQUNGO0FBRUo7OztBQ2xMTyxTQUFTLFdBQVcsRUFBRSxPQUFPLEdBQTBDO0FBQzVFLFFBQU0sT0FBTyxZQUFZLE9BQU8sRUFBRTtBQUNsQyxTQUNFLHVCQUNFO0FBQUEsc0JBQUMsWUFBUyxPQUFPLE9BQU8sTUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsTUFBTSxXQUFXLENBQUMsR0FDeEYsNEJBQUMsVUFBTyxRQUFRLE9BQU8sUUFBUSxHQUNqQztBQUFBLElBQ0E7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU8sT0FBTztBQUFBLFFBQ2QsTUFBTTtBQUFBLFVBQ0osRUFBRSxNQUFNLE1BQU0sT0FBTyxXQUFXO0FBQUEsVUFDaEMsRUFBRSxNQUFNLEdBQUcsSUFBSSxZQUFZLE9BQU8sVUFBVTtBQUFBLFFBQzlDO0FBQUE7QUFBQSxJQUNGO0FBQUEsS0FDRjtBQUVKOzs7QUNkZSxTQUFSLGNBQStCLEVBQUUsT0FBTyxHQUF1QztBQUNwRixRQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3hCLFFBQU1JLFFBQU8sUUFBUSxDQUFDLFNBQVMsSUFBWSxtQkFBbUIsRUFBRSxJQUFJLFFBQVcsSUFBSSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQzFGLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxXQUFRLE1BQU1BLE9BQ1osV0FBQyxXQUNBLHVCQUNFO0FBQUEsc0JBQUMsY0FBVyxRQUFnQixPQUFPQSxNQUFLLE9BQU87QUFBQSxJQUMvQyxrQkFBQyxlQUFxQixJQUFRLE1BQU0sT0FBTyxRQUF6QixFQUErQjtBQUFBLEtBQ25ELEdBRUosR0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogWyJzdGVwIiwgImJvdW5kcyIsICJjb3VudCIsICJib3VuZHMiLCAic3RlcCIsICJ0aW1lcyIsICJkcmF3biIsICJsaW5lcyIsICJyb3ciLCAibG93IiwgImNvdW50IiwgIm5vdyIsICJzdGVwIiwgImtlcHQiLCAicXVlcnkiLCAiYm91bmRzIiwgInN0ZXAiLCAibm93IiwgImJvdW5kcyIsICJsZWFzdCIsICJtb3N0IiwgInJvd3MiLCAia2V5IiwgImJhbmQiLCAidG9sZCIsICJXQUlUX01TIiwgIldBSVRfTVMiLCAiYSIsICJhIiwgInBhcnQiLCAieSIsICJib3VuZHMiLCAicm93cyIsICJzdGVwIiwgInJlYWQiLCAibm93IiwgInNwYW4iLCAiYSIsICJyZWFkIiwgImJvdW5kcyIsICJzdGVwIiwgIm5hbWUiLCAicmVhZCJdCn0K
