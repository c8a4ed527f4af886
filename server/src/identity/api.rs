//! Who may, over HTTP: the answers to those who may not, signing in and out.

use super::{Access, Identity, Refusal, TOKEN_SECONDS};
use crate::http::{self, Answer, Limits, Request, problem};
use hyper::StatusCode;
use hyper::header::{self, HeaderValue};
use hyper::http::request::Parts;
use serde::Deserialize;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// Pause before a failed sign-in is answered.
const FAILURE_PAUSE: Duration = Duration::from_secs(1);

#[derive(Deserialize)]
struct Credentials {
    user: User,
}

#[derive(Deserialize)]
struct User {
    login: String,
    password: String,
}

/// What a request may write, or the answer that says why it may not, or not yet: 401, 403, 429.
/// `now` is the time by which tokens expire, `moment` that of a clock that never goes back.
///
/// # Errors
/// That answer.
pub fn writer(
    identity: &Identity,
    head: &Parts,
    now: i64,
    moment: Instant,
) -> Result<Access, Box<Answer>> {
    admitted(identity, identity.may_write(&head.headers, now), moment)
}

/// What a request may read, or the answer that says why it may not; see [`writer`].
///
/// # Errors
/// That answer.
pub fn reader(
    identity: &Identity,
    head: &Parts,
    peer: SocketAddr,
    now: i64,
    moment: Instant,
) -> Result<Access, Box<Answer>> {
    admitted(identity, identity.may_read(&head.headers, peer.ip(), now), moment)
}

fn admitted(
    identity: &Identity,
    access: Result<Access, Refusal>,
    moment: Instant,
) -> Result<Access, Box<Answer>> {
    let access = access.map_err(|refusal| Box::new(refused(refusal)))?;
    match identity.admit(access.caller(), moment) {
        Ok(()) => Ok(access),
        Err(wait) => Err(Box::new(http::too_many_requests(
            "more requests than this token or address is allowed",
            wait.seconds(),
        ))),
    }
}

/// 401, or 403 for a token that is good and too narrow.
#[must_use]
pub fn refused(refusal: Refusal) -> Answer {
    match refusal {
        Refusal::Forbidden(_) => http::forbidden(refusal.text()),
        _ => http::unauthorized(refusal.text()),
    }
}

/// 403 for a token that is limited to other devices.
#[must_use]
pub fn forbidden_device(id: &str) -> Answer {
    http::forbidden(&format!("the token is not for device {id}"))
}

/// `POST /users/sign_in.json`: a token in the header `Authorization` and, for browsers, in a
/// cookie that scripts cannot read.
pub async fn sign_in(identity: &Identity, request: Request, limits: &Limits, now: i64) -> Answer {
    let Ok(_permit) = identity.sign_ins.try_acquire() else {
        return problem(
            StatusCode::TOO_MANY_REQUESTS,
            "Too Many Requests",
            "other sign-ins are being judged, try again in a second",
        );
    };
    let body = match http::read_body(request.body, limits).await {
        Ok(body) => body,
        Err(failure) => return http::body_failure(failure, limits),
    };
    let Ok(Credentials { user }) = serde_json::from_slice(&body) else {
        return http::bad_request(
            "the body is not of the form {\"user\":{\"login\":\"...\",\"password\":\"...\"}}",
        );
    };
    if !identity.knows(&user.login, &user.password) {
        tracing::warn!(peer = %request.peer, "a sign-in failed");
        tokio::time::sleep(FAILURE_PAUSE).await;
        return problem(
            StatusCode::UNAUTHORIZED,
            "Unauthorized",
            "the login or the password is wrong",
        );
    }
    let token = identity.key().token(now, TOKEN_SECONDS);
    let cookie = format!("jwt={token}; Path=/; Max-Age={TOKEN_SECONDS}; HttpOnly; SameSite=Strict");
    let mut answer = http::json(format!("{{\"login\":\"{}\"}}\n", Identity::USER));
    // A token is letters, digits, `-`, `_` and dots, which every header may hold.
    if let (Ok(bearer), Ok(cookie)) =
        (HeaderValue::try_from(format!("Bearer {token}")), HeaderValue::try_from(cookie))
    {
        answer.headers_mut().insert(header::AUTHORIZATION, bearer);
        answer.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    answer
}

/// `POST /users/sign_out.json`: takes the cookie back.
#[must_use]
pub fn sign_out() -> Answer {
    let mut answer = http::accepted();
    answer.headers_mut().insert(
        header::SET_COOKIE,
        HeaderValue::from_static("jwt=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict"),
    );
    answer
}
