import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { t } from "../texts/first";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import { type Command, commands, finders, overlay } from "./commands";

/** Rows of the palette: what fits without scrolling far. */
const SHOWN_MAX = 50;

function fits(label: string, word: string): boolean {
  const text = label.toLowerCase();
  return word
    .toLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part));
}

/** Commands, pages, and everything that the finders know, by name. */
export function Palette() {
  const word = useSignal("");
  const found = useSignal<Command[]>(commands());
  const chosen = useSignal(0);
  const list = useId();
  useEffect(() => {
    let current = true;
    const own = commands().filter((command) => fits(command.label, word.value));
    found.value = own.slice(0, SHOWN_MAX);
    chosen.value = 0;
    if (word.value.trim()) {
      Promise.all(finders.map(async (find) => find(word.value.trim()))).then(
        (more) => {
          if (current) found.value = [...own, ...more.flat()].slice(0, SHOWN_MAX);
        },
        () => {}, // what was found here stays
      );
    }
    return () => {
      current = false;
    };
  }, [word.value]);
  const close = () => {
    overlay.value = undefined;
  };
  const run = (command: Command | undefined) => {
    if (!command) return;
    close();
    command.run();
  };
  const key = (event: KeyboardEvent) => {
    const last = found.value.length - 1;
    if (event.key === "ArrowDown") chosen.value = Math.min(chosen.value + 1, last);
    else if (event.key === "ArrowUp") chosen.value = Math.max(chosen.value - 1, 0);
    else if (event.key === "Enter") run(found.value[chosen.value]);
    else return;
    event.preventDefault();
    document.getElementById(`${list}-${chosen.value}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <Dialog title={t.shell.palette} name="palette" onClose={close}>
      <input
        class="input"
        role="combobox"
        aria-label={t.shell.paletteHint}
        placeholder={t.shell.paletteHint}
        aria-controls={list}
        aria-expanded="true"
        aria-activedescendant={found.value.length > 0 ? `${list}-${chosen.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        autofocus
        value={word.value}
        onInput={(event) => {
          word.value = event.currentTarget.value;
        }}
        onKeyDown={key}
      />
      <div id={list} role="listbox" aria-label={t.shell.palette}>
        {found.value.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above takes the keys.
          <div
            key={`${index} ${command.label}`}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen.value}
            onClick={() => run(command)}
          >
            {command.icon && <Icon name={command.icon} />}
            {command.label}
            {command.keys ? (
              <kbd>{command.keys}</kbd>
            ) : (
              command.group && <small>{command.group}</small>
            )}
          </div>
        ))}
        {found.value.length === 0 && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true">
            {t.shell.paletteNothing}
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** The keys that do something now. */
export function Keys() {
  const known = commands().filter((command) => command.keys);
  return (
    <Dialog
      title={t.shell.keys}
      onClose={() => {
        overlay.value = undefined;
      }}
    >
      <dl class="keys">
        {known.map((command) => (
          <>
            <dt>
              {command.keys?.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{command.label}</dd>
          </>
        ))}
      </dl>
      <p>{t.shell.keysBody}</p>
    </Dialog>
  );
}
