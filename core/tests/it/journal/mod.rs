//! The journal of a store: what is written comes back, and what does not come back is said.

mod crash;
mod tail;
mod writing;

use super::fuzz::shelf::Shelf;
use concertim::internal::journal::{Damage, Options, SyncPolicy, Tail, Writer, replay};
use concertim::{Result, Timestamp};
use std::sync::Arc;

/// The shard of these tests.
const SHARD: u32 = 3;

fn second(second: i64) -> Timestamp {
    Timestamp::from_seconds(1_700_000_000 + second)
}

fn options(sync: SyncPolicy, segment_size: u64) -> Options {
    let mut options = Options::new(sync);
    options.segment_size = segment_size;
    options
}

fn open(shelf: &Shelf, sync: SyncPolicy, segment_size: u64, next: u64) -> Writer {
    Writer::open(Arc::new(shelf.clone()), SHARD, options(sync, segment_size), next).unwrap()
}

/// A frame as these tests look at it: sequence, payload, file, offset.
type Seen = (u64, Vec<u8>, String, u64);

fn read_from(shelf: &Shelf, from: u64, damage: Damage) -> Result<(Vec<Seen>, Tail)> {
    let mut seen = Vec::new();
    let tail = replay(shelf, SHARD, from, damage, &mut |frame| {
        seen.push((frame.sequence, frame.payload.to_vec(), frame.file.to_owned(), frame.offset));
        Ok(())
    })?;
    Ok((seen, tail))
}

fn read(shelf: &Shelf) -> (Vec<Seen>, Tail) {
    read_from(shelf, 0, Damage::Refuse).unwrap()
}

fn sequences(seen: &[Seen]) -> Vec<u64> {
    seen.iter().map(|(sequence, ..)| *sequence).collect()
}

/// The payload of a sequence: some bytes that are all its own.
fn payload(sequence: u64) -> Vec<u8> {
    let length = 1 + sequence as usize * 7 % 40;
    (0..length).map(|byte| (sequence * 31 + byte as u64) as u8 | 1).collect()
}

/// Appends sequences up to `last` in groups of `group`, each a commit.
fn write(writer: &mut Writer, last: u64, group: u64) {
    let mut waiting = 0;
    loop {
        let sequence = writer.append(&[&payload(writer.next())]).unwrap();
        waiting += 1;
        if waiting == group || sequence == last {
            writer.commit(second(0)).unwrap();
            waiting = 0;
        }
        if sequence == last {
            return;
        }
    }
}

/// The name of a segment.
fn segment(number: u64) -> String {
    format!("journal-{SHARD:02}-{number:020}")
}

fn names(shelf: &Shelf) -> Vec<String> {
    shelf.files().into_iter().map(|(name, _)| name).collect()
}

/// Changes a file.
fn edit(shelf: &Shelf, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
    let (_, mut bytes) = shelf.files().into_iter().find(|(file, _)| file == name).unwrap();
    change(&mut bytes);
    shelf.put(name, bytes);
}
