// One's teams; for root users all of them.
import { useSignal } from "@preact/signals";
import { get, type Page } from "../../api/client";
import type { NamedTeamRole, Team } from "../../api/schema";
import { isRoot } from "../../api/session";
import { amount, count, NOTHING } from "../../format/format";
import { t } from "../../texts";
import { ButtonLink } from "../../ui/Button";
import type { Item } from "../../ui/Menu";
import { Empty, PageHead, Status } from "../../ui/parts";
import { listed, type Source } from "../../ui/source";
import { type Column, Table } from "../../ui/Table";
import { removeTeam, removeTeams } from "./removing";
import { leads, roleIn } from "./TeamTabs";

interface Row extends Team {
  /** Logins; undefined where they are not the reader's to know. */
  admins?: string[];
  members?: number;
}

/** Admins that are named in a row. */
const NAMED = 3;

const teams = listed<Team>("/api/v2/teams");

/** A page of teams with who is in them, in one more request. */
const source: Source<Row> = async (wanted, stop) => {
  const page = await teams(wanted, stop);
  const led = page.items.filter((team) => leads(team.id) && !team.single_user);
  if (led.length === 0) return page;
  const ids = led.map((team) => team.id);
  const byTeam = new Map<string, NamedTeamRole[]>(ids.map((id) => [id, []]));
  // Fifty ids fit into an address well.
  for (let at = 0; at < ids.length; at += 50) {
    let cursor: string | null = null;
    do {
      const roles: Page<NamedTeamRole> = await get(
        "/api/v2/team-roles",
        { team: ids.slice(at, at + 50).join(","), limit: 1000, cursor },
        stop,
      );
      for (const role of roles.items) byTeam.get(role.team_id)?.push(role);
      cursor = roles.next;
    } while (cursor);
  }
  return {
    ...page,
    items: page.items.map((team) => {
      const roles = byTeam.get(team.id);
      if (!roles) return team;
      const admins = roles.filter((role) => role.role === "admin").map((role) => role.login);
      return { ...team, admins, members: roles.length - admins.length };
    }),
  };
};

function columns(root: boolean): Array<Column<Row>> {
  const s = t.people.teams;
  const roles = t.people.roles;
  const named = (team: Row) => team.admins?.slice(0, NAMED).join(", ") || NOTHING;
  const all: Array<Column<Row> | false> = [
    {
      key: "name",
      label: t.people.name,
      sort: "name",
      csv: (team) => team.name,
      cell: (team) => (
        <>
          <a href={`/teams/${team.id}`}>{team.name}</a>{" "}
          {team.single_user && <span class="tag">{s.personal}</span>}
        </>
      ),
    },
    !root && {
      key: "role",
      label: roles.role,
      csv: (team) => roleIn(team.id),
      cell: (team) => (roleIn(team.id) === "admin" ? roles.admin : roles.member),
    },
    {
      key: "admins",
      label: s.admins,
      csv: (team) => team.admins?.join(" "),
      cell: (team) =>
        (team.admins?.length ?? 0) > NAMED
          ? `${named(team)} +${count((team.admins?.length ?? 0) - NAMED)}`
          : named(team),
    },
    {
      key: "members",
      label: s.members,
      end: true,
      csv: (team) => team.members,
      cell: (team) => (team.members === undefined ? NOTHING : count(team.members)),
    },
    {
      key: "credits",
      label: s.credits,
      sort: "credits",
      end: true,
      csv: (team) => team.credits,
      cell: (team) => amount(team.credits),
    },
    {
      key: "cost",
      label: s.cost,
      sort: "cost",
      end: true,
      csv: (team) => team.cost,
      cell: (team) => amount(team.cost),
    },
    {
      key: "status",
      label: t.people.status,
      csv: (team) => team.status,
      cell: (team) => <Status status={team.status} />,
    },
    root && {
      key: "project_id",
      label: s.projectId,
      csv: (team) => team.project_id,
      cell: (team) => <code>{team.project_id ?? NOTHING}</code>,
    },
    root && {
      key: "billing_acct_id",
      label: s.billingId,
      csv: (team) => team.billing_acct_id,
      cell: (team) => <code>{team.billing_acct_id ?? NOTHING}</code>,
    },
  ];
  return all.filter((column): column is Column<Row> => column !== false);
}

/** The page at `/teams`. */
export default function Teams() {
  const s = t.people.teams;
  const turn = useSignal(0);
  const root = isRoot();
  const remove = async (team: Team) => {
    if (await removeTeam(team)) turn.value += 1;
  };
  const actions = (team: Team): Array<Item | "line"> => {
    const at = (page: string) => `/teams/${team.id}/${page}`;
    const led = leads(team.id);
    const single = team.single_user ? { why: t.people.members.single } : {};
    return [
      { label: s.tabs.dashboard, icon: "chart", href: `/dashboards/teams/${team.id}` },
      ...(led
        ? [{ label: s.tabs.members, icon: "team", href: at("team_roles"), ...single } as Item]
        : []),
      { label: s.tabs.usage, icon: "cloud", href: at("usage_limits") },
      ...(led ? [{ label: s.tabs.invoices, icon: "money", href: at("invoices") } as Item] : []),
      ...(root
        ? ([
            { label: s.tabs.credits, icon: "add", href: at("credit_deposits/new") },
            { label: t.ui.edit, icon: "edit", href: at("edit") },
            "line",
            {
              label: s.remove,
              icon: "trash",
              danger: true,
              run: () => void remove(team),
              ...(team.status === "active" ? {} : { why: t.people.users.alreadyPending }),
            },
          ] as Array<Item | "line">)
        : []),
    ];
  };
  return (
    <main class="page" id="main">
      <PageHead title={s.title}>
        {root && (
          <ButtonLink href="/teams/new" kind="primary" icon="add">
            {s.new}
          </ButtonLink>
        )}
      </PageHead>
      <Table
        label={s.label}
        file="teams"
        source={source}
        by={[turn.value]}
        id={(team) => team.id}
        title={(team) => team.name}
        sort="name"
        filters={[
          {
            key: "single_user",
            label: s.kind,
            options: [
              { value: "false", label: s.kinds.shared },
              { value: "true", label: s.kinds.single },
            ],
          },
        ]}
        columns={columns(root)}
        actions={actions}
        bulk={root ? [{ label: s.remove, icon: "trash", danger: true, run: removeTeams }] : []}
        empty={
          <Empty icon="team" title={s.empty}>
            <p>{root ? s.emptyRoot : s.emptyOther}</p>
            {root && (
              <ButtonLink href="/teams/new" kind="primary" icon="add">
                {s.new}
              </ButtonLink>
            )}
          </Empty>
        }
      />
    </main>
  );
}
