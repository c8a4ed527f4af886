import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { count } from "../format/format";
import { t } from "../texts/first";
import { IconButton } from "../ui/Button";
import { addMetric, setMetrics } from "./address";
import { table } from "./colour";
import { type Metric, metricOf, metrics, readMetrics, suggested } from "./metrics";
import { METRICS_ON_SCREEN, part } from "./view";

/** Entries of the list: more are found by typing. */
const LISTED = 12;

/** A box in which one types a metric's name and chooses it from those that fit. */
function Combo() {
  const typed = useSignal("");
  const open = useSignal(false);
  const active = useSignal(0);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const free = (metrics.value ?? []).filter(
    (metric) => !part("metrics").value.includes(metric.name) && metric.nature !== "string_and_time",
  );
  const all = suggested(free, typed.value, free.length);
  const list = all.slice(0, LISTED);
  const at = Math.min(active.value, list.length - 1);
  const choose = (metric: Metric | undefined) => {
    if (!metric) return;
    addMetric(metric.name);
    typed.value = "";
    active.value = 0;
    open.value = false;
  };
  const obey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      open.value = true;
      const by = event.key === "ArrowDown" ? 1 : -1;
      active.value = (at + by + list.length) % Math.max(1, list.length);
    } else if (event.key === "Enter" && open.peek()) choose(list[at]);
    else if (event.key === "Escape" && open.peek()) open.value = false;
    else return;
    event.preventDefault();
  };
  const t_ = t.rackview.metric;
  return (
    <div class="rv-combo">
      <input
        ref={box}
        class="input"
        data-rackview="metric"
        role="combobox"
        aria-label={t_.add}
        aria-expanded={open.value}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open.value && list[at] ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={part("metrics").value.length > 0 ? t_.add : t_.choose}
        value={typed.value}
        onFocus={() => {
          open.value = true;
          void readMetrics();
        }}
        onBlur={() => {
          open.value = false;
        }}
        onClick={() => {
          open.value = true;
        }}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onKeyDown={obey}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t_.choose}
        class="rv-options"
        hidden={!open.value}
      >
        {list.map((metric, index) => (
          <div
            key={metric.name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The box keeps the focus, and with it the list stays open until the click has come.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(metric)}
            onKeyDown={obey}
          >
            <span class="rv-name">{metric.name}</span>
            <small>
              {[metric.units, metric.devices !== null && t_.devices(count(metric.devices))]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </div>
        ))}
        {list.length === 0 && metrics.value && <p class="rv-hint">{t_.none}</p>}
        {all.length > LISTED && <p class="rv-hint">{t_.more(count(all.length - LISTED))}</p>}
      </div>
    </div>
  );
}

/** The metrics on screen, and a box for more. */
export function MetricPicker() {
  const names = part("metrics").value;
  const t_ = t.rackview.metric;
  const swatch = table(part("map").value, part("inverted").value)[200];
  return (
    <div class="rv-metrics">
      <ul>
        {names.map((name, at) => (
          <li key={name} class="rv-chosen">
            <button
              type="button"
              class="rv-first"
              aria-pressed={at === 0}
              title={at === 0 ? t_.isFirst : t_.first(name)}
              onClick={() => setMetrics([name, ...names.filter((other) => other !== name)])}
            >
              <span
                class="rv-swatch"
                style={at === 0 && swatch ? { background: swatch } : {}}
                aria-hidden="true"
              />
              <span class="rv-name">{name}</span>
              <small>{metricOf.value.get(name)?.units}</small>
            </button>
            <IconButton
              icon="close"
              label={t_.remove(name)}
              onClick={() => setMetrics(names.filter((other) => other !== name))}
            />
          </li>
        ))}
      </ul>
      {names.length < METRICS_ON_SCREEN ? <Combo /> : <p class="rv-hint">{t_.most}</p>}
    </div>
  );
}
