import { send } from "../../api/client";
import type { Invitation as Made } from "../../api/schema";
import { isRoot } from "../../api/session";
import { go } from "../../route/route";
import { t } from "../../texts";
import { Field, Form, useForm } from "../../ui/Form";
import { PageHead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { invitation } from "./Invitation";

/** The page at `/users/new`. */
export default function NewUser() {
  const s = t.people.users;
  const blank = { login: "", name: "", email: "", cloud_user_id: "", root: false };
  const form = useForm(blank, async ({ cloud_user_id, ...user }) => {
    const body = cloud_user_id ? { ...user, cloud_user_id } : user;
    const made = await send<Made>("POST", "/api/v2/users", body);
    form.reset(blank);
    invitation.value = made;
    await go(`/users/${made.user.id}`);
  });
  if (!isRoot()) return <Refused title={s.new} needs="root" why={s.forbidden} />;
  return (
    <main class="page" id="main">
      <PageHead title={s.new} crumbs={[{ label: s.title, href: "/users" }]} />
      <section class="card narrow">
        <p class="lead">{s.createBody}</p>
        <Form state={form} submit={s.create} onCancel={() => void go("/users")}>
          <Field
            name="login"
            label={t.people.login}
            hint={t.people.rules.login}
            autocomplete="off"
            maxLength={80}
            autofocus
          />
          <Field name="name" label={t.people.fullName} autocomplete="off" maxLength={56} />
          <Field
            name="email"
            label={t.people.email}
            type="email"
            autocomplete="off"
            maxLength={254}
          />
          <Field
            name="cloud_user_id"
            label={t.people.cloudId}
            hint={s.cloudIdHint}
            optional
            maxLength={255}
          />
          <Field name="root" label={t.people.root} hint={s.rootHint} type="checkbox" />
        </Form>
      </section>
    </main>
  );
}
