// Every text that a person reads. Another language is another folder like `en` with the same keys.
import { api } from "./en/api";
import { charts } from "./en/charts";
import { cloud } from "./en/cloud";
import { rackview } from "./en/rackview";
import { shell } from "./en/shell";
import { twin } from "./en/twin";
import { ui } from "./en/ui";

/** The texts, by area. */
export const t = { api, charts, cloud, rackview, shell, twin, ui };
