import { Problem } from "../api/client";
import type { Device, Site } from "../model/site";
import { site } from "../model/store";
import { t } from "../texts/first";
import { Dialog } from "../ui/Dialog";
import { Form, useForm } from "../ui/Form";
import { closeAsked } from "./asked";
import { moveDevice } from "./moving";
import { PlaceFields } from "./PlaceFields";
import { placeOf, racksFor } from "./placement";
import { deviceOf } from "./thing";

function Choosing({ now, device }: { now: Site; device: Device }) {
  const at = placeOf(now, device);
  const form = useForm(
    { rack_id: at.rack, facing: at.facing, start_u: String(at.startU) },
    async (values) => {
      const startU = Number(values.start_u);
      if (!startU) {
        throw new Problem(422, "invalid", t.twin.move.none, [
          { pointer: "/start_u", code: "blank", message: t.twin.move.none },
        ]);
      }
      closeAsked();
      await moveDevice(device.id, {
        rack: String(values.rack_id),
        facing: values.facing === "b" ? "b" : "f",
        startU,
      });
    },
  );
  return (
    <Form state={form} submit={t.twin.move.submit} onCancel={closeAsked}>
      <PlaceFields
        form={form}
        site={now}
        racks={racksFor(now, device)}
        size={device}
        template={now.templates[device.template]?.id ?? ""}
        device={device.id}
        at={at}
      />
    </Form>
  );
}

/** Moves a device by choosing among the free places of its team's racks. */
export function MoveDialog({ id }: { id: string }) {
  const now = site.value;
  const device = deviceOf(now, id);
  if (!now || !device) return null;
  return (
    <Dialog title={t.twin.move.title(device.name)} onClose={closeAsked}>
      <Choosing key={id} now={now} device={device} />
    </Dialog>
  );
}
