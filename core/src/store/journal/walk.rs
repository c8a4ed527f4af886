//! From frame to frame through all segments, over whatever does not hold on the way.

use super::layout::{ALIGN, FIRST_FRAME, Head};
use super::scan::Segment;
use crate::error::Result;
use crate::storage::Folder;
use crate::store::names;
use std::ops::Range;

/// Most sequences that may be missing between two frames. They would have been 128 GiB of journal;
/// without a limit half of all random numbers were sequences, and a search through random bytes
/// would check the rest of the segment again and again.
const GAP_MAX: u64 = 1 << 32;

/// What stood between two frames that hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Between {
    /// Where it begins: a file, which may be missing, and an offset.
    pub(super) place: Option<(String, u64)>,
    /// Where the last segment that was left behind ended: with zeros, or with its file.
    pub(super) left: Option<(String, u64)>,
    /// Whether there were bytes that are no frame.
    pub(super) bytes: bool,
    /// Whether a file is missing, which no crash can do: names are synced before they are used.
    pub(super) absent: bool,
}

/// A frame that holds, and what was passed on the way to it.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) head: Head,
    /// Which segment it is in, counted from 0.
    pub(super) segment: usize,
    pub(super) offset: u64,
    pub(super) before: Between,
}

impl Step {
    /// Where the frame ends.
    pub(super) fn end(&self) -> u64 {
        self.offset.saturating_add(self.head.size())
    }
}

/// A way through the journal of a shard.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    folder: &'a dyn Folder,
    shard: u32,
    numbers: &'a [u64],
    /// The segment that is read, counted from 0.
    at: usize,
    segment: Option<Segment>,
    /// Where in it the next frame is due; 0 when its header does not hold.
    offset: u64,
    /// The sequence that is due.
    due: Option<u64>,
    /// The sequence from which [`GAP_MAX`] counts while none is due.
    base: u64,
    between: Between,
    /// What segments are read into.
    piece: Vec<u8>,
}

impl<'a> Walk<'a> {
    /// From the first segment on; `from` is the sequence up to which the journal may be gone.
    pub(super) fn new(folder: &'a dyn Folder, shard: u32, numbers: &'a [u64], from: u64) -> Self {
        Self {
            folder,
            shard,
            numbers,
            at: 0,
            segment: None,
            offset: 0,
            due: None,
            base: from,
            between: Between::default(),
            piece: Vec::new(),
        }
    }

    /// Another way that begins behind the frame that this one has found last.
    pub(super) fn ahead(&self) -> Result<Self> {
        let mut ahead = Self::new(self.folder, self.shard, self.numbers, self.base);
        (ahead.at, ahead.offset, ahead.due) = (self.at, self.offset, self.due);
        if let Some(number) = self.numbers.get(self.at) {
            ahead.segment = Some(Segment::open(self.folder, self.shard, *number, Vec::new())?);
        }
        Ok(ahead)
    }

    /// The next frame that holds.
    pub(super) fn step(&mut self) -> Result<Option<Step>> {
        while let Some(number) = self.numbers.get(self.at) {
            let mut segment = match self.segment.take() {
                Some(segment) => segment,
                None => self.enter(*number)?,
            };
            let Some((offset, head)) = self.find(&mut segment)? else {
                self.between.left = Some((segment.name().to_owned(), self.offset));
                self.piece = segment.into_piece();
                self.at = self.at.saturating_add(1);
                continue;
            };
            self.segment = Some(segment);
            let before = std::mem::take(&mut self.between);
            let step = Step { head, segment: self.at, offset, before };
            (self.offset, self.due) = (step.end(), Some(head.sequence.saturating_add(1)));
            return Ok(Some(step));
        }
        Ok(None)
    }

    /// The file and the payload of the frame that was found last.
    pub(super) fn frame(&self, step: &Step) -> (&str, &[u8]) {
        let segment = self.segment.as_ref();
        segment.map_or(("", &[]), |it| (it.name(), it.payload(step.offset, &step.head)))
    }

    /// What stands behind the frame that was found last.
    pub(super) fn rest(self) -> Between {
        self.between
    }

    /// Opens a segment, and looks at its header and whether it follows the one before.
    fn enter(&mut self, number: u64) -> Result<Segment> {
        let before = self.at.checked_sub(1).and_then(|before| self.numbers.get(before));
        if let Some(missing) = before.and_then(|before| before.checked_add(1))
            && missing != number
        {
            self.absent(names::segment(self.shard, missing));
        }
        let piece = std::mem::take(&mut self.piece);
        let mut segment = Segment::open(self.folder, self.shard, number, piece)?;
        let header = segment.header()?;
        self.offset = if header.is_some() { FIRST_FRAME } else { 0 };
        if let Some(first) = header.filter(|first| self.at == 0 && *first > self.base) {
            if first.saturating_sub(1) > self.base {
                self.absent(segment.name().to_owned());
            }
            self.base = first;
        }
        Ok(segment)
    }

    fn absent(&mut self, file: String) {
        self.between.absent = true;
        self.between.place.get_or_insert((file, 0));
    }

    /// The next frame in the segment: where it is due, or behind what does not hold.
    fn find(&mut self, segment: &mut Segment) -> Result<Option<(u64, Head)>> {
        let sequences = self.sequences();
        if self.offset >= FIRST_FRAME
            && let Some(head) = segment.frame(self.offset, &sequences)?
        {
            return Ok(Some((self.offset, head)));
        }
        let Some(at) = segment.not_zero(self.offset)? else { return Ok(None) };
        self.between.place.get_or_insert_with(|| (segment.name().to_owned(), self.offset));
        self.between.bytes = true;
        let tried = self.offset.saturating_add(ALIGN);
        segment.search(at.max(tried).max(FIRST_FRAME), &sequences)
    }

    /// The sequences that the next frame may have.
    fn sequences(&self) -> Range<u64> {
        match self.due {
            Some(due) => due..due.saturating_add(GAP_MAX),
            None => 1..self.base.saturating_add(GAP_MAX),
        }
    }
}
