// How the server says that it is.
import { reading, span } from "../../format/format";

/** `GET /api/v2/status`; more may be added to it. */
export interface Whole {
  version: string;
  started: number;
  uptime_seconds: number;
  healthy: boolean;
  trouble: string | null;
  step_seconds: number;
  runs: number;
  skipped_steps: number;
  last_run: {
    at: number;
    duration_seconds: number;
    lag_seconds: number;
    devices: number;
    series: number;
    metrics: number;
    stale: number;
    written: number;
    failures: number;
  } | null;
  history: {
    state: string;
    reason: string | null;
    layout: string;
    series: number;
    memory_bytes: number;
    journal_bytes: number;
  };
  journal: {
    state: string;
    bytes: number;
    limit_bytes: number;
    waiting_bytes: number;
    waiting_limit_bytes: number;
    checkpoints: number;
    checkpoint_failures: number;
  };
  devices: number;
  series: number;
  limits: { series: number };
  memory_bytes: number | null;
  open_descriptors: number | null;
  device_map: {
    age_seconds: number | null;
    refreshes: number;
    failures: number;
    failing: boolean;
  } | null;
}

/** A short time in words: runs take milliseconds. */
export function short(seconds: number): string {
  return seconds < 1 ? reading(Number((seconds * 1000).toPrecision(3)), "ms") : span(seconds);
}
