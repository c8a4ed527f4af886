import { useSignal } from "@preact/signals";
import { getTagged, Problem, send } from "../api/client";
import type { CloudConfiguration as Configuration } from "../api/schema";
import { since } from "../format/format";
import { t } from "../texts";
import { Button, ButtonLink } from "../ui/Button";
import { Field, Form, useForm, type Values } from "../ui/Form";
import { Group } from "../ui/Group";
import { Icon } from "../ui/Icon";
import { PageHead, Reading, useRead } from "../ui/parts";
import { toast } from "../ui/Toast";

const PATH = "/api/v2/cloud-configuration";
const SERVICES = [
  "internal_auth_url",
  "user_handler_base_url",
  "cluster_builder_base_url",
] as const;
const ACCOUNT = ["admin_user_id", "admin_project_id"] as const;
const PASSWORD = "admin_foreign_password";

/** Where the services of a usual installation are. */
const USUAL: Record<string, string> = {
  user_handler_base_url: "http://user_handler:42356",
  cluster_builder_base_url: "http://cluster_builder:42378",
};

interface Kept {
  value: Configuration;
  tag: string | undefined;
}

/** What is kept, or null where nothing is yet. */
async function read(): Promise<Kept | null> {
  try {
    return await getTagged<Configuration>(PATH);
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}

/** The form of what is kept; the password is never in it. */
function valuesOf(kept: Configuration | undefined): Values {
  const values: Values = { [PASSWORD]: "" };
  for (const name of [...SERVICES, ...ACCOUNT]) values[name] = kept?.[name] ?? USUAL[name] ?? "";
  return values;
}

/** What somebody has changed of `kept`. */
function changes(kept: Configuration | undefined, values: Values): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const name of [...SERVICES, ...ACCOUNT])
    if (values[name] !== kept?.[name]) sent[name] = String(values[name]).trim();
  if (values[PASSWORD]) sent[PASSWORD] = String(values[PASSWORD]);
  return sent;
}

function ConfigurationForm({ first }: { first: Kept | null }) {
  const c = t.cloud.config;
  const kept = useSignal<Kept | null>(first);
  /** What somebody else has saved meanwhile. */
  const theirs = useSignal<Kept | undefined>(undefined);
  const form = useForm(valuesOf(first?.value), async (values) => {
    theirs.value = undefined;
    const before = kept.peek();
    try {
      if (before)
        await send(
          "PATCH",
          PATH,
          changes(before.value, values),
          before.tag ? { ifMatch: before.tag } : {},
        );
      else await send("POST", PATH, changes(undefined, values));
    } catch (problem) {
      if (
        problem instanceof Problem &&
        (problem.kind === "stale" || (!before && problem.status === 409))
      ) {
        theirs.value = (await read()) ?? undefined;
        throw new Problem(412, "stale", problem.message);
      }
      throw problem;
    }
    kept.value = await read();
    form.reset(valuesOf(kept.value?.value));
    toast(c.saved);
  });
  const take = () => {
    if (!theirs.value) return;
    kept.value = theirs.value;
    form.reset(valuesOf(theirs.value.value));
    theirs.value = undefined;
  };
  const overwrite = () => {
    if (!theirs.value) return;
    // Of what they saved, only what is different here is changed.
    kept.value = theirs.value;
    theirs.value = undefined;
    void form.submit();
  };
  const configured = kept.value;
  return (
    <div class="stack">
      {!configured && (
        <p class="notice" role="status">
          <Icon name="cloud" />
          {c.first}
        </p>
      )}
      <Form state={form} submit={c.save}>
        <Group title={c.services}>
          <div class="fields">
            {SERVICES.map((name) => (
              <Field
                key={name}
                name={name}
                label={c[name]}
                hint={c[`${name}Hint`]}
                type="url"
                maxLength={255}
                autocomplete="off"
              />
            ))}
          </div>
        </Group>
        <Group title={c.account}>
          <div class="fields">
            {ACCOUNT.map((name) => (
              <Field key={name} name={name} label={c[name]} maxLength={255} autocomplete="off" />
            ))}
            <Field
              name={PASSWORD}
              label={c.admin_foreign_password}
              hint={configured ? c.passwordKept : c.passwordNew}
              type="password"
              maxLength={255}
              optional={configured !== null}
              autocomplete="new-password"
            />
          </div>
        </Group>
        {theirs.value && (
          <div class="notice" data-kind="warn" role="alert">
            <Icon name="warning" />
            <div class="stack tight">
              <p>{c.conflictBody}</p>
              <div class="form-actions">
                <Button onClick={take}>{c.takeTheirs}</Button>
                <Button kind="danger" onClick={overwrite}>
                  {c.overwrite}
                </Button>
              </div>
            </div>
          </div>
        )}
      </Form>
      {configured && <p class="quiet">{c.updated(since(configured.value.updated_at))}</p>}
    </div>
  );
}

/** How the cloud is reached. */
export default function CloudConfiguration() {
  const c = t.cloud.config;
  const found = useRead(read);
  return (
    <main class="page" id="main">
      <PageHead title={c.title}>
        <ButtonLink href="/outbox" icon="list">
          {c.outbox}
        </ButtonLink>
      </PageHead>
      <p class="lead">{c.body}</p>
      <Reading read={found}>{(first) => <ConfigurationForm first={first} />}</Reading>
    </main>
  );
}
