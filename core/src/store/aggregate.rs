//! What many series come to, row by row: folded over the columns, with no row made for any of them.

use super::fold::Fold;
use super::layout::{Scan, clip, held};
use super::series::SeriesId;
use super::shard::{Kept, Shard};
use super::steps::{Folding, Rows, Steps, rows_of, step_of};
use super::view::View;
use super::{Store, columns};
use crate::engine::fetch::{Plan, plan};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Consolidation, Schema, UNKNOWN};
use crate::time::Timestamp;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Series that are looked at while a shard's lock is held, with [`ROWS_MAX`] rows each: 2^18
/// values, some 300 microseconds. Of longer steps there are fewer.
const PORTION: usize = 1_024;
/// The same where readings wait, for late ones or for files: each series is then worked out on its
/// own, in some 10 microseconds.
const PORTION_WAITING: usize = 16;
/// Rows that are aggregated together; a step that has more is read at once all the same.
const ROWS_MAX: usize = 256;
/// Values that are kept for quantiles, about: 8 MiB.
const VALUES_KEPT: usize = 1 << 20;
/// Fewest rows that are aggregated together where values are kept, for what finding the series
/// takes to count little: of a million series 64 MiB.
const ROWS_MIN: usize = 8;
/// Most values of an answer: 2^27, a gigabyte, as many as a fetch may have.
const ANSWER_MAX: u64 = 1 << 27;

/// What the known values of a row become; unknown ones are left out. Where nothing is known, all
/// but [`Count`](Self::Count) are NaN.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Aggregate {
    /// Their sum. It is computed with twice the digits and rounded once, so that it hardly depends
    /// on the order of the series.
    Sum,
    /// Their sum by their count.
    Average,
    /// The smallest.
    Min,
    /// The largest.
    Max,
    /// How many are known; 0 where none is.
    Count,
    /// The value at this share (0 to 1) of the way from the smallest to the largest: of `n` sorted
    /// values counted from 0, the one at `share * (n - 1)`, and between two of them on the line
    /// from one to the other. 0.5 is the median.
    Quantile(f64),
}

/// Which rows are aggregated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowRange {
    /// What the rows were consolidated by.
    pub consolidation: Consolidation,
    /// Which data source of the series, counted from 0.
    pub source: usize,
    /// Where they begin, in seconds.
    pub start: i64,
    /// Where they end, in seconds.
    pub end: i64,
    /// About how many seconds a row should have.
    pub resolution: u64,
    /// Steps that the rows of each series become before series are put together; none takes the rows
    /// as they are. The first step is whole where the same rows reach back so far, and the last one
    /// is of what there is.
    pub steps: Option<Steps>,
}

/// What series come to, row by row.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Aggregated {
    /// The start of the first row, in seconds.
    pub start: i64,
    /// The end of the last row, in seconds.
    pub end: i64,
    /// Seconds per row; 0 when there was no series.
    pub step: u64,
    /// For each aggregate that was asked for a value a row, oldest first.
    pub values: Vec<Vec<f64>>,
    /// For each row how many series had a known value.
    pub known: Vec<u32>,
    /// Series that were asked for, and that there are not.
    pub gone: usize,
}

/// Series of one shard and schema.
struct Group<'a> {
    shard: &'a Shard,
    schema: Arc<Schema>,
    /// One of them, for errors to name.
    first: SeriesId,
    /// Their numbers in the shard.
    series: Vec<u32>,
    /// The last updates of the one that is furthest behind, and of the one that is furthest ahead.
    last_updates: (Timestamp, Timestamp),
    archive: usize,
    /// The numbers of the rows that are asked for.
    asked: Range<i64>,
    /// Rows of a step.
    per_step: i64,
}

impl Group<'_> {
    /// The numbers of the rows that are asked for, and that any of the series has.
    fn rows(&self) -> Range<i64> {
        let of = |last| held(&self.schema, self.archive, last);
        clip(&self.asked, &(of(self.last_updates.0).start..of(self.last_updates.1).end))
    }
}

/// The rows of an answer.
#[derive(Clone, Copy, Debug)]
struct Grid {
    start: i64,
    end: i64,
    step: i64,
}

impl Grid {
    fn rows(self) -> u64 {
        (self.end.saturating_sub(self.start) / self.step.max(1)).unsigned_abs()
    }
}

/// Series to be aggregated: which rows answer is known, and none has been read. Made by
/// [`Store::aggregation`].
pub struct Aggregation<'a> {
    groups: Vec<Group<'a>>,
    /// None without any series.
    grid: Option<Grid>,
    range: RowRange,
    gone: usize,
}

impl fmt::Debug for Aggregation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Aggregation")
            .field("series", &self.series())
            .field("grid", &self.grid)
            .field("range", &self.range)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// What many series come to, row by row, each once, whatever its place in `series`: sums,
    /// averages, extremes, counts and quantiles, several in one pass.
    ///
    /// The rows are those that [`fetch`](Self::fetch) has for the series that is furthest ahead:
    /// its last update says which archive answers, so that a series that fell silent does not
    /// change the rows of the others. Each series adds the rows that it has, or what these become in
    /// [`steps`](RowRange::steps). Ids that there are
    /// not, or no longer, are counted and passed over; when there is no other, the answer has no
    /// rows.
    ///
    /// Locks are held for some hundred microseconds at a time, as for 1,024 series and 256 rows, so
    /// that appends go on; rows that were complete before the call are all of one moment, as they
    /// do not change any more.
    ///
    /// ```
    /// # fn main() -> concertim::Result<()> {
    /// use concertim::store::{Aggregate, Query, RowRange, Store, StoreOptions};
    /// use concertim::{Consolidation, Reading, Timestamp};
    ///
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let path = folder.path().join("store");
    /// let store = Store::open(&path, StoreOptions::default())?;
    /// let mut now = Timestamp::from_seconds(1_700_000_025);
    /// let series = store.resolve(&["host1/load", "host2/load", "host3/load"], now)?;
    /// let mut batch = store.batch();
    /// for _ in 0..4 {
    ///     for (series, load) in series.iter().flatten().zip([0.5, 1.0, 6.0]) {
    ///         batch.push(*series, now, Reading::Float(load));
    ///     }
    ///     store.append(&mut batch, now)?;
    ///     now = now.plus_seconds(15);
    /// }
    ///
    /// let loads = store.list(&Query::default());
    /// let wanted = [Aggregate::Average, Aggregate::Max, Aggregate::Quantile(0.5)];
    /// let minute = RowRange {
    ///     consolidation: Consolidation::Average,
    ///     source: 0,
    ///     start: 1_700_000_025,
    ///     end: 1_700_000_069,
    ///     resolution: 15,
    ///     steps: None,
    /// };
    /// let answer = store.aggregate(&loads, &wanted, &minute)?;
    /// assert_eq!((answer.start, answer.end, answer.step), (1_700_000_025, 1_700_000_070, 15));
    /// assert_eq!(answer.values, [[2.5; 3], [6.0; 3], [1.0; 3]]);
    /// assert_eq!(answer.known, [3; 3]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for a quantile outside 0 to 1, when start is after end, for steps that
    /// the rows do not become, or when the schemas answer with rows of different lengths: two series
    /// are named then.
    /// [`ErrorKind::OutOfBounds`] when a series has no such data source or no archive of the
    /// consolidation function, or the answer would have more than 2^27 values. [`ErrorKind::Io`]
    /// when reading fails.
    pub fn aggregate(
        &self,
        series: &[SeriesId],
        aggregates: &[Aggregate],
        range: &RowRange,
    ) -> Result<Aggregated> {
        self.aggregation(series, range)?.read(aggregates)
    }

    /// The first half of [`aggregate`](Self::aggregate), which reads no rows: for who wants to know
    /// beforehand how many there are.
    ///
    /// # Errors
    /// As there, but for those of aggregates and of reading.
    pub fn aggregation(&self, series: &[SeriesId], range: &RowRange) -> Result<Aggregation<'_>> {
        if let Some(steps) = &range.steps {
            steps.check()?;
        }
        let (mut groups, gone) = self.census(series)?;
        let grid = self.plan(&mut groups, range)?;
        Ok(Aggregation { groups, grid, range: *range, gone })
    }

    /// The series that there are, by shard and schema, and how many there are not.
    fn census(&self, series: &[SeriesId]) -> Result<(Vec<Group<'_>>, usize)> {
        let mut sorted = series.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        let count = u32::try_from(self.shards.len()).unwrap_or(u32::MAX).max(1);
        let mut by_shard: BTreeMap<u32, Vec<SeriesId>> = BTreeMap::new();
        for id in sorted {
            by_shard.entry(id.number() % count).or_default().push(id);
        }
        let (mut groups, mut gone) = (Vec::<Group<'_>>::new(), 0);
        for (number, ids) in by_shard {
            let shard = self.shards.get(usize::try_from(number).unwrap_or(usize::MAX));
            let shard = shard.ok_or_else(columns::unknown_series)?;
            let own = groups.len();
            for ids in ids.chunks(portion(shard, ROWS_MAX)) {
                let kept = shard.read();
                for id in ids {
                    let local = id.number() / count;
                    let Some((schema, last)) = known(&kept, local)? else {
                        gone += 1;
                        continue;
                    };
                    let found = groups.iter_mut().skip(own);
                    let found = found.rev().find(|group| Arc::ptr_eq(&group.schema, schema));
                    match found {
                        Some(group) => {
                            let (behind, ahead) = &mut group.last_updates;
                            (*behind, *ahead) = (last.min(*behind), last.max(*ahead));
                            group.series.push(local);
                        }
                        None => groups.push(Group {
                            shard,
                            schema: Arc::clone(schema),
                            first: *id,
                            series: vec![local],
                            last_updates: (last, last),
                            archive: 0,
                            asked: 0..0,
                            per_step: 1,
                        }),
                    }
                }
            }
        }
        Ok((groups, gone))
    }

    /// Chooses each group's archive and rows; answers the rows that all have in common. None without
    /// any series.
    fn plan(&self, groups: &mut [Group<'_>], range: &RowRange) -> Result<Option<Grid>> {
        let named = |id: SeriesId| match self.name(id) {
            Some(name) => format!("series '{name}'"),
            None => format!("series {id}"),
        };
        let Some(newest) = groups.iter().map(|group| group.last_updates.1).max() else {
            return Ok(None);
        };
        let mut common: Option<(SeriesId, Grid)> = None;
        for group in groups {
            let sources = group.schema.data_sources().len();
            if range.source >= sources {
                let (series, source) = (named(group.first), range.source);
                let message =
                    format!("{series} has {sources} data sources, and no number {source}");
                return Err(Error::new(ErrorKind::OutOfBounds, message));
            }
            let plan =
                plan_of(&group.schema, newest, range).map_err(|error| match error.kind() {
                    ErrorKind::OutOfBounds => {
                        let message = format!("{}: {}", named(group.first), error.message());
                        Error::new(ErrorKind::OutOfBounds, message)
                    }
                    _ => error,
                })?;
            let row = i64::try_from(plan.step).unwrap_or(i64::MAX);
            let step = match range.steps {
                Some(Steps { seconds, .. }) if !seconds.is_multiple_of(plan.step.max(1)) => {
                    let (series, start) = (named(group.first), range.start);
                    let message = format!(
                        "a step of {seconds} s cannot be had: the rows of {series} that reach back \
                         to {start} have {row} s, and a step is {row} s or a multiple of it"
                    );
                    return Err(Error::new(ErrorKind::Argument, message));
                }
                Some(Steps { seconds, .. }) => i64::try_from(seconds).unwrap_or(i64::MAX),
                None => row,
            };
            group.archive = plan.archive;
            group.asked = plan.start / row + 1..plan.end / row + 1;
            group.per_step = step / row;
            let start = plan.start.div_euclid(step).saturating_mul(step);
            let end = step_of(plan.end / row, group.per_step).saturating_mul(step);
            let (first, common) = common.get_or_insert((group.first, Grid { start, end, step }));
            if common.step != step {
                let (one, other) = (named(*first), named(group.first));
                let message = format!(
                    "{one} answers with rows of {} s, and {other} with rows of {step} s",
                    common.step
                );
                return Err(Error::new(ErrorKind::Argument, message));
            }
            (common.start, common.end) = (common.start.min(start), common.end.max(end));
        }
        Ok(common.map(|(_, grid)| grid))
    }
}

/// The archive and rows of a schema that answer: those of whole steps, unless none that become steps
/// reach back to the beginning of the first.
fn plan_of(schema: &Schema, newest: Timestamp, range: &RowRange) -> Result<Plan> {
    let RowRange { consolidation, start, end, resolution, steps, .. } = *range;
    let from = |start| plan(schema, newest, consolidation, start, end, resolution);
    if let Some(Steps { seconds, .. }) = steps {
        let step = i64::try_from(seconds).unwrap_or(i64::MAX);
        let whole = from(start.div_euclid(step).saturating_mul(step).min(end))?;
        if seconds.is_multiple_of(whole.step.max(1)) {
            return Ok(whole);
        }
    }
    from(start)
}

impl Aggregation<'_> {
    /// How many series there are.
    #[must_use]
    pub fn series(&self) -> usize {
        self.groups.iter().map(|group| group.series.len()).sum()
    }

    /// How many rows the answer will have.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.grid.map_or(0, Grid::rows)
    }

    /// The most rows that are asked for of a series: of archives, not steps.
    #[must_use]
    pub fn rows_of_a_series(&self) -> u64 {
        self.groups.iter().map(|group| length(&group.asked)).max().unwrap_or(0)
    }

    /// How many values there are to be read, at most.
    #[must_use]
    pub fn values(&self) -> u64 {
        let of = |group: &Group<'_>| {
            let series = u64::try_from(group.series.len()).unwrap_or(u64::MAX);
            series.saturating_mul(length(&group.rows()))
        };
        self.groups.iter().map(of).fold(0, u64::saturating_add)
    }

    /// Reads the rows, and answers what they come to.
    ///
    /// # Errors
    /// As [`Store::aggregate`].
    pub fn read(&self, aggregates: &[Aggregate]) -> Result<Aggregated> {
        for aggregate in aggregates {
            if let Aggregate::Quantile(share) = aggregate
                && !(0.0..=1.0).contains(share)
            {
                let message = format!("the quantile {share} is not within 0 to 1");
                return Err(Error::new(ErrorKind::Argument, message));
            }
        }
        let gone = self.gone;
        let Some(grid) = self.grid else {
            let (start, values) = (self.range.start, vec![Vec::new(); aggregates.len()]);
            return Ok(Aggregated { start, end: start, step: 0, values, known: vec![], gone });
        };
        let columns = u64::try_from(aggregates.len()).unwrap_or(u64::MAX);
        let count = grid.rows();
        let (Ok(rows), true) =
            (usize::try_from(count), count.saturating_mul(columns) <= ANSWER_MAX)
        else {
            let most = ANSWER_MAX;
            let message =
                format!("{count} rows of {columns} values, and {most} values are the most");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        };
        let nothing = |aggregate: &Aggregate| match aggregate {
            Aggregate::Count => vec![0.0; rows],
            _ => vec![UNKNOWN; rows],
        };
        let mut answer = Aggregated {
            start: grid.start,
            end: grid.end,
            step: grid.step.unsigned_abs(),
            values: aggregates.iter().map(nothing).collect(),
            known: vec![0; rows],
            gone,
        };
        self.walk(aggregates, grid, &mut answer)?;
        Ok(answer)
    }

    /// Fills the answer, some steps of all series at a time.
    fn walk(&self, aggregates: &[Aggregate], grid: Grid, answer: &mut Aggregated) -> Result<()> {
        let mut fold = Fold::new(aggregates);
        let per_step = self.groups.iter().map(|group| group.per_step).max().unwrap_or(1);
        let per_step = usize::try_from(per_step).unwrap_or(usize::MAX);
        let mut at_once = (ROWS_MAX / per_step.max(1)).max(1);
        if fold.keeps_values() {
            at_once = at_once.min((VALUES_KEPT / self.series().max(1)).max(ROWS_MIN));
        }
        let at_once = i64::try_from(at_once).unwrap_or(i64::MAX);
        let function = self.range.steps.map_or(Consolidation::Average, |steps| steps.function);
        let first = grid.start.div_euclid(grid.step).saturating_add(1);
        let steps_of = |group: &Group<'_>| {
            let (rows, per_step) = (group.rows(), group.per_step);
            (!rows.is_empty())
                .then(|| step_of(rows.start, per_step)..step_of(rows.end - 1, per_step) + 1)
        };
        let of_groups = || self.groups.iter().filter_map(steps_of);
        let oldest = of_groups().map(|steps| steps.start).min().unwrap_or(0);
        let newest = of_groups().map(|steps| steps.end).max().unwrap_or(0);
        let mut rest = oldest..newest;
        while !rest.is_empty() {
            let steps = rest.start..rest.end.min(rest.start.saturating_add(at_once));
            rest.start = steps.end;
            fold.begin(usize::try_from(steps.end - steps.start).unwrap_or(0));
            for group in &self.groups {
                let rows = clip(&rows_of(&steps, group.per_step), &group.rows());
                if !rows.is_empty() {
                    let of = (rows.start, group.per_step);
                    let mut folding = Folding::new(&mut fold, of, steps.start, function);
                    fold_group(group, self.range.source, rows, &mut folding)?;
                }
            }
            let before = usize::try_from(steps.start - first).unwrap_or(usize::MAX);
            fold.finish(|row, known, values| {
                let row = before + row;
                if let Some(place) = answer.known.get_mut(row) {
                    *place = known;
                }
                for (column, value) in answer.values.iter_mut().zip(values) {
                    if let Some(place) = column.get_mut(row) {
                        *place = *value;
                    }
                }
            });
        }
        Ok(())
    }
}

/// Hands on the rows of a group, a portion of series at a time.
fn fold_group(
    group: &Group<'_>,
    source: usize,
    numbers: Range<i64>,
    rows: &mut dyn Rows,
) -> Result<()> {
    let count = usize::try_from(length(&numbers)).unwrap_or(usize::MAX);
    let scan = Scan { series: &[], archive: group.archive, source, numbers };
    for series in group.series.chunks(portion(group.shard, count)) {
        let kept = group.shard.read();
        let columns = kept.layout.columns();
        if let Some(columns) = columns
            && kept.waiting.is_empty()
        {
            columns.scan(&Scan { series, ..scan.clone() }, rows)?;
            continue;
        }
        let is_alone =
            |series: &u32| columns.is_none() || kept.waiting.of(*series).next().is_some();
        let (alone, together): (Vec<u32>, Vec<u32>) =
            series.iter().partition(|series| is_alone(series));
        if let Some(columns) = columns {
            columns.scan(&Scan { series: &together, ..scan.clone() }, rows)?;
        }
        for series in &alone {
            let Some(view) = view(&kept, *series)? else { continue };
            let read = |numbers, out: &mut _| view.rows(group.archive, numbers, out);
            scan.one(view.schema, view.last_update, read, rows)?;
        }
    }
    Ok(())
}

/// A series with all that waits for it, if there is one.
fn view(kept: &Kept, series: u32) -> Result<Option<View<'_>>> {
    match kept.layout.schema(series) {
        Some(_) => View::new(kept, series).map(Some),
        None => Ok(None),
    }
}

/// How many series of a shard are looked at while its lock is held, with so many rows each.
fn portion(shard: &Shard, rows: usize) -> usize {
    let kept = shard.read();
    match kept.layout.columns().is_some() && kept.waiting.is_empty() {
        true => (PORTION * ROWS_MAX / rows.max(ROWS_MAX)).max(1),
        false => PORTION_WAITING,
    }
}

/// What a series is and its last update, readings that wait included, if there is such a series.
fn known(kept: &Kept, series: u32) -> Result<Option<(&Arc<Schema>, Timestamp)>> {
    let layout = &*kept.layout;
    if layout.columns().is_none() || kept.waiting.of(series).next().is_some() {
        return Ok(view(kept, series)?.map(|view| (view.schema, view.last_update)));
    }
    Ok(layout.schema(series).zip(layout.last_update(series)))
}

fn length(range: &Range<i64>) -> u64 {
    u64::try_from(range.end.saturating_sub(range.start)).unwrap_or(0)
}
