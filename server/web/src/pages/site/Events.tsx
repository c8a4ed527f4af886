// What happens at the site, as it happens.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { get, type Page } from "../../api/client";
import { count, dateTime, time } from "../../format/format";
import { type Change, listen } from "../../live/stream";
import { query, setQuery } from "../../route/route";
import { offer } from "../../shell/commands";
import { t } from "../../texts";
import { Button, ButtonLink } from "../../ui/Button";
import { Empty, PageHead } from "../../ui/parts";
import { toastProblem } from "../../ui/Toast";
import { Action, Actor, ChangeDialog, Details, Subject } from "./ChangeParts";
import { KEPT_MAX, withNewer } from "./recent";
import { kindName } from "./told";

/** Changes from before the page was opened, so that it does not begin with nothing. */
const FIRST = 50;

/** The page at `/events`. */
export default function Events() {
  const s = t.site.events;
  const shown = useSignal<Change[]>([]);
  const waiting = useSignal<Change[]>([]);
  const paused = useSignal(false);
  const missed = useSignal(false);
  const kinds = new Set((query.value.get("kind") ?? "").split(",").filter(Boolean));
  useEffect(() => {
    const stop = new AbortController();
    get<Page<Change>>("/api/v2/changes", { limit: FIRST }, stop.signal).then((page) => {
      shown.value = withNewer(shown.value, page.items);
    }, toastProblem);
    const end = listen({
      change: (change) => {
        const list = paused.peek() ? waiting : shown;
        list.value = withNewer(list.peek(), [change]);
      },
      resync: () => {
        missed.value = true;
      },
    });
    return () => {
      stop.abort();
      end();
    };
  }, []);
  const turn = () => {
    paused.value = !paused.value;
    if (paused.value) return;
    shown.value = withNewer(shown.value, waiting.value);
    waiting.value = [];
  };
  useEffect(() => offer([{ label: s.pause, keys: "p", icon: "pause", run: turn }]), []);
  const known = [...new Set([...Object.keys(t.site.kinds), ...kinds])];
  const rows = shown.value.filter((change) => kinds.size === 0 || kinds.has(change.kind));
  const choose = (kind: string) => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setQuery({ kind: [...next].join(",") || null });
  };
  return (
    <main class="page" id="main">
      <PageHead title={s.title}>
        {paused.value && waiting.value.length > 0 && (
          <span class="quiet" role="status">
            {s.waiting(count(waiting.value.length))}
          </span>
        )}
        <Button icon={paused.value ? "play" : "pause"} aria-pressed={paused.value} onClick={turn}>
          {paused.value ? s.go : s.pause}
        </Button>
        <Button
          onClick={() => {
            shown.value = [];
            missed.value = false;
          }}
        >
          {s.clear}
        </Button>
        <ButtonLink href="/audit" icon="clock">
          {s.log}
        </ButtonLink>
      </PageHead>
      <p class="lead">{s.body}</p>
      <fieldset class="pills">
        <legend class="unseen">{s.kinds}</legend>
        {known.map((kind) => (
          <label key={kind} class="pill">
            <input type="checkbox" checked={kinds.has(kind)} onChange={() => choose(kind)} />
            {kindName(kind)}
          </label>
        ))}
      </fieldset>
      {missed.value && (
        <p class="notice" data-kind="warn" role="status">
          {s.missed}
        </p>
      )}
      {rows.length === 0 ? (
        <Empty icon="bell" title={s.empty}>
          <p>{s.emptyBody}</p>
        </Empty>
      ) : (
        <>
          <ol class="events" aria-label={s.label}>
            {rows.map((change) => (
              <li key={change.id}>
                <time title={dateTime(change.at)}>{time(change.at)}</time>
                <span class="actor">
                  <Actor change={change} />
                </span>
                <Action change={change} />
                <span class="subject">
                  <span class="quiet">{kindName(change.kind)}</span> <Subject change={change} />
                </span>
                <Details change={change} />
              </li>
            ))}
          </ol>
          <p class="table-foot">{s.showing(count(rows.length), count(KEPT_MAX))}</p>
        </>
      )}
      <ChangeDialog />
    </main>
  );
}
