// What is known of a thing beyond its own fields, as lines of names and values: objects that the cloud
// or people have filled, of any depth, as text and nothing else.

/** A line: how deep it stands, its name, and its value, where it has one of its own. */
export interface Fact {
  depth: number;
  name: string;
  value: string | undefined;
}

/** Deeper objects stand as JSON; nobody reads on to the right for ever. */
const DEPTH_MAX = 4;
/** Lines that are shown of one object; the rest can be had from the interface. */
export const FACTS_MAX = 200;

function words(name: string): string {
  return name.replaceAll("_", " ");
}

/** The lines of an object; what is empty has none, `false` and 0 are not empty. */
export function factsOf(of: unknown, depth = 0): Fact[] {
  if (typeof of !== "object" || of === null) return [];
  const found: Fact[] = [];
  for (const [name, value] of Object.entries(of)) {
    if (found.length >= FACTS_MAX) break;
    if (value === null || value === undefined || value === "") continue;
    if (typeof value !== "object") {
      found.push({ depth, name: words(name), value: String(value) });
      continue;
    }
    if (Array.isArray(value) && value.every((one) => typeof one !== "object")) {
      if (value.length > 0) found.push({ depth, name: words(name), value: value.join(", ") });
      continue;
    }
    if (depth + 1 >= DEPTH_MAX) {
      found.push({ depth, name: words(name), value: JSON.stringify(value) });
      continue;
    }
    const inside = factsOf(value, depth + 1);
    if (inside.length > 0) found.push({ depth, name: words(name), value: undefined }, ...inside);
  }
  return found.slice(0, FACTS_MAX);
}

/** The addresses of a text that has a list of them: JSON, commas or spaces between. */
export function addressesOf(text: unknown): string[] {
  if (typeof text !== "string" || !text.trim()) return [];
  try {
    const list = JSON.parse(text);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    // Not JSON: words.
  }
  return text
    .replace(/[[\]"'{}]/g, "")
    .split(/[\s,;]+/)
    .filter(Boolean);
}

/** The pairs of what a creation said: `name=value, name=value`, or JSON; else the text as it is. */
export function outputsOf(text: string | null | undefined): Array<[string, string]> {
  if (!text?.trim()) return [];
  try {
    const said = JSON.parse(text);
    if (typeof said === "object" && said !== null && !Array.isArray(said))
      return factsOf(said).map(({ name, value }) => [name, value ?? ""]);
  } catch {
    // Not JSON: pairs.
  }
  const pairs = text.split(/,\s*(?=[\w.-]+\s*=)|\n/).map((part): [string, string] => {
    const at = part.indexOf("=");
    return at < 0
      ? ["", part.trim()]
      : [words(part.slice(0, at).trim()), part.slice(at + 1).trim()];
  });
  return pairs.filter(([, value]) => value !== "");
}

/** The address that a value is, if a browser may be led there: http and https alone. */
export function webAddress(value: string): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(value)) return undefined;
  try {
    const url = new URL(value);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
