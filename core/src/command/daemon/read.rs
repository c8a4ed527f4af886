//! What a daemon says of a database: its header, its rows, its moments.

use super::Daemon;
use crate::error::{Error, Result};
use crate::rrd::{Fact, FactValue, Fetched};
use std::ffi::OsStr;

/// The facts of the header of `file`, in order, its name first.
///
/// # Errors
/// The daemon's, and lines that are no facts.
pub(in crate::command) fn info(daemon: &mut Daemon<'_>, file: &OsStr) -> Result<Vec<Fact>> {
    let name = daemon.name_of(file)?;
    let mut facts = Vec::new();
    daemon.ask(&[b"info", &name], |line| {
        facts.push(fact(line).ok_or_else(|| super::malformed(line))?);
        Ok(())
    })?;
    Ok(facts)
}

/// The fact of a line `KEY KIND VALUE`.
fn fact(line: &[u8]) -> Option<Fact> {
    let mut parts = line.splitn(3, |byte| *byte == b' ');
    let key = String::from_utf8_lossy(parts.next()?).into_owned();
    let (kind, value) = (parts.next()?, parts.next()?);
    let text = || std::str::from_utf8(value).ok();
    let value = match kind {
        b"0" => FactValue::Number(self::value(text()?)?),
        b"1" => match text()?.parse() {
            Ok(count) => FactValue::Count(count),
            Err(_) => FactValue::Integer(text()?.parse().ok()?),
        },
        b"2" => FactValue::Text(value.to_vec()),
        b"3" => FactValue::Integer(text()?.parse().ok()?),
        _ => return None,
    };
    Some(Fact { key, value })
}

/// The answer of `first` or `last` for `file`, in seconds.
///
/// # Errors
/// The daemon's, and an answer that is no number.
pub(in crate::command) fn moment(
    mut daemon: Daemon<'_>,
    verb: &str,
    file: &OsStr,
    archive: Option<usize>,
) -> Result<i64> {
    let name = daemon.name_of(file)?;
    let archive = archive.map(|archive| archive.to_string());
    let mut words = vec![verb.as_bytes(), &name];
    words.extend(archive.as_deref().map(str::as_bytes));
    let text = daemon.ask(&words, |_| Ok(()))?;
    text.trim().parse().map_err(|_| super::malformed(text.as_bytes()))
}

/// Rows of `file` from `start` to `end`, and the names of its data sources. The daemon chooses the
/// archive: its protocol has no resolution.
///
/// # Errors
/// The daemon's, and an answer that does not hold together.
pub(in crate::command) fn fetch(
    daemon: &mut Daemon<'_>,
    file: &OsStr,
    function: &str,
    start: i64,
    end: i64,
) -> Result<(Vec<String>, Fetched)> {
    let name = daemon.name_of(file)?;
    let (start, end) = (start.to_string(), end.to_string());
    let words = [b"FETCH", &name[..], function.as_bytes(), start.as_bytes(), end.as_bytes()];
    let mut names = Vec::new();
    let mut fetched = Fetched { start: 0, end: 0, step: 0, sources: 0, values: Vec::new() };
    let mut rows = 0_i64;
    daemon.ask(&words, |line| {
        let text = std::str::from_utf8(line).map_err(|_| super::malformed(line))?;
        let (key, rest) = text.split_once(':').ok_or_else(|| super::malformed(line))?;
        let number = || rest.trim().parse::<i64>().map_err(|_| super::malformed(line));
        match key {
            "FlushVersion" => {}
            "Start" => fetched.start = number()?,
            "End" => fetched.end = number()?,
            "Step" => fetched.step = u64::try_from(number()?).unwrap_or(0),
            "DSCount" => fetched.sources = usize::try_from(number()?).unwrap_or(0),
            "DSName" => names = rest.split_whitespace().map(str::to_owned).collect(),
            time => {
                rows += 1;
                let step = i64::try_from(fetched.step).unwrap_or(i64::MAX);
                let expected = fetched.start.saturating_add(step.saturating_mul(rows));
                let before = fetched.values.len();
                for value in rest.split_whitespace() {
                    fetched.values.push(self::value(value).ok_or_else(|| super::malformed(line))?);
                }
                let whole = fetched.values.len() - before == fetched.sources;
                if !whole || time.trim().parse() != Ok(expected) {
                    return Err(super::malformed(line));
                }
            }
        }
        Ok(())
    })?;
    let named = names.len() == fetched.sources;
    if !named || fetched.sources == 0 || fetched.step == 0 {
        return Err(premature());
    }
    Ok((names, fetched))
}

#[cold]
fn premature() -> Error {
    super::refuse("rrdc_fetch: Premature end of response packet")
}

/// A value as C prints it, digits enough for the same value again.
fn value(text: &str) -> Option<f64> {
    match text {
        // The sign of C's unknown shows when it is printed again.
        "-nan" => Some(-f64::NAN),
        _ => text.parse().ok(),
    }
}
