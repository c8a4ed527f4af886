//! What the room tells of itself: how the server is, for machines.

use super::Metrics;
use crate::clock;
use crate::http::{self, Answer};
use crate::telemetry::{Detail, Seen, SeenJournal, Telemetry};
use hyper::StatusCode;
use hyper::header::HeaderValue;
use std::sync::Arc;

impl Metrics {
    /// Where the server counts.
    #[must_use]
    pub fn telemetry(&self) -> &Arc<Telemetry> {
        &self.config.telemetry
    }

    /// The room as it is now. Waits for locks that are held while a disk writes.
    #[must_use]
    pub fn seen(&self) -> Seen {
        let super::Limits { series, series_per_device } = self.config.limits;
        Seen {
            step: self.config.step,
            journal: SeenJournal {
                bytes: self.intake.journal_bytes(),
                bytes_max: super::journal::BYTES_MAX,
                waiting: self.intake.waiting(),
                waiting_max: self.intake.waiting_max(),
                is_broken: self.intake.is_broken(),
            },
            history: self.history.seen(),
            devices: self.inventory.devices().len(),
            series_max: [series, series_per_device],
            map: self.inventory.map_seen(),
        }
    }

    /// Answers with what `tell` makes of the room as it is, on a thread that may wait.
    async fn told(
        self: &Arc<Self>,
        tell: impl FnOnce(&Telemetry, &Seen) -> Answer + Send + 'static,
    ) -> Answer {
        let metrics = Arc::clone(self);
        let told = tokio::task::spawn_blocking(move || tell(metrics.telemetry(), &metrics.seen()));
        // The panic has been reported.
        told.await.unwrap_or_else(|_| http::unavailable("the server cannot tell how it is"))
    }

    /// How the server is, as JSON.
    pub async fn status(self: &Arc<Self>, detail: Detail) -> Answer {
        self.told(move |telemetry, seen| {
            http::json(telemetry.status(seen, clock::monotonic(), detail))
        })
        .await
    }

    /// What the server counts, as Prometheus scrapes it.
    pub async fn exposition(self: &Arc<Self>) -> Answer {
        self.told(|telemetry, seen| {
            let kind = HeaderValue::from_static(super::read::EXPOSITION_TYPE);
            let text = telemetry.exposition(seen, clock::monotonic());
            http::with_status(StatusCode::OK, kind, text)
        })
        .await
    }

    /// 200 while the server does its work, and otherwise 503 and what it does not do.
    pub async fn health(self: &Arc<Self>) -> Answer {
        self.told(|telemetry, seen| match telemetry.health(seen, clock::monotonic()) {
            Ok(()) => http::plain(StatusCode::OK, "ok"),
            Err(trouble) => http::plain(StatusCode::SERVICE_UNAVAILABLE, &trouble),
        })
        .await
    }
}
