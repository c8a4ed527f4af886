//! The bytes of the catalogue's file: a header, then frames of records. `docs/internals/catalogue.md`
//! draws them.
//!
//! A frame is what one call wrote; it counts whole or not at all. Its head has a checksum of its
//! own, in which its offset takes part: so the next good frame after damage is found at the speed of
//! a checksum of 20 bytes per byte, and old bytes elsewhere are no frames.

use super::record::{Record, corrupt};
use super::table::Catalogue;
use crate::error::{Error, ErrorKind, Result};
use crate::store::names;
use crate::store::series::SeriesId;
use crc32c::{crc32c, crc32c_append};
use std::path::Path;

/// The file's first bytes. The last of them is the version.
const MAGIC: &[u8; 16] = b"concertim cata 1";
/// Bytes of the header, one of a processor's lines.
const HEADER: usize = 64;
/// Where the header says how many bytes were written at once, with it.
const WHOLE: usize = 16;
/// Where the header's checksum is: at its end.
const HEADER_SUM: usize = HEADER - 4;
/// Bytes of a frame's head: length, next id, checksum of the payload, checksum of the head.
const HEAD: usize = 16;

/// Most bytes of a frame's records: a million series with names of 40 bytes. A frame is in memory
/// whole when it is written, twice when it is read.
pub const FRAME_MAX: usize = 64 << 20;

/// Bytes of a frame's records when the file is written anew: what damage to one byte can take, some
/// 4,000 series, against 16 bytes for each frame.
const PORTION: usize = 256 << 10;

/// What to do about damage in the middle of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Give an error that names the place.
    Refuse,
    /// Go on behind it, and say what was passed over.
    PassOver,
}

/// Bytes of the file that were passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// Where they begin.
    pub offset: u64,
    /// How many they are.
    pub bytes: u64,
    /// The rule that they break.
    pub rule: String,
}

/// The end of a file that was never written whole, and nothing good after it: a call that was not
/// answered. Its bytes are taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Where it began.
    pub offset: u64,
    /// How many bytes it had.
    pub bytes: u64,
}

/// What the bytes of a file say.
#[derive(Debug)]
pub struct Image {
    /// The series.
    pub catalogue: Catalogue,
    /// Where the good bytes end.
    pub end: u64,
    /// Where the last frame begins that was appended, if one was: all before it was synced.
    pub last: Option<u64>,
    /// How many records there are, those of series that are no more included.
    pub records: u64,
    /// What was passed over.
    pub damaged: Vec<Damaged>,
    /// A torn end.
    pub cut: Option<Cut>,
}

/// The header of a file that is written with `whole` bytes at once.
#[must_use]
pub fn header(whole: u64) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    let (magic, rest) = header.split_at_mut(WHOLE);
    magic.copy_from_slice(MAGIC);
    if let Some(field) = rest.first_chunk_mut() {
        *field = whole.to_le_bytes();
    }
    let sum = crc32c(header.get(..HEADER_SUM).unwrap_or_default());
    if let Some(field) = header.last_chunk_mut() {
        *field = sum.to_le_bytes();
    }
    header
}

/// A frame's head, for records that stand at `at` in the file; `next` is the id of the next new
/// series after them.
fn head(at: u64, next: u32, payload: &[u8]) -> Result<[u8; HEAD]> {
    let length = u32::try_from(payload.len()).ok().filter(|_| payload.len() <= FRAME_MAX);
    let length = length.ok_or_else(|| {
        let found = payload.len();
        let message = format!("{found} bytes of records at once, and {FRAME_MAX} is the most");
        Error::new(ErrorKind::OutOfBounds, message)
    })?;
    let mut head = [0; HEAD];
    let fields = [length, next, crc32c(payload)].map(u32::to_le_bytes);
    let sum = head_sum(fields.as_flattened(), at).to_le_bytes();
    for (place, byte) in head.iter_mut().zip(fields.as_flattened().iter().chain(&sum)) {
        *place = *byte;
    }
    Ok(head)
}

fn head_sum(fields: &[u8], at: u64) -> u32 {
    crc32c_append(crc32c(fields), &at.to_le_bytes())
}

/// A frame of these records, to stand at `at` in the file; `next` is the id of the next new series
/// after them.
///
/// # Errors
/// [`ErrorKind::OutOfBounds`] for more than [`FRAME_MAX`] bytes.
pub fn frame(at: u64, next: SeriesId, payload: &[u8]) -> Result<Vec<u8>> {
    let mut frame = head(at, next.number(), payload)?.to_vec();
    frame.extend_from_slice(payload);
    Ok(frame)
}

/// A good frame.
struct Frame<'a> {
    next: u32,
    payload: &'a [u8],
}

impl<'a> Frame<'a> {
    /// The frame at `at`, or the rule that it breaks.
    fn at(file: &'a [u8], at: usize) -> Result<Self, &'static str> {
        let (next, payload, sum) = Self::unchecked(file, at)?;
        if crc32c(payload) == sum {
            Ok(Self { next, payload })
        } else {
            Err("the frame's records do not match their checksum")
        }
    }

    /// The next id, the records of a frame with a good head, and the checksum that they should have.
    fn unchecked(file: &'a [u8], at: usize) -> Result<(u32, &'a [u8], u32), &'static str> {
        let bytes = file.get(at..).unwrap_or_default();
        let (head, rest) = bytes.split_first_chunk::<HEAD>().ok_or("the frame's head is cut")?;
        let (fields, _) = head.as_chunks::<4>();
        let [length, next, payload_sum, sum] = *fields else { return Err("no head") };
        let checked = head.get(..HEAD - 4).unwrap_or_default();
        if head_sum(checked, wide(at)) != u32::from_le_bytes(sum) {
            return Err("the frame's head does not match its checksum");
        }
        let length = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
        if length > FRAME_MAX {
            return Err("the frame is longer than any");
        }
        let payload = rest.get(..length).ok_or("the frame is cut")?;
        Ok((u32::from_le_bytes(next), payload, u32::from_le_bytes(payload_sum)))
    }

    /// Where the next good frame begins.
    fn after(file: &[u8], at: usize) -> Option<usize> {
        (at + 1..file.len()).find(|at| Frame::at(file, *at).is_ok())
    }
}

/// Reads a file.
///
/// # Errors
/// [`ErrorKind::Corrupt`] for what is no catalogue, and for damage where it is refused;
/// [`ErrorKind::OtherVersion`] for a file of another version.
pub fn read(file: &[u8], damage: Damage) -> Result<Image> {
    let mut reader = Reader {
        damage,
        image: Image {
            catalogue: Catalogue::new()?,
            end: wide(HEADER),
            last: None,
            records: 0,
            damaged: Vec::new(),
            cut: None,
        },
    };
    let whole = reader.header(file)?;
    reader.image.catalogue.reserve(guess(file));
    let mut at = HEADER;
    while at < file.len() {
        let rule = match Frame::at(file, at) {
            Ok(frame) => {
                reader.frame(at, &frame)?;
                reader.image.last = (wide(at) >= whole).then_some(wide(at));
                at += HEAD + frame.payload.len();
                reader.image.end = wide(at);
                continue;
            }
            Err(rule) => rule,
        };
        let next = Frame::after(file, at);
        let bytes = wide(next.unwrap_or(file.len()) - at);
        if next.is_none() && wide(at) >= whole {
            reader.image.cut = Some(Cut { offset: wide(at), bytes });
            break;
        }
        reader.damaged(at, bytes, rule.to_owned())?;
        at = next.unwrap_or(file.len());
    }
    reader.image.catalogue.shrink();
    if wide(file.len()) < whole {
        let rule = format!("the file was written with {whole} bytes, and ends before");
        reader.damaged(file.len(), whole - wide(file.len()), rule)?;
    }
    Ok(reader.image)
}

/// How many series a file may have, to make room for them: all that were ever created, but no more
/// than there are records of 40 bytes, which is half of those in use.
fn guess(file: &[u8]) -> usize {
    let (mut at, mut created) = (HEADER, 0);
    while let Ok((next, payload, _)) = Frame::unchecked(file, at) {
        created = next;
        at += HEAD + payload.len();
    }
    usize::try_from(created).unwrap_or(usize::MAX).min(file.len() / 40)
}

/// A file on its way into a catalogue.
struct Reader {
    damage: Damage,
    image: Image,
}

impl Reader {
    /// Checks the header; answers how many bytes were written with it.
    fn header(&mut self, file: &[u8]) -> Result<u64> {
        let Some(header) = file.first_chunk::<HEADER>() else {
            let found = file.len();
            let message = format!("a catalogue has {HEADER} bytes and more, not {found}");
            return Err(named(corrupt(message), found));
        };
        let (kind, version) = MAGIC.split_at(MAGIC.len() - 1);
        if !header.starts_with(kind) {
            return Err(named(corrupt("the file is no catalogue".to_owned()), 0));
        }
        let sum = crc32c(header.get(..HEADER_SUM).unwrap_or_default());
        if header.last_chunk() != Some(&sum.to_le_bytes()) {
            let rule = "the header does not match its checksum".to_owned();
            self.damaged(0, wide(HEADER), rule)?;
            return Ok(wide(HEADER));
        }
        let found = header.get(kind.len()..MAGIC.len()).unwrap_or_default();
        if found != version {
            let message = format!(
                "the catalogue has version {}, and this program knows {}",
                found.escape_ascii(),
                version.escape_ascii()
            );
            return Err(named(Error::new(ErrorKind::OtherVersion, message), kind.len()));
        }
        let whole = header.get(WHOLE..).and_then(|rest| rest.first_chunk());
        Ok(whole.map_or(0, |whole| u64::from_le_bytes(*whole)))
    }

    /// Applies the records of a frame.
    fn frame(&mut self, at: usize, frame: &Frame<'_>) -> Result<()> {
        let mut rest = frame.payload;
        while !rest.is_empty() {
            let before = at + HEAD + frame.payload.len() - rest.len();
            let (record, after) = match Record::decode(rest) {
                Ok(decoded) => decoded,
                // Without this one's length, the others' places are not known.
                Err(error) => {
                    let message = error.message().to_owned();
                    self.damaged(before, wide(rest.len()), message)?;
                    break;
                }
            };
            let next = match &record {
                Record::Create { id, .. } if id.number() >= frame.next => {
                    Err(corrupt(format!("series {id} is not below the frame's next id")))
                }
                _ => self.image.catalogue.apply(&record),
            };
            match next {
                Ok(()) => self.image.records += 1,
                Err(error) => {
                    let bytes = wide(rest.len() - after.len());
                    self.damaged(before, bytes, error.message().to_owned())?;
                }
            }
            rest = after;
        }
        self.image.catalogue.spend(frame.next);
        Ok(())
    }

    fn damaged(&mut self, at: usize, bytes: u64, rule: String) -> Result<()> {
        match self.damage {
            Damage::Refuse => Err(named(corrupt(format!("{rule}; {bytes} bytes are damaged")), at)),
            Damage::PassOver => {
                self.image.damaged.push(Damaged { offset: wide(at), bytes, rule });
                Ok(())
            }
        }
    }
}

/// A file that says what the catalogue says, in pieces of a frame each.
///
/// # Errors
/// [`ErrorKind::OutOfBounds`] for a schema that is larger than a frame.
pub fn image(catalogue: &Catalogue) -> Result<Vec<Vec<u8>>> {
    let mut writer = Writer {
        parts: vec![Vec::new()],
        size: wide(HEADER),
        next: 0,
        payload: Vec::with_capacity(PORTION + (4 << 10)),
    };
    for (number, schema) in (0..).zip(catalogue.schemas()) {
        writer.put(&Record::schema(number, schema)?)?;
    }
    for id in catalogue.ids() {
        writer.put(&super::log::create(catalogue, id)?)?;
    }
    // One frame at least: the last has the next id of all.
    writer.next = catalogue.next().number();
    writer.close()?;
    let header = header(writer.size);
    if let Some(first) = writer.parts.first_mut() {
        first.extend(header);
    }
    Ok(writer.parts)
}

/// A file on its way out of a catalogue.
struct Writer {
    parts: Vec<Vec<u8>>,
    size: u64,
    next: u32,
    payload: Vec<u8>,
}

impl Writer {
    fn put(&mut self, record: &Record) -> Result<()> {
        let before = self.payload.len();
        record.encode(&mut self.payload)?;
        if self.payload.len() > PORTION && before > 0 {
            let last = self.payload.split_off(before);
            self.close()?;
            self.payload.extend(last);
        }
        if let Record::Create { id, .. } = record {
            self.next = id.number().saturating_add(1);
        }
        Ok(())
    }

    fn close(&mut self) -> Result<()> {
        let frame = frame(self.size, SeriesId::from_number(self.next), &self.payload)?;
        self.size += wide(frame.len());
        self.parts.push(frame);
        self.payload.clear();
        Ok(())
    }
}

/// The error, naming file and place.
fn named(error: Error, at: usize) -> Error {
    error.at_offset(wide(at)).at_path(Path::new(names::CATALOGUE))
}

pub(super) fn wide(size: usize) -> u64 {
    u64::try_from(size).unwrap_or(u64::MAX)
}
