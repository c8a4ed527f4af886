//! The secret of tokens as an operator gives it: in the environment, or in a file.

use super::secrets::{SECRET_BYTES_MAX, without_line_end};
use super::token::Key;
use crate::{Error, Result, durable};
use std::ffi::OsString;
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// Where the secret may be; the first that is there counts, as with the existing services. One
/// that is empty is as if it was not there.
#[derive(Clone, Default)]
pub struct Given {
    /// The environment's `JWT_SECRET`: the secret itself, to the byte.
    pub secret: Option<OsString>,
    /// The environment's `JWT_SECRET_FILE`.
    pub secret_file: Option<PathBuf>,
    /// The configuration's `shared_secret_file`.
    pub shared_secret_file: Option<PathBuf>,
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Given")
            .field("secret_file", &self.secret_file)
            .field("shared_secret_file", &self.shared_secret_file)
            .finish_non_exhaustive()
    }
}

impl Given {
    /// The key, if the operator has given a secret.
    ///
    /// # Errors
    /// When a file that is named cannot be read, or the secret is too short.
    pub fn key(&self) -> Result<Option<Key>> {
        if let Some(secret) = self.secret.as_deref().filter(|secret| !secret.is_empty()) {
            return named(Key::new(secret.as_bytes()), "JWT_SECRET").map(Some);
        }
        let file = |name, file: &Option<PathBuf>| {
            let path = file.clone().filter(|path| !path.as_os_str().is_empty())?;
            Some((name, path))
        };
        let files = [
            file("JWT_SECRET_FILE", &self.secret_file),
            file("shared_secret_file", &self.shared_secret_file),
        ];
        let Some((name, path)) = files.into_iter().flatten().next() else { return Ok(None) };
        key_in(name, &path).map(Some)
    }
}

fn key_in(name: &str, path: &Path) -> Result<Key> {
    let secret = durable::read(path, SECRET_BYTES_MAX)?
        .ok_or_else(|| Error::new(format!("{name}: there is no file {}", path.display())))?;
    named(Key::new(without_line_end(&secret)), &format!("{name} {}", path.display()))
}

fn named(key: Result<Key>, name: &str) -> Result<Key> {
    key.map_err(|error| Error::new(format!("{name}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::durable::PRIVATE_FILE;

    #[test]
    fn the_first_secret_that_is_there_counts() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            durable::replace(&path, text.as_bytes(), PRIVATE_FILE).unwrap();
            Some(path)
        };
        let (first, second) = ("first secret, 16+", "second secret, 16+");
        let in_file = file("a", &format!("{first}\n\r\n\n"));
        let shared = file("b", second);
        let given =
            |secret: Option<&str>, secret_file: &Option<PathBuf>, shared: &Option<PathBuf>| {
                let (secret_file, shared_secret_file) = (secret_file.clone(), shared.clone());
                Given { secret: secret.map(OsString::from), secret_file, shared_secret_file }
            };
        let none = None;
        for (given, secret) in [
            (given(Some(first), &shared, &shared), Some(first)),
            // Verbatim: its line's end is part of it.
            (given(Some("first secret, 16+\n"), &none, &none), Some("first secret, 16+\n")),
            (given(None, &in_file, &shared), Some(first)),
            (given(Some(""), &Some(PathBuf::new()), &shared), Some(second)),
            (given(None, &none, &none), None),
        ] {
            let key = given.key().unwrap();
            assert_eq!(key.is_some(), secret.is_some(), "{given:?}");
            if let (Some(key), Some(secret)) = (key, secret) {
                let token = Key::new(secret.as_bytes()).unwrap().token(0, 10);
                assert!(key.verify(&token, 1).is_ok(), "{given:?}");
            }
            assert!(!format!("{given:?}").contains("16+"), "the secret is in a message");
        }
    }

    #[test]
    fn what_cannot_be_a_secret_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        let given = Given { secret_file: Some(path.clone()), ..Given::default() };
        let says = given.key().unwrap_err().to_string();
        assert_eq!(says, format!("JWT_SECRET_FILE: there is no file {}", path.display()));
        durable::replace(&path, b"password\n", PRIVATE_FILE).unwrap();
        let says = given.key().unwrap_err().to_string();
        assert!(says.contains("JWT_SECRET_FILE"), "{says}");
        assert!(says.contains("has 8 bytes, and 16 is the least"), "{says}");
        let given = Given { secret: Some("short".into()), ..given };
        assert!(
            given.key().unwrap_err().to_string().starts_with("JWT_SECRET: the token secret has 5")
        );
    }
}
