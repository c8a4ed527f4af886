// A change of the log in words: what its details say, and where its subject is looked at.
import type { Change } from "../../live/stream";
import { t } from "../../texts";

/** Deepest that details are taken apart, and longest that a value is told in a row. */
const DEEPEST = 4;
const LONGEST = 120;

/** The fields of details with their values as text: `location/start_u` for those of fields. */
export function toldFields(
  detail: Record<string, unknown>,
  longest = LONGEST,
): Array<[string, string]> {
  const told: Array<[string, string]> = [];
  const tell = (name: string, value: unknown, depth: number) => {
    if (value !== null && typeof value === "object" && depth < DEEPEST) {
      const fields = Object.entries(value);
      if (fields.length === 0) told.push([name, Array.isArray(value) ? "[]" : "{}"]);
      for (const [field, inside] of fields) {
        tell(name ? `${name}/${field}` : field, inside, depth + 1);
      }
      return;
    }
    const text =
      value === null ? t.ui.none : typeof value === "string" ? value : JSON.stringify(value);
    told.push([name, text.length > longest ? `${text.slice(0, longest)}…` : text]);
  };
  tell("", detail, 0);
  return told.filter(([name]) => name !== "");
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The fields in short, for a row: what says most first, ids last and cut. */
export function toldShort(detail: Record<string, unknown>): Array<[string, string]> {
  const fields = toldFields(detail, 40).map(
    ([name, value]) => [name.replace(/^location\//, ""), value] as [string, string],
  );
  const ids = fields.filter(([, value]) => ID.test(value));
  return [
    ...fields.filter(([, value]) => !ID.test(value)),
    ...ids.map(([name, value]) => [name, value.slice(0, 8)] as [string, string]),
  ];
}

/** What a kind of thing is called. */
export function kindName(kind: string): string {
  return (
    (Object.hasOwn(t.site.kinds, kind) ? t.site.kinds[kind] : undefined) ??
    kind.replaceAll("_", " ")
  );
}

/** What was done, in a word. */
export function actionName(action: string): string {
  return (
    (Object.hasOwn(t.site.actions, action) ? t.site.actions[action] : undefined) ??
    action.replaceAll("_", " ")
  );
}

/** Where the subject of a change is looked at; nothing for what is gone or has no page. */
export function subjectAddress(
  change: Pick<Change, "kind" | "action" | "subject_id" | "team_id">,
  root: boolean,
): string | undefined {
  const id = encodeURIComponent(change.subject_id);
  if (change.kind === "team_role") {
    return change.team_id ? `/teams/${encodeURIComponent(change.team_id)}/team_roles` : undefined;
  }
  if (change.action === "delete" || !change.subject_id) return undefined;
  const pages: Record<string, string | undefined> = {
    rack: `/racks/${id}`,
    device: `/devices/${id}`,
    team: `/teams/${id}`,
    template: `/templates/${id}`,
    user: root ? `/users/${id}` : undefined,
    key_pair: "/key_pairs",
    cluster_type: root ? undefined : "/cloud-env/cluster-types",
    cloud_configuration: root ? "/cloud-env/config" : undefined,
    setting: root ? "/settings" : undefined,
    outbox: root ? "/outbox" : undefined,
  };
  return Object.hasOwn(pages, change.kind) ? pages[change.kind] : undefined;
}

/** Good, bad or neither: what is made, what goes, what fails. */
export function tone(action: string): "good" | "bad" | "warn" | "plain" {
  if (action === "create" || action === "launch" || action === "done") return "good";
  if (action === "delete" || action === "sign_in_failed") return "bad";
  return action === "mark_deleted" || action === "revoke" ? "warn" : "plain";
}
