import assert from "node:assert/strict";
import { test } from "node:test";
import { type Device, siteOf, snapshotOf } from "../src/model/site";
import { beside, freePlaces, freeUnits, nearest, position } from "../src/rackview/placement";
import { randomSite } from "./sites";

/** Whether two devices would stand in one another: said anew, unit by unit and face by face. */
function collide(a: Device, b: Device): boolean {
  const faces = (device: Device) => (device.depth === 2 ? ["f", "b"] : [device.facing]);
  if (!faces(a).some((face) => faces(b).includes(face))) return false;
  for (let u = a.startU; u < a.startU + a.height; u += 1)
    if (u >= b.startU && u < b.startU + b.height) return true;
  return false;
}

test("a place that is offered is never taken, and every free one is offered", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const site = randomSite(seed);
    for (const rack of site.racks) {
      for (const device of site.devices) {
        for (const facing of ["f", "b"] as const) {
          const free = new Set(freePlaces(site, rack, device, facing, device.id));
          for (let startU = -1; startU <= rack.height + 2; startU += 1) {
            const there = { ...device, startU, facing };
            const inside = startU >= 1 && startU + device.height - 1 <= rack.height;
            const others = rack.devices.map((slot) => site.devices[slot]!);
            const clear = others.every((other) => other.id === device.id || !collide(there, other));
            assert.equal(free.has(startU), inside && clear, `seed ${seed}, ${rack.id}, ${startU}`);
          }
        }
      }
    }
  }
});

test("a device may stay where it is, and shift by less than its height", () => {
  const full = snapshotOf(randomSite(1, 1, 6));
  full.devices = {
    id: ["d"],
    name: ["d"],
    rack: [0],
    template: [3],
    type: ["Instance"],
    start_u: [2],
    facing: ["f"],
    status: ["ACTIVE"],
    cost: ["0"],
  };
  const site = siteOf(full);
  const rack = site.racks[0]!;
  assert.deepEqual(freePlaces(site, rack, { height: 4, depth: 2 }, "f", "d"), [1, 2, 3]);
  assert.deepEqual(freePlaces(site, rack, { height: 1, depth: 1 }, "b"), [1, 6]);
  assert.deepEqual(freePlaces(site, rack, { height: 7, depth: 1 }, "b"), []);
  assert.equal(freeUnits(site, rack), 2);
});

test("the nearest free place, and the next one up and down", () => {
  assert.equal(nearest([1, 5, 9], 6), 5);
  assert.equal(nearest([], 6), undefined);
  assert.equal(beside([1, 5, 9], 5, 1), 9);
  assert.equal(beside([1, 5, 9], 5, -1), 1);
  assert.equal(beside([1, 5, 9], 9, 1), undefined);
});

test("positions read as people say them", () => {
  assert.equal(position(18, 1), "18U");
  assert.equal(position(3, 2), "3U–4U");
});
