//! Graphite's plaintext protocol over TCP: lines in, nothing out. Who connects needs no token, so the
//! listener is there only when the operator asks for it.

use super::Metrics;
use super::samples::graphite;
use crate::clock;
use crate::http::{Seat, Seats};
use crate::protocol::graphite::LINE_MAX;
use crate::telemetry::{Listener, Protocol};
use bytes::{Bytes, BytesMut};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Connections at once; one more waits until there is seats, the others in the system's queue. Each holds
/// a piece of lines.
const CONNECTIONS_MAX: usize = 1_024;

/// Bytes of lines that are worked through together: some 5,000 lines, so that a sender of many is
/// journaled in few writes.
const PIECE: usize = 256 * 1_024;

/// Longest silence of a connection: relays send every minute or so.
const SILENCE_MAX: Duration = Duration::from_secs(600);

/// Silence after which a connection gives way to one that finds no seats: 10 s. Whoever sends is not cut
/// off in the middle of its lines, and who keeps connections to say nothing keeps nobody out.
const GIVES_WAY_AFTER: Duration = Duration::from_secs(10);

/// Takes connections until `shutdown`.
pub async fn serve_plaintext(
    listener: TcpListener,
    metrics: Arc<Metrics>,
    shutdown: CancellationToken,
) {
    let seats = Seats::new(CONNECTIONS_MAX, GIVES_WAY_AFTER, shutdown.clone());
    take_connections(listener, seats, metrics, shutdown).await;
}

async fn take_connections(
    listener: TcpListener,
    seats: Arc<Seats>,
    metrics: Arc<Metrics>,
    shutdown: CancellationToken,
) {
    let counted = metrics.telemetry().connections(Listener::Graphite).unwrap_or_default();
    loop {
        let accepted = async {
            let connection = listener.accept().await;
            if seats.is_full() {
                counted.full.one();
            }
            (connection, seats.seat().await)
        };
        let (accepted, seat) = tokio::select! {
            () = shutdown.cancelled() => return,
            accepted = accepted => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                let (open, metrics) = (counted.taken(), Arc::clone(&metrics));
                tokio::spawn(async move {
                    let _kept = open;
                    tokio::select! {
                        () = seat.end().cancelled() => {
                            if seat.gives_way() {
                                tracing::debug!(%peer, "plaintext: silent, and another had no seats");
                            }
                        }
                        ended = serve(stream, &metrics, &seat) => {
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
async fn serve(mut stream: TcpStream, metrics: &Arc<Metrics>, seat: &Seat) -> Result<(), String> {
    let mut buffer = BytesMut::with_capacity(PIECE);
    loop {
        buffer.reserve(LINE_MAX);
        let silence = |_| format!("nothing came for {SILENCE_MAX:?}");
        let read = timeout(SILENCE_MAX, stream.read_buf(&mut buffer)).await.map_err(silence)?;
        if read.map_err(|error| error.to_string())? == 0 {
            return Ok(());
        }
        seat.rests(clock::monotonic());
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
        let mut gathering = self.gathering(now, 1, lines.len());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inventory::Inventory;
    use crate::metrics::Config;
    use tokio::io::AsyncWriteExt;

    #[tokio::test]
    async fn who_is_silent_longest_gives_way_and_who_speaks_stays() {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Inventory::open(folder.path().join("inventory.json")).unwrap();
        let config = Config::new(folder.path(), 15, None);
        let metrics = Arc::new(Metrics::open(config, Arc::new(inventory)).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shutdown = CancellationToken::new();
        // Those that have just come are not sent away at once.
        let seats = Seats::new(2, Duration::from_millis(300), shutdown.clone());
        let taken = take_connections(listener, seats, Arc::clone(&metrics), shutdown.clone());
        let taken = tokio::spawn(taken);
        let mut speaks = TcpStream::connect(address).await.unwrap();
        speaks.write_all(b"box.load 1 1700000000\n").await.unwrap();
        let mut silent = TcpStream::connect(address).await.unwrap();
        let mut third = TcpStream::connect(address).await.unwrap();
        let ended = CancellationToken::new();
        let speaking = async {
            while !ended.is_cancelled() {
                speaks.write_all(b"box.load 1 1700000000\n").await.unwrap();
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let listening = async {
            // The silent one is closed, and then the third, which has seats now, when a fourth comes.
            assert_eq!(silent.read(&mut [0]).await.unwrap(), 0);
            let _fourth = TcpStream::connect(address).await.unwrap();
            assert_eq!(third.read(&mut [0]).await.unwrap(), 0);
            ended.cancel();
        };
        tokio::join!(speaking, listening);
        // Still there: nothing to read, and no end.
        let mut byte = [0];
        assert!(timeout(Duration::from_millis(50), speaks.read(&mut byte)).await.is_err());
        assert!(metrics.telemetry().connections(Listener::Graphite).unwrap().full.get() >= 2);
        shutdown.cancel();
        taken.await.unwrap();
    }
}
