//! Secrets that other services need again in clear: sealed under a key outside the database.

use super::secret;
use crate::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use std::fmt;

/// What a sealed text begins with: the version of its form.
const VERSION: &str = "1:";

/// The key, ready to seal and open.
#[derive(Clone)]
pub(crate) struct Seal(Option<LessSafeKey>);

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal(..)")
    }
}

impl Seal {
    /// The length of a key in bytes.
    pub(crate) const KEY_BYTES: usize = 32;

    /// A seal of this key.
    pub(crate) fn new(key: [u8; Self::KEY_BYTES]) -> Self {
        // The algorithm takes keys of just this length.
        Self(UnboundKey::new(&CHACHA20_POLY1305, &key).ok().map(LessSafeKey::new))
    }

    /// A seal for `purpose` alone, of a key that serves others, too: what is sealed for one opens for no
    /// other, and each has nonces of its own.
    pub(crate) fn derived(key: [u8; Self::KEY_BYTES], purpose: &str) -> Self {
        let derived = Salt::new(HKDF_SHA256, &[]).extract(&key);
        let derived =
            derived.expand(&[purpose.as_bytes()], &CHACHA20_POLY1305).map(UnboundKey::from);
        Self(derived.ok().map(LessSafeKey::new))
    }

    /// `text`, sealed. The nonce is drawn at random: 96 bits are enough for 2^32 texts, and a site has
    /// one or two a user.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub(crate) fn seal(&self, text: &str) -> Result<String> {
        let nonce: [u8; NONCE_LEN] = secret::random()?;
        let mut bytes = text.as_bytes().to_vec();
        let key = self.0.as_ref().ok_or_else(|| Error::new("there is no key to seal with"))?;
        let sealed = Nonce::assume_unique_for_key(nonce);
        key.seal_in_place_append_tag(sealed, Aad::from(VERSION), &mut bytes)
            .map_err(|_| Error::new("a text could not be sealed"))?;
        let whole = [&nonce[..], &bytes].concat();
        Ok(format!("{VERSION}{}", STANDARD_NO_PAD.encode(whole)))
    }

    /// The text that was sealed.
    ///
    /// # Errors
    /// When it was sealed with another key, or is not what was sealed.
    pub(crate) fn open(&self, sealed: &str) -> Result<String> {
        let opened = || {
            let bytes = STANDARD_NO_PAD.decode(sealed.strip_prefix(VERSION)?).ok()?;
            let (nonce, bytes) = bytes.split_first_chunk::<NONCE_LEN>()?;
            let mut bytes = bytes.to_vec();
            let nonce = Nonce::assume_unique_for_key(*nonce);
            let text =
                self.0.as_ref()?.open_in_place(nonce, Aad::from(VERSION), &mut bytes).ok()?;
            String::from_utf8(text.to_vec()).ok()
        };
        opened().ok_or_else(|| {
            Error::new(
                "a sealed password cannot be opened: the key in the data folder is not the one that \
                 it was sealed with",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_opens_what_it_sealed_and_only_whole() {
        let (seal, other) = (Seal::new([1; 32]), Seal::new([2; 32]));
        for text in ["", "secret", "p\u{e4}ss \u{1f511}"] {
            let sealed = seal.seal(text).unwrap();
            assert_eq!(seal.open(&sealed).unwrap(), text);
            assert!(text.is_empty() || !sealed.contains(text));
            assert_ne!(seal.seal(text).unwrap(), sealed, "the nonce is another each time");
            assert!(other.open(&sealed).is_err());
            for place in VERSION.len()..sealed.len() {
                let mut changed = sealed.clone().into_bytes();
                changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
                let changed = String::from_utf8(changed).unwrap();
                assert!(seal.open(&changed).is_err(), "{place} of {sealed}");
            }
        }
        let derived = ["a", "b"].map(|purpose| Seal::derived([1; 32], purpose));
        let sealed = derived[0].seal("secret").unwrap();
        assert_eq!(Seal::derived([1; 32], "a").open(&sealed).unwrap(), "secret");
        for other in [&derived[1], &seal, &Seal::derived([2; 32], "a")] {
            assert!(other.open(&sealed).is_err());
        }
        for nonsense in ["", "1:", "1:AAAA", "2:AAAA", "secret"] {
            assert!(seal.open(nonsense).is_err(), "{nonsense}");
        }
        assert!(!format!("{seal:?}").contains('1'));
    }
}
