//! Why a server cannot start or go on: one sentence for the person who started it.

use std::fmt;

/// The result of everything fallible that is not an answer to a request.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One sentence naming the thing, the place and the rule.
pub struct Error(String);

impl Error {
    /// An error that says `message`.
    #[cold]
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// The operating system's refusal to do `action` (`"reading /x/y"`).
    #[cold]
    pub fn io(action: impl fmt::Display, source: &std::io::Error) -> Self {
        Self(format!("{action}: {source}"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
