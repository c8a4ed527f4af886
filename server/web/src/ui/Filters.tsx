// What narrows a table: a word, a choice, a moment, or one of many things found by name.
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { NOTHING } from "../format/format";
import { t } from "../texts/first";
import { IconButton } from "./Button";
import { type Choice, type Finding, Picker } from "./Picker";

/** A choice among rows by a field: of `options`, of what `find` finds, or a moment. */
export interface Filter {
  key: string;
  label: string;
  options?: Array<{ value: string; label: string }>;
  find?: Finding;
  /** What the thing with this id is called, for an address that somebody was sent. */
  nameOf?: (value: string) => Promise<string>;
  moment?: boolean;
}

const WAIT_MS = 250; // after the last key of a search

/** A search box that waits until one has stopped typing. */
export function Search({
  id,
  value,
  onChange,
}: {
  id: string;
  value: string;
  onChange: (text: string) => void;
}) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <input
      id={id}
      class="input"
      type="search"
      data-search
      defaultValue={value}
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      placeholder={t.ui.search}
      onInput={(event) => {
        const text = event.currentTarget.value;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onChange(text), WAIT_MS);
      }}
    />
  );
}

/** A moment in UTC as a field of the browser has it: in the reader's own zone, to the minute. */
export function localMoment(utc: string): string {
  const when = new Date(utc);
  if (!utc || Number.isNaN(when.getTime())) return "";
  return new Date(when.getTime() - when.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment of such a field in UTC; nothing for what is none. */
export function utcMoment(local: string): string {
  const when = new Date(local);
  return local && !Number.isNaN(when.getTime()) ? when.toISOString() : "";
}

/** The control of a filter; `onChange` gets the value for the address, nothing for all. */
export function FilterControl({
  filter,
  value,
  onChange,
}: {
  filter: Filter;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  if (filter.moment) {
    return (
      <span class="moment">
        <label for={id}>{filter.label}</label>
        <input
          id={id}
          class="input"
          type="datetime-local"
          value={localMoment(value)}
          onChange={(event) => onChange(utcMoment(event.currentTarget.value))}
        />
      </span>
    );
  }
  if (filter.find) {
    return <Found filter={filter} find={filter.find} value={value} onChange={onChange} />;
  }
  return (
    <select
      class="select"
      aria-label={filter.label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{`${filter.label}: ${t.ui.all}`}</option>
      {(filter.options ?? []).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Found({
  filter,
  find,
  value,
  onChange,
}: {
  filter: Filter;
  find: Finding;
  value: string;
  onChange: (value: string) => void;
}) {
  const known = useSignal<Choice | undefined>(undefined);
  useEffect(() => {
    if (!value || known.value?.value === value || !filter.nameOf) return;
    let current = true;
    filter.nameOf(value).then(
      (label) => {
        if (current) known.value = { value, label };
      },
      () => {}, // gone, or not the reader's: the id itself stands there
    );
    return () => {
      current = false;
    };
  }, [value]);
  if (!value) {
    return (
      <Picker
        label={filter.label}
        placeholder={`${filter.label}: ${t.ui.all}`}
        find={find}
        onPick={(choice) => {
          known.value = choice;
          onChange(choice.value);
        }}
      />
    );
  }
  const name = known.value?.value === value ? known.value.label : value.slice(0, 8) || NOTHING;
  return (
    <span class="chip">
      {filter.label}: {name}
      <IconButton icon="close" label={t.ui.take(filter.label)} onClick={() => onChange("")} />
    </span>
  );
}
