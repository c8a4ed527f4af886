import { send } from "../../api/client";
import type { User } from "../../api/schema";
import { learn } from "../../api/session";
import { t } from "../../texts";
import { Field, Form, useForm } from "../../ui/Form";
import { Empty } from "../../ui/parts";
import { toast, toastProblem } from "../../ui/Toast";
import { NewPasswordFields, passwordFault } from "./passwords";

/** The tab that changes one's password. */
export function Password({ user }: { user: User }) {
  const s = t.people.account;
  const blank = { current_password: "", password: "", repeated: "" };
  const form = useForm(blank, async ({ current_password, password, repeated }) => {
    const fault = passwordFault(String(password), String(repeated));
    if (fault) throw fault;
    await send("PUT", "/api/v2/me/password", { current_password, password });
    form.reset(blank);
    toast(s.changed);
    // The session's word for changes is another now.
    learn().catch(toastProblem);
  });
  if (!user.has_password) {
    return (
      <Empty icon="lock" title={s.tabs.password}>
        <p>{s.signedInWithoutPassword}</p>
      </Empty>
    );
  }
  return (
    <section class="card narrow">
      <p class="lead">{s.passwordBody}</p>
      <Form state={form} submit={s.change}>
        {/* So that password managers know whose it is. */}
        <input
          class="unseen"
          type="text"
          name="username"
          autocomplete="username"
          value={user.login}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <Field
          name="current_password"
          label={s.current}
          type="password"
          autocomplete="current-password"
          maxLength={1000}
        />
        <NewPasswordFields />
      </Form>
    </section>
  );
}
