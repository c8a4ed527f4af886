// Tokens for programs: of one's own account, or of a user that one looks after.
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { get, me, send } from "../../api/client";
import type { Tokens as Answer, Token } from "../../api/schema";
import { count, dateTime, since } from "../../format/format";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { confirm } from "../../ui/Dialog";
import { doMany } from "../../ui/many";
import { Empty, Reading, useRead } from "../../ui/parts";
import { local } from "../../ui/source";
import { Table } from "../../ui/Table";
import { toast, toastProblem } from "../../ui/Toast";
import { NewToken } from "./NewToken";

function scopes(token: Token): string {
  return token.scopes.map((scope) => t.people.tokens.scope[scope] ?? scope).join(", ");
}

/** The table of a user's tokens; those of one's own can be made here, too. */
export function Tokens({ user }: { user: string }) {
  const s = t.people.tokens;
  const making = useSignal(false);
  const own = me.value?.user.id === user;
  const read = useRead<Answer>(
    (stop) => get(`/api/v2/users/${user}/tokens`, undefined, stop),
    [user],
  );
  const items = read.value?.items;
  const source = useMemo(
    () =>
      local(items ?? [], {
        name: (token) => token.name,
        scopes,
        created_at: (token) => token.created_at,
        expires_at: (token) => token.expires_at,
      }),
    [items],
  );
  const end = (token: Token) => send("DELETE", `/api/v2/tokens/${token.id}`);
  const endOne = async (token: Token) => {
    if (!(await confirm(s.endTitle(token.name), s.endBody, s.end))) return;
    try {
      await end(token);
      toast(s.ended);
      read.again();
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const create = own && (
    <Button
      kind="primary"
      icon="add"
      onClick={() => {
        making.value = true;
      }}
    >
      {s.new}
    </Button>
  );
  return (
    <>
      <p class="lead">{s.body}</p>
      <Reading read={read}>
        {() => (
          <Table
            name="tokens"
            label={s.label}
            file="tokens"
            source={source}
            id={(token) => token.id}
            title={(token) => token.name}
            sort="-created_at"
            columns={[
              {
                key: "name",
                label: s.name,
                sort: "name",
                csv: (token) => token.name,
                cell: (token) => token.name,
              },
              {
                key: "scopes",
                label: s.scopes,
                sort: "scopes",
                csv: (token) => token.scopes.join(" "),
                cell: scopes,
              },
              {
                key: "devices",
                label: s.devices,
                csv: (token) => token.devices?.join(" ") ?? "",
                cell: (token) => (token.devices ? count(token.devices.length) : s.allDevices),
              },
              {
                key: "created_at",
                label: t.people.created,
                sort: "created_at",
                csv: (token) => token.created_at,
                cell: (token) => (
                  <time title={dateTime(token.created_at)}>{since(token.created_at)}</time>
                ),
              },
              {
                key: "expires_at",
                label: s.expires,
                sort: "expires_at",
                csv: (token) => token.expires_at,
                cell: (token) => (
                  <time title={dateTime(token.expires_at)}>{since(token.expires_at)}</time>
                ),
              },
            ]}
            actions={(token) => [
              { label: s.end, icon: "trash", danger: true, run: () => void endOne(token) },
            ]}
            bulk={[
              {
                label: s.end,
                icon: "trash",
                danger: true,
                run: async (rows) => {
                  const title = s.endTitle(rows.map((token) => token.name).join(", "));
                  if (!(await confirm(title, s.endBody, s.end))) return false;
                  await doMany(s.end, rows, (token) => token.name, end);
                  read.again();
                  return true;
                },
              },
            ]}
            tools={create}
            empty={
              <Empty icon="key" title={s.empty}>
                <p>{s.emptyBody}</p>
              </Empty>
            }
          />
        )}
      </Reading>
      {making.value && (
        <NewToken
          onClose={(made) => {
            making.value = false;
            if (made) read.again();
          }}
        />
      )}
    </>
  );
}
