import assert from "node:assert/strict";
import { test } from "node:test";
import { snapshotOf } from "../src/model/site";
import { withRacks } from "../src/model/store";
import { suggested } from "../src/rackview/metrics";
import {
  columnAt,
  type Moments,
  Past,
  reach,
  rowAt,
  SPANS,
  snap,
  spanFor,
  stepFor,
  stretchRows,
} from "../src/rackview/moments";
import { Columns } from "../src/rackview/values";
import { randomSite } from "./sites";

const site = randomSite(4);
const ids = site.devices.map((device) => device.id);

test("a moment is in the row that ends with it", () => {
  const moments: Moments = {
    step: 15,
    start: 1000,
    metrics: {
      m: {
        devices: [ids[1]!, "gone", ids[0]!],
        rows: [
          [1, 2, 3],
          [4, 5, null],
        ],
      },
    },
  };
  assert.equal(rowAt(moments, 1000), undefined);
  assert.equal(rowAt(moments, 1015), 0);
  assert.equal(rowAt(moments, 1016), 1);
  assert.equal(rowAt(moments, 1030), 1);
  assert.equal(rowAt(moments, 1031), undefined);
  const first = columnAt(site, moments, "m", 1015);
  assert.equal(first.numbers[1], 1);
  assert.equal(first.numbers[0], 3);
  assert.ok(Number.isNaN(first.numbers[2]));
  assert.ok(Number.isNaN(columnAt(site, moments, "m", 1030).numbers[0]));
  for (const metric of ["other", "__proto__", "constructor"])
    assert.ok(columnAt(site, moments, metric, 1015).numbers.every(Number.isNaN));
});

test("steps are those in which the history is kept", () => {
  assert.equal(stepFor(300), 15);
  assert.equal(stepFor(3500), 15);
  // The last rows go while one looks.
  assert.equal(stepFor(3600), 300);
  assert.equal(stepFor(7200), 300);
  assert.equal(stepFor(5 * 86_400), 3600);
  assert.equal(snap(1234, 300), 1200);
  for (const { length, step } of Object.values(SPANS)) assert.equal(length % step, 0);
  assert.equal(spanFor(100, "hour"), "hour");
  assert.equal(spanFor(100, "week"), "week");
  assert.equal(spanFor(5000, "hour"), "day");
  assert.equal(spanFor(1e9, "hour"), "quarter");
});

test("a stretch never has more values than fit", () => {
  for (const devices of [0, 1, 500, 10_000, 1_000_000])
    for (const metrics of [1, 4]) {
      const rows = stretchRows(devices, metrics);
      assert.ok(rows >= 1 && (rows === 1 || rows * devices * metrics <= 200_000));
    }
});

test("moments close to each other are read once, and the kept stretches are few", async () => {
  const asked: Array<[number, number]> = [];
  const past = new Past(async (_, from, to, step) => {
    asked.push([from, to]);
    return { step, start: from, metrics: {} };
  });
  // 10,000 devices: a stretch is of twenty rows, 300 s.
  const newest = 9_999_925;
  const read = (moment: number) => past.stretch(["m"], moment, 15, 10_000, newest);
  await read(9_999_000);
  await read(9_998_985);
  assert.equal(asked.length, 1);
  const [from, to] = asked[0]!;
  assert.ok(from < 9_998_985 && to >= 9_999_000 && to - from === 300);
  // Nothing is asked of what has not come yet.
  await read(9_999_915);
  assert.equal(asked[1]![1], 9_999_915);
  // Nor of what is kept in coarser rows only.
  await read(newest - reach("hour"));
  assert.ok(asked[2]![0] > newest - 3600);
  for (let at = 1; at <= 9; at += 1) await read(9_999_900 - at * 300);
  const before = asked.length;
  await read(9_999_915);
  assert.equal(asked.length, before + 1);
});

test("a stretch that could not be read is asked for again", async () => {
  let turn = 0;
  const past = new Past(async (_, from, __, step) => {
    turn += 1;
    if (turn === 1) throw new Error("away");
    return { step, start: from, metrics: {} };
  });
  await assert.rejects(past.stretch(["m"], 9600, 15, 1, 10_000));
  await past.stretch(["m"], 9600, 15, 1, 10_000);
  assert.equal(turn, 2);
});

test("live values are in their devices' slots, and stay so when the site changes", () => {
  const columns = new Columns();
  columns.place(site);
  columns.take(
    { at: 5, values: { m: { [ids[0]!]: 1, [ids[3]!]: 4, late: 9, [ids[2]!]: "up" } } },
    true,
  );
  const column = columns.get("m")!;
  assert.equal(column.numbers[0], 1);
  assert.equal(column.numbers[3], 4);
  assert.ok(Number.isNaN(column.numbers[1]!));
  assert.equal(column.texts.get(2), "up");
  assert.equal(column.at, 5);
  columns.take({ at: 6, values: { m: { [ids[0]!]: null, [ids[2]!]: 3 } } }, false);
  assert.ok(Number.isNaN(columns.get("m")!.numbers[0]!));
  assert.equal(columns.get("m")!.numbers[2], 3);
  assert.equal(columns.get("m")!.texts.size, 0);

  // A rack goes: everything behind it has another slot.
  const part = snapshotOf({ ...site, racks: [], devices: [] });
  const less = withRacks(site, new Set([site.racks[0]!.id]), part);
  columns.place(less);
  const moved = columns.get("m")!;
  assert.equal(moved.numbers.length, less.devices.length);
  site.devices.forEach((device) => {
    const slot = less.slotOf.get(device.id);
    if (slot === undefined) return;
    assert.deepEqual(moved.numbers[slot], column.numbers[device.slot]);
  });
});

test("values that come before their device wait for it", () => {
  const columns = new Columns();
  columns.take({ at: 1, values: { m: { [ids[1]!]: 7 } } }, true);
  columns.place(site);
  assert.equal(columns.get("m")!.numbers[1], 7);
});

test("the first values of a stream are all there are", () => {
  const columns = new Columns();
  columns.place(site);
  columns.take({ at: 1, values: { m: { [ids[0]!]: 1, [ids[1]!]: 2 } } }, true);
  columns.take({ at: 2, values: { m: { [ids[1]!]: 3 } } }, true);
  assert.ok(Number.isNaN(columns.get("m")!.numbers[0]!));
  columns.only([]);
  assert.equal(columns.get("m"), undefined);
});

test("metrics whose name starts with what is typed come first", () => {
  const all = ["cpu.load", "load.1m", "Load.5m", "mem"].map((name) => ({
    name,
    units: "",
    nature: "volatile",
    min: null,
    max: null,
    devices: 1,
  }));
  assert.deepEqual(
    suggested(all, "LOAD", 10).map((metric) => metric.name),
    ["load.1m", "Load.5m", "cpu.load"],
  );
  assert.equal(suggested(all, "", 2).length, 2);
});
