//! The live head: what a database remembers between updates. Columns, one slot a data source, so
//! that the engine's arithmetic runs over slices, of one database or of many.

use super::{Consolidation, Schema, UNKNOWN};
use crate::time::Timestamp;
use std::fmt;

/// Longest text of a last reading in bytes: the file keeps 30, the last of them NUL.
const READING_TEXT_MAX: usize = 29;

/// A last reading as the file keeps it: text of at most 29 bytes, `U` when unknown. Counters are
/// subtracted as decimal text, so all their digits survive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ReadingText([u8; READING_TEXT_MAX + 1]);

impl ReadingText {
    /// Bytes of the field in a file.
    pub const SIZE: usize = READING_TEXT_MAX + 1;

    /// The unknown reading.
    pub const UNKNOWN: Self = {
        let mut bytes = [0; Self::SIZE];
        bytes[0] = b'U';
        Self(bytes)
    };

    /// `text`, cut after 29 bytes as RRDtool cuts it.
    #[must_use]
    pub fn new(text: &[u8]) -> Self {
        let mut bytes = [0; Self::SIZE];
        let text = text.split(|&byte| byte == 0).next().unwrap_or_default();
        for (to, from) in bytes.iter_mut().take(READING_TEXT_MAX).zip(text) {
            *to = *from;
        }
        Self(bytes)
    }

    /// The field's 30 bytes, zero after the text.
    #[must_use]
    pub fn field(&self) -> &[u8; Self::SIZE] {
        &self.0
    }

    /// The text without its padding.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.split(|&byte| byte == 0).next().unwrap_or_default()
    }

    /// The text for people; bytes that are not UTF-8 become U+FFFD.
    #[must_use]
    pub fn to_text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.as_bytes())
    }

    /// Whether this is the unknown reading; RRDtool looks at the first byte alone.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.0[0] == b'U'
    }
}

impl fmt::Debug for ReadingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_text(), f)
    }
}

/// The primary data points under way: one slot per data source (`pdp_prep`).
#[derive(Clone, Debug, Default)]
pub struct PdpPrep {
    /// The last reading, as text.
    pub reading: Vec<ReadingText>,
    /// Whole unknown seconds in the open step.
    pub unknown_seconds: Vec<u64>,
    /// Rate times seconds so far; NaN while nothing is known.
    pub value: Vec<f64>,
}

/// The consolidated data points under way: one slot per archive and data source, archive-major
/// (`cdp_prep`).
#[derive(Clone, Debug, Default)]
pub struct CdpPrep {
    /// What has accumulated for the row under way.
    pub value: Vec<f64>,
    /// Unknown primary data points in the row under way.
    pub unknown: Vec<u64>,
    /// The value of the first row that the last step wrote.
    pub primary: Vec<f64>,
    /// The value of the rows after it, in a gap.
    pub secondary: Vec<f64>,
    /// What the archives of the Holt-Winters family remember; empty when there is none of them.
    pub aberrant: Vec<Aberrant>,
}

/// What an archive of the Holt-Winters family remembers of one data source. Each update keeps the
/// values before it, for archives that come later in the file.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Aberrant {
    /// An archive that needs nothing: outside the family, or DEVPREDICT.
    None,
    /// HWPREDICT and MHWPREDICT.
    Predict {
        /// The level of the forecast; NaN before the first value.
        intercept: f64,
        /// The same before the last update.
        last_intercept: f64,
        /// Its growth per primary data point.
        slope: f64,
        /// The same before the last update.
        last_slope: f64,
        /// Primary data points since the last known one, which is 1.
        null_count: u64,
        /// The same before the last update.
        last_null_count: u64,
    },
    /// SEASONAL and DEVSEASONAL.
    Season {
        /// The coefficient or deviation for the primary data point under way.
        value: f64,
        /// The same of the one before.
        last: f64,
        /// Seasons seen, counted from 1 while the forecast is young.
        burn_in: u64,
    },
    /// FAILURES.
    Failures {
        /// Whether each of the newest primary data points was a violation, newest first.
        history: [u8; 28],
    },
}

impl Aberrant {
    /// What a new archive of the function remembers.
    #[must_use]
    pub const fn new(function: Consolidation) -> Self {
        match function {
            Consolidation::HwPredict | Consolidation::MhwPredict => Self::Predict {
                intercept: UNKNOWN,
                last_intercept: UNKNOWN,
                slope: UNKNOWN,
                last_slope: UNKNOWN,
                null_count: 1,
                last_null_count: 1,
            },
            Consolidation::Seasonal | Consolidation::DevSeasonal => {
                Self::Season { value: UNKNOWN, last: UNKNOWN, burn_in: 1 }
            }
            Consolidation::Failures => Self::Failures { history: [0; 28] },
            _ => Self::None,
        }
    }
}

/// Everything that changes when a database is updated, but for the rows.
#[derive(Clone, Debug, Default)]
pub struct LiveHead {
    /// When the last reading came.
    pub last_update: Timestamp,
    /// The open step.
    pub pdp: PdpPrep,
    /// The open rows.
    pub cdp: CdpPrep,
    /// Per archive, the row written last.
    pub current_row: Vec<u64>,
}

impl LiveHead {
    /// The live head of a database created with `start` as its last update; `current_row` names
    /// for each archive the row that counts as written last.
    #[must_use]
    pub fn new(schema: &Schema, start: Timestamp, current_row: Vec<u64>) -> Self {
        let sources = schema.data_sources().len();
        let step = i64::from(schema.step().seconds());
        let into_step = start.seconds().rem_euclid(step);
        let aligned = start.seconds() - into_step;
        let mut cdp = CdpPrep::default();
        let aberrant = schema.is_aberrant();
        for archive in schema.archives() {
            let function = archive.consolidation();
            if aberrant {
                cdp.aberrant.extend(std::iter::repeat_n(Aberrant::new(function), sources));
            }
            // The family has other fields where these are, and a new file zeros; DEVPREDICT has
            // none, and RRDtool begins it like the others.
            if !function.is_plain() && function != Consolidation::DevPredict {
                cdp.value.extend(std::iter::repeat_n(0.0, sources));
                cdp.unknown.extend(std::iter::repeat_n(0, sources));
                cdp.primary.extend(std::iter::repeat_n(0.0, sources));
                cdp.secondary.extend(std::iter::repeat_n(0.0, sources));
                continue;
            }
            let row = i64::try_from(schema.row_seconds(archive)).unwrap_or(i64::MAX);
            let unknown = aligned.rem_euclid(row) / step;
            cdp.value.extend(std::iter::repeat_n(UNKNOWN, sources));
            cdp.unknown.extend(std::iter::repeat_n(u64::try_from(unknown).unwrap_or(0), sources));
            cdp.primary.extend(std::iter::repeat_n(0.0, sources));
            cdp.secondary.extend(std::iter::repeat_n(0.0, sources));
        }
        Self {
            last_update: Timestamp::from_seconds(start.seconds()),
            pdp: PdpPrep {
                reading: vec![ReadingText::UNKNOWN; sources],
                unknown_seconds: vec![u64::try_from(into_step).unwrap_or(0); sources],
                value: vec![UNKNOWN; sources],
            },
            cdp,
            current_row,
        }
    }
}
