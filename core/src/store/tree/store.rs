//! What a store offers whose series are files.

use crate::error::{Error, ErrorKind, Result};
use crate::store::columns::unknown_series;
use crate::store::tree::Due;
use crate::store::tree::place::Place;
use crate::store::{Labels, Name, NewSeries, SeriesId, Store, names};
use crate::time::Timestamp;
use crate::{OpenOptions, Rrd};
use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::sync::Arc;

/// Files that are adopted together: their schemas are some kilobytes each while they are.
const PORTION: usize = 4_096;

/// A file that is gone, or cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileFault {
    /// The file, in the store's folder: `rrds/` and on, wherever [`StoreOptions::files`] has it.
    ///
    /// [`StoreOptions::files`]: crate::store::StoreOptions::files
    pub file: String,
    /// What is wrong with it, in a sentence.
    pub reason: String,
    /// Readings that were acknowledged and are lost with it, or that it could not take.
    pub lost: usize,
}

/// What became of files that no series had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Adopted {
    /// The series that they are now.
    pub series: Vec<SeriesId>,
    /// Those that cannot be series.
    pub refused: Vec<FileFault>,
}

impl Store {
    /// Writes what waits for the file of a series, so that other programs read it there. Nothing
    /// waits in columns; and readings that wait for late ones ([`StoreOptions::window`]) still do.
    ///
    /// [`StoreOptions::window`]: crate::store::StoreOptions::window
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`]; [`ErrorKind::Busy`] when another program has the file locked:
    /// it is tried again later; [`ErrorKind::Io`] when it is gone, or when the system refuses.
    pub fn flush(&self, series: SeriesId, now: Timestamp) -> Result<()> {
        let (shard, local) = self.shard(series)?;
        shard.flush(Due::Only(local), now)?;
        let kept = shard.read();
        if kept.layout.schema(local).is_none() {
            return Err(unknown_series());
        }
        kept.layout.trouble(local).map_or(Ok(()), Err)
    }

    /// Writes what waits for files, of all series. A file that cannot be had now is passed over,
    /// and tried again later.
    ///
    /// # Errors
    /// When the system refuses; that shard is then poisoned.
    pub fn flush_all(&self, now: Timestamp) -> Result<()> {
        self.shards.iter().try_for_each(|shard| shard.flush(Due::everything(), now))
    }

    /// Files that are gone, or cannot be read or written, since the store was opened: 1,000 of a
    /// shard at most.
    #[must_use]
    pub fn file_faults(&self) -> Vec<FileFault> {
        self.shards.iter().flat_map(|shard| shard.read().layout.faults()).collect()
    }

    /// Makes series of the files in the store's folder of files that are none's, each with the
    /// schema that it has: as opening the store does, for files that have come since.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] and [`ErrorKind::Poisoned`] as [`create`](Self::create) has them; what
    /// else stands against a file is in the answer.
    pub fn adopt(&self) -> Result<Adopted> {
        let place = Place::new(Arc::clone(&self.folder), self.options.files.clone());
        let listing = |error| Error::io("looking for the files of series", error);
        let listed = place.list().map_err(listing)?;
        let mut adopted = Adopted::default();
        let refuse =
            |(file, reason): (String, &str)| FileFault { file, reason: reason.to_owned(), lost: 0 };
        adopted.refused.extend(listed.refused.into_iter().map(refuse));
        let mut inodes = None;
        let mut portion = Vec::new();
        for file in listed.files {
            let Some(name) = names::series_of_file(&file) else { continue };
            if self.series(name).is_some() {
                continue;
            }
            match self.candidate(&place, &file, name, &mut inodes) {
                Ok(new) => portion.push(new),
                Err(error) => {
                    adopted.refused.push(FileFault { reason: error.to_string(), lost: 0, file })
                }
            }
            if portion.len() == PORTION {
                self.admit(std::mem::take(&mut portion), &mut adopted)?;
            }
        }
        self.admit(portion, &mut adopted)?;
        Ok(adopted)
    }

    /// Makes series of files; one by one where one of them keeps the others out.
    fn admit(&self, portion: Vec<NewSeries>, adopted: &mut Adopted) -> Result<()> {
        let lasts = |error: &Error| matches!(error.kind(), ErrorKind::Io | ErrorKind::Poisoned);
        match self.create(portion.clone()) {
            Ok(series) => {
                adopted.series.extend(series);
                return Ok(());
            }
            Err(error) if lasts(&error) => return Err(error),
            Err(_) => {}
        }
        for new in portion {
            let file = names::file(new.name.as_str());
            match self.create(vec![new]) {
                Ok(series) => adopted.series.extend(series),
                Err(error) if lasts(&error) => return Err(error),
                Err(error) => {
                    adopted.refused.push(FileFault { file, reason: error.to_string(), lost: 0 });
                }
            }
        }
        Ok(())
    }

    /// The series that a file could be.
    fn candidate(
        &self,
        place: &Place,
        file: &str,
        name: &str,
        inodes: &mut Option<HashMap<(u64, u64), String>>,
    ) -> Result<NewSeries> {
        let name = Name::new(name)?;
        let rrd = match place.path(file) {
            Some(path) => {
                let opening = |error| Error::opening(&path, error);
                let status = fs::metadata(&path).map_err(opening)?;
                // A crash while a series is renamed leaves its file with two names.
                if status.nlink() > 1 {
                    let inodes = inodes.get_or_insert_with(|| self.inodes(place));
                    if let Some(other) = inodes.get(&(status.dev(), status.ino())) {
                        let message = format!("this is another name of the file of '{other}'");
                        return Err(Error::new(ErrorKind::Exists, message));
                    }
                }
                Rrd::open_with(path, &OpenOptions { write: false, ..OpenOptions::default() })?
            }
            None => {
                let opened = self.folder.open(file);
                Rrd::from_storage(opened.map_err(|error| Error::opening(file.as_ref(), error))?)?
            }
        };
        let start = rrd.last_update().max(Timestamp::EARLIEST);
        Ok(NewSeries { name, labels: Labels::default(), schema: rrd.schema().clone(), start })
    }

    /// The series that have each file, by its place in the file system.
    fn inodes(&self, place: &Place) -> HashMap<(u64, u64), String> {
        let catalogue = self.catalogue.read();
        let names = catalogue.ids().filter_map(|id| catalogue.name(id));
        let found = names.filter_map(|name| {
            let path = place.path(&names::file(name))?;
            let status = fs::metadata(path).ok()?;
            Some(((status.dev(), status.ino()), name.to_owned()))
        });
        found.collect()
    }
}
