// Moments on a chart, in the reader's zone or in UTC.
import { utc } from "./range";

const locale = typeof navigator === "undefined" ? "en" : navigator.language;
const made = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const zone = utc.value ? { timeZone: "UTC" } : {};
  const key = JSON.stringify([options, zone]);
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...zone });
  made.set(key, known);
  return known;
}

const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;
const DAY = { day: "numeric", month: "short" } as const;

/** A moment, as exactly as rows of `step` seconds are. */
export function momentText(seconds: number, step: number): string {
  const second = step < 60 ? ({ second: "2-digit" } as const) : {};
  return format({ weekday: "short", ...DAY, ...CLOCK, ...second }).format(seconds * 1000);
}

/** A moment in full, for the ends of a range. */
export function fullText(seconds: number): string {
  return format({ ...DAY, year: "numeric", ...CLOCK }).format(seconds * 1000);
}

/** Midnight in the zone that is shown. */
function isMidnight(seconds: number): boolean {
  const date = new Date(seconds * 1000);
  return utc.value
    ? date.getUTCHours() + date.getUTCMinutes() === 0
    : date.getHours() + date.getMinutes() === 0;
}

/** Labels of the axis for ticks that are `apart` seconds from each other. */
export function tickTexts(ticks: readonly number[], apart: number): string[] {
  return ticks.map((tick) => {
    if (apart >= 86_400 || isMidnight(tick)) return format(DAY).format(tick * 1000);
    const second = apart < 60 ? ({ second: "2-digit" } as const) : {};
    return format({ ...CLOCK, ...second }).format(tick * 1000);
  });
}
