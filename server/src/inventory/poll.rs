//! Polling: the device map is asked for now and then, and once more when an unknown device reports.
//! Nothing that goes wrong here reaches the devices that are known.

use super::device::{Device, DeviceMap, Located};
use super::map::{self, Read};
use super::service::{Failure, Fetcher, MapSource, Trouble};
use super::{Inventory, Source};
use crate::Result;
use crate::telemetry::SeenMap;
use bytes::Bytes;
use parking_lot::{Mutex, RwLock};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, Semaphore, watch};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

/// How long a report of an unknown device waits for the map: long enough for a service that is
/// well, and shorter than clients wait for an answer.
const UNKNOWN_WAIT: Duration = Duration::from_secs(3);

/// Reports that wait for the map at once; more are refused without waiting. A quarter of the
/// connections, so that unknown devices cannot take them all.
const WAITING_MAX: usize = 256;

/// Longest time of one refresh: signing in and asking, each once more, over a slow network.
const REFRESH_WAIT: Duration = Duration::from_secs(60);

/// When the map is asked for.
#[derive(Clone, Debug)]
pub struct MapConfig {
    /// Where it is.
    pub source: MapSource,
    /// Time from one refresh to the next.
    pub frequency: Duration,
    /// Shortest time between two refreshes of any kind.
    pub throttle: Duration,
    /// File with the last good map, for a start while the service is away.
    pub kept: PathBuf,
}

/// What reports of unknown devices say to the poller, and hear of it.
#[derive(Debug)]
pub(super) struct Demand {
    throttle: Duration,
    state: Mutex<State>,
    wanted: Notify,
    /// How many refreshes have ended.
    ended: watch::Sender<u64>,
    waiting: Semaphore,
}

#[derive(Debug, Default)]
struct State {
    /// Whether a refresh is under way, or asked for.
    under_way: bool,
    last_start: Option<Instant>,
    /// When the last good map came.
    last_good: Option<Instant>,
    refreshes: u64,
    failures: u64,
    is_failing: bool,
}

impl Demand {
    fn new(throttle: Duration) -> Self {
        Self {
            throttle,
            state: Mutex::default(),
            wanted: Notify::new(),
            ended: watch::Sender::new(0),
            waiting: Semaphore::new(WAITING_MAX),
        }
    }

    fn is_throttled(&self, state: &State) -> bool {
        state.last_start.is_some_and(|start| start.elapsed() < self.throttle)
    }

    /// Asks for a refresh; `false` when there is none to wait for.
    fn ask(&self) -> bool {
        let mut state = self.state.lock();
        if !state.under_way {
            if self.is_throttled(&state) {
                return false;
            }
            state.under_way = true;
            self.wanted.notify_one();
        }
        true
    }

    /// Begins a refresh, if one may begin now.
    fn begin(&self) -> bool {
        let mut state = self.state.lock();
        let may = !self.is_throttled(&state);
        if may {
            state.under_way = true;
            state.last_start = Some(Instant::now());
        }
        may
    }

    /// Counts a refresh.
    fn note(&self, is_good: bool) {
        let mut state = self.state.lock();
        state.is_failing = !is_good;
        if is_good {
            state.last_good = Some(Instant::now());
            state.refreshes = state.refreshes.saturating_add(1);
        } else {
            state.failures = state.failures.saturating_add(1);
        }
    }

    fn end(&self) {
        self.state.lock().under_way = false;
        self.ended.send_modify(|ended| *ended = ended.wrapping_add(1));
    }
}

impl Inventory {
    /// An inventory of a device map, with the devices of the last good one, and the poller that asks
    /// for it.
    ///
    /// # Errors
    /// When the map's source can be none.
    pub fn of_map(config: MapConfig) -> Result<(Arc<Self>, Poller)> {
        let MapConfig { source, frequency, throttle, kept: file } = config;
        let fetcher = Fetcher::new(source)?;
        let last = map::kept(&file).unwrap_or_else(|error| {
            tracing::warn!("the last device map is left out: {error}");
            None
        });
        let devices = match &last {
            Some(last) => DeviceMap::unknown().located(last, 0),
            None => DeviceMap::unknown(),
        };
        let inventory = Arc::new(Self {
            file,
            source: Source::Map(Demand::new(throttle)),
            map: RwLock::new(Arc::new(devices)),
            progress: std::sync::OnceLock::new(),
        });
        let poller = Poller {
            inventory: Arc::clone(&inventory),
            fetcher,
            pause: frequency.max(throttle),
            last: Arc::new(last.unwrap_or_default()),
            is_kept: true,
            refreshes: 0,
            standing: None,
            left_out: None,
        };
        Ok((inventory, poller))
    }

    /// The device of that id. One that nobody knows is looked for in a fresh device map, if there is
    /// one and no other was just fetched, or among the portal's once all their changes are known;
    /// that takes seconds at the most, and nobody else waits.
    pub async fn refresh_for(&self, id: &str) -> Option<Arc<Device>> {
        let found = || self.devices().get(id).map(Arc::clone);
        match found() {
            // What the portal has removed is not there, whether or not that has come here yet.
            Some(device) if device.team.is_some() => {
                self.catch_up().await;
                return found();
            }
            Some(device) => return Some(device),
            None => {}
        }
        let Source::Map(demand) = &self.source else {
            self.catch_up().await;
            return found();
        };
        let _permit = demand.waiting.try_acquire().ok()?;
        // Before asking, so that no end is missed.
        let mut ended = demand.ended.subscribe();
        if demand.ask() {
            // Whether it ended, failed or takes too long: what is known now counts.
            let _ = timeout(UNKNOWN_WAIT, ended.changed()).await;
        }
        found()
    }

    /// Has the device map be asked for, where devices come from one, unless it just was: somebody
    /// sends what is of none of them. Nobody waits for it; what comes again afterwards finds its device.
    pub(crate) fn ask_again(&self) {
        if let Source::Map(demand) = &self.source {
            demand.ask();
        }
    }

    /// How the device map is, where devices come from one.
    #[must_use]
    pub fn map_seen(&self) -> Option<SeenMap> {
        let Source::Map(demand) = &self.source else { return None };
        let state = demand.state.lock();
        Some(SeenMap {
            age: state.last_good.map(|good| good.elapsed()),
            refreshes: state.refreshes,
            failures: state.failures,
            is_failing: state.is_failing,
        })
    }

    /// Puts the devices of a map in the place of those that were here.
    fn replace(&self, devices: &[Located], place: u64) {
        let next = self.devices().located(devices, place);
        *self.map.write() = Arc::new(next);
    }
}

/// Asks for the device map until it is told to stop.
#[derive(Debug)]
pub struct Poller {
    inventory: Arc<Inventory>,
    fetcher: Fetcher,
    pause: Duration,
    /// The last good map.
    last: Arc<Vec<Located>>,
    /// Whether the file has it, too.
    is_kept: bool,
    refreshes: u64,
    /// How the last refresh ended, so that the log hears of changes only.
    standing: Option<Result<(), Trouble>>,
    /// What was last told about devices that were left out.
    left_out: Option<(usize, String)>,
}

impl Poller {
    /// Asks at once, and then again and again, until `shutdown`.
    pub async fn run(mut self, shutdown: CancellationToken) {
        let inventory = Arc::clone(&self.inventory);
        let Source::Map(demand) = &inventory.source else { return };
        let mut next = Instant::now();
        loop {
            if demand.begin() {
                next = Instant::now() + self.pause;
                tokio::select! {
                    () = shutdown.cancelled() => return,
                    () = self.refresh() => {}
                }
            }
            // Also when none may begin: who asked for it between a tick and its refresh has got it.
            demand.end();
            tokio::select! {
                () = shutdown.cancelled() => return,
                () = demand.wanted.notified() => {}
                () = sleep_until(next) => {}
            }
        }
    }

    async fn refresh(&mut self) {
        let fetched = match timeout(REFRESH_WAIT, self.fetcher.fetch()).await {
            Ok(fetched) => fetched,
            Err(_) => {
                let why = format!("the device map takes more than {REFRESH_WAIT:?}");
                Err(Failure::new(Trouble::Unreachable, why))
            }
        };
        let taken = match fetched {
            Ok(body) => self.take(body).await,
            Err(failure) => Err(failure),
        };
        if let Source::Map(demand) = &self.inventory.source {
            demand.note(taken.is_ok());
        }
        let now = taken.as_ref().map(|_| ()).map_err(|failure| failure.trouble);
        let changed = self.standing.replace(now) != Some(now);
        match taken {
            Ok(()) if changed => {
                tracing::info!("the device map has {} devices", self.last.len());
            }
            Ok(()) => tracing::debug!("the device map has {} devices", self.last.len()),
            Err(failure) if changed => tracing::warn!(
                "no new device map, the last one stays, with {} devices: {}",
                self.last.len(),
                failure.why
            ),
            Err(failure) => tracing::debug!("no new device map: {}", failure.why),
        }
    }

    /// Takes a map that came: reads it, puts its devices in place, and keeps it in the file.
    async fn take(&mut self, body: Bytes) -> Result<(), Failure> {
        self.refreshes = self.refreshes.saturating_add(1);
        let (inventory, last) = (Arc::clone(&self.inventory), Arc::clone(&self.last));
        let (place, was_kept) = (self.refreshes, self.is_kept);
        // A map of megabytes takes a tenth of a second to read, and a disk takes what it takes.
        let taken = tokio::task::spawn_blocking(move || {
            let Read { devices, left_out } = map::read(&body)?;
            let is_new = devices != *last || !inventory.devices().is_known();
            if !is_new && was_kept {
                return Ok((last, true, left_out));
            }
            let devices = if is_new { Arc::new(devices) } else { last };
            // On the disk first: a device that is known has its reports accepted, and a process
            // killed thereafter must find it again, or it would take them for those of one that is
            // gone.
            let kept = map::keep(&inventory.file, &devices);
            if is_new {
                inventory.replace(&devices, place);
            }
            if let Err(error) = &kept
                && was_kept
            {
                tracing::warn!("a restart will not know this device map: {error}");
            }
            Ok((devices, kept.is_ok(), left_out))
        });
        let taken = taken.await.unwrap_or_else(|error| Err(error.to_string()));
        let (devices, is_kept, left_out) = taken.map_err(|why| {
            Failure::new(Trouble::NoMap, format!("the device map is refused: {why}"))
        })?;
        (self.last, self.is_kept) = (devices, is_kept);
        if left_out != self.left_out {
            if let Some((count, first)) = &left_out {
                tracing::warn!("{count} devices of the map are left out; the first: {first}");
            }
            self.left_out = left_out;
        }
        Ok(())
    }
}
