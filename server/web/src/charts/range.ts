// Which stretch of time a page shows. It stands in the address, so that a link shows the same, and it
// counts for all charts of the page.
import { computed } from "@preact/signals";
import { query, setQuery } from "../route/route";

/** The last `span` seconds, which move on by themselves, or from one moment to another. */
export type Range = { kind: "last"; span: number } | { kind: "fixed"; from: number; to: number };

/** From and to, in seconds since 1970. */
export interface Bounds {
  from: number;
  to: number;
}

const HOUR = 3600;
const DAY = 86_400;

/** Spans that are offered: hour, six hours, day, week, 30 days, quarter. */
export const SPANS = [HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY] as const;

/** The shortest stretch: four rows of the finest 15 s. */
export const SHORTEST = 60;
/** The longest: what is kept of history. */
export const LONGEST = 90 * DAY;

const UNITS: Record<string, number> = { min: 60, h: HOUR, d: DAY };

/** A span as it stands in the address: `90min`, `6h`, `30d`. */
export function spanText(span: number): string {
  for (const unit of ["d", "h", "min"]) {
    const length = UNITS[unit]!;
    if (span % length === 0 && (unit !== "d" || span > 0)) return `${span / length}${unit}`;
  }
  return `${Math.ceil(span / 60)}min`;
}

function spanOf(text: string): number | undefined {
  const found = /^(\d{1,6})(min|h|d)$/.exec(text);
  if (!found) return undefined;
  const span = Number(found[1]) * UNITS[found[2]!]!;
  return span >= SHORTEST && span <= LONGEST ? span : undefined;
}

/** The range that an address names; the past hour where it names none, or nonsense. */
export function rangeOf(words: URLSearchParams): Range {
  const from = words.get("from");
  const to = words.get("to");
  if (from && to && /^\d{1,11}$/.test(from) && /^\d{1,11}$/.test(to)) {
    const bounds = { from: Number(from), to: Number(to) };
    if (bounds.to - bounds.from >= SHORTEST && bounds.to - bounds.from <= LONGEST)
      return { kind: "fixed", ...bounds };
  }
  return { kind: "last", span: spanOf(words.get("range") ?? "") ?? HOUR };
}

/** The parameters of a range; those that say nothing new are taken away. */
export function wordsOf(range: Range): Record<string, string | null> {
  if (range.kind === "fixed")
    return { range: null, from: String(range.from), to: String(range.to) };
  return { range: range.span === HOUR ? null : spanText(range.span), from: null, to: null };
}

/** From and to of a range, as of `now`. */
export function boundsOf(range: Range, now: number): Bounds {
  if (range.kind === "fixed") return { from: range.from, to: range.to };
  return { from: now - range.span, to: now };
}

/** A range of these bounds; none is shorter than can be drawn, longer than is kept, or ahead of now. */
export function fixed(from: number, to: number, now: number): Range {
  const span = Math.min(Math.max(Math.round(to - from), SHORTEST), LONGEST);
  const end = Math.min(Math.round((from + to + span) / 2), Math.round(now));
  return { kind: "fixed", from: end - span, to: end };
}

/** Twice as much around the same middle; of a moving range the next longer one, which goes on to move. */
export function zoomedOut(range: Range, now: number): Range {
  if (range.kind === "last") {
    const longer = SPANS.find((span) => span > range.span);
    return longer ? { kind: "last", span: longer } : range;
  }
  const half = (range.to - range.from) / 2;
  return fixed(range.from - half, range.to + half, now);
}

/** Half a range earlier (-1) or later (1). What reaches now again moves on with it. */
export function stepped(range: Range, direction: -1 | 1, now: number): Range {
  if (range.kind === "last" && direction > 0) return range;
  const { from, to } = boundsOf(range, now);
  const span = to - from;
  const shift = (direction * span) / 2;
  if (to + shift >= now && spanOf(spanText(span)) === span) return { kind: "last", span };
  return fixed(from + shift, to + shift, now);
}

/** A moment as an input of date and time has it (`2026-01-31T12:00`), local or in UTC. */
export function inputOf(seconds: number, utc: boolean): string {
  const date = new Date(seconds * 1000);
  const shift = utc ? 0 : date.getTimezoneOffset() * 60_000;
  return new Date(date.getTime() - shift).toISOString().slice(0, 16);
}

/** The moment that such an input says. */
export function momentOf(text: string, utc: boolean): number | undefined {
  const time = new Date(utc ? `${text}Z` : text).getTime();
  return text && Number.isFinite(time) ? Math.floor(time / 1000) : undefined;
}

/** The page's range. */
export const range = computed(() => rangeOf(query.value), { name: "range" });

/** Whether times are told in UTC instead of the reader's zone. */
export const utc = computed(() => query.value.get("tz") === "utc");

/** Whether charts follow what comes. */
export const following = computed(
  () => range.value.kind === "last" && query.value.get("refresh") !== "off",
);

/** Shows another range; going back shows the one before. */
export function showRange(next: Range): void {
  setQuery(wordsOf(next), { push: true });
}

/** The parameters of the range, to be handed on to another page (`?range=6h`), or nothing. */
export const rangeWords = computed(() => {
  const words = new URLSearchParams();
  for (const name of ["range", "from", "to", "tz", "refresh"]) {
    const value = query.value.get(name);
    if (value) words.set(name, value);
  }
  const text = words.toString();
  return text ? `?${text}` : "";
});
