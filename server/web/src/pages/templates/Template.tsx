import { getTagged, Problem } from "../../api/client";
import type { Template as Thing } from "../../api/schema";
import { isRoot } from "../../api/session";
import { count, dateTime } from "../../format/format";
import { go } from "../../route/route";
import type { Params } from "../../shell/routes";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { EditForm, type Tagged } from "../../ui/Editing";
import { Field, type Values } from "../../ui/Form";
import { CopyButton, Facts, PageHead, Reading, useRead } from "../../ui/parts";
import { LABELS, pictures, TemplateFields, whole } from "./fields";
import { kindOf, Preview } from "./Preview";
import { devicesOf, removeTemplate } from "./removing";

function toValues(template: Thing): Values {
  const images = template.images as Record<string, string | undefined>;
  return {
    name: template.name,
    description: template.description ?? "",
    vcpus: template.vcpus?.toString() ?? "",
    ram: template.ram?.toString() ?? "",
    disk: template.disk?.toString() ?? "",
    foreign_id: template.foreign_id ?? "",
    "images/front": images.front ?? "",
    "images/rear": images.rear ?? "",
  };
}

function toBody(values: Values, changed: ReadonlySet<string>): Record<string, unknown> {
  const s = t.site.templates;
  const body: Record<string, unknown> = {};
  for (const name of changed) {
    if (name.startsWith("images/")) {
      const images = pictures(values);
      if (!images) {
        const broken = { pointer: `/${name}`, code: "blank", message: s.onePicture };
        throw new Problem(422, "invalid", s.onePicture, [broken]);
      }
      body.images = images;
    } else if (name === "vcpus" || name === "ram" || name === "disk") {
      body[name] = whole(values[name]);
    } else body[name] = name === "name" ? values[name] : values[name] || null;
  }
  return body;
}

/** The page at `/templates/ID`. */
export default function Template({ params }: { params: Params }) {
  const s = t.site.templates;
  const path = `/api/v2/templates/${encodeURIComponent(params.id ?? "")}`;
  const read = useRead(() => getTagged<Thing>(path), [path]);
  const used = useRead(() => devicesOf(params.id ?? ""), [path]);
  const template = read.value?.value;
  const remove = async () => {
    if (template && (await removeTemplate(template))) await go("/templates");
  };
  return (
    <main class="page" id="main">
      <PageHead title={template?.name ?? s.title} crumbs={[{ label: s.title, href: "/templates" }]}>
        {isRoot() && template && kindOf(template) !== "rack" && (
          <Button kind="danger" icon="trash" onClick={() => void remove()}>
            {s.remove}
          </Button>
        )}
      </PageHead>
      <Reading read={read}>
        {(tagged) => (
          <div class="columns">
            <section class={isRoot() ? "card" : ""}>
              {isRoot() ? (
                <EditForm
                  key={tagged.tag}
                  path={path}
                  read={tagged}
                  labels={LABELS}
                  toValues={toValues}
                  toBody={toBody}
                  onSaved={read.again}
                >
                  {() => (
                    <>
                      <Field name="name" label={s.name} hint={s.nameHint} maxLength={255} />
                      <TemplateFields />
                    </>
                  )}
                </EditForm>
              ) : (
                <Details tagged={tagged} />
              )}
            </section>
            <section class="stack">
              <h2>{s.preview}</h2>
              <Preview
                name={tagged.value.name}
                height={tagged.value.height}
                kind={kindOf(tagged.value)}
                front={tagged.value.images.front as string | undefined}
                rear={tagged.value.images.rear as string | undefined}
              />
              <Fixed template={tagged.value} devices={used.value} />
            </section>
          </div>
        )}
      </Reading>
    </main>
  );
}

function Details({ tagged }: { tagged: Tagged<Thing> }) {
  const s = t.site.templates;
  const template = tagged.value;
  return (
    <Facts
      facts={[
        [s.name, template.name],
        [s.description, template.description],
        [s.vcpus, template.vcpus],
        [`${s.ram} (${s.ramHint})`, template.ram],
        [`${s.disk} (${s.diskHint})`, template.disk],
        [s.foreignId, template.foreign_id],
      ]}
    />
  );
}

function Fixed({ template, devices }: { template: Thing; devices: number | undefined }) {
  const s = t.site.templates;
  return (
    <Facts
      facts={[
        [s.kind, s.kinds[kindOf(template)]],
        [s.height, s.units(count(template.height))],
        [s.depth, s.depths[template.depth] ?? template.depth],
        [s.version, template.version],
        [
          s.devices,
          devices === undefined || kindOf(template) === "rack" ? undefined : (
            <a href={`/devices?template=${template.id}`}>{count(devices)}</a>
          ),
        ],
        [
          t.people.id,
          <span class="with-copy">
            <code>{template.id}</code> <CopyButton text={template.id} />
          </span>,
        ],
        [t.people.created, dateTime(template.created_at)],
        [t.people.updated, dateTime(template.updated_at)],
      ]}
    />
  );
}
