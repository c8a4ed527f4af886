import { all, get } from "../api/client";
import type { Device, Rack, Team } from "../api/schema";
import { GroupBoard } from "../charts/GroupBoard";
import { count } from "../format/format";
import { compareNames } from "../model/site";
import type { Params } from "../shell/routes";
import { t } from "../texts";
import { Empty, PageHead, Reading, useRead } from "../ui/parts";
import { TeamTabs } from "./teams/TeamTabs";

/** What the devices of a team report over time: together, by rack, and by device. */
export default function TeamDashboard({ params }: { params: Params }) {
  const id = params.id ?? "";
  const read = useRead(
    async (stop) => {
      const [team, devices, racks] = await Promise.all([
        get<Team>(`/api/v2/teams/${encodeURIComponent(id)}`, undefined, stop),
        all<Device>("/api/v2/devices", { team: id, sort: "name" }),
        all<Rack>("/api/v2/racks", { team: id, sort: "name" }),
      ]);
      return { team, devices, racks: racks.sort((a, b) => compareNames(a.name, b.name)) };
    },
    [id],
  );
  return (
    <main class="page" id="main">
      <Reading read={read}>
        {({ team, devices, racks }) => (
          <>
            <PageHead title={team.name} crumbs={[{ label: t.shell.nav.teams, href: "/teams" }]}>
              <span class="quiet">
                {t.charts.teamSize(count(racks.length), count(devices.length))}
              </span>
            </PageHead>
            <TeamTabs team={team.id} />
            {devices.length === 0 ? (
              <Empty icon="rack" title={t.charts.noTeamDevices}>
                <p>{t.charts.noTeamDevicesBody}</p>
              </Empty>
            ) : (
              <GroupBoard
                name={team.name}
                devices={devices.map((device) => ({
                  id: device.id,
                  name: device.name,
                  group: device.location.rack_id,
                }))}
                groups={racks.map((rack) => ({
                  id: rack.id,
                  name: rack.name,
                  href: `/racks/${rack.id}/metrics`,
                }))}
              />
            )}
          </>
        )}
      </Reading>
    </main>
  );
}
