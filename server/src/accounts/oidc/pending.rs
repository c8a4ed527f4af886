//! Sign-ins that have been begun: what the browser keeps meanwhile, sealed.

use crate::accounts::{Seal, secret, session};
use crate::{Error, Result};
use hyper::header::HeaderMap;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

const COOKIE: &str = "concertim_oidc";

/// The paths that the cookie is sent to.
const PATH: &str = "/api/v2/oidc";

/// How long one may take to sign in at the provider: ten minutes.
const SECONDS: i64 = 600;
const MICROS: i64 = 1_000_000;

/// A sign-in that has been begun. Nothing is kept here meanwhile, so nobody can fill the memory, and any
/// server of the site can end it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Pending {
    /// The word that comes back with the browser: it is this browser that began.
    pub(super) state: String,
    /// The word that comes back in the ID token: it was issued for this sign-in.
    pub(super) nonce: String,
    /// The word that the code is exchanged with (PKCE): it was given to this sign-in.
    pub(super) verifier: String,
    /// Where on this site to go on.
    pub(super) return_to: String,
    /// When it was begun, in microseconds.
    pub(super) begun: i64,
}

impl Pending {
    /// A new one.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub(super) fn new(return_to: &str, now: i64) -> Result<Self> {
        Ok(Self {
            state: secret::random_text()?,
            nonce: secret::random_text()?,
            verifier: secret::random_text()?,
            return_to: return_to.to_owned(),
            begun: now,
        })
    }

    /// What the provider is told of the verifier (RFC 7636, S256).
    pub(super) fn challenge(&self) -> String {
        secret::digest(&self.verifier)
    }

    /// The header `Set-Cookie` that keeps it. It is sent along when the provider leads back here, as that
    /// is a visit of the top page (`Lax`).
    ///
    /// # Errors
    /// When it cannot be sealed.
    pub(super) fn set_cookie(&self, seal: &Seal, secure: bool) -> Result<String> {
        let json = serde_json::to_string(self);
        let sealed = seal.seal(&json.map_err(|error| Error::new(error.to_string()))?)?;
        Ok(cookie(&sealed, SECONDS, secure))
    }

    /// That of the browser which comes back with `state`.
    pub(super) fn of(headers: &HeaderMap, seal: &Seal, state: &str, now: i64) -> Option<Self> {
        let sealed = session::cookie(headers, COOKIE)?;
        let this: Self = serde_json::from_str(&seal.open(sealed).ok()?).ok()?;
        let good = this.begun <= now && now < this.begun.saturating_add(SECONDS * MICROS);
        let same: bool = this.state.as_bytes().ct_eq(state.as_bytes()).into();
        (good && same).then_some(this)
    }
}

/// The header `Set-Cookie` that takes it back.
pub(super) fn taken_back(secure: bool) -> String {
    cookie("", 0, secure)
}

fn cookie(value: &str, seconds: i64, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{COOKIE}={value}; Path={PATH}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}
