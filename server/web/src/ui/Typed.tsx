// A question whose answer is typed: for what cannot be taken back and is big.
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../texts/first";
import { lazy } from "./lazy";

/** What is asked. */
export interface Question {
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

const Asking = lazy(async () => (await import("./TypedQuestion")).TypedQuestion);

/** Where it is asked; there is one, in the shell. */
export function TypedQuestions() {
  return question.value ? <Asking key={question.value.title} asked={question.value} /> : null;
}
