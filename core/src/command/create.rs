//! `create`: a new database from its definition (`rrdcreate(1)`).

use super::arguments::{Arguments, Choice, text};
use super::{Context, Outcome, Verb, refuse, without_daemon};
use crate::error::{Error, ErrorKind, Result};
use crate::number;
use crate::rrd::{CreateOptions, Rrd};
use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
use crate::time::{AtTime, Timestamp, parse_duration};
use std::ffi::{OsStr, OsString};
use std::path::Path;

pub(super) const VERB: Verb = Verb {
    name: "create",
    run,
    help: "create FILE [OPTIONS] DS:NAME:TYPE:HEARTBEAT:MIN:MAX... RRA:CF:XFF:STEPS:ROWS...
  -b, --start TIME      the last update of the new file (default: now - 10s)
  -s, --step SECONDS    seconds per primary data point (default: 300)
  -O, --no-overwrite    leave an existing file alone
  TYPE is GAUGE, COUNTER, DERIVE, DCOUNTER, DDERIVE or ABSOLUTE; MIN and MAX may be U.
  CF is AVERAGE, MIN, MAX or LAST. HEARTBEAT, STEPS and ROWS may be durations: 10m, 1d.",
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
    let mut daemon = None;
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "start" => options.start = start(text(value)?, context)?,
            "step" => step = parse_duration(text(value)?, 1).map_err(|e| under("step size", &e))?,
            "no-overwrite" => options.overwrite = false,
            "daemon" => daemon = Some(value),
            _ => {
                let message = format!("--{name} is not supported: definitions come as arguments");
                return Err(refuse(message).into());
            }
        }
    }
    let file = arguments.word().ok_or_else(|| refuse("need name of an rrd file to create"))?;
    without_daemon(daemon, context.host)?;
    if !options.overwrite && Path::new(file).exists() {
        // Placing the file checks again, in one step; RRDtool says so before it reads definitions.
        let message = format!("creating '{}': File exists", file.display());
        return Err(Error::new(ErrorKind::Exists, message).into());
    }
    let schema = schema(&mut arguments, step)?;
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

/// The definitions among the words that are left.
fn schema(arguments: &mut Arguments<'_>, step: u64) -> Result<Schema> {
    let mut sources: Vec<DataSource> = Vec::new();
    let mut archives = Vec::new();
    while let Some(word) = arguments.word() {
        let definition = text(word)?;
        if let Some(rest) = definition.strip_prefix("DS:") {
            data_source(rest, &mut sources)?;
        } else if let Some(rest) = definition.strip_prefix("RRA:") {
            archives.push(archive(rest, step)?);
        } else {
            return Err(unparsed(word));
        }
    }
    if archives.is_empty() {
        return Err(refuse("you must define at least one Round Robin Archive"));
    }
    Schema::new(step, sources, archives)
}

fn unparsed(word: &OsStr) -> Error {
    refuse(format!("can't parse argument '{}'", word.display()))
}

/// `NAME:TYPE:HEARTBEAT:MIN:MAX`; what follows a further colon is ignored, as RRDtool ignores it.
fn data_source(definition: &str, sources: &mut Vec<DataSource>) -> Result<()> {
    let invalid = || refuse("invalid DS format");
    let (name, rest) = definition.split_once(':').ok_or_else(invalid)?;
    if name.contains('=') {
        let message = format!("DS '{name}' takes another file's data, which is not supported");
        return Err(refuse(message));
    }
    let (kind, rest) = rest.split_once(':').ok_or_else(invalid)?;
    // Checks the name; the kind comes later.
    DataSource::new(name, DataSourceKind::Gauge, 1).map_err(|_| invalid())?;
    let upper = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_uppercase());
    if rest.is_empty() || !upper || kind.len() > 19 {
        return Err(invalid());
    }
    if sources.iter().any(|source| source.name() == name) {
        return Err(refuse(format!("Duplicate DS name: {name}")));
    }
    if kind == "COMPUTE" {
        return Err(Error::new(
            ErrorKind::Unsupported,
            format!("DS '{name}': data sources of type COMPUTE are not supported"),
        ));
    }
    let known = DataSourceKind::ALL.into_iter().find(|known| known.name() == kind);
    let kind = known.ok_or_else(|| refuse(format!("invalid DS type specified ({kind})")))?;
    let failed = |reason: &str| refuse(format!("failed to parse data source {rest}: {reason}"));
    let (heartbeat, range) = rest.split_once(':').ok_or_else(|| failed("missing separator"))?;
    let heartbeat = parse_duration(heartbeat, 1).map_err(|error| failed(error.message()))?;
    let mut bounds = range.split(':').map(|bound| Some(bound).filter(|bound| !bound.is_empty()));
    let (Some(Some(minimum)), Some(Some(maximum))) = (bounds.next(), bounds.next()) else {
        return Err(failed("failed to extract min:max"));
    };
    let minimum = bound(minimum, "min")?;
    let maximum = bound(maximum, "max")?;
    let source = DataSource::new(name, kind, heartbeat)?;
    let source = source.with_range(minimum, maximum).map_err(|error| failed(error.message()))?;
    sources.push(source);
    Ok(())
}

/// A bound of a range: a number, or `U` for none.
fn bound(text: &str, which: &str) -> Result<Option<f64>> {
    if text == "U" {
        return Ok(None);
    }
    match number::parse(text.as_bytes()) {
        Some(bound) => Ok(Some(bound).filter(|bound| !bound.is_nan())),
        None => {
            let reason = number::refusal(text.as_bytes());
            Err(refuse(format!("parsing {which} val - {reason}")))
        }
    }
}

/// `CF:XFF:STEPS:ROWS`.
fn archive(definition: &str, step: u64) -> Result<Archive> {
    let mut fields = definition.split(':').filter(|field| !field.is_empty());
    let few = |found: u8| refuse(format!("Expected at least 4 arguments for RRA but got {found}"));
    let function = fields.next().ok_or_else(|| few(0))?;
    // RRDtool reads the capitals, and does not look at what else stands there.
    let capitals = function.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(function.len());
    let function = function.get(..capitals).unwrap_or_default();
    let Some(consolidation) = Consolidation::PLAIN.into_iter().find(|cf| cf.name() == function)
    else {
        return Err(unknown_function(function));
    };
    let xff = fields.next().ok_or_else(|| few(1))?;
    let xff = number::parse(xff.as_bytes()).filter(|xff| (0.0..1.0).contains(xff));
    let xff = xff.ok_or_else(|| refuse("Invalid xff: must be between 0 and 1"))?;
    let steps = fields.next().ok_or_else(|| few(2))?;
    let per_row = parse_duration(steps, step)
        .map_err(|error| refuse(format!("Invalid step {steps}: {}", error.message())))?;
    let rows = fields.next().ok_or_else(|| few(3))?;
    let count = parse_duration(rows, step.saturating_mul(per_row))
        .map_err(|error| refuse(format!("Invalid row count {rows}: {}", error.message())))?;
    if fields.next().is_some() {
        return Err(refuse(format!(
            "Unexpected extra argument for consolidation function {function}"
        )));
    }
    Archive::new(consolidation, xff, per_row, count)
}

fn unknown_function(name: &str) -> Error {
    const ABERRANT: [&str; 6] =
        ["HWPREDICT", "MHWPREDICT", "SEASONAL", "DEVSEASONAL", "DEVPREDICT", "FAILURES"];
    if ABERRANT.contains(&name) {
        let message = format!("archives of the consolidation function {name} are not supported");
        return Error::new(ErrorKind::Unsupported, message);
    }
    refuse(format!("Unrecognized consolidation function {name}"))
}
