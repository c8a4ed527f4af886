//! Sessions and tokens of users: what can be ended, and tokens for programs.

use super::moment::Moment;
use super::operation::may;
use super::{Operation, Problem, Reply, body, change, query, read};
use crate::accounts::{Action, NewToken, Subject, Token, Via, session, token};
use crate::database::Transaction;
use crate::portal::Call;
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A browser's session.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Session)]
struct SessionView {
    id: String,
    user_id: String,
    /// Whether it is that of this request.
    current: bool,
    /// The address from which it began.
    address: String,
    /// What the browser calls itself.
    user_agent: String,
    created_at: Moment,
    /// When it was last used, to the minute.
    seen_at: Moment,
    expires_at: Moment,
}

/// Sessions of a user.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Sessions)]
struct SessionsView {
    /// The newest first.
    items: Vec<SessionView>,
}

/// A token for programs, without the token itself.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Token)]
struct TokenView {
    id: String,
    user_id: String,
    name: String,
    /// `read`, `write`.
    scopes: Vec<String>,
    /// The devices that it is for; null for all of the user's.
    devices: Option<Vec<String>>,
    created_at: Moment,
    expires_at: Moment,
}

impl From<Token> for TokenView {
    fn from(token: Token) -> Self {
        Self {
            id: token.jti,
            user_id: token.user_id,
            name: token.name,
            scopes: token.scopes,
            devices: token.devices,
            created_at: Moment(token.created_at),
            expires_at: Moment(token.expires_at),
        }
    }
}

/// Tokens of a user.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Tokens)]
struct TokensView {
    /// The newest first.
    items: Vec<TokenView>,
}

/// A token to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewToken)]
struct New {
    /// What it is called in lists.
    #[serde(default)]
    #[schema(required = true, max_length = 80)]
    name: String,
    /// What it allows: `read` metrics, `write` them, or both.
    #[serde(default)]
    #[schema(required = true)]
    scopes: Vec<String>,
    /// The devices that it is for; absent for all of the user's.
    devices: Option<Vec<String>>,
    /// For how many days it is good.
    #[serde(default)]
    #[schema(required = true, minimum = 1, maximum = 731)]
    days: i64,
}

/// A token that was made.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MadeToken)]
struct MadeToken {
    token: TokenView,
    /// The token itself, for `Authorization: Bearer`. It is shown here only.
    secret: String,
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Session);
    vec![
        Operation::get(
            "/api/v2/users/{id}/sessions",
            of(Action::Read),
            "listSessions",
            "users",
            "A user's sessions",
        )
        .gives::<SessionsView>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(sessions(call)))),
        Operation::delete(
            "/api/v2/sessions/{id}",
            of(Action::Destroy),
            "endSession",
            "users",
            "End a session",
        )
        .gives_nothing(StatusCode::NO_CONTENT)
        .by(|call| change(call, |call, transaction| Box::pin(end_session(call, transaction)))),
        Operation::get(
            "/api/v2/users/{id}/tokens",
            of(Action::Read),
            "listTokens",
            "users",
            "A user's tokens for programs",
        )
        .gives::<TokensView>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(tokens(call)))),
        Operation::post(
            "/api/v2/tokens",
            of(Action::Create),
            "createToken",
            "users",
            "A token for programs that report or read metrics",
        )
        .takes::<New>()
        .gives::<MadeToken>(StatusCode::CREATED)
        .by(|call| change(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::delete(
            "/api/v2/tokens/{id}",
            of(Action::Destroy),
            "endToken",
            "users",
            "End a token",
        )
        .gives_nothing(StatusCode::NO_CONTENT)
        .by(|call| change(call, |call, transaction| Box::pin(end_token(call, transaction)))),
    ]
}

async fn sessions(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let (actor, user) = (call.actor()?, call.parameter("id"));
    let sessions = session::list(&call.portal.database, actor, user, call.now).await?;
    let items = sessions.into_iter().map(|session| SessionView {
        current: actor.via == Via::Session(session.id.clone()),
        id: session.id,
        user_id: session.user_id,
        address: session.peer,
        user_agent: session.user_agent,
        created_at: Moment(session.created_at),
        seen_at: Moment(session.seen_at),
        expires_at: Moment(session.expires_at),
    });
    Reply::ok(&SessionsView { items: items.collect() })
}

async fn end_session(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    query::none(call)?;
    session::revoke(transaction, call.actor()?, call.parameter("id")).await?;
    Ok(Reply::no_content())
}

async fn tokens(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let (actor, user) = (call.actor()?, call.parameter("id"));
    let tokens = token::list(&call.portal.database, actor, user, call.now).await?;
    Reply::ok(&TokensView { items: tokens.into_iter().map(TokenView::from).collect() })
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let New { name, scopes, devices, days } = body(call)?;
    let new = NewToken { name, scopes, devices, days };
    let (actor, key) = (call.actor()?, call.portal.accounts.key());
    let (token, secret) = token::create(transaction, key, actor, new, call.now).await?;
    let location = format!("/api/v2/tokens/{}", token.jti);
    Reply::created(&location, &MadeToken { token: token.into(), secret })
}

async fn end_token(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    query::none(call)?;
    token::revoke(transaction, call.actor()?, call.parameter("id"), call.now).await?;
    Ok(Reply::no_content())
}
