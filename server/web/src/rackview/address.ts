// The view and the address follow each other; so do the view and what the canvas and the selection hold.
import { batch, effect } from "@preact/signals";
import { query, setQuery } from "../route/route";
import { keepLast, lastView, withKept } from "./kept";
import { type Metric, metrics } from "./metrics";
import { selection } from "./selection";
import { camera } from "./shown";
import { change, FIRST, filter, type View, view } from "./view";
import { fromQuery, NAMES, queryOf, toQuery } from "./viewquery";

/** The address is written when nothing has changed for this long: browsers allow some 100 in 30 s. */
const SETTLE_MS = 350;

function ours(of: URLSearchParams): string {
  const words = new URLSearchParams();
  for (const name of NAMES) {
    const value = of.get(name);
    if (value !== null) words.set(name, value);
  }
  return words.toString();
}

function same(a: readonly string[], b: ReadonlySet<string>): boolean {
  return a.length === b.size && a.every((one) => b.has(one));
}

/** Shows a view: of an address or a preset. */
export function show(next: View): void {
  batch(() => {
    view.value = next;
    camera.value = next.camera;
    const now = selection.peek();
    if (!same(next.devices, now.devices) || !same(next.racks, now.racks)) {
      selection.value = {
        devices: new Set(next.devices),
        racks: new Set(next.racks),
        anchor: undefined,
      };
    }
  });
}

/** Puts a metric on screen, with what this browser keeps of it. */
export function addMetric(name: string): void {
  const now = view.peek();
  if (now.metrics.includes(name)) return;
  view.value = withKept({ ...now, metrics: [...now.metrics, name] }, [name]);
}

/** Puts these metrics on screen; a filter of values goes when another one is the first. */
export function setMetrics(names: string[]): void {
  batch(() => {
    if (names[0] !== view.peek().metrics[0]) filter({ from: undefined, to: undefined });
    change({ metrics: names });
  });
}

/** The metric that most devices have: what is shown to somebody who has not chosen yet. */
function firstMetric(): string | undefined {
  let best: Metric | undefined;
  for (const metric of metrics.value ?? []) {
    const more = (metric.devices ?? 0) > (best?.devices ?? -1);
    if (metric.nature === "volatile" && more) best = metric;
  }
  return best?.name;
}

/** Whether the address said nothing of the view when the page was opened. */
export let openedPlain = false;

/** Follows the address, the camera and the selection until the answer is called. */
export function followAddress(): () => void {
  const given = ours(query.peek());
  openedPlain = given === "";
  const last = given ? undefined : lastView();
  show(given ? fromQuery(query.peek()) : (last ?? FIRST));
  let newcomer = !given && !last;
  let written = given;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    const text = queryOf(view.peek());
    keepLast(view.peek());
    if (text === written) return;
    written = text;
    setQuery(toQuery(view.peek()));
  };
  const stops = [
    effect(() => {
      const text = ours(query.value);
      if (text === written) return;
      // Somebody has gone back, or followed a link to another view.
      written = text;
      clearTimeout(timer);
      show(fromQuery(query.peek()));
    }),
    effect(() => {
      view.value;
      clearTimeout(timer);
      timer = setTimeout(write, SETTLE_MS);
    }),
    effect(() => {
      const now = camera.value;
      if (now !== view.peek().camera) change({ camera: now });
    }),
    effect(() => {
      const { devices, racks } = selection.value;
      const now = view.peek();
      if (same(now.devices, devices) && same(now.racks, racks)) return;
      change({ devices: [...devices], racks: [...racks] });
    }),
    effect(() => {
      if (!newcomer) return;
      const name = firstMetric();
      if (!name) return;
      newcomer = false;
      if (view.peek().metrics.length === 0) addMetric(name);
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
