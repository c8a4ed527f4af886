//! Graphite's plaintext protocol: `PATH VALUE TIME` on a line, with tags in the path: `NAME;TAG=VALUE`.
//!
//! ```
//! let line = b"disk.used;host=a 42.5 1700000000\n";
//! let line = concertim_server::protocol::graphite::lines(line).next().unwrap().unwrap();
//! assert_eq!((line.name(), line.value, line.time), ("disk.used", 42.5, Some(1_700_000_000)));
//! assert_eq!(line.tags().collect::<Vec<_>>(), [("host", "a")]);
//! ```

#[cfg(test)]
mod tests;

use super::{Malformed, number};
use memchr::memchr;

/// Longest line in bytes without its end, as carbon has it. Who reads a connection keeps this much of
/// a line that has not ended, and no more.
pub const LINE_MAX: usize = 16 * 1024;

/// One reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<'a> {
    /// Name and tags exactly as they were sent.
    pub path: &'a [u8],
    /// The value; NaN, which some senders write for an unknown value, is the only one not finite.
    pub value: f64,
    /// Seconds since 1970; none means the time of arrival.
    pub time: Option<i64>,
    number: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    /// Which line of the bytes it is, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// The path without its tags.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.text.split_once(';').map_or(self.text, |(name, _)| name)
    }

    /// The tags in the order in which they were sent; a key may come twice.
    #[must_use]
    pub fn tags(&self) -> Tags<'a> {
        Tags { rest: self.text.split_once(';').map(|(_, tags)| tags) }
    }
}

/// The tags of a line.
#[derive(Clone, Debug)]
pub struct Tags<'a> {
    rest: Option<&'a str>,
}

impl<'a> Iterator for Tags<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest?;
        let (tag, rest) =
            rest.split_once(';').map_or((rest, None), |(tag, rest)| (tag, Some(rest)));
        self.rest = rest;
        // Each has been seen to have a value.
        Some(tag.split_once('=').unwrap_or((tag, "")))
    }
}

/// The lines of `bytes`, the last of which may lack its end. Empty ones are passed over; one that
/// breaks a rule is an error and ends none of the others.
#[must_use]
pub fn lines(bytes: &[u8]) -> Lines<'_> {
    Lines { rest: bytes, number: 0 }
}

/// The lines of some bytes, see [`lines`].
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    rest: &'a [u8],
    number: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = Result<Line<'a>, Malformed<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let end = memchr(b'\n', self.rest).unwrap_or(self.rest.len());
            let (line, rest) = self.rest.split_at_checked(end)?;
            self.rest = rest.get(1..).unwrap_or_default();
            self.number += 1;
            let number = self.number;
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if !line.trim_ascii().is_empty() {
                let malformed = |rule| Malformed { what: "line", number, rule, input: line };
                return Some(read(line, number).map_err(malformed));
            }
        }
        None
    }
}

const SHAPE: &str = "a line is PATH VALUE TIME";

#[inline]
fn read(line: &[u8], number: usize) -> Result<Line<'_>, &'static str> {
    if line.len() > LINE_MAX {
        return Err("longer than 16 KiB");
    }
    let line = std::str::from_utf8(line).map_err(|_| "not UTF-8")?;
    let mut rest = line;
    let (path, value, time) = (word(&mut rest), word(&mut rest), word(&mut rest));
    if time.is_empty() || !word(&mut rest).is_empty() {
        return Err(SHAPE);
    }
    check(path)?;
    let value = match value.get(..3) {
        Some(nan) if value.len() == 3 && nan.eq_ignore_ascii_case("nan") => f64::NAN,
        _ => number::float(value).ok_or("the value is a finite number or nan")?,
    };
    let time = match time {
        "N" | "-1" => None,
        time => {
            let time = number::seconds(time).filter(|time| *time >= 0);
            Some(time.ok_or("the time is seconds since 1970, -1 or N")?)
        }
    };
    Ok(Line { path: path.as_bytes(), value, time, number, text: path })
}

/// The next word of a line: blanks and tabs separate them.
#[inline]
fn word<'a>(rest: &mut &'a str) -> &'a str {
    let blank = |byte: u8| matches!(byte, b' ' | b'\t');
    let text = rest.trim_start_matches([' ', '\t']);
    let end = text.bytes().position(blank).unwrap_or(text.len());
    let (word, after) = text.split_at_checked(end).unwrap_or_default();
    *rest = after;
    word
}

/// Checks name and tags of a path.
#[inline]
fn check(path: &str) -> Result<(), &'static str> {
    // What else speaks to this port, TLS for instance, has such bytes.
    if path.bytes().any(|byte| byte.is_ascii_control()) {
        return Err("a path has no control characters");
    }
    let mut parts = path.split(';');
    if parts.next().is_none_or(str::is_empty) {
        return Err("a path has a name");
    }
    for tag in parts {
        if !tag.split_once('=').is_some_and(|(key, value)| !key.is_empty() && !value.is_empty()) {
            return Err("a tag is KEY=VALUE");
        }
    }
    Ok(())
}
