//! Jobs that are not done: calls to the cloud's services.

use super::listing::{As, Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::may;
use super::{Operation, Problem, Reply, change, query, read};
use crate::accounts::{Action, Subject};
use crate::database::Transaction;
use crate::outbox::{self, Entry, State};
use crate::portal::Call;
use hyper::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

/// A job that is not done.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Job)]
struct JobView {
    id: String,
    /// What is to be done: `user_signup`, `create_team`, …
    job: String,
    /// What it is about: `user:ID` or `team:ID`. Of one subject, one job is done at a time, in order.
    subject: String,
    /// `queued`: not tried yet; `running`; `waiting`: tried in vain, and will be again; `failed`: tried in
    /// vain so often that somebody should look.
    #[schema(value_type = String, example = "waiting")]
    state: &'static str,
    /// How often it was begun.
    attempts: i64,
    /// When it is tried next; null unless it is queued or waits.
    due_at: Option<Moment>,
    /// Why the last attempt was in vain.
    last_error: Option<String>,
    created_at: Moment,
    /// When its state changed last.
    updated_at: Moment,
}

impl From<Entry> for JobView {
    fn from(entry: Entry) -> Self {
        let due = matches!(entry.state, State::Queued | State::Waiting);
        Self {
            id: entry.id,
            job: entry.name,
            subject: entry.subject,
            state: entry.state.name(),
            attempts: entry.attempts,
            due_at: due.then_some(Moment(entry.due_at)),
            last_error: entry.last_error,
            created_at: Moment(entry.created_at),
            updated_at: Moment(entry.updated_at),
        }
    }
}

static JOBS: Listing = Listing {
    select: || format!("SELECT {} FROM outbox", Entry::COLUMNS),
    key: Sort { name: "id", column: "id", compared: As::Text },
    sorts: &[Sort::whole("created_at"), Sort::whole("updated_at"), Sort::whole("attempts")],
    order: "created_at",
    filters: &[
        Filter::new("state", Match::Any("state"), "`queued`, `running`, `waiting`, `failed`."),
        Filter::new("job", Match::Any("job"), "Names of jobs."),
        Filter::new("subject", Match::Any("subject"), "What they are about."),
    ],
};

const ALL: &str = "/api/v2/outbox";
const ONE: &str = "/api/v2/outbox/{id}";
const TAG: &str = "outbox";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Outbox);
    vec![
        Operation::get(
            ALL,
            of(Action::Read),
            "listJobs",
            TAG,
            "Calls to the cloud that are not done",
        )
        .lists::<JobView>(&JOBS)
        .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::get(ONE, of(Action::Read), "getJob", TAG, "A job that is not done")
            .gives::<JobView>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::post(
            "/api/v2/outbox/{id}/retry",
            of(Action::Update),
            "retryJob",
            TAG,
            "Try a job again now",
        )
        .about("It gets as many attempts as a new one.")
        .refuses(409)
        .gives::<JobView>(StatusCode::OK)
        .by(|call| change(call, |call, transaction| Box::pin(retry(call, transaction)))),
        Operation::delete(
            ONE,
            of(Action::Destroy),
            "discardJob",
            TAG,
            "Give a job up: it is not done",
        )
        .refuses(409)
        .gives_nothing(StatusCode::NO_CONTENT)
        .by(|call| change(call, |call, transaction| Box::pin(discard(call, transaction)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let wanted = JOBS.wanted(call)?;
    wanted.page(&call.portal.database, Entry::of).await?.map(JobView::from).reply(call)
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let entry = outbox::find(&call.portal.database, call.parameter("id")).await?;
    Reply::ok(&JobView::from(entry))
}

async fn retry(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    query::none(call)?;
    let (by, id) = (call.actor()?.by(), call.parameter("id"));
    let entry = outbox::retry(transaction, &by, id, call.now).await?;
    Reply::ok(&JobView::from(entry))
}

async fn discard(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    query::none(call)?;
    outbox::discard(transaction, &call.actor()?.by(), call.parameter("id")).await?;
    Ok(Reply::no_content())
}
