//! Primary data points to rows: consolidation functions, xff, and gaps of many steps at once.

use super::counter;
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

/// Slots that are looked at together for something unknown: 512 bytes of each column.
const BLOCK: usize = 64;

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
    match archive.consolidation() {
        Consolidation::Average => fold::<Average>(archive, span, pdps, into),
        Consolidation::Min => fold::<Min>(archive, span, pdps, into),
        Consolidation::Max => fold::<Max>(archive, span, pdps, into),
        // The Holt-Winters family has rows of one primary data point and never comes here.
        _ => fold::<Last>(archive, span, pdps, into),
    }
}

/// A consolidation function, one value at a time. The loops below call all of it for every slot
/// and choose afterwards, so that the compiler makes vector instructions of them; what is
/// calculated from the unknown is thrown away.
trait Function {
    /// What a row under way holds while nothing in it is known, from the second row on.
    const EMPTY: f64;

    /// The row under way, `value`, with `count` known primary data points of value `pdp`.
    fn add(value: f64, pdp: f64, count: f64) -> f64;

    /// The whole row, of which `known` are known: `value` and `needed` of `pdp`, either may be
    /// unknown.
    fn complete(value: f64, pdp: f64, needed: f64, known: f64) -> f64;

    /// A row under way of `count` known primary data points of value `pdp` and nothing else.
    fn begin(pdp: f64, count: f64) -> f64;
}

/// `value`, or `absent` when it is unknown.
fn or(value: f64, absent: f64) -> f64 {
    if value.is_nan() { absent } else { value }
}

struct Average;

impl Function for Average {
    const EMPTY: f64 = 0.0;

    fn add(value: f64, pdp: f64, count: f64) -> f64 {
        let sum = pdp * count;
        if value.is_nan() { sum } else { value + sum }
    }

    fn complete(value: f64, pdp: f64, needed: f64, known: f64) -> f64 {
        (or(value, 0.0) + or(pdp, 0.0) * needed) / known
    }

    fn begin(pdp: f64, count: f64) -> f64 {
        pdp * count
    }
}

struct Min;

impl Function for Min {
    const EMPTY: f64 = f64::INFINITY;

    fn add(value: f64, pdp: f64, _count: f64) -> f64 {
        // Equal keeps what is there: 0 and -0 are equal, and a file shows which it was.
        if value <= pdp { value } else { pdp }
    }

    fn complete(value: f64, pdp: f64, _needed: f64, _known: f64) -> f64 {
        let (value, pdp) = (or(value, f64::INFINITY), or(pdp, f64::INFINITY));
        if pdp < value { pdp } else { value }
    }

    fn begin(pdp: f64, _count: f64) -> f64 {
        pdp
    }
}

struct Max;

impl Function for Max {
    const EMPTY: f64 = f64::NEG_INFINITY;

    fn add(value: f64, pdp: f64, _count: f64) -> f64 {
        if value >= pdp { value } else { pdp }
    }

    fn complete(value: f64, pdp: f64, _needed: f64, _known: f64) -> f64 {
        let (value, pdp) = (or(value, f64::NEG_INFINITY), or(pdp, f64::NEG_INFINITY));
        if pdp > value { pdp } else { value }
    }

    fn begin(pdp: f64, _count: f64) -> f64 {
        pdp
    }
}

struct Last;

impl Function for Last {
    const EMPTY: f64 = UNKNOWN;

    fn add(_value: f64, pdp: f64, _count: f64) -> f64 {
        pdp
    }

    fn complete(_value: f64, pdp: f64, _needed: f64, _known: f64) -> f64 {
        pdp
    }

    fn begin(pdp: f64, _count: f64) -> f64 {
        pdp
    }
}

/// [`consolidate`] with one function, for rows of several primary data points. Where a block has
/// nothing unknown, its counters are not written: less is calculated, less memory goes by, and no
/// page of a store is written for nothing.
fn fold<F: Function>(archive: &Archive, span: &RowSpan, pdps: &[f64], into: Columns<'_>) {
    let Columns { value, unknown, primary, secondary } = into;
    if span.rows == 0 {
        let count = float(span.elapsed);
        if let ([pdp], [value], [unknown]) = (pdps, &mut *value, &mut *unknown) {
            // One series alone: a branch is quicker than both outcomes.
            return if pdp.is_nan() {
                gather_one::<F, true>(span.elapsed, count, *pdp, value, unknown);
            } else {
                gather_one::<F, false>(span.elapsed, count, *pdp, value, unknown);
            };
        }
        if pdps.len() <= BLOCK {
            return gather_block::<F>(span.elapsed, count, pdps, value, unknown);
        }
        let blocks = value.chunks_mut(BLOCK).zip(unknown.chunks_mut(BLOCK));
        for (pdps, (value, unknown)) in pdps.chunks(BLOCK).zip(blocks) {
            gather_block::<F>(span.elapsed, count, pdps, value, unknown);
        }
        return;
    }
    let row = Row::new(archive, span);
    if let ([pdp], [value], [unknown], [primary], [secondary]) =
        (pdps, &mut *value, &mut *unknown, &mut *primary, &mut *secondary)
    {
        return if pdp.is_nan() || *unknown > 0 {
            complete_one::<F, true>(&row, *pdp, value, unknown, primary, secondary);
        } else {
            complete_one::<F, false>(&row, *pdp, value, unknown, primary, secondary);
        };
    }
    if pdps.len() <= BLOCK {
        return complete_block::<F>(&row, pdps, value, unknown, primary, secondary);
    }
    let blocks = value.chunks_mut(BLOCK).zip(unknown.chunks_mut(BLOCK));
    let blocks = blocks.zip(primary.chunks_mut(BLOCK).zip(secondary.chunks_mut(BLOCK)));
    for (pdps, ((value, unknown), (primary, secondary))) in pdps.chunks(BLOCK).zip(blocks) {
        complete_block::<F>(&row, pdps, value, unknown, primary, secondary);
    }
}

/// Adds a block's primary data points to the rows under way.
#[inline(never)]
fn gather_block<F: Function>(
    elapsed: u64,
    count: f64,
    pdps: &[f64],
    values: &mut [f64],
    unknown: &mut [u64],
) {
    if any_missing(pdps) {
        gather::<F, true>(elapsed, count, pdps, values, unknown);
    } else {
        gather::<F, false>(elapsed, count, pdps, values, unknown);
    }
}

/// Completes a block's rows under way.
#[inline(never)]
fn complete_block<F: Function>(
    row: &Row,
    pdps: &[f64],
    values: &mut [f64],
    unknown: &mut [u64],
    primary: &mut [f64],
    secondary: &mut [f64],
) {
    if any_missing(pdps) | any_counted(unknown) {
        complete::<F, true>(row, pdps, values, unknown, primary, secondary);
    } else {
        complete::<F, false>(row, pdps, values, unknown, primary, secondary);
    }
}

/// Whether any primary data point is unknown; all are looked at, many at a time.
fn any_missing(pdps: &[f64]) -> bool {
    pdps.iter().fold(false, |any, pdp| any | pdp.is_nan())
}

/// Whether any counter is above 0.
fn any_counted(unknown: &[u64]) -> bool {
    unknown.iter().fold(0, |all, one| all | one) > 0
}

/// Adds `elapsed` primary data points a slot to the row under way; without `MISSING` all are known.
fn gather<F: Function, const MISSING: bool>(
    elapsed: u64,
    count: f64,
    pdps: &[f64],
    values: &mut [f64],
    unknown: &mut [u64],
) {
    for ((&pdp, value), unknown) in pdps.iter().zip(values).zip(unknown) {
        gather_one::<F, MISSING>(elapsed, count, pdp, value, unknown);
    }
}

/// [`gather`] in one slot.
#[inline]
fn gather_one<F: Function, const MISSING: bool>(
    elapsed: u64,
    count: f64,
    pdp: f64,
    value: &mut f64,
    unknown: &mut u64,
) {
    let sum = F::add(*value, pdp, count);
    if !MISSING {
        *value = sum;
        return;
    }
    let missing = pdp.is_nan();
    *value = if missing { *value } else { sum };
    *unknown = counter::plus(*unknown, if missing { elapsed } else { 0 });
}

/// What all slots have in common when rows of an archive are complete.
struct Row {
    /// Primary data points of a row.
    length: f64,
    /// So many of them may be unknown: equal to the share is still known.
    unknown_max: f64,
    /// What the row under way still needed, and what is left for the one after.
    needed: u64,
    left: u64,
}

impl Row {
    fn new(archive: &Archive, span: &RowSpan) -> Self {
        let length = float(archive.pdp_per_row());
        let unknown_max = length * archive.xff();
        Self { length, unknown_max, needed: span.needed, left: span.left }
    }
}

/// Completes the row under way, and begins the one after the span's rows; without `MISSING` nothing
/// is unknown, neither now nor before.
fn complete<F: Function, const MISSING: bool>(
    row: &Row,
    pdps: &[f64],
    values: &mut [f64],
    unknown: &mut [u64],
    primary: &mut [f64],
    secondary: &mut [f64],
) {
    let open = pdps.iter().zip(values).zip(unknown);
    let rows = primary.iter_mut().zip(secondary);
    for (((&pdp, value), unknown), (primary, secondary)) in open.zip(rows) {
        complete_one::<F, MISSING>(row, pdp, value, unknown, primary, secondary);
    }
}

/// [`complete`] in one slot.
#[inline]
fn complete_one<F: Function, const MISSING: bool>(
    row: &Row,
    pdp: f64,
    value: &mut f64,
    unknown: &mut u64,
    primary: &mut f64,
    secondary: &mut f64,
) {
    let missing = MISSING && pdp.is_nan();
    let mut so_far = 0.0;
    if MISSING {
        so_far = float(counter::plus(*unknown, if missing { row.needed } else { 0 }));
        *unknown = if missing { row.left } else { 0 };
    }
    let whole = F::complete(*value, pdp, float(row.needed), row.length - so_far);
    *primary = if so_far > row.unknown_max { UNKNOWN } else { whole };
    *secondary = if missing { UNKNOWN } else { pdp };
    let begun = if row.left == 0 { F::EMPTY } else { F::begin(pdp, float(row.left)) };
    *value = if missing { F::EMPTY } else { begun };
}
