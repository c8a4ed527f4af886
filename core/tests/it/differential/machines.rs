//! Files of other machines live as their standard twins do: the same updates on both leave files
//! that are the same, byte for byte, once carried to one machine.

use super::update::Temper;
use super::{Life, Tally, check, count, life, ours, versions};
use crate::machines::{MACHINES, Places, carry, write};
use concertim::Rrd;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use std::path::Path;

fn live(
    folder: &Path,
    life: &Life,
    places: &Places,
    version: u8,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let standard = &MACHINES[0];
    let (twin, foreign) = (folder.join("twin.rrd"), folder.join("foreign.rrd"));
    let definition = &life.definition;
    let rows: Vec<u64> = (0..).map(|row| row * 7).take(definition.archives.len()).collect();
    let _ = std::fs::remove_file(&twin);
    ours::create(&twin, definition, rows);
    let file = versions::as_version(&std::fs::read(&twin).unwrap(), definition, version);
    write(&twin, &file);
    if places.time == 4 && definition.start > i64::from(i32::MAX) {
        return Ok(());
    }
    write(&foreign, &carry(&file, standard, places));
    let mut rrds = [&twin, &foreign].map(|path| ours::open(path, life.storage));
    prop_assert_eq!(rrds[1].machine().to_string(), places.name);
    for (index, update) in life.updates.iter().enumerate() {
        let before = std::fs::read(&foreign).unwrap();
        let [theirs, mine] = rrds.each_mut().map(|rrd| ours::update(rrd, update));
        let files = [&twin, &foreign].map(|path| std::fs::read(path).unwrap());
        if let Err(text) = &mine
            && theirs.is_ok()
        {
            let narrow = text.contains("too large") || text.contains("32-bit time");
            prop_assert!(narrow, "refused on {} alone: {}", places.name, text);
            prop_assert!(files[1] == before, "a refused update moved the file");
            count(&tally.refused);
            return Ok(());
        }
        prop_assert_eq!(&mine, &theirs, "{}: {}", places.name, update.argument());
        let carried = carry(&files[1], places, standard);
        prop_assert!(carried == files[0], "{}: differ after {}", places.name, update.argument());
        count(&tally.accepted);
        if index % 8 == 7 {
            // A handle that stays open keeps its lock.
            drop(rrds);
            rrds = [&twin, &foreign].map(|path| ours::open(path, life.storage));
        }
    }
    let [theirs, mine] = rrds.each_ref().map(ours::dump);
    prop_assert!(mine == theirs, "the dumps");
    count(&tally.dumps);
    let [theirs, mine] = rrds.each_ref().map(|rrd| fetches(rrd, life));
    prop_assert_eq!(mine, theirs, "the fetches");
    count(&tally.cases);
    Ok(())
}

/// What is fetched for each probe of a life.
fn fetches(rrd: &Rrd, life: &Life) -> Vec<Result<String, String>> {
    let probes = life.probes.iter().map(|probe| {
        let (function, start, end, resolution) =
            probe.range(&life.definition, rrd.last_update().seconds());
        ours::fetch(rrd, function, start, end, resolution)
    });
    probes.collect()
}

#[test]
fn every_machine_lives_like_its_twin() {
    let (folder, tally) = (tempfile::tempdir().unwrap(), Tally::default());
    let cases = (life(Temper::Wild, 20), select(MACHINES[1..].to_vec()), 1..=5u8);
    check(300, &cases, |(life, places, version)| {
        live(folder.path(), &life, &places, version, &tally)
    });
    tally.print("other machines");
}
