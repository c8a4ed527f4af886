//! `concertim store`: what is done to a store apart from readings, by people and by scripts.
//!
//! Exit status: 0 when everything was done, and nothing was found; 1 when some of it was not, each
//! named; 2 when there was nothing to do it with.

mod list;
mod stats;
mod transfer;
mod verify;

use crate::clock;
use crate::durable::{self, PRIVATE_FOLDER};
use crate::error::{Error, Result};
use clap::{Args, Subcommand};
use concertim::Timestamp;
use concertim::store::{LabelMatch, Pattern, Query, Store, StoreOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Some of it could not be done, or something was found.
const PARTLY: u8 = 1;
/// It could not be done.
const FAILED: u8 = 2;

/// Threads that read files when nobody says otherwise.
const JOBS: u16 = 2;

/// Bytes of a journal's file while a tool has the store, which writes next to nothing there.
const JOURNAL_SEGMENT: u64 = 1 << 20;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum StoreCommand {
    /// Take over a tree of RRD files, with their whole history
    Import(ImportArgs),
    /// Write series as RRD files, which RRDtool reads
    Export(ExportArgs),
    /// Check everything that can be checked; the store stays as it is
    Verify(Look),
    /// Count series, schemas and bytes
    Stats(Look),
    /// Give back what deleted series have left
    Compact(CompactArgs),
    /// Print the names of series
    List(ListArgs),
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// Folder with the RRD files, of any machine and version
    dir: PathBuf,
    /// The store's folder, made if it is missing
    #[arg(long, value_name = "STORE")]
    store: PathBuf,
    /// Threads that read files
    #[arg(long, value_name = "N", default_value_t = JOBS,
          value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: u16,
    /// A line of JSON for each file that is refused, and one for the sum
    #[arg(long)]
    json: bool,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The store's folder
    store: PathBuf,
    /// Folder for the files, made if it is missing; - writes one series to standard output
    dir: PathBuf,
    /// Series with names like this: *, ?, [ab], {a,b}, and ** for any parts; with -, a name
    #[arg(long, value_name = "PATTERN")]
    series: Option<String>,
    /// Series with this label: KEY=VALUE, KEY!=VALUE, or KEY for any value
    #[arg(long, value_name = "LABEL")]
    label: Vec<String>,
    /// Replace files that are there
    #[arg(long)]
    overwrite: bool,
    /// Keep files that are there, and go on: after an export that was interrupted
    #[arg(long, conflicts_with = "overwrite")]
    keep: bool,
    /// Threads that write files
    #[arg(long, value_name = "N", default_value_t = 4,
          value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: u16,
}

/// Arguments of commands that look at a store.
#[derive(Debug, Args)]
pub struct Look {
    /// The store's folder
    store: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Arguments of `compact`.
#[derive(Debug, Args)]
pub struct CompactArgs {
    /// The store's folder
    store: PathBuf,
}

/// Arguments of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// The store's folder
    store: PathBuf,
    /// Series with names like this: *, ?, [ab], {a,b}, and ** for any parts
    pattern: Option<String>,
    /// Series with this label: KEY=VALUE, KEY!=VALUE, or KEY for any value
    #[arg(long, value_name = "LABEL")]
    label: Vec<String>,
    /// Print a line of JSON for each
    #[arg(long)]
    json: bool,
}

/// How a command ended that could be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    All,
    Partly,
}

/// Runs a command; errors go to standard error, a line each.
#[must_use]
pub fn run(command: &StoreCommand) -> ExitCode {
    let outcome = match command {
        StoreCommand::Import(args) => transfer::import(args),
        StoreCommand::Export(args) => transfer::export(args),
        StoreCommand::Verify(args) => verify::verify(args),
        StoreCommand::Stats(args) => stats::stats(args),
        StoreCommand::Compact(args) => stats::compact(args),
        StoreCommand::List(args) => list::list(args),
    };
    match outcome {
        Ok(Outcome::All) => ExitCode::SUCCESS,
        Ok(Outcome::Partly) => ExitCode::from(PARTLY),
        Err(error) => {
            eprintln!("concertim: {error}");
            ExitCode::from(FAILED)
        }
    }
}

/// Takes a tree of RRD files into a store, made if it is missing, and prints what it did; whether all of
/// it was taken.
///
/// # Errors
/// When there is no such tree, or the store cannot be used.
pub(crate) fn import_tree(tree: &Path, store: &Path, json: bool) -> Result<bool> {
    if let Some(folder) = store.parent() {
        durable::create_folder(folder, PRIVATE_FOLDER)?;
    }
    Ok(transfer::import_tree(tree, store, JOBS.into(), json)? == Outcome::All)
}

/// An error of the engine, in one line.
fn told(error: &concertim::Error) -> Error {
    Error::new(error.to_string())
}

fn now() -> Timestamp {
    Timestamp::from_seconds(clock::now().seconds())
}

/// Opens a store that is there: a name that is mistyped is no new store.
fn open(path: &Path) -> Result<Store> {
    if !path.join("store").is_file() {
        let shown = path.display();
        return Err(Error::new(format!("'{shown}' is no store: it has no file 'store'")));
    }
    open_or_make(path)
}

fn open_or_make(path: &Path) -> Result<Store> {
    let mut options = StoreOptions::default();
    options.journal_segment = JOURNAL_SEGMENT;
    Store::open(path, options).map_err(|error| told(&error))
}

fn query(pattern: Option<&str>, labels: &[String]) -> Result<Query> {
    let name = pattern.map(Pattern::new).transpose().map_err(|error| told(&error))?;
    let labels = labels.iter().map(|label| match label.split_once('=') {
        Some((key, value)) => match key.strip_suffix('!') {
            Some(key) => LabelMatch::IsNot(key.to_owned(), value.to_owned()),
            None => LabelMatch::Is(key.to_owned(), value.to_owned()),
        },
        None => LabelMatch::Has(label.clone()),
    });
    let mut query = Query::default();
    (query.name, query.labels) = (name, labels.collect());
    Ok(query)
}

/// Writes to standard output; whoever stops reading, as `head` does, has had enough.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Error::io("writing to standard output", &error)),
        Ok(()) => Ok(()),
    }
}
