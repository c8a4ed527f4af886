//! From labels to series and back. Each label is kept once, and series have their numbers.

use super::page::index;
use crate::store::series::Labels;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One label, and who has it.
#[derive(Clone, Debug)]
struct Pair {
    key: Arc<str>,
    value: Arc<str>,
    /// The series, sorted. Those that were deleted stay for a while: ids are never given out again,
    /// and taking one of a million away from the middle moves megabytes.
    series: Vec<u32>,
    /// How many of them are no more.
    dead: usize,
}

/// All labels of a catalogue.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    pairs: Vec<Pair>,
    /// Numbers of pairs that nobody has, to be used again.
    free: Vec<u32>,
    /// From key to value to the number of the pair.
    numbers: BTreeMap<Arc<str>, BTreeMap<Arc<str>, u32>>,
    /// From series to its pairs, sorted by key.
    of: BTreeMap<u32, Box<[u32]>>,
}

impl Index {
    /// The labels of a series, sorted by key.
    pub(super) fn labels(&self, id: u32) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.of(id).iter().filter_map(|number| self.pair(*number));
        pairs.map(|pair| (&*pair.key, &*pair.value))
    }

    /// The numbers of a series' pairs.
    pub(super) fn of(&self, id: u32) -> &[u32] {
        self.of.get(&id).map_or(&[], |pairs| pairs)
    }

    fn pair(&self, number: u32) -> Option<&Pair> {
        self.pairs.get(index(number))
    }

    /// The series that have a pair, sorted; and some that are no more.
    pub(super) fn series(&self, pair: u32) -> &[u32] {
        self.pair(pair).map_or(&[], |pair| &pair.series)
    }

    /// The number of a label that some series has.
    pub(super) fn number(&self, key: &str, value: &str) -> Option<u32> {
        self.numbers.get(key)?.get(value).copied()
    }

    /// The keys in use, sorted.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.numbers.keys().map(|key| &**key)
    }

    /// The values of a key in use, sorted, and the numbers of the pairs.
    pub(super) fn values(&self, key: &str) -> impl Iterator<Item = (&str, u32)> {
        let values = self.numbers.get(key).into_iter().flatten();
        values.map(|(value, number)| (&**value, *number))
    }

    /// Gives a series that has no labels these.
    pub(super) fn insert(&mut self, id: u32, labels: &Labels) {
        if labels.is_empty() {
            return;
        }
        let pairs: Box<[u32]> = labels.iter().map(|(key, value)| self.intern(key, value)).collect();
        for number in &pairs {
            let Some(pair) = self.pairs.get_mut(index(*number)) else { continue };
            // New series have the highest id: this is almost always the end.
            if pair.series.last().is_none_or(|last| *last < id) {
                pair.series.push(id);
            } else if let Err(place) = pair.series.binary_search(&id) {
                pair.series.insert(place, id);
            }
        }
        self.of.insert(id, pairs);
    }

    /// Takes the labels of a series that is no more; `live` says who else is still there.
    pub(super) fn delete(&mut self, id: u32, live: impl Fn(u32) -> bool) {
        for number in self.of.remove(&id).unwrap_or_default() {
            let Some(pair) = self.pairs.get_mut(index(number)) else { continue };
            pair.dead += 1;
            if pair.dead * 2 > pair.series.len() {
                pair.series.retain(|series| live(*series));
                pair.series.shrink_to(pair.series.len() * 2);
                pair.dead = 0;
            }
            self.forget_if_unused(number);
        }
    }

    /// Takes the labels of a series that stays.
    pub(super) fn clear(&mut self, id: u32) {
        for number in self.of.remove(&id).unwrap_or_default() {
            let Some(pair) = self.pairs.get_mut(index(number)) else { continue };
            if let Ok(place) = pair.series.binary_search(&id) {
                pair.series.remove(place);
            }
            self.forget_if_unused(number);
        }
    }

    fn intern(&mut self, key: &str, value: &str) -> u32 {
        let known = self.numbers.get_key_value(key);
        if let Some(number) = known.and_then(|(_, values)| values.get(value)) {
            return *number;
        }
        let key = known.map_or_else(|| Arc::from(key), |(key, _)| Arc::clone(key));
        let value: Arc<str> = Arc::from(value);
        let pair =
            Pair { key: Arc::clone(&key), value: Arc::clone(&value), series: Vec::new(), dead: 0 };
        let number = match self.free.pop() {
            Some(number) => {
                if let Some(place) = self.pairs.get_mut(index(number)) {
                    *place = pair;
                }
                number
            }
            None => {
                self.pairs.push(pair);
                // Fewer than 2^32: each is on disk in some record of 4 bytes and more.
                u32::try_from(self.pairs.len() - 1).unwrap_or(u32::MAX)
            }
        };
        self.numbers.entry(key).or_default().insert(value, number);
        number
    }

    fn forget_if_unused(&mut self, number: u32) {
        let Some(pair) = self.pairs.get_mut(index(number)) else { return };
        if pair.series.len() > pair.dead {
            return;
        }
        (pair.series, pair.dead) = (Vec::new(), 0);
        if let Some(values) = self.numbers.get_mut(&pair.key) {
            values.remove(&pair.value);
            if values.is_empty() {
                self.numbers.remove(&pair.key);
            }
        }
        self.free.push(number);
    }

    /// Bytes in memory, the trees' by their usual fill of two thirds.
    pub(super) fn memory(&self) -> usize {
        let pairs = self.pairs.iter().map(|pair| {
            // Value and its counts, and its place in the tree; the key's are shared.
            let text = pair.value.len() + 2 * size_of::<usize>() + 36;
            size_of::<Pair>() + pair.series.capacity() * size_of::<u32>() + text
        });
        let of = self.of.values().map(|pairs| size_of_val(&**pairs) + 30 + 16);
        pairs.sum::<usize>() + of.sum::<usize>() + self.free.capacity() * size_of::<u32>()
    }
}
