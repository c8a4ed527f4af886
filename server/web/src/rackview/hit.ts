// What is at a point of the world, by arithmetic: the row, the rack in it, the unit in that.
import type { Device, Site } from "../model/site";
import {
  type Box,
  DEVICE_WIDTH,
  DEVICE_X,
  type Face,
  type Layout,
  unitAt,
  unitsBox,
} from "./layout";

/** What is at a point; `placed` is an index into the layout's. */
export type Hit =
  | { kind: "device"; slot: number; placed: number }
  | { kind: "rack"; rack: number; placed: number }
  | { kind: "unit"; rack: number; u: number; face: Face; placed: number };

/** Which device takes which half of which unit. */
interface Occupancy {
  /** Where a rack's units begin. */
  first: Int32Array;
  /** Slots by unit, -1 for none. */
  front: Int32Array;
  rear: Int32Array;
}

const known = new WeakMap<Site, Occupancy>();

function occupancy(site: Site): Occupancy {
  const before = known.get(site);
  if (before) return before;
  const first = new Int32Array(site.racks.length);
  let units = 0;
  site.racks.forEach((rack, at) => {
    first[at] = units;
    units += rack.height;
  });
  const front = new Int32Array(units).fill(-1);
  const rear = new Int32Array(units).fill(-1);
  for (const device of site.devices) {
    const rack = site.racks[device.rack];
    if (!rack) continue;
    const top = Math.min(rack.height, device.startU + device.height - 1);
    for (let u = Math.max(1, device.startU); u <= top; u++) {
      const at = first[device.rack]! + u - 1;
      if (device.depth === 2 || device.facing === "f") front[at] = device.slot;
      if (device.depth === 2 || device.facing === "b") rear[at] = device.slot;
    }
  }
  const made = { first, front, rear };
  known.set(site, made);
  return made;
}

/** Whether one looks at the back of the free half of a device that has half the depth. */
export function isBehind(device: Device, face: Face): boolean {
  return device.depth === 1 && (device.facing === "f") !== (face === "front");
}

/** The face that a device turns to who looks at this face of its rack. */
export function turned(device: Device, face: Face): Face {
  return (device.facing === "f") === (face === "front") ? "front" : "rear";
}

/** The device that is seen at a unit; undefined where it is free through the whole depth. */
export function deviceAt(site: Site, rack: number, face: Face, u: number): number | undefined {
  const { first, front, rear } = occupancy(site);
  const at = first[rack]! + u - 1;
  const [near, far] = face === "front" ? [front, rear] : [rear, front];
  const slot = near[at] ?? -1;
  if (slot >= 0) return slot;
  const behind = far[at] ?? -1;
  return behind >= 0 ? behind : undefined;
}

/** Whether other devices stand before all of a device on this face. */
export function isCovered(site: Site, slot: number, face: Face): boolean {
  const device = site.devices[slot]!;
  for (let u = device.startU; u < device.startU + device.height; u++) {
    if (deviceAt(site, device.rack, face, u) === slot) return false;
  }
  return true;
}

/** The index of the placed rack at a point. */
export function placedAt(layout: Layout, x: number, y: number): number | undefined {
  let [low, high] = [0, layout.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = layout.rows[middle]!;
    if (y >= row.y + row.height) low = middle + 1;
    else high = middle;
  }
  const row = layout.rows[low];
  if (!row || y < row.y) return undefined;
  let [from, to] = [row.first, row.end];
  while (from < to) {
    const middle = (from + to) >> 1;
    const placed = layout.placed[middle]!;
    if (x >= placed.x + placed.width) from = middle + 1;
    else to = middle;
  }
  const placed = layout.placed[from];
  const inside = from < row.end && placed && x >= placed.x && y >= placed.y;
  return inside && y < placed.y + placed.height ? from : undefined;
}

/** What is at a point of the world. */
export function hit(site: Site, layout: Layout, x: number, y: number): Hit | undefined {
  const at = placedAt(layout, x, y);
  if (at === undefined) return undefined;
  const placed = layout.placed[at]!;
  const across = x - placed.x - DEVICE_X;
  const u = unitAt(site, placed, y);
  if (u === 0 || across < 0 || across >= DEVICE_WIDTH)
    return { kind: "rack", rack: placed.rack, placed: at };
  const slot = deviceAt(site, placed.rack, placed.face, u);
  if (slot !== undefined) return { kind: "device", slot, placed: at };
  return { kind: "unit", rack: placed.rack, u, face: placed.face, placed: at };
}

/** Slots of the devices that a box of the world touches, each once, in their order. */
export function within(site: Site, layout: Layout, box: Box): number[] {
  const found = new Set<number>();
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (const placed of layout.placed) {
    if (placed.x >= right || placed.x + placed.width <= box.x) continue;
    if (placed.y >= bottom || placed.y + placed.height <= box.y) continue;
    const left = placed.x + DEVICE_X;
    if (left >= right || left + DEVICE_WIDTH <= box.x) continue;
    for (const slot of site.racks[placed.rack]!.devices) {
      const device = site.devices[slot]!;
      const { y, height } = unitsBox(site, placed, device.startU, device.height);
      if (y < bottom && y + height > box.y) found.add(slot);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** A place that a device can be moved to: its lowest unit there. */
export interface Target {
  /** Index into the layout's placed racks. */
  placed: number;
  u: number;
  height: number;
}
