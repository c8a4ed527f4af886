//! Rows of history on their way out: as JSON, an object a line or CSV, a piece at a time.

use super::super::historic::CHUNK_BYTES;
use super::listing::push_text_field;
use super::range::Function;
use crate::http::{Chunks, push_float, push_integer, push_string};
use std::fmt::Write;

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

/// An answer on its way out.
pub(super) struct Table<'a> {
    form: Form,
    out: String,
    separator: &'static str,
    chunks: &'a Chunks,
}

impl<'a> Table<'a> {
    /// An answer that goes to `chunks`; `header` is the first line of CSV.
    pub(super) fn new(form: Form, header: &str, chunks: &'a Chunks) -> Self {
        let out = match form {
            Form::Json => "[".to_owned(),
            Form::Ndjson => String::new(),
            Form::Csv => format!("{header}\r\n"),
        };
        Self { form, out, separator: "", chunks }
    }

    /// Adds rows, a value in each of the columns, which have names. Answers whether somebody waits for
    /// more.
    pub(super) fn push(
        &mut self,
        names: &Names<'_>,
        shape: Shape,
        columns: &[(&str, &[f64])],
    ) -> bool {
        let Self { form, out, separator, chunks } = self;
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
        out.len() < CHUNK_BYTES || chunks.send(std::mem::take(out))
    }

    /// Ends the answer.
    pub(super) fn end(mut self) {
        if self.form == Form::Json {
            self.out.push_str("]\n");
        }
        // Who has gone needs no end.
        let _ = self.out.is_empty() || self.chunks.send(self.out);
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
