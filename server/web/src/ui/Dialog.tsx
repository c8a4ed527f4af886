import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../texts";
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
  answer: (yes: boolean) => void;
}

const question = signal<Question | undefined>();

/** Asks before something that cannot be taken back; resolves to what was answered. */
export function confirm(
  title: string,
  body: ComponentChildren,
  yes: string,
  danger = true,
): Promise<boolean> {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (value: boolean) => {
      question.value = undefined;
      resolve(value);
    };
    question.value = { title, body, yes, danger, answer };
  });
}

/** Where questions are asked; there is one, in the shell. */
export function Questions() {
  const asked = question.value;
  if (!asked) return null;
  return (
    <Dialog title={asked.title} onClose={() => asked.answer(false)}>
      <div>{asked.body}</div>
      <div class="form-actions">
        <Button kind={asked.danger ? "danger" : "primary"} onClick={() => asked.answer(true)}>
          {asked.yes}
        </Button>
        <Button kind="plain" onClick={() => asked.answer(false)}>
          {t.ui.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
