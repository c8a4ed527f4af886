//! The catalogue in memory: some 30 bytes for each series, and the bytes of its name.

use super::labels::Index;
use super::page::{Entry, Page, index};
use super::record::{self, Place, Record};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::Schema;
use crate::store::definition;
use crate::store::series::{Labels, Name, SeriesId};
use crate::time::Timestamp;
use foldhash::SharedSeed;
use foldhash::fast::SeedableRandomState;
use hashbrown::{HashTable, hash_table};
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;

/// Most schemas of a store: their numbers have 16 bits. A store has a handful, one that was made of
/// all kinds of RRD files hundreds.
pub const SCHEMAS_MAX: u32 = 1 << 16;

/// Which series there are, what they are called and where they live.
#[derive(Clone)]
pub struct Catalogue {
    schemas: Vec<Arc<Schema>>,
    pages: Vec<Option<Box<Page>>>,
    /// From names to ids; the names are in the pages.
    ids: HashTable<u32>,
    hash: SeedableRandomState,
    labels: Index,
    /// The id of the next new series.
    next: u32,
}

impl Catalogue {
    /// A catalogue of nothing, with a seed of its own for the hashes of names.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when the system has no random numbers.
    pub fn new() -> Result<Self> {
        let seed = getrandom::u64()
            .map_err(|error| Error::io("drawing a random number", std::io::Error::other(error)))?;
        Ok(Self {
            schemas: Vec::new(),
            pages: Vec::new(),
            ids: HashTable::new(),
            hash: SeedableRandomState::with_seed(seed, SharedSeed::global_fixed()),
            labels: Index::default(),
            next: 0,
        })
    }

    /// How many series there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The id that the next new series gets: all that were ever given out are below it.
    #[must_use]
    pub fn next(&self) -> SeriesId {
        SeriesId::from_number(self.next)
    }

    /// The series in the order of their ids, which is that of their creation.
    pub fn ids(&self) -> impl Iterator<Item = SeriesId> {
        self.numbers().map(SeriesId::from_number)
    }

    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        let pages = self.pages.iter().enumerate();
        let pages = pages.filter_map(|(at, page)| Some((Page::first(at), page.as_ref()?)));
        pages.flat_map(|(first, page)| page.numbers().map(move |number| first + number))
    }

    /// The page that a series is on, or would be.
    pub(in crate::store) fn page_of(id: SeriesId) -> usize {
        Page::of(id.number()).0
    }

    /// The series of a page, 1,024 ids that follow each other, with their names; `None` behind the last.
    pub(in crate::store) fn names_of_page(
        &self,
        page: usize,
    ) -> Option<impl Iterator<Item = (SeriesId, &str)>> {
        let names = self.pages.get(page)?.iter().flat_map(|page| page.names());
        let first = Page::first(page);
        Some(names.map(move |(number, name)| (SeriesId::from_number(first + number), name)))
    }

    /// The series of this name.
    #[must_use]
    pub fn lookup(&self, name: impl AsRef<[u8]>) -> Option<SeriesId> {
        let name = name.as_ref();
        let is_it = |id: &u32| self.text(*id).is_some_and(|known| known.as_bytes() == name);
        let found = self.ids.find(hash(&self.hash, name), is_it);
        found.map(|id| SeriesId::from_number(*id))
    }

    /// The same when the caller expects `predicted`, and mostly rightly: batches that come in the
    /// same order each time need no hashes, and take a fifth of the time or less.
    #[must_use]
    #[inline]
    pub fn lookup_near(&self, name: impl AsRef<[u8]>, predicted: SeriesId) -> Option<SeriesId> {
        match self.text(predicted.number()) {
            Some(known) if known.as_bytes() == name.as_ref() => Some(predicted),
            _ => self.lookup(name),
        }
    }

    /// The name of a series that is there.
    #[must_use]
    pub fn name(&self, id: SeriesId) -> Option<&str> {
        self.text(id.number())
    }

    #[inline]
    pub(super) fn text(&self, id: u32) -> Option<&str> {
        text(&self.pages, id)
    }

    /// Whether a series is there.
    #[must_use]
    pub fn contains(&self, id: SeriesId) -> bool {
        self.entry(id).is_some()
    }

    fn entry(&self, id: SeriesId) -> Option<&Entry> {
        let (page, number) = Page::of(id.number());
        self.pages.get(page)?.as_ref()?.entry(number)
    }

    /// Where a series lives.
    #[must_use]
    pub fn place(&self, id: SeriesId) -> Option<Place> {
        self.entry(id).map(Entry::place)
    }

    /// What counts as a series' last update before its first.
    #[must_use]
    pub fn start(&self, id: SeriesId) -> Option<Timestamp> {
        self.entry(id).map(|entry| record::from_microseconds(entry.start))
    }

    /// Keys and values of a series, sorted by key.
    pub fn labels(&self, id: SeriesId) -> impl Iterator<Item = (&str, &str)> {
        self.labels.labels(id.number())
    }

    /// The keys of labels in use, sorted.
    pub fn label_keys(&self) -> impl Iterator<Item = &str> {
        self.labels.keys()
    }

    /// The values that a key has, sorted.
    pub fn label_values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.labels.values(key).map(|(value, _)| value)
    }

    pub(super) fn label_index(&self) -> &Index {
        &self.labels
    }

    /// The schema of this number.
    #[must_use]
    pub fn schema(&self, number: u32) -> Option<&Arc<Schema>> {
        self.schemas.get(index(number))
    }

    /// All schemas, in the order of their numbers.
    #[must_use]
    pub fn schemas(&self) -> &[Arc<Schema>] {
        &self.schemas
    }

    /// The number of a schema equal to this one.
    #[must_use]
    pub fn find_schema(&self, schema: &Schema) -> Option<u32> {
        let equal = (0..).zip(&self.schemas).find(|(_, known)| ***known == *schema);
        equal.map(|(number, _)| number)
    }

    /// Bytes of memory, as far as they can be counted.
    #[must_use]
    pub fn memory(&self) -> usize {
        let pages = self.pages.iter().flatten().map(|page| page.memory()).sum::<usize>();
        size_of::<Self>()
            + pages
            + self.pages.capacity() * size_of::<Option<Box<Page>>>()
            + self.ids.allocation_size()
            + self.labels.memory()
    }

    /// Takes over a change, which the caller has written to the [`Log`](super::Log), or is about
    /// to. What is refused changes nothing; what a [`Plan`](super::Plan) made is not refused.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for an id, schema or time that cannot be, a name that another
    /// series has or a series that is not there; those of the decoding of a schema.
    pub fn apply(&mut self, record: &Record) -> Result<()> {
        match record {
            Record::Schema { id, header } => {
                if index(*id) != self.schemas.len() || *id >= SCHEMAS_MAX {
                    let known = self.schemas.len();
                    return refuse(format!("schema {id} does not come after {known} others"));
                }
                self.schemas.push(Arc::new(definition::decode(header, "schema")?));
            }
            Record::Create { id, place, start, name, labels } => {
                self.create(*id, *place, *start, name, labels)?;
            }
            Record::Delete { id } => {
                self.known(*id)?;
                self.forget_name(*id);
                let (page, number) = Page::of(id.number());
                if let Some(place) = self.pages.get_mut(page)
                    && place.as_mut().is_some_and(|page| page.delete(number))
                {
                    *place = None;
                }
                let pages = &self.pages;
                self.labels.delete(id.number(), |series| {
                    let (page, number) = Page::of(series);
                    let page = pages.get(page).and_then(Option::as_ref);
                    page.is_some_and(|page| page.entry(number).is_some())
                });
            }
            Record::Rename { id, name } => {
                self.known(*id)?;
                if self.lookup(name) == Some(*id) {
                    return Ok(());
                }
                self.take_name(*id, name)?;
                self.forget_name(*id);
                let (page, number) = Page::of(id.number());
                if let Some(page) = self.pages.get_mut(page).and_then(Option::as_mut) {
                    page.rename(number, name.as_str());
                }
            }
            Record::Relabel { id, labels } => {
                self.known(*id)?;
                self.labels.clear(id.number());
                self.labels.insert(id.number(), labels);
            }
            Record::Move { id, place } => {
                let schema = self.has_schema(*place)?;
                let (page, number) = Page::of(id.number());
                let page = self.pages.get_mut(page).and_then(Option::as_mut);
                let entry = page.and_then(|page| page.entry_mut(number));
                let entry = entry.ok_or_else(|| unknown(*id))?;
                (entry.schema, entry.slot) = (schema, place.slot);
            }
        }
        Ok(())
    }

    fn create(
        &mut self,
        id: SeriesId,
        place: Place,
        start: Timestamp,
        name: &Name,
        labels: &Labels,
    ) -> Result<()> {
        let number = id.number();
        if number < self.next {
            return refuse(format!("series {id} is not new: the next is {}", self.next));
        }
        if number == u32::MAX {
            return Err(spent());
        }
        let entry =
            Entry::new(record::to_microseconds(start)?, self.has_schema(place)?, place.slot);
        self.take_name(id, name)?;
        let (page, at) = Page::of(number);
        if self.pages.len() <= page {
            self.pages.resize(page + 1, None);
        }
        if let Some(page) = self.pages.get_mut(page) {
            page.get_or_insert_with(|| Box::new(Page::new())).create(at, name.as_str(), entry);
        }
        self.next = number + 1;
        self.labels.insert(number, labels);
        Ok(())
    }

    /// Counts all ids below `next` as given out.
    pub(super) fn spend(&mut self, next: u32) {
        self.next = self.next.max(next);
    }

    pub(super) fn known(&self, id: SeriesId) -> Result<()> {
        if self.contains(id) { Ok(()) } else { Err(unknown(id)) }
    }

    fn has_schema(&self, place: Place) -> Result<u16> {
        let number = u16::try_from(place.schema).ok();
        number.filter(|_| index(place.schema) < self.schemas.len()).ok_or_else(|| {
            let message = format!("there is no schema {}", place.schema);
            Error::new(ErrorKind::OutOfBounds, message)
        })
    }

    /// Makes a name lead to a series that does not have it yet; refused when it leads to another.
    fn take_name(&mut self, id: SeriesId, name: &Name) -> Result<()> {
        let (pages, state) = (&self.pages, &self.hash);
        let is_it = |known: &u32| text(pages, *known) == Some(name.as_str());
        let rehash = |known: &u32| rehash(pages, state, *known);
        match self.ids.entry(hash(state, name.as_ref()), is_it, rehash) {
            hash_table::Entry::Occupied(other) => {
                Err(taken(name, SeriesId::from_number(*other.get())))
            }
            hash_table::Entry::Vacant(place) => {
                place.insert(id.number());
                Ok(())
            }
        }
    }

    /// Makes room for so many names at once: growing looks at each name again, wherever it is.
    pub(super) fn reserve(&mut self, series: usize) {
        let (pages, state) = (&self.pages, &self.hash);
        self.ids.reserve(series, |known| rehash(pages, state, *known));
    }

    /// Gives back the room for names that did not come.
    pub(super) fn shrink(&mut self) {
        let (pages, state) = (&self.pages, &self.hash);
        self.ids.shrink_to_fit(|known| rehash(pages, state, *known));
    }

    fn forget_name(&mut self, id: SeriesId) {
        let hash = rehash(&self.pages, &self.hash, id.number());
        if let Ok(entry) = self.ids.find_entry(hash, |known| *known == id.number()) {
            entry.remove();
        }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue")
            .field("series", &self.len())
            .field("schemas", &self.schemas.len())
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}

#[inline]
fn text(pages: &[Option<Box<Page>>], id: u32) -> Option<&str> {
    let (page, number) = Page::of(id);
    pages.get(page)?.as_ref()?.name(number)
}

fn rehash(pages: &[Option<Box<Page>>], state: &SeedableRandomState, id: u32) -> u64 {
    hash(state, text(pages, id).unwrap_or_default().as_bytes())
}

#[inline]
fn hash(state: &SeedableRandomState, name: &[u8]) -> u64 {
    let mut hasher = state.build_hasher();
    hasher.write(name);
    hasher.finish()
}

#[cold]
pub(super) fn unknown(id: SeriesId) -> Error {
    Error::new(ErrorKind::OutOfBounds, format!("there is no series {id}"))
}

#[cold]
pub(super) fn taken(name: &Name, by: SeriesId) -> Error {
    Error::new(ErrorKind::Exists, format!("the series '{name}' is there already, as {by}"))
}

#[cold]
pub(super) fn spent() -> Error {
    Error::new(ErrorKind::OutOfBounds, "4,294,967,295 series were created, which is the most")
}

fn refuse<T>(message: String) -> Result<T> {
    Err(Error::new(ErrorKind::OutOfBounds, message))
}
