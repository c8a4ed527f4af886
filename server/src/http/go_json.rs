//! JSON text as the existing daemon writes it: `<`, `>`, `&` escaped, shortest numbers.

use std::fmt::Write;

/// Appends `text` as a JSON string; `<`, `>`, `&` and the two Unicode line separators are escaped,
/// so that the text is harmless inside HTML and JavaScript too.
pub fn push_string(out: &mut String, text: &str) {
    out.push('"');
    let mut plain = 0;
    for (at, c) in text.char_indices() {
        let short = match c {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\u{8}' => "\\b",
            '\u{c}' => "\\f",
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => "",
            _ => continue,
        };
        out.push_str(text.get(plain..at).unwrap_or_default());
        plain = at + c.len_utf8();
        match short {
            "" => {
                let _ = write!(out, "\\u{:04x}", u32::from(c)); // writing to a String cannot fail
            }
            short => out.push_str(short),
        }
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}

/// Appends the shortest text that reads back as `value`; an exponent below 1e-6 and from 1e21;
/// `null` for what JSON cannot say (NaN, infinities).
pub fn push_float(out: &mut String, value: f64) {
    let size = value.abs();
    // Writing to a String cannot fail.
    let _ = if !value.is_finite() {
        write!(out, "null")
    } else if size != 0.0 && !(1e-6..1e21).contains(&size) {
        let text = format!("{value:e}");
        match text.split_once('e') {
            Some((digits, exponent)) if !exponent.starts_with('-') => {
                write!(out, "{digits}e+{exponent}")
            }
            _ => write!(out, "{text}"),
        }
    } else {
        write!(out, "{value}")
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_the_existing_daemon_prints_them() {
        for (value, text) in [
            (3.0, "3"),
            (0.0, "0"),
            (-0.0, "-0"),
            (1e39, "1e+39"),
            (-1.5e21, "-1.5e+21"),
            (1e20, "100000000000000000000"),
            (1e-6, "0.000001"),
            (1e-7, "1e-7"),
            (2.5e-9, "2.5e-9"),
            (0.1, "0.1"),
            (f64::NAN, "null"),
            (f64::INFINITY, "null"),
        ] {
            let mut out = String::new();
            push_float(&mut out, value);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn strings_are_harmless_in_html() {
        let mut out = String::new();
        push_string(&mut out, "a<b>&\"\\\n\u{1}\u{2028}é");
        assert_eq!(out, "\"a\\u003cb\\u003e\\u0026\\\"\\\\\\n\\u0001\\u2028é\"");
        assert_eq!(serde_json::from_str::<String>(&out).unwrap(), "a<b>&\"\\\n\u{1}\u{2028}é");
    }
}
