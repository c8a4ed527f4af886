// All users, for root users.

import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { me } from "../../api/client";
import type { User } from "../../api/schema";
import { isRoot } from "../../api/session";
import { dateOnly, dateTime, NOTHING } from "../../format/format";
import { t } from "../../texts";
import { ButtonLink } from "../../ui/Button";
import { Empty, PageHead, Status } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { listed } from "../../ui/source";
import { Table } from "../../ui/Table";
import { Invitation, invite } from "./Invitation";
import { removeUser, removeUsers, whyKept } from "./removing";

/** The page at `/users`. */
export default function Users() {
  const s = t.people.users;
  const turn = useSignal(0);
  const source = useMemo(() => listed<User>("/api/v2/users"), []);
  if (!isRoot()) return <Refused title={s.title} needs="root" why={s.forbidden} />;
  const remove = async (user: User) => {
    if (await removeUser(user)) turn.value += 1;
  };
  return (
    <main class="page" id="main">
      <PageHead title={s.title}>
        <ButtonLink href="/users/new" kind="primary" icon="add">
          {s.new}
        </ButtonLink>
      </PageHead>
      <Table
        label={s.label}
        file="users"
        source={source}
        by={[turn.value]}
        id={(user) => user.id}
        title={(user) => user.login}
        sort="login"
        filters={[
          {
            key: "root",
            label: s.rights,
            options: [
              { value: "true", label: s.rootOnly },
              { value: "false", label: s.plainOnly },
            ],
          },
        ]}
        columns={[
          {
            key: "login",
            label: t.people.login,
            sort: "login",
            csv: (user) => user.login,
            cell: (user) => (
              <>
                <a href={`/users/${user.id}`}>{user.login}</a>{" "}
                {user.root && <span class="tag">{t.people.root}</span>}{" "}
                {user.id === me.value?.user.id && <span class="tag">{t.people.you}</span>}
              </>
            ),
          },
          {
            key: "name",
            label: t.people.fullName,
            sort: "name",
            csv: (user) => user.name,
            cell: (user) => user.name,
          },
          {
            key: "email",
            label: t.people.email,
            sort: "email",
            csv: (user) => user.email,
            cell: (user) => user.email,
          },
          {
            key: "status",
            label: t.people.status,
            csv: (user) => user.status,
            cell: (user) => <Status status={user.status} />,
          },
          {
            key: "password",
            label: s.canSignIn,
            csv: (user) => (user.has_password ? s.hasPassword : s.noPassword),
            cell: (user) => (user.has_password ? s.hasPassword : s.noPassword),
          },
          {
            key: "cloud",
            label: t.people.cloudId,
            csv: (user) => user.cloud_user_id,
            cell: (user) => <code>{user.cloud_user_id ?? NOTHING}</code>,
          },
          {
            key: "created_at",
            label: t.people.created,
            sort: "created_at",
            csv: (user) => user.created_at,
            cell: (user) => (
              <time title={dateTime(user.created_at)}>{dateOnly(user.created_at)}</time>
            ),
          },
        ]}
        actions={(user) => {
          const why = whyKept(user);
          return [
            { label: t.ui.edit, icon: "edit", href: `/users/${user.id}` },
            {
              label: s.inviteAgain,
              icon: "key",
              run: () => void invite(user),
              ...(user.status === "active" ? {} : { why: s.alreadyPending }),
            },
            "line",
            {
              label: s.remove,
              icon: "trash",
              danger: true,
              run: () => void remove(user),
              ...(why ? { why } : {}),
            },
          ];
        }}
        bulk={[{ label: s.remove, icon: "trash", danger: true, run: removeUsers }]}
        empty={
          <Empty icon="user" title={s.empty}>
            <ButtonLink href="/users/new" kind="primary" icon="add">
              {s.new}
            </ButtonLink>
          </Empty>
        }
      />
      <Invitation />
    </main>
  );
}
