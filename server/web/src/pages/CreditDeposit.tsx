import { get, Problem, send } from "../api/client";
import type { Team } from "../api/schema";
import { isRoot } from "../api/session";
import { decimal, shown, sum } from "../format/decimal";
import { amount } from "../format/format";
import { go } from "../route/route";
import { t } from "../texts";
import { Field, Form, useForm } from "../ui/Form";
import { Icon } from "../ui/Icon";
import { Facts, PageHead, Reading, useRead } from "../ui/parts";
import { Refused } from "../ui/Refused";
import { toast } from "../ui/Toast";
import { TeamTabs } from "./teams/TeamTabs";

/** Credits as they are typed: above nought, with two decimals at most; undefined where they are not. */
function credits(text: string) {
  const value = decimal(text.replace(/_/g, "?"));
  return value && value.units > 0n && value.scale <= 2 ? value : undefined;
}

function Deposit({ team }: { team: Team }) {
  const d = t.cloud.deposit;
  const form = useForm({ amount: "" }, async (values) => {
    const value = credits(String(values.amount));
    if (!value)
      throw new Problem(422, "invalid", d.wrong, [
        { pointer: "/amount", code: "rule", message: d.wrong },
      ]);
    const text = shown(value);
    try {
      await send("POST", `/api/v2/teams/${team.id}/credit-deposits`, { amount: text });
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 0)
        throw new Problem(0, problem.kind, d.doubt);
      throw problem;
    }
    form.changed.value = false;
    toast(d.done(amount(text), team.name));
    await go("/teams");
  });
  const value = credits(form.text("amount"));
  const now = decimal(team.credits);
  const ready = Boolean(team.project_id && team.billing_acct_id);
  return (
    <div class="stack">
      {!ready && (
        <p class="notice" data-kind="warn" role="status">
          <Icon name="warning" />
          {d.missing}
        </p>
      )}
      <Form state={form} submit={d.submit} onCancel={() => void go("/teams")}>
        <Facts
          facts={[
            [d.balance, amount(team.credits)],
            [d.after, value && now ? <strong>{amount(shown(sum(now, value)))}</strong> : undefined],
          ]}
        />
        <Field
          name="amount"
          label={d.amount}
          hint={d.amountHint}
          inputMode="decimal"
          autocomplete="off"
          autofocus
        />
      </Form>
    </div>
  );
}

function Giving({ params }: { params: Record<string, string> }) {
  const d = t.cloud.deposit;
  const path = `/api/v2/teams/${encodeURIComponent(params.id ?? "")}`;
  const found = useRead((stop) => get<Team>(path, {}, stop), [path]);
  return (
    <main class="page" id="main">
      <PageHead
        title={found.value ? d.of(found.value.name) : d.title}
        crumbs={[{ label: t.shell.nav.teams, href: "/teams" }]}
      />
      <TeamTabs team={params.id ?? ""} />
      <Reading read={found}>{(team) => <Deposit team={team} />}</Reading>
    </main>
  );
}

/** Giving a team credits. */
export default function CreditDeposit({ params }: { params: Record<string, string> }) {
  if (!isRoot()) return <Refused title={t.cloud.deposit.title} needs="root" />;
  return <Giving params={params} />;
}
