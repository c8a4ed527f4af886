//! `first`, `last` and `lastupdate`: the moments that a database reaches from and to
//! (`rrdfirst(1)`, `rrdlast(1)`, `rrdlastupdate(1)`).

use super::arguments::{Arguments, Choice, text};
use super::daemon::{self, Daemon};
use super::form::{self, Form};
use super::json::Json;
use super::{Context, Outcome, Verb, refuse};
use crate::error::Result;
use crate::rrd::{Fact, FactValue, Rrd};
use crate::time::Timestamp;
use std::ffi::{OsStr, OsString};
use std::io::Write;

pub(super) const FIRST: Verb = Verb {
    name: "first",
    run: first,
    choices: FIRST_CHOICES,
    help: "first FILE [OPTIONS]
  --rraindex NUMBER    the archive, counted from 0 (default: 0)
  -d, --daemon ADDRESS  ask a caching daemon
  Prints the time of the archive's oldest row.",
};

pub(super) const LAST: Verb = Verb {
    name: "last",
    run: last,
    choices: LAST_CHOICES,
    help: "last FILE
  -d, --daemon ADDRESS    ask a caching daemon
  Prints the time of the last update.",
};

pub(super) const LAST_UPDATE: Verb = Verb {
    name: "lastupdate",
    run: last_update,
    choices: LAST_CHOICES,
    help: "lastupdate FILE
  -d, --daemon ADDRESS    let a caching daemon write what it holds first
  Prints the last update's time and readings.",
};

const FIRST_CHOICES: &[Choice] = &[
    Choice { short: None, long: "rraindex", value: true },
    Choice::valued(b'd', "daemon"),
    form::JSON,
    form::FULL_PRECISION,
    form::ISO,
];

const LAST_CHOICES: &[Choice] =
    &[Choice::valued(b'd', "daemon"), form::JSON, form::FULL_PRECISION, form::ISO];

fn first(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let mut form = Form::default();
    let found = first_row(words, &mut form, context);
    moment("first", found, form, context)
}

fn last(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let usage = "Usage: rrdtool last [--daemon|-d <addr>] <file>";
    let mut form = Form::default();
    let found = last_moment(words, &mut form, context, usage);
    moment("last", found, form, context)
}

fn last_moment(
    words: &[OsString],
    form: &mut Form,
    context: &Context<'_>,
    usage: &str,
) -> Outcome<Moment> {
    let (file, address) = only_file(words, form, usage)?;
    let (daemon, late) = Daemon::asked_to_read(address, context.host)?;
    let time = match daemon {
        Some(daemon) => Timestamp::from_seconds(daemon::moment(daemon, "last", file, None)?),
        None => Rrd::open_read_only(file)?.last_update(),
    };
    Ok((time, late))
}

/// A time, and what the command ends with once it has said it.
type Moment = (Timestamp, Outcome);

/// Prints a moment: -1 for the one that there is none of, before the error.
fn moment(which: &str, found: Outcome<Moment>, form: Form, context: &mut Context<'_>) -> Outcome {
    match &found {
        Ok((time, _)) if form.json => {
            let mut json = Json::default();
            json.object().key(which);
            form.json_time(&mut json, *time);
            json.end_object();
            context.output.write_all(&json.finish())?;
        }
        Ok((time, _)) => writeln!(context.output, "{}", form.instant(*time))?,
        Err(_) if form.json => {}
        Err(_) => writeln!(context.output, "-1")?,
    }
    found.and_then(|(_, late)| late)
}

fn first_row(words: &[OsString], form: &mut Form, context: &Context<'_>) -> Outcome<Moment> {
    let (mut archive, mut daemon) = (0, None);
    let mut arguments = Arguments::new(words, FIRST_CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "rraindex" => archive = number(value)?,
            "daemon" => daemon = Some(value),
            name => _ = form.take(name),
        }
    }
    let Some(file) = arguments.word() else {
        let usage = "usage rrdtool first [--rraindex number] [--daemon|-d <addr>] file.rrd";
        return Err(refuse(usage).into());
    };
    let (daemon, late) = Daemon::asked_to_read(daemon, context.host)?;
    let seconds = match daemon {
        Some(daemon) => daemon::moment(daemon, "first", file, Some(archive))?,
        None => Rrd::open_read_only(file)?.first(archive)?,
    };
    Ok((Timestamp::from_seconds(seconds), late))
}

fn number(value: &OsStr) -> Result<usize> {
    text(value)?.parse().map_err(|_| refuse("invalid rraindex number"))
}

fn last_update(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let usage = "Usage: rrdtool lastupdate [--daemon|-d <addr>] <file>";
    let mut form = Form::default();
    let (file, address) = only_file(words, &mut form, usage)?;
    let (daemon, late) = Daemon::asked_to_read(address, context.host)?;
    let LastUpdate { time, readings } = match daemon {
        Some(mut daemon) => {
            daemon.flush(file)?;
            match daemon.is_local() {
                true => LastUpdate::of(&Rrd::open_read_only(file)?),
                false => LastUpdate::told(daemon::info(&mut daemon, file)?)?,
            }
        }
        None => LastUpdate::of(&Rrd::open_read_only(file)?),
    };
    if form.json {
        let mut json = Json::default();
        json.object().key("time");
        form.json_time(&mut json, time);
        json.key("readings").object();
        for (name, reading) in &readings {
            json.key(name);
            match reading.as_slice() {
                b"U" => json.null(),
                reading => json.text(reading),
            };
        }
        json.end_object().end_object();
        context.output.write_all(&json.finish())?;
        return late;
    }
    let mut out = Vec::new();
    for (name, _) in &readings {
        write!(out, " {name}")?;
    }
    write!(out, "\n\n{:>10}:", form.instant(time))?;
    for (_, reading) in &readings {
        out.push(b' ');
        out.extend_from_slice(reading);
    }
    out.push(b'\n');
    context.output.write_all(&out)?;
    late
}

/// What came last.
#[derive(Default)]
struct LastUpdate {
    time: Timestamp,
    /// Each data source's name and the text of its reading.
    readings: Vec<(String, Vec<u8>)>,
}

impl LastUpdate {
    fn of(rrd: &Rrd) -> Self {
        let sources = rrd.schema().data_sources().iter();
        let readings = sources
            .zip(&rrd.live().pdp.reading)
            .map(|(source, reading)| (source.name().to_owned(), reading.as_bytes().to_vec()));
        Self { time: rrd.last_update(), readings: readings.collect() }
    }

    /// From a daemon's facts: its protocol has no such request.
    fn told(facts: Vec<Fact>) -> Result<Self> {
        let mut last = None;
        let mut readings = Vec::new();
        for Fact { key, value } in facts {
            let name = key.strip_prefix("ds[").and_then(|key| key.strip_suffix("].last_ds"));
            match (name, value) {
                (Some(name), FactValue::Text(reading)) => readings.push((name.to_owned(), reading)),
                (None, FactValue::Integer(time)) if key == "last_update" => last = Some(time),
                (None, FactValue::Count(time)) if key == "last_update" => {
                    last = i64::try_from(time).ok();
                }
                _ => {}
            }
        }
        let time =
            last.ok_or_else(|| refuse("the daemon does not say when the last update was"))?;
        Ok(Self { time: Timestamp::from_seconds(time), readings })
    }
}

/// The file of a command line that holds one word, and the daemon that it names.
fn only_file<'a>(
    words: &'a [OsString],
    form: &mut Form,
    usage: &str,
) -> Outcome<(&'a OsStr, Option<&'a OsStr>)> {
    let mut daemon = None;
    let mut arguments = Arguments::new(words, LAST_CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "daemon" => daemon = Some(value),
            name => _ = form.take(name),
        }
    }
    let (Some(file), 0) = (arguments.word(), arguments.count()) else {
        return Err(refuse(usage).into());
    };
    Ok((file, daemon))
}
