// An invitation: a link that sets a user's password, shown this once.
import { signal } from "@preact/signals";
import { send } from "../../api/client";
import type { Invitation as Made, User } from "../../api/schema";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { confirm, Dialog } from "../../ui/Dialog";
import { Icon } from "../../ui/Icon";
import { Code } from "../../ui/parts";
import { toastProblem } from "../../ui/Toast";

/** The invitation that is shown now. */
export const invitation = signal<Made | undefined>();

/** Makes a new invitation for a user, after a question, and shows it. */
export async function invite(user: User): Promise<void> {
  const s = t.people.users;
  const title = s.inviteAgainTitle(user.login);
  if (!(await confirm(title, <p>{s.inviteAgainBody}</p>, s.inviteAgain, false))) return;
  try {
    invitation.value = await send<Made>("POST", `/api/v2/users/${user.id}/invitation`);
  } catch (problem) {
    toastProblem(problem);
  }
}

/** The dialog with the link. */
export function Invitation() {
  const s = t.people.users;
  const made = invitation.value;
  if (!made) return null;
  const close = () => {
    invitation.value = undefined;
  };
  return (
    <Dialog title={s.invitationFor(made.user.login)} wide onClose={close}>
      <p class="notice" data-kind="warn">
        <Icon name="key" />
        {s.invitationBody}
      </p>
      <Code text={`${location.origin}/setup#password/${made.token}`} />
      <div class="form-actions">
        <Button kind="primary" onClick={close}>
          {s.invitationDone}
        </Button>
      </div>
    </Dialog>
  );
}
