import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { get, send } from "../api/client";
import type { Job } from "../api/schema";
import { isRoot } from "../api/session";
import { count, dateTime, since } from "../format/format";
import { t } from "../texts";
import { ButtonLink } from "../ui/Button";
import { confirm } from "../ui/Dialog";
import { doMany } from "../ui/many";
import { Empty, PageHead } from "../ui/parts";
import { Refused } from "../ui/Refused";
import { listed } from "../ui/source";
import { type Column, Table } from "../ui/Table";
import { useChanges } from "./live";

/** Attempts are not in the log of changes, so the list is read again as long as the page is open. */
const AGAIN_MS = 5000;
/** What a call is called. */
function nameOf(job: Job): string {
  return t.cloud.outbox.jobs[job.job] ?? job.job;
}

const names = new Map<string, Promise<string>>();

/** The name of `user:ID` or `team:ID`; its id, where it is gone or may not be read. */
function nameOfSubject(subject: string): Promise<string> {
  const [kind, id = ""] = subject.split(":");
  let name = names.get(subject);
  if (!name) {
    const path = kind === "team" ? "/api/v2/teams/" : "/api/v2/users/";
    name = get<{ name?: string; login?: string }>(path + encodeURIComponent(id)).then(
      (found) => found.login ?? found.name ?? id,
      () => id,
    );
    names.set(subject, name);
  }
  return name;
}

function Subject({ subject }: { subject: string }) {
  const o = t.cloud.outbox;
  const name = useSignal("");
  useEffect(() => {
    let current = true;
    void nameOfSubject(subject).then((found) => {
      if (current) name.value = found;
    });
    return () => {
      current = false;
    };
  }, [subject]);
  const [kind, id = ""] = subject.split(":");
  const team = kind === "team";
  return (
    <a href={`/${team ? "teams" : "users"}/${encodeURIComponent(id)}`}>
      {team ? o.team : o.user} {name.value}
    </a>
  );
}

const KINDS: Record<string, string> = { running: "good", waiting: "warn", failed: "bad" };

function State({ state }: { state: string }) {
  return (
    <span class="badge" data-kind={KINDS[state] ?? "plain"}>
      {t.cloud.outbox.states[state] ?? state}
    </span>
  );
}

function columns(): Array<Column<Job>> {
  const o = t.cloud.outbox;
  return [
    {
      key: "state",
      label: o.state,
      cell: ({ state }) => <State state={state} />,
      csv: ({ state }) => state,
    },
    { key: "job", label: o.job, cell: nameOf, csv: ({ job }) => job },
    {
      key: "subject",
      label: o.about,
      cell: ({ subject }) => <Subject subject={subject} />,
      csv: ({ subject }) => subject,
    },
    {
      key: "attempts",
      label: o.attempts,
      sort: "attempts",
      end: true,
      cell: ({ attempts }) => o.of(count(attempts)),
      csv: ({ attempts }) => attempts,
    },
    {
      key: "error",
      label: o.error,
      cell: ({ last_error }) => last_error && <span class="clamp">{last_error}</span>,
      csv: ({ last_error }) => last_error,
    },
    {
      key: "due",
      label: o.due,
      cell: ({ due_at }) => due_at && <span title={dateTime(due_at)}>{since(due_at)}</span>,
      csv: ({ due_at }) => due_at,
    },
    {
      key: "since",
      label: o.since,
      sort: "created_at",
      cell: ({ created_at }) => <span title={dateTime(created_at)}>{since(created_at)}</span>,
      csv: ({ created_at }) => created_at,
    },
  ];
}

/** Calls to the cloud that are not done. */
export default function Outbox() {
  if (!isRoot()) return <Refused title={t.cloud.outbox.title} needs="root" />;
  return <Calls />;
}

function Calls() {
  const o = t.cloud.outbox;
  const turn = useSignal(0);
  const again = () => {
    turn.value += 1;
  };
  useChanges(({ kind }) => kind === "outbox", again);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) again();
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  // Another source is read at once, and leaves page and selection as they are.
  const source = useMemo(() => listed<Job>("/api/v2/outbox"), [turn.value]);
  const path = ({ id }: Job) => `/api/v2/outbox/${encodeURIComponent(id)}`;
  const retry = async (jobs: Job[]) => {
    await doMany(o.retry, jobs, nameOf, (job) => send("POST", `${path(job)}/retry`));
    again();
  };
  const giveUp = async (jobs: Job[]) => {
    const [first] = jobs;
    if (!first) return;
    const title =
      jobs.length === 1 ? o.giveUpTitle(nameOf(first)) : o.giveUpMany(count(jobs.length));
    if (!(await confirm(title, o.giveUpBody, o.giveUp))) return;
    await doMany(o.giveUp, jobs, nameOf, (job) => send("DELETE", path(job)));
    again();
  };
  const options = (of: Record<string, string>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  return (
    <main class="page" id="main">
      <PageHead title={o.title}>
        <ButtonLink href="/cloud-env/config" icon="cloud">
          {o.config}
        </ButtonLink>
      </PageHead>
      <p class="lead">{o.body}</p>
      <Table
        label={o.title}
        file="outbox"
        source={source}
        columns={columns()}
        sort="created_at"
        searchable={false}
        id={({ id }) => id}
        title={nameOf}
        filters={[
          { key: "state", label: o.state, options: options(o.states) },
          { key: "job", label: o.job, options: options(o.jobs) },
        ]}
        actions={(job) => [
          { label: o.retry, icon: "refresh", run: () => void retry([job]) },
          "line",
          { label: o.giveUp, icon: "trash", danger: true, run: () => void giveUp([job]) },
        ]}
        bulk={[
          { label: o.retry, run: retry },
          { label: o.giveUp, icon: "trash", danger: true, run: giveUp },
        ]}
        empty={
          <Empty icon="check" title={o.none}>
            <p>{o.noneBody}</p>
          </Empty>
        }
      />
    </main>
  );
}
