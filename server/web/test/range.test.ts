import assert from "node:assert/strict";
import { test } from "node:test";
import { around, nice, type Range, rangeFor, rolling, rounded, ticks } from "../src/rackview/range";
import { histogram, quantile, sorted, summary } from "../src/rackview/statistics";
import { random } from "./sites";

const of = (...values: number[]) => summary(Float64Array.from(values).sort());
const auto = { metric: "m", kind: "auto", low: 0, high: 1 } as const;

test("nice ends are round and hold the values", () => {
  assert.deepEqual(nice(0.3, 8.317), [0, 9]);
  assert.deepEqual(nice(21.4, 29.9), [21, 30]);
  assert.deepEqual(nice(-3.2, 4), [-4, 4]);
  const [low, high] = nice(5, 5);
  assert.ok(low < 5 && high > 5);
  const next = random(3);
  for (let turn = 0; turn < 2000; turn += 1) {
    const from = (next() - 0.5) * 10 ** (next() * 30 - 12);
    const to = from + next() * 10 ** (next() * 30 - 12);
    const [a, b] = nice(from, to);
    assert.ok(a <= from + Math.abs(from) * 1e-9 && b >= to - Math.abs(to) * 1e-9 && a < b);
  }
});

test("values have the digits that their range needs", () => {
  assert.equal(rounded(-0.059446, 80), -0.06);
  assert.equal(rounded(2.93131, 9), 2.931);
  assert.equal(rounded(0.0123456, 0.02), 0.01235);
  assert.equal(rounded(1234.5678, 5000), 1235);
  assert.equal(rounded(5, 0), 5);
});

test("marks of an axis are round, in order and inside", () => {
  assert.deepEqual(ticks(0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(ticks(20, 30, 4), [20, 25, 30]);
  assert.deepEqual(ticks(-1, 1, 4), [-1, -0.5, 0, 0.5, 1]);
  for (const width of [1e-9, 1, 1e12]) assert.ok(ticks(0, width, 6).length <= 12);
});

test("an automatic range grows at once and shrinks only when it is far too wide", () => {
  const first = rolling(undefined, 1, 9);
  assert.deepEqual([first.low, first.high], [1, 9]);
  assert.equal(rolling(first, 1.5, 8.5), first);
  assert.deepEqual(rolling(first, 1, 13.5).high, 14);
  const less = rolling(first, 1, 3);
  assert.ok(less.high < 5);
  assert.equal(rolling(first, Number.NaN, Number.NaN), first);
});

test("each kind of range is what it says, and says when it is not", () => {
  const values = of(...Array.from({ length: 101 }, (_, at) => at));
  const wish = (kind: Range["kind"]) => ({ metric: "m", kind, low: 3, high: 4 });
  assert.deepEqual(rangeFor(wish("fixed"), values, undefined, undefined), {
    low: 3,
    high: 4,
    kind: "fixed",
  });
  assert.deepEqual(rangeFor(wish("percentile"), values, undefined, undefined), {
    low: 5,
    high: 95,
    kind: "percentile",
  });
  assert.deepEqual(rangeFor(wish("site"), values, { min: 0, max: 7 }, undefined), {
    low: 0,
    high: 7,
    kind: "site",
  });
  assert.equal(rangeFor(wish("site"), values, { min: null, max: 7 }, undefined).kind, "auto");
  assert.equal(rangeFor(wish("percentile"), of(4, 4, 4), undefined, undefined).kind, "auto");
  assert.equal(
    rangeFor({ ...auto, kind: "fixed", low: 2, high: 2 }, values, undefined, undefined).kind,
    "auto",
  );
  assert.deepEqual(rangeFor(auto, of(), undefined, undefined), { low: 0, high: 1, kind: "auto" });
});

test("a range of differences has no change in its middle", () => {
  for (const [low, high] of [
    [-3, 8],
    [2, 5],
    [-0.1, -0.05],
  ] as const) {
    const range = around(of(low, high), 0, undefined);
    assert.equal(range.low, -range.high);
    assert.ok(range.low <= low && range.high >= high);
  }
  const ratio = around(of(0.5, 3), 1, undefined);
  assert.equal((ratio.low + ratio.high) / 2, 1);
  assert.ok(ratio.high >= 3);
});

test("statistics are of the known values", () => {
  const values = Float64Array.from([4, Number.NaN, 1, 3, Number.POSITIVE_INFINITY, 2]);
  const all = summary(sorted(values));
  assert.deepEqual([all.count, all.min, all.mean, all.max], [4, 1, 2.5, 4]);
  assert.equal(quantile([1, 2, 3, 4, 5], 0.5), 3);
  assert.equal(quantile([1, 2], 0.95), 1.95);
  assert.deepEqual([...sorted(values, [0, 1, 2])], [1, 4]);
  assert.ok(Number.isNaN(summary(new Float64Array()).mean));
});

test("the mean is the mean, and not the middle of the ends", () => {
  assert.equal(of(0, 0, 0, 10).mean, 2.5);
});

test("each value is in one part of the distribution, those outside in the outermost", () => {
  assert.deepEqual(
    [...histogram([0, 0.4, 1, 2.5, 9, -3, Number.NaN, 10], 0, 10, 5)],
    [4, 1, 0, 0, 2],
  );
  assert.deepEqual([...histogram([1, 2], 3, 3, 2)], [0, 0]);
  const next = random(5);
  const many = Array.from({ length: 1000 }, () => next() * 20 - 5);
  assert.equal(
    histogram(many, 0, 10, 64).reduce((sum, count) => sum + count),
    1000,
  );
});
