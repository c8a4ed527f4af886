//! Where history is kept: in a store of columns, or as a tree of RRD files. What comes in and what
//! is read back is the same for both.

mod schemas;
mod columns;
mod tree;

use super::names::{SUMMARIES, escape, host_folder};
use crate::inventory::Device;
use crate::{Error, Result};
use columns::Columns;
use concertim::store::{LayoutKind, SeriesId};
use concertim::{Consolidation, Fetched, Reading, Timestamp};
use schemas::Schemas;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use tree::Tree;

/// Where a data folder keeps the history of one layout.
#[must_use]
pub fn folder(data: &Path, layout: LayoutKind) -> PathBuf {
    data.join(match layout {
        LayoutKind::Tree => "rrds",
        _ => "store",
    })
}

/// The history of every series.
#[derive(Debug)]
pub(crate) enum History {
    Columns(Columns),
    Files(Tree),
}

/// Whose a series is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Of<'a> {
    Device(&'a Device),
    /// All devices of a cluster: its summaries.
    Cluster(&'a str),
}

impl Of<'_> {
    /// Both folders of the files, and the first two parts of the names.
    fn folders(&self) -> [Cow<'_, str>; 2] {
        match self {
            Self::Device(device) => [escape(&device.cluster), host_folder(&device.host)],
            Self::Cluster(cluster) => [escape(cluster), Cow::Borrowed(SUMMARIES)],
        }
    }
}

/// A value on its way into history.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) of: Of<'a>,
    pub(crate) metric: &'a str,
    /// The second of the value.
    pub(crate) at: i64,
    pub(crate) value: Reading<'static>,
    /// Of a summary: how many values were added up.
    pub(crate) count: Option<u64>,
    /// The series in the store, once somebody has looked for it.
    pub(crate) series: Option<SeriesId>,
    pub(crate) stored: Stored,
}

/// What became of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stored {
    /// Nothing: it could not be written, or nobody has tried.
    Not,
    /// It is in the history.
    Now,
    /// The history has a value of that second or later, as after a restart.
    Before,
}

/// Values that could not be written.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    pub(crate) count: usize,
    /// Why the first of them could not.
    pub(crate) first: Option<String>,
    /// How many of them for a reason that the log has already, and that lasts.
    pub(crate) known: usize,
}

impl Failures {
    #[cold]
    fn add(&mut self, why: impl FnOnce() -> String) {
        self.count += 1;
        self.first.get_or_insert_with(why);
    }
}

/// Rows of history: from `start` to `end` in seconds since 1970, of about so many seconds each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rows {
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) resolution: u64,
}

impl History {
    /// Opens what the data folder has. A new one gets the layout `wanted`, columns when nobody
    /// says; new series have steps of `step` seconds.
    ///
    /// # Errors
    /// When it is kept in another layout than `wanted`, or cannot be opened.
    pub(crate) fn open(data: &Path, wanted: Option<LayoutKind>, step: u32) -> Result<Self> {
        let is_there = |layout: &LayoutKind| folder(data, *layout).exists();
        let kept = [LayoutKind::Columns, LayoutKind::Tree].into_iter().find(is_there);
        let layout = match (kept, wanted) {
            (Some(kept), Some(wanted)) if kept != wanted => {
                return Err(Error::new(format!(
                    "the data folder {} keeps its history as {}, and only a new one can have \
                     --layout {}",
                    data.display(),
                    kept.name(),
                    wanted.name()
                )));
            }
            (kept, wanted) => kept.or(wanted).unwrap_or_default(),
        };
        let (folder, schemas) = (folder(data, layout), Schemas::new(step)?);
        Ok(match layout {
            LayoutKind::Tree => Self::Files(Tree::open(folder, schemas)?),
            _ => Self::Columns(Columns::open(folder, schemas)?),
        })
    }

    /// How it is kept.
    pub(crate) fn layout(&self) -> LayoutKind {
        match self {
            Self::Columns(_) => LayoutKind::Columns,
            Self::Files(_) => LayoutKind::Tree,
        }
    }

    /// Stores values, and notes in each what became of it. For one caller at a time.
    pub(crate) fn store(&self, entries: &mut [Entry<'_>], now: i64) -> Failures {
        match self {
            Self::Columns(columns) => columns.store(entries, Timestamp::from_seconds(now)),
            Self::Files(tree) => tree.store_all(entries),
        }
    }

    /// The averages of a metric; `None` when it has no history.
    pub(crate) fn fetch(&self, of: Of<'_>, metric: &str, rows: Rows) -> Result<Option<Fetched>> {
        let Rows { start, end, resolution } = rows;
        match self {
            Self::Columns(columns) => columns.read(of, metric, |store, series| {
                store.fetch(series, Consolidation::Average, start, end, resolution)
            }),
            Self::Files(tree) => tree
                .read(&tree.file(of, metric), |rrd| {
                    rrd.fetch(Consolidation::Average, start, end, resolution)
                })
                .map_err(|error| Error::new(error.to_string())),
        }
    }

    /// The metrics that have history, sorted.
    pub(crate) fn names(&self, of: Of<'_>) -> Result<Vec<String>> {
        let mut names = match self {
            Self::Columns(columns) => columns.names(of)?,
            Self::Files(tree) => {
                let folder = tree.folder(of);
                Tree::names(&folder)
                    .map_err(|e| Error::io(format_args!("reading {}", folder.display()), &e))?
            }
        };
        names.sort_unstable();
        Ok(names)
    }

    /// Makes the next start quick: nothing has to be read again.
    pub(crate) fn finish(&self, now: Timestamp) {
        if let Self::Columns(columns) = self {
            columns.finish(now);
        }
    }

    /// When the last value of a metric came, and what it was, as texts.
    #[cfg(test)]
    pub(crate) fn last(&self, of: Of<'_>, metric: &str) -> Option<(i64, String)> {
        macro_rules! last {
            ($live:expr) => {{
                let texts = $live.pdp.reading.iter().map(|text| text.to_text().into_owned());
                Ok(($live.last_update.seconds(), texts.collect::<Vec<_>>().join(" ")))
            }};
        }
        match self {
            Self::Columns(columns) => columns
                .read(of, metric, |store, series| {
                    let live = store.info(series)?.live;
                    last!(live)
                })
                .unwrap(),
            Self::Files(tree) => {
                tree.read(&tree.file(of, metric), |rrd| last!(rrd.live())).unwrap()
            }
        }
    }
}

#[cfg(test)]
mod tests;
