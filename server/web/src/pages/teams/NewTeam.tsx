import { newKey, send } from "../../api/client";
import type { Team } from "../../api/schema";
import { isRoot } from "../../api/session";
import { go } from "../../route/route";
import { t } from "../../texts";
import { Field, Form, useForm } from "../../ui/Form";
import { PageHead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { toast } from "../../ui/Toast";

/** The page at `/teams/new`. */
export default function NewTeam() {
  const s = t.people.teams;
  const blank = { name: "", project_id: "", billing_acct_id: "" };
  const form = useForm(blank, async (values) => {
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
    const body = { name: values.name, ...filled };
    const team = await send<Team>("POST", "/api/v2/teams", body, { idempotencyKey: newKey() });
    form.reset(blank);
    toast(s.made(team.name));
    await go(`/teams/${team.id}/team_roles`);
  });
  if (!isRoot()) return <Refused title={s.new} needs="root" why={s.forbidden} />;
  return (
    <main class="page" id="main">
      <PageHead title={s.new} crumbs={[{ label: s.title, href: "/teams" }]} />
      <section class="card narrow">
        <Form state={form} submit={s.create} onCancel={() => void go("/teams")}>
          <Field
            name="name"
            label={t.people.name}
            hint={t.people.rules.teamName}
            maxLength={56}
            autofocus
          />
          <Field
            name="project_id"
            label={s.projectId}
            hint={s.idHintNew}
            optional
            maxLength={255}
          />
          <Field
            name="billing_acct_id"
            label={s.billingId}
            hint={s.idHintNew}
            optional
            maxLength={255}
          />
        </Form>
      </section>
    </main>
  );
}
