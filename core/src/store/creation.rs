//! Series come, go and change their names.

use super::catalogue::{Pattern, Place, Plan, Record};
use super::layout::{Newcomer, Numbered};
use super::series::{Labels, Name, SeriesId};
use super::shard::Kept;
use super::{Store, columns, whole_seconds};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::Schema;
use crate::time::Timestamp;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Series that move in, or records that are applied, while a lock is held: some hundred
/// microseconds, as long as a step of 20,000 series takes.
const PORTION: usize = 512;

/// A series to be created.
#[derive(Clone, Debug)]
pub struct NewSeries {
    /// Its name.
    pub name: Name,
    /// Its labels.
    pub labels: Labels,
    /// What it is.
    pub schema: Schema,
    /// What counts as its last update: readings must be later.
    pub start: Timestamp,
}

/// A series on its way into the catalogue.
struct Arrival {
    name: Name,
    labels: Labels,
    schema: Numbered,
    start: Timestamp,
    id: SeriesId,
    place: Place,
}

impl Store {
    /// The series of these names, in their order; those that nobody has are created by the rules
    /// of [`StoreOptions::schemas`](super::StoreOptions::schemas), where
    /// [`create_on_append`](super::StoreOptions::create_on_append) says so. None stands for a name
    /// that no rule fits, or that the rules of names refuse. A new series begins a step before
    /// `now`.
    ///
    /// Names in the order of the last call are found in 3 ns each, others in 60.
    ///
    /// # Errors
    /// Those of [`create`](Self::create), when a name is new.
    pub fn resolve(&self, names: &[&str], now: Timestamp) -> Result<Vec<Option<SeriesId>>> {
        let mut found = Vec::with_capacity(names.len());
        let mut missing = 0;
        {
            let catalogue = self.catalogue.read();
            let mut next = SeriesId::from_number(0);
            for name in names {
                let series = catalogue.lookup_near(name, next);
                match series {
                    Some(series) => next = SeriesId::from_number(series.number().wrapping_add(1)),
                    None => missing += 1,
                }
                found.push(series);
            }
        }
        if missing == 0 || !self.options.create_on_append {
            return Ok(found);
        }
        let mut new = Vec::new();
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, (name, found)) in names.iter().zip(&found).enumerate() {
            if found.is_some() {
                continue;
            }
            let schema = self.schema_for(name);
            let (Some(schema), Ok(checked)) = (schema, Name::new(name)) else { continue };
            let at_this = places.entry(name).or_default();
            at_this.push(at);
            if at_this.len() == 1 {
                let start = now.plus_seconds(-i64::from(schema.step().seconds()));
                let labels = Labels::default();
                new.push(NewSeries { name: checked, labels, schema: schema.clone(), start });
            }
        }
        let order: Vec<String> = new.iter().map(|new| new.name.as_str().to_owned()).collect();
        for (name, id) in order.iter().zip(self.create_missing(new)?) {
            for at in places.remove(name.as_str()).into_iter().flatten() {
                if let Some(found) = found.get_mut(at) {
                    *found = Some(id);
                }
            }
        }
        Ok(found)
    }

    /// The schema that the rules give to a name.
    #[must_use]
    pub fn schema_for(&self, name: &str) -> Option<&Schema> {
        let fits = |pattern: &Pattern| pattern.as_str() == "**" || pattern.matches(name);
        self.rules.iter().find(|(pattern, _)| fits(pattern)).map(|(_, schema)| schema)
    }

    /// Creates series: all of them, or none. They are on the disk when this returns.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is one of such a name, or a name is there twice;
    /// [`ErrorKind::OutOfBounds`] for more series or memory than the options allow, or a start
    /// before 1980; [`ErrorKind::Io`] when the system refuses; [`ErrorKind::Poisoned`] after a
    /// failed write.
    pub fn create(&self, series: Vec<NewSeries>) -> Result<Vec<SeriesId>> {
        let mut log = self.log.lock();
        self.settle(&mut log, series)
    }

    /// The same, but for names that there are: their series are answered as they are, whatever
    /// they are like.
    ///
    /// # Errors
    /// Those of [`create`](Self::create); a name that is there twice in the call is an error.
    pub fn create_missing(&self, series: Vec<NewSeries>) -> Result<Vec<SeriesId>> {
        let mut log = self.log.lock();
        let known: Vec<Option<SeriesId>> = {
            let catalogue = self.catalogue.read();
            series.iter().map(|new| catalogue.lookup(&new.name)).collect()
        };
        let new = series.into_iter().zip(&known).filter(|(_, known)| known.is_none());
        let mut created = self.settle(&mut log, new.map(|(new, _)| new).collect())?.into_iter();
        Ok(known.into_iter().filter_map(|known| known.or_else(|| created.next())).collect())
    }

    fn settle(&self, log: &mut super::Log, series: Vec<NewSeries>) -> Result<Vec<SeriesId>> {
        if series.is_empty() {
            return Ok(Vec::new());
        }
        let mut arrivals = self.arrivals(series)?;
        let moved_in = self.move_in(&mut arrivals).and_then(|()| {
            let catalogue = self.catalogue.read();
            let mut plan = Plan::new(&catalogue);
            for arrival in &arrivals {
                plan.schema(&arrival.schema.schema)?;
                let (name, labels) = (arrival.name.clone(), arrival.labels.clone());
                plan.create(name, arrival.place, arrival.start, labels)?;
            }
            Ok(plan.into_records())
        });
        let recorded = moved_in.and_then(|records| {
            log.append(&records)?;
            Ok(records)
        });
        match recorded {
            Ok(records) => self.record(&records)?,
            Err(error) => {
                self.move_out(&arrivals);
                return Err(error);
            }
        }
        Ok(arrivals.iter().map(|arrival| arrival.id).collect())
    }

    /// Applies records that the log has.
    pub(super) fn record(&self, records: &[Record]) -> Result<()> {
        for portion in records.chunks(PORTION) {
            let mut catalogue = self.catalogue.write();
            portion.iter().try_for_each(|record| catalogue.apply(record))?;
        }
        Ok(())
    }

    /// Whether so many more series keep the limits of the options.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when they do not.
    pub(super) fn has_room(&self, series: usize) -> Result<()> {
        let refuse = |message: String| Err(Error::new(ErrorKind::OutOfBounds, message));
        let memory = self.memory();
        let most = self.options.series_max;
        if self.len().saturating_add(series) > most {
            return refuse(format!("the store would have more than {most} series, the most"));
        }
        if memory > self.options.memory_max {
            let most = self.options.memory_max;
            return refuse(format!(
                "the store has {memory} bytes in memory, and {most} is the most"
            ));
        }
        Ok(())
    }

    /// Gives each new series its id.
    fn arrivals(&self, series: Vec<NewSeries>) -> Result<Vec<Arrival>> {
        let refuse = |message: String| Err(Error::new(ErrorKind::OutOfBounds, message));
        self.has_room(series.len())?;
        let catalogue = self.catalogue.read();
        let mut plan = Plan::new(&catalogue);
        let mut arrivals: Vec<Arrival> = Vec::with_capacity(series.len());
        for NewSeries { name, labels, schema, start } in series {
            if start < Timestamp::EARLIEST {
                return refuse(format!("series '{name}': it should begin after 1980"));
            }
            // One schema is compared and counted once for the many that have it.
            let same = arrivals.last().filter(|last| *last.schema.schema == schema);
            let schema = match same {
                Some(last) => last.schema.clone(),
                None => {
                    let number = plan.schema(&schema)?;
                    let known = catalogue.schema(number).cloned();
                    Numbered { number, schema: known.unwrap_or_else(|| Arc::new(schema)) }
                }
            };
            let place = Place { schema: schema.number, slot: 0 };
            // A name that is taken costs nobody room.
            let id = plan.create(name.clone(), place, start, Labels::default())?;
            arrivals.push(Arrival { name, labels, schema, start, id, place });
        }
        Ok(arrivals)
    }

    /// Finds each new series its place.
    fn move_in(&self, arrivals: &mut [Arrival]) -> Result<()> {
        let mut by_shard: BTreeMap<u32, Vec<&mut Arrival>> = BTreeMap::new();
        let shards = u32::try_from(self.shards.len()).unwrap_or(u32::MAX).max(1);
        for arrival in arrivals {
            by_shard.entry(arrival.id.number() % shards).or_default().push(arrival);
        }
        for (number, arrivals) in by_shard {
            let shard = self.shards.get(usize::try_from(number).unwrap_or(usize::MAX));
            let shard = shard.ok_or_else(columns::unknown_series)?;
            let mut by_schema: BTreeMap<u32, (Numbered, usize)> = BTreeMap::new();
            for arrival in &arrivals {
                let schema = arrival.schema.clone();
                by_schema.entry(schema.number).or_insert((schema, 0)).1 += 1;
            }
            for (schema, count) in by_schema.into_values() {
                let room = shard.read().layout.room(&schema, count)?;
                let room = room()?;
                shard.write()?.layout.adopt(room);
            }
            let mut arrivals = arrivals.into_iter().peekable();
            while arrivals.peek().is_some() {
                let mut kept = shard.write()?;
                for arrival in arrivals.by_ref().take(PORTION) {
                    arrival.place.slot = kept.layout.add(&Newcomer {
                        series: arrival.id.number() / shards,
                        name: arrival.name.as_str(),
                        schema: &arrival.schema,
                        start: arrival.start,
                    })?;
                }
            }
        }
        Ok(())
    }

    fn move_out(&self, arrivals: &[Arrival]) {
        for arrival in arrivals {
            if let Ok((shard, local)) = self.shard(arrival.id) {
                // Who has not moved in has no place to leave.
                let _ = shard.withdraw(local);
            }
        }
    }

    /// Deletes series, with their history; ids that nobody has are passed over.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when the system refuses, [`ErrorKind::Poisoned`] after a failed write.
    pub fn delete(&self, series: &[SeriesId]) -> Result<()> {
        let mut log = self.log.lock();
        for id in self.strike(&mut log, series)? {
            let (shard, local) = self.shard(id)?;
            shard.remove(local)?;
        }
        Ok(())
    }

    /// Gives series up and leaves the files where they are that they have of their own: another
    /// series of the name goes on with what is there then, and so does the store when it is opened
    /// again. What waits for the files is dropped. Columns are no files: this deletes them.
    ///
    /// # Errors
    /// As [`delete`](Self::delete).
    pub fn release(&self, series: &[SeriesId]) -> Result<()> {
        let mut log = self.log.lock();
        for id in self.strike(&mut log, series)? {
            let (shard, local) = self.shard(id)?;
            shard.release(local)?;
        }
        Ok(())
    }

    /// Strikes series out of the catalogue; answers those that were in it.
    fn strike(&self, log: &mut super::Log, series: &[SeriesId]) -> Result<Vec<SeriesId>> {
        let (records, struck) = {
            let catalogue = self.catalogue.read();
            let mut plan = Plan::new(&catalogue);
            let mut struck: Vec<SeriesId> =
                series.iter().copied().filter(|id| catalogue.contains(*id)).collect();
            struck.sort_unstable();
            struck.dedup();
            struck.iter().try_for_each(|id| plan.delete(*id))?;
            (plan.into_records(), struck)
        };
        if !records.is_empty() {
            log.append(&records)?;
            self.record(&records)?;
        }
        Ok(struck)
    }

    /// Gives a series another name.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`]; [`ErrorKind::Exists`] when another has it;
    /// [`ErrorKind::Io`] when the system refuses.
    pub fn rename(&self, series: SeriesId, name: Name) -> Result<()> {
        let mut log = self.log.lock();
        let (records, old) = {
            let catalogue = self.catalogue.read();
            let old = catalogue.name(series).ok_or_else(columns::unknown_series)?.to_owned();
            let mut plan = Plan::new(&catalogue);
            plan.rename(series, name.clone())?;
            (plan.into_records(), old)
        };
        let (shard, local) = self.shard(series)?;
        shard.write()?.layout.rename(local, &old, name.as_str())?;
        log.append(&records)?;
        self.record(&records)?;
        shard.write()?.layout.renamed()
    }

    /// Gives a series other labels.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`], or [`ErrorKind::Io`] when the system refuses.
    pub fn relabel(&self, series: SeriesId, labels: Labels) -> Result<()> {
        self.relabel_all(vec![(series, labels)])
    }

    /// Gives many series other labels, with one write: all of them, or none.
    ///
    /// # Errors
    /// As [`relabel`](Self::relabel).
    pub fn relabel_all(&self, series: Vec<(SeriesId, Labels)>) -> Result<()> {
        let mut log = self.log.lock();
        let records = {
            let catalogue = self.catalogue.read();
            let mut plan = Plan::new(&catalogue);
            for (series, labels) in series {
                if !catalogue.contains(series) {
                    return Err(columns::unknown_series());
                }
                plan.relabel(series, labels)?;
            }
            plan.into_records()
        };
        log.append(&records)?;
        self.record(&records)
    }

    /// Deletes series that have been silent for longer than the options say.
    pub(super) fn delete_silent(&self, now: Timestamp) -> Result<()> {
        let Some(silence) = self.options.silence_max else { return Ok(()) };
        let before = now.plus_seconds(-whole_seconds(silence));
        let shards = u32::try_from(self.shards.len()).unwrap_or(u32::MAX).max(1);
        let ids: Vec<SeriesId> = self.catalogue.read().ids().collect();
        for (number, shard) in (0..).zip(&self.shards) {
            let is_silent = |kept: &Kept, id: &SeriesId| {
                let local = id.number() / shards;
                let newer = kept.waiting.of(local).last().map(|(at, _)| at);
                kept.layout.last_update(local).max(newer).is_some_and(|last| last < before)
            };
            let mut silent: Vec<SeriesId> = {
                let kept = shard.read();
                let own = ids.iter().filter(|id| id.number() % shards == number);
                own.filter(|id| is_silent(&kept, id)).copied().collect()
            };
            if silent.is_empty() {
                continue;
            }
            let mut log = self.log.lock();
            // A reading that has come since keeps its series.
            shard.quietly(|| {
                silent.retain(|id| is_silent(&shard.read(), id));
                for id in self.strike(&mut log, &silent)? {
                    shard.evict(id.number() / shards)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}
