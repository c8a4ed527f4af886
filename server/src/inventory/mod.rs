//! Devices: registered here with the rack they stand in, and kept in one file of the data folder, and
//! beside them the portal's; or those of the visualisation service, asked for now and then.

mod api;
mod device;
mod map;
pub(crate) mod names;
mod service;
mod poll;
mod portal;

pub use api::{list, register};
pub(crate) use device::PortalDevice;
pub use device::{Device, DeviceMap};
pub use poll::{MapConfig, Poller};
pub use service::{MapSource, ServiceConfig};

use crate::durable::{self, PRIVATE_FILE};
use crate::{Error, Result};
use parking_lot::{Mutex, RwLock};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Most devices: 10,000, the size the existing system was measured with; the file is rewritten
/// for each new one, 1.5 MB at the most.
pub const DEVICES_MAX: usize = 10_000;

/// Longest name of a device or rack in bytes: a full domain name has 253.
pub const NAME_BYTES_MAX: usize = 255;

/// The cluster of every device: what the existing system calls it when nobody said otherwise.
pub const CLUSTER: &str = "unspecified";

/// The rack of a device that names none.
const RACK: &str = "Rack 1";

/// Largest inventory file read: the most devices with the longest names, and as much again.
const FILE_BYTES_MAX: u64 = 32 * 1_024 * 1_024;

/// Why a device cannot be registered.
#[derive(Debug)]
pub enum RegisterFault {
    /// A rule about names is broken: field and sentence.
    Name(&'static str, String),
    /// There are [`DEVICES_MAX`].
    Full,
    /// The visualisation service has the devices.
    Elsewhere,
    /// The file could not be written.
    Storage(Error),
}

/// The file.
#[derive(Clone, Serialize, Deserialize)]
struct Stored {
    version: u32,
    next_id: u64,
    devices: Vec<device::Record>,
}

/// The devices, durable: what is registered is on the disk before it is answered, and so is the last
/// good device map.
pub struct Inventory {
    file: PathBuf,
    source: Source,
    map: RwLock<Arc<DeviceMap>>,
    /// How far the portal's changes have come, where there is a portal.
    progress: OnceLock<portal::Progress>,
}

/// Where the devices come from.
enum Source {
    /// They are registered here.
    Registered(Mutex<Stored>),
    /// A poller asks for them.
    Map(poll::Demand),
}

impl fmt::Debug for Inventory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inventory").field("file", &self.file).finish_non_exhaustive()
    }
}

impl Inventory {
    /// The inventory in `file`, empty when there is no such file.
    ///
    /// # Errors
    /// When the file cannot be read or breaks a rule.
    pub fn open(file: PathBuf) -> Result<Self> {
        let stored = match durable::read(&file, FILE_BYTES_MAX)? {
            None => Stored { version: 1, next_id: 1, devices: Vec::new() },
            Some(bytes) => serde_json::from_slice::<Stored>(&bytes)
                .map_err(|e| e.to_string())
                .and_then(|stored| check(&stored).map(|()| stored))
                .map_err(|e| Error::new(format!("{}: {e}", file.display())))?,
        };
        let map = RwLock::new(Arc::new(DeviceMap::new(&stored.devices)));
        let source = Source::Registered(Mutex::new(stored));
        Ok(Self { file, source, map, progress: OnceLock::new() })
    }

    /// The devices as they are now.
    #[must_use]
    pub fn devices(&self) -> Arc<DeviceMap> {
        Arc::clone(&self.map.read())
    }

    /// The device called `name`, registered now if there is none; `true` when it is new. Waits
    /// for the disk.
    ///
    /// # Errors
    /// See [`RegisterFault`].
    pub fn register(
        &self,
        name: &str,
        rack: Option<&str>,
    ) -> Result<(Arc<Device>, bool), RegisterFault> {
        let (name, rack) = (checked("name", name)?, checked("rack", rack.unwrap_or(RACK))?);
        let Source::Registered(stored) = &self.source else {
            return Err(RegisterFault::Elsewhere);
        };
        let mut stored = stored.lock();
        if let Some(device) = self.devices().named(name) {
            return Ok((Arc::clone(device), false));
        }
        let mut next = stored.clone();
        next.add(name, rack)?;
        self.keep(&mut stored, next).map_err(RegisterFault::Storage)?;
        let device = self.devices().named(name).map(Arc::clone);
        device.map(|device| (device, true)).ok_or(RegisterFault::Full)
    }

    /// The devices called so, in their order; those that nobody has are registered now, in one
    /// write. Waits for the disk.
    #[must_use]
    pub fn register_all(&self, names: &[&str]) -> Vec<Result<Arc<Device>, RegisterFault>> {
        let Source::Registered(stored) = &self.source else {
            self.ask_again();
            return names.iter().map(|_| Err(RegisterFault::Elsewhere)).collect();
        };
        let mut stored = stored.lock();
        let mut next = stored.clone();
        let before = self.devices();
        let mut added = HashSet::new();
        let mut add = |name: &str| {
            let name = checked("name", name)?;
            if before.named(name).is_none() && added.insert(name.to_owned()) {
                next.add(name, RACK)?;
            }
            Ok(())
        };
        let outcomes: Vec<Result<(), RegisterFault>> = names.iter().map(|name| add(name)).collect();
        if next.devices.len() > stored.devices.len()
            && let Err(error) = self.keep(&mut stored, next)
        {
            let failed = |_| Err(RegisterFault::Storage(Error::new(error.to_string())));
            return names.iter().map(failed).collect();
        }
        let devices = self.devices();
        let of = |(name, outcome): (&&str, Result<(), RegisterFault>)| {
            outcome?;
            devices.named(name.trim()).map(Arc::clone).ok_or(RegisterFault::Full)
        };
        names.iter().zip(outcomes).map(of).collect()
    }

    /// Makes `next` what is stored, first on the disk.
    fn keep(&self, stored: &mut Stored, next: Stored) -> Result<()> {
        let mut bytes = serde_json::to_vec_pretty(&next).map_err(|e| Error::new(e.to_string()))?;
        bytes.push(b'\n');
        durable::replace(&self.file, &bytes, PRIVATE_FILE)?;
        let map = Arc::new(self.devices().with(&next.devices));
        *stored = next;
        *self.map.write() = map;
        Ok(())
    }
}

impl Stored {
    /// Adds a device at the top of a rack.
    fn add(&mut self, name: &str, rack: &str) -> Result<(), RegisterFault> {
        if self.devices.len() >= DEVICES_MAX {
            return Err(RegisterFault::Full);
        }
        let id = self.next_id.to_string();
        let taken = self.devices.iter().filter(|device| device.rack == rack);
        let position = taken.map(|device| device.position).max().unwrap_or(0).saturating_add(1);
        self.next_id = self.next_id.saturating_add(1);
        self.devices.push(device::Record {
            host: format!("device:{id}"),
            id,
            name: name.to_owned(),
            cluster: CLUSTER.to_owned(),
            rack: rack.to_owned(),
            position,
        });
        Ok(())
    }
}

fn check(stored: &Stored) -> Result<(), String> {
    if stored.version != 1 {
        return Err(format!("version {} is not known, only 1 is", stored.version));
    }
    if stored.devices.len() > DEVICES_MAX {
        return Err(format!("{} devices, and {DEVICES_MAX} is the most", stored.devices.len()));
    }
    let mut ids = HashSet::new();
    for device in &stored.devices {
        let id = device.id.parse::<u64>().ok().filter(|id| id.to_string() == device.id);
        match id {
            Some(id) if id >= stored.next_id => {
                return Err(format!("device id {id} is not below next_id {}", stored.next_id));
            }
            Some(id) if !ids.insert(id) => return Err(format!("two devices have the id {id}")),
            Some(_) => {}
            None => return Err(format!("device id {:?} is not a decimal number", device.id)),
        }
        for (field, text) in [
            ("name", &device.name),
            ("cluster", &device.cluster),
            ("host", &device.host),
            ("rack", &device.rack),
        ] {
            rule(field, text).map_err(|rule| format!("device {}: {rule}", device.id))?;
        }
    }
    Ok(())
}

fn checked<'a>(field: &'static str, text: &'a str) -> Result<&'a str, RegisterFault> {
    let text = text.trim();
    rule(field, text).map_err(|rule| RegisterFault::Name(field, rule))?;
    Ok(text)
}

fn rule(field: &str, text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err(format!("{field} is a required field"));
    }
    if text.len() > NAME_BYTES_MAX {
        return Err(format!("{field} must have {NAME_BYTES_MAX} bytes or less"));
    }
    if text.chars().any(char::is_control) {
        return Err(format!("{field} cannot contain control characters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_keep_their_ids() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("inventory.json");
        let inventory = Inventory::open(file.clone()).unwrap();
        let (first, new) = inventory.register(" alpha ", None).unwrap();
        assert!(new);
        assert_eq!((&*first.id, &*first.host, &*first.name), ("1", "device:1", "alpha"));
        first.seen(7);
        let (second, _) = inventory.register("beta", Some("Left")).unwrap();
        assert_eq!((&*second.id, &*second.rack, second.position), ("2", "Left", 1));
        let (again, new) = inventory.register("alpha", Some("Left")).unwrap();
        assert!(!new);
        assert_eq!((&*again.id, again.last_seen()), ("1", Some(7)));
        let reopened = Inventory::open(file).unwrap();
        let ids: Vec<String> = reopened.devices().iter().map(|d| d.id.to_string()).collect();
        assert_eq!(ids, ["1", "2"]);
        assert_eq!(&*reopened.register("gamma", None).unwrap().0.id, "3");
        let all = reopened.register_all(&["delta", "alpha", "", "delta", "epsilon"]);
        let ids: Vec<Option<&str>> =
            all.iter().map(|device| device.as_ref().ok().map(|device| &*device.id)).collect();
        assert_eq!(ids, [Some("4"), Some("1"), None, Some("4"), Some("5")]);
    }

    #[test]
    fn names_have_rules() {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Inventory::open(folder.path().join("inventory.json")).unwrap();
        for name in ["", "  ", "a\u{0}b", "a\nb", &"x".repeat(256)] {
            let fault = inventory.register(name, None).unwrap_err();
            assert!(matches!(fault, RegisterFault::Name("name", _)), "{name:?}");
        }
        inventory.register(&"x".repeat(255), None).unwrap();
        assert!(matches!(
            inventory.register("a", Some("")).unwrap_err(),
            RegisterFault::Name("rack", _)
        ));
    }

    #[test]
    fn devices_of_a_map_go_on_unless_they_move() {
        let located = |id: &str, host: &str| {
            let [id, cluster, host] = [id, "c", host].map(str::to_owned);
            device::Located { id, cluster, host }
        };
        let empty = DeviceMap::new(&[]);
        assert!(empty.is_empty());
        let before = empty.located(&[located("1", "a"), located("2", "b"), located("3", "c")], 1);
        before.iter().for_each(|device| device.seen(7));
        let after = before.located(&[located("1", "a"), located("2", "moved")], 2);
        assert_eq!(after.len(), 2);
        assert!(Arc::ptr_eq(before.get("1").unwrap(), after.get("1").unwrap()));
        let moved = after.get("2").unwrap();
        assert_eq!((&*moved.host, moved.place, moved.last_seen()), ("moved", 2, Some(7)));
        assert!(after.get("3").is_none());
        let back = after.located(&[located("3", "c")], 3);
        assert_eq!(back.get("3").unwrap().place, 3);
    }

    #[test]
    fn devices_of_a_map_are_registered_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (inventory, _) = Inventory::of_map(MapConfig {
            source: MapSource::File(at("map.json")),
            frequency: std::time::Duration::from_secs(1),
            throttle: std::time::Duration::from_secs(1),
            kept: at("devices.json"),
        })
        .unwrap();
        let refused = inventory.register("box", None);
        assert!(matches!(refused, Err(RegisterFault::Elsewhere)), "{refused:?}");
    }

    #[test]
    fn broken_files_are_told_with_their_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("inventory.json");
        let device = |id: &str, host: &str| {
            format!(
                "{{\"id\":\"{id}\",\"name\":\"n\",\"cluster\":\"c\",\"host\":\"{host}\",\
                 \"rack\":\"r\",\"position\":1}}"
            )
        };
        for (devices, says) in [
            ("{".to_owned(), "line 1 column"),
            (device("x", "h"), "not a decimal number"),
            (device("01", "h"), "not a decimal number"),
            (device("9", "h"), "not below next_id"),
            (device("1", ""), "host is a required field"),
            (format!("{},{}", device("1", "h"), device("1", "i")), "two devices have the id 1"),
        ] {
            let text = format!("{{\"version\":1,\"next_id\":5,\"devices\":[{devices}]}}");
            durable::replace(&file, text.as_bytes(), PRIVATE_FILE).unwrap();
            let error = Inventory::open(file.clone()).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
            assert!(error.contains("inventory.json"), "{error}");
        }
    }
}
