//! Many files, and trees of files, worked through in parallel and answered in order.

use super::arguments::text;
use super::refuse;
use crate::error::{Error, Result};
use std::ffi::OsStr;
use std::fs;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Files worked on between two looks at the answers: what is remembered of them stays small, and
/// starting the threads anew costs less than opening one file of them.
const BATCH: usize = 512;

/// Most threads that may be asked for: beyond, they only wait for each other.
const JOBS_MAX: usize = 256;

/// The files that words name: themselves, or in a folder every `*.rrd` below it, in order of their
/// names. Links to folders are not followed. Holds the names of one folder at each depth.
#[derive(Debug)]
pub(super) struct Files {
    /// What is left, the next one last: a path, and whether a word named it.
    left: Vec<(PathBuf, bool)>,
}

impl Files {
    pub(super) fn new<'a>(words: impl DoubleEndedIterator<Item = &'a OsStr>) -> Self {
        Self { left: words.rev().map(|word| (PathBuf::from(word), true)).collect() }
    }
}

impl Iterator for Files {
    type Item = Result<PathBuf>;

    fn next(&mut self) -> Option<Result<PathBuf>> {
        loop {
            let (path, named) = self.left.pop()?;
            let kind = if named { fs::metadata(&path) } else { fs::symlink_metadata(&path) };
            if !kind.is_ok_and(|kind| kind.is_dir()) {
                if named || path.extension() == Some(OsStr::new("rrd")) {
                    return Some(Ok(path));
                }
                continue;
            }
            let entries = fs::read_dir(&path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            match entries {
                Ok(mut entries) => {
                    entries.sort_unstable_by_key(fs::DirEntry::file_name);
                    let below = entries.into_iter().rev().map(|entry| (entry.path(), false));
                    self.left.extend(below);
                }
                Err(error) => return Some(Err(Error::opening(&path, error))),
            }
        }
    }
}

/// How many threads work when the command line does not say.
pub(super) fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// The number of threads that `--jobs` asks for.
pub(super) fn threads(value: &OsStr) -> Result<usize> {
    let jobs = text(value)?.parse().ok().filter(|jobs| (1..=JOBS_MAX).contains(jobs));
    jobs.ok_or_else(|| {
        refuse(format!("--jobs is a number from 1 to {JOBS_MAX}, not '{}'", value.display()))
    })
}

/// Does `work` on every one of `files` in `jobs` threads, and hands what comes of it to `done`, in
/// the files' order.
pub(super) fn each<F: Sync, T: Send, E>(
    files: impl IntoIterator<Item = F>,
    jobs: usize,
    work: impl Fn(&F) -> T + Sync,
    mut done: impl FnMut(&F, T) -> Result<(), E>,
) -> Result<(), E> {
    let mut files = files.into_iter();
    loop {
        let batch: Vec<F> = files.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let (next, work) = (AtomicUsize::new(0), &work);
        let answers: Vec<Mutex<Option<T>>> = batch.iter().map(|_| Mutex::new(None)).collect();
        thread::scope(|threads| {
            let worker = || {
                while let index = next.fetch_add(1, Ordering::Relaxed)
                    && let (Some(file), Some(answer)) = (batch.get(index), answers.get(index))
                {
                    let worked = work(file);
                    *answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(worked);
                }
            };
            for _ in 1..jobs.min(batch.len()) {
                threads.spawn(worker);
            }
            worker();
        });
        for (file, answer) in batch.iter().zip(answers) {
            if let Some(answer) = answer.into_inner().unwrap_or_else(PoisonError::into_inner) {
                done(file, answer)?;
            }
        }
    }
}
