//! One value a call, over many files in turn: what a site with a file per metric does.

use crate::clock::{Cost, Worker};
use crate::contest::Contest;
use crate::in_process::create;
use crate::librrd::{self, Text};
use concertim::{DataSourceKind, OpenOptions, Reading, Rrd, StorageKind, Timestamp};
use concertim_benches::{START, STEP, metric};
use std::path::{Path, PathBuf};

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A file and the next update's number, round and round.
struct Turns {
    files: usize,
    next: usize,
    round: i64,
}

impl Turns {
    fn new(files: usize) -> Self {
        Self { files, next: 0, round: 1 }
    }

    /// The file to update, and when.
    fn turn(&mut self) -> (usize, i64) {
        let turn = (self.next, START + self.round * STEP);
        self.next += 1;
        if self.next == self.files {
            self.next = 0;
            self.round += 1;
        }
        turn
    }
}

fn measure(work: impl FnOnce() -> Result<(), String>) -> Result<Cost, String> {
    let start = Worker::Own.start().map_err(text)?;
    work()?;
    Worker::Own.since(start).map_err(text)
}

/// Updates of `files` files in turn: librrd opens and closes each, as its callers make it; ours
/// keeps them open, or opens and closes, too.
pub(crate) fn updates(folder: &Path, files: usize) -> Result<Contest<'static>, String> {
    let schema = metric(DataSourceKind::Gauge, 1).map_err(text)?;
    let make = |name: &str| -> Result<Vec<PathBuf>, String> {
        let folder = folder.join(format!("{name}-{files}"));
        std::fs::create_dir(&folder).map_err(text)?;
        let paths: Vec<_> = (0..files).map(|file| folder.join(format!("{file}.rrd"))).collect();
        paths.iter().try_for_each(|path| create(path, &schema))?;
        Ok(paths)
    };
    let theirs: Vec<Text> = make("theirs")?.iter().map(|path| Text::path(path)).collect();
    let mut turns = Turns::new(files);
    let their_turn = move |count: u64| {
        measure(|| {
            (0..count).try_for_each(|_| {
                let (file, at) = turns.turn();
                let file = theirs.get(file).ok_or("no such file")?;
                librrd::update(file, &Text::new(&format!("{at}:{value}", value = at % 977)))
            })
        })
    };
    let options = OpenOptions { storage: StorageKind::Map, ..OpenOptions::default() };
    let kept = make("kept")?;
    let mut open: Vec<Rrd> = Vec::new();
    let mut turns = Turns::new(files);
    let kept_turn = move |count: u64| {
        if open.is_empty() {
            let all: Result<_, _> =
                kept.iter().map(|path| Rrd::open_with(path, &options)).collect();
            open = all.map_err(text)?;
        }
        measure(|| {
            (0..count).try_for_each(|_| {
                let (file, at) = turns.turn();
                let rrd = open.get_mut(file).ok_or("no such file")?;
                let reading = Reading::Unsigned((at % 977).unsigned_abs());
                rrd.update(Timestamp::from_seconds(at), &[reading]).map_err(text)
            })
        })
    };
    let opened = make("opened")?;
    let mut turns = Turns::new(files);
    let opened_turn = move |count: u64| {
        measure(|| {
            (0..count).try_for_each(|_| {
                let (file, at) = turns.turn();
                let path = opened.get(file).ok_or("no such file")?;
                let mut rrd = Rrd::open(path).map_err(text)?;
                let reading = Reading::Unsigned((at % 977).unsigned_abs());
                rrd.update(Timestamp::from_seconds(at), &[reading]).map_err(text)
            })
        })
    };
    let what = if files == 1_000 { "update, 1,000 files" } else { "update, 10,000 files" };
    Ok(Contest::new(what, None)
        .player("rrd_update_r", their_turn)
        .player("Rrd::update, open, map", kept_turn)
        .player("open, update, close", opened_turn))
}
