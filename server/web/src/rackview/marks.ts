// What is told about a device on top of its picture: status, limits, labels.
import type { Ink, Theme } from "./inks";
import { fitted, type Pen } from "./pen";

/** The colours of a status: of its shape and word, and of the ground below them. */
export function statusInks(status: string): { ink: Ink; ground: Ink } {
  switch (status) {
    case "ACTIVE":
      return { ink: "good", ground: "goodGround" };
    case "AVAILABLE":
      return { ink: "info", ground: "infoGround" };
    case "FAILED":
      return { ink: "bad", ground: "badGround" };
    case "IN_PROGRESS":
      return { ink: "warn", ground: "warnGround" };
    case "SUSPENDED":
      return { ink: "pause", ground: "pauseGround" };
    default:
      return { ink: "off", ground: "offGround" };
  }
}

/** The shape of a status, about `radius` in each direction: a triangle runs, a square has stopped, two
 * bars wait, a cross has failed, an open circle is under way, a closed one is there to be used. */
export function statusShape(
  pen: Pen,
  theme: Theme,
  status: string,
  x: number,
  y: number,
  radius: number,
): void {
  const ink = theme.inks[statusInks(status).ink];
  const r = radius;
  switch (status) {
    case "ACTIVE":
      pen.poly([x - r * 0.7, y - r * 0.9, x + r * 0.95, y, x - r * 0.7, y + r * 0.9], ink);
      break;
    case "STOPPED":
      pen.box(x - r * 0.75, y - r * 0.75, r * 1.5, r * 1.5, ink, r * 0.15);
      break;
    case "SUSPENDED":
      pen.box(x - r * 0.75, y - r * 0.8, r * 0.5, r * 1.6, ink);
      pen.box(x + r * 0.25, y - r * 0.8, r * 0.5, r * 1.6, ink);
      break;
    case "FAILED": {
      const d = r * 0.75;
      const line = Math.max(1.2, r * 0.4);
      pen.line(x - d, y - d, x + d, y + d, ink, line);
      pen.line(x - d, y + d, x + d, y - d, ink, line);
      break;
    }
    case "IN_PROGRESS":
      pen.ring(x, y, r * 0.75, ink, Math.max(1.2, r * 0.36), 0.72);
      break;
    case "AVAILABLE":
      pen.ring(x, y, r * 0.7, ink, Math.max(1.2, r * 0.36));
      break;
    default:
      pen.poly([x, y - r, x + r, y, x, y + r, x - r, y], ink);
  }
}

/** The mark of a value beyond a limit: a triangle warns, a diamond is critical. */
export function levelShape(
  pen: Pen,
  theme: Theme,
  level: number,
  x: number,
  y: number,
  radius: number,
): void {
  const r = radius;
  const edge = r + Math.max(1, r * 0.3);
  const ground = theme.inks.label;
  if (level === 1) {
    pen.poly([x, y - edge, x + edge, y + edge * 0.85, x - edge, y + edge * 0.85], ground);
    pen.poly(
      [x, y - r * 0.8, x + r * 0.85, y + r * 0.65, x - r * 0.85, y + r * 0.65],
      theme.inks.warn,
    );
    return;
  }
  pen.poly([x, y - edge, x + edge, y, x, y + edge, x - edge, y], ground);
  pen.poly([x, y - r, x + r, y, x, y + r, x - r, y], theme.inks.bad);
}

/** A text on a label of its own; the answer is how wide the label is. `opacity` is that of the device. */
export function label(
  pen: Pen,
  theme: Theme,
  text: string,
  x: number,
  y: number,
  size: number,
  room: number,
  how: { right?: boolean; weight?: number; plain?: boolean; ink?: string; opacity: number },
): number {
  const said = fitted(pen, text, size, room - 8, how.weight);
  if (said === "") return 0;
  const width = pen.measure(said, size, how.weight) + 8;
  const left = how.right ? x - width : x;
  if (!how.plain) {
    pen.alpha(how.opacity * 0.86);
    pen.box(left, y - size * 0.75, width, size * 1.5, theme.inks.label, 3);
    pen.alpha(how.opacity);
  }
  pen.text(left + 4, y, said, size, how.ink ?? theme.inks.ink, "left", how.weight);
  return width;
}

/** For each of 256 colours, whether dark text is read better on it. */
const contrasts = new WeakMap<readonly string[], boolean[]>();

/** Whether dark text is read better on a colour of this table. */
export function wantsDark(table: readonly string[], index: number): boolean {
  let found = contrasts.get(table);
  if (!found) {
    found = table.map((colour) => luminance(colour) > 0.18);
    contrasts.set(table, found);
  }
  return found[index] ?? true;
}

/** How light a colour is, 0 to 1, as WCAG 2 counts it: `#rrggbb` or `rgb(r, g, b)`. */
export function luminance(colour: string): number {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  const parts = hex
    ? hex.slice(1).map((part) => Number.parseInt(part, 16))
    : (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [r, g, b] = [0, 1, 2].map((at) => {
    const part = (parts[at] ?? 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
