//! What the agent reports: a named value with its units, and the rules for the names.

use std::collections::HashSet;

/// A part of a metric name that the machine chose (an interface, a mount point, a sensor's label)
/// is cut here: the longest name of the agent then stays far below the 255 bytes of a file name.
const SEGMENT_MAX: usize = 64;

/// One value of this machine at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Measurement {
    /// Metric name, parts joined with dots, such as `disk.vda.read_bytes`.
    pub name: String,
    /// The value, in the type it is reported as.
    pub value: Value,
    /// Units as shown to people: `B`, `B/s`, `%`, `1/s`, `s`, degrees, or empty for a plain count.
    pub units: &'static str,
    /// Whether the value is expected to change.
    pub slope: Slope,
}

/// A value in one of the types that the metric reporting API knows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// Reported as `double`.
    Double(f64),
    /// Reported as `uint32`.
    Uint32(u32),
}

/// Whether a metric's value is expected to change; the API's word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slope {
    /// A property of the machine, such as the size of its memory.
    Zero,
    /// Anything that goes up and down.
    Both,
}

impl Measurement {
    /// A value that changes.
    pub(super) fn float(name: impl Into<String>, value: f64, units: &'static str) -> Self {
        Self { name: name.into(), value: Value::Double(value), units, slope: Slope::Both }
    }

    /// A number of bytes.
    pub(super) fn bytes(name: impl Into<String>, bytes: u64) -> Self {
        Self::float(name, float(bytes), "B")
    }

    /// A part of a whole in percent; a whole of zero gives zero percent.
    pub(super) fn percent(name: impl Into<String>, part: u64, whole: u64) -> Self {
        Self::float(name, percent(part, whole), "%")
    }

    /// A number of things. No machine has 2^32 processes or connections; more is cut to that.
    pub(super) fn count(name: impl Into<String>, count: u64) -> Self {
        let value = Value::Uint32(u32::try_from(count).unwrap_or(u32::MAX));
        Self { name: name.into(), value, units: "", slope: Slope::Both }
    }

    /// The same measurement, marked as a property of the machine.
    pub(super) fn constant(mut self) -> Self {
        self.slope = Slope::Zero;
        self
    }

    /// Whether the value can be written as a JSON number.
    pub(super) fn is_finite(&self) -> bool {
        match self.value {
            Value::Double(value) => value.is_finite(),
            Value::Uint32(_) => true,
        }
    }
}

impl Value {
    /// The API's name of the value's type.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Double(_) => "double",
            Self::Uint32(_) => "uint32",
        }
    }
}

impl Slope {
    /// The API's name of the slope.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::Both => "both",
        }
    }
}

/// A kernel counter as a floating point number.
#[expect(
    clippy::as_conversions,
    reason = "no lossless conversion exists; above 2^53 the nearest float is what is wanted"
)]
pub(super) fn float(value: u64) -> f64 {
    value as f64
}

/// A part of a whole in percent, never above 100.
pub(super) fn percent(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { (100.0 * float(part) / float(whole)).min(100.0) }
}

/// Makes parts of metric names out of what the machine calls its things: letters, digits, `-` and
/// `_` stay, everything else becomes `_`, and two things never share a name.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// The part for a thing; a name already taken gets `_2`, `_3` and so on.
    pub(super) fn part(&mut self, thing: &str) -> String {
        let plain = plain(thing);
        let mut name = plain.clone();
        let mut copy = 2_usize;
        while !self.taken.insert(name.clone()) {
            name = format!("{plain}_{copy}");
            copy += 1;
        }
        name
    }
}

/// The letters of a name part, without looking at what is taken.
pub(super) fn plain(thing: &str) -> String {
    let keep = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let name: String = thing
        .trim()
        .chars()
        .take(SEGMENT_MAX)
        .map(|letter| if keep(letter) { letter } else { '_' })
        .collect();
    if name.is_empty() { String::from("_") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_bounded_and_apart() {
        let mut names = Names::default();
        assert_eq!(names.part("eth0"), "eth0");
        assert_eq!(names.part("eth0.100"), "eth0_100");
        assert_eq!(names.part("eth0_100"), "eth0_100_2");
        assert_eq!(names.part("eth0/100"), "eth0_100_3");
        assert_eq!(names.part("../../etc"), "______etc");
        assert_eq!(names.part(""), "_");
        assert_eq!(names.part(&"x".repeat(1000)).len(), SEGMENT_MAX);
    }

    #[test]
    fn percent_has_no_division_by_zero_and_no_more_than_all() {
        assert_eq!(percent(1, 0), 0.0);
        assert_eq!(percent(1, 4), 25.0);
        assert_eq!(percent(5, 4), 100.0);
    }

    #[test]
    fn counts_beyond_the_type_are_cut() {
        assert_eq!(Measurement::count("x", u64::MAX).value, Value::Uint32(u32::MAX));
    }
}
