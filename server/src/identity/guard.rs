//! Who may read and write.

use super::credentials::token;
use super::token::{Key, Refusal};
use hyper::header::{self, HeaderMap};
use std::net::{IpAddr, Ipv6Addr};
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;

/// Sign-ins judged at once; more are told to come back. With the pause after a failure this
/// bounds guessing to four passwords a second over all clients.
const SIGN_INS_MAX: usize = 4;

/// The server's one key and one user.
#[derive(Debug)]
pub struct Identity {
    key: Key,
    password: String,
    pub(super) sign_ins: Semaphore,
}

impl Identity {
    /// The only user there is.
    pub const USER: &'static str = "admin";

    /// An identity of this key and this password for the user `admin`.
    #[must_use]
    pub fn new(key: Key, password: String) -> Self {
        Self { key, password, sign_ins: Semaphore::new(SIGN_INS_MAX) }
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
        self.key.verify(&token(headers)?, now)
    }

    /// Whether a request may read: with a valid token, or from this machine. A request counts as
    /// this machine's when its peer is a loopback address, its `Host` is a loopback name (a page
    /// of another site whose name was pointed at 127.0.0.1 has its own name there) and no proxy
    /// says that it forwards for somebody else.
    ///
    /// # Errors
    /// Why not.
    pub fn may_read(&self, headers: &HeaderMap, peer: IpAddr, now: i64) -> Result<(), Refusal> {
        if peer.to_canonical().is_loopback() && host_is_loopback(headers) && !is_forwarded(headers)
        {
            return Ok(());
        }
        self.may_write(headers, now)
    }

    /// Whether these are the admin's credentials; takes as long for a wrong password as for the
    /// right one.
    pub(super) fn knows(&self, login: &str, password: &str) -> bool {
        let same = password.as_bytes().ct_eq(self.password.as_bytes());
        (same & login.as_bytes().ct_eq(Self::USER.as_bytes())).into()
    }
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
}
