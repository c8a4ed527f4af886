//! The token of a request, in each of the ways in which programs send one.

use super::rate::Caller;
use super::standing::SESSION_COOKIE;
use super::token::Refusal;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hyper::header::{self, HeaderMap};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// Longest header `Authorization`, and longest token, in bytes: 8 KiB, the longest line that
/// common proxies pass on as they come, and room for a token of 860 devices with ids of four digits.
pub const CREDENTIAL_BYTES_MAX: usize = 8 * 1_024;

/// The token of a request: of the header `Authorization`, else of the cookie `jwt`. The header may
/// be `Bearer T`; `Token T`, as programs write to InfluxDB 2; or `Basic`, as most others do, with any
/// user and the token in place of the password.
///
/// What comes as `Token` or `Basic` and has not a token's form is passed over, as the existing
/// daemon does: a browser repeats the password of a proxy on the way, beside its cookie.
///
/// # Errors
/// That there is none, or one that is too long to be looked at.
pub(super) fn token(headers: &HeaderMap) -> Result<Cow<'_, str>, Refusal> {
    let token = match authorization(headers)? {
        Some(token) => token,
        None => Cow::Borrowed(cookie(headers, "jwt").ok_or(Refusal::Missing)?),
    };
    if token.len() > CREDENTIAL_BYTES_MAX {
        return Err(Refusal::Unauthorized);
    }
    Ok(token)
}

/// The token of a header `Authorization` that says `Bearer`, where it is not too long to be looked at.
pub(super) fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    let is_bearer = scheme.eq_ignore_ascii_case("bearer");
    (is_bearer && authorization.len() <= CREDENTIAL_BYTES_MAX).then_some(token)
}

fn authorization(headers: &HeaderMap) -> Result<Option<Cow<'_, str>>, Refusal> {
    let Some(value) = headers.get(header::AUTHORIZATION) else { return Ok(None) };
    let Some((scheme, rest)) = value.to_str().ok().and_then(|value| value.split_once(' ')) else {
        return Ok(None);
    };
    let is = |name: &str| scheme.eq_ignore_ascii_case(name);
    let (bearer, token, basic) = (is("bearer"), is("token"), is("basic"));
    if (bearer || token || basic) && value.len() > CREDENTIAL_BYTES_MAX {
        return Err(Refusal::Unauthorized);
    }
    Ok(if bearer {
        Some(Cow::Borrowed(rest))
    } else if token {
        has_form(rest).then_some(Cow::Borrowed(rest))
    } else if basic {
        password(rest).map(Cow::Owned)
    } else {
        None
    })
}

/// The password of `base64(user:password)`, if it has the form of a token.
fn password(encoded: &str) -> Option<String> {
    let mut pair = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    let password = pair.split_off(pair.find(':')?.saturating_add(1));
    has_form(&password).then_some(password)
}

/// Whether `text` is three parts with dots between.
fn has_form(text: &str) -> bool {
    text.split('.').count() == 3
}

/// The digest of the cookie of a browser's session, as the portal keeps it, and whose allowance it uses.
pub(super) fn session(headers: &HeaderMap) -> Option<(String, Caller)> {
    let hash = Sha256::digest(cookie(headers, SESSION_COOKIE)?);
    Some((URL_SAFE_NO_PAD.encode(hash), Caller::Token(*hash.first_chunk()?)))
}

fn cookie<'h>(headers: &'h HeaderMap, wanted: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|cookies| cookies.split(';')).find_map(|cookie| {
        let (name, token) = cookie.trim().split_once('=')?;
        (name == wanted).then_some(token)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::{HeaderName, HeaderValue};

    fn found(lines: &[(&str, &str)]) -> Result<String, Refusal> {
        let pair = |(name, value): &(&str, &str)| {
            (HeaderName::try_from(*name).unwrap(), HeaderValue::try_from(*value).unwrap())
        };
        token(&lines.iter().map(pair).collect()).map(Cow::into_owned)
    }

    fn basic(pair: &str) -> String {
        format!("Basic {}", STANDARD.encode(pair))
    }

    #[test]
    fn tokens_come_in_a_header_or_a_cookie() {
        for (lines, wanted) in [
            (vec![("authorization", "Bearer a.b")], Some("a.b")),
            (vec![("authorization", "bEARER a.b")], Some("a.b")),
            (vec![("authorization", "Bearer  a.b.c")], Some(" a.b.c")),
            (vec![("authorization", "Bearer ")], Some("")),
            (vec![("authorization", "Bearer")], None),
            (vec![("authorization", "Bearer\ta.b.c")], None),
            (vec![("authorization", "a.b.c")], None),
            (vec![("authorization", "Digest a.b.c")], None),
            (vec![("authorization", "Token a.b.c")], Some("a.b.c")),
            (vec![("authorization", "tOKEN a.b.c")], Some("a.b.c")),
            (vec![("authorization", "Token a.b")], None),
            (vec![("cookie", "x=1; jwt=c; y=2")], Some("c")),
            (vec![("cookie", "x=1"), ("cookie", "jwt=c")], Some("c")),
            (vec![("cookie", "xjwt=c")], None),
            (vec![("authorization", "Bearer a"), ("cookie", "jwt=c")], Some("a")),
            (vec![("authorization", "Token a.b.d"), ("cookie", "jwt=c")], Some("a.b.d")),
            (vec![("authorization", "Token word"), ("cookie", "jwt=c")], Some("c")),
            (vec![], None),
        ] {
            assert_eq!(
                found(&lines),
                wanted.map(str::to_owned).ok_or(Refusal::Missing),
                "{lines:?}"
            );
        }
    }

    #[test]
    fn basic_is_strict_and_its_user_anybody() {
        for (value, wanted) in [
            (basic("user:a.b.c"), Some("a.b.c")),
            (basic(":a.b.c"), Some("a.b.c")),
            (basic("\u{e9}:a.b.c"), Some("a.b.c")),
            (basic("user:a.b.c").replace("Basic", "bASIC"), Some("a.b.c")),
            // The first colon ends the user.
            (basic("user:x:a.b.c"), Some("x:a.b.c")),
            (basic("user:password"), None),
            (basic("user:a.b.c.d"), None),
            (basic("a.b.c"), None),
            (basic("u:a.b.c1").replace('=', ""), None),
            (basic("user:a.b.c").replace("Basic ", "Basic  "), None),
            (format!("{}\t", basic("user:a.b.c")), None),
            (format!("Basic {}", STANDARD.encode(b"user:\xff.b.c")), None),
            ("Basic a.b".to_owned(), None),
            ("Basic dTphLmIuYz==".to_owned(), None), // bits after the end are not zero
            ("Basic -_8=".to_owned(), None),         // the other alphabet
            ("Basic ".to_owned(), None),
        ] {
            let wanted = wanted.map(str::to_owned).ok_or(Refusal::Missing);
            assert_eq!(found(&[("authorization", &value)]), wanted, "{value}");
        }
        let password = basic("user:password");
        let lines = [("authorization", password.as_str()), ("cookie", "jwt=c")];
        assert_eq!(found(&lines), Ok("c".to_owned()));
    }

    #[test]
    fn what_is_too_long_is_not_looked_at() {
        let fits = format!("Bearer {}", "x".repeat(CREDENTIAL_BYTES_MAX - 7));
        let unauthorized = Err(Refusal::Unauthorized);
        assert_eq!(found(&[("authorization", &fits)]).map(|token| token.len()), Ok(8_185));
        assert_eq!(found(&[("authorization", &format!("{fits}x"))]), unauthorized);
        let token = "x".repeat(CREDENTIAL_BYTES_MAX);
        for scheme in ["Token", "Basic"] {
            assert_eq!(found(&[("authorization", &format!("{scheme} {token}"))]), unauthorized);
        }
        // No scheme of ours: as if it were not there.
        let other = format!("Negotiate {token}");
        assert_eq!(found(&[("authorization", &other), ("cookie", "jwt=c")]), Ok("c".to_owned()));
        assert!(found(&[("cookie", &format!("jwt={token}"))]).is_ok());
        assert_eq!(found(&[("cookie", &format!("jwt={token}x"))]), unauthorized);
    }
}
