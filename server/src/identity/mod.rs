//! Secrets, tokens, who may read and write, which devices, and how often.

mod access;
mod api;
mod credentials;
mod given;
mod guard;
mod rate;
mod secrets;
mod token;
mod verified;

pub use access::{Access, Rights, TOKEN_DEVICES_MAX};
pub use api::{forbidden_device, reader, refused, sign_in, sign_out, writer};
pub use credentials::CREDENTIAL_BYTES_MAX;
pub use given::Given;
pub use guard::{Identity, Reads};
pub use rate::{BUCKETS_MAX, Caller, RateLimit, Wait};
pub use secrets::Secrets;
pub use token::{Key, Lack, Refusal};

/// How long a token is good for: a day, as the existing system's.
pub const TOKEN_SECONDS: i64 = 24 * 3_600;
