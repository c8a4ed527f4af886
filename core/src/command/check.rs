//! `check`: are files and trees of files whole? rrdtool has no such command.

use super::arguments::{Arguments, Choice};
use super::files::{self, Files};
use super::form;
use super::json::Json;
use super::{Context, Outcome, Verb, refuse};
use crate::error::{Error, ErrorKind, Result};
use crate::format::Machine;
use crate::rrd::{Finding, Rrd};
use crate::time::Timestamp;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

pub(super) const VERB: Verb = Verb {
    name: "check",
    run,
    choices: CHOICES,
    help: "check FILE|FOLDER... [OPTIONS]
  -j, --jobs N            files looked at together (default: one a processor)
  --json                  an object a line for every file
  Opens each FILE, and every *.rrd below a FOLDER, and reads all that it holds; writers go on
  meanwhile. A bad file cannot be read, was updated in the future, or has regions of zeros; a note
  is what is unusual. Prints both, and then how many there were; fails when a file is bad.",
};

const CHOICES: &[Choice] = &[Choice::valued(b'j', "jobs"), form::JSON];

/// What is known of one file.
enum Health {
    Read { machine: Machine, version: u8, last_update: Timestamp, findings: Vec<Finding> },
    Unreadable(Error),
}

impl Health {
    fn is_bad(&self) -> bool {
        match self {
            Self::Read { findings, .. } => findings.iter().any(|finding| finding.kind.is_bad()),
            Self::Unreadable(_) => true,
        }
    }
}

/// What all files come to.
#[derive(Debug, Default)]
struct Sum {
    files: u64,
    bad: u64,
    notes: u64,
    foreign: u64,
}

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut jobs, mut json) = (files::processors(), false);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "jobs" => jobs = files::threads(value)?,
            _ => json = true,
        }
    }
    let words: Vec<&OsStr> = std::iter::from_fn(|| arguments.word()).collect();
    if words.is_empty() {
        return Err(refuse("Usage: check FILE|FOLDER... [--jobs N] [--json]").into());
    }
    let found = || Files::new(words.iter().copied());
    let total = if context.host.shows_progress() { found().count() } else { 0 };
    let now = context.host.now();
    let work = |file: &Result<PathBuf>| match file {
        Ok(path) => health(path, now),
        Err(error) => Health::Unreadable(Error::new(error.kind(), error.message())),
    };
    let mut sum = Sum::default();
    let mut done = 0;
    files::each(found(), jobs, work, |file, health| -> Outcome {
        done += 1;
        let name = match file {
            Ok(path) => path.as_path(),
            Err(error) => error.path().unwrap_or(Path::new("")),
        };
        sum.add(&health);
        let mut out = Vec::new();
        if json {
            object(&mut out, name, &health)
        } else {
            lines(&mut out, name, &health)?
        };
        if !out.is_empty() {
            context.host.progress(None);
            context.output.write_all(&out)?;
            if total > 0 {
                context.output.flush()?;
            }
        }
        context.host.progress(Some((done, total)));
        Ok(())
    })?;
    context.host.progress(None);
    if !json {
        writeln!(context.output, "{sum}")?;
    }
    match sum.bad {
        0 => Ok(()),
        bad => {
            Err(Error::new(ErrorKind::Corrupt, format!("{bad} of {} files bad", sum.files)).into())
        }
    }
}

/// Looks at a file, as it is at one moment and without a lock.
fn health(path: &Path, now: Timestamp) -> Health {
    let opened = Rrd::open_read_only(path);
    match opened.and_then(|rrd| rrd.check(now).map(|findings| (rrd, findings))) {
        Ok((rrd, findings)) => Health::Read {
            machine: rrd.machine(),
            version: rrd.schema().version().number(),
            last_update: rrd.last_update(),
            findings,
        },
        Err(error) => Health::Unreadable(wreck(error, path)),
    }
}

/// The error of a file that is no database, or what it is where that can be told: nothing, or
/// nothing but zeros.
fn wreck(error: Error, path: &Path) -> Error {
    if !matches!(error.kind(), ErrorKind::NotADatabase | ErrorKind::Truncated) {
        return error;
    }
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(4096).read_to_end(&mut start));
    if read.is_err() || start.iter().any(|byte| *byte != 0) {
        return error;
    }
    let message = match start.len() {
        0 => "the file is empty".to_owned(),
        bytes => format!("the first {bytes} bytes are zeros, as after a crash"),
    };
    Error::new(ErrorKind::NotADatabase, message)
}

impl Sum {
    fn add(&mut self, health: &Health) {
        self.files += 1;
        self.bad += u64::from(health.is_bad());
        if let Health::Read { machine, findings, .. } = health {
            self.foreign += u64::from(*machine != Machine::STANDARD);
            let notes = findings.iter().filter(|finding| !finding.kind.is_bad()).count();
            self.notes += u64::try_from(notes).unwrap_or(0);
        }
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { files, bad, notes, foreign } = self;
        write!(f, "{files} files: {} good, {bad} bad; {notes} notes", files - bad)?;
        if *foreign > 0 { write!(f, "; {foreign} of other machines") } else { Ok(()) }
    }
}

/// A line for each thing that is odd.
fn lines(out: &mut Vec<u8>, path: &Path, health: &Health) -> Outcome {
    let path = path.display();
    match health {
        Health::Unreadable(error) => {
            write!(out, "{path}: BAD: {}", error.message())?;
            match error.offset() {
                Some(offset) => writeln!(out, " (at byte {offset})")?,
                None => writeln!(out)?,
            }
        }
        Health::Read { machine, findings, .. } => {
            if *machine != Machine::STANDARD {
                writeln!(out, "{path}: {machine}")?;
            }
            for Finding { kind, offset, text } in findings {
                let level = if kind.is_bad() { "BAD" } else { "note" };
                writeln!(out, "{path}: {level}: {text} (at byte {offset})")?;
            }
        }
    }
    Ok(())
}

/// A line of JSON.
fn object(out: &mut Vec<u8>, path: &Path, health: &Health) {
    let mut json = Json::default();
    json.object().key("file").text(path.as_os_str().as_bytes());
    json.key("good").literal(if health.is_bad() { "false" } else { "true" });
    match health {
        Health::Unreadable(error) => {
            json.key("error").text(error.message().as_bytes());
            if let Some(offset) = error.offset() {
                json.key("offset").integer(offset);
            }
        }
        Health::Read { machine, version, last_update, findings } => {
            json.key("machine").text(machine.name().as_bytes());
            json.key("version").integer(*version);
            json.key("last_update").literal(&last_update.to_string());
            json.key("findings").array();
            for Finding { kind, offset, text } in findings {
                json.object().key("what").text(kind.name().as_bytes());
                json.key("bad").literal(if kind.is_bad() { "true" } else { "false" });
                json.key("offset").integer(*offset);
                json.key("text").text(text.as_bytes()).end_object();
            }
            json.end_array();
        }
    }
    json.end_object();
    out.extend_from_slice(&json.finish());
}
