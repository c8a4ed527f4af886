//! Which entries of a batch can be applied, and in which order.

use super::form::Form;
use super::{Columns, Seat};
use crate::store::batch::{Key, Part};
use crate::store::outcome::Refusal;
use crate::store::readings::malformed;
use crate::time::Timestamp;

/// The moment as the schema's version knows it: without microseconds before 0003.
pub(super) fn instant(form: &Form, at: Timestamp) -> Timestamp {
    if form.schema.version().has_microseconds() {
        at
    } else {
        Timestamp::from_seconds(at.seconds())
    }
}

/// Sorts by moment, then by place; an entry is refused unless it is later than what its series has.
pub(super) fn sort(
    columns: &Columns,
    part: &Part,
    keys: &mut Vec<Key>,
    refused: &mut Vec<(u32, Refusal)>,
) {
    for (at, series, entry) in part.entries() {
        match columns.seats.get(usize::try_from(series).unwrap_or(usize::MAX)) {
            Some(seat) if *seat != super::NOBODY => keys.push(Key { at, seat: *seat, entry }),
            _ => refused.push((entry, Refusal::UnknownSeries)),
        }
    }
    keys.sort_unstable();
    let mut previous: Option<Key> = None;
    let mut extent = (usize::MAX, None);
    keys.retain(|key| {
        let place = Seat::of(key.seat);
        if extent.0 != place.extent {
            extent = (place.extent, columns.extent(place.extent));
        }
        let Some(found) = extent.1 else {
            refused.push((key.entry, Refusal::UnknownSeries));
            return false;
        };
        let form = &*found.form;
        let last = found.state.last_update.get(place.slot).copied().unwrap_or_default();
        let twice = previous.is_some_and(|before| {
            before.seat == key.seat && instant(form, before.at) == instant(form, key.at)
        });
        let refusal = if instant(form, key.at) <= last || twice {
            Some(Refusal::TooOld)
        } else {
            malformed(&form.schema, form.measured, part, key.entry)
        };
        match refusal {
            None => {
                previous = Some(*key);
                true
            }
            Some(refusal) => {
                refused.push((key.entry, refusal));
                false
            }
        }
    });
}
