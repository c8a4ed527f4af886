//! Numbers in text, as all formats here write them: ASCII decimals, no blanks, no names for infinity.

/// The float nearest to `text`: digits, at most one point, an exponent. Numbers too large for a float
/// are none, as are `inf` and `nan`.
#[inline]
pub(super) fn float(text: &str) -> Option<f64> {
    // The standard library takes names of infinity, too; they begin with a letter. It needs 8 ns for
    // `12.5` and 14 ns for 17 digits; a shorter way for few digits saved 2 ns of the 55 of a line.
    let ([b'0'..=b'9' | b'.', ..] | [b'-' | b'+', b'0'..=b'9' | b'.', ..]) = text.as_bytes() else {
        return None;
    };
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The float that stands at the start of `text` as up to 19 bytes of digits with at most one point, and
/// how many bytes those are; none where that is no number, or one with more digits than a float holds.
/// Numbers of agents have few, and these need 4 ns.
#[inline]
pub(super) fn short_float(text: &[u8]) -> Option<(f64, usize)> {
    /// Integers up to this are floats, as are powers of ten up to 22: their quotient is the nearest float.
    const EXACT: u64 = 1 << 53;
    const POWERS: [f64; 20] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19,
    ];
    let sign = usize::from(matches!(text, [b'-' | b'+', ..]));
    let (mut whole, mut digits, mut length) = (0_u64, 0_usize, sign);
    // The digits before the point, once there is one.
    let mut point = None;
    for byte in text.get(..19).unwrap_or(text).iter().skip(sign) {
        let digit = byte.wrapping_sub(b'0');
        if digit <= 9 {
            whole = whole * 10 + u64::from(digit);
            digits += 1;
        } else if *byte == b'.' && point.is_none() {
            point = Some(digits);
        } else {
            break;
        }
        length += 1;
    }
    if digits == 0 || whole > EXACT {
        return None;
    }
    let decimals = point.map_or(0, |point| digits - point);
    let value = nearest(whole) / POWERS.get(decimals)?;
    Some((if text.first() == Some(&b'-') { -value } else { value }, length))
}

#[expect(clippy::as_conversions, reason = "no other way; what callers have is exact")]
fn nearest(whole: u64) -> f64 {
    whole as f64
}

/// An integer of 64 bits, with a sign or without.
#[inline]
pub(super) fn integer(text: &[u8]) -> Option<i64> {
    match text {
        [b'-', digits @ ..] => match unsigned(digits)? {
            0x8000_0000_0000_0000 => Some(i64::MIN),
            size => i64::try_from(size).ok().map(|size| -size),
        },
        [b'+', digits @ ..] | digits => i64::try_from(unsigned(digits)?).ok(),
    }
}

/// The number of eight digits, all of them at once: times have 19, one after the other 25 ns.
#[inline]
fn eight(digits: [u8; 8]) -> Option<u64> {
    const HIGH: u64 = 0xf0f0_f0f0_f0f0_f0f0;
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    let text = u64::from_le_bytes(digits);
    // High halves are 3 as they are, and still when 6 is added: 0 to 9, in each byte.
    let above = text.wrapping_add(0x0606_0606_0606_0606);
    if text & HIGH != ZEROS || above & HIGH != ZEROS {
        return None;
    }
    // Neighbours become numbers of two digits, then four, then eight.
    let pairs = (text & !HIGH).wrapping_mul(2_561) >> 8;
    let fours = (pairs & 0x00ff_00ff_00ff_00ff).wrapping_mul(6_553_601) >> 16;
    Some((fours & 0x0000_ffff_0000_ffff).wrapping_mul(42_949_672_960_001) >> 32)
}

/// An integer of 64 bits without a sign.
#[inline]
pub(super) fn unsigned(text: &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    // 19 digits cannot overflow; the 20th may.
    let (mut safe, last) = text.split_at_checked(19).unwrap_or((text, &[]));
    while let Some((digits, rest)) = safe.split_first_chunk() {
        value = value * 100_000_000 + eight(*digits)?;
        safe = rest;
    }
    for byte in safe {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + u64::from(digit);
    }
    for byte in last {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
    }
    (!text.is_empty()).then_some(value)
}

/// Seconds since 1970 as millionths: an integer or a decimal, or a float with an exponent. Digits
/// beyond the sixth decimal are cut off; the sign is that of the number.
pub(super) fn microseconds(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let Some(point) = bytes.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'-')) else {
        return integer(bytes)?.checked_mul(1_000_000);
    };
    let (whole, rest) = bytes.split_at_checked(point)?;
    match rest {
        [b'.', decimals @ ..] if decimals.iter().all(u8::is_ascii_digit) => {
            let negative = whole.first() == Some(&b'-');
            let seconds = if matches!(whole, [] | [b'-']) { 0 } else { integer(whole)? };
            if decimals.is_empty() && matches!(whole, [] | [b'-']) {
                return None;
            }
            let digits = decimals.iter().chain(std::iter::repeat(&b'0')).take(6);
            let part = digits.fold(0_i64, |part, digit| part * 10 + i64::from(digit - b'0'));
            let part = if negative { -part } else { part };
            seconds.checked_mul(1_000_000)?.checked_add(part)
        }
        _ => rounded(float(text)? * 1e6),
    }
}

/// Seconds since 1970, as [`microseconds`] takes them, without their fraction.
pub(super) fn seconds(text: &str) -> Option<i64> {
    match integer(text.as_bytes()) {
        Some(whole) => Some(whole),
        None => microseconds(text).map(|time| time.div_euclid(1_000_000)),
    }
}

/// A whole number that a float holds, if it fits.
#[expect(clippy::as_conversions, reason = "no other way from f64; the range fits 53 bits")]
fn rounded(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.abs() <= EXACT).then_some(value.round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn floats() {
        let good: &[(&str, f64)] = &[
            ("0", 0.0),
            ("12.5", 12.5),
            ("-12.5", -12.5),
            ("+3", 3.0),
            (".5", 0.5),
            ("5.", 5.0),
            ("1e3", 1000.0),
            ("-1.5E-3", -0.0015),
            ("0.1", 0.1),
            ("123456789012345", 123_456_789_012_345.0),
            ("1234567890123456789", 1_234_567_890_123_456_789.0),
            ("0.000000000000001", 1e-15),
            ("1.7976931348623157e308", f64::MAX),
            ("5e-324", 5e-324),
        ];
        for (text, value) in good {
            assert_eq!(float(text).map(f64::to_bits), Some(value.to_bits()), "{text}");
        }
        assert_eq!(float("-0").map(f64::to_bits), Some((-0.0_f64).to_bits()));
        for (text, value, length) in [
            ("-0 ", -0.0, 2),
            ("12.5,", 12.5, 4),
            (".5\n", 0.5, 2),
            ("5.", 5.0, 2),
            ("+9007199254740992i", 9_007_199_254_740_992.0, 17),
            ("0.1.2", 0.1, 3),
        ] {
            let (read, until) = short_float(text.as_bytes()).unwrap();
            assert_eq!((read.to_bits(), until), (f64::to_bits(value), length), "{text}");
        }
        for text in ["", "-", ".", "-.", "x", "9007199254740993", "99999999999999999999"] {
            assert_eq!(short_float(text.as_bytes()), None, "{text}");
        }
        let bad = ["", "-", "+", ".", "-.", "1.2.3", "1e", "e1", "inf", "nan", "NaN", "Infinity"];
        for text in bad.into_iter().chain(["1e999", "0x10", "1_0", " 1", "1 ", "1,5", "--1", "+-1"])
        {
            assert_eq!(float(text), None, "{text}");
        }
    }

    #[test]
    fn integers() {
        let good = [("0", 0), ("-0", 0), ("+7", 7), ("007", 7), ("9223372036854775807", i64::MAX)];
        for (text, value) in good.into_iter().chain([("-9223372036854775808", i64::MIN)]) {
            assert_eq!(integer(text.as_bytes()), Some(value), "{text}");
        }
        let bad = ["", "-", "+", "1.0", "1e3", "--1", "a", "9223372036854775808", "1 "];
        for text in bad.into_iter().chain(["-9223372036854775809", "99999999999999999999999"]) {
            assert_eq!(integer(text.as_bytes()), None, "{text}");
        }
        assert_eq!(unsigned(b"18446744073709551615"), Some(u64::MAX));
        for at in 0..8 {
            for byte in 0..=255 {
                let mut digits = *b"12345678";
                digits[at] = byte;
                let text = std::str::from_utf8(&digits).unwrap_or("x");
                let known = text.bytes().all(|byte| byte.is_ascii_digit());
                assert_eq!(eight(digits), known.then(|| text.parse().unwrap()), "{digits:?}");
            }
        }
        for text in ["18446744073709551616", "", "-1", "+1", "/", ":"] {
            assert_eq!(unsigned(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn times() {
        let good: &[(&str, i64)] = &[
            ("1700000000", 1_700_000_000_000_000),
            ("1700000000.123", 1_700_000_000_123_000),
            ("1700000000.1234567", 1_700_000_000_123_456),
            ("1700000000.", 1_700_000_000_000_000),
            ("-1.5", -1_500_000),
            ("-.5", -500_000),
            ("1.7e9", 1_700_000_000_000_000),
            ("0", 0),
        ];
        for (text, value) in good {
            assert_eq!(microseconds(text), Some(*value), "{text}");
        }
        for text in ["", ".", "-", "-.", "1.2.3", "1.x", "now", "1e300", "9223372036854775807"] {
            assert_eq!(microseconds(text), None, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_float_is_read_back(value in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL) {
            prop_assert_eq!(float(&value.to_string()).map(f64::to_bits), Some(value.to_bits()));
            prop_assert_eq!(float(&format!("{value:e}")).map(f64::to_bits), Some(value.to_bits()));
        }

        /// What has few digits is what the standard library says it is, bit for bit, and ends where it does.
        #[test]
        fn short_floats_are_floats(text in "[+-]?[0-9]{0,21}[.]?[0-9]{0,21}[ ,.e-]?[0-9]?") {
            let short = short_float(text.as_bytes());
            let Some((value, length)) = short else { return Ok(()) };
            prop_assert_eq!(Some(value.to_bits()), float(&text[..length]).map(f64::to_bits));
            let next = text.as_bytes().get(length);
            prop_assert!(length >= 19 || !next.is_some_and(u8::is_ascii_digit));
        }

        #[test]
        fn an_integer_is_read_back(value: i64, other: u64) {
            prop_assert_eq!(integer(value.to_string().as_bytes()), Some(value));
            prop_assert_eq!(unsigned(other.to_string().as_bytes()), Some(other));
        }
    }
}
