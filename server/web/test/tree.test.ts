import assert from "node:assert/strict";
import { test } from "node:test";
import { opening, treeRows, treeStep, typedTo } from "../src/rackview/treerows";
import { rangeAt } from "../src/rackview/Windowed";
import { randomSite } from "./sites";

const site = randomSite(3, 4);
const none = new Set<string>();
const everything = new Set([...site.teams, ...site.racks].map((one) => one.id));

test("a tree has teams, their racks when open, and the racks' devices when open", () => {
  const closed = treeRows(site, none, none, undefined);
  assert.deepEqual(
    closed.map((row) => [row.kind, row.name, row.open]),
    [
      ["team", "alpha", false],
      ["team", "beta", false],
    ],
  );
  const all = treeRows(site, everything, none, undefined);
  assert.equal(all.length, site.teams.length + site.racks.length + site.devices.length);
  for (const row of all) {
    const above = row.parent === undefined ? undefined : all[row.parent];
    assert.equal(above?.level ?? 0, row.level - 1);
    const beside = all.filter((other) => other.parent === row.parent);
    assert.equal(row.of, beside.length);
    assert.equal(beside[row.place - 1], row);
  }
});

test("what is hidden or filtered out is not in it", () => {
  const hidden = new Set([site.racks[0]!.id]);
  const some = treeRows(site, everything, hidden, new Set([site.racks[1]!.devices[0]!]));
  assert.ok(!some.some((row) => row.id === site.racks[0]!.id));
  assert.deepEqual(
    some.filter((row) => row.kind === "device").map((row) => row.index),
    [site.racks[1]!.devices[0]],
  );
  // A rack of which nothing is left cannot be opened.
  assert.ok(some.some((row) => row.kind === "rack" && row.open === undefined));
});

test("arrows walk, open and close as trees do", () => {
  let open = none;
  let at = 0;
  const press = (key: string) => {
    const step = treeStep(treeRows(site, open, none, undefined), at, key)!;
    if (step.open) {
      const next = new Set(open);
      if (step.open.open) next.add(step.open.id);
      else next.delete(step.open.id);
      open = next;
    }
    at = step.to;
    return treeRows(site, open, none, undefined)[at]!;
  };
  assert.equal(press("ArrowRight").open, true);
  assert.equal(press("ArrowRight").kind, "rack");
  press("ArrowRight");
  const device = press("ArrowRight");
  assert.equal(device.kind, "device");
  assert.equal(press("ArrowRight").id, device.id);
  assert.equal(press("ArrowLeft").kind, "rack");
  assert.equal(press("ArrowLeft").open, false);
  assert.equal(press("ArrowLeft").kind, "team");
  assert.equal(press("ArrowUp").kind, "team");
  assert.equal(press("End").name, "beta");
  assert.equal(press("ArrowDown").name, "beta");
  assert.equal(press("Home").name, "alpha");
  assert.equal(treeStep(treeRows(site, open, none, undefined), 0, "x"), undefined);
});

test("letters jump to the next name that begins so, round and round", () => {
  const rows = treeRows(site, everything, none, undefined);
  const racks = rows.flatMap((row, at) => (row.kind === "rack" ? [at] : []));
  assert.equal(typedTo(rows, 0, "r"), racks[0]);
  assert.equal(typedTo(rows, racks[0]!, "r"), racks[1]);
  assert.equal(typedTo(rows, racks.at(-1)!, "r"), racks[0]);
  assert.equal(typedTo(rows, racks[0]!, "rack"), racks[0]);
  assert.equal(typedTo(rows, 0, "zz"), undefined);
});

test("a thing's row is found by what has to be open", () => {
  const device = site.devices.at(-1)!;
  const rack = site.racks[device.rack]!;
  assert.deepEqual(opening(site, "device", device.id), [site.teams[rack.team]!.id, rack.id]);
  assert.deepEqual(opening(site, "rack", rack.id), [site.teams[rack.team]!.id]);
});

test("of ten thousand rows those in sight are rendered", () => {
  assert.deepEqual(rangeAt(0, 600, 30, 10_000), { first: 0, end: 28 });
  assert.deepEqual(rangeAt(150_000, 600, 30, 10_000), { first: 4992, end: 5028 });
  assert.deepEqual(rangeAt(300_000, 600, 30, 10_000), { first: 9992, end: 10_000 });
  assert.deepEqual(rangeAt(5000, 600, 30, 3), { first: 0, end: 3 });
});
