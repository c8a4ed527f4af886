import { useMemo } from "preact/hooks";
import { get, send } from "../api/client";
import type { KeyPair } from "../api/schema";
import { isRoot } from "../api/session";
import { t } from "../texts";
import { ButtonLink } from "../ui/Button";
import { confirm } from "../ui/Dialog";
import { Empty, PageHead, Reading, useRead } from "../ui/parts";
import { local } from "../ui/source";
import { type Column, Table } from "../ui/Table";
import { toast, toastProblem } from "../ui/Toast";
import { NotForRoot } from "./launch/NotForRoot";

const NEW = "/key_pairs/new";

/** What kinds of keys are called. */
function typeName(type: string | null | undefined): string {
  if (type === "ssh") return t.cloud.keyPairs.ssh;
  return type === "x509" ? t.cloud.keyPairs.x509 : (type ?? "");
}

function List({ pairs, again }: { pairs: KeyPair[]; again: () => void }) {
  const k = t.cloud.keyPairs;
  const source = useMemo(
    () =>
      local(pairs, {
        name: (pair) => pair.name,
        type: (pair) => typeName(pair.key_type),
        fingerprint: (pair) => pair.fingerprint,
      }),
    [pairs],
  );
  const columns: Array<Column<KeyPair>> = [
    { key: "name", label: k.name, sort: "name", cell: ({ name }) => name, csv: ({ name }) => name },
    {
      key: "type",
      label: k.type,
      sort: "type",
      cell: ({ key_type }) => typeName(key_type),
      csv: ({ key_type }) => key_type,
    },
    {
      key: "fingerprint",
      label: k.fingerprint,
      cell: ({ fingerprint }) => <code>{fingerprint}</code>,
      csv: ({ fingerprint }) => fingerprint,
    },
  ];
  const remove = async ({ name }: KeyPair) => {
    if (!(await confirm(k.deleteTitle(name), k.deleteBody, k.delete))) return;
    try {
      await send("DELETE", `/api/v2/key-pairs/${encodeURIComponent(name)}`);
      toast(k.deleted(name));
    } catch (problem) {
      toastProblem(problem);
    }
    again();
  };
  return (
    <Table
      label={k.title}
      file="key-pairs"
      source={source}
      columns={columns}
      sort="name"
      id={({ name }) => name}
      title={({ name }) => name}
      actions={(pair) => [
        { label: k.delete, icon: "trash", danger: true, run: () => void remove(pair) },
      ]}
      empty={
        <Empty icon="key" title={k.none}>
          <p>{k.noneBody}</p>
          <ButtonLink href={NEW} kind="primary" icon="add">
            {k.new}
          </ButtonLink>
        </Empty>
      }
    />
  );
}

function Own() {
  const k = t.cloud.keyPairs;
  const found = useRead((stop) => get<{ items: KeyPair[] }>("/api/v2/key-pairs", {}, stop));
  return (
    <main class="page" id="main">
      <PageHead title={k.title}>
        <ButtonLink href={NEW} kind="primary" icon="add">
          {k.new}
        </ButtonLink>
      </PageHead>
      <p class="lead">{k.body}</p>
      <Reading read={found}>{({ items }) => <List pairs={items} again={found.again} />}</Reading>
    </main>
  );
}

/** The reader's own key pairs. */
export default function KeyPairs() {
  return isRoot() ? <NotForRoot title={t.cloud.keyPairs.title} /> : <Own />;
}
