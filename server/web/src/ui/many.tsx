// Doing something to many things, one after the other: how far it is, and what did not work.
import { signal } from "@preact/signals";
import { Problem } from "../api/client";
import { count } from "../format/format";
import { t } from "../texts/first";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { toast } from "./Toast";

interface Failure {
  name: string;
  why: string;
}

interface Work {
  title: string;
  total: number;
  done: number;
  failures: Failure[];
  ended: boolean;
  stop: boolean;
}

const work = signal<Work | undefined>();

/** Does `one` to each of `rows`. Those that fail are told by name at the end; true when none has. */
export async function doMany<T>(
  title: string,
  rows: readonly T[],
  name: (row: T) => string,
  one: (row: T) => Promise<unknown>,
): Promise<boolean> {
  const failures: Failure[] = [];
  const show = (part: Partial<Work>) => {
    if (work.value) work.value = { ...work.value, ...part };
  };
  work.value = { title, total: rows.length, done: 0, failures, ended: false, stop: false };
  let done = 0;
  for (const row of rows) {
    if (work.value?.stop) break;
    try {
      await one(row);
    } catch (error) {
      failures.push({
        name: name(row),
        why: error instanceof Problem ? error.message : String(error),
      });
    }
    done += 1;
    show({ done, failures: [...failures] });
  }
  if (failures.length === 0) {
    work.value = undefined;
    toast(t.ui.manyDone(count(done)));
  } else show({ ended: true });
  return failures.length === 0;
}

/** Where it is shown; there is one, in the shell. */
export function Many() {
  const now = work.value;
  if (!now) return null;
  const close = () => {
    work.value = now.ended ? undefined : { ...now, stop: true };
  };
  return (
    <Dialog title={now.title} onClose={close}>
      <p role="status">{t.ui.manyOf(count(now.done), count(now.total))}</p>
      <progress class="progress" aria-label={now.title} value={now.done} max={now.total} />
      {now.failures.length > 0 && (
        <div class="failures" role="alert">
          <p>{t.ui.manyFailed(count(now.failures.length))}</p>
          <ul>
            {now.failures.map((failure) => (
              <li key={failure.name}>
                <strong>{failure.name}</strong>: {failure.why}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="form-actions">
        <Button onClick={close}>{now.ended ? t.ui.close : t.ui.stop}</Button>
      </div>
    </Dialog>
  );
}
