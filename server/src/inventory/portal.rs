//! The portal's devices, beside those that are registered here: they report in the same way.

use super::device::{Device, DeviceMap, PortalDevice};
use super::{Inventory, Source};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;

/// How long a report of an unknown device waits until the inventory has seen every change: a change takes
/// milliseconds to come here, and clients do not wait longer for an answer.
const CHANGES_WAIT: Duration = Duration::from_secs(3);

/// How far the portal's changes have come: to its database, and from there to here.
#[derive(Debug)]
pub(super) struct Progress {
    /// The number of the last change that was made.
    made: watch::Receiver<i64>,
    /// That of the last change that is known here.
    seen: watch::Receiver<i64>,
}

impl Inventory {
    /// Has reports of unknown devices wait until the changes that were `made` have been `seen`: who has
    /// been told that a device is there may report at once.
    pub(crate) fn wait_for(&self, made: watch::Receiver<i64>, seen: watch::Receiver<i64>) {
        // Set once, when the server starts.
        let _ = self.progress.set(Progress { made, seen });
    }

    /// Puts these in the place of all devices that the portal had.
    pub(crate) fn set_portal(&self, devices: &[PortalDevice]) {
        self.change(|_| false, devices);
    }

    /// Adds devices of the portal, and takes those with the ids of `gone` away.
    pub(crate) fn change_portal(&self, added: &[PortalDevice], gone: &HashSet<String>) {
        self.change(|device| !gone.contains(&*device.id), added);
    }

    fn change(&self, stays: impl Fn(&Device) -> bool, added: &[PortalDevice]) {
        let Source::Registered(stored) = &self.source else { return };
        // Held by everybody who makes a new map of the old one.
        let _stored = stored.lock();
        let next = self.devices().with_portal(stays, added);
        *self.map.write() = Arc::new(next);
    }

    /// Waits until all changes that were made by now are known here, if the portal makes any.
    pub(super) async fn catch_up(&self) {
        let Some(progress) = self.progress.get() else { return };
        let made = *progress.made.borrow();
        let mut seen = progress.seen.clone();
        // Whether it comes to that, ends, or takes too long: what is known now counts.
        let _ = timeout(CHANGES_WAIT, seen.wait_for(|seen| *seen >= made)).await;
    }
}

impl DeviceMap {
    /// The registered devices, those of the portal that stay, and `added`, whose older ones of the same
    /// ids they follow.
    fn with_portal(&self, stays: impl Fn(&Device) -> bool, added: &[PortalDevice]) -> Self {
        let new: HashMap<&str, &PortalDevice> =
            added.iter().map(|device| (device.id.as_str(), device)).collect();
        let old = self.iter().filter(|device| {
            device.team.is_none() || (!new.contains_key(&*device.id) && stays(device))
        });
        let added = added.iter().map(|device| match self.get(&device.id) {
            Some(old) if device.is(old) => Arc::clone(old),
            old => Arc::new(Device::of_portal(device, old)),
        });
        self.followed_by(old.map(Arc::clone).chain(added).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(id: &str, host: &str) -> PortalDevice {
        let [id, host, cluster, team] = [id, host, "c", "t"].map(str::to_owned);
        PortalDevice { name: format!("name of {id}"), id, cluster, host, team }
    }

    fn ids(inventory: &Inventory) -> Vec<String> {
        inventory.devices().iter().map(|device| device.id.to_string()).collect()
    }

    #[tokio::test]
    async fn devices_of_the_portal_stand_beside_registered_ones() {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Inventory::open(folder.path().join("inventory.json")).unwrap();
        inventory.register("one", None).unwrap();
        inventory.set_portal(&[device("a", "x"), device("b", "y")]);
        assert_eq!(ids(&inventory), ["1", "a", "b"]);
        let before = inventory.refresh_for("a").await.unwrap();
        before.seen(7);
        assert_eq!(before.team.as_deref(), Some("t"));
        // By name only those are found that agents registered.
        assert!(inventory.devices().named("name of a").is_none());
        inventory.register("two", None).unwrap();
        assert_eq!(ids(&inventory), ["1", "2", "a", "b"]);
        inventory.change_portal(&[device("c", "z")], &HashSet::from(["b".to_owned()]));
        assert_eq!(ids(&inventory), ["1", "2", "a", "c"]);
        assert!(Arc::ptr_eq(&before, inventory.devices().get("a").unwrap()));
        assert!(inventory.refresh_for("b").await.is_none());
        inventory.set_portal(&[device("a", "moved")]);
        let moved = inventory.refresh_for("a").await.unwrap();
        assert_eq!((&*moved.host, moved.last_seen()), ("moved", Some(7)));
        assert_ne!(moved.place, before.place);
        assert_eq!(ids(&inventory), ["1", "2", "a"]);
    }

    #[tokio::test]
    async fn reports_of_unknown_devices_wait_for_changes_that_were_made() {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Arc::new(Inventory::open(folder.path().join("i.json")).unwrap());
        assert!(inventory.refresh_for("a").await.is_none(), "there is no portal to wait for");
        let (made, seen) = (watch::Sender::new(3), watch::Sender::new(3));
        inventory.wait_for(made.subscribe(), seen.subscribe());
        assert!(inventory.refresh_for("a").await.is_none(), "everything has been seen");
        made.send_replace(4);
        let waiting = Arc::clone(&inventory);
        let found = tokio::spawn(async move { waiting.refresh_for("a").await.is_some() });
        tokio::task::yield_now().await;
        inventory.set_portal(&[device("a", "x")]);
        seen.send_replace(4);
        assert!(found.await.unwrap());
    }
}
