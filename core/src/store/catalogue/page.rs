//! 1,024 series that follow each other by id: 20 bytes each, and the bytes of their names.
//!
//! Pages grow one by one, so no growth copies what is there already (a vector of all would
//! hold up to twice what it needs), and a page whose series are all deleted takes 8 bytes.

use super::record::Place;

/// Series of a page. A rename or delete moves the names behind it in its page: of this many, 25 KB
/// on average.
const SERIES: u32 = 1 << SERIES_BITS;
const SERIES_BITS: u32 = 10;

/// What is known of one series besides its name and labels.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Entry {
    /// Microseconds since 1970.
    pub(super) start: i64,
    pub(super) slot: u32,
    pub(super) schema: u16,
    live: bool,
}

impl Entry {
    pub(super) fn new(start: i64, schema: u16, slot: u32) -> Self {
        Self { start, slot, schema, live: true }
    }

    pub(super) fn place(&self) -> Place {
        Place { schema: u32::from(self.schema), slot: self.slot }
    }
}

/// The series of one page, by their numbers in it.
#[derive(Clone, Debug)]
pub(super) struct Page {
    /// All names, one after the other.
    names: String,
    /// Where in `names` each ends. A series that is not there has an empty name.
    ends: Vec<u32>,
    entries: Vec<Entry>,
    live: u32,
}

impl Page {
    pub(super) fn new() -> Self {
        let size = index(SERIES);
        let (ends, entries) = (Vec::with_capacity(size), Vec::with_capacity(size));
        Self { names: String::new(), ends, entries, live: 0 }
    }

    /// Which page has a series, and its number there.
    pub(super) fn of(id: u32) -> (usize, usize) {
        (index(id >> SERIES_BITS), index(id & (SERIES - 1)))
    }

    /// The id of the first series of a page.
    pub(super) fn first(page: usize) -> u32 {
        // Pages are made for ids: there are no more than ids have.
        u32::try_from(page).unwrap_or(0) << SERIES_BITS
    }

    /// The name of a series that is there.
    #[inline]
    pub(super) fn name(&self, number: usize) -> Option<&str> {
        let start = match number.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        let end = *self.ends.get(number)?;
        self.names.get(index(start)..index(end)).filter(|name| !name.is_empty())
    }

    /// The series that are there, by their numbers, with their names.
    pub(super) fn names(&self) -> impl Iterator<Item = (u32, &str)> {
        let mut start = 0;
        let names = self.ends.iter().map(move |end| {
            let name = self.names.get(index(start)..index(*end)).unwrap_or_default();
            start = *end;
            name
        });
        (0..).zip(names).filter(|(_, name)| !name.is_empty())
    }

    pub(super) fn entry(&self, number: usize) -> Option<&Entry> {
        self.entries.get(number).filter(|entry| entry.live)
    }

    pub(super) fn entry_mut(&mut self, number: usize) -> Option<&mut Entry> {
        self.entries.get_mut(number).filter(|entry| entry.live)
    }

    /// A series that was not there.
    pub(super) fn create(&mut self, number: usize, name: &str, entry: Entry) {
        if number >= self.entries.len() {
            self.entries.resize(number + 1, Entry::default());
            self.ends.resize(number + 1, width(self.names.len()));
        }
        self.rename(number, name);
        if let Some(place) = self.entries.get_mut(number) {
            *place = entry;
            self.live += 1;
        }
        if self.entries.len() == index(SERIES) {
            self.names.shrink_to_fit();
        }
    }

    /// Gives a series another name, or an empty one.
    pub(super) fn rename(&mut self, number: usize, name: &str) {
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.map_or(0, |start| index(*start));
        let end = self.ends.get(number).map_or(start, |end| index(*end));
        if start == self.names.len() {
            self.names.push_str(name);
        } else {
            self.names.replace_range(start..end, name);
        }
        let (old, new) = (width(end - start), width(name.len()));
        for end in self.ends.iter_mut().skip(number) {
            *end = *end + new - old;
        }
    }

    /// Takes a series away; says whether the page has none left.
    pub(super) fn delete(&mut self, number: usize) -> bool {
        self.rename(number, "");
        if let Some(entry) = self.entry_mut(number) {
            *entry = Entry::default();
            self.live -= 1;
        }
        self.live == 0
    }

    /// The numbers of the series that are there.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        (0..).zip(&self.entries).filter_map(|(number, entry)| entry.live.then_some(number))
    }

    pub(super) fn memory(&self) -> usize {
        size_of::<Self>()
            + self.names.capacity()
            + self.ends.capacity() * size_of::<u32>()
            + self.entries.capacity() * size_of::<Entry>()
    }
}

/// A number of 32 bits as an index: machines of fewer bits do not run this.
pub(super) fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// An offset in a page's names, which are 1 MiB at most.
fn width(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
