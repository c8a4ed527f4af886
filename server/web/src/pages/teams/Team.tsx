// A team at a glance: what it is, what it costs, and its racks.
import { useMemo } from "preact/hooks";
import { get } from "../../api/client";
import type { Rack, Team as Thing } from "../../api/schema";
import { isRoot } from "../../api/session";
import { amount, dateOnly } from "../../format/format";
import { go } from "../../route/route";
import type { Params } from "../../shell/routes";
import { t } from "../../texts";
import { Button, ButtonLink } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { CopyButton, Empty, Facts, PageHead, Reading, Status, useRead } from "../../ui/parts";
import { listed } from "../../ui/source";
import { Table } from "../../ui/Table";
import { removeTeam } from "./removing";
import { leads, roleIn, TeamTabs } from "./TeamTabs";

/** The page at `/teams/ID`. */
export default function Team({ params }: { params: Params }) {
  const s = t.people.teams;
  const id = params.id ?? "";
  const read = useRead<Thing>(
    (stop) => get(`/api/v2/teams/${encodeURIComponent(id)}`, {}, stop),
    [id],
  );
  const remove = async (team: Thing) => {
    if (await removeTeam(team)) await go("/teams");
  };
  return (
    <main class="page" id="main">
      <PageHead title={read.value?.name ?? s.title} crumbs={[{ label: s.title, href: "/teams" }]}>
        {leads(id) && read.value?.status === "active" && (
          <ButtonLink href={`/racks/new?team=${id}`} icon="add">
            {t.site.racks.newTitle}
          </ButtonLink>
        )}
        {isRoot() && read.value?.status === "active" && (
          <Button kind="danger" icon="trash" onClick={() => read.value && void remove(read.value)}>
            {s.remove}
          </Button>
        )}
      </PageHead>
      <TeamTabs team={id} />
      <Reading read={read}>{(team) => <Overview team={team} />}</Reading>
    </main>
  );
}

function Copied({ text }: { text: string }) {
  return (
    <span class="with-copy">
      <code>{text}</code> <CopyButton text={text} />
    </span>
  );
}

function Overview({ team }: { team: Thing }) {
  const s = t.people.teams;
  const role = roleIn(team.id);
  const period =
    team.billing_period_start && team.billing_period_end
      ? s.periodFromTo(dateOnly(team.billing_period_start), dateOnly(team.billing_period_end))
      : undefined;
  const source = useMemo(() => listed<Rack>("/api/v2/racks", { team: team.id }), [team.id]);
  return (
    <>
      {team.status !== "active" && (
        <p class="notice" data-kind="warn">
          <Icon name="clock" />
          {s.pending}
        </p>
      )}
      <div class="cards">
        <div class="card">
          <p class="quiet">{s.credits}</p>
          <p class="number">{amount(team.credits)}</p>
        </div>
        <div class="card">
          <p class="quiet">{s.cost}</p>
          <p class="number">{amount(team.cost)}</p>
        </div>
        <div class="card">
          <p class="quiet">{s.period}</p>
          <p class="number small">{period ?? t.ui.none}</p>
        </div>
      </div>
      <section class="section">
        <h2>{s.facts}</h2>
        <Facts
          facts={[
            [t.people.status, <Status status={team.status} />],
            [s.kind, team.single_user ? s.personal : undefined],
            [
              t.people.roles.role,
              role === "root"
                ? t.people.root
                : role === "admin"
                  ? t.people.roles.admin
                  : t.people.roles.member,
            ],
            [s.projectId, team.project_id ? <Copied text={team.project_id} /> : undefined],
            [
              s.billingId,
              team.billing_acct_id ? <Copied text={team.billing_acct_id} /> : undefined,
            ],
            [t.people.id, <Copied text={team.id} />],
            [t.people.created, dateOnly(team.created_at)],
          ]}
        />
      </section>
      <section class="section">
        <h2>{s.racks}</h2>
        <Table
          name="racks"
          label={s.racksLabel}
          file={`racks-of-${team.name}`}
          source={source}
          id={(rack) => rack.id}
          title={(rack) => rack.name}
          sort="name"
          columns={[
            {
              key: "name",
              label: t.people.name,
              sort: "name",
              csv: (rack) => rack.name,
              cell: (rack) => <a href={`/racks/${rack.id}`}>{rack.name}</a>,
            },
            {
              key: "status",
              label: t.people.status,
              sort: "status",
              csv: (rack) => rack.status,
              cell: (rack) => <Status status={rack.status} />,
            },
            {
              key: "u_height",
              label: t.site.racks.height,
              sort: "u_height",
              end: true,
              csv: (rack) => rack.u_height,
              cell: (rack) => rack.u_height,
            },
            {
              key: "cost",
              label: t.site.racks.cost,
              sort: "cost",
              end: true,
              csv: (rack) => rack.cost,
              cell: (rack) => amount(rack.cost),
            },
          ]}
          {...(leads(team.id)
            ? {
                actions: (rack: Rack) => [
                  {
                    label: t.ui.edit,
                    icon: "edit" as const,
                    href: `/racks/${rack.id}/edit`,
                  },
                ],
              }
            : {})}
          empty={
            <Empty icon="rack" title={s.rackEmpty}>
              <p>{s.rackEmptyBody}</p>
              {leads(team.id) && (
                <p class="form-actions">
                  <ButtonLink href={`/racks/new?team=${team.id}`} kind="primary" icon="add">
                    {t.site.racks.newTitle}
                  </ButtonLink>
                  <ButtonLink href="/racks/import">{t.site.import.title}</ButtonLink>
                </p>
              )}
            </Empty>
          }
        />
      </section>
    </>
  );
}
