// Every text that a person reads. Another language is another folder like `en` with the same keys.
import { charts } from "./en/charts";
import { cloud } from "./en/cloud";
import { people } from "./en/people";
import { site } from "./en/site";
import { t as first } from "./first";

/** The texts, by area. */
export const t = { ...first, charts, cloud, people, site };
