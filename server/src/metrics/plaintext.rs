//! Graphite's plaintext protocol over TCP: lines in, nothing out. Who connects needs no token, so the
//! listener is there only when the operator asks for it.

use super::Metrics;
use super::samples::graphite;
use crate::clock;
use crate::protocol::graphite::LINE_MAX;
use crate::telemetry::{Listener, Protocol};
use bytes::{Bytes, BytesMut};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Connections at once; more wait in the system's queue. Each holds a piece of lines.
const CONNECTIONS_MAX: usize = 1_024;

/// Bytes of lines that are worked through together: some 5,000 lines, so that a sender of many is
/// journaled in few writes.
const PIECE: usize = 256 * 1_024;

/// Longest silence of a connection: relays send every minute or so.
const SILENCE_MAX: Duration = Duration::from_secs(600);

/// Takes connections until `shutdown`.
pub async fn serve_plaintext(
    listener: TcpListener,
    metrics: Arc<Metrics>,
    shutdown: CancellationToken,
) {
    let connections = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let counted = metrics.telemetry().connections(Listener::Graphite).unwrap_or_default();
    loop {
        if connections.available_permits() == 0 {
            counted.full.one();
        }
        let Ok(permit) = Arc::clone(&connections).acquire_owned().await else { return };
        let accepted = tokio::select! {
            () = shutdown.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let (metrics, shutdown) = (Arc::clone(&metrics), shutdown.clone());
        match accepted {
            Ok((stream, peer)) => {
                let open = counted.taken();
                tokio::spawn(async move {
                    let _kept = (permit, open);
                    tokio::select! {
                        () = shutdown.cancelled() => {}
                        ended = serve(stream, &metrics) => {
                            if let Err(error) = ended {
                                tracing::debug!(%peer, "plaintext: {error}");
                            }
                        }
                    }
                });
            }
            Err(error) => {
                // Descriptors have run out, most likely.
                counted.failed.one();
                tracing::warn!("plaintext: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

/// Takes the lines of one connection; the last counts only with its end.
async fn serve(mut stream: TcpStream, metrics: &Arc<Metrics>) -> Result<(), String> {
    let mut buffer = BytesMut::with_capacity(PIECE);
    loop {
        buffer.reserve(LINE_MAX);
        let silence = |_| format!("nothing came for {SILENCE_MAX:?}");
        let read = timeout(SILENCE_MAX, stream.read_buf(&mut buffer)).await.map_err(silence)?;
        if read.map_err(|error| error.to_string())? == 0 {
            return Ok(());
        }
        let Some(end) = memchr::memrchr(b'\n', &buffer) else {
            if buffer.len() > LINE_MAX {
                return Err(format!("a line is longer than {LINE_MAX} bytes"));
            }
            continue;
        };
        let lines = buffer.split_to(end + 1).freeze();
        let metrics = Arc::clone(metrics);
        let taken = tokio::task::spawn_blocking(move || metrics.take_lines(&lines)).await;
        taken.map_err(|_| "the lines could not be worked through".to_owned())?;
    }
}

impl Metrics {
    fn take_lines(&self, lines: &Bytes) {
        let now = clock::now();
        let mut gathering = self.samples.gathering(now, 1, lines.len());
        graphite::gather(lines, now, &mut gathering);
        self.telemetry().bytes.add(Protocol::Graphite, lines.len());
        let outcome = self.keep(gathering.done(), Protocol::Graphite, None, now);
        if let Some((_, why)) = outcome.faults.first() {
            tracing::debug!(
                refused = outcome.refused,
                late = outcome.too_old,
                "plaintext lines were not taken; the first: {why}"
            );
        }
    }
}
