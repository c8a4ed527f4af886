//! Number to text, as C's `printf("%0.10e")` writes it: eleven significant digits, correctly
//! rounded (ties to even), an exponent of at least two digits.

use std::io::Write as _;

/// Decimals after the first digit.
const DECIMALS: usize = 10;

/// 10^10 and 10^11: the eleven digits as a whole number lie from the one to below the other.
pub(super) const LOWEST: u64 = 10_000_000_000;
pub(super) const BEYOND: u64 = 10 * LOWEST;

/// How near to half a digit the 64 bits of [`TENS`] do not decide, as a right shift of that half:
/// they decide to 2^-24 of a digit, this asks for 2^-20.
const DOUBT: u32 = 20;

/// Appends `value` as `%0.10e`; `NaN` for any NaN, `inf` and `-inf` for the infinities.
///
/// # Example
/// ```
/// let mut out = Vec::new();
/// concertim::number::print_e10(&mut out, 1.5);
/// assert_eq!(out, b"1.5000000000e+00");
/// ```
pub fn print_e10(out: &mut Vec<u8>, value: f64) {
    if value.is_nan() {
        out.extend_from_slice(b"NaN");
    } else {
        print(out, value);
    }
}

/// As [`print_e10`], but a NaN is what C makes of it: `-nan` with the sign set, else `nan`.
pub fn print_c_e10(out: &mut Vec<u8>, value: f64) {
    if value.is_nan() {
        out.extend_from_slice(if value.is_sign_negative() { b"-nan" } else { b"nan" });
    } else {
        print(out, value);
    }
}

/// Appends `value` with 17 significant digits (C's `%0.16e`), which a correctly rounding reader
/// such as Rust's turns back into the same bits; `NaN` for any NaN.
///
/// RRDtool's own reader ([`parse`](super::parse)) rounds more than once and may end a few units of
/// the last place off.
pub fn print_exact(out: &mut Vec<u8>, value: f64) {
    if value.is_nan() {
        out.extend_from_slice(b"NaN");
    } else {
        // Writing to a vector cannot fail.
        let start = out.len();
        let _ = write!(out, "{value:.16e}");
        c_exponent(out, start);
    }
}

fn print(out: &mut Vec<u8>, value: f64) {
    if value.is_sign_negative() {
        out.push(b'-');
    }
    let value = value.abs();
    if value.is_infinite() {
        out.extend_from_slice(b"inf");
    } else if value == 0.0 {
        out.extend_from_slice(b"0.0000000000e+00");
    } else if let Some((digits, exponent)) = eleven_digits(value, DOUBT) {
        write_digits(out, digits, exponent);
    } else {
        let start = out.len();
        let _ = write!(out, "{value:.DECIMALS$e}");
        c_exponent(out, start);
    }
}

/// Rewrites Rust's exponent (`e5`, `e-5`) after `start` to C's (`e+05`, `e-05`).
fn c_exponent(out: &mut Vec<u8>, start: usize) {
    let Some(mark) = out.iter().skip(start).position(|&byte| byte == b'e') else { return };
    let tail = start + mark + 1;
    let digits = out.get(tail..).unwrap_or_default();
    let exponent = std::str::from_utf8(digits).ok().and_then(|text| text.parse().ok());
    if let Some(exponent) = exponent {
        out.truncate(tail - 1);
        write_exponent(out, exponent);
    }
}

pub(super) fn write_exponent(out: &mut Vec<u8>, exponent: i32) {
    let size = exponent.unsigned_abs();
    let sign = if exponent < 0 { b'-' } else { b'+' };
    if size < 100 {
        out.extend_from_slice(&[b'e', sign, digit(size / 10), digit(size)]);
    } else {
        out.extend_from_slice(&[b'e', sign, digit(size / 100), digit(size / 10), digit(size)]);
    }
}

/// Writes eleven digits (`LOWEST..BEYOND`) and the power of ten of the first.
pub(super) fn write_digits(out: &mut Vec<u8>, digits: u64, exponent: i32) {
    let first = u32::try_from(digits / 100_000_000).unwrap_or(0);
    let last = u32::try_from(digits % 100_000_000).unwrap_or(0);
    let [a, b, c] = [first / 100, first / 10, first].map(digit);
    let [d, e, f, g, h, i, j, k] = eight_digits(last);
    let size = exponent.unsigned_abs();
    if size < 100 {
        // In one piece: this is what nearly all numbers are.
        let sign = if exponent < 0 { b'-' } else { b'+' };
        let [l, m] = [size / 10, size].map(digit);
        out.extend_from_slice(&[a, b'.', b, c, d, e, f, g, h, i, j, k, b'e', sign, l, m]);
    } else {
        out.extend_from_slice(&[a, b'.', b, c, d, e, f, g, h, i, j, k]);
        write_exponent(out, exponent);
    }
}

/// The last digit of a number as text.
pub(crate) fn digit(number: u32) -> u8 {
    b'0' + u8::try_from(number % 10).unwrap_or(0)
}

/// A number below 10^8 as eight digits, by halving it into lanes of one word: twice four digits,
/// four times two, eight times one. The first digit is the lowest byte.
pub(crate) fn eight_digits(number: u32) -> [u8; 8] {
    let number = u64::from(number);
    let above = number / 10_000;
    let fours = above | ((number - above * 10_000) << 32);
    // x * 10,486 >> 20 is x / 100 below 10^4, x * 103 >> 10 is x / 10 below 10^2.
    let above = ((fours * 10_486) >> 20) & 0x7F_0000_007F;
    let twos = above | ((fours - above * 100) << 16);
    let above = ((twos * 103) >> 10) & 0x0F_000F_000F_000F;
    let ones = above | ((twos - above * 10) << 8);
    (ones + 0x3030_3030_3030_3030).to_le_bytes()
}

/// The eleven digits of a finite `value` above 0 as a whole number, correctly rounded, and the
/// power of ten of the first; `None` when the rest is within half a digit shifted right by `doubt`
/// (20 or less) of half a digit.
pub(super) fn eleven_digits(value: f64, doubt: u32) -> Option<(u64, i32)> {
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let (significand, binary) = match i32::try_from(bits >> 52).ok()? {
        0 => (fraction, -1074),
        biased => (fraction | (1 << 52), biased - 1075),
    };
    // value = significand * 2^binary, the significand's highest bit set.
    let shift = significand.leading_zeros();
    let significand = significand.checked_shl(shift)?;
    let binary = binary - i32::try_from(shift).ok()?;

    // floor(log10(2^(binary + 63))): the power of ten of the first digit, or one too low.
    let mut decimal = ((binary + 63) * 1_262_611) >> 22;
    let mut digits = scaled(significand, binary, 10 - decimal, doubt)?;
    if digits > BEYOND {
        decimal += 1;
        digits = scaled(significand, binary, 10 - decimal, doubt)?;
    }
    if digits == BEYOND {
        return Some((LOWEST, decimal + 1));
    }
    Some((digits, decimal))
}

/// `significand * 2^binary * 10^power`, rounded to a whole number unless in doubt.
fn scaled(significand: u64, binary: i32, power: i32, doubt: u32) -> Option<u64> {
    let index = usize::try_from(power - POWER_FIRST).ok()?;
    let ten = *TENS.get(index)?;
    let product = (u128::from(significand) * u128::from(ten)) >> 64;
    let product = u64::try_from(product).ok()?;
    let shift = u32::try_from(-1 - binary - binary_exponent(power)).ok()?;
    let half = 1u64.checked_shl(shift.checked_sub(1)?)?;
    let below = product & (half + (half - 1));
    let whole = product.checked_shr(shift)?;
    // The table's power is low by less than one unit of its 64 bits (and a trifle), and the
    // product's lower 64 bits are left out, so the true product is higher by less than 3; half is
    // 2^24 or more, and the doubt so 2^4 or more.
    let doubt = half >> doubt;
    if below > half + doubt {
        Some(whole + 1)
    } else if below + doubt < half {
        Some(whole)
    } else {
        None
    }
}

/// floor(log2(10^power)), for |power| < 1,600.
const fn binary_exponent(power: i32) -> i32 {
    (power * 1_741_647) >> 19
}

/// The powers of ten that the doubles need: 10^(10-308) to 10^(10+324).
const POWER_FIRST: i32 = -298;
const POWER_COUNT: usize = 633;

/// The highest 64 bits of each power of ten, cut off, the highest bit set.
static TENS: [u64; POWER_COUNT] = tens();

#[expect(
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "conversion traits and get_mut are not const; run at compile time"
)]
const fn tens() -> [u64; POWER_COUNT] {
    let mut table = [0; POWER_COUNT];
    let one = 1u128 << 127;
    let zero = POWER_FIRST.unsigned_abs() as usize;

    // 128 bits are carried along: 334 cuts of at most one unit each stay far below bit 64.
    let mut power = one;
    let mut index = zero;
    loop {
        table[index] = (power >> 64) as u64;
        index += 1;
        if index == POWER_COUNT {
            break;
        }
        // times 10, as 5/4 or 5/8 of it, whichever keeps the highest bit
        let quarter = power >> 2;
        power = match power.checked_add(quarter) {
            Some(sum) => sum,
            None => (power >> 1) + (power >> 3),
        };
    }

    let mut power = one;
    let mut index = zero;
    while index > 0 {
        // divided by 10, at the highest scale that fits: 8/10 or 16/10 of it
        let (tenth, rest) = (power / 10, power % 10);
        let shift = tenth.leading_zeros();
        power = (tenth << shift) + ((rest << shift) / 10);
        index -= 1;
        table[index] = (power >> 64) as u64;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What C prints, made from Rust's exact formatter.
    fn reference(value: f64, decimals: usize) -> String {
        let text = format!("{value:.decimals$e}");
        let (digits, exponent) = text.split_once('e').unwrap();
        let exponent: i32 = exponent.parse().unwrap();
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{digits}e{sign}{:02}", exponent.abs())
    }

    fn printed(value: f64) -> String {
        let mut out = Vec::new();
        print_e10(&mut out, value);
        String::from_utf8(out).unwrap()
    }

    #[track_caller]
    fn check(value: f64, expected: &str) {
        assert_eq!(printed(value), expected);
    }

    #[test]
    fn known_values() {
        check(0.0, "0.0000000000e+00");
        check(-0.0, "-0.0000000000e+00");
        check(1.0, "1.0000000000e+00");
        check(-123.456, "-1.2345600000e+02");
        check(99_999_999_999.0, "9.9999999999e+10");
        check(999_999_999_999.0, "1.0000000000e+12");
        check(9.999_999_999_96, "1.0000000000e+01");
        check(f64::MAX, "1.7976931349e+308");
        check(f64::MIN_POSITIVE, "2.2250738585e-308");
        check(f64::from_bits(1), "4.9406564584e-324");
        check(f64::INFINITY, "inf");
        check(f64::NEG_INFINITY, "-inf");
        check(f64::NAN, "NaN");
        check(-f64::NAN, "NaN");
    }

    #[test]
    fn ties_go_to_the_even_digit() {
        check(12_345_678_901.5, "1.2345678902e+10");
        check(12_345_678_902.5, "1.2345678902e+10");
        check(1_234_567_890.25, "1.2345678902e+09");
        check(1_234_567_890.75, "1.2345678908e+09");
        check(99_999_999_999.5, "1.0000000000e+11");
        check(1_000_000_000_050.0, "1.0000000000e+12");
        check(1_000_000_000_150.0, "1.0000000002e+12");
    }

    #[test]
    fn eight_digits_are_those_of_the_formatter() {
        let ends = (0..100_000).flat_map(|n| [n, n * 1000 + 999, 99_999_999 - n, n * 997]);
        for number in ends {
            assert_eq!(eight_digits(number), format!("{number:08}").as_bytes());
        }
    }

    #[test]
    fn nan_in_c_shows_its_sign() {
        for (bits, text) in [(0xFFF8 << 48, "-nan"), (0x7FF8 << 48, "nan")] {
            let mut out = Vec::new();
            print_c_e10(&mut out, f64::from_bits(bits));
            assert_eq!(out, text.as_bytes());
        }
    }

    #[test]
    fn every_power_of_two_and_ten() {
        for exponent in 0..2047u64 {
            for fraction in [0, 1, (1 << 52) - 1] {
                let value = f64::from_bits(exponent << 52 | fraction);
                if value != 0.0 {
                    assert_eq!(printed(value), reference(value, 10));
                }
            }
        }
        for exponent in -323..=308 {
            let value: f64 = format!("1e{exponent}").parse().unwrap();
            for bits in value.to_bits() - 1..=value.to_bits() + 1 {
                let value = f64::from_bits(bits);
                if value != 0.0 {
                    assert_eq!(printed(value), reference(value, 10));
                }
            }
        }
    }

    #[test]
    fn the_table_fits_its_exponents() {
        assert_eq!(TENS.get(298), Some(&(1 << 63)));
        // Exact powers up to 10^27, and floor(log2) from the doubles' own exponents.
        for power in 0..=27u32 {
            let exact = 10u128.pow(power);
            let index = usize::try_from(298 + power).unwrap();
            let top = exact << exact.leading_zeros() >> 64;
            assert_eq!(u128::from(TENS[index]), top, "10^{power}");
        }
        for power in -298..=308 {
            let value: f64 = format!("1e{power}").parse().unwrap();
            let binary = i32::try_from(value.to_bits() >> 52).unwrap() - 1023;
            // A power of ten is never within rounding of a power of two, 10^0 apart.
            assert_eq!(binary_exponent(power), binary, "10^{power}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        #[test]
        fn random_bits(bits in any::<u64>()) {
            let value = f64::from_bits(bits);
            prop_assume!(value.is_finite() && value != 0.0);
            prop_assert_eq!(printed(value), reference(value, 10));
        }

        #[test]
        fn everyday_numbers(whole in -1_000_000_000_000i64..1_000_000_000_000, divisor in 1u32..5_000) {
            #[expect(clippy::as_conversions, reason = "any rounding will do")]
            let value = whole as f64 / f64::from(divisor);
            prop_assume!(value != 0.0);
            prop_assert_eq!(printed(value), reference(value, 10));
        }

        #[test]
        fn halves_of_the_last_digit(digits in LOWEST..BEYOND, exponent in 0i32..5) {
            #[expect(clippy::as_conversions, reason = "below 2^53")]
            let value = (digits as f64 + 0.5) * f64::from(2 * 5).powi(exponent);
            prop_assert_eq!(printed(value), reference(value, 10));
        }

        #[test]
        fn exact_text_reads_back(bits in any::<u64>()) {
            let value = f64::from_bits(bits);
            prop_assume!(!value.is_nan() && value.is_finite());
            let mut out = Vec::new();
            print_exact(&mut out, value);
            let text = String::from_utf8(out).unwrap();
            prop_assert_eq!(text.parse::<f64>().unwrap().to_bits(), bits);
            prop_assert_eq!(text, reference(value, 16));
        }
    }
}
