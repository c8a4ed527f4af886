//! One segment as a reader sees it: frames that hold, and the search for one behind bytes that do
//! not.

use super::layout::{ALIGN, HEAD, HEADER, Head, Place, read_header};
use crate::error::{Error, ErrorKind, Result};
use crate::storage::{Folder, Storage};
use crate::store::names;
use std::ops::Range;
use std::path::Path;

/// Bytes read at once.
const PIECE: u64 = 4 << 20;

/// How many times the bytes of a segment may be checked for frames that are none. Chance asks for
/// far less than once; bytes made for it could ask for a check of the rest at each eighth byte.
const CHECKS: u64 = 16;

/// A segment that is read in pieces.
#[derive(Debug)]
pub(super) struct Segment {
    storage: Box<dyn Storage>,
    name: String,
    shard: u32,
    number: u64,
    size: u64,
    piece: Vec<u8>,
    /// The offset of the first byte of `piece`.
    start: u64,
    /// Bytes that may still be checked in vain.
    patience: u64,
}

impl Segment {
    /// Opens segment `number`; `piece` is memory to read into, whatever it holds.
    pub(super) fn open(
        folder: &dyn Folder,
        shard: u32,
        number: u64,
        mut piece: Vec<u8>,
    ) -> Result<Self> {
        let name = names::segment(shard, number);
        let opened = folder.open(&name).and_then(|storage| Ok((storage.size()?, storage)));
        let (size, storage) = opened.map_err(|error| reading(error, &name))?;
        piece.clear();
        let patience = size.saturating_mul(CHECKS);
        Ok(Self { storage, name, shard, number, size, piece, start: 0, patience })
    }

    /// The file's name.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Bytes of the file.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// The memory that was read into, for the next segment.
    pub(super) fn into_piece(self) -> Vec<u8> {
        self.piece
    }

    /// What the header says of the first frame's sequence; nothing when it does not hold.
    pub(super) fn header(&mut self) -> Result<Option<u64>> {
        let (shard, number) = (self.shard, self.number);
        let Some(bytes) = self.bytes(0, HEADER)? else { return Ok(None) };
        read_header(bytes, shard, number).map_err(|error| error.at_path(Path::new(&self.name)))
    }

    /// The frame at `offset`, if there is a whole one with a sequence among `sequences`.
    pub(super) fn frame(&mut self, offset: u64, sequences: &Range<u64>) -> Result<Option<Head>> {
        let place = Place { shard: self.shard, number: self.number, offset };
        let Some(head) = self.bytes(offset, HEAD)?.and_then(Head::read) else { return Ok(None) };
        let Ok(size) = usize::try_from(head.size()) else { return Ok(None) };
        if !sequences.contains(&head.sequence) {
            return Ok(None);
        }
        let Some(bytes) = self.bytes(offset, size)? else { return Ok(None) };
        if place.check(bytes) == head.check {
            return Ok(Some(head));
        }
        let Some(patience) = self.patience.checked_sub(head.size()) else {
            let message = "too much of the journal looks like frames and is none";
            let error = Error::new(ErrorKind::Corrupt, message);
            return Err(error.at_path(Path::new(&self.name)).at_offset(offset));
        };
        self.patience = patience;
        Ok(None)
    }

    /// The payload of the frame that [`frame`](Self::frame) has just found at `offset`.
    pub(super) fn payload(&self, offset: u64, head: &Head) -> &[u8] {
        let at = offset.checked_sub(self.start).and_then(|at| usize::try_from(at).ok());
        let bytes = at.and_then(|at| self.piece.get(at..)?.get(HEAD..));
        let length = usize::try_from(head.length).ok();
        bytes.zip(length).and_then(|(bytes, length)| bytes.get(..length)).unwrap_or_default()
    }

    /// The first frame at or after `offset` with a sequence among `sequences`, and its offset.
    pub(super) fn search(
        &mut self,
        mut offset: u64,
        sequences: &Range<u64>,
    ) -> Result<Option<(u64, Head)>> {
        while let Some(at) = self.not_zero(offset)? {
            if let Some(head) = self.frame(at, sequences)? {
                return Ok(Some((at, head)));
            }
            offset = at.saturating_add(ALIGN);
        }
        Ok(None)
    }

    /// The first place at or after `offset`, in steps of eight bytes, that is not zero. No frame
    /// begins with zeros, as no payload is empty.
    pub(super) fn not_zero(&mut self, mut offset: u64) -> Result<Option<u64>> {
        loop {
            let rest = self.size.saturating_sub(offset);
            if rest == 0 {
                return Ok(None);
            }
            let held = self.held(offset).map_or(0, |held| u64::try_from(held.len()).unwrap_or(0));
            let length = if held >= ALIGN { held } else { rest.min(PIECE) };
            let Ok(length) = usize::try_from(length) else { return Ok(None) };
            let Some(bytes) = self.bytes(offset, length)? else { return Ok(None) };
            let (words, odd) = bytes.as_chunks::<8>();
            let zeros = words.iter().take_while(|word| **word == [0; 8]).count();
            let whole = zeros == words.len();
            offset = offset.saturating_add(u64::try_from(zeros).unwrap_or(0).saturating_mul(ALIGN));
            if !whole || odd.iter().any(|byte| *byte != 0) {
                return Ok(Some(offset));
            }
            if offset.saturating_add(ALIGN) > self.size {
                return Ok(None);
            }
        }
    }

    /// What is in memory from `offset` on.
    fn held(&self, offset: u64) -> Option<&[u8]> {
        self.piece.get(usize::try_from(offset.checked_sub(self.start)?).ok()?..)
    }

    /// `length` bytes from `offset` on, if the file has them.
    fn bytes(&mut self, offset: u64, length: usize) -> Result<Option<&[u8]>> {
        if self.held(offset).is_none_or(|held| held.len() < length) {
            let rest = self.size.saturating_sub(offset);
            let wanted = u64::try_from(length).unwrap_or(u64::MAX);
            if wanted > rest {
                return Ok(None);
            }
            let read = usize::try_from(wanted.max(PIECE).min(rest)).unwrap_or(length);
            self.piece.resize(read, 0);
            self.start = offset;
            let filled = self.storage.read_at(offset, &mut self.piece);
            filled.map_err(|error| reading(error, &self.name).at_offset(offset))?;
        }
        Ok(self.held(offset).and_then(|held| held.get(..length)))
    }
}

#[cold]
fn reading(error: std::io::Error, name: &str) -> Error {
    Error::io("reading the journal", error).at_path(Path::new(name))
}
