//! The store against one in-memory database per series: equal to the last bit, whatever fails.

mod concurrency;
mod crash;
mod faults;
mod killed;
mod model;
mod races;
mod random;
mod script;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// How often something is done: `usual` times, or one time for each `per` of `PROPTEST_CASES`.
fn scale(usual: usize, per: usize) -> usize {
    #[expect(clippy::disallowed_methods, reason = "the number of cases is the caller's choice")]
    let told = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    told.map_or(usual, |cases: usize| (cases / per).max(1))
}

/// Some random values, the same in each run.
fn lives<S: Strategy>(strategy: &S, count: usize) -> Vec<S::Value> {
    let mut runner = TestRunner::deterministic();
    let new = |_| strategy.new_tree(&mut runner).expect("no value is filtered out").current();
    (0..count).map(new).collect()
}
