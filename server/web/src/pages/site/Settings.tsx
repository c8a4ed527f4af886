import { get, send } from "../../api/client";
import type { Settings as Values } from "../../api/schema";
import { isRoot, may } from "../../api/session";
import { t } from "../../texts";
import { Field, Form, useForm } from "../../ui/Form";
import { PageHead, Reading, useRead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { toast } from "../../ui/Toast";
import { whole } from "../templates/fields";

/** The page at `/settings` and `/settings/edit`. */
export default function Settings() {
  const s = t.site.settings;
  if (!may("read", "setting")) return <Refused title={s.title} needs="root" why={s.forbidden} />;
  return (
    <main class="page" id="main">
      <PageHead title={s.title} />
      <Kept />
    </main>
  );
}

function Kept() {
  const read = useRead<Values>((stop) => get("/api/v2/settings", undefined, stop));
  return <Reading read={read}>{(values) => <Change values={values} />}</Reading>;
}

function Change({ values }: { values: Values }) {
  const s = t.site.settings;
  const now = { metric_refresh_interval: String(values.metric_refresh_interval) };
  const form = useForm(now, async (typed) => {
    const body = { metric_refresh_interval: whole(typed.metric_refresh_interval) };
    await send("PATCH", "/api/v2/settings", body);
    form.reset(typed);
    toast(t.ui.saved);
  });
  return (
    <section class="card narrow">
      <h2>{s.site}</h2>
      <Form state={form} submit={t.ui.save}>
        <Field
          name="metric_refresh_interval"
          label={s.interval}
          hint={s.intervalHint}
          type="number"
          min={15}
          max={86_400}
          readOnly={!isRoot()}
        />
      </Form>
    </section>
  );
}
