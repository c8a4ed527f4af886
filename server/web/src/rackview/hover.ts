// What the pointer, or the keyboard, is over: the card beside it tells what that is.
import { signal } from "@preact/signals";
import { get } from "../api/client";
import type { HistoryOfSeries } from "../api/schema";
import type { Thing } from "./selection";

/** A thing under the pointer (in the window's pixels), or one that has the keyboard's focus. */
export interface Hovering {
  thing: Thing;
  x: number;
  y: number;
  by: "pointer" | "keys";
}

/** What the card is about; undefined for nothing. */
export const hovering = signal<Hovering | undefined>(undefined);

/** Says that the pointer or focus is on `thing`, or on nothing. */
export function hover(
  thing: Thing | undefined,
  x = 0,
  y = 0,
  by: Hovering["by"] = "pointer",
): void {
  hovering.value = thing ? { thing, x, y, by } : undefined;
}

/** How far back the small chart of the card reaches, and how long what was read is good. */
const SPAN_S = 3600;
const KEPT_MS = 60_000;
/** Charts that are kept: those of a walk over a few racks, some 100 kB. */
const KEPT_MAX = 200;

const kept = new Map<string, { at: number; values: Array<number | null> }>();

/** A metric's name as a pattern that means only itself. */
export function literally(metric: string): string {
  return metric.replace(/[\\*?]/g, "\\$&");
}

/** A device's values of the hour up to `until` (now by default), in the steps that are kept of it. */
export async function trend(
  device: string,
  metric: string,
  until: number | undefined,
  stop: AbortSignal,
): Promise<Array<number | null>> {
  const key = `${device} ${until ?? ""} ${metric}`;
  const known = kept.get(key);
  if (known && (until !== undefined || Date.now() - known.at < KEPT_MS)) return known.values;
  const to = Math.floor(until ?? Date.now() / 1000);
  const rows = await get<HistoryOfSeries[]>(
    "/api/v2/history",
    { device, metric: literally(metric), from: to - SPAN_S, to },
    stop,
  );
  const values = rows[0]?.values ?? [];
  kept.delete(key);
  kept.set(key, { at: Date.now(), values });
  const oldest = kept.keys().next();
  if (kept.size > KEPT_MAX && !oldest.done) kept.delete(oldest.value);
  return values;
}

/** The line of a small chart as a path in a box; a gap where nothing is known, flat where all is equal. */
export function sparkline(
  values: ReadonlyArray<number | null>,
  width: number,
  height: number,
): string {
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  let path = "";
  let pen = "M";
  values.forEach((value, index) => {
    if (value === null) {
      pen = "M";
      return;
    }
    const part = range > 0 ? (value - low) / range : 0.5;
    path += `${pen}${(index * step).toFixed(1)} ${(height - part * height).toFixed(1)}`;
    pen = "L";
  });
  return path;
}
