//! Opening a store: what is there, what series remember, and what the journal has beyond that.

use super::batch::Part;
use super::catalogue::{self, Log, Pattern};
use super::columns::Columns;
use super::journal::{self, Writer};
use super::layout::{Layout, Newcomer, Numbered};
use super::options::{LayoutKind, StoreOptions};
use super::shard::{Rules, Shard, apply_waiting, minus, write_snapshot};
use super::tree::Tree;
use super::waiting::Waiting;
use super::worker::Worker;
use super::{Store, names, record};
use crate::error::{Error, ErrorKind, Result};
use crate::storage::{Disk, Folder};
use crate::time::Timestamp;
use parking_lot::{Mutex, RwLock};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread;

/// What the file about the store begins with; the digit is the format's version.
const MAGIC: &[u8; 16] = b"concertim stor 1";
/// What the file of a checkpoint begins with.
const CHECKPOINT: &[u8; 16] = b"concertim chkp 1";
/// What the file about new files of series begins with.
const SETTLED: &[u8; 16] = b"concertim sett 1";
/// Bytes of each: a magic number, two numbers, and a checksum over both.
const HEAD: usize = 32;

/// Most shards: beyond, they wait for one disk, and each costs a thread and two journal segments.
pub(super) const SHARDS_MAX: u32 = 64;

/// A damaged place that has been passed over ([`StoreOptions::salvage`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// The file, in the store's folder.
    pub file: String,
    /// Where in it, in bytes.
    pub offset: u64,
    /// What is lost, in a sentence.
    pub lost: String,
}

/// A small file: a magic number, 12 bytes, and their checksum.
fn small(magic: &[u8; 16], fields: [u8; 12]) -> [u8; HEAD] {
    let mut bytes = [0; HEAD];
    let (head, check) = bytes.split_at_mut(HEAD - 4);
    head.get_mut(..16).unwrap_or_default().copy_from_slice(magic);
    head.get_mut(16..).unwrap_or_default().copy_from_slice(&fields);
    check.copy_from_slice(&crc32c::crc32c(head).to_le_bytes());
    bytes
}

/// The fields of a small file; none when there is no such file.
fn read_small(folder: &dyn Folder, name: &str, magic: &[u8; 16]) -> Result<Option<[u8; 12]>> {
    let corrupt =
        |what: &str| Err(Error::new(ErrorKind::Corrupt, what).at_path(name.as_ref()).at_offset(0));
    let bytes = match folder.read(name, 4_096) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        read => read.map_err(|error| Error::io("reading", error).at_path(name.as_ref()))?,
    };
    let Ok(bytes) = <[u8; HEAD]>::try_from(bytes) else { return corrupt("the file has 32 bytes") };
    let (head, check) = bytes.split_at(HEAD - 4);
    if head.get(..16) != Some(magic) {
        return corrupt("the file is of another kind or version");
    }
    if check != crc32c::crc32c(head).to_le_bytes() {
        return corrupt("the checksum is wrong");
    }
    Ok(head.get(16..).and_then(|fields| fields.try_into().ok()))
}

fn write_small(folder: &dyn Folder, name: &str, bytes: &[u8; HEAD]) -> Result<()> {
    let written = folder.replace(name, &[bytes]);
    written.map_err(|error| Error::io("writing", error).at_path(name.as_ref()))
}

/// Notes that a checkpoint covers a shard's journal up to the frame `covered`.
pub(super) fn write_covered(folder: &dyn Folder, shard: u32, covered: u64) -> Result<()> {
    let mut fields = [0; 12];
    let (sequence, number) = fields.split_at_mut(8);
    sequence.copy_from_slice(&covered.to_le_bytes());
    number.copy_from_slice(&shard.to_le_bytes());
    write_small(folder, &names::covered(shard), &small(CHECKPOINT, fields))
}

/// The frame up to which a checkpoint covers a shard's journal.
pub(super) fn read_covered(folder: &dyn Folder, shard: u32) -> Result<u64> {
    let fields = read_small(folder, &names::covered(shard), CHECKPOINT)?;
    let sequence = fields.and_then(|fields| fields.first_chunk().copied());
    Ok(sequence.map_or(0, u64::from_le_bytes))
}

/// The first series whose file the last checkpoint of a shard does not vouch for.
pub(super) fn read_settled(folder: &dyn Folder, shard: u32) -> Result<u32> {
    let fields = read_small(folder, &names::settled(shard), SETTLED)?;
    let next = fields.and_then(|fields| fields.first_chunk().copied());
    Ok(next.map_or(0, u32::from_le_bytes))
}

/// The file that says so.
pub(super) fn settled(shard: u32, next: u32) -> [u8; HEAD] {
    let mut fields = [0; 12];
    for (field, number) in fields.as_chunks_mut().0.iter_mut().zip([next, shard]) {
        *field = number.to_le_bytes();
    }
    small(SETTLED, fields)
}

/// How a store was created, from its own file: layout and shards; none where there is no store.
pub(super) fn known(folder: &dyn Folder) -> Result<Option<(LayoutKind, u32)>> {
    if let Some(fields) = read_small(folder, names::STORE, MAGIC)? {
        let (numbers, _) = fields.as_chunks();
        let mut numbers = numbers.iter().map(|number| u32::from_le_bytes(*number));
        let (layout, shards) = (numbers.next(), numbers.next().unwrap_or(0));
        let layout = match layout {
            Some(0) => LayoutKind::Columns,
            Some(1) => LayoutKind::Tree,
            _ => {
                let message = "a layout that this version does not know";
                return Err(
                    Error::new(ErrorKind::OtherVersion, message).at_path(names::STORE.as_ref())
                );
            }
        };
        if !(1..=SHARDS_MAX).contains(&shards) {
            let message = format!("{shards} shards, and a store has 1 to {SHARDS_MAX}");
            return Err(Error::new(ErrorKind::Corrupt, message).at_path(names::STORE.as_ref()));
        }
        return Ok(Some((layout, shards)));
    }
    Ok(None)
}

/// How a store was created; where there is none it is now.
fn created(folder: &dyn Folder, options: &StoreOptions) -> Result<(LayoutKind, u32)> {
    if let Some(known) = known(folder)? {
        return Ok(known);
    }
    if options.shards > SHARDS_MAX {
        let message = format!("{} shards, and {SHARDS_MAX} is the most", options.shards);
        return Err(Error::new(ErrorKind::OutOfBounds, message));
    }
    let shards = match options.shards {
        0 => thread::available_parallelism().map_or(1, usize::from),
        shards => usize::try_from(shards).unwrap_or(1),
    };
    let shards = u32::try_from(shards).unwrap_or(SHARDS_MAX).min(SHARDS_MAX);
    let layout: u32 = match options.layout {
        LayoutKind::Columns => 0,
        LayoutKind::Tree => 1,
    };
    let mut fields = [0; 12];
    for (field, number) in fields.as_chunks_mut().0.iter_mut().zip([layout, shards]) {
        *field = number.to_le_bytes();
    }
    write_small(folder, names::STORE, &small(MAGIC, fields))?;
    Ok((options.layout, shards))
}

impl Store {
    /// Opens the store in a folder, which is made when it is not there. One process has a store
    /// open at a time.
    ///
    /// # Errors
    /// [`ErrorKind::Locked`] when another has it; [`ErrorKind::Corrupt`] with file and offset for
    /// what is damaged, unless [`StoreOptions::salvage`] is set; [`ErrorKind::OtherVersion`] for a
    /// store of a later version; [`ErrorKind::Argument`] for a pattern that is none;
    /// [`ErrorKind::Io`] when the system refuses.
    pub fn open(path: impl AsRef<Path>, options: StoreOptions) -> Result<Self> {
        Self::open_in(Arc::new(Disk::open(path.as_ref())?), options)
    }

    /// Opens the store in a folder of any kind.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_in(folder: Arc<dyn Folder>, mut options: StoreOptions) -> Result<Self> {
        let (layout, count) = created(&*folder, &options)?;
        (options.layout, options.shards) = (layout, count);
        let rules = options.schemas.iter();
        let rules = rules.map(|rule| Ok((Pattern::new(&rule.pattern)?, rule.schema.clone())));
        let rules = rules.collect::<Result<_>>()?;
        let damage = if options.salvage {
            (catalogue::Damage::PassOver, journal::Damage::Report)
        } else {
            (catalogue::Damage::Refuse, journal::Damage::Refuse)
        };
        let (log, catalogue) = Log::open(Arc::clone(&folder), damage.0)?;
        let mut damaged: Vec<Damaged> = Vec::new();
        damaged.extend(log.damaged().iter().map(|place| Damaged {
            file: names::CATALOGUE.to_owned(),
            offset: place.offset,
            lost: format!("{} bytes: {}", place.bytes, place.rule),
        }));
        let mut layouts: Vec<Box<dyn Layout>> = Vec::new();
        for shard in 0..count {
            layouts.push(match layout {
                LayoutKind::Columns => Box::new(Columns::open(Arc::clone(&folder), shard)?),
                LayoutKind::Tree => Box::new(Tree::open(Arc::clone(&folder), shard, &options)?),
            });
        }
        restore(&*folder, &catalogue, &mut layouts)?;
        let opened = thread::scope(|scope| {
            let replays = (0..).zip(layouts).map(|(number, layout)| {
                let (folder, options) = (&folder, &options);
                scope.spawn(move || replay(folder, options, number, layout, damage.1))
            });
            let replays: Vec<_> = replays.collect();
            let panicked = |_| Err(Error::new(ErrorKind::Io, "reading a journal has panicked"));
            replays
                .into_iter()
                .map(|replay| replay.join().unwrap_or_else(panicked))
                .collect::<Result<Vec<_>>>()
        })?;
        let (mut shards, mut workers) = (Vec::new(), Vec::new());
        for (number, (shard, lost)) in (0..).zip(opened) {
            damaged.extend(lost);
            let shard = Arc::new(shard);
            workers.push(Worker::start(Arc::clone(&shard), number, options.queue_max)?);
            shards.push(shard);
        }
        let (catalogue, log) = (RwLock::new(catalogue), Mutex::new(log));
        let mut store = Self { options, folder, workers, shards, catalogue, log, rules, damaged };
        if layout == LayoutKind::Tree {
            let refused = store.adopt()?.refused.into_iter();
            let passed_over = |fault: super::FileFault| Damaged {
                file: fault.file,
                offset: 0,
                lost: format!("a file that is no series: {}", fault.reason),
            };
            store.damaged.extend(refused.map(passed_over));
        }
        Ok(store)
    }
}

/// Finds every series of the catalogue where it lives.
fn restore(
    folder: &dyn Folder,
    catalogue: &catalogue::Catalogue,
    layouts: &mut [Box<dyn Layout>],
) -> Result<()> {
    let shards = u32::try_from(layouts.len()).unwrap_or(u32::MAX).max(1);
    for id in catalogue.ids() {
        let found = catalogue.place(id).zip(catalogue.start(id)).zip(catalogue.name(id));
        let Some(((place, start), name)) = found else { continue };
        let schema = catalogue.schema(place.schema).cloned();
        let schema = schema.ok_or_else(|| {
            Error::new(ErrorKind::Corrupt, format!("series '{name}': its schema is missing"))
        })?;
        let schema = Numbered { number: place.schema, schema };
        let newcomer = Newcomer { series: id.number() / shards, name, schema: &schema, start };
        let shard = usize::try_from(id.number() % shards).unwrap_or(usize::MAX);
        if let Some(layout) = layouts.get_mut(shard) {
            layout.restore(&newcomer, place.slot)?;
        }
    }
    for layout in layouts {
        if layout.restored() {
            let snapshots = (0..).map_while(|part| layout.snapshot(part));
            snapshots.into_iter().try_for_each(|piece| write_snapshot(folder, piece))?;
        }
    }
    Ok(())
}

/// Applies what the journal has beyond the last checkpoint, and begins the journal anew.
fn replay(
    folder: &Arc<dyn Folder>,
    options: &StoreOptions,
    number: u32,
    mut layout: Box<dyn Layout>,
    damage: journal::Damage,
) -> Result<(Shard, Vec<Damaged>)> {
    let covered = read_covered(&**folder, number)?;
    let rules = Rules {
        window: options.window,
        future_max: options.future_max,
        waiting_max: options.memory_max / usize::try_from(options.shards).unwrap_or(1).max(1) / 4,
        checkpoint_every: options.checkpoint_every,
        journal_max: options.journal_max,
        sync: options.sync,
    };
    let mut waiting = Waiting::default();
    let mut newest = Timestamp::EARLIEST;
    if options.layout == LayoutKind::Tree {
        // What the journal has for files says which of them are to be trusted.
        journal::replay(&**folder, number, covered, damage, &mut |frame| {
            let redo = record::is_redo(frame.payload);
            let learnt = if redo { layout.learn(frame.payload) } else { Ok(()) };
            learnt.map_err(|error| error.at_path(frame.file.as_ref()).at_offset(frame.offset))
        })?;
        layout.learnt()?;
    }
    let (mut part, mut keys, mut refused) = (Part::default(), Vec::new(), Vec::new());
    let (at_once, mut ripe) = (options.window.is_zero(), Part::default());
    let always = Timestamp::from_seconds(i64::MAX);
    let tail = journal::replay(&**folder, number, covered, damage, &mut |frame| {
        part.clear();
        keys.clear();
        refused.clear();
        if record::is_redo(frame.payload) {
            return layout.redo(frame.payload);
        }
        let read = record::decode(frame.payload, &mut part);
        let late =
            read.map_err(|error| error.at_path(frame.file.as_ref()).at_offset(frame.offset))?;
        if at_once && !late && !waiting.is_empty() {
            // Here a store was opened whose readings wait no more.
            apply_waiting(&mut *layout, &mut waiting, always, &mut ripe)?;
        }
        // Refused are those that were applied before the last checkpoint, and of series that were
        // deleted.
        layout.sort(&part, &mut keys, &mut refused);
        if at_once && !late {
            layout.apply(&part, &keys, frame.sequence)
        } else {
            waiting.take(&part, &keys, frame.sequence);
            newest = newest.max(keys.last().map_or(newest, |key| key.at));
            if waiting.memory() <= rules.waiting_max {
                return Ok(());
            }
            // So much has not waited at once before: most of it was applied.
            let until = minus(newest, options.window);
            apply_waiting(&mut *layout, &mut waiting, until, &mut ripe)
        }
    })?;
    if at_once && !waiting.is_empty() {
        apply_waiting(&mut *layout, &mut waiting, always, &mut ripe)?;
    }
    let lost = tail.holes.iter().map(|hole| Damaged {
        file: hole.file.clone(),
        offset: hole.offset,
        lost: format!("the frames {} to {}", hole.lost.start, hole.lost.end),
    });
    let settings = journal::Options { sync: options.sync, segment_size: options.journal_segment };
    let journal = Writer::open(Arc::clone(folder), number, settings, tail.next)?;
    let lost = lost.collect();
    let applied = tail.next.saturating_sub(1);
    let shard = Shard::new(Arc::clone(folder), number, rules, journal, layout, waiting, applied);
    Ok((shard, lost))
}
