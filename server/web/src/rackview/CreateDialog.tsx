import { useRef } from "preact/hooks";
import { all, newKey, send } from "../api/client";
import type { Device as DeviceRecord, Template } from "../api/schema";
import type { Rack, Site } from "../model/site";
import { readSite, site } from "../model/store";
import { t } from "../texts/first";
import { Dialog } from "../ui/Dialog";
import { Field, Form, useForm } from "../ui/Form";
import { Reading, useRead } from "../ui/parts";
import { toast } from "../ui/Toast";
import { closeAsked } from "./asked";
import { PlaceFields } from "./PlaceFields";
import type { Facing } from "./placement";
import { pick } from "./selection";
import { rackOf } from "./thing";

/** The type of the devices that a template is for. */
const TYPES: Record<string, string> = { network: "Network", volume: "Volume" };

/** The statuses that a new device of a type may have, the usual first. */
const STATUSES: Record<string, string[]> = {
  Instance: ["ACTIVE", "STOPPED", "SUSPENDED", "IN_PROGRESS", "FAILED"],
  Volume: ["ACTIVE", "AVAILABLE", "IN_PROGRESS", "FAILED"],
  Network: ["ACTIVE", "STOPPED", "IN_PROGRESS", "FAILED"],
};

/** Statuses as they are read. */
export function statusOptions(type: string): Array<{ value: string; label: string }> {
  return (STATUSES[type] ?? []).map((value) => ({
    value,
    label: value.replaceAll("_", " ").toLowerCase(),
  }));
}

function Making({
  now,
  rack,
  at,
  templates,
}: {
  now: Site;
  rack: Rack;
  at: { facing: Facing; u: number } | undefined;
  templates: Template[];
}) {
  const m = t.twin.make;
  const [first] = templates;
  const key = useRef(newKey());
  const form = useForm(
    {
      template_id: first?.id ?? "",
      name: "",
      type: TYPES[first?.tag ?? ""] ?? "Instance",
      status: "ACTIVE",
      description: "",
      rack_id: rack.id,
      facing: at?.facing ?? "f",
      start_u: String(at?.u ?? ""),
    },
    async (values) => {
      const body = {
        template_id: values.template_id,
        name: String(values.name).trim(),
        type: values.type,
        status: values.status,
        ...(values.description ? { description: values.description } : {}),
        location: {
          rack_id: values.rack_id,
          facing: values.facing,
          ...(values.start_u ? { start_u: Number(values.start_u) } : {}),
        },
      };
      const made = await send<DeviceRecord>("POST", "/api/v2/devices", body, {
        idempotencyKey: key.current,
      });
      closeAsked();
      toast(m.made(made.name));
      await readSite();
      pick({ kind: "device", id: made.id });
    },
  );
  const template = templates.find((each) => each.id === form.text("template_id"));
  const type = TYPES[template?.tag ?? ""] ?? "Instance";
  if (form.text("type") !== type) form.set("type", type);
  if (!STATUSES[type]?.includes(form.text("status"))) form.set("status", "ACTIVE");
  return (
    <Form state={form} submit={m.submit} onCancel={closeAsked}>
      <Field name="name" label={m.name} hint={m.nameHint} maxLength={150} autofocus />
      <Field
        name="template_id"
        label={m.template}
        options={templates.map((each) => ({
          value: each.id,
          label: m.templateOption(each.name, each.height),
        }))}
      />
      <div class="row">
        <Field
          name="type"
          label={m.type}
          disabled
          options={Object.entries(t.twin.kinds).map(([value, label]) => ({ value, label }))}
        />
        <Field name="status" label={m.status} options={statusOptions(type)} />
      </div>
      <PlaceFields
        form={form}
        site={now}
        racks={now.racks.filter((each) => each.team === rack.team)}
        size={{ height: template?.height ?? 1, depth: template?.depth === 1 ? 1 : 2 }}
        template={template?.id ?? ""}
      />
      <Field name="description" label={t.twin.description} optional />
    </Form>
  );
}

/** Makes a device at a free place of a rack. */
export function CreateDialog({
  rack: id,
  at,
}: {
  rack: string;
  at?: { facing: Facing; u: number } | undefined;
}) {
  const read = useRead(() => all<Template>("/api/v2/templates"));
  const now = site.value;
  const rack = rackOf(now, id);
  if (!now || !rack) return null;
  return (
    <Dialog title={t.twin.make.title(rack.name)} onClose={closeAsked}>
      <Reading read={read}>
        {(templates) => {
          const devices = templates.filter((template) => template.template_type === "Device");
          if (devices.length === 0) return <p>{t.twin.make.noTemplates}</p>;
          return <Making now={now} rack={rack} at={at} templates={devices} />;
        }}
      </Reading>
    </Dialog>
  );
}
