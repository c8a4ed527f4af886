//! Reading journals back, those of rrdcached and our own.

use super::MARK;
use crate::cached::base::Base;
use crate::cached::line::{self, LINE_MAX, Words};
use crate::{Error, Result};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// Longest record: a line of the protocol, its path made absolute and escaped.
const RECORD_MAX: u64 = 4 * 64 * 1024;
const _: () = assert!(LINE_MAX * 4 == 4 * 64 * 1024);

/// Bytes read from a journal at once.
const READ: usize = 1 << 20;

/// Damaged lines named in the log for each journal; the rest are counted.
const DAMAGE_SHOWN: u64 = 10;

/// The values of one file that no record says were written.
#[derive(Debug)]
pub(in crate::cached) struct Replayed {
    /// Values as they came, each ended by a line feed.
    pub(in crate::cached) values: Vec<u8>,
    pub(in crate::cached) count: usize,
    /// The time of the last.
    pub(in crate::cached) last: f64,
    /// Whether a value came after a later one.
    unsorted: bool,
}

/// What journals hold.
#[derive(Debug, Default)]
pub(in crate::cached) struct Contents {
    pub(in crate::cached) files: HashMap<PathBuf, Replayed>,
    /// Lines that say nothing that a journal may say.
    pub(in crate::cached) damaged: u64,
    /// Records of updates.
    pub(in crate::cached) updates: u64,
}

/// Reads journals in order. No other file is looked at: those that values are for are opened when
/// the values are written.
///
/// # Errors
/// When a journal cannot be read. What is damaged is skipped and logged with file and line.
pub(in crate::cached) fn replay(journals: &[PathBuf], base: &Base) -> Result<Contents> {
    let mut contents = Contents::default();
    for path in journals {
        one(path, base, &mut contents)
            .map_err(|error| Error::io(format_args!("reading {}", path.display()), &error))?;
    }
    for replayed in contents.files.values_mut().filter(|replayed| replayed.unsorted) {
        replayed.sort();
    }
    contents.files.retain(|_, replayed| replayed.count > 0);
    Ok(contents)
}

fn one(path: &Path, base: &Base, contents: &mut Contents) -> std::io::Result<()> {
    let mut input = BufReader::with_capacity(READ, File::open(path)?);
    let mut record = Vec::new();
    let (mut number, mut damaged, mut marked) = (0u64, 0u64, false);
    loop {
        record.clear();
        if (&mut input).take(RECORD_MAX).read_until(b'\n', &mut record)? == 0 {
            break;
        }
        number += 1;
        let whole = record.last() == Some(&b'\n');
        if !whole && input.fill_buf()?.is_empty() {
            // The last record of a process that was killed while it wrote: nobody was told that
            // it had been taken.
            tracing::warn!("{}:{number}: the last line is torn and left out", path.display());
            break;
        }
        if number == 1 && record == MARK {
            marked = true;
            continue;
        }
        let line = record.strip_suffix(b"\n").unwrap_or(&record);
        if !whole || !contents.apply(line, base, marked) {
            damaged += 1;
            if damaged <= DAMAGE_SHOWN {
                let shown = String::from_utf8_lossy(line.get(..80).unwrap_or(line));
                tracing::error!("{}:{number}: no record, left out: {shown:?}", path.display());
            }
        }
        if !whole {
            input.skip_until(b'\n')?;
        }
    }
    if damaged > DAMAGE_SHOWN {
        tracing::error!("{}: {damaged} damaged lines in all", path.display());
    }
    contents.damaged += damaged;
    Ok(())
}

impl Contents {
    /// Takes a record; false when it is none. In a journal of ours (`marked`) a value with a time
    /// before the last is in its place but for the order; in the original's it was refused.
    fn apply(&mut self, line: &[u8], base: &Base, marked: bool) -> bool {
        let mut words = Words::new(line);
        let (Some(verb), Some(name)) = (words.next(), words.next()) else { return false };
        let path = base.join(&name);
        match &*verb {
            b"wrote" | b"forget" => {
                self.files.remove(&path);
                // The original escapes names in `update` records alone.
                if let Some(plain) = line.get(verb.len() + 1..).filter(|plain| **plain != *name) {
                    self.files.remove(&base.join(plain));
                }
                true
            }
            b"update" => {
                if base.admit(path.as_os_str().as_bytes()).is_err() {
                    return false;
                }
                self.updates += 1;
                let file = self.files.entry(path).or_insert_with(|| Replayed {
                    values: Vec::new(),
                    count: 0,
                    last: f64::NEG_INFINITY,
                    unsorted: false,
                });
                // The original stops at the first value that is none, here and when it came.
                let mut all = true;
                for value in words {
                    all = file.take(&value, marked);
                    if !all {
                        break;
                    }
                }
                all
            }
            _ => false,
        }
    }
}

impl Replayed {
    fn take(&mut self, value: &[u8], marked: bool) -> bool {
        let Some((time, _)) = line::time(value) else { return false };
        if time > self.last {
            self.last = time;
        } else if marked {
            self.unsorted = true;
        } else {
            // Refused when it came, and journaled all the same.
            return true;
        }
        self.values.extend_from_slice(value);
        self.values.push(b'\n');
        self.count += 1;
        true
    }

    /// Puts values in order of their times and drops those that are there twice.
    fn sort(&mut self) {
        let values = std::mem::take(&mut self.values);
        let lines = values.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let mut timed: Vec<(f64, &[u8])> =
            lines.filter_map(|line| Some((line::time(line)?.0, line))).collect();
        timed.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        timed.dedup_by(|(a, _), (b, _)| a == b);
        self.count = timed.len();
        for (_, line) in timed {
            self.values.extend_from_slice(line);
            self.values.push(b'\n');
        }
    }
}
