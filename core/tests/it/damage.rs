//! Damaged files: cut at every length, bits flipped, header fields overwritten with extremes.
//! Whatever is asked of them is answered or refused; nothing panics, nothing grows out of bounds.

use super::{fuzz, machines};
use concertim::command::{Context, run};
use concertim::storage::Memory;
use concertim::{
    Archive, Consolidation, CreateOptions, CurrentRows, DataSource, DataSourceKind, Reading, Rrd,
    Schema, Timestamp,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

const START: i64 = 920_804_400;

/// A small file with every kind of data source and function, in the middle of its life.
fn healthy(folder: &Path) -> Vec<u8> {
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
    let mut options = CreateOptions::new(Timestamp::from_seconds(START));
    options.overwrite = true;
    options.current_rows = CurrentRows::At(vec![0, 1, 2, 3]);
    let path = folder.join("healthy.rrd");
    Rrd::create(&path, &schema, &options).unwrap();
    let mut rrd = Rrd::open(&path).unwrap();
    for (turn, value) in (1..20i64).zip([3i64, 70, 500, 501, 9_000].into_iter().cycle()) {
        let readings = vec![Reading::Integer(turn * 1_000 + value); 6];
        rrd.update(Timestamp::from_seconds(START + turn * 290), &readings).unwrap();
    }
    drop(rrd);
    std::fs::read(&path).unwrap()
}

#[test]
fn a_file_cut_anywhere_is_refused_or_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = healthy(folder.path());
    for length in 0..file.len() {
        let memory = Memory::from(file[..length].to_vec());
        assert!(Rrd::from_storage(Box::new(memory)).is_err(), "{length} of {} bytes", file.len());
    }
    fuzz::decode(&file);
    fuzz::decode(&[&file[..], b"a tail that is ignored"].concat());
    println!("cut: {} lengths refused", file.len());
}

#[test]
fn flipped_bits_never_panic() {
    let folder = tempfile::tempdir().unwrap();
    let file = healthy(folder.path());
    let flips = proptest::collection::vec((any::<Index>(), 0..8u32), 1..12);
    proptest!(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() },
        |(flips in flips)| {
            let mut file = file.clone();
            for (at, bit) in flips {
                let at = at.index(file.len());
                file[at] ^= 1 << bit;
            }
            fuzz::decode(&file);
        }
    );
}

/// Every 8-byte word of the header, one at a time, with numbers that overflow something.
#[test]
fn extreme_header_fields_never_panic() {
    let folder = tempfile::tempdir().unwrap();
    // The second has longer rows to answer with, and fewer fields that the first has not.
    let tried = extremes(&healthy(folder.path()), 1) + extremes(&machines::aberrant(), 10);
    println!("extremes: {tried} files");
}

/// Tries every `nth` extreme in every word.
fn extremes(file: &[u8], nth: usize) -> usize {
    let header = machines::open(file.to_vec()).unwrap().header_size();
    let extremes = [
        0,
        1,
        2,
        127,
        1 << 16,
        1 << 31,
        (1 << 31) - 1,
        1 << 32,
        1 << 53,
        1 << 61,
        1 << 62,
        (1 << 63) - 1,
        1 << 63,
        u64::MAX - 1,
        u64::MAX,
        f64::INFINITY.to_bits(),
        f64::NAN.to_bits(),
        f64::MIN.to_bits(),
        (-1.0f64).to_bits(),
        0x0101_0101_0101_0101,
    ];
    let mut tried = 0;
    for at in (0..header).step_by(8) {
        for extreme in extremes.into_iter().skip(at / 8 % nth).step_by(nth) {
            let mut file = file.to_vec();
            file[at..at + 8].copy_from_slice(&u64::to_le_bytes(extreme));
            fuzz::decode(&file);
            tried += 1;
        }
    }
    tried
}

/// Several fields at once, as only a hostile file has them.
#[test]
fn several_extreme_fields_never_panic() {
    let folder = tempfile::tempdir().unwrap();
    let file = healthy(folder.path());
    let header = (file.len() - 6 * 8 * 4 * 5) / 8;
    let extremes = select(vec![0u64, 1, 2, 3, 300, 1 << 31, 1 << 32, 1 << 61, 1 << 63, u64::MAX]);
    let fields = proptest::collection::vec((0..header, extremes), 1..6);
    proptest!(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() },
        |(fields in fields)| {
            let mut file = file.clone();
            for (word, extreme) in fields {
                file[word * 8..word * 8 + 8].copy_from_slice(&extreme.to_le_bytes());
            }
            fuzz::decode(&file);
        }
    );
}

/// Explaining reckons with every field of the header.
#[test]
fn extreme_header_fields_are_explained() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.rrd");
    let file = healthy(folder.path());
    let header = machines::open(file.clone()).unwrap().header_size();
    let mut explained = 0;
    for at in (0..header).step_by(8) {
        let extremes = [0, 1, 1 << 31, 1 << 53, 1 << 62, (1 << 63) - 1, 1 << 63, u64::MAX];
        // A quarter of them in each word: printing takes longer than reckoning.
        for extreme in extremes.into_iter().skip(at / 8 % 4).step_by(4) {
            let mut file = file.clone();
            file[at..at + 8].copy_from_slice(&u64::to_le_bytes(extreme));
            File::create(&path).unwrap().write_all(&file).unwrap();
            for time in ["19800101", "1000000100", "99999999999"] {
                let words = ["explain".into(), path.clone().into_os_string(), time.into()];
                let (mut output, mut errors) = (Vec::new(), Vec::new());
                let mut context = Context {
                    host: &mut fuzz::Still::default(),
                    input: &mut std::io::empty(),
                    output: &mut output,
                    errors: &mut errors,
                };
                let status = run(&words, &mut context).unwrap();
                assert_eq!(status == 0, errors.is_empty(), "{at} {extreme} {time}");
                explained += usize::from(status == 0);
            }
        }
    }
    assert!(explained > 0);
    println!("explained: {explained} times");
}
