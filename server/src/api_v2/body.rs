//! Bodies of requests: strict JSON, whose faults name the field.

use super::Problem;
use crate::portal::Call;
use hyper::header;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use std::fmt;
use std::marker::PhantomData;

/// The body of `call` as a `T`, which has `deny_unknown_fields`.
///
/// # Errors
/// When it is no JSON, or not such a one: which field is wrong, and why.
pub(crate) fn body<T: DeserializeOwned>(call: &Call) -> Result<T, Problem> {
    let kind = call.head.headers.get(header::CONTENT_TYPE);
    let kind = kind.map(|kind| kind.to_str().unwrap_or_default());
    let kind = kind.map(|kind| kind.split(';').next().unwrap_or_default().trim());
    let is_json = |kind: &str| {
        ["application/json", "application/merge-patch+json"]
            .iter()
            .any(|json| kind.eq_ignore_ascii_case(json))
    };
    if !kind.is_none_or(is_json) {
        return Err(Problem::unsupported("send JSON, as application/json"));
    }
    parse(&call.body)
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let parsed = serde_path_to_error::deserialize(&mut json).map(|Object(parsed)| parsed);
    let parsed = parsed.map_err(|error| {
        let says = error.inner().to_string();
        if error.inner().is_data() {
            let says = says.rsplit_once(" at line ").map_or(&*says, |(says, _)| says);
            Problem::field(pointer(error.path()), code(says), says)
        } else {
            Problem::malformed(format!("the body is no JSON: {says}"))
        }
    })?;
    json.end().map_err(|error| Problem::malformed(format!("the body is no JSON: {error}")))?;
    without_nul(body)?;
    Ok(parsed)
}

/// The rule's name for a sentence of serde's.
fn code(says: &str) -> &'static str {
    match says {
        says if says.starts_with("unknown field") => "unknown_field",
        says if says.starts_with("missing field") => "blank",
        says if says.starts_with("invalid type") => "wrong_type",
        _ => "invalid",
    }
}

fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        let part = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => key.replace('~', "~0").replace('/', "~1"),
            Segment::Enum { variant } => variant.clone(),
            Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&part);
    }
    pointer
}

/// PostgreSQL keeps no NUL in a text; so that both databases take the same, no text may have one.
fn without_nul(body: &[u8]) -> Result<(), Problem> {
    // Cheap to rule out for nearly all bodies: JSON can say it in one way only.
    if memchr::memmem::find(body, b"\\u0000").is_none() {
        return Ok(());
    }
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    match nul_in(&value, &mut String::new()) {
        Some(pointer) => Err(Problem::field(pointer, "invalid", "may not hold the character NUL")),
        None => Ok(()),
    }
}

fn nul_in(value: &Value, at: &mut String) -> Option<String> {
    let length = at.len();
    let mut inside = |part: &str, value: &Value| {
        at.push('/');
        at.push_str(&part.replace('~', "~0").replace('/', "~1"));
        let found = if part.contains('\0') { Some(at.clone()) } else { nul_in(value, at) };
        at.truncate(length);
        found
    };
    match value {
        Value::String(text) => text.contains('\0').then(|| at.clone()),
        Value::Array(values) => {
            values.iter().enumerate().find_map(|(at, value)| inside(&at.to_string(), value))
        }
        Value::Object(values) => values.iter().find_map(|(name, value)| inside(name, value)),
        _ => None,
    }
}

/// A `T` that is an object in JSON: serde would also take a struct's fields as an array, in their order.
#[derive(Debug, PartialEq)]
pub(crate) struct Object<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Fields(PhantomData)).map(Self)
    }
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, fields: M) -> Result<T, M::Error> {
        T::deserialize(MapAccessDeserializer::new(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Given;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Item {
        #[serde(default)]
        name: Given<String>,
        #[serde(default)]
        size: Given<i64>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Items {
        create: Vec<Object<Item>>,
    }

    #[test]
    fn bodies_are_strict_and_faults_name_the_field() {
        let item = |text: &str| parse::<Item>(text.as_bytes()).unwrap();
        assert_eq!(item("{}"), Item { name: Given::Absent, size: Given::Absent });
        assert_eq!(item(r#"{"name":"\\u0000","size":null}"#).size, Given::Null);
        for (text, status, told) in [
            ("", 400, "no JSON"),
            ("{", 400, "no JSON"),
            (r#"{"create":[]} {}"#, 400, "trailing"),
            (r#"{"create":[{"name":3}]}"#, 422, "create/0/name invalid type: integer"),
            (r#"{"create":[{},{"size":1.5}]}"#, 422, "create/1/size invalid type"),
            (r#"{"create":[{"size":9223372036854775808}]}"#, 422, "create/0/size invalid"),
            (r#"{"create":[{"colour":1}]}"#, 422, "create/0/colour unknown field `colour`"),
            (r#"{"create":[{"name":"a","name":"b"}]}"#, 422, "duplicate field `name`"),
            (r#"{"create":3}"#, 422, "create invalid type: integer"),
            (r#"{"create":[{"name":"a\u0000"}]}"#, 422, "create/0/name may not hold"),
            ("{}", 422, "missing field `create`"),
            ("[]", 422, "invalid type: sequence, expected an object"),
            (r#"{"create":[["a"]]}"#, 422, "create/0 invalid type: sequence"),
            ("3", 422, "invalid type: integer"),
        ] {
            let problem = parse::<Items>(text.as_bytes()).unwrap_err();
            let shown = problem.answer();
            let shown = String::from_utf8_lossy(shown.body().whole().unwrap()).into_owned();
            assert_eq!(problem.status().as_u16(), status, "{text}: {shown}");
            assert!(shown.contains(told), "{text}: {shown}");
        }
    }
}
