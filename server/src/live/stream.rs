//! Changes as server-sent events, from any number on.

use super::follower::{Batch, News};
use super::values::{METRICS_MAX, Watched};
use super::viewer::Concern;
use super::{Guest, Live};
use crate::database::{Changed, Columns, Failure, sql};
use crate::http::{Chunks, Query, push_string};
use crate::metrics::Current;
use hyper::header::HeaderMap;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::broadcast::error::RecvError;

/// Changes that are read at once to catch up: 500, a quarter of a megabyte.
const PAGE: i64 = 500;

/// Most changes that are read to catch up: 20,000. After more, to read everything anew is less.
pub(super) const GAP_MAX: i64 = 20_000;

/// Bytes that are sent at once: 64 KiB.
const PIECE: usize = 64 * 1_024;

/// What a listener wants to hear.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// The number of the last change that it has; none begins with the next one.
    pub(super) after: Option<i64>,
    /// Kinds of changes; none says all.
    pub(super) kinds: BTreeSet<String>,
    /// Metrics whose values it shows.
    pub(super) metrics: BTreeSet<String>,
    /// Racks whose devices it shows, and devices; none of both says all.
    pub(super) racks: BTreeSet<String>,
    /// See `racks`.
    pub(super) devices: BTreeSet<String>,
}

/// Longest list of a parameter: 1,000 names, as many as fit into a request's head.
const NAMES_MAX: usize = 1_000;

impl Wanted {
    /// What a request asks for: `after`, `kinds`, `metrics`, `racks` and `devices`, the last four as
    /// lists with commas. `Last-Event-ID`, which browsers send when they come again, counts before
    /// `after`.
    ///
    /// # Errors
    /// A sentence about the parameter at fault.
    pub(super) fn read(query: &Query, headers: &HeaderMap) -> Result<Self, String> {
        let mut wanted = Self::default();
        for (name, value) in query.iter() {
            let list = match name {
                "after" => {
                    wanted.after = Some(number("after", value)?);
                    continue;
                }
                "kinds" => &mut wanted.kinds,
                "metrics" => &mut wanted.metrics,
                "racks" => &mut wanted.racks,
                "devices" => &mut wanted.devices,
                _ => {
                    let name: String = name.escape_debug().take(64).collect();
                    return Err(format!(
                        "there is no parameter {name} here, only after, kinds, metrics, racks and \
                         devices"
                    ));
                }
            };
            list.extend(value.split(',').filter(|name| !name.is_empty()).map(str::to_owned));
            let most = if name == "metrics" { METRICS_MAX } else { NAMES_MAX };
            if list.len() > most {
                return Err(format!("{name} names more than {most}"));
            }
        }
        if let Some(last) = headers.get("last-event-id") {
            let last = last.to_str().map_err(|_| "Last-Event-ID is no number".to_owned())?;
            wanted.after = Some(number("Last-Event-ID", last)?);
        }
        Ok(wanted)
    }
}

fn number(name: &str, value: &str) -> Result<i64, String> {
    let number = value.parse().ok().filter(|number| *number >= 0);
    number.ok_or_else(|| format!("{name} has to be the number of a change"))
}

/// The event of a change.
pub(super) fn event(changed: &Changed) -> String {
    let Changed { id, at, by, action, kind, subject_id, subject, detail, .. } = changed;
    // As the interface writes times; the log has none beyond the year 9999.
    let at = jiff::Timestamp::from_microsecond(*at).unwrap_or_default();
    let mut out =
        format!("id: {id}\nevent: change\ndata: {{\"id\":{id},\"at\":\"{at}\",\"actor_id\":");
    let maybe = |out: &mut String, text: Option<&str>| match text {
        Some(text) => push_string(out, text),
        None => out.push_str("null"),
    };
    maybe(&mut out, by.id.as_deref());
    let texts = [
        ("actor", &by.name),
        ("action", action),
        ("kind", kind),
        ("subject_id", subject_id),
        ("subject", subject),
    ];
    for (name, text) in texts {
        out.push_str(",\"");
        out.push_str(name);
        out.push_str("\":");
        push_string(&mut out, text);
    }
    let ids = [
        ("rack_id", &changed.rack_id),
        ("team_id", &changed.team_id),
        ("user_id", &changed.user_id),
    ];
    for (name, text) in ids {
        out.push_str(",\"");
        out.push_str(name);
        out.push_str("\":");
        maybe(&mut out, text.as_deref());
    }
    out.push_str(",\"detail\":");
    // JSON on one line, as it was written.
    out.push_str(detail);
    out.push_str("}\n\n");
    out
}

/// An event that is no change.
fn notice(id: i64, name: &str, reason: &str) -> String {
    format!("id: {id}\nevent: {name}\ndata: {{\"id\":{id},\"reason\":\"{reason}\"}}\n\n")
}

/// A sign of life.
fn beat(id: i64) -> String {
    format!("id: {id}\nevent: beat\ndata: {{}}\n\n")
}

/// How a stream ends.
enum End {
    /// The reader has gone, or the server stops.
    Gone,
    /// The viewer is no longer signed in.
    SignedOut,
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        tracing::warn!("a stream of events was cut off: {failure}");
        Self::Gone
    }
}

/// A stream on its way to its reader.
struct Stream {
    live: Arc<Live>,
    guest: Guest,
    wanted: Wanted,
    watched: Option<Watched>,
    chunks: Chunks,
    /// The number of the last change that was looked at.
    at: i64,
}

/// Sends events until the reader has gone, is signed out, or the server stops.
pub(super) async fn send(live: Arc<Live>, guest: Guest, wanted: Wanted, chunks: Chunks) {
    let end = live.end.clone();
    let watched = Watched::new(&wanted);
    let mut stream = Stream { live, guest, wanted, watched, chunks, at: 0 };
    tokio::select! {
        () = end.cancelled() => {}
        () = stream.run() => {}
    }
}

impl Stream {
    async fn run(&mut self) {
        if let Err(End::SignedOut) = self.serve().await {
            let _ = self.say(notice(self.at, "end", "signed_out")).await;
        }
    }

    async fn serve(&mut self) -> Result<(), End> {
        let (mut batches, now) = self.live.feed.listen();
        self.at = self.wanted.after.unwrap_or(now);
        // What changed of its roles since it was asked who it is, no batch will tell.
        self.refresh().await?;
        let begin = format!("retry: 3000\n{}", notice(self.at, "ready", "connected"));
        self.say(begin).await?;
        self.catch_up().await?;
        let mut runs = self.live.metrics.runs();
        // What the last run saw is news for who has just come.
        runs.mark_changed();
        let mut check = self.guest.check();
        loop {
            let mut heartbeat = std::pin::pin!(tokio::time::sleep(self.live.settings.silence));
            tokio::select! {
                batch = batches.recv() => match batch {
                    Ok(batch) => self.hear(&batch).await?,
                    Err(RecvError::Lagged(_)) => self.catch_up().await?,
                    Err(RecvError::Closed) => return Err(End::Gone),
                },
                changed = runs.changed(), if self.watched.is_some() => {
                    changed.map_err(|_| End::Gone)?;
                    let run = runs.borrow_and_update().clone();
                    if let Some(run) = run {
                        self.values(&run).await?;
                    }
                }
                _ = check.tick() => self.refresh().await?,
                () = self.chunks.closed() => return Err(End::Gone),
                // With the number, so that who hears little need not read much again.
                () = &mut heartbeat => self.say(beat(self.at)).await?,
            }
        }
    }

    /// Sends what it has missed from the log; where there is too much, or no more, says so.
    async fn catch_up(&mut self) -> Result<(), End> {
        let mut newest = self.live.feed.at();
        if self.at > newest {
            // Another process, which follows the same log, may be ahead of this one.
            let counter = sql("SELECT value FROM counters WHERE name = 'changes'");
            newest = self.live.database.one(counter).await?.whole("value")?;
        }
        if self.at > newest || newest.saturating_sub(self.at) > GAP_MAX {
            return self.start_again(newest, "gap").await;
        }
        while self.at < newest {
            let rows = self.live.database.all(Changed::after(self.at, PAGE)).await?;
            let mut news = Vec::new();
            for row in &rows {
                news.push(News::new(Changed::of(row)?));
            }
            let follows = |news: &News| news.changed.id == self.at.saturating_add(1);
            if !news.first().is_some_and(follows) {
                return self.start_again(newest, "pruned").await;
            }
            self.tell(&news).await?;
        }
        Ok(())
    }

    async fn start_again(&mut self, newest: i64, reason: &str) -> Result<(), End> {
        self.at = newest;
        // The changes that are passed over may be of its own roles.
        self.refresh().await?;
        self.say(notice(newest, "resync", reason)).await
    }

    async fn hear(&mut self, batch: &Batch) -> Result<(), End> {
        let place = batch.news.iter().position(|news| news.changed.id > self.at);
        let Some(news) = place.and_then(|place| batch.news.get(place..)) else { return Ok(()) };
        // Between what was read from the log and this nothing is missing: batches come in order.
        self.tell(news).await
    }

    /// Sends those changes that the viewer may see and wants to, at most [`PIECE`] bytes at a time.
    async fn tell(&mut self, news: &[News]) -> Result<(), End> {
        let mut out = String::new();
        for news in news {
            let changed = &news.changed;
            match self.guest.viewer.concern(changed) {
                Concern::Nothing => {}
                concern => {
                    self.refresh().await?;
                    if concern == Concern::Roles {
                        out.push_str(&notice(changed.id, "resync", "access"));
                    }
                }
            }
            let wants = self.wanted.kinds.is_empty() || self.wanted.kinds.contains(&changed.kind);
            if wants && self.guest.viewer.sees(changed) {
                out.push_str(&String::from_utf8_lossy(&news.event()));
            }
            if let Some(watched) = &mut self.watched {
                watched.hear(changed);
            }
            self.at = changed.id;
            if out.len() >= PIECE {
                self.say(std::mem::take(&mut out)).await?;
            }
        }
        if out.is_empty() { Ok(()) } else { self.say(out).await }
    }

    /// Asks whether the viewer is still signed in, and what it may see.
    async fn refresh(&mut self) -> Result<(), End> {
        if !self.guest.refresh(&self.live.database).await? {
            return Err(End::SignedOut);
        }
        if let Some(watched) = &mut self.watched {
            watched.forget_devices();
        }
        Ok(())
    }

    /// Sends the values that have changed since the last run that was looked at.
    async fn values(&mut self, run: &Current) -> Result<(), End> {
        let Some(watched) = &mut self.watched else { return Ok(()) };
        if watched.wants_devices() {
            let racks = self.live.view.now().await?;
            watched.set_devices(&racks, &self.guest.viewer);
        }
        match watched.event(run) {
            None => Ok(()),
            Some(event) => self.say(event).await,
        }
    }

    /// Sends a piece of text as soon as the reader has taken the one before.
    async fn say(&self, text: String) -> Result<(), End> {
        self.chunks.room().await.ok_or(End::Gone)?.send(text);
        Ok(())
    }
}
