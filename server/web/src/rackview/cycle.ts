// Saved views that follow each other on a wall.
import { signal } from "@preact/signals";

/** Seconds for which each saved view is shown; 0 stays with one. */
export const cycle = signal(0);

/** Shortest time of a view: what a person needs to see anything. */
export const CYCLE_MIN_S = 5;

/** The saved view that comes after `now`. */
export function following<T extends { id: string }>(
  list: readonly T[],
  now: string | undefined,
): T | undefined {
  const at = list.findIndex((one) => one.id === now);
  return list[(at + 1) % Math.max(1, list.length)];
}
