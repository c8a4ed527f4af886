//! Rows of history on their way out: as JSON, an object a line or CSV, a piece at a time.

use super::super::historic::CHUNK_BYTES;
use super::listing::push_text_field;
use super::range::Function;
use super::wanted::Refused;
use crate::http::{Chunks, push_float, push_integer, push_string};
use std::fmt::Write;
use tokio::sync::oneshot;

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    /// An object a line, one for each series.
    Ndjson,
    Csv,
}

/// What rows are of: a series, or several put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Names<'a> {
    pub(super) device: Option<&'a str>,
    pub(super) metric: Option<&'a str>,
    /// How many series were put together.
    pub(super) series: Option<usize>,
}

/// Which rows they are: the first covers the `step` seconds after `start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) function: Function,
    pub(super) start: i64,
    pub(super) step: u64,
}

/// How an answer that can be given begins.
pub(super) enum Begun {
    /// All of it.
    Whole(String),
    /// What comes is in chunks.
    InPieces,
}

/// Where an answer goes: it is whole when it is over before its first piece is full, which saves whoever
/// waits for a short one being woken twice.
pub(super) struct Outlet {
    /// Whom the answer has not been begun for.
    waiting: Option<oneshot::Sender<Result<Begun, Refused>>>,
    chunks: Chunks,
}

impl Outlet {
    pub(super) fn new(waiting: oneshot::Sender<Result<Begun, Refused>>, chunks: Chunks) -> Self {
        Self { waiting: Some(waiting), chunks }
    }

    /// There is no answer.
    pub(super) fn refuse(self, why: Refused) {
        // Who has gone is not told.
        let _ = self.waiting.map(|waiting| waiting.send(Err(why)));
    }

    /// Sends a piece; answers whether somebody waits for more.
    pub(super) fn piece(&mut self, piece: String) -> bool {
        let begun = self.waiting.take().map(|waiting| waiting.send(Ok(Begun::InPieces)));
        begun.is_none_or(|begun| begun.is_ok()) && self.chunks.send(piece)
    }

    /// Ends the answer; who has gone needs no end.
    pub(super) fn end(self, rest: String) {
        match self.waiting {
            Some(waiting) => drop(waiting.send(Ok(Begun::Whole(rest)))),
            None if rest.is_empty() => {}
            None => drop(self.chunks.send(rest)),
        }
    }
}

/// An answer on its way out.
pub(super) struct Table {
    form: Form,
    out: String,
    separator: &'static str,
    outlet: Outlet,
}

impl Table {
    /// An answer that goes to `outlet`; `header` is the first line of CSV.
    pub(super) fn new(form: Form, header: &str, outlet: Outlet) -> Self {
        let out = match form {
            Form::Json => "[".to_owned(),
            Form::Ndjson => String::new(),
            Form::Csv => format!("{header}\r\n"),
        };
        Self { form, out, separator: "", outlet }
    }

    /// Adds rows, a value in each of the columns, which have names. Answers whether somebody waits for
    /// more.
    pub(super) fn push(
        &mut self,
        names: &Names<'_>,
        shape: Shape,
        columns: &[(&str, &[f64])],
    ) -> bool {
        let Self { form, out, separator, outlet } = self;
        match form {
            Form::Csv => push_lines(out, names, shape, columns),
            _ => {
                out.push_str(separator);
                push_object(out, names, shape, columns);
                match form {
                    Form::Json => *separator = ",",
                    _ => out.push('\n'),
                }
            }
        }
        out.len() < CHUNK_BYTES || outlet.piece(std::mem::take(out))
    }

    /// Ends the answer.
    pub(super) fn end(self) {
        let Self { form, mut out, outlet, .. } = self;
        if form == Form::Json {
            out.push_str("]\n");
        }
        outlet.end(out);
    }
}

/// Appends rows as an object.
fn push_object(out: &mut String, names: &Names<'_>, shape: Shape, columns: &[(&str, &[f64])]) {
    out.push('{');
    for (key, name) in [("\"device\":", names.device), ("\"metric\":", names.metric)] {
        let Some(name) = name else { continue };
        out.push_str(key);
        push_string(out, name);
        out.push(',');
    }
    let (cf, Shape { step, start, .. }) = (shape.function.name(), shape);
    // Writing to a String cannot fail.
    let _ = write!(out, "\"cf\":\"{cf}\",\"step\":{step},\"start\":{start}");
    if let Some(series) = names.series {
        let _ = write!(out, ",\"series\":{series}");
    }
    for (key, values) in columns {
        let _ = write!(out, ",\"{key}\":");
        let mut separator = '[';
        for value in *values {
            out.push(separator);
            separator = ',';
            push_float(out, *value);
        }
        out.push_str(if values.is_empty() { "[]" } else { "]" });
    }
    out.push('}');
}

/// Appends a line of CSV for each row; an unknown value is an empty field.
fn push_lines(out: &mut String, names: &Names<'_>, shape: Shape, columns: &[(&str, &[f64])]) {
    let mut first = String::new(); // what each line begins with
    for name in [names.device, names.metric].into_iter().flatten() {
        push_text_field(&mut first, name);
        first.push(',');
    }
    let step = i64::try_from(shape.step).unwrap_or(i64::MAX);
    let mut time = shape.start;
    let count = columns.iter().map(|(_, values)| values.len()).max().unwrap_or(0);
    for row in 0..count {
        time = time.saturating_add(step);
        out.push_str(&first);
        push_integer(out, time);
        for (_, values) in columns {
            out.push(',');
            if let Some(value) = values.get(row)
                && value.is_finite()
            {
                push_float(out, *value);
            }
        }
        out.push_str("\r\n");
    }
}
