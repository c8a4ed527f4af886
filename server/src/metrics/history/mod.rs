//! Where history is kept: in a store, as columns or as a tree of RRD files. What comes in and what
//! is read back is the same for both.

mod schemas;
mod by_metric;
mod opened;
mod creation;
mod samples;
mod write;
mod find;

pub(crate) use samples::{KeptMetric, NewMetric};

use super::names::{SUMMARIES, escape, host_folder, unescape};
use crate::inventory::Device;
use crate::{Error, Result, durable};
use concertim::store::{LayoutKind, Pattern, Query, SeriesId, Store, StoreOptions, SyncPolicy};
use concertim::{Consolidation, ErrorKind, Fetched, Reading};
use opened::{Opened, State};
use parking_lot::{Mutex, RwLock};
use schemas::Schemas;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Parts of a new store: two, as a run comes once a step and is done in milliseconds, and each part
/// costs a thread and two files of its journal.
const SHARDS: u32 = 2;

/// Bytes of a journal's file: 16 MiB, some 200 runs of 10,000 series. Larger ones would take more
/// of a small machine's disk than its history does.
const JOURNAL_SEGMENT: u64 = 16 << 20;

/// Most values of a batch: 100,000, which is 3 MB on their way.
const BATCH: usize = 100_000;

/// Most files that are kept open: 512, as many as both parts write together, and half of what many
/// systems allow a process at first. More would not help: a run comes by all of them in turn.
const OPEN_FILES: usize = 512;

/// Where a data folder keeps the store.
const STORE: &str = "store";
/// The file in a store that it has from its beginning.
const STORE_FILE: &str = "store";
/// Where a data folder keeps the files of a store that has files.
const FILES: &str = "rrds";

/// Where a data folder keeps the history of one layout.
#[must_use]
pub fn folder(data: &Path, layout: LayoutKind) -> PathBuf {
    data.join(match layout {
        LayoutKind::Tree => FILES,
        _ => STORE,
    })
}

/// Where history is.
#[derive(Clone, Debug)]
pub struct Places {
    /// Folder of the store: all of it, or with RRD files what is known of them, and a journal.
    pub store: PathBuf,
    /// Folder of the RRD files, where history has those.
    pub files: PathBuf,
}

impl Places {
    /// The usual places under the data folder `data`.
    #[must_use]
    pub fn under(data: &Path) -> Self {
        Self { store: data.join(STORE), files: data.join(FILES) }
    }

    /// The RRD files in `files`, with everything else in the folder `state`, which may be in it.
    #[must_use]
    pub fn of_files(files: &Path, state: &Path) -> Self {
        Self { store: state.join(STORE), files: files.to_owned() }
    }

    /// Whether there is a store.
    #[must_use]
    pub fn has_store(&self) -> bool {
        self.store.join(STORE_FILE).exists()
    }

    /// Whether there are files, or the folder for them; the store's own folder within is none.
    fn has_files(&self) -> bool {
        if !self.store.starts_with(&self.files) {
            return self.files.exists();
        }
        let entries = std::fs::read_dir(&self.files).into_iter().flatten().flatten();
        entries.into_iter().any(|entry| !self.store.starts_with(entry.path()))
    }
}

/// How the store of a data folder is opened. Whatever `sync` says of samples, a run's values are synced
/// before it is done, once a part.
fn options(layout: LayoutKind, files: Option<PathBuf>, sync: SyncPolicy) -> StoreOptions {
    let mut options = StoreOptions::default();
    options.layout = layout;
    options.sync = sync;
    options.files = files;
    options.shards = SHARDS;
    options.journal_segment = JOURNAL_SEGMENT;
    options.create_on_append = false;
    options.open_files_max = OPEN_FILES;
    options
}

/// Opens the store; called again after a failure.
type Open = Box<dyn Fn() -> concertim::Result<Store> + Send + Sync>;

/// The history of every series: a store, and what new series are like.
pub(crate) struct History {
    open: Open,
    layout: LayoutKind,
    schemas: Schemas,
    /// None when the store was closed after a failure, and cannot be opened again.
    opened: RwLock<Option<Opened>>,
    state: Arc<State>,
    /// Files that the log has faults of, and the values lost with each.
    told: Mutex<BTreeMap<String, usize>>,
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History")
            .field("layout", &self.layout)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
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
    /// Opens what is in these places: the store, or the files that are there without one. A new
    /// one gets the layout `wanted`, columns when nobody says; new series have steps of `step`
    /// seconds. Samples survive a loss of power as `sync` says.
    ///
    /// # Errors
    /// When it is kept in another layout than `wanted`, or cannot be opened.
    pub(crate) fn open(
        places: &Places,
        wanted: Option<LayoutKind>,
        step: u32,
        sync: SyncPolicy,
    ) -> Result<Self> {
        let has_store = places.has_store();
        let kept = (!has_store && places.has_files()).then_some(LayoutKind::Tree);
        let layout = kept.or(wanted).unwrap_or_default();
        check_layout(places, layout, wanted)?;
        if !has_store && layout == LayoutKind::Tree {
            // Other programs of this user read the files; who else may is the data folder's matter.
            durable::create_folder(&places.files, 0o755)?;
        }
        let Places { store, files } = places.clone();
        let shown = store.display().to_string();
        let options = options(layout, Some(files), sync);
        let history =
            Self::open_with(move || Store::open(&store, options.clone()), Schemas::new(step)?)
                .map_err(|error| Error::new(format!("the store {shown}: {error}")))?;
        check_layout(places, history.layout, wanted)?;
        Ok(history)
    }

    /// A store that is opened, and after a failure opened again, by `open`.
    fn open_with(
        open: impl Fn() -> concertim::Result<Store> + Send + Sync + 'static,
        schemas: Schemas,
    ) -> concertim::Result<Self> {
        let state = Arc::new(State::new());
        let opened = Opened::new(&open, &state)?;
        let layout = opened.store.options().layout;
        let (opened, told) = (RwLock::new(Some(opened)), Mutex::default());
        Ok(Self { open: Box::new(open), layout, schemas, opened, state, told })
    }

    /// How it is kept.
    pub(crate) fn layout(&self) -> LayoutKind {
        self.layout
    }

    /// The averages of a metric; `None` when it has no history.
    pub(crate) fn fetch(&self, of: Of<'_>, metric: &str, rows: Rows) -> Result<Option<Fetched>> {
        let Rows { start, end, resolution } = rows;
        self.read(of, metric, |store, series| {
            store.fetch(series, Consolidation::Average, start, end, resolution)
        })
    }

    /// What `read` finds in a series; `None` when there is none.
    fn read<T>(
        &self,
        of: Of<'_>,
        metric: &str,
        read: impl FnOnce(&Store, SeriesId) -> concertim::Result<T>,
    ) -> Result<Option<T>> {
        self.with(|store| {
            let name = name(of, metric);
            let Some(series) = store.series(&name) else { return Ok(None) };
            match read(store, series) {
                Ok(found) => Ok(Some(found)),
                Err(error) if error.kind() == ErrorKind::UnknownSeries => Ok(None),
                Err(error) => Err(Error::new(format!("{name}: {error}"))),
            }
        })
    }

    /// The metrics that have history, sorted.
    pub(crate) fn names(&self, of: Of<'_>) -> Result<Vec<String>> {
        let [cluster, host] = of.folders();
        let folder = format!("{cluster}/{host}/");
        let mut pattern = String::with_capacity(folder.len() + 1);
        for c in folder.chars() {
            // What has a meaning in patterns is taken as it is.
            if matches!(c, '*' | '?' | '[' | ']' | '{' | '}' | '\\' | ',' | '!') {
                pattern.push('\\');
            }
            pattern.push(c);
        }
        pattern.push('*');
        let pattern = Pattern::new(&pattern).map_err(|error| Error::new(error.to_string()))?;
        let mut names: Vec<String> = self.with(|store| {
            let series = store.list(&Query { name: Some(pattern), labels: Vec::new() });
            let names = series.into_iter().filter_map(|series| store.name(series));
            Ok(names
                .filter_map(|name| Some(unescape(name.strip_prefix(&folder)?).into_owned()))
                .collect())
        })?;
        names.sort_unstable();
        Ok(names)
    }

    /// The names of the metrics that any of these devices has. Looks at every series once, however
    /// many devices there are.
    pub(crate) fn names_of<'a>(
        &self,
        devices: impl Iterator<Item = &'a Arc<Device>>,
    ) -> Result<Vec<String>> {
        let folders: HashSet<String> =
            devices.map(|device| Of::Device(device).folders().join("/")).collect();
        let names: BTreeSet<String> = self.with(|store| {
            let series = store.list(&Query { name: None, labels: Vec::new() });
            let names = series.into_iter().filter_map(|series| store.name(series));
            let metric = |name: String| {
                let (folder, metric) = name.rsplit_once('/')?;
                folders.contains(folder).then(|| unescape(metric).into_owned())
            };
            Ok(names.filter_map(metric).collect())
        })?;
        Ok(names.into_iter().collect())
    }

    fn with<T>(&self, read: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        self.with_opened(|opened| read(&opened.store))
    }

    fn with_opened<T>(&self, read: impl FnOnce(&Opened) -> Result<T>) -> Result<T> {
        match &*self.opened.read() {
            Some(opened) => read(opened),
            None => Err(Error::new("the store cannot be opened; the log says why")),
        }
    }

    /// When the last value of a metric came, and what it was, as texts.
    #[cfg(test)]
    pub(crate) fn last(&self, of: Of<'_>, metric: &str) -> Option<(i64, String)> {
        self.read(of, metric, |store, series| {
            let live = store.info(series)?.live;
            let texts = live.pdp.reading.iter().map(|text| text.to_text().into_owned());
            Ok((live.last_update.seconds(), texts.collect::<Vec<_>>().join(" ")))
        })
        .unwrap()
    }
}

/// Whether the layout that is kept is the one that is wanted, if any is.
fn check_layout(places: &Places, kept: LayoutKind, wanted: Option<LayoutKind>) -> Result<()> {
    match wanted {
        Some(wanted) if wanted != kept => Err(Error::new(format!(
            "the data folder {} keeps its history as {}, and only a new one can have the layout {}",
            places.store.parent().unwrap_or(&places.store).display(),
            kept.name(),
            wanted.name()
        ))),
        _ => Ok(()),
    }
}

/// The name of a series: the path of its file without extension.
fn name(of: Of<'_>, metric: &str) -> String {
    let ([cluster, host], metric) = (of.folders(), escape(metric));
    [&*cluster, &*host, &*metric].join("/")
}

#[cfg(test)]
mod tests;
