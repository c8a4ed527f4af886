//! `fetch`: rows of an archive (`rrdfetch(1)`).

use super::arguments::{Arguments, Choice, text, time};
use super::daemon::{self, Daemon};
use super::form::{self, Form};
use super::json::Json;
use super::{Context, Outcome, Verb, refuse};
use crate::error::Result;
use crate::rrd::{Fetched, Rrd};
use crate::schema::Consolidation;
use crate::time::{AtTime, Timestamp, parse_duration, resolve_pair};
use std::ffi::{OsStr, OsString};
use std::io::Write;

pub(super) const VERB: Verb = Verb {
    name: "fetch",
    run,
    choices: CHOICES,
    help: "fetch FILE CF [OPTIONS]
  -s, --start TIME            the span's start (default: end-1day)
  -e, --end TIME              the span's end (default: now)
  -r, --resolution SECONDS    the seconds per row wished for (default: the finest)
  -a, --align-start           move the span back to a multiple of the resolution
  -d, --daemon ADDRESS        ask a caching daemon, which chooses the resolution
  CF is AVERAGE, MIN, MAX or LAST.",
};

const CHOICES: &[Choice] = &[
    Choice::valued(b's', "start"),
    Choice::valued(b'e', "end"),
    Choice::valued(b'r', "resolution"),
    Choice::plain(b'a', "align-start"),
    Choice::valued(b'd', "daemon"),
    form::JSON,
    form::FULL_PRECISION,
    form::ISO,
];

/// A span without a start is this long, in seconds.
const DAY: i64 = 86_400;

/// Bytes of output gathered before they are written.
const GATHERED: usize = 64 * 1024;

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut start, mut end) = (AtTime::before_end(DAY), AtTime::NOW);
    let (mut resolution, mut align, mut daemon) = (1, false, None);
    let mut form = Form::default();
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "start" => start = time("start", value)?,
            "end" => end = time("end", value)?,
            "resolution" => {
                resolution = parse_duration(text(value)?, 1)
                    .map_err(|error| refuse(format!("resolution: {}", error.message())))?;
            }
            "align-start" => align = true,
            "daemon" => daemon = Some(value),
            name => _ = form.take(name),
        }
    }
    let (mut start, mut end) =
        resolve_pair(&start, &end, context.host.now(), &context.host.time_zone())?;
    if start < Timestamp::EARLIEST.seconds() {
        return Err(refuse("the first entry to fetch should be after 1980").into());
    }
    if align {
        let back = start.checked_rem(i64::try_from(resolution).unwrap_or(i64::MAX)).unwrap_or(0);
        (start, end) = (start - back, end.saturating_sub(back));
    }
    if start > end {
        let message = format!("start ({start}) should be less than end ({end})");
        return Err(refuse(message).into());
    }
    let (Some(file), Some(function)) = (arguments.word(), arguments.word()) else {
        return Err(refuse("Usage: rrdtool fetch <file> <CF> [options]").into());
    };
    let (mut daemon, late) = Daemon::asked_to_read(daemon, context.host)?;
    let (names, fetched) = if let Some(daemon) = &mut daemon {
        daemon::fetch(daemon, file, text(function)?, start, end)?
    } else {
        let consolidation = consolidation(function)?;
        let rrd = Rrd::open_read_only(file)?;
        let sources = rrd.schema().data_sources().iter();
        let names = sources.map(|source| source.name().to_owned()).collect();
        (names, rrd.fetch(consolidation, start, end, resolution)?)
    };
    drop(daemon);
    match form.json {
        true => json(&names, &fetched, form, context)?,
        false => table(&names, &fetched, form, context)?,
    }
    late
}

/// As rrdtool prints it.
fn table(names: &[String], fetched: &Fetched, form: Form, context: &mut Context<'_>) -> Outcome {
    let mut out = Vec::with_capacity(GATHERED);
    // Eleven blanks stand above the times.
    write!(out, "{:11}", "")?;
    for name in names {
        write!(out, "{name:>20}")?;
    }
    out.extend_from_slice(b"\n\n");
    for (time, values) in fetched.rows() {
        write!(out, "{:>10}:", form.time(time))?;
        for value in values {
            out.push(b' ');
            form.c_number(&mut out, *value);
        }
        out.push(b'\n');
        if out.len() > GATHERED {
            context.output.write_all(&out)?;
            out.clear();
        }
    }
    Ok(context.output.write_all(&out)?)
}

fn json(names: &[String], fetched: &Fetched, form: Form, context: &mut Context<'_>) -> Outcome {
    let mut json = Json::default();
    json.object().key("start");
    form.json_time(&mut json, Timestamp::from_seconds(fetched.start));
    json.key("end");
    form.json_time(&mut json, Timestamp::from_seconds(fetched.end));
    json.key("step").integer(fetched.step).key("names").array();
    for name in names {
        json.text(name.as_bytes());
    }
    json.end_array().key("rows").array();
    for (time, values) in fetched.rows() {
        json.line().array();
        form.json_time(&mut json, Timestamp::from_seconds(time));
        for value in values {
            json.number(*value);
        }
        json.end_array();
        if json.len() > GATHERED {
            context.output.write_all(&json.take())?;
        }
    }
    json.end_array().end_object();
    Ok(context.output.write_all(&json.finish())?)
}

fn consolidation(name: &OsStr) -> Result<Consolidation> {
    Consolidation::ALL
        .into_iter()
        .find(|known| name == known.name())
        .ok_or_else(|| refuse(format!("unknown consolidation function '{}'", name.display())))
}
