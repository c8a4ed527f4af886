//! Operators that look at other rows of a series: trends and predictions.

use super::statistics::{number_of, unknown_first};
use crate::error::{Error, ErrorKind, Result};
use crate::number::UNKNOWN;

/// What is made of the values in the windows.
#[derive(Clone, Copy, Debug)]
pub(super) enum Prediction {
    Mean,
    Sigma,
    /// The value that this share of them, 0 to 1, does not exceed, between two in proportion.
    Share(f64),
    /// The nearest value to that share.
    Nearest(f64),
}

impl Prediction {
    /// A percentage from the stack, -100 to 100.
    ///
    /// # Errors
    /// Any other value.
    pub(super) fn percent(percent: f64) -> Result<Self> {
        match percent {
            0.0..=100.0 => Ok(Self::Share(percent / 100.0)),
            -100.0..0.0 => Ok(Self::Nearest(-percent / 100.0)),
            _ => Err(Error::new(
                ErrorKind::Argument,
                format!("unsupported percentile: {percent:.6}"),
            )),
        }
    }

    /// What it makes of known values.
    pub(super) fn of(self, mut values: Vec<f64>) -> f64 {
        match self {
            Self::Mean if values.is_empty() => UNKNOWN,
            Self::Mean => values.iter().sum::<f64>() / number_of(values.len()),
            Self::Sigma if values.len() < 2 => UNKNOWN,
            Self::Sigma => {
                // Not as STDEV has it, which differs in the last bits.
                let (sum, squares) = values.iter().fold((0.0, 0.0), |(sum, squares), value| {
                    (sum + value, squares + value * value)
                });
                let count = number_of(values.len());
                ((count * squares - sum * sum) / (count * (count - 1.0))).sqrt()
            }
            Self::Share(share) => {
                values.sort_by(unknown_first);
                let rank = share * number_of(values.len().saturating_sub(1));
                let (low, high) = (at(&values, rank.floor()), at(&values, rank.ceil()));
                if rank.fract() == 0.0 { low } else { low + (high - low) * rank.fract() }
            }
            Self::Nearest(share) => {
                values.sort_by(unknown_first);
                at(&values, (share * number_of(values.len().saturating_sub(1))).round())
            }
        }
    }
}

/// The value at a whole rank, from 0.
#[expect(clippy::as_conversions, reason = "`as` takes what is out of range to its border")]
fn at(values: &[f64], rank: f64) -> f64 {
    values.get(rank as usize).copied().unwrap_or(UNKNOWN)
}

/// A view back from a row of a series.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub(super) values: &'a [f64],
    /// The index of the value after the row's own.
    pub(super) next: usize,
    /// The row's number in the calculation, from 0.
    pub(super) row: usize,
}

impl View<'_> {
    /// The mean of `rows` values up to the row; of those that are known if `known`, else unknown
    /// when one of them is.
    pub(super) fn trend(self, rows: usize, known: bool) -> f64 {
        let (mut sum, mut count) = (0.0, 0);
        for back in 1..=rows {
            let index = self.next.checked_sub(back);
            let value = index.and_then(|index| self.values.get(index)).copied().unwrap_or(UNKNOWN);
            if !(known && value.is_nan()) {
                sum += value;
                count += 1;
            }
        }
        if count == 0 { UNKNOWN } else { sum / number_of(count) }
    }

    /// How many values a window has that ends `shift` rows back and reaches `rows` further.
    ///
    /// The windows lie one row later than `rrdgraph_rpn(1)` says, and never take the first two
    /// values: so RRDtool counts.
    pub(super) fn window(self, shift: usize, rows: usize) -> usize {
        self.row.saturating_sub(shift).min(rows.saturating_add(1))
    }

    /// Appends the known values of that window.
    pub(super) fn collect(self, shift: usize, rows: usize, out: &mut Vec<f64>) {
        for back in shift..shift.saturating_add(self.window(shift, rows)) {
            let index = self.next.checked_sub(back);
            let value = index.and_then(|index| self.values.get(index)).copied();
            out.extend(value.filter(|value| !value.is_nan()));
        }
    }
}
