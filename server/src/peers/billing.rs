//! Invoices and credits: the billing service's, asked for through the user handler.

use super::Cloud;
use super::peer::{Ask, Trouble};
use crate::accounts::{Action, Actor, Of, Subject, Team, teams};
use crate::database::Change;
use crate::rules::{Code, Fault, Refusal};
use hyper::{Method, StatusCode};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// Items that count on an invoice, by their types in lower case.
const COUNTED: [&str; 2] = ["cost", "credits"];

/// An invoice.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Invoice {
    /// Its id; a draft has none.
    pub(crate) invoice_id: Option<String>,
    /// Its number, for people.
    pub(crate) invoice_number: Option<String>,
    /// The billing account.
    pub(crate) account_id: Option<String>,
    /// What is to be paid.
    pub(crate) amount: Option<Decimal>,
    /// What is still to be paid.
    pub(crate) balance: Option<Decimal>,
    /// Credits that were counted in.
    pub(crate) credit_adj: Option<Decimal>,
    /// Refunds that were counted in.
    pub(crate) refund_adj: Option<Decimal>,
    /// The currency.
    pub(crate) currency: Option<String>,
    /// Of which day.
    pub(crate) invoice_date: Option<String>,
    /// What has become of it.
    pub(crate) status: Option<String>,
    /// What it is for.
    pub(crate) items: Vec<Item>,
}

/// A line of an invoice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// `cost` or `credits`.
    pub(crate) kind: &'static str,
    /// How much.
    pub(crate) amount: Option<Decimal>,
    /// The currency.
    pub(crate) currency: Option<String>,
    /// From when.
    pub(crate) start_date: Option<String>,
    /// Until when.
    pub(crate) end_date: Option<String>,
    /// For which stack: a rack's `openstack_stack_id`.
    pub(crate) openstack_stack_id: Option<String>,
    /// What that was called.
    pub(crate) openstack_stack_name: Option<String>,
}

/// Some of a team's invoices.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Invoices {
    /// How many there are.
    pub(crate) total: u64,
    /// Those that were asked for.
    pub(crate) invoices: Vec<Invoice>,
}

/// Some of a team's invoices, the newest first.
///
/// # Errors
/// No right to, no billing account, or why the peer does not tell.
pub(crate) async fn list(
    cloud: &Cloud,
    actor: &Actor,
    team_id: &str,
    offset: u64,
    limit: u64,
) -> Result<Invoices, Refusal> {
    let account = account(cloud, actor, team_id).await?.1;
    let body =
        json!({ "invoices": { "billing_acct_id": account, "offset": offset, "limit": limit } });
    let json = ask(cloud, "/list_paginated_invoices", body).await?.unwrap_or_default();
    let invoices = json.get("invoices").and_then(Value::as_array);
    let invoices = invoices.ok_or_else(|| unusable("invoices"))?;
    let invoices: Vec<Invoice> = invoices.iter().map(Invoice::of).collect();
    let total = json.get("total_invoices").and_then(|total| text(total)?.parse().ok());
    Ok(Invoices { total: total.ok_or_else(|| unusable("total_invoices"))?, invoices })
}

/// One invoice.
///
/// # Errors
/// No right to, no billing account, or why the peer does not tell.
pub(crate) async fn find(
    cloud: &Cloud,
    actor: &Actor,
    team_id: &str,
    invoice_id: &str,
) -> Result<Invoice, Refusal> {
    let account = account(cloud, actor, team_id).await?.1;
    let body = json!({ "invoice": { "billing_acct_id": account, "invoice_id": invoice_id } });
    let json = match ask(cloud, "/get_account_invoice", body).await {
        Err(Trouble::Refused { status: 404, .. }) => return Err(Refusal::NotFound),
        json => json?.unwrap_or_default(),
    };
    let invoice = json.get("invoice").filter(|invoice| invoice.is_object());
    Ok(Invoice::of(invoice.ok_or_else(|| unusable("invoice"))?))
}

/// What the invoice of the present period would be; none if there is nothing to pay.
///
/// # Errors
/// No right to, no billing account, or why the peer does not tell.
pub(crate) async fn draft(
    cloud: &Cloud,
    actor: &Actor,
    team_id: &str,
    today: Date,
) -> Result<Option<Invoice>, Refusal> {
    let (team, account) = account(cloud, actor, team_id).await?;
    let date = team.billing_period_end.unwrap_or(today).to_string();
    let body = json!({ "invoice": { "billing_acct_id": account, "target_date": date } });
    let Some(json) = ask(cloud, "/get_draft_invoice", body).await? else { return Ok(None) };
    let invoice = json.get("draft_invoice").filter(|invoice| invoice.is_object());
    Ok(Some(Invoice::of(invoice.ok_or_else(|| unusable("draft_invoice"))?)))
}

/// Gives a team credits. The billing service counts them some minutes later.
///
/// # Errors
/// Broken rules, no right to, or why the peer did not do it.
pub(crate) async fn deposit(
    cloud: &Cloud,
    actor: &Actor,
    team_id: &str,
    amount: Decimal,
) -> Result<(), Refusal> {
    if !actor.may(Action::Create, Subject::CreditDeposit, Of::team(team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let team = teams::find(&cloud.database, team_id).await?.ok_or(Refusal::NotFound)?;
    if amount <= Decimal::ZERO {
        return Err(Fault::new("amount", Code::GreaterThan("0".to_owned())).into());
    }
    let (Some(_), Some(account)) = (&team.project_id, &team.billing_acct_id) else {
        let says = "the team has no project or no billing account yet";
        return Err(Refusal::Conflict(says.to_owned()));
    };
    let amount = teams::plain(amount);
    let body = json!({ "credits": { "billing_acct_id": account, "amount": amount } });
    let answered = cloud.user_handler(Ask::new(Method::POST, "/credits", Some(body))).await;
    answered.map_err(|trouble| match trouble {
        Trouble::NoAnswer(why) => Refusal::Peer(format!(
            "{why}; the credits may have been given all the same: look at the team's before you \
             repeat this"
        )),
        trouble => trouble.into(),
    })?;
    let mut transaction = cloud.database.begin().await?;
    let mut change = Change::new("deposit", "team", &*team.id, &*team.name);
    change.team_id = Some(team.id);
    change.detail = json!({ "amount": amount });
    transaction.note(&actor.by(), change);
    Ok(transaction.commit(cloud.now()).await?)
}

/// A team whose invoices the actor may read, and its account.
async fn account(cloud: &Cloud, actor: &Actor, team_id: &str) -> Result<(Team, String), Refusal> {
    let team = teams::find(&cloud.database, team_id).await?;
    if !actor.may(Action::Read, Subject::Invoice, Of::team(team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let team = team.ok_or(Refusal::NotFound)?;
    match team.billing_acct_id.clone() {
        Some(account) => Ok((team, account)),
        None => Err(Refusal::Conflict("the team has no billing account yet".to_owned())),
    }
}

/// The answer's JSON; none with 204.
async fn ask(cloud: &Cloud, path: &str, body: Value) -> Result<Option<Value>, Trouble> {
    let answered = cloud.user_handler(Ask::new(Method::POST, path, Some(body))).await?;
    Ok((answered.status != StatusCode::NO_CONTENT).then(|| answered.json()))
}

fn unusable(field: &str) -> Refusal {
    Refusal::Peer(format!("the answer of the user handler has no {field}"))
}

impl Invoice {
    fn of(value: &Value) -> Self {
        let text = |name| field(value, name).and_then(text);
        let decimal = |name| field(value, name).and_then(decimal);
        let items: Vec<&Value> = match field(value, "items") {
            Some(Value::Object(items)) => items.values().collect(),
            Some(Value::Array(items)) => items.iter().collect(),
            _ => Vec::new(),
        };
        Self {
            invoice_id: text("invoice_id"),
            invoice_number: text("invoice_number"),
            account_id: text("account_id"),
            amount: decimal("amount"),
            balance: decimal("balance"),
            credit_adj: decimal("credit_adj"),
            refund_adj: decimal("refund_adj"),
            currency: text("currency"),
            invoice_date: text("invoice_date"),
            status: text("status"),
            items: items.into_iter().filter_map(Item::of).collect(),
        }
    }
}

impl Item {
    fn of(value: &Value) -> Option<Self> {
        let kind = field(value, "type").and_then(text)?.to_lowercase();
        let kind = COUNTED.into_iter().find(|counted| *counted == kind)?;
        let text = |name| field(value, name).and_then(text);
        Some(Self {
            kind,
            amount: field(value, "amount").and_then(decimal),
            currency: text("currency"),
            start_date: text("start_date"),
            end_date: text("end_date"),
            openstack_stack_id: text("openstack_stack_id"),
            openstack_stack_name: text("openstack_stack_name"),
        })
    }
}

/// A field by its name, which peers write `like_this` or `likeThis`.
fn field<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    value.get(name).or_else(|| {
        let mut words = name.split('_');
        let mut camel = words.next().unwrap_or_default().to_owned();
        for word in words {
            let (first, rest) = word.split_at_checked(1)?;
            camel.push_str(&first.to_uppercase());
            camel.push_str(rest);
        }
        value.get(camel)
    })
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn decimal(value: &Value) -> Option<Decimal> {
    let text = text(value)?;
    text.parse().or_else(|_| Decimal::from_scientific(&text)).ok()
}
