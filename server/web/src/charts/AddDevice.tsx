// A box that finds devices by name and lays them over the chart.
import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { get } from "../api/client";
import type { DevicePage } from "../api/schema";
import { t } from "../texts";
import { Icon } from "../ui/Icon";

/** Devices that are offered: what fits below the box. */
const OFFERED = 8;
const WAIT_MS = 200; // after the last key

/** The box; `without` are those that are there already. */
export function AddDevice({
  without,
  onAdd,
}: {
  without: readonly string[];
  onAdd: (id: string, name: string) => void;
}) {
  const word = useSignal("");
  const found = useSignal<Array<{ id: string; name: string }>>([]);
  const at = useSignal(0);
  const open = useSignal(false);
  const id = useId();
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      if (!word.value.trim()) {
        found.value = [];
        return;
      }
      const page = await get<DevicePage>(
        "/api/v2/devices",
        { q: word.value.trim(), sort: "name", limit: OFFERED + without.length },
        stop.signal,
      ).catch(() => undefined);
      if (stop.signal.aborted || !page) return;
      found.value = page.items.filter((one) => !without.includes(one.id)).slice(0, OFFERED);
      at.value = 0;
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [word.value, without.join()]);
  const add = (index: number) => {
    const one = found.value[index];
    if (!one) return;
    onAdd(one.id, one.name);
    word.value = "";
    found.value = [];
  };
  const shown = open.value && found.value.length > 0;
  const key = (event: KeyboardEvent) => {
    const last = found.value.length - 1;
    if (event.key === "ArrowDown") at.value = Math.min(at.value + 1, last);
    else if (event.key === "ArrowUp") at.value = Math.max(at.value - 1, 0);
    else if (event.key === "Enter") add(at.value);
    else if (event.key === "Escape") open.value = false;
    else return;
    event.preventDefault();
  };
  return (
    <div class="add-device no-print">
      <Icon name="add" />
      <input
        class="input"
        role="combobox"
        aria-label={t.charts.addDevice}
        aria-autocomplete="list"
        aria-controls={id}
        aria-expanded={shown}
        aria-activedescendant={shown ? `${id}-${at.value}` : undefined}
        placeholder={t.charts.addDevice}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={word.value}
        onInput={(event) => {
          word.value = event.currentTarget.value;
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={key}
      />
      <div id={id} class="offers" role="listbox" aria-label={t.charts.addDevice} hidden={!shown}>
        {found.value.map((one, index) => (
          <div
            key={one.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at.value}
            onPointerDown={(event) => {
              event.preventDefault(); // the box keeps the focus
              add(index);
            }}
          >
            {one.name}
          </div>
        ))}
      </div>
    </div>
  );
}
