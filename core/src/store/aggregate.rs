//! What many series come to, row by row: folded over the columns, with no row made for any of them.

use super::fold::Fold;
use super::layout::{Scan, clip, held};
use super::series::SeriesId;
use super::shard::{Kept, Shard};
use super::view::View;
use super::{Store, columns};
use crate::engine::fetch::{Plan, plan};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Consolidation, Schema, UNKNOWN};
use crate::time::Timestamp;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Series that are looked at while a shard's lock is held, with [`ROWS_MAX`] rows each: 2^18
/// values, some 300 microseconds.
const PORTION: usize = 1_024;
/// The same where readings wait for late ones: each series is then worked out on its own, in some
/// 10 microseconds.
const PORTION_WAITING: usize = 16;
/// Rows that are aggregated together.
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
}

impl Group<'_> {
    /// The numbers of the rows that any of the series has.
    fn held(&self) -> Range<i64> {
        let of = |last| held(&self.schema, self.archive, last);
        of(self.last_updates.0).start..of(self.last_updates.1).end
    }
}

impl Store {
    /// What many series come to, row by row, each once, whatever its place in `series`: sums,
    /// averages, extremes, counts and quantiles, several in one pass.
    ///
    /// The rows are those that [`fetch`](Self::fetch) has for the series that is furthest ahead:
    /// its last update says which archive answers, so that a series that fell silent does not
    /// change the rows of the others. Each series adds the rows that it has. Ids that there are
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
    /// [`ErrorKind::Argument`] for a quantile outside 0 to 1, when start is after end, or when the
    /// schemas answer with rows of different lengths: two series are named then.
    /// [`ErrorKind::OutOfBounds`] when a series has no such data source or no archive of the
    /// consolidation function, or the answer would have more than 2^27 values. [`ErrorKind::Io`]
    /// when reading fails.
    pub fn aggregate(
        &self,
        series: &[SeriesId],
        aggregates: &[Aggregate],
        range: &RowRange,
    ) -> Result<Aggregated> {
        for aggregate in aggregates {
            if let Aggregate::Quantile(share) = aggregate
                && !(0.0..=1.0).contains(share)
            {
                let message = format!("the quantile {share} is not within 0 to 1");
                return Err(Error::new(ErrorKind::Argument, message));
            }
        }
        let (mut groups, gone) = self.census(series)?;
        let Some(plan) = self.plan(&mut groups, range)? else {
            let (start, values) = (range.start, vec![Vec::new(); aggregates.len()]);
            return Ok(Aggregated { start, end: start, step: 0, values, known: vec![], gone });
        };
        let columns = u64::try_from(aggregates.len()).unwrap_or(u64::MAX);
        let (Ok(rows), true) =
            (usize::try_from(plan.rows), plan.rows.saturating_mul(columns) <= ANSWER_MAX)
        else {
            let (rows, most) = (plan.rows, ANSWER_MAX);
            let message =
                format!("{rows} rows of {columns} values, and {most} values are the most");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        };
        let nothing = |aggregate: &Aggregate| match aggregate {
            Aggregate::Count => vec![0.0; rows],
            _ => vec![UNKNOWN; rows],
        };
        let mut answer = Aggregated {
            start: plan.start,
            end: plan.end,
            step: plan.step,
            values: aggregates.iter().map(nothing).collect(),
            known: vec![0; rows],
            gone,
        };
        walk(&groups, aggregates, range.source, &mut answer)?;
        Ok(answer)
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
            for ids in ids.chunks(portion(shard)) {
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
                        }),
                    }
                }
            }
        }
        Ok((groups, gone))
    }

    /// Chooses each group's archive; answers the rows that all have in common. None without any
    /// series.
    fn plan(&self, groups: &mut [Group<'_>], range: &RowRange) -> Result<Option<Plan>> {
        let named = |id: SeriesId| match self.name(id) {
            Some(name) => format!("series '{name}'"),
            None => format!("series {id}"),
        };
        let Some(newest) = groups.iter().map(|group| group.last_updates.1).max() else {
            return Ok(None);
        };
        let RowRange { consolidation, source, start, end, resolution } = *range;
        let mut common: Option<(SeriesId, Plan)> = None;
        for group in groups {
            let sources = group.schema.data_sources().len();
            if source >= sources {
                let series = named(group.first);
                let message =
                    format!("{series} has {sources} data sources, and no number {source}");
                return Err(Error::new(ErrorKind::OutOfBounds, message));
            }
            let plan = plan(&group.schema, newest, consolidation, start, end, resolution);
            let plan = plan.map_err(|error| match error.kind() {
                ErrorKind::OutOfBounds => {
                    let message = format!("{}: {}", named(group.first), error.message());
                    Error::new(ErrorKind::OutOfBounds, message)
                }
                _ => error,
            })?;
            group.archive = plan.archive;
            let (first, common) = common.get_or_insert((group.first, plan));
            if common.step != plan.step {
                let (one, other) = (named(*first), named(group.first));
                let message = format!(
                    "{one} answers with rows of {} s, and {other} with rows of {} s",
                    common.step, plan.step
                );
                return Err(Error::new(ErrorKind::Argument, message));
            }
        }
        Ok(common.map(|(_, plan)| plan))
    }
}

/// Fills the answer, some rows of all series at a time.
fn walk(
    groups: &[Group<'_>],
    aggregates: &[Aggregate],
    source: usize,
    answer: &mut Aggregated,
) -> Result<()> {
    let mut fold = Fold::new(aggregates);
    let series = groups.iter().map(|group| group.series.len()).sum::<usize>();
    let at_once = if fold.keeps_values() {
        (VALUES_KEPT / series.max(1)).clamp(ROWS_MIN, ROWS_MAX)
    } else {
        ROWS_MAX
    };
    let at_once = i64::try_from(at_once).unwrap_or(i64::MAX);
    let step = i64::try_from(answer.step).unwrap_or(i64::MAX);
    let first = answer.start.div_euclid(step).saturating_add(1);
    let asked = first..first.saturating_add(i64::try_from(answer.known.len()).unwrap_or(0));
    let oldest = groups.iter().map(|group| group.held().start).min().unwrap_or(0);
    let newest = groups.iter().map(|group| group.held().end).max().unwrap_or(0);
    let mut rest = clip(&asked, &(oldest..newest));
    while !rest.is_empty() {
        let numbers = rest.start..rest.end.min(rest.start.saturating_add(at_once));
        rest.start = numbers.end;
        let place = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
        fold.begin(place(numbers.end - numbers.start));
        for group in groups {
            let own = clip(&numbers, &group.held());
            if !own.is_empty() {
                let before = place(own.start - numbers.start);
                fold_group(group, source, own, &mut |row, values| fold.add(before + row, values))?;
            }
        }
        let before = place(numbers.start - first);
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

/// Hands on the rows of a group, a portion of series at a time.
fn fold_group(
    group: &Group<'_>,
    source: usize,
    numbers: Range<i64>,
    each: &mut dyn FnMut(usize, &[f64]),
) -> Result<()> {
    let mut scan = Scan { series: &[], archive: group.archive, source, numbers };
    for series in group.series.chunks(portion(group.shard)) {
        let kept = group.shard.read();
        if kept.waiting.is_empty() {
            scan.series = series;
            kept.layout.scan(&scan, each)?;
            continue;
        }
        let (ahead, settled): (Vec<u32>, Vec<u32>) =
            series.iter().partition(|series| kept.waiting.of(**series).next().is_some());
        kept.layout.scan(&Scan { series: &settled, ..scan.clone() }, each)?;
        for series in ahead {
            // Readings wait for nobody that there is not.
            let view = View::new(&kept, series)?;
            let rows = |numbers, out: &mut _| view.rows(scan.archive, numbers, out);
            scan.one(view.schema, view.last_update, rows, each)?;
        }
    }
    Ok(())
}

/// How many series of a shard are looked at while its lock is held.
fn portion(shard: &Shard) -> usize {
    if shard.read().waiting.is_empty() { PORTION } else { PORTION_WAITING }
}

/// What a series is and its last update, readings that wait included, if there is such a series.
fn known(kept: &Kept, series: u32) -> Result<Option<(&Arc<Schema>, Timestamp)>> {
    let layout = &*kept.layout;
    let Some((schema, last)) = layout.schema(series).zip(layout.last_update(series)) else {
        return Ok(None);
    };
    if kept.waiting.is_empty() || kept.waiting.of(series).next().is_none() {
        return Ok(Some((schema, last)));
    }
    Ok(Some((schema, View::new(kept, series)?.last_update)))
}
