//! Structure: which data sources and archives there are, how many rows, of which step. What stays
//! keeps its values and what it remembers; what is new begins as in a new database.

use super::draft::{Draft, out_of_bounds};
use super::fill::{Stock, Wanted, newest};
use super::{Change, Rebuilt, RowCount};
use crate::error::{Error, ErrorKind, Result};
use crate::number::float;
use crate::rrd::Rrd;
use crate::schema::{
    Archive, Consolidation, DataSource, LiveHead, Parameters, Schema, UNKNOWN, Version,
};
use crate::time::Step;

/// What becomes of a database's structure.
#[derive(Debug)]
pub(super) struct Structure {
    /// The data sources that stay, by their places so far.
    sources: Vec<usize>,
    added_sources: Vec<DataSource>,
    /// The archives that stay, by their indices so far, and their rows afterwards.
    archives: Vec<(usize, u64)>,
    added_archives: Vec<Archive>,
    step: Option<Step>,
}

impl Structure {
    /// What `changes` make of the structure; None when they are settings alone.
    pub(super) fn of(draft: &Draft, changes: &[Change]) -> Result<Option<Self>> {
        let mut keep = vec![true; draft.sources.len()];
        let mut rows: Vec<u64> = draft.archives.iter().map(Archive::rows).collect();
        let mut changed = vec![false; rows.len()];
        let (mut added_sources, mut added_archives, mut step) = (Vec::new(), Vec::new(), None);
        let mut structural = false;
        for change in changes {
            structural |= !change.is_setting();
            match change {
                Change::DeleteDataSource(name) => {
                    if let Some(keep) = keep.get_mut(draft.place(name)?) {
                        *keep = false;
                    }
                }
                Change::AddDataSource(source) => added_sources.push(source.clone()),
                Change::AddArchive(archive) => added_archives.push(archive.clone()),
                Change::DeleteArchive(index) => {
                    let whole = RowCount::Exactly(0);
                    resize(draft, *index, whole, &mut rows, &mut changed)?;
                }
                Change::Rows(index, count) => {
                    resize(draft, *index, *count, &mut rows, &mut changed)?;
                }
                Change::Step(seconds) => step = Some(divided(draft.step, *seconds)?),
                _ => {}
            }
        }
        if !structural {
            return Ok(None);
        }
        let kept = keep.iter().enumerate().filter(|(_, keep)| **keep);
        let sources = kept.map(|(place, _)| place).collect();
        let archives = rows.into_iter().enumerate().filter(|(_, rows)| *rows > 0).collect();
        Ok(Some(Self { sources, added_sources, archives, added_archives, step }))
    }

    /// The data sources, archives and step afterwards.
    pub(super) fn parts(&self, draft: &Draft) -> Result<(Vec<DataSource>, Vec<Archive>, Step)> {
        let step = self.step.unwrap_or(draft.step);
        Ok((self.data_sources(draft)?, self.archives(draft)?, step))
    }

    /// The place that the data source at `old` has afterwards.
    fn source(&self, old: usize) -> Option<usize> {
        self.sources.iter().position(|place| *place == old)
    }

    /// The index that the archive at `old` has afterwards.
    fn archive(&self, old: usize) -> Option<usize> {
        self.archives.iter().position(|(index, _)| *index == old)
    }

    /// The data sources afterwards. Names are checked by the schema that they become part of.
    fn data_sources(&self, draft: &Draft) -> Result<Vec<DataSource>> {
        let mut sources = Vec::with_capacity(self.sources.len() + self.added_sources.len());
        for source in self.sources.iter().filter_map(|place| draft.sources.get(*place)) {
            let Some(expression) = source.expression() else {
                sources.push(source.clone());
                continue;
            };
            let gone = expression.variables().find(|used| self.source(*used).is_none());
            if let Some(gone) = gone.and_then(|gone| draft.sources.get(gone)) {
                let (name, gone) = (source.name(), gone.name());
                let message = format!("DS '{gone}' is needed: DS '{name}' calculates with it");
                return Err(Error::new(ErrorKind::OutOfBounds, message));
            }
            let moved = expression.renumbered(|used| self.source(used).unwrap_or(0));
            sources.push(source.with_expression(moved));
        }
        sources.extend(self.added_sources.iter().cloned());
        Ok(sources)
    }

    /// The archives afterwards.
    fn archives(&self, draft: &Draft) -> Result<Vec<Archive>> {
        let mut archives = Vec::with_capacity(self.archives.len() + self.added_archives.len());
        for (index, rows) in &self.archives {
            let Some(archive) = draft.archives.get(*index) else { continue };
            let function = archive.consolidation();
            let mut parameters = *archive.parameters();
            let dependency = match &mut parameters {
                Parameters::Plain { .. } => None,
                Parameters::Predict { seasonal, .. } => Some(seasonal),
                Parameters::Season { predict, .. } => Some(predict),
                Parameters::DevPredict { deviations } => Some(deviations),
                Parameters::Failures { deviations, .. } => Some(deviations),
            };
            if let Some(on) = dependency {
                let name = function.name();
                *on = self.archive(*on).ok_or_else(|| {
                    let message = format!(
                        "archive {on} is needed: archive {index} ({name}) \
                                           depends on it"
                    );
                    Error::new(ErrorKind::OutOfBounds, message)
                })?;
            }
            let per_row = archive.pdp_per_row();
            archives.push(Archive::from_file(function, parameters, per_row, *rows)?);
        }
        archives.extend(self.added_archives.iter().cloned());
        Ok(archives)
    }
}

/// Notes how many rows the archive at `index` has afterwards.
fn resize(
    draft: &Draft,
    index: usize,
    count: RowCount,
    rows: &mut [u64],
    changed: &mut [bool],
) -> Result<()> {
    let archive = draft.archives.get(index);
    let (Some(archive), Some(rows), Some(changed)) =
        (archive, rows.get_mut(index), changed.get_mut(index))
    else {
        return Err(out_of_bounds(&format!("no such RRA in this RRD: {index}")));
    };
    let new = match count {
        RowCount::More(more) => archive.rows().saturating_add(more),
        RowCount::Fewer(fewer) => archive.rows().saturating_sub(fewer),
        RowCount::Exactly(rows) => rows,
    };
    if *changed && *rows != new {
        return Err(out_of_bounds(&format!("the rows of RRA {index} change twice")));
    }
    check_season(index, archive, new)?;
    (*rows, *changed) = (new, true);
    Ok(())
}

/// A season has as many rows as it has primary data points: forecasts count on it.
pub(super) fn check_season(index: usize, archive: &Archive, rows: u64) -> Result<()> {
    let season = matches!(archive.parameters(), Parameters::Season { .. });
    if season && rows != archive.rows() && rows != 0 {
        let name = archive.consolidation().name();
        let message = format!("RRA {index} ({name}) has a row for each step of its season");
        return Err(Error::new(ErrorKind::OutOfBounds, message));
    }
    Ok(())
}

fn divided(step: Step, seconds: u64) -> Result<Step> {
    let old = u64::from(step.seconds());
    if old.checked_rem(seconds).is_none_or(|rest| rest != 0) || seconds == old {
        return Err(out_of_bounds(
            "invalid 'newstep' parameter. The newsize must divide the old step parameter \
             without a remainder.",
        ));
    }
    Step::from_seconds(seconds)
}

/// The database with its settings and structure changed.
pub(super) fn build(rrd: &Rrd, mut draft: Draft, structure: Option<&Structure>) -> Result<Rebuilt> {
    let mut rows = rrd.every_row()?;
    forget_seasons(&draft, &mut rows);
    let Some(structure) = structure else {
        let (schema, live) = draft.finish()?;
        return Ok(Rebuilt { schema, live, rows });
    };
    if let Some(step) = structure.step {
        super::step::change(&mut draft, step, |index| structure.archive(index).is_some())?;
    }
    let functions = structure.added_archives.iter().map(Archive::version);
    let kinds = structure.added_sources.iter().map(|source| source.kind().version());
    let version = functions.chain(kinds).max().unwrap_or(Version::V3);
    draft.raise(version);
    let version = draft.version.max(Version::V3);
    let sources = structure.data_sources(&draft)?;
    let archives = structure.archives(&draft)?;
    let schema = Schema::with_version(version, draft.step, sources, archives)?;
    let stock = Stock::new(rrd.schema(), rrd.last_update(), &rows);
    let mut live = live_head(&schema, &draft, structure, &stock);
    let rows = select_rows(&schema, &draft, structure, &stock, &rows);
    let width = schema.data_sources().len();
    let rows_of = schema.archives().iter().zip(&rows).enumerate();
    for (index, (archive, values)) in rows_of.skip(structure.archives.len()) {
        // What an added archive wrote last is its newest row, as RRDtool has it.
        let newest = values.get(values.len().saturating_sub(width)..).unwrap_or_default();
        for source in 0..structure.sources.len() {
            let value = newest.get(source).copied().unwrap_or(UNKNOWN);
            let slot = index * width + source;
            copy(&mut live.cdp.primary, slot, &[value], 0);
            if archive.pdp_per_row() == 1 {
                copy(&mut live.cdp.secondary, slot, &[value], 0);
            }
        }
    }
    Ok(Rebuilt { schema, live, rows })
}

/// Makes the seasons of data sources that begin again unknown.
fn forget_seasons(draft: &Draft, rows: &mut [Vec<f64>]) {
    for (archive, rows) in draft.archives.iter().zip(rows) {
        if !matches!(archive.parameters(), Parameters::Season { .. }) {
            continue;
        }
        for row in rows.chunks_exact_mut(draft.sources.len()) {
            for source in &draft.forgotten {
                if let Some(value) = row.get_mut(*source) {
                    *value = UNKNOWN;
                }
            }
        }
    }
}

/// Every archive's rows afterwards, oldest first and without what is unknown at the old end.
fn select_rows(
    schema: &Schema,
    draft: &Draft,
    structure: &Structure,
    stock: &Stock<'_>,
    rows: &[Vec<f64>],
) -> Vec<Vec<f64>> {
    let width = draft.sources.len();
    let last = draft.live.last_update;
    let kept = structure.archives.iter().map(|(index, _)| rows.get(*index));
    let added = structure.added_archives.iter().map(|_| None);
    let mut selected = Vec::with_capacity(schema.archives().len());
    for (archive, old) in schema.archives().iter().zip(kept.chain(added)) {
        let old = old.map_or(&[][..], Vec::as_slice);
        let there = u64::try_from(old.len() / width.max(1)).unwrap_or(0);
        let seconds = schema.row_seconds(archive);
        let covered = i64::try_from(there.saturating_mul(seconds)).unwrap_or(i64::MAX);
        let mut new = Vec::new();
        let mut take = |row: &[f64]| {
            new.extend(structure.sources.iter().filter_map(|place| row.get(*place)));
            new.extend(structure.added_sources.iter().map(|_| UNKNOWN));
        };
        let wanted = Wanted {
            consolidation: archive.consolidation(),
            seconds,
            newest: newest(last, seconds).saturating_sub(covered),
            count: archive.rows().saturating_sub(there),
        };
        stock.each(wanted, &mut take);
        let dropped = there.saturating_sub(archive.rows());
        let dropped = usize::try_from(dropped).unwrap_or(usize::MAX).saturating_mul(width);
        let old = old.get(dropped..).unwrap_or_default();
        old.chunks_exact(width).for_each(&mut take);
        selected.push(new);
    }
    selected
}

/// The live head afterwards.
fn live_head(schema: &Schema, draft: &Draft, structure: &Structure, stock: &Stock<'_>) -> LiveHead {
    let old = &draft.live;
    let current = schema.archives().iter().map(|archive| archive.rows() - 1).collect();
    let mut live = LiveHead::new(schema, old.last_update, current);
    live.last_update = old.last_update;
    // RRDtool begins a data source that is added with a sum of zero.
    live.pdp.value.fill(0.0);
    for (new, place) in structure.sources.iter().enumerate() {
        copy(&mut live.pdp.reading, new, &old.pdp.reading, *place);
        copy(&mut live.pdp.unknown_seconds, new, &old.pdp.unknown_seconds, *place);
        copy(&mut live.pdp.value, new, &old.pdp.value, *place);
    }
    let (width, old_width) = (schema.data_sources().len(), draft.sources.len());
    for (new_index, (index, _)) in structure.archives.iter().enumerate() {
        for (new, place) in structure.sources.iter().enumerate() {
            let (to, from) = (new_index * width + new, index * old_width + place);
            copy(&mut live.cdp.value, to, &old.cdp.value, from);
            copy(&mut live.cdp.unknown, to, &old.cdp.unknown, from);
            copy(&mut live.cdp.primary, to, &old.cdp.primary, from);
            copy(&mut live.cdp.secondary, to, &old.cdp.secondary, from);
            copy(&mut live.cdp.aberrant, to, &old.cdp.aberrant, from);
        }
    }
    // With another step, the rows that there are hold none of its primary data points.
    if structure.step.is_none() {
        for (number, archive) in structure.added_archives.iter().enumerate() {
            let first = (structure.archives.len() + number) * width;
            open_row(schema, archive, structure, stock, &mut live, first);
        }
    }
    live
}

/// What an added archive has of the row under way: the primary data points of it, as far as an
/// archive keeps them; others count as unknown, as in a new database. `first` is the archive's
/// first slot.
fn open_row(
    schema: &Schema,
    archive: &Archive,
    structure: &Structure,
    stock: &Stock<'_>,
    live: &mut LiveHead,
    first: usize,
) {
    let function = archive.consolidation();
    let step = u64::from(schema.step().seconds());
    let now = newest(live.last_update, step);
    let into_row = now.saturating_sub(newest(live.last_update, schema.row_seconds(archive)));
    let count = u64::try_from(into_row).unwrap_or(0) / step;
    if !function.is_plain() || count == 0 {
        return;
    }
    let mut open = vec![(UNKNOWN, 0); structure.sources.len()];
    let wanted = Wanted { consolidation: stock.primary(), seconds: step, newest: now, count };
    let before = stock.each(wanted, |points| {
        for (place, (value, unknown)) in structure.sources.iter().zip(&mut open) {
            let point = points.get(*place).copied().unwrap_or(UNKNOWN);
            accumulate(function, point, 1, value, unknown);
        }
    });
    for (source, (value, unknown)) in open.into_iter().enumerate() {
        copy(&mut live.cdp.value, first + source, &[value], 0);
        copy(&mut live.cdp.unknown, first + source, &[unknown + before], 0);
    }
}

/// Takes `count` primary data points of one value into a row under way.
pub(super) fn accumulate(
    function: Consolidation,
    point: f64,
    count: u64,
    value: &mut f64,
    unknown: &mut u64,
) {
    if point.is_nan() {
        *unknown = unknown.saturating_add(count);
        return;
    }
    *value = match function {
        Consolidation::Average if value.is_nan() => point * float(count),
        Consolidation::Average => *value + point * float(count),
        // The smaller or larger of a number and NaN is the number.
        Consolidation::Min => value.min(point),
        Consolidation::Max => value.max(point),
        _ => point,
    };
}

fn copy<T: Copy>(to: &mut [T], at: usize, from: &[T], place: usize) {
    if let (Some(to), Some(from)) = (to.get_mut(at), from.get(place)) {
        *to = *from;
    }
}
