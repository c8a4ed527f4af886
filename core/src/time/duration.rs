//! Durations as RRDtool's options and definitions write them: `300`, `5m`, `1d`.

use crate::error::{Error, ErrorKind, Result};

/// Suffixes and their seconds: a month is 31 days and a year 366, as RRDtool has it.
const SUFFIXES: [(&str, u64); 8] = [
    ("", 0),
    ("s", 1),
    ("m", 60),
    ("h", 3_600),
    ("d", 86_400),
    ("w", 7 * 86_400),
    ("M", 31 * 86_400),
    ("y", 366 * 86_400),
];

/// A number of units of `unit` seconds (at least 1): a plain number counts them, and a number with
/// a suffix is a duration, which must be a whole number of them.
///
/// # Errors
/// [`ErrorKind::Argument`], in RRDtool's words, for any other text and for zero.
///
/// # Example
/// ```
/// use concertim::time::parse_duration;
///
/// assert_eq!(parse_duration("90", 60)?, 90);
/// assert_eq!(parse_duration("90m", 60)?, 90);
/// assert_eq!(parse_duration("2h", 60)?, 120);
/// assert!(parse_duration("90s", 60).is_err());
/// # Ok::<(), concertim::Error>(())
/// ```
pub fn parse_duration(text: &str, unit: u64) -> Result<u64> {
    let refuse = |message| Err(Error::new(ErrorKind::Argument, message));
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, suffix) = text.split_at_checked(digits).unwrap_or((text, ""));
    if number.is_empty() {
        return refuse("value must be (suffixed) positive number");
    }
    let Some((_, seconds)) = SUFFIXES.iter().find(|(name, _)| *name == suffix) else {
        return refuse("value has trailing garbage");
    };
    let Ok(number) = number.parse::<u64>() else {
        return refuse("value does not fit 64 bits");
    };
    let count = match *seconds {
        0 => number,
        seconds => match number.checked_mul(seconds) {
            None => return refuse("value does not fit 64 bits"),
            Some(duration) if duration.checked_rem(unit).is_none_or(|rest| rest != 0) => {
                return refuse("value would truncate when scaled");
            }
            Some(duration) => duration.checked_div(unit).unwrap_or(0),
        },
    };
    if count == 0 { refuse("value must be positive") } else { Ok(count) }
}

#[cfg(test)]
mod tests {
    use super::parse_duration;

    #[test]
    fn durations_count_units() {
        for (text, unit, expected) in [
            ("1", 300, Ok(1)),
            ("010", 1, Ok(10)),
            ("7s", 1, Ok(7)),
            ("1h", 300, Ok(12)),
            ("1d", 3_600, Ok(24)),
            ("1w", 1, Ok(604_800)),
            ("1M", 86_400, Ok(31)),
            ("1y", 86_400, Ok(366)),
            ("7m", 300, Err("value would truncate when scaled")),
            ("0", 1, Err("value must be positive")),
            ("0s", 1, Err("value must be positive")),
            ("", 1, Err("value must be (suffixed) positive number")),
            ("-1", 1, Err("value must be (suffixed) positive number")),
            ("+1", 1, Err("value must be (suffixed) positive number")),
            (" 1", 1, Err("value must be (suffixed) positive number")),
            ("1.5", 1, Err("value has trailing garbage")),
            ("1D", 1, Err("value has trailing garbage")),
            ("10 s", 1, Err("value has trailing garbage")),
            // RRDtool looks at the first letter alone, and takes this for ten seconds.
            ("10ss", 1, Err("value has trailing garbage")),
            ("99999999999999999999", 1, Err("value does not fit 64 bits")),
            ("9999999999999999999y", 1, Err("value does not fit 64 bits")),
        ] {
            let found = parse_duration(text, unit);
            assert_eq!(
                found.as_ref().map_err(|error| error.message()),
                expected.as_ref().map_err(|e| *e),
                "{text}"
            );
        }
    }
}
