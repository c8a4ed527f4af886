import { useMemo } from "preact/hooks";
import { all, newKey, send } from "../../api/client";
import type { Rack, Team } from "../../api/schema";
import { isRoot, may } from "../../api/session";
import { go, query } from "../../route/route";
import { t } from "../../texts";
import { ButtonLink } from "../../ui/Button";
import { Field, Form, useForm } from "../../ui/Form";
import { Empty, PageHead, Reading, useRead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { toast } from "../../ui/Toast";
import { leads } from "../teams/TeamTabs";
import { whole } from "../templates/fields";
import { ObjectField, objectsOf } from "./objects";
import { STATUSES } from "./statuses";

/** The page at `/racks/new`; `?team=ID` chooses the team. */
export default function NewRack() {
  const s = t.site.racks;
  const read = useRead(() => all<Team>("/api/v2/teams", { sort: "name" }));
  if (!may("create", "rack")) return <Refused title={s.newTitle} needs="admin" />;
  return (
    <main class="page" id="main">
      <PageHead title={s.newTitle} crumbs={[{ label: s.title, href: "/racks" }]}>
        <ButtonLink href="/racks/import" icon="table">
          {t.site.import.title}
        </ButtonLink>
      </PageHead>
      <Reading read={read}>{(teams) => <Making teams={teams} />}</Reading>
    </main>
  );
}

function Making({ teams }: { teams: Team[] }) {
  const s = t.site.racks;
  const root = isRoot();
  const own = useMemo(
    () => teams.filter((team) => leads(team.id) && team.status === "active"),
    [teams],
  );
  const wanted = query.value.get("team") ?? "";
  const first = own.some((team) => team.id === wanted)
    ? wanted
    : own.length === 1
      ? own[0]!.id
      : "";
  const blank = {
    team_id: first,
    team: "",
    name: "",
    u_height: "",
    status: "ACTIVE",
    order_id: "",
    cost: "",
    metadata: "",
    network_details: "",
    creation_output: "",
  };
  const form = useForm(blank, async (values) => {
    const objects = objectsOf(values, ["metadata", "network_details"]);
    const body: Record<string, unknown> = {
      team_id: values.team_id,
      status: values.status,
      ...objects,
    };
    for (const name of ["name", "order_id", "cost", "creation_output"]) {
      if (values[name]) body[name] = values[name];
    }
    const height = whole(values.u_height);
    if (height !== null) body.u_height = height;
    const rack = await send<Rack>("POST", "/api/v2/racks", body, { idempotencyKey: newKey() });
    form.reset(blank);
    toast(s.made(rack.name));
    await go(`/racks/${rack.id}`);
  });
  if (own.length === 0) {
    return (
      <Empty icon="team" title={s.noTeam}>
        <p>{s.noTeamBody}</p>
        {root && (
          <ButtonLink href="/teams/new" kind="primary" icon="add">
            {t.people.teams.new}
          </ButtonLink>
        )}
      </Empty>
    );
  }
  const wrong = form.faults.value.team;
  return (
    <section class="card narrow">
      <Form state={form} submit={s.create} onCancel={() => void go("/racks")}>
        <Field
          name="team_id"
          label={s.team}
          hint={s.teamHint}
          options={[
            { value: "", label: s.chooseTeam, disabled: true },
            ...own.map((team) => ({ value: team.id, label: team.name })),
          ]}
        />
        {wrong && <p class="wrong">{wrong}</p>}
        <Field name="name" label={s.name} hint={s.nameHint} optional maxLength={255} autofocus />
        <div class="row">
          <Field
            name="u_height"
            label={s.height}
            hint={s.heightHint}
            type="number"
            min={1}
            max={72}
            optional
          />
          <Field
            name="status"
            label={s.status}
            options={STATUSES.map((status) => ({ value: status, label: status }))}
          />
        </div>
        <div class="row">
          <Field
            name="order_id"
            label={s.orderId}
            hint={root ? s.orderIdHint : s.orderIdHintOther}
            optional={!root}
            maxLength={255}
          />
          <Field name="cost" label={s.cost} optional inputMode="decimal" maxLength={30} />
        </div>
        <ObjectField form={form} name="metadata" label={s.metadata} hint={s.networkHint} />
        <ObjectField form={form} name="network_details" label={s.network} hint={s.networkHint} />
        <Field
          name="creation_output"
          label={s.output}
          hint={s.outputHint}
          optional
          maxLength={10_000}
        />
      </Form>
    </section>
  );
}
