//! The history of many series: whether the answer is one that can be given, and the answer, piece by
//! piece.

use super::super::Metrics;
use super::consolidate::{Rows, consolidate};
use super::filter::Filter;
use super::range::Range;
use super::table::{Form, Names, Outlet, Shape, Table};
use super::wanted::{Refused, Wanted};
use crate::inventory::Device;
use concertim::store::SeriesId;
use concertim::{ErrorKind, Fetched, Schema};
use std::sync::Arc;

/// Most series of an answer: 10,000, one metric of the most devices that there can be.
pub(super) const SERIES_MAX: usize = 10_000;

/// Most rows of one series in an answer: 100,000, eleven years of hours.
pub(super) const ROWS_MAX: u64 = 100_000;

/// Most rows of an archive that are read for one series: a million, 8 MB while it is written.
pub(super) const ROWS_READ_MAX: u64 = 1_000_000;

/// Most values of an answer: 25 million, a quarter in hours of the most devices; some 300 MB of JSON
/// and seconds of work.
const VALUES_MAX: u64 = 25_000_000;

/// Whose history is read.
#[derive(Clone, Debug)]
pub(super) enum Whose {
    /// That of these devices.
    Devices(Vec<Arc<Device>>),
    /// The sums and counts over all devices.
    All,
}

/// An answer that can be given.
#[derive(Debug)]
pub(super) struct Answer {
    whose: Whose,
    wanted: Vec<Wanted>,
    range: Range,
    form: Form,
}

impl Whose {
    /// The names of the values in JSON, each with the data source it is of; one without a name is
    /// the first one.
    fn columns(&self) -> &'static [(&'static str, Option<&'static str>)] {
        match self {
            Self::Devices(_) => &[("values", None)],
            Self::All => &[("sum", Some("sum")), ("num", Some("num"))],
        }
    }
}

impl Metrics {
    /// Finds what is asked for, and looks at the first series of each kind, so that what cannot be
    /// had is told before the answer begins.
    pub(super) fn find_rows(
        &self,
        whose: Whose,
        filter: &Filter,
        range: Range,
        form: Form,
    ) -> Result<Answer, Refused> {
        let mut wanted = match &whose {
            Whose::Devices(devices) => self.wanted_of(devices, filter, SERIES_MAX)?,
            Whose::All => self.wanted_summaries(filter, SERIES_MAX)?,
        };
        wanted.sort_by(|a, b| a.device.cmp(&b.device).then_with(|| a.metric.cmp(&b.metric)));
        let mut looked_at: Vec<Arc<Schema>> = Vec::new();
        let mut rows_max = 0;
        for Wanted { metric, series, .. } in &wanted {
            let Some(schema) = self.history.schema(*series)? else { continue };
            if !looked_at.iter().any(|known| Arc::ptr_eq(known, &schema)) {
                rows_max = rows_max.max(self.look_at(metric, *series, &range)?);
                looked_at.push(schema);
            }
        }
        let series = u64::try_from(wanted.len()).unwrap_or(u64::MAX);
        let columns = u64::try_from(whose.columns().len()).unwrap_or(u64::MAX);
        let values = series.saturating_mul(rows_max).saturating_mul(columns);
        if values > VALUES_MAX {
            return Err(Refused::TooLarge(format!(
                "{series} series of {rows_max} rows are {values} values, and an answer may have \
                 {VALUES_MAX}: ask for fewer series, a shorter time or a longer step"
            )));
        }
        Ok(Answer { whose, wanted, range, form })
    }

    /// How many seconds a row of a series has in the archive that answers for it; `None` when it is gone.
    pub(super) fn row_seconds(
        &self,
        metric: &str,
        series: SeriesId,
        range: &Range,
    ) -> Result<Option<u64>, Refused> {
        let resolution = range.resolution();
        let function = range.function.archive();
        // Which archive answers depends on where the rows begin, not on where they end.
        match self.history.rows(series, function, (range.from, range.from), resolution)? {
            Ok(Some(Fetched { step, .. })) => Ok(Some(step.max(1))),
            Ok(None) => Ok(None),
            Err(error) if error.kind() == ErrorKind::OutOfBounds => {
                let cf = range.function.name();
                Err(Refused::Wrong(format!("{metric} has no rows of {cf}")))
            }
            Err(error) => Err(Refused::Unreadable(format!("{metric}: {error}"))),
        }
    }

    /// Looks at the archive that answers for a series; answers how many rows it will have.
    pub(super) fn look_at(
        &self,
        metric: &str,
        series: SeriesId,
        range: &Range,
    ) -> Result<u64, Refused> {
        let Some(row) = self.row_seconds(metric, series, range)? else { return Ok(0) };
        if let Some(step) = range.step
            && !step.is_multiple_of(row)
        {
            return Err(Refused::Wrong(format!(
                "a step of {step} s cannot be had: the rows of {metric} that reach back to {} have \
                 {row} s, and a step is {row} s or a multiple of it",
                range.from
            )));
        }
        let rows = |step: u64| (range.seconds() / step).saturating_add(2);
        let (read, written) = (rows(row), rows(range.step.unwrap_or(row)));
        for (rows, most) in [(read, ROWS_READ_MAX), (written, ROWS_MAX)] {
            if rows > most {
                return Err(Refused::TooLarge(format!(
                    "{} to {} would be {rows} rows of {metric}, and {most} are the most",
                    range.from, range.to
                )));
            }
        }
        Ok(written)
    }

    /// The rows of a series; `None` when it is gone, or cannot be read as asked, which the log is told.
    pub(super) fn rows_of(&self, metric: &str, series: SeriesId, range: &Range) -> Option<Rows> {
        let resolution = range.resolution();
        let left_out = |why: &dyn std::fmt::Display| {
            tracing::error!("history left out: {metric}: {why}");
        };
        let read = |from: i64| {
            // The row that ends at `to` is the last one.
            let span = (from, range.to.saturating_sub(1).max(from));
            match self.history.rows(series, range.function.archive(), span, resolution) {
                Ok(Ok(fetched)) => fetched,
                Ok(Err(error)) => {
                    left_out(&error);
                    None
                }
                Err(error) => {
                    left_out(&error);
                    None
                }
            }
        };
        // The whole of the first step, where the same rows reach back so far.
        let whole = range.step.and_then(|step| {
            let step = i64::try_from(step).ok()?;
            Some(range.from.div_euclid(step).saturating_mul(step))
        });
        let rows = |from: i64| consolidate(&read(from)?, range.function, range.step);
        let found = whole.and_then(rows).or_else(|| rows(range.from));
        if found.is_none() {
            tracing::debug!("no rows of {metric} as they were asked for");
        }
        found
    }

    /// Sends an answer in pieces.
    pub(super) fn send_rows(&self, answer: &Answer, outlet: Outlet) {
        let Answer { whose, wanted, range, form } = answer;
        let header = match whose {
            Whose::Devices(_) => "device,metric,time,value",
            Whose::All => "metric,time,sum,num",
        };
        let mut table = Table::new(*form, header, outlet);
        for wanted in wanted {
            let rows = self.rows_of(&wanted.metric, wanted.series, range);
            let Some(rows) = rows else { continue };
            let columns = whose.columns().iter().map(|(key, source)| {
                let place = match (source, self.history.schema(wanted.series)) {
                    (Some(source), Ok(Some(schema))) => schema.data_source_index(source).ok(),
                    (Some(_), _) => None,
                    (None, _) => Some(0),
                };
                Some((*key, rows.sources.get(place?)?.as_slice()))
            });
            let Some(columns) = columns.collect::<Option<Vec<_>>>() else { continue };
            let device = match whose {
                Whose::Devices(devices) => devices.get(wanted.device).map(|device| &*device.id),
                Whose::All => None,
            };
            let shape = Shape { function: range.function, start: rows.start, step: rows.step };
            let of = Names { device, metric: Some(&wanted.metric), series: None };
            if !table.push(&of, shape, &columns) {
                return;
            }
        }
        table.end();
    }
}
