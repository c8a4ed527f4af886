//! Rules that racks, devices and templates share. Each adds what is broken, and answers with the value.

use crate::rules::{Code, Fault, Given, Invalid, Number};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// Longest names but those of devices, and longest descriptions.
pub(super) const TEXT_MAX: usize = 255;

/// A name: not blank, not longer than `most`, of letters and digits of ASCII and those of `marks`.
pub(super) fn name(
    invalid: &mut Invalid,
    name: &Given<String>,
    most: usize,
    marks: &str,
) -> String {
    let name = name.as_ref().value().map_or("", String::as_str);
    let fits = |c: char| c.is_ascii_alphanumeric() || marks.contains(c);
    if name.trim().is_empty() {
        invalid.add("name", Code::Blank);
    } else {
        length(invalid, "name", Some(name), most);
        if !name.chars().all(fits) {
            invalid.push(Fault::new("name", Code::Invalid).with("value", name));
        }
    }
    name.to_owned()
}

/// A text that is not longer than `most`.
pub(super) fn length(
    invalid: &mut Invalid,
    attribute: &'static str,
    text: Option<&str>,
    most: usize,
) {
    if text.is_some_and(|text| text.chars().count() > most) {
        invalid.add(attribute, Code::TooLong(most));
    }
}

/// A cost: a number that is not negative. One that nobody gave is `before`.
pub(super) fn cost(
    invalid: &mut Invalid,
    cost: &Given<Number<Decimal>>,
    before: Decimal,
) -> Decimal {
    match cost {
        Given::Absent => before,
        Given::Null => {
            invalid.add("cost", Code::NotANumber);
            before
        }
        Given::Value(Number { fault: Some(code), .. }) => {
            invalid.add("cost", code.clone());
            before
        }
        Given::Value(Number { value, fault: None }) => {
            if value.is_sign_negative() && !value.is_zero() {
                let fault = Fault::new("cost", Code::AtLeast("0".to_owned()));
                invalid.push(fault.with("value", value.to_string()));
            }
            *value
        }
    }
}

/// A whole number from 1 to `most`. One that nobody gave is `before`, and none is no number.
pub(super) fn positive(
    invalid: &mut Invalid,
    attribute: &'static str,
    number: &Given<Number<i64>>,
    before: Option<i64>,
    most: i64,
) -> i64 {
    let number = match number {
        Given::Absent => before.map(Number::from),
        Given::Null => None,
        Given::Value(number) => Some(number.clone()),
    };
    let Some(Number { value, fault }) = number else {
        invalid.add(attribute, Code::NotANumber);
        return 0;
    };
    let code = match fault {
        Some(code) => Some(code),
        None if value < 1 => Some(Code::GreaterThan("0".to_owned())),
        None if value > most => Some(Code::AtMost(most.to_string())),
        None => None,
    };
    if let Some(code) = code {
        invalid.push(Fault::new(attribute, code).with("value", value));
    }
    value
}

/// The same, where there need be none.
pub(super) fn maybe_positive(
    invalid: &mut Invalid,
    attribute: &'static str,
    number: &Given<Number<i64>>,
    before: Option<i64>,
) -> Option<i64> {
    match number {
        Given::Absent => before,
        Given::Null => None,
        Given::Value(_) => Some(positive(invalid, attribute, number, None, i64::MAX)),
    }
}

/// A JSON object, as text. One that nobody gave is `before`.
pub(super) fn object(
    invalid: &mut Invalid,
    attribute: &'static str,
    object: &Given<Map<String, Value>>,
    before: &str,
) -> String {
    match object {
        Given::Absent => before.to_owned(),
        Given::Null => {
            invalid.add(attribute, Code::Invalid);
            before.to_owned()
        }
        Given::Value(object) => serde_json::to_string(object).unwrap_or_else(|_| before.to_owned()),
    }
}

/// `must be one of A, B or C`.
pub(super) fn one_of(names: &[&str]) -> Code {
    let list = match names {
        [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
        _ => names.concat(),
    };
    Code::Other(format!("must be one of {list}"))
}

/// What is not blank of a text.
pub(super) fn present(text: &Given<String>) -> Option<&str> {
    text.as_ref().value().map(String::as_str).filter(|text| !text.trim().is_empty())
}
