//! The readings of one series that wait for its file: 24 bytes each where they are single numbers.

use crate::engine::rate::Reading;
use crate::store::batch::{Cell, Part};
use crate::store::waiting::Owned;
use crate::time::Timestamp;
use std::collections::VecDeque;

/// Bytes of a reading that is no single number, about: two allocations and a text.
const OTHER_BYTES: usize = 96;

/// What a slot's number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unknown,
    Float,
    Integer,
    Unsigned,
    /// A text, or several readings: the next of the others.
    Other,
}

/// A moment, and a reading's bits.
#[derive(Clone, Copy, Debug)]
struct Slot {
    seconds: i64,
    microseconds: u32,
    kind: Kind,
    bits: u64,
}

/// Readings that wait, in order of time.
#[derive(Clone, Debug, Default)]
pub(super) struct Queue {
    slots: VecDeque<Slot>,
    others: VecDeque<Box<[Owned]>>,
    /// The oldest frame of the journal with one of them, or one before it.
    frame: u64,
    /// How many are being written, and the oldest frame of those behind them.
    writing: usize,
    frame_behind: u64,
    /// Whether the file could not be had when it was last tried.
    tried: bool,
}

impl Queue {
    pub(super) fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    /// Bytes of memory.
    pub(super) fn memory(&self) -> usize {
        self.slots.capacity() * size_of::<Slot>() + self.others.len() * OTHER_BYTES
    }

    /// The oldest frame of the journal that the file does not make good for.
    pub(super) fn oldest_frame(&self) -> Option<u64> {
        (!self.is_empty()).then_some(self.frame)
    }

    /// The last moment.
    pub(super) fn last(&self) -> Option<Timestamp> {
        self.slots.back().map(at)
    }

    /// Takes an entry that the journal has in the frame `sequence`; it is later than the last.
    pub(super) fn push(&mut self, part: &Part, entry: u32, moment: Timestamp, sequence: u64) {
        if self.slots.is_empty() {
            self.frame = sequence;
        } else if self.writing > 0 && self.writing == self.slots.len() {
            self.frame_behind = sequence;
        }
        let cell = part.cell_of(entry);
        let (kind, bits) = match cell {
            Cell::Unknown => (Kind::Unknown, 0),
            Cell::Float(value) => (Kind::Float, value.to_bits()),
            Cell::Integer(value) => (Kind::Integer, value.cast_unsigned()),
            Cell::Unsigned(value) => (Kind::Unsigned, value),
            Cell::Text { .. } | Cell::Several { .. } => {
                let readings = part.cells_of(&cell).iter();
                let readings = readings.map(|cell| Owned::of(&part.reading(cell)));
                self.others.push_back(readings.collect());
                (Kind::Other, 0)
            }
        };
        let (seconds, microseconds) = (moment.seconds(), moment.microseconds());
        self.slots.push_back(Slot { seconds, microseconds, kind, bits });
    }

    /// The readings, in order of time.
    pub(super) fn readings(&self) -> impl Iterator<Item = (Timestamp, Vec<Reading<'_>>)> {
        let mut others = self.others.iter();
        self.slots.iter().map(move |slot| {
            let reading = match slot.kind {
                Kind::Unknown => Reading::Unknown,
                Kind::Float => Reading::Float(f64::from_bits(slot.bits)),
                Kind::Integer => Reading::Integer(slot.bits.cast_signed()),
                Kind::Unsigned => Reading::Unsigned(slot.bits),
                Kind::Other => {
                    let readings = others.next().map_or(&[][..], |readings| readings);
                    return (at(slot), readings.iter().map(Owned::reading).collect());
                }
            };
            (at(slot), vec![reading])
        })
    }

    /// A copy of all of them, which are now being written.
    pub(super) fn write(&mut self) -> Self {
        self.writing = self.slots.len();
        self.clone()
    }

    /// Those that were to be written are not: they wait on.
    pub(super) fn keep(&mut self) {
        self.writing = 0;
    }

    /// The same, as the file cannot be had.
    pub(super) fn put_back(&mut self) {
        self.keep();
        self.tried = true;
    }

    /// Whether the file could not be had when it was last tried.
    pub(super) fn tried(&self) -> bool {
        self.tried
    }

    /// Forgets those that were being written; the memory goes with them.
    pub(super) fn written(&mut self) {
        let written = self.slots.drain(..self.writing.min(self.slots.len()));
        let others = written.filter(|slot| slot.kind == Kind::Other).count();
        self.others.drain(..others.min(self.others.len()));
        self.frame = self.frame_behind;
        self.writing = 0;
        self.tried = false;
        self.slots.shrink_to_fit();
        self.others.shrink_to_fit();
    }
}

fn at(slot: &Slot) -> Timestamp {
    // It came from a moment.
    Timestamp::new(slot.seconds, slot.microseconds).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_come_out_as_they_went_in_and_frames_are_kept_while_needed() {
        let moment = |second| Timestamp::new(second, 250_000).unwrap();
        let mut part = Part::default();
        let texts = [Reading::Text(b"12"), Reading::Float(0.5)];
        part.push(0, 0, moment(1), Reading::Float(-0.0));
        part.push_all(0, 1, moment(2), &texts);
        part.push(0, 2, moment(3), Reading::Integer(-3));
        part.push(0, 3, moment(4), Reading::Text(b"U"));
        part.push(0, 4, moment(5), Reading::Unsigned(u64::MAX));
        part.push(0, 5, moment(6), Reading::Unknown);
        let mut queue = Queue::default();
        assert_eq!(queue.oldest_frame(), None);
        for (entry, second) in (0..4).zip(1..) {
            queue.push(&part, entry, moment(second), 10 + u64::from(entry));
        }
        assert_eq!(queue.oldest_frame(), Some(10));
        assert_eq!(queue.write().len(), 4);
        queue.push(&part, 4, moment(5), 20);
        queue.push(&part, 5, moment(6), 21);
        let all: Vec<_> = queue.readings().collect();
        let wanted: Vec<Vec<Reading<'_>>> = (0..6).map(|entry| part.readings(entry)).collect();
        assert_eq!(all.iter().map(|(_, readings)| readings.clone()).collect::<Vec<_>>(), wanted);
        assert_eq!(all[5].0, moment(6));
        queue.written();
        assert_eq!(queue.oldest_frame(), Some(20));
        assert_eq!(queue.readings().next(), Some((moment(5), wanted[4].clone())));
        assert_eq!(queue.last(), Some(moment(6)));
        assert_eq!(size_of::<Slot>(), 24);
    }
}
