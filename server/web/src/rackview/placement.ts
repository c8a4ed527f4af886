// Where in a rack a device may stand: the same arithmetic as the server's, on the site that is shown. The
// server has the last word, as somebody else may have taken a place meanwhile.
import type { Device, Rack, Site } from "../model/site";

/** A face of a rack. */
export type Facing = Device["facing"];

/** A place: a rack, a face, and the lowest unit. */
export interface Place {
  rack: string;
  facing: Facing;
  startU: number;
}

/** A device that takes as much of the rack's depth as the rack has stands on both faces. */
const FULL_DEPTH = 2;

/** Which units of a face are taken, `taken[u]` for unit `u`; the device `without` does not count. */
export function taken(
  site: Site,
  rack: Rack,
  facing: Facing,
  depth: 1 | 2,
  without?: string,
): boolean[] {
  const units = new Array<boolean>(rack.height + 1).fill(false);
  for (const slot of rack.devices) {
    const device = site.devices[slot];
    if (!device || device.id === without) continue;
    const meets = depth >= FULL_DEPTH || device.depth >= FULL_DEPTH || device.facing === facing;
    if (!meets) continue;
    for (let u = device.startU; u < device.startU + device.height && u <= rack.height; u += 1)
      units[u] = true;
  }
  return units;
}

/** The lowest units where something of that height and depth may stand, from the bottom up. */
export function freePlaces(
  site: Site,
  rack: Rack,
  size: { height: number; depth: 1 | 2 },
  facing: Facing,
  without?: string,
): number[] {
  const units = taken(site, rack, facing, size.depth, without);
  const free: number[] = [];
  let run = 0;
  for (let u = 1; u <= rack.height; u += 1) {
    run = units[u] ? 0 : run + 1;
    if (run >= size.height && size.height > 0) free.push(u - size.height + 1);
  }
  return free;
}

/** How many units are free on both faces. */
export function freeUnits(site: Site, rack: Rack): number {
  const units = taken(site, rack, "f", FULL_DEPTH);
  return units.slice(1).filter((used) => !used).length;
}

/** The free place of `free` that is nearest to `wanted`. */
export function nearest(free: readonly number[], wanted: number): number | undefined {
  let best: number | undefined;
  for (const u of free) {
    if (best === undefined || Math.abs(u - wanted) < Math.abs(best - wanted)) best = u;
  }
  return best;
}

/** The next free place above (`by` 1) or below (-1) a unit. */
export function beside(free: readonly number[], from: number, by: 1 | -1): number | undefined {
  return by > 0 ? free.find((u) => u > from) : free.filter((u) => u < from).at(-1);
}

/** Racks that a device may be moved to: those of its team. */
export function racksFor(site: Site, device: Device): Rack[] {
  const own = site.racks[device.rack];
  return site.racks.filter((rack) => rack.team === own?.team);
}

/** Where a device stands now. */
export function placeOf(site: Site, device: Device): Place {
  return {
    rack: site.racks[device.rack]?.id ?? "",
    facing: device.facing,
    startU: device.startU,
  };
}

/** Whether two places are the same. */
export function samePlace(a: Place, b: Place): boolean {
  return a.rack === b.rack && a.facing === b.facing && a.startU === b.startU;
}

/** A position as people say it: `18U`, or `3U–4U`. */
export function position(startU: number, height: number): string {
  return height > 1 ? `${startU}U–${startU + height - 1}U` : `${startU}U`;
}
