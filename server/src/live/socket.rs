//! A WebSocket of one viewer: what it asks for, and what it is told.

use super::cable::{self, Command};
use super::follower::{Batch, Became};
use super::handshake::{Socket, last_words};
use super::viewer::Concern;
use super::{Guest, Live};
use crate::clock;
use crate::database::Failure;
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, timeout};
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};
use tokio_tungstenite::tungstenite::{Error, Message};

/// Between signs of life: 3 s, as clients of the existing service count on, and take the connection for
/// lost after 6.
const BEAT: Duration = Duration::from_secs(3);

/// Beats between questions whether the client is there: 10. Browsers answer by themselves.
const BEATS_PER_QUESTION: u32 = 10;

/// Longest silence of a client: 90 s, three questions.
const SILENCE_MAX: Duration = Duration::from_secs(90);

/// Longest life of a socket: a day; then the client comes again, and shows again who it is.
const LIFE_MAX: Duration = Duration::from_secs(86_400);

/// Longest time for a client to take a piece of what it is told: 30 s, as for any answer.
const WRITE_MAX: Duration = Duration::from_secs(30);

/// Most commands in ten seconds: 100. A browser sends three when it comes.
const COMMANDS_MAX: u32 = 100;
const COMMANDS_TIME: Duration = Duration::from_secs(10);

/// Most subscriptions of a socket: 4, each of which gets every message. A browser has one.
const SUBSCRIPTIONS_MAX: usize = 4;

/// Racks of a message of all that are looked up at once: 16, a megabyte at the most.
const RACKS_AT_ONCE: usize = 16;

/// Why a socket ends.
#[derive(Clone, Copy, Debug)]
enum End {
    /// There is nobody to tell.
    Gone,
    /// For this reason; and whether to come again.
    Told(&'static str, bool),
}

impl From<Error> for End {
    fn from(error: Error) -> Self {
        match error {
            Error::Capacity(_) | Error::Protocol(_) | Error::Utf8(_) => {
                Self::Told("invalid_request", false)
            }
            _ => Self::Gone,
        }
    }
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        tracing::warn!("a WebSocket was closed: {failure}");
        Self::Told("server_restart", true)
    }
}

/// A WebSocket and its viewer.
struct Cable {
    live: Arc<Live>,
    guest: Guest,
    socket: Socket,
    /// Identifiers, as the client wrote them.
    subscriptions: Vec<String>,
    /// The number of the last change that it was told of, or need not be.
    at: i64,
    /// When the client was last heard.
    heard: Instant,
    /// Commands since then.
    commands: (u32, Instant),
}

/// Serves a WebSocket until it ends.
pub(super) async fn serve(live: Arc<Live>, guest: Guest, socket: Socket) {
    let now = Instant::now();
    let mut cable = Cable {
        live,
        guest,
        socket,
        subscriptions: Vec::new(),
        at: 0,
        heard: now,
        commands: (0, now),
    };
    if let Err(End::Told(reason, reconnect)) = cable.run().await {
        last_words(&mut cable.socket, reason, reconnect).await;
    }
}

impl Cable {
    async fn run(&mut self) -> Result<(), End> {
        let live = Arc::clone(&self.live);
        let (mut batches, at) = live.feed.listen();
        self.at = at;
        // What changed of its roles since it was asked who it is, no batch will tell.
        self.refresh().await?;
        self.say(cable::WELCOME.to_owned()).await?;
        let mut beat = tokio::time::interval(BEAT);
        beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let (mut beats, mut check) = (0_u32, self.guest.check());
        let over = Instant::now() + LIFE_MAX;
        loop {
            tokio::select! {
                () = live.end.cancelled() => return Err(End::Told("server_restart", true)),
                () = tokio::time::sleep_until(over) => return Err(End::Told("remote", true)),
                message = self.socket.next() => {
                    let message = message.ok_or(End::Gone)??;
                    self.heard = Instant::now();
                    match message {
                        Message::Text(text) => self.obey(&text).await?,
                        Message::Close(_) => return Err(End::Gone),
                        _ => {}
                    }
                }
                batch = batches.recv() => match batch {
                    Ok(batch) => self.hear(&batch).await?,
                    // It was slow: what it missed is in the racks as they are now.
                    Err(RecvError::Lagged(_)) => {
                        self.refresh().await?;
                        self.at = self.live.feed.at();
                        self.sync().await?;
                    }
                    Err(RecvError::Closed) => return Err(End::Gone),
                },
                _ = beat.tick() => {
                    beats = beats.wrapping_add(1);
                    if self.heard.elapsed() > SILENCE_MAX {
                        return Err(End::Gone);
                    }
                    if beats.is_multiple_of(BEATS_PER_QUESTION) {
                        self.write(Message::Ping(Bytes::new())).await?;
                    }
                    self.say(cable::ping(clock::now().seconds())).await?;
                }
                _ = check.tick() => self.refresh().await?,
            }
        }
    }

    /// Does what a message asks for.
    async fn obey(&mut self, text: &str) -> Result<(), End> {
        let (count, since) = &mut self.commands;
        if since.elapsed() > COMMANDS_TIME {
            (*count, *since) = (0, Instant::now());
        }
        *count = count.saturating_add(1);
        if *count > COMMANDS_MAX {
            return Err(End::Told("invalid_request", false));
        }
        match Command::parse(text) {
            Some(Command::Subscribe(identifier)) => {
                // Twice is once, as in the existing service.
                if self.subscriptions.contains(&identifier) {
                    return Ok(());
                }
                let is_room = self.subscriptions.len() < SUBSCRIPTIONS_MAX;
                let answer = cable::answer(&identifier, is_room);
                if is_room {
                    self.subscriptions.push(identifier);
                }
                self.say(answer).await
            }
            Some(Command::Unknown(identifier)) => self.say(cable::answer(&identifier, false)).await,
            Some(Command::Unsubscribe(identifier)) => {
                self.subscriptions.retain(|subscribed| *subscribed != identifier);
                Ok(())
            }
            Some(Command::Sync(identifier)) if self.subscriptions.contains(&identifier) => {
                self.send_all(&identifier).await
            }
            Some(Command::Sync(_)) | None => Ok(()),
        }
    }

    /// Tells what a batch of changes is to the viewer.
    async fn hear(&mut self, batch: &Batch) -> Result<(), End> {
        let last = batch.last();
        let mut concern = Concern::Nothing;
        for news in batch.news.iter().filter(|news| news.changed.id > self.at) {
            match self.guest.viewer.concern(&news.changed) {
                Concern::Nothing => {}
                Concern::SignIn if concern == Concern::Roles => {}
                concerned => concern = concerned,
            }
        }
        if last <= self.at {
            return Ok(());
        }
        self.at = last;
        if concern != Concern::Nothing {
            self.refresh().await?;
        }
        if concern == Concern::Roles {
            return self.sync().await;
        }
        if self.subscriptions.is_empty() || batch.racks.is_empty() {
            return Ok(());
        }
        let racks = self.live.view.with(last).await?;
        let mut messages = Vec::new();
        for (id, (became, team)) in &batch.racks {
            let action = match became {
                Became::Added => "added",
                Became::Modified => "modified",
                Became::Deleted => {
                    let sees = team.as_ref().is_some_and(|t| self.guest.viewer.role(t).is_some());
                    let identifiers = self.subscriptions.iter().filter(|_| sees);
                    let told = identifiers.map(|identifier| cable::deleted(identifier, id));
                    messages.extend(told.map(|told| vec![Bytes::from(told)]));
                    continue;
                }
            };
            // One that has gone since is told of when that is.
            let Some(seen) = racks.seen(&self.guest.viewer, id) else { continue };
            let told = self.subscriptions.iter().map(|to| cable::rack(to, action, seen).to_vec());
            messages.extend(told);
        }
        drop(racks);
        for pieces in messages {
            self.send(pieces).await?;
        }
        Ok(())
    }

    /// Asks whether the viewer is still signed in, and what it may look at.
    async fn refresh(&mut self) -> Result<(), End> {
        match self.guest.refresh(&self.live.database).await? {
            true => Ok(()),
            false => Err(End::Told("remote", true)),
        }
    }

    /// Sends all racks to every subscription.
    async fn sync(&mut self) -> Result<(), End> {
        for identifier in self.subscriptions.clone() {
            self.send_all(&identifier).await?;
        }
        Ok(())
    }

    /// Sends all racks, a few at a time in a message of many frames: a slow reader holds on to nothing
    /// but the ids of what is still to come.
    async fn send_all(&mut self, identifier: &str) -> Result<(), End> {
        let racks = self.live.view.now().await?;
        let ids: Vec<_> =
            racks.seen_by(&self.guest.viewer).map(|seen| seen.rack.shared_id()).collect();
        drop(racks);
        let [begin, end] = cable::all(identifier);
        let mut frames = vec![begin];
        let (mut is_first, mut separator) = (true, "");
        for ids in ids.chunks(RACKS_AT_ONCE) {
            let racks = self.live.view.with(0).await?;
            for id in ids {
                let Some(seen) = racks.seen(&self.guest.viewer, id) else { continue };
                let (head, tail) = seen.json();
                frames.push(Bytes::from_static(separator.as_bytes()));
                frames.push(head);
                frames.push(tail.into());
                separator = ",";
            }
            drop(racks);
            self.frames(std::mem::take(&mut frames), &mut is_first, false).await?;
        }
        frames.push(end);
        self.frames(frames, &mut is_first, true).await?;
        // Whoever takes all that is there, however long it took.
        self.heard = Instant::now();
        Ok(())
    }

    /// Sends a message of several pieces.
    async fn send(&mut self, pieces: Vec<Bytes>) -> Result<(), End> {
        self.frames(pieces, &mut true, true).await
    }

    /// Sends pieces of a message, each a frame; `is_last` ends the message.
    async fn frames(
        &mut self,
        pieces: Vec<Bytes>,
        is_first: &mut bool,
        is_last: bool,
    ) -> Result<(), End> {
        let count = pieces.len();
        for (place, piece) in pieces.into_iter().enumerate() {
            let code = if *is_first { Data::Text } else { Data::Continue };
            *is_first = false;
            let ends = is_last && place.saturating_add(1) == count;
            let frame = Frame::message(piece, OpCode::Data(code), ends);
            self.write(Message::Frame(frame)).await?;
        }
        if is_last { self.flush().await } else { Ok(()) }
    }

    async fn say(&mut self, text: String) -> Result<(), End> {
        self.write(Message::text(text)).await?;
        self.flush().await
    }

    /// Writes, as soon as the client has taken most of what was written before.
    async fn write(&mut self, message: Message) -> Result<(), End> {
        timeout(WRITE_MAX, self.socket.feed(message)).await.map_err(|_| End::Gone)??;
        Ok(())
    }

    async fn flush(&mut self) -> Result<(), End> {
        timeout(WRITE_MAX, self.socket.flush()).await.map_err(|_| End::Gone)??;
        Ok(())
    }
}
