//! One extent: series of one schema in a file of rows and, beside it, a file of what they remember.

use super::form::{Form, Map, Tiles};
use super::snapshot;
use super::state::{NOBODY, State};
use crate::error::{Error, ErrorKind, Result};
use crate::storage::{Folder, Storage};
use crate::store::definition;
use crate::store::names;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a file of rows begins with; the digit is the format's version.
const MAGIC: &[u8; 16] = b"concertim cols 1";
/// Bytes before the schema.
const HEAD: usize = 52;
/// Longest header that is read: schemas have at most 950 kB for data sources and 2 MB and more for
/// their archives; 1 GiB is what 4,096 data sources in 1,024 archives would take.
const HEADER_MAX: u64 = 1 << 30;
/// Largest file of states that is read: 4,096 series of the largest schema that anybody has.
const STATE_MAX: u64 = 1 << 34;

/// Which extent of which shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::store) struct Number {
    pub(in crate::store) shard: u32,
    pub(in crate::store) extent: u32,
}

/// The forms of extents that have been opened: by the number of their schema, whether archives
/// share rows, and the schema itself, as two of one number may have been made.
pub(in crate::store) type Forms = BTreeMap<(u32, bool, Vec<u8>), Arc<Form>>;

/// An extent's numbers as its file has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    number: Number,
    schema: u32,
    shared: bool,
    slots: u32,
    brisk: u32,
    slow: u32,
    definition: u32,
}

impl Head {
    fn encode(&self, definition: &[u8]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        let flags = u32::from(self.shared);
        let fields = [
            self.number.shard,
            self.number.extent,
            self.schema,
            flags,
            self.slots,
            self.brisk,
            self.slow,
            self.definition,
        ];
        fields.iter().for_each(|field| bytes.extend_from_slice(&field.to_le_bytes()));
        let check = crc32c::crc32c_append(crc32c::crc32c(&bytes), definition);
        bytes.extend_from_slice(&check.to_le_bytes());
        bytes.extend_from_slice(definition);
        bytes
    }

    /// The numbers and the check of them and the definition.
    fn decode(bytes: &[u8]) -> Result<(Self, u32)> {
        let corrupt = |what: &str, at: u64| Err(Error::new(ErrorKind::Corrupt, what).at_offset(at));
        if bytes.get(..MAGIC.len()) != Some(MAGIC) {
            return corrupt("this is no file of columns of version 1", 0);
        }
        let (fields, _) = bytes.get(MAGIC.len()..HEAD).unwrap_or_default().as_chunks();
        let mut fields = fields.iter().map(|field| u32::from_le_bytes(*field));
        let mut next = || fields.next().unwrap_or_default();
        let number = Number { shard: next(), extent: next() };
        let (schema, flags, slots) = (next(), next(), next());
        let (brisk, slow, definition, check) = (next(), next(), next(), next());
        if flags > 1 {
            return corrupt("a flag that this version does not know", 28);
        }
        let tiles = [brisk, slow];
        let sound = slots.is_power_of_two()
            && tiles.iter().all(|tile| tile.is_power_of_two() && *tile <= slots);
        if !sound || usize::try_from(slots).unwrap_or(usize::MAX) > super::form::SLOTS_MAX {
            return corrupt("a number of series that no extent has", 32);
        }
        let shared = flags == 1;
        Ok((Self { number, schema, shared, slots, brisk, slow, definition }, check))
    }
}

/// Series of one schema, side by side.
#[derive(Debug)]
pub(in crate::store) struct Extent {
    pub(in crate::store) number: Number,
    pub(super) form: Arc<Form>,
    pub(super) map: Map,
    pub(super) rows: Box<dyn Storage>,
    /// The same rows, for whoever reads while others write.
    pub(super) reader: Arc<dyn Storage>,
    pub(super) state: State,
    /// Slots that nobody has.
    pub(super) free: Vec<u32>,
    /// Whether anything has changed since the last snapshot. Snapshots are taken beside readers,
    /// never beside a writer.
    pub(super) changed: AtomicBool,
}

/// The free slots, the lowest last.
fn free(state: &State) -> Vec<u32> {
    let slots = (0..).zip(&state.owners).filter(|(_, owner)| **owner == NOBODY);
    let mut free: Vec<u32> = slots.map(|(slot, _)| slot).collect();
    free.reverse();
    free
}

impl Extent {
    /// A new extent of `slots` series. The file is whole, and survives a loss of power, when this
    /// returns.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when the system refuses, such as for want of space.
    pub(in crate::store) fn create(
        folder: &dyn Folder,
        number: Number,
        form: &Arc<Form>,
        slots: usize,
    ) -> Result<Self> {
        let definition = definition::encode(&form.schema)?;
        let tiles = Tiles::usual(form, slots);
        let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        let head = Head {
            number,
            schema: form.number,
            shared: form.shared,
            slots: count(slots),
            brisk: count(tiles.brisk),
            slow: count(tiles.slow),
            definition: count(definition.len()),
        };
        let header = head.encode(&definition);
        let map = Map::new(form, slots, tiles, u64::try_from(header.len()).unwrap_or(u64::MAX));
        let name = names::rows(number);
        // What an extent of that number remembered, where nobody lived when the store was opened.
        let made = make(folder, (&name, &names::state(number)), map.size, &header);
        let (rows, reader) = made.map_err(|error| named(&name, "making", error))?;
        let state = State::new(form, slots);
        let free = free(&state);
        Ok(Self {
            number,
            form: Arc::clone(form),
            map,
            rows,
            reader,
            state,
            free,
            changed: AtomicBool::new(true),
        })
    }

    /// An extent that is there. `forms` are the forms so far, by the schema's number and definition
    /// and by sharing: a number may have been that of a schema which was never created.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] when a file is not what it says or not what the catalogue says,
    /// [`ErrorKind::Io`] when the system refuses.
    pub(in crate::store) fn open(
        folder: &dyn Folder,
        number: Number,
        forms: &mut Forms,
    ) -> Result<Self> {
        let name = names::rows(number);
        let mapped = folder.map(&name).and_then(|rows| Ok((rows, folder.map(&name)?.into())));
        let mapped = mapped.map_err(|error| named(&name, "reading", error))?;
        Self::over(folder, number, mapped, forms)
    }

    /// The same over the rows' own storage, once for who writes and once for who reads; only the
    /// header is read.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub(in crate::store) fn over(
        folder: &dyn Folder,
        number: Number,
        (rows, reader): (Box<dyn Storage>, Arc<dyn Storage>),
        forms: &mut Forms,
    ) -> Result<Self> {
        let name = names::rows(number);
        let reading = |error| named(&name, "reading", error);
        let mut bytes = vec![0; HEAD];
        if rows.size().map_err(reading)? < u64::try_from(HEAD).unwrap_or(u64::MAX) {
            let what = "the file ends within its header";
            return Err(Error::new(ErrorKind::Truncated, what).at_path(name.as_ref()));
        }
        rows.read_at(0, &mut bytes).map_err(reading)?;
        let opened = Head::decode(&bytes).and_then(|(head, check)| {
            let length = usize::try_from(head.definition).unwrap_or(usize::MAX);
            let size = rows.size().map_err(reading)?;
            let corrupt = |what: &str| Err(Error::new(ErrorKind::Corrupt, what).at_offset(0));
            if u64::from(head.definition) > size.min(HEADER_MAX) || head.number != number {
                return corrupt("the header is not this file's");
            }
            let mut definition = vec![0; length];
            rows.read_at(HEAD.try_into().unwrap_or(u64::MAX), &mut definition).map_err(reading)?;
            let fields = bytes.get(..HEAD - 4).unwrap_or_default();
            if crc32c::crc32c_append(crc32c::crc32c(fields), &definition) != check {
                return corrupt("the header's checksum is wrong");
            }
            let form = match forms.entry((head.schema, head.shared, definition)) {
                Entry::Occupied(form) => Arc::clone(form.get()),
                Entry::Vacant(place) => {
                    let schema = Arc::new(definition::decode(&place.key().2, &name)?);
                    let form = Form::new(schema, head.schema, head.shared)?;
                    Arc::clone(place.insert(Arc::new(form)))
                }
            };
            let whole = |count: u32| usize::try_from(count).unwrap_or(1);
            let tiles = Tiles { brisk: whole(head.brisk), slow: whole(head.slow) };
            let slots = whole(head.slots);
            let header = u64::try_from(HEAD + length).unwrap_or(u64::MAX);
            let map = Map::new(&form, slots, tiles, header);
            if map.size != size {
                let what = format!("the file has {size} bytes, and its header says {}", map.size);
                return Err(Error::new(ErrorKind::Truncated, what));
            }
            Ok((form, map))
        });
        let (form, map) = opened.map_err(|error| error.at_path(name.as_ref()))?;
        let state_name = names::state(number);
        let state = match folder.read(&state_name, STATE_MAX) {
            Ok(bytes) => snapshot::decode(&bytes, number, &form, map.slots)
                .map_err(|error| error.at_path(state_name.as_ref()))?,
            // Made, and no checkpoint has come since.
            Err(error) if error.kind() == io::ErrorKind::NotFound => State::new(&form, map.slots),
            Err(error) => return Err(named(&state_name, "reading", error)),
        };
        let free = free(&state);
        let changed = AtomicBool::new(false);
        Ok(Self { number, form, map, rows, reader, state, free, changed })
    }

    /// The schema of its series, and the schema's number.
    pub(in crate::store) fn schema(&self) -> (u32, &Arc<crate::schema::Schema>) {
        (self.form.number, &self.form.schema)
    }

    /// How many series there is room for.
    pub(in crate::store) fn slots(&self) -> usize {
        self.map.slots
    }

    /// Gives the lowest free slot to a series, if there is one.
    pub(super) fn take_slot(&mut self) -> Option<u32> {
        self.free.pop()
    }

    /// Takes a certain free slot, which the catalogue says is somebody's.
    pub(super) fn take_this(&mut self, slot: u32) -> bool {
        let at = self.free.iter().rposition(|free| *free == slot);
        at.map(|at| self.free.remove(at)).is_some()
    }

    /// Takes a slot back.
    pub(super) fn vacate(&mut self, slot: u32) {
        self.state.vacate(usize::try_from(slot).unwrap_or(usize::MAX));
        self.change();
        let at = self.free.partition_point(|free| *free > slot);
        if self.free.get(at) != Some(&slot) {
            self.free.insert(at, slot);
        }
    }

    /// Notes that the extent is no longer what its file says.
    pub(super) fn change(&mut self) {
        *self.changed.get_mut() = true;
    }

    /// What the series remember now, as a file, unless the last snapshot says the same.
    pub(super) fn snapshot(&self) -> Option<Vec<u8>> {
        let changed = self.changed.swap(false, Ordering::Relaxed);
        changed.then(|| snapshot::encode(&self.state, self.number, &self.form))
    }

    /// Seconds of a row of a kept archive.
    pub(super) fn row_seconds(&self, kept: usize) -> i64 {
        let archive = self.form.kept.get(kept).and_then(|at| self.form.schema.archives().get(*at));
        let seconds = archive.map_or(1, |archive| self.form.schema.row_seconds(archive));
        i64::try_from(seconds).unwrap_or(i64::MAX)
    }
}

/// A new file of rows, synced with its name.
fn make(
    folder: &dyn Folder,
    (name, state): (&str, &str),
    size: u64,
    header: &[u8],
) -> io::Result<(Box<dyn Storage>, Arc<dyn Storage>)> {
    // Files of these names are what was left by somebody who never lived there; the states go
    // first, for without them nobody does.
    for left in [state, name] {
        match folder.remove(left) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            removed => removed.and_then(|()| folder.sync())?,
        }
    }
    let mut file = folder.create(name, size)?;
    let made = file.write_at(0, header).and_then(|()| file.sync()).and_then(|()| folder.sync());
    match made.and_then(|()| Ok((folder.map(name)?, folder.map(name)?.into()))) {
        Ok(maps) => Ok(maps),
        Err(error) => {
            // The error being returned says more than one about the left-over would.
            let _ = folder.remove(name);
            Err(error)
        }
    }
}

#[cold]
fn named(name: &str, action: &str, error: io::Error) -> Error {
    Error::io(action, error).at_path(name.as_ref())
}
