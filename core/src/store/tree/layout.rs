//! Files as a layout of a store.

use super::round::{Due, Round};
use super::{FOUND, MADE, Series, Tree, Unsynced, measured, redo, sort};
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::Fit;
use crate::schema::{LiveHead, Schema};
use crate::store::batch::{Key, Part};
use crate::store::columns::unknown_series;
use crate::store::layout::{
    Errand, Layout, MakeRoom, Newcomer, Numbered, Readings, Room, Snapshot,
};
use crate::store::opening::settled;
use crate::store::outcome::Refusal;
use crate::store::{FileFault, names};
use crate::time::Timestamp;
use std::ops::Range;
use std::sync::Arc;

/// Bytes that a series costs besides what waits: itself, its name, and where it is due.
const SERIES_BYTES: usize = 320;

/// Whether a file can be used for a series of a schema: its version may be another.
fn fits(file: &Schema, schema: &Schema) -> bool {
    file.step() == schema.step()
        && file.data_sources() == schema.data_sources()
        && file.archives() == schema.archives()
}

impl Tree {
    fn newcomer(newcomer: &Newcomer<'_>, seat: u32) -> Series {
        let start = Timestamp::from_seconds(newcomer.start.seconds());
        Series {
            name: newcomer.name.into(),
            schema: Arc::clone(&newcomer.schema.schema),
            measured: measured(&newcomer.schema.schema),
            last_update: start,
            queue: super::Queue::default(),
            due: None,
            broken: None,
            start,
            seat,
        }
    }

    /// Forgets a series, and what waits for it.
    fn forget(&mut self, number: u32) -> Result<Box<Series>> {
        self.call_off(number);
        let place = self.series.get_mut(usize::try_from(number).unwrap_or(usize::MAX));
        let series = place.and_then(Option::take).ok_or_else(unknown_series)?;
        self.waiting = self.waiting.saturating_sub(series.queue.memory());
        self.files.close(number);
        Ok(series)
    }
}

impl Layout for Tree {
    /// Files are made one by one.
    fn room(&self, _: &Numbered, _: usize) -> Result<MakeRoom> {
        Ok(Box::new(|| Ok(Room::default())))
    }

    fn adopt(&mut self, _: Room) {}

    fn add(&mut self, newcomer: &Newcomer<'_>) -> Result<u32> {
        let wanted = &newcomer.schema.schema;
        let mut series = Self::newcomer(newcomer, MADE);
        match self.files.find(newcomer.name)? {
            Some((schema, last_update)) if fits(&schema, wanted) => {
                series.seat = FOUND;
                series.last_update = last_update;
                if schema != **wanted {
                    series.schema = Arc::new(schema);
                }
            }
            Some(_) => {
                let (name, file) = (newcomer.name, names::file(newcomer.name));
                let message =
                    format!("series '{name}': there is a file '{file}' of another schema");
                return Err(Error::new(ErrorKind::Exists, message));
            }
            None => self.files.create(newcomer.name, wanted, series.start, newcomer.series)?,
        }
        self.unsynced.get_mut().files.insert(newcomer.series);
        let seat = series.seat;
        self.settle(newcomer.series, series);
        Ok(seat)
    }

    fn restore(&mut self, newcomer: &Newcomer<'_>, seat: u32) -> Result<()> {
        self.settle(newcomer.series, Self::newcomer(newcomer, seat));
        Ok(())
    }

    /// What other files there are is looked at when the store is open.
    /// Files that are no series' are adopted, or listed.
    fn restored(&mut self) -> bool {
        false
    }

    fn remove(&mut self, series: u32) -> Result<()> {
        let series = self.forget(series)?;
        self.leftovers.retain(|name| *name != series.name);
        self.files.remove(&series.name)
    }

    fn release(&mut self, series: u32) -> Result<()> {
        self.forget(series).map(drop)
    }

    fn withdraw(&mut self, series: u32) -> Result<()> {
        let series = self.forget(series)?;
        if series.seat == MADE { self.files.remove(&series.name) } else { Ok(()) }
    }

    /// The file has both names until the catalogue has the new one: whichever it has after a crash is
    /// there.
    fn rename(&mut self, series: u32, old: &str, new: &str) -> Result<()> {
        self.readable(series)?;
        self.files.close(series);
        self.leftovers.retain(|name| &**name != new);
        self.files.link(old, new)?;
        if let Some(series) = self.find_mut(series) {
            series.name = new.into();
        }
        self.leftovers.push(old.into());
        Ok(())
    }

    fn renamed(&mut self) -> Result<()> {
        let files = &self.files;
        std::mem::take(&mut self.leftovers).iter().try_for_each(|name| files.remove(name))
    }

    fn sort(&self, part: &Part, keys: &mut Vec<Key>, refused: &mut Vec<(u32, Refusal)>) {
        sort::sort(self, part, keys, refused);
    }

    fn apply(&mut self, part: &Part, keys: &[Key], sequence: u64) -> Result<()> {
        let mut waiting = self.waiting;
        for key in keys {
            let Some(series) = self.find_mut(key.seat) else { continue };
            let at = sort::instant(&series.schema, key.at);
            let (before, first) = (series.queue.memory(), series.queue.is_empty());
            series.queue.push(part, key.entry, at, sequence);
            series.last_update = at;
            waiting = (waiting + series.queue.memory()).saturating_sub(before);
            if first {
                self.fresh.push(key.seat);
            }
        }
        self.waiting = waiting;
        Ok(())
    }

    fn unsaved(&self) -> Option<u64> {
        let waiting = self.series.iter().flatten();
        waiting.filter_map(|series| series.queue.oldest_frame()).min()
    }

    fn tick(&mut self, now: Timestamp) -> Result<()> {
        self.now = self.now.max(now);
        self.schedule();
        self.renamed()
    }

    fn schema(&self, series: u32) -> Option<&Arc<Schema>> {
        Some(&self.find(series)?.schema)
    }

    fn last_update(&self, series: u32) -> Option<Timestamp> {
        Some(self.find(series)?.last_update)
    }

    fn live(&self, series: u32) -> Result<LiveHead> {
        let found = self.readable(series)?;
        self.files.with(series, &found.name, |rrd| {
            rrd.refresh()?;
            if rrd.schema() == &*found.schema {
                return Ok(rrd.live().clone());
            }
            // Its next write learns of it.
            let name = &found.name;
            let message = format!("another program has changed what the file of '{name}' is");
            Err(Error::new(ErrorKind::Busy, message))
        })
    }

    fn rows(
        &self,
        series: u32,
        archive: usize,
        numbers: Range<i64>,
        out: &mut Vec<f64>,
    ) -> Result<()> {
        let found = self.readable(series)?;
        let read = |rrd: &mut crate::Rrd| rrd.numbered_rows(archive, &numbers, out);
        self.files.with(series, &found.name, read)
    }

    fn snapshot(&self, part: usize) -> Option<Snapshot> {
        if part > 0 {
            return None;
        }
        let next = u32::try_from(self.series.len()).unwrap_or(u32::MAX);
        let mut unsynced = self.unsynced.lock();
        let Unsynced { files: dirty, settled: before } = &mut *unsynced;
        let dirty = std::mem::take(dirty).into_iter();
        let dirty: Vec<Box<str>> =
            dirty.filter_map(|series| Some(self.find(series)?.name.clone())).collect();
        let mut replace = Vec::new();
        if std::mem::replace(before, next) != next {
            replace.push((names::settled(self.shard), settled(self.shard, next).to_vec()));
        }
        let files = Arc::clone(&self.files);
        let errand: Errand = Box::new(move || files.sync(&dirty));
        Some(Snapshot { errand: Some(errand), sync: Vec::new(), replace })
    }

    fn memory(&self) -> usize {
        self.waiting + self.series.len() * SERIES_BYTES
    }

    fn waiting(&self, series: u32) -> Readings<'_> {
        match self.find(series) {
            Some(series) => Box::new(series.queue.readings()),
            None => Box::new(std::iter::empty()),
        }
    }

    fn is_shared(&self) -> bool {
        true
    }

    fn is_full(&self) -> bool {
        self.waiting > self.waiting_max
    }

    fn round(&mut self, due: &mut Due, now: Timestamp) -> Option<Round> {
        self.now = self.now.max(now);
        self.schedule();
        loop {
            let numbers = self.next(due);
            if numbers.is_empty() {
                return None;
            }
            let deliveries = self.deliveries(&numbers);
            if !deliveries.is_empty() {
                return Some(Round::new(Arc::clone(&self.files), deliveries));
            }
        }
    }

    fn finish(&mut self, round: Round) {
        round.deliveries.into_iter().for_each(|delivery| self.deliver(delivery));
    }

    fn learn(&mut self, payload: &[u8]) -> Result<()> {
        for (series, changes) in redo::decode(payload)? {
            let chain = self.chains.entry(series).or_insert_with(|| vec![changes.before]);
            chain.push(changes.after);
        }
        Ok(())
    }

    fn learnt(&mut self) -> Result<()> {
        let all = u32::try_from(self.series.len()).unwrap_or(u32::MAX);
        (0..all).try_for_each(|series| self.look(series))
    }

    fn redo(&mut self, payload: &[u8]) -> Result<()> {
        for (number, changes) in redo::decode(payload)? {
            let Some(series) = self.find(number) else { continue };
            if !self.chains.contains_key(&number) || series.broken.is_some() {
                continue;
            }
            let name = series.name.clone();
            let written =
                self.files.with(number, &name, |rrd| rrd.write_changes(&changes, Fit::Torn));
            let reason = match written {
                Ok(true) => {
                    self.unsynced.get_mut().files.insert(number);
                    continue;
                }
                Ok(false) => "another program has changed what the file is".to_owned(),
                Err(error) => error.to_string(),
            };
            if let Some(series) = self.find_mut(number) {
                series.broken = Some(reason.as_str().into());
            }
            self.fault(&name, reason, 0);
        }
        Ok(())
    }

    fn trouble(&self, series: u32) -> Option<Error> {
        let found = self.find(series)?;
        if let Some(why) = &found.broken {
            return Some(Error::new(ErrorKind::Io, &**why));
        }
        found.queue.tried().then(|| {
            let file = names::file(&found.name);
            let message = format!("'{file}' cannot be had now, and is tried again later");
            Error::new(ErrorKind::Busy, message)
        })
    }

    fn faults(&self) -> Vec<FileFault> {
        self.faults.clone()
    }
}
