//! Why something is not done.

use super::{Fault, Invalid};
use crate::database::Failure;

/// Why something that was asked for is not done. Interfaces turn it into statuses and bodies.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// Nobody has signed in: why what was sent does not count.
    SignIn(&'static str),
    /// The caller may not; a sentence, where there is more to say than that.
    Forbidden(Option<String>),
    /// There is no such thing.
    NotFound,
    /// Rules are broken.
    Invalid(Invalid),
    /// A part of the request without which it means nothing is missing: its name.
    Missing(&'static str),
    /// The request cannot be understood: why.
    Malformed(String),
    /// The body has more bytes than that, or would have them once it is expanded.
    TooLarge(usize),
    /// The body is not of a kind that is understood: which.
    Unsupported(String),
    /// It does not go with what is there: `rack is not empty`.
    Conflict(String),
    /// What the caller has seen is not the newest (`If-Match`).
    Stale,
    /// Too often: seconds to wait.
    TooMany(u64),
    /// Another service refused or was not there: what it said.
    Peer(String),
    /// The server failed; what is said goes to the log, not to the caller.
    Failed(String),
}

impl From<Invalid> for Refusal {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Invalid(fault.into())
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        if failure.passing() {
            return Self::Conflict("others are changing the same: try again".to_owned());
        }
        if failure.has_nul() {
            return Self::Malformed("no text may have a NUL character".to_owned());
        }
        Self::Failed(failure.to_string())
    }
}
