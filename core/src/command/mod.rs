//! The command grammar of RRDtool, shared by the shell and by every other binding: words in, text
//! and a status out. `rrdtool(1)` and its sisters are the description.
//!
//! Texts that programs match on are RRDtool's; help is in our own words. Where RRDtool prints what
//! it has and fails afterwards, or takes what it does not understand, this grammar refuses.

mod arguments;
mod check;
mod completions;
mod convert;
mod create;
mod daemon;
mod databases;
mod definition;
mod dump;
mod explain;
mod fetch;
mod files;
mod flushcached;
mod form;
mod help;
mod info;
mod json;
mod list;
mod locking;
mod moments;
mod pipe;
mod reference;
mod resize;
mod restore;
mod tune;
mod update;
mod xport;

pub use create::define;
pub use daemon::{Address, Conversation};
pub use reference::reference;

use crate::error::{Error, ErrorKind};
use crate::time::Timestamp;
use arguments::Choice;
use jiff::tz::TimeZone;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What commands need of the process around them. Nothing in this room reads a clock, a time zone
/// or the environment.
pub trait Host {
    /// The time now.
    fn now(&self) -> Timestamp;

    /// The zone of local times in arguments and in the comments of a dump.
    fn time_zone(&self) -> TimeZone;

    /// What the process has used so far.
    fn usage(&self) -> Usage;

    /// The folder that relative paths start from.
    ///
    /// # Errors
    /// The system's.
    fn folder(&self) -> io::Result<PathBuf>;

    /// Makes `folder` the one that relative paths start from.
    ///
    /// # Errors
    /// The system's.
    fn enter(&mut self, folder: &Path) -> io::Result<()>;

    /// The address of a caching daemon that the environment asks for (`RRDCACHED_ADDRESS`).
    fn daemon(&self) -> Option<OsString>;

    /// Whether the process was called by the name of `rrdtool`: where it differs on purpose, it
    /// then does as RRDtool does.
    fn as_rrdtool(&self) -> bool {
        false
    }

    /// Whether the output is a terminal that shows colours, to a person who wants them.
    fn colours(&self) -> bool {
        false
    }

    /// What is taken off the front of absolute paths for a daemon elsewhere
    /// (`RRDCACHED_STRIPPATH`).
    fn daemon_prefix(&self) -> Option<OsString> {
        None
    }

    /// What opens a daemon that asks for it: its token, the first line of the file that
    /// `RRDCACHED_TOKEN_FILE` names.
    ///
    /// # Errors
    /// The system's, when the file cannot be read.
    fn daemon_token(&self) -> io::Result<Option<Vec<u8>>> {
        Ok(None)
    }

    /// The connection that was [kept](Self::keep), where it leads to this address.
    fn kept(&self, _: &Address) -> Option<Box<dyn Conversation>> {
        None
    }

    /// Opens a connection to a daemon.
    ///
    /// # Errors
    /// The system's; a name that does not resolve. A host without connections refuses all.
    fn converse(&self, _: &Address) -> io::Result<Box<dyn Conversation>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Takes back a connection on which every answer has been read, for the next command line that
    /// asks for the same address.
    fn keep(&self, _: &Address, _: Box<dyn Conversation>) {}

    /// What the environment says about locks (`RRD_LOCKING`): `try`, `block` or `none`.
    fn locking(&self) -> Option<OsString> {
        None
    }

    /// Whether [`progress`](Self::progress) shows anything to anybody.
    fn shows_progress(&self) -> bool {
        false
    }

    /// Shows how many of how many files are done; `None` takes it away, as a line of text comes
    /// next or all are done.
    fn progress(&self, _: Option<(usize, usize)>) {}
}

/// Time that a process has used, for the replies of pipe mode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Processor time in the program.
    pub user: Duration,
    /// Processor time in the system on its behalf.
    pub system: Duration,
    /// Time since it started.
    pub real: Duration,
}

/// The process around a command, and its three streams.
pub struct Context<'a> {
    /// Clock, zone, folder.
    pub host: &'a mut dyn Host,
    /// Where `-` reads from.
    pub input: &'a mut dyn BufRead,
    /// Where answers go.
    pub output: &'a mut dyn Write,
    /// Where errors go, but for those of pipe mode.
    pub errors: &'a mut dyn Write,
}

impl std::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}

/// Runs one command line, without the program's name: `["info", "load.rrd"]`; `["-"]` reads
/// command lines from the input. Returns the exit status: 0, or 1 after an error.
///
/// # Errors
/// Only what writing to the output or to the errors, or reading commands from the input, meets.
pub fn run(words: &[OsString], context: &mut Context<'_>) -> io::Result<u8> {
    let first = words.first().map(|word| word.as_os_str());
    if first == Some(OsStr::new("-")) {
        return match words {
            [_] => pipe::run(context),
            [_, folder] => pipe::run_inside(Path::new(folder), context),
            _ => {
                report(&refuse("unknown function '-'"), context.errors)?;
                Ok(1)
            }
        };
    }
    let outcome = match words {
        [] | [_] => help::print(first, context.output),
        [verb, about] if is_help(verb) => help::print(Some(about), context.output),
        [verb, ..] if is_help(verb) => help::print(None, context.output),
        _ => one(words, context),
    };
    let status = match outcome {
        Ok(()) => 0,
        Err(Stop::Output(error)) => return Err(error),
        Err(Stop::Refused(error)) => {
            // What came before the error goes out before it.
            context.output.flush()?;
            report(&error, context.errors)?;
            1
        }
    };
    context.output.flush()?;
    Ok(status)
}

/// Runs a verb and its words.
fn one(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let Some((verb, rest)) = words.split_first() else {
        return help::print(None, context.output);
    };
    let name = verb.to_string_lossy();
    if is_help(verb) {
        return help::print(rest.first().map(|word| word.as_os_str()), context.output);
    }
    if let [only] = rest
        && only == "--help"
        && !context.host.as_rrdtool()
    {
        return help::print(Some(verb), context.output);
    }
    match VERBS.iter().find(|known| known.name == name) {
        Some(verb) => (verb.run)(rest, context),
        None if matches!(&*name, "v" | "version" | "-v" | "--version") => {
            Ok(writeln!(context.output, "{}", help::VERSION)?)
        }
        None if help::DRAWING.contains(&&*name) => {
            Err(refuse(format!("{name}: this program does not draw pictures")).into())
        }
        None if help::ELSEWHERE.contains(&&*name) => {
            Err(refuse(format!("unknown function '{name}': this program does not have it")).into())
        }
        None => Err(refuse(format!("unknown function '{name}'")).into()),
    }
}

fn is_help(word: &OsStr) -> bool {
    ["help", "--help", "-help", "-?", "-h"].iter().any(|help| word == *help)
}

fn report(error: &Error, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "ERROR: {}", error.message())
}

/// What a command line starts with, and what then happens.
struct Verb {
    name: &'static str,
    run: fn(&[OsString], &mut Context<'_>) -> Outcome,
    /// Its options, which help and the completions of shells list too.
    choices: &'static [Choice],
    help: &'static str,
}

/// Every command, in the order of the help.
const VERBS: &[Verb] = &[
    create::VERB,
    update::VERB,
    update::VERBOSE,
    fetch::VERB,
    info::VERB,
    moments::FIRST,
    moments::LAST,
    moments::LAST_UPDATE,
    dump::VERB,
    restore::VERB,
    list::VERB,
    flushcached::VERB,
    explain::VERB,
    xport::VERB,
    check::VERB,
    convert::VERB,
    completions::VERB,
    tune::VERB,
    resize::VERB,
];

/// How a command ends.
type Outcome<T = ()> = Result<T, Stop>;

/// Why a command ended early.
#[derive(Debug)]
enum Stop {
    /// It could not do what was asked; the sentence is shown.
    Refused(Error),
    /// Its output could not be written; nobody is left to show anything to.
    Output(io::Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

#[cold]
fn refuse(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Argument, message)
}
