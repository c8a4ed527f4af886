//! One file, written by both in turns, against a file that only rrdtool writes; and dumps of
//! either restored by the other.

use super::update::Temper;
use super::{Life, Tally, check, count, difference, first_difference, life, ours};
use crate::rrdtool::Rrdtool;
use concertim::{CurrentRows, RestoreOptions, Rrd};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::cell::RefCell;

/// Our file is updated by rrdtool wherever `turns` says so, by us otherwise.
fn shared(
    rrdtool: &mut Rrdtool,
    life: &Life,
    turns: &[bool],
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let (mine, name) = ("ours.rrd", "theirs.rrd");
    let definition = &life.definition;
    rrdtool.must(&format!("create {name} {}", definition.arguments()));
    let path = rrdtool.path(mine);
    ours::create(&path, definition, definition.row_pointers(&rrdtool.bytes(name)));
    for (update, theirs) in life.updates.iter().zip(turns.iter().cycle()) {
        let argument = update.argument();
        let expected = rrdtool.run(&format!("update {name} -- {argument}")).is_ok();
        let accepted = if *theirs {
            rrdtool.run(&format!("update {mine} -- {argument}")).is_ok()
        } else {
            // Opened for this update alone, as the state is the file's, and closed so that its
            // lock does not keep rrdtool out.
            ours::update(&mut ours::open(&path, life.storage), update).is_ok()
        };
        prop_assert_eq!(accepted, expected, "{}", argument);
        if !accepted {
            // Refused readings are half applied by rrdtool.
            rrdtool.write(name, &rrdtool.bytes(mine));
        }
        let found = difference(definition, &rrdtool.bytes(mine), &rrdtool.bytes(name));
        prop_assert_eq!(found, None, "after {}", argument);
        count(if accepted { &tally.accepted } else { &tally.refused });
    }
    count(&tally.cases);
    Ok(())
}

#[test]
fn one_file_in_turns() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    let turns = proptest::collection::vec(any::<bool>(), 7);
    check(200, &(life(Temper::Mild, 20), turns), |(life, turns)| {
        shared(&mut rrdtool.borrow_mut(), &life, &turns, &tally)
    });
    tally.print("in turns");
}

/// The same dump with narrower ranges, as a database never holds what its own ranges refuse.
fn narrowed(xml: &str) -> String {
    let mut narrowed = String::with_capacity(xml.len());
    for line in xml.split_inclusive('\n') {
        narrowed += match line.trim() {
            field if field.starts_with("<min>") => "\t\t<min>1.0000000000e-02</min>\n",
            field if field.starts_with("<max>") => "\t\t<max>5.0000000000e+03</max>\n",
            _ => line,
        };
    }
    narrowed
}

/// Restores one dump with both and compares the files, then the dumps of the files.
fn restored(
    rrdtool: &mut Rrdtool,
    life: &Life,
    range_check: bool,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let definition = &life.definition;
    let file = rrdtool.path("lived.rrd");
    rrdtool.must(&format!("create lived.rrd {}", definition.arguments()));
    for update in &life.updates {
        let _ = rrdtool.run(&format!("update lived.rrd -- {}", update.argument()));
    }
    let xml = ours::dump(&ours::open(&file, life.storage));
    let found = first_difference(&xml, &rrdtool.must("dump lived.rrd"));
    prop_assert_eq!(found, None, "the dumps");
    let xml = if range_check { narrowed(&xml) } else { xml };
    rrdtool.write("dump.xml", xml.as_bytes());

    let flags = if range_check { "--force-overwrite --range-check" } else { "--force-overwrite" };
    let _ = std::fs::remove_file(rrdtool.path("theirs.rrd"));
    rrdtool.must(&format!("restore dump.xml theirs.rrd {flags}"));
    let theirs = rrdtool.bytes("theirs.rrd");
    let options = RestoreOptions {
        overwrite: true,
        range_check,
        current_rows: CurrentRows::At(definition.row_pointers(&theirs)),
        sync: false,
    };
    Rrd::restore(xml.as_bytes(), rrdtool.path("ours.rrd"), &options).expect("rrdtool restores it");
    let found = difference(definition, &rrdtool.bytes("ours.rrd"), &theirs);
    prop_assert_eq!(found, None, "after restoring, range check {}", range_check);
    // Not the dump that went in: of a subnormal number rrdtool's digits restore to another.
    let again = ours::dump(&ours::open(&rrdtool.path("ours.rrd"), life.storage));
    let found = first_difference(&again, &rrdtool.must("dump ours.rrd"));
    prop_assert_eq!(found, None, "the dump of the restored file");
    count(&tally.dumps);
    count(&tally.cases);
    Ok(())
}

#[test]
fn dumps_are_restored_alike() {
    // One process each: rrdtool's pipe mode never forgets a `--range-check` it was once given.
    let [plain, checked] = [(); 2].map(|()| RefCell::new(Rrdtool::start()));
    let tally = Tally::default();
    check(200, &(life(Temper::Mild, 20), any::<bool>()), |(life, range_check)| {
        let rrdtool = if range_check { &checked } else { &plain };
        restored(&mut rrdtool.borrow_mut(), &life, range_check, &tally)
    });
    tally.print("restored");
}
