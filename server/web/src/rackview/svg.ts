// The same picture as SVG, for what is saved or printed, near enough to have all its details. The same
// scene gives the same bytes.
import { drawArt } from "./art";
import { picture } from "./draw";
import type { Theme } from "./inks";
import type { Align, ArtKey, Pen } from "./pen";
import type { Scene } from "./scene";

/** Text as it can stand in XML; what cannot is replaced. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

/** Two decimals are a tenth of a pixel on any paper. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Parts of the size that letters are wide, on the wide side: nobody has measured the reader's type. */
function widthOf(letter: string): number {
  if (/[ilj|.,:;'!()[\]]/.test(letter)) return 0.34;
  if (/[mwMW@%…]/.test(letter)) return 0.95;
  if (/[A-Z]/.test(letter)) return 0.7;
  return (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.6;
}

class SvgPen implements Pen {
  readonly parts: string[] = [];
  private opacity = "";

  constructor(
    private readonly theme: Theme,
    private readonly drawing: Drawing,
  ) {}

  private add(element: string): void {
    this.parts.push(`<${element}${this.opacity}/>`);
  }

  box(x: number, y: number, width: number, height: number, fill: string, radius = 0): void {
    const rx = radius > 0 ? ` rx="${n(Math.min(radius, width / 2, height / 2))}"` : "";
    this.add(
      `rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${rx} fill="${escaped(fill)}"`,
    );
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
    this.box(x, y, width, height, this.drawing.gradient(top, bottom), radius);
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
    const rx = radius > 0 ? ` rx="${n(radius)}"` : "";
    this.add(
      `rect x="${n(x + line / 2)}" y="${n(y + line / 2)}" width="${n(Math.max(0, width - line))}" height="${n(Math.max(0, height - line))}"${rx} fill="none" stroke="${ink}" stroke-width="${n(line)}"`,
    );
  }

  dot(x: number, y: number, radius: number, fill: string): void {
    this.add(`circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"`);
  }

  ring(x: number, y: number, radius: number, ink: string, line: number, part = 1): void {
    const stroke = `fill="none" stroke="${ink}" stroke-width="${n(line)}"`;
    if (part >= 1) {
      this.add(`circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${stroke}`);
      return;
    }
    const angle = part * 2 * Math.PI;
    const to = `${n(x + radius * Math.sin(angle))} ${n(y - radius * Math.cos(angle))}`;
    const large = part > 0.5 ? 1 : 0;
    this.add(
      `path d="M${n(x)} ${n(y - radius)}A${n(radius)} ${n(radius)} 0 ${large} 1 ${to}" ${stroke}`,
    );
  }

  line(x1: number, y1: number, x2: number, y2: number, ink: string, line: number): void {
    this.add(
      `path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${ink}" stroke-width="${n(line)}"`,
    );
  }

  poly(points: readonly number[], fill: string): void {
    this.add(`polygon points="${points.map(n).join(" ")}" fill="${fill}"`);
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
    const anchor = { left: "", center: ' text-anchor="middle"', right: ' text-anchor="end"' }[
      align
    ];
    const bold = weight === 400 ? "" : ` font-weight="${weight}"`;
    // A third of the size below the middle is where letters without tails stand.
    this.parts.push(
      `<text x="${n(x)}" y="${n(y + size * 0.35)}" font-size="${n(size)}"${anchor}${bold} fill="${ink}"${this.opacity}>${escaped(text)}</text>`,
    );
  }

  measure(text: string, size: number, weight = 400): number {
    let width = 0;
    for (const letter of text) width += widthOf(letter);
    return width * size * (weight > 500 ? 1.08 : 1);
  }

  alpha(value: number): void {
    this.opacity = value < 1 ? ` opacity="${n(value)}"` : "";
  }

  art(key: ArtKey, x: number, y: number, width: number): void {
    const id = this.drawing.piece(key, width, this.theme);
    this.add(`use href="#${id}" x="${n(x)}" y="${n(y)}"`);
  }
}

/** What elements refer to: each piece of art and each gradient once. */
class Drawing {
  private readonly gradients = new Map<string, string>();
  private readonly pieces = new Map<string, string>();

  gradient(top: string, bottom: string): string {
    const id = `shade-${top.slice(1)}-${bottom.slice(1)}`;
    this.gradients.set(
      id,
      `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`,
    );
    return `url(#${id})`;
  }

  piece(key: ArtKey, width: number, theme: Theme): string {
    const id = `${key.kind}-${key.units}-${key.face}`;
    if (!this.pieces.has(id)) {
      const pen = new SvgPen(theme, this);
      drawArt(pen, theme, key, 0, 0, width);
      this.pieces.set(id, `<g id="${id}">${pen.parts.join("")}</g>`);
    }
    return id;
  }

  defs(): string {
    return `<defs>${[...this.gradients.values(), ...this.pieces.values()].join("")}</defs>`;
  }
}

/** Pixels for each number of the world: a unit is 17 high, and its text as large beside it as it can be. */
const SCALE = 0.5;

/** The whole scene as a document of SVG: our own art, since pictures of the site would be left behind.
 * `title` is what it is called. */
export function svg(scene: Scene, theme: Theme, title = ""): string {
  const { layout } = scene;
  const size = { width: layout.width * SCALE, height: layout.height * SCALE };
  const drawing = new Drawing();
  const pen = new SvgPen(theme, drawing);
  pen.box(0, 0, size.width, size.height, theme.inks.floor);
  const camera = { x: layout.width / 2, y: layout.height / 2, scale: SCALE };
  picture(pen, scene, camera, size, theme);
  const said = title === "" ? "" : `<title>${escaped(title)}</title>`;
  const [width, height] = [n(size.width), n(size.height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(theme.font)}">${said}${drawing.defs()}${pen.parts.join("")}</svg>`;
}
