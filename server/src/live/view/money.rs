//! Costs as people read them.

use rust_decimal::{Decimal, RoundingStrategy};

/// `$1,234.50`: two digits after the point, half a cent away from zero, commas between thousands. A
/// text that is no decimal, which the rules let nobody write, is shown as it is.
pub(super) fn money(cost: &str) -> String {
    match rounded(cost) {
        None => format!("${cost}"),
        Some((sign, whole, cents)) => {
            let mut grouped = String::new();
            for (place, digit) in whole.chars().enumerate() {
                if place > 0 && whole.len().saturating_sub(place) % 3 == 0 {
                    grouped.push(',');
                }
                grouped.push(digit);
            }
            format!("{sign}${grouped}.{cents}")
        }
    }
}

/// `$1234.50`: the same without commas.
pub(super) fn plain_money(cost: &str) -> String {
    match rounded(cost) {
        None => format!("${cost}"),
        Some((sign, whole, cents)) => format!("${sign}{whole}.{cents}"),
    }
}

/// Sign, whole units and cents.
fn rounded(cost: &str) -> Option<(&'static str, String, String)> {
    let cost: Decimal = cost.parse().ok()?;
    let mut cents = cost.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let sign = if cents.is_sign_negative() && !cents.is_zero() { "-" } else { "" };
    cents.set_sign_positive(true);
    cents.rescale(2);
    let text = cents.to_string();
    let (whole, cents) = text.split_once('.')?;
    Some((sign, whole.to_owned(), cents.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_have_two_digits_and_commas() {
        for (cost, with_commas, without) in [
            ("0", "$0.00", "$0.00"),
            ("9.99", "$9.99", "$9.99"),
            ("1234.5", "$1,234.50", "$1234.50"),
            ("1234567.005", "$1,234,567.01", "$1234567.01"),
            ("999.995", "$1,000.00", "$1000.00"),
            ("-1234.5", "-$1,234.50", "$-1234.50"),
            ("-0.001", "$0.00", "$0.00"),
            ("123456", "$123,456.00", "$123456.00"),
        ] {
            assert_eq!((money(cost).as_str(), plain_money(cost).as_str()), (with_commas, without));
        }
    }
}
