//! Passwords: kept as hashes of argon2id, checked a few at a time.

use crate::rules::{Code, Invalid, Refusal};
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Fewest and most characters of a password: the existing service's.
const CHARACTERS: std::ops::RangeInclusive<usize> = 6..=128;

/// Memory of a hash in KiB, passes over it, and lanes: 19 MiB and two passes are what OWASP names as
/// the least for argon2id; some 20 ms of a processor here. More would let fewer people sign in at once
/// than guessers with graphics cards are slowed down.
const MEMORY_KIB: u32 = 19 * 1_024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes made at once: two processors' worth, which leaves the rest of them to other requests, and 38
/// MiB.
const AT_ONCE: usize = 2;

/// Who waits for a hash at most: three seconds' worth; more are told to come back.
const WAITING: usize = 256;

/// A password that was given, hashed and sealed before anything in the database is locked.
#[derive(Clone)]
pub(crate) struct Password {
    characters: usize,
    /// The hash, if the password has a length that may be.
    pub(super) hash: Option<String>,
    /// The same, sealed, for those services that need the password itself; none where it came as a
    /// hash.
    pub(super) sealed: Option<String>,
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

impl Password {
    /// One of which only the hash is known: of an imported user.
    #[cfg(test)]
    pub(crate) fn imported(hash: String, sealed: Option<String>) -> Self {
        Self { characters: *CHARACTERS.start(), hash: Some(hash), sealed }
    }

    /// Adds what is wrong with it.
    pub(super) fn check(&self, invalid: &mut Invalid) {
        if self.characters == 0 {
            invalid.add("password", Code::Blank);
        } else if self.characters < *CHARACTERS.start() {
            invalid.add("password", Code::TooShort(*CHARACTERS.start()));
        } else if self.characters > *CHARACTERS.end() {
            invalid.add("password", Code::TooLong(*CHARACTERS.end()));
        }
    }
}

/// What a password is to a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Another.
    Wrong,
    /// The one.
    Right,
    /// The one, and the hash is of an old kind.
    Outdated,
}

/// What makes hashes and checks them.
pub(crate) struct Passwords {
    waiting: Arc<Semaphore>,
    working: Arc<Semaphore>,
    /// A hash that no password has: checked where there is no such user, so that this takes as long.
    nobody: Arc<str>,
}

impl fmt::Debug for Passwords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passwords(..)")
    }
}

impl Passwords {
    /// One that has nothing to do yet.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub(super) fn new() -> crate::Result<Self> {
        let nobody = hash_of(super::secret::random_text()?.as_bytes());
        let nobody = nobody.map_err(crate::Error::new)?.into();
        let (waiting, working) =
            (Arc::new(Semaphore::new(WAITING)), Arc::new(Semaphore::new(AT_ONCE)));
        Ok(Self { waiting, working, nobody })
    }

    /// A password as it was given; `seal` seals what other services need.
    ///
    /// # Errors
    /// When too many wait for theirs, or the system has no random numbers.
    pub(super) async fn prepare(
        &self,
        password: &str,
        seal: &super::Seal,
    ) -> Result<Password, Refusal> {
        let characters = password.chars().count();
        if !CHARACTERS.contains(&characters) {
            return Ok(Password { characters, hash: None, sealed: None });
        }
        let sealed = Some(seal.seal(password).map_err(|error| Refusal::Failed(error.to_string()))?);
        let hash = Some(self.hash(password).await?);
        Ok(Password { characters, hash, sealed })
    }

    /// The hash of a password.
    ///
    /// # Errors
    /// See [`Passwords::prepare`].
    pub(super) async fn hash(&self, password: &str) -> Result<String, Refusal> {
        let password = password.to_owned();
        self.work(move || hash_of(password.as_bytes())).await?.map_err(Refusal::Failed)
    }

    /// What `password` is to `kept`; without a hash, a wrong one, which takes as long to say.
    ///
    /// # Errors
    /// See [`Passwords::prepare`].
    pub(super) async fn verify(
        &self,
        password: &str,
        kept: Option<&str>,
    ) -> Result<Verdict, Refusal> {
        // No password is longer; and nobody makes us hash megabytes.
        if password.chars().count() > *CHARACTERS.end() {
            return Ok(Verdict::Wrong);
        }
        let (password, known) = (password.to_owned(), kept.is_some());
        let kept = kept.map_or_else(|| self.nobody.to_string(), str::to_owned);
        let verdict = self.work(move || verdict_on(password.as_bytes(), &kept)).await?;
        Ok(if known { verdict } else { Verdict::Wrong })
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Refusal> {
        let _place = self.waiting.try_acquire().map_err(|_| Refusal::TooMany(1))?;
        let closed = |_| Refusal::Failed("passwords are not checked any more".to_owned());
        let turn = Arc::clone(&self.working).acquire_owned().await.map_err(closed)?;
        let done = tokio::task::spawn_blocking(move || {
            // Held until the work ends, also where nobody waits for it any more.
            let _turn = turn;
            work()
        });
        done.await.map_err(|error| Refusal::Failed(format!("checking a password: {error}")))
    }
}

fn argon2() -> Result<Argon2<'static>, String> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| error.to_string())?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_of(password: &[u8]) -> Result<String, String> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|error| format!("no random numbers: {error}"))?;
    let hash = argon2()?.hash_password_with_salt(password, &salt);
    hash.map(|hash| hash.to_string()).map_err(|error| format!("hashing a password: {error}"))
}

/// Hashes of bcrypt (`$2a$`, `$2b$`, `$2y$`) come from the existing service; they look at the first 72
/// bytes alone, as it did.
fn verdict_on(password: &[u8], kept: &str) -> Verdict {
    if kept.starts_with("$2") {
        return match bcrypt::verify(password, kept) {
            Ok(true) => Verdict::Outdated,
            _ => Verdict::Wrong,
        };
    }
    let same = argon2().is_ok_and(|argon2| argon2.verify_password(password, kept).is_ok());
    match same {
        false => Verdict::Wrong,
        true if is_current(kept) => Verdict::Right,
        true => Verdict::Outdated,
    }
}

/// Whether a hash of argon2 was made with the numbers above.
fn is_current(kept: &str) -> bool {
    kept.starts_with(&format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}$"))
}

#[cfg(test)]
mod tests {
    use super::super::Seal;
    use super::*;

    #[tokio::test]
    async fn hashes_are_checked_whoever_made_them() {
        let passwords = Passwords::new().unwrap();
        let made = passwords.hash("p\u{e4}ssword").await.unwrap();
        assert!(is_current(&made), "{made}");
        // A test vector of jBCrypt, for "a".
        let bcrypt = "$2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe";
        for (password, kept, wanted) in [
            ("p\u{e4}ssword", Some(&*made), Verdict::Right),
            ("password", Some(&made), Verdict::Wrong),
            ("", Some(&made), Verdict::Wrong),
            ("p\u{e4}ssword", None, Verdict::Wrong),
            ("a", Some(bcrypt), Verdict::Outdated),
            ("b", Some(bcrypt), Verdict::Wrong),
            ("x", Some("$2b$nonsense"), Verdict::Wrong),
            ("x", Some(""), Verdict::Wrong),
            (&"x".repeat(129), Some(&made), Verdict::Wrong),
        ] {
            assert_eq!(passwords.verify(password, kept).await.unwrap(), wanted, "{password}");
        }
        for version in ["$2a$", "$2b$", "$2y$"] {
            let kept = bcrypt::hash("secret-1", 4).unwrap().replace("$2b$", version);
            let verdict = passwords.verify("secret-1", Some(&kept)).await.unwrap();
            assert_eq!(verdict, Verdict::Outdated, "{kept}");
        }
    }

    #[tokio::test]
    async fn lengths_have_bounds() {
        let (passwords, seal) = (Passwords::new().unwrap(), Seal::new([7; 32]));
        for (characters, wanted) in [
            (0, Some(Code::Blank)),
            (5, Some(Code::TooShort(6))),
            (6, None),
            (128, None),
            (129, Some(Code::TooLong(128))),
        ] {
            let password = "\u{e9}".repeat(characters);
            let prepared = passwords.prepare(&password, &seal).await.unwrap();
            let mut invalid = Invalid::default();
            prepared.check(&mut invalid);
            let code = invalid.faults().first().map(|fault| fault.code.clone());
            assert_eq!(code, wanted, "{characters}");
            assert_eq!(prepared.hash.is_some(), wanted.is_none());
            assert!(!format!("{prepared:?}").contains('\u{e9}'));
        }
    }

    #[tokio::test]
    async fn those_who_wait_are_bounded() {
        let passwords = Passwords::new().unwrap();
        let _all = passwords.waiting.acquire_many(WAITING.try_into().unwrap()).await.unwrap();
        assert!(matches!(passwords.hash("password").await, Err(Refusal::TooMany(1))));
    }
}
