//! What operators make of several values.

use crate::number::UNKNOWN;
use std::cmp::Ordering;

/// RRDtool's order of values: unknown ones first.
pub(super) fn unknown_first(a: &f64, b: &f64) -> Ordering {
    match (a.is_nan(), b.is_nan()) {
        (false, false) => a.partial_cmp(b).unwrap_or(Ordering::Equal),
        (a, b) => b.cmp(&a),
    }
}

/// A number of values as a value: exact below 2^53, and no memory holds as many.
#[expect(clippy::as_conversions, reason = "exact below 2^53")]
pub(super) fn number_of(count: usize) -> f64 {
    count as f64
}

fn known(values: &[f64]) -> impl DoubleEndedIterator<Item = f64> {
    values.iter().copied().filter(|value| !value.is_nan())
}

/// The mean of those that are known, added up from the top of the stack.
pub(super) fn average(values: &mut [f64]) -> f64 {
    let (sum, count) =
        known(values).rev().fold((0.0, 0_usize), |(sum, count), value| (sum + value, count + 1));
    if count == 0 { UNKNOWN } else { sum / number_of(count) }
}

/// The median of those that are known.
pub(super) fn median(values: &mut [f64]) -> f64 {
    let second = values.get(1).or(values.first()).copied().unwrap_or(UNKNOWN);
    values.sort_by(unknown_first);
    let unknown = values.partition_point(|value| value.is_nan());
    let known = values.get(unknown..).unwrap_or_default();
    let middle = known.len() / 2;
    let at = |place: usize| known.get(place).copied().unwrap_or(UNKNOWN);
    match known.len() {
        // Of unknown values RRDtool answers with the second from below; files show its sign.
        0 => second,
        length if length % 2 == 1 => at(middle),
        _ => (at(middle) + at(middle - 1)) / 2.0,
    }
}

/// The standard deviation of a sample, those that are known.
pub(super) fn deviation(values: &mut [f64]) -> f64 {
    let mut spread = Spread::default();
    known(values).rev().for_each(|value| spread.add(value));
    spread.deviation()
}

/// Mean and squared distances from it, value by value (Welford), from the top of the stack down:
/// so it is in RRDtool, and another order differs in the last bits.
#[derive(Debug, Default)]
pub(super) struct Spread {
    count: usize,
    mean: f64,
    squares: f64,
}

impl Spread {
    pub(super) fn add(&mut self, value: f64) {
        self.count += 1;
        let distance = value - self.mean;
        self.mean += distance / number_of(self.count);
        self.squares += distance * (value - self.mean);
    }

    /// The standard deviation of a sample; unknown for fewer than two values.
    pub(super) fn deviation(&self) -> f64 {
        if self.count < 2 {
            return UNKNOWN;
        }
        (self.squares / number_of(self.count - 1)).sqrt()
    }
}

/// The smallest of those that are known.
pub(super) fn smallest(values: &mut [f64]) -> f64 {
    chosen(values, |value, least| value < least)
}

/// The largest of those that are known.
pub(super) fn largest(values: &mut [f64]) -> f64 {
    chosen(values, |value, most| value > most)
}

/// The best value from the top of the stack down: of equal ones (0 and -0) the first, of unknown
/// ones (which have a sign, too) the last, as RRDtool's files show.
fn chosen(values: &[f64], better: fn(f64, f64) -> bool) -> f64 {
    let from_top = values.iter().rev().copied();
    let best = from_top
        .reduce(|best, value| if best.is_nan() || better(value, best) { value } else { best });
    best.unwrap_or(UNKNOWN)
}

/// Sorts the values, unknown ones first, and takes the one that `percent` of them do not exceed,
/// at least the first. (RRDtool takes what lies before the first, which is anything.)
pub(super) fn percentile(values: &mut [f64], percent: f64) -> f64 {
    values.sort_by(unknown_first);
    let rank = (percent * number_of(values.len()) / 100.0).round();
    values.get(place(rank)).or(values.last()).copied().unwrap_or(UNKNOWN)
}

/// The place of a rank that counts from 1; the first for ranks below.
#[expect(clippy::as_conversions, reason = "`as` takes what is out of range to its border")]
fn place(rank: f64) -> usize {
    (rank.max(1.0) as usize).saturating_sub(1)
}
