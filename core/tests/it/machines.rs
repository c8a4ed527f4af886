//! Files of other machines. The table below is this test's own: where C compilers put each field,
//! written down from their rules and from files of real machines (`core/tests/fixtures`), not
//! from the crate's layout. By it a file is carried from one machine to another, field by field.

use super::fuzz;
use concertim::rpn::Expression;
use concertim::storage::Memory;
use concertim::{
    Archive, Consolidation, CreateOptions, CurrentRows, DataSource, DataSourceKind, ErrorKind,
    Locking, Machine, OpenOptions, Parameters, Reading, Rrd, Schema, Timestamp,
};
use std::path::Path;

/// Where one kind of machine has what, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Places {
    pub(crate) name: &'static str,
    big_endian: bool,
    long: usize,
    pub(crate) time: usize,
    float_cookie: usize,
    counts: usize,
    stat_head: usize,
    rows: usize,
    parameters: usize,
    archive: usize,
    /// Microseconds in the live head, and its size since version 0003.
    microseconds: usize,
    live_head: usize,
}

const fn places(
    name: &'static str,
    big_endian: bool,
    [long, time]: [usize; 2],
    [float_cookie, counts, stat_head]: [usize; 3],
    [rows, parameters, archive]: [usize; 3],
    [microseconds, live_head]: [usize; 2],
) -> Places {
    Places {
        name,
        big_endian,
        long,
        time,
        float_cookie,
        counts,
        stat_head,
        rows,
        parameters,
        archive,
        microseconds,
        live_head,
    }
}

const WIDE: [[usize; 3]; 2] = [[16, 24, 128], [24, 40, 120]];
const NARROW: [[usize; 3]; 2] = [[16, 24, 120], [20, 32, 112]];
const I386: [[usize; 3]; 2] = [[12, 20, 112], [20, 28, 108]];

/// Every machine; the first is the standard one.
pub(crate) const MACHINES: [Places; 10] = [
    places("little-endian 64-bit", false, [8, 8], WIDE[0], WIDE[1], [8, 16]),
    places("big-endian 64-bit", true, [8, 8], WIDE[0], WIDE[1], [8, 16]),
    places("little-endian 32-bit, 32-bit time", false, [4, 4], NARROW[0], NARROW[1], [4, 8]),
    places("big-endian 32-bit, 32-bit time", true, [4, 4], NARROW[0], NARROW[1], [4, 8]),
    places("little-endian 32-bit, 64-bit time", false, [4, 8], NARROW[0], NARROW[1], [8, 16]),
    places("big-endian 32-bit, 64-bit time", true, [4, 8], NARROW[0], NARROW[1], [8, 16]),
    places("little-endian 32-bit i386, 32-bit time", false, [4, 4], I386[0], I386[1], [4, 8]),
    places(
        "big-endian 32-bit (doubles aligned to 4 bytes), 32-bit time",
        true,
        [4, 4],
        I386[0],
        I386[1],
        [4, 8],
    ),
    places("little-endian 32-bit i386, 64-bit time", false, [4, 8], I386[0], I386[1], [8, 12]),
    places(
        "big-endian 32-bit (doubles aligned to 4 bytes), 64-bit time",
        true,
        [4, 8],
        I386[0],
        I386[1],
        [8, 12],
    ),
];

/// A file on its way from one machine to another.
struct Carry<'a> {
    from: (&'a Places, &'a [u8]),
    to: (&'a Places, Vec<u8>),
}

impl Carry<'_> {
    /// The bytes as they are.
    fn bytes(&mut self, from: usize, to: usize, size: usize) {
        if self.to.1.len() < to + size {
            self.to.1.resize(to + size, 0);
        }
        self.to.1[to..to + size].copy_from_slice(&self.from.1[from..from + size]);
    }

    /// A number of `from.1` bytes at `from.0` to one of `to.1` bytes at `to.0`; answers its value.
    fn number(&mut self, from: (usize, usize), to: (usize, usize)) -> u64 {
        let mut bytes = self.from.1[from.0..from.0 + from.1].to_vec();
        if self.from.0.big_endian {
            bytes.reverse();
        }
        let value = bytes.iter().rev().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte));
        bytes.resize(to.1, 0);
        if self.to.0.big_endian {
            bytes.reverse();
        }
        if self.to.1.len() < to.0 + to.1 {
            self.to.1.resize(to.0 + to.1, 0);
        }
        self.to.1[to.0..to.0 + to.1].copy_from_slice(&bytes);
        value
    }

    fn long(&mut self, from: usize, to: usize) -> u64 {
        self.number((from, self.from.0.long), (to, self.to.0.long))
    }

    fn float(&mut self, from: usize, to: usize) {
        self.number((from, 8), (to, 8));
    }

    fn text(&self, at: usize) -> String {
        let field = &self.from.1[at..at + 20];
        let end = field.iter().position(|byte| *byte == 0).unwrap();
        String::from_utf8(field[..end].to_vec()).unwrap()
    }
}

/// The same database as a file of another machine.
pub(crate) fn carry(file: &[u8], from: &Places, to: &Places) -> Vec<u8> {
    let mut carry = Carry { from: (from, file), to: (to, Vec::new()) };
    carry.bytes(0, 0, 9);
    carry.float(from.float_cookie, to.float_cookie);
    let mut counts = [0; 3];
    for (index, count) in counts.iter_mut().enumerate() {
        let (from, to) = (from.counts + index * from.long, to.counts + index * to.long);
        *count = usize::try_from(carry.long(from, to)).unwrap();
    }
    let [sources, archives, _] = counts;
    let version: u32 = std::str::from_utf8(&file[4..8]).unwrap().parse().unwrap();

    let (mut at, mut into) = (from.stat_head, to.stat_head);
    for _ in 0..sources {
        carry.bytes(at, into, 40);
        if carry.text(at + 20) == "COMPUTE" {
            for node in (40..120).step_by(4) {
                carry.bytes(at + node, into + node, 2);
                carry.number((at + node + 2, 2), (into + node + 2, 2));
            }
        } else {
            carry.long(at + 40, into + 40);
            carry.float(at + 48, into + 48);
            carry.float(at + 56, into + 56);
        }
        (at, into) = (at + 120, into + 120);
    }
    let (mut functions, mut cells) = (Vec::new(), 0);
    for _ in 0..archives {
        let function = carry.text(at);
        carry.bytes(at, into, 20);
        let rows = carry.long(at + from.rows, into + to.rows);
        cells += usize::try_from(rows).unwrap() * sources;
        carry.long(at + from.rows + from.long, into + to.rows + to.long);
        for index in 0..10 {
            let (at, into) = (at + from.parameters + index * 8, into + to.parameters + index * 8);
            let count = match function.as_str() {
                "HWPREDICT" | "MHWPREDICT" => index == 3,
                "SEASONAL" | "DEVSEASONAL" => index == 3 || index == 4,
                "DEVPREDICT" => index == 3,
                "FAILURES" => (3..=5).contains(&index),
                _ => false,
            };
            if count {
                carry.long(at, into);
            } else {
                carry.float(at, into);
            }
        }
        functions.push(function);
        (at, into) = (at + from.archive, into + to.archive);
    }
    carry.number((at, from.time), (into, to.time));
    if version < 3 {
        (at, into) = (at + from.time, into + to.time);
    } else {
        carry.long(at + from.microseconds, into + to.microseconds);
        (at, into) = (at + from.live_head, into + to.live_head);
    }
    for _ in 0..sources {
        carry.bytes(at, into, 32);
        carry.long(at + 32, into + 32);
        carry.float(at + 40, into + 40);
        (at, into) = (at + 112, into + 112);
    }
    for function in &functions {
        for _ in 0..sources {
            for index in 0..10 {
                let (at, into) = (at + index * 8, into + index * 8);
                match (function.as_str(), index) {
                    ("FAILURES", 0..=3) => carry.bytes(at, into, 8),
                    ("AVERAGE" | "MIN" | "MAX" | "LAST", 1) | (_, 6 | 7) => {
                        carry.long(at, into);
                    }
                    _ => carry.float(at, into),
                }
            }
            (at, into) = (at + 80, into + 80);
        }
    }
    for _ in 0..archives {
        carry.long(at, into);
        (at, into) = (at + from.long, into + to.long);
    }
    for _ in 0..cells {
        carry.float(at, into);
        (at, into) = (at + 8, into + 8);
    }
    assert_eq!(at, file.len(), "a whole file");
    // The last structure's padding is part of the file; every other is followed by something.
    carry.to.1
}

/// The bytes as a database.
pub(crate) fn open(file: Vec<u8>) -> concertim::Result<Rrd> {
    Rrd::from_storage(Box::new(Memory::from(file)))
}

/// Everything that a database holds, to the bit, but for the payload of the unknown: a line a fact.
pub(crate) fn exact(rrd: &Rrd) -> Vec<String> {
    let mut lines: Vec<String> =
        format!("{:#?}\n{:#?}", rrd.schema(), rrd.live()).lines().map(str::to_owned).collect();
    for archive in 0..rrd.schema().archives().len() {
        let mut rows = Vec::new();
        rrd.rows(archive, &mut rows).unwrap();
        lines.extend(rows.iter().enumerate().map(|(cell, value)| format!("{cell}: {value:e}")));
    }
    lines
}

/// Fails at the first fact in which two databases differ.
#[track_caller]
pub(crate) fn assert_same(one: &[String], other: &[String], what: &str) {
    let difference = one.iter().zip(other).position(|(one, other)| one != other);
    if let Some(at) = difference {
        panic!("{what}, line {at}:\n  {}\n  {}", one[at], other[at]);
    }
    assert_eq!(one.len(), other.len(), "{what}");
}

const START: i64 = 920_804_400;

/// A file with every kind of data source and plain function, in the middle of its life.
pub(crate) fn plain() -> Vec<u8> {
    let sources = DataSourceKind::MEASURED.into_iter().enumerate().map(|(index, kind)| {
        DataSource::new(&format!("ds{index}"), kind, 600)?.with_range(Some(-1e6), Some(1e12))
    });
    let archives = Consolidation::PLAIN.into_iter().zip([1, 2, 3, 7]);
    let schema = Schema::new(
        300,
        sources.collect::<Result<_, _>>().unwrap(),
        archives.map(|(cf, n)| Archive::new(cf, 0.5, n, 5)).collect::<Result<_, _>>().unwrap(),
    )
    .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plain.rrd");
    let mut options = CreateOptions::new(Timestamp::from_seconds(START));
    options.current_rows = CurrentRows::At(vec![0, 1, 2, 3]);
    options.sync = false;
    Rrd::create(&path, &schema, &options).unwrap();
    let mut rrd = Rrd::open(&path).unwrap();
    for (turn, value) in (1..20i64).zip([3i64, 70, 500, 501, 9_000].into_iter().cycle()) {
        let at = Timestamp::new(START + turn * 290, 250_000).unwrap();
        let readings = vec![Reading::Integer(turn * 1_000 + value); 6];
        rrd.update(at, &readings).unwrap();
    }
    drop(rrd);
    std::fs::read(&path).unwrap()
}

/// An expression with constants of both signs, of which each byte is another.
const RPN: &str = "load,hits,+,-32767,MAX,258,MIN,hits,UN,0,hits,IF,-";

/// A file with COMPUTE and every function of the Holt-Winters family, each field with a value of its own where
/// the field's rule lets it.
pub(crate) fn aberrant() -> Vec<u8> {
    let (season, rows) = (6, 24);
    let schema = Schema::new(
        300,
        vec![
            DataSource::new("load", DataSourceKind::Gauge, 600).unwrap(),
            DataSource::new("hits", DataSourceKind::DCounter, 900).unwrap(),
            DataSource::compute("sum", Expression::compute(RPN, &["load", "hits"]).unwrap())
                .unwrap(),
        ],
        [
            (
                Consolidation::MhwPredict,
                Parameters::Predict { alpha: 0.1, beta: 0.0035, seasonal: 1, season },
                rows,
            ),
            (
                Consolidation::Seasonal,
                Parameters::Season {
                    gamma: 0.2,
                    smoothing_window: 0.25,
                    predict: 0,
                    smooth_row: 3,
                },
                season,
            ),
            (
                Consolidation::DevSeasonal,
                Parameters::Season {
                    gamma: 0.3,
                    smoothing_window: 0.125,
                    predict: 0,
                    smooth_row: 5,
                },
                season,
            ),
            (Consolidation::DevPredict, Parameters::DevPredict { deviations: 2 }, rows),
            (
                Consolidation::Failures,
                Parameters::Failures {
                    delta_pos: 2.5,
                    delta_neg: 1.5,
                    deviations: 2,
                    window: 9,
                    threshold: 7,
                },
                rows,
            ),
        ]
        .into_iter()
        .map(|(function, parameters, rows)| Archive::aberrant(function, parameters, rows).unwrap())
        .collect(),
    )
    .unwrap();
    let mut options = CreateOptions::new(Timestamp::from_seconds(START));
    options.current_rows = CurrentRows::At(vec![7, 1, 5, 20, 23]);
    let mut file = Rrd::new_image(&schema, &options).unwrap();
    // Rows and open rows with other values than a new file's, each its own.
    let header = open(file.clone()).unwrap().header_size();
    for (cell, value) in file[header..].chunks_exact_mut(8).zip((0u32..).map(f64::from)) {
        cell.copy_from_slice(&(value * 1.37 - 5.0).to_le_bytes());
    }
    let scratch = header - 5 * 8 - 5 * 3 * 80;
    let mut number = 0u8;
    for (index, word) in file[scratch..header - 5 * 8].chunks_exact_mut(8).enumerate() {
        number = number.wrapping_add(1);
        let (archive, slot) = (index / 30, index % 10);
        match (archive, slot) {
            (4, 0..=2) => word.copy_from_slice(&[1, 0, 0, 1, 0, 1, 1, 0]),
            (4, 3) => word.copy_from_slice(&[1, 0, 1, 1, 0, 0, 0, 0]),
            (0, 6 | 7) | (1 | 2, 6) => {
                word.copy_from_slice(&u64::from(number).to_le_bytes());
            }
            (0, 2..=5) | (1 | 2, 2 | 3) | (_, 8 | 9) => {
                word.copy_from_slice(&(f64::from(number) / 7.0).to_le_bytes());
            }
            _ => {}
        }
    }
    file
}

/// The files that a test carries around.
fn files() -> [(&'static str, Vec<u8>); 2] {
    [("plain", plain()), ("aberrant", aberrant())]
}

#[test]
fn every_machine_is_recognized_and_read_alike() {
    for (what, file) in files() {
        let expected = exact(&open(file.clone()).unwrap());
        for places in &MACHINES {
            let foreign = carry(&file, &MACHINES[0], places);
            let rrd = open(foreign.clone()).unwrap();
            assert_eq!(rrd.machine().to_string(), places.name, "{what}");
            assert_same(&exact(&rrd), &expected, &format!("{what}: {}", places.name));
            // A tail is ignored, as on the machine itself.
            let tailed = open([&foreign[..], b"twelve bytes"].concat()).unwrap();
            assert_eq!(tailed.machine(), rrd.machine(), "{what}: {} with a tail", places.name);
            assert_same(&exact(&tailed), &expected, "with a tail");
            assert!(carry(&foreign, places, &MACHINES[0]) == file, "{what}: {}", places.name);
        }
    }
    let mut names: Vec<String> = Machine::ALL.iter().map(Machine::to_string).collect();
    let mut table: Vec<&str> = MACHINES.iter().map(|places| places.name).collect();
    names.sort();
    table.sort();
    assert_eq!(names, table, "the machines of the crate are those of the test");
}

/// Forecasts, seasons read back and smoothed, failures and calculated sources: after each update
/// the files are the same once carried to one machine.
#[test]
fn forecasts_go_on_alike_on_every_machine() {
    let folder = tempfile::tempdir().unwrap();
    let [twin, foreign] = ["twin", "foreign"].map(|name| folder.path().join(name));
    let file = aberrant();
    for places in &MACHINES[1..] {
        write(&twin, &file);
        write(&foreign, &carry(&file, &MACHINES[0], places));
        let mut rrds = [&twin, &foreign].map(|path| Rrd::open(path).unwrap());
        let mut changed = 0;
        for turn in 1..=40i64 {
            let at = Timestamp::new(START + turn * 300 + turn % 7, 125_000).unwrap();
            let load =
                if turn % 13 == 0 { Reading::Unknown } else { Reading::Integer(turn * turn % 17) };
            let before = std::fs::read(&foreign).unwrap();
            for rrd in &mut rrds {
                rrd.update(at, &[load, Reading::Float(turn as f64 * 2.5)]).unwrap();
            }
            let [ours, theirs] = [&foreign, &twin].map(|path| std::fs::read(path).unwrap());
            let ours_carried = carry(&ours, places, &MACHINES[0]);
            assert!(ours_carried == theirs, "{}, update {turn}", places.name);
            changed += usize::from(ours != before);
        }
        assert_eq!(changed, 40, "{}", places.name);
    }
}

#[test]
fn a_foreign_file_cut_anywhere_is_refused() {
    for (what, file) in files() {
        for places in &MACHINES {
            let foreign = carry(&file, &MACHINES[0], places);
            for length in (0..foreign.len()).rev() {
                let cut = open(foreign[..length].to_vec());
                let error = cut.err().unwrap_or_else(|| {
                    panic!("{what}: {}, {length} of {} bytes", places.name, foreign.len())
                });
                // Once the head is whole, the cut alone is what is wrong.
                if length >= foreign.len() - 12 {
                    assert_eq!(error.kind(), ErrorKind::Truncated, "{}: {error}", places.name);
                }
            }
        }
    }
}

/// Every byte of a header in turn, with what overflows or misleads most.
#[test]
fn a_foreign_header_with_any_byte_changed_never_panics() {
    let mut tried = 0;
    for (_, file) in files() {
        for places in MACHINES.iter().skip(1) {
            let foreign = carry(&file, &MACHINES[0], places);
            let header = open(foreign.clone()).unwrap().header_size();
            for at in (0..header).step_by(6) {
                let mut damaged = foreign.clone();
                damaged[at] = [0, 0xFF, 0x80, 0x7F][(at / 6) % 4];
                damaged[at + 1] = !damaged[at + 1];
                if open(damaged.clone()).is_ok() && at % 60 == 0 {
                    fuzz::decode(&damaged);
                }
                tried += 1;
            }
        }
    }
    println!("{tried} damaged headers");
}

#[test]
fn floats_of_old_arm_are_refused_by_name() {
    for (places, at) in [(&MACHINES[2], 16), (&MACHINES[6], 12)] {
        let mut file = carry(&plain(), &MACHINES[0], places);
        let (low, high) = file[at..at + 8].split_at_mut(4);
        low.swap_with_slice(high);
        let error = open(file).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OtherMachine);
        assert_eq!(error.offset(), Some(at as u64));
        assert!(error.message().starts_with("This RRD was created on another architecture"));
        assert!(error.message().contains("old ARM"), "{error}");
    }
}

/// Programs write the version in other ways than RRDtool, which reads it as C reads a number.
#[test]
fn a_version_may_have_fewer_digits() {
    let with = |text: &[u8; 5]| {
        let mut file = plain();
        file[4..9].copy_from_slice(text);
        open(file)
    };
    for text in [b"3\0\0\0\0", b"03\0\0\0", b"003\0\0", b"0003\0", b"00003"] {
        assert_eq!(with(text).unwrap().schema().version().number(), 3);
    }
    for text in [b"6\0\0\0\0", b"0006\0", b"00051", b"0\0\0\0\0", b"99999"] {
        let error = with(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OtherVersion);
        assert!(error.message().starts_with("can't handle RRD file version"), "{error}");
    }
    for text in [b"\0\0\0\0\0", b"3a\0\0\0", b"-003\0", b" 3\0\0\0", b"3.0\0\0"] {
        assert_eq!(with(text).unwrap_err().kind(), ErrorKind::Corrupt);
    }
}

#[test]
fn what_is_no_float_cookie_is_another_machine() {
    let mut file = plain();
    file[17] ^= 1;
    let error = open(file).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherMachine);
    assert_eq!(error.message(), "This RRD was created on another architecture");
}

/// What a file's machine has no room for is refused before anything is written.
#[test]
fn time_ends_in_2038_where_it_has_32_bits() {
    for places in &MACHINES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("late.rrd");
        let file = carry(&plain(), &MACHINES[0], places);
        write(&path, &file);
        let mut rrd = Rrd::open(&path).unwrap();
        let at = |seconds| Timestamp::from_seconds(seconds);
        let readings = [Reading::Unsigned(1); 6];
        // Both close steps and write rows; the second is a second too late for 32 bits.
        rrd.update(at((1 << 31) - 1), &readings).unwrap();
        let before = std::fs::read(&path).unwrap();
        assert_ne!(before, file);
        let refused = rrd.update(at(1 << 31), &readings);
        if places.time == 8 {
            refused.unwrap();
            assert_eq!(rrd.last_update().seconds(), 1 << 31);
        } else {
            let error = refused.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::OutOfBounds);
            let text = error.message();
            assert!(text.starts_with("last update: 2147483648 is outside 32-bit time"), "{text}");
            assert!(text.contains(places.name), "{text}");
            assert_eq!(std::fs::read(&path).unwrap(), before, "{}", places.name);
            // The handle is as it was.
            assert_eq!(rrd.last_update().seconds(), (1 << 31) - 1);
            let again = Rrd::open_with(&path, &unlocked()).unwrap();
            assert_same(&exact(&rrd), &exact(&again), places.name);
        }
    }
}

/// Reads a file that the same test has open.
fn unlocked() -> OpenOptions {
    OpenOptions { write: false, lock: Locking::None, ..OpenOptions::default() }
}

#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
pub(crate) fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}
