// A question whose answer is typed: for what cannot be taken back and is big.
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Problem } from "../api/client";
import { t } from "../texts";
import { Dialog } from "./Dialog";
import { Field, Form, useForm } from "./Form";

interface Question {
  title: string;
  body: ComponentChildren;
  label: string;
  word: string;
  yes: string;
  answer: (yes: boolean) => void;
}

const question = signal<Question | undefined>();

/** Asks that `word` is typed before something big is done; resolves to whether it was. */
export function confirmTyped(
  title: string,
  body: ComponentChildren,
  word: string,
  yes: string,
): Promise<boolean> {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (value: boolean) => {
      question.value = undefined;
      resolve(value);
    };
    question.value = { title, body, label: t.ui.typeToConfirm(word), word, yes, answer };
  });
}

function Asking({ asked }: { asked: Question }) {
  const form = useForm({ word: "" }, async ({ word }) => {
    if (String(word).trim() !== asked.word) {
      const broken = { pointer: "/word", code: "rule", message: t.ui.notThat };
      throw new Problem(422, "invalid", t.ui.notThat, [broken]);
    }
    form.reset({ word: "" });
    asked.answer(true);
  });
  const cancel = () => {
    form.reset({ word: "" });
    asked.answer(false);
  };
  return (
    <Dialog title={asked.title} onClose={cancel}>
      <div class="stack">{asked.body}</div>
      <Form state={form} submit={asked.yes} danger onCancel={cancel}>
        <Field name="word" label={asked.label} autocomplete="off" autofocus />
      </Form>
    </Dialog>
  );
}

/** Where it is asked; there is one, in the shell. */
export function TypedQuestions() {
  return question.value ? <Asking key={question.value.title} asked={question.value} /> : null;
}
