//! Files that appear whole or not at all: temporary file, sync, rename, sync of the folder.

use crate::error::{Error, ErrorKind, Result};
use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// How a new file comes into its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Whether a file of that name is replaced; if not, it is an error.
    pub overwrite: bool,
    /// Whether file and folder are synced, so that the file survives a loss of power.
    pub sync: bool,
    /// The file's permission bits, whatever the umask; a file that is replaced hands on its own.
    pub mode: u32,
}

/// Tries at a free temporary name: with six random letters a second is already rare.
const TRIES: usize = 16;

/// Random letters of a temporary name.
const LETTERS: usize = 6;

/// Longest name of a file in bytes, as Linux's file systems have it.
const NAME_MAX: usize = 255;

/// Creates `path` with what `fill` writes, in one step for everybody who looks; while it is
/// filled, nobody else may read it.
///
/// # Errors
/// [`ErrorKind::Exists`] when there is a file and it may not be replaced, [`ErrorKind::Io`] when
/// the system or `fill` fails; there is then no new file.
pub fn place(
    path: &Path,
    placement: Placement,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<()> {
    let mode = match fs::metadata(path) {
        Ok(_) if !placement.overwrite => return Err(exists(path)),
        Ok(old) => old.permissions().mode() & 0o7777,
        Err(_) => placement.mode,
    };
    let (temporary, mut file) = temporary(path)?;
    let placed = fill(&mut file).map_err(writing(path)).and_then(|()| {
        file.set_permissions(Permissions::from_mode(mode)).map_err(writing(path))?;
        if placement.sync {
            file.sync_all().map_err(writing(path))?;
        }
        install(&temporary, path, placement)
    });
    if placed.is_err() {
        // The error being returned says more than one about the left-over would.
        let _ = fs::remove_file(&temporary);
    }
    placed
}

fn install(temporary: &Path, path: &Path, placement: Placement) -> Result<()> {
    if placement.overwrite {
        #[expect(clippy::disallowed_methods, reason = "the one place that syncs the folder after")]
        fs::rename(temporary, path).map_err(writing(path))?;
    } else {
        // A link refuses an existing name where a rename would replace it.
        fs::hard_link(temporary, path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => exists(path),
            _ => writing(path)(error),
        })?;
        fs::remove_file(temporary).map_err(writing(path))?;
    }
    if placement.sync {
        sync_parent(path).map_err(writing(path))?;
    }
    Ok(())
}

/// Puts a file of `parts`, one after the other, at `path`, with `temporary` beside it on the way:
/// a left-over of that name is overwritten. For folders that one process has to itself.
///
/// # Errors
/// What the system refuses; the old file is then still there, unless the sync of the folder was
/// refused: the new one is then there, and a loss of power may bring the old one back.
pub(crate) fn replace(path: &Path, temporary: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(temporary)?;
    let written = parts.iter().try_for_each(|part| file.write_all(part));
    #[expect(clippy::disallowed_methods, reason = "the folder is synced below")]
    let placed = written.and_then(|()| file.sync_all()).and_then(|()| fs::rename(temporary, path));
    if placed.is_err() {
        // The error being returned says more than one about the left-over would.
        let _ = fs::remove_file(temporary);
    }
    placed?;
    sync_parent(path)
}

/// Makes the names in the folder that `path` is in survive a loss of power.
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
}

fn temporary(path: &Path) -> Result<(PathBuf, File)> {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";
    let beginning = beginning(path);
    for _ in 0..TRIES {
        let mut random = [0u8; LETTERS];
        getrandom::fill(&mut random).map_err(|error| {
            Error::io("Cannot create temporary file", io::Error::other(error)).at_path(path)
        })?;
        let mut name = beginning.clone();
        let letters = random.iter().filter_map(|byte| ALPHABET.get(usize::from(byte % 32)));
        name.push(letters.map(|letter| char::from(*letter)).collect::<String>());
        let name = PathBuf::from(name);
        let mut options = OpenOptions::new();
        match options.read(true).write(true).create_new(true).mode(0o600).open(&name) {
            Ok(file) => return Ok((name, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                return Err(Error::io("Cannot create temporary file", error).at_path(path));
            }
        }
    }
    let message = format!("Cannot create temporary file: {TRIES} names were taken");
    Err(Error::new(ErrorKind::Io, message).at_path(path))
}

/// What a temporary name for `path` begins with: the path, or as much of it as leaves room for the
/// letters, so that a file may have the longest name there is.
fn beginning(path: &Path) -> OsString {
    let name = path.file_name().unwrap_or_default().as_bytes();
    match name.get(..NAME_MAX - LETTERS) {
        Some(cut) => path.with_file_name(OsStr::from_bytes(cut)).into(),
        None => path.as_os_str().to_owned(),
    }
}

#[cold]
fn exists(path: &Path) -> Error {
    let message = format!("creating '{}': File exists", path.display());
    Error::new(ErrorKind::Exists, message).at_path(path)
}

fn writing(path: &Path) -> impl Fn(io::Error) -> Error + '_ {
    move |error| Error::io(&format!("creating '{}'", path.display()), error).at_path(path)
}
