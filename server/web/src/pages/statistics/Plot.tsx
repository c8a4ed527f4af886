// Charts of a few numbers over days, drawn as SVG; the words beside them are HTML, so that they keep their size.
import { useId } from "preact/hooks";
import { count, dateOnly } from "../../format/format";
import { t } from "../../texts";
import type { Point } from "./past";

const WIDTH = 600;
const HEIGHT = 120;

/** A round number that is not below `value`. */
export function ceiling(value: number): number {
  if (value <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(value));
  for (const step of [1, 2, 2.5, 5, 10]) if (step * power >= value) return step * power;
  return value;
}

function Frame({
  title,
  description,
  top,
  from,
  to,
  rows,
  children,
}: {
  title: string;
  description: string;
  top: number;
  from: number;
  to: number;
  rows: Array<[string, number]>;
  children: preact.ComponentChildren;
}) {
  const id = useId();
  return (
    <figure class="plot">
      <figcaption id={id}>{title}</figcaption>
      <div class="plot-area">
        <span class="plot-top">{count(top)}</span>
        <span class="plot-bottom">0</span>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={description}
        >
          <path
            class="grid"
            d={`M0 .5H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT - 0.5}H${WIDTH}`}
          />
          {children}
        </svg>
      </div>
      <p class="plot-days">
        <span>{dateOnly(from / 1000)}</span>
        <span>{dateOnly(to / 1000)}</span>
      </p>
      <details class="no-print">
        <summary>{t.cloud.statistics.table}</summary>
        <div class="table-scroll">
          <table class="table" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{t.cloud.statistics.day}</th>
                <th scope="col" class="end">
                  {title}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([day, value], index) => (
                <tr key={index}>
                  <td>{day}</td>
                  <td class="end">{count(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** A number over time, as a line of steps. */
export function Line({ title, points }: { title: string; points: Point[] }) {
  const from = points[0]?.at ?? 0;
  const to = points.at(-1)?.at ?? 1;
  const top = ceiling(Math.max(...points.map(({ value }) => value)));
  const x = (at: number) => ((at - from) / Math.max(1, to - from)) * WIDTH;
  const y = (value: number) => HEIGHT - (value / top) * (HEIGHT - 2) - 1;
  const line = points
    .map(({ at, value }) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
    .join("L");
  const days = new Map(
    points.map(({ at, value }): [string, number] => [dateOnly(at / 1000), value]),
  );
  const description = t.cloud.statistics.chart(
    title,
    dateOnly(from / 1000),
    dateOnly(to / 1000),
    count(points[0]?.value ?? 0),
    count(points.at(-1)?.value ?? 0),
  );
  return (
    <Frame
      title={title}
      description={description}
      top={top}
      from={from}
      to={to}
      rows={[...days].reverse()}
    >
      <path class="area" d={`M0 ${HEIGHT}L${line}L${WIDTH} ${HEIGHT}Z`} />
      <path class="line" d={`M${line}`} />
    </Frame>
  );
}

/** Numbers of days, as bars. */
export function Bars({
  title,
  bars,
}: {
  title: string;
  bars: Array<{ from: number; to: number; value: number }>;
}) {
  const from = bars[0]?.from ?? 0;
  const to = bars.at(-1)?.to ?? 1;
  const top = ceiling(Math.max(...bars.map(({ value }) => value)));
  const width = WIDTH / Math.max(1, bars.length);
  const sum = bars.reduce((total, { value }) => total + value, 0);
  const day = (bar: { from: number; to: number }) => dateOnly(bar.to / 1000 - 1);
  return (
    <Frame
      title={title}
      description={t.cloud.statistics.bars(
        title,
        dateOnly(from / 1000),
        dateOnly(to / 1000),
        count(sum),
      )}
      top={top}
      from={from}
      to={to}
      rows={bars.map((bar): [string, number] => [day(bar), bar.value]).reverse()}
    >
      {bars.map((bar, index) => {
        const height = (bar.value / top) * (HEIGHT - 1);
        return (
          <rect
            key={index}
            class="bar"
            x={index * width + width * 0.12}
            y={HEIGHT - height}
            width={width * 0.76}
            height={height}
          >
            <title>{`${day(bar)}: ${count(bar.value)}`}</title>
          </rect>
        );
      })}
    </Frame>
  );
}
