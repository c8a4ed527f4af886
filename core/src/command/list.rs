//! `list`: the databases and folders of a folder, or those that match a pattern (`rrdlist(1)`).

use super::arguments::{Arguments, Choice, text};
use super::daemon::Daemon;
use super::{Context, Outcome, Verb, refuse};
use crate::error::{Error, Result};
use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Component, Path, PathBuf};

pub(super) const VERB: Verb = Verb {
    name: "list",
    run,
    choices: CHOICES,
    help: "list FOLDER|PATTERN [OPTIONS]
  -r, --recursive         the files of the folders inside, too, and no folders
  -d, --daemon ADDRESS    ask a caching daemon
  -F, --noflush           do not let the daemon write first
  A PATTERN has * or ? in it, and is matched as it is by a shell. Neither may have .. in it.",
};

const CHOICES: &[Choice] = &[
    Choice::plain(b'r', "recursive"),
    Choice::valued(b'd', "daemon"),
    Choice::plain(b'F', "noflush"),
];

/// Deepest folder below the one that is listed: 64, far beyond any tree of metrics, and each level
/// keeps a folder open in memory.
const DEPTH_MAX: usize = 64;

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let (mut recursive, mut daemon) = (false, None);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "recursive" => recursive = true,
            "daemon" => daemon = Some(value),
            // The names of files do not wait for what is to be written into them.
            _ => {}
        }
    }
    let (Some(path), 0) = (arguments.word(), arguments.count()) else {
        let usage = "Usage: rrdtool list [--daemon <addr> [--noflush]] [--recursive] <directory>";
        return Err(refuse(usage).into());
    };
    if let Some(mut daemon) = Daemon::asked(daemon, context.host)? {
        // rrdcached knows the second word in capitals alone.
        let mut words: Vec<&[u8]> = vec![b"list"];
        words.extend(recursive.then_some(&b"RECURSIVE"[..]));
        words.push(path.as_bytes());
        let mut names = Vec::new();
        daemon.ask(&words, |line| {
            names.extend_from_slice(line);
            names.push(b'\n');
            Ok(())
        })?;
        return Ok(context.output.write_all(&names)?);
    }
    for name in names(path, recursive)? {
        context.output.write_all(name.as_bytes())?;
        context.output.write_all(b"\n")?;
    }
    Ok(())
}

/// What is listed, in the order of the file system; for a pattern, in that of the names.
fn names(path: &OsStr, recursive: bool) -> Result<Vec<OsString>> {
    let folder = Path::new(path);
    if folder.components().any(|component| component == Component::ParentDir) {
        let path = path.display();
        return Err(refuse(format!("'{path}' leads out of the folder: Permission denied")));
    }
    let pattern = path.as_bytes().iter().any(|byte| matches!(byte, b'*' | b'?'));
    match (pattern, recursive) {
        (true, true) => {
            Err(refuse(format!("'{}' is a pattern: --recursive takes a folder", path.display())))
        }
        (true, false) => matching(text(path)?),
        (false, false) => entries(folder),
        (false, true) => {
            let mut found = Vec::new();
            let mut within = HashSet::new();
            descend(folder, Path::new(""), &mut within, &mut found)?;
            Ok(found)
        }
    }
}

/// The last parts of the paths that match. A folder's own pattern has none.
fn matching(pattern: &str) -> Result<Vec<OsString>> {
    let refused = |reason: &dyn std::fmt::Display| refuse(format!("'{pattern}': {reason}"));
    let mut options = glob::MatchOptions::new();
    // As a shell: names with a dot at the front only where the pattern has one.
    options.require_literal_leading_dot = true;
    options.require_literal_separator = true;
    let paths = glob::glob_with(pattern, options).map_err(|error| refused(&error.msg))?;
    let mut found = Vec::new();
    for path in paths {
        let path = path.map_err(|error| refused(error.error()))?;
        found.extend(path.file_name().map(OsStr::to_owned));
    }
    if found.is_empty() { Err(refused(&"No such file or directory")) } else { Ok(found) }
}

/// The databases and folders of a folder.
fn entries(folder: &Path) -> Result<Vec<OsString>> {
    let mut found = Vec::new();
    for (name, is_folder) in read(folder)? {
        if is_folder || is_database(&name) {
            found.push(name);
        }
    }
    Ok(found)
}

/// The databases of a folder and of those inside, as paths from the first.
fn descend(
    folder: &Path,
    from: &Path,
    within: &mut HashSet<(u64, u64)>,
    found: &mut Vec<OsString>,
) -> Result<()> {
    // A link to a folder that it is in would lead on for ever.
    let itself = fs::metadata(folder).map_err(|error| Error::opening(folder, error))?;
    let itself = (itself.dev(), itself.ino());
    if within.len() == DEPTH_MAX || !within.insert(itself) {
        return Ok(());
    }
    for (name, is_folder) in read(folder)? {
        let path = from.join(&name);
        if is_folder {
            descend(&folder.join(&name), &path, within, found)?;
        } else if is_database(&name) {
            found.push(path.into_os_string());
        }
    }
    within.remove(&itself);
    Ok(())
}

/// What is in a folder, and whether each is one; links that lead nowhere are left out.
fn read(folder: &Path) -> Result<Vec<(OsString, bool)>> {
    let opening = |error| Error::opening(folder, error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(opening)? {
        let entry = entry.map_err(opening)?;
        let path: PathBuf = entry.path();
        if let Ok(metadata) = fs::metadata(&path) {
            found.push((entry.file_name(), metadata.is_dir()));
        }
    }
    Ok(found)
}

fn is_database(name: &OsStr) -> bool {
    name.as_bytes().ends_with(b".rrd")
}
