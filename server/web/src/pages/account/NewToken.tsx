// A token for a program: what it is for, and then the token itself, this once.
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Problem, send } from "../../api/client";
import type { MadeToken } from "../../api/schema";
import { findDevices } from "../../model/finding";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Field, Form, useForm } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { Chips, type Choice, Picker } from "../../ui/Picker";
import { Code } from "../../ui/parts";

/** For how long; the server's longest is 731 days. */
const DAYS = ["1", "7", "30", "90", "365", "731"];

/** Most devices of a token: as many as a header of 8 KiB holds; the server has the last word. */
const DEVICES_MAX = 100;

/** What a new token is to be for. */
export interface TokenWish {
  name?: string;
  scopes?: Array<"read" | "write">;
  devices?: Choice[];
}

/** The dialog that makes a token. `onClose` is told whether one was made. */
export function NewToken({
  wish = {},
  onClose,
}: {
  wish?: TokenWish;
  onClose: (made: boolean) => void;
}) {
  const s = t.people.tokens;
  const made = useSignal<MadeToken | undefined>(undefined);
  if (made.value) {
    return (
      <Dialog title={s.made} wide onClose={() => onClose(true)}>
        <ShownOnce made={made.value} />
        <div class="form-actions">
          <Button kind="primary" onClick={() => onClose(true)}>
            {s.done}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={s.new} onClose={() => onClose(false)}>
      <Asking
        wish={wish}
        onMade={(token) => {
          made.value = token;
        }}
        onCancel={() => onClose(false)}
      />
    </Dialog>
  );
}

function Asking({
  wish,
  onMade,
  onCancel,
}: {
  wish: TokenWish;
  onMade: (made: MadeToken) => void;
  onCancel: () => void;
}) {
  const s = t.people.tokens;
  const devices = useSignal<Choice[]>(wish.devices ?? []);
  const picking = useId();
  const scopes = wish.scopes ?? ["write"];
  const form = useForm(
    {
      name: wish.name ?? "",
      read: scopes.includes("read"),
      write: scopes.includes("write"),
      days: "365",
      scopes: "",
      devices: "",
    },
    async (values) => {
      const chosen = (["read", "write"] as const).filter((scope) => values[scope]);
      if (chosen.length === 0) {
        const broken = { pointer: "/scopes", code: "blank", message: s.noScope };
        throw new Problem(422, "invalid", s.noScope, [broken]);
      }
      const body = {
        name: values.name,
        scopes: chosen,
        days: Number(values.days),
        ...(devices.value.length > 0 ? { devices: devices.value.map((one) => one.value) } : {}),
      };
      onMade(await send<MadeToken>("POST", "/api/v2/tokens", body));
    },
  );
  const wrongScopes = form.faults.value.scopes;
  const wrongDevices = form.faults.value.devices;
  return (
    <Form state={form} submit={s.create} onCancel={onCancel}>
      <Field name="name" label={s.name} hint={s.nameHint} maxLength={80} autofocus />
      <fieldset class="field" aria-invalid={Boolean(wrongScopes)}>
        <legend class="label">{s.scopes}</legend>
        <Field name="write" label={s.scope.write ?? ""} type="checkbox" />
        <Field name="read" label={s.scope.read ?? ""} type="checkbox" />
        {wrongScopes && <p class="wrong">{wrongScopes}</p>}
      </fieldset>
      <div class="field">
        <label for={picking}>
          {s.devices} <span class="optional">({t.ui.optional})</span>
        </label>
        <Chips
          chosen={devices.value}
          onDrop={(gone) => {
            devices.value = devices.value.filter((one) => one.value !== gone.value);
          }}
        />
        {devices.value.length < DEVICES_MAX && (
          <Picker
            id={picking}
            labelled
            label={s.addDevice}
            placeholder={s.addDevice}
            find={findDevices}
            onPick={(one) => {
              if (!devices.value.some((other) => other.value === one.value))
                devices.value = [...devices.value, one];
            }}
          />
        )}
        <p class="hint">{s.devicesHint}</p>
        {wrongDevices && <p class="wrong">{wrongDevices}</p>}
      </div>
      <Field
        name="days"
        label={s.days}
        options={DAYS.map((days) => ({ value: days, label: t.people.days(days) }))}
      />
    </Form>
  );
}

/** A token that was made, and what can be done with it at once. */
function ShownOnce({ made }: { made: MadeToken }) {
  const s = t.people.tokens;
  const device = made.token.devices?.[0] ?? s.deviceId;
  const bearer = `-H "Authorization: Bearer ${made.secret}"`;
  const here = location.origin;
  const write =
    `curl -X PUT ${here}/mrd/${device}/metrics \\\n    ${bearer} \\\n` +
    `    -d '{"name":"coffee.cups","value":3,"type":"uint16","slope":"both","units":"cups","ttl":3600}'`;
  const read = `curl ${bearer} \\\n    '${here}/api/v2/current?metric=coffee.cups'`;
  return (
    <>
      <p class="notice" data-kind="warn">
        <Icon name="key" />
        {s.madeBody}
      </p>
      <Code text={made.secret} />
      {made.token.scopes.includes("write") && (
        <div class="field">
          <h3>{s.tryWrite}</h3>
          <Code text={write} />
        </div>
      )}
      {made.token.scopes.includes("read") && (
        <div class="field">
          <h3>{s.tryRead}</h3>
          <Code text={read} />
        </div>
      )}
    </>
  );
}
