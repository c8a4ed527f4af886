//! Faults on purpose: kills, disks that are full or read-only, clocks that step, clients that dawdle
//! or never end, bodies that are none.

mod message;
mod sender;
mod watched;
mod killed;
mod disk;
mod clock;
mod crowd;
mod bodies;

/// How often something is done: `usual` times, or one time for each `per` of `PROPTEST_CASES`.
fn scale(usual: usize, per: usize) -> usize {
    told().map_or(usual, |cases| (cases / per).max(1))
}

/// `PROPTEST_CASES`, if somebody looks longer.
fn told() -> Option<usize> {
    #[expect(clippy::disallowed_methods, reason = "the number of cases is the caller's choice")]
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok())
}
