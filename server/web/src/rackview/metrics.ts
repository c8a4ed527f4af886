// The metrics that there are to choose from.
import { computed, signal } from "@preact/signals";
import { get } from "../api/client";
import { listen } from "../live/stream";

/** A metric of the site. */
export interface Metric {
  name: string;
  units: string;
  nature: string;
  min: number | null;
  max: number | null;
  /** How many devices report it; null where the metrics are another server's. */
  devices: number | null;
}

/** All metrics by name; undefined before they have been read. */
export const metrics = signal<readonly Metric[] | undefined>(undefined);

/** A metric by its name. */
export const metricOf = computed(
  () => new Map((metrics.value ?? []).map((metric) => [metric.name, metric])),
);

/** Reads the metrics again. */
export async function readMetrics(): Promise<void> {
  try {
    metrics.value = await get<Metric[]>("/api/v2/metrics");
  } catch {
    // The list stays as it was, and is read again before long.
  }
}

/** New metrics are looked for this often while the view is open. */
const AGAIN_MS = 30_000;

/** What comes of a metric that the list does not have yet has it read again, but not more often than this. */
const NEWS_MS = 2000;

/** Keeps the list of metrics up until the answer is called. */
export function followMetrics(): () => void {
  void readMetrics();
  let read = Date.now();
  const end = listen({
    values: ({ values }) => {
      const isNew = Object.keys(values).some((name) => !metricOf.peek().has(name));
      if (!isNew || Date.now() - read < NEWS_MS) return;
      read = Date.now();
      void readMetrics();
    },
  });
  const timer = setInterval(() => {
    if (!document.hidden) void readMetrics();
  }, AGAIN_MS);
  return () => {
    end();
    clearInterval(timer);
  };
}

/** Metrics for what has been typed: those whose name starts with it, then those that have it in them. */
export function suggested(all: readonly Metric[], typed: string, most: number): Metric[] {
  const word = typed.trim().toLowerCase();
  const starts: Metric[] = [];
  const has: Metric[] = [];
  for (const metric of all) {
    const at = metric.name.toLowerCase().indexOf(word);
    if (at === 0) starts.push(metric);
    else if (at > 0) has.push(metric);
  }
  return [...starts, ...has].slice(0, most);
}
