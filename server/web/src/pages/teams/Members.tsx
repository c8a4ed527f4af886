// Who is in a team, and as what.
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { get, me, type Page, send } from "../../api/client";
import type { NamedTeamRole, Team } from "../../api/schema";
import { isRoot, learn } from "../../api/session";
import { count, dateOnly } from "../../format/format";
import type { Params } from "../../shell/routes";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { confirm } from "../../ui/Dialog";
import { Icon } from "../../ui/Icon";
import { doMany } from "../../ui/many";
import { Empty, PageHead, Reading, useRead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { listed } from "../../ui/source";
import { Table } from "../../ui/Table";
import { toast, toastProblem } from "../../ui/Toast";
import { AddMember } from "./AddMember";
import { leads, TeamTabs } from "./TeamTabs";
import { warning } from "./warning";

const ROLES = "/api/v2/team-roles";

/** The page at `/teams/ID/team_roles`. */
export default function Members({ params }: { params: Params }) {
  const id = params.id ?? "";
  const s = t.people.members;
  if (!leads(id)) return <Refused title={s.label} needs="admin" why={s.forbidden} />;
  return <Led id={id} />;
}

function Led({ id }: { id: string }) {
  const s = t.people.members;
  const adding = useSignal(false);
  const turn = useSignal(0);
  const read = useRead<Team>(
    (stop) => get(`/api/v2/teams/${encodeURIComponent(id)}`, {}, stop),
    [id],
  );
  const add = () => {
    adding.value = true;
  };
  const single = read.value?.single_user ?? true;
  return (
    <main class="page" id="main">
      <PageHead
        title={read.value?.name ?? s.label}
        crumbs={[{ label: t.people.teams.title, href: "/teams" }]}
      >
        {!single && (
          <Button kind="primary" icon="add" onClick={add}>
            {s.add}
          </Button>
        )}
      </PageHead>
      <TeamTabs team={id} />
      <Reading read={read}>
        {(team) =>
          team.single_user ? (
            <Empty icon="lock" title={s.single}>
              <p>{s.singleBody}</p>
            </Empty>
          ) : (
            <List team={team} turn={turn.value} add={add} />
          )
        }
      </Reading>
      {adding.value && read.value && (
        <AddMember
          team={read.value}
          onClose={(added) => {
            adding.value = false;
            if (added) turn.value += 1;
          }}
        />
      )}
    </main>
  );
}

/** What is said of roles that stop being admins', from the newest state of the team. */
async function warnings(team: string, roles: NamedTeamRole[]): Promise<string[]> {
  const admins = await get<Page<NamedTeamRole>>(ROLES, {
    team,
    role: "admin",
    limit: 1,
    count: true,
  });
  const who = me.value?.user.id ?? "";
  const { own, last } = warning(roles, who, isRoot(), admins.total ?? 0);
  const s = t.people.members;
  return [...(own ? [s.own] : []), ...(last ? [s.last] : [])];
}

function Warnings({ body, said }: { body: string; said: string[] }) {
  return (
    <div class="stack">
      <p>{body}</p>
      {said.map((one) => (
        <p key={one} class="notice" data-kind="bad">
          <Icon name="warning" />
          {one}
        </p>
      ))}
    </div>
  );
}

function List({ team, turn, add }: { team: Team; turn: number; add: () => void }) {
  const s = t.people.members;
  const r = t.people.roles;
  const again = useSignal(0);
  const source = useMemo(() => listed<NamedTeamRole>(ROLES, { team: team.id }), [team.id]);
  const own = me.value?.user.id;
  /** Does it, and looks again; also at who one is, where it is one's own role. */
  const done = async (roles: NamedTeamRole[], says: string, act: () => Promise<unknown>) => {
    try {
      await act();
      toast(says);
      if (roles.some((role) => role.user_id === own)) await learn();
      again.value += 1;
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const change = async (role: NamedTeamRole, to: "admin" | "member") => {
    try {
      const less = to === "member";
      const said = less ? await warnings(team.id, [role]) : [];
      const title = less ? s.demoteTitle(role.login) : s.promoteTitle(role.login);
      const body = <Warnings body={less ? s.demoteBody : s.promoteBody} said={said} />;
      const yes = less ? s.makeMember : s.makeAdmin;
      if (!(await confirm(title, body, yes, said.length > 0))) return;
      await done([role], s.changed, () => send("PATCH", `${ROLES}/${role.id}`, { role: to }));
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const remove = async (role: NamedTeamRole) => {
    try {
      const body = <Warnings body={s.removeBody} said={await warnings(team.id, [role])} />;
      if (!(await confirm(s.removeTitle(role.login), body, s.remove))) return;
      await done([role], s.removed, () => send("DELETE", `${ROLES}/${role.id}`));
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const removeMany = async (roles: NamedTeamRole[]) => {
    const body = <Warnings body={s.removeManyBody} said={await warnings(team.id, roles)} />;
    if (!(await confirm(s.removeMany(count(roles.length)), body, s.remove))) return false;
    await doMany(
      s.remove,
      roles,
      (role) => role.login,
      (role) => send("DELETE", `${ROLES}/${role.id}`),
    );
    if (roles.some((role) => role.user_id === own)) await learn();
    return true;
  };
  return (
    <Table
      label={s.label}
      file={`members-of-${team.name}`}
      source={source}
      by={[turn, again.value]}
      id={(role) => role.id}
      title={(role) => role.login}
      sort="login"
      filters={[
        {
          key: "role",
          label: r.role,
          options: [
            { value: "admin", label: r.admin },
            { value: "member", label: r.member },
          ],
        },
      ]}
      columns={[
        {
          key: "login",
          label: t.people.login,
          sort: "login",
          csv: (role) => role.login,
          cell: (role) => (
            <>
              {isRoot() ? <a href={`/users/${role.user_id}`}>{role.login}</a> : role.login}{" "}
              {role.user_id === own && <span class="tag">{t.people.you}</span>}
            </>
          ),
        },
        {
          key: "name",
          label: t.people.fullName,
          csv: (role) => role.user_name,
          cell: (role) => role.user_name,
        },
        {
          key: "role",
          label: r.role,
          sort: "role",
          csv: (role) => role.role,
          cell: (role) => (role.role === "admin" ? r.admin : r.member),
        },
        {
          key: "created_at",
          label: r.since,
          sort: "created_at",
          csv: (role) => role.created_at,
          cell: (role) => dateOnly(role.created_at),
        },
      ]}
      actions={(role) => [
        role.role === "admin"
          ? { label: s.makeMember, icon: "user", run: () => void change(role, "member") }
          : { label: s.makeAdmin, icon: "key", run: () => void change(role, "admin") },
        "line",
        { label: s.remove, icon: "trash", danger: true, run: () => void remove(role) },
      ]}
      bulk={[{ label: s.remove, icon: "trash", danger: true, run: removeMany }]}
      empty={
        <Empty icon="team" title={s.empty}>
          <p>{s.emptyBody}</p>
          <Button kind="primary" icon="add" onClick={add}>
            {s.add}
          </Button>
        </Empty>
      }
    />
  );
}
