//! ID tokens (OpenID Connect Core 1.0, 2 and 3.1.3.7): read, and checked before anything they say counts.

use super::keys::{Algorithm, Keys};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Deserializer};
use subtle::ConstantTimeEq;

/// Longest token looked at, in bytes: those of large companies, with hundreds of groups, have some 20 kB.
const TOKEN_BYTES_MAX: usize = 64 * 1_024;

/// Longest subject: what the specification allows.
const SUBJECT_MAX: usize = 255;

/// How far apart clocks may be, in seconds.
const CLOCKS_APART: i64 = 60;

/// Why a token does not count, for the log.
pub(super) type Untrue = &'static str;

/// A token whose signature has not been looked at.
#[derive(Debug)]
pub(super) struct Token<'a> {
    /// How it says that it is signed.
    algorithm: Algorithm,
    /// With which key.
    key_id: Option<String>,
    signed: &'a str,
    signature: Vec<u8>,
    claims: Vec<u8>,
}

/// What a token has to say to count for one sign-in.
#[derive(Debug)]
pub(super) struct Expected<'a> {
    /// The provider.
    pub(super) issuer: &'a str,
    /// What this site is to it.
    pub(super) client_id: &'a str,
    /// The word that this sign-in was begun with.
    pub(super) nonce: &'a str,
    /// When it was begun, in seconds since 1970.
    pub(super) begun: i64,
    /// The time now.
    pub(super) now: i64,
}

/// Who has signed in at the provider.
#[derive(Debug, Deserialize)]
pub(super) struct Claims {
    iss: String,
    /// The provider's name of the user, which never becomes another's.
    pub(super) sub: String,
    aud: Audience,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    nonce: Option<String>,
    /// The e-mail address.
    pub(super) email: Option<String>,
    /// Whether the provider has seen that the address is the user's.
    #[serde(default, deserialize_with = "verified")]
    pub(super) email_verified: bool,
    /// What the user signs in as there.
    pub(super) preferred_username: Option<String>,
    /// The full name.
    pub(super) name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<serde_json::Value>,
}

/// True, or as some providers write it, `"true"`; all else is false.
fn verified<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    let value = serde_json::Value::deserialize(from)?;
    Ok(value == true || value == "true")
}

impl<'a> Token<'a> {
    /// Takes a token apart.
    ///
    /// # Errors
    /// When it is none, or its algorithm is none that counts.
    pub(super) fn parse(text: &'a str) -> Result<Self, Untrue> {
        const NONE: Untrue = "it is no signed token";
        if text.len() > TOKEN_BYTES_MAX {
            return Err("it is too long");
        }
        let (signed, signature) = text.rsplit_once('.').ok_or(NONE)?;
        let (header, claims) = signed.split_once('.').ok_or(NONE)?;
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| NONE);
        let header: Header = serde_json::from_slice(&decode(header)?).map_err(|_| NONE)?;
        let algorithm = Algorithm::parse(&header.alg);
        let algorithm = algorithm.ok_or("its algorithm is neither RS256 nor ES256")?;
        if header.crit.is_some() {
            return Err("its header demands what is not known here");
        }
        let (signature, claims) = (decode(signature)?, decode(claims)?);
        Ok(Self { algorithm, key_id: header.kid, signed, signature, claims })
    }

    /// Whether it is signed with one of `keys`.
    pub(super) fn is_signed_by(&self, keys: &Keys) -> bool {
        let id = self.key_id.as_deref();
        keys.verify(self.algorithm, id, self.signed.as_bytes(), &self.signature)
    }

    /// What it says, if it is signed by one of `keys` and meant for this sign-in.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub(super) fn check(&self, keys: &Keys, expected: &Expected<'_>) -> Result<Claims, Untrue> {
        if !self.is_signed_by(keys) {
            return Err("it is not signed with a key of the provider");
        }
        let claims: Claims = serde_json::from_slice(&self.claims)
            .map_err(|_| "it lacks a claim that it must have")?;
        claims.check(expected)?;
        Ok(claims)
    }
}

impl Claims {
    fn check(&self, expected: &Expected<'_>) -> Result<(), Untrue> {
        let authorized = self.azp.as_deref();
        let (is_for_us, alone) = match &self.aud {
            Audience::One(one) => (one == expected.client_id, true),
            Audience::Many(many) => {
                (many.iter().any(|one| one == expected.client_id), many.len() == 1)
            }
        };
        let nonce = self.nonce.as_deref().unwrap_or_default();
        let late = |moment: i64| expected.now >= moment.saturating_add(CLOCKS_APART);
        let early = |moment: i64| moment > expected.now.saturating_add(CLOCKS_APART);
        let rules = [
            (self.iss == expected.issuer, "it is of another issuer"),
            (is_for_us, "it is for another client"),
            (
                alone || authorized.is_some(),
                "it is for several clients, and does not say for which",
            ),
            (
                authorized.is_none_or(|azp| azp == expected.client_id),
                "it was given to another client",
            ),
            (!late(self.exp), "it has expired"),
            (!early(self.iat), "it was issued in the future"),
            (
                self.iat >= expected.begun.saturating_sub(CLOCKS_APART),
                "it is older than the sign-in",
            ),
            (!self.nbf.is_some_and(early), "it does not count yet"),
            (
                nonce.as_bytes().ct_eq(expected.nonce.as_bytes()).into(),
                "it was issued for another sign-in",
            ),
            (!self.sub.is_empty() && self.sub.len() <= SUBJECT_MAX, "its subject is none"),
        ];
        rules.into_iter().find(|(kept, _)| !kept).map_or(Ok(()), |(_, untrue)| Err(untrue))
    }
}
