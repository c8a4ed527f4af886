//! Archives of the Holt-Winters family.

use super::check;
use crate::rrdtool::Rrdtool;
use concertim::{Parameters, Rrd};
use proptest::prelude::*;
use std::cell::RefCell;

#[test]
fn new_seasons_are_smoothed_at_the_same_row() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let names = "(\\./|sub/)?[a-z0-9._\u{e4}\u{20ac}][a-z0-9.\u{e4}-]{0,40}\\.rrd";
    check(60, &(names, 1..70_000u64), |(name, rows)| {
        let mut rrdtool = rrdtool.borrow_mut();
        let _ = std::fs::create_dir(rrdtool.path("sub"));
        rrdtool.must(&format!(
            "create {name} DS:a:GAUGE:9:U:U RRA:HWPREDICT:70000:0.1:0.1:{rows}:2 \
             RRA:SEASONAL:{rows}:0.1:1"
        ));
        let rrd = Rrd::open_read_only(rrdtool.path(&name)).expect("a file of rrdtool's");
        let Parameters::Season { smooth_row, .. } = *rrd.schema().archives()[1].parameters() else {
            panic!("the second archive is the season");
        };
        prop_assert_eq!(Parameters::smooth_row(name.as_bytes(), rows), smooth_row, "{}", name);
        std::fs::remove_file(rrdtool.path(&name)).expect("it was opened");
        Ok(())
    });
}
