//! A tree of RRD files becomes series: read by several threads, written portion by portion.

use super::Imported;
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::{Rrd, Whole};
use crate::store::Store;
use crate::store::series::{Labels, Name};
use crossbeam::channel::{Receiver, Sender, bounded, unbounded};
use std::ffi::OsStr;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

/// Bytes of rows of a portion: 1,000 files of the metric daemon. Twice as much waits while one is
/// written.
const PORTION_BYTES: usize = 64 << 20;
/// Series of a portion: an extent's, and what their names cost a lock.
const PORTION_SERIES: usize = 4_096;
/// Files that have been read and wait for each thread that reads.
const READ_AHEAD: usize = 16;
/// What the names of the files end in.
const SUFFIX: &str = ".rrd";

/// What has happened during an import.
#[derive(Debug)]
#[non_exhaustive]
pub enum TreeStep<'a> {
    /// So many files were found; it comes first.
    Found(usize),
    /// So many more files are series now, and durable.
    Imported(usize),
    /// So many more files were passed over, as there are series of their names.
    Known(usize),
    /// This file is not imported, for this reason; the others are.
    Refused(&'a Path, &'a Error),
}

/// How an import ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TreeImport {
    /// Files that were found.
    pub files: usize,
    /// Series that are new.
    pub imported: usize,
    /// Files that were passed over, as there were series of their names.
    pub known: usize,
    /// Files that could not be imported.
    pub refused: usize,
    /// Bytes of the new series' rows.
    pub bytes: u64,
}

/// A file that was read, or why not.
type Read = (PathBuf, Result<Imported>);

/// Series of one call, and what else was found on the way to them.
#[derive(Default)]
struct Portion {
    series: Vec<Imported>,
    refused: Vec<(PathBuf, Error)>,
    bytes: usize,
}

impl Portion {
    /// The same in order of the names, whichever thread was first: series of one folder stand side
    /// by side, and the same tree gives the same store.
    fn sorted(mut self) -> Self {
        self.series.sort_unstable_by(|a, b| a.name.as_str().cmp(b.name.as_str()));
        self.refused.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        self
    }
}

impl Store {
    /// Imports every file below `folder` whose name ends in `.rrd`, of any machine and version, as
    /// the series of its path there without the ending. Files are read by so many `threads`, of one
    /// moment each, and stay as they are; series that are there already are passed over, so that an
    /// import goes on where it was interrupted. `each` hears what happens, and may break it off:
    /// what was imported stays.
    ///
    /// # Errors
    /// When the folder cannot be read, or those of [`import`](Self::import) for a portion; what a
    /// single file has, `each` hears.
    pub fn import_tree(
        &self,
        folder: &Path,
        threads: usize,
        each: &mut dyn FnMut(TreeStep<'_>) -> ControlFlow<()>,
    ) -> Result<TreeImport> {
        let mut sum = TreeImport::default();
        let mut refused = Vec::new();
        let files = files(folder, &mut refused)?;
        sum.files = files.len();
        if each(TreeStep::Found(files.len())).is_break() {
            return Ok(sum);
        }
        let (missing, known) = self.missing(folder, files, &mut refused);
        sum.known = known;
        sum.refused = refused.len();
        if known > 0 && each(TreeStep::Known(known)).is_break() {
            return Ok(sum);
        }
        for (path, error) in &refused {
            if each(TreeStep::Refused(path, error)).is_break() {
                return Ok(sum);
            }
        }
        let threads = threads.max(1);
        thread::scope(|scope| {
            let (ahead, todo) = unbounded();
            missing.into_iter().for_each(|file| {
                // The other end is here.
                let _ = ahead.send(file);
            });
            drop(ahead);
            let (done, read) = bounded(READ_AHEAD * threads);
            for _ in 0..threads {
                let (todo, done) = (todo.clone(), done.clone());
                scope.spawn(move || read_files(&todo, &done));
            }
            drop((todo, done));
            let (ready, portions) = bounded(1);
            scope.spawn(move || gather(&read, &ready));
            // What is dropped at the first break or error ends the other threads.
            for portion in portions {
                if self.import_portion(portion, &mut sum, each)?.is_break() {
                    break;
                }
            }
            Ok(sum)
        })
    }

    /// The files that are no series yet, with their names; and how many are.
    fn missing(
        &self,
        folder: &Path,
        files: Vec<PathBuf>,
        refused: &mut Vec<(PathBuf, Error)>,
    ) -> (Vec<(PathBuf, Name)>, usize) {
        let mut known = 0;
        let mut missing = Vec::new();
        for path in files {
            match name(folder, &path) {
                Ok(name) if self.series(name.as_str()).is_some() => known += 1,
                Ok(name) => missing.push((path, name)),
                Err(error) => refused.push((path, error)),
            }
        }
        (missing, known)
    }

    fn import_portion(
        &self,
        portion: Portion,
        sum: &mut TreeImport,
        each: &mut dyn FnMut(TreeStep<'_>) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>> {
        let Portion { series, refused, bytes } = portion;
        for (path, error) in &refused {
            sum.refused += 1;
            if each(TreeStep::Refused(path, error)).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        if series.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        self.import(&series)?;
        sum.imported += series.len();
        sum.bytes = sum.bytes.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
        Ok(each(TreeStep::Imported(series.len())))
    }
}

/// The series' name of a file.
fn name(folder: &Path, path: &Path) -> Result<Name> {
    let inside = path.strip_prefix(folder).unwrap_or(path).to_str();
    let inside = inside.ok_or_else(|| {
        Error::new(ErrorKind::OutOfBounds, "the file's name is not UTF-8").at_path(path)
    })?;
    Name::new(inside.strip_suffix(SUFFIX).unwrap_or(inside)).map_err(|error| error.at_path(path))
}

/// The files below a folder that may be databases, sorted folder by folder. Links to files are
/// followed, links to folders are not.
fn files(folder: &Path, refused: &mut Vec<(PathBuf, Error)>) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut ahead = vec![folder.to_owned()];
    while let Some(within) = ahead.pop() {
        let listed = fs::read_dir(&within).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let entries = match listed {
            Ok(entries) => entries,
            Err(error) if within == folder => return Err(Error::opening(&within, error)),
            Err(error) => {
                let error = Error::opening(&within, error);
                refused.push((within, error));
                continue;
            }
        };
        let (mut here, mut below) = (Vec::new(), Vec::new());
        for entry in entries {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                below.push(path);
            } else if path.extension() == Some(OsStr::new("rrd")) {
                here.push(path);
            }
        }
        here.sort_unstable();
        files.append(&mut here);
        below.sort_unstable_by(|a, b| b.cmp(a));
        ahead.append(&mut below);
    }
    Ok(files)
}

fn read_files(todo: &Receiver<(PathBuf, Name)>, done: &Sender<Read>) {
    let mut last: Option<Arc<crate::schema::Schema>> = None;
    while let Ok((path, name)) = todo.recv() {
        let read = read(&path, name, &mut last);
        if done.send((path, read)).is_err() {
            return;
        }
    }
}

/// One file; `last` is the schema of the one before, which most files share.
fn read(
    path: &Path,
    name: Name,
    last: &mut Option<Arc<crate::schema::Schema>>,
) -> Result<Imported> {
    let Whole { schema, live, rows } = Rrd::open_read_only(path)?.whole()?;
    let schema = match last {
        Some(last) if **last == schema => Arc::clone(last),
        _ => Arc::clone(last.insert(Arc::new(schema))),
    };
    let imported = Imported { name, labels: Labels::default(), schema, live, rows };
    imported.check().map_err(|error| error.at_path(path))?;
    Ok(imported)
}

/// Puts what was read together.
fn gather(read: &Receiver<Read>, ready: &Sender<Portion>) {
    let mut portion = Portion::default();
    while let Ok((path, read)) = read.recv() {
        match read {
            Ok(series) => {
                portion.bytes = portion.bytes.saturating_add(series.bytes());
                portion.series.push(series);
            }
            Err(error) => portion.refused.push((path, error)),
        }
        let found = portion.series.len().max(portion.refused.len());
        if (portion.bytes >= PORTION_BYTES || found >= PORTION_SERIES)
            && ready.send(std::mem::take(&mut portion).sorted()).is_err()
        {
            return;
        }
    }
    // Nobody takes it after a break.
    let _ = ready.send(portion.sorted());
}
