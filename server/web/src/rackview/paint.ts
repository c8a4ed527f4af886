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

/** What a paint is made of. */
export interface Painting {
  metric: string;
  /** By slot; NaN where there is none. */
  numbers: Float64Array;
  low: number;
  high: number;
  table: string[];
  warning: number | undefined;
  critical: number | undefined;
  text(slot: number): string;
  /** Bars show how far values are from the middle of the range, which is that of differences. */
  centred: boolean;
}

/** The level of a value. With `critical` below `warning` low values are the bad ones. */
export function levelOf(
  value: number,
  warning: number | undefined,
  critical: number | undefined,
): 0 | 1 | 2 {
  const falling = warning !== undefined && critical !== undefined && critical < warning;
  const beyond = (limit: number | undefined) =>
    limit !== undefined && (falling ? value <= limit : value >= limit);
  if (beyond(critical)) return 2;
  return beyond(warning) ? 1 : 0;
}

/** Colours, lengths and levels for values. */
export function paintOf(what: Painting): Paint {
  const { numbers, low, high, warning, critical, centred } = what;
  const size = numbers.length;
  const index = new Uint8Array(size);
  const fraction = new Float32Array(size);
  const level = new Uint8Array(size);
  const width = high - low;
  const limited = warning !== undefined || critical !== undefined;
  for (let slot = 0; slot < size; slot += 1) {
    const value = numbers[slot]!;
    if (Number.isNaN(value)) {
      fraction[slot] = Number.NaN;
      continue;
    }
    const at = width > 0 ? Math.min(1, Math.max(0, (value - low) / width)) : 0.5;
    index[slot] = Math.round(at * 255);
    fraction[slot] = centred ? Math.abs(at - 0.5) * 2 : at;
    if (limited) level[slot] = levelOf(value, warning, critical);
  }
  const { metric, table, text } = what;
  const paint: Paint = { metric, table, index, fraction, level, text };
  if (!limited || centred) return paint;
  const limits: Limit[] = [];
  const mark = (value: number | undefined, of: 1 | 2) => {
    const at = value === undefined ? Number.NaN : (value - low) / width;
    if (at >= 0 && at <= 1) limits.push({ at, level: of });
  };
  mark(warning, 1);
  mark(critical, 2);
  return { ...paint, limits };
}
