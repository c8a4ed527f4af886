// The view in the address: short names, only what is not as at first. Whatever stands there is taken for
// what it can be; the rest is as at first.
import { COLOUR_MAPS } from "./colour";
import {
  type ChartOrder,
  FIRST,
  KEPT,
  METRICS_ON_SCREEN,
  type RangeKind,
  type RangeWish,
  type Span,
  type Threshold,
  type View,
} from "./view";

const MODES = ["pictures", "bars", "both", "heat", "status"] as const;
const SIDES = ["front", "rear", "both"] as const;
const ORDERS = ["team", "name", "value"] as const;
const CHART_ORDERS: readonly ChartOrder[] = ["falling", "rising", "position", "name"];
const SPANS: readonly Span[] = ["hour", "day", "week", "quarter"];
const RANGE_KINDS: readonly RangeKind[] = ["auto", "site", "percentile", "fixed"];
const KINDS = ["rack", "server", "switch", "storage"] as const;

/** Longest text of an entry: names of metrics are no longer. */
const TEXT_MAX = 1000;
/** Most entries of a list: more ids than this make no address that can be sent to anybody. */
const LIST_MAX = 100;
/** The moments that can be looked at: up to the year 2286. */
const MOMENT_MAX = 9_999_999_999;
/** Furthest back that a comparison goes: the quarter that is kept. */
const AGO_MAX = 90 * 86_400;
/** The camera's numbers; worlds are some thousand units wide. */
const WORLD_MAX = 1e7;

/** Characters that addresses do not escape separate entries; the entries' own are written otherwise. */
const SEPARATOR = "*";

function joined(list: readonly string[]): string | null {
  if (list.length === 0) return null;
  return list
    .slice(0, LIST_MAX)
    .map((one) => one.replaceAll("!", "!e").replaceAll(SEPARATOR, "!s"))
    .join(SEPARATOR);
}

function split(text: string | null, most = LIST_MAX): string[] {
  if (!text) return [];
  return text
    .split(SEPARATOR, most)
    .map((one) => one.replaceAll("!s", SEPARATOR).replaceAll("!e", "!").slice(0, TEXT_MAX));
}

function one<T extends string>(text: string | null, of: readonly T[], otherwise: T): T {
  return of.find((known) => known === text) ?? otherwise;
}

function some<T extends string>(list: readonly string[], of: readonly T[]): T[] {
  return of.filter((known) => list.includes(known));
}

/** A finite number of an address, if it is one. */
function number(text: string | null | undefined): number | undefined {
  if (!text || text.length > 40) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function within(text: string | undefined, limit: number): number | undefined {
  const value = number(text);
  return value !== undefined && Math.abs(value) <= limit ? value : undefined;
}

function named(list: readonly string[]): string[] {
  return [...new Set(list.filter((name) => name !== ""))];
}

/** What `isSet` is in an address: nothing when it is as at first. */
function flag(isSet: boolean, first: boolean): string | null {
  return isSet === first ? null : isSet ? "1" : "0";
}

function flagged(text: string | null, first: boolean): boolean {
  return text === "1" ? true : text === "0" ? false : first;
}

function unless<T extends string>(value: T, first: T): string | null {
  return value === first ? null : value;
}

/** A number as short as it can be without being another. */
function short(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

/** The names that the view has in an address. */
export const NAMES = [
  ..."m mode side scale map inv range thr from to st type team kind q order group hide".split(" "),
  ..."chart sort cam dev rack at span cmp kiosk".split(" "),
];

/** The parameters of the address for a view; null is one that must not be there. */
export function toQuery(view: View): Record<string, string | null> {
  const { filters: f, camera, compare } = view;
  return {
    m: joined(view.metrics),
    mode: unless(view.mode, FIRST.mode),
    side: unless(view.sides, FIRST.sides),
    scale: flag(view.scaleBars, FIRST.scaleBars),
    map: unless(view.map, FIRST.map),
    inv: flag(view.inverted, FIRST.inverted),
    range: joined(
      view.ranges
        .filter((range) => range.kind !== "auto" && view.metrics.includes(range.metric))
        .flatMap((range) => [range.metric, range.kind, short(range.low), short(range.high)]),
    ),
    thr: joined(
      view.thresholds
        .filter((threshold) => view.metrics.includes(threshold.metric))
        .flatMap(({ metric, warning, critical }) => [metric, short(warning), short(critical)]),
    ),
    from: short(f.from) || null,
    to: short(f.to) || null,
    st: joined(f.status),
    type: joined(f.type),
    team: joined(f.team),
    kind: joined(f.kind),
    q: f.text || null,
    order: unless(view.order, FIRST.order),
    group: flag(view.byTeam, FIRST.byTeam),
    hide: joined(view.hidden),
    chart: flag(view.chart, FIRST.chart),
    sort: unless(view.chartOrder, FIRST.chartOrder),
    cam: camera
      ? joined([camera.x.toFixed(0), camera.y.toFixed(0), String(+camera.scale.toPrecision(4))])
      : null,
    // Half a selection would be another one.
    dev: view.devices.length > LIST_MAX ? null : joined(view.devices),
    rack: joined(view.racks),
    at: view.moment === undefined ? null : String(view.moment),
    span: unless(view.span, FIRST.span),
    cmp: compare ? joined([String(compare.ago), compare.as]) : null,
    kiosk: flag(view.kiosk, FIRST.kiosk),
  };
}

function groups(text: string | null, size: number): string[][] {
  const list = split(text, KEPT * size);
  const found: string[][] = [];
  for (let at = 0; at + size <= list.length; at += size) found.push(list.slice(at, at + size));
  return found.filter((group) => group[0] !== "");
}

function ranges(text: string | null): RangeWish[] {
  const found = new Map<string, RangeWish>();
  for (const [metric = "", kind = "", low, high] of groups(text, 4)) {
    const ends = [number(low) ?? 0, number(high) ?? 1] as const;
    const known = one(kind, RANGE_KINDS, "auto");
    if (known === "auto" || (known === "fixed" && ends[0] >= ends[1])) continue;
    found.set(metric, { metric, kind: known, low: ends[0], high: ends[1] });
  }
  return [...found.values()];
}

function thresholds(text: string | null): Threshold[] {
  const found = new Map<string, Threshold>();
  for (const [metric = "", warning, critical] of groups(text, 3)) {
    const at = { metric, warning: number(warning), critical: number(critical) };
    if (at.warning !== undefined || at.critical !== undefined) found.set(metric, at);
  }
  return [...found.values()];
}

/** The view of an address. */
export function fromQuery(query: URLSearchParams): View {
  const [x, y, scale] = split(query.get("cam"), 3).map((text) => within(text, WORLD_MAX));
  const looks = x !== undefined && y !== undefined && scale !== undefined && scale > 0;
  const [ago, as] = split(query.get("cmp"), 2);
  const back = within(ago, AGO_MAX);
  const at = number(query.get("at"));
  return {
    metrics: named(split(query.get("m"))).slice(0, METRICS_ON_SCREEN),
    mode: one(query.get("mode"), MODES, FIRST.mode),
    sides: one(query.get("side"), SIDES, FIRST.sides),
    scaleBars: flagged(query.get("scale"), FIRST.scaleBars),
    map: one(query.get("map"), COLOUR_MAPS, FIRST.map),
    inverted: flagged(query.get("inv"), FIRST.inverted),
    ranges: ranges(query.get("range")),
    thresholds: thresholds(query.get("thr")),
    filters: {
      from: number(query.get("from")),
      to: number(query.get("to")),
      status: named(split(query.get("st"))),
      type: named(split(query.get("type"))),
      team: named(split(query.get("team"))),
      kind: some(split(query.get("kind")), KINDS),
      text: (query.get("q") ?? "").slice(0, TEXT_MAX),
    },
    order: one(query.get("order"), ORDERS, FIRST.order),
    byTeam: flagged(query.get("group"), FIRST.byTeam),
    hidden: named(split(query.get("hide"))),
    chart: flagged(query.get("chart"), FIRST.chart),
    chartOrder: one(query.get("sort"), CHART_ORDERS, FIRST.chartOrder),
    camera: looks ? { x, y, scale } : undefined,
    devices: named(split(query.get("dev"))),
    racks: named(split(query.get("rack"))),
    moment: at !== undefined && at > 0 && at <= MOMENT_MAX ? Math.floor(at) : undefined,
    span: one(query.get("span"), SPANS, FIRST.span),
    compare:
      back !== undefined && back >= 1
        ? { ago: Math.floor(back), as: as === "ratio" ? "ratio" : "difference" }
        : undefined,
    kiosk: flagged(query.get("kiosk"), FIRST.kiosk),
  };
}

/** The view as an address behind the `?`: what a shared link has. */
export function queryOf(view: View): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(toQuery(view))) {
    if (value !== null) words.set(name, value);
  }
  return words.toString();
}
