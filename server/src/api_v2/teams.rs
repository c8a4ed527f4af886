//! Teams: whose racks are.

use super::listing::{Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::{Looks, may};
use super::values::{Amount, amount, day};
use super::{Operation, Problem, Reply, body, change, create, query, read, unchanged};
use crate::accounts::{Action, Of, Subject, Team, TeamUpdate, teams};
use crate::database::Transaction;
use crate::portal::{Call, Needs};
use crate::rules::{Given, Refusal};
use hyper::StatusCode;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A team.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Team)]
struct TeamView {
    id: String,
    /// No other team has the same.
    name: String,
    /// `active`, or `pending deletion`.
    status: &'static str,
    /// Whether it is one user's.
    single_user: bool,
    /// What the cloud calls it.
    project_id: Option<String>,
    /// What the billing calls it.
    billing_acct_id: Option<String>,
    /// What it has cost in this billing period.
    #[schema(schema_with = amount)]
    cost: String,
    /// What it has paid beforehand.
    #[schema(schema_with = amount)]
    credits: String,
    #[schema(value_type = Option<String>, format = Date)]
    billing_period_start: Option<String>,
    #[schema(value_type = Option<String>, format = Date)]
    billing_period_end: Option<String>,
    created_at: Moment,
    updated_at: Moment,
}

impl From<Team> for TeamView {
    fn from(team: Team) -> Self {
        Self {
            status: team.status(),
            id: team.id,
            name: team.name,
            single_user: team.single_user,
            project_id: team.project_id,
            billing_acct_id: team.billing_acct_id,
            cost: teams::plain(team.cost),
            credits: teams::plain(team.credits),
            billing_period_start: team.billing_period_start.map(|date| date.to_string()),
            billing_period_end: team.billing_period_end.map(|date| date.to_string()),
            created_at: Moment(team.created_at),
            updated_at: Moment(team.updated_at),
        }
    }
}

/// A day of the calendar.
#[derive(Debug)]
struct Day(Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let says = "must be a day, like \"2026-01-31\"";
        text.parse().map(Self).map_err(|_| serde::de::Error::custom(says))
    }
}

/// What is to change of a team.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TeamUpdate)]
struct Update {
    /// Letters, digits, `-`, `_` and spaces.
    #[serde(default)]
    #[schema(value_type = String, max_length = 56)]
    name: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255)]
    project_id: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255)]
    billing_acct_id: Given<String>,
    #[serde(default)]
    #[schema(schema_with = amount)]
    cost: Given<Amount>,
    #[serde(default)]
    #[schema(schema_with = amount)]
    credits: Given<Amount>,
    #[serde(default)]
    #[schema(schema_with = day)]
    billing_period_start: Given<Day>,
    #[serde(default)]
    #[schema(schema_with = day)]
    billing_period_end: Given<Day>,
}

/// A team to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewTeam)]
struct New {
    /// Letters, digits, `-`, `_` and spaces.
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 56)]
    name: Given<String>,
    /// What the cloud calls it, where it knows it already.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255)]
    project_id: Given<String>,
    /// What the billing calls it, where it knows it already.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255)]
    billing_acct_id: Given<String>,
}

impl From<Update> for TeamUpdate {
    fn from(sent: Update) -> Self {
        Self {
            name: sent.name,
            project_id: sent.project_id,
            billing_acct_id: sent.billing_acct_id,
            cost: sent.cost.map(|Amount(cost)| cost.into()),
            credits: sent.credits.map(|Amount(credits)| credits.into()),
            billing_period_start: sent.billing_period_start.map(|Day(day)| day),
            billing_period_end: sent.billing_period_end.map(|Day(day)| day),
        }
    }
}

static TEAMS: Listing = Listing {
    select: Team::select,
    key: Sort::text("id"),
    sorts: &[
        Sort::text("name"),
        Sort::decimal("cost"),
        Sort::decimal("credits"),
        Sort::whole("created_at"),
        Sort::whole("updated_at"),
    ],
    order: "name",
    filters: &[
        Filter::new("id", Match::Any("id"), "Ids."),
        Filter::new("single_user", Match::Flag("single_user"), "Whether they are one user's."),
        Filter::new("project_id", Match::Any("project_id"), "What the cloud calls them."),
        Filter::new("q", Match::Search(&["name"]), "Text in names."),
    ],
};

const ALL: &str = "/api/v2/teams";
const ONE: &str = "/api/v2/teams/{id}";
const TAG: &str = "teams";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Team);
    vec![
        Operation::get(ALL, Needs::SignIn, "listTeams", TAG, "One's teams")
            .lists::<TeamView>(&TEAMS)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post(ALL, of(Action::Create), "createTeam", TAG, "A new team")
            .takes::<New>()
            .once()
            .gives::<TeamView>(StatusCode::CREATED)
            .by(|call| create(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::get(ONE, of(Action::Read), "getTeam", TAG, "A team")
            .gives::<TeamView>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::patch(ONE, of(Action::Update), "updateTeam", TAG, "Change a team")
            .takes::<Update>()
            .if_match()
            .gives::<TeamView>(StatusCode::OK)
            .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
        Operation::delete(ONE, of(Action::Destroy), "deleteTeam", TAG, "Remove a team")
            .about("It goes with its racks when the cloud has removed what it has of it.")
            .query("recurse", Looks::Flag, "Whether it is no matter that it has racks.")
            .if_match()
            .refuses(409)
            .gives::<TeamView>(StatusCode::ACCEPTED)
            .by(|call| change(call, |call, transaction| Box::pin(delete(call, transaction)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let wanted = TEAMS.wanted(call)?.within("id", call.actor()?.teams());
    wanted.page(&call.portal.database, Team::of).await?.map(TeamView::from).reply(call)
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let id = call.parameter("id");
    if !call.actor()?.may(Action::Read, Subject::Team, Of::team(id)) {
        return Err(Refusal::Forbidden(None).into());
    }
    let team = teams::find(&call.portal.database, id).await?;
    Reply::ok(&TeamView::from(team.ok_or(Refusal::NotFound)?))
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let New { name, project_id, billing_acct_id } = body(call)?;
    let new = TeamUpdate { name, project_id, billing_acct_id, ..TeamUpdate::default() };
    let team = teams::create(transaction, call.actor()?, new, call.now).await?;
    Reply::created(&format!("{ALL}/{}", team.id), &TeamView::from(team))
}

/// The team, held, where the client has said how it read it.
async fn held(call: &Call, transaction: &mut Transaction) -> Result<(), Problem> {
    if !call.head.headers.contains_key(hyper::header::IF_MATCH) {
        return Ok(());
    }
    let team = teams::locked(transaction, call.parameter("id")).await?;
    unchanged(call, &TeamView::from(team.ok_or(Refusal::NotFound)?))
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    held(call, transaction).await?;
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let team = teams::update(transaction, actor, id, sent.into(), call.now).await?;
    Reply::ok(&TeamView::from(team))
}

async fn delete(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let recurse = query::flag(call, "recurse")?;
    held(call, transaction).await?;
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let team = teams::mark_deleted(transaction, actor, id, recurse, call.now).await?;
    Reply::accepted(&TeamView::from(team))
}
