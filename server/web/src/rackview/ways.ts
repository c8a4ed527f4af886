// How the racks are shown: drawn, as a table, or as a tree. It stands in the address as well.
import { computed } from "@preact/signals";
import { query, setQuery } from "../route/route";

/** The ways in which racks are shown. */
export const WAYS = ["racks", "table", "tree"] as const;
export type Way = (typeof WAYS)[number];

/** How they are shown now. */
export const shownAs = computed<Way>(
  () => WAYS.find((way) => way === query.value.get("as")) ?? "racks",
);

/** Shows them another way. */
export function showAs(way: Way): void {
  setQuery({ as: way === "racks" ? null : way });
}
