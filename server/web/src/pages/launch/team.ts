// Which teams may launch a cluster, and why others may not.
import type { Team, TeamRole } from "../../api/schema";
import { compare, decimal } from "../../format/decimal";
import { amount } from "../../format/format";
import { t } from "../../texts";

/** Why a team cannot launch a cluster; undefined where it can. The server says the same, later. */
export function whyNot(
  team: Team,
  roles: TeamRole[],
  needed: string | undefined,
): string | undefined {
  const { why } = t.cloud.clusterTypes;
  const role = roles.find((one) => one.team_id === team.id)?.role;
  if (team.status !== "active") return why.deleted;
  if (role !== "admin") return why.member;
  const credits = decimal(team.credits);
  const wanted = needed === undefined ? undefined : decimal(needed);
  if (credits && wanted && compare(credits, wanted) < 0)
    return why.credits(amount(needed), amount(team.credits));
  return team.project_id ? undefined : why.project;
}
