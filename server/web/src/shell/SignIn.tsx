import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { me, Problem } from "../api/client";
import { signIn } from "../api/session";
import { returnTo } from "../route/returning";
import { go, query } from "../route/route";
import { t } from "../texts/first";
import { Field, Form, useForm } from "../ui/Form";
import { Icon } from "../ui/Icon";
import { door, lookAtDoor, whyNot } from "./door";

/** Seconds until somebody who has failed too often may try again; 0 when they may. */
function useWait(): [number, (seconds: number) => void] {
  const until = useSignal(0);
  const left = useSignal(0);
  useEffect(() => {
    if (until.value === 0) return;
    const look = () => {
      left.value = Math.max(0, Math.ceil((until.value - Date.now()) / 1000));
      if (left.value === 0) until.value = 0;
    };
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [until.value]);
  const wait = (seconds: number) => {
    left.value = seconds;
    until.value = Date.now() + seconds * 1000;
  };
  return [left.value, wait];
}

/** The form that signs in; `onDone` when it has. */
export function SignInForm({ login, onDone }: { login?: string; onDone: () => void }) {
  const [left, wait] = useWait();
  const form = useForm({ login: login ?? "", password: "", remember: false }, async (values) => {
    const missing = (["login", "password"] as const).filter((name) => !values[name]);
    if (missing.length > 0) {
      const broken = { code: "blank", message: t.ui.required };
      throw new Problem(
        422,
        "invalid",
        t.ui.required,
        missing.map((name) => ({ ...broken, pointer: `/${name}` })),
      );
    }
    try {
      await signIn(String(values.login), String(values.password), values.remember === true);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 401) throw new Problem(401, "sign-in", t.shell.wrong);
      if (error.status === 429) {
        wait(error.retryAfter ?? 30);
        throw new Problem(429, error.kind, t.shell.tooOften);
      }
      throw error;
    }
    onDone();
  });
  return (
    <Form
      state={form}
      submit={left > 0 ? t.shell.waitFor(left) : t.shell.signIn}
      disabled={left > 0}
    >
      <Field name="login" label={t.shell.login} autocomplete="username" maxLength={200} autofocus />
      <Field
        name="password"
        label={t.shell.password}
        type="password"
        autocomplete="current-password"
        maxLength={1000}
      />
      <Field name="remember" label={t.shell.remember} type="checkbox" />
    </Form>
  );
}

/** The whole page of who has not signed in. After it one is where one wanted to go. */
export function Door() {
  useEffect(() => {
    document.title = `${t.shell.signIn} · ${t.shell.name}`;
    void lookAtDoor();
  }, []);
  const wrong = whyNot(query.value.get("error"));
  const onDone = () => {
    void go(returnTo(location), { replace: true });
    if (me.value) requestAnimationFrame(() => document.querySelector<HTMLElement>("h1")?.focus());
  };
  const offers = door.value;
  const provider = `/api/v2/oidc/sign-in?return_to=${encodeURIComponent(returnTo(location))}`;
  return (
    <main class="door" id="main">
      <div class="card">
        <div class="welcome">
          <img src="/icon.svg" alt="" />
          <div>
            <h1 tabIndex={-1}>{t.shell.name}</h1>
            <p>{t.shell.welcome}</p>
          </div>
        </div>
        {wrong && (
          <p class="notice" data-kind="bad" role="alert">
            <Icon name="warning" />
            {wrong}
          </p>
        )}
        {offers?.set_up && (
          <div class="notice" role="status">
            <Icon name="key" />
            <div>
              <p>
                <strong>{t.shell.nobody}</strong>
              </p>
              <p>{t.shell.nobodyBody}</p>
            </div>
          </div>
        )}
        {offers?.oidc && (
          <>
            <a class="button wide" href={provider}>
              <Icon name="key" />
              {t.shell.oidc(offers.oidc.name)}
            </a>
            <p class="or">{t.shell.or}</p>
          </>
        )}
        <SignInForm onDone={onDone} />
        <p class="hint">{t.shell.forgotten}</p>
      </div>
    </main>
  );
}
