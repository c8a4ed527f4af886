//! Names and texts with their escapes taken away.

use memchr::memchr;
use std::borrow::Cow;

/// The raw bytes of a field's key, or of any other name in a line, without its escapes. Bytes that
/// are not UTF-8, which no line has, become the replacement character.
#[must_use]
pub fn unescape(raw: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(raw) {
        Ok(raw) => name(raw),
        Err(_) => Cow::Owned(name(&String::from_utf8_lossy(raw)).into_owned()),
    }
}

/// A measurement, a tag's key or value, or a field's key without its escapes: `\` before a comma, a
/// blank, `=` or another `\` is dropped, and is itself before anything else.
pub(super) fn name(name: &str) -> Cow<'_, str> {
    without(name, |next| matches!(next, ',' | ' ' | '=' | '\\'))
}

/// What stands between the quotes of a text: `\` is dropped before `"` and `\`.
pub(super) fn unquote(text: &str) -> Cow<'_, str> {
    without(text, |next| matches!(next, '"' | '\\'))
}

#[inline]
fn without(text: &str, escapes: impl Fn(char) -> bool) -> Cow<'_, str> {
    if memchr(b'\\', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match (c, rest.clone().next()) {
            ('\\', Some(next)) if escapes(next) => {
                plain.push(next);
                rest.next();
            }
            _ => plain.push(c),
        }
    }
    Cow::Owned(plain)
}
