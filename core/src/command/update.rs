//! `update` and `updatev`: readings into a database (`rrdupdate(1)`).

use super::arguments::{Arguments, Choice};
use super::daemon::{self, Daemon};
use super::databases::Databases;
use super::{Context, Host, Outcome, Stop, Verb, locking, refuse};
use crate::Reading;
use crate::error::{Error, ErrorKind, Result};
use crate::number;
use crate::rrd::{Batch, OpenOptions, Refused, Rrd, WrittenRows};
use crate::schema::{DataSource, Schema};
use crate::time::{AtTime, Timestamp};
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

pub(super) const VERB: Verb = Verb {
    name: "update",
    run: |words, context| run(words, context, false, None),
    choices: CHOICES,
    help: "update FILE [OPTIONS] TIME:VALUE[:VALUE...]...
  -t, --template NAME[:NAME...]    the data sources that values are for (default: all)
  -s, --skip-past-updates          pass over times that are not after the last update
  -d, --daemon ADDRESS             hand the readings to a caching daemon
  --keep-earlier                   when one is refused, keep those before it (default: none)
  --locking try|block|none         when the file is locked: fail, wait, or do not look
                                   (default: wait for 5 seconds)
  TIME is N for now, seconds since 1970, or less than zero: seconds before now.
  An at-style time has @ after it: noon@VALUE. VALUE may be U for unknown.",
};

pub(super) const VERBOSE: Verb = Verb {
    name: "updatev",
    run: |words, context| run(words, context, true, None),
    choices: VERBOSE_CHOICES,
    help: "updatev FILE [OPTIONS] TIME:VALUE[:VALUE...]...
  As update, and prints every row that is written.",
};

const KEEP: Choice = Choice { short: None, long: "keep-earlier", value: false };

const CHOICES: &[Choice] = &[
    Choice::valued(b't', "template"),
    Choice::plain(b's', "skip-past-updates"),
    KEEP,
    locking::CHOICE,
    Choice::valued(b'd', "daemon"),
];

/// `updatev` cannot go through a daemon, nor does it look whether there is one.
const VERBOSE_CHOICES: &[Choice] = &[
    Choice::valued(b't', "template"),
    Choice::plain(b's', "skip-past-updates"),
    KEEP,
    locking::CHOICE,
];

/// Runs a line of pipe mode on databases that stay open; `verbose` for `updatev`.
pub(super) fn run_line(
    words: &[OsString],
    context: &mut Context<'_>,
    verbose: bool,
    databases: &mut Databases,
) -> Outcome {
    run(words, context, verbose, Some(databases))
}

fn run(
    words: &[OsString],
    context: &mut Context<'_>,
    verbose: bool,
    databases: Option<&mut Databases>,
) -> Outcome {
    let (mut template, mut skip, mut keep) = (None, false, false);
    let (mut daemon, mut lock) = (None, None);
    let choices = if verbose { VERBOSE_CHOICES } else { CHOICES };
    let mut arguments = Arguments::new(words, choices);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "template" => template = Some(value),
            "skip-past-updates" => skip = true,
            "keep-earlier" => keep = true,
            "locking" => lock = Some(value),
            _ => daemon = Some(value),
        }
    }
    let file = match arguments.word() {
        Some(file) if arguments.count() > 0 => file,
        _ => return Err(refuse("Not enough arguments").into()),
    };
    // RRDtool's updatev never asks a daemon, whatever the environment says.
    if !verbose && let Some(daemon) = Daemon::asked(daemon, context.host)? {
        let arguments = std::iter::from_fn(|| arguments.word()).collect();
        let readings = daemon::Update { file, template, skip_past: skip, arguments };
        return Ok(daemon::update(daemon, context.host, &readings)?);
    }
    let lock = locking::wanted(lock, context.host)?;
    let mut call = Call {
        file,
        template,
        skip,
        refused: refused(keep, context.host),
        arguments,
        report: verbose.then(Vec::new),
    };
    let done = match databases {
        Some(databases) => databases.with(file, lock, |rrd| call.apply(rrd, context)),
        None => {
            let options = OpenOptions { lock, ..OpenOptions::default() };
            Rrd::open_with(file, &options).and_then(|mut rrd| call.apply(&mut rrd, context))
        }
    };
    if let Some(report) = call.report {
        let status = if done.is_ok() { 0 } else { -1 };
        writeln!(context.output, "return_value = {status}")?;
        context.output.write_all(&report)?;
    }
    done.map_err(Stop::from)
}

/// What becomes of a line's earlier arguments when one is refused: none is applied, which is what
/// everybody expects who sends the line again. RRDtool's behaviour, for programs that rely on it,
/// has to be asked for, or comes with its name.
fn refused(keep: bool, host: &dyn Host) -> Refused {
    if keep || host.as_rrdtool() { Refused::KeepEarlier } else { Refused::None }
}

/// An update of some arguments, under way.
struct Call<'a> {
    file: &'a OsStr,
    template: Option<&'a OsStr>,
    skip: bool,
    refused: Refused,
    arguments: Arguments<'a>,
    /// What `updatev` prints of the rows.
    report: Option<Vec<u8>>,
}

impl Call<'_> {
    fn apply(&mut self, rrd: &mut Rrd, context: &Context<'_>) -> Result<()> {
        rrd.set_now(context.host.now());
        let mut batch = rrd.batch()?;
        if self.report.is_some() {
            batch.keep_report();
        }
        let places = places(batch.schema(), self.template)?;
        let mut outcome = Ok(());
        while let Some(argument) = self.arguments.word() {
            outcome = add(&mut batch, argument.as_bytes(), &places, self.skip, context)
                .map_err(|error| named(self.file, &error));
            if outcome.is_err() {
                break;
            }
        }
        if outcome.is_ok() || self.refused == Refused::KeepEarlier {
            if let Some(report) = &mut self.report {
                for rows in batch.report() {
                    print_rows(report, batch.schema(), rows);
                }
            }
            if outcome.is_ok() { batch.commit() } else { batch.commit_earlier() }?;
        }
        outcome
    }
}

/// Prints rows as `updatev` does, one line a value.
fn print_rows(out: &mut Vec<u8>, schema: &Schema, rows: &WrittenRows) {
    let Some(archive) = schema.archives().get(rows.archive) else { return };
    let seconds = i64::try_from(schema.row_seconds(archive)).unwrap_or(i64::MAX);
    let mut end = rows.shown;
    let (function, per_row) = (archive.consolidation().name(), archive.pdp_per_row());
    for _ in 0..rows.count {
        for (source, value) in schema.data_sources().iter().zip(&rows.values) {
            let name = source.name();
            out.extend_from_slice(
                format!("[{end}]RRA[{function}][{per_row}]DS[{name}] = ").as_bytes(),
            );
            number::print_e10(out, *value);
            out.push(b'\n');
        }
        end = end.saturating_add(seconds);
    }
}

/// The error with the file before it, as RRDtool shows those of applying.
fn named(file: &OsStr, error: &Error) -> Error {
    let message = format!("{}: {}", file.display(), error.message());
    Error::new(error.kind(), message)
}

/// For each value of an argument, the place of its data source in file order.
fn places(schema: &Schema, template: Option<&OsStr>) -> Result<Vec<usize>> {
    let Some(template) = template else {
        let measured = |(_, source): &(usize, &DataSource)| source.expression().is_none();
        let sources = schema.data_sources().iter().enumerate().filter(measured);
        return Ok(sources.map(|(place, _)| place).collect());
    };
    let names = template.as_bytes().split(|byte| *byte == b':');
    let mut places = Vec::new();
    for name in names {
        if places.len() == schema.data_sources().len() {
            return Err(refuse("tmplt contains more DS definitions than RRD"));
        }
        let name = String::from_utf8_lossy(name);
        places.push(schema.data_source_index(&name)?);
    }
    Ok(places)
}

/// Adds `TIME:VALUE[:VALUE...]` or `AT-STYLE TIME@VALUE[:VALUE...]` to a call.
fn add(
    batch: &mut Batch<'_>,
    argument: &[u8],
    places: &[usize],
    skip: bool,
    context: &Context<'_>,
) -> Result<()> {
    let at_style = position(argument, b'@');
    let Some(end) = at_style.or_else(|| position(argument, b':')) else {
        let argument = String::from_utf8_lossy(argument);
        let message = format!("expected timestamp not found in data source from {argument}");
        return Err(refuse(message));
    };
    let (time, values) = argument.split_at_checked(end).unwrap_or_default();
    let values = values.get(1..).unwrap_or_default();
    let readings = readings(values, time, places, batch.schema().data_sources().len())?;
    let at = match at_style {
        Some(_) => at_style_time(time, context.host)?,
        None => plain_time(time, context.host)?,
    };
    if skip && at <= batch.last_update() {
        return Ok(());
    }
    batch.update(at, &readings)
}

fn position(text: &[u8], wanted: u8) -> Option<usize> {
    text.iter().position(|byte| *byte == wanted)
}

/// One reading per data source; those without a value are unknown.
fn readings<'a>(
    values: &'a [u8],
    time: &[u8],
    places: &[usize],
    sources: usize,
) -> Result<Vec<Reading<'a>>> {
    let mut readings = vec![Reading::Unknown; sources];
    let mut rest = Some(values);
    for (found, place) in places.iter().enumerate() {
        let Some(text) = rest else {
            let (expected, time) = (places.len(), String::from_utf8_lossy(time));
            return Err(refuse(format!(
                "expected {expected} data source readings (got {found}) from {time}"
            )));
        };
        let (value, after) = match position(text, b':') {
            Some(end) => (text.get(..end), text.get(end + 1..)),
            None => (Some(text), None),
        };
        if let (Some(reading), Some(value)) = (readings.get_mut(*place), value) {
            *reading = Reading::Text(value);
        }
        rest = after;
    }
    match rest {
        None => Ok(readings),
        Some(rest) => Err(refuse(format!(
            "found extra data on update argument: {}",
            String::from_utf8_lossy(rest)
        ))),
    }
}

pub(super) fn at_style_time(time: &[u8], host: &dyn Host) -> Result<Timestamp> {
    let text = String::from_utf8_lossy(time);
    let failed = |error: Error| refuse(format!("ds time: {text}: {}", error.message()));
    let time = AtTime::parse(&text).map_err(failed)?;
    if time.is_relative() {
        return Err(refuse(format!(
            "specifying time relative to the 'start' or 'end' makes no sense here: {text}"
        )));
    }
    let seconds = time.resolve(host.now(), &host.time_zone()).map_err(failed)?;
    Ok(Timestamp::from_seconds(seconds))
}

/// `N`, seconds since 1970, or seconds from now when negative.
pub(super) fn plain_time(time: &[u8], host: &dyn Host) -> Result<Timestamp> {
    if time == b"N" {
        return Ok(host.now());
    }
    let Some(mut seconds) = number::parse(time) else {
        return Err(refuse(format!(
            "error while parsing time in get_time_from_reading - {}",
            number::refusal(time)
        )));
    };
    if seconds < 0.0 {
        let now = host.now();
        seconds += number::seconds(now.seconds()) + f64::from(now.microseconds()) / 1e6;
    }
    instant(seconds).ok_or_else(|| {
        let time = String::from_utf8_lossy(time);
        Error::new(ErrorKind::OutOfBounds, format!("the time {time} is outside the calendar"))
    })
}

/// The instant, microseconds cut off.
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "range checked")]
fn instant(seconds: f64) -> Option<Timestamp> {
    /// Seconds beyond which a double has none of their fractions.
    const MOST: f64 = 4_503_599_627_370_496.0;
    if !(0.0..MOST).contains(&seconds) {
        return None;
    }
    let whole = seconds.floor();
    let microseconds = ((seconds - whole) * 1e6) as u32;
    Timestamp::new(whole as i64, microseconds.min(999_999)).ok()
}
