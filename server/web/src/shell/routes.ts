// Which page is at which address. Pages but the rack view are loaded when somebody goes there.
import type { ComponentType } from "preact";

/** The parts of the address that a page is for. */
export type Params = Record<string, string>;

/** A page. */
export type Page = ComponentType<{ params: Params }>;

/** Loads a page's code. */
type Load = () => Promise<{ default: Page }>;

/** Addresses; the first that fits counts. Those of the existing application go on to work. */
const account: Load = () => import("../pages/account/Account");
const user: Load = () => import("../pages/users/User");
const settings: Load = () => import("../pages/site/Settings");

export const routes: Array<[string, Load]> = [
  ["/racks", () => import("../rackview/RackView")],
  ["/setup", () => import("../pages/door/SetUp")],
  ["/racks/new", () => import("../pages/racks/NewRack")],
  ["/racks/import", () => import("../pages/racks/Import")],
  ["/racks/:id/edit", () => import("../pages/racks/EditRack")],
  ["/templates", () => import("../pages/templates/Templates")],
  ["/templates/new", () => import("../pages/templates/NewTemplate")],
  ["/templates/:id", () => import("../pages/templates/Template")],
  ["/settings", settings],
  ["/settings/edit", settings],
  ["/audit", () => import("../pages/site/Audit")],
  ["/events", () => import("../pages/site/Events")],
  ["/accounts/edit", account],
  ["/accounts/edit/:tab", account],
  ["/users", () => import("../pages/users/Users")],
  ["/users/new", () => import("../pages/users/NewUser")],
  ["/users/:id", user],
  ["/users/:id/:tab", user],
  ["/teams", () => import("../pages/teams/Teams")],
  ["/teams/new", () => import("../pages/teams/NewTeam")],
  ["/teams/:id", () => import("../pages/teams/Team")],
  ["/teams/:id/edit", () => import("../pages/teams/EditTeam")],
  ["/teams/:id/team_roles", () => import("../pages/teams/Members")],
];

/** Addresses that lead to another. */
export const moved: Record<string, string> = {
  "/": "/racks",
  "/accounts/sign_in": "/racks",
};
