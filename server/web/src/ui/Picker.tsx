// A choice among many: one types a part of a name, and chooses among what is found.
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../texts/first";
import { IconButton } from "./Button";
import { Icon } from "./Icon";

/** Something that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  note?: string;
}

/** What is found for a word; none for the first that there are. */
export type Finding = (word: string, stop: AbortSignal) => Promise<Choice[]>;

/** After the last key, before it is looked for. */
const WAIT_MS = 200;

/** A box to find one thing in: `onPick` is called with it, and the box is empty again. */
export function Picker({
  label,
  labelled,
  find,
  onPick,
  placeholder,
  invalid,
  describedBy,
  id: given,
}: {
  label: string;
  /** Whether a `<label>` for `id` stands there already. */
  labelled?: boolean;
  find: Finding;
  onPick: (choice: Choice) => void;
  placeholder?: string;
  invalid?: boolean;
  describedBy?: string;
  id?: string;
}) {
  const own = useId();
  const id = given ?? own;
  const list = useId();
  const word = useSignal("");
  const open = useSignal(false);
  const found = useSignal<Choice[] | undefined>(undefined);
  const at = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      find(word.value.trim(), stop.signal).then(
        (choices) => {
          if (stop.signal.aborted) return;
          found.value = choices;
          at.value = 0;
        },
        () => {
          if (!stop.signal.aborted) found.value = [];
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [word.value, open.value, find]);
  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    word.value = "";
    open.value = false;
    found.value = undefined;
    onPick(choice);
  };
  const key = (event: KeyboardEvent) => {
    const last = (found.value?.length ?? 0) - 1;
    if (event.key === "ArrowDown") {
      if (!open.value) open.value = true;
      else at.value = Math.min(at.value + 1, Math.max(last, 0));
    } else if (event.key === "ArrowUp") at.value = Math.max(at.value - 1, 0);
    else if (event.key === "Enter" && open.value) take(found.value?.[at.value]);
    else if (event.key === "Escape" && open.value) open.value = false;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choices = found.value ?? [];
  return (
    <div
      class="picker"
      ref={box}
      onFocusOut={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) open.value = false;
      }}
    >
      <Icon name="search" />
      <input
        id={id}
        class="input"
        role="combobox"
        aria-expanded={open.value}
        aria-controls={list}
        aria-autocomplete="list"
        aria-invalid={Boolean(invalid)}
        {...(describedBy ? { "aria-describedby": describedBy } : {})}
        {...(labelled ? {} : { "aria-label": label })}
        aria-activedescendant={open.value && choices.length > 0 ? `${list}-${at.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={placeholder ?? t.ui.search}
        value={word.value}
        onFocus={() => {
          open.value = true;
        }}
        onClick={() => {
          open.value = true;
        }}
        onInput={(event) => {
          word.value = event.currentTarget.value;
          open.value = true;
        }}
        onKeyDown={key}
      />
      <div id={list} role="listbox" aria-label={label} hidden={!open.value || !found.value}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above takes the keys.
          <div
            key={choice.value}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <span>{choice.label}</span>
            {choice.note && <small>{choice.note}</small>}
          </div>
        ))}
        {found.value && choices.length === 0 && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true">
            {t.ui.nothingFound}
          </div>
        )}
      </div>
    </div>
  );
}

/** What has been chosen, each with a cross to take it away. */
export function Chips({ chosen, onDrop }: { chosen: Choice[]; onDrop: (choice: Choice) => void }) {
  if (chosen.length === 0) return null;
  return (
    <ul class="chips">
      {chosen.map((choice) => (
        <li key={choice.value} class="chip">
          {choice.label}
          <IconButton icon="close" label={t.ui.take(choice.label)} onClick={() => onDrop(choice)} />
        </li>
      ))}
    </ul>
  );
}
