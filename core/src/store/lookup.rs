//! Series by their names, for who reads names off a wire: bytes that may be no name at all, mostly in
//! the order of the last time.

use super::catalogue::Catalogue;
use super::series::{Labels, SeriesId};
use super::{Store, columns};
use crate::error::Result;
use crate::schema::Schema;
use std::ops::ControlFlow;
use std::sync::Arc;

/// Names that are looked at while the catalogue's lock is held.
const NAMES_AT_ONCE: usize = 4_096;

/// A series that was looked up by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found {
    /// The series.
    pub series: SeriesId,
    /// The number of its schema ([`Store::numbered_schema`]). A schema keeps its number, so that what
    /// is derived from one can be kept by number, and asked for without a lock.
    pub schema: u32,
}

impl Store {
    /// The series of a name, which is `predicted` where the caller guesses rightly: then no hash is
    /// made of the name, and the answer takes 15 ns, most of it for a lock.
    #[must_use]
    #[inline]
    pub fn find(&self, name: &[u8], predicted: SeriesId) -> Option<Found> {
        let catalogue = self.catalogue.read();
        let series = catalogue.lookup_near(name, predicted)?;
        Some(Found { series, schema: catalogue.place(series)?.schema })
    }

    /// The schema of that number.
    #[must_use]
    pub fn numbered_schema(&self, number: u32) -> Option<Arc<Schema>> {
        self.catalogue.read().schema(number).cloned()
    }

    /// What a series is.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`](crate::ErrorKind::UnknownSeries).
    pub fn schema(&self, series: SeriesId) -> Result<Arc<Schema>> {
        let catalogue = self.catalogue.read();
        let place = catalogue.place(series).ok_or_else(columns::unknown_series)?;
        catalogue.schema(place.schema).cloned().ok_or_else(columns::unknown_series)
    }

    /// The labels of a series.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`](crate::ErrorKind::UnknownSeries).
    pub fn labels(&self, series: SeriesId) -> Result<Labels> {
        let catalogue = self.catalogue.read();
        catalogue.place(series).ok_or_else(columns::unknown_series)?;
        Labels::new(catalogue.labels(series))
    }

    /// Hands each series that there is to `each` with its name, until it breaks. It must not call the
    /// store: a lock is held, for 4,096 names at a time, which are some 100 microseconds.
    pub fn each_name(
        &self,
        series: &[SeriesId],
        mut each: impl FnMut(SeriesId, &str) -> ControlFlow<()>,
    ) {
        for portion in series.chunks(NAMES_AT_ONCE) {
            let catalogue = self.catalogue.read();
            let named = portion.iter().filter_map(|id| Some((*id, catalogue.name(*id)?)));
            for (id, name) in named {
                if each(id, name).is_break() {
                    return;
                }
            }
        }
    }

    /// The same for every series from the id `first` on, in the order of their ids, 1,024 at a time: who
    /// has seen all that there were asks for those that have come since.
    pub fn names_from(
        &self,
        first: SeriesId,
        mut each: impl FnMut(SeriesId, &str) -> ControlFlow<()>,
    ) {
        for page in Catalogue::page_of(first).. {
            let catalogue = self.catalogue.read();
            let names = catalogue.names_of_page(page).filter(|_| first < catalogue.next());
            let Some(names) = names else { return };
            let mut named = names.filter(|(id, _)| *id >= first);
            if named.try_for_each(|(id, name)| each(id, name)).is_break() {
                return;
            }
        }
    }

    /// The names that begin with `prefix`, sorted. They are looked at one by one, a million in 30 ms.
    #[must_use]
    pub fn names(&self, prefix: &str) -> Vec<String> {
        let mut names: Vec<String> = {
            let catalogue = self.catalogue.read();
            let names = catalogue.ids().filter_map(|id| catalogue.name(id));
            names.filter(|name| name.starts_with(prefix)).map(str::to_owned).collect()
        };
        names.sort_unstable();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::StoreOptions;
    use crate::time::Timestamp;

    #[test]
    fn names_are_found_whatever_was_predicted() {
        let folder = tempfile::tempdir().unwrap();
        let options = StoreOptions { shards: 2, ..StoreOptions::default() };
        let store = Store::open(folder.path().join("store"), options).unwrap();
        let now = Timestamp::from_seconds(1_700_000_000);
        let made = store.resolve(&["a/b", "a/c", "d"], now).unwrap();
        let made: Vec<SeriesId> = made.into_iter().flatten().collect();
        for predicted in [0, 1, 2, 3, 9_999] {
            let predicted = SeriesId::from_number(predicted);
            let found = |name: &[u8]| store.find(name, predicted).map(|found| found.series);
            assert_eq!(found(b"a/c"), Some(made[1]));
            assert_eq!((found(b"a"), found(b"\xff")), (None, None));
        }
        let found = store.find(b"d", made[0]).unwrap();
        assert_eq!(store.numbered_schema(found.schema), store.schema(made[2]).ok());
        assert_eq!(store.numbered_schema(99), None);
        assert_eq!(store.names("a/"), ["a/b", "a/c"]);
        assert_eq!(store.names("").len(), 3);
        let (mut seen, asked) =
            (Vec::new(), [made[1], SeriesId::from_number(99), made[0], made[2]]);
        store.each_name(&asked, |id, name| {
            seen.push((id, name.to_owned()));
            if seen.len() < 2 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        assert_eq!(seen, [(made[1], "a/c".to_owned()), (made[0], "a/b".to_owned())]);
        let from = |first: u32, most: usize| {
            let mut seen = Vec::new();
            store.names_from(SeriesId::from_number(first), |id, name| {
                seen.push((id.number(), name.to_owned()));
                if seen.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            });
            seen
        };
        let all = || (0..).zip(["a/b", "a/c", "d"].map(str::to_owned));
        assert!(from(0, 2).into_iter().eq(all().take(2)) && from(0, 9).into_iter().eq(all()));
        assert!(from(1, 9).into_iter().eq(all().skip(1)) && from(3, 9).is_empty());
        assert!(from(u32::MAX, 9).is_empty());
        let labels = Labels::new([("a", "1")]).unwrap();
        store.relabel_all(made.iter().map(|id| (*id, labels.clone())).collect()).unwrap();
        assert_eq!(store.labels(made[1]).unwrap(), labels);
        store.delete(&made[..1]).unwrap();
        // All of them, or none.
        let unlabelled = |id| (id, Labels::default());
        assert!(store.relabel_all(vec![unlabelled(made[1]), unlabelled(made[0])]).is_err());
        assert_eq!(store.labels(made[1]).unwrap(), labels);
        assert!(store.labels(made[0]).is_err());
        assert!(from(0, 9).into_iter().eq(all().skip(1)));
        assert_eq!(store.find(b"a/b", made[0]), None);
        assert!(store.schema(made[0]).is_err());
    }
}
