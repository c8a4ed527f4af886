// A chart: the drawing, its legend, and everything of it in words and numbers.
import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Problem } from "../api/client";
import { isDark } from "../shell/theme";
import { t } from "../texts";
import { Button, IconButton } from "../ui/Button";
import { csv } from "../ui/csv";
import { Icon } from "../ui/Icon";
import { saveFile } from "../ui/parts";
import { clock, crosshair } from "./clock";
import { dashOf, seriesProperty } from "./colours";
import type { Plot, Threshold } from "./plot";
import { type Bounds, fixed, range, showRange, utc, zoomedOut } from "./range";
import { type Band, columns, summary } from "./rows";
import { told } from "./scale";
import { momentText } from "./times";

/** A line of a chart: what it is called and its rows. */
export interface Series {
  key: string;
  label: string;
  href?: string;
  /** Which colour and dash it has. */
  look: number;
  band: Band | undefined;
  /** Takes the line out of the chart. */
  onRemove?: () => void;
}

/** Rows of the table of values; more of them nobody reads, and the CSV file has all. */
const TABLE_MAX = 400;

/** Shows a dragged stretch in all charts. */
export function zoomTo(from: number, to: number): void {
  showRange(fixed(from, to, clock.peek()));
}

/** Shows twice as much. */
export function zoomOut(): void {
  showRange(zoomedOut(range.peek(), clock.peek()));
}

function nearest(times: readonly number[], time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  const before = times[low - 1];
  return before !== undefined && time - before < (times[low] ?? time) - time ? low - 1 : low;
}

/** A chart of some series over the page's range. */
export function Chart({
  title,
  units,
  series,
  bounds,
  step,
  loading,
  problem,
  retry,
  log = false,
  thresholds = [],
  file,
  tools,
  low = false,
  nothing,
}: {
  title: string;
  units: string;
  series: Series[];
  bounds: Bounds;
  /** Seconds a row. */
  step: number;
  loading: boolean;
  problem: Problem | undefined;
  retry: () => void;
  log?: boolean;
  thresholds?: Threshold[];
  /** The name of the CSV file. */
  file: string;
  tools?: ComponentChildren;
  /** Half as high. */
  low?: boolean;
  /** What is said instead of "no values". */
  nothing?: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useSignal<Plot | undefined>(undefined);
  plot.value; // read while rendering, so that a new drawing gets its data
  const hidden = useSignal<ReadonlySet<string>>(new Set());
  const open = useSignal(false);
  const heading = useId();
  const banded = series.length === 1 && series[0]?.band?.least !== undefined;
  const [times, drawn] = columns(
    series.flatMap(({ band }) =>
      banded ? [band?.most, band?.least, band?.average] : [band?.average],
    ),
    bounds,
  );
  const columnsOf = (index: number) =>
    banded
      ? { high: drawn[0]!, low: drawn[1]!, average: drawn[2]! }
      : { high: drawn[index]!, low: drawn[index]!, average: drawn[index]! };
  const any = drawn.some((column) => column.some((value) => value !== null));
  const state = useRef({ times, drawn, bounds });
  state.current = { times, drawn, bounds };
  const looks = JSON.stringify([
    series.map(({ key, look }) => [key, look]),
    [...hidden.value],
    banded,
    units,
    log,
    utc.value,
    thresholds,
    isDark(),
  ]);
  // Another drawing where lines, colours or the axis are others; else the same one has new data.
  useEffect(() => {
    const place = box.current;
    if (!any || !place) return;
    let made: Plot | undefined;
    let gone = false;
    const watch = new ResizeObserver(() => made?.fit());
    void import("./plot").then(({ Plot }) => {
      if (gone) return;
      made = new Plot(
        place,
        {
          lines: series.map(({ key, look }) => ({
            look,
            shown: !hidden.value.has(key),
            band: banded,
          })),
          units,
          log,
          utc: utc.value,
          thresholds,
        },
        {
          onPoint: (time) => {
            crosshair.value = time;
          },
          onZoom: zoomTo,
          onZoomOut: zoomOut,
        },
      );
      plot.value = made;
      watch.observe(place);
    });
    return () => {
      gone = true;
      watch.disconnect();
      plot.value = undefined;
      made?.end();
    };
  }, [looks, any]);
  useEffect(() => {
    const { times, drawn, bounds } = state.current;
    const all = log
      ? drawn.map((column) => column.map((value) => (value !== null && value > 0 ? value : null)))
      : drawn;
    // As it is now: the effect above may just have taken a drawing of other lines away.
    plot.peek()?.show(times, all, bounds.from, bounds.to);
    if (crosshair.peek() !== undefined) plot.peek()?.point(crosshair.peek());
  });
  useSignalEffect(() => {
    const time = crosshair.value;
    plot.value?.point(time);
  });
  const walk = (event: KeyboardEvent) => {
    const { times } = state.current;
    if (times.length === 0) return;
    const here = crosshair.peek() === undefined ? times.length : nearest(times, crosshair.peek()!);
    const far = event.shiftKey ? 10 : 1;
    const to = {
      ArrowLeft: here - far,
      ArrowRight: here + far,
      Home: 0,
      End: times.length - 1,
    }[event.key];
    if (event.key === "Escape") crosshair.value = undefined;
    else if (to === undefined) return;
    else crosshair.value = times[Math.min(Math.max(to, 0), times.length - 1)];
    event.preventDefault();
  };
  const save = () => {
    const header = ["time", ...series.flatMap((one) => namesOf(one.label, banded))];
    const lines = times.map((time, row) => [
      new Date(time * 1000).toISOString(),
      ...(banded
        ? [drawn[2]![row], drawn[1]![row], drawn[0]![row]]
        : drawn.map((column) => column[row])),
    ]);
    saveFile(`${file}.csv`, csv(header, lines), "text/csv");
  };
  const pointed = useSignal<number | undefined>(undefined);
  useSignalEffect(() => {
    const time = crosshair.value;
    pointed.value = time === undefined ? undefined : nearest(state.current.times, time);
  });
  const row = pointed.value;
  const moment = row === undefined ? undefined : times[row];
  const spoken =
    moment === undefined
      ? t.charts.pointHint
      : [
          momentText(moment, step),
          ...series.map(
            ({ label }, index) => `${label} ${told(columnsOf(index).average[row ?? 0], units)}`,
          ),
        ].join(", ");
  return (
    <figure class={`chart ${low ? "low" : ""}`} aria-labelledby={heading}>
      <figcaption class="chart-head">
        <h2 id={heading}>
          {title} {units && <small>{units}</small>}
        </h2>
        <span class="chart-moment">{moment !== undefined && momentText(moment, step)}</span>
        <span class="chart-tools no-print">
          {tools}
          <IconButton
            icon="table"
            label={t.charts.table}
            aria-pressed={open.value}
            disabled={!any}
            onClick={() => {
              open.value = !open.value;
            }}
          />
          <IconButton icon="download" label={t.charts.csv} disabled={!any} onClick={save} />
        </span>
      </figcaption>
      {any ? (
        <div
          ref={box}
          class="chart-plot"
          data-loading={loading}
          role="slider"
          tabIndex={0}
          aria-label={t.charts.plot(title)}
          aria-valuemin={0}
          aria-valuemax={Math.max(times.length - 1, 0)}
          aria-valuenow={row ?? Math.max(times.length - 1, 0)}
          aria-valuetext={spoken}
          onKeyDown={walk}
          onBlur={() => {
            crosshair.value = undefined;
          }}
        />
      ) : (
        <div class="chart-plot empty-plot">
          {problem ? (
            <p role="alert">
              <Icon name="warning" /> {problem.message}{" "}
              <Button kind="plain" onClick={retry}>
                {t.ui.retry}
              </Button>
            </p>
          ) : loading ? (
            <span class="spinner" role="status" aria-label={t.ui.loading} />
          ) : (
            <div class="chart-nothing">{nothing ?? <p>{t.charts.nothing}</p>}</div>
          )}
        </div>
      )}
      {any && (
        <Legend
          series={series}
          units={units}
          hidden={hidden}
          of={(index) => {
            const { average, low, high } = columnsOf(index);
            return summary(average, low, high);
          }}
          at={(index) => (row === undefined ? undefined : columnsOf(index).average[row])}
        />
      )}
      {any && problem && (
        <p class="chart-note" role="status">
          <Icon name="warning" /> {problem.message}
        </p>
      )}
      {any && open.value && (
        <Values title={title} times={times} step={step} count={times.length}>
          <thead>
            <tr>
              <th scope="col">{t.charts.time}</th>
              {series
                .flatMap(({ label }) => namesOf(label, banded))
                .map((label) => (
                  <th key={label} scope="col" class="end">
                    {label}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {times
              .map((time, index) => [time, index] as const)
              .slice(-TABLE_MAX)
              .reverse()
              .map(([time, index]) => (
                <tr key={time}>
                  <th scope="row">{momentText(time, step)}</th>
                  {(banded ? [drawn[2]!, drawn[1]!, drawn[0]!] : drawn).map((column, at) => (
                    <td key={at} class="end">
                      {told(column[index], units)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </Values>
      )}
    </figure>
  );
}

function namesOf(label: string, banded: boolean): string[] {
  return banded ? [label, t.charts.least, t.charts.most] : [label];
}

function Values({
  title,
  times,
  step,
  count,
  children,
}: {
  title: string;
  times: number[];
  step: number;
  count: number;
  children: ComponentChildren;
}) {
  return (
    <>
      <div
        class="table-scroll chart-values"
        tabIndex={0}
        role="region"
        aria-label={t.charts.values(title)}
      >
        <table class="table">
          <caption class="unseen">{t.charts.values(title)}</caption>
          {children}
        </table>
      </div>
      {count > TABLE_MAX && (
        <p class="chart-note">
          {t.charts.tableCut(String(TABLE_MAX), momentText(times[0] ?? 0, step))}
        </p>
      )}
    </>
  );
}

/** What a line looks like, beside its name. */
export function Swatch({ look, dashed }: { look: number; dashed: boolean }) {
  return (
    <svg class="swatch" viewBox="0 0 26 8" aria-hidden="true">
      <line
        x1="0"
        y1="4"
        x2="26"
        y2="4"
        style={{
          stroke: `var(${seriesProperty(look)})`,
          strokeDasharray: dashed ? dashOf(look).join(" ") : "",
        }}
      />
    </svg>
  );
}

function Legend({
  series,
  units,
  hidden,
  of,
  at,
}: {
  series: Series[];
  units: string;
  hidden: Signal<ReadonlySet<string>>;
  of: (index: number) => ReturnType<typeof summary>;
  at: (index: number) => number | null | undefined;
}) {
  const several = series.length > 1;
  const toggle = (key: string) => {
    const next = new Set(hidden.value);
    if (!next.delete(key)) next.add(key);
    hidden.value = next;
  };
  return (
    <div class="chart-legend">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t.charts.line}</span>
            </th>
            <th scope="col" class="here">
              {t.charts.here}
            </th>
            <th scope="col">{t.charts.last}</th>
            <th scope="col">{t.charts.least}</th>
            <th scope="col">{t.charts.mean}</th>
            <th scope="col">{t.charts.most}</th>
            {several && (
              <th scope="col">
                <span class="unseen">{t.ui.actions}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {series.map((one, index) => {
            const known = of(index);
            const here = at(index);
            return (
              <tr key={one.key} data-off={hidden.value.has(one.key)}>
                <th scope="row">
                  <Swatch look={one.look} dashed={several} />
                  {one.href ? <a href={one.href}>{one.label}</a> : <span>{one.label}</span>}
                </th>
                <td class="here">{here === undefined ? "" : told(here, units)}</td>
                <td>{told(known.last, units)}</td>
                <td>{told(known.least, units)}</td>
                <td>{told(known.mean, units)}</td>
                <td>{told(known.most, units)}</td>
                {several && (
                  <td class="no-print">
                    <IconButton
                      icon="eye"
                      label={t.charts.toggle(one.label)}
                      aria-pressed={!hidden.value.has(one.key)}
                      onClick={() => toggle(one.key)}
                    />
                    {one.onRemove && (
                      <IconButton
                        icon="close"
                        label={t.charts.remove(one.label)}
                        onClick={one.onRemove}
                      />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
