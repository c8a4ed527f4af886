//! The history of a new database, taken from others (`rrdcreate(1)`, "--source"): arithmetic over
//! rows, without files.
//!
//! A row of the new database is put together from rows that lie in its interval, of the archives
//! of each source in turn: first the one that is the same, then averages, finer rows first. No
//! second is counted twice. A row is known when more than the archive's xff of it is covered.
//!
//! Archives of the Holt-Winters family take rows of the same function and length alone: RRDtool
//! takes averages too, which are no coefficients, deviations or failures.

use crate::engine::consolidate::{Columns, RowSpan, consolidate};
use crate::number::seconds as seconds_of;
use crate::schema::{Aberrant, Archive, Consolidation, LiveHead, Schema, UNKNOWN};
use std::cmp::Reverse;

/// Most primary data points that an open row is made of again: 2^24, rows of three months of
/// seconds. Longer rows begin unknown.
const REPLAYED_MAX: i64 = 1 << 24;

/// The xff of primary data points that open rows are made of, where no archive has one for them.
const STEP_XFF: f64 = 0.5;

/// A database that history is taken from.
pub(super) struct Source<'a> {
    pub(super) schema: &'a Schema,
    pub(super) live: &'a LiveHead,
    /// Each archive's rows, oldest first, one value a data source.
    pub(super) rows: Vec<Vec<f64>>,
}

/// A data source of a source: both by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) source: usize,
    pub(super) data_source: usize,
}

/// Fills `live`, the live head of a new database, and gives each archive's rows, oldest first.
/// `origins` has for each data source where its history is, the best first.
pub(super) fn prefill(
    schema: &Schema,
    live: &mut LiveHead,
    sources: &[Source<'_>],
    origins: &[Vec<Origin>],
) -> Vec<Vec<f64>> {
    let width = schema.data_sources().len();
    let fill = Fill { schema, sources };
    for (index, of_one) in origins.iter().enumerate() {
        // Archive by archive, those that it can take rows from.
        let useful = schema
            .archives()
            .iter()
            .flat_map(|archive| of_one.iter().filter(|origin| fill.is_useful(**origin, archive)));
        let useful: Vec<Origin> = useful.copied().collect();
        fill.open_step(live, index, &useful);
    }
    let mut all = Vec::with_capacity(schema.archives().len());
    for (index, archive) in schema.archives().iter().enumerate() {
        let length = signed(schema.row_seconds(archive));
        let newest = floor(live.last_update.seconds(), length);
        let count = signed(archive.rows());
        let mut rows = Vec::new();
        let series: Vec<Vec<Series<'_>>> = origins
            .iter()
            .map(|of_one| fill.series(of_one, archive.consolidation(), length))
            .collect();
        for before in (0..count).rev() {
            let end = newest.saturating_sub(before.saturating_mul(length));
            for of_one in &series {
                rows.push(value(of_one, archive.consolidation(), archive.xff(), end, length));
            }
        }
        all.push(rows);
        for (data_source, of_one) in origins.iter().enumerate() {
            fill.open_row(live, archive, index * width + data_source, of_one);
        }
    }
    all
}

struct Fill<'a> {
    schema: &'a Schema,
    sources: &'a [Source<'a>],
}

impl<'a> Fill<'a> {
    /// The open step of a data source: that of the first origin of the same kind whose own ends
    /// within it.
    fn open_step(&self, live: &mut LiveHead, index: usize, origins: &[Origin]) {
        let Some(target) = self.schema.data_sources().get(index) else { return };
        let step = i64::from(self.schema.step().seconds());
        let start = floor(live.last_update.seconds(), step);
        let end = start.saturating_add(step);
        for origin in origins {
            let Some(source) = self.sources.get(origin.source) else { continue };
            let Some(from) = source.schema.data_sources().get(origin.data_source) else { continue };
            let pdp = &source.live.pdp;
            let (Some(reading), Some(unknown), Some(value)) = (
                pdp.reading.get(origin.data_source),
                pdp.unknown_seconds.get(origin.data_source),
                pdp.value.get(origin.data_source),
            ) else {
                continue;
            };
            let its_step = i64::from(source.schema.step().seconds());
            let its_end =
                floor(source.live.last_update.seconds(), its_step).saturating_add(its_step);
            let ends_within = start < its_end && its_end <= end;
            if reading.is_unknown() || from.kind() != target.kind() || !ends_within {
                continue;
            }
            let open = &mut live.pdp;
            set(&mut open.reading, index, *reading);
            set(&mut open.unknown_seconds, index, *unknown);
            set(&mut open.value, index, *value);
            return;
        }
    }

    /// Whether an archive can take rows from an origin.
    fn is_useful(&self, origin: Origin, archive: &Archive) -> bool {
        let length = signed(self.schema.row_seconds(archive));
        !self.series(&[origin], archive.consolidation(), length).is_empty()
    }

    /// The rows that may be taken for an archive of `function` with rows of `length` seconds, in
    /// the order in which they are.
    fn series(&self, origins: &[Origin], function: Consolidation, length: i64) -> Vec<Series<'a>> {
        let mut all = Vec::new();
        for origin in origins {
            let Some(source) = self.sources.get(origin.source) else { continue };
            let mut of_source: Vec<(Consolidation, Series<'a>)> = Vec::new();
            for (index, archive) in source.schema.archives().iter().enumerate() {
                let its_length = signed(source.schema.row_seconds(archive));
                let its_function = archive.consolidation();
                let usable = match function.is_plain() {
                    true => its_function == function || its_function == Consolidation::Average,
                    false => its_function == function && its_length == length,
                };
                let Some(values) = source.rows.get(index).filter(|_| usable) else { continue };
                let series = Series {
                    origin: *origin,
                    archive: index,
                    values,
                    width: source.schema.data_sources().len(),
                    newest: floor(source.live.last_update.seconds(), its_length),
                    length: its_length,
                };
                of_source.push((its_function, series));
            }
            of_source.sort_by_key(|(its_function, series)| {
                (
                    *its_function != function || series.length != length,
                    *its_function != Consolidation::Average,
                    series.length,
                    Reverse(series.rows()),
                )
            });
            all.extend(of_source.into_iter().map(|(_, series)| series));
        }
        all
    }

    /// The open row of a data source in an archive: that of an archive that is the same and stands
    /// at the same place, else what the last primary data points make.
    fn open_row(&self, live: &mut LiveHead, archive: &Archive, slot: usize, origins: &[Origin]) {
        if self.copy_open_row(live, archive, slot, origins).is_some()
            || !archive.consolidation().is_plain()
                && archive.consolidation() != Consolidation::DevPredict
        {
            return;
        }
        let step = i64::from(self.schema.step().seconds());
        let newest = floor(live.last_update.seconds(), step);
        let pdps = self.series(origins, Consolidation::Average, step);
        let xff = self.step_xff();
        let (mut value_, mut unknown) = ([UNKNOWN], [0]);
        let (mut primary, mut secondary) = ([0.0], [0.0]);
        // The row under way and the whole one before it.
        let replayed = signed(archive.pdp_per_row()).saturating_mul(2);
        if replayed > REPLAYED_MAX {
            return;
        }
        for before in (0..replayed).rev() {
            let end = newest.saturating_sub(before.saturating_mul(step));
            let pdp = value(&pdps, Consolidation::Average, xff, end, step);
            let span = RowSpan::new(archive, (end / step).saturating_sub(1), 1);
            let open = Columns {
                value: &mut value_,
                unknown: &mut unknown,
                primary: &mut primary,
                secondary: &mut secondary,
            };
            consolidate(archive, &span, &[pdp], open);
        }
        let cdp = &mut live.cdp;
        set(&mut cdp.value, slot, value_[0]);
        set(&mut cdp.unknown, slot, unknown[0]);
        set(&mut cdp.primary, slot, primary[0]);
        set(&mut cdp.secondary, slot, secondary[0]);
    }

    fn copy_open_row(
        &self,
        live: &mut LiveHead,
        archive: &Archive,
        slot: usize,
        origins: &[Origin],
    ) -> Option<()> {
        let step = self.schema.step();
        let length = signed(self.schema.row_seconds(archive));
        let now = live.last_update.seconds();
        for series in self.series(origins, archive.consolidation(), length) {
            let Origin { source, data_source } = series.origin;
            let source = self.sources.get(source)?;
            let other = source.schema.archives().get(series.archive)?;
            let then = source.live.last_update.seconds();
            let pdp = i64::from(step.seconds());
            let same = source.schema.step() == step
                && other.consolidation() == archive.consolidation()
                && other.pdp_per_row() == archive.pdp_per_row()
                && floor(then, length) == floor(now, length)
                && floor(then, pdp) == floor(now, pdp);
            if !same {
                continue;
            }
            let from = series.archive * source.schema.data_sources().len() + data_source;
            let its = &source.live.cdp;
            let cdp = &mut live.cdp;
            set(&mut cdp.value, slot, *its.value.get(from)?);
            set(&mut cdp.unknown, slot, *its.unknown.get(from)?);
            set(&mut cdp.primary, slot, *its.primary.get(from)?);
            set(&mut cdp.secondary, slot, *its.secondary.get(from)?);
            if let Some(aberrant) = its.aberrant.get(from) {
                set::<Aberrant>(&mut cdp.aberrant, slot, *aberrant);
            }
            return Some(());
        }
        None
    }

    /// The xff of primary data points that open rows are made of: that of the longest archive,
    /// if it keeps enough of them for each open row and the one before it.
    fn step_xff(&self) -> f64 {
        let archives = self.schema.archives().iter();
        let longest = archives.clone().map(Archive::pdp_per_row).max().unwrap_or(1);
        let of_steps = archives.filter(|archive| {
            archive.consolidation() == Consolidation::Average
                && archive.pdp_per_row() == 1
                && archive.rows() >= longest.saturating_mul(2)
        });
        // Of equal ones the first.
        let of_steps = of_steps.rev().max_by_key(|archive| archive.rows());
        of_steps.map_or(STEP_XFF, Archive::xff)
    }
}

/// One data source's rows of one archive.
struct Series<'a> {
    origin: Origin,
    archive: usize,
    values: &'a [f64],
    width: usize,
    /// When the newest row ends.
    newest: i64,
    /// Seconds of a row.
    length: i64,
}

impl Series<'_> {
    fn rows(&self) -> i64 {
        i64::try_from(self.values.len() / self.width.max(1)).unwrap_or(i64::MAX)
    }

    /// Whether the rows reach from `start` to `end` at least.
    fn spans(&self, start: i64, end: i64) -> bool {
        let oldest = self.newest.saturating_sub(self.rows().saturating_mul(self.length));
        oldest <= start && end <= self.newest
    }

    /// The known values of the rows that overlap the seconds after `start` up to `end`, oldest
    /// first, each with the seconds of its row within these.
    fn within(&self, start: i64, end: i64) -> impl Iterator<Item = (i64, i64, f64)> {
        let oldest = self.newest.saturating_sub(start).saturating_sub(1).div_euclid(self.length);
        let oldest = oldest.min(self.rows() - 1);
        let newest = self.newest.saturating_sub(end).div_euclid(self.length).max(0);
        (newest..=oldest).rev().filter_map(move |before| {
            let row = usize::try_from(self.rows() - 1 - before).ok()?;
            let value = *self.values.get(row * self.width + self.origin.data_source)?;
            let its_end = self.newest.saturating_sub(before.saturating_mul(self.length));
            let known = (start.max(its_end.saturating_sub(self.length)), end.min(its_end), value);
            (!value.is_nan()).then_some(known)
        })
    }
}

/// The value of the row that ends at `end`.
fn value(series: &[Series<'_>], function: Consolidation, xff: f64, end: i64, length: i64) -> f64 {
    let mut covered = Covered::default();
    let mut result = UNKNOWN;
    let start = end.saturating_sub(length);
    // RRDtool takes nothing from an archive that begins or ends within the row.
    for series in series.iter().filter(|series| series.spans(start, end)) {
        for (from, to, value) in series.within(start, end) {
            let seconds = covered.add(from, to);
            if seconds == 0 {
                continue;
            }
            result = match function {
                Consolidation::Min if result <= value => result,
                Consolidation::Max if result >= value => result,
                Consolidation::Average => {
                    // In this order, as values that cancel each other show the last bit.
                    let part = value / seconds_of(length) * seconds_of(seconds);
                    if result.is_nan() { part } else { result + part }
                }
                _ => value,
            };
        }
        if covered.seconds >= length {
            break;
        }
    }
    if seconds_of(covered.seconds) <= xff * seconds_of(length) {
        return UNKNOWN;
    }
    match function {
        Consolidation::Average => result / (seconds_of(covered.seconds) / seconds_of(length)),
        _ => result,
    }
}

/// Seconds that are taken, as spans that do not touch, in order.
#[derive(Default)]
struct Covered {
    spans: Vec<(i64, i64)>,
    seconds: i64,
}

impl Covered {
    /// Adds the seconds after `from` up to `to`; returns how many are new.
    fn add(&mut self, from: i64, to: i64) -> i64 {
        let first = self.spans.partition_point(|span| span.1 < from);
        let after = self.spans.partition_point(|span| span.0 <= to);
        let (mut start, mut end, mut known) = (from, to, 0);
        for span in self.spans.get(first..after).unwrap_or_default() {
            start = start.min(span.0);
            end = end.max(span.1);
            known += span.1 - span.0;
        }
        let new = end - start - known;
        self.spans.splice(first..after, [(start, end)]);
        self.seconds += new;
        new
    }
}

fn set<T>(column: &mut [T], index: usize, value: T) {
    if let Some(slot) = column.get_mut(index) {
        *slot = value;
    }
}

fn floor(time: i64, length: i64) -> i64 {
    time.saturating_sub(time.rem_euclid(length))
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
