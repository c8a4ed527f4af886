//! Readings as the journal keeps them: the payload of a frame, drawn in `docs/internals/journal.md`.
//!
//! Entries of one moment are a block: their series as stretches of numbers that follow each other,
//! then their readings. A batch in the order of its series is 8 bytes an entry and some.

use super::batch::{Cell, Key, Part};
use super::rest::{Rest, ends};
use crate::engine::rate::Reading;
use crate::error::{Error, ErrorKind, Result};

/// What a payload begins with: readings, in their first form, that are applied at once.
const READINGS: u8 = 1;
/// The same, that wait for others which may come late: a later frame may have what is to be applied
/// before them.
const LATE: u8 = 2;
/// Bytes that are about to be written to files, drawn in `docs/internals/tree.md`.
pub(super) const REDO: u8 = 3;

/// What a reading's bytes are.
mod tag {
    pub(super) const UNKNOWN: u8 = 0;
    pub(super) const FLOAT: u8 = 1;
    pub(super) const INTEGER: u8 = 2;
    pub(super) const UNSIGNED: u8 = 3;
    pub(super) const TEXT: u8 = 4;
    pub(super) const SEVERAL: u8 = 5;
}

/// Longest text of a reading: 255 bytes. A double takes at most 24, a counter of 64 bits 20.
pub(super) const TEXT_MAX: usize = 255;

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Appends the payload of sorted entries to `out`; `late`: they wait for others.
pub(super) fn encode(part: &Part, keys: &[Key], late: bool, out: &mut Vec<u8>) {
    out.push(if late { LATE } else { READINGS });
    let mut stretches: Vec<(u32, u32)> = Vec::new();
    for block in keys.chunk_by(|a, b| a.at == b.at) {
        let at = block.first().map(|key| key.at).unwrap_or_default();
        stretches.clear();
        let mut floats = true;
        for key in block {
            let series = part.series_of(key.entry);
            floats &= matches!(part.cell_of(key.entry), Cell::Float(_));
            match stretches.last_mut() {
                Some((first, length)) if first.checked_add(*length) == Some(series) => *length += 1,
                _ => stretches.push((series, 1)),
            }
        }
        out.extend_from_slice(&at.seconds().to_le_bytes());
        out.extend_from_slice(&at.microseconds().to_le_bytes());
        out.extend_from_slice(&count(stretches.len()).to_le_bytes());
        out.extend_from_slice(&count(block.len()).to_le_bytes());
        out.push(u8::from(floats));
        for (first, length) in &stretches {
            out.extend_from_slice(&first.to_le_bytes());
            out.extend_from_slice(&length.to_le_bytes());
        }
        for key in block {
            let cell = part.cell_of(key.entry);
            match cell {
                Cell::Float(value) if floats => out.extend_from_slice(&value.to_le_bytes()),
                cell => push_cell(part, &cell, out),
            }
        }
    }
}

fn push_cell(part: &Part, cell: &Cell, out: &mut Vec<u8>) {
    if let Cell::Several { count, .. } = cell {
        out.push(tag::SEVERAL);
        out.extend_from_slice(&count.to_le_bytes());
        part.cells_of(cell).iter().for_each(|cell| push_reading(&part.reading(cell), out));
    } else {
        push_reading(&part.reading(cell), out);
    }
}

fn push_reading(reading: &Reading<'_>, out: &mut Vec<u8>) {
    let mut push = |tag: u8, bytes: &[u8]| {
        out.push(tag);
        out.extend_from_slice(bytes);
    };
    match *reading {
        Reading::Unknown => push(tag::UNKNOWN, &[]),
        Reading::Float(value) => push(tag::FLOAT, &value.to_le_bytes()),
        Reading::Integer(value) => push(tag::INTEGER, &value.to_le_bytes()),
        Reading::Unsigned(value) => push(tag::UNSIGNED, &value.to_le_bytes()),
        Reading::Text(text) => {
            // Longer ones are refused when a batch is sorted.
            let length = u8::try_from(text.len()).unwrap_or(u8::MAX);
            push(tag::TEXT, &[length]);
            out.extend_from_slice(text.get(..usize::from(length)).unwrap_or(text));
        }
    }
}

impl<'a> Rest<'a> {
    fn reading(&mut self, tag: u8) -> Result<Reading<'a>> {
        Ok(match tag {
            tag::UNKNOWN => Reading::Unknown,
            tag::FLOAT => Reading::Float(f64::from_le_bytes(self.array()?)),
            tag::INTEGER => Reading::Integer(i64::from_le_bytes(self.array()?)),
            tag::UNSIGNED => Reading::Unsigned(u64::from_le_bytes(self.array()?)),
            tag::TEXT => {
                let [length] = self.array()?;
                Reading::Text(self.take(usize::from(length))?)
            }
            _ => return Err(corrupt("a kind of reading that this version does not know")),
        })
    }
}

#[cold]
fn corrupt(what: &str) -> Error {
    Error::new(ErrorKind::Corrupt, what)
}

/// Whether a payload is one of bytes for files, and not of readings.
pub(super) fn is_redo(payload: &[u8]) -> bool {
    payload.first() == Some(&REDO)
}

/// Adds the entries of a payload to `part`; says whether they wait for others.
///
/// # Errors
/// [`ErrorKind::Corrupt`] for bytes that are no payload of this version.
pub(super) fn decode(payload: &[u8], part: &mut Part) -> Result<bool> {
    let mut rest = Rest(payload);
    let late = match rest.array()? {
        [READINGS] => false,
        [LATE] => true,
        _ => return Err(corrupt("a kind of record that this version does not know")),
    };
    let mut several = Vec::new();
    while !rest.is_empty() {
        let at = rest.moment()?;
        let (stretches, entries) = (rest.u32()?, rest.u32()?);
        let [floats] = rest.array()?;
        let bytes = usize::try_from(stretches).ok().and_then(|count| count.checked_mul(8));
        let stretches = rest.take(bytes.ok_or_else(ends)?)?;
        let (stretches, _) = stretches.as_chunks::<8>();
        let numbers = stretches.iter().flat_map(|stretch| {
            let (first, length) = (Rest(stretch).u32(), Rest(&stretch[4..]).u32());
            let (first, length) = (first.unwrap_or(0), length.unwrap_or(0));
            first..first.saturating_add(length)
        });
        let mut found = 0;
        for series in numbers.take(usize::try_from(entries).unwrap_or(usize::MAX)) {
            found += 1;
            if floats == 1 {
                part.push(series, 0, at, Reading::Float(f64::from_le_bytes(rest.array()?)));
                continue;
            }
            let [kind] = rest.array()?;
            if kind != tag::SEVERAL {
                part.push(series, 0, at, rest.reading(kind)?);
                continue;
            }
            several.clear();
            for _ in 0..rest.u32()? {
                let [kind] = rest.array()?;
                several.push(rest.reading(kind)?);
            }
            part.push_all(series, 0, at, &several);
        }
        if found != entries {
            return Err(corrupt("a block has fewer series than readings"));
        }
    }
    Ok(late)
}
