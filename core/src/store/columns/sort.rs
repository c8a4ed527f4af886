//! Which entries of a batch can be applied, and in which order.

use super::form::Form;
use super::{Columns, Seat};
use crate::engine::rate::{self, Reading};
use crate::schema::{DataSourceKind, ReadingText};
use crate::store::batch::{Cell, Key, Part};
use crate::store::outcome::Refusal;
use crate::store::record::TEXT_MAX;
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
            malformed(form, part, key.entry)
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

/// Why an entry's readings cannot be those of the form's data sources.
fn malformed(form: &Form, part: &Part, entry: u32) -> Option<Refusal> {
    let cell = part.cell_of(entry);
    if form.gauges && form.width() == 1 && matches!(cell, Cell::Float(_)) {
        return None;
    }
    let cells = part.cells_of(&cell);
    let sources = form.schema.data_sources();
    if cells.len() != form.measured && cells.len() != sources.len() {
        let (measured, found) = (form.measured, cells.len());
        let message = format!("expected {measured} data source readings (got {found})");
        return Some(Refusal::Malformed(message));
    }
    let for_all = cells.len() == sources.len();
    let mut cells = cells.iter();
    for source in sources {
        let computed = source.expression().is_some();
        let cell = if computed && !for_all { None } else { cells.next() };
        let reading = cell.map_or(Reading::Unknown, |cell| part.reading(cell));
        if let Reading::Text(text) = reading
            && text.len() > TEXT_MAX
        {
            let message = format!("a reading of {} bytes, and {TEXT_MAX} is the most", text.len());
            return Some(Refusal::Malformed(message));
        }
        if computed {
            continue;
        }
        if source.kind() == DataSourceKind::Gauge && matches!(reading, Reading::Float(_)) {
            continue;
        }
        // Against a known reading and over no time, every rule about its form applies.
        if let Err(error) = rate::amount(source, &ReadingText::new(b"0"), &reading, 0.0) {
            return Some(Refusal::Malformed(error.message().to_owned()));
        }
    }
    None
}
