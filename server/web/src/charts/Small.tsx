// A chart as small as a stamp: drawn by hand on a canvas, as dozens of them stand on a page, and only
// while they can be seen.
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { isDark } from "../shell/theme";
import { t } from "../texts";
import { crosshair } from "./clock";
import { colours, faint, seriesProperty } from "./colours";
import type { Bounds } from "./range";
import { type Rows, summary } from "./rows";
import { axis, told } from "./scale";
import { momentText } from "./times";

/** Calls `seen` when the element comes near the window, and when it goes. */
export function useSeen(seen: (now: boolean) => void) {
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(seen);
  tell.current = seen;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (entries) => tell.current(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: "200px" },
    );
    watch.observe(element);
    return () => {
      watch.disconnect();
      tell.current(false);
    };
  }, []);
  return box;
}

function draw(
  canvas: HTMLCanvasElement,
  rows: Rows,
  { from, to }: Bounds,
  units: string,
  ends: [number, number] | undefined,
): void {
  const ratio = devicePixelRatio;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext("2d");
  const known = summary(rows.values);
  if (!pen || known.least === null || known.most === null) return;
  const theme = colours(canvas.parentElement ?? canvas, [seriesProperty(0), "--line"]);
  const [low, high] = ends ?? axis(known.least, known.most, units);
  const x = (row: number) =>
    ((Math.min(rows.start + (row + 1) * rows.step, to) - from) / (to - from)) * width;
  const y = (value: number) => height - 1.5 - ((value - low) / (high - low)) * (height - 4);
  pen.scale(ratio, ratio);
  pen.fillStyle = theme["--line"]!;
  pen.fillRect(0, height - 1, width, 1);
  const line = new Path2D();
  const area = new Path2D();
  let first: number | undefined;
  const close = (row: number) => {
    if (first === undefined) return;
    area.lineTo(x(row), height - 1);
    area.lineTo(x(first), height - 1);
    area.closePath();
    // A row that stands alone is a dot.
    if (first === row) line.arc(x(row), y(rows.values[row]!), 1, 0, 7);
    first = undefined;
  };
  for (const [row, value] of rows.values.entries()) {
    if (value === null || rows.start + (row + 1) * rows.step < from) close(row - 1);
    else if (first === undefined) {
      first = row;
      line.moveTo(x(row), y(value));
      area.moveTo(x(row), y(value));
    } else {
      line.lineTo(x(row), y(value));
      area.lineTo(x(row), y(value));
    }
  }
  close(rows.values.length - 1);
  const colour = theme[seriesProperty(0)]!;
  pen.fillStyle = faint(colour, 0.12);
  pen.fill(area);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.3;
  pen.lineJoin = "round";
  pen.stroke(line);
}

/** The drawing alone, for a cell of a table. */
export function Spark({
  rows,
  bounds,
  units,
  ends,
}: {
  rows: Rows;
  bounds: Bounds;
  units: string;
  /** The ends of the axis, where several drawings share one. */
  ends?: [number, number];
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useSignal(0);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      width.value = element.clientWidth;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (canvas.current && width.value > 0) draw(canvas.current, rows, bounds, units, ends);
  }, [rows, bounds, units, ends?.join(), width.value, isDark()]);
  return (
    <span class="spark" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}

/** A metric as a small chart that leads to the large one. */
export function Small({
  name,
  label,
  units,
  value,
  rows,
  loaded,
  bounds,
  chosen,
  href,
  onSeen,
}: {
  name: string;
  label: string;
  units: string;
  /** What it is now, where that is known. */
  value: number | undefined;
  rows: Rows | undefined;
  loaded: boolean;
  bounds: Bounds;
  chosen: boolean;
  href: string;
  onSeen: (now: boolean) => void;
}) {
  const box = useSeen(onSeen);
  const line = useRef<HTMLSpanElement>(null);
  const pointed = useSignal<string | undefined>(undefined);
  const known = rows ? summary(rows.values) : undefined;
  const area = useRef({ rows, bounds });
  area.current = { rows, bounds };
  useSignalEffect(() => {
    const time = crosshair.value;
    const { rows, bounds } = area.current;
    const part = time === undefined ? -1 : (time - bounds.from) / (bounds.to - bounds.from);
    const inside = part >= 0 && part <= 1;
    if (line.current) line.current.style.left = inside ? `${part * 100}%` : "-9px";
    const row = rows && time !== undefined ? Math.ceil((time - rows.start) / rows.step) - 1 : -1;
    pointed.value = inside && rows ? told(rows.values[row], units) : undefined;
  });
  const move = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const { from, to } = area.current.bounds;
    crosshair.value = from + ((event.clientX - left) / width) * (to - from);
  };
  const last = value ?? known?.last;
  return (
    <div ref={box} class="small">
      <a href={href} aria-current={chosen ? "true" : undefined} title={name}>
        <span class="small-head">
          <span class="small-name">{label}</span>
          <b>{pointed.value ?? told(last, units)}</b>
        </span>
        <span
          class="small-plot"
          onPointerMove={move}
          onPointerLeave={() => {
            crosshair.value = undefined;
          }}
        >
          {rows && known?.last !== null ? (
            <Spark rows={rows} bounds={bounds} units={units} />
          ) : (
            loaded && <span class="small-nothing">{t.charts.nothingShort}</span>
          )}
          <span ref={line} class="small-line" />
        </span>
        <span class="unseen">
          {known && known.last !== null
            ? t.charts.spoken(
                told(known.least, units),
                told(known.mean, units),
                told(known.most, units),
              )
            : ""}
          {rows ? momentText(bounds.to, 60) : ""}
        </span>
      </a>
    </div>
  );
}
