import {
  offer
} from "./chunk-L5R64DIF.js";
import {
  csv
} from "./chunk-KS33LSEC.js";
import {
  LIVE_STEP,
  Tail,
  bounds,
  clock,
  columns,
  crosshair,
  joined,
  lines,
  rangeKey,
  readAgain,
  since,
  stepFor,
  summary,
  together,
  turn,
  useClock
} from "./chunk-MG4WM5AD.js";
import {
  isDark
} from "./chunk-RMG7LNZH.js";
import {
  METRICS_MAX,
  listen,
  wantMetrics
} from "./chunk-FZAMDKB2.js";
import {
  saveFile
} from "./chunk-OMHY5VP4.js";
import {
  Button,
  Icon,
  IconButton,
  Problem,
  a,
  t
} from "./chunk-7OGIZK26.js";
import {
  SPANS,
  dashOf,
  fixed,
  following,
  fullText,
  inputOf,
  momentOf,
  momentText,
  range,
  seriesProperty,
  showRange,
  spanText,
  stepped,
  utc,
  zoomedOut
} from "./chunk-X24QIT4C.js";
import {
  told
} from "./chunk-2TDMX6CV.js";
import {
  $,
  A,
  P,
  T,
  setQuery,
  useSignal,
  useSignalEffect
} from "./chunk-JED37L3N.js";

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
  const ready = plot.value;
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
    void import("./plot-SLIY3PD7.js").then(({ Plot }) => {
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
    ready?.show(times2, all, bounds3.from, bounds3.to);
    if (crosshair.peek() !== void 0) ready?.point(crosshair.peek());
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
  count,
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
    count > TABLE_MAX && /* @__PURE__ */ a("p", { class: "chart-note", children: t.charts.tableCut(String(TABLE_MAX), momentText(times[0] ?? 0, step2)) })
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

// src/charts/follow.ts
function pollMs(step2) {
  return Math.min(Math.max(step2, 15), 60) * 1e3;
}
function settledAt(now, step2) {
  return now - 2 * step2 - 15;
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
      const [average, least, most] = await Promise.all(
        wanted.map((cf) => lines(which, cf, bounds2, step2, stop))
      );
      const found = /* @__PURE__ */ new Map();
      for (const { device, metric, rows: rows2 } of average ?? [])
        found.set(seriesKey(device, metric), { average: rows2, least: void 0, most: void 0 });
      for (const { device, metric, rows: rows2 } of least ?? []) {
        const one = found.get(seriesKey(device, metric));
        if (one) one.least = rows2;
      }
      for (const { device, metric, rows: rows2 } of most ?? []) {
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
function useTogether(which, rows) {
  return useFollowed(JSON.stringify(which), rows, {
    load: (bounds2, step2, stop) => together(which, bounds2, step2, stop),
    join: (older, newer, settled, from) => {
      const all = new Map(older);
      for (const [name, group] of newer) {
        const before = older.get(name);
        if (!before) {
          all.set(name, group);
          continue;
        }
        const put = (rows2) => since(joined(before[rows2], group[rows2], settled), from);
        all.set(name, {
          series: group.series,
          sum: put("sum"),
          count: put("count"),
          least: put("least"),
          most: put("most")
        });
      }
      return all;
    }
  });
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

export {
  Chart,
  seriesKey,
  useSeries,
  useTogether,
  RangeBar
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9DaGFydC50c3giLCAiLi4vLi4vc3JjL2NoYXJ0cy9mb2xsb3cudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9SYW5nZUJhci50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIEEgY2hhcnQ6IHRoZSBkcmF3aW5nLCBpdHMgbGVnZW5kLCBhbmQgZXZlcnl0aGluZyBvZiBpdCBpbiB3b3JkcyBhbmQgbnVtYmVycy5cbmltcG9ydCB7IHR5cGUgU2lnbmFsLCB1c2VTaWduYWwsIHVzZVNpZ25hbEVmZmVjdCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkLCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgaXNEYXJrIH0gZnJvbSBcIi4uL3NoZWxsL3RoZW1lXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEljb25CdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBjc3YgfSBmcm9tIFwiLi4vdWkvY3N2XCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IHNhdmVGaWxlIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBjbG9jaywgY3Jvc3NoYWlyIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IGRhc2hPZiwgc2VyaWVzUHJvcGVydHkgfSBmcm9tIFwiLi9jb2xvdXJzXCI7XG5pbXBvcnQgdHlwZSB7IFBsb3QsIFRocmVzaG9sZCB9IGZyb20gXCIuL3Bsb3RcIjtcbmltcG9ydCB7IHR5cGUgQm91bmRzLCBmaXhlZCwgcmFuZ2UsIHNob3dSYW5nZSwgdXRjLCB6b29tZWRPdXQgfSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgdHlwZSBCYW5kLCBjb2x1bW5zLCBzdW1tYXJ5IH0gZnJvbSBcIi4vcm93c1wiO1xuaW1wb3J0IHsgdG9sZCB9IGZyb20gXCIuL3NjYWxlXCI7XG5pbXBvcnQgeyBtb21lbnRUZXh0IH0gZnJvbSBcIi4vdGltZXNcIjtcblxuLyoqIEEgbGluZSBvZiBhIGNoYXJ0OiB3aGF0IGl0IGlzIGNhbGxlZCBhbmQgaXRzIHJvd3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlcmllcyB7XG4gIGtleTogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICBocmVmPzogc3RyaW5nO1xuICAvKiogV2hpY2ggY29sb3VyIGFuZCBkYXNoIGl0IGhhcy4gKi9cbiAgbG9vazogbnVtYmVyO1xuICBiYW5kOiBCYW5kIHwgdW5kZWZpbmVkO1xuICAvKiogVGFrZXMgdGhlIGxpbmUgb3V0IG9mIHRoZSBjaGFydC4gKi9cbiAgb25SZW1vdmU/OiAoKSA9PiB2b2lkO1xufVxuXG4vKiogUm93cyBvZiB0aGUgdGFibGUgb2YgdmFsdWVzOyBtb3JlIG9mIHRoZW0gbm9ib2R5IHJlYWRzLCBhbmQgdGhlIENTViBmaWxlIGhhcyBhbGwuICovXG5jb25zdCBUQUJMRV9NQVggPSA0MDA7XG5cbi8qKiBTaG93cyBhIGRyYWdnZWQgc3RyZXRjaCBpbiBhbGwgY2hhcnRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHpvb21Ubyhmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkIHtcbiAgc2hvd1JhbmdlKGZpeGVkKGZyb20sIHRvLCBjbG9jay5wZWVrKCkpKTtcbn1cblxuLyoqIFNob3dzIHR3aWNlIGFzIG11Y2guICovXG5leHBvcnQgZnVuY3Rpb24gem9vbU91dCgpOiB2b2lkIHtcbiAgc2hvd1JhbmdlKHpvb21lZE91dChyYW5nZS5wZWVrKCksIGNsb2NrLnBlZWsoKSkpO1xufVxuXG5mdW5jdGlvbiBuZWFyZXN0KHRpbWVzOiByZWFkb25seSBudW1iZXJbXSwgdGltZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGxvdyA9IDA7XG4gIGxldCBoaWdoID0gdGltZXMubGVuZ3RoIC0gMTtcbiAgd2hpbGUgKGxvdyA8IGhpZ2gpIHtcbiAgICBjb25zdCBtaWRkbGUgPSAobG93ICsgaGlnaCkgPj4gMTtcbiAgICBpZiAodGltZXNbbWlkZGxlXSEgPCB0aW1lKSBsb3cgPSBtaWRkbGUgKyAxO1xuICAgIGVsc2UgaGlnaCA9IG1pZGRsZTtcbiAgfVxuICBjb25zdCBiZWZvcmUgPSB0aW1lc1tsb3cgLSAxXTtcbiAgcmV0dXJuIGJlZm9yZSAhPT0gdW5kZWZpbmVkICYmIHRpbWUgLSBiZWZvcmUgPCAodGltZXNbbG93XSA/PyB0aW1lKSAtIHRpbWUgPyBsb3cgLSAxIDogbG93O1xufVxuXG4vKiogQSBjaGFydCBvZiBzb21lIHNlcmllcyBvdmVyIHRoZSBwYWdlJ3MgcmFuZ2UuICovXG5leHBvcnQgZnVuY3Rpb24gQ2hhcnQoe1xuICB0aXRsZSxcbiAgdW5pdHMsXG4gIHNlcmllcyxcbiAgYm91bmRzLFxuICBzdGVwLFxuICBsb2FkaW5nLFxuICBwcm9ibGVtLFxuICByZXRyeSxcbiAgbG9nID0gZmFsc2UsXG4gIHRocmVzaG9sZHMgPSBbXSxcbiAgZmlsZSxcbiAgdG9vbHMsXG4gIGxvdyA9IGZhbHNlLFxuICBub3RoaW5nLFxufToge1xuICB0aXRsZTogc3RyaW5nO1xuICB1bml0czogc3RyaW5nO1xuICBzZXJpZXM6IFNlcmllc1tdO1xuICBib3VuZHM6IEJvdW5kcztcbiAgLyoqIFNlY29uZHMgYSByb3cuICovXG4gIHN0ZXA6IG51bWJlcjtcbiAgbG9hZGluZzogYm9vbGVhbjtcbiAgcHJvYmxlbTogUHJvYmxlbSB8IHVuZGVmaW5lZDtcbiAgcmV0cnk6ICgpID0+IHZvaWQ7XG4gIGxvZz86IGJvb2xlYW47XG4gIHRocmVzaG9sZHM/OiBUaHJlc2hvbGRbXTtcbiAgLyoqIFRoZSBuYW1lIG9mIHRoZSBDU1YgZmlsZS4gKi9cbiAgZmlsZTogc3RyaW5nO1xuICB0b29scz86IENvbXBvbmVudENoaWxkcmVuO1xuICAvKiogSGFsZiBhcyBoaWdoLiAqL1xuICBsb3c/OiBib29sZWFuO1xuICAvKiogV2hhdCBpcyBzYWlkIGluc3RlYWQgb2YgXCJubyB2YWx1ZXNcIi4gKi9cbiAgbm90aGluZz86IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICBjb25zdCBib3ggPSB1c2VSZWY8SFRNTERpdkVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBwbG90ID0gdXNlU2lnbmFsPFBsb3QgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IHJlYWR5ID0gcGxvdC52YWx1ZTsgLy8gcmVhZCB3aGlsZSByZW5kZXJpbmcsIHNvIHRoYXQgYSBuZXcgZHJhd2luZyBnZXRzIGl0cyBkYXRhXG4gIGNvbnN0IGhpZGRlbiA9IHVzZVNpZ25hbDxSZWFkb25seVNldDxzdHJpbmc+PihuZXcgU2V0KCkpO1xuICBjb25zdCBvcGVuID0gdXNlU2lnbmFsKGZhbHNlKTtcbiAgY29uc3QgaGVhZGluZyA9IHVzZUlkKCk7XG4gIGNvbnN0IGJhbmRlZCA9IHNlcmllcy5sZW5ndGggPT09IDEgJiYgc2VyaWVzWzBdPy5iYW5kPy5sZWFzdCAhPT0gdW5kZWZpbmVkO1xuICBjb25zdCBbdGltZXMsIGRyYXduXSA9IGNvbHVtbnMoXG4gICAgc2VyaWVzLmZsYXRNYXAoKHsgYmFuZCB9KSA9PlxuICAgICAgYmFuZGVkID8gW2JhbmQ/Lm1vc3QsIGJhbmQ/LmxlYXN0LCBiYW5kPy5hdmVyYWdlXSA6IFtiYW5kPy5hdmVyYWdlXSxcbiAgICApLFxuICAgIGJvdW5kcyxcbiAgKTtcbiAgY29uc3QgY29sdW1uc09mID0gKGluZGV4OiBudW1iZXIpID0+XG4gICAgYmFuZGVkXG4gICAgICA/IHsgaGlnaDogZHJhd25bMF0hLCBsb3c6IGRyYXduWzFdISwgYXZlcmFnZTogZHJhd25bMl0hIH1cbiAgICAgIDogeyBoaWdoOiBkcmF3bltpbmRleF0hLCBsb3c6IGRyYXduW2luZGV4XSEsIGF2ZXJhZ2U6IGRyYXduW2luZGV4XSEgfTtcbiAgY29uc3QgYW55ID0gZHJhd24uc29tZSgoY29sdW1uKSA9PiBjb2x1bW4uc29tZSgodmFsdWUpID0+IHZhbHVlICE9PSBudWxsKSk7XG4gIGNvbnN0IHN0YXRlID0gdXNlUmVmKHsgdGltZXMsIGRyYXduLCBib3VuZHMgfSk7XG4gIHN0YXRlLmN1cnJlbnQgPSB7IHRpbWVzLCBkcmF3biwgYm91bmRzIH07XG4gIGNvbnN0IGxvb2tzID0gSlNPTi5zdHJpbmdpZnkoW1xuICAgIHNlcmllcy5tYXAoKHsga2V5LCBsb29rIH0pID0+IFtrZXksIGxvb2tdKSxcbiAgICBbLi4uaGlkZGVuLnZhbHVlXSxcbiAgICBiYW5kZWQsXG4gICAgdW5pdHMsXG4gICAgbG9nLFxuICAgIHV0Yy52YWx1ZSxcbiAgICB0aHJlc2hvbGRzLFxuICAgIGlzRGFyaygpLFxuICBdKTtcbiAgLy8gQW5vdGhlciBkcmF3aW5nIHdoZXJlIGxpbmVzLCBjb2xvdXJzIG9yIHRoZSBheGlzIGFyZSBvdGhlcnM7IGVsc2UgdGhlIHNhbWUgb25lIGhhcyBuZXcgZGF0YS5cbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBwbGFjZSA9IGJveC5jdXJyZW50O1xuICAgIGlmICghYW55IHx8ICFwbGFjZSkgcmV0dXJuO1xuICAgIGxldCBtYWRlOiBQbG90IHwgdW5kZWZpbmVkO1xuICAgIGxldCBnb25lID0gZmFsc2U7XG4gICAgY29uc3Qgd2F0Y2ggPSBuZXcgUmVzaXplT2JzZXJ2ZXIoKCkgPT4gbWFkZT8uZml0KCkpO1xuICAgIHZvaWQgaW1wb3J0KFwiLi9wbG90XCIpLnRoZW4oKHsgUGxvdCB9KSA9PiB7XG4gICAgICBpZiAoZ29uZSkgcmV0dXJuO1xuICAgICAgbWFkZSA9IG5ldyBQbG90KFxuICAgICAgICBwbGFjZSxcbiAgICAgICAge1xuICAgICAgICAgIGxpbmVzOiBzZXJpZXMubWFwKCh7IGtleSwgbG9vayB9KSA9PiAoe1xuICAgICAgICAgICAgbG9vayxcbiAgICAgICAgICAgIHNob3duOiAhaGlkZGVuLnZhbHVlLmhhcyhrZXkpLFxuICAgICAgICAgICAgYmFuZDogYmFuZGVkLFxuICAgICAgICAgIH0pKSxcbiAgICAgICAgICB1bml0cyxcbiAgICAgICAgICBsb2csXG4gICAgICAgICAgdXRjOiB1dGMudmFsdWUsXG4gICAgICAgICAgdGhyZXNob2xkcyxcbiAgICAgICAgfSxcbiAgICAgICAge1xuICAgICAgICAgIG9uUG9pbnQ6ICh0aW1lKSA9PiB7XG4gICAgICAgICAgICBjcm9zc2hhaXIudmFsdWUgPSB0aW1lO1xuICAgICAgICAgIH0sXG4gICAgICAgICAgb25ab29tOiB6b29tVG8sXG4gICAgICAgICAgb25ab29tT3V0OiB6b29tT3V0LFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICAgIHBsb3QudmFsdWUgPSBtYWRlO1xuICAgICAgd2F0Y2gub2JzZXJ2ZShwbGFjZSk7XG4gICAgfSk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGdvbmUgPSB0cnVlO1xuICAgICAgd2F0Y2guZGlzY29ubmVjdCgpO1xuICAgICAgcGxvdC52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIG1hZGU/LmVuZCgpO1xuICAgIH07XG4gIH0sIFtsb29rcywgYW55XSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgeyB0aW1lcywgZHJhd24sIGJvdW5kcyB9ID0gc3RhdGUuY3VycmVudDtcbiAgICBjb25zdCBhbGwgPSBsb2dcbiAgICAgID8gZHJhd24ubWFwKChjb2x1bW4pID0+IGNvbHVtbi5tYXAoKHZhbHVlKSA9PiAodmFsdWUgIT09IG51bGwgJiYgdmFsdWUgPiAwID8gdmFsdWUgOiBudWxsKSkpXG4gICAgICA6IGRyYXduO1xuICAgIHJlYWR5Py5zaG93KHRpbWVzLCBhbGwsIGJvdW5kcy5mcm9tLCBib3VuZHMudG8pO1xuICAgIGlmIChjcm9zc2hhaXIucGVlaygpICE9PSB1bmRlZmluZWQpIHJlYWR5Py5wb2ludChjcm9zc2hhaXIucGVlaygpKTtcbiAgfSk7XG4gIHVzZVNpZ25hbEVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgdGltZSA9IGNyb3NzaGFpci52YWx1ZTtcbiAgICBwbG90LnZhbHVlPy5wb2ludCh0aW1lKTtcbiAgfSk7XG4gIGNvbnN0IHdhbGsgPSAoZXZlbnQ6IEtleWJvYXJkRXZlbnQpID0+IHtcbiAgICBjb25zdCB7IHRpbWVzIH0gPSBzdGF0ZS5jdXJyZW50O1xuICAgIGlmICh0aW1lcy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgICBjb25zdCBoZXJlID0gY3Jvc3NoYWlyLnBlZWsoKSA9PT0gdW5kZWZpbmVkID8gdGltZXMubGVuZ3RoIDogbmVhcmVzdCh0aW1lcywgY3Jvc3NoYWlyLnBlZWsoKSEpO1xuICAgIGNvbnN0IGZhciA9IGV2ZW50LnNoaWZ0S2V5ID8gMTAgOiAxO1xuICAgIGNvbnN0IHRvID0ge1xuICAgICAgQXJyb3dMZWZ0OiBoZXJlIC0gZmFyLFxuICAgICAgQXJyb3dSaWdodDogaGVyZSArIGZhcixcbiAgICAgIEhvbWU6IDAsXG4gICAgICBFbmQ6IHRpbWVzLmxlbmd0aCAtIDEsXG4gICAgfVtldmVudC5rZXldO1xuICAgIGlmIChldmVudC5rZXkgPT09IFwiRXNjYXBlXCIpIGNyb3NzaGFpci52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICBlbHNlIGlmICh0byA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgZWxzZSBjcm9zc2hhaXIudmFsdWUgPSB0aW1lc1tNYXRoLm1pbihNYXRoLm1heCh0bywgMCksIHRpbWVzLmxlbmd0aCAtIDEpXTtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9O1xuICBjb25zdCBzYXZlID0gKCkgPT4ge1xuICAgIGNvbnN0IGhlYWRlciA9IFtcInRpbWVcIiwgLi4uc2VyaWVzLmZsYXRNYXAoKG9uZSkgPT4gbmFtZXNPZihvbmUubGFiZWwsIGJhbmRlZCkpXTtcbiAgICBjb25zdCBsaW5lcyA9IHRpbWVzLm1hcCgodGltZSwgcm93KSA9PiBbXG4gICAgICBuZXcgRGF0ZSh0aW1lICogMTAwMCkudG9JU09TdHJpbmcoKSxcbiAgICAgIC4uLihiYW5kZWRcbiAgICAgICAgPyBbZHJhd25bMl0hW3Jvd10sIGRyYXduWzFdIVtyb3ddLCBkcmF3blswXSFbcm93XV1cbiAgICAgICAgOiBkcmF3bi5tYXAoKGNvbHVtbikgPT4gY29sdW1uW3Jvd10pKSxcbiAgICBdKTtcbiAgICBzYXZlRmlsZShgJHtmaWxlfS5jc3ZgLCBjc3YoaGVhZGVyLCBsaW5lcyksIFwidGV4dC9jc3ZcIik7XG4gIH07XG4gIGNvbnN0IHBvaW50ZWQgPSB1c2VTaWduYWw8bnVtYmVyIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICB1c2VTaWduYWxFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHRpbWUgPSBjcm9zc2hhaXIudmFsdWU7XG4gICAgcG9pbnRlZC52YWx1ZSA9IHRpbWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IG5lYXJlc3Qoc3RhdGUuY3VycmVudC50aW1lcywgdGltZSk7XG4gIH0pO1xuICBjb25zdCByb3cgPSBwb2ludGVkLnZhbHVlO1xuICBjb25zdCBtb21lbnQgPSByb3cgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHRpbWVzW3Jvd107XG4gIGNvbnN0IHNwb2tlbiA9XG4gICAgbW9tZW50ID09PSB1bmRlZmluZWRcbiAgICAgID8gdC5jaGFydHMucG9pbnRIaW50XG4gICAgICA6IFtcbiAgICAgICAgICBtb21lbnRUZXh0KG1vbWVudCwgc3RlcCksXG4gICAgICAgICAgLi4uc2VyaWVzLm1hcChcbiAgICAgICAgICAgICh7IGxhYmVsIH0sIGluZGV4KSA9PiBgJHtsYWJlbH0gJHt0b2xkKGNvbHVtbnNPZihpbmRleCkuYXZlcmFnZVtyb3cgPz8gMF0sIHVuaXRzKX1gLFxuICAgICAgICAgICksXG4gICAgICAgIF0uam9pbihcIiwgXCIpO1xuICByZXR1cm4gKFxuICAgIDxmaWd1cmUgY2xhc3M9e2BjaGFydCAke2xvdyA/IFwibG93XCIgOiBcIlwifWB9IGFyaWEtbGFiZWxsZWRieT17aGVhZGluZ30+XG4gICAgICA8ZmlnY2FwdGlvbiBjbGFzcz1cImNoYXJ0LWhlYWRcIj5cbiAgICAgICAgPGgzIGlkPXtoZWFkaW5nfT5cbiAgICAgICAgICB7dGl0bGV9IHt1bml0cyAmJiA8c21hbGw+e3VuaXRzfTwvc21hbGw+fVxuICAgICAgICA8L2gzPlxuICAgICAgICA8c3BhbiBjbGFzcz1cImNoYXJ0LW1vbWVudFwiPnttb21lbnQgIT09IHVuZGVmaW5lZCAmJiBtb21lbnRUZXh0KG1vbWVudCwgc3RlcCl9PC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cImNoYXJ0LXRvb2xzIG5vLXByaW50XCI+XG4gICAgICAgICAge3Rvb2xzfVxuICAgICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgICBpY29uPVwidGFibGVcIlxuICAgICAgICAgICAgbGFiZWw9e3QuY2hhcnRzLnRhYmxlfVxuICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXtvcGVuLnZhbHVlfVxuICAgICAgICAgICAgZGlzYWJsZWQ9eyFhbnl9XG4gICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICAgIG9wZW4udmFsdWUgPSAhb3Blbi52YWx1ZTtcbiAgICAgICAgICAgIH19XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiZG93bmxvYWRcIiBsYWJlbD17dC5jaGFydHMuY3N2fSBkaXNhYmxlZD17IWFueX0gb25DbGljaz17c2F2ZX0gLz5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgPC9maWdjYXB0aW9uPlxuICAgICAge2FueSA/IChcbiAgICAgICAgPGRpdlxuICAgICAgICAgIHJlZj17Ym94fVxuICAgICAgICAgIGNsYXNzPVwiY2hhcnQtcGxvdFwiXG4gICAgICAgICAgZGF0YS1sb2FkaW5nPXtsb2FkaW5nfVxuICAgICAgICAgIHJvbGU9XCJzbGlkZXJcIlxuICAgICAgICAgIHRhYkluZGV4PXswfVxuICAgICAgICAgIGFyaWEtbGFiZWw9e3QuY2hhcnRzLnBsb3QodGl0bGUpfVxuICAgICAgICAgIGFyaWEtdmFsdWVtaW49ezB9XG4gICAgICAgICAgYXJpYS12YWx1ZW1heD17TWF0aC5tYXgodGltZXMubGVuZ3RoIC0gMSwgMCl9XG4gICAgICAgICAgYXJpYS12YWx1ZW5vdz17cm93ID8/IE1hdGgubWF4KHRpbWVzLmxlbmd0aCAtIDEsIDApfVxuICAgICAgICAgIGFyaWEtdmFsdWV0ZXh0PXtzcG9rZW59XG4gICAgICAgICAgb25LZXlEb3duPXt3YWxrfVxuICAgICAgICAgIG9uQmx1cj17KCkgPT4ge1xuICAgICAgICAgICAgY3Jvc3NoYWlyLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgICAgIH19XG4gICAgICAgIC8+XG4gICAgICApIDogKFxuICAgICAgICA8ZGl2IGNsYXNzPVwiY2hhcnQtcGxvdCBlbXB0eS1wbG90XCI+XG4gICAgICAgICAge3Byb2JsZW0gPyAoXG4gICAgICAgICAgICA8cCByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPiB7cHJvYmxlbS5tZXNzYWdlfXtcIiBcIn1cbiAgICAgICAgICAgICAgPEJ1dHRvbiBraW5kPVwicGxhaW5cIiBvbkNsaWNrPXtyZXRyeX0+XG4gICAgICAgICAgICAgICAge3QudWkucmV0cnl9XG4gICAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICkgOiBsb2FkaW5nID8gKFxuICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJzcGlubmVyXCIgcm9sZT1cInN0YXR1c1wiIGFyaWEtbGFiZWw9e3QudWkubG9hZGluZ30gLz5cbiAgICAgICAgICApIDogKFxuICAgICAgICAgICAgPGRpdiBjbGFzcz1cImNoYXJ0LW5vdGhpbmdcIj57bm90aGluZyA/PyA8cD57dC5jaGFydHMubm90aGluZ308L3A+fTwvZGl2PlxuICAgICAgICAgICl9XG4gICAgICAgIDwvZGl2PlxuICAgICAgKX1cbiAgICAgIHthbnkgJiYgKFxuICAgICAgICA8TGVnZW5kXG4gICAgICAgICAgc2VyaWVzPXtzZXJpZXN9XG4gICAgICAgICAgdW5pdHM9e3VuaXRzfVxuICAgICAgICAgIGhpZGRlbj17aGlkZGVufVxuICAgICAgICAgIG9mPXsoaW5kZXgpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IHsgYXZlcmFnZSwgbG93LCBoaWdoIH0gPSBjb2x1bW5zT2YoaW5kZXgpO1xuICAgICAgICAgICAgcmV0dXJuIHN1bW1hcnkoYXZlcmFnZSwgbG93LCBoaWdoKTtcbiAgICAgICAgICB9fVxuICAgICAgICAgIGF0PXsoaW5kZXgpID0+IChyb3cgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGNvbHVtbnNPZihpbmRleCkuYXZlcmFnZVtyb3ddKX1cbiAgICAgICAgLz5cbiAgICAgICl9XG4gICAgICB7YW55ICYmIHByb2JsZW0gJiYgKFxuICAgICAgICA8cCBjbGFzcz1cImNoYXJ0LW5vdGVcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPiB7cHJvYmxlbS5tZXNzYWdlfVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgICAge2FueSAmJiBvcGVuLnZhbHVlICYmIChcbiAgICAgICAgPFZhbHVlcyB0aXRsZT17dGl0bGV9IHRpbWVzPXt0aW1lc30gc3RlcD17c3RlcH0gY291bnQ9e3RpbWVzLmxlbmd0aH0+XG4gICAgICAgICAgPHRoZWFkPlxuICAgICAgICAgICAgPHRyPlxuICAgICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMudGltZX08L3RoPlxuICAgICAgICAgICAgICB7c2VyaWVzXG4gICAgICAgICAgICAgICAgLmZsYXRNYXAoKHsgbGFiZWwgfSkgPT4gbmFtZXNPZihsYWJlbCwgYmFuZGVkKSlcbiAgICAgICAgICAgICAgICAubWFwKChsYWJlbCkgPT4gKFxuICAgICAgICAgICAgICAgICAgPHRoIGtleT17bGFiZWx9IHNjb3BlPVwiY29sXCIgY2xhc3M9XCJlbmRcIj5cbiAgICAgICAgICAgICAgICAgICAge2xhYmVsfVxuICAgICAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICAgICApKX1cbiAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgPC90aGVhZD5cbiAgICAgICAgICA8dGJvZHk+XG4gICAgICAgICAgICB7dGltZXNcbiAgICAgICAgICAgICAgLm1hcCgodGltZSwgaW5kZXgpID0+IFt0aW1lLCBpbmRleF0gYXMgY29uc3QpXG4gICAgICAgICAgICAgIC5zbGljZSgtVEFCTEVfTUFYKVxuICAgICAgICAgICAgICAucmV2ZXJzZSgpXG4gICAgICAgICAgICAgIC5tYXAoKFt0aW1lLCBpbmRleF0pID0+IChcbiAgICAgICAgICAgICAgICA8dHIga2V5PXt0aW1lfT5cbiAgICAgICAgICAgICAgICAgIDx0aCBzY29wZT1cInJvd1wiPnttb21lbnRUZXh0KHRpbWUsIHN0ZXApfTwvdGg+XG4gICAgICAgICAgICAgICAgICB7KGJhbmRlZCA/IFtkcmF3blsyXSEsIGRyYXduWzFdISwgZHJhd25bMF0hXSA6IGRyYXduKS5tYXAoKGNvbHVtbiwgYXQpID0+IChcbiAgICAgICAgICAgICAgICAgICAgPHRkIGtleT17YXR9IGNsYXNzPVwiZW5kXCI+XG4gICAgICAgICAgICAgICAgICAgICAge3RvbGQoY29sdW1uW2luZGV4XSwgdW5pdHMpfVxuICAgICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgICAgPC90cj5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgPC90Ym9keT5cbiAgICAgICAgPC9WYWx1ZXM+XG4gICAgICApfVxuICAgIDwvZmlndXJlPlxuICApO1xufVxuXG5mdW5jdGlvbiBuYW1lc09mKGxhYmVsOiBzdHJpbmcsIGJhbmRlZDogYm9vbGVhbik6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIGJhbmRlZCA/IFtsYWJlbCwgdC5jaGFydHMubGVhc3QsIHQuY2hhcnRzLm1vc3RdIDogW2xhYmVsXTtcbn1cblxuZnVuY3Rpb24gVmFsdWVzKHtcbiAgdGl0bGUsXG4gIHRpbWVzLFxuICBzdGVwLFxuICBjb3VudCxcbiAgY2hpbGRyZW4sXG59OiB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIHRpbWVzOiBudW1iZXJbXTtcbiAgc3RlcDogbnVtYmVyO1xuICBjb3VudDogbnVtYmVyO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIDxkaXZcbiAgICAgICAgY2xhc3M9XCJ0YWJsZS1zY3JvbGwgY2hhcnQtdmFsdWVzXCJcbiAgICAgICAgdGFiSW5kZXg9ezB9XG4gICAgICAgIHJvbGU9XCJyZWdpb25cIlxuICAgICAgICBhcmlhLWxhYmVsPXt0LmNoYXJ0cy52YWx1ZXModGl0bGUpfVxuICAgICAgPlxuICAgICAgICA8dGFibGUgY2xhc3M9XCJ0YWJsZVwiPlxuICAgICAgICAgIDxjYXB0aW9uIGNsYXNzPVwidW5zZWVuXCI+e3QuY2hhcnRzLnZhbHVlcyh0aXRsZSl9PC9jYXB0aW9uPlxuICAgICAgICAgIHtjaGlsZHJlbn1cbiAgICAgICAgPC90YWJsZT5cbiAgICAgIDwvZGl2PlxuICAgICAge2NvdW50ID4gVEFCTEVfTUFYICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJjaGFydC1ub3RlXCI+XG4gICAgICAgICAge3QuY2hhcnRzLnRhYmxlQ3V0KFN0cmluZyhUQUJMRV9NQVgpLCBtb21lbnRUZXh0KHRpbWVzWzBdID8/IDAsIHN0ZXApKX1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbn1cblxuLyoqIFdoYXQgYSBsaW5lIGxvb2tzIGxpa2UsIGJlc2lkZSBpdHMgbmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTd2F0Y2goeyBsb29rLCBkYXNoZWQgfTogeyBsb29rOiBudW1iZXI7IGRhc2hlZDogYm9vbGVhbiB9KSB7XG4gIHJldHVybiAoXG4gICAgPHN2ZyBjbGFzcz1cInN3YXRjaFwiIHZpZXdCb3g9XCIwIDAgMjYgOFwiIGFyaWEtaGlkZGVuPVwidHJ1ZVwiPlxuICAgICAgPGxpbmVcbiAgICAgICAgeDE9XCIwXCJcbiAgICAgICAgeTE9XCI0XCJcbiAgICAgICAgeDI9XCIyNlwiXG4gICAgICAgIHkyPVwiNFwiXG4gICAgICAgIHN0eWxlPXt7XG4gICAgICAgICAgc3Ryb2tlOiBgdmFyKCR7c2VyaWVzUHJvcGVydHkobG9vayl9KWAsXG4gICAgICAgICAgc3Ryb2tlRGFzaGFycmF5OiBkYXNoZWQgPyBkYXNoT2YobG9vaykuam9pbihcIiBcIikgOiBcIlwiLFxuICAgICAgICB9fVxuICAgICAgLz5cbiAgICA8L3N2Zz5cbiAgKTtcbn1cblxuZnVuY3Rpb24gTGVnZW5kKHtcbiAgc2VyaWVzLFxuICB1bml0cyxcbiAgaGlkZGVuLFxuICBvZixcbiAgYXQsXG59OiB7XG4gIHNlcmllczogU2VyaWVzW107XG4gIHVuaXRzOiBzdHJpbmc7XG4gIGhpZGRlbjogU2lnbmFsPFJlYWRvbmx5U2V0PHN0cmluZz4+O1xuICBvZjogKGluZGV4OiBudW1iZXIpID0+IFJldHVyblR5cGU8dHlwZW9mIHN1bW1hcnk+O1xuICBhdDogKGluZGV4OiBudW1iZXIpID0+IG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQ7XG59KSB7XG4gIGNvbnN0IHNldmVyYWwgPSBzZXJpZXMubGVuZ3RoID4gMTtcbiAgY29uc3QgdG9nZ2xlID0gKGtleTogc3RyaW5nKSA9PiB7XG4gICAgY29uc3QgbmV4dCA9IG5ldyBTZXQoaGlkZGVuLnZhbHVlKTtcbiAgICBpZiAoIW5leHQuZGVsZXRlKGtleSkpIG5leHQuYWRkKGtleSk7XG4gICAgaGlkZGVuLnZhbHVlID0gbmV4dDtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiY2hhcnQtbGVnZW5kXCI+XG4gICAgICA8dGFibGU+XG4gICAgICAgIDx0aGVhZD5cbiAgICAgICAgICA8dHI+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj5cbiAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJ1bnNlZW5cIj57dC5jaGFydHMubGluZX08L3NwYW4+XG4gICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCIgY2xhc3M9XCJoZXJlXCI+XG4gICAgICAgICAgICAgIHt0LmNoYXJ0cy5oZXJlfVxuICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPnt0LmNoYXJ0cy5sYXN0fTwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMubGVhc3R9PC90aD5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiPnt0LmNoYXJ0cy5tZWFufTwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMubW9zdH08L3RoPlxuICAgICAgICAgICAge3NldmVyYWwgJiYgKFxuICAgICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj5cbiAgICAgICAgICAgICAgICA8c3BhbiBjbGFzcz1cInVuc2VlblwiPnt0LnVpLmFjdGlvbnN9PC9zcGFuPlxuICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgKX1cbiAgICAgICAgICA8L3RyPlxuICAgICAgICA8L3RoZWFkPlxuICAgICAgICA8dGJvZHk+XG4gICAgICAgICAge3Nlcmllcy5tYXAoKG9uZSwgaW5kZXgpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IGtub3duID0gb2YoaW5kZXgpO1xuICAgICAgICAgICAgY29uc3QgaGVyZSA9IGF0KGluZGV4KTtcbiAgICAgICAgICAgIHJldHVybiAoXG4gICAgICAgICAgICAgIDx0ciBrZXk9e29uZS5rZXl9IGRhdGEtb2ZmPXtoaWRkZW4udmFsdWUuaGFzKG9uZS5rZXkpfT5cbiAgICAgICAgICAgICAgICA8dGggc2NvcGU9XCJyb3dcIj5cbiAgICAgICAgICAgICAgICAgIDxTd2F0Y2ggbG9vaz17b25lLmxvb2t9IGRhc2hlZD17c2V2ZXJhbH0gLz5cbiAgICAgICAgICAgICAgICAgIHtvbmUuaHJlZiA/IDxhIGhyZWY9e29uZS5ocmVmfT57b25lLmxhYmVsfTwvYT4gOiA8c3Bhbj57b25lLmxhYmVsfTwvc3Bhbj59XG4gICAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICAgICA8dGQgY2xhc3M9XCJoZXJlXCI+e2hlcmUgPT09IHVuZGVmaW5lZCA/IFwiXCIgOiB0b2xkKGhlcmUsIHVuaXRzKX08L3RkPlxuICAgICAgICAgICAgICAgIDx0ZD57dG9sZChrbm93bi5sYXN0LCB1bml0cyl9PC90ZD5cbiAgICAgICAgICAgICAgICA8dGQ+e3RvbGQoa25vd24ubGVhc3QsIHVuaXRzKX08L3RkPlxuICAgICAgICAgICAgICAgIDx0ZD57dG9sZChrbm93bi5tZWFuLCB1bml0cyl9PC90ZD5cbiAgICAgICAgICAgICAgICA8dGQ+e3RvbGQoa25vd24ubW9zdCwgdW5pdHMpfTwvdGQ+XG4gICAgICAgICAgICAgICAge3NldmVyYWwgJiYgKFxuICAgICAgICAgICAgICAgICAgPHRkIGNsYXNzPVwibm8tcHJpbnRcIj5cbiAgICAgICAgICAgICAgICAgICAgPEljb25CdXR0b25cbiAgICAgICAgICAgICAgICAgICAgICBpY29uPVwiZXllXCJcbiAgICAgICAgICAgICAgICAgICAgICBsYWJlbD17dC5jaGFydHMudG9nZ2xlKG9uZS5sYWJlbCl9XG4gICAgICAgICAgICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXshaGlkZGVuLnZhbHVlLmhhcyhvbmUua2V5KX1cbiAgICAgICAgICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB0b2dnbGUob25lLmtleSl9XG4gICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICAgIHtvbmUub25SZW1vdmUgJiYgKFxuICAgICAgICAgICAgICAgICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgICAgICAgICAgICAgICBpY29uPVwiY2xvc2VcIlxuICAgICAgICAgICAgICAgICAgICAgICAgbGFiZWw9e3QuY2hhcnRzLnJlbW92ZShvbmUubGFiZWwpfVxuICAgICAgICAgICAgICAgICAgICAgICAgb25DbGljaz17b25lLm9uUmVtb3ZlfVxuICAgICAgICAgICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgICA8L3RkPlxuICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICApO1xuICAgICAgICAgIH0pfVxuICAgICAgICA8L3Rib2R5PlxuICAgICAgPC90YWJsZT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvLyBSb3dzIGZvciBjaGFydHM6IHJlYWQgd2hlbiB0aGUgcmFuZ2UgY2hhbmdlcywgYW5kIGtlcHQgdXAgd2l0aCB3aGF0IGNvbWVzLlxuaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IGxpc3RlbiwgTUVUUklDU19NQVgsIHdhbnRNZXRyaWNzIH0gZnJvbSBcIi4uL2xpdmUvc3RyZWFtXCI7XG5pbXBvcnQgeyBib3VuZHMsIGNsb2NrLCByYW5nZUtleSwgdHVybiB9IGZyb20gXCIuL2Nsb2NrXCI7XG5pbXBvcnQgeyBMSVZFX1NURVAsIGxpbmVzLCBzdGVwRm9yLCB0b2dldGhlciwgdHlwZSBXaGljaCB9IGZyb20gXCIuL2hpc3RvcnlcIjtcbmltcG9ydCB7IHR5cGUgQm91bmRzLCBmb2xsb3dpbmcgfSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgdHlwZSBCYW5kLCBqb2luZWQsIHNpbmNlLCBUYWlsLCB0eXBlIFRvZ2V0aGVyIH0gZnJvbSBcIi4vcm93c1wiO1xuXG4vKiogV2hhdCBpcyBrbm93biBvZiByb3dzIHRoYXQgYXJlIGZvbGxvd2VkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGb2xsb3dlZDxUPiB7XG4gIHZhbHVlOiBUIHwgdW5kZWZpbmVkO1xuICBwcm9ibGVtOiBQcm9ibGVtIHwgdW5kZWZpbmVkO1xuICBsb2FkaW5nOiBib29sZWFuO1xuICBzdGVwOiBudW1iZXI7XG4gIGJvdW5kczogQm91bmRzO1xufVxuXG4vKiogSG93IHJvd3MgYXJlIHJlYWQgYW5kIHB1dCB0b2dldGhlci4gKi9cbmludGVyZmFjZSBIb3c8VD4ge1xuICBsb2FkOiAoYm91bmRzOiBCb3VuZHMsIHN0ZXA6IG51bWJlciwgc3RvcDogQWJvcnRTaWduYWwpID0+IFByb21pc2U8VD47XG4gIGpvaW46IChvbGRlcjogVCwgbmV3ZXI6IFQsIHNldHRsZWQ6IG51bWJlciwgZnJvbTogbnVtYmVyKSA9PiBUO1xufVxuXG4vKiogTmV3IHJvd3MgYXJlIGFza2VkIGZvciBvbmNlIGluIGEgcm93J3MgdGltZSwgYXQgbGVhc3QgZWFjaCBtaW51dGUgYW5kIGF0IG1vc3QgZWFjaCAxNSBzLiAqL1xuZnVuY3Rpb24gcG9sbE1zKHN0ZXA6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLm1pbihNYXRoLm1heChzdGVwLCAxNSksIDYwKSAqIDEwMDA7XG59XG5cbi8qKiBSb3dzIHRoYXQgbWF5IHN0aWxsIGNoYW5nZSB3aGVuIHRoZXkgYXJlIGFza2VkIGZvcjogdHdvLCBhbmQgd2hhdCB0YWtlcyBpdHMgdGltZSB0byBiZSB3cml0dGVuLiAqL1xuZnVuY3Rpb24gc2V0dGxlZEF0KG5vdzogbnVtYmVyLCBzdGVwOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbm93IC0gMiAqIHN0ZXAgLSAxNTtcbn1cblxuLyoqIEZvbGxvd3Mgd2hhdCBgaG93YCByZWFkczsgYGtleWAgbmFtZXMgaXQsIGFuZCBgcm93c2AgaXMgaG93IG1hbnkgb2YgdGhlbSB0aGVyZSBpcyByb29tIGZvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VGb2xsb3dlZDxUPihrZXk6IHN0cmluZywgcm93czogbnVtYmVyLCBob3c6IEhvdzxUPik6IEZvbGxvd2VkPFQ+IHtcbiAgY29uc3QgdmFsdWUgPSB1c2VTaWduYWw8VCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgcHJvYmxlbSA9IHVzZVNpZ25hbDxQcm9ibGVtIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBsb2FkaW5nID0gdXNlU2lnbmFsKHRydWUpO1xuICBjb25zdCBsYXRlc3QgPSB1c2VSZWYoaG93KTtcbiAgbGF0ZXN0LmN1cnJlbnQgPSBob3c7XG4gIGNvbnN0IGhlcmUgPSBib3VuZHMudmFsdWU7XG4gIGNvbnN0IHN0ZXAgPSBzdGVwRm9yKGhlcmUsIGNsb2NrLnZhbHVlLCByb3dzKTtcbiAgY29uc3QgbW92aW5nID0gZm9sbG93aW5nLnZhbHVlO1xuICBjb25zdCBzaG93biA9IHVzZVJlZihcIlwiKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBpZiAoc2hvd24uY3VycmVudCAhPT0ga2V5KSB2YWx1ZS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICBzaG93bi5jdXJyZW50ID0ga2V5O1xuICAgIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgbG9hZGluZy52YWx1ZSA9IHRydWU7XG4gICAgY29uc3QgZmFpbCA9IChlcnJvcjogdW5rbm93bikgPT4ge1xuICAgICAgaWYgKHN0b3Auc2lnbmFsLmFib3J0ZWQpIHJldHVybjtcbiAgICAgIHByb2JsZW0udmFsdWUgPSBlcnJvciBpbnN0YW5jZW9mIFByb2JsZW0gPyBlcnJvciA6IG5ldyBQcm9ibGVtKDAsIFwiZmFpbGVkXCIsIFN0cmluZyhlcnJvcikpO1xuICAgICAgbG9hZGluZy52YWx1ZSA9IGZhbHNlO1xuICAgIH07XG4gICAgbGF0ZXN0LmN1cnJlbnQubG9hZChib3VuZHMucGVlaygpLCBzdGVwLCBzdG9wLnNpZ25hbCkudGhlbigoZm91bmQpID0+IHtcbiAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICB2YWx1ZS52YWx1ZSA9IGZvdW5kO1xuICAgICAgcHJvYmxlbS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIGxvYWRpbmcudmFsdWUgPSBmYWxzZTtcbiAgICB9LCBmYWlsKTtcbiAgICBsZXQgdGltZXI6IFJldHVyblR5cGU8dHlwZW9mIHNldEludGVydmFsPiB8IHVuZGVmaW5lZDtcbiAgICBpZiAobW92aW5nKSB7XG4gICAgICB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICAgICAgaWYgKGRvY3VtZW50LmhpZGRlbiB8fCB2YWx1ZS5wZWVrKCkgPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgICAgICBjb25zdCB0byA9IE1hdGguZmxvb3IoRGF0ZS5ub3coKSAvIDEwMDApO1xuICAgICAgICBjb25zdCBmcm9tID0gTWF0aC5tYXgodG8gLSA0ICogTWF0aC5tYXgoc3RlcCwgMTUpLCBib3VuZHMucGVlaygpLmZyb20pO1xuICAgICAgICBsYXRlc3QuY3VycmVudC5sb2FkKHsgZnJvbSwgdG8gfSwgc3RlcCwgc3RvcC5zaWduYWwpLnRoZW4oKGZvdW5kKSA9PiB7XG4gICAgICAgICAgaWYgKHN0b3Auc2lnbmFsLmFib3J0ZWQgfHwgdmFsdWUudmFsdWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgICAgICAgIHZhbHVlLnZhbHVlID0gbGF0ZXN0LmN1cnJlbnQuam9pbihcbiAgICAgICAgICAgIHZhbHVlLnZhbHVlLFxuICAgICAgICAgICAgZm91bmQsXG4gICAgICAgICAgICBzZXR0bGVkQXQodG8sIHN0ZXApLFxuICAgICAgICAgICAgYm91bmRzLnBlZWsoKS5mcm9tLFxuICAgICAgICAgICk7XG4gICAgICAgICAgcHJvYmxlbS52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgfSwgZmFpbCk7XG4gICAgICB9LCBwb2xsTXMoc3RlcCkpO1xuICAgIH1cbiAgICAvLyBBZnRlciBhIHBhdXNlIHRoZSByb3dzIGJldHdlZW4gYXJlIG1pc3Npbmc6IGV2ZXJ5dGhpbmcgaXMgcmVhZCBhZ2Fpbi5cbiAgICBjb25zdCBiYWNrID0gKCkgPT4ge1xuICAgICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gJiYgbW92aW5nKSB0dXJuLnZhbHVlICs9IDE7XG4gICAgfTtcbiAgICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKFwidmlzaWJpbGl0eWNoYW5nZVwiLCBiYWNrKTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgc3RvcC5hYm9ydCgpO1xuICAgICAgY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgICBkb2N1bWVudC5yZW1vdmVFdmVudExpc3RlbmVyKFwidmlzaWJpbGl0eWNoYW5nZVwiLCBiYWNrKTtcbiAgICB9O1xuICB9LCBba2V5LCByYW5nZUtleS52YWx1ZSwgdHVybi52YWx1ZSwgc3RlcCwgbW92aW5nXSk7XG4gIHJldHVybiB7XG4gICAgdmFsdWU6IHZhbHVlLnZhbHVlLFxuICAgIHByb2JsZW06IHByb2JsZW0udmFsdWUsXG4gICAgbG9hZGluZzogbG9hZGluZy52YWx1ZSxcbiAgICBzdGVwLFxuICAgIGJvdW5kczogaGVyZSxcbiAgfTtcbn1cblxuLyoqIFRoZSBuYW1lIG9mIGEgc2VyaWVzIGFtb25nIG90aGVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXJpZXNLZXkoZGV2aWNlOiBzdHJpbmcsIG1ldHJpYzogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke2RldmljZX0gJHttZXRyaWN9YDtcbn1cblxuZnVuY3Rpb24gam9pbkJhbmRzKFxuICBvbGRlcjogTWFwPHN0cmluZywgQmFuZD4sXG4gIG5ld2VyOiBNYXA8c3RyaW5nLCBCYW5kPixcbiAgc2V0dGxlZDogbnVtYmVyLFxuICBmcm9tOiBudW1iZXIsXG4pOiBNYXA8c3RyaW5nLCBCYW5kPiB7XG4gIGNvbnN0IGFsbCA9IG5ldyBNYXAob2xkZXIpO1xuICBmb3IgKGNvbnN0IFtrZXksIGJhbmRdIG9mIG5ld2VyKSB7XG4gICAgY29uc3QgYmVmb3JlID0gb2xkZXIuZ2V0KGtleSk7XG4gICAgY29uc3QgcHV0ID0gKHdoaWNoOiBcImF2ZXJhZ2VcIiB8IFwibGVhc3RcIiB8IFwibW9zdFwiKSA9PiB7XG4gICAgICBjb25zdCBmcmVzaCA9IGJhbmRbd2hpY2hdO1xuICAgICAgY29uc3Qgb2xkID0gYmVmb3JlPy5bd2hpY2hdO1xuICAgICAgcmV0dXJuIGZyZXNoICYmIG9sZCA/IHNpbmNlKGpvaW5lZChvbGQsIGZyZXNoLCBzZXR0bGVkKSwgZnJvbSkgOiBmcmVzaDtcbiAgICB9O1xuICAgIGFsbC5zZXQoa2V5LCB7IGF2ZXJhZ2U6IHB1dChcImF2ZXJhZ2VcIikhLCBsZWFzdDogcHV0KFwibGVhc3RcIiksIG1vc3Q6IHB1dChcIm1vc3RcIikgfSk7XG4gIH1cbiAgcmV0dXJuIGFsbDtcbn1cblxuLyoqXG4gKiBTZXJpZXMsIHdpdGggbGVhc3QgYW5kIG1vc3Qgd2hlcmUgYGJhbmRgIHNheXMgc28gYW5kIHJvd3MgYXJlIGxvbmdlciB0aGFuIHdoYXQgaXMgcmVwb3J0ZWQ7IGFuZCBsaXZlXG4gKiB2YWx1ZXMgaW4gdGhlbSB3aGVyZSByb3dzIGFyZSBzaG9ydC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZVNlcmllcyhcbiAgd2hpY2g6IFdoaWNoLFxuICB7IGJhbmQsIHJvd3MgfTogeyBiYW5kOiBib29sZWFuOyByb3dzOiBudW1iZXIgfSxcbik6IEZvbGxvd2VkPE1hcDxzdHJpbmcsIEJhbmQ+PiB7XG4gIGNvbnN0IGxpdmUgPSB1c2VTaWduYWw8TWFwPHN0cmluZywgQmFuZD4gfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGtleSA9IEpTT04uc3RyaW5naWZ5KFt3aGljaCwgYmFuZF0pO1xuICBjb25zdCBmb2xsb3dlZCA9IHVzZUZvbGxvd2VkPE1hcDxzdHJpbmcsIEJhbmQ+PihrZXksIHJvd3MsIHtcbiAgICBsb2FkOiBhc3luYyAoYm91bmRzLCBzdGVwLCBzdG9wKSA9PiB7XG4gICAgICBjb25zdCB3YW50ZWQgPVxuICAgICAgICBiYW5kICYmIHN0ZXAgPiAxNSA/IChbXCJBVkVSQUdFXCIsIFwiTUlOXCIsIFwiTUFYXCJdIGFzIGNvbnN0KSA6IChbXCJBVkVSQUdFXCJdIGFzIGNvbnN0KTtcbiAgICAgIGNvbnN0IFthdmVyYWdlLCBsZWFzdCwgbW9zdF0gPSBhd2FpdCBQcm9taXNlLmFsbChcbiAgICAgICAgd2FudGVkLm1hcCgoY2YpID0+IGxpbmVzKHdoaWNoLCBjZiwgYm91bmRzLCBzdGVwLCBzdG9wKSksXG4gICAgICApO1xuICAgICAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgQmFuZD4oKTtcbiAgICAgIGZvciAoY29uc3QgeyBkZXZpY2UsIG1ldHJpYywgcm93cyB9IG9mIGF2ZXJhZ2UgPz8gW10pXG4gICAgICAgIGZvdW5kLnNldChzZXJpZXNLZXkoZGV2aWNlLCBtZXRyaWMpLCB7IGF2ZXJhZ2U6IHJvd3MsIGxlYXN0OiB1bmRlZmluZWQsIG1vc3Q6IHVuZGVmaW5lZCB9KTtcbiAgICAgIGZvciAoY29uc3QgeyBkZXZpY2UsIG1ldHJpYywgcm93cyB9IG9mIGxlYXN0ID8/IFtdKSB7XG4gICAgICAgIGNvbnN0IG9uZSA9IGZvdW5kLmdldChzZXJpZXNLZXkoZGV2aWNlLCBtZXRyaWMpKTtcbiAgICAgICAgaWYgKG9uZSkgb25lLmxlYXN0ID0gcm93cztcbiAgICAgIH1cbiAgICAgIGZvciAoY29uc3QgeyBkZXZpY2UsIG1ldHJpYywgcm93cyB9IG9mIG1vc3QgPz8gW10pIHtcbiAgICAgICAgY29uc3Qgb25lID0gZm91bmQuZ2V0KHNlcmllc0tleShkZXZpY2UsIG1ldHJpYykpO1xuICAgICAgICBpZiAob25lKSBvbmUubW9zdCA9IHJvd3M7XG4gICAgICB9XG4gICAgICByZXR1cm4gZm91bmQ7XG4gICAgfSxcbiAgICAvLyBXaGF0IGhhcyBjb21lIGxpdmUgc2luY2UgaXMgaW4gdGhlIG9sZGVyIG9uZXMuXG4gICAgam9pbjogKG9sZGVyLCBuZXdlciwgc2V0dGxlZCwgZnJvbSkgPT4gam9pbkJhbmRzKGxpdmUucGVlaygpID8/IG9sZGVyLCBuZXdlciwgc2V0dGxlZCwgZnJvbSksXG4gIH0pO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGxpdmUudmFsdWUgPSBmb2xsb3dlZC52YWx1ZTtcbiAgfSwgW2ZvbGxvd2VkLnZhbHVlXSk7XG4gIGNvbnN0IHN0cmVhbXMgPVxuICAgIGZvbGxvd2luZy52YWx1ZSAmJiBmb2xsb3dlZC5zdGVwIDw9IExJVkVfU1RFUCAmJiB3aGljaC5tZXRyaWNzLmxlbmd0aCA8PSBNRVRSSUNTX01BWDtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBpZiAoIXN0cmVhbXMpIHJldHVybjtcbiAgICBjb25zdCB3aG8gPSB7fTtcbiAgICBjb25zdCB0YWlscyA9IG5ldyBNYXA8c3RyaW5nLCBUYWlsPigpO1xuICAgIHdhbnRNZXRyaWNzKHdobywgd2hpY2gubWV0cmljcyk7XG4gICAgY29uc3QgZW5kID0gbGlzdGVuKHtcbiAgICAgIHZhbHVlczogKHsgYXQsIHZhbHVlcyB9KSA9PiB7XG4gICAgICAgIGNvbnN0IGJlZm9yZSA9IGxpdmUucGVlaygpO1xuICAgICAgICBpZiAoIWJlZm9yZSkgcmV0dXJuO1xuICAgICAgICBjb25zdCBuZXh0ID0gbmV3IE1hcChiZWZvcmUpO1xuICAgICAgICBmb3IgKGNvbnN0IFtrZXksIGJhbmRdIG9mIGJlZm9yZSkge1xuICAgICAgICAgIGNvbnN0IHNwYWNlID0ga2V5LmluZGV4T2YoXCIgXCIpO1xuICAgICAgICAgIGNvbnN0IHRvbGQgPSB2YWx1ZXNba2V5LnNsaWNlKHNwYWNlICsgMSldPy5ba2V5LnNsaWNlKDAsIHNwYWNlKV07XG4gICAgICAgICAgY29uc3QgdmFsdWUgPSB0eXBlb2YgdG9sZCA9PT0gXCJzdHJpbmdcIiA/IG51bGwgOiB0b2xkO1xuICAgICAgICAgIGNvbnN0IHRhaWwgPSB0YWlscy5nZXQoa2V5KSA/PyBuZXcgVGFpbCgpO1xuICAgICAgICAgIHRhaWxzLnNldChrZXksIHRhaWwpO1xuICAgICAgICAgIG5leHQuc2V0KGtleSwgdGFpbC5mb2xkKGJhbmQsIGF0LCB2YWx1ZSkpO1xuICAgICAgICB9XG4gICAgICAgIGxpdmUudmFsdWUgPSBuZXh0O1xuICAgICAgfSxcbiAgICB9KTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgZW5kKCk7XG4gICAgICB3YW50TWV0cmljcyh3aG8sIFtdKTtcbiAgICB9O1xuICB9LCBba2V5LCBzdHJlYW1zLCByYW5nZUtleS52YWx1ZV0pO1xuICByZXR1cm4geyAuLi5mb2xsb3dlZCwgdmFsdWU6IGxpdmUudmFsdWUgPz8gZm9sbG93ZWQudmFsdWUgfTtcbn1cblxuLyoqIE1hbnkgZGV2aWNlcyBwdXQgdG9nZXRoZXIsIGJ5IG1ldHJpYy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VUb2dldGhlcih3aGljaDogV2hpY2gsIHJvd3M6IG51bWJlcik6IEZvbGxvd2VkPE1hcDxzdHJpbmcsIFRvZ2V0aGVyPj4ge1xuICByZXR1cm4gdXNlRm9sbG93ZWQ8TWFwPHN0cmluZywgVG9nZXRoZXI+PihKU09OLnN0cmluZ2lmeSh3aGljaCksIHJvd3MsIHtcbiAgICBsb2FkOiAoYm91bmRzLCBzdGVwLCBzdG9wKSA9PiB0b2dldGhlcih3aGljaCwgYm91bmRzLCBzdGVwLCBzdG9wKSxcbiAgICBqb2luOiAob2xkZXIsIG5ld2VyLCBzZXR0bGVkLCBmcm9tKSA9PiB7XG4gICAgICBjb25zdCBhbGwgPSBuZXcgTWFwKG9sZGVyKTtcbiAgICAgIGZvciAoY29uc3QgW25hbWUsIGdyb3VwXSBvZiBuZXdlcikge1xuICAgICAgICBjb25zdCBiZWZvcmUgPSBvbGRlci5nZXQobmFtZSk7XG4gICAgICAgIGlmICghYmVmb3JlKSB7XG4gICAgICAgICAgYWxsLnNldChuYW1lLCBncm91cCk7XG4gICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgcHV0ID0gKHJvd3M6IFwic3VtXCIgfCBcImNvdW50XCIgfCBcImxlYXN0XCIgfCBcIm1vc3RcIikgPT5cbiAgICAgICAgICBzaW5jZShqb2luZWQoYmVmb3JlW3Jvd3NdLCBncm91cFtyb3dzXSwgc2V0dGxlZCksIGZyb20pO1xuICAgICAgICBhbGwuc2V0KG5hbWUsIHtcbiAgICAgICAgICBzZXJpZXM6IGdyb3VwLnNlcmllcyxcbiAgICAgICAgICBzdW06IHB1dChcInN1bVwiKSxcbiAgICAgICAgICBjb3VudDogcHV0KFwiY291bnRcIiksXG4gICAgICAgICAgbGVhc3Q6IHB1dChcImxlYXN0XCIpLFxuICAgICAgICAgIG1vc3Q6IHB1dChcIm1vc3RcIiksXG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgICAgcmV0dXJuIGFsbDtcbiAgICB9LFxuICB9KTtcbn1cbiIsICIvLyBUaGUgdGltZSBwaWNrZXIgb2YgYSBwYWdlOiBvbmUgZm9yIGFsbCBpdHMgY2hhcnRzLlxuaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHNldFF1ZXJ5IH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyBvZmZlciB9IGZyb20gXCIuLi9zaGVsbC9jb21tYW5kc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgem9vbU91dCB9IGZyb20gXCIuL0NoYXJ0XCI7XG5pbXBvcnQgeyBib3VuZHMsIGNsb2NrLCByZWFkQWdhaW4sIHVzZUNsb2NrIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7XG4gIGZpeGVkLFxuICBmb2xsb3dpbmcsXG4gIGlucHV0T2YsXG4gIG1vbWVudE9mLFxuICByYW5nZSxcbiAgU1BBTlMsXG4gIHNob3dSYW5nZSxcbiAgc3BhblRleHQsXG4gIHN0ZXBwZWQsXG4gIHV0Yyxcbn0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IGZ1bGxUZXh0IH0gZnJvbSBcIi4vdGltZXNcIjtcblxuZnVuY3Rpb24gc3RlcChkaXJlY3Rpb246IC0xIHwgMSk6IHZvaWQge1xuICBzaG93UmFuZ2Uoc3RlcHBlZChyYW5nZS5wZWVrKCksIGRpcmVjdGlvbiwgY2xvY2sucGVlaygpKSk7XG59XG5cbmZ1bmN0aW9uIGZvbGxvdygpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSByYW5nZS5wZWVrKCk7XG4gIGlmIChraW5kID09PSBcImZpeGVkXCIpIHtcbiAgICAvLyBGcm9tIGEgbW9tZW50IG9mIHRoZSBwYXN0IGJhY2sgdG8gd2hhdCBpcyBub3csIGFzIG11Y2ggb2YgaXQuXG4gICAgY29uc3QgeyBmcm9tLCB0byB9ID0gYm91bmRzLnBlZWsoKTtcbiAgICBjb25zdCBzcGFuID0gU1BBTlMuZmluZCgoc3BhbikgPT4gc3BhbiA+PSB0byAtIGZyb20pID8/IFNQQU5TWzBdO1xuICAgIHNldFF1ZXJ5KHsgcmFuZ2U6IHNwYW5UZXh0KHNwYW4pLCBmcm9tOiBudWxsLCB0bzogbnVsbCwgcmVmcmVzaDogbnVsbCB9LCB7IHB1c2g6IHRydWUgfSk7XG4gIH0gZWxzZSBzZXRRdWVyeSh7IHJlZnJlc2g6IGZvbGxvd2luZy5wZWVrKCkgPyBcIm9mZlwiIDogbnVsbCB9KTtcbn1cblxuLyoqIFRoZSBwaWNrZXIuIFdoaWxlIGl0IGlzIHRoZXJlIHRoZSBwYWdlJ3MgY2xvY2sgZ29lcywgYW5kIGl0cyBrZXlzIGRvIHNvbWV0aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBSYW5nZUJhcigpIHtcbiAgdXNlQ2xvY2soKTtcbiAgY29uc3Qgb3BlbiA9IHVzZVNpZ25hbChmYWxzZSk7XG4gIGNvbnN0IGZyb20gPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IHRvID0gdXNlU2lnbmFsKFwiXCIpO1xuICBjb25zdCB3cm9uZyA9IHVzZVNpZ25hbChcIlwiKTtcbiAgY29uc3QgaWRzID0gdXNlSWQoKTtcbiAgdXNlRWZmZWN0KFxuICAgICgpID0+XG4gICAgICBvZmZlcihbXG4gICAgICAgIHsgbGFiZWw6IHQuY2hhcnRzLmtleU5hbWVzLmVhcmxpZXIsIGtleXM6IFwiW1wiLCBpY29uOiBcImJhY2tcIiwgcnVuOiAoKSA9PiBzdGVwKC0xKSB9LFxuICAgICAgICB7IGxhYmVsOiB0LmNoYXJ0cy5rZXlOYW1lcy5sYXRlciwga2V5czogXCJdXCIsIGljb246IFwiZm9yd2FyZFwiLCBydW46ICgpID0+IHN0ZXAoMSkgfSxcbiAgICAgICAgeyBsYWJlbDogdC5jaGFydHMua2V5TmFtZXMuem9vbU91dCwga2V5czogXCJ6XCIsIGljb246IFwiem9vbU91dFwiLCBydW46IHpvb21PdXQgfSxcbiAgICAgICAgeyBsYWJlbDogdC5jaGFydHMua2V5TmFtZXMuZm9sbG93LCBrZXlzOiBcImxcIiwgaWNvbjogXCJyZWZyZXNoXCIsIHJ1bjogZm9sbG93IH0sXG4gICAgICAgIC4uLlNQQU5TLm1hcCgoc3BhbiwgaW5kZXgpID0+ICh7XG4gICAgICAgICAgbGFiZWw6IHQuY2hhcnRzLnNwYW5zW3NwYW5UZXh0KHNwYW4pXSA/PyBzcGFuVGV4dChzcGFuKSxcbiAgICAgICAgICBrZXlzOiBgciAke2luZGV4ICsgMX1gLFxuICAgICAgICAgIGljb246IFwiY2xvY2tcIiBhcyBjb25zdCxcbiAgICAgICAgICBydW46ICgpID0+IHNob3dSYW5nZSh7IGtpbmQ6IFwibGFzdFwiLCBzcGFuIH0pLFxuICAgICAgICB9KSksXG4gICAgICBdKSxcbiAgICBbXSxcbiAgKTtcbiAgY29uc3QgaGVyZSA9IHJhbmdlLnZhbHVlO1xuICBjb25zdCBzaG93biA9IGJvdW5kcy52YWx1ZTtcbiAgY29uc3QgYmVnaW4gPSAoKSA9PiB7XG4gICAgZnJvbS52YWx1ZSA9IGlucHV0T2Yoc2hvd24uZnJvbSwgdXRjLnZhbHVlKTtcbiAgICB0by52YWx1ZSA9IGlucHV0T2Yoc2hvd24udG8sIHV0Yy52YWx1ZSk7XG4gICAgd3JvbmcudmFsdWUgPSBcIlwiO1xuICAgIG9wZW4udmFsdWUgPSAhb3Blbi52YWx1ZTtcbiAgfTtcbiAgY29uc3Qgc2hvdyA9IChldmVudDogRXZlbnQpID0+IHtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGNvbnN0IGEgPSBtb21lbnRPZihmcm9tLnZhbHVlLCB1dGMudmFsdWUpO1xuICAgIGNvbnN0IGIgPSBtb21lbnRPZih0by52YWx1ZSwgdXRjLnZhbHVlKTtcbiAgICBpZiAoYSA9PT0gdW5kZWZpbmVkIHx8IGIgPT09IHVuZGVmaW5lZCB8fCBhID49IGIgfHwgYSA+PSBjbG9jay52YWx1ZSkge1xuICAgICAgd3JvbmcudmFsdWUgPSB0LmNoYXJ0cy53cm9uZ1JhbmdlO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcGVuLnZhbHVlID0gZmFsc2U7XG4gICAgc2hvd1JhbmdlKGZpeGVkKGEsIE1hdGgubWluKGIsIGNsb2NrLnZhbHVlKSwgY2xvY2sudmFsdWUpKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwicmFuZ2Ugbm8tcHJpbnRcIiByb2xlPVwiZ3JvdXBcIiBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5yYW5nZX0+XG4gICAgICA8ZGl2IGNsYXNzPVwicmFuZ2Utcm93XCI+XG4gICAgICAgIDxkaXYgY2xhc3M9XCJzZWdtZW50c1wiIHJvbGU9XCJncm91cFwiIGFyaWEtbGFiZWw9e3QuY2hhcnRzLmxhc3R9PlxuICAgICAgICAgIHtTUEFOUy5tYXAoKHNwYW4pID0+IHtcbiAgICAgICAgICAgIGNvbnN0IHRleHQgPSBzcGFuVGV4dChzcGFuKTtcbiAgICAgICAgICAgIHJldHVybiAoXG4gICAgICAgICAgICAgIDxidXR0b25cbiAgICAgICAgICAgICAgICBrZXk9e3NwYW59XG4gICAgICAgICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXtoZXJlLmtpbmQgPT09IFwibGFzdFwiICYmIGhlcmUuc3BhbiA9PT0gc3Bhbn1cbiAgICAgICAgICAgICAgICBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5zcGFuc1t0ZXh0XX1cbiAgICAgICAgICAgICAgICB0aXRsZT17dC5jaGFydHMuc3BhbnNbdGV4dF19XG4gICAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gc2hvd1JhbmdlKHsga2luZDogXCJsYXN0XCIsIHNwYW4gfSl9XG4gICAgICAgICAgICAgID5cbiAgICAgICAgICAgICAgICB7dC5jaGFydHMuc2hvcnRbdGV4dF19XG4gICAgICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICAgICAgKTtcbiAgICAgICAgICB9KX1cbiAgICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgICAgIGFyaWEtcHJlc3NlZD17aGVyZS5raW5kID09PSBcImZpeGVkXCJ9XG4gICAgICAgICAgICBhcmlhLWV4cGFuZGVkPXtvcGVuLnZhbHVlfVxuICAgICAgICAgICAgb25DbGljaz17YmVnaW59XG4gICAgICAgICAgPlxuICAgICAgICAgICAge3QuY2hhcnRzLmN1c3RvbX1cbiAgICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgPC9kaXY+XG4gICAgICAgIDxzcGFuIGNsYXNzPVwicmFuZ2Utc3RlcHNcIj5cbiAgICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiYmFja1wiIGxhYmVsPXt0LmNoYXJ0cy5rZXlOYW1lcy5lYXJsaWVyfSBvbkNsaWNrPXsoKSA9PiBzdGVwKC0xKX0gLz5cbiAgICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiem9vbU91dFwiIGxhYmVsPXt0LmNoYXJ0cy5rZXlOYW1lcy56b29tT3V0fSBvbkNsaWNrPXt6b29tT3V0fSAvPlxuICAgICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgICBpY29uPVwiZm9yd2FyZFwiXG4gICAgICAgICAgICBsYWJlbD17dC5jaGFydHMua2V5TmFtZXMubGF0ZXJ9XG4gICAgICAgICAgICBkaXNhYmxlZD17aGVyZS5raW5kID09PSBcImxhc3RcIn1cbiAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHN0ZXAoMSl9XG4gICAgICAgICAgLz5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInJhbmdlLXRvbGRcIiByb2xlPVwic3RhdHVzXCI+XG4gICAgICAgICAge2Z1bGxUZXh0KHNob3duLmZyb20pfSBcdTIwMTMge2ZvbGxvd2luZy52YWx1ZSA/IHQuY2hhcnRzLm5vdyA6IGZ1bGxUZXh0KHNob3duLnRvKX1cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInB1c2hcIiAvPlxuICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgY2xhc3M9XCJidXR0b24gcGxhaW4gem9uZVwiXG4gICAgICAgICAgYXJpYS1wcmVzc2VkPXt1dGMudmFsdWV9XG4gICAgICAgICAgdGl0bGU9e3QuY2hhcnRzLnpvbmVIaW50fVxuICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHNldFF1ZXJ5KHsgdHo6IHV0Yy52YWx1ZSA/IG51bGwgOiBcInV0Y1wiIH0pfVxuICAgICAgICA+XG4gICAgICAgICAge3V0Yy52YWx1ZSA/IHQuY2hhcnRzLnV0YyA6IHQuY2hhcnRzLmxvY2FsfVxuICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgPEJ1dHRvblxuICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgaWNvbj17Zm9sbG93aW5nLnZhbHVlID8gXCJwYXVzZVwiIDogXCJwbGF5XCJ9XG4gICAgICAgICAgYXJpYS1wcmVzc2VkPXtmb2xsb3dpbmcudmFsdWV9XG4gICAgICAgICAgb25DbGljaz17Zm9sbG93fVxuICAgICAgICA+XG4gICAgICAgICAge3QuY2hhcnRzLmZvbGxvd31cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICAgIDxJY29uQnV0dG9uIGljb249XCJyZWZyZXNoXCIgbGFiZWw9e3QuY2hhcnRzLnJlYWRBZ2Fpbn0gb25DbGljaz17cmVhZEFnYWlufSAvPlxuICAgICAgPC9kaXY+XG4gICAgICB7b3Blbi52YWx1ZSAmJiAoXG4gICAgICAgIDxmb3JtIGNsYXNzPVwicmFuZ2UtZm9ybVwiIG9uU3VibWl0PXtzaG93fT5cbiAgICAgICAgICA8bGFiZWwgZm9yPXtgJHtpZHN9LWZyb21gfT57dC5jaGFydHMuZnJvbX08L2xhYmVsPlxuICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgaWQ9e2Ake2lkc30tZnJvbWB9XG4gICAgICAgICAgICBjbGFzcz1cImlucHV0XCJcbiAgICAgICAgICAgIHR5cGU9XCJkYXRldGltZS1sb2NhbFwiXG4gICAgICAgICAgICB2YWx1ZT17ZnJvbS52YWx1ZX1cbiAgICAgICAgICAgIG9uSW5wdXQ9eyhldmVudCkgPT4ge1xuICAgICAgICAgICAgICBmcm9tLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgICAgIH19XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8bGFiZWwgZm9yPXtgJHtpZHN9LXRvYH0+e3QuY2hhcnRzLnRvfTwvbGFiZWw+XG4gICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICBpZD17YCR7aWRzfS10b2B9XG4gICAgICAgICAgICBjbGFzcz1cImlucHV0XCJcbiAgICAgICAgICAgIHR5cGU9XCJkYXRldGltZS1sb2NhbFwiXG4gICAgICAgICAgICB2YWx1ZT17dG8udmFsdWV9XG4gICAgICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IHtcbiAgICAgICAgICAgICAgdG8udmFsdWUgPSBldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlO1xuICAgICAgICAgICAgfX1cbiAgICAgICAgICAvPlxuICAgICAgICAgIDxCdXR0b24gdHlwZT1cInN1Ym1pdFwiIGtpbmQ9XCJwcmltYXJ5XCI+XG4gICAgICAgICAgICB7dC5jaGFydHMuc2hvd31cbiAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICB7d3JvbmcudmFsdWUgJiYgKFxuICAgICAgICAgICAgPHAgY2xhc3M9XCJ3cm9uZ1wiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgICAgICB7d3JvbmcudmFsdWV9XG4gICAgICAgICAgICA8L3A+XG4gICAgICAgICAgKX1cbiAgICAgICAgPC9mb3JtPlxuICAgICAgKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBZ0NBLElBQU0sWUFBWTtBQUdYLFNBQVMsT0FBTyxNQUFjLElBQWtCO0FBQ3JELFlBQVUsTUFBTSxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN6QztBQUdPLFNBQVMsVUFBZ0I7QUFDOUIsWUFBVSxVQUFVLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDakQ7QUFFQSxTQUFTLFFBQVEsT0FBMEIsTUFBc0I7QUFDL0QsTUFBSSxNQUFNO0FBQ1YsTUFBSSxPQUFPLE1BQU0sU0FBUztBQUMxQixTQUFPLE1BQU0sTUFBTTtBQUNqQixVQUFNLFNBQVUsTUFBTSxRQUFTO0FBQy9CLFFBQUksTUFBTSxNQUFNLElBQUssS0FBTSxPQUFNLFNBQVM7QUFBQSxRQUNyQyxRQUFPO0FBQUEsRUFDZDtBQUNBLFFBQU0sU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUM1QixTQUFPLFdBQVcsVUFBYSxPQUFPLFVBQVUsTUFBTSxHQUFHLEtBQUssUUFBUSxPQUFPLE1BQU0sSUFBSTtBQUN6RjtBQUdPLFNBQVMsTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFFBQUFBO0FBQUEsRUFDQSxNQUFBQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sYUFBYSxDQUFDO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBLE1BQU07QUFBQSxFQUNOO0FBQ0YsR0FtQkc7QUFDRCxRQUFNLE1BQU0sRUFBdUIsSUFBSTtBQUN2QyxRQUFNLE9BQU8sVUFBNEIsTUFBUztBQUNsRCxRQUFNLFFBQVEsS0FBSztBQUNuQixRQUFNLFNBQVMsVUFBK0Isb0JBQUksSUFBSSxDQUFDO0FBQ3ZELFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxVQUFVLEVBQU07QUFDdEIsUUFBTSxTQUFTLE9BQU8sV0FBVyxLQUFLLE9BQU8sQ0FBQyxHQUFHLE1BQU0sVUFBVTtBQUNqRSxRQUFNLENBQUMsT0FBTyxLQUFLLElBQUk7QUFBQSxJQUNyQixPQUFPO0FBQUEsTUFBUSxDQUFDLEVBQUUsS0FBSyxNQUNyQixTQUFTLENBQUMsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxDQUFDLE1BQU0sT0FBTztBQUFBLElBQ3BFO0FBQUEsSUFDQUQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxZQUFZLENBQUMsVUFDakIsU0FDSSxFQUFFLE1BQU0sTUFBTSxDQUFDLEdBQUksS0FBSyxNQUFNLENBQUMsR0FBSSxTQUFTLE1BQU0sQ0FBQyxFQUFHLElBQ3RELEVBQUUsTUFBTSxNQUFNLEtBQUssR0FBSSxLQUFLLE1BQU0sS0FBSyxHQUFJLFNBQVMsTUFBTSxLQUFLLEVBQUc7QUFDeEUsUUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLFdBQVcsT0FBTyxLQUFLLENBQUMsVUFBVSxVQUFVLElBQUksQ0FBQztBQUN6RSxRQUFNLFFBQVEsRUFBTyxFQUFFLE9BQU8sT0FBTyxRQUFBQSxRQUFPLENBQUM7QUFDN0MsUUFBTSxVQUFVLEVBQUUsT0FBTyxPQUFPLFFBQUFBLFFBQU87QUFDdkMsUUFBTSxRQUFRLEtBQUssVUFBVTtBQUFBLElBQzNCLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxLQUFLLE1BQU0sQ0FBQyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3pDLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxJQUFJO0FBQUEsSUFDSjtBQUFBLElBQ0EsT0FBTztBQUFBLEVBQ1QsQ0FBQztBQUVELElBQVUsTUFBTTtBQUNkLFVBQU0sUUFBUSxJQUFJO0FBQ2xCLFFBQUksQ0FBQyxPQUFPLENBQUMsTUFBTztBQUNwQixRQUFJO0FBQ0osUUFBSSxPQUFPO0FBQ1gsVUFBTSxRQUFRLElBQUksZUFBZSxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQ2xELFNBQUssT0FBTyxvQkFBUSxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUN2QyxVQUFJLEtBQU07QUFDVixhQUFPLElBQUk7QUFBQSxRQUNUO0FBQUEsUUFDQTtBQUFBLFVBQ0UsT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssS0FBSyxPQUFPO0FBQUEsWUFDcEM7QUFBQSxZQUNBLE9BQU8sQ0FBQyxPQUFPLE1BQU0sSUFBSSxHQUFHO0FBQUEsWUFDNUIsTUFBTTtBQUFBLFVBQ1IsRUFBRTtBQUFBLFVBQ0Y7QUFBQSxVQUNBO0FBQUEsVUFDQSxLQUFLLElBQUk7QUFBQSxVQUNUO0FBQUEsUUFDRjtBQUFBLFFBQ0E7QUFBQSxVQUNFLFNBQVMsQ0FBQyxTQUFTO0FBQ2pCLHNCQUFVLFFBQVE7QUFBQSxVQUNwQjtBQUFBLFVBQ0EsUUFBUTtBQUFBLFVBQ1IsV0FBVztBQUFBLFFBQ2I7QUFBQSxNQUNGO0FBQ0EsV0FBSyxRQUFRO0FBQ2IsWUFBTSxRQUFRLEtBQUs7QUFBQSxJQUNyQixDQUFDO0FBQ0QsV0FBTyxNQUFNO0FBQ1gsYUFBTztBQUNQLFlBQU0sV0FBVztBQUNqQixXQUFLLFFBQVE7QUFDYixZQUFNLElBQUk7QUFBQSxJQUNaO0FBQUEsRUFDRixHQUFHLENBQUMsT0FBTyxHQUFHLENBQUM7QUFDZixJQUFVLE1BQU07QUFDZCxVQUFNLEVBQUUsT0FBQUUsUUFBTyxPQUFBQyxRQUFPLFFBQUFILFFBQU8sSUFBSSxNQUFNO0FBQ3ZDLFVBQU0sTUFBTSxNQUNSRyxPQUFNLElBQUksQ0FBQyxXQUFXLE9BQU8sSUFBSSxDQUFDLFVBQVcsVUFBVSxRQUFRLFFBQVEsSUFBSSxRQUFRLElBQUssQ0FBQyxJQUN6RkE7QUFDSixXQUFPLEtBQUtELFFBQU8sS0FBS0YsUUFBTyxNQUFNQSxRQUFPLEVBQUU7QUFDOUMsUUFBSSxVQUFVLEtBQUssTUFBTSxPQUFXLFFBQU8sTUFBTSxVQUFVLEtBQUssQ0FBQztBQUFBLEVBQ25FLENBQUM7QUFDRCxrQkFBZ0IsTUFBTTtBQUNwQixVQUFNLE9BQU8sVUFBVTtBQUN2QixTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsRUFDeEIsQ0FBQztBQUNELFFBQU0sT0FBTyxDQUFDLFVBQXlCO0FBQ3JDLFVBQU0sRUFBRSxPQUFBRSxPQUFNLElBQUksTUFBTTtBQUN4QixRQUFJQSxPQUFNLFdBQVcsRUFBRztBQUN4QixVQUFNLE9BQU8sVUFBVSxLQUFLLE1BQU0sU0FBWUEsT0FBTSxTQUFTLFFBQVFBLFFBQU8sVUFBVSxLQUFLLENBQUU7QUFDN0YsVUFBTSxNQUFNLE1BQU0sV0FBVyxLQUFLO0FBQ2xDLFVBQU0sS0FBSztBQUFBLE1BQ1QsV0FBVyxPQUFPO0FBQUEsTUFDbEIsWUFBWSxPQUFPO0FBQUEsTUFDbkIsTUFBTTtBQUFBLE1BQ04sS0FBS0EsT0FBTSxTQUFTO0FBQUEsSUFDdEIsRUFBRSxNQUFNLEdBQUc7QUFDWCxRQUFJLE1BQU0sUUFBUSxTQUFVLFdBQVUsUUFBUTtBQUFBLGFBQ3JDLE9BQU8sT0FBVztBQUFBLFFBQ3RCLFdBQVUsUUFBUUEsT0FBTSxLQUFLLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHQSxPQUFNLFNBQVMsQ0FBQyxDQUFDO0FBQ3hFLFVBQU0sZUFBZTtBQUFBLEVBQ3ZCO0FBQ0EsUUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTSxTQUFTLENBQUMsUUFBUSxHQUFHLE9BQU8sUUFBUSxDQUFDLFFBQVEsUUFBUSxJQUFJLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDOUUsVUFBTUUsU0FBUSxNQUFNLElBQUksQ0FBQyxNQUFNQyxTQUFRO0FBQUEsTUFDckMsSUFBSSxLQUFLLE9BQU8sR0FBSSxFQUFFLFlBQVk7QUFBQSxNQUNsQyxHQUFJLFNBQ0EsQ0FBQyxNQUFNLENBQUMsRUFBR0EsSUFBRyxHQUFHLE1BQU0sQ0FBQyxFQUFHQSxJQUFHLEdBQUcsTUFBTSxDQUFDLEVBQUdBLElBQUcsQ0FBQyxJQUMvQyxNQUFNLElBQUksQ0FBQyxXQUFXLE9BQU9BLElBQUcsQ0FBQztBQUFBLElBQ3ZDLENBQUM7QUFDRCxhQUFTLEdBQUcsSUFBSSxRQUFRLElBQUksUUFBUUQsTUFBSyxHQUFHLFVBQVU7QUFBQSxFQUN4RDtBQUNBLFFBQU0sVUFBVSxVQUE4QixNQUFTO0FBQ3ZELGtCQUFnQixNQUFNO0FBQ3BCLFVBQU0sT0FBTyxVQUFVO0FBQ3ZCLFlBQVEsUUFBUSxTQUFTLFNBQVksU0FBWSxRQUFRLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFBQSxFQUNwRixDQUFDO0FBQ0QsUUFBTSxNQUFNLFFBQVE7QUFDcEIsUUFBTSxTQUFTLFFBQVEsU0FBWSxTQUFZLE1BQU0sR0FBRztBQUN4RCxRQUFNLFNBQ0osV0FBVyxTQUNQLEVBQUUsT0FBTyxZQUNUO0FBQUEsSUFDRSxXQUFXLFFBQVFILEtBQUk7QUFBQSxJQUN2QixHQUFHLE9BQU87QUFBQSxNQUNSLENBQUMsRUFBRSxNQUFNLEdBQUcsVUFBVSxHQUFHLEtBQUssSUFBSSxLQUFLLFVBQVUsS0FBSyxFQUFFLFFBQVEsT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQUEsSUFDbkY7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFNBQ0Usa0JBQUMsWUFBTyxPQUFPLFNBQVMsTUFBTSxRQUFRLEVBQUUsSUFBSSxtQkFBaUIsU0FDM0Q7QUFBQSxzQkFBQyxnQkFBVyxPQUFNLGNBQ2hCO0FBQUEsd0JBQUMsUUFBRyxJQUFJLFNBQ0w7QUFBQTtBQUFBLFFBQU07QUFBQSxRQUFFLFNBQVMsa0JBQUMsV0FBTyxpQkFBTTtBQUFBLFNBQ2xDO0FBQUEsTUFDQSxrQkFBQyxVQUFLLE9BQU0sZ0JBQWdCLHFCQUFXLFVBQWEsV0FBVyxRQUFRQSxLQUFJLEdBQUU7QUFBQSxNQUM3RSxrQkFBQyxVQUFLLE9BQU0sd0JBQ1Q7QUFBQTtBQUFBLFFBQ0Q7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsWUFDaEIsZ0JBQWMsS0FBSztBQUFBLFlBQ25CLFVBQVUsQ0FBQztBQUFBLFlBQ1gsU0FBUyxNQUFNO0FBQ2IsbUJBQUssUUFBUSxDQUFDLEtBQUs7QUFBQSxZQUNyQjtBQUFBO0FBQUEsUUFDRjtBQUFBLFFBQ0Esa0JBQUMsY0FBVyxNQUFLLFlBQVcsT0FBTyxFQUFFLE9BQU8sS0FBSyxVQUFVLENBQUMsS0FBSyxTQUFTLE1BQU07QUFBQSxTQUNsRjtBQUFBLE9BQ0Y7QUFBQSxJQUNDLE1BQ0M7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLEtBQUs7QUFBQSxRQUNMLE9BQU07QUFBQSxRQUNOLGdCQUFjO0FBQUEsUUFDZCxNQUFLO0FBQUEsUUFDTCxVQUFVO0FBQUEsUUFDVixjQUFZLEVBQUUsT0FBTyxLQUFLLEtBQUs7QUFBQSxRQUMvQixpQkFBZTtBQUFBLFFBQ2YsaUJBQWUsS0FBSyxJQUFJLE1BQU0sU0FBUyxHQUFHLENBQUM7QUFBQSxRQUMzQyxpQkFBZSxPQUFPLEtBQUssSUFBSSxNQUFNLFNBQVMsR0FBRyxDQUFDO0FBQUEsUUFDbEQsa0JBQWdCO0FBQUEsUUFDaEIsV0FBVztBQUFBLFFBQ1gsUUFBUSxNQUFNO0FBQ1osb0JBQVUsUUFBUTtBQUFBLFFBQ3BCO0FBQUE7QUFBQSxJQUNGLElBRUEsa0JBQUMsU0FBSSxPQUFNLHlCQUNSLG9CQUNDLGtCQUFDLE9BQUUsTUFBSyxTQUNOO0FBQUEsd0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxNQUFFO0FBQUEsTUFBRSxRQUFRO0FBQUEsTUFBUztBQUFBLE1BQzFDLGtCQUFDLFVBQU8sTUFBSyxTQUFRLFNBQVMsT0FDM0IsWUFBRSxHQUFHLE9BQ1I7QUFBQSxPQUNGLElBQ0UsVUFDRixrQkFBQyxVQUFLLE9BQU0sV0FBVSxNQUFLLFVBQVMsY0FBWSxFQUFFLEdBQUcsU0FBUyxJQUU5RCxrQkFBQyxTQUFJLE9BQU0saUJBQWlCLHFCQUFXLGtCQUFDLE9BQUcsWUFBRSxPQUFPLFNBQVEsR0FBSyxHQUVyRTtBQUFBLElBRUQsT0FDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0M7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsSUFBSSxDQUFDLFVBQVU7QUFDYixnQkFBTSxFQUFFLFNBQVMsS0FBQUssTUFBSyxLQUFLLElBQUksVUFBVSxLQUFLO0FBQzlDLGlCQUFPLFFBQVEsU0FBU0EsTUFBSyxJQUFJO0FBQUEsUUFDbkM7QUFBQSxRQUNBLElBQUksQ0FBQyxVQUFXLFFBQVEsU0FBWSxTQUFZLFVBQVUsS0FBSyxFQUFFLFFBQVEsR0FBRztBQUFBO0FBQUEsSUFDOUU7QUFBQSxJQUVELE9BQU8sV0FDTixrQkFBQyxPQUFFLE9BQU0sY0FBYSxNQUFLLFVBQ3pCO0FBQUEsd0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxNQUFFO0FBQUEsTUFBRSxRQUFRO0FBQUEsT0FDbkM7QUFBQSxJQUVELE9BQU8sS0FBSyxTQUNYLGtCQUFDLFVBQU8sT0FBYyxPQUFjLE1BQU1MLE9BQU0sT0FBTyxNQUFNLFFBQzNEO0FBQUEsd0JBQUMsV0FDQyw0QkFBQyxRQUNDO0FBQUEsMEJBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxPQUFPLE1BQUs7QUFBQSxRQUM5QixPQUNFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDLEVBQzdDLElBQUksQ0FBQyxVQUNKLGtCQUFDLFFBQWUsT0FBTSxPQUFNLE9BQU0sT0FDL0IsbUJBRE0sS0FFVCxDQUNEO0FBQUEsU0FDTCxHQUNGO0FBQUEsTUFDQSxrQkFBQyxXQUNFLGdCQUNFLElBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssQ0FBVSxFQUMzQyxNQUFNLENBQUMsU0FBUyxFQUNoQixRQUFRLEVBQ1IsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQ2hCLGtCQUFDLFFBQ0M7QUFBQSwwQkFBQyxRQUFHLE9BQU0sT0FBTyxxQkFBVyxNQUFNQSxLQUFJLEdBQUU7QUFBQSxTQUN0QyxTQUFTLENBQUMsTUFBTSxDQUFDLEdBQUksTUFBTSxDQUFDLEdBQUksTUFBTSxDQUFDLENBQUUsSUFBSSxPQUFPLElBQUksQ0FBQyxRQUFRLE9BQ2pFLGtCQUFDLFFBQVksT0FBTSxPQUNoQixlQUFLLE9BQU8sS0FBSyxHQUFHLEtBQUssS0FEbkIsRUFFVCxDQUNEO0FBQUEsV0FOTSxJQU9ULENBQ0QsR0FDTDtBQUFBLE9BQ0Y7QUFBQSxLQUVKO0FBRUo7QUFFQSxTQUFTLFFBQVEsT0FBZSxRQUEyQjtBQUN6RCxTQUFPLFNBQVMsQ0FBQyxPQUFPLEVBQUUsT0FBTyxPQUFPLEVBQUUsT0FBTyxJQUFJLElBQUksQ0FBQyxLQUFLO0FBQ2pFO0FBRUEsU0FBUyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBLE1BQUFBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQU1HO0FBQ0QsU0FDRSx1QkFDRTtBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFNO0FBQUEsUUFDTixVQUFVO0FBQUEsUUFDVixNQUFLO0FBQUEsUUFDTCxjQUFZLEVBQUUsT0FBTyxPQUFPLEtBQUs7QUFBQSxRQUVqQyw0QkFBQyxXQUFNLE9BQU0sU0FDWDtBQUFBLDRCQUFDLGFBQVEsT0FBTSxVQUFVLFlBQUUsT0FBTyxPQUFPLEtBQUssR0FBRTtBQUFBLFVBQy9DO0FBQUEsV0FDSDtBQUFBO0FBQUEsSUFDRjtBQUFBLElBQ0MsUUFBUSxhQUNQLGtCQUFDLE9BQUUsT0FBTSxjQUNOLFlBQUUsT0FBTyxTQUFTLE9BQU8sU0FBUyxHQUFHLFdBQVcsTUFBTSxDQUFDLEtBQUssR0FBR0EsS0FBSSxDQUFDLEdBQ3ZFO0FBQUEsS0FFSjtBQUVKO0FBR08sU0FBUyxPQUFPLEVBQUUsTUFBTSxPQUFPLEdBQXNDO0FBQzFFLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFVBQVMsU0FBUSxZQUFXLGVBQVksUUFDakQ7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLElBQUc7QUFBQSxNQUNILElBQUc7QUFBQSxNQUNILElBQUc7QUFBQSxNQUNILElBQUc7QUFBQSxNQUNILE9BQU87QUFBQSxRQUNMLFFBQVEsT0FBTyxlQUFlLElBQUksQ0FBQztBQUFBLFFBQ25DLGlCQUFpQixTQUFTLE9BQU8sSUFBSSxFQUFFLEtBQUssR0FBRyxJQUFJO0FBQUEsTUFDckQ7QUFBQTtBQUFBLEVBQ0YsR0FDRjtBQUVKO0FBRUEsU0FBUyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQU1HO0FBQ0QsUUFBTSxVQUFVLE9BQU8sU0FBUztBQUNoQyxRQUFNLFNBQVMsQ0FBQyxRQUFnQjtBQUM5QixVQUFNLE9BQU8sSUFBSSxJQUFJLE9BQU8sS0FBSztBQUNqQyxRQUFJLENBQUMsS0FBSyxPQUFPLEdBQUcsRUFBRyxNQUFLLElBQUksR0FBRztBQUNuQyxXQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUNBLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGdCQUNULDRCQUFDLFdBQ0M7QUFBQSxzQkFBQyxXQUNDLDRCQUFDLFFBQ0M7QUFBQSx3QkFBQyxRQUFHLE9BQU0sT0FDUiw0QkFBQyxVQUFLLE9BQU0sVUFBVSxZQUFFLE9BQU8sTUFBSyxHQUN0QztBQUFBLE1BQ0Esa0JBQUMsUUFBRyxPQUFNLE9BQU0sT0FBTSxRQUNuQixZQUFFLE9BQU8sTUFDWjtBQUFBLE1BQ0Esa0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUMvQixrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sT0FBTTtBQUFBLE1BQ2hDLGtCQUFDLFFBQUcsT0FBTSxPQUFPLFlBQUUsT0FBTyxNQUFLO0FBQUEsTUFDL0Isa0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUM5QixXQUNDLGtCQUFDLFFBQUcsT0FBTSxPQUNSLDRCQUFDLFVBQUssT0FBTSxVQUFVLFlBQUUsR0FBRyxTQUFRLEdBQ3JDO0FBQUEsT0FFSixHQUNGO0FBQUEsSUFDQSxrQkFBQyxXQUNFLGlCQUFPLElBQUksQ0FBQyxLQUFLLFVBQVU7QUFDMUIsWUFBTSxRQUFRLEdBQUcsS0FBSztBQUN0QixZQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLGFBQ0Usa0JBQUMsUUFBaUIsWUFBVSxPQUFPLE1BQU0sSUFBSSxJQUFJLEdBQUcsR0FDbEQ7QUFBQSwwQkFBQyxRQUFHLE9BQU0sT0FDUjtBQUFBLDRCQUFDLFVBQU8sTUFBTSxJQUFJLE1BQU0sUUFBUSxTQUFTO0FBQUEsVUFDeEMsSUFBSSxPQUFPLGtCQUFDLE9BQUUsTUFBTSxJQUFJLE1BQU8sY0FBSSxPQUFNLElBQU8sa0JBQUMsVUFBTSxjQUFJLE9BQU07QUFBQSxXQUNwRTtBQUFBLFFBQ0Esa0JBQUMsUUFBRyxPQUFNLFFBQVEsbUJBQVMsU0FBWSxLQUFLLEtBQUssTUFBTSxLQUFLLEdBQUU7QUFBQSxRQUM5RCxrQkFBQyxRQUFJLGVBQUssTUFBTSxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzdCLGtCQUFDLFFBQUksZUFBSyxNQUFNLE9BQU8sS0FBSyxHQUFFO0FBQUEsUUFDOUIsa0JBQUMsUUFBSSxlQUFLLE1BQU0sTUFBTSxLQUFLLEdBQUU7QUFBQSxRQUM3QixrQkFBQyxRQUFJLGVBQUssTUFBTSxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzVCLFdBQ0Msa0JBQUMsUUFBRyxPQUFNLFlBQ1I7QUFBQTtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBQ0MsTUFBSztBQUFBLGNBQ0wsT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFBQSxjQUNoQyxnQkFBYyxDQUFDLE9BQU8sTUFBTSxJQUFJLElBQUksR0FBRztBQUFBLGNBQ3ZDLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBRztBQUFBO0FBQUEsVUFDL0I7QUFBQSxVQUNDLElBQUksWUFDSDtBQUFBLFlBQUM7QUFBQTtBQUFBLGNBQ0MsTUFBSztBQUFBLGNBQ0wsT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFBQSxjQUNoQyxTQUFTLElBQUk7QUFBQTtBQUFBLFVBQ2Y7QUFBQSxXQUVKO0FBQUEsV0F6QkssSUFBSSxHQTJCYjtBQUFBLElBRUosQ0FBQyxHQUNIO0FBQUEsS0FDRixHQUNGO0FBRUo7OztBQ2xiQSxTQUFTLE9BQU9NLE9BQXNCO0FBQ3BDLFNBQU8sS0FBSyxJQUFJLEtBQUssSUFBSUEsT0FBTSxFQUFFLEdBQUcsRUFBRSxJQUFJO0FBQzVDO0FBR0EsU0FBUyxVQUFVLEtBQWFBLE9BQXNCO0FBQ3BELFNBQU8sTUFBTSxJQUFJQSxRQUFPO0FBQzFCO0FBR08sU0FBUyxZQUFlLEtBQWEsTUFBYyxLQUEwQjtBQUNsRixRQUFNLFFBQVEsVUFBeUIsTUFBUztBQUNoRCxRQUFNLFVBQVUsVUFBK0IsTUFBUztBQUN4RCxRQUFNLFVBQVUsVUFBVSxJQUFJO0FBQzlCLFFBQU0sU0FBUyxFQUFPLEdBQUc7QUFDekIsU0FBTyxVQUFVO0FBQ2pCLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFFBQU1BLFFBQU8sUUFBUSxNQUFNLE1BQU0sT0FBTyxJQUFJO0FBQzVDLFFBQU0sU0FBUyxVQUFVO0FBQ3pCLFFBQU0sUUFBUSxFQUFPLEVBQUU7QUFDdkIsSUFBVSxNQUFNO0FBQ2QsUUFBSSxNQUFNLFlBQVksSUFBSyxPQUFNLFFBQVE7QUFDekMsVUFBTSxVQUFVO0FBQ2hCLFVBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxZQUFRLFFBQVE7QUFDaEIsVUFBTSxPQUFPLENBQUMsVUFBbUI7QUFDL0IsVUFBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixjQUFRLFFBQVEsaUJBQWlCLFVBQVUsUUFBUSxJQUFJLFFBQVEsR0FBRyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQ3pGLGNBQVEsUUFBUTtBQUFBLElBQ2xCO0FBQ0EsV0FBTyxRQUFRLEtBQUssT0FBTyxLQUFLLEdBQUdBLE9BQU0sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVU7QUFDcEUsVUFBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixZQUFNLFFBQVE7QUFDZCxjQUFRLFFBQVE7QUFDaEIsY0FBUSxRQUFRO0FBQUEsSUFDbEIsR0FBRyxJQUFJO0FBQ1AsUUFBSTtBQUNKLFFBQUksUUFBUTtBQUNWLGNBQVEsWUFBWSxNQUFNO0FBQ3hCLFlBQUksU0FBUyxVQUFVLE1BQU0sS0FBSyxNQUFNLE9BQVc7QUFDbkQsY0FBTSxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUksSUFBSSxHQUFJO0FBQ3ZDLGNBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssSUFBSUEsT0FBTSxFQUFFLEdBQUcsT0FBTyxLQUFLLEVBQUUsSUFBSTtBQUNyRSxlQUFPLFFBQVEsS0FBSyxFQUFFLE1BQU0sR0FBRyxHQUFHQSxPQUFNLEtBQUssTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVO0FBQ25FLGNBQUksS0FBSyxPQUFPLFdBQVcsTUFBTSxVQUFVLE9BQVc7QUFDdEQsZ0JBQU0sUUFBUSxPQUFPLFFBQVE7QUFBQSxZQUMzQixNQUFNO0FBQUEsWUFDTjtBQUFBLFlBQ0EsVUFBVSxJQUFJQSxLQUFJO0FBQUEsWUFDbEIsT0FBTyxLQUFLLEVBQUU7QUFBQSxVQUNoQjtBQUNBLGtCQUFRLFFBQVE7QUFBQSxRQUNsQixHQUFHLElBQUk7QUFBQSxNQUNULEdBQUcsT0FBT0EsS0FBSSxDQUFDO0FBQUEsSUFDakI7QUFFQSxVQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFJLENBQUMsU0FBUyxVQUFVLE9BQVEsTUFBSyxTQUFTO0FBQUEsSUFDaEQ7QUFDQSxhQUFTLGlCQUFpQixvQkFBb0IsSUFBSTtBQUNsRCxXQUFPLE1BQU07QUFDWCxXQUFLLE1BQU07QUFDWCxvQkFBYyxLQUFLO0FBQ25CLGVBQVMsb0JBQW9CLG9CQUFvQixJQUFJO0FBQUEsSUFDdkQ7QUFBQSxFQUNGLEdBQUcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLE9BQU9BLE9BQU0sTUFBTSxDQUFDO0FBQ2xELFNBQU87QUFBQSxJQUNMLE9BQU8sTUFBTTtBQUFBLElBQ2IsU0FBUyxRQUFRO0FBQUEsSUFDakIsU0FBUyxRQUFRO0FBQUEsSUFDakIsTUFBQUE7QUFBQSxJQUNBLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7QUFHTyxTQUFTLFVBQVUsUUFBZ0IsUUFBd0I7QUFDaEUsU0FBTyxHQUFHLE1BQU0sSUFBSSxNQUFNO0FBQzVCO0FBRUEsU0FBUyxVQUNQLE9BQ0EsT0FDQSxTQUNBLE1BQ21CO0FBQ25CLFFBQU0sTUFBTSxJQUFJLElBQUksS0FBSztBQUN6QixhQUFXLENBQUMsS0FBSyxJQUFJLEtBQUssT0FBTztBQUMvQixVQUFNLFNBQVMsTUFBTSxJQUFJLEdBQUc7QUFDNUIsVUFBTSxNQUFNLENBQUMsVUFBd0M7QUFDbkQsWUFBTSxRQUFRLEtBQUssS0FBSztBQUN4QixZQUFNLE1BQU0sU0FBUyxLQUFLO0FBQzFCLGFBQU8sU0FBUyxNQUFNLE1BQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxHQUFHLElBQUksSUFBSTtBQUFBLElBQ25FO0FBQ0EsUUFBSSxJQUFJLEtBQUssRUFBRSxTQUFTLElBQUksU0FBUyxHQUFJLE9BQU8sSUFBSSxPQUFPLEdBQUcsTUFBTSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDbkY7QUFDQSxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFVBQ2QsT0FDQSxFQUFFLE1BQU0sS0FBSyxHQUNnQjtBQUM3QixRQUFNLE9BQU8sVUFBeUMsTUFBUztBQUMvRCxRQUFNLE1BQU0sS0FBSyxVQUFVLENBQUMsT0FBTyxJQUFJLENBQUM7QUFDeEMsUUFBTSxXQUFXLFlBQStCLEtBQUssTUFBTTtBQUFBLElBQ3pELE1BQU0sT0FBT0MsU0FBUUQsT0FBTSxTQUFTO0FBQ2xDLFlBQU0sU0FDSixRQUFRQSxRQUFPLEtBQU0sQ0FBQyxXQUFXLE9BQU8sS0FBSyxJQUFlLENBQUMsU0FBUztBQUN4RSxZQUFNLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxNQUFNLFFBQVE7QUFBQSxRQUMzQyxPQUFPLElBQUksQ0FBQyxPQUFPLE1BQU0sT0FBTyxJQUFJQyxTQUFRRCxPQUFNLElBQUksQ0FBQztBQUFBLE1BQ3pEO0FBQ0EsWUFBTSxRQUFRLG9CQUFJLElBQWtCO0FBQ3BDLGlCQUFXLEVBQUUsUUFBUSxRQUFRLE1BQUFFLE1BQUssS0FBSyxXQUFXLENBQUM7QUFDakQsY0FBTSxJQUFJLFVBQVUsUUFBUSxNQUFNLEdBQUcsRUFBRSxTQUFTQSxPQUFNLE9BQU8sUUFBVyxNQUFNLE9BQVUsQ0FBQztBQUMzRixpQkFBVyxFQUFFLFFBQVEsUUFBUSxNQUFBQSxNQUFLLEtBQUssU0FBUyxDQUFDLEdBQUc7QUFDbEQsY0FBTSxNQUFNLE1BQU0sSUFBSSxVQUFVLFFBQVEsTUFBTSxDQUFDO0FBQy9DLFlBQUksSUFBSyxLQUFJLFFBQVFBO0FBQUEsTUFDdkI7QUFDQSxpQkFBVyxFQUFFLFFBQVEsUUFBUSxNQUFBQSxNQUFLLEtBQUssUUFBUSxDQUFDLEdBQUc7QUFDakQsY0FBTSxNQUFNLE1BQU0sSUFBSSxVQUFVLFFBQVEsTUFBTSxDQUFDO0FBQy9DLFlBQUksSUFBSyxLQUFJLE9BQU9BO0FBQUEsTUFDdEI7QUFDQSxhQUFPO0FBQUEsSUFDVDtBQUFBO0FBQUEsSUFFQSxNQUFNLENBQUMsT0FBTyxPQUFPLFNBQVMsU0FBUyxVQUFVLEtBQUssS0FBSyxLQUFLLE9BQU8sT0FBTyxTQUFTLElBQUk7QUFBQSxFQUM3RixDQUFDO0FBQ0QsSUFBVSxNQUFNO0FBQ2QsU0FBSyxRQUFRLFNBQVM7QUFBQSxFQUN4QixHQUFHLENBQUMsU0FBUyxLQUFLLENBQUM7QUFDbkIsUUFBTSxVQUNKLFVBQVUsU0FBUyxTQUFTLFFBQVEsYUFBYSxNQUFNLFFBQVEsVUFBVTtBQUMzRSxJQUFVLE1BQU07QUFDZCxRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sTUFBTSxDQUFDO0FBQ2IsVUFBTSxRQUFRLG9CQUFJLElBQWtCO0FBQ3BDLGdCQUFZLEtBQUssTUFBTSxPQUFPO0FBQzlCLFVBQU0sTUFBTSxPQUFPO0FBQUEsTUFDakIsUUFBUSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU07QUFDMUIsY0FBTSxTQUFTLEtBQUssS0FBSztBQUN6QixZQUFJLENBQUMsT0FBUTtBQUNiLGNBQU0sT0FBTyxJQUFJLElBQUksTUFBTTtBQUMzQixtQkFBVyxDQUFDQyxNQUFLQyxLQUFJLEtBQUssUUFBUTtBQUNoQyxnQkFBTSxRQUFRRCxLQUFJLFFBQVEsR0FBRztBQUM3QixnQkFBTUUsUUFBTyxPQUFPRixLQUFJLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSUEsS0FBSSxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQy9ELGdCQUFNLFFBQVEsT0FBT0UsVUFBUyxXQUFXLE9BQU9BO0FBQ2hELGdCQUFNLE9BQU8sTUFBTSxJQUFJRixJQUFHLEtBQUssSUFBSSxLQUFLO0FBQ3hDLGdCQUFNLElBQUlBLE1BQUssSUFBSTtBQUNuQixlQUFLLElBQUlBLE1BQUssS0FBSyxLQUFLQyxPQUFNLElBQUksS0FBSyxDQUFDO0FBQUEsUUFDMUM7QUFDQSxhQUFLLFFBQVE7QUFBQSxNQUNmO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxNQUFNO0FBQ1gsVUFBSTtBQUNKLGtCQUFZLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDckI7QUFBQSxFQUNGLEdBQUcsQ0FBQyxLQUFLLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDakMsU0FBTyxFQUFFLEdBQUcsVUFBVSxPQUFPLEtBQUssU0FBUyxTQUFTLE1BQU07QUFDNUQ7QUFHTyxTQUFTLFlBQVksT0FBYyxNQUErQztBQUN2RixTQUFPLFlBQW1DLEtBQUssVUFBVSxLQUFLLEdBQUcsTUFBTTtBQUFBLElBQ3JFLE1BQU0sQ0FBQ0gsU0FBUUQsT0FBTSxTQUFTLFNBQVMsT0FBT0MsU0FBUUQsT0FBTSxJQUFJO0FBQUEsSUFDaEUsTUFBTSxDQUFDLE9BQU8sT0FBTyxTQUFTLFNBQVM7QUFDckMsWUFBTSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQ3pCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTztBQUNqQyxjQUFNLFNBQVMsTUFBTSxJQUFJLElBQUk7QUFDN0IsWUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFJLElBQUksTUFBTSxLQUFLO0FBQ25CO0FBQUEsUUFDRjtBQUNBLGNBQU0sTUFBTSxDQUFDRSxVQUNYLE1BQU0sT0FBTyxPQUFPQSxLQUFJLEdBQUcsTUFBTUEsS0FBSSxHQUFHLE9BQU8sR0FBRyxJQUFJO0FBQ3hELFlBQUksSUFBSSxNQUFNO0FBQUEsVUFDWixRQUFRLE1BQU07QUFBQSxVQUNkLEtBQUssSUFBSSxLQUFLO0FBQUEsVUFDZCxPQUFPLElBQUksT0FBTztBQUFBLFVBQ2xCLE9BQU8sSUFBSSxPQUFPO0FBQUEsVUFDbEIsTUFBTSxJQUFJLE1BQU07QUFBQSxRQUNsQixDQUFDO0FBQUEsTUFDSDtBQUNBLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRixDQUFDO0FBQ0g7OztBQ2pNQSxTQUFTLEtBQUssV0FBeUI7QUFDckMsWUFBVSxRQUFRLE1BQU0sS0FBSyxHQUFHLFdBQVcsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUMxRDtBQUVBLFNBQVMsU0FBZTtBQUN0QixRQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSztBQUM1QixNQUFJLFNBQVMsU0FBUztBQUVwQixVQUFNLEVBQUUsTUFBTSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQ2pDLFVBQU0sT0FBTyxNQUFNLEtBQUssQ0FBQ0ksVUFBU0EsU0FBUSxLQUFLLElBQUksS0FBSyxNQUFNLENBQUM7QUFDL0QsYUFBUyxFQUFFLE9BQU8sU0FBUyxJQUFJLEdBQUcsTUFBTSxNQUFNLElBQUksTUFBTSxTQUFTLEtBQUssR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDekYsTUFBTyxVQUFTLEVBQUUsU0FBUyxVQUFVLEtBQUssSUFBSSxRQUFRLEtBQUssQ0FBQztBQUM5RDtBQUdPLFNBQVMsV0FBVztBQUN6QixXQUFTO0FBQ1QsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixRQUFNLE9BQU8sVUFBVSxFQUFFO0FBQ3pCLFFBQU0sS0FBSyxVQUFVLEVBQUU7QUFDdkIsUUFBTSxRQUFRLFVBQVUsRUFBRTtBQUMxQixRQUFNLE1BQU0sRUFBTTtBQUNsQjtBQUFBLElBQ0UsTUFDRSxNQUFNO0FBQUEsTUFDSixFQUFFLE9BQU8sRUFBRSxPQUFPLFNBQVMsU0FBUyxNQUFNLEtBQUssTUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLEVBQUUsRUFBRTtBQUFBLE1BQ2pGLEVBQUUsT0FBTyxFQUFFLE9BQU8sU0FBUyxPQUFPLE1BQU0sS0FBSyxNQUFNLFdBQVcsS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQUEsTUFDakYsRUFBRSxPQUFPLEVBQUUsT0FBTyxTQUFTLFNBQVMsTUFBTSxLQUFLLE1BQU0sV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUM3RSxFQUFFLE9BQU8sRUFBRSxPQUFPLFNBQVMsUUFBUSxNQUFNLEtBQUssTUFBTSxXQUFXLEtBQUssT0FBTztBQUFBLE1BQzNFLEdBQUcsTUFBTSxJQUFJLENBQUMsTUFBTSxXQUFXO0FBQUEsUUFDN0IsT0FBTyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSTtBQUFBLFFBQ3RELE1BQU0sS0FBSyxRQUFRLENBQUM7QUFBQSxRQUNwQixNQUFNO0FBQUEsUUFDTixLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxNQUM3QyxFQUFFO0FBQUEsSUFDSixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sT0FBTyxNQUFNO0FBQ25CLFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFNBQUssUUFBUSxRQUFRLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDMUMsT0FBRyxRQUFRLFFBQVEsTUFBTSxJQUFJLElBQUksS0FBSztBQUN0QyxVQUFNLFFBQVE7QUFDZCxTQUFLLFFBQVEsQ0FBQyxLQUFLO0FBQUEsRUFDckI7QUFDQSxRQUFNLE9BQU8sQ0FBQyxVQUFpQjtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTUMsS0FBSSxTQUFTLEtBQUssT0FBTyxJQUFJLEtBQUs7QUFDeEMsVUFBTSxJQUFJLFNBQVMsR0FBRyxPQUFPLElBQUksS0FBSztBQUN0QyxRQUFJQSxPQUFNLFVBQWEsTUFBTSxVQUFhQSxNQUFLLEtBQUtBLE1BQUssTUFBTSxPQUFPO0FBQ3BFLFlBQU0sUUFBUSxFQUFFLE9BQU87QUFDdkI7QUFBQSxJQUNGO0FBQ0EsU0FBSyxRQUFRO0FBQ2IsY0FBVSxNQUFNQSxJQUFHLEtBQUssSUFBSSxHQUFHLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDM0Q7QUFDQSxTQUNFLGtCQUFDLFNBQUksT0FBTSxrQkFBaUIsTUFBSyxTQUFRLGNBQVksRUFBRSxPQUFPLE9BQzVEO0FBQUEsc0JBQUMsU0FBSSxPQUFNLGFBQ1Q7QUFBQSx3QkFBQyxTQUFJLE9BQU0sWUFBVyxNQUFLLFNBQVEsY0FBWSxFQUFFLE9BQU8sTUFDckQ7QUFBQSxjQUFNLElBQUksQ0FBQyxTQUFTO0FBQ25CLGdCQUFNLE9BQU8sU0FBUyxJQUFJO0FBQzFCLGlCQUNFO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FFQyxNQUFLO0FBQUEsY0FDTCxnQkFBYyxLQUFLLFNBQVMsVUFBVSxLQUFLLFNBQVM7QUFBQSxjQUNwRCxjQUFZLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFBQSxjQUMvQixPQUFPLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFBQSxjQUMxQixTQUFTLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxjQUU5QyxZQUFFLE9BQU8sTUFBTSxJQUFJO0FBQUE7QUFBQSxZQVBmO0FBQUEsVUFRUDtBQUFBLFFBRUosQ0FBQztBQUFBLFFBQ0Q7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLGdCQUFjLEtBQUssU0FBUztBQUFBLFlBQzVCLGlCQUFlLEtBQUs7QUFBQSxZQUNwQixTQUFTO0FBQUEsWUFFUixZQUFFLE9BQU87QUFBQTtBQUFBLFFBQ1o7QUFBQSxTQUNGO0FBQUEsTUFDQSxrQkFBQyxVQUFLLE9BQU0sZUFDVjtBQUFBLDBCQUFDLGNBQVcsTUFBSyxRQUFPLE9BQU8sRUFBRSxPQUFPLFNBQVMsU0FBUyxTQUFTLE1BQU0sS0FBSyxFQUFFLEdBQUc7QUFBQSxRQUNuRixrQkFBQyxjQUFXLE1BQUssV0FBVSxPQUFPLEVBQUUsT0FBTyxTQUFTLFNBQVMsU0FBUyxTQUFTO0FBQUEsUUFDL0U7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLE9BQU8sRUFBRSxPQUFPLFNBQVM7QUFBQSxZQUN6QixVQUFVLEtBQUssU0FBUztBQUFBLFlBQ3hCLFNBQVMsTUFBTSxLQUFLLENBQUM7QUFBQTtBQUFBLFFBQ3ZCO0FBQUEsU0FDRjtBQUFBLE1BQ0Esa0JBQUMsVUFBSyxPQUFNLGNBQWEsTUFBSyxVQUMzQjtBQUFBLGlCQUFTLE1BQU0sSUFBSTtBQUFBLFFBQUU7QUFBQSxRQUFJLFVBQVUsUUFBUSxFQUFFLE9BQU8sTUFBTSxTQUFTLE1BQU0sRUFBRTtBQUFBLFNBQzlFO0FBQUEsTUFDQSxrQkFBQyxVQUFLLE9BQU0sUUFBTztBQUFBLE1BQ25CO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFNO0FBQUEsVUFDTixnQkFBYyxJQUFJO0FBQUEsVUFDbEIsT0FBTyxFQUFFLE9BQU87QUFBQSxVQUNoQixTQUFTLE1BQU0sU0FBUyxFQUFFLElBQUksSUFBSSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQUEsVUFFdkQsY0FBSSxRQUFRLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTztBQUFBO0FBQUEsTUFDdkM7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxNQUFNLFVBQVUsUUFBUSxVQUFVO0FBQUEsVUFDbEMsZ0JBQWMsVUFBVTtBQUFBLFVBQ3hCLFNBQVM7QUFBQSxVQUVSLFlBQUUsT0FBTztBQUFBO0FBQUEsTUFDWjtBQUFBLE1BQ0Esa0JBQUMsY0FBVyxNQUFLLFdBQVUsT0FBTyxFQUFFLE9BQU8sV0FBVyxTQUFTLFdBQVc7QUFBQSxPQUM1RTtBQUFBLElBQ0MsS0FBSyxTQUNKLGtCQUFDLFVBQUssT0FBTSxjQUFhLFVBQVUsTUFDakM7QUFBQSx3QkFBQyxXQUFNLEtBQUssR0FBRyxHQUFHLFNBQVUsWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUMxQztBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsSUFBSSxHQUFHLEdBQUc7QUFBQSxVQUNWLE9BQU07QUFBQSxVQUNOLE1BQUs7QUFBQSxVQUNMLE9BQU8sS0FBSztBQUFBLFVBQ1osU0FBUyxDQUFDLFVBQVU7QUFDbEIsaUJBQUssUUFBUSxNQUFNLGNBQWM7QUFBQSxVQUNuQztBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0Esa0JBQUMsV0FBTSxLQUFLLEdBQUcsR0FBRyxPQUFRLFlBQUUsT0FBTyxJQUFHO0FBQUEsTUFDdEM7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLElBQUksR0FBRyxHQUFHO0FBQUEsVUFDVixPQUFNO0FBQUEsVUFDTixNQUFLO0FBQUEsVUFDTCxPQUFPLEdBQUc7QUFBQSxVQUNWLFNBQVMsQ0FBQyxVQUFVO0FBQ2xCLGVBQUcsUUFBUSxNQUFNLGNBQWM7QUFBQSxVQUNqQztBQUFBO0FBQUEsTUFDRjtBQUFBLE1BQ0Esa0JBQUMsVUFBTyxNQUFLLFVBQVMsTUFBSyxXQUN4QixZQUFFLE9BQU8sTUFDWjtBQUFBLE1BQ0MsTUFBTSxTQUNMLGtCQUFDLE9BQUUsT0FBTSxTQUFRLE1BQUssU0FDbkIsZ0JBQU0sT0FDVDtBQUFBLE9BRUo7QUFBQSxLQUVKO0FBRUo7IiwKICAibmFtZXMiOiBbImJvdW5kcyIsICJzdGVwIiwgInRpbWVzIiwgImRyYXduIiwgImxpbmVzIiwgInJvdyIsICJsb3ciLCAic3RlcCIsICJib3VuZHMiLCAicm93cyIsICJrZXkiLCAiYmFuZCIsICJ0b2xkIiwgInNwYW4iLCAiYSJdCn0K
