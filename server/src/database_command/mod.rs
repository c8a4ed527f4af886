//! `concertim database`: what an operator does to the portal's database.
//!
//! Exit status: 0 when it was done, and nothing was found; 1 when `check` found something; 2 when it could
//! not be done.

mod archive;
mod check;
mod tables;
#[cfg(test)]
mod tests;

use crate::database::{Database, Location};
use crate::durable::PRIVATE_FILE;
use crate::error::{Error, Result};
use crate::progress::Progress;
use clap::{Args, Subcommand};
use concertim::storage::durable::{self, Placement};
use serde_json::json;
use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::runtime::Runtime;

/// Something was found.
const FOUND: u8 = 1;
/// It could not be done.
const FAILED: u8 = 2;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum DatabaseCommand {
    /// Bring the schema up to this program's version; `serve` does so at each start
    Migrate(Which),
    /// Write everything to one file, while the server runs
    Backup(BackupArgs),
    /// Fill a database from such a file, of either kind from either kind
    Restore(RestoreArgs),
    /// Look for what contradicts itself; nothing is changed
    Check(CheckArgs),
}

/// Which database.
#[derive(Debug, Args)]
pub struct Which {
    /// The server's data folder, which holds the database unless --database says otherwise
    #[arg(long, value_name = "DIR", default_value = "./concertim-data")]
    data: PathBuf,
    /// postgres://USER@HOST/NAME, or sqlite:PATH
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

/// Arguments of `backup`.
#[derive(Debug, Args)]
pub struct BackupArgs {
    #[command(flatten)]
    which: Which,
    /// The file to write: lines of JSON in zstd; readable by its owner alone
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    overwrite: bool,
}

/// Arguments of `restore`.
#[derive(Debug, Args)]
pub struct RestoreArgs {
    #[command(flatten)]
    which: Which,
    /// The file of `backup`
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// Replace what is in the database; no server may be using it
    #[arg(long)]
    replace: bool,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    which: Which,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Which {
    fn location(&self) -> Result<Location> {
        match &self.database {
            Some(url) => Location::parse(url),
            None => Ok(Location::of_folder(&self.data)),
        }
    }

    /// One that is there: a name that is mistyped is no new database.
    fn existing(&self) -> Result<Location> {
        let location = self.location()?;
        match &location {
            Location::File(path) if !path.is_file() => {
                Err(Error::new(format!("there is no database {location}")))
            }
            _ => Ok(location),
        }
    }
}

/// Runs a command; an error goes to standard error, in one line.
#[must_use]
pub fn run(command: &DatabaseCommand) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| Error::io("starting the runtime", &e));
    let outcome = runtime.and_then(|runtime| match command {
        DatabaseCommand::Migrate(which) => migrate(&runtime, which),
        DatabaseCommand::Backup(args) => backup(&runtime, args),
        DatabaseCommand::Restore(args) => restore(&runtime, args),
        DatabaseCommand::Check(args) => check(&runtime, args),
    });
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("concertim: {error}");
            ExitCode::from(FAILED)
        }
    }
}

fn migrate(runtime: &Runtime, which: &Which) -> Result<ExitCode> {
    let location = which.location()?;
    runtime.block_on(async {
        let database = Database::connect(location).await?;
        let before = database.schema().await?.taken;
        let after = database.migrate().await?.taken;
        let place = database.location();
        say(&match before {
            _ if before == after => format!("{place} has schema {after}, the newest"),
            _ => format!("{place} had schema {before} and has {after} now, the newest"),
        })?;
        database.close().await;
        Ok(ExitCode::SUCCESS)
    })
}

fn backup(runtime: &Runtime, args: &BackupArgs) -> Result<ExitCode> {
    let location = args.which.existing()?;
    let database = runtime.block_on(Database::connect(location))?;
    let placement = Placement { overwrite: args.overwrite, sync: true, mode: PRIVATE_FILE };
    let mut progress = Progress::default();
    let mut failed = None;
    let mut written = 0;
    let placed = durable::place(&args.to, placement, |file| {
        let done = runtime.block_on(archive::write(&database, file, &mut progress));
        match done {
            Ok(rows) => written = rows,
            Err(error) => failed = Some(error),
        }
        match failed {
            Some(_) => Err(io::Error::other("the database")),
            None => Ok(()),
        }
    });
    progress.end();
    runtime.block_on(database.close());
    if let Some(error) = failed {
        return Err(error);
    }
    let to = args.to.display();
    placed.map_err(|error| Error::new(format!("writing {to}: {}", error.message())))?;
    say(&format!("{written} rows are in {to}"))?;
    Ok(ExitCode::SUCCESS)
}

fn restore(runtime: &Runtime, args: &RestoreArgs) -> Result<ExitCode> {
    let from = args.from.display();
    let file = File::open(&args.from).map_err(|e| Error::io(format_args!("reading {from}"), &e))?;
    let location = args.which.location()?;
    runtime.block_on(async {
        let database = Database::open(location).await?;
        let mut progress = Progress::default();
        let read =
            archive::read(&database, BufReader::new(file), args.replace, &mut progress).await;
        progress.end();
        database.close().await;
        let rows = read.map_err(|error| Error::new(format!("{from}: {error}")))?;
        say(&format!("{rows} rows are in {}", database.location()))?;
        Ok(ExitCode::SUCCESS)
    })
}

fn check(runtime: &Runtime, args: &CheckArgs) -> Result<ExitCode> {
    let location = args.which.existing()?;
    runtime.block_on(async {
        let database = Database::connect(location).await?;
        let found = check::check(&database).await?;
        database.close().await;
        if args.json {
            let lines = found
                .iter()
                .map(|found| json!({"table": found.table, "id": found.id, "text": found.text}));
            say(&json!({"bad": found.len(), "findings": lines.collect::<Vec<_>>()}).to_string())?;
        } else {
            for found in &found {
                say(&format!("{} {}: {}", found.table, found.id, found.text))?;
            }
            say(&format!("{}: {} bad", database.location(), found.len()))?;
        }
        Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FOUND) })
    })
}

/// Prints a line; whoever stops reading, as `head` does, has had enough.
fn say(line: &str) -> Result<()> {
    match writeln!(io::stdout().lock(), "{line}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::io("writing to standard output", &error))
        }
        _ => Ok(()),
    }
}
