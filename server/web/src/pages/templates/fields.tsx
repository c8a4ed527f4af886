// Fields that templates have when they are made and later.
import { t } from "../../texts";
import { Field, type Values } from "../../ui/Form";

/** A whole number of a field: null for an empty one; what is no number goes out as it is, and is refused. */
export function whole(text: string | boolean | undefined): number | string | null {
  const word = String(text ?? "").trim();
  if (word === "") return null;
  return /^-?\d{1,15}$/.test(word) ? Number(word) : word;
}

/** The pictures of the fields `front` and `rear`; undefined where both are empty. */
export function pictures(values: Values): { front?: string; rear?: string } | undefined {
  const front = String(values["images/front"] ?? "").trim();
  const rear = String(values["images/rear"] ?? "").trim();
  if (!front && !rear) return undefined;
  return { ...(front ? { front } : {}), ...(rear ? { rear } : {}) };
}

/** What a field of a template is called. */
export const LABELS: Record<string, string> = {
  name: t.site.templates.name,
  description: t.site.templates.description,
  foreign_id: t.site.templates.foreignId,
  vcpus: t.site.templates.vcpus,
  ram: t.site.templates.ram,
  disk: t.site.templates.disk,
  "images/front": t.site.templates.front,
  "images/rear": t.site.templates.rear,
};

/** The fields that can be changed at any time. */
export function TemplateFields() {
  const s = t.site.templates;
  return (
    <>
      <Field name="description" label={s.description} optional maxLength={255} />
      <fieldset class="field">
        <legend class="label">
          {s.resources} <span class="optional">({t.ui.optional})</span>
        </legend>
        <div class="row three">
          <Field name="vcpus" label={s.vcpus} inputMode="numeric" maxLength={15} />
          <Field name="ram" label={`${s.ram} (${s.ramHint})`} inputMode="numeric" maxLength={15} />
          <Field
            name="disk"
            label={`${s.disk} (${s.diskHint})`}
            inputMode="numeric"
            maxLength={15}
          />
        </div>
      </fieldset>
      <Field
        name="foreign_id"
        label={s.foreignId}
        hint={s.foreignIdHint}
        optional
        maxLength={255}
      />
      <fieldset class="field">
        <legend class="label">{s.pictures}</legend>
        <p class="hint">{s.picturesHint}</p>
        <div class="row">
          <Field name="images/front" label={s.front} optional maxLength={1000} />
          <Field name="images/rear" label={s.rear} optional maxLength={1000} />
        </div>
      </fieldset>
    </>
  );
}
