// What racks and devices look like: drawn by ourselves from a kind, a number of units and a face. All
// numbers are those of the world: a device is 370 wide, a unit 34 high, 0 at its top left.
import type { Ink, Theme } from "./inks";
import { CAP, DEVICE_WIDTH, DEVICE_X, FOOT, RACK_WIDTH, UNIT } from "./layout";
import type { ArtKey, Pen } from "./pen";

/** Art has its small parts from these many pixels a unit on. */
const FINE_FROM = 13;

/** Left of this in the highest unit nothing is drawn: there is the name. */
export const NAME_FROM = 26;
export const NAME_TO = 184;
/** Right of the name, up to the ear. */
const PARTS_FROM = 190;
const PARTS_TO = 346;
const EAR = 18;
/** Between a device and the one below. */
export const BETWEEN = 1.5;

/** A pen that draws the world's numbers at a place, and with the theme's inks. */
class Brush {
  readonly fine: boolean;
  constructor(
    private readonly pen: Pen,
    private readonly theme: Theme,
    private readonly x: number,
    private readonly y: number,
    readonly scale: number,
  ) {
    this.fine = scale * UNIT >= FINE_FROM;
  }

  box(x: number, y: number, width: number, height: number, ink: Ink, radius = 0): void {
    const k = this.scale;
    this.pen.box(
      this.x + x * k,
      this.y + y * k,
      width * k,
      height * k,
      this.theme.inks[ink],
      radius * k,
    );
  }

  shade(
    x: number,
    y: number,
    width: number,
    height: number,
    top: Ink,
    low: Ink,
    radius: number,
  ): void {
    const k = this.scale;
    const { inks } = this.theme;
    this.pen.shade(
      this.x + x * k,
      this.y + y * k,
      width * k,
      height * k,
      inks[top],
      inks[low],
      radius * k,
    );
  }

  frame(x: number, y: number, width: number, height: number, ink: Ink, radius: number): void {
    const k = this.scale;
    const line = Math.max(0.75, Math.min(1.25, k));
    this.pen.frame(
      this.x + x * k,
      this.y + y * k,
      width * k,
      height * k,
      this.theme.inks[ink],
      line,
      radius * k,
    );
  }

  dot(x: number, y: number, radius: number, ink: Ink): void {
    const k = this.scale;
    this.pen.dot(this.x + x * k, this.y + y * k, radius * k, this.theme.inks[ink]);
  }

  ring(x: number, y: number, radius: number, ink: Ink, line: number): void {
    const k = this.scale;
    this.pen.ring(this.x + x * k, this.y + y * k, radius * k, this.theme.inks[ink], line * k);
  }

  /** Equal boxes in columns and rows. */
  grid(
    area: [x: number, y: number, width: number, height: number],
    columns: number,
    rows: number,
    gap: number,
    one: (x: number, y: number, width: number, height: number) => void,
  ): void {
    const [x, y, width, height] = area;
    const w = (width - gap * (columns - 1)) / columns;
    const h = (height - gap * (rows - 1)) / rows;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        one(x + column * (w + gap), y + row * (h + gap), w, h);
      }
    }
  }

  /** A plate with holes, or a plain darker one where holes would be too small. */
  mesh(x: number, y: number, width: number, height: number): void {
    if (!this.fine) {
      this.box(x, y, width, height, "plate", 2);
      return;
    }
    this.box(x, y, width, height, "plate", 2);
    const pitch = 6;
    const rows = Math.max(1, Math.floor((height - 3) / pitch));
    const columns = Math.max(1, Math.floor((width - 3) / pitch));
    const left = x + (width - (columns - 1) * pitch) / 2;
    const top = y + (height - (rows - 1) * pitch) / 2;
    for (let row = 0; row < rows; row++) {
      const shift = row % 2 === 0 ? 0 : pitch / 2;
      for (let column = 0; column < columns - (row % 2); column++) {
        this.dot(left + column * pitch + shift, top + row * pitch, 1.5, "dark");
      }
    }
  }

  /** Upright slits; far fewer where so many would be one grey. */
  slits(x: number, y: number, width: number, height: number): void {
    this.box(x, y, width, height, "plate", 2);
    const count = this.fine ? Math.floor(width / 7) : 10;
    const gap = this.fine ? 4 : (width / count) * 0.75;
    this.grid([x + 4, y + 5, width - 8, height - 10], count, 1, gap, (left, top, w, h) =>
      this.box(left, top, w, h, this.fine ? "dark" : "plateLine", 1),
    );
  }

  /** A carrier with a disk in it. */
  drive(x: number, y: number, width: number, height: number): void {
    this.box(x, y, width, height, "plate", 1.5);
    if (!this.fine) {
      this.box(x, y, 4, height, "metal", 1);
      return;
    }
    this.frame(x, y, width, height, "plateLine", 1.5);
    this.box(x + 2.5, y + 2.5, 3.5, height - 5, "metal", 1);
    this.box(x + 9, y + height / 2 - 0.6, width - 18, 1.2, "plateLine");
    this.dot(x + width - 4.5, y + 4.5, 1.2, "dark");
  }

  /** A socket for a cable. */
  port(x: number, y: number, width: number, height: number): void {
    // Small ones beside each other would be a black bar.
    this.box(x, y, width, height, this.fine ? "socket" : "dark", 1);
    if (this.fine) this.box(x + width * 0.3, y, width * 0.4, 1.8, "metal");
  }

  /** A power supply with its inlet. */
  supply(x: number, y: number, width: number, height: number): void {
    this.box(x, y, width, height, "plate", 2);
    if (this.fine) this.frame(x, y, width, height, "plateLine", 2);
    const high = Math.min(14, height - 8);
    this.box(x + 6, y + height / 2 - high / 2, 17, high, "socket", 2);
    if (!this.fine) return;
    this.box(x + 10, y + height / 2 - 2, 2, 4, "dark");
    this.box(x + 17, y + height / 2 - 2, 2, 4, "dark");
    this.box(x + width - 8, y + 5, 3, height - 10, "metal", 1.5);
    this.dot(x + width - 15, y + height / 2, 1.6, "lit");
  }

  /** A fan behind its grille. */
  fan(x: number, y: number, radius: number): void {
    this.dot(x, y, radius, "plate");
    this.ring(x, y, radius * 0.94, "plateLine", 1.2);
    if (!this.fine) {
      this.dot(x, y, radius * 0.4, "metal");
      return;
    }
    this.ring(x, y, radius * 0.7, "dark", 0.9);
    this.ring(x, y, radius * 0.46, "dark", 0.9);
    this.dot(x, y, radius * 0.24, "dark");
  }
}

/** The case that every device has: body, ears, screws. */
function chassis(b: Brush, height: number): void {
  b.shade(0, 0, DEVICE_WIDTH, height, "body", "bodyLow", 2.5);
  b.frame(0, 0, DEVICE_WIDTH, height, "bodyLine", 2.5);
  for (const x of [0, DEVICE_WIDTH - EAR]) {
    if (b.fine) {
      b.box(x === 0 ? EAR : x, 1, 0.9, height - 2, "plateLine");
      b.dot(x + EAR / 2, 6, 1.7, "metal");
      b.dot(x + EAR / 2, height - 6, 1.7, "metal");
    } else b.box(x + 1, 1, EAR - 2, height - 2, "plate");
  }
  if (b.fine && height > UNIT) {
    for (const x of [4.5, DEVICE_WIDTH - EAR + 4.5])
      b.box(x, height / 2 - 11 + 6, EAR - 9, Math.min(height / 2 - 14, 40), "metal", 3);
  }
}

function serverFront(b: Brush, units: number, height: number): void {
  const area: [number, number] = [PARTS_FROM, PARTS_TO - PARTS_FROM];
  if (units === 1) {
    b.grid([area[0], 5, area[1], height - 10], 4, 1, 3, (x, y, w, h) => b.drive(x, y, w, h));
    return;
  }
  b.mesh(area[0], 6, area[1], UNIT - 8);
  const low = (units - 1) * UNIT;
  if (units > 2) b.slits(NAME_FROM, UNIT + 2, PARTS_TO - NAME_FROM, (units - 2) * UNIT - 4);
  b.grid(
    [NAME_FROM, low + 1, PARTS_TO - NAME_FROM, height - low - 6],
    units === 2 ? 8 : 6,
    1,
    3,
    (x, y, w, h) => b.drive(x, y, w, h),
  );
}

function serverRear(b: Brush, units: number, height: number): void {
  if (units === 1) {
    ports(b, 156, 8);
    b.supply(240, 4, 52, height - 8);
    b.supply(294, 4, 52, height - 8);
    return;
  }
  // Plates for cards, then fans and power supplies.
  b.grid([PARTS_FROM, 6, PARTS_TO - PARTS_FROM, UNIT - 10], 2, 2, 3, (x, y, w, h) => {
    b.box(x, y, w, h, "plate", 1);
    if (b.fine) b.box(x + 6, y + h / 2 - 1.5, w - 24, 3, "dark", 1.5);
    if (b.fine) b.dot(x + w - 6, y + h / 2, 1.6, "metal");
  });
  const rows = Math.min(units - 1, 4);
  b.grid([248, UNIT + 2, 98, height - UNIT - 7], 1, rows, 3, (x, y, w, h) => {
    b.supply(x, y, w, h);
  });
  const room = height - UNIT - 30;
  if (room > UNIT) {
    const radius = Math.min(34, room / 2 - 2);
    for (let at = 0; at < 3; at++) b.fan(62 + at * 72, UNIT + 2 + room / 2, radius);
  } else b.mesh(NAME_FROM, UNIT + 4, 88, height - UNIT - 10);
  ports(b, units === 2 ? 122 : 34, height - 25);
}

/** Network, serial and screen: the row of sockets at a server's back. */
function ports(b: Brush, x: number, y: number): void {
  b.port(x, y + 3, 14, 13);
  b.port(x + 17, y + 3, 14, 13);
  b.box(x + 35, y + 2, 9, 6, "blue", 1);
  b.box(x + 35, y + 11, 9, 6, "blue", 1);
  b.box(x + 48, y + 4, 26, 11, "darker", 3);
}

function switchFront(b: Brush, units: number): void {
  const cards = (x: number, y: number, width: number, columns: number) =>
    b.grid([x, y, width, 22], columns, 2, 2.4, (left, top, w, h) => b.port(left, top, w, h));
  const top = 6;
  cards(138, top, 82, 6);
  cards(226, top, 82, 6);
  b.grid([316, top, 32, 22], 1, 2, 2.4, (x, y, w, h) => {
    b.box(x, y, w, h, "metal", 1);
    b.box(x + 2, y + 2, w - 4, h - 4, "socket", 1);
  });
  for (let unit = 1; unit < units; unit++) {
    const y = unit * UNIT;
    b.box(NAME_FROM - 4, y - 0.5, PARTS_TO - NAME_FROM + 8, 1, "plateLine");
    for (let block = 0; block < 4; block++) cards(NAME_FROM + block * 81, y + 5, 76, 6);
  }
}

function switchRear(b: Brush, units: number, height: number): void {
  for (let unit = 0; unit < units; unit++) {
    const y = unit * UNIT;
    const middle = y + (unit === units - 1 ? height - y : UNIT) / 2;
    for (let at = 0; at < 3; at++) b.fan(204 + at * 28, middle, 11.5);
    b.supply(286, y + 4, 60, UNIT - 9.5);
    if (unit > 0) b.mesh(NAME_FROM, y + 5, 152, UNIT - 11);
  }
}

function storageFront(b: Brush, units: number, height: number): void {
  const columns = 4;
  const rows = 2 * units;
  const top = 4;
  const pitchX = (PARTS_TO - NAME_FROM + 4) / columns;
  const pitchY = (height - 2 * top + 2) / rows;
  for (let row = 0; row < rows; row++) {
    for (let column = row < 2 ? 2 : 0; column < columns; column++) {
      b.drive(NAME_FROM + column * pitchX, top + row * pitchY, pitchX - 4, pitchY - 2);
    }
  }
}

function storageRear(b: Brush, units: number, height: number): void {
  for (let unit = 0; unit < units; unit++) {
    const y = unit * UNIT + 4;
    const h = (unit === units - 1 ? height : (unit + 1) * UNIT) - y - 4;
    b.box(PARTS_FROM, y, PARTS_TO - PARTS_FROM, h, "plate", 2);
    if (b.fine) b.frame(PARTS_FROM, y, PARTS_TO - PARTS_FROM, h, "plateLine", 2);
    for (let at = 0; at < 3; at++) b.port(PARTS_FROM + 10 + at * 26, y + h / 2 - 5, 21, 10);
    if (b.fine) b.dot(PARTS_TO - 58, y + h / 2, 1.6, "lit");
    b.box(PARTS_TO - 48, y + 5, 40, h - 10, "metal", 3);
    if (unit > 0) {
      b.supply(NAME_FROM, y, 76, h);
      b.supply(NAME_FROM + 82, y, 76, h);
    }
  }
}

const DRAWN: Record<
  "server" | "switch" | "storage",
  Record<"front" | "rear", typeof serverFront>
> = {
  server: { front: serverFront, rear: serverRear },
  switch: { front: switchFront, rear: switchRear },
  storage: { front: storageFront, rear: storageRear },
};

/** Draws a device, or a unit's place for one, `width` wide. */
export function drawArt(pen: Pen, theme: Theme, key: ArtKey, x: number, y: number, width: number) {
  if (key.kind === "empty") {
    emptyUnit(new Brush(pen, theme, x, y, width / RACK_WIDTH), key.face);
    return;
  }
  const b = new Brush(pen, theme, x, y, width / DEVICE_WIDTH);
  const height = key.units * UNIT - BETWEEN;
  chassis(b, height);
  DRAWN[key.kind === "rack" ? "server" : key.kind][key.face](b, key.units, height);
}

/** One unit of a rack without a device: posts, rails with their holes, at the back the sockets. */
function emptyUnit(b: Brush, face: "front" | "rear"): void {
  // A little more than a unit, so that no line of the wall is seen between two of them.
  const high = UNIT + 2;
  b.box(0, 0, RACK_WIDTH, high, "rail");
  b.box(DEVICE_X, 0, DEVICE_WIDTH, high, "bay");
  b.box(DEVICE_X, UNIT - 1, DEVICE_WIDTH, 1, "bayLine");
  b.box(0, 0, 14, high, "post");
  b.box(RACK_WIDTH - 14, 0, 14, high, "post");
  if (!b.fine) return;
  b.box(0, 0, 1, high, "postLine");
  b.box(RACK_WIDTH - 1, 0, 1, high, "postLine");
  b.box(13.5, 0, 0.8, high, "postLine");
  b.box(RACK_WIDTH - 14.3, 0, 0.8, high, "postLine");
  for (const y of [4, 15, 26]) {
    b.box(38.5, y, 4, 4, "hole", 1);
    b.box(RACK_WIDTH - 42.5, y, 4, 4, "hole", 1);
  }
  if (face === "rear") {
    b.box(3.5, 0, 7, high, "dark");
    for (const y of [5, 20]) b.box(5, y, 4, 8, "socket", 1);
  }
}

/** The frame of a rack without its units: `height` is the frame's, cap and foot included. */
export function drawFrame(
  pen: Pen,
  theme: Theme,
  x: number,
  y: number,
  scale: number,
  height: number,
): void {
  const b = new Brush(pen, theme, x, y, scale);
  const low = height - FOOT;
  b.shade(0, 0, RACK_WIDTH, CAP, "postLight", "post", 5);
  b.box(0, CAP / 2, RACK_WIDTH, CAP / 2, "post");
  b.box(0, low, RACK_WIDTH, FOOT - 14, "post", 5);
  b.box(0, low, RACK_WIDTH, (FOOT - 14) / 2, "post");
  b.box(24, height - 14, 44, 14, "postLine", 3);
  b.box(RACK_WIDTH - 68, height - 14, 44, 14, "postLine", 3);
  if (!b.fine) return;
  b.box(0, CAP - 1, RACK_WIDTH, 1, "postLine");
  b.box(0, low, RACK_WIDTH, 1, "postLine");
  b.frame(0, 0, RACK_WIDTH, height - 14, "postLine", 5);
  b.grid([RACK_WIDTH / 2 - 90, 9, 180, 8], 18, 1, 4, (left, top, w, h) =>
    b.box(left, top, w, h, "postLine", 2),
  );
}
