// One device, or a piece of an empty rack, on a canvas of its own: what a template looks like.
import { drawArt } from "./art";
import { CanvasPen } from "./canvaspen";
import { THEMES, type Theme } from "./inks";
import { DEVICE_WIDTH, DEVICE_X, RACK_WIDTH, UNIT } from "./layout";
import type { ArtKey } from "./pen";

/** Draws `key` as it stands in a rack, as wide as the canvas is on the page. */
export function portrait(canvas: HTMLCanvasElement, key: ArtKey, theme: Theme["name"]): void {
  const ctx = canvas.getContext("2d");
  if (!ctx) return;
  // The page may become wider or narrower; the picture then does, too.
  canvas.style.aspectRatio = `${RACK_WIDTH} / ${key.units * UNIT}`;
  const width = canvas.clientWidth || RACK_WIDTH;
  const scale = width / RACK_WIDTH;
  const dpr = devicePixelRatio || 1;
  canvas.width = Math.round(width * dpr);
  canvas.height = Math.round(key.units * UNIT * scale * dpr);
  const pen = new CanvasPen(ctx, dpr, THEMES[theme], () => undefined);
  for (let unit = 0; unit < key.units; unit += 1) {
    const place: ArtKey = { ...key, kind: "empty", units: 1 };
    drawArt(pen, THEMES[theme], place, 0, unit * UNIT * scale, width);
  }
  if (key.kind === "rack") return;
  drawArt(pen, THEMES[theme], key, DEVICE_X * scale, 0, DEVICE_WIDTH * scale);
}
