//! Reports accepted and not yet processed: in the journal, and here until the next run takes them.

use super::coming::Coming;
use super::current::Current;
use super::journal::{self, Journal, Segment, Unwritten, Writing};
use super::report::{Report, Value};
use super::standing::Standing;
use crate::Result;
use crate::telemetry::{Reason, Shortage};
use foldhash::quality::RandomState;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::hash::BuildHasher;
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

/// Bytes of reports that may wait for a run, about: 512 MiB, or 512 a series where more series are
/// allowed. Numbers take some 200 each, but a text may have 16 KiB, and a million of those are not
/// to be had.
const WAITING_MAX: usize = 512 * 1_024 * 1_024;
const WAITING_OF_SERIES: usize = 512;

/// Bytes of memory that a report takes beside its texts: itself, its place in a table, and the
/// counts of its shared texts.
const REPORT_BYTES: usize = size_of::<Report>() + 64;

/// Most parts: each has a file of the journal, and more processors than these wait for the network
/// first.
const PARTS_MAX: usize = 16;

/// The reports of one device.
#[derive(Debug, Default)]
pub(crate) struct DeviceReports {
    /// The last report of each metric, by name.
    pub(crate) reports: HashMap<Arc<str>, Report, foldhash::fast::RandomState>,
    /// How many of them the last run did not know.
    new: usize,
}

/// The last report of each series since the last run, by device.
pub(crate) type Fresh = HashMap<Arc<str>, DeviceReports, foldhash::fast::RandomState>;

/// Why a report was not accepted although it kept the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The device has so many series, the most.
    DeviceFull(usize),
    /// There are so many series, the most.
    Full(usize),
    /// The journal has no room until the next run: why.
    JournalFull(String),
    /// So many bytes of reports wait for the next run, the most.
    WaitingFull(usize),
    /// The journal cannot be written: why.
    JournalBroken(String),
}

impl Refused {
    /// The word under which it is counted.
    pub(crate) fn reason(&self) -> Reason {
        match self {
            Self::DeviceFull(_) => Reason::DeviceFull,
            Self::Full(_) => Reason::Full,
            Self::JournalFull(_) => Reason::JournalFull,
            Self::WaitingFull(_) => Reason::WaitingFull,
            Self::JournalBroken(_) => Reason::JournalBroken,
        }
    }

    /// What there is no room for until the next run, where that is why: the same may be sent then.
    pub(crate) fn shortage(&self) -> Option<Shortage> {
        match self {
            Self::JournalFull(_) => Some(Shortage::Journal),
            Self::WaitingFull(_) => Some(Shortage::Waiting),
            _ => None,
        }
    }
}

impl From<Unwritten> for Refused {
    fn from(why: Unwritten) -> Self {
        match why {
            Unwritten::Full(why) => Self::JournalFull(why),
            Unwritten::Broken(why) => Self::JournalBroken(why),
        }
    }
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
    /// Bytes of the reports that wait in all parts, about.
    waiting: AtomicUsize,
    writing: Arc<Writing>,
    /// Whether new segments can be made.
    going_on: Standing,
}

#[derive(Debug)]
struct Part {
    journal: Journal,
    fresh: Fresh,
    /// Bytes of them, about.
    waiting: usize,
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
        let writing = Arc::new(Writing::default());
        for _ in 0..count {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let (bytes, writing) = (Arc::clone(&bytes), Arc::clone(&writing));
            let journal = Journal::create(folder.clone(), number, bytes, writing)?;
            parts.push(Mutex::new(Part { journal, fresh: Fresh::default(), waiting: 0 }));
        }
        let intake = Self {
            folder,
            limits,
            parts: parts.into(),
            hasher: RandomState::default(),
            next,
            bytes,
            new: AtomicUsize::new(0),
            waiting: AtomicUsize::new(0),
            writing,
            going_on: Standing::default(),
        };
        for (device, reports) in replayed {
            if let Some(part) = intake.part(&device) {
                let mut part = part.lock();
                let bytes = reports.reports.values().map(weight).sum();
                part.waiting += bytes;
                intake.waiting.fetch_add(bytes, Ordering::Relaxed);
                part.fresh.insert(device, reports);
            }
        }
        Ok(intake)
    }

    /// Which part the device's reports go to.
    fn place(&self, device: &str) -> usize {
        let parts = u64::try_from(self.parts.len()).unwrap_or(1).max(1);
        usize::try_from(self.hasher.hash_one(device) % parts).unwrap_or_default()
    }

    fn part(&self, device: &str) -> Option<&Mutex<Part>> {
        self.parts.get(self.place(device))
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
        part.journal.append([(&**device, &report)])?;
        part.take(device, report, is_new, self);
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
        for (place, (device, report)) in reports.into_iter().enumerate() {
            if let Some(part) = of_parts.get_mut(self.place(&device)) {
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
                        part.take(&device, report, is_new, self);
                    }
                }
                Err(why) => {
                    for (place, ..) in admitted {
                        refuse(place, why.clone().into());
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
        let mut trouble = None;
        for part in &self.parts {
            // The new file is made while reports still go to the old one.
            let segment = (!all_fresh).then(|| {
                let number = self.next.fetch_add(1, Ordering::Relaxed);
                Journal::prepare(&self.folder, number)
            });
            let mut part = part.lock();
            match segment {
                Some(Ok(segment)) => taken.segments.push(part.journal.go_on(segment)),
                Some(Err(error)) => trouble = Some(error),
                None => {}
            }
            taken.covered = taken.covered.min(part.journal.number() - 1);
            taken.fresh.push(std::mem::take(&mut part.fresh));
            self.waiting.fetch_sub(std::mem::take(&mut part.waiting), Ordering::Relaxed);
        }
        let has_written = taken.segments.iter().any(Segment::has_records);
        self.writing.step(has_written, self.is_broken());
        match trouble {
            Some(error) if self.going_on.failed() => {
                tracing::error!("the journal goes on in the old files: {error}");
            }
            Some(error) => tracing::debug!("the journal goes on in the old files: {error}"),
            None if !all_fresh && self.going_on.works() => {
                tracing::info!("the journal goes on in new files again");
            }
            None => {}
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

    /// Whether a part of the journal cannot be written.
    pub(crate) fn is_broken(&self) -> bool {
        self.parts.iter().any(|part| part.lock().journal.is_broken())
    }

    /// Bytes of the reports that wait for a run, about.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }

    /// Most bytes of reports that may wait.
    pub(crate) fn waiting_max(&self) -> usize {
        WAITING_MAX.max(self.limits.series.saturating_mul(WAITING_OF_SERIES))
    }

    /// As if other reports waited in all the room there is, from now until the next run and beyond.
    #[cfg(test)]
    pub(super) fn fill(&self) {
        self.waiting.fetch_add(self.waiting_max(), Ordering::Relaxed);
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
        let before = reports.and_then(|reports| reports.reports.get(&report.name));
        let more = weight(report).saturating_sub(before.map_or(0, weight));
        if more > 0 && intake.waiting().saturating_add(more) > intake.waiting_max() {
            return Err(Refused::WaitingFull(intake.waiting_max()));
        }
        if before.is_some() {
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

    fn take(&mut self, device: &Arc<str>, report: Report, is_new: bool, intake: &Intake) {
        let more = weight(&report);
        let reports = match self.fresh.get_mut(device) {
            Some(reports) => reports,
            None => self.fresh.entry(Arc::clone(device)).or_default(),
        };
        let before = reports.reports.insert(Arc::clone(&report.name), report);
        if is_new && before.is_none() {
            reports.new += 1;
            intake.new.fetch_add(1, Ordering::Relaxed);
        }
        let less = before.as_ref().map_or(0, weight);
        self.waiting = (self.waiting + more).saturating_sub(less);
        // A number that comes in place of another, as most do, touches nothing that others share.
        match more.checked_sub(less) {
            Some(0) => {}
            Some(more) => {
                intake.waiting.fetch_add(more, Ordering::Relaxed);
            }
            None => {
                intake.waiting.fetch_sub(less - more, Ordering::Relaxed);
            }
        }
    }
}

/// Bytes of memory of a report, about.
fn weight(report: &Report) -> usize {
    let text = if let Value::Text(text) = &report.value { text.len() } else { 0 };
    REPORT_BYTES + report.name.len() + report.units.len() + text
}

#[cfg(test)]
mod tests;
