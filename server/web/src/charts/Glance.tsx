// A device's first metrics as small charts of the past hour, on its overview.
import { t } from "../texts";
import { Loading, useRead } from "../ui/parts";
import { bounds, useClock } from "./clock";
import { type LoadRows, useRowsInView } from "./Grid";
import { lines } from "./history";
import { NoMetrics } from "./NoMetrics";
import { metricsOf, telling } from "./names";
import { Small } from "./Small";

/** One row of small charts. */
const SHOWN = 5;

/** The row; how to report a first value where there is nothing. */
export function Glance({ id, name, href }: { id: string; name: string; href: string }) {
  useClock();
  const read = useRead((stop) => metricsOf(id, stop), [id]);
  const load: LoadRows = async (metrics, bounds, step, stop) => {
    const found = await lines({ devices: [id], metrics }, "AVERAGE", bounds, step, stop);
    return new Map(found.map((line) => [line.metric, line.rows]));
  };
  const { rows, see } = useRowsInView(load, id);
  if (read.problem) return null;
  if (!read.value) return <Loading />;
  if (read.value.numbers.length === 0) return <NoMetrics id={id} name={name} />;
  return (
    <section class="glance smalls" aria-label={t.charts.metrics}>
      {telling(read.value.numbers, SHOWN).map((metric) => (
        <Small
          key={metric.name}
          name={metric.name}
          label={metric.name}
          units={metric.units}
          value={undefined}
          rows={rows.get(metric.name)}
          loaded={rows.has(metric.name)}
          bounds={bounds.value}
          chosen={false}
          href={`${href}?metric=${encodeURIComponent(metric.name)}`}
          onSeen={(now) => see(metric.name, now)}
        />
      ))}
    </section>
  );
}
