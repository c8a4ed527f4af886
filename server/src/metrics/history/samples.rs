//! Samples on their way into the store: their series found or made, and one batch a request.

use super::creation::{Missing, concerns_all, create};
use super::{History, Of, name};
use crate::inventory::{Device, DeviceMap};
use crate::metrics::names::unescape;
use crate::{Error, Result};
use concertim::store::{LabelMatch, Labels, Name, NewSeries, Query, Refusal, SeriesId};
use concertim::{Reading, Timestamp};
use foldhash::fast::RandomState;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::sync::Arc;

/// A metric that samples have come for.
#[derive(Clone, Debug)]
pub(crate) struct NewMetric {
    pub(crate) device: Arc<Device>,
    pub(crate) metric: Arc<str>,
    /// What they count; may be empty.
    pub(crate) units: Box<str>,
    /// When the first of them was taken.
    pub(crate) first: Timestamp,
}

/// A metric that samples came for before, and the last of them.
#[derive(Debug)]
pub(crate) struct KeptMetric {
    pub(crate) device: Arc<Device>,
    pub(crate) metric: Arc<str>,
    pub(crate) units: Box<str>,
    pub(crate) series: SeriesId,
    pub(crate) at: Timestamp,
    pub(crate) value: f64,
}

/// The label of series that samples have come for; its value is their units. So another process knows
/// which series these are: what a run stores has its current value from the journal.
const SAMPLED: &str = "sampled";

fn labels(units: &str) -> Labels {
    // Units that no label can have are no loss.
    let labels = Labels::new([(SAMPLED, units)]).or_else(|_| Labels::new([(SAMPLED, "")]));
    labels.unwrap_or_default()
}

/// Why a series could not be had, and whether that is the server's fault.
type Unmade = (String, bool);

/// What a sender is told of a failure: what the system said, without the file that it was about, which
/// the log names.
fn told(failure: &str) -> String {
    match failure.rsplit_once(": ") {
        Some((_, says)) if !says.contains('/') => format!("history cannot be written: {says}"),
        _ => "history cannot be written; the server's log says why".to_owned(),
    }
}

/// A refusal as senders are told it.
fn told_of(refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::Poisoned(why) => Refusal::Poisoned(told(&why).into()),
        Refusal::NoFile(why) => Refusal::NoFile(told(&why).into()),
        other => other,
    }
}

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
            let NewMetric { first, units, .. } = metrics.get(*places.first()?)?;
            let start = first.plus_seconds(-i64::from(self.schemas.step));
            let (labels, schema) = (labels(units), self.schemas.series.clone());
            Some((NewSeries { name, labels, schema, start }, places))
        };
        // Neighbours in a request become neighbours in the store, which then has nothing to sort when
        // they come again, and fewer stretches to journal.
        let mut places: Vec<(Name, Vec<usize>)> = places.into_iter().collect();
        places.sort_unstable_by_key(|(_, places)| places.first().copied());
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
                        let error = error.to_string();
                        let why = if concerns_all { told(&error) } else { error };
                        settle(&|_| Err((why.clone(), concerns_all)));
                    }
                }
            });
            Ok(())
        });
        if let Err(error) = closed {
            wanted.iter().for_each(|place| answer(*place, Err((error.to_string(), true))));
        }
        let found = metrics.iter().zip(&answers);
        let found = found.filter_map(|(metric, found)| Some((*found.as_ref().ok()?, metric)));
        self.mark(found);
        answers
    }

    /// Notes which series have samples, of those that were there before.
    fn mark<'a>(&self, found: impl Iterator<Item = (SeriesId, &'a NewMetric)>) {
        let marked = self.with(|store| {
            let unmarked = found.filter_map(|(series, metric)| {
                let (known, wanted) = (store.labels(series).ok()?, labels(&metric.units));
                (known != wanted).then_some((series, wanted))
            });
            let unmarked: Vec<(SeriesId, Labels)> = unmarked.collect();
            match unmarked.is_empty() {
                true => Ok(()),
                false => store.relabel_all(unmarked).map_err(|e| Error::new(e.to_string())),
            }
        });
        if let Err(error) = marked {
            // The samples are kept all the same.
            tracing::warn!("after a restart some current values may come late: {error}");
        }
    }

    /// Whether samples have come for any series.
    pub(crate) fn has_samples(&self) -> bool {
        self.with(|store| Ok(!store.list(&sampled()).is_empty())).unwrap_or_default()
    }

    /// The metrics of devices whose last sample is of `since` or later.
    ///
    /// # Errors
    /// When the store is closed.
    pub(crate) fn samples_since(&self, devices: &DeviceMap, since: i64) -> Result<Vec<KeptMetric>> {
        let folder = |device: &Device| Of::Device(device).folders().join("/");
        let of_folders: HashMap<String, &Arc<Device>, RandomState> =
            devices.iter().map(|device| (folder(device), device)).collect();
        self.with(|store| {
            let mut series = store.list(&sampled());
            series.retain(|id| store.last(*id).is_ok_and(|last| last.seconds() >= since));
            let mut found = Vec::with_capacity(series.len());
            store.each_name(&series, |id, name| {
                if let Some((folder, metric)) = name.rsplit_once('/')
                    && let Some(device) = of_folders.get(folder)
                {
                    found.push((id, Arc::clone(device), Arc::<str>::from(&*unescape(metric))));
                }
                ControlFlow::Continue(())
            });
            let kept = |(series, device, metric)| {
                let live = store.live(series).ok()?;
                let value = live.pdp.reading.first()?.to_text().parse().ok()?;
                let labels = store.labels(series).ok()?;
                let units = labels.iter().find(|(key, _)| *key == SAMPLED)?.1.into();
                Some(KeptMetric { device, metric, units, series, at: live.last_update, value })
            };
            Ok(found.into_iter().filter_map(kept).collect())
        })
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
                Ok(refused.into_iter().map(|(at, why)| (at, told_of(why))).collect())
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

fn sampled() -> Query {
    Query { name: None, labels: vec![LabelMatch::Has(SAMPLED.to_owned())] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_are_told_no_paths() {
        let hidden = "history cannot be written; the server's log says why";
        for (failure, says) in [
            (
                "creating '/var/lib/c/h/m.rrd': No space left on device",
                "history cannot be written: No space left on device",
            ),
            ("an earlier write failed: /var/lib/c: gone", "history cannot be written: gone"),
            ("'/var/lib/store' is in use: its file '/x' is locked", hidden),
            ("opening /var/lib", hidden),
        ] {
            assert_eq!(told(failure), says);
        }
        let of_file = told_of(Refusal::NoFile("/a/b.rrd: is no database".into()));
        assert_eq!(of_file, Refusal::NoFile("history cannot be written: is no database".into()));
        assert_eq!(told_of(Refusal::TooOld), Refusal::TooOld);
    }
}
