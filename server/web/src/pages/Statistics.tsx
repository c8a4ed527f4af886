import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { get, type Page } from "../api/client";
import type { Change, Statistics as Counts, Rack } from "../api/schema";
import { isRoot } from "../api/session";
import { bytes, count, dateTime, percent, since, span } from "../format/format";
import { query, setQuery } from "../route/route";
import { t } from "../texts";
import { Button, ButtonLink } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Meter } from "../ui/Meter";
import { Loading, PageHead, Reading, Status, useRead } from "../ui/parts";
import { Refused } from "../ui/Refused";
import { short, type Whole } from "./statistics/health";
import { Bars, Line } from "./statistics/Plot";
import { backwards, type Event, spans, thinned } from "./statistics/past";

const GIB = 1024 ** 3;

/** Statuses of racks and devices, as the server tells them. */
const RACK_STATUSES = ["ACTIVE", "IN_PROGRESS", "STOPPED", "FAILED"];
const DEVICE_STATUSES = ["ACTIVE", "AVAILABLE", "IN_PROGRESS", "SUSPENDED", "STOPPED", "FAILED"];

/** How far back one may look, in days. */
const RANGES = [7, 30, 90];
/** Bars of a chart: each is a question to the server. */
const BARS_MAX = 30;
/** Changes that are read of the log for the lines: a thousand a request. */
const EVENTS_MAX = 20_000;
/** Points of a line: more than there are pixels. */
const POINTS_MAX = 1200;

/** Memory and disks come in GiB. */
function told(name: string, value: number): string {
  return name === "ram" || name === "disk_space" ? bytes(value * GIB) : count(value);
}

function Figure({ name, value, href }: { name: string; value: number; href?: string }) {
  const label = t.cloud.statistics.names[name] ?? name;
  const inside = (
    <>
      <h3>{label}</h3>
      <p class="number">{told(name, value)}</p>
    </>
  );
  return (
    <li>
      {href ? (
        <a class="card figure" href={href}>
          {inside}
        </a>
      ) : (
        <div class="card figure">{inside}</div>
      )}
    </li>
  );
}

type Totals = Record<string, number | null>;

function Share({ name, totals }: { name: string; totals: Totals }) {
  const s = t.cloud.statistics;
  const label = s.names[name] ?? name;
  const used = totals[`used_${name}`];
  const total = totals[`total_${name}`];
  if (used === null || used === undefined)
    return (
      <li class="card figure">
        <h3>{label}</h3>
        <p class="quiet">{s.unknown}</p>
      </li>
    );
  const bounded = total !== null && total !== undefined && total > 0;
  const text = bounded ? s.used(told(name, used), told(name, total)) : told(name, used);
  return (
    <li class="card figure">
      <h3>{label}</h3>
      <p class="number">{bounded ? percent(used / total) : text}</p>
      {bounded && <Meter label={label} part={used / total} text={text} />}
      {bounded && <p class="quiet">{text}</p>}
    </li>
  );
}

/** The cloud's numbers; a site without a cloud, or whose cloud is away, has the rest all the same. */
function WholeCloud() {
  const s = t.cloud.statistics;
  const totals = useRead((stop) => get<Totals>("/api/v2/statistics/cloud", {}, stop));
  if (totals.problem)
    return (
      <div class="notice" data-kind="warn" role="alert">
        <Icon name="warning" />
        <p>
          {s.cloudFailed}: {totals.problem.message}{" "}
          <button type="button" class="link" onClick={totals.again}>
            {t.ui.retry}
          </button>
        </p>
      </div>
    );
  if (!totals.value) return <Loading />;
  const running = totals.value.running_vms;
  return (
    <ul class="cards">
      {["vcpus", "ram", "disk_space"].map((name) => (
        <Share key={name} name={name} totals={totals.value ?? {}} />
      ))}
      {running !== null && running !== undefined && <Figure name="running_vms" value={running} />}
    </ul>
  );
}

/** How metrics come in: whether all is well, and how much there is. */
function Metrics() {
  const s = t.cloud.status;
  const found = useRead((stop) => get<Whole>("/api/v2/status", {}, stop));
  return (
    <Reading read={found}>
      {(status) => {
        const series = t.cloud.limits.used(count(status.series), count(status.limits.series));
        return (
          <ul class="cards">
            <li>
              <a class="card figure" href="/status">
                <h3>{s.health}</h3>
                <p>
                  <span class="badge" data-kind={status.healthy ? "good" : "bad"}>
                    {status.healthy ? s.healthy : s.unhealthy}
                  </span>
                </p>
                <p class="quiet">{status.trouble ?? s.healthyBody}</p>
              </a>
            </li>
            <li class="card figure">
              <h3>{s.series}</h3>
              <p class="number">{count(status.series)}</p>
              <Meter label={s.series} part={status.series / status.limits.series} text={series} />
              <p class="quiet">{series}</p>
            </li>
            {status.last_run && (
              <li class="card figure">
                <h3>{s.run}</h3>
                <p class="number">{short(status.last_run.duration_seconds)}</p>
                <p class="quiet">{s.each(span(status.step_seconds), since(status.last_run.at))}</p>
              </li>
            )}
          </ul>
        );
      }}
    </Reading>
  );
}

/** Names that stand below a status. */
const NAMES_MAX = 5;

/** Rows of a list that have a status: how many, and the first of them. */
interface Of {
  status: string;
  total: number;
  first: Rack[];
}

/** How many rows of a list have each status; those that none has are left out. */
async function byStatus(path: string, statuses: string[], stop: AbortSignal): Promise<Of[]> {
  const all = await Promise.all(
    statuses.map(async (status) => {
      const asking = { status, limit: NAMES_MAX, sort: "name", count: true };
      const { items, total } = await get<Page<Rack>>(path, asking, stop);
      return { status, total: total ?? 0, first: items };
    }),
  );
  return all.filter(({ total }) => total > 0);
}

function Row({ of, sum, children }: { of: Of; sum: number; children?: ComponentChildren }) {
  return (
    <>
      <Status status={of.status} />
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${(of.total / sum) * 100}%` }} />
      </span>
      <span class="value">{count(of.total)}</span>
      {children}
    </>
  );
}

/** Names of racks, which lead to them: of those that are not as they should be. */
function Names({ of }: { of: Of }) {
  const s = t.cloud.statistics;
  const more = of.total - of.first.length;
  if (of.status === "ACTIVE") return null;
  return (
    <p class="share-names">
      {of.first.map(({ id, name }) => (
        <a key={id} href={`/racks/${encodeURIComponent(id)}`}>
          {name}
        </a>
      ))}
      {more > 0 && <span class="quiet">{s.more(count(more))}</span>}
    </p>
  );
}

function Statuses({
  label,
  path,
  statuses,
  href,
}: {
  label: string;
  path: string;
  statuses: string[];
  /** The list of those with a status; without it their names stand here. */
  href?: (status: string) => string;
}) {
  const found = useRead((stop) => byStatus(path, statuses, stop), [path]);
  return (
    <section class="card stack tight">
      <h3>{label}</h3>
      <Reading read={found}>
        {(rows) => {
          const sum = rows.reduce((total, row) => total + row.total, 0);
          return (
            <ul class="shares">
              {rows.map((of) => (
                <li key={of.status}>
                  {href ? (
                    <a class="share" href={href(of.status)}>
                      <Row of={of} sum={sum} />
                    </a>
                  ) : (
                    <div class="share">
                      <Row of={of} sum={sum}>
                        <Names of={of} />
                      </Row>
                    </div>
                  )}
                </li>
              ))}
              {rows.length === 0 && <li class="quiet">{t.ui.none}</li>}
            </ul>
          );
        }}
      </Reading>
    </section>
  );
}

/** Racks and devices that came and went since `since`, and since when all of them are known. */
async function comings(
  since: number,
  stop: AbortSignal,
): Promise<{ events: Event[]; from: number; cut: boolean }> {
  const events: Event[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Change> = await get(
      "/api/v2/changes",
      {
        kind: "rack,device",
        action: "create,delete",
        since: new Date(since).toISOString(),
        sort: "-id",
        limit: 1000,
        cursor,
      },
      stop,
    );
    for (const { at, kind, action } of page.items)
      events.push({ at: Date.parse(at), kind, action });
    cursor = page.next;
  } while (cursor && events.length < EVENTS_MAX);
  const from = cursor ? (events.at(-1)?.at ?? since) : since;
  return { events, from, cut: cursor !== null };
}

function History({ counts }: { counts: Counts }) {
  const s = t.cloud.statistics;
  const asked = Number(query.value.get("days"));
  const days = RANGES.includes(asked) ? asked : (RANGES[1] ?? 30);
  const now = useMemo(() => Date.now(), [days, counts]);
  const found = useRead((stop) => comings(now - days * 86_400_000, stop), [now]);
  const activity = useRead(
    (stop) =>
      Promise.all(
        spans(now, days, BARS_MAX).map(async ({ from, to }) => {
          const moment = (at: number) => new Date(at).toISOString();
          const asking = { since: moment(from), until: moment(to), limit: 1, count: true };
          const page = await get<Page<Change>>("/api/v2/changes", asking, stop);
          return { from, to, value: page.total ?? 0 };
        }),
      ),
    [now],
  );
  const devices = counts.servers + counts.volumes + counts.networks;
  return (
    <section class="stack">
      <div class="section-head">
        <h2>{s.history}</h2>
        <div class="segments" role="group" aria-label={s.range}>
          {RANGES.map((range) => (
            <button
              key={range}
              type="button"
              aria-pressed={range === days}
              onClick={() => setQuery({ days: String(range) })}
            >
              {s.days(range)}
            </button>
          ))}
        </div>
      </div>
      <Reading read={found}>
        {({ events, from, cut }) => (
          <>
            <div class="plots">
              <Line
                title={s.racks}
                points={thinned(backwards(events, "rack", counts.racks, from, now), POINTS_MAX)}
              />
              <Line
                title={s.devices}
                points={thinned(backwards(events, "device", devices, from, now), POINTS_MAX)}
              />
              {activity.value && (
                <Bars
                  title={s.activity(Math.max(1, Math.ceil(days / BARS_MAX)))}
                  bars={activity.value}
                />
              )}
            </div>
            <p class="quiet">
              {s.derived} {cut && s.cut(dateTime(from / 1000))}
            </p>
          </>
        )}
      </Reading>
    </section>
  );
}

function Numbers() {
  const s = t.cloud.statistics;
  const counts = useRead((stop) => get<Counts>("/api/v2/statistics", {}, stop));
  return (
    <main class="page" id="main">
      <PageHead title={s.title}>
        <Button icon="refresh" onClick={counts.again}>
          {t.ui.reload}
        </Button>
        <ButtonLink href="/status" icon="chart">
          {t.cloud.status.title}
        </ButtonLink>
      </PageHead>
      <div class="stack wide">
        <section class="stack">
          <h2>{s.cloud}</h2>
          <WholeCloud />
        </section>
        <Reading read={counts}>
          {(all) => (
            <>
              <section class="stack">
                <h2>{s.site}</h2>
                <ul class="cards small">
                  <Figure name="users" value={all.users} href="/users" />
                  <Figure name="teams" value={all.teams} href="/teams" />
                  <Figure name="racks" value={all.racks} href="/racks" />
                  <Figure name="servers" value={all.servers} href="/devices?type=Instance" />
                  <Figure name="volumes" value={all.volumes} href="/devices?type=Volume" />
                  <Figure name="networks" value={all.networks} href="/devices?type=Network" />
                </ul>
                <ul class="cards small">
                  <Figure name="vcpus" value={all.vcpus} href="/templates" />
                  <Figure name="ram" value={all.ram} href="/templates" />
                  <Figure name="disk_space" value={all.disk_space} href="/templates" />
                </ul>
                <p class="quiet">{s.templates}</p>
                <div class="halves">
                  <Statuses label={s.racksStatus} path="/api/v2/racks" statuses={RACK_STATUSES} />
                  <Statuses
                    label={s.devicesStatus}
                    path="/api/v2/devices"
                    href={(status) => `/devices?status=${status}`}
                    statuses={DEVICE_STATUSES}
                  />
                </div>
              </section>
              <section class="stack">
                <h2>{s.metrics}</h2>
                <Metrics />
              </section>
              <History counts={all} />
            </>
          )}
        </Reading>
      </div>
    </main>
  );
}

/** How much of everything there is, and how that came about. */
export default function Statistics() {
  if (!isRoot()) return <Refused title={t.cloud.statistics.title} needs="root" />;
  return <Numbers />;
}
