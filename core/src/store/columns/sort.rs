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
    order(keys);
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

/// Brings keys into their order. Those of most batches are of one moment: what is left of a key is then
/// one number, and numbers are sorted without a branch for each comparison, in a third of the time.
fn order(keys: &mut [Key]) {
    let Some(Key { at, .. }) = keys.first().copied() else { return };
    if keys.is_sorted() {
        return;
    }
    if keys.iter().any(|key| key.at != at) {
        return keys.sort_unstable();
    }
    let number = |key: &Key| u64::from(key.seat) << 32 | u64::from(key.entry);
    let mut numbers: Vec<u64> = keys.iter().map(number).collect();
    numbers.sort_unstable();
    let half = |number: u64| u32::try_from(number & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    for (key, number) in keys.iter_mut().zip(numbers) {
        (key.seat, key.entry) = (half(number >> 32), half(number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_are_in_their_order(
            moments in 1..4_i64,
            parts in prop::collection::vec((0..4_i64, prop_oneof![0..9_u32, any::<u32>()], any::<u32>()), 0..200),
        ) {
            let key = |(at, seat, entry)| Key { at: Timestamp::from_seconds(at % moments), seat, entry };
            let mut keys: Vec<Key> = parts.into_iter().map(key).collect();
            let mut wanted = keys.clone();
            wanted.sort();
            order(&mut keys);
            prop_assert_eq!(keys, wanted);
        }
    }
}
