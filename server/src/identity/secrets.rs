//! The secrets of a data folder: made at random on the first start, readable by their owner alone.

use super::token::Key;
use crate::durable::{self, PRIVATE_FILE, PRIVATE_FOLDER};
use crate::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Longest secret read: 64 KiB, far beyond any key, so that a wrong file is not swallowed whole.
pub(super) const SECRET_BYTES_MAX: u64 = 65_536;

/// Where a data folder keeps its secrets.
#[derive(Clone, Debug)]
pub struct Secrets {
    folder: PathBuf,
}

impl Secrets {
    /// The secrets of the data folder `data`.
    #[must_use]
    pub fn at(data: &Path) -> Self {
        Self { folder: data.join("secrets") }
    }

    /// The file with the key that signs tokens.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.folder.join("jwt-secret")
    }

    /// The key, `given` or the folder's own, which is made at random where it is missing. A file that
    /// others may read is closed to them, with a warning.
    ///
    /// # Errors
    /// When the system refuses, or a secret is too short.
    pub fn open_or_create(&self, given: Option<Key>) -> Result<Key> {
        durable::create_folder(&self.folder, PRIVATE_FOLDER)?;
        match given {
            Some(key) => Ok(key),
            None => self.key(&Self::secret_or(&self.key_file(), || {
                let mut text = String::new();
                for byte in random::<32>()? {
                    let _ = write!(text, "{byte:02x}"); // writing to a String cannot fail
                }
                Ok(text)
            })?),
        }
    }

    /// The file with the key that seals passwords which other services need in clear.
    #[must_use]
    pub fn seal_file(&self) -> PathBuf {
        self.folder.join("seal-key")
    }

    /// That key, made at random where it is missing.
    ///
    /// # Errors
    /// When the system refuses, or the file holds something else.
    pub fn seal_key(&self) -> Result<[u8; 32]> {
        durable::create_folder(&self.folder, PRIVATE_FOLDER)?;
        let text = Self::secret_or(&self.seal_file(), || Ok(STANDARD.encode(random::<32>()?)))?;
        let key = STANDARD.decode(text).ok().and_then(|key| key.try_into().ok());
        key.ok_or_else(|| {
            Error::new(format!("{} is not a key of 32 bytes in base64", self.seal_file().display()))
        })
    }

    /// The key of a server that has been started before.
    ///
    /// # Errors
    /// When there is none, or the system refuses.
    pub fn existing_key(&self) -> Result<Key> {
        let file = self.key_file();
        let secret = durable::read(&file, SECRET_BYTES_MAX)?.ok_or_else(|| {
            Error::new(format!(
                "there is no secret at {}: start `concertim serve` once, or name its folder with \
                 --data",
                file.display()
            ))
        })?;
        self.key(without_line_end(&secret))
    }

    fn key(&self, secret: &[u8]) -> Result<Key> {
        Key::new(secret).map_err(|e| Error::new(format!("{}: {e}", self.key_file().display())))
    }

    fn secret_or(file: &Path, make: impl FnOnce() -> Result<String>) -> Result<Vec<u8>> {
        if let Some(secret) = durable::read(file, SECRET_BYTES_MAX)? {
            if let Some(mode) = durable::tighten(file)? {
                tracing::warn!(
                    "{} had mode {mode:04o}, so others could read it; now its owner alone can. \
                     Replace it if somebody may have",
                    file.display()
                );
            }
            return Ok(without_line_end(&secret).to_owned());
        }
        let secret = make()?;
        durable::replace(file, format!("{secret}\n").as_bytes(), PRIVATE_FILE)?;
        Ok(secret.into_bytes())
    }
}

pub(super) fn without_line_end(secret: &[u8]) -> &[u8] {
    let end = secret.iter().rposition(|&byte| byte != b'\n' && byte != b'\r');
    end.and_then(|end| secret.get(..=end)).unwrap_or_default()
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|e| Error::new(format!("the system has no random numbers: {e}")))?;
    Ok(bytes)
}
