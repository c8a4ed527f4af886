// Finding racks, devices and teams by a word: on the site that is shown, and by the server what only it
// knows (descriptions), or where no site has been read.
import { get, type Page } from "../api/client";
import type { Site } from "../model/site";
import { site } from "../model/store";
import { go, path } from "../route/route";
import type { Command } from "../shell/commands";
import { t } from "../texts/first";

/** Something that was found. */
export interface Found {
  kind: "device" | "rack" | "team";
  id: string;
  name: string;
  /** Where it is, in a few words. */
  where: string;
}

/** Most of each kind: a list that is read at a glance. */
export const FOUND_MAX = 8;

/** How well a name fits: 0 it is the word, 1 it begins with it, 2 a part of it does, 3 it has it inside. */
export function rank(name: string, word: string): number {
  const text = name.toLowerCase();
  if (text === word) return 0;
  if (text.startsWith(word)) return 1;
  const at = text.indexOf(word);
  if (at < 0) return -1;
  return /[\s._-]/.test(text[at - 1] ?? "") ? 2 : 3;
}

/** The best of a list for a word: those that fit best first, then as they stand. */
export function best<T>(
  list: readonly T[],
  name: (one: T) => string,
  word: string,
  most = FOUND_MAX,
): T[] {
  const wanted = word.trim().toLowerCase();
  if (!wanted) return [];
  const fits: T[][] = [[], [], [], []];
  for (const one of list) {
    const how = rank(name(one), wanted);
    if (how >= 0) fits[how]!.push(one);
    if (fits[0]!.length + fits[1]!.length >= most && how === 1) break;
  }
  return fits.flat().slice(0, most);
}

/** What a site has by that word: racks, devices, teams. */
export function onSite(site: Site, word: string): Found[] {
  const named = (one: { name: string }) => one.name;
  const racks = best(site.racks, named, word).map((rack): Found => {
    return { kind: "rack", id: rack.id, name: rack.name, where: site.teams[rack.team]?.name ?? "" };
  });
  const devices = best(site.devices, named, word).map((device): Found => {
    const where = t.twin.inRack(site.racks[device.rack]?.name ?? "");
    return { kind: "device", id: device.id, name: device.name, where };
  });
  const teams = best(site.teams, named, word).map((team): Found => {
    return { kind: "team", id: team.id, name: team.name, where: "" };
  });
  return [...racks, ...devices, ...teams];
}

interface Named {
  id: string;
  name: string;
}

/** What the server has by that word besides: of devices only while a site is shown. */
export async function onServer(
  word: string,
  known: readonly Found[],
  stop?: AbortSignal,
): Promise<Found[]> {
  const ids = new Set(known.map((found) => found.id));
  const kinds = site.peek() ? (["device"] as const) : (["rack", "device", "team"] as const);
  const lists = await Promise.all(
    kinds.map(async (kind): Promise<Found[]> => {
      const query = { q: word, limit: FOUND_MAX };
      const page = await get<Page<Named>>(`/api/v2/${kind}s`, query, stop);
      const where = site.peek() ? t.twin.find.onServer : "";
      return page.items.map(({ id, name }) => ({ kind, id, name, where }));
    }),
  );
  return lists.flat().filter((found) => !ids.has(found.id));
}

/** What the rack view does with what is found there; undefined on other pages. */
let shower: ((found: Found) => void) | undefined;

/** Shows what is found with `show` until the answer is called. */
export function showFoundWith(show: (found: Found) => void): () => void {
  shower = show;
  return () => {
    if (shower === show) shower = undefined;
  };
}

/** Shows what was found: on the racks where they are shown, or on its page. */
export function showFound(found: Found): void {
  if (shower && path.peek() === "/racks") shower(found);
  else void go(`/${found.kind}s/${encodeURIComponent(found.id)}`);
}

/** What the palette finds by a word, on every page: racks, devices and teams. */
export async function find(word: string): Promise<Command[]> {
  const now = site.peek();
  const here = now ? onSite(now, word) : [];
  // What is here already does not wait for a server that is away.
  const more = word.length > 1 ? await onServer(word, here).catch(() => []) : [];
  return [...here, ...more].map((found) => ({
    label: found.name,
    icon: found.kind,
    group: [t.twin.find.group[found.kind], found.where].filter(Boolean).join(", "),
    run: () => showFound(found),
  }));
}
