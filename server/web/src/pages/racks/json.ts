// JSON that a person types: what is wrong with it, and where.
import { count } from "../../format/format";
import { t } from "../../texts";

/** A fault in JSON: what, and from which character on (none where the browser does not say). */
export interface JsonFault {
  why: string;
  line?: number;
  column?: number;
}

/** The line and column, both from 1, of a place in a text. */
export function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, Math.min(Math.max(position, 0), text.length)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A JSON object, or why a text is none; nothing at all counts as an empty one. */
export function parseObject(
  text: string,
): { value: Record<string, unknown> } | { fault: JsonFault } | { notObject: true } {
  if (text.trim() === "") return { value: {} };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: faultOf(text, error instanceof Error ? error.message : String(error)) };
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return { notObject: true };
  }
  return { value: value as Record<string, unknown> };
}

/** Each browser words it in its own way: `at position 12`, `at line 2 column 3`, or not at all. */
function faultOf(text: string, message: string): JsonFault {
  const named = /line (\d+) column (\d+)/.exec(message);
  const counted = /position (\d+)/.exec(message);
  const why = message
    .replace(/^JSON\.parse: /, "")
    .replace(/^JSON Parse error: /, "")
    .replace(/,? (in JSON )?at position \d+.*$/s, "")
    .replace(/ at line \d+ column \d+.*$/s, "")
    .replace(/, ?(\.\.\.)?".*is not valid JSON$/s, "")
    .trim();
  if (counted) return { why, ...placeOf(text, Number(counted[1])) };
  if (named) return { why, line: Number(named[1]), column: Number(named[2]) };
  if (/end of|unterminated/i.test(message)) return { why, ...placeOf(text, text.length) };
  return { why };
}

/** An object as a person reads it. */
export function tidy(value: unknown): string {
  return JSON.stringify(value ?? {}, null, 2);
}

/** What is wrong with an object's text, in words; nothing where it is right. */
export function objectFault(text: string): string | undefined {
  const s = t.site.json;
  const read = parseObject(text);
  if ("value" in read) return undefined;
  if ("notObject" in read) return s.object;
  const { why, line, column } = read.fault;
  const place =
    line === undefined || column === undefined ? why : s.at(count(line), count(column), why);
  return s.broken(place);
}
