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

export const routes: Array<[string, Load]> = [
  ["/racks", () => import("../rackview/RackView")],
  ["/setup", () => import("../pages/door/SetUp")],
  ["/accounts/edit", account],
  ["/accounts/edit/:tab", account],
];

/** Addresses that lead to another. */
export const moved: Record<string, string> = {
  "/": "/racks",
  "/accounts/sign_in": "/racks",
};
