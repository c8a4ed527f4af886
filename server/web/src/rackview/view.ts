// The whole state of the rack view as plain data: what stands in the address, what a preset keeps, and
// what everything on the page is computed of.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Kind } from "../model/site";
import type { Camera } from "./camera";
import type { MapName } from "./colour";
import type { Order } from "./layout";
import type { Mode } from "./scene";

/** Which side of the racks is shown. */
export type Sides = "front" | "rear" | "both";

/** How the ends of a metric's colours are found. */
export type RangeKind = "auto" | "site" | "percentile" | "fixed";

/** The ends that are wanted for a metric; `low` and `high` count when they are fixed. */
export interface RangeWish {
  metric: string;
  kind: RangeKind;
  low: number;
  high: number;
}

/** Where a metric's values begin to matter. With `critical` below `warning` low values are the bad ones. */
export interface Threshold {
  metric: string;
  warning: number | undefined;
  critical: number | undefined;
}

/** Which devices count; those that do not fit are faded. Empty lists and texts let all through. */
export interface Filters {
  /** Values of the first metric, ends included. */
  from: number | undefined;
  to: number | undefined;
  status: string[];
  type: string[];
  /** Ids of teams. */
  team: string[];
  kind: Kind[];
  text: string;
}

/** How the chart under the racks is sorted. */
export type ChartOrder = "falling" | "rising" | "position" | "name";

/** How far back the scrubber reaches. */
export type Span = "hour" | "day" | "week" | "quarter";

/** What is shown instead of the values themselves: how they differ from a moment ago. */
export interface Compare {
  /** Seconds ago. */
  ago: number;
  as: "difference" | "ratio";
}

/** The state of the view. */
export interface View {
  /** The metrics on screen, at most four; the first colours and is in the chart. */
  metrics: string[];
  mode: Mode;
  sides: Sides;
  /** Bars as long as the value is high; otherwise the whole device has its colour. */
  scaleBars: boolean;
  map: MapName;
  inverted: boolean;
  ranges: RangeWish[];
  thresholds: Threshold[];
  filters: Filters;
  order: Order;
  byTeam: boolean;
  /** Ids of racks that are not shown. */
  hidden: string[];
  chart: boolean;
  chartOrder: ChartOrder;
  /** Where one looks; undefined is all of it. */
  camera: Camera | undefined;
  /** Ids of what is selected. */
  devices: string[];
  racks: string[];
  /** The moment that is shown, in seconds since 1970; undefined is now. */
  moment: number | undefined;
  span: Span;
  compare: Compare | undefined;
  /** Nothing but the racks, for a wall. */
  kiosk: boolean;
}

/** Most metrics on screen: with more, a device of one unit has no room for its bars. */
export const METRICS_ON_SCREEN = 4;

/** Filters that let everything through. */
export const NO_FILTERS: Filters = {
  from: undefined,
  to: undefined,
  status: [],
  type: [],
  team: [],
  kind: [],
  text: "",
};

/** The view as it is at first. */
export const FIRST: View = {
  metrics: [],
  mode: "both",
  sides: "front",
  scaleBars: true,
  map: "viridis",
  inverted: false,
  ranges: [],
  thresholds: [],
  filters: NO_FILTERS,
  order: "team",
  byTeam: true,
  hidden: [],
  chart: true,
  chartOrder: "falling",
  camera: undefined,
  devices: [],
  racks: [],
  moment: undefined,
  span: "hour",
  compare: undefined,
  kiosk: false,
};

/** The view now. */
export const view = signal<View>(FIRST);

/** Changes parts of the view. */
export function change(part: Partial<View>): void {
  view.value = { ...view.peek(), ...part };
}

/** Changes parts of the filters. */
export function filter(part: Partial<Filters>): void {
  change({ filters: { ...view.peek().filters, ...part } });
}

const parts = new Map<keyof View, ReadonlySignal<unknown>>();

/** One part of the view, which tells of its own changes only. */
export function part<K extends keyof View>(name: K): ReadonlySignal<View[K]> {
  let found = parts.get(name);
  if (!found) {
    found = computed(() => view.value[name]);
    parts.set(name, found);
  }
  return found as ReadonlySignal<View[K]>;
}

/** The range that is wanted for a metric. */
export function rangeOf(ranges: readonly RangeWish[], metric: string): RangeWish {
  return (
    ranges.find((range) => range.metric === metric) ?? { metric, kind: "auto", low: 0, high: 1 }
  );
}

/** The thresholds of a metric, where it has any. */
export function thresholdOf(
  thresholds: readonly Threshold[],
  metric: string,
): Threshold | undefined {
  return thresholds.find((threshold) => threshold.metric === metric);
}

/** Most metrics whose ranges and thresholds a view keeps; the oldest go. */
export const KEPT = 32;

/** The list with `one` in the place of what it had for that metric. */
export function keep<T extends { metric: string }>(list: readonly T[], one: T): T[] {
  return [...list.filter((other) => other.metric !== one.metric), one].slice(-KEPT);
}

/** Whether any filter is set. */
export function filtering(filters: Filters): boolean {
  return (
    filters.from !== undefined ||
    filters.to !== undefined ||
    filters.text !== "" ||
    [filters.status, filters.type, filters.team, filters.kind].some((list) => list.length > 0)
  );
}
