// The picture of the site that is shown, kept up with what changes.
import { signal } from "@preact/signals";
import { get, Problem } from "../api/client";
import { type Change, listen, startAfter } from "../live/stream";
import { EMPTY, type Site, type Snapshot, siteOf, snapshotOf } from "./site";

/** The site as it is now; undefined before it has been read. */
export const site = signal<Site | undefined>(undefined);

/** Why it could not be read. */
export const siteProblem = signal<Problem | undefined>(undefined);

/** Racks that have changed since they were read. */
const stale = new Set<string>();
/** Changes that come close together are read together: one read a fifth of a second. */
const TOGETHER_MS = 200;
/** More racks than this are read with all others; their ids would not fit into an address. */
const RACKS_MAX = 100;
let timer: ReturnType<typeof setTimeout> | undefined;
let everything = false;

/** Reads the whole site. */
export async function readSite(): Promise<void> {
  try {
    const snapshot = await get<Snapshot>("/api/v2/view");
    startAfter(snapshot.change);
    site.value = siteOf(snapshot);
    siteProblem.value = undefined;
  } catch (error) {
    siteProblem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
  }
}

/** The site with `part` in the place of the racks `ids`; those that `part` lacks are gone. */
export function withRacks(site: Site, ids: ReadonlySet<string>, part: Snapshot): Site {
  const old = snapshotOf(site);
  const merged: Snapshot = {
    ...part,
    change: Math.max(old.change, part.change),
    teams: [],
    templates: [],
    racks: columns(old.racks),
    devices: columns(old.devices),
  };
  const teams = new Map<string, number>();
  const templates = new Map<string, number>();
  const index = <T extends { id: string }>(
    list: T[],
    known: Map<string, number>,
    one: T | undefined,
  ): number => {
    if (!one) return 0;
    const at = known.get(one.id);
    if (at !== undefined) return at;
    known.set(one.id, list.length);
    list.push(one);
    return list.length - 1;
  };
  // What is newer comes first, so that its teams and templates count.
  for (const [from, keep] of [
    [part, () => true],
    [old, (id: string) => !ids.has(id)],
  ] as Array<[Snapshot, (id: string) => boolean]>) {
    const place = new Map<number, number>();
    from.racks.id.forEach((id, at) => {
      if (!keep(id)) return;
      place.set(at, merged.racks.id.length);
      const { racks } = merged;
      racks.id.push(id);
      racks.name.push(from.racks.name[at]!);
      racks.team.push(index(merged.teams, teams, from.teams[from.racks.team[at]!]));
      racks.template.push(
        index(merged.templates, templates, from.templates[from.racks.template[at]!]),
      );
      racks.height.push(from.racks.height[at]!);
      racks.status.push(from.racks.status[at]!);
      racks.cost.push(from.racks.cost[at]!);
    });
    from.devices.id.forEach((id, at) => {
      const rack = place.get(from.devices.rack[at]!);
      if (rack === undefined) return;
      const { devices } = merged;
      devices.id.push(id);
      devices.name.push(from.devices.name[at]!);
      devices.rack.push(rack);
      devices.template.push(
        index(merged.templates, templates, from.templates[from.devices.template[at]!]),
      );
      devices.type.push(from.devices.type[at]!);
      devices.start_u.push(from.devices.start_u[at]!);
      devices.facing.push(from.devices.facing[at]!);
      devices.status.push(from.devices.status[at]!);
      devices.cost.push(from.devices.cost[at]!);
    });
  }
  for (const team of old.teams) index(merged.teams, teams, team);
  for (const template of old.templates) index(merged.templates, templates, template);
  return siteOf(merged);
}

function columns<T extends Record<string, unknown[]>>(of: T): T {
  return Object.fromEntries(Object.keys(of).map((name) => [name, []])) as unknown as T;
}

async function catchUp(): Promise<void> {
  timer = undefined;
  const ids = new Set(stale);
  stale.clear();
  if (everything || ids.size > RACKS_MAX || !site.peek()) {
    everything = false;
    return readSite();
  }
  try {
    const part = await get<Snapshot>("/api/v2/view", { racks: [...ids].join(",") });
    site.value = withRacks(site.peek() ?? EMPTY, ids, part);
  } catch {
    // Read with the next change, or when the stream comes back.
    for (const id of ids) stale.add(id);
  }
}

function soon(): void {
  timer ??= setTimeout(() => void catchUp(), TOGETHER_MS);
}

function hear(change: Change): void {
  if (change.kind === "template" || change.kind === "team" || change.kind === "team_role")
    everything = true;
  else if (change.rack_id) stale.add(change.rack_id);
  else if (change.kind === "rack") stale.add(change.subject_id);
  else return;
  soon();
}

/** Keeps the site up with what changes until the answer is called. */
export function followSite(): () => void {
  void readSite();
  return listen({
    change: hear,
    resync: () => {
      everything = true;
      soon();
    },
  });
}
