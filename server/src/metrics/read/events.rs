//! Current values as server-sent events: one event a processing run, of the values on screen.

use super::super::Metrics;
use super::filter::Filter;
use super::listing::push_json;
use super::values::{Order, Values};
use crate::http::Chunks;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

/// Most streams at once: 128, so that they leave most of a listener's connections to others, and a
/// run's events, 128 times 5,000 values, take a second of one core at the very most.
pub(super) const STREAMS_MAX: usize = 128;

/// Most values of an event: 5,000, more than a page shows, half a megabyte.
pub(super) const EVENT_VALUES_MAX: usize = 5_000;

/// Silence after which a comment is sent: 15 s, as proxies cut connections that are silent for 30 or
/// 60.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Selections under way at once: 4, as each may look at a million names.
const SELECTIONS_MAX: usize = 4;

/// What reads of current values share.
#[derive(Debug)]
pub(in super::super) struct Live {
    streams: Arc<Semaphore>,
    selections: Arc<Semaphore>,
    ended: CancellationToken,
}

impl Default for Live {
    fn default() -> Self {
        Self {
            streams: Arc::new(Semaphore::new(STREAMS_MAX)),
            selections: Arc::new(Semaphore::new(SELECTIONS_MAX)),
            ended: CancellationToken::new(),
        }
    }
}

impl Live {
    /// Ends every stream, also those to come: the server stops.
    pub(in super::super) fn end(&self) {
        self.ended.cancel();
    }

    /// A place among the streams, if one is free.
    pub(super) fn place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.streams).try_acquire_owned().ok()
    }
}

impl Metrics {
    /// The values of the last run that the filter lets through; `None` before the first run.
    pub(super) async fn select(&self, filter: &Filter, order: Order) -> Option<Values> {
        let current = self.current.borrow().clone()?;
        // Neither fails: the semaphore is never closed, and a panic has been reported.
        let permit = Arc::clone(&self.live.selections).acquire_owned().await;
        let filter = filter.clone();
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            Values::of(current, &filter, order)
        })
        .await
        .ok()
    }

    /// Sends events until the reader has gone or the server stops. `seen` is the time of a run that the
    /// reader has already. A slow reader misses runs: each event is of the last one when there is room
    /// for it.
    pub(super) async fn send_events(
        self: Arc<Self>,
        filter: Filter,
        mut seen: Option<i64>,
        chunks: Chunks,
        _place: OwnedSemaphorePermit,
    ) {
        let ended = self.live.ended.clone();
        let send = async {
            let mut runs = self.current.subscribe();
            let mut begin = "retry: 3000\n\n";
            loop {
                let news = |run: i64| seen != Some(run);
                let is_new = runs.borrow_and_update().as_ref().is_some_and(|c| news(c.at()));
                let mut event = String::from(std::mem::take(&mut begin));
                if is_new && let Some(room) = chunks.room().await {
                    let Some(values) = self.select(&filter, Order::Name).await else { return };
                    seen = Some(values.current.at());
                    let goes_on = push_event(&mut event, values);
                    room.send(event);
                    if !goes_on {
                        return;
                    }
                } else if !event.is_empty() {
                    let Some(room) = chunks.room().await else { return };
                    room.send(event);
                }
                match tokio::time::timeout(HEARTBEAT, runs.changed()).await {
                    Ok(Ok(())) => {}
                    Ok(Err(_)) => return,
                    Err(_) => {
                        let Some(room) = chunks.room().await else { return };
                        room.send(":\n\n");
                    }
                }
            }
        };
        tokio::select! {
            () = ended.cancelled() => {}
            () = chunks.closed() => {}
            () = send => {}
        }
    }
}

/// Appends an event: `id` is the run's time, the data the same array as that of the current values.
/// False when there are too many, which the event says: there will be no other.
fn push_event(out: &mut String, mut values: Values) -> bool {
    let count = values.count;
    if count > EVENT_VALUES_MAX {
        out.push_str("event: refused\ndata: {\"detail\":\"");
        out.push_str(&too_many(count));
        out.push_str("\"}\n\n");
        return false;
    }
    out.push_str("id: ");
    out.push_str(&values.current.at().to_string());
    out.push_str("\ndata: [");
    let mut separator = "";
    values.hand_out(|device, report| {
        out.push_str(separator);
        separator = ",";
        push_json(out, device, report);
        true
    });
    out.push_str("]\n\n");
    true
}

/// What is said about a filter that lets too many values through.
pub(super) fn too_many(count: usize) -> String {
    format!("{count} values, and an event may have {EVENT_VALUES_MAX}: name devices or metrics")
}

#[cfg(test)]
mod tests {
    use super::super::super::current::Current;
    use super::super::super::report::{Kind, Report, Slope, Value};
    use super::super::super::{Config, Metrics};
    use super::*;
    use crate::http::Body;
    use crate::inventory::Inventory;
    use http_body_util::BodyExt;

    /// A run at this time with as many values of device 1.
    fn publish(metrics: &Metrics, at: i64, count: usize) {
        let mut current = Current::of_run(at);
        let report = |number: usize| {
            let name = format!("m{number:05}");
            let (kind, slope) = (Kind::Double, Slope::Both);
            let value = Value::Float(0.5);
            let units = "".into();
            Arc::new(Report { name: name.into(), value, units, kind, slope, ttl: 9, reported: at })
        };
        current.add(&"1".into(), (0..count).map(report).collect());
        metrics.current.send_replace(Some(Arc::new(current)));
    }

    /// The text of the next chunk; `None` at the end.
    async fn next(body: &mut Body) -> Option<String> {
        let data = body.frame().await?.unwrap().into_data().unwrap();
        Some(String::from_utf8(data.to_vec()).unwrap())
    }

    fn listen(metrics: &Arc<Metrics>, seen: Option<i64>) -> Body {
        let (chunks, body) = Chunks::one_by_one();
        let place = metrics.live.place().unwrap();
        let filter = Filter::default();
        tokio::spawn(Arc::clone(metrics).send_events(filter, seen, chunks, place));
        body
    }

    #[tokio::test]
    async fn who_is_slow_gets_the_newest() {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Arc::new(Inventory::open(folder.path().join("inventory.json")).unwrap());
        let config = Config::new(folder.path(), 15, None);
        let metrics = Arc::new(Metrics::open(config, inventory).unwrap());
        let mut slow = listen(&metrics, None);
        // Before the first run there is something to read, too.
        assert_eq!(next(&mut slow).await.unwrap(), "retry: 3000\n\n");
        publish(&metrics, 100, 1);
        let event = next(&mut slow).await.unwrap();
        assert!(event.starts_with("id: 100\ndata: [{\"device\":\"1\","), "{event}");
        assert!(event.ends_with(",\"time\":100}]\n\n"), "{event}");
        // One that it has not read yet, and the last of those behind it.
        publish(&metrics, 115, 1);
        while metrics.live.selections.available_permits() != SELECTIONS_MAX {
            tokio::task::yield_now().await;
        }
        for at in (130..1_000).step_by(15) {
            publish(&metrics, at, 1);
            tokio::task::yield_now().await;
        }
        let mut events = Vec::new();
        while !events.iter().any(|event: &String| event.starts_with("id: 985\n")) {
            events.push(next(&mut slow).await.unwrap());
        }
        assert!(events.len() <= 3, "{events:?}");
        // Who has a run is not told it again.
        let mut again = listen(&metrics, Some(985));
        assert_eq!(next(&mut again).await.unwrap(), "retry: 3000\n\n");
        publish(&metrics, 1_000, EVENT_VALUES_MAX);
        assert!(next(&mut again).await.unwrap().starts_with("id: 1000\n"));
        publish(&metrics, 1_015, EVENT_VALUES_MAX + 1);
        assert!(
            next(&mut again).await.unwrap().contains("event: refused\ndata: {\"detail\":\"5001")
        );
        assert_eq!(next(&mut again).await, None);
        // The end is the end of all, those to come too.
        let mut last = listen(&metrics, Some(1_015));
        metrics.end_streams();
        while next(&mut last).await.is_some() {}
        while next(&mut listen(&metrics, None)).await.is_some() {}
    }
}
