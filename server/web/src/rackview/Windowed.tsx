// Rows of equal height of which only those in sight are there: ten thousand cost what forty do.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Rows beyond the edges, so that a quick scroll shows no gap. */
const BEYOND = 8;

/** The first and the last row (exclusive) that are rendered. */
export interface Range {
  first: number;
  end: number;
}

/** The rows in sight of a box that is scrolled. */
export function rangeAt(scroll: number, height: number, row: number, count: number): Range {
  const first = Math.max(0, Math.min(count, Math.floor(scroll / row)) - BEYOND);
  const end = Math.min(count, Math.ceil((scroll + height) / row) + BEYOND);
  return { first, end: Math.max(first, end) };
}

/** Which rows of a scrolling box are rendered. `head` is what stands above the rows and stays. */
export function useWindow(count: number, row: number, head = 0) {
  const box = useRef<HTMLDivElement>(null);
  const range = useSignal<Range>({ first: 0, end: Math.min(count, 40) });
  const look = () => {
    const element = box.current;
    if (!element) return;
    const next = rangeAt(element.scrollTop, element.clientHeight, row, count);
    const { first, end } = range.peek();
    if (next.first !== first || next.end !== end) range.value = next;
  };
  useLayoutEffect(() => {
    look();
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [count, row]);
  /** Scrolls so far that a row is in sight. */
  const reveal = (index: number) => {
    const element = box.current;
    if (!element || index < 0) return;
    const top = index * row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + row > element.scrollTop + element.clientHeight - head)
      element.scrollTop = top + row - element.clientHeight + head;
    look();
  };
  return { box, range: range.value, look, reveal };
}
