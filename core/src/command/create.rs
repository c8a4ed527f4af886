//! `create`: a new database from its definition (`rrdcreate(1)`).

use super::arguments::{Arguments, Choice, text};
use super::daemon::{self, Creation, Daemon};
use super::{Context, Outcome, Verb, definition, refuse};
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::{CreateOptions, Rrd};
use crate::schema::{Archive, DataSource, Parameters, Schema, Version};
use crate::time::{AtTime, Step, Timestamp, parse_duration};
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

pub(super) const VERB: Verb = Verb {
    name: "create",
    run,
    choices: CHOICES,
    help: "create FILE [OPTIONS] DS:NAME:TYPE:HEARTBEAT:MIN:MAX... RRA:CF:XFF:STEPS:ROWS...
  -b, --start TIME      the last update of the new file (default: now - 10s)
  -s, --step SECONDS    seconds per primary data point (default: 300)
  -O, --no-overwrite    leave an existing file alone
  -d, --daemon ADDRESS  let a caching daemon create the file
  TYPE is GAUGE, COUNTER, DERIVE, DCOUNTER, DDERIVE or ABSOLUTE; MIN and MAX may be U.
  DS:NAME:COMPUTE:RPN is calculated from the data sources before it.
  CF is AVERAGE, MIN, MAX or LAST. HEARTBEAT, STEPS and ROWS may be durations: 10m, 1d.
Archives of a forecast; RRA-NUM counts archives from 1:
  RRA:HWPREDICT|MHWPREDICT:ROWS:ALPHA:BETA:SEASON[:RRA-NUM of SEASONAL]
                        without RRA-NUM, the four below are added too
  RRA:SEASONAL|DEVSEASONAL:SEASON:GAMMA:RRA-NUM of HWPREDICT[:smoothing-window=SHARE]
  RRA:DEVPREDICT:ROWS:RRA-NUM of DEVSEASONAL
  RRA:FAILURES:ROWS:THRESHOLD:WINDOW:RRA-NUM of DEVSEASONAL",
};

const CHOICES: &[Choice] = &[
    Choice::valued(b'b', "start"),
    Choice::valued(b's', "step"),
    Choice::plain(b'O', "no-overwrite"),
    Choice::valued(b't', "template"),
    Choice::valued(b'r', "source"),
    Choice::valued(b'd', "daemon"),
];

/// The step of a database that states none, in seconds.
const STEP: u64 = 300;

/// Seconds before now at which a database without `--start` begins.
const BEFORE_NOW: i64 = 10;

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let now = context.host.now();
    let mut options = CreateOptions::new(now.plus_seconds(-BEFORE_NOW));
    let mut step = STEP;
    let (mut creation, mut daemon) = (Creation::default(), None);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "start" => {
                options.start = start(text(value)?, context)?;
                creation.start = Some(options.start.seconds());
            }
            "step" => {
                step = parse_duration(text(value)?, 1).map_err(|e| under("step size", &e))?;
                creation.step = Some(step);
            }
            "no-overwrite" => (options.overwrite, creation.no_overwrite) = (false, true),
            "template" => creation.template = Some(value),
            "source" => creation.sources.push(value),
            _ => daemon = Some(value),
        }
    }
    let file = arguments.word().ok_or_else(|| refuse("need name of an rrd file to create"))?;
    if let Some(daemon) = Daemon::asked(daemon, context.host)? {
        creation.definitions.extend(std::iter::from_fn(|| arguments.word()));
        return Ok(daemon::create(daemon, file, &creation)?);
    }
    if creation.template.is_some() || !creation.sources.is_empty() {
        let message = "--template and --source are not supported: definitions come as arguments";
        return Err(refuse(message).into());
    }
    if !options.overwrite && Path::new(file).exists() {
        // Placing the file checks again, in one step; RRDtool says so before it reads definitions.
        let message = format!("creating '{}': File exists", file.display());
        return Err(Error::new(ErrorKind::Exists, message).into());
    }
    let schema = schema(file, &mut arguments, step)?;
    Ok(Rrd::create(file, &schema, &options)?)
}

fn start(value: &str, context: &Context<'_>) -> Result<Timestamp> {
    let time = AtTime::parse(value).map_err(|error| under("start time", &error))?;
    if time.is_relative() {
        let message = "specifying time relative to the 'start' or 'end' makes no sense here";
        return Err(refuse(message));
    }
    let seconds = time
        .resolve(context.host.now(), &context.host.time_zone())
        .map_err(|error| under("start time", &error))?;
    let start = Timestamp::from_seconds(seconds);
    // Creating checks it again; RRDtool says so before it reads definitions.
    if start < Timestamp::EARLIEST {
        return Err(refuse("the first entry to the RRD should be after 1980"));
    }
    Ok(start)
}

/// The error with what it is about before it.
fn under(what: &str, error: &Error) -> Error {
    refuse(format!("{what}: {}", error.message()))
}

/// The definitions among the words that are left, for a database in `file`.
fn schema(file: &OsStr, arguments: &mut Arguments<'_>, step: u64) -> Result<Schema> {
    let mut sources: Vec<DataSource> = Vec::new();
    let mut archives = Vec::new();
    let mut version = Version::V3;
    while let Some(word) = arguments.word() {
        let defined = text(word)?;
        if let Some(rest) = defined.strip_prefix("DS:") {
            definition::data_source(rest, &mut sources)?;
        } else if let Some(rest) = defined.strip_prefix("RRA:") {
            let stated = definition::archive(rest, step, &mut archives)?;
            if stated.smoothing_window {
                version = Version::V4;
            }
        } else {
            return Err(unparsed(word));
        }
    }
    if archives.is_empty() {
        return Err(refuse("you must define at least one Round Robin Archive"));
    }
    let kinds = sources.iter().map(|source| source.kind().version());
    let functions = archives.iter().map(|archive| archive.consolidation().version());
    let version = kinds.chain(functions).max().unwrap_or(version).max(version);
    let smoothed = |archive: Archive| {
        let row = Parameters::smooth_row(file.as_bytes(), archive.rows());
        archive.with_smooth_row(row)
    };
    let archives = archives.into_iter().map(smoothed).collect();
    Schema::with_version(version, Step::from_seconds(step)?, sources, archives)
}

fn unparsed(word: &OsStr) -> Error {
    refuse(format!("can't parse argument '{}'", word.display()))
}
