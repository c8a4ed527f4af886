import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../src/api/client";
import { actionsOf, type Device } from "../src/model/site";
import { ableTo, rackActions } from "../src/rackview/actions";
import { askAll, type Outcome } from "../src/rackview/bulk";
import { following } from "../src/rackview/cycle";
import { edgeSpeed, inSight } from "../src/rackview/edges";
import { sparkline } from "../src/rackview/hover";
import { type Moving, offered, placesFor, stepped, withMoved } from "../src/rackview/moving";
import { best, onSite, rank } from "../src/rackview/names";
import { placeOf } from "../src/rackview/placement";
import { deviceOf } from "../src/rackview/thing";
import { randomSite } from "./sites";

const site = randomSite(11, 4);

test("a moved device is where it was put, and the site it came from is as it was", () => {
  const away = (each: Device) =>
    placesFor(site, each, ["b"]).find((place) => place.rack !== site.racks[each.rack]!.id);
  const device = site.devices.find(away)!;
  const to = away(device);
  const moved = withMoved(site, device.id, to!);
  assert.deepEqual(placeOf(moved, deviceOf(moved, device.id)!), to);
  assert.equal(site.devices[device.slot], device);
  assert.equal(moved.devices.length, site.devices.length);
  const back = withMoved(moved, device.id, placeOf(site, device));
  assert.deepEqual(back.devices, site.devices);
  assert.equal(withMoved(site, "gone", to!), site);
});

test("places are in racks of the team alone, and what the server refuses is not offered", () => {
  const device = site.devices[0]!;
  const team = site.racks[device.rack]!.team;
  const all = placesFor(site, device, ["f", "b"]);
  for (const place of all) assert.equal(site.racks[site.rackOf.get(place.rack)!]!.team, team);
  const own = site.racks[device.rack]!.id;
  const now: Moving = {
    id: device.id,
    by: "keys",
    over: placeOf(site, device),
    known: new Map([[`${own} f`, new Set([device.startU])]]),
  };
  const there = offered(site, now, ["f"]).filter((place) => place.rack === own);
  assert.deepEqual(there, [{ rack: own, facing: "f", startU: device.startU }]);
});

test("arrow keys only ever lead to free places", () => {
  for (const device of site.devices) {
    let now: Moving = { id: device.id, by: "keys", over: placeOf(site, device), known: new Map() };
    const keys = ["ArrowUp", "ArrowRight", "Home", "f", "ArrowDown", "ArrowLeft", "End"] as const;
    const free = placesFor(site, device, ["f", "b"]).map((place) => JSON.stringify(place));
    for (const key of keys) {
      const over = stepped(site, now, key)!;
      const { rack, facing, startU } = over;
      assert.ok(free.includes(JSON.stringify({ rack, facing, startU })), `${device.id} ${key}`);
      now = { ...now, over };
    }
  }
});

test("of many some are refused: which and why is told, and no more than four are asked at once", async () => {
  const ids = Array.from({ length: 23 }, (_, at) => `d${at}`);
  const last = new Map<string, Outcome>();
  let [now, most] = [0, 0];
  await askAll(
    ids,
    async (id) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      if (id.endsWith("3")) throw new Problem(409, "conflict", `${id} is busy`);
    },
    (outcome) => last.set(outcome.id, outcome),
    new AbortController().signal,
  );
  assert.equal(most, 4);
  const bad = [...last.values()].filter((one) => one.state === "bad");
  assert.deepEqual(bad.map((one) => one.why).sort(), ["d13 is busy", "d3 is busy"]);
  assert.equal([...last.values()].filter((one) => one.state === "good").length, 21);
});

test("what has not begun when it is stopped is not asked", async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const states = new Map<string, string>();
  await askAll(
    ["a", "b", "c", "d", "e", "f"],
    async (id) => {
      asked.push(id);
      stop.abort();
    },
    (outcome) => states.set(outcome.id, outcome.state),
    stop.signal,
  );
  assert.ok(asked.length <= 4);
  assert.equal(states.get("f"), "stopped");
});

test("actions follow type and status; a rack at work has none", () => {
  assert.deepEqual(rackActions({ status: "IN_PROGRESS" }), []);
  assert.deepEqual(rackActions({ status: "FAILED" }), ["destroy"]);
  const some = site.devices.slice(0, 6);
  for (const device of ableTo(some, "off")) assert.ok(actionsOf(device).includes("off"));
  assert.equal(
    ableTo(some, "off").length,
    some.filter((device) => device.type === "Instance").length,
  );
});

test("a search finds the name itself first, then what begins with it, then the rest", () => {
  const names = ["my-web", "web-10", "cobweb", "web", "web-2"].map((name) => ({ name }));
  const found = best(names, (one) => one.name, " WEB ");
  assert.deepEqual(
    found.map((one) => one.name),
    ["web", "web-2", "web-10", "my-web", "cobweb"],
  );
  assert.deepEqual(
    best(names, (one) => one.name, "  "),
    [],
  );
  assert.equal(rank("db-1", "web"), -1);
  const there = onSite(site, "rack-2");
  assert.deepEqual(
    there.map((one) => [one.kind, one.id]),
    [["rack", "r2"]],
  );
  assert.equal(onSite(site, "alpha")[0]?.kind, "team");
});

test("the small chart has gaps where nothing is known", () => {
  assert.equal(sparkline([null, null], 100, 20), "");
  assert.equal(sparkline([1, 2, null, 3], 30, 10), "M0.0 10.0L10.0 5.0M30.0 0.0");
  assert.equal(sparkline([5, 5], 10, 10), "M0.0 5.0L10.0 5.0");
});

test("saved views follow each other round and round", () => {
  const views = [{ id: "a" }, { id: "b" }];
  assert.equal(following(views, undefined)?.id, "a");
  assert.equal(following(views, "a")?.id, "b");
  assert.equal(following(views, "b")?.id, "a");
  assert.equal(following([], "b"), undefined);
});

test("the racks pass by at the window's edge only, and a place comes into sight by the least move", () => {
  assert.equal(edgeSpeed(500, 1000), 0);
  assert.ok(edgeSpeed(10, 1000) < 0);
  assert.ok(edgeSpeed(995, 1000) > 0);
  assert.equal(edgeSpeed(-500, 1000), edgeSpeed(0, 1000));
  const camera = { x: 0, y: 0, scale: 1 };
  const size = { width: 1000, height: 800 };
  const box = { x: -100, y: -10, width: 200, height: 20 };
  assert.deepEqual(inSight(camera, box, size), camera);
  const moved = inSight(camera, { ...box, x: 600 }, size);
  assert.equal(moved.x, 600 + 200 + 48 - 500);
  assert.equal(moved.y, 0);
});
