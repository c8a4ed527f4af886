// Numbers on a chart: units, ticks, and where the axis begins.
import { bytes, NOTHING, reading, span } from "../format/format";

/** Whether a unit counts bytes, which go by 1,024. */
function isBytes(units: string): boolean {
  return units === "B" || units === "B/s" || units === "bytes";
}

/** A value with its units, short: `1.5 GiB/s`, `42 %`, `3 h`. */
export function told(value: number | null | undefined, units: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return NOTHING;
  if (units === "B" || units === "bytes") return bytes(Math.round(value));
  if (units === "B/s") return `${bytes(value)}/s`;
  if (units === "s" && Math.abs(value) >= 60) return span(value);
  const short = Math.abs(value) >= 1 ? Number(value.toPrecision(4)) : Number(value.toPrecision(3));
  return reading(short, units);
}

/** Steps between ticks: of bytes powers of two, of others those that count in tens. */
export function increments(units: string): number[] | undefined {
  if (!isBytes(units)) return undefined;
  return Array.from({ length: 60 }, (_, power) => 2 ** (power - 4));
}

/**
 * The ends of the axis for values from `low` to `high`. It begins at zero unless that would leave the
 * line in less than half of the height, as bars from another place exaggerate; percentages go to 100
 * once they are past half of it.
 */
export function axis(low: number, high: number, units: string): [number, number] {
  if (units === "%" && low >= 0 && high <= 100) return [0, high > 50 ? 100 : head(0, high)];
  if (low >= 0 && low <= high / 2) return [0, head(0, high)];
  if (low < 0 && high <= 0 && high >= low / 2) return [low - (high - low) * 0.08, 0];
  const room = high === low ? Math.abs(high) * 0.1 || 1 : (high - low) * 0.08;
  return [low - room, high + room];
}

function head(low: number, high: number): number {
  return high === low ? low + 1 : high + (high - low) * 0.06;
}
