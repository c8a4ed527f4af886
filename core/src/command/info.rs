//! `info`: everything that a database's header says (`rrdinfo(1)`).

use super::arguments::{Arguments, Choice};
use super::daemon::{self, Daemon};
use super::form::{self, Form};
use super::json::Json;
use super::{Context, Outcome, Verb, refuse};
use crate::error::Result;
use crate::rrd::{Fact, FactValue, Rrd};
use crate::time::Timestamp;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;

pub(super) const VERB: Verb = Verb {
    name: "info",
    run,
    choices: CHOICES,
    help: "info FILE
  -d, --daemon ADDRESS    ask a caching daemon
  -F, --noflush           without letting it write what it holds first",
};

const CHOICES: &[Choice] = &[
    Choice::valued(b'd', "daemon"),
    Choice::plain(b'F', "noflush"),
    form::JSON,
    form::FULL_PRECISION,
    form::ISO,
];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut address, mut flush) = (None, true);
    let mut form = Form::default();
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "noflush" => flush = false,
            "daemon" => address = Some(value),
            name => _ = form.take(name),
        }
    }
    let (Some(file), 0) = (arguments.word(), arguments.count()) else {
        let usage = "Usage: rrdtool info [--daemon |-d <addr> [--noflush|-F]] <file>";
        return Err(refuse(usage).into());
    };
    let (daemon, late) = Daemon::asked_to_read(address, context.host)?;
    let facts = match daemon {
        Some(mut daemon) => {
            if flush {
                daemon.flush(file)?;
            }
            daemon::info(&mut daemon, file)?
        }
        None => facts(file)?,
    };
    if form.json {
        context.output.write_all(&tree(&facts, form))?;
        return late;
    }
    let mut out = Vec::new();
    for fact in &facts {
        line(&mut out, fact, form)?;
    }
    context.output.write_all(&out)?;
    late
}

/// The facts of a file, its name first.
fn facts(file: &OsStr) -> Result<Vec<Fact>> {
    let name = FactValue::Text(file.as_bytes().to_vec());
    let mut facts = vec![Fact { key: "filename".to_owned(), value: name }];
    facts.extend(Rrd::open_read_only(file)?.info());
    Ok(facts)
}

/// The key of the one fact that is a time.
const LAST_UPDATE: &str = "last_update";

fn line(out: &mut Vec<u8>, fact: &Fact, form: Form) -> io::Result<()> {
    write!(out, "{} = ", fact.key)?;
    match &fact.value {
        FactValue::Number(value) => form.number(out, *value),
        _ if fact.key == LAST_UPDATE && form.iso => {
            write!(out, "\"{}\"", form.time(seconds(&fact.value)))?;
        }
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

fn seconds(value: &FactValue) -> i64 {
    match value {
        FactValue::Count(count) => i64::try_from(*count).unwrap_or(i64::MAX),
        FactValue::Integer(integer) => *integer,
        FactValue::Number(_) | FactValue::Text(_) => 0,
    }
}

/// The facts as one object: `ds[speed].type` stands under `ds`, `speed`, `type`, and `rra[0].cf`
/// under `rra`, the first of an array, `cf`.
fn tree(facts: &[Fact], form: Form) -> Vec<u8> {
    let mut json = Json::default();
    json.object();
    let mut open: Vec<Part<'_>> = Vec::new();
    for fact in facts {
        let mut path = parts(&fact.key);
        let Some(last) = path.pop() else { continue };
        let same = open.iter().zip(&path).take_while(|(open, wanted)| open == wanted).count();
        for part in open.drain(same..).rev() {
            close(&mut json, part);
        }
        for part in path.drain(same..) {
            enter(&mut json, part);
            open.push(part);
        }
        if let Part::Name(name) = last {
            json.key(name);
        }
        value(&mut json, fact, form);
    }
    for part in open.drain(..).rev() {
        close(&mut json, part);
    }
    json.end_object();
    json.finish()
}

/// A piece of a key, and what it opens.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part<'a> {
    /// A name that holds an object.
    Name(&'a str),
    /// A name that holds an array.
    Array(&'a str),
    /// A place in an array, which holds an object.
    Place(&'a str),
}

/// The pieces of a key: of `rra[0].cf` an array, a place and a name.
fn parts(key: &str) -> Vec<Part<'_>> {
    // The name of a data source may hold anything.
    if let Some((name, fact)) = key.strip_prefix("ds[").and_then(|key| key.rsplit_once("].")) {
        return vec![Part::Name("ds"), Part::Name(name), Part::Name(fact)];
    }
    let mut parts = Vec::new();
    for piece in key.split('.') {
        match piece.split_once('[').and_then(|(name, rest)| Some((name, rest.strip_suffix(']')?))) {
            Some((name, place)) => parts.extend([Part::Array(name), Part::Place(place)]),
            None => parts.push(Part::Name(piece)),
        }
    }
    parts
}

fn enter(json: &mut Json, part: Part<'_>) {
    match part {
        Part::Name(name) => json.key(name).object(),
        Part::Array(name) => json.key(name).array(),
        Part::Place(_) => json.object(),
    };
}

fn close(json: &mut Json, part: Part<'_>) {
    match part {
        Part::Array(_) => json.end_array(),
        Part::Name(_) | Part::Place(_) => json.end_object(),
    };
}

fn value(json: &mut Json, fact: &Fact, form: Form) {
    match &fact.value {
        value if fact.key == LAST_UPDATE => {
            form.json_time(json, Timestamp::from_seconds(seconds(value)));
        }
        FactValue::Number(number) => _ = json.number(*number),
        FactValue::Count(count) => _ = json.integer(*count),
        FactValue::Integer(integer) => _ = json.integer(*integer),
        FactValue::Text(text) => _ = json.text(text),
    }
}
