//! `tune` through a daemon, which changes the file, as clients since RRDtool 1.8 ask it to.

use super::Daemon;
use crate::error::Result;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Makes the daemon change `file`; whether it has. One that cannot, and for settings that are only
/// to be printed, writes what it holds of the file instead. Options go by their long names.
///
/// # Errors
/// The daemon's.
pub(in crate::command) fn tune(
    mut daemon: Daemon<'_>,
    file: &OsStr,
    settings: &[(&str, &OsStr)],
    words: &[&OsStr],
) -> Result<bool> {
    if settings.is_empty() && words.is_empty() {
        daemon.flush(file)?;
        return Ok(false);
    }
    let name = daemon.name_of(file)?;
    // The count, a program's name, and the words that it would be given.
    let mut line = vec![b"tune".to_vec()];
    for (option, value) in settings {
        line.extend([format!("--{option}").into_bytes(), value.as_bytes().to_vec()]);
    }
    line.extend(words.iter().map(|word| word.as_bytes().to_vec()));
    line.push(name.clone());
    let count = line.len().to_string();
    let mut request: Vec<&[u8]> = vec![b"tune", &name, count.as_bytes()];
    request.extend(line.iter().map(Vec::as_slice));
    match daemon.ask(&request, |_| Ok(())) {
        Ok(_) => Ok(true),
        // Before 1.8 daemons do not know the word, and rrdtool changed the file itself.
        Err(error) if error.message().contains("Unknown command") => {
            // Of a file that is not here, opening it says so.
            if Path::new(file).exists() {
                daemon.flush(file)?;
            }
            Ok(false)
        }
        Err(error) => Err(error),
    }
}
