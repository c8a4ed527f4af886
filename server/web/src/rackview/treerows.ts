// The racks as a tree of rows: teams, their racks, the racks' devices. Which key leads where is decided
// here, without a browser.
import type { Site } from "../model/site";
import { compareNames } from "../model/site";

/** A row of the tree. */
export interface TreeRow {
  kind: "team" | "rack" | "device";
  id: string;
  name: string;
  level: 1 | 2 | 3;
  /** Its place among those beside it, from 1, and how many they are. */
  place: number;
  of: number;
  /** Undefined for what cannot be opened. */
  open: boolean | undefined;
  /** Slot of a device, index of a rack or team. */
  index: number;
  /** The row above it in the tree. */
  parent: number | undefined;
}

/** What is open: teams and racks by id. */
export type Open = ReadonlySet<string>;

/** The rows of the tree, top down; devices that do not pass are left out, racks and teams stay. */
export function treeRows(
  site: Site,
  open: Open,
  hidden: ReadonlySet<string>,
  passing: ReadonlySet<number> | undefined,
): TreeRow[] {
  const rows: TreeRow[] = [];
  const byTeam = new Map<number, number[]>();
  for (const rack of site.racks) {
    if (hidden.has(rack.id)) continue;
    const list = byTeam.get(rack.team);
    if (list) list.push(rack.index);
    else byTeam.set(rack.team, [rack.index]);
  }
  const teams = [...byTeam.keys()].sort((a, b) =>
    compareNames(site.teams[a]?.name ?? "", site.teams[b]?.name ?? ""),
  );
  teams.forEach((team, at) => {
    const { id = "", name = "" } = site.teams[team] ?? {};
    const above = rows.length;
    const isOpen = open.has(id);
    rows.push({
      kind: "team",
      id,
      name,
      level: 1,
      place: at + 1,
      of: teams.length,
      open: isOpen,
      index: team,
      parent: undefined,
    });
    if (!isOpen) return;
    const racks = byTeam.get(team) ?? [];
    racks.forEach((index, place) => {
      const rack = site.racks[index]!;
      const slots = passing ? rack.devices.filter((slot) => passing.has(slot)) : rack.devices;
      const parent = rows.length;
      const opened = open.has(rack.id);
      rows.push({
        kind: "rack",
        id: rack.id,
        name: rack.name,
        level: 2,
        place: place + 1,
        of: racks.length,
        open: slots.length > 0 ? opened : undefined,
        index,
        parent: above,
      });
      if (!opened) return;
      slots.forEach((slot, number) => {
        const device = site.devices[slot]!;
        rows.push({
          kind: "device",
          id: device.id,
          name: device.name,
          level: 3,
          place: number + 1,
          of: slots.length,
          open: undefined,
          index: slot,
          parent,
        });
      });
    });
  });
  return rows;
}

/** Where a key leads: to another row, or to a row that is opened or closed. */
export interface Step {
  to: number;
  open?: { id: string; open: boolean };
}

/** Rows of a page for Page Up and Page Down. */
const PAGE = 20;

/** Where an arrow, Home, End or a page key leads from row `at`; undefined for other keys. */
export function treeStep(rows: readonly TreeRow[], at: number, key: string): Step | undefined {
  const row = rows[at];
  const last = rows.length - 1;
  if (!row) return rows.length > 0 ? { to: 0 } : undefined;
  switch (key) {
    case "ArrowDown":
      return { to: Math.min(last, at + 1) };
    case "ArrowUp":
      return { to: Math.max(0, at - 1) };
    case "PageDown":
      return { to: Math.min(last, at + PAGE) };
    case "PageUp":
      return { to: Math.max(0, at - PAGE) };
    case "Home":
      return { to: 0 };
    case "End":
      return { to: last };
    case "ArrowRight":
      if (row.open === false) return { to: at, open: { id: row.id, open: true } };
      return { to: row.open ? Math.min(last, at + 1) : at };
    case "ArrowLeft":
      if (row.open) return { to: at, open: { id: row.id, open: false } };
      return { to: row.parent ?? at };
    default:
      return undefined;
  }
}

/** The next row whose name begins with what is typed; one letter alone goes on from the row after. */
export function typedTo(rows: readonly TreeRow[], at: number, typed: string): number | undefined {
  const word = typed.toLowerCase();
  const start = word.length > 1 ? at : at + 1;
  for (let step = 0; step < rows.length; step += 1) {
    const index = (start + step) % rows.length;
    if (rows[index]?.name.toLowerCase().startsWith(word)) return index;
  }
  return undefined;
}

/** Everything that has to be open for a thing to be seen. */
export function opening(site: Site, kind: TreeRow["kind"], id: string): string[] {
  const device = kind === "device" ? site.devices[site.slotOf.get(id) ?? -1] : undefined;
  const rack = site.racks[device?.rack ?? site.rackOf.get(id) ?? -1];
  const team = site.teams[rack?.team ?? -1];
  return [team?.id, device && rack?.id].filter((one) => one !== undefined) as string[];
}
