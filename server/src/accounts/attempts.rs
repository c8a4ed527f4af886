//! How often somebody may try to sign in: allowances of each login and each address.

use crate::identity::{Buckets, Caller, RateLimit};
use crate::rules::Refusal;
use sha2::{Digest, Sha256};
use std::fmt;
use std::net::IpAddr;
use std::time::Instant;

/// Failures of a login at once, and how many come back a second: ten, as people mistype some, and one
/// in 30 seconds, so 2,880 guesses a day at one login, from wherever.
const OF_LOGIN: (f64, u32) = (1.0 / 30.0, 10);

/// Failures of an address at once, and how many come back a second: more, as an office may have one
/// address, and one in 5 seconds.
const OF_ADDRESS: (f64, u32) = (0.2, 30);

/// The allowances; each kind is bounded in memory as [`Buckets`] are.
pub(super) struct Attempts {
    logins: Buckets,
    addresses: Buckets,
}

impl fmt::Debug for Attempts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attempts(..)")
    }
}

/// An attempt that was let through; it counts unless it is put back.
#[derive(Debug)]
pub(super) struct Attempt {
    /// None where no login is named.
    login: Option<Caller>,
    address: Caller,
}

impl Attempts {
    /// Full allowances for everybody.
    ///
    /// # Errors
    /// When the numbers above are none that can be.
    pub(super) fn new() -> crate::Result<Self> {
        let buckets = |(rate, burst)| RateLimit::new(rate, Some(burst)).map(Buckets::new);
        Ok(Self { logins: buckets(OF_LOGIN)?, addresses: buckets(OF_ADDRESS)? })
    }

    /// Counts an attempt to sign in as `login` from `address`.
    ///
    /// # Errors
    /// How long to wait, who has failed too often.
    pub(super) fn begin(
        &self,
        login: &str,
        address: IpAddr,
        moment: Instant,
    ) -> Result<Attempt, Refusal> {
        let digest: [u8; 32] = Sha256::digest(login).into();
        let mut name = [0; 16];
        name.copy_from_slice(digest.split_at(16).0);
        let login = Caller::Token(name);
        let attempt = self.begin_unnamed(address, moment)?;
        self.logins.take(login, moment).map_err(|wait| {
            self.addresses.put_back(attempt.address);
            late(wait)
        })?;
        Ok(Attempt { login: Some(login), ..attempt })
    }

    /// Counts an attempt from `address` of somebody of whom no login is known yet.
    ///
    /// # Errors
    /// How long to wait, where too many have failed.
    pub(super) fn begin_unnamed(
        &self,
        address: IpAddr,
        moment: Instant,
    ) -> Result<Attempt, Refusal> {
        let address = Caller::peer(address);
        self.addresses.take(address, moment).map_err(late)?;
        Ok(Attempt { login: None, address })
    }

    /// Forgets an attempt that was no failure.
    pub(super) fn put_back(&self, attempt: &Attempt) {
        if let Some(login) = attempt.login {
            self.logins.put_back(login);
        }
        self.addresses.put_back(attempt.address);
    }
}

fn late(wait: crate::identity::Wait) -> Refusal {
    Refusal::TooMany(wait.seconds().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "there is no other first Instant")]
    fn failures_are_bounded_by_login_and_by_address() {
        let (attempts, start) = (Attempts::new().unwrap(), Instant::now());
        let address = |last: u8| IpAddr::from([10, 0, 0, last]);
        let seconds = |refusal: Refusal| match refusal {
            Refusal::TooMany(seconds) => seconds,
            other => panic!("{other:?}"),
        };
        // Of one login, from anywhere.
        for last in 0..10 {
            attempts.begin("bob", address(last), start).unwrap();
        }
        assert_eq!(seconds(attempts.begin("bob", address(99), start).unwrap_err()), 30);
        attempts.begin("bob", address(99), start + Duration::from_secs(30)).unwrap();
        attempts.begin("alice", address(99), start).unwrap();
        // Of one address, whatever the login; those that are put back do not count.
        for turn in 0..100 {
            let attempt = attempts.begin("carol", address(200), start).unwrap();
            if turn < 99 {
                attempts.put_back(&attempt);
            }
        }
        for turn in 0..29 {
            attempts.begin(&format!("login{turn}"), address(200), start).unwrap();
        }
        assert_eq!(seconds(attempts.begin("dave", address(200), start).unwrap_err()), 5);
        attempts.begin("dave", address(201), start).unwrap();
    }
}
