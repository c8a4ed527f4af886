import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "../src/rackview/colour";
import { misfits } from "../src/rackview/matching";
import { levelOf, paintOf } from "../src/rackview/paint";
import { axis, datumAt, frameOf, levels, middleOf, pitch, ranked } from "../src/rackview/ranked";
import { NO_FILTERS } from "../src/rackview/view";
import { random, randomSite } from "./sites";

const painting = (numbers: number[], more = {}) =>
  paintOf({
    metric: "m",
    numbers: Float64Array.from(numbers),
    low: 0,
    high: 10,
    table: table("viridis"),
    warning: undefined,
    critical: undefined,
    text: String,
    centred: false,
    ...more,
  });

test("values have the colour and the length of their place in the range", () => {
  const paint = painting([0, 5, 10, -3, 20, Number.NaN]);
  assert.deepEqual([...paint.index], [0, 128, 255, 0, 255, 0]);
  assert.deepEqual([...paint.fraction.subarray(0, 5)], [0, 0.5, 1, 0, 1]);
  assert.ok(Number.isNaN(paint.fraction[5]!));
  assert.equal(paint.limits, undefined);
});

test("levels go by the thresholds, upwards and downwards", () => {
  assert.deepEqual(
    [1, 6, 9].map((value) => levelOf(value, 5, 8)),
    [0, 1, 2],
  );
  assert.deepEqual(
    [1, 3, 9].map((value) => levelOf(value, 5, 2)),
    [2, 1, 0],
  );
  assert.deepEqual(
    [4, 5].map((value) => levelOf(value, undefined, 5)),
    [0, 2],
  );
  assert.deepEqual(
    [4, 5].map((value) => levelOf(value, 5, undefined)),
    [0, 1],
  );
  const paint = painting([1, 6, 9, Number.NaN], { warning: 5, critical: 8 });
  assert.deepEqual([...paint.level], [0, 1, 2, 0]);
  assert.deepEqual(paint.limits, [
    { at: 0.5, level: 1 },
    { at: 0.8, level: 2 },
  ]);
  // One that is not in the range has no place on a bar.
  assert.deepEqual(painting([1], { warning: 50 }).limits, []);
  assert.deepEqual(levels(Float64Array.from([1, 6, 9, 9]), 5, 8), [1, 2]);
});

test("differences have bars from no change to most change", () => {
  const paint = painting([-10, 0, 5], { low: -10, high: 10, centred: true });
  assert.deepEqual([...paint.fraction], [1, 0, 0.5]);
  assert.deepEqual([...paint.index], [0, 128, 191]);
});

test("a range without width paints the middle", () => {
  assert.deepEqual([...painting([4], { low: 4, high: 4 }).index], [128]);
});

test("the ranked chart has each known device once, in order", () => {
  const numbers = Float64Array.from([3, Number.NaN, 1, 2, 2]);
  const among = Uint32Array.from([0, 1, 2, 3, 4]);
  const names = () => Uint32Array.from([4, 3, 2, 1, 0]);
  const by = (order: Parameters<typeof ranked>[2]) => [...ranked(among, numbers, order, names)];
  assert.deepEqual(by("falling"), [0, 3, 4, 2]);
  assert.deepEqual(by("rising"), [2, 3, 4, 0]);
  assert.deepEqual(by("position"), [0, 2, 3, 4]);
  assert.deepEqual(by("name"), [4, 3, 2, 0]);
});

test("the axis of the chart is from zero unless the values are far from it and close together", () => {
  assert.deepEqual(axis(0.3, 8.3), [0, 9]);
  assert.deepEqual(axis(-2, 3), [-2, 3]);
  assert.deepEqual(axis(290, 300), [290, 300]);
  assert.deepEqual(axis(5, 5), [0, 5]);
  assert.deepEqual(axis(Number.NaN, Number.NaN), [0, 1]);
});

test("each datum is found where it is drawn", () => {
  for (const count of [1, 7, 300, 12_000]) {
    const frame = frameOf(1200, 200, 0, 10, count);
    for (const at of [0, Math.floor(count / 3), count - 1])
      assert.equal(datumAt(frame, middleOf(frame, at)), at);
    assert.equal(datumAt(frame, frame.left - 1), undefined);
    assert.ok(pitch(frame) * count <= frame.width + 1e-6);
  }
});

test("filters let through what fits all of them", () => {
  const site = randomSite(11, 6);
  const numbers = new Float64Array(site.devices.length);
  const next = random(2);
  numbers.forEach((_, slot) => {
    numbers[slot] = next() < 0.1 ? Number.NaN : next() * 10;
  });
  const fitting = (filters: Partial<typeof NO_FILTERS>) => {
    const faded = misfits(site, { ...NO_FILTERS, ...filters }, numbers);
    return site.devices.filter((device) => faded[device.slot] === 0);
  };
  assert.equal(fitting({}).length, site.devices.length);
  for (const device of fitting({ type: ["Volume"] })) assert.equal(device.type, "Volume");
  for (const device of fitting({ team: ["team-a"] }))
    assert.equal(site.teams[site.racks[device.rack]!.team]!.id, "team-a");
  for (const device of fitting({ kind: ["storage"] }))
    assert.equal(site.templates[device.template]!.kind, "storage");
  const ranged = fitting({ from: 2, to: 5 });
  assert.ok(ranged.length > 0);
  for (const { slot } of ranged) assert.ok(numbers[slot]! >= 2 && numbers[slot]! <= 5);
  assert.equal(ranged.length, numbers.filter((value) => value >= 2 && value <= 5).length);
  for (const device of fitting({ text: "NODE-1 rack-1" })) {
    assert.ok(device.name.includes("node-1"));
    assert.equal(site.racks[device.rack]!.name, "rack-1");
  }
  assert.equal(fitting({ status: ["NONE"] }).length, 0);
});
