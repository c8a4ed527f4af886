import { get, Problem } from "../api/client";
import type { Hosts } from "../api/schema";
import { DeviceBoard } from "../charts/DeviceBoard";
import { since } from "../format/format";
import type { Params } from "../shell/routes";
import { t } from "../texts";
import { PageHead, Reading, useRead } from "../ui/parts";

/** The metrics of a machine that an agent has registered. */
export default function Host({ params }: { params: Params }) {
  const id = params.id ?? "";
  const read = useRead(
    async (stop) => {
      const found = (await get<Hosts>("/api/v2/hosts", undefined, stop)).find(
        (host) => host.id === id,
      );
      if (!found) throw new Problem(404, "not-found", t.charts.noSuchHost);
      return found;
    },
    [id],
  );
  return (
    <main class="page" id="main">
      <Reading read={read}>
        {(host) => (
          <>
            <PageHead title={host.name} crumbs={[{ label: t.charts.hosts, href: "/hosts" }]}>
              <span class="quiet">
                {t.charts.hostPlace(host.rack, host.position)}
                {host.last_seen ? ` · ${t.charts.seenAgo(since(host.last_seen))}` : ""}
              </span>
            </PageHead>
            <DeviceBoard key={host.id} id={host.id} name={host.name} host />
          </>
        )}
      </Reading>
    </main>
  );
}
