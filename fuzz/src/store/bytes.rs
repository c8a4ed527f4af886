//! Bytes as the life of a store, and as its files.

use super::pair::{Doubt, Gap, Given, Pair, Setting, Sketch, Step};
use super::reference::Value;
use concertim::rpn::Expression;
use concertim::storage::{Calls, Folder, Refusal};
use concertim::store::{LayoutKind, Query, SeriesId, Store, SyncPolicy};
use concertim::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// Bytes on their way into numbers; zeros behind the last.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn array<const N: usize>(&mut self) -> [u8; N] {
        [(); N].map(|()| self.byte())
    }

    /// Mostly small, sometimes large.
    fn count(&mut self) -> i64 {
        match self.byte() {
            first @ 0..=200 => i64::from(first),
            _ => i64::from(u16::from_le_bytes(self.array())),
        }
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[usize::from(self.byte()) % of.len()].clone()
    }

    fn value(&mut self) -> Value {
        match self.byte() % 6 {
            0 => Value::Unknown,
            1 => Value::Float(f64::from_bits(u64::from_le_bytes(self.array()))),
            2 => Value::Float(f64::from(self.byte()) / 4.0),
            3 => Value::Integer(i64::from_le_bytes(self.array())),
            4 => Value::Unsigned(u64::from_le_bytes(self.array())),
            _ => {
                let length = usize::from(self.byte() % 24);
                Value::Text((0..length).map(|_| self.byte()).filter(|byte| *byte != b'e').collect())
            }
        }
    }

    fn schema(&mut self) -> Option<Schema> {
        let step = self.one(&[1u64, 10, 60, 300]);
        let sources = (0..=self.byte() % 3).map(|number| {
            let name = ["a", "b", "c"][usize::from(number)];
            let kind = self.byte() % 8;
            if kind > 5 && number > 0 {
                let text = self.one(&["a,1,+", "a,UN,0,a,IF", "a,0,10,LIMIT"]);
                return DataSource::compute(name, Expression::compute(text, &["a"]).ok()?).ok();
            }
            let kind = DataSourceKind::MEASURED[usize::from(kind) % DataSourceKind::MEASURED.len()];
            let heartbeat = u64::from(self.byte()) + 1;
            DataSource::new(name, kind, heartbeat).ok()
        });
        let sources = sources.collect::<Option<Vec<_>>>()?;
        let archives = (0..=self.byte() % 3).map(|_| {
            let function = self.one(&Consolidation::PLAIN);
            let (xff, steps) = (f64::from(self.byte()) / 256.0, u64::from(self.byte() % 30) + 1);
            Archive::new(function, xff, steps, u64::from(self.byte() % 12) + 1).ok()
        });
        let archives = archives.collect::<Option<Vec<_>>>()?;
        Schema::new(step, sources, archives).ok()
    }

    fn sketch(&mut self) -> Sketch {
        let gap = Gap {
            thousandths: match self.byte() % 8 {
                0 => -self.count() * 20,
                1 => self.count() * 300,
                2 => self.count(),
                steps => i64::from(steps - 2) * 1_000,
            },
            from_border: self.byte().is_multiple_of(4),
            microseconds: match self.byte() % 4 {
                0 => self.count() * 13,
                _ => 0,
            },
        };
        let given = (0..=self.byte() % 3).map(|_| match self.byte() % 2 {
            0 => Given::Value(self.value()),
            _ => Given::Count(u32::from(self.byte()), self.byte()),
        });
        let given = given.collect();
        let form = self.byte();
        Sketch { series: self.byte(), gap, given, for_all: form % 16 == 1, surplus: form % 16 == 2 }
    }

    fn step(&mut self) -> Step {
        match self.byte() % 16 {
            0 => Step::Create {
                schema: usize::from(self.byte()),
                count: self.byte(),
                back: self.count(),
                microseconds: u32::from(self.byte()) * 3_000,
            },
            1 => Step::Resolve((0..=self.byte() % 3).map(|_| self.byte()).collect()),
            2 => Step::Delete(self.byte()),
            3 => Step::Rename(self.byte()),
            4 => Step::Relabel(self.byte(), self.byte()),
            5 => Step::Checkpoint,
            6 => Step::Tick(self.count()),
            7 => Step::Sync,
            8 => Step::Reopen,
            9 => Step::Kill,
            10 => Step::Fetch {
                series: self.byte(),
                consolidation: self.one(&Consolidation::PLAIN),
                archive: self.byte(),
                before: self.count() * 10,
                length: self.count() * 10,
                resolution: self.count().unsigned_abs(),
            },
            _ => {
                let sketches = (0..=self.byte() % 8).map(|_| self.sketch()).collect();
                let later = self.count() - 40;
                Step::Append { sketches, order: u64::from(self.byte()), later }
            }
        }
    }
}

/// Takes the bytes for the life of a store over a folder that refuses some calls, and compares it
/// with one database per series.
pub fn operations(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let Some(schemas) = (0..2).map(|_| bytes.schema()).collect::<Option<Vec<_>>>() else { return };
    let setting = Setting {
        layout: LayoutKind::Columns,
        schemas,
        window: bytes.one(&[0, 0, 30, 600]),
        shards: u32::from(bytes.byte() % 3) + 1,
        sync: bytes.one(&[
            SyncPolicy::Always,
            SyncPolicy::Interval(Duration::from_secs(20)),
            SyncPolicy::Never,
        ]),
        segment: 4_096,
    };
    let opened = Pair::new(setting.clone());
    let mut pair = opened.expect("a store in an empty folder");
    for _ in 0..64 {
        if bytes.0.is_empty() {
            break;
        }
        // One step in eight may meet a refusal: of no map, whose writes no system refuses.
        let refusal = bytes.byte();
        if refusal % 8 == 0 {
            let (after, error) = (u64::from(refusal / 8), io::ErrorKind::StorageFull);
            let calls = if refusal % 16 == 0 { Calls::Syncs } else { Calls::Creates };
            pair.folder.refuse(Refusal::one(calls, after % 6, error));
        }
        let step = bytes.step();
        let outcome = match (pair.step(&step), &step) {
            // Opening was refused.
            (Err(text), Step::Reopen | Step::Kill) if pair.store.is_none() => {
                assert!(text.contains("refused by the test"), "{step:?}: {text}");
                pair.folder.mend();
                let reopened = pair.reopen(pair.folder.killed());
                reopened.unwrap_or_else(|text| panic!("after {step:?}: {text}"));
                continue;
            }
            (outcome, _) => outcome.unwrap_or_else(|text| panic!("{step:?}: {text}")),
        };
        if outcome.failed.is_none() {
            continue;
        }
        let before = pair.reference.clone();
        let after = outcome.after.unwrap_or_else(|| before.clone());
        let doubt = Doubt { before, after };
        let shards = setting.shards;
        let by_shard = matches!(step, Step::Append { .. });
        let group = |id: SeriesId| if by_shard { id.number() % shards } else { 0 };
        let settle = |store: &Store| {
            let settled = doubt.settle(store, group);
            settled.unwrap_or_else(|text| panic!("{:?} at {step:?}: {text}", outcome.failed))
        };
        settle(pair.store());
        pair.store = None;
        pair.folder = pair.folder.killed();
        let opened = Store::open_in(Arc::new(pair.folder.clone()), setting.options());
        let store = opened.unwrap_or_else(|error| panic!("after {:?}: {error}", outcome.failed));
        let (reference, certain) = settle(&store);
        let known = reference.series.keys().next_back().map_or(0, |id| id.number() + 1);
        (pair.reference, pair.store) = (reference, Some(store));
        pair.next = pair.next.max(known);
        if !certain {
            return;
        }
    }
    let ended = pair.compare().and_then(|()| pair.reopen(pair.folder.killed()));
    ended.unwrap_or_else(|text| panic!("at the end: {text}"));
}

/// Where the checksum of each file is, and which bytes of it count as zero.
const ROWS_CHECK: usize = 44;
const STATE_CHECK: usize = 40;

/// Takes the bytes for a file of rows or of states of an extent, whole or as changes to one that is
/// sound, with or without a checksum that fits, and opens the store: it may refuse, no more.
pub fn columns(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let seed = [1, 0, 0, 59, 1, 0, 0, 1, 128, 3, 5];
    let schema = Bytes(&seed).schema();
    let Some(schema) = schema else { panic!("the seed is a schema") };
    let setting = Setting {
        layout: LayoutKind::Columns,
        schemas: vec![schema],
        window: 0,
        shards: 1,
        sync: SyncPolicy::Never,
        segment: 4_096,
    };
    let mut pair = Pair::new(setting.clone()).expect("a store in an empty folder");
    let create = Step::Create { schema: 0, count: 3, back: 60, microseconds: 0 };
    let gap = Gap { thousandths: 1_500, from_border: false, microseconds: 0 };
    let sketch = |series| Sketch {
        series,
        gap,
        given: vec![Given::Count(5, series)],
        for_all: false,
        surplus: false,
    };
    let append = Step::Append { sketches: (0..4).map(sketch).collect(), order: 0, later: 0 };
    for step in [&create, &append, &append, &Step::Checkpoint, &append] {
        pair.step(step).expect("nothing is refused");
    }
    pair.store = None;
    let (name, check) = match kind % 2 {
        0 => ("columns-00-0000000", ROWS_CHECK),
        _ => ("state-00-0000000", STATE_CHECK),
    };
    let folder = pair.folder.killed();
    let mut file = folder.read(name, 1 << 24).expect("a file of the store");
    if kind & 2 == 0 {
        file = bytes.to_vec();
    } else {
        let (changes, _) = bytes.as_chunks::<4>();
        for [low, high, from_end, value] in changes {
            let at = usize::from(u16::from_le_bytes([*low, *high]));
            let at = if from_end % 2 == 0 { at } else { file.len().wrapping_sub(at + 1) };
            match file.get_mut(at) {
                Some(byte) => *byte = *value,
                None if *value < 2 => file.truncate(at.min(file.len() / 2)),
                None => file.push(*value),
            }
        }
    }
    if kind & 4 == 0 && file.len() >= 48 {
        let definition = file[40..44].try_into().map_or(0, u32::from_le_bytes);
        let end = 48_usize.saturating_add(definition as usize);
        let sum = match check {
            ROWS_CHECK => {
                let head = crc32c::crc32c(&file[..44]);
                crc32c::crc32c_append(head, file.get(48..end).unwrap_or_default())
            }
            _ => {
                file[40..44].fill(0);
                crc32c::crc32c(&file)
            }
        };
        file[check..check + 4].copy_from_slice(&sum.to_le_bytes());
    }
    folder.replace(name, &[&file]).expect("a simulated folder takes it");
    let Ok(store) = Store::open_in(Arc::new(folder), setting.options()) else { return };
    for id in store.list(&Query::default()) {
        let _ = (store.info(id), store.last(id));
        for function in Consolidation::PLAIN {
            let end = pair.now.seconds();
            let _ = store.fetch(id, function, end - 1_000, end + 1_000, 1);
        }
        let mut batch = store.batch();
        batch.push(id, pair.now.plus_seconds(700), concertim::Reading::Float(1.0));
        let _ = store.append(&mut batch, pair.now.plus_seconds(700));
    }
    let _ = store.checkpoint(pair.now);
}
