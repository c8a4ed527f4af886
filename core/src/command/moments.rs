//! `first`, `last` and `lastupdate`: the moments that a database reaches from and to
//! (`rrdfirst(1)`, `rrdlast(1)`, `rrdlastupdate(1)`).

use super::arguments::{Arguments, Choice, text};
use super::{Context, Outcome, Verb, refuse, without_daemon};
use crate::error::Result;
use crate::rrd::Rrd;
use std::ffi::{OsStr, OsString};
use std::io::Write;

pub(super) const FIRST: Verb = Verb {
    name: "first",
    run: first,
    help: "first FILE [OPTIONS]
  --rraindex NUMBER    the archive, counted from 0 (default: 0)
  Prints the time of the archive's oldest row.",
};

pub(super) const LAST: Verb = Verb {
    name: "last",
    run: last,
    help: "last FILE
  Prints the time of the last update.",
};

pub(super) const LAST_UPDATE: Verb = Verb {
    name: "lastupdate",
    run: last_update,
    help: "lastupdate FILE
  Prints the last update's time and readings.",
};

const FIRST_CHOICES: &[Choice] =
    &[Choice { short: None, long: "rraindex", value: true }, Choice::valued(b'd', "daemon")];

const LAST_CHOICES: &[Choice] = &[Choice::valued(b'd', "daemon")];

fn first(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let found = first_row(words, context);
    moment(found, context)
}

fn last(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let usage = "Usage: rrdtool last [--daemon|-d <addr>] <file>";
    let found = only_file(words, context, usage).map(|(_, rrd)| rrd.last_update().seconds());
    moment(found, context)
}

/// Prints a moment: -1 for the one that there is none of, before the error.
fn moment(found: Outcome<i64>, context: &mut Context<'_>) -> Outcome {
    let shown = found.as_ref().copied().unwrap_or(-1);
    writeln!(context.output, "{shown}")?;
    found.map(drop)
}

fn first_row(words: &[OsString], context: &Context<'_>) -> Outcome<i64> {
    let (mut archive, mut daemon) = (0, None);
    let mut arguments = Arguments::new(words, FIRST_CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "rraindex" => archive = number(value)?,
            _ => daemon = Some(value),
        }
    }
    let Some(file) = arguments.word() else {
        let usage = "usage rrdtool first [--rraindex number] [--daemon|-d <addr>] file.rrd";
        return Err(refuse(usage).into());
    };
    without_daemon(daemon, context.host)?;
    Ok(Rrd::open_read_only(file)?.first(archive)?)
}

fn number(value: &OsStr) -> Result<usize> {
    text(value)?.parse().map_err(|_| refuse("invalid rraindex number"))
}

fn last_update(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let usage = "Usage: rrdtool lastupdate [--daemon|-d <addr>] <file>";
    let (_, rrd) = only_file(words, context, usage)?;
    let mut out = Vec::new();
    for source in rrd.schema().data_sources() {
        write!(out, " {}", source.name())?;
    }
    write!(out, "\n\n{:>10}:", rrd.last_update().seconds())?;
    for reading in &rrd.live().pdp.reading {
        out.push(b' ');
        out.extend_from_slice(reading.as_bytes());
    }
    out.push(b'\n');
    Ok(context.output.write_all(&out)?)
}

/// The database of a command line that holds one word.
fn only_file<'a>(
    words: &'a [OsString],
    context: &Context<'_>,
    usage: &str,
) -> Outcome<(&'a OsStr, Rrd)> {
    let mut daemon = None;
    let mut arguments = Arguments::new(words, LAST_CHOICES);
    while let Some((_, value)) = arguments.option()? {
        daemon = Some(value);
    }
    let (Some(file), 0) = (arguments.word(), arguments.count()) else {
        return Err(refuse(usage).into());
    };
    without_daemon(daemon, context.host)?;
    Ok((file, Rrd::open_read_only(file)?))
}
