//! `dump`: a database as XML (`rrddump(1)`).

use super::arguments::{Arguments, Choice};
use super::{Context, Outcome, Stop, Verb, daemon, form, refuse};
use crate::error::{Error, Result};
use crate::rrd::Rrd;
use crate::{DumpHeader, DumpOptions};
use std::error::Error as _;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, BufWriter, Write};

pub(super) const VERB: Verb = Verb {
    name: "dump",
    run,
    choices: CHOICES,
    help: "dump FILE [OUT.xml] [OPTIONS]
  -h, --header none|xsd|dtd    what stands before the first element (default: dtd)
  -n, --no-header              the same as --header none
  -d, --daemon ADDRESS         let a caching daemon write what it holds first
      --full-precision         17 digits of each number, and the last update's microseconds",
};

const CHOICES: &[Choice] = &[
    Choice::valued(b'h', "header"),
    Choice::plain(b'n', "no-header"),
    Choice::valued(b'd', "daemon"),
    form::FULL_PRECISION,
];

const USAGE: &str = "usage rrdtool dump [--header|-h {none,xsd,dtd}]
[--no-header|-n]
[--daemon|-d address]
file.rrd [file.xml]";

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut header, mut address, mut exact) = (DumpHeader::default(), None, false);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option().map_err(|_| refuse(USAGE))? {
        match name {
            "header" => header = named(value)?,
            "no-header" => header = DumpHeader::None,
            "full-precision" => exact = true,
            _ => address = Some(value),
        }
    }
    let (Some(file), to, 0) = (arguments.word(), arguments.word(), arguments.count()) else {
        return Err(refuse(USAGE).into());
    };
    let late = daemon::flush_first(address, context.host, file)?;
    let rrd = Rrd::open_read_only(file)?;
    let options = DumpOptions { header, exact, ..DumpOptions::new(context.host.time_zone()) };
    match to {
        None => rrd.dump(context.output, &options).map_err(stop)?,
        Some(path) => {
            let failed = |error| Error::io(&format!("creating '{}'", path.display()), error);
            // Not in one step like a database: the path may be a pipe or a terminal.
            let mut out = BufWriter::new(File::create(path).map_err(failed)?);
            rrd.dump(&mut out, &options)?;
            out.flush().map_err(failed)?;
        }
    }
    late
}

fn named(header: &OsStr) -> Result<DumpHeader> {
    match header.to_str() {
        Some("none") => Ok(DumpHeader::None),
        Some("xsd") => Ok(DumpHeader::Xsd),
        Some("dtd") => Ok(DumpHeader::Dtd),
        _ => Err(refuse(format!("unknown header '{}': it is none, xsd or dtd", header.display()))),
    }
}

/// Tells the reader that went away from the database that cannot be read.
fn stop(error: Error) -> Stop {
    let io = error.source().and_then(|source| source.downcast_ref::<io::Error>());
    match io.map(io::Error::kind) {
        Some(io::ErrorKind::BrokenPipe) => Stop::Output(io::ErrorKind::BrokenPipe.into()),
        _ => Stop::Refused(error),
    }
}
