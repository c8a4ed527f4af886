//! Series that come with their history: what a database was before, it goes on being here.
//!
//! An import is made of portions. A portion's rows are written into slots that are taken for it,
//! while nobody waits; then its series move in, what they remember is written, and at last the
//! catalogue is told. After a crash before that the slots are nobody's, and the portion is imported
//! again.

mod tree;

pub use tree::{TreeImport, TreeStep};

use super::catalogue::{Place, Plan, Record};
use super::columns::{self, Columns, History, Target};
use super::layout::Numbered;
use super::series::{Labels, Name, SeriesId};
use super::shard::Kept;
use super::{Store, names};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{LiveHead, Schema};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

/// Series that move in while a lock is held: what they remember is copied in a microsecond each.
const AT_ONCE: usize = 512;

/// A series with its history.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Its name.
    pub name: Name,
    /// Its labels.
    pub labels: Labels,
    /// What it is.
    pub schema: Arc<Schema>,
    /// What it remembers; rows have their places by the time of the last update, so
    /// [`LiveHead::current_row`] is not looked at.
    pub live: LiveHead,
    /// For each archive its rows, oldest first: all of them, each with a value for each data source.
    pub rows: Vec<Vec<f64>>,
}

impl Imported {
    /// Whether the series can be kept as columns.
    ///
    /// # Errors
    /// [`ErrorKind::Unsupported`] for archives of the Holt-Winters family, which read back what
    /// they wrote; [`ErrorKind::OutOfBounds`] for rows or a live head that are not the schema's.
    pub fn check(&self) -> Result<()> {
        let name = &self.name;
        if self.schema.is_aberrant() {
            let message = format!(
                "series '{name}' has forecasting archives (Holt-Winters), which have no columns: \
                 keep it as a file"
            );
            return Err(Error::new(ErrorKind::Unsupported, message));
        }
        let (archives, sources) = (self.schema.archives(), self.schema.data_sources().len());
        let LiveHead { pdp, cdp, .. } = &self.live;
        let open = archives.len().saturating_mul(sources);
        let heads = [pdp.reading.len(), pdp.unknown_seconds.len(), pdp.value.len()];
        let opens = [cdp.value.len(), cdp.unknown.len(), cdp.primary.len(), cdp.secondary.len()];
        let values =
            |rows: u64| usize::try_from(rows).ok().and_then(|rows| rows.checked_mul(sources));
        let whole = archives.iter().zip(&self.rows);
        let whole = self.rows.len() == archives.len()
            && whole.into_iter().all(|(archive, rows)| values(archive.rows()) == Some(rows.len()))
            && heads.iter().all(|slots| *slots == sources)
            && opens.iter().all(|slots| *slots == open);
        if !whole {
            let message = format!("series '{name}': its history is not that of its schema");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        }
        Ok(())
    }

    fn history(&self) -> History<'_> {
        History { live: &self.live, rows: &self.rows }
    }

    /// Bytes of its rows.
    fn bytes(&self) -> usize {
        self.rows.iter().map(|rows| rows.len().saturating_mul(8)).sum()
    }
}

/// Series of one schema that go to one shard, and the slots that are taken for them.
struct Lot {
    shard: usize,
    schema: u32,
    /// By their places in the portion, in the order of the slots.
    series: Vec<usize>,
    targets: Vec<Target>,
}

impl Lot {
    fn seats(&self) -> impl Iterator<Item = (usize, u32)> {
        self.series.iter().copied().zip(self.targets.iter().flat_map(Target::seats))
    }
}

/// The columns of a shard.
fn columns_mut(kept: &mut Kept) -> Result<&mut Columns> {
    kept.layout.columns_mut().ok_or_else(no_columns)
}

#[cold]
fn no_columns() -> Error {
    let message = "the store keeps a file a series: copy the files into it";
    Error::new(ErrorKind::Unsupported, message)
}

impl Store {
    /// Takes over series with all their rows and what they remember: all of them, or none. They are
    /// on the disk when this returns. Some 64 MiB of rows at once are a good portion; creations
    /// wait only while what the series remember is written, appends and fetches not at all.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is one of such a name, or a name is there twice;
    /// [`ErrorKind::Unsupported`] and [`ErrorKind::OutOfBounds`] as of [`Imported::check`], for
    /// more series or memory than the options allow, or a time that the catalogue has no room for;
    /// [`ErrorKind::Io`] when the system refuses; [`ErrorKind::Poisoned`] after a failed write.
    pub fn import(&self, series: &[Imported]) -> Result<Vec<SeriesId>> {
        let mut names = HashSet::with_capacity(series.len());
        for new in series {
            new.check()?;
            if self.series(new.name.as_str()).is_some() || !names.insert(&new.name) {
                let message = format!("the series '{}' is there already", new.name);
                return Err(Error::new(ErrorKind::Exists, message));
            }
        }
        if series.is_empty() {
            return Ok(Vec::new());
        }
        let mut lots = Vec::new();
        let imported = self.take_slots(series, &mut lots).and_then(|()| {
            lots.iter().try_for_each(|lot| self.write_rows(series, lot))?;
            self.move_in_with_history(series, &lots)
        });
        if imported.is_err() {
            for lot in &lots {
                let seats = lot.seats().map(|(_, seat)| seat);
                if let Some(shard) = self.shards.get(lot.shard) {
                    // A poisoned shard keeps what it has until it is opened again.
                    let _ = shard.rearrange(|kept| {
                        columns_mut(kept)?.release(seats);
                        Ok(())
                    });
                }
            }
        }
        imported
    }

    /// Sorts the series by shard and schema, and takes slots for them.
    fn take_slots(&self, series: &[Imported], lots: &mut Vec<Lot>) -> Result<()> {
        let mut log = self.log.lock();
        self.has_room(series.len())?;
        let schemas = self.number(&mut log, series)?;
        let shards = self.shards.len().max(1);
        // The next ids are dealt out in turn, so that mostly none is left out.
        let first = usize::try_from(self.catalogue.read().next().number()).unwrap_or(0);
        let mut of: BTreeMap<(usize, u32, bool), Vec<usize>> = BTreeMap::new();
        for (at, (new, schema)) in series.iter().zip(&schemas).enumerate() {
            let shared = new.history().is_shared(&new.schema);
            let shard = first.wrapping_add(at) % shards;
            of.entry((shard, schema.number, shared)).or_default().push(at);
        }
        for ((at, number, shared), members) in of {
            let schema = members.first().and_then(|at| schemas.get(*at));
            let found = self.shards.get(at).zip(schema);
            let (shard, schema) = found.ok_or_else(columns::unknown_series)?;
            let room = {
                let kept = shard.read();
                let columns = kept.layout.columns().ok_or_else(no_columns)?;
                columns.room_of(schema, shared, members.len())?
            };
            let room = room()?;
            let mut kept = shard.write()?;
            kept.layout.adopt(room);
            let targets = columns_mut(&mut kept)?.reserve((number, shared), members.len())?;
            lots.push(Lot { shard: at, schema: number, series: members, targets });
        }
        Ok(())
    }

    /// The schemas of the series, with numbers that the catalogue has.
    fn number(&self, log: &mut super::Log, series: &[Imported]) -> Result<Vec<Numbered>> {
        let mut numbers: Vec<(&Arc<Schema>, u32)> = Vec::with_capacity(series.len());
        let records = {
            let catalogue = self.catalogue.read();
            let mut plan = Plan::new(&catalogue);
            for new in series {
                // One schema is compared once for the many that have it.
                let same = numbers.last().filter(|(last, _)| **last == new.schema);
                let number = match same {
                    Some((_, number)) => *number,
                    None => plan.schema(&new.schema)?,
                };
                numbers.push((&new.schema, number));
            }
            plan.into_records()
        };
        log.append(&records)?;
        self.record(&records)?;
        let catalogue = self.catalogue.read();
        let known = numbers.into_iter().map(|(_, number)| {
            let schema = catalogue.schema(number).cloned();
            Some(Numbered { number, schema: schema? })
        });
        known.collect::<Option<_>>().ok_or_else(columns::unknown_series)
    }

    /// Writes the rows of a lot, and syncs them.
    fn write_rows(&self, series: &[Imported], lot: &Lot) -> Result<()> {
        let mut members = lot.series.iter().filter_map(|at| series.get(*at));
        for target in &lot.targets {
            let histories: Vec<History<'_>> =
                members.by_ref().take(target.slots.len()).map(Imported::history).collect();
            let name = names::rows(target.number);
            let written = self.folder.open(&name).and_then(|mut storage| {
                target.write(&mut *storage, &histories)?;
                storage.sync()
            });
            written.map_err(|error| Error::io("writing rows", error).at_path(name.as_ref()))?;
        }
        Ok(())
    }

    /// Gives the series their ids and slots, saves what they remember, and tells the catalogue.
    fn move_in_with_history(&self, series: &[Imported], lots: &[Lot]) -> Result<Vec<SeriesId>> {
        let mut log = self.log.lock();
        let first = {
            let catalogue = self.catalogue.read();
            if let Some(new) = series.iter().find(|new| catalogue.lookup(&new.name).is_some()) {
                let message = format!("the series '{}' is there already", new.name);
                return Err(Error::new(ErrorKind::Exists, message));
            }
            catalogue.next()
        };
        let ids = self.deal_out(first, series.len(), lots)?;
        let shards = u32::try_from(self.shards.len()).unwrap_or(u32::MAX).max(1);
        let mut touched: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for lot in lots {
            let shard = self.shards.get(lot.shard).ok_or_else(columns::unknown_series)?;
            let mut seats = lot.seats().peekable();
            while seats.peek().is_some() {
                let mut kept = shard.write()?;
                let columns = columns_mut(&mut kept)?;
                for (at, seat) in seats.by_ref().take(AT_ONCE) {
                    let Some((id, new)) = ids.get(at).zip(series.get(at)) else { continue };
                    let local = id.number() / shards;
                    let extent = columns.move_in_with_history(local, seat, &new.live)?;
                    touched.entry(lot.shard).or_default().insert(extent);
                }
            }
        }
        let recorded = self.save_and_record(&mut log, series, lots, &ids, &touched);
        if recorded.is_err() {
            for (at, id) in ids.iter().enumerate() {
                let lot = lots.iter().find(|lot| lot.series.contains(&at));
                if let Some(shard) = lot.and_then(|lot| self.shards.get(lot.shard)) {
                    // A poisoned shard keeps what it has until it is opened again.
                    let _ = shard.rearrange(|kept| kept.layout.remove(id.number() / shards));
                }
            }
            // What was saved of them goes before other series get their ids.
            for (shard, extents) in &touched {
                let _ = self.shards.get(*shard).map(|shard| shard.save_parts(extents));
            }
        }
        recorded.map(|()| ids)
    }

    fn save_and_record(
        &self,
        log: &mut super::Log,
        series: &[Imported],
        lots: &[Lot],
        ids: &[SeriesId],
        touched: &BTreeMap<usize, BTreeSet<usize>>,
    ) -> Result<()> {
        for (shard, extents) in touched {
            self.shards.get(*shard).map_or(Ok(()), |shard| shard.save_parts(extents))?;
        }
        let mut records = Vec::with_capacity(series.len());
        for lot in lots {
            for (at, slot) in lot.seats() {
                let Some((id, new)) = ids.get(at).zip(series.get(at)) else { continue };
                records.push((
                    *id,
                    Record::Create {
                        id: *id,
                        place: Place { schema: lot.schema, slot },
                        start: new.live.last_update,
                        name: new.name.clone(),
                        labels: new.labels.clone(),
                    },
                ));
            }
        }
        records.sort_unstable_by_key(|(id, _)| *id);
        let records: Vec<Record> = records.into_iter().map(|(_, record)| record).collect();
        log.append(&records)?;
        self.record(&records)
    }

    /// An id for each series, such that its shard is the one that it has slots in.
    fn deal_out(&self, first: SeriesId, series: usize, lots: &[Lot]) -> Result<Vec<SeriesId>> {
        let shards = self.shards.len().max(1);
        let mut queues: Vec<Vec<usize>> = vec![Vec::new(); shards];
        for lot in lots {
            if let Some(queue) = queues.get_mut(lot.shard) {
                queue.extend(&lot.series);
            }
        }
        // In the order in which the series came, from the end, for `pop`.
        queues.iter_mut().for_each(|queue| queue.sort_unstable_by_key(|at| std::cmp::Reverse(*at)));
        let mut ids = vec![first; series];
        let mut left = series;
        let mut next = first.number();
        while left > 0 {
            let shard = usize::try_from(next).unwrap_or(0) % shards;
            if let Some(at) = queues.get_mut(shard).and_then(Vec::pop) {
                if let Some(id) = ids.get_mut(at) {
                    *id = SeriesId::from_number(next);
                }
                left -= 1;
            }
            next = next.checked_add(1).filter(|next| *next < u32::MAX).ok_or_else(|| {
                let message = "4,294,967,295 series were created, which is the most";
                Error::new(ErrorKind::OutOfBounds, message)
            })?;
        }
        Ok(ids)
    }
}
