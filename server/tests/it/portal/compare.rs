//! Whether an answer is the one that was recorded: names of ids are bound where they are first met.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::collections::HashMap;
use std::fmt;

/// Fields that hold what people put there, in any order.
const FREE: [&str; 5] = ["metadata", "network_details", "images", "values", "volume_details"];

/// JSON whose fields have an order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Simple(serde_json::Value),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// What names stand for.
pub(super) type Bound = HashMap<String, String>;

/// The text with every name that is bound replaced.
pub(super) fn fill(text: &str, bound: &Bound) -> String {
    bound.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
}

/// Whether `answer` is what is `wanted`; else what is wrong.
pub(super) fn check(wanted: &str, answer: &str, bound: &mut Bound) -> Result<(), String> {
    if wanted == "*" {
        return Ok(());
    }
    if wanted.is_empty() {
        return match answer.is_empty() {
            true => Ok(()),
            false => Err("it should be empty".to_owned()),
        };
    }
    let found: Json = serde_json::from_str(answer).map_err(|error| error.to_string())?;
    let (whole, is_cut) = match wanted.split_once(" …(cut)") {
        None => (wanted.to_owned(), false),
        // The elements before the one that is cut.
        Some((kept, _)) => (whole_elements(kept), true),
    };
    let wanted: Json = serde_json::from_str(&whole).map_err(|error| format!("{whole}: {error}"))?;
    match (&wanted, &found) {
        // Lists have no order.
        (Json::List(wanted), Json::List(found)) if is_cut || wanted.len() == found.len() => {
            let mut left: Vec<&Json> = found.iter().collect();
            for wanted in wanted {
                let place = left.iter().position(|found| {
                    let mut trial = bound.clone();
                    let is_same = same("", wanted, found, false, &mut trial).is_ok();
                    if is_same {
                        *bound = trial;
                    }
                    is_same
                });
                let place = place.ok_or_else(|| format!("{wanted:?} is not in it"))?;
                left.remove(place);
            }
            Ok(())
        }
        _ => same("", &wanted, &found, is_cut, bound),
    }
}

/// The beginning of a text that was cut, with the elements of its outermost list that are whole.
fn whole_elements(cut: &str) -> String {
    let (mut open, mut in_text, mut escaped) = (Vec::new(), false, false);
    let mut list = None;
    let (mut end, mut close) = (0, Vec::new());
    for (place, byte) in (1..).zip(cut.bytes()) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                open.push(if byte == b'[' { ']' } else { '}' });
                if byte == b'[' && list.is_none() {
                    list = Some(open.len());
                    (end, close) = (place, open.clone());
                }
            }
            b']' | b'}' => {
                open.pop();
                if list == Some(open.len()) {
                    (end, close) = (place, open.clone());
                }
            }
            _ => {}
        }
    }
    let close: String = close.iter().rev().collect();
    format!("{}{close}", &cut[..end])
}

/// Whether they are the same; where the wanted one `is_cut`, lists may go on.
fn same(
    at: &str,
    wanted: &Json,
    found: &Json,
    is_cut: bool,
    bound: &mut Bound,
) -> Result<(), String> {
    let differ = || Err(format!("at {at}: {wanted:?} was wanted, {found:?} came"));
    match (wanted, found) {
        (Json::Simple(serde_json::Value::String(wanted)), found) if wanted == "<epoch>" => {
            let number = matches!(found, Json::Simple(serde_json::Value::Number(_)));
            if number { Ok(()) } else { differ() }
        }
        (
            Json::Simple(serde_json::Value::String(wanted)),
            Json::Simple(serde_json::Value::String(found)),
        ) => match text(wanted, found, bound) {
            true => Ok(()),
            false => differ(),
        },
        (Json::Simple(wanted), Json::Simple(found)) => {
            // 1.0 and 1 are one number.
            let number = |value: &serde_json::Value| value.as_f64();
            match wanted == found || (number(wanted).is_some() && number(wanted) == number(found)) {
                true => Ok(()),
                false => differ(),
            }
        }
        (Json::List(wanted), Json::List(found))
            if wanted.len() == found.len() || (is_cut && wanted.len() < found.len()) =>
        {
            let mut wanted = wanted.clone();
            let mut found = found.clone();
            // Ids alone have no order.
            let is_id = |json: &Json| match json {
                Json::Simple(value) => value.as_str().is_some_and(|text| text.len() == 36),
                _ => false,
            };
            if found.iter().all(is_id) {
                let filled = |json: &Json| match json {
                    Json::Simple(value) => fill(value.as_str().unwrap_or_default(), bound),
                    _ => String::new(),
                };
                wanted.sort_by_key(filled);
                found.sort_by_key(filled);
            }
            wanted.iter().zip(&found).try_for_each(|(wanted, found)| {
                same(&format!("{at}[]"), wanted, found, is_cut, bound)
            })
        }
        (Json::Object(wanted), Json::Object(found)) if wanted.len() == found.len() => {
            let is_free =
                FREE.iter().any(|free| at.ends_with(free)) || at.starts_with(".unspecified");
            for (place, (name, wanted)) in wanted.iter().enumerate() {
                let name = fill(name, bound);
                let found = match is_free {
                    true => found.iter().find(|(other, _)| *other == name),
                    false => found.get(place).filter(|(other, _)| *other == name),
                };
                let Some((_, found)) = found else {
                    return Err(format!("at {at}: the field {name} is not in its place"));
                };
                same(&format!("{at}.{name}"), wanted, found, is_cut, bound)?;
            }
            Ok(())
        }
        _ => differ(),
    }
}

/// Whether a text is the wanted one; a name in `<…>` that is not bound yet gets its value.
fn text(wanted: &str, found: &str, bound: &mut Bound) -> bool {
    let wanted = fill(wanted, bound);
    let Some((before, rest)) = wanted.split_once('<') else { return wanted == found };
    let Some((name, after)) = rest.split_once('>') else { return wanted == found };
    let Some(value) = found.strip_prefix(before).and_then(|found| found.strip_suffix(after)) else {
        return false;
    };
    if value.is_empty() || after.contains('<') {
        return false;
    }
    bound.insert(format!("<{name}>"), value.to_owned());
    true
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Json;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
                Ok(Json::Simple(value.into()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
                Ok(Json::Simple(value.into()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
                Ok(Json::Simple(value.into()))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
                Ok(Json::Simple(value.into()))
            }
            fn visit_str<E>(self, value: &str) -> Result<Json, E> {
                Ok(Json::Simple(value.into()))
            }
            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Simple(serde_json::Value::Null))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Json::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
                let mut object = Vec::new();
                while let Some(item) = items.next_entry()? {
                    object.push(item);
                }
                Ok(Json::Object(object))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

#[test]
fn answers_are_compared_field_by_field() {
    let check = |wanted: &str, found: &str, ends: Result<&str, &str>| {
        let mut bound = Bound::from([("<a>".to_owned(), "x".to_owned())]);
        match (check(wanted, found, &mut bound), ends) {
            (Ok(()), Ok(b)) => {
                assert_eq!(bound.get("<b>").map_or("", String::as_str), b, "{wanted}")
            }
            (Err(why), Err(says)) => assert!(why.contains(says), "{why}"),
            (found, _) => panic!("{wanted}: {found:?}"),
        }
    };
    check(r#"{"id":"<b>","n":1}"#, r#"{"id":"y","n":1.0}"#, Ok("y"));
    check(r#"{"id":"<a>"}"#, r#"{"id":"y"}"#, Err("wanted"));
    check(r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#, Err("not in its place"));
    check(r#"{"metadata":{"a":1,"b":2}}"#, r#"{"metadata":{"b":2,"a":1}}"#, Ok(""));
    check(r#"[{"a":1},{"a":2}]"#, r#"[{"a":2},{"a":1}]"#, Ok(""));
    check(r#"[{"a":1},{"a":1}]"#, r#"[{"a":2},{"a":1}]"#, Err("not in it"));
    check(r#"[{"a":1}]"#, r#"[{"a":1},{"a":2}]"#, Err("wanted"));
    check(r#"[{"a":1},{"b …(cut)"#, r#"[{"c":2},{"a":1}]"#, Ok(""));
    check(r#"[{"a":1},{"b …(cut)"#, r#"[{"c":2}]"#, Err("not in it"));
    check(r#"{"t":"<epoch>"}"#, r#"{"t":17}"#, Ok(""));
    check(r#"{"t":"<epoch>"}"#, r#"{"t":"17"}"#, Err("wanted"));
    check(r#"{"l":[{"a":1},{"b …(cut)"#, r#"{"l":[{"a":1},{"b":[2]}]}"#, Ok(""));
    check(r#"{"l":[{"a":[1]},{"b …(cut)"#, r#"{"l":[{"a":[2]},{"b":[2]}]}"#, Err("wanted"));
    check("", "x", Err("empty"));
    check("*", "anything", Ok(""));
}
