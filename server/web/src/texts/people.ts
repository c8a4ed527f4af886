// The texts with those of people and the site's records, which no page but theirs has to load.
import { people } from "./en/people";
import { site } from "./en/site";
import { t as shared } from "./index";

/** The texts, by area. */
export const t = { ...shared, people, site };
