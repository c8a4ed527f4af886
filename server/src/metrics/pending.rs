//! Reports accepted and not yet processed: in the journal, and here until the next run takes them.

use super::coming::Coming;
use super::current::Current;
use super::journal::{self, Journal, Segment};
use super::report::Report;
use crate::Result;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// Most series of one device, unless the configuration says otherwise: 10,000, some thirty times
/// what this machine's agent reports.
pub const SERIES_PER_DEVICE_MAX: usize = 10_000;

/// Most series of all devices, unless the configuration says otherwise: a million, half a gigabyte
/// of memory.
pub const SERIES_MAX: usize = 1_000_000;

/// How many series there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Of all devices.
    pub series: usize,
    /// Of one device.
    pub series_per_device: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { series: SERIES_MAX, series_per_device: SERIES_PER_DEVICE_MAX }
    }
}

/// Most parts: each has a file of the journal, and more processors than these wait for the network
/// first.
const PARTS_MAX: usize = 16;

/// The reports of one device.
#[derive(Debug, Default)]
pub(crate) struct DeviceReports {
    /// The last report of each metric, by name.
    pub(crate) reports: HashMap<Arc<str>, Report>,
    /// How many of them the last run did not know.
    new: usize,
}

/// The last report of each series since the last run, by device.
pub(crate) type Fresh = HashMap<Arc<str>, DeviceReports>;

/// Why a report was not accepted although it kept the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The device has so many series, the most.
    DeviceFull(usize),
    /// There are so many series, the most.
    Full(usize),
    /// The journal cannot take it: why.
    Journal(String),
}

/// Where reports come in: devices are spread over parts, so that processors do not wait for each
/// other. A part's lock is held for one write(2), and for a moment when a run begins; never while
/// values are processed.
#[derive(Debug)]
pub(crate) struct Intake {
    /// The journal's folder.
    folder: PathBuf,
    limits: Limits,
    parts: Box<[Mutex<Part>]>,
    hasher: RandomState,
    /// The number of the next segment of the journal.
    next: AtomicU64,
    /// Bytes of all segments.
    bytes: Arc<AtomicU64>,
    /// Series since the last run that it did not know.
    new: AtomicUsize,
}

#[derive(Debug)]
struct Part {
    journal: Journal,
    fresh: Fresh,
}

/// What came since the last run.
#[derive(Debug)]
pub(crate) struct Taken {
    pub(crate) fresh: Vec<Fresh>,
    /// The last segment of the journal that holds nothing newer.
    pub(crate) covered: u64,
    /// The segments that they are in, which a loss of power may still take.
    pub(crate) segments: Vec<Segment>,
}

impl Intake {
    /// An intake that goes on in `folder` with segment `next`, after older ones of so many bytes
    /// and what was read from them.
    pub(crate) fn new(
        folder: PathBuf,
        limits: Limits,
        next: u64,
        bytes: u64,
        replayed: Fresh,
    ) -> Result<Self> {
        let count = std::thread::available_parallelism().map_or(1, usize::from).min(PARTS_MAX);
        let (next, bytes) = (AtomicU64::new(next), Arc::new(AtomicU64::new(bytes)));
        let mut parts = Vec::with_capacity(count);
        for _ in 0..count {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let journal = Journal::create(folder.clone(), number, Arc::clone(&bytes))?;
            parts.push(Mutex::new(Part { journal, fresh: Fresh::new() }));
        }
        let intake = Self {
            folder,
            limits,
            parts: parts.into(),
            hasher: RandomState::new(),
            next,
            bytes,
            new: AtomicUsize::new(0),
        };
        for (device, reports) in replayed {
            if let Some(part) = intake.part(&device) {
                part.lock().fresh.insert(device, reports);
            }
        }
        Ok(intake)
    }

    fn part(&self, device: &str) -> Option<&Mutex<Part>> {
        let parts = u64::try_from(self.parts.len()).unwrap_or(1);
        let place = self.hasher.hash_one(device).checked_rem(parts)?;
        self.parts.get(usize::try_from(place).ok()?)
    }

    /// Takes a report: when this answers `Ok`, a killed process still has it. `known` is asked for
    /// the last run's view when a series may be new; the limits hold as of that view, so while a
    /// run is under way, up to as many series again may come in.
    pub(crate) fn accept(
        &self,
        device: &Arc<str>,
        report: Report,
        known: impl FnOnce() -> Option<Arc<Current>>,
    ) -> Result<(), Refused> {
        let Some(part) = self.part(device) else { return Err(Refused::Full(self.limits.series)) };
        let mut part = part.lock();
        let is_new = part.may_take(device, &report, known, self, &Coming::default())?;
        part.journal.append([(&**device, &report)]).map_err(Refused::Journal)?;
        part.take(device, report, is_new, &self.new);
        Ok(())
    }

    /// Takes reports of many devices, each part's in one write; what became of each, in their order.
    pub(crate) fn accept_all(
        &self,
        reports: Vec<(Arc<str>, Report)>,
        known: impl Fn() -> Option<Arc<Current>>,
    ) -> Vec<Result<(), Refused>> {
        let mut outcomes: Vec<Result<(), Refused>> = reports.iter().map(|_| Ok(())).collect();
        let mut of_parts: Vec<Vec<(usize, Arc<str>, Report)>> = Vec::new();
        of_parts.resize_with(self.parts.len(), Vec::new);
        let count = u64::try_from(self.parts.len()).unwrap_or(1).max(1);
        for (place, (device, report)) in reports.into_iter().enumerate() {
            let part = usize::try_from(self.hasher.hash_one(&*device) % count).unwrap_or_default();
            if let Some(part) = of_parts.get_mut(part) {
                part.push((place, device, report));
            }
        }
        let mut refuse = |place: usize, why: Refused| {
            if let Some(outcome) = outcomes.get_mut(place) {
                *outcome = Err(why);
            }
        };
        for (part, reports) in self.parts.iter().zip(of_parts) {
            if reports.is_empty() {
                continue;
            }
            let mut part = part.lock();
            let mut admitted = Vec::with_capacity(reports.len());
            let mut coming = Coming::default();
            for (place, device, report) in reports {
                match part.may_take(&device, &report, &known, self, &coming) {
                    Ok(is_new) => {
                        if is_new {
                            coming.add(&device, &report.name);
                        }
                        admitted.push((place, device, report, is_new));
                    }
                    Err(why) => refuse(place, why),
                }
            }
            let records = admitted.iter().map(|(_, device, report, _)| (&**device, report));
            match part.journal.append(records) {
                Ok(()) => {
                    for (_, device, report, is_new) in admitted {
                        part.take(&device, report, is_new, &self.new);
                    }
                }
                Err(why) => {
                    for (place, ..) in admitted {
                        refuse(place, Refused::Journal(why.clone()));
                    }
                }
            }
        }
        outcomes
    }

    /// Takes what came since the last call. For one caller at a time.
    pub(crate) fn take(&self) -> Taken {
        let mut taken = Taken { fresh: Vec::new(), covered: u64::MAX, segments: Vec::new() };
        // All go on together, so that no empty segment keeps the others.
        let all_fresh = self.parts.iter().all(|part| part.lock().journal.is_fresh());
        for part in &self.parts {
            // The new file is made while reports still go to the old one.
            let segment = (!all_fresh).then(|| {
                let number = self.next.fetch_add(1, Ordering::Relaxed);
                Journal::prepare(&self.folder, number)
            });
            let mut part = part.lock();
            match segment {
                Some(Ok(segment)) => taken.segments.push(part.journal.go_on(segment)),
                Some(Err(error)) => {
                    tracing::error!("the journal goes on in the old file: {error}");
                }
                None => {}
            }
            taken.covered = taken.covered.min(part.journal.number() - 1);
            taken.fresh.push(std::mem::take(&mut part.fresh));
        }
        // What comes while the parts are taken one by one counts for this view or the next.
        self.new.store(0, Ordering::Relaxed);
        taken
    }

    /// Drops the journal's segments up to `covered`, whose content a checkpoint holds.
    pub(crate) fn drop_covered(&self, covered: u64) {
        match journal::drop_covered(&self.folder, covered) {
            Ok(dropped) => {
                // Never below nothing, whatever somebody did to the files.
                let less = |bytes: u64| Some(bytes.saturating_sub(dropped));
                let _ = self.bytes.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
            }
            Err(error) => tracing::warn!("old journal files stay: {error}"),
        }
    }

    /// Bytes of the journal.
    pub(crate) fn journal_bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }
}

impl Part {
    /// Whether the report is of a series that the last run did not know and that is not among those
    /// let in before it, `coming`, if there is room for it.
    fn may_take(
        &self,
        device: &Arc<str>,
        report: &Report,
        known: impl FnOnce() -> Option<Arc<Current>>,
        intake: &Intake,
        coming: &Coming,
    ) -> Result<bool, Refused> {
        let Limits { series, series_per_device } = intake.limits;
        let reports = self.fresh.get(device);
        if reports.is_some_and(|reports| reports.reports.contains_key(&report.name)) {
            return Ok(false);
        }
        if coming.has(device, &report.name) {
            return Ok(false);
        }
        let known = known();
        if known.as_ref().is_some_and(|known| known.has(device, &report.name)) {
            return Ok(false);
        }
        let (all, of_device) =
            known.as_ref().map_or((0, 0), |known| (known.series(), known.series_of(device)));
        let since = reports.map_or(0, |reports| reports.new) + coming.of_device(device);
        if of_device + since >= series_per_device {
            return Err(Refused::DeviceFull(series_per_device));
        }
        if all + intake.new.load(Ordering::Relaxed) + coming.len() >= series {
            return Err(Refused::Full(series));
        }
        Ok(true)
    }

    fn take(&mut self, device: &Arc<str>, report: Report, is_new: bool, new: &AtomicUsize) {
        let reports = match self.fresh.get_mut(device) {
            Some(reports) => reports,
            None => self.fresh.entry(Arc::clone(device)).or_default(),
        };
        let was_there = reports.reports.insert(Arc::clone(&report.name), report).is_some();
        if is_new && !was_there {
            reports.new += 1;
            new.fetch_add(1, Ordering::Relaxed);
        }
    }
}
