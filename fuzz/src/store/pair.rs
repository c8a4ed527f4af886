//! A store and its reference, living the same life.

use super::reference::{Entry, Question, Reason, Reference, Twin, Value};
use concertim::storage::Simulated;
use concertim::store::{
    Batch, Labels, LayoutKind, Name, NewSeries, SchemaRule, SeriesId, Store, StoreOptions,
    SyncPolicy,
};
use concertim::{Consolidation, ErrorKind, Result, Schema, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// What a data source is given.
#[derive(Clone, Debug)]
pub enum Given {
    /// This, whatever its kind is.
    Value(Value),
    /// The series' counter, so much further: as unsigned, text, float or integer.
    Count(u32, u8),
}

/// How far an entry's moment is from the series' newest, in thousandths of a step from it, or from
/// the step's next border.
#[derive(Clone, Copy, Debug)]
pub struct Gap {
    pub thousandths: i64,
    pub from_border: bool,
    pub microseconds: i64,
}

/// An entry whose series and moment depend on the life so far.
#[derive(Clone, Debug)]
pub struct Sketch {
    /// Which of the living; 255 is nobody.
    pub series: u8,
    pub gap: Gap,
    pub given: Vec<Given>,
    /// Readings for all data sources, calculated ones too.
    pub for_all: bool,
    /// One reading too many.
    pub surplus: bool,
}

/// One operation.
#[derive(Clone, Debug)]
pub enum Step {
    Create {
        schema: usize,
        count: u8,
        back: i64,
        microseconds: u32,
    },
    /// Names that may be there, to be created by rule.
    Resolve(Vec<u8>),
    /// A batch, in an order of its own, at so many seconds after the newest of its moments.
    Append {
        sketches: Vec<Sketch>,
        order: u64,
        later: i64,
    },
    Fetch {
        series: u8,
        consolidation: Consolidation,
        archive: u8,
        before: i64,
        length: i64,
        resolution: u64,
    },
    Delete(u8),
    Rename(u8),
    Relabel(u8, u8),
    Checkpoint,
    Tick(i64),
    Sync,
    Reopen,
    Kill,
}

/// How a life is lived.
#[derive(Clone, Debug)]
pub struct Setting {
    pub layout: LayoutKind,
    pub schemas: Vec<Schema>,
    pub window: i64,
    pub shards: u32,
    pub sync: SyncPolicy,
    pub segment: u64,
}

impl Setting {
    /// The options of a store that lives so.
    pub fn options(&self) -> StoreOptions {
        let mut options = StoreOptions::default();
        options.layout = self.layout;
        options.shards = self.shards;
        options.sync = self.sync;
        options.journal_segment = self.segment;
        options.window = Duration::from_secs(self.window.unsigned_abs());
        let rule =
            |schema: &Schema| SchemaRule { pattern: "rule/**".to_owned(), schema: schema.clone() };
        options.schemas = self.schemas.first().map(rule).into_iter().collect();
        options
    }
}

/// What happened, for whoever has to know what may be half way after a crash.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// What was refused with a reason that is no rule but a failure.
    pub failed: Option<String>,
    /// What the series would be had it not failed, when it did.
    pub after: Option<Reference>,
}

/// A store and its reference.
#[derive(Debug)]
pub struct Pair {
    pub setting: Setting,
    pub folder: Simulated,
    pub store: Option<Store>,
    pub reference: Reference,
    pub now: Timestamp,
    counters: BTreeMap<SeriesId, u64>,
    names: u32,
    /// The number of the next series.
    pub next: u32,
    /// Rows, and readings accepted and refused, that were compared.
    pub rows: u64,
    pub accepted: u64,
    pub refused: u64,
}

/// When lives begin: not on a border of most steps.
pub const START: i64 = 1_700_000_003;

impl Pair {
    /// A new store in a new folder.
    ///
    /// # Errors
    /// The store's.
    pub fn new(setting: Setting) -> Result<Self> {
        Self::in_folder(setting, Simulated::new())
    }

    /// A new store in a folder, which may refuse it.
    ///
    /// # Errors
    /// The store's.
    pub fn in_folder(setting: Setting, folder: Simulated) -> Result<Self> {
        let store = Store::open_in(Arc::new(folder.clone()), setting.options())?;
        let future = i64::try_from(store.options().future_max.as_secs()).unwrap_or(0);
        let counted = setting.window == 0 && setting.layout == LayoutKind::Columns;
        Ok(Self {
            reference: Reference::new(setting.window, future, counted),
            setting,
            folder,
            store: Some(store),
            now: Timestamp::from_seconds(START),
            counters: BTreeMap::new(),
            names: 0,
            next: 0,
            rows: 0,
            accepted: 0,
            refused: 0,
        })
    }

    /// How many names have been given.
    pub fn names(&self) -> u32 {
        self.names
    }

    /// Goes on giving names behind these.
    pub fn take_names(&mut self, names: u32) {
        self.names = names;
    }

    pub fn store(&self) -> &Store {
        self.store.as_ref().expect("the store is open")
    }

    fn pick(&self, place: u8) -> Option<SeriesId> {
        let living = self.reference.series.len();
        if place == u8::MAX || living == 0 {
            return None;
        }
        self.reference.series.keys().nth(usize::from(place) % living).copied()
    }

    /// Opens what another process would find, and compares.
    ///
    /// # Errors
    /// The first difference.
    pub fn reopen(&mut self, folder: Simulated) -> Result<(), String> {
        self.store = None;
        self.folder = folder;
        let opened = Store::open_in(Arc::new(self.folder.clone()), self.setting.options());
        self.store = Some(opened.map_err(|error| format!("opening: {error}"))?);
        self.compare()
    }

    /// Compares everything.
    ///
    /// # Errors
    /// The first difference.
    pub fn compare(&mut self) -> Result<(), String> {
        self.rows += self.reference.compare(self.store())?;
        Ok(())
    }

    /// Works out the entries of a batch.
    fn entries(&mut self, sketches: &[Sketch], order: u64) -> Vec<Entry> {
        let mut newest: BTreeMap<SeriesId, Timestamp> = BTreeMap::new();
        let mut entries = Vec::new();
        for (index, sketch) in (0u64..).zip(sketches) {
            let Some(series) = self.pick(sketch.series) else {
                let series = SeriesId::from_number(1_000 + u32::from(sketch.series));
                let values = vec![Value::Float(1.0)];
                entries.push((index, Entry { series, at: self.now, values }));
                continue;
            };
            let Some(twin) = self.reference.series.get(&series) else { continue };
            let step = i64::from(twin.schema.step().seconds());
            let from = newest.get(&series).copied().unwrap_or_else(|| twin.newest());
            let Gap { thousandths, from_border, microseconds } = sketch.gap;
            let mut seconds = from.seconds();
            let mut micros = i64::from(from.microseconds()) + microseconds;
            if from_border {
                seconds += step - seconds.rem_euclid(step);
                micros = microseconds;
            }
            micros += thousandths * step * 1_000;
            let at = seconds * 1_000_000 + micros;
            let micros = u32::try_from(at.rem_euclid(1_000_000)).unwrap_or(0);
            let at = Timestamp::new(at.div_euclid(1_000_000), micros).expect("a moment");
            let latest = newest.entry(series).or_insert(from);
            *latest = at.max(*latest);
            let counter = self.counters.entry(series).or_insert(u64::MAX - 5_000);
            let mut given = sketch.given.iter().cycle();
            let sources = twin.schema.data_sources().iter();
            let sources = sources.filter(|ds| sketch.for_all || ds.expression().is_none());
            let values = sources.map(|_| match given.next() {
                None => Value::Unknown,
                Some(Given::Value(value)) => value.clone(),
                Some(Given::Count(by, form)) => {
                    *counter = counter.wrapping_add(u64::from(*by));
                    let count = *counter;
                    match form % 4 {
                        0 => Value::Unsigned(count),
                        1 => Value::Text(count.to_string().into_bytes()),
                        2 => Value::Float((count % (1 << 40)) as f64),
                        _ => Value::Integer((count % (1 << 40)) as i64),
                    }
                }
            });
            let mut values: Vec<Value> = values.collect();
            if sketch.surplus {
                values.push(Value::Float(1.0));
                values.push(Value::Float(1.0));
            }
            entries.push((index, Entry { series, at, values }));
        }
        entries.sort_by_key(|(index, _)| (index + 1).wrapping_mul(order | 1) % 251);
        entries.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Does one operation with both, and compares what it says.
    ///
    /// # Errors
    /// The first difference.
    pub fn step(&mut self, step: &Step) -> Result<Outcome, String> {
        let mut outcome = Outcome::default();
        match step {
            Step::Create { schema, count, back, microseconds } => {
                let schema = self.setting.schemas[schema % self.setting.schemas.len()].clone();
                let start =
                    Timestamp::new(self.now.seconds() - back, *microseconds).expect("a moment");
                let new: Vec<NewSeries> =
                    (0..=*count % 4).map(|_| self.new_series(&schema, start)).collect();
                let created = self.store().create(new.clone());
                self.settle(created, new, &mut outcome)?;
            }
            Step::Resolve(places) => self.resolve(places, &mut outcome)?,
            Step::Append { sketches, order, later } => {
                let entries = self.entries(sketches, *order);
                let latest = entries.iter().map(|entry| entry.at).max().unwrap_or(self.now);
                self.now = self.now.max(latest.plus_seconds(*later));
                self.append(entries, &mut outcome)?;
            }
            Step::Fetch { series, consolidation, archive, before, length, resolution } => {
                let Some(id) = self.pick(*series) else { return Ok(outcome) };
                let twin = &self.reference.series[&id];
                let ahead = twin.ahead();
                let archives = twin.schema.archives();
                let archive = &archives[usize::from(*archive) % archives.len()];
                let row = i64::try_from(twin.schema.row_seconds(archive)).unwrap_or(i64::MAX);
                let start = (ahead.last_update().seconds() - before * row / 100).max(1);
                let question = Question {
                    consolidation: *consolidation,
                    start,
                    end: start + length * row / 100,
                    resolution: (resolution * row.unsigned_abs() / 100).max(1),
                };
                self.rows += question.compare(self.store(), id, &ahead)?;
            }
            Step::Delete(place) => {
                let Some(id) = self.pick(*place) else { return Ok(outcome) };
                let deleted = self.store().delete(&[id]);
                let mut after = self.reference.clone();
                after.series.remove(&id);
                self.finish(deleted, after, &mut outcome)?;
            }
            Step::Rename(place) => {
                let Some(id) = self.pick(*place) else { return Ok(outcome) };
                let name = self.name();
                let renamed = self.store().rename(id, Name::new(&name).expect("a name"));
                let mut after = self.reference.clone();
                after.series.entry(id).and_modify(|twin| twin.name = name);
                self.finish(renamed, after, &mut outcome)?;
            }
            Step::Relabel(place, label) => {
                let Some(id) = self.pick(*place) else { return Ok(outcome) };
                let labels = labels(*label);
                let relabelled = self.store().relabel(id, labels.clone());
                let mut after = self.reference.clone();
                after.series.entry(id).and_modify(|twin| twin.labels = labels);
                self.finish(relabelled, after, &mut outcome)?;
            }
            Step::Checkpoint => {
                let done = self.store().checkpoint(self.now);
                self.done(done, &mut outcome)?;
            }
            Step::Tick(seconds) => {
                self.now = self.now.plus_seconds(*seconds);
                let done = self.store().tick(self.now);
                if self.done(done, &mut outcome)?.is_some() {
                    self.reference.tick(self.now);
                }
            }
            Step::Sync => {
                let done = self.store().sync();
                self.done(done, &mut outcome)?;
            }
            Step::Reopen => self.reopen(self.folder.clone())?,
            Step::Kill => self.reopen(self.folder.killed())?,
        }
        Ok(outcome)
    }

    /// Takes what a call has made of the series, or notes that it may have.
    fn finish(
        &mut self,
        done: Result<()>,
        after: Reference,
        outcome: &mut Outcome,
    ) -> Result<(), String> {
        match self.done(done, outcome)? {
            Some(()) => self.reference = after,
            None => outcome.after = Some(after),
        }
        Ok(())
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("rack{}/series {}", self.names % 3, self.names)
    }

    fn new_series(&mut self, schema: &Schema, start: Timestamp) -> NewSeries {
        let name = self.name();
        let labels = labels(u8::try_from(self.names % 5).unwrap_or(0));
        NewSeries { name: Name::new(&name).expect("a name"), labels, schema: schema.clone(), start }
    }

    /// What a call that no rule refuses answers; none when the disk refused it.
    fn done<T>(&self, done: Result<T>, outcome: &mut Outcome) -> Result<Option<T>, String> {
        match done {
            Ok(done) => Ok(Some(done)),
            Err(error) if matches!(error.kind(), ErrorKind::Io | ErrorKind::Poisoned) => {
                outcome.failed = Some(error.to_string());
                Ok(None)
            }
            Err(error) => Err(format!("refused for no reason: {error}")),
        }
    }

    fn settle(
        &mut self,
        created: Result<Vec<SeriesId>>,
        new: Vec<NewSeries>,
        outcome: &mut Outcome,
    ) -> Result<(), String> {
        let wanted = (self.next..).map(SeriesId::from_number).take(new.len());
        let wanted: Vec<SeriesId> = wanted.collect();
        let mut after = self.reference.clone();
        for (id, new) in wanted.iter().zip(new) {
            let twin = Twin::new(new.name.as_str(), new.labels, &Arc::new(new.schema), new.start);
            after.series.insert(*id, twin);
        }
        match self.done(created, outcome)? {
            Some(ids) if ids == wanted => self.reference = after,
            Some(ids) => return Err(format!("ids {ids:?}, not {wanted:?}")),
            None => {
                outcome.after = Some(after);
                return Ok(());
            }
        }
        self.next += u32::try_from(wanted.len()).unwrap_or(0);
        Ok(())
    }

    fn resolve(&mut self, places: &[u8], outcome: &mut Outcome) -> Result<(), String> {
        let name = |place: &u8| match place % 4 {
            0 => format!("none/{place}"),
            _ => format!("rule/{}", place % 32),
        };
        let names: Vec<String> = places.iter().map(name).collect();
        let asked: Vec<&str> = names.iter().map(String::as_str).collect();
        let resolved = self.store().resolve(&asked, self.now);
        let schema = Arc::new(self.setting.schemas[0].clone());
        let start = self.now.plus_seconds(-i64::from(schema.step().seconds()));
        let mut after = self.reference.clone();
        let mut wanted = Vec::new();
        let mut next = self.next;
        for name in &names {
            let known = after.series.iter().find(|(_, twin)| twin.name == *name);
            let known = known.map(|(id, _)| *id);
            wanted.push(known.or_else(|| {
                name.starts_with("rule/").then(|| {
                    let id = SeriesId::from_number(next);
                    next += 1;
                    after.series.insert(id, Twin::new(name, Labels::default(), &schema, start));
                    id
                })
            }));
        }
        match self.done(resolved, outcome)? {
            Some(ids) if ids == wanted => {
                (self.reference, self.next) = (after, next);
                Ok(())
            }
            Some(ids) => Err(format!("the names {names:?} are {ids:?}, not {wanted:?}")),
            None => {
                outcome.after = Some(after);
                Ok(())
            }
        }
    }

    fn append(&mut self, entries: Vec<Entry>, outcome: &mut Outcome) -> Result<(), String> {
        let mut batch = self.store().batch();
        entries.iter().for_each(|entry| push(&mut batch, entry));
        let before = self.reference.clone();
        let wanted = self.reference.append(&entries, self.now);
        let appended = self.store().append(&mut batch, self.now);
        let appended = match self.done(appended, outcome) {
            Ok(Some(appended)) => appended,
            failed => {
                outcome.after = Some(std::mem::replace(&mut self.reference, before));
                return failed.map(|_| ());
            }
        };
        if !batch.is_empty() || appended.accepted + appended.refused.len() != entries.len() {
            return Err(format!("{} entries, and {appended:?}", entries.len()));
        }
        let refused = appended.refused.iter().map(|(entry, why)| (*entry, Reason::from(why)));
        let refused: BTreeMap<usize, Reason> = refused.collect();
        if let Some((_, why)) =
            appended.refused.iter().find(|(_, why)| Reason::from(why) == Reason::Other)
        {
            // The shard is poisoned: what of the batch is in others is.
            outcome.failed = Some(why.to_string());
            outcome.after = Some(std::mem::replace(&mut self.reference, before));
            let kept = (0..).zip(entries).filter(|(index, _)| !refused.contains_key(index));
            let kept: Vec<Entry> = kept.map(|(_, entry)| entry).collect();
            let again = self.reference.append(&kept, self.now);
            return if again.is_empty() {
                Ok(())
            } else {
                Err(format!("taken although {again:?}"))
            };
        }
        self.accepted += u64::try_from(appended.accepted).unwrap_or(0);
        self.refused += u64::try_from(appended.refused.len()).unwrap_or(0);
        if refused != wanted {
            let now = self.now;
            return Err(format!(
                "refused {:?}, not {wanted:?}; {now:?} {entries:?}",
                appended.refused
            ));
        }
        Ok(())
    }
}

pub fn push(batch: &mut Batch, entry: &Entry) {
    let readings = super::reference::readings(&entry.values);
    match &*readings {
        [only] => batch.push(entry.series, entry.at, *only),
        all => batch.push_all(entry.series, entry.at, all),
    }
}

fn labels(number: u8) -> Labels {
    let value = number.to_string();
    let labels = [("rack", value.as_str()), ("room", "1")];
    Labels::new(labels.into_iter().take(usize::from(number % 3))).expect("labels")
}

/// What a store may be after a call that failed or was cut off: for each series what it was, or
/// what the call would have made of it.
#[derive(Debug)]
pub struct Doubt {
    pub before: Reference,
    pub after: Reference,
}

impl Doubt {
    /// Which of both each series is. Those for which `group` says the same are the same, where one
    /// can tell; the answer says whether one can of all. A late reading after which everything is
    /// unknown all the same changes nothing that one can see, and is there all the same.
    ///
    /// # Errors
    /// The first series that is neither.
    pub fn settle(
        &self,
        store: &Store,
        group: impl Fn(SeriesId) -> u32,
    ) -> Result<(Reference, bool), String> {
        let mut certain = true;
        let mut settled = Reference { series: BTreeMap::new(), ..self.before.clone() };
        let mut groups: BTreeMap<u32, bool> = BTreeMap::new();
        let listed = store.list(&concertim::store::Query::default());
        let known = self.before.series.keys().chain(self.after.series.keys());
        let known: std::collections::BTreeSet<SeriesId> = known.copied().collect();
        if let Some(stranger) = listed.iter().find(|id| !known.contains(id)) {
            return Err(format!("series {stranger} is there and never was"));
        }
        for id in known {
            let (before, after) = (self.before.series.get(&id), self.after.series.get(&id));
            let is = |twin: Option<&Twin>| match twin {
                Some(twin) => twin.compare(store, id, self.before.counted).map(|_| ()),
                None if listed.contains(&id) => Err(format!("series {id} should not be there")),
                None => Ok(()),
            };
            let (old, new) = (is(before), is(after));
            let advanced = match (&old, &new) {
                (Ok(()), Ok(())) => {
                    let waiting = |twin: Option<&Twin>| twin.map(Twin::moments);
                    certain &= waiting(before) == waiting(after);
                    None
                }
                (Ok(()), Err(_)) => Some(false),
                (Err(_), Ok(())) => Some(true),
                (Err(old), Err(new)) => return Err(format!("neither: {old}; nor: {new}")),
            };
            if let Some(advanced) = advanced
                && *groups.entry(group(id)).or_insert(advanced) != advanced
            {
                return Err(format!("half of a call is there: series {id} advanced: {advanced}"));
            }
            let twin = if advanced == Some(true) { after } else { before };
            twin.and_then(|twin| settled.series.insert(id, twin.clone()));
        }
        Ok((settled, certain))
    }
}
