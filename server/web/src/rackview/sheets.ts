// What is on screen as rows for a file, and what the file is called: no browser is needed for that.
import type { Site } from "../model/site";
import { t } from "../texts/first";
import { csv } from "../ui/csv";
import type { Reading } from "./stage";
import { rowsOn } from "./tablerows";
import { teamOf, unitsOf } from "./thing";

/** Slots that are exported: the selection where there is one, of what is on screen. */
export function exported(
  site: Site,
  hidden: ReadonlySet<string>,
  passing: ReadonlySet<number> | undefined,
  selected: ReadonlySet<number>,
): number[] {
  const rows = rowsOn(site, hidden, passing);
  const chosen = rows.filter((slot) => selected.has(slot));
  return chosen.length > 0 ? chosen : rows;
}

/** A time for the name of a file: `20261126T041200Z`. */
export function stamp(when: Date): string {
  return `${when.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** A metric as part of a file's name: what some system would not take is a dash. */
export function inFileName(metric: string): string {
  return metric
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);
}

/** The name of a file: what it is of, the metrics, the time in UTC. */
export function fileName(metrics: readonly string[], when: Date, extension: string): string {
  const names = metrics.map(inFileName).filter(Boolean);
  return (
    ["concertim", ...(names.length > 0 ? names : ["racks"]), stamp(when)].join("-") + extension
  );
}

/** The rows as CSV. */
export function csvOf(
  site: Site,
  slots: readonly number[],
  metrics: readonly Reading[],
  when: Date,
): string {
  const header = [
    "device",
    "rack",
    "team",
    "position",
    "status",
    ...metrics.map((each) => t.twin.export.value(each.metric, each.units)),
    t.twin.export.time,
  ];
  const time = when.toISOString();
  const rows = slots.map((slot) => {
    const device = site.devices[slot]!;
    const rack = site.racks[device.rack];
    return [
      device.name,
      rack?.name,
      teamOf(site, rack)?.name,
      unitsOf(device),
      device.status,
      ...metrics.map((each) => each.value(slot)),
      time,
    ];
  });
  return csv(header, rows);
}

/** The same for programs. */
export function jsonOf(
  site: Site,
  slots: readonly number[],
  metrics: readonly Reading[],
  when: Date,
): string {
  const devices = slots.map((slot) => {
    const device = site.devices[slot]!;
    const rack = site.racks[device.rack];
    return {
      id: device.id,
      name: device.name,
      rack: rack?.name,
      rack_id: rack?.id,
      team: teamOf(site, rack)?.name,
      start_u: device.startU,
      end_u: device.startU + device.height - 1,
      facing: device.facing,
      status: device.status,
      values: Object.fromEntries(metrics.map((each) => [each.metric, each.value(slot) ?? null])),
    };
  });
  const named = metrics.map((each) => ({ name: each.metric, units: each.units }));
  return `${JSON.stringify({ time: when.toISOString(), metrics: named, devices }, null, 1)}\n`;
}
