//! From the bytes that name a series in a request to its place among all series.

use hashbrown::HashTable;
use std::collections::HashSet;
use std::hash::BuildHasher;

/// Most bytes of names: 512 MiB, a million Prometheus series under three sets of labels each.
/// Beyond, the index is begun anew, which costs each series one slow look.
const NAMES_MAX: usize = 512 << 20;

/// What kind of bytes a name is, for those that are compared with a request before it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A line's head of so many bytes, a newline, and a field's key.
    Line {
        head: u32,
    },
    /// The labels of a series of remote write, as its first version has them.
    Labels,
    Other,
}

/// One name.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    length: u32,
    place: u32,
    form: Form,
}

/// A field whose name is known: the head of its line, its key, and the place of its series.
#[derive(Clone, Copy, Debug)]
pub(super) struct KnownField<'a> {
    pub(super) head: &'a [u8],
    pub(super) key: &'a [u8],
    pub(super) place: u32,
}

/// The places of series by what names them. Names stand one behind the other: a name costs its
/// bytes and 28 more.
#[derive(Debug, Default)]
pub(super) struct Index {
    entries: Vec<Entry>,
    table: HashTable<u32>,
    names: Vec<u8>,
    hasher: foldhash::fast::RandomState,
}

impl Index {
    /// The place of the series that this names. `next` is where it is looked for first, and then
    /// where the one behind it stands: who sends the same names sends them in the same order, and a
    /// name behind the last costs 5 ns to compare, where looking it up costs 50.
    #[inline]
    pub(super) fn find(&self, name: &[u8], next: &mut u32) -> Option<u32> {
        let at = match self.name(*next) {
            Some(expected) if expected == name => *next,
            _ => {
                let hash = self.hasher.hash_one(name);
                *self.table.find(hash, |at| self.name(*at) == Some(name))?
            }
        };
        *next = at.wrapping_add(1);
        Some(self.entry(at)?.place).filter(|place| *place != FORGOTTEN)
    }

    /// The field that the name at `at` is, if a line had it.
    #[inline]
    pub(super) fn field(&self, at: u32) -> Option<KnownField<'_>> {
        let Entry { form: Form::Line { head }, place, .. } = *self.entry(at)? else { return None };
        let (head, key) = self.name(at)?.split_at_checked(usize::try_from(head).ok()?)?;
        let key = key.strip_prefix(b"\n")?;
        (place != FORGOTTEN).then_some(KnownField { head, key, place })
    }

    /// The labels that the name at `at` is, if it is labels, and the place of their series.
    #[inline]
    pub(super) fn labels(&self, at: u32) -> Option<(&[u8], u32)> {
        let Entry { form: Form::Labels, place, .. } = *self.entry(at)? else { return None };
        Some((self.name(at)?, place)).filter(|(_, place)| *place != FORGOTTEN)
    }

    #[inline]
    fn entry(&self, at: u32) -> Option<&Entry> {
        self.entries.get(usize::try_from(at).ok()?)
    }

    #[inline]
    fn name(&self, at: u32) -> Option<&[u8]> {
        let entry = self.entry(at)?;
        let start = usize::try_from(entry.start).ok()?;
        self.names.get(start..start.checked_add(usize::try_from(entry.length).ok()?)?)
    }

    /// Says which place a name of this form stands for.
    pub(super) fn insert(&mut self, name: &[u8], form: Form, place: u32) {
        let hash = self.hasher.hash_one(name);
        let known = self.table.find(hash, |at| self.name(*at) == Some(name)).copied();
        if let Some(known) = known {
            let entry = usize::try_from(known).ok().and_then(|at| self.entries.get_mut(at));
            if let Some(entry) = entry {
                (entry.form, entry.place) = (form, place);
            }
            return;
        }
        if self.names.len() + name.len() > NAMES_MAX {
            tracing::warn!(
                "the names of series that agents send have {NAMES_MAX} bytes: begun anew"
            );
            self.entries.clear();
            self.table.clear();
            self.names.clear();
        }
        let (Ok(start), Ok(length), Ok(at)) = (
            u32::try_from(self.names.len()),
            u32::try_from(name.len()),
            u32::try_from(self.entries.len()),
        ) else {
            return;
        };
        self.names.extend_from_slice(name);
        self.entries.push(Entry { start, length, place, form });
        let Self { table, entries, names, hasher } = self;
        table.insert_unique(hash, at, |at| {
            let entry = usize::try_from(*at).ok().and_then(|at| entries.get(at));
            let name = entry.and_then(|entry| {
                let start = usize::try_from(entry.start).ok()?;
                names.get(start..start.checked_add(usize::try_from(entry.length).ok()?)?)
            });
            hasher.hash_one(name.unwrap_or_default())
        });
    }

    /// Makes every name of these places unknown: the series are gone.
    pub(super) fn forget(&mut self, gone: &HashSet<u32>) {
        for entry in self.entries.iter_mut().filter(|entry| gone.contains(&entry.place)) {
            entry.place = FORGOTTEN;
        }
    }
}

/// A place that no series has.
const FORGOTTEN: u32 = u32::MAX;

#[cfg(test)]
mod tests {
    use super::*;

    /// The place, whatever is expected.
    fn find(index: &Index, name: &[u8]) -> Option<u32> {
        let found = [0, 7, u32::MAX].map(|mut next| index.find(name, &mut next));
        assert!(found.iter().all(|place| *place == found[0]));
        found[0]
    }

    #[test]
    fn names_lead_to_places_until_they_are_forgotten() {
        let mut index = Index::default();
        for place in 0..10_000 {
            index.insert(format!("name {place}").as_bytes(), Form::Other, place / 2);
        }
        for place in 0..10_000 {
            assert_eq!(find(&index, format!("name {place}").as_bytes()), Some(place / 2));
        }
        assert_eq!(find(&index, b"name"), None);
        index.forget(&HashSet::from([7]));
        assert_eq!((find(&index, b"name 14"), find(&index, b"name 15")), (None, None));
        assert_eq!(find(&index, b"name 16"), Some(8));
        index.insert(b"name 14", Form::Other, 9);
        assert_eq!(find(&index, b"name 14"), Some(9));
    }
}
