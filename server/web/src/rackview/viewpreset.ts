// The view in a preset. Ours is the view's address under one key, so that there is one form to keep;
// presets of the existing application are understood by the facts they hold.
import { FIRST, NO_FILTERS, type RangeWish, type View } from "./view";
import { fromQuery, queryOf } from "./viewquery";

/** What a preset holds. */
export type PresetValues = Record<string, unknown>;

/** A preset's values: the address, and those facts that the existing application reads. */
export function toPreset(view: View): PresetValues {
  // A preset is for later: neither what is selected nor a past moment belongs to it.
  const kept: View = { ...view, devices: [], racks: [], moment: undefined, kiosk: false };
  const values: PresetValues = {
    view: queryOf(kept),
    viewMode: OLD_MODES[view.mode],
    face: view.sides,
    showChart: view.chart,
    invertedColours: view.inverted,
    graphOrder: OLD_ORDERS[view.chartOrder],
  };
  if (view.metrics[0]) values.selectedMetric = view.metrics[0];
  return values;
}

const OLD_MODES: Record<View["mode"], string> = {
  pictures: "Images only",
  bars: "Bars only",
  both: "Images and bars",
  heat: "Bars only",
  status: "Build status",
};

const OLD_ORDERS: Record<View["chartOrder"], string> = {
  falling: "descending",
  rising: "ascending",
  position: "physical position",
  name: "name",
};

/** What stands in a preset may be JSON in a text, as the existing application stores it. */
function plain(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function own(values: unknown, name: string): unknown {
  return typeof values === "object" && values !== null && Object.hasOwn(values, name)
    ? plain((values as PresetValues)[name])
    : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value.toLowerCase() : "";
}

function finite(value: unknown): number | undefined {
  const number =
    typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
  return value !== "" && Number.isFinite(number) ? number : undefined;
}

function modeOf(said: string): View["mode"] {
  const images = said.includes("image");
  const bars = said.includes("bar") || said.includes("metric");
  if (said.includes("status")) return "status";
  if (images && bars) return "both";
  if (images) return "pictures";
  return bars ? "bars" : FIRST.mode;
}

function orderOf(said: string): View["chartOrder"] {
  if (said.startsWith("asc")) return "rising";
  if (said.includes("position")) return "position";
  return said.includes("name") ? "name" : "falling";
}

/** A preset of the existing application. */
function fromOld(values: PresetValues): View {
  const chosen = own(values, "selectedMetric");
  const metric = typeof chosen === "string" || typeof chosen === "number" ? String(chosen) : "";
  const face = text(own(values, "face"));
  const flag = (names: string[], first: boolean) => {
    const said = names.map((name) => own(values, name)).find((value) => value !== undefined);
    return typeof said === "boolean" ? said : first;
  };
  const map = own(own(values, "colourMaps"), metric);
  const low = finite(own(map, "low") ?? own(map, "min"));
  const high = finite(own(map, "high") ?? own(map, "max"));
  const ranges: RangeWish[] =
    metric && low !== undefined && high !== undefined && low < high
      ? [{ metric, kind: "fixed", low, high }]
      : [];
  const filter = own(own(values, "filters"), metric);
  return {
    ...FIRST,
    metrics: metric ? [metric] : [],
    mode: modeOf(text(own(values, "viewMode"))),
    sides: face === "rear" || face === "both" ? face : "front",
    scaleBars: flag(["scaleMetrics", "scaleBars"], FIRST.scaleBars),
    // Its colours are those that people have learned to read their preset by.
    map: "classic",
    inverted: flag(["invertedColours"], FIRST.inverted),
    ranges,
    filters: {
      ...NO_FILTERS,
      from: finite(own(filter, "min")),
      to: finite(own(filter, "max")),
    },
    chart: flag(["showChart"], FIRST.chart),
    chartOrder: orderOf(text(own(values, "graphOrder"))),
  };
}

/** The view of a preset, whoever has saved it. */
export function fromPreset(values: PresetValues): View {
  const ours = Object.hasOwn(values, "view") ? values.view : undefined;
  return typeof ours === "string" ? fromQuery(new URLSearchParams(ours)) : fromOld(values);
}
