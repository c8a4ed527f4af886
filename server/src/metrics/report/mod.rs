//! Reports: what a metric's value is, and the rules that a report must keep.

mod batch;
mod decode;

use super::names;
use decode::{Fields, Json};
use std::sync::Arc;

pub(crate) use batch::{Item, items};
pub(crate) use decode::decode;

/// Longest units in bytes: they are a word or two beside a number.
pub const UNITS_BYTES_MAX: usize = 255;

/// Longest value of a string metric in bytes: 16 KiB; such values are states and versions, and
/// each is kept in memory for as long as it is current.
pub const TEXT_BYTES_MAX: usize = 16 * 1_024;

/// What a metric's values are (`type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text; has no history.
    String,
    /// -128 to 127.
    Int8,
    /// 0 to 255.
    Uint8,
    /// -32,768 to 32,767.
    Int16,
    /// 0 to 65,535.
    Uint16,
    /// -2,147,483,648 to 2,147,483,647.
    Int32,
    /// 0 to 4,294,967,295.
    Uint32,
    /// Any number of a double: the existing daemon keeps no less.
    Float,
    /// Any number of a double.
    Double,
}

impl Kind {
    /// Every kind, in the order of the message that lists them; its place is its number on disk.
    pub const ALL: [Self; 9] = [
        Self::String,
        Self::Int8,
        Self::Uint8,
        Self::Int16,
        Self::Uint16,
        Self::Int32,
        Self::Uint32,
        Self::Float,
        Self::Double,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Int8 => "int8",
            Self::Uint8 => "uint8",
            Self::Int16 => "int16",
            Self::Uint16 => "uint16",
            Self::Int32 => "int32",
            Self::Uint32 => "uint32",
            Self::Float => "float",
            Self::Double => "double",
        }
    }
}

/// Which way a metric's values go (`slope`); only `zero` makes a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slope {
    /// They do not change.
    Zero,
    /// Up.
    Positive,
    /// Down.
    Negative,
    /// Up and down.
    Both,
    /// They are changes themselves.
    Derivative,
}

impl Slope {
    /// Every slope, in the order of the message that lists them; its place is its number on disk.
    pub const ALL: [Self; 5] =
        [Self::Zero, Self::Positive, Self::Negative, Self::Both, Self::Derivative];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::Positive => "positive",
            Self::Negative => "negative",
            Self::Both => "both",
            Self::Derivative => "derivative",
        }
    }
}

/// A value, exact.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Of a string metric.
    Text(Box<str>),
    /// Of a signed metric.
    Signed(i64),
    /// Of an unsigned metric.
    Unsigned(u64),
    /// Of a float or double metric; finite.
    Float(f64),
}

impl Value {
    /// The value as the nearest double; `None` for text.
    #[must_use]
    #[expect(clippy::as_conversions, reason = "no other way; metrics' integers have 32 bits")]
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Text(_) => None,
            Self::Signed(value) => Some(*value as f64),
            Self::Unsigned(value) => Some(*value as f64),
            Self::Float(value) => Some(*value),
        }
    }
}

/// A report that kept the rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The metric's name.
    pub name: Arc<str>,
    /// Its value.
    pub value: Value,
    /// What the value counts; may be empty.
    pub units: Box<str>,
    /// What its values are.
    pub kind: Kind,
    /// Which way they go.
    pub slope: Slope,
    /// Seconds for which the value counts, at least 1.
    pub ttl: i64,
    /// When it came, in seconds since 1970.
    pub reported: i64,
}

impl Report {
    /// What the existing daemon calls the metric's nature.
    #[must_use]
    pub fn nature(&self) -> &'static str {
        match (self.kind, self.slope) {
            (Kind::String, _) => "string_and_time",
            (_, Slope::Zero) => "constant",
            _ => "volatile",
        }
    }

    /// Whether the value no longer counts at `now`.
    #[must_use]
    pub fn is_expired(&self, now: i64) -> bool {
        self.reported.saturating_add(self.ttl) < now
    }
}

/// A rule that a report breaks: the rule's name, a sentence, and the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The rule's name.
    pub(crate) title: &'static str,
    /// The sentence.
    pub(crate) detail: String,
    /// The field.
    pub(crate) source: &'static str,
}

pub(crate) fn fault(title: &'static str, source: &'static str, says: impl AsRef<str>) -> Fault {
    Fault { title, detail: format!("{source} {}", says.as_ref()), source }
}

/// Checks every field; `reported` is when the report came.
pub(crate) fn validate(fields: &Fields<'_>, reported: i64) -> Result<Report, Vec<Fault>> {
    let mut faults = Vec::new();
    faults.extend(name_fault(&fields.name));
    match &fields.value {
        Json::Null => faults.push(required("value")),
        Json::String(text) if text.len() > TEXT_BYTES_MAX => {
            faults.push(longest("value", TEXT_BYTES_MAX));
        }
        _ => {}
    }
    if fields.units.contains(['<', '>', '\'', '"', '&']) {
        let says = "cannot contain any of the following characters '<>'\"&'";
        faults.push(fault("excludesall", "units", says));
    } else if fields.units.len() > UNITS_BYTES_MAX {
        faults.push(longest("units", UNITS_BYTES_MAX));
    }
    let kind = one_of("type", &fields.kind, &Kind::ALL, Kind::name);
    let slope = one_of("slope", &fields.slope, &Slope::ALL, Slope::name);
    faults.extend(kind.as_ref().err().cloned());
    faults.extend(slope.as_ref().err().cloned());
    match fields.ttl {
        0 => faults.push(required("ttl")),
        ..0 => faults.push(fault("min", "ttl", "must be 1 or greater")),
        1.. => {}
    }
    let value = kind.as_ref().ok().and_then(|kind| {
        let value = fitting(&fields.value, *kind);
        if value.is_none() {
            let says = format!("is not valid for type {}", kind.name());
            faults.push(fault("validtype", "value", says));
        }
        value
    });
    match (kind, slope, value) {
        (Ok(kind), Ok(slope), Some(value)) if faults.is_empty() => Ok(Report {
            name: fields.name.as_ref().into(),
            value,
            units: fields.units.as_ref().into(),
            kind,
            slope,
            ttl: fields.ttl,
            reported,
        }),
        _ => Err(faults),
    }
}

/// A fault that is none of a field's rules.
pub(crate) fn other(title: &'static str, detail: String, source: &'static str) -> Fault {
    Fault { title, detail, source }
}

fn required(field: &'static str) -> Fault {
    fault("required", field, "is a required field")
}

fn longest(field: &'static str, bytes: usize) -> Fault {
    fault("max", field, format!("must be a maximum of {bytes} bytes in length"))
}

fn name_fault(name: &str) -> Option<Fault> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}');
    if name.is_empty() {
        Some(required("name"))
    } else if name.chars().all(blank) {
        Some(fault("notblank", "name", "cannot be blank"))
    } else if names::escaped_length(name) > names::NAME_BYTES_MAX {
        Some(longest("name", names::NAME_BYTES_MAX))
    } else {
        None
    }
}

fn one_of<T: Copy>(
    field: &'static str,
    name: &str,
    all: &[T],
    name_of: fn(T) -> &'static str,
) -> Result<T, Fault> {
    if name.is_empty() {
        return Err(required(field));
    }
    all.iter().copied().find(|one| name_of(*one) == name).ok_or_else(|| {
        let names: Vec<&str> = all.iter().copied().map(name_of).collect();
        fault("oneof", field, format!("must be one of [{}]", names.join(" ")))
    })
}

/// The value that `json` is for a metric of `kind`, if it is one.
fn fitting(json: &Json<'_>, kind: Kind) -> Option<Value> {
    let number = match (json, kind) {
        (Json::String(text), Kind::String) => return Some(Value::Text(text.as_ref().into())),
        (Json::Number(_), Kind::String) => return None,
        (Json::Number(number), _) => *number,
        _ => return None,
    };
    let signed = |least: i32, most: i32| {
        let whole = whole(number, least.into(), most.into())?;
        Some(Value::Signed(whole))
    };
    let unsigned = |most: u32| {
        if number.is_sign_negative() {
            return None;
        }
        let whole = whole(number, 0.0, most.into())?;
        u64::try_from(whole).ok().map(Value::Unsigned)
    };
    match kind {
        Kind::String => None,
        Kind::Int8 => signed(i8::MIN.into(), i8::MAX.into()),
        Kind::Int16 => signed(i16::MIN.into(), i16::MAX.into()),
        Kind::Int32 => signed(i32::MIN, i32::MAX),
        Kind::Uint8 => unsigned(u8::MAX.into()),
        Kind::Uint16 => unsigned(u16::MAX.into()),
        Kind::Uint32 => unsigned(u32::MAX),
        Kind::Float | Kind::Double => Some(Value::Float(number)),
    }
}

/// The integer that `number` is, but for less than a billionth, if it lies in the range.
#[expect(clippy::as_conversions, reason = "no other way from f64; the range fits 53 bits")]
fn whole(number: f64, least: f64, most: f64) -> Option<i64> {
    let integer = number.trunc();
    let fits = (number - integer).abs() < 1e-9 && (least..=most).contains(&integer);
    fits.then_some(integer as i64)
}

#[cfg(test)]
mod tests;
