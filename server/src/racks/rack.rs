//! Racks: a team's, of so many units.

use super::RackStatus;
use super::row::{decimal, parsed};
use crate::accounts::Actor;
use crate::database::{Columns, Database, Failure, Transaction, list as places, sql};
use crate::rules::{Given, Number, Refusal};
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use sqlx::any::AnyRow;

/// A rack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rack {
    /// The id.
    pub(crate) id: String,
    /// The name, which no other of the team has.
    pub(crate) name: String,
    /// Whose it is.
    pub(crate) owner: Owner,
    /// What it looks like.
    pub(crate) template_id: String,
    /// Units.
    pub(crate) u_height: i64,
    /// How deep it is.
    pub(crate) u_depth: i64,
    /// What it is doing.
    pub(crate) status: RackStatus,
    /// What it has cost in this billing period.
    pub(crate) cost: Decimal,
    /// What the billing calls it; no other has the same.
    pub(crate) order_id: String,
    /// What its creation said: `k=v, k=v`.
    pub(crate) creation_output: Option<String>,
    /// A JSON object, as text.
    pub(crate) network_details: String,
    /// A JSON object, as text.
    pub(crate) metadata: String,
    /// `openstack_stack_id` of the metadata: what the cloud calls it.
    pub(crate) stack_id: Option<String>,
    /// When it was made.
    pub(crate) created_at: i64,
    /// When it was last changed.
    pub(crate) updated_at: i64,
}

/// Whose a rack is: what is told of a team with each of its racks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Owner {
    /// The team's id.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// What the cloud calls it.
    pub(crate) project_id: Option<String>,
    /// What the billing calls it.
    pub(crate) billing_acct_id: Option<String>,
    /// The first day that is billed next, `YYYY-MM-DD`.
    pub(crate) billing_period_start: Option<String>,
    /// The last.
    pub(crate) billing_period_end: Option<String>,
    /// What it has cost in this billing period.
    pub(crate) cost: Decimal,
    /// What it has paid beforehand.
    pub(crate) credits: Decimal,
}

/// A rack to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NewRack {
    /// Whose it is to be.
    pub(crate) team_id: Given<String>,
    /// The rest, which can be changed later. Absent are: the name, which follows that of the team's
    /// newest rack; the height, which is that rack's, or 42; and the order of team admins, for whom
    /// `rack-` and the new rack's id is taken.
    pub(crate) open: RackChange,
}

/// What is to change of a rack.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RackChange {
    /// See [`Rack::name`].
    pub(crate) name: Given<String>,
    /// See [`Rack::u_height`].
    pub(crate) u_height: Given<Number<i64>>,
    /// See [`Rack::status`].
    pub(crate) status: Given<String>,
    /// See [`Rack::cost`].
    pub(crate) cost: Given<Number<Decimal>>,
    /// See [`Rack::order_id`]; of an existing rack only root users change it, from others it is ignored.
    pub(crate) order_id: Given<String>,
    /// See [`Rack::creation_output`].
    pub(crate) creation_output: Given<String>,
    /// See [`Rack::network_details`].
    pub(crate) network_details: Given<Map<String, Value>>,
    /// See [`Rack::metadata`].
    pub(crate) metadata: Given<Map<String, Value>>,
}

impl Owner {
    /// The columns of `teams AS o`, for a query.
    pub(super) const COLUMNS: &'static str = "o.id AS team_id, o.name AS team_name, o.project_id, \
        o.billing_acct_id, o.billing_period_start, o.billing_period_end, o.cost AS team_cost, \
        o.credits";

    /// The owner of a row.
    pub(super) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("team_id")?,
            name: row.text("team_name")?,
            project_id: row.maybe_text("project_id")?,
            billing_acct_id: row.maybe_text("billing_acct_id")?,
            billing_period_start: row.maybe_text("billing_period_start")?,
            billing_period_end: row.maybe_text("billing_period_end")?,
            cost: decimal(row, "team_cost")?,
            credits: decimal(row, "credits")?,
        })
    }
}

impl Rack {
    /// The columns of `racks AS r`, for a query; those of [`Owner`] have to be there, too.
    pub(super) const COLUMNS: &'static str = "r.id AS rack_id, r.name AS rack_name, r.template_id \
        AS rack_template_id, r.u_height AS rack_height, r.u_depth AS rack_depth, r.status AS \
        rack_status, r.cost AS rack_cost, r.order_id, r.creation_output, r.network_details, \
        r.metadata AS rack_metadata, r.stack_id, r.created_at AS rack_created_at, r.updated_at AS \
        rack_updated_at";

    /// The rack of a row.
    pub(super) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("rack_id")?,
            name: row.text("rack_name")?,
            owner: Owner::of(row)?,
            template_id: row.text("rack_template_id")?,
            u_height: row.whole("rack_height")?,
            u_depth: row.whole("rack_depth")?,
            status: parsed(row, "rack_status", RackStatus::parse)?,
            cost: decimal(row, "rack_cost")?,
            order_id: row.text("order_id")?,
            creation_output: row.maybe_text("creation_output")?,
            network_details: row.text("network_details")?,
            metadata: row.text("rack_metadata")?,
            stack_id: row.maybe_text("stack_id")?,
            created_at: row.whole("rack_created_at")?,
            updated_at: row.whole("rack_updated_at")?,
        })
    }

    fn select() -> String {
        let (rack, owner) = (Self::COLUMNS, Owner::COLUMNS);
        format!("SELECT {rack}, {owner} FROM racks r JOIN teams o ON o.id = r.team_id")
    }
}

/// The racks that the actor may look at, in the order in which they were made. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn list(database: &Database, actor: &Actor) -> Result<Vec<Rack>, Refusal> {
    let mut query = Rack::select();
    let teams = actor.teams();
    match &teams {
        None => {}
        Some(teams) if teams.is_empty() => return Ok(Vec::new()),
        Some(teams) => query += &format!(" WHERE r.team_id IN ({})", places(1, teams.len())),
    }
    query += " ORDER BY r.created_at, r.id";
    let rows = database.all(sql(query).texts(teams.unwrap_or_default())).await?;
    Ok(rows.iter().map(Rack::of).collect::<Result<_, _>>()?)
}

/// The rack of that id, whoever may look at it. One statement.
///
/// # Errors
/// When there is none, or the database fails.
pub(crate) async fn find(database: &Database, id: &str) -> Result<Rack, Refusal> {
    let query = sql(format!("{} WHERE r.id = $1", Rack::select())).text(id);
    let row = database.first(query).await?.ok_or(Refusal::NotFound)?;
    Ok(Rack::of(&row)?)
}

/// Makes a rack.
///
/// # Errors
/// When the actor may not, rules are broken, or the database fails.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: NewRack,
    now: i64,
) -> Result<Rack, Refusal> {
    Err(Refusal::Failed(format!("{transaction:?} {actor:?} {new:?} {now}")))
}

/// Changes a rack.
///
/// # Errors
/// When there is none of that id, the actor may not, rules are broken, or the database fails.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    change: RackChange,
    now: i64,
) -> Result<Rack, Refusal> {
    Err(Refusal::Failed(format!("{transaction:?} {actor:?} {id} {change:?} {now}")))
}

/// Removes a rack, with `recurse` with its devices.
///
/// # Errors
/// When there is none of that id, the actor may not, devices stand in it, or the database fails.
pub(crate) async fn delete(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    recurse: bool,
) -> Result<(), Refusal> {
    Err(Refusal::Failed(format!("{transaction:?} {actor:?} {id} {recurse}")))
}

/// Holds these racks for a transaction that will change several of them or devices in them, so that two
/// such transactions wait for each other rather than each for the other. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn hold(transaction: &mut Transaction, ids: &[&str]) -> Result<(), Refusal> {
    Err(Refusal::Failed(format!("{transaction:?} {ids:?}")))
}
