import { Problem } from "../api/client";
import { t } from "../texts/first";
import { Dialog } from "./Dialog";
import { Field, Form, useForm } from "./Form";
import type { Question } from "./Typed";

/** The dialog in which a word is typed. */
export function TypedQuestion({ asked }: { asked: Question }) {
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
