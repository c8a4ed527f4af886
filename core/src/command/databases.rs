//! Databases that stay open between the lines of pipe mode. What a line does is what it would do
//! to a file that it opens: the handles keep no lock, and notice that a file has been changed or
//! replaced; all that is saved is opening, decoding and mapping it again.

use crate::error::{Error, ErrorKind, Result};
use crate::rrd::{Locking, OpenOptions, Rrd};
use rustix::io::Errno;
use std::collections::HashMap;
use std::error::Error as _;
use std::ffi::{OsStr, OsString};
use std::io;

/// Most databases open at once: 256, a quarter of the 1,024 files that a process may usually have
/// open; a front end that goes through more of them in turn opens each anew, as it always did.
const OPEN_MAX: usize = 256;

/// Open databases by the names that lines gave them.
#[derive(Debug, Default)]
pub(super) struct Databases {
    open: HashMap<OsString, Open>,
    turn: u64,
}

#[derive(Debug)]
struct Open {
    rrd: Rrd,
    locking: Locking,
    /// When it was used last.
    turn: u64,
}

impl Databases {
    /// The database of that name, opened for writing. If `work` fails, it is closed.
    ///
    /// # Errors
    /// Those of opening it, and of `work`.
    pub(super) fn with<T>(
        &mut self,
        name: &OsStr,
        locking: Locking,
        work: impl FnOnce(&mut Rrd) -> Result<T>,
    ) -> Result<T> {
        self.turn += 1;
        let turn = self.turn;
        if let Some(open) = self.open.get_mut(name).filter(|open| open.locking == locking) {
            open.turn = turn;
            let outcome = work(&mut open.rrd);
            // One that a line was refused for a reason of its own may stay.
            if outcome.as_ref().is_err_and(|error| closes(error.kind())) {
                self.open.remove(name);
            }
            return outcome;
        }
        let options = OpenOptions { lock: locking, keep_lock: false, ..OpenOptions::default() };
        let mut rrd = Rrd::open_with(name, &options).or_else(|error| {
            // A process that may open fewer files than most.
            if self.open.is_empty() || !is_too_many_files(&error) {
                return Err(error);
            }
            self.open.clear();
            Rrd::open_with(name, &options)
        })?;
        let outcome = work(&mut rrd);
        if outcome.is_ok() {
            self.make_room();
            self.open.insert(name.to_owned(), Open { rrd, locking, turn });
        }
        outcome
    }

    /// Closes the database that has not been used for longest, when there are as many as may be.
    fn make_room(&mut self) {
        if self.open.len() < OPEN_MAX {
            return;
        }
        let oldest = self.open.iter().min_by_key(|(_, open)| open.turn);
        if let Some(name) = oldest.map(|(name, _)| name.clone()) {
            self.open.remove(&name);
        }
    }
}

fn is_too_many_files(error: &Error) -> bool {
    let system = error.source().and_then(|error| error.downcast_ref::<io::Error>());
    let number = system.and_then(io::Error::raw_os_error);
    [Errno::MFILE, Errno::NFILE].map(Errno::raw_os_error).contains(&number.unwrap_or(0))
}

/// Whether an error is one of the file, and not of the line.
fn closes(kind: ErrorKind) -> bool {
    !matches!(kind, ErrorKind::Argument | ErrorKind::NotLaterThanLast | ErrorKind::OutOfBounds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rrd::CreateOptions;
    use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
    use crate::time::Timestamp;

    #[test]
    fn no_more_stay_open_than_may_and_the_unused_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let source = DataSource::new("a", DataSourceKind::Gauge, 60).unwrap();
        let archive = Archive::new(Consolidation::Average, 0.5, 1, 2).unwrap();
        let schema = Schema::new(10, vec![source], vec![archive]).unwrap();
        let mut options = CreateOptions::new(Timestamp::from_seconds(1_000_000_000));
        options.sync = false;
        let names: Vec<OsString> = (0..OPEN_MAX + 40)
            .map(|number| folder.path().join(format!("{number}.rrd")).into_os_string())
            .collect();
        let mut databases = Databases::default();
        for name in &names {
            Rrd::create(name, &schema, &options).unwrap();
            for name in [name, &names[0]] {
                databases.with(name, Locking::default(), |_| Ok(())).unwrap();
            }
            assert!(databases.open.len() <= OPEN_MAX);
        }
        assert_eq!(databases.open.len(), OPEN_MAX);
        assert!(databases.open.contains_key(&names[0]) && !databases.open.contains_key(&names[1]));
        assert!(databases.with(OsStr::new("/nowhere/f.rrd"), Locking::Try, |_| Ok(())).is_err());
    }
}
