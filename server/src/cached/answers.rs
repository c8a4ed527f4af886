//! What every command but UPDATE does and answers.

use super::cache::{Cache, no_such_file};
use super::command::{self, Command};
use super::engine;
use super::fetch;
use super::line::{self, Words};
use super::stats;
use concertim::schema::LiveHead;
use concertim::{Rrd, Schema};
use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

/// An answer.
#[derive(Debug)]
pub(super) enum Answer {
    /// One line, after `0 `.
    Line(String),
    /// A line with the number of lines that follow, and those.
    Lines(String, Vec<u8>),
    /// All of it as it stands.
    Raw(Vec<u8>),
    /// It has been sent.
    Done,
}

/// What a command comes to: an answer, or the sentence after `-1 `.
pub(super) type Said = Result<Answer, String>;

/// Where a long answer goes piece by piece.
pub(super) type Send<'a> = dyn FnMut(&[u8]) -> io::Result<()> + 'a;

/// Does what a command says.
///
/// # Errors
/// When a long answer could not be sent.
pub(super) fn answer(
    cache: &Cache,
    command: Command,
    words: &mut Words<'_>,
    send: &mut Send<'_>,
) -> io::Result<Said> {
    Ok(match command {
        Command::Fetch | Command::FetchBin => return fetch::fetch(cache, command, words, send),
        Command::Flush => flush(cache, words),
        Command::FlushAll => {
            cache.sweep(None);
            Ok(Answer::Line("Started flush.".to_owned()))
        }
        Command::Pending => pending(cache, words),
        Command::Forget => forget(cache, words),
        Command::Queue => Ok(queue(cache)),
        Command::Stats => Ok(stats::stats(cache)),
        Command::Counters => Ok(stats::counters(cache)),
        Command::Help => Ok(Answer::Raw(command::help(words.next().as_deref()).into_bytes())),
        Command::Ping => Ok(Answer::Line("PONG".to_owned())),
        Command::Info => info(cache, words),
        Command::First => first(cache, words),
        Command::Last => last(cache, words),
        Command::LastUpdate => last_update(cache, words),
        Command::Create => create(cache, words),
        Command::Tune => tune(cache, words),
        Command::List => list(cache, words),
        Command::Suspend | Command::Resume => {
            suspend(cache, words, command, command == Command::Suspend)
        }
        Command::SuspendAll => Ok(suspend_all(cache, true)),
        Command::ResumeAll => Ok(suspend_all(cache, false)),
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

/// The next word, as a file inside the fence.
pub(super) fn file(
    cache: &Cache,
    words: &mut Words<'_>,
    command: Command,
) -> Result<(Vec<u8>, PathBuf), String> {
    let word = words.next().ok_or_else(|| command.usage())?.into_owned();
    let path = cache.base.admit(&word)?;
    Ok((word, path))
}

/// Writes what waits for a file that is about to be read. What it refuses is in the log; the rows
/// that there are can be read all the same.
pub(super) fn flush_before_reading(cache: &Cache, word: &[u8]) {
    if let Some(entry) = cache.find(word)
        && let Err(reason) = cache.flush(&entry)
    {
        tracing::debug!("before reading: {reason}");
    }
}

fn flush(cache: &Cache, words: &mut Words<'_>) -> Said {
    let word = words.next().ok_or_else(|| Command::Flush.usage())?;
    cache.counts.flushes_received.fetch_add(1, Ordering::Relaxed);
    let path = cache.base.admit(&word)?;
    let Some(entry) = cache.find(&word) else {
        return if path.exists() {
            Ok(Answer::Line(format!("Nothing to flush: {}.", path.display())))
        } else {
            Err(format!("{}.", no_such_file(&path)))
        };
    };
    Ok(Answer::Line(match cache.flush(&entry)? {
        true => format!("Successfully flushed {}.", path.display()),
        false => format!("Nothing to flush: {}.", path.display()),
    }))
}

fn pending(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (word, _) = file(cache, words, Command::Pending)?;
    let values = cache.find(&word).map(|entry| entry.state.lock().values.clone());
    Ok(Answer::Lines("updates pending".to_owned(), values.unwrap_or_default()))
}

fn forget(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (word, _) = file(cache, words, Command::Forget)?;
    match cache.forget(&word) {
        true => Ok(Answer::Line("Gone!".to_owned())),
        false => Err("No such file or directory".to_owned()),
    }
}

fn queue(cache: &Cache) -> Answer {
    let mut lines = Vec::new();
    for entry in cache.queue.all() {
        let state = entry.state.lock();
        if state.queued {
            lines.extend_from_slice(state.count.to_string().as_bytes());
            lines.push(b' ');
            lines.extend_from_slice(entry.path.as_os_str().as_bytes());
            lines.push(b'\n');
        }
    }
    Answer::Lines("in queue.".to_owned(), lines)
}

fn info(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (_, path) = file(cache, words, Command::Info)?;
    let lines = engine::info(&path).map_err(|text| format!("RRD Error: {text}"))?;
    Ok(Answer::Lines(format!("Info for {} follows", path.display()), lines))
}

fn first(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (_, path) = file(cache, words, Command::First)?;
    let index = words.next().ok_or_else(|| Command::First.usage())?;
    let index = line::leading_integer(&index);
    let Ok(archive) = usize::try_from(index) else {
        return Err(format!("Invalid index specified ({index})"));
    };
    let first = read(&path).and_then(|rrd| rrd.first(archive).map_err(|e| rrd_error(&e)))?;
    Ok(Answer::Line(first.to_string()))
}

/// The newest value's time, written or not. The original rounds it down to the step.
fn last(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (word, path) = file(cache, words, Command::Last)?;
    let waiting = cache.find(&word).and_then(|entry| {
        let state = entry.state.lock();
        (state.count > 0 || state.writing).then_some(state.last)
    });
    match waiting {
        Some(last) if last.is_finite() => Ok(Answer::Line(format!("{:.0}", last.floor()))),
        _ => Ok(Answer::Line(read(&path)?.last_update().seconds().to_string())),
    }
}

fn last_update(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (word, path) = file(cache, words, Command::LastUpdate)?;
    flush_before_reading(cache, &word);
    let rrd = read(&path)?;
    Ok(last_readings(rrd.schema(), rrd.live()))
}

/// The answer of LASTUPDATE.
pub(super) fn last_readings(schema: &Schema, live: &LiveHead) -> Answer {
    let mut out = format!("Time: {}\nDSName:", live.last_update).into_bytes();
    for source in schema.data_sources() {
        out.push(b' ');
        out.extend_from_slice(source.name().as_bytes());
    }
    out.extend_from_slice(b"\nLastDS:");
    for reading in &live.pdp.reading {
        out.push(b' ');
        out.extend_from_slice(reading.as_bytes());
    }
    out.push(b'\n');
    Answer::Lines("Success".to_owned(), out)
}

/// Opens a file to read from it.
pub(super) fn read(path: &Path) -> Result<Rrd, String> {
    Rrd::open_read_only(path).map_err(|error| rrd_error(&error))
}

/// What the client is told of an error of the engine.
pub(super) fn rrd_error(error: &concertim::Error) -> String {
    format!("RRD Error: {}", error.message())
}

/// The first moment that CREATE takes: ten years of 365 days after 1970.
const EARLIEST: i64 = 10 * 365 * 86_400;

/// The words of CREATE behind the file's.
#[derive(Debug, Default)]
pub(super) struct Creation {
    /// The start in seconds (`-b`).
    pub(super) start: Option<i64>,
    /// Seconds a step (`-s`).
    pub(super) step: Option<u64>,
    /// `-O`.
    pub(super) no_overwrite: bool,
    /// `DS:` and `RRA:` words.
    pub(super) definitions: Vec<OsString>,
}

impl Creation {
    /// Reads the words; `from` is told of `-r` and `-t` and the file behind them.
    ///
    /// # Errors
    /// What the client is told.
    pub(super) fn read(
        words: &mut Words<'_>,
        mut from: impl FnMut(&str, &[u8]) -> Result<(), String>,
    ) -> Result<Self, String> {
        let usage = || Command::Create.usage();
        let mut creation = Self::default();
        while let Some(word) = words.next() {
            match &*word {
                b"-O" => creation.no_overwrite = true,
                b"-b" => {
                    let start = line::leading_integer(&words.next().ok_or_else(usage)?);
                    if start < EARLIEST {
                        return Err("The first entry must be after 1980.".to_owned());
                    }
                    creation.start = Some(start);
                }
                b"-s" => {
                    // What is no number counts as 0, and 0 as not given.
                    let step = line::leading_integer(&words.next().ok_or_else(usage)?);
                    let step = u64::try_from(step).ok().filter(|step| *step > 0);
                    creation.step = step.or(creation.step);
                }
                b"-r" => from("--source", &words.next().ok_or_else(usage)?)?,
                b"-t" => from("--template", &words.next().ok_or_else(usage)?)?,
                word if word.starts_with(b"DS:") || word.starts_with(b"RRA:") => {
                    creation.definitions.push(OsString::from_vec(word.to_vec()));
                }
                _ => return Err(usage()),
            }
        }
        Ok(creation)
    }
}

fn create(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (_, path) = file(cache, words, Command::Create)?;
    let mut line = vec![OsString::from("create"), path.clone().into_os_string()];
    let creation = Creation::read(words, |option, name| {
        // The original lets these out of the fence.
        let source = cache.base.admit(name)?;
        flush_before_reading(cache, name);
        line.extend([option.into(), source.into_os_string()]);
        Ok(())
    })?;
    if let Some(start) = creation.start {
        line.extend(["--start".into(), start.to_string().into()]);
    }
    if let Some(step) = creation.step {
        line.extend(["--step".into(), step.to_string().into()]);
    }
    cache.base.make_folders(&path)?;
    if cache.overwrites_never || creation.no_overwrite {
        line.push("--no-overwrite".into());
    }
    line.push("--".into());
    line.extend(creation.definitions);
    engine::run(&line).map_err(|text| format!("RRD Error: {text}"))?;
    cache.changed(&path);
    Ok(Answer::Line("RRD created OK".to_owned()))
}

/// `TUNE FILE OPTIONS...`, or as RRDtool's clients send it: `TUNE FILE N tune OPTIONS... FILE`,
/// with the number of the words that follow, the command's name, the daemon's own address and the
/// file once more.
fn tune(cache: &Cache, words: &mut Words<'_>) -> Said {
    let (word, path) = file(cache, words, Command::Tune)?;
    let mut rest: Vec<Vec<u8>> = words.map(Cow::into_owned).collect();
    let stated = rest.first().and_then(|count| std::str::from_utf8(count).ok()?.parse().ok());
    if let Some(count) = stated {
        let _: usize = count;
        if rest.len() - 1 != count {
            return Err(format!("Invalid argument count specified ({count})"));
        }
        rest = rest.split_off(rest.len().min(2));
    }
    let mut line = vec![OsString::from("tune"), path.clone().into_os_string()];
    let mut rest = rest.into_iter();
    while let Some(option) = rest.next() {
        let text = String::from_utf8_lossy(&option);
        match &*text {
            "-D" | "--daemon" => drop(rest.next()),
            text if text.starts_with("--daemon=") => {}
            _ if stated.is_some() && option == word => {}
            _ => line.push(OsString::from_vec(option)),
        }
    }
    // Values that wait were meant for the file as it is.
    if let Some(entry) = cache.find(&word) {
        cache.flush(&entry).map_err(|text| format!("Got error {text}"))?;
    }
    engine::run(&line).map_err(|text| format!("Got error {text}"))?;
    cache.changed(&path);
    Ok(Answer::Line("Success".to_owned()))
}

/// The words of LIST.
pub(super) struct Listing<'a> {
    word: Cow<'a, [u8]>,
    /// What is below folders, too.
    pub(super) recursive: bool,
}

impl<'a> Listing<'a> {
    pub(super) fn read(words: &mut Words<'a>) -> Result<Self, String> {
        let mut word = words.next().ok_or_else(|| Command::List.usage())?;
        let recursive = word.eq_ignore_ascii_case(b"RECURSIVE");
        if recursive {
            word = words.next().ok_or_else(|| Command::List.usage())?;
        }
        if !word.starts_with(b"/") {
            return Err(Command::List.usage());
        }
        Ok(Self { word, recursive })
    }

    /// The path below the base: its `/` is the base, whatever stands there.
    pub(super) fn inside(&self) -> &[u8] {
        self.word.strip_prefix(b"/").unwrap_or_default()
    }

    /// Whether it would leave the base.
    pub(super) fn climbs(&self) -> bool {
        self.word.split(|byte| *byte == b'/').any(|part| part == b"..")
    }
}

fn list(cache: &Cache, words: &mut Words<'_>) -> Said {
    let listing = Listing::read(words)?;
    let path = cache.base.join(listing.inside().trim_ascii_start());
    if listing.climbs() || !cache.base.holds(&path) {
        return Err(format!("List {}: Permission denied", path.display()));
    }
    let names = if path.is_file() {
        let name = path.file_name().map(OsStr::as_bytes).unwrap_or_default();
        [name, b"\n"].concat()
    } else if path.exists() {
        let mut line = vec![OsString::from("list")];
        line.extend(listing.recursive.then(|| OsString::from("--recursive")));
        line.push(path.clone().into_os_string());
        let names = engine::run(&line);
        inside_only(cache, &path, names.map_err(|text| format!("List {}: {text}", path.display()))?)
    } else {
        return Err(format!("List {}: No such file or directory", path.display()));
    };
    Ok(Answer::Lines("RRDs".to_owned(), names))
}

/// Leaves out what links in the folder lead to outside the fence.
fn inside_only(cache: &Cache, folder: &Path, names: Vec<u8>) -> Vec<u8> {
    let holds =
        |name: &&[u8]| cache.base.holds(&folder.join(OsStr::from_bytes(name.trim_ascii_end())));
    names.split_inclusive(|byte| *byte == b'\n').filter(holds).collect::<Vec<_>>().concat()
}

fn suspend(cache: &Cache, words: &mut Words<'_>, command: Command, suspended: bool) -> Said {
    let (word, path) = file(cache, words, command)?;
    let path = path.display();
    let Some(entry) = cache.find(&word) else {
        return Err(format!("{path} - No such file or directory"));
    };
    Ok(Answer::Line(match (cache.suspend(&entry, suspended), suspended) {
        (true, true) => format!("{path} suspended"),
        (false, true) => format!("{path} already suspended"),
        (true, false) => format!("{path} resumed"),
        (false, false) => format!("{path} not suspended"),
    }))
}

fn suspend_all(cache: &Cache, suspended: bool) -> Answer {
    let all = cache.all();
    let count = all.iter().filter(|entry| cache.suspend(entry, suspended)).count();
    let verb = if suspended { "suspend" } else { "resumed" };
    Answer::Line(format!("{count} rrds {verb}"))
}

/// DUMP: XML without a line before it, and then the connection ends.
pub(super) fn dump(cache: &Cache, words: &mut Words<'_>, out: &mut dyn Write) -> Said {
    let (word, path) = file(cache, words, Command::Dump)?;
    let header = words.next().map(|word| OsString::from_vec(word.into_owned()));
    flush_before_reading(cache, &word);
    let mut line = vec![OsString::from("dump")];
    if let Some(header) = header {
        line.extend([OsString::from("--header"), header]);
    }
    line.push(path.into_os_string());
    engine::stream(&line, out).map_err(|text| format!("RRD Error: {text}"))?;
    Ok(Answer::Done)
}
