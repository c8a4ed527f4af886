import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { count } from "../format/format";
import { site } from "../model/store";
import { t } from "../texts/first";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { requestStatus } from "./actions";
import { type Action, closeAsked } from "./asked";
import { askAll, type Outcome } from "./bulk";
import { nameOf } from "./thing";

/** Asks the cloud for an action of many devices, and tells the outcome of each. */
export function BulkDialog({ action, ids }: { action: Action; ids: readonly string[] }) {
  const b = t.twin.bulk;
  const outcomes = useSignal<ReadonlyMap<string, Outcome>>(
    new Map(ids.map((id) => [id, { id, state: "waiting", why: "" }])),
  );
  // Names as they were when it began: what is destroyed goes from the site meanwhile.
  const names = useRef(
    new Map(ids.map((id) => [id, nameOf(site.peek(), { kind: "device", id })])),
  ).current;
  const running = useSignal(true);
  const stop = useRef(new AbortController());
  const run = async (some: readonly string[]) => {
    stop.current = new AbortController();
    running.value = true;
    const ask = (id: string) => requestStatus({ kind: "device", id }, action);
    const tell = (outcome: Outcome) => {
      outcomes.value = new Map(outcomes.peek()).set(outcome.id, outcome);
    };
    await askAll(some, ask, tell, stop.current.signal);
    running.value = false;
  };
  useEffect(() => {
    void run(ids);
    return () => stop.current.abort();
  }, []);
  const counted = useComputed(() => {
    const all = [...outcomes.value.values()];
    return {
      good: all.filter((one) => one.state === "good").length,
      bad: all.filter((one) => one.state === "bad").length,
      ended: all.filter((one) => !["waiting", "asking"].includes(one.state)).length,
    };
  });
  const { good, bad, ended } = counted.value;
  const words = { waiting: b.waiting, asking: b.asking, good: b.good, stopped: b.stopped };
  // Those that were refused come first: they are what one has to look at.
  const rank = { bad: 0, asking: 1, waiting: 2, stopped: 3, good: 4 };
  const list = [...outcomes.value.values()];
  if (!running.value) list.sort((x, y) => rank[x.state] - rank[y.state]);
  const refused = list.filter((one) => one.state === "bad").map((one) => one.id);
  return (
    <Dialog title={b.title[action]} name="bulk" onClose={closeAsked}>
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${(ended / Math.max(1, ids.length)) * 100}%` }} />
      </div>
      <p role="status">
        {running.value
          ? b.progress(count(ended), count(ids.length))
          : bad === 0 && good === ids.length
            ? b.allDone(count(good))
            : b.done(count(good), count(bad))}
      </p>
      <ul class="outcomes" tabIndex={0}>
        {list.map((one) => (
          <li key={one.id} data-state={one.state}>
            <span>{names.get(one.id)}</span>
            <span>{one.state === "bad" ? one.why : words[one.state]}</span>
          </li>
        ))}
      </ul>
      <div class="form-actions">
        {running.value ? (
          <Button onClick={() => stop.current.abort()}>{b.stop}</Button>
        ) : (
          <Button kind="primary" onClick={closeAsked}>
            {b.close}
          </Button>
        )}
        {!running.value && refused.length > 0 && (
          <Button onClick={() => void run(refused)}>{b.again}</Button>
        )}
      </div>
    </Dialog>
  );
}
