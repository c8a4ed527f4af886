// The page of a one-time link: it makes the first user, or sets the password of one that was invited.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { me, Problem, send } from "../../api/client";
import type { HasBeenSetUp } from "../../api/schema";
import { signIn } from "../../api/session";
import { go } from "../../route/route";
import { door, lookAtDoor } from "../../shell/door";
import { t } from "../../texts";
import { ButtonLink } from "../../ui/Button";
import { Field, Form, useForm } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { toast } from "../../ui/Toast";
import { NewPasswordFields, passwordFault } from "../account/passwords";
import { linkOf, type OneTimeLink } from "./link";

/** A 404 of the set-up: the link was used, has expired, or never was. */
function spent(error: unknown): boolean {
  return error instanceof Problem && error.status === 404;
}

function LinkForm({ link, onSpent }: { link: OneTimeLink; onSpent: () => void }) {
  const first = link.kind === "first";
  const s = t.people.setUp;
  const blank = { password: "", repeated: "" };
  const form = useForm(
    first ? { login: "", name: "", email: "", ...blank } : blank,
    async ({ repeated, password, ...person }) => {
      const fault = passwordFault(String(password), String(repeated));
      if (fault) throw fault;
      let made: HasBeenSetUp;
      try {
        const body = { token: link.word, password, ...person };
        made = await send("POST", "/api/v2/setup", body, { quiet: true });
      } catch (error) {
        if (spent(error)) return onSpent();
        throw error;
      }
      await signIn(made.login, String(password), false);
      toast(first ? s.madeFirst : s.madePassword);
      form.reset(blank);
      await go("/racks", { replace: true });
    },
  );
  return (
    <Form state={form} submit={first ? s.makeFirst : s.setPassword}>
      {first && (
        <>
          <Field
            name="login"
            label={t.shell.login}
            hint={t.people.rules.login}
            autocomplete="username"
            maxLength={80}
            autofocus
          />
          <Field name="name" label={t.people.name} autocomplete="name" maxLength={56} />
          <Field
            name="email"
            label={t.people.email}
            type="email"
            autocomplete="email"
            maxLength={254}
          />
        </>
      )}
      <NewPasswordFields autofocus={!first} />
    </Form>
  );
}

function Spent({ why }: { why: string }) {
  const s = t.people.setUp;
  const first = door.value?.set_up;
  return (
    <>
      <div class="notice" data-kind="warn" role="alert">
        <Icon name="clock" />
        <div>
          <p>
            <strong>{why}</strong>
          </p>
          <p>{first ? s.spentFirst : s.spentInvited}</p>
        </div>
      </div>
      <ButtonLink href="/racks" kind="primary">
        {me.value ? t.shell.home : t.shell.signIn}
      </ButtonLink>
    </>
  );
}

/** The page at `/setup#WORD` and `/setup#password/WORD`, whether somebody has signed in or not. */
export default function SetUp() {
  const s = t.people.setUp;
  const hash = useSignal(location.hash);
  const used = useSignal(false);
  useEffect(() => {
    const look = () => {
      hash.value = location.hash;
      used.value = false;
    };
    addEventListener("hashchange", look);
    void lookAtDoor();
    return () => removeEventListener("hashchange", look);
  }, []);
  const link = linkOf(hash.value);
  const title = link?.kind === "password" ? s.titlePassword : s.titleFirst;
  useEffect(() => {
    document.title = `${title} · ${t.shell.name}`;
  }, [title]);
  return (
    <main class="door" id="main">
      <div class="card">
        <div class="welcome">
          <img src="/icon.svg" alt="" />
          <div>
            <h1 tabIndex={-1}>{title}</h1>
            <p>{link?.kind === "password" ? s.bodyPassword : s.bodyFirst}</p>
          </div>
        </div>
        {!link ? (
          <Spent why={s.noLink} />
        ) : used.value ? (
          <Spent why={s.spent} />
        ) : (
          <>
            {me.value && (
              <p class="notice">
                <Icon name="user" />
                {s.signedInAs(me.value.user.login)}
              </p>
            )}
            <LinkForm
              key={hash.value}
              link={link}
              onSpent={() => {
                used.value = true;
              }}
            />
          </>
        )}
      </div>
    </main>
  );
}
