import { me, Problem } from "../api/client";
import { signIn } from "../api/session";
import { t } from "../texts";
import { Field, Form, useForm } from "../ui/Form";

/** The form that signs in; `onDone` when it has. */
export function SignInForm({ login, onDone }: { login?: string; onDone: () => void }) {
  const form = useForm({ login: login ?? "", password: "", remember: false }, async (values) => {
    try {
      await signIn(String(values.login), String(values.password), values.remember === true);
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        throw new Problem(401, "sign-in", t.shell.wrong);
      }
      throw error;
    }
    onDone();
  });
  return (
    <Form state={form} submit={t.shell.signIn}>
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

/** The whole page of who has not signed in. */
export function Door() {
  return (
    <main class="door" id="main">
      <div class="card">
        <div>
          <h1>{t.shell.name}</h1>
          <p>{t.shell.welcome}</p>
        </div>
        <SignInForm onDone={() => me.value && document.getElementById("main")?.focus()} />
      </div>
    </main>
  );
}
