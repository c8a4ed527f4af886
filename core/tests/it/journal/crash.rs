//! Lives of a journal that end with a loss of power, a killed process or a refused call, one after
//! the other: what was promised is there, in order, and a crash never looks like damage.

use super::*;
use concertim::internal::journal::Frame;
use concertim::storage::{Calls, Refusal, Simulated};
use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

/// Numbers from a seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// What somebody knows who wrote the journal.
#[derive(Default)]
struct Known {
    /// What was appended, by sequence.
    written: BTreeMap<u64, Vec<u8>>,
    /// The sequence up to which the journal is not needed.
    from: u64,
    /// The highest sequence of a commit that succeeded, and of one that was synced.
    committed: u64,
    durable: u64,
}

/// One life: reads, then writes until something fails or it is over.
fn live(disk: &Simulated, sync: SyncPolicy, known: &mut Known, chance: &mut Chance) -> Result<()> {
    let size = 200 + chance.below(4_000);
    let mut options = Options::new(sync);
    options.segment_size = size;
    let next = known.written.keys().next_back().map_or(0, |last| *last).max(known.from) + 1;
    let mut writer = Writer::open(Arc::new(disk.clone()), SHARD, options, next)?;
    for now in 0..4 + chance.below(30) {
        for _ in 0..chance.below(5) {
            let longest = if chance.below(6) == 0 { 2_500 } else { 60 };
            let length = 1 + chance.below(longest);
            let payload: Vec<u8> = (0..length).map(|_| chance.below(256) as u8).collect();
            let sequence = writer.append(&[&payload])?;
            known.written.insert(sequence, payload);
        }
        let outcome = writer.commit(second(now as i64));
        known.durable = known.durable.max(writer.durable());
        outcome?;
        known.committed = writer.next() - 1;
        if chance.below(3) == 0 {
            writer.tick(second(now as i64))?;
        }
        if chance.below(12) == 0 {
            writer.sync()?;
        }
        known.durable = known.durable.max(writer.durable());
        if chance.below(8) == 0 {
            known.from = known.from.max(chance.below(known.committed + 1));
            writer.forget(known.from)?;
        }
    }
    Ok(())
}

/// Reads what is left, and holds it against what is known.
fn check(disk: &Simulated, known: &mut Known, promised: u64, story: &str) {
    let mut expected = known.from + 1;
    let mut each = |frame: Frame<'_>| {
        assert_eq!(frame.sequence, expected, "{story}");
        let written = known.written.get(&frame.sequence).map(Vec::as_slice);
        assert!(Some(frame.payload) == written, "{story}: frame {}", frame.sequence);
        expected += 1;
        Ok(())
    };
    let tail = replay(disk, SHARD, known.from, Damage::Refuse, &mut each);
    let tail = tail.unwrap_or_else(|error| panic!("{story}: {error}"));
    assert_eq!(tail.next, expected, "{story}");
    assert!(expected > promised, "{story}: {promised} were promised, {} are there", expected - 1);
    known.written.retain(|sequence, _| *sequence < expected);
    (known.committed, known.durable) = (expected - 1, known.durable.min(expected - 1));
}

#[test]
fn no_crash_takes_what_was_promised_or_looks_like_damage() {
    let policies =
        [SyncPolicy::Always, SyncPolicy::Interval(Duration::from_secs(4)), SyncPolicy::Never];
    let (mut crashes, mut failures) = (0, 0);
    for seed in 0..1_000 {
        let chance = &mut Chance(seed);
        let mut disk = Simulated::new();
        let mut known = Known::default();
        for life in 0..4 {
            let sync = policies[chance.below(3) as usize];
            match chance.below(4) {
                0 => disk.freeze_at_sync(chance.below(20)),
                1 => {
                    let bytes = chance.below(300) as usize;
                    disk.refuse(Refusal::short(Calls::Any, chance.below(40), bytes));
                }
                2 => {
                    let kind = io::ErrorKind::Other;
                    disk.refuse(Refusal::one(Calls::Syncs, chance.below(20), kind).always());
                }
                _ => {}
            }
            let ended = live(&disk, sync, &mut known, chance);
            failures += usize::from(ended.is_err());
            let story = format!("seed {seed}, life {life}, {sync:?}, ended with {ended:?}");
            let promised = if chance.below(3) == 0 {
                disk = disk.killed();
                known.committed
            } else {
                disk = disk.crashed(chance.below(u64::MAX));
                known.durable
            };
            crashes += 1;
            if chance.below(4) == 0 {
                // Dies again while it cuts.
                disk.refuse(
                    Refusal::one(Calls::Any, chance.below(4), io::ErrorKind::Other).always(),
                );
                let _ = replay(&disk, SHARD, known.from, Damage::Refuse, &mut |_| Ok(()));
                disk = disk.crashed(chance.below(u64::MAX));
                let synced = promised.min(known.durable);
                check(&disk, &mut known, synced, &story);
            } else {
                check(&disk, &mut known, promised, &story);
            }
        }
    }
    assert!(crashes == 4_000 && failures > 1_000, "{crashes} {failures}");
}
