//! `convert`: files of other machines to the standard layout. rrdtool has no such command.

use super::arguments::{Arguments, Choice, text};
use super::files::{self, Files};
use super::{Context, Outcome, Verb, refuse};
use crate::error::{Error, Result};
use crate::format::Machine;
use crate::rrd::{ConvertOptions, Rrd};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

pub(super) const VERB: Verb = Verb {
    name: "convert",
    run,
    choices: CHOICES,
    help: "convert FILE OUT [OPTIONS]
  convert --in-place FILE|FOLDER... [OPTIONS]
  -i, --in-place           each FILE, and every *.rrd below a FOLDER, where it is
  -f, --force-overwrite    replace OUT
  -m, --machine NAME       the layout to write (default: le64): le64, be64, le32, be32, i386, and
                           with -t64 those of 32 bits with 64 bits for times
  -j, --jobs N             files converted together (default: one a processor)
  Keeps every value to the bit, and microseconds. Files come into their place whole or not at all.",
};

const CHOICES: &[Choice] = &[
    Choice::plain(b'i', "in-place"),
    Choice::plain(b'f', "force-overwrite"),
    Choice::valued(b'm', "machine"),
    Choice::valued(b'j', "jobs"),
];

const USAGE: &str = "Usage: convert FILE OUT [--force-overwrite] [--machine NAME], or \
    convert --in-place FILE|FOLDER... [--machine NAME] [--jobs N]";

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let mut options = ConvertOptions::default();
    let (mut in_place, mut jobs) = (false, None);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "in-place" => in_place = true,
            "force-overwrite" => options.overwrite = true,
            "machine" => options.machine = Machine::from_name(text(value)?)?,
            _ => jobs = Some(files::threads(value)?),
        }
    }
    let words: Vec<&OsStr> = std::iter::from_fn(|| arguments.word()).collect();
    match words.as_slice() {
        [] => Err(refuse(USAGE).into()),
        _ if in_place && options.overwrite => Err(refuse(USAGE).into()),
        words if in_place => {
            let jobs = jobs.unwrap_or_else(files::processors);
            convert_in_place(words, options.machine, jobs, context)
        }
        [from, to] if jobs.is_none() => Ok(Rrd::convert(from, to, &options)?),
        _ => Err(refuse(USAGE).into()),
    }
}

/// Converts where the files are. One that cannot be is named, and the others go on.
fn convert_in_place(
    words: &[&OsStr],
    machine: Machine,
    jobs: usize,
    context: &mut Context<'_>,
) -> Outcome {
    let found = || Files::new(words.iter().copied());
    let total = if context.host.shows_progress() { found().count() } else { 0 };
    let work = |file: &Result<PathBuf>| match file {
        Ok(path) => Rrd::convert_in_place(path, machine, true),
        Err(error) => Err(Error::new(error.kind(), error.message())),
    };
    let (mut done, mut converted, mut failed) = (0, 0u64, 0u64);
    files::each(found(), jobs, work, |file, answer| -> Outcome {
        done += 1;
        let line = match (file, answer) {
            (Ok(_), Ok(found)) if found == machine => None,
            (Ok(path), Ok(found)) => {
                converted += 1;
                Some(format!("{}: {found}", path.display()))
            }
            (file, answer) => {
                failed += 1;
                let path = match file {
                    Ok(path) => path.display().to_string(),
                    Err(_) => String::new(),
                };
                let message = answer.err().map(|error| error.message().to_owned());
                Some(format!("{path}: FAILED: {}", message.unwrap_or_default()))
            }
        };
        if let Some(line) = line {
            context.host.progress(None);
            writeln!(context.output, "{line}")?;
            if total > 0 {
                context.output.flush()?;
            }
        }
        context.host.progress(Some((done, total)));
        Ok(())
    })?;
    context.host.progress(None);
    let same = done.saturating_sub(usize::try_from(converted + failed).unwrap_or(usize::MAX));
    writeln!(
        context.output,
        "{done} files: {converted} converted to {machine}, {same} were so already, {failed} failed"
    )?;
    match failed {
        0 => Ok(()),
        failed => Err(refuse(format!("{failed} of {done} files not converted")).into()),
    }
}
