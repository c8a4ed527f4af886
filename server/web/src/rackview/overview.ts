// The whole in small.
import type { Camera, Viewport } from "./camera";
import { CanvasPen, type Context } from "./canvaspen";
import { picture } from "./draw";
import type { Theme } from "./inks";
import type { Layout, Point } from "./layout";
import type { Scene } from "./scene";
import { sprite } from "./sprites";

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

/** Draws the whole in small, without what is seen of it. */
export function drawMinimap(
  ctx: Context,
  scene: Scene,
  size: Viewport,
  theme: Theme,
  dpr: number,
): void {
  const pen = new CanvasPen(ctx, dpr, theme, sprite);
  pen.box(0, 0, size.width, size.height, theme.inks.floor);
  // Bars would be too short to have a colour.
  const valued = scene.mode === "bars" || scene.mode === "both";
  const shown: Scene = valued ? { ...scene, mode: "heat" } : scene;
  // Devices of a large site are lower than a pixel here: one for each pixel is enough to know a rack by.
  picture(pen, shown, minimapCamera(scene.layout, size), size, theme, 0.9);
}

/** Draws on a canvas above it what part is seen. */
export function drawMinimapFrame(
  ctx: Context,
  layout: Layout,
  camera: Camera,
  viewport: Viewport,
  size: Viewport,
  theme: Theme,
  dpr: number,
): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, Math.ceil(size.width * dpr), Math.ceil(size.height * dpr));
  const whole = minimapCamera(layout, size);
  const ratio = whole.scale / camera.scale;
  const middle = {
    x: (camera.x - whole.x) * whole.scale + size.width / 2,
    y: (camera.y - whole.y) * whole.scale + size.height / 2,
  };
  const left = Math.max(0, middle.x - (viewport.width * ratio) / 2);
  const top = Math.max(0, middle.y - (viewport.height * ratio) / 2);
  const right = Math.min(size.width, middle.x + (viewport.width * ratio) / 2);
  const bottom = Math.min(size.height, middle.y + (viewport.height * ratio) / 2);
  const pen = new CanvasPen(ctx, dpr, theme, () => undefined);
  const { inks } = theme;
  pen.alpha(0.55);
  pen.box(0, 0, size.width, top, inks.floor);
  pen.box(0, bottom, size.width, size.height - bottom, inks.floor);
  pen.box(0, top, left, bottom - top, inks.floor);
  pen.box(right, top, size.width - right, bottom - top, inks.floor);
  pen.alpha(1);
  pen.frame(left, top, right - left, bottom - top, inks.accent, 1.5, 2);
}
