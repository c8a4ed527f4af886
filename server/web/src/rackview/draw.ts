// The picture of the racks. What is drawn depends on nothing but the arguments; each pen makes the same.
import type { Rack } from "../model/site";
import { drawFrame } from "./art";
import { type Camera, type Viewport, visible } from "./camera";
import { CanvasPen, type Context } from "./canvaspen";
import { Devices, grown, type Level, levelAt } from "./device";
import { isBehind, isCovered } from "./hit";
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
import { statusShape } from "./marks";
import { fitted, type Pen } from "./pen";
import type { Scene } from "./scene";
import { sprite } from "./sprites";

export type { Context } from "./canvaspen";
export { type Level, levelAt } from "./device";

/** Devices that are not meant, and those that are seen from behind through the free half of a rack. */
const FADED = 0.2;
const BEHIND = 0.32;

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

/** Draws the racks that are seen, with any pen; of devices less than `apart` pixels below each other only
 * the first. */
export function picture(
  pen: Pen,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  theme: Theme,
  apart = 0,
): void {
  new Picture(pen, scene, camera, viewport, theme, apart).all();
}

class Picture {
  private readonly k: number;
  private readonly level: Level;
  private readonly left: number;
  private readonly top: number;
  private readonly devices: Devices;
  private readonly seen: number[];
  private readonly bothFaces: boolean;

  constructor(
    private readonly pen: Pen,
    private readonly scene: Scene,
    camera: Camera,
    private readonly viewport: Viewport,
    private readonly theme: Theme,
    private readonly apart: number,
  ) {
    this.k = camera.scale;
    this.level = levelAt(camera.scale);
    this.left = viewport.width / 2 - camera.x * camera.scale;
    this.top = viewport.height / 2 - camera.y * camera.scale;
    this.devices = new Devices(pen, scene, theme, camera.scale);
    const [first, second] = scene.layout.placed;
    this.bothFaces = first?.face === "rear" || second?.face === "rear";
    this.seen = visible(scene.layout, camera, viewport);
  }

  all(): void {
    this.groups();
    for (const at of this.seen) this.rack(this.scene.layout.placed[at]!);
    if (this.scene.selected.size > 0) this.selection();
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
      const middle = y + (high < 24 ? high * 0.48 : Math.min(high, 30) * 0.62);
      if (said) pen.text(from, middle, said, size, inks.ink, "left", 600);
    }
  }

  private rack(placed: Placed): void {
    const { pen, k, theme } = this;
    const { inks } = theme;
    const rack = this.scene.site.racks[placed.rack];
    if (!rack) return;
    const x = placed.x * k + this.left;
    const y = placed.y * k + this.top;
    this.name(rack, placed, x, y);
    const frame = y + HEAD * k;
    const units = frame + CAP * k;
    const width = RACK_WIDTH * k;
    if (this.level === "far") {
      pen.box(x, frame, width, (placed.height - HEAD - 10) * k, inks.post);
      pen.box(x + DEVICE_X * k, units, DEVICE_WIDTH * k, rack.height * UNIT * k, inks.bay);
    } else {
      this.units(rack, placed, x, units);
      drawFrame(pen, theme, x, frame, k, placed.height - HEAD);
    }
    const left = x + DEVICE_X * k;
    const { devices } = this.scene.site;
    for (const behind of [true, false]) {
      let last = Number.NEGATIVE_INFINITY;
      for (const slot of rack.devices) {
        const device = devices[slot]!;
        if (isBehind(device, placed.face) !== behind) continue;
        if (behind && isCovered(this.scene.site, slot, placed.face)) continue;
        const top = units + (rack.height - device.startU - device.height + 1) * UNIT * k;
        const height = device.height * UNIT * k;
        if (top > this.viewport.height || top + height < 0 || top - last < this.apart) continue;
        last = top;
        const opacity = this.scene.faded[slot] ? FADED : 1;
        this.devices.draw(
          device,
          placed.face,
          left,
          top,
          height,
          behind ? opacity * BEHIND : opacity,
        );
      }
    }
    this.devices.opaque();
  }

  /** The rack's name, and which of its faces this is. */
  private name(rack: Rack, placed: Placed, x: number, y: number): void {
    const { pen, k, theme, scene } = this;
    const high = HEAD * k;
    const size = Math.min(16, Math.max(9, Math.min(12, high), high * 0.4));
    const width = placed.width * k;
    if (high < size || width < 40) return;
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
    const size = Math.min(12 * grown(k), unit * 0.4);
    for (let down = first; down < end; down++) {
      const y = top + down * unit;
      const key = { kind: "empty", units: 1, face: placed.face, depth: 2 } as const;
      pen.art(key, x, y, RACK_WIDTH * k, unit);
      const number = String(rack.height - down);
      pen.text(x + 26.5 * k, y + unit / 2, number, size, inks.unit, "center");
      pen.text(x + (RACK_WIDTH - 26.5) * k, y + unit / 2, number, size, inks.unit, "center");
    }
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
