// Forms: what is typed is kept whatever happens, and what the server refuses stands beside its field.
import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { createContext } from "preact";
import { useContext, useEffect, useId, useMemo, useRef } from "preact/hooks";
import { Problem } from "../api/client";
import { guardLeaving } from "../route/route";
import { t } from "../texts/first";
import { Button } from "./Button";
import { confirm } from "./Dialog";
import { faultsOf, type Values } from "./faults";
import { Icon } from "./Icon";

/** A form that is filled in. */
export interface FormState {
  values: Signal<Values>;
  /** What is wrong, by the field's name. */
  faults: Signal<Record<string, string>>;
  /** What is wrong and belongs to no field. */
  wrong: Signal<string>;
  busy: Signal<boolean>;
  changed: Signal<boolean>;
  set(name: string, value: string | boolean): void;
  text(name: string): string;
  flag(name: string): boolean;
  /** Puts other values in, as if nothing had been typed. */
  reset(values: Values): void;
  submit(): Promise<void>;
}

export type { Values };

const Filling = createContext<FormState | undefined>(undefined);

/** A form with `initial` values; `send` may throw a Problem, whose faults go beside their fields. */
export function useForm(initial: Values, send: (values: Values) => Promise<void>): FormState {
  const values = useSignal<Values>(initial);
  const faults = useSignal<Record<string, string>>({});
  const wrong = useSignal("");
  const busy = useSignal(false);
  const changed = useSignal(false);
  const sending = useRef(send);
  sending.current = send;
  const state = useMemo<FormState>(
    () => ({
      values,
      faults,
      wrong,
      busy,
      changed,
      set(name, value) {
        values.value = { ...values.peek(), [name]: value };
        changed.value = true;
        if (faults.peek()[name]) {
          const { [name]: _, ...others } = faults.peek();
          faults.value = others;
        }
      },
      text: (name) => String(values.value[name] ?? ""),
      flag: (name) => values.value[name] === true,
      reset(next) {
        values.value = next;
        changed.value = false;
        faults.value = {};
        wrong.value = "";
      },
      async submit() {
        if (busy.peek()) return;
        busy.value = true;
        wrong.value = "";
        faults.value = {};
        try {
          await sending.current(values.peek());
          changed.value = false;
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          if (error.kind === "stale") wrong.value = t.ui.stale;
          else [faults.value, wrong.value] = faultsOf(error, new Set(Object.keys(values.peek())));
        } finally {
          busy.value = false;
        }
      },
    }),
    [],
  );
  useEffect(
    () =>
      guardLeaving(async () => {
        if (!changed.peek()) return true;
        return confirm(t.ui.discardTitle, t.ui.discardBody, t.ui.discard);
      }),
    [],
  );
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (changed.peek()) event.preventDefault();
    };
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, []);
  return state;
}

/** The form around its fields, with its button. */
export function Form({
  state,
  submit,
  onCancel,
  danger,
  disabled,
  children,
}: {
  state: FormState;
  submit: string;
  onCancel?: () => void;
  danger?: boolean;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLFormElement>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    await state.submit();
    // The first field that is wrong takes the focus, so that it is read out.
    box.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  return (
    <Filling.Provider value={state}>
      <form ref={box} class="form" onSubmit={send} noValidate>
        {children}
        {state.wrong.value && (
          <p class="notice wrong" data-kind="bad" role="alert">
            <Icon name="warning" />
            {state.wrong.value}
          </p>
        )}
        <div class="form-actions">
          <Button
            type="submit"
            kind={danger ? "danger" : "primary"}
            busy={state.busy.value}
            disabled={disabled ?? false}
          >
            {submit}
          </Button>
          {onCancel && (
            <Button kind="plain" onClick={onCancel}>
              {t.ui.cancel}
            </Button>
          )}
        </div>
      </form>
    </Filling.Provider>
  );
}

type Options = ReadonlyArray<{ value: string; label: string; disabled?: boolean }>;

/** A field of the form around it: an input, or a select with `options`, a text area with `rows`, a tick box. */
export function Field({
  name,
  label,
  hint,
  type = "text",
  options,
  rows,
  optional,
  ...rest
}: {
  name: string;
  label: string;
  hint?: ComponentChildren;
  type?: "text" | "password" | "number" | "email" | "url" | "date" | "checkbox" | "datetime-local";
  options?: Options;
  rows?: number;
  optional?: boolean;
} & Pick<
  JSX.IntrinsicElements["input"],
  | "autocomplete"
  | "maxLength"
  | "min"
  | "max"
  | "step"
  | "placeholder"
  | "inputMode"
  | "autofocus"
  | "readOnly"
  | "disabled"
>) {
  const form = useContext(Filling);
  const id = useId();
  if (!form) throw new Error(`field ${name} has no form`);
  const wrong = form.faults.value[name];
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-wrong` : ""]
    .filter(Boolean)
    .join(" ");
  const shared = {
    id,
    name,
    "aria-invalid": Boolean(wrong),
    ...(described ? { "aria-describedby": described } : {}),
    ...rest,
  };
  const take = (event: Event) => form.set(name, (event.currentTarget as HTMLInputElement).value);
  const notes = (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </>
  );
  if (type === "checkbox") {
    const tick = (event: Event) =>
      form.set(name, (event.currentTarget as HTMLInputElement).checked);
    return (
      <div class="field">
        <div class="check">
          <input {...shared} type="checkbox" checked={form.flag(name)} onChange={tick} />
          <label for={id}>{label}</label>
        </div>
        {notes}
      </div>
    );
  }
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <span class="optional">({t.ui.optional})</span>}
      </label>
      {options ? (
        <select
          id={id}
          name={name}
          class="select"
          aria-invalid={Boolean(wrong)}
          disabled={rest.disabled ?? false}
          {...(described ? { "aria-describedby": described } : {})}
          value={form.text(name)}
          onChange={take}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea
          id={id}
          name={name}
          class="textarea"
          rows={rows}
          aria-invalid={Boolean(wrong)}
          {...(described ? { "aria-describedby": described } : {})}
          {...(rest.placeholder ? { placeholder: rest.placeholder } : {})}
          value={form.text(name)}
          onInput={take}
        />
      ) : (
        <input
          {...shared}
          class="input"
          type={type as "text"}
          value={form.text(name)}
          onInput={take}
          spellcheck={false}
        />
      )}
      {notes}
    </div>
  );
}
