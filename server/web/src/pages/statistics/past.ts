// How many things there were: reckoned backwards from how many there are, by the log of changes. There is
// no other history of them.

/** A thing that came or went, as the log of changes has it. */
export interface Event {
  /** When, in milliseconds since 1970. */
  at: number;
  kind: string;
  action: string;
}

/** A number at a moment. */
export interface Point {
  at: number;
  value: number;
}

const DAY_MS = 86_400_000;

/** Moments from which and to which is looked: at most `most` spans of whole days, ending now. */
export function spans(
  now: number,
  days: number,
  most: number,
): Array<{ from: number; to: number }> {
  const width = Math.max(1, Math.ceil(days / most)) * DAY_MS;
  const first = now - days * DAY_MS;
  const all: Array<{ from: number; to: number }> = [];
  for (let to = now; to > first; to -= width)
    all.unshift({ from: Math.max(first, to - width), to });
  return all;
}

/**
 * How many things of `kind` there were, from `from` to `now`, when there are `count` now. `events` may be
 * in any order; those before `from` do not count.
 */
export function backwards(
  events: readonly Event[],
  kind: string,
  count: number,
  from: number,
  now: number,
): Point[] {
  const found = events
    .filter(
      (event) =>
        event.kind === kind &&
        event.at >= from &&
        (event.action === "create" || event.action === "delete"),
    )
    .sort((a, b) => b.at - a.at);
  const points: Point[] = [{ at: now, value: count }];
  let value = count;
  for (const event of found) {
    // As it was from this moment on, and as it was before.
    points.push({ at: event.at, value });
    value += event.action === "create" ? -1 : 1;
    points.push({ at: event.at, value });
  }
  points.push({ at: from, value });
  return points.reverse();
}

/** At most `most` of the points: of those that lie close together the last, so that steps stay steps. */
export function thinned(points: readonly Point[], most: number): Point[] {
  if (points.length <= most) return [...points];
  const first = points[0]?.at ?? 0;
  const width = ((points.at(-1)?.at ?? 0) - first) / (most / 2);
  const kept: Point[] = [];
  let bin = -1;
  for (const point of points) {
    const own = Math.floor((point.at - first) / width);
    if (own === bin) kept[kept.length - 1] = point;
    else kept.push(point);
    bin = own;
  }
  return kept;
}
