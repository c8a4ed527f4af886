//! The values of the metrics on screen: those that have changed since the last event.

use super::view::Racks;
use super::{Viewer, Wanted};
use crate::database::Changed;
use crate::http::{push_integer, push_string};
use crate::metrics::Current;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Most metrics of a stream: 16, more than a screen shows.
pub(super) const METRICS_MAX: usize = 16;

/// Most values that a stream remembers, to tell which have changed: 100,000, of some 100 bytes each.
/// A site of 10,000 devices shows ten metrics of all of them.
const VALUES_MAX: usize = 100_000;

/// What a listener watches, and what it has been told.
#[derive(Debug)]
pub(super) struct Watched {
    metrics: BTreeSet<String>,
    racks: BTreeSet<String>,
    named: BTreeSet<String>,
    /// The devices whose values it gets; none when they have to be looked up again.
    devices: Option<HashSet<Arc<str>>>,
    /// The last value of each metric and device, as JSON.
    told: BTreeMap<String, HashMap<Arc<str>, Box<str>>>,
    refused: bool,
}

impl Watched {
    /// What is wanted; none when no metric is.
    pub(super) fn new(wanted: &Wanted) -> Option<Self> {
        (!wanted.metrics.is_empty()).then(|| Self {
            metrics: wanted.metrics.clone(),
            racks: wanted.racks.clone(),
            named: wanted.devices.clone(),
            devices: None,
            told: BTreeMap::new(),
            refused: false,
        })
    }

    /// Whether the devices have to be looked up.
    pub(super) fn wants_devices(&self) -> bool {
        self.devices.is_none()
    }

    /// The devices may be others now.
    pub(super) fn forget_devices(&mut self) {
        self.devices = None;
    }

    /// A change may make the devices others.
    pub(super) fn hear(&mut self, changed: &Changed) {
        let comes_or_goes = matches!(&*changed.action, "create" | "delete");
        if comes_or_goes && matches!(&*changed.kind, "rack" | "device" | "team" | "template") {
            self.forget_devices();
        }
    }

    /// Those devices that are wanted and that `viewer` may look at.
    pub(super) fn set_devices(&mut self, racks: &Racks, viewer: &Viewer) {
        let mut devices = HashSet::new();
        let all = self.racks.is_empty() && self.named.is_empty();
        for seen in racks.seen_by(viewer) {
            let whole = all || self.racks.contains(seen.rack.id());
            let wanted = seen.rack.devices().filter(|id| whole || self.named.contains(&***id));
            devices.extend(wanted.map(Arc::clone));
        }
        self.devices = Some(devices);
    }

    /// The event of a run: by metric and device the values that are others than before, `null` for
    /// those that are no more. None when there is nothing to tell.
    pub(super) fn event(&mut self, current: &Current) -> Option<String> {
        let devices = self.devices.as_ref().filter(|_| !self.refused)?;
        if self.metrics.len().saturating_mul(devices.len()) > VALUES_MAX {
            self.refused = true;
            return Some(format!(
                "event: refused\ndata: {{\"detail\":\"{} metrics of {} devices, and a stream may \
                 have {VALUES_MAX} values: name fewer metrics, or racks or devices\"}}\n\n",
                self.metrics.len(),
                devices.len()
            ));
        }
        let mut out = String::from("event: values\ndata: {\"at\":");
        push_integer(&mut out, current.at());
        out.push_str(",\"values\":{");
        let (mut metrics, mut separator) = (0_usize, "");
        for metric in &self.metrics {
            let told = self.told.entry(metric.clone()).or_default();
            let changed = changes(current, metric, devices, told);
            if changed.is_empty() {
                continue;
            }
            metrics = metrics.saturating_add(1);
            out.push_str(separator);
            separator = ",";
            push_string(&mut out, metric);
            out.push_str(":{");
            let mut separator = "";
            for (device, value) in changed {
                out.push_str(separator);
                separator = ",";
                push_string(&mut out, &device);
                out.push(':');
                out.push_str(&value);
            }
            out.push('}');
        }
        out.push_str("}}\n\n");
        (metrics > 0).then_some(out)
    }
}

/// The values of a metric that are others than those that were told, which become them.
fn changes(
    current: &Current,
    metric: &str,
    devices: &HashSet<Arc<str>>,
    told: &mut HashMap<Arc<str>, Box<str>>,
) -> Vec<(Arc<str>, Box<str>)> {
    let mut changed = Vec::new();
    for device in devices {
        let value = current.value_json(device, metric);
        if value.as_deref() == told.get(device).map(|value| &**value) {
            continue;
        }
        match value {
            Some(value) => {
                let value: Box<str> = value.into();
                told.insert(Arc::clone(device), value.clone());
                changed.push((Arc::clone(device), value));
            }
            None => {
                told.remove(device);
                changed.push((Arc::clone(device), "null".into()));
            }
        }
    }
    // Nothing is told about those that are no longer to be seen.
    told.retain(|device, _| devices.contains(device));
    changed.sort_unstable();
    changed
}
