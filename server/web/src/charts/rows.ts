// Rows of a series: a number for each `step` seconds, null where nothing is known.

/** Rows; the first covers the `step` seconds after `start`, the next those after that. */
export interface Rows {
  step: number;
  start: number;
  values: Array<number | null>;
}

/** AVERAGE with MIN and MAX of the same rows, where they differ from it. */
export interface Band {
  average: Rows;
  least: Rows | undefined;
  most: Rows | undefined;
}

/** What is told of a series under its chart. */
export interface Summary {
  last: number | null;
  least: number | null;
  mean: number | null;
  most: number | null;
}

/** When the last row ends. */
export function endOf(rows: Rows): number {
  return rows.start + rows.step * rows.values.length;
}

/** Rows without those that end at or before `from`. */
export function since(rows: Rows, from: number): Rows {
  const gone = Math.min(
    Math.max(0, Math.floor((from - rows.start) / rows.step)),
    rows.values.length,
  );
  if (gone === 0) return rows;
  return { ...rows, start: rows.start + gone * rows.step, values: rows.values.slice(gone) };
}

/**
 * Older rows with newer ones in their place. Rows that end after `settled` may still be on their way
 * to the history: where the newer ones know nothing there, what has come live stays.
 */
export function joined(older: Rows, newer: Rows, settled: number): Rows {
  const { step } = newer;
  if (older.step !== step || (newer.start - older.start) % step !== 0) return newer;
  if (newer.start < older.start || newer.start > endOf(older)) return newer;
  const at = (newer.start - older.start) / step;
  const values = older.values.slice();
  newer.values.forEach((value, index) => {
    const end = newer.start + (index + 1) * step;
    if (value !== null || end <= settled || at + index >= values.length) values[at + index] = value;
  });
  return { step, start: older.start, values };
}

/** What a row's live values come to. */
interface Tally {
  row: number;
  sum: number;
  count: number;
  least: number;
  most: number;
}

/** Live values on their way into the rows of a series. */
export class Tail {
  private tally: Tally | undefined;
  /** The last value that came: runs that do not name the series have it unchanged. */
  private held: number | null = null;

  /** The rows with the value of the moment `at`; undefined stands for the value before. */
  fold(band: Band, at: number, value: number | null | undefined): Band {
    if (value !== undefined) this.held = value;
    if (this.held === null) return band;
    const { step, start } = band.average;
    const row = Math.ceil((at - start) / step) - 1;
    // A jump of the clock is no reason to draw rows for all the time between.
    if (row < 0 || row > band.average.values.length + 240) return band;
    const old = this.tally?.row === row + start / step ? this.tally : undefined;
    const tally: Tally = {
      row: row + start / step,
      sum: (old?.sum ?? 0) + this.held,
      count: (old?.count ?? 0) + 1,
      least: Math.min(old?.least ?? this.held, this.held),
      most: Math.max(old?.most ?? this.held, this.held),
    };
    this.tally = tally;
    const put = (rows: Rows, number: number): Rows => {
      const values = rows.values.slice();
      while (values.length < row) values.push(null);
      values[row] = number;
      return { ...rows, values };
    };
    return {
      average: put(band.average, tally.sum / tally.count),
      least: band.least && put(band.least, tally.least),
      most: band.most && put(band.most, tally.most),
    };
  }
}

/** Columns for a drawing: times, then one column for each of `all`, on one grid of rows. */
export function columns(
  all: Array<Rows | undefined>,
  bounds: { from: number; to: number },
): [number[], Array<Array<number | null>>] {
  const known = all.filter((rows): rows is Rows => rows !== undefined && rows.values.length > 0);
  if (known.length === 0) return [[], all.map(() => [])];
  const step = Math.min(...known.map((rows) => rows.step));
  const first = Math.max(
    Math.floor(bounds.from / step) * step,
    Math.min(...known.map((rows) => rows.start)),
  );
  const last = Math.max(...known.map(endOf));
  const length = Math.max(0, Math.round((last - first) / step));
  const times = Array.from({ length }, (_, row) => first + (row + 1) * step);
  const drawn = all.map((rows) => {
    const column = new Array<number | null>(length).fill(null);
    rows?.values.forEach((value, index) => {
      const row = Math.round((rows.start + (index + 1) * rows.step - first) / step) - 1;
      if (row >= 0 && row < length) column[row] = value;
    });
    return column;
  });
  // The row that is not over yet stands where one is: its value is of until now.
  const end = times.at(-1);
  if (end !== undefined && end > bounds.to && end - bounds.to < step) {
    times[times.length - 1] = Math.max(bounds.to, times.at(-2) ?? bounds.to);
    if (times.at(-1) === times.at(-2)) {
      times.pop();
      for (const column of drawn) column.pop();
    }
  }
  return [times, drawn];
}

function least(values: Iterable<number | null>): number | null {
  let found: number | null = null;
  for (const value of values)
    if (value !== null && (found === null || value < found)) found = value;
  return found;
}

function most(values: Iterable<number | null>): number | null {
  let found: number | null = null;
  for (const value of values)
    if (value !== null && (found === null || value > found)) found = value;
  return found;
}

/** Last, least, mean and most of what is known. */
export function summary(
  average: ReadonlyArray<number | null>,
  low: ReadonlyArray<number | null> = average,
  high: ReadonlyArray<number | null> = average,
): Summary {
  let sum = 0;
  let count = 0;
  let last: number | null = null;
  for (const value of average) {
    if (value === null) continue;
    sum += value;
    count += 1;
    last = value;
  }
  return {
    last,
    least: least(low),
    mean: count > 0 ? sum / count : null,
    most: most(high),
  };
}

/** Rows of several groups put together, of what each has known: sums, counts, least and most. */
export interface Together {
  series: number;
  sum: Rows;
  count: Rows;
  least: Rows;
  most: Rows;
}

function each(a: Rows, b: Rows, put: (x: number | null, y: number | null) => number | null): Rows {
  const values = a.values.map((value, index) => put(value, b.values[index] ?? null));
  return { ...a, values };
}

/** Two groups as one. Both have the same rows, as they were asked for with the same step and bounds. */
export function merged(a: Together, b: Together): Together {
  const known = (pick: (x: number, y: number) => number) => (x: number | null, y: number | null) =>
    x === null ? y : y === null ? x : pick(x, y);
  const add = known((x, y) => x + y);
  return {
    series: a.series + b.series,
    sum: each(a.sum, b.sum, add),
    count: each(a.count, b.count, add),
    least: each(a.least, b.least, known(Math.min)),
    most: each(a.most, b.most, known(Math.max)),
  };
}

/** The average of a group's known values, row by row. */
export function meanOf(group: Pick<Together, "sum" | "count">): Rows {
  return each(group.sum, group.count, (sum, count) => (sum !== null && count ? sum / count : null));
}
