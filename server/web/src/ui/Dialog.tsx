import { signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../texts/first";
import { Button, IconButton } from "./Button";

/** A dialog over the page; Escape and the cross call `onClose`. The focus goes back by itself. */
export function Dialog({
  title,
  onClose,
  wide,
  name,
  children,
}: {
  title: string;
  onClose: () => void;
  wide?: boolean;
  name?: string;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const label = useId();
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog ${wide ? "wide" : ""} ${name ?? ""}`}
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="inside">
        <header>
          <h2 id={label}>{title}</h2>
          <IconButton icon="close" label={t.ui.close} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

interface Question {
  title: string;
  body: ComponentChildren;
  yes: string;
  danger: boolean;
  word: string;
  answer: (yes: boolean) => void;
}

const question = signal<Question | undefined>();

/** Asks before something that cannot be taken back; resolves to what was answered. With a `word` that has
 * to be typed first: for what takes much else with it. */
export function confirm(
  title: string,
  body: ComponentChildren,
  yes: string,
  danger = true,
  word = "",
): Promise<boolean> {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (value: boolean) => {
      question.value = undefined;
      resolve(value);
    };
    question.value = { title, body, yes, danger, word, answer };
  });
}

function Asked({ asked }: { asked: Question }) {
  const typed = useSignal("");
  const id = useId();
  const held = asked.word !== "" && typed.value.trim() !== asked.word.trim();
  const answer = (event: Event) => {
    event.preventDefault();
    if (!held) asked.answer(true);
  };
  return (
    <Dialog title={asked.title} onClose={() => asked.answer(false)}>
      <form class="form" onSubmit={answer}>
        <div class="stack">{asked.body}</div>
        {asked.word && (
          <div class="field">
            <label for={id}>{t.ui.typeWord(asked.word)}</label>
            <input
              id={id}
              class="input"
              autocomplete="off"
              spellcheck={false}
              value={typed.value}
              onInput={(event) => {
                typed.value = event.currentTarget.value;
              }}
            />
          </div>
        )}
        <div class="form-actions">
          <Button type="submit" kind={asked.danger ? "danger" : "primary"} disabled={held}>
            {asked.yes}
          </Button>
          <Button kind="plain" onClick={() => asked.answer(false)}>
            {t.ui.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Where questions are asked; there is one, in the shell. */
export function Questions() {
  const asked = question.value;
  return asked ? <Asked key={asked.title} asked={asked} /> : null;
}
