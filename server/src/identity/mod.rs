//! Secrets, tokens, and who may read and write.

mod api;
mod given;
mod guard;
mod secrets;
mod token;

pub use api::{sign_in, sign_out};
pub use given::Given;
pub use guard::Identity;
pub use secrets::Secrets;
pub use token::{Key, Refusal};

/// How long a token is good for: a day, as the existing system's.
pub const TOKEN_SECONDS: i64 = 24 * 3_600;
