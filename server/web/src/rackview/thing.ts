// What is known of a device or rack that is pointed at, by its id.
import type { Device, Rack, Site, Team } from "../model/site";
import { t } from "../texts/first";
import { position } from "./placement";
import type { Thing } from "./selection";

/** The device of that id. */
export function deviceOf(site: Site | undefined, id: string): Device | undefined {
  return site?.devices[site.slotOf.get(id) ?? -1];
}

/** The rack of that id. */
export function rackOf(site: Site | undefined, id: string): Rack | undefined {
  return site?.racks[site.rackOf.get(id) ?? -1];
}

/** The team whose rack it is. */
export function teamOf(site: Site, rack: Rack | undefined): Team | undefined {
  return site.teams[rack?.team ?? -1];
}

/** What a thing is called; its id once it has gone. */
export function nameOf(site: Site | undefined, thing: Thing): string {
  const found = thing.kind === "device" ? deviceOf(site, thing.id) : rackOf(site, thing.id);
  return found?.name ?? thing.id;
}

/** The address of a thing's page. */
export function pageOf(thing: Thing): string {
  return `/${thing.kind}s/${encodeURIComponent(thing.id)}`;
}

/** Which units a device takes. */
export function unitsOf(device: Device): string {
  return position(device.startU, device.height);
}

/** A place in words. */
export function whereIs(site: Site, device: Device): string {
  const face = device.facing === "b" ? t.twin.rear : t.twin.front;
  return t.twin.move.where(site.racks[device.rack]?.name ?? "", face, unitsOf(device));
}
