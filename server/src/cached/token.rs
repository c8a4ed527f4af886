//! The token that opens connections over TCP.

use crate::{Error, Result};
use sha2::{Digest, Sha256};
use std::fmt;
use std::path::Path;
use subtle::ConstantTimeEq;

/// Shortest token in bytes: 128 bits as hexadecimal digits.
const SHORTEST: usize = 32;

/// Longest file that is read for a token.
const LONGEST: u64 = 4096;

/// The digest of a token: digests compare in the same time, however long the token is.
pub(super) struct Token([u8; 32]);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

impl Token {
    /// The first line of a file.
    ///
    /// # Errors
    /// When the file cannot be read, or the token is shorter than 32 bytes or has a blank.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let bytes = crate::durable::read(path, LONGEST)?
            .ok_or_else(|| Error::new(format!("{}: no such file", path.display())))?;
        let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii();
        let plain = line.iter().all(|byte| byte.is_ascii_graphic() && *byte != b'\\');
        if line.len() < SHORTEST || !plain {
            return Err(Error::new(format!(
                "{}: a token is {SHORTEST} or more visible characters without \\ on the first line",
                path.display()
            )));
        }
        Ok(Self(Sha256::digest(line).into()))
    }

    /// Whether `shown` is the token; takes the same time for every wrong one of its length.
    pub(super) fn is(&self, shown: &[u8]) -> bool {
        let shown: [u8; 32] = Sha256::digest(shown).into();
        bool::from(self.0.ct_eq(&shown))
    }
}
