//! The log of changes: who did what to what, as far as the viewer may see it.

use super::elsewhere::{EventStream, STREAM};
use super::listing::{As, Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::{Operation, Problem, Reply, read};
use crate::database::Changed;
use crate::http::Answer;
use crate::portal::{Call, Needs};
use crate::rules::Refusal;
use hyper::StatusCode;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

/// An entry of the log of changes.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Change)]
struct ChangeView {
    /// Rises with each change, in the order in which they were made.
    id: i64,
    /// When.
    at: Moment,
    /// The user who made it; null for the server itself.
    actor_id: Option<String>,
    /// The login of that user, or what the server calls the part of it that made it.
    actor: String,
    /// What was done: `create`, `update`, `delete`, `move`, …
    action: String,
    /// What it was done to: `rack`, `device`, `team`, …
    kind: String,
    /// The id of that.
    subject_id: String,
    /// Its name.
    subject: String,
    /// The rack that looks different since.
    rack_id: Option<String>,
    /// The team whose it is.
    team_id: Option<String>,
    /// The user whom it concerns.
    user_id: Option<String>,
    /// The fields that changed, with their new values.
    #[schema(value_type = Object)]
    detail: Value,
}

impl From<Changed> for ChangeView {
    fn from(change: Changed) -> Self {
        Self {
            id: change.id,
            at: Moment(change.at),
            actor_id: change.by.id,
            actor: change.by.name,
            action: change.action,
            kind: change.kind,
            subject_id: change.subject_id,
            subject: change.subject,
            rack_id: change.rack_id,
            team_id: change.team_id,
            user_id: change.user_id,
            detail: serde_json::from_str(&change.detail).unwrap_or_default(),
        }
    }
}

/// Newest first.
static CHANGES: Listing = Listing {
    select: || format!("SELECT {} FROM changes", Changed::COLUMNS),
    key: Sort { name: "id", column: "id", compared: As::Whole },
    sorts: &[Sort::whole("at")],
    order: "-id",
    filters: &[
        Filter::new("kind", Match::Any("kind"), "Kinds of things."),
        Filter::new("subject", Match::Any("subject_id"), "Ids of things."),
        Filter::new("action", Match::Any("action"), "What was done."),
        Filter::new("actor", Match::Any("actor_id"), "Ids of users who did it."),
        Filter::new("rack", Match::Any("rack_id"), "Ids of racks that look different since."),
        Filter::new("team", Match::Any("team_id"), "Ids of teams."),
        Filter::new("since", Match::Since("at"), "The first moment."),
        Filter::new("until", Match::Before("at"), "The moment after the last."),
        Filter::new("q", Match::Search(&["subject", "actor"]), "Text in names."),
    ],
};

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get("/api/v2/changes", Needs::SignIn, "listChanges", "changes", "The audit log")
            .about(
                "Root users see all changes; others see those of their teams, those that concern \
                 them, and their own.",
            )
            .lists::<ChangeView>(&CHANGES)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::stream(
            "/api/v2/events",
            Needs::SignIn,
            "followChanges",
            "changes",
            "Changes and values, as they happen: docs/reference/portal-live.md",
        )
        .of_media(STREAM)
        .gives::<EventStream>(StatusCode::OK)
        .refuses(429)
        .by(|call| Box::pin(events(call))),
    ]
}

/// Has no end, and so no tag.
async fn events(call: Call) -> Result<Answer, Refusal> {
    let actor = call.actor()?.clone();
    call.portal.live.events(actor, &call.query, &call.head.headers).await
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let actor = call.actor()?;
    let mut wanted = CHANGES.wanted(call)?;
    if let Some(teams) = actor.teams() {
        let teams = teams.into_iter().map(str::to_owned).collect();
        let own = || vec![actor.id.clone()];
        wanted = wanted.one_of(vec![("team_id", teams), ("user_id", own()), ("actor_id", own())]);
    }
    wanted.page(&call.portal.database, Changed::of).await?.map(ChangeView::from).reply(call)
}
