//! Who may, over HTTP: the answers to those who may not.

use super::{Access, Identity, Refusal};
use crate::http::{self, Answer};
use hyper::http::request::Parts;
use std::net::SocketAddr;
use std::time::Instant;

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
