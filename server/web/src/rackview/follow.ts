// The camera goes where a device is moved to: at the window's edge while it is dragged, and to its place
// when it is moved by keys.
import { effect } from "@preact/signals";
import { type Camera, clamp, fitAll, seen, toScreen } from "./camera";
import { type Box, type Point, unitsBox } from "./layout";
import { moving } from "./moving";
import { camera, layout, scene, viewport } from "./shown";
import { deviceOf } from "./thing";

/** So close to the edge the racks begin to pass by, up to this many pixels a frame. */
const EDGE_PX = 48;
const SPEED_PX = 14;

function cameraNow(): Camera {
  return camera.peek() ?? fitAll(layout.peek(), viewport.peek());
}

/** How fast one goes along an axis: from 0 where the edge begins to the whole speed beyond it. */
export function edgeSpeed(at: number, size: number): number {
  const near = Math.max(0, EDGE_PX - at) - Math.max(0, at - (size - EDGE_PX));
  return -Math.max(-1, Math.min(1, near / EDGE_PX)) * SPEED_PX;
}

let speed: Point = { x: 0, y: 0 };
let frame = 0;

/** Goes on while the pointer is at the edge; `went` is told how far, in the world. */
export function panAtEdge(world: Point, went: (by: Point) => void): void {
  const at = toScreen(cameraNow(), viewport.peek(), world);
  const { width, height } = viewport.peek();
  speed = { x: edgeSpeed(at.x, width), y: edgeSpeed(at.y, height) };
  if (frame || (speed.x === 0 && speed.y === 0)) return;
  const step = () => {
    frame = 0;
    if (moving.peek()?.by !== "pointer" || (speed.x === 0 && speed.y === 0)) return;
    const from = cameraNow();
    const to = clamp(
      { ...from, x: from.x + speed.x / from.scale, y: from.y + speed.y / from.scale },
      layout.peek(),
      viewport.peek(),
    );
    if (to.x !== from.x || to.y !== from.y) {
      camera.value = to;
      went({ x: to.x - from.x, y: to.y - from.y });
    }
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
}

/** Stops at once. */
export function stopPan(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  speed = { x: 0, y: 0 };
}

/** The camera that has a box in sight: as it is where it has, else moved as little as can be. */
export function inSight(now: Camera, box: Box, size: { width: number; height: number }): Camera {
  const view = seen(now, size);
  const margin = EDGE_PX / now.scale;
  const shift = (low: number, length: number, from: number, whole: number) => {
    if (low < from + margin) return low - from - margin;
    return Math.max(0, low + length - (from + whole - margin));
  };
  const x = now.x + shift(box.x, box.width, view.x, view.width);
  const y = now.y + shift(box.y, box.height, view.y, view.height);
  return { ...now, x, y };
}

/** Keeps the place in sight to which a device is moved by keys, until the answer is called. */
export function followMoved(): () => void {
  return effect(() => {
    const now = moving.value;
    if (now?.by !== "keys" || !now.over) return;
    const { site, layout: laid } = scene.peek();
    const { rack, facing, startU } = now.over;
    const placed = laid.placed.find(
      (each) => site.racks[each.rack]?.id === rack && (each.face === "rear") === (facing === "b"),
    );
    const device = deviceOf(site, now.id);
    if (!placed || !device) return;
    const box = unitsBox(site, placed, startU, device.height);
    const to = clamp(inSight(cameraNow(), box, viewport.peek()), laid, viewport.peek());
    if (camera.peek()) camera.value = to;
  });
}
