//! The file of what an extent's series remember: drawn in `docs/internals/columns.md`.

use super::extent::Number;
use super::form::Form;
use super::state::{Kept, OpenRow, State};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::ReadingText;
use crate::store::rest::Rest;
use crate::time::Timestamp;

/// What the file begins with; the digit is the format's version.
const MAGIC: &[u8; 16] = b"concertim stat 1";
/// Bytes before the columns.
const HEAD: usize = 48;

/// What a last reading's bytes are.
mod kind {
    pub(super) const UNKNOWN: u8 = 0;
    pub(super) const FLOAT: u8 = 1;
    pub(super) const INTEGER: u8 = 2;
    pub(super) const UNSIGNED: u8 = 3;
    /// The bytes are the text's place among the texts.
    pub(super) const TEXT: u8 = 4;
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The file of `state`.
pub(super) fn encode(state: &State, number: Number, form: &Form) -> Vec<u8> {
    let values = state.value.len();
    let slots = state.owners.len();
    let mut out = Vec::with_capacity(HEAD + slots * 24 + values * (25 + 32 * form.kept.len()));
    out.extend_from_slice(MAGIC);
    let mut texts: Vec<&ReadingText> = Vec::new();
    let sizes = [number.shard, number.extent, count(slots), count(form.width())];
    let sizes = sizes.into_iter().chain([count(form.kept.len())]);
    sizes.for_each(|size| out.extend_from_slice(&size.to_le_bytes()));
    // The number of texts, the checksum and four bytes for later versions.
    out.resize(HEAD, 0);

    state.owners.iter().for_each(|owner| out.extend_from_slice(&owner.to_le_bytes()));
    for time in &state.last_update {
        out.extend_from_slice(&time.seconds().to_le_bytes());
    }
    for time in &state.last_update {
        out.extend_from_slice(&time.microseconds().to_le_bytes());
    }
    state.starts.iter().for_each(|start| out.extend_from_slice(&start.to_le_bytes()));
    for reading in &state.reading {
        out.push(match reading {
            Kept::Unknown => kind::UNKNOWN,
            Kept::Float(_) => kind::FLOAT,
            Kept::Integer(_) => kind::INTEGER,
            Kept::Unsigned(_) => kind::UNSIGNED,
            Kept::Text(_) => kind::TEXT,
        });
    }
    for reading in &state.reading {
        let bytes = match reading {
            Kept::Unknown => [0; 8],
            Kept::Float(value) => value.to_le_bytes(),
            Kept::Integer(value) => value.to_le_bytes(),
            Kept::Unsigned(value) => value.to_le_bytes(),
            Kept::Text(text) => {
                texts.push(text);
                u64::from(count(texts.len() - 1)).to_le_bytes()
            }
        };
        out.extend_from_slice(&bytes);
    }
    counts(&mut out, &state.unknown_seconds);
    floats(&mut out, &state.value);
    for open in &state.open_rows {
        floats(&mut out, &open.value);
        counts(&mut out, &open.unknown);
        floats(&mut out, &open.primary);
        floats(&mut out, &open.secondary);
    }
    texts.iter().for_each(|text| out.extend_from_slice(text.field()));
    if let Some(field) = out.get_mut(36..40) {
        field.copy_from_slice(&count(texts.len()).to_le_bytes());
    }
    let check = crc32c::crc32c(&out);
    if let Some(field) = out.get_mut(40..44) {
        field.copy_from_slice(&check.to_le_bytes());
    }
    out
}

fn floats(out: &mut Vec<u8>, values: &[f64]) {
    values.iter().for_each(|value| out.extend_from_slice(&value.to_le_bytes()));
}

fn counts(out: &mut Vec<u8>, values: &[u64]) {
    values.iter().for_each(|value| out.extend_from_slice(&value.to_le_bytes()));
}

#[cold]
fn corrupt(what: &str) -> Error {
    Error::new(ErrorKind::Corrupt, what)
}

/// The columns of a file.
///
/// # Errors
/// [`ErrorKind::Corrupt`] when the file is not whole or not this extent's.
pub(super) fn decode(bytes: &[u8], number: Number, form: &Form, slots: usize) -> Result<State> {
    if bytes.get(..MAGIC.len()) != Some(MAGIC) {
        return Err(corrupt("this is no file of states of version 1"));
    }
    let mut rest = Rest(bytes);
    rest.take(MAGIC.len())?;
    let head = rest.column(8, u32::from_le_bytes)?;
    let sizes = [number.shard, number.extent, count(slots), count(form.width())];
    let wanted = sizes.into_iter().chain([count(form.kept.len())]);
    if !head.iter().copied().take(5).eq(wanted) {
        return Err(corrupt("the file is not this extent's"));
    }
    let (Some(texts), Some(check)) = (head.get(5), head.get(6)) else {
        return Err(corrupt("the file ends within its header"));
    };
    let before = crc32c::crc32c(bytes.get(..40).unwrap_or_default());
    let before = crc32c::crc32c_append(before, &[0; 4]);
    let now = crc32c::crc32c_append(before, bytes.get(44..).unwrap_or_default());
    if now != *check {
        return Err(corrupt("the checksum is wrong"));
    }
    let values = slots * form.width();
    let owners = rest.column(slots, u32::from_le_bytes)?;
    let seconds = rest.column(slots, i64::from_le_bytes)?;
    let microseconds = rest.column(slots, u32::from_le_bytes)?;
    let times = seconds.iter().zip(&microseconds);
    let last_update = times.map(|(s, us)| Timestamp::new(*s, *us)).collect::<Result<_>>()?;
    let starts = rest.column(slots, i64::from_le_bytes)?;
    let kinds = rest.take(values)?;
    let payloads = rest.column(values, |bytes: [u8; 8]| bytes)?;
    let unknown_seconds = rest.column(values, u64::from_le_bytes)?;
    let value = rest.column(values, f64::from_le_bytes)?;
    let mut open_rows = Vec::with_capacity(form.kept.len());
    for _ in &form.kept {
        open_rows.push(OpenRow {
            value: rest.column(values, f64::from_le_bytes)?,
            unknown: rest.column(values, u64::from_le_bytes)?,
            primary: rest.column(values, f64::from_le_bytes)?,
            secondary: rest.column(values, f64::from_le_bytes)?,
        });
    }
    let texts = usize::try_from(*texts).unwrap_or(usize::MAX);
    let texts = rest.column(texts, |text: [u8; ReadingText::SIZE]| ReadingText::new(&text))?;
    let text = |place: [u8; 8]| {
        let place = usize::try_from(u64::from_le_bytes(place)).unwrap_or(usize::MAX);
        texts.get(place).ok_or_else(|| corrupt("a reading's text is missing"))
    };
    let readings = kinds.iter().zip(payloads).map(|(kind, bytes)| {
        Ok(match *kind {
            kind::UNKNOWN => Kept::Unknown,
            kind::FLOAT => Kept::Float(f64::from_le_bytes(bytes)),
            kind::INTEGER => Kept::Integer(i64::from_le_bytes(bytes)),
            kind::UNSIGNED => Kept::Unsigned(u64::from_le_bytes(bytes)),
            kind::TEXT => Kept::Text(Box::new(*text(bytes)?)),
            _ => return Err(corrupt("a kind of reading that this version does not know")),
        })
    });
    let reading = readings.collect::<Result<_>>()?;
    if !rest.is_empty() {
        return Err(corrupt("bytes after the last column"));
    }
    Ok(State { owners, last_update, starts, reading, unknown_seconds, value, open_rows })
}
