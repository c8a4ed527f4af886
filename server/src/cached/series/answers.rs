//! What every command but UPDATE does and answers over a store.

use super::Series;
use super::names::Names;
use crate::cached::answers::{Answer, Creation, Listing, Said, Send, last_readings, rrd_error};
use crate::cached::command::{self, Command};
use crate::cached::engine;
use crate::cached::fetch::{self, HasRows, Request};
use crate::cached::line::{self, Words};
use crate::cached::stats::{lines, show};
use crate::clock;
use concertim::store::{Labels, Name, NewSeries, SeriesId, Store};
use concertim::{DumpHeader, DumpOptions, ErrorKind, Fetched, Schema, Timestamp};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Seconds before now at which a series without `-b` begins.
const BEFORE_NOW: i64 = 10;

/// Does what a command says.
///
/// # Errors
/// When a long answer could not be sent.
pub(super) fn answer(
    series: &Series,
    command: Command,
    words: &mut Words<'_>,
    send: &mut Send<'_>,
) -> io::Result<Said> {
    Ok(match command {
        Command::Fetch | Command::FetchBin => return rows(series, command, words, send),
        Command::Flush => flush(series, words),
        Command::FlushAll => Ok(Answer::Line("Started flush.".to_owned())),
        Command::Pending => named(series, words, command)
            .map(|_| Answer::Lines("updates pending".to_owned(), Vec::new())),
        Command::Forget => {
            named(series, words, command).and_then(|_| Err("No such file or directory".to_owned()))
        }
        Command::Queue => Ok(Answer::Lines("in queue.".to_owned(), Vec::new())),
        Command::Stats => Ok(stats(series)),
        Command::Counters => Ok(counters(series)),
        Command::Help => Ok(Answer::Raw(command::help(words.next().as_deref()).into_bytes())),
        Command::Ping => Ok(Answer::Line("PONG".to_owned())),
        Command::Info => info(series, words),
        Command::First => first(series, words),
        Command::Last => last(series, words),
        Command::LastUpdate => last_update(series, words),
        Command::Create => create(series, words),
        Command::List => list(series, words),
        Command::Tune => Err("TUNE: a series of a store keeps its definition".to_owned()),
        Command::Suspend | Command::Resume | Command::SuspendAll | Command::ResumeAll => {
            Err("nothing can be suspended: a store has values at once, and they do not wait"
                .to_owned())
        }
        // The connection itself does these.
        Command::Update
        | Command::Batch
        | Command::Dot
        | Command::Quit
        | Command::Dump
        | Command::Auth
        | Command::Wrote => Ok(Answer::Done),
    })
}

/// A path and the series' name that it stands for.
struct Named {
    path: PathBuf,
    name: Name,
}

/// The next word, as the name of a series.
fn named(series: &Series, words: &mut Words<'_>, command: Command) -> Result<Named, String> {
    let word = words.next().ok_or_else(|| command.usage())?;
    let name = series.names.name(&word).ok_or_else(|| series.denied(&word))?;
    let name = Name::from_bytes(name).map_err(|error| error.message().to_owned())?;
    Ok(Named { path: series.names.path(&word), name })
}

/// The next word, as a series that there is; `missing` makes the error of a path that has none.
fn existing(
    series: &Series,
    words: &mut Words<'_>,
    command: Command,
    missing: fn(&Path) -> String,
) -> Result<(PathBuf, SeriesId), String> {
    let Named { path, name } = named(series, words, command)?;
    let found = series.store.series(name.as_str()).ok_or_else(|| missing(&path))?;
    Ok((path, found))
}

/// What reading a file says that is not there.
fn not_opened(path: &Path) -> String {
    format!("RRD Error: opening '{}': No such file or directory", path.display())
}

fn flush(series: &Series, words: &mut Words<'_>) -> Said {
    let word = words.next().ok_or_else(|| Command::Flush.usage())?;
    series.counts.flushes_received.fetch_add(1, Ordering::Relaxed);
    let name = series.names.name(&word).ok_or_else(|| series.denied(&word))?;
    match series.store.find(name, SeriesId::from_number(0)) {
        Some(_) => {
            let path = series.names.path(&word);
            Ok(Answer::Line(format!("Successfully flushed {}.", path.display())))
        }
        None => Err(format!("{}.", series.missing(&word, name))),
    }
}

fn info(series: &Series, words: &mut Words<'_>) -> Said {
    let (path, found) = existing(series, words, Command::Info, not_opened)?;
    let facts = series.store.info(found).map_err(|error| rrd_error(&error))?.facts();
    let lines = engine::facts(&path, &facts);
    Ok(Answer::Lines(format!("Info for {} follows", path.display()), lines))
}

fn first(series: &Series, words: &mut Words<'_>) -> Said {
    let Named { path, name } = named(series, words, Command::First)?;
    let index = words.next().ok_or_else(|| Command::First.usage())?;
    let index = line::leading_integer(&index);
    let Ok(archive) = usize::try_from(index) else {
        return Err(format!("Invalid index specified ({index})"));
    };
    let found = series.store.series(name.as_str()).ok_or_else(|| not_opened(&path))?;
    let info = series.store.info(found).map_err(|error| rrd_error(&error))?;
    Ok(Answer::Line(info.first(archive).map_err(|error| rrd_error(&error))?.to_string()))
}

fn last(series: &Series, words: &mut Words<'_>) -> Said {
    let (_, found) = existing(series, words, Command::Last, not_opened)?;
    let last = series.store.last(found).map_err(|error| rrd_error(&error))?;
    Ok(Answer::Line(last.seconds().to_string()))
}

fn last_update(series: &Series, words: &mut Words<'_>) -> Said {
    let (_, found) = existing(series, words, Command::LastUpdate, not_opened)?;
    let info = series.store.info(found).map_err(|error| rrd_error(&error))?;
    Ok(last_readings(&info.schema, &info.live))
}

/// A series whose rows are asked for.
struct Asked<'a> {
    store: &'a Store,
    series: SeriesId,
    schema: Arc<Schema>,
}

impl HasRows for Asked<'_> {
    fn schema(&self) -> &Schema {
        &self.schema
    }

    fn rows(&self, request: &Request) -> concertim::Result<Fetched> {
        let Request { consolidation, start, end, .. } = *request;
        self.store.fetch(self.series, consolidation, start, end, 1)
    }
}

fn rows(
    series: &Series,
    command: Command,
    words: &mut Words<'_>,
    send: &mut Send<'_>,
) -> io::Result<Said> {
    let mut asked = || {
        let Named { path, name } = named(series, words, command)?;
        let missing = format!("opening '{}': No such file or directory", path.display());
        let request = Request::read(path, command, words, || {})?;
        let store = &*series.store;
        let found = store.series(name.as_str()).ok_or_else(|| fetch::failed(&missing))?;
        let schema = store.schema(found).map_err(|error| fetch::failed(error.message()))?;
        Ok((request, Asked { store, series: found, schema }))
    };
    match asked() {
        Ok((request, asked)) => fetch::answer(&request, &asked, command, send),
        Err(text) => Ok(Err(text)),
    }
}

fn create(series: &Series, words: &mut Words<'_>) -> Said {
    let Named { path, name } = named(series, words, Command::Create)?;
    let creation = Creation::read(words, |option, _| {
        let letter = if option == "--source" { "-r" } else { "-t" };
        Err(format!("{letter}: a series of a store is made from its own definition alone"))
    })?;
    let refused = |error: concertim::Error| rrd_error(&error);
    let store = &series.store;
    let existing = store.series(name.as_str());
    let taken = || format!("RRD Error: creating '{}': File exists", path.display());
    if existing.is_some() && (creation.no_overwrite || series.overwrites_never) {
        return Err(taken());
    }
    let file = path.as_os_str();
    let schema = concertim::command::define(&creation.definitions, creation.step, file);
    let schema = schema.map_err(refused)?;
    let start = creation.start.map(Timestamp::from_seconds);
    let start = start.unwrap_or_else(|| clock::now().plus_seconds(-BEFORE_NOW));
    if let Some(existing) = existing {
        // Its history goes, as that of a file that is written over.
        store.delete(&[existing]).map_err(refused)?;
    }
    let made = store.create(vec![NewSeries { name, labels: Labels::default(), schema, start }]);
    match made {
        Ok(_) => Ok(Answer::Line("RRD created OK".to_owned())),
        Err(error) if error.kind() == ErrorKind::Exists => Err(taken()),
        Err(error) => Err(refused(error)),
    }
}

fn list(series: &Series, words: &mut Words<'_>) -> Said {
    let listing = Listing::read(words)?;
    let inside = listing.inside().trim_ascii();
    let shown = series.names.path(inside);
    let failed = |why: &str| Err(format!("List {}: {why}", shown.display()));
    if listing.climbs() {
        return failed("Permission denied");
    }
    let folder = String::from_utf8_lossy(inside).trim_end_matches('/').to_owned();
    let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let names = series.store.names(&prefix);
    if names.is_empty() && !folder.is_empty() {
        let name = folder.strip_suffix(".rrd").unwrap_or_default();
        let last = folder.rsplit('/').next().unwrap_or_default();
        return match series.store.series(name) {
            Some(_) => Ok(Answer::Lines("RRDs".to_owned(), format!("{last}\n").into_bytes())),
            None => failed("No such file or directory"),
        };
    }
    let below = names.iter().filter_map(|name| name.strip_prefix(&*prefix));
    let shown: BTreeSet<String> = below
        .map(|name| match name.split_once('/') {
            Some((folder, _)) if !listing.recursive => folder.to_owned(),
            _ => Names::file(name),
        })
        .collect();
    let lines: String = shown.iter().flat_map(|name| [name, "\n"]).collect();
    Ok(Answer::Lines("RRDs".to_owned(), lines.into_bytes()))
}

/// The original's nine lines: nothing is queued, and a series is a node.
fn stats(series: &Series) -> Answer {
    let statistics = series.store.statistics();
    let counts = &series.counts;
    let depth = usize::BITS - statistics.series.leading_zeros();
    let segment = series.store.options().journal_segment.max(1);
    lines(
        "Statistics follow",
        &[
            ("QueueLength", "0".to_owned()),
            ("UpdatesReceived", show(&counts.updates_received)),
            ("FlushesReceived", show(&counts.flushes_received)),
            ("UpdatesWritten", show(&counts.updates_written)),
            ("DataSetsWritten", show(&counts.values_written)),
            ("TreeNodesNumber", statistics.series.to_string()),
            ("TreeDepth", depth.to_string()),
            ("JournalBytes", statistics.journal_written.to_string()),
            ("JournalRotate", (statistics.journal_written / segment).to_string()),
        ],
    )
}

/// Refusals, and what the store has.
fn counters(series: &Series) -> Answer {
    let statistics = series.store.statistics();
    let counts = &series.counts;
    let connections = counts.connections.load(Ordering::Relaxed);
    lines(
        "Counters follow",
        &[
            ("UpdatesRefused", show(&counts.updates_refused)),
            ("JournalErrors", show(&counts.journal_errors)),
            ("JournalFrames", statistics.journal_frames.to_string()),
            ("JournalSyncs", statistics.journal_syncs.to_string()),
            ("JournalUncovered", statistics.journal_bytes.to_string()),
            ("ShardsPoisoned", statistics.poisoned.to_string()),
            ("StoreMemory", statistics.memory.to_string()),
            ("Connections", connections.to_string()),
            ("ConnectionsRefused", show(&counts.connections_refused)),
        ],
    )
}

/// DUMP: XML without a line before it, and then the connection ends.
pub(super) fn dump(series: &Series, words: &mut Words<'_>, out: &mut dyn Write) -> Said {
    let (_, found) = existing(series, words, Command::Dump, not_opened)?;
    let mut options = DumpOptions::new(TimeZone::system());
    if let Some(header) = words.next() {
        options.header = DumpHeader::from_name(&String::from_utf8_lossy(&header));
    }
    series.store.dump(found, out, &options).map_err(|error| rrd_error(&error))?;
    Ok(Answer::Done)
}
