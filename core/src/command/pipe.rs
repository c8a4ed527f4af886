//! Pipe mode: command lines from the input, and after each a line that says how it went.

use super::{Context, Outcome, Stop, help, one, refuse, report};
use crate::error::{Error, Result};
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, ErrorKind, Read};
use std::os::unix::ffi::OsStringExt;
use std::path::Path;

/// Longest line in bytes: 16 MiB, half a million readings; what one sender can make us hold.
const LINE_MAX: u64 = 16 << 20;

/// Reads lines and does what they say, until `quit` or the input's end.
pub(super) fn run(context: &mut Context<'_>) -> io::Result<u8> {
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut *context.input).take(LINE_MAX + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(0);
        }
        let whole = u64::try_from(read).is_ok_and(|read| read <= LINE_MAX);
        if !whole && line.last() != Some(&b'\n') {
            skip_line(context.input)?;
        }
        let words = if whole { split(&line) } else { Err(too_long()) };
        let outcome = match words {
            Ok(words) if words.first().is_some_and(|word| word == "quit") && words.len() == 1 => {
                return Ok(0);
            }
            Ok(words) => answer(&words, context),
            Err(error) => Err(error.into()),
        };
        match outcome {
            Ok(()) => {
                let usage = context.host.usage();
                let [user, system, real] =
                    [usage.user, usage.system, usage.real].map(|time| time.as_secs_f64());
                writeln!(context.output, "OK u:{user:.2} s:{system:.2} r:{real:.2}")?;
            }
            Err(Stop::Refused(error)) => report(&error, context.output)?,
            Err(Stop::Output(error)) => return Err(error),
        }
        context.output.flush()?;
    }
}

#[cold]
fn too_long() -> Error {
    refuse(format!("the line is longer than {LINE_MAX} bytes"))
}

/// Drops the rest of a line.
fn skip_line(input: &mut dyn BufRead) -> io::Result<()> {
    loop {
        let buffer = match input.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            other => other?,
        };
        let (used, ended) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(end) => (end + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(used);
        if ended {
            return Ok(());
        }
    }
}

/// The words of a line: blanks separate them, `'` and `"` hold them together, nothing escapes.
///
/// # Errors
/// A quote that nothing closes.
fn split(line: &[u8]) -> Result<Vec<OsString>> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote = None;
    for byte in line {
        match (quote, *byte) {
            (Some(open), byte) if byte == open => quote = None,
            (Some(_), byte) => word.get_or_insert_default().push(byte),
            (None, b'\'' | b'"') => {
                quote = Some(*byte);
                word.get_or_insert_default();
            }
            (None, b' ') => words.extend(word.take().map(OsString::from_vec)),
            (None, byte) => word.get_or_insert_default().push(byte),
        }
    }
    if quote.is_some() {
        return Err(refuse("creating arguments"));
    }
    words.extend(word.map(OsString::from_vec));
    Ok(words)
}

/// Does what a line says.
fn answer(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let Some((name, rest)) = words.split_first() else {
        return help::print(None, context.output);
    };
    let known = REMOTE.iter().find(|(known, ..)| name == known);
    match (known, rest) {
        (Some((name, parameters, _)), rest) if rest.len() != *parameters => {
            Err(refuse(format!("invalid parameter count for {name}")).into())
        }
        (Some((_, _, run)), rest) => {
            run(rest.first().map(OsString::as_os_str).unwrap_or_default(), context)
        }
        (None, []) => help::print(None, context.output),
        (None, _) => one(words, context),
    }
}

/// A command that only lines have, how many words follow it, and what it does.
type Remote = (&'static str, usize, fn(&OsStr, &mut Context<'_>) -> Outcome);

const REMOTE: [Remote; 5] = [
    ("quit", 0, |_, _| Ok(())),
    ("cd", 1, enter),
    ("mkdir", 1, make_folder),
    ("pwd", 0, folder),
    ("ls", 0, list),
];

fn enter(path: &OsStr, context: &mut Context<'_>) -> Outcome {
    // The one error of the system that RRDtool writes without a colon.
    let entered = context.host.enter(Path::new(path));
    entered.map_err(|error| {
        let reason = Error::io("", error);
        let reason = reason.message().trim_start_matches(": ");
        refuse(format!("chdir {} {reason}", path.display())).into()
    })
}

fn make_folder(path: &OsStr, _: &mut Context<'_>) -> Outcome {
    std::fs::create_dir(path)
        .map_err(|error| Error::io(&format!("mkdir {}", path.display()), error).into())
}

fn folder(_: &OsStr, context: &mut Context<'_>) -> Outcome {
    let folder = context.host.folder().map_err(|error| Error::io("getcwd", error))?;
    Ok(writeln!(context.output, "{}", folder.display())?)
}

/// Prints the folders and the databases of the current folder, in no order.
fn list(_: &OsStr, context: &mut Context<'_>) -> Outcome {
    let failed = |error| Error::io("opendir .", error);
    writeln!(context.output, "d .\nd ..")?;
    for entry in std::fs::read_dir(".").map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (name, path) = (entry.file_name(), entry.path());
        // Follows links, and leaves out what has vanished since.
        let Ok(metadata) = std::fs::metadata(&path) else { continue };
        let letter = match path.extension() {
            _ if metadata.is_dir() => 'd',
            Some(extension) if extension == "rrd" => '-',
            _ => continue,
        };
        writeln!(context.output, "{letter} {}", name.display())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_at_blanks_outside_quotes() {
        for (line, expected) in [
            ("last f.rrd\n", &["last", "f.rrd"][..]),
            ("  last   f.rrd  \r\n", &["last", "f.rrd"]),
            ("la's't f.r\"rd\"", &["last", "f.rrd"]),
            ("x \"a b\" 'c\"d' \"\"", &["x", "a b", "c\"d", ""]),
            ("a\\ b\tc\rd", &["a\\", "b\tc\rd"]),
            ("\n", &[]),
            ("", &[]),
        ] {
            assert_eq!(split(line.as_bytes()).unwrap(), expected, "{line:?}");
        }
        for line in ["\"", "a 'b\n", "'\"", "\"a' b"] {
            assert_eq!(split(line.as_bytes()).unwrap_err().message(), "creating arguments");
        }
    }
}
