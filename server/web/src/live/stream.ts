// What happens at the site, as it happens: one stream of server-sent events for the whole page. Browsers
// allow six connections to a host over all windows (HTTP/1.1), so there is one, and none while hidden.
import { effect, signal } from "@preact/signals";
import { address, me } from "../api/client";

/** How the stream is: `off` before anybody asks for it. */
export type Connection = "off" | "connecting" | "live" | "stale" | "lost" | "paused";

/** How the stream is now. */
export const connection = signal<Connection>("off");

/** When something last came, in milliseconds since 1970. */
export const lastHeard = signal(0);

/** A change, as the log of changes has it. */
export interface Change {
  id: number;
  at: string;
  actor: string | null;
  actor_id: string | null;
  action: string;
  kind: string;
  subject_id: string;
  subject: string;
  rack_id: string | null;
  team_id: string | null;
  user_id: string | null;
  detail: Record<string, unknown>;
}

/** New values of metrics: by metric and device, null for one that is no more. */
export interface NewValues {
  at: number;
  values: Record<string, Record<string, number | string | null>>;
}

/** What a listener is told. */
export interface Listener {
  /** What changed. */
  change?: (change: Change) => void;
  /** New values; `first` when they are all of them, `began` when the work on them did (`performance.now`). */
  values?: (values: NewValues, first: boolean, began: number) => void;
  /** Read everything again: changes were missed. */
  resync?: () => void;
}

const listeners = new Set<Listener>();

/** The metrics whose values are wanted: of whoever asks, at most 16 together. */
const wantedMetrics = signal<readonly string[]>([]);
const asked = new Map<object, readonly string[]>();

/** Listens; the answer ends it. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  wake();
  return () => {
    listeners.delete(listener);
    wake();
  };
}

/** Most metrics of a stream; the server has the same limit. */
export const METRICS_MAX = 16;

/** Says which metrics' values `who` wants; none takes it back. */
export function wantMetrics(who: object, metrics: readonly string[]): void {
  if (metrics.length === 0) asked.delete(who);
  else asked.set(who, metrics);
  const all = [...new Set([...asked.values()].flat())].sort().slice(0, METRICS_MAX);
  if (all.join("\n") !== wantedMetrics.peek().join("\n")) wantedMetrics.value = all;
}

/** The stream says something at least each 15 s; after three silences it counts as stale. */
const SILENCE_MS = 45_000;
/** Attempts to come back: after 1 s, then twice as long each, to 30 s. */
const FIRST_WAIT_MS = 1000;
const LAST_WAIT_MS = 30_000;

let source: EventSource | undefined;
/** The metrics that the open stream has been asked for. */
let opened: readonly string[] = [];
let after: number | undefined;
let wait = FIRST_WAIT_MS;
let retry: ReturnType<typeof setTimeout> | undefined;
let watching: ReturnType<typeof setTimeout> | undefined;
const turn = signal(0);

/** Looks again whether there is to be a stream. */
function wake(): void {
  turn.value += 1;
}

/** The stream begins after this change: what was read has all before it. */
export function startAfter(change: number): void {
  after = change;
}

function heard(): void {
  lastHeard.value = Date.now();
  if (connection.peek() !== "live") connection.value = "live";
  clearTimeout(watching);
  watching = setTimeout(() => {
    connection.value = "stale";
  }, SILENCE_MS);
}

function close(): void {
  source?.close();
  source = undefined;
  clearTimeout(retry);
  clearTimeout(watching);
}

function open(metrics: readonly string[]): void {
  close();
  connection.value = connection.peek() === "lost" ? "lost" : "connecting";
  const stream = new EventSource(
    address("/api/v2/events", { after, metrics: metrics.join(",") || null }),
  );
  source = stream;
  opened = metrics;
  const data = (event: Event) => JSON.parse((event as MessageEvent<string>).data);
  const note = (event: Event) => {
    const { lastEventId } = event as MessageEvent;
    if (/^\d+$/.test(lastEventId)) after = Number(lastEventId);
    heard();
  };
  let first = true;
  stream.onopen = () => {
    wait = FIRST_WAIT_MS;
    heard();
  };
  stream.addEventListener("ready", note);
  stream.addEventListener("beat", note);
  stream.addEventListener("change", (event) => {
    note(event);
    const change = data(event) as Change;
    for (const listener of listeners) listener.change?.(change);
  });
  stream.addEventListener("values", (event) => {
    const began = performance.now();
    heard();
    const values = data(event) as NewValues;
    for (const listener of listeners) listener.values?.(values, first, began);
    first = false;
  });
  stream.addEventListener("resync", (event) => {
    note(event);
    for (const listener of listeners) listener.resync?.();
  });
  stream.addEventListener("end", () => {
    close();
    connection.value = "lost";
    retry = setTimeout(wake, wait);
  });
  stream.onerror = () => {
    if (source !== stream) return;
    close();
    connection.value = "lost";
    retry = setTimeout(wake, wait);
    wait = Math.min(wait * 2, LAST_WAIT_MS);
  };
}

/** Keeps the stream as it should be from now on; called once. */
export function keepStream(): void {
  const hidden = signal(document.hidden);
  document.addEventListener("visibilitychange", () => {
    hidden.value = document.hidden;
  });
  addEventListener("online", wake);
  effect(() => {
    turn.value;
    const metrics = wantedMetrics.value;
    if (!me.value || (listeners.size === 0 && metrics.length === 0)) {
      close();
      connection.value = "off";
    } else if (hidden.value) {
      close();
      connection.value = "paused";
    } else if (!source || opened !== metrics) open(metrics);
  });
}
