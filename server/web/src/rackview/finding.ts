// Finding racks, devices and teams by a word: on the site that is shown, and by the server what only it
// knows (descriptions), or where no site has been read.
import { get, type Page } from "../api/client";
import { site } from "../model/store";
import { go, path } from "../route/route";
import type { Command } from "../shell/commands";
import { t } from "../texts/first";
import { FOUND_MAX, type Found, onSite } from "./names";

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
