//! `info`: everything that a database's header says (`rrdinfo(1)`).

use super::arguments::{Arguments, Choice};
use super::{Context, Outcome, Verb, refuse, without_daemon};
use crate::number;
use crate::rrd::{Fact, FactValue, Rrd};
use std::ffi::OsString;
use std::io::{self, Write};

pub(super) const VERB: Verb = Verb { name: "info", run, help: "info FILE" };

const CHOICES: &[Choice] = &[Choice::valued(b'd', "daemon"), Choice::plain(b'F', "noflush")];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let mut daemon = None;
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        if name == "daemon" {
            daemon = Some(value);
        }
    }
    let (Some(file), 0) = (arguments.word(), arguments.count()) else {
        let usage = "Usage: rrdtool info [--daemon |-d <addr> [--noflush|-F]] <file>";
        return Err(refuse(usage).into());
    };
    without_daemon(daemon, context.host)?;
    let rrd = Rrd::open_read_only(file)?;
    let mut out = Vec::new();
    writeln!(out, "filename = \"{}\"", file.display())?;
    for fact in rrd.info() {
        line(&mut out, &fact)?;
    }
    Ok(context.output.write_all(&out)?)
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
