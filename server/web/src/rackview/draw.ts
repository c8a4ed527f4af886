// The picture of the racks on a canvas. What is drawn depends on nothing but the arguments.
import { type Camera, toScreen, type Viewport, visible } from "./camera";
import type { Theme } from "./inks";
import { deviceBox, frameBox, type Layout, type Point } from "./layout";
import type { Scene } from "./scene";

/** What is drawn on. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** How much is drawn of a device. */
export type Level = "far" | "middle" | "near";

/** From these many pixels a unit on. */
export const MIDDLE_FROM = 4.5;
export const NEAR_FROM = 15;

/** Draws everything but what changes with the pointer. */
export function draw(
  ctx: Context,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  theme: Theme,
  dpr: number,
): void {
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.fillStyle = theme.inks.floor;
  ctx.fillRect(0, 0, viewport.width, viewport.height);
  for (const at of visible(scene.layout, camera, viewport)) {
    const placed = scene.layout.placed[at]!;
    const frame = frameBox(placed);
    const corner = toScreen(camera, viewport, frame);
    ctx.fillStyle = theme.inks.post;
    ctx.fillRect(corner.x, corner.y, frame.width * camera.scale, frame.height * camera.scale);
    for (const slot of scene.site.racks[placed.rack]!.devices) {
      const box = deviceBox(scene.site, placed, slot);
      const at = toScreen(camera, viewport, box);
      ctx.fillStyle = theme.inks.server;
      ctx.fillRect(at.x, at.y, box.width * camera.scale, box.height * camera.scale - 1);
    }
  }
}

/** Draws what changes with the pointer, on a canvas above: hover, drag, rubber band. */
export function drawOverlay(
  ctx: Context,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  theme: Theme,
  dpr: number,
): void {
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.clearRect(0, 0, viewport.width, viewport.height);
  const hover = scene.hover;
  const placed = hover && scene.layout.placed[hover.placed];
  if (!hover || !placed) return;
  const box =
    hover.kind === "device" ? deviceBox(scene.site, placed, hover.slot) : frameBox(placed);
  const at = toScreen(camera, viewport, box);
  ctx.strokeStyle = theme.inks.accent;
  ctx.strokeRect(at.x, at.y, box.width * camera.scale, box.height * camera.scale);
}

/** Draws the whole in small, with what is seen of it. */
export function drawMinimap(
  ctx: Context,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  size: Viewport,
  theme: Theme,
  dpr: number,
): void {
  const whole = minimapCamera(scene.layout, size);
  draw(ctx, scene, whole, size, theme, dpr);
  const corner = toScreen(whole, size, {
    x: camera.x - viewport.width / camera.scale / 2,
    y: camera.y - viewport.height / camera.scale / 2,
  });
  const ratio = whole.scale / camera.scale;
  ctx.strokeStyle = theme.inks.accent;
  ctx.strokeRect(corner.x, corner.y, viewport.width * ratio, viewport.height * ratio);
}

/** The camera of the small picture. */
export function minimapCamera(layout: Layout, size: Viewport): Camera {
  const scale = Math.min(
    size.width / Math.max(1, layout.width),
    size.height / Math.max(1, layout.height),
  );
  return { x: layout.width / 2, y: layout.height / 2, scale };
}

/** The point of the world at a point of the small picture. */
export function minimapToWorld(layout: Layout, size: Viewport, at: Point): Point {
  const whole = minimapCamera(layout, size);
  return {
    x: (at.x - size.width / 2) / whole.scale + whole.x,
    y: (at.y - size.height / 2) / whole.scale + whole.y,
  };
}

/** How much is drawn at a scale. */
export function levelAt(scale: number): Level {
  const unit = scale * 34;
  return unit < MIDDLE_FROM ? "far" : unit < NEAR_FROM ? "middle" : "near";
}
