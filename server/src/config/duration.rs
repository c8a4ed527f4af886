//! Durations as Go writes them: `15s`, `100ms`, `1h30m`, `1.5h`.

use std::time::Duration;

/// The units and their nanoseconds; those of two letters first, as `m` begins `ms`.
const UNITS: [(&str, u128); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("\u{b5}s", 1_000),
    ("\u{3bc}s", 1_000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("m", 60_000_000_000),
    ("h", 3_600_000_000_000),
];

/// Most digits of one number: 19 hold Go's longest duration in nanoseconds, and no product of one
/// of them with a unit leaves 128 bits.
const DIGITS_MAX: usize = 19;

/// Go's longest duration in nanoseconds, 292 years.
const LONGEST: u128 = 9_223_372_036_854_775_807;

/// Reads a duration; what is less than a nanosecond is cut off.
///
/// # Errors
/// The rule that `text` breaks.
pub(super) fn parse(text: &str) -> Result<Duration, String> {
    let shape = "a duration is numbers with units, as 15s, 100ms or 1h30m";
    if text.starts_with('-') {
        return Err("a time cannot be less than nothing".to_owned());
    }
    let mut rest = text.strip_prefix('+').unwrap_or(text);
    if rest.is_empty() {
        return Err(shape.to_owned());
    }
    let mut total = 0_u128;
    while !rest.is_empty() {
        let (whole, after) = digits(rest);
        let (fraction, after) = match after.strip_prefix('.') {
            Some(after) => digits(after),
            None => ("", after),
        };
        if whole.len() + fraction.len() == 0 {
            return Err(shape.to_owned());
        }
        if after.is_empty() || after.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(format!("the number {whole:?} has no unit; {shape}"));
        }
        let unit = UNITS.iter().find_map(|(unit, nanoseconds)| {
            let after = after.strip_prefix(unit)?;
            // "5mx" is not five minutes.
            let ends =
                after.is_empty() || after.starts_with(|c: char| c.is_ascii_digit() || c == '.');
            ends.then_some((*nanoseconds, after))
        });
        let (unit, after) =
            unit.ok_or_else(|| format!("the units are h, m, s, ms, us and ns; {shape}"))?;
        total = total.saturating_add(nanoseconds(whole, fraction, unit)?);
        rest = after;
    }
    if total > LONGEST {
        return Err(too_long());
    }
    let (seconds, rest) = (total / 1_000_000_000, total % 1_000_000_000);
    // Both fit, as the total does.
    let seconds = u64::try_from(seconds).unwrap_or(u64::MAX);
    Ok(Duration::new(seconds, u32::try_from(rest).unwrap_or_default()))
}

fn too_long() -> String {
    "a time of more than 292 years is none".to_owned()
}

/// The digits that `text` begins with, and the rest.
fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// `whole.fraction` times `unit`.
fn nanoseconds(whole: &str, fraction: &str, unit: u128) -> Result<u128, String> {
    let whole = whole.trim_start_matches('0');
    if whole.len() > DIGITS_MAX {
        return Err(too_long());
    }
    let number = |digits: &str| if digits.is_empty() { Some(0) } else { digits.parse().ok() };
    // More digits would be parts of a nanosecond that nobody asks for.
    let fraction = fraction.get(..DIGITS_MAX).unwrap_or(fraction);
    let (Some(whole), Some(part)) = (number(whole), number(fraction)) else {
        return Err(too_long());
    };
    let scale = 10_u128.pow(u32::try_from(fraction.len()).unwrap_or_default());
    Ok(unit.saturating_mul(whole).saturating_add(unit.saturating_mul(part) / scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_go_reads_them() {
        for (text, nanoseconds) in [
            ("15s", 15_000_000_000),
            ("100ms", 100_000_000),
            ("1h30m", 5_400_000_000_000),
            ("1.5h", 5_400_000_000_000),
            ("2m", 120_000_000_000),
            ("1h0.5s", 3_600_500_000_000),
            (".5s", 500_000_000),
            ("1.s", 1_000_000_000),
            ("+3s", 3_000_000_000),
            ("0s", 0),
            ("5us", 5_000),
            ("5\u{b5}s", 5_000),
            ("5\u{3bc}s", 5_000),
            ("7ns", 7),
            ("0.0000000019s", 1),
            ("00000000000000000000001s", 1_000_000_000),
            ("9223372036854775807ns", 9_223_372_036_854_775_807),
        ] {
            assert_eq!(parse(text).unwrap().as_nanos(), nanoseconds, "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused_with_the_rule() {
        for (text, says) in [
            ("15", "has no unit"),
            ("0", "has no unit"),
            ("1h15", "has no unit"),
            ("", "numbers with units"),
            ("s", "numbers with units"),
            (".s", "numbers with units"),
            ("1 s", "the units are"),
            ("15 ", "the units are"),
            ("5x", "the units are"),
            ("5mx", "the units are"),
            ("1d", "the units are"),
            ("1e3s", "the units are"),
            ("-5s", "less than nothing"),
            ("9223372036854775808ns", "292 years"),
            ("99999999999999999999h", "292 years"),
            ("2562048h", "292 years"),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
    }
}
