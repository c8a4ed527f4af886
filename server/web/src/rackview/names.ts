// Racks, devices and teams by a word that is in their names.
import { compareNames, type Site } from "../model/site";
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

/** Beyond so many that fit equally well a person types on; sorting them all would take longer than a key. */
const SORTED_MAX = 500;

/** The best of a list for a word: those that fit best first, equals by name. */
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
    if (how >= 0 && fits[how]!.length < SORTED_MAX) fits[how]!.push(one);
  }
  const found: T[] = [];
  for (const equals of fits) {
    if (found.length >= most) break;
    found.push(...equals.sort((a, b) => compareNames(name(a), name(b))));
  }
  return found.slice(0, most);
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
