// The devices on screen as rows: what the table shows and what is exported.
import { compareNames, type Site } from "../model/site";
import type { Reading } from "./stage";

/** What rows can be sorted by: a column, or a metric on screen (`=` and its place). */
export type SortBy =
  | "name"
  | "rack"
  | "team"
  | "position"
  | "type"
  | "status"
  | "cost"
  | `=${number}`;

/** A sorting. */
export interface Sorting {
  by: SortBy;
  falling: boolean;
}

/** Slots of what is on screen: of racks that are not hidden, that pass the filters. */
export function rowsOn(
  site: Site,
  hidden: ReadonlySet<string>,
  passing: ReadonlySet<number> | undefined,
): number[] {
  const rows: number[] = [];
  for (const device of site.devices) {
    if (passing && !passing.has(device.slot)) continue;
    if (hidden.size > 0 && hidden.has(site.racks[device.rack]?.id ?? "")) continue;
    rows.push(device.slot);
  }
  return rows;
}

const ranks = new WeakMap<Site, Float64Array>();

/** The place of each device among all by name, made once a site: comparing names is slow. */
function nameRanks(site: Site): Float64Array {
  const known = ranks.get(site);
  if (known) return known;
  const order = site.devices.map((device) => device.slot);
  order.sort((a, b) => compareNames(site.devices[a]!.name, site.devices[b]!.name) || a - b);
  const made = new Float64Array(site.devices.length);
  order.forEach((slot, place) => {
    made[slot] = place;
  });
  ranks.set(site, made);
  return made;
}

/** The key of a row: numbers where there are some, so that sorting ten thousand is quick. */
function keyOf(site: Site, by: SortBy, readings: readonly Reading[]): (slot: number) => number {
  const rank = nameRanks(site);
  const device = (slot: number) => site.devices[slot]!;
  const among = (words: string[]) => {
    const sorted = [...new Set(words)].sort(compareNames);
    return new Map(sorted.map((word, place) => [word, place]));
  };
  switch (by) {
    case "name":
      return (slot) => rank[slot]!;
    case "rack":
      return (slot) => device(slot).rack;
    case "team": {
      const places = among(site.teams.map((team) => team.name));
      const team = (slot: number) => site.teams[site.racks[device(slot).rack]!.team]?.name ?? "";
      return (slot) => places.get(team(slot)) ?? 0;
    }
    case "position":
      return (slot) => device(slot).startU;
    case "type":
      return (slot) => ["Instance", "Network", "Volume"].indexOf(device(slot).type);
    case "status": {
      const places = among(site.devices.map((each) => each.status));
      return (slot) => places.get(device(slot).status) ?? 0;
    }
    case "cost":
      return (slot) => Number(device(slot).cost) || 0;
    default: {
      const reading = readings[Number(by.slice(1))];
      return (slot) => {
        const value = reading?.value(slot);
        return typeof value === "number" ? value : Number.NaN;
      };
    }
  }
}

/** The rows sorted; what has no value comes last both ways, equals come by name. */
export function sorted(
  site: Site,
  rows: readonly number[],
  sorting: Sorting,
  readings: readonly Reading[],
): number[] {
  const key = keyOf(site, sorting.by, readings);
  const rank = nameRanks(site);
  const sign = sorting.falling ? -1 : 1;
  const keys = new Float64Array(site.devices.length);
  for (const slot of rows) {
    const value = key(slot);
    // Last, whichever way they are sorted.
    keys[slot] = Number.isNaN(value) ? Number.POSITIVE_INFINITY : sign * value;
  }
  return [...rows].sort((a, b) => {
    const [x, y] = [keys[a]!, keys[b]!];
    if (x !== y) return x < y ? -1 : 1;
    return rank[a]! - rank[b]!;
  });
}
