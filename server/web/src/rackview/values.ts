// Values of metrics as they are now: one array a metric, by slot, filled by the stream. An array is the
// same from frame to frame; who needs to know of new values reads `frame`.
import { signal } from "@preact/signals";
import { listen, type NewValues, wantMetrics } from "../live/stream";
import { EMPTY, type Site } from "../model/site";

/** A metric's values at one moment. */
export interface Column {
  /** By slot; NaN where there is none, or a text. */
  numbers: Float64Array;
  /** Texts by slot. */
  texts: Map<number, string>;
  /** When the newest came, in seconds since 1970; 0 before there is any. */
  at: number;
}

/** A column without values. */
export function blank(slots: number): Column {
  return { numbers: new Float64Array(slots).fill(Number.NaN), texts: new Map(), at: 0 };
}

/** Values that came before their devices did wait here, at most this many: those of one full frame. */
const WAITING_MAX = 100_000;

type Value = number | string | null;

function put(column: Column, slot: number, value: Value): void {
  if (typeof value === "number") {
    column.numbers[slot] = value;
    if (column.texts.size > 0) column.texts.delete(slot);
  } else {
    column.numbers[slot] = Number.NaN;
    if (value === null) column.texts.delete(slot);
    else column.texts.set(slot, value);
  }
}

/** The columns of all metrics that are wanted. */
export class Columns {
  #site: Site = EMPTY;
  readonly #columns = new Map<string, Column>();
  /** By metric: values of devices that the site does not have yet. */
  readonly #waiting = new Map<string, Map<string, Value>>();

  /** Moves every value to its device's slot in another site; those of devices that are gone go. */
  place(site: Site): void {
    const before = this.#site;
    if (before === site) return;
    this.#site = site;
    for (const [metric, old] of this.#columns) {
      const column = blank(site.devices.length);
      column.at = old.at;
      before.devices.forEach((device, slot) => {
        const to = site.slotOf.get(device.id);
        if (to === undefined) return;
        column.numbers[to] = old.numbers[slot]!;
        const text = old.texts.get(slot);
        if (text !== undefined) column.texts.set(to, text);
      });
      this.#columns.set(metric, column);
      this.#settle(metric, column);
    }
  }

  #settle(metric: string, column: Column): void {
    const waiting = this.#waiting.get(metric);
    if (!waiting) return;
    for (const [device, value] of waiting) {
      const slot = this.#site.slotOf.get(device);
      if (slot === undefined) continue;
      put(column, slot, value);
      waiting.delete(device);
    }
  }

  /** Takes new values; `first` are all that there are. */
  take({ at, values }: NewValues, first: boolean): void {
    for (const metric of Object.keys(values)) {
      let column = this.#columns.get(metric);
      if (!column || first) {
        // Another array than before, as a frame that is still being drawn may have that one.
        column = blank(this.#site.devices.length);
        this.#columns.set(metric, column);
        this.#waiting.delete(metric);
      }
      column.at = at;
      const { slotOf } = this.#site;
      const found = values[metric]!;
      for (const device in found) {
        const slot = slotOf.get(device);
        if (slot === undefined) this.#wait(metric, device, found[device]!);
        else put(column, slot, found[device]!);
      }
    }
  }

  #wait(metric: string, device: string, value: Value): void {
    let waiting = this.#waiting.get(metric);
    if (!waiting) {
      waiting = new Map();
      this.#waiting.set(metric, waiting);
    }
    if (waiting.size < WAITING_MAX) waiting.set(device, value);
  }

  /** Forgets all metrics but these. */
  only(metrics: readonly string[]): void {
    for (const metric of [...this.#columns.keys()]) {
      if (metrics.includes(metric)) continue;
      this.#columns.delete(metric);
      this.#waiting.delete(metric);
    }
  }

  /** A metric's values; undefined before any came. */
  get(metric: string): Column | undefined {
    return this.#columns.get(metric);
  }
}

/** What the stream has brought. */
export const live = new Columns();

/** Counts the changes of `live`. */
export const frame = signal(0);

/** When the server made the newest values, in seconds since 1970; 0 before any came. */
export const valuesAt = signal(0);

/** The measure of a frame's work: from the values' arrival until all of it is drawn. */
export const MEASURE = "metric-refresh";

/**
 * Measures what a frame of values costs: `work` now, and what the next frame of the browser draws of it.
 * What the browser does in between is none of it.
 */
function measured(began: number, work: () => void): void {
  // Callbacks of one frame run in the order in which they were asked for: the drawings are between these.
  let drawing = 0;
  requestAnimationFrame(() => {
    drawing = performance.now();
  });
  work();
  const worked = performance.now() - began;
  requestAnimationFrame(() => {
    const duration = worked + performance.now() - drawing;
    // One entry is kept, as they would pile up over a day.
    performance.clearMeasures(MEASURE);
    performance.measure(MEASURE, { start: began, duration });
  });
}

/** Counts a change of the values. */
export function touched(): void {
  frame.value += 1;
}

/** Takes the values of the stream until the answer is called. */
export function followValues(): () => void {
  return listen({
    values: (values, first, began) =>
      measured(began, () => {
        live.take(values, first);
        valuesAt.value = values.at;
        touched();
      }),
  });
}

const who = {};

/** Says which metrics are on screen; none takes it back. */
export function want(metrics: readonly string[]): void {
  wantMetrics(who, metrics);
  live.only(metrics);
}
