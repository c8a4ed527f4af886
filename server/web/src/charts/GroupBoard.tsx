// The metrics of many devices: what they come to together, which have most and least, and all metrics
// small; by group (the racks of a team) where there are several.
import { useSignal } from "@preact/signals";
import { address, get } from "../api/client";
import type { CurrentValues } from "../api/schema";
import { count } from "../format/format";
import { compareNames } from "../model/site";
import { query, setQuery } from "../route/route";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { Empty, Reading, useRead } from "../ui/parts";
import { Chart, type Series } from "./Chart";
import { readAgain } from "./clock";
import { LINES_MAX } from "./colours";
import { seriesKey, useSeries, useTogether } from "./follow";
import { Grid, type LoadRows, useScrolledTo } from "./Grid";
import { together } from "./history";
import { type Metric, telling } from "./names";
import { RangeBar } from "./RangeBar";
import { type Bounds, rangeWords } from "./range";
import { averaged, type Ranked, ranked } from "./ranking";
import { type Band, meanOf, summary } from "./rows";
import { Spark } from "./Small";
import { axis, told } from "./scale";
import { thresholdsOf } from "./thresholds";

/** A device of the group, and which smaller group it is in. */
export interface Member {
  id: string;
  name: string;
  group: string;
}

/** A smaller group: a rack of a team. */
export interface Part {
  id: string;
  name: string;
  href: string;
}

/** Devices whose current values tell which metrics there are; spread over all of a large group. */
const ASKED_MAX = 200;
/** Devices at each end of the ranking, before all are asked for. */
const ENDS = 5;

async function metricsOfAll(devices: readonly Member[], stop: AbortSignal): Promise<Metric[]> {
  const each = Math.max(1, Math.ceil(devices.length / ASKED_MAX));
  const device = devices.filter((_, index) => index % each === 0).map(({ id }) => id);
  if (device.length === 0) return [];
  const found = new Map<string, Metric>();
  const where = address("/api/v2/current", { device });
  for (const { metric, value, units } of await get<CurrentValues>(where, undefined, stop))
    if (typeof value === "number" && !found.has(metric))
      found.set(metric, { name: metric, units, value: undefined });
  return [...found.values()].sort((a, b) => compareNames(a.name, b.name));
}

/** Rows of a device for a group of this size: all of them together stay below 60,000 values. */
function rowsFor(devices: number): number {
  return Math.min(240, Math.max(24, Math.floor(60_000 / Math.max(devices, 1))));
}

/** The dashboard of a group. */
export function GroupBoard({
  name,
  devices,
  groups,
}: {
  name: string;
  devices: Member[];
  groups: Part[];
}) {
  const ids = devices.map(({ id }) => id);
  const read = useRead((stop) => metricsOfAll(devices, stop), [ids.join()]);
  const load: LoadRows = async (metrics, bounds, step, stop) => {
    const found = await together({ devices: ids, metrics }, bounds, step, stop);
    return new Map([...found].map(([metric, group]) => [metric, meanOf(group)]));
  };
  return (
    <>
      <RangeBar />
      <Reading read={read}>
        {(metrics) => {
          const wanted = query.value.get("metric");
          const metric = metrics.find((one) => one.name === wanted) ?? telling(metrics, 1)[0];
          if (!metric)
            return (
              <div class="card">
                <Empty icon="chart" title={t.charts.none}>
                  <p>{t.charts.noneGroup}</p>
                </Empty>
              </div>
            );
          return (
            <>
              <One name={name} devices={devices} groups={groups} metric={metric} />
              <Grid metrics={metrics} load={load} subject={ids.join()} chosen={metric.name} />
            </>
          );
        }}
      </Reading>
    </>
  );
}

function One({
  name,
  devices,
  groups,
  metric: { name: metric, units },
}: {
  name: string;
  devices: Member[];
  groups: Part[];
  metric: Metric;
}) {
  const ids = devices.map(({ id }) => id);
  const sums = query.value.get("of") === "sum";
  const group = useTogether({ devices: ids, metrics: [metric] }, 900);
  const each = useSeries(
    { devices: ids, metrics: [metric] },
    { band: false, rows: rowsFor(ids.length) },
  );
  const known = group.value?.get(metric);
  const band: Band | undefined =
    known &&
    (sums
      ? { average: known.sum, least: undefined, most: undefined }
      : { average: meanOf(known), least: known.least, most: known.most });
  const rowsOf = ({ id }: Member) => each.value?.get(seriesKey(id, metric))?.average;
  const all = ranked(devices, rowsOf);
  const parts = ranked(groups, (part) =>
    averaged(devices.flatMap((device) => (device.group === part.id ? (rowsOf(device) ?? []) : []))),
  );
  // By name, so that a rack keeps its colour while means change places.
  const shown = parts.slice(0, LINES_MAX).sort((a, b) => compareNames(a.of.name, b.of.name));
  const title = sums ? t.charts.sumOf(metric) : t.charts.averageOf(metric);
  const common = { units, retry: readAgain };
  const place = useScrolledTo(metric);
  return (
    <>
      <div ref={place} class="card large-chart">
        <Chart
          {...common}
          title={title}
          thresholds={sums ? [] : thresholdsOf(metric)}
          series={[
            {
              key: sums ? "sum" : "average",
              label: t.charts.devicesOf(name, count(ids.length)),
              look: 0,
              band,
            },
          ]}
          bounds={group.bounds}
          step={group.step}
          loading={group.loading}
          problem={group.problem}
          file={`${name}-${metric}`}
          tools={
            <div class="segments" role="group" aria-label={t.charts.put}>
              <button type="button" aria-pressed={!sums} onClick={() => setQuery({ of: null })}>
                {t.charts.average}
              </button>
              <button type="button" aria-pressed={sums} onClick={() => setQuery({ of: "sum" })}>
                {t.charts.sum}
              </button>
            </div>
          }
        />
      </div>
      {parts.length > 1 && (
        <div class="card section">
          <Chart
            {...common}
            title={t.charts.byRack(metric)}
            series={shown.map(
              ({ of, rows }, look): Series => ({
                key: of.id,
                label: of.name,
                href: of.href + rangeWords.value,
                look,
                band: { average: rows, least: undefined, most: undefined },
              }),
            )}
            bounds={each.bounds}
            step={each.step}
            loading={each.loading}
            problem={each.problem}
            file={`${name}-${metric}-racks`}
          />
          {parts.length > LINES_MAX && (
            <p class="chart-note">{t.charts.racksCut(String(LINES_MAX), count(parts.length))}</p>
          )}
        </div>
      )}
      <div class="ranks section">
        {parts.length > LINES_MAX && (
          <Ranking
            title={t.charts.racksRanked}
            all={parts}
            label={(part) => part.name}
            href={(part) => part.href + rangeWords.value}
            units={units}
            bounds={each.bounds}
          />
        )}
        <Ranking
          title={t.charts.devicesRanked}
          all={all}
          label={(device) => device.name}
          href={(device) =>
            `/devices/${device.id}/metrics?metric=${encodeURIComponent(metric)}${rangeWords.value.replace("?", "&")}`
          }
          units={units}
          bounds={each.bounds}
        />
      </div>
    </>
  );
}

function Ranking<T extends { id: string }>({
  title,
  all,
  label,
  href,
  units,
  bounds,
}: {
  title: string;
  all: Array<Ranked<T>>;
  label: (one: T) => string;
  href: (one: T) => string;
  units: string;
  bounds: Bounds;
}) {
  const whole = useSignal(false);
  const cut = all.length > 2 * ENDS + 2 && !whole.value;
  // One axis for all, so that they can be compared.
  const every = all.map(({ rows }) => summary(rows.values));
  const ends = axis(
    Math.min(...every.map(({ least }) => least ?? 0)),
    Math.max(...every.map(({ most }) => most ?? 0)),
    units,
  );
  const largest = Math.max(0, ...all.map(({ mean }) => Math.abs(mean)));
  const row = ({ of, rows, mean }: Ranked<T>, place: number) => {
    const { least, most, last } = summary(rows.values);
    return (
      <tr key={of.id}>
        <td class="tight quiet">{count(place + 1)}</td>
        <th scope="row">
          <a href={href(of)}>{label(of)}</a>
        </th>
        <td class="rank-spark">
          <Spark rows={rows} bounds={bounds} units={units} ends={ends} />
        </td>
        <td class="rank-bar">
          <span class="meter" aria-hidden="true">
            <span style={{ width: `${largest > 0 ? (Math.abs(mean) / largest) * 100 : 0}%` }} />
          </span>
        </td>
        <td class="end">{told(mean, units)}</td>
        <td class="end wide">{told(least, units)}</td>
        <td class="end wide">{told(most, units)}</td>
        <td class="end">{told(last, units)}</td>
      </tr>
    );
  };
  return (
    <section class="card">
      <h2>
        {title} <small class="quiet">{count(all.length)}</small>
      </h2>
      {all.length === 0 ? (
        <p class="quiet">{t.charts.nothing}</p>
      ) : (
        <div class="table-scroll plain" tabIndex={0} role="region" aria-label={title}>
          <table class="table ranking">
            <thead>
              <tr>
                <th scope="col">
                  <span class="unseen">{t.charts.rank}</span>
                </th>
                <th scope="col">{t.charts.name}</th>
                <th scope="col">{t.charts.course}</th>
                <td class="rank-bar" />
                <th scope="col" class="end">
                  {t.charts.mean}
                </th>
                <th scope="col" class="end wide">
                  {t.charts.least}
                </th>
                <th scope="col" class="end wide">
                  {t.charts.most}
                </th>
                <th scope="col" class="end">
                  {t.charts.last}
                </th>
              </tr>
            </thead>
            <tbody>
              {(cut ? all.slice(0, ENDS) : all).map((one, index) => row(one, index))}
              {cut && (
                <tr class="rank-cut">
                  <td colSpan={8}>
                    <Button
                      kind="plain"
                      onClick={() => {
                        whole.value = true;
                      }}
                    >
                      {t.charts.showAll(count(all.length - 2 * ENDS))}
                    </Button>
                  </td>
                </tr>
              )}
              {cut && all.slice(-ENDS).map((one, index) => row(one, all.length - ENDS + index))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
