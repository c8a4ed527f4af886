//! What can go wrong: one opaque error with a kind to match on and one sentence to show.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The result of everything fallible in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of thing went wrong; match on this, show the [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are not an RRD file (no cookie).
    NotADatabase,
    /// The file was written on a machine whose floats are not IEEE doubles as any known machine has
    /// them.
    OtherMachine,
    /// The file's version is newer than this crate knows.
    OtherVersion,
    /// The file uses a data source type or consolidation function that this crate does not have.
    Unsupported,
    /// The file is shorter than its header says.
    Truncated,
    /// A field of the file or of the XML breaks a rule of the format.
    Corrupt,
    /// A named data source does not exist in the database.
    UnknownDataSource,
    /// A store has no such series, or no longer.
    UnknownSeries,
    /// There is as much to do as may wait; try again.
    Busy,
    /// An update's time is not after the last update.
    NotLaterThanLast,
    /// A value, count, name or time is outside what the rule for it allows.
    OutOfBounds,
    /// An argument does not have the form that its grammar asks for.
    Argument,
    /// Another process holds the file's lock.
    Locked,
    /// An earlier write failed; the handle refuses further writes.
    Poisoned,
    /// The file to be created exists, and overwriting was not allowed.
    Exists,
    /// The operating system refused.
    Io,
}

/// An error: its kind, one sentence with names and numbers, and where known the file, the offset
/// in it and the error beneath.
///
/// Where RRDtool has a text that programs match on, [`Error::message`] is that text.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    path: Option<PathBuf>,
    offset: Option<u64>,
    source: Option<io::Error>,
}

impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            path: None,
            offset: None,
            source: None,
        }))
    }

    #[cold]
    pub(crate) fn io(action: &str, source: io::Error) -> Self {
        let mut error = Self::new(ErrorKind::Io, format!("{action}: {}", plain(&source)));
        error.0.source = Some(source);
        error
    }

    /// The operating system's refusal to open `path`, in RRDtool's words.
    #[cold]
    pub(crate) fn opening(path: &Path, source: io::Error) -> Self {
        Self::io(&format!("opening '{}'", path.display()), source).at_path(path)
    }

    /// The same error, with `kind` in place of its own.
    #[cold]
    pub(crate) fn of_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// The same error, naming the file that it is about.
    #[cold]
    pub(crate) fn at_path(mut self, path: &Path) -> Self {
        self.0.path.get_or_insert_with(|| path.to_owned());
        self
    }

    /// The same error, naming the place in the file that it is about.
    #[cold]
    pub(crate) fn at_offset(mut self, offset: u64) -> Self {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// What kind of thing went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The sentence alone, without file and offset.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The file concerned, where there is one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// The offset in the file, in bytes, where one is known.
    #[must_use]
    pub fn offset(&self) -> Option<u64> {
        self.0.offset
    }
}

/// The operating system's sentence without Rust's ` (os error N)`: C's `strerror`, as RRDtool shows.
fn plain(source: &io::Error) -> String {
    let text = source.to_string();
    match text.rfind(" (os error ") {
        Some(end) => text.get(..end).unwrap_or(&text).to_owned(),
        None => text,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = self.path() {
            let path = path.display().to_string();
            if !self.0.message.contains(&path) {
                write!(f, "{path}: ")?;
            }
        }
        f.write_str(&self.0.message)?;
        match self.0.offset {
            Some(offset) => write!(f, " (at byte {offset})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source: Option<&(dyn std::error::Error + 'static)> = match &self.0.source {
            Some(source) => Some(source),
            None => None,
        };
        source
    }
}
