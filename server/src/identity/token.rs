//! Tokens: JWT signed with HS256 and nothing else, by one shared secret.

use crate::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;
use std::fmt;

/// Why a token, or the lack of one, was refused; the texts are the existing daemon's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No token came with the request.
    Missing,
    /// Not a token, another algorithm, or signed by somebody else.
    Unauthorized,
    /// `exp` has passed.
    Expired,
    /// `nbf` has not come.
    NotYet,
    /// `iat` has not come.
    IssuedLater,
}

impl Refusal {
    /// The reason as the existing daemon words it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Missing => "no token found",
            Self::Unauthorized => "token is unauthorized",
            Self::Expired => "token is expired",
            Self::NotYet => "token nbf validation failed",
            Self::IssuedLater => "token iat validation failed",
        }
    }
}

#[derive(Deserialize)]
struct Header<'a> {
    #[serde(borrow)]
    alg: std::borrow::Cow<'a, str>,
    /// Extensions that a reader must understand; this one understands none.
    crit: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Claims {
    exp: Option<serde_json::Number>,
    nbf: Option<serde_json::Number>,
    iat: Option<serde_json::Number>,
}

/// The shared secret, ready to sign and verify.
#[derive(Clone)]
pub struct Key(Hmac<Sha256>);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

/// `{"alg":"HS256","typ":"JWT"}`.
const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

impl Key {
    /// Shortest secret in bytes: 128 bits of hexadecimal digits would be 32; 16 lets random bytes
    /// pass and stops words.
    pub const SECRET_BYTES_MIN: usize = 16;

    /// A key of `secret`.
    ///
    /// # Errors
    /// When it is too short to be a secret.
    pub fn new(secret: &[u8]) -> Result<Self> {
        if secret.len() < Self::SECRET_BYTES_MIN {
            return Err(Error::new(format!(
                "the token secret has {} bytes, and {} is the least: a shorter one can be guessed by \
                 whoever has seen a token",
                secret.len(),
                Self::SECRET_BYTES_MIN
            )));
        }
        let key = Hmac::new_from_slice(secret)
            .map_err(|_| Error::new("the token secret does not fit HMAC-SHA-256"))?;
        Ok(Self(key))
    }

    /// A token issued at `now` that expires `seconds` later; its only claim is `exp`.
    #[must_use]
    pub fn token(&self, now: i64, seconds: i64) -> String {
        let claims = format!("{{\"exp\":{}}}", now.saturating_add(seconds));
        let signed = format!("{HEADER}.{}", URL_SAFE_NO_PAD.encode(claims));
        let signature = self.0.clone().chain_update(&signed).finalize().into_bytes();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    /// Whether this key signed `token` and the times in it allow its use at `now`; a missing time
    /// allows, and there is no leeway.
    ///
    /// # Errors
    /// Why not; the signature is looked at first.
    pub fn verify(&self, token: &str, now: i64) -> Result<(), Refusal> {
        let claims = self.signed_claims(token).ok_or(Refusal::Unauthorized)?;
        if claims.iat.as_ref().is_some_and(|iat| seconds(iat) > now) {
            return Err(Refusal::IssuedLater);
        }
        if claims.exp.as_ref().is_some_and(|exp| seconds(exp) <= now) {
            return Err(Refusal::Expired);
        }
        if claims.nbf.as_ref().is_some_and(|nbf| seconds(nbf) > now) {
            return Err(Refusal::NotYet);
        }
        Ok(())
    }

    fn signed_claims(&self, token: &str) -> Option<Claims> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
        let signature = decode(signature)?;
        // Compares in constant time.
        self.0.clone().chain_update(signed).verify_slice(&signature).ok()?;
        if header != HEADER {
            let header = decode(header)?;
            let header: Header<'_> = serde_json::from_slice(&header).ok()?;
            if header.alg != "HS256" || header.crit.is_some() {
                return None;
            }
        }
        serde_json::from_slice(&decode(claims)?).ok()
    }
}

/// A claim's whole seconds.
fn seconds(time: &serde_json::Number) -> i64 {
    match (time.as_i64(), time.as_f64()) {
        (Some(seconds), _) => seconds,
        (None, Some(seconds)) => whole(seconds),
        (None, None) => i64::MAX,
    }
}

#[expect(clippy::as_conversions, reason = "no other way from f64; it holds at the ends")]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn key() -> Key {
        Key::new(b"0123456789abcdef").unwrap()
    }

    fn signed(header: &str, claims: &str) -> String {
        let signed =
            format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let signature = key().0.chain_update(&signed).finalize().into_bytes();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    #[track_caller]
    fn check(token: &str, verdict: Result<(), Refusal>) {
        assert_eq!(key().verify(token, NOW), verdict, "{token}");
    }

    #[test]
    fn a_token_of_another_program_is_understood() {
        // Signed by openssl: printf '%s' "$header.$claims" | openssl dgst -sha256 -hmac ...
        let token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjQwMDAwMDAwMDB9.\
            AEz7p_Dmq4l8tDEZyk2AM_IEqi8tGuD4h8JfCzo6fo8";
        check(token, Ok(()));
    }

    #[test]
    fn times_are_whole_seconds_without_leeway() {
        let header = r#"{"alg":"HS256"}"#;
        for (claims, verdict) in [
            ("{}", Ok(())),
            (r#"{"sub":"1","scp":["a"]}"#, Ok(())),
            (r#"{"exp":1700000001}"#, Ok(())),
            (r#"{"exp":1700000000}"#, Err(Refusal::Expired)),
            (r#"{"exp":1700000000.9}"#, Err(Refusal::Expired)),
            (r#"{"exp":1e30}"#, Ok(())),
            (r#"{"exp":-1}"#, Err(Refusal::Expired)),
            (r#"{"nbf":1700000000}"#, Ok(())),
            (r#"{"nbf":1700000001}"#, Err(Refusal::NotYet)),
            (r#"{"iat":1700000000}"#, Ok(())),
            (r#"{"iat":1700000001}"#, Err(Refusal::IssuedLater)),
            (r#"{"exp":"1700000001"}"#, Err(Refusal::Unauthorized)),
            ("[]", Err(Refusal::Unauthorized)),
            ("", Err(Refusal::Unauthorized)),
        ] {
            check(&signed(header, claims), verdict);
        }
    }

    #[test]
    fn only_hs256_signed_by_this_key_passes() {
        let good = key().token(NOW, 60);
        check(&good, Ok(()));
        assert_eq!(key().verify(&good, NOW + 60), Err(Refusal::Expired));
        let other = Key::new(b"fedcba9876543210").unwrap().token(NOW, 60);
        for token in [
            "",
            ".",
            "..",
            "a.b.c",
            &other,
            &good[1..],
            &good[..good.len() - 1],
            &signed(r#"{"alg":"none"}"#, "{}"),
            &signed(r#"{"alg":"HS512"}"#, "{}"),
            &signed(r#"{"alg":"HS256","crit":["x"]}"#, "{}"),
            &signed(r#"{}"#, "{}"),
        ] {
            check(token, Err(Refusal::Unauthorized));
        }
    }
}
