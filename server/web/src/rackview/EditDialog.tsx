import { getTagged, send } from "../api/client";
import type { Device as DeviceRecord, Rack as RackRecord } from "../api/schema";
import { isRoot } from "../api/session";
import { readSite, site } from "../model/store";
import { t } from "../texts/first";
import { Dialog } from "../ui/Dialog";
import { Field, Form, useForm, type Values } from "../ui/Form";
import { Reading, useRead } from "../ui/parts";
import { toast } from "../ui/Toast";
import { closeAsked } from "./asked";
import { statusOptions } from "./CreateDialog";
import type { Thing } from "./selection";
import { nameOf } from "./thing";

interface Tagged<T> {
  value: T;
  tag: string | undefined;
}

/** Saves what has been changed of a thing, if nobody else has changed it since it was read. */
async function save(thing: Thing, tag: string | undefined, body: Values): Promise<void> {
  const path = `/api/v2/${thing.kind}s/${encodeURIComponent(thing.id)}`;
  const saved = await send<{ name: string }>("PATCH", path, body, tag ? { ifMatch: tag } : {});
  closeAsked();
  toast(t.twin.edit.saved(saved.name));
  await readSite();
}

/** The values that are others than before. */
function changed(before: Values, after: Values): Values {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => before[name] !== value),
  );
}

function EditDevice({ thing, read }: { thing: Thing; read: Tagged<DeviceRecord> }) {
  const device = read.value;
  const before: Values = { name: device.name, description: device.description ?? "" };
  if (isRoot()) Object.assign(before, { status: device.status, cost: device.cost });
  const form = useForm(before, (values) => save(thing, read.tag, changed(before, values)));
  return (
    <Form state={form} submit={t.ui.save} onCancel={closeAsked}>
      <Field
        name="name"
        label={t.twin.name}
        hint={t.twin.make.nameHint}
        maxLength={150}
        autofocus
      />
      <Field name="description" label={t.twin.description} rows={3} optional />
      {isRoot() && (
        <div class="row">
          <Field name="status" label={t.twin.status} options={statusOptions(device.type)} />
          <Field name="cost" label={t.twin.edit.cost} inputMode="decimal" maxLength={30} />
        </div>
      )}
    </Form>
  );
}

function EditRack({ thing, read }: { thing: Thing; read: Tagged<RackRecord> }) {
  const rack = read.value;
  const before: Values = { name: rack.name, u_height: String(rack.u_height) };
  const form = useForm(before, (values) => {
    const { u_height: height, ...others } = changed(before, values);
    const body = height === undefined ? others : { ...others, u_height: Number(height) };
    return save(thing, read.tag, body as Values);
  });
  return (
    <Form state={form} submit={t.ui.save} onCancel={closeAsked}>
      <Field name="name" label={t.twin.name} maxLength={255} autofocus />
      <Field name="u_height" label={t.twin.edit.height} type="number" min={1} max={72} />
    </Form>
  );
}

/** Changes the name and what else may be changed of a device or rack. */
export function EditDialog({ thing }: { thing: Thing }) {
  const path = `/api/v2/${thing.kind}s/${encodeURIComponent(thing.id)}`;
  const read = useRead(() => getTagged<DeviceRecord & RackRecord>(path), [path]);
  return (
    <Dialog title={t.twin.edit.title(nameOf(site.value, thing))} onClose={closeAsked}>
      <Reading read={read}>
        {(found) =>
          thing.kind === "device" ? (
            <EditDevice thing={thing} read={found} />
          ) : (
            <EditRack thing={thing} read={found} />
          )
        }
      </Reading>
    </Dialog>
  );
}
