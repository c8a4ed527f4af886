//! Where a database is.

use super::Kind;
use crate::durable::{self, PRIVATE_FILE, PRIVATE_FOLDER};
use crate::{Error, Result};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// What a path keeps in a URL.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_');

/// Where a database is: a file of SQLite, or a server of PostgreSQL.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Location {
    /// This file, made when it is missing.
    File(PathBuf),
    /// This URL, which may hold a password.
    Server(String),
}

impl Location {
    /// The database in a data folder.
    pub(crate) fn of_folder(data: &Path) -> Self {
        Self::File(data.join("portal.sqlite"))
    }

    /// The database that `text` names: `postgres://…`, or `sqlite:` and a path.
    ///
    /// # Errors
    /// When it is neither.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Server(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite:").map(|path| path.strip_prefix("//").unwrap_or(path));
        match path {
            Some(path) if !path.is_empty() => Ok(Self::File(path.into())),
            _ => Err(Error::new(
                "the database has to be postgres://user@host/name or sqlite:/path/to/file",
            )),
        }
    }

    /// Which database it is.
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::File(_) => Kind::Sqlite,
            Self::Server(_) => Kind::Postgres,
        }
    }

    /// Makes the file, readable by nobody else, where there is none; its journal takes its mode.
    pub(super) fn prepare(&self) -> Result<()> {
        let Self::File(path) = self else { return Ok(()) };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            durable::create_folder(folder, PRIVATE_FOLDER)?;
        }
        OpenOptions::new()
            .create(true)
            .append(true)
            .mode(PRIVATE_FILE)
            .open(path)
            .map(drop)
            .map_err(|e| Error::io(format_args!("creating {}", path.display()), &e))
    }

    /// The URL for sqlx.
    pub(super) fn url(&self) -> String {
        match self {
            Self::File(path) => {
                format!("sqlite://{}", utf8_percent_encode(&path.to_string_lossy(), PATH))
            }
            Self::Server(url) => url.clone(),
        }
    }

    /// The error of a database that cannot be opened.
    pub(super) fn refused(&self, error: &sqlx::Error) -> Error {
        Error::new(format!("the database {self}: {error}"))
    }
}

/// Without the password.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Server(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
                let (user, place) = rest.rsplit_once('@').unwrap_or(("", rest));
                let place = place.split('?').next().unwrap_or(place);
                match user.split(':').next() {
                    Some(user) if !user.is_empty() => write!(f, "{scheme}://{user}@{place}"),
                    _ => write!(f, "{scheme}://{place}"),
                }
            }
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_parsed_and_passwords_not_shown() {
        for (text, shown, kind) in [
            (
                "postgres://u:secret@db:5432/x?sslmode=require",
                "postgres://u@db:5432/x",
                Kind::Postgres,
            ),
            ("postgresql://db/x", "postgresql://db/x", Kind::Postgres),
            ("sqlite:/a/b c.db", "/a/b c.db", Kind::Sqlite),
            ("sqlite://rel/x", "rel/x", Kind::Sqlite),
        ] {
            let location = Location::parse(text).unwrap();
            assert_eq!((location.to_string(), location.kind()), (shown.to_owned(), kind));
        }
        for text in ["", "sqlite:", "mysql://x", "/a/b"] {
            Location::parse(text).unwrap_err();
        }
        let url = Location::File("/a b/ü?.db".into()).url();
        assert_eq!(url, "sqlite:///a%20b/%C3%BC%3F.db");
    }
}
