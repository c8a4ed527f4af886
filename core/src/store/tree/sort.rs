//! Which entries of a batch can wait for their files, and in which order.

use super::{Series, Tree};
use crate::schema::Schema;
use crate::store::batch::{Key, Part};
use crate::store::outcome::Refusal;
use crate::store::readings::malformed;
use crate::time::Timestamp;

/// The moment as the schema's version knows it: without microseconds before 0003.
pub(super) fn instant(schema: &Schema, at: Timestamp) -> Timestamp {
    if schema.version().has_microseconds() { at } else { Timestamp::from_seconds(at.seconds()) }
}

/// Sorts by moment, then by series; an entry is refused unless it is later than what its series has.
pub(super) fn sort(
    tree: &Tree,
    part: &Part,
    keys: &mut Vec<Key>,
    refused: &mut Vec<(u32, Refusal)>,
) {
    let mut full = None;
    for (at, series, entry) in part.entries() {
        let refusal = match tree.find(series) {
            None => Refusal::UnknownSeries,
            Some(Series { broken: Some(why), .. }) => Refusal::NoFile(why.clone()),
            Some(_) if *full.get_or_insert_with(|| tree.is_overfull()) => {
                Refusal::OverLimit("too many readings wait for their files".to_owned())
            }
            Some(_) => {
                keys.push(Key { at, seat: series, entry });
                continue;
            }
        };
        refused.push((entry, refusal));
    }
    keys.sort_unstable_by_key(|key| (key.seat, key.at, key.entry));
    let mut previous: Option<(u32, Timestamp)> = None;
    keys.retain(|key| {
        let Some(series) = tree.find(key.seat) else { return false };
        let at = instant(&series.schema, key.at);
        let twice = previous == Some((key.seat, at));
        let refusal = if twice || at <= series.last_update {
            Some(Refusal::TooOld)
        } else {
            malformed(&series.schema, series.measured, part, key.entry)
        };
        match refusal {
            None => previous = Some((key.seat, at)),
            Some(refusal) => {
                refused.push((key.entry, refusal));
                return false;
            }
        }
        true
    });
    keys.sort_unstable();
}
