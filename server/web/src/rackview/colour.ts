// Colour maps: tables of 256 colours, worked out in OKLab, where equal steps look equal. Lightness goes one
// way through each (diverging ones: one way from the middle), so that who sees no difference of hue sees
// the order still, and so does who prints in grey.

/** The maps by name. `classic` is that of the existing application, for those who know it. */
export const COLOUR_MAPS = [
  "viridis",
  "cividis",
  "ember",
  "traffic",
  "diverging",
  "classic",
] as const;

/** The name of a map. */
export type MapName = (typeof COLOUR_MAPS)[number];

/** Entries of a table: an index is a byte. */
export const SIZE = 256;

/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A place in OKLCH: where in the map, lightness, chroma, hue in degrees. */
type Stop = readonly [at: number, lightness: number, chroma: number, hue: number];

// Lightness stays between 0.3 and 0.93: darker is lost on dark ground, lighter on white.
const STOPS: Record<Exclude<MapName, "classic">, readonly Stop[]> = {
  viridis: [
    [0, 0.32, 0.14, 312],
    [0.25, 0.45, 0.115, 268],
    [0.5, 0.6, 0.1, 196],
    [0.75, 0.77, 0.165, 148],
    [1, 0.92, 0.18, 106],
  ],
  cividis: [
    [0, 0.32, 0.09, 262],
    [0.4, 0.53, 0.025, 262],
    [0.6, 0.65, 0.045, 96],
    [1, 0.92, 0.15, 98],
  ],
  ember: [
    [0, 0.32, 0.12, 286],
    [0.33, 0.47, 0.19, 330],
    [0.66, 0.66, 0.19, 34],
    [1, 0.92, 0.12, 92],
  ],
  traffic: [
    [0, 0.9, 0.06, 200],
    [0.3, 0.83, 0.13, 108],
    [0.6, 0.69, 0.165, 62],
    [0.85, 0.54, 0.2, 28],
    [1, 0.38, 0.15, 8],
  ],
  diverging: [
    [0, 0.42, 0.14, 258],
    [0.25, 0.62, 0.11, 246],
    [0.5, 0.88, 0.005, 240],
    [0.75, 0.66, 0.14, 56],
    [1, 0.44, 0.13, 38],
  ],
};

/** From OKLab to linear light; the matrices are those of the space's definition. */
function light(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function encode(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}

/** The colour, with as much chroma as screens can show. */
function shown(lightness: number, a: number, b: number): Rgb {
  for (let part = 1; part > 0; part -= 0.05) {
    const rgb = light(lightness, a * part, b * part);
    if (rgb.every((value) => value >= -0.001 && value <= 1.001)) {
      return [encode(rgb[0]), encode(rgb[1]), encode(rgb[2])];
    }
  }
  const grey = encode(lightness ** 3);
  return [grey, grey, grey];
}

function between(stops: readonly Stop[], at: number): Rgb {
  const next = Math.max(
    1,
    stops.findIndex((stop) => stop[0] >= at),
  );
  const [from, to] = [stops[next - 1]!, stops[next]!];
  const part = (at - from[0]) / (to[0] - from[0]);
  const lab = (stop: Stop) => {
    const angle = (stop[3] * Math.PI) / 180;
    return [stop[1], stop[2] * Math.cos(angle), stop[2] * Math.sin(angle)] as const;
  };
  const [one, other] = [lab(from), lab(to)];
  const mix = (index: 0 | 1 | 2) => one[index] + (other[index] - one[index]) * part;
  return shown(mix(0), mix(1), mix(2));
}

/** Green, yellow, red as in the existing application: blended as numbers, not as light. */
const CLASSIC: ReadonlyArray<readonly [number, Rgb]> = [
  [0, [0x33, 0x66, 0x00]],
  [0.3, [0xb3, 0xa3, 0x00]],
  [1, [0xb4, 0x00, 0x00]],
];

function classic(at: number): Rgb {
  const [low, middle, high] = [CLASSIC[0]!, CLASSIC[1]!, CLASSIC[2]!];
  const [from, to] = at < middle[0] ? [low, middle] : [middle, high];
  const part = (at - from[0]) / (to[0] - from[0]);
  const mix = (index: 0 | 1 | 2) =>
    Math.round(from[1][index] + (to[1][index] - from[1][index]) * part);
  return [mix(0), mix(1), mix(2)];
}

const made = new Map<string, readonly Rgb[]>();
const written = new Map<string, string[]>();

/** The colours of a map as numbers, from low to high. */
export function colours(map: MapName, inverted = false): readonly Rgb[] {
  const key = `${map} ${inverted}`;
  let found = made.get(key);
  if (!found) {
    found = Array.from({ length: SIZE }, (_, index) => {
      const at = (inverted ? SIZE - 1 - index : index) / (SIZE - 1);
      return map === "classic" ? classic(at) : between(STOPS[map], at);
    });
    made.set(key, found);
  }
  return found;
}

/** The colours of a map as CSS has them; the same array for the same map. */
export function table(map: MapName, inverted = false): string[] {
  const key = `${map} ${inverted}`;
  let found = written.get(key);
  if (!found) {
    const hex = (value: number) => value.toString(16).padStart(2, "0");
    found = colours(map, inverted).map(([r, g, b]) => `#${hex(r)}${hex(g)}${hex(b)}`);
    written.set(key, found);
  }
  return found;
}

/** A CSS gradient of the map, for legends: a stop each sixteenth is as smooth as eyes can see. */
export function gradient(map: MapName, inverted = false): string {
  const all = table(map, inverted);
  const stops = Array.from({ length: 17 }, (_, step) => all[Math.min(SIZE - 1, step * 16)]);
  return `linear-gradient(to right, ${stops.join(", ")})`;
}
