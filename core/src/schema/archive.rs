//! Archives: rows of consolidated data points.

use crate::error::{Error, ErrorKind, Result};

/// How many primary data points become one (`rrdcreate(1)`, "RRA").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Consolidation {
    /// Their mean.
    Average,
    /// The smallest.
    Min,
    /// The largest.
    Max,
    /// The newest.
    Last,
}

impl Consolidation {
    /// Every function, in the order of RRDtool's manual.
    pub const ALL: [Self; 4] = [Self::Average, Self::Min, Self::Max, Self::Last];

    /// The name in files, XML and arguments: `AVERAGE`, `MIN`, `MAX`, `LAST`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Average => "AVERAGE",
            Self::Min => "MIN",
            Self::Max => "MAX",
            Self::Last => "LAST",
        }
    }

    /// The function of that name.
    ///
    /// # Errors
    /// [`ErrorKind::Unsupported`] for any other text.
    pub fn from_name(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|function| function.name() == name).ok_or_else(|| {
            Error::new(
                ErrorKind::Unsupported,
                format!("unrecognized consolidation function {}", name.escape_debug()),
            )
        })
    }
}

/// One round-robin archive: a fixed number of rows, each consolidated from a fixed number of
/// primary data points.
#[derive(Clone, Debug, PartialEq)]
pub struct Archive {
    consolidation: Consolidation,
    xff: f64,
    pdp_per_row: u64,
    rows: u64,
}

impl Archive {
    /// Most primary data points of one row: 2^31 - 1, so that with a [`Step`](crate::time::Step)
    /// a row's seconds stay below 2^62.
    pub const PDP_PER_ROW_MAX: u64 = 2_147_483_647;

    /// An archive of `rows` rows of `pdp_per_row` primary data points; a row is known while at
    /// most the share `xff` of its primary data points is unknown.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] unless 0 ≤ `xff` < 1, 1 ≤ `pdp_per_row` ≤
    /// [`PDP_PER_ROW_MAX`](Self::PDP_PER_ROW_MAX) and `rows` ≥ 1.
    pub fn new(
        consolidation: Consolidation,
        xff: f64,
        pdp_per_row: u64,
        rows: u64,
    ) -> Result<Self> {
        if xff == 1.0 {
            return Err(invalid_xff(xff));
        }
        Self::from_file(consolidation, xff, pdp_per_row, rows)
    }

    /// An archive as a file states it: old tools let an xff of 1 through.
    pub(crate) fn from_file(
        consolidation: Consolidation,
        xff: f64,
        pdp_per_row: u64,
        rows: u64,
    ) -> Result<Self> {
        let refuse = |message: String| Err(Error::new(ErrorKind::OutOfBounds, message));
        if !(0.0..=1.0).contains(&xff) {
            return Err(invalid_xff(xff));
        }
        if !(1..=Self::PDP_PER_ROW_MAX).contains(&pdp_per_row) {
            return refuse(format!(
                "Invalid step: must be 1 to {}, not {pdp_per_row}",
                Self::PDP_PER_ROW_MAX
            ));
        }
        if rows == 0 {
            return refuse("Invalid row count: 0".into());
        }
        Ok(Self { consolidation, xff, pdp_per_row, rows })
    }

    /// How primary data points become one.
    #[must_use]
    pub fn consolidation(&self) -> Consolidation {
        self.consolidation
    }

    /// The share of a row's primary data points that may be unknown, 0 to below 1.
    #[must_use]
    pub fn xff(&self) -> f64 {
        self.xff
    }

    /// Primary data points per row, at least 1.
    #[must_use]
    pub fn pdp_per_row(&self) -> u64 {
        self.pdp_per_row
    }

    /// Rows kept, at least 1.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }
}

#[cold]
fn invalid_xff(xff: f64) -> Error {
    let message = format!("Invalid xff: must be between 0 and 1, not {xff}");
    Error::new(ErrorKind::OutOfBounds, message)
}
