//! Racks: a team's, of so many units.

use super::device::{self, Among};
use super::placement::{DEPTH, Occupied, U_MAX};
use super::row::{decimal, parsed};
use super::{RackStatus, check};
use crate::accounts::{Action, Actor, Of, Subject};
use crate::database::{Change, Columns, Database, Failure, Transaction, list as places, sql};
use crate::rules::{Code, Fault, Given, Invalid, Number, Refusal};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use sqlx::any::AnyRow;
use std::collections::HashSet;
use uuid::Uuid;

/// Units of a team's first rack.
const U_HEIGHT: i64 = 42;

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

    /// The rack of a row of [`Rack::select`].
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
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

    /// The query of all racks.
    pub(crate) fn select() -> String {
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

/// The ids of racks that look different since then, in microseconds, by the log of changes: also by what
/// stood in them and has gone. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn changed_since(
    database: &Database,
    since: i64,
) -> Result<HashSet<String>, Refusal> {
    let query = "SELECT DISTINCT rack_id FROM changes WHERE at > $1 AND rack_id IS NOT NULL";
    let rows = database.all(sql(query).whole(since)).await?;
    Ok(rows.iter().map(|row| row.text("rack_id")).collect::<Result<_, _>>()?)
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

/// The rack's units, and the ids of the devices that take them. One statement.
///
/// # Errors
/// When there is no such rack, or the database fails.
pub(crate) async fn occupied(database: &Database, id: &str) -> Result<Occupied<String>, Refusal> {
    let devices = device::NEIGHBOURS;
    let query = format!("SELECT r.u_height AS rack_height, {devices} FROM racks r WHERE r.id = $1");
    let row = database.first(sql(query).text(id)).await?.ok_or(Refusal::NotFound)?;
    let devices = device::neighbours(&row)?.into_iter().map(|there| (there.id, there.space));
    Ok(Occupied::new(row.whole("rack_height")?, devices.collect()))
}

/// What is asked before a rack is made: the team, its newest rack, and the template.
const BEFORE: &str = "n.name AS newest_name, n.u_height AS newest_height, n.created_at AS \
    newest_at, (SELECT COUNT(*) FROM racks WHERE team_id = o.id) AS racks, \
    (SELECT id FROM templates WHERE tag = 'rack') AS rack_template \
    FROM teams o LEFT JOIN racks n ON n.id = (SELECT id FROM racks WHERE team_id = o.id \
    ORDER BY created_at DESC LIMIT 1) WHERE o.id = $1";

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
    let team_id = new.team_id.as_ref().value().map_or("", String::as_str);
    if !actor.may(Action::Create, Subject::Rack, Of::team(team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let mut open = new.open;
    let mut rack = Rack::unmade(now);
    let mut invalid = Invalid::default();
    let mut name = None;
    let before = sql(format!("SELECT {}, {BEFORE}", Owner::COLUMNS)).text(team_id);
    if let Some(row) = transaction.first(before).await? {
        rack.owner = Owner::of(&row)?;
        rack.template_id = row.text("rack_template")?;
        if let Some(newest) = row.maybe_text("newest_name")? {
            rack.u_height = row.whole("newest_height")?;
            // Racks that are made at the same moment have an order, too: names follow it.
            rack.created_at = now.max(row.whole("newest_at")?.saturating_add(1));
            let count = row.whole("racks")?.saturating_add(1);
            name = Some(following(&newest).unwrap_or_else(|| format!("Rack-{count}")));
        }
    } else {
        invalid.add("team", Code::Required);
    }
    if matches!(open.name, Given::Absent | Given::Null) {
        open.name = Given::Value(name.unwrap_or_else(|| "Rack-1".to_owned()));
    }
    if open.status.is_absent() {
        open.status = Given::Null;
    }
    if check::present(&open.order_id).is_none() {
        open.order_id = match actor.root {
            true => Given::Null,
            false => Given::Value(format!("rack-{}", rack.id)),
        };
    }
    let taken = rack.taken(transaction, &open).await?;
    rack.apply(&open, taken, 0, &mut invalid);
    invalid.check()?;
    let insert = sql("INSERT INTO racks (id, name, team_id, template_id, u_height, u_depth, \
         status, cost, order_id, creation_output, network_details, metadata, stack_id, created_at, \
         updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)")
    .text(&*rack.id)
    .text(&*rack.name)
    .text(&*rack.owner.id)
    .text(&*rack.template_id)
    .whole(rack.u_height)
    .whole(rack.u_depth)
    .text(rack.status.name())
    .text(rack.cost.to_string())
    .text(&*rack.order_id)
    .maybe_text(rack.creation_output.as_deref())
    .text(&*rack.network_details)
    .text(&*rack.metadata)
    .maybe_text(rack.stack_id.as_deref())
    .whole(rack.created_at)
    .whole(rack.updated_at);
    transaction.run(insert).await.map_err(overtaken)?;
    let detail = json!({
        "u_height": rack.u_height, "status": rack.status.name(), "order_id": rack.order_id,
    });
    transaction.note(&actor.by(), rack.change("create", detail));
    Ok(rack)
}

/// The name after `name`: its last number and one, with as many digits at least. None if there is none.
fn following(name: &str) -> Option<String> {
    let end = name.rfind(|c: char| c.is_ascii_digit())?.saturating_add(1);
    let (numbered, rest) = name.split_at(end);
    let text = numbered.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = numbered.strip_prefix(text)?;
    // By hand: a name may have more digits than any number of ours.
    let (mut next, mut carry) = (Vec::new(), true);
    for digit in digits.bytes().rev() {
        let sum = digit.saturating_add(u8::from(carry));
        carry = sum > b'9';
        next.push(if carry { '0' } else { char::from(sum) });
    }
    if carry {
        next.push('1');
    }
    Some(text.chars().chain(next.into_iter().rev()).chain(rest.chars()).collect())
}

/// The refusal for a statement that another's change was quicker than.
fn overtaken(failure: Failure) -> Refusal {
    match failure.taken() {
        Some(taken) if taken.is("racks", "order_id") => Fault::new("order_id", Code::Taken).into(),
        Some(taken) if taken.is("racks", "name") => Fault::new("name", Code::Taken).into(),
        _ if failure.refers() => Fault::new("team", Code::Required).into(),
        _ => failure.into(),
    }
}

impl Rack {
    /// A rack of nobody, before anything is known of it.
    fn unmade(now: i64) -> Self {
        Self {
            id: Uuid::new_v4().to_string(),
            name: String::new(),
            owner: Owner {
                id: String::new(),
                name: String::new(),
                project_id: None,
                billing_acct_id: None,
                billing_period_start: None,
                billing_period_end: None,
                cost: Decimal::ZERO,
                credits: Decimal::ZERO,
            },
            template_id: String::new(),
            u_height: U_HEIGHT,
            u_depth: DEPTH,
            status: RackStatus::InProgress,
            cost: Decimal::ZERO,
            order_id: String::new(),
            creation_output: None,
            network_details: "{}".to_owned(),
            metadata: "{}".to_owned(),
            stack_id: None,
            created_at: now,
            updated_at: now,
        }
    }

    /// Whether another rack has the name, and the order, that this is to get.
    async fn taken(
        &self,
        transaction: &mut Transaction,
        change: &RackChange,
    ) -> Result<(bool, bool), Failure> {
        let other = |text: &Given<String>, now: &str| {
            check::present(text).filter(|text| *text != now).map(str::to_owned)
        };
        let name = other(&change.name, &self.name);
        let order_id = other(&change.order_id, &self.order_id);
        if name.is_none() && order_id.is_none() {
            return Ok((false, false));
        }
        let query = sql("SELECT (SELECT COUNT(*) FROM racks WHERE team_id = $1 AND name = $2) AS \
             names, (SELECT COUNT(*) FROM racks WHERE order_id = $3) AS orders")
        .text(&*self.owner.id)
        .maybe_text(name)
        .maybe_text(order_id);
        match transaction.first(query).await? {
            Some(row) => Ok((row.whole("names")? > 0, row.whole("orders")? > 0)),
            None => Ok((false, false)),
        }
    }

    /// Takes over what is given, and adds what is wrong with it. `highest` is the highest unit taken.
    fn apply(
        &mut self,
        change: &RackChange,
        (name_taken, order_taken): (bool, bool),
        highest: i64,
        invalid: &mut Invalid,
    ) {
        if !change.name.is_absent() {
            self.name = check::name(invalid, &change.name, check::TEXT_MAX, "-_");
            if name_taken {
                invalid.add("name", Code::Taken);
            }
        }
        if !change.u_height.is_absent() {
            self.u_height = check::positive(invalid, "u_height", &change.u_height, None, U_MAX);
            if highest > 0 && self.u_height < highest {
                let low = format!(
                    "must be greater than the highest occupied U (minimum is therefore {highest})."
                );
                invalid.add("u_height", Code::Other(low));
            }
        }
        if !change.status.is_absent() {
            let status = check::present(&change.status);
            if status.is_none() {
                invalid.add("status", Code::Blank);
            }
            match status.and_then(RackStatus::parse) {
                Some(status) => self.status = status,
                None => {
                    invalid.add("status", check::one_of(&RackStatus::ALL.map(RackStatus::name)));
                }
            }
        }
        self.cost = check::cost(invalid, &change.cost, self.cost);
        if !change.order_id.is_absent() {
            match check::present(&change.order_id) {
                Some(order) => order.clone_into(&mut self.order_id),
                None => invalid.add("order_id", Code::Blank),
            }
            if order_taken {
                invalid.add("order_id", Code::Taken);
            }
            check::length(invalid, "order_id", Some(&self.order_id), check::TEXT_MAX);
        }
        self.creation_output = change.creation_output.clone().over(self.creation_output.take());
        let (network, metadata) = (&self.network_details, &self.metadata);
        let network = check::object(invalid, "network_details", &change.network_details, network);
        let metadata = check::object(invalid, "metadata", &change.metadata, metadata);
        if let Given::Value(object) = &change.metadata {
            let stack = object.get("openstack_stack_id").and_then(Value::as_str);
            self.stack_id = stack.map(str::to_owned);
        }
        (self.network_details, self.metadata) = (network, metadata);
    }

    /// What differs from `before`, by name; of documents only that they do.
    fn differs(&self, before: &Self) -> Map<String, Value> {
        let document = |now: &str, before: &str| (json!("changed"), now != before);
        let output = (json!("changed"), self.creation_output != before.creation_output);
        let fields = [
            ("name", (json!(self.name), self.name != before.name)),
            ("u_height", (json!(self.u_height), self.u_height != before.u_height)),
            ("status", (json!(self.status.name()), self.status != before.status)),
            ("cost", (json!(self.cost.to_string()), self.cost != before.cost)),
            ("order_id", (json!(self.order_id), self.order_id != before.order_id)),
            ("creation_output", output),
            ("network_details", document(&self.network_details, &before.network_details)),
            ("metadata", document(&self.metadata, &before.metadata)),
        ];
        let changed = fields.into_iter().filter(|(_, (_, differs))| *differs);
        changed.map(|(name, (value, _))| (name.to_owned(), value)).collect()
    }

    /// An entry of the log of changes.
    fn change(&self, action: &'static str, detail: Value) -> Change {
        Change {
            rack_id: Some(self.id.clone()),
            team_id: Some(self.owner.id.clone()),
            detail,
            ..Change::new(action, "rack", &*self.id, &*self.name)
        }
    }
}

/// The rack of that id, held until the transaction is over.
async fn held(transaction: &mut Transaction, id: &str) -> Result<(Rack, i64), Refusal> {
    let (rack, owner, lock) = (Rack::COLUMNS, Owner::COLUMNS, transaction.locking("r"));
    let query = format!(
        "SELECT {rack}, {owner}, (SELECT MAX(u) FROM slots WHERE rack_id = r.id) AS highest \
         FROM racks r JOIN teams o ON o.id = r.team_id WHERE r.id = $1{lock}"
    );
    let row = transaction.first(sql(query).text(id)).await?.ok_or(Refusal::NotFound)?;
    Ok((Rack::of(&row)?, row.maybe_whole("highest")?.unwrap_or(0)))
}

/// Changes a rack.
///
/// # Errors
/// When there is none of that id, the actor may not, rules are broken, or the database fails.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    mut change: RackChange,
    now: i64,
) -> Result<Rack, Refusal> {
    let (before, mut highest) = held(transaction, id).await?;
    if !actor.may(Action::Update, Subject::Rack, Of::team(&before.owner.id)) {
        return Err(Refusal::Forbidden(None));
    }
    if !actor.root {
        change.order_id = Given::Absent;
    }
    if matches!(&change.u_height, Given::Value(height) if height.value < before.u_height) {
        // Asked again, now that nobody else puts anything into the rack.
        let query = sql("SELECT MAX(u) AS highest FROM slots WHERE rack_id = $1").text(id);
        if let Some(row) = transaction.first(query).await? {
            highest = row.maybe_whole("highest")?.unwrap_or(0);
        }
    }
    let mut rack = before.clone();
    let mut invalid = Invalid::default();
    let taken = rack.taken(transaction, &change).await?;
    rack.apply(&change, taken, highest, &mut invalid);
    invalid.check()?;
    let detail = rack.differs(&before);
    if detail.is_empty() {
        return Ok(before);
    }
    rack.updated_at = now;
    let update = sql("UPDATE racks SET name = $1, u_height = $2, status = $3, cost = $4, \
         order_id = $5, creation_output = $6, network_details = $7, metadata = $8, stack_id = $9, \
         updated_at = $10 WHERE id = $11")
    .text(&*rack.name)
    .whole(rack.u_height)
    .text(rack.status.name())
    .text(rack.cost.to_string())
    .text(&*rack.order_id)
    .maybe_text(rack.creation_output.as_deref())
    .text(&*rack.network_details)
    .text(&*rack.metadata)
    .maybe_text(rack.stack_id.as_deref())
    .whole(now)
    .text(id);
    transaction.run(update).await.map_err(overtaken)?;
    transaction.note(&actor.by(), rack.change("update", Value::Object(detail)));
    Ok(rack)
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
    let (rack, _) = held(transaction, id).await?;
    if !actor.may(Action::Destroy, Subject::Rack, Of::team(&rack.owner.id)) {
        return Err(Refusal::Forbidden(None));
    }
    if !device::delete_all(transaction, actor, Among::Rack(id), recurse).await? {
        return Err(Refusal::Conflict("rack is not empty".to_owned()));
    }
    transaction.run(sql("DELETE FROM racks WHERE id = $1").text(id)).await?;
    transaction.note(&actor.by(), rack.change("delete", json!({})));
    Ok(())
}

/// Holds these racks for a transaction that will change several of them or devices in them, so that two
/// such transactions wait for each other rather than each for the other. One statement, which takes some
/// 30,000 ids.
///
/// # Errors
/// When the database fails.
pub(crate) async fn hold(transaction: &mut Transaction, ids: &[&str]) -> Result<(), Refusal> {
    let (among, lock) = (places(1, ids.len()), transaction.locking("r"));
    let query = format!("SELECT r.id FROM racks r WHERE r.id IN ({among}) ORDER BY r.id{lock}");
    transaction.all(sql(query).texts(ids.iter().copied())).await?;
    Ok(())
}
