// What is selected: one signal for the canvas, the tree, the table and the chart. It holds ids, so that it
// outlives a change of the site; what has gone is not in what is computed of it.
import { computed, signal } from "@preact/signals";
import type { Site } from "../model/site";
import { site } from "../model/store";

/** Something that can be pointed at. */
export type Thing = { kind: "device"; id: string } | { kind: "rack"; id: string };

/** Devices and racks by id; with a rack all of its devices are meant. */
export interface Selection {
  devices: ReadonlySet<string>;
  racks: ReadonlySet<string>;
  /** Where a range begins: what was chosen last without shift. */
  anchor: Thing | undefined;
}

/** How a click counts: `only` selects one thing, `toggle` adds or removes, `range` goes on from the anchor. */
export type How = "only" | "toggle" | "range";

/** Nothing. */
export const NOTHING: Selection = { devices: new Set(), racks: new Set(), anchor: undefined };

/** What is selected now. */
export const selection = signal<Selection>(NOTHING);

/** What the keyboard is at: in the tree, the table and on the canvas. */
export const focused = signal<Thing | undefined>(undefined);

/** The slots of the devices that are selected, alone or with their rack. */
export function slotsOf(site: Site | undefined, selected: Selection): Set<number> {
  const slots = new Set<number>();
  if (!site) return slots;
  for (const id of selected.devices) {
    const slot = site.slotOf.get(id);
    if (slot !== undefined) slots.add(slot);
  }
  for (const rack of racksOf(site, selected)) {
    for (const slot of site.racks[rack]?.devices ?? []) slots.add(slot);
  }
  return slots;
}

/** The indices of the racks that are selected as such. */
export function racksOf(site: Site | undefined, selected: Selection): number[] {
  const found: number[] = [];
  for (const id of selected.racks) {
    const rack = site?.rackOf.get(id);
    if (rack !== undefined) found.push(rack);
  }
  return found.sort((a, b) => a - b);
}

/** The slots that are selected now. */
export const selectedSlots = computed<ReadonlySet<number>>(() =>
  slotsOf(site.value, selection.value),
);

/** The racks that are selected now. */
export const selectedRacks = computed<readonly number[]>(() =>
  racksOf(site.value, selection.value),
);

/** The slots from `from` to `to` as they follow each other in `order`, which is that of the site by default. */
export function between(site: Site, from: number, to: number, order?: readonly number[]): number[] {
  const list = order ?? site.devices.map((device) => device.slot);
  const start = list.indexOf(from);
  const end = list.indexOf(to);
  if (start < 0 || end < 0) return [to];
  return list.slice(Math.min(start, end), Math.max(start, end) + 1);
}

function idsOf(site: Site, slots: Iterable<number>): Set<string> {
  const ids = new Set<string>();
  for (const slot of slots) {
    const device = site.devices[slot];
    if (device) ids.add(device.id);
  }
  return ids;
}

/** The device's own slot, or the first of a rack. */
function slotOfThing(site: Site, thing: Thing | undefined): number | undefined {
  if (!thing) return undefined;
  if (thing.kind === "device") return site.slotOf.get(thing.id);
  return site.racks[site.rackOf.get(thing.id) ?? -1]?.devices[0];
}

/** The selection after a click on `thing`. */
export function picked(
  before: Selection,
  site: Site,
  thing: Thing,
  how: How,
  order?: readonly number[],
): Selection {
  if (how === "only") {
    return thing.kind === "device"
      ? { devices: new Set([thing.id]), racks: new Set(), anchor: thing }
      : { devices: new Set(), racks: new Set([thing.id]), anchor: thing };
  }
  if (how === "range") {
    const from = slotOfThing(site, before.anchor);
    const to = slotOfThing(site, thing);
    if (from === undefined || to === undefined) return picked(before, site, thing, "only", order);
    const slots = between(site, from, to, order);
    return { devices: idsOf(site, slots), racks: new Set(), anchor: before.anchor };
  }
  const racks = new Set(before.racks);
  let devices = new Set(before.devices);
  if (thing.kind === "rack") {
    const inside = idsOf(site, site.racks[site.rackOf.get(thing.id) ?? -1]?.devices ?? []);
    devices = new Set([...devices].filter((id) => !inside.has(id)));
    if (!racks.delete(thing.id)) racks.add(thing.id);
    return { devices, racks, anchor: thing };
  }
  const device = site.devices[site.slotOf.get(thing.id) ?? -1];
  const rack = site.racks[device?.rack ?? -1];
  if (rack && racks.delete(rack.id)) {
    // One less than the whole rack: its other devices, each on its own.
    for (const id of idsOf(site, rack.devices)) devices.add(id);
  }
  if (!devices.delete(thing.id)) devices.add(thing.id);
  return { devices, racks, anchor: thing };
}

/** The selection with these slots: instead of it, or added to it. */
export function withSlots(
  before: Selection,
  site: Site,
  slots: Iterable<number>,
  add: boolean,
): Selection {
  const devices = idsOf(site, slots);
  if (!add) return { devices, racks: new Set(), anchor: before.anchor };
  for (const id of before.devices) devices.add(id);
  return { devices, racks: before.racks, anchor: before.anchor };
}

/** Everything among `among` that is not selected; all devices of the site by default. */
export function inverted(before: Selection, site: Site, among?: Iterable<number>): Selection {
  const now = slotsOf(site, before);
  const list = among ? [...among] : site.devices.map((device) => device.slot);
  const rest = list.filter((slot) => !now.has(slot));
  return { devices: idsOf(site, rest), racks: new Set(), anchor: undefined };
}

/** How a click with these keys counts. */
export function howOf(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): How {
  if (event.shiftKey) return "range";
  return event.ctrlKey || event.metaKey ? "toggle" : "only";
}

/** Selects by a click on `thing`. */
export function pick(thing: Thing, how: How = "only", order?: readonly number[]): void {
  const now = site.peek();
  if (now) selection.value = picked(selection.peek(), now, thing, how, order);
}

/** Selects these slots: those of a rubber band, a filter, a search. */
export function pickSlots(slots: Iterable<number>, add = false): void {
  const now = site.peek();
  if (now) selection.value = withSlots(selection.peek(), now, slots, add);
}

/** Selects what is not selected among what is shown. */
export function invert(among?: Iterable<number>): void {
  const now = site.peek();
  if (now) selection.value = inverted(selection.peek(), now, among);
}

/** Selects nothing. */
export function deselect(): void {
  selection.value = NOTHING;
}
