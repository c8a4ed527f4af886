//! Random lives of a database as command lines: definitions of every type and function, updates
//! with gaps, wraps and fractions of seconds, settings changed on the way, and questions.

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The file that every line is about.
pub(super) const FILE: &str = "life.rrd";

/// One line, and what it may change.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Line {
    /// Changes the file in place: the bytes are the same afterwards.
    Change(String),
    /// Writes a new file, whose row pointers each program chooses: the dumps are the same.
    Rewrite(String),
    /// Writes a new file with rows that rrdtool fills in its own way (what is the same in them,
    /// `differential::tune` of the engine looks at): only the answers are compared.
    Fill(String),
    /// Asks: the answers are the same.
    Ask(String),
}

impl Line {
    pub(super) fn text(&self) -> &str {
        let (Self::Change(text) | Self::Rewrite(text) | Self::Fill(text) | Self::Ask(text)) = self;
        text
    }
}

/// A data source as far as lines need it.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) name: String,
    /// `COMPUTE` takes no readings.
    pub(super) kind: &'static str,
    /// The last counter reading.
    pub(super) count: i64,
}

/// One thing that happens.
#[derive(Clone, Debug)]
pub(super) enum Move {
    /// One call with these readings: gap in hundredths of a step, microseconds, and values.
    Update { verb: &'static str, skip: bool, template: bool, readings: Vec<(u64, u32, Vec<Value>)> },
    /// Settings of one data source.
    Tune(Index, Setting),
    /// Settings of the forecasts.
    Forecast(&'static str),
    /// Data sources and archives added and taken away.
    Reshape(&'static str, u32),
    /// A question.
    Ask(Question),
    /// Dumps, restores over itself.
    Restore,
}

/// A reading before its kind is known.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Walk(i64),
    Fraction(u32),
    Wrap,
    Unknown,
}

/// A setting of a data source.
#[derive(Clone, Debug)]
pub(super) enum Setting {
    Heartbeat(u32),
    Minimum(i32),
    Maximum(i32),
    Unbounded,
    Kind(&'static str),
    Rename,
    Reset,
}

/// What is asked.
#[derive(Clone, Debug)]
pub(super) enum Question {
    Fetch { function: &'static str, before: i64, length: i64, resolution: i64 },
    Xport { function: &'static str, expression: &'static str, step: u32, flags: &'static str },
    Plain(&'static str),
    First(u32),
}

/// A database's life before its lines are worked out.
#[derive(Clone, Debug)]
pub(super) struct Life {
    pub(super) step: u64,
    pub(super) start: i64,
    pub(super) sources: Vec<(&'static str, u64, &'static str)>,
    pub(super) computed: Vec<&'static str>,
    pub(super) archives: Vec<String>,
    pub(super) moves: Vec<Move>,
}

const KINDS: [&str; 6] = ["GAUGE", "COUNTER", "DERIVE", "ABSOLUTE", "DCOUNTER", "DDERIVE"];
const RANGES: [&str; 5] = ["U:U", "0:U", "U:1000000", "-50:5000", "0:4294967295"];
const FUNCTIONS: [&str; 4] = ["AVERAGE", "MIN", "MAX", "LAST"];

/// Expressions over the first data source, which always is, and itself again.
const COMPUTED: [&str; 10] = [
    "s0,2,*",
    "s0,UN,0,s0,IF",
    "s0,s0,+,3,/,FLOOR",
    "s0,100,GT,s0,UNKN,IF",
    "s0,0,1000,LIMIT,SQRT",
    "s0,1,s0,3,REV,POP,POP",
    "s0,5,%,1,ADDNAN",
    "s0,DUP,EXC,POP,ABS,NEGINF,MAX",
    "1,2,s0,3,AVG,s0,MINNAN",
    "s0,SIN,s0,COS,ATAN2,RAD2DEG",
];

const FORECASTS: [&str; 5] = [
    "RRA:HWPREDICT:20:0.1:0.0035:5",
    "RRA:MHWPREDICT:15:0.5:0.2:4",
    "RRA:HWPREDICT:9:0.9:0.9:3",
    "RRA:HWPREDICT:12:0.2:0.1:6:2 RRA:SEASONAL:6:0.3:1:smoothing-window=0.5 \
     RRA:DEVSEASONAL:6:0.2:1 RRA:DEVPREDICT:12:3 RRA:FAILURES:12:2:4:3",
    "RRA:HWPREDICT:8:0.3:0.1:4:2 RRA:SEASONAL:4:0.3:1 RRA:DEVSEASONAL:4:0.2:1 \
     RRA:FAILURES:4:3:5:3",
];

fn archive() -> impl Strategy<Value = String> {
    let xff = select(vec!["0.5", "0", "0.99", "0.25", "0.333"]);
    (select(FUNCTIONS.to_vec()), xff, 1..=8u32, 1..=25u32)
        .prop_map(|(function, xff, steps, rows)| format!("RRA:{function}:{xff}:{steps}:{rows}"))
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => (0..5_000i64).prop_map(Value::Walk),
        2 => (-300..0i64).prop_map(Value::Walk),
        3 => any::<u32>().prop_map(Value::Fraction),
        1 => Just(Value::Wrap),
        2 => Just(Value::Unknown),
    ]
}

fn readings() -> impl Strategy<Value = Vec<(u64, u32, Vec<Value>)>> {
    let gap = prop_oneof![
        10 => Just(100u64),
        4 => 1..200u64,
        3 => (1..=12u64).prop_map(|steps| steps * 100),
        1 => 200..4_000u64,
        1 => Just(0u64),
    ];
    let micros = prop_oneof![4 => Just(0u32), 1 => 0..1_000_000u32];
    let values = proptest::collection::vec(value(), 8);
    proptest::collection::vec((gap, micros, values), 1..=12)
}

fn setting() -> impl Strategy<Value = Setting> {
    prop_oneof![
        (1..2_000u32).prop_map(Setting::Heartbeat),
        (-500..50i32).prop_map(Setting::Minimum),
        (100..900_000i32).prop_map(Setting::Maximum),
        Just(Setting::Unbounded),
        select(vec!["GAUGE", "COUNTER", "DERIVE", "ABSOLUTE"]).prop_map(Setting::Kind),
        Just(Setting::Rename),
        Just(Setting::Reset),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let function = select(vec![
        "AVERAGE",
        "MIN",
        "MAX",
        "LAST",
        "HWPREDICT",
        "SEASONAL",
        "DEVSEASONAL",
        "FAILURES",
        "NONE",
    ]);
    let expression = select(vec![
        "a",
        "a,b,+",
        "a,PREV,ADDNAN",
        "a,UN,b,a,IF",
        "a,b,2,AVG",
        "TIME,a,*",
        "a,120,TREND",
        "COUNT,a,LT",
        "b,a,PREV(b),3,REV,POP,POP",
        "a,b,LT,INF,NEGINF,IF",
        "STEPWIDTH,a,+",
        "a,300,TRENDNAN",
        "a,LTIME,TIME,-,+",
        "a,b,POW",
        "a,b,3,REV,DEPTH,POP",
    ]);
    prop_oneof![
        (function.clone(), -5..40i64, -1..40i64, 0..400i64).prop_map(
            |(function, before, length, resolution)| Question::Fetch {
                function,
                before,
                length,
                resolution
            }
        ),
        (function, expression, 0..5u32, select(vec!["", "--json", "-t", "--enumds", "--json -t"]))
            .prop_map(|(function, expression, step, flags)| Question::Xport {
                function,
                expression,
                step,
                flags
            }),
        select(vec!["last", "lastupdate", "dump", "info"]).prop_map(Question::Plain),
        (0..9u32).prop_map(Question::First),
    ]
}

fn move_() -> impl Strategy<Value = Move> {
    let verb = prop_oneof![5 => Just("update"), 1 => Just("updatev")];
    prop_oneof![
        12 => (verb, any::<bool>(), any::<bool>(), readings()).prop_map(
            |(verb, skip, template, readings)| Move::Update { verb, skip, template, readings }
        ),
        1 => (any::<Index>(), setting()).prop_map(|(index, setting)| Move::Tune(index, setting)),
        1 => select(vec![
            "--deltapos 1.5", "--deltaneg 3", "--failure-threshold 3", "--window-length 6",
            "--alpha 0.3",
            "--beta 0.02",
            "--gamma 0.4",
            "--gamma-deviation 0.25",
        ]).prop_map(Move::Forecast),
        1 => (select(vec!["DS", "DEL", "RRA", "DELRRA", "+", "-", "="]), 1..9u32)
            .prop_map(|(what, number)| Move::Reshape(what, number)),
        5 => question().prop_map(Move::Ask),
        1 => Just(Move::Restore),
    ]
}

/// Lives of 1 to 4 measured data sources, up to 2 computed ones, and up to 9 archives.
pub(super) fn life() -> impl Strategy<Value = Life> {
    let heartbeat = prop_oneof![3 => Just(200u64), 1 => Just(100), 1 => 101..3_000u64];
    let source = (select(KINDS.to_vec()), heartbeat, select(RANGES.to_vec()));
    let sources = proptest::collection::vec(source, 1..=4);
    let computed = proptest::collection::vec(select(COMPUTED.to_vec()), 0..=2);
    let plain = proptest::collection::vec(archive(), 1..=4);
    let forecast = prop_oneof![3 => Just(None), 2 => select(FORECASTS.to_vec()).prop_map(Some)];
    let step = select(vec![300u64, 60, 10, 1]);
    let start = select(vec![920_804_400i64, 1_700_000_000, 2_147_483_000]);
    let moves = proptest::collection::vec(move_(), 4..24);
    (step, start, sources, computed, plain, forecast, moves).prop_map(
        |(step, start, sources, computed, plain, forecast, moves)| {
            // Forecasts name each other by number, and so stand first.
            let forecast = forecast.into_iter().flat_map(|text: &str| text.split_whitespace());
            let archives = forecast.map(str::to_owned).chain(plain).collect();
            Life { step, start, sources, computed, archives, moves }
        },
    )
}
