//! The library calls: `rrd_update_r` and its kin against [`Rrd`].

use crate::clock::{Cost, Worker};
use crate::contest::Contest;
use crate::librrd::{self, Text};
use concertim::{
    Consolidation, CreateOptions, DataSourceKind, DumpOptions, OpenOptions, Reading, Refused,
    RestoreOptions, Rrd, Schema, StorageKind, Timestamp,
};
use concertim_benches::{START, STEP, day, metric};
use jiff::tz::TimeZone;
use std::fs::File;
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Makes a new database without waiting for the disk.
pub(crate) fn create(path: &Path, schema: &Schema) -> Result<(), String> {
    let mut options = CreateOptions::new(Timestamp::from_seconds(START));
    options.sync = false;
    Rrd::create(path, schema, &options).map_err(text)
}

/// Counts what `work` costs this process.
fn measure(work: impl FnOnce() -> Result<(), String>) -> Result<Cost, String> {
    let start = Worker::Own.start().map_err(text)?;
    work()?;
    Worker::Own.since(start).map_err(text)
}

/// The readings of the update number `turn`; whole numbers, so that both sides store one text.
fn reading(turn: i64) -> u64 {
    turn.rem_euclid(977).unsigned_abs() * 1_371
}

/// librrd's updates: one call each, as its callers make them; it opens and closes the file.
struct Theirs {
    file: Text,
    turn: i64,
    sources: usize,
}

impl Theirs {
    fn update(&mut self, count: u64) -> Result<(), String> {
        for _ in 0..count {
            self.turn += 1;
            let mut argument = (START + self.turn * STEP).to_string();
            for _ in 0..self.sources {
                argument.push(':');
                argument += &reading(self.turn).to_string();
            }
            librrd::update(&self.file, &Text::new(&argument))?;
        }
        Ok(())
    }
}

/// Our updates, on a database that stays open or is opened for each.
struct Ours {
    path: PathBuf,
    options: OpenOptions,
    open: Option<Rrd>,
    turn: i64,
    readings: Vec<Reading<'static>>,
}

impl Ours {
    fn new(path: PathBuf, sources: usize, storage: StorageKind) -> Self {
        let options = OpenOptions { storage, ..OpenOptions::default() };
        Self { path, options, open: None, turn: 0, readings: vec![Reading::Unsigned(0); sources] }
    }

    fn next(&mut self, rrd: &mut Rrd) -> Result<(), String> {
        self.turn += 1;
        self.readings.fill(Reading::Unsigned(reading(self.turn)));
        let at = Timestamp::from_seconds(START + self.turn * STEP);
        rrd.update(at, &self.readings).map_err(text)
    }

    fn update_open(&mut self, count: u64) -> Result<(), String> {
        let mut rrd = match self.open.take() {
            Some(rrd) => rrd,
            None => Rrd::open_with(&self.path, &self.options).map_err(text)?,
        };
        let done = (0..count).try_for_each(|_| self.next(&mut rrd));
        self.open = Some(rrd);
        done
    }

    fn open_and_update(&mut self, count: u64) -> Result<(), String> {
        (0..count).try_for_each(|_| {
            let mut rrd = Rrd::open_with(&self.path, &self.options).map_err(text)?;
            self.next(&mut rrd)
        })
    }
}

/// Both sides apply 3,000 updates to a file each; their dumps must then be equal, or the contest
/// would compare different work.
pub(crate) fn agree(folder: &Path) -> Result<(), String> {
    let schema = metric(DataSourceKind::Gauge, 2).map_err(text)?;
    let (mine, theirs) = (folder.join("agree-ours.rrd"), folder.join("agree-theirs.rrd"));
    create(&mine, &schema)?;
    create(&theirs, &schema)?;
    Theirs { file: Text::path(&theirs), turn: 0, sources: 2 }.update(3_000)?;
    Ours::new(mine.clone(), 2, StorageKind::File).update_open(3_000)?;
    let dump = |path: &Path| -> Result<Vec<u8>, String> {
        let mut out = Vec::new();
        let rrd = Rrd::open_read_only(path).map_err(text)?;
        rrd.dump(&mut out, &DumpOptions::new(TimeZone::UTC)).map_err(text)?;
        Ok(out)
    };
    if dump(&mine)? == dump(&theirs)? {
        Ok(())
    } else {
        Err("after the same 3,000 updates the two sides' files differ".into())
    }
}

/// Updates of one value, or of ten, a step apart.
pub(crate) fn updates(folder: &Path, sources: usize) -> Result<Contest<'static>, String> {
    let schema = metric(DataSourceKind::Gauge, sources).map_err(text)?;
    let path = |name: &str| -> Result<PathBuf, String> {
        let path = folder.join(format!("update-{name}-{sources}.rrd"));
        create(&path, &schema)?;
        Ok(path)
    };
    let mut theirs = Theirs { file: Text::path(&path("theirs")?), turn: 0, sources };
    let mut file = Ours::new(path("file")?, sources, StorageKind::File);
    let mut plain = Ours::new(path("plain")?, sources, StorageKind::Automatic);
    let mut map = Ours::new(path("map")?, sources, StorageKind::Map);
    let mut opened = Ours::new(path("opened")?, sources, StorageKind::Automatic);
    let (what, target) = match sources {
        1 => ("update, 1 value", Some(25.0)),
        _ => ("update, 10 values", None),
    };
    Ok(Contest::new(what, target)
        .player("rrd_update_r", move |count| measure(|| theirs.update(count)))
        .player("Rrd::update, open", move |count| measure(|| plain.update_open(count)))
        .player("Rrd::update, open, map", move |count| measure(|| map.update_open(count)))
        .player("Rrd::update, open, file", move |count| measure(|| file.update_open(count)))
        .player("open, update, close", move |count| measure(|| opened.open_and_update(count))))
}

/// Updates a call, where there are many: what caching daemons and front ends write at once.
const TOGETHER: u64 = 20;

/// Updates of one value, a step apart, many in each call; counted one by one.
pub(crate) fn together(folder: &Path) -> Result<Contest<'static>, String> {
    let schema = metric(DataSourceKind::Gauge, 1).map_err(text)?;
    let path = |name: &str| -> Result<PathBuf, String> {
        let path = folder.join(format!("together-{name}.rrd"));
        create(&path, &schema)?;
        Ok(path)
    };
    let theirs = Text::path(&path("theirs")?);
    let mut open = Rrd::open(path("ours")?).map_err(text)?;
    let opened = path("opened")?;
    let (mut their_turn, mut our_turn, mut opened_turn) = (0, 0, 0);
    Ok(Contest::new("update, 20 a call", None)
        .player("rrd_update_r", move |count| {
            measure(|| {
                for _ in 0..count.div_ceil(TOGETHER) {
                    let arguments = (0..TOGETHER).map(|_| {
                        their_turn += 1;
                        Text::new(&format!("{}:{}", START + their_turn * STEP, reading(their_turn)))
                    });
                    librrd::update_all(&theirs, &arguments.collect::<Vec<_>>())?;
                }
                Ok(())
            })
        })
        .player("Rrd::update_all, open", move |count| {
            measure(|| {
                (0..count.div_ceil(TOGETHER)).try_for_each(|_| call(&mut open, &mut our_turn))
            })
        })
        .player("open, update_all, close", move |count| {
            measure(|| {
                (0..count.div_ceil(TOGETHER)).try_for_each(|_| {
                    call(&mut Rrd::open(&opened).map_err(text)?, &mut opened_turn)
                })
            })
        }))
}

fn call(rrd: &mut Rrd, turn: &mut i64) -> Result<(), String> {
    let updates = (0..TOGETHER).map(|_| {
        *turn += 1;
        let at = Timestamp::from_seconds(START + *turn * STEP);
        (at, [Reading::Unsigned(reading(*turn))])
    });
    rrd.update_all(updates, Refused::None).map_err(text)
}

/// Fetching 1,440 rows of one data source.
pub(crate) fn fetch(folder: &Path) -> Result<Contest<'static>, String> {
    let schema = day(1).map_err(text)?;
    let path = folder.join("fetch.rrd");
    create(&path, &schema)?;
    let mut rrd = Rrd::open(&path).map_err(text)?;
    for turn in 1..=1_440 {
        let at = Timestamp::from_seconds(START + turn * 60);
        rrd.update(at, &[Reading::Unsigned(reading(turn))]).map_err(text)?;
    }
    drop(rrd);
    let end = START + 1_440 * 60 - 1;
    let (file, average) = (Text::path(&path), Text::new("AVERAGE"));
    let rows = librrd::fetch(&file, &average, START, end, 60)?.0;
    if rows != 1_440 {
        return Err(format!("the fetch answers {rows} rows, not 1,440"));
    }
    let mut open = None;
    let reopened = path.clone();
    let sum = move |rrd: &Rrd| -> Result<(), String> {
        let fetched = rrd.fetch(Consolidation::Average, START, end, 60).map_err(text)?;
        black_box(fetched.values.iter().sum::<f64>());
        Ok(())
    };
    Ok(Contest::new("fetch 1,440 rows", Some(2.0))
        .player("rrd_fetch_r", move |count| {
            measure(|| {
                (0..count).try_for_each(|_| {
                    black_box(librrd::fetch(&file, &average, START, end, 60)?.1);
                    Ok(())
                })
            })
        })
        .player("Rrd::fetch, open", move |count| {
            let rrd = match open.take() {
                Some(rrd) => rrd,
                None => Rrd::open_read_only(&path).map_err(text)?,
            };
            let cost = measure(|| (0..count).try_for_each(|_| sum(&rrd)));
            open = Some(rrd);
            cost
        })
        .player("open, fetch, close", move |count| {
            measure(|| {
                (0..count).try_for_each(|_| sum(&Rrd::open_read_only(&reopened).map_err(text)?))
            })
        }))
}

/// A file of 8,064 rows whose archives are full, and its dump.
fn full(folder: &Path) -> Result<(PathBuf, PathBuf), String> {
    let (path, xml) = (folder.join("full.rrd"), folder.join("full.xml"));
    create(&path, &metric(DataSourceKind::Gauge, 1).map_err(text)?)?;
    Ours::new(path.clone(), 1, StorageKind::Map).update_open(240 * 2_160)?;
    librrd::dump(&Text::path(&path), &Text::path(&xml))?;
    Ok((path, xml))
}

/// Dumping to a file, from opening to closing.
pub(crate) fn dump(folder: &Path) -> Result<Contest<'static>, String> {
    let (path, _) = full(folder)?;
    let (mine, theirs) = (folder.join("ours.xml"), folder.join("theirs.xml"));
    let (file, out) = (Text::path(&path), Text::path(&theirs));
    // Both show dates as the machine's zone has them.
    let options = DumpOptions::new(TimeZone::system());
    Ok(Contest::new("dump 8,064 rows", Some(5.0))
        .player("rrd_dump_r", move |count| {
            measure(|| (0..count).try_for_each(|_| librrd::dump(&file, &out)))
        })
        .player("Rrd::dump", move |count| {
            measure(|| {
                (0..count).try_for_each(|_| {
                    let rrd = Rrd::open_read_only(&path).map_err(text)?;
                    let mut out = BufWriter::new(File::create(&mine).map_err(text)?);
                    rrd.dump(&mut out, &options).map_err(text)?;
                    out.flush().map_err(text)
                })
            })
        }))
}

/// Restoring that dump over an existing file, from reading the XML to the file in its place.
pub(crate) fn restore(folder: &Path) -> Result<Contest<'static>, String> {
    let (_, xml) = full(folder)?;
    let (mine, theirs) = (folder.join("restored-ours.rrd"), folder.join("restored-theirs.rrd"));
    let (from, to) = (Text::path(&xml), Text::path(&theirs));
    let options = RestoreOptions { overwrite: true, sync: false, ..RestoreOptions::default() };
    Ok(Contest::new("restore 8,064 rows", Some(5.0))
        .player("rrd_restore", move |count| {
            measure(|| (0..count).try_for_each(|_| librrd::restore(&from, &to)))
        })
        .player("Rrd::restore", move |count| {
            measure(|| {
                (0..count).try_for_each(|_| {
                    let text_of = std::fs::read(&xml).map_err(text)?;
                    Rrd::restore(&text_of, &mine, &options).map_err(text)
                })
            })
        }))
}
