import { useComputed } from "@preact/signals";
import { reading } from "../format/format";
import { t } from "../texts/first";
import { IconButton } from "../ui/Button";
import { SIZE } from "./colour";
import { NumberBox } from "./NumberBox";
import { ticks } from "./range";
import { colouring, figures, shown } from "./shown";
import { binsFor, histogram } from "./statistics";
import { filter, part, thresholdOf } from "./view";

/** Steps of a handle from one end to the other. */
const STEPS = 200;

/** How the values are distributed, as a silhouette above the colours; heights by the square root. */
function Distribution({ low, high }: { low: number; high: number }) {
  const path = useComputed(() => {
    const values = figures.value[0]?.sorted ?? [];
    const counts = histogram(values, low, high, binsFor(values.length));
    const most = Math.max(1, ...counts);
    let line = `M0 20`;
    counts.forEach((count, bin) => {
      // A single device is seen beside a thousand, as it is the odd one that is looked for.
      const y = count === 0 ? 20 : 19 - 18 * Math.sqrt(count / most);
      line += `V${y.toFixed(1)}H${(((bin + 1) / counts.length) * 100).toFixed(2)}`;
    });
    return `${line}V20Z`;
  });
  return (
    <svg
      class="rv-distribution"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      role="img"
      aria-label={t.rackview.legend.histogram}
    >
      <path d={path} />
    </svg>
  );
}

/** One end of the range that is let through, as a handle that is dragged or moved by keys. */
function Handle({
  end,
  low,
  high,
  units,
}: {
  end: "from" | "to";
  low: number;
  high: number;
  units: string;
}) {
  const filters = part("filters").value;
  const rest = end === "from" ? low : high;
  const now = Math.min(high, Math.max(low, filters[end] ?? rest));
  const at = Math.round(((now - low) / (high - low)) * STEPS);
  const set = (step: number) => {
    const value = Number((low + ((high - low) * step) / STEPS).toPrecision(6));
    const atRest = end === "from" ? step <= 0 : step >= STEPS;
    const other = end === "from" ? filters.to : filters.from;
    if (other !== undefined && (end === "from" ? value > other : value < other)) return;
    filter({ [end]: atRest ? undefined : value });
  };
  return (
    <input
      type="range"
      class={`rv-handle ${end}`}
      aria-label={t.rackview.filters[end]}
      aria-valuetext={reading(now, units)}
      min={0}
      max={STEPS}
      value={at}
      onInput={(event) => set(Number(event.currentTarget.value))}
    />
  );
}

function place(value: number, low: number, high: number): string {
  return `${(Math.min(1, Math.max(0, (value - low) / (high - low))) * 100).toFixed(2)}%`;
}

/** The other metrics on screen: each has the same colours, and a range of its own. */
function Others() {
  const t_ = t.rackview.legend;
  return (
    <ul class="rv-others">
      {shown.value.slice(1).map((one, at) => {
        const range = figures.value[at + 1]?.range;
        if (!range) return null;
        return (
          <li key={one.metric}>
            <span class="rv-name">{one.metric}</span>
            <span>{t_.fromTo(reading(range.low), reading(range.high, one.units))}</span>
            <small>{one.as ? t_.compared[one.as] : t_.kind[range.kind]}</small>
          </li>
        );
      })}
    </ul>
  );
}

/** The colours with their values, how many devices have which, and handles that let a range through. */
export function Legend() {
  const first = shown.value[0];
  const figure = figures.value[0];
  if (!first || !figure) return null;
  const { low, high, kind } = figure.range;
  const { from, to } = part("filters").value;
  const limits = first.as ? undefined : thresholdOf(part("thresholds").value, first.metric);
  const colours = colouring.value;
  const stops = Array.from({ length: 17 }, (_, at) => colours[Math.min(SIZE - 1, at * 16)]);
  const t_ = t.rackview;
  const words = first.as ? t_.legend.compared[first.as] : t_.legend.kind[kind];
  const limit = (value: number | undefined, level: "warning" | "critical") =>
    value !== undefined &&
    value >= low &&
    value <= high && (
      <span
        class="rv-limit"
        data-level={level}
        style={{ left: place(value, low, high) }}
        title={t_.thresholds.at(t_.thresholds[level], reading(value, first.units))}
      />
    );
  return (
    <section class="rv-legend" aria-label={t_.legend.label(first.metric)}>
      <div class="rv-legend-name">
        <strong class="rv-name">{first.metric}</strong>
        <small>{[first.units, words].filter(Boolean).join(" · ")}</small>
      </div>
      <div class="rv-scale">
        <Distribution low={low} high={high} />
        <div
          class="rv-band"
          style={{ background: `linear-gradient(to right, ${stops.join(", ")})` }}
        >
          {from !== undefined && (
            <span class="rv-out from" style={{ width: place(from, low, high) }} />
          )}
          {to !== undefined && <span class="rv-out to" style={{ left: place(to, low, high) }} />}
          {limit(limits?.warning, "warning")}
          {limit(limits?.critical, "critical")}
          <Handle end="from" low={low} high={high} units={first.units} />
          <Handle end="to" low={low} high={high} units={first.units} />
        </div>
        <div class="rv-ticks" aria-hidden="true">
          {ticks(low, high, 6).map((value) => (
            <span key={value} style={{ left: place(value, low, high) }}>
              {reading(value)}
            </span>
          ))}
        </div>
      </div>
      <div class="rv-between no-print">
        <NumberBox
          hidden
          label={t_.filters.from}
          placeholder={reading(low)}
          value={from}
          onChange={(value) => filter({ from: value })}
        />
        <span aria-hidden="true">–</span>
        <NumberBox
          hidden
          label={t_.filters.to}
          placeholder={reading(high)}
          value={to}
          onChange={(value) => filter({ to: value })}
        />
        <IconButton
          icon="close"
          label={t_.filters.clearRange}
          disabled={from === undefined && to === undefined}
          onClick={() => filter({ from: undefined, to: undefined })}
        />
      </div>
      {shown.value.length > 1 && <Others />}
    </section>
  );
}
