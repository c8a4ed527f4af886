//! Archives of the Holt-Winters family: files that rrdtool creates, updated by both, must be equal
//! byte for byte after every call.

use super::command::{both, half_way};
use super::compute::{self, Formula};
use super::schema::{self, Definition, Source};
use super::update::{self, Update};
use super::{Tally, check, count, difference, ours};
use crate::rrdtool::Rrdtool;
use concertim::{Archive, Consolidation, DataSourceKind, Parameters, Rrd, StorageKind};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use std::cell::RefCell;
use std::fmt;

/// One forecast and the archives around it, in their order in the file.
#[derive(Clone, Debug)]
struct Forecast {
    multiplicative: bool,
    predict_rows: u64,
    /// Rows of SEASONAL and of DEVSEASONAL.
    seasons: (u64, u64),
    /// alpha, beta, and the gamma of each season.
    weights: [u32; 4],
    windows: [Option<u32>; 2],
    dev_predict_rows: Option<u64>,
    /// Rows, threshold and window.
    failures: Option<(u64, u64, u64)>,
    /// Told in one argument, with what follows from it.
    implicit: bool,
}

fn weight(thousandths: u32) -> String {
    format!("0.{thousandths:03}")
}

impl Forecast {
    /// The arguments, `before` archives standing before the first; `order` is where each goes.
    fn arguments(&self, before: usize, order: &[usize]) -> Vec<String> {
        let name = if self.multiplicative { "MHWPREDICT" } else { "HWPREDICT" };
        let [alpha, beta, gamma, delta] = self.weights.map(weight);
        let (season, deviations) = self.seasons;
        let predict = format!("RRA:{name}:{}:{alpha}:{beta}:{season}", self.predict_rows);
        if self.implicit {
            return vec![predict];
        }
        // 0 is the forecast, 1 the season, 2 the deviations.
        let count =
            3 + usize::from(self.dev_predict_rows.is_some()) + usize::from(self.failures.is_some());
        let mut places: Vec<usize> = (0..count).collect();
        places.sort_by_key(|&place| (order[place], place));
        let number = |archive: usize| {
            let at = places.iter().position(|&place| place == archive).expect("one of them");
            before + at + 1
        };
        let window = |window: Option<u32>| {
            window
                .map_or_else(String::new, |window| format!(":smoothing-window={}", weight(window)))
        };
        let mut arguments = vec![
            format!("{predict}:{}", number(1)),
            format!("RRA:SEASONAL:{season}:{gamma}:{}{}", number(0), window(self.windows[0])),
            format!(
                "RRA:DEVSEASONAL:{deviations}:{delta}:{}{}",
                number(0),
                window(self.windows[1])
            ),
        ];
        if let Some(rows) = self.dev_predict_rows {
            arguments.push(format!("RRA:DEVPREDICT:{rows}:{}", number(2)));
        }
        if let Some((rows, threshold, window)) = self.failures {
            arguments.push(format!("RRA:FAILURES:{rows}:{threshold}:{window}:{}", number(2)));
        }
        places.iter().map(|&place| arguments[place].clone()).collect()
    }
}

fn forecast() -> impl Strategy<Value = Forecast> {
    let season = prop_oneof![6 => 2..=12u64, 1 => 13..=45u64];
    let sizes = (season, 0..=20u64, prop_oneof![9 => Just(0u64), 1 => 1..=5u64]);
    let weights = proptest::array::uniform4(1..1_000u32);
    let window = prop_oneof![3 => Just(None), 5 => (100..=999u32).prop_map(Some)];
    let windows = (window.clone(), window);
    // RRDtool wants a threshold of at most the window.
    let failures = (1..=30u64, 1..=28u64, 1..=28u64)
        .prop_map(|(rows, a, b)| Some((rows.max(a.max(b)), a.min(b), a.max(b))));
    let failures = prop_oneof![3 => failures, 1 => Just(None)];
    let dev_predict = prop_oneof![3 => (1..=30u64).prop_map(Some), 1 => Just(None)];
    let implicit = proptest::bool::weighted(0.3);
    (any::<bool>(), sizes, weights, windows, dev_predict, failures, implicit).prop_map(
        |(multiplicative, sizes, weights, windows, dev_predict_rows, failures, implicit)| {
            let (season, more, off) = sizes;
            Forecast {
                multiplicative,
                predict_rows: (season + more).max(season + off),
                seasons: (season, season + off),
                weights,
                windows: windows.into(),
                dev_predict_rows,
                failures,
                implicit,
            }
        },
    )
}

/// One database with forecasts or calculations, and its updates.
#[derive(Clone)]
pub(super) struct Season {
    /// The data sources that take readings, and an archive to measure gaps with.
    definition: Definition,
    sources: Vec<String>,
    archives: Vec<String>,
    /// Where each archive stands and is smoothed, modulo its rows.
    rows: Vec<(u64, u64)>,
    updates: Vec<Update>,
    /// Updates of each call, in turn.
    calls: Vec<usize>,
    storage: StorageKind,
}

impl Season {
    fn create(&self) -> String {
        let Definition { start, step, .. } = self.definition;
        let (sources, archives) = (self.sources.join(" "), self.archives.join(" "));
        format!("--start {start} --step {step} {sources} {archives}")
    }

    /// The updates, call by call.
    fn calls(&self) -> impl Iterator<Item = &[Update]> {
        let mut rest = &self.updates[..];
        self.calls.iter().cycle().map_while(move |many| {
            let (call, later) = rest.split_at((*many).min(rest.len()));
            rest = later;
            (!call.is_empty()).then_some(call)
        })
    }

    /// Sets in a new file what rrdtool draws or takes from the file's name.
    fn place(&self, file: &mut [u8]) {
        let sources = self.sources.len();
        let word = |file: &[u8], at: usize| {
            u64::from_le_bytes(file[at..at + 8].try_into().expect("eight bytes"))
        };
        let archives = usize::try_from(word(file, 32)).expect("few archives");
        let pointers = 128 + 120 * (sources + archives) + 16 + (112 + 80 * archives) * sources;
        for (index, (current, smooth)) in (0..archives).zip(self.rows.iter().cycle()) {
            let at = 128 + 120 * (sources + index);
            let rows = word(file, at + 24);
            let pointer = pointers + 8 * index;
            file[pointer..pointer + 8].copy_from_slice(&(current % rows).to_le_bytes());
            if file[at..].starts_with(b"SEASONAL") || file[at..].starts_with(b"DEVSEASONAL") {
                file[at + 72..at + 80].copy_from_slice(&(smooth % rows).to_le_bytes());
            }
        }
    }
}

impl fmt::Debug for Season {
    /// What to paste into a shell to see what rrdtool does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "({:?})\nexport TZ=UTC", self.storage)?;
        writeln!(f, "rrdtool create t.rrd {}", self.create())?;
        writeln!(f, "# rows {:?}", self.rows)?;
        for call in self.calls() {
            writeln!(f, "rrdtool update t.rrd -- {}", arguments(call))?;
        }
        Ok(())
    }
}

fn arguments(call: &[Update]) -> String {
    call.iter().map(Update::argument).collect::<Vec<_>>().join(" ")
}

/// Databases that mostly report gauges.
fn source() -> impl Strategy<Value = (Source, u64, i64)> {
    let gauge = Source { kind: DataSourceKind::Gauge, heartbeat: 1, range: (None, None), bits: 32 };
    prop_oneof![
        3 => (select(vec![1u64, 2, 3, 40])).prop_map(move |multiple| (gauge.clone(), multiple, 0)),
        1 => schema::source(),
    ]
}

/// A database of up to `forecasts` forecasts and `computed` calculated data sources, at least one
/// of either where there may be one, with up to `most` updates.
pub(super) fn season(
    forecasts: usize,
    computed: usize,
    most: usize,
) -> impl Strategy<Value = Season> {
    let step = select(vec![1u64, 7, 10, 60, 300]);
    let start = 920_804_400..920_824_400i64;
    let sources = proptest::collection::vec(source(), 1..=3);
    let least = computed.min(1);
    let computed = proptest::collection::vec((0..=3usize, compute::formula()), least..=computed);
    let plain = proptest::collection::vec(schema::archive(), 1..=3);
    let order = proptest::array::uniform5(0..5usize);
    let forecasts = proptest::collection::vec((forecast(), order), forecasts.min(1)..=forecasts);
    let rows = proptest::collection::vec((0..60u64, 0..60u64), 12);
    let updates = update::steady_changes(1, most);
    let storage = select(vec![StorageKind::File, StorageKind::Map]);
    let schema = (step, start, sources, computed, plain, forecasts);
    let calls = prop_oneof![
        2 => Just(vec![1usize]),
        2 => proptest::collection::vec(1..=5usize, 3),
        1 => Just(vec![40]),
    ];
    (schema, rows, updates, calls, storage).prop_map(|(schema, rows, changes, calls, storage)| {
        let (step, start, sources, computed, plain, forecasts) = schema;
        let sources = sources
            .into_iter()
            .map(|(mut source, multiple, offset)| {
                source.heartbeat = (multiple * step).saturating_add_signed(offset).max(1);
                source
            })
            .collect();
        // Something to measure gaps with.
        let longest = forecasts.iter().map(|(forecast, _)| forecast.seasons.0).max();
        let longest = Archive::new(Consolidation::Last, 0.5, 1, longest.unwrap_or(5));
        let archives = vec![longest.expect("rows of a season")];
        let definition = Definition { start, step, sources, archives };
        let words = Definition { archives: plain, ..definition.clone() }.arguments();
        let words = |prefix| words.split(' ').filter(move |word: &&str| word.starts_with(prefix));
        let sources = interleave(words("DS:"), &computed);
        let mut plain = words("RRA:").map(str::to_owned);
        // An argument that stands for several archives puts the others after all.
        let mut archives: Vec<String> = Vec::new();
        for (forecast, order) in &forecasts {
            archives.extend(plain.next());
            archives.extend(forecast.arguments(archives.len(), order));
            if forecast.implicit {
                break;
            }
        }
        if forecasts.is_empty() {
            archives.extend(plain);
        }
        let updates = update::lines(&definition, &changes);
        Season { definition, sources, archives, rows, updates, calls, storage }
    })
}

/// The measured data sources with each calculated one after so many of them.
fn interleave<'a>(
    measured: impl Iterator<Item = &'a str>,
    computed: &[(usize, Formula)],
) -> Vec<String> {
    let (mut sources, mut names) = (Vec::new(), Vec::new());
    for (index, source) in measured.enumerate() {
        names.push(Definition::name(index));
        sources.push(source.to_owned());
        for (number, (_, formula)) in
            computed.iter().enumerate().filter(|(_, (after, _))| *after == index)
        {
            sources.push(format!("DS:c{number}:COMPUTE:{}", formula.text(&names)));
            names.push(format!("c{number}"));
        }
    }
    if names.iter().all(|name| name.starts_with("ds"))
        && let Some((_, formula)) = computed.first()
    {
        sources.push(format!("DS:c:COMPUTE:{}", formula.text(&names)));
    }
    sources
}

/// Updates a file of rrdtool's with both, a call at a time.
pub(super) fn live(
    rrdtool: &mut Rrdtool,
    season: &Season,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let (mine, name) = ("ours.rrd", "theirs.rrd");
    rrdtool.must(&format!("create {name} {}", season.create()));
    let mut file = rrdtool.bytes(name);
    season.place(&mut file);
    for name in [mine, name] {
        rrdtool.write(name, &file);
    }
    let path = rrdtool.path(mine);
    let mut rrd = ours::open(&path, season.storage);
    let mut definition = season.definition.clone();
    definition.archives = rrd.schema().archives().to_vec();
    // For the names of places in the file alone.
    definition.sources = vec![definition.sources[0].clone(); season.sources.len()];
    for (index, call) in season.calls().enumerate() {
        let line = arguments(call);
        let answer = rrdtool.run(&format!("update {name} -- {line}")).map(drop);
        let answer = answer
            .map_err(|text| text.strip_prefix(&format!("{name}: ")).unwrap_or(&text).to_owned());
        prop_assert_eq!(&ours::update_all(&mut rrd, call), &answer, "{}", line);
        if answer.as_ref().is_err_and(|text| !text.starts_with("illegal")) {
            // Refused readings are half applied by rrdtool.
            rrdtool.write(name, &rrdtool.bytes(mine));
        }
        let found = difference(&definition, &rrdtool.bytes(mine), &rrdtool.bytes(name));
        prop_assert_eq!(found, None, "after call {}: {}", index + 1, line);
        count(if answer.is_ok() { &tally.accepted } else { &tally.refused });
    }
    count(&tally.cases);
    Ok(())
}

#[test]
fn forecasts_are_equal() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    check(150, &season(2, 0, 60), |case| live(&mut rrdtool.borrow_mut(), &case, &tally));
    tally.print("forecasts");
}

#[test]
fn new_seasons_are_smoothed_at_the_same_row() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let names = "(\\./|sub/)?[a-z0-9._\u{e4}\u{20ac}][a-z0-9.\u{e4}-]{0,40}\\.rrd";
    check(60, &(names, 1..70_000u64), |(name, rows)| {
        let mut rrdtool = rrdtool.borrow_mut();
        let _ = std::fs::create_dir(rrdtool.path("sub"));
        rrdtool.must(&format!(
            "create {name} DS:a:GAUGE:9:U:U RRA:HWPREDICT:70000:0.1:0.1:{rows}:2 \
             RRA:SEASONAL:{rows}:0.1:1"
        ));
        let rrd = Rrd::open_read_only(rrdtool.path(&name)).expect("a file of rrdtool's");
        let Parameters::Season { smooth_row, .. } = *rrd.schema().archives()[1].parameters() else {
            panic!("the second archive is the season");
        };
        prop_assert_eq!(Parameters::smooth_row(name.as_bytes(), rows), smooth_row, "{}", name);
        std::fs::remove_file(rrdtool.path(&name)).expect("it was opened");
        Ok(())
    });
}

/// The same through command lines: what they answer, and what becomes of a call's readings before
/// an argument that is none.
fn command_lines(
    rrdtool: &mut Rrdtool,
    season: &Season,
    ends: &[&str],
    tally: &Tally,
) -> Result<(), TestCaseError> {
    rrdtool.must(&format!("create theirs.rrd {}", season.create()));
    let mut file = rrdtool.bytes("theirs.rrd");
    season.place(&mut file);
    for name in ["ours.rrd", "theirs.rrd"] {
        rrdtool.write(name, &file);
    }
    for (call, end) in season.calls().zip(ends.iter().cycle()) {
        let verb = if call.len() % 2 == 0 { "updatev" } else { "update" };
        let line = format!("{verb} FILE -- {}{end}", arguments(call));
        let (ours, theirs) = both(rrdtool, &line);
        prop_assert_eq!(&ours, &theirs, "ours and rrdtool's answer to: rrdtool {}", line);
        if half_way(&ours) {
            rrdtool.write("theirs.rrd", &rrdtool.bytes("ours.rrd"));
        }
        let equal = rrdtool.bytes("ours.rrd") == rrdtool.bytes("theirs.rrd");
        prop_assert!(equal, "files differ after: rrdtool {}", line);
        count(if ours.is_ok() { &tally.accepted } else { &tally.refused });
    }
    count(&tally.cases);
    Ok(())
}

#[test]
fn command_lines_about_forecasts_are_answered_alike() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    let ends = proptest::collection::vec(select(vec!["", "", "", " 5:1", " noon", " N"]), 7);
    check(60, &(season(2, 1, 40), ends), |(season, ends)| {
        command_lines(&mut rrdtool.borrow_mut(), &season, &ends, &tally)
    });
    tally.print("command lines about forecasts");
}
