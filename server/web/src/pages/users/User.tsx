// A user, for root users: who it is, its roles, sessions and tokens.
import { getTagged, me } from "../../api/client";
import type { User as Thing } from "../../api/schema";
import { isRoot } from "../../api/session";
import { dateTime } from "../../format/format";
import { go } from "../../route/route";
import type { Params } from "../../shell/routes";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { EditForm, type Tagged } from "../../ui/Editing";
import { Field } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { CopyButton, Facts, PageHead, Reading, Status, Tabs, useRead } from "../../ui/parts";
import { Refused, Stages } from "../../ui/Refused";
import { Roles } from "../account/Roles";
import { Sessions } from "../account/Sessions";
import { Tokens } from "../account/Tokens";
import { Invitation, invite } from "./Invitation";
import { removeUser, whyKept } from "./removing";

/** The pages under `/users/ID`. */
export default function User({ params }: { params: Params }) {
  const s = t.people.users;
  const id = params.id ?? "";
  if (!isRoot() && me.value?.user.id !== id)
    return <Refused title={s.title} needs="root" why={s.forbidden} />;
  return <Known id={id} tab={params.tab} />;
}

function Known({ id, tab }: { id: string; tab: string | undefined }) {
  const s = t.people.users;
  const path = `/api/v2/users/${encodeURIComponent(id)}`;
  const read = useRead(() => getTagged<Thing>(path), [path]);
  const at = (tab: string) => `/users/${id}/${tab}`;
  return (
    <main class="page" id="main">
      <PageHead
        title={read.value?.value.login ?? s.title}
        crumbs={[{ label: s.title, href: "/users" }]}
      >
        {read.value?.value.status === "active" && (
          <Button icon="key" onClick={() => read.value && void invite(read.value.value)}>
            {s.inviteAgain}
          </Button>
        )}
      </PageHead>
      <Tabs
        label={s.label}
        tabs={[
          { href: `/users/${id}`, label: s.tabs.overview },
          { href: at("roles"), label: s.tabs.roles },
          { href: at("sessions"), label: s.tabs.sessions },
          { href: at("tokens"), label: s.tabs.tokens },
        ]}
      />
      <Reading read={read}>
        {(tagged) => {
          const user = tagged.value;
          if (tab === "roles") return <Roles user={user.id} root={user.root} />;
          if (tab === "sessions") return <Sessions user={user.id} />;
          if (tab === "tokens") return <Tokens user={user.id} />;
          return <Overview path={path} tagged={tagged} again={read.again} />;
        }}
      </Reading>
      <Invitation />
    </main>
  );
}

function Overview({
  path,
  tagged,
  again,
}: {
  path: string;
  tagged: Tagged<Thing>;
  again: () => void;
}) {
  const s = t.people.users;
  const user = tagged.value;
  const why = whyKept(user);
  const labels = {
    name: t.people.fullName,
    email: t.people.email,
    cloud_user_id: t.people.cloudId,
  };
  const remove = async () => {
    if (await removeUser(user)) await go("/users");
  };
  return (
    <>
      {user.status !== "active" && (
        <p class="notice" data-kind="warn">
          <Icon name="clock" />
          {s.pending}
        </p>
      )}
      <div class="columns">
        <section class="card">
          <EditForm
            key={tagged.tag}
            path={path}
            read={tagged}
            labels={labels}
            toValues={({ name, email, cloud_user_id }) => ({
              name,
              email,
              cloud_user_id: cloud_user_id ?? "",
            })}
            toBody={(values, changed) =>
              Object.fromEntries(
                [...changed].map((name) => [
                  name,
                  name === "cloud_user_id" ? values[name] || null : values[name],
                ]),
              )
            }
            onSaved={again}
          >
            {() => (
              <>
                <Field
                  name="name"
                  label={labels.name}
                  hint={t.people.rules.name}
                  autocomplete="off"
                  maxLength={56}
                />
                <Field
                  name="email"
                  label={labels.email}
                  type="email"
                  autocomplete="off"
                  maxLength={254}
                />
                <Field
                  name="cloud_user_id"
                  label={labels.cloud_user_id}
                  hint={t.people.cloudIdWarning}
                  optional
                  maxLength={255}
                />
              </>
            )}
          </EditForm>
        </section>
        <section>
          <h2 class="unseen">{t.people.account.facts}</h2>
          <Facts
            facts={[
              [t.people.login, user.login],
              [t.people.status, <Status status={user.status} />],
              [s.rights, user.root ? t.people.root : s.plainOnly],
              [s.canSignIn, user.has_password ? s.hasPassword : s.noPassword],
              [
                t.people.id,
                <span class="with-copy">
                  <code>{user.id}</code> <CopyButton text={user.id} />
                </span>,
              ],
              [t.people.created, dateTime(user.created_at)],
              [t.people.updated, dateTime(user.updated_at)],
            ]}
          />
          <div class="section danger-zone">
            <h2>{s.remove}</h2>
            {why ? <p>{why}.</p> : <Stages stages={s.removeStages} keeps={s.removeKeeps} />}
            {!why && (
              <Button kind="danger" icon="trash" onClick={() => void remove()}>
                {s.remove}
              </Button>
            )}
          </div>
        </section>
      </div>
    </>
  );
}
