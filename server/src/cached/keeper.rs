//! Who keeps what the connections take: files behind a cache, or a store. Connections, rights and
//! sockets are the same for both.

use super::answers::{Said, Send};
use super::cache::{Cache, Counts};
use super::command::Command;
use super::line::Words;
use super::series::Series;
use parking_lot::RwLock;
use std::io;

/// One of the two.
#[derive(Debug)]
pub(super) enum Keeper {
    /// Values wait in memory and are written to files.
    Files(Box<Cache>),
    /// Values go into a store at once.
    Series(Series),
}

impl Keeper {
    /// Counters since the start.
    pub(super) fn counts(&self) -> &Counts {
        match self {
            Self::Files(cache) => &cache.counts,
            Self::Series(series) => &series.counts,
        }
    }

    /// The cache, where there are files.
    pub(super) fn cache(&self) -> Option<&Cache> {
        match self {
            Self::Files(cache) => Some(cache),
            Self::Series(_) => None,
        }
    }

    /// Held by connections while they work on a bunch; who holds it for writing has the last word.
    pub(super) fn gate(&self) -> &RwLock<()> {
        match self {
            Self::Files(cache) => &cache.gate,
            Self::Series(series) => &series.gate,
        }
    }
}

/// What became of an UPDATE.
#[derive(Debug)]
pub(super) enum Taken {
    /// So many values were taken, or what the client is told.
    Now(Result<usize, String>),
    /// The next [`Intake::commit`] says.
    Later,
    /// What was taken before must be committed first; then the same line is to be tried again.
    Again,
}

/// Where the answers of a commit go: the number of the line in its batch (0 outside of one), and how
/// many values were taken.
pub(super) type Report<'a> = dyn FnMut(u64, Result<usize, String>) -> io::Result<()> + 'a;

/// One connection's way into what is kept.
pub(super) trait Intake {
    /// A bunch of lines was read just now.
    fn begin(&mut self);

    /// An UPDATE of the series or file `name`; `number` is its place in the batch, 0 outside of one.
    fn update(&mut self, name: &[u8], words: &mut Words<'_>, number: u64) -> Taken;

    /// Whether there are UPDATEs that the next [`commit`](Self::commit) reports on.
    fn has_put_off(&self) -> bool;

    /// Makes what was taken safe: after this, answers may go out. Reports on every UPDATE that was
    /// put off, in their order, but for those of a batch that went well.
    ///
    /// # Errors
    /// When nothing of it may be acknowledged, or `report` fails.
    fn commit(&mut self, report: &mut Report<'_>) -> io::Result<()>;

    /// Does what any command but UPDATE says.
    ///
    /// # Errors
    /// When a long answer could not be sent.
    fn answer(
        &mut self,
        command: Command,
        words: &mut Words<'_>,
        send: &mut Send<'_>,
    ) -> io::Result<Said>;

    /// DUMP, straight to the client.
    fn dump(&mut self, words: &mut Words<'_>, out: &mut dyn io::Write) -> Said;
}
