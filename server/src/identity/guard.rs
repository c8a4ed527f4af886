//! Who may read and write.

use super::token::{Key, Refusal};
use hyper::header::{self, HeaderMap};
use std::net::{IpAddr, Ipv6Addr};
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;

/// Sign-ins judged at once; more are told to come back. With the pause after a failure this
/// bounds guessing to four passwords a second over all clients.
const SIGN_INS_MAX: usize = 4;

/// The server's one key and at most one user.
#[derive(Debug)]
pub struct Identity {
    key: Key,
    /// None where nobody signs in.
    password: Option<String>,
    open_reads: bool,
    pub(super) sign_ins: Semaphore,
}

impl Identity {
    /// The only user there is.
    pub const USER: &'static str = "admin";

    /// An identity of this key and this password for the user `admin`.
    #[must_use]
    pub fn new(key: Key, password: String) -> Self {
        Self { password: Some(password), ..Self::without_users(key) }
    }

    /// An identity of this key; nobody can sign in.
    #[must_use]
    pub fn without_users(key: Key) -> Self {
        let sign_ins = Semaphore::new(SIGN_INS_MAX);
        Self { key, password: None, open_reads: false, sign_ins }
    }

    /// The same, where everybody may read if `open` says so.
    #[must_use]
    pub fn with_open_reads(self, open: bool) -> Self {
        Self { open_reads: open, ..self }
    }

    /// The key that signs tokens.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// Whether a request may write: with a valid token only.
    ///
    /// # Errors
    /// Why not.
    pub fn may_write(&self, headers: &HeaderMap, now: i64) -> Result<(), Refusal> {
        self.key.verify(token(headers).ok_or(Refusal::Missing)?, now)
    }

    /// Whether a request may read: always where reads are open; elsewhere with a valid token, or
    /// from this machine. A request counts as
    /// this machine's when its peer is a loopback address, its `Host` is a loopback name (a page
    /// of another site whose name was pointed at 127.0.0.1 has its own name there) and no proxy
    /// says that it forwards for somebody else.
    ///
    /// # Errors
    /// Why not.
    pub fn may_read(&self, headers: &HeaderMap, peer: IpAddr, now: i64) -> Result<(), Refusal> {
        if self.open_reads {
            return Ok(());
        }
        if peer.to_canonical().is_loopback() && host_is_loopback(headers) && !is_forwarded(headers)
        {
            return Ok(());
        }
        self.may_write(headers, now)
    }

    /// Whether these are the admin's credentials; takes as long for a wrong password as for the
    /// right one.
    pub(super) fn knows(&self, login: &str, password: &str) -> bool {
        let Some(right) = &self.password else { return false };
        let same = password.as_bytes().ct_eq(right.as_bytes());
        (same & login.as_bytes().ct_eq(Self::USER.as_bytes())).into()
    }
}

/// The token of a request: `Authorization: Bearer T`, else the cookie `jwt`.
fn token(headers: &HeaderMap) -> Option<&str> {
    let bearer = headers.get(header::AUTHORIZATION).and_then(|value| {
        let (scheme, token) = value.to_str().ok()?.split_at_checked("Bearer ".len())?;
        scheme.eq_ignore_ascii_case("Bearer ").then_some(token)
    });
    let cookie = || {
        let cookies =
            headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        cookies.flat_map(|cookies| cookies.split(';')).find_map(|cookie| {
            let (name, token) = cookie.trim().split_once('=')?;
            (name == "jwt").then_some(token)
        })
    };
    bearer.or_else(cookie)
}

fn is_forwarded(headers: &HeaderMap) -> bool {
    ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"]
        .iter()
        .any(|name| headers.contains_key(*name))
}

fn host_is_loopback(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    let Ok(host) = host.to_str() else { return false };
    if let Some(bracketed) = host.strip_prefix('[') {
        let Some((address, port)) = bracketed.split_once(']') else { return false };
        return is_port(port) && address.parse::<Ipv6Addr>().is_ok_and(|ip| ip.is_loopback());
    }
    let (name, port) = host.split_at(host.find(':').unwrap_or(host.len()));
    let name = name.strip_suffix('.').unwrap_or(name);
    is_port(port)
        && (name.eq_ignore_ascii_case("localhost")
            || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()))
}

fn is_port(text: &str) -> bool {
    text.strip_prefix(':').map_or(text.is_empty(), |digits| digits.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::{HeaderName, HeaderValue};

    fn headers(lines: &[(&str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&str, &str)| {
            (HeaderName::try_from(*name).unwrap(), HeaderValue::try_from(*value).unwrap())
        };
        lines.iter().map(pair).collect()
    }

    #[test]
    fn reading_without_a_token_is_for_this_machine() {
        let key = Key::new(b"0123456789abcdef").unwrap();
        let bearer = format!("Bearer {}", key.token(0, 10));
        let identity = Identity::new(key, "p".into());
        let check = |peer: &str, lines: &[(&str, &str)], allowed: bool| {
            let verdict = identity.may_read(&headers(lines), peer.parse().unwrap(), 1);
            assert_eq!(verdict.is_ok(), allowed, "{peer} {lines:?}");
        };
        for host in
            ["localhost", "LocalHost:7000", "127.0.0.1:80", "127.1.2.3", "[::1]:7000", "[::1]"]
        {
            check("127.0.0.1", &[("host", host)], true);
            check("::1", &[("host", host)], true);
            check("::ffff:127.0.0.1", &[("host", host)], true);
            check("10.0.0.1", &[("host", host)], false);
            check("10.0.0.1", &[("host", host), ("authorization", &bearer)], true);
            check("127.0.0.1", &[("host", host), ("x-forwarded-for", "1.2.3.4")], false);
            check("127.0.0.1", &[("host", host), ("forwarded", "for=1.2.3.4")], false);
            check("127.0.0.1", &[("host", host), ("host", host)], false);
        }
        for host in [
            "evil.example",
            "evil.example:7000",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "[::1",
            "[::1]x",
            "localhost:x",
            "localhost:80:80",
            "",
        ] {
            check("127.0.0.1", &[("host", host)], false);
        }
        check("127.0.0.1", &[], false);
    }

    #[test]
    fn open_reads_are_for_all_and_writes_are_not() {
        let key = Key::new(b"0123456789abcdef").unwrap();
        let identity = Identity::without_users(key).with_open_reads(true);
        let (from, none) = ("10.0.0.1".parse().unwrap(), headers(&[]));
        assert_eq!(identity.may_read(&none, from, 1), Ok(()));
        let bad = headers(&[("authorization", "Bearer x")]);
        assert_eq!(identity.may_read(&bad, from, 1), Ok(()));
        assert_eq!(identity.may_write(&none, 1), Err(Refusal::Missing));
        assert!(!identity.knows(Identity::USER, ""));
    }

    #[test]
    fn tokens_come_in_a_header_or_a_cookie() {
        for (lines, found) in [
            (vec![("authorization", "Bearer a.b")], Some("a.b")),
            (vec![("authorization", "bEARER a.b")], Some("a.b")),
            (vec![("authorization", "Basic a.b")], None),
            (vec![("authorization", "Bearer")], None),
            (vec![("cookie", "x=1; jwt=c; y=2")], Some("c")),
            (vec![("cookie", "x=1"), ("cookie", "jwt=c")], Some("c")),
            (vec![("cookie", "xjwt=c")], None),
            (vec![("authorization", "Bearer a"), ("cookie", "jwt=c")], Some("a")),
        ] {
            assert_eq!(token(&headers(&lines)), found, "{lines:?}");
        }
    }
}
