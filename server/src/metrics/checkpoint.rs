//! The checkpoint: what a processing run leaves in memory, on the disk, so that the journal before
//! it can go.
//!
//! ```text
//! file: "concertim pend 1" | frame: covered u64, series u64 | a frame per series
//! series: report as in the journal | last processed i64 | last stored i64
//! ```

use super::journal::record::{Reader, push_frame, push_report};
use super::report::Report;
use super::series::{Series, Table};
use crate::durable::{self, PRIVATE_FILE};
use crate::{Error, Result};
use std::path::Path;

/// What the file begins with; the digit is the format's version.
const MAGIC: &[u8; 16] = b"concertim pend 1";

/// Largest checkpoint read: the most series with the longest texts would be 17 GiB, which nobody
/// has; 4 GiB are a million series of 4 kB.
const BYTES_MAX: u64 = 4 * 1_024 * 1_024 * 1_024;

/// How "never" is written.
const NEVER: i64 = i64::MIN;

/// Removes what a process that was killed while writing left beside `path`.
pub(super) fn remove_left_overs(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|n| n.to_str()))
    else {
        return;
    };
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let other = entry.file_name();
        let rest = other.to_str().and_then(|other| other.strip_prefix(name));
        if rest.is_some_and(|letters| letters.len() == 6) {
            // One that stays costs its space and nothing else.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Writes `table`, which holds everything of the journal's segments up to `covered`.
pub(super) fn write(path: &Path, covered: u64, table: &Table) -> Result<()> {
    let mut bytes = MAGIC.to_vec();
    let series = u64::try_from(table.len()).unwrap_or(u64::MAX);
    push_frame(&mut bytes, |out| {
        out.extend_from_slice(&covered.to_le_bytes());
        out.extend_from_slice(&series.to_le_bytes());
    });
    for (device, series) in table.iter() {
        push_frame(&mut bytes, |out| {
            push_report(out, device, &series.report);
            for time in [series.last_processed, series.last_stored] {
                out.extend_from_slice(&time.unwrap_or(NEVER).to_le_bytes());
            }
        });
    }
    durable::replace(path, &bytes, PRIVATE_FILE)
}

/// Reads a checkpoint: the table, and the last journal segment that it covers. No file is an empty
/// table; from a damaged one what can be read is taken, and the rest told in the log.
pub(super) fn read(path: &Path) -> Result<(Table, u64)> {
    let mut table = Table::default();
    let Some(bytes) = durable::read(path, BYTES_MAX)? else { return Ok((table, 0)) };
    let damaged = |what: &str| Error::new(format!("{}: {what}", path.display()));
    let records = bytes
        .strip_prefix(MAGIC)
        .ok_or_else(|| damaged("this is not a checkpoint of this version"))?;
    let mut reader = Reader(records);
    let head = reader.frame().and_then(|head| {
        let mut head = Reader(head);
        Some((u64::from_le_bytes(head.array()?), u64::from_le_bytes(head.array()?)))
    });
    let Some((covered, series)) = head else {
        return Err(damaged("the head is damaged; move the file away to start without it"));
    };
    let mut read = 0;
    while let Some((device, series)) = reader.frame().and_then(series_of) {
        table.insert(device.into(), series);
        read += 1;
    }
    if read != series {
        tracing::warn!("{}: {read} of {series} series could be read", path.display());
    }
    Ok((table, covered))
}

fn series_of(payload: &[u8]) -> Option<(&str, Series)> {
    let mut reader = Reader(payload);
    let (device, report): (&str, Report) = reader.report()?;
    let time = |time: i64| Some(time).filter(|&time| time != NEVER);
    let (last_processed, last_stored) = (time(reader.i64()?), time(reader.i64()?));
    let mut series = Series::new(report);
    (series.last_processed, series.last_stored) = (last_processed, last_stored);
    Some((device, series))
}

#[cfg(test)]
mod tests {
    use super::super::report::{Kind, Slope, Value};
    use super::*;

    fn table(names: &[&str]) -> Table {
        let mut table = Table::default();
        for name in names {
            let report = Report {
                name: (*name).into(),
                value: Value::Float(0.5),
                units: "u".into(),
                kind: Kind::Double,
                slope: Slope::Zero,
                ttl: 9,
                reported: 100,
            };
            let times = (Some(115), None);
            let mut series = Series::new(report);
            (series.last_processed, series.last_stored) = times;
            table.insert("7".into(), series);
        }
        table
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pending");
        assert_eq!(read(&path).unwrap().1, 0);
        write(&path, 12, &table(&["a", "b"])).unwrap();
        let (read, covered) = read(&path).unwrap();
        assert_eq!(covered, 12);
        let read: Vec<_> = read.iter().collect();
        let table = table(&["a", "b"]);
        assert_eq!(read, table.iter().collect::<Vec<_>>());
    }

    #[test]
    fn damage_is_told_and_the_rest_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pending");
        write(&path, 12, &table(&["a", "b"])).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let cut = |end: usize| durable::replace(&path, &bytes[..end], PRIVATE_FILE).unwrap();
        cut(bytes.len() - 1);
        assert_eq!(read(&path).unwrap().0.len(), 1);
        cut(20);
        assert!(read(&path).unwrap_err().to_string().contains("the head is damaged"));
        cut(3);
        assert!(read(&path).unwrap_err().to_string().contains("not a checkpoint"));
    }
}
