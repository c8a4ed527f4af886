//! Bytes that are about to be written to files, as the journal keeps them: the payload of a frame,
//! drawn in `docs/internals/tree.md`.

use crate::error::{Error, ErrorKind, Result};
use crate::rrd::Changes;
use crate::store::record::REDO;
use crate::store::rest::Rest;

/// Adds what will be written to a series' file to the last of some payloads, and begins another
/// whenever one has `full` bytes. What is torn apart so counts when its last piece is there, which
/// is the header; the pieces before say that they bring the file nowhere.
pub(super) fn encode(series: u32, changes: &Changes, full: usize, payloads: &mut Vec<Vec<u8>>) {
    let mut pieces = changes.pieces.as_slice();
    while !pieces.is_empty() {
        if payloads.last().is_none_or(|payload| payload.len() >= full) {
            payloads.push(vec![REDO]);
        }
        let Some(payload) = payloads.last_mut() else { return };
        let mut left = full.saturating_sub(payload.len()).max(1);
        let fitting = pieces.iter().take_while(|(_, bytes)| {
            let fits = left > 0;
            left = left.saturating_sub(bytes.len());
            fits
        });
        let (now, after) = pieces.split_at(fitting.count());
        pieces = after;
        entry(series, changes, now, pieces.is_empty(), payload);
    }
}

fn entry(
    series: u32,
    changes: &Changes,
    pieces: &[(u64, Vec<u8>)],
    whole: bool,
    out: &mut Vec<u8>,
) {
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
    out.extend_from_slice(&series.to_le_bytes());
    for at in [changes.before, if whole { changes.after } else { changes.before }] {
        out.extend_from_slice(&at.seconds().to_le_bytes());
        out.extend_from_slice(&at.microseconds().to_le_bytes());
    }
    out.extend_from_slice(&changes.fixed.to_le_bytes());
    out.extend_from_slice(&changes.header.to_le_bytes());
    out.extend_from_slice(&count(pieces.len()));
    for (offset, bytes) in pieces {
        out.extend_from_slice(&offset.to_le_bytes());
        out.extend_from_slice(&count(bytes.len()));
        out.extend_from_slice(bytes);
    }
}

/// Every series of a payload, and what is to be written to its file.
///
/// # Errors
/// [`ErrorKind::Corrupt`] for bytes that are no payload of this version.
pub(super) fn decode(payload: &[u8]) -> Result<Vec<(u32, Changes)>> {
    let mut rest = Rest(payload);
    if rest.array()? != [REDO] {
        return Err(Error::new(ErrorKind::Corrupt, "a record of another kind"));
    }
    let mut all = Vec::new();
    while !rest.is_empty() {
        let series = rest.u32()?;
        let (before, after) = (rest.moment()?, rest.moment()?);
        let (fixed, header, count) = (rest.u32()?, rest.u32()?, rest.u32()?);
        let mut pieces = Vec::new();
        for _ in 0..count {
            let offset = u64::from_le_bytes(rest.array()?);
            let bytes = rest.length()?;
            pieces.push((offset, rest.take(bytes)?.to_vec()));
        }
        all.push((series, Changes { before, after, fixed, header, pieces }));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    #[test]
    fn what_is_encoded_comes_back_and_no_cut_of_it_does() {
        let changes = |series: u8| Changes {
            before: Timestamp::new(1, 2).unwrap(),
            after: Timestamp::from_seconds(i64::from(series)),
            fixed: 4,
            header: 5,
            pieces: vec![(6, vec![7; usize::from(series)]), (u64::MAX, vec![])],
        };
        let mut payloads = Vec::new();
        let all = [(1, changes(9)), (u32::MAX, changes(0))];
        for (series, changes) in &all {
            encode(*series, changes, 1 << 20, &mut payloads);
        }
        let [payload] = payloads.as_slice() else { panic!("{payloads:?}") };
        assert_eq!(decode(payload).unwrap(), all);
        let first = 1 + 40 + (12 + 9) + 12;
        for cut in (2..payload.len()).filter(|cut| *cut != first) {
            assert!(decode(&payload[..cut]).is_err(), "{cut}");
        }
        assert!(decode(&[1]).is_err());
        // In payloads of one piece each, the first brings the file nowhere.
        let mut payloads = Vec::new();
        encode(1, &changes(9), 1, &mut payloads);
        let torn: Vec<_> =
            payloads.iter().map(|payload| decode(payload).unwrap().remove(0).1).collect();
        assert_eq!(torn.iter().map(|part| part.pieces.len()).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(
            torn.iter().map(|part| part.after).collect::<Vec<_>>(),
            [changes(9).before, changes(9).after]
        );
    }
}
