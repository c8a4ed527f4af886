// What has been done to a thing, newest first.
import { get, type Page } from "../api/client";
import { dateTime, since } from "../format/format";
import type { Change } from "../live/stream";
import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { Reading, useRead } from "../ui/parts";
import { useChanges } from "./live";
import { Action, Actor, ChangeDialog, Details, Subject } from "./site/ChangeParts";

/** Entries of a list beside other things: some weeks of a quiet device. */
const SHOWN = 12;

/** Recent changes of a device, or of a rack and what stands in it. */
export function Activity({ subject, rack }: { subject?: string; rack?: string }) {
  const read = useRead(
    (stop) => get<Page<Change>>("/api/v2/changes", { subject, rack, limit: SHOWN }, stop),
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
                  <div>
                    <Action change={change} /> {rack && <Subject change={change} />}{" "}
                    <Actor change={change} />
                    <Details change={change} />
                  </div>
                </li>
              ))}
            </ol>
          )
        }
      </Reading>
      <ChangeDialog />
    </section>
  );
}
