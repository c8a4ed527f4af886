// The changes that came last: the newest first, each once, and no more than are kept.

/** Changes that are kept; a page that is open for weeks must not grow. */
export const KEPT_MAX = 500;

/** `list` with `more` in front of it, by falling number. */
export function withNewer<T extends { id: number }>(
  list: readonly T[],
  more: readonly T[],
  most = KEPT_MAX,
): T[] {
  const known = new Set<number>();
  const all: T[] = [];
  for (const change of [...more, ...list]) {
    if (known.has(change.id)) continue;
    known.add(change.id);
    all.push(change);
  }
  return all.sort((a, b) => b.id - a.id).slice(0, most);
}
