//! The operators: one table from which the parser, the machine and the reference page are made.

use super::statistics::{average, deviation, largest, median, smallest};
use crate::number::UNKNOWN;
use std::fmt;

/// What an operator does to the stack.
#[derive(Clone, Copy, Debug)]
pub(super) enum Action {
    /// Puts a constant on the stack.
    Constant(f64),
    /// One value becomes another.
    One(fn(f64) -> f64),
    /// Two values become one; the second is the top of the stack.
    Two(fn(f64, f64) -> f64),
    /// Three values become one; the third is the top of the stack.
    Three(fn(f64, f64, f64) -> f64),
    /// A count on top, and that many values below it, become one value. The function may reorder
    /// the values.
    Many(fn(&mut [f64]) -> f64),
    /// Work on the stack itself.
    Stack(StackWork),
    /// The time of the calculation, in seconds since 1970.
    Now,
    /// Something that depends on the row of a series.
    Row(RowWork),
}

/// Work on the stack itself.
#[derive(Clone, Copy, Debug)]
pub(super) enum StackWork {
    Duplicate,
    Exchange,
    Pop,
    Depth,
    Copy,
    Index,
    Roll,
    Sort,
    Reverse,
    Percent,
}

/// Values that depend on the row of a series.
#[derive(Clone, Copy, Debug)]
pub(super) enum RowWork {
    Time,
    LocalTime,
    StepWidth,
    Count,
    NewDay,
    NewWeek,
    NewMonth,
    NewYear,
    Previous,
    Trend,
    TrendKnown,
    Predict,
    PredictSigma,
    PredictPercent,
}

/// An operator: its name, its code in files, what it does.
pub(super) struct Operator {
    pub(super) name: &'static str,
    /// The code that a COMPUTE data source has for it in the header.
    pub(super) code: u8,
    pub(super) action: Action,
    /// The stack before and after, top last, for the reference page.
    pub(super) stack: &'static str,
    /// One sentence for the reference page.
    pub(super) does: &'static str,
}

impl Operator {
    /// The operator of that name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        OPERATORS.iter().find(|operator| operator.name == name)
    }

    /// The operator with that code in files.
    pub(super) fn coded(code: u8) -> Option<&'static Self> {
        OPERATORS.iter().find(|operator| operator.code == code)
    }

    /// Whether a data source may use it, where there are no rows.
    pub(super) fn needs_no_row(&self) -> bool {
        !matches!(self.action, Action::Row(_))
    }
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Operator {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// The codes of nodes that are no operator.
pub(super) const CODE_NUMBER: u8 = 0;
pub(super) const CODE_VARIABLE: u8 = 1;
pub(super) const CODE_END: u8 = 32;
pub(super) const CODE_PREVIOUS_OF: u8 = 36;

/// RRDtool's constants for angles have this many digits and no more.
const RADIANS_PER_DEGREE: f64 = 0.017_453_295_2;
const DEGREES_PER_RADIAN: f64 = 57.295_779_51;

const fn operator(
    name: &'static str,
    code: u8,
    action: Action,
    stack: &'static str,
    does: &'static str,
) -> Operator {
    Operator { name, code, action, stack, does }
}

use Action::{Constant, Many, Now, One, Row, Stack, Three, Two};

/// Every operator, in the order of the reference page (`rrdgraph_rpn(1)`).
#[rustfmt::skip]
pub(super) static OPERATORS: [Operator; 67] = [
    operator("+", 8, Two(|a, b| a + b), "a b -> r", "The sum."),
    operator("-", 10, Two(|a, b| a - b), "a b -> r", "a less b."),
    operator("*", 11, Two(|a, b| a * b), "a b -> r", "The product."),
    operator("/", 12, Two(|a, b| a / b), "a b -> r", "a divided by b."),
    operator("%", 9, Two(|a, b| a % b), "a b -> r", "What is left of a after whole times b; it has the sign of a."),
    operator("ADDNAN", 51, Two(add_known), "a b -> r", "The sum, where one unknown counts as 0."),
    operator("POW", 69, Two(f64::powf), "a b -> r", "a to the power of b."),
    operator("ABS", 50, One(f64::abs), "a -> r", "a without its sign."),
    operator("FLOOR", 29, One(f64::floor), "a -> r", "The next whole number at or below a."),
    operator("CEIL", 30, One(f64::ceil), "a -> r", "The next whole number at or above a."),
    operator("ROUND", 70, One(f64::round), "a -> r", "The nearest whole number; a half goes away from 0. RRDtool has it since 1.8."),
    operator("SQRT", 39, One(f64::sqrt), "a -> r", "The square root; unknown below 0."),
    operator("EXP", 19, One(f64::exp), "a -> r", "e to the power of a."),
    operator("LOG", 18, One(f64::ln), "a -> r", "The natural logarithm; unknown below 0."),
    operator("SIN", 13, One(f64::sin), "a -> r", "The sine of a in radians."),
    operator("COS", 17, One(f64::cos), "a -> r", "The cosine of a in radians."),
    operator("ATAN", 38, One(f64::atan), "a -> r", "The arc tangent, in radians."),
    operator("ATAN2", 44, Two(f64::atan2), "y x -> r", "The angle of the point (x, y), in radians."),
    operator("DEG2RAD", 46, One(|a| a * RADIANS_PER_DEGREE), "a -> r", "Degrees to radians, by 0.0174532952."),
    operator("RAD2DEG", 45, One(|a| a * DEGREES_PER_RADIAN), "a -> r", "Radians to degrees, by 57.29577951."),
    operator("LT", 20, Two(|a, b| compare(a, b, a < b)), "a b -> r", "1 if a < b, else 0; unknown if one of them is."),
    operator("LE", 21, Two(|a, b| compare(a, b, a <= b)), "a b -> r", "1 if a <= b, else 0; unknown if one of them is."),
    operator("GT", 22, Two(|a, b| compare(a, b, a > b)), "a b -> r", "1 if a > b, else 0; unknown if one of them is."),
    operator("GE", 23, Two(|a, b| compare(a, b, a >= b)), "a b -> r", "1 if a >= b, else 0; unknown if one of them is."),
    operator("EQ", 24, Two(|a, b| compare(a, b, a == b)), "a b -> r", "1 if a equals b, else 0; unknown if one of them is."),
    operator("NE", 34, Two(|a, b| compare(a, b, a != b)), "a b -> r", "1 if a differs from b, else 0; unknown if one of them is."),
    operator("UN", 31, One(|a| truth(a.is_nan())), "a -> r", "1 if a is unknown, else 0."),
    operator("ISINF", 35, One(|a| truth(a.is_infinite())), "a -> r", "1 if a is infinite, else 0."),
    operator("IF", 25, Three(choose), "c a b -> r", "b if c is 0 or unknown, else a."),
    operator("MIN", 26, Two(minimum), "a b -> r", "The smaller; unknown if one of them is."),
    operator("MAX", 27, Two(maximum), "a b -> r", "The larger; unknown if one of them is."),
    operator("MINNAN", 52, Two(minimum_known), "a b -> r", "The smaller of those that are known."),
    operator("MAXNAN", 53, Two(maximum_known), "a b -> r", "The larger of those that are known."),
    operator("LIMIT", 28, Three(limit), "v low high -> r", "v if it lies in low to high, else unknown."),
    operator("UNKN", 5, Constant(UNKNOWN), "-> r", "The unknown value."),
    operator("INF", 2, Constant(f64::INFINITY), "-> r", "Infinity."),
    operator("NEGINF", 4, Constant(f64::NEG_INFINITY), "-> r", "Minus infinity."),
    operator("NOW", 6, Now, "-> r", "The time of the calculation, in seconds since 1970."),
    operator("DUP", 14, Stack(StackWork::Duplicate), "a -> a a", "The top once more."),
    operator("POP", 16, Stack(StackWork::Pop), "a ->", "Drops the top."),
    operator("EXC", 15, Stack(StackWork::Exchange), "a b -> b a", "Swaps the two on top."),
    operator("DEPTH", 56, Stack(StackWork::Depth), "-> r", "How many values the stack holds."),
    operator("COPY", 57, Stack(StackWork::Copy), "n values, n -> them twice", "The n values below once more."),
    operator("INDEX", 59, Stack(StackWork::Index), "n values, n -> them, r", "The n-th value from the top once more; 1 is the top."),
    operator("ROLL", 58, Stack(StackWork::Roll), "n values, n, m -> them", "Rotates the n values below by m places towards the top, or away from it if m is negative."),
    operator("SORT", 40, Stack(StackWork::Sort), "n values, n -> them", "Sorts the n values below: unknown first, the largest on top."),
    operator("REV", 41, Stack(StackWork::Reverse), "n values, n -> them", "Turns the n values below round."),
    operator("AVG", 49, Many(average), "n values, n -> r", "The mean of those that are known."),
    operator("MEDIAN", 54, Many(median), "n values, n -> r", "The median of those that are known; the mean of the two in the middle of an even number."),
    operator("STDEV", 67, Many(deviation), "n values, n -> r", "The standard deviation (n - 1) of those that are known; unknown for fewer than two."),
    operator("SMIN", 65, Many(smallest), "n values, n -> r", "The smallest of those that are known."),
    operator("SMAX", 66, Many(largest), "n values, n -> r", "The largest of those that are known."),
    operator("PERCENT", 68, Stack(StackWork::Percent), "n values, p, n -> r", "The value that p percent of the n values do not exceed: of the values sorted, unknown first, the one at p * n / 100, rounded, counted from 1."),
    operator("PREV", 3, Row(RowWork::Previous), "-> r", "This definition's value of the row before; unknown in the first."),
    operator("TIME", 7, Row(RowWork::Time), "-> r", "The row's time, in seconds since 1970."),
    operator("LTIME", 33, Row(RowWork::LocalTime), "-> r", "The row's time plus the zone's distance from UTC."),
    operator("STEPWIDTH", 60, Row(RowWork::StepWidth), "-> r", "Seconds per row."),
    operator("COUNT", 37, Row(RowWork::Count), "-> r", "The row's number; the first is 1."),
    operator("NEWDAY", 61, Row(RowWork::NewDay), "-> r", "1 in a local day's first row, else 0."),
    operator("NEWWEEK", 62, Row(RowWork::NewWeek), "-> r", "1 in a local week's first row, else 0."),
    operator("NEWMONTH", 63, Row(RowWork::NewMonth), "-> r", "1 in a local month's first row, else 0."),
    operator("NEWYEAR", 64, Row(RowWork::NewYear), "-> r", "1 in a local year's first row, else 0."),
    operator("TREND", 42, Row(RowWork::Trend), "v seconds -> r", "The mean of the variable v over the seconds up to the row; unknown if one of the rows is."),
    operator("TRENDNAN", 43, Row(RowWork::TrendKnown), "v seconds -> r", "The mean of the variable v over the seconds up to the row, of the rows that are known."),
    operator("PREDICT", 47, Row(RowWork::Predict), "shifts, n, window, v -> r", "The mean of the variable v in windows that lie the n shifts back; a negative n stands for as many multiples of one shift."),
    operator("PREDICTSIGMA", 48, Row(RowWork::PredictSigma), "shifts, n, window, v -> r", "The standard deviation in the same windows."),
    operator("PREDICTPERC", 55, Row(RowWork::PredictPercent), "shifts, n, window, p, v -> r", "The value that p percent of the values in the same windows do not exceed, between two of them in proportion; for a negative p the nearest of them."),
];

fn truth(holds: bool) -> f64 {
    if holds { 1.0 } else { 0.0 }
}

/// A comparison's result, which is unknown when a side of it is.
fn compare(a: f64, b: f64, holds: bool) -> f64 {
    if a.is_nan() {
        a
    } else if b.is_nan() {
        b
    } else {
        truth(holds)
    }
}

fn choose(condition: f64, then: f64, otherwise: f64) -> f64 {
    if condition.is_nan() || condition == 0.0 { otherwise } else { then }
}

fn minimum(a: f64, b: f64) -> f64 {
    // Of equals the first: 0 and -0 are equal, and files show which it was.
    if a.is_nan() || a <= b { a } else { b }
}

fn maximum(a: f64, b: f64) -> f64 {
    if a.is_nan() || a >= b { a } else { b }
}

fn minimum_known(a: f64, b: f64) -> f64 {
    match (a.is_nan(), b.is_nan()) {
        (true, _) => b,
        (_, true) => a,
        _ => minimum(a, b),
    }
}

fn maximum_known(a: f64, b: f64) -> f64 {
    match (a.is_nan(), b.is_nan()) {
        (true, _) => b,
        (_, true) => a,
        _ => maximum(a, b),
    }
}

fn add_known(a: f64, b: f64) -> f64 {
    match (a.is_nan(), b.is_nan()) {
        (true, _) => b,
        (_, true) => a,
        _ => a + b,
    }
}

fn limit(value: f64, low: f64, high: f64) -> f64 {
    // Of unknown operands the first is the answer; files show its sign.
    match [value, low, high].into_iter().find(|operand| operand.is_nan()) {
        Some(unknown) => unknown,
        None if value >= low && value <= high => value,
        None => UNKNOWN,
    }
}
