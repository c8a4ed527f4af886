// What values look like: one paint for each metric on the screen, an entry for each slot.

/** A limit's place on a bar, and how bad it is beyond: 1 a warning, 2 critical. */
export interface Limit {
  /** 0 to 1. */
  at: number;
  level: 1 | 2;
}

export interface Paint {
  metric: string;
  /** 256 colours of CSS. */
  table: string[];
  /** By slot: which of them. */
  index: Uint8Array;
  /** By slot: the length of its bar, 0 to 1; NaN where there is no value. */
  fraction: Float32Array;
  /** By slot: 0 fine, 1 a warning, 2 critical. */
  level: Uint8Array;
  /** The value as people read it; empty where there is none. */
  text(slot: number): string;
  /** By slot: the length of its bar at the moment that one compares with. */
  before?: Float32Array;
  /** Where the limits are on every bar. */
  limits?: readonly Limit[];
}
