import {
  offer
} from "./chunk-KDUDFFD4.js";
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
} from "./chunk-STFUKKSW.js";
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
} from "./chunk-6AKOBJNA.js";
import {
  told
} from "./chunk-VG2H352D.js";
import {
  isDark
} from "./chunk-G7Q3Y5ZQ.js";
import {
  METRICS_MAX,
  listen,
  wantMetrics
} from "./chunk-BIYEXU7U.js";
import {
  saveFile
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  IconButton,
  Problem,
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  P,
  T,
  setQuery,
  useSignal,
  useSignalEffect
} from "./chunk-LVANTMVN.js";

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
    void import("./plot-G2GTZJQY.js").then(({ Plot }) => {
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9DaGFydC50c3giLCAiLi4vLi4vc3JjL2NoYXJ0cy9mb2xsb3cudHMiLCAiLi4vLi4vc3JjL2NoYXJ0cy9SYW5nZUJhci50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIEEgY2hhcnQ6IHRoZSBkcmF3aW5nLCBpdHMgbGVnZW5kLCBhbmQgZXZlcnl0aGluZyBvZiBpdCBpbiB3b3JkcyBhbmQgbnVtYmVycy5cbmltcG9ydCB7IHR5cGUgU2lnbmFsLCB1c2VTaWduYWwsIHVzZVNpZ25hbEVmZmVjdCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkLCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgaXNEYXJrIH0gZnJvbSBcIi4uL3NoZWxsL3RoZW1lXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEljb25CdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBjc3YgfSBmcm9tIFwiLi4vdWkvY3N2XCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IHNhdmVGaWxlIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBjbG9jaywgY3Jvc3NoYWlyIH0gZnJvbSBcIi4vY2xvY2tcIjtcbmltcG9ydCB7IGRhc2hPZiwgc2VyaWVzUHJvcGVydHkgfSBmcm9tIFwiLi9jb2xvdXJzXCI7XG5pbXBvcnQgdHlwZSB7IFBsb3QsIFRocmVzaG9sZCB9IGZyb20gXCIuL3Bsb3RcIjtcbmltcG9ydCB7IHR5cGUgQm91bmRzLCBmaXhlZCwgcmFuZ2UsIHNob3dSYW5nZSwgdXRjLCB6b29tZWRPdXQgfSBmcm9tIFwiLi9yYW5nZVwiO1xuaW1wb3J0IHsgdHlwZSBCYW5kLCBjb2x1bW5zLCBzdW1tYXJ5IH0gZnJvbSBcIi4vcm93c1wiO1xuaW1wb3J0IHsgdG9sZCB9IGZyb20gXCIuL3NjYWxlXCI7XG5pbXBvcnQgeyBtb21lbnRUZXh0IH0gZnJvbSBcIi4vdGltZXNcIjtcblxuLyoqIEEgbGluZSBvZiBhIGNoYXJ0OiB3aGF0IGl0IGlzIGNhbGxlZCBhbmQgaXRzIHJvd3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlcmllcyB7XG4gIGtleTogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICBocmVmPzogc3RyaW5nO1xuICAvKiogV2hpY2ggY29sb3VyIGFuZCBkYXNoIGl0IGhhcy4gKi9cbiAgbG9vazogbnVtYmVyO1xuICBiYW5kOiBCYW5kIHwgdW5kZWZpbmVkO1xuICAvKiogVGFrZXMgdGhlIGxpbmUgb3V0IG9mIHRoZSBjaGFydC4gKi9cbiAgb25SZW1vdmU/OiAoKSA9PiB2b2lkO1xufVxuXG4vKiogUm93cyBvZiB0aGUgdGFibGUgb2YgdmFsdWVzOyBtb3JlIG9mIHRoZW0gbm9ib2R5IHJlYWRzLCBhbmQgdGhlIENTViBmaWxlIGhhcyBhbGwuICovXG5jb25zdCBUQUJMRV9NQVggPSA0MDA7XG5cbi8qKiBTaG93cyBhIGRyYWdnZWQgc3RyZXRjaCBpbiBhbGwgY2hhcnRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHpvb21Ubyhmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkIHtcbiAgc2hvd1JhbmdlKGZpeGVkKGZyb20sIHRvLCBjbG9jay5wZWVrKCkpKTtcbn1cblxuLyoqIFNob3dzIHR3aWNlIGFzIG11Y2guICovXG5leHBvcnQgZnVuY3Rpb24gem9vbU91dCgpOiB2b2lkIHtcbiAgc2hvd1JhbmdlKHpvb21lZE91dChyYW5nZS5wZWVrKCksIGNsb2NrLnBlZWsoKSkpO1xufVxuXG5mdW5jdGlvbiBuZWFyZXN0KHRpbWVzOiByZWFkb25seSBudW1iZXJbXSwgdGltZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGxvdyA9IDA7XG4gIGxldCBoaWdoID0gdGltZXMubGVuZ3RoIC0gMTtcbiAgd2hpbGUgKGxvdyA8IGhpZ2gpIHtcbiAgICBjb25zdCBtaWRkbGUgPSAobG93ICsgaGlnaCkgPj4gMTtcbiAgICBpZiAodGltZXNbbWlkZGxlXSEgPCB0aW1lKSBsb3cgPSBtaWRkbGUgKyAxO1xuICAgIGVsc2UgaGlnaCA9IG1pZGRsZTtcbiAgfVxuICBjb25zdCBiZWZvcmUgPSB0aW1lc1tsb3cgLSAxXTtcbiAgcmV0dXJuIGJlZm9yZSAhPT0gdW5kZWZpbmVkICYmIHRpbWUgLSBiZWZvcmUgPCAodGltZXNbbG93XSA/PyB0aW1lKSAtIHRpbWUgPyBsb3cgLSAxIDogbG93O1xufVxuXG4vKiogQSBjaGFydCBvZiBzb21lIHNlcmllcyBvdmVyIHRoZSBwYWdlJ3MgcmFuZ2UuICovXG5leHBvcnQgZnVuY3Rpb24gQ2hhcnQoe1xuICB0aXRsZSxcbiAgdW5pdHMsXG4gIHNlcmllcyxcbiAgYm91bmRzLFxuICBzdGVwLFxuICBsb2FkaW5nLFxuICBwcm9ibGVtLFxuICByZXRyeSxcbiAgbG9nID0gZmFsc2UsXG4gIHRocmVzaG9sZHMgPSBbXSxcbiAgZmlsZSxcbiAgdG9vbHMsXG4gIGxvdyA9IGZhbHNlLFxuICBub3RoaW5nLFxufToge1xuICB0aXRsZTogc3RyaW5nO1xuICB1bml0czogc3RyaW5nO1xuICBzZXJpZXM6IFNlcmllc1tdO1xuICBib3VuZHM6IEJvdW5kcztcbiAgLyoqIFNlY29uZHMgYSByb3cuICovXG4gIHN0ZXA6IG51bWJlcjtcbiAgbG9hZGluZzogYm9vbGVhbjtcbiAgcHJvYmxlbTogUHJvYmxlbSB8IHVuZGVmaW5lZDtcbiAgcmV0cnk6ICgpID0+IHZvaWQ7XG4gIGxvZz86IGJvb2xlYW47XG4gIHRocmVzaG9sZHM/OiBUaHJlc2hvbGRbXTtcbiAgLyoqIFRoZSBuYW1lIG9mIHRoZSBDU1YgZmlsZS4gKi9cbiAgZmlsZTogc3RyaW5nO1xuICB0b29scz86IENvbXBvbmVudENoaWxkcmVuO1xuICAvKiogSGFsZiBhcyBoaWdoLiAqL1xuICBsb3c/OiBib29sZWFuO1xuICAvKiogV2hhdCBpcyBzYWlkIGluc3RlYWQgb2YgXCJubyB2YWx1ZXNcIi4gKi9cbiAgbm90aGluZz86IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICBjb25zdCBib3ggPSB1c2VSZWY8SFRNTERpdkVsZW1lbnQ+KG51bGwpO1xuICBjb25zdCBwbG90ID0gdXNlU2lnbmFsPFBsb3QgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IGhpZGRlbiA9IHVzZVNpZ25hbDxSZWFkb25seVNldDxzdHJpbmc+PihuZXcgU2V0KCkpO1xuICBjb25zdCBvcGVuID0gdXNlU2lnbmFsKGZhbHNlKTtcbiAgY29uc3QgaGVhZGluZyA9IHVzZUlkKCk7XG4gIGNvbnN0IGJhbmRlZCA9IHNlcmllcy5sZW5ndGggPT09IDEgJiYgc2VyaWVzWzBdPy5iYW5kPy5sZWFzdCAhPT0gdW5kZWZpbmVkO1xuICBjb25zdCBbdGltZXMsIGRyYXduXSA9IGNvbHVtbnMoXG4gICAgc2VyaWVzLmZsYXRNYXAoKHsgYmFuZCB9KSA9PlxuICAgICAgYmFuZGVkID8gW2JhbmQ/Lm1vc3QsIGJhbmQ/LmxlYXN0LCBiYW5kPy5hdmVyYWdlXSA6IFtiYW5kPy5hdmVyYWdlXSxcbiAgICApLFxuICAgIGJvdW5kcyxcbiAgKTtcbiAgY29uc3QgY29sdW1uc09mID0gKGluZGV4OiBudW1iZXIpID0+XG4gICAgYmFuZGVkXG4gICAgICA/IHsgaGlnaDogZHJhd25bMF0hLCBsb3c6IGRyYXduWzFdISwgYXZlcmFnZTogZHJhd25bMl0hIH1cbiAgICAgIDogeyBoaWdoOiBkcmF3bltpbmRleF0hLCBsb3c6IGRyYXduW2luZGV4XSEsIGF2ZXJhZ2U6IGRyYXduW2luZGV4XSEgfTtcbiAgY29uc3QgYW55ID0gZHJhd24uc29tZSgoY29sdW1uKSA9PiBjb2x1bW4uc29tZSgodmFsdWUpID0+IHZhbHVlICE9PSBudWxsKSk7XG4gIGNvbnN0IHN0YXRlID0gdXNlUmVmKHsgdGltZXMsIGRyYXduLCBib3VuZHMgfSk7XG4gIHN0YXRlLmN1cnJlbnQgPSB7IHRpbWVzLCBkcmF3biwgYm91bmRzIH07XG4gIGNvbnN0IGxvb2tzID0gSlNPTi5zdHJpbmdpZnkoW1xuICAgIHNlcmllcy5tYXAoKHsga2V5LCBsb29rIH0pID0+IFtrZXksIGxvb2tdKSxcbiAgICBbLi4uaGlkZGVuLnZhbHVlXSxcbiAgICBiYW5kZWQsXG4gICAgdW5pdHMsXG4gICAgbG9nLFxuICAgIHV0Yy52YWx1ZSxcbiAgICB0aHJlc2hvbGRzLFxuICAgIGlzRGFyaygpLFxuICBdKTtcbiAgLy8gQW5vdGhlciBkcmF3aW5nIHdoZXJlIGxpbmVzLCBjb2xvdXJzIG9yIHRoZSBheGlzIGFyZSBvdGhlcnM7IGVsc2UgdGhlIHNhbWUgb25lIGhhcyBuZXcgZGF0YS5cbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBwbGFjZSA9IGJveC5jdXJyZW50O1xuICAgIGlmICghYW55IHx8ICFwbGFjZSkgcmV0dXJuO1xuICAgIGxldCBtYWRlOiBQbG90IHwgdW5kZWZpbmVkO1xuICAgIGxldCBnb25lID0gZmFsc2U7XG4gICAgY29uc3Qgd2F0Y2ggPSBuZXcgUmVzaXplT2JzZXJ2ZXIoKCkgPT4gbWFkZT8uZml0KCkpO1xuICAgIHZvaWQgaW1wb3J0KFwiLi9wbG90XCIpLnRoZW4oKHsgUGxvdCB9KSA9PiB7XG4gICAgICBpZiAoZ29uZSkgcmV0dXJuO1xuICAgICAgbWFkZSA9IG5ldyBQbG90KFxuICAgICAgICBwbGFjZSxcbiAgICAgICAge1xuICAgICAgICAgIGxpbmVzOiBzZXJpZXMubWFwKCh7IGtleSwgbG9vayB9KSA9PiAoe1xuICAgICAgICAgICAgbG9vayxcbiAgICAgICAgICAgIHNob3duOiAhaGlkZGVuLnZhbHVlLmhhcyhrZXkpLFxuICAgICAgICAgICAgYmFuZDogYmFuZGVkLFxuICAgICAgICAgIH0pKSxcbiAgICAgICAgICB1bml0cyxcbiAgICAgICAgICBsb2csXG4gICAgICAgICAgdXRjOiB1dGMudmFsdWUsXG4gICAgICAgICAgdGhyZXNob2xkcyxcbiAgICAgICAgfSxcbiAgICAgICAge1xuICAgICAgICAgIG9uUG9pbnQ6ICh0aW1lKSA9PiB7XG4gICAgICAgICAgICBjcm9zc2hhaXIudmFsdWUgPSB0aW1lO1xuICAgICAgICAgIH0sXG4gICAgICAgICAgb25ab29tOiB6b29tVG8sXG4gICAgICAgICAgb25ab29tT3V0OiB6b29tT3V0LFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICAgIHBsb3QudmFsdWUgPSBtYWRlO1xuICAgICAgd2F0Y2gub2JzZXJ2ZShwbGFjZSk7XG4gICAgfSk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGdvbmUgPSB0cnVlO1xuICAgICAgd2F0Y2guZGlzY29ubmVjdCgpO1xuICAgICAgcGxvdC52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIG1hZGU/LmVuZCgpO1xuICAgIH07XG4gIH0sIFtsb29rcywgYW55XSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgeyB0aW1lcywgZHJhd24sIGJvdW5kcyB9ID0gc3RhdGUuY3VycmVudDtcbiAgICBjb25zdCBhbGwgPSBsb2dcbiAgICAgID8gZHJhd24ubWFwKChjb2x1bW4pID0+IGNvbHVtbi5tYXAoKHZhbHVlKSA9PiAodmFsdWUgIT09IG51bGwgJiYgdmFsdWUgPiAwID8gdmFsdWUgOiBudWxsKSkpXG4gICAgICA6IGRyYXduO1xuICAgIHBsb3QudmFsdWU/LnNob3codGltZXMsIGFsbCwgYm91bmRzLmZyb20sIGJvdW5kcy50byk7XG4gICAgaWYgKGNyb3NzaGFpci5wZWVrKCkgIT09IHVuZGVmaW5lZCkgcGxvdC52YWx1ZT8ucG9pbnQoY3Jvc3NoYWlyLnBlZWsoKSk7XG4gIH0pO1xuICB1c2VTaWduYWxFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHRpbWUgPSBjcm9zc2hhaXIudmFsdWU7XG4gICAgcGxvdC52YWx1ZT8ucG9pbnQodGltZSk7XG4gIH0pO1xuICBjb25zdCB3YWxrID0gKGV2ZW50OiBLZXlib2FyZEV2ZW50KSA9PiB7XG4gICAgY29uc3QgeyB0aW1lcyB9ID0gc3RhdGUuY3VycmVudDtcbiAgICBpZiAodGltZXMubGVuZ3RoID09PSAwKSByZXR1cm47XG4gICAgY29uc3QgaGVyZSA9IGNyb3NzaGFpci5wZWVrKCkgPT09IHVuZGVmaW5lZCA/IHRpbWVzLmxlbmd0aCA6IG5lYXJlc3QodGltZXMsIGNyb3NzaGFpci5wZWVrKCkhKTtcbiAgICBjb25zdCBmYXIgPSBldmVudC5zaGlmdEtleSA/IDEwIDogMTtcbiAgICBjb25zdCB0byA9IHtcbiAgICAgIEFycm93TGVmdDogaGVyZSAtIGZhcixcbiAgICAgIEFycm93UmlnaHQ6IGhlcmUgKyBmYXIsXG4gICAgICBIb21lOiAwLFxuICAgICAgRW5kOiB0aW1lcy5sZW5ndGggLSAxLFxuICAgIH1bZXZlbnQua2V5XTtcbiAgICBpZiAoZXZlbnQua2V5ID09PSBcIkVzY2FwZVwiKSBjcm9zc2hhaXIudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgZWxzZSBpZiAodG8gPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgIGVsc2UgY3Jvc3NoYWlyLnZhbHVlID0gdGltZXNbTWF0aC5taW4oTWF0aC5tYXgodG8sIDApLCB0aW1lcy5sZW5ndGggLSAxKV07XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfTtcbiAgY29uc3Qgc2F2ZSA9ICgpID0+IHtcbiAgICBjb25zdCBoZWFkZXIgPSBbXCJ0aW1lXCIsIC4uLnNlcmllcy5mbGF0TWFwKChvbmUpID0+IG5hbWVzT2Yob25lLmxhYmVsLCBiYW5kZWQpKV07XG4gICAgY29uc3QgbGluZXMgPSB0aW1lcy5tYXAoKHRpbWUsIHJvdykgPT4gW1xuICAgICAgbmV3IERhdGUodGltZSAqIDEwMDApLnRvSVNPU3RyaW5nKCksXG4gICAgICAuLi4oYmFuZGVkXG4gICAgICAgID8gW2RyYXduWzJdIVtyb3ddLCBkcmF3blsxXSFbcm93XSwgZHJhd25bMF0hW3Jvd11dXG4gICAgICAgIDogZHJhd24ubWFwKChjb2x1bW4pID0+IGNvbHVtbltyb3ddKSksXG4gICAgXSk7XG4gICAgc2F2ZUZpbGUoYCR7ZmlsZX0uY3N2YCwgY3N2KGhlYWRlciwgbGluZXMpLCBcInRleHQvY3N2XCIpO1xuICB9O1xuICBjb25zdCBwb2ludGVkID0gdXNlU2lnbmFsPG51bWJlciB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgdXNlU2lnbmFsRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0aW1lID0gY3Jvc3NoYWlyLnZhbHVlO1xuICAgIHBvaW50ZWQudmFsdWUgPSB0aW1lID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBuZWFyZXN0KHN0YXRlLmN1cnJlbnQudGltZXMsIHRpbWUpO1xuICB9KTtcbiAgY29uc3Qgcm93ID0gcG9pbnRlZC52YWx1ZTtcbiAgY29uc3QgbW9tZW50ID0gcm93ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB0aW1lc1tyb3ddO1xuICBjb25zdCBzcG9rZW4gPVxuICAgIG1vbWVudCA9PT0gdW5kZWZpbmVkXG4gICAgICA/IHQuY2hhcnRzLnBvaW50SGludFxuICAgICAgOiBbXG4gICAgICAgICAgbW9tZW50VGV4dChtb21lbnQsIHN0ZXApLFxuICAgICAgICAgIC4uLnNlcmllcy5tYXAoXG4gICAgICAgICAgICAoeyBsYWJlbCB9LCBpbmRleCkgPT4gYCR7bGFiZWx9ICR7dG9sZChjb2x1bW5zT2YoaW5kZXgpLmF2ZXJhZ2Vbcm93ID8/IDBdLCB1bml0cyl9YCxcbiAgICAgICAgICApLFxuICAgICAgICBdLmpvaW4oXCIsIFwiKTtcbiAgcmV0dXJuIChcbiAgICA8ZmlndXJlIGNsYXNzPXtgY2hhcnQgJHtsb3cgPyBcImxvd1wiIDogXCJcIn1gfSBhcmlhLWxhYmVsbGVkYnk9e2hlYWRpbmd9PlxuICAgICAgPGZpZ2NhcHRpb24gY2xhc3M9XCJjaGFydC1oZWFkXCI+XG4gICAgICAgIDxoMyBpZD17aGVhZGluZ30+XG4gICAgICAgICAge3RpdGxlfSB7dW5pdHMgJiYgPHNtYWxsPnt1bml0c308L3NtYWxsPn1cbiAgICAgICAgPC9oMz5cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJjaGFydC1tb21lbnRcIj57bW9tZW50ICE9PSB1bmRlZmluZWQgJiYgbW9tZW50VGV4dChtb21lbnQsIHN0ZXApfTwvc3Bhbj5cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJjaGFydC10b29scyBuby1wcmludFwiPlxuICAgICAgICAgIHt0b29sc31cbiAgICAgICAgICA8SWNvbkJ1dHRvblxuICAgICAgICAgICAgaWNvbj1cInRhYmxlXCJcbiAgICAgICAgICAgIGxhYmVsPXt0LmNoYXJ0cy50YWJsZX1cbiAgICAgICAgICAgIGFyaWEtcHJlc3NlZD17b3Blbi52YWx1ZX1cbiAgICAgICAgICAgIGRpc2FibGVkPXshYW55fVxuICAgICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgICBvcGVuLnZhbHVlID0gIW9wZW4udmFsdWU7XG4gICAgICAgICAgICB9fVxuICAgICAgICAgIC8+XG4gICAgICAgICAgPEljb25CdXR0b24gaWNvbj1cImRvd25sb2FkXCIgbGFiZWw9e3QuY2hhcnRzLmNzdn0gZGlzYWJsZWQ9eyFhbnl9IG9uQ2xpY2s9e3NhdmV9IC8+XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgIDwvZmlnY2FwdGlvbj5cbiAgICAgIHthbnkgPyAoXG4gICAgICAgIDxkaXZcbiAgICAgICAgICByZWY9e2JveH1cbiAgICAgICAgICBjbGFzcz1cImNoYXJ0LXBsb3RcIlxuICAgICAgICAgIGRhdGEtbG9hZGluZz17bG9hZGluZ31cbiAgICAgICAgICByb2xlPVwic2xpZGVyXCJcbiAgICAgICAgICB0YWJJbmRleD17MH1cbiAgICAgICAgICBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5wbG90KHRpdGxlKX1cbiAgICAgICAgICBhcmlhLXZhbHVlbWluPXswfVxuICAgICAgICAgIGFyaWEtdmFsdWVtYXg9e01hdGgubWF4KHRpbWVzLmxlbmd0aCAtIDEsIDApfVxuICAgICAgICAgIGFyaWEtdmFsdWVub3c9e3JvdyA/PyBNYXRoLm1heCh0aW1lcy5sZW5ndGggLSAxLCAwKX1cbiAgICAgICAgICBhcmlhLXZhbHVldGV4dD17c3Bva2VufVxuICAgICAgICAgIG9uS2V5RG93bj17d2Fsa31cbiAgICAgICAgICBvbkJsdXI9eygpID0+IHtcbiAgICAgICAgICAgIGNyb3NzaGFpci52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgICB9fVxuICAgICAgICAvPlxuICAgICAgKSA6IChcbiAgICAgICAgPGRpdiBjbGFzcz1cImNoYXJ0LXBsb3QgZW1wdHktcGxvdFwiPlxuICAgICAgICAgIHtwcm9ibGVtID8gKFxuICAgICAgICAgICAgPHAgcm9sZT1cImFsZXJ0XCI+XG4gICAgICAgICAgICAgIDxJY29uIG5hbWU9XCJ3YXJuaW5nXCIgLz4ge3Byb2JsZW0ubWVzc2FnZX17XCIgXCJ9XG4gICAgICAgICAgICAgIDxCdXR0b24ga2luZD1cInBsYWluXCIgb25DbGljaz17cmV0cnl9PlxuICAgICAgICAgICAgICAgIHt0LnVpLnJldHJ5fVxuICAgICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgIDwvcD5cbiAgICAgICAgICApIDogbG9hZGluZyA/IChcbiAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwic3Bpbm5lclwiIHJvbGU9XCJzdGF0dXNcIiBhcmlhLWxhYmVsPXt0LnVpLmxvYWRpbmd9IC8+XG4gICAgICAgICAgKSA6IChcbiAgICAgICAgICAgIDxkaXYgY2xhc3M9XCJjaGFydC1ub3RoaW5nXCI+e25vdGhpbmcgPz8gPHA+e3QuY2hhcnRzLm5vdGhpbmd9PC9wPn08L2Rpdj5cbiAgICAgICAgICApfVxuICAgICAgICA8L2Rpdj5cbiAgICAgICl9XG4gICAgICB7YW55ICYmIChcbiAgICAgICAgPExlZ2VuZFxuICAgICAgICAgIHNlcmllcz17c2VyaWVzfVxuICAgICAgICAgIHVuaXRzPXt1bml0c31cbiAgICAgICAgICBoaWRkZW49e2hpZGRlbn1cbiAgICAgICAgICBvZj17KGluZGV4KSA9PiB7XG4gICAgICAgICAgICBjb25zdCB7IGF2ZXJhZ2UsIGxvdywgaGlnaCB9ID0gY29sdW1uc09mKGluZGV4KTtcbiAgICAgICAgICAgIHJldHVybiBzdW1tYXJ5KGF2ZXJhZ2UsIGxvdywgaGlnaCk7XG4gICAgICAgICAgfX1cbiAgICAgICAgICBhdD17KGluZGV4KSA9PiAocm93ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBjb2x1bW5zT2YoaW5kZXgpLmF2ZXJhZ2Vbcm93XSl9XG4gICAgICAgIC8+XG4gICAgICApfVxuICAgICAge2FueSAmJiBwcm9ibGVtICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJjaGFydC1ub3RlXCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgIDxJY29uIG5hbWU9XCJ3YXJuaW5nXCIgLz4ge3Byb2JsZW0ubWVzc2FnZX1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICAgIHthbnkgJiYgb3Blbi52YWx1ZSAmJiAoXG4gICAgICAgIDxWYWx1ZXMgdGl0bGU9e3RpdGxlfSB0aW1lcz17dGltZXN9IHN0ZXA9e3N0ZXB9IGNvdW50PXt0aW1lcy5sZW5ndGh9PlxuICAgICAgICAgIDx0aGVhZD5cbiAgICAgICAgICAgIDx0cj5cbiAgICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e3QuY2hhcnRzLnRpbWV9PC90aD5cbiAgICAgICAgICAgICAge3Nlcmllc1xuICAgICAgICAgICAgICAgIC5mbGF0TWFwKCh7IGxhYmVsIH0pID0+IG5hbWVzT2YobGFiZWwsIGJhbmRlZCkpXG4gICAgICAgICAgICAgICAgLm1hcCgobGFiZWwpID0+IChcbiAgICAgICAgICAgICAgICAgIDx0aCBrZXk9e2xhYmVsfSBzY29wZT1cImNvbFwiIGNsYXNzPVwiZW5kXCI+XG4gICAgICAgICAgICAgICAgICAgIHtsYWJlbH1cbiAgICAgICAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICA8L3RyPlxuICAgICAgICAgIDwvdGhlYWQ+XG4gICAgICAgICAgPHRib2R5PlxuICAgICAgICAgICAge3RpbWVzXG4gICAgICAgICAgICAgIC5tYXAoKHRpbWUsIGluZGV4KSA9PiBbdGltZSwgaW5kZXhdIGFzIGNvbnN0KVxuICAgICAgICAgICAgICAuc2xpY2UoLVRBQkxFX01BWClcbiAgICAgICAgICAgICAgLnJldmVyc2UoKVxuICAgICAgICAgICAgICAubWFwKChbdGltZSwgaW5kZXhdKSA9PiAoXG4gICAgICAgICAgICAgICAgPHRyIGtleT17dGltZX0+XG4gICAgICAgICAgICAgICAgICA8dGggc2NvcGU9XCJyb3dcIj57bW9tZW50VGV4dCh0aW1lLCBzdGVwKX08L3RoPlxuICAgICAgICAgICAgICAgICAgeyhiYW5kZWQgPyBbZHJhd25bMl0hLCBkcmF3blsxXSEsIGRyYXduWzBdIV0gOiBkcmF3bikubWFwKChjb2x1bW4sIGF0KSA9PiAoXG4gICAgICAgICAgICAgICAgICAgIDx0ZCBrZXk9e2F0fSBjbGFzcz1cImVuZFwiPlxuICAgICAgICAgICAgICAgICAgICAgIHt0b2xkKGNvbHVtbltpbmRleF0sIHVuaXRzKX1cbiAgICAgICAgICAgICAgICAgICAgPC90ZD5cbiAgICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICAgICkpfVxuICAgICAgICAgIDwvdGJvZHk+XG4gICAgICAgIDwvVmFsdWVzPlxuICAgICAgKX1cbiAgICA8L2ZpZ3VyZT5cbiAgKTtcbn1cblxuZnVuY3Rpb24gbmFtZXNPZihsYWJlbDogc3RyaW5nLCBiYW5kZWQ6IGJvb2xlYW4pOiBzdHJpbmdbXSB7XG4gIHJldHVybiBiYW5kZWQgPyBbbGFiZWwsIHQuY2hhcnRzLmxlYXN0LCB0LmNoYXJ0cy5tb3N0XSA6IFtsYWJlbF07XG59XG5cbmZ1bmN0aW9uIFZhbHVlcyh7XG4gIHRpdGxlLFxuICB0aW1lcyxcbiAgc3RlcCxcbiAgY291bnQsXG4gIGNoaWxkcmVuLFxufToge1xuICB0aXRsZTogc3RyaW5nO1xuICB0aW1lczogbnVtYmVyW107XG4gIHN0ZXA6IG51bWJlcjtcbiAgY291bnQ6IG51bWJlcjtcbiAgY2hpbGRyZW46IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8ZGl2XG4gICAgICAgIGNsYXNzPVwidGFibGUtc2Nyb2xsIGNoYXJ0LXZhbHVlc1wiXG4gICAgICAgIHRhYkluZGV4PXswfVxuICAgICAgICByb2xlPVwicmVnaW9uXCJcbiAgICAgICAgYXJpYS1sYWJlbD17dC5jaGFydHMudmFsdWVzKHRpdGxlKX1cbiAgICAgID5cbiAgICAgICAgPHRhYmxlIGNsYXNzPVwidGFibGVcIj5cbiAgICAgICAgICA8Y2FwdGlvbiBjbGFzcz1cInVuc2VlblwiPnt0LmNoYXJ0cy52YWx1ZXModGl0bGUpfTwvY2FwdGlvbj5cbiAgICAgICAgICB7Y2hpbGRyZW59XG4gICAgICAgIDwvdGFibGU+XG4gICAgICA8L2Rpdj5cbiAgICAgIHtjb3VudCA+IFRBQkxFX01BWCAmJiAoXG4gICAgICAgIDxwIGNsYXNzPVwiY2hhcnQtbm90ZVwiPlxuICAgICAgICAgIHt0LmNoYXJ0cy50YWJsZUN1dChTdHJpbmcoVEFCTEVfTUFYKSwgbW9tZW50VGV4dCh0aW1lc1swXSA/PyAwLCBzdGVwKSl9XG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgPC8+XG4gICk7XG59XG5cbi8qKiBXaGF0IGEgbGluZSBsb29rcyBsaWtlLCBiZXNpZGUgaXRzIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gU3dhdGNoKHsgbG9vaywgZGFzaGVkIH06IHsgbG9vazogbnVtYmVyOyBkYXNoZWQ6IGJvb2xlYW4gfSkge1xuICByZXR1cm4gKFxuICAgIDxzdmcgY2xhc3M9XCJzd2F0Y2hcIiB2aWV3Qm94PVwiMCAwIDI2IDhcIiBhcmlhLWhpZGRlbj1cInRydWVcIj5cbiAgICAgIDxsaW5lXG4gICAgICAgIHgxPVwiMFwiXG4gICAgICAgIHkxPVwiNFwiXG4gICAgICAgIHgyPVwiMjZcIlxuICAgICAgICB5Mj1cIjRcIlxuICAgICAgICBzdHlsZT17e1xuICAgICAgICAgIHN0cm9rZTogYHZhcigke3Nlcmllc1Byb3BlcnR5KGxvb2spfSlgLFxuICAgICAgICAgIHN0cm9rZURhc2hhcnJheTogZGFzaGVkID8gZGFzaE9mKGxvb2spLmpvaW4oXCIgXCIpIDogXCJcIixcbiAgICAgICAgfX1cbiAgICAgIC8+XG4gICAgPC9zdmc+XG4gICk7XG59XG5cbmZ1bmN0aW9uIExlZ2VuZCh7XG4gIHNlcmllcyxcbiAgdW5pdHMsXG4gIGhpZGRlbixcbiAgb2YsXG4gIGF0LFxufToge1xuICBzZXJpZXM6IFNlcmllc1tdO1xuICB1bml0czogc3RyaW5nO1xuICBoaWRkZW46IFNpZ25hbDxSZWFkb25seVNldDxzdHJpbmc+PjtcbiAgb2Y6IChpbmRleDogbnVtYmVyKSA9PiBSZXR1cm5UeXBlPHR5cGVvZiBzdW1tYXJ5PjtcbiAgYXQ6IChpbmRleDogbnVtYmVyKSA9PiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkO1xufSkge1xuICBjb25zdCBzZXZlcmFsID0gc2VyaWVzLmxlbmd0aCA+IDE7XG4gIGNvbnN0IHRvZ2dsZSA9IChrZXk6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IG5leHQgPSBuZXcgU2V0KGhpZGRlbi52YWx1ZSk7XG4gICAgaWYgKCFuZXh0LmRlbGV0ZShrZXkpKSBuZXh0LmFkZChrZXkpO1xuICAgIGhpZGRlbi52YWx1ZSA9IG5leHQ7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImNoYXJ0LWxlZ2VuZFwiPlxuICAgICAgPHRhYmxlPlxuICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgPHRyPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+XG4gICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwidW5zZWVuXCI+e3QuY2hhcnRzLmxpbmV9PC9zcGFuPlxuICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgIDx0aCBzY29wZT1cImNvbFwiIGNsYXNzPVwiaGVyZVwiPlxuICAgICAgICAgICAgICB7dC5jaGFydHMuaGVyZX1cbiAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMubGFzdH08L3RoPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e3QuY2hhcnRzLmxlYXN0fTwvdGg+XG4gICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIj57dC5jaGFydHMubWVhbn08L3RoPlxuICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e3QuY2hhcnRzLm1vc3R9PC90aD5cbiAgICAgICAgICAgIHtzZXZlcmFsICYmIChcbiAgICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+XG4gICAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJ1bnNlZW5cIj57dC51aS5hY3Rpb25zfTwvc3Bhbj5cbiAgICAgICAgICAgICAgPC90aD5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgPC90cj5cbiAgICAgICAgPC90aGVhZD5cbiAgICAgICAgPHRib2R5PlxuICAgICAgICAgIHtzZXJpZXMubWFwKChvbmUsIGluZGV4KSA9PiB7XG4gICAgICAgICAgICBjb25zdCBrbm93biA9IG9mKGluZGV4KTtcbiAgICAgICAgICAgIGNvbnN0IGhlcmUgPSBhdChpbmRleCk7XG4gICAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgICA8dHIga2V5PXtvbmUua2V5fSBkYXRhLW9mZj17aGlkZGVuLnZhbHVlLmhhcyhvbmUua2V5KX0+XG4gICAgICAgICAgICAgICAgPHRoIHNjb3BlPVwicm93XCI+XG4gICAgICAgICAgICAgICAgICA8U3dhdGNoIGxvb2s9e29uZS5sb29rfSBkYXNoZWQ9e3NldmVyYWx9IC8+XG4gICAgICAgICAgICAgICAgICB7b25lLmhyZWYgPyA8YSBocmVmPXtvbmUuaHJlZn0+e29uZS5sYWJlbH08L2E+IDogPHNwYW4+e29uZS5sYWJlbH08L3NwYW4+fVxuICAgICAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICAgICAgPHRkIGNsYXNzPVwiaGVyZVwiPntoZXJlID09PSB1bmRlZmluZWQgPyBcIlwiIDogdG9sZChoZXJlLCB1bml0cyl9PC90ZD5cbiAgICAgICAgICAgICAgICA8dGQ+e3RvbGQoa25vd24ubGFzdCwgdW5pdHMpfTwvdGQ+XG4gICAgICAgICAgICAgICAgPHRkPnt0b2xkKGtub3duLmxlYXN0LCB1bml0cyl9PC90ZD5cbiAgICAgICAgICAgICAgICA8dGQ+e3RvbGQoa25vd24ubWVhbiwgdW5pdHMpfTwvdGQ+XG4gICAgICAgICAgICAgICAgPHRkPnt0b2xkKGtub3duLm1vc3QsIHVuaXRzKX08L3RkPlxuICAgICAgICAgICAgICAgIHtzZXZlcmFsICYmIChcbiAgICAgICAgICAgICAgICAgIDx0ZCBjbGFzcz1cIm5vLXByaW50XCI+XG4gICAgICAgICAgICAgICAgICAgIDxJY29uQnV0dG9uXG4gICAgICAgICAgICAgICAgICAgICAgaWNvbj1cImV5ZVwiXG4gICAgICAgICAgICAgICAgICAgICAgbGFiZWw9e3QuY2hhcnRzLnRvZ2dsZShvbmUubGFiZWwpfVxuICAgICAgICAgICAgICAgICAgICAgIGFyaWEtcHJlc3NlZD17IWhpZGRlbi52YWx1ZS5oYXMob25lLmtleSl9XG4gICAgICAgICAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gdG9nZ2xlKG9uZS5rZXkpfVxuICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICB7b25lLm9uUmVtb3ZlICYmIChcbiAgICAgICAgICAgICAgICAgICAgICA8SWNvbkJ1dHRvblxuICAgICAgICAgICAgICAgICAgICAgICAgaWNvbj1cImNsb3NlXCJcbiAgICAgICAgICAgICAgICAgICAgICAgIGxhYmVsPXt0LmNoYXJ0cy5yZW1vdmUob25lLmxhYmVsKX1cbiAgICAgICAgICAgICAgICAgICAgICAgIG9uQ2xpY2s9e29uZS5vblJlbW92ZX1cbiAgICAgICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICAgICAgPC90ZD5cbiAgICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgICA8L3RyPlxuICAgICAgICAgICAgKTtcbiAgICAgICAgICB9KX1cbiAgICAgICAgPC90Ym9keT5cbiAgICAgIDwvdGFibGU+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiLy8gUm93cyBmb3IgY2hhcnRzOiByZWFkIHdoZW4gdGhlIHJhbmdlIGNoYW5nZXMsIGFuZCBrZXB0IHVwIHdpdGggd2hhdCBjb21lcy5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyBsaXN0ZW4sIE1FVFJJQ1NfTUFYLCB3YW50TWV0cmljcyB9IGZyb20gXCIuLi9saXZlL3N0cmVhbVwiO1xuaW1wb3J0IHsgYm91bmRzLCBjbG9jaywgcmFuZ2VLZXksIHR1cm4gfSBmcm9tIFwiLi9jbG9ja1wiO1xuaW1wb3J0IHsgTElWRV9TVEVQLCBsaW5lcywgc3RlcEZvciwgdG9nZXRoZXIsIHR5cGUgV2hpY2ggfSBmcm9tIFwiLi9oaXN0b3J5XCI7XG5pbXBvcnQgeyB0eXBlIEJvdW5kcywgZm9sbG93aW5nIH0gZnJvbSBcIi4vcmFuZ2VcIjtcbmltcG9ydCB7IHR5cGUgQmFuZCwgam9pbmVkLCBzaW5jZSwgVGFpbCwgdHlwZSBUb2dldGhlciB9IGZyb20gXCIuL3Jvd3NcIjtcblxuLyoqIFdoYXQgaXMga25vd24gb2Ygcm93cyB0aGF0IGFyZSBmb2xsb3dlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm9sbG93ZWQ8VD4ge1xuICB2YWx1ZTogVCB8IHVuZGVmaW5lZDtcbiAgcHJvYmxlbTogUHJvYmxlbSB8IHVuZGVmaW5lZDtcbiAgbG9hZGluZzogYm9vbGVhbjtcbiAgc3RlcDogbnVtYmVyO1xuICBib3VuZHM6IEJvdW5kcztcbn1cblxuLyoqIEhvdyByb3dzIGFyZSByZWFkIGFuZCBwdXQgdG9nZXRoZXIuICovXG5pbnRlcmZhY2UgSG93PFQ+IHtcbiAgbG9hZDogKGJvdW5kczogQm91bmRzLCBzdGVwOiBudW1iZXIsIHN0b3A6IEFib3J0U2lnbmFsKSA9PiBQcm9taXNlPFQ+O1xuICBqb2luOiAob2xkZXI6IFQsIG5ld2VyOiBULCBzZXR0bGVkOiBudW1iZXIsIGZyb206IG51bWJlcikgPT4gVDtcbn1cblxuLyoqIE5ldyByb3dzIGFyZSBhc2tlZCBmb3Igb25jZSBpbiBhIHJvdydzIHRpbWUsIGF0IGxlYXN0IGVhY2ggbWludXRlIGFuZCBhdCBtb3N0IGVhY2ggMTUgcy4gKi9cbmZ1bmN0aW9uIHBvbGxNcyhzdGVwOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5taW4oTWF0aC5tYXgoc3RlcCwgMTUpLCA2MCkgKiAxMDAwO1xufVxuXG4vKiogUm93cyB0aGF0IG1heSBzdGlsbCBjaGFuZ2Ugd2hlbiB0aGV5IGFyZSBhc2tlZCBmb3I6IHR3bywgYW5kIHdoYXQgdGFrZXMgaXRzIHRpbWUgdG8gYmUgd3JpdHRlbi4gKi9cbmZ1bmN0aW9uIHNldHRsZWRBdChub3c6IG51bWJlciwgc3RlcDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIG5vdyAtIDIgKiBzdGVwIC0gMTU7XG59XG5cbi8qKiBGb2xsb3dzIHdoYXQgYGhvd2AgcmVhZHM7IGBrZXlgIG5hbWVzIGl0LCBhbmQgYHJvd3NgIGlzIGhvdyBtYW55IG9mIHRoZW0gdGhlcmUgaXMgcm9vbSBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlRm9sbG93ZWQ8VD4oa2V5OiBzdHJpbmcsIHJvd3M6IG51bWJlciwgaG93OiBIb3c8VD4pOiBGb2xsb3dlZDxUPiB7XG4gIGNvbnN0IHZhbHVlID0gdXNlU2lnbmFsPFQgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IHByb2JsZW0gPSB1c2VTaWduYWw8UHJvYmxlbSB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgbG9hZGluZyA9IHVzZVNpZ25hbCh0cnVlKTtcbiAgY29uc3QgbGF0ZXN0ID0gdXNlUmVmKGhvdyk7XG4gIGxhdGVzdC5jdXJyZW50ID0gaG93O1xuICBjb25zdCBoZXJlID0gYm91bmRzLnZhbHVlO1xuICBjb25zdCBzdGVwID0gc3RlcEZvcihoZXJlLCBjbG9jay52YWx1ZSwgcm93cyk7XG4gIGNvbnN0IG1vdmluZyA9IGZvbGxvd2luZy52YWx1ZTtcbiAgY29uc3Qgc2hvd24gPSB1c2VSZWYoXCJcIik7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKHNob3duLmN1cnJlbnQgIT09IGtleSkgdmFsdWUudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgc2hvd24uY3VycmVudCA9IGtleTtcbiAgICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgIGxvYWRpbmcudmFsdWUgPSB0cnVlO1xuICAgIGNvbnN0IGZhaWwgPSAoZXJyb3I6IHVua25vd24pID0+IHtcbiAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgICBwcm9ibGVtLnZhbHVlID0gZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtID8gZXJyb3IgOiBuZXcgUHJvYmxlbSgwLCBcImZhaWxlZFwiLCBTdHJpbmcoZXJyb3IpKTtcbiAgICAgIGxvYWRpbmcudmFsdWUgPSBmYWxzZTtcbiAgICB9O1xuICAgIGxhdGVzdC5jdXJyZW50LmxvYWQoYm91bmRzLnBlZWsoKSwgc3RlcCwgc3RvcC5zaWduYWwpLnRoZW4oKGZvdW5kKSA9PiB7XG4gICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgdmFsdWUudmFsdWUgPSBmb3VuZDtcbiAgICAgIHByb2JsZW0udmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICBsb2FkaW5nLnZhbHVlID0gZmFsc2U7XG4gICAgfSwgZmFpbCk7XG4gICAgbGV0IHRpbWVyOiBSZXR1cm5UeXBlPHR5cGVvZiBzZXRJbnRlcnZhbD4gfCB1bmRlZmluZWQ7XG4gICAgaWYgKG1vdmluZykge1xuICAgICAgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgdmFsdWUucGVlaygpID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICAgICAgY29uc3QgdG8gPSBNYXRoLmZsb29yKERhdGUubm93KCkgLyAxMDAwKTtcbiAgICAgICAgY29uc3QgZnJvbSA9IE1hdGgubWF4KHRvIC0gNCAqIE1hdGgubWF4KHN0ZXAsIDE1KSwgYm91bmRzLnBlZWsoKS5mcm9tKTtcbiAgICAgICAgbGF0ZXN0LmN1cnJlbnQubG9hZCh7IGZyb20sIHRvIH0sIHN0ZXAsIHN0b3Auc2lnbmFsKS50aGVuKChmb3VuZCkgPT4ge1xuICAgICAgICAgIGlmIChzdG9wLnNpZ25hbC5hYm9ydGVkIHx8IHZhbHVlLnZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICAgICAgICB2YWx1ZS52YWx1ZSA9IGxhdGVzdC5jdXJyZW50LmpvaW4oXG4gICAgICAgICAgICB2YWx1ZS52YWx1ZSxcbiAgICAgICAgICAgIGZvdW5kLFxuICAgICAgICAgICAgc2V0dGxlZEF0KHRvLCBzdGVwKSxcbiAgICAgICAgICAgIGJvdW5kcy5wZWVrKCkuZnJvbSxcbiAgICAgICAgICApO1xuICAgICAgICAgIHByb2JsZW0udmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgIH0sIGZhaWwpO1xuICAgICAgfSwgcG9sbE1zKHN0ZXApKTtcbiAgICB9XG4gICAgLy8gQWZ0ZXIgYSBwYXVzZSB0aGUgcm93cyBiZXR3ZWVuIGFyZSBtaXNzaW5nOiBldmVyeXRoaW5nIGlzIHJlYWQgYWdhaW4uXG4gICAgY29uc3QgYmFjayA9ICgpID0+IHtcbiAgICAgIGlmICghZG9jdW1lbnQuaGlkZGVuICYmIG1vdmluZykgdHVybi52YWx1ZSArPSAxO1xuICAgIH07XG4gICAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcihcInZpc2liaWxpdHljaGFuZ2VcIiwgYmFjayk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIHN0b3AuYWJvcnQoKTtcbiAgICAgIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgICAgZG9jdW1lbnQucmVtb3ZlRXZlbnRMaXN0ZW5lcihcInZpc2liaWxpdHljaGFuZ2VcIiwgYmFjayk7XG4gICAgfTtcbiAgfSwgW2tleSwgcmFuZ2VLZXkudmFsdWUsIHR1cm4udmFsdWUsIHN0ZXAsIG1vdmluZ10pO1xuICByZXR1cm4ge1xuICAgIHZhbHVlOiB2YWx1ZS52YWx1ZSxcbiAgICBwcm9ibGVtOiBwcm9ibGVtLnZhbHVlLFxuICAgIGxvYWRpbmc6IGxvYWRpbmcudmFsdWUsXG4gICAgc3RlcCxcbiAgICBib3VuZHM6IGhlcmUsXG4gIH07XG59XG5cbi8qKiBUaGUgbmFtZSBvZiBhIHNlcmllcyBhbW9uZyBvdGhlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gc2VyaWVzS2V5KGRldmljZTogc3RyaW5nLCBtZXRyaWM6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgJHtkZXZpY2V9ICR7bWV0cmljfWA7XG59XG5cbmZ1bmN0aW9uIGpvaW5CYW5kcyhcbiAgb2xkZXI6IE1hcDxzdHJpbmcsIEJhbmQ+LFxuICBuZXdlcjogTWFwPHN0cmluZywgQmFuZD4sXG4gIHNldHRsZWQ6IG51bWJlcixcbiAgZnJvbTogbnVtYmVyLFxuKTogTWFwPHN0cmluZywgQmFuZD4ge1xuICBjb25zdCBhbGwgPSBuZXcgTWFwKG9sZGVyKTtcbiAgZm9yIChjb25zdCBba2V5LCBiYW5kXSBvZiBuZXdlcikge1xuICAgIGNvbnN0IGJlZm9yZSA9IG9sZGVyLmdldChrZXkpO1xuICAgIGNvbnN0IHB1dCA9ICh3aGljaDogXCJhdmVyYWdlXCIgfCBcImxlYXN0XCIgfCBcIm1vc3RcIikgPT4ge1xuICAgICAgY29uc3QgZnJlc2ggPSBiYW5kW3doaWNoXTtcbiAgICAgIGNvbnN0IG9sZCA9IGJlZm9yZT8uW3doaWNoXTtcbiAgICAgIHJldHVybiBmcmVzaCAmJiBvbGQgPyBzaW5jZShqb2luZWQob2xkLCBmcmVzaCwgc2V0dGxlZCksIGZyb20pIDogZnJlc2g7XG4gICAgfTtcbiAgICBhbGwuc2V0KGtleSwgeyBhdmVyYWdlOiBwdXQoXCJhdmVyYWdlXCIpISwgbGVhc3Q6IHB1dChcImxlYXN0XCIpLCBtb3N0OiBwdXQoXCJtb3N0XCIpIH0pO1xuICB9XG4gIHJldHVybiBhbGw7XG59XG5cbi8qKlxuICogU2VyaWVzLCB3aXRoIGxlYXN0IGFuZCBtb3N0IHdoZXJlIGBiYW5kYCBzYXlzIHNvIGFuZCByb3dzIGFyZSBsb25nZXIgdGhhbiB3aGF0IGlzIHJlcG9ydGVkOyBhbmQgbGl2ZVxuICogdmFsdWVzIGluIHRoZW0gd2hlcmUgcm93cyBhcmUgc2hvcnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VTZXJpZXMoXG4gIHdoaWNoOiBXaGljaCxcbiAgeyBiYW5kLCByb3dzIH06IHsgYmFuZDogYm9vbGVhbjsgcm93czogbnVtYmVyIH0sXG4pOiBGb2xsb3dlZDxNYXA8c3RyaW5nLCBCYW5kPj4ge1xuICBjb25zdCBsaXZlID0gdXNlU2lnbmFsPE1hcDxzdHJpbmcsIEJhbmQ+IHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCBrZXkgPSBKU09OLnN0cmluZ2lmeShbd2hpY2gsIGJhbmRdKTtcbiAgY29uc3QgZm9sbG93ZWQgPSB1c2VGb2xsb3dlZDxNYXA8c3RyaW5nLCBCYW5kPj4oa2V5LCByb3dzLCB7XG4gICAgbG9hZDogYXN5bmMgKGJvdW5kcywgc3RlcCwgc3RvcCkgPT4ge1xuICAgICAgY29uc3Qgd2FudGVkID1cbiAgICAgICAgYmFuZCAmJiBzdGVwID4gMTUgPyAoW1wiQVZFUkFHRVwiLCBcIk1JTlwiLCBcIk1BWFwiXSBhcyBjb25zdCkgOiAoW1wiQVZFUkFHRVwiXSBhcyBjb25zdCk7XG4gICAgICBjb25zdCBbYXZlcmFnZSwgbGVhc3QsIG1vc3RdID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgICAgIHdhbnRlZC5tYXAoKGNmKSA9PiBsaW5lcyh3aGljaCwgY2YsIGJvdW5kcywgc3RlcCwgc3RvcCkpLFxuICAgICAgKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gbmV3IE1hcDxzdHJpbmcsIEJhbmQ+KCk7XG4gICAgICBmb3IgKGNvbnN0IHsgZGV2aWNlLCBtZXRyaWMsIHJvd3MgfSBvZiBhdmVyYWdlID8/IFtdKVxuICAgICAgICBmb3VuZC5zZXQoc2VyaWVzS2V5KGRldmljZSwgbWV0cmljKSwgeyBhdmVyYWdlOiByb3dzLCBsZWFzdDogdW5kZWZpbmVkLCBtb3N0OiB1bmRlZmluZWQgfSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZGV2aWNlLCBtZXRyaWMsIHJvd3MgfSBvZiBsZWFzdCA/PyBbXSkge1xuICAgICAgICBjb25zdCBvbmUgPSBmb3VuZC5nZXQoc2VyaWVzS2V5KGRldmljZSwgbWV0cmljKSk7XG4gICAgICAgIGlmIChvbmUpIG9uZS5sZWFzdCA9IHJvd3M7XG4gICAgICB9XG4gICAgICBmb3IgKGNvbnN0IHsgZGV2aWNlLCBtZXRyaWMsIHJvd3MgfSBvZiBtb3N0ID8/IFtdKSB7XG4gICAgICAgIGNvbnN0IG9uZSA9IGZvdW5kLmdldChzZXJpZXNLZXkoZGV2aWNlLCBtZXRyaWMpKTtcbiAgICAgICAgaWYgKG9uZSkgb25lLm1vc3QgPSByb3dzO1xuICAgICAgfVxuICAgICAgcmV0dXJuIGZvdW5kO1xuICAgIH0sXG4gICAgLy8gV2hhdCBoYXMgY29tZSBsaXZlIHNpbmNlIGlzIGluIHRoZSBvbGRlciBvbmVzLlxuICAgIGpvaW46IChvbGRlciwgbmV3ZXIsIHNldHRsZWQsIGZyb20pID0+IGpvaW5CYW5kcyhsaXZlLnBlZWsoKSA/PyBvbGRlciwgbmV3ZXIsIHNldHRsZWQsIGZyb20pLFxuICB9KTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBsaXZlLnZhbHVlID0gZm9sbG93ZWQudmFsdWU7XG4gIH0sIFtmb2xsb3dlZC52YWx1ZV0pO1xuICBjb25zdCBzdHJlYW1zID1cbiAgICBmb2xsb3dpbmcudmFsdWUgJiYgZm9sbG93ZWQuc3RlcCA8PSBMSVZFX1NURVAgJiYgd2hpY2gubWV0cmljcy5sZW5ndGggPD0gTUVUUklDU19NQVg7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKCFzdHJlYW1zKSByZXR1cm47XG4gICAgY29uc3Qgd2hvID0ge307XG4gICAgY29uc3QgdGFpbHMgPSBuZXcgTWFwPHN0cmluZywgVGFpbD4oKTtcbiAgICB3YW50TWV0cmljcyh3aG8sIHdoaWNoLm1ldHJpY3MpO1xuICAgIGNvbnN0IGVuZCA9IGxpc3Rlbih7XG4gICAgICB2YWx1ZXM6ICh7IGF0LCB2YWx1ZXMgfSkgPT4ge1xuICAgICAgICBjb25zdCBiZWZvcmUgPSBsaXZlLnBlZWsoKTtcbiAgICAgICAgaWYgKCFiZWZvcmUpIHJldHVybjtcbiAgICAgICAgY29uc3QgbmV4dCA9IG5ldyBNYXAoYmVmb3JlKTtcbiAgICAgICAgZm9yIChjb25zdCBba2V5LCBiYW5kXSBvZiBiZWZvcmUpIHtcbiAgICAgICAgICBjb25zdCBzcGFjZSA9IGtleS5pbmRleE9mKFwiIFwiKTtcbiAgICAgICAgICBjb25zdCB0b2xkID0gdmFsdWVzW2tleS5zbGljZShzcGFjZSArIDEpXT8uW2tleS5zbGljZSgwLCBzcGFjZSldO1xuICAgICAgICAgIGNvbnN0IHZhbHVlID0gdHlwZW9mIHRvbGQgPT09IFwic3RyaW5nXCIgPyBudWxsIDogdG9sZDtcbiAgICAgICAgICBjb25zdCB0YWlsID0gdGFpbHMuZ2V0KGtleSkgPz8gbmV3IFRhaWwoKTtcbiAgICAgICAgICB0YWlscy5zZXQoa2V5LCB0YWlsKTtcbiAgICAgICAgICBuZXh0LnNldChrZXksIHRhaWwuZm9sZChiYW5kLCBhdCwgdmFsdWUpKTtcbiAgICAgICAgfVxuICAgICAgICBsaXZlLnZhbHVlID0gbmV4dDtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGVuZCgpO1xuICAgICAgd2FudE1ldHJpY3Mod2hvLCBbXSk7XG4gICAgfTtcbiAgfSwgW2tleSwgc3RyZWFtcywgcmFuZ2VLZXkudmFsdWVdKTtcbiAgcmV0dXJuIHsgLi4uZm9sbG93ZWQsIHZhbHVlOiBsaXZlLnZhbHVlID8/IGZvbGxvd2VkLnZhbHVlIH07XG59XG5cbi8qKiBNYW55IGRldmljZXMgcHV0IHRvZ2V0aGVyLCBieSBtZXRyaWMuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlVG9nZXRoZXIod2hpY2g6IFdoaWNoLCByb3dzOiBudW1iZXIpOiBGb2xsb3dlZDxNYXA8c3RyaW5nLCBUb2dldGhlcj4+IHtcbiAgcmV0dXJuIHVzZUZvbGxvd2VkPE1hcDxzdHJpbmcsIFRvZ2V0aGVyPj4oSlNPTi5zdHJpbmdpZnkod2hpY2gpLCByb3dzLCB7XG4gICAgbG9hZDogKGJvdW5kcywgc3RlcCwgc3RvcCkgPT4gdG9nZXRoZXIod2hpY2gsIGJvdW5kcywgc3RlcCwgc3RvcCksXG4gICAgam9pbjogKG9sZGVyLCBuZXdlciwgc2V0dGxlZCwgZnJvbSkgPT4ge1xuICAgICAgY29uc3QgYWxsID0gbmV3IE1hcChvbGRlcik7XG4gICAgICBmb3IgKGNvbnN0IFtuYW1lLCBncm91cF0gb2YgbmV3ZXIpIHtcbiAgICAgICAgY29uc3QgYmVmb3JlID0gb2xkZXIuZ2V0KG5hbWUpO1xuICAgICAgICBpZiAoIWJlZm9yZSkge1xuICAgICAgICAgIGFsbC5zZXQobmFtZSwgZ3JvdXApO1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHB1dCA9IChyb3dzOiBcInN1bVwiIHwgXCJjb3VudFwiIHwgXCJsZWFzdFwiIHwgXCJtb3N0XCIpID0+XG4gICAgICAgICAgc2luY2Uoam9pbmVkKGJlZm9yZVtyb3dzXSwgZ3JvdXBbcm93c10sIHNldHRsZWQpLCBmcm9tKTtcbiAgICAgICAgYWxsLnNldChuYW1lLCB7XG4gICAgICAgICAgc2VyaWVzOiBncm91cC5zZXJpZXMsXG4gICAgICAgICAgc3VtOiBwdXQoXCJzdW1cIiksXG4gICAgICAgICAgY291bnQ6IHB1dChcImNvdW50XCIpLFxuICAgICAgICAgIGxlYXN0OiBwdXQoXCJsZWFzdFwiKSxcbiAgICAgICAgICBtb3N0OiBwdXQoXCJtb3N0XCIpLFxuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBhbGw7XG4gICAgfSxcbiAgfSk7XG59XG4iLCAiLy8gVGhlIHRpbWUgcGlja2VyIG9mIGEgcGFnZTogb25lIGZvciBhbGwgaXRzIGNoYXJ0cy5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBzZXRRdWVyeSB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgb2ZmZXIgfSBmcm9tIFwiLi4vc2hlbGwvY29tbWFuZHNcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IHpvb21PdXQgfSBmcm9tIFwiLi9DaGFydFwiO1xuaW1wb3J0IHsgYm91bmRzLCBjbG9jaywgcmVhZEFnYWluLCB1c2VDbG9jayB9IGZyb20gXCIuL2Nsb2NrXCI7XG5pbXBvcnQge1xuICBmaXhlZCxcbiAgZm9sbG93aW5nLFxuICBpbnB1dE9mLFxuICBtb21lbnRPZixcbiAgcmFuZ2UsXG4gIFNQQU5TLFxuICBzaG93UmFuZ2UsXG4gIHNwYW5UZXh0LFxuICBzdGVwcGVkLFxuICB1dGMsXG59IGZyb20gXCIuL3JhbmdlXCI7XG5pbXBvcnQgeyBmdWxsVGV4dCB9IGZyb20gXCIuL3RpbWVzXCI7XG5cbmZ1bmN0aW9uIHN0ZXAoZGlyZWN0aW9uOiAtMSB8IDEpOiB2b2lkIHtcbiAgc2hvd1JhbmdlKHN0ZXBwZWQocmFuZ2UucGVlaygpLCBkaXJlY3Rpb24sIGNsb2NrLnBlZWsoKSkpO1xufVxuXG5mdW5jdGlvbiBmb2xsb3coKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0gcmFuZ2UucGVlaygpO1xuICBpZiAoa2luZCA9PT0gXCJmaXhlZFwiKSB7XG4gICAgLy8gRnJvbSBhIG1vbWVudCBvZiB0aGUgcGFzdCBiYWNrIHRvIHdoYXQgaXMgbm93LCBhcyBtdWNoIG9mIGl0LlxuICAgIGNvbnN0IHsgZnJvbSwgdG8gfSA9IGJvdW5kcy5wZWVrKCk7XG4gICAgY29uc3Qgc3BhbiA9IFNQQU5TLmZpbmQoKHNwYW4pID0+IHNwYW4gPj0gdG8gLSBmcm9tKSA/PyBTUEFOU1swXTtcbiAgICBzZXRRdWVyeSh7IHJhbmdlOiBzcGFuVGV4dChzcGFuKSwgZnJvbTogbnVsbCwgdG86IG51bGwsIHJlZnJlc2g6IG51bGwgfSwgeyBwdXNoOiB0cnVlIH0pO1xuICB9IGVsc2Ugc2V0UXVlcnkoeyByZWZyZXNoOiBmb2xsb3dpbmcucGVlaygpID8gXCJvZmZcIiA6IG51bGwgfSk7XG59XG5cbi8qKiBUaGUgcGlja2VyLiBXaGlsZSBpdCBpcyB0aGVyZSB0aGUgcGFnZSdzIGNsb2NrIGdvZXMsIGFuZCBpdHMga2V5cyBkbyBzb21ldGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gUmFuZ2VCYXIoKSB7XG4gIHVzZUNsb2NrKCk7XG4gIGNvbnN0IG9wZW4gPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBmcm9tID0gdXNlU2lnbmFsKFwiXCIpO1xuICBjb25zdCB0byA9IHVzZVNpZ25hbChcIlwiKTtcbiAgY29uc3Qgd3JvbmcgPSB1c2VTaWduYWwoXCJcIik7XG4gIGNvbnN0IGlkcyA9IHVzZUlkKCk7XG4gIHVzZUVmZmVjdChcbiAgICAoKSA9PlxuICAgICAgb2ZmZXIoW1xuICAgICAgICB7IGxhYmVsOiB0LmNoYXJ0cy5rZXlOYW1lcy5lYXJsaWVyLCBrZXlzOiBcIltcIiwgaWNvbjogXCJiYWNrXCIsIHJ1bjogKCkgPT4gc3RlcCgtMSkgfSxcbiAgICAgICAgeyBsYWJlbDogdC5jaGFydHMua2V5TmFtZXMubGF0ZXIsIGtleXM6IFwiXVwiLCBpY29uOiBcImZvcndhcmRcIiwgcnVuOiAoKSA9PiBzdGVwKDEpIH0sXG4gICAgICAgIHsgbGFiZWw6IHQuY2hhcnRzLmtleU5hbWVzLnpvb21PdXQsIGtleXM6IFwielwiLCBpY29uOiBcInpvb21PdXRcIiwgcnVuOiB6b29tT3V0IH0sXG4gICAgICAgIHsgbGFiZWw6IHQuY2hhcnRzLmtleU5hbWVzLmZvbGxvdywga2V5czogXCJsXCIsIGljb246IFwicmVmcmVzaFwiLCBydW46IGZvbGxvdyB9LFxuICAgICAgICAuLi5TUEFOUy5tYXAoKHNwYW4sIGluZGV4KSA9PiAoe1xuICAgICAgICAgIGxhYmVsOiB0LmNoYXJ0cy5zcGFuc1tzcGFuVGV4dChzcGFuKV0gPz8gc3BhblRleHQoc3BhbiksXG4gICAgICAgICAga2V5czogYHIgJHtpbmRleCArIDF9YCxcbiAgICAgICAgICBpY29uOiBcImNsb2NrXCIgYXMgY29uc3QsXG4gICAgICAgICAgcnVuOiAoKSA9PiBzaG93UmFuZ2UoeyBraW5kOiBcImxhc3RcIiwgc3BhbiB9KSxcbiAgICAgICAgfSkpLFxuICAgICAgXSksXG4gICAgW10sXG4gICk7XG4gIGNvbnN0IGhlcmUgPSByYW5nZS52YWx1ZTtcbiAgY29uc3Qgc2hvd24gPSBib3VuZHMudmFsdWU7XG4gIGNvbnN0IGJlZ2luID0gKCkgPT4ge1xuICAgIGZyb20udmFsdWUgPSBpbnB1dE9mKHNob3duLmZyb20sIHV0Yy52YWx1ZSk7XG4gICAgdG8udmFsdWUgPSBpbnB1dE9mKHNob3duLnRvLCB1dGMudmFsdWUpO1xuICAgIHdyb25nLnZhbHVlID0gXCJcIjtcbiAgICBvcGVuLnZhbHVlID0gIW9wZW4udmFsdWU7XG4gIH07XG4gIGNvbnN0IHNob3cgPSAoZXZlbnQ6IEV2ZW50KSA9PiB7XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICBjb25zdCBhID0gbW9tZW50T2YoZnJvbS52YWx1ZSwgdXRjLnZhbHVlKTtcbiAgICBjb25zdCBiID0gbW9tZW50T2YodG8udmFsdWUsIHV0Yy52YWx1ZSk7XG4gICAgaWYgKGEgPT09IHVuZGVmaW5lZCB8fCBiID09PSB1bmRlZmluZWQgfHwgYSA+PSBiIHx8IGEgPj0gY2xvY2sudmFsdWUpIHtcbiAgICAgIHdyb25nLnZhbHVlID0gdC5jaGFydHMud3JvbmdSYW5nZTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgb3Blbi52YWx1ZSA9IGZhbHNlO1xuICAgIHNob3dSYW5nZShmaXhlZChhLCBNYXRoLm1pbihiLCBjbG9jay52YWx1ZSksIGNsb2NrLnZhbHVlKSk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInJhbmdlIG5vLXByaW50XCIgcm9sZT1cImdyb3VwXCIgYXJpYS1sYWJlbD17dC5jaGFydHMucmFuZ2V9PlxuICAgICAgPGRpdiBjbGFzcz1cInJhbmdlLXJvd1wiPlxuICAgICAgICA8ZGl2IGNsYXNzPVwic2VnbWVudHNcIiByb2xlPVwiZ3JvdXBcIiBhcmlhLWxhYmVsPXt0LmNoYXJ0cy5sYXN0fT5cbiAgICAgICAgICB7U1BBTlMubWFwKChzcGFuKSA9PiB7XG4gICAgICAgICAgICBjb25zdCB0ZXh0ID0gc3BhblRleHQoc3Bhbik7XG4gICAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgICAgICAga2V5PXtzcGFufVxuICAgICAgICAgICAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgICAgICAgICAgIGFyaWEtcHJlc3NlZD17aGVyZS5raW5kID09PSBcImxhc3RcIiAmJiBoZXJlLnNwYW4gPT09IHNwYW59XG4gICAgICAgICAgICAgICAgYXJpYS1sYWJlbD17dC5jaGFydHMuc3BhbnNbdGV4dF19XG4gICAgICAgICAgICAgICAgdGl0bGU9e3QuY2hhcnRzLnNwYW5zW3RleHRdfVxuICAgICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHNob3dSYW5nZSh7IGtpbmQ6IFwibGFzdFwiLCBzcGFuIH0pfVxuICAgICAgICAgICAgICA+XG4gICAgICAgICAgICAgICAge3QuY2hhcnRzLnNob3J0W3RleHRdfVxuICAgICAgICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgICAgICk7XG4gICAgICAgICAgfSl9XG4gICAgICAgICAgPGJ1dHRvblxuICAgICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgICBhcmlhLXByZXNzZWQ9e2hlcmUua2luZCA9PT0gXCJmaXhlZFwifVxuICAgICAgICAgICAgYXJpYS1leHBhbmRlZD17b3Blbi52YWx1ZX1cbiAgICAgICAgICAgIG9uQ2xpY2s9e2JlZ2lufVxuICAgICAgICAgID5cbiAgICAgICAgICAgIHt0LmNoYXJ0cy5jdXN0b219XG4gICAgICAgICAgPC9idXR0b24+XG4gICAgICAgIDwvZGl2PlxuICAgICAgICA8c3BhbiBjbGFzcz1cInJhbmdlLXN0ZXBzXCI+XG4gICAgICAgICAgPEljb25CdXR0b24gaWNvbj1cImJhY2tcIiBsYWJlbD17dC5jaGFydHMua2V5TmFtZXMuZWFybGllcn0gb25DbGljaz17KCkgPT4gc3RlcCgtMSl9IC8+XG4gICAgICAgICAgPEljb25CdXR0b24gaWNvbj1cInpvb21PdXRcIiBsYWJlbD17dC5jaGFydHMua2V5TmFtZXMuem9vbU91dH0gb25DbGljaz17em9vbU91dH0gLz5cbiAgICAgICAgICA8SWNvbkJ1dHRvblxuICAgICAgICAgICAgaWNvbj1cImZvcndhcmRcIlxuICAgICAgICAgICAgbGFiZWw9e3QuY2hhcnRzLmtleU5hbWVzLmxhdGVyfVxuICAgICAgICAgICAgZGlzYWJsZWQ9e2hlcmUua2luZCA9PT0gXCJsYXN0XCJ9XG4gICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBzdGVwKDEpfVxuICAgICAgICAgIC8+XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJyYW5nZS10b2xkXCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgIHtmdWxsVGV4dChzaG93bi5mcm9tKX0gXHUyMDEzIHtmb2xsb3dpbmcudmFsdWUgPyB0LmNoYXJ0cy5ub3cgOiBmdWxsVGV4dChzaG93bi50byl9XG4gICAgICAgIDwvc3Bhbj5cbiAgICAgICAgPHNwYW4gY2xhc3M9XCJwdXNoXCIgLz5cbiAgICAgICAgPGJ1dHRvblxuICAgICAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgICAgIGNsYXNzPVwiYnV0dG9uIHBsYWluIHpvbmVcIlxuICAgICAgICAgIGFyaWEtcHJlc3NlZD17dXRjLnZhbHVlfVxuICAgICAgICAgIHRpdGxlPXt0LmNoYXJ0cy56b25lSGludH1cbiAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBzZXRRdWVyeSh7IHR6OiB1dGMudmFsdWUgPyBudWxsIDogXCJ1dGNcIiB9KX1cbiAgICAgICAgPlxuICAgICAgICAgIHt1dGMudmFsdWUgPyB0LmNoYXJ0cy51dGMgOiB0LmNoYXJ0cy5sb2NhbH1cbiAgICAgICAgPC9idXR0b24+XG4gICAgICAgIDxCdXR0b25cbiAgICAgICAgICBraW5kPVwicGxhaW5cIlxuICAgICAgICAgIGljb249e2ZvbGxvd2luZy52YWx1ZSA/IFwicGF1c2VcIiA6IFwicGxheVwifVxuICAgICAgICAgIGFyaWEtcHJlc3NlZD17Zm9sbG93aW5nLnZhbHVlfVxuICAgICAgICAgIG9uQ2xpY2s9e2ZvbGxvd31cbiAgICAgICAgPlxuICAgICAgICAgIHt0LmNoYXJ0cy5mb2xsb3d9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgICA8SWNvbkJ1dHRvbiBpY29uPVwicmVmcmVzaFwiIGxhYmVsPXt0LmNoYXJ0cy5yZWFkQWdhaW59IG9uQ2xpY2s9e3JlYWRBZ2Fpbn0gLz5cbiAgICAgIDwvZGl2PlxuICAgICAge29wZW4udmFsdWUgJiYgKFxuICAgICAgICA8Zm9ybSBjbGFzcz1cInJhbmdlLWZvcm1cIiBvblN1Ym1pdD17c2hvd30+XG4gICAgICAgICAgPGxhYmVsIGZvcj17YCR7aWRzfS1mcm9tYH0+e3QuY2hhcnRzLmZyb219PC9sYWJlbD5cbiAgICAgICAgICA8aW5wdXRcbiAgICAgICAgICAgIGlkPXtgJHtpZHN9LWZyb21gfVxuICAgICAgICAgICAgY2xhc3M9XCJpbnB1dFwiXG4gICAgICAgICAgICB0eXBlPVwiZGF0ZXRpbWUtbG9jYWxcIlxuICAgICAgICAgICAgdmFsdWU9e2Zyb20udmFsdWV9XG4gICAgICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IHtcbiAgICAgICAgICAgICAgZnJvbS52YWx1ZSA9IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWU7XG4gICAgICAgICAgICB9fVxuICAgICAgICAgIC8+XG4gICAgICAgICAgPGxhYmVsIGZvcj17YCR7aWRzfS10b2B9Pnt0LmNoYXJ0cy50b308L2xhYmVsPlxuICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgaWQ9e2Ake2lkc30tdG9gfVxuICAgICAgICAgICAgY2xhc3M9XCJpbnB1dFwiXG4gICAgICAgICAgICB0eXBlPVwiZGF0ZXRpbWUtbG9jYWxcIlxuICAgICAgICAgICAgdmFsdWU9e3RvLnZhbHVlfVxuICAgICAgICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgICAgIHRvLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgICAgIH19XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8QnV0dG9uIHR5cGU9XCJzdWJtaXRcIiBraW5kPVwicHJpbWFyeVwiPlxuICAgICAgICAgICAge3QuY2hhcnRzLnNob3d9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAge3dyb25nLnZhbHVlICYmIChcbiAgICAgICAgICAgIDxwIGNsYXNzPVwid3JvbmdcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICAgICAge3dyb25nLnZhbHVlfVxuICAgICAgICAgICAgPC9wPlxuICAgICAgICAgICl9XG4gICAgICAgIDwvZm9ybT5cbiAgICAgICl9XG4gICAgPC9kaXY+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQWdDQSxJQUFNLFlBQVk7QUFHWCxTQUFTLE9BQU8sTUFBYyxJQUFrQjtBQUNyRCxZQUFVLE1BQU0sTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDekM7QUFHTyxTQUFTLFVBQWdCO0FBQzlCLFlBQVUsVUFBVSxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ2pEO0FBRUEsU0FBUyxRQUFRLE9BQTBCLE1BQXNCO0FBQy9ELE1BQUksTUFBTTtBQUNWLE1BQUksT0FBTyxNQUFNLFNBQVM7QUFDMUIsU0FBTyxNQUFNLE1BQU07QUFDakIsVUFBTSxTQUFVLE1BQU0sUUFBUztBQUMvQixRQUFJLE1BQU0sTUFBTSxJQUFLLEtBQU0sT0FBTSxTQUFTO0FBQUEsUUFDckMsUUFBTztBQUFBLEVBQ2Q7QUFDQSxRQUFNLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFDNUIsU0FBTyxXQUFXLFVBQWEsT0FBTyxVQUFVLE1BQU0sR0FBRyxLQUFLLFFBQVEsT0FBTyxNQUFNLElBQUk7QUFDekY7QUFHTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxRQUFBQTtBQUFBLEVBQ0EsTUFBQUM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLE1BQU07QUFBQSxFQUNOLGFBQWEsQ0FBQztBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQSxNQUFNO0FBQUEsRUFDTjtBQUNGLEdBbUJHO0FBQ0QsUUFBTSxNQUFNLEVBQXVCLElBQUk7QUFDdkMsUUFBTSxPQUFPLFVBQTRCLE1BQVM7QUFDbEQsUUFBTSxTQUFTLFVBQStCLG9CQUFJLElBQUksQ0FBQztBQUN2RCxRQUFNLE9BQU8sVUFBVSxLQUFLO0FBQzVCLFFBQU0sVUFBVSxFQUFNO0FBQ3RCLFFBQU0sU0FBUyxPQUFPLFdBQVcsS0FBSyxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakUsUUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJO0FBQUEsSUFDckIsT0FBTztBQUFBLE1BQVEsQ0FBQyxFQUFFLEtBQUssTUFDckIsU0FBUyxDQUFDLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxNQUFNLE9BQU87QUFBQSxJQUNwRTtBQUFBLElBQ0FEO0FBQUEsRUFDRjtBQUNBLFFBQU0sWUFBWSxDQUFDLFVBQ2pCLFNBQ0ksRUFBRSxNQUFNLE1BQU0sQ0FBQyxHQUFJLEtBQUssTUFBTSxDQUFDLEdBQUksU0FBUyxNQUFNLENBQUMsRUFBRyxJQUN0RCxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUksS0FBSyxNQUFNLEtBQUssR0FBSSxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3hFLFFBQU0sTUFBTSxNQUFNLEtBQUssQ0FBQyxXQUFXLE9BQU8sS0FBSyxDQUFDLFVBQVUsVUFBVSxJQUFJLENBQUM7QUFDekUsUUFBTSxRQUFRLEVBQU8sRUFBRSxPQUFPLE9BQU8sUUFBQUEsUUFBTyxDQUFDO0FBQzdDLFFBQU0sVUFBVSxFQUFFLE9BQU8sT0FBTyxRQUFBQSxRQUFPO0FBQ3ZDLFFBQU0sUUFBUSxLQUFLLFVBQVU7QUFBQSxJQUMzQixPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssS0FBSyxNQUFNLENBQUMsS0FBSyxJQUFJLENBQUM7QUFBQSxJQUN6QyxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0o7QUFBQSxJQUNBLE9BQU87QUFBQSxFQUNULENBQUM7QUFFRCxJQUFVLE1BQU07QUFDZCxVQUFNLFFBQVEsSUFBSTtBQUNsQixRQUFJLENBQUMsT0FBTyxDQUFDLE1BQU87QUFDcEIsUUFBSTtBQUNKLFFBQUksT0FBTztBQUNYLFVBQU0sUUFBUSxJQUFJLGVBQWUsTUFBTSxNQUFNLElBQUksQ0FBQztBQUNsRCxTQUFLLE9BQU8sb0JBQVEsRUFBRSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU07QUFDdkMsVUFBSSxLQUFNO0FBQ1YsYUFBTyxJQUFJO0FBQUEsUUFDVDtBQUFBLFFBQ0E7QUFBQSxVQUNFLE9BQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLEtBQUssT0FBTztBQUFBLFlBQ3BDO0FBQUEsWUFDQSxPQUFPLENBQUMsT0FBTyxNQUFNLElBQUksR0FBRztBQUFBLFlBQzVCLE1BQU07QUFBQSxVQUNSLEVBQUU7QUFBQSxVQUNGO0FBQUEsVUFDQTtBQUFBLFVBQ0EsS0FBSyxJQUFJO0FBQUEsVUFDVDtBQUFBLFFBQ0Y7QUFBQSxRQUNBO0FBQUEsVUFDRSxTQUFTLENBQUMsU0FBUztBQUNqQixzQkFBVSxRQUFRO0FBQUEsVUFDcEI7QUFBQSxVQUNBLFFBQVE7QUFBQSxVQUNSLFdBQVc7QUFBQSxRQUNiO0FBQUEsTUFDRjtBQUNBLFdBQUssUUFBUTtBQUNiLFlBQU0sUUFBUSxLQUFLO0FBQUEsSUFDckIsQ0FBQztBQUNELFdBQU8sTUFBTTtBQUNYLGFBQU87QUFDUCxZQUFNLFdBQVc7QUFDakIsV0FBSyxRQUFRO0FBQ2IsWUFBTSxJQUFJO0FBQUEsSUFDWjtBQUFBLEVBQ0YsR0FBRyxDQUFDLE9BQU8sR0FBRyxDQUFDO0FBQ2YsSUFBVSxNQUFNO0FBQ2QsVUFBTSxFQUFFLE9BQUFFLFFBQU8sT0FBQUMsUUFBTyxRQUFBSCxRQUFPLElBQUksTUFBTTtBQUN2QyxVQUFNLE1BQU0sTUFDUkcsT0FBTSxJQUFJLENBQUMsV0FBVyxPQUFPLElBQUksQ0FBQyxVQUFXLFVBQVUsUUFBUSxRQUFRLElBQUksUUFBUSxJQUFLLENBQUMsSUFDekZBO0FBQ0osU0FBSyxPQUFPLEtBQUtELFFBQU8sS0FBS0YsUUFBTyxNQUFNQSxRQUFPLEVBQUU7QUFDbkQsUUFBSSxVQUFVLEtBQUssTUFBTSxPQUFXLE1BQUssT0FBTyxNQUFNLFVBQVUsS0FBSyxDQUFDO0FBQUEsRUFDeEUsQ0FBQztBQUNELGtCQUFnQixNQUFNO0FBQ3BCLFVBQU0sT0FBTyxVQUFVO0FBQ3ZCLFNBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxFQUN4QixDQUFDO0FBQ0QsUUFBTSxPQUFPLENBQUMsVUFBeUI7QUFDckMsVUFBTSxFQUFFLE9BQUFFLE9BQU0sSUFBSSxNQUFNO0FBQ3hCLFFBQUlBLE9BQU0sV0FBVyxFQUFHO0FBQ3hCLFVBQU0sT0FBTyxVQUFVLEtBQUssTUFBTSxTQUFZQSxPQUFNLFNBQVMsUUFBUUEsUUFBTyxVQUFVLEtBQUssQ0FBRTtBQUM3RixVQUFNLE1BQU0sTUFBTSxXQUFXLEtBQUs7QUFDbEMsVUFBTSxLQUFLO0FBQUEsTUFDVCxXQUFXLE9BQU87QUFBQSxNQUNsQixZQUFZLE9BQU87QUFBQSxNQUNuQixNQUFNO0FBQUEsTUFDTixLQUFLQSxPQUFNLFNBQVM7QUFBQSxJQUN0QixFQUFFLE1BQU0sR0FBRztBQUNYLFFBQUksTUFBTSxRQUFRLFNBQVUsV0FBVSxRQUFRO0FBQUEsYUFDckMsT0FBTyxPQUFXO0FBQUEsUUFDdEIsV0FBVSxRQUFRQSxPQUFNLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSSxDQUFDLEdBQUdBLE9BQU0sU0FBUyxDQUFDLENBQUM7QUFDeEUsVUFBTSxlQUFlO0FBQUEsRUFDdkI7QUFDQSxRQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFNBQVMsQ0FBQyxRQUFRLEdBQUcsT0FBTyxRQUFRLENBQUMsUUFBUSxRQUFRLElBQUksT0FBTyxNQUFNLENBQUMsQ0FBQztBQUM5RSxVQUFNRSxTQUFRLE1BQU0sSUFBSSxDQUFDLE1BQU1DLFNBQVE7QUFBQSxNQUNyQyxJQUFJLEtBQUssT0FBTyxHQUFJLEVBQUUsWUFBWTtBQUFBLE1BQ2xDLEdBQUksU0FDQSxDQUFDLE1BQU0sQ0FBQyxFQUFHQSxJQUFHLEdBQUcsTUFBTSxDQUFDLEVBQUdBLElBQUcsR0FBRyxNQUFNLENBQUMsRUFBR0EsSUFBRyxDQUFDLElBQy9DLE1BQU0sSUFBSSxDQUFDLFdBQVcsT0FBT0EsSUFBRyxDQUFDO0FBQUEsSUFDdkMsQ0FBQztBQUNELGFBQVMsR0FBRyxJQUFJLFFBQVEsSUFBSSxRQUFRRCxNQUFLLEdBQUcsVUFBVTtBQUFBLEVBQ3hEO0FBQ0EsUUFBTSxVQUFVLFVBQThCLE1BQVM7QUFDdkQsa0JBQWdCLE1BQU07QUFDcEIsVUFBTSxPQUFPLFVBQVU7QUFDdkIsWUFBUSxRQUFRLFNBQVMsU0FBWSxTQUFZLFFBQVEsTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQ3BGLENBQUM7QUFDRCxRQUFNLE1BQU0sUUFBUTtBQUNwQixRQUFNLFNBQVMsUUFBUSxTQUFZLFNBQVksTUFBTSxHQUFHO0FBQ3hELFFBQU0sU0FDSixXQUFXLFNBQ1AsRUFBRSxPQUFPLFlBQ1Q7QUFBQSxJQUNFLFdBQVcsUUFBUUgsS0FBSTtBQUFBLElBQ3ZCLEdBQUcsT0FBTztBQUFBLE1BQ1IsQ0FBQyxFQUFFLE1BQU0sR0FBRyxVQUFVLEdBQUcsS0FBSyxJQUFJLEtBQUssVUFBVSxLQUFLLEVBQUUsUUFBUSxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFBQSxJQUNuRjtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDakIsU0FDRSxrQkFBQyxZQUFPLE9BQU8sU0FBUyxNQUFNLFFBQVEsRUFBRSxJQUFJLG1CQUFpQixTQUMzRDtBQUFBLHNCQUFDLGdCQUFXLE9BQU0sY0FDaEI7QUFBQSx3QkFBQyxRQUFHLElBQUksU0FDTDtBQUFBO0FBQUEsUUFBTTtBQUFBLFFBQUUsU0FBUyxrQkFBQyxXQUFPLGlCQUFNO0FBQUEsU0FDbEM7QUFBQSxNQUNBLGtCQUFDLFVBQUssT0FBTSxnQkFBZ0IscUJBQVcsVUFBYSxXQUFXLFFBQVFBLEtBQUksR0FBRTtBQUFBLE1BQzdFLGtCQUFDLFVBQUssT0FBTSx3QkFDVDtBQUFBO0FBQUEsUUFDRDtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixnQkFBYyxLQUFLO0FBQUEsWUFDbkIsVUFBVSxDQUFDO0FBQUEsWUFDWCxTQUFTLE1BQU07QUFDYixtQkFBSyxRQUFRLENBQUMsS0FBSztBQUFBLFlBQ3JCO0FBQUE7QUFBQSxRQUNGO0FBQUEsUUFDQSxrQkFBQyxjQUFXLE1BQUssWUFBVyxPQUFPLEVBQUUsT0FBTyxLQUFLLFVBQVUsQ0FBQyxLQUFLLFNBQVMsTUFBTTtBQUFBLFNBQ2xGO0FBQUEsT0FDRjtBQUFBLElBQ0MsTUFDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsS0FBSztBQUFBLFFBQ0wsT0FBTTtBQUFBLFFBQ04sZ0JBQWM7QUFBQSxRQUNkLE1BQUs7QUFBQSxRQUNMLFVBQVU7QUFBQSxRQUNWLGNBQVksRUFBRSxPQUFPLEtBQUssS0FBSztBQUFBLFFBQy9CLGlCQUFlO0FBQUEsUUFDZixpQkFBZSxLQUFLLElBQUksTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUFBLFFBQzNDLGlCQUFlLE9BQU8sS0FBSyxJQUFJLE1BQU0sU0FBUyxHQUFHLENBQUM7QUFBQSxRQUNsRCxrQkFBZ0I7QUFBQSxRQUNoQixXQUFXO0FBQUEsUUFDWCxRQUFRLE1BQU07QUFDWixvQkFBVSxRQUFRO0FBQUEsUUFDcEI7QUFBQTtBQUFBLElBQ0YsSUFFQSxrQkFBQyxTQUFJLE9BQU0seUJBQ1Isb0JBQ0Msa0JBQUMsT0FBRSxNQUFLLFNBQ047QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQUU7QUFBQSxNQUFFLFFBQVE7QUFBQSxNQUFTO0FBQUEsTUFDMUMsa0JBQUMsVUFBTyxNQUFLLFNBQVEsU0FBUyxPQUMzQixZQUFFLEdBQUcsT0FDUjtBQUFBLE9BQ0YsSUFDRSxVQUNGLGtCQUFDLFVBQUssT0FBTSxXQUFVLE1BQUssVUFBUyxjQUFZLEVBQUUsR0FBRyxTQUFTLElBRTlELGtCQUFDLFNBQUksT0FBTSxpQkFBaUIscUJBQVcsa0JBQUMsT0FBRyxZQUFFLE9BQU8sU0FBUSxHQUFLLEdBRXJFO0FBQUEsSUFFRCxPQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQztBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxJQUFJLENBQUMsVUFBVTtBQUNiLGdCQUFNLEVBQUUsU0FBUyxLQUFBSyxNQUFLLEtBQUssSUFBSSxVQUFVLEtBQUs7QUFDOUMsaUJBQU8sUUFBUSxTQUFTQSxNQUFLLElBQUk7QUFBQSxRQUNuQztBQUFBLFFBQ0EsSUFBSSxDQUFDLFVBQVcsUUFBUSxTQUFZLFNBQVksVUFBVSxLQUFLLEVBQUUsUUFBUSxHQUFHO0FBQUE7QUFBQSxJQUM5RTtBQUFBLElBRUQsT0FBTyxXQUNOLGtCQUFDLE9BQUUsT0FBTSxjQUFhLE1BQUssVUFDekI7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQUU7QUFBQSxNQUFFLFFBQVE7QUFBQSxPQUNuQztBQUFBLElBRUQsT0FBTyxLQUFLLFNBQ1gsa0JBQUMsVUFBTyxPQUFjLE9BQWMsTUFBTUwsT0FBTSxPQUFPLE1BQU0sUUFDM0Q7QUFBQSx3QkFBQyxXQUNDLDRCQUFDLFFBQ0M7QUFBQSwwQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sTUFBSztBQUFBLFFBQzlCLE9BQ0UsUUFBUSxDQUFDLEVBQUUsTUFBTSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUMsRUFDN0MsSUFBSSxDQUFDLFVBQ0osa0JBQUMsUUFBZSxPQUFNLE9BQU0sT0FBTSxPQUMvQixtQkFETSxLQUVULENBQ0Q7QUFBQSxTQUNMLEdBQ0Y7QUFBQSxNQUNBLGtCQUFDLFdBQ0UsZ0JBQ0UsSUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxDQUFVLEVBQzNDLE1BQU0sQ0FBQyxTQUFTLEVBQ2hCLFFBQVEsRUFDUixJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFDaEIsa0JBQUMsUUFDQztBQUFBLDBCQUFDLFFBQUcsT0FBTSxPQUFPLHFCQUFXLE1BQU1BLEtBQUksR0FBRTtBQUFBLFNBQ3RDLFNBQVMsQ0FBQyxNQUFNLENBQUMsR0FBSSxNQUFNLENBQUMsR0FBSSxNQUFNLENBQUMsQ0FBRSxJQUFJLE9BQU8sSUFBSSxDQUFDLFFBQVEsT0FDakUsa0JBQUMsUUFBWSxPQUFNLE9BQ2hCLGVBQUssT0FBTyxLQUFLLEdBQUcsS0FBSyxLQURuQixFQUVULENBQ0Q7QUFBQSxXQU5NLElBT1QsQ0FDRCxHQUNMO0FBQUEsT0FDRjtBQUFBLEtBRUo7QUFFSjtBQUVBLFNBQVMsUUFBUSxPQUFlLFFBQTJCO0FBQ3pELFNBQU8sU0FBUyxDQUFDLE9BQU8sRUFBRSxPQUFPLE9BQU8sRUFBRSxPQUFPLElBQUksSUFBSSxDQUFDLEtBQUs7QUFDakU7QUFFQSxTQUFTLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0EsTUFBQUE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxTQUNFLHVCQUNFO0FBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU07QUFBQSxRQUNOLFVBQVU7QUFBQSxRQUNWLE1BQUs7QUFBQSxRQUNMLGNBQVksRUFBRSxPQUFPLE9BQU8sS0FBSztBQUFBLFFBRWpDLDRCQUFDLFdBQU0sT0FBTSxTQUNYO0FBQUEsNEJBQUMsYUFBUSxPQUFNLFVBQVUsWUFBRSxPQUFPLE9BQU8sS0FBSyxHQUFFO0FBQUEsVUFDL0M7QUFBQSxXQUNIO0FBQUE7QUFBQSxJQUNGO0FBQUEsSUFDQyxRQUFRLGFBQ1Asa0JBQUMsT0FBRSxPQUFNLGNBQ04sWUFBRSxPQUFPLFNBQVMsT0FBTyxTQUFTLEdBQUcsV0FBVyxNQUFNLENBQUMsS0FBSyxHQUFHQSxLQUFJLENBQUMsR0FDdkU7QUFBQSxLQUVKO0FBRUo7QUFHTyxTQUFTLE9BQU8sRUFBRSxNQUFNLE9BQU8sR0FBc0M7QUFDMUUsU0FDRSxrQkFBQyxTQUFJLE9BQU0sVUFBUyxTQUFRLFlBQVcsZUFBWSxRQUNqRDtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsSUFBRztBQUFBLE1BQ0gsSUFBRztBQUFBLE1BQ0gsSUFBRztBQUFBLE1BQ0gsSUFBRztBQUFBLE1BQ0gsT0FBTztBQUFBLFFBQ0wsUUFBUSxPQUFPLGVBQWUsSUFBSSxDQUFDO0FBQUEsUUFDbkMsaUJBQWlCLFNBQVMsT0FBTyxJQUFJLEVBQUUsS0FBSyxHQUFHLElBQUk7QUFBQSxNQUNyRDtBQUFBO0FBQUEsRUFDRixHQUNGO0FBRUo7QUFFQSxTQUFTLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLFVBQVUsT0FBTyxTQUFTO0FBQ2hDLFFBQU0sU0FBUyxDQUFDLFFBQWdCO0FBQzlCLFVBQU0sT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLO0FBQ2pDLFFBQUksQ0FBQyxLQUFLLE9BQU8sR0FBRyxFQUFHLE1BQUssSUFBSSxHQUFHO0FBQ25DLFdBQU8sUUFBUTtBQUFBLEVBQ2pCO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sZ0JBQ1QsNEJBQUMsV0FDQztBQUFBLHNCQUFDLFdBQ0MsNEJBQUMsUUFDQztBQUFBLHdCQUFDLFFBQUcsT0FBTSxPQUNSLDRCQUFDLFVBQUssT0FBTSxVQUFVLFlBQUUsT0FBTyxNQUFLLEdBQ3RDO0FBQUEsTUFDQSxrQkFBQyxRQUFHLE9BQU0sT0FBTSxPQUFNLFFBQ25CLFlBQUUsT0FBTyxNQUNaO0FBQUEsTUFDQSxrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sTUFBSztBQUFBLE1BQy9CLGtCQUFDLFFBQUcsT0FBTSxPQUFPLFlBQUUsT0FBTyxPQUFNO0FBQUEsTUFDaEMsa0JBQUMsUUFBRyxPQUFNLE9BQU8sWUFBRSxPQUFPLE1BQUs7QUFBQSxNQUMvQixrQkFBQyxRQUFHLE9BQU0sT0FBTyxZQUFFLE9BQU8sTUFBSztBQUFBLE1BQzlCLFdBQ0Msa0JBQUMsUUFBRyxPQUFNLE9BQ1IsNEJBQUMsVUFBSyxPQUFNLFVBQVUsWUFBRSxHQUFHLFNBQVEsR0FDckM7QUFBQSxPQUVKLEdBQ0Y7QUFBQSxJQUNBLGtCQUFDLFdBQ0UsaUJBQU8sSUFBSSxDQUFDLEtBQUssVUFBVTtBQUMxQixZQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ3RCLFlBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsYUFDRSxrQkFBQyxRQUFpQixZQUFVLE9BQU8sTUFBTSxJQUFJLElBQUksR0FBRyxHQUNsRDtBQUFBLDBCQUFDLFFBQUcsT0FBTSxPQUNSO0FBQUEsNEJBQUMsVUFBTyxNQUFNLElBQUksTUFBTSxRQUFRLFNBQVM7QUFBQSxVQUN4QyxJQUFJLE9BQU8sa0JBQUMsT0FBRSxNQUFNLElBQUksTUFBTyxjQUFJLE9BQU0sSUFBTyxrQkFBQyxVQUFNLGNBQUksT0FBTTtBQUFBLFdBQ3BFO0FBQUEsUUFDQSxrQkFBQyxRQUFHLE9BQU0sUUFBUSxtQkFBUyxTQUFZLEtBQUssS0FBSyxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzlELGtCQUFDLFFBQUksZUFBSyxNQUFNLE1BQU0sS0FBSyxHQUFFO0FBQUEsUUFDN0Isa0JBQUMsUUFBSSxlQUFLLE1BQU0sT0FBTyxLQUFLLEdBQUU7QUFBQSxRQUM5QixrQkFBQyxRQUFJLGVBQUssTUFBTSxNQUFNLEtBQUssR0FBRTtBQUFBLFFBQzdCLGtCQUFDLFFBQUksZUFBSyxNQUFNLE1BQU0sS0FBSyxHQUFFO0FBQUEsUUFDNUIsV0FDQyxrQkFBQyxRQUFHLE9BQU0sWUFDUjtBQUFBO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksS0FBSztBQUFBLGNBQ2hDLGdCQUFjLENBQUMsT0FBTyxNQUFNLElBQUksSUFBSSxHQUFHO0FBQUEsY0FDdkMsU0FBUyxNQUFNLE9BQU8sSUFBSSxHQUFHO0FBQUE7QUFBQSxVQUMvQjtBQUFBLFVBQ0MsSUFBSSxZQUNIO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksS0FBSztBQUFBLGNBQ2hDLFNBQVMsSUFBSTtBQUFBO0FBQUEsVUFDZjtBQUFBLFdBRUo7QUFBQSxXQXpCSyxJQUFJLEdBMkJiO0FBQUEsSUFFSixDQUFDLEdBQ0g7QUFBQSxLQUNGLEdBQ0Y7QUFFSjs7O0FDamJBLFNBQVMsT0FBT00sT0FBc0I7QUFDcEMsU0FBTyxLQUFLLElBQUksS0FBSyxJQUFJQSxPQUFNLEVBQUUsR0FBRyxFQUFFLElBQUk7QUFDNUM7QUFHQSxTQUFTLFVBQVUsS0FBYUEsT0FBc0I7QUFDcEQsU0FBTyxNQUFNLElBQUlBLFFBQU87QUFDMUI7QUFHTyxTQUFTLFlBQWUsS0FBYSxNQUFjLEtBQTBCO0FBQ2xGLFFBQU0sUUFBUSxVQUF5QixNQUFTO0FBQ2hELFFBQU0sVUFBVSxVQUErQixNQUFTO0FBQ3hELFFBQU0sVUFBVSxVQUFVLElBQUk7QUFDOUIsUUFBTSxTQUFTLEVBQU8sR0FBRztBQUN6QixTQUFPLFVBQVU7QUFDakIsUUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBTUEsUUFBTyxRQUFRLE1BQU0sTUFBTSxPQUFPLElBQUk7QUFDNUMsUUFBTSxTQUFTLFVBQVU7QUFDekIsUUFBTSxRQUFRLEVBQU8sRUFBRTtBQUN2QixJQUFVLE1BQU07QUFDZCxRQUFJLE1BQU0sWUFBWSxJQUFLLE9BQU0sUUFBUTtBQUN6QyxVQUFNLFVBQVU7QUFDaEIsVUFBTSxPQUFPLElBQUksZ0JBQWdCO0FBQ2pDLFlBQVEsUUFBUTtBQUNoQixVQUFNLE9BQU8sQ0FBQyxVQUFtQjtBQUMvQixVQUFJLEtBQUssT0FBTyxRQUFTO0FBQ3pCLGNBQVEsUUFBUSxpQkFBaUIsVUFBVSxRQUFRLElBQUksUUFBUSxHQUFHLFVBQVUsT0FBTyxLQUFLLENBQUM7QUFDekYsY0FBUSxRQUFRO0FBQUEsSUFDbEI7QUFDQSxXQUFPLFFBQVEsS0FBSyxPQUFPLEtBQUssR0FBR0EsT0FBTSxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUMsVUFBVTtBQUNwRSxVQUFJLEtBQUssT0FBTyxRQUFTO0FBQ3pCLFlBQU0sUUFBUTtBQUNkLGNBQVEsUUFBUTtBQUNoQixjQUFRLFFBQVE7QUFBQSxJQUNsQixHQUFHLElBQUk7QUFDUCxRQUFJO0FBQ0osUUFBSSxRQUFRO0FBQ1YsY0FBUSxZQUFZLE1BQU07QUFDeEIsWUFBSSxTQUFTLFVBQVUsTUFBTSxLQUFLLE1BQU0sT0FBVztBQUNuRCxjQUFNLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLEdBQUk7QUFDdkMsY0FBTSxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJQSxPQUFNLEVBQUUsR0FBRyxPQUFPLEtBQUssRUFBRSxJQUFJO0FBQ3JFLGVBQU8sUUFBUSxLQUFLLEVBQUUsTUFBTSxHQUFHLEdBQUdBLE9BQU0sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVU7QUFDbkUsY0FBSSxLQUFLLE9BQU8sV0FBVyxNQUFNLFVBQVUsT0FBVztBQUN0RCxnQkFBTSxRQUFRLE9BQU8sUUFBUTtBQUFBLFlBQzNCLE1BQU07QUFBQSxZQUNOO0FBQUEsWUFDQSxVQUFVLElBQUlBLEtBQUk7QUFBQSxZQUNsQixPQUFPLEtBQUssRUFBRTtBQUFBLFVBQ2hCO0FBQ0Esa0JBQVEsUUFBUTtBQUFBLFFBQ2xCLEdBQUcsSUFBSTtBQUFBLE1BQ1QsR0FBRyxPQUFPQSxLQUFJLENBQUM7QUFBQSxJQUNqQjtBQUVBLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQUksQ0FBQyxTQUFTLFVBQVUsT0FBUSxNQUFLLFNBQVM7QUFBQSxJQUNoRDtBQUNBLGFBQVMsaUJBQWlCLG9CQUFvQixJQUFJO0FBQ2xELFdBQU8sTUFBTTtBQUNYLFdBQUssTUFBTTtBQUNYLG9CQUFjLEtBQUs7QUFDbkIsZUFBUyxvQkFBb0Isb0JBQW9CLElBQUk7QUFBQSxJQUN2RDtBQUFBLEVBQ0YsR0FBRyxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssT0FBT0EsT0FBTSxNQUFNLENBQUM7QUFDbEQsU0FBTztBQUFBLElBQ0wsT0FBTyxNQUFNO0FBQUEsSUFDYixTQUFTLFFBQVE7QUFBQSxJQUNqQixTQUFTLFFBQVE7QUFBQSxJQUNqQixNQUFBQTtBQUFBLElBQ0EsUUFBUTtBQUFBLEVBQ1Y7QUFDRjtBQUdPLFNBQVMsVUFBVSxRQUFnQixRQUF3QjtBQUNoRSxTQUFPLEdBQUcsTUFBTSxJQUFJLE1BQU07QUFDNUI7QUFFQSxTQUFTLFVBQ1AsT0FDQSxPQUNBLFNBQ0EsTUFDbUI7QUFDbkIsUUFBTSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQ3pCLGFBQVcsQ0FBQyxLQUFLLElBQUksS0FBSyxPQUFPO0FBQy9CLFVBQU0sU0FBUyxNQUFNLElBQUksR0FBRztBQUM1QixVQUFNLE1BQU0sQ0FBQyxVQUF3QztBQUNuRCxZQUFNLFFBQVEsS0FBSyxLQUFLO0FBQ3hCLFlBQU0sTUFBTSxTQUFTLEtBQUs7QUFDMUIsYUFBTyxTQUFTLE1BQU0sTUFBTSxPQUFPLEtBQUssT0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJO0FBQUEsSUFDbkU7QUFDQSxRQUFJLElBQUksS0FBSyxFQUFFLFNBQVMsSUFBSSxTQUFTLEdBQUksT0FBTyxJQUFJLE9BQU8sR0FBRyxNQUFNLElBQUksTUFBTSxFQUFFLENBQUM7QUFBQSxFQUNuRjtBQUNBLFNBQU87QUFDVDtBQU1PLFNBQVMsVUFDZCxPQUNBLEVBQUUsTUFBTSxLQUFLLEdBQ2dCO0FBQzdCLFFBQU0sT0FBTyxVQUF5QyxNQUFTO0FBQy9ELFFBQU0sTUFBTSxLQUFLLFVBQVUsQ0FBQyxPQUFPLElBQUksQ0FBQztBQUN4QyxRQUFNLFdBQVcsWUFBK0IsS0FBSyxNQUFNO0FBQUEsSUFDekQsTUFBTSxPQUFPQyxTQUFRRCxPQUFNLFNBQVM7QUFDbEMsWUFBTSxTQUNKLFFBQVFBLFFBQU8sS0FBTSxDQUFDLFdBQVcsT0FBTyxLQUFLLElBQWUsQ0FBQyxTQUFTO0FBQ3hFLFlBQU0sQ0FBQyxTQUFTLE9BQU8sSUFBSSxJQUFJLE1BQU0sUUFBUTtBQUFBLFFBQzNDLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPLElBQUlDLFNBQVFELE9BQU0sSUFBSSxDQUFDO0FBQUEsTUFDekQ7QUFDQSxZQUFNLFFBQVEsb0JBQUksSUFBa0I7QUFDcEMsaUJBQVcsRUFBRSxRQUFRLFFBQVEsTUFBQUUsTUFBSyxLQUFLLFdBQVcsQ0FBQztBQUNqRCxjQUFNLElBQUksVUFBVSxRQUFRLE1BQU0sR0FBRyxFQUFFLFNBQVNBLE9BQU0sT0FBTyxRQUFXLE1BQU0sT0FBVSxDQUFDO0FBQzNGLGlCQUFXLEVBQUUsUUFBUSxRQUFRLE1BQUFBLE1BQUssS0FBSyxTQUFTLENBQUMsR0FBRztBQUNsRCxjQUFNLE1BQU0sTUFBTSxJQUFJLFVBQVUsUUFBUSxNQUFNLENBQUM7QUFDL0MsWUFBSSxJQUFLLEtBQUksUUFBUUE7QUFBQSxNQUN2QjtBQUNBLGlCQUFXLEVBQUUsUUFBUSxRQUFRLE1BQUFBLE1BQUssS0FBSyxRQUFRLENBQUMsR0FBRztBQUNqRCxjQUFNLE1BQU0sTUFBTSxJQUFJLFVBQVUsUUFBUSxNQUFNLENBQUM7QUFDL0MsWUFBSSxJQUFLLEtBQUksT0FBT0E7QUFBQSxNQUN0QjtBQUNBLGFBQU87QUFBQSxJQUNUO0FBQUE7QUFBQSxJQUVBLE1BQU0sQ0FBQyxPQUFPLE9BQU8sU0FBUyxTQUFTLFVBQVUsS0FBSyxLQUFLLEtBQUssT0FBTyxPQUFPLFNBQVMsSUFBSTtBQUFBLEVBQzdGLENBQUM7QUFDRCxJQUFVLE1BQU07QUFDZCxTQUFLLFFBQVEsU0FBUztBQUFBLEVBQ3hCLEdBQUcsQ0FBQyxTQUFTLEtBQUssQ0FBQztBQUNuQixRQUFNLFVBQ0osVUFBVSxTQUFTLFNBQVMsUUFBUSxhQUFhLE1BQU0sUUFBUSxVQUFVO0FBQzNFLElBQVUsTUFBTTtBQUNkLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTSxNQUFNLENBQUM7QUFDYixVQUFNLFFBQVEsb0JBQUksSUFBa0I7QUFDcEMsZ0JBQVksS0FBSyxNQUFNLE9BQU87QUFDOUIsVUFBTSxNQUFNLE9BQU87QUFBQSxNQUNqQixRQUFRLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUMxQixjQUFNLFNBQVMsS0FBSyxLQUFLO0FBQ3pCLFlBQUksQ0FBQyxPQUFRO0FBQ2IsY0FBTSxPQUFPLElBQUksSUFBSSxNQUFNO0FBQzNCLG1CQUFXLENBQUNDLE1BQUtDLEtBQUksS0FBSyxRQUFRO0FBQ2hDLGdCQUFNLFFBQVFELEtBQUksUUFBUSxHQUFHO0FBQzdCLGdCQUFNRSxRQUFPLE9BQU9GLEtBQUksTUFBTSxRQUFRLENBQUMsQ0FBQyxJQUFJQSxLQUFJLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDL0QsZ0JBQU0sUUFBUSxPQUFPRSxVQUFTLFdBQVcsT0FBT0E7QUFDaEQsZ0JBQU0sT0FBTyxNQUFNLElBQUlGLElBQUcsS0FBSyxJQUFJLEtBQUs7QUFDeEMsZ0JBQU0sSUFBSUEsTUFBSyxJQUFJO0FBQ25CLGVBQUssSUFBSUEsTUFBSyxLQUFLLEtBQUtDLE9BQU0sSUFBSSxLQUFLLENBQUM7QUFBQSxRQUMxQztBQUNBLGFBQUssUUFBUTtBQUFBLE1BQ2Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLE1BQU07QUFDWCxVQUFJO0FBQ0osa0JBQVksS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNyQjtBQUFBLEVBQ0YsR0FBRyxDQUFDLEtBQUssU0FBUyxTQUFTLEtBQUssQ0FBQztBQUNqQyxTQUFPLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxTQUFTLFNBQVMsTUFBTTtBQUM1RDtBQUdPLFNBQVMsWUFBWSxPQUFjLE1BQStDO0FBQ3ZGLFNBQU8sWUFBbUMsS0FBSyxVQUFVLEtBQUssR0FBRyxNQUFNO0FBQUEsSUFDckUsTUFBTSxDQUFDSCxTQUFRRCxPQUFNLFNBQVMsU0FBUyxPQUFPQyxTQUFRRCxPQUFNLElBQUk7QUFBQSxJQUNoRSxNQUFNLENBQUMsT0FBTyxPQUFPLFNBQVMsU0FBUztBQUNyQyxZQUFNLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFDekIsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPO0FBQ2pDLGNBQU0sU0FBUyxNQUFNLElBQUksSUFBSTtBQUM3QixZQUFJLENBQUMsUUFBUTtBQUNYLGNBQUksSUFBSSxNQUFNLEtBQUs7QUFDbkI7QUFBQSxRQUNGO0FBQ0EsY0FBTSxNQUFNLENBQUNFLFVBQ1gsTUFBTSxPQUFPLE9BQU9BLEtBQUksR0FBRyxNQUFNQSxLQUFJLEdBQUcsT0FBTyxHQUFHLElBQUk7QUFDeEQsWUFBSSxJQUFJLE1BQU07QUFBQSxVQUNaLFFBQVEsTUFBTTtBQUFBLFVBQ2QsS0FBSyxJQUFJLEtBQUs7QUFBQSxVQUNkLE9BQU8sSUFBSSxPQUFPO0FBQUEsVUFDbEIsT0FBTyxJQUFJLE9BQU87QUFBQSxVQUNsQixNQUFNLElBQUksTUFBTTtBQUFBLFFBQ2xCLENBQUM7QUFBQSxNQUNIO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGLENBQUM7QUFDSDs7O0FDak1BLFNBQVMsS0FBSyxXQUF5QjtBQUNyQyxZQUFVLFFBQVEsTUFBTSxLQUFLLEdBQUcsV0FBVyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQzFEO0FBRUEsU0FBUyxTQUFlO0FBQ3RCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQzVCLE1BQUksU0FBUyxTQUFTO0FBRXBCLFVBQU0sRUFBRSxNQUFNLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDakMsVUFBTSxPQUFPLE1BQU0sS0FBSyxDQUFDSSxVQUFTQSxTQUFRLEtBQUssSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUMvRCxhQUFTLEVBQUUsT0FBTyxTQUFTLElBQUksR0FBRyxNQUFNLE1BQU0sSUFBSSxNQUFNLFNBQVMsS0FBSyxHQUFHLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUN6RixNQUFPLFVBQVMsRUFBRSxTQUFTLFVBQVUsS0FBSyxJQUFJLFFBQVEsS0FBSyxDQUFDO0FBQzlEO0FBR08sU0FBUyxXQUFXO0FBQ3pCLFdBQVM7QUFDVCxRQUFNLE9BQU8sVUFBVSxLQUFLO0FBQzVCLFFBQU0sT0FBTyxVQUFVLEVBQUU7QUFDekIsUUFBTSxLQUFLLFVBQVUsRUFBRTtBQUN2QixRQUFNLFFBQVEsVUFBVSxFQUFFO0FBQzFCLFFBQU0sTUFBTSxFQUFNO0FBQ2xCO0FBQUEsSUFDRSxNQUNFLE1BQU07QUFBQSxNQUNKLEVBQUUsT0FBTyxFQUFFLE9BQU8sU0FBUyxTQUFTLE1BQU0sS0FBSyxNQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssRUFBRSxFQUFFO0FBQUEsTUFDakYsRUFBRSxPQUFPLEVBQUUsT0FBTyxTQUFTLE9BQU8sTUFBTSxLQUFLLE1BQU0sV0FBVyxLQUFLLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxNQUNqRixFQUFFLE9BQU8sRUFBRSxPQUFPLFNBQVMsU0FBUyxNQUFNLEtBQUssTUFBTSxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQzdFLEVBQUUsT0FBTyxFQUFFLE9BQU8sU0FBUyxRQUFRLE1BQU0sS0FBSyxNQUFNLFdBQVcsS0FBSyxPQUFPO0FBQUEsTUFDM0UsR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLFdBQVc7QUFBQSxRQUM3QixPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJO0FBQUEsUUFDdEQsTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUFBLFFBQ3BCLE1BQU07QUFBQSxRQUNOLEtBQUssTUFBTSxVQUFVLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQztBQUFBLE1BQzdDLEVBQUU7QUFBQSxJQUNKLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQ0EsUUFBTSxPQUFPLE1BQU07QUFDbkIsUUFBTSxRQUFRLE9BQU87QUFDckIsUUFBTSxRQUFRLE1BQU07QUFDbEIsU0FBSyxRQUFRLFFBQVEsTUFBTSxNQUFNLElBQUksS0FBSztBQUMxQyxPQUFHLFFBQVEsUUFBUSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQ3RDLFVBQU0sUUFBUTtBQUNkLFNBQUssUUFBUSxDQUFDLEtBQUs7QUFBQSxFQUNyQjtBQUNBLFFBQU0sT0FBTyxDQUFDLFVBQWlCO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNQyxLQUFJLFNBQVMsS0FBSyxPQUFPLElBQUksS0FBSztBQUN4QyxVQUFNLElBQUksU0FBUyxHQUFHLE9BQU8sSUFBSSxLQUFLO0FBQ3RDLFFBQUlBLE9BQU0sVUFBYSxNQUFNLFVBQWFBLE1BQUssS0FBS0EsTUFBSyxNQUFNLE9BQU87QUFDcEUsWUFBTSxRQUFRLEVBQUUsT0FBTztBQUN2QjtBQUFBLElBQ0Y7QUFDQSxTQUFLLFFBQVE7QUFDYixjQUFVLE1BQU1BLElBQUcsS0FBSyxJQUFJLEdBQUcsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUMzRDtBQUNBLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGtCQUFpQixNQUFLLFNBQVEsY0FBWSxFQUFFLE9BQU8sT0FDNUQ7QUFBQSxzQkFBQyxTQUFJLE9BQU0sYUFDVDtBQUFBLHdCQUFDLFNBQUksT0FBTSxZQUFXLE1BQUssU0FBUSxjQUFZLEVBQUUsT0FBTyxNQUNyRDtBQUFBLGNBQU0sSUFBSSxDQUFDLFNBQVM7QUFDbkIsZ0JBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUIsaUJBQ0U7QUFBQSxZQUFDO0FBQUE7QUFBQSxjQUVDLE1BQUs7QUFBQSxjQUNMLGdCQUFjLEtBQUssU0FBUyxVQUFVLEtBQUssU0FBUztBQUFBLGNBQ3BELGNBQVksRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUFBLGNBQy9CLE9BQU8sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUFBLGNBQzFCLFNBQVMsTUFBTSxVQUFVLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQztBQUFBLGNBRTlDLFlBQUUsT0FBTyxNQUFNLElBQUk7QUFBQTtBQUFBLFlBUGY7QUFBQSxVQVFQO0FBQUEsUUFFSixDQUFDO0FBQUEsUUFDRDtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsZ0JBQWMsS0FBSyxTQUFTO0FBQUEsWUFDNUIsaUJBQWUsS0FBSztBQUFBLFlBQ3BCLFNBQVM7QUFBQSxZQUVSLFlBQUUsT0FBTztBQUFBO0FBQUEsUUFDWjtBQUFBLFNBQ0Y7QUFBQSxNQUNBLGtCQUFDLFVBQUssT0FBTSxlQUNWO0FBQUEsMEJBQUMsY0FBVyxNQUFLLFFBQU8sT0FBTyxFQUFFLE9BQU8sU0FBUyxTQUFTLFNBQVMsTUFBTSxLQUFLLEVBQUUsR0FBRztBQUFBLFFBQ25GLGtCQUFDLGNBQVcsTUFBSyxXQUFVLE9BQU8sRUFBRSxPQUFPLFNBQVMsU0FBUyxTQUFTLFNBQVM7QUFBQSxRQUMvRTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU8sU0FBUztBQUFBLFlBQ3pCLFVBQVUsS0FBSyxTQUFTO0FBQUEsWUFDeEIsU0FBUyxNQUFNLEtBQUssQ0FBQztBQUFBO0FBQUEsUUFDdkI7QUFBQSxTQUNGO0FBQUEsTUFDQSxrQkFBQyxVQUFLLE9BQU0sY0FBYSxNQUFLLFVBQzNCO0FBQUEsaUJBQVMsTUFBTSxJQUFJO0FBQUEsUUFBRTtBQUFBLFFBQUksVUFBVSxRQUFRLEVBQUUsT0FBTyxNQUFNLFNBQVMsTUFBTSxFQUFFO0FBQUEsU0FDOUU7QUFBQSxNQUNBLGtCQUFDLFVBQUssT0FBTSxRQUFPO0FBQUEsTUFDbkI7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU07QUFBQSxVQUNOLGdCQUFjLElBQUk7QUFBQSxVQUNsQixPQUFPLEVBQUUsT0FBTztBQUFBLFVBQ2hCLFNBQVMsTUFBTSxTQUFTLEVBQUUsSUFBSSxJQUFJLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFBQSxVQUV2RCxjQUFJLFFBQVEsRUFBRSxPQUFPLE1BQU0sRUFBRSxPQUFPO0FBQUE7QUFBQSxNQUN2QztBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE1BQU0sVUFBVSxRQUFRLFVBQVU7QUFBQSxVQUNsQyxnQkFBYyxVQUFVO0FBQUEsVUFDeEIsU0FBUztBQUFBLFVBRVIsWUFBRSxPQUFPO0FBQUE7QUFBQSxNQUNaO0FBQUEsTUFDQSxrQkFBQyxjQUFXLE1BQUssV0FBVSxPQUFPLEVBQUUsT0FBTyxXQUFXLFNBQVMsV0FBVztBQUFBLE9BQzVFO0FBQUEsSUFDQyxLQUFLLFNBQ0osa0JBQUMsVUFBSyxPQUFNLGNBQWEsVUFBVSxNQUNqQztBQUFBLHdCQUFDLFdBQU0sS0FBSyxHQUFHLEdBQUcsU0FBVSxZQUFFLE9BQU8sTUFBSztBQUFBLE1BQzFDO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxJQUFJLEdBQUcsR0FBRztBQUFBLFVBQ1YsT0FBTTtBQUFBLFVBQ04sTUFBSztBQUFBLFVBQ0wsT0FBTyxLQUFLO0FBQUEsVUFDWixTQUFTLENBQUMsVUFBVTtBQUNsQixpQkFBSyxRQUFRLE1BQU0sY0FBYztBQUFBLFVBQ25DO0FBQUE7QUFBQSxNQUNGO0FBQUEsTUFDQSxrQkFBQyxXQUFNLEtBQUssR0FBRyxHQUFHLE9BQVEsWUFBRSxPQUFPLElBQUc7QUFBQSxNQUN0QztBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsSUFBSSxHQUFHLEdBQUc7QUFBQSxVQUNWLE9BQU07QUFBQSxVQUNOLE1BQUs7QUFBQSxVQUNMLE9BQU8sR0FBRztBQUFBLFVBQ1YsU0FBUyxDQUFDLFVBQVU7QUFDbEIsZUFBRyxRQUFRLE1BQU0sY0FBYztBQUFBLFVBQ2pDO0FBQUE7QUFBQSxNQUNGO0FBQUEsTUFDQSxrQkFBQyxVQUFPLE1BQUssVUFBUyxNQUFLLFdBQ3hCLFlBQUUsT0FBTyxNQUNaO0FBQUEsTUFDQyxNQUFNLFNBQ0wsa0JBQUMsT0FBRSxPQUFNLFNBQVEsTUFBSyxTQUNuQixnQkFBTSxPQUNUO0FBQUEsT0FFSjtBQUFBLEtBRUo7QUFFSjsiLAogICJuYW1lcyI6IFsiYm91bmRzIiwgInN0ZXAiLCAidGltZXMiLCAiZHJhd24iLCAibGluZXMiLCAicm93IiwgImxvdyIsICJzdGVwIiwgImJvdW5kcyIsICJyb3dzIiwgImtleSIsICJiYW5kIiwgInRvbGQiLCAic3BhbiIsICJhIl0KfQo=
