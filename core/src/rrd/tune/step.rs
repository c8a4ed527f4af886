//! Another step: rows keep their seconds, and so are of more primary data points.

use super::draft::{Draft, out_of_bounds};
use super::structure::accumulate;
use crate::error::Result;
use crate::number::float;
use crate::schema::{Archive, Consolidation, UNKNOWN};
use crate::time::Step;

/// Divides the step of `draft`; archives that `stays` denies are not looked at.
///
/// # Errors
/// [`OutOfBounds`](crate::ErrorKind::OutOfBounds) when an archive is of the Holt-Winters family,
/// whose rows are one primary data point each.
pub(super) fn change(draft: &mut Draft, step: Step, stays: impl Fn(usize) -> bool) -> Result<()> {
    let factor = u64::from(draft.step.seconds() / step.seconds());
    let width = draft.sources.len();
    let points = split_open_step(draft, step);
    draft.step = step;
    for (index, archive) in draft.archives.iter_mut().enumerate() {
        if !stays(index) {
            continue;
        }
        let (function, per_row) = (archive.consolidation(), archive.pdp_per_row());
        if !function.is_plain() {
            let name = function.name();
            let message = format!("RRA {index} ({name}) has a row for each step, which stays");
            return Err(out_of_bounds(&message));
        }
        let parameters = *archive.parameters();
        let longer = per_row.saturating_mul(factor);
        *archive = Archive::from_file(function, parameters, longer, archive.rows())?;
        let slots = index * width..(index + 1) * width;
        let values = draft.live.cdp.value.get_mut(slots.clone()).unwrap_or_default();
        let unknown = draft.live.cdp.unknown.get_mut(slots).unwrap_or_default();
        for ((value, unknown), (point, count)) in values.iter_mut().zip(unknown).zip(&points) {
            if per_row == 1 {
                // A row was a step: nothing was under way.
                (*value, *unknown) = (UNKNOWN, 0);
            }
            *unknown = unknown.saturating_mul(factor);
            if function == Consolidation::Average {
                *value *= float(factor);
            }
            accumulate(function, *point, *count, value, unknown);
        }
    }
    Ok(())
}

/// Splits the open step of each data source: into primary data points of the new step that have
/// ended (their value, their count) and the step that is open now. The rate so far is that of
/// both; where more than half of the time is unknown, it is unknown.
fn split_open_step(draft: &mut Draft, step: Step) -> Vec<(f64, u64)> {
    let last = draft.live.last_update;
    let into = last.seconds().rem_euclid(i64::from(draft.step.seconds()));
    let into = u64::try_from(into).unwrap_or(0);
    let (ended, open) = (into / u64::from(step.seconds()), into % u64::from(step.seconds()));
    let fraction = f64::from(last.microseconds()) / 1e6;
    let pdp = &mut draft.live.pdp;
    let mut rates = Vec::with_capacity(draft.sources.len());
    let mut stack = Vec::new();
    for (source, (value, unknown)) in
        draft.sources.iter().zip(pdp.value.iter_mut().zip(&mut pdp.unknown_seconds))
    {
        let known = float(into.saturating_sub(*unknown)) + fraction;
        let rate = match source.expression() {
            Some(expression) => expression.compute_value(&rates, &mut stack).unwrap_or(UNKNOWN),
            None if *unknown > into / 2 || known <= 0.0 => UNKNOWN,
            None => *value / known,
        };
        rates.push(rate);
        if ended == 0 || source.expression().is_some() {
            continue;
        }
        (*value, *unknown) =
            if rate.is_nan() { (UNKNOWN, open) } else { (rate * (float(open) + fraction), 0) };
    }
    rates.into_iter().map(|rate| (rate, ended)).collect()
}
