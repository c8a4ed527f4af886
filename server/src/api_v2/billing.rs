//! Invoices and credits of a team, which the billing service keeps.

use super::operation::{Looks, may};
use super::values::{Amount, amount};
use super::{Operation, Problem, Reply, ask, body, query, read};
use crate::accounts::{Action, Subject, teams};
use crate::peers::billing::{self, Invoice, Item};
use crate::portal::Call;
use hyper::StatusCode;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An invoice. Amounts are decimals as texts; what the billing service does not say is null.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Invoice)]
struct View {
    /// Null for a draft.
    id: Option<String>,
    /// For people.
    number: Option<String>,
    account_id: Option<String>,
    /// What is to be paid.
    amount: Option<String>,
    /// What is still to be paid.
    balance: Option<String>,
    /// Credits that were counted in.
    credits: Option<String>,
    /// Refunds that were counted in.
    refunds: Option<String>,
    currency: Option<String>,
    date: Option<String>,
    status: Option<String>,
    items: Vec<ItemView>,
}

/// A line of an invoice.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InvoiceItem)]
struct ItemView {
    /// `cost` or `credits`.
    #[serde(rename = "type")]
    #[schema(value_type = String)]
    kind: &'static str,
    amount: Option<String>,
    currency: Option<String>,
    start_date: Option<String>,
    end_date: Option<String>,
    /// The cloud's id of what it is for: the `openstack_stack_id` of a rack's metadata.
    stack_id: Option<String>,
    stack_name: Option<String>,
}

/// Some of a team's invoices.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Invoices)]
struct List {
    items: Vec<View>,
    /// How many there are.
    total: u64,
}

/// What the next invoice would be.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DraftInvoice)]
struct Draft {
    /// Null if there is nothing to pay.
    draft: Option<View>,
}

/// Credits to be given.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewCreditDeposit)]
struct New {
    /// How much: more than nothing.
    #[schema(schema_with = amount)]
    amount: Amount,
}

/// Credits that have been given.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CreditDeposit)]
struct Deposit {
    team_id: String,
    #[schema(schema_with = amount)]
    amount: String,
}

fn plain(decimal: Option<Decimal>) -> Option<String> {
    decimal.map(teams::plain)
}

impl From<Invoice> for View {
    fn from(invoice: Invoice) -> Self {
        Self {
            id: invoice.invoice_id,
            number: invoice.invoice_number,
            account_id: invoice.account_id,
            amount: plain(invoice.amount),
            balance: plain(invoice.balance),
            credits: plain(invoice.credit_adj),
            refunds: plain(invoice.refund_adj),
            currency: invoice.currency,
            date: invoice.invoice_date,
            status: invoice.status,
            items: invoice.items.into_iter().map(ItemView::from).collect(),
        }
    }
}

impl From<Item> for ItemView {
    fn from(item: Item) -> Self {
        Self {
            kind: item.kind,
            amount: plain(item.amount),
            currency: item.currency,
            start_date: item.start_date,
            end_date: item.end_date,
            stack_id: item.openstack_stack_id,
            stack_name: item.openstack_stack_name,
        }
    }
}

/// Invoices of a page, unless `limit` says otherwise; and most: the billing service is slow with more.
const LIMIT: u64 = 20;
const LIMIT_MAX: u64 = 100;

const TAG: &str = "billing";

pub(super) fn operations() -> Vec<Operation> {
    let invoices = may(Action::Read, Subject::Invoice);
    vec![
        Operation::get(
            "/api/v2/teams/{id}/invoices",
            invoices,
            "listInvoices",
            TAG,
            "A team's invoices",
        )
        .query("offset", Looks::Whole(0, i64::from(u32::MAX)), "How many are left out before.")
        .query("limit", Looks::Whole(1, 100), "Invoices of a page; otherwise 20.")
        .refuses(409)
        .refuses(502)
        .gives::<List>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::get(
            "/api/v2/teams/{id}/invoices/draft",
            invoices,
            "getDraftInvoice",
            TAG,
            "What a team's next invoice would be",
        )
        .refuses(409)
        .refuses(502)
        .gives::<Draft>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(draft(call)))),
        Operation::get(
            "/api/v2/teams/{id}/invoices/{invoice}",
            invoices,
            "getInvoice",
            TAG,
            "An invoice of a team",
        )
        .refuses(409)
        .refuses(502)
        .gives::<View>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::post(
            "/api/v2/teams/{id}/credit-deposits",
            may(Action::Create, Subject::CreditDeposit),
            "createCreditDeposit",
            TAG,
            "Give a team credits",
        )
        .about(
            "The team's `credits` rise when the billing service has counted them, which takes some \
             minutes. If there is no answer, look at them before you repeat this.",
        )
        .takes::<New>()
        .refuses(409)
        .refuses(502)
        .gives::<Deposit>(StatusCode::ACCEPTED)
        .by(|call| ask(call, |call| Box::pin(deposit(call)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    query::only(call, &["offset", "limit"])?;
    let offset = whole(call, "offset", 0, 0, u32::MAX.into())?;
    let limit = whole(call, "limit", LIMIT, 1, LIMIT_MAX)?;
    let team = call.parameter("id");
    let listed = billing::list(&call.portal.cloud, call.actor()?, team, offset, limit).await?;
    let items = listed.invoices.into_iter().map(View::from).collect();
    Reply::ok(&List { items, total: listed.total })
}

async fn draft(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let now = Timestamp::from_microsecond(call.now).unwrap_or_default();
    let today = now.to_zoned(TimeZone::UTC).date();
    let (cloud, team) = (&call.portal.cloud, call.parameter("id"));
    let draft = billing::draft(cloud, call.actor()?, team, today).await?;
    Reply::ok(&Draft { draft: draft.map(View::from) })
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let (team, invoice) = (call.parameter("id"), call.parameter("invoice"));
    let found = billing::find(&call.portal.cloud, call.actor()?, team, invoice).await?;
    Reply::ok(&View::from(found))
}

async fn deposit(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let New { amount: Amount(amount) } = body(call)?;
    let team = call.parameter("id");
    billing::deposit(&call.portal.cloud, call.actor()?, team, amount).await?;
    Reply::accepted(&Deposit { team_id: team.to_owned(), amount: teams::plain(amount) })
}

fn whole(
    call: &Call,
    name: &'static str,
    usual: u64,
    least: u64,
    most: u64,
) -> Result<u64, Problem> {
    let Some(text) = query::value(call, name) else { return Ok(usual) };
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| {
        Problem::parameter(name, format!("must be a whole number from {least} to {most}"))
    })
}
