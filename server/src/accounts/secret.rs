//! Random texts that somebody keeps, and the digests of them that we keep.

use crate::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Random bytes.
///
/// # Errors
/// When the system has none.
pub(super) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::new(format!("the system has no random numbers: {error}")))?;
    Ok(bytes)
}

/// 256 random bits in letters, digits, `-` and `_`, which go into links, cookies and headers as they
/// are.
///
/// # Errors
/// When the system has none.
pub(super) fn random_text() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// The digest of such a text, for the database: who reads that does not have the text. (It needs no salt
/// and no slowness, as nobody guesses 256 bits.)
pub(super) fn digest(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(text))
}
