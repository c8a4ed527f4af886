//! The elements of a JSON array, one after another, so that a bad one leaves those before it.

use serde::Deserialize;
use std::borrow::Cow;

/// A text that is borrowed unless it has escapes.
#[derive(Debug, Deserialize)]
pub(super) struct Text<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);

/// The elements of an array that have not been read yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Elements<'a> {
    rest: &'a [u8],
    /// What stands before the next element: `[` before the first, then `,`; nothing behind the end.
    before: Option<u8>,
}

impl<'a> Elements<'a> {
    pub(super) fn new(array: &'a [u8]) -> Self {
        Self { rest: array, before: Some(b'[') }
    }

    /// What has not been read yet.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The next element; none at the array's end. After an error it is not known where the next one
    /// begins.
    pub(super) fn next<T: Deserialize<'a>>(&mut self) -> Option<Result<T, &'static str>> {
        match (self.before?, self.rest.trim_ascii_start()) {
            (b',', [b']', rest @ ..]) => return self.end(rest),
            (b'[', [b'[', rest @ ..]) => match rest.trim_ascii_start() {
                [b']', rest @ ..] => return self.end(rest),
                rest => self.rest = rest,
            },
            (b',', [b',', rest @ ..]) => self.rest = rest,
            (b'[', _) => return Some(Err("not an array")),
            _ => return Some(Err("a comma or the array's end should be here")),
        }
        self.before = Some(b',');
        let mut values = serde_json::Deserializer::from_slice(self.rest).into_iter::<T>();
        let element = values.next();
        self.rest = self.rest.get(values.byte_offset()..).unwrap_or_default();
        Some(match element {
            Some(Ok(element)) => Ok(element),
            Some(Err(_)) | None => Err("not JSON"),
        })
    }

    fn end<T>(&mut self, rest: &[u8]) -> Option<Result<T, &'static str>> {
        self.before = None;
        (!rest.trim_ascii().is_empty()).then_some(Err("there is something behind the array"))
    }
}
