//! The series that samples come for, and the last sample of each.

use super::CURRENT_SECONDS;
use crate::inventory::Device;
use crate::metrics::report::{Kind, Report, Slope, Value};
use concertim::Timestamp;
use std::collections::HashMap;
use std::sync::Arc;

/// A series.
#[derive(Debug)]
pub(super) struct Sampled {
    pub(super) device: Arc<Device>,
    pub(super) metric: Arc<str>,
    pub(super) units: Box<str>,
}

impl Sampled {
    /// Whether it is where the metrics of `device` are.
    pub(super) fn is_of(&self, device: &Device) -> bool {
        (&*self.device.cluster, &*self.device.host) == (&*device.cluster, &*device.host)
    }
}

/// Its last sample.
#[derive(Debug, Default)]
pub(super) struct Latest {
    at: i64,
    value: f64,
    /// The sample as a report, once a run has asked.
    report: Option<Arc<Report>>,
}

impl Latest {
    /// A sample was accepted; one that is no number ends the series until the next.
    #[inline]
    pub(super) fn came(&mut self, at: Timestamp, value: f64) {
        if at.seconds() < self.at {
            return;
        }
        (self.at, self.value) = (at.seconds(), value);
        self.report = None;
    }
}

/// The samples that count at `now` as reports, by device in order of the metrics' names.
pub(super) fn current(
    series: &[Sampled],
    latest: &mut [Latest],
    now: i64,
) -> HashMap<Arc<str>, Vec<Arc<Report>>> {
    let mut current: HashMap<Arc<str>, Vec<Arc<Report>>> = HashMap::new();
    for (series, latest) in series.iter().zip(latest) {
        if latest.at.saturating_add(CURRENT_SECONDS) < now || !latest.value.is_finite() {
            latest.report = None;
            continue;
        }
        let (value, reported) = (latest.value, latest.at);
        series.device.seen(reported);
        let report = latest.report.get_or_insert_with(|| {
            Arc::new(Report {
                name: Arc::clone(&series.metric),
                value: Value::Float(value),
                units: series.units.clone(),
                kind: Kind::Double,
                slope: Slope::Both,
                ttl: CURRENT_SECONDS,
                reported,
            })
        });
        let of_device = match current.get_mut(&series.device.id) {
            Some(of_device) => of_device,
            None => current.entry(Arc::clone(&series.device.id)).or_default(),
        };
        of_device.push(Arc::clone(report));
    }
    for reports in current.values_mut() {
        reports.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    }
    current
}
