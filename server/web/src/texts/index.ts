// Every text that a person reads. Another language is another folder like `en` with the same keys.
import { api } from "./en/api";
import { charts } from "./en/charts";
import { cloud } from "./en/cloud";
import { people } from "./en/people";
import { rackview } from "./en/rackview";
import { shell } from "./en/shell";
import { site } from "./en/site";
import { twin } from "./en/twin";
import { ui } from "./en/ui";

/** The texts, by area. */
export const t = { api, charts, cloud, people, rackview, shell, site, twin, ui };
