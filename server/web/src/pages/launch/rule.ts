// What values of a field may be, in the words of OpenStack Heat; the same rules, in the same words, as the
// server's (`server/src/peers/cluster_types`), so that one need not wait for its no.

import { compare, type Decimal, decimal, isMultiple, shown } from "../../format/decimal";
import { t } from "../../texts";
import { fits } from "./pattern";

/** What kind of value a field takes. */
export type Kind = "string" | "number" | "comma_delimited_list" | "json" | "boolean";

/** A rule as the cluster builder writes it. */
export type Rule = Record<string, unknown>;

/** A field of a cluster type's form. */
export interface Field {
  id: string;
  type: Kind;
  label?: string | null;
  description?: string | null;
  default?: unknown;
  hidden: boolean;
  immutable: boolean;
  constraints: Rule[];
}

/** A value as the rules look at it. */
type Seen =
  | { kind: "text"; text: string }
  | { kind: "number"; number: Decimal }
  | { kind: "list"; items: string[] }
  | { kind: "json"; items: number }
  | { kind: "boolean" };

/** A word for yes or no, as Heat has them. */
export function yesOrNo(word: string): boolean | undefined {
  const small = word.toLowerCase();
  if (["t", "true", "on", "y", "yes", "1"].includes(small)) return true;
  if (["f", "false", "off", "n", "no", "0"].includes(small)) return false;
  return undefined;
}

function characters(text: string): number {
  return [...text].length;
}

function items(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value === "string") return characters(value);
  return value !== null && typeof value === "object" ? Object.keys(value).length : 1;
}

/** A value as Heat compares it: as text. */
export function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function blank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return !value.trim();
  return Array.isArray(value) && value.length === 0;
}

/** The value as the rules see it, or what is wrong with it. */
function see(kind: Kind, value: unknown): Seen | string {
  const r = t.cloud.rules;
  switch (kind) {
    case "string":
      if (typeof value === "string") return { kind: "text", text: value };
      return typeof value === "number" ? { kind: "text", text: String(value) } : r.text;
    case "number": {
      const known = typeof value === "string" || typeof value === "number";
      const number = known ? decimal(String(value)) : undefined;
      return number ? { kind: "number", number } : r.number;
    }
    case "comma_delimited_list":
      if (typeof value === "string")
        return { kind: "list", items: value.split(",").map((item) => item.trim()) };
      return Array.isArray(value) && value.every((item) => typeof item === "string")
        ? { kind: "list", items: value }
        : r.list;
    case "json":
      if (typeof value !== "string") return { kind: "json", items: items(value) };
      try {
        return { kind: "json", items: items(JSON.parse(value)) };
      } catch {
        return r.json;
      }
    case "boolean": {
      const known =
        typeof value === "boolean" || (typeof value === "string" && yesOrNo(value) !== undefined);
      return known ? { kind: "boolean" } : r.boolean;
    }
  }
}

function part(rule: Rule, name: string, key: string): Decimal | undefined {
  const inner = rule[name];
  if (inner === null || typeof inner !== "object") return undefined;
  const value = (inner as Record<string, unknown>)[key];
  return value === undefined ? undefined : decimal(plain(value));
}

/** Bounds in words: `from 2 to 4 characters`; undefined where there are none. */
function bounds(
  least: Decimal | undefined,
  most: Decimal | undefined,
  unit?: [string, string],
): string | undefined {
  const r = t.cloud.rules;
  const with_ = (value: Decimal) => {
    const number = shown(value);
    return unit ? `${number} ${number === "1" ? unit[0] : unit[1]}` : number;
  };
  if (least && most)
    return compare(least, most) === 0 ? r.just(with_(most)) : r.between(shown(least), with_(most));
  if (least) return r.least(with_(least));
  return most ? r.most(with_(most)) : undefined;
}

function outside(number: Decimal, least: Decimal | undefined, most: Decimal | undefined): boolean {
  return (
    (least !== undefined && compare(number, least) < 0) ||
    (most !== undefined && compare(number, most) > 0)
  );
}

/** Whether `text` is an IP address, as the server reads them: no zones, no noughts in front. */
export function isAddress(text: string): 4 | 6 | undefined {
  const four = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/;
  const isFour = (part: string) =>
    four.test(part) && part.split(".").every((byte) => Number(byte) < 256);
  if (isFour(text)) return 4;
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  let count = 0;
  for (const [which, half] of halves.entries()) {
    if (!half) continue;
    const parts = half.split(":");
    for (const [index, one] of parts.entries()) {
      const last = which === halves.length - 1 && index === parts.length - 1;
      if (/^[0-9a-f]{1,4}$/i.test(one)) count += 1;
      else if (last && isFour(one)) count += 2;
      else return undefined;
    }
  }
  return (halves.length === 2 ? count <= 7 : count === 8 && text !== "") ? 6 : undefined;
}

function isNetwork(text: string): boolean {
  const cut = text.indexOf("/");
  if (cut < 0) return false;
  const kind = isAddress(text.slice(0, cut));
  const bits = text.slice(cut + 1);
  return kind !== undefined && /^\d+$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128);
}

/** The values of a rule that lists them. */
export function allowed(rule: Rule): string[] | undefined {
  return Array.isArray(rule.allowed_values) ? rule.allowed_values.map(plain) : undefined;
}

/** What the rule demands, in words; undefined where it is none that is checked here. */
export function demand(rule: Rule, kind: Kind): string | undefined {
  const r = t.cloud.rules;
  if ("length" in rule) {
    const unit = kind === "string" ? r.characters : r.items;
    const found = bounds(part(rule, "length", "min"), part(rule, "length", "max"), unit);
    return found && r.have(found);
  }
  if ("range" in rule) {
    const found = bounds(part(rule, "range", "min"), part(rule, "range", "max"));
    return found && r.be(found);
  }
  if ("modulo" in rule) {
    const step = part(rule, "modulo", "step");
    if (!step || step.units === 0n) return undefined;
    const offset = part(rule, "modulo", "offset");
    return r.modulo(offset ? shown(offset) : "0", shown(step));
  }
  if ("allowed_pattern" in rule)
    return typeof rule.allowed_pattern === "string" ? r.pattern(rule.allowed_pattern) : undefined;
  if ("allowed_values" in rule) {
    const values = allowed(rule);
    return values && r.values(values.join(", "));
  }
  if (rule.custom_constraint === "ip_addr") return r.address;
  return rule.custom_constraint === "net_cidr" ? r.network : undefined;
}

/** Whether the value keeps the rule. */
function kept(rule: Rule, seen: Seen): boolean {
  if ("length" in rule) {
    const length =
      seen.kind === "text"
        ? characters(seen.text)
        : seen.kind === "list"
          ? seen.items.length
          : seen.kind === "json"
            ? seen.items
            : undefined;
    if (length === undefined) return true;
    const number = { units: BigInt(length), scale: 0 };
    return !outside(number, part(rule, "length", "min"), part(rule, "length", "max"));
  }
  if ("range" in rule) {
    if (seen.kind !== "number") return true;
    return !outside(seen.number, part(rule, "range", "min"), part(rule, "range", "max"));
  }
  if ("modulo" in rule) {
    const step = part(rule, "modulo", "step");
    if (seen.kind !== "number" || !step || step.units === 0n) return true;
    return isMultiple(seen.number, step, part(rule, "modulo", "offset") ?? { units: 0n, scale: 0 });
  }
  if ("allowed_pattern" in rule) {
    if (seen.kind !== "text" || typeof rule.allowed_pattern !== "string") return true;
    return fits(rule.allowed_pattern, seen.text) !== false;
  }
  if ("allowed_values" in rule) {
    const values = allowed(rule);
    if (!values) return true;
    if (seen.kind === "text") return values.includes(seen.text);
    if (seen.kind === "list") return seen.items.every((item) => values.includes(item));
    if (seen.kind !== "number") return true;
    const { number } = seen;
    return values.some((value) => {
      const one = decimal(value);
      return one !== undefined && compare(one, number) === 0;
    });
  }
  if (seen.kind !== "text") return true;
  if (rule.custom_constraint === "ip_addr") return isAddress(seen.text) !== undefined;
  return rule.custom_constraint !== "net_cidr" || isNetwork(seen.text);
}

/** What the rule says when it is broken: its own words, if it has some. */
export function sentence(rule: Rule, kind: Kind): string | undefined {
  const own = rule.description;
  const usual = demand(rule, kind);
  return usual && typeof own === "string" && own.trim() ? own : usual;
}

/** What is wrong with `value`; a field without default needs one, if it is `needed`. */
export function broken(field: Field, value: unknown, needed: boolean): string[] {
  if (blank(value)) {
    const none = field.default === null || field.default === undefined;
    const saidBlank = value !== undefined && (none || !blank(field.default));
    return needed && (none || saidBlank) ? [t.cloud.rules.blank] : [];
  }
  const seen = see(field.type, value);
  if (typeof seen === "string") return [seen];
  return field.constraints.flatMap((rule) => {
    const says = sentence(rule, field.type);
    return says !== undefined && !kept(rule, seen) ? [says] : [];
  });
}
