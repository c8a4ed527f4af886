// All that a picture of the racks is made of, but for the camera and the theme.
import type { Site } from "../model/site";
import type { Hit, Target } from "./hit";
import type { Box, Face, Layout } from "./layout";
import type { Paint } from "./paint";

/** What devices show: their pictures, bars of their values, both, a colour of the value, their status. */
export type Mode = "pictures" | "bars" | "both" | "heat" | "status";

/** Words that are drawn. */
export interface Words {
  face: Record<Face, string>;
  /** A status in a word: `ACTIVE` to "running". */
  status(status: string): string;
}

/** A device on its way to another place. */
export interface Drag {
  slot: number;
  /** Where it is held, in the world. */
  box: Box;
  /** Where it can be put. */
  targets: readonly Target[];
  /** Index of the target that it would be put to. */
  over?: number | undefined;
  /** Why it cannot be put where it is held. */
  refusal?: string | undefined;
}

export interface Scene {
  site: Site;
  layout: Layout;
  /** One for each metric that is shown, at most four beside each other. */
  paints: readonly Paint[];
  mode: Mode;
  /** Whether a bar is as long as its value; otherwise it has the whole width. */
  scaleBars: boolean;
  /** By slot: 1 for those that are not meant. */
  faded: Uint8Array;
  selected: ReadonlySet<number>;
  hover: Hit | undefined;
  drag?: Drag | undefined;
  /** Two opposite corners' box of the rubber band, in the world. */
  band?: Box | undefined;
  words: Words;
}
