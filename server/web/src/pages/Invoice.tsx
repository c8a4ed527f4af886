import { get } from "../api/client";
import type { Invoice as Bill, InvoiceItem, Team } from "../api/schema";
import { dateOnly, money } from "../format/format";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { csv } from "../ui/csv";
import { Icon } from "../ui/Icon";
import { Empty, Facts, PageHead, Reading, saveFile, useRead } from "../ui/parts";

/** What an item is for. */
function what(item: InvoiceItem): string {
  const i = t.cloud.invoices;
  if (item.type === "credits") return i.credit;
  return item.stack_name || item.stack_id || i.unnamed;
}

/** From when until when: one column, as both are days of the same period mostly. */
function Period({ item }: { item: InvoiceItem }) {
  if (!item.start_date && !item.end_date) return null;
  return (
    <>
      {dateOnly(item.start_date)} – {dateOnly(item.end_date)}
    </>
  );
}

function Items({ bill }: { bill: Bill }) {
  const i = t.cloud.invoices;
  if (bill.items.length === 0) return <p class="quiet">{i.noItems}</p>;
  // Costs first, the largest on top; then what was counted against them.
  const order = [...bill.items].sort(
    (a, b) =>
      Number(a.type === "credits") - Number(b.type === "credits") ||
      Number(b.amount ?? 0) - Number(a.amount ?? 0),
  );
  return (
    <div class="table-scroll">
      <table class="table">
        <caption class="unseen">{i.items}</caption>
        <thead>
          <tr>
            <th scope="col">{i.what}</th>
            <th scope="col">{i.period}</th>
            <th scope="col" class="end">
              {i.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.map((item, index) => (
            <tr key={index}>
              <td>
                {what(item)}
                {item.stack_name && item.stack_id && (
                  <small class="quiet under">{item.stack_id}</small>
                )}
              </td>
              <td>
                <Period item={item} />
              </td>
              <td class="end">{money(item.amount, item.currency ?? bill.currency)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {i.total}
            </th>
            <td class="end">
              <strong>{money(bill.amount, bill.currency)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function download(bill: Bill, name: string): void {
  const i = t.cloud.invoices;
  const header = [i.what, i.stack, i.from, i.until, i.amount, i.currency];
  const rows = bill.items.map((item) => [
    what(item),
    item.stack_id,
    item.start_date,
    item.end_date,
    // A number stays one, so that a spreadsheet adds it up.
    item.amount === null || item.amount === undefined ? null : Number(item.amount),
    item.currency ?? bill.currency,
  ]);
  saveFile(`${name}.csv`, csv(header, rows), "text/csv");
}

function Sheet({ bill, team, draft }: { bill: Bill; team: Team | undefined; draft: boolean }) {
  const i = t.cloud.invoices;
  const period =
    team?.billing_period_start && team.billing_period_end
      ? `${dateOnly(team.billing_period_start)} – ${dateOnly(team.billing_period_end)}`
      : undefined;
  return (
    <article class="card sheet">
      <div class="sheet-head">
        <Facts
          facts={[
            [i.team, team?.name],
            [i.number, bill.number],
            [i.date, bill.date && dateOnly(bill.date)],
            [i.period, draft ? period : undefined],
            [i.status, draft ? i.preview_ : bill.status?.toLowerCase()],
            [i.account, bill.account_id && <code>{bill.account_id}</code>],
          ]}
        />
        <dl class="invoice-sums">
          <div>
            <dt>{i.amount}</dt>
            <dd class="number">{money(bill.amount, bill.currency)}</dd>
          </div>
          {bill.credits && (
            <div>
              <dt>{i.credits}</dt>
              <dd>{money(bill.credits, bill.currency)}</dd>
            </div>
          )}
          {bill.refunds && (
            <div>
              <dt>{i.refunds}</dt>
              <dd>{money(bill.refunds, bill.currency)}</dd>
            </div>
          )}
          <div>
            <dt>{i.balance}</dt>
            <dd>
              <strong>{money(bill.balance, bill.currency)}</strong>
            </dd>
          </div>
        </dl>
      </div>
      <Items bill={bill} />
    </article>
  );
}

/** An invoice, or what the next one would be. */
export default function Invoice({ params }: { params: Record<string, string> }) {
  const i = t.cloud.invoices;
  const id = params.id ?? "";
  const draft = params.iid === "draft";
  const path = `/api/v2/teams/${encodeURIComponent(id)}`;
  const here = `/teams/${encodeURIComponent(id)}/invoices`;
  const team = useRead((stop) => get<Team>(path, {}, stop), [path]);
  const found = useRead(
    async (stop): Promise<Bill | null> => {
      if (!draft) return get(`${path}/invoices/${encodeURIComponent(params.iid ?? "")}`, {}, stop);
      return (await get<{ draft: Bill | null }>(`${path}/invoices/draft`, {}, stop)).draft;
    },
    [path, params.iid],
  );
  const name = team.value?.name ?? "";
  const bill = found.value;
  const title = draft ? i.draftOf(name) : bill ? i.invoice(bill.number || bill.id || "") : i.one;
  const file = draft ? `invoice-preview-${name}` : `invoice-${bill?.number ?? params.iid}`;
  return (
    <main class="page" id="main">
      <PageHead
        title={title}
        crumbs={[
          { label: t.shell.nav.teams, href: "/teams" },
          { label: name ? i.of(name) : i.title, href: here },
        ]}
      >
        {bill && (
          <>
            <Button icon="print" onClick={() => print()}>
              {i.print}
            </Button>
            <Button icon="download" onClick={() => download(bill, file)}>
              {t.ui.csv}
            </Button>
          </>
        )}
      </PageHead>
      {draft && bill && (
        <p class="notice spaced" role="status">
          <Icon name="clock" />
          {i.draftBody}
        </p>
      )}
      <Reading read={found}>
        {(one) =>
          one ? (
            <Sheet bill={one} team={team.value} draft={draft} />
          ) : (
            <Empty icon="money" title={i.nothing}>
              <p>{i.nothingBody}</p>
            </Empty>
          )
        }
      </Reading>
    </main>
  );
}
