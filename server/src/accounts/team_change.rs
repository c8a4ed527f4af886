//! Changes of teams, and the rules that they keep.

use super::team::{Team, locked};
use super::{Action, Actor, Of, Subject, cloud, rule};
use crate::database::{By, Change, Columns, Failure, Transaction, sql};
use crate::outbox::Job;
use crate::rules::{Code, Fault, Given, Invalid, Number, Refusal};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// Most characters of a name: the existing service's.
const NAME_MAX: usize = 56;

/// Most characters of what a team is to other services.
const FOREIGN_ID_MAX: usize = 255;

/// What is to be changed of a team, or what a new one is to be; what is absent stays, or is as usual.
#[derive(Clone, Debug, Default)]
pub(crate) struct TeamUpdate {
    /// See [`Team::name`].
    pub(crate) name: Given<String>,
    /// See [`Team::project_id`].
    pub(crate) project_id: Given<String>,
    /// See [`Team::billing_acct_id`].
    pub(crate) billing_acct_id: Given<String>,
    /// See [`Team::cost`].
    pub(crate) cost: Given<Number<Decimal>>,
    /// See [`Team::credits`].
    pub(crate) credits: Given<Number<Decimal>>,
    /// See [`Team::billing_period_start`].
    pub(crate) billing_period_start: Given<Date>,
    /// See [`Team::billing_period_end`].
    pub(crate) billing_period_end: Given<Date>,
}

/// Makes a team for `actor`, who must be a root user.
///
/// # Errors
/// Broken rules, no right to, or the database's failure.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: TeamUpdate,
    now: i64,
) -> Result<Team, Refusal> {
    if !actor.may(Action::Create, Subject::Team, Of::default()) {
        return Err(Refusal::Forbidden(None));
    }
    let team = insert(transaction, &actor.by(), new, false, now).await?;
    cloud::team_made(transaction, &actor.by(), &team, now).await?;
    Ok(team)
}

/// Makes a team, whoever wants it; `single_user` if it is to be one user's.
///
/// # Errors
/// Broken rules, or the database's failure.
pub(crate) async fn insert(
    transaction: &mut Transaction,
    by: &By,
    new: TeamUpdate,
    single_user: bool,
    now: i64,
) -> Result<Team, Refusal> {
    let before = Team {
        id: uuid::Uuid::new_v4().to_string(),
        name: String::new(),
        project_id: None,
        billing_acct_id: None,
        cost: Decimal::ZERO,
        credits: Decimal::ZERO,
        billing_period_start: None,
        billing_period_end: None,
        single_user,
        created_at: now,
        updated_at: now,
        deleted_at: None,
    };
    let (team, detail) = checked(transaction, &before, new, now).await?;
    let insert = sql("INSERT INTO teams (id, name, project_id, billing_acct_id, cost, credits, \
         billing_period_start, billing_period_end, single_user, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)");
    let insert = with_values(insert.text(&*team.id), &team).flag(single_user).whole(now);
    transaction.run(insert).await.map_err(taken)?;
    note(transaction, by, "create", &team, detail);
    Ok(team)
}

/// Changes a team for `actor`, who must be a root user.
///
/// # Errors
/// Broken rules, no right to, no such team, or the database's failure.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    update: TeamUpdate,
    now: i64,
) -> Result<Team, Refusal> {
    let before = locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    if !actor.may(Action::Update, Subject::Team, Of::team(id)) {
        return Err(Refusal::Forbidden(None));
    }
    let (team, detail) = checked(transaction, &before, update, now).await?;
    if detail.is_empty() {
        return Ok(before);
    }
    let write =
        sql("UPDATE teams SET name = $2, project_id = $3, billing_acct_id = $4, cost = $5, \
         credits = $6, billing_period_start = $7, billing_period_end = $8, updated_at = $9 \
         WHERE id = $1");
    let write = with_values(write.text(id), &team).whole(now);
    transaction.run(write).await.map_err(taken)?;
    note(transaction, &actor.by(), "update", &team, detail);
    Ok(Team { updated_at: now, ..team })
}

fn with_values<'a>(
    statement: crate::database::Statement<'a>,
    team: &'a Team,
) -> crate::database::Statement<'a> {
    statement
        .text(&*team.name)
        .maybe_text(team.project_id.as_deref())
        .maybe_text(team.billing_acct_id.as_deref())
        .text(team.cost.to_string())
        .text(team.credits.to_string())
        .maybe_text(team.billing_period_start.map(|date| date.to_string()))
        .maybe_text(team.billing_period_end.map(|date| date.to_string()))
}

/// The team as it is to be, if that keeps all rules, and what is different.
async fn checked(
    transaction: &mut Transaction,
    before: &Team,
    update: TeamUpdate,
    now: i64,
) -> Result<(Team, Map<String, Value>), Refusal> {
    let mut invalid = Invalid::default();
    let foreign = |given: Given<String>, before: &Option<String>| {
        given.over(before.clone()).filter(|id| !rule::is_blank(id))
    };
    let amount = |name, given: Given<Number<Decimal>>, before, invalid: &mut Invalid| match given {
        Given::Absent => before,
        Given::Null => {
            invalid.add(name, Code::NotANumber);
            before
        }
        Given::Value(Number { value, fault }) => {
            fault.into_iter().for_each(|fault| invalid.add(name, fault));
            value
        }
    };
    let name = update.name.over(Some(before.name.clone())).unwrap_or_default();
    let project_id = foreign(update.project_id, &before.project_id);
    let after = Team {
        name: name.trim().to_owned(),
        project_id: project_id.map(|id| id.trim().to_owned()),
        billing_acct_id: foreign(update.billing_acct_id, &before.billing_acct_id),
        cost: amount("cost", update.cost, before.cost, &mut invalid),
        credits: amount("credits", update.credits, before.credits, &mut invalid),
        billing_period_start: update.billing_period_start.over(before.billing_period_start),
        billing_period_end: update.billing_period_end.over(before.billing_period_end),
        ..before.clone()
    };
    rule::text("name", &after.name, NAME_MAX, rule::is_team_name, &mut invalid);
    for (attribute, id) in
        [("project_id", &after.project_id), ("billing_acct_id", &after.billing_acct_id)]
    {
        rule::at_most(attribute, id.as_deref(), FOREIGN_ID_MAX, &mut invalid);
    }
    if after.cost < Decimal::ZERO {
        invalid.add("cost", Code::AtLeast("0".to_owned()));
    }
    period(before, &after, now, &mut invalid);
    let changed = |is: bool, value| Some(value).filter(|_| is);
    let new = before.name.is_empty();
    let unique = [
        ("name", changed(new || after.name != before.name, &*after.name)),
        (
            "project_id",
            after.project_id.as_deref().filter(|_| after.project_id != before.project_id),
        ),
        (
            "billing_acct_id",
            after
                .billing_acct_id
                .as_deref()
                .filter(|_| after.billing_acct_id != before.billing_acct_id),
        ),
    ];
    rule::unique(transaction, "teams", &unique, Some(&before.id), &mut invalid).await?;
    invalid.check()?;
    let mut detail = Map::new();
    let text = |date: &Option<Date>| date.map(|date| date.to_string());
    rule::noted(&mut detail, "name", &before.name, &after.name);
    rule::noted(&mut detail, "project_id", &before.project_id, &after.project_id);
    rule::noted(&mut detail, "billing_acct_id", &before.billing_acct_id, &after.billing_acct_id);
    rule::noted(&mut detail, "cost", &before.cost.to_string(), &after.cost.to_string());
    rule::noted(&mut detail, "credits", &before.credits.to_string(), &after.credits.to_string());
    for (attribute, before, after) in [
        ("billing_period_start", &before.billing_period_start, &after.billing_period_start),
        ("billing_period_end", &before.billing_period_end, &after.billing_period_end),
    ] {
        rule::noted(&mut detail, attribute, &text(before), &text(after));
    }
    Ok((after, detail))
}

/// Checks the billing period: both ends or neither, in order, and around today where they are new. Days
/// are those of UTC.
fn period(before: &Team, after: &Team, now: i64, invalid: &mut Invalid) {
    let other = |sentence: &str| Code::Other(sentence.to_owned());
    let (start, end) = match (after.billing_period_start, after.billing_period_end) {
        (None, None) => return,
        (Some(_), None) => {
            let says = other("must be set if the start of the billing period is");
            return invalid.add("billing_period_end", says);
        }
        (None, Some(_)) => {
            let says = other("must be set if the end of the billing period is");
            return invalid.add("billing_period_start", says);
        }
        (Some(start), Some(end)) => (start, end),
    };
    if end <= start {
        invalid.add("billing_period_end", other("must be after the start of the billing period"));
    }
    let Some(today) = today(now) else { return };
    if before.billing_period_start != Some(start) && start > today {
        invalid.add("billing_period_start", other("must be today or earlier"));
    }
    if before.billing_period_end != Some(end) && end < today {
        invalid.add("billing_period_end", other("must be today or later"));
    }
}

/// The day of a time in microseconds.
fn today(now: i64) -> Option<Date> {
    let time = jiff::Timestamp::from_microsecond(now).ok()?;
    Some(time.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// Marks a team for deletion. What it is to other services is theirs to remove first; then comes
/// [`destroy`].
///
/// # Errors
/// No right to, no such team, racks where `recurse` does not say that they are no matter, or the
/// database's failure.
pub(crate) async fn mark_deleted(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    recurse: bool,
    now: i64,
) -> Result<Team, Refusal> {
    let team = locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    if !actor.may(Action::Destroy, Subject::Team, Of::team(id)) {
        return Err(Refusal::Forbidden(None));
    }
    let rack = sql("SELECT id FROM racks WHERE team_id = $1 LIMIT 1").text(id);
    if !recurse && transaction.first(rack).await?.is_some() {
        return Err(Refusal::Conflict("Cannot delete team as they have active racks".to_owned()));
    }
    let job = Job::DeleteTeam { team_id: id.to_owned() };
    cloud::marked(transaction, &actor.by(), &job, now).await?;
    if team.deleted_at.is_some() {
        return Ok(team);
    }
    let mark = sql("UPDATE teams SET deleted_at = $2, updated_at = $2 WHERE id = $1");
    transaction.run(mark.text(id).whole(now)).await?;
    let detail = Map::from_iter([("status".to_owned(), "pending deletion".into())]);
    note(transaction, &actor.by(), "mark_deleted", &team, detail);
    Ok(Team { deleted_at: Some(now), updated_at: now, ..team })
}

/// Removes a team with its racks, all that is in them, and its roles.
///
/// # Errors
/// No such team, or the database's failure.
pub(crate) async fn destroy(
    transaction: &mut Transaction,
    by: &By,
    id: &str,
) -> Result<(), Refusal> {
    let team = locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    let racks = sql("SELECT id, name FROM racks WHERE team_id = $1").text(id);
    for rack in transaction.all(racks).await? {
        let (rack, name) = (rack.text("id")?, rack.text("name")?);
        let change = Change::new("delete", "rack", &*rack, name);
        let team_id = Some(id.to_owned());
        transaction.note(by, Change { rack_id: Some(rack), team_id, ..change });
    }
    for statement in [
        "DELETE FROM devices WHERE rack_id IN (SELECT id FROM racks WHERE team_id = $1)",
        "DELETE FROM racks WHERE team_id = $1",
        "DELETE FROM teams WHERE id = $1",
    ] {
        transaction.run(sql(statement).text(id)).await?;
    }
    note(transaction, by, "delete", &team, Map::new());
    Ok(())
}

fn note(
    transaction: &mut Transaction,
    by: &By,
    action: &'static str,
    team: &Team,
    detail: Map<String, Value>,
) {
    let change = Change::new(action, "team", &*team.id, &*team.name);
    let (team_id, detail) = (Some(team.id.clone()), Value::Object(detail));
    transaction.note(by, Change { team_id, detail, ..change });
}

/// Another was quicker with a name or an id.
fn taken(failure: Failure) -> Refusal {
    let columns = ["name", "project_id", "billing_acct_id"];
    let taken = failure.taken();
    let column = columns
        .into_iter()
        .find(|column| taken.as_ref().is_some_and(|taken| taken.is("teams", column)));
    column.map_or_else(|| failure.into(), |column| Fault::new(column, Code::Taken).into())
}
