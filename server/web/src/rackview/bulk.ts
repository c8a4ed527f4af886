// One thing asked of many devices: some may be refused, and which and why is told.
import { Problem } from "../api/client";
import { t } from "../texts/first";
import { reasonOf } from "./moving";

/** How one of them fares. */
export interface Outcome {
  id: string;
  state: "waiting" | "asking" | "good" | "bad" | "stopped";
  why: string;
}

/** Requests at a time: a browser opens six connections to a host, of which two are left free. */
const AT_ONCE = 4;

/** Asks for each of `ids` and tells how it goes; those that have not begun when `stop` comes are not asked. */
export async function askAll(
  ids: readonly string[],
  ask: (id: string) => Promise<void>,
  tell: (outcome: Outcome) => void,
  stop: AbortSignal,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < ids.length) {
      const id = ids[next]!;
      next += 1;
      if (stop.aborted) {
        tell({ id, state: "stopped", why: "" });
        continue;
      }
      tell({ id, state: "asking", why: "" });
      try {
        await ask(id);
        tell({ id, state: "good", why: "" });
      } catch (error) {
        const why = error instanceof Problem ? reasonOf(error) : t.ui.failed;
        tell({ id, state: "bad", why });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, ids.length) }, worker));
}
