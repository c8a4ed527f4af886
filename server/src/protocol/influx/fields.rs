//! The fields of a line and their values.

use super::super::{Malformed, number};
use super::escape::unquote;
use super::scan::{split_name, split_text};
use std::borrow::Cow;

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldValue<'a> {
    /// `12.5`, `1e3`; finite.
    Float(f64),
    /// `12i`.
    Integer(i64),
    /// `12u`.
    Unsigned(u64),
    /// `t`, `T`, `true`, `True`, `TRUE`, and the same of false.
    Boolean(bool),
    /// `"text"`, unescaped.
    Text(Cow<'a, str>),
}

impl<'a> FieldValue<'a> {
    #[inline]
    pub(super) fn read(text: &'a str) -> Result<Self, &'static str> {
        let bytes = text.as_bytes();
        let value = match bytes {
            [b'0'..=b'9' | b'-' | b'+' | b'.', .., b'i'] => {
                number::integer(digits(bytes)).map(Self::Integer)
            }
            [b'0'..=b'9', .., b'u'] => number::unsigned(digits(bytes)).map(Self::Unsigned),
            [b'0'..=b'9' | b'-' | b'+' | b'.', ..] => number::float(text).map(Self::Float),
            [] => return Err("a field has no value"),
            b"t" | b"T" | b"true" | b"True" | b"TRUE" => Some(Self::Boolean(true)),
            b"f" | b"F" | b"false" | b"False" | b"FALSE" => Some(Self::Boolean(false)),
            _ => return Err("a value is a number, true, false or a text in quotes"),
        };
        value.ok_or(match bytes {
            [.., b'i'] => "an integer has digits and fits 64 bits",
            [.., b'u'] => "an unsigned integer has digits and fits 64 bits",
            _ => "a float has digits, at most one point, and is finite",
        })
    }
}

fn digits(value: &[u8]) -> &[u8] {
    value.split_last().map_or(&[], |(_, digits)| digits)
}

/// The fields of a line: the key's raw bytes, for [`unescape`](super::unescape), and the value.
#[derive(Clone, Debug)]
pub struct Fields<'a> {
    rest: Option<&'a str>,
    number: usize,
}

impl<'a> Fields<'a> {
    pub(super) fn new(fields: &'a str, number: usize) -> Self {
        Self { rest: Some(fields), number }
    }

    #[cold]
    fn malformed(&self, rule: &'static str, input: &'a str) -> Malformed<'a> {
        Malformed { what: "line", number: self.number, rule, input: input.as_bytes() }
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Result<(&'a [u8], FieldValue<'a>), Malformed<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let field = self.rest?;
        let (key, value) = match split_name(field, |byte| matches!(byte, b'=' | b',')) {
            (key, Some((b'=', value))) => (key, value),
            (_, other) => {
                self.rest = other.map(|(_, rest)| rest);
                return Some(Err(self.malformed("a field is KEY=VALUE", field)));
            }
        };
        let value = if value.starts_with('"') {
            // The scan has seen that it closes, and what is behind it.
            let (text, rest) = split_text(value).unwrap_or_default();
            self.rest = rest.strip_prefix(',');
            Ok(FieldValue::Text(unquote(text)))
        } else {
            let comma = value.bytes().position(|byte| byte == b',').unwrap_or(value.len());
            let (value, rest) = value.split_at_checked(comma).unwrap_or_default();
            self.rest = rest.strip_prefix(',');
            FieldValue::read(value)
        };
        Some(match value {
            _ if key.is_empty() => Err(self.malformed("a field has no key", field)),
            Ok(value) => Ok((key.as_bytes(), value)),
            Err(rule) => Err(self.malformed(rule, field)),
        })
    }
}
