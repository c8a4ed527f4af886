//! Files of other versions: real files with the version's digits and, for 0001 and 0002, the live
//! head rewritten as those versions have it (seconds only).

use super::schema::Definition;
use super::update::Temper;
use super::{Life, Tally, check, count, first_difference, life, ours};
use crate::rrdtool::Rrdtool;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::cell::RefCell;

/// The same database as a file of version `number`.
pub(super) fn as_version(file: &[u8], definition: &Definition, number: u8) -> Vec<u8> {
    let mut file = file.to_vec();
    file[4..8].copy_from_slice(format!("{number:04}").as_bytes());
    if number < 3 {
        let microseconds = definition.live_head_at() + 8;
        file.drain(microseconds..microseconds + 8);
    }
    file
}

fn live(
    rrdtool: &mut Rrdtool,
    life: &Life,
    number: u8,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let (mine, name) = ("ours.rrd", "theirs.rrd");
    rrdtool.must(&format!("create {name} {}", life.definition.arguments()));
    let file = as_version(&rrdtool.bytes(name), &life.definition, number);
    for name in [mine, name] {
        rrdtool.write(name, &file);
    }
    let path = rrdtool.path(mine);
    let mut rrd = ours::open(&path, life.storage);
    prop_assert_eq!(rrd.schema().version().number(), number);
    for update in &life.updates {
        let argument = update.argument();
        let answer = rrdtool.run(&format!("update {name} -- {argument}"));
        let answer = answer.map(drop).map_err(|text| match text.strip_prefix("theirs.rrd: ") {
            Some(text) => text.to_owned(),
            None => text,
        });
        prop_assert_eq!(
            &ours::update(&mut rrd, update),
            &answer,
            "version {}: {}",
            number,
            argument
        );
        if answer.is_err() {
            // Refused readings are half applied by rrdtool.
            rrdtool.write(name, &rrdtool.bytes(mine));
        }
        let equal = rrdtool.bytes(mine) == rrdtool.bytes(name);
        prop_assert!(equal, "version {}: files differ after {}", number, argument);
        count(if answer.is_ok() { &tally.accepted } else { &tally.refused });
    }
    // A handle opened afresh has only what the file keeps.
    drop(rrd);
    let rrd = ours::open(&path, life.storage);
    let theirs = rrdtool.must(&format!("dump {name}"));
    let found = first_difference(&ours::dump(&rrd), &theirs);
    prop_assert_eq!(found, None, "the dumps of version {}", number);
    count(&tally.dumps);
    count(&tally.cases);
    Ok(())
}

#[test]
fn every_version_is_read_and_updated() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    let versions = (life(Temper::Mild, 20), 1..=5u8);
    check(200, &versions, |(life, number)| live(&mut rrdtool.borrow_mut(), &life, number, &tally));
    tally.print("versions 0001 to 0005");
}
