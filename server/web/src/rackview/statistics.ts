// What many values come to.

/** Numbers over those values that are known. */
export interface Summary {
  count: number;
  min: number;
  mean: number;
  p5: number;
  p95: number;
  max: number;
}

/** The value below which `part` of the sorted values lie, between two neighbours in proportion. */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = part * (sorted.length - 1);
  const low = Math.floor(at);
  const from = sorted[low]!;
  const to = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return from + (to - from) * (at - low);
}

/** The known values of these slots, sorted. */
export function sorted(values: Float64Array, slots?: ArrayLike<number>): Float64Array {
  const found = new Float64Array(slots ? slots.length : values.length);
  let count = 0;
  for (let at = 0; at < found.length; at += 1) {
    const value = values[slots ? slots[at]! : at]!;
    // Infinities have no place on an axis.
    if (Number.isFinite(value)) {
      found[count] = value;
      count += 1;
    }
  }
  return found.subarray(0, count).sort();
}

/** What sorted values come to. */
export function summary(values: Float64Array): Summary {
  let sum = 0;
  for (const value of values) sum += value;
  return {
    count: values.length,
    min: values.length > 0 ? values[0]! : Number.NaN,
    mean: values.length > 0 ? sum / values.length : Number.NaN,
    p5: quantile(values, 0.05),
    p95: quantile(values, 0.95),
    max: values.length > 0 ? values[values.length - 1]! : Number.NaN,
  };
}

/** In how many parts a distribution of so many values is told: of a few, many parts would be a comb. */
export function binsFor(count: number): number {
  return Math.min(64, Math.max(12, Math.ceil(2 * Math.sqrt(count))));
}

/** How many of the values lie in each of `bins` equal parts from low to high; those outside are in the outermost. */
export function histogram(
  values: ArrayLike<number>,
  low: number,
  high: number,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(bins);
  const width = (high - low) / bins;
  if (!(width > 0)) return counts;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    if (Number.isNaN(value)) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - low) / width)));
    counts[bin] = counts[bin]! + 1;
  }
  return counts;
}
