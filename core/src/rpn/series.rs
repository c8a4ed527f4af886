//! Calculations over series, row by row: CDEF (`rrdgraph_data(1)`, `rrdgraph_rpn(1)`).

use super::operator::{Action, Operator, RowWork};
use super::prediction::{Prediction, View};
use super::program::{Fault, Node, parse};
use super::stack::{apply, pop, push, unbalanced, underflow, whole_or_least};
use super::statistics::number_of;
use crate::error::{Error, ErrorKind, Result};
use crate::number::{UNKNOWN, seconds};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

/// Most rows of one calculation: 2^27, 1 GiB of values, as for a fetch.
const ROWS_MAX: u64 = 1 << 27;

/// Most values that the operators over several values may look at in one calculation. A week of
/// predictions for a year of 5-minute rows takes 10^7; 2^32 take some seconds, and RRDtool would
/// go on for days.
const LOOKS_MAX: u64 = 1 << 32;

/// Most values that one row's prediction may keep, 128 MiB of them: windows of a whole year of
/// minutes have 525,600 each.
const PREDICTION_MAX: usize = 1 << 24;

/// Most shifts of a prediction: days of almost three years. Billions of no seconds each would take
/// hours and change nothing.
const SHIFTS_MAX: u32 = 1_000;

/// Values at a fixed step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Series<'a> {
    /// The start of the first row, in seconds since 1970: a multiple of the step.
    pub start: i64,
    /// Seconds per row, at least 1.
    pub step: i64,
    /// One value a row; NaN is unknown.
    pub values: &'a [f64],
}

impl Series<'_> {
    /// The end of the last row.
    fn end(&self) -> i64 {
        let rows = i64::try_from(self.values.len()).unwrap_or(i64::MAX);
        self.start.saturating_add(rows.saturating_mul(self.step))
    }
}

/// What a name in a calculation stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Variable<'a> {
    /// A value for each row.
    Series(Series<'a>),
    /// The same value in every row.
    Constant(f64),
}

/// The rows that a calculation is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The start of the first row, in seconds since 1970.
    pub start: i64,
    /// The end of the last row.
    pub end: i64,
    /// Seconds per row, at least 1.
    pub step: i64,
}

impl Span {
    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> u64 {
        let seconds = u64::try_from(self.end.saturating_sub(self.start)).unwrap_or(0);
        u64::try_from(self.step).ok().and_then(|step| seconds.checked_div(step)).unwrap_or(0)
    }
}

/// A calculation over series (`CDEF`): a program that makes one series of others.
///
/// # Example
/// ```
/// use concertim::rpn::{Calculation, Series, Variable};
/// use jiff::tz::TimeZone;
///
/// let double = Calculation::parse("load,2,*", |name| (name == "load").then_some(0))?;
/// let load = Variable::Series(Series { start: 600, step: 300, values: &[1.0, 1.5] });
/// let span = double.span(&[load])?;
/// let values = double.values(&[load], span, 0, &TimeZone::UTC)?;
/// assert_eq!(values, [2.0, 3.0]);
/// # Ok::<(), concertim::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Calculation {
    nodes: Box<[Node]>,
}

impl Calculation {
    /// Reads a calculation; `variable` gives names their numbers.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`]: `don't understand 'REST'`, `variable 'x' not found`, and for no text.
    pub fn parse(text: &str, variable: impl FnMut(&str) -> Option<usize>) -> Result<Self> {
        if text.is_empty() {
            return Err(refuse("can not parse an empty rpn expression".to_owned()));
        }
        match parse(text, variable) {
            Ok(nodes) => Ok(Self { nodes: nodes.into() }),
            Err(Fault::At(rest)) => Err(refuse(format!("don't understand '{rest}'"))),
            Err(Fault::Missing(name)) => Err(refuse(format!("variable '{name}' not found"))),
        }
    }

    /// The numbers of the variables that it uses, in its order, some perhaps more than once.
    pub fn variables(&self) -> impl Iterator<Item = usize> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Variable(index) | Node::PreviousOf(index) => Some(*index),
            Node::Number(_) | Node::Operator(_) => None,
        })
    }

    /// The rows that there are values for: those that all its series have, at a step that divides
    /// the steps of all.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when it has no series.
    pub fn span(&self, variables: &[Variable<'_>]) -> Result<Span> {
        let series = self.variables().filter_map(|index| match variables.get(index) {
            Some(Variable::Series(series)) => Some(series),
            _ => None,
        });
        let spans = series.map(|series| Span {
            start: series.start,
            end: series.end(),
            step: series.step.max(1),
        });
        let shared = |a: Span, b: Span| Span {
            start: a.start.max(b.start),
            end: a.end.min(b.end),
            step: divisor(a.step, b.step),
        };
        spans.reduce(shared).ok_or_else(|| {
            let text = "rpn expressions without DEF or CDEF variables are not supported";
            refuse(text.to_owned())
        })
    }

    /// One value for each row of `span`. `now` is what `NOW` stands for, in seconds since 1970;
    /// `zone` says where days begin.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when the stack does not work out or an operator's arguments are out
    /// of its range; [`ErrorKind::OutOfBounds`] for more than 2^27 rows, and when operators that
    /// look at many values would look at more than 2^32.
    pub fn values(
        &self,
        variables: &[Variable<'_>],
        span: Span,
        now: u32,
        zone: &TimeZone,
    ) -> Result<Vec<f64>> {
        self.values_within(LOOKS_MAX, variables, span, now, zone)
    }

    fn values_within(
        &self,
        looks: u64,
        variables: &[Variable<'_>],
        span: Span,
        now: u32,
        zone: &TimeZone,
    ) -> Result<Vec<f64>> {
        let rows = span.rows();
        if rows > ROWS_MAX {
            let message = format!("a calculation of {rows} rows, and {ROWS_MAX} are the most");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        }
        let mut run = Run {
            span,
            now: f64::from(now),
            zone,
            cursors: self.cursors(variables, span),
            row: 0,
            time: span.start,
            looks,
            stack: Vec::new(),
        };
        let mut values = Vec::with_capacity(usize::try_from(rows).unwrap_or(0));
        for row in 0..usize::try_from(rows).unwrap_or(0) {
            run.row = row;
            run.time = run.time.saturating_add(span.step);
            let value = self.row(&mut run, values.last().copied())?;
            values.push(value);
        }
        Ok(values)
    }

    /// A cursor for each node: at the first row for those that read a series.
    fn cursors<'a>(&self, variables: &[Variable<'a>], span: Span) -> Vec<Cursor<'a>> {
        let cursor = |node: &Node| match node {
            Node::Number(number) => Cursor::Constant(*number),
            Node::Operator(_) => Cursor::None,
            Node::Variable(index) | Node::PreviousOf(index) => match variables.get(*index) {
                Some(Variable::Series(series)) => {
                    let before = span.start.saturating_sub(series.start).max(0);
                    let at = before.checked_div(series.step).unwrap_or(0);
                    Cursor::Series(*series, usize::try_from(at).unwrap_or(usize::MAX))
                }
                Some(Variable::Constant(value)) => Cursor::Constant(*value),
                None => Cursor::Constant(UNKNOWN),
            },
        };
        self.nodes.iter().map(cursor).collect()
    }

    fn row(&self, run: &mut Run<'_>, before: Option<f64>) -> Result<f64> {
        run.stack.clear();
        for (place, node) in self.nodes.iter().enumerate() {
            let operator = match node {
                Node::Operator(operator) => operator,
                Node::Number(number) => {
                    push(&mut run.stack, *number)?;
                    continue;
                }
                Node::Variable(_) | Node::PreviousOf(_) => {
                    let value = run.read(place, matches!(node, Node::PreviousOf(_)));
                    push(&mut run.stack, value)?;
                    continue;
                }
            };
            if matches!(operator.action, Action::Many(_) | Action::Stack(_)) {
                run.look(run.stack.len())?;
            }
            if !apply(operator, run.now, &mut run.stack)? {
                let value = run.operate(operator, place, before)?;
                push(&mut run.stack, value)?;
            }
        }
        match run.stack.as_slice() {
            [value] => Ok(*value),
            _ => Err(unbalanced()),
        }
    }
}

/// What a node reads, and how far it is: the index of the value that the next row takes.
#[derive(Debug)]
enum Cursor<'a> {
    Series(Series<'a>, usize),
    Constant(f64),
    None,
}

/// A calculation under way.
#[derive(Debug)]
struct Run<'a> {
    span: Span,
    now: f64,
    zone: &'a TimeZone,
    cursors: Vec<Cursor<'a>>,
    /// The row's number, from 0, and its end.
    row: usize,
    time: i64,
    /// Values that may still be looked at.
    looks: u64,
    stack: Vec<f64>,
}

impl<'a> Run<'a> {
    /// The value of the node at `place` in this row, or with `previous` the one before it. The
    /// cursor moves on when the row ends where a row of the series does: values of a series with
    /// a larger step are repeated.
    fn read(&mut self, place: usize, previous: bool) -> f64 {
        match self.cursors.get_mut(place) {
            Some(Cursor::Series(series, at)) => {
                let now = *at;
                if self.time.checked_rem(series.step) == Some(0) {
                    *at = at.saturating_add(1);
                }
                let wanted = match previous {
                    true if self.row == 0 => None,
                    true => now.checked_sub(1),
                    false => Some(now),
                };
                wanted.and_then(|at| series.values.get(at)).copied().unwrap_or(UNKNOWN)
            }
            Some(Cursor::Constant(value)) => *value,
            _ => UNKNOWN,
        }
    }

    /// The view back in the series that the node `back` places before `place` reads, and the
    /// series' step.
    fn view(&self, place: usize, back: usize, fault: &str) -> Result<(View<'a>, i64)> {
        match place.checked_sub(back).and_then(|place| self.cursors.get(place)) {
            Some(Cursor::Series(series, next)) => {
                Ok((View { values: series.values, next: *next, row: self.row }, series.step))
            }
            _ => Err(refuse(fault.to_owned())),
        }
    }

    /// Counts values that an operator looks at.
    fn look(&mut self, values: usize) -> Result<()> {
        let values = u64::try_from(values).unwrap_or(u64::MAX);
        self.looks = self.looks.checked_sub(values).ok_or_else(|| {
            Error::new(ErrorKind::OutOfBounds, "a calculation looks at too many values")
        })?;
        Ok(())
    }

    /// What an operator makes that depends on the row.
    fn operate(&mut self, operator: &Operator, place: usize, before: Option<f64>) -> Result<f64> {
        let Action::Row(work) = operator.action else { return Ok(UNKNOWN) };
        let begins = |unit: Unit| begins(unit, self.time, self.span.step, self.zone);
        Ok(match work {
            RowWork::Previous => before.unwrap_or(UNKNOWN),
            RowWork::Time => seconds(self.time),
            RowWork::LocalTime => seconds(self.time.saturating_add(offset(self.time, self.zone))),
            RowWork::StepWidth => seconds(self.span.step),
            RowWork::Count => number_of(self.row.saturating_add(1)),
            RowWork::NewDay => begins(Unit::Day),
            RowWork::NewWeek => begins(Unit::Week),
            RowWork::NewMonth => begins(Unit::Month),
            RowWork::NewYear => begins(Unit::Year),
            RowWork::Trend => self.trend(place, false)?,
            RowWork::TrendKnown => self.trend(place, true)?,
            RowWork::Predict => {
                pop(&mut self.stack)?;
                self.predict(Prediction::Mean, place)?
            }
            RowWork::PredictSigma => {
                pop(&mut self.stack)?;
                self.predict(Prediction::Sigma, place)?
            }
            RowWork::PredictPercent => {
                pop(&mut self.stack)?;
                let percent = pop(&mut self.stack)?;
                self.predict(Prediction::percent(percent)?, place)?
            }
        })
    }

    fn trend(&mut self, place: usize, known: bool) -> Result<f64> {
        let span = pop(&mut self.stack)?;
        pop(&mut self.stack)?;
        let (view, step) = self.view(place, 2, "malformed trend arguments")?;
        // RRDtool crashes on a span that is unknown or beyond 32 bits.
        let rows = (span.trunc() / seconds(step)).ceil().max(1.0);
        if span.is_nan() || number_of(self.row) < rows - 1.0 {
            return Ok(UNKNOWN);
        }
        let rows = index(rows);
        self.look(rows)?;
        Ok(view.trend(rows, known))
    }

    fn predict(&mut self, what: Prediction, place: usize) -> Result<f64> {
        let window = whole_or_least(pop(&mut self.stack)?);
        let count = whole_or_least(pop(&mut self.stack)?);
        if count.unsigned_abs() > SHIFTS_MAX {
            return Err(refuse(format!("{count} shifts, and {SHIFTS_MAX} are the most")));
        }
        let listed = usize::try_from(count).unwrap_or(1);
        let first = self.stack.len().checked_sub(listed).ok_or_else(underflow)?;
        let shifts = self.stack.split_off(first);
        let (view, step) = self.view(place, 1, "malformed predict arguments")?;
        let mut values = Vec::new();
        let rows = usize::try_from(rows_of(i64::from(window), step));
        let mut take = |shift: i64| {
            let shift = usize::try_from(rows_of(shift, step)).unwrap_or(usize::MAX);
            let Ok(rows) = rows else { return Ok(()) };
            self.look(view.window(shift, rows).saturating_add(1))?;
            if values.len() > PREDICTION_MAX {
                let message = "a prediction from too many values";
                return Err(Error::new(ErrorKind::OutOfBounds, message));
            }
            view.collect(shift, rows, &mut values);
            Ok::<(), Error>(())
        };
        for shift in shifts {
            let shift = whole_or_least(shift);
            if shift < 0 {
                return Err(refuse(format!("negative shift step not allowed: {shift}")));
            }
            for times in 0..i64::from(count.min(-1).unsigned_abs()) {
                let times = if count < 0 { times } else { 1 };
                take(i64::from(shift).saturating_mul(times))?;
            }
        }
        Ok(what.of(values))
    }
}

/// Where a calendar's units begin.
#[derive(Clone, Copy, Debug)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// 1 in the first row of a local unit, else 0: as RRDtool tells it, by the day of the month, the
/// month's name, and Sundays (weeks begin on them in the C locale); which overlooks some units when
/// a row is longer than they are.
fn begins(unit: Unit, time: i64, step: i64, zone: &TimeZone) -> f64 {
    let date = |time: i64| match jiff::Timestamp::from_second(time) {
        Ok(time) => zone.to_datetime(time).date(),
        Err(_) => Date::default(),
    };
    let (before, now) = (date(time.saturating_sub(step)), date(time));
    let new = match unit {
        Unit::Day => now.day() != before.day(),
        Unit::Week => now.weekday() == Weekday::Sunday && before.weekday() != Weekday::Sunday,
        Unit::Month => now.month() != before.month(),
        Unit::Year => now.year() != before.year(),
    };
    if new { 1.0 } else { 0.0 }
}

/// Rows of `step` seconds that `span` seconds take, the last perhaps in part.
fn rows_of(span: i64, step: i64) -> i64 {
    span.checked_div_euclid(step).unwrap_or(0)
        + i64::from(span.checked_rem_euclid(step).unwrap_or(0) != 0)
}

/// The largest number that divides both.
fn divisor(mut a: i64, mut b: i64) -> i64 {
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}

/// The zone's distance from UTC at `time`, in seconds.
fn offset(time: i64, zone: &TimeZone) -> i64 {
    // Outside the calendar's years the zone's rules say nothing, and UTC serves as well.
    jiff::Timestamp::from_second(time).map_or(0, |time| i64::from(zone.to_offset(time).seconds()))
}

/// A number of rows, 1 or more.
#[expect(clippy::as_conversions, reason = "`as` takes what is out of range to its border")]
fn index(rows: f64) -> usize {
    rows as usize
}

#[cold]
fn refuse(message: String) -> Error {
    Error::new(ErrorKind::Argument, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ends of the rows, counted from the first, for which `text` is not 0.
    fn marked(text: &str, start: i64, step: i64, rows: usize, zone: &str) -> Vec<usize> {
        let calculation = Calculation::parse(&format!("a,POP,{text}"), |_| Some(0)).unwrap();
        let values = vec![0.0; rows];
        let a = [Variable::Series(Series { start, step, values: &values })];
        let span = calculation.span(&a).unwrap();
        let zone = TimeZone::posix(zone).unwrap();
        let values = calculation.values(&a, span, 0, &zone).unwrap();
        (1..=rows).filter(|row| values[row - 1] != 0.0).collect()
    }

    /// Expected values are those of rrdtool 1.7.2 in the same zones.
    #[test]
    fn units_begin_where_local_clocks_say() {
        const FRIDAY: i64 = 919_987_200;
        assert_eq!(marked("NEWDAY", FRIDAY, 3600, 60, "UTC0"), [24, 48]);
        assert_eq!(marked("NEWDAY", FRIDAY, 3600, 60, "EST5"), [5, 29, 53]);
        assert_eq!(marked("NEWDAY", FRIDAY, 3600, 60, "NPT-5:45"), [19, 43]);
        assert_eq!(marked("NEWWEEK", FRIDAY, 3600, 60, "UTC0"), [48]);
        assert_eq!(marked("NEWMONTH", FRIDAY, 3600, 100, "UTC0"), [72]);
        let start = 920_000_000 / 2_678_400 * 2_678_400;
        assert_eq!(marked("NEWDAY", start, 2_678_400, 14, "UTC0"), [1, 3, 5, 8, 10, 13]);
        assert_eq!(marked("NEWWEEK", start, 2_678_400, 14, "UTC0"), [1, 8]);
        assert_eq!(marked("NEWYEAR", start, 2_678_400, 14, "UTC0"), [11]);
    }

    #[test]
    fn local_time_has_the_offset_of_its_moment() {
        // Clocks in New York went forward at 954,658,800.
        let text = "LTIME,TIME,-,-14400,EQ";
        assert_eq!(marked(text, 954_651_600, 3600, 4, "EST5EDT,M4.1.0,M10.5.0"), [2, 3, 4]);
    }

    #[test]
    fn work_is_bounded() {
        let error = |text: &str, looks: u64| {
            let calculation = Calculation::parse(text, |_| Some(0)).unwrap();
            let a = [Variable::Series(Series { start: 0, step: 1, values: &[0.0; 100] })];
            let span = calculation.span(&a).unwrap();
            let result = calculation.values_within(looks, &a, span, 0, &TimeZone::UTC);
            result.unwrap_err().message().to_owned()
        };
        let copies = ["1", &["DEPTH,COPY"; 15].join(","), "a"].join(",");
        assert_eq!(error(&copies, LOOKS_MAX), "RPN stack overflow: 16384 values are the most");
        assert_eq!(error("0,-1001,1,a,PREDICT", 500), "-1001 shifts, and 1000 are the most");
        for text in ["0,-1000,100,a,PREDICT", "a,50,TREND", "a,1,2,3,4,5,5,SORT,5,AVG,+"] {
            assert_eq!(error(text, 500), "a calculation looks at too many values", "{text}");
        }
        let far = Variable::Series(Series { start: 0, step: 1, values: &[0.0] });
        let calculation = Calculation::parse("a", |_| Some(0)).unwrap();
        let span = Span { start: 0, end: i64::MAX, step: 1 };
        assert!(calculation.values(&[far], span, 0, &TimeZone::UTC).is_err());
    }
}
