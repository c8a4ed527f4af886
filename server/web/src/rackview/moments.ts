// Values of past moments: read in stretches, so that playing does not ask for each moment on its own.
import { get, Problem } from "../api/client";
import type { Site } from "../model/site";
import { blank, type Column } from "./values";
import type { Span } from "./view";

/** `GET /api/v2/moments`: row `n` is of the `step` seconds that end at `start + (n + 1) * step`. */
export interface Moments {
  step: number;
  start: number;
  metrics: Record<string, { devices: string[]; rows: Array<Array<number | null>> }>;
}

/** How far back a span reaches, and how far its steps are from each other, in seconds. */
export const SPANS: Readonly<Record<Span, { length: number; step: number }>> = {
  hour: { length: 3600, step: 15 },
  day: { length: 86_400, step: 300 },
  week: { length: 7 * 86_400, step: 3600 },
  quarter: { length: 90 * 86_400, step: 21_600 },
};

/** The oldest rows go while somebody looks: so many steps at the end of a span are not counted on. */
const MARGIN = 3;

/** How far back rows of the span's step surely reach, in seconds. */
export function reach(span: Span): number {
  const { length, step } = SPANS[span];
  return length - MARGIN * step;
}

/** The step in which a moment so long ago is kept. */
export function stepFor(ago: number): number {
  if (ago <= reach("hour")) return SPANS.hour.step;
  return ago <= reach("day") ? SPANS.day.step : SPANS.week.step;
}

/** The span that reaches so far back, and no less than `least` does. */
export function spanFor(ago: number, least: Span): Span {
  const all = Object.keys(SPANS) as Span[];
  return all.slice(all.indexOf(least)).find((span) => reach(span) >= ago) ?? "quarter";
}

/** The span with steps of that length. */
function spanOf(step: number): Span {
  return (Object.keys(SPANS) as Span[]).find((name) => SPANS[name].step === step) ?? "quarter";
}

/** The last whole step at or before a time. */
export function snap(time: number, step: number): number {
  return Math.floor(time / step) * step;
}

/** Values of a stretch: some 2 MB of JSON, which a browser reads within a few frames. */
const STRETCH_VALUES = 200_000;
/** Rows of a stretch: an hour of 15 s. */
const STRETCH_ROWS = 240;
/** Stretches that are kept: 1.6 million values, 13 MB. */
const STRETCHES_MAX = 8;

/** How many rows are read at once. */
export function stretchRows(devices: number, metrics: number): number {
  const most = Math.floor(STRETCH_VALUES / Math.max(1, devices * metrics));
  return Math.min(STRETCH_ROWS, Math.max(1, most));
}

/** Which row of the answer has a moment; undefined where it is outside. */
export function rowAt(moments: Moments, moment: number): number | undefined {
  const row = Math.ceil((moment - moments.start) / moments.step) - 1;
  const rows = Object.values(moments.metrics)[0]?.rows.length ?? 0;
  return row >= 0 && row < rows ? row : undefined;
}

/** A metric's values at a moment, by the slots of the site. */
export function columnAt(site: Site, moments: Moments, metric: string, moment: number): Column {
  const column = blank(site.devices.length);
  const row = rowAt(moments, moment);
  const found = Object.hasOwn(moments.metrics, metric) ? moments.metrics[metric] : undefined;
  const values = row === undefined ? undefined : found?.rows[row];
  if (!found || !values) return column;
  column.at = moment;
  found.devices.forEach((device, at) => {
    const slot = site.slotOf.get(device);
    const value = values[at];
    if (slot !== undefined && typeof value === "number") column.numbers[slot] = value;
  });
  return column;
}

/** Whether anything is known of a moment. */
export function anyAt(moments: Moments, moment: number): boolean {
  const row = rowAt(moments, moment);
  return (
    row !== undefined &&
    Object.values(moments.metrics).some(({ rows }) => rows[row]?.some((value) => value !== null))
  );
}

/** Reads from the server: rows that end after `from` and up to `to`. */
export type Read = (
  metrics: readonly string[],
  from: number,
  to: number,
  step: number,
) => Promise<Moments>;

async function fromServer(
  metrics: readonly string[],
  from: number,
  to: number,
  step: number,
): Promise<Moments> {
  return get<Moments>("/api/v2/moments", { metric: [...metrics], from, to, step });
}

/** What has been read, the last stretches of it. */
export class Past {
  readonly #read: Read;
  readonly #kept = new Map<string, Promise<Moments>>();

  constructor(read: Read = fromServer) {
    this.#read = read;
  }

  /** The stretch with a moment, which is a whole step. `newest` is the last moment there is. */
  stretch(
    metrics: readonly string[],
    moment: number,
    step: number,
    devices: number,
    newest: number,
  ): Promise<Moments> {
    const length = step * stretchRows(devices, metrics.length);
    const to = Math.ceil(moment / length) * length;
    const from = Math.max(to - length, snap(newest - reach(spanOf(step)), step) - step);
    // A stretch that is not over yet is another one with each step.
    const end = Math.min(to, snap(newest, step));
    const key = JSON.stringify([step, length, end, ...metrics]);
    let found = this.#kept.get(key);
    if (!found) {
      found = this.#read(metrics, from, end, step);
      found.catch(() => this.#kept.delete(key));
      if (this.#kept.size >= STRETCHES_MAX) {
        const oldest = this.#kept.keys().next().value;
        if (oldest !== undefined) this.#kept.delete(oldest);
      }
    } else this.#kept.delete(key);
    // What was asked for last is the last to go.
    this.#kept.set(key, found);
    return found;
  }

  /** One moment alone. */
  one(metrics: readonly string[], moment: number, step: number): Promise<Moments> {
    return this.#read(metrics, moment - step, moment, step);
  }
}

/** What went wrong, as a problem. */
export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, "failed", String(error));
}
