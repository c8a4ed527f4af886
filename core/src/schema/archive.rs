//! Archives: rows of consolidated data points.

use super::Version;
use crate::error::{Error, ErrorKind, Result};

/// How primary data points become a row (`rrdcreate(1)`, "RRA").
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
    /// What Holt-Winters forecasting expects (additive seasons).
    HwPredict,
    /// The same with multiplicative seasons.
    MhwPredict,
    /// Seasonal coefficients of a forecast, one a row of the season.
    Seasonal,
    /// Seasonal deviations from a forecast.
    DevSeasonal,
    /// Deviations that were expected, kept longer than a season.
    DevPredict,
    /// 1 where a forecast failed too often, else 0.
    Failures,
}

impl Consolidation {
    /// Every function, in the order of RRDtool's manual.
    pub const ALL: [Self; 10] = [
        Self::Average,
        Self::Min,
        Self::Max,
        Self::Last,
        Self::HwPredict,
        Self::MhwPredict,
        Self::Seasonal,
        Self::DevSeasonal,
        Self::DevPredict,
        Self::Failures,
    ];

    /// The functions that consolidate: those outside the Holt-Winters family.
    pub const PLAIN: [Self; 4] = [Self::Average, Self::Min, Self::Max, Self::Last];

    /// The name in files, XML and arguments: `AVERAGE`, `MIN`, `HWPREDICT`, ...
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Average => "AVERAGE",
            Self::Min => "MIN",
            Self::Max => "MAX",
            Self::Last => "LAST",
            Self::HwPredict => "HWPREDICT",
            Self::MhwPredict => "MHWPREDICT",
            Self::Seasonal => "SEASONAL",
            Self::DevSeasonal => "DEVSEASONAL",
            Self::DevPredict => "DEVPREDICT",
            Self::Failures => "FAILURES",
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

    /// Whether rows of any number of primary data points are consolidated: not of the
    /// Holt-Winters family, whose rows are one primary data point each.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        matches!(self, Self::Average | Self::Min | Self::Max | Self::Last)
    }

    /// The lowest file version that knows this function.
    #[must_use]
    pub const fn version(self) -> Version {
        match self {
            Self::MhwPredict => Version::V4,
            _ => Version::V3,
        }
    }
}

/// What an archive is told besides its size, by the family of its consolidation function
/// (`rrdcreate(1)`, "Aberrant Behavior Detection"). Archives name each other by their index in
/// file order.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Parameters {
    /// AVERAGE, MIN, MAX, LAST.
    Plain {
        /// Share of a row's primary data points that may be unknown, 0 to below 1.
        xff: f64,
    },
    /// HWPREDICT and MHWPREDICT.
    Predict {
        /// Weight of the newest value in the intercept, between 0 and 1.
        alpha: f64,
        /// Weight of the newest slope, 0 to 1.
        beta: f64,
        /// The archive of the seasonal coefficients.
        seasonal: usize,
        /// Rows of a season; 0 where a file does not say.
        season: u64,
    },
    /// SEASONAL and DEVSEASONAL.
    Season {
        /// Weight of the newest value in its coefficient, between 0 and 1.
        gamma: f64,
        /// Share of the season that smoothing averages over, 0 to 1. Files before version 0004
        /// do not keep it: there it is [`SMOOTHING_WINDOW`](Self::SMOOTHING_WINDOW).
        smoothing_window: f64,
        /// The archive of the forecast.
        predict: usize,
        /// Smoothing happens when writing passes this row.
        smooth_row: u64,
    },
    /// DEVPREDICT.
    DevPredict {
        /// The archive of the seasonal deviations.
        deviations: usize,
    },
    /// FAILURES.
    Failures {
        /// Deviations above the forecast that are a violation.
        delta_pos: f64,
        /// Deviations below it.
        delta_neg: f64,
        /// The archive of the seasonal deviations.
        deviations: usize,
        /// Newest primary data points looked at, 1 to [`WINDOW_MAX`](Self::WINDOW_MAX).
        window: u64,
        /// Violations among them that make a failure.
        threshold: u64,
    },
}

impl Parameters {
    /// The smoothing window of files that do not keep one.
    pub const SMOOTHING_WINDOW: f64 = 0.05;

    /// Longest window of FAILURES: what a file has room to remember.
    pub const WINDOW_MAX: u64 = 28;

    /// Where the season of `rows` rows in a new file `path` is smoothed: another row for each name,
    /// so that many files are not smoothed at once.
    ///
    /// RRDtool takes the name's FNV-1 hash, begun with the constants for 32 bits and carried on in
    /// 64, of the path as its caller wrote it. A season of no rows is smoothed at row 0.
    #[must_use]
    pub fn smooth_row(path: &[u8], rows: u64) -> u64 {
        const BASIS: u64 = 0x811c_9dc5;
        const PRIME: u64 = 0x0100_0193;
        let hash =
            path.iter().fold(BASIS, |hash, byte| hash.wrapping_mul(PRIME) ^ u64::from(*byte));
        hash.checked_rem(rows).unwrap_or(0)
    }
}

/// One round-robin archive: a fixed number of rows, each consolidated from a fixed number of
/// primary data points.
#[derive(Clone, Debug, PartialEq)]
pub struct Archive {
    consolidation: Consolidation,
    parameters: Parameters,
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
    /// [`ErrorKind::OutOfBounds`] unless 0 <= `xff` < 1, 1 <= `pdp_per_row` <=
    /// [`PDP_PER_ROW_MAX`](Self::PDP_PER_ROW_MAX) and `rows` >= 1, and for a consolidation
    /// function of the Holt-Winters family, which takes other [`Parameters`].
    pub fn new(
        consolidation: Consolidation,
        xff: f64,
        pdp_per_row: u64,
        rows: u64,
    ) -> Result<Self> {
        if xff == 1.0 {
            return Err(invalid_xff(xff));
        }
        Self::from_file(consolidation, Parameters::Plain { xff }, pdp_per_row, rows)
    }

    /// An archive of the Holt-Winters family. What its parameters say of other archives is checked
    /// by the [`Schema`](crate::Schema) that it becomes part of.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for parameters of another family or outside their ranges, and
    /// for `rows` of 0.
    pub fn aberrant(
        consolidation: Consolidation,
        parameters: Parameters,
        rows: u64,
    ) -> Result<Self> {
        let open = |weight: f64| weight > 0.0 && weight < 1.0;
        let refuse = |message: &str| Err(Error::new(ErrorKind::OutOfBounds, message));
        match parameters {
            Parameters::Predict { alpha, .. } if !open(alpha) => {
                refuse("Invalid alpha: must be between 0 and 1")
            }
            // No growth and growth from the newest value alone have their uses.
            Parameters::Predict { beta, .. } if !(0.0..=1.0).contains(&beta) => {
                refuse("Invalid beta: must be between 0 and 1")
            }
            Parameters::Season { gamma, .. } if !open(gamma) => {
                refuse("Invalid gamma: must be between 0 and 1")
            }
            _ => Self::from_file(consolidation, parameters, 1, rows),
        }
    }

    /// The same archive, smoothed when writing passes `row` of its season. Archives without a
    /// season stay as they are.
    #[must_use]
    pub fn with_smooth_row(mut self, row: u64) -> Self {
        if let Parameters::Season { smooth_row, .. } = &mut self.parameters {
            *smooth_row = row;
        }
        self
    }

    /// An archive as a file states it: old tools let an xff of 1 and any weight through.
    pub(crate) fn from_file(
        consolidation: Consolidation,
        parameters: Parameters,
        pdp_per_row: u64,
        rows: u64,
    ) -> Result<Self> {
        let refuse = |message: String| Err(Error::new(ErrorKind::OutOfBounds, message));
        let fits = match consolidation {
            _ if consolidation.is_plain() => matches!(parameters, Parameters::Plain { .. }),
            Consolidation::HwPredict | Consolidation::MhwPredict => {
                matches!(parameters, Parameters::Predict { .. })
            }
            Consolidation::DevPredict => matches!(parameters, Parameters::DevPredict { .. }),
            Consolidation::Failures => matches!(parameters, Parameters::Failures { .. }),
            _ => matches!(parameters, Parameters::Season { .. }),
        };
        if !fits {
            return refuse(format!("parameters of another family than {}", consolidation.name()));
        }
        match parameters {
            Parameters::Plain { xff } if !(0.0..=1.0).contains(&xff) => {
                return Err(invalid_xff(xff));
            }
            Parameters::Season { smoothing_window, .. }
                if !(0.0..=1.0).contains(&smoothing_window) =>
            {
                return refuse(format!(
                    "Invalid smoothing-window {smoothing_window}: must be between 0 and 1"
                ));
            }
            Parameters::Failures { window, .. }
                if !(1..=Parameters::WINDOW_MAX).contains(&window) =>
            {
                return refuse(format!(
                    "Invalid window length {window}: must be 1 to {}",
                    Parameters::WINDOW_MAX
                ));
            }
            _ => {}
        }
        let per_row_max = if consolidation.is_plain() { Self::PDP_PER_ROW_MAX } else { 1 };
        if !(1..=per_row_max).contains(&pdp_per_row) {
            return refuse(format!("Invalid step: must be 1 to {per_row_max}, not {pdp_per_row}"));
        }
        if rows == 0 {
            return refuse("Invalid row count: 0".into());
        }
        Ok(Self { consolidation, parameters, pdp_per_row, rows })
    }

    /// How primary data points become one.
    #[must_use]
    pub fn consolidation(&self) -> Consolidation {
        self.consolidation
    }

    /// The same, to add what an archive's own checks do not depend on.
    pub(crate) fn parameters_mut(&mut self) -> &mut Parameters {
        &mut self.parameters
    }

    /// What the archive is told besides its size.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The share of a row's primary data points that may be unknown, 0 to below 1; 0 for the
    /// Holt-Winters family, which has none.
    #[must_use]
    pub fn xff(&self) -> f64 {
        match self.parameters {
            Parameters::Plain { xff } => xff,
            _ => 0.0,
        }
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

    /// The lowest file version that keeps all of the archive.
    pub(crate) fn version(&self) -> Version {
        match self.parameters {
            Parameters::Season { smoothing_window, .. }
                if smoothing_window != Parameters::SMOOTHING_WINDOW =>
            {
                Version::V4
            }
            _ => self.consolidation.version(),
        }
    }

    /// The archive that this one depends on and the functions that it may have, where there is one.
    pub(crate) fn dependency(&self) -> Option<(usize, &'static [Consolidation])> {
        match self.parameters {
            Parameters::Plain { .. } => None,
            Parameters::Predict { seasonal, .. } => Some((seasonal, &[Consolidation::Seasonal])),
            Parameters::Season { predict, .. } => {
                Some((predict, &[Consolidation::HwPredict, Consolidation::MhwPredict]))
            }
            Parameters::DevPredict { deviations } | Parameters::Failures { deviations, .. } => {
                Some((deviations, &[Consolidation::DevSeasonal]))
            }
        }
    }
}

#[cold]
fn invalid_xff(xff: f64) -> Error {
    let message = format!("Invalid xff: must be between 0 and 1, not {xff}");
    Error::new(ErrorKind::OutOfBounds, message)
}
