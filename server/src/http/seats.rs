//! The connections that a listener may have at once: who is silent gives way to who finds no room.

use crate::clock;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Stands for the time since which a connection is silent that is not.
const AT_WORK: u64 = u64::MAX;

/// What is added to that time once a connection has said something: those that never have give way
/// before it.
const HAS_SPOKEN: u64 = 1 << 63;

/// The connections that there may be at once, and those that are there.
#[derive(Debug)]
pub(crate) struct Seats {
    permits: Arc<Semaphore>,
    size: usize,
    gives_way_after: Duration,
    /// What times are counted from.
    origin: Instant,
    taken: Mutex<HashMap<u64, Arc<Silence>>>,
    next: AtomicU64,
    /// Ends all connections.
    stop: CancellationToken,
}

/// Since when a connection is silent, and what ends it.
#[derive(Debug)]
struct Silence {
    /// Microseconds after the origin, with or without [`HAS_SPOKEN`]; or [`AT_WORK`].
    since: AtomicU64,
    end: CancellationToken,
}

impl Seats {
    /// Seats for `size` connections, each of which ends with `stop`, or when another has no room and it
    /// has been silent for so long.
    pub(crate) fn new(
        size: usize,
        gives_way_after: Duration,
        stop: CancellationToken,
    ) -> Arc<Self> {
        Arc::new(Self {
            permits: Arc::new(Semaphore::new(size)),
            size,
            gives_way_after,
            origin: clock::monotonic(),
            taken: Mutex::default(),
            next: AtomicU64::new(0),
            stop,
        })
    }

    /// Whether one more would find no room now.
    pub(crate) fn is_full(&self) -> bool {
        self.permits.available_permits() == 0
    }

    /// Waits until there is a seat, and makes some room as soon as a connection has been silent for
    /// long.
    pub(crate) async fn seat(self: &Arc<Self>) -> Seat {
        loop {
            let patience =
                if self.is_full() { self.make_way(self.now()) } else { self.gives_way_after };
            let permit = Arc::clone(&self.permits).acquire_owned();
            // It is never closed.
            if let Ok(Ok(permit)) = timeout(patience, permit).await {
                return Seat::new(self, permit);
            }
        }
    }

    /// Waits until all connections have ended.
    pub(crate) async fn emptied(&self) {
        // It is never closed; and more connections than this no listener has.
        let _ = self.permits.acquire_many(u32::try_from(self.size).unwrap_or(u32::MAX)).await;
    }

    /// Ends the connection that has been silent longest of those that have never spoken, or of all, if
    /// that is long enough; answers after what time it is worth another try.
    fn make_way(&self, now: u64) -> Duration {
        let mut taken = self.taken.lock();
        let since = |silence: &Silence| silence.since.load(Ordering::Relaxed);
        let silent = taken.iter().map(|(number, silence)| (since(silence), *number)).min();
        let Some((since, number)) = silent.filter(|(since, _)| *since != AT_WORK) else {
            return self.gives_way_after;
        };
        let silent = Duration::from_micros(now.saturating_sub(since & !HAS_SPOKEN));
        if silent < self.gives_way_after {
            return self.gives_way_after.saturating_sub(silent);
        }
        if let Some(silence) = taken.remove(&number) {
            silence.end.cancel();
        }
        self.gives_way_after
    }

    fn now(&self) -> u64 {
        self.at(clock::monotonic())
    }

    fn at(&self, moment: Instant) -> u64 {
        let since = moment.saturating_duration_since(self.origin).as_micros();
        u64::try_from(since).unwrap_or(HAS_SPOKEN).min(HAS_SPOKEN - 2)
    }
}

/// A connection's place among the others.
#[derive(Debug)]
pub(crate) struct Seat {
    seats: Arc<Seats>,
    number: u64,
    silence: Arc<Silence>,
    _permit: OwnedSemaphorePermit,
}

impl Seat {
    fn new(seats: &Arc<Seats>, permit: OwnedSemaphorePermit) -> Self {
        let number = seats.next.fetch_add(1, Ordering::Relaxed);
        let (since, end) = (seats.now().into(), seats.stop.child_token());
        let silence = Arc::new(Silence { since, end });
        seats.taken.lock().insert(number, Arc::clone(&silence));
        Self { seats: Arc::clone(seats), number, silence, _permit: permit }
    }

    /// Cancelled when the connection is to end.
    pub(crate) fn end(&self) -> &CancellationToken {
        &self.silence.end
    }

    /// Whether it is to end because another had no room.
    pub(crate) fn gives_way(&self) -> bool {
        self.silence.end.is_cancelled() && !self.seats.stop.is_cancelled()
    }

    /// From here on it gives way to nobody: it is at work.
    pub(crate) fn works(&self) {
        self.silence.since.store(AT_WORK, Ordering::Relaxed);
    }

    /// From that moment on it is silent, after it has spoken.
    pub(crate) fn rests(&self, since: Instant) {
        self.silence.since.store(self.seats.at(since) | HAS_SPOKEN, Ordering::Relaxed);
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.seats.taken.lock().remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_has_never_spoken_gives_way_then_who_is_silent_longest_and_who_works_never() {
        let (stop, second) = (CancellationToken::new(), Duration::from_secs(1));
        let room = Seats::new(4, second, stop.clone());
        let seats = [room.seat().await, room.seat().await, room.seat().await, room.seat().await];
        let at = |seconds: u32| room.at(room.origin + second * seconds);
        let gone = |seats: &[Seat]| seats.iter().map(Seat::gives_way).collect::<Vec<_>>();
        assert!(room.is_full());
        seats[0].rests(room.origin + second * 30);
        seats[1].works();
        seats[2].rests(room.origin + second * 20);
        // Hardly later than the origin.
        seats[3].silence.since.store(400_000, Ordering::Relaxed);
        assert_eq!(room.make_way(at(1)), Duration::from_millis(400));
        assert_eq!(gone(&seats), [false, false, false, false]);
        assert_eq!(room.make_way(at(100)), second);
        assert_eq!(gone(&seats), [false, false, false, true]);
        assert_eq!(room.make_way(at(20) + 600_000), Duration::from_millis(400));
        assert_eq!(gone(&seats), [false, false, false, true]);
        assert_eq!(room.make_way(at(31)), second);
        assert_eq!(gone(&seats), [false, false, true, true]);
        assert_eq!(room.make_way(at(31)), second);
        assert_eq!(gone(&seats), [true, false, true, true]);
        assert_eq!(room.make_way(at(100)), second);
        assert_eq!(gone(&seats), [true, false, true, true]);
        drop(seats);
        room.emptied().await;
        let seat = room.seat().await;
        stop.cancel();
        assert!(seat.end().is_cancelled() && !seat.gives_way());
    }

    #[tokio::test]
    async fn whoever_waits_is_let_in_as_soon_as_somebody_is_silent_for_long() {
        let room = Seats::new(1, Duration::from_millis(20), CancellationToken::new());
        let first = room.seat().await;
        first.works();
        let second = tokio::spawn({
            let room = Arc::clone(&room);
            async move { room.seat().await.number }
        });
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(!second.is_finished());
        first.rests(clock::monotonic());
        first.end().cancelled().await;
        drop(first);
        assert_eq!(second.await.unwrap(), 1);
    }
}
