// How a change of the log is shown, in the audit log and among events.
import { signal } from "@preact/signals";
import { isRoot } from "../../api/session";
import { count, dateTime } from "../../format/format";
import type { Change } from "../../live/stream";
import { t } from "../../texts";
import { Dialog } from "../../ui/Dialog";
import { Code, Facts } from "../../ui/parts";
import { actionName, kindName, subjectAddress, toldFields, toldShort, tone } from "./told";

/** Fields that stand in a row; the rest is in the dialog. */
const SHOWN = 3;

/** The change whose details are open. */
const opened = signal<Change | undefined>();

/** What was done. */
export function Action({ change }: { change: Change }) {
  return (
    <span class="badge" data-kind={tone(change.action)}>
      {actionName(change.action)}
    </span>
  );
}

/** Who did it. */
export function Actor({ change }: { change: Change }) {
  const name = change.actor || t.site.audit.server;
  if (change.actor_id && isRoot())
    return <a href={`/users/${encodeURIComponent(change.actor_id)}`}>{name}</a>;
  return <span>{name}</span>;
}

/** What it was done to. */
export function Subject({ change }: { change: Change }) {
  const name = change.subject || change.subject_id || kindName(change.kind);
  const address = subjectAddress(change, isRoot());
  return address ? <a href={address}>{name}</a> : <span>{name}</span>;
}

/** The first details, and a way to all of them. */
export function Details({ change }: { change: Change }) {
  const fields = toldShort(change.detail);
  const rest = fields.length - SHOWN;
  const of = `${kindName(change.kind)} ${change.subject}`;
  return (
    <button
      type="button"
      class="change-details"
      onClick={() => {
        opened.value = change;
      }}
    >
      <span class="unseen">{t.site.audit.openDetails(of)}</span>
      {fields.slice(0, SHOWN).map(([name, value]) => (
        <span key={name}>
          <span class="quiet">{name}</span> {value}
        </span>
      ))}
      {rest > 0 && <span class="quiet">{t.site.audit.more(count(rest))}</span>}
      {fields.length === 0 && <span class="quiet">{t.ui.none}</span>}
    </button>
  );
}

/** The dialog with everything that was noted of a change; there is one on a page. */
export function ChangeDialog() {
  const s = t.site.audit;
  const change = opened.value;
  if (!change) return null;
  return (
    <Dialog
      title={`${kindName(change.kind)} ${change.subject}`.trim()}
      wide
      onClose={() => {
        opened.value = undefined;
      }}
    >
      <Facts
        facts={[
          [s.when, dateTime(change.at)],
          [s.who, <Actor change={change} />],
          [s.action, <Action change={change} />],
          [s.subject, <Subject change={change} />],
          [s.number, String(change.id)],
        ]}
      />
      <h3>{s.details}</h3>
      <Facts facts={toldFields(change.detail, 2000)} />
      <h3>{s.all}</h3>
      <Code text={JSON.stringify(change, null, 2)} />
    </Dialog>
  );
}
