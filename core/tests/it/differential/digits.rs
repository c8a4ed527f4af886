//! Digits of a dump: numbers of every size and shape put into a file's rows, dumped by both.

use super::{check, count, first_difference, ours};
use crate::rrdtool::Rrdtool;
use concertim::StorageKind;
use proptest::prelude::*;
use std::cell::{Cell, RefCell};

/// Values per file.
const VALUES: usize = 500;

/// Any double, and those that people report: few decimals, divided by a step.
fn value() -> impl Strategy<Value = f64> {
    let divisor = proptest::sample::select(vec![1.0, 4.0, 8.0, 15.0, 60.0, 300.0]);
    let reported = (0..10_000_000_000_000i64, divisor, any::<bool>());
    let reported = reported.prop_map(|(thousandths, divisor, negative)| {
        let value = thousandths as f64 / 1_000.0 / divisor;
        if negative { -value } else { value }
    });
    let powers = (-330..310i32, 1..100_000_000_000i64)
        .prop_map(|(power, digits)| format!("{digits}5e{power}").parse().expect("a number"));
    prop_oneof![4 => reported, 2 => any::<f64>(), 2 => powers, 1 => proptest::num::f64::ANY]
}

#[test]
fn dumps_have_the_same_digits() {
    let mut rrdtool = Rrdtool::start();
    let definition = "--start 920804400 --step 1 DS:a:GAUGE:9:U:U";
    rrdtool.must(&format!("create digits.rrd {definition} RRA:LAST:0:1:{VALUES}"));
    let file = rrdtool.bytes("digits.rrd");
    let (rrdtool, dumped) = (RefCell::new(rrdtool), Cell::new(0));
    check(40, &proptest::collection::vec(value(), VALUES), |values| {
        let mut rrdtool = rrdtool.borrow_mut();
        let mut file = file.clone();
        let rows = file.len() - 8 * VALUES;
        for (cell, value) in file[rows..].chunks_exact_mut(8).zip(&values) {
            cell.copy_from_slice(&value.to_le_bytes());
        }
        rrdtool.write("digits.rrd", &file);
        let ours = ours::dump(&ours::open(&rrdtool.path("digits.rrd"), StorageKind::File));
        let theirs = rrdtool.must("dump digits.rrd");
        prop_assert_eq!(first_difference(&ours, &theirs), None);
        count(&dumped);
        Ok(())
    });
    println!("digits: {} dumps of {VALUES} numbers equal", dumped.get());
}
