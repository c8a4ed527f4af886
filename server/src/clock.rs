//! The one place that reads the clock; everything else is handed `now`.

use concertim::Timestamp;
use std::time::{Instant, SystemTime};

/// The present instant.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place where the server reads the clock")]
pub fn now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}

/// A moment of the clock that never goes back.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place where the server reads the clock")]
pub fn monotonic() -> Instant {
    Instant::now()
}

/// The present instant in microseconds since 1970, as the database keeps times.
#[must_use]
pub fn micros() -> i64 {
    let now = now();
    now.seconds().saturating_mul(1_000_000).saturating_add(now.microseconds().into())
}
