//! Samples on their way into the store: their series found or made, and one batch a request.

use super::{History, Of, name};
use crate::inventory::Device;
use crate::{Error, Result};
use concertim::store::{Labels, Name, NewSeries, Refusal, SeriesId};
use concertim::{ErrorKind, Reading, Timestamp};
use std::cell::RefCell;
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
        let named = |new: &NewMetric| {
            let name = name(Of::Device(&new.device), &new.metric);
            Name::new(&name).map_err(|error| (error.to_string(), false))
        };
        let mut answers: Vec<std::result::Result<SeriesId, Unmade>> = Vec::new();
        let (mut new, mut places) = (Vec::new(), Vec::new());
        for (place, metric) in metrics.iter().enumerate() {
            match named(metric) {
                Ok(name) => {
                    let start = metric.first.plus_seconds(-i64::from(self.schemas.step));
                    let (labels, schema) = (Labels::default(), self.schemas.series.clone());
                    new.push(NewSeries { name, labels, schema, start });
                    places.push(place);
                    answers.push(Err((String::new(), true)));
                }
                Err(why) => answers.push(Err(why)),
            }
        }
        // The same name may be there twice.
        let mut first_of = std::collections::HashMap::new();
        let mut unique = Vec::new();
        let mut of_unique = Vec::new();
        for (new, place) in new.into_iter().zip(places) {
            let at = *first_of.entry(new.name.clone()).or_insert_with(|| {
                unique.push(new);
                of_unique.push(Vec::new());
                unique.len() - 1
            });
            if let Some(places) = of_unique.get_mut(at) {
                places.push(place);
            }
        }
        let made = self.make(unique);
        for (places, made) in of_unique.iter().zip(made) {
            for place in places {
                if let Some(answer) = answers.get_mut(*place) {
                    *answer = made.clone();
                }
            }
        }
        answers
    }

    /// Creates what is missing: all of them together, or those that nothing stands against.
    fn make(&self, mut new: Vec<NewSeries>) -> Vec<std::result::Result<SeriesId, Unmade>> {
        if new.is_empty() {
            return Vec::new();
        }
        let count = new.len();
        let error = match self.with(|store| Ok(store.create_missing(new.clone()))) {
            Ok(Ok(series)) => return series.into_iter().map(Ok).collect(),
            Ok(Err(error)) => error,
            Err(error) => return vec![Err((error.to_string(), true)); count],
        };
        let concerns_all = matches!(error.kind(), ErrorKind::Io | ErrorKind::Poisoned);
        if count > 1 && !concerns_all {
            // One of them keeps the others out: it is among one half.
            let half = new.split_off(count / 2);
            let mut made = self.make(new);
            made.extend(self.make(half));
            return made;
        }
        if concerns_all {
            self.state.refused(&error);
        }
        vec![Err((error.to_string(), concerns_all)); count]
    }

    /// Appends samples: those that are not among the answers, by their number, are in the journal
    /// when this returns, and on the disk.
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
