//! What somebody reads who may not see every device: the daemon's answers, of some devices.

use super::Metrics;
use super::current::Current;
use super::historic::Span;
use bytes::Bytes;
use std::sync::Arc;

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unseen {
    /// There is nothing of that name.
    Missing,
    /// What was asked for cannot be: why.
    Refused(String),
    /// It would be more than an answer may have: why.
    TooLarge(String),
    /// It cannot be had now: why.
    Unavailable(String),
}

/// Which devices somebody may see.
pub(crate) type May<'a> = &'a (dyn Fn(&str) -> bool + Sync);

/// A metric with values in devices that are seen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Described {
    /// Its name.
    pub(crate) name: String,
    /// Its units in the first of them.
    pub(crate) units: String,
    /// `volatile`, `constant`, or `string_and_time` for texts.
    pub(crate) nature: String,
    /// The least value now; none of texts.
    pub(crate) min: Option<f64>,
    /// The greatest.
    pub(crate) max: Option<f64>,
    /// How many of them have a value; none where only a daemon elsewhere knows.
    pub(crate) devices: Option<usize>,
}

impl Metrics {
    /// Every metric with a value in the devices that are seen, by name; `None` for all devices. Before the
    /// first run none has.
    pub(crate) fn described(&self, may: Option<May<'_>>) -> Vec<Described> {
        let Ok(current) = self.last_run() else { return Vec::new() };
        current.described(may)
    }

    /// Every metric with a value in the devices that are seen, as `GET /metrics/unique` answers; `None`
    /// for all devices.
    ///
    /// # Errors
    /// When no run has been yet.
    pub(crate) fn seen_metrics(&self, may: Option<May<'_>>) -> Result<Bytes, Unseen> {
        let current = self.last_run()?;
        Ok(match may {
            None => current.unique_json(),
            Some(may) => current.unique_json_of(may),
        })
    }

    /// The values of a metric in the devices that are seen, as `GET /metrics/NAME/current` answers.
    ///
    /// # Errors
    /// When no run has been yet, or no device at all has the metric.
    pub(crate) fn seen_values(&self, metric: &str, may: May<'_>) -> Result<Bytes, Unseen> {
        self.last_run()?.values_json(metric, may).ok_or(Unseen::Missing)
    }

    /// The rows of a metric of a device, as `GET /devices/ID/metrics/NAME/historic/…` answers. Waits for
    /// the disk, on a thread where it may.
    ///
    /// # Errors
    /// When the device or the metric is not known, or the history cannot be read.
    pub(crate) async fn seen_history(
        self: Arc<Self>,
        device: &str,
        metric: &str,
        span: Span,
    ) -> Result<Bytes, Unseen> {
        let device = self.inventory.devices().get(device).cloned().ok_or(Unseen::Missing)?;
        // Neither fails: the semaphore is never closed, and a panic has been reported.
        let permit = Arc::clone(&self.history_reads).acquire_owned().await;
        let metric = metric.to_owned();
        let read = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            self.history(&device, &metric, span)
        });
        match read.await {
            Ok(Ok(Some(rows))) => Ok(rows.into()),
            Ok(Ok(None)) => Err(Unseen::Missing),
            Ok(Err(error)) => Err(Unseen::Unavailable(error.to_string())),
            Err(error) => Err(Unseen::Unavailable(error.to_string())),
        }
    }

    fn last_run(&self) -> Result<Arc<Current>, Unseen> {
        let waiting = || Unseen::Unavailable("Waiting on metric processing run".to_owned());
        self.current.borrow().clone().ok_or_else(waiting)
    }
}
