// A field that holds a JSON object.
import { Problem } from "../../api/client";
import { t } from "../../texts";
import { Field, type FormState, type Values } from "../../ui/Form";
import { objectFault, parseObject, tidy } from "./json";

/** The objects of the fields `names`; throws what is wrong, beside its field, before anything is sent. */
export function objectsOf(values: Values, names: readonly string[]): Record<string, unknown> {
  const broken = names.flatMap((name) => {
    const message = objectFault(String(values[name] ?? ""));
    return message ? [{ pointer: `/${name}`, code: "invalid", message }] : [];
  });
  if (broken.length > 0) throw new Problem(422, "invalid", "", broken);
  return Object.fromEntries(
    names.map((name) => {
      const read = parseObject(String(values[name] ?? ""));
      return [name, "value" in read ? read.value : {}];
    }),
  );
}

/** The field, with a button that indents what stands in it. */
export function ObjectField({
  form,
  name,
  label,
  hint,
}: {
  form: FormState;
  name: string;
  label: string;
  hint: string;
}) {
  const format = () => {
    const text = form.text(name);
    const fault = objectFault(text);
    const read = parseObject(text);
    if (fault) form.faults.value = { ...form.faults.value, [name]: fault };
    else if ("value" in read) form.set(name, tidy(read.value));
  };
  return (
    <div class="object-field">
      <Field name={name} label={label} hint={hint} rows={6} optional />
      <button type="button" class="link" onClick={format}>
        {t.site.json.tidy}
      </button>
    </div>
  );
}
