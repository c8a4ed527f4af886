//! Parameters as one tree, from the query and from a body that is JSON or a form: names of a form may
//! have brackets, `rack[name]=a&rack_ids[]=b`.

use super::query::Query;
use hyper::header::HeaderMap;
use serde_json::{Map, Value};

/// Most values of a body: 32,768, more than there are ids in a body of 1 MiB. A value of a few bytes
/// takes 32 in memory, so the tree stays below a few MiB.
const VALUES_MAX: usize = 32_768;

/// Deepest nesting: 64. What people keep in free fields has five levels.
const DEPTH_MAX: usize = 64;

/// The parameters of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters {
    /// Those of the query.
    pub query: Map<String, Value>,
    /// Those of the body.
    pub body: Map<String, Value>,
    /// Whether the body was JSON.
    pub is_json: bool,
}

impl Parameters {
    /// Reads them. A body that is neither JSON nor a form has none; one that does not say what it is, is a
    /// form, as with the existing service. JSON that is no object has no names, so no parameters.
    ///
    /// # Errors
    /// A sentence about what cannot be understood.
    pub fn read(headers: &HeaderMap, query: &Query, body: &[u8]) -> Result<Self, String> {
        let content_type = headers.get(hyper::header::CONTENT_TYPE);
        Self::of(content_type.map_or("", |value| value.to_str().unwrap_or("?")), query, body)
    }

    /// The same, of a body of that `Content-Type`; the empty text where it has none.
    ///
    /// # Errors
    /// A sentence about what cannot be understood.
    pub fn of(content_type: &str, query: &Query, body: &[u8]) -> Result<Self, String> {
        let query = tree(query.iter())?;
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        let media_type = media_type.to_ascii_lowercase();
        if media_type == "application/json" || media_type.ends_with("+json") {
            return Ok(Self { query, body: json(body)?, is_json: true });
        }
        let body = match &*media_type {
            "" | "application/x-www-form-urlencoded" => {
                let text = std::str::from_utf8(body).map_err(|_| "the form is not UTF-8")?;
                tree(Query::decode_at_most(Some(text), VALUES_MAX)?.iter())?
            }
            _ => Map::new(),
        };
        Ok(Self { query, body, is_json: false })
    }

    /// The parameter of that name, the body's before the query's.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.body.get(name).or_else(|| self.query.get(name))
    }
}

/// The object of a JSON body; empty for an empty body, and for other values.
fn json(body: &[u8]) -> Result<Map<String, Value>, String> {
    measure(body)?;
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Ok(Map::new()),
        Err(error) => Err(format!("the body is not JSON: {error}")),
    }
}

/// Refuses JSON of too many or too deeply nested values, before memory is taken for them.
fn measure(json: &[u8]) -> Result<(), String> {
    let (mut values, mut depth, mut in_text, mut escaped) = (1_usize, 0_usize, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                depth = depth.saturating_add(1);
                values = values.saturating_add(1);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values = values.saturating_add(1),
            _ => {}
        }
        if depth > DEPTH_MAX {
            return Err(format!("the body is nested more than {DEPTH_MAX} deep"));
        }
        if values > VALUES_MAX {
            return Err(format!("the body has more than {VALUES_MAX} values"));
        }
    }
    Ok(())
}

/// The tree of a form's names and values.
fn tree<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Map<String, Value>, String> {
    let mut root = Value::Object(Map::new());
    for (name, value) in pairs {
        let steps = steps(name);
        if steps.len() > DEPTH_MAX {
            return Err(format!("a parameter is nested more than {DEPTH_MAX} deep"));
        }
        place(&mut root, &steps, value).ok_or_else(|| {
            format!("the parameter {name:?} is of another kind than one of that name before it")
        })?;
    }
    match root {
        Value::Object(map) => Ok(map),
        _ => Ok(Map::new()),
    }
}

/// `a[b][]` as `a`, `b` and the empty name, which adds to a list. Brackets that do not match are part
/// of the name.
fn steps(name: &str) -> Vec<&str> {
    let whole = || vec![name];
    let Some((first, rest)) = name.split_once('[').filter(|(first, _)| !first.is_empty()) else {
        return whole();
    };
    let Some(rest) = rest.strip_suffix(']') else { return whole() };
    let mut steps = vec![first];
    for step in rest.split("][") {
        if step.contains(['[', ']']) {
            return whole();
        }
        steps.push(step);
    }
    steps
}

/// Puts `value` where `steps` lead from `at`, which is null where nothing has been put yet; nothing
/// when something else is there.
fn place(at: &mut Value, steps: &[&str], value: &str) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        return match at {
            Value::Null | Value::String(_) => {
                *at = value.into();
                Some(())
            }
            _ => None,
        };
    };
    if step.is_empty() && !at.is_object() {
        if at.is_null() {
            *at = Value::Array(Vec::new());
        }
        let list = at.as_array_mut()?;
        // `a[][x]=1&a[][y]=2` is one object, until a name comes again.
        let goes_on = rest.first().is_some_and(|name| {
            list.last().and_then(Value::as_object).is_some_and(|last| !last.contains_key(*name))
        });
        if !goes_on {
            list.push(Value::Null);
        }
        return place(list.last_mut()?, rest, value);
    }
    if at.is_null() {
        *at = Value::Object(Map::new());
    }
    let map = at.as_object_mut()?;
    place(map.entry((*step).to_owned()).or_insert(Value::Null), rest, value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::{CONTENT_TYPE, HeaderValue};
    use proptest::prelude::*;
    use serde_json::json;

    fn read(content_type: Option<&'static str>, query: &str, body: &str) -> Result<Value, String> {
        let mut headers = HeaderMap::new();
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        let query = Query::decode(Some(query)).unwrap();
        let read = Parameters::read(&headers, &query, body.as_bytes())?;
        let mut all = read.query.clone();
        all.extend(read.body);
        Ok(Value::Object(all))
    }

    #[test]
    fn forms_are_trees() {
        for (form, tree) in [
            ("", json!({})),
            ("a=1&b=", json!({"a": "1", "b": ""})),
            ("a=1&a=2", json!({"a": "2"})),
            ("rack[name]=x+y&rack[cost]=1.5", json!({"rack": {"name": "x y", "cost": "1.5"}})),
            ("ids[]=a&ids[]=b", json!({"ids": ["a", "b"]})),
            ("a[b][c][]=1", json!({"a": {"b": {"c": ["1"]}}})),
            ("a[][x]=1&a[][y]=2&a[][x]=3", json!({"a": [{"x": "1", "y": "2"}, {"x": "3"}]})),
            ("a%5Bb%5D=%26", json!({"a": {"b": "&"}})),
            ("a[=1&b]=2&[c]=3&d[e]f=4", json!({"a[": "1", "b]": "2", "[c]": "3", "d[e]f": "4"})),
            ("a[x]=1&a[]=2", json!({"a": {"x": "1", "": "2"}})),
        ] {
            assert_eq!(read(None, form, "").unwrap(), tree, "{form}");
            let form_type = Some("application/x-www-form-urlencoded; charset=utf-8");
            assert_eq!(read(form_type, "", form).unwrap(), tree, "{form}");
            assert_eq!(read(None, "", form).unwrap(), tree, "{form}");
            assert_eq!(read(Some("text/plain"), "", form).unwrap(), json!({}), "{form}");
        }
        for form in ["a=1&a[b]=2", "a[]=1&a[b]=2", "a[b]=1&a=2", "a[]=1&a=2"] {
            assert!(read(None, form, "").unwrap_err().contains("another kind"), "{form}");
        }
        let deep = |levels: usize| format!("a{}=1", "[b]".repeat(levels));
        assert!(read(None, "", &deep(DEPTH_MAX - 1)).is_ok());
        assert!(read(None, "", &deep(DEPTH_MAX)).unwrap_err().contains("64 deep"));
        let many = |count: usize| "a[]=1&".repeat(count);
        assert!(read(None, "", &many(VALUES_MAX)).is_ok());
        assert!(read(None, "", &many(VALUES_MAX + 1)).unwrap_err().contains("32768 param"));
    }

    #[test]
    fn json_stands_before_the_query() {
        let json_type = Some("application/json; charset=utf-8");
        for (query, body, tree) in [
            ("", "", json!({})),
            ("", " \n", json!({})),
            ("", "[1,2]", json!({})),
            ("", "null", json!({})),
            ("a=1&b=2", r#"{"a":{"x":null}}"#, json!({"a": {"x": null}, "b": "2"})),
            ("", r#"{"t":"],[{\"\\"}"#, json!({"t": "],[{\"\\"})),
        ] {
            assert_eq!(read(json_type, query, body).unwrap(), tree, "{body}");
            assert_eq!(read(Some("application/vnd.api+json"), query, body).unwrap(), tree);
        }
        for body in ["{bad", "{\"a\":1}}", "{\"a\":\"\u{1}\"}", "\u{feff}{}"] {
            assert!(read(json_type, "", body).unwrap_err().contains("not JSON"), "{body}");
        }
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(json_type, "", &deep(DEPTH_MAX)).is_ok());
        assert!(read(json_type, "", &deep(DEPTH_MAX + 1)).unwrap_err().contains("64 deep"));
        let many = |count: usize| format!("[{}1]", "1,".repeat(count));
        assert!(read(json_type, "", &many(VALUES_MAX - 2)).is_ok());
        assert!(read(json_type, "", &many(VALUES_MAX - 1)).unwrap_err().contains("32768 values"));
    }

    fn depth(value: &Value) -> usize {
        match value {
            Value::Array(list) => 1 + list.iter().map(depth).max().unwrap_or(0),
            Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
            _ => 0,
        }
    }

    proptest! {
        /// Whatever comes is read or refused, and what is read is no deeper than allowed.
        #[test]
        fn anything_is_read_or_refused(
            form in "[a-c\\[\\]=&%25+]{0,200}",
            body in "[\\[\\]{}\",:a1 \\\\]{0,200}",
        ) {
            for (content_type, query, body) in
                [(None, "", &*form), (Some("application/json"), "", &body)]
            {
                if let Ok(tree) = read(content_type, query, body) {
                    prop_assert!(depth(&tree) <= DEPTH_MAX + 1);
                }
            }
        }

        /// Every tree of texts survives being written as a form.
        #[test]
        fn forms_keep_what_is_written(
            wanted in prop::collection::btree_map("[a-z]{1,3}", prop::collection::btree_map("[a-z]{1,3}", "[ -~]{0,5}", 1..4), 0..4),
        ) {
            let pairs = wanted.iter().flat_map(|(name, fields)| {
                fields.iter().map(move |(field, value)| {
                    let coded = percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
                    format!("{name}[{field}]={coded}")
                })
            });
            let form = pairs.collect::<Vec<_>>().join("&");
            prop_assert_eq!(read(None, "", &form).unwrap(), serde_json::to_value(&wanted).unwrap());
        }
    }
}
