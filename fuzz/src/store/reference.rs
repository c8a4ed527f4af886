//! What a store has to be equal to, to the last bit: for each series one database in memory.

use concertim::schema::LiveHead;
use concertim::storage::{Memory, Storage};
use concertim::store::{Labels, Refusal, SeriesId, Store};
use concertim::{Consolidation, CreateOptions, Fetched, Reading, Rrd, Schema, Timestamp};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fmt, io};

/// A reading that owns its text.
#[derive(Clone, PartialEq)]
pub enum Value {
    Unknown,
    Float(f64),
    Integer(i64),
    Unsigned(u64),
    Text(Vec<u8>),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("U"),
            Self::Float(value) => write!(f, "{value}f"),
            Self::Integer(value) => write!(f, "{value}i"),
            Self::Unsigned(value) => write!(f, "{value}u"),
            Self::Text(text) if text.len() > 60 => write!(f, "'{} bytes'", text.len()),
            Self::Text(text) => write!(f, "'{}'", text.escape_ascii()),
        }
    }
}

impl Value {
    pub fn reading(&self) -> Reading<'_> {
        match self {
            Self::Unknown => Reading::Unknown,
            Self::Float(value) => Reading::Float(*value),
            Self::Integer(value) => Reading::Integer(*value),
            Self::Unsigned(value) => Reading::Unsigned(*value),
            Self::Text(text) => Reading::Text(text),
        }
    }
}

pub fn readings(values: &[Value]) -> Vec<Reading<'_>> {
    values.iter().map(Value::reading).collect()
}

/// Longest text of a reading that a store takes.
const TEXT_MAX: usize = 255;

/// Memory that can be looked at while a database has it.
#[derive(Clone, Debug)]
struct Shared(Arc<Mutex<Memory>>);

impl Shared {
    fn with<T>(&self, look: impl FnOnce(&mut Memory) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Storage for Shared {
    fn size(&self) -> io::Result<u64> {
        self.with(|memory| memory.size())
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.with(|memory| memory.read_at(offset, out))
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.with(|memory| memory.write_at(offset, bytes))
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An entry of a batch.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub series: SeriesId,
    pub at: Timestamp,
    pub values: Vec<Value>,
}

/// Why an entry is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    UnknownSeries,
    TooOld,
    OutOfBounds,
    Malformed,
    Other,
}

impl From<&Refusal> for Reason {
    fn from(refusal: &Refusal) -> Self {
        match refusal {
            Refusal::UnknownSeries => Self::UnknownSeries,
            Refusal::TooOld => Self::TooOld,
            Refusal::OutOfBounds => Self::OutOfBounds,
            Refusal::Malformed(_) => Self::Malformed,
            _ => Self::Other,
        }
    }
}

/// One series as a database.
#[derive(Debug)]
pub struct Twin {
    pub name: String,
    pub labels: Labels,
    pub schema: Arc<Schema>,
    rrd: Rrd,
    bytes: Shared,
    /// What the store may still hold back, and shows all the same.
    waiting: BTreeMap<Timestamp, Vec<Value>>,
}

fn database(bytes: Vec<u8>) -> (Rrd, Shared) {
    let shared = Shared(Arc::new(Mutex::new(Memory::from(bytes))));
    let rrd = Rrd::from_storage(Box::new(shared.clone())).expect("a database of ours");
    (rrd, shared)
}

impl Clone for Twin {
    fn clone(&self) -> Self {
        let (rrd, bytes) = database(self.bytes.with(|memory| memory.bytes().to_vec()));
        let (name, labels) = (self.name.clone(), self.labels.clone());
        let (schema, waiting) = (Arc::clone(&self.schema), self.waiting.clone());
        Self { name, labels, schema, rrd, bytes, waiting }
    }
}

impl Twin {
    pub fn new(name: &str, labels: Labels, schema: &Arc<Schema>, start: Timestamp) -> Self {
        let image = Rrd::new_image(schema, &CreateOptions::new(start)).expect("a schema");
        let (rrd, bytes) = database(image);
        let (name, schema, waiting) = (name.to_owned(), Arc::clone(schema), BTreeMap::new());
        Self { name, labels, schema, rrd, bytes, waiting }
    }

    /// The moments of readings that wait.
    pub fn moments(&self) -> Vec<Timestamp> {
        self.waiting.keys().copied().collect()
    }

    /// The newest moment of a reading, those that wait included.
    pub fn newest(&self) -> Timestamp {
        let newest = self.waiting.last_key_value().map(|(at, _)| *at);
        newest.map_or(self.rrd.last_update(), |at| at.max(self.rrd.last_update()))
    }

    /// Whether readings have a form that the data sources take: after a known reading a second
    /// before, where every rule applies.
    fn is_well_formed(&self, values: &[Value]) -> bool {
        let long = |value: &Value| matches!(value, Value::Text(text) if text.len() > TEXT_MAX);
        let measured = self.schema.data_sources().iter().filter(|ds| ds.expression().is_none());
        if values.iter().any(long) {
            return false;
        }
        let start = Timestamp::from_seconds(1_000_000_000);
        let image = Rrd::new_image(&self.schema, &CreateOptions::new(start)).expect("a schema");
        let (mut probe, _) = database(image);
        let zeros = vec![Reading::Unsigned(0); measured.count()];
        probe.update(start.plus_seconds(1), &zeros).expect("zero is a number of every form");
        probe.update(start.plus_seconds(2), &readings(values)).is_ok()
    }

    /// Applies what is of good form.
    pub fn apply(&mut self, at: Timestamp, readings: &[Reading<'_>]) {
        let applied = self.rrd.update(at, readings);
        applied.unwrap_or_else(|error| panic!("a reading of good form at {at:?}: {error}"));
    }

    fn ripen(&mut self, until: Timestamp) {
        while let Some(first) = self.waiting.first_entry()
            && *first.key() <= until
        {
            let (at, values) = first.remove_entry();
            self.apply(at, &readings(&values));
        }
    }

    /// The database with all that waits applied.
    pub fn ahead(&self) -> Rrd {
        let mut copy = self.clone();
        copy.ripen(Timestamp::from_seconds(i64::MAX));
        copy.rrd
    }
}

/// All series of a store.
#[derive(Clone, Debug, Default)]
pub struct Reference {
    pub series: BTreeMap<SeriesId, Twin>,
    /// Seconds that readings wait for late ones.
    pub window: i64,
    /// Seconds that they may be ahead.
    pub future: i64,
    /// Whether places in archives are those that a row's time says. What a reading that waits
    /// would make of them is counted on from there, and a gap longer than an archive once round.
    pub counted: bool,
}

impl Reference {
    pub fn new(window: i64, future: i64, counted: bool) -> Self {
        Self { series: BTreeMap::new(), window, future, counted }
    }

    /// Applies what has waited for the window.
    pub fn tick(&mut self, now: Timestamp) {
        let until = now.plus_seconds(-self.window);
        self.series.values_mut().for_each(|twin| twin.ripen(until));
    }

    /// Appends a batch; says what is refused, by its number.
    pub fn append(&mut self, entries: &[Entry], now: Timestamp) -> BTreeMap<usize, Reason> {
        if self.window > 0 {
            self.tick(now);
        }
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by_key(|index| (entries[*index].at, *index));
        let mut refused = BTreeMap::new();
        let mut taken: BTreeMap<SeriesId, Timestamp> = BTreeMap::new();
        let bounds = Timestamp::EARLIEST..=now.plus_seconds(self.future);
        for index in order {
            let Entry { series, at, values } = &entries[index];
            let Some(twin) = self.series.get_mut(series) else {
                refused.insert(index, Reason::UnknownSeries);
                continue;
            };
            let reason = if *at <= twin.rrd.last_update() || taken.get(series) == Some(at) {
                Some(Reason::TooOld)
            } else if !twin.is_well_formed(values) {
                Some(Reason::Malformed)
            } else if !bounds.contains(at) {
                Some(Reason::OutOfBounds)
            } else if twin.waiting.contains_key(at) {
                Some(Reason::TooOld)
            } else {
                None
            };
            if matches!(reason, None | Some(Reason::OutOfBounds)) {
                taken.insert(*series, *at);
            }
            match reason {
                Some(reason) => {
                    refused.insert(index, reason);
                }
                None if self.window > 0 => {
                    twin.waiting.insert(*at, values.clone());
                }
                None => twin.apply(*at, &readings(values)),
            }
        }
        if self.window > 0 {
            self.tick(now);
        }
        refused
    }

    /// Compares the whole store.
    ///
    /// # Errors
    /// The first difference, in words.
    pub fn compare(&self, store: &Store) -> Result<u64, String> {
        let listed: Vec<SeriesId> = store.list(&concertim::store::Query::default());
        let wanted: Vec<SeriesId> = self.series.keys().copied().collect();
        if listed != wanted || store.len() != wanted.len() {
            return Err(format!("the series are {listed:?}, not {wanted:?}"));
        }
        let mut rows = 0;
        for (id, twin) in &self.series {
            rows += twin.compare(store, *id, self.counted)?;
        }
        Ok(rows)
    }
}

impl Twin {
    /// Most rows of an archive that lie between this and a later life of the series.
    pub fn rows_before(&self, later: &Self) -> i64 {
        let (from, to) = (self.newest().seconds(), later.newest().seconds());
        let archives = self.schema.archives().iter();
        let seconds = archives.map(|archive| self.schema.row_seconds(archive));
        let seconds = seconds.map(|seconds| i64::try_from(seconds).unwrap_or(i64::MAX));
        let rows = seconds.map(|seconds| to.div_euclid(seconds) - from.div_euclid(seconds));
        rows.max().unwrap_or(0)
    }

    /// Compares everything that the store says of the series; answers how many rows.
    ///
    /// # Errors
    /// The first difference, in words.
    pub fn compare(&self, store: &Store, id: SeriesId, counted: bool) -> Result<u64, String> {
        let ahead = self.compare_head(store, id, counted)?;
        self.compare_rows(store, id, &ahead)
    }

    /// Compares all but the rows; answers the database with all that waits applied.
    ///
    /// # Errors
    /// The first difference, in words.
    pub fn compare_head(&self, store: &Store, id: SeriesId, counted: bool) -> Result<Rrd, String> {
        let ahead = self.ahead();
        let info = store.info(id).map_err(|error| format!("series {id}: {error}"))?;
        if (&info.name, &info.labels) != (&self.name, &self.labels) || info.schema != self.schema {
            let (name, labels) = (&info.name, &info.labels);
            let (ours, theirs) = (&info.schema, (&self.name, &self.labels, &self.schema));
            return Err(format!("series {id} is {name} {labels:?} {ours:?}, not {theirs:?}"));
        }
        if store.series(&self.name) != Some(id) {
            return Err(format!("the name '{}' is not that of series {id}", self.name));
        }
        let place = format!("series {id}, last {:?}", ahead.last_update());
        if let Some(found) = differ(&self.schema, &info.live, ahead.live(), counted) {
            return Err(format!("{place}: {found}"));
        }
        if store.last(id).ok() != Some(ahead.last_update()) {
            return Err(format!("{place}: the store's last is {:?}", store.last(id)));
        }
        Ok(ahead)
    }

    fn compare_rows(&self, store: &Store, id: SeriesId, ahead: &Rrd) -> Result<u64, String> {
        let place = format!("series {id}, last {:?}", ahead.last_update());
        let mut rows = 0;
        for archive in self.schema.archives() {
            let seconds = self.schema.row_seconds(archive);
            let span = i64::try_from(seconds * (archive.rows() + 1)).unwrap_or(i64::MAX);
            let end = ahead.last_update().seconds().saturating_add(span / 8);
            let start = end.saturating_sub(span).max(1);
            let question = Question {
                consolidation: archive.consolidation(),
                start,
                end,
                resolution: seconds,
            };
            rows +=
                question.compare(store, id, ahead).map_err(|text| format!("{place}: {text}"))?;
        }
        Ok(rows)
    }
}

/// What a fetch is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub consolidation: Consolidation,
    pub start: i64,
    pub end: i64,
    pub resolution: u64,
}

impl Question {
    /// Asks both; answers how many rows.
    ///
    /// # Errors
    /// The first difference, in words.
    pub fn compare(&self, store: &Store, id: SeriesId, ahead: &Rrd) -> Result<u64, String> {
        let Self { consolidation, start, end, resolution } = *self;
        let ours = store.fetch(id, consolidation, start, end, resolution);
        let theirs = ahead.fetch(consolidation, start, end, resolution);
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                let same = bits(&ours) == bits(&theirs);
                let rows = u64::try_from(ours.values.len() / ours.sources.max(1)).unwrap_or(0);
                let place = ours.values.iter().zip(&theirs.values);
                let place = place.map(|(a, b)| a.to_bits() == b.to_bits()).position(|same| !same);
                let text = || format!("{self:?}: cell {place:?}: {ours:?}, not {theirs:?}");
                if same { Ok(rows) } else { Err(text()) }
            }
            (Err(ours), Err(theirs)) if ours.kind() == theirs.kind() => Ok(0),
            (ours, theirs) => Err(format!("{self:?}: {ours:?}, not {theirs:?}")),
        }
    }
}

fn bits(fetched: &Fetched) -> (i64, i64, u64, usize, Vec<u64>) {
    let values = fetched.values.iter().map(|value| value.to_bits()).collect();
    (fetched.start, fetched.end, fetched.step, fetched.sources, values)
}

/// Where two live heads differ, if they do. Rows are counted from 1970 in a store, and from a
/// random place in a database.
fn differ(schema: &Schema, ours: &LiveHead, theirs: &LiveHead, counted: bool) -> Option<String> {
    let floats = |values: &[f64]| -> Vec<u64> { values.iter().map(|v| v.to_bits()).collect() };
    let columns = [
        ("open step", &ours.pdp.value, &theirs.pdp.value),
        ("value", &ours.cdp.value, &theirs.cdp.value),
        ("primary", &ours.cdp.primary, &theirs.cdp.primary),
        ("secondary", &ours.cdp.secondary, &theirs.cdp.secondary),
    ];
    for (name, ours, theirs) in columns {
        if floats(ours) != floats(theirs) {
            return Some(format!("{name} is {ours:?}, not {theirs:?}"));
        }
    }
    let counts = [
        ("unknown seconds", &ours.pdp.unknown_seconds, &theirs.pdp.unknown_seconds),
        ("unknown", &ours.cdp.unknown, &theirs.cdp.unknown),
    ];
    for (name, ours, theirs) in counts {
        if ours != theirs {
            return Some(format!("{name} is {ours:?}, not {theirs:?}"));
        }
    }
    if ours.last_update != theirs.last_update || ours.pdp.reading != theirs.pdp.reading {
        let (a, b) = (&ours.pdp.reading, &theirs.pdp.reading);
        return Some(format!("the last readings are {:?} {a:?}, not {b:?}", ours.last_update));
    }
    let rows = schema.archives().iter().map(|archive| {
        let seconds = i64::try_from(schema.row_seconds(archive)).unwrap_or(i64::MAX);
        let number = theirs.last_update.seconds().div_euclid(seconds).unsigned_abs();
        number % archive.rows()
    });
    let rows: Vec<u64> = rows.collect();
    (counted && rows != ours.current_row)
        .then(|| format!("rows {:?}, not {rows:?}", ours.current_row))
}
