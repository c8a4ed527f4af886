import { useMemo } from "preact/hooks";
import { get, me, Problem, send } from "../api/client";
import type { Team } from "../api/schema";
import { go, query } from "../route/route";
import { t } from "../texts";
import { ButtonLink } from "../ui/Button";
import { Field, Form, useForm } from "../ui/Form";
import { Icon } from "../ui/Icon";
import { Markdown } from "../ui/Markdown";
import { Empty, PageHead, Reading, useRead } from "../ui/parts";
import { toast } from "../ui/Toast";
import { type Known, Section } from "./launch/Fields";
import {
  type Assets,
  type ClusterType,
  check,
  initial,
  launchOf,
  namedByField,
  nameFaults,
  placed,
  sections,
  wantsAsset,
} from "./launch/form";
import { Logo } from "./launch/Logo";
import { whyNot } from "./launch/team";

/** Instructions of this name are for before the launch; others are on the page of the rack. */
const BEFORE = "launch";

function LaunchForm({ type, team }: { type: ClusterType; team: Team }) {
  const l = t.cloud.launch;
  const asked = type.fields.some(wantsAsset);
  const assets = useRead<Assets>(
    async (stop) => (asked ? get(`/api/v2/teams/${team.id}/cloud-assets`, {}, stop) : {}),
    [team.id],
  );
  const known: Known = assets.value ?? (assets.problem ? "failed" : "reading");
  const parts = useMemo(() => sections(type), [type]);
  const form = useForm(initial(type, team.id), async (values) => {
    const faults = check(type, values);
    if (faults.length > 0) throw new Problem(422, "invalid", l.faults(faults.length), faults);
    const { name, ...rest } = launchOf(type, values);
    const path = `/api/v2/cluster-types/${encodeURIComponent(type.id)}/clusters`;
    try {
      await send("POST", path, { name, ...rest });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      // It may have been launched all the same: nobody is told to simply try again.
      if (problem.status === 0) throw new Problem(0, problem.kind, l.doubt);
      const { status, kind, message, errors } = problem;
      throw new Problem(status, kind, message, placed(type, errors));
    }
    form.changed.value = false;
    toast(l.launched(name));
    await go("/racks");
  });
  const lookAtName = (to: EventTarget | null) => {
    const name = form.text("name");
    const wrong = name && !(to instanceof HTMLButtonElement) ? nameFaults(name) : [];
    if (wrong.length > 0) form.faults.value = { ...form.faults.peek(), name: wrong.join("; ") };
  };
  const faults = Object.keys(form.faults.value).length;
  const ofTeam = form.faults.value.team_id ?? whyNot(team, me.value?.roles ?? [], undefined);
  const before = type.instructions.filter(({ id, title }) =>
    [id, title].some((name) => name.toLowerCase() === BEFORE),
  );
  const reselect = `/cloud-env/cluster-types?team=${encodeURIComponent(team.id)}`;
  return (
    <div class="launch">
      <div class="stack">
        <div class="card launch-head">
          <Logo url={type.logo_url} name={type.id} />
          <div class="words">
            <strong>{type.name}</strong>
            <span class="quiet">{type.description}</span>
            <span>
              {l.team}: <strong>{team.name}</strong>
            </span>
            <a href={reselect}>{l.other}</a>
          </div>
        </div>
        {ofTeam && (
          <p class="notice" data-kind="bad" role="alert">
            <Icon name="warning" />
            <span class="fault">{ofTeam}</span>
          </p>
        )}
        {assets.problem && known === "failed" && (
          <p class="notice" data-kind="warn" role="alert">
            <Icon name="warning" />
            <span>
              {l.assets} {assets.problem.message}{" "}
              <button type="button" class="link" onClick={assets.again}>
                {t.ui.retry}
              </button>
            </span>
          </p>
        )}
        <Form state={form} submit={l.submit}>
          {!namedByField(type) && (
            <div onFocusOut={(event) => lookAtName(event.relatedTarget)}>
              <Field name="name" label={l.name} hint={l.nameHint} autocomplete="off" autofocus />
            </div>
          )}
          {parts.map(({ group, fields }, index) => (
            <Section
              key={index}
              form={form}
              fields={fields}
              known={known}
              {...(group ? { group } : {})}
            />
          ))}
          {faults > 0 && (
            <p class="wrong" role="status">
              {l.faults(faults)}
            </p>
          )}
        </Form>
      </div>
      {before.length > 0 && (
        <aside class="card stack" aria-label={l.instructions}>
          <h2>{l.instructions}</h2>
          {before.map(({ id, text }) => (
            <Markdown key={id} text={text} top={3} />
          ))}
        </aside>
      )}
    </div>
  );
}

/** The form before a cluster is launched. */
export default function LaunchCluster({ params }: { params: Record<string, string> }) {
  const l = t.cloud.launch;
  const id = params.id ?? "";
  const team = query.value.get("team") ?? query.value.get("team_id") ?? "";
  const found = useRead(
    async (stop) => {
      const type = await get<ClusterType>(
        `/api/v2/cluster-types/${encodeURIComponent(id)}`,
        {},
        stop,
      );
      return {
        type,
        team: team
          ? await get<Team>(`/api/v2/teams/${encodeURIComponent(team)}`, {}, stop)
          : undefined,
      };
    },
    [id, team],
  );
  const title = found.value ? l.of(found.value.type.name) : l.title;
  return (
    <main class="page" id="main">
      <PageHead
        title={title}
        crumbs={[{ label: t.cloud.clusterTypes.title, href: "/cloud-env/cluster-types" }]}
      >
        <ButtonLink href="/key_pairs" icon="key">
          {l.keyPairs}
        </ButtonLink>
      </PageHead>
      {found.problem?.status === 404 ? (
        <Empty icon="cloud" title={l.gone}>
          <p>{l.goneBody}</p>
          <ButtonLink href="/cloud-env/cluster-types">{l.other}</ButtonLink>
        </Empty>
      ) : (
        <Reading read={found}>
          {(read) =>
            read.team ? (
              <LaunchForm key={`${id} ${team}`} type={read.type} team={read.team} />
            ) : (
              <Empty icon="team" title={t.cloud.clusterTypes.team}>
                <ButtonLink href="/cloud-env/cluster-types">{l.other}</ButtonLink>
              </Empty>
            )
          }
        </Reading>
      )}
    </main>
  );
}
