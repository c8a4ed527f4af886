//! Readings that wait for others that may come late: in the journal, and not yet applied.

use super::batch::{Key, Part};
use crate::engine::rate::Reading;
use crate::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a reading that waits, and of its places in two trees, about.
const ENTRY_BYTES: usize = 160;

/// A reading, kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Owned {
    Unknown,
    Float(f64),
    Integer(i64),
    Unsigned(u64),
    Text(Box<[u8]>),
}

impl Owned {
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        match *reading {
            Reading::Unknown => Self::Unknown,
            Reading::Float(value) => Self::Float(value),
            Reading::Integer(value) => Self::Integer(value),
            Reading::Unsigned(value) => Self::Unsigned(value),
            Reading::Text(text) => Self::Text(text.into()),
        }
    }

    pub(super) fn reading(&self) -> Reading<'_> {
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

    /// Puts what waits up to `until` into `part`, in order of time; answers the oldest frame that any
    /// of it is in, which the journal keeps for as long as a layout has not saved it.
    pub(super) fn ripe(&self, until: Timestamp, part: &mut Part) -> u64 {
        let mut oldest = u64::MAX;
        for (at, series) in self.by_time.range(..=(until, u32::MAX)) {
            if let Some(entry) = self.of_series.get(&(*series, *at)) {
                oldest = oldest.min(entry.sequence);
                let readings: Vec<Reading<'_>> =
                    entry.readings.iter().map(Owned::reading).collect();
                part.push_all(*series, 0, *at, &readings);
            }
        }
        oldest
    }

    /// Forgets what waits up to `until`: it is being applied.
    pub(super) fn drop_ripe(&mut self, until: Timestamp) {
        while let Some(first) = self.by_time.first().filter(|first| first.0 <= until).copied() {
            self.by_time.remove(&first);
            self.of_series.remove(&(first.1, first.0));
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ripe_says_from_which_frame_on_the_journal_is_needed() {
        let moment = Timestamp::from_seconds;
        let mut waiting = Waiting::default();
        for (sequence, at) in [(4, 30), (5, 10), (6, 20), (7, 40)] {
            let mut part = Part::default();
            part.push(0, 0, moment(at), Reading::Float(1.0));
            waiting.take(&part, &[Key { at: moment(at), seat: 0, entry: 0 }], sequence);
        }
        let mut ripe = Part::default();
        assert_eq!(waiting.ripe(moment(30), &mut ripe), 4);
        assert_eq!(ripe.len(), 3);
        waiting.drop_ripe(moment(30));
        assert_eq!(waiting.oldest_frame(), Some(7));
    }
}
