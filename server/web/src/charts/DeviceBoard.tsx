// The metrics of one device: one large, with other devices laid over it, and all of them small.
import { useEffect } from "preact/hooks";
import { get } from "../api/client";
import type { DevicePage } from "../api/schema";
import { query, setQuery } from "../route/route";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { type Finding, Picker } from "../ui/Picker";
import { Reading, useRead } from "../ui/parts";
import { Chart, type Series } from "./Chart";
import { readAgain, turn } from "./clock";
import { LINES_MAX } from "./colours";
import { seriesKey, useSeries } from "./follow";
import { Grid, type LoadRows, useScrolledTo } from "./Grid";
import { lines } from "./history";
import { NoMetrics } from "./NoMetrics";
import { type Metrics, metricsOf, telling } from "./names";
import { RangeBar } from "./RangeBar";
import { rangeWords } from "./range";
import { thresholdsOf } from "./thresholds";

/** Devices that are offered for a word: what fits below the box. */
const OFFERED = 8;

const findDevices: Finding = async (q, stop) => {
  const page = await get<DevicePage>("/api/v2/devices", { q, sort: "name", limit: OFFERED }, stop);
  return page.items.map(({ id, name }) => ({ value: id, label: name }));
};

/** Names and current values are read again this often; soon while one waits for the first. */
const NAMES_MS = 30_000;
const FIRST_MS = 3000;

/** The dashboard of a device, or of a host that an agent registered. */
export function DeviceBoard({
  id,
  name,
  host = false,
}: {
  id: string;
  name: string;
  host?: boolean;
}) {
  const read = useRead((stop) => metricsOf(id, stop), [id, turn.value]);
  const none = read.value?.numbers.length === 0;
  useEffect(() => {
    const timer = setInterval(
      () => {
        if (!document.hidden) read.again();
      },
      none ? FIRST_MS : NAMES_MS,
    );
    return () => clearInterval(timer);
  }, [none]);
  return (
    <>
      <RangeBar />
      <Reading read={read}>
        {(metrics) =>
          metrics.numbers.length + metrics.texts.length === 0 ? (
            <NoMetrics id={id} name={name} />
          ) : (
            <Board id={id} name={name} host={host} metrics={metrics} />
          )
        }
      </Reading>
    </>
  );
}

function Board({
  id,
  name,
  host,
  metrics,
}: {
  id: string;
  name: string;
  host: boolean;
  metrics: Metrics;
}) {
  const wanted = query.value.get("metric");
  const metric =
    metrics.numbers.find((one) => one.name === wanted) ??
    (wanted ? { name: wanted, units: "", value: undefined } : telling(metrics.numbers, 1)[0]);
  const load: LoadRows = async (names, bounds, step, stop) => {
    const found = await lines({ devices: [id], metrics: names }, "AVERAGE", bounds, step, stop);
    return new Map(found.map((line) => [line.metric, line.rows]));
  };
  return (
    <>
      {metric && (
        <Large id={id} name={name} host={host} metric={metric.name} units={metric.units} />
      )}
      <Grid metrics={metrics.numbers} load={load} subject={id} chosen={metric?.name} />
      {metrics.texts.length > 0 && (
        <section class="section">
          <h2>{t.charts.texts}</h2>
          <dl class="facts card">
            {metrics.texts.map(({ name, text }) => (
              <>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** Names of devices that are laid over; one that is gone, or hidden, keeps its id. */
function useNames(ids: readonly string[]): Map<string, string> {
  const read = useRead(
    async (stop) => {
      if (ids.length === 0) return [];
      const page = await get<DevicePage>("/api/v2/devices", { id: ids.join(",") }, stop);
      return page.items;
    },
    [ids.join()],
  );
  return new Map((read.value ?? []).map((device) => [device.id, device.name]));
}

function Large({
  id,
  name,
  host,
  metric,
  units,
}: {
  id: string;
  name: string;
  host: boolean;
  metric: string;
  units: string;
}) {
  const others = (query.value.get("with") ?? "")
    .split(",")
    .filter((other) => other && other !== id)
    .slice(0, LINES_MAX - 1);
  const log = query.value.get("scale") === "log";
  const names = useNames(others);
  const devices = [id, ...others];
  const followed = useSeries(
    { devices, metrics: [metric] },
    { band: devices.length === 1, rows: 900 },
  );
  const put = (ids: string[]) => setQuery({ with: ids.join(",") || null });
  const series = devices.map((device, look): Series => {
    const one: Series = {
      key: device,
      label: look === 0 ? name : (names.get(device) ?? device),
      look,
      band: followed.value?.get(seriesKey(device, metric)),
    };
    if (look === 0) return one;
    return {
      ...one,
      href: `/devices/${device}/metrics${rangeWords.value}`,
      onRemove: () => put(others.filter((other) => other !== device)),
    };
  });
  const place = useScrolledTo(metric);
  return (
    <div ref={place} class="card large-chart">
      <Chart
        title={metric}
        units={units}
        series={series}
        bounds={followed.bounds}
        step={followed.step}
        loading={followed.loading}
        problem={followed.problem}
        retry={readAgain}
        log={log}
        thresholds={thresholdsOf(metric)}
        file={`${name}-${metric}`}
        tools={
          <>
            {!host && others.length < LINES_MAX - 1 && (
              <Picker
                label={t.charts.addDevice}
                placeholder={t.charts.addDevice}
                find={findDevices}
                onPick={({ value }) => value !== id && put([...new Set([...others, value])])}
              />
            )}
            <Button
              kind="plain"
              aria-pressed={log}
              onClick={() => setQuery({ scale: log ? null : "log" })}
            >
              {t.charts.log}
            </Button>
          </>
        }
      />
    </div>
  );
}
