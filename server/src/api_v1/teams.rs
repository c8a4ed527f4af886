//! Teams.

use super::answer;
use super::{Parameters, removal};
use crate::accounts::{Action, Subject, Team, TeamUpdate, teams};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::racks::Owner;
use crate::rules::Refusal;
use hyper::Method;
use serde::Serialize;

/// The rows of teams.
pub(crate) fn routes() -> Vec<Route> {
    const READ: Needs = Needs::SignIn;
    const UPDATE: Needs = Needs::May(Action::Update, Subject::Team);
    const DESTROY: Needs = Needs::May(Action::Destroy, Subject::Team);
    let id = "/api/v1/teams/{id}";
    vec![
        // Everybody has a list, of no team perhaps.
        Route::new(Method::GET, "/api/v1/teams", READ, |call| Box::pin(list(call))),
        Route::new(Method::PATCH, id, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::PUT, id, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::DELETE, id, DESTROY, |call| Box::pin(delete(call))),
    ]
}

/// A team, as it stands alone and as the owner of a rack.
#[derive(Debug, Serialize)]
pub(super) struct Object<'a> {
    id: &'a str,
    name: &'a str,
    project_id: Option<&'a str>,
    billing_acct_id: Option<&'a str>,
    billing_period_start: Option<String>,
    billing_period_end: Option<String>,
    cost: String,
    credits: String,
}

impl<'a> Object<'a> {
    /// The object of a team.
    pub(super) fn of(team: &'a Team) -> Self {
        Self {
            id: &team.id,
            name: &team.name,
            project_id: team.project_id.as_deref(),
            billing_acct_id: team.billing_acct_id.as_deref(),
            billing_period_start: team.billing_period_start.map(|date| date.to_string()),
            billing_period_end: team.billing_period_end.map(|date| date.to_string()),
            cost: teams::plain(team.cost),
            credits: teams::plain(team.credits),
        }
    }
}

impl<'a> Object<'a> {
    /// The object of a rack's owner.
    pub(super) fn of_owner(owner: &'a Owner) -> Self {
        Self {
            id: &owner.id,
            name: &owner.name,
            project_id: owner.project_id.as_deref(),
            billing_acct_id: owner.billing_acct_id.as_deref(),
            billing_period_start: owner.billing_period_start.clone(),
            billing_period_end: owner.billing_period_end.clone(),
            cost: teams::plain(owner.cost),
            credits: teams::plain(owner.credits),
        }
    }
}

async fn list(call: Call) -> Result<Answer, Refusal> {
    let teams = teams::list(&call.portal.database, call.actor()?).await?;
    answer::json(&teams.iter().map(Object::of).collect::<Vec<_>>())
}

async fn update(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    teams::find(&call.portal.database, id).await?.ok_or(Refusal::NotFound)?;
    let parameters = Parameters::read(&call)?;
    let fields = parameters.required("team")?;
    let update = TeamUpdate {
        project_id: fields.text("project_id"),
        billing_acct_id: fields.text("billing_acct_id"),
        cost: fields.decimal("cost"),
        credits: fields.decimal("credits"),
        billing_period_start: fields.date("billing_period_start"),
        billing_period_end: fields.date("billing_period_end"),
        ..TeamUpdate::default()
    };
    let mut transaction = call.portal.database.begin().await?;
    let team = teams::update(&mut transaction, actor, id, update, call.now).await?;
    transaction.commit(call.now).await?;
    answer::json(&Object::of(&team))
}

/// Marks a team for deletion.
async fn delete(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let recurse = Parameters::read(&call)?.fields().is_set("recurse");
    let mut transaction = call.portal.database.begin().await?;
    let marked = teams::mark_deleted(&mut transaction, actor, id, recurse, call.now).await;
    removal::answer(transaction, marked.map(drop), call.now).await
}
