// Art that has been drawn once is kept as it is on the screen: by what it shows, its size in pixels and
// the theme. What was drawn first goes first: those of sizes on the way to this one.
import { drawArt } from "./art";
import { CanvasPen, type PictureOf } from "./canvaspen";
import { pictureAt } from "./pictures";

/** 4,000,000 pixels are 16 MB: a screen full of different devices, at every size it was seen in
 * while zooming in. */
const PIXELS_MAX = 4_000_000;
/** A larger piece is drawn anew each time: there are few on a screen. */
const ONE_MAX = PIXELS_MAX / 4;

const kept = new Map<string, OffscreenCanvas>();
let pixels = 0;

const none: PictureOf = () => undefined;

/** The picture of a piece of art; undefined where pictures cannot be kept. */
export const sprite: PictureOf = (key, theme, width, height) => {
  if (width * height > ONE_MAX || typeof OffscreenCanvas === "undefined") return undefined;
  const own = key.picture ? pictureAt(key.picture) : undefined;
  const from = own ? key.picture : "";
  const name = `${key.kind} ${key.units} ${key.face} ${key.depth} ${width} ${height} ${theme.name} ${from}`;
  const before = kept.get(name);
  if (before) return before;
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext("2d");
  if (!ctx) return undefined;
  if (own) {
    ctx.imageSmoothingQuality = "high";
    ctx.drawImage(own, 0, 0, width, height);
  } else drawArt(new CanvasPen(ctx, 1, theme, none), theme, key, 0, 0, width);
  kept.set(name, canvas);
  pixels += width * height;
  for (const [oldest, old] of kept) {
    if (pixels <= PIXELS_MAX) break;
    kept.delete(oldest);
    pixels -= old.width * old.height;
  }
  return canvas;
};
