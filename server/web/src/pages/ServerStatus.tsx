import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { get } from "../api/client";
import { isRoot } from "../api/session";
import { bytes, count, dateTime, since, span } from "../format/format";
import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { Meter } from "../ui/Meter";
import { Facts, PageHead, Reading, useRead } from "../ui/parts";
import { Refused } from "../ui/Refused";
import { short, type Whole } from "./statistics/health";

const AGAIN_MS = 5000;

/** Which states are as they should be. */
const GOOD = ["written", "accepting"];

function State({ state }: { state: string }) {
  return (
    <span class="badge" data-kind={GOOD.includes(state) ? "good" : "bad"}>
      {state}
    </span>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card stack tight">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** How much of a limit is taken. */
function Taken({
  label,
  used,
  most,
  told,
}: {
  label: string;
  used: number;
  most: number;
  told: (value: number) => string;
}) {
  const text = t.cloud.limits.used(told(used), told(most));
  return (
    <div class="taken">
      <p>
        <span class="quiet">{label}</span>
        <span>{text}</span>
      </p>
      <Meter label={label} part={most > 0 ? used / most : undefined} text={text} />
    </div>
  );
}

function Shown({ status }: { status: Whole }) {
  const s = t.cloud.status;
  const run = status.last_run;
  const map = status.device_map;
  const { history, journal } = status;
  return (
    <div class="stack">
      <div class="notice" data-kind={status.healthy ? "good" : "bad"} role="status">
        <Icon name={status.healthy ? "check" : "warning"} />
        <p>
          <strong>{status.healthy ? s.healthy : s.unhealthy}.</strong>{" "}
          {status.trouble ?? s.healthyBody}
        </p>
      </div>
      <div class="status-parts">
        <Part title={s.server}>
          <Facts
            facts={[
              [s.version, status.version],
              [s.started, dateTime(status.started)],
              [s.uptime, span(status.uptime_seconds)],
              [s.memory, status.memory_bytes === null ? undefined : bytes(status.memory_bytes)],
              [
                s.descriptors,
                status.open_descriptors === null ? undefined : count(status.open_descriptors),
              ],
              [s.devices, count(status.devices)],
            ]}
          />
          <Taken label={s.limit} used={status.series} most={status.limits.series} told={count} />
        </Part>
        <Part title={s.run}>
          {run ? (
            <Facts
              facts={[
                [
                  s.runAt,
                  <span key="at" title={dateTime(run.at)}>
                    {since(run.at)}
                  </span>,
                ],
                [s.step, span(status.step_seconds)],
                [s.duration, short(run.duration_seconds)],
                [s.lag, short(run.lag_seconds)],
                [s.reported, count(run.devices)],
                [s.metrics, count(run.metrics)],
                [s.series, count(run.series)],
                [s.stale, count(run.stale)],
                [s.written, count(run.written)],
                [s.failures, count(run.failures)],
                [s.runs, count(status.runs)],
                [s.skipped, count(status.skipped_steps)],
              ]}
            />
          ) : (
            <p class="quiet">{s.never}</p>
          )}
        </Part>
        <Part title={s.history}>
          <Facts
            facts={[
              [s.state, <State key="state" state={history.state} />],
              [s.reason, history.reason ?? undefined],
              [s.layout, history.layout],
              [s.series, count(history.series)],
              [s.memory, bytes(history.memory_bytes)],
              [s.bytes, bytes(history.journal_bytes)],
            ]}
          />
        </Part>
        <Part title={s.journal}>
          <Facts
            facts={[
              [s.state, <State key="state" state={journal.state} />],
              [s.checkpoints, count(journal.checkpoints)],
              [s.checkpointFailures, count(journal.checkpoint_failures)],
            ]}
          />
          <Taken
            label={s.journalSize}
            used={journal.bytes}
            most={journal.limit_bytes}
            told={bytes}
          />
          <Taken
            label={s.waiting}
            used={journal.waiting_bytes}
            most={journal.waiting_limit_bytes}
            told={bytes}
          />
        </Part>
        {map && (
          <Part title={s.map}>
            <Facts
              facts={[
                [s.age, map.age_seconds === null ? t.ui.none : span(map.age_seconds)],
                [s.refreshes, count(map.refreshes)],
                [s.failures, count(map.failures)],
                [s.failing, map.failing],
              ]}
            />
          </Part>
        )}
      </div>
      <p class="quiet">
        {s.live} {s.numbers}
      </p>
    </div>
  );
}

function Watched() {
  const s = t.cloud.status;
  const found = useRead((stop) => get<Whole>("/api/v2/status", {}, stop));
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) found.again();
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <main class="page" id="main">
      <PageHead
        title={s.title}
        crumbs={[{ label: t.cloud.statistics.title, href: "/statistics" }]}
      />
      {found.problem && found.value && (
        <p class="notice spaced" data-kind="bad" role="alert">
          <Icon name="warning" />
          {found.problem.message}
        </p>
      )}
      <Reading read={found}>{(status) => <Shown status={status} />}</Reading>
    </main>
  );
}

/** How the server is. */
export default function ServerStatus() {
  if (!isRoot()) return <Refused title={t.cloud.status.title} needs="root" />;
  return <Watched />;
}
