import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { getTagged, Problem, send } from "../api/client";
import type { CloudConfiguration as Configuration } from "../api/schema";
import { isRoot } from "../api/session";
import { count, since } from "../format/format";
import { t } from "../texts";
import { Button, ButtonLink } from "../ui/Button";
import { EditForm, type Tagged } from "../ui/Editing";
import { Field, Form, type FormState, useForm, type Values } from "../ui/Form";
import { faultsOf } from "../ui/faults";
import { Group } from "../ui/Group";
import { Icon } from "../ui/Icon";
import { Loading, PageHead, Reading, useRead } from "../ui/parts";
import { Refused } from "../ui/Refused";
import { toast, toastProblem } from "../ui/Toast";

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

/** What is kept, or null where nothing is yet. */
async function read(): Promise<Tagged<Configuration> | null> {
  try {
    return await getTagged<Configuration>(PATH);
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}

/** The form of what is kept; the password is never in it. */
function valuesOf(kept: Configuration | undefined): Values {
  const values: Values = {};
  for (const name of [...SERVICES, ...ACCOUNT]) values[name] = kept?.[name] ?? USUAL[name] ?? "";
  return { ...values, [PASSWORD]: "" };
}

/** What is sent of the form; a password that is not typed stays as it is. */
function bodyOf(values: Values, names: Iterable<string>): Record<string, string> {
  const body: Record<string, string> = {};
  for (const name of names) if (name !== PASSWORD) body[name] = String(values[name] ?? "").trim();
  if (values[PASSWORD]) body[PASSWORD] = String(values[PASSWORD]);
  return body;
}

function labels(): Record<string, string> {
  const c = t.cloud.config;
  return Object.fromEntries(
    [...SERVICES, ...ACCOUNT, PASSWORD].map((name) => [name, c[name as typeof PASSWORD]]),
  );
}

function Fields({ first }: { first: boolean }) {
  const c = t.cloud.config;
  return (
    <>
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
            hint={first ? c.passwordNew : c.passwordKept}
            type="password"
            maxLength={255}
            optional={!first}
            autocomplete="new-password"
          />
        </div>
      </Group>
    </>
  );
}

/** What a service said when it was asked; the server's own names of the services. */
interface Reached {
  service: string;
  ok: boolean;
  message: string;
  ms: number;
}

/** Asks the cloud's services with what stands in the form, saved or not. */
function Test({ form }: { form: FormState }) {
  const c = t.cloud.config;
  const busy = useSignal(false);
  const told = useSignal<Reached[] | undefined>(undefined);
  // What was tested is not what stands there now.
  useEffect(() => {
    told.value = undefined;
  }, [form.values.value]);
  const test = async () => {
    busy.value = true;
    told.value = undefined;
    try {
      const values = form.values.peek();
      told.value = await send("POST", `${PATH}/test`, bodyOf(values, [...SERVICES, ...ACCOUNT]));
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 422) {
        const [faults, rest] = faultsOf(problem, new Set(Object.keys(form.values.peek())));
        form.faults.value = faults;
        if (rest) toast(rest, "bad");
      } else toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  return (
    <div class="stack tight">
      <div class="form-actions">
        <Button icon="link" busy={busy.value} onClick={() => void test()}>
          {c.test}
        </Button>
        <span class="quiet">{c.testHint}</span>
      </div>
      <ul class="reached" aria-live="polite">
        {told.value?.map(({ service, ok, message, ms }) => (
          <li key={service}>
            <span class="badge" data-kind={ok ? "good" : "bad"}>
              {c.reached[service] ?? service}
            </span>
            <span>
              {message} <span class="quiet">({count(ms)} ms)</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says for the first time how the cloud is reached. */
function First({ onSaved }: { onSaved: () => void }) {
  const c = t.cloud.config;
  const form = useForm(valuesOf(undefined), async (values) => {
    await send("POST", PATH, bodyOf(values, [...SERVICES, ...ACCOUNT]));
    form.reset(valuesOf(undefined));
    toast(c.saved);
    onSaved();
  });
  return (
    <div class="stack">
      <p class="notice" role="status">
        <Icon name="cloud" />
        {c.first}
      </p>
      <Form state={form} submit={c.save}>
        <Fields first />
        <Test form={form} />
      </Form>
    </div>
  );
}

function Configured() {
  const c = t.cloud.config;
  const found = useRead(read);
  /** What has been saved over: its form is gone until the newer one is there, so that nothing typed is lost. */
  const over = useSignal<string | undefined>(undefined);
  return (
    <main class="page" id="main">
      <PageHead title={c.title}>
        <ButtonLink href="/outbox" icon="list">
          {c.outbox}
        </ButtonLink>
      </PageHead>
      <p class="lead">{c.body}</p>
      <Reading read={found}>
        {(kept) =>
          kept && over.value === kept.tag && !found.problem ? (
            <Loading />
          ) : kept ? (
            <div class="stack">
              <EditForm
                key={kept.tag}
                path={PATH}
                read={kept}
                toValues={valuesOf}
                toBody={bodyOf}
                labels={labels()}
                onSaved={() => {
                  over.value = kept.tag;
                  found.again();
                }}
              >
                {(form) => (
                  <>
                    <Fields first={false} />
                    <Test form={form} />
                  </>
                )}
              </EditForm>
              <p class="quiet">{c.updated(since(kept.value.updated_at))}</p>
            </div>
          ) : (
            <First onSaved={found.again} />
          )
        }
      </Reading>
    </main>
  );
}

/** How the cloud is reached. */
export default function CloudConfiguration() {
  if (!isRoot()) return <Refused title={t.cloud.config.title} needs="root" />;
  return <Configured />;
}
