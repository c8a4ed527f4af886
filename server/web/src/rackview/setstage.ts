// The screen as the parts that act on it know it: made of what is shown, and of the canvas.
import { computed, effect } from "@preact/signals";
import { reading } from "../format/format";
import { isDark } from "../shell/theme";
import { fitAll } from "./camera";
import { dragOf } from "./canvasacts";
import { draw } from "./draw";
import { bringInSight } from "./follow";
import { hover } from "./hover";
import { THEMES } from "./inks";
import { around, type Box, deviceBox } from "./layout";
import type { RackCanvasHandle } from "./RackCanvas";
import type { Thing } from "./selection";
import {
  counting,
  drag,
  figures,
  here,
  layout,
  paints,
  point,
  scene,
  shown,
  textOf,
} from "./shown";
import { moment, passing, readings, stage } from "./stage";
import { filtering, part } from "./view";

/** The boxes of things in the world: of a rack all of it. */
export function boxesOf(things: readonly Thing[]): Box[] {
  const { site, layout: laid } = scene.peek();
  const racks = new Set<number>();
  const slots = new Map<number, number[]>();
  for (const thing of things) {
    if (thing.kind === "rack") racks.add(site.rackOf.get(thing.id) ?? -1);
    else {
      const device = site.devices[site.slotOf.get(thing.id) ?? -1];
      if (device) slots.set(device.rack, [...(slots.get(device.rack) ?? []), device.slot]);
    }
  }
  return laid.placed.flatMap((placed) => [
    ...(racks.has(placed.rack) ? [placed as Box] : []),
    ...(slots.get(placed.rack) ?? []).map((slot) => deviceBox(site, placed, slot)),
  ]);
}

/** The box of a thing that is named by a rack, or by a device in it. */
function firstBox(thing: Thing): Box | undefined {
  return boxesOf([thing])[0];
}

/** The racks as a picture: all of them, at the size that they have on the screen or larger. */
async function png(scale: number): Promise<Blob> {
  const now = scene.peek();
  const { width, height } = now.layout;
  // A canvas has at most some 16,000 pixels a side, and not more memory than a machine can spare.
  const pixels = Math.min(
    1600 * scale,
    SIDE_MAX,
    Math.sqrt((AREA_MAX * width) / Math.max(1, height)),
  );
  const viewport = { width: pixels, height: Math.round((pixels * height) / Math.max(1, width)) };
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = viewport.height;
  const ctx = canvas.getContext("2d");
  if (!ctx) throw new Error("no canvas");
  const theme = THEMES[isDark() ? "dark" : "light"];
  const clean = { ...now, hover: undefined, drag: undefined, band: undefined };
  draw(ctx, clean, fitAll(now.layout, viewport), viewport, theme, 1);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture")))),
  );
}

const SIDE_MAX = 16_000;
const AREA_MAX = 64_000_000;

/** Gives the stage its canvas, until the answer is called. */
export function setStage(handle: { current: RackCanvasHandle | null }): () => void {
  const made = {
    fly: (things: readonly Thing[]) => {
      // What was hidden until now is laid out with the next frame.
      requestAnimationFrame(() => {
        const box = around(boxesOf(things));
        if (box) handle.current?.flyTo(box);
      });
    },
    show: (thing: Thing) => {
      const box = firstBox(thing);
      if (!box) return;
      bringInSight(box);
      if (thing.kind === "device") point(scene.peek().site.slotOf.get(thing.id));
      const at = handle.current?.clientBox(box);
      if (at) hover(thing, at.right, at.top, "keys");
    },
    place: (thing: Thing) => {
      const box = firstBox(thing);
      return box && handle.current?.clientBox(box);
    },
    legends: () =>
      shown.peek().map((one, at) => {
        const { low, high } = figures.peek()[at]!.range;
        const colours = paints.peek()[at]!.table;
        const name = one.metric;
        return { name, low: reading(low, one.units), high: reading(high, one.units), colours };
      }),
    svg: async () => {
      const { svg } = await import("./svg");
      return svg({ ...scene.peek(), hover: undefined, drag: undefined }, THEMES.light);
    },
    png,
  };
  stage.value = made;
  return () => {
    if (stage.peek() === made) stage.value = undefined;
  };
}

/** Keeps what the parts that act know of the screen, until the answer is called. */
export function followScreen(): () => void {
  const dragged = dragOf(computed(() => ({ site: here.value, layout: layout.value })));
  const stops = [
    effect(() => {
      readings.value = shown.value.map((one) => ({
        metric: one.metric,
        units: one.units,
        value: (slot: number) => {
          const text = one.texts.get(slot);
          if (text !== undefined) return text;
          const value = one.numbers[slot];
          return value === undefined || Number.isNaN(value) ? undefined : value;
        },
        text: (slot: number) => textOf(one, slot),
      }));
    }),
    effect(() => {
      const some = filtering(part("filters").value);
      passing.value = some ? new Set(counting.value) : undefined;
    }),
    effect(() => {
      moment.value = part("moment").value;
    }),
    effect(() => {
      drag.value = dragged.value;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    drag.value = undefined;
  };
}
