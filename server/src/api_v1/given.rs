//! Parameters of a request as the existing service understands them: with a root key or without it, and
//! texts for numbers, flags and dates, because its clients send everything as text.

use crate::http;
use crate::portal::Call;
use crate::rules::{Code, Given, Number, Refusal};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use std::str::FromStr;

/// The texts that are no; every other text is yes.
const NO: &[&str] = &["0", "f", "F", "false", "FALSE", "False", "off", "OFF"];

/// The parameters of a call, those of its query and those of its body.
#[derive(Debug)]
pub(crate) struct Parameters(http::Parameters);

impl Parameters {
    /// Reads them.
    ///
    /// # Errors
    /// When the body cannot be understood.
    pub(crate) fn read(call: &Call) -> Result<Self, Refusal> {
        http::Parameters::read(&call.head.headers, &call.query, &call.body)
            .map(Self)
            .map_err(Refusal::Malformed)
    }

    /// All of them, without a root key: the body's before the query's.
    pub(crate) fn fields(&self) -> Fields<'_> {
        Fields { first: Some(&self.0.body), second: Some(&self.0.query) }
    }

    /// The fields under `key`; in a JSON body without that key, those of the body itself. Where
    /// neither is there, there are no fields.
    ///
    /// # Errors
    /// When something else than fields is under the key.
    pub(crate) fn root(&self, key: &'static str) -> Result<Fields<'_>, Refusal> {
        match self.0.get(key) {
            Some(Value::Object(map)) => Ok(Fields { first: Some(map), second: None }),
            None if self.0.is_json => Ok(Fields { first: Some(&self.0.body), second: None }),
            None | Some(Value::Null) => Ok(Fields::default()),
            Some(_) => Err(Refusal::Missing(key)),
        }
    }

    /// The same, where the route means nothing without fields.
    ///
    /// # Errors
    /// When there are none.
    pub(crate) fn required(&self, key: &'static str) -> Result<Fields<'_>, Refusal> {
        let fields = self.root(key)?;
        if fields.is_empty() { Err(Refusal::Missing(key)) } else { Ok(fields) }
    }

    /// The fields under `key`, which has to be there, with fields.
    ///
    /// # Errors
    /// When it is not.
    pub(crate) fn wrapped(&self, key: &'static str) -> Result<Fields<'_>, Refusal> {
        match self.0.get(key) {
            Some(Value::Object(map)) if !map.is_empty() => {
                Ok(Fields { first: Some(map), second: None })
            }
            _ => Err(Refusal::Missing(key)),
        }
    }
}

/// Fields by name, each read as the kind that it should be.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fields<'a> {
    first: Option<&'a Map<String, Value>>,
    second: Option<&'a Map<String, Value>>,
}

impl<'a> Fields<'a> {
    /// Whether there is none.
    pub(crate) fn is_empty(self) -> bool {
        [self.first, self.second].into_iter().flatten().all(Map::is_empty)
    }

    /// The names of all.
    pub(crate) fn names(self) -> impl Iterator<Item = &'a str> {
        [self.first, self.second].into_iter().flatten().flat_map(Map::keys).map(String::as_str)
    }

    /// Any JSON, as it came.
    pub(crate) fn any(self, name: &str) -> Given<&'a Value> {
        let found = self.first.and_then(|map| map.get(name));
        match found.or_else(|| self.second.and_then(|map| map.get(name))) {
            None => Given::Absent,
            Some(Value::Null) => Given::Null,
            Some(value) => Given::Value(value),
        }
    }

    /// Any JSON that is no list and no object: where one of those comes, the field is not there.
    fn simple(self, name: &str) -> Given<&'a Value> {
        match self.any(name) {
            Given::Value(Value::Array(_) | Value::Object(_)) => Given::Absent,
            given => given,
        }
    }

    /// A text; numbers and flags are written out.
    pub(crate) fn text(self, name: &str) -> Given<String> {
        self.simple(name).map(|value| match value {
            Value::String(text) => text.clone(),
            Value::Bool(flag) => if *flag { "t" } else { "f" }.to_owned(),
            value => value.to_string(),
        })
    }

    /// A whole number; the empty text is none.
    pub(crate) fn whole(self, name: &str) -> Given<Number<i64>> {
        self.number(name, |value| match value {
            Value::Bool(flag) => Number { value: (*flag).into(), fault: Some(Code::NotANumber) },
            Value::Number(number) if number.is_i64() => number.as_i64().unwrap_or_default().into(),
            value => whole(&written(value)),
        })
    }

    /// A decimal number; the empty text is none.
    pub(crate) fn decimal(self, name: &str) -> Given<Number<Decimal>> {
        self.number(name, |value| match value {
            Value::Bool(flag) => {
                Number { value: u8::from(*flag).into(), fault: Some(Code::NotANumber) }
            }
            value => decimal(&written(value)),
        })
    }

    fn number<T>(self, name: &str, read: impl FnOnce(&Value) -> Number<T>) -> Given<Number<T>> {
        match self.simple(name) {
            Given::Value(Value::String(text)) if text.trim().is_empty() => Given::Null,
            given => given.map(read),
        }
    }

    /// A flag; the empty text is none, and every text that is not one of those for no is yes.
    pub(crate) fn flag(self, name: &str) -> Given<bool> {
        match self.simple(name) {
            Given::Value(Value::String(text)) if text.is_empty() => Given::Null,
            given => given.map(|value| match value {
                Value::Bool(flag) => *flag,
                Value::Number(number) => number.as_f64() != Some(0.0),
                value => !value.as_str().is_some_and(|text| NO.contains(&text)),
            }),
        }
    }

    /// Whether a flag is there, and yes.
    pub(crate) fn is_set(self, name: &str) -> bool {
        self.flag(name) == Given::Value(true)
    }

    /// A day, `2024-01-31` with or without a time behind it; what is no day is none.
    pub(crate) fn date(self, name: &str) -> Given<Date> {
        match self.simple(name) {
            Given::Value(value) => match day(value) {
                Some(day) => Given::Value(day),
                None => Given::Null,
            },
            given => given.map(|_| Date::ZERO),
        }
    }

    /// An object; where anything else comes, null too, the field is not there.
    pub(crate) fn object(self, name: &str) -> Given<Map<String, Value>> {
        match self.any(name) {
            Given::Value(Value::Object(map)) => Given::Value(map.clone()),
            _ => Given::Absent,
        }
    }

    /// The fields of an object; where anything else comes, there are none.
    pub(crate) fn inner(self, name: &str) -> Option<Fields<'a>> {
        match self.any(name) {
            Given::Value(Value::Object(map)) => Some(Fields { first: Some(map), second: None }),
            _ => None,
        }
    }

    /// Texts: those of a list, or one; where the field is not there, none.
    pub(crate) fn texts(self, name: &str) -> Option<Vec<String>> {
        match self.any(name) {
            Given::Value(Value::Array(list)) => {
                Some(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            }
            Given::Value(Value::String(text)) => Some(vec![text.clone()]),
            _ => None,
        }
    }
}

/// A value as text.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// A whole number as its leading digits, with what is wrong with the rest.
fn whole(text: &str) -> Number<i64> {
    let trimmed = text.trim_start();
    let (negative, unsigned) = match trimmed.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, trimmed.strip_prefix('+').unwrap_or(trimmed)),
    };
    let digits = unsigned.bytes().take_while(u8::is_ascii_digit);
    // More than 64 bits is as much as 64 bits hold: every rule about size refuses both.
    let value = digits.fold(0_i64, |value, digit| {
        value.saturating_mul(10).saturating_add(i64::from(digit.wrapping_sub(b'0')))
    });
    let value = if negative { value.saturating_neg() } else { value };
    let only_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let sign = text.strip_prefix(['-', '+']).unwrap_or(text);
    let fault = if only_digits(sign) {
        None
    } else if decimal(text).fault.is_some() {
        Some(Code::NotANumber)
    } else {
        Some(Code::NotAnInteger)
    };
    Number { value, fault }
}

/// A decimal number as the longest beginning that is one, with what is wrong with the rest.
fn decimal(text: &str) -> Number<Decimal> {
    let text = text.trim();
    let read = |text: &str| {
        let has_digit_first =
            text.trim_start_matches(['-', '+']).starts_with(|c: char| c.is_ascii_digit());
        (has_digit_first && !text.ends_with('.'))
            .then(|| Decimal::from_str(text).or_else(|_| Decimal::from_scientific(text)).ok())?
    };
    if let Some(value) = read(text) {
        return value.into();
    }
    let plain =
        text.find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+')).unwrap_or(text.len());
    // A number has at most 29 digits, so no longer beginning can be one.
    let longest = plain.min(32);
    let value = (1..=longest).rev().find_map(|end| read(text.get(..end)?)).unwrap_or_default();
    Number { value, fault: Some(Code::NotANumber) }
}

/// The day that a text begins with.
fn day(value: &Value) -> Option<Date> {
    let text = value.as_str()?.trim();
    let (day, rest) = text.split_at_checked(10)?;
    let is_time = rest.is_empty() || rest.starts_with(['T', ' ']);
    is_time.then(|| Date::strptime("%Y-%m-%d", day).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn fields(value: &Value) -> Fields<'_> {
        Fields { first: value.as_object(), second: None }
    }

    #[test]
    fn whole_numbers_are_their_leading_digits() {
        let not_a_number = Some(Code::NotANumber);
        let not_whole = Some(Code::NotAnInteger);
        for (given, value, fault) in [
            (json!("42"), 42, None),
            (json!(42), 42, None),
            (json!("-7"), -7, None),
            (json!("+7"), 7, None),
            (json!("007"), 7, None),
            (json!("abc"), 0, not_a_number.clone()),
            (json!("None"), 0, not_a_number.clone()),
            (json!("12abc"), 12, not_a_number.clone()),
            (json!("0x1A"), 0, not_a_number.clone()),
            (json!("-"), 0, not_a_number.clone()),
            (json!(true), 1, not_a_number.clone()),
            (json!("4.7"), 4, not_whole.clone()),
            (json!(4.7), 4, not_whole.clone()),
            (json!(" 42"), 42, not_whole),
            (json!("99999999999999999999"), i64::MAX, None),
            (json!("-99999999999999999999"), -i64::MAX, None),
            (json!("9".repeat(400)), i64::MAX, None),
        ] {
            let found = fields(&json!({"a": given})).whole("a");
            assert_eq!(found, Given::Value(Number { value, fault }), "{given}");
        }
    }

    #[test]
    fn decimals_are_their_longest_beginning() {
        for (given, value, good) in [
            (json!("9.999"), "9.999", true),
            (json!(3.5), "3.5", true),
            (json!(7), "7", true),
            (json!("-1.50"), "-1.50", true),
            (json!("1e3"), "1000", true),
            (json!("abc"), "0", false),
            (json!("12abc"), "12", false),
            (json!("1.5.2"), "1.5", false),
            (json!("1."), "1", false),
            (json!(".5"), "0", false),
            (json!("--1"), "0", false),
        ] {
            let Given::Value(found) = fields(&json!({"a": given})).decimal("a") else { panic!() };
            assert_eq!(found.value.to_string(), value, "{given}");
            assert_eq!(found.fault.is_none(), good, "{given}");
        }
    }

    #[test]
    fn fields_are_absent_null_or_there() {
        let given = json!({
            "null": null, "empty": "", "list": [1], "object": {"x": 1}, "text": "t", "number": 5,
            "no": false,
        });
        let fields = fields(&given);
        assert_eq!(fields.text("missing"), Given::Absent);
        assert_eq!(fields.text("null"), Given::Null);
        assert_eq!(fields.text("empty"), Given::Value(String::new()));
        assert_eq!(fields.text("list"), Given::Absent);
        assert_eq!(fields.text("object"), Given::Absent);
        assert_eq!(fields.text("number"), Given::Value("5".into()));
        assert_eq!(fields.text("no"), Given::Value("f".into()));
        for name in ["null", "empty"] {
            assert_eq!(fields.whole(name), Given::Null);
            assert_eq!(fields.decimal(name), Given::Null);
            assert_eq!(fields.flag(name), Given::Null);
            assert_eq!(fields.date(name), Given::Null);
            assert_eq!(fields.object(name), Given::Absent);
        }
        for name in ["list", "text", "number", "no", "missing"] {
            assert_eq!(fields.object(name), Given::Absent);
            assert!(fields.inner(name).is_none());
        }
        assert_eq!(fields.inner("object").unwrap().whole("x"), Given::Value(1.into()));
        assert_eq!(fields.texts("list"), Some(vec![]));
        assert_eq!(fields.texts("text"), Some(vec!["t".into()]));
        assert_eq!(fields.texts("null"), None);
        assert_eq!(fields.any("no"), Given::Value(&json!(false)));
    }

    #[test]
    fn flags_have_words() {
        for (given, flag) in [
            (json!("false"), false),
            (json!("False"), false),
            (json!("off"), false),
            (json!("0"), false),
            (json!(0), false),
            (json!(0.0), false),
            (json!("None"), true),
            (json!("no"), true),
            (json!("True"), true),
            (json!(" "), true),
            (json!(2), true),
        ] {
            assert_eq!(fields(&json!({"a": given})).flag("a"), Given::Value(flag), "{given}");
        }
    }

    #[test]
    fn days_may_have_a_time() {
        let day = Given::Value(jiff::civil::date(2024, 2, 29));
        for text in ["2024-02-29", "2024-02-29T10:00:00Z", "2024-02-29 10:00", " 2024-02-29 "] {
            assert_eq!(fields(&json!({"a": text})).date("a"), day, "{text}");
        }
        for text in
            ["2023-02-29", "2024-2-29", "bad", "20240229", "2024-02-2\u{fc}x", "2024-02-29x"]
        {
            assert_eq!(fields(&json!({"a": text})).date("a"), Given::Null, "{text}");
        }
    }

    #[test]
    fn root_keys_may_be_left_out_of_json() {
        let parameters = |json: Option<Value>, query: Value| {
            let is_json = json.is_some();
            let body = json.and_then(|json| json.as_object().cloned()).unwrap_or_default();
            let query = query.as_object().cloned().unwrap();
            Parameters(http::Parameters { query, body, is_json })
        };
        let name = |fields: Result<Fields<'_>, Refusal>| fields.map(|fields| fields.text("name"));
        let value = Given::Value("x".to_owned());
        let wrapped = parameters(Some(json!({"rack": {"name": "x"}})), json!({}));
        assert_eq!(name(wrapped.root("rack")).unwrap(), value);
        assert_eq!(name(wrapped.required("rack")).unwrap(), value);
        assert_eq!(name(wrapped.wrapped("rack")).unwrap(), value);
        let bare = parameters(Some(json!({"name": "x"})), json!({"name": "query"}));
        assert_eq!(name(bare.root("rack")).unwrap(), value);
        assert_eq!(name(bare.required("rack")).unwrap(), value);
        assert!(matches!(name(bare.wrapped("rack")), Err(Refusal::Missing("rack"))));
        assert_eq!(bare.fields().text("name"), value);
        let form = parameters(None, json!({"rack": {"name": "x"}, "recurse": "true"}));
        assert_eq!(name(form.required("rack")).unwrap(), value);
        assert!(form.fields().is_set("recurse"));
        let bare_form = parameters(None, json!({"name": "x"}));
        assert!(bare_form.root("rack").unwrap().is_empty());
        for given in [json!({}), json!({"rack": {}}), json!({"rack": null})] {
            let empty = parameters(Some(given), json!({}));
            assert!(empty.root("rack").is_ok());
            assert!(matches!(empty.required("rack"), Err(Refusal::Missing("rack"))));
        }
        let text = parameters(Some(json!({"rack": "str"})), json!({}));
        assert!(matches!(text.root("rack"), Err(Refusal::Missing("rack"))));
    }

    proptest! {
        /// Numbers that are written properly mean what they say, and no text stops a reader.
        #[test]
        fn numbers_mean_what_they_say(number in any::<i64>(), text in ".{0,40}", digits in "[-+.0-9e]{0,50}") {
            prop_assume!(number > i64::MIN);
            let given = json!({"a": number.to_string(), "b": text, "c": digits});
            let fields = fields(&given);
            prop_assert_eq!(fields.whole("a"), Given::Value(number.into()));
            prop_assert_eq!(fields.decimal("a"), Given::Value(Decimal::from(number).into()));
            for name in ["b", "c"] {
                let (whole, decimal) = (fields.whole(name).value(), fields.decimal(name).value());
                prop_assert_eq!(whole.is_some(), decimal.is_some());
                fields.flag(name);
                fields.date(name);
            }
        }
    }
}
