import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

/** Numbers as they are typed: no more digits than somebody would read. */
function written(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : String(Number(value.toPrecision(6)));
}

/** A number that counts when Enter is pressed or the box is left; empty is none. */
export function NumberBox({
  label,
  value,
  hidden,
  placeholder,
  onChange,
}: {
  label: string;
  value: number | undefined;
  /** The label is read out only. */
  hidden?: boolean;
  placeholder?: string;
  onChange: (value: number | undefined) => void;
}) {
  const id = useId();
  /** What is being typed; undefined when nobody does. */
  const typed = useSignal<string | undefined>(undefined);
  const take = () => {
    const text = typed.peek()?.trim();
    typed.value = undefined;
    if (text === undefined || text === written(value)) return;
    const number = Number(text.replace(",", "."));
    if (text === "") onChange(undefined);
    else if (Number.isFinite(number)) onChange(number);
  };
  return (
    <div class="field rv-number">
      <label for={id} class={hidden ? "unseen" : ""}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        inputMode="decimal"
        autocomplete="off"
        placeholder={placeholder}
        value={typed.value ?? written(value)}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          else if (event.key === "Escape") typed.value = undefined;
        }}
      />
    </div>
  );
}
