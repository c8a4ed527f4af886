//! Rows that are finer than wanted, made coarser (`rrdgraph(1)`, `reduce=`).

use crate::schema::{Consolidation, UNKNOWN};

/// Rows at a step.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    /// The start of the first row, in seconds: a multiple of the step.
    pub(super) start: i64,
    /// Seconds per row.
    pub(super) step: i64,
    pub(super) values: Vec<f64>,
}

impl Column {
    /// The column in rows of at least `wanted` seconds, whole multiples of its own. Rows that are
    /// there in part only, the first and the last, are unknown.
    pub(super) fn reduced(self, wanted: i64, by: Consolidation) -> Self {
        let factor = wanted.checked_div(self.step).unwrap_or(0);
        let whole = factor.saturating_mul(self.step) == wanted;
        let factor = if whole { factor } else { factor.saturating_add(1) };
        if factor <= 1 {
            return self;
        }
        let step = self.step.saturating_mul(factor);
        let rows = i64::try_from(self.values.len()).unwrap_or(i64::MAX);
        let end = self.start.saturating_add(self.step.saturating_mul(rows));
        let start = self.start.saturating_sub(self.start.rem_euclid(step));
        // Rows of the first group that lie before the column.
        let missing = self.start.saturating_sub(start).checked_div(self.step).unwrap_or(0);
        let group = usize::try_from(factor).unwrap_or(usize::MAX);
        let missing = usize::try_from(missing).unwrap_or(0);
        let mut values = Vec::new();
        let mut rest = self.values.as_slice();
        if missing > 0 {
            let first = (group - missing).min(rest.len());
            rest = rest.get(first..).unwrap_or_default();
            values.push(UNKNOWN);
        }
        let groups = rest.chunks_exact(group);
        let partial = !groups.remainder().is_empty();
        values.extend(groups.map(|rows| one(rows, by)));
        let reached = i64::try_from(values.len()).unwrap_or(i64::MAX).saturating_mul(step);
        if partial && start.saturating_add(reached) < end {
            values.push(UNKNOWN);
        }
        Self { start, step, values }
    }
}

/// One row of several: of those that are known, unknown if none is.
fn one(rows: &[f64], by: Consolidation) -> f64 {
    let mut known = rows.iter().copied().filter(|value| !value.is_nan());
    let reduced = match by {
        Consolidation::Min => known.reduce(|a, b| if b < a { b } else { a }),
        Consolidation::Max | Consolidation::Failures => {
            known.reduce(|a, b| if b > a { b } else { a })
        }
        Consolidation::Last => known.next_back(),
        _ => {
            let (sum, count) = known.fold((0.0, 0.0), |(sum, count), row| (sum + row, count + 1.0));
            (count > 0.0).then(|| sum / count)
        }
    };
    reduced.unwrap_or(UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected rows are those of rrdtool 1.7.2's xport over the same range, but for the two where
    /// it refuses: all rows within one group.
    #[test]
    fn groups_are_aligned_and_partial_ones_unknown() {
        let ramp = |start: i64, rows: i32| Column {
            start,
            step: 300,
            values: (1..=rows).map(f64::from).collect(),
        };
        let show = |column: Column| {
            let values = column.values.iter().map(|value| format!("{value}"));
            (column.start, column.step, values.collect::<Vec<_>>().join(" "))
        };
        let average = Consolidation::Average;
        for (column, wanted, by, expected) in [
            (ramp(600, 4), 400, average, (600, 600, "1.5 3.5")),
            (ramp(300, 6), 400, average, (0, 600, "NaN 2.5 4.5 NaN")),
            (ramp(300, 6), 600, Consolidation::Max, (0, 600, "NaN 3 5 NaN")),
            (ramp(300, 5), 500, Consolidation::Last, (0, 600, "NaN 3 5")),
            (ramp(300, 6), 300, average, (300, 300, "1 2 3 4 5 6")),
            (ramp(300, 3), 100, average, (300, 300, "1 2 3")),
            (ramp(300, 2), 1200, Consolidation::Min, (0, 1200, "NaN")),
            (ramp(1200, 2), 1200, Consolidation::Min, (1200, 1200, "NaN")),
            (ramp(0, 0), 1200, average, (0, 1200, "")),
        ] {
            let (start, step, values) = show(column.clone().reduced(wanted, by));
            assert_eq!((start, step, values.as_str()), expected, "{column:?} to {wanted}");
        }
    }
}
