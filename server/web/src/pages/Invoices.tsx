import { useMemo } from "preact/hooks";
import { get } from "../api/client";
import type { Invoice, Team } from "../api/schema";
import { dateOnly, money } from "../format/format";
import { t } from "../texts";
import { ButtonLink } from "../ui/Button";
import { Empty, PageHead, useRead } from "../ui/parts";
import type { Source } from "../ui/source";
import { type Column, Table } from "../ui/Table";
import { TeamTabs } from "./teams/TeamTabs";

/** Most invoices that the billing service is asked for at once. */
const LIMIT_MAX = 100;

/** Invoices of a team, which the billing service counts from the newest on. */
function listed(path: string): Source<Invoice> {
  return async ({ limit, cursor }, stop) => {
    const offset = Number(cursor ?? 0);
    const page = await get<{ items: Invoice[]; total: number }>(
      `${path}/invoices`,
      { offset, limit: Math.min(limit, LIMIT_MAX) },
      stop,
    );
    const next = offset + page.items.length;
    const more = page.items.length > 0 && next < page.total;
    return { items: page.items, next: more ? String(next) : null, total: page.total };
  };
}

/** What an invoice is called. */
function numberOf(invoice: Invoice): string {
  return invoice.number || invoice.id || t.cloud.invoices.one;
}

/** A team's invoices. */
export default function Invoices({ params }: { params: Record<string, string> }) {
  const i = t.cloud.invoices;
  const id = params.id ?? "";
  const path = `/api/v2/teams/${encodeURIComponent(id)}`;
  const here = `/teams/${encodeURIComponent(id)}/invoices`;
  const team = useRead((stop) => get<Team>(path, {}, stop), [path]);
  const source = useMemo(() => listed(path), [path]);
  const of = (name: "amount" | "balance" | "credits", label: string): Column<Invoice> => ({
    key: name,
    label,
    end: true,
    cell: (invoice) => money(invoice[name], invoice.currency),
    csv: (invoice) => invoice[name],
  });
  const columns: Array<Column<Invoice>> = [
    {
      key: "number",
      label: i.number,
      cell: (invoice) =>
        invoice.id ? (
          <a href={`${here}/${encodeURIComponent(invoice.id)}`}>{numberOf(invoice)}</a>
        ) : (
          numberOf(invoice)
        ),
      csv: (invoice) => invoice.number,
    },
    { key: "date", label: i.date, cell: ({ date }) => dateOnly(date), csv: ({ date }) => date },
    {
      key: "status",
      label: i.status,
      cell: ({ status }) => status && <span class="tag">{status.toLowerCase()}</span>,
      csv: ({ status }) => status,
    },
    of("amount", i.amount),
    of("balance", i.balance),
    of("credits", i.credits),
    {
      key: "currency",
      label: i.currency,
      cell: ({ currency }) => currency,
      csv: ({ currency }) => currency,
    },
    {
      key: "id",
      label: i.id,
      cell: ({ id: one }) => <code>{one}</code>,
      csv: ({ id: one }) => one,
    },
  ];
  return (
    <main class="page" id="main">
      <PageHead
        title={team.value ? i.of(team.value.name) : i.title}
        crumbs={[{ label: t.shell.nav.teams, href: "/teams" }]}
      >
        <ButtonLink href={`${here}/draft`} icon="eye">
          {i.preview}
        </ButtonLink>
      </PageHead>
      <TeamTabs team={id} />
      <Table
        label={i.title}
        file={`invoices-${team.value?.name ?? id}`}
        source={source}
        columns={columns}
        id={(invoice) => invoice.id ?? ""}
        title={numberOf}
        searchable={false}
        empty={
          <Empty icon="money" title={i.none}>
            <p>{i.noneBody}</p>
          </Empty>
        }
      />
    </main>
  );
}
