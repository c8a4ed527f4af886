//! Current values as JSON and CSV.

use super::super::current::push_value;
use super::super::report::{Report, Value};
use crate::http::push_string;
use std::fmt::Write;

/// The first line of CSV.
pub(super) const CSV_HEADER: &str = "device,metric,value,units,nature,time\r\n";

/// Appends `{"device","metric","value","units","nature","time"}`.
pub(super) fn push_json(out: &mut String, device: &str, report: &Report) {
    out.push_str("{\"device\":");
    push_string(out, device);
    out.push_str(",\"metric\":");
    push_string(out, &report.name);
    out.push_str(",\"value\":");
    push_value(out, &report.value);
    out.push_str(",\"units\":");
    push_string(out, &report.units);
    out.push_str(",\"nature\":");
    push_string(out, report.nature());
    let _ = write!(out, ",\"time\":{}}}", report.reported); // writing to a String cannot fail
}

/// Appends a line of CSV.
pub(super) fn push_csv(out: &mut String, device: &str, report: &Report) {
    push_text_field(out, device);
    out.push(',');
    push_text_field(out, &report.name);
    out.push(',');
    match &report.value {
        Value::Text(text) => push_text_field(out, text),
        // A value that JSON cannot say is an empty field.
        Value::Float(value) if !value.is_finite() => {}
        value => push_value(out, value),
    }
    out.push(',');
    push_text_field(out, &report.units);
    // Writing to a String cannot fail.
    let _ = write!(out, ",{},{}\r\n", report.nature(), report.reported);
}

/// Appends a text as a field (RFC 4180). One that a spreadsheet would take for a formula, as it
/// begins with `=`, `+`, `-`, `@`, a tab or a carriage return, gets a `'` in front, which tells it that
/// this is text: who names a metric must not run commands where somebody looks at it.
pub(super) fn push_text_field(out: &mut String, text: &str) {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let mark = if is_formula { "'" } else { "" };
    if !text.contains(['"', ',', '\r', '\n']) {
        out.push_str(mark);
        out.push_str(text);
        return;
    }
    out.push('"');
    out.push_str(mark);
    for (place, part) in text.split('"').enumerate() {
        out.push_str(if place > 0 { "\"\"" } else { "" });
        out.push_str(part);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_are_no_formulas() {
        for (text, field) in [
            ("plain", "plain"),
            ("", ""),
            ("a b;c", "a b;c"),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-rf", "'-rf"),
            ("@x", "'@x"),
            ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("=cmd|'/c calc'!A1,", "\"'=cmd|'/c calc'!A1,\""),
            ("a=b", "a=b"),
        ] {
            let mut out = String::new();
            push_text_field(&mut out, text);
            assert_eq!(out, field);
        }
    }
}
