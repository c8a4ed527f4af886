//! A process of its own that fills a store, whose memory is measured, and that is killed.

use super::ours::Ours;
use super::workload::name;
use crate::clock::Worker;
use crate::process::{self, float};
use crate::report::Report;
use concertim::store::catalogue::{Damage, Log};
use concertim::store::{SchemaRule, Store, StoreOptions, SyncPolicy};
use concertim::{Archive, Schema};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

/// The word that makes this program a filler.
pub(crate) const WORD: &str = "--fill";
/// Readings of a batch.
const BATCH: usize = 20_000;
/// Bytes that the disk promises for a series of the daemon's schema, with what the rest needs.
const SERIES_BYTES: u64 = 68_000;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The options of a store that makes series with the daemon's archives, each with that part of its
/// rows.
fn options(part: u64) -> Result<StoreOptions, String> {
    let schema = StoreOptions::daemon_schema().map_err(text)?;
    let archives = schema.archives().iter().map(|archive| {
        let rows = (archive.rows() / part).max(1);
        Archive::new(archive.consolidation(), archive.xff(), archive.pdp_per_row(), rows)
    });
    let archives: Vec<Archive> = archives.collect::<Result<_, _>>().map_err(text)?;
    let step = u64::from(schema.step().seconds());
    let schema = Schema::new(step, schema.data_sources().to_vec(), archives).map_err(text)?;
    let mut options = StoreOptions::default();
    options.sync = SyncPolicy::Never;
    options.schemas = vec![SchemaRule { pattern: "**".to_owned(), schema }];
    Ok(options)
}

/// The filler: series, rounds and the part of the rows from the command line; it says what creating
/// and appending took, and waits to be killed.
///
/// # Errors
/// The store's.
pub(crate) fn fill(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let folder = arguments.next().ok_or("a folder is missing")?;
    let mut number = || {
        let argument = arguments.next().unwrap_or_default();
        argument.parse::<u32>().map_err(|_| format!("'{argument}' is not a whole number"))
    };
    let (series, rounds, part) = (number()?, number()?, number()?);
    let series = usize::try_from(series).map_err(text)?;
    let start = Worker::Own.start().map_err(text)?;
    let mut ours = Ours::create(folder.as_ref(), options(part.into())?, series, name)?;
    let created = Worker::Own.since(start).map_err(text)?;
    let order: Vec<usize> = (0..series).collect();
    let start = Worker::Own.start().map_err(text)?;
    for _ in 0..rounds {
        ours.by_id(&order, BATCH)?;
    }
    drop(order);
    let filled = Worker::Own.since(start).map_err(text)?;
    let points = f64::from(rounds) * float(series);
    let each = filled.cpu.as_secs_f64() * 1e9 / points;
    println!("{:.2} {:.2} {each:.1}", created.wall.as_secs_f64(), created.cpu.as_secs_f64());
    std::io::stdout().flush().map_err(text)?;
    std::io::stdin().read_to_end(&mut Vec::new()).map_err(text)?;
    Ok(())
}

/// A filler that is done.
struct Filler {
    process: Child,
    memory: u64,
    /// What it said: seconds of creating by the wall and the processor, nanoseconds a point.
    said: String,
}

impl Filler {
    fn run(folder: &Path, series: u32, rounds: u32, part: u64) -> Result<Self, String> {
        let own = std::env::current_exe().map_err(text)?;
        let mut process = Command::new(own)
            .arg(WORD)
            .arg(folder)
            .args([series.to_string(), rounds.to_string(), part.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(text)?;
        let output = process.stdout.take().ok_or("its output is piped")?;
        let mut said = String::new();
        BufReader::new(output).read_line(&mut said).map_err(text)?;
        if said.is_empty() {
            return Err("the filler has ended".to_owned());
        }
        let memory = process::memory(process.id())?;
        Ok(Self { process, memory, said: said.trim().to_owned() })
    }

    fn kill(mut self) -> Result<(), String> {
        self.process.kill().and_then(|()| self.process.wait()).map_err(text).map(drop)
    }
}

fn mib(bytes: u64) -> String {
    format!("{:.0} MiB", float(bytes) / 1_048_576.0)
}

fn timed<T>(work: impl FnOnce() -> concertim::Result<T>) -> Result<(T, f64, String), String> {
    let start = Worker::Own.start().map_err(text)?;
    let done = work().map_err(text)?;
    let cost = Worker::Own.since(start).map_err(text)?;
    let (wall, cpu) = (cost.wall.as_secs_f64(), cost.cpu.as_secs_f64());
    Ok((done, wall, format!("{wall:.2} s ({cpu:.2} s CPU)")))
}

fn reopen(folder: &Path) -> Result<(Store, f64, String), String> {
    timed(|| Store::open(folder, StoreOptions::default()))
}

/// Memory of a store of the usual size, and how long it takes to come back after a kill.
///
/// # Errors
/// The store's.
pub(crate) fn usual(report: &mut Report, folder: &Path) -> Result<(), String> {
    let folder = folder.join("usual");
    let filler = Filler::run(&folder, 20_000, 500, 1)?;
    let memory = filler.memory;
    filler.kill()?;
    report.row("memory, 20000 series", "the store, a process of its own", mib(memory));
    report.target("≤ 60 MiB", memory <= 60 << 20);
    let (store, seconds, figure) = reopen(&folder)?;
    let id = store.series(&name(0)).ok_or("the series is gone")?;
    let last = store.last(id).map_err(text)?.seconds();
    if last != concertim_benches::START + 500 * 15 {
        return Err(format!("after the kill the last reading is of {last}"));
    }
    report.row("reopen after kill -9, 10 million points", "the store", figure);
    report.target("≤ 3 s", seconds <= 3.0);
    drop(store);
    std::fs::remove_dir_all(&folder).map_err(text)
}

/// A store of very many series.
///
/// # Errors
/// The store's.
pub(crate) fn many(report: &mut Report, folder: &Path, series: u32) -> Result<(), String> {
    let folder = folder.join("many");
    let free = process::free(folder.parent().unwrap_or(&folder))?;
    let whole = free > u64::from(series).saturating_mul(SERIES_BYTES).saturating_add(2 << 30);
    let part = if whole { 1 } else { 8 };
    if !whole {
        report.note(
            "The disk had no room for the default archives of so many series: those of the many \
             have an eighth of their rows, which changes neither memory nor the catalogue.",
        );
    }
    let filler = Filler::run(&folder, series, 6, part)?;
    let memory = filler.memory;
    let said = filler.said.clone();
    filler.kill()?;
    let mut said = said.split(' ');
    let mut next = || said.next().unwrap_or_default().to_owned();
    let (wall, cpu, each) = (next(), next(), next());
    report.row(format!("memory, {series} series"), "the store, a process of its own", mib(memory));
    let usual = series == 1_000_000;
    if usual {
        report.target("≤ 1,024 MiB", memory <= 1 << 30);
    }
    let figure = format!("{wall} s ({cpu} s CPU)");
    report.row(format!("creating {series} series"), "the store, portions of 10,000", figure);
    let figure = format!("{each} ns CPU a point");
    report.row(
        format!("six rounds of {series} series"),
        "`Store::append`, batches of 20,000",
        figure,
    );
    let disk: Arc<dyn concertim::storage::Folder> =
        Arc::new(concertim::storage::Disk::open(&folder).map_err(text)?);
    let ((log, catalogue), seconds, figure) = timed(|| Log::open(disk, Damage::Refuse))?;
    if catalogue.len() != usize::try_from(series).unwrap_or(0) {
        return Err("the catalogue has lost series".to_owned());
    }
    drop((log, catalogue));
    report.row(format!("catalogue of {series} series loaded"), "the store", figure);
    if usual {
        report.target("≤ 1 s", seconds <= 1.0);
    }
    let (store, _, figure) = reopen(&folder)?;
    report.row(format!("reopen of {series} series after kill -9"), "the store", figure);
    drop(store);
    std::fs::remove_dir_all(&folder).map_err(text)
}
