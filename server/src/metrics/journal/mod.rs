//! The journal: every report is in it before it is answered, so a killed process loses none.
//!
//! Segments `journal/0000000000000001.journal`, `…2.journal`, each a line that names the format
//! and then records; one write(2) a report or batch. Each part of the intake has a segment of its
//! own; a processing run starts new ones and syncs the old, which go when a checkpoint has their
//! content on the disk. The system's page cache holds a record until then: a killed process loses
//! nothing, a power cut at most what came since the last run.

pub(crate) mod record;

use super::report::Report;
use super::standing::Standing;
use crate::{Error, Result};
use record::{Reader, push_frame, push_report};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a segment begins with; the digit is the format's version.
const MAGIC: &[u8; 16] = b"concertim jrnl 1";

/// Bytes of it.
const HEAD: u64 = 16;

/// Most bytes of all segments: 1 GiB, ten runs missed at 50,000 reports a second of 100 bytes.
/// Reports are refused beyond, until a run has dropped segments.
pub(crate) const BYTES_MAX: u64 = 1_024 * 1_024 * 1_024;

/// Bytes of a buffer that are kept from one batch to the next: 1,000 reports.
const BUFFER_KEPT: usize = 128 * 1_024;

/// Why reports are not in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unwritten {
    /// It has as many bytes as it may: room comes with the next run.
    Full(String),
    /// A write has failed.
    Broken(String),
}

/// Whether the journals of all parts can be written, for the log.
#[derive(Debug, Default)]
pub(crate) struct Writing {
    standing: Standing,
    /// Writes that failed since the last run.
    failures: AtomicU64,
}

impl Writing {
    /// A write has failed: whether the log does not know yet.
    fn failed(&self) -> bool {
        self.failures.fetch_add(1, Ordering::Relaxed);
        self.standing.failed()
    }

    /// A step is over, in which something was written or not; says when writes work again: on a full
    /// disk one part may write what another could not, so it takes a step without a failure.
    pub(crate) fn step(&self, has_written: bool, is_broken: bool) {
        let failures = self.failures.swap(0, Ordering::Relaxed);
        if failures == 0 && has_written && !is_broken && self.standing.works() {
            tracing::info!("the journal is written again; reports are accepted again");
        }
    }
}

/// The journal of a part: an open segment.
#[derive(Debug)]
pub(crate) struct Journal {
    folder: PathBuf,
    segment: Segment,
    /// Bytes of all segments of all parts.
    bytes: Arc<AtomicU64>,
    writing: Arc<Writing>,
    /// Why nothing can be appended any more, after a write failed.
    broken: Option<String>,
    buffer: Vec<u8>,
}

/// One file.
#[derive(Debug)]
pub(crate) struct Segment {
    number: u64,
    file: File,
    /// Bytes of records in it.
    records: u64,
}

impl Segment {
    /// A new file of that number in `folder`.
    fn create(folder: &Path, number: u64) -> Result<Self> {
        let path = path(folder, number);
        let refuse = |e| Error::io(format_args!("creating {}", path.display()), &e);
        let mut file = OpenOptions::new()
            .append(true)
            .create_new(true)
            .mode(crate::durable::PRIVATE_FILE)
            .open(&path)
            .map_err(refuse)?;
        file.write_all(MAGIC).map_err(|error| {
            // Nobody looks for a file without a beginning, and each run would leave one.
            let _ = fs::remove_file(&path);
            refuse(error)
        })?;
        Ok(Self { number, file, records: 0 })
    }

    /// Makes what it holds survive a loss of power.
    ///
    /// # Errors
    /// When the system refuses.
    pub(crate) fn sync(&self) -> std::io::Result<()> {
        if self.records == 0 { Ok(()) } else { self.file.sync_data() }
    }
}

impl Journal {
    /// A journal that goes on in `folder` with segment `number`; all segments have `bytes`.
    pub(crate) fn create(
        folder: PathBuf,
        number: u64,
        bytes: Arc<AtomicU64>,
        writing: Arc<Writing>,
    ) -> Result<Self> {
        let segment = Segment::create(&folder, number)?;
        bytes.fetch_add(HEAD, Ordering::Relaxed);
        Ok(Self { folder, segment, bytes, writing, broken: None, buffer: Vec::new() })
    }

    /// Appends reports with one write: all of them or none.
    ///
    /// # Errors
    /// When the journal is full or broken, in a sentence.
    pub(crate) fn append<'a>(
        &mut self,
        reports: impl IntoIterator<Item = (&'a str, &'a Report)>,
    ) -> Result<(), Unwritten> {
        if let Some(why) = &self.broken {
            return Err(Unwritten::Broken(why.clone()));
        }
        self.buffer.clear();
        for (device, report) in reports {
            push_frame(&mut self.buffer, |out| push_report(out, device, report));
        }
        let length = u64::try_from(self.buffer.len()).unwrap_or(u64::MAX);
        let bytes = self.bytes.load(Ordering::Relaxed);
        if bytes.saturating_add(length) > BYTES_MAX {
            return Err(Unwritten::Full(format!(
                "the journal has {bytes} bytes, and {BYTES_MAX} is the most until the next \
                 processing run has finished"
            )));
        }
        // One write(2), and another one where a disk takes a part: that one says why.
        let Err(trouble) = self.segment.file.write_all(&self.buffer) else {
            self.bytes.fetch_add(length, Ordering::Relaxed);
            self.segment.records += length;
            // One large batch does not keep its room.
            self.buffer.shrink_to(BUFFER_KEPT);
            return Ok(());
        };
        // Part of a record may be there now: the next would not be found behind it.
        let why = format!(
            "the journal cannot be written: {trouble}; reports are refused until a processing run \
             has started a new one"
        );
        let file = path(&self.folder, self.segment.number);
        match self.writing.failed() {
            true => tracing::error!("{}: {why}", file.display()),
            false => tracing::debug!("{}: {why}", file.display()),
        }
        self.broken = Some(why.clone());
        Err(Unwritten::Broken(why))
    }

    /// The number of the open segment.
    pub(crate) fn number(&self) -> u64 {
        self.segment.number
    }

    /// Whether a write has failed, and no new segment was begun since.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken.is_some()
    }

    /// Whether a new segment would only be another empty one.
    pub(crate) fn is_fresh(&self) -> bool {
        self.segment.records == 0 && self.broken.is_none()
    }

    /// A segment to go on with, made before the journal is locked for [`go_on`](Self::go_on).
    pub(crate) fn prepare(folder: &Path, number: u64) -> Result<Segment> {
        let half_made = path(folder, number);
        match fs::remove_file(&half_made) {
            Err(e) if e.kind() != ErrorKind::NotFound => {
                Err(Error::io(format_args!("removing {}", half_made.display()), &e))
            }
            _ => Segment::create(folder, number),
        }
    }

    /// Goes on in `segment`; a journal that was broken is whole again, because what follows does
    /// not stand behind the broken record. Answers the segment before it.
    pub(crate) fn go_on(&mut self, segment: Segment) -> Segment {
        self.broken = None;
        self.bytes.fetch_add(HEAD, Ordering::Relaxed);
        std::mem::replace(&mut self.segment, segment)
    }
}

fn path(folder: &Path, number: u64) -> PathBuf {
    folder.join(format!("{number:016}.journal"))
}

/// The segments in `folder`, oldest first: number and path.
fn segments(folder: &Path) -> Result<Vec<(u64, PathBuf)>> {
    let refuse = |e| Error::io(format_args!("listing {}", folder.display()), &e);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(refuse)? {
        let path = entry.map_err(refuse)?.path();
        let number =
            path.file_name().and_then(|name| name.to_str()?.strip_suffix(".journal")?.parse().ok());
        found.extend(number.map(|number| (number, path)));
    }
    found.sort_unstable();
    Ok(found)
}

/// Drops the segments up to `covered`; answers how many bytes they had.
pub(crate) fn drop_covered(folder: &Path, covered: u64) -> Result<u64> {
    let mut bytes = 0;
    for (number, path) in segments(folder)? {
        if number <= covered {
            let refuse = |e| Error::io(format_args!("removing {}", path.display()), &e);
            bytes += fs::metadata(&path).map_err(refuse)?.len();
            fs::remove_file(&path).map_err(refuse)?;
        }
    }
    Ok(bytes)
}

impl Segment {
    /// Whether there are reports in it.
    pub(crate) fn has_records(&self) -> bool {
        self.records > 0
    }
}

/// What a journal held when it was read again.
#[derive(Debug, Default)]
pub(crate) struct Replayed {
    /// Reports read.
    pub(crate) reports: usize,
    /// Bytes of the segments that were read.
    pub(crate) bytes: u64,
    /// The highest number among the segments, covered ones included.
    pub(crate) last: u64,
}

/// Reads the segments after `covered` and hands every report to `each`, oldest first. The part of
/// a record at the end of a segment, which was never answered, is told in the log.
pub(crate) fn replay(
    folder: &Path,
    covered: u64,
    mut each: impl FnMut(&str, Report),
) -> Result<Replayed> {
    let mut replayed = Replayed { last: covered, ..Replayed::default() };
    for (number, path) in segments(folder)? {
        replayed.last = replayed.last.max(number);
        if number <= covered {
            continue;
        }
        let bytes = fs::read(&path)
            .map_err(|e| Error::io(format_args!("reading {}", path.display()), &e))?;
        replayed.bytes += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let Some(records) = bytes.strip_prefix(MAGIC) else {
            // Cut short while it was made: nothing was answered from it yet.
            if MAGIC.starts_with(&bytes) {
                continue;
            }
            return Err(Error::new(format!("{} is not a journal of this version", path.display())));
        };
        let mut reader = Reader(records);
        while let Some(payload) = reader.frame() {
            match Reader(payload).report() {
                Some((device, report)) => each(device, report),
                None => {
                    return Err(Error::new(format!(
                        "{}: a whole record that this version does not know",
                        path.display()
                    )));
                }
            }
            replayed.reports += 1;
        }
        if !reader.0.is_empty() {
            tracing::warn!(
                "{}: the last {} bytes, from byte {}, are no whole record and were left out",
                path.display(),
                reader.0.len(),
                bytes.len() - reader.0.len()
            );
        }
    }
    Ok(replayed)
}

#[cfg(test)]
mod tests {
    use super::super::report::{Kind, Slope, Value};
    use super::*;

    fn report(name: &str) -> Report {
        Report {
            name: name.into(),
            value: Value::Signed(-1),
            units: "".into(),
            kind: Kind::Int8,
            slope: Slope::Both,
            ttl: 60,
            reported: 5,
        }
    }

    fn journal(folder: &Path, bytes: u64) -> Journal {
        Journal::create(folder.to_owned(), 1, Arc::new(bytes.into()), Arc::default()).unwrap()
    }

    fn names(folder: &Path, covered: u64) -> Vec<String> {
        let mut names = Vec::new();
        let replayed = replay(folder, covered, |device, report| {
            assert_eq!(device, "1");
            names.push(report.name.to_string());
        });
        assert_eq!(replayed.unwrap().reports, names.len());
        names
    }

    #[test]
    fn what_was_appended_is_read_again_up_to_a_torn_record() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let mut journal = journal(folder, 0);
        assert!(journal.is_fresh());
        journal.append([("1", &report("a"))]).unwrap();
        journal.append([("1", &report("b")), ("1", &report("c"))]).unwrap();
        assert!(!journal.is_fresh());
        let next = Journal::prepare(folder, 2).unwrap();
        let before = journal.go_on(next);
        assert_eq!((before.number, journal.number()), (1, 2));
        before.sync().unwrap();
        journal.append([("1", &report("d"))]).unwrap();
        assert_eq!(names(folder, 0), ["a", "b", "c", "d"]);
        assert_eq!(names(folder, 1), ["d"]);

        let first = path(folder, 1);
        let whole = fs::read(&first).unwrap();
        let record = (whole.len() - MAGIC.len()) / 3;
        for end in 0..whole.len() {
            let file = OpenOptions::new().write(true).open(&first).unwrap();
            file.set_len(u64::try_from(end).unwrap()).unwrap();
            let left = end.saturating_sub(MAGIC.len()) / record;
            assert_eq!(names(folder, 0).len(), left + 1, "cut at {end}");
            fs::remove_file(&first).unwrap();
            fs::copy(path(folder, 2), &first).unwrap(); // a file to fill again
            OpenOptions::new().write(true).truncate(true).open(&first).unwrap();
            OpenOptions::new().append(true).open(&first).unwrap().write_all(&whole).unwrap();
        }
        assert!(drop_covered(folder, 1).unwrap() > 0);
        assert_eq!(names(folder, 0), ["d"]);
    }

    #[test]
    fn a_failed_write_refuses_until_a_new_segment() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = journal(folder.path(), 0);
        // A descriptor that cannot be written stands for a disk that is full.
        journal.segment.file = File::open(path(folder.path(), 1)).unwrap();
        let broken = journal.append([("1", &report("a"))]).unwrap_err();
        let Unwritten::Broken(why) = &broken else { panic!("{broken:?}") };
        assert!(why.starts_with("the journal cannot be written: "), "{why}");
        assert_eq!(journal.append([("1", &report("b"))]).unwrap_err(), broken);
        let next = Journal::prepare(folder.path(), 2).unwrap();
        journal.go_on(next);
        journal.append([("1", &report("c"))]).unwrap();
        assert_eq!(names(folder.path(), 0), ["c"]);
    }

    #[test]
    fn the_log_hears_of_a_full_disk_once() {
        let folder = tempfile::tempdir().unwrap();
        let writing = Arc::new(Writing::default());
        let create = |number| {
            let (folder, writing) = (folder.path().to_owned(), Arc::clone(&writing));
            Journal::create(folder, number, Arc::default(), writing).unwrap()
        };
        let (mut one, mut other) = (create(1), create(2));
        let log = super::super::standing::log_of(|| {
            // Three steps in which one part can write and the other cannot.
            for step in 0..3 {
                one.segment.file = File::open(path(folder.path(), 1)).unwrap();
                one.append([("1", &report("a"))]).unwrap_err();
                one.append([("1", &report("a"))]).unwrap_err();
                other.append([("1", &report("a"))]).unwrap();
                one.go_on(Journal::prepare(folder.path(), 10 + step).unwrap());
                writing.step(true, false);
            }
            // Nothing came, which proves nothing; then something did.
            writing.step(false, false);
            one.append([("1", &report("a"))]).unwrap();
            writing.step(true, false);
            writing.step(true, false);
        });
        assert_eq!(log.lines().count(), 2, "{log}");
        assert!(log.contains("the journal cannot be written"), "{log}");
        assert!(log.contains("the journal is written again"), "{log}");
    }

    #[test]
    fn the_journal_is_limited() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = journal(folder.path(), BYTES_MAX - 10);
        let full = journal.append([("1", &report("a"))]).unwrap_err();
        let Unwritten::Full(why) = full else { panic!("{full:?}") };
        assert!(why.contains("is the most until the next processing run"), "{why}");
        journal.bytes.store(0, Ordering::Relaxed);
        journal.append([("1", &report("a"))]).unwrap();
    }

    #[test]
    fn another_file_is_not_taken_for_a_journal() {
        let folder = tempfile::tempdir().unwrap();
        crate::durable::replace(&path(folder.path(), 1), b"something else", 0o600).unwrap();
        let error = replay(folder.path(), 0, |_, _| {}).unwrap_err();
        assert!(error.to_string().ends_with("is not a journal of this version"), "{error}");
    }
}
