// A user's roles, by team.
import { useMemo } from "preact/hooks";
import { get, me, type Page } from "../../api/client";
import type { RolesOfUser, Team, TeamRole } from "../../api/schema";
import { dateOnly } from "../../format/format";
import { t } from "../../texts";
import { Empty, Reading, useRead } from "../../ui/parts";
import { local } from "../../ui/source";
import { Table } from "../../ui/Table";

interface Named extends TeamRole {
  team: string;
  personal: boolean;
}

async function rolesOf(user: string, stop: AbortSignal): Promise<Named[]> {
  const { items } = await get<RolesOfUser>(`/api/v2/users/${user}/roles`, undefined, stop);
  if (items.length === 0) return [];
  const teams = await get<Page<Team>>(
    "/api/v2/teams",
    { id: items.map((role) => role.team_id).join(","), limit: 1000 },
    stop,
  );
  const known = new Map(teams.items.map((team) => [team.id, team]));
  return items.map((role) => {
    const team = known.get(role.team_id);
    return { ...role, team: team?.name ?? role.team_id, personal: team?.single_user ?? false };
  });
}

/** The table of a user's roles. */
export function Roles({ user, root }: { user: string; root: boolean }) {
  const s = t.people.roles;
  const own = me.value?.user.id === user;
  const read = useRead((stop) => rolesOf(user, stop), [user]);
  const items = read.value;
  const source = useMemo(
    () =>
      local(items ?? [], {
        team: (role) => role.team,
        role: (role) => role.role,
        created_at: (role) => role.created_at,
      }),
    [items],
  );
  if (root) {
    return (
      <Empty icon="key" title={t.people.root}>
        <p>{s.rootBody}</p>
      </Empty>
    );
  }
  return (
    <Reading read={read}>
      {() => (
        <Table
          name="roles"
          label={s.label}
          file="roles"
          source={source}
          id={(role) => role.id}
          title={(role) => role.team}
          sort="team"
          columns={[
            {
              key: "team",
              label: s.team,
              sort: "team",
              csv: (role) => role.team,
              cell: (role) => (
                <>
                  <a href={`/teams/${role.team_id}`}>{role.team}</a>{" "}
                  {role.personal && <span class="tag">{t.people.teams.personal}</span>}
                </>
              ),
            },
            {
              key: "role",
              label: s.role,
              sort: "role",
              csv: (role) => role.role,
              cell: (role) => (
                <>
                  {role.role === "admin" ? s.admin : s.member}{" "}
                  <span class="quiet">{role.role === "admin" ? s.adminMeans : s.memberMeans}</span>
                </>
              ),
            },
            {
              key: "created_at",
              label: s.since,
              sort: "created_at",
              csv: (role) => role.created_at,
              cell: (role) => dateOnly(role.created_at),
            },
          ]}
          empty={
            <Empty icon="team" title={s.empty}>
              <p>{own ? s.emptyOwn : s.emptyUser}</p>
            </Empty>
          }
        />
      )}
    </Reading>
  );
}
