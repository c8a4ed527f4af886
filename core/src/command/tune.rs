//! `tune`: settings and structure of a database (`rrdtune(1)`).

use super::arguments::{Arguments, Choice, text};
use super::daemon::{self, Daemon};
use super::{Context, Outcome, Verb, definition, locking, refuse};
use crate::error::Result;
use crate::number;
use crate::rrd::{Change, OpenOptions, RowCount, Rrd};
use crate::schema::{Archive, DataSource, DataSourceKind, Parameters, Schema};
use crate::time::parse_duration;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;

pub(super) const VERB: Verb = Verb {
    name: "tune",
    run,
    choices: CHOICES,
    help: "tune FILE [OPTIONS] [WORDS]      alone: prints the settings
  -h, --heartbeat NAME:SECONDS           the longest silence
  -i, --minimum NAME:VALUE|U             the lowest rate that counts
  -a, --maximum NAME:VALUE|U             the highest
  -d, --data-source-type NAME:TYPE       how readings become rates
  -r, --data-source-rename OLD:NEW
  -x, --alpha, -y, --beta, -z, --gamma, -v, --gamma-deviation WEIGHT
  -s, --smoothing-window, -S, --smoothing-window-deviation SHARE
  -p, --deltapos, -n, --deltaneg DEVIATIONS
  -f, --failure-threshold, -w, --window-length COUNT
  -b, --aberrant-reset NAME              lets its forecasts begin again
  -t, --step SECONDS                     a step that divides the old one; rows keep their seconds
  -D, --daemon ADDRESS                   let a caching daemon write what it holds first
      --locking try|block|none           when somebody else writes (default: wait 5 s)
  DEL:NAME             removes a data source
  DS:...               adds one, as in create
  DELRRA:INDEX         removes an archive; the first is 0, here and below
  RRA:...              adds one, as in create, filled from the others
  RRA#INDEX:+ROWS      gives an archive more rows, filled from the others; -ROWS, =ROWS
  All of it happens, or on an error nothing. Indices are those before, RRA-NUMs those after.",
};

const CHOICES: &[Choice] = &[
    Choice::valued(b'h', "heartbeat"),
    Choice::valued(b'i', "minimum"),
    Choice::valued(b'a', "maximum"),
    Choice::valued(b'd', "data-source-type"),
    Choice::valued(b'r', "data-source-rename"),
    Choice::valued(b'p', "deltapos"),
    Choice::valued(b'n', "deltaneg"),
    Choice::valued(b'f', "failure-threshold"),
    Choice::valued(b'w', "window-length"),
    Choice::valued(b'x', "alpha"),
    Choice::valued(b'y', "beta"),
    Choice::valued(b'z', "gamma"),
    Choice::valued(b'v', "gamma-deviation"),
    Choice::valued(b's', "smoothing-window"),
    Choice::valued(b'S', "smoothing-window-deviation"),
    Choice::valued(b'b', "aberrant-reset"),
    Choice::valued(b't', "step"),
    Choice::valued(b'D', "daemon"),
    locking::CHOICE,
];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut settings, mut daemon, mut locking) = (Vec::new(), None, None);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "daemon" => daemon = Some(value),
            "locking" => locking = Some(value),
            _ => settings.push((name, value)),
        }
    }
    let file = arguments.word().ok_or_else(|| refuse("missing file name"))?;
    let lock = locking::wanted(locking, context.host)?;
    let words: Vec<&OsStr> = std::iter::from_fn(|| arguments.word()).collect();
    if let Some(daemon) = Daemon::asked(daemon, context.host)?
        && daemon::tune(daemon, file, &settings, &words)?
    {
        return Ok(());
    }
    if settings.is_empty() && words.is_empty() {
        let rrd = Rrd::open_read_only(file)?;
        return Ok(list(rrd.schema(), context.output)?);
    }
    let rrd = Rrd::open_with(file, &OpenOptions { lock, ..OpenOptions::default() })?;
    let mut changes = Vec::new();
    for (name, value) in settings {
        changes.push(setting(name, text(value)?)?);
    }
    let mut definitions = Vec::new();
    for word in words {
        let word = text(word)?;
        if word.starts_with("DS:") || word.starts_with("RRA:") {
            definitions.push(word);
        } else {
            changes.push(structure(word)?);
        }
    }
    define(&rrd, file, &definitions, &mut changes)?;
    Ok(rrd.apply(&changes)?)
}

/// The settings, a line for each data source.
fn list(schema: &Schema, out: &mut dyn Write) -> io::Result<()> {
    let names: Vec<&str> = schema.data_sources().iter().map(DataSource::name).collect();
    for source in schema.data_sources() {
        write!(out, "DS[{}] typ: {}", source.name(), source.kind().name())?;
        match source.expression() {
            Some(expression) => writeln!(out, "\tcdef: {}", expression.text(&names))?,
            None => {
                let (minimum, maximum) = (fixed(source.minimum()), fixed(source.maximum()));
                let heartbeat = source.heartbeat();
                writeln!(out, "\thbt: {heartbeat}\tmin: {minimum}\tmax: {maximum}")?;
            }
        }
    }
    Ok(())
}

/// C's `%1.4f`.
fn fixed(value: f64) -> String {
    match value.is_nan() {
        true if value.is_sign_negative() => "-nan".into(),
        true => "nan".into(),
        false => format!("{value:.4}"),
    }
}

/// What the option `name` asks for.
fn setting(name: &str, value: &str) -> Result<Change> {
    Ok(match name {
        "heartbeat" => {
            let invalid = "invalid arguments for heartbeat";
            let (source, seconds) = named(value, invalid)?;
            let seconds = match seconds.parse() {
                Ok(seconds) => seconds,
                Err(_) => parse_duration(seconds, 1).map_err(|_| refuse(invalid))?,
            };
            Change::Heartbeat(source, seconds)
        }
        "minimum" => {
            let (source, bound) = bound(value, "invalid arguments for minimum ds value")?;
            Change::Minimum(source, bound)
        }
        "maximum" => {
            let (source, bound) = bound(value, "invalid arguments for maximum ds value")?;
            Change::Maximum(source, bound)
        }
        "data-source-type" => {
            let invalid = "invalid arguments for data source type";
            let (source, kind) = named(value, invalid)?;
            if !kind.bytes().all(|byte| byte.is_ascii_uppercase()) {
                return Err(refuse(invalid));
            }
            Change::Kind(source, DataSourceKind::from_name(kind)?)
        }
        "data-source-rename" => {
            let (old, new) = named(value, "invalid arguments for data source type")?;
            Change::Rename(old, new.to_owned())
        }
        "deltapos" => Change::DeltaPos(deviations(value)?),
        "deltaneg" => Change::DeltaNeg(deviations(value)?),
        "failure-threshold" => Change::FailureThreshold(count(value)?),
        "window-length" => Change::WindowLength(count(value)?),
        "alpha" => Change::Alpha(weight(value)?),
        "beta" => Change::Beta(weight(value)?),
        "gamma" => Change::Gamma(weight(value)?),
        "gamma-deviation" => Change::GammaDeviation(weight(value)?),
        "smoothing-window" => Change::SmoothingWindow(weight(value)?),
        "smoothing-window-deviation" => Change::SmoothingWindowDeviation(weight(value)?),
        "aberrant-reset" => Change::AberrantReset(value.to_owned()),
        _ => Change::Step(parse_duration(value, 1).map_err(|error| {
            refuse(format!("invalid 'newstep' parameter {value}: {}", error.message()))
        })?),
    })
}

/// `NAME:REST`, neither of them empty.
fn named<'a>(value: &'a str, invalid: &str) -> Result<(String, &'a str)> {
    let parts = value.split_once(':').filter(|(name, rest)| !name.is_empty() && !rest.is_empty());
    parts.map(|(name, rest)| (name.to_owned(), rest)).ok_or_else(|| refuse(invalid))
}

/// `NAME:NUMBER` or `NAME:U`.
fn bound(value: &str, invalid: &str) -> Result<(String, Option<f64>)> {
    let (name, bound) = named(value, invalid)?;
    if bound == "U" {
        return Ok((name, None));
    }
    let bound = number::parse(bound.as_bytes()).filter(|bound| bound.is_finite());
    bound.map(|bound| (name, Some(bound))).ok_or_else(|| refuse(invalid))
}

fn weight(value: &str) -> Result<f64> {
    let weight = number::parse(value.as_bytes());
    weight.ok_or_else(|| refuse("Unable to parse Holt-Winters parameter"))
}

fn deviations(value: &str) -> Result<f64> {
    let deviations = number::parse(value.as_bytes());
    deviations.ok_or_else(|| refuse("Unable to parse parameter in set_deltaarg"))
}

/// A count; what is none is 0, which the setting refuses.
fn count(value: &str) -> Result<u64> {
    Ok(value.parse().unwrap_or(0))
}

/// What a word asks for that defines nothing.
fn structure(word: &str) -> Result<Change> {
    let unparseable = || refuse(format!("unparseable argument: {word}"));
    if let Some(name) = word.strip_prefix("DEL:").filter(|name| !name.is_empty()) {
        return Ok(Change::DeleteDataSource(name.to_owned()));
    }
    if let Some(index) = word.strip_prefix("DELRRA:").filter(|index| !index.is_empty()) {
        let index = index.parse();
        let index =
            index.map_err(|_| refuse("DELRRA requires a non-negative, integer argument"))?;
        return Ok(Change::DeleteArchive(index));
    }
    let rows = word.strip_prefix("RRA#").ok_or_else(unparseable)?;
    let unclear = || refuse("Failed to parse RRA# command");
    let (index, count) = rows.split_once(':').ok_or_else(unclear)?;
    let index = index.parse().map_err(|_| unclear())?;
    let mut characters = count.chars();
    let operation = characters.next().ok_or_else(unclear)?;
    let count = characters.as_str();
    // A sign after the sign crashes RRDtool.
    let digits = count.bytes().all(|byte| byte.is_ascii_digit());
    let count = count.parse().ok().filter(|_| digits).ok_or_else(unclear)?;
    let count = match operation {
        '+' => RowCount::More(count),
        '-' => RowCount::Fewer(count),
        '=' => RowCount::Exactly(count),
        other => {
            let message = format!("Failed to parse RRA# command: invalid operation: {other}");
            return Err(refuse(message));
        }
    };
    Ok(Change::Rows(index, count))
}

/// Adds what `definitions` define to `changes`, over what those leave.
fn define(rrd: &Rrd, file: &OsStr, definitions: &[&str], changes: &mut Vec<Change>) -> Result<()> {
    if definitions.is_empty() {
        return Ok(());
    }
    let (mut sources, mut archives, step) = rrd.parts_after(changes)?;
    let windows = rrd.schema().version().has_smoothing_window();
    for definition in definitions {
        if let Some(source) = definition.strip_prefix("DS:") {
            let known = sources.len();
            definition::data_source(source, &mut sources)?;
            changes.extend(sources.iter().skip(known).cloned().map(Change::AddDataSource));
        } else if let Some(archive) = definition.strip_prefix("RRA:") {
            let known = archives.len();
            let stated = definition::archive(archive, u64::from(step.seconds()), &mut archives)?;
            for archive in archives.iter().skip(known) {
                let row = Parameters::smooth_row(file.as_bytes(), archive.rows());
                let archive = archive.clone().with_smooth_row(row);
                let keep = windows || stated.smoothing_window;
                let archive = if keep { archive } else { usual_window(&archive)? };
                changes.push(Change::AddArchive(archive));
            }
        }
    }
    Ok(())
}

/// The archive with the smoothing window of files that keep none, so that the file's version may
/// stay.
fn usual_window(archive: &Archive) -> Result<Archive> {
    match *archive.parameters() {
        Parameters::Season { gamma, predict, smooth_row, .. } => {
            let smoothing_window = Parameters::SMOOTHING_WINDOW;
            let season = Parameters::Season { gamma, smoothing_window, predict, smooth_row };
            Archive::aberrant(archive.consolidation(), season, archive.rows())
        }
        _ => Ok(archive.clone()),
    }
}
