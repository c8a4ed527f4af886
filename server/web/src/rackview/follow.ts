// The camera goes where a device is moved to: at the window's edge while it is dragged, and to its place
// when it is moved by keys.
import { effect } from "@preact/signals";
import { type Camera, clamp, fitAll, toScreen } from "./camera";
import { edgeSpeed, inSight } from "./edges";
import { type Box, type Point, unitsBox } from "./layout";
import { moving } from "./moving";
import { camera, layout, scene, viewport } from "./shown";
import { deviceOf } from "./thing";

function cameraNow(): Camera {
  return camera.peek() ?? fitAll(layout.peek(), viewport.peek());
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

/** Has a box in sight, as large as it is. */
export function bringInSight(box: Box): void {
  const from = camera.peek();
  // Where everything is shown, it is in sight already.
  if (from)
    camera.value = clamp(inSight(from, box, viewport.peek()), layout.peek(), viewport.peek());
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
    bringInSight(box);
  });
}
