//! Rows of an archive as rows of a longer step.

use super::range::Function;
use concertim::Fetched;

/// Rows of one length: the first covers the step after `start`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rows {
    pub(super) start: i64,
    pub(super) step: u64,
    /// For each data source a value a row, oldest first; NaN is unknown.
    pub(super) sources: Vec<Vec<f64>>,
}

/// The rows of a step so far.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    value: f64,
    known: u32,
}

impl Step {
    fn add(&mut self, function: Function, value: f64) {
        if value.is_nan() {
            return;
        }
        self.value = match function {
            _ if self.known == 0 => value,
            Function::Average => self.value + value,
            Function::Min => self.value.min(value),
            Function::Max => self.value.max(value),
            Function::Last => value,
        };
        self.known = self.known.saturating_add(1);
    }

    fn end(self, function: Function) -> f64 {
        match (self.known, function) {
            (0, _) => f64::NAN,
            (known, Function::Average) => self.value / f64::from(known),
            _ => self.value,
        }
    }
}

/// The rows as they are, or as rows of `step` seconds: whole steps since 1970, each of the known
/// rows in it. `None` when the step is no multiple of theirs.
pub(super) fn consolidate(
    fetched: &Fetched,
    function: Function,
    step: Option<u64>,
) -> Option<Rows> {
    let step = step.unwrap_or(fetched.step);
    if fetched.step == 0 || !step.is_multiple_of(fetched.step) {
        return None;
    }
    let seconds = i64::try_from(step).ok()?;
    let start = fetched.start.div_euclid(seconds).saturating_mul(seconds);
    let count = usize::try_from(step / fetched.step).ok()?;
    let skipped = fetched.start.saturating_sub(start).unsigned_abs() / fetched.step;
    let first = count.saturating_sub(usize::try_from(skipped).ok()?);
    let sources = (0..fetched.sources).map(|source| {
        let mut values = fetched.values.iter().skip(source).step_by(fetched.sources).copied();
        let mut rows = Vec::new();
        let mut left = first;
        loop {
            let mut step = Step::default();
            let mut taken = 0_usize;
            for value in values.by_ref().take(left) {
                step.add(function, value);
                taken += 1;
            }
            if taken == 0 {
                return rows;
            }
            rows.push(step.end(function));
            left = count;
        }
    });
    Some(Rows { start, step, sources: sources.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAN: f64 = f64::NAN;

    fn fetched(start: i64, sources: usize, values: &[f64]) -> Fetched {
        let rows = i64::try_from(values.len() / sources).unwrap();
        Fetched { start, end: start + 10 * rows, step: 10, sources, values: values.to_vec() }
    }

    #[track_caller]
    fn check(function: Function, step: u64, from: &Fetched, start: i64, wanted: &[f64]) {
        let rows = consolidate(from, function, Some(step)).unwrap();
        assert_eq!((rows.start, rows.step), (start, step));
        let texts = |values: &[f64]| format!("{values:?}");
        assert_eq!(texts(&rows.sources[0]), texts(wanted), "{function:?}");
    }

    #[test]
    fn steps_take_the_rows_that_end_in_them() {
        let from = fetched(30, 1, &[1.0, 2.0, NAN, 6.0, NAN, NAN, 9.0]);
        check(Function::Average, 10, &from, 30, &[1.0, 2.0, NAN, 6.0, NAN, NAN, 9.0]);
        // 30 to 60, 60 to 90, and the beginning of 90 to 120.
        check(Function::Average, 30, &from, 30, &[1.5, 6.0, 9.0]);
        check(Function::Min, 30, &from, 30, &[1.0, 6.0, 9.0]);
        check(Function::Max, 30, &from, 30, &[2.0, 6.0, 9.0]);
        check(Function::Last, 30, &from, 30, &[2.0, 6.0, 9.0]);
        // 20 to 40 has one row only.
        check(Function::Average, 20, &from, 20, &[1.0, 2.0, 6.0, 9.0]);
        check(Function::Average, 1_000, &from, 0, &[4.5]);
        let unknown = fetched(0, 1, &[NAN, NAN]);
        for function in [Function::Average, Function::Min, Function::Max, Function::Last] {
            check(function, 20, &unknown, 0, &[NAN]);
        }
        check(Function::Max, 20, &fetched(-30, 1, &[1.0, 2.0, 3.0]), -40, &[1.0, 3.0]);
        check(Function::Min, 20, &fetched(0, 1, &[]), 0, &[]);
    }

    #[test]
    fn sources_are_apart() {
        let from = fetched(0, 2, &[1.0, 10.0, 3.0, NAN]);
        let rows = consolidate(&from, Function::Average, Some(20)).unwrap();
        assert_eq!(rows.sources, [[2.0], [10.0]]);
        let rows = consolidate(&from, Function::Average, None).unwrap();
        assert_eq!((rows.step, &rows.sources[0][..]), (10, &[1.0, 3.0][..]));
    }

    #[test]
    fn other_steps_cannot_be_had() {
        for step in [1, 5, 11, 25] {
            assert_eq!(consolidate(&fetched(0, 1, &[1.0]), Function::Min, Some(step)), None);
        }
    }
}
