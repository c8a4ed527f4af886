import assert from "node:assert/strict";
import { test } from "node:test";
import { COLOUR_MAPS } from "../src/rackview/colour";
import { FIRST, filtering, KEPT, keep, NO_FILTERS, rangeOf, type View } from "../src/rackview/view";
import { fromPreset, toPreset } from "../src/rackview/viewpreset";
import { fromQuery, NAMES, queryOf, toQuery } from "../src/rackview/viewquery";
import { random } from "./sites";

const there = (view: View) => fromQuery(new URLSearchParams(queryOf(view)));

/** A view with everything in it, by a seed. */
function someView(seed: number): View {
  const next = random(seed);
  const of = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const flag = () => next() < 0.5;
  const names = ["load.1m", "a*b!c", "<img src=x>", "%2A&m=x", "Ü ü", "__proto__", "!s"];
  const metrics = [...new Set([of(names), of(names), of(names)])];
  const number = () => Number((next() * 10 ** Math.floor(next() * 12 - 4) - 2).toPrecision(7));
  const low = number();
  return {
    metrics,
    mode: of(["pictures", "bars", "both", "heat", "status"] as const),
    sides: of(["front", "rear", "both"] as const),
    scaleBars: flag(),
    map: of(COLOUR_MAPS),
    inverted: flag(),
    ranges: [{ metric: metrics[0]!, kind: "fixed", low, high: low + 1 }],
    thresholds: [
      { metric: metrics[0]!, warning: number(), critical: flag() ? number() : undefined },
    ],
    filters: {
      from: flag() ? number() : undefined,
      to: number(),
      status: ["ACTIVE", "A*B"],
      type: flag() ? ["Volume"] : [],
      team: ["t!1"],
      kind: flag() ? ["server", "switch"] : [],
      text: flag() ? "rack 1 & more" : "",
    },
    order: of(["team", "name", "value"] as const),
    byTeam: flag(),
    hidden: flag() ? ["r1", "r2"] : [],
    chart: flag(),
    chartOrder: of(["falling", "rising", "position", "name"] as const),
    camera: flag() ? { x: Math.round(next() * 9000), y: -40, scale: 0.1234 } : undefined,
    devices: ["d1", "d2"],
    racks: flag() ? ["r9"] : [],
    moment: flag() ? 1_700_000_000 : undefined,
    span: of(["hour", "day", "week", "quarter"] as const),
    compare: flag() ? { ago: 3600, as: of(["difference", "ratio"] as const) } : undefined,
    kiosk: flag(),
  };
}

test("a view goes through the address unchanged, whatever is in it", () => {
  assert.deepEqual(there(FIRST), FIRST);
  assert.equal(queryOf(FIRST), "");
  for (let seed = 1; seed <= 200; seed += 1) {
    const view = someView(seed);
    assert.deepEqual(there(view), view, `seed ${seed}`);
  }
});

test("every parameter that is written is among the names, each once", () => {
  assert.deepEqual(Object.keys(toQuery(FIRST)).sort(), [...NAMES].sort());
});

test("what stands in an address is taken for what it can be", () => {
  const view = fromQuery(
    new URLSearchParams(
      "mode=evil&side=up&scale=maybe&map=constructor&m=a*a*b*c*d*e*f&range=a*fixed*9*1*b*fixed*NaN*" +
        "&thr=a**&from=Infinity&to=1e999&cam=1*2*-3&at=-5&cmp=1e99*x&order=toString&kind=server*evil&hide=**",
    ),
  );
  assert.deepEqual(view, {
    ...FIRST,
    metrics: ["a", "b", "c", "d"],
    ranges: [{ metric: "b", kind: "fixed", low: 0, high: 1 }],
    filters: { ...NO_FILTERS, kind: ["server"] },
  });
});

test("noise in an address neither throws nor makes a view that is no view", () => {
  const next = random(7);
  const signs = "abc01.*!-e&=%2_[]{}<>\"'\u0000\u{1f600}";
  for (let turn = 0; turn < 2000; turn += 1) {
    const words = new URLSearchParams();
    for (const name of NAMES) {
      if (next() < 0.5) continue;
      const length = Math.floor(next() * 20);
      let text = "";
      for (let at = 0; at < length; at += 1) text += signs[Math.floor(next() * signs.length)];
      words.set(name, text);
    }
    const view = fromQuery(words);
    // What is not on screen is not written, and the camera is rounded: once, and not again.
    const again = there(view);
    assert.deepEqual(there(again), again);
    assert.ok(view.metrics.length <= 4);
    for (const { low, high } of view.ranges.filter((range) => range.kind === "fixed"))
      assert.ok(low < high);
  }
});

test("an address of a megabyte makes lists that are bounded", () => {
  const view = fromQuery(new URLSearchParams({ hide: "x*".repeat(500_000), q: "y".repeat(1e6) }));
  assert.ok(view.hidden.length <= 100);
  assert.equal(view.filters.text.length, 1000);
});

test("half a selection is not written", () => {
  const devices = Array.from({ length: 101 }, (_, at) => `d${at}`);
  assert.deepEqual(there({ ...FIRST, devices }).devices, []);
});

test("a preset keeps the view, but not what is selected or a past moment", () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const view = someView(seed);
    const kept = fromPreset(JSON.parse(JSON.stringify(toPreset(view))));
    assert.deepEqual(kept, { ...view, devices: [], racks: [], moment: undefined, kiosk: false });
  }
});

test("presets of the existing application are understood", () => {
  const old = {
    viewMode: "Images and bars",
    face: "rear",
    showChart: false,
    scaleMetrics: false,
    invertedColours: true,
    graphOrder: "ascending",
    selectedMetric: "load",
    pollRate: 60,
    metricLevel: "machine",
    gradientLBCMetric: true,
    filters: { load: { min: 2, max: 5 } },
    colourMaps: { load: { low: 0, high: 8 } },
  };
  const view = fromPreset(old);
  assert.deepEqual(view, {
    ...FIRST,
    metrics: ["load"],
    sides: "rear",
    chart: false,
    scaleBars: false,
    map: "classic",
    inverted: true,
    chartOrder: "rising",
    ranges: [{ metric: "load", kind: "fixed", low: 0, high: 8 }],
    filters: { ...NO_FILTERS, from: 2, to: 5 },
  });
  // Values may be JSON in texts.
  const texts = Object.fromEntries(
    Object.entries(old).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  assert.deepEqual(fromPreset(texts), view);
  assert.equal(
    fromPreset({ viewMode: "Images", filters: {}, selectedMetric: "cpu" }).mode,
    "pictures",
  );
  assert.equal(fromPreset({ viewMode: "Build status" }).mode, "status");
});

test("a preset of anything is a view", () => {
  for (const values of [{}, { view: 5 }, { filters: null, colourMaps: [], face: {} }, { a: 1 }])
    assert.deepEqual(fromPreset(values).filters, NO_FILTERS);
  assert.deepEqual(
    fromPreset({ selectedMetric: "__proto__", colourMaps: { x: 1 }, filters: "{" }).ranges,
    [],
  );
});

test("what is kept of metrics is bounded, the newest stay", () => {
  let list: Array<{ metric: string; warning: undefined; critical: number }> = [];
  for (let at = 0; at < 2 * KEPT; at += 1)
    list = keep(list, { metric: `m${at}`, warning: undefined, critical: at });
  list = keep(list, { metric: "m40", warning: undefined, critical: 0 });
  assert.equal(list.length, KEPT);
  assert.equal(list.at(-1)!.metric, "m40");
  assert.equal(list.filter((one) => one.metric === "m40").length, 1);
  assert.equal(rangeOf([], "x").kind, "auto");
});

test("any filter counts as one", () => {
  assert.equal(filtering(NO_FILTERS), false);
  for (const part of [{ from: 0 }, { to: 0 }, { text: "x" }, { team: ["t"] }, { status: ["A"] }])
    assert.equal(filtering({ ...NO_FILTERS, ...part }), true);
});
