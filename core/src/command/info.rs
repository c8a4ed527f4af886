//! `info`: everything that a database's header says (`rrdinfo(1)`).

use super::arguments::{Arguments, Choice};
use super::daemon::{self, Daemon};
use super::{Context, Outcome, Verb, refuse};
use crate::error::Result;
use crate::number;
use crate::rrd::{Fact, FactValue, Rrd};
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;

pub(super) const VERB: Verb = Verb {
    name: "info",
    run,
    help: "info FILE
  -d, --daemon ADDRESS    ask a caching daemon
  -F, --noflush           without letting it write what it holds first",
};

const CHOICES: &[Choice] = &[Choice::valued(b'd', "daemon"), Choice::plain(b'F', "noflush")];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut address, mut flush) = (None, true);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "noflush" => flush = false,
            _ => address = Some(value),
        }
    }
    let (Some(file), 0) = (arguments.word(), arguments.count()) else {
        let usage = "Usage: rrdtool info [--daemon |-d <addr> [--noflush|-F]] <file>";
        return Err(refuse(usage).into());
    };
    let facts = match Daemon::asked(address, context.host)? {
        Some(mut daemon) => {
            if flush {
                daemon.flush(file)?;
            }
            daemon::info(&mut daemon, file)?
        }
        None => facts(file)?,
    };
    let mut out = Vec::new();
    for fact in &facts {
        line(&mut out, fact)?;
    }
    Ok(context.output.write_all(&out)?)
}

/// The facts of a file, its name first.
fn facts(file: &OsStr) -> Result<Vec<Fact>> {
    let name = FactValue::Text(file.as_bytes().to_vec());
    let mut facts = vec![Fact { key: "filename".to_owned(), value: name }];
    facts.extend(Rrd::open_read_only(file)?.info());
    Ok(facts)
}

fn line(out: &mut Vec<u8>, fact: &Fact) -> io::Result<()> {
    write!(out, "{} = ", fact.key)?;
    match &fact.value {
        FactValue::Number(value) => number::print_e10(out, *value),
        FactValue::Count(count) => write!(out, "{count}")?,
        FactValue::Integer(integer) => write!(out, "{integer}")?,
        FactValue::Text(text) => {
            out.push(b'"');
            out.extend_from_slice(text);
            out.push(b'"');
        }
    }
    writeln!(out)
}
