//! The step: how many seconds one primary data point covers.

use crate::error::{Error, ErrorKind, Result};

/// Seconds per primary data point, at least 1 (`rrdcreate(1)`, `--step`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(u32);

impl Step {
    /// Longest step: 2^31 - 1 seconds, 68 years; what keeps every product of a step, an archive's
    /// primary data points per row and its rows inside 128 bits, and the step itself inside the
    /// 32-bit `long` of small machines.
    pub const MAX: u64 = 2_147_483_647;

    /// A step of `seconds`.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for 0 and for more than [`Step::MAX`].
    pub fn from_seconds(seconds: u64) -> Result<Self> {
        match u32::try_from(seconds) {
            Ok(step) if step > 0 && seconds <= Self::MAX => Ok(Self(step)),
            _ => Err(Error::new(
                ErrorKind::OutOfBounds,
                format!("step size should be 1 to {} seconds, not {seconds}", Self::MAX),
            )),
        }
    }

    /// The step in seconds, never 0.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        self.0
    }
}
