//! Series of extents that are mostly empty move together, so that files can go.

use super::{Columns, NOBODY, Number, Seat};
use crate::error::{Error, Result};
use crate::store::names;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A series that goes from one slot to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Move {
    pub(in crate::store) series: u32,
    pub(in crate::store) from: u32,
    pub(in crate::store) to: u32,
}

/// The extents of one schema in a shard, counted.
#[derive(Clone, Debug)]
pub(in crate::store) struct Census {
    /// The schema's number.
    pub(in crate::store) number: u32,
    pub(in crate::store) extents: usize,
    /// Series that there is room for.
    pub(in crate::store) slots: usize,
    /// Bytes of the files of rows.
    pub(in crate::store) bytes: u64,
}

impl Columns {
    /// The extents of each schema.
    pub(in crate::store) fn census(&self) -> impl Iterator<Item = Census> {
        self.groups.values().map(|group| {
            let numbers = group.extents.iter();
            let extents = numbers
                .filter_map(|number| self.extent(usize::try_from(*number).unwrap_or(usize::MAX)));
            let mut census = Census { number: group.form.number, extents: 0, slots: 0, bytes: 0 };
            for extent in extents {
                census.extents += 1;
                census.slots += extent.map.slots;
                census.bytes = census.bytes.saturating_add(extent.map.size);
            }
            census
        })
    }

    /// The extents whose series all have room in the others of their schema: the largest first, as
    /// their files are.
    pub(in crate::store) fn sparse(&self) -> BTreeSet<usize> {
        let mut sparse = BTreeSet::new();
        for group in self.groups.values() {
            let numbers = group.extents.iter();
            let numbers = numbers.map(|number| usize::try_from(*number).unwrap_or(usize::MAX));
            let mut extents: Vec<_> =
                numbers.filter_map(|at| Some((at, self.extent(at)?))).collect();
            extents.sort_by_key(|(at, extent)| std::cmp::Reverse((extent.map.slots, *at)));
            // Free slots of those that stay, less those that are spoken for.
            let mut free: usize = extents.iter().map(|(_, extent)| extent.free.len()).sum();
            for (at, extent) in extents {
                let owned = extent.state.owners.iter().filter(|owner| **owner != NOBODY).count();
                // Slots that are taken, and nobody's yet, are an import's under way.
                let settled = owned + extent.free.len() == extent.map.slots;
                if settled && owned + extent.free.len() <= free {
                    free -= owned + extent.free.len();
                    sparse.insert(at);
                }
            }
        }
        sparse
    }

    /// Moves up to `most` series out of the sparse extents: rows and what they remember. They live
    /// in their new slots from now on, and the old ones stay taken. Says who went where.
    ///
    /// # Errors
    /// When the system refuses.
    pub(in crate::store) fn move_together(
        &mut self,
        sparse: &BTreeSet<usize>,
        most: usize,
    ) -> Result<Vec<Move>> {
        let mut moves = Vec::new();
        for at in sparse {
            let Some(extent) = self.extent(*at) else { continue };
            let key = (extent.form.number, extent.form.shared);
            let slots = (0..).zip(&extent.state.owners);
            let here = slots.filter(|(slot, owner)| {
                let seat = self.seat(**owner);
                **owner != NOBODY
                    && seat.is_some_and(|seat| (seat.extent, seat.slot) == (*at, *slot))
            });
            let left = most.saturating_sub(moves.len());
            let here: Vec<(usize, u32)> =
                here.map(|(slot, owner)| (slot, *owner)).take(left).collect();
            for (slot, series) in here {
                let Some((to, to_slot)) = self.place_beside(key, sparse) else { return Ok(moves) };
                self.copy(Seat { extent: *at, slot }, Seat { extent: to, slot: to_slot }, series)?;
                let seat = |extent: usize, slot: usize| {
                    let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                    Seat::number(narrow(extent), narrow(slot))
                };
                let (from, to) = (seat(*at, slot), seat(to, to_slot));
                self.settle(series, to);
                moves.push(Move { series, from, to });
            }
        }
        Ok(moves)
    }

    /// Takes the lowest slot of an extent that is not sparse.
    fn place_beside(
        &mut self,
        key: (u32, bool),
        sparse: &BTreeSet<usize>,
    ) -> Option<(usize, usize)> {
        let Self { groups, extents, .. } = self;
        let numbers = groups.get(&key)?.extents.iter();
        let mut numbers: Vec<usize> =
            numbers.map(|number| usize::try_from(*number).unwrap_or(usize::MAX)).collect();
        numbers.sort_unstable();
        numbers.into_iter().filter(|at| !sparse.contains(at)).find_map(|at| {
            let slot = extents.get_mut(at)?.as_mut()?.take_slot()?;
            Some((at, usize::try_from(slot).ok()?))
        })
    }

    fn copy(&mut self, from: Seat, to: Seat, series: u32) -> Result<()> {
        let Some(source) = self.extent(from.extent) else { return Ok(()) };
        let form = Arc::clone(&source.form);
        let live = source.state.live(&form, from.slot);
        let start = source.state.starts.get(from.slot).copied().unwrap_or(i64::MAX);
        let failed = |number: Number, error| {
            Error::io("moving rows", error).at_path(names::rows(number).as_ref())
        };
        let mut rows = Vec::with_capacity(form.kept.len());
        for (kept, archive) in form.archives().enumerate() {
            let seconds = source.row_seconds(kept);
            let newest = live.last_update.seconds().div_euclid(seconds);
            let count = i64::try_from(archive.rows()).unwrap_or(i64::MAX);
            let oldest = newest.saturating_sub(count).saturating_add(1);
            let mut values = Vec::new();
            let wanted = oldest..newest.saturating_add(1);
            let reader = source.row_reader(kept, from.slot, NOBODY, wanted);
            reader.map_err(|error| failed(source.number, error))?.read(&mut values)?;
            rows.push((oldest, values));
        }
        let Some(target) = self.extent_mut(to.extent) else { return Ok(()) };
        let mut bytes = Vec::new();
        for (kept, (oldest, values)) in rows.into_iter().enumerate() {
            for (number, row) in (oldest..).zip(values.chunks_exact(form.width().max(1))) {
                let Some(offset) = target.map.value(kept, number, to.slot) else { continue };
                bytes.clear();
                row.iter().for_each(|value| bytes.extend_from_slice(&value.to_le_bytes()));
                let written = target.rows.write_at(offset, &bytes);
                written.map_err(|error| failed(target.number, error))?;
            }
        }
        target.state.settle(&form, to.slot, series, &live, start);
        target.change();
        Ok(())
    }

    /// The numbers of the extents that seats are in.
    pub(in crate::store) fn parts(seats: impl Iterator<Item = u32>) -> BTreeSet<usize> {
        seats.map(|seat| Seat::of(seat).extent).collect()
    }

    /// Forgets an extent in which nobody lives, and says which it was; its files can go.
    pub(in crate::store) fn forget_empty(&mut self, at: usize) -> Option<Number> {
        let extent = self.extent(at)?;
        if extent.free.len() != extent.map.slots {
            return None;
        }
        let (number, key) = (extent.number, (extent.form.number, extent.form.shared));
        if let Some(place) = self.extents.get_mut(at) {
            *place = None;
        }
        if let Some(group) = self.groups.get_mut(&key) {
            group.extents.retain(|extent| *extent != number.extent);
            if group.extents.is_empty() {
                self.groups.remove(&key);
            }
        }
        Some(number)
    }
}
