import assert from "node:assert/strict";
import { test } from "node:test";

// The router reads the address when it is loaded.
Object.assign(globalThis, { location: { pathname: "/", search: "", hash: "", href: "http://x/" } });
const r = await import("../src/charts/range");

const NOW = 1_700_000_000;

test("a range is told in the address and read from it", () => {
  const back = (range: Parameters<typeof r.wordsOf>[0]) => {
    const words = new URLSearchParams();
    for (const [name, value] of Object.entries(r.wordsOf(range)))
      if (value !== null) words.set(name, value);
    return r.rangeOf(words);
  };
  for (const span of r.SPANS)
    assert.deepEqual(back({ kind: "last", span }), { kind: "last", span });
  assert.deepEqual(back({ kind: "last", span: 5400 }), { kind: "last", span: 5400 });
  const fixed = { kind: "fixed" as const, from: NOW - 500, to: NOW };
  assert.deepEqual(back(fixed), fixed);
  assert.equal(r.wordsOf({ kind: "last", span: 3600 }).range, null, "the usual range is not told");
});

test("nonsense in the address is the past hour", () => {
  const hour = { kind: "last", span: 3600 };
  for (const words of [
    "range=0h",
    "range=100000d",
    "range=6x",
    "range=-1h",
    "from=5&to=5",
    "from=9&to=1",
    "from=a&to=b",
    "from=1&to=99999999999",
    "to=17",
  ])
    assert.deepEqual(r.rangeOf(new URLSearchParams(words)), hour, words);
});

test("zooming out doubles what stands still and goes on with what moves", () => {
  assert.deepEqual(r.zoomedOut({ kind: "last", span: 3600 }, NOW), { kind: "last", span: 21_600 });
  assert.deepEqual(r.zoomedOut({ kind: "last", span: r.LONGEST }, NOW), {
    kind: "last",
    span: r.LONGEST,
  });
  const past = { kind: "fixed" as const, from: NOW - 10_000, to: NOW - 9000 };
  assert.deepEqual(r.zoomedOut(past, NOW), { kind: "fixed", from: NOW - 10_500, to: NOW - 8500 });
  const late = r.zoomedOut({ kind: "fixed", from: NOW - 1000, to: NOW }, NOW);
  assert.deepEqual(late, { kind: "fixed", from: NOW - 2000, to: NOW }, "nothing is ahead of now");
});

test("steps go half a range, and what reaches now moves on with it", () => {
  const back = r.stepped({ kind: "last", span: 3600 }, -1, NOW);
  assert.deepEqual(back, { kind: "fixed", from: NOW - 5400, to: NOW - 1800 });
  assert.deepEqual(r.stepped(back, 1, NOW), { kind: "last", span: 3600 });
  assert.deepEqual(r.stepped({ kind: "last", span: 3600 }, 1, NOW), { kind: "last", span: 3600 });
});

test("a dragged stretch is never shorter than can be drawn", () => {
  const drawn = r.fixed(NOW - 101, NOW - 99, NOW);
  assert.deepEqual(drawn, { kind: "fixed", from: NOW - 130, to: NOW - 70 });
});

test("inputs of date and time are read in the zone that is shown", () => {
  assert.equal(r.inputOf(NOW, true), "2023-11-14T22:13");
  assert.equal(r.momentOf("2023-11-14T22:13", true), NOW - 20);
  assert.equal(r.momentOf(r.inputOf(NOW, false), false), NOW - 20);
  assert.equal(r.momentOf("", true), undefined);
  assert.equal(r.momentOf("soon", true), undefined);
});
