//! What becomes of the entries of a batch.

use std::fmt;
use std::sync::Arc;

/// Why an entry was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such series, or no longer.
    UnknownSeries,
    /// Its moment is not after the last reading that has been applied, or there is a reading of
    /// that moment.
    TooOld,
    /// Its moment is before 1980, or further in the future than the store takes
    /// ([`StoreOptions::future_max`](super::StoreOptions::future_max)).
    OutOfBounds,
    /// It has not one reading for each data source that takes them, or one that is no number of
    /// the form that its data source takes: in a sentence.
    Malformed(String),
    /// An earlier write to the disk failed, and nothing more is written: why.
    Poisoned(Arc<str>),
    /// A limit of the store stands against it: in a sentence.
    OverLimit(String),
    /// The series' file is gone, or no database any more: in a sentence.
    NoFile(Arc<str>),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownSeries => f.write_str("there is no such series"),
            Self::TooOld => f.write_str("the reading is not later than the last"),
            Self::OutOfBounds => f.write_str("the reading's time is out of bounds"),
            Self::Poisoned(why) => write!(f, "an earlier write failed: {why}"),
            Self::NoFile(why) => f.write_str(why),
            Self::Malformed(why) | Self::OverLimit(why) => f.write_str(why),
        }
    }
}

/// What became of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// Entries that are in the journal and will not be lost.
    pub accepted: usize,
    /// The others, by their number in the batch, in order.
    pub refused: Vec<(usize, Refusal)>,
}
