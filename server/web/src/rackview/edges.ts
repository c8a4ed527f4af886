// The window's edges: how fast the racks pass by there, and how a place beyond them comes into sight.
import { type Camera, seen, type Viewport } from "./camera";
import type { Box } from "./layout";

/** So close to the edge the racks begin to pass by, up to this many pixels a frame. */
const EDGE_PX = 48;
const SPEED_PX = 14;

/** How fast one goes along an axis: from 0 where the edge begins to the whole speed beyond it. */
export function edgeSpeed(at: number, size: number): number {
  const near = Math.max(0, at - (size - EDGE_PX)) - Math.max(0, EDGE_PX - at);
  return Math.max(-1, Math.min(1, near / EDGE_PX)) * SPEED_PX;
}

/** The camera that has a box in sight: as it is where it has, else moved as little as can be. */
export function inSight(now: Camera, box: Box, size: Viewport): Camera {
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
