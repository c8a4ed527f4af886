//! Runs for the tests of those who read current values.

use super::current::Current;
use super::report::{Kind, Report, Slope, Value};
use super::{Config, Metrics};
use crate::inventory::Inventory;
use std::path::Path;
use std::sync::Arc;

/// Metrics of no device, kept in a folder.
pub(crate) fn open(folder: &Path) -> Arc<Metrics> {
    let inventory = Arc::new(Inventory::open(folder.join("inventory.json")).unwrap());
    Arc::new(Metrics::open(Config::new(folder, 15, None), inventory).unwrap())
}

/// A run at this time, that saw these values of one metric; devices come in order.
pub(crate) fn publish(metrics: &Metrics, at: i64, metric: &str, values: &[(&str, f64)]) {
    let mut current = Current::of_run(at);
    for (device, value) in values {
        let report = Report {
            name: metric.into(),
            value: Value::Float(*value),
            units: "".into(),
            kind: Kind::Double,
            slope: Slope::Both,
            ttl: 9,
            reported: at,
        };
        current.add(&(*device).into(), vec![Arc::new(report)]);
    }
    metrics.current.send_replace(Some(Arc::new(current)));
}
