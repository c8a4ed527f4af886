//! The current values that a filter lets through, handed out in order, a part at a time.

use super::super::current::Current;
use super::super::report::Report;
use super::exposition::legal_name;
use super::filter::Filter;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// By what metrics are sorted; devices are by number within a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Name,
    /// Names that are the same in Prometheus follow each other.
    LegalName,
}

impl Order {
    fn key(self, name: &str) -> Cow<'_, str> {
        match self {
            Self::Name => Cow::Borrowed(name),
            Self::LegalName => legal_name(name),
        }
    }
}

/// Values of one run that have not been handed out yet.
#[derive(Debug)]
pub(super) struct Values {
    pub(super) current: Arc<Current>,
    /// How many there were at first.
    pub(super) count: usize,
    left: Left,
}

#[derive(Debug)]
enum Left {
    /// Every device's values of these metrics, last first; of the last one those from here.
    Metrics(Vec<Arc<str>>, usize),
    /// These values, last first.
    Chosen(Vec<(Arc<str>, Arc<Report>)>),
}

impl Values {
    /// Those of a run that the filter lets through. A filter of devices costs as much as these have;
    /// one of metrics looks at every name.
    pub(super) fn of(current: Arc<Current>, filter: &Filter, order: Order) -> Self {
        let metrics = &filter.metrics;
        if filter.devices.is_empty() {
            let mut count = 0;
            let mut names: Vec<Arc<str>> = Vec::new();
            let add = |(name, values): (&Arc<str>, usize)| {
                names.push(Arc::clone(name));
                count += values;
            };
            match metrics.exact() {
                Some(exact) => {
                    exact.into_iter().filter_map(|name| current.metric(name)).for_each(add)
                }
                None => {
                    current.every_metric().filter(|(name, _)| metrics.matches(name)).for_each(add)
                }
            }
            // They are sorted by name, and stay so within one legal name.
            if order == Order::LegalName {
                names.sort_by_cached_key(|name| legal_name(name).into_owned());
            }
            names.reverse();
            return Self { current, count, left: Left::Metrics(names, 0) };
        }
        let devices: BTreeSet<&str> = filter.devices.iter().map(String::as_str).collect();
        let mut chosen = Vec::new();
        for device in devices {
            let reports = current.of_device(device);
            let Some((device, reports)) = reports else { continue };
            let matching = reports.iter().filter(|report| metrics.matches(&report.name));
            chosen.extend(matching.map(|report| (Arc::clone(device), Arc::clone(report))));
        }
        chosen.sort_by(|(a_device, a), (b_device, b)| {
            let by_name = order.key(&a.name).cmp(&order.key(&b.name)).then(a.name.cmp(&b.name));
            let by_number = a_device.len().cmp(&b_device.len()).then(a_device.cmp(b_device));
            by_name.then(by_number)
        });
        chosen.reverse();
        Self { current, count: chosen.len(), left: Left::Chosen(chosen) }
    }

    /// Hands out values until `take` answers false, or none is left; answers whether some may be.
    pub(super) fn hand_out(&mut self, mut take: impl FnMut(&Arc<str>, &Report) -> bool) -> bool {
        match &mut self.left {
            Left::Metrics(names, from) => {
                while let Some(name) = names.last() {
                    let reports = self.current.of_metric(name).get(*from..).unwrap_or_default();
                    for (device, report) in reports {
                        *from += 1;
                        if !take(device, report) {
                            return true;
                        }
                    }
                    names.pop();
                    *from = 0;
                }
            }
            Left::Chosen(chosen) => {
                while let Some((device, report)) = chosen.pop() {
                    if !take(&device, &report) {
                        return true;
                    }
                }
            }
        }
        false
    }
}
