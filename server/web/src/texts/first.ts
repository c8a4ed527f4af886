// The texts of the first view: what it imports imports these, so that it does not wait for the rest.
import { api } from "./en/api";
import { rackview } from "./en/rackview";
import { shell } from "./en/shell";
import { twin } from "./en/twin";
import { ui } from "./en/ui";

/** The texts of the first view, by area. */
export const t = { api, rackview, shell, twin, ui };
