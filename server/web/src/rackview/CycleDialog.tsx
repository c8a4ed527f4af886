import { useSignalEffect } from "@preact/signals";
import { Problem } from "../api/client";
import { t } from "../texts/first";
import { Dialog } from "../ui/Dialog";
import { Field, Form, useForm } from "../ui/Form";
import { toastProblem } from "../ui/Toast";
import { closeAsked } from "./asked";
import { CYCLE_MIN_S } from "./cycle";
import { startKiosk } from "./kiosk";
import { presets, readPresets } from "./savedviews";

/** Asks how long each saved view is to be on the wall. */
export function CycleDialog() {
  const k = t.twin.kiosk;
  useSignalEffect(() => {
    if (presets.value === undefined) readPresets().catch(toastProblem);
  });
  const form = useForm({ seconds: "30" }, async (values) => {
    const seconds = Number(values.seconds);
    if (!(seconds >= CYCLE_MIN_S)) {
      const message = k.least(CYCLE_MIN_S);
      throw new Problem(422, "invalid", message, [{ pointer: "/seconds", code: "least", message }]);
    }
    closeAsked();
    await startKiosk(seconds);
  });
  return (
    <Dialog title={k.cycle} onClose={closeAsked}>
      {(presets.value?.length ?? 0) < 2 ? (
        <p>{k.noViews}</p>
      ) : (
        <Form state={form} submit={k.begin} onCancel={closeAsked}>
          <Field name="seconds" label={k.every} type="number" min={CYCLE_MIN_S} max={3600} />
        </Form>
      )}
    </Dialog>
  );
}
