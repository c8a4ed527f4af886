// Addresses: the page's path and query as signals, over the browser's history. Links are plain `<a>`.
import { batch, computed, signal } from "@preact/signals";

/** The path that is shown. */
export const path = signal(location.pathname);

/** What stands behind the `?`. */
export const search = signal(location.search);

/** The parameters of the address. */
export const query = computed(() => new URLSearchParams(search.value));

/** What is asked before a page with unsaved words is left; true lets go. A page may have several forms. */
const guards = new Set<() => Promise<boolean>>();

/** Asks `may` before the page is left; the answer takes the question away again. */
export function guardLeaving(may: () => Promise<boolean>): () => void {
  guards.add(may);
  return () => {
    guards.delete(may);
  };
}

function look(): void {
  batch(() => {
    path.value = location.pathname;
    search.value = location.search;
  });
}

/** Goes to an address of the application. */
export async function go(to: string, how: { replace?: boolean } = {}): Promise<void> {
  const target = new URL(to, location.href);
  const same = target.pathname === location.pathname;
  if (!same) {
    for (const may of guards) if (!(await may())) return;
    guards.clear();
  }
  history[how.replace ? "replaceState" : "pushState"](null, "", target);
  look();
  if (!same) scrollTo(0, 0);
}

/** Changes parameters of the address where one is; null takes one away. No step back unless `push`. */
export function setQuery(
  changes: Record<string, string | null>,
  how: { push?: boolean } = {},
): void {
  const words = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") words.delete(name);
    else words.set(name, value);
  }
  const text = words.toString();
  if (`?${text}` === location.search || (!text && !location.search)) return;
  const target = location.pathname + (text ? `?${text}` : "") + location.hash;
  history[how.push ? "pushState" : "replaceState"](null, "", target);
  look();
}

/** The parts of `path` that `pattern` names (`/racks/:id`), or undefined where it does not fit. */
export function match(pattern: string, where: string): Record<string, string> | undefined {
  const wanted = pattern.split("/").filter(Boolean);
  const given = where.split("/").filter(Boolean);
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const here = given[index] ?? "";
    if (part.startsWith(":")) {
      try {
        found[part.slice(1)] = decodeURIComponent(here);
      } catch {
        return undefined;
      }
    } else if (part !== here) return undefined;
  }
  return found;
}

/** Follows links within the application without a reload; others, and new tabs, as browsers do. */
export function followLinks(): void {
  addEventListener("popstate", look);
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link?.href || link.target || link.hasAttribute("download")) return;
    const target = new URL(link.href);
    if (target.origin !== location.origin || link.getAttribute("href")?.startsWith("#")) return;
    if (/^\/(api|mrd|irv)\//.test(target.pathname)) return;
    event.preventDefault();
    void go(target.href);
  });
}
