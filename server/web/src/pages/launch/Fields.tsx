// The fields of a cluster type's form.
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../../texts";
import { type FormState, Field as Input } from "../../ui/Form";
import { Group } from "../../ui/Group";
import {
  type Assets,
  choices,
  type Group as FieldGroup,
  fieldName,
  groupName,
  isOptional,
  wantsAsset,
} from "./form";
import { broken, type Field, sentence } from "./rule";

/** What the cloud has: not known yet, or never, or this. */
export type Known = Assets | "reading" | "failed";

/** Faults move what is below them: not before a click that leaves a field has found what it was for. */
const CLICK_MS = 300;

/** What a field is for and what it takes, before anybody breaks a rule. */
function hintOf(field: Field, chosen: boolean): string {
  const rules = chosen ? [] : field.constraints.map((rule) => sentence(rule, field.type));
  const words = [
    field.description,
    ...rules,
    field.immutable ? t.cloud.launch.immutable : undefined,
  ];
  return words
    .filter((word): word is string => Boolean(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .map((word) => (/[.!?…]$/.test(word) ? word : `${word}.`))
    .join(" ");
}

/** A list whose items are chosen: a tick for each. */
function Ticks({
  form,
  field,
  options,
}: {
  form: FormState;
  field: Field;
  options: Array<{ value: string; label: string }>;
}) {
  const name = fieldName(field.id);
  const id = useId();
  const wrong = form.faults.value[name];
  const chosen = form
    .text(name)
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
  const pick = (value: string, on: boolean) => {
    const rest = chosen.filter((one) => one !== value);
    form.set(name, (on ? [...rest, value] : rest).join(", "));
  };
  const hint = hintOf(field, true);
  return (
    <fieldset class="field" aria-describedby={wrong ? id : undefined}>
      <legend class="label">{field.label || field.id}</legend>
      <div class="ticks">
        {options.map((option, index) => (
          <label key={option.value} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              aria-invalid={index === 0 && Boolean(wrong)}
              onChange={(event) => pick(option.value, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
      {wrong && (
        <p class="wrong" id={id}>
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

function One({ form, field, known }: { form: FormState; field: Field; known: Known }) {
  const l = t.cloud.launch;
  const name = fieldName(field.id);
  const shared = { name, label: field.label || field.id };
  const options = choices(field, typeof known === "string" ? {} : known);
  const value = form.text(name);
  if (!options && known === "reading" && wantsAsset(field))
    return <Input {...shared} disabled options={[{ value, label: t.ui.loading }]} />;
  // A rule that is broken is told once.
  const hint = hintOf(field, options !== undefined || Boolean(form.faults.value[name]));
  const described = hint ? { hint } : {};
  if (options && field.type === "comma_delimited_list")
    return <Ticks form={form} field={field} options={options} />;
  if (options) {
    const all = [...options];
    // A default that the cloud does not list is not lost, and nothing is chosen for anybody.
    if (value && !options.some((one) => one.value === value))
      all.unshift({ value, label: l.notListed(value) });
    if (!value || field.default === null || field.default === undefined)
      all.unshift({ value: "", label: l.choose });
    const none =
      options.length === 0 ? { hint: [hint, l.noneOf].filter(Boolean).join(" ") } : described;
    return <Input {...shared} {...none} options={all} />;
  }
  switch (field.type) {
    case "boolean":
      return <Input {...shared} {...described} type="checkbox" />;
    case "json":
      return <Input {...shared} {...described} rows={Math.min(12, value.split("\n").length + 2)} />;
    case "number":
      return <Input {...shared} {...described} inputMode="decimal" autocomplete="off" />;
    default:
      return field.hidden ? (
        <Input {...shared} {...described} type="password" autocomplete="new-password" />
      ) : (
        <Input {...shared} {...described} autocomplete="off" />
      );
  }
}

/** A section of the form: a group of fields, or those of no group. Optional ones are folded away. */
export function Section({
  form,
  group,
  fields,
  known,
}: {
  form: FormState;
  group?: FieldGroup;
  fields: Field[];
  known: Known;
}) {
  const l = t.cloud.launch;
  const id = useId();
  const label = group?.label || group?.name || l.general;
  const optional = group !== undefined && isOptional(group);
  const ticked = optional && form.flag(groupName(group));
  // What is wrong is shown, wherever it is.
  const open =
    !optional || ticked || fields.some((field) => form.faults.value[fieldName(field.id)]);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pressed = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    const hold = { capture: true, signal: stop.signal };
    const press = (down: boolean) => () => {
      pressed.current = down;
    };
    addEventListener("pointerdown", press(true), hold);
    addEventListener("pointerup", press(false), hold);
    addEventListener("pointercancel", press(false), hold);
    return () => {
      stop.abort();
      clearTimeout(waiting.current);
    };
  }, []);
  /** Tells what is wrong with a field when it is left, not while one types. */
  const look = (field: Field, to: EventTarget | null) => {
    if (to instanceof HTMLButtonElement && to.type === "submit") return; // which looks at all of them
    const name = fieldName(field.id);
    const tell = () => {
      // Between press and release of a click nothing moves.
      if (pressed.current) {
        waiting.current = setTimeout(tell, CLICK_MS);
        return;
      }
      const value = form.values.peek()[name];
      if (value === "" || form.faults.peek()[name]) return;
      const faults = broken(field, value, true);
      if (faults.length > 0)
        form.faults.value = { ...form.faults.peek(), [name]: faults.join("; ") };
    };
    clearTimeout(waiting.current);
    waiting.current = setTimeout(tell, CLICK_MS);
  };
  return (
    <Group title={label}>
      {group?.description && <p class="quiet">{group.description}</p>}
      {optional && (
        <label class="check">
          <input
            type="checkbox"
            checked={ticked}
            aria-expanded={open}
            aria-controls={id}
            onChange={(event) => form.set(groupName(group), event.currentTarget.checked)}
          />
          {l.use(label)}
        </label>
      )}
      <div class="fields" id={id} hidden={!open}>
        {open &&
          fields.map((field) => (
            <div key={field.id} onFocusOut={(event) => look(field, event.relatedTarget)}>
              <One form={form} field={field} known={known} />
            </div>
          ))}
      </div>
    </Group>
  );
}
