// The moment that the charts of a page go up to, and the one that is pointed at.
import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { listen } from "../live/stream";
import { boundsOf, following, range } from "./range";

function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Now, in seconds since 1970, as far as charts go. */
export const clock = signal(now());

/** Rises when everything is to be read again. */
export const turn = signal(0);

/** From and to of the page. */
export const bounds = computed(() => boundsOf(range.value, clock.value));

/** What the range is, apart from the time that passes; what is drawn for another is drawn anew. */
export const rangeKey = computed(() => JSON.stringify(range.value));

/** The moment that is pointed at, in all charts. */
export const crosshair = signal<number | undefined>(undefined);

/** Reads everything again, up to now. */
export function readAgain(): void {
  clock.value = now();
  turn.value += 1;
}

/** How often a moving range moves: by a pixel or so, between 5 s and a minute. */
function pace(span: number): number {
  return Math.min(Math.max(span / 720, 5), 60) * 1000;
}

/** Keeps the clock while the page is shown. */
export function useClock(): void {
  const key = rangeKey.value;
  const moving = following.value;
  useEffect(() => {
    clock.value = now();
    crosshair.value = undefined;
    const { kind } = range.peek();
    if (!moving || kind !== "last") return;
    const { span } = range.peek() as { span: number };
    const timer = setInterval(() => {
      if (!document.hidden) clock.value = now();
    }, pace(span));
    const back = () => {
      if (!document.hidden) clock.value = now();
    };
    document.addEventListener("visibilitychange", back);
    // The stream is open while charts move, so that the header tells whether it is.
    const end = listen({});
    return () => {
      end();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, [key, moving]);
}
