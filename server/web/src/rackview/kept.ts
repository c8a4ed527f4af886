// What this browser keeps of the rack view: its layout, the last view, and each metric's range and
// thresholds.
import { signal } from "@preact/signals";
import { keep, type RangeWish, type Threshold, type View } from "./view";
import { fromQuery, queryOf } from "./viewquery";

/** Reads something that this browser keeps; undefined where it keeps nothing that is good. */
function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something in this browser. */
function write(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Without storage it lasts as long as the page.
  }
}

const LAYOUT = "rackview.layout";
const LAST = "rackview.last";
const METRICS = "rackview.metrics";

/** The part of the height that is the chart's, and the least and most of it. */
export const SPLIT_FIRST = 0.26;
export const SPLIT_MIN = 0.12;
export const SPLIT_MAX = 0.7;

function layoutKept(): { pane: boolean | undefined; split: number } {
  const kept = read(LAYOUT) as { pane?: unknown; split?: unknown } | undefined;
  const split = typeof kept?.split === "number" ? kept.split : SPLIT_FIRST;
  return {
    pane: typeof kept?.pane === "boolean" ? kept.pane : undefined,
    split: Math.min(SPLIT_MAX, Math.max(SPLIT_MIN, split)),
  };
}

/** Below this the pane is a sheet over the racks, and closed at first. */
export const NARROW_PX = 900;

const first = layoutKept();
/** Whether the side pane is open. */
export const paneOpen = signal(innerWidth < NARROW_PX ? false : (first.pane ?? true));
/** The part of the height that is the chart's. */
export const split = signal(first.split);

/** Keeps the page's layout. */
export function keepLayout(): void {
  const wide = innerWidth >= NARROW_PX;
  write(LAYOUT, { pane: wide ? paneOpen.peek() : layoutKept().pane, split: split.peek() });
}

/** Keeps the view as the last one. */
export function keepLast(view: View): void {
  write(LAST, queryOf({ ...view, moment: undefined, devices: [], racks: [], kiosk: false }));
}

/** The last view of this browser, if it has one. */
export function lastView(): View | undefined {
  const kept = read(LAST);
  return typeof kept === "string" ? fromQuery(new URLSearchParams(kept)) : undefined;
}

/** What is kept of the metrics, in the form of an address. */
function metricsKept(): View {
  const kept = read(METRICS);
  return fromQuery(new URLSearchParams(typeof kept === "string" ? kept : ""));
}

/** Keeps a metric's range and thresholds, and forgets those that are as at first. */
export function keepMetric(range: RangeWish, threshold: Threshold | undefined): void {
  const kept = metricsKept();
  const { metric } = range;
  const none = { metric, warning: undefined, critical: undefined };
  const ranges = keep(kept.ranges, range).filter((one) => one.kind !== "auto");
  const thresholds = keep(kept.thresholds, threshold ?? none).filter(
    (one) => one.warning !== undefined || one.critical !== undefined,
  );
  const metrics = [...new Set([...ranges, ...thresholds].map((one) => one.metric))];
  write(METRICS, queryOf({ ...kept, metrics, ranges, thresholds }));
}

/** Where this metric's values begin to matter, if somebody said so in this browser. */
export function thresholdKept(metric: string): Threshold | undefined {
  return metricsKept().thresholds.find((one) => one.metric === metric);
}

/** The view with what this browser keeps of metrics that it says nothing of. */
export function withKept(view: View, metrics: readonly string[]): View {
  const kept = metricsKept();
  let { ranges, thresholds } = view;
  for (const metric of metrics) {
    const range = kept.ranges.find((one) => one.metric === metric);
    const threshold = kept.thresholds.find((one) => one.metric === metric);
    if (range && !ranges.some((one) => one.metric === metric)) ranges = keep(ranges, range);
    if (threshold && !thresholds.some((one) => one.metric === metric)) {
      thresholds = keep(thresholds, threshold);
    }
  }
  return { ...view, ranges, thresholds };
}

/** Opens or closes the pane. */
export function togglePane(): void {
  paneOpen.value = !paneOpen.peek();
  keepLayout();
}
