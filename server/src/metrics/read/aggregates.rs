//! What many series come to: averages and the like over devices, metrics or all, row by row.

use super::super::Metrics;
use super::filter::Filter;
use super::range::{Function, Range};
use super::rows::{ROWS_MAX, ROWS_READ_MAX};
use super::table::{Form, Names, Outlet, Shape, Table};
use super::wanted::{Refused, Wanted};
use crate::inventory::Device;
use concertim::store::{Aggregate, Aggregated, Aggregation, RowRange, SeriesId, Steps};
use concertim::{Consolidation, ErrorKind};
use std::sync::Arc;

/// Most series that are put together: 100,000, ten metrics of the most devices that there can be, which
/// take 10 MB while they are.
const SERIES_MAX: usize = 100_000;

/// Most values that are read: 100 million, half a second of work.
const VALUES_MAX: u64 = 100_000_000;

/// The aggregates that can be asked for, by their names on the wire.
const AGGREGATES: [(&str, Aggregate); 5] = [
    ("avg", Aggregate::Average),
    ("min", Aggregate::Min),
    ("max", Aggregate::Max),
    ("sum", Aggregate::Sum),
    ("count", Aggregate::Count),
];

/// Which series are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// All that were asked for.
    Nothing,
    /// Those of each device.
    Device,
    /// Those of each metric.
    Metric,
}

/// What is asked of series.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Question {
    /// With the names on the wire, in the order of the parameters.
    aggregates: Vec<(&'static str, Aggregate)>,
    by: By,
}

impl Question {
    /// The question of the parameters `aggregate` and `by`; `None` when they ask none.
    pub(super) fn read(aggregates: &[&str], by: Option<&str>) -> Result<Option<Self>, String> {
        let mut read = Vec::new();
        for name in aggregates {
            let known = AGGREGATES.into_iter().find(|(known, _)| known == name);
            let known = known.ok_or_else(|| {
                format!("aggregate must be one of {}", AGGREGATES.map(|(name, _)| name).join(", "))
            })?;
            if read.contains(&known) {
                return Err(format!("aggregate={name} is there twice"));
            }
            read.push(known);
        }
        let by = match by {
            None => By::Nothing,
            Some("device") => By::Device,
            Some("metric") => By::Metric,
            Some(_) => return Err("by must be one of device, metric".to_owned()),
        };
        match (read.is_empty(), by) {
            (true, By::Nothing) => Ok(None),
            (true, _) => Err("by says which series an aggregate puts together: name one in the \
                              parameter aggregate"
                .to_owned()),
            _ => Ok(Some(Self { aggregates: read, by })),
        }
    }

    /// The first line of CSV.
    fn header(&self) -> String {
        let by = match self.by {
            By::Nothing => None,
            By::Device => Some("device"),
            By::Metric => Some("metric"),
        };
        let names = self.aggregates.iter().map(|(name, _)| *name);
        by.into_iter().chain(["time"]).chain(names).collect::<Vec<_>>().join(",")
    }
}

/// Series that are put together.
#[derive(Debug)]
struct Group {
    device: Option<Arc<Device>>,
    metric: Option<String>,
    series: Vec<SeriesId>,
}

/// An answer that can be given.
#[derive(Debug)]
pub(super) struct Answer {
    question: Question,
    groups: Vec<Group>,
    range: Range,
    form: Form,
}

impl Range {
    /// The rows of a store.
    fn rows(&self) -> RowRange {
        let function = match self.function {
            Function::Average => Consolidation::Average,
            Function::Min => Consolidation::Min,
            Function::Max => Consolidation::Max,
            Function::Last => Consolidation::Last,
        };
        RowRange {
            consolidation: self.function.archive(),
            source: 0,
            start: self.from,
            // The row that ends at `to` is the last one.
            end: self.to.saturating_sub(1).max(self.from),
            resolution: self.resolution(),
            steps: self.step.map(|seconds| Steps { seconds, function }),
        }
    }
}

impl Metrics {
    /// Finds what is asked for, and looks at all of it, so that what cannot be had is told before the
    /// answer begins.
    pub(super) fn find_aggregates(
        &self,
        devices: &[Arc<Device>],
        filter: &Filter,
        question: Question,
        range: Range,
        form: Form,
    ) -> Result<Answer, Refused> {
        let wanted = self.wanted_of(devices, filter, SERIES_MAX)?;
        let groups = grouped(wanted, devices, question.by);
        let mut values = 0_u64;
        for group in &groups {
            let look = |found: &Aggregation<'_>| {
                let (rows, read) = (found.rows(), found.rows_of_a_series());
                Ok((rows, read, found.values()))
            };
            let (rows, read, more) = self.put_together(&group.series, &range, look)?;
            if rows > ROWS_MAX || read > ROWS_READ_MAX {
                let Range { from, to, .. } = range;
                return Err(Refused::TooLarge(format!(
                    "{from} to {to} would be {rows} rows made of {read}, and {ROWS_MAX} made of \
                     {ROWS_READ_MAX} are the most: ask for a shorter time or a longer step"
                )));
            }
            values = values.saturating_add(more);
        }
        if values > VALUES_MAX {
            return Err(Refused::TooLarge(format!(
                "{values} values would be read, and {VALUES_MAX} are the most: ask for fewer \
                 series or a shorter time"
            )));
        }
        Ok(Answer { question, groups, range, form })
    }

    /// What `read` makes of series. Those that cannot be read are left out, which the log is told.
    fn put_together<T>(
        &self,
        series: &[SeriesId],
        range: &Range,
        read: impl Fn(&Aggregation<'_>) -> concertim::Result<T>,
    ) -> Result<T, Refused> {
        let rows = range.rows();
        let error = match self.history.aggregation(series, &rows, &read)? {
            Ok(done) => return Ok(done),
            Err(error) => error,
        };
        let cf = range.function.name();
        match error.kind() {
            ErrorKind::Argument if range.step.is_none() => Err(Refused::Wrong(format!(
                "{}: with a step that both can have they become one",
                error.message()
            ))),
            ErrorKind::Argument => Err(Refused::Wrong(error.message().to_owned())),
            ErrorKind::OutOfBounds => Err(Refused::Wrong(format!(
                "cf={cf} from {} to {}: {}",
                range.from,
                range.to,
                error.message()
            ))),
            _ => {
                let readable: Vec<SeriesId> =
                    series.iter().copied().filter(|id| self.can_be_read(*id, &rows)).collect();
                let again = self.history.aggregation(&readable, &rows, &read)?;
                again.map_err(|error| Refused::Unreadable(error.to_string()))
            }
        }
    }

    fn can_be_read(&self, series: SeriesId, rows: &RowRange) -> bool {
        let RowRange { consolidation, start, resolution, .. } = *rows;
        match self.history.rows(series, consolidation, (start, start), resolution) {
            Ok(Ok(_)) => true,
            Ok(Err(error)) => {
                tracing::error!("history left out of an aggregate: {error}");
                false
            }
            Err(_) => false,
        }
    }

    /// Sends an answer in pieces.
    pub(super) fn send_aggregates(&self, answer: &Answer, outlet: Outlet) {
        let Answer { question, groups, range, form } = answer;
        let mut table = Table::new(*form, &question.header(), outlet);
        let aggregates: Vec<Aggregate> =
            question.aggregates.iter().map(|(_, aggregate)| *aggregate).collect();
        for group in groups {
            let read = |found: &Aggregation<'_>| found.read(&aggregates);
            let found: Aggregated = match self.put_together(&group.series, range, read) {
                Ok(found) => found,
                Err(why) => {
                    tracing::error!("an aggregate left out: {why:?}");
                    continue;
                }
            };
            // All of them are gone since they were looked at.
            if found.step == 0 {
                continue;
            }
            let names = question.aggregates.iter().map(|(name, _)| *name);
            let columns: Vec<(&str, &[f64])> =
                names.zip(found.values.iter().map(Vec::as_slice)).collect();
            let names = Names {
                device: group.device.as_ref().map(|device| &*device.id),
                metric: group.metric.as_deref(),
                series: Some(group.series.len() - found.gone),
            };
            let (start, step) = (found.start, found.step);
            let shape = Shape { function: range.function, start, step };
            if !table.push(&names, shape, &columns) {
                return;
            }
        }
        table.end();
    }
}

/// The series that are put together, groups in the order of their devices or metrics.
fn grouped(mut wanted: Vec<Wanted>, devices: &[Arc<Device>], by: By) -> Vec<Group> {
    match by {
        By::Nothing => {}
        By::Device => wanted.sort_by_key(|wanted| wanted.device),
        By::Metric => wanted.sort_by(|a, b| a.metric.cmp(&b.metric)),
    }
    let same = |a: &Wanted, b: &Wanted| match by {
        By::Nothing => true,
        By::Device => a.device == b.device,
        By::Metric => a.metric == b.metric,
    };
    let group = |wanted: &[Wanted]| {
        let first = wanted.first();
        let device = first.filter(|_| by == By::Device);
        let metric = first.filter(|_| by == By::Metric);
        Group {
            device: device.and_then(|first| devices.get(first.device)).cloned(),
            metric: metric.map(|first| first.metric.clone()),
            series: wanted.iter().map(|wanted| wanted.series).collect(),
        }
    };
    wanted.chunk_by(same).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_checked() {
        let read = |aggregates: &[&str], by| Question::read(aggregates, by);
        assert_eq!(read(&[], None), Ok(None));
        let question = read(&["max", "avg"], Some("metric")).unwrap().unwrap();
        assert_eq!(question.header(), "metric,time,max,avg");
        assert_eq!(read(&["count"], None).unwrap().unwrap().header(), "time,count");
        for (aggregates, by, says) in [
            (&["median"][..], None, "aggregate must be one of avg, min, max, sum, count"),
            (&[""], None, "aggregate must be one of"),
            (&["avg", "sum", "avg"], None, "aggregate=avg is there twice"),
            (&["avg"], Some("rack"), "by must be one of device, metric"),
            (&[], Some("device"), "name one in the parameter aggregate"),
        ] {
            let said = read(aggregates, by).unwrap_err();
            assert!(said.contains(says), "{aggregates:?} {by:?}: {said}");
        }
    }
}
