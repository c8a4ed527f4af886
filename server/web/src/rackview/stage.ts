// What the rack view's page tells the parts that act on it: what is on screen, and how to bring a thing
// into view. The page fills these in; hover card, table, exports and search read them.
import { signal } from "@preact/signals";
import type { Thing } from "./selection";

/** A metric on screen, as it reads now (or at the moment that is looked at). */
export interface Reading {
  metric: string;
  units: string;
  /** The value as it came; undefined where there is none. */
  value(slot: number): number | string | undefined;
  /** The same for people, with its units. */
  text(slot: number): string;
}

/** The metrics on screen. */
export const readings = signal<readonly Reading[]>([]);

/** The moment whose values are shown, in seconds since 1970; undefined for now. */
export const moment = signal<number | undefined>(undefined);

/** The slots that pass all filters; undefined when all do. */
export const passing = signal<ReadonlySet<number> | undefined>(undefined);

/** A metric's colours, from its lowest value to its highest. */
export interface Legend {
  name: string;
  low: string;
  high: string;
  colours: readonly string[];
}

/** The drawing, while there is one. */
export interface Stage {
  /** Brings things into view, at once or by flight. */
  fly(things: readonly Thing[]): void;
  /** Has a thing in sight, pointed at, with its card beside it. */
  show(thing: Thing): void;
  /** Where a thing is in the window. */
  place(thing: Thing): DOMRect | undefined;
  /** The racks as an SVG document of what is on screen. */
  svg(): Promise<string>;
  /** What the colours of each metric mean. */
  legends(): Legend[];
  /** The racks as a picture, `scale` times as large as on screen. */
  png(scale: number): Promise<Blob>;
}

/** The drawing that is shown now. */
export const stage = signal<Stage | undefined>(undefined);

/** Whether the details of what is selected are shown. */
export const drawer = signal(false);
