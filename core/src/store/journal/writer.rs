//! Writing a journal: what is appended waits for a commit, a commit is one write.

use super::layout::{
    FIRST_FRAME, HEAD, HEADER, PAYLOAD_MAX, Place, seal, write_head, write_header,
};
use super::options::{Options, SyncPolicy};
use super::replay::segments;
use super::scan::Segment;
use crate::error::{Error, ErrorKind, Result};
use crate::storage::{Folder, Storage};
use crate::store::names;
use crate::time::Timestamp;
use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Most bytes that wait for a commit: two of the largest payloads, with room for what else came
/// in meanwhile.
pub const GROUP_MAX: usize = 160 << 20;

/// Memory that a writer keeps for the next group; what a larger one took is given back.
const KEPT: usize = 4 << 20;

/// What a writer has done since it was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Frames written.
    pub frames: u64,
    /// Bytes written, with heads, padding and headers.
    pub bytes: u64,
    /// Writes that this took.
    pub writes: u64,
    /// Syncs of files; those of names are not counted.
    pub syncs: u64,
}

/// A segment that is written no more.
#[derive(Debug)]
struct Closed {
    number: u64,
    /// The highest sequence that can be in it.
    last: u64,
    /// Bytes of its frames.
    bytes: u64,
    synced: bool,
}

/// A segment that is written, or ready to be.
#[derive(Debug)]
struct Open {
    storage: Box<dyn Storage>,
    number: u64,
    size: u64,
    /// Where the next frame goes: behind the header, which is written with the first frames.
    end: u64,
}

impl Open {
    fn is_blank(&self) -> bool {
        self.end == FIRST_FRAME
    }

    fn has_room(&self, bytes: u64) -> bool {
        self.end.saturating_add(bytes) <= self.size
    }
}

/// The writer of a shard's journal. There must be one at a time.
#[derive(Debug)]
pub struct Writer {
    folder: Arc<dyn Folder>,
    shard: u32,
    options: Options,
    closed: VecDeque<Closed>,
    current: Open,
    prepared: Option<Open>,
    /// Room for a segment's header, then the frames that wait for a commit.
    buffer: Vec<u8>,
    /// The sequence of the next append, the highest one that is written, and that is synced.
    next: u64,
    committed: u64,
    durable: u64,
    last_sync: Option<Timestamp>,
    counters: Counters,
    /// The sentence of the first failure.
    poison: Option<String>,
}

impl Writer {
    /// Begins a new segment behind those that are there, whose frames end before `next_sequence`:
    /// [`Tail::next`](super::Tail::next) of a [`replay`](super::replay), or 1 in a new folder.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for the sequence 0, [`ErrorKind::Io`] when the system refuses.
    pub fn open(
        folder: Arc<dyn Folder>,
        shard: u32,
        options: Options,
        next_sequence: u64,
    ) -> Result<Self> {
        let Some(committed) = next_sequence.checked_sub(1) else {
            return Err(Error::new(ErrorKind::OutOfBounds, "sequences begin with 1, not 0"));
        };
        let numbers = segments(&*folder, shard)?;
        let mut closed = VecDeque::with_capacity(numbers.len());
        // What is in a segment ends before what the next one begins with.
        let mut last = committed;
        for number in numbers.iter().rev() {
            let mut segment = Segment::open(&*folder, shard, *number, Vec::new())?;
            let bytes = segment.size().saturating_sub(FIRST_FRAME);
            closed.push_front(Closed { number: *number, last, bytes, synced: false });
            if let Some(first) = segment.header()? {
                last = last.min(first.saturating_sub(1));
            }
        }
        let number = numbers.last().map_or(Some(1), |last| last.checked_add(1));
        let number = number.ok_or_else(exhausted)?;
        let current = create(&*folder, shard, number, options.segment_size)?;
        Ok(Self {
            folder,
            shard,
            options,
            closed,
            current,
            prepared: None,
            buffer: vec![0; HEADER],
            next: next_sequence,
            committed,
            durable: 0,
            last_sync: None,
            counters: Counters::default(),
            poison: None,
        })
    }

    /// Takes a payload, one part behind the other, for the next commit, and says its sequence.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for an empty payload, one of more than [`PAYLOAD_MAX`] bytes, or
    /// when more than [`GROUP_MAX`] would wait; [`ErrorKind::Poisoned`] after a failure.
    pub fn append(&mut self, payload_parts: &[&[u8]]) -> Result<u64> {
        self.check()?;
        let bytes = payload_parts.iter().fold(0_usize, |sum, part| sum.saturating_add(part.len()));
        let length = u32::try_from(bytes).ok().filter(|length| (1..=PAYLOAD_MAX).contains(length));
        let Some(length) = length else {
            let message = format!("a frame holds 1 to {PAYLOAD_MAX} bytes, not {bytes}");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        };
        let start = self.buffer.len();
        let end = start.saturating_add(HEAD).saturating_add(bytes).next_multiple_of(8);
        if end > GROUP_MAX {
            let message = format!("more than {GROUP_MAX} bytes would wait for a commit");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        }
        let sequence = self.next;
        // The last number is kept free, so that the one after a frame is a number, too.
        let next = sequence.checked_add(1).filter(|next| *next < u64::MAX).ok_or_else(exhausted)?;
        self.buffer.reserve(end.saturating_sub(start));
        let mut head = [0; HEAD];
        write_head(&mut head, length, sequence);
        self.buffer.extend_from_slice(&head);
        for part in payload_parts {
            self.buffer.extend_from_slice(part);
        }
        self.buffer.resize(end, 0);
        self.next = next;
        Ok(sequence)
    }

    /// Writes everything that was appended since the last commit in one write, and syncs it when
    /// the policy says so. When this returns, the frames survive the end of the process.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when the system refuses, and [`ErrorKind::Poisoned`] ever after: what was
    /// written is then in doubt.
    pub fn commit(&mut self, now: Timestamp) -> Result<()> {
        self.check()?;
        if self.buffer.len() > HEADER {
            let written = self.write();
            self.or_poison(written)?;
        }
        match self.options.sync {
            SyncPolicy::Always => self.sync(),
            SyncPolicy::Interval(interval) => self.sync_when_due(now, interval),
            SyncPolicy::Never => Ok(()),
        }
    }

    /// Does what is due without a commit: the sync of an interval that is over, and the file of
    /// the next segment when less than a quarter of this one is left. Who calls this between
    /// commits spares them the making of files.
    ///
    /// # Errors
    /// As [`commit`](Self::commit).
    pub fn tick(&mut self, now: Timestamp) -> Result<()> {
        self.check()?;
        if let SyncPolicy::Interval(interval) = self.options.sync {
            self.sync_when_due(now, interval)?;
        }
        let quarter = self.options.segment_size / 4;
        if self.prepared.is_none() && !self.current.is_blank() && !self.current.has_room(quarter) {
            let prepared = self.create(0);
            self.prepared = Some(self.or_poison(prepared)?);
        }
        Ok(())
    }

    /// Makes everything that was committed survive a loss of power.
    ///
    /// # Errors
    /// As [`commit`](Self::commit).
    pub fn sync(&mut self) -> Result<()> {
        self.check()?;
        if self.durable == self.committed {
            return Ok(());
        }
        let synced = self.sync_files();
        self.or_poison(synced)?;
        self.durable = self.committed;
        Ok(())
    }

    /// Removes the segments all of whose frames have a sequence of at most `upto`, but not the one
    /// that is written.
    ///
    /// # Errors
    /// As [`commit`](Self::commit).
    pub fn forget(&mut self, upto: u64) -> Result<()> {
        self.check()?;
        while let Some(first) = self.closed.front().filter(|first| first.last <= upto) {
            let name = names::segment(self.shard, first.number);
            // One by one: a crash must not leave an earlier file without a later one.
            let removed = self.folder.remove(&name).and_then(|()| self.folder.sync());
            let removed = removed.map_err(|error| failure("removing a segment of", error, &name));
            self.or_poison(removed)?;
            self.closed.pop_front();
        }
        Ok(())
    }

    /// Bytes of the frames in all segments that are not forgotten; of segments that were there
    /// before the writer, the size of the file counts, without the header.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        let closed = self.closed.iter().map(|closed| closed.bytes);
        closed.fold(self.current.end.saturating_sub(FIRST_FRAME), u64::saturating_add)
    }

    /// The sequence of the next append.
    #[must_use]
    pub fn next(&self) -> u64 {
        self.next
    }

    /// The highest sequence that is known to be synced; 0 before the first sync, which takes the
    /// segments that were there before, too.
    #[must_use]
    pub fn durable(&self) -> u64 {
        self.durable
    }

    /// What was done since the writer was opened.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.counters
    }

    /// Writes the group to where there is room for all of it.
    fn write(&mut self) -> Result<()> {
        let bytes = size(self.buffer.len().saturating_sub(HEADER));
        if !self.current.has_room(bytes) && !self.current.is_blank() {
            let next = match self.prepared.take() {
                // A larger group makes the file longer than it was prepared.
                Some(prepared) => prepared,
                None => self.create(bytes)?,
            };
            let closed = std::mem::replace(&mut self.current, next);
            self.closed.push_back(Closed {
                number: closed.number,
                last: self.committed,
                bytes: closed.end.saturating_sub(FIRST_FRAME),
                synced: self.durable == self.committed,
            });
        }
        let (shard, number) = (self.shard, self.current.number);
        let (header, group) = self.buffer.split_at_mut(HEADER);
        let frames = seal_all(group, shard, number, self.current.end, self.durable);
        // The header goes with the first frames: one write, and no sync between the two.
        let (offset, written): (u64, &[u8]) = if self.current.is_blank() {
            write_header(header, shard, number, self.committed.saturating_add(1));
            (0, &self.buffer)
        } else {
            (self.current.end, group)
        };
        let name = names::segment(shard, number);
        self.current
            .storage
            .write_at(offset, written)
            .map_err(|error| failure("writing", error, &name).at_offset(offset))?;
        self.counters.frames = self.counters.frames.saturating_add(frames);
        self.counters.bytes = self.counters.bytes.saturating_add(size(written.len()));
        self.counters.writes = self.counters.writes.saturating_add(1);
        self.current.end = self.current.end.saturating_add(bytes);
        self.committed = self.next.saturating_sub(1);
        self.buffer.truncate(HEADER);
        self.buffer.shrink_to(KEPT);
        Ok(())
    }

    fn sync_when_due(&mut self, now: Timestamp, interval: Duration) -> Result<()> {
        let last = *self.last_sync.get_or_insert(now);
        // A clock that was set back says nothing of how long ago the sync was.
        if now < last || since(last, now) >= interval {
            self.last_sync = Some(now);
            return self.sync();
        }
        Ok(())
    }

    fn sync_files(&mut self) -> Result<()> {
        for closed in self.closed.iter_mut().filter(|closed| !closed.synced) {
            let name = names::segment(self.shard, closed.number);
            let synced = self.folder.sync_file(&name);
            synced.map_err(|error| failure("syncing", error, &name))?;
            closed.synced = true;
            self.counters.syncs = self.counters.syncs.saturating_add(1);
        }
        let name = names::segment(self.shard, self.current.number);
        let synced = self.current.storage.sync();
        synced.map_err(|error| failure("syncing", error, &name))?;
        self.counters.syncs = self.counters.syncs.saturating_add(1);
        Ok(())
    }

    /// The file behind the current one, with room for `bytes` of frames.
    fn create(&self, bytes: u64) -> Result<Open> {
        let number = self.current.number.checked_add(1).ok_or_else(exhausted)?;
        let size = self.options.segment_size.max(bytes.saturating_add(FIRST_FRAME));
        create(&*self.folder, self.shard, number, size)
    }

    fn check(&self) -> Result<()> {
        let Some(reason) = &self.poison else { return Ok(()) };
        let message = format!("the journal failed, nothing more is written to it: {reason}");
        Err(Error::new(ErrorKind::Poisoned, message))
    }

    fn or_poison<T>(&mut self, outcome: Result<T>) -> Result<T> {
        if let Err(error) = &outcome {
            self.poison.get_or_insert_with(|| error.to_string());
        }
        outcome
    }
}

/// Makes the file of a segment, and its name survive a loss of power before anything is in it:
/// so a segment that is missing later is damage, and never the work of a crash.
fn create(folder: &dyn Folder, shard: u32, number: u64, size: u64) -> Result<Open> {
    let name = names::segment(shard, number);
    let size = size.max(FIRST_FRAME);
    let created = folder.create(&name, size).and_then(|file| folder.sync().map(|()| file));
    let storage = created.map_err(|error| failure("beginning a segment of", error, &name))?;
    Ok(Open { storage, number, size, end: FIRST_FRAME })
}

/// Completes the frames of a group that will stand at `offset`, and counts them.
fn seal_all(mut group: &mut [u8], shard: u32, number: u64, mut offset: u64, durable: u64) -> u64 {
    let mut frames = 0;
    while let Some((length, _)) = group.split_first_chunk() {
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
        let end = HEAD.saturating_add(length).next_multiple_of(8).min(group.len());
        let (frame, rest) = group.split_at_mut(end);
        seal(frame, Place { shard, number, offset }, durable);
        offset = offset.saturating_add(size(end));
        frames += 1;
        group = rest;
    }
    frames
}

/// A length of memory as one of a file.
fn size(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// From `earlier` to `later`, which is not before it.
fn since(earlier: Timestamp, later: Timestamp) -> Duration {
    let micros =
        |at: Timestamp| i128::from(at.seconds()) * 1_000_000 + i128::from(at.microseconds());
    Duration::from_micros(u64::try_from(micros(later) - micros(earlier)).unwrap_or(u64::MAX))
}

#[cold]
fn failure(action: &str, error: std::io::Error, name: &str) -> Error {
    Error::io(&format!("{action} the journal"), error).at_path(Path::new(name))
}

#[cold]
fn exhausted() -> Error {
    Error::new(ErrorKind::OutOfBounds, "the journal has no more numbers")
}
