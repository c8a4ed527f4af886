//! What many values become: rows of one portion of time, each folded as its values come by.

use super::aggregate::Aggregate;
use crate::number::{float, whole};
use crate::schema::UNKNOWN;

/// Values added side by side: two of the widest registers that every x86-64 has, and enough not to
/// wait for one addition before the next.
const LANES: usize = 4;

/// A sum and what rounding took from it, so that the answer hardly depends on the order in which
/// values come: its error is that of a sum in twice as many digits.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    high: f64,
    low: f64,
}

impl Sum {
    /// Adds values; what a rounded sum lost is exactly a float (Knuth's two-sum).
    fn add(&mut self, values: &[f64]) {
        let add = |high: &mut f64, low: &mut f64, value: f64| {
            let sum = *high + value;
            let came = sum - *high;
            *low += (*high - (sum - came)) + (value - came);
            *high = sum;
        };
        let mut lanes = [[0.0; LANES]; 2];
        by_lanes(values, &mut lanes, |high, low, value| {
            add(high, low, if value.is_nan() { 0.0 } else { value });
        });
        let [high, low] = lanes;
        high.into_iter().for_each(|high| add(&mut self.high, &mut self.low, high));
        self.low += low.into_iter().sum::<f64>();
    }

    fn value(self) -> f64 {
        // What infinity lost is no number.
        let value = self.high + self.low;
        if value.is_nan() { self.high } else { value }
    }
}

/// The smallest and the largest value so far.
#[derive(Clone, Copy, Debug)]
struct Extremes {
    least: f64,
    most: f64,
}

impl Extremes {
    const NONE: Self = Self { least: f64::INFINITY, most: f64::NEG_INFINITY };

    /// Adds values. Comparisons with NaN are false, so it is passed over.
    fn add(&mut self, values: &[f64]) {
        let least =
            |least: &mut f64, value: f64| *least = if value < *least { value } else { *least };
        let most = |most: &mut f64, value: f64| *most = if value > *most { value } else { *most };
        let mut lanes = [[self.least; LANES], [self.most; LANES]];
        by_lanes(values, &mut lanes, |of_least, of_most, value| {
            least(of_least, value);
            most(of_most, value);
        });
        let [of_least, of_most] = lanes;
        of_least.into_iter().for_each(|value| least(&mut self.least, value));
        of_most.into_iter().for_each(|value| most(&mut self.most, value));
    }
}

/// What every lane has, lane by lane, so that lanes become registers.
#[inline]
fn by_lanes(values: &[f64], lanes: &mut [[f64; LANES]; 2], add: impl Fn(&mut f64, &mut f64, f64)) {
    let [first, second] = lanes;
    let (groups, rest) = values.as_chunks::<LANES>();
    for group in groups {
        let lanes = first.iter_mut().zip(&mut *second).zip(group);
        lanes.for_each(|((first, second), value)| add(first, second, *value));
    }
    let lanes = first.iter_mut().zip(second).zip(rest);
    lanes.for_each(|((first, second), value)| add(first, second, *value));
}

/// Rows on their way to being aggregated.
#[derive(Debug)]
pub(super) struct Fold<'a> {
    aggregates: &'a [Aggregate],
    known: Vec<u32>,
    sums: Option<Vec<Sum>>,
    extremes: Option<Vec<Extremes>>,
    /// Every known value of a row, for quantiles.
    values: Option<Vec<Vec<f64>>>,
}

impl<'a> Fold<'a> {
    /// For what is asked.
    pub(super) fn new(aggregates: &'a [Aggregate]) -> Self {
        let any = |wanted: fn(&Aggregate) -> bool| aggregates.iter().any(wanted);
        Self {
            aggregates,
            known: Vec::new(),
            sums: any(|a| matches!(a, Aggregate::Sum | Aggregate::Average)).then(Vec::new),
            extremes: any(|a| matches!(a, Aggregate::Min | Aggregate::Max)).then(Vec::new),
            values: any(|a| matches!(a, Aggregate::Quantile(_))).then(Vec::new),
        }
    }

    /// Whether it keeps every value until its row is answered.
    pub(super) fn keeps_values(&self) -> bool {
        self.values.is_some()
    }

    /// Begins so many rows anew.
    pub(super) fn begin(&mut self, rows: usize) {
        self.known.clear();
        self.known.resize(rows, 0);
        if let Some(sums) = &mut self.sums {
            sums.clear();
            sums.resize(rows, Sum::default());
        }
        if let Some(extremes) = &mut self.extremes {
            extremes.clear();
            extremes.resize(rows, Extremes::NONE);
        }
        if let Some(values) = &mut self.values {
            values.iter_mut().for_each(Vec::clear);
            values.resize_with(rows, Vec::new);
        }
    }

    /// Adds values of a row; NaN is unknown.
    pub(super) fn add(&mut self, row: usize, values: &[f64]) {
        if let Some(known) = self.known.get_mut(row) {
            // As wide as the values, for one comparison to be one register's.
            let more = values.iter().map(|value| u64::from(!value.is_nan())).sum::<u64>();
            *known += u32::try_from(more).unwrap_or(u32::MAX);
        }
        if let Some(sum) = self.sums.as_mut().and_then(|sums| sums.get_mut(row)) {
            sum.add(values);
        }
        if let Some(extremes) = self.extremes.as_mut().and_then(|rows| rows.get_mut(row)) {
            extremes.add(values);
        }
        if let Some(kept) = self.values.as_mut().and_then(|rows| rows.get_mut(row)) {
            kept.extend(values.iter().filter(|value| !value.is_nan()));
        }
    }

    /// Gives `answer` each row's number, how many values it had, and what it comes to.
    pub(super) fn finish(&mut self, mut answer: impl FnMut(usize, u32, &[f64])) {
        let mut values = Vec::with_capacity(self.aggregates.len());
        for (row, known) in self.known.iter().enumerate() {
            let count = f64::from(*known);
            let of = |aggregate: &Aggregate| match aggregate {
                Aggregate::Count => Some(count),
                _ if *known == 0 => None,
                Aggregate::Sum => Some(self.sums.as_ref()?.get(row)?.value()),
                Aggregate::Average => Some(self.sums.as_ref()?.get(row)?.value() / count),
                Aggregate::Min => Some(self.extremes.as_ref()?.get(row)?.least),
                Aggregate::Max => Some(self.extremes.as_ref()?.get(row)?.most),
                Aggregate::Quantile(share) => {
                    Some(quantile(self.values.as_mut()?.get_mut(row)?, *share))
                }
            };
            values.clear();
            // Which of two zeros came first says nothing: zero is answered without its sign.
            values.extend(self.aggregates.iter().map(of).map(|v| v.unwrap_or(UNKNOWN) + 0.0));
            answer(row, *known, &values);
        }
    }
}

/// The value at `share` of the way from the smallest value to the largest, between two by a line.
/// The order of `values` changes.
fn quantile(values: &mut [f64], share: f64) -> f64 {
    let last = values.len().saturating_sub(1);
    let place = share * float(u64::try_from(last).unwrap_or(u64::MAX));
    let below = usize::try_from(whole(place)).unwrap_or(usize::MAX).min(last);
    let between = place.fract();
    if values.is_empty() {
        return UNKNOWN;
    }
    let (_, low, above) = values.select_nth_unstable_by(below, f64::total_cmp);
    let low = *low;
    if between <= 0.0 {
        return low;
    }
    let high = above.iter().copied().min_by(f64::total_cmp).unwrap_or(low);
    if high.total_cmp(&low).is_eq() { low } else { low * (1.0 - between) + high * between }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One row of `parts`, aggregated.
    fn one(aggregates: &[Aggregate], parts: &[&[f64]]) -> (u32, Vec<f64>) {
        let mut fold = Fold::new(aggregates);
        fold.begin(1);
        parts.iter().for_each(|part| fold.add(0, part));
        let mut found = None;
        fold.finish(|_, known, values| found = Some((known, values.to_vec())));
        found.unwrap()
    }

    #[test]
    fn sums_keep_what_rounding_takes() {
        let sum = |parts: &[&[f64]]| one(&[Aggregate::Sum], parts).1[0];
        assert_eq!(sum(&[&[1e100, 1.0, -1e100]]), 1.0);
        assert_eq!(sum(&[&[1e16], &[1.0], &[1.0], &[-1e16]]), 2.0);
        let tenths = vec![0.1; 1_000_000];
        assert_eq!(sum(&[&tenths]), 100_000.0);
        assert_eq!(sum(&[&[f64::INFINITY, 1.0, 2.0], &[3.0]]), f64::INFINITY);
        assert!(sum(&[&[f64::INFINITY], &[f64::NEG_INFINITY]]).is_nan());
        assert_eq!(sum(&[&[f64::NAN, 1.0, f64::NAN], &[f64::NAN]]), 1.0);
    }

    #[test]
    fn extremes_pass_over_the_unknown() {
        let both = [Aggregate::Min, Aggregate::Max, Aggregate::Count];
        let row = [f64::NAN, 3.0, -2.0, 7.0, f64::NAN, 5.0, 6.0];
        assert_eq!(one(&both, &[&row]), (5, vec![-2.0, 7.0, 5.0]));
        assert_eq!(one(&both, &[&[f64::INFINITY]]).1[..2], [f64::INFINITY; 2]);
        let (known, nothing) = one(&both, &[&[f64::NAN], &[]]);
        assert!(known == 0 && nothing[0].is_nan() && nothing[1].is_nan() && nothing[2] == 0.0);
        let zeros = one(&both, &[&[-0.0, 0.0]]).1;
        assert!(zeros[0].is_sign_positive() && zeros[1].is_sign_positive());
    }

    #[test]
    fn quantiles_lie_between_the_closest_ranks() {
        let of = |values: &[f64], share| one(&[Aggregate::Quantile(share)], &[values]).1[0];
        let five = [40.0, 10.0, f64::NAN, 50.0, 20.0, 30.0];
        for (share, value) in
            [(0.0, 10.0), (0.25, 20.0), (0.5, 30.0), (0.625, 35.0), (0.99, 49.6), (1.0, 50.0)]
        {
            assert!((of(&five, share) - value).abs() < 1e-12, "{share}");
        }
        assert_eq!(of(&[2.0], 0.3), 2.0);
        assert_eq!(of(&[f64::INFINITY, f64::INFINITY], 0.5), f64::INFINITY);
        assert!(of(&[f64::MAX, f64::MAX.next_down()], 0.5).is_finite());
        assert!(of(&[f64::NAN], 0.5).is_nan());
    }
}
