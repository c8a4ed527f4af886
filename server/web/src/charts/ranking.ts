// Which devices have most and least of a metric, and what groups of them come to.
import { meanOf, type Rows, type Together } from "./rows";

/** A device, or a group, with its rows and the average of them. */
export interface Ranked<T> {
  of: T;
  rows: Rows;
  mean: number;
}

/** The average of the known rows, or nothing. */
export function meanOfRows(rows: Rows): number | undefined {
  let sum = 0;
  let count = 0;
  for (const value of rows.values) {
    if (value === null) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : undefined;
}

/** Those that have values, the largest average first. */
export function ranked<T>(all: readonly T[], rowsOf: (one: T) => Rows | undefined): Ranked<T>[] {
  const found: Ranked<T>[] = [];
  for (const of of all) {
    const rows = rowsOf(of);
    const mean = rows && meanOfRows(rows);
    if (rows && mean !== undefined) found.push({ of, rows, mean });
  }
  return found.sort((a, b) => b.mean - a.mean);
}

/** The average of some rows, row by row, of what is known in each; all have the same step. */
export function averaged(all: readonly Rows[]): Rows | undefined {
  const first = all[0];
  if (!first) return undefined;
  const start = Math.min(...all.map((rows) => rows.start));
  const end = Math.max(...all.map((rows) => rows.start + rows.step * rows.values.length));
  const length = Math.round((end - start) / first.step);
  const sum = new Array<number | null>(length).fill(null);
  const count = new Array<number>(length).fill(0);
  for (const rows of all) {
    const shift = Math.round((rows.start - start) / first.step);
    rows.values.forEach((value, index) => {
      const at = shift + index;
      if (value === null || at >= length) return;
      sum[at] = (sum[at] ?? 0) + value;
      count[at] = (count[at] ?? 0) + 1;
    });
  }
  const rows = (values: Array<number | null>): Rows => ({ step: first.step, start, values });
  const group: Pick<Together, "sum" | "count"> = { sum: rows(sum), count: rows(count) };
  return meanOf(group);
}
