// A device in its rack: its picture or block, bars of its values, and what is told about it.
import type { Device } from "../model/site";
import { BETWEEN, NAME_FROM, NAME_TO } from "./art";
import { turned } from "./hit";
import type { Theme } from "./inks";
import { DEVICE_WIDTH, type Face, UNIT } from "./layout";
import { label, levelShape, statusInks, statusShape, wantsDark } from "./marks";
import type { Paint } from "./paint";
import { fitted, type Pen } from "./pen";
import type { Scene } from "./scene";

/** How much is drawn of a device: a block, its picture, its picture with all that is told about it. */
export type Level = "far" | "middle" | "near";

/** From these many pixels a unit on. */
export const MIDDLE_FROM = 4.5;
export const NEAR_FROM = 15;
/** A device has its name from so many pixels of height on; from more where it covers a bar. */
const NAMED_FROM = 13;
const NAMED_OVER_BAR_FROM = 28;
/** How much of a picture a bar hides: more where the picture is small, and the colour is what one sees. */
const BAR_OVER_PICTURE = { far: 1, middle: 0.82, near: 0.66 } as const;
/** More metrics than these cannot be told apart in one device. */
const PAINTS_MAX = 4;
/** Where there are several metrics, this part of the device is the name's. */
const NAME_PART = 0.37;

/** How much is drawn at a scale. */
export function levelAt(scale: number): Level {
  const unit = scale * UNIT;
  return unit < MIDDLE_FROM ? "far" : unit < NEAR_FROM ? "middle" : "near";
}

/** How much larger text is than at 100 %: it grows slower than what is around it. */
export function grown(scale: number): number {
  return Math.max(1, scale ** 0.6);
}

/** The size of a device's text: the same for all, however many units they have. */
function textSize(scale: number): number {
  return Math.min(13 * grown(scale), Math.max(9, UNIT * scale * 0.5));
}

/** Draws the devices of a scene, one after the other. */
export class Devices {
  private readonly level: Level;
  private readonly paints: readonly Paint[];
  /** Whether values are shown. */
  private readonly valued: boolean;
  private opacity = 1;

  constructor(
    private readonly pen: Pen,
    private readonly scene: Scene,
    private readonly theme: Theme,
    private readonly k: number,
  ) {
    this.level = levelAt(k);
    this.paints = scene.paints.slice(0, PAINTS_MAX);
    this.valued = this.paints.length > 0 && scene.mode !== "pictures" && scene.mode !== "status";
  }

  /** Draws a device whose top left is at a point of the screen, `high` pixels high. */
  draw(device: Device, face: Face, x: number, y: number, high: number, opacity: number): void {
    if (opacity !== this.opacity) {
      this.opacity = opacity;
      this.pen.alpha(opacity);
    }
    const width = DEVICE_WIDTH * this.k;
    // From three pixels on one of them is the line to the device below.
    const height = Math.max(1, high - (high >= 3 ? Math.max(BETWEEN * this.k, 0.9) : 0));
    this.body(device, face, x, y, width, height);
    if (this.scene.mode === "status") {
      this.status(device, x, y, width, height);
      return;
    }
    if (this.valued) this.values(device.slot, x, y, width, height);
    this.marks(device, x, y, width, height);
    this.texts(device, face, x, y, width, height);
  }

  /** All that follows is drawn in full. */
  opaque(): void {
    this.opacity = 1;
    this.pen.alpha(1);
  }

  private body(
    device: Device,
    face: Face,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    const { pen, scene, valued, level } = this;
    const { inks } = this.theme;
    const radius = level === "far" ? 0 : Math.min(3, 2.5 * this.k);
    if (scene.mode === "status") {
      const { ink, ground } = statusInks(device.status);
      // What has failed is seen from afar.
      const far = level === "far" && device.status === "FAILED";
      pen.box(x, y, width, height, inks[far ? ink : ground], radius);
      if (level === "far") return;
      pen.alpha(this.opacity * (device.status === "FAILED" ? 1 : 0.35));
      pen.frame(x, y, width, height, inks[ink], 1, radius);
      pen.alpha(this.opacity);
      return;
    }
    if (valued && scene.mode !== "both") {
      // A block of its value's colour hides all of it.
      const hidden =
        scene.mode === "heat" &&
        this.paints.length === 1 &&
        !Number.isNaN(this.paints[0]!.fraction[device.slot]!);
      if (!hidden) pen.box(x, y, width, height, inks.track, radius);
      if (level === "near") pen.frame(x, y, width, height, inks.plateLine, 1, radius);
      return;
    }
    const template = scene.site.templates[device.template];
    const kind = template?.kind ?? "server";
    if (level === "far") {
      const bars =
        valued && this.paints.some((paint) => !Number.isNaN(paint.fraction[device.slot]!));
      pen.box(x, y, width, height, inks[bars ? "track" : kind === "rack" ? "server" : kind]);
      return;
    }
    const side = turned(device, face);
    const picture = template?.pictures[side];
    const { height: units, depth } = device;
    pen.art({ kind, units, face: side, depth, picture }, x, y, width, height);
  }

  /** Bars below each other, or blocks beside each other. */
  private values(slot: number, x: number, y: number, width: number, height: number): void {
    const { pen, paints, scene } = this;
    const heat = scene.mode === "heat";
    const through = scene.mode === "both" && this.level !== "far";
    const count = paints.length;
    const aside = this.level === "near" && count > 1 ? width * NAME_PART : 0;
    const edge = heat || this.level === "far" ? 0 : Math.min(2, height * 0.08);
    const left = x + aside + edge;
    const room = width - aside - 2 * edge;
    const part = heat ? room / count : (height - 2 * edge) / count;
    for (let at = 0; at < count; at++) {
      const paint = paints[at]!;
      const fraction = paint.fraction[slot]!;
      if (Number.isNaN(fraction)) continue;
      const colour = paint.table[paint.index[slot]!]!;
      if (heat) {
        const radius = this.level === "far" ? 0 : Math.min(3, 2.5 * this.k);
        pen.box(left + at * part, y, part - (aside > 0 ? 1 : 0), height, colour, radius);
        if (aside > 0) this.inBlock(paint, slot, left + at * part, y + height / 2, part, height);
        continue;
      }
      const top = y + edge + at * part;
      const high = Math.max(1, part - (at < count - 1 && part > 3 ? 1 : 0));
      const long = scene.scaleBars ? room * Math.min(1, Math.max(0, fraction)) : room;
      if (through) pen.alpha(this.opacity * BAR_OVER_PICTURE[this.level]);
      pen.box(left, top, Math.max(1, long), high, colour, Math.min(2, edge));
      if (through) pen.alpha(this.opacity);
      if (this.level !== "near" || !scene.scaleBars) continue;
      if (through && long < room) pen.box(left + long - 1.5, top, 1.5, high, colour);
      this.limits(paint, slot, left, top, room, high);
      if (aside > 0 && high >= 11)
        label(pen, this.theme, paint.text(slot), left + room - 3, top + high / 2, 9, room, {
          right: true,
          opacity: this.opacity,
          weight: 600,
        });
    }
  }

  private inBlock(
    paint: Paint,
    slot: number,
    x: number,
    middle: number,
    width: number,
    height: number,
  ): void {
    const { inks } = this.theme;
    const size = Math.min(12, Math.max(9, height * 0.42));
    const said = paint.text(slot);
    if (height < NAMED_FROM || this.pen.measure(said, size, 600) > width - 6) return;
    const ink = wantsDark(paint.table, paint.index[slot]!) ? inks.onLight : inks.onDark;
    this.pen.text(x + width / 2, middle, said, size, ink, "center", 600);
  }

  /** Where the limits are, and where the value was at the moment that one compares with. */
  private limits(
    paint: Paint,
    slot: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    const { pen } = this;
    const { inks } = this.theme;
    const tick = Math.max(2, Math.min(6, height * 0.22));
    for (const limit of paint.limits ?? []) {
      const ink = limit.level === 2 ? inks.bad : inks.warn;
      pen.box(x + width * limit.at - 0.75, y + height - tick, 1.5, tick, ink);
    }
    const before = paint.before?.[slot];
    if (before === undefined || Number.isNaN(before)) return;
    const from = x + width * Math.min(1, Math.max(0, before));
    pen.box(from - 1.5, y, 3, height, inks.label);
    pen.box(from - 0.75, y, 1.5, height, inks.ink);
    if (height < 10) return;
    // Two notches tell it from the marks of limits.
    const notch = Math.min(4, height * 0.25);
    const low = y + height;
    pen.poly([from - notch, y, from + notch, y, from, y + notch], inks.ink);
    pen.poly([from - notch, low, from + notch, low, from, low - notch], inks.ink);
  }

  /** Its status on the left ear, the limits that its values have passed on the right one. */
  private marks(device: Device, x: number, y: number, width: number, height: number): void {
    const { pen, k, theme } = this;
    const { inks } = theme;
    const { status, slot } = device;
    let level = 0;
    if (this.valued) for (const paint of this.paints) level = Math.max(level, paint.level[slot]!);
    if (this.level !== "near") {
      const ear = Math.max(2, 18 * k);
      if (status === "FAILED") pen.box(x, y, ear, height, inks.bad);
      if (level > 0) {
        const part = level === 2 ? height : height / 2;
        pen.box(x + width - ear, y + height - part, ear, part, level === 2 ? inks.bad : inks.warn);
      }
      return;
    }
    const middle = y + Math.min(height, UNIT * k) / 2;
    const bare = this.scene.mode === "heat" && this.valued;
    if (status === "ACTIVE") {
      if (!bare) pen.dot(x + 9 * k, middle, 2.6 * k, inks.lit);
    } else {
      const radius = Math.max(3.5, 6 * k);
      // On a colour of a value it has a ground of its own.
      if (this.valued) pen.dot(x + 9 * k, middle, radius * 1.35, inks.label);
      statusShape(pen, theme, status, x + 9 * k, middle, radius);
    }
    if (level > 0) levelShape(pen, theme, level, x + width - 9 * k, middle, Math.max(4, 6.5 * k));
  }

  private texts(
    device: Device,
    face: Face,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    const { pen, k, theme, scene, paints, valued, opacity } = this;
    const near = this.level === "near";
    if (this.level === "far") return;
    if (height < (near || !valued ? NAMED_FROM : NAMED_OVER_BAR_FROM)) return;
    const { inks } = theme;
    const { slot } = device;
    const size = textSize(k);
    const middle = y + Math.min(height, Math.max(UNIT * k, size * 1.5)) / 2;
    const from = x + (near ? NAME_FROM - 4 : 20) * k;
    let room = x + width - 22 * k - from;
    if (near && valued && paints.length > 1) {
      // The bars are beside the name.
      const passed = paints.some((paint) => paint.level[slot]! > 0);
      room = x + width * NAME_PART - from - (passed ? Math.max(10, 18 * k) : 0);
      label(pen, theme, device.name, from, middle, size, room, {
        plain: scene.mode !== "both",
        opacity,
      });
      return;
    }
    const first = paints[0];
    const onColour = scene.mode === "heat" && valued && paints.length === 1;
    const coloured = onColour && first && !Number.isNaN(first.fraction[slot]!);
    const ink = !coloured
      ? inks.ink
      : wantsDark(first.table, first.index[slot]!)
        ? inks.onLight
        : inks.onDark;
    if (near && valued && first) {
      const said = first.text(slot);
      const how = { right: true, weight: 600, plain: onColour, ink, opacity };
      if (said !== "")
        room -= label(pen, theme, said, from + room, middle, size, room * 0.6, how) + 4;
    }
    // Over small bars there is no half of a name.
    if (!near && valued && pen.measure(device.name, size) > room - 8) return;
    const template = scene.site.templates[device.template];
    const ours = near && !valued && !template?.pictures[turned(device, face)];
    // Without a label the name stays within the part of the picture that is kept free for it.
    if (ours) room = Math.min(room, (NAME_TO - NAME_FROM) * k);
    label(pen, theme, device.name, from, middle, size, room, {
      plain: onColour || ours,
      ink,
      opacity,
    });
  }

  /** A status by shape and word, beside the device's name where there is room for all of it. */
  private status(device: Device, x: number, y: number, width: number, height: number): void {
    const { pen, k, theme } = this;
    if (this.level === "far") return;
    const ink = theme.inks[statusInks(device.status).ink];
    const middle = y + height / 2;
    const from = x + Math.max(8, 18 * k);
    if (height < NAMED_FROM) {
      // Too low for words: what does not run still has its shape.
      if (height > 6 && device.status !== "ACTIVE" && device.status !== "AVAILABLE")
        statusShape(pen, theme, device.status, from, middle, Math.min(4, height * 0.42));
      return;
    }
    const size = textSize(k);
    statusShape(pen, theme, device.status, from, middle, size * 0.5);
    const left = from + size * 0.9;
    const right = x + width - Math.max(5, 10 * k);
    const word = this.scene.words.status(device.status);
    const wide = pen.measure(word, size, 600);
    if (wide > right - left) return;
    const room = right - left - wide - 10;
    const said = fitted(pen, device.name, size, room);
    // A word alone follows its shape.
    if (said !== device.name && this.level !== "near") {
      pen.text(left, middle, word, size, ink, "left", 600);
      return;
    }
    pen.text(right, middle, word, size, ink, "right", 600);
    if (said) pen.text(left, middle, said, size, theme.inks.ink);
  }
}
