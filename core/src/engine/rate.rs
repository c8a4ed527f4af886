//! Readings to amounts: what a data source reported, as rate times seconds (`rrdcreate(1)`, "DS").

use super::float;
use crate::error::{Error, ErrorKind, Result};
use crate::number;
use crate::schema::{DataSource, DataSourceKind, ReadingText};

/// What one data source reports at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reading<'a> {
    /// Nothing is known.
    Unknown,
    /// A number.
    Float(f64),
    /// A whole number.
    Integer(i64),
    /// A whole number of a counter.
    Unsigned(u64),
    /// Text as `rrdupdate(1)` takes it: a number, or `U…` for unknown. Counters may have more
    /// digits than 64 bits hold.
    Text(&'a [u8]),
}

/// The room for a number's text: the longest, `-1.2345678901234567e-308`, is 24 bytes.
type TextBuffer = [u8; 40];

impl Reading<'_> {
    /// The reading as text, written into `buffer` where it is not text already.
    fn text<'b>(&'b self, buffer: &'b mut TextBuffer) -> &'b [u8] {
        let (text, mut rest): (itoa::Buffer, &mut [u8]) = (itoa::Buffer::new(), buffer);
        let mut text = text;
        let mut float = ryu::Buffer::new();
        let written: &str = match *self {
            Self::Unknown => "U",
            Self::Text(text) => return text,
            Self::Integer(value) => text.format(value),
            Self::Unsigned(value) => text.format(value),
            Self::Float(value) => match exact_integer(value) {
                Some(value) => text.format(value),
                None => float.format(value),
            },
        };
        let length = written.len();
        // The buffer holds every text that the two formatters produce.
        let _ = std::io::Write::write_all(&mut rest, written.as_bytes());
        buffer.get(..length).unwrap_or_default()
    }
}

/// `value` as an integer when it is one, so that `5.0` is kept as `5`, as counters need it.
#[expect(clippy::as_conversions, reason = "range checked: below 2^53 both ways are exact")]
fn exact_integer(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.abs() < EXACT && value.fract() == 0.0).then_some(value as i64)
}

/// Turns a reading into the text that the live head keeps and the amount (rate times seconds,
/// NaN when unknown) that it adds over `interval` seconds since `last`.
///
/// # Errors
/// [`ErrorKind::Argument`] when the reading is not a number of the form that the kind takes.
#[inline]
pub(crate) fn amount(
    source: &DataSource,
    last: &ReadingText,
    reading: &Reading<'_>,
    interval: f64,
) -> Result<(ReadingText, f64)> {
    let mut buffer = [0; 40];
    if let (DataSourceKind::Gauge, Reading::Float(value)) = (source.kind(), *reading) {
        // The hot path of metrics: no text is parsed back.
        let kept = ReadingText::new(reading.text(&mut buffer));
        let known = float(source.heartbeat()) >= interval;
        let amount = if known { value * interval } else { f64::NAN };
        return Ok((kept, within_range(amount, value, source)));
    }
    let text = reading.text(&mut buffer);
    let kept = ReadingText::new(text);
    if kept.is_unknown() || float(source.heartbeat()) < interval {
        return Ok((kept, f64::NAN));
    }
    let amount = match source.kind() {
        DataSourceKind::Gauge => {
            let value = parse(text, source.kind())?;
            return Ok((kept, within_range(value * interval, value, source)));
        }
        DataSourceKind::Absolute => parse(text, source.kind())?,
        DataSourceKind::Counter => {
            if !is_unsigned(text) {
                return Err(not_an_integer("unsigned", text));
            }
            unwrapped(difference(text, last))
        }
        DataSourceKind::Derive => {
            if !is_unsigned(text.strip_prefix(b"-").unwrap_or(text)) {
                return Err(not_an_integer("signed", text));
            }
            difference(text, last)
        }
        DataSourceKind::DCounter => {
            let (new, old) = (parse(text, source.kind())?, last_number(last));
            let reset = (new > 0.0 && new < old) || (new < 0.0 && new > old);
            if reset { f64::NAN } else { new - old }
        }
        DataSourceKind::DDerive => parse(text, source.kind())? - last_number(last),
    };
    Ok((kept, within_range(amount, amount / interval, source)))
}

/// `amount`, or NaN when its `rate` lies outside the data source's range.
#[inline]
fn within_range(amount: f64, rate: f64, source: &DataSource) -> f64 {
    // A bound of NaN is no bound: both comparisons are false for it.
    if rate > source.maximum() || rate < source.minimum() { f64::NAN } else { amount }
}

/// A counter's difference with its wrap undone: first as of 32 bits, then as of 64. RRDtool adds
/// 2^32 - 1 and 2^64 - 2^32, one less than exact, and files must agree.
fn unwrapped(difference: f64) -> f64 {
    const WRAP_32: f64 = 4_294_967_295.0;
    const WRAP_64: f64 = 18_446_744_069_414_584_320.0;
    let once = if difference < 0.0 { difference + WRAP_32 } else { difference };
    if once < 0.0 { once + WRAP_64 } else { once }
}

/// The last reading as a number; unknown, or text that some tool let through, is NaN.
fn last_number(last: &ReadingText) -> f64 {
    if last.is_unknown() {
        return f64::NAN;
    }
    number::parse(last.as_bytes()).unwrap_or(f64::NAN)
}

fn parse(text: &[u8], kind: DataSourceKind) -> Result<f64> {
    number::parse(text).ok_or_else(|| {
        Error::new(
            ErrorKind::Argument,
            format!(
                "Function update_pdp_prep, case DST_{} - Cannot convert '{}' to float",
                kind.name(),
                String::from_utf8_lossy(text)
            ),
        )
    })
}

#[cold]
fn not_an_integer(what: &str, text: &[u8]) -> Error {
    let text = String::from_utf8_lossy(text);
    Error::new(ErrorKind::Argument, format!("not a simple {what} integer: '{text}'"))
}

fn is_unsigned(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(u8::is_ascii_digit)
}

/// `new` minus `last`, exact as decimal text: counters beyond 2^53 keep their differences.
/// NaN when the last is unknown, or when their signs differ.
fn difference(new: &[u8], last: &ReadingText) -> f64 {
    let sign = |text: &[u8]| text.first() == Some(&b'-');
    let last = last.as_bytes();
    let (Some(from), Some(to)) = (magnitude(last), magnitude(new)) else { return f64::NAN };
    if sign(last) != sign(new) {
        return f64::NAN;
    }
    let size = wide(to.abs_diff(from));
    if (to < from) == sign(new) { size } else { -size }
}

/// The digits of an integer, without its sign; None when there is another character, or more
/// digits than 128 bits hold (the 29 that a file keeps always fit).
fn magnitude(text: &[u8]) -> Option<u128> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0u128, |sum, &digit| {
        let digit = digit.is_ascii_digit().then(|| u128::from(digit - b'0'))?;
        sum.checked_mul(10)?.checked_add(digit)
    })
}

#[expect(clippy::as_conversions, reason = "rounds to nearest, as reading the text would")]
fn wide(value: u128) -> f64 {
    value as f64
}
