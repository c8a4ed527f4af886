import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY, siteOf, snapshotOf } from "../src/model/site";
import { site } from "../src/model/store";
import {
  deselect,
  howOf,
  inverted,
  NOTHING,
  pick,
  picked,
  pickSlots,
  racksOf,
  selectedRacks,
  selectedSlots,
  slotsOf,
  withSlots,
} from "../src/rackview/selection";
import { randomSite } from "./sites";

const here = randomSite(7);
const device = (slot: number) => ({ kind: "device" as const, id: here.devices[slot]!.id });
const rack = (index: number) => ({ kind: "rack" as const, id: here.racks[index]!.id });
const slots = (of: Parameters<typeof slotsOf>[1]) => [...slotsOf(here, of)].sort((a, b) => a - b);

test("a click selects one thing, with ctrl it adds and removes", () => {
  let now = picked(NOTHING, here, device(0), "only");
  assert.deepEqual(slots(now), [0]);
  now = picked(now, here, device(3), "toggle");
  assert.deepEqual(slots(now), [0, 3]);
  now = picked(now, here, device(0), "toggle");
  assert.deepEqual(slots(now), [3]);
  now = picked(now, here, device(1), "only");
  assert.deepEqual(slots(now), [1]);
});

test("with shift it goes on from where it began, both ways, in the order that is given", () => {
  let now = picked(NOTHING, here, device(2), "only");
  now = picked(now, here, device(5), "range");
  assert.deepEqual(slots(now), [2, 3, 4, 5]);
  now = picked(now, here, device(0), "range");
  assert.deepEqual(slots(now), [0, 1, 2]);
  now = picked(now, here, device(9), "range", [9, 4, 2, 7]);
  assert.deepEqual(slots(now), [2, 4, 9]);
  assert.deepEqual(slots(picked(NOTHING, here, device(4), "range")), [4]);
});

test("a rack is all of its devices, and one of them can be taken out", () => {
  const inside = here.racks[1]!.devices;
  let now = picked(NOTHING, here, rack(1), "only");
  assert.deepEqual(slots(now), inside);
  assert.deepEqual(racksOf(here, now), [1]);
  now = picked(now, here, device(inside[0]!), "toggle");
  assert.deepEqual(slots(now), inside.slice(1));
  assert.deepEqual(racksOf(here, now), []);
  now = picked(now, here, rack(1), "toggle");
  assert.deepEqual(slots(now), inside);
  now = picked(now, here, rack(1), "toggle");
  assert.deepEqual(slots(now), []);
});

test("a rubber band replaces or adds, and the rest can be had instead", () => {
  let now = withSlots(NOTHING, here, [1, 2], false);
  now = withSlots(now, here, [2, 4], true);
  assert.deepEqual(slots(now), [1, 2, 4]);
  const rest = slots(inverted(now, here));
  assert.equal(rest.length, here.devices.length - 3);
  assert.ok(!rest.includes(2));
  assert.deepEqual(slots(inverted(now, here, [1, 3, 5])), [3, 5]);
});

test("what is selected stays so when the site changes, though its slots are others", () => {
  site.value = here;
  pickSlots([4, 5]);
  const ids = [4, 5].map((slot) => here.devices[slot]!.id);
  const snapshot = snapshotOf(here);
  const first = snapshot.devices;
  for (const column of Object.values(first)) column.shift();
  site.value = siteOf(snapshot);
  const now = [...selectedSlots.value].map((slot) => site.value!.devices[slot]!.id);
  assert.deepEqual(now.sort(), ids.sort());
  site.value = EMPTY;
  assert.equal(selectedSlots.value.size + selectedRacks.value.length, 0);
  site.value = here;
  assert.equal(selectedSlots.value.size, 2);
  pick(device(0));
  assert.deepEqual([...selectedSlots.value], [0]);
  deselect();
  assert.equal(selectedSlots.value.size + selectedRacks.value.length, 0);
});

test("keys say how a click counts", () => {
  const keys = { shiftKey: false, ctrlKey: false, metaKey: false };
  assert.equal(howOf(keys), "only");
  assert.equal(howOf({ ...keys, metaKey: true }), "toggle");
  assert.equal(howOf({ ...keys, ctrlKey: true, shiftKey: true }), "range");
});
