//! The engine's commands, run inside the daemon: words in, output or an error out.

use crate::clock;
use concertim::command::{self, Context, Host, Usage};
use concertim::{Fact, FactValue, Rrd, Timestamp, number};
use jiff::tz::TimeZone;
use std::ffi::OsString;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// The daemon as the process around a command. It asks no daemon, being one.
struct Inside;

impl Host for Inside {
    fn now(&self) -> Timestamp {
        clock::now()
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::system()
    }

    fn usage(&self) -> Usage {
        Usage::default()
    }

    fn folder(&self) -> io::Result<PathBuf> {
        std::env::current_dir()
    }

    fn enter(&mut self, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn daemon(&self) -> Option<OsString> {
        None
    }
}

/// Runs a command and returns its output.
///
/// # Errors
/// Its error, without `ERROR: `.
pub(super) fn run(words: &[OsString]) -> Result<Vec<u8>, String> {
    let mut output = Vec::new();
    stream(words, &mut output)?;
    Ok(output)
}

/// Runs a command whose output goes to `output`.
///
/// # Errors
/// Its error, without `ERROR: `, or that of writing its output.
pub(super) fn stream(words: &[OsString], output: &mut dyn Write) -> Result<(), String> {
    let mut errors = Vec::new();
    let mut context = Context {
        host: &mut Inside,
        input: &mut io::empty(),
        output: &mut io::BufWriter::with_capacity(64 * 1024, output),
        errors: &mut errors,
    };
    match command::run(words, &mut context) {
        Ok(0) => Ok(()),
        Ok(_) => {
            let text = String::from_utf8_lossy(&errors);
            Err(text.trim_end().trim_start_matches("ERROR: ").to_owned())
        }
        Err(error) => Err(error.to_string()),
    }
}

/// The lines of INFO: `KEY TYPE VALUE`.
///
/// # Errors
/// The engine's.
pub(super) fn info(path: &Path) -> Result<Vec<u8>, String> {
    let rrd = Rrd::open_read_only(path).map_err(|error| error.message().to_owned())?;
    Ok(facts(path, &rrd.info()))
}

/// The same for the facts of a header, under the name of a file.
pub(super) fn facts(path: &Path, facts: &[Fact]) -> Vec<u8> {
    let mut out = Vec::new();
    line(&mut out, "filename", b'2', path.as_os_str().as_bytes());
    for fact in facts {
        let mut number = Vec::new();
        let (kind, value) = match &fact.value {
            FactValue::Number(value) => {
                number::print_e10(&mut number, *value);
                (b'0', &*number)
            }
            FactValue::Count(count) => (b'1', push(&mut number, count)),
            // The one integer that the original calls a count.
            FactValue::Integer(at) if fact.key == "last_update" => (b'1', push(&mut number, at)),
            FactValue::Integer(integer) => (b'3', push(&mut number, integer)),
            FactValue::Text(text) => (b'2', &**text),
            _ => continue,
        };
        line(&mut out, &fact.key, kind, value);
    }
    out
}

fn push<'a>(out: &'a mut Vec<u8>, number: &impl ToString) -> &'a [u8] {
    out.extend_from_slice(number.to_string().as_bytes());
    out
}

fn line(out: &mut Vec<u8>, key: &str, kind: u8, value: &[u8]) {
    out.extend_from_slice(key.as_bytes());
    out.extend_from_slice(&[b' ', kind, b' ']);
    out.extend_from_slice(value);
    out.push(b'\n');
}
