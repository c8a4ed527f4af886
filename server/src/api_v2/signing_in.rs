//! Signing in and out for browsers, the first set-up, and who one is.

use super::moment::Moment;
use super::team_roles::RoleView;
use super::users::UserView;
use super::{Operation, Problem, Reply, body, query, read};
use crate::accounts::{self, Client, Via, Wishes, invitation, session, users};
use crate::portal::{Answering, Call, Needs};
use crate::rules::Refusal;
use hyper::{StatusCode, header};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Who wants to sign in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SignIn)]
struct SignIn {
    login: String,
    password: String,
    /// Whether the session is to last for two weeks.
    #[serde(default)]
    remember: bool,
}

/// Who has signed in. The cookie of the session comes with it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SignedIn)]
struct SignedIn {
    user: UserView,
    /// For the header `X-CSRF-Token` of changes.
    csrf_token: String,
    expires_at: Moment,
}

/// What a one-time link is used for: the first user's name, login and address, or for a password alone.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SetUp)]
#[expect(dead_code, reason = "looked at here, and read where links are known")]
struct SetUp {
    /// The word of the link.
    token: String,
    #[schema(max_length = 80)]
    login: Option<String>,
    #[schema(max_length = 56)]
    name: Option<String>,
    #[schema(max_length = 254)]
    email: Option<String>,
    #[schema(min_length = 6, max_length = 128)]
    password: String,
}

/// Who was set up.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = HasBeenSetUp)]
struct HasBeenSetUp {
    login: String,
}

/// Who one is, and what one may do.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Me)]
struct Me {
    user: UserView,
    roles: Vec<RoleView>,
    /// `session` or `token`: how one has shown who one is.
    via: &'static str,
    /// For the header `X-CSRF-Token` of changes, with a session.
    csrf_token: Option<String>,
    /// By kind of thing: what one may do with some of them.
    abilities: BTreeMap<&'static str, Vec<&'static str>>,
}

/// What somebody who has not signed in can do here.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Door)]
struct Door {
    /// The OpenID provider to sign in at, by `/api/v2/oidc/sign-in`; null without one.
    oidc: Option<Provider>,
    /// Whether the one-time link of the first start is still to be used: no root user can sign in.
    set_up: bool,
}

/// An OpenID provider.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Provider)]
struct Provider {
    /// What to call it: its host.
    name: String,
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::post(
            "/api/v2/session",
            Needs::Nothing,
            "signIn",
            "signing in",
            "Sign in with a password",
        )
        .takes::<SignIn>()
        .refuses(401)
        .refuses(429)
        .gives::<SignedIn>(StatusCode::CREATED)
        .by(|call| read(call, |call| Box::pin(sign_in(call)))),
        Operation::delete(
            "/api/v2/session",
            Needs::SignIn,
            "signOut",
            "signing in",
            "End the session or token that this request has",
        )
        .gives_nothing(StatusCode::NO_CONTENT)
        .by(|call| read(call, |call| Box::pin(sign_out(call)))),
        Operation::post(
            "/api/v2/setup",
            Needs::Nothing,
            "setUp",
            "signing in",
            "Use a one-time link: make the first user, or set a password",
        )
        .takes::<SetUp>()
        .refuses(404)
        .refuses(429)
        .gives::<HasBeenSetUp>(StatusCode::CREATED)
        .by(set_up),
        Operation::get(
            "/api/v2/door",
            Needs::Nothing,
            "getDoor",
            "signing in",
            "What somebody who has not signed in can do here",
        )
        .gives::<Door>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(door(call)))),
        Operation::get("/api/v2/me", Needs::SignIn, "getMe", "signing in", "Who one is")
            .gives::<Me>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(me(call)))),
    ]
}

async fn sign_in(call: &Call) -> Result<Reply, Problem> {
    let SignIn { login, password, remember } = body(call)?;
    let client = Client::of(&call.head.headers, call.peer);
    let wishes = Wishes { remember, token: false };
    let accounts = &call.portal.accounts;
    let signed = accounts::sign_in(accounts, &login, &password, &client, wishes, call.now).await?;
    let session = signed.session;
    let reply = Reply::created(
        "/api/v2/session",
        &SignedIn {
            user: signed.user.into(),
            csrf_token: session.csrf,
            expires_at: Moment(session.expires_at),
        },
    )?;
    Ok(reply.with(header::SET_COOKIE, &session.set_cookie))
}

async fn sign_out(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let (accounts, headers) = (&call.portal.accounts, &call.head.headers);
    accounts::sign_out(accounts, call.actor()?, headers, call.now).await?;
    let https = Client::of(headers, call.peer).https;
    Ok(Reply::no_content().with(header::SET_COOKIE, &session::cookie_taken_back(https)))
}

fn set_up(call: Call) -> Answering {
    Box::pin(async move {
        if let Err(problem) = body::<SetUp>(&call) {
            return Ok(problem.answer());
        }
        invitation::setup(&call.portal.accounts, &call.body, call.now).await
    })
}

async fn door(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let provider = call.portal.oidc.as_ref();
    let oidc = provider.map(|provider| Provider { name: provider.name().to_owned() });
    Reply::ok(&Door { oidc, set_up: !users::is_set_up(&call.portal.database).await? })
}

async fn me(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let (actor, database) = (call.actor()?, &call.portal.database);
    let mut user = users::find(database, &actor.id).await?.ok_or(Refusal::NotFound)?;
    let roles = std::mem::take(&mut user.roles);
    let abilities = actor.abilities().into_iter().map(|(subject, actions)| {
        (subject.name(), actions.into_iter().map(accounts::Action::name).collect())
    });
    Reply::ok(&Me {
        user: user.into(),
        roles: roles.into_iter().map(RoleView::from).collect(),
        via: match actor.via {
            Via::Session(_) => "session",
            Via::Token(_) => "token",
        },
        csrf_token: session::csrf(database, actor).await?,
        abilities: abilities.collect(),
    })
}
