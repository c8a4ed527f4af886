//! Writing: groups, policies, segments, forgetting, failures.

use super::*;
use crate::fuzz::shelf::Refusal;
use concertim::ErrorKind;
use concertim::internal::journal::{GROUP_MAX, PAYLOAD_MAX};
use concertim::storage::Folder;
use proptest::prelude::*;
use std::time::Duration;

#[test]
fn a_group_is_one_write_and_one_sync() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 4096, 1);
    assert_eq!(shelf.take_synced(), [""], "the name before anything is in the file");
    assert_eq!(writer.append(&[b"one", b"", b" two"]).unwrap(), 1);
    assert_eq!(writer.append(&[b"three"]).unwrap(), 2);
    assert!(read(&shelf.copy()).0.is_empty(), "what is not committed is not there");
    writer.commit(second(0)).unwrap();
    writer.commit(second(0)).unwrap();
    assert_eq!(shelf.take_synced(), [segment(1)]);
    let counters = writer.counters();
    assert_eq!((counters.frames, counters.writes, counters.syncs), (2, 1, 1));
    assert_eq!((counters.bytes, writer.bytes(), writer.durable()), (64 + 64, 64, 2));
    let (seen, tail) = read(&shelf);
    let payloads: Vec<&[u8]> = seen.iter().map(|(_, payload, ..)| payload.as_slice()).collect();
    assert_eq!((payloads, sequences(&seen)), (vec![&b"one two"[..], b"three"], vec![1, 2]));
    assert_eq!((seen[1].2.as_str(), seen[1].3), (segment(1).as_str(), 64 + 32));
    assert_eq!((tail.next, tail.frames, tail.cut), (3, 2, None));
    assert_eq!(shelf.files()[0].1.len(), 128, "what was prepared and not used is given back");
}

#[test]
fn every_byte_of_a_small_journal() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 128, 7);
    for payload in [&b"abc"[..], b"12345678"] {
        writer.append(&[payload]).unwrap();
        writer.commit(second(0)).unwrap();
    }
    let head = "636f6e63657274696d206a726e6c2031 03000000 00000000 0100000000000000 \
                0700000000000000 0000000000000000 0000000000000000 00000000 ";
    let first = "03000000 ........ 0700000000000000 0000000000000000 6162630000000000";
    let second = "08000000 ........ 0800000000000000 0700000000000000 3132333435363738";
    let expected = format!("{head} ........ {first} {second}").replace(' ', "");
    let bytes = shelf.files()[0].1[..128].to_vec();
    for (byte, digits) in bytes.iter().zip(expected.as_bytes().chunks(2)) {
        let digits = std::str::from_utf8(digits).unwrap();
        assert!(digits == ".." || format!("{byte:02x}") == digits, "{bytes:02x?}");
    }
    assert_eq!(bytes.len() * 2, expected.len());
    let place = [&3_u32.to_le_bytes()[..], &1_u64.to_le_bytes(), &64_u64.to_le_bytes()].concat();
    let checked = [&place[..], &bytes[64..68], &bytes[72..96]].concat();
    assert_eq!(bytes[68..72], crc32(&checked).to_le_bytes());
    assert_eq!(bytes[60..64], crc32(&bytes[..60]).to_le_bytes());
}

/// CRC32C bit by bit, from its definition.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    let shift = |crc: u32| (crc >> 1) ^ if crc & 1 == 1 { 0x82F6_3B78 } else { 0 };
    let each = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), |crc, _| shift(crc));
    !bytes.iter().fold(u32::MAX, each)
}

#[test]
fn an_interval_is_kept_at_commits_and_ticks() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Interval(Duration::from_secs(10)), 4096, 1);
    let _ = shelf.take_synced();
    for (at, durable) in [(0, 0), (9, 0), (10, 3), (11, 3), (19, 3)] {
        writer.append(&[b"x"]).unwrap();
        writer.commit(second(at)).unwrap();
        assert_eq!(writer.durable(), durable, "after {at} seconds");
    }
    writer.tick(second(19)).unwrap();
    assert_eq!(writer.durable(), 3);
    writer.tick(second(20)).unwrap();
    assert_eq!(writer.durable(), 5);
    writer.append(&[b"x"]).unwrap();
    writer.commit(second(5)).unwrap();
    assert_eq!(writer.durable(), 6, "a clock that was set back does not stop the syncs");
    writer.tick(second(50)).unwrap();
    assert_eq!(shelf.take_synced().len(), 3, "and nothing is synced twice");
}

#[test]
fn never_is_when_somebody_asks() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Never, 256, 1);
    let _ = shelf.take_synced();
    write(&mut writer, 20, 1);
    writer.tick(second(1_000_000)).unwrap();
    let made = names(&shelf).len();
    assert!(made > 3 && writer.durable() == 0);
    assert!(shelf.take_synced().iter().all(String::is_empty), "only names are synced");
    writer.sync().unwrap();
    writer.sync().unwrap();
    assert_eq!(writer.durable(), 20);
    let synced = shelf.take_synced();
    let written: Vec<String> = (1..=synced.len() as u64).map(segment).collect();
    assert!(synced == written && synced.len() + 1 >= made, "{synced:?} of {made}");
}

#[test]
fn segments_that_were_there_are_synced_before_anything_counts_as_synced() {
    let shelf = Shelf::default();
    write(&mut open(&shelf, SyncPolicy::Never, 4096, 1), 5, 1);
    let (_, tail) = read(&shelf);
    let mut writer = open(&shelf, SyncPolicy::Always, 4096, tail.next);
    assert_eq!(writer.durable(), 0);
    let _ = shelf.take_synced();
    write(&mut writer, 6, 1);
    assert_eq!((shelf.take_synced(), writer.durable()), (vec![segment(1), segment(2)], 6));
}

#[test]
fn what_does_not_fit_goes_to_a_segment_of_its_own() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 256, 1);
    for length in [1_000, 10, 100, 100, 3_000, 1] {
        writer.append(&[&vec![b'x'; length]]).unwrap();
        writer.commit(second(0)).unwrap();
    }
    let (seen, tail) = read(&shelf);
    let files: Vec<&str> = seen.iter().map(|(_, _, file, _)| file.as_str()).collect();
    let expected = [1, 2, 2, 3, 4, 5].map(segment);
    assert_eq!((files, tail.next), (expected.iter().map(String::as_str).collect(), 7));
}

#[test]
fn the_next_segment_is_made_by_a_tick_and_used_by_a_commit() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 512, 1);
    writer.tick(second(0)).unwrap();
    assert_eq!(names(&shelf).len(), 1);
    writer.append(&[&[1; 300]]).unwrap();
    writer.commit(second(0)).unwrap();
    writer.tick(second(0)).unwrap();
    writer.tick(second(0)).unwrap();
    assert_eq!(names(&shelf), [segment(1), segment(2)]);
    let (seen, tail) = read(&shelf.copy());
    assert_eq!((seen.len(), tail.cut), (1, None), "one that is only prepared is not damage");
    shelf.refuse(Refusal::Files);
    writer.append(&[&[2; 300]]).unwrap();
    writer.commit(second(0)).unwrap();
    assert_eq!((names(&shelf).len(), sequences(&read(&shelf).0)), (2, vec![1, 2]));
}

#[test]
fn whole_segments_are_forgotten_and_never_the_current_one() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 256, 1);
    write(&mut writer, 30, 1);
    let (seen, _) = read(&shelf.copy());
    let last_of_second = seen.iter().rfind(|frame| frame.2 == segment(2)).unwrap().0;
    let before = writer.bytes();
    writer.forget(last_of_second - 1).unwrap();
    assert_eq!(names(&shelf)[0], segment(2), "its last frame is still needed");
    writer.forget(last_of_second).unwrap();
    assert!(names(&shelf)[0] == segment(3) && writer.bytes() < before);
    assert_eq!(read_from(&shelf.copy(), last_of_second, Damage::Refuse).unwrap().1.next, 31);
    let kind = read_from(&shelf.copy(), 0, Damage::Refuse).unwrap_err().kind();
    assert_eq!(kind, ErrorKind::Corrupt, "what was forgotten cannot be asked for");

    let mut writer = open(&shelf, SyncPolicy::Always, 256, 31);
    writer.forget(29).unwrap();
    assert_eq!(names(&shelf).len(), 2, "also of segments from before");
    writer.forget(u64::MAX).unwrap();
    assert_eq!((names(&shelf).len(), writer.bytes()), (1, 0));
    write(&mut writer, 31, 1);
    assert_eq!(sequences(&read_from(&shelf, 30, Damage::Refuse).unwrap().0), [31]);
}

#[test]
fn a_failure_is_the_end_and_is_said_again() {
    let refusals = [Refusal::Writes(0), Refusal::Writes(70), Refusal::Syncs, Refusal::Files];
    for (number, refusal) in refusals.into_iter().enumerate() {
        let shelf = Shelf::default();
        let mut writer = open(&shelf, SyncPolicy::Always, 256, 1);
        write(&mut writer, 4, 1);
        shelf.refuse(refusal);
        writer.append(&[&[9; 200]]).unwrap();
        if refusal == Refusal::Files {
            // So that a new file is needed for sure.
            writer.append(&[&[9; 200]]).unwrap();
        }
        let first = writer.commit(second(0)).unwrap_err();
        assert_eq!(first.kind(), ErrorKind::Io, "{number}");
        assert!(first.path().is_some());
        shelf.refuse(Refusal::Nothing);
        let mut after = vec![writer.append(&[b"x"]).unwrap_err()];
        after.push(writer.commit(second(0)).unwrap_err());
        after.push(writer.tick(second(0)).unwrap_err());
        after.push(writer.sync().unwrap_err());
        after.push(writer.forget(1).unwrap_err());
        for error in after {
            assert_eq!(error.kind(), ErrorKind::Poisoned);
            assert!(error.message().contains(&first.to_string()), "{error}");
        }
        assert_eq!(writer.durable(), 4);
        let seen = sequences(&read(&shelf).0);
        assert!(seen.starts_with(&[1, 2, 3, 4]) && seen.len() <= 5, "{seen:?}");
    }
}

#[test]
fn limits_are_said_and_leave_the_writer_well() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 256, 1);
    let large = vec![7; PAYLOAD_MAX as usize];
    let kind = |outcome: Result<u64>| outcome.unwrap_err().kind();
    assert_eq!(kind(writer.append(&[])), ErrorKind::OutOfBounds);
    assert_eq!(kind(writer.append(&[b"", b""])), ErrorKind::OutOfBounds);
    assert_eq!(kind(writer.append(&[&large, b"x"])), ErrorKind::OutOfBounds);
    assert_eq!(writer.append(&[&large]).unwrap(), 1);
    for _ in 0..GROUP_MAX / large.len() - 1 {
        writer.append(&[&large]).unwrap();
    }
    assert_eq!(kind(writer.append(&[&large])), ErrorKind::OutOfBounds);
    writer.commit(second(0)).unwrap();
    let mut frames = 0;
    replay(&shelf, SHARD, 0, Damage::Refuse, &mut |frame| {
        frames += 1;
        assert!(frame.payload == large);
        Ok(())
    })
    .unwrap();
    assert_eq!(frames, GROUP_MAX / large.len());
    let folder: Arc<dyn Folder> = Arc::new(Shelf::default());
    let sync = options(SyncPolicy::Always, 0);
    assert_eq!(
        Writer::open(Arc::clone(&folder), SHARD, sync, 0).unwrap_err().kind(),
        ErrorKind::OutOfBounds
    );
    let mut last = Writer::open(folder, SHARD, sync, u64::MAX - 2).unwrap();
    last.append(&[b"x"]).unwrap();
    assert_eq!(kind(last.append(&[b"x"])), ErrorKind::OutOfBounds);
}

#[test]
fn shards_do_not_see_each_other() {
    let shelf = Shelf::default();
    write(&mut open(&shelf, SyncPolicy::Always, 256, 1), 10, 1);
    shelf.put("columns/journal-03-00000000000000000001", vec![1; 100]);
    shelf.put("journal-03-old", vec![1; 100]);
    let tail = replay(&shelf, 4, 0, Damage::Refuse, &mut |_| panic!("none of this")).unwrap();
    assert_eq!((tail.next, tail.frames), (1, 0));
    assert_eq!(read(&shelf).0.len(), 10);
}

#[test]
fn the_error_of_who_reads_ends_the_replay_and_changes_nothing() {
    let shelf = Shelf::default();
    write(&mut open(&shelf, SyncPolicy::Always, 4096, 1), 5, 1);
    let before = shelf.files();
    let stop = || Timestamp::new(0, 1_000_000).unwrap_err();
    let mut left = 2;
    let outcome = replay(&shelf, SHARD, 0, Damage::Refuse, &mut |_| {
        left -= 1;
        if left == 0 { Err(stop()) } else { Ok(()) }
    });
    assert_eq!(outcome.unwrap_err().message(), stop().message());
    assert!(shelf.files() == before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn what_is_written_comes_back(
        groups in prop::collection::vec(prop::collection::vec(1_usize..400, 0..6), 1..20),
        segment_size in 0_u64..2_000,
        policy in 0..3,
        reopen in 1_usize..8,
        from in 0_u64..60,
    ) {
        let sync = match policy {
            0 => SyncPolicy::Always,
            1 => SyncPolicy::Interval(Duration::from_secs(3)),
            _ => SyncPolicy::Never,
        };
        let shelf = Shelf::default();
        let mut writer = open(&shelf, sync, segment_size, 1);
        let mut written = Vec::new();
        for (number, group) in groups.iter().enumerate() {
            for length in group {
                let payload = vec![*length as u8; *length];
                let (left, right) = payload.split_at(length / 3);
                written.push((writer.append(&[left, right]).unwrap(), payload));
            }
            let now = second(number as i64);
            writer.commit(now).unwrap();
            writer.tick(now).unwrap();
            if number % reopen == 0 {
                let (_, tail) = read(&shelf);
                prop_assert_eq!(tail.next, written.len() as u64 + 1);
                writer = open(&shelf, sync, segment_size, tail.next);
            }
        }
        let (seen, tail) = read_from(&shelf, from, Damage::Refuse).unwrap();
        let seen: Vec<(u64, Vec<u8>)> = seen.into_iter().map(|frame| (frame.0, frame.1)).collect();
        written.retain(|(sequence, _)| *sequence > from);
        prop_assert_eq!(seen, written);
        prop_assert_eq!((tail.cut, tail.holes.len()), (None, 0));
    }
}
