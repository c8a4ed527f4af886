// Sessions of a user: of one's own account, or of a user that one looks after.
import { useMemo } from "preact/hooks";
import { get, me, send } from "../../api/client";
import type { Sessions as Answer, Session } from "../../api/schema";
import { dateTime, since } from "../../format/format";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { confirm } from "../../ui/Dialog";
import { Empty, Reading, useRead } from "../../ui/parts";
import { local } from "../../ui/source";
import { Table } from "../../ui/Table";
import { toast, toastProblem } from "../../ui/Toast";
import { browserOf } from "./browser";

function called(session: Session): string {
  const { browser, system } = browserOf(session.user_agent);
  if (browser && system) return t.people.sessions.on(browser, system);
  return browser ?? system ?? t.people.sessions.unknown;
}

/** The table of a user's sessions, each of which can be ended. */
export function Sessions({ user }: { user: string }) {
  const s = t.people.sessions;
  const read = useRead<Answer>(
    (stop) => get(`/api/v2/users/${user}/sessions`, undefined, stop),
    [user],
  );
  const items = read.value?.items;
  const source = useMemo(
    () =>
      local(items ?? [], {
        browser: called,
        address: (session) => session.address,
        created_at: (session) => session.created_at,
        seen_at: (session) => session.seen_at,
        expires_at: (session) => session.expires_at,
      }),
    [items],
  );
  const end = async (session: Session) => {
    if (session.current && !(await confirm(s.endTitle, s.endBody, s.end))) return;
    try {
      await send("DELETE", `/api/v2/sessions/${session.id}`);
      if (session.current) {
        me.value = null;
        return;
      }
      toast(s.ended);
      read.again();
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const others = (items ?? []).filter((session) => !session.current);
  const endOthers = async (rows: Session[]) => {
    const ended = rows.filter((session) => !session.current);
    if (!(await confirm(s.endOthersTitle, s.endOthersBody, s.endOthers))) return false;
    for (const session of ended) await send("DELETE", `/api/v2/sessions/${session.id}`);
    toast(s.endedOthers);
    read.again();
    return true;
  };
  return (
    <Reading read={read}>
      {() => (
        <Table
          name="sessions"
          label={s.label}
          file="sessions"
          source={source}
          id={(session) => session.id}
          title={called}
          sort="-created_at"
          columns={[
            {
              key: "browser",
              label: s.browser,
              sort: "browser",
              csv: (session) => session.user_agent,
              cell: (session) => (
                <span title={session.user_agent}>
                  {called(session)} {session.current && <span class="tag">{s.current}</span>}
                </span>
              ),
            },
            {
              key: "address",
              label: s.address,
              sort: "address",
              csv: (session) => session.address,
              cell: (session) => session.address,
            },
            {
              key: "created_at",
              label: s.begun,
              sort: "created_at",
              csv: (session) => session.created_at,
              cell: (session) => (
                <time title={dateTime(session.created_at)}>{since(session.created_at)}</time>
              ),
            },
            {
              key: "seen_at",
              label: s.seen,
              sort: "seen_at",
              csv: (session) => session.seen_at,
              cell: (session) => (
                <time title={dateTime(session.seen_at)}>{since(session.seen_at)}</time>
              ),
            },
            {
              key: "expires_at",
              label: s.ends,
              sort: "expires_at",
              csv: (session) => session.expires_at,
              cell: (session) => (
                <time title={dateTime(session.expires_at)}>{since(session.expires_at)}</time>
              ),
            },
          ]}
          actions={(session) => [
            { label: s.end, icon: "power", danger: true, run: () => void end(session) },
          ]}
          tools={
            others.length > 0 &&
            others.length < (items ?? []).length && (
              <Button
                kind="danger"
                icon="power"
                onClick={() => void endOthers(others).catch(toastProblem)}
              >
                {s.endOthers}
              </Button>
            )
          }
          empty={
            <Empty icon="lock" title={s.empty}>
              <p>{s.emptyBody}</p>
            </Empty>
          }
        />
      )}
    </Reading>
  );
}
