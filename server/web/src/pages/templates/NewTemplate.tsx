import { newKey, send } from "../../api/client";
import type { Template } from "../../api/schema";
import { isRoot } from "../../api/session";
import { go } from "../../route/route";
import { t } from "../../texts";
import { Field, Form, useForm } from "../../ui/Form";
import { PageHead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { toast } from "../../ui/Toast";
import { pictures, TemplateFields, whole } from "./fields";
import { kindOf, Preview } from "./Preview";

const BLANK = {
  name: "",
  tag: "",
  height: "1",
  version: "1",
  description: "",
  vcpus: "",
  ram: "",
  disk: "",
  foreign_id: "",
  "images/front": "",
  "images/rear": "",
  images: "",
};

/** The page at `/templates/new`. */
export default function NewTemplate() {
  const s = t.site.templates;
  const form = useForm(BLANK, async (values) => {
    const images = pictures(values);
    const body: Record<string, unknown> = {
      name: values.name,
      height: whole(values.height),
      version: whole(values.version) ?? 1,
      ...(images ? { images } : {}),
    };
    for (const name of ["tag", "description", "foreign_id"]) {
      if (values[name]) body[name] = values[name];
    }
    for (const name of ["vcpus", "ram", "disk"] as const) {
      const number = whole(values[name]);
      if (number !== null) body[name] = number;
    }
    const made = await send<Template>("POST", "/api/v2/templates", body, {
      idempotencyKey: newKey(),
    });
    form.reset(BLANK);
    toast(s.made(made.name));
    await go("/templates");
  });
  if (!isRoot()) return <Refused title={s.new} needs="root" why={s.forbidden} />;
  const wrong = form.faults.value.images;
  return (
    <main class="page" id="main">
      <PageHead title={s.new} crumbs={[{ label: s.title, href: "/templates" }]} />
      <div class="columns">
        <section class="card">
          <p class="lead">{s.newBody}</p>
          <Form state={form} submit={s.create} onCancel={() => void go("/templates")}>
            <Field name="name" label={s.name} hint={s.nameHint} maxLength={255} autofocus />
            <Field
              name="tag"
              label={s.kind}
              hint={s.kindHint}
              options={[
                { value: "", label: s.kinds.instance },
                { value: "network", label: s.kinds.network },
                { value: "volume", label: s.kinds.volume },
              ]}
            />
            <div class="row">
              <Field
                name="height"
                label={s.height}
                hint={s.heightHint}
                type="number"
                min={1}
                max={72}
              />
              <Field name="version" label={s.version} type="number" min={1} />
            </div>
            <TemplateFields />
            {wrong && <p class="wrong">{wrong}</p>}
          </Form>
        </section>
        <section>
          <h2>{s.preview}</h2>
          <Preview
            name={form.text("name") || s.new}
            height={Number(form.text("height"))}
            kind={kindOf({ template_type: "Device", tag: form.text("tag") })}
            front={form.text("images/front")}
            rear={form.text("images/rear")}
          />
        </section>
      </div>
    </main>
  );
}
