import assert from "node:assert/strict";
import { test } from "node:test";
import { coarser, exactly, stepFor } from "../src/charts/history";
import {
  type Band,
  columns,
  joined,
  meanOf,
  merged,
  type Rows,
  since,
  summary,
  Tail,
} from "../src/charts/rows";
import { axis, told } from "../src/charts/scale";

const NOW = 1_700_000_000;
const rows = (start: number, values: Array<number | null>, step = 15): Rows => ({
  step,
  start,
  values,
});

test("the step is the finest that is kept so far back, and gives no more rows than there is room for", () => {
  const last = (span: number, room: number) => stepFor({ from: NOW - span, to: NOW }, NOW, room);
  assert.equal(last(3600, 900), 15);
  assert.equal(last(3600, 120), 30);
  assert.equal(last(21_600, 900), 300);
  assert.equal(last(86_400, 900), 300);
  assert.equal(last(86_400, 100), 900);
  assert.equal(last(7 * 86_400, 900), 3600);
  assert.equal(last(90 * 86_400, 900), 10_800);
  assert.equal(last(90 * 86_400, 40), 3 * 86_400);
  // Ten minutes of yesterday are kept in rows of five minutes alone.
  assert.equal(stepFor({ from: NOW - 80_000, to: NOW - 79_400 }, NOW, 900), 300);
  assert.equal(stepFor({ from: NOW - 900_000, to: NOW - 890_000 }, NOW, 900), 3600);
  assert.equal(coarser(15), 300);
  assert.equal(coarser(600), 3600);
  assert.equal(coarser(3600), undefined);
});

test("a name with characters of patterns fits itself alone", () => {
  assert.equal(exactly("a*b?c\\d"), "a\\*b\\?c\\\\d");
});

test("newer rows take the place of older ones, and gaps stay gaps", () => {
  const old = rows(0, [1, 2, 3, 4]);
  assert.deepEqual(joined(old, rows(30, [30, null, 50]), 90).values, [1, 2, 30, null, 50]);
  assert.deepEqual(
    joined(old, rows(30, [null, null]), 45).values,
    [1, 2, null, 4],
    "what has come live stays until the history has it",
  );
  assert.deepEqual(joined(old, rows(600, [9]), 0), rows(600, [9]), "a hole is not bridged");
  assert.deepEqual(joined(old, rows(0, [9], 300), 0), rows(0, [9], 300), "another step is all new");
  assert.deepEqual(since(old, 30), rows(30, [3, 4]));
});

test("live values become rows: average, least and most of each", () => {
  const tail = new Tail();
  const band: Band = { average: rows(0, [1]), least: rows(0, [1]), most: rows(0, [1]) };
  let now = tail.fold(band, 20, 4);
  now = tail.fold(now, 25, 8);
  assert.deepEqual(now.average.values, [1, 6]);
  assert.deepEqual(now.least?.values, [1, 4]);
  assert.deepEqual(now.most?.values, [1, 8]);
  now = tail.fold(now, 30, undefined);
  assert.deepEqual(now.average.values, [1, 20 / 3], "a run without it has the value before");
  now = tail.fold(now, 50, 2);
  assert.deepEqual(now.average.values, [1, 20 / 3, null, 2], "rows without a value are a gap");
  now = tail.fold(now, 65, null);
  now = tail.fold(now, 80, undefined);
  assert.equal(now.average.values.length, 4, "a value that is no more is not drawn on");
  assert.deepEqual(band.average.values, [1], "what was drawn is not changed under the drawing");
  assert.equal(tail.fold(band, NOW, 5), band, "a jump of the clock draws no years of rows");
});

test("columns share one grid, and the row that is not over stands at now", () => {
  const [times, [a, b]] = columns([rows(0, [1, 2, 3]), rows(15, [20, null, 40])], {
    from: 0,
    to: 55,
  });
  assert.deepEqual(times, [15, 30, 45, 55]);
  assert.deepEqual(a, [1, 2, 3, null]);
  assert.deepEqual(b, [null, 20, null, 40]);
  const [none, [empty, other]] = columns([undefined, rows(0, [])], { from: 0, to: 60 });
  assert.deepEqual([none, empty, other], [[], [], []]);
});

test("a band's summary has the least of the least and the most of the most", () => {
  assert.deepEqual(summary([2, null, 4], [0, null, 3], [5, null, 9]), {
    last: 4,
    least: 0,
    mean: 3,
    most: 9,
  });
  assert.deepEqual(summary([null]), { last: null, least: null, mean: null, most: null });
});

test("groups that were asked for in parts are one again", () => {
  const group = (sum: Array<number | null>, count: number[], least: number, most: number) => ({
    series: 2,
    sum: rows(0, sum),
    count: rows(0, count),
    least: rows(0, [least, null]),
    most: rows(0, [most, null]),
  });
  const all = merged(group([6, null], [2, 0], 1, 5), group([4, null], [2, 0], 0, 4));
  assert.deepEqual(all.sum.values, [10, null]);
  assert.deepEqual(all.least.values, [0, null]);
  assert.deepEqual(all.most.values, [5, null]);
  assert.equal(all.series, 4);
  assert.deepEqual(meanOf(all).values, [2.5, null]);
});

test("the axis begins at zero unless the line would lie flat", () => {
  assert.equal(axis(3, 10, "")[0], 0);
  assert.deepEqual(axis(20, 70, "%"), [0, 100]);
  assert.ok(axis(229, 231, "V")[0] > 220);
  assert.ok(axis(-5, 5, "")[0] < -5);
  const [low, high] = axis(7, 7, "");
  assert.ok(low < 7 && high > 7);
  assert.ok(axis(0, 0, "")[1] > 0);
});

test("values are told with units that fit", () => {
  assert.equal(told(1536, "B/s"), "1.5 KiB/s");
  assert.equal(told(7200, "s"), "2 h");
  assert.equal(told(42.123456, "%"), "42.12 %");
  assert.equal(told(null, "%"), "–");
});
