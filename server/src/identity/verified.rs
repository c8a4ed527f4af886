//! Tokens whose signatures were found good lately: working one out again takes as long as all the
//! rest of a report.

use super::token::{Key, Refusal, Signed};
use foldhash::quality::RandomState;
use parking_lot::Mutex;
use std::fmt;
use std::hash::BuildHasher;
use subtle::{Choice, ConstantTimeEq};

/// Places: 8,192, nearly one for each device that there may be. A token takes that of another whose
/// hash is the same but for multiples.
const PLACES: u16 = 8_192;

/// Longest token that is kept, in bytes: 512, one of some 40 devices. So all have 8 MiB at most, with
/// what was read from them.
const BYTES_MAX: usize = 512;

/// The tokens. What is kept is what the signature vouches for, and never whether a time in it has
/// come: that is looked at for each request.
pub(super) struct Verified {
    hasher: RandomState,
    places: Box<[Mutex<Option<Box<Entry>>>]>,
}

struct Entry {
    token: Box<[u8]>,
    signed: Signed,
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verified(..)")
    }
}

impl Verified {
    pub(super) fn new() -> Self {
        let places = (0..PLACES).map(|_| Mutex::default()).collect();
        Self { hasher: RandomState::default(), places }
    }

    /// What `key` signed in `token`.
    ///
    /// # Errors
    /// That it did not.
    pub(super) fn signed(&self, key: &Key, token: &str) -> Result<Signed, Refusal> {
        let place =
            usize::try_from(self.hasher.hash_one(token) % u64::from(PLACES)).unwrap_or_default();
        let Some(place) = self.places.get(place).filter(|_| token.len() <= BYTES_MAX) else {
            return key.signed(token);
        };
        if let Some(entry) = &*place.lock()
            && is_same(&entry.token, token.as_bytes())
        {
            return Ok(entry.signed.clone());
        }
        let signed = key.signed(token)?;
        let entry = Entry { token: token.as_bytes().into(), signed: signed.clone() };
        *place.lock() = Some(Box::new(entry));
        Ok(signed)
    }
}

/// Whether two tokens are the same. It takes as long wherever they differ, so that nobody finds a
/// signature byte by byte.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let ((ones, one_rest), (others, other_rest)) = (one.as_chunks(), other.as_chunks());
    let same = Choice::from(u8::from(one.len() == other.len()));
    let words = ones.iter().zip(others);
    let same = words.fold(same, |same, (one, other)| {
        same & u128::from_le_bytes(*one).ct_eq(&u128::from_le_bytes(*other))
    });
    (same & one_rest.ct_eq(other_rest)).into()
}

#[cfg(test)]
mod tests {
    use super::super::Rights;
    use super::*;

    fn key() -> Key {
        Key::new(b"0123456789abcdef").unwrap()
    }

    #[test]
    fn a_kept_token_still_expires_and_another_is_not_taken_for_it() {
        let (verified, token) = (Verified::new(), key().token(0, 10));
        for (now, allowed) in [(0, Ok(())), (9, Ok(())), (10, Err(Refusal::Expired)), (9, Ok(()))] {
            let signed = verified.signed(&key(), &token).unwrap();
            assert_eq!(signed.at(now).map(drop), allowed, "{now}");
        }
        let kept = || verified.places.iter().filter(|place| place.lock().is_some()).count();
        assert_eq!(kept(), 1);
        for at in 0..token.len() {
            let mut other = token.clone().into_bytes();
            other[at] = if other[at] == b'A' { b'B' } else { b'A' };
            let other = String::from_utf8(other).unwrap();
            assert_eq!(verified.signed(&key(), &other).map(drop), Err(Refusal::Unauthorized));
            assert!(!is_same(other.as_bytes(), token.as_bytes()));
        }
        assert!(!is_same(&token.as_bytes()[..token.len() - 1], token.as_bytes()));
        assert!(is_same(token.as_bytes(), token.clone().as_bytes()));
        assert_eq!(kept(), 1, "what is not signed is not kept");
        let access = |signed: Signed| signed.at(0).unwrap();
        let again = verified.signed(&key(), &token).map(access);
        assert_eq!(again, key().signed(&token).map(access));
    }

    #[test]
    fn as_many_are_kept_as_there_are_places() {
        let verified = Verified::new();
        for seconds in 1..20_000 {
            verified.signed(&key(), &key().token(0, seconds)).unwrap();
        }
        let kept = verified.places.iter().filter(|place| place.lock().is_some()).count();
        let places = usize::from(PLACES);
        assert!((places / 2..=places).contains(&kept), "{kept}");
        let long = vec!["1234567890".to_owned(); 100];
        let rights = Rights::new(&[], &long).unwrap();
        let token = key().token_of(&rights, 0, 10).unwrap();
        assert!(token.len() > BYTES_MAX && verified.signed(&key(), &token).is_ok());
        let kept =
            verified.places.iter().filter_map(|place| Some(place.lock().as_ref()?.token.len()));
        assert!(kept.max().unwrap() <= BYTES_MAX);
    }
}
