//! Signing in at an OpenID provider: pages that browsers visit on their way there and back.

use super::operation::Looks;
use super::{Operation, Problem, Reply, query, read};
use crate::accounts::Client;
use crate::accounts::oidc::{self, Brought, CALLBACK, Oidc, Trouble};
use crate::portal::Call;
use crate::rules::Refusal;
use hyper::header;

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::visit(
            "/api/v2/oidc/sign-in",
            "signInAtProvider",
            "signing in",
            "Go to the OpenID provider to sign in",
        )
        .about("Without a provider it is 404. What goes wrong is told to the page: `/?error=CODE`.")
        .query("return_to", Looks::Text, "The path on this site to go on at; otherwise `/`.")
        .refuses(404)
        .refuses(429)
        .by(|call| read(call, |call| Box::pin(sign_in(call)))),
        Operation::visit(
            CALLBACK,
            "comeBackFromProvider",
            "signing in",
            "Come back from the OpenID provider",
        )
        .about("Begins a session. What goes wrong is told to the page: `/?error=CODE`.")
        .query("code", Looks::Text, "What is exchanged for an ID token.")
        .query("state", Looks::Text, "The word that the browser left with.")
        .query("error", Looks::Text, "Why there is no code.")
        .query("iss", Looks::Text, "The provider.")
        .refuses(404)
        .refuses(409)
        .refuses(429)
        .by(|call| read(call, |call| Box::pin(come_back(call)))),
    ]
}

async fn sign_in(call: &Call) -> Result<Reply, Problem> {
    query::only(call, &["return_to"])?;
    let return_to = query::value(call, "return_to").unwrap_or("/");
    if !oidc::is_path_here(return_to) {
        let says = "has to be a path of this site, of at most 1,000 letters of ASCII";
        return Err(Problem::parameter("return_to", says));
    }
    let (provider, client) = (provider(call)?, Client::of(&call.head.headers, call.peer));
    let accounts = &call.portal.accounts;
    match oidc::begin(accounts, provider, &client, return_to, call.now).await {
        Ok(leave) => {
            Ok(Reply::elsewhere(&leave.location).with(header::SET_COOKIE, &leave.set_cookie))
        }
        Err(trouble) => in_vain(trouble),
    }
}

async fn come_back(call: &Call) -> Result<Reply, Problem> {
    let (provider, headers) = (provider(call)?, &call.head.headers);
    // Providers add parameters of their own.
    let brought = Brought {
        state: query::value(call, "state").unwrap_or_default(),
        code: query::value(call, "code"),
        error: query::value(call, "error"),
        issuer: query::value(call, "iss"),
    };
    let (accounts, client) = (&call.portal.accounts, Client::of(headers, call.peer));
    let back = oidc::finish(accounts, provider, headers, &client, &brought, call.now).await;
    let reply = match back {
        Ok(back) => Reply::elsewhere(&back.return_to)
            .with(header::SET_COOKIE, &back.signed_in.session.set_cookie),
        Err(trouble) => in_vain(trouble)?,
    };
    Ok(reply.with(header::SET_COOKIE, &provider.cookie_taken_back()))
}

fn provider(call: &Call) -> Result<&Oidc, Problem> {
    Ok(call.portal.oidc.as_ref().ok_or(Refusal::NotFound)?)
}

/// Back to the page, with a word for it.
fn in_vain(trouble: Trouble) -> Result<Reply, Problem> {
    Ok(Reply::elsewhere(&format!("/?error={}", trouble.code()?)))
}
