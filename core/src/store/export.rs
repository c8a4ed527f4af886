//! Series become RRD files, which RRDtool reads and writes on.

use super::Store;
use super::series::SeriesId;
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::Whole;
use crossbeam::channel::bounded;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

/// Answers that wait for whoever asked.
const ANSWERS: usize = 256;

/// What becomes of files that are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Existing {
    /// They stay, and their series are refused.
    #[default]
    Refuse,
    /// They stay, and their series count as exported: an export goes on where it was interrupted.
    Keep,
    /// They are replaced.
    Overwrite,
}

/// How series are exported.
#[derive(Clone, Copy, Debug)]
pub struct ExportOptions {
    /// What becomes of files that are there. Default: they are refused.
    pub existing: Existing,
    /// Threads that write files. Default: 4, so that three write while one waits for the disk.
    pub threads: usize,
    /// Whether each file survives a loss of power when it is reported. Default: yes.
    pub sync: bool,
}

impl Default for ExportOptions {
    fn default() -> Self {
        Self { existing: Existing::default(), threads: 4, sync: true }
    }
}

/// What became of one series.
#[derive(Debug)]
#[non_exhaustive]
pub enum Exported {
    /// It is a file now.
    Written,
    /// There was a file, which stays.
    Kept,
    /// It has been deleted meanwhile.
    Gone,
    /// It is no file, for this reason.
    Refused(Error),
}

impl Store {
    /// A series as the bytes of an RRD file, all of one moment: what an
    /// [`Rrd`](crate::Rrd) would be that had the same readings, but for where in its archives
    /// writing goes on.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`], or what reading it finds.
    pub fn image(&self, series: SeriesId) -> Result<Vec<u8>> {
        self.whole(series)?.image()
    }

    /// Writes a series to a file, whole or not at all.
    ///
    /// # Errors
    /// Those of [`image`](Self::image); [`ErrorKind::Exists`] when there is a file that may not be
    /// replaced; [`ErrorKind::Io`] when the system refuses.
    pub fn export(&self, series: SeriesId, path: &Path, overwrite: bool, sync: bool) -> Result<()> {
        self.whole(series)?.place(path, overwrite, sync)
    }

    /// Writes series to files below `folder`, each at the path that its name is, with `.rrd`;
    /// folders on the way are made. `each` hears what became of each, in no order, and may break
    /// it off.
    ///
    /// # Errors
    /// When the folder cannot be made; what a single series has, `each` hears.
    pub fn export_tree(
        &self,
        series: &[SeriesId],
        folder: &Path,
        options: &ExportOptions,
        each: &mut dyn FnMut(SeriesId, Exported) -> ControlFlow<()>,
    ) -> Result<()> {
        fs::create_dir_all(folder).map_err(|error| Error::opening(folder, error))?;
        let (next, over) = (AtomicUsize::new(0), AtomicBool::new(false));
        thread::scope(|scope| {
            let (done, answers) = bounded(ANSWERS);
            for _ in 0..options.threads.max(1) {
                let (next, over, done) = (&next, &over, done.clone());
                scope.spawn(move || {
                    let mut made = PathBuf::new();
                    while let Some(id) = series.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let exported = self.export_below(*id, folder, options, &mut made);
                        if over.load(Ordering::Relaxed) || done.send((*id, exported)).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(done);
            for (id, exported) in answers {
                if each(id, exported).is_break() {
                    over.store(true, Ordering::Relaxed);
                    break;
                }
            }
        });
        Ok(())
    }

    /// One series below a folder; `made` is the folder that was made last.
    fn export_below(
        &self,
        series: SeriesId,
        folder: &Path,
        options: &ExportOptions,
        made: &mut PathBuf,
    ) -> Exported {
        let Some(name) = self.name(series) else { return Exported::Gone };
        // The rules of names keep the path below the folder.
        let path = folder.join(format!("{name}.rrd"));
        let exported = path.parent().map_or(Ok(()), |parent| {
            if parent != made {
                fs::create_dir_all(parent).map_err(|error| Error::opening(parent, error))?;
                parent.clone_into(made);
            }
            Ok(())
        });
        if options.existing == Existing::Keep && path.exists() {
            return Exported::Kept;
        }
        let overwrite = options.existing == Existing::Overwrite;
        let exported = exported.and_then(|()| self.export(series, &path, overwrite, options.sync));
        match exported {
            Ok(()) => Exported::Written,
            Err(error) if error.kind() == ErrorKind::UnknownSeries => Exported::Gone,
            Err(error) => Exported::Refused(error),
        }
    }

    fn whole(&self, series: SeriesId) -> Result<Whole> {
        self.view(series, |view| {
            let schema = (**view.schema).clone();
            let mut rows = Vec::with_capacity(schema.archives().len());
            for (index, archive) in schema.archives().iter().enumerate() {
                let seconds = i64::try_from(schema.row_seconds(archive)).unwrap_or(i64::MAX);
                let newest = view.last_update.seconds().div_euclid(seconds);
                let count = i64::try_from(archive.rows()).unwrap_or(i64::MAX);
                let oldest = newest.saturating_sub(count).saturating_add(1);
                let mut values = Vec::new();
                view.rows(index, oldest..newest.saturating_add(1), &mut values)?;
                rows.push(values);
            }
            Ok(Whole { schema, live: view.live()?, rows })
        })
    }
}
