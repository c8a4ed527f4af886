//! One device, and all of them by id.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A device as the file has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) cluster: String,
    pub(super) host: String,
    pub(super) rack: String,
    pub(super) position: u32,
}

/// A device: what it is called, where its metrics are kept, where it stands.
#[derive(Debug)]
pub struct Device {
    /// A decimal number as text, never used twice.
    pub id: Arc<str>,
    /// The name that people gave it.
    pub name: Box<str>,
    /// First folder of its metrics.
    pub cluster: Box<str>,
    /// Second folder of its metrics.
    pub host: Box<str>,
    /// The rack it stands in.
    pub rack: Box<str>,
    /// Its place in the rack, from 1 at the bottom.
    pub position: u32,
    last_seen: AtomicI64,
}

/// What [`Device::last_seen`] keeps before the first report.
const NEVER: i64 = i64::MIN;

impl Device {
    fn new(record: &Record) -> Self {
        Self {
            id: record.id.as_str().into(),
            name: record.name.as_str().into(),
            cluster: record.cluster.as_str().into(),
            host: record.host.as_str().into(),
            rack: record.rack.as_str().into(),
            position: record.position,
            last_seen: NEVER.into(),
        }
    }

    /// Seconds since 1970 of the last report known, if there was one.
    #[must_use]
    pub fn last_seen(&self) -> Option<i64> {
        Some(self.last_seen.load(Ordering::Relaxed)).filter(|&at| at != NEVER)
    }

    /// Notes a report at `now`.
    pub fn seen(&self, now: i64) {
        // Relaxed: nothing else is published by it.
        self.last_seen.fetch_max(now, Ordering::Relaxed);
    }
}

/// The devices at one moment, by id and in the order of their registration.
#[derive(Debug)]
pub struct DeviceMap {
    devices: Vec<Arc<Device>>,
    by_id: HashMap<Arc<str>, usize>,
    by_name: HashMap<Box<str>, usize>,
}

impl DeviceMap {
    pub(super) fn new(records: &[Record]) -> Self {
        Self::of(records.iter().map(|record| Arc::new(Device::new(record))).collect())
    }

    /// These devices, and those of `records` that are new.
    pub(super) fn with(&self, records: &[Record]) -> Self {
        let device = |record: &Record| match self.get(&record.id) {
            Some(device) => Arc::clone(device),
            None => Arc::new(Device::new(record)),
        };
        Self::of(records.iter().map(device).collect())
    }

    fn of(devices: Vec<Arc<Device>>) -> Self {
        let by_id = devices.iter().enumerate().map(|(at, d)| (Arc::clone(&d.id), at)).collect();
        // Of two with one name, which only a file written by hand can have, the first counts.
        let by_name =
            devices.iter().enumerate().rev().map(|(at, d)| (d.name.clone(), at)).collect();
        Self { devices, by_id, by_name }
    }

    /// The device of that name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Arc<Device>> {
        self.devices.get(*self.by_name.get(name)?)
    }

    /// The device of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Device>> {
        self.devices.get(*self.by_id.get(id)?)
    }

    /// Every device, in the order of their registration.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Device>> {
        self.devices.iter()
    }
}
