import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf, snapshotOf } from "../src/model/site";
import { csvOf, exported, fileName, inFileName, jsonOf } from "../src/rackview/sheets";
import type { Reading } from "../src/rackview/stage";
import { rowsOn, sorted } from "../src/rackview/tablerows";
import { unitsOf } from "../src/rackview/thing";
import { randomSite } from "./sites";

const site = randomSite(5);
const when = new Date(Date.UTC(2026, 10, 26, 4, 12, 0));
const load: Reading = {
  metric: "load.1m",
  units: "jobs",
  value: (slot) => (slot === 1 ? undefined : slot * 1.5),
  text: (slot) => `${slot * 1.5} jobs`,
};
const none = new Set<string>();

test("CSV has a line for each device, values as numbers, units in the head", () => {
  const lines = csvOf(site, [0, 1], [load], when).trim().split("\r\n");
  assert.equal(lines[0], "device,rack,team,position,status,load.1m (jobs),time");
  const [a, b] = [site.devices[0]!, site.devices[1]!];
  const rack = (slot: number) => site.racks[site.devices[slot]!.rack]!;
  const team = (slot: number) => site.teams[rack(slot).team]!.name;
  const at = "2026-11-26T04:12:00.000Z";
  assert.equal(lines[1], `${a.name},${rack(0).name},${team(0)},${unitsOf(a)},ACTIVE,0,${at}`);
  assert.equal(lines[2], `${b.name},${rack(1).name},${team(1)},${unitsOf(b)},ACTIVE,,${at}`);
  assert.equal(lines.length, 3);
});

test("a name that a spreadsheet would run is text", () => {
  const snapshot = snapshotOf(site);
  snapshot.devices.name[0] = '=HYPERLINK("x")';
  const line = csvOf(siteOf(snapshot), [0], [], when).split("\r\n")[1]!;
  assert.ok(line.startsWith('"\'=HYPERLINK(""x"")"'), line);
});

test("JSON has the same for programs, null where there is no value", () => {
  const found = JSON.parse(jsonOf(site, [0, 1], [load], when));
  assert.equal(found.time, "2026-11-26T04:12:00.000Z");
  assert.deepEqual(found.metrics, [{ name: "load.1m", units: "jobs" }]);
  assert.deepEqual(
    found.devices.map((device: { values: unknown }) => device.values),
    [{ "load.1m": 0 }, { "load.1m": null }],
  );
  const [first] = site.devices;
  assert.equal(found.devices[0].end_u, first!.startU + first!.height - 1);
});

test("what is exported is what is on screen: the selection of it where there is one", () => {
  const hidden = new Set([site.racks[0]!.id]);
  const passing = new Set([0, 1, ...site.racks[1]!.devices.slice(0, 3)]);
  const shown = site.racks[1]!.devices.slice(0, 3);
  assert.deepEqual(exported(site, hidden, passing, new Set()), shown);
  assert.deepEqual(exported(site, hidden, passing, new Set([0, shown[1]!])), [shown[1]]);
  assert.deepEqual(exported(site, hidden, passing, new Set([0])), shown);
});

test("files are named for metric and time, whatever a metric is called", () => {
  assert.equal(fileName(["load.1m"], when, ".csv"), "concertim-load.1m-20261126T041200Z.csv");
  assert.equal(fileName([], when, ".svg"), "concertim-racks-20261126T041200Z.svg");
  assert.equal(inFileName("../../etc/passwd"), "etc-passwd");
  assert.equal(inFileName('<img src="x">'), "img-src-x");
  assert.equal(fileName(["///"], when, ".csv"), "concertim-racks-20261126T041200Z.csv");
});

test("rows are sorted by name as people do and by value, those without one last", () => {
  const rows = rowsOn(site, none, undefined);
  assert.equal(rows.length, site.devices.length);
  const falling = sorted(site, rows, { by: "=0", falling: true }, [load]);
  assert.equal(falling.at(-1), 1);
  assert.equal(falling[0], site.devices.length - 1);
  const rising = sorted(site, rows, { by: "=0", falling: false }, [load]);
  assert.equal(rising.at(-1), 1);
  assert.equal(rising[0], 0);
  const names = sorted(site, rows, { by: "name", falling: false }, []).map(
    (slot) => site.devices[slot]!.name,
  );
  const collator = new Intl.Collator(undefined, { numeric: true });
  assert.deepEqual(names, [...names].sort(collator.compare));
});
