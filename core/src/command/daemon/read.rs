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
    // The name of a data source may have blanks.
    let name = match line.starts_with(b"ds[") {
        true => line.windows(2).position(|pair| pair == b"].").unwrap_or(0),
        false => 0,
    };
    let end = line.iter().skip(name).position(|byte| *byte == b' ')?.checked_add(name)?;
    let (key, rest) = line.split_at_checked(end)?;
    let key = String::from_utf8_lossy(key).into_owned();
    let mut parts = rest.get(1..)?.splitn(2, |byte| *byte == b' ');
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

#[cfg(test)]
mod tests {
    use crate::command::{Address, Context, Conversation, Host, Usage, run};
    use crate::time::Timestamp;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;
    use std::ffi::OsString;
    use std::io::{self, Cursor, Read, Write};
    use std::path::{Path, PathBuf};

    /// A daemon that says the same whatever it is asked.
    struct Same(Vec<u8>);

    struct Talk(Cursor<Vec<u8>>);

    impl Read for Talk {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.0.read(into)
        }
    }

    impl Write for Talk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Host for Same {
        fn now(&self) -> Timestamp {
            Timestamp::from_seconds(1_800_000_000)
        }

        fn time_zone(&self) -> TimeZone {
            TimeZone::UTC
        }

        fn usage(&self) -> Usage {
            Usage::default()
        }

        fn folder(&self) -> io::Result<PathBuf> {
            Err(io::ErrorKind::Unsupported.into())
        }

        fn enter(&mut self, _: &Path) -> io::Result<()> {
            Err(io::ErrorKind::Unsupported.into())
        }

        fn daemon(&self) -> Option<OsString> {
            Some("elsewhere".into())
        }

        fn converse(&self, _: &Address) -> io::Result<Box<dyn Conversation>> {
            Ok(Box::new(Talk(Cursor::new(self.0.clone()))))
        }
    }

    /// Status, output and errors of a line whose daemon answers `answer`.
    fn told(line: &str, answer: &[u8]) -> (u8, String, String) {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut context = Context {
            host: &mut Same(answer.to_vec()),
            input: &mut io::empty(),
            output: &mut output,
            errors: &mut errors,
        };
        let status = run(&words, &mut context).unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        (status, text(output), text(errors))
    }

    const LINES: [&str; 8] = [
        "info -F f",
        "info f --json",
        "fetch f AVERAGE",
        "fetch f AVERAGE --json",
        "first f",
        "lastupdate f",
        "update f -t a:b 1:2:3",
        "update f -s 1:2 2:3",
    ];

    #[test]
    fn facts_and_rows_are_read() {
        let info = b"2 Info\nstep 1 10\nds[a b].last_ds 2 x y\n";
        assert_eq!(told("info -F f", info).1, "step = 10\nds[a b].last_ds = \"x y\"\n");
        let rows = b"7 Success\nFlushVersion: 1\nStart: 0\nEnd: 10\nStep: 10\nDSCount: 2\n\
            DSName: a b\n10: 1.00000000000000000e+00 -nan\n";
        let (_, output, _) = told("fetch f AVERAGE --full-precision", rows);
        assert!(output.ends_with("\n        10: 1.0 -nan\n"), "{output}");
    }

    proptest! {
        #[test]
        fn no_answer_is_too_odd(
            line in 0..LINES.len(),
            count in -2i64..6,
            rows in proptest::collection::vec(
                "(Start|End|Step|DSCount|DSName|20|ds\\[a\\]\\.(type|last_ds)|last_update|\\PC{0,4}):? \
                 ?[0-3-]?[0-9]{0,20} ?(-nan|1e999|NaN|GAUGE|[0-9.e]{0,9})?",
                0..8,
            ),
        ) {
            let answer = format!("{count} x\n{}\n", rows.join("\n"));
            let (status, _, errors) = told(LINES[line], answer.as_bytes());
            prop_assert_eq!(status == 0, errors.is_empty());
        }
    }
}
