// The one place that knows uPlot, in a chunk of its own that is loaded with the first chart.
import uPlot from "uplot";
import { colours, dashOf, faint, seriesProperty } from "./colours";
import { axis, increments, told } from "./scale";
import { tickTexts } from "./times";

/** A line of the drawing. */
export interface Line {
  /** Which colour and dash. */
  look: number;
  shown: boolean;
  /** Whether columns of least and most come with it. */
  band: boolean;
}

/** A level to be seen beside the line. */
export interface Threshold {
  value: number;
  kind: "warn" | "bad";
}

/** What is drawn. */
export interface Drawing {
  lines: Line[];
  units: string;
  log: boolean;
  utc: boolean;
  thresholds: Threshold[];
}

/** What happens in the drawing. */
export interface Happens {
  onPoint: (time: number | undefined) => void;
  onZoom: (from: number, to: number) => void;
  onZoomOut: () => void;
}

/** Rows that stand alone between gaps, which a line would not show. */
function alone(values: ReadonlyArray<number | null | undefined>): number[] {
  const found: number[] = [];
  values.forEach((value, index) => {
    const before = values[index - 1] ?? null;
    const after = values[index + 1] ?? null;
    if (value !== null && value !== undefined && before === null && after === null)
      found.push(index);
  });
  return found;
}

const FONT = "12px system-ui, sans-serif";

/** A drawing in `box`. */
export class Plot {
  private readonly plot: uPlot;
  /** The row that a person points at in this drawing: it has its own mark, which is left alone. */
  private told: number | undefined;

  constructor(box: HTMLElement, drawing: Drawing, happens: Happens) {
    const theme = colours(box, [
      "--quiet",
      "--line",
      "--paper",
      "--warn",
      "--bad",
      ...drawing.lines.map(({ look }) => seriesProperty(look)),
    ]);
    const grid = { stroke: theme["--line"]!, width: 1 };
    const series: uPlot.Series[] = [{}];
    const bands: uPlot.Band[] = [];
    const edges = new Set<number>();
    for (const { look, shown, band } of drawing.lines) {
      const stroke = theme[seriesProperty(look)]!;
      if (band) {
        const at = series.length;
        series.push({ show: shown, width: 0, points: { show: false } });
        series.push({ show: shown, width: 0, points: { show: false } });
        edges.add(at).add(at + 1);
        bands.push({ series: [at, at + 1], fill: faint(stroke, 0.18) });
      }
      series.push({
        show: shown,
        stroke,
        width: 1.6,
        dash: drawing.lines.length > 1 ? dashOf(look) : [],
        points: {
          show: true,
          size: 4,
          fill: stroke,
          filter: (u, index) => alone((u.data[index] ?? []) as Array<number | null>),
        },
      });
    }
    this.plot = new uPlot(
      {
        ...sizeOf(box),
        padding: [10, 12, 0, 0],
        legend: { show: false },
        series,
        bands,
        ...(drawing.utc
          ? { tzDate: (at: number) => uPlot.tzDate(new Date(at * 1000), "UTC") }
          : {}),
        cursor: {
          y: false,
          points: {
            // The edges of a band have no line, and no mark.
            size: (_, index) => (edges.has(index) ? 0 : 8),
            width: (_, index) => (edges.has(index) ? 0 : 2),
            fill: theme["--paper"]!,
          },
          drag: { x: true, y: false, setScale: false, dist: 6 },
          bind: {
            dblclick: () => () => {
              happens.onZoomOut();
              return null;
            },
          },
        },
        scales: {
          x: { time: true, auto: false },
          y: {
            distr: drawing.log ? 3 : 1,
            range: (_, low: number | null, high: number | null) => {
              if (low === null || high === null) return [drawing.log ? 1 : 0, drawing.log ? 10 : 1];
              if (drawing.log) return [low, high === low ? low * 10 : high];
              return axis(low, high, drawing.units);
            },
          },
        },
        axes: [
          {
            stroke: theme["--quiet"]!,
            font: FONT,
            grid: { ...grid, show: false },
            ticks: { ...grid, size: 5 },
            gap: 4,
            size: 28,
            space: 84,
            values: (_, ticks, __, ___, apart) => tickTexts(ticks, apart),
          },
          {
            stroke: theme["--quiet"]!,
            font: FONT,
            grid,
            ticks: { show: false },
            border: { show: false },
            gap: 8,
            space: 34,
            size: (_, texts) =>
              16 + Math.max(24, ...(texts ?? []).map((text) => text.length * 6.8)),
            values: (_, ticks) =>
              ticks.map((tick) => (tick === null ? "" : told(tick, drawing.units))),
            ...(increments(drawing.units) && !drawing.log
              ? { incrs: increments(drawing.units)! }
              : {}),
          },
        ],
        hooks: {
          setCursor: [
            (u) => {
              // Only what a person points at is told on; what is shown on somebody's word is not.
              if (!u.cursor.event) return;
              const index = u.cursor.left !== undefined && u.cursor.left >= 0 ? u.cursor.idx : null;
              this.told = index === null || index === undefined ? undefined : u.data[0][index];
              happens.onPoint(this.told);
            },
          ],
          setSelect: [
            (u) => {
              if (u.select.width < 6) return;
              const from = u.posToVal(u.select.left, "x");
              const to = u.posToVal(u.select.left + u.select.width, "x");
              u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
              happens.onZoom(from, to);
            },
          ],
          draw: [
            (u) => {
              for (const { value, kind } of drawing.thresholds) {
                const y = u.valToPos(value, "y", true);
                if (y < u.bbox.top || y > u.bbox.top + u.bbox.height) continue;
                u.ctx.save();
                u.ctx.strokeStyle = theme[`--${kind}`]!;
                u.ctx.lineWidth = devicePixelRatio;
                u.ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
                u.ctx.beginPath();
                u.ctx.moveTo(u.bbox.left, y);
                u.ctx.lineTo(u.bbox.left + u.bbox.width, y);
                u.ctx.stroke();
                u.ctx.restore();
              }
            },
          ],
        },
      },
      [[], ...series.slice(1).map(() => [])] as uPlot.AlignedData,
      box,
    );
  }

  /** Draws these columns: times, then for each line least and most where it has a band, and the line. */
  show(times: number[], all: Array<Array<number | null>>, from: number, to: number): void {
    this.plot.batch(() => {
      this.plot.setData([times, ...all] as uPlot.AlignedData, false);
      this.plot.setScale("x", { min: from, max: to });
    });
  }

  /** Marks the row at `time`, or none. */
  point(time: number | undefined): void {
    if (time === this.told) return;
    this.told = undefined;
    const left = time === undefined ? -10 : this.plot.valToPos(time, "x");
    const inside = left >= 0 && left <= this.plot.over.clientWidth;
    this.plot.setCursor({ left: inside ? left : -10, top: inside ? 0 : -10 }, false);
  }

  /** Takes the size that its place has now. */
  fit(): void {
    const { root } = this.plot;
    const box = root.parentElement;
    if (box) this.plot.setSize(sizeOf(box));
  }

  /** Ends it. */
  end(): void {
    this.plot.destroy();
  }
}

function sizeOf(box: HTMLElement): { width: number; height: number } {
  return { width: Math.max(box.clientWidth, 120), height: Math.max(box.clientHeight, 80) };
}
