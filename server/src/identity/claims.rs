//! Tokens of the portal's users: signed like all others, and read claim by claim by those who know users.

use super::Key;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::Mac;
use serde_json::{Map, Value};

/// `{"alg":"HS256"}`, as in the tokens of the existing service.
const HEADER: &str = "eyJhbGciOiJIUzI1NiJ9";

/// Why a token cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It has not three parts.
    Segments,
    /// A part is not what it should be.
    Encoding,
    /// Signed in another way than HS256.
    Algorithm,
    /// Signed by somebody else.
    Signature,
}

impl Key {
    /// A token of these claims.
    pub(crate) fn sign_claims(&self, claims: &Value) -> String {
        let signed = format!("{HEADER}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()));
        let signature = self.0.clone().chain_update(&signed).finalize().into_bytes();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    /// The claims of a token that this key has signed, whatever they say.
    ///
    /// # Errors
    /// Why it is none.
    pub(crate) fn claims(&self, token: &str) -> Result<Map<String, Value>, Unread> {
        let mut parts = token.split('.');
        let (Some(header), Some(claims), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(Unread::Segments);
        };
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| Unread::Encoding);
        let object = |bytes: Vec<u8>| {
            serde_json::from_slice::<Map<String, Value>>(&bytes).map_err(|_| Unread::Encoding)
        };
        let read = object(decode(header)?)?;
        if read.get("alg").and_then(Value::as_str) != Some("HS256") || read.contains_key("crit") {
            return Err(Unread::Algorithm);
        }
        let signed = token.get(..header.len() + 1 + claims.len()).unwrap_or_default();
        // Compares in constant time.
        let verified = self.0.clone().chain_update(signed).verify_slice(&decode(signature)?);
        verified.map_err(|_| Unread::Signature)?;
        object(decode(claims)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_come_back_and_nothing_else_passes() {
        let key = Key::new(b"0123456789abcdef").unwrap();
        let token = key.sign_claims(&serde_json::json!({ "sub": "a", "exp": "12" }));
        let claims = key.claims(&token).unwrap();
        assert_eq!(Value::Object(claims).to_string(), r#"{"exp":"12","sub":"a"}"#);
        let other = Key::new(b"fedcba9876543210").unwrap().sign_claims(&Value::Null);
        let none = format!("{}.e30.AA", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#));
        for (token, wanted) in [
            ("", Unread::Segments),
            ("a.b", Unread::Segments),
            ("a.b.c.d", Unread::Segments),
            ("a.b.c", Unread::Encoding),
            (&*other, Unread::Signature),
            (&none, Unread::Algorithm),
            (&format!("{token}!"), Unread::Encoding),
        ] {
            assert_eq!(key.claims(token), Err(wanted), "{token}");
        }
    }
}
