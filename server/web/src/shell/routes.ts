// Which page is at which address. Pages but the rack view are loaded when somebody goes there.
import type { ComponentType } from "preact";
import RackView from "../rackview/RackView";

/** The parts of the address that a page is for. */
export type Params = Record<string, string>;

/** A page. */
export type Page = ComponentType<{ params: Params }>;

/** Loads a page's code. */
type Load = () => Promise<{ default: Page }>;

const account: Load = () => import("../pages/account/Account");
const user: Load = () => import("../pages/users/User");
const settings: Load = () => import("../pages/site/Settings");

/** Addresses; the first that fits counts. Those of the existing application go on to work. */
export const routes: Array<[string, Load]> = [
  ["/racks", async () => ({ default: RackView })],
  ["/devices", () => import("../pages/Devices")],
  ["/devices/:id", () => import("../pages/Device")],
  ["/devices/:id/metrics", () => import("../pages/DeviceMetrics")],
  ["/racks/new", () => import("../pages/racks/NewRack")],
  ["/racks/import", () => import("../pages/racks/Import")],
  ["/racks/:id", () => import("../pages/Rack")],
  ["/racks/:id/devices", () => import("../pages/RackDevices")],
  ["/racks/:id/metrics", () => import("../pages/RackMetrics")],
  ["/racks/:id/instructions", () => import("../pages/RackInstructions")],
  ["/racks/:id/instructions/:text", () => import("../pages/RackInstructions")],
  ["/hosts", () => import("../pages/Hosts")],
  ["/hosts/:id", () => import("../pages/Host")],
  ["/dashboards/teams/:id", () => import("../pages/TeamDashboard")],
  ["/cloud-env/cluster-types", () => import("../pages/ClusterTypes")],
  ["/cloud-env/cluster-types/:id/clusters/new", () => import("../pages/LaunchCluster")],
  ["/cloud-env/config", () => import("../pages/CloudConfiguration")],
  ["/key_pairs", () => import("../pages/KeyPairs")],
  ["/key_pairs/new", () => import("../pages/NewKeyPair")],
  ["/teams/:id/usage_limits", () => import("../pages/UsageLimits")],
  ["/teams/:id/invoices", () => import("../pages/Invoices")],
  ["/teams/:id/invoices/:iid", () => import("../pages/Invoice")],
  ["/teams/:id/credit_deposits/new", () => import("../pages/CreditDeposit")],
  ["/statistics", () => import("../pages/Statistics")],
  ["/outbox", () => import("../pages/Outbox")],
  ["/status", () => import("../pages/ServerStatus")],
  ["/setup", () => import("../pages/door/SetUp")],
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
  "/cloud-env/config/new": "/cloud-env/config",
  "/cloud-env/config/edit": "/cloud-env/config",
};
