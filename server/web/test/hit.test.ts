import assert from "node:assert/strict";
import { test } from "node:test";
import type { Site } from "../src/model/site";
import { deviceAt, hit, within } from "../src/rackview/hit";
import { arrange, deviceBox, type Layout, UNIT } from "../src/rackview/layout";
import { madeSite, places, random, targets as targetsOf } from "./sites";

function both(site: Site): Layout {
  return arrange(site, {
    faces: ["front", "rear"],
    order: "team",
    byTeam: true,
    hidden: new Set(),
    aspect: 1.5,
  });
}

test("what is hit is what is drawn there: on top where two are, nothing where none is", () => {
  for (let seed = 0; seed < 20; seed++) {
    const next = random(seed);
    const site = madeSite({ racks: 5, seed, units: () => 10 + Math.floor(next() * 33) });
    const layout = both(site);
    for (let tried = 0; tried < 400; tried++) {
      const [x, y] = [next() * layout.width, next() * layout.height];
      // As they are drawn: those seen from behind first, the last one is on top.
      let top: number | undefined;
      let placedAt: number | undefined;
      layout.placed.forEach((placed, at) => {
        if (x < placed.x || y < placed.y) return;
        if (x >= placed.x + placed.width || y >= placed.y + placed.height) return;
        placedAt = at;
        for (const behind of [true, false]) {
          for (const slot of site.racks[placed.rack]!.devices) {
            const device = site.devices[slot]!;
            const turned = (device.facing === "f") === (placed.face === "front");
            if ((device.depth === 1 && !turned) !== behind) continue;
            const box = deviceBox(site, placed, slot);
            if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
              top = slot;
          }
        }
      });
      const found = hit(site, layout, x, y);
      assert.equal(found?.placed, placedAt);
      assert.equal(found?.kind === "device" ? found.slot : undefined, top);
      if (found?.kind === "unit")
        assert.equal(deviceAt(site, found.rack, found.face, found.u), undefined);
    }
  }
});

test("a rubber band takes the devices that it touches", () => {
  const site = madeSite({ racks: 4 });
  const layout = both(site);
  const placed = layout.placed[0]!;
  const rack = site.racks[placed.rack]!;
  assert.deepEqual(
    within(site, layout, placed),
    [...rack.devices].sort((a, b) => a - b),
  );
  const one = deviceBox(site, placed, rack.devices[2]!);
  const small = { x: one.x + 10, y: one.y + one.height / 2, width: 5, height: 1 };
  assert.ok(within(site, layout, small).includes(rack.devices[2]!));
  assert.deepEqual(within(site, layout, { x: 0, y: 0, width: 1, height: 1 }), []);
});

test("a device can go where nothing of its depth stands, and never out of its rack", () => {
  for (let seed = 0; seed < 10; seed++) {
    const site = madeSite({ racks: 3, seed });
    const layout = both(site);
    for (const device of site.devices) {
      const targets = targetsOf(site, layout, device.slot);
      const own = layout.placed.flatMap((placed, at) => (placed.rack === device.rack ? [at] : []));
      for (const target of targets) {
        assert.ok(own.includes(target.placed));
        const { face } = layout.placed[target.placed]!;
        for (const other of site.racks[device.rack]!.devices) {
          const there = site.devices[other]!;
          if (other === device.slot) continue;
          const apart =
            there.startU >= target.u + device.height || there.startU + there.height <= target.u;
          const halves = device.depth === 1 && there.depth === 1;
          const otherHalf = halves && (there.facing === "f") !== (face === "front");
          assert.ok(apart || otherHalf, `${device.name} would stand in ${there.name}`);
        }
      }
      // Where it stands now is free for it.
      const free = places(site, device.slot, device.facing);
      assert.ok(free.includes(device.startU));
      assert.ok(!free.includes(0));
      assert.ok(!free.includes(43 - device.height + 1));
    }
  }
});

test("the line between two units belongs to the lower one", () => {
  const site = madeSite({ racks: 1, dense: true, units: () => 42 });
  const layout = both(site);
  const placed = layout.placed[0]!;
  const upper = site.devices.find((device) => device.startU === 2)!;
  const { x, y } = deviceBox(site, placed, upper.slot);
  assert.deepEqual(hit(site, layout, x, y), { kind: "device", slot: upper.slot, placed: 0 });
  const lower = site.devices.find((device) => device.startU === 1)!;
  assert.deepEqual(hit(site, layout, x, y + UNIT), { kind: "device", slot: lower.slot, placed: 0 });
});
