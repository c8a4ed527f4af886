// What part of the world is seen, and how large: pure functions of a camera and a viewport.
import { type Box, type Layout, type Placed, type Point, RACK_WIDTH } from "./layout";

/** The point of the world in the middle of the viewport, and pixels for each number of the world. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** The size of what the world is seen in, in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
}

/** The largest: a unit is 102 pixels high. At 1 it is 34, which is called 100 %. */
export const SCALE_MAX = 3;
/** Everything is never shown larger than this. */
const WHOLE_MAX = 1.2;
/** One may go so much further away than where the whole is seen. */
const BEYOND_WHOLE = 0.7;
/** Kept free around what is fitted, in pixels. */
export const FIT_MARGIN = 12;

/** A point of the world on the screen. */
export function toScreen(camera: Camera, viewport: Viewport, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.scale + viewport.width / 2,
    y: (point.y - camera.y) * camera.scale + viewport.height / 2,
  };
}

/** A point of the screen in the world. */
export function toWorld(camera: Camera, viewport: Viewport, point: Point): Point {
  return {
    x: (point.x - viewport.width / 2) / camera.scale + camera.x,
    y: (point.y - viewport.height / 2) / camera.scale + camera.y,
  };
}

/** The part of the world that is seen. */
export function seen(camera: Camera, viewport: Viewport): Box {
  const width = viewport.width / camera.scale;
  const height = viewport.height / camera.scale;
  return { x: camera.x - width / 2, y: camera.y - height / 2, width, height };
}

/** The camera that shows a box as large as it can be. */
export function fit(box: Box, viewport: Viewport, margin = FIT_MARGIN): Camera {
  const width = Math.max(1, viewport.width - 2 * margin);
  const height = Math.max(1, viewport.height - 2 * margin);
  const scale = Math.min(
    width / Math.max(1, box.width),
    height / Math.max(1, box.height),
    SCALE_MAX,
  );
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, scale };
}

/** The camera that shows everything; a single small rack is not blown up to fill a wall. */
export function fitAll(layout: Layout, viewport: Viewport): Camera {
  const camera = fit({ x: 0, y: 0, width: layout.width, height: layout.height }, viewport, 0);
  return { ...camera, scale: Math.min(camera.scale, WHOLE_MAX) };
}

/** The camera that shows the row at a point in its full height. */
export function fitRow(layout: Layout, viewport: Viewport, at: Point): Camera {
  const row =
    layout.rows.find((each) => at.y < each.y + each.height) ?? layout.rows[layout.rows.length - 1];
  if (!row) return fitAll(layout, viewport);
  const camera = fit({ x: at.x, y: row.y, width: RACK_WIDTH, height: row.height }, viewport);
  return clamp({ ...camera, x: at.x }, layout, viewport);
}

/** The camera for one rack. */
export function fitRack(placed: Placed, viewport: Viewport): Camera {
  return fit(placed, viewport, 2 * FIT_MARGIN);
}

/** The camera with another scale, and the same point of the world below `at` of the screen. */
export function zoomAt(camera: Camera, viewport: Viewport, at: Point, scale: number): Camera {
  const world = toWorld(camera, viewport, at);
  return {
    x: world.x - (at.x - viewport.width / 2) / scale,
    y: world.y - (at.y - viewport.height / 2) / scale,
    scale,
  };
}

/** The smallest scale that one may choose. */
export function scaleMin(layout: Layout, viewport: Viewport): number {
  return fitAll(layout, viewport).scale * BEYOND_WHOLE;
}

/** The nearest camera that has something to show: what fits stands in the middle, what is larger fills
 * the viewport but for a margin. */
export function clamp(camera: Camera, layout: Layout, viewport: Viewport): Camera {
  const least = Math.min(scaleMin(layout, viewport), SCALE_MAX);
  const wanted = Number.isFinite(camera.scale) && camera.scale > 0 ? camera.scale : least;
  const scale = Math.min(SCALE_MAX, Math.max(least, wanted));
  const axis = (at: number, world: number, screen: number) => {
    const half = screen / scale / 2;
    if (!Number.isFinite(at) || world <= 2 * half) return world / 2;
    const margin = FIT_MARGIN / scale;
    return Math.min(world - half + margin, Math.max(half - margin, at));
  };
  return {
    x: axis(camera.x, layout.width, viewport.width),
    y: axis(camera.y, layout.height, viewport.height),
    scale,
  };
}

/** The way from one camera to another: 0 is `from`, 1 is `to`. The scale changes evenly to the eye, and
 * the point that both have at the same place of the screen stays there. */
export function between(from: Camera, to: Camera, part: number): Camera {
  if (part <= 0) return from;
  if (part >= 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** part;
  const close = Math.abs(Math.log(to.scale / from.scale)) < 1e-3;
  const way = close ? part : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return {
    x: from.x + (to.x - from.x) * way,
    y: from.y + (to.y - from.y) * way,
    scale,
  };
}

/** Slow at both ends. */
export function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

/** Whether two boxes share a point. */
export function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Indices of the placed racks that are seen. */
export function visible(layout: Layout, camera: Camera, viewport: Viewport): number[] {
  const view = seen(camera, viewport);
  const found: number[] = [];
  for (const row of layout.rows) {
    if (row.y > view.y + view.height || row.y + row.height < view.y) continue;
    for (let at = row.first; at < row.end; at++) {
      if (touches(layout.placed[at]!, view)) found.push(at);
    }
  }
  return found;
}
