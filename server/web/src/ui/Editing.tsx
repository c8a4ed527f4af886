// Changing something that others may change as well: the change goes out with the tag of what was read,
// and when that is no longer so, what has changed meanwhile is shown beside what was typed.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { getTagged, Problem, send } from "../api/client";
import { t } from "../texts/first";
import { Form, type FormState, useForm, type Values } from "./Form";
import { Icon } from "./Icon";
import { changedFields, merge, type Theirs } from "./merging";
import { toast } from "./Toast";

function shown(value: string | boolean): string {
  if (value === "") return t.ui.nothing;
  return value === true ? t.ui.yes : value === false ? t.ui.no : value;
}

/** A thing as it was read, with the tag that says how it was. */
export interface Tagged<T> {
  value: T;
  tag: string | undefined;
}

/** A form that changes the thing at `path`; `labels` has its fields in the order of the page. */
export function EditForm<T>({
  path,
  read,
  toValues,
  toBody,
  labels,
  onSaved,
  onCancel,
  children,
}: {
  path: string;
  read: Tagged<T>;
  toValues: (thing: T) => Values;
  /** What to send; `changed` has the fields that differ from what was read. May throw a Problem. */
  toBody: (values: Values, changed: ReadonlySet<string>) => unknown;
  labels: Record<string, string>;
  onSaved: (saved: T) => void;
  onCancel?: () => void;
  children: (form: FormState) => ComponentChildren;
}) {
  const base = useRef<Values>(toValues(read.value));
  const tag = useRef(read.tag);
  const theirs = useSignal<Theirs[]>([]);
  const form: FormState = useForm(base.current, async (values) => {
    const changed = new Set(changedFields(base.current, values));
    if (changed.size === 0) {
      toast(t.ui.unchanged, "plain");
      return;
    }
    let saved: T;
    try {
      const body = toBody(values, changed);
      saved = await send<T>("PATCH", path, body, tag.current ? { ifMatch: tag.current } : {});
    } catch (error) {
      if (!(error instanceof Problem && error.kind === "stale")) throw error;
      const now = await getTagged<T>(path);
      const newest = toValues(now.value);
      const merged = merge(base.current, values, newest);
      base.current = newest;
      tag.current = now.tag;
      theirs.value = merged.theirs;
      form.values.value = merged.values;
      // The tag also changes by what is on no field of this form.
      throw new Problem(
        412,
        "merged",
        merged.theirs.length > 0 ? t.ui.merged : t.ui.mergedElsewhere,
      );
    }
    theirs.value = [];
    toast(t.ui.saved);
    form.reset(values);
    onSaved(saved);
  });
  return (
    <Form state={form} submit={t.ui.save} {...(onCancel ? { onCancel } : {})}>
      {theirs.value.length > 0 && <Meanwhile theirs={theirs.value} labels={labels} form={form} />}
      {children(form)}
    </Form>
  );
}

function Meanwhile({
  theirs,
  labels,
  form,
}: {
  theirs: Theirs[];
  labels: Record<string, string>;
  form: FormState;
}) {
  const box = useRef<HTMLDivElement>(null);
  // The button is below the form, and this above it.
  useEffect(() => box.current?.focus(), [theirs]);
  return (
    <div ref={box} class="notice meanwhile" data-kind="warn" role="alert" tabIndex={-1}>
      <Icon name="warning" />
      <div>
        <p>{t.ui.meanwhile}</p>
        <ul>
          {theirs.map((one) => (
            <li key={one.name}>
              <strong>{labels[one.name] ?? one.name}</strong>:{" "}
              {t.ui.wasIs(shown(one.was), shown(one.is))}
              {one.mine !== undefined && (
                <>
                  {" "}
                  {t.ui.yours(shown(one.mine))}{" "}
                  <button
                    type="button"
                    class="link"
                    onClick={() => form.set(one.name, one.is)}
                    disabled={form.values.value[one.name] === one.is}
                  >
                    {t.ui.takeTheirs}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
