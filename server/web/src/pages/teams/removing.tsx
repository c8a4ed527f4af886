// Removing teams, in stages, with what goes with them.
import { get, type Page, send } from "../../api/client";
import type { Rack, Team } from "../../api/schema";
import { count } from "../../format/format";
import { t } from "../../texts";
import { confirm } from "../../ui/Dialog";
import { doMany } from "../../ui/many";
import { Stages } from "../../ui/Refused";
import { toast, toastProblem } from "../../ui/Toast";

/** Racks that are named in the question. */
const NAMED = 5;

/** Removes a team after a question; one with racks after its name has been typed. True when it is on its way. */
export async function removeTeam(team: Team): Promise<boolean> {
  const s = t.people.teams;
  const title = s.removeTitle(team.name);
  const body = <Stages stages={s.removeStages} keeps={s.removeKeeps} />;
  try {
    const racks = await get<Page<Rack>>("/api/v2/racks", {
      team: team.id,
      limit: NAMED,
      count: true,
    });
    const total = racks.total ?? racks.items.length;
    if (total === 0) {
      if (!(await confirm(title, body, s.remove))) return false;
      await send("DELETE", `/api/v2/teams/${team.id}`);
    } else {
      const names = racks.items.map((rack) => rack.name).join(", ");
      const says = s.removeRacks(count(total), total > NAMED ? `${names}, …` : names);
      const all = (
        <>
          <p class="notice" data-kind="bad">
            {says}
          </p>
          {body}
        </>
      );
      if (!(await confirm(title, all, s.removeAnyway, true, team.name))) return false;
      await send("DELETE", `/api/v2/teams/${team.id}`, undefined, { query: { recurse: true } });
    }
    toast(s.removed(team.name));
    return true;
  } catch (problem) {
    toastProblem(problem);
    return false;
  }
}

/** Removes those of `teams` that have no racks; the others are told at the end. */
export async function removeTeams(teams: Team[]): Promise<boolean> {
  const s = t.people.teams;
  const body = <Stages stages={s.removeStages} keeps={s.removeKeeps} />;
  if (!(await confirm(s.removeMany(count(teams.length)), body, s.remove))) return false;
  await doMany(
    s.remove,
    teams,
    (team) => team.name,
    (team) => send("DELETE", `/api/v2/teams/${team.id}`),
  );
  return true;
}
