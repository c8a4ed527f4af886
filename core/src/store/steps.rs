//! Rows of many series as rows of a longer step: what each series has in a step is consolidated, side
//! by side with those beside it, before the series are folded together.

use super::fold::Fold;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Consolidation, UNKNOWN};
use std::ops::Range;

/// Rows of a step of one's own: whole steps since 1970, each of what a series has in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// Seconds of a step: a multiple of those of the rows that answer.
    pub seconds: u64,
    /// What a series' known rows in a step become: their average, the least, the largest or the last.
    pub function: Consolidation,
}

impl Steps {
    /// Whether there can be such.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for no seconds, or a function of forecasts.
    pub(super) fn check(&self) -> Result<()> {
        let Self { seconds, function } = self;
        if *seconds == 0 || i64::try_from(*seconds).is_err() || !function.is_plain() {
            let message = format!("rows cannot become steps of {seconds} s by {}", function.name());
            return Err(Error::new(ErrorKind::Argument, message));
        }
        Ok(())
    }
}

/// Takes rows of many series as they are read.
pub(super) trait Rows {
    /// The values that series side by side have in a row, by its place among those that are wanted;
    /// rows of the same series follow each other in order of time.
    fn row(&mut self, row: usize, values: &[f64]);

    /// What follows is of other series.
    fn others(&mut self);
}

/// Rows on their way into a fold, as they are or in steps.
pub(super) struct Folding<'a, 'b> {
    fold: &'a mut Fold<'b>,
    /// The number of the first row that is wanted.
    first: i64,
    /// The number of the fold's first step.
    first_step: i64,
    /// Rows of a step.
    per_step: i64,
    function: Consolidation,
    open: Open,
}

/// The step under way, a value for each of the series.
#[derive(Debug, Default)]
struct Open {
    /// Its place in the fold.
    step: Option<usize>,
    values: Vec<f64>,
    /// How many rows are known, for averages.
    known: Vec<f64>,
}

impl<'a, 'b> Folding<'a, 'b> {
    /// For rows numbered from `first`, of which so many are a step; the fold begins with the step
    /// `first_step`.
    pub(super) fn new(
        fold: &'a mut Fold<'b>,
        (first, per_step): (i64, i64),
        first_step: i64,
        function: Consolidation,
    ) -> Self {
        Self { fold, first, first_step, per_step, function, open: Open::default() }
    }

    fn place(&self, row: usize) -> usize {
        let number = self.first.saturating_add(i64::try_from(row).unwrap_or(i64::MAX));
        let step = step_of(number, self.per_step);
        usize::try_from(step.saturating_sub(self.first_step)).unwrap_or(usize::MAX)
    }
}

impl Rows for Folding<'_, '_> {
    fn row(&mut self, row: usize, values: &[f64]) {
        let step = self.place(row);
        if self.per_step == 1 {
            return self.fold.add(step, values);
        }
        if self.open.step != Some(step) {
            self.others();
            self.open.begin(step, values.len(), self.function);
        }
        self.open.add(self.function, values);
    }

    fn others(&mut self) {
        if let Some((step, values)) = self.open.end(self.function) {
            self.fold.add(step, values);
        }
    }
}

impl Open {
    fn begin(&mut self, step: usize, series: usize, function: Consolidation) {
        let nothing = if function == Consolidation::Average { 0.0 } else { UNKNOWN };
        self.step = Some(step);
        self.values.clear();
        self.values.resize(series, nothing);
        self.known.clear();
        self.known.resize(series, 0.0);
    }

    /// Adds a row: loops without branches, which become the widest registers that there are.
    fn add(&mut self, function: Consolidation, row: &[f64]) {
        let values = self.values.iter_mut().zip(row);
        match function {
            Consolidation::Min => {
                values.for_each(|(least, new)| {
                    *least = if *new < *least || least.is_nan() { *new } else { *least };
                });
            }
            Consolidation::Max => {
                values.for_each(|(most, new)| {
                    *most = if *new > *most || most.is_nan() { *new } else { *most };
                });
            }
            Consolidation::Last => {
                values.for_each(|(last, new)| *last = if new.is_nan() { *last } else { *new });
            }
            _ => values.zip(&mut self.known).for_each(|((sum, new), known)| {
                let is_known = !new.is_nan();
                *sum += if is_known { *new } else { 0.0 };
                *known += f64::from(is_known);
            }),
        }
    }

    fn end(&mut self, function: Consolidation) -> Option<(usize, &[f64])> {
        let step = self.step.take()?;
        if function == Consolidation::Average {
            // None by none is unknown.
            let sums = self.values.iter_mut().zip(&self.known);
            sums.for_each(|(sum, known)| *sum /= *known);
        }
        Some((step, &self.values))
    }
}

/// The number of the step that a row is in. Rows and steps have the number of their end by their
/// length.
pub(super) fn step_of(row: i64, per_step: i64) -> i64 {
    row.saturating_sub(1).div_euclid(per_step).saturating_add(1)
}

/// The numbers of the rows in steps of these numbers.
pub(super) fn rows_of(steps: &Range<i64>, per_step: i64) -> Range<i64> {
    let first = |step: i64| step.saturating_sub(1).saturating_mul(per_step).saturating_add(1);
    first(steps.start)..first(steps.end)
}
