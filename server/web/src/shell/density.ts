// How close rows of lists stand.
import { effect, signal } from "@preact/signals";

/** How close rows stand. */
export type Density = "comfortable" | "compact";

/** What the reader wants; kept in this browser. */
export const density = signal<Density>("comfortable");

/** Follows the reader's wish from now on. */
export function keepDensity(): void {
  try {
    if (localStorage.getItem("density") === "compact") density.value = "compact";
  } catch {
    // Without storage the wish lasts as long as the page.
  }
  effect(() => {
    document.documentElement.dataset.density = density.value;
    try {
      localStorage.setItem("density", density.value);
    } catch {
      // As above.
    }
  });
}
