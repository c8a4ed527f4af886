// Levels that the reader has set for a metric on the racks, drawn on its charts as well.
import { thresholdKept } from "../rackview/kept";
import type { Threshold } from "./plot";

/** The levels of a metric; none where nobody has set any. */
export function thresholdsOf(metric: string): Threshold[] {
  const kept = thresholdKept(metric);
  const found: Threshold[] = [];
  if (kept?.warning !== undefined) found.push({ value: kept.warning, kind: "warn" });
  if (kept?.critical !== undefined) found.push({ value: kept.critical, kind: "bad" });
  return found;
}
