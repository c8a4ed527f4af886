//! Broken rules, by attribute.

use serde_json::{Map, Value};
use std::fmt;

/// Which rule was broken. The words are those that clients of the existing service know.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Code {
    /// It must be there.
    Blank,
    /// What it refers to must be there.
    Required,
    /// Another has it already.
    Taken,
    /// It is not of the form it must have.
    Invalid,
    /// More characters than that.
    TooLong(usize),
    /// Fewer characters than that.
    TooShort(usize),
    /// Not a number.
    NotANumber,
    /// A number, but not a whole one.
    NotAnInteger,
    /// It must be greater than that.
    GreaterThan(String),
    /// It must be that or greater.
    AtLeast(String),
    /// It must be that or less.
    AtMost(String),
    /// Not one of a list.
    Inclusion,
    /// Any other rule, in a sentence without its subject (`must be one of …`).
    Other(String),
}

impl Code {
    /// The rule's short name, or its sentence where it has no name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Blank | Self::Required => "blank",
            Self::Taken => "taken",
            Self::Invalid => "invalid",
            Self::TooLong(_) => "too_long",
            Self::TooShort(_) => "too_short",
            Self::NotANumber => "not_a_number",
            Self::NotAnInteger => "not_an_integer",
            Self::GreaterThan(_) => "greater_than",
            Self::AtLeast(_) => "greater_than_or_equal_to",
            Self::AtMost(_) => "less_than_or_equal_to",
            Self::Inclusion => "inclusion",
            Self::Other(sentence) => sentence,
        }
    }

    /// The number in the rule, if there is one.
    pub(crate) fn count(&self) -> Option<Value> {
        match self {
            Self::TooLong(count) | Self::TooShort(count) => Some((*count).into()),
            Self::GreaterThan(count) | Self::AtLeast(count) | Self::AtMost(count) => {
                Some(serde_json::from_str(count).unwrap_or_else(|_| count.as_str().into()))
            }
            _ => None,
        }
    }
}

/// The sentence, without its subject.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => f.write_str("can't be blank"),
            Self::Required => f.write_str("must exist"),
            Self::Taken => f.write_str("has already been taken"),
            Self::Invalid => f.write_str("is invalid"),
            Self::TooLong(most) => write!(f, "is too long (maximum is {most} characters)"),
            Self::TooShort(least) => write!(f, "is too short (minimum is {least} characters)"),
            Self::NotANumber => f.write_str("is not a number"),
            Self::NotAnInteger => f.write_str("must be an integer"),
            Self::GreaterThan(bound) => write!(f, "must be greater than {bound}"),
            Self::AtLeast(bound) => write!(f, "must be greater than or equal to {bound}"),
            Self::AtMost(bound) => write!(f, "must be less than or equal to {bound}"),
            Self::Inclusion => f.write_str("is not included in the list"),
            Self::Other(sentence) => f.write_str(sentence),
        }
    }
}

/// A broken rule.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    /// The attribute, as clients name it.
    pub(crate) attribute: &'static str,
    /// The rule.
    pub(crate) code: Code,
    /// The sentence, where it is not the rule's usual one.
    pub(crate) sentence: Option<String>,
    /// What else is known: `value`, `permitted`.
    pub(crate) more: Map<String, Value>,
}

impl Fault {
    /// A broken rule, in its usual words.
    pub(crate) fn new(attribute: &'static str, code: Code) -> Self {
        Self { attribute, code, sentence: None, more: Map::new() }
    }

    /// The same, saying `sentence`.
    pub(crate) fn saying(self, sentence: impl Into<String>) -> Self {
        Self { sentence: Some(sentence.into()), ..self }
    }

    /// The same, telling `value` as `name`.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.more.insert(name.to_owned(), value.into());
        self
    }

    /// The sentence, without its subject.
    pub(crate) fn sentence(&self) -> String {
        self.sentence.clone().unwrap_or_else(|| self.code.to_string())
    }
}

/// All rules that a request breaks, in the order in which they are checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Invalid(Vec<Fault>);

impl Invalid {
    /// Adds a broken rule.
    pub(crate) fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Adds a rule in its usual words.
    pub(crate) fn add(&mut self, attribute: &'static str, code: Code) {
        self.push(Fault::new(attribute, code));
    }

    /// Nothing, if no rule is broken.
    ///
    /// # Errors
    /// Itself, if one is.
    pub(crate) fn check(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Whether no rule is broken.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The broken rules.
    pub(crate) fn faults(&self) -> &[Fault] {
        &self.0
    }

    /// The faults by attribute, attributes in the order of their first fault.
    pub(crate) fn by_attribute(&self) -> Vec<(&'static str, Vec<&Fault>)> {
        let mut grouped: Vec<(&'static str, Vec<&Fault>)> = Vec::new();
        for fault in &self.0 {
            match grouped.iter_mut().find(|(attribute, _)| *attribute == fault.attribute) {
                Some((_, faults)) => faults.push(fault),
                None => grouped.push((fault.attribute, vec![fault])),
            }
        }
        grouped
    }
}

impl From<Fault> for Invalid {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}
