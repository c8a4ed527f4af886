import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Problem, send } from "../../api/client";
import type { Team } from "../../api/schema";
import { isRoot } from "../../api/session";
import { findPlainUsers } from "../../model/finding";
import { t } from "../../texts";
import { Dialog } from "../../ui/Dialog";
import { Field, Form, useForm } from "../../ui/Form";
import { Chips, type Choice, Picker } from "../../ui/Picker";
import { toast } from "../../ui/Toast";

/** The dialog that gives a user a role. Who is no root user knows other users by their id alone. */
export function AddMember({ team, onClose }: { team: Team; onClose: (added: boolean) => void }) {
  const s = t.people.members;
  const r = t.people.roles;
  const root = isRoot();
  const chosen = useSignal<Choice[]>([]);
  const picking = useId();
  const form = useForm({ user_id: "", user: "", team: "", role: "member" }, async (values) => {
    const user = root ? (chosen.value[0]?.value ?? "") : String(values.user_id).trim();
    if (!user) {
      const broken = { pointer: "/user_id", code: "blank", message: s.noUser };
      throw new Problem(422, "invalid", s.noUser, [broken]);
    }
    await send("POST", "/api/v2/team-roles", {
      user_id: user,
      team_id: team.id,
      role: values.role,
    });
    toast(s.added);
    form.changed.value = false;
    onClose(true);
  });
  const faults = form.faults.value;
  const wrong = [faults.user_id, faults.user, faults.team].filter(Boolean).join("; ");
  return (
    <Dialog title={s.addTitle} onClose={() => onClose(false)}>
      <Form state={form} submit={s.add} onCancel={() => onClose(false)}>
        {root ? (
          <div class="field">
            <label for={picking}>{s.user}</label>
            <Chips
              chosen={chosen.value}
              onDrop={() => {
                chosen.value = [];
              }}
            />
            {chosen.value.length === 0 && (
              <Picker
                id={picking}
                labelled
                label={s.user}
                find={findPlainUsers}
                invalid={wrong !== ""}
                onPick={(user) => {
                  chosen.value = [user];
                }}
              />
            )}
            <p class="hint">{s.userHint}</p>
            {wrong && <p class="wrong">{wrong}</p>}
          </div>
        ) : (
          <>
            <Field
              name="user_id"
              label={s.user}
              hint={s.userIdHint}
              autocomplete="off"
              maxLength={100}
            />
            {(faults.user || faults.team) && (
              <p class="wrong">{[faults.user, faults.team].filter(Boolean).join("; ")}</p>
            )}
          </>
        )}
        <Field
          name="role"
          label={r.role}
          options={[
            { value: "member", label: r.member },
            { value: "admin", label: r.admin },
          ]}
          hint={form.text("role") === "admin" ? r.adminMeans : r.memberMeans}
        />
      </Form>
    </Dialog>
  );
}
