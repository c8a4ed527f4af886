import { getTagged } from "../../api/client";
import type { Team } from "../../api/schema";
import { isRoot } from "../../api/session";
import { go } from "../../route/route";
import type { Params } from "../../shell/routes";
import { t } from "../../texts";
import { EditForm } from "../../ui/Editing";
import { Field } from "../../ui/Form";
import { PageHead, Reading, useRead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { TeamTabs } from "./TeamTabs";

const OPTIONAL: ReadonlySet<string> = new Set(["project_id", "billing_acct_id"]);

/** The page at `/teams/ID/edit`. */
export default function EditTeam({ params }: { params: Params }) {
  const s = t.people.teams;
  if (!isRoot()) return <Refused title={s.edit} needs="root" why={s.forbidden} />;
  return <Editing id={params.id ?? ""} />;
}

function Editing({ id }: { id: string }) {
  const s = t.people.teams;
  const path = `/api/v2/teams/${encodeURIComponent(id)}`;
  const read = useRead(() => getTagged<Team>(path), [path]);
  const labels = {
    name: t.people.name,
    project_id: s.projectId,
    billing_acct_id: s.billingId,
    cost: s.cost,
    credits: s.credits,
    billing_period_start: s.periodStart,
    billing_period_end: s.periodEnd,
  };
  return (
    <main class="page" id="main">
      <PageHead
        title={read.value?.value.name ?? s.edit}
        crumbs={[{ label: s.title, href: "/teams" }]}
      />
      <TeamTabs team={id} />
      <Reading read={read}>
        {(tagged) => (
          <section class="card narrow">
            <EditForm
              key={tagged.tag}
              path={path}
              read={tagged}
              labels={labels}
              toValues={(team) => ({
                name: team.name,
                project_id: team.project_id ?? "",
                billing_acct_id: team.billing_acct_id ?? "",
                cost: team.cost,
                credits: team.credits,
                billing_period_start: team.billing_period_start ?? "",
                billing_period_end: team.billing_period_end ?? "",
              })}
              toBody={(values, changed) =>
                Object.fromEntries(
                  [...changed].map((name) => [
                    name,
                    OPTIONAL.has(name) ? values[name] || null : values[name],
                  ]),
                )
              }
              onSaved={read.again}
              onCancel={() => void go(`/teams/${id}`)}
            >
              {() => (
                <>
                  <Field
                    name="name"
                    label={labels.name}
                    hint={t.people.rules.teamName}
                    maxLength={56}
                  />
                  <Field
                    name="project_id"
                    label={labels.project_id}
                    hint={s.idWarning}
                    optional
                    maxLength={255}
                  />
                  <Field
                    name="billing_acct_id"
                    label={labels.billing_acct_id}
                    hint={s.idWarning}
                    optional
                    maxLength={255}
                  />
                  <div class="row">
                    <Field
                      name="cost"
                      label={labels.cost}
                      hint={s.costHint}
                      inputMode="decimal"
                      maxLength={30}
                    />
                    <Field
                      name="credits"
                      label={labels.credits}
                      hint={s.costHint}
                      inputMode="decimal"
                      maxLength={30}
                    />
                  </div>
                  <div class="row">
                    <Field
                      name="billing_period_start"
                      label={labels.billing_period_start}
                      type="date"
                      optional
                    />
                    <Field
                      name="billing_period_end"
                      label={labels.billing_period_end}
                      type="date"
                      optional
                    />
                  </div>
                </>
              )}
            </EditForm>
          </section>
        )}
      </Reading>
    </main>
  );
}
