import { useId } from "preact/hooks";
import { count } from "../format/format";
import { t } from "../texts/first";
import { Button } from "../ui/Button";
import type { Order } from "./layout";
import type { Mode } from "./scene";
import { change, part, type Sides } from "./view";

/** Some choices side by side, one of which holds. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: Array<[T, string]>;
  value: T;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="rv-choice-of">
      <legend>{label}</legend>
      <div>
        {options.map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              class="unseen"
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What can be chosen, in the order of its texts. */
export function options<T extends string>(texts: Record<T, string>): Array<[T, string]> {
  return Object.entries(texts) as Array<[T, string]>;
}

/** A tick box. */
export function Tick({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** How racks and devices are shown. */
export function ShowSettings() {
  const id = useId();
  const t_ = t.rackview.show;
  const hidden = part("hidden").value;
  return (
    <>
      <Choice<Mode>
        label={t_.mode}
        options={options(t_.modes)}
        value={part("mode").value}
        onChange={(mode) => change({ mode })}
      />
      <Choice<Sides>
        label={t_.sides}
        options={options(t_.side)}
        value={part("sides").value}
        onChange={(sides) => change({ sides })}
      />
      <div class="field">
        <label for={id}>{t_.order}</label>
        <select
          id={id}
          class="select"
          value={part("order").value}
          onChange={(event) => change({ order: event.currentTarget.value as Order })}
        >
          {options<Order>(t_.orders).map(([order, text]) => (
            <option key={order} value={order}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <Tick
        label={t_.byTeam}
        value={part("byTeam").value}
        onChange={(byTeam) => change({ byTeam })}
      />
      <Tick
        label={t_.scale}
        value={part("scaleBars").value}
        onChange={(scaleBars) => change({ scaleBars })}
      />
      <Tick label={t_.chart} value={part("chart").value} onChange={(chart) => change({ chart })} />
      {hidden.length > 0 && (
        <p class="rv-fitting">
          {t_.hidden(count(hidden.length))}
          <Button kind="plain" icon="eye" onClick={() => change({ hidden: [] })}>
            {t_.showAll}
          </Button>
        </p>
      )}
    </>
  );
}
