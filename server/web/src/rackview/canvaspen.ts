// The pen that writes on a canvas: edges on whole pixels of the device, colours and fonts set only when
// they change, widths of texts kept.
import { drawArt } from "./art";
import type { Theme } from "./inks";
import type { Align, ArtKey, Pen } from "./pen";

/** What is drawn on. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Finds the picture of a piece of art, so many pixels of the device wide and high; without one it is
 * drawn by the pen. */
export type PictureOf = (
  key: ArtKey,
  theme: Theme,
  width: number,
  height: number,
) => CanvasImageSource | undefined;

/** Widths of texts at size 100, by weight and text. The names of a large site, twice over. */
const WIDTHS_MAX = 40_000;
const widths = new Map<string, number>();

export class CanvasPen implements Pen {
  private fill = "";
  private stroke = "";
  private font = "";

  constructor(
    private readonly ctx: Context,
    private readonly dpr: number,
    private readonly theme: Theme,
    private readonly pictureOf: PictureOf,
  ) {
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalAlpha = 1;
    ctx.textBaseline = "middle";
  }

  private use(fill: string): void {
    if (fill === this.fill) return;
    this.fill = fill;
    this.ctx.fillStyle = fill;
  }

  box(x: number, y: number, width: number, height: number, fill: string, radius = 0): void {
    const { ctx, dpr } = this;
    const left = Math.round(x * dpr);
    const top = Math.round(y * dpr);
    const w = Math.max(1, Math.round((x + width) * dpr) - left);
    const h = Math.max(1, Math.round((y + height) * dpr) - top);
    this.use(fill);
    if (radius * dpr < 0.8) {
      ctx.fillRect(left, top, w, h);
      return;
    }
    ctx.beginPath();
    ctx.roundRect(left, top, w, h, Math.min(radius * dpr, w / 2, h / 2));
    ctx.fill();
  }

  shade(
    x: number,
    y: number,
    width: number,
    height: number,
    top: string,
    bottom: string,
    radius: number,
  ): void {
    const gradient = this.ctx.createLinearGradient(0, y * this.dpr, 0, (y + height) * this.dpr);
    gradient.addColorStop(0, top);
    gradient.addColorStop(1, bottom);
    this.ctx.fillStyle = gradient;
    this.fill = `${top} to ${bottom}`;
    const wanted = this.fill;
    this.box(x, y, width, height, wanted, radius);
    this.fill = "";
  }

  frame(
    x: number,
    y: number,
    width: number,
    height: number,
    ink: string,
    line: number,
    radius = 0,
  ): void {
    const { ctx, dpr } = this;
    const thick = Math.max(1, Math.round(line * dpr));
    const left = Math.round(x * dpr) + thick / 2;
    const top = Math.round(y * dpr) + thick / 2;
    const w = Math.max(1, Math.round((x + width) * dpr) - left - thick / 2);
    const h = Math.max(1, Math.round((y + height) * dpr) - top - thick / 2);
    this.pull(ink, thick);
    if (radius * dpr < 0.8) {
      ctx.strokeRect(left, top, w, h);
      return;
    }
    ctx.beginPath();
    ctx.roundRect(left, top, w, h, Math.min(radius * dpr, w / 2, h / 2));
    ctx.stroke();
  }

  private pull(ink: string, pixels: number): void {
    if (ink !== this.stroke) {
      this.stroke = ink;
      this.ctx.strokeStyle = ink;
    }
    this.ctx.lineWidth = pixels;
  }

  dot(x: number, y: number, radius: number, fill: string): void {
    const { ctx, dpr } = this;
    this.use(fill);
    ctx.beginPath();
    ctx.arc(x * dpr, y * dpr, radius * dpr, 0, 2 * Math.PI);
    ctx.fill();
  }

  ring(x: number, y: number, radius: number, ink: string, line: number, part = 1): void {
    const { ctx, dpr } = this;
    this.pull(ink, line * dpr);
    ctx.beginPath();
    ctx.arc(x * dpr, y * dpr, radius * dpr, -Math.PI / 2, -Math.PI / 2 + part * 2 * Math.PI);
    ctx.stroke();
  }

  line(x1: number, y1: number, x2: number, y2: number, ink: string, line: number): void {
    const { ctx, dpr } = this;
    this.pull(ink, line * dpr);
    ctx.beginPath();
    ctx.moveTo(x1 * dpr, y1 * dpr);
    ctx.lineTo(x2 * dpr, y2 * dpr);
    ctx.stroke();
  }

  poly(points: readonly number[], fill: string): void {
    const { ctx, dpr } = this;
    this.use(fill);
    ctx.beginPath();
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [x, y] = [points[at]! * dpr, points[at + 1]! * dpr];
      if (at === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    }
    ctx.closePath();
    ctx.fill();
  }

  private type(size: number, weight: number): void {
    const font = `${weight} ${Math.round(size * this.dpr * 2) / 2}px ${this.theme.font}`;
    if (font === this.font) return;
    this.font = font;
    this.ctx.font = font;
  }

  text(
    x: number,
    y: number,
    text: string,
    size: number,
    ink: string,
    align: Align = "left",
    weight = 400,
  ): void {
    this.type(size, weight);
    this.use(ink);
    const left = align === "left" ? 0 : this.measure(text, size, weight);
    const from = align === "right" ? x - left : x - left / 2;
    this.ctx.fillText(text, Math.round(from * this.dpr), Math.round(y * this.dpr + 0.5 * this.dpr));
  }

  measure(text: string, size: number, weight = 400): number {
    const key = `${weight}${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      const { font } = this;
      this.ctx.font = `${weight} 100px ${this.theme.font}`;
      width = this.ctx.measureText(text).width;
      if (font !== "") this.ctx.font = font;
      if (widths.size >= WIDTHS_MAX) widths.clear();
      widths.set(key, width);
    }
    return (width * size) / 100;
  }

  alpha(value: number): void {
    this.ctx.globalAlpha = value;
  }

  art(key: ArtKey, x: number, y: number, width: number, height: number): void {
    const { dpr } = this;
    const w = Math.max(1, Math.round(width * dpr));
    // Units of a rack stand on each other, devices have a line between them: one may be a pixel too
    // high, the other a pixel too low, and neither is stretched.
    const h = Math.max(1, (key.kind === "empty" ? Math.ceil : Math.floor)(height * dpr));
    const picture = this.pictureOf(key, this.theme, w, h);
    if (picture) this.ctx.drawImage(picture, Math.round(x * dpr), Math.round(y * dpr));
    else drawArt(this, this.theme, key, x, y, width);
  }
}
