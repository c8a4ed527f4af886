// What is on screen, worked out of the view, the site and the values: one chain of computed signals from
// the numbers to the scene that the canvas draws.
import { computed, signal, untracked } from "@preact/signals";
import { reading } from "../format/format";
import { compareNames, EMPTY, type Site } from "../model/site";
import { site } from "../model/store";
import { t } from "../texts/first";
import type { Camera, Viewport } from "./camera";
import { table } from "./colour";
import type { Hit } from "./hit";
import { arrange, type Face, type Layout } from "./layout";
import { misfits } from "./matching";
import { metricOf } from "./metrics";
import { type Paint, paintOf } from "./paint";
import { around, type Range, rangeFor } from "./range";
import type { Drag, Scene } from "./scene";
import { selectedSlots } from "./selection";
import { type Summary, sorted, summary } from "./statistics";
import { baseline, columnOf, looked } from "./travel";
import { blank, type Column, frame, live } from "./values";
import { filtering, part, rangeOf, thresholdOf } from "./view";

/** The size of the window that the racks are seen in. */
export const viewport = signal<Viewport>({ width: 0, height: 0 });

/** What the pointer is at, on the racks, in the chart or in the twin. */
export const hover = signal<Hit | undefined>(undefined);

/** A device on its way. */
export const drag = signal<Drag | undefined>(undefined);

/** The box of a rubber band. */
export const band = signal<Scene["band"]>(undefined);

/** Where the canvas looks; undefined is at everything. */
export const camera = signal<Camera | undefined>(undefined);

/** The site, or one without anything; the live values are in its slots. */
export const here = computed<Site>(() => {
  const now = site.value ?? EMPTY;
  live.place(now);
  return now;
});

/** A metric on screen with its values. */
export interface Shown {
  metric: string;
  units: string;
  /** By slot: what is painted, the difference where one compares. */
  numbers: Float64Array;
  texts: ReadonlyMap<number, string>;
  /** By slot: the value at the moment that is shown. */
  now: Float64Array;
  /** The value at the moment that one compares with. */
  before: Float64Array | undefined;
  /** How it is compared; undefined when it is not. */
  as: "difference" | "ratio" | undefined;
}

function differences(now: Float64Array, before: Float64Array, ratio: boolean): Float64Array {
  const found = new Float64Array(now.length);
  for (let slot = 0; slot < now.length; slot += 1) {
    const was = before[slot]!;
    // From nothing to something is no multiple.
    found[slot] = ratio ? (was === 0 ? Number.NaN : now[slot]! / was) : now[slot]! - was;
  }
  return found;
}

/** The metrics on screen. */
export const shown = computed<Shown[]>(() => {
  const there = here.value;
  frame.value;
  const past = part("moment").value !== undefined;
  const compare = part("compare").value;
  const known = metricOf.value;
  return part("metrics").value.map((metric) => {
    const column: Column | undefined = past
      ? columnOf(there, looked.value, metric)
      : live.get(metric);
    const right = column?.numbers.length === there.devices.length ? column : undefined;
    const { numbers, texts } = right ?? blank(there.devices.length);
    const units = known.get(metric)?.units ?? "";
    const old = compare ? columnOf(there, baseline.value, metric)?.numbers : undefined;
    const as = compare?.as;
    return {
      metric,
      units: as === "ratio" ? t.rackview.times : units,
      numbers: compare
        ? differences(numbers, old ?? blank(there.devices.length).numbers, as === "ratio")
        : numbers,
      texts: compare ? new Map() : texts,
      now: numbers,
      before: old,
      as,
    };
  });
});

/** By slot: whether its rack is shown. */
const inSight = computed<Uint32Array>(() => {
  const hidden = new Set(part("hidden").value);
  const { racks } = here.value;
  return Uint32Array.from(racks.flatMap((rack) => (hidden.has(rack.id) ? [] : rack.devices)));
});

/** By slot: 1 for devices that the filters do not let through. */
export const faded = computed<Uint8Array>(() => {
  const filters = part("filters").value;
  const ranged = filters.from !== undefined || filters.to !== undefined;
  // Values only matter to a filter of values; others need not look at each frame.
  return misfits(here.value, filters, ranged ? shown.value[0]?.numbers : undefined);
});

/** Slots of the devices that are shown and let through. */
export const counting = computed<Uint32Array>(() => {
  const out = faded.value;
  return filtering(part("filters").value)
    ? inSight.value.filter((slot) => out[slot] === 0)
    : inSight.value;
});

/** The numbers of a metric on screen: of those in sight, sorted, and what they come to. */
export interface Figures {
  sorted: Float64Array;
  all: Summary;
  range: Range;
}

/** The ranges that were in force before, by metric: rolling ones go on from there. */
const before = new Map<string, Range>();
const BEFORE_MAX = 64;

/** Figures of the metrics on screen, in their order. */
export const figures = computed<Figures[]>(() => {
  const wishes = part("ranges").value;
  const known = metricOf.value;
  return shown.value.map(({ metric, numbers, as }) => {
    const values = sorted(numbers, inSight.value);
    const all = summary(values);
    const key = `${as ?? ""} ${metric}`;
    const wish = rangeOf(wishes, metric);
    const old = before.get(key);
    const range = as
      ? around(all, as === "ratio" ? 1 : 0, old)
      : rangeFor(wish, all, known.get(metric), old);
    if (all.count > 0) {
      if (before.size >= BEFORE_MAX) before.clear();
      before.set(key, range);
    }
    return { sorted: values, all, range };
  });
});

/** The table of the colours on screen. */
export const colouring = computed<string[]>(() => {
  const compare = part("compare").value;
  return table(compare ? "diverging" : part("map").value, part("inverted").value);
});

/** A value on screen as people read it. */
export function textOf(one: Shown, slot: number): string {
  const text = one.texts.get(slot);
  if (text !== undefined) return text;
  const value = one.numbers[slot];
  if (value === undefined || Number.isNaN(value)) return "";
  if (one.as === "ratio") return `${reading(value)}${one.units}`;
  const sign = one.as === "difference" && value > 0 ? "+" : "";
  return sign + reading(value, one.units);
}

/** What the values look like. */
export const paints = computed<Paint[]>(() => {
  const colours = colouring.value;
  const thresholds = part("thresholds").value;
  return shown.value.map((one, at) => {
    const { range } = figures.value[at]!;
    const limits = one.as ? undefined : thresholdOf(thresholds, one.metric);
    return paintOf({
      metric: one.metric,
      numbers: one.numbers,
      low: range.low,
      high: range.high,
      table: colours,
      warning: limits?.warning,
      critical: limits?.critical,
      text: (slot) => textOf(one, slot),
      centred: one.as !== undefined,
    });
  });
});

const FACES: Record<"front" | "rear" | "both", readonly Face[]> = {
  front: ["front"],
  rear: ["rear"],
  both: ["front", "rear"],
};

/** A rack's mean value of the first metric. */
function rackValue(there: Site, numbers: Float64Array | undefined, rack: number): number {
  let [sum, count] = [0, 0];
  for (const slot of there.racks[rack]?.devices ?? []) {
    const value = numbers?.[slot] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : Number.NaN;
}

/** Whether the first metric has values. */
const valued = computed(() => (figures.value[0]?.all.count ?? 0) > 0);

/** To a tenth: racks are not to move with each pixel of a window's edge. */
const aspect = computed(() => {
  const { width, height } = viewport.value;
  return height > 0 && width > 0 ? Math.max(0.1, Math.round((width / height) * 10) / 10) : 1.6;
});

/** Where the racks stand. */
export const layout = computed<Layout>(() => {
  const there = here.value;
  const order = part("order").value;
  // Ordered by the values as they are when somebody asks: racks that change places each frame help nobody.
  if (order === "value") {
    valued.value;
    part("metrics").value;
  }
  const numbers = untracked(() => (order === "value" ? shown.value[0]?.numbers : undefined));
  return arrange(there, {
    faces: FACES[part("sides").value],
    order,
    byTeam: part("byTeam").value,
    hidden: new Set(part("hidden").value),
    aspect: aspect.value,
    value: (rack) => rackValue(there, numbers, rack),
  });
});

const wordsOfScene: Scene["words"] = {
  face: t.rackview.faces,
  status: (status) => t.rackview.statuses[status] ?? status,
};

/** What the canvas draws. */
export const scene = computed<Scene>(() => ({
  site: here.value,
  layout: layout.value,
  paints: paints.value,
  mode: part("mode").value,
  scaleBars: part("scaleBars").value,
  faded: faded.value,
  selected: selectedSlots.value,
  hover: hover.value,
  drag: drag.value,
  band: band.value,
  words: wordsOfScene,
}));

/** The slot that the pointer is at. */
export const hovered = computed(() =>
  hover.value?.kind === "device" ? hover.value.slot : undefined,
);

/** Points at a device from elsewhere: the chart, a table. */
export function point(slot: number | undefined): void {
  const there = here.peek();
  const rack = slot === undefined ? undefined : there.devices[slot]?.rack;
  const placed = layout.peek().placed.findIndex((one) => one.rack === rack);
  hover.value = slot === undefined || placed < 0 ? undefined : { kind: "device", slot, placed };
}

/** Slots in the order of their devices' names; worked out once a site. */
export const byName = computed<Uint32Array>(() => {
  const { devices } = here.value;
  return Uint32Array.from(devices.keys()).sort((a, b) =>
    compareNames(devices[a]!.name, devices[b]!.name),
  );
});
