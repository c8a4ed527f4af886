//! FETCH and FETCHBIN.

use super::answers::{Answer, Said, Send, file, flush_before_reading};
use super::cache::Cache;
use super::command::Command;
use super::line::{self, Words};
use crate::clock;
use concertim::{Consolidation, Fetched, Rrd, Schema};
use parking_lot::Mutex;
use std::io::{self, Write};
use std::path::PathBuf;

/// A span without a start is this long, in seconds.
const DAY: i64 = 86_400;

/// Answers that may have more values than this are made one at a time, so that however many are
/// asked for, memory holds one: 2^20 values are 8 MiB.
const LARGE: u64 = 1 << 20;

/// The turn of large answers.
static TURN: Mutex<()> = Mutex::new(());

/// Bytes of text gathered before they are sent.
const GATHERED: usize = 32 * 1024;

/// Who has rows: a file, or a series of a store.
pub(super) trait HasRows {
    fn schema(&self) -> &Schema;

    /// The rows that answer a request.
    ///
    /// # Errors
    /// The engine's.
    fn rows(&self, request: &Request) -> concertim::Result<Fetched>;
}

impl HasRows for Rrd {
    fn schema(&self) -> &Schema {
        self.schema()
    }

    fn rows(&self, request: &Request) -> concertim::Result<Fetched> {
        self.fetch(request.consolidation, request.start, request.end, 1)
    }
}

/// Sends the rows of a file, what waits for it written before.
///
/// # Errors
/// When the answer could not be sent.
pub(super) fn fetch(
    cache: &Cache,
    command: Command,
    words: &mut Words<'_>,
    send: &mut Send<'_>,
) -> io::Result<Said> {
    let named = file(cache, words, command);
    let request = named.and_then(|(word, path)| {
        Request::read(path, command, words, || flush_before_reading(cache, &word))
    });
    let request = match request {
        Ok(request) => request,
        Err(text) => return Ok(Err(text)),
    };
    match Rrd::open_read_only(&request.path) {
        Ok(rrd) => answer(&request, &rrd, command, send),
        Err(error) => Ok(Err(failed(error.message()))),
    }
}

/// Sends the rows that a request asks for.
///
/// # Errors
/// When the answer could not be sent.
pub(super) fn answer(
    request: &Request,
    from: &impl HasRows,
    command: Command,
    send: &mut Send<'_>,
) -> io::Result<Said> {
    let schema = from.schema();
    let span = u64::try_from(request.end.saturating_sub(request.start)).unwrap_or(0);
    let sources = u64::try_from(schema.data_sources().len()).unwrap_or(u64::MAX);
    let rows = span / u64::from(schema.step().seconds().max(1));
    let _turn = (rows.saturating_mul(sources) > LARGE).then(|| TURN.lock());
    let columns = match request.columns(schema) {
        Ok(columns) => columns,
        Err(text) => return Ok(Err(text)),
    };
    let fetched = match from.rows(request) {
        Ok(fetched) => fetched,
        Err(error) => return Ok(Err(failed(error.message()))),
    };
    let names: Vec<&str> = schema.data_sources().iter().map(|ds| ds.name()).collect();
    match command {
        Command::FetchBin => binary(&fetched, &names, &columns, send)?,
        _ => text(&fetched, &names, &columns, send)?,
    }
    Ok(Ok(Answer::Done))
}

/// What the client is told when rows cannot be read.
#[cold]
pub(super) fn failed(message: &str) -> String {
    format!("rrd_fetch_r failed: {message}")
}

/// What is asked for.
pub(super) struct Request {
    /// The file, as answers show it.
    path: PathBuf,
    pub(super) consolidation: Consolidation,
    pub(super) start: i64,
    pub(super) end: i64,
    columns: Vec<Vec<u8>>,
}

impl Request {
    /// Reads the words behind the file's; `before` is called when the times are known to be right.
    ///
    /// # Errors
    /// What the client is told.
    pub(super) fn read(
        path: PathBuf,
        command: Command,
        words: &mut Words<'_>,
        before: impl FnOnce(),
    ) -> Result<Self, String> {
        let function = words.next().ok_or_else(|| command.usage())?;
        let now = clock::now().seconds();
        let start = words.next().map(|word| time("start", &word, now)).transpose()?;
        let end = words.next().map(|word| time("end", &word, now)).transpose()?;
        let (start, end) = (start.unwrap_or(now - DAY), end.unwrap_or(now));
        let columns = words.map(std::borrow::Cow::into_owned).collect();
        before();
        let consolidation = consolidation(&function)?;
        Ok(Self { path, consolidation, start, end, columns })
    }

    /// The places of the columns asked for in file order; all when none is named.
    fn columns(&self, schema: &Schema) -> Result<Vec<usize>, String> {
        let sources = schema.data_sources();
        if self.columns.is_empty() {
            return Ok((0..sources.len()).collect());
        }
        if self.columns.len() > sources.len() {
            return Err("too many fields given - duplicates!".to_owned());
        }
        let place = |name: &Vec<u8>| {
            sources.iter().position(|source| source.name().as_bytes() == name).ok_or_else(|| {
                let path = self.path.display();
                format!("field {} not found in {path}", String::from_utf8_lossy(name))
            })
        };
        self.columns.iter().map(place).collect()
    }
}

/// Seconds since 1970, or before now when not above 0.
fn time(which: &str, word: &[u8], now: i64) -> Result<i64, String> {
    let digits = word.strip_prefix(b"-").or_else(|| word.strip_prefix(b"+")).unwrap_or(word);
    if !digits.first().is_some_and(u8::is_ascii_digit) {
        let word = String::from_utf8_lossy(word);
        return Err(format!(
            "Cannot parse {which} time `{word}': Only simple integers are allowed."
        ));
    }
    let seconds = line::leading_integer(word);
    Ok(if seconds <= 0 { now.saturating_add(seconds) } else { seconds })
}

fn consolidation(name: &[u8]) -> Result<Consolidation, String> {
    let known = Consolidation::ALL.into_iter().find(|known| known.name().as_bytes() == name);
    known.ok_or_else(|| {
        let name = String::from_utf8_lossy(name);
        failed(&format!("unknown consolidation function '{name}'"))
    })
}

/// The lines before the columns: how many lines there are in all, and what the rows cover.
fn head(fetched: &Fetched, more: usize, columns: usize, out: &mut Vec<u8>) -> io::Result<()> {
    let Fetched { start, end, step, .. } = fetched;
    let lines = more + 5;
    writeln!(out, "{lines} Success\nFlushVersion: 1\nStart: {start}\nEnd: {end}\nStep: {step}")?;
    writeln!(out, "DSCount: {columns}")
}

fn text(
    fetched: &Fetched,
    names: &[&str],
    columns: &[usize],
    send: &mut Send<'_>,
) -> io::Result<()> {
    let mut out = Vec::with_capacity(2 * GATHERED);
    head(fetched, fetched.rows().count() + 1, columns.len(), &mut out)?;
    out.extend_from_slice(b"DSName:");
    for name in columns.iter().filter_map(|place| names.get(*place)) {
        write!(out, " {name}")?;
    }
    out.push(b'\n');
    for (time, row) in fetched.rows() {
        write!(out, "{time:>10}:")?;
        for value in columns.iter().filter_map(|place| row.get(*place)) {
            out.push(b' ');
            print_e17(*value, &mut out)?;
        }
        out.push(b'\n');
        if out.len() > GATHERED {
            send(&out)?;
            out.clear();
        }
    }
    send(&out)
}

fn binary(
    fetched: &Fetched,
    names: &[&str],
    columns: &[usize],
    send: &mut Send<'_>,
) -> io::Result<()> {
    let mut out = Vec::with_capacity(2 * GATHERED);
    head(fetched, columns.len(), columns.len(), &mut out)?;
    let rows = fetched.rows().count();
    let order = if cfg!(target_endian = "little") { "LITTLE" } else { "BIG" };
    for place in columns {
        let name = names.get(*place).copied().unwrap_or_default();
        writeln!(out, "DSName-{name}: BinaryData {rows} {} {order}", size_of::<f64>())?;
        for value in fetched.rows().filter_map(|(_, row)| row.get(*place)) {
            out.extend_from_slice(&bytes(*value));
            if out.len() > GATHERED {
                send(&out)?;
                out.clear();
            }
        }
        out.push(b'\n');
    }
    send(&out)
}

/// The value in the order of the machine, which the answer names.
fn bytes(value: f64) -> [u8; 8] {
    if cfg!(target_endian = "little") { value.to_le_bytes() } else { value.to_be_bytes() }
}

/// C's `%0.17e`.
fn print_e17(value: f64, out: &mut Vec<u8>) -> io::Result<()> {
    if !value.is_finite() {
        let sign = if value.is_sign_negative() { "-" } else { "" };
        return write!(out, "{sign}{}", if value.is_nan() { "nan" } else { "inf" });
    }
    let text = format!("{value:.17e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (sign, exponent) = match exponent.strip_prefix('-') {
        Some(exponent) => ('-', exponent),
        None => ('+', exponent),
    };
    write!(out, "{digits}e{sign}{exponent:0>2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_c() {
        for (value, expected) in [
            (1.0, "1.00000000000000000e+00"),
            (-0.1, "-1.00000000000000006e-01"),
            (1e300, "1.00000000000000005e+300"),
            (5e-324, "4.94065645841246544e-324"),
            (0.0, "0.00000000000000000e+00"),
            (f64::INFINITY, "inf"),
            (f64::NEG_INFINITY, "-inf"),
            (f64::from_bits(0xFFF8_0000_0000_0000), "-nan"),
            (f64::from_bits(0x7FF8_0000_0000_0000), "nan"),
        ] {
            let mut out = Vec::new();
            print_e17(value, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }

    #[test]
    fn times_are_integers() {
        assert_eq!(time("start", b"920804400.5", 1000), Ok(920_804_400));
        assert_eq!(time("start", b"-600", 1000), Ok(400));
        assert_eq!(time("start", b"0", 1000), Ok(1000));
        assert_eq!(
            time("end", b"end-1h", 0).unwrap_err(),
            "Cannot parse end time `end-1h': Only simple integers are allowed."
        );
    }
}
