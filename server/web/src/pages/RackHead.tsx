import type { ComponentChildren } from "preact";
import { get, Problem } from "../api/client";
import type { Instruction, Rack } from "../api/schema";
import { may } from "../api/session";
import { t } from "../texts";
import { ButtonLink } from "../ui/Button";
import { MenuButton } from "../ui/Menu";
import { PageHead, Reading, Status, Tabs, useRead } from "../ui/parts";
import { actionItems, rackSubject } from "./acting";
import { useThing } from "./live";
import { leads } from "./teams/TeamTabs";

/** The instructions of a rack's cluster; none for a rack that was not launched from here. */
export async function instructionsOf(id: string, stop: AbortSignal): Promise<Instruction[]> {
  if (!may("read", "instructions")) return [];
  try {
    return await get<Instruction[]>(`/api/v2/racks/${id}/instructions`, undefined, stop);
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return [];
    throw problem;
  }
}

/** A page of a rack: head, tabs, and what `children` make of it. */
export function RackPage({
  id,
  children,
}: {
  id: string;
  children: (rack: Rack) => ComponentChildren;
}) {
  const read = useThing<Rack>("racks", id);
  const texts = useRead((stop) => instructionsOf(id, stop), [id]);
  return (
    <main class="page" id="main">
      <Reading read={read}>
        {(rack) => {
          const base = `/racks/${rack.id}`;
          const items = actionItems(rackSubject(rack), "/racks");
          const tabs = [
            { href: base, label: t.charts.overview },
            { href: `${base}/devices`, label: t.charts.devices },
            { href: `${base}/metrics`, label: t.charts.metrics },
          ];
          if (texts.value && texts.value.length > 0)
            tabs.push({ href: `${base}/instructions`, label: t.charts.instructions });
          return (
            <>
              <PageHead title={rack.name} crumbs={[{ label: t.shell.nav.racks, href: "/racks" }]}>
                <Status status={rack.status} />
                {leads(rack.team_id) && (
                  <ButtonLink href={`${base}/edit`} icon="edit">
                    {t.ui.edit}
                  </ButtonLink>
                )}
                {items.length > 0 && (
                  <MenuButton label={t.ui.actionsOf(rack.name)} text={t.ui.actions} items={items} />
                )}
              </PageHead>
              <Tabs label={rack.name} tabs={tabs} />
              {children(rack)}
            </>
          );
        }}
      </Reading>
    </main>
  );
}
