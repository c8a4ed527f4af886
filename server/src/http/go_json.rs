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
    if !value.is_finite() {
        return out.push_str("null");
    }
    // A history of many devices is mostly numbers, and the fast routine takes a third of the time of
    // the standard library's.
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(value);
    match text.split_once('.') {
        Some((whole, "0")) => out.push_str(whole),
        Some((_, decimals)) if is_only_shortest(value, decimals) => out.push_str(text),
        _ => push_plain(out, value),
    }
}

/// Whether no other text with so many decimals is as near to the value. Where one is, the two routines
/// differ. The value lies in the middle between two such texts only if it has one decimal more, a 5, and
/// it has as many decimals as bits behind the point.
fn is_only_shortest(value: f64, decimals: &str) -> bool {
    let bits = value.to_bits();
    let (exponent, mantissa) = (bits >> 52 & 0x7ff, bits & ((1 << 52) - 1) | 1 << 52);
    let behind = 1_075_u64.saturating_sub(exponent + u64::from(mantissa.trailing_zeros()));
    !decimals.contains('e') && u64::try_from(decimals.len()).is_ok_and(|few| few + 1 != behind)
}

/// The same by way of the standard library.
fn push_plain(out: &mut String, value: f64) {
    let size = value.abs();
    // Writing to a String cannot fail.
    let _ = if size != 0.0 && !(1e-6..1e21).contains(&size) {
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

/// Appends a whole number.
pub fn push_integer(out: &mut String, value: impl itoa::Integer) {
    out.push_str(itoa::Buffer::new().format(value));
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
    fn numbers_of_every_size_are_the_shortest() {
        let check = |value: f64| {
            let (mut out, mut plain) = (String::new(), String::new());
            push_float(&mut out, value);
            push_plain(&mut plain, value);
            assert_eq!(out, plain);
            assert_eq!(out.parse::<f64>().unwrap().to_bits(), value.to_bits());
        };
        let powers = (-330..309).map(|power| format!("1e{power}").parse::<f64>().unwrap());
        for value in powers {
            for near in [value, value.next_up(), value.next_down(), value * 1.5, -value] {
                check(near);
            }
        }
        let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..100_000 {
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let value = f64::from_bits(bits ^ bits >> 29);
            if value.is_finite() {
                check(value);
            }
            // Of the sizes that are reported.
            let [_, _, _, _, a, b, c, d] = bits.to_le_bytes();
            let whole = f64::from(u32::from_le_bytes([a, b, c, d]));
            check(whole);
            check(whole / 1_000.0);
            check(whole * 65_536.0 / 7.0);
        }
    }

    /// Values with so many bits at the end of their mantissa that are 0: among them are those in the
    /// middle between two texts.
    #[test]
    fn of_two_texts_as_near_the_same_one_is_taken() {
        let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
        let mut halves = 0;
        for exponent in 1_000..1_090_u64 {
            for zeros in 0..52 {
                for _ in 0..8 {
                    bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    let mantissa = (bits >> 12 >> zeros | 1) << zeros & ((1 << 52) - 1);
                    let value = f64::from_bits(exponent << 52 | mantissa);
                    let (mut out, mut plain) = (String::new(), String::new());
                    push_float(&mut out, value);
                    push_plain(&mut plain, value);
                    assert_eq!(out, plain);
                    let mut buffer = ryu::Buffer::new();
                    let fast = buffer.format_finite(value);
                    let has_form = !fast.contains('e') && !fast.ends_with(".0");
                    halves += usize::from(has_form && fast != plain);
                }
            }
        }
        assert!(halves > 0, "there are such values among them");
    }

    #[test]
    fn strings_are_harmless_in_html() {
        let mut out = String::new();
        push_string(&mut out, "a<b>&\"\\\n\u{1}\u{2028}é");
        assert_eq!(out, "\"a\\u003cb\\u003e\\u0026\\\"\\\\\\n\\u0001\\u2028é\"");
        assert_eq!(serde_json::from_str::<String>(&out).unwrap(), "a<b>&\"\\\n\u{1}\u{2028}é");
    }
}
