//! Readings to amounts: what a data source reported, as rate times seconds (`rrdcreate(1)`, "DS").

use crate::error::{Error, ErrorKind, Result};
use crate::number::{self, float};
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
        let (mut integer, mut float) = (itoa::Buffer::new(), ryu::Buffer::new());
        let written: &str = match *self {
            Self::Unknown => "U",
            Self::Text(text) => return text,
            Self::Integer(value) => integer.format(value),
            Self::Unsigned(value) => integer.format(value),
            Self::Float(value) => match exact_integer(value) {
                Some(value) => integer.format(value),
                None => float.format(value),
            },
        };
        // Some for every text that the two formatters produce.
        let Some(text) = buffer.get_mut(..written.len()) else { return b"U" };
        text.copy_from_slice(written.as_bytes());
        text
    }
}

/// `value` as an integer when it is one, so that `5.0` is kept as `5`, as counters need it.
#[expect(clippy::as_conversions, reason = "range checked: below 2^53 both ways are exact")]
fn exact_integer(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.abs() < EXACT && value.fract() == 0.0).then_some(value as i64)
}

/// The text that the live head keeps of a reading.
pub(crate) fn kept(reading: &Reading<'_>) -> ReadingText {
    ReadingText::new(reading.text(&mut [0; 40]))
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
        let mut amount = [f64::NAN];
        gauge_amounts(source, interval, &[value], &mut amount);
        return Ok((kept, amount[0]));
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
        // After the unknown nothing is read at all, so that any text passes.
        DataSourceKind::DCounter | DataSourceKind::DDerive if last.is_unknown() => f64::NAN,
        DataSourceKind::DCounter => {
            let (new, old) = (parse(text, source.kind())?, parse(last.as_bytes(), source.kind())?);
            let reset = (new > 0.0 && new < old) || (new < 0.0 && new > old);
            if reset { f64::NAN } else { new - old }
        }
        // It takes no readings, and nobody asks.
        DataSourceKind::Compute => f64::NAN,
        DataSourceKind::DDerive => {
            let new = parse(text, source.kind())?;
            new - parse(last.as_bytes(), source.kind())?
        }
    };
    Ok((kept, within_range(amount, amount / interval, source)))
}

/// The amounts of a gauge's `values`, all read after the same silence of `interval` seconds: NaN
/// where the value lies outside the range, and all NaN when the silence was too long.
#[inline]
pub(crate) fn gauge_amounts(
    source: &DataSource,
    interval: f64,
    values: &[f64],
    amounts: &mut [f64],
) {
    let silent = interval > float(source.heartbeat());
    let (minimum, maximum) = (source.minimum(), source.maximum());
    for (amount, &value) in amounts.iter_mut().zip(values) {
        // A bound of NaN is no bound: both comparisons are false for it.
        let unknown = silent | (value > maximum) | (value < minimum);
        *amount = if unknown { f64::NAN } else { value * interval };
    }
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

fn parse(text: &[u8], kind: DataSourceKind) -> Result<f64> {
    number::parse(text).ok_or_else(|| not_a_number(text, kind))
}

#[cold]
fn not_a_number(text: &[u8], kind: DataSourceKind) -> Error {
    let refusal = number::refusal(text);
    let message = format!("Function update_pdp_prep, case DST_{} - {refusal}", kind.name());
    Error::new(ErrorKind::Argument, message)
}

#[cold]
fn not_an_integer(what: &str, text: &[u8]) -> Error {
    let text = String::from_utf8_lossy(text);
    Error::new(ErrorKind::Argument, format!("not a simple {what} integer: '{text}'"))
}

/// Whether there are only digits; RRDtool takes none at all for a counter, too, and then cannot
/// say what it differs by.
fn is_unsigned(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// `new` minus `last`, exact as decimal text: counters beyond 2^53 keep their differences.
/// NaN when either has no digits or too many, or when their signs differ.
fn difference(new: &[u8], last: &ReadingText) -> f64 {
    if last.is_unknown() {
        return f64::NAN;
    }
    let (Some(from), Some(to)) = (integer(last.as_bytes()), integer(new)) else { return f64::NAN };
    if from.negative != to.negative {
        return f64::NAN;
    }
    let size = wide(to.size.abs_diff(from.size));
    if (to.size < from.size) == to.negative { size } else { -size }
}

/// An integer in text.
struct Integer {
    negative: bool,
    size: u128,
}

/// Most digits of an integer, leading zeros included: one more than a file keeps. RRDtool's
/// difference is unknown beyond, and they fit 128 bits.
const DIGITS_MAX: usize = 30;

/// The first digits of `text`, wherever they stand: a last reading may be any text, as readings
/// after a silence are kept without a look at them. A `-` anywhere before makes it negative.
fn integer(text: &[u8]) -> Option<Integer> {
    let start = text.iter().position(u8::is_ascii_digit)?;
    let (before, digits) = text.split_at_checked(start)?;
    let digits = digits.split(|byte| !byte.is_ascii_digit()).next().unwrap_or_default();
    if digits.len() > DIGITS_MAX {
        return None;
    }
    let size = digits.iter().fold(0, |sum: u128, digit| sum * 10 + u128::from(digit - b'0'));
    Some(Integer { negative: before.contains(&b'-'), size })
}

/// A difference as a float: read back from its digits as RRDtool does, which rounds at each digit
/// beyond 2^53 where a conversion would round once.
fn wide(value: u128) -> f64 {
    let mut digits = itoa::Buffer::new();
    number::parse(digits.format(value).as_bytes()).unwrap_or(f64::NAN)
}
