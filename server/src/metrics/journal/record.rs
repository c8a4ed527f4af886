//! Records of the journal and of the checkpoint: little-endian, with length and checksum.
//!
//! ```text
//! frame:   length u32 | CRC-32 of the payload u32 | payload
//! payload: kind u8 | slope u8 | tag u8 | reported i64 | ttl i64
//!          | device: length u16, bytes | name: u16, bytes | units: u16, bytes
//!          | value: text u32, bytes (tag 0), or i64 (1), u64 (2), f64 (3)
//! ```

use crate::metrics::report::{Kind, Report, Slope, TEXT_BYTES_MAX, Value};
use std::sync::Arc;

/// Longest payload believed when reading: the longest text, three names and the fixed fields.
const PAYLOAD_MAX: usize = TEXT_BYTES_MAX + 3 * 65_535 + 64;

/// Appends a frame around the payload that `fill` appends.
pub(crate) fn push_frame(out: &mut Vec<u8>, fill: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; 8]);
    fill(out);
    let payload = out.get(start + 8..).unwrap_or_default();
    let checksum = crc32fast::hash(payload);
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
    let head = out.iter_mut().skip(start);
    for (to, byte) in head.zip(length.to_le_bytes().into_iter().chain(checksum.to_le_bytes())) {
        *to = byte;
    }
}

/// Appends what a device reported.
pub(crate) fn push_report(out: &mut Vec<u8>, device: &str, report: &Report) {
    let place = |at: Option<usize>| at.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX);
    out.push(place(Kind::ALL.iter().position(|kind| *kind == report.kind)));
    out.push(place(Slope::ALL.iter().position(|slope| *slope == report.slope)));
    out.push(match report.value {
        Value::Text(_) => 0,
        Value::Signed(_) => 1,
        Value::Unsigned(_) => 2,
        Value::Float(_) => 3,
    });
    out.extend_from_slice(&report.reported.to_le_bytes());
    out.extend_from_slice(&report.ttl.to_le_bytes());
    for text in [device, &*report.name, &*report.units] {
        // Device ids, names and units are far shorter by their rules.
        out.extend_from_slice(&u16::try_from(text.len()).unwrap_or(u16::MAX).to_le_bytes());
        out.extend_from_slice(text.as_bytes());
    }
    match &report.value {
        Value::Text(text) => {
            out.extend_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
            out.extend_from_slice(text.as_bytes());
        }
        Value::Signed(value) => out.extend_from_slice(&value.to_le_bytes()),
        Value::Unsigned(value) => out.extend_from_slice(&value.to_le_bytes()),
        Value::Float(value) => out.extend_from_slice(&value.to_le_bytes()),
    }
}

/// Takes bytes from the front of a slice; recognises nothing rather than reading past the end.
#[derive(Debug)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(bytes)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.bytes(N)?.try_into().ok()
    }

    pub(crate) fn i64(&mut self) -> Option<i64> {
        self.array().map(i64::from_le_bytes)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = u16::from_le_bytes(self.array()?);
        str::from_utf8(self.bytes(length.into())?).ok()
    }

    /// The payload of the frame at the front; `None` when it is cut short or not what was written.
    pub(crate) fn frame(&mut self) -> Option<&'a [u8]> {
        let mut reader = Reader(self.0);
        let length = usize::try_from(u32::from_le_bytes(reader.array()?)).ok()?;
        let checksum = u32::from_le_bytes(reader.array()?);
        if length > PAYLOAD_MAX {
            return None;
        }
        let payload = reader.bytes(length)?;
        if crc32fast::hash(payload) != checksum {
            return None;
        }
        self.0 = reader.0;
        Some(payload)
    }

    /// What [`push_report`] wrote.
    pub(crate) fn report(&mut self) -> Option<(&'a str, Report)> {
        let [kind, slope, tag] = self.array()?;
        let kind = *Kind::ALL.get(usize::from(kind))?;
        let slope = *Slope::ALL.get(usize::from(slope))?;
        let (reported, ttl) = (self.i64()?, self.i64()?);
        let (device, name, units) = (self.text()?, self.text()?, self.text()?);
        let value = match tag {
            0 => {
                let length = usize::try_from(u32::from_le_bytes(self.array()?)).ok()?;
                Value::Text(str::from_utf8(self.bytes(length)?).ok()?.into())
            }
            1 => Value::Signed(self.i64()?),
            2 => Value::Unsigned(u64::from_le_bytes(self.array()?)),
            3 => Value::Float(f64::from_le_bytes(self.array()?)),
            _ => return None,
        };
        let (name, units) = (Arc::from(name), units.into());
        Some((device, Report { name, value, units, kind, slope, ttl, reported }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(value: Value) -> Report {
        Report {
            name: "a/b é".into(),
            value,
            units: "%".into(),
            kind: Kind::Uint16,
            slope: Slope::Derivative,
            ttl: i64::MAX,
            reported: 1_700_000_000,
        }
    }

    #[test]
    fn records_round_trip_and_every_damage_is_seen() {
        for value in [
            Value::Text("x".repeat(TEXT_BYTES_MAX).into()),
            Value::Text("".into()),
            Value::Signed(i64::MIN),
            Value::Unsigned(u64::MAX),
            Value::Float(-0.1),
        ] {
            let report = report(value);
            let mut bytes = Vec::new();
            push_frame(&mut bytes, |out| push_report(out, "12", &report));
            let mut reader = Reader(&bytes);
            let read = Reader(reader.frame().unwrap()).report().unwrap();
            assert_eq!(read, ("12", report));
            assert!(reader.0.is_empty());
            for end in 0..bytes.len().min(300) {
                assert_eq!(Reader(&bytes[..end]).frame(), None);
            }
            for at in 0..bytes.len().min(300) {
                let mut flipped = bytes.clone();
                flipped[at] ^= 0x10;
                assert_eq!(Reader(&flipped).frame(), None, "{at}");
            }
        }
    }

    #[test]
    fn payloads_that_are_none_are_not_believed() {
        let mut payload = Vec::new();
        push_report(&mut payload, "1", &report(Value::Text("abc".into())));
        for end in 0..payload.len() {
            assert!(Reader(&payload[..end]).report().is_none());
        }
        payload[0] = 9;
        assert!(Reader(&payload).report().is_none());
    }
}
