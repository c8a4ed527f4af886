import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { site } from "../model/store";
import { t } from "../texts/first";
import { Icon } from "../ui/Icon";
import { onServer, showFound } from "./finding";
import { type Found, onSite } from "./names";

/** The server is asked when one has stopped typing. */
const WAIT_MS = 200;

/** The search of the rack view: what is chosen is flown to and selected. */
export function Find() {
  const word = useSignal("");
  const found = useSignal<Found[]>([]);
  const chosen = useSignal(0);
  const isOpen = useSignal(false);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const now = site.peek();
    const text = word.value.trim();
    const here = now && text ? onSite(now, text) : [];
    found.value = here;
    chosen.value = 0;
    if (text.length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      onServer(text, here, stop.signal).then(
        (more) => {
          if (!stop.signal.aborted) found.value = [...here, ...more];
        },
        () => {}, // what was found here stays
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [word.value]);
  const take = (one: Found | undefined) => {
    if (!one) return;
    isOpen.value = false;
    word.value = "";
    // The keys are the racks' again, where what was found is.
    const racks = document.querySelector<HTMLElement>(".rack-canvas");
    if (racks) racks.focus();
    else input.current?.blur();
    showFound(one);
  };
  const key = (event: KeyboardEvent) => {
    const last = found.value.length - 1;
    if (event.key === "ArrowDown") chosen.value = Math.min(last, chosen.value + 1);
    else if (event.key === "ArrowUp") chosen.value = Math.max(0, chosen.value - 1);
    else if (event.key === "Enter") take(found.value[chosen.value]);
    else if (event.key === "Escape" && (isOpen.value || word.value)) {
      if (isOpen.value) isOpen.value = false;
      else word.value = "";
    } else return;
    event.preventDefault();
    event.stopPropagation();
    document.getElementById(`${list}-${chosen.value}`)?.scrollIntoView({ block: "nearest" });
  };
  const shown = isOpen.value && word.value.trim() !== "";
  return (
    <div class="find">
      <Icon name="search" />
      <input
        ref={input}
        class="input"
        data-search
        role="combobox"
        aria-label={t.twin.find.label}
        placeholder={t.twin.find.placeholder}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={
          shown && found.value.length > 0 ? `${list}-${chosen.value}` : undefined
        }
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={word.value}
        onInput={(event) => {
          word.value = event.currentTarget.value;
          isOpen.value = true;
        }}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={key}
      />
      <div id={list} class="found" role="listbox" aria-label={t.twin.find.label} hidden={!shown}>
        {found.value.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above takes the keys.
          <div
            key={`${one.kind} ${one.id}`}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            <Icon name={one.kind} />
            <span class="name">{one.name}</span>
            <small>{one.where || t.twin.find.group[one.kind]}</small>
          </div>
        ))}
        {found.value.length === 0 && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true">
            {t.twin.find.nothing}
          </div>
        )}
      </div>
    </div>
  );
}
