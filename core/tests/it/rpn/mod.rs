//! Calculations: their reference page, and the expressions of data sources and of series against
//! `rrdtool`.

mod compute;
mod series;

use proptest::prelude::*;
use proptest::sample::select;

/// Operators that make no infinity of small numbers, by how many values they take.
const ONE: &[&str] = &[
    "ABS",
    "FLOOR",
    "CEIL",
    "SQRT",
    "SIN",
    "COS",
    "ATAN",
    "DEG2RAD",
    "RAD2DEG",
    "UN",
    "ISINF",
    "DUP,+",
    "DEPTH,-",
    "1,INDEX,*",
    "1,COPY,-",
    "DUP,POP",
    "1,REV",
];
const TWO: &[&str] = &[
    "+",
    "-",
    "*",
    "%",
    "ADDNAN",
    "ATAN2",
    "LT",
    "LE",
    "GT",
    "GE",
    "EQ",
    "NE",
    "MIN",
    "MAX",
    "MINNAN",
    "MAXNAN",
    "EXC,-",
    "POP",
    "EXC,POP",
    "2,COPY,+,-,+",
    "2,INDEX,-,+",
    "2,REV,-",
];
const THREE: &[&str] = &["IF", "LIMIT", "3,REV,-,-", "3,INDEX,+,-,-", "DEPTH,4,AVG"];
const MANY: &[&str] = &["AVG", "STDEV", "SMIN", "SMAX"];

/// Those that sort: RRDtool's order of values is none as soon as one of them is infinite.
const SORTING: &[&str] = &["MEDIAN", "SORT,POP", "50,EXC,PERCENT", "99,EXC,PERCENT"];

/// Expressions over `leaves` that leave one value.
fn expressions(leaves: Vec<&'static str>, infinities: bool) -> BoxedStrategy<String> {
    let (mut one, mut two, mut many) = (ONE.to_vec(), TWO.to_vec(), MANY.to_vec());
    if infinities {
        one.extend(["EXP", "LOG"]);
        two.extend(["/", "POW"]);
    } else {
        many.extend(SORTING);
    }
    let leaf = select(leaves).prop_map(str::to_owned);
    let expression = leaf.prop_recursive(4, 12, 4, move |inner| {
        let i = || inner.clone();
        prop_oneof![
            2 => (i(), select(one.clone())).prop_map(|(a, operator)| format!("{a},{operator}")),
            4 => (i(), i(), select(two.clone()))
                .prop_map(|(a, b, operator)| format!("{a},{b},{operator}")),
            1 => (i(), i(), i(), select(THREE)).prop_map(|(a, b, c, o)| format!("{a},{b},{c},{o}")),
            2 => (proptest::collection::vec(i(), 1..=5), select(many.clone()))
                .prop_map(|(some, operator)| several(&some, operator)),
        ]
    });
    expression.boxed()
}

/// `SORT` leaves as many values as it takes: all but one are dropped.
fn several(values: &[String], operator: &str) -> String {
    let (count, all) = (values.len(), values.join(","));
    match operator.strip_suffix(",POP") {
        Some(sort) => format!("{all},{count},{sort}{}", ",POP".repeat(count - 1)),
        None => format!("{all},{count},{operator}"),
    }
}

/// The beginning of an expression, perhaps with an operator that it may be too short for: RRDtool
/// crashes on many of the other ways to spoil one.
fn spoilt(expression: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (expression, any::<prop::sample::Index>(), any::<bool>()).prop_map(|(text, at, extend)| {
        let mut words: Vec<&str> = text.split(',').collect();
        words.truncate(1 + at.index(words.len()));
        words.extend(extend.then_some("+"));
        words.join(",")
    })
}

/// Words of definitions in any order.
fn odd_lines() -> impl Strategy<Value = String> {
    let word = select(vec![
        "CDEF:",
        "VDEF:",
        "DEF:",
        "\n",
        "\n",
        "c=",
        "d=",
        ",",
        ",",
        ",",
        ",",
        ",",
        "a",
        "b",
        "c",
        "d",
        "0",
        "1",
        "-1",
        "2",
        "5",
        "300",
        "1e30",
        "-1e30",
        "0.5",
        "UNKN",
        "INF",
        "NEGINF",
        "PREV",
        "PREV(a)",
        "PREV(",
        "TREND",
        "TRENDNAN",
        "PREDICT",
        "PREDICTSIGMA",
        "PREDICTPERC",
        "COPY",
        "INDEX",
        "ROLL",
        "SORT",
        "REV",
        "AVG",
        "MEDIAN",
        "PERCENT",
        "SMIN",
        "DEPTH",
        "DUP",
        "POP",
        "EXC",
        "IF",
        "LIMIT",
        "+",
        "/",
        "POW",
        "LTIME",
        "NEWWEEK",
        "f:a:MIN",
        ":step=7",
        "\\:",
        "MAXIMUM",
        "95,PERCENT",
        "LSLSLOPE",
        "é",
    ]);
    proptest::collection::vec(word, 0..60).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn no_definitions_are_too_odd(lines in odd_lines()) {
        crate::fuzz::rpn(lines.as_bytes());
    }

    #[test]
    fn no_nodes_are_too_odd(nodes in proptest::collection::vec((0..75u8, -3..4i16), 0..22)) {
        let nodes = nodes.iter().flat_map(|(code, value)| {
            let [low, high] = value.to_le_bytes();
            [*code, 0, low, high]
        });
        crate::fuzz::rpn(&nodes.collect::<Vec<_>>());
    }
}

/// `UPDATE_DOCS=1 ./test reference_page` writes the page anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "whether to write the page is the caller's choice")]
fn the_reference_page_is_made_from_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reference/rpn.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, concertim::rpn::reference()).unwrap();
    }
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(page == concertim::rpn::reference(), "{path} is old: UPDATE_DOCS=1 ./test reference");
}
