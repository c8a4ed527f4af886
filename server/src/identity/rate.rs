//! How often a token, or an address without one, may ask: buckets of requests.
//!
//! A bucket is kept as the time at which it will be full again, one number: a request moves it by the
//! time that one request takes to come back, and is refused where that would be further away than a
//! whole bucket takes. A bucket that is full says nothing, so it may be dropped at any time. (The
//! crate `governor` counts the same way, but its table of callers has no bound, and it brings clocks,
//! random numbers and maps of its own for these few lines.)

use crate::{Error, Result};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// Most buckets: 10,000, one for each device that there may be, in 0.5 MB.
pub const BUCKETS_MAX: usize = 10_000;

/// Parts of the table, each with a lock of its own: with 16, cores seldom wait for each other, and
/// finding a bucket to drop looks at 625, in a microsecond.
const PARTS: usize = 16;

/// Fewest and most requests a second of a limit: one in a quarter of an hour, and more than a
/// machine answers.
const RATE_MIN: f64 = 0.001;
const RATE_MAX: f64 = 1_000_000.0;

/// Most requests of a bucket: with the slowest rate it fills in 32 years, which 64 bits of
/// nanoseconds hold.
const BURST_MAX: u32 = 1_000_000;

/// Whose allowance a request uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caller {
    /// The bearer of a token: the first half of its signature, which is a hash of the rest.
    Token([u8; 16]),
    /// Who comes without one: an address, of IPv6 the network of one site (/64).
    Peer(IpAddr),
}

impl Caller {
    /// Who comes from there without a token.
    #[must_use]
    pub fn peer(address: IpAddr) -> Self {
        Self::Peer(match address.to_canonical() {
            // One machine has all the addresses of its network to choose from.
            IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX)).into(),
            v4 => v4,
        })
    }
}

/// How long to wait before the next request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait(Duration);

impl Wait {
    /// Whole seconds, rounded up.
    #[must_use]
    pub fn seconds(self) -> u64 {
        self.0.as_secs().saturating_add(u64::from(self.0.subsec_nanos() > 0))
    }
}

/// How often each caller may ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateLimit {
    /// Nanoseconds in which one request comes back.
    interval: u64,
    burst: u32,
}

impl RateLimit {
    /// `requests_per_second` in the long run and `burst` at once; none says what comes in a second.
    ///
    /// # Errors
    /// When either is out of its range.
    pub fn new(requests_per_second: f64, burst: Option<u32>) -> Result<Self> {
        if !(RATE_MIN..=RATE_MAX).contains(&requests_per_second) {
            return Err(Error::new(format!(
                "requests_per_second is {requests_per_second}, and {RATE_MIN} to {RATE_MAX} can be"
            )));
        }
        let burst = burst.unwrap_or_else(|| whole(requests_per_second.ceil()).1);
        if !(1..=BURST_MAX).contains(&burst) {
            return Err(Error::new(format!("burst is {burst}, and 1 to {BURST_MAX} can be")));
        }
        // Rounded up: rather a request less than one more.
        Ok(Self { interval: whole((1e9 / requests_per_second).ceil()).0, burst })
    }
}

#[expect(clippy::as_conversions, reason = "no other way from f64; both hold at the ends")]
fn whole(number: f64) -> (u64, u32) {
    (number as u64, number as u32)
}

/// The buckets of everybody who asked lately.
#[derive(Debug)]
pub(crate) struct Buckets {
    limit: RateLimit,
    seed: RandomState,
    /// What times are counted from; the first caller's.
    start: OnceLock<Instant>,
    /// When each caller's bucket will be full, in nanoseconds.
    parts: [Mutex<HashMap<Caller, u64>>; PARTS],
}

impl Buckets {
    /// Buckets of that limit, all full.
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self {
            limit,
            seed: RandomState::new(),
            start: OnceLock::new(),
            parts: std::array::from_fn(|_| Mutex::default()),
        }
    }

    /// Takes a request out of the caller's bucket, or says when there will be one in it.
    pub(crate) fn take(&self, caller: Caller, now: Instant) -> Result<(), Wait> {
        let start = self.start.get_or_init(|| now);
        let now = now.saturating_duration_since(*start).as_nanos();
        let now = u64::try_from(now).unwrap_or(u64::MAX);
        let [byte, ..] = self.seed.hash_one(caller).to_le_bytes();
        let Some(part) = self.parts.get(usize::from(byte) % PARTS) else { return Ok(()) };
        let mut part = part.lock();
        let RateLimit { interval, burst } = self.limit;
        let whole = interval.saturating_mul(burst.into());
        if let Some(full) = part.get_mut(&caller) {
            let next = (*full).max(now).saturating_add(interval);
            let ahead = next.saturating_sub(now);
            if ahead > whole {
                return Err(Wait(Duration::from_nanos(ahead.saturating_sub(whole))));
            }
            *full = next;
            return Ok(());
        }
        if part.len() >= BUCKETS_MAX / PARTS {
            make_room(&mut part, now);
        }
        part.insert(caller, now.saturating_add(interval));
        Ok(())
    }

    /// Puts back what [`Buckets::take`] took.
    pub(crate) fn put_back(&self, caller: Caller) {
        let [byte, ..] = self.seed.hash_one(caller).to_le_bytes();
        let Some(part) = self.parts.get(usize::from(byte) % PARTS) else { return };
        if let Some(full) = part.lock().get_mut(&caller) {
            *full = full.saturating_sub(self.limit.interval);
        }
    }
}

/// Drops every bucket that is full; if none is, the one that will be first: its caller has been away
/// for longest, or gains the least.
#[cold]
fn make_room(part: &mut HashMap<Caller, u64>, now: u64) {
    let before = part.len();
    part.retain(|_, full| *full > now);
    if part.len() == before {
        let first = part.iter().min_by_key(|(_, full)| **full).map(|(caller, _)| *caller);
        first.map(|caller| part.remove(&caller));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn peer(number: u32) -> Caller {
        Caller::peer(IpAddr::from(number.to_be_bytes()))
    }

    #[expect(clippy::disallowed_methods, reason = "there is no other first Instant")]
    fn buckets(rate: f64, burst: u32) -> (Buckets, Instant) {
        (Buckets::new(RateLimit::new(rate, Some(burst)).unwrap()), Instant::now())
    }

    #[test]
    fn limits_have_ranges() {
        for (rate, burst, wanted) in [
            (10.0, None, Ok((100_000_000, 10))),
            (0.5, None, Ok((2_000_000_000, 1))),
            (3.0, Some(7), Ok((333_333_334, 7))),
            (0.001, Some(1_000_000), Ok((1_000_000_000_000, 1_000_000))),
            (1_000_000.0, None, Ok((1_000, 1_000_000))),
            (0.0, None, Err("requests_per_second is 0, and 0.001 to 1000000 can be")),
            (-1.0, None, Err("requests_per_second is -1")),
            (f64::NAN, None, Err("requests_per_second is NaN")),
            (f64::INFINITY, None, Err("requests_per_second is inf")),
            (1.0, Some(0), Err("burst is 0, and 1 to 1000000 can be")),
            (1.0, Some(1_000_001), Err("burst is 1000001")),
        ] {
            match (RateLimit::new(rate, burst), wanted) {
                (Ok(limit), Ok(wanted)) => assert_eq!((limit.interval, limit.burst), wanted),
                (Err(error), Err(says)) => assert!(error.to_string().starts_with(says), "{error}"),
                (found, wanted) => panic!("{rate} {burst:?}: {found:?}, not {wanted:?}"),
            }
        }
    }

    #[test]
    fn a_bucket_is_used_up_and_fills_again() {
        let (buckets, start) = buckets(0.5, 3);
        let take = |after: u64| {
            buckets.take(peer(1), start + Duration::from_millis(after)).map_err(Wait::seconds)
        };
        assert_eq!([take(0), take(0), take(0)], [Ok(()); 3]);
        // Refusals cost nothing.
        assert_eq!([take(0), take(1), take(1_000), take(1_001)], [Err(2), Err(2), Err(1), Err(1)]);
        assert_eq!([take(2_000), take(2_000)], [Ok(()), Err(2)]);
        assert_eq!([take(60_000), take(60_000), take(60_000)], [Ok(()); 3]);
        assert_eq!(take(60_000), Err(2));
        // A clock that goes back gives nothing.
        assert_eq!(take(0), Err(62));
        assert_eq!(buckets.take(peer(2), start), Ok(()), "another's");
    }

    #[test]
    fn callers_are_told_apart() {
        let of = |text: &str| Caller::peer(text.parse().unwrap());
        assert_eq!(of("::ffff:1.2.3.4"), of("1.2.3.4"));
        assert_ne!(of("1.2.3.5"), of("1.2.3.4"));
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:3:4:5:6"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }

    #[test]
    fn there_is_a_bound_to_buckets_and_full_ones_go_first() {
        let (buckets, start) = buckets(1.0, 1_000);
        let later = start + Duration::from_secs(10);
        let len = || buckets.parts.iter().map(|part| part.lock().len()).sum::<usize>();
        for number in 0..20_000 {
            buckets.take(peer(number), start).unwrap();
        }
        assert_eq!(len(), BUCKETS_MAX);
        // All are full by now but this one, which therefore stays.
        let busy = peer(1_000_000);
        for _ in 0..1_000 {
            buckets.take(busy, later).unwrap();
        }
        for number in 30_000..60_000 {
            buckets.take(peer(number), later).unwrap();
        }
        assert_eq!(len(), BUCKETS_MAX);
        assert!(buckets.take(busy, later).is_err());
    }

    proptest! {
        /// In every stretch of time no more than a burst and what came back in it, by the rate that
        /// was asked for; and nobody is refused who keeps to that, by the whole nanoseconds that one
        /// request takes.
        #[test]
        fn never_more_than_a_burst_and_the_rate(
            rate in prop_oneof![0.001..1.0, 1.0..1_000.0, 1_000.0..1_000_000.0],
            burst in 1_u32..50,
            pauses in prop::collection::vec(prop_oneof![Just(0.0), 0.0..3.0], 1..200),
        ) {
            let (buckets, start) = buckets(rate, burst);
            let (interval, whole) =
                (buckets.limit.interval, buckets.limit.interval * u64::from(burst));
            // When each admitted request came, in nanoseconds.
            let mut admitted: Vec<u64> = Vec::new();
            let mut now = Duration::ZERO;
            for pause in pauses {
                now += Duration::from_secs_f64(pause / rate);
                let at = u64::try_from(now.as_nanos()).unwrap();
                let verdict = buckets.take(peer(7), start + now);
                admitted.push(at);
                // Each stretch that ends now: how many came in it, and how long it is.
                let stretches = || {
                    admitted.iter().rev().zip(1_u32..).map(|(first, count)| (count, at - first))
                };
                let ahead = stretches().map(|(count, time)| {
                    (u64::from(count) * interval).saturating_sub(whole + time)
                });
                let ahead = ahead.max().unwrap();
                match verdict {
                    Ok(()) => {
                        prop_assert_eq!(ahead, 0);
                        for (count, time) in stretches() {
                            let back = rate * Duration::from_nanos(time).as_secs_f64();
                            prop_assert!(f64::from(count) <= f64::from(burst) + back + 1e-6);
                        }
                    }
                    Err(Wait(wait)) => {
                        prop_assert_eq!(wait, Duration::from_nanos(ahead));
                        prop_assert!(ahead > 0);
                        admitted.pop();
                    }
                }
            }
        }
    }
}
