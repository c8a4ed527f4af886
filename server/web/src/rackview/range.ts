// From which value to which the colours go, and where an axis has its marks.
import type { Summary } from "./statistics";
import type { RangeKind, RangeWish } from "./view";

/** The ends of the colours and how they were found. */
export interface Range {
  low: number;
  high: number;
  /** What is in force; a range of all devices that is not known is automatic. */
  kind: RangeKind;
}

/** A metric's lowest and highest value of all devices that the reader may see. */
export interface Ends {
  min: number | null | undefined;
  max: number | null | undefined;
}

/** The step of 1, 2 or 5 times a power of ten with which about `wanted` fit into `width`. */
export function niceStep(width: number, wanted: number): number {
  const rough = width / Math.max(1, wanted);
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const part = rough / power;
  return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
}

/** A multiple of the step without the rounding of its product (0.30000000000000004). */
function multiple(count: number, step: number): number {
  return Number((count * step).toPrecision(12));
}

/** Round ends around low and high; equal ones are moved apart. */
export function nice(low: number, high: number): [number, number] {
  let [from, to] = [low, high];
  if (from === to) {
    const room = from === 0 ? 1 : Math.abs(from) * 0.05;
    from -= room;
    to += room;
  }
  const step = niceStep(to - from, 10);
  const ends: [number, number] = [
    multiple(Math.floor(from / step), step),
    multiple(Math.ceil(to / step), step),
  ];
  // Values that are all close to a huge number have no round ones between them.
  return ends[0] < ends[1] ? ends : [from, Math.max(to, from + Math.max(1, Math.abs(from)) * 1e-9)];
}

/** A value without digits that a range so wide does not need: to a thousandth of it, so that no mean reads `-0.059446`. */
export function rounded(value: number, width: number): number {
  if (!(width > 0) || !Number.isFinite(value) || !Number.isFinite(width)) return value;
  const digits = Math.min(20, Math.max(0, 3 - Math.floor(Math.log10(width))));
  return Number(value.toFixed(digits));
}

/** Marks of an axis from low to high, about `wanted` of them. */
export function ticks(low: number, high: number, wanted: number): number[] {
  const step = niceStep(high - low, wanted);
  const found: number[] = [];
  const first = Math.ceil(low / step - 1e-9);
  for (let count = first; found.length < 50; count += 1) {
    const value = multiple(count, step);
    if (value > high + step * 1e-9) break;
    found.push(value);
  }
  return found;
}

/**
 * The rolling ends of what is on screen: they grow at once, and shrink when the values have needed less
 * than three quarters of them, so that colours do not flicker with each frame.
 */
export function rolling(before: Range | undefined, min: number, max: number): Range {
  if (!Number.isFinite(min) || !Number.isFinite(max)) {
    return before ?? { low: 0, high: 1, kind: "auto" };
  }
  if (before && min >= before.low && max <= before.high) {
    const width = before.high - before.low;
    if (max - min >= width * 0.75 || (max === min && width <= Math.abs(max) * 0.2)) return before;
  }
  const [low, high] = nice(min, max);
  return { low, high, kind: "auto" };
}

/** The range in force for a wish. */
export function rangeFor(
  wish: RangeWish,
  values: Summary,
  all: Ends | undefined,
  before: Range | undefined,
): Range {
  if (wish.kind === "fixed" && wish.low < wish.high) {
    return { low: wish.low, high: wish.high, kind: "fixed" };
  }
  if (wish.kind === "site") {
    const { min, max } = all ?? { min: null, max: null };
    if (typeof min === "number" && typeof max === "number" && min < max) {
      return { low: min, high: max, kind: "site" };
    }
  }
  if (wish.kind === "percentile" && values.count > 0) {
    const { p5, p95 } = values;
    if (p5 < p95) return { low: p5, high: p95, kind: "percentile" };
  }
  return rolling(before?.kind === "auto" ? before : undefined, values.min, values.max);
}

/** The range of differences: the same on both sides of `middle`, so that the middle colour is no change. */
export function around(values: Summary, middle: number, before: Range | undefined): Range {
  const known = values.count > 0;
  const most = known ? Math.max(Math.abs(values.min - middle), Math.abs(values.max - middle)) : 1;
  const reach = rolling(
    before ? { low: 0, high: before.high - middle, kind: "auto" } : undefined,
    0,
    most,
  ).high;
  return { low: middle - reach, high: middle + reach, kind: "auto" };
}
