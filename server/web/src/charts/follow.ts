// Rows for charts: read when the range changes, and kept up with what comes.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Problem } from "../api/client";
import { listen, METRICS_MAX, wantMetrics } from "../live/stream";
import { bounds, clock, rangeKey, turn } from "./clock";
import { LIVE_STEP, lines, stepFor, together, type Which } from "./history";
import { type Bounds, following } from "./range";
import { type Band, joined, since, Tail, type Together } from "./rows";

/** What is known of rows that are followed. */
export interface Followed<T> {
  value: T | undefined;
  problem: Problem | undefined;
  loading: boolean;
  step: number;
  bounds: Bounds;
}

/** How rows are read and put together. */
interface How<T> {
  load: (bounds: Bounds, step: number, stop: AbortSignal) => Promise<T>;
  join: (older: T, newer: T, settled: number, from: number) => T;
}

/** New rows are asked for once in a row's time, at least each minute and at most each 15 s. */
function pollMs(step: number): number {
  return Math.min(Math.max(step, 15), 60) * 1000;
}

/** The row that was on its way to the history when the page was opened is there by then. */
const FIRST_MS = 5000;

/** Rows that may still change when they are asked for: two, and what takes its time to be written. */
function settledAt(now: number, step: number): number {
  return now - 2 * step - 15;
}

/** Follows what `how` reads; `key` names it, and `rows` is how many of them there is room for. */
export function useFollowed<T>(key: string, rows: number, how: How<T>): Followed<T> {
  const value = useSignal<T | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const loading = useSignal(true);
  const latest = useRef(how);
  latest.current = how;
  const here = bounds.value;
  const step = stepFor(here, clock.value, rows);
  const moving = following.value;
  const shown = useRef("");
  useEffect(() => {
    if (shown.current !== key) value.value = undefined;
    shown.current = key;
    const stop = new AbortController();
    loading.value = true;
    const fail = (error: unknown) => {
      if (stop.signal.aborted) return;
      problem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
      loading.value = false;
    };
    latest.current.load(bounds.peek(), step, stop.signal).then((found) => {
      if (stop.signal.aborted) return;
      value.value = found;
      problem.value = undefined;
      loading.value = false;
    }, fail);
    const tail = () => {
      if (document.hidden || value.peek() === undefined) return;
      const to = Math.floor(Date.now() / 1000);
      const from = Math.max(to - 4 * Math.max(step, 15), bounds.peek().from);
      latest.current.load({ from, to }, step, stop.signal).then((found) => {
        if (stop.signal.aborted || value.value === undefined) return;
        value.value = latest.current.join(
          value.value,
          found,
          settledAt(to, step),
          bounds.peek().from,
        );
        problem.value = undefined;
      }, fail);
    };
    const first = moving ? setTimeout(tail, FIRST_MS) : undefined;
    const timer = moving ? setInterval(tail, pollMs(step)) : undefined;
    // After a pause the rows between are missing: everything is read again.
    const back = () => {
      if (!document.hidden && moving) turn.value += 1;
    };
    document.addEventListener("visibilitychange", back);
    return () => {
      stop.abort();
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, [key, rangeKey.value, turn.value, step, moving]);
  return {
    value: value.value,
    problem: problem.value,
    loading: loading.value,
    step,
    bounds: here,
  };
}

/** The name of a series among others. */
export function seriesKey(device: string, metric: string): string {
  return `${device} ${metric}`;
}

function joinBands(
  older: Map<string, Band>,
  newer: Map<string, Band>,
  settled: number,
  from: number,
): Map<string, Band> {
  const all = new Map(older);
  for (const [key, band] of newer) {
    const before = older.get(key);
    const put = (which: "average" | "least" | "most") => {
      const fresh = band[which];
      const old = before?.[which];
      return fresh && old ? since(joined(old, fresh, settled), from) : fresh;
    };
    all.set(key, { average: put("average")!, least: put("least"), most: put("most") });
  }
  return all;
}

/** The rows of a series that has none yet, from the row that `at` is in. */
function beginning(at: number, step: number): Band {
  const start = (Math.ceil(at / step) - 1) * step;
  return { average: { step, start, values: [] }, least: undefined, most: undefined };
}

/**
 * Series, with least and most where `band` says so and rows are longer than what is reported; and live
 * values in them where rows are short.
 */
export function useSeries(
  which: Which,
  { band, rows }: { band: boolean; rows: number },
): Followed<Map<string, Band>> {
  const live = useSignal<Map<string, Band> | undefined>(undefined);
  const key = JSON.stringify([which, band]);
  const followed = useFollowed<Map<string, Band>>(key, rows, {
    load: async (bounds, step, stop) => {
      const wanted =
        band && step > 15 ? (["AVERAGE", "MIN", "MAX"] as const) : (["AVERAGE"] as const);
      const [average, least, most] = await Promise.all(
        wanted.map((cf) => lines(which, cf, bounds, step, stop)),
      );
      const found = new Map<string, Band>();
      for (const { device, metric, rows } of average ?? [])
        found.set(seriesKey(device, metric), { average: rows, least: undefined, most: undefined });
      for (const { device, metric, rows } of least ?? []) {
        const one = found.get(seriesKey(device, metric));
        if (one) one.least = rows;
      }
      for (const { device, metric, rows } of most ?? []) {
        const one = found.get(seriesKey(device, metric));
        if (one) one.most = rows;
      }
      return found;
    },
    // What has come live since is in the older ones.
    join: (older, newer, settled, from) => joinBands(live.peek() ?? older, newer, settled, from),
  });
  useEffect(() => {
    live.value = followed.value;
  }, [followed.value]);
  const streams =
    following.value && followed.step <= LIVE_STEP && which.metrics.length <= METRICS_MAX;
  useEffect(() => {
    if (!streams) return;
    const who = {};
    const tails = new Map<string, Tail>();
    wantMetrics(who, which.metrics);
    const end = listen({
      values: ({ at, values }) => {
        const before = live.peek();
        if (!before) return;
        const next = new Map(before);
        for (const metric of which.metrics) {
          for (const device of which.devices) {
            const told = values[metric]?.[device];
            const value = typeof told === "string" ? null : told;
            const key = seriesKey(device, metric);
            // A series that has no history yet begins with what comes.
            const band = before.get(key) ?? (value ? beginning(at, followed.step) : undefined);
            if (!band) continue;
            const tail = tails.get(key) ?? new Tail();
            tails.set(key, tail);
            next.set(key, tail.fold(band, at, value));
          }
        }
        live.value = next;
      },
    });
    return () => {
      end();
      wantMetrics(who, []);
    };
  }, [key, streams, rangeKey.value]);
  return { ...followed, value: live.value ?? followed.value };
}

/** Many devices put together, by metric. */
export function useTogether(which: Which, rows: number): Followed<Map<string, Together>> {
  return useFollowed<Map<string, Together>>(JSON.stringify(which), rows, {
    load: (bounds, step, stop) => together(which, bounds, step, stop),
    join: (older, newer, settled, from) => {
      const all = new Map(older);
      for (const [name, group] of newer) {
        const before = older.get(name);
        if (!before) {
          all.set(name, group);
          continue;
        }
        const put = (rows: "sum" | "count" | "least" | "most") =>
          since(joined(before[rows], group[rows], settled), from);
        all.set(name, {
          series: group.series,
          sum: put("sum"),
          count: put("count"),
          least: put("least"),
          most: put("most"),
        });
      }
      return all;
    },
  });
}
