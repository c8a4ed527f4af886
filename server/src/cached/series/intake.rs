//! A connection's way into the store: the readings of all lines that came in one read are appended
//! together, and their answers go out when the journal has them.

use super::Series;
use super::answers;
use super::readings::Forms;
use crate::cached::answers::{Said, Send};
use crate::cached::cache::{no_such_file, no_timestamp, too_early};
use crate::cached::command::Command;
use crate::cached::entry::seconds;
use crate::cached::keeper::{Intake, Report, Taken};
use crate::cached::line::{self, Words};
use crate::cached::writer::instant;
use crate::clock;
use concertim::store::{Batch, Found, Refusal, SeriesId};
use std::io;
use std::sync::atomic::Ordering;

/// Series whose order a connection remembers, so that no name has to be looked up by its hash; 4
/// bytes each.
const ORDER_MAX: usize = 1 << 20;

/// An UPDATE that waits for its answer.
#[derive(Debug)]
struct Line {
    /// Its place in the batch, 0 outside of one.
    number: u64,
    /// How many readings it has in the bunch.
    readings: usize,
    /// What the client is told in place of its count.
    said: Option<Box<str>>,
}

/// Why the words of an UPDATE are not taken further.
enum Stop {
    /// What came before must be in the store first.
    Again,
    /// What the client is told.
    Said(String),
}

impl From<String> for Stop {
    fn from(text: String) -> Self {
        Self::Said(text)
    }
}

/// The way into the store.
pub(in crate::cached) struct SeriesIntake<'a> {
    series: &'a Series,
    batch: Batch,
    /// What is in the batch.
    entries: Vec<(SeriesId, f64)>,
    lines: Vec<Line>,
    /// Which series are in the batch: a bit each.
    seen: Vec<u64>,
    /// Whether the next reading is compared with what the store has before it is taken.
    compares: bool,
    /// The series of the last updates in their order.
    order: Vec<SeriesId>,
    next: usize,
    /// What data sources take, by the number of the schema.
    forms: Vec<Option<Forms>>,
}

impl<'a> SeriesIntake<'a> {
    pub(in crate::cached) fn new(series: &'a Series) -> Self {
        Self {
            series,
            batch: series.store.batch(),
            entries: Vec::new(),
            lines: Vec::new(),
            seen: Vec::new(),
            compares: false,
            order: Vec::new(),
            next: 0,
            forms: Vec::new(),
        }
    }

    /// Takes the values of an UPDATE, those before the first that is refused.
    #[inline]
    fn take(&mut self, word: &[u8], words: &mut Words<'_>) -> Result<(), Stop> {
        let found = self.find(word)?;
        let mut value = words.next().ok_or_else(|| "No values updated.".to_owned())?;
        let mut last: Option<f64> = None;
        loop {
            let next = words.next();
            let (time, rest) = line::time(&value).ok_or_else(|| no_timestamp(&value))?;
            let at = instant(time);
            match last {
                Some(last) if time <= last => return Err(too_early(time, last).into()),
                Some(_) => {}
                None => self.is_next(found.series, time, next.is_some() || at.is_none())?,
            }
            let at = at.ok_or_else(|| format!("the time {time} is outside the calendar"))?;
            let stamp = value.get(..value.len() - rest.len() - 1).unwrap_or_default();
            let Self { batch, forms, .. } = self;
            let forms = forms.get(place(found.schema)).and_then(Option::as_ref);
            let forms = forms.ok_or_else(|| "the series has no schema".to_owned())?;
            forms.read(rest, stamp, |readings| batch.push_all(found.series, at, readings))?;
            self.entries.push((found.series, time));
            self.mark(found.series);
            last = Some(time);
            match next {
                Some(next) => value = next,
                None => return Ok(()),
            }
        }
    }

    /// The series that a path stands for.
    #[inline]
    fn find(&mut self, word: &[u8]) -> Result<Found, Stop> {
        let Some(name) = self.series.names.name(word) else {
            return Err(self.series.denied(word).into());
        };
        let expected = self.order.get(self.next).copied();
        let predicted = expected.or_else(|| self.order.first().copied());
        let predicted = predicted.unwrap_or(SeriesId::from_number(0));
        let Some(found) = self.series.store.find(name, predicted) else {
            return Err(self.series.missing(word, name).into());
        };
        if expected == Some(found.series) {
            self.next += 1;
        } else {
            self.came(found.series);
        }
        if self.forms.get(place(found.schema)).is_none_or(Option::is_none) {
            self.learn(found.schema);
        }
        Ok(found)
    }

    /// A series that was not expected.
    #[cold]
    fn came(&mut self, series: SeriesId) {
        if self.order.first() == Some(&series) {
            self.next = 1;
            return;
        }
        let room = self.order.len() < ORDER_MAX;
        match self.order.get_mut(self.next) {
            Some(place) => *place = series,
            None if room => self.order.push(series),
            None => return,
        }
        self.next += 1;
    }

    #[cold]
    fn learn(&mut self, schema: u32) {
        let at = place(schema);
        if self.forms.len() <= at {
            self.forms.resize(at + 1, None);
        }
        let forms = self.series.store.numbered_schema(schema).map(|schema| Forms::new(&schema));
        if let Some(place) = self.forms.get_mut(at) {
            *place = forms;
        }
    }

    /// Checks that the first reading of a line is later than those of its series before it. The store
    /// does so for all readings, in the order of their times; here lines count in the order in which
    /// they came, and a line ends at its first refusal: so `all` those of a line with several are
    /// compared with what the store has.
    #[inline]
    fn is_next(&mut self, series: SeriesId, time: f64, all: bool) -> Result<(), Stop> {
        let seen = self.has(series);
        if !seen && !all && !self.compares {
            return Ok(());
        }
        let last = self.series.store.last(series).map_err(|error| error.to_string())?;
        let last = seconds(last);
        if seen {
            let of_it = |entry: &&(SeriesId, f64)| entry.0 == series;
            let before = self.entries.iter().rev().find(of_it).map_or(last, |entry| entry.1);
            // What came before would have been refused, or this will be: what the answers say
            // depends on what was taken by then.
            if time <= before || before <= last {
                return Err(Stop::Again);
            }
        }
        if (all || self.compares) && time <= last {
            return Err(too_early(time, last).into());
        }
        Ok(())
    }

    #[inline]
    fn has(&self, series: SeriesId) -> bool {
        let (word, bit) = (place(series.number() / 64), series.number() % 64);
        self.seen.get(word).is_some_and(|bits| bits >> bit & 1 == 1)
    }

    #[inline]
    fn mark(&mut self, series: SeriesId) {
        let (word, bit) = (place(series.number() / 64), series.number() % 64);
        if self.seen.len() <= word {
            self.seen.resize(word + 1, 0);
        }
        if let Some(bits) = self.seen.get_mut(word) {
            *bits |= 1 << bit;
        }
    }

    /// Reports on every line; `refused` says which entries were, and why.
    fn report(
        &mut self,
        refused: Vec<(usize, Refusal)>,
        report: &mut Report<'_>,
    ) -> io::Result<()> {
        let mut refused = refused.into_iter().peekable();
        let (mut entry, mut failed, mut readings) = (0, 0, 0);
        let lines = std::mem::take(&mut self.lines);
        for Line { number, readings: count, said } in &lines {
            let end = entry + count;
            let mut first = None;
            while let Some((at, refusal)) = refused.next_if(|(at, _)| *at < end) {
                readings -= 1;
                first.get_or_insert((at, refusal));
            }
            entry = end;
            readings += i64::try_from(*count).unwrap_or(0);
            let said = match first {
                Some((at, refusal)) => Some(self.refusal(at, &refusal)),
                None => said.as_deref().map(str::to_owned),
            };
            match said {
                None if *number > 0 => {}
                None => report(*number, Ok(*count))?,
                Some(text) => {
                    failed += 1;
                    report(*number, Err(text))?;
                }
            }
        }
        let counts = &self.series.counts;
        let received = u64::try_from(lines.len()).unwrap_or(0);
        let readings = u64::try_from(readings).unwrap_or(0);
        counts.updates_received.fetch_add(received, Ordering::Relaxed);
        counts.updates_refused.fetch_add(failed, Ordering::Relaxed);
        counts.values_written.fetch_add(readings, Ordering::Relaxed);
        counts.updates_written.fetch_add(received - failed, Ordering::Relaxed);
        self.lines = lines;
        self.lines.clear();
        Ok(())
    }

    /// What the client is told of a reading that the store refused.
    #[cold]
    fn refusal(&self, entry: usize, refusal: &Refusal) -> String {
        let Some((series, time)) = self.entries.get(entry).copied() else {
            return refusal.to_string();
        };
        let store = &self.series.store;
        match (refusal, store.last(series).map(seconds)) {
            (Refusal::TooOld, Ok(last)) => too_early(time, last),
            (Refusal::OutOfBounds, Ok(last)) if time <= last => too_early(time, last),
            (Refusal::OutOfBounds, _) => {
                let most = store.options().future_max.as_secs();
                format!("the time {time:.6} is more than {most} seconds ahead of the clock")
            }
            (Refusal::UnknownSeries, _) => "No such file: the series was deleted".to_owned(),
            _ => refusal.to_string(),
        }
    }
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Intake for SeriesIntake<'_> {
    fn begin(&mut self) {}

    #[inline]
    fn update(&mut self, name: &[u8], words: &mut Words<'_>, number: u64) -> Taken {
        let before = self.entries.len();
        let said = match self.take(name, words) {
            Ok(()) => None,
            Err(Stop::Said(text)) => Some(text.into()),
            Err(Stop::Again) => {
                self.compares = true;
                return Taken::Again;
            }
        };
        self.compares = false;
        self.lines.push(Line { number, readings: self.entries.len() - before, said });
        Taken::Later
    }

    fn has_put_off(&self) -> bool {
        !self.lines.is_empty()
    }

    fn commit(&mut self, report: &mut Report<'_>) -> io::Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        let refused = if self.entries.is_empty() {
            Vec::new()
        } else {
            let appended = self.series.store.append(&mut self.batch, clock::now());
            appended.map(|appended| appended.refused).unwrap_or_else(|error| {
                self.series.counts.journal_errors.fetch_add(1, Ordering::Relaxed);
                let why: std::sync::Arc<str> = error.to_string().into();
                self.batch.clear();
                let all = 0..self.entries.len();
                all.map(|entry| (entry, Refusal::Poisoned(why.clone()))).collect()
            })
        };
        let reported = self.report(refused, report);
        for (series, _) in &self.entries {
            if let Some(bits) = self.seen.get_mut(place(series.number() / 64)) {
                *bits = 0;
            }
        }
        self.entries.clear();
        reported
    }

    fn answer(
        &mut self,
        command: Command,
        words: &mut Words<'_>,
        send: &mut Send<'_>,
    ) -> io::Result<Said> {
        answers::answer(self.series, command, words, send)
    }

    fn dump(&mut self, words: &mut Words<'_>, out: &mut dyn io::Write) -> Said {
        answers::dump(self.series, words, out)
    }
}

impl Series {
    /// What the client is told of a path outside of the fence.
    #[cold]
    pub(super) fn denied(&self, word: &[u8]) -> String {
        format!("{}: Permission denied", self.names.path(word).display())
    }

    /// What the client is told of a name that no series has, or can have.
    #[cold]
    pub(super) fn missing(&self, word: &[u8], name: &[u8]) -> String {
        match concertim::store::Name::from_bytes(name) {
            Ok(_) => no_such_file(&self.names.path(word)),
            Err(error) => error.message().to_owned(),
        }
    }
}
