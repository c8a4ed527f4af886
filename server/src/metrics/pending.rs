//! Reports accepted and not yet processed: in the journal, and here until the next run takes them.

use super::current::Current;
use super::journal::Journal;
use super::report::Report;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::PathBuf;
use std::sync::Arc;

/// Most series of one device: 10,000, some thirty times what this machine's agent reports.
pub const SERIES_PER_DEVICE_MAX: usize = 10_000;

/// Most series of all devices: a million, half a gigabyte of memory.
pub const SERIES_MAX: usize = 1_000_000;

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
    /// The device has [`SERIES_PER_DEVICE_MAX`].
    DeviceFull,
    /// There are [`SERIES_MAX`].
    Full,
    /// The journal cannot take it: why.
    Journal(String),
}

/// Where reports come in. Its lock is held for one write(2), and for a moment when a run begins;
/// never while values are processed.
#[derive(Debug)]
pub(crate) struct Intake {
    /// The journal's folder.
    folder: PathBuf,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    journal: Journal,
    fresh: Fresh,
    /// How many of `fresh` the last run did not know.
    new: usize,
}

impl Intake {
    /// An intake over `journal`, with reports that were read from older segments.
    pub(crate) fn new(
        folder: PathBuf,
        journal: Journal,
        replayed: Vec<(Arc<str>, Report)>,
    ) -> Self {
        let mut inner = Inner { journal, fresh: Fresh::new(), new: 0 };
        for (device, report) in replayed {
            let device = inner.fresh.entry(device).or_default();
            device.reports.insert(Arc::clone(&report.name), report);
        }
        Self { folder, inner: Mutex::new(inner) }
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
        let mut inner = self.inner.lock();
        let Inner { journal, fresh, new } = &mut *inner;
        let reports = fresh.entry(Arc::clone(device)).or_default();
        match reports.reports.entry(Arc::clone(&report.name)) {
            Entry::Occupied(mut last) => {
                journal.append(device, &report).map_err(Refused::Journal)?;
                last.insert(report);
            }
            Entry::Vacant(first) => {
                let known = known();
                let is_new = known.as_ref().is_none_or(|known| !known.has(device, &report.name));
                if is_new {
                    let (all, of_device) = known
                        .as_ref()
                        .map_or((0, 0), |known| (known.series(), known.series_of(device)));
                    if of_device + reports.new >= SERIES_PER_DEVICE_MAX {
                        return Err(Refused::DeviceFull);
                    }
                    if all + *new >= SERIES_MAX {
                        return Err(Refused::Full);
                    }
                }
                journal.append(device, &report).map_err(Refused::Journal)?;
                if is_new {
                    reports.new += 1;
                    *new += 1;
                }
                first.insert(report);
            }
        }
        Ok(())
    }

    /// Takes what came since the last call, and the number of the last journal segment that holds
    /// nothing newer. For one caller at a time.
    pub(crate) fn take(&self) -> (Fresh, u64) {
        let number = {
            let inner = self.inner.lock();
            (!inner.journal.is_fresh()).then(|| inner.journal.next_number())
        };
        // The new file is made while reports still go to the old one.
        let segment = number.map(|number| Journal::prepare(&self.folder, number));
        let mut inner = self.inner.lock();
        let covered = match segment {
            Some(Ok(segment)) => inner.journal.go_on(segment),
            Some(Err(error)) => {
                tracing::error!("the journal goes on in the old file: {error}");
                inner.journal.covered()
            }
            None => inner.journal.covered(),
        };
        inner.new = 0;
        (std::mem::take(&mut inner.fresh), covered)
    }

    /// Drops the journal's segments up to `covered`, whose content a checkpoint holds.
    pub(crate) fn drop_covered(&self, covered: u64) {
        match super::journal::drop_covered(&self.folder, covered) {
            Ok(bytes) => self.inner.lock().journal.dropped(bytes),
            Err(error) => tracing::warn!("old journal files stay: {error}"),
        }
    }
}
