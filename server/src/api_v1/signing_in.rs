//! Signing in and out.

use super::Parameters;
use super::answer::{self, Wanted};
use crate::accounts::{self, Client, SIGN_IN_FIRST, SignedIn, User, Wishes, session};
use crate::http::{self, Answer};
use crate::portal::{Call, Needs, Route};
use crate::rules::Refusal;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use serde::Serialize;

/// The rows of signing in and out.
pub(crate) fn routes() -> Vec<Route> {
    let sign_in = |path| Route::new(Method::POST, path, Needs::Nothing, |c| Box::pin(sign_in(c)));
    let sign_out =
        |method, path| Route::new(method, path, Needs::SignIn, |c| Box::pin(sign_out(c)));
    let mut routes = vec![sign_in("/users/sign_in"), sign_in("/accounts/sign_in")];
    for path in ["/users/sign_out", "/accounts/sign_out"] {
        routes.extend([Method::GET, Method::POST, Method::DELETE].map(|m| sign_out(m, path)));
    }
    routes
}

/// Who has signed in, in the fields of the existing service; the secrets among them are empty.
#[derive(Serialize)]
struct Object<'a> {
    id: &'a str,
    login: &'a str,
    name: &'a str,
    email: &'a str,
    authentication_token: Option<&'a str>,
    root: bool,
    cloud_user_id: Option<&'a str>,
    foreign_password: Option<&'a str>,
    created_at: String,
    updated_at: String,
    deleted_at: Option<String>,
    pending_foreign_password: Option<&'a str>,
}

impl<'a> Object<'a> {
    fn of(user: &'a User) -> Self {
        Self {
            id: &user.id,
            login: &user.login,
            name: &user.name,
            email: &user.email,
            authentication_token: None,
            root: user.root,
            cloud_user_id: user.cloud_user_id.as_deref(),
            foreign_password: None,
            created_at: time(user.created_at),
            updated_at: time(user.updated_at),
            deleted_at: user.deleted_at.map(time),
            pending_foreign_password: None,
        }
    }
}

/// A time in milliseconds, `2024-01-31T12:00:00.000Z`.
fn time(micros: i64) -> String {
    let time = jiff::Timestamp::from_microsecond(micros).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    time.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// `POST /users/sign_in`.
async fn sign_in(call: Call) -> Result<Answer, Refusal> {
    let site = call.head.headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    if site == Some("cross-site") {
        // A page of another site would sign the browser in as somebody else than its user.
        return Err(Refusal::Forbidden(Some("Another site's page cannot sign you in.".to_owned())));
    }
    let parameters = Parameters::read(&call)?;
    let user = parameters.wrapped("user").map_err(|_| Refusal::SignIn(SIGN_IN_FIRST))?;
    let (login, password) = (user.text("login").value(), user.text("password").value());
    let (Some(login), Some(password)) = (login, password) else {
        return Err(Refusal::SignIn(SIGN_IN_FIRST));
    };
    let wanted = Wanted::of(call.head.uri.path(), &call.head.headers);
    let client = Client::of(&call.head.headers, call.peer);
    let wishes = Wishes { remember: user.is_set("remember_me"), token: wanted != Wanted::Page };
    let accounts = &call.portal.accounts;
    let signed_in =
        accounts::sign_in(accounts, &login, &password, &client, wishes, call.now).await?;
    let mut answer = match wanted {
        Wanted::Page => http::plain(StatusCode::SEE_OTHER, "signed in"),
        _ => answer::with_status(StatusCode::CREATED, &Object::of(&signed_in.user))?,
    };
    hand_over(&signed_in, &mut answer)?;
    Ok(answer)
}

/// Puts the token, the cookie, and the session's token against forged requests into the headers.
fn hand_over(signed_in: &SignedIn, answer: &mut Answer) -> Result<(), Refusal> {
    let value = |text: &str| {
        HeaderValue::try_from(text).map_err(|_| Refusal::Failed("a header is none".to_owned()))
    };
    let headers = answer.headers_mut();
    if let Some(token) = &signed_in.token {
        headers.insert(header::AUTHORIZATION, value(&format!("Bearer {token}"))?);
    }
    headers.insert(header::LOCATION, HeaderValue::from_static("/"));
    headers.insert(header::SET_COOKIE, value(&signed_in.session.set_cookie)?);
    headers.insert(HeaderName::from_static("x-csrf-token"), value(&signed_in.session.csrf)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(())
}

/// `GET /accounts/sign_out`, and the same with POST and DELETE.
async fn sign_out(call: Call) -> Result<Answer, Refusal> {
    let headers = &call.head.headers;
    accounts::sign_out(&call.portal.accounts, call.actor()?, headers, call.now).await?;
    let mut answer = match Wanted::of(call.head.uri.path(), headers) {
        Wanted::Page => {
            let mut answer = http::plain(StatusCode::SEE_OTHER, "signed out");
            let place = HeaderValue::from_static("/accounts/sign_in");
            answer.headers_mut().insert(header::LOCATION, place);
            answer
        }
        _ => http::no_content(),
    };
    let https = Client::of(headers, call.peer).https;
    if let Ok(cookie) = HeaderValue::try_from(session::cookie_taken_back(https)) {
        answer.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}
