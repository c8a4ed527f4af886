//! Tokens: JWT signed with HS256 and nothing else, by one shared secret.

use super::access::{Access, READ, Rights, TOKEN_DEVICES_MAX, WRITE};
use super::credentials::CREDENTIAL_BYTES_MAX;
use super::rate::Caller;
use super::standing::Bearer;
use crate::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Deserializer};
use sha2::Sha256;
use std::fmt;

/// What a good token does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Reading: it is for writing.
    Read,
    /// Writing: it is for reading.
    Write,
    /// What concerns all devices: it is for some.
    EveryDevice,
}

/// Why a token, or the lack of one, was refused; the texts are the existing daemon's, but for the
/// last, which that has not.
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
    /// Ended before its time, or its user has gone.
    Revoked,
    /// Good, and too narrow.
    Forbidden(Lack),
}

impl Refusal {
    /// The reason, as the existing daemon words it where it knows it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Missing => "no token found",
            Self::Unauthorized => "token is unauthorized",
            Self::Expired => "token is expired",
            Self::NotYet => "token nbf validation failed",
            Self::IssuedLater => "token iat validation failed",
            Self::Revoked => "revoked token",
            Self::Forbidden(Lack::Read) => "the token has not the right to read",
            Self::Forbidden(Lack::Write) => "the token has not the right to write",
            Self::Forbidden(Lack::EveryDevice) => {
                "the token is limited to some devices, and this is for those that are not"
            }
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
    /// A number, or the same as a text, as in tokens of the existing service's users.
    #[serde(default, deserialize_with = "number_or_text")]
    exp: Option<serde_json::Number>,
    nbf: Option<serde_json::Number>,
    iat: Option<serde_json::Number>,
    /// Words with spaces between: rights. None of ours among them is no right, and no `scope` is all,
    /// as in tokens from before there was one; so `null` must not pass for it.
    #[serde(default, deserialize_with = "there")]
    scope: Option<String>,
    /// Ids; no `devices` is all of them.
    #[serde(default, deserialize_with = "there")]
    devices: Option<Vec<String>>,
    /// Whose it is, which, and of what kind; in tokens of the portal's users UUIDs and a word.
    #[serde(default)]
    sub: serde_json::Value,
    #[serde(default)]
    jti: serde_json::Value,
    #[serde(default)]
    scp: serde_json::Value,
}

impl Claims {
    /// The user and the token, if it is one of the portal's users.
    fn bearer(&self) -> Option<Bearer> {
        let kind = self.scp.as_str()?;
        let id = |claim: &serde_json::Value| {
            uuid::Uuid::try_parse(claim.as_str()?).ok().map(|id| id.as_u128())
        };
        (kind == "user" || kind == "service")
            .then(|| Some(Bearer { user: id(&self.sub)?, jti: id(&self.jti)? }))?
    }
}

fn number_or_text<'de, D: Deserializer<'de>>(
    claim: D,
) -> Result<Option<serde_json::Number>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Number(serde_json::Number),
        Text(String),
    }
    match Option::<Either>::deserialize(claim)? {
        None => Ok(None),
        Some(Either::Number(number)) => Ok(Some(number)),
        Some(Either::Text(text)) => text
            .parse::<i64>()
            .map(|seconds| Some(seconds.into()))
            .map_err(serde::de::Error::custom),
    }
}

/// A claim that is there, `null` being none of its values.
fn there<'de, D: Deserializer<'de>, T: Deserialize<'de>>(claim: D) -> Result<Option<T>, D::Error> {
    T::deserialize(claim).map(Some)
}

/// The shared secret, ready to sign and verify.
#[derive(Clone)]
pub struct Key(pub(super) Hmac<Sha256>);

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
        self.sign(&format!("{{\"exp\":{}}}", now.saturating_add(seconds)))
    }

    /// A token of these rights, issued at `now`, that expires `seconds` later.
    ///
    /// # Errors
    /// When it would be longer than a header may be.
    pub fn token_of(&self, rights: &Rights, now: i64, seconds: i64) -> Result<String> {
        let mut claims = serde_json::Map::new();
        claims.insert("exp".to_owned(), now.saturating_add(seconds).into());
        match (rights.read, rights.write) {
            (true, true) => {}
            (read, _) => {
                claims.insert("scope".to_owned(), if read { READ } else { WRITE }.into());
            }
        }
        if let Some(devices) = &rights.devices {
            claims.insert("devices".to_owned(), devices.clone().into());
        }
        let token = self.sign(&serde_json::Value::Object(claims).to_string());
        let header = "Bearer ".len().saturating_add(token.len());
        if header > CREDENTIAL_BYTES_MAX {
            return Err(Error::new(format!(
                "with so many devices the header `Authorization` has {header} bytes, and \
                 {CREDENTIAL_BYTES_MAX} is the most: share them out to several tokens"
            )));
        }
        Ok(token)
    }

    fn sign(&self, claims: &str) -> String {
        let signed = format!("{HEADER}.{}", URL_SAFE_NO_PAD.encode(claims));
        let signature = self.0.clone().chain_update(&signed).finalize().into_bytes();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    /// What `token` allows, if this key signed it and the times in it allow its use at `now`; a
    /// missing time allows, and there is no leeway.
    ///
    /// # Errors
    /// Why not; the signature is looked at first.
    pub fn verify(&self, token: &str, now: i64) -> Result<Access, Refusal> {
        let (claims, caller) = self.signed_claims(token).ok_or(Refusal::Unauthorized)?;
        if claims.iat.as_ref().is_some_and(|iat| seconds(iat) > now) {
            return Err(Refusal::IssuedLater);
        }
        if claims.exp.as_ref().is_some_and(|exp| seconds(exp) <= now) {
            return Err(Refusal::Expired);
        }
        if claims.nbf.as_ref().is_some_and(|nbf| seconds(nbf) > now) {
            return Err(Refusal::NotYet);
        }
        let has = |right: &str| {
            let scope = claims.scope.as_deref();
            scope.is_none_or(|scope| scope.split(' ').any(|word| word == right))
        };
        let bearer = claims.bearer();
        let rights = Rights { read: has(READ), write: has(WRITE), devices: claims.devices };
        Ok(Access::new(caller, &rights).of_bearer(bearer))
    }

    /// Whose allowance a token that this key has signed uses, whatever it says.
    pub(super) fn caller(&self, token: &str) -> Option<Caller> {
        self.signed_claims(token).map(|(_, caller)| caller)
    }

    fn signed_claims(&self, token: &str) -> Option<(Claims, Caller)> {
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
        let claims: Claims = serde_json::from_slice(&decode(claims)?).ok()?;
        if claims.devices.as_ref().is_some_and(|devices| devices.len() > TOKEN_DEVICES_MAX) {
            return None;
        }
        Some((claims, Caller::Token(*signature.first_chunk()?)))
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
        assert_eq!(key().verify(token, NOW).map(drop), verdict, "{token}");
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
            (r#"{"exp":"1700000001"}"#, Ok(())),
            (r#"{"exp":"1700000000"}"#, Err(Refusal::Expired)),
            (r#"{"exp":"soon"}"#, Err(Refusal::Unauthorized)),
            (r#"{"exp":true}"#, Err(Refusal::Unauthorized)),
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
        assert_eq!(key().verify(&good, NOW + 60).map(drop), Err(Refusal::Expired));
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

    #[test]
    fn claims_narrow_and_wrong_ones_end_a_token() {
        let many = |count: usize| format!(r#"{{"devices":[{}]}}"#, vec![r#""1""#; count].join(","));
        let (most, too_many) = (many(TOKEN_DEVICES_MAX), many(TOKEN_DEVICES_MAX + 1));
        // Reading, writing, device 1, device 2.
        for (claims, allows) in [
            ("{}", Some([true, true, true, true])),
            (r#"{"scope":"read"}"#, Some([true, false, true, true])),
            (r#"{"scope":"write"}"#, Some([false, true, true, true])),
            (r#"{"scope":"read write"}"#, Some([true, true, true, true])),
            (r#"{"scope":"openid write  read"}"#, Some([true, true, true, true])),
            (r#"{"scope":"Read,write"}"#, Some([false, false, true, true])),
            (r#"{"scope":"reader"}"#, Some([false, false, true, true])),
            (r#"{"scope":""}"#, Some([false, false, true, true])),
            (r#"{"scp":["a"]}"#, Some([true, true, true, true])),
            (r#"{"devices":["1"]}"#, Some([true, true, true, false])),
            (r#"{"devices":["2","1","2"]}"#, Some([true, true, true, true])),
            (r#"{"devices":[]}"#, Some([true, true, false, false])),
            (r#"{"scope":"read","devices":["2"]}"#, Some([true, false, false, true])),
            (&most, Some([true, true, true, false])),
            (&too_many, None),
            (r#"{"scope":null}"#, None),
            (r#"{"scope":["read"]}"#, None),
            (r#"{"scope":1}"#, None),
            (r#"{"scope":"read","scope":"write"}"#, None),
            (r#"{"devices":null}"#, None),
            (r#"{"devices":"1"}"#, None),
            (r#"{"devices":[1]}"#, None),
            (r#"{"devices":["1",null]}"#, None),
            (r#"{"devices":{"1":"1"}}"#, None),
        ] {
            let found = key().verify(&signed(r#"{"alg":"HS256"}"#, claims), NOW);
            let found = found.map(|access| {
                [access.may_read(), access.may_write(), access.device("1"), access.device("2")]
            });
            assert_eq!(found, allows.ok_or(Refusal::Unauthorized), "{claims}");
        }
        // Times come first.
        check(&signed(r#"{"alg":"HS256"}"#, r#"{"exp":1,"scope":""}"#), Err(Refusal::Expired));
    }

    #[test]
    fn tokens_are_made_of_rights_and_fit_a_header() {
        let rights = |scopes: &[&str], devices: &[String]| {
            let scopes: Vec<String> = scopes.iter().map(|scope| (*scope).to_owned()).collect();
            Rights::new(&scopes, devices).unwrap()
        };
        let made = |rights: &Rights| key().token_of(rights, NOW, 60);
        assert_eq!(made(&Rights::ALL).unwrap(), key().token(NOW, 60));
        for (scopes, devices) in [
            (&["read"][..], &[][..]),
            (&["write"], &["1".to_owned(), "\u{e9}\"".to_owned()]),
            (&[], &["7".to_owned()]),
        ] {
            let rights = rights(scopes, devices);
            let access = key().verify(&made(&rights).unwrap(), NOW).unwrap();
            assert_eq!(access, Access::new(access.caller(), &rights));
        }
        let ids: Vec<String> = (1_000..2_000).map(|id| id.to_string()).collect();
        assert!(made(&rights(&["write"], &ids[..860])).is_ok());
        let error = made(&rights(&["write"], &ids)).unwrap_err().to_string();
        assert!(error.contains("8192 is the most"), "{error}");
    }

    #[test]
    fn each_token_is_a_caller_of_its_own() {
        let caller = |seconds: i64| key().verify(&key().token(NOW, seconds), NOW).unwrap().caller();
        assert_eq!(caller(60), caller(60));
        assert_ne!(caller(60), caller(61));
    }
}
