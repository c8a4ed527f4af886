// The chart under the racks: a datum for each device, in order. What is where, and how it is drawn.
import type { Theme } from "./inks";
import { levelOf } from "./paint";
import { nice, ticks } from "./range";
import type { ChartOrder } from "./view";

/** Slots of `among` that have a value, in order. `names` has all slots by name. */
export function ranked(
  among: Uint32Array,
  numbers: Float64Array,
  order: ChartOrder,
  names: () => Uint32Array,
): Uint32Array {
  const known = among.filter((slot) => Number.isFinite(numbers[slot]));
  if (order === "rising") return known.sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  if (order === "falling") return known.sort((a, b) => numbers[b]! - numbers[a]! || a - b);
  // Slots are by position already.
  if (order === "position") return known.sort();
  const has = new Set(known);
  return names().filter((slot) => has.has(slot));
}

/** The ends of an axis: from zero, unless all values are far from it and close to each other. */
export function axis(min: number, max: number): [number, number] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [0, 1];
  const far = min > 0 ? max - min < min / 5 : max < 0 && max - min < -max / 5;
  // One value alone has no neighbours to be compared with.
  return far && min < max ? nice(min, max) : nice(Math.min(0, min), Math.max(0, max));
}

/** The inside of the chart: where data are drawn. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  low: number;
  high: number;
  count: number;
}

/** The widest bar, and the gap between bars that are this wide at least. */
const BAR_MAX = 64;
const GAP_FROM = 4;

/** The width of one datum. */
export function pitch(frame: Frame): number {
  return Math.min(BAR_MAX, frame.width / Math.max(1, frame.count));
}

/** The height of a value in the frame. */
export function heightAt(frame: Frame, value: number): number {
  const part = (value - frame.low) / (frame.high - frame.low);
  return frame.top + frame.height * (1 - Math.min(1, Math.max(0, part)));
}

/** Which datum is at a place across, counted from 0. */
export function datumAt(frame: Frame, x: number): number | undefined {
  const at = Math.floor((x - frame.left) / pitch(frame));
  return at >= 0 && at < frame.count ? at : undefined;
}

/** The middle of a datum. */
export function middleOf(frame: Frame, at: number): number {
  return frame.left + (at + 0.5) * pitch(frame);
}

/** What the chart shows. */
export interface Chart {
  order: Uint32Array;
  numbers: Float64Array;
  /** Colours by slot. */
  index: Uint8Array;
  table: string[];
  /** Those that are drawn fully; the others are faint. None says all. */
  selected: ReadonlySet<number>;
  warning: number | undefined;
  critical: number | undefined;
  label(value: number): string;
}

/** Room for the labels of the axis, and around. */
const LABELS = 56;
const TOP = 8;
const BOTTOM = 6;
const RIGHT = 10;

/** The frame in a canvas of this size. */
export function frameOf(
  width: number,
  height: number,
  low: number,
  high: number,
  count: number,
): Frame {
  return {
    left: LABELS,
    top: TOP,
    width: Math.max(1, width - LABELS - RIGHT),
    height: Math.max(1, height - TOP - BOTTOM),
    low,
    high,
    count,
  };
}

/** Draws the chart; of devices that share a column of pixels the highest and the lowest are seen. */
export function drawRanked(
  ctx: CanvasRenderingContext2D,
  chart: Chart,
  frame: Frame,
  theme: Theme,
): void {
  const { inks } = theme;
  const right = frame.left + frame.width;
  ctx.font = `11px ${theme.font}`;
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  ctx.lineWidth = 1;
  for (const value of ticks(frame.low, frame.high, Math.max(2, frame.height / 34))) {
    const y = Math.round(heightAt(frame, value)) + 0.5;
    ctx.strokeStyle = inks.groupLine;
    ctx.beginPath();
    ctx.moveTo(frame.left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    ctx.fillStyle = inks.quiet;
    ctx.fillText(chart.label(value), frame.left - 8, y);
  }
  const zero = heightAt(frame, Math.min(frame.high, Math.max(frame.low, 0)));
  const wide = pitch(frame);
  if (wide >= 1) bars(ctx, chart, frame, zero, wide);
  else columns(ctx, chart, frame, zero, wide);
  ctx.globalAlpha = 1;
  for (const [value, level] of [
    [chart.warning, 1],
    [chart.critical, 2],
  ] as const) {
    if (value === undefined || value < frame.low || value > frame.high) continue;
    const y = Math.round(heightAt(frame, value)) + 0.5;
    ctx.strokeStyle = level === 2 ? inks.bad : inks.warn;
    ctx.setLineDash(level === 2 ? [] : [5, 4]);
    ctx.beginPath();
    ctx.moveTo(frame.left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    ctx.setLineDash([]);
  }
}

const FAINT = 0.3;

function bar(
  ctx: CanvasRenderingContext2D,
  chart: Chart,
  frame: Frame,
  zero: number,
  slot: number,
  x: number,
  width: number,
): void {
  const y = heightAt(frame, chart.numbers[slot]!);
  ctx.globalAlpha = chart.selected.size === 0 || chart.selected.has(slot) ? 1 : FAINT;
  ctx.fillStyle = chart.table[chart.index[slot]!]!;
  // A pixel at least: a value of zero is a value.
  ctx.fillRect(x, Math.min(y, zero - 1), width, Math.max(1, Math.abs(zero - y)));
}

function bars(
  ctx: CanvasRenderingContext2D,
  chart: Chart,
  frame: Frame,
  zero: number,
  wide: number,
): void {
  const gap = wide >= GAP_FROM ? Math.min(4, wide * 0.2) : 0;
  chart.order.forEach((slot, at) => {
    const x = frame.left + at * wide;
    if (gap > 0) bar(ctx, chart, frame, zero, slot, x + gap / 2, wide - gap);
    else {
      // Whole pixels, or the seams between bars would show the ground.
      const from = Math.round(x);
      bar(ctx, chart, frame, zero, slot, from, Math.max(1, Math.round(x + wide) - from));
    }
  });
}

function columns(
  ctx: CanvasRenderingContext2D,
  chart: Chart,
  frame: Frame,
  zero: number,
  wide: number,
): void {
  const { order, numbers, selected } = chart;
  const pixels = Math.ceil(frame.width);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const first = Math.floor(pixel / wide);
    const end = Math.min(order.length, Math.floor((pixel + 1) / wide));
    let [low, high, mark] = [-1, -1, -1];
    for (let at = first; at < end; at += 1) {
      const slot = order[at]!;
      if (low < 0 || numbers[slot]! < numbers[low]!) low = slot;
      if (high < 0 || numbers[slot]! > numbers[high]!) high = slot;
      if (selected.has(slot)) mark = slot;
    }
    if (high < 0) continue;
    const x = frame.left + pixel;
    bar(ctx, chart, frame, zero, high, x, 1);
    if (low !== high) bar(ctx, chart, frame, zero, low, x, 1);
    if (mark >= 0) bar(ctx, chart, frame, zero, mark, x, 1);
  }
}

/** How many of the values are beyond the thresholds: warnings, critical ones. */
export function levels(
  values: Float64Array,
  warning: number | undefined,
  critical: number | undefined,
): [number, number] {
  let [one, two] = [0, 0];
  for (const value of values) {
    const level = levelOf(value, warning, critical);
    if (level === 2) two += 1;
    else if (level === 1) one += 1;
  }
  return [one, two];
}
