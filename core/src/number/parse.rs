//! Text to number, as RRDtool 1.7.2 reads it.

use super::convert::float;

/// NaN with the sign set: what an invalid operation (0 times infinity) yields on x86-64.
const INVALID: f64 = f64::from_bits(0xFFF8_0000_0000_0000);

/// The NaN of the text `nan`; of `-nan` its negative.
const NAN: f64 = f64::from_bits(0x7FF8_0000_0000_0000);

/// Powers of ten that the routine accepts after the decimals are counted in: C's `DBL_MIN_EXP` to
/// `DBL_MAX_EXP`, which are powers of two, but that is RRDtool's rule.
const EXPONENTS: std::ops::RangeInclusive<i32> = -1021..=1024;

/// Digits that 64 bits always hold.
const SHORT: usize = 19;

/// The number that `text` is, or `None` when it is none or something follows it.
///
/// Blanks may come before a digit's sign, nothing may come after the number, except that after
/// `nan` and `inf` (any case, `-` before them but no `+` and no blanks) the rest is not looked at.
///
/// # Example
/// ```
/// use concertim::number::parse;
///
/// assert_eq!(parse(b"-12.5e1"), Some(-125.0));
/// assert_eq!(parse(b"12 apples"), None);
/// ```
#[must_use]
pub fn parse(text: &[u8]) -> Option<f64> {
    match parse_prefix(text) {
        (_, 0) => None,
        (value, used) => (used == text.len()).then_some(value),
    }
}

/// Why [`parse`] refuses `text`, in RRDtool's words.
#[must_use]
pub fn refusal(text: &[u8]) -> String {
    let show = String::from_utf8_lossy;
    let (value, used) = parse_prefix(text);
    match text.get(used..) {
        Some(rest) if used > 0 => {
            format!("Converted '{}' to {value:.6}, but cannot convert '{}'", show(text), show(rest))
        }
        _ => format!("Cannot convert '{}' to float", show(text)),
    }
}

/// The number at the start of `text` and the bytes that it takes; 0 bytes when there is none, or
/// when its power of ten is outside -1021 to 1024.
#[must_use]
pub fn parse_prefix(text: &[u8]) -> (f64, usize) {
    const NONE: (f64, usize) = (0.0, 0);
    if let Some(value) = word(text) {
        return (value, text.len());
    }
    let mut rest = text.trim_ascii_start();
    // C's isspace knows the vertical tab, Rust's ASCII white space does not.
    while let Some(after) = rest.strip_prefix(b"\x0B") {
        rest = after.trim_ascii_start();
    }
    let negative = take_sign(&mut rest);

    let digits = rest;
    let mut short = 0u64;
    let mut add = |digit| short = short.wrapping_mul(10).wrapping_add(u64::from(digit));
    let whole = take_digits(&mut rest, &mut add);
    let mut decimals = 0;
    if let Some(after) = rest.strip_prefix(b".") {
        rest = after;
        decimals = take_digits(&mut rest, &mut add);
    }
    let value = match whole + decimals {
        0 => return NONE,
        // Below 2^53 every step in doubles is exact, so whole numbers give the same.
        count if count <= SHORT && short < 1 << 53 => float(short),
        count => digit_by_digit(digits, count),
    };
    let mut exponent = i32::try_from(decimals).map_or(i32::MIN, |decimals| -decimals);
    if let [b'e' | b'E', after @ ..] = rest {
        rest = after;
        let negative = take_sign(&mut rest);
        // 32 bits that wrap: RRDtool takes `1e4294967297` for 1e1.
        let mut stated = 0i32;
        take_digits(&mut rest, |digit| {
            stated = stated.wrapping_mul(10).wrapping_add(i32::from(digit));
        });
        let stated = if negative { stated.wrapping_neg() } else { stated };
        exponent = exponent.wrapping_add(stated);
    }
    if !EXPONENTS.contains(&exponent) {
        return NONE;
    }
    let value = scale(if negative { -value } else { value }, exponent);
    (value, text.len() - rest.len())
}

/// `nan` or `inf` in any case, a `-` before it at most, whatever follows.
fn word(text: &[u8]) -> Option<f64> {
    let (negative, word) = match text {
        [b'-', word @ ..] => (true, word),
        word => (false, word),
    };
    let value = match word.first_chunk::<3>()?.map(|byte| byte.to_ascii_lowercase()) {
        [b'n', b'a', b'n'] => NAN,
        [b'i', b'n', b'f'] => f64::INFINITY,
        _ => return None,
    };
    Some(if negative { -value } else { value })
}

/// Takes a sign off the front; true for `-`.
fn take_sign(rest: &mut &[u8]) -> bool {
    match *rest {
        [sign @ (b'-' | b'+'), after @ ..] => {
            *rest = after;
            *sign == b'-'
        }
        _ => false,
    }
}

/// Takes the digits off the front, hands each over, and counts them.
fn take_digits(rest: &mut &[u8], mut each: impl FnMut(u8)) -> usize {
    let mut count = 0;
    while let [digit @ b'0'..=b'9', after @ ..] = *rest {
        each(digit - b'0');
        *rest = after;
        count += 1;
    }
    count
}

/// The first `count` digits of `text` as a whole number, rounded after each as RRDtool does it.
fn digit_by_digit(text: &[u8], count: usize) -> f64 {
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).take(count);
    digits.fold(0.0, |value, digit| value * 10.0 + f64::from(digit - b'0'))
}

/// `value` times ten to `exponent`, through the binary powers 10, 10^2, 10^4, …, each rounded, as
/// RRDtool does it.
fn scale(mut value: f64, exponent: i32) -> f64 {
    let mut power = 10.0;
    let mut left = exponent.unsigned_abs();
    while left != 0 {
        if left & 1 != 0 {
            value = if exponent < 0 { value / power } else { value * power };
        }
        left >>= 1;
        power *= power;
    }
    // The compiler may fold a NaN to one without the sign; the file must have the machine's.
    if value.is_nan() { INVALID } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<u64>) {
        assert_eq!(parse(text.as_bytes()).map(f64::to_bits), expected, "{text}");
    }

    #[test]
    fn texts_that_rrdtool_takes_for_numbers() {
        check("0", Some(0));
        check("-0.0", Some(0x8000_0000_0000_0000));
        check("1.", Some(1f64.to_bits()));
        check(".5", Some(0.5f64.to_bits()));
        check("+5", Some(5f64.to_bits()));
        check(" \t\x0B\n5", Some(5f64.to_bits()));
        check("1e", Some(1f64.to_bits()));
        check("1e+", Some(1f64.to_bits()));
        check("1E-00002", Some(0.01f64.to_bits()));
        check("1e308", Some(0x7fe1_ccf3_85eb_c8a3));
        check("1.7976931348623157e308", Some(f64::INFINITY.to_bits()));
        check("1e-308", Some(0x0007_30d6_7819_e8d1));
        check("4.9e-324", Some(1));
        check("1e4294967300", Some(0x40c3_8800_0000_0000));
        check("0e600", Some(0xfff8_0000_0000_0000));
        check("-0e600", Some(0xfff8_0000_0000_0000));
        check("0.001e1027", Some(f64::INFINITY.to_bits()));
    }

    #[test]
    fn words_end_the_text_whatever_follows() {
        check("nan", Some(0x7ff8_0000_0000_0000));
        check("-NaN", Some(0xfff8_0000_0000_0000));
        check("nanny", Some(0x7ff8_0000_0000_0000));
        check("inf", Some(f64::INFINITY.to_bits()));
        check("-Infinity", Some(f64::NEG_INFINITY.to_bits()));
        for text in ["+nan", "+inf", " nan", "--nan", "na", "in"] {
            check(text, None);
        }
    }

    #[test]
    fn texts_that_are_no_number() {
        for text in ["", ".", "+", "-", "e5", ".e5", "++1", "- 5", "5 ", "1x", "1e5e5", "1e+-5"] {
            check(text, None);
        }
        for text in ["1e1025", "1e-1022", "0.001e1028", "0.001e-1019", "1e2147483648"] {
            check(text, None);
        }
    }

    #[test]
    fn a_prefix_counts_its_bytes() {
        assert_eq!(parse_prefix(b"12.5,7"), (12.5, 4));
        assert_eq!(parse_prefix(b"  -3e2x"), (-300.0, 6));
        assert_eq!(parse_prefix(b"x"), (0.0, 0));
    }
}
