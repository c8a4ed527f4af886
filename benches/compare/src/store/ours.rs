//! A store of ours, in this process.

use super::workload::Workload;
use crate::clock::{Cost, Worker};
use concertim::store::{Aggregate, Batch, RowRange, SeriesId, Steps, Store, StoreOptions};
use concertim::{Consolidation, Reading, Timestamp};
use std::path::Path;

/// Names that are resolved in one call when series are created.
const PORTION: usize = 10_000;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The store, and how far it is.
#[derive(Debug)]
pub(crate) struct Ours {
    pub(crate) store: Store,
    pub(crate) ids: Vec<SeriesId>,
    batch: Batch,
    pub(crate) at: Timestamp,
    round: u32,
}

impl Ours {
    /// A new store with series of these names.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn create(
        folder: &Path,
        options: StoreOptions,
        series: usize,
        name: impl Fn(usize) -> String,
    ) -> Result<Self, String> {
        let store = Store::open(folder, options).map_err(text)?;
        let at = Timestamp::from_seconds(concertim_benches::START);
        let mut ids = Vec::with_capacity(series);
        let mut names = Vec::new();
        for first in (0..series).step_by(PORTION) {
            names.clear();
            names.extend((first..series.min(first + PORTION)).map(&name));
            let texts: Vec<&str> = names.iter().map(String::as_str).collect();
            let made = store.resolve(&texts, at).map_err(text)?;
            ids.extend(made.into_iter().flatten());
        }
        if ids.len() != series {
            return Err("the store has not made all series".to_owned());
        }
        let batch = store.batch();
        Ok(Self { store, ids, batch, at, round: 0 })
    }

    /// One round by id, in batches of `batch`.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn by_id(&mut self, order: &[usize], batch: usize) -> Result<Cost, String> {
        self.round += 1;
        self.at = self.at.plus_seconds(15);
        let start = Worker::Own.start().map_err(text)?;
        for part in order.chunks(batch) {
            for series in part {
                let Some(id) = self.ids.get(*series) else { continue };
                let value = Workload::value(u32::try_from(*series).unwrap_or(0), self.round);
                self.batch.push(*id, self.at, Reading::Float(value));
            }
            self.append()?;
        }
        Worker::Own.since(start).map_err(text)
    }

    /// One round by name.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn by_name(&mut self, names: &[String], order: &[usize]) -> Result<Cost, String> {
        self.round += 1;
        self.at = self.at.plus_seconds(15);
        let ordered = order.iter().filter_map(|series| names.get(*series));
        let ordered: Vec<&str> = ordered.map(String::as_str).collect();
        let start = Worker::Own.start().map_err(text)?;
        let ids = self.store.resolve(&ordered, self.at).map_err(text)?;
        for (id, series) in ids.into_iter().zip(order) {
            let value = Workload::value(u32::try_from(*series).unwrap_or(0), self.round);
            self.batch.push(id.ok_or("no such series")?, self.at, Reading::Float(value));
        }
        self.append()?;
        Worker::Own.since(start).map_err(text)
    }

    fn append(&mut self) -> Result<(), String> {
        let appended = self.store.append(&mut self.batch, self.at).map_err(text)?;
        match appended.refused.first() {
            Some((entry, refusal)) => Err(format!("entry {entry} was refused: {refusal:?}")),
            None => Ok(()),
        }
    }

    /// The last hour of one series, in steps.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn hour(&self, series: usize) -> Result<usize, String> {
        let id = self.ids.get(series).ok_or("no such series")?;
        let end = self.at.seconds();
        let average = Consolidation::Average;
        let fetched = self.store.fetch(*id, average, end - 3_600, end - 1, 15).map_err(text)?;
        Ok(fetched.values.len())
    }

    /// The average over some series in each minute of the last hour.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn average(&self, series: std::ops::Range<usize>) -> Result<Vec<f64>, String> {
        let end = self.at.seconds() / 60 * 60;
        let ids = self.ids.get(series).unwrap_or_default();
        let range = RowRange {
            consolidation: Consolidation::Average,
            source: 0,
            start: end - 3_600,
            end: end - 1,
            resolution: 15,
            steps: Some(Steps { seconds: 60, function: Consolidation::Average }),
        };
        let found = self.store.aggregate(ids, &[Aggregate::Average], &range).map_err(text)?;
        Ok(found.values.into_iter().next().unwrap_or_default())
    }
}
