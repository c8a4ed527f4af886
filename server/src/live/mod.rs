//! What happens, as it happens: the rack view, and the log of changes handed to all who watch.
//!
//! One task follows the log (`follower`) and hands each batch of changes to WebSockets (`socket`, in the
//! words of `cable`) and streams of events (`stream`), which look at what their viewer may see
//! (`viewer`). What waits for slow ones is kept once for all; who falls behind is told to start again,
//! or reads on in the log.

mod cable;
mod follower;
mod handshake;
mod place;
mod prune;
mod socket;
mod stream;
mod values;
mod view;
mod viewer;

#[cfg(test)]
mod tests;

use stream::Wanted;

use crate::accounts::{Actor, Via};
use crate::clock;
use crate::database::{Columns, Database, Failure, sql};
use crate::http::{Answer, Body, Chunks, Query, with_status};
use crate::metrics::Metrics;
use crate::racks::Device;
use crate::rules::Refusal;
use bytes::Bytes;
use follower::Feed;
use hyper::StatusCode;
use hyper::header::{HeaderMap, HeaderValue};
use place::{Place, Places};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Interval, MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;
pub(crate) use view::Snapshot;
use view::View;
use viewer::Viewer;

/// Seconds after which a client may try again when all places are taken.
const FULL_SECONDS: u64 = 30;

const EVENTS: HeaderValue = HeaderValue::from_static("text/event-stream");

/// How often it is asked whether a viewer is still signed in: each minute. What ends a sign-in is in the
/// log, and then asked for at once; a sign-in whose time is over is not.
const CHECK: Duration = Duration::from_secs(60);

/// What a site may set.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Origins beside the server's own whose pages may open a WebSocket: `https://portal.example`, or
    /// `portal.example` for http as well.
    pub(crate) origins: Vec<String>,
    /// WebSockets at once: 2,000, of some 30 kB each.
    pub(crate) sockets_max: usize,
    /// Streams of events at once: 512, which leaves half of the listener's connections to others.
    pub(crate) streams_max: usize,
    /// WebSockets, and streams, of one user: 64 windows.
    pub(crate) of_user_max: usize,
    /// How long changes are kept: 400 days, so that an audit of a year finds all of it.
    pub(crate) kept: Duration,
    /// Most changes that are kept: 10 million, some 4 GB. A site of 10,000 devices whose costs change
    /// each minute makes as many in 17 hours, and would fill any disk.
    pub(crate) kept_max: i64,
    /// Silence after which a stream gives a sign of life: 15 s, as proxies cut connections that are
    /// silent for 30 or 60. It is an event, and no comment, which a page in a browser would not see:
    /// where nothing changes, it could not tell a quiet site from a connection that is dead.
    pub(crate) silence: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            origins: Vec::new(),
            sockets_max: 2_000,
            streams_max: 512,
            of_user_max: 64,
            kept: Duration::from_secs(400 * 86_400),
            kept_max: 10_000_000,
            silence: Duration::from_secs(15),
        }
    }
}

/// What is live.
#[derive(Debug)]
pub(crate) struct Live {
    database: Arc<Database>,
    metrics: Arc<Metrics>,
    settings: Settings,
    view: View,
    feed: Feed,
    sockets: Arc<Places>,
    streams: Arc<Places>,
    end: CancellationToken,
}

impl Live {
    /// What changes from now on, once it is [followed](Self::follow).
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn open(
        database: Arc<Database>,
        metrics: Arc<Metrics>,
        settings: Settings,
    ) -> Result<Arc<Self>, Failure> {
        let counter = sql("SELECT value FROM counters WHERE name = 'changes'");
        let at = database.one(counter).await?.whole("value")?;
        Ok(Arc::new(Self {
            view: View::new(Arc::clone(&database)),
            feed: Feed::after(at),
            sockets: Places::new(settings.sockets_max, settings.of_user_max),
            streams: Places::new(settings.streams_max, settings.of_user_max),
            database,
            metrics,
            settings,
            end: CancellationToken::new(),
        }))
    }

    /// Follows the log of changes, and keeps it short, until `shutdown`, which ends all that listen.
    pub(crate) async fn follow(self: Arc<Self>, shutdown: CancellationToken) {
        let Self { database, settings, end, .. } = &*self;
        let following = self.feed.follow(database, end.clone());
        let pruning = prune::keep_short(database, settings.kept, settings.kept_max, end.clone());
        let ending = async {
            shutdown.cancelled().await;
            end.cancel();
        };
        tokio::join!(following, pruning, ending);
    }

    /// The rack list of `actor`, of those racks that are named in `only` where it is given; `typed` for
    /// the form in which numbers are numbers.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn racks(
        &self,
        actor: &Actor,
        only: Option<&HashSet<String>>,
        typed: bool,
    ) -> Result<Bytes, Failure> {
        let (racks, viewer) = (self.view.now().await?, Viewer::new(actor.clone()));
        Ok(match typed {
            true => view::typed_list(&racks, &viewer, only),
            false => view::list(&racks, &viewer, only),
        })
    }

    /// The site as columns, as `actor` sees it, of those racks that are named in `only` where it is
    /// given: the JSON of a [`Snapshot`].
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn snapshot(
        &self,
        actor: &Actor,
        only: Option<&HashSet<String>>,
    ) -> Result<String, Refusal> {
        let (racks, viewer) = (self.view.now().await?, Viewer::new(actor.clone()));
        let json = serde_json::to_string(&view::snapshot(&racks, &viewer, only));
        json.map_err(|error| Refusal::Failed(format!("the site as columns: {error}")))
    }

    /// The devices that `actor` may look at, in the order in which they were made.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn devices(&self, actor: &Actor) -> Result<Vec<Arc<Device>>, Failure> {
        Ok(self.view.now().await?.devices_seen_by(&Viewer::new(actor.clone())))
    }

    /// `GET /api/v2/events`: a stream of what `actor` may see.
    ///
    /// # Errors
    /// When the question is none, there are too many streams already, or the database fails.
    pub(crate) async fn events(
        self: &Arc<Self>,
        actor: Actor,
        query: &Query,
        headers: &HeaderMap,
    ) -> Result<Answer, Refusal> {
        let wanted = Wanted::read(query, headers).map_err(Refusal::Malformed)?;
        let place = self.streams.take(&actor.id).ok_or(Refusal::TooMany(FULL_SECONDS))?;
        let guest = Guest::new(&self.database, actor, place).await?;
        let (chunks, body) = Chunks::one_by_one();
        tokio::spawn(stream::send(Arc::clone(self), guest, wanted, chunks));
        let body: Body = body;
        let mut answer = with_status(StatusCode::OK, EVENTS, body);
        // Proxies that collect answers before they hand them on (nginx) are asked not to.
        answer.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
        Ok(answer)
    }
}

/// A viewer in its place.
#[derive(Debug)]
struct Guest {
    viewer: Viewer,
    /// Whether its sign-in is in the database: not that of a token which another service made.
    is_known: bool,
    _place: Place,
}

impl Guest {
    async fn new(database: &Database, actor: Actor, place: Place) -> Result<Self, Failure> {
        let viewer = Viewer::new(actor);
        let is_known = match &viewer.actor().via {
            Via::Session(_) => true,
            Via::Token(_) => viewer.is_signed_in(database, clock::micros()).await?,
        };
        Ok(Self { viewer, is_known, _place: place })
    }

    /// Asks whether it is still signed in, and what it may look at.
    async fn refresh(&mut self, database: &Database) -> Result<bool, Failure> {
        let stands = !self.is_known || self.viewer.is_signed_in(database, clock::micros()).await?;
        Ok(stands && self.viewer.reload(database).await?)
    }

    /// When to ask again.
    fn check(&self) -> Interval {
        let mut check = interval(CHECK);
        check.set_missed_tick_behavior(MissedTickBehavior::Delay);
        check.reset();
        check
    }
}
