import { get } from "../api/client";
import type { Team, UsageLimit } from "../api/schema";
import { bytes, count } from "../format/format";
import { t } from "../texts";
import { IconButton } from "../ui/Button";
import { Meter } from "../ui/Meter";
import { PageHead, Reading, useRead } from "../ui/parts";
import { TeamTabs } from "./teams/TeamTabs";

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** A number as its limit counts: memory in MiB and disks in GiB, as the cloud gives them. */
function told(name: string, value: number): string {
  if (name === "ram") return bytes(value * MIB);
  return name === "volume_disk" ? bytes(value * GIB) : count(value);
}

function Limit({ limit }: { limit: UsageLimit }) {
  const l = t.cloud.limits;
  const label = l.names[limit.name] ?? limit.name;
  const { used, most } = limit;
  const known = used !== null && used !== undefined;
  const bounded = most !== null && most !== undefined;
  const left = known && bounded ? most - used : undefined;
  return (
    <li class="card figure">
      <h2>{label}</h2>
      <p class="number">{known ? told(limit.name, used) : "–"}</p>
      {known && bounded && (
        <Meter
          label={label}
          part={most > 0 ? used / most : 1}
          text={l.used(told(limit.name, used), told(limit.name, most))}
        />
      )}
      <p class="quiet">
        {!known
          ? l.unknown
          : left === undefined
            ? l.unlimited
            : `${l.used(told(limit.name, used), told(limit.name, most as number))} · ${
                left > 0 ? l.left(told(limit.name, left)) : l.full
              }`}
      </p>
    </li>
  );
}

/** What a team may use of the cloud, and uses. */
export default function UsageLimits({ params }: { params: Record<string, string> }) {
  const l = t.cloud.limits;
  const path = `/api/v2/teams/${encodeURIComponent(params.id ?? "")}`;
  const team = useRead((stop) => get<Team>(path, {}, stop), [path]);
  const limits = useRead(
    (stop) => get<{ items: UsageLimit[] }>(`${path}/usage-limits`, {}, stop),
    [path],
  );
  return (
    <main class="page" id="main">
      <PageHead
        title={team.value ? l.of(team.value.name) : l.title}
        crumbs={[{ label: t.shell.nav.teams, href: "/teams" }]}
      >
        <IconButton icon="refresh" label={t.ui.reload} onClick={limits.again} />
      </PageHead>
      <TeamTabs team={params.id ?? ""} />
      <p class="lead">{l.body}</p>
      <Reading read={limits}>
        {({ items }) => (
          <ul class="cards">
            {items.map((limit) => (
              <Limit key={limit.name} limit={limit} />
            ))}
          </ul>
        )}
      </Reading>
    </main>
  );
}
