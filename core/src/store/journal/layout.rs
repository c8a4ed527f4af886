//! Where each byte of a segment is: its header, and the heads of frames.

use crate::error::{Error, ErrorKind, Result};
use std::ops::Range;

/// What a segment begins with, without the version.
const MAGIC: &[u8; 15] = b"concertim jrnl ";
/// The version that this crate writes, the only one so far.
const VERSION: u8 = b'1';
/// Bytes of a segment's header.
pub(super) const HEADER: usize = 64;
/// The same, as an offset: where the first frame is.
pub(super) const FIRST_FRAME: u64 = 64;
/// Bytes of a frame before its payload.
pub(super) const HEAD: usize = 24;
/// Frames begin at multiples of this.
pub(super) const ALIGN: u64 = 8;
/// Most bytes of a payload: some 4 million readings in one, and a broken length can make a reader
/// take no more memory than that.
pub const PAYLOAD_MAX: u32 = 64 << 20;

const SHARD: Range<usize> = 16..20;
const NUMBER: Range<usize> = 24..32;
const FIRST: Range<usize> = 32..40;
const CHECKED: Range<usize> = 0..60;
const CHECK: Range<usize> = 60..64;

const LENGTH: Range<usize> = 0..4;
const FRAME_CHECK: Range<usize> = 4..8;
const SEQUENCE: Range<usize> = 8..16;
const DURABLE: Range<usize> = 16..24;

fn u32_at(bytes: &[u8], at: Range<usize>) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: Range<usize>) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at)?.try_into().ok()?))
}

/// Writes a field; outside the slice there is none, which no caller asks for.
fn put(bytes: &mut [u8], at: Range<usize>, field: &[u8]) {
    debug_assert!(bytes.len() >= at.end, "no field at {at:?} of {} bytes", bytes.len());
    if let Some(place) = bytes.get_mut(at) {
        place.copy_from_slice(field);
    }
}

/// Writes the header of a segment whose first frame has the sequence `first`.
pub(super) fn write_header(out: &mut [u8], shard: u32, number: u64, first: u64) {
    out.fill(0);
    put(out, 0..15, MAGIC);
    put(out, 15..16, &[VERSION]);
    put(out, SHARD, &shard.to_le_bytes());
    put(out, NUMBER, &number.to_le_bytes());
    put(out, FIRST, &first.to_le_bytes());
    let check = crc32c::crc32c(out.get(CHECKED).unwrap_or_default());
    put(out, CHECK, &check.to_le_bytes());
}

/// The sequence of the first frame, from the header of segment `number` of `shard`; nothing when
/// the bytes are not that.
///
/// # Errors
/// [`ErrorKind::OtherVersion`] for a whole header of another version.
pub(super) fn read_header(bytes: &[u8], shard: u32, number: u64) -> Result<Option<u64>> {
    let whole = bytes.get(CHECKED).map(crc32c::crc32c);
    if whole.is_none() || whole != u32_at(bytes, CHECK) || !bytes.starts_with(MAGIC) {
        return Ok(None);
    }
    if let Some(version) = bytes.get(15).filter(|version| **version != VERSION) {
        let message = format!(
            "the journal is of version '{}', and this program knows version '{}'",
            version.escape_ascii(),
            VERSION.escape_ascii()
        );
        return Err(Error::new(ErrorKind::OtherVersion, message));
    }
    let named = u32_at(bytes, SHARD) == Some(shard) && u64_at(bytes, NUMBER) == Some(number);
    Ok(if named { u64_at(bytes, FIRST) } else { None })
}

/// What stands before a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Bytes of payload: 1 to [`PAYLOAD_MAX`].
    pub(super) length: u32,
    /// CRC32C of the place and of every byte of the frame but these four.
    pub(super) check: u32,
    /// The frame's number in the journal, from 1 on.
    pub(super) sequence: u64,
    /// The highest sequence that was known to be synced when the frame was written.
    pub(super) durable: u64,
}

impl Head {
    /// Reads a head, and looks at nothing but the rules that need no other bytes.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let head = Self {
            length: u32_at(bytes, LENGTH)?,
            check: u32_at(bytes, FRAME_CHECK)?,
            sequence: u64_at(bytes, SEQUENCE)?,
            durable: u64_at(bytes, DURABLE)?,
        };
        let sound = (1..=PAYLOAD_MAX).contains(&head.length)
            && head.durable < head.sequence
            && head.sequence < u64::MAX;
        sound.then_some(head)
    }

    /// Bytes of the whole frame.
    pub(super) fn size(&self) -> u64 {
        24 + u64::from(self.length).next_multiple_of(ALIGN)
    }
}

/// Writes the head of a frame whose check and durable sequence are not known yet.
pub(super) fn write_head(out: &mut [u8], length: u32, sequence: u64) {
    out.fill(0);
    put(out, LENGTH, &length.to_le_bytes());
    put(out, SEQUENCE, &sequence.to_le_bytes());
}

/// Completes a whole frame that will stand at `place`.
pub(super) fn seal(frame: &mut [u8], place: Place, durable: u64) {
    put(frame, DURABLE, &durable.to_le_bytes());
    let check = place.check(frame);
    put(frame, FRAME_CHECK, &check.to_le_bytes());
}

/// Where a frame stands. Its check covers this, so that bytes that look like a frame are none in
/// any other place: old blocks of a disk, or a journal that somebody sends as a payload.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) shard: u32,
    pub(super) number: u64,
    pub(super) offset: u64,
}

impl Place {
    /// The check of `frame`, whole with its padding, at this place.
    pub(super) fn check(self, frame: &[u8]) -> u32 {
        let mut place = [0; 20];
        put(&mut place, 0..4, &self.shard.to_le_bytes());
        put(&mut place, 4..12, &self.number.to_le_bytes());
        put(&mut place, 12..20, &self.offset.to_le_bytes());
        let place = crc32c::crc32c(&place);
        let length = crc32c::crc32c_append(place, frame.get(LENGTH).unwrap_or_default());
        crc32c::crc32c_append(length, frame.get(SEQUENCE.start..).unwrap_or_default())
    }
}
