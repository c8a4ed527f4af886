// Which page is at which address. Pages but the rack view are loaded when somebody goes there.
import type { ComponentType } from "preact";
import RackView from "../rackview/RackView";

/** The parts of the address that a page is for. */
export type Params = Record<string, string>;

/** A page. */
export type Page = ComponentType<{ params: Params }>;

/** Loads a page's code. */
type Load = () => Promise<Page>;

// Three files of pages: one each would be a fifth more bytes, as each is compressed alone.
const things = () => import("../pages/things");
const people = () => import("../pages/people");
const operation = () => import("../pages/operation");

function from<Name extends string>(load: () => Promise<Record<Name, Page>>, name: Name): Load {
  return async () => (await load())[name];
}

/** Addresses; the first that fits counts. Those of the existing application go on to work. */
export const routes: Array<[string, Load]> = [
  ["/racks", async () => RackView],
  ["/devices", from(things, "Devices")],
  ["/devices/:id", from(things, "Device")],
  ["/devices/:id/metrics", from(things, "DeviceMetrics")],
  ["/racks/new", from(people, "NewRack")],
  ["/racks/import", from(people, "Import")],
  ["/racks/:id", from(things, "Rack")],
  ["/racks/:id/devices", from(things, "RackDevices")],
  ["/racks/:id/metrics", from(things, "RackMetrics")],
  ["/racks/:id/instructions", from(things, "RackInstructions")],
  ["/racks/:id/instructions/:text", from(things, "RackInstructions")],
  ["/hosts", from(things, "Hosts")],
  ["/hosts/:id", from(things, "Host")],
  ["/dashboards/teams/:id", from(things, "TeamDashboard")],
  ["/cloud-env/cluster-types", from(operation, "ClusterTypes")],
  ["/cloud-env/cluster-types/:id/clusters/new", from(operation, "LaunchCluster")],
  ["/cloud-env/config", from(operation, "CloudConfiguration")],
  ["/key_pairs", from(operation, "KeyPairs")],
  ["/key_pairs/new", from(operation, "NewKeyPair")],
  ["/teams/:id/usage_limits", from(operation, "UsageLimits")],
  ["/teams/:id/invoices", from(operation, "Invoices")],
  ["/teams/:id/invoices/:iid", from(operation, "Invoice")],
  ["/teams/:id/credit_deposits/new", from(operation, "CreditDeposit")],
  ["/statistics", from(operation, "Statistics")],
  ["/outbox", from(operation, "Outbox")],
  ["/status", from(operation, "ServerStatus")],
  ["/setup", from(people, "SetUp")],
  ["/racks/:id/edit", from(people, "EditRack")],
  ["/templates", from(people, "Templates")],
  ["/templates/new", from(people, "NewTemplate")],
  ["/templates/:id", from(people, "Template")],
  ["/settings", from(operation, "Settings")],
  ["/settings/edit", from(operation, "Settings")],
  ["/audit", from(operation, "Audit")],
  ["/events", from(operation, "Events")],
  ["/accounts/edit", from(people, "Account")],
  ["/accounts/edit/:tab", from(people, "Account")],
  ["/users", from(people, "Users")],
  ["/users/new", from(people, "NewUser")],
  ["/users/:id", from(people, "User")],
  ["/users/:id/:tab", from(people, "User")],
  ["/teams", from(people, "Teams")],
  ["/teams/new", from(people, "NewTeam")],
  ["/teams/:id", from(people, "Team")],
  ["/teams/:id/edit", from(people, "EditTeam")],
  ["/teams/:id/team_roles", from(people, "Members")],
];

/** Addresses that lead to another. */
export const moved: Record<string, string> = {
  "/": "/racks",
  "/accounts/sign_in": "/racks",
  "/cloud-env/config/new": "/cloud-env/config",
  "/cloud-env/config/edit": "/cloud-env/config",
};
