import { computed, effect } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { count, reading } from "../format/format";
import { isDark } from "../shell/theme";
import { t } from "../texts/first";
import { THEMES } from "./inks";
import { rounded } from "./range";
import {
  axis,
  type Chart,
  datumAt,
  drawRanked,
  type Frame,
  frameOf,
  levels,
  middleOf,
  ranked,
} from "./ranked";
import { options } from "./ShowSettings";
import { howOf, pick, pickSlots, selectedSlots } from "./selection";
import { byName, counting, figures, here, hovered, paints, point, shown, textOf } from "./shown";
import { sorted, summary } from "./statistics";
import { type ChartOrder, change, part, thresholdOf } from "./view";

/** What the chart shows, in order. */
const order = computed<Uint32Array>(() => {
  const first = shown.value[0];
  if (!first || !part("chart").value) return new Uint32Array();
  return ranked(counting.value, first.numbers, part("chartOrder").value, () => byName.value);
});

/** Whether some of what the chart shows is selected: the numbers are of those, then. */
const meant = computed<Uint32Array>(() => {
  const selected = selectedSlots.value;
  const all = order.value;
  if (selected.size === 0) return all;
  const found = all.filter((slot) => selected.has(slot));
  return found.length > 1 ? found : all;
});

/** The numbers of what is meant. */
const numbers = computed(() => {
  const first = shown.value[0];
  const figure = figures.value[0];
  // Without filter and selection they are those of the legend, which are there already.
  if (figure && meant.value.length === figure.all.count) {
    return { values: figure.sorted, all: figure.all };
  }
  const values = sorted(first?.numbers ?? new Float64Array(), meant.value);
  return { values, all: summary(values) };
});

const ends = computed(() => {
  const values = shown.value[0]?.numbers ?? new Float64Array();
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const slot of order.value) {
    min = Math.min(min, values[slot]!);
    max = Math.max(max, values[slot]!);
  }
  return axis(min, max);
});

const limits = computed(() => {
  const first = shown.value[0];
  return first && !first.as ? thresholdOf(part("thresholds").value, first.metric) : undefined;
});

/** Statistics of what is shown, and how it is sorted. */
function Head() {
  const first = shown.value[0];
  const { all, values } = numbers.value;
  const t_ = t.rackview.chart;
  const some = meant.value !== order.value;
  const [low, high] = ends.value;
  const value = (number: number) => reading(rounded(number, high - low), first?.units ?? "");
  const limit = limits.value;
  const [warning, critical] = limit
    ? levels(values, limit.warning, limit.critical)
    : ([0, 0] as const);
  return (
    <div class="rv-chart-head">
      <dl>
        {(["min", "mean", "p95", "max"] as const).map((name) => (
          <div key={name}>
            <dt>{t_[name]}</dt>
            <dd>{value(all[name])}</dd>
          </div>
        ))}
      </dl>
      <span class="rv-count">
        {some
          ? t_.selected(count(meant.value.length))
          : t_.of(count(order.value.length), count(here.value.devices.length))}
      </span>
      {limit && (
        <span
          class="rv-beyond"
          data-level={critical > 0 ? "critical" : warning > 0 ? "warning" : ""}
        >
          {t.rackview.thresholds.count(count(warning), count(critical))}
        </span>
      )}
      {low > 0 && <small>{t_.cut}</small>}
      <label class="rv-inline">
        <span class="unseen">{t_.order}</span>
        <select
          class="select"
          value={part("chartOrder").value}
          onChange={(event) => change({ chartOrder: event.currentTarget.value as ChartOrder })}
        >
          {options<ChartOrder>(t_.orders).map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Devices by the first metric's value, under the racks: what is pointed at here is there, too. */
export function RankedChart() {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const frame = useRef<Frame>(frameOf(1, 1, 0, 1, 0));
  const hint = useId();
  useEffect(() => {
    const [element, place] = [canvas.current, box.current];
    const ctx = element?.getContext("2d");
    if (!element || !place || !ctx) return;
    let asked = 0;
    const draw = () => {
      asked = 0;
      const paint = paints.peek()[0];
      const first = shown.peek()[0];
      const { clientWidth: width, clientHeight: height } = place;
      if (!paint || !first || width === 0 || height === 0) return;
      const dpr = devicePixelRatio;
      if (element.width !== Math.round(width * dpr)) element.width = Math.round(width * dpr);
      if (element.height !== Math.round(height * dpr)) element.height = Math.round(height * dpr);
      const [low, high] = ends.peek();
      frame.current = frameOf(width, height, low, high, order.peek().length);
      const chart: Chart = {
        order: order.peek(),
        numbers: first.numbers,
        index: paint.index,
        table: paint.table,
        selected: selectedSlots.peek(),
        warning: limits.peek()?.warning,
        critical: limits.peek()?.critical,
        label: (value) => reading(value),
      };
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      ctx.clearRect(0, 0, width, height);
      drawRanked(ctx, chart, frame.current, THEMES[isDark() ? "dark" : "light"]);
      follow();
    };
    const soon = () => {
      if (asked === 0) asked = requestAnimationFrame(draw);
    };
    /** The mark at the device that is pointed at. */
    const follow = () => {
      const slot = hovered.peek();
      const at = slot === undefined ? -1 : order.peek().indexOf(slot);
      const first = shown.peek()[0];
      const label = mark.current;
      if (!label) return;
      label.hidden = at < 0 || !first;
      if (at < 0 || !first || slot === undefined) return;
      const x = middleOf(frame.current, at);
      label.style.left = `${x}px`;
      label.dataset.side = x > place.clientWidth / 2 ? "left" : "right";
      const name = here.peek().devices[slot]?.name ?? "";
      label.firstElementChild!.textContent = t.rackview.chart.device(name, textOf(first, slot));
    };
    const stops = [
      effect(() => {
        paints.value;
        order.value;
        ends.value;
        limits.value;
        selectedSlots.value;
        isDark();
        soon();
      }),
      effect(() => {
        hovered.value;
        follow();
      }),
    ];
    const watch = new ResizeObserver(soon);
    watch.observe(place);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(asked);
      for (const stop of stops) stop();
    };
  }, []);

  const slotAt = (event: MouseEvent): number | undefined => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    const at = datumAt(frame.current, event.clientX - left);
    return at === undefined ? undefined : order.peek()[at];
  };
  const choose = (slot: number | undefined, how: ReturnType<typeof howOf>) => {
    const device = slot === undefined ? undefined : here.peek().devices[slot];
    if (device) pick({ kind: "device", id: device.id }, how, [...order.peek()]);
    else if (how === "only") pickSlots([]);
  };
  const step = (event: KeyboardEvent) => {
    const all = order.peek();
    const at = hovered.peek() === undefined ? -1 : all.indexOf(hovered.peek()!);
    const ten = Math.max(1, Math.round(all.length / 20));
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at < 0 ? all.length - 1 : at - 1,
      PageDown: at + ten,
      PageUp: at - ten,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to !== undefined) point(all[Math.min(all.length - 1, Math.max(0, to))]);
    else if (event.key === "Enter" || event.key === " ") choose(hovered.peek(), howOf(event));
    else if (event.key === "Escape") point(undefined);
    else return;
    event.preventDefault();
  };

  const first = shown.value[0];
  if (!first) return null;
  const slot = hovered.value;
  const at = slot === undefined ? -1 : order.value.indexOf(slot);
  const said =
    at >= 0 && slot !== undefined
      ? t.rackview.chart.device(here.value.devices[slot]?.name ?? "", textOf(first, slot))
      : "";
  return (
    <section class="rv-chart" aria-label={t.rackview.chart.label(first.metric)}>
      <Head />
      <div
        ref={box}
        class="rv-bars"
        role="slider"
        tabIndex={0}
        aria-label={t.rackview.chart.label(first.metric)}
        aria-describedby={hint}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, order.value.length - 1)}
        aria-valuenow={Math.max(0, at)}
        aria-valuetext={said}
        onPointerMove={(event) => point(slotAt(event))}
        onPointerLeave={() => point(undefined)}
        onClick={(event) => choose(slotAt(event), howOf(event))}
        onKeyDown={step}
      >
        <canvas ref={canvas} />
        <div ref={mark} class="rv-mark" hidden aria-hidden="true">
          <span />
        </div>
        {order.value.length === 0 && <p class="rv-none">{t.rackview.chart.nothing}</p>}
        <span id={hint} class="unseen">
          {t.rackview.chart.keys}
        </span>
      </div>
    </section>
  );
}
