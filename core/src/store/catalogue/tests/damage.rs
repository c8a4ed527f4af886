//! Files that are cut, and files with bytes that are not what they were.

use super::*;
use crate::ErrorKind;
use crate::store::catalogue::{Cut, read};

fn end_of(error: &crate::Error) -> usize {
    assert_eq!(error.path(), Some(std::path::Path::new(CATALOGUE)));
    usize::try_from(error.offset().unwrap()).unwrap()
}

#[test]
fn a_file_that_ends_early_is_the_one_before() {
    let (file, states) = every_kind();
    let bytes = file.bytes();
    let first = states[0].0;
    for size in 0..bytes.len() {
        let cut = OneFile::of(bytes[..size].to_vec());
        let opened = cut.open(Damage::Refuse);
        if size < first {
            // Header and first frame appear whole: these bytes were there.
            let error = opened.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Corrupt, "{size}: {error}");
            assert!(end_of(&error) <= size);
            continue;
        }
        let (mut log, mut catalogue) = opened.unwrap();
        let (end, state) = states.iter().rfind(|(end, _)| *end <= size).unwrap();
        assert_eq!(everything(&catalogue), *state, "{size}");
        let torn = u64::try_from(size - end).unwrap();
        let offset = u64::try_from(*end).unwrap();
        assert_eq!(log.cut(), (torn > 0).then_some(Cut { offset, bytes: torn }));
        assert_eq!(cut.bytes().len(), *end);
        // What is written next is read again.
        change(&mut log, &mut catalogue, |plan| {
            plan.schema(&schema(1)).unwrap();
        });
        assert_eq!(everything(&cut.open(Damage::Refuse).unwrap().1), everything(&catalogue));
    }
}

#[test]
fn zeros_at_the_end_are_a_torn_end() {
    let (file, states) = every_kind();
    for zeros in [1, 15, 16, 17, 5_000] {
        let mut bytes = file.bytes();
        bytes.extend(vec![0; zeros]);
        let file = OneFile::of(bytes);
        let (_, catalogue) = file.open(Damage::Refuse).unwrap();
        assert_eq!(everything(&catalogue), states.last().unwrap().1);
        assert_eq!(file.bytes().len(), states.last().unwrap().0);
    }
}

#[test]
fn a_byte_that_changed_is_found_and_named() {
    let (file, states) = every_kind();
    let bytes = file.bytes();
    let [.., (last, before), _] = &states[..] else { panic!("two states") };
    for at in 0..bytes.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut bytes = bytes.clone();
            bytes[at] ^= flip;
            let damaged = OneFile::of(bytes.clone());
            let opened = damaged.open(Damage::Refuse);
            if at >= *last {
                let (log, catalogue) = opened.unwrap();
                assert_eq!(everything(&catalogue), *before, "{at}");
                assert_eq!(log.cut().unwrap().offset, u64::try_from(*last).unwrap());
                continue;
            }
            let error = opened.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Corrupt, "{at}: {error}");
            let frame = match states.iter().rfind(|(end, _)| *end <= at) {
                Some((end, _)) => *end,
                None if at < 64 => 0,
                None => 64,
            };
            assert_eq!(end_of(&error), frame, "{at}: {error}");
            assert_eq!(damaged.bytes(), bytes, "what is refused is left alone");
        }
    }
}

#[test]
fn a_compacted_file_has_no_torn_end() {
    let (file, states) = every_kind();
    let (mut log, catalogue) = file.open(Damage::Refuse).unwrap();
    log.compact(&catalogue).unwrap();
    let bytes = file.bytes();
    assert_eq!(
        everything(&read(&bytes, Damage::Refuse).unwrap().catalogue),
        states.last().unwrap().1
    );
    for at in 0..bytes.len() {
        let error = read(&bytes[..at], Damage::Refuse).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Corrupt, "{at}: {error}");
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x10;
        let error = read(&damaged, Damage::Refuse).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Corrupt, "{at}: {error}");
        assert_eq!(end_of(&error), if at < 64 { 0 } else { 64 });
    }
}

#[test]
fn damage_is_passed_over_when_asked() {
    let (file, states) = every_kind();
    let bytes = file.bytes();
    let next = states.last().unwrap().1.0;
    for at in 16..bytes.len() {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0x04;
        let image = read(&bytes, Damage::PassOver).unwrap();
        assert!(image.catalogue.next() <= next);
        assert_eq!(image.cut.is_some(), at >= states[states.len() - 2].0);
        assert_eq!(image.damaged.is_empty(), image.cut.is_some(), "{at}");
    }
    // The rename's frame: the series keeps its name, and the rest is there.
    let mut bytes = bytes;
    bytes[states[2].0 + 20] ^= 1;
    let file = OneFile::of(bytes.clone());
    let (mut log, mut catalogue) = file.open(Damage::PassOver).unwrap();
    let [damaged, taken, missing] = log.damaged() else { panic!("three: {:?}", log.damaged()) };
    assert_eq!(damaged.offset, u64::try_from(states[2].0).unwrap());
    assert_eq!(damaged.rule, "the frame's records do not match their checksum");
    // "a/b" was free for the third series and is not now; its id is not used again.
    assert_eq!(taken.rule, "the series 'a/b' is there already, as 0");
    assert_eq!(missing.rule, "there is no series 2");
    assert_eq!(file.bytes(), bytes);
    let record = Record::Delete { id: id(0) };
    assert_eq!(log.append(std::slice::from_ref(&record)).unwrap_err().kind(), ErrorKind::Poisoned);
    log.compact(&catalogue).unwrap();
    log.append(std::slice::from_ref(&record)).unwrap();
    catalogue.apply(&record).unwrap();
    let (log, again) = file.open(Damage::Refuse).unwrap();
    assert!(log.damaged().is_empty());
    assert_eq!(everything(&again), everything(&catalogue));
    assert_eq!(again.next(), next);
}

#[test]
fn other_files_are_refused() {
    let bytes = every_kind().0.bytes();
    let refused = |bytes: &[u8]| {
        let error = read(bytes, Damage::PassOver).unwrap_err();
        (error.kind(), error.to_string())
    };
    let (kind, text) = refused(&[b'x'; 100]);
    assert_eq!((kind, &*text), (ErrorKind::Corrupt, "the file is no catalogue (at byte 0)"));
    let mut newer = bytes;
    newer[15] = b'2';
    let sum = crc32c::crc32c(&newer[..60]).to_le_bytes();
    newer[60..64].copy_from_slice(&sum);
    let (kind, text) = refused(&newer);
    assert_eq!(kind, ErrorKind::OtherVersion);
    assert!(text.contains("has version 2, and this program knows 1"), "{text}");
}
