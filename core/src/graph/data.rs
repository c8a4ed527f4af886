//! The values of definitions: fetched once for all that ask the same, then calculated in order.

use super::definition::{Definitions, Kind};
use super::reduce::Column;
use super::words::refuse;
use crate::error::Result;
use crate::rpn::{Series, Variable};
use crate::rrd::{Fetched, Rrd};
use crate::schema::Consolidation;

/// What a `DEF` asks of a database. Equal questions are asked once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The file's name.
    pub file: String,
    /// How its rows are consolidated.
    pub consolidation: Consolidation,
    /// The span's start, in seconds since 1970.
    pub start: i64,
    /// The span's end.
    pub end: i64,
    /// Seconds per row wished for.
    pub step: i64,
    /// The address of the caching daemon to ask, where the definition names one.
    pub daemon: Option<String>,
}

impl Question {
    /// Whether the answer to this one, in rows of `step` seconds, serves for `other`, too. RRDtool
    /// shares rows with those that ask for the step that they came to have.
    fn answers(&self, other: &Self, step: i64) -> bool {
        let same = |step| *other == Self { step, ..self.clone() };
        same(self.step) || same(step)
    }
}

/// Where rows come from.
pub trait Rows {
    /// The names of a database's data sources, and the rows that answer the question.
    ///
    /// # Errors
    /// What opening, reading or asking a daemon meets.
    fn fetch(&mut self, question: &Question) -> Result<(Vec<String>, Fetched)>;
}

/// Rows from files, read in place.
#[derive(Clone, Copy, Debug)]
pub struct Local;

impl Rows for Local {
    fn fetch(&mut self, question: &Question) -> Result<(Vec<String>, Fetched)> {
        let Question { consolidation, start, end, step, .. } = *question;
        let rrd = Rrd::open_read_only(&question.file)?;
        let step = u64::try_from(step).unwrap_or(1);
        let fetched = rrd.fetch(consolidation, start, end, step)?;
        let names = rrd.schema().data_sources().iter().map(|source| source.name().to_owned());
        Ok((names.collect(), fetched))
    }
}

/// What a definition's name stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Rows.
    Series {
        /// The start of the first row, in seconds since 1970: a multiple of the step.
        start: i64,
        /// Seconds per row, at least 1.
        step: i64,
        /// One value a row, of which there may be more than the frame's span has; NaN is unknown.
        values: Vec<f64>,
    },
    /// One value, and its moment where it has one.
    Single {
        /// The value; NaN is unknown.
        value: f64,
        /// Seconds since 1970.
        moment: Option<i64>,
    },
}

impl Value {
    /// As a variable of a calculation.
    fn variable(&self) -> Variable<'_> {
        match self {
            Self::Series { start, step, values } => {
                Variable::Series(Series { start: *start, step: *step, values })
            }
            Self::Single { value, .. } => Variable::Constant(*value),
        }
    }
}

/// The values of all definitions, by their numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Data {
    values: Vec<Value>,
}

impl Data {
    /// The value of the definition with that number.
    #[must_use]
    pub fn value(&self, number: usize) -> Option<&Value> {
        self.values.get(number)
    }
}

impl Definitions {
    /// Fetches and calculates everything that is defined.
    ///
    /// # Errors
    /// What fetching meets, `No DS called 'x' in 'f'`, and what calculations refuse.
    pub fn data(&self, rows: &mut dyn Rows) -> Result<Data> {
        let mut values = self.fetch(rows)?;
        let now = u32::try_from(self.frame.now.seconds()).unwrap_or(u32::MAX);
        for (number, definition) in self.all.iter().enumerate() {
            let value = match &definition.kind {
                Kind::Fetched { .. } => continue,
                Kind::Calculated(calculation) => {
                    let variables: Vec<_> = values.iter().map(Value::variable).collect();
                    let span = calculation.span(&variables)?;
                    let values = calculation.values(&variables, span, now, &self.frame.zone)?;
                    Value::Series { start: span.start, step: span.step, values }
                }
                Kind::Single(of, statistic) => match values.get(*of) {
                    Some(Value::Series { start, step, values }) => {
                        let single = statistic.of(*start, *step, values);
                        Value::Single { value: single.value, moment: single.moment }
                    }
                    _ => continue,
                },
            };
            if let Some(place) = values.get_mut(number) {
                *place = value;
            }
        }
        Ok(Data { values })
    }

    /// What is fetched, in its places; the others are empty.
    fn fetch(&self, rows: &mut dyn Rows) -> Result<Vec<Value>> {
        let mut values: Vec<Option<Value>> = vec![None; self.all.len()];
        for (number, definition) in self.all.iter().enumerate() {
            let Kind::Fetched { question, source, reduce } = &definition.kind else { continue };
            if values.get(number).is_some_and(Option::is_some) {
                continue;
            }
            let (names, fetched) = rows.fetch(question)?;
            if !names.iter().any(|name| name == source) {
                return Err(refuse(format!("No DS called '{source}' in '{}'", question.file)));
            }
            let mut step = question.step;
            // All that this answers take their columns now, so that only one answer is kept.
            let places = values.iter_mut().zip(&self.all).skip(number);
            for (place, other) in places.filter(|(place, _)| place.is_none()) {
                let Kind::Fetched { question: same, source, reduce: by } = &other.kind else {
                    continue;
                };
                let shared = question.answers(same, step)
                    && by.unwrap_or(Consolidation::Average)
                        == reduce.unwrap_or(Consolidation::Average)
                    && by.unwrap_or(same.consolidation) == reduce.unwrap_or(question.consolidation);
                let column = names.iter().position(|name| name == source).filter(|_| shared);
                let Some(column) = column else { continue };
                let column = self.column(&fetched, column, question, *reduce);
                step = column.step;
                let Column { start, step, values } = column;
                *place = Some(Value::Series { start, step, values });
            }
        }
        let empty = || Value::Single { value: f64::NAN, moment: None };
        Ok(values.into_iter().map(|value| value.unwrap_or_else(empty)).collect())
    }

    /// A data source's rows, at least as coarse as the definition and the frame want them.
    fn column(
        &self,
        fetched: &Fetched,
        source: usize,
        question: &Question,
        reduce: Option<Consolidation>,
    ) -> Column {
        let rows = fetched.values.chunks_exact(fetched.sources.max(1));
        let column = Column {
            start: fetched.start,
            step: i64::try_from(fetched.step).unwrap_or(i64::MAX).max(1),
            values: rows.filter_map(|row| row.get(source)).copied().collect(),
        };
        let by = reduce.unwrap_or(question.consolidation);
        column.reduced(question.step.max(self.frame.step), by)
    }
}
