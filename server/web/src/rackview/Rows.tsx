import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { amount, count } from "../format/format";
import { site } from "../model/store";
import { t } from "../texts/first";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Empty, Status } from "../ui/parts";
import { saveCsv } from "./exports";
import { openDetails, openFor, showAll } from "./menus";
import { focused, howOf, pick, pickSlots, selectedSlots } from "./selection";
import { passing, readings } from "./stage";
import { rowsOn, type SortBy, type Sorting, sorted } from "./tablerows";
import { teamOf, unitsOf } from "./thing";
import { part } from "./view";
import { useWindow } from "./Windowed";

const ROW = 34;
const PAGE = 20;

/** The devices on screen as a table; only the rows in sight are there. */
export function Rows() {
  const sorting = useSignal<Sorting>({ by: "name", falling: false });
  const order = useComputed(() => {
    const now = site.value;
    if (!now) return [];
    const rows = rowsOn(now, new Set(part("hidden").value), passing.value);
    return sorted(now, rows, sorting.value, readings.value);
  });
  // By id: rows that are sorted by a value change places.
  const at = useSignal("");
  const { box, range, look, reveal } = useWindow(order.value.length, ROW, ROW);
  const body = useRef<HTMLTableSectionElement>(null);
  const now = site.value;
  if (!now) return null;
  const list = order.value;
  const metrics = readings.value;
  const here = Math.max(0, list.indexOf(now.slotOf.get(at.value) ?? -1));
  // The row that Tab leads to: the one that was last chosen, while it is there.
  const tab = here >= range.first && here < range.end ? here : range.first;
  const thing = (slot: number) => ({ kind: "device" as const, id: now.devices[slot]!.id });
  const move = (to: number) => {
    const slot = list[to];
    if (slot === undefined) return;
    at.value = now.devices[slot]!.id;
    reveal(to);
    focused.value = thing(slot);
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus(),
    );
  };
  const key = (event: KeyboardEvent) => {
    const slot = list[here];
    if (slot === undefined || (event.target as HTMLElement).closest("input, a")) return;
    const last = list.length - 1;
    const to = {
      ArrowDown: Math.min(last, here + 1),
      ArrowUp: Math.max(0, here - 1),
      PageDown: Math.min(last, here + PAGE),
      PageUp: Math.max(0, here - PAGE),
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) {
      move(to);
      if (event.shiftKey) pick(thing(list[to]!), "range", list);
    } else if (event.key === " ") pick(thing(slot), event.shiftKey ? "range" : "toggle", list);
    else if (event.key === "Enter") openDetails(thing(slot));
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const place = (event.target as HTMLElement).getBoundingClientRect();
      openFor(place.left + 40, place.bottom, thing(slot));
    } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) pickSlots(list);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const columns: Array<{ by: SortBy; label: string; end?: boolean }> = [
    { by: "name", label: t.twin.name },
    ...metrics.map((each, place) => ({
      by: `=${place}` as SortBy,
      label: each.units ? `${each.metric} (${each.units})` : each.metric,
      end: true,
    })),
    { by: "status", label: t.twin.status },
    { by: "rack", label: t.twin.rack },
    { by: "position", label: t.twin.position, end: true },
    { by: "team", label: t.twin.team },
    { by: "type", label: t.twin.type },
    { by: "cost", label: t.twin.cost, end: true },
  ];
  const { by, falling } = sorting.value;
  const every = list.length > 0 && list.every((slot) => selectedSlots.value.has(slot));
  const shown = list.slice(range.first, range.end);
  return (
    <div class="rows">
      <div class="rows-bar">
        <span role="status">{t.twin.view.rows(count(list.length), count(now.devices.length))}</span>
        <Button kind="plain" icon="download" onClick={saveCsv} disabled={list.length === 0}>
          {t.ui.csv}
        </Button>
      </div>
      {list.length === 0 ? (
        <Empty icon="filter" title={t.twin.view.empty}>
          <Button onClick={showAll}>{t.twin.menu.reset}</Button>
        </Empty>
      ) : (
        <div ref={box} class="rows-scroll" onScroll={look}>
          <div style={{ height: `${(list.length + 1) * ROW}px` }}>
            <table
              class="table"
              style={{ marginTop: `${range.first * ROW}px` }}
              aria-label={t.twin.view.tableLabel}
              aria-rowcount={list.length + 1}
              aria-multiselectable="true"
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that can be selected need a grid.
              role="grid"
            >
              <thead>
                <tr aria-rowindex={1}>
                  <th class="tight">
                    <input
                      type="checkbox"
                      aria-label={t.twin.view.selectAll}
                      checked={every}
                      onChange={() => pickSlots(every ? [] : list)}
                    />
                  </th>
                  {columns.map((column) => (
                    <th
                      key={column.by}
                      scope="col"
                      class={column.end ? "end" : ""}
                      aria-sort={column.by === by ? (falling ? "descending" : "ascending") : "none"}
                    >
                      <button
                        type="button"
                        title={t.ui.sortBy(column.label)}
                        onClick={() => {
                          const first = column.by.startsWith("=") || column.by === "cost";
                          sorting.value = {
                            by: column.by,
                            falling: column.by === by ? !falling : first,
                          };
                        }}
                      >
                        {column.label}
                        {column.by === by && <Icon name={falling ? "arrowDown" : "arrowUp"} />}
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody ref={body} onKeyDown={key}>
                {shown.map((slot, n) => {
                  const device = now.devices[slot]!;
                  const rack = now.racks[device.rack];
                  const place = range.first + n;
                  const isSelected = selectedSlots.value.has(slot);
                  return (
                    <tr
                      key={device.id}
                      data-row={place}
                      aria-rowindex={place + 2}
                      aria-selected={isSelected}
                      tabIndex={place === tab ? 0 : -1}
                      onClick={(event) => {
                        at.value = device.id;
                        focused.value = thing(slot);
                        if (!(event.target as HTMLElement).closest("input"))
                          pick(thing(slot), howOf(event), list);
                      }}
                      onDblClick={() => openDetails(thing(slot))}
                      onContextMenu={(event) => {
                        event.preventDefault();
                        move(place);
                        openFor(event.clientX, event.clientY, thing(slot));
                      }}
                    >
                      <td class="tight">
                        <input
                          type="checkbox"
                          tabIndex={-1}
                          aria-label={t.twin.view.selectRow(device.name)}
                          checked={isSelected}
                          onChange={() => pick(thing(slot), "toggle")}
                        />
                      </td>
                      <th scope="row">{device.name}</th>
                      {metrics.map((each) => (
                        <td key={each.metric} class="end">
                          {each.text(slot)}
                        </td>
                      ))}
                      <td>
                        <Status status={device.status} />
                      </td>
                      <td>{rack?.name}</td>
                      <td class="end">{unitsOf(device)}</td>
                      <td>{teamOf(now, rack)?.name}</td>
                      <td>{t.twin.kinds[device.type]}</td>
                      <td class="end">{amount(device.cost)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </div>
  );
}
