//! Pipe mode: command lines from the input, and after each a line that says how it went.

use super::databases::Databases;
use super::{Context, Outcome, Stop, Usage, help, one, refuse, report, update};
use crate::error::{Error, Result};
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, ErrorKind, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Longest line in bytes: 16 MiB, half a million readings; what one sender can make us hold.
const LINE_MAX: u64 = 16 << 20;

/// The same in a folder. RRDtool 1.7.2 goes there and no further, root's included: paths may lead
/// out of it.
pub(super) fn run_inside(folder: &Path, context: &mut Context<'_>) -> io::Result<u8> {
    match context.host.enter(folder) {
        Ok(()) => run(context),
        Err(error) => {
            // RRDtool ends with the number of the error.
            let status = error.raw_os_error().and_then(|number| u8::try_from(number).ok());
            report(&no_entry(folder, error), context.errors)?;
            Ok(status.unwrap_or(1))
        }
    }
}

/// Reads lines and does what they say, until `quit` or the input's end.
pub(super) fn run(context: &mut Context<'_>) -> io::Result<u8> {
    let (mut line, mut words) = (Vec::new(), Vec::new());
    let mut databases = Databases::default();
    loop {
        line.clear();
        let (whole, more) = match read_line(context.input, &mut line)? {
            Line::End => return Ok(0),
            Line::Whole { more } => (true, more),
            Line::TooLong => (false, false),
        };
        let split = if whole { split(&line, &mut words) } else { Err(too_long()) };
        let outcome = match split {
            Ok(count) => {
                let words = words.get(..count).unwrap_or_default();
                if matches!(words, [word] if word == "quit") {
                    context.output.flush()?;
                    return Ok(0);
                }
                answer(words, context, &mut databases)
            }
            Err(error) => Err(error.into()),
        };
        match outcome {
            Ok(()) => print_ok(context.host.usage(), context.output)?,
            Err(Stop::Refused(error)) => report(&error, context.output)?,
            Err(Stop::Output(error)) => return Err(error),
        }
        // Who sends many lines at once reads the answers together; who waits for one, gets it.
        if !more {
            context.output.flush()?;
        }
    }
}

/// What came of reading a line.
enum Line {
    /// The input is at its end.
    End,
    /// The line is there; `more` when the next one is, too.
    Whole { more: bool },
    /// It was longer than a line may be, and is gone.
    TooLong,
}

/// Reads a line with its end, without waiting for anything behind it.
fn read_line(input: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<Line> {
    let most = usize::try_from(LINE_MAX).unwrap_or(usize::MAX);
    loop {
        let buffer = match input.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            other => other?,
        };
        let end = line_end(buffer);
        let used = end.map_or(buffer.len(), |end| end + 1);
        let (now, rest) = buffer.split_at_checked(used).unwrap_or_default();
        line.extend_from_slice(now);
        let (ended, more) = (end.is_some() || now.is_empty(), line_end(rest).is_some());
        input.consume(used);
        if line.len() > most {
            if !ended {
                skip_line(input)?;
            }
            return Ok(Line::TooLong);
        }
        if ended {
            return Ok(if line.is_empty() { Line::End } else { Line::Whole { more } });
        }
    }
}

/// Where a line ends.
fn line_end(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == b'\n')
}

/// The line that says that all went well, and what the process has used.
fn print_ok(usage: Usage, out: &mut dyn Write) -> io::Result<()> {
    let mut line = Vec::with_capacity(64);
    for (name, time) in [(" u:", usage.user), (" s:", usage.system), (" r:", usage.real)] {
        let hundredths = time.as_nanos().saturating_add(5_000_000) / 10_000_000;
        let mut digits = itoa::Buffer::new();
        line.extend_from_slice(name.as_bytes());
        line.extend_from_slice(digits.format(hundredths / 100).as_bytes());
        let [tens, ones] = [hundredths / 10 % 10, hundredths % 10]
            .map(|digit| u8::try_from(digit).unwrap_or(0) + b'0');
        line.extend_from_slice(&[b'.', tens, ones]);
    }
    line.push(b'\n');
    out.write_all(b"OK")?;
    out.write_all(&line)
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

/// Splits a line into words: blanks separate them, `'` and `"` hold them together, nothing
/// escapes. The words that are there are written over, so that a line allocates nothing; says how
/// many words it has.
///
/// # Errors
/// A quote that nothing closes.
fn split(line: &[u8], words: &mut Vec<OsString>) -> Result<usize> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let (mut count, mut inside, mut quote) = (0, false, None);
    let mut rest = line;
    while let Some((byte, after)) = rest.split_first() {
        let ends = |byte: &u8| match quote {
            Some(open) => *byte == open,
            None => matches!(byte, b' ' | b'\'' | b'"'),
        };
        let plain = rest.iter().position(ends).unwrap_or(rest.len());
        if plain == 0 {
            rest = after;
            match (quote, *byte) {
                (Some(_), _) => quote = None,
                (None, b' ') => inside = false,
                (None, open) => {
                    quote = Some(open);
                    word(words, &mut count, &mut inside);
                }
            }
            continue;
        }
        let (piece, after) = rest.split_at_checked(plain).unwrap_or_default();
        if let Some(word) = word(words, &mut count, &mut inside) {
            word.push(OsStr::from_bytes(piece));
        }
        rest = after;
    }
    if quote.is_some() { Err(refuse("creating arguments")) } else { Ok(count) }
}

/// The word under way, begun when there is none.
fn word<'a>(
    words: &'a mut Vec<OsString>,
    count: &mut usize,
    inside: &mut bool,
) -> Option<&'a mut OsString> {
    if !std::mem::replace(inside, true) {
        match words.get_mut(*count) {
            Some(word) => word.clear(),
            None => words.push(OsString::new()),
        }
        *count += 1;
    }
    words.get_mut(count.checked_sub(1)?)
}

/// Does what a line says.
fn answer(words: &[OsString], context: &mut Context<'_>, databases: &mut Databases) -> Outcome {
    let Some((name, rest)) = words.split_first() else {
        return help::print(None, context.output);
    };
    if !rest.is_empty() && (name == "update" || name == "updatev") {
        return update::run_line(rest, context, name == "updatev", databases);
    }
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
    let path = Path::new(path);
    context.host.enter(path).map_err(|error| no_entry(path, error).into())
}

/// The one error of the system that RRDtool writes without a colon.
#[cold]
fn no_entry(path: &Path, error: io::Error) -> Error {
    let reason = Error::io("", error);
    let reason = reason.message().trim_start_matches(": ");
    refuse(format!("chdir {} {reason}", path.display()))
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
        // Those of the line before are there still.
        let mut words = vec![OsString::from("before")];
        for (line, expected) in [
            ("last f.rrd\n", &["last", "f.rrd"][..]),
            ("  last   f.rrd  \r\n", &["last", "f.rrd"]),
            ("la's't f.r\"rd\"", &["last", "f.rrd"]),
            ("x \"a b\" 'c\"d' \"\"", &["x", "a b", "c\"d", ""]),
            ("a\\ b\tc\rd", &["a\\", "b\tc\rd"]),
            ("\n", &[]),
            ("", &[]),
        ] {
            let count = split(line.as_bytes(), &mut words).unwrap();
            assert_eq!(words[..count], *expected, "{line:?}");
        }
        for line in ["\"", "a 'b\n", "'\"", "\"a' b"] {
            assert_eq!(
                split(line.as_bytes(), &mut words).unwrap_err().message(),
                "creating arguments"
            );
        }
    }
}
