//! The engine against Debian's `rrdtool`: random definitions and update sequences applied to both;
//! files must be equal byte for byte, `fetch` and `dump` to the last printed digit.
//!
//! Known differences, all intended:
//!
//! 1. A new file's row pointers are random in rrdtool; ours are told what rrdtool drew.
//! 2. An update refused for a value that is no number is half applied by rrdtool (the data sources
//!    before the bad one have moved on); ours leaves the file untouched. The test checks that ours
//!    is untouched, then gives rrdtool our file and goes on.
//! 3. A wrong number of values is named with the argument's text by the command; the API has no
//!    argument, so its text is compared in [`command`] alone.
//! 4. `rrdtool -` keeps `restore --range-check` on for every later line; ours obeys each line.

mod aberrant;
pub(crate) mod command;
mod compute;
mod cross;
mod digits;
mod machines;
mod ours;
mod schema;
mod tune;
mod update;
mod versions;

use crate::rrdtool::Rrdtool;
use concertim::{Consolidation, StorageKind};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use schema::Definition;
use std::cell::{Cell, RefCell};
use std::fmt;
use update::{Temper, Update};

/// One question to `fetch`, in rows of an archive around the last update.
#[derive(Clone, Debug)]
struct Probe {
    consolidation: Consolidation,
    archive: usize,
    /// Rows before the last update where the range starts, and its length in rows; hundredths.
    before: i64,
    length: i64,
    /// Resolution asked for, in hundredths of the archive's row; 0 asks for 1 second.
    resolution: u64,
}

impl Probe {
    /// Function, start, end and resolution for a database last updated at `last`.
    fn range(&self, definition: &Definition, last: i64) -> (Consolidation, i64, i64, u64) {
        let row = i64::try_from(definition.row_seconds(self.archive)).unwrap_or(i64::MAX);
        // RRDtool reads small numbers as dates, and refuses times before 1980.
        let start = (last - self.before * row / 100).max(315_360_000);
        let end = start + self.length * row / 100;
        let resolution = self.resolution * definition.row_seconds(self.archive) / 100;
        (self.consolidation, start, end, resolution.max(1))
    }
}

fn probe() -> impl Strategy<Value = Probe> {
    let before = prop_oneof![5 => 0..3_000i64, 2 => (0..30i64).prop_map(|rows| rows * 100),
        1 => -500..0i64];
    let length = prop_oneof![5 => 1..3_000i64, 2 => (1..30i64).prop_map(|rows| rows * 100),
        1 => -5..=0i64];
    let resolution = prop_oneof![3 => Just(0u64), 2 => Just(100), 3 => 1..500u64];
    (select(Consolidation::ALL.to_vec()), 0..6usize, before, length, resolution).prop_map(
        |(consolidation, archive, before, length, resolution)| Probe {
            consolidation,
            archive,
            before,
            length,
            resolution,
        },
    )
}

/// One database's life: definition, updates, and what is asked on the way.
#[derive(Clone)]
struct Life {
    definition: Definition,
    updates: Vec<Update>,
    probes: Vec<Probe>,
    storage: StorageKind,
}

impl fmt::Debug for Life {
    /// What to paste into a shell to see what rrdtool does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "({:?})\nexport TZ=UTC", self.storage)?;
        writeln!(f, "rrdtool create t.rrd {}", self.definition.arguments())?;
        for update in &self.updates {
            writeln!(f, "rrdtool update t.rrd -- '{}'", update.argument())?;
        }
        for probe in &self.probes {
            writeln!(f, "# {probe:?}")?;
        }
        Ok(())
    }
}

fn life(temper: Temper, most: usize) -> impl Strategy<Value = Life> {
    let storage = select(vec![StorageKind::File, StorageKind::Map]);
    let probes = proptest::collection::vec(probe(), 1..=4);
    (schema::definition(), update::changes(temper, most), probes, storage).prop_map(
        |(definition, changes, probes, storage)| {
            let updates = update::lines(&definition, &changes);
            Life { definition, updates, probes, storage }
        },
    )
}

/// What a test has compared, printed at its end.
#[derive(Debug, Default)]
struct Tally {
    cases: Cell<u64>,
    accepted: Cell<u64>,
    refused: Cell<u64>,
    half_applied: Cell<u64>,
    fetches: Cell<u64>,
    rows: Cell<u64>,
    dumps: Cell<u64>,
}

fn count(cell: &Cell<u64>) {
    cell.set(cell.get() + 1);
}

impl Tally {
    fn print(&self, what: &str) {
        let counts = [
            (&self.cases, "cases"),
            (&self.accepted, "updates accepted"),
            (&self.refused, "refused alike"),
            (&self.half_applied, "of them half applied by rrdtool"),
            (&self.fetches, "fetches"),
            (&self.rows, "rows fetched"),
            (&self.dumps, "dumps"),
        ];
        let some = counts.iter().filter(|(count, _)| count.get() > 0);
        let texts: Vec<_> = some.map(|(count, name)| format!("{} {name}", count.get())).collect();
        println!("{what}, all equal: {}", texts.join(", "));
    }
}

/// Runs `test` on random values, `PROPTEST_CASES` of them or `cases`; a failure shows the smallest
/// value that still fails.
pub(crate) fn check<S: Strategy>(
    cases: u32,
    strategy: &S,
    test: impl Fn(S::Value) -> Result<(), TestCaseError>,
) where
    S::Value: fmt::Debug,
{
    #[expect(clippy::disallowed_methods, reason = "the number of cases is the caller's choice")]
    let told = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config {
        cases: told.unwrap_or(cases),
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    match TestRunner::new(config).run(strategy, test) {
        Ok(()) => {}
        Err(TestError::Fail(reason, value)) => panic!("{reason}\n\nsmallest case: {value:?}"),
        Err(abort) => panic!("{abort}"),
    }
}

/// Where two files first differ, in words.
fn difference(definition: &Definition, ours: &[u8], theirs: &[u8]) -> Option<String> {
    if ours == theirs {
        return None;
    }
    if ours.len() != theirs.len() {
        return Some(format!("ours has {} bytes, rrdtool's {}", ours.len(), theirs.len()));
    }
    let at = ours.iter().zip(theirs).position(|(a, b)| a != b)?;
    let (sources, archives) = (definition.sources.len(), definition.archives.len());
    let live = definition.live_head_at();
    let pdp = live + 16;
    let cdp = pdp + 112 * sources;
    let pointers = cdp + 80 * sources * archives;
    let place = match at {
        at if at < live => "static head".to_owned(),
        at if at < pdp => "live head".to_owned(),
        at if at < cdp => {
            let within = at - pdp;
            format!("pdp_prep of data source {}, byte {}", within / 112, within % 112)
        }
        at if at < pointers => {
            let within = at - cdp;
            let (slot, byte) = (within / 80, within % 80);
            let (archive, source) = (slot / sources, slot % sources);
            format!("cdp_prep of archive {archive}, data source {source}, scratch {}", byte / 8)
        }
        at if at < pointers + 8 * archives => "row pointers".to_owned(),
        at => format!("row data, cell {}", (at - pointers - 8 * archives) / 8),
    };
    let word = |file: &[u8]| -> Option<u64> {
        Some(u64::from_le_bytes(file.get(at / 8 * 8..at / 8 * 8 + 8)?.try_into().ok()?))
    };
    let show = |file: &[u8]| {
        word(file).map_or_else(String::new, |bits| {
            format!("{bits:#018x} = {bits} = {:e}", f64::from_bits(bits))
        })
    };
    Some(format!("byte {at} ({place}): ours {}, rrdtool's {}", show(ours), show(theirs)))
}

/// The first line in which two texts differ.
fn first_difference(ours: &str, theirs: &str) -> Option<String> {
    if ours == theirs {
        return None;
    }
    let mut lines = ours.lines().zip(theirs.lines()).enumerate();
    let Some((number, (ours, theirs))) = lines.find(|(_, (ours, theirs))| ours != theirs) else {
        return Some(format!("ours has {} bytes, rrdtool's {}", ours.len(), theirs.len()));
    };
    Some(format!("line {}: ours {ours:?}, rrdtool's {theirs:?}", number + 1))
}

/// Compares what both fetch for one probe.
fn compare_fetch(
    rrdtool: &mut Rrdtool,
    name: &str,
    rrd: &concertim::Rrd,
    life: &Life,
    probe: &Probe,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let last = rrd.last_update().seconds();
    let (consolidation, start, end, resolution) = probe.range(&life.definition, last);
    let function = consolidation.name();
    let line =
        format!("fetch {name} {function} --start {start} --end {end} --resolution {resolution}");
    let theirs = rrdtool.run(&line);
    let ours = ours::fetch(rrd, consolidation, start, end, resolution);
    if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
        prop_assert_eq!(first_difference(ours, theirs), None, "rrdtool {}", line);
    } else {
        prop_assert_eq!(&ours, &theirs, "ours and rrdtool's answer to: rrdtool {}", line);
    }
    count(&tally.fetches);
    let rows = theirs.map_or(0, |text| text.lines().count().saturating_sub(2));
    tally.rows.set(tally.rows.get() + u64::try_from(rows).unwrap_or(0));
    Ok(())
}

/// Creates a database of both, applies every update to both, and compares all there is.
fn live(rrdtool: &mut Rrdtool, life: &Life, tally: &Tally) -> Result<(), TestCaseError> {
    let (mine, name) = ("ours.rrd", "theirs.rrd");
    let definition = &life.definition;
    rrdtool.must(&format!("create {name} {}", definition.arguments()));
    let mut theirs = rrdtool.bytes(name);
    let path = rrdtool.path(mine);
    ours::create(&path, definition, definition.row_pointers(&theirs));
    let mut ours = rrdtool.bytes(mine);
    prop_assert_eq!(difference(definition, &ours, &theirs), None, "after creating");
    let mut rrd = ours::open(&path, life.storage);
    for (index, update) in life.updates.iter().enumerate() {
        let argument = update.argument();
        let answer = rrdtool.run(&format!("update {name} -- {argument}"));
        let result = ours::update(&mut rrd, update);
        theirs = rrdtool.bytes(name);
        let before = std::mem::replace(&mut ours, rrdtool.bytes(mine));
        match answer {
            Ok(_) => {
                prop_assert_eq!(result, Ok(()), "rrdtool accepts {}", argument);
                count(&tally.accepted);
            }
            Err(text) => {
                let text = text.strip_prefix(&format!("{name}: ")).unwrap_or(&text).to_owned();
                prop_assert!(result.is_err(), "rrdtool refuses {}: {}", argument, text);
                prop_assert!(before == ours, "a refused update moved our file: {}", argument);
                if update.values.len() == definition.sources.len() {
                    prop_assert_eq!(result, Err(text), "ours and rrdtool's words at {}", argument);
                }
                count(&tally.refused);
                if theirs != ours {
                    rrdtool.write(name, &ours);
                    theirs.clone_from(&ours);
                    count(&tally.half_applied);
                }
            }
        }
        let found = difference(definition, &ours, &theirs);
        prop_assert_eq!(found, None, "after {} of {}: {}", index + 1, life.updates.len(), argument);
        if index % 8 == 7 {
            let probe = &life.probes[index / 8 % life.probes.len()];
            compare_fetch(rrdtool, name, &rrd, life, probe, tally)?;
        }
    }
    for probe in &life.probes {
        compare_fetch(rrdtool, name, &rrd, life, probe, tally)?;
    }
    let (ours, theirs) = (ours::dump(&rrd), rrdtool.must(&format!("dump {name}")));
    prop_assert_eq!(first_difference(&ours, &theirs), None, "the dumps");
    count(&tally.dumps);
    for archive in 0..definition.archives.len() {
        let theirs = rrdtool.must(&format!("first {name} --rraindex {archive}"));
        let ours = rrd.first(archive).expect("an archive of the definition");
        prop_assert_eq!(ours.to_string(), theirs.trim_end(), "first row of archive {}", archive);
    }
    count(&tally.cases);
    Ok(())
}

#[test]
fn mild_lives_are_equal() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    check(600, &life(Temper::Mild, 40), |case| live(&mut rrdtool.borrow_mut(), &case, &tally));
    tally.print("mild");
}

#[test]
fn wild_lives_are_equal() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    check(600, &life(Temper::Wild, 40), |case| live(&mut rrdtool.borrow_mut(), &case, &tally));
    tally.print("wild");
}
