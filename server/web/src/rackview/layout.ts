// Where racks stand: rows of them, chosen so that the whole is as large as it can be in a window of a
// given shape. Numbers of the world have no unit of their own: a rack unit is 34 high.
import { compareNames, type Site } from "../model/site";

/** The side of a rack that one looks at. */
export type Face = "front" | "rear";

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A rack's face at its place: its name above, then the frame. */
export interface Placed extends Box {
  /** Index into the site's racks. */
  rack: number;
  face: Face;
}

/** A team's racks of one row. */
export interface Group extends Box {
  label: string;
  /** Index into the site's teams. */
  team: number;
  /** The height of its name, above the racks. */
  head: number;
}

/** Racks that stand beside each other, on one floor: `placed[first]` to before `placed[end]`. */
export interface Row {
  y: number;
  height: number;
  first: number;
  end: number;
}

export interface Layout {
  placed: Placed[];
  groups: Group[];
  rows: Row[];
  width: number;
  height: number;
}

/** What racks are sorted by; within their teams when they stand by team. */
export type Order = "team" | "name" | "value";

export interface Arrangement {
  faces: readonly Face[];
  order: Order;
  byTeam: boolean;
  /** Ids of racks that are not shown. */
  hidden: ReadonlySet<string>;
  /** Width over height of what they are shown in. */
  aspect: number;
  /** A rack's value for the order `value`: the highest first, NaN last. */
  value?: (rack: number) => number;
}

/** The height of a rack unit. */
export const UNIT = 34;
/** The width of a rack's frame. */
export const RACK_WIDTH = 463;
/** The width of a device, ears and all. */
export const DEVICE_WIDTH = 370;
/** From a rack's left edge to its devices. */
export const DEVICE_X = (RACK_WIDTH - DEVICE_WIDTH) / 2;
/** Above the frame: the rack's name. */
export const HEAD = 84;
/** The top of the frame, above the highest unit. */
export const CAP = 26;
/** The bottom of the frame, below unit 1. */
export const FOOT = 36;
/** Between two racks. */
export const GAP = 50;
/** Between the faces of one rack. */
export const PAIR_GAP = 22;
/** From a group's edge to its racks. */
export const GROUP_PAD = 40;
/** Between two groups, and between two rows. */
export const GROUP_GAP = 46;
/** Around everything. */
export const MARGIN = 40;
/** A group's name has at least the height of a rack's name, and so much that it is 16 pixels high where all
 * is seen: in a window 1,400 pixels wide, or 380 where its shape is a phone's. */
const GROUP_HEAD_MIN = 84;
const GROUP_HEAD_MAX = 420;
const GROUP_HEAD_PX = 16;
const [PHONE_PX, WINDOW_PX] = [380, 1400];
const [PHONE_ASPECT, WINDOW_ASPECT] = [0.95, 1.6];

interface Item {
  rack: number;
  team: number;
  /** From the row's beginning to the item, once it has one. */
  width: number;
  height: number;
}

/** The height of a rack at its place. */
export function placedHeight(units: number): number {
  return HEAD + CAP + units * UNIT + FOOT;
}

/** The order in which racks stand. */
function ordered(site: Site, how: Arrangement): number[] {
  const shown = site.racks.filter((rack) => !how.hidden.has(rack.id));
  const team = (at: number) => site.teams[at]?.name ?? "";
  const value = (rack: number) => {
    const found = how.value?.(rack) ?? Number.NaN;
    return Number.isNaN(found) ? Number.NEGATIVE_INFINITY : found;
  };
  shown.sort((a, b) => {
    if (how.byTeam || how.order === "team") {
      const teams = a.team === b.team ? 0 : compareNames(team(a.team), team(b.team));
      if (teams !== 0) return teams;
      // Two teams may have names that sort alike; their racks still do not mix.
      if (a.team !== b.team) return a.team - b.team;
    }
    if (how.order === "value") {
      const [x, y] = [value(a.index), value(b.index)];
      if (x !== y) return y > x ? 1 : -1;
    }
    return compareNames(a.name, b.name) || a.index - b.index;
  });
  return shown.map((rack) => rack.index);
}

/** Places the racks. */
export function arrange(site: Site, how: Arrangement): Layout {
  const faces = how.faces.length > 0 ? how.faces : (["front"] as const);
  const width = faces.length * RACK_WIDTH + (faces.length - 1) * PAIR_GAP;
  const items: Item[] = ordered(site, how).map((rack) => ({
    rack,
    team: site.racks[rack]!.team,
    width,
    height: placedHeight(site.racks[rack]!.height),
  }));
  if (items.length === 0) return { placed: [], groups: [], rows: [], width: 0, height: 0 };
  const aspect = how.aspect > 0 && Number.isFinite(how.aspect) ? how.aspect : 1;
  const lowest = Math.min(...items.map((item) => item.height));
  // Rows of n racks are about as wide as they are high at the square root; twice that is far beyond.
  const most = Math.min(
    items.length,
    2 + Math.ceil(2 * Math.sqrt((items.length * (width + GAP)) / (lowest * aspect))),
  );
  let best: Item[][] = [];
  let largest = 0;
  for (let count = 1; count <= most; count++) {
    const rows = broken(items, count, how.byTeam);
    const [wide, high] = extent(rows, how.byTeam, aspect);
    const scale = Math.min(aspect / wide, 1 / high);
    if (scale > largest * 1.001) {
      largest = scale;
      best = rows;
    }
  }
  return put(site, best, faces, how.byTeam, aspect);
}

/** What stands between an item and the one before it in its row. */
function between(before: Item | undefined, item: Item, byTeam: boolean): number {
  if (!before) return byTeam ? GROUP_PAD : 0;
  if (byTeam && before.team !== item.team) return 2 * GROUP_PAD + GROUP_GAP;
  return GAP;
}

/** The items in so many rows that are as long as each other. */
function broken(items: Item[], count: number, byTeam: boolean): Item[][] {
  let total = 0;
  const middles = items.map((item, at) => {
    const from = total + (at > 0 ? between(items[at - 1], item, byTeam) : 0);
    total = from + item.width;
    return from + item.width / 2;
  });
  const rows: Item[][] = Array.from({ length: count }, () => []);
  items.forEach((item, at) => {
    rows[Math.min(count - 1, Math.floor((middles[at]! / total) * count))]!.push(item);
  });
  return rows.filter((row) => row.length > 0);
}

function rowWidth(row: Item[], byTeam: boolean): number {
  let x = 0;
  row.forEach((item, at) => {
    x += between(row[at - 1], item, byTeam) + item.width;
  });
  return x + (byTeam ? GROUP_PAD : 0);
}

/** How much more of a group's name is seen above its racks. */
function groupHead(wide: number, byTeam: boolean, aspect: number): number {
  if (!byTeam) return 0;
  const shape = (aspect - PHONE_ASPECT) / (WINDOW_ASPECT - PHONE_ASPECT);
  const pixels = PHONE_PX + (WINDOW_PX - PHONE_PX) * Math.min(1, Math.max(0, shape));
  const wanted = (wide * GROUP_HEAD_PX) / pixels;
  return Math.min(GROUP_HEAD_MAX, Math.max(GROUP_HEAD_MIN, wanted));
}

function extent(rows: Item[][], byTeam: boolean, aspect: number): [number, number] {
  const wide = 2 * MARGIN + Math.max(...rows.map((row) => rowWidth(row, byTeam)));
  const head = groupHead(wide, byTeam, aspect) + (byTeam ? GROUP_PAD : 0);
  let high = 2 * MARGIN - GROUP_GAP;
  for (const row of rows) high += GROUP_GAP + head + Math.max(...row.map((item) => item.height));
  return [wide, high];
}

function put(
  site: Site,
  rows: Item[][],
  faces: readonly Face[],
  byTeam: boolean,
  aspect: number,
): Layout {
  const [width, height] = extent(rows, byTeam, aspect);
  const head = groupHead(width, byTeam, aspect);
  const layout: Layout = { placed: [], groups: [], rows: [], width, height };
  let y = MARGIN;
  for (const row of rows) {
    const tallest = Math.max(...row.map((item) => item.height));
    const floor = y + head + tallest;
    const high = head + tallest + (byTeam ? GROUP_PAD : 0);
    const first = layout.placed.length;
    let x = MARGIN;
    let group: Group | undefined;
    row.forEach((item, at) => {
      x += between(row[at - 1], item, byTeam);
      if (byTeam && group?.team !== item.team) {
        group = {
          label: site.teams[item.team]?.name ?? "",
          team: item.team,
          head,
          x: x - GROUP_PAD,
          y,
          width: 0,
          height: high,
        };
        layout.groups.push(group);
      }
      faces.forEach((face, side) => {
        layout.placed.push({
          rack: item.rack,
          face,
          x: x + side * (RACK_WIDTH + PAIR_GAP),
          y: floor - item.height,
          width: RACK_WIDTH,
          height: item.height,
        });
      });
      x += item.width;
      if (group) group.width = x + GROUP_PAD - group.x;
    });
    layout.rows.push({ y, height: high, first, end: layout.placed.length });
    y += high + GROUP_GAP;
  }
  return layout;
}

/** A rack's frame, without the name above it. */
export function frameBox(placed: Placed): Box {
  return {
    x: placed.x,
    y: placed.y + HEAD,
    width: placed.width,
    height: placed.height - HEAD,
  };
}

/** The box of some units of a rack: `height` of them from `startU` up. */
export function unitsBox(site: Site, placed: Placed, startU: number, height: number): Box {
  const units = site.racks[placed.rack]?.height ?? 0;
  return {
    x: placed.x + DEVICE_X,
    y: placed.y + HEAD + CAP + (units - startU - height + 1) * UNIT,
    width: DEVICE_WIDTH,
    height: height * UNIT,
  };
}

/** Where a device of the rack is. */
export function deviceBox(site: Site, placed: Placed, slot: number): Box {
  const device = site.devices[slot]!;
  return unitsBox(site, placed, device.startU, device.height);
}

/** The unit at a height in the world; 0 above and below the units. */
export function unitAt(site: Site, placed: Placed, y: number): number {
  const units = site.racks[placed.rack]?.height ?? 0;
  const down = Math.floor((y - placed.y - HEAD - CAP) / UNIT);
  return down < 0 || down >= units ? 0 : units - down;
}

/** The box around all of these. */
export function around(boxes: Iterable<Box>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left < right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}
