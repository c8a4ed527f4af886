// Walking the drawn racks by keys: from device to device, and to the racks beside.
import type { Site } from "../model/site";
import type { Layout } from "./layout";
import type { Thing } from "./selection";

/** A direction. */
export type Way = "up" | "down" | "left" | "right";

/** The placed rack of a thing, the first of both faces. */
function placedOf(site: Site, layout: Layout, thing: Thing | undefined): number {
  const rack =
    thing?.kind === "device"
      ? site.devices[site.slotOf.get(thing.id) ?? -1]?.rack
      : site.rackOf.get(thing?.id ?? "");
  return layout.placed.findIndex((placed) => placed.rack === rack);
}

/** The device of a rack that is nearest to a unit; the rack itself where it is empty. */
function nearestIn(site: Site, rack: number, u: number): Thing {
  let best: { id: string; far: number } | undefined;
  for (const slot of site.racks[rack]!.devices) {
    const device = site.devices[slot]!;
    const far = Math.abs(device.startU - u);
    if (!best || far < best.far) best = { id: device.id, far };
  }
  return best ? { kind: "device", id: best.id } : { kind: "rack", id: site.racks[rack]!.id };
}

/** What a step leads to; the first device of all where one is nowhere yet. */
export function walked(
  site: Site,
  layout: Layout,
  from: Thing | undefined,
  way: Way,
): Thing | undefined {
  const at = placedOf(site, layout, from);
  const placed = layout.placed[at];
  const [first] = layout.placed;
  if (!from || !placed) return first && nearestIn(site, first.rack, 99);
  const device = from.kind === "device" ? site.devices[site.slotOf.get(from.id) ?? -1] : undefined;
  if (way === "up" || way === "down") {
    // A rack's devices stand from the top down.
    const { devices } = site.racks[placed.rack]!;
    const here = device ? devices.indexOf(device.slot) : way === "up" ? devices.length : -1;
    const next = devices[way === "up" ? here - 1 : here + 1];
    return next === undefined ? from : { kind: "device", id: site.devices[next]!.id };
  }
  const step = way === "left" ? -1 : 1;
  let to = at + step;
  while (layout.placed[to]?.rack === placed.rack) to += step;
  const beside = layout.placed[to];
  if (!beside) return from;
  return nearestIn(site, beside.rack, device?.startU ?? site.racks[placed.rack]!.height);
}
