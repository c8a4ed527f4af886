import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { site } from "../model/store";
import { t } from "../texts/first";
import { Icon } from "../ui/Icon";
import { Status } from "../ui/parts";
import { openDetails, openFor } from "./menus";
import {
  focused,
  howOf,
  pick,
  pickSlots,
  selectedRacks,
  selectedSlots,
  type Thing,
} from "./selection";
import { passing, readings, stage } from "./stage";
import { unitsOf } from "./thing";
import { opening, type TreeRow, treeRows, treeStep, typedTo } from "./treerows";
import { part } from "./view";
import { useWindow } from "./Windowed";

const ROW = 30;
/** Letters that come within this belong to one word. */
const WORD_MS = 600;

function thingOf(row: TreeRow): Thing | undefined {
  return row.kind === "team" ? undefined : { kind: row.kind, id: row.id };
}

/** What tells a row from all others. */
function keyOf({ kind, id }: Pick<TreeRow, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** Teams, racks and devices as a tree that is walked by keys; `aside` when it stands beside the drawing. */
export function Tree({ id, aside }: { id: string; aside?: boolean }) {
  const open = useSignal<ReadonlySet<string>>(
    new Set(site.peek()?.teams.map((team) => team.id) ?? []),
  );
  const rows = useComputed(() => {
    const now = site.value;
    if (!now) return [];
    return treeRows(now, open.value, new Set(part("hidden").value), passing.value);
  });
  const at = useSignal("");
  const inside = useRef(false);
  const typed = useRef({ word: "", when: 0 });
  const { box, range, look, reveal } = useWindow(rows.value.length, ROW);
  const place = () =>
    Math.max(
      0,
      rows.peek().findIndex((row) => keyOf(row) === at.peek()),
    );
  const focusRow = () =>
    box.current?.querySelector<HTMLElement>(`[data-row="${place()}"]`)?.focus();
  // What is chosen elsewhere is shown here, without taking the focus.
  useSignalEffect(() => {
    const thing = focused.value;
    const now = site.value;
    if (!thing || !now || inside.current) return;
    const needed = opening(now, thing.kind, thing.id);
    if (needed.some((each) => !open.peek().has(each)))
      open.value = new Set([...open.peek(), ...needed]);
    at.value = keyOf(thing);
    reveal(place());
  });
  const move = (to: number) => {
    const row = rows.peek()[to];
    if (!row) return;
    at.value = keyOf(row);
    reveal(to);
    const thing = thingOf(row);
    focused.value = thing;
    requestAnimationFrame(() => {
      focusRow();
      // Beside the drawing, what one has come to is shown there.
      if (aside && thing) stage.peek()?.show(thing);
    });
  };
  const toggle = (rowId: string, how: boolean) => {
    const next = new Set(open.peek());
    if (how) next.add(rowId);
    else next.delete(rowId);
    open.value = next;
  };
  const select = (row: TreeRow, event: MouseEvent | KeyboardEvent, how = howOf(event)) => {
    const thing = thingOf(row);
    if (thing) pick(thing, how);
    else {
      const now = site.peek();
      const racks = now?.racks.filter((rack) => rack.team === row.index) ?? [];
      pickSlots(
        racks.flatMap((rack) => rack.devices),
        how !== "only",
      );
    }
  };
  const menu = (row: TreeRow, x: number, y: number) => {
    const thing = thingOf(row);
    if (thing) openFor(x, y, thing);
  };
  const key = (event: KeyboardEvent) => {
    const list = rows.peek();
    const row = list[place()];
    if (!row || event.altKey) return;
    const plain = !event.ctrlKey && !event.metaKey;
    const step = treeStep(list, place(), event.key);
    if (step) {
      if (step.open) toggle(step.open.id, step.open.open);
      move(step.to);
      const there = rows.peek()[step.to];
      if (event.shiftKey && there?.kind === "device") select(there, event, "range");
    } else if (event.key === " ") select(row, event, event.shiftKey ? "range" : "toggle");
    else if (event.key === "Enter") {
      const thing = thingOf(row);
      if (thing) openDetails(thing);
      else toggle(row.id, !row.open);
    } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const frame = (event.target as HTMLElement).getBoundingClientRect();
      menu(row, frame.left + 40, frame.bottom);
    } else if (event.key === "*" && plain) {
      const beside = list.filter((other) => other.parent === row.parent && other.open === false);
      open.value = new Set([...open.peek(), ...beside.map((other) => other.id)]);
    } else if (event.key.length === 1 && plain) {
      const now = Date.now();
      const { word, when } = typed.current;
      const next = now - when < WORD_MS ? word + event.key : event.key;
      typed.current = { word: next, when: now };
      const to = typedTo(list, place(), next);
      if (to !== undefined) move(to);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const list = rows.value;
  at.value;
  const here = place();
  // The row that Tab leads to is always there, wherever one has scrolled to.
  const shown = list.slice(range.first, range.end).map((row, n) => ({ row, n: range.first + n }));
  if (list[here] && (here < range.first || here >= range.end))
    shown.push({ row: list[here], n: here });
  return (
    <div class="tree-box">
      {!aside && (
        <p class="hint" id={`${id}-hint`}>
          {t.twin.view.treeHint}
        </p>
      )}
      <div
        ref={box}
        class="tree"
        id={id}
        role="tree"
        tabIndex={-1}
        aria-label={t.twin.view.treeLabel}
        aria-multiselectable="true"
        onScroll={look}
        onKeyDown={key}
        onFocusIn={() => {
          inside.current = true;
        }}
        onFocusOut={() => {
          inside.current = false;
        }}
      >
        <div role="presentation" class="tree-rows" style={{ height: `${list.length * ROW}px` }}>
          {shown.map(({ row, n }) => (
            <Row
              key={keyOf(row)}
              row={row}
              n={n}
              current={n === here}
              onClick={(event) => {
                move(n);
                select(row, event);
              }}
              onToggle={() => {
                toggle(row.id, !row.open);
                move(n);
              }}
              onMenu={(event) => {
                event.preventDefault();
                move(n);
                menu(row, event.clientX, event.clientY);
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function Row({
  row,
  n,
  current,
  onClick,
  onToggle,
  onMenu,
}: {
  row: TreeRow;
  n: number;
  current: boolean;
  onClick: (event: MouseEvent) => void;
  onToggle: () => void;
  onMenu: (event: MouseEvent) => void;
}) {
  const now = site.value;
  const device = row.kind === "device" ? now?.devices[row.index] : undefined;
  const rack = row.kind === "rack" ? now?.racks[row.index] : undefined;
  const racks = row.kind === "team" ? now?.racks.filter((each) => each.team === row.index) : [];
  const isSelected = device
    ? selectedSlots.value.has(row.index)
    : rack
      ? selectedRacks.value.includes(row.index)
      : false;
  const first = readings.value[0];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it takes the keys.
    <div
      role="treeitem"
      class="tree-row"
      data-row={n}
      data-level={row.level}
      tabIndex={current ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.open}
      aria-selected={isSelected}
      style={{ transform: `translateY(${n * ROW}px)` }}
      onClick={onClick}
      onContextMenu={onMenu}
    >
      {row.open === undefined ? (
        <span class="leaf" />
      ) : (
        <span
          class="opener"
          aria-hidden="true"
          data-open={row.open}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          <Icon name="forward" />
        </span>
      )}
      <Icon name={row.kind === "team" ? "team" : row.kind === "rack" ? "rack" : "device"} />
      <span class="name">{row.name}</span>
      {device && <span class="quiet">{unitsOf(device)}</span>}
      {rack && <span class="quiet">{t.twin.units(rack.height)}</span>}
      {row.kind === "team" && <span class="quiet">{racks?.length}</span>}
      {device && first && <span class="value">{first.text(row.index)}</span>}
      {(device ?? rack) && <Status status={(device ?? rack)!.status} />}
    </div>
  );
}
