// What everything is drawn with: a few kinds of marks, in pixels of the screen. One pen writes on a
// canvas, another writes SVG; what is drawn is said once.
import type { Kind } from "../model/site";
import type { Face } from "./layout";

export type Align = "left" | "center" | "right";

/** What art there is: of a device, or of the place for one. */
export interface ArtKey {
  kind: Kind | "empty";
  /** Rack units. */
  units: number;
  face: Face;
  depth: 1 | 2;
  /** Address of the site's own picture. */
  picture?: string | undefined;
}

export interface Pen {
  /** A filled box. */
  box(x: number, y: number, width: number, height: number, fill: string, radius?: number): void;
  /** A box filled from one colour at its top to another at its bottom. */
  shade(
    x: number,
    y: number,
    width: number,
    height: number,
    top: string,
    bottom: string,
    radius: number,
  ): void;
  /** The line around a box, inside it. */
  frame(
    x: number,
    y: number,
    width: number,
    height: number,
    ink: string,
    line: number,
    radius?: number,
  ): void;
  /** A filled disc. */
  dot(x: number, y: number, radius: number, fill: string): void;
  /** A circle's line, or an arc of it: 0 is at the top, 1 has gone once around. */
  ring(x: number, y: number, radius: number, ink: string, line: number, part?: number): void;
  line(x1: number, y1: number, x2: number, y2: number, ink: string, line: number): void;
  /** A filled polygon: x, y, x, y... */
  poly(points: readonly number[], fill: string): void;
  /** Text whose middle is at `y`. */
  text(
    x: number,
    y: number,
    text: string,
    size: number,
    ink: string,
    align?: Align,
    weight?: number,
  ): void;
  /** How wide a text would be. */
  measure(text: string, size: number, weight?: number): number;
  /** How opaque all that follows is. */
  alpha(value: number): void;
  /** A piece of art. */
  art(key: ArtKey, x: number, y: number, width: number, height: number): void;
}

/** As much of a text as there is room for; an ellipsis says that there is more. Nothing where not even
 * two letters fit. */
export function fitted(
  pen: Pen,
  text: string,
  size: number,
  room: number,
  weight?: number,
): string {
  // No letter is wider than the size: short texts need no measuring.
  if (text.length * size <= room || pen.measure(text, size, weight) <= room) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const tried = `${letters.slice(0, middle).join("")}…`;
    if (pen.measure(tried, size, weight) <= room) low = middle;
    else high = middle - 1;
  }
  return low < 2 ? "" : `${letters.slice(0, low).join("")}…`;
}
