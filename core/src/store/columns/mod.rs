//! The default layout: many series of one schema side by side.
//!
//! A step of all of them is one pass over contiguous numbers and one write of contiguous bytes. An
//! extent has room for 64 to 4,096 series of one schema: a file of rows, mapped, and beside it a
//! file of what its series remember, written whole at checkpoints. Row numbers are counted from
//! 1970, so that no file says where in its ring it is. `docs/internals/columns.md` draws the
//! files.

mod apply;
mod extent;
mod form;
mod history;
mod packing;
mod reader;
mod scan;
mod snapshot;
mod sort;
mod state;

pub(in crate::store) use extent::{Extent, Forms, Number};
pub(in crate::store) use form::{Form, SPARE_ROWS};
pub(in crate::store) use history::{History, Target};
pub(in crate::store) use packing::Move;
pub(in crate::store) use reader::RowReader;
pub(in crate::store) use state::NOBODY;

use super::batch::{Key, Part};
use super::layout::{Layout, MakeRoom, Newcomer, Numbered, Room, Snapshot};
use super::names;
use super::outcome::Refusal;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{LiveHead, Schema};
use crate::storage::Folder;
use crate::time::Timestamp;
use apply::{Run, Scratch};
use state::State;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Bits of a seat that say which slot of its extent it is: 4,096 slots.
const SLOT_BITS: u32 = 12;

/// Where a series lives: the number of its extent, and its slot there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seat {
    extent: usize,
    slot: usize,
}

impl Seat {
    fn of(seat: u32) -> Self {
        let slot = seat & ((1 << SLOT_BITS) - 1);
        let whole = |part: u32| usize::try_from(part).unwrap_or(usize::MAX);
        Self { extent: whole(seat >> SLOT_BITS), slot: whole(slot) }
    }

    fn number(extent: u32, slot: u32) -> u32 {
        extent << SLOT_BITS | slot
    }
}

/// The number of the extent, and the slot there, that a seat of the catalogue is.
pub(in crate::store) fn seat_parts(seat: u32) -> (u32, usize) {
    (seat >> SLOT_BITS, Seat::of(seat).slot)
}

/// The extents of one schema.
#[derive(Debug)]
struct Group {
    form: Arc<Form>,
    extents: Vec<u32>,
}

/// The series of one shard as columns.
#[derive(Debug)]
pub(in crate::store) struct Columns {
    folder: Arc<dyn Folder>,
    shard: u32,
    extents: Vec<Option<Extent>>,
    /// While the store is being opened: what is wrong with files of rows that no checkpoint has seen.
    young: BTreeMap<usize, Error>,
    groups: BTreeMap<(u32, bool), Group>,
    /// Where each series of the shard lives, by its number.
    seats: Vec<u32>,
    scratch: Scratch,
}

impl Columns {
    /// The columns that a folder has for a shard.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] for a file that is not what it says, [`ErrorKind::Io`] when the
    /// system refuses.
    pub(in crate::store) fn open(folder: Arc<dyn Folder>, shard: u32) -> Result<Self> {
        let listed = folder.list().map_err(|error| Error::io("listing the store", error))?;
        let mut forms = BTreeMap::new();
        let mut columns = Self {
            folder: Arc::clone(&folder),
            shard,
            extents: Vec::new(),
            young: BTreeMap::new(),
            groups: BTreeMap::new(),
            seats: Vec::new(),
            scratch: Scratch::default(),
        };
        for number in listed.iter().filter_map(|name| names::rows_number(name)) {
            if number.shard == shard {
                let young = listed.binary_search(&names::state(number)).is_err();
                let at = usize::try_from(number.extent).unwrap_or(usize::MAX);
                match Extent::open(&*folder, number, &mut forms) {
                    Ok(extent) => columns.place(at, extent),
                    // Half made when a process or the power ended, or damaged: whether anybody
                    // lives there says which.
                    Err(error) if young => drop(columns.young.insert(at, error)),
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(columns)
    }

    /// Lets series of its form move into an extent.
    fn adopt_extent(&mut self, number: u32, form: &Arc<Form>) {
        let new = || Group { form: Arc::clone(form), extents: Vec::new() };
        let group = self.groups.entry((form.number, form.shared)).or_insert_with(new);
        if group.form.schema != form.schema {
            // A creation failed, and the number of its schema went to another one: nobody lives
            // in its extents, nor will. Their numbers stay taken, as a checkpoint may be at them.
            *group = new();
        }
        group.extents.push(number);
    }

    fn place(&mut self, at: usize, extent: Extent) {
        if self.extents.len() <= at {
            self.extents.resize_with(at + 1, || None);
        }
        if let Some(place) = self.extents.get_mut(at) {
            *place = Some(extent);
        }
    }

    fn extent(&self, number: usize) -> Option<&Extent> {
        self.extents.get(number)?.as_ref()
    }

    fn extent_mut(&mut self, number: usize) -> Option<&mut Extent> {
        self.extents.get_mut(number)?.as_mut()
    }

    fn seat(&self, series: u32) -> Option<Seat> {
        let series = usize::try_from(series).unwrap_or(usize::MAX);
        let seat = *self.seats.get(series)?;
        (seat != NOBODY).then(|| Seat::of(seat))
    }

    /// Where a series lives.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`] when it lives nowhere.
    fn find(&self, series: u32) -> Result<(&Extent, usize)> {
        let seat = self.seat(series);
        let found = seat.and_then(|seat| Some((self.extent(seat.extent)?, seat.slot)));
        found.ok_or_else(unknown_series)
    }

    fn settle(&mut self, series: u32, seat: u32) {
        let at = usize::try_from(series).unwrap_or(usize::MAX);
        if self.seats.len() <= at {
            self.seats.resize(at + 1, NOBODY);
        }
        if let Some(place) = self.seats.get_mut(at) {
            *place = seat;
        }
    }

    /// How to make what room is missing for series of a form.
    fn room_for(&self, group: Option<&Group>, form: &Arc<Form>, series: usize) -> Result<MakeRoom> {
        let extents = group.map_or(&[][..], |group| &group.extents);
        let free = extents
            .iter()
            .filter_map(|number| self.extent(usize::try_from(*number).unwrap_or(usize::MAX)));
        let mut free: usize = free.map(|extent| extent.free.len()).sum();
        let mut missing = Vec::new();
        let whole = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let mut numbers = (0..=u32::MAX).filter(|number| self.extent(whole(*number)).is_none());
        while free < series {
            let next = numbers.next().unwrap_or(u32::MAX);
            if next >> (u32::BITS - SLOT_BITS) != 0 {
                let message = format!("a shard has at most {} extents", 1 << (32 - SLOT_BITS));
                return Err(Error::new(ErrorKind::OutOfBounds, message));
            }
            let slots = Form::slots(extents.len() + missing.len());
            missing.push((Number { shard: self.shard, extent: next }, slots));
            free += slots;
        }
        let (folder, form) = (Arc::clone(&self.folder), Arc::clone(form));
        Ok(Box::new(move || {
            let made = missing.into_iter();
            let made = made.map(|(number, slots)| Extent::create(&*folder, number, &form, slots));
            Ok(Room { extents: made.collect::<Result<_>>()? })
        }))
    }

    /// Lets a series move in with what it remembers.
    fn move_in(
        &mut self,
        key: (u32, bool),
        series: u32,
        live: &LiveHead,
        start: i64,
    ) -> Result<u32> {
        let Self { groups, extents, .. } = self;
        let numbers = groups.get(&key).map_or(&[][..], |group| &group.extents);
        for number in numbers {
            let at = usize::try_from(*number).unwrap_or(usize::MAX);
            let Some(Some(extent)) = extents.get_mut(at) else { continue };
            let Some(slot) = extent.take_slot() else { continue };
            let form = Arc::clone(&extent.form);
            let place = usize::try_from(slot).unwrap_or(usize::MAX);
            extent.state.settle(&form, place, series, live, start);
            extent.change();
            let seat = Seat::number(*number, slot);
            self.settle(series, seat);
            return Ok(seat);
        }
        Err(Error::new(ErrorKind::OutOfBounds, "no room was made for the series"))
    }

    /// The extents of a schema, if there are any.
    fn group(&self, schema: &Numbered, shared: bool) -> Option<&Group> {
        let group = self.groups.get(&(schema.number, shared))?;
        (group.form.schema == schema.schema).then_some(group)
    }

    fn form(&self, schema: &Numbered, shared: bool) -> Result<Arc<Form>> {
        match self.group(schema, shared) {
            Some(group) => Ok(Arc::clone(&group.form)),
            None => Ok(Arc::new(Form::new(Arc::clone(&schema.schema), schema.number, shared)?)),
        }
    }
}

#[cold]
pub(in crate::store) fn unknown_series() -> Error {
    Error::new(ErrorKind::UnknownSeries, "there is no such series")
}

/// What a new series remembers.
fn newborn(schema: &Schema, start: Timestamp) -> LiveHead {
    LiveHead::new(schema, start, vec![0; schema.archives().len()])
}

/// How many of the sorted `keys`, the first of which is for `slot`, are a run: slots side by side
/// with one last update, and one moment for all.
fn run_length(extent: &Extent, keys: &[Key], slot: usize) -> usize {
    let times = extent.state.last_update.get(slot..).unwrap_or_default();
    let (Some(first), Some(last)) = (keys.first(), times.first()) else { return 0 };
    let run =
        keys.iter().zip(first.seat..).zip(times).take_while(|((key, seat), time)| {
            key.seat == *seat && key.at == first.at && *time == last
        });
    run.count()
}

impl Layout for Columns {
    fn room(&self, schema: &Numbered, series: usize) -> Result<MakeRoom> {
        let form = self.form(schema, true)?;
        self.room_for(self.group(schema, true), &form, series)
    }

    fn adopt(&mut self, room: Room) {
        for extent in room.extents {
            self.adopt_extent(extent.number.extent, &extent.form);
            self.place(usize::try_from(extent.number.extent).unwrap_or(usize::MAX), extent);
        }
    }

    fn add(&mut self, newcomer: &Newcomer<'_>) -> Result<u32> {
        let live = newborn(&newcomer.schema.schema, newcomer.start);
        let start = live.last_update.seconds();
        self.move_in((newcomer.schema.number, true), newcomer.series, &live, start)
    }

    fn restore(&mut self, newcomer: &Newcomer<'_>, seat: u32) -> Result<()> {
        let Seat { extent, slot } = Seat::of(seat);
        if let Some(error) = self.young.remove(&extent) {
            return Err(error);
        }
        let corrupt = |what: &str| {
            let name = newcomer.name;
            Err(Error::new(ErrorKind::Corrupt, format!("series '{name}': {what}")))
        };
        let Some(extent) = self.extent_mut(extent) else {
            return corrupt("the extent of its columns is missing");
        };
        if extent.form.number != newcomer.schema.number || slot >= extent.map.slots {
            return corrupt("its columns are of another schema, or too few");
        }
        let form = Arc::clone(&extent.form);
        let live = newborn(&form.schema, newcomer.start);
        let start = live.last_update.seconds();
        let known = extent.state.owners.get(slot).zip(extent.state.starts.get(slot));
        match known {
            // A creation that failed may have been seen by a checkpoint, and its id given to another
            // that begins at another moment.
            Some((owner, began))
                if *owner == newcomer.series && (*began == start || *began == i64::MIN) => {}
            _ => {
                // It moved in after the last checkpoint; whoever had the slot then has moved out.
                extent.take_this(u32::try_from(slot).unwrap_or(u32::MAX));
                extent.state.settle(&form, slot, newcomer.series, &live, start);
                extent.change();
            }
        }
        self.settle(newcomer.series, seat);
        Ok(())
    }

    fn restored(&mut self) -> bool {
        self.young.clear();
        let mut found = false;
        let Self { extents, seats, .. } = self;
        for (number, extent) in (0..).zip(extents).filter_map(|(n, e)| Some((n, e.as_mut()?))) {
            let slots = (0..).zip(&extent.state.owners);
            let gone = slots.filter(|(slot, owner)| {
                let seat = seats.get(usize::try_from(**owner).unwrap_or(usize::MAX));
                **owner != NOBODY && seat != Some(&Seat::number(number, *slot))
            });
            let gone: Vec<u32> = gone.map(|(slot, _)| slot).collect();
            found |= !gone.is_empty();
            gone.into_iter().for_each(|slot| extent.vacate(slot));
        }
        // Where nobody lives the schema may be that of a creation that failed, whose number another
        // has by now, and the file one that was not synced when its process ended: such extents are
        // made anew for who comes next.
        let mut inhabited = Vec::new();
        for (number, place) in (0..).zip(&mut self.extents) {
            match place {
                Some(extent) if extent.free.len() < extent.map.slots => {
                    inhabited.push((number, Arc::clone(&extent.form)));
                }
                _ => *place = None,
            }
        }
        inhabited.iter().for_each(|(number, form)| self.adopt_extent(*number, form));
        found
    }

    fn remove(&mut self, series: u32) -> Result<()> {
        let seat = self.seat(series).ok_or_else(unknown_series)?;
        if let Some(extent) = self.extent_mut(seat.extent) {
            extent.vacate(u32::try_from(seat.slot).unwrap_or(u32::MAX));
        }
        self.settle(series, NOBODY);
        Ok(())
    }

    /// The catalogue has the names.
    fn rename(&mut self, _: u32, _: &str, _: &str) -> Result<()> {
        Ok(())
    }

    fn sort(&self, part: &Part, keys: &mut Vec<Key>, refused: &mut Vec<(u32, Refusal)>) {
        sort::sort(self, part, keys, refused);
    }

    fn apply(&mut self, part: &Part, keys: &[Key], _: u64) -> Result<()> {
        let Self { extents, scratch, .. } = self;
        let mut rest = keys;
        while let Some(first) = rest.first() {
            let Seat { extent: number, slot } = Seat::of(first.seat);
            // Sorted keys lead to extents that are there.
            let extent = extents.get_mut(number).and_then(Option::as_mut);
            let extent = extent.ok_or_else(unknown_series)?;
            let run = run_length(extent, rest, slot).max(1);
            let (keys, after) = rest.split_at(run);
            let last = extent.state.last_update.get(slot).copied().unwrap_or_default();
            let at = sort::instant(&extent.form, first.at);
            let run = Run { slots: slot..slot + run, last, at, keys };
            extent.apply(&run, part, scratch).map_err(|error| {
                Error::io("writing rows", error).at_path(names::rows(extent.number).as_ref())
            })?;
            rest = after;
        }
        Ok(())
    }

    fn closing(&self, keys: &[Key], each: &mut dyn FnMut(Range<u32>, u64)) {
        let mut rest = keys;
        while let Some(first) = rest.first() {
            let Seat { extent, slot } = Seat::of(first.seat);
            let Some(extent) = self.extent(extent) else { break };
            let run = run_length(extent, rest, slot).max(1);
            rest = rest.split_at(run).1;
            let last = extent.state.last_update.get(slot).copied().unwrap_or_default();
            let row = |at: Timestamp| at.seconds().div_euclid(extent.form.finest);
            let rows = row(first.at).saturating_sub(row(last)).unsigned_abs();
            if rows > 0 {
                let run = u32::try_from(run).unwrap_or(u32::MAX);
                each(first.seat..first.seat.saturating_add(run), rows);
            }
        }
    }

    /// Everything that is applied is in the next snapshot.
    fn unsaved(&self) -> Option<u64> {
        None
    }

    fn tick(&mut self, _: Timestamp) -> Result<()> {
        Ok(())
    }

    fn schema(&self, series: u32) -> Option<&Arc<Schema>> {
        Some(&self.extent(self.seat(series)?.extent)?.form.schema)
    }

    fn last_update(&self, series: u32) -> Option<Timestamp> {
        let seat = self.seat(series)?;
        self.extent(seat.extent)?.state.last_update.get(seat.slot).copied()
    }

    fn live(&self, series: u32) -> Result<LiveHead> {
        let (extent, slot) = self.find(series)?;
        Ok(extent.state.live(&extent.form, slot))
    }

    fn rows(
        &self,
        series: u32,
        archive: usize,
        numbers: Range<i64>,
        out: &mut Vec<f64>,
    ) -> Result<()> {
        self.reader_of(series, archive, numbers)?.read(out)
    }

    fn row_reader(
        &self,
        series: u32,
        archive: usize,
        numbers: Range<i64>,
    ) -> Result<Option<RowReader>> {
        self.reader_of(series, archive, numbers).map(Some)
    }

    fn still_has(&self, series: u32, reader: &RowReader) -> bool {
        Self::still_has(self, series, reader)
    }

    fn snapshot(&self, part: usize) -> Option<Snapshot> {
        let extent = self.extents.get(part)?;
        let changed = extent.as_ref().and_then(|extent| Some((extent.number, extent.snapshot()?)));
        Some(changed.map_or_else(Snapshot::default, |(number, state)| Snapshot {
            sync: vec![names::rows(number)],
            replace: vec![(names::state(number), state)],
            ..Snapshot::default()
        }))
    }

    fn memory(&self) -> usize {
        let extents = self.extents.iter().flatten();
        let states = extents.map(|extent| State::bytes(&extent.form, extent.map.slots));
        states.sum::<usize>() + self.seats.len() * size_of::<u32>()
    }

    fn columns(&self) -> Option<&Columns> {
        Some(self)
    }

    fn columns_mut(&mut self) -> Option<&mut Columns> {
        Some(self)
    }
}
