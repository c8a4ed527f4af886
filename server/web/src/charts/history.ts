// Rows of the history: asked for in steps that can be had, no more of them than a chart has pixels,
// and kept while they cannot change.
import { address, get, Problem } from "../api/client";
import type { History } from "../api/schema";
import type { Bounds } from "./range";
import { merged, type Rows, type Together } from "./rows";

/** How far back rows of a length go, and how long they are: an hour, a day, a quarter. */
const KEPT: ReadonlyArray<{ reach: number; step: number }> = [
  { reach: 3600, step: 15 },
  { reach: 86_400, step: 300 },
  { reach: Number.POSITIVE_INFINITY, step: 3600 },
];

/** Steps that fall on whole minutes, hours and days. */
const STEPS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

/** Rows that live values can be put into as they come: finer than what a look at the history costs. */
export const LIVE_STEP = 60;

/** The finest step that can be had back to `from`, with at most `rows` rows. */
export function stepFor({ from, to }: Bounds, now: number, rows: number): number {
  const age = now - from;
  // A row more, as the range moves on while it is asked for.
  const base = KEPT.find(({ reach, step }) => age <= reach + step)?.step ?? 3600;
  const fits = STEPS.find(
    (step) => step >= base && step % base === 0 && (to - from) / step <= rows,
  );
  return fits ?? Math.ceil((to - from) / rows / 86_400) * 86_400;
}

/** The next coarser rows, for a series whose finer ones do not reach back so far. */
export function coarser(step: number): number | undefined {
  return KEPT.find((kept) => kept.step > step)?.step;
}

/** Which series. */
export interface Which {
  devices: readonly string[];
  /** Exact names. */
  metrics: readonly string[];
}

/** Names of one request; the server has the same limit. */
export const NAMES_MAX = 16;
/** Devices of one request: some 22 kB of address, a third of what the server takes. */
export const DEVICES_MAX = 500;

/** A name as a pattern that fits nothing else. */
export function exactly(name: string): string {
  return name.replace(/[\\*?]/g, "\\$&");
}

/** Answers that are kept: a few pages' worth. */
const KEPT_MAX = 60;
const kept = new Map<string, { answer: unknown; until: number }>();

/** Answers of rows that are over stay good; others until their next row. */
async function read<T>(
  query: Record<string, string | number | string[]>,
  step: number,
  to: number,
  stop: AbortSignal,
): Promise<T> {
  const where = address("/api/v2/history", query);
  const now = Date.now() / 1000;
  const found = kept.get(where);
  if (found && found.until > now) return found.answer as T;
  const answer = await get<T>(where, undefined, stop);
  kept.delete(where);
  kept.set(where, {
    answer,
    until: to + 2 * step < now ? Number.POSITIVE_INFINITY : now + Math.min(step, 60) / 2,
  });
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
  return answer;
}

/** Asks in `step`, and in coarser ones where the server has no rows so fine. */
async function stepping<T>(step: number, ask: (step: number) => Promise<T>): Promise<T> {
  try {
    return await ask(step);
  } catch (problem) {
    const next = coarser(step);
    if (problem instanceof Problem && problem.status === 400 && next)
      return stepping(Math.max(next, Math.ceil(step / next) * next), ask);
    throw problem;
  }
}

/** Whole rows, so that charts that are drawn within one row ask the same; none that has just gone. */
function whole({ from, to }: Bounds, step: number): Record<string, number> {
  const reach = KEPT.filter((kept) => kept.step <= step).at(-1)?.reach ?? Number.POSITIVE_INFINITY;
  const first = Math.floor(from / step) * step;
  const gone = first < Date.now() / 1000 - reach;
  return { from: gone ? first + step : first, to: Math.ceil(to / step) * step, step };
}

/** A series with its rows. */
export interface Line {
  device: string;
  metric: string;
  rows: Rows;
}

/** Rows of series, each by itself. */
export async function lines(
  { devices, metrics }: Which,
  cf: "AVERAGE" | "MIN" | "MAX",
  bounds: Bounds,
  step: number,
  stop: AbortSignal,
): Promise<Line[]> {
  const parts = devices.length > 0 ? chunks(devices, DEVICES_MAX) : [[]];
  const answers = await Promise.all(
    parts.map((device) =>
      stepping(step, (step) =>
        read<History>(
          { device, metric: metrics.map(exactly), cf, ...whole(bounds, step) },
          step,
          bounds.to,
          stop,
        ),
      ),
    ),
  );
  return answers.flat().map(({ device, metric, step, start, values }) => ({
    device,
    metric,
    rows: { step, start, values },
  }));
}

interface Aggregated {
  metric?: string;
  step: number;
  start: number;
  series: number;
  sum: Array<number | null>;
  count: number[];
  min: Array<number | null>;
  max: Array<number | null>;
}

/** Rows of many devices put together, by metric. No metrics stands for all. */
export async function together(
  { devices, metrics }: Which,
  bounds: Bounds,
  step: number,
  stop: AbortSignal,
): Promise<Map<string, Together>> {
  const found = new Map<string, Together>();
  if (devices.length === 0) return found;
  const answers = await Promise.all(
    chunks(devices, DEVICES_MAX).map((device) =>
      stepping(step, (step) =>
        read<Aggregated[]>(
          {
            device,
            metric: metrics.map(exactly),
            aggregate: ["sum", "count", "min", "max"],
            by: "metric",
            ...whole(bounds, step),
          },
          step,
          bounds.to,
          stop,
        ),
      ),
    ),
  );
  for (const one of answers.flat()) {
    const rows = (values: Array<number | null>): Rows => ({
      step: one.step,
      start: one.start,
      values,
    });
    const group: Together = {
      series: one.series,
      sum: rows(one.sum),
      count: rows(one.count),
      least: rows(one.min),
      most: rows(one.max),
    };
    const name = one.metric ?? "";
    const before = found.get(name);
    found.set(name, before ? merged(before, group) : group);
  }
  return found;
}

/** Parts of at most `size`. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}
