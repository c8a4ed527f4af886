//! Files that are either the old or the new one, whatever stops the process in between.

use crate::{Error, Result};
use concertim::storage::durable::{self, Placement};
use std::fs::{self, DirBuilder};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

/// Mode of files that only the server's user may read.
pub const PRIVATE_FILE: u32 = 0o600;

/// Mode of folders that only the server's user may enter.
pub const PRIVATE_FOLDER: u32 = 0o700;

/// Creates `folder`, and the folders above it, where they are missing.
///
/// # Errors
/// When the system refuses.
pub fn create_folder(folder: &Path, mode: u32) -> Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(mode)
        .create(folder)
        .map_err(|e| Error::io(format_args!("creating the folder {}", folder.display()), &e))
}

/// Replaces `path` by `bytes`, whole or not at all, even when the power is cut; a file that is
/// replaced hands on its mode.
///
/// # Errors
/// When the system refuses; the old file is then still there.
pub fn replace(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    let placement = Placement { overwrite: true, sync: true, mode };
    durable::place(path, placement, |file| file.write_all(bytes))
        .map_err(|e| Error::new(format!("writing {}: {}", path.display(), e.message())))
}

/// Reads a whole file of at most `most` bytes; `None` when there is no such file.
///
/// # Errors
/// When the system refuses or the file is longer.
pub fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let refuse = |e: &io::Error| Error::io(format_args!("reading {}", path.display()), e);
    let length = match fs::metadata(path) {
        Ok(metadata) => metadata.len(),
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(refuse(&e)),
    };
    if length > most {
        return Err(Error::new(format!(
            "{} has {length} bytes, and {most} is the most",
            path.display()
        )));
    }
    fs::read(path).map(Some).map_err(|e| refuse(&e))
}

/// Takes the rights of everybody but the owner from `path`; answers the mode that was too wide.
///
/// # Errors
/// When the system refuses, as it does for another user's file.
pub fn tighten(path: &Path) -> Result<Option<u32>> {
    let refuse = |e: &io::Error| {
        Error::io(format_args!("{} must be readable by its owner alone", path.display()), e)
    };
    let mut permissions = fs::metadata(path).map_err(|e| refuse(&e))?.permissions();
    let mode = permissions.mode() & 0o7777;
    if mode & 0o077 == 0 {
        return Ok(None);
    }
    permissions.set_mode(mode & 0o700);
    fs::set_permissions(path, permissions).map_err(|e| refuse(&e))?;
    Ok(Some(mode))
}
