//! Primary data points to rows: consolidation functions, xff, and gaps of many steps at once.

use crate::number::float;
use crate::schema::{Archive, Consolidation, UNKNOWN};

/// How an archive's rows lie to the primary data points that a span closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RowSpan {
    /// Primary data points that closed.
    elapsed: u64,
    /// Primary data points that the row under way still needed.
    needed: u64,
    /// Rows that are complete now, at most as many as the archive has.
    pub(crate) rows: u64,
    /// Primary data points left over for the row after those.
    left: u64,
}

impl RowSpan {
    /// `closed`: number since 1970 of the last primary data point before; `elapsed`: how many
    /// closed since.
    pub(crate) fn new(archive: &Archive, closed: i64, elapsed: u64) -> Self {
        let per_row = archive.pdp_per_row();
        let length = i64::try_from(per_row).unwrap_or(i64::MAX);
        let needed = per_row - closed.rem_euclid(length).unsigned_abs();
        match elapsed.checked_sub(needed) {
            None => Self { elapsed, needed, rows: 0, left: 0 },
            Some(beyond) => Self {
                elapsed,
                needed,
                rows: (beyond / per_row + 1).min(archive.rows()),
                left: beyond % per_row,
            },
        }
    }
}

/// The columns of one archive that a consolidation changes, one slot a data source.
#[derive(Debug)]
pub(crate) struct Columns<'a> {
    pub(crate) value: &'a mut [f64],
    pub(crate) unknown: &'a mut [u64],
    pub(crate) primary: &'a mut [f64],
    pub(crate) secondary: &'a mut [f64],
}

/// Folds `pdps`, one a slot, each standing for all steps of the span, into the archive's open
/// row; when rows are complete, `primary` holds the first one's values and `secondary` those of
/// the rest.
pub(crate) fn consolidate(archive: &Archive, span: &RowSpan, pdps: &[f64], into: Columns<'_>) {
    if archive.pdp_per_row() == 1 {
        for (slot, pdp) in into.primary.iter_mut().zip(pdps) {
            *slot = *pdp;
        }
        // RRDtool leaves the secondary value of the last gap in place when one step closed.
        if span.elapsed > 1 {
            for (slot, pdp) in into.secondary.iter_mut().zip(pdps) {
                *slot = *pdp;
            }
        }
        return;
    }
    let open = into.value.iter_mut().zip(into.unknown).zip(pdps);
    if span.rows == 0 {
        for ((value, unknown), pdp) in open {
            gather(archive.consolidation(), span.elapsed, *pdp, value, unknown);
        }
        return;
    }
    for (((value, unknown), pdp), (primary, secondary)) in
        open.zip(into.primary.iter_mut().zip(into.secondary))
    {
        if pdp.is_nan() {
            *unknown = unknown.saturating_add(span.needed);
            *secondary = UNKNOWN;
        } else {
            *secondary = *pdp;
        }
        *primary = complete(archive, span, *pdp, *value, *unknown);
        *value = carry(archive.consolidation(), span.left, *pdp);
        *unknown = if pdp.is_nan() { span.left } else { 0 };
    }
}

/// Adds `elapsed` primary data points of one value to the row under way.
fn gather(function: Consolidation, elapsed: u64, pdp: f64, value: &mut f64, unknown: &mut u64) {
    if pdp.is_nan() {
        *unknown = unknown.saturating_add(elapsed);
        return;
    }
    *value = match function {
        Consolidation::Average => {
            let sum = pdp * float(elapsed);
            if value.is_nan() { sum } else { *value + sum }
        }
        // Equal keeps what is there: 0 and -0 are equal, and a file shows which it was.
        Consolidation::Min if *value <= pdp => *value,
        Consolidation::Max if *value >= pdp => *value,
        // The Holt-Winters family has rows of one primary data point and never comes here.
        _ => pdp,
    };
}

/// The value of a row that is complete.
fn complete(archive: &Archive, span: &RowSpan, pdp: f64, value: f64, unknown: u64) -> f64 {
    let per_row = float(archive.pdp_per_row());
    // Equal to the share that may be unknown is still known.
    if float(unknown) > per_row * archive.xff() {
        return UNKNOWN;
    }
    let or = |value: f64, absent: f64| if value.is_nan() { absent } else { value };
    match archive.consolidation() {
        Consolidation::Average => {
            let sum = or(value, 0.0) + or(pdp, 0.0) * float(span.needed);
            sum / (per_row - float(unknown))
        }
        Consolidation::Min => {
            let (value, pdp) = (or(value, f64::INFINITY), or(pdp, f64::INFINITY));
            if pdp < value { pdp } else { value }
        }
        Consolidation::Max => {
            let (value, pdp) = (or(value, f64::NEG_INFINITY), or(pdp, f64::NEG_INFINITY));
            if pdp > value { pdp } else { value }
        }
        _ => pdp,
    }
}

/// What the row under way starts with: `left` primary data points of value `pdp`.
fn carry(function: Consolidation, left: u64, pdp: f64) -> f64 {
    let empty = pdp.is_nan() || left == 0;
    match function {
        Consolidation::Average if empty => 0.0,
        Consolidation::Min if empty => f64::INFINITY,
        Consolidation::Max if empty => f64::NEG_INFINITY,
        _ if empty => UNKNOWN,
        Consolidation::Average => pdp * float(left),
        _ => pdp,
    }
}
