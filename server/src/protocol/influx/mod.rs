//! InfluxDB's line protocol, as `/write` (version 1) and `/api/v2/write` take it.
//!
//! `measurement[,tag=value...] field=value[,field=value...] [time]`
//!
//! ```
//! use concertim_server::protocol::influx::{self, FieldValue};
//!
//! let mut lines = influx::lines(b"cpu,host=a usage=12.5,cores=4i 1700000000\n");
//! let line = lines.next().unwrap().unwrap();
//! assert_eq!(line.head, b"cpu,host=a");
//! assert_eq!(line.time, Some(1_700_000_000));
//! let (key, value) = line.fields().next().unwrap().unwrap();
//! assert_eq!((key, value), (&b"usage"[..], FieldValue::Float(12.5)));
//! ```

mod escape;
mod fields;
mod known;
mod precision;
mod scan;
#[cfg(test)]
mod tests;

pub use escape::unescape;
pub use fields::{FieldValue, Fields};
pub use known::{Known, Unlike};
pub use precision::Precision;

use super::Malformed;
use known::LastTime;
use memchr::{memchr, memchr_iter};
use scan::{Fault, Scanned, scan, split_name};
use std::borrow::Cow;

/// Longest line in bytes. Telegraf's have some hundred; a text field may hold a page of a log. A line
/// is held as often as it is escaped, so this bounds what one line can cost.
pub const LINE_MAX: usize = 1 << 20;

const TOO_LONG: &str = "longer than 1 MiB";

/// One line: a measurement with its tags, its fields, and a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Measurement and tags exactly as they were sent, escapes and all. Equal bytes are equal names;
    /// the reverse does not hold, as tags may come in any order.
    pub head: &'a [u8],
    /// The time as it was sent, in the request's [`Precision`]; none means the time of arrival.
    pub time: Option<i64>,
    number: usize,
    text: &'a str,
    fields: &'a str,
}

impl<'a> Line<'a> {
    /// The first line of the body on which it stands, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// The measurement's name, unescaped.
    #[must_use]
    pub fn measurement(&self) -> Cow<'a, str> {
        escape::name(split_name(self.text, |byte| byte == b',').0)
    }

    /// The tags in the order in which they were sent, unescaped. A key may come twice.
    #[must_use]
    pub fn tags(&self) -> Tags<'a> {
        Tags { rest: split_name(self.text, |byte| byte == b',').1.map(|(_, tags)| tags) }
    }

    /// The fields in the order in which they were sent; there is at least one. A field with a bad
    /// value is an error and ends none of the others.
    #[must_use]
    pub fn fields(&self) -> Fields<'a> {
        Fields::new(self.fields, self.number)
    }
}

/// The tags of a line.
#[derive(Clone, Debug)]
pub struct Tags<'a> {
    rest: Option<&'a str>,
}

impl<'a> Iterator for Tags<'a> {
    type Item = (Cow<'a, str>, Cow<'a, str>);

    fn next(&mut self) -> Option<Self::Item> {
        let (tag, rest) = split_name(self.rest?, |byte| byte == b',');
        self.rest = rest.map(|(_, tags)| tags);
        // The scan has seen that each tag has a value.
        let (key, value) = split_name(tag, |byte| byte == b'=');
        let value = value.map_or("", |(_, value)| value);
        Some((escape::name(key), escape::name(value)))
    }
}

/// The lines of a body. Empty ones and comments are passed over; a line that breaks a rule is an
/// error, and the next one begins behind the next newline.
#[must_use]
pub fn lines(body: &[u8]) -> Lines<'_> {
    Lines { rest: body, number: 1, again: body.len(), last_time: LastTime::default() }
}

/// The lines of a body, see [`lines`].
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    rest: &'a [u8],
    number: usize,
    /// How many bytes may still be read a second time: after a quote without its end, lines that
    /// seemed to be inside it are read for themselves. One body's worth keeps all of it linear.
    again: usize,
    last_time: LastTime<'a>,
}

impl<'a> Iterator for Lines<'a> {
    type Item = Result<Line<'a>, Malformed<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (first, rest) = self.rest.split_first()?;
            match first {
                b'\n' => {
                    self.rest = rest;
                    self.number += 1;
                }
                b' ' | b'\t' | b'\r' => self.rest = rest,
                b'#' => {
                    self.rest = memchr(b'\n', rest).and_then(|at| rest.get(at..)).unwrap_or(&[]);
                }
                _ => return Some(self.line()),
            }
        }
    }
}

impl<'a> Lines<'a> {
    /// The line at whose first byte `rest` stands.
    #[inline]
    fn line(&mut self) -> Result<Line<'a>, Malformed<'a>> {
        let (body, number) = (self.rest, self.number);
        match scan(body) {
            Ok(Scanned { head, fields, time, end, spans }) => {
                self.rest = body.get(end..).unwrap_or_default();
                if spans {
                    let inside = body.get(..end).unwrap_or_default();
                    self.number += memchr_iter(b'\n', inside).count();
                }
                Ok(Line { head: head.as_bytes(), time, number, text: head, fields })
            }
            Err(fault) => Err(self.resume(fault)),
        }
    }

    /// Goes on behind the first newline of a bad line, or behind what was read of it when too much
    /// has been read twice already.
    #[cold]
    fn resume(&mut self, fault: Fault) -> Malformed<'a> {
        let (body, number) = (self.rest, self.number);
        let newline = |from: usize| {
            let rest = body.get(from..).unwrap_or_default();
            memchr(b'\n', rest).map_or(body.len(), |at| from + at)
        };
        let mut end = newline(0);
        let twice = fault.at.saturating_sub(end);
        match self.again.checked_sub(twice) {
            Some(left) => self.again = left,
            None => end = newline(fault.at),
        }
        // Nothing that long is looked at to its end, so another rule would be a guess.
        let rule = if fault.at > LINE_MAX { TOO_LONG } else { fault.rule };
        let (bad, rest) = body.split_at_checked(end).unwrap_or((body, &[]));
        self.number += memchr_iter(b'\n', bad).count();
        self.rest = rest;
        Malformed { what: "line", number, rule, input: bad }
    }
}
