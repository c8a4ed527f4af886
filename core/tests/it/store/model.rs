//! Random operations on a store and on its reference: every fetched value and every live head equal to
//! the last bit, NaN's included, through closing and killing.

use super::script::{life, setting};
use crate::differential::check;
use crate::fuzz::store::pair::{Pair, Setting, Step};
use concertim::store::LayoutKind;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::cell::Cell;

fn live(setting: &Setting, steps: &[Step]) -> Result<Pair, TestCaseError> {
    let mut pair = Pair::new(setting.clone()).unwrap();
    for (index, step) in steps.iter().enumerate() {
        let outcome = pair.step(step);
        let failed = outcome.map(|outcome| outcome.failed);
        prop_assert_eq!(failed, Ok(None), "at step {}: {:?}", index, step);
        if index % 4 == 3 {
            prop_assert_eq!(pair.compare(), Ok(()), "after step {}: {:?}", index, step);
        }
    }
    prop_assert_eq!(pair.compare(), Ok(()), "at the end");
    prop_assert_eq!(pair.step(&Step::Kill).map(|_| ()), Ok(()), "killed at the end");
    Ok(pair)
}

fn lives_are_equal(layout: LayoutKind, usual: u32) {
    let [lives, accepted, refused, rows] = [(); 4].map(|()| Cell::new(0));
    check(usual, &(setting(layout), life(true, 50)), |(setting, steps)| {
        let pair = live(&setting, &steps)?;
        let counts = [(&lives, 1), (&accepted, pair.accepted), (&refused, pair.refused)];
        for (count, more) in counts.into_iter().chain([(&rows, pair.rows)]) {
            count.set(count.get() + more);
        }
        Ok(())
    });
    println!(
        "{}: {} lives, {} readings accepted, {} refused alike, {} rows equal",
        layout.name(),
        lives.get(),
        accepted.get(),
        refused.get(),
        rows.get()
    );
}

#[test]
fn columns_live_as_databases_do() {
    lives_are_equal(LayoutKind::Columns, 160);
}

#[test]
fn files_live_as_databases_do() {
    lives_are_equal(LayoutKind::Tree, 60);
}
