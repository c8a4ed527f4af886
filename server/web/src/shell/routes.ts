// Which page is at which address. Pages but the rack view are loaded when somebody goes there.
import type { ComponentType } from "preact";

/** The parts of the address that a page is for. */
export type Params = Record<string, string>;

/** A page. */
export type Page = ComponentType<{ params: Params }>;

/** Loads a page's code. */
type Load = () => Promise<{ default: Page }>;

/** Addresses; the first that fits counts. Those of the existing application go on to work. */
export const routes: Array<[string, Load]> = [
  ["/racks", () => import("../rackview/RackView")],
  ["/devices", () => import("../pages/Devices")],
  ["/devices/:id", () => import("../pages/Device")],
  ["/devices/:id/metrics", () => import("../pages/DeviceMetrics")],
  ["/racks/:id", () => import("../pages/Rack")],
  ["/racks/:id/devices", () => import("../pages/RackDevices")],
  ["/racks/:id/metrics", () => import("../pages/RackMetrics")],
  ["/racks/:id/instructions", () => import("../pages/RackInstructions")],
  ["/racks/:id/instructions/:text", () => import("../pages/RackInstructions")],
  ["/hosts", () => import("../pages/Hosts")],
  ["/hosts/:id", () => import("../pages/Host")],
  ["/dashboards/teams/:id", () => import("../pages/TeamDashboard")],
];

/** Addresses that lead to another. */
export const moved: Record<string, string> = {
  "/": "/racks",
  "/accounts/sign_in": "/racks",
};
