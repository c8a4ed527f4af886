// All metrics of something as small charts, by the first part of their names.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Problem } from "../api/client";
import { count } from "../format/format";
import { query, setQuery } from "../route/route";
import { t } from "../texts";
import { Search } from "../ui/Filters";
import { Icon } from "../ui/Icon";
import { bounds, clock, rangeKey, turn } from "./clock";
import { chunks, NAMES_MAX, stepFor } from "./history";
import { firstPart, grouped, type Metric } from "./names";
import { type Bounds, following } from "./range";
import { joined, type Rows, since } from "./rows";
import { Small } from "./Small";

/** Reads rows of some metrics: at most 16, as many as one request may name. */
export type LoadRows = (
  metrics: string[],
  bounds: Bounds,
  step: number,
  stop: AbortSignal,
) => Promise<Map<string, Rows>>;

/** Rows of a small chart: two pixels and a half each. */
const ROWS = 120;
/** Those that come into view together are asked for together. */
const TOGETHER_MS = 40;
/** How often those that can be seen are read again. */
const AGAIN_MS = 15_000;

/** The address of this page with another metric. */
export function metricHref(name: string): string {
  const words = new URLSearchParams(query.value);
  words.set("metric", name);
  return `?${words}`;
}

/** Brings the large chart into view when another metric has been chosen below it. */
export function useScrolledTo(metric: string | undefined) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(metric);
  useEffect(() => {
    if (shown.current !== metric) place.current?.scrollIntoView({ block: "nearest" });
    shown.current = metric;
  }, [metric]);
  return place;
}

/** Rows of the metrics in view: each is read once for a range, and its newest rows from time to time. */
export function useRowsInView(load: LoadRows, subject: string) {
  const rows = useSignal<ReadonlyMap<string, Rows>>(new Map());
  const asked = useRef(new Set<string>());
  const seen = useRef(new Set<string>());
  const problem = useSignal<Problem | undefined>(undefined);
  const flush = useRef<() => void>(() => {});
  const latest = useRef(load);
  latest.current = load;
  const step = stepFor(bounds.value, clock.value, ROWS);
  const moving = following.value;
  useEffect(() => {
    const stop = new AbortController();
    asked.current = new Set();
    rows.value = new Map();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = async (names: string[], part: Bounds) => {
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
          problem.value = undefined;
        } catch (error) {
          if (stop.signal.aborted) return;
          for (const name of some) asked.current.delete(name);
          problem.value =
            error instanceof Problem ? error : new Problem(0, "failed", String(error));
          return;
        }
      }
    };
    flush.current = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        const names = [...seen.current].filter((name) => !asked.current.has(name));
        for (const name of names) asked.current.add(name);
        if (names.length > 0) void read(names, bounds.peek());
      }, TOGETHER_MS);
    };
    flush.current();
    const timer = moving
      ? setInterval(() => {
          const names = [...seen.current].filter((name) => rows.peek().has(name));
          const to = Math.floor(Date.now() / 1000);
          const from = Math.max(to - 4 * Math.max(step, 15), bounds.peek().from);
          if (!document.hidden && names.length > 0) void read(names, { from, to });
          flush.current();
        }, AGAIN_MS)
      : undefined;
    return () => {
      stop.abort();
      clearTimeout(waiting);
      clearInterval(timer);
    };
  }, [rangeKey.value, turn.value, step, moving, subject]);
  const see = (name: string, now: boolean) => {
    if (!now) seen.current.delete(name);
    else {
      seen.current.add(name);
      flush.current();
    }
  };
  return { rows: rows.value, problem: problem.value, see };
}

/** The grid, with a box that filters names. */
export function Grid({
  metrics,
  load,
  subject,
  chosen,
}: {
  metrics: readonly Metric[];
  load: LoadRows;
  /** What the metrics are of; another subject's rows are read anew. */
  subject: string;
  chosen: string | undefined;
}) {
  const word = query.value.get("filter") ?? "";
  const groups = grouped(metrics, word);
  const { rows, problem, see } = useRowsInView(load, subject);
  return (
    <section class="section" aria-label={t.charts.allMetrics}>
      <div class="table-bar no-print">
        <h2>{t.charts.allMetrics}</h2>
        <span class="quiet">{count(metrics.length)}</span>
        <div class="search push">
          <Icon name="search" />
          <label class="unseen" for="metric-filter">
            {t.charts.filterMetrics}
          </label>
          <Search
            id="metric-filter"
            value={word}
            onChange={(text) => setQuery({ filter: text || null })}
          />
        </div>
      </div>
      {problem && (
        <p class="notice" data-kind="bad" role="alert">
          <Icon name="warning" />
          {problem.message}
        </p>
      )}
      {groups.length === 0 && <p class="quiet">{t.charts.noMetricFits(word)}</p>}
      {groups.map((group) => (
        <section key={group.name} class="small-group">
          {groups.length > 1 && (
            <h3>
              {group.name || t.charts.others} <small>{count(group.metrics.length)}</small>
            </h3>
          )}
          <div class="smalls">
            {group.metrics.map(({ name, units, value }) => (
              <Small
                key={name}
                name={name}
                label={group.name ? name.slice(firstPart(name).length).replace(/^\./, "") : name}
                units={units}
                value={following.value ? value : undefined}
                rows={rows.get(name)}
                loaded={rows.has(name)}
                bounds={bounds.value}
                chosen={name === chosen}
                href={metricHref(name)}
                onSeen={(now) => see(name, now)}
              />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
