//! What is asked for before a cluster is launched.

use super::constraint::{self, Constraint};
use crate::rules::{Code, Fault, Invalid};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Text.
    String,
    /// A number.
    Number,
    /// Texts with commas between, or a list of texts.
    CommaDelimitedList,
    /// Any JSON, or a text that is JSON.
    Json,
    /// Yes or no.
    Boolean,
}

/// A field of a cluster type's form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Field {
    /// Its name, as the builder knows it.
    #[serde(default)]
    pub(crate) id: String,
    /// Of what kind.
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    /// What people see.
    #[serde(default)]
    pub(crate) label: Option<String>,
    /// What it is for.
    #[serde(default)]
    pub(crate) description: Option<String>,
    /// What it is if nothing is said.
    #[serde(default)]
    pub(crate) default: Option<Value>,
    /// Whether it is a secret.
    #[serde(default)]
    pub(crate) hidden: bool,
    /// Whether it cannot be changed once the cluster is there.
    #[serde(default)]
    pub(crate) immutable: bool,
    /// What values may be.
    #[serde(default)]
    pub(crate) constraints: Vec<Map<String, Value>>,
}

/// Fields that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    /// What the builder calls it, where it has a name besides its label.
    #[serde(default)]
    pub(crate) name: Option<String>,
    /// What people see.
    #[serde(default)]
    pub(crate) label: Option<String>,
    /// What it is for.
    #[serde(default)]
    pub(crate) description: Option<String>,
    /// Whether it may be left out: true, or what is known about that.
    #[serde(default)]
    pub(crate) optional: Value,
    /// Its fields' names.
    #[serde(default)]
    pub(crate) parameters: Vec<String>,
}

impl Group {
    /// Whether its fields do not count, as nobody has selected it.
    pub(super) fn left_out(&self, selections: &Map<String, Value>) -> bool {
        let optional = !matches!(self.optional, Value::Null | Value::Bool(false));
        let key = self.name.as_deref().or(self.label.as_deref()).unwrap_or_default();
        optional && !selections.get(key).is_some_and(truthy)
    }
}

fn truthy(value: &Value) -> bool {
    match value {
        Value::Bool(yes) => *yes,
        Value::String(text) => boolean(text) == Some(true),
        Value::Number(number) => number.as_i64() == Some(1),
        _ => false,
    }
}

/// A word for yes or no, as Heat has them.
fn boolean(text: &str) -> Option<bool> {
    match &*text.to_ascii_lowercase() {
        "t" | "true" | "on" | "y" | "yes" | "1" => Some(true),
        "f" | "false" | "off" | "n" | "no" | "0" => Some(false),
        _ => None,
    }
}

/// A value as the constraints look at it.
#[derive(Debug)]
pub(super) enum Seen {
    /// A text.
    Text(String),
    /// A number.
    Number(Decimal),
    /// Several texts.
    List(Vec<String>),
    /// JSON with so many items.
    Json(usize),
    /// Yes or no.
    Boolean,
}

impl Field {
    /// Adds what is wrong with `value`; a field without default needs one, if it is `needed`.
    pub(in crate::peers) fn check(
        &self,
        value: Option<&Value>,
        needed: bool,
        invalid: &mut Invalid,
    ) {
        let Some(value) = value.filter(|value| !blank(value)) else {
            let said_blank = value.is_some() && self.default.as_ref().is_none_or(|d| !blank(d));
            if needed && (self.default.is_none() || said_blank) {
                invalid.push(self.fault(Code::Blank));
            }
            return;
        };
        let seen = match self.seen(value) {
            Ok(seen) => seen,
            Err(code) => return invalid.push(self.fault(code)),
        };
        for constraint in &self.constraints {
            let broken = Constraint::of(constraint).and_then(|rule| rule.broken(&seen));
            let Some(sentence) = broken else { continue };
            let own = constraint.get("description").and_then(Value::as_str);
            let own = own.filter(|own| !own.trim().is_empty());
            let sentence = own.map_or(sentence, str::to_owned);
            invalid.push(self.fault(Code::Other(sentence)));
        }
    }

    /// A fault of this field.
    fn fault(&self, code: Code) -> Fault {
        Fault::new("parameters", code).with("field", &*self.id)
    }

    fn seen(&self, value: &Value) -> Result<Seen, Code> {
        let wrong = |what: &str| Code::Other(format!("must be {what}"));
        match (self.kind, value) {
            (Kind::String, Value::String(text)) => Ok(Seen::Text(text.clone())),
            (Kind::String, Value::Number(number)) => Ok(Seen::Text(number.to_string())),
            (Kind::String, _) => Err(wrong("a text")),
            (Kind::Number, Value::String(text)) => {
                constraint::decimal(text).map(Seen::Number).ok_or(Code::NotANumber)
            }
            (Kind::Number, Value::Number(number)) => {
                constraint::decimal(&number.to_string()).map(Seen::Number).ok_or(Code::NotANumber)
            }
            (Kind::Number, _) => Err(Code::NotANumber),
            (Kind::CommaDelimitedList, Value::String(text)) => {
                Ok(Seen::List(text.split(',').map(|item| item.trim().to_owned()).collect()))
            }
            (Kind::CommaDelimitedList, Value::Array(items)) => {
                let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
                texts.collect::<Option<_>>().map(Seen::List).ok_or_else(|| wrong("a list of texts"))
            }
            (Kind::CommaDelimitedList, _) => Err(wrong("a list of texts")),
            (Kind::Json, Value::String(text)) => match serde_json::from_str::<Value>(text) {
                Ok(value) => Ok(Seen::Json(items(&value))),
                Err(_) => Err(wrong("JSON")),
            },
            (Kind::Json, value) => Ok(Seen::Json(items(value))),
            (Kind::Boolean, Value::Bool(_)) => Ok(Seen::Boolean),
            (Kind::Boolean, Value::String(text)) if boolean(text).is_some() => Ok(Seen::Boolean),
            (Kind::Boolean, _) => Err(wrong("true or false")),
        }
    }
}

fn blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn items(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.len(),
        Value::Object(items) => items.len(),
        Value::String(text) => text.chars().count(),
        _ => 1,
    }
}
