//! COMPUTE data sources in updates: files that rrdtool creates, updated by both.

use super::aberrant::{live, season};
use super::command::both;
use super::{Tally, check};
use crate::rrdtool::Rrdtool;
use proptest::prelude::*;
use proptest::sample::select;
use std::cell::RefCell;

/// An expression over the data sources before it, whose names are not known yet.
#[derive(Clone, Debug)]
pub(super) enum Formula {
    Source(usize),
    Number(i16),
    Apply(&'static str, Vec<Formula>),
    /// Words that may leave any number of values, or miss some.
    Soup(Vec<Formula>),
}

/// Operators by how many values they take. No counts but constants, as rrdtool does not check them;
/// not ROLL, which it does wrong, nor SORT, MEDIAN and PERCENT, which it does wrong where a value
/// is infinite: they have tests of their own.
const OPERATORS: [(usize, &[&str]); 5] = [
    (0, &["UNKN", "INF", "NEGINF"]),
    (
        1,
        &[
            "SIN", "COS", "ATAN", "LOG", "EXP", "SQRT", "FLOOR", "CEIL", "UN", "ISINF", "RAD2DEG",
            "DEG2RAD", "ABS", "DUP,+",
        ],
    ),
    (
        2,
        &[
            "+", "-", "*", "/", "%", "LT", "LE", "GT", "GE", "EQ", "NE", "MIN", "MAX", "MINNAN",
            "MAXNAN", "ADDNAN", "ATAN2", "POW", "EXC,-", "2,AVG", "2,REV,-", "2,SMAX",
        ],
    ),
    (3, &["IF", "LIMIT", "3,AVG", "3,REV,-,/", "3,STDEV", "3,SMIN"]),
    (4, &["4,REV,3,AVG,-", "2,COPY,2,AVG,5,AVG", "4,AVG"]),
];

/// Most words of an expression.
const WORDS_MAX: usize = 19;

impl Formula {
    fn words(&self, names: &[String], words: &mut Vec<String>) {
        match self {
            Self::Source(index) => words.push(names[index % names.len()].clone()),
            Self::Number(number) => words.push(number.to_string()),
            Self::Apply(operator, values) => {
                values.iter().for_each(|value| value.words(names, words));
                words.extend(operator.split(',').map(str::to_owned));
            }
            Self::Soup(parts) => parts.iter().for_each(|part| part.words(names, words)),
        }
    }

    /// The expression's text; a mean of two where it would be too long.
    pub(super) fn text(&self, names: &[String]) -> String {
        let mut words = Vec::new();
        self.words(names, &mut words);
        if words.len() > WORDS_MAX || words.last().is_some_and(|word| word.parse::<i16>().is_ok()) {
            return format!("{},{},2,AVG", names[0], names[names.len() - 1]);
        }
        words.join(",")
    }
}

pub(super) fn formula() -> impl Strategy<Value = Formula> {
    let leaf = prop_oneof![
        6 => (0..6usize).prop_map(Formula::Source),
        2 => (-20..20i16).prop_map(Formula::Number),
        1 => any::<i16>().prop_map(Formula::Number),
        1 => select(OPERATORS[0].1).prop_map(|word| Formula::Apply(word, Vec::new())),
    ];
    let tree = leaf.prop_recursive(3, 12, 3, |inner| {
        let kinds = prop_oneof![4 => Just(1_usize), 8 => Just(2), 3 => Just(3), 1 => Just(4)];
        kinds.prop_flat_map(move |count| {
            let values = proptest::collection::vec(inner.clone(), count);
            (select(OPERATORS[count].1), values)
                .prop_map(|(word, values)| Formula::Apply(word, values))
        })
    });
    let lone = select(vec!["+", "DUP", "POP", "EXC", "IF", "UN", "SIN"]);
    let lone = lone.prop_map(|word| Formula::Apply(word, Vec::new()));
    let soup = proptest::collection::vec(prop_oneof![2 => tree.clone(), 1 => lone], 1..=3);
    prop_oneof![12 => tree, 1 => soup.prop_map(Formula::Soup)]
}

#[test]
fn calculated_sources_are_equal() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    check(200, &season(0, 3, 30), |case| live(&mut rrdtool.borrow_mut(), &case, &tally));
    tally.print("calculated");
}

#[test]
fn forecasts_of_calculated_sources_are_equal() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    check(60, &season(2, 2, 60), |case| live(&mut rrdtool.borrow_mut(), &case, &tally));
    tally.print("forecasts of calculated");
}

#[test]
fn templates_may_name_calculated_sources() {
    let mut rrdtool = Rrdtool::start();
    rrdtool.must(
        "create theirs.rrd --start 920804400 --step 10 DS:a:GAUGE:20:U:U DS:c:COMPUTE:a,2,* \
         DS:b:GAUGE:20:U:U DS:d:COMPUTE:c,b,+ RRA:AVERAGE:0.5:1:5",
    );
    rrdtool.write("ours.rrd", &rrdtool.bytes("theirs.rrd"));
    for line in [
        "920804401:1:2",
        "920804412:3:U 920804413:4:5",
        "920804414:3:4:5",
        "920804414:3",
        "920804414:3:4:5:6",
        "-t a:c 920804425:3:4",
        "-t c 920804426:3.25",
        "-t d:c 920804427:U:99999999999999999999999999999999999",
        "-t b:a 920804438:3:1",
        "-t a:b:c:d 920804439:3:1:5:6",
        "-t a:b:c:d:a 920804440:3:1:5:6:7",
        "-t a:c 920804450:3",
        "-t a:x 920804450:3:4",
        "920804450:5:6",
    ] {
        let line = format!("update FILE {line}");
        let (ours, theirs) = both(&mut rrdtool, &line);
        assert_eq!(ours, theirs, "{line}");
        assert!(rrdtool.bytes("ours.rrd") == rrdtool.bytes("theirs.rrd"), "files after {line}");
    }
}
