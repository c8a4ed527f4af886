// What has been done to a thing, newest first.
import { get } from "../api/client";
import type { ChangePage } from "../api/schema";
import { dateTime, since } from "../format/format";
import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { Reading, useRead } from "../ui/parts";
import { factsOf } from "./facts";
import { useChanges } from "./live";

/** Entries of a list beside other things: some weeks of a quiet device. */
const SHOWN = 12;

/** Recent changes of a device, or of a rack and what stands in it. */
export function Activity({ subject, rack }: { subject?: string; rack?: string }) {
  const read = useRead(
    (stop) => get<ChangePage>("/api/v2/changes", { subject, rack, limit: SHOWN }, stop),
    [subject, rack],
  );
  useChanges(
    (change) => change.subject_id === subject || (rack !== undefined && change.rack_id === rack),
    read.again,
  );
  return (
    <section class="card activity">
      <h2>{t.charts.activity}</h2>
      <Reading read={read}>
        {(page) =>
          page.items.length === 0 ? (
            <p class="quiet">
              <Icon name="clock" /> {t.charts.noActivity}
            </p>
          ) : (
            <ol>
              {page.items.map((change) => (
                <li key={change.id}>
                  <time dateTime={change.at} title={dateTime(change.at)}>
                    {since(change.at)}
                  </time>
                  <span>
                    <b>{change.action.replaceAll("_", " ")}</b>
                    {rack && ` ${change.subject}`}{" "}
                    <span class="quiet">
                      {t.charts.by(change.actor)}
                      {detailText(change.detail)}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Reading>
    </section>
  );
}

/** Fields of a change that are told in a line. */
const FIELDS_MAX = 4;

function detailText(detail: unknown): string {
  const told = factsOf(detail)
    .filter(({ name, value }) => value !== undefined && !/\bid$/.test(name))
    .slice(0, FIELDS_MAX)
    .map(({ name, value }) => `${name} ${value}`);
  return told.length > 0 ? ` · ${told.join(", ")}` : "";
}
