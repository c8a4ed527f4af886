//! Which series have a metric, for reads that ask for metrics by a pattern: where there are a million
//! series there are some hundred metrics, and to look at these takes microseconds.
//!
//! Nothing has to tell it of changes. A store gives out ids in order and never again, so what has come
//! is behind the last series that is known here, and what is gone names nothing. The server renames
//! none.

use crate::metrics::names::unescape;
use concertim::store::{SeriesId, Store};
use foldhash::fast::RandomState;
use hashbrown::HashTable;
use std::hash::BuildHasher;
use std::ops::ControlFlow;

/// Series more than twice those that there are, at which everything is begun anew: 8 KiB of them.
const GONE_MAX: usize = 1_024;

/// What is before the first series of a metric.
const NONE: u32 = u32::MAX;

/// A metric.
#[derive(Clone, Copy, Debug)]
struct Metric {
    /// Where its name ends, behind that of the one before.
    end: usize,
    /// The place of its newest series.
    newest: u32,
}

/// A series of a metric, and the place of the one before.
#[derive(Clone, Copy, Debug)]
struct Link {
    series: SeriesId,
    before: u32,
}

/// The series of a store by their metrics: 8 bytes a series, and 24 more and its name a metric. Made
/// when somebody asks.
#[derive(Debug)]
pub(super) struct ByMetric {
    names: String,
    metrics: Vec<Metric>,
    /// From names to places of metrics.
    table: HashTable<u32>,
    hasher: RandomState,
    links: Vec<Link>,
    /// The first series that is not here yet.
    next: SeriesId,
}

impl Default for ByMetric {
    fn default() -> Self {
        Self {
            names: String::new(),
            metrics: Vec::new(),
            table: HashTable::new(),
            hasher: RandomState::default(),
            links: Vec::new(),
            next: SeriesId::from_number(0),
        }
    }
}

impl ByMetric {
    /// The series whose metric `is_meant`, in the order of their ids; some may be gone.
    pub(super) fn find(&mut self, store: &Store, is_meant: impl Fn(&str) -> bool) -> Vec<SeriesId> {
        self.catch_up(store);
        let (mut found, mut start) = (Vec::new(), 0);
        for metric in &self.metrics {
            let name = self.names.get(start..metric.end).unwrap_or_default();
            start = metric.end;
            let mut place = if is_meant(name) { metric.newest } else { NONE };
            while let Some(link) = index(place).and_then(|place| self.links.get(place)) {
                found.push(link.series);
                place = link.before;
            }
        }
        found.sort_unstable();
        found
    }

    /// Takes in the series that have come since.
    fn catch_up(&mut self, store: &Store) {
        if self.links.len() > store.len().saturating_mul(2).saturating_add(GONE_MAX) {
            *self = Self::default();
        }
        store.names_from(self.next, |series, name| {
            if let Some((_, metric)) = name.rsplit_once('/') {
                self.push(&unescape(metric), series);
            }
            self.next = SeriesId::from_number(series.number().saturating_add(1));
            ControlFlow::Continue(())
        });
    }

    fn push(&mut self, name: &str, series: SeriesId) {
        let Self { names, metrics, table, hasher, links, .. } = self;
        // There are at most as many as series, whose ids have 32 bits.
        let Ok(link) = u32::try_from(links.len()) else { return };
        let hash = hasher.hash_one(name);
        let known = table.find(hash, |at| name_of(names, metrics, *at) == name);
        let known = known.and_then(|at| metrics.get_mut(index(*at)?));
        let before = known.map_or(NONE, |metric| std::mem::replace(&mut metric.newest, link));
        links.push(Link { series, before });
        if before != NONE {
            return;
        }
        let Ok(at) = u32::try_from(metrics.len()) else { return };
        names.push_str(name);
        metrics.push(Metric { end: names.len(), newest: link });
        table.insert_unique(hash, at, |at| hasher.hash_one(name_of(names, metrics, *at)));
    }
}

fn name_of<'a>(names: &'a str, metrics: &[Metric], at: u32) -> &'a str {
    let end = |at: usize| metrics.get(at).map(|metric| metric.end);
    let name = index(at).and_then(|at| {
        let start = at.checked_sub(1).and_then(end).unwrap_or(0);
        names.get(start..end(at)?)
    });
    name.unwrap_or_default()
}

fn index(place: u32) -> Option<usize> {
    usize::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use concertim::Timestamp;
    use concertim::storage::Simulated;
    use concertim::store::{Query, StoreOptions};
    use proptest::prelude::*;
    use std::sync::Arc;

    const METRICS: [&str; 6] = ["load", "load.1m", "a%2Fb", "100%25", "%2Ehidden", "cpu"];

    fn store() -> Store {
        let mut options = StoreOptions::default();
        options.shards = 1;
        Store::open_in(Arc::new(Simulated::new()), options).unwrap()
    }

    /// What is found, as names sorted by id, without what is gone.
    fn found(index: &mut ByMetric, store: &Store, is_meant: impl Fn(&str) -> bool) -> Vec<String> {
        index.find(store, is_meant).into_iter().filter_map(|series| store.name(series)).collect()
    }

    /// The same by a look at every name.
    fn looked_for(store: &Store, is_meant: impl Fn(&str) -> bool) -> Vec<String> {
        let names = store.list(&Query::default()).into_iter().map(|id| store.name(id).unwrap());
        let is_meant = |name: &String| {
            name.rsplit_once('/').is_some_and(|(_, metric)| is_meant(&unescape(metric)))
        };
        names.filter(is_meant).collect()
    }

    fn check(index: &mut ByMetric, store: &Store) {
        for part in ["", "load", "a/b", "%", ".h", "u", "missing"] {
            let is_meant = |metric: &str| metric.contains(part);
            assert_eq!(found(index, store, is_meant), looked_for(store, is_meant), "{part}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn series_are_found_as_by_a_look_at_all_names(
            changes in prop::collection::vec(
                (prop::collection::vec((0..9_u8, 0..METRICS.len()), 0..12), 0..4_usize),
                1..12,
            ),
        ) {
            let (store, mut index) = (store(), ByMetric::default());
            let now = Timestamp::from_seconds(1_700_000_000);
            for (made, deleted) in changes {
                let names = made.iter().map(|(host, metric)| format!("c/{host}/{}", METRICS[*metric]));
                let names: Vec<String> = names.chain(["alone".to_owned()]).collect();
                store.resolve(&names.iter().map(String::as_str).collect::<Vec<_>>(), now).unwrap();
                check(&mut index, &store);
                let gone: Vec<SeriesId> =
                    store.list(&Query::default()).into_iter().step_by(3).take(deleted).collect();
                store.delete(&gone).unwrap();
                check(&mut index, &store);
            }
        }
    }

    #[test]
    fn what_is_gone_is_forgotten_in_the_end() {
        let (store, mut index) = (store(), ByMetric::default());
        let now = Timestamp::from_seconds(1_700_000_000);
        for round in 0..4 {
            let names: Vec<String> = (0..1_000).map(|at| format!("c/{at}/of.{round}")).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let made: Vec<SeriesId> =
                store.resolve(&names, now).unwrap().into_iter().flatten().collect();
            check(&mut index, &store);
            store.delete(&made[1..]).unwrap();
            check(&mut index, &store);
            assert!(index.links.len() <= 2 * store.len() + GONE_MAX);
        }
        assert_eq!(found(&mut index, &store, |metric| metric == "of.0"), ["c/0/of.0"]);
    }
}
