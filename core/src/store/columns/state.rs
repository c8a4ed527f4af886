//! What an extent's series remember between readings: the live heads of all of them as columns.

use super::form::Form;
use crate::engine::rate::{Reading, kept};
use crate::schema::{CdpPrep, LiveHead, PdpPrep, ReadingText, UNKNOWN};
use crate::time::Timestamp;

/// No series has the slot.
pub(in crate::store) const NOBODY: u32 = u32::MAX;

/// A last reading, as it came: its text is made when somebody asks.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::store) enum Kept {
    Unknown,
    Float(f64),
    Integer(i64),
    Unsigned(u64),
    Text(Box<ReadingText>),
}

impl Kept {
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        match *reading {
            Reading::Float(value) => Self::Float(value),
            Reading::Integer(value) => Self::Integer(value),
            Reading::Unsigned(value) => Self::Unsigned(value),
            Reading::Unknown => Self::Unknown,
            Reading::Text(text) => Self::of_text(&ReadingText::new(text)),
        }
    }

    /// The shortest form that gives the same text back.
    pub(super) fn of_text(text: &ReadingText) -> Self {
        let written = text.to_text();
        let whole =
            written.parse().map(Self::Unsigned).or_else(|_| written.parse().map(Self::Integer));
        let number = whole.ok().or_else(|| written.parse().ok().map(Self::Float));
        match number {
            Some(number) if number.text() == *text => number,
            _ if *text == ReadingText::UNKNOWN => Self::Unknown,
            _ => Self::Text(Box::new(*text)),
        }
    }

    /// The text that a file keeps.
    pub(super) fn text(&self) -> ReadingText {
        match self {
            Self::Unknown => ReadingText::UNKNOWN,
            Self::Float(value) => kept(&Reading::Float(*value)),
            Self::Integer(value) => kept(&Reading::Integer(*value)),
            Self::Unsigned(value) => kept(&Reading::Unsigned(*value)),
            Self::Text(text) => **text,
        }
    }
}

/// The open rows of one kept archive.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::store) struct OpenRow {
    pub(super) value: Vec<f64>,
    pub(super) unknown: Vec<u64>,
    pub(super) primary: Vec<f64>,
    pub(super) secondary: Vec<f64>,
}

/// The columns of one extent: a slot a series, or a slot a series and data source, series-major.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::store) struct State {
    /// Which series of the shard has the slot.
    pub(super) owners: Vec<u32>,
    pub(super) last_update: Vec<Timestamp>,
    /// Rows that end then or before were never written; `i64::MIN` where history was imported.
    pub(super) starts: Vec<i64>,
    pub(super) reading: Vec<Kept>,
    pub(super) unknown_seconds: Vec<u64>,
    pub(super) value: Vec<f64>,
    /// One a kept archive.
    pub(super) open_rows: Vec<OpenRow>,
}

/// `column[at..at + from.len()] = from`.
fn put<T: Copy>(column: &mut [T], at: usize, from: impl Iterator<Item = T>) {
    for (to, from) in column.iter_mut().skip(at).zip(from) {
        *to = from;
    }
}

fn take<T: Clone>(column: &[T], at: usize, count: usize) -> &[T] {
    column.get(at..at.saturating_add(count)).unwrap_or_default()
}

impl State {
    /// The columns of `slots` series that nobody has yet.
    pub(super) fn new(form: &Form, slots: usize) -> Self {
        let values = slots * form.width();
        let open_row = OpenRow {
            value: vec![UNKNOWN; values],
            unknown: vec![0; values],
            primary: vec![0.0; values],
            secondary: vec![0.0; values],
        };
        Self {
            owners: vec![NOBODY; slots],
            last_update: vec![Timestamp::default(); slots],
            starts: vec![0; slots],
            reading: vec![Kept::Unknown; values],
            unknown_seconds: vec![0; values],
            value: vec![UNKNOWN; values],
            open_rows: vec![open_row; form.kept.len()],
        }
    }

    /// Bytes of memory.
    pub(super) fn bytes(form: &Form, slots: usize) -> usize {
        let a_value = size_of::<Kept>() + 16 + 32 * form.kept.len();
        slots * (4 + size_of::<Timestamp>() + 8 + form.width() * a_value)
    }

    /// Gives `slot` to a series that remembers `live`; rows that end at `start` or before count as
    /// never written.
    pub(super) fn settle(
        &mut self,
        form: &Form,
        slot: usize,
        owner: u32,
        live: &LiveHead,
        start: i64,
    ) {
        let width = form.width();
        let at = slot * width;
        put(&mut self.owners, slot, std::iter::once(owner));
        put(&mut self.last_update, slot, std::iter::once(live.last_update));
        put(&mut self.starts, slot, std::iter::once(start));
        for (to, from) in self.reading.iter_mut().skip(at).zip(&live.pdp.reading) {
            *to = Kept::of_text(from);
        }
        put(&mut self.unknown_seconds, at, live.pdp.unknown_seconds.iter().copied());
        put(&mut self.value, at, live.pdp.value.iter().copied());
        for (open, archive) in self.open_rows.iter_mut().zip(&form.kept) {
            let from = archive * width;
            put(&mut open.value, at, take(&live.cdp.value, from, width).iter().copied());
            put(&mut open.unknown, at, take(&live.cdp.unknown, from, width).iter().copied());
            put(&mut open.primary, at, take(&live.cdp.primary, from, width).iter().copied());
            put(&mut open.secondary, at, take(&live.cdp.secondary, from, width).iter().copied());
        }
    }

    /// Takes `slot` back.
    pub(super) fn vacate(&mut self, slot: usize) {
        put(&mut self.owners, slot, std::iter::once(NOBODY));
    }

    /// The live head of one series. Its current rows are those that its time says: row numbers are
    /// counted from 1970.
    pub(super) fn live(&self, form: &Form, slot: usize) -> LiveHead {
        let width = form.width();
        let at = slot * width;
        let last_update = self.last_update.get(slot).copied().unwrap_or_default();
        let mut cdp = CdpPrep::default();
        let mut current_row = Vec::new();
        for (index, archive) in form.schema.archives().iter().enumerate() {
            let Some(open) = self.open_rows.get(form.kept_of(index)) else { continue };
            cdp.value.extend_from_slice(take(&open.value, at, width));
            cdp.unknown.extend_from_slice(take(&open.unknown, at, width));
            cdp.primary.extend_from_slice(take(&open.primary, at, width));
            cdp.secondary.extend_from_slice(take(&open.secondary, at, width));
            let seconds = i64::try_from(form.schema.row_seconds(archive)).unwrap_or(i64::MAX);
            let rows = i64::try_from(archive.rows()).unwrap_or(i64::MAX);
            let number = last_update.seconds().div_euclid(seconds);
            current_row.push(number.rem_euclid(rows).unsigned_abs());
        }
        LiveHead {
            last_update,
            pdp: PdpPrep {
                reading: take(&self.reading, at, width).iter().map(Kept::text).collect(),
                unknown_seconds: take(&self.unknown_seconds, at, width).to_vec(),
                value: take(&self.value, at, width).to_vec(),
            },
            cdp,
            current_row,
        }
    }
}
