// Who one is: name and address, and how to leave for good.
import { getTagged, me, Problem, send } from "../../api/client";
import type { User } from "../../api/schema";
import { learn } from "../../api/session";
import { dateOnly } from "../../format/format";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { confirm } from "../../ui/Dialog";
import { EditForm } from "../../ui/Editing";
import { Field } from "../../ui/Form";
import { CopyButton, Facts, Reading, useRead } from "../../ui/parts";
import { toast, toastProblem } from "../../ui/Toast";

/** The first tab of the account. */
export function Profile({ user }: { user: User }) {
  const s = t.people.account;
  const path = `/api/v2/users/${user.id}`;
  const read = useRead(() => getTagged<User>(path), [path]);
  return (
    <Reading read={read}>
      {(tagged) => (
        <div class="columns">
          <section class="card">
            <EditForm
              key={tagged.tag}
              path={path}
              read={tagged}
              labels={{ name: t.people.fullName, email: t.people.email }}
              toValues={({ name, email }) => ({ name, email })}
              toBody={(values, changed) =>
                Object.fromEntries([...changed].map((name) => [name, values[name]]))
              }
              onSaved={() => {
                read.again();
                learn().catch(toastProblem);
              }}
            >
              {() => (
                <>
                  <Field
                    name="name"
                    label={t.people.fullName}
                    hint={t.people.rules.name}
                    autocomplete="name"
                    maxLength={56}
                  />
                  <Field
                    name="email"
                    label={t.people.email}
                    type="email"
                    autocomplete="email"
                    maxLength={254}
                  />
                </>
              )}
            </EditForm>
          </section>
          <section>
            <h2 class="unseen">{s.facts}</h2>
            <Facts
              facts={[
                [t.people.login, tagged.value.login],
                [
                  t.people.id,
                  <span class="with-copy" title={s.idHint}>
                    <code>{tagged.value.id}</code> <CopyButton text={tagged.value.id} />
                  </span>,
                ],
                [t.people.root, tagged.value.root],
                [t.people.cloudId, tagged.value.cloud_user_id],
                [t.people.created, dateOnly(tagged.value.created_at)],
              ]}
            />
            {!tagged.value.root && <p class="hint">{s.idHint}</p>}
            <div class="section danger-zone">
              <h2>{s.remove}</h2>
              <p>{s.removeBody}</p>
              {tagged.value.root && <p>{s.removeRoot}</p>}
              <Button kind="danger" icon="trash" onClick={() => void removeMe(user)}>
                {s.remove}
              </Button>
            </div>
          </section>
        </div>
      )}
    </Reading>
  );
}

async function removeMe(user: User): Promise<void> {
  const s = t.people.account;
  if (!(await confirm(s.remove, <p>{s.removeBody}</p>, s.remove, true, user.login))) return;
  try {
    try {
      await send("DELETE", "/api/v2/me");
    } catch (problem) {
      // Root users are in no teams: theirs is refused because nobody else could let others in.
      if (user.root || !(problem instanceof Problem && problem.status === 409)) throw problem;
      if (!(await confirm(s.remove, <p>{problem.message}</p>, s.removeRacks))) return;
      await send("DELETE", "/api/v2/me", undefined, { query: { recurse: true } });
    }
    me.value = null;
    toast(s.removed, "plain");
  } catch (problem) {
    toastProblem(problem);
  }
}
