//! Current values: what the last processing run saw, swapped in whole.

use super::report::{Report, Value};
use super::seen::{Described, May};
use crate::http::{push_float, push_string};
use crate::identity::Access;
use bytes::Bytes;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::{Arc, OnceLock};

/// The values of one metric in every device that has it.
#[derive(Debug)]
struct Metric {
    /// Of the first device in order.
    first: Arc<Report>,
    least: Option<(f64, Value)>,
    most: Option<(f64, Value)>,
    /// By device, in order.
    reports: Vec<(Arc<str>, Arc<Report>)>,
}

/// What the last run saw: every device that has reported, and its values that still count.
#[derive(Debug, Default)]
pub(crate) struct Current {
    devices: HashMap<Arc<str>, Vec<Arc<Report>>>,
    metrics: BTreeMap<Arc<str>, Metric>,
    series: usize,
    unique: OnceLock<Bytes>,
    /// The run's time.
    at: i64,
    /// Tells runs apart, also those of two processes.
    run: u64,
}

impl Current {
    /// What a run at the second `at` sees; nothing yet.
    pub(crate) fn of_run(at: i64) -> Self {
        // A random number of the standard library: its hashers are keyed anew each time.
        let run = RandomState::new().build_hasher().finish();
        Self { at, run, ..Self::default() }
    }

    /// The run's time.
    pub(crate) fn at(&self) -> i64 {
        self.at
    }

    /// A number that no other run has.
    pub(crate) fn run(&self) -> u64 {
        self.run
    }

    /// A metric that has values, and how many.
    pub(crate) fn metric(&self, name: &str) -> Option<(&Arc<str>, usize)> {
        let (name, metric) = self.metrics.get_key_value(name)?;
        Some((name, metric.reports.len()))
    }

    /// The metrics that have values, by name, and how many of each.
    pub(crate) fn every_metric(&self) -> impl Iterator<Item = (&Arc<str>, usize)> {
        self.metrics.iter().map(|(name, metric)| (name, metric.reports.len()))
    }

    /// The values of a metric by device, in order.
    pub(crate) fn of_metric(&self, metric: &str) -> &[(Arc<str>, Arc<Report>)] {
        self.metrics.get(metric).map_or(&[], |metric| &metric.reports)
    }

    /// A device that has reported, and its values by name.
    pub(crate) fn of_device(&self, device: &str) -> Option<(&Arc<str>, &[Arc<Report>])> {
        self.devices.get_key_value(device).map(|(device, reports)| (device, reports.as_slice()))
    }

    /// The value of a metric of a device as JSON, if it has one that counts.
    pub(crate) fn value_json(&self, device: &str, metric: &str) -> Option<String> {
        let reports = self.devices.get(device)?;
        let place = reports.binary_search_by(|report| (*report.name).cmp(metric)).ok()?;
        let mut text = String::new();
        push_value(&mut text, &reports.get(place)?.value);
        Some(text)
    }

    /// Adds a device and its reports; devices come in order, reports by name.
    pub(crate) fn add(&mut self, device: &Arc<str>, reports: Vec<Arc<Report>>) {
        for report in &reports {
            self.metrics
                .entry(Arc::clone(&report.name))
                .or_insert_with(|| Metric {
                    first: Arc::clone(report),
                    least: None,
                    most: None,
                    reports: Vec::new(),
                })
                .add(device, report);
        }
        self.series += reports.len();
        self.devices.insert(Arc::clone(device), reports);
    }

    /// How many devices have reported.
    pub(crate) fn hosts(&self) -> usize {
        self.devices.len()
    }

    /// How many series have a value that counts.
    pub(crate) fn series(&self) -> usize {
        self.series
    }

    /// How many metrics' names there are.
    pub(crate) fn names(&self) -> usize {
        self.metrics.len()
    }

    /// How many metrics of `device` have a value that counts.
    pub(crate) fn series_of(&self, device: &str) -> usize {
        self.devices.get(device).map_or(0, Vec::len)
    }

    /// Whether `device` has a value of `metric` that counts.
    pub(crate) fn has(&self, device: &str, metric: &str) -> bool {
        self.devices.get(device).is_some_and(|reports| {
            reports.binary_search_by(|report| (*report.name).cmp(metric)).is_ok()
        })
    }

    /// [`unique_json`](Self::unique_json) of the devices that `access` is for alone.
    pub(crate) fn unique_json_for(&self, access: &Access) -> Bytes {
        let Some(devices) = access.devices() else { return self.unique_json() };
        let mut seen = Self::default();
        let reported = devices.iter().filter_map(|id| self.devices.get_key_value(&**id));
        reported.for_each(|(device, reports)| seen.add(device, reports.clone()));
        seen.unique_json()
    }

    /// [`unique_json`](Self::unique_json) of the devices that `may` be seen.
    pub(super) fn unique_json_of(&self, may: impl Fn(&str) -> bool) -> Bytes {
        let mut devices: Vec<_> = self.devices.iter().filter(|(device, _)| may(device)).collect();
        // In the order in which `add` wants them: the first one's units are told.
        devices.sort_unstable_by(|(a, _), (b, _)| (a.len(), a).cmp(&(b.len(), b)));
        let mut seen = Self::default();
        devices.into_iter().for_each(|(device, reports)| seen.add(device, reports.clone()));
        seen.unique_json()
    }

    /// Every metric with a value in the devices that `may` be seen, by name; `None` for all of them.
    pub(super) fn described(&self, may: Option<May<'_>>) -> Vec<Described> {
        let seen: Option<HashSet<&str>> = may.map(|may| {
            let devices = self.devices.keys().map(|device| &**device);
            devices.filter(|device| may(device)).collect()
        });
        let of = |(name, metric): (&Arc<str>, &Metric)| {
            let (first, [min, max], devices) = match &seen {
                None => {
                    (&metric.first, [&metric.least, &metric.most].map(bound), metric.reports.len())
                }
                Some(seen) => metric.among(seen)?,
            };
            Some(Described {
                name: String::from(&**name),
                units: first.units.to_string(),
                nature: first.nature().to_owned(),
                min,
                max,
                devices: Some(devices),
            })
        };
        self.metrics.iter().filter_map(of).collect()
    }

    /// Every metric, by name: `{"id","max","min","name","nature","units"}`.
    pub(crate) fn unique_json(&self) -> Bytes {
        let write = || {
            array(&self.metrics, |body, (name, metric)| {
                body.push_str("{\"id\":");
                push_string(body, name);
                for (key, bound) in [(",\"max\":", &metric.most), (",\"min\":", &metric.least)] {
                    body.push_str(key);
                    match bound {
                        Some((_, value)) => push_value(body, value),
                        None => body.push_str("null"),
                    }
                }
                body.push_str(",\"name\":");
                push_string(body, name);
                push_nature_and_units(body, &metric.first);
                body.push('}');
            })
        };
        self.unique.get_or_init(write).clone()
    }

    /// The values of `metric` by device, of those that `access` is for: `{"id","value"}`; `None` when
    /// none of them has one.
    pub(crate) fn metric_json(&self, metric: &str, access: &Access) -> Option<Bytes> {
        let seen =
            self.metrics.get(metric)?.reports.iter().any(|(device, _)| access.device(device));
        seen.then(|| self.values_json(metric, |device| access.device(device)))?
    }

    /// The same of the devices that `may` be seen; `None` when no device at all has one.
    pub(super) fn values_json(&self, metric: &str, may: impl Fn(&str) -> bool) -> Option<Bytes> {
        let metric = self.metrics.get(metric)?;
        let seen = metric.reports.iter().filter(|(device, _)| may(device));
        Some(array(seen, |body, (device, report)| {
            body.push_str("{\"id\":");
            push_string(body, device);
            body.push_str(",\"value\":");
            push_value(body, &report.value);
            body.push('}');
        }))
    }

    /// The values of `device` by metric: `{"id","name","nature","units","value"}`; `None` when it
    /// never reported.
    pub(crate) fn device_json(&self, device: &str) -> Option<Bytes> {
        let reports = self.devices.get(device)?;
        Some(array(reports, |body, report| {
            body.push_str("{\"id\":");
            push_string(body, &report.name);
            body.push_str(",\"name\":");
            push_string(body, &report.name);
            push_nature_and_units(body, report);
            body.push_str(",\"value\":");
            push_value(body, &report.value);
            body.push('}');
        }))
    }
}

/// A bound as a number.
fn bound(bound: &Option<(f64, Value)>) -> Option<f64> {
    bound.as_ref().map(|(number, _)| *number)
}

/// A metric in some devices: its first report, the least and greatest value, and how many there are.
type Among<'a> = (&'a Arc<Report>, [Option<f64>; 2], usize);

impl Metric {
    /// The first report in these devices, the least and greatest value, and how many there are; `None`
    /// when there is none.
    fn among(&self, devices: &HashSet<&str>) -> Option<Among<'_>> {
        let mut reports =
            self.reports.iter().filter(|(device, _)| devices.contains(&**device)).peekable();
        let first = reports.peek().map(|(_, report)| report)?;
        let (mut bounds, mut count) = (None, 0);
        for (_, report) in reports {
            count += 1;
            if let Some(number) = report.value.number() {
                let (least, most) = bounds.unwrap_or((number, number));
                bounds = Some((f64::min(least, number), f64::max(most, number)));
            }
        }
        Some((first, [bounds.map(|(least, _)| least), bounds.map(|(_, most)| most)], count))
    }

    fn add(&mut self, device: &Arc<str>, report: &Arc<Report>) {
        self.reports.push((Arc::clone(device), Arc::clone(report)));
        let Some(number) = report.value.number() else { return };
        if self.least.as_ref().is_none_or(|(least, _)| number < *least) {
            self.least = Some((number, report.value.clone()));
        }
        if self.most.as_ref().is_none_or(|(most, _)| number > *most) {
            self.most = Some((number, report.value.clone()));
        }
    }
}

/// A JSON array of `items`, each written by `push`, and a line's end.
fn array<T>(items: impl IntoIterator<Item = T>, mut push: impl FnMut(&mut String, T)) -> Bytes {
    let mut body = String::from("[");
    for item in items {
        if body.len() > 1 {
            body.push(',');
        }
        push(&mut body, item);
    }
    body.push_str("]\n");
    body.into()
}

fn push_nature_and_units(body: &mut String, report: &Report) {
    body.push_str(",\"nature\":");
    push_string(body, report.nature());
    body.push_str(",\"units\":");
    push_string(body, &report.units);
}

pub(super) fn push_value(body: &mut String, value: &Value) {
    // Writing to a String cannot fail.
    let _ = match value {
        Value::Text(text) => {
            push_string(body, text);
            Ok(())
        }
        Value::Float(value) => {
            push_float(body, *value);
            Ok(())
        }
        Value::Signed(value) => write!(body, "{value}"),
        Value::Unsigned(value) => write!(body, "{value}"),
    };
}
