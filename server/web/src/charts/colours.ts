// The colours of lines, as the theme has them now. A canvas knows no custom properties, so they are
// read from an element; and no two lines differ by colour alone.

/** Most lines of one chart: as many as have a colour and a dash of their own. */
export const LINES_MAX = 8;

/** Dashes, in pixels: line and gap. */
const DASHES: ReadonlyArray<readonly number[]> = [
  [],
  [7, 4],
  [2, 3],
  [10, 4, 2, 4],
  [4, 2],
  [12, 3],
  [2, 2, 6, 2],
  [1, 4],
];

/** The dash of line `index`. */
export function dashOf(index: number): number[] {
  return [...(DASHES[index % DASHES.length] ?? [])];
}

/** The custom property with the colour of line `index`. */
export function seriesProperty(index: number): string {
  return `--series-${(index % LINES_MAX) + 1}`;
}

/** Colours by custom property, as they come out within `place` now. */
export function colours(place: Element, names: readonly string[]): Record<string, string> {
  const probe = document.createElement("span");
  probe.hidden = true;
  place.append(probe);
  const found: Record<string, string> = {};
  for (const name of names) {
    probe.style.color = `var(${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return found;
}

/** The same colour, so much of it. */
export function faint(colour: string, part: number): string {
  const numbers = colour.match(/[\d.]+/g);
  return numbers && numbers.length >= 3
    ? `rgb(${numbers.slice(0, 3).join(" ")} / ${part * 100}%)`
    : colour;
}
