//! Words of a line, and what an update's words say.

use concertim::number;
use memchr::memchr;
use std::borrow::Cow;

/// Longest line in bytes, its end included. RRDtool's clients send at most 4,096; a CREATE with
/// hundreds of data sources needs more, and 64 KiB is what one connection's buffer holds anyway.
pub(super) const LINE_MAX: usize = 64 * 1024;

/// The words of a line: single blanks separate them, so that two blanks have an empty word between
/// them; `\` takes the next byte as it is.
#[derive(Clone, Debug)]
pub(super) struct Words<'a> {
    rest: Option<&'a [u8]>,
    plain: bool,
}

impl<'a> Words<'a> {
    pub(super) fn new(line: &'a [u8]) -> Self {
        Self { rest: Some(line), plain: memchr(b'\\', line).is_none() }
    }

    /// The words of a line where nothing is escaped.
    pub(super) fn plain(line: &'a [u8]) -> Self {
        Self { rest: Some(line), plain: true }
    }

    /// Whether nothing is escaped, so that no word has a blank or a `\` in it.
    pub(super) fn are_plain(&self) -> bool {
        self.plain
    }

    fn escaped(&mut self, rest: &'a [u8]) -> Option<Cow<'a, [u8]>> {
        let mut word = Vec::new();
        let mut bytes = rest.iter().enumerate();
        self.rest = None;
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b' ' => {
                    self.rest = rest.get(at + 1..);
                    break;
                }
                // Nothing to escape: the original drops the word and what follows, too.
                b'\\' => word.push(*bytes.next()?.1),
                byte => word.push(*byte),
            }
        }
        Some(Cow::Owned(word))
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Cow<'a, [u8]>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest?;
        if !self.plain {
            return self.escaped(rest);
        }
        match memchr(b' ', rest) {
            Some(blank) => {
                let (word, after) = rest.split_at_checked(blank)?;
                self.rest = after.get(1..);
                Some(Cow::Borrowed(word))
            }
            None => {
                self.rest = None;
                Some(Cow::Borrowed(rest))
            }
        }
    }
}

/// Appends `word` so that [`Words`] reads it back.
pub(super) fn escape(word: &[u8], out: &mut Vec<u8>) {
    if memchr::memchr2(b' ', b'\\', word).is_none() {
        out.extend_from_slice(word);
        return;
    }
    for byte in word {
        if matches!(byte, b' ' | b'\\') {
            out.push(b'\\');
        }
        out.push(*byte);
    }
}

/// Digits that a double holds exactly.
const EXACT: usize = 15;

/// The time of `TIME:VALUE...` in seconds, and what follows the colon.
#[inline]
pub(super) fn time(value: &[u8]) -> Option<(f64, &[u8])> {
    let colon = memchr(b':', value)?;
    let (time, rest) = value.split_at_checked(colon)?;
    let rest = rest.get(1..)?;
    if matches!(time.len(), 1..=EXACT) && time.iter().all(u8::is_ascii_digit) {
        let seconds = time.iter().fold(0, |sum: u64, digit| sum * 10 + u64::from(digit - b'0'));
        return Some((whole(seconds), rest));
    }
    // The original takes 1e400, too, and no update after it.
    number::parse(time).filter(|seconds| seconds.is_finite()).map(|seconds| (seconds, rest))
}

#[expect(clippy::as_conversions, reason = "15 digits are below 2^53, where this is exact")]
fn whole(seconds: u64) -> f64 {
    seconds as f64
}

/// A decimal number at the start of `text` as C's `strtol` reads it: 0 when there is none.
pub(super) fn leading_integer(text: &[u8]) -> i64 {
    let text = text.trim_ascii_start();
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    let size = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .fold(0i64, |sum, digit| sum.saturating_mul(10).saturating_add(i64::from(digit - b'0')));
    if negative { -size } else { size }
}

/// What a data source takes for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Any number.
    Float,
    /// Digits.
    Unsigned,
    /// Digits, or `-` and digits.
    Signed,
}

/// Checks that `values` (`VALUE[:VALUE...]`, taken at `time`) are as many as there are `forms`,
/// each a number of its form or unknown.
///
/// # Errors
/// What `rrdtool update` says of them.
#[inline]
pub(super) fn check(forms: &[Form], values: &[u8], time: &[u8]) -> Result<(), String> {
    let mut rest = Some(values);
    for (found, form) in forms.iter().enumerate() {
        let Some(text) = rest else { return Err(too_few(forms.len(), found, time)) };
        let (value, after) = match memchr(b':', text) {
            Some(end) => (text.get(..end).unwrap_or_default(), text.get(end + 1..)),
            None => (text, None),
        };
        if !fits(*form, value) {
            return Err(unfit(*form, value));
        }
        rest = after;
    }
    rest.map_or(Ok(()), |rest| Err(too_many(rest)))
}

#[inline]
fn fits(form: Form, value: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().all(u8::is_ascii_digit);
    match (form, value) {
        (_, [b'U', ..]) => true,
        (Form::Unsigned, value) => digits(value),
        (Form::Signed, [b'-', value @ ..] | value) => digits(value),
        (Form::Float, value) => is_decimal(value) || number::parse(value).is_some(),
    }
}

/// Whether `value` is what nearly every value is: digits, with a point in them at most. Any other
/// number costs parsing it.
#[inline]
fn is_decimal(value: &[u8]) -> bool {
    let (mut digits, mut points) = (0, 0);
    for byte in value {
        match byte {
            b'0'..=b'9' => digits += 1,
            b'.' => points += 1,
            _ => return false,
        }
    }
    digits > 0 && points < 2
}

#[cold]
fn too_few(expected: usize, found: usize, time: &[u8]) -> String {
    let time = String::from_utf8_lossy(time);
    format!("expected {expected} data source readings (got {found}) from {time}")
}

#[cold]
fn too_many(rest: &[u8]) -> String {
    format!("found extra data on update argument: {}", String::from_utf8_lossy(rest))
}

#[cold]
fn unfit(form: Form, value: &[u8]) -> String {
    let text = String::from_utf8_lossy(value);
    match form {
        Form::Float => number::refusal(value),
        Form::Unsigned => format!("not a simple unsigned integer: '{text}'"),
        Form::Signed => format!("not a simple signed integer: '{text}'"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        let text = |word: Cow<'_, [u8]>| String::from_utf8(word.into_owned()).unwrap();
        Words::new(line.as_bytes()).map(text).collect()
    }

    #[test]
    fn single_blanks_separate_words() {
        for (line, expected) in [
            ("PING", &["PING"][..]),
            ("", &[""]),
            ("FLUSH a.rrd", &["FLUSH", "a.rrd"]),
            ("FLUSH  a.rrd ", &["FLUSH", "", "a.rrd", ""]),
            (r"FLUSH a\ b\\c", &["FLUSH", r"a b\c"]),
            (r"FLUSH a\", &["FLUSH"]),
            (r"UPDATE a 1:2\ 3:4 5", &["UPDATE", "a", "1:2 3:4", "5"]),
        ] {
            assert_eq!(words(line), expected, "{line:?}");
        }
    }

    #[test]
    fn escaped_words_come_back() {
        for word in ["a", "a b", r"a\b", " ", r"\ "] {
            let mut line = Vec::new();
            escape(word.as_bytes(), &mut line);
            assert_eq!(words(std::str::from_utf8(&line).unwrap()), [word]);
        }
    }

    #[test]
    fn times_are_finite_numbers() {
        assert_eq!(time(b"920804700:1:2"), Some((920_804_700.0, &b"1:2"[..])));
        assert_eq!(time(b"920804700.5:"), Some((920_804_700.5, &b""[..])));
        assert_eq!(time(b"9.3e8:1"), Some((9.3e8, &b"1"[..])));
        assert_eq!(time(b"-5:1"), Some((-5.0, &b"1"[..])));
        for text in ["N:1", ":1", "920804700", "1x:1", "nan:1", "inf:1", "1e400:1", "0x10:1", ""] {
            assert_eq!(time(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn values_have_their_forms() {
        let forms = [Form::Float, Form::Unsigned, Form::Signed];
        let said = |values: &str| check(&forms, values.as_bytes(), b"9").err();
        for good in [
            "1:2:3",
            "1.5:2:3",
            ".5:2:3",
            "5.:2:3",
            "U:U:Unknown",
            "-1.5e3:0:-4",
            "nan:18446744073709551616:0",
        ] {
            assert_eq!(said(good), None, "{good}");
        }
        assert_eq!(said("1:2").unwrap(), "expected 3 data source readings (got 2) from 9");
        assert_eq!(said("1:2:3:4:5").unwrap(), "found extra data on update argument: 4:5");
        for bad in ["1.2.3:2:3", ".:2:3", "-:2:3", "1,5:2:3"] {
            assert!(said(bad).unwrap().starts_with("C"), "{bad}");
        }
        assert_eq!(said("x:2:3").unwrap(), "Cannot convert 'x' to float");
        assert_eq!(said(":2:3").unwrap(), "Cannot convert '' to float");
        assert_eq!(said("1:-2:3").unwrap(), "not a simple unsigned integer: '-2'");
        assert_eq!(said("1:2:3.0").unwrap(), "not a simple signed integer: '3.0'");
    }

    #[test]
    fn integers_end_where_digits_do() {
        for (text, expected) in [("12x", 12), ("-5", -5), ("x", 0), ("", 0), ("1.9", 1)] {
            assert_eq!(leading_integer(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(leading_integer(b"99999999999999999999"), i64::MAX);
    }
}
