//! Who may read and write.

use super::access::Access;
use super::credentials::{bearer, session, token};
use super::rate::{Buckets, Caller, RateLimit, Wait};
use super::standing::Standing;
use super::token::{Key, Refusal};
use super::verified::Verified;
use crate::telemetry::Telemetry;
use hyper::header::{self, HeaderMap};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;
use std::time::Instant;

/// Who may read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reads {
    /// Everybody, everything: as the existing daemon has it.
    Open,
    /// Whoever has a token that may, and requests from this machine without one.
    #[default]
    Token,
}

/// The server's one key, and what there is to know about who may read.
#[derive(Debug)]
pub struct Identity {
    key: Key,
    verified: Verified,
    reads: Reads,
    buckets: Option<Buckets>,
    /// Where those who ask too often are counted.
    telemetry: Option<Arc<Telemetry>>,
    /// What the portal says about its users; none where there is no portal.
    standing: Option<Arc<Standing>>,
}

impl Identity {
    /// An identity of this key; reading needs a token, and nobody is limited.
    #[must_use]
    pub fn new(key: Key) -> Self {
        Self {
            key,
            verified: Verified::new(),
            reads: Reads::default(),
            buckets: None,
            telemetry: None,
            standing: None,
        }
    }

    /// The same, with that rule about reading.
    #[must_use]
    pub fn with_reads(self, reads: Reads) -> Self {
        Self { reads, ..self }
    }

    /// The same, with that limit for each token, and for each address without one; none says that
    /// there is no limit.
    #[must_use]
    pub fn with_rate_limit(self, limit: Option<RateLimit>) -> Self {
        Self { buckets: limit.map(Buckets::new), ..self }
    }

    /// The same, counting those who ask too often there.
    #[must_use]
    pub fn with_telemetry(self, telemetry: Arc<Telemetry>) -> Self {
        Self { telemetry: Some(telemetry), ..self }
    }

    /// The same, with what the portal says about its users: their tokens then reach as far as they do.
    #[must_use]
    pub fn with_standing(self, standing: Arc<Standing>) -> Self {
        Self { standing: Some(standing), ..self }
    }

    /// The key that signs tokens.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// Whether a request may write, and for which devices: with a valid token that may.
    ///
    /// # Errors
    /// Why not.
    pub fn may_write(&self, headers: &HeaderMap, now: i64) -> Result<Access, Refusal> {
        self.may_write_with(&token(headers)?, now)
    }

    /// The same for a request whose header `Authorization` is this, if that is a bearer's token.
    pub(crate) fn bearer_may_write(&self, authorization: &str, now: i64) -> Option<Access> {
        self.may_write_with(bearer(authorization)?, now).ok()
    }

    /// Whether a request may read, and of which devices: what its valid token allows; without one,
    /// everything if it comes from this machine. A request counts as this machine's when its peer is
    /// a loopback address, its `Host` is a loopback name (a page of another site whose name was
    /// pointed at 127.0.0.1 has its own name there) and no proxy says that it forwards for somebody
    /// else. With [`Reads::Open`], everything in any case.
    ///
    /// # Errors
    /// Why not.
    pub fn may_read(&self, headers: &HeaderMap, peer: IpAddr, now: i64) -> Result<Access, Refusal> {
        let access = token(headers).and_then(|token| self.access(&token, now));
        let access = access.and_then(|access| self.judged(access, false));
        let access = match access {
            Err(Refusal::Missing) => self.of_session(headers, now).ok_or(Refusal::Missing),
            access => access,
        };
        match (self.reads, access) {
            (Reads::Open, Ok(access)) => Ok(access.reading_everything()),
            (Reads::Open, Err(_)) => Ok(Access::of_peer(peer)),
            (Reads::Token, Err(_)) if is_here(headers, peer) => Ok(Access::of_peer(peer)),
            (Reads::Token, access) => access?.reading(),
        }
    }

    /// Counts a request of `caller` at `now` of a clock that never goes back.
    ///
    /// # Errors
    /// How long the caller must wait, who has asked too often.
    pub fn admit(&self, caller: Caller, now: Instant) -> Result<(), Wait> {
        let admitted = self.admitted(caller, now);
        if admitted.is_err()
            && let Some(telemetry) = &self.telemetry
        {
            telemetry.rate_limited.one();
        }
        admitted
    }

    /// The same where `take` is done if the caller need not wait, and tells whether it was: nothing
    /// is counted where it was not.
    pub(crate) fn admit_if(
        &self,
        caller: Caller,
        now: Instant,
        take: impl FnOnce() -> bool,
    ) -> bool {
        if self.admitted(caller, now).is_err() {
            return false;
        }
        let was_done = take();
        if !was_done && let Some(buckets) = &self.buckets {
            buckets.put_back(caller);
        }
        was_done
    }

    fn admitted(&self, caller: Caller, now: Instant) -> Result<(), Wait> {
        self.buckets.as_ref().map_or(Ok(()), |buckets| buckets.take(caller, now))
    }

    /// Whose allowance a request uses: that of its token or session, if it is good, or of where it
    /// comes from.
    pub(crate) fn caller(&self, headers: &HeaderMap, peer: IpAddr, now: i64) -> Caller {
        let token = token(headers).ok().and_then(|token| self.key.caller(&token));
        let session = || self.of_session(headers, now).map(|access| access.caller());
        token.or_else(session).unwrap_or_else(|| Caller::peer(peer))
    }

    fn may_write_with(&self, token: &str, now: i64) -> Result<Access, Refusal> {
        self.judged(self.access(token, now)?.writing()?, true)
    }

    fn access(&self, token: &str, now: i64) -> Result<Access, Refusal> {
        self.verified.signed(&self.key, token)?.at(now)
    }

    /// What a token of one of the portal's users allows now.
    fn judged(&self, access: Access, writing: bool) -> Result<Access, Refusal> {
        match (&self.standing, access.bearer()) {
            (Some(standing), Some(bearer)) => standing.judge(access, bearer, writing),
            _ => Ok(access),
        }
    }

    /// What a browser's session may look at. (It reports nothing: a page of another site could have
    /// the browser do that.)
    fn of_session(&self, headers: &HeaderMap, now: i64) -> Option<Access> {
        let standing = self.standing.as_ref()?;
        let (digest, caller) = session(headers)?;
        let devices = standing.session(&digest, now)?;
        Some(Access::of_session(caller, devices))
    }
}

/// Whether a request comes from this machine; see [`Identity::may_read`].
fn is_here(headers: &HeaderMap, peer: IpAddr) -> bool {
    peer.to_canonical().is_loopback() && host_is_loopback(headers) && !is_forwarded(headers)
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
    use super::super::{Lack, Rights};
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
        let identity = Identity::new(key);
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
    fn a_token_is_taken_at_its_word_and_open_reads_are_open() {
        let key = Key::new(b"0123456789abcdef").unwrap();
        let token = |scopes: &[&str], devices: &[&str]| {
            let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
            let (scopes, devices): (Vec<String>, Vec<String>) = (owned(scopes), owned(devices));
            let rights = Rights::new(&scopes, &devices).unwrap();
            format!("Bearer {}", key.token_of(&rights, 0, 10).unwrap())
        };
        let tokens = [
            None,
            Some("Bearer a.b.c".to_owned()),
            Some(token(&[], &[])),
            Some(token(&["read"], &[])),
            Some(token(&["write"], &[])),
            Some(token(&[], &["1"])),
        ];
        let (all, some) = (Ok([true, true]), Ok([true, false]));
        let lacks = |lack: Lack| Err(Refusal::Forbidden(lack));
        let (missing, wrong) = (Err(Refusal::Missing), Err(Refusal::Unauthorized));
        let writes = [missing, wrong, all, lacks(Lack::Write), all, some];
        // Whether device 1 and device 2 may be read.
        for (reads, peer, wanted) in [
            (Reads::Token, "10.0.0.1", [missing, wrong, all, all, lacks(Lack::Read), some]),
            (Reads::Token, "127.0.0.1", [all, all, all, all, lacks(Lack::Read), some]),
            (Reads::Open, "10.0.0.1", [all; 6]),
            (Reads::Open, "127.0.0.1", [all; 6]),
        ] {
            let identity = Identity::new(key.clone()).with_reads(reads);
            for ((token, wanted), may_write) in tokens.iter().zip(wanted).zip(writes) {
                let mut lines = vec![("host", "localhost")];
                lines.extend(token.as_deref().map(|token| ("authorization", token)));
                let lines = headers(&lines);
                let devices = |access: Access| [access.device("1"), access.device("2")];
                let may_read = identity.may_read(&lines, peer.parse().unwrap(), 1).map(devices);
                assert_eq!(may_read, wanted, "{reads:?} {peer} {token:?}");
                assert_eq!(identity.may_write(&lines, 1).map(devices), may_write, "{token:?}");
            }
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "there is no other first Instant")]
    fn nobody_is_limited_unless_somebody_said_so() {
        let key = Key::new(b"0123456789abcdef").unwrap();
        let (caller, now) = (Caller::peer([10, 0, 0, 1].into()), Instant::now());
        let identity = Identity::new(key);
        assert!((0..10_000).all(|_| identity.admit(caller, now).is_ok()));
        let identity = identity.with_rate_limit(RateLimit::new(1.0, Some(2)).ok());
        assert_eq!((0..5).filter(|_| identity.admit(caller, now).is_ok()).count(), 2);
    }
}
