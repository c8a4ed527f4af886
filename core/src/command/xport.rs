//! `xport`: series as a table, in XML or JSON (`rrdxport(1)`).

use super::arguments::{Arguments, Choice, text, time};
use super::daemon::{self, Daemon};
use super::form::{self, Form};
use super::{Context, Host, Outcome, Verb, refuse};
use crate::error::Result;
use crate::graph::{Data, Definitions, Frame, Local, Question, Rows, Value, Words};
use crate::number;
use crate::rrd::Fetched;
use crate::time::{AtTime, Timestamp, resolve_pair};
use std::ffi::{OsStr, OsString};
use std::io::Write;

pub(super) const VERB: Verb = Verb {
    name: "xport",
    run,
    choices: CHOICES,
    help: "xport [OPTIONS] DEF:... CDEF:... VDEF:... XPORT:...
  -s, --start TIME            the span's start (default: end-1day)
  -e, --end TIME              the span's end (default: now)
  -m, --maxrows COUNT         make rows coarser until there are no more than these (default: 400)
      --step SECONDS          make rows coarser than these seconds
  -t, --showtime              the row's time in each row
      --enumds                tags <v0>, <v1>, ... in place of <v>
      --json                  JSON in place of XML
  -d, --daemon ADDRESS        ask a caching daemon, which chooses the resolution
  DEF:NAME=FILE:SOURCE:CF[:step=SECONDS][:start=TIME][:end=TIME][:reduce=CF]  a series of a file
  CDEF:NAME=EXPRESSION        a series calculated from others: a,b,+
  VDEF:NAME=SERIES,FUNCTION   a value of a series: MAXIMUM, 95,PERCENT, ...
  XPORT:NAME[:LEGEND]         a column of the table",
};

const CHOICES: &[Choice] = &[
    Choice::valued(b's', "start"),
    Choice::valued(b'e', "end"),
    Choice::valued(b'm', "maxrows"),
    Choice { short: None, long: "step", value: true },
    Choice::plain(b't', "showtime"),
    Choice::long("enumds"),
    form::JSON,
    Choice::valued(b'd', "daemon"),
    form::FULL_PRECISION,
    form::ISO,
];

/// A span without a start is this long, in seconds.
const DAY: i64 = 86_400;

/// Rows of a table at most, where the command line says nothing.
const ROWS: i64 = 400;

/// Fewest rows that may be asked for.
const ROWS_MIN: i64 = 10;

/// Most columns: rows of 65,536 values take 1 MiB of text.
const COLUMNS_MAX: usize = 65_536;

/// Bytes of output gathered before they are written.
const GATHERED: usize = 64 * 1024;

/// What graphs have besides, where an export has nothing to show for it.
const DRAWN: [&str; 12] = [
    "PRINT",
    "GPRINT",
    "COMMENT",
    "HRULE",
    "VRULE",
    "LINE",
    "AREA",
    "STACK",
    "TICK",
    "TEXTALIGN",
    "SHIFT",
    "GRAPH",
];

/// A column of the table: a definition's number and a legend.
struct Column {
    definition: usize,
    legend: String,
}

/// What the table shows besides its values.
#[derive(Clone, Copy, Debug, Default)]
struct Style {
    times: bool,
    numbered: bool,
    form: Form,
}

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut start, mut end) = (AtTime::before_end(DAY), AtTime::NOW);
    let (mut rows, mut step, mut daemon) = (ROWS, 0, None);
    let mut style = Style::default();
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "start" => start = time("start", value)?,
            "end" => end = time("end", value)?,
            "maxrows" => {
                rows = leading(value);
                if rows < ROWS_MIN {
                    return Err(refuse(format!("maxrows below {ROWS_MIN} rows")).into());
                }
            }
            "step" => step = leading(value),
            "showtime" => style.times = true,
            "enumds" => style.numbered = true,
            "daemon" => daemon = Some(value),
            name => _ = style.form.take(name),
        }
    }
    let (now, zone) = (context.host.now(), context.host.time_zone());
    let (start, end) = resolve_pair(&start, &end, now, &zone)?;
    if start < Timestamp::EARLIEST.seconds() {
        let message = format!("the first entry to fetch should be after 1980 ({start})");
        return Err(refuse(message).into());
    }
    if start > end {
        let message = format!("start ({start}) should be less than end ({end})");
        return Err(refuse(message).into());
    }
    let wished = end.saturating_sub(start).checked_div(rows).unwrap_or(0);
    let frame = Frame { start, end, step: step.max(wished).max(1), now, zone };
    if arguments.count() == 0 {
        return Err(refuse("can't make an xport without contents").into());
    }
    let mut definitions = Definitions::new(frame);
    let mut columns = Vec::new();
    while let Some(argument) = arguments.word() {
        let mut words = Words::new(text(argument)?)?;
        if !definitions.take(&mut words)? {
            columns.push(column(&mut words, &definitions)?);
        }
        if columns.len() > COLUMNS_MAX {
            return Err(refuse(format!("more than {COLUMNS_MAX} columns")).into());
        }
    }
    let data = definitions.data(&mut Asked { daemon, host: context.host })?;
    if columns.is_empty() {
        return Err(refuse("no XPORT found, nothing to do").into());
    }
    let table = Table::new(&definitions, &data, &columns);
    match style.form.json {
        true => table.json(style, context),
        false => table.xml(style, context),
    }
}

/// The whole number at the start of a text, 0 where there is none: as C's `atoi`, but that what 32
/// bits do not hold ends at their border.
fn leading(value: &OsStr) -> i64 {
    let text = value.to_string_lossy();
    let text = text.trim_ascii_start();
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let end = digits.bytes().take_while(u8::is_ascii_digit).count();
    let number = digits.bytes().take(end).fold(0_i64, |number, digit| {
        number.saturating_mul(10).saturating_add(i64::from(digit - b'0')).min(i64::from(i32::MAX))
    });
    if text.starts_with('-') { -number } else { number }
}

/// `XPORT:NAME[:LEGEND]`.
fn column(words: &mut Words<'_>, definitions: &Definitions) -> Result<Column> {
    let line = words.line();
    let function = words.function();
    if function != "XPORT" {
        let plain = function.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        if DRAWN.contains(&plain) {
            return Err(refuse(format!(
                "'{function}' is for graphs, and this program exports DEF, CDEF, VDEF and XPORT"
            )));
        }
        return Err(refuse(format!("'{function}' is not a valid function name in {line}")));
    }
    let legend = words.keyed("legend");
    let name = words.keyed("vname").or_else(|| words.value());
    let name = name.ok_or_else(|| refuse("No positional VNAME"))?;
    let legend = legend.or_else(|| words.word()).unwrap_or_default();
    words.end()?;
    let Some(definition) = definitions.find(&name) else {
        return Err(refuse(match number::parse(name.as_bytes()) {
            Some(_) => format!("Encountered unknown type variable '' in line '{line}'"),
            None => format!("{name} is not a vname nor a number"),
        }));
    };
    if !definitions.is_series(definition) {
        return Err(refuse(format!("Cannot shift a VDEF: '{name}' in line '{line}'")));
    }
    let legend = legend.trim_ascii_start().to_owned();
    Ok(Column { definition, legend })
}

/// Rows from the files, or from a daemon where the definition, an option or the environment names
/// one.
struct Asked<'a> {
    daemon: Option<&'a OsStr>,
    host: &'a dyn Host,
}

impl Rows for Asked<'_> {
    fn fetch(&mut self, question: &Question) -> Result<(Vec<String>, Fetched)> {
        let own = question.daemon.as_deref().map(OsStr::new);
        match Daemon::asked(own.or(self.daemon), self.host)? {
            None => Local.fetch(question),
            Some(mut daemon) => daemon::fetch(
                &mut daemon,
                OsStr::new(&question.file),
                question.consolidation.name(),
                question.start,
                question.end,
            ),
        }
    }
}

/// Columns side by side, at a step that divides all of theirs.
struct Table<'a> {
    start: i64,
    end: i64,
    step: i64,
    columns: Vec<Cells<'a>>,
}

/// A column's rows.
struct Cells<'a> {
    legend: &'a str,
    start: i64,
    step: i64,
    values: &'a [f64],
}

impl<'a> Table<'a> {
    fn new(definitions: &Definitions, data: &'a Data, columns: &'a [Column]) -> Self {
        let cells = |column: &'a Column| match data.value(column.definition) {
            Some(Value::Series { start, step, values }) => {
                Cells { legend: &column.legend, start: *start, step: *step, values }
            }
            _ => Cells { legend: &column.legend, start: 0, step: 1, values: &[] },
        };
        let columns: Vec<Cells<'a>> = columns.iter().map(cells).collect();
        let step = columns.iter().map(|column| column.step).reduce(divisor).unwrap_or(1).max(1);
        let Frame { start, end, .. } = *definitions.frame();
        Self {
            start: start.saturating_sub(start.rem_euclid(step)),
            end: match end.rem_euclid(step) {
                0 => end,
                over => end.saturating_add(step - over),
            },
            step,
            columns,
        }
    }

    /// The times of the rows: their ends.
    fn times(&self) -> impl Iterator<Item = i64> {
        let (step, end) = (self.step, self.end);
        let first = self.start.checked_add(step).filter(|first| *first <= end);
        std::iter::successors(first, move |time| time.checked_add(step).filter(|next| *next <= end))
    }

    fn rows(&self) -> i64 {
        self.end.saturating_sub(self.start).checked_div(self.step).unwrap_or(0)
    }

    fn xml(&self, style: Style, context: &mut Context<'_>) -> Outcome {
        let form = style.form;
        let mut out = Vec::with_capacity(GATHERED);
        out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n\n<xport>\n");
        writeln!(out, "  <meta>")?;
        writeln!(out, "    <start>{}</start>", form.time(self.start.saturating_add(self.step)))?;
        writeln!(out, "    <end>{}</end>", form.time(self.end))?;
        writeln!(out, "    <step>{}</step>", self.step)?;
        writeln!(out, "    <rows>{}</rows>", self.rows())?;
        writeln!(out, "    <columns>{}</columns>", self.columns.len())?;
        writeln!(out, "    <legend>")?;
        for column in &self.columns {
            let legend = quick_xml::escape::partial_escape(column.legend);
            writeln!(out, "      <entry>{legend}</entry>")?;
        }
        writeln!(out, "    </legend>\n  </meta>\n  <data>")?;
        for time in self.times() {
            out.extend_from_slice(b"    <row>");
            if style.times {
                write!(out, "<t>{}</t>", form.time(time))?;
            }
            for (place, column) in self.columns.iter().enumerate() {
                let number = if style.numbered { place.to_string() } else { String::new() };
                write!(out, "<v{number}>")?;
                cell(&mut out, column.at(time), form);
                write!(out, "</v{number}>")?;
            }
            out.extend_from_slice(b"</row>\n");
            flush(&mut out, context)?;
        }
        out.extend_from_slice(b"  </data>\n</xport>\n");
        Ok(context.output.write_all(&out)?)
    }

    fn json(&self, style: Style, context: &mut Context<'_>) -> Outcome {
        let form = style.form;
        // Times of ISO 8601 are text.
        let time = |time: i64| match form.time(time) {
            text if form.iso => format!("\"{text}\""),
            text => text,
        };
        let mut out = Vec::with_capacity(GATHERED);
        out.extend_from_slice(b"{ \"about\": \"RRDtool graph JSON output\",\n  \"meta\": {\n");
        writeln!(out, "    \"start\": {},", time(self.start.saturating_add(self.step)))?;
        writeln!(out, "    \"end\": {},", time(self.end))?;
        writeln!(out, "    \"step\": {},\n    \"legend\": [", self.step)?;
        for (place, column) in self.columns.iter().enumerate() {
            let mut legend = super::json::Json::default();
            legend.text(column.legend.as_bytes());
            let comma = if place + 1 < self.columns.len() { "," } else { "" };
            out.extend_from_slice(b"      ");
            out.extend_from_slice(legend.finish().trim_ascii_end());
            writeln!(out, "{comma}")?;
        }
        out.extend_from_slice(b"          ]\n     },\n  \"data\": [\n");
        for row in self.times() {
            out.extend_from_slice(b"    [ ");
            if style.times {
                write!(out, "\"{}\",", form.time(row))?;
            }
            for (place, column) in self.columns.iter().enumerate() {
                if place > 0 {
                    out.extend_from_slice(b", ");
                }
                match column.at(row) {
                    value if value.is_finite() => cell(&mut out, value, form),
                    _ => out.extend_from_slice(b"null"),
                }
            }
            out.extend_from_slice(if row < self.end { b" ],\n" } else { b" ]\n" });
            flush(&mut out, context)?;
        }
        out.extend_from_slice(b"  ]\n}\n");
        Ok(context.output.write_all(&out)?)
    }
}

impl Cells<'_> {
    /// The value of the row that `time` is in, or ends; unknown outside the column.
    fn at(&self, time: i64) -> f64 {
        let row = time.saturating_sub(self.start).saturating_sub(1).checked_div_euclid(self.step);
        let row = row.and_then(|row| usize::try_from(row).ok());
        row.and_then(|row| self.values.get(row)).copied().unwrap_or(f64::NAN)
    }
}

fn cell(out: &mut Vec<u8>, value: f64, form: Form) {
    if form.exact {
        form.number(out, value);
    } else {
        number::print_dump_e10(out, value);
    }
}

/// Writes what has gathered, when it is much.
fn flush(out: &mut Vec<u8>, context: &mut Context<'_>) -> Outcome {
    if out.len() > GATHERED {
        context.output.write_all(out)?;
        out.clear();
    }
    Ok(())
}

/// The largest number that divides both.
fn divisor(a: i64, b: i64) -> i64 {
    match a.checked_rem(b) {
        None => a,
        Some(rest) => divisor(b, rest),
    }
}
