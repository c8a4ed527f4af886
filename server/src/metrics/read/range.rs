//! Which rows of history are wanted: from when to when, how many seconds each, which function.

use concertim::time::{AtTime, resolve_pair};
use concertim::{Consolidation, Timestamp};
use jiff::tz::TimeZone;

/// Times beyond this are refused: the end of the year 9999.
const SECONDS_MAX: u64 = 253_402_300_799;

/// Longest step: a year of 366 days, longer than any history.
const STEP_MAX: u64 = 366 * 86_400;

/// What the rows of a step become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    Average,
    Min,
    Max,
    /// The last known average.
    Last,
}

impl Function {
    const ALL: [Self; 4] = [Self::Average, Self::Min, Self::Max, Self::Last];

    /// The name on the wire.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Average => "AVERAGE",
            Self::Min => "MIN",
            Self::Max => "MAX",
            Self::Last => "LAST",
        }
    }

    /// Whose archives have the rows.
    pub(super) const fn archive(self) -> Consolidation {
        match self {
            Self::Average | Self::Last => Consolidation::Average,
            Self::Min => Consolidation::Min,
            Self::Max => Consolidation::Max,
        }
    }
}

/// The parameters of a range as a request has them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Texts<'a> {
    pub(super) from: Option<&'a str>,
    pub(super) to: Option<&'a str>,
    pub(super) step: Option<&'a str>,
    pub(super) function: Option<&'a str>,
}

/// The rows that are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    /// Seconds since 1970.
    pub(super) from: i64,
    /// Seconds since 1970, after `from`.
    pub(super) to: i64,
    /// Seconds of each row; none takes those of the archive.
    pub(super) step: Option<u64>,
    pub(super) function: Function,
}

impl Range {
    /// Reads a range, seen from `now`. Times are seconds since 1970 or at-style ones, whose days are
    /// those of `zone`.
    pub(super) fn read(texts: Texts<'_>, now: Timestamp, zone: &TimeZone) -> Result<Self, String> {
        let time = |name: &str, text: &str| match text.parse::<i64>() {
            Ok(seconds) if seconds.unsigned_abs() > SECONDS_MAX => {
                Err(format!("{name} is beyond the year 9999"))
            }
            Ok(seconds) => Ok(AtTime::at(seconds)),
            Err(_) => AtTime::parse(text).map_err(|error| format!("{name}: {error}")),
        };
        let from = time("from", texts.from.unwrap_or("now-1h"))?;
        let to = time("to", texts.to.unwrap_or("now"))?;
        let (from, to) =
            resolve_pair(&from, &to, now, zone).map_err(|error| error.message().to_owned())?;
        if from.unsigned_abs() > SECONDS_MAX || to.unsigned_abs() > SECONDS_MAX {
            return Err("from or to is beyond the year 9999".to_owned());
        }
        if from >= to {
            return Err(format!("from ({from}) must be before to ({to})"));
        }
        let step = match texts.step {
            None => None,
            Some(text) => {
                let step = text.parse::<u64>().ok().filter(|step| (1..=STEP_MAX).contains(step));
                let says = || format!("step must be whole seconds, 1 to {STEP_MAX}");
                Some(step.ok_or_else(says)?)
            }
        };
        let function = match texts.function {
            None => Function::Average,
            Some(name) => {
                let known = Function::ALL.into_iter().find(|known| known.name() == name);
                known.ok_or_else(|| "cf must be one of AVERAGE, MIN, MAX, LAST".to_owned())?
            }
        };
        Ok(Self { from, to, step, function })
    }

    /// Its length in seconds.
    pub(super) fn seconds(&self) -> u64 {
        self.to.saturating_sub(self.from).unsigned_abs()
    }

    /// About how many seconds a row should have: the step, else as fine as the length allows, as
    /// the routes of the existing daemon have it.
    pub(super) fn resolution(&self) -> u64 {
        self.step.unwrap_or(match self.seconds() {
            ..=3_600 => 15,
            3_601..=86_400 => 300,
            _ => 3_600,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn read(texts: Texts<'_>) -> Result<Range, String> {
        Range::read(texts, Timestamp::from_seconds(NOW), &TimeZone::UTC)
    }

    #[test]
    fn times_are_seconds_or_words() {
        for (from, to, wanted) in [
            (None, None, (NOW - 3_600, NOW)),
            (Some("0"), Some("12"), (0, 12)),
            (Some("-5"), Some("1700000000"), (-5, NOW)),
            (Some("end-1d"), None, (NOW - 86_400, NOW)),
            (Some("1600000000"), Some("start+1h"), (1_600_000_000, 1_600_003_600)),
            (Some("now-2h"), Some("now-1h"), (NOW - 7_200, NOW - 3_600)),
            (Some("20231114"), Some("noon"), (20_231_114, 1_699_963_200)),
        ] {
            let range = read(Texts { from, to, ..Texts::default() }).unwrap();
            assert_eq!((range.from, range.to), wanted, "{from:?} {to:?}");
        }
        for (from, to, says) in [
            ("noo", "now", "from"),
            ("now", "1.5", "to"),
            ("now", "now", "must be before"),
            ("5", "4", "from (5) must be before to (4)"),
            ("end-1h", "start+1h", "relative to each other"),
            ("9223372036854775807", "now", "9999"),
            ("0", "253402300800", "9999"),
            ("", "now", "from"),
        ] {
            let texts = Texts { from: Some(from), to: Some(to), ..Texts::default() };
            let said = read(texts).unwrap_err();
            assert!(said.contains(says), "{from} {to}: {said}");
        }
    }

    #[test]
    fn steps_and_functions_are_checked() {
        for step in ["0", "-1", "1.5", "x", "", "31622401"] {
            let said = read(Texts { step: Some(step), ..Texts::default() }).unwrap_err();
            assert!(said.contains("step must be"), "{step}: {said}");
        }
        for function in ["average", "", "HWPREDICT"] {
            let said = read(Texts { function: Some(function), ..Texts::default() }).unwrap_err();
            assert!(said.contains("cf must be"), "{function}: {said}");
        }
        let range = read(Texts { function: Some("LAST"), step: Some("60"), ..Texts::default() });
        let range = range.unwrap();
        assert_eq!((range.function, range.resolution()), (Function::Last, 60));
        assert_eq!(read(Texts::default()).unwrap().resolution(), 15);
        let day = Texts { from: Some("now-1d"), ..Texts::default() };
        assert_eq!(read(day).unwrap().resolution(), 300);
    }
}
