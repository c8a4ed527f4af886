//! Series by whose they are and by their metrics, for reads of many.

use super::{History, Of, Result, name};
use crate::inventory::Device;
use crate::metrics::names::unescape;
use concertim::store::{Aggregation, RowRange, SeriesId};
use concertim::{Consolidation, ErrorKind, Fetched, Schema};
use foldhash::fast::RandomState;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

impl History {
    /// The series of a metric, if it has history.
    pub(crate) fn series(&self, of: Of<'_>, metric: &str) -> Result<Option<SeriesId>> {
        self.with(|store| Ok(store.series(&name(of, metric))))
    }

    /// Hands every series of these devices whose metric `is_meant` to `each`, with the device's place
    /// among them and the metric, until it breaks. Looks at each metric that there is, and at the names
    /// of the series that are meant.
    pub(crate) fn every(
        &self,
        devices: &[Arc<Device>],
        is_meant: impl Fn(&str) -> bool,
        mut each: impl FnMut(usize, String, SeriesId) -> ControlFlow<()>,
    ) -> Result<()> {
        let folder = |device: &Device| Of::Device(device).folders().join("/");
        self.with_opened(|opened| {
            let meant = opened.by_metric.lock().find(&opened.store, is_meant);
            if meant.is_empty() {
                return Ok(());
            }
            let places: HashMap<String, usize, RandomState> =
                devices.iter().enumerate().map(|(place, device)| (folder(device), place)).collect();
            opened.store.each_name(&meant, |series, name| {
                let named = name.rsplit_once('/').and_then(|(folder, metric)| {
                    Some((*places.get(folder)?, unescape(metric).into_owned()))
                });
                match named {
                    Some((place, metric)) => each(place, metric, series),
                    None => ControlFlow::Continue(()),
                }
            });
            Ok(())
        })
    }

    /// What a series is; `None` when it is gone.
    pub(crate) fn schema(&self, series: SeriesId) -> Result<Option<Arc<Schema>>> {
        self.with(|store| Ok(store.schema(series).ok()))
    }

    /// The rows of a series from `start` to `end`, of about `resolution` seconds each; `None` when it
    /// is gone.
    ///
    /// # Errors
    /// Inside: what the store says of this series. Outside: when there is no store.
    pub(crate) fn rows(
        &self,
        series: SeriesId,
        function: Consolidation,
        (start, end): (i64, i64),
        resolution: u64,
    ) -> Result<Result<Option<Fetched>, concertim::Error>> {
        self.with(|store| {
            Ok(match store.fetch(series, function, start, end, resolution) {
                Ok(fetched) => Ok(Some(fetched)),
                Err(error) if error.kind() == ErrorKind::UnknownSeries => Ok(None),
                Err(error) => Err(error),
            })
        })
    }

    /// What `read` makes of series that are to be put together; no row of them has been read yet.
    ///
    /// # Errors
    /// Inside: what the store says of these series. Outside: when there is no store.
    pub(crate) fn aggregation<T>(
        &self,
        series: &[SeriesId],
        range: &RowRange,
        read: impl FnOnce(&Aggregation<'_>) -> concertim::Result<T>,
    ) -> Result<concertim::Result<T>> {
        self.with(|store| Ok(store.aggregation(series, range).and_then(|found| read(&found))))
    }
}
