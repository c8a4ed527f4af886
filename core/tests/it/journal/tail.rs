//! Damage and tails: each byte flipped, each length cut, holes that a sync had promised and others.

use super::*;
use concertim::ErrorKind;
use concertim::internal::journal::{Cut, Hole};

/// A journal of 12 frames in several segments, each frame synced; the last one cannot prove itself.
fn synced() -> Shelf {
    let shelf = Shelf::default();
    write(&mut open(&shelf, SyncPolicy::Always, 256, 1), 12, 1);
    assert!(names(&shelf).len() >= 3);
    shelf
}

/// A journal like it of which nothing was synced, in groups of 4.
fn unsynced() -> Shelf {
    let shelf = Shelf::default();
    write(&mut open(&shelf, SyncPolicy::Never, 256, 1), 12, 4);
    assert!(names(&shelf).len() >= 3);
    shelf
}

/// Where a frame is: file, offset, end.
fn place(shelf: &Shelf, sequence: u64) -> (String, usize, usize) {
    let (seen, _) = read(&shelf.copy());
    let (_, payload, file, offset) = seen.into_iter().find(|seen| seen.0 == sequence).unwrap();
    let offset = offset as usize;
    (file, offset, offset + 24 + payload.len().next_multiple_of(8))
}

/// Breaks a frame.
fn break_frame(shelf: &Shelf, sequence: u64) -> (String, u64) {
    let (file, offset, _) = place(shelf, sequence);
    edit(shelf, &file, |bytes| bytes[offset + 24] ^= 0x10);
    (file, offset as u64)
}

/// What must hold after a replay that refused nothing: the same again, and new frames behind it.
#[track_caller]
fn goes_on(shelf: &Shelf, seen: &[Seen], tail: &Tail) {
    let (again, clean) = read(shelf);
    assert_eq!(again, seen);
    assert_eq!((clean.next, clean.cut), (tail.next, None));
    let last = tail.next + 5;
    write(&mut open(shelf, SyncPolicy::Always, 256, tail.next), last, 3);
    let (all, tail) = read(shelf);
    assert_eq!(sequences(&all), (1..=last).collect::<Vec<_>>());
    assert!(all.iter().all(|(sequence, bytes, ..)| *bytes == payload(*sequence)));
    assert_eq!((tail.next, tail.cut), (last + 1, None));
}

#[test]
fn no_flipped_byte_takes_a_frame_that_was_proven_synced() {
    let whole = synced();
    let frames: Vec<_> = (1..=12).map(|sequence| place(&whole, sequence)).collect();
    let (mut refused, mut cut) = (0, 0);
    for (file, bytes) in whole.files() {
        for at in 0..bytes.len() {
            for mask in [0x01, 0x80, 0xFF] {
                let shelf = whole.copy();
                edit(&shelf, &file, |bytes| bytes[at] ^= mask);
                let hit = frames
                    .iter()
                    .position(|(name, from, to)| *name == file && (*from..*to).contains(&at));
                let before = shelf.files();
                match read_from(&shelf, 0, Damage::Refuse) {
                    Ok((seen, tail)) => {
                        let expected = if hit == Some(11) { 11 } else { 12 };
                        assert!(hit.is_none_or(|hit| hit == 11), "{file} {at}");
                        assert_eq!(sequences(&seen), (1..=expected).collect::<Vec<_>>());
                        if expected == 11 {
                            cut += 1;
                            assert_eq!(tail.cut.as_ref().unwrap().offset, frames[11].1 as u64);
                        }
                        goes_on(&shelf, &seen, &tail);
                    }
                    Err(error) => {
                        refused += 1;
                        let hit = hit.unwrap();
                        assert_eq!(error.kind(), ErrorKind::Corrupt);
                        assert_eq!(error.path().unwrap().to_str().unwrap(), file);
                        assert_eq!(error.offset(), Some(frames[hit].1 as u64));
                        assert!(shelf.files() == before);
                        let (seen, tail) = read_from(&shelf, 0, Damage::Report).unwrap();
                        let sequence = hit as u64 + 1;
                        let left: Vec<_> = (1..=12).filter(|it| *it != sequence).collect();
                        assert_eq!(sequences(&seen), left);
                        let offset = frames[hit].1 as u64;
                        let lost = sequence..sequence + 1;
                        assert_eq!(tail.holes, [Hole { file: file.clone(), offset, lost }]);
                        assert_eq!((tail.lost, tail.next, tail.cut), (1, 13, None));
                    }
                }
            }
        }
    }
    assert!(refused > 1_000 && cut > 50, "{refused} {cut}");
}

#[test]
fn a_file_of_any_length_is_cut_or_refused() {
    let whole = synced();
    let files = whole.files();
    let (_, _, last_end) = place(&whole, 12);
    for (number, (file, bytes)) in files.iter().enumerate() {
        let ends: Vec<(u64, usize)> = (1..=12)
            .map(|sequence| (sequence, place(&whole, sequence)))
            .filter(|(_, (name, ..))| name == file)
            .map(|(sequence, (_, _, end))| (sequence, end))
            .collect();
        for length in 0..bytes.len() {
            let shelf = whole.copy();
            edit(&shelf, file, |bytes| bytes.truncate(length));
            let first_lost =
                ends.iter().find(|(_, end)| *end > length).map(|(sequence, _)| *sequence);
            match read_from(&shelf, 0, Damage::Refuse) {
                Ok((seen, tail)) => {
                    assert!(number + 1 == files.len() || first_lost.is_none(), "{file} {length}");
                    let next = first_lost.unwrap_or(13);
                    assert_eq!(sequences(&seen), (1..next).collect::<Vec<_>>());
                    assert!(length < last_end || tail.cut.is_none());
                    goes_on(&shelf, &seen, &tail);
                }
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::Corrupt);
                    assert!(number + 1 < files.len() && first_lost.is_some());
                    assert_eq!(error.path().unwrap().to_str().unwrap(), file);
                }
            }
        }
    }
}

#[test]
fn a_torn_group_is_a_torn_tail() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 4096, 1);
    write(&mut writer, 3, 1);
    write(&mut writer, 8, 5);
    // The group of 4 to 8 is one write that a crash has torn: 5 is missing, the others are there.
    let (file, offset) = break_frame(&shelf, 5);
    let (seen, tail) = read(&shelf);
    assert_eq!(sequences(&seen), [1, 2, 3, 4]);
    assert_eq!(tail.cut, Some(Cut { file, offset, frames: 3 }));
    goes_on(&shelf, &seen, &tail);
}

#[test]
fn zeros_in_the_middle_are_a_hole_as_well() {
    for (policy, proven) in [(SyncPolicy::Always, true), (SyncPolicy::Never, false)] {
        let shelf = Shelf::default();
        write(&mut open(&shelf, policy, 4096, 1), 8, 1);
        let (file, from, to) = place(&shelf, 5);
        edit(&shelf, &file, |bytes| bytes[from..to].fill(0));
        match read_from(&shelf, 0, Damage::Refuse) {
            Ok((seen, tail)) => {
                assert!(!proven && seen.len() == 4 && tail.cut.as_ref().unwrap().frames == 3);
                goes_on(&shelf, &seen, &tail);
            }
            Err(error) => assert!(proven && error.offset() == Some(from as u64)),
        }
    }
}

#[test]
fn what_no_sync_had_promised_is_cut_with_what_follows() {
    let shelf = unsynced();
    let before = names(&shelf).len();
    let (file, offset) = break_frame(&shelf, 2);
    let (seen, tail) = read_from(&shelf, 0, Damage::Report).unwrap();
    assert_eq!(sequences(&seen), [1]);
    assert_eq!(tail.cut, Some(Cut { file: file.clone(), offset, frames: 10 }));
    assert!(tail.holes.is_empty() && before > 1);
    assert_eq!(names(&shelf), [file]);
    goes_on(&shelf, &seen, &tail);
}

#[test]
fn a_proof_may_come_late() {
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Never, 256, 1);
    write(&mut writer, 6, 1);
    writer.sync().unwrap();
    write(&mut writer, 9, 1);
    let broken = break_frame(&shelf, 2);
    let error = read_from(&shelf, 0, Damage::Refuse).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Corrupt, Some(broken.1)));
    assert!(error.message().contains("frames 2 to 2"), "{error}");
    // 7 says that 6 were synced, and nobody says it of 8.
    let (file, offset) = break_frame_at(&shelf, 8);
    let (seen, tail) = read_from(&shelf, 0, Damage::Report).unwrap();
    assert_eq!(sequences(&seen), [1, 3, 4, 5, 6, 7]);
    assert_eq!((tail.lost, tail.holes.len(), tail.next), (1, 1, 8));
    assert_eq!(tail.cut, Some(Cut { file, offset, frames: 1 }));
}

/// As [`break_frame`], of a journal that is broken already.
fn break_frame_at(shelf: &Shelf, sequence: u64) -> (String, u64) {
    let (seen, _) = read_from(&shelf.copy(), 0, Damage::Report).unwrap();
    let (_, _, file, offset) = seen.into_iter().find(|seen| seen.0 == sequence).unwrap();
    edit(shelf, &file, |bytes| bytes[offset as usize + 24] ^= 0x10);
    (file, offset)
}

#[test]
fn a_missing_segment_is_damage_whatever_was_synced() {
    for shelf in [synced(), unsynced()] {
        let all = shelf.files();
        for (number, (missing, _)) in all.iter().enumerate() {
            let left = shelf.copy();
            concertim::storage::Folder::remove(&left, missing).unwrap();
            let outcome = read_from(&left, 0, Damage::Refuse);
            if number + 1 == all.len() {
                // Nothing is left that could tell of the last one.
                assert!(outcome.unwrap().1.cut.is_none());
                continue;
            }
            let error = outcome.unwrap_err();
            let file = if number == 0 { &all[1].0 } else { missing };
            assert_eq!((error.kind(), error.offset()), (ErrorKind::Corrupt, Some(0)));
            assert_eq!(error.path().unwrap().to_str().unwrap(), file);
            let (seen, tail) = read_from(&left, 0, Damage::Report).unwrap();
            assert_eq!(seen.len() as u64 + tail.lost, 12);
        }
    }
}

#[test]
fn a_missing_segment_before_an_unused_one_is_damage() {
    let shelf = synced();
    let last = names(&shelf).len() as u64;
    concertim::storage::Folder::remove(&shelf, &segment(last)).unwrap();
    shelf.put(&segment(last + 1), vec![0; 256]);
    let error = read_from(&shelf, 0, Damage::Refuse).unwrap_err();
    assert_eq!(error.path().unwrap().to_str().unwrap(), segment(last));
    let (_, tail) = read_from(&shelf, 0, Damage::Report).unwrap();
    assert!(tail.holes.len() == 1 && tail.holes[0].lost.is_empty());
}

#[test]
fn an_unfinished_segment_is_removed() {
    let shelf = synced();
    let last = names(&shelf).len() as u64;
    for (bytes, torn) in [(vec![], false), (vec![0; 256], false), (vec![7; 100], true)] {
        let shelf = shelf.copy();
        shelf.put(&segment(last + 1), bytes);
        let (seen, tail) = read(&shelf);
        assert_eq!((seen.len(), tail.cut.is_some()), (12, torn));
        assert_eq!(names(&shelf).len() as u64, last);
        goes_on(&shelf, &seen, &tail);
    }
}

#[test]
fn what_is_not_asked_for_may_be_broken_and_is_listed() {
    let shelf = synced();
    let (file, offset) = break_frame(&shelf, 5);
    let (seen, tail) = read_from(&shelf, 5, Damage::Refuse).unwrap();
    assert_eq!(sequences(&seen), (6..=12).collect::<Vec<_>>());
    assert_eq!((tail.lost, tail.holes), (0, vec![Hole { file, offset, lost: 6..6 }]));
    assert_eq!(read_from(&shelf, 4, Damage::Refuse).unwrap_err().kind(), ErrorKind::Corrupt);
}

#[test]
fn a_journal_may_end_before_what_the_files_have() {
    let shelf = synced();
    let (seen, tail) = read_from(&shelf, 40, Damage::Refuse).unwrap();
    assert_eq!((seen.len(), tail.next), (0, 41));
    write(&mut open(&shelf, SyncPolicy::Always, 256, 41), 45, 1);
    let (seen, tail) = read_from(&shelf, 40, Damage::Refuse).unwrap();
    assert_eq!((sequences(&seen), tail.holes.len()), ((41..=45).collect(), 0));
}

#[test]
fn frames_within_a_payload_are_no_frames() {
    let inner = Shelf::default();
    write(&mut open(&inner, SyncPolicy::Always, 4096, 1), 20, 1);
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 1 << 16, 1);
    write(&mut writer, 3, 1);
    writer.append(&[&inner.files()[0].1]).unwrap();
    writer.commit(second(0)).unwrap();
    let (file, offset) = break_frame(&shelf, 4);
    let (seen, tail) = read(&shelf);
    assert_eq!((seen.len(), tail.cut), (3, Some(Cut { file, offset, frames: 0 })));
}

#[test]
fn another_version_is_not_damage() {
    let shelf = synced();
    edit(&shelf, &segment(1), |bytes| {
        bytes[15] = b'2';
        let check = super::writing::crc32(&bytes[..60]);
        bytes[60..64].copy_from_slice(&check.to_le_bytes());
    });
    let error = read_from(&shelf, 0, Damage::Report).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherVersion);
    assert_eq!(error.path().unwrap().to_str().unwrap(), segment(1));
}

#[test]
fn a_search_gives_up_before_it_costs_hours() {
    // A torn frame of heads that each promise all the rest: who made them knows the sequences.
    let shelf = Shelf::default();
    let mut writer = open(&shelf, SyncPolicy::Always, 1 << 20, 1);
    let size = 1_000_000_usize;
    let mut hostile = Vec::new();
    while hostile.len() < size {
        hostile.extend((size as u32 - hostile.len() as u32).to_le_bytes());
        hostile.extend([1; 4]);
        hostile.extend(2_u64.to_le_bytes());
        hostile.extend(1_u64.to_le_bytes());
    }
    write(&mut writer, 1, 1);
    writer.append(&[&hostile]).unwrap();
    writer.commit(second(0)).unwrap();
    let (file, _) = break_frame(&shelf, 2);
    let error = read_from(&shelf, 0, Damage::Refuse).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Corrupt);
    assert_eq!(error.path().unwrap().to_str().unwrap(), file);
}
