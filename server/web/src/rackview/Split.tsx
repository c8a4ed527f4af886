import type { RefObject } from "preact";
import { t } from "../texts/first";
import { keepLayout, SPLIT_FIRST, SPLIT_MAX, SPLIT_MIN, split } from "./kept";

/** A key moves the split by this part of the height. */
const STEP = 0.02;

function move(to: number): void {
  split.value = Math.min(SPLIT_MAX, Math.max(SPLIT_MIN, to));
}

/** What parts racks and chart: dragged, or moved by keys. `inside` is what is parted. */
export function Split({ inside }: { inside: RefObject<HTMLElement | null> }) {
  const drag = (event: PointerEvent) => {
    if (!(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
    const box = inside.current?.getBoundingClientRect();
    if (box) move((box.bottom - event.clientY) / box.height);
  };
  return (
    <div
      class="rv-split no-print"
      role="separator"
      aria-orientation="horizontal"
      aria-label={t.rackview.split}
      aria-valuemin={Math.round(SPLIT_MIN * 100)}
      aria-valuemax={Math.round(SPLIT_MAX * 100)}
      aria-valuenow={Math.round(split.value * 100)}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onPointerUp={keepLayout}
      onDblClick={() => {
        move(SPLIT_FIRST);
        keepLayout();
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: STEP, ArrowDown: -STEP, PageUp: 5 * STEP, PageDown: -5 * STEP };
        const step = by[event.key as keyof typeof by];
        if (step !== undefined) move(split.peek() + step);
        else if (event.key === "Home") move(SPLIT_MIN);
        else if (event.key === "End") move(SPLIT_MAX);
        else return;
        event.preventDefault();
        keepLayout();
      }}
    />
  );
}
