//! One file of the cache: the values that wait for it, and what is known of it.

use super::line::{Form, escape};
use concertim::{DataSourceKind, Rrd};
use parking_lot::{Condvar, Mutex};
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A file that values came for.
pub(super) struct Entry {
    /// The file, links followed.
    pub(super) path: PathBuf,
    /// The name that it first came under.
    pub(super) word: Box<[u8]>,
    /// The start of a record of its values in the journal: `update`, the escaped path and a blank.
    pub(super) record: Box<[u8]>,
    pub(super) state: Mutex<State>,
    /// Told after each write.
    pub(super) written: Condvar,
}

/// What changes about a file.
pub(super) struct State {
    /// Values as they came, each ended by a line feed: a name or value never holds one.
    pub(super) values: Vec<u8>,
    /// How many values there are.
    pub(super) count: usize,
    /// The time of the last value, here or in the file; before the file was looked at, that of the
    /// last value here.
    pub(super) last: f64,
    /// What the file's data sources take; absent until the file was looked at.
    pub(super) forms: Option<Box<[Form]>>,
    /// When the values are to be written.
    pub(super) due: Instant,
    /// When the last value came.
    pub(super) touched: Instant,
    /// The delay of its own that the file adds to the write interval.
    pub(super) jitter: Duration,
    /// The journal that holds the first of the values.
    pub(super) generation: u64,
    pub(super) suspended: bool,
    /// Whether the file waits in the queue.
    pub(super) queued: bool,
    /// Whether a thread is writing the file.
    pub(super) writing: bool,
    /// Whether the file is to be queued again when that thread is done.
    pub(super) again: bool,
    /// Whether the cache has let go of the entry.
    pub(super) dead: bool,
    /// Whether some values come from a journal, so that the file may have them already.
    pub(super) replayed: bool,
    /// Writes begun and done so far.
    pub(super) begun: u64,
    pub(super) done: u64,
    /// The number of the last write that did not write everything, and why.
    pub(super) failure: Option<(u64, String)>,
    /// The names that lead here.
    pub(super) words: Vec<Box<[u8]>>,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Entry {
    /// An entry for `path`, which nothing is known about yet.
    pub(super) fn new(path: PathBuf, word: Box<[u8]>, jitter: Duration, now: Instant) -> Self {
        let mut record = b"update ".to_vec();
        escape(path.as_os_str().as_bytes(), &mut record);
        record.push(b' ');
        let state = State {
            values: Vec::new(),
            count: 0,
            last: f64::NEG_INFINITY,
            forms: None,
            due: now,
            touched: now,
            jitter,
            generation: 0,
            suspended: false,
            queued: false,
            writing: false,
            again: false,
            dead: false,
            replayed: false,
            begun: 0,
            done: 0,
            failure: None,
            words: Vec::new(),
        };
        Self {
            path,
            word,
            record: record.into(),
            state: Mutex::new(state),
            written: Condvar::new(),
        }
    }
}

impl State {
    /// Takes over what the file's header says.
    pub(super) fn learn(&mut self, rrd: &Rrd) {
        self.forms = Some(forms(rrd).into());
        self.last = self.last.max(seconds(rrd.last_update()));
    }
}

/// The forms of a file's readings, in file order, without those of calculated data sources.
fn forms(rrd: &Rrd) -> Vec<Form> {
    let form = |kind| match kind {
        DataSourceKind::Counter => Some(Form::Unsigned),
        DataSourceKind::Derive => Some(Form::Signed),
        // Calculated: nobody sends a value.
        DataSourceKind::Compute => None,
        _ => Some(Form::Float),
    };
    let sources = rrd.schema().data_sources().iter();
    sources.filter_map(|source| form(source.kind())).collect()
}

/// A moment as the number that times of updates are compared as.
#[expect(clippy::as_conversions, reason = "clocks are below 2^53, where this is exact")]
pub(super) fn seconds(at: concertim::Timestamp) -> f64 {
    at.seconds() as f64 + f64::from(at.microseconds()) / 1e6
}
