// Many racks or devices at once, from a spreadsheet: all rows are made, or none.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { all, newKey, Problem, send } from "../../api/client";
import type { Rack, Team, Template } from "../../api/schema";
import { may } from "../../api/session";
import { count } from "../../format/format";
import { query, setQuery } from "../../route/route";
import { t } from "../../texts";
import { Button, ButtonLink } from "../../ui/Button";
import { Field, Form, useForm } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { Empty, PageHead, Reading, useRead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { toastProblem } from "../../ui/Toast";
import { leads } from "../teams/TeamTabs";
import {
  COLUMNS,
  faultsByLine,
  type Kind,
  type Names,
  type Import as Read,
  type RowFault,
  readImport,
} from "./importing";

/** Faults that are shown; who has more mends these first. */
const SHOWN_MAX = 50;

async function names(): Promise<Names> {
  const [teams, racks, templates] = await Promise.all([
    all<Team>("/api/v2/teams"),
    all<Rack>("/api/v2/racks"),
    all<Template>("/api/v2/templates", { type: "Device" }),
  ]);
  return {
    teams: teams.filter((team) => leads(team.id)),
    racks: racks.filter((rack) => leads(rack.team_id)),
    templates,
  };
}

function example(kind: Kind, known: Names): string {
  if (kind === "racks") {
    const team = known.teams[0]?.name ?? "Team";
    return `team,name,u_height,status,order_id\n${team},rack-a1,42,ACTIVE,order-a1\n${team},rack-a2,42,ACTIVE,order-a2\n`;
  }
  const rack = known.racks[0];
  const template = known.templates.find((one) => !one.tag) ?? known.templates[0];
  const at = (unit: number) =>
    `${rack?.id ?? "rack-a1"},${template?.name ?? "template"},web-${unit},${unit},f`;
  return `rack,template,name,start_u,facing\n${at(1)}\n${at(2)}\n`;
}

/** The page at `/racks/import`; `?kind=devices` begins with those. */
export default function Import() {
  const s = t.site.import;
  const kind: Kind = query.value.get("kind") === "devices" ? "devices" : "racks";
  const read = useRead(names);
  if (!may("create", "rack")) return <Refused title={s.title} needs="admin" />;
  return (
    <main class="page" id="main">
      <PageHead title={s.title} crumbs={[{ label: t.site.racks.title, href: "/racks" }]} />
      <p class="lead">{s.body}</p>
      <fieldset class="pills">
        <legend class="unseen">{s.what}</legend>
        {(["racks", "devices"] as const).map((one) => (
          <label key={one} class="pill">
            <input
              type="radio"
              name="kind"
              checked={kind === one}
              onChange={() => setQuery({ kind: one === "racks" ? null : one })}
            />
            {s[one]}
          </label>
        ))}
      </fieldset>
      <Reading read={read}>
        {(known) => <Pasting key={kind} kind={kind} known={known} again={read.again} />}
      </Reading>
    </main>
  );
}

function Pasting({ kind, known, again }: { kind: Kind; known: Names; again: () => void }) {
  const s = t.site.import;
  const checked = useSignal<Read | undefined>(undefined);
  const made = useSignal(0);
  const file = useRef<HTMLInputElement>(null);
  const form = useForm({ rows: "" }, async ({ rows }) => {
    const read = readImport(kind, String(rows), known);
    if (read.items.length === 0 && read.faults.length === 0) {
      const broken = { pointer: "/rows", code: "blank", message: s.empty };
      throw new Problem(422, "invalid", s.empty, [broken]);
    }
    checked.value = read;
    form.changed.value = true;
    if (read.faults.length > 0) return;
    try {
      await send(
        "POST",
        `/api/v2/${kind}/bulk`,
        { create: read.items },
        { idempotencyKey: newKey() },
      );
    } catch (error) {
      if (!(error instanceof Problem) || error.errors.length === 0) throw error;
      checked.value = { ...read, faults: faultsByLine(error.errors, read) };
      return;
    }
    made.value = read.items.length;
    form.reset({ rows: "" });
    checked.value = undefined;
    again();
  });
  const put = (text: string) => {
    form.set("rows", text);
    checked.value = undefined;
  };
  const choose = () => {
    const chosen = file.current?.files?.[0];
    if (chosen) chosen.text().then(put, toastProblem);
  };
  if (made.value > 0) {
    return (
      <Empty icon="check" title={s.done(count(made.value))}>
        <p class="form-actions">
          <ButtonLink href="/racks" kind="primary" icon="rack">
            {s.toRacks}
          </ButtonLink>
          <Button
            onClick={() => {
              made.value = 0;
            }}
          >
            {s.more}
          </Button>
        </p>
      </Empty>
    );
  }
  const text = form.text("rows");
  const ready = text.trim() ? readImport(kind, text, known) : undefined;
  return (
    <div class="columns wide-left">
      <section class="card">
        <Form
          state={form}
          submit={ready && ready.faults.length === 0 ? s.run(count(ready.items.length)) : s.check}
        >
          <Field name="rows" label={s.paste} rows={14} />
          <div class="form-actions">
            <input
              ref={file}
              class="unseen"
              type="file"
              accept=".csv,text/csv,text/plain"
              aria-label={s.file}
              tabIndex={-1}
              onChange={choose}
            />
            <Button icon="table" onClick={() => file.current?.click()}>
              {s.file}
            </Button>
            <Button kind="plain" onClick={() => put(example(kind, known))}>
              {s.example}
            </Button>
          </div>
          {ready && ready.faults.length === 0 && !checked.value && (
            <p class="notice" data-kind="good" role="status">
              <Icon name="check" />
              {s.ready(count(ready.items.length))}
            </p>
          )}
        </Form>
        {checked.value && checked.value.faults.length > 0 && (
          <Faults faults={checked.value.faults} />
        )}
      </section>
      <section>
        <h2>{s.columns}</h2>
        <dl class="facts">
          {[
            ...COLUMNS[kind].needed.map((name) => ({ name, needed: true })),
            ...COLUMNS[kind].optional.map((name) => ({ name, needed: false })),
          ].map(({ name, needed }) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {s.names[name]} <span class="tag">{needed ? s.needed : s.may}</span>
              </dd>
            </>
          ))}
        </dl>
      </section>
    </div>
  );
}

function Faults({ faults }: { faults: RowFault[] }) {
  const s = t.site.import;
  const rows = new Set(faults.map((fault) => fault.line)).size;
  return (
    <div class="section" role="alert">
      <p class="notice" data-kind="bad">
        <Icon name="warning" />
        {s.faults(count(rows))}
        {faults.length > SHOWN_MAX && ` ${s.someFaults(count(SHOWN_MAX))}`}
      </p>
      <div class="table-scroll">
        <table class="table">
          <thead>
            <tr>
              <th scope="col" class="tight">
                {s.where}
              </th>
              <th scope="col">{s.column}</th>
              <th scope="col">{s.value}</th>
              <th scope="col">{s.fault}</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, SHOWN_MAX).map((fault, at) => (
              <tr key={at}>
                <td class="tight">{fault.line > 0 ? count(fault.line) : ""}</td>
                <td>
                  <code>{fault.column}</code>
                </td>
                <td class="cut">{fault.value}</td>
                <td>{fault.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
