//! The new series of a batch or request that are let in and not there yet: limits hold within it, too.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// New series, by device and metric.
#[derive(Debug, Default)]
pub(super) struct Coming {
    series: HashSet<(Arc<str>, Arc<str>)>,
    of_devices: HashMap<Arc<str>, usize>,
}

impl Coming {
    /// Whether this metric of a device is among them: one may stand twice in a request.
    pub(super) fn has(&self, device: &Arc<str>, metric: &Arc<str>) -> bool {
        // Most requests bring nothing new, and then nothing is made to look for.
        !self.series.is_empty() && self.series.contains(&(Arc::clone(device), Arc::clone(metric)))
    }

    /// How many are of a device.
    pub(super) fn of_device(&self, device: &Arc<str>) -> usize {
        self.of_devices.get(device).copied().unwrap_or_default()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.series.len()
    }

    /// Lets a metric of a device in.
    pub(super) fn add(&mut self, device: &Arc<str>, metric: &Arc<str>) {
        if self.series.insert((Arc::clone(device), Arc::clone(metric))) {
            *self.of_devices.entry(Arc::clone(device)).or_default() += 1;
        }
    }
}
