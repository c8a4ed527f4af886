//! Graphite's plaintext protocol over TCP: lines in, nothing out. Who connects needs no token, so the
//! listener is there only when the operator asks for it.

use super::Metrics;
use super::samples::graphite;
use crate::clock;
use crate::protocol::graphite::LINE_MAX;
use crate::telemetry::{Listener, Protocol};
use bytes::{Bytes, BytesMut};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Connections at once; one more waits until there is room, the others in the system's queue. Each holds
/// a piece of lines.
const CONNECTIONS_MAX: usize = 1_024;

/// Bytes of lines that are worked through together: some 5,000 lines, so that a sender of many is
/// journaled in few writes.
const PIECE: usize = 256 * 1_024;

/// Longest silence of a connection: relays send every minute or so.
const SILENCE_MAX: Duration = Duration::from_secs(600);

/// Silence after which a connection gives way to one that finds no room: 10 s. Whoever sends is not cut
/// off in the middle of its lines, and who keeps connections to say nothing keeps nobody out.
const GIVES_WAY_AFTER: Duration = Duration::from_secs(10);

/// Takes connections until `shutdown`.
pub async fn serve_plaintext(
    listener: TcpListener,
    metrics: Arc<Metrics>,
    shutdown: CancellationToken,
) {
    let room = Room::new(CONNECTIONS_MAX, GIVES_WAY_AFTER);
    take_connections(listener, Arc::new(room), metrics, shutdown).await;
}

async fn take_connections(
    listener: TcpListener,
    room: Arc<Room>,
    metrics: Arc<Metrics>,
    shutdown: CancellationToken,
) {
    let counted = metrics.telemetry().connections(Listener::Graphite).unwrap_or_default();
    loop {
        let accepted = async {
            let connection = listener.accept().await;
            if room.permits.available_permits() == 0 {
                counted.full.one();
            }
            (connection, room.permit().await)
        };
        let (accepted, permit) = tokio::select! {
            () = shutdown.cancelled() => return,
            accepted = accepted => accepted,
        };
        let (metrics, shutdown) = (Arc::clone(&metrics), shutdown.clone());
        match accepted {
            Ok((stream, peer)) => {
                let (open, seat) = (counted.taken(), Seat::new(&room, permit));
                tokio::spawn(async move {
                    let _kept = open;
                    tokio::select! {
                        () = shutdown.cancelled() => {}
                        () = seat.gives_way.cancelled() => {
                            tracing::debug!(%peer, "plaintext: silent, and another had no room");
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

/// The connections that there may be at once, and those that are there.
#[derive(Debug)]
struct Room {
    permits: Arc<Semaphore>,
    gives_way_after: Duration,
    /// When each was heard last, by its number, and what ends it.
    heard: Mutex<HashMap<u64, (Instant, CancellationToken)>>,
    next: AtomicU64,
}

impl Room {
    fn new(connections_max: usize, gives_way_after: Duration) -> Self {
        let permits = Arc::new(Semaphore::new(connections_max));
        Self { permits, gives_way_after, heard: Mutex::default(), next: AtomicU64::new(0) }
    }

    /// Waits until there is room, and makes some as soon as a connection has been silent for long; none
    /// at the end, which a semaphore that is never closed has not.
    async fn permit(&self) -> Option<OwnedSemaphorePermit> {
        loop {
            let patience = match self.permits.available_permits() {
                0 => self.make_way(clock::monotonic()),
                _ => self.gives_way_after,
            };
            let permit = Arc::clone(&self.permits).acquire_owned();
            if let Ok(permit) = timeout(patience, permit).await {
                return permit.ok();
            }
        }
    }

    /// Ends the connection that has been silent longest, if that is long enough; answers after what
    /// time it is worth another try.
    fn make_way(&self, now: Instant) -> Duration {
        let mut heard = self.heard.lock();
        let longest = heard.iter().min_by_key(|(_, (at, _))| *at);
        let Some((number, (at, gives_way))) = longest else { return self.gives_way_after };
        let silent = now.saturating_duration_since(*at);
        if silent < self.gives_way_after {
            return self.gives_way_after.saturating_sub(silent);
        }
        gives_way.cancel();
        let number = *number;
        heard.remove(&number);
        self.gives_way_after
    }
}

/// A connection's place among the others.
#[derive(Debug)]
struct Seat {
    room: Arc<Room>,
    number: u64,
    gives_way: CancellationToken,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Seat {
    fn new(room: &Arc<Room>, permit: Option<OwnedSemaphorePermit>) -> Self {
        let (number, gives_way) =
            (room.next.fetch_add(1, Ordering::Relaxed), CancellationToken::new());
        room.heard.lock().insert(number, (clock::monotonic(), gives_way.clone()));
        Self { room: Arc::clone(room), number, gives_way, _permit: permit }
    }

    /// Something came.
    fn heard(&self) {
        if let Some((at, _)) = self.room.heard.lock().get_mut(&self.number) {
            *at = clock::monotonic();
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.room.heard.lock().remove(&self.number);
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
        seat.heard();
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
        let room = Arc::new(Room::new(2, Duration::from_millis(300)));
        let taken = take_connections(listener, room, Arc::clone(&metrics), shutdown.clone());
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
            // The silent one is closed, and then the third, which has room now, when a fourth comes.
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
