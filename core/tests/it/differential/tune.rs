//! `tune` and `resize` of ours against rrdtool's: random databases of its making, changed by both.
//! Settings must leave the same bytes, structure the same dump, and what rrdtool then makes of
//! further updates must be the same, too.
//!
//! Known differences, all intended:
//!
//! 1. A line that is refused has changed nothing; rrdtool has applied the settings before.
//! 2. A change of kind leaves what stood after the end of the last reading's text.
//! 3. A change to DCOUNTER or DDERIVE raises the version.
//! 4. A first smoothing window raises the version, and rrdtool forgets the other's; the test sets
//!    both.
//! 5. In the row under way of an added archive, a MIN of rrdtool's begins at zero: the test does
//!    not look at it. [`crate::tune`] follows what becomes of ours.
//! 6. A row that reaches beyond what an archive that fills it has, at either end, takes the row at
//!    the other end in rrdtool's, and one that reaches over all of it takes none; a MIN or MAX
//!    of rows whose first is unknown is unknown in rrdtool's: not compared.
//! 7. Only the last archives are deleted here: others scramble rrdtool's rows.

use super::command::{both, ours_by};
use super::schema::Definition;
use super::update::{Temper, Update};
use super::{Life, check, life};
use crate::fuzz::Still;
use crate::rrdtool::Rrdtool;
use concertim::{Archive, Consolidation, DataSourceKind, Rrd};
use proptest::prelude::*;
use proptest::sample::select;
use std::cell::{Cell, RefCell};

/// A database and what else it has.
#[derive(Clone, Debug)]
struct Base {
    life: Life,
    forecasts: Vec<&'static str>,
    calculated: bool,
}

fn base() -> impl Strategy<Value = Base> {
    let forecasts = prop_oneof![
        3 => Just(vec![]),
        1 => Just(vec!["HWPREDICT:12:0.1:0.01:5"]),
        1 => Just(vec!["MHWPREDICT:12:0.1:0.01:4"]),
        1 => Just(vec!["MHWPREDICT:9:0.2:0.01:3", "HWPREDICT:12:0.1:0.01:5"]),
    ];
    (life(Temper::Mild, 40), forecasts, any::<bool>())
        .prop_map(|(life, forecasts, calculated)| Base { life, forecasts, calculated })
}

impl Base {
    /// Makes the same file for both: `ours.rrd` and `theirs.rrd`.
    fn make(&self, rrdtool: &mut Rrdtool) {
        let mut line = format!("create theirs.rrd {}", self.life.definition.arguments());
        if self.calculated {
            line += " DS:calc:COMPUTE:ds0,2,*";
        }
        for forecast in &self.forecasts {
            line += &format!(" RRA:{forecast}");
        }
        rrdtool.must(&line);
        let (first, _) = self.updates();
        for update in first {
            let _ = rrdtool.run(&format!("update theirs.rrd -- {}", update.argument()));
        }
        rrdtool.write("ours.rrd", &rrdtool.bytes("theirs.rrd"));
    }

    /// Updates before the change and after it.
    fn updates(&self) -> (&[Update], &[Update]) {
        self.life.updates.split_at(self.life.updates.len() / 2)
    }
}

/// `dump` of rrdtool, by archive; first what stands before them.
fn dumped(rrdtool: &mut Rrdtool, name: &str) -> Vec<String> {
    rrdtool.must(&format!("dump {name}")).split("<rra>").map(str::to_owned).collect()
}

/// One setting, of what a database has.
#[derive(Clone, Debug)]
struct Setting {
    which: usize,
    source: usize,
    number: f64,
    count: u64,
    kind: DataSourceKind,
}

fn setting() -> impl Strategy<Value = Setting> {
    let number = prop_oneof![
        9 => 0.1..0.999f64,
        1 => -5_000.0..5_000.0f64,
        1 => select(vec![0.0, 1.0, 0.5, 28.0, 1e-7, 1e15]),
    ];
    let count = prop_oneof![9 => 1..29u64, 1 => 0..100u64];
    (0..16usize, 0..7usize, number, count, select(DataSourceKind::MEASURED.to_vec())).prop_map(
        |(which, source, number, count, kind)| Setting { which, source, number, count, kind },
    )
}

impl Setting {
    fn words(&self, base: &Base) -> String {
        let Self { number, count, .. } = self;
        // Some names are nobody's, and some settings of no archive that there is.
        let sources = base.life.definition.sources.len();
        let odd = count % 10 == 0;
        let name = Definition::name(if odd { self.source } else { self.source % sources });
        let without = base.forecasts.is_empty() && !odd;
        match if without { self.which % 6 } else { self.which } {
            0 => format!("-h {name}:{count}"),
            1 => format!("--minimum {name}:{number}"),
            2 => format!("-a {name}:{number}"),
            3 => format!("-i{name}:U"),
            4 => {
                let late = [DataSourceKind::DCounter, DataSourceKind::DDerive];
                let forecasts = !base.forecasts.is_empty();
                let kind = if forecasts && late.contains(&self.kind) {
                    DataSourceKind::Gauge
                } else {
                    self.kind
                };
                format!("--data-source-type={name}:{}", kind.name())
            }
            5 => format!("-r {name}:n{count}-_{}", self.source),
            6 => format!("-p {number}"),
            7 => format!("--deltaneg {number}"),
            8 => format!("-f {count}"),
            9 => format!("-w {count}"),
            10 => format!("-x {number}"),
            11 => format!("--beta={number}"),
            12 => format!("-z {number}"),
            13 => format!("-v {number}"),
            14 => format!("-s {number} -S {}", number / 2.0),
            _ => format!("-b {name}"),
        }
    }
}

/// The file with what differs on purpose made alike: the version, and after the text of each last
/// reading.
fn alike(file: &[u8]) -> Vec<u8> {
    let mut file = if file[7] < b'4' { without_windows(file.to_vec()) } else { file.to_vec() };
    let count = |file: &[u8], at: usize| {
        usize::try_from(u64::from_le_bytes(file[at..at + 8].try_into().unwrap())).unwrap()
    };
    let (sources, archives) = (count(&file, 24), count(&file, 32));
    let live = 128 + 120 * (sources + archives) + 16;
    for source in 0..sources {
        let reading = &mut file[live + 112 * source..][..30];
        let end = reading.iter().position(|byte| *byte == 0).unwrap_or(30);
        reading[end..].fill(0);
    }
    file[4..9].fill(b'v');
    file
}

#[test]
fn settings_leave_the_same_bytes() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let (accepted, refused) = (Cell::new(0), Cell::new(0));
    let settings = proptest::collection::vec(setting(), 1..=4);
    let lines = proptest::collection::vec(settings, 1..=6);
    check(250, &(base(), lines), |(base, lines)| {
        let mut rrdtool = rrdtool.borrow_mut();
        base.make(&mut rrdtool);
        for settings in &lines {
            let words: Vec<String> = settings.iter().map(|one| one.words(&base)).collect();
            let line = format!("tune FILE {}", words.join(" "));
            let before = rrdtool.bytes("ours.rrd");
            let (ours, theirs) = both(&mut rrdtool, &line);
            prop_assert_eq!(&ours, &theirs, "rrdtool {}", line);
            let (mine, other) = (rrdtool.bytes("ours.rrd"), rrdtool.bytes("theirs.rrd"));
            if ours.is_err() {
                prop_assert!(mine == before, "a refused line changed our file: {}", line);
                refused.set(refused.get() + 1);
            } else {
                prop_assert_eq!(first_byte(&alike(&mine), &alike(&other)), None, "{}", line);
                let late = ["DCOUNTER", "DDERIVE"].iter().any(|kind| line.contains(kind));
                let least = if late && mine != before { b'5' } else { other[7] };
                prop_assert!(mine[7] == least || mine[7] == before[7], "the version: {}", line);
                accepted.set(accepted.get() + 1);
            }
            rrdtool.write("theirs.rrd", &mine);
        }
        Ok(())
    });
    println!("settings: {} lines equal, {} refused alike", accepted.get(), refused.get());
}

fn first_byte(ours: &[u8], theirs: &[u8]) -> Option<String> {
    if ours.len() != theirs.len() {
        return Some(format!("ours has {} bytes, rrdtool's {}", ours.len(), theirs.len()));
    }
    let at = ours.iter().zip(theirs).position(|(a, b)| a != b)?;
    let word = |file: &[u8]| file[at / 8 * 8..][..8].to_vec();
    Some(format!("byte {at:#x}: ours {:x?}, rrdtool's {:x?}", word(ours), word(theirs)))
}

/// One change of structure.
#[derive(Clone, Debug)]
struct Rebuilding {
    /// Data sources to delete, by number; the first stays, for what is calculated from it.
    delete: Vec<usize>,
    add: usize,
    /// Archives to delete at the end.
    cut: usize,
    rows: Vec<(usize, char, u64)>,
    archives: Vec<Archive>,
    /// A setting in the same line.
    heartbeat: bool,
}

fn rebuilding() -> impl Strategy<Value = Rebuilding> {
    let plain = select(Consolidation::PLAIN.to_vec());
    let archive = (plain, 1..=9u64, 1..=25u64).prop_map(|(function, per_row, rows)| {
        Archive::new(function, 0.5, per_row, rows).expect("an archive")
    });
    let rows = (0..6usize, select(vec!['+', '-', '=']), 0..=9u64);
    (
        prop_oneof![2 => Just(vec![]), 1 => proptest::collection::vec(1..4usize, 1..=2)],
        0..=2usize,
        0..=2usize,
        proptest::collection::vec(rows, 0..=2),
        proptest::collection::vec(archive, 0..=2),
        any::<bool>(),
    )
        .prop_map(|(delete, add, cut, rows, archives, heartbeat)| Rebuilding {
            delete,
            add,
            cut,
            rows,
            archives,
            heartbeat,
        })
}

impl Rebuilding {
    /// The words, and how many archives stay.
    fn words(&self, base: &Base) -> (String, usize) {
        let definition = &base.life.definition;
        let mut words = String::new();
        for source in &self.delete {
            if *source < definition.sources.len() {
                words += &format!(" DEL:{}", Definition::name(*source));
            }
        }
        for number in 0..self.add {
            words += &format!(" DS:new{number}:GAUGE:100:U:U");
        }
        let plain = definition.archives.len();
        let forecasts = 5 * base.forecasts.len();
        // A forecast's own archives go together, so none of them goes.
        let cut = if forecasts > 0 { 0 } else { self.cut.min(plain - 1) };
        let mut rows = self.rows.clone();
        rows.dedup_by_key(|(index, ..)| *index);
        rows.sort_unstable_by_key(|(index, ..)| *index);
        rows.dedup_by_key(|(index, ..)| *index);
        let mut kept = plain - cut + forecasts;
        for index in plain - cut..plain {
            words += &format!(" DELRRA:{index}");
        }
        for (index, sign, count) in rows {
            let there = definition.archives.get(index).map_or(0, Archive::rows);
            let left = match sign {
                '-' => there.saturating_sub(count),
                '=' => count,
                _ => there + count,
            };
            // An archive that goes here scrambles those after it.
            if index < plain - cut && left > 0 {
                words += &format!(" RRA#{index}:{sign}{count}");
            }
        }
        for archive in &self.archives {
            let name = archive.consolidation().name();
            words += &format!(" RRA:{name}:0.5:{}:{}", archive.pdp_per_row(), archive.rows());
        }
        if words.is_empty() {
            words = " RRA#0:+0".into();
            kept = plain + forecasts;
        }
        if self.heartbeat {
            words += " -h ds0:777";
        }
        (words, kept)
    }
}

/// An archive before the change.
struct Held {
    /// Where its oldest row starts and its newest ends.
    first: i64,
    last: i64,
    seconds: i64,
    /// Whether anything of each row is unknown, oldest first.
    gaps: Vec<bool>,
}

/// The archives of a database.
fn held(rrd: &Rrd) -> Vec<Held> {
    let archives = rrd.schema().archives().iter().enumerate();
    let held = |(index, archive)| {
        let seconds = i64::try_from(rrd.schema().row_seconds(archive)).unwrap();
        let (first, last) = (rrd.first(index).unwrap() - seconds, rrd.last_update().seconds());
        let mut rows = Vec::new();
        rrd.rows(index, &mut rows).expect("rows");
        let rows = rows.chunks(rrd.schema().data_sources().len());
        let gaps = rows.map(|row| row.iter().any(|value| value.is_nan())).collect();
        Held { first, last: last - last % seconds, seconds, gaps }
    };
    archives.map(held).collect()
}

impl Held {
    /// Whether rrdtool fills the row from `start` to `end` in an odd way from this archive.
    fn is_odd(&self, start: i64, end: i64, extreme: bool) -> bool {
        // What lies outside, or across a border, takes now and then rows of the other end.
        if start < self.first || end > self.last {
            return true;
        }
        let row = |time: i64| usize::try_from((time - self.first) / self.seconds).unwrap();
        let rows = row(start)..=row(end - 1);
        let whole = start <= self.first && end >= self.last;
        whole || extreme && rows.start() < rows.end() && self.gaps[rows].contains(&true)
    }
}

/// An archive's dump without the rows that rrdtool fills in an odd way.
fn without_odd_rows(dump: &str, seconds: i64, held: &[Held]) -> String {
    let extreme = dump.contains("<cf>MIN<") || dump.contains("<cf>MAX<");
    let odd = |line: &&str| {
        let Some((_, rest)) = line.split_once(" / ") else { return false };
        let Some((end, _)) = rest.split_once(" -->") else { return false };
        let end: i64 = end.parse().expect("the time of a row");
        held.iter().any(|held| held.is_odd(end - seconds, end, extreme))
    };
    dump.lines().filter(|line| !odd(line)).collect::<Vec<_>>().join("\n")
}

/// Our dump with the values unknown that rrdtool leaves unknown: of the rows that it fills it leaves
/// some cells blank for which there are values.
fn known_alike(mine: &str, other: &str) -> String {
    let line = |(mine, other): (&str, &str)| {
        let cells = mine.split("<v>").zip(other.split("<v>"));
        let cells = cells.map(|(mine, other)| if other.starts_with("NaN") { other } else { mine });
        cells.collect::<Vec<_>>().join("<v>")
    };
    mine.lines().zip(other.lines()).map(line).collect::<Vec<_>>().join("\n")
}

/// An archive's dump without the row under way.
fn without_open_row(dump: &str) -> String {
    let fields = ["<primary_value>", "<secondary_value>", "<value>", "<unknown_datapoints>"];
    let open = |line: &&str| fields.iter().any(|field| line.contains(field));
    dump.lines().filter(|line| !open(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn structures_dump_alike() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let (cases, rows) = (Cell::new(0), Cell::new(0));
    check(400, &(base(), rebuilding()), |(base, rebuilding)| {
        let mut rrdtool = rrdtool.borrow_mut();
        base.make(&mut rrdtool);
        let (words, kept) = rebuilding.words(&base);
        let old = Rrd::open_read_only(rrdtool.path("ours.rrd")).expect("rrdtool made it");
        let held = held(&old);
        drop(old);
        let line = format!("tune FILE{words}");
        let (ours, theirs) = both(&mut rrdtool, &line);
        prop_assert_eq!(ours, theirs, "rrdtool {}", line);
        let new = Rrd::open_read_only(rrdtool.path("ours.rrd")).expect("ours made it");
        let seconds: Vec<i64> = new
            .schema()
            .archives()
            .iter()
            .map(|archive| i64::try_from(new.schema().row_seconds(archive)).unwrap())
            .collect();
        let (mine, other) = (dumped(&mut rrdtool, "ours.rrd"), dumped(&mut rrdtool, "theirs.rrd"));
        prop_assert_eq!(mine.len(), other.len(), "{}", line);
        prop_assert_eq!(&mine[0], &other[0], "{}", line);
        for (index, (mine, other)) in mine.iter().zip(&other).enumerate().skip(1) {
            let index = index - 1;
            let filled = index >= kept || words.contains("RRA#");
            let alike = known_alike(mine, other);
            let mine = if filled { &alike } else { mine };
            let look = |dump: &str| {
                if !filled {
                    return dump.to_owned();
                }
                let dump = without_odd_rows(dump, seconds[index], &held);
                if index < kept { dump } else { without_open_row(&dump) }
            };
            prop_assert_eq!(look(mine), look(other), "archive {} after {}", index, line);
            rows.set(rows.get() + mine.matches("<row>").count());
        }
        for (index, current) in new.live().current_row.iter().enumerate() {
            prop_assert_eq!(*current, new.schema().archives()[index].rows() - 1);
        }
        drop(new);
        // The same fate: what rrdtool makes of both from here on.
        let (_, later) = base.updates();
        let names: Vec<String> =
            (0..base.life.definition.sources.len()).map(Definition::name).collect();
        let stays = |index: &usize| !rebuilding.delete.contains(index);
        for update in later {
            let mut values: Vec<String> = (0..names.len())
                .filter(stays)
                .filter_map(|index| update.values.get(index).cloned())
                .collect();
            values.extend((0..rebuilding.add).map(|number| number.to_string()));
            for file in ["ours.rrd", "theirs.rrd"] {
                let argument = format!("{}:{}", update.time, values.join(":"));
                let _ = rrdtool.run(&format!("update {file} -- {argument}"));
            }
        }
        let (mine, other) = (dumped(&mut rrdtool, "ours.rrd"), dumped(&mut rrdtool, "theirs.rrd"));
        prop_assert_eq!(&mine[0], &other[0], "{}, then updates", line);
        for index in 0..kept.min(mine.len() - 1) {
            let look = |dump: &str| without_odd_rows(dump, seconds[index], &held);
            let (mine, other) = (look(&mine[index + 1]), look(&other[index + 1]));
            prop_assert_eq!(mine, other, "archive {} after {}, then updates", index, line);
        }
        cases.set(cases.get() + 1);
        Ok(())
    });
    println!("structures: {} equal, {} rows compared", cases.get(), rows.get());
}

/// The file without the smoothing windows that a version before 0004 has and nobody reads.
fn without_windows(mut file: Vec<u8>) -> Vec<u8> {
    let (sources, archives) = (usize::from(file[24]), usize::from(file[32]));
    for archive in 0..archives {
        let definition = &mut file[128 + 120 * (sources + archive)..][..120];
        if definition.starts_with(b"SEASONAL") || definition.starts_with(b"DEVSEASONAL") {
            definition[56..64].fill(0);
        }
    }
    file
}

#[test]
fn resized_copies_are_equal() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let copies = Cell::new(0);
    let direction = select(vec!["GROW", "SHRINK", "grow"]);
    check(150, &(base(), 0..8usize, direction, 0..12u64), |(base, index, direction, rows)| {
        let mut rrdtool = rrdtool.borrow_mut();
        base.make(&mut rrdtool);
        let seasons = 5 * base.forecasts.len();
        prop_assume!(index < base.life.definition.archives.len() || seasons == 0);
        let line = format!("resize theirs.rrd {index} {direction} {rows}");
        let _ = std::fs::remove_file(rrdtool.path("resize.rrd"));
        let theirs = rrdtool.run(&line);
        let late = matches!(&theirs, Err(text) if text.contains("RRD version 0005"));
        let line = line.replace("theirs.rrd", &rrdtool.path("ours.rrd").display().to_string());
        let folder = rrdtool.path("copy");
        let _ = std::fs::create_dir(&folder);
        let ours = ours_by(&mut Still { folder: Some(folder) }, &line);
        if late {
            prop_assert_eq!(ours, Ok(String::new()), "{}", line);
            return Ok(());
        }
        prop_assert_eq!(&ours, &theirs, "{}", line);
        if ours.is_ok() {
            let (mine, other) = (rrdtool.bytes("copy/resize.rrd"), rrdtool.bytes("resize.rrd"));
            let found = first_byte(&without_windows(mine), &without_windows(other));
            prop_assert_eq!(found, None, "{}", line);
            copies.set(copies.get() + 1);
        }
        Ok(())
    });
    println!("resize: {} copies equal", copies.get());
}
