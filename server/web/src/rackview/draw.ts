// The picture of the racks. What is drawn depends on nothing but the arguments; each pen makes the same.
import type { Device, Rack } from "../model/site";
import { BETWEEN, drawFrame, NAME_FROM } from "./art";
import { type Camera, type Viewport, visible } from "./camera";
import { CanvasPen, type Context } from "./canvaspen";
import { isBehind, turned } from "./hit";
import type { Theme } from "./inks";
import {
  CAP,
  DEVICE_WIDTH,
  DEVICE_X,
  FOOT,
  frameBox,
  HEAD,
  type Placed,
  RACK_WIDTH,
  UNIT,
} from "./layout";
import { label, levelShape, statusInks, statusShape, wantsDark } from "./marks";
import { fitted, type Pen } from "./pen";
import type { Scene } from "./scene";
import { sprite } from "./sprites";

export type { Context } from "./canvaspen";

/** How much is drawn of a device: a block, its picture, its picture with all that is told about it. */
export type Level = "far" | "middle" | "near";

/** From these many pixels a unit on. */
export const MIDDLE_FROM = 4.5;
export const NEAR_FROM = 15;
/** A device has its name from so many pixels of height on; from more where it covers a bar. */
const NAMED_FROM = 13;
const NAMED_OVER_BAR_FROM = 24;
/** Devices that are not meant, and those that are seen from behind through the free half of a rack. */
const FADED = 0.2;
const BEHIND = 0.32;
/** How much of a picture a bar lets through. */
const BAR_OVER_PICTURE = 0.62;
/** More metrics than these cannot be told apart in one device. */
const PAINTS_MAX = 4;

/** How much is drawn at a scale. */
export function levelAt(scale: number): Level {
  const unit = scale * UNIT;
  return unit < MIDDLE_FROM ? "far" : unit < NEAR_FROM ? "middle" : "near";
}

/** Draws everything but what changes with the pointer. */
export function draw(
  ctx: Context,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  theme: Theme,
  dpr: number,
): void {
  const pen = new CanvasPen(ctx, dpr, theme, sprite);
  pen.box(0, 0, viewport.width, viewport.height, theme.inks.floor);
  picture(pen, scene, camera, viewport, theme);
}

/** Draws the racks that are seen, with any pen. */
export function picture(
  pen: Pen,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  theme: Theme,
): void {
  new Picture(pen, scene, camera, viewport, theme).all();
}

class Picture {
  private readonly k: number;
  private readonly level: Level;
  private readonly left: number;
  private readonly top: number;
  private readonly paints: Scene["paints"];
  private readonly bothFaces: boolean;
  private opacity = 1;

  constructor(
    private readonly pen: Pen,
    private readonly scene: Scene,
    camera: Camera,
    private readonly viewport: Viewport,
    private readonly theme: Theme,
  ) {
    this.k = camera.scale;
    this.level = levelAt(camera.scale);
    this.left = viewport.width / 2 - camera.x * camera.scale;
    this.top = viewport.height / 2 - camera.y * camera.scale;
    this.paints = scene.paints.slice(0, PAINTS_MAX);
    const [first, second] = scene.layout.placed;
    this.bothFaces = first?.face === "rear" || second?.face === "rear";
    this.seen = visible(scene.layout, camera, viewport);
  }

  private readonly seen: number[];

  all(): void {
    this.groups();
    for (const at of this.seen) this.rack(this.scene.layout.placed[at]!);
    if (this.scene.selected.size > 0) this.selection();
  }

  private fade(opacity: number): void {
    if (opacity === this.opacity) return;
    this.opacity = opacity;
    this.pen.alpha(opacity);
  }

  private groups(): void {
    const { pen, k } = this;
    const { inks } = this.theme;
    for (const group of this.scene.layout.groups) {
      const x = group.x * k + this.left;
      const y = group.y * k + this.top;
      const [width, height] = [group.width * k, group.height * k];
      if (x > this.viewport.width || y > this.viewport.height || x + width < 0 || y + height < 0)
        continue;
      pen.box(x, y, width, height, inks.group, Math.min(10, 24 * k));
      pen.frame(x, y, width, height, inks.groupLine, 1, Math.min(10, 24 * k));
      const high = group.head * k;
      const size = Math.min(15, high * 0.62);
      if (size < 7) continue;
      // A group that begins left of the window has its name where it is seen.
      const from = Math.max(x, 0) + Math.min(14, 40 * k);
      const said = fitted(pen, group.label, size, x + width - from - 8, 600);
      if (said) pen.text(from, y + Math.min(high, 30) * 0.62, said, size, inks.ink, "left", 600);
    }
  }

  private rack(placed: Placed): void {
    const { pen, k, theme } = this;
    const { inks } = theme;
    const rack = this.scene.site.racks[placed.rack];
    if (!rack) return;
    const x = placed.x * k + this.left;
    const y = placed.y * k + this.top;
    this.fade(1);
    this.name(rack, placed, x, y);
    const frame = y + HEAD * k;
    const units = frame + CAP * k;
    const width = RACK_WIDTH * k;
    if (this.level === "far") {
      pen.box(x, frame, width, (placed.height - HEAD - 10) * k, inks.post);
      pen.box(x + DEVICE_X * k, units, DEVICE_WIDTH * k, rack.height * UNIT * k, inks.bay);
    } else {
      drawFrame(pen, theme, x, frame, k, placed.height - HEAD);
      this.units(rack, placed, x, units);
    }
    const left = x + DEVICE_X * k;
    const { devices } = this.scene.site;
    for (const behind of [true, false]) {
      for (const slot of rack.devices) {
        const device = devices[slot]!;
        if (isBehind(device, placed.face) !== behind) continue;
        const top = units + (rack.height - device.startU - device.height + 1) * UNIT * k;
        const height = device.height * UNIT * k;
        if (top > this.viewport.height || top + height < 0) continue;
        const opacity = this.scene.faded[slot] ? FADED : 1;
        this.fade(behind ? opacity * BEHIND : opacity);
        this.device(device, placed, left, top, height, behind);
      }
    }
    this.fade(1);
  }

  /** The rack's name, and which of its faces this is. */
  private name(rack: Rack, placed: Placed, x: number, y: number): void {
    const { pen, k, theme, scene } = this;
    const high = HEAD * k;
    const size = Math.min(16, Math.max(11, high * 0.4));
    const width = placed.width * k;
    if (high < size * 1.15 || width < 40) return;
    const middle = y + high - Math.max(size * 0.72, Math.min(14, high * 0.3));
    let from = x + 2;
    let room = width - 4;
    if (this.bothFaces) {
      const word = scene.words.face[placed.face];
      const wide = pen.measure(word, size * 0.86);
      if (wide < room * 0.45) {
        pen.text(x + width - 2, middle, word, size * 0.86, theme.inks.quiet, "right");
        room -= wide + 8;
      }
    }
    if (scene.mode === "status" || rack.status === "FAILED") {
      statusShape(pen, theme, rack.status, from + size * 0.45, middle, size * 0.42);
      from += size * 1.2;
      room -= size * 1.2;
    }
    const said = fitted(pen, rack.name, size, room, 600);
    if (said) pen.text(from, middle, said, size, theme.inks.ink, "left", 600);
  }

  /** The rails, and what is seen where no device is. */
  private units(rack: Rack, placed: Placed, x: number, top: number): void {
    const { pen, k, theme } = this;
    const { inks } = theme;
    const unit = UNIT * k;
    if (this.level === "middle") {
      const height = rack.height * unit;
      pen.box(x, top, RACK_WIDTH * k, height, inks.post);
      pen.box(x + 14 * k, top, (RACK_WIDTH - 28) * k, height, inks.rail);
      pen.box(x + DEVICE_X * k, top, DEVICE_WIDTH * k, height, inks.bay);
      return;
    }
    const first = Math.max(0, Math.floor(-top / unit));
    const end = Math.min(rack.height, Math.ceil((this.viewport.height - top) / unit));
    const size = Math.min(12, unit * 0.4);
    for (let down = first; down < end; down++) {
      const y = top + down * unit;
      const key = { kind: "empty", units: 1, face: placed.face, depth: 2 } as const;
      pen.art(key, x, y, RACK_WIDTH * k, unit);
      const number = String(rack.height - down);
      pen.text(x + 26.5 * k, y + unit / 2, number, size, inks.unit, "center");
      pen.text(x + (RACK_WIDTH - 26.5) * k, y + unit / 2, number, size, inks.unit, "center");
    }
  }

  private device(
    device: Device,
    placed: Placed,
    x: number,
    y: number,
    high: number,
    behind: boolean,
  ): void {
    const { pen, k, theme, scene, paints } = this;
    const { inks } = theme;
    const width = DEVICE_WIDTH * k;
    const height = Math.max(1, high - (high > 3 ? Math.max(BETWEEN * k, 0.6) : 0));
    const near = this.level !== "far";
    const { mode } = scene;
    const valued = paints.length > 0 && mode !== "pictures" && mode !== "status";
    if (mode === "status") {
      const { ink, ground } = statusInks(device.status);
      pen.box(x, y, width, height, inks[device.status === "FAILED" ? ink : ground], near ? 2 : 0);
      if (near && device.status === "FAILED")
        pen.box(x + 1, y + 1, width - 2, height - 2, inks[ground], 1.5);
    } else if (mode === "heat" && valued) {
      pen.box(x, y, width, height, inks.track, near ? 2 * k : 0);
    } else if (mode === "bars" && valued) {
      pen.box(x, y, width, height, inks.track, near ? 2 * k : 0);
      if (this.level === "near") pen.frame(x, y, width, height, inks.plateLine, 1, 2 * k);
    } else if (near) {
      const template = scene.site.templates[device.template];
      const face = turned(device, placed.face);
      pen.art(
        {
          kind: template?.kind ?? "server",
          units: device.height,
          face,
          depth: device.depth,
          picture: template?.pictures[face],
        },
        x,
        y,
        width,
        high - Math.max(BETWEEN * k, 0.6),
      );
    } else {
      const kind = scene.site.templates[device.template]?.kind ?? "server";
      pen.box(x, y, width, height, valued ? inks.track : inks[kind === "rack" ? "server" : kind]);
    }
    if (valued) this.values(device.slot, x, y, width, height);
    if (!behind) this.tell(device, x, y, width, height, valued);
  }

  /** Bars or blocks of the device's values, one below the other. */
  private values(slot: number, x: number, y: number, width: number, height: number): void {
    const { pen, paints, scene } = this;
    const { inks } = this.theme;
    const heat = scene.mode === "heat";
    const through = scene.mode === "both" && this.level !== "far";
    const count = paints.length;
    const part = heat ? width / count : height / count;
    const edge = heat || this.level === "far" ? 0 : Math.min(2, height * 0.08);
    for (let at = 0; at < count; at++) {
      const paint = paints[at]!;
      const fraction = paint.fraction[slot]!;
      if (Number.isNaN(fraction)) continue;
      const colour = paint.table[paint.index[slot]!]!;
      if (heat) {
        pen.box(x + at * part, y, part, height, colour, this.level === "far" ? 0 : 2 * this.k);
        continue;
      }
      const long = scene.scaleBars ? Math.min(1, Math.max(0, fraction)) : 1;
      const top = y + at * part + edge;
      const room = width - 2 * edge;
      const high = Math.max(1, part - (at < count - 1 ? edge : 2 * edge));
      if (through) pen.alpha(this.opacity * BAR_OVER_PICTURE);
      pen.box(x + edge, top, Math.max(1, room * long), high, colour, Math.min(2, edge));
      if (through) pen.alpha(this.opacity);
      if (through && long < 1 && this.level === "near")
        pen.box(x + edge + room * long - 1.5, top, 1.5, high, colour);
      if (this.level !== "near" || !scene.scaleBars) continue;
      const tick = Math.max(2, Math.min(6, high * 0.22));
      for (const limit of paint.limits ?? []) {
        const ink = limit.level === 2 ? inks.bad : inks.warn;
        pen.box(x + edge + room * limit.at - 0.75, top + high - tick, 1.5, tick, ink);
      }
      const before = paint.before?.[slot];
      if (before === undefined || Number.isNaN(before)) continue;
      // Where it was: a notch from above and from below.
      const from = x + edge + room * Math.min(1, Math.max(0, before));
      const notch = Math.min(5, high * 0.4);
      pen.poly([from - notch, top, from + notch, top, from, top + notch], inks.ink);
      pen.poly(
        [from - notch, top + high, from + notch, top + high, from, top + high - notch],
        inks.ink,
      );
    }
  }

  /** Status, limits that are passed, name and values. */
  private tell(
    device: Device,
    x: number,
    y: number,
    width: number,
    height: number,
    valued: boolean,
  ): void {
    const { pen, k, theme, scene, paints } = this;
    const { inks } = theme;
    const { status, slot } = device;
    const ear = Math.max(2, 18 * k);
    const near = this.level === "near";
    const least = near || !valued ? NAMED_FROM : NAMED_OVER_BAR_FROM;
    const named = height >= least && this.level !== "far";
    let level = 0;
    if (valued) for (const paint of paints) level = Math.max(level, paint.level[slot]!);
    if (!near) {
      if (status === "FAILED" && scene.mode !== "status") pen.box(x, y, ear, height, inks.bad);
      if (level > 0) {
        const part = level === 2 ? height : height / 2;
        pen.box(x + width - ear, y + height - part, ear, part, level === 2 ? inks.bad : inks.warn);
      }
    } else if (scene.mode !== "status") {
      const middle = y + Math.min(height, UNIT * k) / 2;
      if (status === "ACTIVE") pen.dot(x + 9 * k, middle, 2.6 * k, inks.lit);
      else if (scene.mode !== "heat" || !valued)
        statusShape(pen, theme, status, x + 9 * k, middle, Math.max(3.5, 6 * k));
    }
    if (near && level > 0)
      levelShape(
        pen,
        theme,
        level,
        x + width - 9 * k,
        y + Math.min(height, UNIT * k) / 2,
        Math.max(4, 6.5 * k),
      );
    if (!named) return;
    const size = Math.min(13, Math.max(9, Math.min(height, UNIT * k * 1.2) * 0.5));
    const middle = y + Math.min(height, Math.max(UNIT * k, size * 1.5)) / 2;
    const opacity = this.opacity;
    if (scene.mode === "status") {
      this.status(device, x, y + height / 2, width, size);
      return;
    }
    const from = x + (near ? NAME_FROM - 4 : 20) * k;
    let room = x + width - 22 * k - from;
    const onColour = scene.mode === "heat" && valued && paints.length === 1;
    const coloured = onColour && !Number.isNaN(paints[0]!.fraction[slot]!);
    const ink = coloured
      ? wantsDark(paints[0]!.table, paints[0]!.index[slot]!)
        ? inks.onLight
        : inks.onDark
      : inks.ink;
    if (near && valued) {
      const said = paints
        .map((paint) => paint.text(slot))
        .filter((text) => text !== "")
        .join(" · ");
      if (said !== "") {
        const how = { right: true, weight: 600, plain: onColour, ink, opacity };
        room -= label(pen, theme, said, from + room, middle, size, room * 0.6, how) + 4;
      }
    }
    const plain =
      onColour || (!valued && near && !scene.site.templates[device.template]?.pictures.front);
    // Without a label the name stays within the part of the picture that is kept free for it.
    if (plain && !onColour) room = Math.min(room, 164 * k);
    label(pen, theme, device.name, from, middle, size, room, { plain, ink, opacity });
  }

  /** A status by shape and word, beside the device's name. */
  private status(device: Device, x: number, middle: number, width: number, size: number): void {
    const { pen, k, theme } = this;
    const ink = theme.inks[statusInks(device.status).ink];
    const from = x + Math.max(10, 18 * k);
    statusShape(pen, theme, device.status, from, middle, size * 0.5);
    const left = from + size * 0.9;
    const room = x + width - 8 * k - left;
    const word = this.scene.words.status(device.status);
    const wide = pen.measure(word, size, 600);
    if (wide > room) return;
    pen.text(x + width - 10 * k, middle, word, size, ink, "right", 600);
    const said = fitted(pen, device.name, size, room - wide - 10);
    if (said) pen.text(left, middle, said, size, theme.inks.ink);
  }

  private selection(): void {
    const { pen, k, scene } = this;
    const { inks } = this.theme;
    const line = this.level === "far" ? 1.5 : 2;
    for (const at of this.seen) {
      const placed = scene.layout.placed[at]!;
      const rack = scene.site.racks[placed.rack]!;
      const x = (placed.x + DEVICE_X) * k + this.left;
      const units = (placed.y + HEAD + CAP) * k + this.top;
      let all = rack.devices.length > 1;
      for (const slot of rack.devices) {
        if (!scene.selected.has(slot)) {
          all = false;
          continue;
        }
        const device = scene.site.devices[slot]!;
        const y = units + (rack.height - device.startU - device.height + 1) * UNIT * k;
        const height = device.height * UNIT * k;
        if (y > this.viewport.height || y + height < 0) continue;
        pen.frame(
          x - line,
          y - line,
          DEVICE_WIDTH * k + 2 * line,
          height + 2 * line - 1,
          inks.accent,
          line,
          3,
        );
      }
      if (!all) continue;
      const frame = frameBox(placed);
      pen.frame(
        frame.x * k + this.left - 3,
        frame.y * k + this.top - 3,
        frame.width * k + 6,
        (frame.height - FOOT / 3) * k + 6,
        inks.accent,
        line,
        6,
      );
    }
  }
}
