//! Samples on their way into the store: their series found or made, and one batch a request.

use super::creation::{Missing, concerns_all, create};
use super::{History, Of, name};
use crate::inventory::Device;
use crate::{Error, Result};
use concertim::store::{Labels, Name, NewSeries, Refusal, SeriesId};
use concertim::{Reading, Timestamp};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A metric that samples have come for.
#[derive(Clone, Debug)]
pub(crate) struct NewMetric {
    pub(crate) device: Arc<Device>,
    pub(crate) metric: Arc<str>,
    /// When the first of them was taken.
    pub(crate) first: Timestamp,
}

/// Why a series could not be had, and whether that is the server's fault.
type Unmade = (String, bool);

impl History {
    /// The series of metrics, in their order; those that nobody has are created, and begin a step
    /// before their first sample.
    pub(crate) fn resolve(
        &self,
        metrics: &[NewMetric],
    ) -> Vec<std::result::Result<SeriesId, Unmade>> {
        let unmade = || Err(("the series was not made".to_owned(), true));
        let mut answers: Vec<_> = metrics.iter().map(|_| unmade()).collect();
        let mut answer = |place: usize, made: std::result::Result<SeriesId, Unmade>| {
            if let Some(answer) = answers.get_mut(place) {
                *answer = made;
            }
        };
        // The same name may be there twice.
        let mut places = BTreeMap::<Name, Vec<usize>>::new();
        for (place, metric) in metrics.iter().enumerate() {
            match Name::new(&name(Of::Device(&metric.device), &metric.metric)) {
                Ok(name) => places.entry(name).or_default().push(place),
                Err(error) => answer(place, Err((error.to_string(), false))),
            }
        }
        let of_first = |(name, places): (Name, Vec<usize>)| {
            let first = metrics.get(*places.first()?)?.first;
            let start = first.plus_seconds(-i64::from(self.schemas.step));
            let (labels, schema) = (Labels::default(), self.schemas.series.clone());
            Some((NewSeries { name, labels, schema, start }, places))
        };
        let missing: Missing = places.into_iter().filter_map(of_first).collect();
        let wanted: Vec<usize> = missing.iter().flat_map(|(_, places)| places.clone()).collect();
        let closed = self.with(|store| {
            create(store, missing, &mut |missing, made| {
                let mut settle = |made: &dyn Fn(usize) -> std::result::Result<SeriesId, Unmade>| {
                    for (at, (_, places)) in missing.iter().enumerate() {
                        places.iter().for_each(|place| answer(*place, made(at)));
                    }
                };
                match made {
                    Ok(made) => settle(&|at| made.get(at).copied().map_or_else(unmade, Ok)),
                    Err(error) => {
                        let concerns_all = concerns_all(&error);
                        if concerns_all {
                            self.state.refused(&error);
                        }
                        settle(&|_| Err((error.to_string(), concerns_all)));
                    }
                }
            });
            Ok(())
        });
        if let Err(error) = closed {
            wanted.iter().for_each(|place| answer(*place, Err((error.to_string(), true))));
        }
        answers
    }

    /// Appends samples: those that are not among the answers, by their number, are in the journal
    /// when this returns, and on the disk as the store's policy says.
    ///
    /// # Errors
    /// When the store is closed, or takes no batch of that size.
    pub(crate) fn append_samples<'a>(
        &self,
        samples: impl Iterator<Item = (SeriesId, Timestamp, Reading<'a>)>,
        now: Timestamp,
    ) -> Result<Vec<(usize, Refusal)>> {
        thread_local! {
            /// Kept from request to request, a batch allocates nothing.
            static BATCH: RefCell<Option<concertim::store::Batch>> = const { RefCell::new(None) };
        }
        self.with(|store| {
            BATCH.with_borrow_mut(|kept| {
                let batch = kept.get_or_insert_with(|| store.batch());
                batch.clear();
                for (series, at, reading) in samples {
                    batch.push(series, at, reading);
                }
                let appended = store.append(batch, now);
                if appended.is_err() {
                    // Another store, perhaps, opened after a failure.
                    *kept = None;
                }
                let refused = appended.map_err(|error| Error::new(error.to_string()))?.refused;
                if let Some((_, Refusal::Poisoned(why))) = refused.first() {
                    self.state.refused(why);
                }
                Ok(refused)
            })
        })
    }

    /// Lets go of series that are gone, so that others of their names can be made.
    ///
    /// # Errors
    /// When the store is closed, or cannot write.
    pub(crate) fn release(&self, series: &[SeriesId]) -> Result<()> {
        self.with(|store| store.release(series).map_err(|error| Error::new(error.to_string())))
    }
}
