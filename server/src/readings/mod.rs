//! Where the portal has metrics from: this process, or a metric reporting daemon elsewhere. Both give the
//! daemon's answers, so that whoever asks need not know which.

mod daemon;

pub(crate) use daemon::Daemon;

use crate::http::Answer;
use crate::inventory::Device;
use crate::metrics::{Described, May, Metrics, Moments, Span, Unseen};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::sync::Arc;

/// Where metrics come from.
#[derive(Debug)]
pub(crate) enum Readings {
    /// This process.
    Here(Arc<Metrics>),
    /// A daemon.
    Daemon(Box<Daemon>),
}

/// What a metric is.
#[derive(Debug, Deserialize)]
pub(crate) struct Definition {
    /// Its id, which is its name.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// `volatile`, `constant`, `string_and_time`.
    pub(crate) nature: String,
    /// Its units.
    #[serde(default)]
    pub(crate) units: String,
    /// The least value, as it came.
    pub(crate) min: Box<RawValue>,
    /// The greatest.
    pub(crate) max: Box<RawValue>,
}

/// The value that a device has.
#[derive(Debug, Deserialize)]
pub(crate) struct Reading {
    /// The device.
    pub(crate) id: String,
    /// The value, as it came.
    pub(crate) value: Box<RawValue>,
}

/// A row of history.
#[derive(Debug, Deserialize)]
pub(crate) struct Row {
    /// Seconds since 1970.
    pub(crate) timestamp: i64,
    /// The value as it came; `null` where there is none.
    pub(crate) value: Box<RawValue>,
}

/// Rows of which time are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Time {
    /// The last `hour`, `day` or `quarter`.
    Last(String),
    /// From one second since 1970 to another.
    Range(i64, i64),
}

impl Readings {
    /// Every metric with a value in the devices that `may` be seen, by name. A daemon elsewhere tells
    /// of all devices alone.
    ///
    /// # Errors
    /// When they cannot be had.
    pub(crate) async fn metrics(&self, may: Option<May<'_>>) -> Result<Vec<Definition>, Unseen> {
        let json = match self {
            Self::Here(metrics) => metrics.seen_metrics(may)?,
            Self::Daemon(daemon) => daemon.ask("/metrics/unique").await?,
        };
        let mut metrics: Vec<Definition> = read(&json)?;
        metrics.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        Ok(metrics)
    }

    /// The same as numbers. A daemon elsewhere does not tell how many devices there are.
    ///
    /// # Errors
    /// When they cannot be had.
    pub(crate) async fn described(&self, may: Option<May<'_>>) -> Result<Vec<Described>, Unseen> {
        if let Self::Here(metrics) = self {
            return Ok(metrics.described(may));
        }
        let number = |raw: &RawValue| serde_json::from_str(raw.get()).ok();
        let metrics = self.metrics(may).await?.into_iter();
        let described = metrics.map(|metric| Described {
            min: number(&metric.min),
            max: number(&metric.max),
            name: metric.name,
            units: metric.units,
            nature: metric.nature,
            devices: None,
        });
        Ok(described.collect())
    }

    /// Rows of metrics of all these devices, as JSON; see [`Metrics::moments`].
    ///
    /// # Errors
    /// When they cannot be had, or are too many. A daemon elsewhere has none.
    pub(crate) async fn moments(
        &self,
        devices: Vec<Arc<Device>>,
        asked: Moments<'_>,
        now: i64,
    ) -> Result<Answer, Unseen> {
        match self {
            Self::Here(metrics) => metrics.moments(devices, asked, now).await,
            Self::Daemon(_) => {
                Err(Unseen::Unavailable("a daemon elsewhere keeps the history".to_owned()))
            }
        }
    }

    /// The values of a metric in the devices that `may` be seen.
    ///
    /// # Errors
    /// When they cannot be had, or no device has the metric.
    pub(crate) async fn values(&self, metric: &str, may: May<'_>) -> Result<Vec<Reading>, Unseen> {
        match self {
            Self::Here(metrics) => read(&metrics.seen_values(metric, may)?),
            Self::Daemon(daemon) => {
                let path = format!("/metrics/{}/current", daemon::coded(metric));
                let mut values: Vec<Reading> = read(&daemon.ask(&path).await?)?;
                values.retain(|value| may(&value.id));
                Ok(values)
            }
        }
    }

    /// The rows of a metric of a device at the second `now`.
    ///
    /// # Errors
    /// When they cannot be had, or the device has no such metric.
    pub(crate) async fn history(
        &self,
        device: &str,
        metric: &str,
        time: &Time,
        now: i64,
    ) -> Result<Vec<Row>, Unseen> {
        let json = match self {
            Self::Here(metrics) => {
                let span = match time {
                    Time::Last(duration) => Span::last(duration, now),
                    Time::Range(start, end) => Span::range(&start.to_string(), &end.to_string()),
                };
                let span = span.map_err(Unseen::Refused)?;
                Arc::clone(metrics).seen_history(device, metric, span).await?
            }
            Self::Daemon(daemon) => {
                let time = match time {
                    Time::Last(duration) => format!("last/{}", daemon::coded(duration)),
                    Time::Range(start, end) => format!("{start}/{end}"),
                };
                let (device, metric) = (daemon::coded(device), daemon::coded(metric));
                daemon.ask(&format!("/devices/{device}/metrics/{metric}/historic/{time}")).await?
            }
        };
        read(&json)
    }
}

fn read<'a, T: Deserialize<'a>>(json: &'a Bytes) -> Result<T, Unseen> {
    let wrong = |error| Unseen::Unavailable(format!("the answer cannot be read: {error}"));
    serde_json::from_slice(json).map_err(wrong)
}
