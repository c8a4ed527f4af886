import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { Problem, send } from "../api/client";
import type { MadeKeyPair } from "../api/schema";
import { go, guardLeaving } from "../route/route";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { confirm } from "../ui/Dialog";
import { Field, Form, useForm } from "../ui/Form";
import { Icon } from "../ui/Icon";
import { copy, Facts, PageHead, saveFile } from "../ui/parts";
import { toast } from "../ui/Toast";

/** Longest public key: the server's limit, 16 KiB. */
const PUBLIC_KEY_MAX = 16_384;

/** A file's name that no shell trips over. */
function fileOf(name: string): string {
  return t.cloud.keyPairs.file_(name.replace(/[^A-Za-z0-9._-]/g, "_"));
}

/**
 * A private key, the one time that it is there: in this element alone, not in the address, the history or
 * any store. It goes when the page is left, which is asked for while nobody has taken the key.
 */
function Secret({ made }: { made: MadeKeyPair }) {
  const k = t.cloud.keyPairs;
  const taken = useSignal(false);
  const file = fileOf(made.name);
  const key = made.private_key ?? "";
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (!taken.peek()) event.preventDefault();
    };
    addEventListener("beforeunload", stay);
    const free = guardLeaving(
      async () => taken.peek() || confirm(k.leaveTitle, k.leaveBody, k.leave),
    );
    return () => {
      removeEventListener("beforeunload", stay);
      free();
    };
  }, []);
  return (
    <div class="stack secret">
      <p class="notice" data-kind="warn" role="alert">
        <Icon name="warning" />
        {k.once}
      </p>
      <Facts
        facts={[
          [k.name, made.name],
          [k.fingerprint, made.fingerprint && <code>{made.fingerprint}</code>],
        ]}
      />
      <pre class="private-key" tabIndex={0} role="region" aria-label={k.privateKey}>
        {key}
      </pre>
      <div class="form-actions">
        <Button
          kind="primary"
          icon="download"
          onClick={() => {
            saveFile(file, key);
            taken.value = true;
          }}
        >
          {k.download}
        </Button>
        <Button
          icon="copy"
          onClick={() => {
            void copy(key).then(() => {
              taken.value = true;
            });
          }}
        >
          {t.ui.copy}
        </Button>
        <Button kind="plain" icon="check" onClick={() => void go("/key_pairs")}>
          {k.done}
        </Button>
      </div>
      <p class="quiet">{k.hint(file)}</p>
    </div>
  );
}

function PairForm({ onMade }: { onMade: (made: MadeKeyPair) => void }) {
  const k = t.cloud.keyPairs;
  const group = useId();
  const choosing = useId();
  const form = useForm(
    { name: "", key_type: "ssh", public_key: "", bring: false },
    async (values) => {
      const key = String(values.public_key).trim();
      const wrong = (message: string) =>
        new Problem(422, "invalid", message, [{ pointer: "/public_key", code: "rule", message }]);
      if (values.bring && !key) throw wrong(k.wantsPublic);
      // A private key that was pasted by mistake stays in this window.
      if (values.bring && /PRIVATE KEY/.test(key)) throw wrong(k.private);
      const made = await send<MadeKeyPair>("POST", "/api/v2/key-pairs", {
        name: values.name,
        key_type: values.key_type,
        ...(values.bring ? { public_key: key } : {}),
      });
      form.changed.value = false;
      if (made.private_key) onMade(made);
      else {
        toast(k.added(made.name));
        await go("/key_pairs");
      }
    },
  );
  const bring = form.flag("bring");
  const take = async (file: File | undefined) => {
    if (!file) return;
    const refuse = (message: string) => {
      form.faults.value = { ...form.faults.peek(), public_key: message };
    };
    if (file.size > PUBLIC_KEY_MAX) return refuse(k.tooLarge);
    const text = await file.text();
    if (/PRIVATE KEY/.test(text)) return refuse(k.private);
    form.set("public_key", text.trim());
    // `ssh-ed25519 AAAA… jo@laptop` is called as its owner calls it, unless there is a name already.
    if (!form.text("name")) form.set("name", file.name.replace(/\.pub$/, ""));
  };
  return (
    <Form
      state={form}
      submit={bring ? k.submitBring : k.submitMake}
      onCancel={() => void go("/key_pairs")}
    >
      <Field
        name="name"
        label={k.name}
        hint={k.nameHint}
        maxLength={255}
        autocomplete="off"
        autofocus
      />
      <fieldset class="pick">
        <legend class="label">{k.how}</legend>
        <div class="options">
          {[
            { value: false, label: k.make, hint: k.makeHint },
            { value: true, label: k.bring, hint: k.bringHint },
          ].map((option) => (
            <label key={option.label} class="option">
              <input
                type="radio"
                name={group}
                checked={bring === option.value}
                onChange={() => form.set("bring", option.value)}
              />
              <span>
                <strong>{option.label}</strong>
                <small>{option.hint}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        name="key_type"
        label={k.type}
        options={[
          { value: "ssh", label: k.ssh },
          { value: "x509", label: k.x509 },
        ]}
      />
      {bring && (
        <>
          <Field name="public_key" label={k.public} hint={k.publicHint} rows={5} />
          <div class="field">
            <label for={choosing}>{k.file}</label>
            <input
              id={choosing}
              class="input file"
              type="file"
              accept=".pub,.pem,.crt,text/plain"
              onChange={(event) => {
                const input = event.currentTarget;
                void take(input.files?.[0]).finally(() => {
                  input.value = "";
                });
              }}
            />
          </div>
        </>
      )}
    </Form>
  );
}

/** Making a key pair, or bringing one along. */
export default function NewKeyPair() {
  const k = t.cloud.keyPairs;
  const made: Signal<MadeKeyPair | undefined> = useSignal(undefined);
  const title = made.value ? k.made(made.value.name) : k.new;
  return (
    <main class="page" id="main">
      <PageHead title={title} crumbs={[{ label: k.title, href: "/key_pairs" }]} />
      {made.value ? (
        <Secret made={made.value} />
      ) : (
        <PairForm
          onMade={(pair) => {
            made.value = pair;
          }}
        />
      )}
    </main>
  );
}
