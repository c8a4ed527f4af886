//! Secrets, tokens, who may read and write, which devices, and how often.

mod access;
mod api;
mod claims;
mod credentials;
mod given;
mod guard;
mod rate;
mod secrets;
mod standing;
mod token;

pub use access::{Access, Rights, TOKEN_DEVICES_MAX};
pub(crate) use access::{READ, WRITE, order};
pub use api::{forbidden_device, reader, refused, writer};
pub(crate) use claims::Unread;
pub use credentials::CREDENTIAL_BYTES_MAX;
pub use given::Given;
pub use guard::{Identity, Reads};
pub(crate) use rate::Buckets;
pub use rate::{BUCKETS_MAX, Caller, RateLimit, Wait};
pub use secrets::Secrets;
pub use standing::Standing;
pub(crate) use standing::{Devices, News, Reach, SESSION_COOKIE, Session, State};
pub use token::{Key, Lack, Refusal};

/// Longest token in a header `Authorization`, in bytes.
pub(crate) const TOKEN_BYTES_MAX: usize = CREDENTIAL_BYTES_MAX - "Bearer ".len();

/// How long a token is good for: a day, as the existing system's.
pub const TOKEN_SECONDS: i64 = 24 * 3_600;
