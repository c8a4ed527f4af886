//! What a whole room looked like: rows of a few metrics of many devices on one grid of time, row by row,
//! so that a page shows one moment after the other.

use super::super::Metrics;
use super::super::historic::CHUNK_BYTES;
use super::super::history::Of;
use super::super::seen::Unseen;
use super::range::{Range, Texts};
use super::rows::ROWS_READ_MAX;
use super::table::{Begun, Outlet};
use super::wanted::Refused;
use crate::http::{self, Answer, Chunks, push_float, push_integer, push_string};
use crate::inventory::Device;
use concertim::store::SeriesId;
use concertim::{Schema, Timestamp};
use hyper::StatusCode;
use hyper::header::HeaderValue;
use jiff::tz::TimeZone;
use std::sync::Arc;
use tokio::sync::oneshot;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// Most metrics of a question: 16, more than a screen shows.
const METRICS_MAX: usize = 16;

/// Most values of an answer: two million, 200 moments of 10,000 devices. The rows of a metric are read
/// device by device and sent moment by moment, so they are kept until all have been read: 16 MB.
const VALUES_MAX: u64 = 2_000_000;

/// What is asked for, as a request has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moments<'a> {
    /// Names of metrics.
    pub(crate) metrics: Vec<&'a str>,
    /// When the first moment begins: seconds since 1970, or a time as `now-2h`.
    pub(crate) from: Option<&'a str>,
    /// When the last one ends.
    pub(crate) to: Option<&'a str>,
    /// Seconds of each; none takes those of the rows.
    pub(crate) step: Option<&'a str>,
}

/// A metric, and the places of the devices that have it, each with its series.
struct Column {
    metric: String,
    series: Vec<(usize, SeriesId)>,
}

/// Moments that can be had.
struct Grid {
    devices: Vec<Arc<Device>>,
    columns: Vec<Column>,
    range: Range,
    /// The first moment is the `step` seconds after `start`.
    start: i64,
    step: u64,
    count: usize,
}

impl Metrics {
    /// Rows of metrics of these devices as
    /// `{"step","start","metrics":{METRIC:{"devices":[ID],"rows":[[VALUE]]}}}`: a row a moment, in it a value
    /// for each of the metric's devices, `null` where none is known.
    ///
    /// # Errors
    /// When the question is none, its answer is too large, or the history cannot be read.
    pub(crate) async fn moments(
        self: &Arc<Self>,
        devices: Vec<Arc<Device>>,
        asked: Moments<'_>,
        now: i64,
    ) -> Result<Answer, Unseen> {
        let Moments { mut metrics, from, to, step } = asked;
        metrics.sort_unstable();
        metrics.dedup();
        if metrics.is_empty() || metrics.len() > METRICS_MAX {
            return Err(Unseen::Refused(format!("name 1 to {METRICS_MAX} metrics in metric")));
        }
        let metrics: Vec<String> = metrics.into_iter().map(str::to_owned).collect();
        let texts = Texts { from, to, step, function: None };
        let range = Range::read(texts, Timestamp::from_seconds(now), &TimeZone::system());
        let range = range.map_err(Unseen::Refused)?;
        let (chunks, body) = Chunks::new();
        let (waiting, answered) = oneshot::channel();
        // It is never closed.
        let permit = Arc::clone(&self.history_reads).acquire_owned().await;
        let this = Arc::clone(self);
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let outlet = Outlet::new(waiting, chunks);
            match this.find_moments(devices, metrics, range) {
                Ok(grid) => this.send_moments(&grid, outlet),
                Err(refused) => outlet.refuse(refused),
            }
        });
        let unreadable = |why: &str| {
            tracing::error!("history: {why}");
            let says = "the history cannot be read; the server's log says why";
            Unseen::Unavailable(says.to_owned())
        };
        match answered.await {
            Ok(Ok(Begun::Whole(whole))) => Ok(http::with_status(StatusCode::OK, JSON, whole)),
            Ok(Ok(Begun::InPieces)) => Ok(http::with_status(StatusCode::OK, JSON, body)),
            Ok(Err(Refused::Wrong(says))) => Err(Unseen::Refused(says)),
            Ok(Err(Refused::TooLarge(says))) => Err(Unseen::TooLarge(says)),
            Ok(Err(Refused::Unreadable(why))) => Err(unreadable(&why)),
            Err(_) => Err(unreadable("the thread that reads has died")),
        }
    }

    /// Finds the series, and which moments can be had of them.
    fn find_moments(
        &self,
        devices: Vec<Arc<Device>>,
        metrics: Vec<String>,
        mut range: Range,
    ) -> Result<Grid, Refused> {
        let (mut columns, mut values, mut row_seconds) = (Vec::new(), 0, 0);
        let mut looked_at: Vec<Arc<Schema>> = Vec::new();
        for metric in metrics {
            let mut series = Vec::new();
            for (place, device) in devices.iter().enumerate() {
                let Some(found) = self.history.series(Of::Device(device), &metric)? else {
                    continue;
                };
                series.push((place, found));
                let Some(schema) = self.history.schema(found)? else { continue };
                if !looked_at.iter().any(|known| Arc::ptr_eq(known, &schema)) {
                    if range.step.is_some() {
                        self.look_at(&metric, found, &range)?;
                    }
                    let seconds = self.row_seconds(&metric, found, &range)?;
                    row_seconds = row_seconds.max(seconds.unwrap_or(0));
                    looked_at.push(schema);
                }
            }
            values += series.len();
            columns.push(Column { metric, series });
        }
        // Without a step, that of the longest rows: the others are put together to it.
        let own = if row_seconds == 0 { range.resolution() } else { row_seconds };
        let step = range.step.unwrap_or(own);
        range.step = Some(step);
        let seconds = i64::try_from(step).unwrap_or(i64::MAX);
        let start = range.from.div_euclid(seconds).saturating_mul(seconds);
        let count = range.to.saturating_sub(start).unsigned_abs().div_ceil(step);
        let values = u64::try_from(values.max(1)).unwrap_or(u64::MAX).saturating_mul(count);
        if values > VALUES_MAX {
            return Err(Refused::TooLarge(format!(
                "{count} moments are {values} values, and an answer may have {VALUES_MAX}: ask for \
                 fewer metrics or racks, a shorter time or a longer step"
            )));
        }
        if row_seconds > 0 && range.seconds() / row_seconds > ROWS_READ_MAX {
            return Err(Refused::TooLarge(format!(
                "{} to {} would be made of more than {ROWS_READ_MAX} rows of each device: ask for \
                 a shorter time",
                range.from, range.to
            )));
        }
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        Ok(Grid { devices, columns, range, start, step, count })
    }

    /// Sends moments in pieces, a metric after the other.
    fn send_moments(&self, grid: &Grid, mut outlet: Outlet) {
        let mut out = String::from("{\"step\":");
        push_integer(&mut out, grid.step);
        out.push_str(",\"start\":");
        push_integer(&mut out, grid.start);
        out.push_str(",\"metrics\":{");
        let mut separator = "";
        for column in &grid.columns {
            out.push_str(separator);
            separator = ",";
            push_string(&mut out, &column.metric);
            out.push_str(":{\"devices\":[");
            let devices = column.series.iter().filter_map(|(place, _)| grid.devices.get(*place));
            let mut between = "";
            for device in devices {
                out.push_str(between);
                between = ",";
                push_string(&mut out, &device.id);
            }
            out.push_str("],\"rows\":[");
            let values = self.read_moments(grid, column);
            for moment in 0..grid.count {
                out.push_str(if moment == 0 { "[" } else { ",[" });
                push_row(&mut out, values.iter().skip(moment).step_by(grid.count));
                out.push(']');
                if out.len() >= CHUNK_BYTES && !outlet.piece(std::mem::take(&mut out)) {
                    return;
                }
            }
            out.push_str("]}");
        }
        out.push_str("}}\n");
        outlet.end(out);
    }

    /// The moments of a metric, those of the first device first; NaN is unknown.
    fn read_moments(&self, grid: &Grid, column: &Column) -> Vec<f64> {
        let mut values = vec![f64::NAN; column.series.len().saturating_mul(grid.count)];
        for ((_, series), moments) in column.series.iter().zip(values.chunks_mut(grid.count)) {
            let Some(rows) = self.rows_of(&column.metric, *series, &grid.range) else { continue };
            let Some(found) = rows.sources.first() else { continue };
            let before = rows.start.saturating_sub(grid.start);
            let steps = usize::try_from(before.unsigned_abs() / grid.step).unwrap_or(usize::MAX);
            let (skipped, first) = if before < 0 { (steps, 0) } else { (0, steps) };
            let moments = moments.iter_mut().skip(first);
            for (moment, value) in moments.zip(found.iter().skip(skipped)) {
                *moment = *value;
            }
        }
        values
    }
}

fn push_row<'a>(out: &mut String, values: impl Iterator<Item = &'a f64>) {
    let mut between = "";
    for value in values {
        out.push_str(between);
        between = ",";
        match value.is_finite() {
            true => push_float(out, *value),
            false => out.push_str("null"),
        }
    }
}
