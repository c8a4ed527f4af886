// What to do when somebody else has changed a thing that is being edited: what only they have changed is
// taken over, what only the writer has changed stays, and where both have, the writer decides.
import type { Values } from "./faults";

/** A field that somebody else has changed. */
export interface Theirs {
  name: string;
  was: string | boolean;
  is: string | boolean;
  /** What the writer has there, where that differs from both. */
  mine?: string | boolean;
}

/** The values to go on with, and what others have changed: `base` was read, `mine` is typed, `newest` is there now. */
export function merge(
  base: Values,
  mine: Values,
  newest: Values,
): { values: Values; theirs: Theirs[] } {
  const values: Values = {};
  const theirs: Theirs[] = [];
  for (const [name, written] of Object.entries(mine)) {
    const was = base[name] ?? "";
    const is = newest[name] ?? "";
    values[name] = written === was ? is : written;
    if (is === was || is === written) {
      if (is !== was) values[name] = is;
      continue;
    }
    theirs.push(written === was ? { name, was, is } : { name, was, is, mine: written });
  }
  return { values, theirs };
}

/** The names of the fields that differ. */
export function changedFields(base: Values, mine: Values): string[] {
  return Object.keys(mine).filter((name) => mine[name] !== base[name]);
}
