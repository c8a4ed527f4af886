//! A run's values on their way into the store: one batch, on the disk before the run is done.

use super::creation::{Missing, create};
use super::opened::{LINES_MAX, State};
use super::{BATCH, Entry, Failures, History, Stored, name};
use concertim::store::{
    Appended, Batch, FileFault, Labels, LayoutKind, Name, NewSeries, Refusal, SeriesId, Store,
    SyncPolicy,
};
use concertim::{ErrorKind, Reading, Timestamp};
use std::collections::BTreeMap;

impl History {
    /// Stores values, and notes in each what became of it; those that were are on the disk when this
    /// returns, and in their files where series have files. For one caller at a time.
    pub(crate) fn store(&self, entries: &mut [Entry<'_>], now: i64) -> Failures {
        let now = Timestamp::from_seconds(now);
        if !self.state.is(State::WRITTEN) {
            self.open_again();
        }
        let mut failures = Failures::default();
        match &*self.opened.read() {
            Some(opened) => {
                let mut batch = opened.store.batch();
                for entries in entries.chunks_mut(BATCH) {
                    let mut entries: Vec<&mut Entry<'_>> = entries.iter_mut().collect();
                    self.look_up(&opened.store, &mut entries, &mut failures);
                    self.append(&opened.store, entries, &mut batch, now, &mut failures);
                }
                if opened.store.options().sync != SyncPolicy::Always
                    && let Err(error) = opened.store.sync()
                {
                    self.state.refused(error);
                }
                self.flush(&opened.store, now);
            }
            None => {
                failures.count = entries.len();
                failures.known = entries.len();
                failures.first = Some("the store cannot be opened".to_owned());
            }
        }
        failures
    }

    /// Finds the series of entries that nobody has looked for yet; creates what is missing.
    fn look_up(&self, store: &Store, entries: &mut [&mut Entry<'_>], failures: &mut Failures) {
        let mut missing = BTreeMap::<Name, Vec<usize>>::new();
        for (place, entry) in entries.iter_mut().enumerate() {
            if entry.series.is_some() {
                continue;
            }
            let name = name(entry.of, entry.metric);
            entry.series = store.series(&name);
            if entry.series.is_some() {
                continue;
            }
            match Name::new(&name) {
                Ok(name) => missing.entry(name).or_default().push(place),
                Err(error) => failures.add(|| error.to_string()),
            }
        }
        let of_first = |(name, places): (Name, Vec<usize>)| {
            let entry = entries.get(*places.first()?)?;
            let schema = match entry.count {
                None => &self.schemas.series,
                Some(_) => &self.schemas.summary,
            };
            let start = Timestamp::from_seconds(entry.at);
            let start = start.plus_seconds(-i64::from(self.schemas.step));
            let (labels, schema) = (Labels::default(), schema.clone());
            Some((NewSeries { name, labels, schema, start }, places))
        };
        let missing: Missing = missing.into_iter().filter_map(of_first).collect();
        create(store, missing, &mut |missing, made| match made {
            Ok(made) => {
                for (series, (_, places)) in made.into_iter().zip(missing) {
                    for place in places {
                        if let Some(entry) = entries.get_mut(*place) {
                            entry.series = Some(series);
                        }
                    }
                }
            }
            Err(error) => {
                let count = missing.iter().map(|(_, places)| places.len()).sum::<usize>();
                failures.count += count;
                failures.first.get_or_insert_with(|| format!("{count} new series: {error}"));
                if error.kind() == ErrorKind::Poisoned {
                    failures.known += count;
                    self.state.refused(&error);
                }
            }
        });
    }

    /// Appends the values of entries that have a series. Where the series, or the file that it had, is
    /// gone, it is looked for once more.
    fn append(
        &self,
        store: &Store,
        entries: Vec<&mut Entry<'_>>,
        batch: &mut Batch,
        now: Timestamp,
        failures: &mut Failures,
    ) {
        let mut again = self.append_once(store, entries, batch, now, failures, true);
        if again.is_empty() {
            return;
        }
        let gone: Vec<SeriesId> =
            again.iter_mut().filter_map(|entry| entry.series.take()).collect();
        if let Err(error) = store.release(&gone) {
            failures.count += again.len();
            failures.first.get_or_insert_with(|| error.to_string());
            return;
        }
        self.look_up(store, &mut again, failures);
        self.append_once(store, again, batch, now, failures, false);
    }

    /// Answers the entries to be tried again, if any may.
    fn append_once<'a, 'b>(
        &self,
        store: &Store,
        entries: Vec<&'a mut Entry<'b>>,
        batch: &mut Batch,
        now: Timestamp,
        failures: &mut Failures,
        may_try_again: bool,
    ) -> Vec<&'a mut Entry<'b>> {
        let mut pushed: Vec<Option<&mut Entry<'_>>> = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(series) = entry.series else { continue };
            let at = Timestamp::from_seconds(entry.at);
            match entry.count {
                None => batch.push(series, at, entry.value),
                Some(count) => {
                    batch.push_all(series, at, &[entry.value, Reading::Unsigned(count)]);
                }
            }
            entry.stored = Stored::Now;
            pushed.push(Some(entry));
        }
        let mut again = Vec::new();
        let Appended { refused, .. } = match store.append(batch, now) {
            Ok(appended) => appended,
            Err(error) => {
                failures.count += pushed.len();
                failures.first.get_or_insert_with(|| error.to_string());
                pushed.into_iter().flatten().for_each(|entry| entry.stored = Stored::Not);
                batch.clear();
                return again;
            }
        };
        for (place, refusal) in refused {
            let Some(entry) = pushed.get_mut(place).and_then(Option::take) else { continue };
            if refusal == Refusal::TooOld {
                entry.stored = Stored::Before;
                continue;
            }
            entry.stored = Stored::Not;
            if may_try_again && matches!(refusal, Refusal::UnknownSeries | Refusal::NoFile(_)) {
                again.push(entry);
                continue;
            }
            failures.add(|| format!("{}: {refusal}", name(entry.of, entry.metric)));
            if let Refusal::Poisoned(why) = refusal {
                failures.known += 1;
                self.state.refused(why);
            }
        }
        again
    }

    /// Writes what waits for files, so that other programs find it there. A file that somebody has
    /// locked is written later; what is wrong with others is told once.
    fn flush(&self, store: &Store, now: Timestamp) {
        if store.options().layout != LayoutKind::Tree {
            return;
        }
        if let Err(error) = store.flush_all(now) {
            self.state.refused(error);
        }
        let mut told = self.told.lock();
        let mut new = 0;
        for FileFault { file, reason, lost, .. } in store.file_faults() {
            if told.get(&file).is_some_and(|before| *before >= lost) {
                continue;
            }
            new += 1;
            if new <= LINES_MAX {
                tracing::warn!("{file}: {reason}; values lost: {lost}");
            }
            told.insert(file, lost);
        }
        if new > LINES_MAX {
            tracing::warn!("the same of {} more files", new - LINES_MAX);
        }
    }
}
