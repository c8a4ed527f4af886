// Decimals that are exact, as the server's are: `0.3` is a multiple of `0.1`.

/** `units` times ten to the minus `scale`. */
export interface Decimal {
  units: bigint;
  scale: number;
}

/** The server's decimals have 96 bits and 28 places. */
const UNITS_MAX = 2n ** 96n - 1n;
const SCALE_MAX = 28;

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A number as people and programs write it; undefined where it is none, or too large. */
export function decimal(text: string): Decimal | undefined {
  const plain = text.trim().replace(/(?<=\d)_/g, "");
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(plain);
  if (!found || plain.length > 100) return undefined;
  const [, sign, whole = "", places = "", exponent = "0"] = found;
  if (!whole && !places) return undefined;
  let units = BigInt(whole + places) * (sign === "-" ? -1n : 1n);
  let scale = places.length - Number(exponent);
  if (scale < 0) {
    if (scale < -SCALE_MAX) return undefined;
    units *= 10n ** BigInt(-scale);
    scale = 0;
  }
  if (scale > SCALE_MAX && exponent !== "0") return undefined;
  return magnitude(units) > UNITS_MAX ? undefined : { units, scale };
}

function together(a: Decimal, b: Decimal): [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  const to = (one: Decimal) => one.units * 10n ** BigInt(scale - one.scale);
  return [to(a), to(b)];
}

/** Below nought where `a` is less, nought where they are equal. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = together(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Both together. */
export function sum(a: Decimal, b: Decimal): Decimal {
  const [left, right] = together(a, b);
  return { units: left + right, scale: Math.max(a.scale, b.scale) };
}

/** Whether `a` is `offset`, or differs from it by a multiple of `step`, which is not nought. */
export function isMultiple(a: Decimal, step: Decimal, offset: Decimal): boolean {
  const [left, right] = together(a, offset);
  const rest = { units: left - right, scale: Math.max(a.scale, offset.scale) };
  const [difference, each] = together(rest, step);
  return difference % each === 0n;
}

/** The number without noughts at its end. */
export function shown(value: Decimal): string {
  const digits = magnitude(value.units)
    .toString()
    .padStart(value.scale + 1, "0");
  const cut = digits.length - value.scale;
  const places = digits.slice(cut).replace(/0+$/, "");
  const sign = value.units < 0n ? "-" : "";
  return sign + digits.slice(0, cut) + (places ? `.${places}` : "");
}
