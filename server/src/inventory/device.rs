//! One device, and all of them by id.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
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

/// A device as a device map has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Located {
    pub(super) id: String,
    pub(super) cluster: String,
    pub(super) host: String,
}

/// A device of the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PortalDevice {
    /// Its id.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// First folder of its metrics.
    pub(crate) cluster: String,
    /// Second folder of its metrics.
    pub(crate) host: String,
    /// The team in whose rack it stands.
    pub(crate) team: String,
}

impl PortalDevice {
    /// Whether `device` is this one, as it is now.
    pub(super) fn is(&self, device: &Device) -> bool {
        (&*self.name, &*self.cluster, &*self.host, Some(&*self.team))
            == (&*device.name, &*device.cluster, &*device.host, device.team.as_deref())
    }
}

/// A device: what it is called, where its metrics are kept, where it stands.
#[derive(Debug)]
pub struct Device {
    /// Of one registered here: a decimal number as text, never used twice. Of one of a device map:
    /// what the map says. Of one of the portal: a UUID.
    pub id: Arc<str>,
    /// The name that people gave it.
    pub name: Box<str>,
    /// First folder of its metrics.
    pub cluster: Box<str>,
    /// Second folder of its metrics.
    pub host: Box<str>,
    /// The rack it stands in; empty when only the service of the device map knows.
    pub rack: Box<str>,
    /// Its place in the rack, from 1 at the bottom; 0 when only that service knows.
    pub position: u32,
    /// Another number whenever a device map gives the id other folders: what was found in the old
    /// ones has to be looked for again.
    pub place: u64,
    /// The team that it belongs to; none of what is registered here, or is of a device map.
    pub team: Option<Box<str>>,
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
            place: 0,
            team: None,
            last_seen: NEVER.into(),
        }
    }

    /// A device of a map, whose folders it has since its refresh number `place`.
    pub(super) fn of_map(located: &Located, place: u64, last_seen: Option<i64>) -> Self {
        Self {
            id: located.id.as_str().into(),
            name: located.host.as_str().into(),
            cluster: located.cluster.as_str().into(),
            host: located.host.as_str().into(),
            rack: "".into(),
            position: 0,
            place,
            team: None,
            last_seen: last_seen.unwrap_or(NEVER).into(),
        }
    }

    /// A device of the portal, which may have been there before.
    pub(super) fn of_portal(device: &PortalDevice, before: Option<&Arc<Self>>) -> Self {
        let moved = |old: &Arc<Self>| {
            let stays = (&*old.cluster, &*old.host) == (&*device.cluster, &*device.host);
            if stays { old.place } else { old.place.wrapping_add(1) }
        };
        Self {
            id: device.id.as_str().into(),
            name: device.name.as_str().into(),
            cluster: device.cluster.as_str().into(),
            host: device.host.as_str().into(),
            rack: "".into(),
            position: 0,
            place: before.map_or(0, moved),
            team: Some(device.team.as_str().into()),
            last_seen: before.and_then(|old| old.last_seen()).unwrap_or(NEVER).into(),
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
    by_id: HashMap<Arc<str>, usize, foldhash::fast::RandomState>,
    by_name: HashMap<Box<str>, usize>,
    is_known: bool,
    /// How often devices have been taken away, moved or renamed; not how often some came.
    departures: u64,
}

impl DeviceMap {
    pub(super) fn new(records: &[Record]) -> Self {
        Self::of(records.iter().map(|record| Arc::new(Device::new(record))).collect())
    }

    /// No device, as no map has come yet.
    pub(super) fn unknown() -> Self {
        Self { is_known: false, ..Self::of(Vec::new()) }
    }

    /// The devices of `records`, of which those that are here already go on, and the portal's.
    pub(super) fn with(&self, records: &[Record]) -> Self {
        let device = |record: &Record| match self.get(&record.id) {
            Some(device) => Arc::clone(device),
            None => Arc::new(Device::new(record)),
        };
        let portal = self.iter().filter(|device| device.team.is_some()).map(Arc::clone);
        self.followed_by(records.iter().map(device).chain(portal).collect())
    }

    /// These devices, after those that are here.
    pub(super) fn followed_by(&self, devices: Vec<Arc<Device>>) -> Self {
        let next = Self::of(devices);
        let stays = |old: &Arc<Device>| next.get(&old.id).is_some_and(|new| Arc::ptr_eq(old, new));
        let departures = self.departures.saturating_add(u64::from(!self.iter().all(stays)));
        Self { departures, ..next }
    }

    /// Another number whenever a device that was here has been taken away, moved or renamed: what was
    /// found by its name has to be looked for again.
    #[must_use]
    pub fn departures(&self) -> u64 {
        self.departures
    }

    /// The devices of a map's refresh number `place`: those that were here in the same folders go on.
    pub(super) fn located(&self, all: &[Located], place: u64) -> Self {
        let device = |located: &Located| match self.get(&located.id) {
            Some(device) if *device.cluster == located.cluster && *device.host == located.host => {
                Arc::clone(device)
            }
            old => {
                let last_seen = old.and_then(|device| device.last_seen());
                Arc::new(Device::of_map(located, place, last_seen))
            }
        };
        self.followed_by(all.iter().map(device).collect())
    }

    /// How many devices there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.devices.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.devices.is_empty()
    }

    /// Whether a device that is not here is gone; before the first map has come nobody knows.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.is_known
    }

    pub(super) fn of(devices: Vec<Arc<Device>>) -> Self {
        let by_id = devices.iter().enumerate().map(|(at, d)| (Arc::clone(&d.id), at)).collect();
        // Of two with one name, which only a file written by hand can have, the first counts. Names of
        // the portal's devices are unique in their rack only, and agents may not choose among them.
        let named = devices.iter().enumerate().rev().filter(|(_, device)| device.team.is_none());
        let by_name = named.map(|(at, d)| (d.name.clone(), at)).collect();
        Self { devices, by_id, by_name, is_known: true, departures: 0 }
    }

    /// The device of that name, of those that are not the portal's.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Arc<Device>> {
        self.devices.get(*self.by_name.get(name)?)
    }

    /// The device of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Device>> {
        self.devices.get(*self.by_id.get(id)?)
    }

    /// The devices of these ids, each once, in the order of their registration.
    pub fn chosen<'a>(&self, ids: impl Iterator<Item = &'a str>) -> Vec<Arc<Device>> {
        let places: BTreeSet<usize> = ids.filter_map(|id| self.by_id.get(id).copied()).collect();
        places.into_iter().filter_map(|at| self.devices.get(at).cloned()).collect()
    }

    /// Every device, in the order of their registration.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Device>> {
        self.devices.iter()
    }
}
