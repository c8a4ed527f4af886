// Who did what: the log of changes.
import { useMemo } from "preact/hooks";
import { isRoot } from "../../api/session";
import { dateTime } from "../../format/format";
import type { Change } from "../../live/stream";
import { findRacks, findTeams, findUsers, nameAt } from "../../model/finding";
import { t } from "../../texts";
import { ButtonLink } from "../../ui/Button";
import { Empty, PageHead } from "../../ui/parts";
import { listed } from "../../ui/source";
import { type Filter, Table } from "../../ui/Table";
import { Action, Actor, ChangeDialog, Details, Subject } from "./ChangeParts";
import { kindName } from "./told";

function filters(root: boolean): Filter[] {
  const s = t.site.audit;
  const of = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return [
    { key: "kind", label: s.kind, options: of(t.site.kinds) },
    { key: "action", label: s.action, options: of(t.site.actions) },
    ...(root
      ? [
          {
            key: "actor",
            label: s.who,
            find: findUsers,
            nameOf: (id: string) => nameAt(`/api/v2/users/${encodeURIComponent(id)}`),
          },
        ]
      : []),
    {
      key: "team",
      label: s.team,
      find: findTeams,
      nameOf: (id) => nameAt(`/api/v2/teams/${encodeURIComponent(id)}`),
    },
    {
      key: "rack",
      label: s.rack,
      find: findRacks,
      nameOf: (id) => nameAt(`/api/v2/racks/${encodeURIComponent(id)}`),
    },
    { key: "since", label: s.since, moment: true },
    { key: "until", label: s.until, moment: true },
  ];
}

/** The page at `/audit`. */
export default function Audit() {
  const s = t.site.audit;
  const root = isRoot();
  const source = useMemo(() => listed<Change>("/api/v2/changes"), []);
  const narrow = useMemo(() => filters(root), [root]);
  return (
    <main class="page" id="main">
      <PageHead title={s.title}>
        <ButtonLink href="/events" icon="play">
          {t.site.events.title}
        </ButtonLink>
      </PageHead>
      <Table
        label={s.label}
        file="changes"
        source={source}
        id={(change) => String(change.id)}
        title={(change) => `${kindName(change.kind)} ${change.subject}`}
        sort="-id"
        filters={narrow}
        columns={[
          {
            key: "at",
            label: s.when,
            sort: "id",
            csv: (change) => change.at,
            cell: (change) => <time class="nowrap">{dateTime(change.at)}</time>,
          },
          {
            key: "actor",
            label: s.who,
            csv: (change) => change.actor,
            cell: (change) => <Actor change={change} />,
          },
          {
            key: "action",
            label: s.action,
            csv: (change) => change.action,
            cell: (change) => <Action change={change} />,
          },
          {
            key: "kind",
            label: s.kind,
            csv: (change) => change.kind,
            cell: (change) => kindName(change.kind),
          },
          {
            key: "subject",
            label: s.subject,
            csv: (change) => change.subject,
            cell: (change) => <Subject change={change} />,
          },
          {
            key: "detail",
            label: s.details,
            csv: (change) => JSON.stringify(change.detail),
            cell: (change) => <Details change={change} />,
          },
        ]}
        empty={
          <Empty icon="clock" title={s.empty}>
            <p>{s.emptyBody}</p>
          </Empty>
        }
      />
      <ChangeDialog />
    </main>
  );
}
