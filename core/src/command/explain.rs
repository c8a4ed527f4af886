//! `explain`: why values of a time are known or unknown, from what the file still knows. rrdtool
//! has no such command.

mod open;
mod reasons;
mod rows;
mod silence;

use super::arguments::{Arguments, Choice, text};
use super::form::{self, Form};
use super::json::Json;
use super::{Context, Outcome, Verb, daemon, refuse};
use crate::error::Result;
use crate::rrd::Rrd;
use crate::schema::Consolidation;
use crate::time::{AtTime, Timestamp};
use reasons::{Answer, Question};
use rows::Rows;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};

pub(super) const VERB: Verb = Verb {
    name: "explain",
    run,
    choices: CHOICES,
    help: "explain FILE TIME [OPTIONS]
  --ds NAME               one data source (default: all)
  --cf CF                 the archives of one consolidation function (default: all)
  -d, --daemon ADDRESS    let a caching daemon write what it holds first
  Says for each archive's row that covers TIME why its values are known or unknown.",
};

const CHOICES: &[Choice] = &[
    Choice { short: None, long: "ds", value: true },
    Choice { short: None, long: "cf", value: true },
    Choice::valued(b'd', "daemon"),
    form::JSON,
    form::FULL_PRECISION,
    form::ISO,
];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut source, mut function, mut address) = (None, None, None);
    let mut form = Form::default();
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "ds" => source = Some(value),
            "cf" => function = Some(consolidation(value)?),
            "daemon" => address = Some(value),
            name => _ = form.take(name),
        }
    }
    let (Some(file), Some(time), 0) = (arguments.word(), arguments.word(), arguments.count())
    else {
        return Err(refuse("Usage: explain FILE TIME [--ds NAME] [--cf CF]").into());
    };
    let time = instant(time, context)?;
    let late = daemon::flush_first(address, context.host, file)?;
    let rrd = Rrd::open_read_only(file)?;
    let schema = rrd.schema();
    let source = source.map(|name| schema.data_source_index(text(name)?)).transpose()?;
    let archives: Vec<Rows<'_>> =
        (0..schema.archives().len()).map(|index| Rows::read(&rrd, index)).collect::<Result<_>>()?;
    let now = context.host.now().seconds();
    let question = Question { rrd: &rrd, archives: &archives, time, now, form };
    let mut report = Report { file, question: &question, parts: Vec::new() };
    for rows in &archives {
        if function.is_some_and(|function| function != rows.archive.consolidation()) {
            continue;
        }
        let sources = 0..schema.data_sources().len();
        let asked = sources.filter(|index| source.is_none_or(|source| source == *index));
        report.parts.push((rows, asked.map(|index| question.answer(rows, index)).collect()));
    }
    if report.parts.is_empty() {
        return Err(refuse("the RRD does not contain an RRA matching the chosen CF").into());
    }
    let out = match form.json {
        true => report.json(),
        false => report.table(context.host.colours())?,
    };
    context.output.write_all(&out)?;
    late
}

fn consolidation(name: &OsStr) -> Result<Consolidation> {
    Consolidation::ALL
        .into_iter()
        .find(|known| name == known.name())
        .ok_or_else(|| refuse(format!("unknown consolidation function '{}'", name.display())))
}

fn instant(word: &OsStr, context: &Context<'_>) -> Result<i64> {
    let failed = |reason: &str| refuse(format!("time: {reason}"));
    let time = AtTime::parse(text(word)?).map_err(|error| failed(error.message()))?;
    if time.is_relative() {
        return Err(failed("specifying time relative to the 'start' or 'end' makes no sense here"));
    }
    time.resolve(context.host.now(), &context.host.time_zone())
        .map_err(|error| failed(error.message()))
}

/// What is found, in the order of the file.
struct Report<'a> {
    file: &'a OsStr,
    question: &'a Question<'a>,
    parts: Vec<(&'a Rows<'a>, Vec<Answer>)>,
}

impl Report<'_> {
    /// For people.
    fn table(&self, colours: bool) -> io::Result<Vec<u8>> {
        let Question { rrd, time, form, .. } = *self.question;
        let mut out = Vec::new();
        let (last, step) = (rrd.last_update().seconds(), rrd.schema().step().seconds());
        writeln!(out, "{} at {}", self.file.display(), form.time(time))?;
        writeln!(out, "last update {}, a step of {step} s", form.time(last))?;
        for (rows, answers) in &self.parts {
            let (end, archive) = (rows.end_of(time), rows.archive);
            let (name, count) = (archive.consolidation().name(), archive.pdp_per_row());
            let (from, to) = (form.time(end.saturating_sub(rows.length)), form.time(end));
            let index = rows.index;
            writeln!(out, "\nrra[{index}] {name} of {count} x {step} s, row {from} to {to}")?;
            for answer in answers {
                let state = paint(answer.state.name(), answer.state.colour(), colours);
                write!(out, "  {}: {state}", answer.source)?;
                if let Some(value) = answer.value.filter(|value| !value.is_nan()) {
                    out.push(b' ');
                    form.number(&mut out, value);
                }
                out.push(b'\n');
                for reason in &answer.reasons {
                    // Padded before it is painted: the paint is no text.
                    let certainty = format!("{:<8}", reason.certainty.name());
                    let certainty = paint(&certainty, reason.certainty.colour(), colours);
                    writeln!(out, "    {certainty}  {:<9}  {}", reason.name, reason.text)?;
                }
            }
        }
        Ok(out)
    }

    /// For scripts.
    fn json(&self) -> Vec<u8> {
        let Question { rrd, time, form, .. } = *self.question;
        let mut json = Json::default();
        let moment = |json: &mut Json, key: &str, time: i64| {
            json.key(key);
            form.json_time(json, Timestamp::from_seconds(time));
        };
        json.object().key("filename").text(self.file.as_encoded_bytes());
        moment(&mut json, "time", time);
        json.key("last_update");
        form.json_time(&mut json, rrd.last_update());
        json.key("step").integer(rrd.schema().step().seconds()).key("rra").array();
        for (rows, answers) in &self.parts {
            let end = rows.end_of(time);
            json.line().object().key("index").integer(count(rows.index));
            json.key("cf").text(rows.archive.consolidation().name().as_bytes());
            json.key("pdp_per_row").integer(rows.archive.pdp_per_row());
            moment(&mut json, "from", end.saturating_sub(rows.length));
            moment(&mut json, "to", end);
            json.key("ds").object();
            for answer in answers {
                json.key(&answer.source).object();
                json.key("state").text(answer.state.name().as_bytes());
                json.key("value").number(answer.value.unwrap_or(f64::NAN));
                json.key("reasons").array();
                for reason in &answer.reasons {
                    json.object().key("name").text(reason.name.as_bytes());
                    json.key("certainty").text(reason.certainty.name().as_bytes());
                    json.key("text").text(reason.text.as_bytes()).end_object();
                }
                json.end_array().end_object();
            }
            json.end_object().end_object();
        }
        json.end_array().end_object();
        json.finish()
    }
}

/// The text in a colour of the terminal's (its number in ECMA-48), where colours are wanted.
fn paint(text: &str, colour: &str, colours: bool) -> String {
    if colours { format!("\x1b[{colour}m{text}\x1b[0m") } else { text.to_owned() }
}

fn count(index: usize) -> u64 {
    u64::try_from(index).unwrap_or(u64::MAX)
}
