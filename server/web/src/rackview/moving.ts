// Moving devices: shown at once, put back with the server's reason when it is refused, and undone.
import { effect, signal } from "@preact/signals";
import { get, getTagged, me, Problem, send } from "../api/client";
import type { Device as DeviceRecord, Places } from "../api/schema";
import { type Device, manages, type Site, siteOf, snapshotOf } from "../model/site";
import { readSite, site } from "../model/store";
import { t } from "../texts/first";
import { toast } from "../ui/Toast";
import { type Facing, freePlaces, type Place, placeOf, samePlace } from "./placement";
import { deviceOf, rackOf, teamOf, whereIs } from "./thing";

/** The site with a device at another place. */
export function withMoved(site: Site, id: string, to: Place): Site {
  const slot = site.slotOf.get(id);
  const rack = site.rackOf.get(to.rack);
  if (slot === undefined || rack === undefined) return site;
  const snapshot = snapshotOf(site);
  snapshot.devices.rack[slot] = rack;
  snapshot.devices.start_u[slot] = to.startU;
  snapshot.devices.facing[slot] = to.facing;
  return siteOf(snapshot);
}

/** Why this person may not move a device; undefined when they may. */
export function whyNotMove(site: Site, device: Device): string | undefined {
  const team = teamOf(site, site.racks[device.rack]);
  return manages(team, me.value) ? undefined : t.twin.move.notYours(team?.name ?? "");
}

/** Moves that the server has not answered yet: they stay shown when a newer site comes. */
const waiting = new Map<string, Place>();

/** A move that can be taken back. */
interface Moved {
  id: string;
  name: string;
  from: Place;
  to: Place;
}

/** Moves that can be taken back, the last at the end: more than fifty nobody remembers. */
let done: readonly Moved[] = [];
const DONE_MAX = 50;

/** Keeps moves shown that wait for their answer, until the answer is called. */
export function keepMoves(): () => void {
  return effect(() => {
    let now = site.value;
    if (!now) return;
    for (const [id, to] of waiting) {
      const device = deviceOf(now, id);
      if (device && !samePlace(placeOf(now, device), to)) now = withMoved(now, id, to);
    }
    site.value = now;
  });
}

function show(id: string, to: Place): void {
  const now = site.peek();
  if (now) site.value = withMoved(now, id, to);
}

/** The tag of a device that stands at `from`; a Problem where it has been moved meanwhile. */
async function tagAt(id: string, from: Place): Promise<string | undefined> {
  const { value, tag } = await getTagged<DeviceRecord>(`/api/v2/devices/${encodeURIComponent(id)}`);
  const { rack_id: rack, facing, start_u: startU } = value.location;
  if (!samePlace({ rack, facing, startU }, from))
    throw new Problem(412, "stale", t.twin.move.taken);
  return tag;
}

async function ask(id: string, from: Place, to: Place): Promise<void> {
  const tag = await tagAt(id, from);
  const body = { rack_id: to.rack, start_u: to.startU, facing: to.facing };
  const path = `/api/v2/devices/${encodeURIComponent(id)}/move`;
  await send("POST", path, body, tag ? { ifMatch: tag } : {});
}

/** Moves a device; whether it was done. `quiet` says nothing when it was. */
export async function moveDevice(id: string, to: Place, quiet = false): Promise<boolean> {
  const before = site.peek();
  const device = deviceOf(before, id);
  if (!before || !device) {
    toast(t.twin.move.back(id, t.twin.move.gone), "bad");
    return false;
  }
  const from = placeOf(before, device);
  if (samePlace(from, to) || waiting.has(id)) return false;
  const { name } = device;
  waiting.set(id, to);
  show(id, to);
  try {
    await ask(id, from, to);
    waiting.delete(id);
    const now = site.peek();
    const there = deviceOf(now, id);
    if (!quiet) {
      done = [...done, { id, name, from, to }].slice(-DONE_MAX);
      const where = now && there ? whereIs(now, there) : "";
      toast(t.twin.move.moved(name, where), "good", {
        label: t.twin.move.undo,
        run: () => void undoMove(id),
      });
    }
    return true;
  } catch (error) {
    waiting.delete(id);
    show(id, from);
    const why = error instanceof Problem ? reasonOf(error) : t.ui.failed;
    toast(t.twin.move.back(name, why), "bad");
    // What is shown was not what is so.
    if (error instanceof Problem && error.status >= 400) void readSite();
    return false;
  }
}

/** Why the server refused, in its words. */
export function reasonOf(problem: Problem): string {
  const rules = problem.errors.map((broken) => {
    const field = broken.pointer?.split("/").pop() ?? broken.parameter ?? "";
    return field && field !== "base" ? `${field} ${broken.message}` : broken.message;
  });
  return rules.length > 0 ? rules.join("; ") : problem.message;
}

/** Takes the last move back, or the last one of a device. */
export async function undoMove(id?: string): Promise<void> {
  const moves = done;
  const last = moves.filter((move) => !id || move.id === id).at(-1);
  if (!last) {
    toast(t.twin.move.nothingToUndo, "plain");
    return;
  }
  done = moves.filter((move) => move !== last);
  if (await moveDevice(last.id, last.from, true)) toast(t.twin.move.undone(last.name), "plain");
}

/** Where the server says that something may stand: a device of a template, or one that is there. */
export async function placesOf(
  rack: string,
  template: string,
  facing: Facing,
  device: string | undefined,
  stop: AbortSignal,
): Promise<number[]> {
  const path = `/api/v2/racks/${encodeURIComponent(rack)}/places`;
  const places = await get<Places>(path, { template, facing, device }, stop);
  return places.start_u;
}

/** Every place that a device could be moved to, in the racks of its team, on these faces. */
export function placesFor(site: Site, device: Device, faces: readonly Facing[]): Place[] {
  const own = site.racks[device.rack];
  const found: Place[] = [];
  for (const rack of site.racks) {
    if (rack.team !== own?.team) continue;
    for (const facing of faces) {
      for (const startU of freePlaces(site, rack, device, facing, device.id))
        found.push({ rack: rack.id, facing, startU });
    }
  }
  return found;
}

/** A device that is being moved, by its id: the site may change meanwhile. */
export interface Moving {
  id: string;
  /** By the pointer, or with the keys. */
  by: "pointer" | "keys";
  /** Where it would be put; undefined for nowhere. */
  over: Place | undefined;
  /** What the server says of a rack and face: other places there are not offered. */
  known: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The device that is being moved. */
export const moving = signal<Moving | undefined>(undefined);

/** The key of a rack's face. */
export function faceKey(rack: string, facing: Facing): string {
  return `${rack} ${facing}`;
}

/** The places that are offered: free on the site that is shown, and not refused by the server. */
export function offered(site: Site, now: Moving, faces: readonly Facing[]): Place[] {
  const device = deviceOf(site, now.id);
  if (!device) return [];
  return placesFor(site, device, faces).filter((place) => {
    const known = now.known.get(faceKey(place.rack, place.facing));
    return !known || known.has(place.startU);
  });
}

let asking: AbortController | undefined;

/** Asks the server about a rack's face while a device is over it, once. */
function confirmPlaces(rack: string, facing: Facing): void {
  const now = moving.peek();
  const shown = site.peek();
  const device = deviceOf(shown, now?.id ?? "");
  const template = shown?.templates[device?.template ?? -1];
  const key = faceKey(rack, facing);
  if (!now || !device || !template || now.known.has(key)) return;
  // Until the answer comes, the site's own arithmetic holds.
  asking ??= new AbortController();
  placesOf(rack, template.id, facing, device.id, asking.signal).then(
    (units) => {
      const still = moving.peek();
      if (still?.id === device.id)
        moving.value = { ...still, known: new Map(still.known).set(key, new Set(units)) };
    },
    () => {}, // the move itself will tell
  );
}

/** Begins to move a device; whether it may be moved. */
export function beginMove(id: string, by: Moving["by"]): boolean {
  const now = site.peek();
  const device = deviceOf(now, id);
  if (!now || !device) return false;
  const why = whyNotMove(now, device);
  if (why) {
    toast(why, "plain");
    return false;
  }
  const over = placeOf(now, device);
  moving.value = { id, by, over, known: new Map() };
  confirmPlaces(over.rack, over.facing);
  return true;
}

/** Holds the device over a place, or over none. */
export function holdOver(place: Place | undefined): void {
  const now = moving.peek();
  if (!now) return;
  if (place) confirmPlaces(place.rack, place.facing);
  const same = place && now.over ? samePlace(place, now.over) : place === now.over;
  if (!same) moving.value = { ...moving.peek()!, over: place };
}

/** Puts the device where it is held; nowhere is where it was. */
export async function drop(): Promise<void> {
  const now = moving.peek();
  leaveMove();
  if (now?.over) await moveDevice(now.id, now.over);
}

/** Leaves the device where it was. */
export function leaveMove(): void {
  asking?.abort();
  asking = undefined;
  moving.value = undefined;
}

/** The place that an arrow key leads to: up and down a rack's free places, to the racks beside it. */
export function stepped(
  site: Site,
  now: Moving,
  key: "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End" | "f",
): Place | undefined {
  const device = deviceOf(site, now.id);
  const at = now.over;
  if (!device || !at) return at;
  const here = (place: Place) => place.rack === at.rack && place.facing === at.facing;
  const all = offered(site, now, ["f", "b"]);
  const units = all.filter(here).map((place) => place.startU);
  const closest = (list: Place[]) =>
    list.reduce<Place | undefined>(
      (best, place) =>
        !best || Math.abs(place.startU - at.startU) < Math.abs(best.startU - at.startU)
          ? place
          : best,
      undefined,
    );
  if (key === "f") {
    const facing = at.facing === "f" ? "b" : "f";
    return closest(all.filter((place) => place.rack === at.rack && place.facing === facing)) ?? at;
  }
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const racks = [
      ...new Set(all.filter((place) => place.facing === at.facing).map((p) => p.rack)),
    ];
    const own = rackOf(site, at.rack)?.index ?? 0;
    const beyond = racks
      .map((id) => rackOf(site, id)!)
      .filter((rack) => (key === "ArrowRight" ? rack.index > own : rack.index < own))
      .sort((a, b) => Math.abs(a.index - own) - Math.abs(b.index - own))[0];
    if (!beyond) return at;
    return (
      closest(all.filter((place) => place.rack === beyond.id && place.facing === at.facing)) ?? at
    );
  }
  const to =
    key === "Home"
      ? units.at(-1)
      : key === "End"
        ? units[0]
        : key === "ArrowUp"
          ? units.find((u) => u > at.startU)
          : units.filter((u) => u < at.startU).at(-1);
  return to === undefined ? at : { ...at, startU: to };
}
