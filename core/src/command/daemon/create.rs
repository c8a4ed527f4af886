//! `create` through a daemon: the words as they are, but for times and paths.

use super::Daemon;
use crate::error::Result;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

/// What `create` was told.
#[derive(Debug, Default)]
pub(in crate::command) struct Creation<'a> {
    /// The last update in seconds, where it was given.
    pub(in crate::command) start: Option<i64>,
    /// Seconds per primary data point, where they were given.
    pub(in crate::command) step: Option<u64>,
    pub(in crate::command) no_overwrite: bool,
    pub(in crate::command) template: Option<&'a OsStr>,
    pub(in crate::command) sources: Vec<&'a OsStr>,
    /// Data sources and archives as they were written.
    pub(in crate::command) definitions: Vec<&'a OsStr>,
}

/// Makes `daemon` create `file`.
///
/// # Errors
/// The daemon's.
pub(in crate::command) fn create(
    mut daemon: Daemon<'_>,
    file: &OsStr,
    creation: &Creation<'_>,
) -> Result<()> {
    let mut words = vec![b"create".to_vec(), daemon.name_of(file)?];
    let mut option = |name: &[u8], value: Vec<u8>| words.extend([name.to_vec(), value]);
    if let Some(start) = creation.start {
        option(b"-b", start.to_string().into_bytes());
    }
    if let Some(step) = creation.step {
        option(b"-s", step.to_string().into_bytes());
    }
    for source in &creation.sources {
        option(b"-r", daemon.name_of(source)?);
    }
    if let Some(template) = creation.template {
        option(b"-t", daemon.name_of(template)?);
    }
    if creation.no_overwrite {
        words.push(b"-O".to_vec());
    }
    words.extend(creation.definitions.iter().map(|word| word.as_bytes().to_vec()));
    let words: Vec<&[u8]> = words.iter().map(Vec::as_slice).collect();
    daemon.ask(&words, |_| Ok(()))?;
    Ok(())
}
