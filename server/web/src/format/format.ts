// Numbers, times and amounts as the reader's locale writes them.

const locale = typeof navigator === "undefined" ? "en" : navigator.language;
const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 });
const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 4 });
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const fraction = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" });
const clock = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });
const ago = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

/** What stands where there is nothing. */
export const NOTHING = "–";

/** A reading, to five significant figures; large ones short (`1.234M`). */
export function reading(value: number | null | undefined, units = ""): string {
  if (value === null || value === undefined || Number.isNaN(value)) return NOTHING;
  const number = Math.abs(value) >= 1e6 ? compact.format(value) : significant.format(value);
  return units ? `${number} ${units}` : number;
}

/** A count. */
export function count(value: number): string {
  return whole.format(value);
}

/** A cost or credit, which the server gives as text with two decimals. */
export function amount(text: string | null | undefined): string {
  const value = Number(text);
  return text && Number.isFinite(value) ? decimals.format(value) : NOTHING;
}

const currencies = new Map<string, Intl.NumberFormat>();

function inCurrency(currency: string): Intl.NumberFormat {
  let known = currencies.get(currency);
  if (!known) {
    try {
      known = new Intl.NumberFormat(locale, { style: "currency", currency });
    } catch {
      // No code of ISO 4217: the amount, and what the billing service calls its currency.
      known = decimals;
    }
    currencies.set(currency, known);
  }
  return known;
}

/** An amount of money, which the server gives as a text. */
export function money(
  text: string | null | undefined,
  currency: string | null | undefined,
): string {
  if (!text || !/^-?\d+(\.\d+)?$/.test(text)) return NOTHING;
  // Newer browsers keep decimals exact that are given as text; the types know only numbers.
  const exact = text as unknown as number;
  if (!currency) return decimals.format(exact);
  const by = inCurrency(currency);
  const told = by.format(exact);
  return by === decimals ? `${told} ${currency}` : told;
}

/** A part of one as a percentage. */
export function percent(part: number): string {
  return fraction.format(part);
}

const SIZES = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** Bytes in binary multiples. */
export function bytes(value: number): string {
  let size = value;
  let step = 0;
  while (Math.abs(size) >= 1024 && step < SIZES.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${significant.format(Number(size.toPrecision(3)))} ${SIZES[step]}`;
}

function date(when: string | number | Date): Date {
  return typeof when === "number" ? new Date(when * 1000) : new Date(when);
}

/** A day and time; numbers are seconds since 1970. */
export function dateTime(when: string | number | Date | null | undefined): string {
  return when === null || when === undefined || when === "" ? NOTHING : moment.format(date(when));
}

const plainDay = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

/** A day. A text without a time is that day, wherever the reader is. */
export function dateOnly(when: string | number | Date | null | undefined): string {
  if (typeof when === "string" && /^\d{4}-\d{2}-\d{2}$/.test(when)) {
    const date = new Date(when);
    return Number.isNaN(date.getTime()) ? when : plainDay.format(date);
  }
  return when === null || when === undefined || when === "" ? NOTHING : day.format(date(when));
}

/** A time of day. */
export function time(when: string | number | Date): string {
  return clock.format(date(when));
}

const UNITS: Array<[Intl.RelativeTimeFormatUnit, number]> = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** How long ago (or ahead) a moment is, to the largest unit that fits. */
export function since(when: string | number | Date, now = Date.now()): string {
  const seconds = Math.round((date(when).getTime() - now) / 1000);
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return ago.format(Math.trunc(seconds / length), unit);
  }
  return ago.format(seconds, "second");
}

/** A span of seconds: `15 s`, `5 min`, `2 h`, `3 d`. */
export function span(seconds: number): string {
  const units: Array<[number, string]> = [
    [86_400, "d"],
    [3600, "h"],
    [60, "min"],
  ];
  for (const [length, name] of units) {
    if (seconds >= length)
      return `${significant.format(Number((seconds / length).toPrecision(3)))} ${name}`;
  }
  return `${significant.format(seconds)} s`;
}
