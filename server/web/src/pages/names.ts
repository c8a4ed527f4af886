// What racks, teams and templates are called, for pages that have their ids.
import { get } from "../api/client";
import type { RackPage, TeamPage, TemplatePage } from "../api/schema";
import type { Finding } from "../ui/Picker";

/** Ids of one request: some 7 kB of address. */
const IDS_MAX = 200;

/** Names of racks that have been read. */
const racks = new Map<string, string>();

/** Reads the names of racks that are not known yet. */
export async function learnRacks(ids: Iterable<string>, stop?: AbortSignal): Promise<void> {
  const wanted = [...new Set(ids)].filter((id) => !racks.has(id)).slice(0, IDS_MAX);
  if (wanted.length === 0) return;
  const page = await get<RackPage>("/api/v2/racks", { id: wanted.join(","), limit: IDS_MAX }, stop);
  for (const rack of page.items) racks.set(rack.id, rack.name);
}

/** A rack's name; its id while that is not known. */
export function rackName(id: string): string {
  return racks.get(id) ?? id;
}

/** What is offered for a word: what fits below a box. */
const OFFERED = 20;

function finding<T extends { id: string; name: string }>(path: string): Finding {
  return async (q, stop) => {
    const page = await get<{ items: T[] }>(path, { q, sort: "name", limit: OFFERED }, stop);
    return page.items.map(({ id, name }) => ({ value: id, label: name }));
  };
}

/** Racks by a part of their name. */
export const findRacks = finding<RackPage["items"][number]>("/api/v2/racks");

/** Teams by a part of their name. */
export const findTeams = finding<TeamPage["items"][number]>("/api/v2/teams");

/** Templates by a part of their name. */
export const findTemplates = finding<TemplatePage["items"][number]>("/api/v2/templates");

/** The name of the one thing with an id in a list. */
export function nameIn(path: string): (id: string) => Promise<string> {
  return async (id) => (await get<{ name: string }>(`${path}/${encodeURIComponent(id)}`)).name;
}
