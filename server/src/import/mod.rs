//! `concertim import`: taking over a site of the existing service.
//!
//! Exit status: 0 when everything was taken over; 1 when some of it was not, each named; 2 when it could not
//! be done.

mod report;
mod site;
mod source;
#[cfg(test)]
mod tests;

use crate::clock;
use crate::database::{Database, Kind, Location};
use crate::error::{Error, Result};
use crate::metrics;
use crate::progress::Progress;
use crate::store_command;
use clap::{Args, Subcommand};
use concertim::store::LayoutKind;
use report::Report;
use source::Source;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Some of it was not taken over.
const PARTLY: u8 = 1;
/// It could not be done.
const FAILED: u8 = 2;

/// Whence.
#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// From the existing service: users, teams, racks, devices and what belongs to them, and metrics
    ConcertimV1(ImportArgs),
}

/// Arguments of `concertim-v1`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The existing service's database, which is only read: postgres://USER@HOST/NAME
    #[arg(long, value_name = "URL")]
    database: String,
    /// Folder of the existing metric reporting daemon's RRD files
    #[arg(long, value_name = "DIR")]
    rrd: Option<PathBuf>,
    /// The data folder to fill
    #[arg(long, value_name = "DIR", default_value = "./concertim-data")]
    data: PathBuf,
    /// The database to fill, if not the data folder's own
    #[arg(long, value_name = "URL")]
    into: Option<String>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Runs the command; an error goes to standard error, in one line.
#[must_use]
pub fn run(command: &ImportCommand) -> ExitCode {
    let ImportCommand::ConcertimV1(args) = command;
    match import(args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(PARTLY),
        Err(error) => {
            eprintln!("concertim: {error}");
            ExitCode::from(FAILED)
        }
    }
}

/// Whether everything was taken over.
fn import(args: &ImportArgs) -> Result<bool> {
    let from = Location::parse(&args.database)?;
    if from.kind() != Kind::Postgres {
        return Err(Error::new("--database: the existing service keeps its data in PostgreSQL"));
    }
    let into = match &args.into {
        Some(url) => Location::parse(url)?,
        None => Location::of_folder(&args.data),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| Error::io("starting the runtime", &e))?;
    let report = runtime.block_on(take_over(from, into, args.dry_run))?;
    let text = match args.json {
        true => format!("{}\n", report.json(args.dry_run)),
        false => report.to_string(),
    };
    let printed = io::stdout().lock().write_all(text.as_bytes());
    printed.map_err(|e| Error::io("writing to standard output", &e))?;
    let mut whole = !report.partly();
    if let Some(rrd) = args.rrd.as_ref().filter(|_| !args.dry_run) {
        let history = metrics::history_folder(&args.data, LayoutKind::Columns);
        whole &= store_command::import_tree(rrd, &history, args.json)?;
    }
    Ok(whole)
}

/// Takes over a database, or says what would be.
async fn take_over(from: Location, into: Location, dry: bool) -> Result<Report> {
    let mut source = Source::open(from).await?;
    let database = Database::open(into).await?;
    let (mut transaction, now) = (database.begin().await?, clock::micros());
    let mut progress = Progress::default();
    let report = site::take_over(&mut source, &mut transaction, &mut progress).await;
    progress.end();
    let report = report?;
    match dry {
        true => transaction.roll_back().await?,
        false => transaction.commit(now).await?,
    }
    database.close().await;
    Ok(report)
}
