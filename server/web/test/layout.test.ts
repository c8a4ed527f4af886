import assert from "node:assert/strict";
import { test } from "node:test";
import type { Site } from "../src/model/site";
import { touches } from "../src/rackview/camera";
import {
  arrange,
  type Box,
  deviceBox,
  type Face,
  frameBox,
  type Layout,
  UNIT,
  unitAt,
} from "../src/rackview/layout";
import { EMPTY, madeSite, random } from "./sites";

const FACES: Face[][] = [["front"], ["rear"], ["front", "rear"]];

function inside(inner: Box, outer: Box): boolean {
  const slack = 1e-6;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function laid(site: Site, seed: number): Layout {
  const next = random(seed);
  return arrange(site, {
    faces: FACES[seed % 3]!,
    order: "team",
    byTeam: seed % 2 === 0,
    hidden: new Set(),
    aspect: 0.3 + 3 * next(),
  });
}

test("racks do not overlap, and all of them is inside, whatever the window's shape", () => {
  for (let seed = 0; seed < 60; seed++) {
    const next = random(seed);
    const racks = 1 + Math.floor(next() * 40);
    const site = madeSite({ racks, seed, units: () => 1 + Math.floor(next() * 48) });
    const layout = laid(site, seed);
    const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
    assert.equal(layout.placed.length, racks * FACES[seed % 3]!.length);
    layout.placed.forEach((placed, at) => {
      assert.ok(inside(placed, whole), `rack ${at} of seed ${seed} is inside`);
      for (const other of layout.placed.slice(at + 1))
        assert.ok(!touches(placed, other), `racks of seed ${seed} overlap`);
      for (const slot of site.racks[placed.rack]!.devices)
        assert.ok(inside(deviceBox(site, placed, slot), frameBox(placed)));
    });
    for (const row of layout.rows) {
      const floors = layout.placed.slice(row.first, row.end).map((each) => each.y + each.height);
      assert.ok(Math.max(...floors) - Math.min(...floors) < 1e-6, "racks stand on one floor");
    }
  }
});

test("a team's racks are in its groups, and groups do not overlap", () => {
  for (let seed = 0; seed < 40; seed += 2) {
    const site = madeSite({ racks: 3 + seed, seed });
    const layout = laid(site, seed);
    for (const placed of layout.placed) {
      const team = site.racks[placed.rack]!.team;
      const own = layout.groups.filter((group) => inside(placed, group));
      assert.deepEqual(
        own.map((group) => group.team),
        [team],
      );
    }
    layout.groups.forEach((group, at) => {
      for (const other of layout.groups.slice(at + 1)) assert.ok(!touches(group, other));
    });
  }
});

test("no other number of rows would show the racks larger", () => {
  const site = madeSite({ racks: 24 });
  const scale = (aspect: number) => {
    const layout = arrange(site, {
      faces: ["front"],
      order: "name",
      byTeam: false,
      hidden: new Set(),
      aspect,
    });
    return { rows: layout.rows.length, scale: Math.min(aspect / layout.width, 1 / layout.height) };
  };
  // 24 racks of 513 by 1,658: all in one row where the window is very wide, one above the other where
  // it is very high.
  assert.equal(scale(8).rows, 1);
  assert.ok(scale(1.6).rows > 1 && scale(1.6).rows < 6);
  assert.equal(scale(0.01).rows, 24);
  assert.ok(scale(1.6).scale > 1 / (2 * 1658 * scale(1.6).rows));
});

test("racks stand by name, by team and by value, and hidden ones do not", () => {
  const site = madeSite({ racks: 6 });
  const names = (more: object) =>
    arrange(site, {
      faces: ["front"],
      order: "name",
      byTeam: false,
      hidden: new Set<string>(),
      aspect: 2,
      ...more,
    }).placed.map((placed) => site.racks[placed.rack]!.name.slice(-2));
  assert.deepEqual(names({}), ["01", "02", "03", "04", "05", "06"]);
  const value = (rack: number) => [3, Number.NaN, 9, 1, 2, 2][rack]!;
  assert.deepEqual(names({ order: "value", value }), ["03", "01", "05", "06", "04", "02"]);
  assert.deepEqual(names({ hidden: new Set(["rack-1", "rack-4"]) }), ["01", "03", "04", "06"]);
  const teams = arrange(site, {
    faces: ["front"],
    order: "value",
    byTeam: true,
    hidden: new Set(),
    aspect: 2,
    value,
  }).placed.map((placed) => site.racks[placed.rack]!.team);
  assert.deepEqual(teams, [...teams].sort());
});

test("faces of a rack stand beside each other", () => {
  const site = madeSite({ racks: 9 });
  const layout = arrange(site, {
    faces: ["front", "rear"],
    order: "team",
    byTeam: true,
    hidden: new Set(),
    aspect: 1,
  });
  for (let at = 0; at < layout.placed.length; at += 2) {
    const [front, rear] = [layout.placed[at]!, layout.placed[at + 1]!];
    assert.equal(front.rack, rear.rack);
    assert.deepEqual([front.face, rear.face], ["front", "rear"]);
    assert.equal(front.y, rear.y);
    assert.ok(rear.x > front.x);
  }
});

test("units count from the bottom", () => {
  const site = madeSite({ racks: 1, units: () => 42, dense: true });
  const layout = laid(site, 1);
  const placed = layout.placed[0]!;
  const lowest = site.devices.find((device) => device.startU === 1)!;
  const box = deviceBox(site, placed, lowest.slot);
  assert.equal(unitAt(site, placed, box.y + 1), 1);
  assert.equal(unitAt(site, placed, box.y + UNIT - 1), 1);
  assert.equal(unitAt(site, placed, box.y + UNIT + 1), 0);
  assert.equal(unitAt(site, placed, box.y - 41 * UNIT + 1), 42);
  assert.equal(unitAt(site, placed, box.y - 41 * UNIT - 1), 0);
});

test("nothing takes no room", () => {
  const how = { faces: ["front" as const], order: "team" as const, byTeam: true, aspect: 1 };
  const layout = arrange(EMPTY, { ...how, hidden: new Set() });
  assert.deepEqual(layout, { placed: [], groups: [], rows: [], width: 0, height: 0 });
});
