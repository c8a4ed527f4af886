// Which metrics there are, and how they are grouped.
import { address, get } from "../api/client";
import type { CurrentValues } from "../api/schema";
import { compareNames } from "../model/site";

/** A metric of a device: what it is now, where it is reported. */
export interface Metric {
  name: string;
  units: string;
  /** Its newest number; undefined where it has none now. */
  value: number | undefined;
}

/** Metrics of a device: numbers, which have charts, and texts, which have none. */
export interface Metrics {
  numbers: Metric[];
  texts: Array<{ name: string; text: string }>;
}

/** The metrics of a device: what is reported now, and what has been. */
export async function metricsOf(device: string, stop?: AbortSignal): Promise<Metrics> {
  const [current, before] = await Promise.all([
    get<CurrentValues>(address("/api/v2/current", { device }), undefined, stop),
    get<Array<{ id: string }>>(
      `/mrd/devices/${encodeURIComponent(device)}/metrics/historic`,
      undefined,
      stop,
    ),
  ]);
  const numbers = new Map<string, Metric>();
  const texts: Metrics["texts"] = [];
  for (const { id } of before) numbers.set(id, { name: id, units: "", value: undefined });
  for (const { metric, value, units } of current) {
    if (typeof value === "number") numbers.set(metric, { name: metric, units, value });
    else {
      numbers.delete(metric);
      texts.push({ name: metric, text: String(value) });
    }
  }
  return { numbers: sorted([...numbers.values()]), texts };
}

function sorted(all: Metric[]): Metric[] {
  return all.sort((a, b) => compareNames(a.name, b.name));
}

/** Metrics with the same first part of their name. */
export interface Group {
  name: string;
  metrics: Metric[];
}

/** The first part of a name: up to its first dot, or what is in braces. */
export function firstPart(name: string): string {
  return /^[^.{:/]+/.exec(name)?.[0] ?? name;
}

/** Metrics by the first part of their names; those that are alone there come last, together. */
export function grouped(all: readonly Metric[], word: string): Group[] {
  const words = word.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, Metric[]>();
  for (const metric of all) {
    const name = metric.name.toLowerCase();
    if (!words.every((part) => name.includes(part))) continue;
    const part = firstPart(metric.name);
    groups.set(part, [...(groups.get(part) ?? []), metric]);
  }
  const alone = [...groups.values()].filter((metrics) => metrics.length === 1).flat();
  const several = [...groups].filter(([, metrics]) => metrics.length > 1);
  const found = several.map(([name, metrics]) => ({ name, metrics }));
  return alone.length > 0 ? [...found, { name: "", metrics: alone }] : found;
}

/** What people look at first, by the beginning of the name. */
const FIRST = [
  "load",
  "cpu",
  "mem",
  "memory",
  "power",
  "temp",
  "temperature",
  "gpu",
  "net",
  "disk",
];

/** The metrics that say most, one of each kind; others where there are few. */
export function telling(all: readonly Metric[], shown: number): Metric[] {
  const rank = ({ name, value }: Metric) => {
    const at = FIRST.indexOf(firstPart(name).toLowerCase());
    return (at < 0 ? FIRST.length : at) + (value === undefined ? 100 : 0);
  };
  const ordered = [...all].sort((a, b) => rank(a) - rank(b));
  const kinds = new Set<string>();
  const one = ordered.filter(({ name }) => {
    const kind = firstPart(name);
    return !kinds.has(kind) && kinds.add(kind);
  });
  return [...one, ...ordered.filter((metric) => !one.includes(metric))].slice(0, shown);
}
