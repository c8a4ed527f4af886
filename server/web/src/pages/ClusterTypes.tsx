import { useSignal } from "@preact/signals";
import { all, get, me } from "../api/client";
import type { Team, TeamRole } from "../api/schema";
import { isRoot } from "../api/session";
import { amount } from "../format/format";
import { query, setQuery } from "../route/route";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Empty, PageHead, Reading, useRead } from "../ui/parts";
import { toast, toastProblem } from "../ui/Toast";
import type { ClusterType } from "./launch/form";
import { Logo } from "./launch/Logo";
import { NotForRoot } from "./launch/NotForRoot";
import { whyNot } from "./launch/team";

interface Types {
  items: ClusterType[];
  trouble?: string | null;
  credits_needed: string;
}

interface Read {
  types: Types;
  teams: Team[];
}

async function read(stop: AbortSignal): Promise<Read> {
  const [types, teams] = await Promise.all([
    get<Types>("/api/v2/cluster-types", {}, stop),
    all<Team>("/api/v2/teams", { sort: "name" }),
  ]);
  return { types, teams };
}

function TeamChoice({
  teams,
  roles,
  needed,
  chosen,
}: {
  teams: Team[];
  roles: TeamRole[];
  needed: string;
  chosen: string | undefined;
}) {
  const c = t.cloud.clusterTypes;
  return (
    <fieldset class="pick">
      <legend>
        <h2>{c.team}</h2>
      </legend>
      <p class="quiet">{c.teamHint}</p>
      <div class="options">
        {teams.map((team) => {
          const why = whyNot(team, roles, needed);
          return (
            <label key={team.id} class="option" data-off={why ? "" : undefined}>
              <input
                type="radio"
                name="team"
                value={team.id}
                checked={team.id === chosen}
                disabled={why !== undefined}
                onChange={() => setQuery({ team: team.id })}
              />
              <span>
                <strong>{team.name}</strong>
                <small>{why ?? c.credits(amount(team.credits))}</small>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Card({ type, team }: { type: ClusterType; team: string | undefined }) {
  const c = t.cloud.clusterTypes;
  const inside = (
    <>
      <Logo url={type.logo_url} name={type.id} />
      <span class="words">
        <strong>{type.name}</strong>
        <span class="quiet">{type.description}</span>
      </span>
      <Icon name="forward" />
    </>
  );
  if (!team)
    return (
      <li>
        <span class="card cluster-type" data-off="" title={c.chooseTeam}>
          {inside}
        </span>
      </li>
    );
  const id = encodeURIComponent(type.id);
  return (
    <li>
      <a
        class="card cluster-type"
        href={`/cloud-env/cluster-types/${id}/clusters/new?team=${encodeURIComponent(team)}`}
      >
        {inside}
      </a>
    </li>
  );
}

function Choice({ types, teams, roles }: Read & { roles: TeamRole[] }) {
  const c = t.cloud.clusterTypes;
  const able = teams.filter((team) => !whyNot(team, roles, types.credits_needed));
  const asked = query.value.get("team");
  // One that is the only one need not be chosen.
  const chosen =
    able.find((team) => team.id === asked)?.id ?? (able.length === 1 ? able[0]?.id : undefined);
  if (teams.length === 0)
    return (
      <Empty icon="team" title={c.noTeam}>
        <p>{c.noTeamBody}</p>
      </Empty>
    );
  return (
    <div class="stack">
      <TeamChoice teams={teams} roles={roles} needed={types.credits_needed} chosen={chosen} />
      {able.length === 0 && (
        <p class="notice" data-kind="warn" role="status">
          <Icon name="warning" />
          {c.noneQualifies}
        </p>
      )}
      <section class="stack">
        <h2>{c.type}</h2>
        {!chosen && able.length > 0 && <p class="quiet">{c.chooseTeam}</p>}
        {types.trouble && types.items.length > 0 && (
          <p class="notice" data-kind="warn" role="status">
            <Icon name="warning" />
            {c.cached(types.trouble)}
          </p>
        )}
        {types.items.length > 0 ? (
          <ul class="cluster-types">
            {types.items.map((type) => (
              <Card key={type.id} type={type} team={chosen} />
            ))}
          </ul>
        ) : (
          <Empty icon="cloud" title={types.trouble ? c.trouble : c.none}>
            <p>{types.trouble ?? c.noneBody}</p>
          </Empty>
        )}
      </section>
    </div>
  );
}

function Choosing() {
  const c = t.cloud.clusterTypes;
  const found = useRead(read);
  const newer = useSignal<Types | undefined>(undefined);
  const busy = useSignal(false);
  const refresh = async () => {
    busy.value = true;
    try {
      newer.value = await get<Types>("/api/v2/cluster-types", { refresh: true });
      if (!newer.value.trouble) toast(c.refreshed);
    } catch (problem) {
      toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  return (
    <main class="page" id="main">
      <PageHead title={c.title}>
        <Button icon="refresh" busy={busy.value} onClick={() => void refresh()}>
          {c.refresh}
        </Button>
      </PageHead>
      <Reading read={found}>
        {({ types, teams }) => (
          <Choice types={newer.value ?? types} teams={teams} roles={me.value?.roles ?? []} />
        )}
      </Reading>
    </main>
  );
}

/** Where one chooses what to launch, and for which team. */
export default function ClusterTypes() {
  const c = t.cloud.clusterTypes;
  if (isRoot()) return <NotForRoot title={c.title} />;
  return <Choosing />;
}
