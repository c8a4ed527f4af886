//! Random update sequences as lines of text: times around every edge that a step, a heartbeat and
//! a row have, and values that a data source of the kind may be given, or may not.

use super::schema::Definition;
use concertim::DataSourceKind;
use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write as _;

/// How far the next update is from the last accepted one.
#[derive(Clone, Debug)]
pub(crate) enum Gap {
    /// So many whole steps.
    Steps(u64),
    /// To the boundary so many steps ahead.
    Boundary(u64),
    /// A share of a step, in thousandths, and microseconds.
    Jitter(u64, u32),
    /// Only microseconds.
    Microseconds(u32),
    /// The heartbeat of a data source, give or take seconds and microseconds.
    Heartbeat(usize, i64, i64),
    /// So many rows of an archive, and thousandths of a step.
    Rows(usize, u64, u64),
    /// The longest archive's span so many times, and thousandths of a step.
    Span(u64, u64),
    /// The same instant again, or before it: refused.
    Back(u32),
}

/// What a data source is given.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// The kind's usual reading, moved by this much from the last one.
    Walk(i64),
    /// The counter just below its wrap, this far.
    NearWrap(u64),
    /// This text whatever the kind is.
    Text(String),
}

/// One update before its times and counters are worked out.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    gap: Gap,
    values: Vec<Value>,
}

/// One update: the text of its time and of each value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Update {
    pub(crate) time: String,
    pub(crate) values: Vec<String>,
}

impl Update {
    /// The argument that `update` takes.
    pub(crate) fn argument(&self) -> String {
        self.values.iter().fold(self.time.clone(), |text, value| text + ":" + value)
    }
}

/// Kinds of sequences: whether they hold what both tools must refuse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Temper {
    /// Readings that are accepted or refused for their time.
    Mild,
    /// Also values that are no number, and now and then too few or too many.
    Wild,
}

fn gap() -> impl Strategy<Value = Gap> {
    prop_oneof![
        6 => (1..=3u64).prop_map(Gap::Steps),
        3 => (1..=4u64).prop_map(Gap::Boundary),
        6 => (1..2_500u64, Just(0)).prop_map(|(share, micros)| Gap::Jitter(share, micros)),
        4 => (0..2_500u64, 0..1_000_000u32).prop_map(|(share, micros)| Gap::Jitter(share, micros)),
        2 => (1..3_000_000u32).prop_map(Gap::Microseconds),
        2 => (0..5usize, -1..=1i64, select(vec![0i64, 0, -1, 1, -500_000, 250_000]))
            .prop_map(|(source, seconds, micros)| Gap::Heartbeat(source, seconds, micros)),
        2 => (0..6usize, 1..=4u64, 0..2_000u64)
            .prop_map(|(archive, rows, share)| Gap::Rows(archive, rows, share)),
        1 => (1..=3u64, 0..2_000u64).prop_map(|(times, share)| Gap::Span(times, share)),
        1 => prop_oneof![Just(0u32), 1..2_000_000u32].prop_map(Gap::Back),
    ]
}

/// Texts that some kind takes as a number, and unknown ones.
fn number() -> impl Strategy<Value = String> {
    let fixed = vec![
        "U",
        "Unknown",
        "U1",
        "nan",
        "NaN",
        "-nan",
        "inf",
        "-inf",
        "+inf",
        "INF",
        "0",
        "-0",
        "00012",
        "+7",
        "1e3",
        "1E3",
        "1e+3",
        "2.5e-7",
        "-1.5e10",
        "1e300",
        "1e308",
        "-1e308",
        "1e309",
        "1e-320",
        "1e-400",
        ".5",
        "5.",
        "-.25",
        "0.1",
        "0.30000000000000004",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "4294967295",
        "4294967296",
        "99999999999999999999999999999",
        "999999999999999999999999999999999999999",
        "123456789012345678901234567890.125",
        "3.14159265358979323846264338327950288",
        "0.000000000000000000000000000000000000000123",
        "1e",
        "1.7976931348623157e308",
        "2.2250738585072014e-308",
        "0.1e1",
        "123456.789e-3",
    ];
    prop_oneof![
        3 => Just("U".to_owned()),
        4 => select(fixed).prop_map(str::to_owned),
        2 => "[0-9]{1,35}",
        2 => "-?[0-9]{1,20}\\.[0-9]{0,25}",
        1 => "-?[0-9]{1,6}(\\.[0-9]{1,18})?[eE][-+]?[0-9]{1,3}",
    ]
}

/// Texts that no kind takes.
fn junk() -> impl Strategy<Value = String> {
    let fixed = vec![
        "abc",
        "",
        "--1",
        "1.2.3",
        "0x10",
        "1,5",
        "12a",
        "u",
        "-",
        "+",
        ".",
        "e5",
        "1e5x",
        "1_000",
        "nanx",
        "infinity",
        "1e+",
        "NAN",
        "-U",
        "1-2",
        "9999999999999999999999999999x",
    ];
    prop_oneof![3 => select(fixed).prop_map(str::to_owned), 1 => "[-+.0-9eExnaifU]{1,8}"]
}

fn value(temper: Temper) -> BoxedStrategy<Value> {
    let usual = prop_oneof![
        8 => prop_oneof![0..100_000i64, Just(0), 1..100i64].prop_map(Value::Walk),
        2 => (-100_000..=0i64).prop_map(Value::Walk),
        1 => (1i64 << 31..1 << 54).prop_map(Value::Walk),
        1 => (0..200_000u64).prop_map(Value::NearWrap),
        3 => number().prop_map(Value::Text),
    ];
    match temper {
        Temper::Mild => usual.boxed(),
        Temper::Wild => prop_oneof![30 => usual, 1 => junk().prop_map(Value::Text)].boxed(),
    }
}

/// Sequences of 1 to `most` updates; each carries values for five data sources, cut to size later.
pub(crate) fn changes(temper: Temper, most: usize) -> impl Strategy<Value = Vec<Change>> {
    let count = match temper {
        Temper::Mild => 5..=5usize,
        Temper::Wild => 5..=6usize,
    };
    let change = (gap(), proptest::collection::vec(value(temper), count))
        .prop_map(|(gap, values)| Change { gap, values });
    proptest::collection::vec(change, 1..=most)
}

/// Sequences of `from` to `most` updates, mostly known readings a step apart: what a forecast needs
/// to come out of its first seasons.
pub(crate) fn steady_changes(from: usize, most: usize) -> impl Strategy<Value = Vec<Change>> {
    let gap = prop_oneof![
        60 => Just(Gap::Steps(1)),
        5 => Just(Gap::Boundary(1)),
        6 => (1..1_500u64, Just(0)).prop_map(|(share, micros)| Gap::Jitter(share, micros)),
        6 => (2..=4u64).prop_map(Gap::Steps),
        6 => gap(),
    ];
    let value = prop_oneof![
        30 => (-2_000..2_000i64).prop_map(Value::Walk),
        2 => Just(Value::Text("U".to_owned())),
        1 => value(Temper::Mild),
    ];
    let change = (gap, proptest::collection::vec(value, 5..=5))
        .prop_map(|(gap, values)| Change { gap, values });
    proptest::collection::vec(change, from..=most)
}

/// The last instant and the counters, from which the next line is made.
#[derive(Debug)]
struct Walk<'a> {
    definition: &'a Definition,
    /// Microseconds since 1970.
    now: i128,
    counters: Vec<i128>,
}

impl Walk<'_> {
    const SECOND: i128 = 1_000_000;

    fn next(&mut self, gap: &Gap) -> String {
        let step = i128::from(self.definition.step) * Self::SECOND;
        let share = |share: u64| i128::from(share) * i128::from(self.definition.step) * 1_000;
        let whole = |micros: i128| micros - micros % Self::SECOND;
        let next = match *gap {
            Gap::Steps(steps) => self.now + i128::from(steps) * step,
            Gap::Boundary(steps) => self.now - self.now % step + i128::from(steps) * step,
            Gap::Jitter(thousandths, 0) => {
                whole(self.now) + whole(share(thousandths)).max(Self::SECOND)
            }
            Gap::Jitter(thousandths, micros) => {
                whole(self.now + share(thousandths)) + i128::from(micros)
            }
            Gap::Microseconds(micros) => self.now + i128::from(micros),
            Gap::Heartbeat(source, seconds, micros) => {
                let sources = &self.definition.sources;
                let heartbeat = i128::from(sources[source % sources.len()].heartbeat);
                self.now + (heartbeat + i128::from(seconds)) * Self::SECOND + i128::from(micros)
            }
            Gap::Rows(archive, rows, thousandths) => {
                let row = i128::from(self.definition.row_seconds(archive)) * Self::SECOND;
                self.now + i128::from(rows) * row + whole(share(thousandths))
            }
            Gap::Span(times, thousandths) => {
                let span = i128::from(self.definition.span()) * Self::SECOND;
                self.now + i128::from(times) * span + whole(share(thousandths))
            }
            Gap::Back(micros) => self.now - i128::from(micros),
        };
        if next > self.now {
            self.now = next;
        }
        let (seconds, micros) = (next / Self::SECOND, next % Self::SECOND);
        let mut text = seconds.to_string();
        if micros != 0 {
            write!(text, ".{micros:06}").expect("writing to a string");
            // Half of them as people write them, without the zeros at the end.
            if micros % 20 == 0 {
                text.truncate(text.trim_end_matches('0').len());
            }
        }
        text
    }

    fn text(&mut self, index: usize, value: &Value) -> String {
        let Some(source) = self.definition.sources.get(index) else {
            return "1".to_owned();
        };
        let wrap = 1i128 << source.bits.min(96);
        let counter = &mut self.counters[index];
        *counter = match *value {
            Value::Walk(by) => *counter + i128::from(by),
            Value::NearWrap(below) => wrap - 1 - i128::from(below),
            Value::Text(ref text) => return text.clone(),
        };
        match source.kind {
            DataSourceKind::Counter => {
                *counter = counter.rem_euclid(wrap);
                counter.to_string()
            }
            DataSourceKind::Derive => counter.to_string(),
            // Thousandths, so that the digits do not end where binary fractions do.
            _ => {
                let sign = if *counter < 0 { "-" } else { "" };
                let size = counter.unsigned_abs();
                format!("{sign}{}.{:03}", size / 1_000, size % 1_000)
            }
        }
    }
}

/// The lines that `changes` mean for a database of this definition. A change with six values
/// becomes a line with one value too many or, where its last is unusual, one too few.
pub(crate) fn lines(definition: &Definition, changes: &[Change]) -> Vec<Update> {
    let sources = definition.sources.len();
    let mut walk = Walk {
        definition,
        now: i128::from(definition.start) * Walk::SECOND,
        counters: vec![1_000; sources],
    };
    let mut counts = 0;
    changes
        .iter()
        .map(|change| {
            let mut count = sources;
            if change.values.len() > 5 {
                // One line in ten of those that could.
                counts += 1;
                count = match (counts % 10, &change.values[5]) {
                    (9, Value::Text(_)) => sources - 1,
                    (9, _) => sources + 1,
                    _ => sources,
                };
            }
            let time = walk.next(&change.gap);
            let values = change.values.iter().take(count).enumerate();
            Update { time, values: values.map(|(at, value)| walk.text(at, value)).collect() }
        })
        .collect()
}
