import assert from "node:assert/strict";
import { test } from "node:test";
import { ceiling } from "../src/pages/statistics/Plot";
import { backwards, spans, thinned } from "../src/pages/statistics/past";

const DAY = 86_400_000;

test("what there was is reckoned back from what there is", () => {
  const events = [
    { at: 30, kind: "rack", action: "create" },
    { at: 20, kind: "rack", action: "delete" },
    { at: 25, kind: "device", action: "create" },
    { at: 26, kind: "rack", action: "update" },
    { at: 5, kind: "rack", action: "create" },
  ];
  assert.deepEqual(backwards(events, "rack", 7, 10, 40), [
    { at: 10, value: 7 },
    { at: 20, value: 7 },
    { at: 20, value: 6 },
    { at: 30, value: 6 },
    { at: 30, value: 7 },
    { at: 40, value: 7 },
  ]);
  assert.deepEqual(backwards([], "rack", 3, 0, 9), [
    { at: 0, value: 3 },
    { at: 9, value: 3 },
  ]);
});

test("days are asked for in at most so many spans, without gaps", () => {
  for (const [days, width, count] of [
    [7, 1, 7],
    [30, 1, 30],
    [90, 3, 30],
    [31, 2, 16],
  ] as const) {
    const now = 1000 * DAY;
    const all = spans(now, days, 30);
    assert.equal(all.length, count);
    assert.equal(all.at(-1)?.to, now);
    assert.equal(all[0]?.from, now - days * DAY);
    assert.ok(all.every(({ from, to }) => to - from <= width * DAY));
    for (let next = 1; next < all.length; next += 1)
      assert.equal(all[next]?.from, all[next - 1]?.to);
  }
});

test("a long line is thinned, and ends as it did", () => {
  const points = Array.from({ length: 50_000 }, (_, at) => ({ at, value: at % 7 }));
  const few = thinned(points, 1000);
  assert.ok(few.length <= 1001 && few.length >= 400, String(few.length));
  assert.deepEqual(few.at(-1), points.at(-1));
  assert.deepEqual(thinned(points.slice(0, 10), 1000), points.slice(0, 10));
});

test("axes end at round numbers", () => {
  for (const [value, wanted] of [
    [0, 4],
    [5, 5],
    [12, 20],
    [160, 200],
    [201, 250],
    [9999, 10000],
  ])
    assert.equal(ceiling(value!), wanted, String(value));
});
