//! How answers look: as rrdtool's, or with every digit, with times that people read, as JSON.

use super::arguments::Choice;
use super::json::Json;
use crate::number;
use crate::time::Timestamp;
use std::io::Write as _;

/// The options that every reading command has.
pub(super) const JSON: Choice = Choice::long("json");
/// All digits of a number.
pub(super) const FULL_PRECISION: Choice = Choice::long("full-precision");
/// Times as `2026-11-22T21:00:00Z`.
pub(super) const ISO: Choice = Choice::long("iso");

/// Their lines in a help.
pub(super) const HELP: [(&str, &str); 3] = [
    ("json", "  --json                  as JSON, with every digit; unknown is null"),
    (
        "full-precision",
        "  --full-precision        the fewest digits that read back as the same number",
    ),
    ("iso", "  --iso                   times as 2026-11-22T21:00:00Z"),
];

/// What a command line asked for; rrdtool's form by default.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Form {
    /// As JSON.
    pub(super) json: bool,
    /// Every digit.
    pub(super) exact: bool,
    /// Times in UTC, as ISO 8601 writes them.
    pub(super) iso: bool,
}

impl Form {
    /// Takes an option by its long name; whether it is one of these.
    pub(super) fn take(&mut self, name: &str) -> bool {
        match name {
            "json" => self.json = true,
            "full-precision" => self.exact = true,
            "iso" => self.iso = true,
            _ => return false,
        }
        true
    }

    /// A number as C prints it, as in `fetch`.
    pub(super) fn c_number(self, out: &mut Vec<u8>, value: f64) {
        if self.exact && value.is_finite() {
            shortest(out, value);
        } else {
            number::print_c_e10(out, value);
        }
    }

    /// A number as in `info`.
    pub(super) fn number(self, out: &mut Vec<u8>, value: f64) {
        if self.exact && value.is_finite() {
            shortest(out, value);
        } else {
            number::print_e10(out, value);
        }
    }

    /// A time, whole seconds.
    pub(super) fn time(self, seconds: i64) -> String {
        self.instant(Timestamp::from_seconds(seconds))
    }

    /// A time; its microseconds show with every digit.
    pub(super) fn instant(self, time: Timestamp) -> String {
        match self.iso.then(|| iso(time, self.exact || self.json)).flatten() {
            Some(text) => text,
            None if self.exact || self.json => time.to_string(),
            None => time.seconds().to_string(),
        }
    }

    /// A time as a value of JSON: a number, or text where it has the form of ISO 8601.
    pub(super) fn json_time(self, json: &mut Json, time: Timestamp) {
        match self.iso.then(|| iso(time, true)).flatten() {
            Some(text) => json.text(text.as_bytes()),
            None if time.microseconds() == 0 => json.integer(time.seconds()),
            None => json.literal(&time.to_string()),
        };
    }
}

fn shortest(out: &mut Vec<u8>, value: f64) {
    // Writing to a vector cannot fail.
    let _ = write!(out, "{value:?}");
}

/// In UTC; `None` outside the years that the form has, -9999 to 9999.
fn iso(time: Timestamp, fraction: bool) -> Option<String> {
    let nanoseconds = if fraction { i32::try_from(time.microseconds()).ok()? * 1000 } else { 0 };
    jiff::Timestamp::new(time.seconds(), nanoseconds).ok().map(|time| time.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_three_forms() {
        let time = Timestamp::new(1_795_381_200, 250_000).unwrap();
        let [plain, exact] = [false, true].map(|exact| Form { exact, ..Form::default() });
        assert_eq!(plain.instant(time), "1795381200");
        assert_eq!(exact.instant(time), "1795381200.250000");
        assert_eq!(Form { iso: true, ..plain }.instant(time), "2026-11-22T21:00:00Z");
        assert_eq!(Form { iso: true, ..exact }.instant(time), "2026-11-22T21:00:00.25Z");
        assert_eq!(Form { iso: true, ..plain }.time(i64::MAX), i64::MAX.to_string());
    }
}
