//! Samples: values that come with times of their own, from other programs' agents and in batches.
//!
//! They do not wait for a processing run: a request's samples go into the history as one batch,
//! journaled there, and then the request is answered. A run only looks at the last of each series,
//! for the current values.
//!
//! What names a series in a request (a line's measurement and tags, a message's labels) is looked
//! up as it came, byte by byte; which device and metric that is, is worked out once.

pub(crate) mod collectd;
mod gathering;
pub(crate) mod graphite;
mod index;
pub(crate) mod influx;
mod naming;
pub(crate) mod remote_write;
mod rules;
mod series;
#[cfg(test)]
mod tests;

pub(crate) use gathering::{Gathered, Gathering, Outcome};
pub use rules::{DeviceRule, Rules};

use super::coming::Coming;
use super::current::Current;
use super::history::{History, KeptMetric, NewMetric};
use super::pending::Limits;
use super::report::Report;
use crate::identity::Access;
use crate::inventory::{Device, DeviceMap, Inventory, RegisterFault};
use concertim::store::{Batch, Refusal, SeriesId};
use concertim::{Reading, Timestamp};
use gathering::{Found, Missing};
use index::Index;
use parking_lot::{Mutex, MutexGuard, RwLock, RwLockWriteGuard};
use series::{Latest, Sampled};
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Seconds for which a sample counts as the current value: five minutes, after which Prometheus
/// calls a series stale, too.
pub(crate) const CURRENT_SECONDS: i64 = 300;

/// What a series of samples is, worked out from what names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The device's name, or its id.
    pub(crate) device: String,
    pub(crate) metric: String,
    pub(crate) units: String,
}

/// Why a sample was not taken, in a sentence.
pub(crate) type Why = String;

/// Every series that samples have come for.
#[derive(Debug)]
pub(crate) struct Samples {
    rules: Rules,
    limits: Limits,
    /// From what names a series to its place in `series` and `latest`.
    index: RwLock<Index>,
    series: RwLock<Vec<Sampled>>,
    /// The id in the store of each series: 4 bytes, so that those of a request are in the
    /// processor's cache.
    ids: RwLock<Vec<SeriesId>>,
    latest: Mutex<Vec<Latest>>,
    /// Held by whoever adds series.
    growing: Mutex<Growth>,
    /// The departures of devices that the index knows of.
    departures: AtomicU64,
}

/// Where samples go to.
#[derive(Debug)]
pub(crate) struct Surroundings<'a> {
    pub(crate) inventory: &'a Inventory,
    pub(crate) history: &'a History,
    /// What the last run saw: reports have series, too, and all of them count for the limits.
    pub(crate) known: Option<Arc<Current>>,
}

/// What is needed to add series.
#[derive(Debug, Default)]
struct Growth {
    /// The place of each series, by device's id and metric.
    places: HashMap<(Arc<str>, Arc<str>), u32>,
    of_devices: HashMap<Arc<str>, usize>,
}

/// What series are added to.
struct Adding<'a> {
    growth: &'a mut Growth,
    series: RwLockWriteGuard<'a, Vec<Sampled>>,
    ids: RwLockWriteGuard<'a, Vec<SeriesId>>,
    latest: MutexGuard<'a, Vec<Latest>>,
}

impl Adding<'_> {
    /// Adds a series, unless there is one of the device and metric: its place, and whether it is new.
    fn add(&mut self, added: Sampled, id: SeriesId) -> (u32, bool) {
        let next = u32::try_from(self.series.len()).unwrap_or(u32::MAX);
        let device = Arc::clone(&added.device.id);
        match self.growth.places.entry((Arc::clone(&device), Arc::clone(&added.metric))) {
            Entry::Occupied(known) => {
                let at = usize::try_from(*known.get()).unwrap_or(usize::MAX);
                // Of a device that has moved it is another series now.
                if self.ids.get(at).is_some_and(|known| *known != id)
                    && let (Some(series), Some(known), Some(latest)) =
                        (self.series.get_mut(at), self.ids.get_mut(at), self.latest.get_mut(at))
                {
                    (*series, *known, *latest) = (added, id, Latest::default());
                }
                (*known.get(), false)
            }
            Entry::Vacant(new) => {
                new.insert(next);
                *self.growth.of_devices.entry(device).or_default() += 1;
                self.series.push(added);
                self.ids.push(id);
                self.latest.push(Latest::default());
                (next, true)
            }
        }
    }
}

impl Samples {
    /// No series yet.
    pub(crate) fn new(rules: Rules, limits: Limits) -> Self {
        Self {
            rules,
            limits,
            index: RwLock::default(),
            series: RwLock::default(),
            ids: RwLock::default(),
            latest: Mutex::default(),
            growing: Mutex::default(),
            departures: AtomicU64::new(0),
        }
    }

    /// Has what names series of devices that are gone, moved or renamed be looked up again, as if it came
    /// for the first time; values of series that are where no device is any more are not current.
    pub(crate) fn follow(&self, devices: &DeviceMap) {
        if self.departures.load(Ordering::Acquire) == devices.departures() {
            return;
        }
        let _growing = self.growing.lock();
        let mut stale = HashSet::new();
        let series = self.series.read();
        for ((place, series), latest) in (0..).zip(&*series).zip(&mut *self.latest.lock()) {
            let now = devices.get(&series.device.id);
            if now.is_some_and(|now| Arc::ptr_eq(now, &series.device)) {
                continue;
            }
            stale.insert(place);
            if !now.is_some_and(|now| series.is_of(now)) {
                *latest = Latest::default();
            }
        }
        drop(series);
        self.index.write().forget(&stale);
        self.departures.store(devices.departures(), Ordering::Release);
    }

    /// Begins to look up the series of a request of so many bytes that came at `now`, of which so
    /// many faults are wanted at most.
    pub(crate) fn gathering(
        &self,
        now: Timestamp,
        faults_max: usize,
        bytes: usize,
    ) -> Gathering<'_> {
        Gathering::new(self.index.read(), &self.rules, now, faults_max, bytes)
    }

    /// Puts samples of the devices that `access` may write to into the history: those that are accepted
    /// are in its journal when this returns.
    pub(crate) fn store(
        &self,
        gathered: Gathered,
        access: Option<&Access>,
        places: &Surroundings<'_>,
        now: Timestamp,
    ) -> Outcome {
        let Gathered { mut found, missing, mut outcome, .. } = gathered;
        let limited = access.filter(|access| access.devices().is_some());
        if !missing.is_empty() {
            let inventory = places.inventory;
            let devices = self.devices(&missing, limited.is_some(), inventory, &mut outcome);
            self.grow(missing, &devices, places, now, &mut found, &mut outcome);
        }
        if let Some(access) = limited {
            self.keep_allowed(&mut found, access, &mut outcome);
        }
        self.append(&found, places.history, now, &mut outcome);
        outcome
    }

    /// The devices that samples are for by the names they came under, or why there is none.
    fn devices(
        &self,
        missing: &[Missing],
        is_limited: bool,
        inventory: &Inventory,
        outcome: &mut Outcome,
    ) -> HashMap<String, Result<Arc<Device>, Why>> {
        let devices = inventory.devices();
        let mut found = HashMap::new();
        let mut unknown = BTreeSet::new();
        for Missing { wanted: Wanted { device: name, .. }, .. } in missing {
            // A host may be called as another's number is, but as none of the portal's devices.
            let of_portal = devices.get(name).filter(|device| device.team.is_some());
            match of_portal.or_else(|| devices.named(name)).or_else(|| devices.get(name)) {
                _ if found.contains_key(name) => {}
                Some(device) => {
                    found.insert(name.clone(), Ok(Arc::clone(device)));
                }
                None => {
                    unknown.insert(name.as_str());
                }
            }
        }
        let unknown: Vec<&str> = unknown.into_iter().collect();
        // A token for some devices brings no others.
        if self.rules.devices == DeviceRule::Known || is_limited {
            let refused = |name| (String::from(name), Err(format!("there is no device '{name}'")));
            found.extend(unknown.into_iter().map(refused));
            return found;
        }
        let registered = match unknown.is_empty() {
            true => Vec::new(),
            false => inventory.register_all(&unknown),
        };
        for (name, device) in unknown.into_iter().zip(registered) {
            let device = device.map_err(|fault| match fault {
                RegisterFault::Name(_, rule) => format!("the device '{name}': {rule}"),
                RegisterFault::Elsewhere => format!("the device map has no device '{name}'"),
                RegisterFault::Full => format!("there is no room for the device '{name}'"),
                RegisterFault::Storage(error) => {
                    tracing::error!(%error, "a device was not registered");
                    outcome.is_servers_fault = true;
                    format!("the device '{name}' cannot be registered now")
                }
            });
            found.insert(name.to_owned(), device);
        }
        found
    }

    /// Drops the samples of devices that a token is not for.
    fn keep_allowed(&self, found: &mut Vec<Found>, access: &Access, outcome: &mut Outcome) {
        let series = self.series.read();
        found.retain(|found| {
            let place = usize::try_from(found.place).unwrap_or(usize::MAX);
            let Some(series) = series.get(place) else { return false };
            let allowed = access.device(&series.device.id);
            if !allowed {
                let id = &series.device.id;
                outcome.refuse(1, found.number, || format!("the token is not for device {id}"));
            }
            allowed
        });
    }

    /// Finds or makes the series that nobody knew.
    fn grow(
        &self,
        missing: Vec<Missing>,
        devices: &HashMap<String, Result<Arc<Device>, Why>>,
        places: &Surroundings<'_>,
        now: Timestamp,
        found: &mut Vec<Found>,
        outcome: &mut Outcome,
    ) {
        let mut growth = self.growing.lock();
        let (mut new, mut of_new, mut settled) = (Vec::new(), Vec::new(), Vec::new());
        let mut coming = Coming::default();
        for missing in missing {
            let (count, number) = (missing.samples.len(), missing.number());
            let device = match devices.get(&missing.wanted.device) {
                Some(Ok(device)) => device,
                Some(Err(why)) => {
                    outcome.refuse(count, number, || why.clone());
                    continue;
                }
                None => continue,
            };
            let metric: Arc<str> = missing.wanted.metric.as_str().into();
            let key = (Arc::clone(&device.id), Arc::clone(&metric));
            let known = growth.places.get(&key).copied();
            if let Some(place) = known
                && self.is_there(place, device)
            {
                settled.push((place, missing));
                continue;
            }
            if known.is_none()
                && let Err(why) =
                    self.may_come(device, &metric, &growth, places.known.as_deref(), &mut coming)
            {
                outcome.refuse(count, number, || why);
                continue;
            }
            let first = missing.samples.iter().map(|(_, at, _)| *at).min().unwrap_or(now);
            let units = missing.wanted.units.as_str().into();
            new.push(NewMetric { device: Arc::clone(device), metric, units, first });
            of_new.push(missing);
        }
        let made = places.history.resolve(&new);
        let mut adding = self.adding(&mut growth);
        for ((new, missing), made) in new.into_iter().zip(of_new).zip(made) {
            let made = match made {
                Ok(made) => made,
                Err((why, is_servers_fault)) => {
                    outcome.is_servers_fault |= is_servers_fault;
                    outcome.refuse(missing.samples.len(), missing.number(), || why);
                    continue;
                }
            };
            let NewMetric { device, metric, units, .. } = new;
            // The same metric may stand twice in a request, under two identities.
            let (place, _) = adding.add(Sampled { device, metric, units }, made);
            settled.push((place, missing));
        }
        drop(adding);
        let mut index = self.index.write();
        for (place, missing) in settled {
            index.insert(&missing.identity, missing.form, place);
            let samples = missing.samples.into_iter();
            found.extend(samples.map(|(number, at, value)| Found { place, number, at, value }));
        }
    }

    /// Whether the series at this place is where the device is now, which is noted then.
    fn is_there(&self, place: u32, device: &Arc<Device>) -> bool {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        let mut series = self.series.write();
        let Some(series) = series.get_mut(place).filter(|series| series.is_of(device)) else {
            return false;
        };
        series.device = Arc::clone(device);
        true
    }

    fn adding<'a>(&'a self, growth: &'a mut Growth) -> Adding<'a> {
        let (series, ids) = (self.series.write(), self.ids.write());
        Adding { growth, series, ids, latest: self.latest.lock() }
    }

    /// Takes over what the last process left: the last sample of each series, unless there has been a
    /// later one.
    pub(crate) fn restore(&self, kept: impl Iterator<Item = KeptMetric>) {
        let mut growth = self.growing.lock();
        let mut adding = self.adding(&mut growth);
        for KeptMetric { device, metric, units, series, at, value } in kept {
            let (place, is_new) = adding.add(Sampled { device, metric, units }, series);
            let place = usize::try_from(place).unwrap_or(usize::MAX);
            if let Some(latest) = adding.latest.get_mut(place).filter(|_| is_new) {
                latest.came(at, value);
            }
        }
    }

    /// Whether a series that no sample has come for may have some: the limits hold for those of
    /// samples, and for all that the last run saw, whichever are more.
    fn may_come(
        &self,
        device: &Device,
        metric: &Arc<str>,
        growth: &Growth,
        known: Option<&Current>,
        coming: &mut Coming,
    ) -> Result<(), Why> {
        let Limits { series, series_per_device } = self.limits;
        // Reported before, or twice in a request, under two identities.
        if coming.has(&device.id, metric)
            || known.is_some_and(|known| known.has(&device.id, metric))
        {
            return Ok(());
        }
        let of_samples = growth.of_devices.get(&device.id).copied().unwrap_or_default();
        let of_device = known.map_or(0, |known| known.series_of(&device.id)).max(of_samples);
        if of_device + coming.of_device(&device.id) >= series_per_device {
            return Err(format!(
                "'{}' has {series_per_device} metrics, the most of one device",
                device.name
            ));
        }
        let all = known.map_or(0, Current::series).max(growth.places.len());
        if all + coming.len() >= series {
            return Err(format!("there are {series} series, the most"));
        }
        coming.add(&device.id, metric);
        Ok(())
    }

    fn append(&self, found: &[Found], history: &History, now: Timestamp, outcome: &mut Outcome) {
        for found in found.chunks(Batch::ENTRIES_MAX / 4) {
            // Held until the batch is made, and not while it is appended.
            let ids = self.ids.read();
            let entries = found.iter().map(move |found| {
                let place = usize::try_from(found.place).unwrap_or(usize::MAX);
                let series = ids.get(place).copied().unwrap_or(SeriesId::from_number(u32::MAX));
                // What is no number is said to be unknown, and not invented.
                let known = found.value.is_finite();
                let reading = if known { Reading::Float(found.value) } else { Reading::Unknown };
                (series, found.at, reading)
            });
            let refused = match history.append_samples(entries, now) {
                Ok(refused) => refused,
                Err(error) => {
                    let number = found.first().map_or(0, |found| found.number);
                    outcome.is_servers_fault = true;
                    outcome.refuse(found.len(), number, || error.to_string());
                    continue;
                }
            };
            outcome.accepted += found.len() - refused.len();
            self.note(found, &refused);
            let mut gone = Vec::new();
            for (at, why) in &refused {
                let Some(found) = found.get(*at) else { continue };
                if matches!(why, Refusal::UnknownSeries | Refusal::NoFile(_)) {
                    gone.push(found.place);
                }
                self.refused(found, why, outcome);
            }
            self.forget(&gone, history);
        }
    }

    /// Notes the samples that were accepted as the last of their series; the others are `refused`, in
    /// order of their numbers.
    fn note(&self, found: &[Found], refused: &[(usize, Refusal)]) {
        let mut refused = refused.iter().peekable();
        // No other lock is taken while this one is held.
        let mut latest = self.latest.lock();
        for (at, found) in found.iter().enumerate() {
            if refused.next_if(|(refused, _)| *refused == at).is_some() {
                continue;
            }
            let place = usize::try_from(found.place).unwrap_or(usize::MAX);
            if let Some(latest) = latest.get_mut(place) {
                latest.came(found.at, found.value);
            }
        }
    }

    /// Series were deleted, or their files are gone: the next sample finds or makes them again.
    fn forget(&self, gone: &[u32], history: &History) {
        if gone.is_empty() {
            return;
        }
        let mut growth = self.growing.lock();
        let gone: HashSet<u32> = gone.iter().copied().collect();
        let Growth { places, of_devices } = &mut *growth;
        places.retain(|(device, _), place| {
            let stays = !gone.contains(place);
            if !stays && let Some(of_device) = of_devices.get_mut(device) {
                *of_device = of_device.saturating_sub(1);
            }
            stays
        });
        let mut index = self.index.write();
        index.forget(&gone);
        let of_places = self.ids.read();
        let of = |place: &u32| of_places.get(usize::try_from(*place).ok()?).copied();
        let ids: Vec<SeriesId> = gone.iter().filter_map(of).collect();
        drop((index, of_places));
        if let Err(error) = history.release(&ids) {
            tracing::error!("series that are gone: {error}");
        }
    }

    #[cold]
    fn refused(&self, found: &Found, why: &Refusal, outcome: &mut Outcome) {
        match why {
            Refusal::TooOld => return outcome.too_old(found.number, || self.told(found, why)),
            Refusal::OutOfBounds | Refusal::Malformed(_) => {}
            _ => outcome.is_servers_fault = true,
        }
        outcome.refuse(1, found.number, || self.told(found, why));
    }

    /// What is said of a sample that the history refused.
    fn told(&self, found: &Found, why: &Refusal) -> Why {
        let series = self.series.read();
        let place = usize::try_from(found.place).unwrap_or(usize::MAX);
        let named = series.get(place).map(|series| (&*series.device.name, &*series.metric));
        let (device, metric) = named.unwrap_or_default();
        format!("'{device}' '{metric}' at {}: {why}", found.at.seconds())
    }

    /// The samples that count at `now` as reports, by device in order of the metrics' names.
    pub(crate) fn current(&self, now: i64) -> HashMap<Arc<str>, Vec<Arc<Report>>> {
        series::current(&self.series.read(), &mut self.latest.lock(), now)
    }
}

/// The moment of so many microseconds since 1970, if there is one.
pub(crate) fn at_microseconds(micros: i64) -> Option<Timestamp> {
    let rest = u32::try_from(micros.rem_euclid(1_000_000)).ok()?;
    Timestamp::new(micros.div_euclid(1_000_000), rest).ok()
}

/// The number of a line, item or series in a request.
fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
