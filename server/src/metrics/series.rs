//! Every series' last report, and what a processing run does with it.

use super::current::Current;
use super::history::{Entry, Failures, History, Of, Stored};
use super::pending::Fresh;
use super::report::{Report, Value};
use crate::inventory::DeviceMap;
use concertim::Reading;
use concertim::store::SeriesId;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// A series: its last report and how far it has been processed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Series {
    pub(crate) report: Arc<Report>,
    /// The time under which this report was last stored; none before the first run.
    pub(crate) last_processed: Option<i64>,
    /// The time under which any report of the series was last stored.
    pub(crate) last_stored: Option<i64>,
    /// Whether a run has tried this report.
    tried: bool,
    /// Where the store has it, once a run has looked, and the device's place at that time.
    kept: Option<SeriesId>,
    place: u64,
}

impl Series {
    pub(crate) fn new(report: Report) -> Self {
        let report = Arc::new(report);
        Self { report, last_processed: None, last_stored: None, tried: false, kept: None, place: 0 }
    }

    /// Whether the value no longer counts: its time is over, and a run has seen it. Each report is
    /// processed once even when its time is shorter than a step.
    fn is_stale(&self, now: i64) -> bool {
        (self.tried || self.last_processed.is_some()) && self.report.is_expired(now)
    }

    /// The time to store the value under now, if there is one: first when it came, then whole
    /// steps later, the last of them not after `now`. A report that came in the second of the last
    /// stored value goes into the next second, as a file takes one value a second.
    fn due(&self, now: i64, step: i64) -> Option<i64> {
        let at = match self.last_processed {
            None => match self.last_stored {
                Some(stored) => self.report.reported.max(stored.saturating_add(1)),
                None => self.report.reported,
            },
            Some(last) => {
                let steps = now.saturating_sub(last) / step;
                if steps < 1 {
                    return None;
                }
                last.saturating_add(steps.saturating_mul(step))
            }
        };
        (at <= now).then_some(at)
    }
}

/// A device's id, ordered as the number that it is: shorter first.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Order(Arc<str>);

impl Ord for Order {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Order {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Every series, by device and name.
#[derive(Debug, Default)]
pub(crate) struct Table {
    devices: BTreeMap<Order, BTreeMap<Arc<str>, Series>>,
    /// Where the store has the summaries of the last run, by metric.
    summaries: HashMap<Arc<str>, SeriesId>,
}

/// What a run did.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) current: Current,
    /// Series dropped because their time is over.
    pub(crate) stale: usize,
    /// Values written to history, summaries included.
    pub(crate) written: usize,
    /// Values that wait for the next second.
    pub(crate) waiting: usize,
    /// Values that could not be written.
    pub(crate) failed: Failures,
}

/// A metric's summary of one run.
struct Summary<'a> {
    metric: &'a Arc<str>,
    sum: f64,
    count: u64,
}

impl<'a> Summary<'a> {
    /// That of the current values of a metric, in the order of the devices; `None` where no value is a
    /// number.
    fn of(metric: &'a Arc<str>, current: &Current) -> Option<Self> {
        let reports = current.of_metric(metric).iter();
        let mut summary = Self { metric, sum: 0.0, count: 0 };
        for number in reports.filter_map(|(_, report)| report.value.number()) {
            summary.sum += number;
            summary.count += 1;
        }
        (summary.count > 0).then_some(summary)
    }
}

impl Table {
    /// Adds a series.
    pub(crate) fn insert(&mut self, device: Arc<str>, series: Series) {
        let name = Arc::clone(&series.report.name);
        self.devices.entry(Order(device)).or_default().insert(name, series);
    }

    /// Whether there is a series of this metric of a device.
    pub(crate) fn has(&self, device: &Arc<str>, metric: &str) -> bool {
        let series = self.devices.get(&Order(Arc::clone(device)));
        series.is_some_and(|series| series.contains_key(metric))
    }

    /// How many series there are.
    pub(crate) fn len(&self) -> usize {
        self.devices.values().map(BTreeMap::len).sum()
    }

    /// Every series with its device.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Series)> {
        self.devices
            .iter()
            .flat_map(|(device, series)| series.values().map(move |series| (&device.0, series)))
    }

    /// Replaces the reports of the series that have fresh ones.
    pub(crate) fn merge(&mut self, fresh: Fresh) {
        for (device, fresh) in fresh {
            let device = self.devices.entry(Order(device)).or_default();
            for (name, report) in fresh.reports {
                let new = Series::new(report);
                match device.get_mut(&name) {
                    Some(series) => {
                        let Series { last_stored, kept, place, .. } = *series;
                        *series = Series { last_stored, kept, place, ..new };
                    }
                    None => {
                        device.insert(name, new);
                    }
                }
            }
        }
    }

    /// One processing run at the second `now`: stores what is due in `history`, drops what is stale
    /// or of a device that is gone, adds up the current values of each metric to its summary, which
    /// are those of `cluster`. `sampled` are the values that are in the history already, by device in
    /// order of their names: current ones, too.
    pub(crate) fn run(
        &mut self,
        now: i64,
        step: u32,
        cluster: &str,
        devices: &DeviceMap,
        history: &History,
        sampled: HashMap<Arc<str>, Vec<Arc<Report>>>,
    ) -> Outcome {
        let step = i64::from(step.max(1));
        let mut sampled: Vec<(Order, Vec<Arc<Report>>)> = sampled
            .into_iter()
            .filter(|(device, _)| devices.get(device).is_some())
            .map(|(device, reports)| (Order(device), reports))
            .collect();
        sampled.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        let mut sampled = sampled.into_iter().peekable();
        let (mut outcome, mut current) = (Outcome::default(), Current::of_run(now));
        let (mut entries, mut due) = (Vec::new(), Vec::new());
        // What was restored waits for the first map, if there is none of before.
        if devices.is_known() {
            self.devices.retain(|device, _| devices.get(&device.0).is_some());
        }
        for (device, series) in &mut self.devices {
            let Some(place) = devices.get(&device.0) else { continue };
            let before = series.len();
            series.retain(|_, series| !series.is_stale(now));
            outcome.stale += before - series.len();
            while let Some((other, reports)) = sampled.next_if(|(other, _)| other < device) {
                current.add(&other.0, reports);
            }
            let reports = series.values().map(|series| Arc::clone(&series.report)).collect();
            let reports = match sampled.next_if(|(other, _)| other == device) {
                Some((_, sampled)) => both(reports, sampled),
                None => reports,
            };
            current.add(&device.0, reports);
            for (name, series) in series {
                series.tried = true;
                if series.place != place.place {
                    (series.place, series.kept) = (place.place, None);
                }
                if series.report.value.number().is_none() {
                    series.last_processed = Some(series.due(now, step).unwrap_or(now));
                    continue;
                }
                let Some(at) = series.due(now, step) else {
                    outcome.waiting += usize::from(series.last_processed.is_none());
                    continue;
                };
                entries.push(Entry {
                    of: Of::Device(place),
                    metric: name,
                    at,
                    value: reading(&series.report.value),
                    count: None,
                    series: series.kept,
                    stored: Stored::Not,
                });
                due.push(series);
            }
        }
        for (device, reports) in sampled {
            current.add(&device.0, reports);
        }
        let summaries = current.every_metric().filter_map(|(name, _)| Summary::of(name, &current));
        let summaries: Vec<Summary<'_>> = summaries.collect();
        entries.extend(summaries.iter().map(|Summary { metric, sum, count }| Entry {
            of: Of::Cluster(cluster),
            metric,
            at: now,
            value: Reading::Float(*sum),
            count: Some(*count),
            series: self.summaries.get(*metric).copied(),
            stored: Stored::Not,
        }));
        outcome.failed = history.store(&mut entries, now);
        outcome.written = entries.iter().filter(|entry| entry.stored == Stored::Now).count();
        let (of_devices, of_all) = entries.split_at(due.len());
        for (series, entry) in due.into_iter().zip(of_devices) {
            series.kept = entry.series;
            if entry.stored != Stored::Not {
                series.last_processed = Some(entry.at);
                series.last_stored = Some(entry.at);
            }
        }
        let kept = summaries.iter().zip(of_all);
        let kept = kept.filter_map(|(of, entry)| Some((Arc::clone(of.metric), entry.series?)));
        self.summaries = kept.collect();
        Outcome { current, ..outcome }
    }
}

/// The reports of a device in order of their names; of two of one name, the later.
fn both(mut reports: Vec<Arc<Report>>, sampled: Vec<Arc<Report>>) -> Vec<Arc<Report>> {
    reports.extend(sampled);
    reports.sort_by(|a, b| a.name.cmp(&b.name).then(b.reported.cmp(&a.reported)));
    reports.dedup_by(|later, first| later.name == first.name);
    reports
}

fn reading(value: &Value) -> Reading<'static> {
    match value {
        Value::Text(_) => Reading::Unknown,
        Value::Signed(value) => Reading::Integer(*value),
        Value::Unsigned(value) => Reading::Unsigned(*value),
        Value::Float(value) => Reading::Float(*value),
    }
}

#[cfg(test)]
mod tests;
