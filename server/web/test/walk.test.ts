import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "../src/rackview/layout";
import type { Thing } from "../src/rackview/selection";
import { type Way, walked } from "../src/rackview/walk";
import { randomSite } from "./sites";

const site = randomSite(2, 5);
const layout = arrange(site, {
  faces: ["front", "rear"],
  order: "team",
  byTeam: true,
  hidden: new Set(),
  aspect: 1.6,
});

function walk(from: Thing | undefined, way: Way, steps: number): Thing[] {
  const found: Thing[] = [];
  let at = from;
  for (let step = 0; step < steps; step += 1) {
    at = walked(site, layout, at, way);
    if (at) found.push(at);
  }
  return found;
}

test("up and down go through a rack's devices and stop at its ends", () => {
  const rack = site.racks[layout.placed[0]!.rack]!;
  const ids = rack.devices.map((slot) => site.devices[slot]!.id);
  const down = walk({ kind: "rack", id: rack.id }, "down", ids.length + 2);
  assert.deepEqual(
    down.map((thing) => thing.id),
    [...ids, ids.at(-1), ids.at(-1)],
  );
  const up = walk({ kind: "device", id: ids.at(-1)! }, "up", ids.length + 1);
  assert.equal(up.at(-1)?.id, ids[0]);
});

test("left and right go to every rack, whatever faces are shown, and stop at the last", () => {
  const all = walk(walked(site, layout, undefined, "right"), "right", site.racks.length + 1);
  const racks = all.map((thing) => site.devices[site.slotOf.get(thing.id)!]!.rack);
  const order = layout.placed.filter((placed) => placed.face === "front").map((each) => each.rack);
  assert.deepEqual(racks, [...order.slice(1), order.at(-1), order.at(-1)]);
  const back = walk(all.at(-1), "left", site.racks.length);
  assert.equal(site.devices[site.slotOf.get(back.at(-1)!.id)!]!.rack, order[0]);
});
