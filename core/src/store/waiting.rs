//! Readings that wait for others that may come late: in the journal, and not yet applied.

use super::batch::{Key, Part};
use crate::engine::rate::Reading;
use crate::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a reading that waits, and of its places in two trees, about.
const ENTRY_BYTES: usize = 160;

/// A reading, kept.
#[derive(Clone, Debug, PartialEq)]
enum Owned {
    Unknown,
    Float(f64),
    Integer(i64),
    Unsigned(u64),
    Text(Box<[u8]>),
}

impl Owned {
    fn of(reading: &Reading<'_>) -> Self {
        match *reading {
            Reading::Unknown => Self::Unknown,
            Reading::Float(value) => Self::Float(value),
            Reading::Integer(value) => Self::Integer(value),
            Reading::Unsigned(value) => Self::Unsigned(value),
            Reading::Text(text) => Self::Text(text.into()),
        }
    }

    fn reading(&self) -> Reading<'_> {
        match self {
            Self::Unknown => Reading::Unknown,
            Self::Float(value) => Reading::Float(*value),
            Self::Integer(value) => Reading::Integer(*value),
            Self::Unsigned(value) => Reading::Unsigned(*value),
            Self::Text(text) => Reading::Text(text),
        }
    }
}

/// The readings of one series and moment.
#[derive(Clone, Debug)]
struct Entry {
    readings: Box<[Owned]>,
    sequence: u64,
}

/// The readings of a shard that wait.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    of_series: BTreeMap<(u32, Timestamp), Entry>,
    by_time: BTreeSet<(Timestamp, u32)>,
}

impl Waiting {
    pub(super) fn is_empty(&self) -> bool {
        self.by_time.is_empty()
    }

    pub(super) fn memory(&self) -> usize {
        self.by_time.len() * ENTRY_BYTES
    }

    pub(super) fn has(&self, series: u32, at: Timestamp) -> bool {
        self.of_series.contains_key(&(series, at))
    }

    /// The oldest frame of the journal with a reading that waits.
    pub(super) fn oldest_frame(&self) -> Option<u64> {
        self.of_series.values().map(|entry| entry.sequence).min()
    }

    /// Takes sorted entries that the journal has in the frame `sequence`.
    pub(super) fn take(&mut self, part: &Part, keys: &[Key], sequence: u64) {
        for key in keys {
            let series = part.series_of(key.entry);
            let readings = part.readings(key.entry).iter().map(Owned::of).collect();
            self.by_time.insert((key.at, series));
            self.of_series.insert((series, key.at), Entry { readings, sequence });
        }
    }

    /// Moves what waits up to `until` into `part`, in order of time; answers the oldest frame that
    /// any of it is in.
    pub(super) fn ripe(&mut self, until: Timestamp, part: &mut Part) -> u64 {
        let later = self.by_time.split_off(&(until, u32::MAX));
        let mut oldest = u64::MAX;
        for (at, series) in std::mem::replace(&mut self.by_time, later) {
            if let Some(entry) = self.of_series.remove(&(series, at)) {
                oldest = oldest.min(entry.sequence);
                let readings: Vec<Reading<'_>> =
                    entry.readings.iter().map(Owned::reading).collect();
                part.push_all(series, 0, at, &readings);
            }
        }
        oldest
    }

    /// The readings of one series that wait, in order of time.
    pub(super) fn of(&self, series: u32) -> impl Iterator<Item = (Timestamp, Vec<Reading<'_>>)> {
        let first = Timestamp::from_seconds(i64::MIN);
        let from = self.of_series.range((series, first)..);
        let own = from.take_while(move |((other, _), _)| *other == series);
        own.map(|((_, at), entry)| (*at, entry.readings.iter().map(Owned::reading).collect()))
    }

    /// Forgets what waits for one series.
    pub(super) fn forget(&mut self, series: u32) {
        let own: Vec<Timestamp> = self.of(series).map(|(at, _)| at).collect();
        for at in own {
            self.of_series.remove(&(series, at));
            self.by_time.remove(&(at, series));
        }
    }
}
