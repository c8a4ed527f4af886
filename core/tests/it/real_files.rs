//! Files that Debian's `rrdtool` made on other machines (`core/tests/fixtures/README.md`): read as
//! that program dumped them, and updated as that program updated them.

use super::machines::{MACHINES, Places, assert_same, exact, write};
use concertim::{DumpHeader, DumpOptions, Reading, Rrd, Timestamp};
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};

/// The fixtures' names, and the index of each in the table of machines.
const REAL: [(&str, usize); 4] = [("i386", 6), ("armhf", 2), ("armhf-t64", 4), ("s390x", 1)];

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn machine(index: usize) -> &'static Places {
    &MACHINES[index]
}

/// What `dump` prints, in UTC.
fn dump(rrd: &Rrd) -> String {
    let mut options = DumpOptions::new(TimeZone::UTC);
    options.header = DumpHeader::Dtd;
    let mut text = Vec::new();
    rrd.dump(&mut text, &options).unwrap();
    String::from_utf8(text).unwrap()
}

/// Compares a dump of ours with one of a program that prints `digits` after the point, where ours
/// has ten.
fn compare(ours: &str, theirs: &str, digits: i32) -> Result<usize, String> {
    let tokens = |text: &str| -> Vec<String> {
        text.split(['<', '>', '\n']).map(|token| token.trim().to_owned()).collect()
    };
    let (ours, theirs) = (tokens(ours), tokens(theirs));
    let mut numbers = 0;
    for (ours, theirs) in ours.iter().zip(&theirs) {
        let [a, b] = [ours, theirs].map(|token| token.parse::<f64>().ok());
        let same = match (a, b) {
            (Some(a), Some(b)) if ours.contains("e+") || ours.contains("e-") => {
                numbers += 1;
                (a - b).abs() <= 0.6 * 10f64.powi(-digits) * 10f64.powf(a.abs().log10().floor())
                    || a == b
            }
            _ => ours == theirs,
        };
        if !same {
            return Err(format!("ours {ours:?}, theirs {theirs:?}"));
        }
    }
    if ours.len() == theirs.len() { Ok(numbers) } else { Err("the lengths differ".into()) }
}

#[test]
fn real_files_read_as_their_own_machine_dumps_them() {
    for (name, index) in REAL {
        let rrd = Rrd::open_read_only(fixture(&format!("{name}.rrd"))).unwrap();
        assert_eq!(rrd.machine().to_string(), machine(index).name, "{name}");
        assert_eq!(rrd.last_update(), Timestamp::new(1_000_003_000, 999_999).unwrap(), "{name}");
        let theirs = std::fs::read_to_string(fixture(&format!("{name}.xml"))).unwrap();
        let digits = if name == "s390x" { 10 } else { 9 };
        let numbers = compare(&dump(&rrd), &theirs, digits).unwrap_or_else(|found| {
            panic!("{name}: {found}");
        });
        assert!(numbers > 20, "{name}: only {numbers} numbers");
    }
}

#[test]
fn real_files_of_forecasts_read_as_their_own_machine_dumps_them() {
    for (name, index) in REAL {
        let rrd = Rrd::open_read_only(fixture(&format!("{name}-aberrant.rrd"))).unwrap();
        assert_eq!(rrd.machine().to_string(), machine(index).name, "{name}");
        let theirs = std::fs::read_to_string(fixture(&format!("{name}-aberrant.xml"))).unwrap();
        let digits = if name == "s390x" { 10 } else { 9 };
        let numbers = compare(&dump(&rrd), &theirs, digits).unwrap_or_else(|found| {
            panic!("{name}: {found}");
        });
        assert!(numbers > 60, "{name}: only {numbers} numbers");
    }
}

/// The four updates that made `NAME-after.rrd` of `NAME.rrd`.
fn update(rrd: &mut Rrd) {
    let updates: [(i64, u32, [&str; 4]); 4] = [
        (1_000_003_100, 0, ["1300", "22.5", "1100", "4"]),
        (1_000_003_600, 125_000, ["1800", "23.75", "1000", "5"]),
        (1_000_009_000, 0, ["1900", "19", "900", "6"]),
        (1_000_009_300, 0, ["2200", "18", "800", "7"]),
    ];
    for (seconds, microseconds, readings) in updates {
        let at = Timestamp::new(seconds, microseconds).unwrap();
        rrd.update(at, &readings.map(|text| Reading::Text(text.as_bytes()))).unwrap();
    }
}

/// The number that a line of [`exact`] ends with.
fn number(line: &str) -> Option<f64> {
    line.trim().trim_end_matches(',').rsplit(' ').next()?.parse().ok()
}

#[test]
fn real_files_are_updated_as_on_their_own_machine() {
    let folder = tempfile::tempdir().unwrap();
    for (name, _) in REAL {
        let path = folder.path().join(name);
        write(&path, &std::fs::read(fixture(&format!("{name}.rrd"))).unwrap());
        let mut rrd = Rrd::open(&path).unwrap();
        update(&mut rrd);
        drop(rrd);
        let ours = Rrd::open(&path).unwrap();
        let theirs = Rrd::open_read_only(fixture(&format!("{name}-after.rrd"))).unwrap();
        let (mut ours, theirs) = (exact(&ours), exact(&theirs));
        if name == "i386" {
            // Its floats of 80 bits round twice: the last bit may be another.
            for (ours, theirs) in ours.iter_mut().zip(&theirs) {
                let [a, b] = [&*ours, theirs].map(|line| number(line));
                if a.zip(b).is_some_and(|(a, b)| (a - b).abs() <= 2.0 * f64::EPSILON * a.abs()) {
                    ours.clone_from(theirs);
                }
            }
        }
        assert_same(&ours, &theirs, name);
    }
}
