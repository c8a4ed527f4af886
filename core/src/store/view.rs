//! Reading one series: rows that are written, and those that readings which still wait would make.

use super::columns::RowReader;
use super::layout::Layout;
use super::shard::Kept;
use crate::engine::fetch::{Plan, plan};
use crate::engine::smooth::smooth;
use crate::engine::update::{RowWrite, Rows, Scratch, update};
use crate::error::{Error, Result};
use crate::rrd::Fetched;
use crate::schema::{Consolidation, LiveHead, Schema, UNKNOWN};
use crate::time::Timestamp;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// One series at one moment.
pub(super) struct View<'a> {
    layout: &'a dyn Layout,
    series: u32,
    pub(super) schema: &'a Arc<Schema>,
    pub(super) last_update: Timestamp,
    /// What it would remember, and the rows that it would have, were everything applied that
    /// waits.
    ahead: Option<(LiveHead, Written<'a>)>,
}

/// Rows that are not in the layout, by archive and place in its ring, over those that are.
struct Written<'a> {
    rows: BTreeMap<(usize, u64), Vec<f64>>,
    layout: &'a dyn Layout,
    series: u32,
    schema: &'a Schema,
    /// What the series remembers without them.
    base: LiveHead,
    /// What reading first failed with.
    failed: Option<Error>,
}

impl Written<'_> {
    /// The number of the row that is in a place of an archive's ring.
    fn number(&self, archive: usize, row: u64) -> i64 {
        let Some(definition) = self.schema.archives().get(archive) else { return i64::MIN };
        let seconds = signed(self.schema.row_seconds(definition));
        let newest = self.base.last_update.seconds().div_euclid(seconds);
        let current = signed(self.base.current_row.get(archive).copied().unwrap_or(0));
        newest - (current - signed(row)).rem_euclid(signed(definition.rows()))
    }
}

impl Rows for Written<'_> {
    fn read(&mut self, archive: usize, row: u64, values: &mut [f64]) {
        values.fill(UNKNOWN);
        if let Some(written) = self.rows.get(&(archive, row)) {
            values.copy_from_slice(written);
            return;
        }
        let (number, mut found) = (self.number(archive, row), Vec::new());
        match self.layout.rows(self.series, archive, number..number + 1, &mut found) {
            Ok(()) => values.iter_mut().zip(found).for_each(|(value, found)| *value = found),
            Err(error) => drop(self.failed.get_or_insert(error)),
        }
    }

    fn write(&mut self, write: RowWrite<'_>) {
        for row in write.row..write.row.saturating_add(write.count) {
            self.rows.insert((write.archive, row), write.values.to_vec());
        }
    }
}

impl<'a> View<'a> {
    /// A series of a shard.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub(super) fn new(kept: &'a Kept, series: u32) -> Result<Self> {
        let layout = &*kept.layout;
        let found = layout.schema(series).zip(layout.last_update(series));
        let (schema, last_update) = found.ok_or_else(super::columns::unknown_series)?;
        let mut view = Self { layout, series, schema, last_update, ahead: None };
        let waiting = layout.waiting(series).chain(kept.waiting.of(series));
        let mut waiting = waiting.peekable();
        if waiting.peek().is_some() || layout.is_shared() {
            let mut live = layout.live(series)?;
            let (base, rows) = (live.clone(), BTreeMap::new());
            let mut written = Written { rows, layout, series, schema, base, failed: None };
            let mut scratch = Scratch::new(schema);
            for (at, readings) in waiting {
                // What cannot be applied will not be: the layout passes over it as well.
                let applied = update(schema, &mut live, at, &readings, &mut scratch, &mut written);
                if applied.is_ok_and(|applied| applied.smooth) {
                    smooth(schema, &mut live, &mut scratch, &mut written);
                }
            }
            if let Some(error) = written.failed {
                return Err(error);
            }
            view.last_update = live.last_update;
            view.ahead = Some((live, written));
        }
        Ok(view)
    }

    /// What the series remembers.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) fn live(self) -> Result<LiveHead> {
        match self.ahead {
            Some((live, _)) => Ok(live),
            None => self.layout.live(self.series),
        }
    }

    /// The rows that answer a range, as [`Rrd::fetch`](crate::Rrd::fetch) does.
    ///
    /// # Errors
    /// As there.
    pub(super) fn fetch(&self, question: &Question) -> Result<Fetched> {
        let plan = self.plan(question)?;
        let mut answer = Answer::new(self.schema, &plan);
        self.rows(plan.archive, numbers(self.schema, &plan, self.last_update), &mut answer.values)?;
        Ok(answer.finish(&plan))
    }

    /// The same in two steps, the second of which needs no lock: where the rows are, if they can be
    /// read so.
    ///
    /// # Errors
    /// As there.
    pub(super) fn find(&self, question: &Question) -> Result<Option<Found>> {
        if self.ahead.is_some() {
            return Ok(None);
        }
        let plan = self.plan(question)?;
        let numbers = numbers(self.schema, &plan, self.last_update);
        let reader = self.layout.row_reader(self.series, plan.archive, numbers)?;
        Ok(reader.map(|reader| Found { answer: Answer::new(self.schema, &plan), plan, reader }))
    }

    fn plan(&self, question: &Question) -> Result<Plan> {
        let Question { consolidation, start, end, resolution } = *question;
        plan(self.schema, self.last_update, consolidation, start, end, resolution)
    }

    /// Appends rows of an archive by their numbers.
    ///
    /// # Errors
    /// When they cannot be read.
    pub(super) fn rows(
        &self,
        archive: usize,
        numbers: Range<i64>,
        out: &mut Vec<f64>,
    ) -> Result<()> {
        let definition = self.schema.archives().get(archive);
        let (Some((live, written)), Some(definition)) = (&self.ahead, definition) else {
            return self.layout.rows(self.series, archive, numbers, out);
        };
        let rows = signed(definition.rows());
        let newest =
            self.last_update.seconds().div_euclid(signed(self.schema.row_seconds(definition)));
        let current = signed(live.current_row.get(archive).copied().unwrap_or(0));
        // Rows of the layout that follow each other are read together.
        let mut run = 0..0;
        for number in numbers {
            let row = (current - (newest - number)).rem_euclid(rows).unsigned_abs();
            let values = written.rows.get(&(archive, row));
            let base = written.number(archive, row);
            if values.is_none() && base == run.end {
                run.end += 1;
                continue;
            }
            if !run.is_empty() {
                self.layout.rows(self.series, archive, run, out)?;
            }
            run = match values {
                Some(values) => {
                    out.extend_from_slice(values);
                    0..0
                }
                None => base..base + 1,
            };
        }
        if run.is_empty() { Ok(()) } else { self.layout.rows(self.series, archive, run, out) }
    }
}

/// Which rows are asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question {
    pub(super) consolidation: Consolidation,
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) resolution: u64,
}

/// Rows on their way into an answer, behind those that are older than the archive.
#[derive(Debug)]
struct Answer {
    sources: usize,
    values: Vec<f64>,
}

impl Answer {
    fn new(schema: &Schema, plan: &Plan) -> Self {
        let mut answer = Self { sources: schema.data_sources().len(), values: Vec::new() };
        answer.pad(plan.before);
        answer
    }

    fn pad(&mut self, rows: u64) {
        let count = usize::try_from(rows).unwrap_or(0).saturating_mul(self.sources);
        self.values.extend(std::iter::repeat_n(UNKNOWN, count));
    }

    fn finish(mut self, plan: &Plan) -> Fetched {
        self.pad(plan.rows - plan.before - plan.held);
        let Plan { start, end, step, .. } = *plan;
        Fetched { start, end, step, sources: self.sources, values: self.values }
    }
}

/// Where the rows of an answer are.
#[derive(Debug)]
pub(super) struct Found {
    answer: Answer,
    plan: Plan,
    reader: RowReader,
}

impl Found {
    /// Reads the rows; the answer counts if the layout [still has](Layout::still_has) them.
    ///
    /// # Errors
    /// The storage's.
    pub(super) fn read(self) -> Result<(Fetched, RowReader)> {
        let Self { mut answer, plan, reader } = self;
        reader.read(&mut answer.values)?;
        Ok((answer.finish(&plan), reader))
    }
}

/// The numbers of the rows that an archive holds for a plan.
pub(super) fn numbers(schema: &Schema, plan: &Plan, last_update: Timestamp) -> Range<i64> {
    let Some(archive) = schema.archives().get(plan.archive) else { return 0..0 };
    let newest = last_update.seconds().div_euclid(signed(schema.row_seconds(archive)));
    let oldest = newest.saturating_sub(signed(archive.rows())).saturating_add(1);
    let first = oldest.saturating_add(signed(plan.first));
    first..first.saturating_add(signed(plan.held))
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
