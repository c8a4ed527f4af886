//! Number to text as RRDtool's own formatter writes `%0.10e`: in dumps and in xport.

use super::print::{BEYOND, LOWEST, eleven_digits, write_digits, write_exponent};

/// Powers of ten at which [`stepwise`] is less than 2^-8 of the last digit off. At most
/// (290 + 2) * 2^-53 of up to 10^11 last digits is 0.0033; further down, powers of ten are
/// subnormal.
const NEAR: std::ops::RangeInclusive<i32> = -290..=290;

/// As a right shift of half a digit: 2^-8 of a digit.
const DOUBT: u32 = 7;

/// Largest power of ten that the formatter writes, either way.
const EXPONENT_MAX: i32 = 308;

/// Appends `value` as RRDtool's dump writes it: `NaN`, `inf`, `-inf`, and else eleven digits that
/// come from double arithmetic, so that a tie falls either way; no sign before zero; and below
/// 10^-307 fewer digits, or none.
///
/// # Example
/// ```
/// let mut out = Vec::new();
/// concertim::number::print_dump_e10(&mut out, -0.25);
/// assert_eq!(out, b"-2.5000000000e-01");
/// ```
pub fn print_dump_e10(out: &mut Vec<u8>, value: f64) {
    if value.is_nan() {
        return out.extend_from_slice(b"NaN");
    }
    if value < 0.0 {
        out.push(b'-');
    }
    let value = value.abs();
    if value.is_infinite() {
        return out.extend_from_slice(b"inf");
    }
    // Away from ties and powers of ten the formatter's digits are the correct ones.
    match eleven_digits(value, DOUBT) {
        Some((digits, exponent))
            if NEAR.contains(&exponent) && (LOWEST + 1..BEYOND - 1).contains(&digits) =>
        {
            write_digits(out, digits, exponent);
        }
        _ => stepwise(out, value),
    }
}

/// The formatter's own steps, each rounded to a double.
fn stepwise(out: &mut Vec<u8>, value: f64) {
    let mut exponent = 0;
    let mut left = value;
    while left > 0.0 && left < 1.0 {
        exponent -= 1;
        if exponent == -EXPONENT_MAX {
            break;
        }
        left *= 10.0;
    }
    while left >= 10.0 {
        exponent += 1;
        if exponent == EXPONENT_MAX {
            break;
        }
        left /= 10.0;
    }
    let mut power = 1.0;
    for _ in 0..exponent {
        power *= 10.0;
    }
    for _ in exponent..0 {
        power /= 10.0;
    }
    let scaled = value / power;
    let mut whole = scaled.trunc();
    let decimals = (scaled - whole) * 1e10;
    let mut rounded = decimals.trunc();
    if decimals - rounded >= 0.5 {
        rounded += 1.0;
    }
    if rounded >= 1e10 {
        rounded = 0.0;
        whole += 1.0;
        if whole >= 10.0 {
            whole = 1.0;
            exponent += 1;
        }
    }
    let mut integer = itoa::Buffer::new();
    out.extend_from_slice(integer.format(small(whole)).as_bytes());
    out.push(b'.');
    let digits = integer.format(small(rounded)).as_bytes();
    out.extend(std::iter::repeat_n(b'0', 10_usize.saturating_sub(digits.len())));
    out.extend_from_slice(digits);
    write_exponent(out, exponent);
}

/// A whole number below 10^11.
#[expect(clippy::as_conversions, reason = "whole, positive and below 2^53")]
fn small(value: f64) -> u64 {
    value as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn printed(value: f64) -> String {
        let mut out = Vec::new();
        print_dump_e10(&mut out, value);
        String::from_utf8(out).unwrap()
    }

    #[track_caller]
    fn check(value: f64, expected: &str) {
        assert_eq!(printed(value), expected);
    }

    #[test]
    fn values_that_rrdtool_was_seen_to_dump() {
        check(0.0, "0.0000000000e+00");
        check(-0.0, "0.0000000000e+00");
        check(1.0, "1.0000000000e+00");
        check(-10.0, "-1.0000000000e+01");
        check(99_999_999_999.5, "1.0000000000e+11");
        check(731_181_215_605_000.0, "7.3118121561e+14");
        check(-73_397_787_802.5, "-7.3397787802e+10");
        check(7_050_091_762.55, "7.0500917626e+09");
        check(28_886_325.709_5, "2.8886325710e+07");
        check(1e-302, "1.0000000000e-302");
        check(-5e-320, "-0.0000000000e-308");
        check(f64::MAX, "1.7976931349e+308");
        check(f64::NEG_INFINITY, "-inf");
        check(-f64::NAN, "NaN");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        #[test]
        fn the_short_way_is_the_long_way(bits in any::<u64>()) {
            let value = f64::from_bits(bits).abs();
            prop_assume!(value.is_finite());
            let mut long = Vec::new();
            stepwise(&mut long, value);
            prop_assert_eq!(printed(value), String::from_utf8(long).unwrap());
        }

        #[test]
        fn near_ties_and_everyday_numbers_too(
            digits in LOWEST..BEYOND,
            off in -100i32..100,
            exponent in -20i32..20,
        ) {
            #[expect(clippy::as_conversions, reason = "below 2^53")]
            let value = (digits as f64 + 0.5 + f64::from(off) * 1e-4) * 10f64.powi(exponent);
            let mut long = Vec::new();
            stepwise(&mut long, value);
            prop_assert_eq!(printed(value), String::from_utf8(long).unwrap());
        }
    }
}
