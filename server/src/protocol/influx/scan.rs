//! Where a line has its head, its fields and its time, and where it ends.

use super::super::number;
use super::{LINE_MAX, TOO_LONG};
use memchr::{memchr, memchr2, memchr3};

/// The parts of a line.
#[derive(Debug)]
pub(super) struct Scanned<'a> {
    pub(super) head: &'a str,
    pub(super) fields: &'a str,
    pub(super) time: Option<i64>,
    /// Where its newline is, or the body's end.
    pub(super) end: usize,
    /// Whether it may have newlines inside quotes.
    pub(super) spans: bool,
}

/// The rule that a line breaks, and how far it was read until then.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) rule: &'static str,
    pub(super) at: usize,
}

fn fault<T>(rule: &'static str, at: usize) -> Result<T, Fault> {
    Err(Fault { rule, at })
}

/// Reads the line at whose first byte `body` stands.
#[inline]
pub(super) fn scan(body: &[u8]) -> Result<Scanned<'_>, Fault> {
    let body = body.get(..LINE_MAX + 1).unwrap_or(body);
    let head_end = head(body)?;
    let start = blanks(body, head_end);
    let rest = body.get(start..).unwrap_or_default();
    // Without quotes and escapes the first newline is the end, and the first blank that of the fields.
    let (fields_end, end, spans) = match memchr3(b'\n', b'"', b'\\', rest) {
        Some(at) if rest.get(at) != Some(&b'\n') => {
            let fields_end = quoted(body, start)?;
            let rest = body.get(fields_end..).unwrap_or_default();
            let end = memchr(b'\n', rest).map_or(body.len(), |at| fields_end + at);
            (fields_end, end, true)
        }
        newline => {
            let rest = newline.and_then(|end| rest.get(..end)).unwrap_or(rest);
            let blank = memchr2(b' ', b'\r', rest).unwrap_or(rest.len());
            (start + blank, start + rest.len(), false)
        }
    };
    if end > LINE_MAX {
        return fault(TOO_LONG, end);
    }
    if fields_end == start {
        return fault("there are no fields", end);
    }
    let line = body.get(..end).unwrap_or_default();
    let Ok(line) = std::str::from_utf8(line) else { return fault("not UTF-8", end) };
    let time = line.get(fields_end..).unwrap_or_default().as_bytes();
    let time = match time.trim_ascii() {
        [] => None,
        time => match number::integer(time) {
            Some(time) => Some(time),
            None => return fault("the time is an integer of 64 bits", end),
        },
    };
    let head = line.get(..head_end).unwrap_or_default();
    let fields = line.get(start..fields_end).unwrap_or_default();
    Ok(Scanned { head, fields, time, end, spans })
}

/// Where the first byte behind blanks is.
#[inline]
fn blanks(body: &[u8], from: usize) -> usize {
    let rest = body.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| **byte == b' ').count()
}

/// Where the head ends: at its first blank that is not escaped.
#[inline]
fn head(body: &[u8]) -> Result<usize, Fault> {
    // Inside a measurement, a tag's key or its value.
    let (mut in_key, mut in_value) = (false, false);
    let mut start = 0;
    let mut bytes = body.iter().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b' ' | b',' => {
                if in_key {
                    return fault("a tag is KEY=VALUE", at);
                }
                if at == start {
                    let rule = if in_value { "a tag has no value" } else { "no measurement" };
                    return fault(rule, at);
                }
                if *byte == b' ' {
                    return Ok(at);
                }
                (in_key, in_value, start) = (true, false, at + 1);
            }
            b'=' if in_key => {
                if at == start {
                    return fault("a tag has no key", at);
                }
                (in_key, in_value, start) = (false, true, at + 1);
            }
            b'=' if in_value => return fault("`=` in a tag's value is escaped: `\\=`", at),
            b'\n' => return fault("there are no fields", at),
            // A backslash takes the next byte with it, but no newline.
            b'\\' if body.get(at + 1).is_some_and(|next| *next != b'\n') => {
                bytes.next();
            }
            _ => {}
        }
    }
    fault("there are no fields", body.len())
}

/// Where the fields end that begin at `from`: at the first blank or newline outside of quotes that is
/// not escaped. Keys and quotes are checked here, so that a stray quote never pairs with that of
/// another line; numbers are not.
fn quoted(body: &[u8], from: usize) -> Result<usize, Fault> {
    let byte = |at: usize| body.get(at).copied();
    let mut at = from;
    loop {
        // A key.
        loop {
            match byte(at) {
                Some(b'=') => break,
                Some(b'\\') if byte(at + 1).is_some_and(|next| !matches!(next, b'\n' | b'\r')) => {
                    at += 2;
                }
                None | Some(b',' | b' ' | b'\n' | b'\r') => {
                    return fault("a field is KEY=VALUE", at);
                }
                Some(_) => at += 1,
            }
        }
        at += 1;
        // A value.
        if byte(at) == Some(b'"') {
            at = text(body, at + 1)?;
        } else {
            let rest = body.get(at..).unwrap_or_default();
            let end =
                rest.iter().position(|byte| matches!(byte, b',' | b' ' | b'\n' | b'\r' | b'"'));
            at += end.unwrap_or(rest.len());
        }
        match byte(at) {
            Some(b',') => at += 1,
            None | Some(b' ' | b'\n' | b'\r') => return Ok(at),
            Some(b'"') => return fault("a `\"` stands inside a value", at),
            Some(_) => return fault("there is something behind a closing `\"`", at),
        }
    }
}

/// Where the text ends whose opening quote is before `at`: behind its closing quote.
fn text(body: &[u8], mut at: usize) -> Result<usize, Fault> {
    loop {
        let rest = body.get(at..).unwrap_or_default();
        match memchr2(b'"', b'\\', rest) {
            None => return fault("a text has no closing `\"`", body.len()),
            Some(found) if rest.get(found) == Some(&b'"') => return Ok(at + found + 1),
            Some(found) => at += found + 2,
        }
    }
}

/// What is before the first mark that is not escaped, the mark, and what is behind it.
#[inline]
pub(super) fn split_name(text: &str, mark: impl Fn(u8) -> bool) -> (&str, Option<(u8, &str)>) {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\\' {
            bytes.next();
        } else if mark(byte) {
            let rest = text.get(at + 1..).unwrap_or_default();
            return (text.get(..at).unwrap_or_default(), Some((byte, rest)));
        }
    }
    (text, None)
}

/// Splits the text at the start of `rest`, which begins with its opening quote, from what is behind
/// its closing quote.
pub(super) fn split_text(rest: &str) -> Option<(&str, &str)> {
    let end = text(rest.as_bytes(), 1).ok()?;
    Some((rest.get(1..end - 1)?, rest.get(end..)?))
}
