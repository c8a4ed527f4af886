//! YAML to settings: a flat list of keys with their values as written and their lines.

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, de};
use serde_saphyr::{DuplicateKeyPolicy, Spanned};
use std::fmt;

/// What may stand behind a key.
#[derive(Debug)]
pub(super) enum Shape {
    /// One word, number or text.
    Value,
    /// A list of texts.
    List,
    /// Keys of its own.
    Section(&'static [(&'static str, Shape)]),
}

/// A value as it was written.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Of [`Shape::Value`].
    Value(String),
    /// Of [`Shape::List`].
    List(Vec<String>),
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Setting {
    /// The key with those above it: `api.port`.
    pub(super) key: String,
    /// The line of the value, from 1.
    pub(super) line: u64,
    pub(super) written: Written,
}

/// What a document says.
#[derive(Debug, Default)]
pub(super) struct Settings {
    pub(super) settings: Vec<Setting>,
    /// Keys that nobody knows, with those above them.
    pub(super) unknown: Vec<String>,
}

/// Reads a document whose keys are those of `shape`. A key without a value is as if it was not
/// there.
///
/// # Errors
/// One line that names the place and the rule.
pub(super) fn read(text: &str, shape: &'static Shape) -> Result<Settings, String> {
    let mut settings = Settings::default();
    // A file of comments alone is a document without keys; the reader would call it none.
    let is_empty = |line: &str| {
        let line = line.trim();
        line.is_empty() || line.starts_with('#') || line == "---"
    };
    if text.trim_start_matches('\u{feff}').lines().all(is_empty) {
        return Ok(settings);
    }
    let options = serde_saphyr::options! {
        with_snippet: false,
        duplicate_keys: DuplicateKeyPolicy::Error,
    };
    let node = Node { shape, key: String::new(), settings: &mut settings };
    serde_saphyr::with_deserializer_from_str_with_options(text, options, |yaml| {
        node.deserialize(yaml)
    })
    .map_err(|error| one_line(&error))?;
    Ok(settings)
}

/// The reader's words, without its advice to programmers, and the line before them.
fn one_line(error: &serde_saphyr::Error) -> String {
    let text = error.without_snippet().to_string();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.replace(", set DuplicateKeyPolicy in Options if acceptable", "");
    // An error of ours around one of the reader's has the place of the latter first.
    match text.split_once(" at line ") {
        Some((text, place)) => {
            let end = place.find(|c: char| !c.is_ascii_digit()).unwrap_or(place.len());
            format!("line {}: {text}", place.get(..end).unwrap_or_default())
        }
        None => text,
    }
}

/// A place in the document, to be read as `shape`.
struct Node<'a> {
    shape: &'static Shape,
    key: String,
    settings: &'a mut Settings,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, yaml: D) -> Result<(), D::Error> {
        let (line, written) = match self.shape {
            Shape::Value => {
                let found = Spanned::<Option<String>>::deserialize(yaml);
                let found = found.map_err(|e| named(&self.key, "one value", e))?;
                (found.referenced.line(), found.value.map(Written::Value))
            }
            Shape::List => {
                let found = Spanned::<Option<Vec<String>>>::deserialize(yaml);
                let found = found.map_err(|e| named(&self.key, "a list, as [a, b]", e))?;
                (found.referenced.line(), found.value.map(Written::List))
            }
            Shape::Section(_) => return yaml.deserialize_any(self),
        };
        if let Some(written) = written {
            self.settings.settings.push(Setting { key: self.key, line, written });
        }
        Ok(())
    }
}

fn named<E: de::Error>(key: &str, wanted: &str, why: E) -> E {
    E::custom(format_args!("{key} has to be {wanted}: {why}"))
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key.as_str() {
            "" => f.write_str("keys with values"),
            key => write!(f, "keys with values below {key}"),
        }
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Shape::Section(keys) = self.shape else {
            return Err(A::Error::custom(format_args!("{} has no keys below it", self.key)));
        };
        while let Some(name) = map.next_key::<String>()? {
            let key = match self.key.as_str() {
                "" => name.clone(),
                above => format!("{above}.{name}"),
            };
            match keys.iter().find(|(known, _)| *known == name) {
                Some((_, shape)) => {
                    map.next_value_seed(Node { shape, key, settings: self.settings })?;
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                    self.settings.unknown.push(key);
                }
            }
        }
        Ok(())
    }
}
