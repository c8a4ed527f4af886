//! The other layout: an `.rrd` file for each series, for sites whose other tools read the files.
//!
//! A reading waits in memory, 24 bytes, until its series' file is due: each file has a moment of
//! its own in every [`file_flush_every`](super::StoreOptions::file_flush_every), so that files are
//! written evenly over time. What will be written to a file goes through the journal before: a loss
//! of power that tears a header, or keeps a header and drops its rows, is mended by writing it
//! again. Readers put what waits over what the file has, and write nothing.
//!
//! Files are locked as RRDtool locks them, and only while they are read for a plan or written;
//! other programs may update them in between. `docs/internals/tree.md` has the order of things.

mod files;
mod layout;
mod place;
mod queue;
mod redo;
mod round;
mod sort;
mod store;

pub(in crate::store) use round::{Due, Round};
pub use store::{Adopted, FileFault};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::Schema;
use crate::storage::Folder;
use crate::store::names;
use crate::store::options::StoreOptions;
use crate::time::Timestamp;
use files::{Files, scatter};
use parking_lot::Mutex;
use place::Place;
use queue::Queue;
use round::{Delivery, Outcome};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Files that are written together: at some 4 KiB each, a megabyte of journal and one sync of it.
const ROUND_FILES: usize = 256;
/// Seconds until a file is tried again that could not be had.
const LATER: i64 = 10;
/// Most faults that are listed: the first say what goes on, and a million would be a list to nobody.
const FAULTS_MAX: usize = 1_000;
/// Where a series lives: in a file that the store has made, or in one that was there.
const MADE: u32 = 0;
const FOUND: u32 = 1;

/// One series of a shard.
#[derive(Debug)]
struct Series {
    name: Box<str>,
    schema: Arc<Schema>,
    /// How many data sources take readings.
    measured: usize,
    /// When the last reading came, those that wait included.
    last_update: Timestamp,
    queue: Queue,
    /// When its file is to be written, in seconds; none while nothing waits, or before the next
    /// tick says what time it is.
    due: Option<i64>,
    /// Why nothing is written to its file any more.
    broken: Option<Arc<str>>,
    start: Timestamp,
    seat: u32,
}

/// What a journal has for a file: the last update before the first of it, and after each.
type Chain = Vec<Timestamp>;

/// What a loss of power may take.
#[derive(Debug)]
struct Unsynced {
    /// Series whose files were written, or made, since the last checkpoint.
    files: BTreeSet<u32>,
    /// The first series whose file the last checkpoint does not vouch for.
    settled: u32,
}

/// The series of one shard as files.
#[derive(Debug)]
pub(in crate::store) struct Tree {
    shard: u32,
    files: Arc<Files>,
    series: Vec<Option<Box<Series>>>,
    /// Series with readings that wait, by when their files are due.
    due: BTreeSet<(i64, u32)>,
    /// Series that have begun to wait since the last tick.
    fresh: Vec<u32>,
    /// The time of the last tick.
    now: Timestamp,
    /// Seconds between two writes of a file.
    every: i64,
    /// Bytes of what waits, and the most.
    waiting: usize,
    waiting_max: usize,
    unsynced: Mutex<Unsynced>,
    /// Names of files that are to be removed at the next tick.
    leftovers: Vec<Box<str>>,
    /// While a store is opened, what its journal has for files.
    chains: HashMap<u32, Chain>,
    faults: Vec<FileFault>,
}

impl Tree {
    /// The files of a shard.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] for a file that is not what it says, [`ErrorKind::Io`].
    pub(in crate::store) fn open(
        folder: Arc<dyn Folder>,
        shard: u32,
        options: &StoreOptions,
    ) -> Result<Self> {
        let shards = usize::try_from(options.shards).unwrap_or(1).max(1);
        let settled = super::opening::read_settled(&*folder, shard)?;
        let place = Place::new(folder, options.files.clone());
        let every = i64::try_from(options.file_flush_every.as_secs()).unwrap_or(i64::MAX);
        Ok(Self {
            shard,
            files: Arc::new(Files::new(place, (options.open_files_max / shards).max(1))),
            series: Vec::new(),
            due: BTreeSet::new(),
            fresh: Vec::new(),
            now: Timestamp::EARLIEST,
            every: every.max(1),
            waiting: 0,
            waiting_max: options.memory_max / shards / 4,
            unsynced: Mutex::new(Unsynced { files: BTreeSet::new(), settled }),
            leftovers: Vec::new(),
            chains: HashMap::new(),
            faults: Vec::new(),
        })
    }

    fn find(&self, series: u32) -> Option<&Series> {
        self.series.get(usize::try_from(series).ok()?)?.as_deref()
    }

    fn find_mut(&mut self, series: u32) -> Option<&mut Series> {
        self.series.get_mut(usize::try_from(series).ok()?)?.as_deref_mut()
    }

    /// The series, for reading its file.
    fn readable(&self, series: u32) -> Result<&Series> {
        let found = self.find(series).ok_or_else(super::columns::unknown_series)?;
        match &found.broken {
            None => Ok(found),
            Some(why) => Err(Error::new(ErrorKind::Io, &**why)),
        }
    }

    fn settle(&mut self, number: u32, series: Series) {
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        if self.series.len() <= at {
            self.series.resize_with(at + 1, || None);
        }
        if let Some(place) = self.series.get_mut(at) {
            *place = Some(Box::new(series));
        }
    }

    /// Whether readings are refused: twice what may wait waits, as files cannot be had.
    fn is_overfull(&self) -> bool {
        self.waiting > self.waiting_max.saturating_mul(2)
    }

    /// Gives series that have begun to wait the next of their files' moments, one in every `every`
    /// seconds.
    fn schedule(&mut self) {
        let (now, every) = (self.now.seconds(), self.every);
        for number in std::mem::take(&mut self.fresh) {
            let own = scatter(u64::from(number) << 32 | u64::from(self.shard));
            let own = i64::try_from(own >> 1).unwrap_or(0).rem_euclid(every);
            let wait = (own - now).rem_euclid(every);
            self.put_off(number, now.saturating_add(if wait == 0 { every } else { wait }));
        }
    }

    /// Sets when a file with readings that wait is due.
    fn put_off(&mut self, number: u32, until: i64) {
        self.call_off(number);
        if let Some(series) = self.find_mut(number)
            && !series.queue.is_empty()
        {
            series.due = Some(until);
            self.due.insert((until, number));
        }
    }

    /// A file is not due.
    fn call_off(&mut self, number: u32) {
        if let Some(due) = self.find_mut(number).and_then(|series| series.due.take()) {
            self.due.remove(&(due, number));
        }
    }

    /// The next series that are due.
    fn next(&self, due: &mut Due) -> Vec<u32> {
        match *due {
            Due::At(now) => {
                let until = (now.seconds(), u32::MAX);
                self.due.range(..=until).take(ROUND_FILES).map(|(_, number)| *number).collect()
            }
            Due::From(first) => {
                let skipped = usize::try_from(first).unwrap_or(usize::MAX);
                let rest = (first..).zip(self.series.iter().skip(skipped));
                let waits = |series: &Option<Box<Series>>| {
                    series.as_ref().is_some_and(|series| !series.queue.is_empty())
                };
                let found = rest.filter(|(_, series)| waits(series)).map(|(number, _)| number);
                let found: Vec<u32> = found.take(ROUND_FILES).collect();
                *due = found.last().map_or(Due::Nothing, |last| Due::From(last + 1));
                found
            }
            Due::Only(number) => {
                *due = Due::Nothing;
                vec![number]
            }
            // What cannot be had is not tried again before its time.
            Due::Oldest if self.waiting > self.waiting_max / 4 * 3 => {
                let untried =
                    |number: u32| self.find(number).is_some_and(|series| !series.queue.tried());
                let oldest = self.due.iter().map(|(_, number)| *number);
                oldest.filter(|number| untried(*number)).take(ROUND_FILES).collect()
            }
            Due::Oldest | Due::Nothing => Vec::new(),
        }
    }

    /// The deliveries of these series.
    fn deliveries(&mut self, numbers: &[u32]) -> Vec<Delivery> {
        let mut all = Vec::with_capacity(numbers.len());
        for number in numbers {
            let Some(series) = self.find_mut(*number) else { continue };
            if series.queue.is_empty() {
                continue;
            }
            all.push(Delivery {
                series: *number,
                name: series.name.clone(),
                schema: Arc::clone(&series.schema),
                readings: series.queue.write(),
                refused: 0,
                outcome: Outcome::Untouched,
            });
        }
        all
    }

    /// Learns what became of a delivery.
    fn deliver(&mut self, delivery: Delivery) {
        let Delivery { series: number, name, outcome, readings, .. } = delivery;
        let now = self.now.seconds();
        let Some(series) = self.find_mut(number) else { return };
        let memory = series.queue.memory();
        let mut fault = None;
        match outcome {
            Outcome::Written { last_update, schema, refused } => {
                series.queue.written();
                series.last_update =
                    series.queue.last().map_or(last_update, |last| last.max(last_update));
                if let Some(schema) = schema {
                    series.measured = measured(&schema);
                    series.schema = Arc::new(schema);
                }
                if refused > 0 {
                    let reason = "readings were not later than what another program wrote, or the \
                                  file cannot take them";
                    fault = Some((reason.to_owned(), refused));
                }
            }
            Outcome::Planned(_) | Outcome::Untouched => {
                series.queue.keep();
                return;
            }
            // It has another name meanwhile.
            Outcome::Broken(_) if series.name != name => series.queue.put_back(),
            Outcome::Broken(reason) => {
                let lost = series.queue.len();
                series.queue = Queue::default();
                series.broken = Some(reason.as_str().into());
                fault = Some((reason, lost));
            }
            Outcome::Later(reason) => {
                series.queue.put_back();
                // Once is a program that has it locked; the list is for what lasts.
                if readings.tried() {
                    fault = Some((reason, 0));
                }
            }
        }
        let (after, later) = (series.queue.memory(), series.queue.tried());
        self.waiting = (self.waiting + after).saturating_sub(memory);
        if later {
            self.put_off(number, now.saturating_add(LATER));
        } else {
            self.unsynced.lock().files.insert(number);
            self.call_off(number);
            if self.find(number).is_some_and(|series| !series.queue.is_empty()) {
                self.fresh.push(number);
            }
        }
        if let Some((reason, lost)) = fault {
            self.fault(&name, reason, lost);
        }
    }

    fn fault(&mut self, name: &str, reason: String, lost: usize) {
        let file = names::file(name);
        if let Some(known) = self.faults.iter_mut().find(|fault| fault.file == file) {
            (known.reason, known.lost) = (reason, known.lost + lost);
        } else if self.faults.len() < FAULTS_MAX {
            self.faults.push(FileFault { file, reason, lost });
        }
    }

    /// Looks at the file of a series when a store is opened; makes it again where no checkpoint
    /// vouches for it. The journal has all of its readings then.
    fn look(&mut self, number: u32) -> Result<()> {
        let (settled, files) = (self.unsynced.lock().settled, Arc::clone(&self.files));
        let chain = self.chains.get(&number);
        let Some(series) = self
            .series
            .get_mut(usize::try_from(number).unwrap_or(usize::MAX))
            .and_then(|series| series.as_deref_mut())
        else {
            return Ok(());
        };
        if number >= settled && series.seat == MADE {
            files.remove(&series.name)?;
            files.create(&series.name, &series.schema, series.start, number)?;
            series.last_update =
                chain.and_then(|chain| chain.last().copied()).unwrap_or(series.start);
            self.unsynced.lock().files.insert(number);
            return Ok(());
        }
        match files.find(&series.name) {
            Ok(Some((schema, last_update))) => {
                if schema != *series.schema {
                    series.measured = measured(&schema);
                    series.schema = Arc::new(schema);
                }
                series.last_update = last_update;
                match chain {
                    Some(chain) if chain.contains(&last_update) => {
                        series.last_update = chain.last().copied().unwrap_or(last_update);
                    }
                    // Another program has updated it since: the file is its now.
                    _ => drop(self.chains.remove(&number)),
                }
            }
            found => {
                let reason = match found {
                    Err(error) => error.to_string(),
                    _ => format!("the file '{}' is gone", names::file(&series.name)),
                };
                series.broken = Some(reason.as_str().into());
                let name = series.name.clone();
                self.chains.remove(&number);
                self.fault(&name, reason, 0);
            }
        }
        Ok(())
    }
}

/// How many data sources of a schema take readings.
fn measured(schema: &Schema) -> usize {
    schema.data_sources().iter().filter(|source| source.expression().is_none()).count()
}
