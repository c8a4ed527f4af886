//! Current values in Prometheus' text format, version 0.0.4.

use super::super::report::{Report, Value};
use crate::http::push_float;
use std::borrow::Cow;
use std::fmt::Write;

/// The type of the format.
pub(in super::super) const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

fn is_legal((place, c): (usize, char)) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '_' | ':') || (place > 0 && c.is_ascii_digit())
}

/// A metric's name as Prometheus takes it: every other character is `_`.
pub(super) fn legal_name(name: &str) -> Cow<'_, str> {
    if name.char_indices().all(is_legal) {
        return Cow::Borrowed(name);
    }
    name.char_indices().map(|place| if is_legal(place) { place.1 } else { '_' }).collect()
}

/// Writes samples, which must come sorted by legal name.
#[derive(Debug, Default)]
pub(super) struct Exposition {
    /// The exact name of the last sample and its legal one; empty before the first.
    last: (String, String),
}

impl Exposition {
    /// Appends a value as a sample; a text is none. `name` is what the device is called.
    pub(super) fn push(&mut self, out: &mut String, device: &str, name: &str, report: &Report) {
        if matches!(report.value, Value::Text(_)) {
            return;
        }
        let (exact, legal) = &mut self.last;
        if *exact != *report.name {
            exact.clear();
            exact.push_str(&report.name);
            let name = legal_name(exact);
            if *legal != *name {
                legal.clear();
                legal.push_str(&name);
                out.push_str("# HELP ");
                out.push_str(legal);
                out.push_str(" The last value of ");
                push_escaped(out, exact, false);
                out.push_str("\n# TYPE ");
                out.push_str(legal);
                out.push_str(" gauge\n");
            }
        }
        out.push_str(legal);
        out.push_str("{device=\"");
        push_escaped(out, device, true);
        out.push('"');
        let changed = if exact == legal { "" } else { exact.as_str() };
        for (label, text) in [("name", name), ("metric", changed), ("unit", &*report.units)] {
            if !text.is_empty() {
                out.push(',');
                out.push_str(label);
                out.push_str("=\"");
                push_escaped(out, text, true);
                out.push('"');
            }
        }
        out.push_str("} ");
        // Writing to a String cannot fail.
        let _ = match report.value {
            Value::Signed(value) => write!(out, "{value}"),
            Value::Unsigned(value) => write!(out, "{value}"),
            Value::Float(f64::INFINITY) => write!(out, "+Inf"),
            Value::Float(f64::NEG_INFINITY) => write!(out, "-Inf"),
            Value::Float(value) if value.is_nan() => write!(out, "NaN"),
            Value::Float(value) => {
                push_float(out, value);
                Ok(())
            }
            Value::Text(_) => Ok(()),
        };
        out.push('\n');
    }
}

/// Appends a text in which a line's end, a backslash and, in a label, a quote are escaped.
fn push_escaped(out: &mut String, text: &str, is_label: bool) {
    if !text.contains(['\\', '\n', '"']) {
        return out.push_str(text);
    }
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '"' if is_label => out.push_str("\\\""),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::report::{Kind, Slope};
    use super::*;

    fn report(name: &str, value: Value, units: &str) -> Report {
        let (kind, slope) = (Kind::Double, Slope::Both);
        Report { name: name.into(), value, units: units.into(), kind, slope, ttl: 1, reported: 1 }
    }

    #[test]
    fn names_are_made_legal() {
        for (name, legal) in [
            ("load", "load"),
            ("a:b_C9", "a:b_C9"),
            ("load.1m", "load_1m"),
            ("5xx", "_xx"),
            ("a/b \u{e9}\0", "a_b___"),
            ("-", "_"),
        ] {
            assert_eq!(legal_name(name), legal);
        }
    }

    #[test]
    fn names_that_are_the_same_share_a_group() {
        let (mut all, mut out) = (Exposition::default(), String::new());
        let text = Value::Text("up".into());
        all.push(&mut out, "1", "box", &report("state", text, ""));
        all.push(&mut out, "1", "box", &report("a.b", Value::Float(0.5), ""));
        all.push(&mut out, "12", "a\"\\\n", &report("a.b", Value::Float(f64::NAN), "%"));
        all.push(&mut out, "1", "", &report("a\\b\n\"", Value::Signed(-3), ""));
        all.push(&mut out, "1", "", &report("a_b__", Value::Float(f64::NEG_INFINITY), ""));
        all.push(&mut out, "1", "", &report("b", Value::Float(1e39), ""));
        assert_eq!(
            out,
            concat!(
                "# HELP a_b The last value of a.b\n# TYPE a_b gauge\n",
                "a_b{device=\"1\",name=\"box\",metric=\"a.b\"} 0.5\n",
                "a_b{device=\"12\",name=\"a\\\"\\\\\\n\",metric=\"a.b\",unit=\"%\"} NaN\n",
                "# HELP a_b__ The last value of a\\\\b\\n\"\n# TYPE a_b__ gauge\n",
                "a_b__{device=\"1\",metric=\"a\\\\b\\n\\\"\"} -3\n",
                "a_b__{device=\"1\"} -Inf\n",
                "# HELP b The last value of b\n# TYPE b gauge\n",
                "b{device=\"1\"} 1e+39\n",
            )
        );
    }
}
