// What the pointer does on the drawn racks: looking, selecting, the menu, and dragging a device.
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Site } from "../model/site";
import { site } from "../model/store";
import { t } from "../texts/first";
import { panAtEdge, stopPan } from "./follow";
import { type Hit, hit, type Target } from "./hit";
import { hover } from "./hover";
import { type Box, deviceBox, type Layout, type Point, UNIT, unitsBox } from "./layout";
import { openDetails, openFor, openForSpace } from "./menus";
import { beginMove, drop, holdOver, leaveMove, moving, offered, whyNotMove } from "./moving";
import { type Facing, nearest, type Place } from "./placement";
import type { Held, Pointed, RackCanvasProps } from "./RackCanvas";
import type { Drag, Scene } from "./scene";
import {
  deselect,
  focused,
  type How,
  pick,
  pickSlots,
  selectedSlots,
  type Thing,
} from "./selection";
import { layout as laid, hover as pointedAt } from "./shown";
import { stage } from "./stage";
import { deviceOf } from "./thing";
import { type Way, walked } from "./walk";

/** The thing of a hit; a free unit is its rack. */
export function thingAt(site: Site | undefined, hit: Hit | undefined): Thing | undefined {
  if (!site || !hit) return undefined;
  if (hit.kind === "device") {
    const device = site.devices[hit.slot];
    return device && { kind: "device", id: device.id };
  }
  const rack = site.racks[hit.rack];
  return rack && { kind: "rack", id: rack.id };
}

function howHeld(held: Held): How {
  if (held.shift) return "range";
  return held.control ? "toggle" : "only";
}

/** Where on the screen the device is that is dragged: its box under the pointer, in the world. */
let grip: Point = { x: 0, y: 0 };
let pointer: Point | undefined;

/** The face of a placed rack as places have it. */
export function facingOf(layout: Layout, placed: number): Facing {
  return layout.placed[placed]?.face === "rear" ? "b" : "f";
}

/** The free place that a device held at `at` (its box's top left) snaps to. */
export function snap(
  site: Site,
  layout: Layout,
  at: Point,
  height: number,
  places: readonly Place[],
  placed: number | undefined,
): Place | undefined {
  const rack = layout.placed[placed ?? -1];
  if (placed === undefined || !rack) return undefined;
  const id = site.racks[rack.rack]?.id;
  const facing = facingOf(layout, placed);
  const free = places
    .filter((place) => place.rack === id && place.facing === facing)
    .map((place) => place.startU);
  const first = unitsBox(site, rack, 1, height);
  const wanted = 1 + Math.round((first.y - at.y) / UNIT);
  const startU = nearest(free, wanted);
  // Two units off is as good as not there: it would jump to places that nobody points at.
  if (id === undefined || startU === undefined || Math.abs(startU - wanted) > 2) return undefined;
  return { rack: id, facing, startU };
}

/** The drag of a scene: the places that are offered on the racks that are shown. */
export function dragOf(scene: ReadonlySignal<{ site: Site; layout: Layout }>) {
  return computed<Drag | undefined>(() => {
    const now = moving.value;
    if (!now) return undefined;
    const { site, layout } = scene.value;
    const device = deviceOf(site, now.id);
    if (!device) return undefined;
    const facings = new Set(layout.placed.map((placed) => (placed.face === "rear" ? "b" : "f")));
    const places = offered(site, now, [...facings] as Facing[]);
    const targets: Target[] = [];
    let over: number | undefined;
    layout.placed.forEach((placed, at) => {
      const rack = site.racks[placed.rack];
      const facing = facingOf(layout, at);
      for (const place of places) {
        if (place.rack !== rack?.id || place.facing !== facing) continue;
        if (
          now.over &&
          now.over.rack === place.rack &&
          now.over.facing === facing &&
          now.over.startU === place.startU
        )
          over = targets.length;
        targets.push({ placed: at, u: place.startU, height: device.height });
      }
    });
    return { slot: device.slot, box: held(site, layout, device.slot), targets, over };
  });
}

function held(site: Site, layout: Layout, slot: number): Box {
  const now = moving.value;
  const device = site.devices[slot]!;
  const own = layout.placed.find((placed) => placed.rack === device.rack);
  const box = own ? deviceBox(site, own, slot) : { x: 0, y: 0, width: 0, height: 0 };
  if (now?.by === "pointer" && pointer)
    return { ...box, x: pointer.x - grip.x, y: pointer.y - grip.y };
  const over = now?.over;
  const placed = layout.placed.find(
    (each) =>
      site.racks[each.rack]?.id === over?.rack && (each.face === "rear") === (over?.facing === "b"),
  );
  return placed && over ? unitsBox(site, placed, over.startU, device.height) : box;
}

type Acts = Pick<
  RackCanvasProps,
  | "onKey"
  | "onHover"
  | "onSelect"
  | "onBand"
  | "onContext"
  | "canDrag"
  | "onDragStart"
  | "onDragMove"
  | "onDrop"
  | "onDragCancel"
>;

const WAYS: Record<string, Way> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Keys of the drawn racks: with Shift the arrows walk from device to device, and the card tells of each;
 * what one has come to is selected, opened and acted on as in the tree. */
function canvasKey(event: KeyboardEvent): boolean {
  const now = site.peek();
  if (!now || event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = focused.peek();
  const way = event.shiftKey ? WAYS[event.key] : undefined;
  const isMenu = event.key === "ContextMenu" || (event.shiftKey && event.key === "F10");
  if (way) {
    const to = walked(now, laid.peek(), at, way);
    focused.value = to;
    if (to) stage.peek()?.show(to);
  } else if (isMenu) {
    const box = at && stage.peek()?.place(at);
    if (at && box) openFor(box.left + box.width / 2, box.bottom, at);
    else openForSpace(innerWidth / 2, innerHeight / 3);
  } else if (at && event.key === " ") pick(at, "toggle");
  else if (at && event.key === "Enter") openDetails(at);
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** The canvas's callbacks. */
export function canvasActs(scene: ReadonlySignal<Scene>): Required<Acts> {
  const hitAt = ({ x, y }: Point) => {
    const { site: now, layout } = scene.peek();
    return hit(now, layout, x, y);
  };
  const follow = (at: Pointed, below: Hit | undefined) => {
    const { site: now, layout } = scene.peek();
    const device = deviceOf(now, moving.peek()?.id ?? "");
    if (!device) return;
    pointer = at.world;
    const corner = { x: at.world.x - grip.x, y: at.world.y - grip.y };
    const facings: Facing[] = ["f", "b"];
    const places = offered(now, moving.peek()!, facings);
    holdOver(snap(now, layout, corner, device.height, places, below?.placed));
    // The box follows the pointer even where the place stays.
    const still = moving.peek();
    if (still) moving.value = { ...still };
    panAtEdge(at.world, ({ x, y }) => {
      const world = { x: at.world.x + x, y: at.world.y + y };
      follow({ ...at, world }, hitAt(world));
    });
  };
  return {
    onHover: (below, at) => {
      pointedAt.value = below;
      const still = moving.peek() || !at;
      if (still) hover(undefined);
      else hover(thingAt(site.peek(), below), at.client.x, at.client.y);
    },
    onKey: canvasKey,
    onSelect: (hit, keys) => {
      const thing = thingAt(site.peek(), hit);
      focused.value = thing;
      if (thing) pick(thing, howHeld(keys));
      else if (!keys.shift && !keys.control) deselect();
    },
    onBand: (slots, keys) => pickSlots(slots, keys.shift || keys.control),
    onContext: (hit, at) => {
      hover(undefined);
      const now = site.peek();
      const thing = thingAt(now, hit);
      const { x, y } = at.client;
      if (!now || !thing || !hit) {
        openForSpace(x, y);
        return;
      }
      focused.value = thing;
      // What is not part of the selection is meant alone.
      if (hit.kind !== "device" || !selectedSlots.peek().has(hit.slot)) pick(thing, "only");
      const unit =
        hit.kind === "unit" ? { facing: hit.face === "rear" ? "b" : "f", u: hit.u } : undefined;
      openFor(x, y, thing, unit as { facing: Facing; u: number } | undefined);
    },
    canDrag: (slot) => {
      const now = site.peek();
      const device = now?.devices[slot];
      return Boolean(now && device && !whyNotMove(now, device));
    },
    onDragStart: (slot, at, placed) => {
      const { site: now, layout } = scene.peek();
      const device = now.devices[slot];
      const rack = layout.placed[placed];
      if (!device || !rack || !beginMove(device.id, "pointer")) return;
      hover(undefined);
      const box = deviceBox(now, rack, slot);
      grip = { x: at.world.x - box.x, y: at.world.y - box.y };
      pointer = at.world;
    },
    onDragMove: follow,
    onDrop: (at, hit) => {
      stopPan();
      follow(at, hit);
      pointer = undefined;
      void drop();
    },
    onDragCancel: () => {
      stopPan();
      pointer = undefined;
      leaveMove();
    },
  };
}

/** What a device is said to be while it is moved, for who hears it. */
export function movingSaid(): string {
  const now = moving.value;
  const shown = site.value;
  const device = deviceOf(shown, now?.id ?? "");
  if (!now || !shown || !device) return "";
  const at = now.over;
  const rack = at && shown.racks[shown.rackOf.get(at.rack) ?? -1];
  const where = rack
    ? t.twin.move.at(
        t.twin.move.where(
          rack.name,
          at.facing === "b" ? t.twin.rear : t.twin.front,
          `${at.startU}U`,
        ),
      )
    : "";
  return `${t.twin.move.dragging(device.name)} ${where}`.trim();
}
