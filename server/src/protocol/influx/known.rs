//! Lines that begin as one before them did: what is known is compared, and not read.
//!
//! Who sends lines sends the same ones again with other values and times. Their names are the most of
//! their bytes, and to compare 60 of them costs 3 ns where reading them costs 60.

use super::fields::FieldValue;
use super::{LINE_MAX, Lines};
use crate::protocol::number;

/// A line is not as it was expected to be. Nothing was passed over: the line is the next one to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unlike;

/// A line whose head is known, and which is passed over once all of it is as expected.
#[derive(Debug)]
pub struct Known<'l, 'a> {
    lines: &'l mut Lines<'a>,
    number: usize,
    /// From the line's first byte on.
    line: &'a [u8],
    rest: &'a [u8],
}

/// The last time, and its bytes from the blank before it to its newline: most lines of a request have it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LastTime<'a> {
    bytes: &'a [u8],
    time: Option<i64>,
}

impl<'a> Lines<'a> {
    /// The next line, if it begins with `head`, which was the head of a [`Line`](super::Line) before.
    ///
    /// # Errors
    /// When it does not.
    #[inline]
    pub fn known(&mut self, head: &[u8]) -> Result<Known<'_, 'a>, Unlike> {
        // What was read last ends before its newline.
        let (line, newlines) = match self.rest {
            [b'\n', line @ ..] => (line, 1),
            line => (line, 0),
        };
        // A head ends at its first blank that is not escaped, and no head ends with half an escape: so
        // a line that begins with these bytes and a blank has this head.
        match line.strip_prefix(head) {
            Some([b' ', rest @ ..]) if !head.is_empty() => {
                let number = self.number + newlines;
                Ok(Known { lines: self, number, line, rest })
            }
            _ => Err(Unlike),
        }
    }
}

impl<'a> Known<'_, 'a> {
    /// The line on which it stands, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// The value of the next field, if it has the key `key`, which was that of a field before, and a
    /// value without quotes.
    ///
    /// # Errors
    /// When it has not.
    #[inline]
    pub fn field(&mut self, key: &[u8]) -> Result<FieldValue<'a>, Unlike> {
        let Some([b'=', value @ ..]) = self.rest.strip_prefix(key) else { return Err(Unlike) };
        if let Some((float, length)) = number::short_float(value)
            && let Some(rest @ [b' ' | b',' | b'\n', ..]) = value.get(length..)
        {
            self.rest = rest;
            return Ok(FieldValue::Float(float));
        }
        let end = value.iter().position(|byte| matches!(byte, b' ' | b',' | b'\n'));
        let (value, rest) = value.split_at_checked(end.ok_or(Unlike)?).ok_or(Unlike)?;
        let value = std::str::from_utf8(value).map_err(|_| Unlike)?;
        self.rest = rest;
        FieldValue::read(value).map_err(|_| Unlike)
    }

    /// Whether there is another field behind the one that was read.
    #[inline]
    pub fn has_more(&mut self) -> bool {
        match self.rest {
            [b',', rest @ ..] => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Passes over the line, if there is nothing more but a time, as senders write it, and a newline, and if
    /// `take` takes the time. Answers what it made of it.
    ///
    /// # Errors
    /// When there is something else.
    #[inline]
    pub fn end<T>(self, take: impl FnOnce(Option<i64>) -> Option<T>) -> Result<T, Unlike> {
        let Self { lines, number, line, rest } = self;
        let last = lines.last_time;
        let (time, rest) = match rest.strip_prefix(last.bytes) {
            Some(rest) if !last.bytes.is_empty() => (last.time, rest),
            _ => {
                let (time, length) = time(rest)?;
                let (bytes, rest) = rest.split_at_checked(length).ok_or(Unlike)?;
                lines.last_time = LastTime { bytes, time };
                (time, rest)
            }
        };
        if line.len() - rest.len() > LINE_MAX {
            return Err(Unlike);
        }
        let taken = take(time).ok_or(Unlike)?;
        (lines.rest, lines.number) = (rest, number + 1);
        Ok(taken)
    }
}

/// The time that stands behind a blank and before a newline, and the bytes from the one to the other.
#[inline]
fn time(rest: &[u8]) -> Result<(Option<i64>, usize), Unlike> {
    /// A blank, and an integer of 64 bits.
    const MOST: usize = 21;
    match rest {
        [b'\n', ..] => Ok((None, 1)),
        [b' ', digits @ ..] => {
            let end = digits.iter().take(MOST).position(|byte| *byte == b'\n').ok_or(Unlike)?;
            let time = digits.get(..end).and_then(number::integer).ok_or(Unlike)?;
            Ok((Some(time), end + 2))
        }
        _ => Err(Unlike),
    }
}
