//! Which series a read of history is about, and why one cannot be answered.

use super::super::Metrics;
use super::super::history::Of;
use super::filter::Filter;
use crate::inventory::{CLUSTER, Device};
use concertim::store::SeriesId;
use std::ops::ControlFlow;
use std::sync::Arc;

/// Devices whose metrics are listed one by one; of more, all series are looked at once.
const DEVICES_LISTED: usize = 2;

/// Why an answer cannot be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It was asked for wrongly.
    Wrong(String),
    /// It would be too large.
    TooLarge(String),
    /// The store cannot be read; why is for the log.
    Unreadable(String),
}

impl From<crate::Error> for Refused {
    fn from(error: crate::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

/// A series of an answer.
#[derive(Debug)]
pub(super) struct Wanted {
    /// The device's place among those asked for.
    pub(super) device: usize,
    pub(super) metric: String,
    pub(super) series: SeriesId,
}

impl Metrics {
    /// The series of devices that a filter lets through; more than `most` are refused.
    pub(super) fn wanted_of(
        &self,
        devices: &[Arc<Device>],
        filter: &Filter,
        most: usize,
    ) -> Result<Vec<Wanted>, Refused> {
        let mut wanted = Vec::new();
        let mut add = |device: usize, metric: String, series: SeriesId| {
            wanted.push(Wanted { device, metric, series });
            if wanted.len() > most { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let metrics = &filter.metrics;
        if let Some(exact) = metrics.exact() {
            'devices: for (place, device) in devices.iter().enumerate() {
                for metric in &exact {
                    if let Some(series) = self.history.series(Of::Device(device), metric)?
                        && add(place, (*metric).to_owned(), series).is_break()
                    {
                        break 'devices;
                    }
                }
            }
        } else if devices.len() <= DEVICES_LISTED {
            for (place, device) in devices.iter().enumerate() {
                for metric in self.history.names(Of::Device(device))? {
                    if metrics.matches(&metric)
                        && let Some(series) = self.history.series(Of::Device(device), &metric)?
                        && add(place, metric, series).is_break()
                    {
                        break;
                    }
                }
            }
        } else {
            self.history.every(devices, |metric| metrics.matches(metric), add)?;
        }
        within_limit(wanted, most)
    }

    /// The summaries that a filter lets through; more than `most` are refused.
    pub(super) fn wanted_summaries(
        &self,
        filter: &Filter,
        most: usize,
    ) -> Result<Vec<Wanted>, Refused> {
        let mut wanted = Vec::new();
        for metric in self.history.names(Of::Cluster(CLUSTER))? {
            if filter.metrics.matches(&metric)
                && let Some(series) = self.history.series(Of::Cluster(CLUSTER), &metric)?
            {
                wanted.push(Wanted { device: 0, metric, series });
                if wanted.len() > most {
                    break;
                }
            }
        }
        within_limit(wanted, most)
    }
}

fn within_limit(wanted: Vec<Wanted>, most: usize) -> Result<Vec<Wanted>, Refused> {
    if wanted.len() <= most {
        return Ok(wanted);
    }
    Err(Refused::TooLarge(format!(
        "more than {most} series, the most of one answer: name devices or metrics"
    )))
}
