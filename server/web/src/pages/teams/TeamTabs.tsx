// The tabs of a team, on each of its pages.
import { me } from "../../api/client";
import { isRoot } from "../../api/session";
import { t } from "../../texts";
import { Tabs } from "../../ui/parts";

/** What the one who has signed in is to a team, by the id. */
export function roleIn(team: string): "root" | "admin" | "member" | undefined {
  if (isRoot()) return "root";
  return me.value?.roles.find((role) => role.team_id === team)?.role as
    | "admin"
    | "member"
    | undefined;
}

/** Whether the one who has signed in leads a team: as its admin, or as a root user. */
export function leads(team: string): boolean {
  const role = roleIn(team);
  return role === "root" || role === "admin";
}

/** Links to the pages of a team that one may see. */
export function TeamTabs({ team }: { team: string }) {
  const s = t.people.teams.tabs;
  const at = (page: string) => `/teams/${team}/${page}`;
  const tabs = [
    { href: `/teams/${team}`, label: s.overview },
    ...(leads(team) ? [{ href: at("team_roles"), label: s.members }] : []),
    { href: `/dashboards/teams/${team}`, label: s.dashboard },
    { href: at("usage_limits"), label: s.usage },
    ...(leads(team) ? [{ href: at("invoices"), label: s.invoices }] : []),
    ...(isRoot()
      ? [
          { href: at("credit_deposits/new"), label: s.credits },
          { href: at("edit"), label: s.edit },
        ]
      : []),
  ];
  return <Tabs label={t.people.teams.label} tabs={tabs} />;
}
